"""What the beginnings of words, and pairs of them, weigh in the second opinion (`learned.py`).

Written by `python -m ops.learn`. One weight for each answer, in tenths and in the order given; "_" joins a pair, "<"
and ">" are the two ends of an utterance. Long, because it is one table.
"""

LEARNED_FROM = "4544cccecfb6bd2d"
WEIGHTS = {
    "affirm_deny": (
        "affirm deny unclear",
        """
00 -8 -8 8; 00_01 -8 -8 8; 01 -8 -8 8; 01_47 -8 -8 8; 01_> -8 -8 8; 06 -14 -15 15; 0698 -9 -9 9; 0698_765 -9 -9 9
06_12 -7 -7 7; 06_78 -6 -6 6; 06_99 -7 -7 7; 112 -12 -12 12; 112_> -12 -12 12; 12 -14 -14 14; 12_34 -10 -10 10
12_90 -6 -6 6; 13 -8 -5 8; 13_> -8 -5 8; 20 -8 -8 8; 20_00 -8 -8 8; 21 -7 -8 7; 21_43 -7 -8 7; 33 -9 -11 11
33_6 -9 -11 11; 34 -10 -10 10; 34_56 -6 -6 6; 34_> -7 -7 7; 4 -12 -12 12; 43 -7 -8 7; 432 -9 -9 9; 432_> -9 -9 9
43_65 -7 -8 7; 45 -6 -6 6; 45_12 -6 -6 6; 47 -8 -8 8; 47_20 -8 -8 8; 4_> -9 -9 9; 4_ou -8 -7 8; 5 -8 -7 8
56 -6 -6 6; 56_78 -6 -6 6; 5_> -8 -7 8; 6 -9 -11 11; 65 -7 -8 7; 65_87 -7 -8 7; 66 -7 -7 7; 66_> -7 -7 7
6_12 -6 -6 6; 6_21 -7 -8 7; 75011 -10 -10 10; 75011_paris -10 -10 10; 765 -9 -9 9; 765_432 -9 -9 9; 77 -7 -7 7
77_66 -7 -7 7; 78 -10 -9 10; 78_45 -6 -6 6; 78_> -6 -6 6; 87 -7 -8 7; 87_> -7 -8 7; 88 -7 -7 7; 88_77 -7 -7 7
90 -6 -6 6; 90_> -6 -6 6; 99 -7 -7 7; 99_88 -7 -7 7; <_01 -8 -8 8; <_06 -7 -7 7; <_0698 -9 -9 9; <_112 -12 -12 12
<_33 -6 -6 6; <_4 -8 -7 8; <_75011 -10 -10 10; <_a -5 -4 6; <_absol 11 -5 -27; <_accue -6 -6 6; <_affir 17 -15 -17
<_ah -6 -7 -4; <_ajout -5 -7 6; <_aline -8 -8 8; <_allez 9 -4 -7; <_allo -13 -12 13; <_allon 10 -10 -10
<_alors -11 -9 10; <_annem -3 -6 8; <_assur 12 -11 -13; <_astre -4 -4 5; <_atten -25 -27 31; <_au -12 3 1
<_aucun -13 10 -7; <_avant -5 -6 6; <_avec 13 -14 -13; <_awa -3 6 -4; <_b -9 -8 9; <_bah -9 12 -13
<_baiss -10 -11 11; <_bande -9 -9 10; <_be 11 -8 -11; <_ben 2 -5 -6; <_bertr -11 -10 10; <_bien 12 1 -33
<_blabl -12 -12 12; <_bon -3 -5 6; <_bonjo -21 -21 22; <_bonne -10 -13 13; <_bonso -6 -5 6; <_boula -9 -9 9
<_burea -5 -6 6; <_c 0 -5 0; <_ca 1 -4 -3; <_camil -1 -1 2; <_carre 16 -16 -15; <_ce -16 17 -13; <_celia -5 -7 7
<_certa 8 -1 -24; <_certe 12 -12 -12; <_cesse -4 -5 7; <_cette -10 10 -9; <_chape -11 -9 11; <_chepa -13 -14 14
<_chut -6 -6 6; <_cinqu -8 -9 9; <_clair -13 -13 13; <_comme -17 -25 21; <_conna -14 -15 15; <_conso -11 -11 11
<_cool -11 -9 10; <_corre -10 8 -6; <_d 12 -21 -8; <_dans -12 -10 12; <_de -10 -8 11; <_deja 13 -14 -10
<_deman -10 -7 12; <_depui -14 -13 14; <_desol -10 -4 9; <_deux -1 -20 7; <_didie -7 -7 7; <_dison 6 -6 -6
<_dites -3 -5 7; <_docte -8 -8 8; <_donne -9 -6 10; <_du -16 27 -30; <_ecout 6 -6 -6; <_eh 11 -12 -9
<_elle 6 -18 -2; <_en 17 -13 -17; <_enfin 9 -8 -6; <_enten 21 -10 -22; <_entre -8 -6 9; <_envir -8 -9 9
<_eric -10 -9 10; <_espec -7 -7 8; <_est -16 -15 19; <_et 23 -18 -23; <_euh -7 -15 13; <_evide 7 -5 -5
<_exact 17 -19 -14; <_excus -14 -11 15; <_faite 11 -12 -9; <_faut -10 -13 12; <_faux -29 24 -13; <_foute -4 -5 6
<_genre -5 -7 6; <_go 12 -12 -12; <_grave 11 -11 -11; <_hein -16 -15 16; <_helas -11 13 -13; <_hier -8 -8 8
<_hmm -12 -12 12; <_hors -14 18 -20; <_hum 6 -6 -7; <_ibrah -10 -10 10; <_il -24 -3 11; <_impec 13 -11 -14
<_impos -14 12 -10; <_incor -10 10 -9; <_info -5 -6 6; <_inter -10 -14 14; <_inuti -12 12 -12; <_j -18 -1 7
<_jamai -16 18 -18; <_je -7 -7 5; <_jean -5 -6 6; <_jeann -4 -4 7; <_joker -12 -12 12; <_julie -8 -9 9
<_juste -6 -16 7; <_l -12 -14 13; <_la -16 -12 19; <_laiss -8 9 -9; <_laque -12 -12 12; <_laure -10 -10 10
<_le -32 -33 35; <_leon -5 -7 6; <_leque -12 -12 12; <_les -11 -11 11; <_loin -14 12 -12; <_lola -4 -7 10
<_lucas -6 -7 7; <_lui 13 -12 -14; <_lundi -9 -9 9; <_ma -16 -9 13; <_madam -9 -8 9; <_mais 14 -7 -26
<_malhe -5 13 -17; <_marc -5 -6 6; <_march 10 -9 -11; <_marie -6 -9 9; <_mathi -5 -7 6; <_mauva -11 11 -12
<_merci -8 -6 7; <_merde -9 -7 9; <_mes -7 -7 7; <_mette -4 -6 5; <_mhm 12 -12 -12; <_mince -12 -12 12
<_mmh 10 -6 -8; <_moi -15 -7 11; <_mon -10 -20 15; <_monsi -16 -17 16; <_my -8 -8 8; <_natha -6 -8 8
<_negat -17 18 -17; <_nein -11 8 -6; <_nenni -12 14 -14; <_neuf -6 -6 6; <_ni -22 -12 13; <_niet -12 12 -12
<_no -9 9 -8; <_nom -10 -3 7; <_non 9 9 -36; <_nonan -10 -10 10; <_nope -14 14 -14; <_notre -11 -9 10
<_nous 13 -15 -9; <_nulle -12 12 -12; <_numer -10 -8 9; <_odett -7 -6 6; <_oh -10 -3 5; <_ok 14 -11 -19
<_on 4 -5 -7; <_onze -11 -11 11; <_ordin -5 -5 5; <_oubli -9 11 -12; <_oui 11 -2 -25; <_oula -8 -10 9
<_paill -11 -11 11; <_pardi 12 -12 -12; <_pardo -13 -19 17; <_parfa 14 -14 -14; <_parle -11 -11 11
<_parti -11 -11 11; <_pas -26 34 -24; <_passe -8 -10 10; <_paul -9 -10 9; <_perso -8 -8 9; <_peut -18 -11 17
<_plus -13 12 -8; <_pluto 5 4 -18; <_porca -5 -5 6; <_posit 12 -12 -12; <_possi -12 -12 12; <_pour 8 -3 -20
<_pourq 22 -23 -15; <_pourr -7 -8 7; <_presq -6 7 -8; <_puis -7 -7 7; <_puisq -14 11 -8; <_putai -6 -6 6
<_qu -23 -15 22; <_quand -5 -5 5; <_quato -8 -8 8; <_quatr -9 -9 9; <_que -15 16 -15; <_quel -12 -11 12
<_quell -11 -12 12; <_quelq -7 -8 8; <_qui -7 -8 8; <_quinz -12 -13 13; <_quoi -9 -10 10; <_rappe -5 -5 5
<_redem -16 -22 19; <_repon -4 -5 5; <_rien -9 13 -13; <_s -17 2 2; <_sa -6 6 -6; <_sabin -8 -8 9; <_sans 1 3 -14
<_secre -5 -6 6; <_servi -11 -12 12; <_si 10 -3 -16; <_sim 8 -7 -7; <_six -11 -12 12; <_soixa -9 -8 8
<_sophi -11 -11 11; <_sous -7 -9 8; <_stop -8 -8 11; <_super 10 -6 -8; <_sur -15 -13 15; <_surem -9 9 -10
<_surto -10 12 -11; <_tabar -8 -7 8; <_tais -7 -7 7; <_test -6 -7 7; <_thoma -2 -6 7; <_toujo 16 -10 -17
<_tous -8 -10 10; <_tout 5 0 -14; <_trans -8 -4 8; <_treiz -9 -9 9; <_tres -7 9 -20; <_trois -15 -13 15
<_trop 11 -7 -11; <_tu -8 8 -8; <_un -10 -17 16; <_une -15 -18 19; <_va -7 -7 7; <_vers -9 -9 9; <_viens -11 -10 10
<_vingt -6 -6 9; <_voila 13 -11 -12; <_voix 12 -11 -12; <_volon 18 -19 -15; <_votre -10 -6 8; <_vous -12 10 -5
<_wii 8 -8 -7; <_x -6 -6 7; <_y 4 -14 0; <_yep 12 -12 -12; <_yes 22 -22 -20; <_zero -12 -12 14; <_zoe -6 -7 6
a -15 -6 7; a_aller 6 -2 -6; a_arrac -5 -6 7; a_bout -4 -5 7; a_ca -13 -14 14; a_carte -5 -7 8; a_chang -2 -3 4
a_cinq -5 -6 6; a_conca -7 -5 7; a_cote -9 16 -18; a_coupe -9 -7 8; a_dire -17 -13 16; a_dit -12 -12 13
a_du -9 -18 14; a_ecrit -6 -9 13; a_erreu -25 24 -17; a_eu -8 -12 10; a_faire -2 -4 5; a_fait 21 -15 -23
a_grill -7 -8 8; a_insta -2 -5 7; a_inter -6 -9 13; a_l -5 -11 9; a_la -15 1 0; a_le -7 -7 8; a_ma -8 11 -11
a_mareu -10 -10 10; a_me -13 -18 18; a_mis -5 -5 6; a_mon -10 -13 13; a_parti -5 -4 6; a_pas 25 -34 -9
a_plus -6 -9 10; a_propo 12 -9 -12; a_quatr -6 -5 6; a_quel -5 -6 6; a_quelq -8 -7 8; a_redir 7 -8 -5
a_rien -14 13 -13; a_signe -11 -9 11; a_touch -2 9 -9; a_trava -8 -8 8; a_un -7 -8 9; a_une -5 -9 10
a_voir -9 12 -12; a_votre 6 -3 -5; a_vous -5 -6 6; a_zero -6 -6 8; aboie -7 -7 7; aboie_excus -7 -6 6
aboie_je -7 -7 8; abonn -11 -8 12; abonn_> -11 -8 12; abonn_chez -5 -5 6; absol 11 -5 -27; absol_> 19 -19 -15
absol_c 5 -5 -5; absol_madam 11 -10 -14; absol_pas -31 26 -13; accen -11 -15 13; accen_> -10 -14 12
accen_aroba -5 -6 6; acces -6 -7 7; acces_a -6 -9 13; acces_inter -6 -7 7; accor 7 1 -21; accor_> 10 3 -31
accor_avec -17 -15 17; accor_ca 9 -7 -8; accor_d 9 -7 -8; accor_faite 11 -10 -12; accor_mais -15 14 -13
accue -9 -12 12; accue_> -5 -7 6; accue_aroba -6 -6 6; accue_n -6 -9 10; achet -13 -10 12; achet_l -13 -10 12
acord 10 -10 -11; acord_> 10 -10 -11; acord_d 10 -10 -11; activ -7 -6 7; activ_depen -7 -6 7; actua -2 6 -10
actua_> -2 6 -10; admin -6 -6 7; admin_> -6 -6 7; adres -5 5 -13; adres_> -7 10 -18; adres_mail -7 -6 7
adres_oui 5 -5 -5; adres_posta -7 -6 7; affir 17 -15 -17; affir_> 12 -12 -11; affir_chef 11 -10 -11; agent -9 -10 13
agent_d -6 -9 10; agent_s -8 -4 8; agnes -10 -9 10; agnes_leger -10 -9 10; ah -8 -5 -5; ah_bah -3 6 -12
ah_ben 10 -5 -31; ah_bon -16 -15 16; ah_ca -21 23 -23; ah_mais 1 -6 -6; ah_non -21 27 -26; ah_oui 14 -11 -14
ah_que -6 7 -8; ai -3 1 -6; ai_achet -13 -10 12; ai_appel 10 -7 -13; ai_appuy -9 -8 9; ai_assez -5 -5 7
ai_bien -7 8 -7; ai_chang -9 -11 10; ai_debra 11 -11 -10; ai_deja 23 -20 -15; ai_deux -5 -3 7; ai_dit 2 2 -15
ai_enten -4 15 -18; ai_envie -10 -11 11; ai_etein 11 -13 -10; ai_eu -8 -10 10; ai_fait 21 -20 -19; ai_jamai -9 9 -8
ai_la -6 -8 8; ai_marre -9 -7 9; ai_parle -4 -10 10; ai_pas -34 6 5; ai_plus -14 -25 24; ai_quelq -2 -7 8
ai_ras -10 -9 10; ai_redem 18 -15 -22; ai_rende -5 -5 6; ai_rien -22 2 -6; ai_touch -7 7 -7; ai_un -8 -13 12
ai_une -6 -10 9; aider 6 -2 -6; aider_a 6 -2 -6; aille 10 -10 -8; aille_> 9 -10 -7; aille_c 6 -3 -5; aimab -10 -7 9
aimab_jeune -10 -7 9; aime -7 8 -9; aime_autan -7 8 -9; aimer 9 0 -21; aimer_bien 14 -12 -17; aimer_mieux -11 11 -10
ajout -5 -7 6; ajout_un -5 -7 6; alarm -7 -7 8; alarm_> -7 -7 8; aline -8 -8 8; aline_favre -8 -8 8; aller -15 11 -5
aller_merci -15 13 -11; aller_mon 9 -8 -9; aller_plus 6 -2 -6; aller_sur -7 -9 8; allez 15 -16 -11; allez_on 7 -7 -6
allez_oui 9 -4 -7; allez_y 14 -15 -10; allo -13 -12 13; allo_> -12 -12 12; allo_vous -11 -8 10; allon 10 -10 -10
allon_y 10 -10 -10; alma -9 -8 9; alma_> -9 -8 9; alors -21 4 10; alors_06 -7 -7 7; alors_> 6 -1 -26
alors_en -13 14 -13; alors_euh -7 -9 8; alors_j -7 8 -7; alors_la -7 -14 13; alors_nicol -7 -9 9
alors_non -16 17 -15; alors_que -5 -7 7; an -13 -10 12; an_derni -13 -10 12; annem -3 -6 8; annem_en -3 -6 8
annul -10 -11 11; annul_l -7 -8 7; annul_mon -7 -5 7; ans -7 -6 7; ans_> -7 -6 7; anten -9 -8 10; anten_> -9 -8 10
appar -16 -15 16; appar_> -15 -15 16; appar_en -9 -9 9; appar_mon -1 -2 3; appel -21 3 9; appel_> -15 7 2
appel_car -2 -5 6; appel_de -17 -17 18; appel_du -5 -6 7; appel_flore -14 -11 12; appel_ginet -6 -5 6
appel_hier 10 -7 -13; appel_julie -7 -10 9; appel_nadia -7 -9 9; appel_pas -10 14 -17; appel_pour -11 15 -14
appel_redem -10 -12 12; appuy -9 -8 9; appuy_sur -9 -8 9; apres -10 -10 12; apres_je -1 -1 1; apres_midi -8 -8 8
apres_vente -3 -6 8; aroba -15 -20 21; aroba_cafe -5 -6 6; aroba_dupui -5 -6 6; aroba_ecole -5 -6 6
aroba_free -6 -7 6; aroba_ge -2 -6 7; aroba_gmail -7 -8 8; aroba_hotel -6 -6 6; aroba_hotma -5 -6 6
aroba_iclou -6 -8 8; aroba_live -5 -6 6; aroba_mairi -7 -7 7; aroba_orang -7 -11 11; aroba_proto -6 -7 7
aroba_s -5 -6 6; aroba_sfr -6 -8 8; aroba_skyne -8 -7 8; arrac -5 -6 7; arrac_le -5 -6 7; arran 9 -4 -17
arran_> 16 -18 -14; arran_pas -20 11 -8; arret -12 10 -8; arret_il -12 10 -8; arriv -12 -15 15; arriv_pas -12 -11 11
arriv_plus -4 -4 5; arts -5 -6 6; arts_point -5 -6 6; assez -5 -6 9; assez_de -5 -5 7; assez_joue -3 -5 6
assis -7 -7 8; assis_une -7 -7 8; assur 15 -16 -13; assur_> 15 -16 -13; astre -4 -4 5; astre_zero -4 -4 5
attac -7 -7 7; attac_lemoi -7 -7 7; atten -20 -2 18; atten_> -10 0 7; atten_c -6 -6 6; atten_cheri -4 -4 6
atten_deux -6 -6 7; atten_excus -7 -7 8; atten_j -2 -7 8; atten_je -12 -11 12; atten_le -7 -7 10
atten_non -12 13 -11; atten_s -13 -12 14; atten_si 8 -7 -1; au -25 -1 12; au_bout -7 -6 7; au_contr -12 17 -19
au_diabl -7 -7 7; au_fond -7 -5 7; au_moins -8 -10 9; au_mois -10 -9 10; au_nom -9 -11 10; au_premi -8 -12 10
au_resea -4 -4 5; au_servi -4 -6 5; au_sujet 8 -14 -3; au_telep -6 -7 8; au_wifi -5 -5 5; aucun -2 2 -6
aucun_> -16 17 -17; aucun_barre -5 -6 6; aucun_idee -18 -15 16; aucun_monsi -21 17 -15; aucun_probl 20 -20 -8
aucun_signa -7 -12 11; aucun_souci 16 -16 -15; augus 12 -13 -11; augus_> 12 -13 -11; aujou -11 -1 5
aujou_hui -11 -1 5; aussi -9 -11 10; aussi_> -8 -10 9; aussi_donc -7 -6 8; autan -7 8 -9; autan_pas -7 8 -9
autre -24 30 -23; autre_appel -6 -13 12; autre_chose -14 15 -13; autre_je -9 -19 18; autre_ma -4 -5 7
autre_non -5 14 -14; autre_probl -20 25 -26; autre_souci -23 23 -14; autre_truc -5 6 -6; avant -5 -6 6
avant_j -5 -6 6; avec -17 -15 14; avec_deux -16 8 -4; avec_la -5 -6 6; avec_le -2 -5 6; avec_mes -5 -9 9
avec_mon -8 -7 9; avec_plais 13 -14 -13; avec_quoi -17 -15 17; avec_ton -7 -7 7; avec_un -8 -9 9; avec_une -8 -9 10
avec_vos -4 -5 6; avec_votre -7 -7 7; avec_vous -20 -20 23; avez 14 -4 -23; avez_bien 24 -22 -22
avez_deja -15 -22 16; avez_dit 7 -25 -4; avez_mal -19 20 -20; avez_pas -13 13 -12; avez_raiso 17 -25 -10
avez_tout 18 -19 -17; avez_un -10 -14 12; avez_vu 11 -14 -8; aviez -9 -8 9; aviez_dit -9 -8 9; avoir -7 -9 9
avoir_un -7 -9 9; avons -7 7 -5; avons_demen -7 7 -5; awa -3 6 -4; awa_c -3 6 -4; b -14 -14 15; b_aroba -6 -7 7
b_comme -9 -8 9; b_v -6 -6 6; bah -3 11 -17; bah_j 10 -9 -10; bah_non -25 25 -14; bah_oui 16 -17 -10
baiss -10 -11 11; baiss_la -10 -11 11; balad -4 -5 7; balad_d -4 -5 7; banca -8 -7 8; banca_> -8 -7 8
bande -18 -15 18; bande_de -18 -15 18; barre -7 -9 9; barre_> -5 -6 6; barre_de -6 -6 8; barre_sur -5 -5 5
bas -12 3 -2; bas_> -9 9 -8; bas_vidal -5 -7 7; basta -5 -5 6; basta_j -5 -5 6; be -5 -8 7; be_> -8 -7 8
be_oui 11 -8 -11; beau -9 -14 11; beau_aujou -9 -14 11; beauc -14 -12 13; beauc_chef -11 -9 10; beauc_madam -8 -8 8
beaux -6 -8 7; beaux_cross -6 -8 7; ben 1 -12 1; ben_> -12 -8 10; ben_c -19 -11 16; ben_ca 18 -17 -18
ben_dame 9 -6 -10; ben_evide 11 -10 -11; ben_j -13 -10 12; ben_je -3 -3 5; ben_la 16 -18 -14; ben_le -17 -9 12
ben_ma -6 -6 7; ben_moi -14 15 -15; ben_mon 6 -2 -6; ben_non -21 24 -24; ben_oui 21 -20 -20; ben_pas -13 11 -9
ben_si 7 -7 -7; ben_voila 8 -6 -7; benis -8 -8 8; benis_> -8 -8 8; berna -9 -8 9; berna_> -9 -8 9; bertr -11 -10 10
bertr_tout -11 -10 10; besoi -11 18 -19; besoi_> -11 18 -19; bien 24 -18 -13; bien_> 10 -27 -3; bien_aimab -10 -7 9
bien_au -11 11 -10; bien_c 7 -8 -5; bien_ca 6 3 -15; bien_ce 5 -5 -1; bien_cela 2 -1 -1; bien_compr 24 -22 -22
bien_d 5 -3 -2; bien_enten 2 -16 9; bien_evide 7 -6 -7; bien_la 5 -5 -5; bien_le -1 -19 8; bien_merci 14 -14 -12
bien_moi 14 -12 -14; bien_mon 8 -11 -7; bien_note 10 -10 -8; bien_notre 5 -5 -5; bien_oui 6 -6 -6
bien_pour 16 -17 -5; bien_que 8 -8 -5; bien_recu 10 -15 -6; bien_s 12 -12 -12; bien_sur 9 2 -22; bien_volon 7 -8 -6
bizar -4 -4 6; bizar_et -4 -4 6; blabl -12 -12 12; blabl_> -12 -12 12; bleue -5 -7 8; bleue_ne -5 -7 8
bloqu -7 -7 7; bloqu_> -7 -7 7; boiti -7 -6 8; boiti_> -7 -6 8; bol -10 -9 10; bol_> -10 -9 10; bon -18 -5 2
bon_> -23 -9 15; bon_assez -3 -5 6; bon_bon -5 6 -4; bon_laiss -19 19 -6; bon_monsi 17 -15 -18; bon_nom -10 14 -17
bon_numer -11 15 -16; bon_pour 9 -8 -10; bon_sang -4 -5 5; bon_vous -6 8 -7; bonjo -21 -21 22; bonjo_> -8 -9 8
bonjo_euh -7 -7 7; bonjo_je -2 -5 6; bonjo_madam -10 -9 10; bonjo_monsi -13 -16 15; bonne -9 -9 3
bonne_adres -4 10 -15; bonne_quest -10 -13 13; bonso -6 -5 6; bonso_on -6 -5 6; borde -13 -14 14; borde_> -11 -12 12
borde_point -7 -7 7; boula -13 -15 14; boula_> -10 -9 10; boula_du -9 -9 9; bout -7 -7 8; bout_> -4 -5 7
bout_de -7 -6 7; bouto -9 -8 9; bouto_pour -9 -8 9; box -22 -8 13; box_> -21 -2 5; box_clign -5 -5 5
box_est -6 -8 11; box_et -5 -5 5; box_fait -4 -4 6; box_inter -13 -14 15; box_la -2 -3 4; box_toute -8 -10 9
bras -6 -6 6; bras_casse -6 -6 6; bruit -9 -18 14; bruit_bizar -4 -4 6; bruit_la -9 -18 14; bruno -8 -8 8
bruno_kessl -8 -8 8; bugue -9 -10 10; bugue_> -9 -10 10; burea -13 -14 14; burea_> -9 -9 9; burea_aroba -5 -6 6
burea_est -4 -6 7; c 3 -5 -5; c_est 3 -5 -5; c_etait -9 9 -8; c_good 7 -6 -6; c_point -7 -7 7; ca 3 -7 -2
ca_> -2 -2 -3; ca_a -9 -7 8; ca_c -10 11 -23; ca_charg -8 -10 9; ca_clign -11 -12 12; ca_comme -6 6 -5
ca_coupe -10 -18 16; ca_d 6 -3 -5; ca_depen -20 -20 21; ca_du -8 14 -9; ca_dure -6 -6 6; ca_et -4 -4 4
ca_exact 10 -9 -8; ca_fait -20 -20 21; ca_ira -14 14 -21; ca_j -6 -5 6; ca_je -15 -1 5; ca_joue 14 -15 -12
ca_m 9 -10 -14; ca_march 7 -32 -1; ca_me 23 -20 -22; ca_meme 16 -12 -17; ca_mon 7 -5 -6; ca_monsi 13 -18 -7
ca_ne -4 8 -15; ca_non -1 5 -22; ca_oui 27 -26 -15; ca_peut 6 -2 -6; ca_que 9 2 -23; ca_raccr -7 -6 7
ca_remar -9 -8 9; ca_roule 14 -13 -14; ca_serai 1 4 -15; ca_sert -10 11 -11; ca_sonne -9 -8 9; ca_suffi -5 -5 6
ca_va -20 3 4; ca_vous 14 -14 -5; cable -5 -6 7; cable_> -5 -6 7; cafe -5 -6 6; cafe_tiret -5 -6 6; calme -10 -11 11
calme_> -10 -11 11; camer -8 -9 9; camer_depui -6 -6 6; camer_la -7 -7 8; camil -1 -1 2; camil_faure -1 -1 2
capte -19 -14 18; capte_bien -14 -13 14; capte_plus -8 -9 9; capte_rien -6 -6 8; car -2 -5 6; car_ma -2 -5 6
caron -8 -9 8; caron_preno -8 -9 8; carpe -7 -10 9; carpe_> -7 -10 9; carre 17 -16 -18; carre_> 17 -16 -18
carte -5 -7 8; carte_bleue -5 -7 8; cas 12 -1 -22; cas_> 12 -1 -22; casse -15 -15 16; casse_> -15 -15 16; ce 6 -9 -3
ce_matin -8 -11 10; ce_n -21 23 -17; ce_nom -7 8 -7; ce_qu -5 -5 6; ce_que 12 -18 -4; ce_serai 9 -9 -6
ce_ticke -11 14 -13; cela 15 -16 -13; cela_> 14 -13 -14; cela_en -7 -6 7; cela_meme 16 -14 -16; celia -5 -7 7
celia_tiret -5 -7 7; celui -10 9 -5; celui_avec -2 -5 6; celui_la -10 10 -7; cent -5 -5 6; cent_cent -5 -5 6
cent_cinqu -5 -5 6; cent_vingt -5 -5 6; centa -5 -4 6; centa_de -5 -4 6; centr -9 -9 9; centr_> -9 -9 9
cents -9 -9 10; cents_> -9 -9 10; certa 2 -14 -8; certa_> 8 -31 -1; certa_pas -28 22 -15; certe 12 -12 -12
certe_> 12 -12 -12; cesse -4 -5 7; cesse_de -4 -5 7; cette -20 21 -20; cette_fois -20 19 -16; cette_histo -6 6 -5
ch -6 -6 6; ch_> -6 -6 6; chamb -5 -8 8; chamb_le -5 -8 8; chang -15 -15 16; chang_d -11 -10 11; chang_la -2 -3 4
chang_maint -5 -6 6; chape -11 -9 11; chape_de -11 -9 11; charg -12 -14 14; charg_pas -8 -10 9; charg_plus -5 -6 6
charl -10 -9 10; charl_de -10 -9 10; chat -9 -8 8; chat_est -9 -8 8; chef 3 -14 2; chef_> 3 -14 2; chelo -6 -9 8
chelo_mais -6 -9 8; chepa -13 -14 14; chepa_moi -13 -14 14; cherc -10 -9 9; cherc_mes -10 -9 9; cheri -8 -9 10
cheri_je -4 -4 6; cheri_sans -5 -6 6; chez -12 -1 6; chez_hotma -5 -6 6; chez_machi -9 -9 9; chez_moi -15 11 -10
chez_nous -5 -6 7; chez_vous -8 -8 9; chich -7 -6 7; chich_vous -7 -6 7; chien -11 -12 12; chien_> -11 -10 10
chien_aboie -7 -6 6; chien_qui -7 -7 8; chose -14 15 -13; chose_> -14 15 -14; chose_cette -3 4 -1; chum 9 -8 -9
chum_> 9 -8 -9; chut -6 -6 6; chut_les -6 -6 6; cinq -14 -14 15; cinq_> -8 -9 9; cinq_aroba -4 -7 10
cinq_cinqu -3 -2 5; cinq_heure -5 -6 6; cinq_seize -5 -5 5; cinq_soixa -5 -4 5; cinqu -10 -10 11
cinqu_appar -8 -9 9; cinqu_de -5 -4 6; cinqu_fois -9 -9 10; cinqu_six -4 -5 7; clair -13 -13 13
clair_rouss -13 -13 13; clien -16 -14 17; clien_avec -4 -6 5; clien_chez -7 -6 7; clien_quara -10 -8 9
clign -16 -17 17; clign_c -11 -12 12; clign_en -5 -5 5; clign_orang -7 -7 7; code 6 -6 -6; code_posta 6 -6 -6
coler -9 -10 9; coler_> -9 -10 9; colla -7 -9 9; colla_de -7 -9 9; colle -9 -12 12; colle_> -2 -7 5
colle_aussi -11 -11 11; colle_parce -4 -4 4; com -17 -2 6; com_> -16 0 5; com_tout -6 -6 7; comme -5 -20 4
comme_> -2 -13 5; comme_a -7 -6 7; comme_berna -9 -8 9; comme_c -6 6 -5; comme_ca -14 -10 9; comme_comme -12 -9 10
comme_conve -12 -9 11; comme_d -2 -8 4; comme_dites -6 -5 6; comme_j -12 -9 10; comme_que 8 -9 -8; comme_si -7 -5 7
comme_vous 14 -21 -13; compl -20 -17 19; compl_> -20 -17 19; compr -3 -18 13; compr_> -1 -9 4; compr_c -13 13 -12
compr_la -6 -10 10; compr_quest -8 -11 11; compr_une -6 -5 6; conca -7 -5 7; conca_> -7 -5 7; concl 10 -9 -11
concl_> 10 -9 -11; confi 15 -19 -15; confi_> 15 -19 -15; conna -23 -3 4; conna_> -19 -7 7; conna_a -10 -9 11
conna_rien -6 7 -7; conna_tu -7 -7 8; conne -13 -20 19; conne_> -12 -11 11; conne_au -6 -6 6; conne_est -9 -10 10
conne_exion -6 -6 7; conne_pas -6 -9 9; conne_sans -11 -5 10; conne_saute -5 -4 5; conse -11 -11 12; conse_> -6 -9 9
conse_banca -8 -7 8; conse_ou -5 -7 6; conse_s -13 -10 14; conso -15 -19 19; conso_> -15 -15 16; conso_aussi -5 -5 5
conso_d -6 -6 7; conso_ne -7 -9 9; conti 6 -12 5; conti_> 8 -7 -12; conti_avec -13 -14 14; contr -21 18 -10
contr_> -26 20 -8; contr_c 8 -11 -7; contr_est -6 -12 9; conve -12 -9 11; conve_> -12 -9 11; convi 11 -9 -12
convi_> 10 -9 -11; convi_tres 11 -6 -11; cool -11 -9 10; cool_merci -11 -9 10; corre 22 -16 -20; corre_> 20 -19 -8
corre_c 1 0 -1; corre_ca 16 -15 -17; corre_ce -10 8 -6; corre_de 4 -2 -2; corri -7 7 -7; corri_> -7 7 -7
cote -9 16 -18; cote_> -9 16 -19; cote_de -6 -9 13; coupe -17 -26 25; coupe_> -7 -7 8; coupe_je -9 -7 8
coupe_tout -10 -18 16; coupl -7 -6 8; coupl_d -7 -6 8; cours -4 -4 4; cours_> -4 -4 4; creti -5 -5 6
creti_ca -5 -5 6; crois 4 12 -27; crois_> 16 -15 -16; crois_bien 20 -19 -16; crois_pas -31 25 -18; cross -6 -8 7
cross_vous -6 -8 7; cuisi -11 -10 11; cuisi_> -11 -10 11; d 8 -20 2; d_a -13 3 0; d_abonn -11 -8 11; d_acces -5 -7 7
d_accor 7 1 -21; d_accue -6 -9 10; d_acord 10 -10 -11; d_actua -2 6 -10; d_admin -6 -6 7; d_aille 10 -10 -8
d_aller -7 -9 8; d_alma -9 -8 9; d_appar -9 -7 11; d_appel -11 -13 13; d_erreu 26 -30 -11; d_escar -6 -5 5
d_expli 6 -3 -5; d_habit -2 -8 4; d_heure -5 -4 5; d_incon 12 -12 -11; d_inter -12 -17 15; d_opera -9 -9 9
d_ordin -9 -8 9; d_u -5 -6 6; d_un -8 -7 10; da 7 -7 -7; da_> 7 -7 -7; da_c 7 -5 -6; dame 0 -15 4; dame_oui 9 -6 -10
dame_tres -8 -10 10; dans -6 -21 7; dans_la -11 -10 11; dans_le 0 -19 1; dans_les -7 -5 7; dans_ma -5 -8 8
dans_tout -5 -5 5; de 7 -19 1; de_barre -5 -5 5; de_borde -11 -12 12; de_bras -6 -6 6; de_ca 3 -7 1; de_ce 1 -10 -1
de_chez -2 -5 7; de_chich -7 -6 7; de_clien -10 -8 9; de_conna -7 -7 8; de_deux -7 -6 7; de_dire -5 -5 5
de_dix -5 -4 6; de_guign -8 -8 9; de_jeune -6 -5 6; de_l -7 -5 6; de_la -19 12 -11; de_le 12 -12 -12
de_lemoi -9 -11 10; de_ma -2 -18 10; de_mal -4 -9 10; de_marse -11 -11 11; de_me -4 -5 7; de_meme 4 -2 -2
de_merde -7 -7 7; de_mon -5 -5 6; de_nouve 13 -13 -11; de_novem -10 -9 10; de_nuls -9 -9 10; de_paill -11 -9 11
de_parle -5 -5 7; de_pc -5 -4 6; de_perso -17 7 -6; de_poste -5 -5 5; de_prend -3 -5 7; de_probl 21 -24 -9
de_quest -14 18 -20; de_quoi -14 -12 16; de_reel -7 -8 8; de_refle 9 -6 -10; de_refus 21 -21 -14; de_rentr -6 -5 6
de_resea -6 -6 8; de_se -5 -5 5; de_souci 18 -18 -11; de_telep -8 -13 12; de_tout -10 -11 11; de_trait -9 -9 9
de_villi -10 -9 10; de_voleu -5 -5 6; de_vos -12 -9 15; de_vous -11 -9 11; de_wifi -6 -9 10; debil -4 -5 6
debil_et -4 -5 6; debit -11 -7 9; debit_d -6 -5 5; debit_est -11 -10 11; debra 10 -8 -11; debra_> -10 12 -11
debra_ce 14 -11 -13; debra_et 10 -10 -10; decro -2 -5 6; decro_j -2 -5 6; decu -7 -8 8; decu_> -7 -8 8; deja 2 -6 1
deja_> 2 -13 3; deja_deux 8 -11 -8; deja_fait 14 -14 -10; deja_la -12 -13 13; deja_mon -15 -22 16
deja_redem 18 -17 -16; deja_resol -16 15 -13; demai -7 -8 7; demai_> -7 -8 7; deman -9 -15 15; deman_a -9 -15 15
demen -7 7 -5; demen_en -7 7 -5; depas -10 -6 8; depas_l -10 -6 8; depen -21 -20 22; depen_> -17 -17 17
depen_ce -10 -12 12; depen_d -7 -6 7; depen_de -9 -7 9; depen_des -15 -13 15; deplo -8 -9 9; deplo_> -8 -9 9
depui -21 -17 20; depui_ce -11 -10 11; depui_deux -7 -7 7; depui_dix -7 -6 7; depui_fribo -8 -8 8
depui_hier -10 -12 11; depui_la -6 -6 7; depui_le -6 -6 6; depui_longt -6 7 -7; depui_trois -8 -7 7; deran 10 -16 -1
deran_pas 15 -15 -14; deran_si -10 -8 10; derni -15 -20 18; derni_> -20 -18 20; derni_fois 4 -10 -2; des -18 -18 20
des_beaux -6 -8 7; des_boiti -7 -6 8; des_fois -15 -13 15; des_incap -7 -10 9; des_lilas -8 -8 8; des_tiret -5 -6 6
des_trois -9 -7 9; desol -18 8 3; desol_> -11 9 -7; desol_de -11 -9 11; desol_mais -5 16 -17; dessu -8 -8 8
dessu_> -8 -8 8; deux -14 -15 16; deux_> -24 -17 22; deux_aroba -2 -6 7; deux_avec -7 -6 8; deux_box -10 -12 11
deux_des -11 -9 13; deux_et -7 -3 10; deux_fois 19 -18 -18; deux_jours -11 -14 13; deux_l -16 8 -4
deux_mille -10 -8 10; deux_minut -10 -9 11; deux_neuf -1 -1 2; deux_novem -6 -6 6; deux_ordin -9 -8 10
deux_ou -4 -2 6; deux_perso -8 -8 8; deux_porta -5 -4 5; deux_soixa -2 -2 4; deux_table -5 -4 5; deux_tpe -6 -5 6
deux_trent -4 -4 6; deux_un -6 -7 7; deuxi -5 -7 6; deuxi_poste -5 -7 6; devan 12 -8 -12; devan_> 12 -8 -12
diabl -7 -7 7; diabl_avec -7 -7 7; didie -7 -7 7; didie_lemoi -7 -7 7; dieu -3 -12 3; dieu_si 6 -2 -6
dieu_vous -8 -8 8; diffe -10 10 -9; diffe_> -10 10 -9; dingu -14 -13 14; dingu_a -4 -5 5; dingu_ca -9 -8 9
dirai -9 9 -8; dirai_mais -9 9 -8; dire -6 -19 11; dire_> -8 -16 12; dire_c -5 -5 5; dire_ca 15 -13 -15
dire_la -13 -14 15; dire_mais -9 9 -8; dire_que -6 -19 10; direc -7 -7 7; direc_> -5 -6 6; direc_s -7 -9 9
dis 29 -24 -25; dis_> 8 -9 -6; dis_c -10 9 -7; dis_oui 6 -6 -2; dis_pas 33 -34 -16; dis_que -18 16 -14
disai 8 -8 -8; disai_oui 8 -8 -8; discu -7 -7 7; discu_avec -7 -7 7; disie -10 -10 10; disie_> -10 -10 10
dison 6 -6 -6; dison_que 6 -6 -6; dit 11 -8 -10; dit_> 17 -11 -17; dit_aucun -7 -12 11; dit_d -11 -13 13
dit_de -5 -5 5; dit_deux -18 -17 18; dit_le -7 7 -7; dit_non -18 24 -24; dit_oui 11 -15 -10; dit_que -8 9 -9
dit_telep -13 -14 15; dit_wifi -11 -5 10; dites -16 -17 17; dites_> -12 -17 15; dites_a -3 -5 7; dites_j -7 -5 6
dites_vous -6 -5 6; dix -12 -10 13; dix_> -4 -6 8; dix_ans -7 -6 7; dix_dix -4 -6 8; dix_heure -14 -15 16
dix_huit -5 -6 6; dix_neuf -3 -4 7; dix_quatr -4 -6 8; dix_sept -5 -5 5; dizai -8 -9 9; dizai_d -8 -7 11
dizai_de -8 -9 8; docte -8 -8 8; docte_bruno -8 -8 8; doit -5 -5 5; doit_passe -5 -5 5; donc 9 -2 -15
donc_> 9 -7 -10; donc_au -4 -6 5; donc_deux -7 -6 8; donc_il -7 7 -7; donc_non -6 6 -5; donc_oui 6 -6 -6
donne -9 -6 10; donne_moi -9 -6 10; dossi 13 -12 -9; dossi_> 13 -12 -9; doute 7 -6 -7; doute_oui 7 -6 -7
douza -9 -8 10; douza_d -9 -8 10; douze -10 -11 14; douze_> -11 -12 13; douze_treiz -6 -6 7; douze_trent -2 -2 4
du -20 8 2; du_bruit -9 -18 14; du_burea -4 -6 7; du_centr -9 -9 9; du_monde -12 -4 5; du_porta -5 -6 7
du_salon -2 -5 6; du_ticke 16 -9 -19; du_tiret -6 -6 6; du_tou -7 10 -10; du_tous -12 14 -14; du_tout -15 15 -11
du_trava -6 -5 6; duboi -10 -10 10; duboi_> -10 -10 10; dumas -5 -6 6; dumas_aroba -5 -6 6; dupon -9 -7 8
dupon_> -6 -6 6; dupon_aroba -5 -6 6; dupui -5 -6 6; dupui_d -5 -6 6; duran -7 -7 7; duran_aroba -7 -7 7
dure -6 -6 6; dure_c -6 -6 6; e -8 -10 10; e_> -6 -6 6; e_a -1 -1 2; e_b -6 -6 6; e_f -8 -8 8; e_l -7 -9 9
ecole -9 -10 10; ecole_> -7 -8 8; ecole_tiret -5 -6 6; ecout 11 -14 -7; ecout_> 7 -8 -5; ecout_de 6 -6 -6
ecout_et 9 -8 -10; ecout_moi -12 -13 13; ecran -7 -12 11; ecran_de -7 -12 11; ecrit -6 -9 13; ecrit_pas -6 -9 13
effec 8 -8 -8; effec_> 8 -8 -8; effet 11 -10 -11; effet_> 11 -10 -11; eh 11 -12 -9; eh_bien 7 -8 -5; eh_oui 9 -8 -9
elle 1 -9 -2; elle_dit -8 9 -9; elle_est -18 -13 17; elle_meme 15 -14 -16; embet -23 -18 21; embet_> -21 -19 20
embet_un -5 -6 6; embou -7 -5 7; embou_a -7 -5 7; en 0 -5 3; en_ai -15 -14 16; en_coler -9 -10 9; en_direc -7 -9 9
en_effet 11 -10 -11; en_est -9 12 -12; en_fait -21 21 -10; en_ligne -3 -5 6; en_mars -7 7 -5; en_maudi -6 -8 7
en_occup -12 -11 13; en_panne -10 -15 12; en_passe -12 10 -10; en_plein 12 -14 -12; en_prend -7 -6 8
en_prior -7 -6 7; en_relat -6 -5 6; en_rouge -5 -5 5; en_sais -11 -15 14; en_serai 13 -9 -16; en_suis -15 -20 19
en_tout -9 -9 9; en_train 9 -6 -10; en_un -3 -6 8; en_visio -5 -9 9; encor 1 8 -15; encor_> -14 18 -7
encor_la 12 -9 -13; encor_non -4 5 -4; enfan -8 -9 9; enfan_en -5 -9 9; enfan_pardo -6 -6 6; enfan_sont -7 -8 8
enfin -5 8 -17; enfin_> -9 12 -6; enfin_je 7 -7 -3; enfin_non -29 28 -15; enfin_oui 19 -19 -14; enfin_si 15 -15 -7
enreg -2 -4 5; enreg_> -2 -4 5; enten 4 -31 7; enten_> 14 -35 0; enten_bien -15 -17 16; enten_comme -7 -5 7
enten_de -7 -7 8; enten_et -16 17 -17; enten_la -14 -17 17; enten_mais -7 8 -7; enten_mal -13 -14 14
enten_par -11 -9 11; enten_pas -5 -5 5; enten_rien -2 -5 6; enten_tout 6 -6 -6; enten_tres -11 -13 12
entre -9 -11 11; entre_> -10 -12 12; entre_deux -8 -6 9; entre_huit -5 -5 5; envie -10 -11 11; envie_de -10 -11 11
envir -8 -9 9; envir_vingt -8 -9 9; eric -10 -9 10; eric_boula -10 -9 10; erreu -13 24 -34; erreu_> -11 20 -30
erreu_monsi -13 12 -12; es -8 8 -8; es_goure -8 8 -8; escar -6 -5 5; escar_> -6 -5 5; espec -7 -7 8
espec_de -7 -7 8; essai 11 -12 -11; essai_> 11 -12 -11; essay -1 12 -19; essay_> -2 12 -18; essay_d 6 -3 -5
est -1 -3 -2; est_> -6 6 -5; est_a -13 -16 15; est_au 0 -16 5; est_autre -12 12 -6; est_avec -21 9 -7
est_bien 36 -34 -27; est_bon -12 14 -20; est_c -7 -7 7; est_ca 31 -29 -20; est_casse -5 -5 5; est_ce 16 -16 -9
est_cela 16 -16 -16; est_compl -20 -17 19; est_conse -8 -7 8; est_corre 25 -24 -20; est_coupe -7 -7 8
est_d 20 -23 -16; est_dans -14 -9 12; est_deja -16 15 -13; est_deux -8 -8 8; est_diffe -10 10 -9; est_dingu -9 -8 9
est_dix -9 -10 10; est_embet -16 -14 15; est_en -18 -13 17; est_encor 12 -9 -13; est_etein -17 -9 12
est_exact 20 -16 -19; est_fait 19 -22 -12; est_faux -32 30 -20; est_fini -11 11 -10; est_genti -14 18 -16
est_honte -10 -12 11; est_hs -7 -9 11; est_inacc -16 -14 16; est_incor -14 16 -20; est_inexa -16 20 -19
est_intol -20 -17 19; est_juste 18 -16 -19; est_kevin -10 -10 10; est_l -15 15 -15; est_la -12 -1 -4
est_lamen -10 -9 10; est_le 7 -7 -7; est_ma -15 -14 16; est_mauva -9 -10 10; est_moi 22 -18 -23; est_mon -7 -7 7
est_morte -5 -6 6; est_muet -5 -7 7; est_nadia -5 -6 6; est_noire -9 -8 10; est_non -23 26 -25; est_norma -11 -12 12
est_note 9 -7 -12; est_parfa 5 -5 -5; est_parti -12 -15 14; est_pas -14 21 -33; est_plus -29 21 -16
est_point -14 19 -24; est_possi 15 -11 -16; est_pour -6 -5 1; est_quelq -2 -5 7; est_quoi -13 -16 15
est_regle -25 26 -25; est_rendu -8 -7 8; est_ridic -11 -10 11; est_rouge -10 -21 11; est_sans -6 -5 6
est_se -6 -6 6; est_sfr -9 -8 9; est_soixa -6 7 -8; est_sur 10 -12 -6; est_toujo 20 -18 -18; est_tout 9 2 -22
est_trois -11 -12 13; est_un -32 -2 15; est_une -17 15 -6; est_vrai 15 -14 -17; est_zero -1 -2 3; et -4 -35 20
et_apres -1 -1 1; et_comme 23 -18 -23; et_conso -5 -5 5; et_deux -6 -5 6; et_elle -4 -4 4; et_inadm -10 -9 10
et_j -6 -5 5; et_l -9 -9 11; et_la -16 10 -5; et_le -4 -3 6; et_midi -5 -5 5; et_mon -10 -5 10; et_ne -2 -3 4
et_non -32 -26 29; et_on -5 -5 5; et_onze -2 -2 4; et_oui 9 -8 -10; et_puis -4 -4 7; et_quatr -8 -6 9
et_rallu 11 -13 -10; et_rebra 10 -10 -10; et_repar -4 -5 6; et_un -5 -4 6; et_une -5 -4 8; etage -8 -12 10
etage_> -8 -12 10; etais 6 -9 -3; etais_au -7 -5 7; etais_chez -5 -6 6; etais_dans -7 -5 7; etais_en 9 -6 -10
etait -9 9 -8; etait_vrai -9 9 -8; etein 4 -14 -2; etein_> -17 -9 12; etein_et 11 -13 -10; etes -20 -10 16
etes_bien -10 -7 9; etes_des -6 -8 7; etes_formi -11 -13 12; etes_pas -10 11 -11; etes_tous -8 -13 12
etes_tromp -14 19 -20; etes_vous -7 -8 8; etes_vraim -6 -8 7; etre -21 -15 20; etre_> -13 -12 13
etre_bien -11 -10 11; etre_humai -5 -6 5; etre_je -4 -5 5; etre_non -13 -13 13; etre_oui -8 -9 9; etre_pas -8 12 -11
eu 1 -2 -7; eu_de 13 -13 -11; eu_le -14 17 -14; eu_une -8 -10 10; euh -20 -7 13; euh_> -20 -18 20; euh_bah 10 -9 -10
euh_ben -13 -8 10; euh_enfin 12 -12 -8; euh_euh -9 -9 9; euh_j -7 -6 8; euh_je -22 -3 10; euh_le -7 -7 7
euh_non -24 32 -50; euh_oui 13 -14 -3; euh_pedro -7 -7 7; euh_quatr -10 -11 11; evide 19 -18 -17; evide_> 17 -17 -16
evide_madam 7 -6 -7; evide_que 6 -4 -4; evite -13 11 -11; evite_> -13 11 -11; exact 22 -13 -25; exact_> 9 -5 -15
exact_c 10 -12 -8; exact_ca 16 -17 -9; exact_ce 10 -10 -10; exact_je 7 -8 -5; exact_monsi 15 -15 -10
exact_nous -7 7 -5; exact_oui 9 -9 -9; exact_pour 11 -12 -10; exced -9 -9 10; exced_c -9 -9 10; excus -10 -8 9
excus_moi -9 -8 9; excus_mon -7 -5 7; exige -5 -8 8; exige_un -5 -8 8; exion -6 -6 7; exion_est -6 -6 7
expli 6 -3 -5; expli_tout 6 -3 -5; f -11 -12 12; f_e -6 -6 6; f_o -6 -6 6; f_r -5 -6 6; facon -15 13 -11
facon_> -15 13 -11; faire 8 -20 -8; faire_> 12 -12 -12; faire_avec -16 -9 12; faire_ca 11 -10 -11; faire_les -4 -4 4
faire_mais -2 -4 5; fait 11 -3 -19; fait_> 6 7 -28; fait_beau -9 -14 11; fait_c -3 3 -5; fait_ca 18 -11 -19
fait_comme 16 -13 -17; fait_d 15 -17 -13; fait_deux -8 -10 10; fait_exact 18 -23 -9; fait_le -5 -5 6
fait_monsi 20 -23 -12; fait_non -13 14 -13; fait_quatr -8 -7 8; fait_tout 14 -15 -9; fait_trois 11 -12 -10
fait_un -6 -6 6; fait_une -11 -10 11; faite 11 -8 -12; faite_> -10 -12 11; faite_comme 12 -10 -13
faite_donc 11 -12 -9; faite_erreu -11 12 -12; faite_la -6 8 -7; faite_le 8 -8 -6; faite_pas -9 9 -4
faite_vite 8 -9 -6; fan -7 -6 7; fan_de -7 -6 7; faudr -11 -13 13; faudr_l -7 -7 8; faudr_que -10 -12 11
faudr_redem -6 -6 7; faure -1 -1 2; faure_avec -1 -1 2; faut -15 -14 16; faut_corri -7 7 -7; faut_que -6 -7 8
faut_voir -12 -17 16; faute 14 -14 -10; faute_> -6 8 -7; faute_ca 15 -17 -7; faux 0 6 -27; faux_> 1 3 -25
faux_ce -7 8 -7; faux_numer -6 8 -8; favre -8 -8 8; favre_depui -8 -8 8; felic -10 -11 11; felic_pour -10 -11 11
femme -8 -11 12; femme_> -6 -8 8; femme_ne -5 -6 6; femme_qui -4 -4 4; fi -9 9 -8; fi_> -9 9 -8; fibre 5 -12 2
fibre_> 12 -12 -12; fibre_est -5 -6 7; fibre_et -6 -5 5; fil -4 -6 6; fil_avec -4 -4 5; fil_ne -2 -3 4
fil_quand -2 -5 6; fille -10 -9 10; fille_> -5 -6 6; fille_est -6 -5 6; fille_qui -8 -7 8; fils -5 -5 5
fils_qui -5 -5 5; fin -14 -17 19; fin_> -14 -17 19; fini -11 11 -10; fini_c -11 11 -10; fixe -10 -9 10
fixe_ca -9 -10 10; fixe_est -5 -6 6; fixe_gresi -6 -6 7; fixe_lui -5 -7 6; flore -14 -11 12; flore_petit -14 -11 12
fois 3 -4 -10; fois_> -3 1 -2; fois_c -10 10 -9; fois_d 9 -10 -7; fois_deja 11 -12 -10; fois_meme 16 -16 -16
fois_oui 7 -6 -4; fois_que -21 5 7; fonct -5 -7 7; fonct_> -5 -7 6; fonct_plus -2 -5 6; fond -7 -5 7; fond_d -7 -5 7
formi -11 -13 12; formi_> -11 -13 12; foute -4 -5 6; foute_moi -4 -5 6; fr -13 -1 5; fr_> -13 -1 5; free -6 -7 6
free_point -6 -7 6; frero -9 11 -7; frero_> -9 11 -7; fribo -8 -8 8; fribo_> -8 -8 8; gall -10 -9 10
gall_> -10 -9 10; gars -8 -6 8; gars_> -8 -6 8; gauch -7 -5 6; gauch_> -7 -5 6; ge -2 -6 7; ge_mail -2 -6 7
gendr -5 -5 6; gendr_qui -5 -5 6; genre -5 -7 6; genre_je -5 -7 6; gens -6 -7 6; gens_comme -6 -7 6; genti -16 11 -5
genti_> -15 3 5; genti_mais -16 15 -14; gere -4 -4 4; gere_tout -4 -4 4; ginet -6 -5 6; ginet_lebru -6 -5 6
gmail -7 -8 8; gmail_point -7 -8 8; go 12 -12 -12; go_> 12 -12 -12; goff -8 -8 9; goff_> -8 -8 9; gonfl -12 -14 13
gonfl_> -10 -12 10; gonfl_serie -7 -6 7; good 7 -6 -6; good_> 7 -6 -6; goure -8 8 -8; goure_la -8 8 -8
grave 16 -16 -16; grave_> 16 -16 -16; gresi -6 -6 7; gresi_depui -6 -6 7; grill -7 -8 8; grill_> -7 -8 8
gros -6 -8 8; gros_aroba -6 -8 8; gsm -6 -8 8; gsm_ne -6 -8 8; guign -8 -8 9; guign_> -8 -8 9; h -8 -8 9
h_aroba -8 -8 9; habil -5 -6 6; habil_a -5 -6 6; habit -6 -6 6; habit_> -14 -8 12; habit_a -10 -10 10
habit_la -9 9 -8; habit_oui 23 -8 -23; hein -8 -20 9; hein_> -12 -15 13; hein_oui 9 -6 -10; hein_quoi -9 -9 10
helas 7 0 -17; helas_> 12 -11 -9; helas_non -11 13 -13; hesit -12 -14 13; hesit_> -12 -14 13; heure -14 -16 17
heure_> -13 -14 15; heure_a 6 -3 -5; heure_ce -5 -4 6; heure_et -5 -5 5; heure_que -6 -6 6; hier -9 -18 13
hier_> 0 -11 4; hier_apres -8 -8 8; hier_soir -7 -7 7; histo -6 6 -5; histo_> -6 6 -5; hmm -12 -12 12
hmm_> -12 -12 12; homme 2 -10 2; homme_> 3 -11 3; homme_vous -8 12 -11; honte -13 -13 13; honte_ce -10 -12 11
honte_de -6 -7 6; honte_s -10 -12 11; hors -14 18 -20; hors_de -14 18 -20; hotel -6 -6 6; hotel_tiret -6 -6 6
hotli -7 -9 9; hotli_en -7 -9 9; hotma -7 -7 8; hotma_mais -5 -6 6; hotma_point -5 -6 6; hs -7 -9 11; hs_> -5 -6 9
hs_chez -5 -6 7; hui -11 -1 5; hui_> -11 -1 5; huit -10 -9 11; huit_> -5 -5 5; huit_cent -5 -5 6
huit_cents -9 -9 10; huit_heure -5 -5 5; huit_septa -2 -1 3; huit_trent -4 -4 5; huit_trois -1 -1 2; huita -5 -5 5
huita_quatr -5 -5 5; hum 6 -6 -7; hum_hum 6 -6 -7; hum_oui 6 -6 -7; humai -12 -13 13; humai_> -12 -13 13
humai_humai -8 -7 8; i -5 -6 6; i_s -5 -6 6; ibrah -10 -10 10; ibrah_kone -10 -10 10; iclou -6 -8 8
iclou_point -6 -8 8; idee -19 -23 23; idee_> -19 -23 23; il -7 -7 3; il_a -7 -6 8; il_dit 8 -5 -9; il_est 3 -15 0
il_fait -9 -14 11; il_faudr -10 -12 12; il_faut -9 -1 4; il_m -5 -5 5; il_me 8 -12 -5; il_n -9 12 -12
il_passe -5 -8 8; il_pleut -9 -10 10; il_vous 5 -15 -1; il_y -18 16 -14; imagi 10 -9 -10; imagi_que 10 -9 -10
impec 13 -11 -14; impec_on 13 -11 -14; impor -6 -5 6; impor_je -6 -5 6; impos -18 7 -4; impos_> -12 14 -14
impos_d -7 -9 8; impos_de -5 -5 5; impri -7 -6 8; impri_> -4 -4 7; impri_aussi -7 -6 8; inacc -16 -14 16
inacc_> -16 -14 16; inadm -10 -9 10; inadm_> -10 -9 10; incap -7 -10 9; incap_> -7 -10 9; incom -10 -6 8
incom_depas -10 -6 8; incon 12 -12 -11; incon_> 12 -12 -11; incor -18 20 -20; incor_> -18 20 -20; inexa -16 20 -19
inexa_> -16 20 -19; info -5 -6 6; info_aroba -5 -6 6; infor -15 -13 15; infor_> -15 -13 15; insta -13 -2 6
insta_je -6 -13 12; insta_la -2 -5 7; insta_non -11 11 -10; inter -18 -8 13; inter_> 1 -9 -3; inter_alors -5 -7 6
inter_c -9 -10 10; inter_ca -6 -13 11; inter_depui -8 -17 18; inter_est -12 -13 13; inter_et -3 -3 6
inter_humai -5 -8 8; inter_merci -7 -6 7; inter_pas -21 18 -16; inter_prevu -7 -8 7; inter_sur -6 -9 13
intol -20 -17 19; intol_> -20 -17 19; inuti -12 12 -12; inuti_> -12 12 -12; inver -15 15 -15; inver_> -15 15 -15
ip -4 -6 7; ip_du -4 -6 7; iphon -9 -5 11; iphon_13 -8 -5 8; iphon_> -1 -2 3; ira -14 14 -21; ira_> -11 11 -21
ira_comme -14 15 -19; is -8 -8 8; is_john -8 -8 8; it 7 -4 -6; it_s 7 -4 -6; j -3 -7 4; j_ai -8 -6 5; j_aime -7 8 -9
j_aimer 9 0 -21; j_appel -13 20 -21; j_arriv -4 -4 5; j_atten -6 -6 6; j_en 6 -18 7; j_enten -6 -6 7
j_essay 6 -3 -5; j_etais 6 -9 -3; j_exige -5 -8 8; j_habit -10 -10 10; j_hesit -12 -14 13; j_imagi 10 -9 -10
j_ouvre -9 -9 10; j_p -3 -7 8; j_y -13 13 -10; jamai -21 15 -14; jamai_> -14 13 -12; jamai_avec -9 -7 9
jamai_de -13 12 -12; jamai_habit -9 9 -8; je 0 -11 0; je_capte -14 -13 14; je_cherc -10 -9 9; je_confi 7 -5 -6
je_crois 11 4 -29; je_deman -5 -6 7; je_dis 25 -27 -11; je_discu -7 -7 7; je_euh -9 -9 9; je_je -14 -14 16
je_l 10 2 -18; je_le -9 -8 9; je_m -16 -3 9; je_me -19 4 7; je_n -8 -3 2; je_ne 1 -3 -7; je_paie -6 -5 5
je_parle -5 -6 6; je_pense 5 0 -18; je_peux -16 12 -10; je_pourr -13 -13 14; je_prefe -18 17 -15; je_prend -8 -8 9
je_rappe -8 -7 8; je_redem -11 -23 22; je_redis -3 -2 5; je_refle -15 -13 14; je_refus -24 21 -15
je_regar -16 -12 14; je_regre -9 9 -11; je_repet -12 -1 5; je_sache -7 7 -6; je_sais -17 -22 23; je_saura -5 -5 5
je_souha -7 -7 7; je_suis 1 -22 10; je_suppo 10 -7 -9; je_tele -5 -4 5; je_vais -23 -9 12; je_verif -10 -12 11
je_verra -10 -10 10; je_veux 13 -6 -17; je_viens 12 -12 -12; je_vois -9 9 -8; je_voudr -13 -13 15; je_voula 8 -13 -7
je_vous 4 -4 -7; jean -5 -6 6; jean_point -5 -6 6; jeann -4 -4 7; jeann_tiret -4 -4 7; jeudi -1 -6 4
jeudi_> 9 -7 -8; jeudi_entre -5 -5 5; jeune 2 -10 3; jeune_fille -6 -5 6; jeune_homme 2 -10 2; john -8 -8 8
john_smith -8 -8 8; joind -7 -7 7; joind_le -7 -7 7; joker -12 -12 12; joker_> -12 -12 12; joli -10 -14 12
joli_accen -10 -14 12; joue 14 -15 -12; joue_avec -3 -5 6; joue_pour 14 -15 -12; jours -10 -10 10; jours_> -7 -7 7
jours_deja -16 -13 16; jours_que -8 -10 10; julie -15 -17 16; julie_> -8 -9 8; julie_carpe -7 -10 9
julie_le -8 -8 9; julie_point -4 -13 14; juste 16 -13 -20; juste_> 12 -7 -20; juste_augus 12 -13 -11
juste_c -7 8 -7; juste_le 6 -6 -6; juste_oui 11 -10 -10; juste_un -13 -11 12; kessl -8 -8 8; kessl_urgen -8 -8 8
kevin -10 -10 10; kevin_lopez -10 -10 10; kone -10 -10 10; kone_> -10 -10 10; l -6 4 -3; l_> -16 7 -3
l_acces -6 -5 6; l_accue -5 -7 6; l_agent -6 -9 10; l_ai 10 3 -18; l_alarm -7 -7 8; l_an -13 -10 12; l_assis -7 -7 8
l_autre -11 7 -6; l_avez 12 -21 -10; l_e -8 -8 8; l_ecole -7 -8 8; l_ecran -7 -12 11; l_enten -10 -6 8
l_heure 6 -3 -5; l_impri -7 -6 8; l_insta -11 11 -10; l_inter -7 -8 7; l_inver -15 15 -15; l_open -8 -13 11
l_ordi -11 -13 12; l_oreil -7 -5 6; l_un -5 7 -6; la -22 0 8; la_> -17 15 -10; la_bas -9 9 -8; la_bonne -4 10 -15
la_box -10 6 -5; la_c -2 10 -21; la_camer -7 -7 8; la_cinqu -9 -9 10; la_clien -4 -6 5; la_conne -11 -14 14
la_conso -9 -9 10; la_cuisi -11 -10 11; la_derni 4 -10 -2; la_direc -5 -6 6; la_faute -6 8 -7; la_fibre 5 -12 2
la_fin -14 -17 19; la_hotli -7 -9 9; la_je -6 -7 7; la_la -5 -3 4; la_le -11 -10 10; la_ligne -3 -5 7
la_machi -5 -8 10; la_maiso -11 -12 13; la_marqu -5 -6 6; la_meme 8 -12 -4; la_miser -9 -10 10; la_moind -11 -15 15
la_non -7 9 -10; la_paix -4 -5 6; la_peine -15 15 -13; la_pluie -6 -6 7; la_porte -2 -7 8; la_premi 3 2 -15
la_quest -11 -19 18; la_qui -7 8 -7; la_repon -16 17 -17; la_rue 0 3 -8; la_semai -2 -3 4; la_socie -8 -16 13
la_sonne -7 -7 8; la_tele -12 -16 15; la_telep -4 -6 7; la_vie -13 12 -12; la_voix -6 -8 8; la_vous -4 -4 4
la_vraie 17 -11 -17; lac -6 -6 6; lac_point -6 -6 6; lache -5 -4 6; lache_> -5 -4 6; laiss -23 19 -14
laiss_> -15 15 -8; laiss_ca -6 6 -5; laiss_tombe -10 10 -9; lambe -11 -12 12; lambe_> -11 -12 12; lamen -10 -9 10
lamen_et -10 -9 10; laque -12 -12 12; laque_> -12 -12 12; laure -10 -10 10; laure_picho -10 -10 10; le -9 1 8
le_06 -6 -6 6; le_> 8 -8 -6; le_bol -10 -9 10; le_bon -13 18 -20; le_bouto -9 -8 9; le_burea -9 -9 9
le_cable -5 -6 7; le_cas 12 -1 -22; le_chat -9 -8 8; le_chien -15 -15 15; le_code 6 -6 -6; le_confi 15 -19 -15
le_contr -12 23 -29; le_decro -2 -5 6; le_deux -6 -6 6; le_dirai -9 9 -8; le_dis 8 -9 -6; le_faire 6 -15 -6
le_faite -9 9 -4; le_fil -2 -5 6; le_fixe -9 -10 10; le_gall -10 -9 10; le_goff -8 -8 9; le_meme -17 5 8
le_mille 12 -14 -12; le_modem -7 -7 7; le_moine -7 -7 7; le_moins -8 13 -13; le_momen -6 6 -6; le_monde -8 -11 10
le_nom 6 -6 -6; le_numer -5 -5 6; le_papie -5 -5 6; le_passa -7 -7 10; le_placa -14 -8 12; le_porta -1 -2 3
le_rende 9 -8 -10; le_resea -5 -5 5; le_route -7 -8 8; le_rue -6 8 -7; le_sais -9 -8 9; le_salon -16 -13 17
le_servi -7 -8 8; le_stand -5 -7 7; le_techn -5 -5 5; le_telep -25 -15 19; le_temps -16 6 -3; le_toit -9 -8 8
le_vide -9 -8 9; le_villa -5 -5 5; le_vingt -7 7 -7; le_voyan 8 -11 -2; le_wifi -22 -18 22; lebru -6 -5 6
lebru_> -6 -5 6; lefeb -6 -6 6; lefeb_l -6 -6 6; lefor -6 -6 6; lefor_l -6 -6 6; leger -10 -9 10; leger_> -10 -9 10
lemoi -12 -13 13; lemoi_> -12 -13 13; lemoi_euh -7 -7 7; lente -11 -11 11; lente_s -11 -11 11; leon -5 -7 6
leon_six -5 -7 6; leque -12 -12 12; leque_> -12 -12 12; les -22 -22 24; les_4 -9 -9 9; les_appar -8 -10 10
les_appel -6 -8 8; les_cours -4 -4 4; les_deux -10 -11 12; les_embou -7 -5 7; les_enfan -8 -8 8; les_gens -6 -7 6
les_pages -5 -6 6; les_quart -5 -4 5; les_robot -8 -6 8; les_video -8 -10 9; ligne -5 -7 8; ligne_> -4 -5 6
ligne_fixe -5 -6 6; ligne_maint -3 -5 6; ligne_telep -2 -5 6; lilas -8 -8 8; lilas_> -8 -8 8; live -5 -6 6
live_point -5 -6 6; loin -14 12 -12; loin_de -14 12 -12; lola -6 -7 7; lola_aroba -6 -6 7; lola_deux -4 -7 10
longt -6 7 -7; longt_> -6 7 -7; lopez -11 -11 12; lopez_> -11 -11 12; lucas -6 -7 7; lucas_point -6 -7 7
lui 7 -11 2; lui_fonct -5 -7 6; lui_meme 13 -12 -14; lundi -9 -9 9; lundi_derni -9 -9 9; lunet -6 -7 7
lunet_> -6 -7 7; lyon -9 -8 8; lyon_> -9 -8 8; m -15 1 -2; m_a -12 -14 16; m_appel -17 -4 10; m_arran 9 -4 -17
m_avez -16 7 -4; m_aviez -9 -8 9; m_embet -5 -6 6; m_en -12 10 -10; m_enten -24 -12 21; m_fi -9 9 -8
m_inter -21 18 -16; m_o -7 -9 9; ma -19 -7 13; ma_box -14 -12 15; ma_chamb -5 -8 8; ma_colle -11 -11 11
ma_conna -6 13 -14; ma_conne -6 -6 7; ma_conse -7 -9 9; ma_femme -8 -11 12; ma_fille -9 -8 9; ma_ligne -5 -7 8
ma_maman -10 3 -3; ma_mere -11 -13 13; ma_messa -7 -8 8; ma_part 9 -11 -7; ma_patie -4 -5 7; ma_quest -8 -8 8
ma_rue -10 9 -7; ma_secre -8 -12 10; ma_table -7 -8 7; mac -8 -5 8; mac_et -8 -5 8; machi -10 -11 11
machi_> -9 -10 9; machi_a -5 -7 8; machi_de -7 -7 7; machi_je -3 -5 6; madam 1 -21 8; madam_> 9 -16 -2
madam_que -8 -8 8; madam_tremb -9 -8 9; mail -7 -10 8; mail_> -7 -6 7; mail_point -5 -7 7; maint -11 14 -14
maint_> -11 15 -15; maint_c -5 -6 6; mairi -7 -7 7; mairi_tiret -7 -7 7; mais -7 10 -12; mais_bien 8 1 -18
mais_bon -6 -9 8; mais_c -19 19 -10; mais_carre 9 -10 -7; mais_ce -2 -4 5; mais_ecout -12 -13 13; mais_en -9 9 -7
mais_faite 8 -9 -6; mais_fan -7 -6 7; mais_j -5 -6 6; mais_je -19 5 -3; mais_juste -7 8 -7; mais_la -9 9 -8
mais_non -26 23 -15; mais_oui 21 -18 -19; mais_pas -13 -5 7; mais_pour -9 -10 10; mais_quell -6 -6 6
mais_si 13 -13 -11; mais_vous -13 13 -12; mais_y -2 -8 8; maiso -11 -12 13; maiso_> -11 -12 13; mal -28 10 -3
mal_> -15 -17 16; mal_a -4 -9 10; mal_compr -19 20 -20; mal_de -7 -5 6; malhe 6 -1 -10; malhe_> 7 -6 -7
malhe_non -14 18 -17; malhe_oui 14 -14 -9; maman -10 3 -3; maman_> -7 -15 13; maman_elle -8 9 -9; mange -8 -11 10
mange_> -8 -11 10; marc -5 -6 6; marc_soixa -5 -6 6; march 9 -35 -1; march_> 22 -14 -23; march_aroba -7 -6 6
march_concl 10 -9 -11; march_jamai -9 -7 9; march_on 11 -9 -12; march_plus -7 -10 10; march_pour 14 -17 -13
march_toujo -15 -22 16; mareu -10 -10 10; mareu_> -10 -10 10; mari -11 -9 14; mari_> -7 -7 8; mari_est -8 -7 8
mari_qui -11 -9 11; mari_trois -5 -1 6; mari_vu -5 -6 9; marie -6 -9 9; marie_point -6 -9 9; marqu -5 -6 6
marqu_sorti -5 -6 6; marre -9 -7 9; marre_> -5 -5 6; marre_de -11 -8 12; mars -7 7 -5; mars_> -7 7 -5
marse -11 -11 11; marse_> -11 -11 11; marti -18 6 -5; marti_> -18 11 -10; marti_aroba -6 -13 12; mathi -5 -7 6
mathi_avec -5 -7 6; matin -8 -11 10; matin_> -11 -10 11; matin_oui 14 -11 -13; matin_trois -5 -4 6; maudi -6 -8 7
maudi_> -6 -8 7; mauva -11 10 -5; mauva_> -9 -10 10; mauva_adres -11 11 -12; me 11 -22 3; me_balad -4 -5 7
me_conne -12 -15 15; me_convi 11 -9 -12; me_deran 15 -15 -14; me_dit -11 -5 10; me_faudr -7 -7 8
me_gonfl -12 -14 13; me_mettr -6 -5 6; me_nomme -10 -9 10; me_parai 5 -4 -5; me_parle -7 -7 8; me_pose 6 -6 -6
me_posez -4 -4 4; me_prene -5 -5 6; me_rappe -7 -10 8; me_rende -4 -5 5; me_repon -7 -7 8; me_saoul -8 -6 8
me_sembl 11 -8 -11; me_souvi -20 3 2; me_suis -8 9 -10; me_va 14 -16 -13; mec -5 -6 6; mec_norma -5 -6 6
meme 6 -7 -16; meme_> 15 -25 -13; meme_dossi 13 -12 -9; meme_messa -8 -12 10; meme_oui 16 -10 -17
meme_panne 8 -12 -4; meme_probl -10 10 -18; meme_souci 16 -16 -13; meme_ticke -9 -9 10; merci -5 8 -13
merci_> 5 10 -28; merci_beauc -14 -12 13; merci_ca -9 9 -13; merci_ce 6 -5 -4; merci_de -7 -6 7
merci_mais -7 14 -14; merci_on -6 6 -5; merci_sans -11 11 -5; merde -11 -11 12; merde_> -7 -7 7; merde_ca -9 -7 9
mere -11 -13 13; mere_qui -11 -13 13; mes -13 -14 14; mes_enfan -5 -9 9; mes_lunet -6 -7 7; mes_papie -9 -8 9
mes_texto -12 -12 12; messa -12 -16 15; messa_> -8 -12 10; messa_ne -7 -8 8; mette -4 -6 5; mette_moi -4 -6 5
mettr -6 -5 6; mettr_en -6 -5 6; mhm 12 -12 -12; mhm_> 12 -12 -12; miche -10 -9 10; miche_le -10 -9 10
midi -12 -12 13; midi_> -12 -12 13; mieux -11 11 -10; mieux_pas -11 11 -10; mille 4 -11 -2; mille_> 7 -15 -6
mille_cinq -4 -7 10; mille_lyon -9 -8 8; mince -12 -12 12; mince_> -12 -12 12; minut -12 -11 13; minut_> -10 -9 11
minut_je -6 -7 7; mis -5 -5 6; mis_> -5 -5 6; miser -8 -13 11; miser_> -9 -10 10; miser_vous -5 -5 6; mmh 10 -6 -8
mmh_oui 10 -6 -8; modem -7 -7 7; modem_clign -7 -7 7; modif -18 -20 19; modif_mon -18 -20 19; moi -8 -7 5
moi_> -1 -1 -5; moi_a -15 -16 18; moi_adres -9 9 -8; moi_c -8 -10 9; moi_donc -4 -6 5; moi_j -5 -1 6; moi_je -6 -9 9
moi_la -4 -5 6; moi_meme 15 -13 -16; moi_non -18 24 -24; moi_par -5 -5 5; moi_pas -8 -11 11; moi_qui 10 -7 -13
moi_redem -5 -5 5; moi_un -10 -7 10; moi_une -9 -6 10; moi_y -7 -7 8; moind -11 -15 15; moind_idee -11 -15 15
moine -7 -7 7; moine_attac -7 -7 7; moins -9 5 -2; moins_du -8 13 -13; moins_trent -8 -10 9; mois -13 -12 13
mois_de -10 -9 10; mois_que -6 -6 6; momen -6 6 -6; momen_> -6 6 -6; mon -9 -26 19; mon_abonn -8 -6 11
mon_adres 3 -13 0; mon_bon 17 -15 -18; mon_chien -7 -6 6; mon_chum 9 -8 -9; mon_contr -18 -20 19
mon_debit -11 -10 11; mon_dieu 6 -2 -6; mon_fils -5 -5 5; mon_fixe -6 -6 7; mon_gendr -5 -5 6; mon_gsm -6 -8 8
mon_inter 13 -10 -14; mon_iphon -9 -5 11; mon_mac -8 -5 8; mon_mari -11 -9 14; mon_mon -9 -10 11; mon_nom -10 -22 13
mon_numer -7 -7 7; mon_opera -9 -8 9; mon_ordi -7 -6 8; mon_ordin -6 -4 6; mon_papa 3 -8 -3; mon_pc -5 -5 5
mon_petit 11 -11 -10; mon_porta -14 -11 14; mon_preno -6 6 -6; mon_rende -7 -5 7; mon_retar -7 -5 7
mon_route -6 -5 6; mon_telep -7 -7 11; mon_voisi -10 -9 11; monde -15 -9 11; monde_> -12 -4 5; monde_est -8 -11 10
monsi -5 5 -4; monsi_> 1 3 -7; monsi_conna -10 -9 11; monsi_lambe -11 -12 12; monsi_lefor -6 -6 6
monsi_marti -15 13 -13; monte -7 -8 7; monte_plus -7 -8 7; moque -11 -21 20; moque_du -11 -21 20; morel -8 -13 13
morel_m -7 -9 9; morel_soixa -3 -7 8; morte -5 -6 6; morte_je -5 -6 6; mot -3 -6 8; mot_aroba -3 -6 8; muet -5 -7 7
muet_> -5 -7 7; my -8 -8 8; my_name -8 -8 8; n -17 11 -8; n_a -5 2 0; n_ai -24 6 -2; n_arriv -12 -11 11
n_en -16 -2 4; n_est -20 21 -17; n_y 7 -5 -18; nadia -8 -11 11; nadia_> -7 -9 9; nadia_point -5 -6 6; name -8 -8 8
name_is -8 -8 8; natha -6 -8 8; natha_point -6 -8 8; ne -6 -8 2; ne_capte -8 -9 9; ne_charg -5 -6 6
ne_crois -19 12 -10; ne_dis 20 -20 -24; ne_fonct -2 -5 6; ne_l -17 17 -7; ne_le -9 9 -4; ne_m -23 14 -11
ne_march -7 -10 10; ne_me 2 -19 6; ne_monte -7 -8 7; ne_peux -13 -14 14; ne_prefe -21 23 -21; ne_recoi -5 -6 6
ne_repon -8 -11 10; ne_sais -14 -23 24; ne_sait -6 -8 8; ne_saura -13 -17 19; ne_se -6 -9 9; ne_sonne -2 -3 4
ne_souha -17 12 -11; ne_suis -12 14 -12; ne_veux -20 18 -17; negat -17 18 -17; negat_> -13 13 -13; negat_non -5 6 -7
nein -11 8 -6; nein_non -11 8 -6; nenni -19 19 -18; nenni_> -16 16 -14; nenni_m -9 9 -8; netfl -7 -9 8
netfl_> -7 -9 8; neuf -13 -13 14; neuf_> -4 -4 5; neuf_camer -6 -6 6; neuf_huit -1 -1 2; neuf_mille -9 -8 8
neuf_quatr -2 -1 3; neuf_zero -3 -4 7; neuve -8 -10 9; neuve_> -8 -10 9; ni -22 -12 13; ni_l -5 7 -7
ni_non -17 -19 18; ni_oui -17 -19 18; nicol -7 -9 9; nicol_morel -7 -9 9; niet -12 12 -12; niet_> -12 12 -12
no -9 9 -8; no_c -9 9 -8; no_no -9 9 -8; noire -9 -8 10; noire_avec -9 -8 10; nom -9 -5 7; nom_> -13 -1 7
nom_c -12 13 -14; nom_caron -8 -9 8; nom_de -13 -15 14; nom_la 5 0 -7; nomme -10 -9 10; nomme_agnes -10 -9 10
non -22 29 -22; non_> -37 21 -1; non_allez 7 -8 -5; non_alors -20 22 -19; non_atten -11 11 -7; non_aucun 16 -16 -10
non_c 3 6 -34; non_ca -25 24 -17; non_ce -11 15 -14; non_desol -11 9 -7; non_du -8 9 -10; non_en -13 13 -8
non_enfin 15 -14 -13; non_euh -6 9 -10; non_j -12 13 -9; non_je -11 17 -17; non_juste -13 13 -9; non_l -10 10 -2
non_la -6 8 -8; non_laiss -15 15 -8; non_mais 6 -1 -8; non_merci -23 19 -10; non_non 15 -10 -18; non_pardo -8 10 -23
non_pas -4 4 -8; non_peut -8 12 -11; non_plus -14 16 -16; non_point -17 14 -13; non_pourq -12 12 -10
non_rien -8 18 -18; non_si 6 -7 -5; non_surto -8 18 -15; non_toujo -19 20 -15; non_vous 11 -5 -22
non_voyon -17 16 -13; non_y 11 -11 -7; nonan -12 -12 12; nonan_cinq -5 -5 5; nonan_et -2 -1 3
nonan_poste -10 -10 10; nonan_six -6 -6 7; nope -14 14 -14; nope_> -14 14 -14; norma -11 -13 12; norma_> -11 -12 12
norma_quoi -5 -6 6; note 11 -9 -13; note_> 7 -8 -5; note_merci 15 -14 -3; note_oui 8 -7 -12; notez -5 -6 6
notez_olivi -5 -6 6; notre 1 -10 5; notre_activ -7 -6 7; notre_raiso 5 -5 -5; notre_trunk -7 -8 7; nous 8 -9 -4
nous_avons -7 7 -5; nous_somme 13 -15 -9; nous_une -5 -6 7; nouve 5 -2 -15; nouve_> 13 -13 -11
nouve_souci -11 11 -10; novem -15 -12 14; novem_> -15 -12 14; nulle -12 12 -12; nulle_> -12 12 -12; nuls -9 -9 10
nuls_> -9 -9 10; numer -15 5 2; numer_> -11 15 -16; numer_c -6 -6 6; numer_de -10 -8 9; numer_euh -9 -10 11
numer_monsi -6 8 -8; numer_vert -5 -5 6; o -7 -9 8; o_r -7 -9 8; occup -7 -6 7; occup_> -12 -11 13; occup_de -5 -5 5
odett -7 -6 6; odett_point -7 -6 6; offre -5 -9 8; offre_plus -5 -9 8; oh -10 -3 5; oh_la -5 -3 4; oh_non -4 8 -7
oh_que 12 4 -22; oh_vous -12 -1 5; ok 14 -11 -19; ok_> 12 -11 -13; ok_allez 9 -10 -8; ok_ca 11 -8 -13; ok_d 8 -9 -6
ok_mais -10 8 -5; ok_ok 6 -6 -7; ok_pas 9 -8 -5; ok_pour 12 -11 -10; olivi -5 -6 6; olivi_point -5 -6 6; on 6 -9 -8
on_a -6 -5 6; on_atten -7 -7 10; on_essai 11 -12 -11; on_est -1 -21 10; on_fait 20 -16 -22; on_m -12 -9 12
on_ne -5 -5 5; on_oubli -18 13 -10; on_peut 24 -17 -25; on_tente 11 -9 -8; on_va 1 3 -10; on_verra -19 -12 16
on_vient -6 -5 6; ont -5 -4 6; ont_lache -5 -4 6; onze -17 -17 19; onze_> -11 -11 11; onze_soixa -2 -2 4
onze_vingt -4 -4 6; open -8 -13 11; open_space -8 -13 11; opera -12 -11 12; opera_> -9 -9 9; opera_au -2 -4 5
opera_est -9 -8 9; orang -10 -13 14; orang_> -7 -7 7; orang_point -7 -11 11; ordi -12 -13 12; ordi_> -12 -13 12
ordin -14 -13 14; ordin_> -10 -10 10; ordin_pardo -10 -8 9; ordin_porta -5 -5 5; ordin_trois -4 -4 7; oreil -7 -5 6
oreil_gauch -7 -5 6; ou -20 -22 23; ou_5 -8 -7 8; ou_deux -2 -4 5; ou_mon -7 -6 7; ou_netfl -7 -9 8; ou_non -7 -7 8
ou_pas -5 -7 6; ou_quatr -6 -6 6; ou_trois -4 -2 6; oubli -21 18 -15; oubli_> -21 18 -15; oui 35 -29 -20
oui_> 36 -27 -26; oui_ah -8 9 -10; oui_allez 10 -7 -8; oui_alors -12 14 -26; oui_bien 7 -7 -4; oui_c 40 -33 -28
oui_ca 21 -11 -33; oui_conti 8 -7 -12; oui_da 7 -7 -7; oui_deja 8 -11 -8; oui_deux 13 -7 -10; oui_effec 8 -8 -8
oui_enfin -20 21 -13; oui_et -32 -26 29; oui_euh -7 8 -21; oui_evide 12 -13 -9; oui_exact 8 -7 -7; oui_grave 7 -7 -7
oui_hein 23 -13 -25; oui_helas 12 -11 -9; oui_il 13 -10 -14; oui_it 7 -4 -6; oui_j 15 -4 -28; oui_je 29 -22 -26
oui_jeune 14 -10 -16; oui_juste 9 -9 -7; oui_le 23 -13 -24; oui_madam 21 -13 -21; oui_mais -13 16 -11
oui_malhe 7 -6 -7; oui_merci 14 -15 -7; oui_mon 13 -11 -13; oui_ni -17 -19 18; oui_non -29 29 -19; oui_on 9 -8 -9
oui_ou -7 -7 8; oui_oui 19 -9 -19; oui_pardi 12 -9 -12; oui_pardo 9 -6 -10; oui_pas 4 -3 -1; oui_peuch 9 -8 -9
oui_peut -13 -13 13; oui_plusi 10 -7 -5; oui_pour 12 -12 -12; oui_pourq 11 -11 -9; oui_puisq 8 -9 -6
oui_s 19 -14 -19; oui_sans 15 -17 -7; oui_septa 7 -6 -4; oui_toujo 16 -12 -15; oui_tout 18 -21 -9; oui_tu 9 -8 -9
oui_vas 9 -7 -4; oui_vite 11 -10 -8; oui_voila 12 -9 -12; oui_vous 12 -12 -12; oui_y 2 -2 -1; oula -8 -10 9
oula_au -8 -10 9; ouvre -9 -9 10; ouvre_le -9 -9 10; p -5 -7 7; p_point -3 -7 8; p_u -5 -6 6; pages -5 -6 6
pages_> -5 -6 6; paie -6 -5 5; paie_la -6 -5 5; paill -14 -13 14; paill_> -14 -13 14; paix -4 -5 6
paix_avec -4 -5 6; panne -10 -18 15; panne_> -7 -16 12; panne_depui -6 -5 6; papa 3 -8 -3; papa_il 3 -8 -3
papie -10 -8 9; papie_> -9 -8 9; papie_je -5 -5 6; par -6 -6 6; par_la -11 -9 11; par_un -5 -5 5; parai 5 -4 -5
parai_bien 5 -4 -5; parce -6 -6 6; parce_que -6 -6 6; pardi 13 -12 -13; pardi_> 13 -12 -13; pardo -14 -9 15
pardo_> -20 -3 14; pardo_j 7 -9 -5; pardo_je -8 9 -10; pardo_oui 20 -20 -12; pardo_trois -10 -8 9
pardo_vous -11 -11 12; parei 5 -5 -5; parei_oui 5 -5 -5; parfa 21 -20 -20; parfa_> 15 -16 -14; parfa_comme 5 -5 -5
parfa_on 9 -7 -10; paris -10 -10 10; paris_> -10 -10 10; parle -22 -15 22; parle_> -10 -8 11; parle_a -11 -12 14
parle_atten -5 -6 6; parle_avec -5 -9 9; parle_de -7 -7 8; parle_lente -11 -11 11; part 9 -11 -7; part_c 9 -11 -7
parti -14 -15 15; parti_> -12 -12 12; parti_de -5 -4 6; parti_faire -4 -4 4; parti_mange -8 -11 10; pas -18 22 -18
pas_> -19 18 -6; pas_a -14 16 -16; pas_au -3 -4 6; pas_aujou -11 16 -17; pas_besoi -11 18 -19; pas_bien -43 9 8
pas_ca -29 32 -21; pas_ce -25 18 -6; pas_celui -10 10 -7; pas_certa -30 -29 30; pas_cette -6 6 -6
pas_chez -15 11 -10; pas_comme -10 14 -17; pas_compr -17 -29 28; pas_corre -15 11 -4; pas_d 0 -5 -4
pas_de 40 -42 -18; pas_donc -6 6 -5; pas_du -12 6 -2; pas_encor -13 16 -7; pas_enten -28 -33 34
pas_essay -10 15 -17; pas_eu 7 6 -25; pas_exact -23 23 -10; pas_fait -28 19 -8; pas_faux 29 -29 -24
pas_habil -5 -6 6; pas_inter -19 6 -3; pas_juste -11 8 -6; pas_la -9 3 -3; pas_le -21 21 -9; pas_les -8 -10 9
pas_ma -10 9 -7; pas_maint -6 6 -6; pas_merci -16 10 -8; pas_moi -14 13 -10; pas_mon -7 7 -7; pas_monsi -15 13 -13
pas_ne -9 9 -4; pas_non 21 -19 -30; pas_oui 6 -6 -5; pas_pas -9 -7 8; pas_pense -11 9 -6; pas_pour -34 34 -23
pas_pu -12 15 -15; pas_que -12 13 -14; pas_quest -9 12 -12; pas_redem -10 13 -12; pas_regle 17 -17 -7
pas_repon -13 -14 14; pas_reuss -12 16 -16; pas_reven 13 -10 -14; pas_s -2 -4 5; pas_sa -12 13 -14
pas_soixa -6 7 -8; pas_speci -8 7 -7; pas_sur -22 -16 20; pas_touch -7 16 -16; pas_tout -21 22 -12
pas_trop -8 -11 12; pas_une -2 -4 5; pas_vous -11 -12 12; pas_vraim -17 18 -16; passa -7 -7 10; passa_d -7 -7 10
passe -16 -3 5; passe_a -5 -9 8; passe_jeudi -5 -5 5; passe_merci -12 10 -10; passe_moi -10 -7 10; passe_pas -5 -8 8
paste -5 -6 6; paste_point -5 -6 6; patie -4 -5 7; patie_est -4 -5 7; paul -9 -10 9; paul_aroba -7 -13 14
paul_chez -9 -9 9; pc -5 -5 5; pc_> -5 -4 6; pc_et -4 -2 6; pc_ma -5 -5 5; pedro -7 -7 7; pedro_lopez -7 -7 7
peine -15 15 -13; peine_> -15 15 -13; pelle -5 -6 7; pelle_a -5 -6 7; penda -6 -8 8; penda_les -6 -8 8
pense 2 6 -22; pense_> 5 -2 -17; pense_bien 10 -7 -6; pense_pas -22 13 -8; pense_que 9 -9 -7; perso -22 -4 7
perso_> -19 2 -2; perso_a -10 -10 10; perso_n -2 9 -9; perso_ne -8 -11 10; perso_physi -7 -7 8; perso_s -9 -6 10
petit 4 -15 0; petit_> 4 -15 0; peu -25 3 4; peu_chelo -6 -9 8; peu_de -4 -9 10; peu_decu -7 -8 8; peu_parce -5 -6 6
peu_pour -15 15 -13; peuch 9 -8 -9; peuch_> 9 -8 -9; peut 2 -18 10; peut_aider 6 -2 -6; peut_dire 15 -13 -15
peut_essay 8 -8 -7; peut_etre -20 -14 20; peut_faire 11 -10 -11; peux -14 5 -3; peux_le -16 -9 12
peux_parle -6 -8 8; peux_pas -16 7 -6; peux_plus -5 -9 9; peux_y 9 -8 -9; physi -7 -7 8; physi_> -7 -7 8
picho -10 -10 10; picho_> -10 -10 10; placa -14 -8 12; placa_> -14 -8 12; plais 13 -14 -13; plais_> 13 -14 -13
plait 5 -15 -1; plait_> 5 -13 -3; plait_comme -6 -5 6; plait_madam -9 -6 10; plait_merci 16 -17 -15
plein 12 -14 -12; plein_dans 12 -14 -12; pleut -9 -10 10; pleut_depui -9 -10 10; pluie -6 -6 7; pluie_> -6 -6 7
plus -38 8 10; plus_33 -7 -8 7; plus_> -16 -11 14; plus_a -4 -4 5; plus_appel -6 -8 8; plus_d -18 6 4
plus_de -10 -12 13; plus_du -6 15 -20; plus_et -2 -3 4; plus_inter -14 -24 23; plus_le -27 13 -9; plus_les -5 -6 6
plus_maint -10 10 -10; plus_mes -5 -6 6; plus_parle -5 -9 9; plus_rapid -5 -9 8; plus_rien -5 -6 6
plus_trent -5 -5 5; plus_trop -5 -5 6; plus_vite 6 -2 -6; plusi 10 -7 -5; plusi_fois 10 -7 -5; pluto -9 11 -12
pluto_non -12 13 -12; pluto_oui 15 -16 -9; point -22 -3 10; point_b -6 -7 7; point_be -8 -7 8; point_ch -6 -6 6
point_cheri -5 -6 6; point_com -17 -2 6; point_dumas -5 -6 6; point_dupon -5 -6 6; point_duran -7 -7 7
point_fr -13 -1 5; point_gros -6 -8 8; point_h -8 -8 9; point_march -7 -6 6; point_marti -6 -13 12
point_morel -3 -7 8; porca -5 -5 6; porca_miser -5 -5 6; porta -12 -11 12; porta_> -4 -4 5; porta_c -1 -2 3
porta_ca -11 -5 10; porta_dans -5 -5 5; porta_de -5 -6 7; porta_deux -5 -4 5; porta_est -5 -5 5; porta_impos -5 -5 5
porta_ne -5 -6 6; porte -2 -7 8; porte_> -2 -7 8; pose 6 -6 -6; pose_pas 6 -6 -6; posez -4 -4 4; posez_une -4 -4 4
posit 12 -12 -12; posit_> 12 -12 -12; possi -11 -13 12; possi_> -12 -12 12; possi_oui 15 -11 -16; posta -2 -9 3
posta_donc 6 -6 -6; posta_ou -7 -6 7; poste -17 -16 17; poste_> -11 -11 12; poste_a -5 -7 6; poste_et -6 -5 6
poste_infor -8 -8 8; pour 8 3 -22; pour_autre -17 17 -12; pour_ca 7 2 -25; pour_inter -9 -10 10; pour_jeudi 9 -7 -8
pour_l -11 11 -10; pour_la 12 -12 -12; pour_le 5 1 -20; pour_moi 8 2 -23; pour_redem -9 -8 9; pour_sur 13 -12 -15
pour_un -18 -1 6; pour_votre -10 -11 11; pourq 22 -22 -17; pourq_> -12 12 -10; pourq_pas 23 -24 -17
pourr -15 -16 16; pourr_pas -13 -13 14; pourr_vous -7 -8 7; pouve -6 -15 10; pouve_> 22 -16 -23; pouve_me -6 -5 6
pouve_repet -16 -13 15; pouve_valid 6 -6 -6; prefe -20 20 -17; prefe_atten -7 7 -7; prefe_avoir -7 -9 9
prefe_conti -13 -14 14; prefe_evite -13 11 -11; prefe_pas -18 19 -18; prele -11 -15 13; prele_> -11 -15 13
premi -4 -7 6; premi_etage -8 -12 10; premi_fois 3 2 -15; prend -9 -9 11; prend_deux -7 -6 8; prend_la -3 -5 7
prend_un -8 -8 9; prene -5 -5 6; prene_pour -5 -5 6; preno -12 0 2; preno_> -6 6 -6; preno_julie -8 -9 8
presq -6 7 -8; presq_mais -6 7 -8; press 6 -6 -7; press_> 6 -6 -7; pret 11 -6 -11; pret_> 11 -6 -11; prevu -7 -8 7
prevu_demai -7 -8 7; prie -6 -13 12; prie_j -6 -13 12; prior -7 -6 7; prior_> -7 -6 7; probl 19 -12 -26
probl_> 18 -10 -26; probl_allez 8 -7 -7; probl_est -10 10 -2; probl_oui 8 -8 -5; propo 12 -9 -12; propo_de 12 -9 -12
proto -6 -7 7; proto_mail -6 -7 7; pu -12 15 -15; pu_> -12 15 -15; puis -7 -7 7; puis_aroba -4 -4 7; puis_je -7 -7 7
puisq 0 5 -11; puisq_je 0 5 -11; puits -7 -5 7; puits_> -7 -5 7; putai -6 -6 6; putai_mais -6 -6 6; qu -24 -16 25
qu_est -23 -16 23; qu_il -5 -5 6; qu_un -5 -5 6; quand -8 -9 9; quand_je -5 -6 6; quand_on -9 -8 9; quara -11 -8 12
quara_cinq -3 -2 5; quara_deux -11 -9 12; quart -5 -4 5; quart_d -5 -4 5; quato -8 -8 8; quato_poste -8 -8 8
quatr -18 -14 18; quatr_> -14 -13 15; quatr_cent -5 -5 6; quatr_cinq -1 -1 2; quatr_cinqu -2 -2 4
quatr_fois -8 -7 8; quatr_nonan -5 -5 5; quatr_ordin -8 -8 8; quatr_pas -7 7 -7; quatr_poste -6 -5 6
quatr_quara -3 -2 5; quatr_quatr -4 -4 5; quatr_septa -2 -1 3; quatr_vingt -8 -9 11; que -8 6 -7; que_> -14 -16 15
que_c -4 -4 4; que_ca -6 -6 6; que_dieu -8 -8 8; que_j 7 -9 -13; que_je 2 -1 -8; que_la 6 -12 -4; que_le -8 -7 8
que_nenni -11 11 -10; que_non -32 32 -26; que_oui 20 -19 -17; que_vous -22 -7 15; quel -13 -11 12; quel_qu -5 -6 6
quel_ticke -12 -11 12; quell -12 -13 13; quell_bande -9 -8 9; quell_box -12 -19 17; quell_quest -7 -10 10
quelq -10 -9 11; quelq_un -10 -9 11; quest -24 -3 9; quest_> -22 0 6; quest_debil -4 -5 6; quest_deja -8 -7 7
quest_tranq -8 -8 8; qui -10 -15 15; qui_a -11 -9 12; qui_aboie -7 -7 8; qui_ai 10 -7 -13; qui_est -7 8 -7
qui_etes -7 -8 8; qui_gere -4 -4 4; qui_m -10 -12 13; qui_s -7 -6 7; qui_saute -6 -8 8; qui_veut -5 -6 6
quinz -18 -19 19; quinz_> -10 -10 10; quinz_aroba -5 -6 6; quinz_rue -8 -8 8; quinz_seize -5 -5 5; quoi -23 -19 23
quoi_> -20 -13 18; quoi_deja -12 -13 13; quoi_la -9 -11 11; quoi_un -9 -11 11; quoi_vous -10 -8 11; r -11 -14 14
r_e -8 -12 11; r_et -1 -1 2; r_point -5 -6 6; r_t -6 -6 6; raccr -7 -6 7; raccr_tout -7 -6 7; raiso 19 -21 -14
raiso_> 17 -25 -10; raiso_socia 5 -5 -5; rallu 11 -13 -10; rallu_> 11 -13 -10; rapid -5 -9 8; rapid_> -5 -9 8
rappe -11 -18 15; rappe_> 11 -12 -10; rappe_c -8 -7 8; rappe_comme -12 -9 11; rappe_moi -5 -5 5; rappe_plus -7 -10 8
ras -10 -9 10; ras_le -10 -9 10; ravi 13 -9 -16; ravi_> 13 -9 -16; rebra 10 -10 -10; rebra_> 10 -10 -10
recoi -5 -6 6; recoi_plus -5 -6 6; recu 10 -15 -6; recu_d 10 -15 -6; redem -17 -9 10; redem_> -6 2 -8
redem_box -5 -5 5; redem_comme -9 -8 9; redem_la -11 -22 21; redem_ma -5 -7 6; redem_tout -6 -5 6; redir 7 -8 -5
redir_vous 7 -8 -5; redis -3 -2 5; redis_zero -3 -2 5; reel -7 -8 8; reel_> -7 -8 8; refle -1 -15 6
refle_> -1 -15 6; refus -1 7 -22; refus_> -2 8 -21; refus_de 9 -11 -7; regar -16 -12 14; regar_> -16 -12 14
regle -15 17 -25; regle_> 16 -15 -5; regle_ca -22 23 -23; regle_cette -6 6 -5; regle_depui -6 7 -7; regre -9 9 -11
regre_> -9 9 -11; relat -6 -5 6; relat_avec -6 -5 6; remar -9 -8 9; remar_tout -9 -8 9; rende 1 -11 5
rende_dingu -4 -5 5; rende_vous 1 -11 4; rendu -8 -7 8; rendu_ridic -8 -7 8; rentr -6 -5 6; rentr_du -6 -5 6
repar -4 -5 6; repar_ma -4 -5 6; repet -17 -12 16; repet_> -8 -10 9; repet_la -7 -13 13; repet_ma -8 -8 8
repet_non -15 20 -21; repet_s -24 -17 24; repon -25 -10 17; repon_> -8 -11 10; repon_a -13 -14 14; repon_bon -4 -5 5
repon_est -16 17 -17; repon_il -5 -6 6; repon_oui -7 -7 8; repon_repon -4 -5 5; resea -7 -7 8; resea_> -6 -6 8
resea_de -5 -5 5; resea_sans -4 -4 5; resol -16 15 -13; resol_> -16 15 -13; respo -7 -7 7; respo_> -7 -7 7
reste -11 -11 12; reste_bloqu -7 -7 7; reste_rouge -4 -4 6; retar -7 -5 7; retar_j -7 -5 7; reuni -5 -6 6
reuni_> -5 -6 6; reuss -12 16 -16; reuss_> -12 16 -16; reven 13 -10 -14; reven_mon 13 -10 -14; ridic -11 -9 10
ridic_> -11 -9 10; rien -32 21 -13; rien_> -17 12 -9; rien_a -3 12 -13; rien_aucun -5 -6 6; rien_compr -16 -34 30
rien_debra -10 12 -11; rien_du -9 15 -15; rien_enten -7 -7 8; rien_fait -17 12 -10; rien_il -1 -3 5
rien_moi -13 -10 12; rien_non -2 9 -9; rien_redem -14 21 -22; rien_y -6 -6 8; robot -8 -6 8; robot_passe -8 -6 8
rolla -5 -7 6; rolla_avec -5 -7 6; rouge -15 -23 17; rouge_> -10 -21 11; rouge_et -5 -5 5; roule 14 -13 -14
roule_> 14 -13 -14; rouss -13 -13 13; rouss_> -10 -9 10; rouss_de -6 -6 6; route -8 -9 9; route_a -7 -8 8
route_redem -6 -5 6; rue -3 3 -5; rue_> -10 9 -7; rue_bon -6 8 -7; rue_d -8 8 -6; rue_des -8 -8 8; rue_le 6 -6 -6
s -11 -10 9; s_appel -7 -9 9; s_corre 7 -4 -6; s_en -12 -11 13; s_est -14 4 -2; s_f -5 -6 6; s_il 5 -14 -1
s_occup -5 -5 5; s_point -5 -6 6; s_rolla -5 -7 6; sa -13 11 -10; sa_> -12 13 -14; sa_n -6 6 -6; sabin -8 -8 9
sabin_point -8 -8 9; sache -7 7 -6; sache_> -7 7 -6; sache_non -4 9 -7; sais -23 -38 39; sais_pas -20 -27 28
sais_plus -5 -5 6; sais_rien -10 -13 12; sais_trop -11 -13 13; sais_tu -9 -8 9; sait -6 -8 8; sait_plus -6 -8 8
salon -15 -13 19; salon_> -16 -13 17; salon_celui -2 -5 6; sang -4 -5 5; sang_vous -4 -5 5; sans 2 1 -10
sans_accen -5 -6 6; sans_doute 7 -6 -7; sans_facon -15 13 -11; sans_faute 15 -17 -7; sans_fil -4 -5 5
sans_impor -6 -5 6; sans_inter -11 -5 10; sans_probl 10 -11 -7; saoul -8 -6 8; saoul_les -8 -6 8; saura -6 -7 7
saura_pas -6 -7 7; saute -6 -10 10; saute_penda -6 -8 8; saute_tous -5 -4 5; savez -6 6 -5; savez_je -6 6 -5
se -7 -12 11; se_conne -6 -11 9; se_moque -6 -6 6; secon -8 -9 9; secon_> -8 -9 9; secre -11 -15 14
secre_a -8 -12 10; secre_aroba -5 -6 6; seize -10 -6 8; seize_> -7 6 -3; seize_dix -5 -5 5; seize_vingt -5 -5 5
semai -14 -14 15; semai_> -11 -10 11; semai_derni -2 -3 4; sembl 11 -8 -11; sembl_oui 11 -8 -11; sept -8 -9 10
sept_> -5 -5 5; sept_aroba -3 -7 8; sept_cinqu -4 -4 5; sept_dix -5 -5 5; sept_nonan -6 -6 7; sept_quatr -1 -1 2
sept_zero -4 -4 6; septa 4 -4 -1; septa_fois 7 -6 -4; septa_neuf -2 -1 3; septa_trois -2 -1 3; serai 14 -7 -22
serai_bien 6 -6 -5; serai_parfa 13 -14 -11; serai_pluto -11 10 -9; serai_ravi 13 -9 -16; serai_tres 6 -5 -4
serie -7 -6 7; serie_> -7 -6 7; sert -10 11 -11; sert_a -10 11 -11; servi -15 -16 18; servi_a -5 -6 7
servi_apres -3 -6 8; servi_deplo -8 -9 9; servi_techn -13 -12 13; seul -14 -14 15; seul_> -13 -13 13
seul_appar -3 -4 7; seul_au -7 -6 7; seul_mot -3 -6 8; seul_r -1 -1 2; seule -8 -9 9; seule_table -8 -9 9
sfr -13 -12 14; sfr_> -9 -8 9; sfr_point -6 -8 8; si 22 -26 -11; si_> 27 -24 -19; si_c 4 -1 -15; si_ca 6 -2 -6
si_corre 1 0 -1; si_enfin -17 17 -15; si_fait 15 -16 -11; si_j -7 -5 7; si_je 9 -11 -8; si_si 17 -15 -14
si_tard -10 -8 10; signa -7 -12 11; signa_de -7 -12 11; signe -11 -9 11; signe_> -11 -9 11; sim 8 -7 -7
sim_oui 8 -7 -7; sim_sim 8 -7 -7; simon -4 -4 7; simon_et -4 -4 7; simpl -11 -10 10; simpl_> -11 -10 10; sip -7 -8 7
sip_ne -7 -8 7; six -19 -11 16; six_> -12 -12 12; six_aroba -5 -7 6; six_dix -4 -4 5; six_donc -7 7 -7
six_douze -7 -8 12; six_je -3 -2 5; six_pas -6 7 -8; six_quara -1 -1 1; six_quatr -3 -4 7; six_quinz -5 -5 5
six_soixa -2 -3 6; six_un -1 -1 2; skyne -8 -7 8; skyne_point -8 -7 8; smith -8 -8 8; smith_> -8 -8 8; socia 5 -5 -5
socia_> 5 -5 -5; socie -8 -16 13; socie_dupon -6 -6 6; socie_est -5 -7 7; socie_trans -9 -12 12; soir -7 -7 7
soir_> -7 -7 7; soixa -16 -8 13; soixa_> -2 -2 4; soixa_dix -2 -3 6; soixa_et -4 -4 5; soixa_neuf -9 -8 8
soixa_quinz -5 -6 6; soixa_seize -6 7 -8; soixa_sept -3 -7 8; soixa_six -6 7 -8; soixa_treiz -5 -4 5
somme 13 -15 -9; somme_d 13 -15 -9; sonne -12 -13 15; sonne_dans -9 -8 9; sonne_et -7 -7 8; sonne_plus -2 -3 4
sont -7 -8 9; sont_a -7 -8 8; sont_coupe -3 -3 6; sophi -11 -11 11; sophi_duboi -10 -10 10; sophi_lefeb -6 -6 6
sorti -5 -6 6; sorti_a -5 -6 6; souci 24 -18 -21; souci_> 17 -14 -16; souci_allez 16 -15 -10; souci_avec -8 -6 11
souci_c 5 -5 -5; souci_faite 8 -8 -6; souci_que 9 -9 -9; souha -19 10 -9; souha_joind -7 -7 7; souha_pas -17 12 -11
sous -7 -9 8; sous_la -7 -9 8; souvi -20 3 2; souvi_> -11 13 -14; souvi_plus -17 -18 18; space -8 -13 11
space_une -8 -13 11; speci -8 7 -7; speci_> -8 7 -7; stand -5 -7 7; stand_telep -5 -7 7; stop -8 -8 11
stop_je -8 -8 11; stylo -5 -5 5; stylo_> -5 -5 5; suffi -5 -5 6; suffi_basta -5 -5 6; suis -7 -8 6; suis_a -6 -9 13
suis_au -7 -7 7; suis_charl -10 -9 10; suis_clien -7 -6 7; suis_d 23 -33 -21; suis_dans -11 -10 11
suis_desol -8 -7 8; suis_devan 12 -8 -12; suis_en -7 -7 8; suis_exced -9 -9 10; suis_infor -12 -9 11
suis_la 14 -16 -12; suis_miche -10 -9 10; suis_pas -38 3 6; suis_press 6 -6 -7; suis_pret 11 -6 -11
suis_toujo 16 -7 -16; suis_tout 15 -17 -13; suis_tromp -8 9 -10; suis_un -11 -10 12; suis_vraim -9 -10 9
suivr -4 -9 10; suivr_> -4 -9 10; sujet 8 -14 -3; sujet_de -18 -16 18; sujet_du 16 -9 -19; super 10 -6 -8
super_oui 10 -6 -8; suppo 10 -7 -9; suppo_que 10 -7 -9; sur 4 -16 6; sur_> 17 -29 3; sur_le -14 -10 13
sur_mon 0 -15 0; sur_pas 1 -1 0; sur_quatr -12 -8 11; sur_que -16 17 -13; sur_youtu -7 -9 8; surem -9 9 -10
surem_pas -9 9 -10; surto -12 19 -15; surto_pas -12 19 -15; t -8 0 3; t_> -6 -6 6; t_es -8 8 -8; tabar -8 -7 8
tabar_ca -8 -7 8; table -8 -9 9; table_> -10 -11 13; table_et -5 -5 5; table_ne -5 -6 6; tais -7 -7 7
tais_toi -7 -7 7; tard -10 -8 10; tard_> -10 -8 10; techn -14 -13 15; techn_> -14 -13 14; techn_de -3 -5 7
techn_doit -5 -5 5; techn_en -3 -5 6; techn_m -2 -3 4; tele -13 -16 16; tele_> -11 -13 12; tele_bugue -9 -10 10
tele_dit -7 -12 11; tele_trava -5 -4 5; telep -24 -16 22; telep_> -19 -18 19; telep_alors -6 -9 13
telep_capte -6 -6 8; telep_cette -17 14 -10; telep_de -5 -7 7; telep_du -2 -5 6; telep_et -7 -4 8
telep_fixe -5 -7 6; telep_ip -4 -6 7; telep_mais -13 -14 15; telep_ne -2 -5 7; telep_ont -5 -4 6; telep_pas -2 -4 5
telep_plus -7 -13 11; telep_sans -2 -3 4; telep_sont -3 -3 6; temps -16 6 -3; temps_> -16 6 -3; tente 11 -9 -8
tente_> 11 -9 -8; test -6 -7 7; test_un -6 -7 7; texto -12 -12 12; texto_> -5 -6 6; texto_reste -7 -7 7
thoma -2 -6 7; thoma_un -2 -6 7; ticke -8 -12 11; ticke_> -8 -13 11; ticke_la -11 14 -13; tiret -12 -17 17
tiret_arts -5 -6 6; tiret_bas -5 -7 7; tiret_borde -7 -7 7; tiret_des -5 -6 6; tiret_du -6 -6 6; tiret_lac -6 -6 6
tiret_paste -5 -6 6; tiret_simon -4 -4 7; toi -7 -7 7; toi_je -7 -7 7; toit -9 -8 8; toit_> -9 -8 8; tombe -10 10 -9
tombe_> -10 10 -9; ton -7 -7 7; ton_machi -7 -7 7; tou -7 10 -10; tou_> -7 10 -10; tou_pas -7 10 -10
touch -7 18 -18; touch_a -7 18 -18; toujo 0 -24 5; toujo_> 16 -12 -15; toujo_d 5 -5 -5; toujo_en 22 -7 -23
toujo_inter 8 -7 -8; toujo_le 11 -11 -10; toujo_pas -13 -16 14; toujo_pour 23 -24 -16; tous -19 0 3
tous_des -8 -13 12; tous_les -8 -11 11; tous_monsi -12 14 -14; tout -3 4 -7; tout_> -18 9 -3; tout_a 21 -14 -25
tout_bien 7 -8 -5; tout_c -6 8 -7; tout_ca -6 5 -3; tout_casse -10 -11 11; tout_ce -7 8 -7; tout_colle -6 -6 7
tout_compr 17 -18 -16; tout_du -11 19 -20; tout_enfin -9 12 -6; tout_est 6 -6 -6; tout_faux -20 18 -9
tout_frero -9 11 -7; tout_jeune -8 12 -11; tout_juste 12 -13 -11; tout_l -8 -13 11; tout_le -30 -2 9
tout_non -2 6 -5; tout_parei 5 -5 -5; tout_seul -14 -13 14; tout_simpl -11 -10 10; toute -8 -10 9
toute_neuve -8 -10 9; tpe -6 -5 6; tpe_> -6 -5 6; train 9 -6 -10; train_de 9 -6 -10; trait -9 -9 9
trait_cela -7 -6 7; trait_les -6 -7 6; tranq -8 -8 8; tranq_> -8 -8 8; trans -12 -16 16; trans_marti -9 -12 12
trans_moi -8 -4 8; trava -10 -9 10; trava_dessu -8 -8 8; trava_est -5 -4 5; trava_et -6 -5 6; treiz -13 -14 14
treiz_appar -9 -9 9; treiz_quatr -4 -4 5; treiz_seize -6 -6 7; treiz_treiz -9 -9 9; tremb -9 -8 9; tremb_d -9 -8 9
trent -11 -12 12; trent_> -8 -10 9; trent_quatr -3 -3 5; trent_trois -5 -5 5; tres -8 -4 -6; tres_bien 26 -21 -24
tres_en -9 -10 9; tres_genti -8 -10 10; tres_mal -11 -13 12; tres_peu -15 15 -13; tres_tres -9 -10 9
trois -7 -17 13; trois_> -9 -7 10; trois_appar -13 -12 13; trois_fois 11 -12 -10; trois_heure -6 -6 6
trois_huita -5 -5 5; trois_jours -8 -7 7; trois_nonan -2 -1 3; trois_ordin -9 -7 9; trois_ou -6 -6 6
trois_pc -4 -2 6; trois_perso -11 -12 13; trois_quatr -5 -5 6; trois_sept -1 -1 2; trois_six -5 -5 5
trois_sur -12 -8 11; trois_table -4 -4 7; trois_telep -5 -4 6; tromp -16 19 -18; tromp_> -9 9 -9; tromp_c -8 9 -10
tromp_de -15 13 -12; tromp_dis -10 9 -7; trop -4 -15 13; trop_> -8 -10 10; trop_atten -1 -5 6; trop_oui 11 -7 -11
trop_rien -11 -13 13; truc -5 6 -6; truc_> -5 6 -6; trunk -7 -8 7; trunk_sip -7 -8 7; tu -8 -10 9; tu_me -7 -7 8
tu_moi -9 -8 9; tu_peux 9 -8 -9; tu_t -8 8 -8; u -5 -6 6; u_i -5 -6 6; u_p -5 -6 6; un -37 -20 35; un_> -17 -16 19
un_a -2 -7 8; un_abonn -5 -5 6; un_agent -8 -4 8; un_appar -5 -6 6; un_autre -29 30 -26; un_bruit -4 -4 6
un_chef -8 -9 14; un_colla -7 -9 9; un_conse -8 -8 8; un_contr -11 -22 21; un_coupl -7 -6 8; un_creti -5 -5 6
un_d -5 -9 8; un_de -7 -8 9; un_debit -6 -5 5; un_deux -5 -7 7; un_deuxi -5 -7 6; un_e -1 -1 2; un_etre -5 -6 5
un_gars -8 -6 8; un_humai -8 -8 11; un_il -5 -5 5; un_insta -6 -13 12; un_inter -5 -8 8; un_joli -10 -14 12
un_mec -5 -6 6; un_mois -6 -6 6; un_ni -5 7 -7; un_nouve -11 11 -10; un_opera -2 -4 5; un_ou -2 -4 5
un_parti -7 -7 8; un_peu -11 -13 13; un_prele -11 -15 13; un_puits -7 -5 7; un_redem -9 -11 11; un_s -5 -7 6
un_servi -8 -9 9; un_seul -4 -6 9; un_soixa -5 -4 5; un_souci -8 -6 11; un_stylo -5 -5 5; un_techn -10 -9 10
une -29 -11 26; une_> -11 -13 13; une_anten -9 -8 10; une_box -13 -19 17; une_centa -5 -4 6; une_cinqu -5 -4 6
une_colle -4 -4 4; une_conso -5 -4 5; une_dame -8 -10 10; une_dizai -8 -9 9; une_douza -9 -8 10
une_entre -10 -12 12; une_erreu -14 19 -22; une_fois -6 -5 6; une_honte -6 -7 6; une_impri -4 -4 7
une_machi -5 -5 7; une_minut -6 -7 7; une_offre -5 -9 8; une_panne -6 -6 6; une_pelle -5 -6 7; une_perso -12 -10 15
une_reuni -5 -6 6; une_secon -8 -9 9; une_semai -11 -10 11; une_seule -8 -9 9; une_table -4 -2 6; une_touch -2 -4 5
une_vingt -6 -6 7; une_voix -2 -4 5; urgen -8 -8 8; urgen_> -8 -8 8; v -6 -6 6; v_r -6 -6 6; va -1 1 -7
va_> 14 -16 -13; va_aller -15 13 -11; va_au -7 -7 7; va_dire 6 -6 -6; va_laiss -6 6 -5; va_mais -8 -14 13
va_tres 13 -7 -14; vais -23 -9 12; vais_deman -10 -18 17; vais_m -12 10 -10; vais_voir -12 -20 18; valid 6 -6 -6
valid_> 6 -6 -6; vas 9 -7 -4; vas_y 9 -7 -4; vente -3 -6 8; vente_une -3 -6 8; verif -10 -12 11; verif_> -10 -12 11
verra -19 -18 20; verra_> -19 -18 20; vers -9 -9 9; vers_dix -9 -9 9; vert -5 -5 6; vert_zero -5 -5 6; veut -5 -6 6
veut_vous -5 -6 6; veux 12 0 -19; veux_> 16 -19 -14; veux_bien 18 -18 -16; veux_je -5 -6 6; veux_modif -14 -17 15
veux_parle -8 -9 10; veux_pas -26 22 -15; veux_un -22 -19 22; vidal -5 -7 7; vidal_aroba -5 -7 7; vide -9 -8 9
vide_quand -9 -8 9; video -8 -10 9; video_> -8 -10 9; vie -13 12 -12; vie_> -13 12 -12; viens 10 -16 -9
viens_de 12 -12 -12; viens_la -11 -10 10; vient -6 -5 6; vient_de -6 -5 6; villa -5 -5 5; villa_> -5 -5 5
villi -10 -9 10; villi_> -10 -9 10; vingt -14 -10 13; vingt_cinq -8 -9 9; vingt_d -6 -6 7; vingt_deux -3 -3 6
vingt_dix -4 -5 9; vingt_douze -9 -10 10; vingt_et -6 -6 9; vingt_huit -2 -1 3; vingt_neuf -4 -4 5
vingt_quatr -7 2 -1; vingt_sept -5 -5 5; vingt_six -7 7 -7; vingt_treiz -2 -2 4; vingt_trois -5 -5 6; visio -5 -9 9
visio_> -5 -9 9; vite 9 -10 -7; vite_> 9 -10 -6; vite_moi 6 -2 -6; voila 19 -13 -17; voila_> 12 -8 -13
voila_c 10 -10 -9; voila_exact 9 -8 -2; voila_oui 8 -6 -7; voila_vous 6 -6 -6; voir -19 -2 5; voir_> -18 3 0
voir_avec -5 -6 6; vois 11 -6 -15; vois_ce -9 9 -8; vois_pas 12 -12 -11; voisi -10 -9 11; voisi_monsi -10 -9 11
voix 8 -17 -2; voix_enreg -2 -4 5; voix_la 12 -11 -12; voix_qui -6 -8 8; voleu -5 -5 6; voleu_> -5 -5 6
volon 19 -20 -16; volon_> 14 -13 -14; volon_merci 13 -14 -9; vos -12 -8 14; vos_panne -11 -8 12; vos_quest -4 -5 6
vos_techn -3 -5 6; votre -17 -12 15; votre_calme -10 -11 11; votre_colle 6 -3 -5; votre_incom -10 -6 8
votre_respo -7 -7 7; voudr -13 -13 15; voudr_annul -7 -5 7; voudr_c -2 -4 5; voudr_chang -11 -8 11; voudr_l -3 -5 6
voudr_le -3 -6 8; voudr_modif -6 -7 7; voudr_redem -5 -7 6; voula 8 -13 -7; voula_dire 8 -13 -7; voule 13 -5 -14
voule_> 19 -19 -19; voule_dire -22 2 5; voule_oui 9 -4 -9; vous -7 -10 6; vous_> -10 -22 19; vous_ai -22 -17 22
vous_annul -7 -8 7; vous_appel -21 -2 13; vous_arret -12 10 -8; vous_assur 6 -6 -6; vous_autre -6 -8 7
vous_avec -5 -5 6; vous_avez 9 -3 -20; vous_bande -5 -5 6; vous_benis -8 -8 8; vous_ca -6 -5 6; vous_comme -7 -6 7
vous_depui -7 -6 7; vous_deran -10 -8 10; vous_dire -11 -12 12; vous_dis -18 16 -14; vous_disai 8 -8 -8
vous_disie -10 -10 10; vous_dites -16 -20 19; vous_ecout 9 -11 -6; vous_embet -8 -7 8; vous_enten -16 -18 17
vous_etes -18 -14 17; vous_faite -14 9 -1; vous_felic -10 -11 11; vous_l 12 -21 -10; vous_le 14 -3 -16
vous_m -27 -9 24; vous_me -15 -17 17; vous_moque -12 -18 17; vous_n -10 11 -11; vous_notez -5 -6 6
vous_parle -7 -7 7; vous_plait 5 -15 -1; vous_pouve -6 -15 10; vous_prie -6 -13 12; vous_qui -2 -5 7
vous_rappe 0 -16 4; vous_repon -5 -6 6; vous_savez -6 6 -5; vous_suivr -4 -9 10; vous_tromp -12 16 -17
vous_voule 13 -5 -14; vous_vous -14 14 -14; voyan 8 -11 -2; voyan_est 19 -9 -22; voyan_inter -17 -9 12
voyan_reste -4 -4 6; voyon -17 16 -13; voyon_> -7 7 -6; voyon_donc -13 13 -11; vrai 12 -7 -20; vrai_> 15 -14 -17
vrai_je -9 9 -8; vraie 17 -11 -17; vraie_mon 17 -11 -17; vraim -21 13 1; vraim_> -12 14 -8; vraim_ca -9 10 -12
vraim_des -6 -8 7; vraim_en -13 11 -9; vraim_non -1 4 -3; vraim_tres -9 -10 9; vu 10 -14 -7; vu_juste 11 -14 -8
vu_que -5 -6 9; wifi -17 -13 17; wifi_> -7 -7 8; wifi_conne -11 -5 10; wifi_il -8 -12 11; wifi_mais -14 -13 14
wii 8 -8 -7; wii_c 8 -8 -7; x -6 -6 7; x_lola -6 -6 7; x_x -6 -6 7; y 15 -9 -15; y_> 16 -15 -15; y_a 3 -5 -9
y_ai -11 9 -6; y_aller 9 -8 -9; y_conna -6 7 -7; y_etes -10 11 -11; y_faite 6 -2 -6; y_je 10 -10 -9
y_vois 12 -12 -11; yep 12 -12 -12; yep_> 12 -12 -12; yes 22 -22 -20; yes_> 13 -12 -13; yes_c 10 -10 -10
yes_monsi 11 -12 -9; yes_oui 7 -4 -6; yes_yes 8 -8 -8; youtu -7 -9 8; youtu_ou -7 -9 8; zero -12 -12 15
zero_> -3 -4 7; zero_barre -6 -6 8; zero_cinq -5 -4 5; zero_huit -13 -13 14; zero_humai -8 -7 8; zero_onze -4 -4 6
zero_quatr -2 -1 4; zero_sept -6 -7 9; zero_six -5 -6 11; zero_trois -5 -5 5; zero_zero -8 -7 8; zoe -6 -7 6
zoe_aroba -6 -7 6
""",
    ),
    "solved": (
        "affirm deny unclear",
        """
00 -8 -8 8; 00_01 -8 -8 8; 01 -11 -11 11; 01_42 -7 -7 7; 01_47 -8 -8 8; 01_> -8 -8 8; 02 -8 -8 8; 02_31 -8 -8 8
06 -13 -13 13; 0698 -9 -9 9; 0698_765 -9 -9 9; 06_12 -10 -10 10; 06_67 -5 -4 6; 06_99 -7 -7 7; 07 -7 -7 8
07_88 -7 -7 8; 1 -9 -8 9; 11 -7 -7 8; 112 -12 -12 12; 112_> -12 -12 12; 11_> -7 -7 8; 12 -11 -11 11
12_34 -11 -11 11; 12_89 -5 -4 6; 12_aroba -6 -6 8; 1_tele -9 -8 9; 2 -9 -9 9; 20 -8 -8 8; 204 -10 -6 9
204_on -10 -6 9; 20_00 -8 -8 8; 22 -7 -7 8; 22_11 -7 -7 8; 2_impri -6 -7 7; 2_pc -9 -8 9; 31 -8 -8 8; 31_42 -8 -8 8
33 -7 -7 7; 33_6 -7 -7 7; 34 -11 -11 11; 34_56 -8 -8 8; 34_> -10 -10 10; 4 -12 -12 13; 42 -11 -11 11; 42_53 -8 -8 8
42_65 -7 -7 7; 432 -9 -9 9; 432_> -9 -9 9; 45 -5 -4 6; 45_c -5 -4 6; 47 -8 -8 8; 47_20 -8 -8 8; 4_et -5 -5 5
4_ou -8 -8 8; 5 -8 -9 9; 53 -8 -8 8; 53_64 -8 -8 8; 55 -7 -7 8; 55_22 -7 -7 8; 56 -8 -8 8; 56_78 -11 -11 12
56_79 -6 -6 6; 5_> -8 -8 8; 5_ou -6 -7 7; 6 -8 -9 9; 60 -6 -6 8; 60_12 -6 -6 8; 64 -8 -8 8; 64_> -8 -8 8; 65 -7 -7 7
65_89 -7 -7 7; 66 -7 -7 7; 66_> -7 -7 7; 67 -5 -4 6; 67_12 -5 -4 6; 6_12 -7 -7 7; 6_ordin -6 -7 7; 74 -7 -7 7
74_> -7 -7 7; 75011 -10 -10 10; 75011_paris -10 -10 10; 765 -9 -9 9; 765_432 -9 -9 9; 77 -7 -7 7; 77_66 -7 -7 7
78 -11 -11 12; 78_> -11 -11 12; 79 -6 -6 6; 79_> -6 -6 6; 88 -11 -12 12; 88_55 -7 -7 8; 88_77 -7 -7 7; 89 -7 -7 7
89_45 -5 -4 6; 89_74 -7 -7 7; 99 -7 -7 7; 99_88 -7 -7 7; <_01 -11 -11 11; <_02 -8 -8 8; <_06 -10 -10 10
<_0698 -9 -9 9; <_07 -7 -7 8; <_112 -12 -12 12; <_2 -9 -8 9; <_33 -7 -7 7; <_4 -8 -8 8; <_5 -6 -7 7
<_75011 -10 -10 10; <_a -6 -6 6; <_accue -6 -6 6; <_affir 8 -9 -7; <_agnes -6 -8 9; <_ah 18 -21 -10
<_aicha -9 -10 10; <_ajout -9 -8 9; <_aline -8 -8 8; <_allel 10 -9 -11; <_allez -9 -9 9; <_allo -10 -11 11
<_alors -3 -14 6; <_anne -4 -6 8; <_annem -5 -5 5; <_antoi -13 -13 13; <_appar 11 -8 -13; <_arret -9 -8 9
<_atten -13 -15 16; <_au -5 -6 3; <_aucun -10 -7 4; <_avant 5 -18 2; <_awa -4 8 -8; <_b -7 -7 8; <_bah -4 5 -10
<_baiss -15 -12 14; <_bande -9 -10 9; <_bascu -6 -8 7; <_beauc -7 -6 6; <_ben -6 13 -15; <_bertr -10 -10 10
<_bingo 9 -9 -7; <_blabl -12 -12 12; <_bob -5 -6 8; <_bof -7 8 -8; <_bonjo -15 -15 15; <_borde -7 -8 7
<_boudi 9 -10 -7; <_bouge -6 -6 6; <_boula -9 -10 9; <_c -9 -4 8; <_ca -7 -3 2; <_cabin -5 -7 9; <_carlo -6 -6 6
<_celes -7 -5 7; <_cent -7 -7 7; <_certe -7 7 -7; <_ces 10 -11 -6; <_chape -8 -8 8; <_cinco -7 -7 7
<_cinq -10 -9 10; <_clair -13 -13 13; <_claud -5 -5 8; <_comma -6 -6 8; <_comme -22 -22 23; <_con -2 -1 3
<_conne -10 -10 10; <_conse -13 -12 13; <_conta -5 -6 9; <_cyril -6 -7 9; <_d -7 -8 11; <_dans -10 -11 11
<_de -10 -7 9; <_delph -7 -8 8; <_depui -12 -10 11; <_des -9 -11 10; <_desol -11 -4 9; <_deux -15 -24 23
<_direc -6 -6 9; <_dites -5 -9 11; <_dix -10 -9 11; <_domma -12 -12 12; <_donc -7 4 -3; <_donne -5 -5 5
<_ecole -5 -5 5; <_eh 4 1 -11; <_elle -7 4 -6; <_en -7 -8 8; <_encor -9 15 -16; <_entre -8 -10 9; <_envoy -9 -8 9
<_eric -5 -6 8; <_esper -7 -8 8; <_est -9 -7 9; <_euh -13 -13 13; <_excus -6 -7 6; <_fanta 11 -12 -8
<_faut -12 -11 11; <_ferme -8 -7 8; <_fouta -9 -9 9; <_franc -7 7 -5; <_gauti -6 -6 6; <_ge -5 -5 6
<_genia 16 -11 -18; <_giuli -5 -5 6; <_he 8 -9 -7; <_helas -11 13 -10; <_helen -7 -7 10; <_hier -9 -9 9
<_hors -13 12 -11; <_hugo -12 -12 12; <_hugue -12 -6 10; <_huita -7 -8 8; <_ici -9 -9 9; <_il -6 -4 2
<_impec 16 -16 -15; <_impos -17 13 -10; <_info -6 -6 7; <_inspe -9 -9 9; <_inter -10 -9 10; <_isabe -6 -6 7
<_j -5 -4 1; <_je 0 -11 5; <_jean -9 -10 11; <_jocel -6 -6 6; <_julie -7 -7 10; <_juste -6 -6 6; <_karim -6 -6 7
<_kevin -6 -6 7; <_l -20 -2 6; <_la 8 -13 -6; <_laiss -11 -8 10; <_le -9 -8 7; <_lea -5 -5 6; <_les 3 -15 1
<_luc -4 -4 7; <_lucie -6 -5 5; <_lundi -9 -9 9; <_m -3 -2 5; <_ma -13 -19 15; <_madam -9 -9 9; <_maint -16 14 -13
<_mais -12 -9 10; <_malhe -4 11 -11; <_mamie -7 -7 7; <_marc -8 -8 11; <_marie -10 -10 11; <_marti -5 -6 6
<_maxim -11 -11 11; <_meme -9 9 -9; <_merci -24 -18 24; <_merde -7 -7 7; <_mes -6 -19 9; <_mette -6 -6 8
<_mille -11 -11 11; <_mirac 13 -13 -12; <_mobil -9 -10 10; <_moi -14 -9 13; <_mon -3 -14 8; <_monsi -18 -17 18
<_nadia -6 -7 9; <_natha -12 -12 13; <_negat -16 16 -15; <_nette 7 -6 -6; <_neuf -7 -7 7; <_nicke 14 -13 -14
<_no -9 9 -9; <_noah -10 -10 10; <_nom -7 -8 8; <_non 8 6 -23; <_nonan -9 -9 10; <_notre -10 -9 12; <_nous -10 5 -1
<_numer -6 -6 6; <_oh -3 -6 -1; <_ok 8 -6 -8; <_olga -6 -6 7; <_on -9 -3 4; <_onze -8 -8 8; <_opera -11 -11 11
<_ou -5 -5 5; <_ouf 9 -10 -8; <_oui 5 -5 -10; <_p -2 -2 4; <_paill -12 -11 12; <_papa 7 -7 -3; <_pardo -15 -15 15
<_parei -9 10 -8; <_parfa 17 -13 -18; <_parle -9 -8 10; <_parti -9 -10 10; <_pas -19 5 -2; <_passe -19 -20 20
<_patie -11 -7 10; <_paul -13 -14 14; <_pauvr -10 -10 10; <_perfe 9 -9 -6; <_perso -10 -8 9; <_peut -9 -10 10
<_plein -11 -11 12; <_plus -4 1 -3; <_pol -7 -11 14; <_pour 11 -8 -14; <_pourq -9 -9 9; <_pourr -3 -3 4
<_prend -5 -4 6; <_pro -6 -6 7; <_probl 12 -11 -14; <_punai -12 -12 12; <_putai -9 -11 11; <_qu -11 -11 11
<_quand -9 -9 10; <_quat -10 -10 10; <_quatr -14 -10 13; <_quel -10 -10 10; <_quell -6 -5 6; <_quelq -14 -14 15
<_quinz -8 -8 8; <_r -7 -7 7; <_rebel -12 12 -12; <_redem -9 -12 12; <_regis -9 -9 9; <_rende -5 -6 6
<_repar 18 -19 -13; <_rien -23 25 -19; <_s -3 -9 6; <_sa -5 5 -4; <_secou -3 -2 5; <_seize -7 -7 7
<_septa -12 -12 12; <_servi -11 -13 12; <_seule -12 -10 11; <_si -9 9 -8; <_six -7 -7 7; <_soixa -8 -8 8
<_sophi -11 -11 12; <_sous -15 -12 13; <_speed -4 -5 5; <_steph -6 -6 6; <_super 10 -9 -11; <_sur -14 -14 14
<_t -4 -5 6; <_tais -11 -9 11; <_test 3 -14 -1; <_thoma -7 -7 9; <_tip 9 -8 -9; <_toto -2 -2 3; <_toujo -9 12 -11
<_tous -10 -8 10; <_tout 4 -16 2; <_toute -10 -9 10; <_trans -12 -11 12; <_trois -15 -15 16; <_trop 10 -10 -9
<_tu -8 -7 7; <_un -18 -11 17; <_une -19 -22 23; <_uniqu -9 -9 9; <_vers -7 -8 8; <_very 8 -10 -5; <_victo 10 -11 -8
<_viens -10 -9 9; <_vingt -7 -9 8; <_voila 13 -14 -9; <_vous -7 -20 10; <_wait -8 -7 8; <_wifi -10 -10 10
<_y -10 17 -21; <_youtu 13 -12 -13; <_zero -14 14 -13; <_zut -11 -14 13; a -1 -6 0; a_> -6 -6 6; a_about 17 -24 -9
a_appel -9 0 3; a_appor -8 -5 6; a_besoi -5 -5 6; a_bouge -6 7 -4; a_c -6 -6 6; a_chang -5 5 -5; a_cinq -9 -9 9
a_coupe -6 -6 6; a_de 12 -9 -12; a_debra -10 -9 11; a_deja -2 -2 4; a_deux -11 -9 11; a_dire 1 -15 12
a_dispa 6 -4 -17; a_dit -14 -12 17; a_dix -10 -7 9; a_donne -6 -7 8; a_du -6 6 -6; a_echou -23 17 -8; a_ete 5 -6 -4
a_eu -9 10 -10; a_expli -12 -10 11; a_faire -20 2 2; a_fait 12 -17 -1; a_garde -5 -5 5; a_insta -5 -6 6
a_inter 9 -12 -9; a_l 4 -3 -10; a_la -1 -17 4; a_lausa -10 -9 10; a_laver -7 -7 8; a_ma -13 -10 13; a_march -6 9 -10
a_marre -14 -11 15; a_me 8 -18 -2; a_mis 12 -12 -9; a_moiti -20 17 -14; a_mon -7 -6 6; a_mons -8 -7 8
a_montp -9 -9 9; a_nouve 19 -14 -20; a_pas -15 15 -12; a_peine -9 -8 9; a_perso -8 -7 11; a_peu -6 -5 7
a_plus 20 -21 -10; a_point -6 -6 6; a_quatr -8 -7 7; a_que -19 14 -8; a_quelq -9 -3 11; a_quitt -2 -5 6
a_raccr -5 -7 8; a_recou -7 7 -8; a_redem 14 -4 -18; a_remar -16 15 -11; a_repri 7 -7 -7; a_resil -9 -9 9
a_retro 12 -16 -11; a_rien -3 12 -21; a_saute -9 9 -10; a_sept -7 -6 6; a_servi -8 8 -6; a_signa 19 -20 -14
a_signe -10 -8 9; a_six -8 -7 7; a_soir -7 -5 7; a_tenu -12 15 -17; a_toujo -9 11 -12; a_tout -8 -6 9; a_u -6 -6 6
a_un -15 -14 17; a_une 1 -15 6; a_vendu -5 -5 5; a_y -7 8 -1; abonn -12 -10 12; abonn_> -12 -10 12; about 17 -24 -9
about_> 17 -24 -9; absen -11 12 -8; absen_> -11 12 -8; acced -7 7 -7; acced_au -7 7 -7; accen -16 -13 16
accen_> -13 -10 12; accen_c -6 -6 6; acces 2 -8 -2; acces_> 8 -7 -8; acces_au -7 -5 7; accue -12 -10 12
accue_> -9 -8 9; accue_aroba -6 -6 6; accue_deux -4 -4 7; achat -6 -6 7; achat_> -6 -6 7; achet -8 -7 8
achet_l -8 -7 8; adess 9 -9 -6; adess_funzi 9 -9 -6; admin -7 -8 8; admin_canto -7 -8 8; adres -8 -7 8
adres_atten -1 -5 6; adres_c -6 -5 6; adres_dessu -5 -5 5; adres_garag -5 -5 5; adsl -6 -7 7; adsl_elle -5 -6 6
adsl_est -5 -5 5; affai -6 7 -3; affai_> -6 7 -3; affic 5 -4 -5; affic_conne -7 -7 7; affic_maint 9 -11 -7
affic_pas -16 16 -15; affir 8 -9 -7; affir_le 8 -9 -7; agaca -10 -12 11; agaca_> -10 -12 11; agace -10 -8 11
agace_> -10 -8 11; agent -11 -10 13; agent_> -9 -9 10; agent_de -7 -6 7; agnes -6 -8 9; agnes_point -6 -8 9
ah 9 -8 -11; ah_bah 10 -11 -9; ah_ben 11 -10 -9; ah_ca 8 -8 -6; ah_formi 10 -10 -10; ah_mais -8 -7 8
ah_non -11 11 -12; ah_oui 15 -15 -7; ah_super 14 -11 -8; ai 3 -3 -9; ai_a 15 -12 -14; ai_achet -8 -7 8
ai_annul -15 -16 15; ai_assez -7 -7 7; ai_atten -17 0 5; ai_beau -13 15 -15; ai_besoi -14 -10 13; ai_bien -5 5 -5
ai_chang -10 -6 9; ai_cru 9 -9 -6; ai_de 18 -16 -17; ai_debra -9 9 -8; ai_deja 2 -10 -2; ai_demar -13 -9 12
ai_deux -10 -9 11; ai_du 7 -8 -6; ai_encor -27 26 -19; ai_eu -7 -7 7; ai_fait -5 12 -19; ai_ferme -9 -7 8
ai_inter 19 -24 -10; ai_laiss -13 -8 10; ai_marre -13 -10 12; ai_meme -16 14 -13; ai_mon -11 -8 11; ai_oubli -7 -9 9
ai_pas -28 -12 15; ai_perdu -8 -9 9; ai_plein -6 -6 6; ai_plus 15 -32 1; ai_pus -7 -5 7; ai_quatr 8 -17 -7
ai_que -14 18 -21; ai_rallu 7 -7 -7; ai_reboo -7 8 -8; ai_rebra -5 8 -13; ai_recu -6 -5 5; ai_recup 15 -18 -13
ai_redem -23 27 -14; ai_retro 14 -13 -13; ai_reuss 13 -16 -10; ai_rien -14 11 -6; ai_toujo -18 20 -15
ai_tout -8 9 -11; ai_toute 9 -10 -8; ai_un -8 -8 8; ai_une -18 18 -17; aicha -9 -10 10; aicha_diall -9 -10 10
aider -6 -6 6; aider_> -6 -6 6; aidez -5 -5 6; aidez_moi -5 -5 6; aille -7 -8 8; aille_voir -7 -8 8
aimab -16 -10 15; aimab_> -16 -10 15; aimen -5 -5 5; aimen_bien -5 -5 5; aimer -7 6 -5; aimer_vous -7 6 -5
air 14 -10 -20; air_bon 2 -1 -9; air_d 13 -15 -12; air_de 16 -16 -11; aireu -9 9 -5; aireu_> -9 9 -5; ajout -9 -8 9
ajout_un -9 -8 9; alemb -10 -9 10; alemb_> -10 -9 10; aline -8 -8 8; aline_favre -8 -8 8; allel 10 -9 -11
allel_le 10 -9 -11; aller -4 -24 10; aller_> 13 -15 -12; aller_au -6 -4 7; aller_dans -9 -7 9; aller_sur -14 -9 13
aller_voir -3 -2 4; allez -11 -13 13; allez_deux -1 -4 5; allez_vous -9 -9 9; allo -22 -17 22; allo_> -22 -17 21
allo_oui -7 -7 7; allum -24 2 11; allum_> -7 -8 7; allum_la -13 -14 14; allum_mais -11 13 -24; allum_meme -10 10 -10
alors -3 -2 1; alors_06 -7 -7 7; alors_atten 9 -6 -10; alors_c -7 -5 9; alors_ca 7 -7 -6; alors_je -5 -4 5
alors_la -2 -4 6; alors_mon -1 -5 6; alors_nicol -6 -6 6; alors_pour -6 -4 7; alors_prene -4 -5 5; alors_que -4 -5 5
alors_trouv -7 7 -6; amara -9 -9 9; amara_> -9 -9 9; ameli -11 13 -14; ameli_> -11 13 -14; ami 6 -5 -6
ami_> 6 -5 -6; an -12 -2 3; an_derni -8 -8 8; an_panne -5 5 -4; ancie -9 -9 9; ancie_opera -9 -9 9; anime -5 -5 5
anime_> -5 -5 5; anne -4 -6 8; anne_tiret -4 -6 8; annem -5 -5 5; annem_en -5 -5 5; annul -20 -20 20
annul_> -20 -20 20; anoma 7 -7 -8; anoma_desor 7 -7 -8; ans -12 -6 10; ans_> -12 -6 10; anten -7 -8 8
anten_> -7 -8 8; antoi -15 -13 14; antoi_> -11 -11 11; antoi_de -7 -7 7; antoi_merci -7 -8 7; appai -9 -8 8
appai_plus -9 -8 8; appar -13 -19 17; appar_> -17 -18 19; appar_depui -7 -5 8; appar_la -3 -2 5; appar_oui 11 -8 -13
appel 0 -12 3; appel_> 5 -14 -3; appel_au -6 -5 5; appel_d 0 8 -13; appel_de -15 -8 15; appel_depui -8 -6 9
appel_entra -7 -7 7; appel_hier -2 -2 4; appel_je -7 -6 7; appel_julie -11 -11 12; appel_luc -7 -6 7
appel_mais -14 -12 13; appel_passe 12 5 -17; appel_pour -7 -5 6; appel_se -17 -14 15; appel_valer -4 -2 6
appli -7 8 -8; appli_la -7 8 -8; appor -8 -5 6; appor_la -8 -5 6; appuy -8 12 -11; appuy_parto -7 8 -8
appuy_tres -4 6 -6; apres -13 -1 3; apres_le -6 6 -6; apres_midi -9 -9 9; apres_orang -1 -5 6; apres_redem -9 9 -9
arbre -7 -6 7; arbre_sur -7 -6 7; ardec -4 -5 5; ardec_quand -4 -5 5; arnau -5 -5 6; arnau_aroba -5 -5 6
aroba -13 -14 19; aroba_> -7 -7 8; aroba_a -5 -5 5; aroba_boula -5 -5 8; aroba_box -6 -6 9; aroba_cyril -6 -7 9
aroba_duboi -6 -6 7; aroba_dupon -7 -7 7; aroba_duran -5 -5 5; aroba_et -1 -5 6; aroba_fleur -6 -6 8
aroba_free -6 -6 8; aroba_garag -6 -6 9; aroba_gmail -7 -7 7; aroba_hotel -6 -6 6; aroba_hotma -3 -4 7
aroba_i -6 -6 7; aroba_la -5 -5 6; aroba_lapos -7 -7 7; aroba_liber -5 -5 6; aroba_menui -5 -5 7
aroba_orang -6 -10 12; aroba_outlo -6 -8 9; aroba_pompi -3 -2 5; aroba_sfr -7 -7 8; aroba_telen -6 -6 7
aroba_trans -2 -2 5; aroba_video -6 -6 6; aroba_wanad -5 -5 5; aroba_yahoo -5 -6 9; aroba_yande -6 -6 7
arran 14 -9 -12; arran_> 7 -4 -7; arran_un 8 -7 -8; arret 1 -11 3; arret_> -7 -8 8; arret_ce 6 -6 -6
arret_de -9 -8 9; arriv 10 -2 -15; arriv_> 13 -12 -13; arriv_donne -4 -9 9; arriv_en -2 -4 6; arriv_pas -12 7 -4
arriv_toujo -14 10 -9; arrob -6 -6 6; arrob_hotma -6 -6 6; assez -7 -7 7; assez_> -7 -7 7; assez_du -4 -2 6
assoi -6 -5 6; assoi_> -6 -5 6; ateli -6 -5 7; ateli_> -4 -4 7; ateli_avant -6 -5 6; attac -7 -7 7
attac_aroba -9 -8 11; attac_point -5 -5 5; atten -19 -11 20; atten_> -16 -18 19; atten_atten -11 -11 13
atten_c -6 -7 7; atten_cheri -7 -7 8; atten_combi -9 -10 10; atten_depui -5 -5 5; atten_dix -4 12 -12
atten_elle -8 -10 10; atten_j -5 6 -5; atten_je -5 -9 7; atten_mon -10 -5 10; atten_oui 9 -7 -8; atten_que -5 -5 7
atten_rien -10 10 -11; atten_sa -7 -7 8; atten_un -16 -15 19; au -5 -9 7; au_bout 4 -16 1; au_burea -10 -6 9
au_debut -3 4 -18; au_dessu -8 -7 8; au_dos -6 -5 6; au_douze -6 -3 8; au_garag -6 -4 7; au_greni -2 -4 6
au_meme -15 19 -18; au_mois -8 -12 9; au_nez -5 -7 8; au_nom -11 -8 10; au_poil 8 -8 -9; au_premi -9 -14 11
au_print -5 -4 5; au_resea -7 7 -7; au_respo -7 -6 7; au_revoi 6 -6 -6; au_sous -6 -8 8; au_sujet -7 -8 8
au_suppo -6 -8 7; au_telep -7 -6 7; au_trava -8 -8 12; au_vert 8 -5 -15; au_villa -4 -5 5; au_vpn -7 -8 8
au_web -7 -5 7; aucun -12 10 -8; aucun_anoma 7 -7 -8; aucun_chang -14 16 -16; aucun_effet -9 10 -10
aucun_idee -13 -14 14; aucun_lumie -18 18 -19; aucun_poste -7 7 -7; aucun_probl 19 -19 -10; aucun_resea -5 5 -5
aucun_resul -7 8 -8; aucun_souci 16 -17 -11; aujou -10 -10 10; aujou_hui -10 -10 10; aurai 7 -8 -6
aurai_dit 7 -8 -6; aussi 6 1 -12; aussi_> 10 -12 -8; aussi_lent -10 11 -9; aussi_pourr -10 10 -10
aussi_vous 6 -7 -6; autan -9 8 -6; autan_> -9 8 -6; autre -10 6 -4; autre_chose -7 7 -6; autre_perso -7 -8 8
autre_piece -9 -7 9; avais -5 -3 4; avais_huit -9 -7 8; avais_inter -9 9 -8; avais_un 8 -9 -7; avait -8 7 -6
avait_l -8 7 -6; avant -6 5 -10; avant_> -25 24 -18; avant_ca -1 6 -14; avant_de -6 -5 6; avant_j -9 -7 8
avant_meme 15 -15 -7; avec -13 -12 17; avec_deux -7 -8 8; avec_herve -10 -6 9; avec_l -5 -5 5; avec_la -10 -12 12
avec_le -5 -5 9; avec_leque -13 -7 13; avec_ma -7 -4 7; avec_mes -3 -2 4; avec_mon -5 -3 7; avec_un -8 -7 9
avec_une -7 -8 8; avez 5 2 -13; avez_dit -3 6 -12; avez_fait 8 -9 -8; avez_sauve 7 -6 -8; avez_un -17 -14 17
avoir -12 -11 13; avoir_quelq -5 -5 5; avoir_sur -5 -4 5; avoir_un -12 -7 14; avoir_une -15 -10 14; avons -7 8 -8
avons_appli -7 8 -8; awa -4 8 -8; awa_toujo -4 8 -8; b -12 -12 13; b_aroba -5 -5 8; b_b -5 -5 8; b_comme -7 -7 8
b_e -6 -6 7; b_point -6 -6 6; bah 9 -4 -14; bah_c 17 -15 -15; bah_ca -11 12 -9; bah_ecout -2 3 -9; bah_non -7 7 -6
bah_oui 8 -8 -7; bah_voila 10 -9 -10; baiss -15 -12 14; baiss_la -15 -12 14; balco -7 -8 8; balco_la -7 -8 8
bande -9 -10 10; bande_de -9 -10 10; bapti -9 -7 8; bapti_renar -9 -7 8; barre 10 -19 -9; barre_> 14 -15 -14
barre_en -5 -5 8; bas -4 -4 8; bas_b -5 -5 8; bas_dupon -3 -2 5; bas_marti -4 -4 7; bas_neuf -3 -2 5; bascu -6 -8 7
bascu_moi -6 -8 7; bazar -6 7 -8; bazar_> -6 7 -8; be -9 -9 10; be_> -9 -9 10; beau -3 0 -2; beau_appuy -7 8 -8
beau_atten -10 10 -11; beau_aujou -10 -10 10; beau_ca 8 -11 -7; beau_redem -10 11 -11; beauc 9 -17 -3
beauc_> 7 -7 -7; beauc_beauc -7 -6 6; beauc_c 8 -7 -9; beauc_de -7 -6 6; beauc_mieux 11 -12 -10; beauc_mon 6 -5 -6
belka -6 -6 7; belka_b -6 -6 7; ben 4 2 -17; ben_c 8 -9 -7; ben_ca -9 11 -10; ben_dites 8 -8 -7; ben_ecout 8 -9 -8
ben_figur -1 3 -9; ben_je -8 -6 8; ben_la -5 -6 6; ben_non -19 19 -5; ben_oui 17 -17 -2; ben_v 8 -9 -6
ben_voila 13 -9 -12; benal -8 -8 8; benal_> -8 -8 8; benoi -6 -6 8; benoi_60 -6 -6 8; berna -12 -12 13
berna_> -12 -12 13; berna_s -3 -3 6; bertr -10 -10 10; bertr_tout -10 -10 10; besoi -13 -14 15; besoi_ca 8 -7 -2
besoi_d -14 -10 13; besoi_inter -5 -5 6; betis -1 -5 6; betis_c -1 -5 6; bien 11 -14 -7; bien_> 2 -15 4
bien_ca 10 -10 -9; bien_ma 9 -7 -8; bien_maint 12 -12 -8; bien_meill 8 -8 -8; bien_mieux 7 -8 -6; bien_oui 9 -9 -10
bien_qu -12 12 -6; bien_que 13 -13 -12; bien_redem -5 5 -5; bien_regar -5 -5 5; bihan -10 -6 9; bihan_> -10 -6 9
bingo 9 -9 -7; bingo_ca 9 -9 -7; bizar -15 -14 15; bizar_> -15 -14 15; blabl -12 -12 12; blabl_> -12 -12 12
blanc -18 -7 9; blanc_> -15 -14 14; blanc_parto -6 6 -6; blaze -9 -8 9; blaze_c -9 -8 9; bleu 11 -10 -12
bleu_fixe 11 -10 -12; bleue -7 -6 7; bleue_> -7 -6 7; bloqu -15 20 -20; bloqu_> -13 13 -12; bloqu_sur -8 8 -8
bloqu_toujo -6 6 -5; bob -5 -6 8; bob_tiret -5 -6 8; bof -7 8 -8; bof_non -7 8 -8; boite -12 -9 11; boite_> -5 -6 6
boite_de -6 -5 6; boite_hier -8 -5 6; bon 24 -14 -28; bon_> 20 -16 -20; bon_c 7 -7 -1; bon_ca 13 -13 -5
bon_et -16 15 -10; bon_j 12 -7 -7; bon_je -2 12 -13; bon_la 14 -14 -8; bon_maint 10 -11 -5; bon_merci 21 -14 -24
bon_pour 24 -11 -26; bon_tout 8 -7 -9; bonjo -16 -15 16; bonjo_> -12 -12 12; bonjo_est -8 -6 8; bonjo_je -4 -4 7
bonjo_madam -11 -8 12; bonjo_olivi -6 -6 6; bonne 8 -19 -5; bonne_> 10 -8 -11; bonne_et -12 -6 10
bonne_journ 5 -4 -4; bonne_trent -9 -10 10; bons 13 -14 -10; bons_> 9 -11 -8; bons_ca 7 -7 -4; bons_techn -18 -8 17
bonso -8 -8 8; bonso_> -8 -8 8; borde -7 -8 7; borde_de -7 -8 7; bots -8 -5 8; bots_je -8 -5 8; boucl -11 17 -19
boucl_> -11 17 -19; boudi 9 -10 -7; boudi_ca 9 -10 -7; bouge -11 6 -2; bouge_> -7 8 -9; bouge_d -13 10 -7
bouge_pas -6 -6 6; boula -10 -10 10; boula_a -8 -7 8; boula_du -9 -10 9; boula_tiret -5 -5 8; bout 4 -16 1
bout_de 4 -17 1; bout_du -4 -2 6; bouto -4 6 -6; bouto_> -4 6 -6; box -21 -6 15; box_> -16 -21 19; box_a 9 -2 -13
box_est -15 6 1; box_et -12 2 3; box_fait -3 8 -9; box_je -4 -4 5; box_mais -12 16 -19; box_mon -9 -6 8
box_point -6 -6 9; box_reste -8 8 -8; box_toute -7 -8 8; box_un -3 -8 10; branc -7 -5 6; branc_a -6 -5 5
branc_le -8 -7 9; branl -9 -10 9; branl_> -9 -10 9; brice -6 -6 6; brice_de -6 -6 6; brise -7 -5 7; brise_et -7 -5 7
bruit 8 -9 -8; bruit_c 8 -9 -8; brun -8 -8 8; brun_> -8 -8 8; bug 15 -16 -14; bug_plus 15 -16 -14; bugue -10 10 -10
bugue_toujo -10 10 -10; burea -16 -18 17; burea_204 -10 -6 9; burea_> -11 -14 12; c -1 -5 1; c_a -6 -6 6
c_e -6 -6 7; c_est -2 -4 1; c_etait -1 6 -11; c_o -6 -6 6; c_tiret -5 -5 5; ca 8 -8 -8; ca_> -20 7 1; ca_a -1 15 -30
ca_alors 7 -7 -6; ca_avait -8 7 -6; ca_bloqu -6 6 -5; ca_bug 15 -16 -14; ca_bugue -10 10 -10; ca_c -14 13 -9
ca_capte 14 -13 -16; ca_chang -10 10 -10; ca_charg -17 -14 16; ca_clign -17 -16 18; ca_comme -10 -9 9
ca_coupa 12 -14 -9; ca_coupe -5 16 -24; ca_demar -12 -16 14; ca_depen -15 -14 14; ca_depot 13 -10 -11
ca_fait -16 -2 12; ca_fonct 11 -4 -25; ca_gresi 5 2 -21; ca_joue 18 -17 -18; ca_la 7 -5 -9; ca_m -11 2 4
ca_march 9 0 -29; ca_me -13 -14 14; ca_mouli -7 8 -10; ca_n -22 22 -13; ca_ne 6 -2 -26; ca_plant -11 13 -14
ca_raccr -8 -8 8; ca_rame -8 11 -14; ca_recom -18 18 -16; ca_redem -21 -8 13; ca_refon 7 -6 -19; ca_remar 23 -21 -18
ca_roule 14 -13 -15; ca_s -3 -14 8; ca_suffi -14 -14 14; ca_tient 11 -7 -15; ca_tourn 10 -9 -21; ca_va 17 -14 -19
ca_veut -10 15 -17; ca_vient -11 11 -12; ca_y 18 -17 -14; cabin -9 -7 8; cabin_est -9 -7 8; cabin_point -5 -7 9
cable -8 -6 8; cable_> -9 -8 10; cable_atten -8 -7 9; cable_de -5 -5 5; cafe -7 -7 7; cafe_> -7 -7 7
caiss -10 -9 10; caiss_> -10 -9 10; calme -14 -8 11; calme_> -14 -8 11; camer -3 -6 6; camer_deux -3 -6 6
campa -5 -5 5; campa_> -5 -5 5; canto -7 -8 8; canto_> -7 -8 8; capte 12 -7 -23; capte_> 14 -13 -16; capte_a 8 -9 -7
capte_de 7 -8 -6; capte_maint 15 -15 -7; capte_toujo -8 9 -9; carlo -6 -6 6; carlo_tiret -6 -6 6; carpe -12 1 5
carpe_> -12 1 5; carre 9 -9 -10; carre_> 13 -13 -12; carre_merci 6 -6 -6; carte -10 -9 11; carte_bleue -7 -6 7
carte_sim -4 -5 5; casqu -7 -8 8; casqu_> -7 -8 8; casse -8 -9 9; casse_> -8 -9 9; cause -2 -3 4; cause_a -2 -3 4
cave -8 -7 7; cave_> -17 -13 20; cave_jeter -6 -6 6; ce -6 -8 8; ce_matin -11 -9 10; ce_maudi -6 7 -7; ce_n 6 -6 -6
ce_numer -5 -6 8; ce_qu -10 -8 10; ce_que 0 -2 -5; ce_qui -6 -7 7; ce_trava -9 -9 9; ce_voyan -6 9 -9; cela 7 -7 -8
cela_fonct 7 -7 -8; celes -7 -5 7; celes_lagra -7 -5 7; celle -3 -2 5; celle_de -3 -2 5; celui -13 -11 13
celui_avec -13 -7 13; celui_ci -6 -6 6; celui_de -7 -7 7; cent -8 -8 8; cent_cinqu -7 -8 8; cent_vingt -7 -7 7
centr -9 -10 9; centr_> -9 -10 9; cents -9 -7 8; cents_megas -9 -7 8; certe -7 7 -7; certe_le -7 7 -7; ces 13 -13 -7
ces_bons 7 -7 -4; ces_reven 10 -11 -6; cette -4 -15 9; cette_box -5 -5 5; cette_fois 9 -6 -11; cette_quest -9 -9 9
ch -6 -6 6; ch_> -6 -6 6; chain 6 4 -24; chain_> 6 4 -24; chair -5 -9 9; chair_et -5 -9 9; chamb -4 3 -5
chamb_> -8 9 -10; chamb_la -7 -6 7; chamb_que 8 -9 -8; chang -24 18 -6; chang_> -15 21 -22; chang_d -11 -11 11
chang_de -10 -6 9; chang_du -8 10 -6; chang_meme -4 6 -6; chang_pas -9 9 -9; chang_rien -10 11 -9; chape -8 -8 8
chape_de -8 -8 8; chaqu -6 -5 6; chaqu_mois -6 -5 6; charg -17 -14 16; charg_> -13 -12 13; charg_dans -14 17 -17
charg_encor -12 -18 18; charl -11 -7 11; charl_> -11 -7 11; chat -9 -8 9; chat_est -9 -8 9; cher -6 -6 6
cher_> -6 -6 6; cherc -1 -11 5; cherc_> -5 -5 5; cherc_c 6 -6 -6; cherc_le -4 -5 5; cherc_mes -10 -10 10
cherc_mon -5 -5 5; cheri -7 -7 8; cheri_> -4 -4 5; cheri_je -6 -6 7; chez -13 2 7; chez_je -5 -5 6
chez_machi -9 -9 9; chez_moi -6 -6 6; chez_mort -8 8 -7; chez_wanad -6 -8 11; chich -8 -7 8; chich_vous -8 -7 8
chien -10 -9 9; chien_> -10 -9 9; chiff -3 -2 5; chiff_tout -3 -2 5; chioc -5 -5 6; chioc_je -5 -5 6
chose -12 14 -14; chose_> -12 14 -14; chris -7 -7 8; chris_duboi -7 -7 8; chrom 7 -7 -7; chrom_> 7 -7 -7; ci -6 -6 6
ci_est -6 -6 6; cinco -7 -7 7; cinco_cinq -7 -7 7; cinq -9 -7 6; cinq_> 8 -12 -8; cinq_a -12 -8 10
cinq_appar -7 -7 7; cinq_avec -10 -12 12; cinq_douze -2 -2 3; cinq_et -6 -7 6; cinq_heure -9 -9 9
cinq_max -10 -9 10; cinq_minut -3 9 -13; cinq_mon -12 -12 13; cinq_secon -6 -5 8; cinq_sur 14 -14 -14
cinq_telep -4 -5 6; cinqu -13 -13 15; cinqu_> -7 -8 8; cinqu_euros -7 -7 8; cinqu_poste -7 -8 8; cinqu_six -5 -7 6
clair -5 -15 9; clair_maint 11 -13 -10; clair_rouss -13 -13 13; claud -5 -5 8; claud_barre -5 -5 8; clien -9 -8 9
clien_quara -6 -6 6; clien_vous -8 -6 8; clign -21 -14 22; clign_en -6 9 -9; clign_encor -12 -16 14
clign_et -5 6 -5; clign_je -19 -9 13; clign_rouge -8 -10 10; clign_toujo -7 9 -14; clign_tout 7 -7 -7
clign_vert -16 -10 14; cliqu 7 -5 -9; cliqu_oh 7 -5 -9; clore 8 -6 -9; clore_le 8 -6 -9; cloud -6 -6 7
cloud_point -6 -6 7; co 8 -7 -8; co_> 8 -7 -8; cocho -9 -9 9; cocho_> -9 -9 9; code -13 -11 13; code_puk -13 -11 13
codes -8 -6 8; codes_par -8 -6 8; coler -12 -9 12; coler_contr -12 -9 12; colet -7 -7 7; colet_tout -7 -7 7
colle -10 -8 11; colle_aroba -8 -8 11; colle_de -6 -5 6; colle_m -5 -6 6; com -11 -11 14; com_> -11 -10 13
com_mais -7 -9 9; combi -14 -10 13; combi_de -9 -10 10; combi_tous -9 -7 8; comma -6 -6 8; comma_aroba -6 -6 8
comme -23 -3 15; comme_a -14 -10 13; comme_avant -21 19 -15; comme_berna -7 -7 8; comme_ca -12 -15 14
comme_celui -6 -6 6; comme_en 15 -15 -14; comme_expli -4 -8 9; comme_franc -4 -5 6; comme_gasto -5 -5 6
comme_je -15 -10 13; comme_l -6 -6 6; comme_on -3 -6 7; comme_sophi -3 -3 6; comme_thoma -4 -5 6; comme_une -4 7 -7
comme_vous 2 3 -12; commu -10 -10 10; commu_coupe -9 -9 9; commu_est -7 -6 7; compe -11 -4 11; compe_> -11 -4 11
compl -15 -14 15; compl_> -6 -7 7; compl_a -12 -10 11; compo -7 -6 7; compo_> -7 -6 7; compr -12 -10 12
compr_> -5 -6 6; compr_donc -2 -4 6; compr_pas -1 -2 3; compr_que -12 -8 10; compt -8 -7 8; compt_> -5 -3 7
compt_toi -8 -7 7; compt_trois -4 -4 7; con -10 -10 10; con_> -10 -10 10; con_con -2 -1 3; con_conse -2 -1 3
conco -7 -5 6; conco_en -7 -5 6; condu -10 -8 10; condu_je -10 -8 10; confi 10 -12 -10; confi_le 10 -12 -10
conna -8 -6 8; conna_> -8 -6 8; conne -1 5 -7; conne_> 8 11 -25; conne_au -7 -8 8; conne_est -10 -5 9
conne_perdu -7 -7 7; conne_tres -10 -10 10; conse -16 -14 20; conse_> -13 -10 14; conse_comme -2 -5 6
conse_de -6 -7 9; conse_du -7 -7 7; conse_m -11 -9 14; conse_qui -5 -6 8; conse_s -13 -11 15; conso -11 -8 11
conso_de -11 -8 11; conso_est -5 -5 5; conso_et -3 -6 6; conso_ma -13 -8 14; conta -6 -6 7; conta_aroba -5 -6 9
conta_avec -5 -5 5; conta_euh -5 -5 7; conte 1 -10 -1; conte_et 6 -7 -6; conte_nous -5 -4 5; conti -7 7 -7
conti_> -7 7 -7; contr -11 -7 10; contr_> -8 -6 12; contr_est -6 -5 6; contr_moi -8 -6 7; contr_vous -12 -8 13
corre -6 -5 7; corre_disen -6 -5 7; cote -13 3 -3; cote_> -9 9 -8; cote_sans -6 -6 6; coule -9 9 -9; coule_> -9 9 -9
coup -10 13 -17; coup_> 15 -16 -10; coup_sur -13 15 -16; coupa 12 -14 -9; coupa_la 12 -14 -9; coupe -8 6 -10
coupe_> -35 17 -4; coupe_au -9 -9 9; coupe_du -14 9 -9; coupe_encor -20 26 -23; coupe_la -9 -5 7; coupe_le -5 -5 5
coupe_moins -5 6 -6; coupe_plus 26 -27 -20; coupe_toujo -15 15 -10; coupe_un -7 -6 7; coupu 14 -3 -19
coupu_> 5 0 -11; coupu_depui 13 -11 -13; coupu_non 6 -7 -6; coura -7 -7 8; coura_> -7 -7 8; cours -12 -17 16
cours_> -9 -12 12; cours_de -6 -5 6; crie 8 -9 -8; crie_dans 8 -9 -8; crois -10 13 -17; crois_pas -16 15 -8
crois_que 22 -25 -18; croix -9 10 -9; croix_rouge -9 10 -9; cru 9 -9 -6; cru_que 9 -9 -6; cuisi -10 -10 10
cuisi_> -10 -10 10; cyber -7 -7 7; cyber_cafe -7 -7 7; cyril -6 -7 9; cyril_aroba -6 -7 9; cyril_tiret -6 -7 9
d -3 1 -6; d_a -9 -6 9; d_abonn -8 -8 8; d_aireu -9 9 -5; d_alemb -10 -9 10; d_aller 13 -15 -12; d_ameli -16 16 -15
d_atten -12 -9 11; d_erreu 6 -1 -17; d_essai 0 8 -13; d_essay -6 -5 6; d_evolu -6 7 -8; d_explo -11 -8 9
d_inter -23 17 -12; d_opera -6 -6 6; d_point -7 -8 11; d_tout -8 -8 11; d_un 0 -7 2; dame -11 4 3; dame_> -13 -11 13
dame_l -5 7 -8; dame_m -12 -9 11; damme -9 -9 9; damme_> -9 -9 9; dans -14 2 2; dans_cyber -7 -7 7; dans_l 1 -16 8
dans_la -14 6 4; dans_le -18 8 -2; dans_sa 8 -9 -8; dans_un -5 -4 5; daron -5 -4 6; daron_> -5 -4 6; de -4 -12 7
de_antoi -7 -8 7; de_betis -1 -5 6; de_bons -18 -8 17; de_branl -9 -10 9; de_brice -6 -6 6; de_bruit 8 -9 -8
de_carte -7 -6 7; de_casqu -7 -8 8; de_chang -5 13 -13; de_charl -11 -7 11; de_cherc 6 -6 -6; de_chez -8 8 -7
de_chich -8 -7 8; de_cinq 7 -17 -5; de_clien -6 -6 6; de_cocho -9 -9 9; de_compe -11 -4 11; de_compt -5 -3 7
de_conne -13 13 -12; de_coule -9 9 -9; de_coupu 17 -12 -19; de_de -11 -8 11; de_demar -14 -12 14; de_deux -8 -8 8
de_diffe -6 8 -11; de_donne -11 -15 11; de_famil -7 -8 8; de_gresi 9 -9 -8; de_gueul -9 -9 9; de_guign -6 -5 6
de_l -9 -7 10; de_la -11 -17 15; de_lemoi -7 -7 7; de_libre -6 -7 9; de_ma 3 -10 -2; de_madam -8 -6 9
de_march 10 -10 -7; de_marse -13 -9 13; de_maxim -7 -7 7; de_me -4 6 -12; de_merde -11 -12 11; de_mieux -13 11 -8
de_moi -15 -9 14; de_mon -15 -11 17; de_nice -6 -6 6; de_notre -12 5 -4; de_nous -9 -8 9; de_nouve 30 -17 -31
de_novem -8 -12 9; de_paill -8 -8 8; de_panne 19 -19 -12; de_paque -6 -5 6; de_passe -4 3 -8; de_pc -4 -5 6
de_perso -5 -5 5; de_pire -11 13 -14; de_poste -7 -7 8; de_probl 18 -14 -20; de_raise -12 -6 11; de_rappe -8 -7 10
de_recou -11 11 -12; de_redem -9 -14 18; de_repar -12 -8 12; de_resea -12 11 -8; de_retou 11 -10 -12
de_rien -9 12 -11; de_s 11 -15 -2; de_souci 17 -20 -16; de_suite -9 -7 8; de_synch -4 5 -4; de_telep -13 -8 11
de_temps -9 -10 10; de_tenir 10 -9 -9; de_teste 10 -12 -9; de_tonal -10 12 -16; de_trent -9 -9 9; de_verif -3 -3 5
de_vingt -14 -11 14; de_vos -6 -6 6; de_votre -14 -14 15; de_vous -11 -7 10; de_wifi -5 5 -6; debit 3 -7 -9
debit_est 9 -3 -21; debit_ridic -9 -8 9; debor -12 -8 10; debor_> -12 -8 10; debra -10 8 -5; debra_dix -7 6 -6
debra_j -5 6 -5; debra_la -10 -9 11; debra_mais -12 13 -5; debra_rebra -7 8 -1; debut -9 -1 -3; debut_a -6 -5 6
debut_j 3 -3 -5; debut_je -7 -9 9; debut_non 12 -12 -9; debut_oui -13 14 -15; decla -10 -9 10; decla_un -10 -9 10
decod -9 -6 8; decod_et -9 -6 8; decro -10 -9 10; decro_et -6 -7 7; decro_j -9 -8 9; dect -9 -8 8; dect_ne -9 -8 8
degou -11 -10 11; degou_de -11 -10 11; deja 2 -9 -2; deja_appel -2 -2 4; deja_recu 7 -7 -7; deja_tout -5 -4 5
delph -7 -8 8; delph_rouss -7 -8 8; demai -7 -5 6; demai_matin -7 -5 6; deman -12 -12 13; deman_atten -4 -4 5
deman_le -7 -7 8; deman_lui -7 -7 8; deman_un -11 -6 14; demar -4 -15 7; demar_> 2 -11 0; demar_il -6 -5 6
demar_l -13 -9 12; demar_la -16 -11 15; demi -6 -6 6; demi_douza -6 -6 6; depan -10 -7 9; depan_> -10 -7 9
depen -15 -14 14; depen_> -15 -14 14; deplo -10 -10 10; deplo_> -10 -10 10; depot 13 -10 -11; depot_> 13 -10 -11
depui -3 -22 12; depui_> 13 -11 -13; depui_a -7 -5 7; depui_ce -11 -9 10; depui_fribo -8 -8 8; depui_hier -10 -9 10
depui_l -8 -6 9; depui_neuf -6 -5 6; depui_que 12 -13 -11; depui_trois -8 -7 8; depui_une 8 -6 -9
depui_yeste -6 -7 6; derni -14 -14 15; derni_> -14 -14 15; derni_fois -5 -4 5; des -22 2 6; des_appar -8 -11 10
des_appel -14 -12 13; des_chain -11 14 -15; des_coupu -8 8 -9; des_dessi -5 -5 5; des_gros -8 -6 7
des_lilas -8 -8 8; des_poste 8 -7 -8; des_que -12 3 3; desce -8 -7 7; desce_a -8 -7 7; desme -6 -6 7
desme_aroba -6 -6 7; desol -12 2 0; desol_hein -7 8 -8; desol_je -8 -16 14; desol_mais -9 13 -13; desor 7 -7 -8
desor_cela 7 -7 -8; dessi -9 4 0; dessi_anime -5 -5 5; dessi_du -9 10 -9; dessu -8 -7 8; dessu_> -5 -5 5
dessu_de -8 -7 8; deux -28 -3 19; deux_> -18 2 8; deux_a -4 -4 7; deux_autre -7 -8 8; deux_cent -7 -8 8
deux_conso -3 -6 6; deux_dizai -8 -8 8; deux_doigt -11 -8 9; deux_douze -7 -7 8; deux_euh -5 -7 8
deux_fois -9 12 -12; deux_gsm -4 -7 7; deux_iphon -6 -6 6; deux_megas -4 -5 5; deux_mille -6 -6 6
deux_minut -19 7 2; deux_ordin -4 -6 8; deux_ou -1 -4 5; deux_paire -7 -8 8; deux_pc -3 -6 6; deux_perso -5 -6 6
deux_porta -6 -6 7; deux_sec -5 -5 5; deux_secon -11 -19 19; deux_serve -8 -8 8; deux_table -7 -7 7
deux_telep -4 -14 14; deux_teles -6 -3 8; deux_trois -3 -7 9; deux_un -12 -10 11; deuxi -13 -11 13
deuxi_fois -8 -7 8; deuxi_poste -9 -8 9; devan -7 -10 13; devan_l -8 -10 12; devan_la -4 -4 5; deven 12 -12 -11
deven_verte 12 -12 -11; devez -8 -6 8; devez_me -8 -6 8; devri -5 -4 5; devri_l -5 -4 5; diall -9 -10 10
diall_a -9 -10 10; diffe -6 8 -11; diffe_> -6 8 -11; dilig -13 -9 13; dilig_> -13 -9 13; diman -5 -5 5
diman_et -5 -5 5; dirai 3 -6 1; dirai_> -21 -7 16; dirai_bien 13 -13 -12; dirai_mais -9 9 -8; dirai_pas -12 11 -11
dirai_que 17 -19 -12; dirai_trois -8 -8 9; dire -2 -4 2; dire_> -23 -24 25; dire_aroba -5 -5 6; dire_ca 12 -12 -6
dire_que -2 11 -17; direc -6 -6 9; direc_aroba -6 -6 9; dis -12 -10 11; dis_> -8 -6 6; dis_ca -11 -7 10
dise -1 -5 6; dise_pas -1 -5 6; disen -6 -5 7; disen_que -6 -5 7; disie 7 -7 -7; disie_et 7 -7 -7; dispa 6 -4 -17
dispa_et 13 -13 -12; dispa_mais -17 12 -8; dit 13 -1 -23; dit_d -12 -9 11; dit_de -8 -7 9; dit_et 1 2 -10
dit_j -5 6 -5; dit_mais -25 26 -11; dit_non 7 -8 -6; dit_pas -21 12 -8; dit_qu 16 -20 -16; dit_que 3 -17 -1
dites 7 -9 -5; dites_donc 8 -8 -7; dites_on -5 -9 11; dix -21 -10 19; dix_> -12 -13 13; dix_fois -13 -12 13
dix_heure -7 -8 8; dix_huit -8 -11 11; dix_minut -7 7 -7; dix_neuf -2 -2 4; dix_perso -7 -8 8; dix_poste -11 -9 11
dix_secon -6 6 -7; dix_sept -10 -10 11; dizai -12 -13 13; dizai_> -8 -8 8; dizai_de -7 -6 8; doigt -11 -8 9
doigt_d -11 -8 9; dois -13 -9 17; dois_aller -10 -8 12; dois_inter -6 -5 6; dois_regar -9 -8 12
dois_voir -10 -10 15; domma -12 -12 12; domma_> -12 -12 12; donc 12 -9 -7; donc_c 12 -10 -12; donc_j -5 6 -5
donc_je -3 -5 7; donc_laiss -2 -4 6; donc_merci 8 -9 -8; donc_miche -6 -7 9; donc_oui 9 -5 -9; donc_xavie -6 -6 6
donne -20 3 9; donne_> -10 10 -8; donne_ce -5 -6 8; donne_la -5 -4 5; donne_le -5 -4 5; donne_mobil -11 -15 11
donne_moi -5 -6 6; donne_rene -5 -3 8; donne_votre -8 10 -11; dont -8 -7 7; dont_deux -6 -6 6; dont_trois -7 -6 6
dos -8 -8 8; dos_de -6 -6 6; dos_je -6 -5 6; dossi -8 -6 8; dossi_> -11 -3 12; dossi_est -7 -8 7; doute 8 -9 -7
doute_mais 8 -9 -7; douza -9 -8 9; douza_> -6 -7 7; douza_de -6 -6 6; douze -16 -10 18; douze_> -11 -7 12
douze_appar -9 -8 10; douze_poste -7 -6 8; douze_rue -7 -5 7; douze_trent -5 -7 6; down -12 12 -12; down_> -7 8 -8
down_de -9 9 -8; dr -5 -7 9; dr_point -5 -7 9; du -5 -6 5; du_bas -3 -2 5; du_cabin -9 -7 8; du_centr -9 -10 9
du_debut -6 -5 6; du_fil -4 -2 6; du_jour -7 -7 7; du_magas -5 -5 5; du_mieux -6 6 -6; du_monde -14 9 -9
du_parc -11 -10 11; du_repon -4 -2 6; du_resea 8 -8 -7; du_salon -7 -6 7; du_servi 10 -12 -10; du_temps 12 -12 -9
du_ticke -8 -6 9; du_tiret -6 -6 6; du_tonne 10 -10 -7; du_tout -17 23 -24; du_vol -9 -7 8; du_wifi -9 10 -9
duboi -17 -18 19; duboi_> -12 -12 13; duboi_aroba -6 -7 9; duboi_point -6 -6 7; dujar -6 -6 6; dujar_comme -6 -6 6
dumas -6 -6 6; dumas_aroba -6 -6 6; dumon -4 -2 6; dumon_et -4 -2 6; dupon -10 -9 10; dupon_> -5 -5 5
dupon_et -6 -6 7; dupon_gmail -10 -10 11; dupon_point -5 -6 6; dupon_tiret -3 -2 5; duran -15 -15 15
duran_> -11 -11 11; duran_aroba -10 -9 12; duran_frere -5 -5 5; e -12 -11 13; e_aroba -8 -9 10; e_l -7 -7 7
e_m -6 -6 7; e_mare -5 -6 6; e_r -6 -6 6; e_u -6 -6 7; echou -23 17 -8; echou_> -23 17 -8; ecole -13 -7 11
ecole_> -15 -11 15; ecole_tiret -5 -5 5; ecout 4 2 -15; ecout_ca 9 -9 -6; ecout_je 8 -9 -8; ecout_non -13 12 -8
ecran -11 6 0; ecran_> -10 -11 11; ecran_blanc -6 6 -6; ecran_puisq -5 -4 5; ecran_reste -5 7 -8; ecrit -10 -11 11
ecrit_> -6 -7 7; ecrit_conse -7 -7 7; ecriv -6 -6 6; ecriv_zola -6 -6 6; effet -9 10 -10; effet_> -9 10 -10
eh 4 1 -11; eh_ben 10 -12 -7; eh_bien 11 -10 -13; eh_non -8 8 -6; elle -12 6 0; elle_a -2 9 -18
elle_clign -11 17 -18; elle_est -23 -26 27; elle_march 8 -7 -9; elle_redem -8 -6 7; elle_reste -10 11 -11
elle_s -12 14 -15; embet -16 -12 15; embet_> -16 -17 16; embet_plus -7 8 -8; en -21 -1 9; en_a -8 -7 8
en_ai -11 -14 13; en_appuy -4 6 -6; en_ardec -4 -5 5; en_arriv -10 -8 10; en_bas -5 -5 8; en_boucl -11 17 -19
en_chair -5 -9 9; en_chiff -3 -2 5; en_coler -12 -9 12; en_conta -5 -5 5; en_cours -12 -17 16; en_e -5 -6 6
en_fait 10 -11 -6; en_haut -2 -4 6; en_ligne -11 -7 11; en_minus -1 -5 6; en_numer -14 -11 14; en_ordre 9 -8 -9
en_os -5 -9 9; en_panne -20 21 -17; en_passe -14 -12 13; en_pire -11 13 -14; en_plus -12 10 -8; en_quara 15 -15 -14
en_rade -5 6 -6; en_relat -9 -8 12; en_rouge -6 9 -9; en_route 11 -10 -12; en_telec -9 -8 9; en_telet -11 -11 11
en_tout -8 -8 8; en_train -11 -11 12; en_un -5 -5 5; encor -42 18 2; encor_> -22 15 -8; encor_ca -12 14 -4
encor_coupe -7 13 -13; encor_dans -2 -4 6; encor_des -8 8 -9; encor_down -7 8 -8; encor_en -12 15 -15
encor_essay -11 -15 15; encor_la -22 13 -8; encor_laiss -3 -5 5; encor_le -26 29 -23; encor_lent -10 13 -14
encor_pas -6 9 -10; encor_pire -11 10 -10; encor_regar -8 -13 13; encor_rouge -6 6 -6; encor_teste -6 -17 17
encor_vous -15 -12 13; endro -6 6 -5; endro_> -6 6 -5; enerv -16 -2 10; enerv_> -16 -2 10; enfan -15 -9 12
enfan_mais -7 -7 7; enfan_sont -11 -11 11; enfin 4 2 -18; enfin_la 12 -12 -10; enfin_non -11 11 -10
enfin_trava 13 -8 -14; ennuy -5 -5 5; ennuy_parce -5 -5 5; ensem -1 -11 4; ensem_des 8 -7 -8; ensem_du -11 -10 11
enten 15 -11 -15; enten_bien 7 -8 -6; enten_enfin 10 -10 -9; enten_parfa 8 -8 -8; enten_pas -3 -8 10
enten_perso -9 -8 9; enten_plus 8 -9 -8; enten_toujo -15 16 -10; enten_une -4 -7 8; entra -7 -7 7; entra_> -7 -7 7
entre -12 -13 13; entre_> -7 -7 7; entre_avec -4 -3 7; entre_cinq -6 -7 6; entre_quinz -8 -8 9
entre_vingt -10 -9 10; envir -7 -7 7; envir_> -7 -7 7; envoi -3 -2 5; envoi_un -3 -2 5; envoy -9 -8 9
envoy_moi -9 -8 9; epele -10 -9 10; epele_> -10 -9 10; eric -5 -6 8; eric_point -4 -6 9; eric_tiret -4 -6 6
erreu -5 14 -24; erreu_> 0 8 -21; erreu_est -15 13 -10; escal -10 -7 9; escal_> -10 -7 9; escal_parce -2 -4 6
esper -7 -8 8; esper_une -7 -8 8; essai -2 2 -5; essai_> -12 -11 11; essai_et 0 8 -13; essay -8 -19 18
essay_> -8 -19 18; est 10 -8 -9; est_> 19 -18 -15; est_a -19 -12 16; est_allum -11 12 -17; est_aroba -7 -9 9
est_arran 23 -24 -22; est_au -16 2 2; est_avec -9 -6 9; est_beau 8 -11 -7; est_beauc 11 -12 -10; est_bien 8 -8 -8
est_bizar -15 -14 15; est_bleu 11 -10 -12; est_bon 28 -25 -22; est_bonne 10 -8 -11; est_bons 9 -11 -8
est_brise -7 -5 7; est_c 9 -9 -6; est_ca 6 -6 -5; est_carre 9 -9 -10; est_ce -15 -10 15; est_celle -3 -2 5
est_celui -13 -6 14; est_clair 11 -13 -10; est_compl -12 -10 11; est_conte 6 -7 -6; est_coupe -12 10 -8
est_dans -9 -12 11; est_de 6 4 -22; est_devan -4 -4 5; est_deven 12 -12 -11; est_dix -7 -8 8; est_douze -6 -5 6
est_du -9 -7 8; est_ecrit -10 -11 11; est_embet -14 -15 14; est_en -5 -14 9; est_encor -20 27 -28
est_enerv -17 -13 16; est_etein -5 -6 6; est_exact -9 9 -9; est_ferna -10 -9 10; est_fonct 13 -12 -9
est_formi 7 -5 -9; est_franc -11 -9 10; est_furie -8 -6 7; est_good 11 -10 -11; est_honte -15 -14 15
est_impec 12 -11 -12; est_inadm -7 -8 8; est_insen -12 -9 10; est_insup -10 -9 11; est_inter 5 -5 -5; est_j 8 -9 -7
est_je 8 -12 -2; est_jean -11 -10 11; est_karim -8 -8 8; est_la -10 10 -8; est_lamen -14 -15 15; est_le -17 -22 21
est_les 9 -7 -8; est_lola -9 -8 9; est_ma -13 -12 13; est_madam -10 -10 10; est_marce -9 -8 9; est_meme -6 7 -5
est_mieux 16 -17 -15; est_mon -11 -9 10; est_moniq -1 -5 6; est_mort -19 21 -21; est_nicke 15 -16 -14
est_noire -7 -8 8; est_nulle -13 -12 13; est_ok 16 -15 -15; est_olga -7 -7 7; est_parei -20 20 -18
est_parfa 8 -9 -8; est_parti -9 -10 9; est_pas -33 33 -19; est_pasca -9 -9 9; est_passe -1 7 -20; est_pierr -7 -5 9
est_pire -16 17 -18; est_plus 16 -20 -12; est_pluto -13 -13 13; est_pour -20 -15 19; est_quatr -17 -16 17
est_que -11 -22 15; est_quell -8 -9 11; est_quoi -9 -9 9; est_rallu 0 4 -13; est_redev 15 -15 -13
est_regle 21 -23 -18; est_relou -8 -5 8; est_remis 11 -10 -12; est_remon 14 -16 -12; est_rentr 12 -9 -16
est_repar 20 -5 -31; est_resol 19 -20 -17; est_retab 21 -18 -22; est_retom -12 12 -17; est_reven 15 -7 -26
est_rose -15 -14 14; est_rouge -19 20 -22; est_scand -11 -8 11; est_stabl 14 -15 -11; est_sur -9 -8 9
est_telep -7 -7 8; est_tigui 10 -11 -10; est_tombe -13 -11 12; est_toujo -23 26 -20; est_tout 17 -20 -13
est_tres -5 -5 5; est_trop -6 -6 6; est_un -14 -12 14; est_une -9 -12 10; est_urgen -9 -8 9; est_venu -7 -6 7
est_vert 18 -14 -23; est_verte 5 -5 -5; et -15 4 3; et_2 -6 -7 7; et_apres -1 -5 6; et_blanc -15 -14 14
et_c -26 17 -1; et_ca 1 10 -20; et_celui -11 -8 16; et_cette 9 -6 -11; et_cinq -4 -5 6; et_dix -6 -7 6
et_en -12 9 -6; et_fils -6 -6 7; et_il 0 8 -13; et_inter 10 -12 -8; et_j 10 -29 2; et_je -7 6 -6; et_l 5 -9 -2
et_la -8 5 3; et_le -1 -21 17; et_les -5 -5 5; et_m -2 -2 4; et_ma 3 -10 1; et_maint -9 -7 8; et_mobil -10 -9 10
et_moi 6 -7 -6; et_mon 2 -13 -1; et_pouf -6 6 -7; et_pour -5 6 -5; et_puis -10 11 -11; et_que -4 -5 5
et_rien -16 17 -12; et_tiret -5 -6 8; et_toujo -7 10 -12; et_tout 11 -13 -10; et_un -5 -5 6; et_une -4 -9 10
et_vingt -13 -11 13; et_vous -6 -5 6; etage -14 -16 16; etage_> -14 -17 16; etage_avec -3 -2 4; etait -1 6 -11
etait_bon 1 4 -12; etait_la -14 -11 15; etait_reven -8 8 -5; etape -8 8 -8; etape_> -8 8 -8; ete 5 -6 -4
ete_posee -5 -4 5; ete_vite 6 -6 -6; etein -10 12 -12; etein_> -10 12 -12; etes -2 -15 2; etes_de -18 -8 17
etes_des -8 -6 7; etes_en -10 -6 9; etes_incap -12 -8 12; etes_plus -12 -5 11; etes_tres -16 -10 15
etes_un 16 -16 -16; etes_une -11 -7 11; etre -17 -8 11; etre_> -9 -10 10; etre_furie -9 -7 9; etre_humai -5 -5 5
etre_mis -7 -7 8; etre_quatr -8 -8 9; etre_sur -5 5 -5; etre_un -1 -4 5; eu -9 -5 7; eu_> -5 -6 6
eu_aucun -9 10 -10; eu_trois -7 -7 7; euh -14 -14 15; euh_> -10 -11 11; euh_atten -11 -11 12; euh_bah 4 2 -14
euh_c -7 -7 7; euh_conta -5 -5 7; euh_je -3 -6 7; euh_mon -6 -5 7; euh_non -9 12 -6; euh_sa -9 -8 9
euh_trois -5 -7 8; euh_une -5 -6 6; euros -7 -7 8; euros_par -7 -7 8; evolu -6 7 -8; evolu_> -6 7 -8; exact -10 7 -5
exact_> -8 -9 9; exact_parei -9 9 -9; exced -16 -13 16; exced_> -16 -13 16; excus -12 -11 12; excus_moi -12 -5 11
excus_my -6 -7 6; exige -9 -7 8; exige_un -9 -7 8; expli -12 -12 12; expli_> -12 -10 11; expli_y -4 -8 9
explo -11 -8 9; explo_> -11 -8 9; f -4 -5 6; f_comme -4 -5 6; facte -8 -5 6; facte_m -8 -5 6; faire -22 -2 7
faire_> -17 17 -16; faire_foutr -9 -9 9; faire_long -10 -9 9; fais -5 -5 5; fais_pour -5 -5 5; fait -4 -3 5
fait_> -3 7 -20; fait_beau -10 -10 10; fait_ce 4 -1 -18; fait_dix -13 -12 13; fait_et 6 -2 -12; fait_la -13 11 -8
fait_mais 2 4 -12; fait_parei -8 11 -17; fait_redem -8 8 -8; fait_rien -11 11 -6; fait_saute -7 -7 8
fait_si 10 -11 -6; fait_toujo -3 8 -9; fait_tout -21 13 -8; fait_trois -12 -11 12; fait_une -10 -8 9
famil -11 -11 11; famil_diman -5 -5 5; famil_guill -7 -8 8; fan -2 -12 3; fan_ca 7 -7 -5; fan_de -8 -7 8
fanta 11 -12 -8; fanta_ca 11 -12 -8; fatig -13 -10 13; fatig_atten -13 -10 13; faut -16 -12 15; faut_atten -10 -9 11
faut_chang -6 -6 6; faut_patie -6 -5 6; faut_que -12 -9 11; faut_quelq -11 -16 16; favre -8 -8 8
favre_depui -8 -8 8; femme 0 -5 0; femme_> -16 -10 18; femme_a 4 6 -15; femme_en -14 -11 15; femme_qui -8 -8 8
fenet -9 -7 8; fenet_> -9 -7 8; ferme -13 -11 13; ferme_la -9 -7 8; ferme_ta -8 -7 8; ferna -10 -9 10
ferna_rocha -10 -9 10; fete 16 -16 -13; fete_ca 16 -16 -13; feu -8 -8 8; feu_> -8 -8 8; fibre -18 -14 18
fibre_> -18 -14 17; fibre_a -5 -4 5; fiche -7 -5 8; fiche_de -7 -5 8; fieu -5 6 -2; fieu_ca -5 6 -2; figur 3 0 -10
figur_vous 3 0 -10; fil -4 -2 6; fil_> -4 -2 6; file 5 -4 -4; file_bonne 5 -4 -4; fille -3 -18 5; fille_> -13 -8 14
fille_a -7 -5 6; fille_elle -5 -5 6; fille_me 8 -12 -7; fille_qui -8 -5 7; film 6 -7 -6; film_est 6 -7 -6
fils 5 -16 -2; fils_> -11 -8 11; fils_crie 8 -9 -8; fils_excus -12 -5 11; fils_point -6 -6 7; fils_regar -10 -5 10
fils_vient 10 -10 -10; fin -21 -16 20; fin_> -21 -16 20; finir -10 -2 6; finir_c -5 6 -5; finir_de -9 -8 9
fixe 8 -12 2; fixe_> 10 -10 -10; fixe_deux -6 -6 7; fixe_et -13 -8 11; fixe_un -8 -7 8; fleur -6 -6 8
fleur_avec -6 -6 8; foi 9 -7 -8; foi_oui 9 -7 -8; fois -5 -1 -1; fois_> -12 -10 12; fois_ca 13 -14 -10
fois_et -7 7 -7; fois_meme -5 5 -5; fois_non -15 14 -10; fois_que -13 -13 14; fois_sur -4 -7 8; fonct 18 -7 -31
fonct_> 18 -16 -21; fonct_a 10 -6 -12; fonct_la 17 -14 -20; fonct_maint 16 -17 -3; fonct_nicke 6 -6 -7
fonct_parfa 10 -9 -9; fonct_pas -29 27 -12; fonct_un -13 15 -16; formi 15 -13 -15; formi_> 10 -10 -10
formi_ca 7 -5 -9; fort -4 6 -6; fort_sur -4 6 -6; fouta -9 -9 9; fouta_de -9 -9 9; foutr -9 -9 9; foutr_> -9 -9 9
fr -8 -9 13; fr_> -8 -9 13; franc -13 3 5; franc_> -11 -9 10; franc_aroba -4 -5 6; franc_je -5 -6 6
franc_non -7 8 -10; free -6 -6 8; free_point -6 -6 8; frenc -6 -7 6; frenc_le -6 -7 6; frere -8 4 1; frere_> -6 5 -4
frere_je -7 -7 8; frere_tout -5 -5 5; fribo -8 -8 8; fribo_> -8 -8 8; funzi 9 -9 -6; funzi_ca 9 -9 -6
furie -10 -10 11; furie_> -9 -7 9; furie_contr -8 -6 7; g -6 -6 6; g_a -6 -6 6; galer -7 7 -2; galer_> -7 7 -2
garag -8 -6 8; garag_point -5 -5 5; garag_pour -6 -4 7; garag_tiret -6 -6 9; garde -5 -5 5; garde_la -5 -5 5
gars -11 -9 11; gars_> -11 -10 12; gars_du -5 -5 5; gasto -5 -5 6; gasto_point -5 -5 6; gauti -6 -6 6
gauti_sans -6 -6 6; ge -5 -5 6; ge_comme -5 -5 6; genia 16 -11 -18; genia_j 8 -7 -6; genia_merci 15 -10 -17
gerar -9 -9 9; gerar_lemai -9 -9 9; girar -5 -3 8; girar_aroba -5 -3 8; gite -3 -2 5; gite_les -3 -2 5
giuli -5 -5 6; giuli_under -5 -5 6; gmail -8 -8 9; gmail_com -10 -10 11; gmail_point -7 -7 7; go 9 -9 -8
go_c 9 -9 -8; goff -4 -6 9; goff_aroba -4 -6 9; gonfl -14 -11 13; gonfl_serie -8 -7 8; gonfl_votre -8 -9 9
good 12 -11 -12; good_> 11 -10 -11; good_inter 8 -10 -5; googl -14 -9 13; googl_> -14 -9 13; grand 8 -7 -8
grand_merci 8 -7 -8; grave -12 -13 13; grave_on -12 -13 13; greni -2 -4 6; greni_vous -2 -4 6; gresi 9 -1 -23
gresi_> 9 -9 -8; gresi_encor -18 19 -20; gresi_plus 18 -22 -12; gresi_toujo -8 7 -6; gros -9 -9 9
gros_bonso -8 -8 8; gros_voleu -8 -6 7; gsm -4 -7 7; gsm_une -4 -7 7; guade -7 -5 7; guade_> -7 -5 7
gueul -13 -13 13; gueul_> -9 -9 9; gueul_sale -8 -7 8; guign -6 -5 6; guign_c -6 -5 6; guill -7 -8 8
guill_> -7 -8 8; h -6 -6 6; h_aroba -2 -2 5; h_g -6 -6 6; habit -8 -7 8; habit_au -8 -7 8; hallu -13 -13 13
hallu_> -13 -13 13; hamon -6 -6 6; hamon_respo -6 -6 6; handi -9 -10 11; handi_> -9 -10 11; haut -2 -4 6
haut_> -2 -4 6; he 8 -9 -7; he_ben 8 -9 -7; hein 5 2 -12; hein_> 8 -9 -6; hein_je -7 8 -8; helas -9 8 -7
helas_c -7 6 -5; helas_non -11 13 -10; helen -7 -7 10; helen_point -7 -7 10; herve -10 -6 9; herve_le -10 -6 9
heure -16 0 12; heure_> -12 -11 12; heure_mais -10 11 -13; heure_non 14 -15 -8; heure_que -6 -7 7; hier -16 -14 15
hier_> -8 -5 6; hier_apres -9 -9 9; hier_et -2 -2 4; hier_soir -10 -9 10; honte -20 -19 20; honte_> -15 -14 15
honte_votre -7 -7 7; hop 7 -5 -9; hop_je 7 -5 -9; hors -14 12 -9; hors_de -16 -12 16; hors_servi -13 12 -11
hotel -6 -6 6; hotel_tiret -6 -6 6; hotma -6 -6 7; hotma_point -6 -6 7; hugo -12 -12 12; hugo_> -12 -12 12
hugue -12 -6 10; hugue_bonne -12 -6 10; hui -10 -10 10; hui_> -10 -10 10; huit -11 -10 11; huit_> -5 -7 6
huit_cents -9 -7 8; huit_ordin -10 -10 11; huit_soixa -2 -2 3; huita -7 -8 8; huita_poste -7 -8 8; humai -9 -7 8
humai_s -5 -5 5; humai_vite -12 -13 13; i -8 -7 7; i_cloud -6 -6 7; i_e -6 -6 6; i_t -5 -5 6; ici -9 -9 9
ici_gerar -9 -9 9; icitt -7 -7 7; icitt_> -7 -7 7; idee -13 -14 14; idee_> -13 -14 14; il 5 -1 -11; il_a 12 7 -23
il_cherc -4 -5 5; il_est -6 -5 7; il_fait -10 -10 10; il_faut -11 -7 9; il_joue 6 -6 -5; il_manqu -11 13 -13
il_march 6 -5 -6; il_me -21 -1 7; il_n 18 -18 -13; il_ne -10 8 -7; il_pleut -12 -10 11; il_reste -6 7 -8
il_sembl 8 -8 -7; il_tourn -6 -4 7; il_vous -11 -8 10; il_y 5 -1 -10; imbec -9 -8 9; imbec_> -9 -8 9
impec 20 -21 -17; impec_> 16 -16 -14; impec_au 8 -8 -9; impec_ca 10 -10 -9; impec_la 14 -14 -9; impec_merci 9 -7 -13
impos -17 13 -10; impos_de -17 13 -10; impri -9 -8 10; impri_> -9 -8 10; inadm -7 -8 8; inadm_je -7 -8 8
incap -12 -8 12; incap_de -12 -8 12; incid -15 6 -6; incid_> -10 -9 10; incid_persi -9 11 -11; info -6 -6 7
info_aroba -6 -6 7; infor -12 -10 11; infor_> -6 -6 6; infor_a -8 -6 9; infor_du -9 -7 8; injoi -6 -5 7
injoi_euh -6 -5 7; inqui -11 -8 14; inqui_> -11 -8 14; insen -12 -9 10; insen_a -12 -9 10; inspe -9 -9 9
inspe_youss -9 -9 9; insta -5 -18 10; insta_> -16 -15 16; insta_ben -5 -6 6; insta_c 7 -8 -6; insta_elle -4 -4 5
insup -10 -9 11; insup_> -6 -7 7; insup_a -16 -12 17; inter 15 -12 -14; inter_> 5 -3 -15; inter_aussi 10 -12 -8
inter_ca -9 9 -5; inter_est 1 -2 -3; inter_et -10 -9 10; inter_fonct 5 -5 -5; inter_je -9 9 -8; inter_merci 6 -6 -6
inter_mes -6 -5 6; inter_non -12 13 -13; inter_pour -5 -5 6; inter_que -13 -13 13; inter_sur 9 -12 -9; ipbx -7 -7 7
ipbx_ne -7 -7 7; iphon -6 -6 6; iphon_> -6 -6 6; is -6 -7 6; is_not -6 -7 6; isabe -6 -6 7; isabe_point -6 -6 7
it -9 9 -9; it_s -9 9 -9; j -1 -9 2; j_ai 8 -1 -14; j_aille -7 -8 8; j_aimer -7 6 -5; j_appel -8 -11 10
j_atten -11 -10 12; j_avais -5 -3 4; j_en -12 -15 14; j_enten 7 -9 -3; j_essai -12 -11 11; j_exige -9 -7 8
j_habit -8 -7 8; j_hallu -13 -13 13; j_ouvre -8 8 -5; j_point -6 -6 10; jambe -3 -2 4; jambe_pour -3 -2 4
je -5 -18 16; je_branc -8 -7 9; je_capte 4 5 -15; je_cherc -13 -8 12; je_cliqu 7 -5 -9; je_compr -11 -8 10
je_condu -10 -8 10; je_conso -13 -8 14; je_crois -10 13 -17; je_decro -10 -9 10; je_deman -10 -7 11
je_desce -8 -7 7; je_dirai -8 -8 9; je_dois -13 -9 17; je_fais -5 -5 5; je_file 5 -4 -4; je_je -8 -8 9; je_l -9 -1 2
je_la -4 -5 5; je_lui -4 -4 5; je_m -8 -7 8; je_me -9 -7 8; je_monte -7 -6 6; je_n 0 10 -19; je_ne -14 -15 15
je_paie -6 -5 6; je_parla -12 -5 11; je_parle -13 -11 17; je_paye -11 -7 11; je_perds -7 -8 8; je_pete -10 -8 10
je_peux 14 -13 -12; je_plais -12 -13 13; je_prefe -5 -6 6; je_prend -8 -8 9; je_rappe -8 -7 8; je_rebra -8 -7 8
je_recoi -11 -16 13; je_regar -7 -12 11; je_relan -8 -7 8; je_reste -5 5 -5; je_revie -5 -5 5; je_sais -11 -24 22
je_sors -4 -5 5; je_souha -6 -4 7; je_suis -3 -8 2; je_tape -6 -5 8; je_telep -4 -7 8; je_teste -14 -11 13
je_touch 12 -13 -10; je_trava -7 -8 8; je_trouv -6 -7 7; je_vais -17 -11 16; je_verif -13 -12 15; je_veux -12 -9 13
je_viens 11 2 -18; je_vois 5 2 -12; je_voudr -12 -12 14; je_vous 10 -15 -2; jean -15 -13 16; jean_dupon -10 -10 11
jean_luc -7 -6 7; jean_point -5 -5 6; jean_tiret -5 -5 5; jeter -6 -6 6; jeter_un -6 -6 6; jeu 3 -11 -2
jeu_pour -8 -7 8; jeu_remar 8 -9 -8; jocel -6 -6 6; jocel_dujar -6 -6 6; joind -4 -4 7; joind_un -4 -4 7
joli -13 -10 12; joli_accen -13 -10 12; joue 22 -20 -21; joue_> 13 -12 -14; joue_bien 6 -6 -5; joue_de 5 -4 -5
jour -7 -7 7; jour_sur -7 -7 7; journ 12 -10 -12; journ_> 7 -6 -8; journ_tout 5 -4 -4; jours -12 -11 12
jours_> -12 -11 12; julie -12 -10 16; julie_carpe -11 -11 12; julie_point -7 -7 10; juste -6 -6 6; juste_mon -6 -6 6
k -9 -9 11; k_a -6 -6 7; k_aroba -6 -7 9; karim -9 -9 9; karim_belka -6 -6 7; karim_benal -8 -8 8; kevin -6 -6 7
kevin_tiret -6 -6 7; l -11 -4 10; l_> -6 -6 6; l_accue -9 -7 9; l_admin -7 -8 8; l_adres -5 -5 5; l_adsl -6 -7 7
l_ai -9 -1 2; l_air 14 -10 -20; l_an -8 -8 8; l_ancie -9 -9 9; l_appar -11 -10 11; l_ateli -6 -5 7; l_autre -9 -7 9
l_avoir -5 -4 5; l_e -7 -7 9; l_ecole -15 -11 15; l_ecran -6 5 -3; l_ecriv -6 -6 6; l_ensem -1 -11 4
l_epele -10 -9 10; l_escal -10 -7 9; l_etage -5 -6 7; l_heure -4 5 -15; l_incid -9 11 -11; l_insta 7 -8 -5
l_inter 8 -9 -6; l_ipbx -7 -7 7; l_k -6 -6 7; l_open -7 -8 8; l_orang -19 16 -12; l_ordin -8 -17 13
l_ordre 12 -9 -16; l_ouver -8 -6 9; la -4 -11 8; la_> 0 -7 3; la_a 7 -8 -6; la_atten -8 -7 8; la_boula -8 -7 8
la_box -14 4 5; la_branc -6 -5 5; la_c -10 10 -11; la_ca 5 -6 -5; la_caiss -10 -9 10; la_campa -5 -5 5
la_carte -4 -5 5; la_cave -8 -7 7; la_chamb -12 4 0; la_co 8 -7 -8; la_commu -7 -6 7; la_compt -4 -4 7
la_conne 4 -2 -12; la_conso -11 -7 10; la_cuisi -10 -10 10; la_dame -12 -9 11; la_derni -5 -4 5; la_deuxi -8 -7 8
la_donne -5 -3 8; la_fenet -9 -7 8; la_fete 16 -16 -13; la_fibre -17 -13 16; la_fin -21 -17 20; la_finir -9 -8 9
la_guade -7 -5 7; la_j 13 -16 -12; la_je -6 -8 8; la_journ 7 -6 -8; la_la 8 -9 -6; la_le -10 -9 9; la_ligne 7 -17 -6
la_lumie 1 5 -19; la_machi -7 -7 8; la_mais -14 16 -20; la_maiso -10 -9 10; la_manip -13 11 -8; la_marqu -9 -9 9
la_meme -11 12 -12; la_moiti -21 -2 8; la_norma 8 -7 -6; la_nouve -10 -8 9; la_oui 26 -26 -12; la_page 8 -2 -20
la_paix -7 -5 7; la_panne -13 13 -11; la_peine 6 -6 -6; la_petit -1 0 -4; la_poste -5 -5 6; la_pour -9 -8 9
la_premi -8 8 -8; la_prise -7 -6 7; la_proce -7 8 -8; la_remet -4 -5 5; la_retra -4 -5 5; la_rue -5 -5 5
la_socie -11 -11 11; la_soire 6 -7 -6; la_synch 12 -12 -9; la_table -1 -13 1; la_tele -5 -4 2; la_telev -14 -13 14
la_tete -3 8 -9; la_thune -8 -6 7; la_tonal 10 -7 -16; la_video 19 -16 -19; la_vieil -5 -5 5; la_voisi -8 -6 9
lac -6 -6 6; lac_point -6 -6 6; lacaz -1 -5 6; lacaz_tout -1 -5 6; lagra -7 -5 7; lagra_je -7 -5 7; laiss -13 -10 12
laiss_la -9 -8 9; laiss_moi -8 -7 8; laiss_un -16 -9 13; lambe -10 -10 10; lambe_> -10 -10 10; lamen -14 -15 15
lamen_> -14 -15 14; lamen_du -6 -5 6; lampe -5 -5 5; lampe_je -5 -5 5; lance 13 -12 -13; lance_> 11 -9 -13
lance_c 5 -5 -5; lang -4 -6 6; lang_sans -4 -6 6; lapos -7 -7 7; lapos_point -7 -7 7; laure -4 -6 8
laure_point -4 -6 8; lausa -10 -9 10; lausa_> -10 -9 10; laver -7 -7 8; laver_qui -7 -7 8; le -9 -8 8; le_06 -5 -4 6
le_balco -7 -8 8; le_bazar -6 7 -8; le_bihan -10 -6 9; le_bouto -4 6 -6; le_burea -11 -14 12; le_cable -6 -5 6
le_chat -9 -8 9; le_chien -10 -9 9; le_code -7 -7 8; le_conse -14 -11 15; le_conte -5 -4 5; le_contr -6 -5 6
le_coura -7 -7 8; le_debit 9 -3 -21; le_debut -7 -9 9; le_dessi -9 10 -9; le_dirai -9 9 -8; le_dis -8 -6 6
le_dos -6 -6 6; le_dossi -7 -8 7; le_facte -8 -5 6; le_film 6 -7 -6; le_fixe -13 -8 11; le_gars -5 -5 5
le_jeu 3 -11 -2; le_lampe -5 -5 5; le_lien 6 1 -11; le_meme -10 8 -6; le_messa 6 -1 -17; le_mien -8 -7 11
le_modem -5 -6 6; le_momen 7 -11 -2; le_monde -9 -10 9; le_monsi -8 -7 10; le_nom -5 -5 5; le_pare -8 -8 8
le_pc -5 -6 6; le_petit -6 -4 7; le_placa -9 -12 11; le_playe -9 -11 10; le_porta -4 -13 5; le_probl -20 21 -18
le_quara -7 -7 8; le_quatr -3 -2 5; le_redem -11 11 -11; le_repet -8 -10 10; le_resea 8 -15 2; le_respo -13 -11 13
le_retab 10 -12 -10; le_robot 8 -7 -9; le_route -6 -5 6; le_salon -10 -11 11; le_serve -7 -6 8; le_servi 8 -8 -8
le_sien -11 -8 11; le_silen -6 -7 7; le_site 9 -8 -9; le_son 13 -12 -12; le_souci 0 4 -20; le_suppo -5 -6 7
le_techn -13 -10 12; le_telep -13 4 0; le_temps -7 -6 6; le_ticke 8 -6 -9; le_tiret -4 -6 9; le_toit -9 -8 9
le_tpe -10 -9 10; le_trafi 8 -6 -9; le_verif -3 -5 7; le_vide -12 21 -23; le_voyan 5 3 -23; le_wifi -1 -14 3
lea -8 -8 10; lea_aroba -5 -6 8; lea_tiret -5 -5 6; lefeb -9 -9 9; lefeb_> -9 -9 9; lefev -7 -7 10
lefev_aroba -7 -7 10; leger -6 -8 9; leger_aroba -6 -8 9; lemai -9 -9 9; lemai_> -9 -9 9; lemoi -7 -7 7
lemoi_> -7 -7 7; lent -17 9 -9; lent_> -17 9 -9; lente -13 -14 14; lente_> -10 -10 10; lente_chez -5 -5 5
leque -13 -7 13; leque_je -13 -7 13; lerou -7 -7 9; lerou_l -7 -7 9; les 4 -22 5; les_appar 10 -9 -10
les_appel 2 -10 -1; les_bots -8 -5 8; les_chain 9 -10 -8; les_codes -8 -6 8; les_commu -9 -9 9; les_douze -7 -6 8
les_enfan -11 -11 11; les_lumie 2 4 -6; les_machi -1 -2 3; les_petit -5 -5 5; les_plomb -10 -8 10
les_poste 10 -7 -17; les_quatr -3 -2 5; les_robot -7 -5 7; les_techn -9 -8 10; les_voyan 1 -12 2; les_yeux -7 -8 8
let 9 -9 -8; let_s 9 -9 -8; liber -5 -5 6; liber_point -5 -5 6; libre -6 -7 9; libre_je -6 -7 9; lien 1 -4 -5
lien_est 6 1 -11; lien_sdsl -6 -5 6; ligne 3 -19 -1; ligne_> -18 -10 18; ligne_avec -10 -6 9; ligne_demai -7 -5 6
ligne_est 10 -8 -11; ligne_remar 9 -10 -8; lilas -8 -8 8; lilas_> -8 -8 8; liseu -11 -8 10; liseu_> -11 -8 10
lola -9 -8 9; lola_masso -9 -8 9; long -10 -9 9; long_> -10 -9 9; lopez -2 -2 4; lopez_quatr -2 -2 4; luc -11 -10 12
luc_berna -7 -6 7; luc_morea -7 -6 7; luc_tiret -4 -4 7; lucie -6 -5 5; lucie_marti -6 -5 5; lui -8 -7 10
lui_> -7 -7 8; lui_deman -4 -4 5; lumie -14 18 -18; lumie_clign -7 7 -9; lumie_de -5 -6 6; lumie_elle -7 7 -9
lumie_est 10 -9 -10; lumie_maint -18 18 -19; lumie_ont -5 6 -5; lumie_que -8 -9 11; lumie_reste -9 10 -11
lumie_rouge -7 7 -2; lumie_sont 9 -7 -8; lumie_verte 8 -9 -6; lundi -9 -9 9; lundi_derni -9 -9 9; lunet -8 -8 9
lunet_> -9 -7 11; lunet_je -6 -7 7; lyon -10 -10 10; lyon_> -7 -7 7; lyon_point -5 -5 5; m -16 -19 20
m_a -15 -13 16; m_affic -7 -7 7; m_aider -6 -6 6; m_appel -11 -9 12; m_assoi -6 -5 6; m_avez 7 -3 -19
m_enerv -14 0 7; m_enten -3 -9 11; m_entre -4 -3 7; m_envoi -3 -2 5; m_o -6 -6 6; m_servi -6 -6 7; m_tiret -3 -2 5
ma -2 -21 11; ma_box -6 -6 6; ma_conne 2 -17 2; ma_famil -5 -5 5; ma_femme 0 -5 0; ma_fille 0 -17 3; ma_foi 9 -7 -8
ma_liseu -11 -8 10; ma_mere -8 -6 7; ma_petit -5 7 -8; ma_plays -5 -5 5; ma_serie 7 -7 -7; ma_soeur 7 -7 -7
ma_table -9 -7 9; ma_tete -10 -8 10; machi -17 -17 18; machi_> -11 -10 11; machi_a -7 -7 8; machi_dont -7 -6 6
machi_en -8 -8 8; machi_je -1 -2 3; madam -22 -19 22; madam_> -12 -10 12; madam_duran -10 -10 10; madam_je -8 -1 9
madam_lefeb -9 -9 9; madam_petit -8 -6 9; madam_sophi -10 -7 9; magas -5 -5 5; magas_m -5 -5 5; magic 16 -16 -16
magic_> 16 -16 -16; mail -9 -8 9; mail_> -9 -8 9; mails 11 -12 -10; mails_> -11 -14 12; mails_arriv 16 -11 -20
mails_donc 9 -5 -9; maint 11 -8 -21; maint_> 9 -2 -25; maint_ca -5 6 -10; maint_il 6 -5 -6; maint_j -21 9 -3
maint_oui 14 -15 -8; maint_si 17 -17 -13; mais -11 18 -20; mais_aucun -7 7 -7; mais_c 5 -4 -7; mais_ca -19 16 -10
mais_en 13 -13 -2; mais_fan -8 -7 8; mais_inter -16 17 -13; mais_j -19 10 -1; mais_je -23 2 5; mais_la 10 -9 -13
mais_le 1 4 -8; mais_maint 13 -13 -13; mais_non -12 14 -12; mais_oui 7 -5 -9; mais_pas -20 23 -21; mais_peut -8 -8 9
mais_quara -7 -7 7; mais_rien -23 19 -7; mais_si 10 -9 -11; mais_toujo -8 8 -8; mais_voila -5 5 -5; mais_y -7 8 -1
maiso -10 -9 10; maiso_> -10 -9 10; mal -6 -5 6; mal_au -6 -5 6; malgr -7 9 -9; malgr_le -7 9 -9; malhe -5 8 -8
malhe_> -5 6 -5; malhe_pas -4 11 -11; mamie -7 -7 7; mamie_colet -7 -7 7; mange -9 -10 9; mange_> -9 -10 9
manip -13 11 -8; manip_mais -13 11 -8; manqu -12 18 -18; manqu_encor -12 18 -18; marc -6 -6 7; marc_d -8 -8 11
marc_point -5 -5 5; marce -9 -8 9; marce_tremb -9 -8 9; march 7 7 -33; march_> 29 -19 -24; march_de 8 -7 -9
march_deux -11 11 -7; march_du 10 -10 -7; march_impec 17 -18 -9; march_maint 22 -22 -2; march_mais -13 14 -14
march_merci 6 -5 -6; march_mieux 15 -15 -7; march_moins -12 12 -6; march_monsi -6 9 -10; march_nicke 12 -13 -11
march_numer 10 -11 -10; march_pas 0 2 -17; march_plus -26 26 -21; march_qu -20 17 -14; march_toujo -4 6 -4
march_tout -21 21 -9; march_trent -9 8 -7; mardi -9 -10 10; mardi_> -9 -10 10; mare -5 -6 6; mare_de -5 -6 6
mare_mare -5 -6 6; mari 4 -14 -3; mari_> -8 -6 11; mari_est -17 -13 16; mari_le -11 -8 11; mari_me 16 -20 -16
mari_qui -11 -8 10; marie -11 -11 11; marie_aroba -5 -5 6; marie_chris -7 -7 8; marie_trent -5 -5 5; marqu -9 -9 9
marqu_sorti -9 -9 9; marre -15 -11 14; marre_> -18 -20 21; marre_ca -6 -5 5; marse -13 -9 13; marse_> -13 -9 13
marte -5 -5 5; marte_aroba -5 -5 5; marti -16 -15 16; marti_> -12 -10 11; marti_aroba -5 -6 6; marti_chez -6 -8 11
marti_j -6 -5 5; marti_point -5 -5 8; masso -9 -8 9; masso_> -9 -8 9; matin -11 -9 10; matin_> -10 -9 10
matin_le -5 -5 5; maudi -6 7 -7; maudi_voyan -6 7 -7; mauva -3 -2 4; mauva_jambe -3 -2 4; max -10 -9 10
max_> -10 -9 10; maxim -15 -16 16; maxim_> -15 -16 16; me -2 -14 5; me_conna -8 -6 8; me_conne -7 14 -19
me_deman -7 -7 8; me_dire 10 -10 -10; me_dit 14 6 -25; me_faut -7 -9 9; me_gonfl -14 -11 13; me_passe -17 -13 17
me_prend -9 -8 9; me_prene -10 -8 9; me_prese -9 -7 8; me_rappe -6 -5 6; me_repon -10 -8 9; me_saoul -15 -9 13
me_sauve 6 -7 -6; me_telep -10 -12 12; me_trans -9 -7 10; mec 6 -6 -6; mec_ca 6 -6 -6; mega -9 -8 9; mega_a -9 -8 9
megas -9 -8 9; megas_alors -4 -5 5; megas_et -9 -7 8; meill 8 -8 -8; meill_> 8 -8 -8; meme -12 26 -36
meme_> 15 -15 -7; meme_apres -8 9 -10; meme_chose -11 12 -12; meme_en -4 6 -6; meme_endro -6 6 -5
meme_galer -7 7 -2; meme_messa -10 8 -6; meme_pire -6 7 -5; meme_plus -20 19 -17; meme_point -19 14 -13
meme_probl -8 8 -8; meme_trois -5 5 -5; menso -6 -6 6; menso_> -6 -6 6; menui -5 -5 7; menui_tiret -5 -5 7
merci 9 -24 -5; merci_> 0 -26 3; merci_aroba -7 -5 7; merci_au 6 -6 -6; merci_beauc 11 -10 -10
merci_bien 17 -12 -17; merci_de -6 -7 6; merci_je 5 -4 -4; merci_mec 6 -6 -6; merci_savez 8 -7 -8
merci_vous 7 -6 -8; merde -15 -15 15; merde_> -11 -12 11; merde_j -7 -7 7; mere -8 -6 7; mere_est -8 -6 7
mes -6 -22 13; mes_appar -10 -8 10; mes_appel -22 -14 21; mes_chain 11 -11 -10; mes_colle -6 -5 6; mes_corre -6 -5 7
mes_lunet -8 -8 9; mes_mails 11 -12 -10; mes_mauva -3 -2 4; mes_papie -9 -9 10; messa 6 2 -17; messa_> -7 7 -6
messa_a -13 -8 10; messa_d 6 0 -17; messa_de 7 -7 -7; mette -6 -6 8; mette_moi -6 -6 8; miche -6 -7 9
miche_point -6 -7 9; midi -9 -9 9; midi_> -9 -9 9; mien -8 -7 11; mien_et -8 -7 11; mieux 17 -6 -31
mieux_> 10 -3 -24; mieux_maint 7 -8 -6; mieux_mais -7 12 -15; mieux_oui 7 -6 -6; mieux_qu 15 -15 -7
mille -17 -17 17; mille_> -15 -15 16; mille_lyon -7 -7 7; minus -1 -5 6; minus_puis -1 -5 6; minut -7 11 -10
minut_> -17 -19 19; minut_c 14 -22 -12; minut_et -23 24 -19; minut_je -10 -11 13; minut_mais 1 2 -10
minut_nous 8 -6 -9; minut_puis -10 11 -7; minut_que -7 -8 8; mirac 13 -13 -12; mirac_> 12 -11 -12
mirac_ca 10 -11 -5; mis 6 -16 2; mis_du 12 -12 -9; mis_en -7 -7 8; mobil -20 -16 19; mobil_> -20 -16 19
modem -11 -8 11; modem_est -7 -5 7; modem_qu -5 -6 6; modif -8 -6 11; modif_mon -8 -6 11; moi -13 -20 19
moi_> 4 -16 1; moi_a -5 -5 5; moi_arriv -2 -4 6; moi_au -6 -8 7; moi_aussi 6 -7 -6; moi_avec -6 -6 7
moi_c -13 -12 13; moi_ca 7 -5 -9; moi_cinq -6 -5 8; moi_donc -3 -5 7; moi_en -5 -6 7; moi_euh -5 -6 6
moi_fait -8 8 -8; moi_j -11 -8 11; moi_je -8 -7 10; moi_le -6 -6 6; moi_les -1 -2 3; moi_mon -5 -5 6; moi_ou -8 -4 9
moi_quelq -11 -8 10; moi_toute -7 -4 7; moi_un -12 -9 11; moi_une -3 -5 5; moi_vers -5 -6 7; moins -17 16 -8
moins_bien -12 12 -6; moins_mais -5 6 -6; mois -10 -12 11; mois_de -8 -12 9; mois_et -6 -5 6; mois_pour -7 -7 8
moiti -26 3 3; moiti_> -25 -9 12; moiti_des -11 14 -15; moiti_qui -9 10 -13; momen 7 -11 -2; momen_> -9 -8 9
momen_ca 11 -7 -15; momen_le -6 -4 7; mon -19 -20 25; mon_abonn -6 -9 7; mon_adres -6 -6 7; mon_ami 6 -5 -6
mon_blaze -9 -8 9; mon_code -8 -9 9; mon_conse -5 -6 8; mon_contr -8 -6 12; mon_daron -5 -4 6; mon_decod -9 -6 8
mon_dect -9 -8 8; mon_dossi -11 -3 12; mon_ecran -7 -7 7; mon_fille -5 -5 6; mon_fils 10 -13 -7; mon_frere -7 -1 4
mon_gars -12 -12 13; mon_inter -16 -11 15; mon_mari 5 -14 -3; mon_modem -7 -5 7; mon_mot -6 -5 8; mon_nom -11 -8 10
mon_ordi -8 -7 8; mon_ordin -10 -7 10; mon_papie -5 -5 5; mon_patro -9 -7 9; mon_pauvr -7 -4 7; mon_pc -3 -2 5
mon_pere -6 -6 10; mon_porta -12 -7 12; mon_preno -11 -9 10; mon_probl -10 9 -7; mon_respo -5 -3 7
mon_techn -8 -6 9; mon_telep -11 -11 12; mon_telev -7 -7 7; mon_voisi -11 -4 11; monde -14 8 -2; monde_> -14 9 -9
monde_est -9 -10 9; moniq -1 -5 6; moniq_point -1 -5 6; mons -8 -7 8; mons_> -8 -7 8; monsi -11 -17 14
monsi_> -6 9 -10; monsi_brun -8 -8 8; monsi_d -10 -9 10; monsi_lambe -10 -10 10; monsi_le 8 -7 -9; monsi_m -8 -7 10
monsi_nguye -9 -9 9; monte -7 -6 6; monte_a -5 -6 7; monte_voir -6 -6 6; montp -9 -9 9; montp_> -9 -9 9
moque -9 -8 9; moque_de -9 -8 9; morea -7 -6 7; morea_a -7 -6 7; morel -8 -6 8; morel_chez -5 -5 6; morel_m -6 -6 6
morin -6 -6 9; morin_point -6 -6 9; mort -22 22 -20; mort_> -22 22 -20; mort_de -8 8 -7; mot -5 -5 6
mot_aroba -5 -5 5; mot_de -6 -5 8; mouli -7 8 -10; mouli_dans -7 8 -10; muet -9 12 -9; muet_> -9 11 -9
muet_comme -4 7 -7; my -6 -7 6; my_frenc -6 -7 6; n -4 17 -26; n_a -20 20 -13; n_acced -7 7 -7; n_ai 0 6 -15
n_arriv -18 4 -2; n_enten 8 -9 -8; n_est -4 9 -15; n_y 5 -2 -14; nadia -6 -7 9; nadia_point -6 -7 9
natha -12 -12 13; natha_gros -8 -8 8; natha_van -9 -9 9; navig 9 -8 -9; navig_> 9 -8 -9; ne -7 -2 -3
ne_capte -4 6 -3; ne_chang -8 12 -13; ne_clign 7 -7 -7; ne_coupe 21 -21 -20; ne_dise -1 -5 6; ne_fonct -27 26 -14
ne_m -8 -6 9; ne_march 0 1 -14; ne_me -9 -8 9; ne_peut -10 -12 12; ne_peux -6 -8 8; ne_prend -7 -7 7
ne_recoi -8 -6 8; ne_remar -11 11 -7; ne_revie -5 7 -9; ne_s -21 8 1; ne_sais -6 -15 12; ne_se -10 8 -7
ne_sonne -2 4 -4; ne_suis -4 -5 6; ne_va -16 15 -5; ne_veut -8 10 -5; ne_veux -8 -7 11; ne_vient -10 10 -11
ne_vois -6 -7 7; ne_voudr -7 8 -8; negat -16 16 -15; negat_> -11 11 -11; negat_c -5 6 -6; negat_toujo -4 5 -4
net -9 -9 11; net_> -9 -9 11; nette 7 -6 -6; nette_mieux 7 -6 -6; neuf -10 -11 11; neuf_aroba -2 -2 4
neuf_heure -6 -5 6; neuf_mille -7 -7 7; neuf_ordin -7 -7 7; neuf_un -3 -2 5; neuve -7 -8 8; neuve_> -7 -8 8
nez -5 -7 8; nez_> -5 -7 8; nguye -12 -13 14; nguye_> -9 -9 9; nguye_aroba -7 -8 11; nice -6 -6 6; nice_> -6 -6 6
nicke 24 -24 -21; nicke_> 20 -18 -18; nicke_chrom 7 -7 -7; nicke_depui 12 -13 -11; nicke_j 8 -7 -8
nicke_je 12 -13 -10; nicke_maint 14 -15 -12; nicke_merci 17 -9 -21; nicke_tout 8 -8 -6; nicol -6 -6 6
nicol_morel -6 -6 6; nivea -6 -8 7; nivea_deux -6 -8 7; no -9 9 -9; no_it -9 9 -9; noah -10 -10 10
noah_petit -10 -10 10; noel -6 -6 7; noel_aroba -6 -6 7; noir -5 7 -8; noir_comme -5 7 -8; noire -7 -8 8
noire_avec -7 -8 8; nom -19 -13 17; nom_> -6 -5 6; nom_c -9 -8 9; nom_de -14 -12 14; nom_est -7 -7 7
nom_vous -5 -4 5; non -11 24 -29; non_> -31 27 -15; non_c 2 1 -13; non_ca -19 21 -9; non_ces 7 -7 -4
non_des -8 8 -5; non_et -25 24 -22; non_fieu -5 6 -2; non_il 7 -8 -6; non_j -8 8 -9; non_je -8 12 -7
non_le -3 9 -12; non_ma -5 7 -8; non_mais 22 -22 -12; non_non 19 -20 -8; non_on -9 9 -8; non_pardo 7 -7 -7
non_pas -16 16 -3; non_plus 12 -11 -13; non_rien 6 -6 -4; non_toujo -2 2 0; non_tout 8 -8 -7; non_zut -11 11 -12
nonan -9 -9 10; nonan_trois -9 -9 10; norma 9 -8 -9; norma_> 9 -8 -9; not -11 3 -1; not_worki -11 3 -1
notre -16 0 4; notre_conse -2 -5 6; notre_cote -9 9 -8; notre_gite -3 -2 5; notre_lien -6 -5 6; notre_poste -7 -7 8
nous -6 -1 1; nous_> -9 -8 9; nous_avons -7 8 -8; nous_pouvo 8 -6 -9; nous_somme -11 -11 12; nouve 33 -24 -28
nouve_> 18 -14 -18; nouve_acces 8 -7 -8; nouve_boite -8 -5 6; nouve_box -6 -5 5; nouve_conne 8 -9 -7
nouve_du 8 -7 -6; nouve_inter 6 -6 -5; nouve_la 6 -6 -5; nouve_le 15 -13 -16; nouve_merci 7 -6 -6
nouve_mes 15 -12 -14; nouve_monsi 8 -7 -9; nouve_opera 18 -9 -17; nouve_sur 10 -9 -10; nouve_telep 11 -11 -11
novem -8 -12 9; novem_> -8 -12 9; nulle -13 -12 13; nulle_> -13 -12 13; numer -2 -18 5; numer_> -6 -7 8
numer_de -6 -6 6; numer_prive -14 -11 14; numer_un 10 -11 -10; o -10 -10 10; o_r -6 -6 6; o_t -6 -6 6; o_u -7 -8 8
obisp -9 -9 9; obisp_> -9 -9 9; oeil -6 -6 6; oeil_> -6 -6 6; offre -10 -11 11; offre_plus -10 -11 11; oh 3 -9 -6
oh_ben -8 -6 8; oh_fan 7 -7 -5; oh_let 9 -9 -8; oh_mais 7 -5 -9; oh_non -5 7 -8; oh_punai -8 -9 9; ok 19 -16 -19
ok_> 16 -15 -15; ok_c 8 -6 -8; olga -7 -9 8; olga_petro -7 -7 7; olga_point -6 -6 7; olivi -6 -6 6
olivi_hamon -6 -6 6; on -11 -10 10; on_a 3 -22 0; on_dirai 18 -2 -17; on_en -7 -7 7; on_est -6 8 -8; on_m -6 -7 7
on_me -6 -5 6; on_peut -18 9 -1; on_rigol -13 -12 13; on_se -9 -8 9; on_va -16 -14 15; on_verra -16 -15 16
on_voit -3 -6 7; ont -11 4 0; ont_clign -5 6 -5; ont_laiss -9 -8 10; onze -12 -13 13; onze_machi -12 -13 13
open -7 -8 8; open_space -7 -8 8; opera -17 -18 19; opera_> -14 -18 16; opera_a -9 -9 9; opera_parce -6 -6 6
opera_s -10 -7 12; orang -25 13 -4; orang_> -23 20 -15; orang_m -5 -7 8; orang_point -6 -10 11; ordi -8 -7 8
ordi_et -8 -7 8; ordin -14 -21 16; ordin_> -15 -13 15; ordin_dans -7 -7 7; ordin_de -7 -4 7; ordin_et -14 -10 16
ordin_fixe -6 -6 7; ordin_hop 7 -5 -9; ordin_la -7 -8 9; ordin_parle -10 -7 10; ordin_sous -7 -8 8; ordin_un -5 -5 7
ordis -14 -14 14; ordis_> -10 -10 10; ordis_et -5 -6 6; ordre 16 -10 -19; ordre_> 11 -9 -13; ordre_merci 15 -11 -15
os -5 -9 9; os_> -4 -6 6; os_s -2 -3 4; ou -17 -20 21; ou_5 -8 -8 8; ou_6 -6 -7 7; ou_cinq -10 -9 10; ou_dix -7 -7 7
ou_est -6 -6 6; ou_le -5 -5 5; ou_peut -1 -4 5; ou_quatr -7 -6 7; ou_quoi -8 -4 9; oubli -7 -9 9; oubli_> -7 -9 9
ouf 9 -10 -8; ouf_oui 9 -10 -8; oui 18 -13 -20; oui_> 39 -39 -26; oui_ah -11 11 -12; oui_allo -16 -17 16
oui_bonjo -9 -7 10; oui_c 22 -20 -15; oui_ca 14 -16 -8; oui_enfin -9 10 -13; oui_euh -7 -7 7; oui_figur 12 -12 -10
oui_helas -7 6 -5; oui_impec 13 -10 -14; oui_inter 19 -17 -3; oui_j -1 6 -14; oui_je 5 -1 -15; oui_la 5 -1 -24
oui_le 26 -27 -17; oui_maint 6 -5 -6; oui_mais -18 19 -21; oui_merci 12 -10 -12; oui_non 8 -7 0; oui_on 6 -6 -6
oui_oui 11 -5 -12; oui_parfa 7 -8 -6; oui_pour -7 9 -12; oui_regar 7 -5 -9; oui_tout 22 -20 -21; outlo -6 -8 9
outlo_point -6 -8 9; ouver -8 -6 9; ouver_du -8 -6 9; ouvre -1 5 -14; ouvre_> -1 3 -12; ouvre_c 7 -5 -9
ouvre_une -8 8 -5; ouvri 0 2 -17; ouvri_> 0 2 -17; p -5 -5 9; p_point -5 -5 9; page 7 -1 -20; page_ca -8 8 -5
page_ne -16 16 -15; page_s 11 -12 -10; page_veut -10 9 -8; page_vient 15 -13 -18; paie -6 -5 6; paie_chaqu -6 -5 6
paill -15 -16 15; paill_> -15 -16 15; paire -8 -8 8; paire_> -6 -6 6; paire_de -7 -8 8; paix -7 -5 7; paix_> -6 -5 6
paix_et -6 -3 8; panne -13 18 -19; panne_> -7 11 -19; panne_conti -7 7 -7; panne_est -12 13 -10; panne_j -7 8 -8
panne_malhe -5 6 -5; panne_plus 7 -5 -6; panne_tous 7 -5 -6; papa 7 -7 -3; papa_ca 7 -7 -3; papie -12 -7 11
papie_> -9 -9 10; papie_avec -5 -5 5; paque -6 -5 6; paque_sur -6 -5 6; par -14 -8 12; par_mois -7 -7 8
par_sms -8 -6 8; par_votre -7 -6 7; parc -11 -10 11; parc_> -11 -10 11; parce -13 -4 9; parce_que -13 -4 9
pardo -7 -17 10; pardo_> -15 -15 15; pardo_si 7 -7 -7; pare -8 -8 8; pare_feu -8 -8 8; parei -25 29 -29
parei_> -25 29 -28; parei_pas -5 6 -5; parfa 22 -17 -22; parfa_> 16 -13 -15; parfa_l 8 -7 -8; parfa_merci 9 -7 -10
parfa_on 9 -11 -8; paris -10 -10 10; paris_> -10 -10 10; parla -12 -5 11; parla_a -12 -5 11; parle -14 -9 12
parle_a -16 -9 19; parle_au -6 -7 7; parle_de -5 -4 7; parle_tout -10 -7 10; parle_trop -9 -6 8; parti -20 -17 20
parti_> -15 -15 16; parti_mange -9 -10 9; parto -7 10 -12; parto_> -7 10 -12; pas -45 35 -9; pas_> -44 35 -15
pas_a -14 10 -9; pas_arran -19 23 -24; pas_bon -20 20 -10; pas_bouge -9 10 -11; pas_ce 3 -10 -2; pas_chang -1 2 -1
pas_chez -6 -7 11; pas_combi -9 -7 8; pas_comme -3 -6 7; pas_d -16 18 -18; pas_de -16 22 -24; pas_demar -18 17 -16
pas_devan -8 -10 12; pas_dire -17 14 -9; pas_du -13 22 -21; pas_elle -6 -8 8; pas_en -14 -12 13
pas_encor -14 -13 14; pas_exact -8 -9 9; pas_fonct -11 10 -6; pas_grave -12 -13 13; pas_il -1 -5 6
pas_inter -32 34 -24; pas_je -6 -7 7; pas_l -7 -8 8; pas_la -6 -4 5; pas_le -3 -5 7; pas_mais 19 -19 -9
pas_malgr -7 9 -9; pas_march -15 17 -13; pas_me -13 9 -7; pas_mieux -34 28 -11; pas_non -8 9 -2; pas_ou -5 -5 5
pas_pas -11 11 -6; pas_press -4 -5 5; pas_quand -3 -8 10; pas_que -16 15 -8; pas_regle -19 18 -10
pas_resol -11 10 -7; pas_reven -13 13 -10; pas_s -10 9 -8; pas_savez -16 15 -5; pas_se -8 10 -5; pas_si -19 -9 13
pas_sur -21 -7 11; pas_tout 20 -20 -14; pas_toute -11 -16 16; pas_trop -4 -8 9; pas_verif -9 -8 9; pas_votre -4 5 -1
pas_vous -8 3 -2; pas_vraim -8 11 -12; pas_y -4 -9 9; pasca -9 -9 9; pasca_obisp -9 -9 9; passe 5 11 -26
passe_> 12 -28 -8; passe_a -23 12 1; passe_au 8 -5 -15; passe_moi -12 -10 12; passe_pas -17 16 -15
passe_rien -10 8 -7; passe_un -3 7 -11; paste -5 -5 5; paste_aroba -5 -5 5; patie -15 -10 14; patie_> -6 -7 6
patie_il -3 -2 4; patie_je -11 -7 10; patie_pour -6 -5 6; patie_qu -12 -5 11; patro -9 -7 9; patro_va -9 -7 9
paul -13 -14 14; paul_aroba -5 -10 13; paul_chez -9 -9 9; paul_point -7 -7 8; pauvr -10 -10 10; pauvr_con -10 -10 10
pauvr_mari -7 -4 7; paye -11 -7 11; paye_cinqu -7 -7 8; paye_la -4 -5 5; payez -10 -8 10; payez_ma -10 -8 10
pc -17 -16 18; pc_1 -9 -8 9; pc_> -3 -6 6; pc_de -5 -5 5; pc_et -4 -5 6; pc_fixe -8 -7 8; pc_ma -3 -2 5
pc_porta -8 -7 8; pc_une -3 -6 6; peine 4 -9 -1; peine_de 6 -6 -6; peine_en -9 -8 9; pelis -9 -9 9; pelis_a -9 -9 9
perds -7 -8 8; perds_la -7 -8 8; perdu -12 -12 12; perdu_> -7 -7 7; perdu_mon -8 -9 9; pere -6 -6 10
pere_> -6 -6 10; perfe 9 -9 -6; perfe_adess 9 -9 -6; perri -5 -5 5; perri_aroba -5 -5 5; persi -17 18 -17
persi_> -17 18 -17; perso -19 -15 19; perso_> -13 -9 11; perso_dans -7 -8 8; perso_en -10 -12 12
perso_handi -9 -10 11; perso_ne -12 -9 11; perso_sont -5 -5 5; perte -6 -5 6; perte_de -6 -5 6; pete -10 -8 10
pete_les -10 -8 10; petit -15 -7 10; petit_> -11 -10 11; petit_aimen -5 -5 5; petit_aroba -4 -6 8
petit_croix -9 10 -9; petit_dame -5 7 -8; petit_est 6 -7 -6; petit_lumie -5 -6 6; petit_rond -6 -4 7
petit_villa -5 -4 5; petro -7 -9 8; petro_> -7 -7 7; petro_aroba -6 -6 7; peu -14 -8 12; peu_> -15 -13 15
peu_agaca -10 -12 11; peu_agace -10 -8 11; peu_ennuy -5 -5 5; peu_inqui -11 -8 14; peu_lent -8 -16 14
peu_mal -6 -5 6; peu_mieux -10 11 -11; peu_pour -6 -4 7; peu_pres -6 -5 7; peut -22 -5 11; peut_avoir -5 -6 6
peut_etre -10 -11 11; peut_me -11 -12 14; peut_pas -17 14 -9; peux 14 -15 -10; peux_appel 17 -10 -18
peux_avoir -18 -12 18; peux_de 11 -11 -11; peux_enfin 13 -8 -14; peux_navig 9 -8 -9; peux_parle -11 -4 11
peux_pas -17 -23 23; peux_plus -14 -9 13; peux_savoi -14 -9 12; peux_toujo -13 9 -7; photo -6 -7 9
photo_point -6 -7 9; picar -2 -2 5; picar_point -2 -2 5; piece -9 -7 9; piece_> -9 -7 9; pierr -7 -5 9
pierr_tiret -7 -5 9; pire -20 23 -25; pire_> -18 20 -21; pire_en -11 13 -14; pire_qu -14 15 -15; placa -9 -12 11
placa_> -9 -12 11; plain -7 -5 7; plain_contr -7 -5 7; plais -12 -13 13; plais_> -12 -13 13; plait -11 -8 10
plait_> -16 -13 18; plait_aidez -5 -5 6; plait_je -2 -1 3; plait_madam -5 -5 5; plait_un -10 -7 12; plant -11 13 -14
plant_encor -7 11 -14; plant_toujo -8 8 -5; playe -9 -11 10; playe_> -9 -11 10; plays -5 -5 5; plays_4 -5 -5 5
plein -16 -16 16; plein_> -11 -11 12; plein_le -6 -6 6; pleut -12 -10 11; pleut_depui -12 -10 11; plomb -10 -8 10
plomb_> -10 -8 10; plus 7 -16 -5; plus_> -9 9 -15; plus_a 12 -13 -10; plus_aller -14 -9 13; plus_aucun 3 -2 -15
plus_besoi 8 -7 -2; plus_ca -15 14 -10; plus_de 12 -31 -3; plus_la 12 -3 -15; plus_le 5 1 -14; plus_les -13 -10 13
plus_mais 17 -16 -8; plus_mes -21 -11 21; plus_patie -12 -5 11; plus_perso -10 -12 12; plus_que -9 -7 8
plus_quoi -5 -5 6; plus_rapid -10 -11 11; plus_rien 13 -10 -14; plus_trent -5 -4 5; pluto -13 -13 13
pluto_inter -13 -13 13; poil 8 -5 -9; poil_> 8 -5 -9; point -15 -8 13; point_> -19 14 -13; point_arnau -5 -5 6
point_b -6 -6 6; point_be -9 -9 10; point_benoi -6 -6 8; point_c -6 -6 6; point_ch -6 -6 6; point_com -10 -10 13
point_cote -6 -6 6; point_dr -5 -7 9; point_duboi -6 -7 9; point_dumas -6 -6 6; point_duran -7 -7 8; point_e -6 -6 7
point_eu -5 -6 6; point_fr -8 -9 13; point_girar -5 -3 8; point_i -5 -5 6; point_k -6 -7 9; point_lacaz -1 -5 6
point_le -4 -6 9; point_lefev -7 -7 10; point_leger -6 -8 9; point_lopez -2 -2 4; point_marte -5 -5 5
point_marti -5 -7 11; point_merci -7 -5 7; point_morel -5 -5 6; point_net -9 -9 11; point_nguye -7 -8 11
point_noel -6 -6 7; point_p -6 -6 10; point_paris -6 -6 8; point_perri -5 -5 5; point_petit -4 -6 8
point_petro -6 -6 7; point_r -6 -6 7; point_roux -6 -6 10; point_vidal -5 -5 5; point_weber -5 -7 9; pol -7 -11 14
pol_aroba -7 -11 14; pompi -3 -2 5; pompi_avec -3 -2 5; porta -8 -15 12; porta_> -16 -14 17; porta_comme 7 -7 -7
porta_il -4 -5 5; porta_pourt -6 -5 7; porte -7 -5 7; porte_plain -7 -5 7; posee -5 -4 5; posee_au -5 -4 5
poste -10 -16 16; poste_> -2 -13 8; poste_a 1 -9 0; poste_dans -7 -8 8; poste_envir -7 -7 7; poste_et -5 -5 5
poste_inter -7 -7 8; poste_n -7 7 -7; poste_point -5 -5 6; poste_sont -7 -7 7; pouf -7 8 -9; pouf_> -9 8 -7
pouf_ca -6 6 -7; pour -1 -16 8; pour_aller -3 -2 4; pour_ca -7 -7 8; pour_etre -5 5 -5; pour_finir -5 6 -5
pour_l -6 -6 7; pour_la -8 -7 8; pour_le 5 -6 -4; pour_ma -6 -5 5; pour_moi 15 -10 -17; pour_mon -17 -11 16
pour_qui -10 -8 9; pour_savoi -6 -4 7; pour_se -6 -5 6; pour_un 6 -18 -4; pour_une -9 -9 9; pour_verif -4 -5 5
pour_voir -9 -7 9; pour_votre -13 -9 13; pourq -9 -9 9; pourq_cette -9 -9 9; pourr -14 6 1; pourr_> -10 10 -10
pourr_je -3 -3 4; pourr_me -9 -7 10; pourt -6 -5 7; pourt_il -6 -5 7; pouve -15 -12 16; pouve_atten -5 -4 7
pouve_m -6 -6 6; pouve_me -17 -13 17; pouve_repet -16 -12 16; pouvo 8 -6 -9; pouvo_clore 8 -6 -9; prefe -5 -6 6
prefe_avoir -5 -6 6; premi -11 1 3; premi_etage -9 -14 11; premi_etape -8 8 -8; prend -17 -13 18; prend_> -6 -7 9
prend_le -5 -4 6; prend_plus -7 -7 7; prend_pour -9 -8 9; prend_un -6 -6 7; prene -10 -9 10; prene_pour -10 -8 9
prene_votre -4 -5 5; preno -13 -9 11; preno_c -11 -9 10; preno_xavie -6 -6 6; pres -6 -5 7; pres_> -6 -5 7
prese -9 -7 8; prese_bapti -9 -7 8; press -13 5 -2; press_alors -7 7 -6; press_c -9 -8 9; press_vous -4 -5 5
print -5 -4 5; print_> -5 -4 5; prise -7 -6 7; prise_> -10 -9 11; prise_fibre -6 -5 5; prive -14 -11 14
prive_> -14 -11 14; pro -6 -6 7; pro_aroba -6 -6 7; probl 12 -3 -30; probl_> 22 -16 -24; probl_est -8 9 -9
probl_n -11 10 -7; probl_pas -21 20 -12; probl_persi -14 12 -10; probl_regle 12 -12 -9; probl_resol 9 -9 -8
proce -7 8 -8; proce_sans -7 8 -8; prono -6 -5 6; prono_> -6 -5 6; puis -29 30 -16; puis_aroba -1 -5 6
puis_ca -6 6 -6; puis_elle -9 9 -10; puis_non -8 7 -6; puis_plus -10 11 -7; puis_pouf -9 8 -7; puis_repar -20 20 -16
puisq -5 -4 5; puisq_je -5 -4 5; puk -13 -11 13; puk_> -13 -11 13; punai -14 -14 14; punai_> -12 -12 12
punai_elle -8 -9 9; pus -7 -5 7; pus_acces -7 -5 7; putai -9 -11 11; putai_mais -9 -11 11; qu -6 -5 -2
qu_a -20 17 -14; qu_avant -1 3 -17; qu_est -8 -7 11; qu_il 16 -20 -16; qu_on -9 -8 9; qu_un -8 -7 8
qu_une -10 -11 11; quand -12 -10 13; quand_je -12 -10 13; quara 2 -22 7; quara_> 15 -15 -14; quara_cinq -2 -2 3
quara_deux -9 -6 8; quara_poste -7 -7 7; quat -10 -10 10; quat_ordis -10 -10 10; quatr -7 -20 12; quatr_> -8 -8 9
quatr_ans -12 -6 10; quatr_appar -7 -5 8; quatr_aroba -5 -5 5; quatr_barre 14 -15 -14; quatr_cinqu -5 -7 6
quatr_en -3 -2 5; quatr_icitt -7 -7 7; quatr_ordin -7 -7 7; quatr_ou -10 -9 10; quatr_perso -17 -16 17
quatr_point -3 -2 5; quatr_poste -10 -6 9; quatr_saiso -3 -2 5; quatr_te -7 -6 7; quatr_telep -6 -6 6
quatr_vingt -14 -7 11; que -7 0 3; que_c 16 -14 -15; que_ca 1 6 -21; que_celui -6 -6 6; que_dix -9 -7 8
que_j -9 -18 17; que_je -12 -9 12; que_la -24 15 2; que_le 0 -15 4; que_non -4 5 -13; que_oui 10 -6 -15
que_quelq -8 -6 11; que_vous -1 -5 -3; quel -10 -10 10; quel_servi -10 -10 10; quell -7 -7 9; quell_boite -6 -5 6
quell_lumie -8 -9 11; quelq -16 -18 19; quelq_un -12 -12 15; quelq_uns -9 -9 9; quest -9 -9 9; quest_> -9 -9 9
qui -27 14 3; qui_> -10 -8 9; qui_a -13 -12 13; qui_clign -6 9 -9; qui_compr -5 -6 6; qui_est -3 -15 11
qui_m -8 -7 8; qui_march -17 15 -11; qui_regar -8 -8 8; qui_remar -19 14 -8; qui_va -4 -8 9; quinz -10 -15 13
quinz_de -5 -5 5; quinz_et -8 -8 9; quinz_rue -8 -8 8; quitt -2 -5 6; quitt_votre -2 -5 6; quoi -14 -13 15
quoi_> -6 -5 7; quoi_ce -9 -9 9; r -13 -12 13; r_> -6 -6 6; r_e -6 -6 6; r_h -2 -2 5; r_o -7 -8 8; r_u -6 -6 7
raccr -12 -12 13; raccr_au -5 -7 8; raccr_tout -8 -8 8; rade -5 6 -6; rade_> -5 6 -6; raise -12 -6 11
raise_sur -12 -6 11; rallu 4 3 -16; rallu_et 10 -12 -8; rallu_le 7 -7 -7; rallu_mais -12 11 -5; rame -8 11 -14
rame_encor -7 10 -14; rame_toujo -11 12 -9; rapid -10 -11 11; rapid_> -10 -11 11; rappe -21 -9 17; rappe_> -18 -8 15
rappe_pour -8 -7 8; rebel -12 12 -12; rebel_> -12 12 -12; reboo -7 8 -8; reboo_deux -7 8 -8; rebra -6 2 1
rebra_> 12 -13 -11; rebra_la -8 -7 8; rebra_les -5 6 -5; rebra_mais -13 14 -5; recla -7 -7 7; recla_> -7 -7 7
recoi 4 -19 -1; recoi_cinq 14 -14 -14; recoi_des -14 -12 13; recoi_ma -5 -5 5; recoi_mes 9 -5 -9
recoi_plus -19 -8 19; recom -18 18 -16; recom_> -18 18 -16; recon 17 -17 -17; recon_> 17 -17 -17; recou -16 15 -9
recou_> -16 15 -9; recu 2 -6 0; recu_la -6 -5 5; recu_trois 7 -7 -7; recup 15 -18 -13; recup_la 8 -7 -8
recup_le 12 -5 -10; recup_ma 11 -13 -10; recup_toute 11 -11 -10; redem -21 1 4; redem_> -19 -23 22; redem_c -9 9 -9
redem_ca -10 11 -11; redem_deux -5 5 -5; redem_ecran -6 6 -6; redem_en -14 11 -9; redem_et 10 -1 -18
redem_je -4 -4 5; redem_la -11 -2 7; redem_mais -21 16 -9; redem_non -16 16 -1; redem_pas -3 8 -9; redev 15 -15 -13
redev_norma 8 -7 -9; redev_verte 11 -11 -10; refon 15 -12 -21; refon_> 18 -18 -19; refon_pas -13 13 -9
regar -16 -27 26; regar_> -15 -19 21; regar_des -5 -5 5; regar_en -10 -8 10; regar_l 6 -10 -2; regar_la -9 -5 11
regar_moi 7 -5 -9; regis -9 -9 9; regis_pelis -9 -9 9; regle 13 -6 -25; regle_> 8 -4 -25; regle_je 11 -8 -11
relan -8 -7 8; relan_le -8 -7 8; relat -9 -8 12; relat_> -10 -8 12; relat_avec -5 -6 7; relou -8 -5 8
relou_les -8 -5 8; remar 13 3 -24; remar_> 23 -11 -19; remar_ca 13 -11 -7; remar_cinq -16 15 -11; remar_donc 8 -9 -8
remar_merci 13 -7 -9; remar_nicke 7 -7 -6; remar_pas -20 22 -19; remar_super 6 -6 -6; rembo -9 -7 8; rembo_c -9 -7 8
remer 7 -10 -6; remer_> 11 -8 -11; remer_pour -13 -9 13; remet -4 -5 5; remet_le -4 -5 5; remis 11 -10 -12
remis_en 11 -10 -12; remon 14 -16 -12; remon_> 14 -16 -12; renar -9 -7 8; renar_> -9 -7 8; rende -11 -10 11
rende_la -8 -6 7; rende_moi -5 -6 6; rene -5 -3 8; rene_point -5 -3 8; rentr 12 -9 -16; rentr_dans 12 -9 -16
repar 9 5 -31; repar_> 14 -11 -25; repar_comme -5 9 -14; repar_en -15 14 -11; repar_la 6 -7 -6; repar_merci 8 -9 -7
repar_oui 8 -8 -5; repar_pour 10 -15 -10; repar_puis -9 9 -10; repar_repar 8 -8 -5; repar_une -12 -8 12
repet -17 -16 17; repet_> -14 -11 14; repet_clign -8 -10 10; repet_s -7 -6 7; repon -11 -8 10; repon_> -11 -8 10
repon_je -4 -2 6; repri 7 -7 -7; repri_> 7 -7 -7; resea 7 -2 -11; resea_> 13 -8 -15; resea_comme -6 7 -8
resea_est 16 -17 -13; resea_infor -9 -7 8; resea_la -7 7 -7; resea_mon -4 8 -8; resea_n -10 12 -3
resea_sans -4 -5 5; resil -9 -12 11; resil_> -9 -12 11; resol 15 -8 -23; resol_> 11 -6 -22; resol_pour 8 -6 -8
respo -11 -9 10; respo_> -12 -11 12; respo_de -5 -3 7; respo_infor -6 -6 6; reste -22 26 -25; reste_bloqu -8 8 -8
reste_etein -10 11 -11; reste_orang -9 10 -11; reste_rouge -9 11 -12; reste_sans -8 11 -12; reste_tout -5 7 -8
resul -7 8 -8; resul_> -7 8 -8; retab 26 -19 -26; retab_> 18 -16 -19; retab_depui 8 -6 -9; retab_du 10 -12 -10
retom -12 12 -17; retom_> -12 12 -17; retou 11 -10 -12; retou_> 10 -9 -11; retou_hein 8 -9 -6; retra -4 -5 5
retra_alors -4 -5 5; retro 19 -17 -18; retro_inter 15 -12 -15; retro_la 7 -4 -18; retro_le 16 -15 -16
reuss 17 -19 -15; reuss_a 13 -16 -10; reuss_tout 8 -8 -9; reven 9 1 -26; reven_> 23 -16 -24; reven_a 8 -7 -6
reven_ca 5 -5 0; reven_d 15 -16 -10; reven_merci 14 -8 -7; reven_oui 10 -11 -6; reven_parce -8 8 -5
reven_puis -20 20 -16; reven_sur 10 -7 -17; reven_tout 18 -18 -10; reven_une -11 11 -11; revie -8 0 4
revie_> -5 -5 5; revie_pas -5 7 -9; revoi 6 -6 -6; revoi_> 6 -6 -6; ridic -9 -8 9; ridic_un -9 -8 9; rien -22 32 -31
rien_> -17 22 -20; rien_a 16 -11 -22; rien_c -4 7 -7; rien_ca -3 10 -10; rien_chang -9 12 -6; rien_dans -8 9 -10
rien_de -14 15 -11; rien_donne -9 13 -16; rien_du -14 15 -13; rien_fait -19 18 -11; rien_le -5 5 -5; rien_n -10 9 -5
rien_ne -11 16 -16; rien_qui -14 11 -6; rigol -13 -12 13; rigol_> -13 -12 13; robot -2 -15 5; robot_> 3 -12 -1
robot_passe -7 -5 7; rocha -10 -9 10; rocha_a -10 -9 10; rond -6 -4 7; rond_tourn -6 -4 7; rose -15 -14 14
rose_et -15 -14 14; rossi -5 -5 6; rossi_chioc -5 -5 6; rouge -21 15 -10; rouge_> -28 17 -7; rouge_a 6 -4 -17
rouge_clign -19 -9 13; rouge_sur -9 10 -9; roule 14 -13 -15; roule_> 14 -13 -15; rouss -14 -14 14; rouss_> -11 -9 10
rouss_bonjo -7 -8 8; rouss_de -5 -5 5; route 10 -10 -9; route_> 11 -10 -12; route_est -6 -5 6; roux -6 -6 10
roux_aroba -6 -6 10; roy -5 -5 7; roy_point -5 -5 7; rue -14 -14 15; rue_de -7 -5 7; rue_des -8 -8 8; rue_ou -5 -5 5
s 0 -7 1; s_affic 7 -2 -11; s_allum -20 -5 12; s_appai -9 -8 8; s_arran -12 -13 13; s_comme -3 -3 6; s_est 9 -3 -21
s_go 9 -9 -8; s_il -11 -8 10; s_ouvre 1 3 -14; s_ouvri 0 2 -17; s_point -6 -6 7; s_still -9 9 -9; s_tiret -2 -2 5
s_vingt -3 -2 5; sa -6 -6 -1; sa_ca -7 -7 8; sa_chamb 8 -9 -8; sa_chang -5 5 -4; sa_redem -9 -8 9; sais -15 -27 25
sais_compt -8 -7 7; sais_pas -9 -26 23; sais_plus -5 -5 6; saiso -3 -2 5; saiso_avec -3 -2 5; salar -7 -7 7
salar_mais -7 -7 7; sale -8 -7 8; sale_robot -8 -7 8; salon -12 -16 15; salon_> -10 -11 11; salon_la -7 -6 7
sans -17 9 -5; sans_accen -6 -6 6; sans_arret -7 -8 8; sans_aucun -7 8 -8; sans_e -4 -6 6; sans_fin -4 -5 5
sans_h -6 -6 6; sans_resea -6 7 -8; sans_rien -5 5 -5; saoul -15 -9 13; saoul_> -13 -8 11; saoul_les -7 -5 7
saute -11 6 0; saute_encor -9 9 -10; saute_le -7 -7 8; sauve 11 -8 -11; sauve_la 11 -8 -11; savez 7 -5 -7
savez_je -4 -5 5; savez_vous 7 -2 -8; savoi -14 -9 12; savoi_> -14 -9 12; scand -15 -11 15; scand_> -7 -7 8
scand_je -9 -6 10; scand_par -7 -6 7; scand_un -7 -5 7; sdsl -6 -5 6; sdsl_depui -6 -5 6; se -9 -13 9
se_conne -8 10 -5; se_coupe -17 -14 15; se_lance 13 -12 -13; se_moque -9 -8 9; se_passe -10 8 -7; se_prono -6 -5 6
sec -5 -5 5; sec_la -5 -5 5; secon -17 7 0; secon_> -18 -2 7; secon_et -7 8 -9; secon_je -6 -6 7; secon_le -6 -5 8
secou -3 -2 5; secou_aroba -3 -2 5; seize -7 -7 7; seize_ou -7 -7 7; semai -9 -8 8; semai_> -9 -8 8; sembl 8 -8 -7
sembl_que 8 -8 -7; sept -12 -10 12; sept_> -7 -7 7; sept_machi -7 -6 6; sept_quara -2 -2 3; septa -12 -12 12
septa_> -12 -12 12; serie 2 -10 1; serie_> -8 -7 8; serie_a 7 -7 -7; serve -14 -11 15; serve_plus -11 -12 12
serve_soit -5 -5 5; servi -5 0 -1; servi_> -2 11 -15; servi_a -8 8 -6; servi_achat -6 -6 7; servi_de -11 -13 12
servi_deplo -10 -10 10; servi_est 9 -8 -9; servi_techn -5 -6 7; seul -14 -13 15; seul_> -1 -10 3; seul_allez -1 -4 5
seul_appar -7 -7 8; seul_au -8 -8 8; seul_mot -5 -5 5; seul_poste -6 -6 6; seule -14 -14 15; seule_> -7 -7 7
seule_avec -7 -4 7; seule_il -11 -16 16; seule_la -12 -10 11; sfr -7 -7 8; sfr_point -7 -7 8; si 24 -26 -2
si_> 17 -17 -13; si_c 13 -13 -2; si_ca 10 -11 -8; si_en 7 -7 -7; si_j -22 -1 8; si_on 8 -9 -7; si_si 8 -9 -7
sien -11 -8 11; sien_> -11 -8 11; signa 19 -20 -14; signa_> 14 -15 -10; signa_tout 7 -7 -7; signe -10 -8 9
signe_> -10 -8 9; silen -6 -7 7; silen_compl -6 -7 7; silva -6 -6 6; silva_arrob -6 -6 6; sim -4 -5 5
sim_et -4 -5 5; simpl -10 -10 10; simpl_> -10 -10 10; site 9 -8 -9; site_s 9 -8 -9; six -10 -10 11
six_douze -5 -7 6; six_machi -8 -7 7; six_perso -7 -7 7; six_quatr -2 -2 3; six_soixa -5 -7 6; sms -8 -6 8
sms_> -8 -6 8; socie -11 -11 11; socie_dupon -5 -5 5; socie_l -2 -5 6; socie_trans -9 -8 8; soeur 7 -7 -7
soeur_donc 7 -7 -7; soir -14 -12 14; soir_> -14 -12 14; soire 6 -7 -6; soire_> 6 -7 -6; soit -5 -5 5
soit_onze -5 -5 5; soixa -15 -15 16; soixa_dix -5 -6 6; soixa_douze -9 -8 10; soixa_neuf -7 -7 7
soixa_salar -7 -7 7; sol -6 -8 8; sol_> -6 -8 8; somme -11 -11 12; somme_dans -5 -4 5; somme_soixa -7 -7 7
son 17 -15 -17; son_est 13 -12 -12; son_telep 9 -12 -9; sonne 7 -5 -15; sonne_a 10 -10 -10; sonne_toujo -2 4 -4
sont 4 -14 0; sont_a -11 -11 11; sont_touch -9 -10 10; sont_tous 9 -7 -10; sont_verte 9 -7 -8; sophi -12 -12 12
sophi_aroba -3 -3 6; sophi_duboi -11 -11 11; sophi_duran -10 -7 9; sophi_marti -8 -8 8; sors -4 -5 5
sors_la -4 -5 5; sorti -9 -9 9; sorti_a -9 -9 9; souci 20 -10 -30; souci_> 6 -1 -19; souci_merci 14 -9 -17
souci_n 16 -18 -13; souci_tout 12 -12 -6; souha -6 -4 7; souha_etre -5 -5 5; souha_joind -4 -4 7; souha_m -5 -3 7
sous -17 -17 18; sous_la -15 -12 13; sous_les -7 -8 8; sous_sol -6 -8 8; soyez -12 -8 10; soyez_debor -12 -8 10
space -7 -8 8; space_> -7 -8 8; speed -4 -5 5; speed_test -4 -5 5; stabl 14 -15 -11; stabl_maint 14 -15 -11
steph -6 -6 6; steph_point -6 -6 6; still -9 9 -9; still_not -9 9 -9; stylo -6 -6 7; stylo_> -6 -6 7
suffi -14 -14 14; suffi_> -14 -14 14; suis -3 -8 2; suis_a -11 -10 11; suis_au -10 -9 13; suis_calme -14 -8 11
suis_conne 12 -12 -12; suis_dans -15 -11 14; suis_degou -11 -10 11; suis_desol -7 8 -8; suis_embet -19 -14 18
suis_en -8 -6 7; suis_encor -2 -4 6; suis_exced -16 -13 16; suis_fatig -13 -10 13; suis_hors -16 -12 16
suis_injoi -6 -5 7; suis_la -8 -6 9; suis_madam -10 -7 9; suis_pas -14 -20 21; suis_press -13 6 -3
suis_recon 17 -17 -17; suis_scand -7 -6 7; suis_sur 7 -15 0; suis_toujo -19 15 -14; suis_tres -12 -9 12
suis_un -18 -16 24; suis_une -8 -6 8; suis_vieil -1 -2 3; suite -9 -7 8; suite_> -9 -7 8; sujet -7 -8 8
sujet_de -7 -8 8; super 14 -13 -14; super_> 6 -6 -6; super_c 16 -13 -14; super_ca 7 -7 -6; super_merci 8 -7 -9
suppo -7 -8 8; suppo_nivea -6 -8 7; suppo_techn -5 -6 7; sur -5 2 -6; sur_> -15 -16 16; sur_cinq 14 -14 -14
sur_deux -13 14 -15; sur_dix -6 -6 6; sur_googl -14 -9 13; sur_inter 13 -15 -11; sur_la -20 11 -9; sur_le -14 -8 11
sur_mais -5 5 -5; sur_mon -13 -10 13; sur_notre -6 -5 6; sur_son 9 -12 -9; sur_tous 15 -7 -19; sur_votre -5 -4 5
synch 7 -5 -10; synch_> -4 5 -4; synch_est 12 -12 -9; t -7 -7 8; t_> -5 -5 6; t_comme -4 -5 6; t_e -6 -6 6
t_i -6 -6 6; ta -8 -7 8; ta_gueul -8 -7 8; table -4 -19 11; table_> -10 -9 11; table_elle 8 -7 -9
table_et -19 -16 21; table_seule -7 -7 7; tais -11 -9 11; tais_toi -11 -9 11; tape -6 -5 8; tape_mon -6 -5 8
te -7 -6 7; te_> -7 -6 7; techn -19 -13 18; techn_> -17 -13 21; techn_infor -8 -6 9; techn_m -5 -5 5
techn_ont -9 -8 10; techn_orang -5 -7 8; techn_va -7 -6 7; techn_vient -9 -10 10; tele -6 -6 4; tele_> -7 -14 9
tele_ca -3 -2 5; tele_de -7 -6 7; tele_deux -3 -6 6; tele_du -7 -6 7; tele_est 6 1 -14; tele_l -14 -9 14
tele_qui -19 14 -8; tele_s 9 -12 -7; telec -9 -8 9; telec_> -9 -8 9; telen -6 -6 7; telen_point -6 -6 7
telep -15 -9 10; telep_> -18 -9 13; telep_de -7 -7 8; telep_dont -6 -6 6; telep_est -7 9 -12; telep_et -10 -9 10
telep_fixe -9 -6 8; telep_fonct 15 -14 -13; telep_il -6 7 -8; telep_madam -7 -6 6; telep_maint 9 -12 -9
telep_n -5 5 -5; telep_ne -2 4 -4; telep_on -4 -7 8; telep_oui -8 8 -9; telep_sonne 10 -10 -10; teles -6 -3 8
teles_> -6 -3 8; telet -11 -11 11; telet_> -7 -7 7; telet_je -7 -8 8; telev -14 -14 14; telev_> -9 -9 9
telev_et -7 -4 7; telev_m -7 -7 7; temps -1 -12 7; temps_> -8 -7 7; temps_mais 12 -12 -9; temps_pour -4 -5 5
temps_que -6 -5 8; tenir 10 -9 -9; tenir_> 10 -9 -9; tenu -12 15 -17; tenu_deux -10 12 -12; tenu_dix -6 6 -7
tenu_trent -13 12 -12; termi -12 -13 14; termi_> -13 -12 13; termi_de -7 -6 7; test -1 -18 4; test_a -4 -5 5
test_reuss 8 -8 -9; test_un -12 -10 11; teste -2 -18 16; teste_> -20 -17 19; teste_c 10 -12 -9; tete -10 -1 7
tete_> -10 -8 10; tete_elle -3 8 -9; thoma -7 -8 11; thoma_f -4 -5 6; thoma_lerou -7 -7 9; thune -8 -6 7
thune_> -8 -6 7; ticke 7 -7 -7; ticke_> 7 -7 -7; tient 11 -7 -15; tient_> 11 -7 -15; tigui 10 -11 -10
tigui_ca 10 -11 -10; tip 9 -8 -9; tip_top 9 -8 -9; tiret -10 -10 13; tiret_bas -4 -4 7; tiret_desme -6 -6 7
tiret_du -6 -6 6; tiret_duran -7 -5 9; tiret_et -5 -6 8; tiret_goff -4 -6 9; tiret_lac -6 -6 6; tiret_lang -4 -6 6
tiret_laure -4 -6 8; tiret_lea -5 -6 8; tiret_lyon -5 -5 5; tiret_marc -5 -5 5; tiret_marie -5 -5 6
tiret_marti -5 -5 8; tiret_morin -6 -6 9; tiret_paste -5 -5 5; tiret_photo -6 -7 9; tiret_picar -2 -2 5
tiret_roy -5 -5 7; tiret_silva -6 -6 6; toi -8 -8 8; toi_> -8 -7 7; toi_je -11 -9 11; toit -9 -8 9; toit_> -9 -8 9
tombe -13 -11 12; tombe_> -13 -11 12; tonal 7 -1 -18; tonal_> 12 -7 -23; tonal_est 6 -7 -5; tonal_n -13 13 -10
tonne 10 -10 -7; tonne_> 10 -10 -7; top 9 -8 -9; top_c 9 -8 -9; toto -2 -2 3; toto_un -2 -2 3; touch 8 -15 0
touch_> -9 -10 10; touch_plus 12 -13 -10; toujo -31 44 -35; toujo_> -12 14 -17; toujo_absen -11 12 -8
toujo_an -5 5 -4; toujo_au -6 6 -5; toujo_aucun -5 5 -5; toujo_aussi -10 11 -11; toujo_autan -9 8 -6
toujo_bloqu -13 13 -12; toujo_ce -10 12 -11; toujo_coupe -15 15 -13; toujo_dans -6 6 -5; toujo_down -9 9 -8
toujo_en -9 10 -9; toujo_etein -6 10 -12; toujo_la -20 24 -17; toujo_le -12 11 -9; toujo_lent -11 14 -15
toujo_meme -8 8 -8; toujo_mort -7 7 -5; toujo_muet -9 12 -9; toujo_orang -5 7 -7; toujo_parei -8 9 -8
toujo_pas -11 16 -14; toujo_rien -8 9 -7; toujo_rouge -13 14 -11; toujo_toujo -9 9 -5; tour 10 -15 -10
tour_> 10 -15 -10; tourn 9 -9 -20; tourn_> 15 -14 -17; tourn_il -6 -4 7; tourn_toujo -6 6 -5; tous 13 -15 -11
tous_> -9 -7 8; tous_est 7 -5 -6; tous_les 15 -7 -19; tous_mes -10 -8 10; tous_verts 9 -7 -10; tout 7 -12 -7
tout_> -16 4 2; tout_a 0 1 -21; tout_attac -7 -7 7; tout_bon 19 -12 -20; tout_c -7 8 -8; tout_casse -8 -9 9
tout_ce -20 11 -6; tout_colle -8 -8 11; tout_comme -5 6 -5; tout_de -9 -7 8; tout_donne -5 -4 5; tout_en -1 -5 6
tout_encor -11 12 -7; tout_est 20 -15 -22; tout_fonct 22 -21 -12; tout_le -13 -12 13; tout_march 8 -8 -6
tout_meme -6 6 -6; tout_noir -5 7 -8; tout_passe 8 -8 -9; tout_qui 19 -20 -8; tout_redem -10 10 -10
tout_refon 9 -8 -8; tout_remar 18 -17 -19; tout_seul -5 -13 6; tout_simpl -10 -10 10; tout_toujo -5 5 -4
tout_va 10 -10 -9; tout_verif -8 -6 9; tout_vert 8 -9 -8; tout_votre -6 7 -3; toute 1 -21 3; toute_la -10 -9 10
toute_les 9 -10 -8; toute_mes 11 -11 -10; toute_neuve -7 -8 8; toute_seule -10 -16 16; tpe -10 -9 10
tpe_et -10 -9 10; trafi 8 -6 -9; trafi_est 8 -6 -9; train -11 -11 12; train_d -6 -5 6; train_de -9 -12 11
trans -16 -13 16; trans_avec -2 -2 5; trans_marti -9 -8 8; trans_moi -12 -11 12; trans_vers -9 -7 10; trava 3 -16 0
trava_> -8 -8 12; trava_avec -7 -8 8; trava_de -9 -9 9; trava_merci 13 -8 -14; tremb -9 -8 9; tremb_> -9 -8 9
trent -20 1 5; trent_> -9 -10 10; trent_quatr -6 -6 7; trent_secon -18 8 -3; trent_trois -5 -4 5; tres -16 -11 14
tres_aimab -16 -10 15; tres_en -12 -9 12; tres_fort -4 6 -6; tres_lente -13 -14 14; trois -19 -19 23
trois_> -14 -14 16; trois_a -4 -4 7; trois_appar -6 -6 6; trois_camer -3 -6 6; trois_enfan -7 -7 7
trois_fois -6 -5 5; trois_impri -7 -6 6; trois_jours -12 -11 12; trois_mais -8 -8 9; trois_messa 7 -7 -7
trois_ordis -5 -6 6; trois_ou -7 -6 7; trois_pour -5 5 -5; trois_quatr -2 -2 3; trois_six -5 -4 5; trois_sur -6 -6 6
trois_termi -7 -6 7; trop -5 -11 8; trop_bien 10 -10 -9; trop_cher -6 -6 6; trop_comme -4 -8 9; trop_vite -9 -6 8
trouv -10 5 -4; trouv_autre -7 7 -6; trouv_plus -6 -7 7; truc -12 2 1; truc_> -12 2 1; truc_qui -4 -8 9; tu -8 -7 7
tu_sais -8 -7 7; u -12 -11 12; u_> -9 -9 10; u_t -6 -6 6; u_x -7 -8 8; un -10 -16 13; un_> 1 -17 2; un_a -10 -9 11
un_agent -11 -10 13; un_appel 0 8 -13; un_arbre -7 -6 7; un_aroba -3 -2 5; un_au -4 -2 6; un_cable -9 -8 10
un_colle -5 -6 6; un_conco -7 -5 6; un_conse -13 -10 14; un_coup -10 13 -17; un_d -9 -6 9; un_de -9 -3 11
un_debit -9 -8 9; un_depan -10 -7 9; un_deux -11 -10 12; un_deuxi -9 -8 9; un_doute 8 -9 -7; un_en -2 -3 4
un_etre -5 -5 5; un_fixe -5 -5 7; un_gars -7 -5 7; un_grand 8 -7 -8; un_humai -12 -13 13; un_imbec -9 -8 9
un_incid -10 -9 10; un_insta -11 -10 11; un_joli -13 -10 12; un_m -9 -5 7; un_magic 16 -16 -16; un_mail -9 -8 9
un_mega -9 -8 9; un_messa -13 -8 10; un_minut -5 -3 5; un_oeil -6 -6 6; un_opera -12 -7 12; un_ordin -6 -6 7
un_parti -10 -7 9; un_pc -8 -7 8; un_petit -5 -4 5; un_peu -14 -8 12; un_peut -8 -6 11; un_poil -13 10 -7
un_porta -5 -5 7; un_poste -4 -4 7; un_qui -5 -6 6; un_rembo -9 -7 8; un_respo -17 -13 17; un_s -5 -4 7
un_scand -7 -5 7; un_serve -5 -5 5; un_seul -11 -10 11; un_stylo -6 -6 7; un_techn -12 -14 16; un_telep -3 -8 10
un_termi -13 -12 13; un_tour 10 -15 -10; un_truc -4 -8 9; under -5 -5 6; under_rossi -5 -5 6; une -30 -10 23
une_> -10 -11 11; une_anten -7 -8 8; une_bande -11 -7 11; une_bonne -9 -10 10; une_box -7 -9 8; une_carpe -4 7 -7
une_cinqu -7 -8 8; une_conse -7 -7 11; une_dame -13 -11 13; une_demi -6 -6 6; une_dizai -7 -6 8; une_douza -6 -7 7
une_entre -6 -6 6; une_erreu -18 18 -17; une_fois -5 -10 11; une_heure -6 -7 7; une_honte -7 -7 7; une_impri -3 -6 6
une_ligne -12 -8 12; une_minut 3 -11 1; une_offre -10 -11 11; une_page -8 8 -5; une_paire -6 -6 6
une_perso -10 -10 13; une_perte -6 -5 6; une_quinz -5 -5 5; une_recla -7 -7 7; une_secon -7 -12 11
une_semai -9 -8 8; une_table -18 -18 22; une_tele -3 -6 6; une_vieil -8 -6 8; une_vingt -6 -5 7; une_vraie -5 -6 6
uniqu -9 -9 9; uniqu_la -9 -9 9; uns -9 -9 9; uns_> -9 -9 9; urgen -9 -8 9; urgen_je -9 -8 9; v 8 -9 -6
v_la 8 -9 -6; va 15 -25 1; va_> 13 -9 -18; va_beauc 7 -4 -3; va_bien 10 -10 -9; va_c 10 -11 -5; va_etre -9 -7 9
va_maint 11 -11 -7; va_mieux 15 -14 -13; va_pas -4 -8 9; va_s -12 -13 13; va_toujo -15 15 -3; va_venir -7 -6 7
va_voir -16 -15 16; vais -17 -11 16; vais_pas -4 -9 9; vais_porte -7 -5 7; vais_resil -7 -8 8; vais_teste -13 -9 13
vais_tout -8 -9 9; vais_voir -5 -5 5; vais_vous -10 -9 10; valer -4 -2 6; valer_dumon -4 -2 6; van -9 -9 9
van_damme -9 -9 9; vendu -5 -5 5; vendu_cette -5 -5 5; venir -7 -6 7; venir_> -7 -6 7; venu -7 -6 7
venu_coupe -7 -6 7; verif -17 -13 18; verif_> -15 -11 18; verif_tout -9 -7 8; verra -16 -15 16
verra_bien -16 -15 16; vers -8 -8 9; vers_dix -7 -8 8; vers_le -5 -6 7; vers_un -9 -7 10; vert 10 -16 -8
vert_> 8 -25 5; vert_et 20 -17 -19; vert_mais -20 17 -7; verte 14 -14 -12; verte_> 19 -18 -16; verte_est 5 -5 -5
verte_et 8 -9 -6; verts 9 -7 -10; verts_> 9 -7 -10; very 8 -10 -5; very_good 8 -10 -5; veut -12 15 -18
veut_pas -12 15 -19; veut_toujo -6 8 -4; veux -12 -9 14; veux_decla -10 -9 10; veux_dire -5 -5 6
veux_etre -10 -8 12; veux_le -13 -11 13; veux_modif -7 -6 11; veux_parle -7 -6 7; veux_qu -3 -2 5
veux_quelq -8 -4 9; veux_une -1 -2 3; victo 10 -11 -8; victo_ca 10 -11 -8; vidal -5 -5 5; vidal_aroba -5 -5 5
vide -12 21 -23; vide_> -12 21 -23; vide_comme -3 10 -10; video 14 -19 -11; video_demar 14 -12 -14; video_il 6 -6 -5
video_point -6 -6 6; vieil -10 -8 11; vieil_adres -5 -5 5; vieil_clien -8 -6 8; vieil_moi -1 -2 3; viens 3 0 -4
viens_de 11 2 -18; viens_la -10 -9 9; vient 4 -2 -9; vient_> -10 10 -11; vient_de 8 -6 -14; vient_mardi -9 -10 10
villa -5 -5 6; villa_en -4 -5 5; villa_et -5 -4 5; vingt -18 -23 21; vingt_> -14 -14 14; vingt_cinq -10 -9 10
vingt_de -6 -5 7; vingt_deux -7 -9 8; vingt_dix -2 -2 4; vingt_et -10 -9 10; vingt_huit -2 -2 3; vingt_poste -7 -7 7
vingt_quatr -12 -6 10; vingt_un -16 -10 17; vite -6 -10 8; vite_> -11 -8 9; vite_tout 6 -6 -6; voila 8 -4 -13
voila_> 10 -9 -10; voila_c 19 -18 -14; voila_je -5 5 -5; voir -16 -11 14; voir_> -15 -10 13; voir_je -5 -5 5
vois 4 1 -9; vois_mes 6 -6 -6; vois_pas -15 8 -5; voisi -13 -7 15; voisi_> -11 -4 11; voisi_de -8 -6 9; voit -3 -6 7
voit_ca -3 -6 7; vol -9 -7 8; vol_> -9 -7 8; voleu -8 -6 7; voleu_rende -8 -6 7; vos -6 -6 6; vos_menso -6 -6 6
vos_techn -3 -3 4; votre -25 -6 20; votre_affai -6 7 -3; votre_boite -5 -6 6; votre_compo -7 -6 7
votre_dilig -13 -9 13; votre_ecran -5 -4 5; votre_entre -7 -7 7; votre_numer -5 -6 6; votre_patie -6 -7 6
votre_servi -11 -10 11; votre_socie -2 -5 6; votre_temps -4 -5 5; votre_truc -12 2 1; voudr -13 -8 11
voudr_annul -8 -7 8; voudr_cause -2 -3 4; voudr_chang -8 -8 8; voudr_modif -7 -6 9; voudr_parle -5 -4 7
voudr_pas -7 8 -8; voudr_qu -6 -5 6; voudr_une -7 -7 11; vous 3 -15 1; vous_> 10 -11 -7; vous_ai -5 -4 5
vous_appel -21 -6 23; vous_arret 6 -6 -6; vous_aurai 7 -8 -6; vous_avez -8 8 -7; vous_comme -8 -7 8
vous_compr -2 -4 6; vous_confi 10 -12 -10; vous_devez -8 -6 8; vous_devri -5 -4 5; vous_dirai -21 -7 16
vous_dire -9 2 4; vous_dis -11 -7 10; vous_disie 7 -7 -7; vous_donne -5 -4 5; vous_embet -7 8 -8
vous_enten 10 -11 -10; vous_etes -2 -15 2; vous_faire -9 -9 9; vous_fiche -7 -5 8; vous_l -10 -9 10; vous_la -5 -3 8
vous_le -13 2 1; vous_m 2 -10 1; vous_me -10 -13 12; vous_parle -9 -6 8; vous_payez -10 -8 10; vous_plait -11 -8 10
vous_pourr -9 -7 10; vous_pouve -15 -12 16; vous_que 0 2 -9; vous_rappe -19 -16 19; vous_recoi 14 -14 -14
vous_remer 7 -10 -6; vous_repon -6 -5 6; vous_savez -4 -5 5; vous_soyez -12 -8 10; vous_telep -8 -5 7
vous_vous -12 -8 11; voyan 5 -3 -10; voyan_clign -10 -9 9; voyan_est 5 1 -20; voyan_ne -9 9 -9; voyan_orang -6 7 -7
voyan_qui -6 9 -9; voyan_reste -9 11 -12; voyan_rouge 0 -8 -3; voyan_sont 9 -7 -10; vpn -7 -8 8; vpn_sans -7 -8 8
vraie -5 -6 6; vraie_perso -5 -6 6; vraim -8 11 -12; vraim_> -8 11 -12; wait -8 -7 8; wait_je -8 -7 8; wanad -5 -6 7
wanad_point -5 -6 7; web -7 -5 7; web_depui -7 -5 7; weber -5 -7 9; weber_aroba -5 -7 9; wifi -9 -8 4
wifi_> -9 -15 7; wifi_est 11 -4 -19; wifi_fonct 10 -9 -10; wifi_frere -5 5 -5; wifi_insta -10 -10 10
wifi_is -6 -7 6; wifi_mais -7 9 -12; wifi_ne -5 7 -9; worki -11 3 -1; worki_> -9 9 -9; worki_depui -6 -7 6
x -7 -8 8; x_> -7 -8 8; xavie -6 -6 6; xavie_donc -6 -6 6; xavie_zola -6 -6 6; y 13 3 -27; y_a 3 5 -18
y_arriv -15 4 -2; y_est 18 -17 -14; y_fait -16 15 -4; y_manqu -11 10 -10; yahoo -5 -6 9; yahoo_point -5 -6 9
yande -6 -6 7; yande_point -6 -6 7; yeste -6 -7 6; yeste_> -6 -7 6; yeux -7 -8 8; yeux_> -7 -8 8; youss -9 -9 9
youss_amara -9 -9 9; youtu 13 -12 -13; youtu_se 13 -12 -13; zero -14 14 -13; zero_> -11 11 -11; zero_ameli -9 8 -8
zero_six -4 -10 12; zola -6 -6 6; zola_> -6 -6 6; zola_preno -6 -6 6; zut -17 -2 12; zut_> -11 -14 13
zut_c -11 11 -12
""",
    ),
    "problem": (
        "internet mobile unclear",
        """
00 -8 -8 8; 00_01 -8 -8 8; 01 -8 -8 8; 01_47 -8 -8 8; 01_> -8 -8 8; 06 -8 -8 8; 0698 -9 -9 9; 0698_765 -9 -9 9
06_12 -8 -8 8; 06_52 -5 -3 6; 112 -12 -12 12; 112_> -12 -12 12; 12 -11 -11 11; 12_34 -11 -11 11; 20 -8 -8 8
20_00 -8 -8 8; 30 -5 -3 6; 30_98 -5 -3 6; 33 -7 -7 7; 33_6 -7 -7 7; 34 -11 -11 11; 34_56 -7 -7 7; 34_> -8 -8 8
4 -9 -9 9; 432 -9 -9 9; 432_> -9 -9 9; 47 -8 -8 8; 47_20 -8 -8 8; 4_ou -9 -9 9; 4g -23 23 -19; 4g_en -13 12 -10
4g_march -10 12 -17; 4g_ne -8 13 -12; 4g_passe -14 12 -6; 5 -9 -9 9; 52 -5 -3 6; 52_30 -5 -3 6; 56 -7 -7 7
56_78 -7 -7 7; 5_> -9 -9 9; 5g -15 16 -16; 5g_est -11 11 -12; 5g_passe -8 8 -9; 6 -7 -7 7; 6_12 -7 -7 7; 74 -5 -3 6
74_euh -5 -3 6; 75011 -10 -10 10; 75011_paris -10 -10 10; 765 -9 -9 9; 765_432 -9 -9 9; 78 -7 -7 7; 78_> -7 -7 7
98 -5 -3 6; 98_74 -5 -3 6; <_01 -8 -8 8; <_06 -8 -8 8; <_0698 -9 -9 9; <_112 -12 -12 12; <_33 -7 -7 7; <_4 -9 -9 9
<_75011 -10 -10 10; <_a -10 9 -7; <_absol -10 -9 10; <_affir -9 -9 9; <_ah -15 -17 16; <_ajout -7 -8 7
<_alexa 6 -6 -6; <_allez -9 -9 9; <_allo 6 -20 -3; <_alors -13 0 8; <_anne -6 -6 9; <_appel -8 0 3; <_arret -7 -8 8
<_atten -9 -19 16; <_au -20 -9 11; <_aucun -10 -7 7; <_avant 7 -6 -8; <_avec -5 -5 5; <_b -8 -9 8; <_bah -8 0 3
<_bascu -7 -8 8; <_ben -7 -20 14; <_bertr -9 -9 9; <_bien -13 -12 13; <_bilou 8 -6 -10; <_blabl -12 -12 12
<_bob -5 -5 6; <_bonjo -6 -14 8; <_bonso 8 -7 -7; <_boula -10 -10 10; <_box 11 -10 -14; <_brigi -10 -10 10
<_c -18 -7 17; <_ca -29 -16 27; <_carre -12 -12 12; <_carte -10 12 -11; <_ce 9 -14 -2; <_certa -12 -12 12
<_chape -8 -9 8; <_cher -7 7 -6; <_chez 7 -8 -6; <_chut -7 -6 7; <_cinq -12 -13 14; <_clair -11 -13 12
<_cleme -12 -12 12; <_comme -10 -12 14; <_con -5 -5 5; <_conne 6 -7 -5; <_cool -8 -8 8; <_coupu 10 -10 -9
<_d -14 -14 15; <_dans -8 -18 12; <_de -8 -8 8; <_deja -9 -10 10; <_depui -14 -23 17; <_des 11 -11 -7
<_deux -14 -9 11; <_didie -7 -7 7; <_dites 8 -7 -8; <_docte -9 -9 9; <_donc 8 -4 -8; <_donne -7 -8 7
<_dupon -7 -7 8; <_ecout -7 -9 8; <_elle -18 -23 19; <_en 13 -23 3; <_encor -7 -6 7; <_entre -7 -7 7
<_eric -10 -10 10; <_est -10 -11 12; <_euh -11 -23 17; <_eva -9 -7 11; <_excus -3 -18 6; <_faceb 17 -15 -19
<_faite -10 0 1; <_faut -10 -10 10; <_foute -8 -9 9; <_frere 7 -6 -7; <_genre -7 -8 8; <_gmail 10 -10 -12
<_gsm -9 9 -9; <_h -5 -5 6; <_hier -9 -9 9; <_hugo -10 -10 10; <_humai -11 -12 12; <_ici -9 -9 9; <_il -22 -3 14
<_ils -3 5 -8; <_impos 8 -3 -13; <_info -6 -6 6; <_inter -9 -1 1; <_j -8 -13 12; <_je -4 -20 15; <_jean -8 -8 8
<_jojo -6 -6 7; <_jsp -8 9 -8; <_julie -8 -6 11; <_karim -3 -4 6; <_l 8 -4 -13; <_la -11 7 -7; <_laure -10 -10 10
<_le 0 -4 -5; <_les -2 5 -11; <_luc -6 -6 7; <_lucie -6 -6 6; <_lundi -9 -9 9; <_m -7 -5 8; <_ma -6 0 -4
<_madam -15 -3 4; <_mais -15 -15 16; <_malhe -10 -8 9; <_maman 7 -6 -7; <_marc -5 -5 5; <_marie -6 -6 6
<_mathi -8 -7 8; <_meme 9 -9 -9; <_merci -9 -9 9; <_merde -7 -7 7; <_mes 1 4 -19; <_messa -5 6 -6; <_mette -9 -8 11
<_mhm -12 -12 12; <_micro 10 -9 -10; <_mobil -9 12 -15; <_moham -6 -6 6; <_moi -6 -7 7; <_mon -1 5 -17
<_monsi -15 -14 15; <_natha -5 -5 6; <_negat -12 -12 12; <_nenni -9 -9 9; <_netfl 11 -12 -10; <_ni -7 -8 8
<_nom -6 -5 6; <_non -7 -18 12; <_nos 8 0 -18; <_notre -9 10 -10; <_nous -7 -6 7; <_numer -7 -9 8; <_oh -13 -13 14
<_ok -10 -10 10; <_on -1 -11 7; <_onze -12 -12 12; <_ordin 9 -4 -6; <_oui -20 -13 19; <_p -4 -5 5
<_paill -12 -11 12; <_pardo 0 -11 2; <_parle -8 -10 9; <_parti -14 -12 13; <_pas -16 -14 19; <_passe -11 -12 12
<_paul -14 -13 14; <_perso -18 17 -13; <_perte 9 -6 -6; <_peuch 5 -4 -3; <_pierr -5 -5 5; <_plus -23 -8 15
<_pol -10 -8 11; <_pourq -9 -9 9; <_pourr -8 -7 8; <_preno -7 -7 7; <_putai -10 -11 11; <_qu -10 -8 10
<_quand -12 13 -13; <_quatr -9 -1 5; <_quell -9 -9 9; <_quelq -6 -5 6; <_quinz -9 -9 9; <_quoi -14 -13 14
<_redon -6 -7 6; <_regis -9 -9 9; <_resea -8 8 -7; <_rien -13 -14 14; <_roami -10 10 -10; <_s -6 -6 7; <_sa 0 -11 1
<_salut 3 -9 -1; <_secou -5 -4 5; <_sept -8 -7 8; <_servi -10 -10 10; <_si -8 -13 10; <_soixa -8 -7 8
<_sophi -13 -13 13; <_speed 5 -5 -5; <_steph -6 -6 6; <_sur -17 -12 9; <_surem -13 -15 14; <_tabar -10 -12 12
<_tais -9 -11 11; <_te -8 -7 9; <_teams 12 -8 -13; <_telep -10 -8 9; <_test -12 -11 12; <_toi -5 -5 5
<_tous -15 -10 13; <_tout -17 -20 19; <_trans -8 -8 8; <_trois -15 -12 15; <_ugo -9 -8 9; <_un -19 -23 22
<_une -25 -24 26; <_vas -8 -10 9; <_vers -10 -11 10; <_viens -9 -9 9; <_vingt -14 -12 14; <_vite -6 9 -9
<_votre -8 -9 8; <_vous -16 -13 17; <_wesh 7 -7 -6; <_wifi 8 -8 -8; <_y -12 -1 5; <_yes -10 -12 11; <_yo -5 -6 6
<_z -6 -5 10; <_zero -9 -10 11; a 2 -11 4; a_> -6 -6 6; a_activ -8 7 -5; a_arrac 7 -5 -7; a_besoi 7 -6 -8
a_bien -7 -8 8; a_cause -9 -7 9; a_chaqu 6 2 -13; a_chope 8 -8 -3; a_cinq -13 -15 14; a_clign 6 -6 -4
a_comme -9 10 -10; a_conne 14 -13 -5; a_conta 7 -7 -7; a_cote 8 -7 -9; a_coupe 11 -8 -11; a_crash 11 -10 -14
a_de -11 7 3; a_debra 8 -8 -8; a_deja -13 -12 14; a_des 5 -4 -5; a_deux 5 -5 -5; a_dista 5 -4 -5; a_dit -9 -23 18
a_du -11 -10 12; a_ecrit 6 -6 -6; a_emett -7 8 -6; a_encor -7 -8 8; a_envoy -10 10 -11; a_erreu -12 -12 12
a_ete -4 6 -8; a_expli -11 -15 12; a_fait -11 0 6; a_fil -7 7 -8; a_fondu 8 -6 -8; a_gliss -6 6 -7
a_grill 10 -8 -12; a_insta 7 -5 -8; a_inter 11 -9 -11; a_jamai -4 -5 6; a_joind -14 10 -8; a_jour -9 10 -8
a_l -8 -3 4; a_la 16 -7 -23; a_lache 5 -5 -5; a_le -5 -5 5; a_m -6 -6 6; a_ma 11 -9 -10; a_matin 15 -10 -17
a_me 7 -5 -15; a_mes -6 8 -8; a_mon -15 -16 16; a_montp -9 -9 9; a_mort 9 -8 -9; a_moyen -11 -10 12; a_n -10 -7 9
a_namur -10 9 -9; a_nos 13 -7 -13; a_ouvri 15 -14 -16; a_parle -9 -7 8; a_pas -5 1 -4; a_peine 7 -7 -7
a_perdu 14 -13 -11; a_perso -9 -7 8; a_peu -6 -7 7; a_plus 8 -3 -17; a_probl -5 -5 6; a_propo -7 -5 8
a_quelq -7 -7 8; a_r -7 -5 8; a_recev -11 11 -8; a_regar 6 -6 -6; a_repet 8 -6 -8; a_retab 9 -7 -10
a_rien -12 -12 12; a_se 12 -12 -2; a_signe -9 -17 11; a_soir 6 -5 -7; a_son -2 -9 6; a_telec 8 -8 -6
a_touch -6 -5 6; a_un -4 -8 4; a_une -2 -5 3; a_voir -7 -6 6; a_vole -11 12 -7; a_votre -12 -11 12
a_vous -13 -13 14; a_zero -5 6 -6; aboie -5 -5 5; aboie_je -5 -5 5; abonn -13 -16 16; abonn_> -23 -14 19
abonn_fibre 8 -7 -8; absol -10 -9 10; absol_madam -10 -9 10; acced 8 -8 -9; acced_au 8 -8 -9; accen -9 -8 9
accen_> -5 -5 5; accen_c -6 -6 6; acces 25 -21 -23; acces_a 10 -8 -11; acces_au 17 -14 -17; acces_inter 11 -9 -14
accro 8 -5 -7; accro_pas 16 -16 -5; accro_plus -6 6 -7; accue 0 -15 5; accue_> -7 -8 7; accue_s 11 -10 -11
achet -6 -7 6; achet_l -6 -7 6; acord -10 -10 10; acord_> -10 -10 10; acord_d -10 -10 10; activ -9 14 -14
activ_> -5 8 -8; activ_ma -8 7 -5; activ_trois -5 6 -6; actua 2 -16 6; actua_> -10 -12 11; actua_plus 10 -10 -12
adais 6 -6 -5; adais_est 6 -6 -5; adam -10 -10 10; adam_> -10 -10 10; adres -7 -10 8; adres_atten -5 -5 6
adres_mais -7 -8 7; adsl 15 -11 -16; adsl_elle 7 -5 -8; adsl_est 9 -8 -9; adsl_qui 10 -15 -9; affic 5 5 -22
affic_appel -9 10 -8; affic_aucun -10 12 -10; affic_conne 9 -9 -8; affic_jamai 7 -6 -6; affic_mais -5 5 -5
affic_pas 4 1 -15; affic_plus -10 12 -17; affic_reche -10 10 -6; affic_un 11 -11 -10; affir -9 -9 9
affir_chef -9 -9 9; agee -5 -5 6; agee_vous -5 -5 6; agenc 3 -16 7; agenc_> 11 -10 -12; agenc_est 6 -4 -6
agenc_immob -9 -12 10; agent -7 -6 7; agent_> -7 -6 7; ah -15 -17 16; ah_bon -10 -9 10; ah_mince -9 -9 9
ah_non -6 -4 9; ah_punai -10 -9 10; ai -7 -2 4; ai_achet -6 -7 6; ai_annul -14 -14 14; ai_appel 8 -4 -8
ai_assez -11 -11 12; ai_aucun -5 6 -5; ai_besoi -16 -16 17; ai_c -10 10 -10; ai_chang -7 9 -12; ai_comma -5 8 -8
ai_de -6 7 -10; ai_deja -10 -9 11; ai_demen -10 -17 12; ai_des -10 10 -8; ai_dit 2 3 -11; ai_etein -6 6 -7
ai_eu -5 -5 6; ai_fait 6 -14 -2; ai_ferme -9 -11 10; ai_inter -4 15 -26; ai_jamai -9 7 -4; ai_la -9 10 -9
ai_le 10 -8 -12; ai_marre -7 -9 8; ai_mis -7 9 -11; ai_mise -5 8 -8; ai_oubli -15 -14 14; ai_pas 2 -9 3
ai_perdu -9 11 -11; ai_peur -8 -7 8; ai_plus 15 2 -32; ai_pus 6 -5 -7; ai_quatr -3 -1 4; ai_ras -9 -8 9
ai_recu -6 -14 9; ai_redem -10 9 -6; ai_regar 7 -2 -7; ai_rende -6 -5 6; ai_rien 16 -12 -15; ai_sousc 9 -7 -9
ai_touch -12 -12 12; ai_toujo 9 -7 -9; ai_tout -9 -9 9; ai_un 3 -7 -4; ai_une -5 -18 10; ai_zero -5 6 -6
aide -11 -10 11; aide_> -11 -10 11; aider -8 -8 10; aider_> -7 -7 8; aider_moi -5 -5 6; aille 6 -4 -6
aille_mais 6 -4 -6; aimab -5 -5 6; aimab_jeune -5 -5 6; aime -10 9 -7; aime_esse -10 9 -7; aimer -7 -6 7
aimer_ben -7 -6 7; ajout -7 -8 7; ajout_un -7 -8 7; alarm -3 4 -9; alarm_me 10 -9 -9; alarm_ne -6 6 -5
alexa 6 -6 -6; alexa_elle 6 -6 -6; aller 12 -16 -8; aller_mon -7 -7 7; aller_sur 15 -13 -14; allez -11 -10 11
allez_> -7 -6 7; allez_au -9 -9 9; allo 0 -15 4; allo_allo -5 -5 5; allo_bonjo -15 -10 14; allo_c -5 -5 5
allo_oui 22 -13 -21; allo_y -7 -7 8; allum 12 -9 -14; allum_> -10 10 -7; allum_plus 16 -15 -14; alors -6 2 -4
alors_c -6 -6 8; alors_ca -4 -5 5; alors_comme -6 -8 9; alors_ecout 7 -2 -7; alors_en 10 -8 -10; alors_euh -7 -6 7
alors_il 5 -4 -5; alors_j -4 6 -9; alors_je -2 -2 4; alors_la -9 10 -11; alors_le -10 3 -4; alors_mon -5 -5 6
alors_non -10 -11 10; alors_qu -15 11 -9; alors_que 16 -14 -15; alors_voila 3 -8 0; alpha -6 -8 7; alpha_> -6 -8 7
amran -6 -6 6; amran_en -6 -6 6; an -6 -7 6; an_derni -6 -7 6; anne -6 -6 9; anne_tiret -6 -6 9; annul -17 -15 18
annul_> -14 -14 14; annul_l -8 -7 8; ans -4 -6 9; ans_et -3 -1 4; ans_je -4 -6 7; anten 2 -7 1; anten_> -9 -7 8
anten_sur 8 -6 -13; ap -7 7 -6; ap_d -7 7 -6; appai -12 12 -11; appai_plus -12 12 -11; appar -9 -6 6
appar_> -10 -10 10; appar_et -6 6 -7; appar_ne 5 -5 -4; appar_pas 8 -7 -9; appar_que -10 -9 10; appel -24 29 -16
appel_> -25 25 -16; appel_au -10 -13 12; appel_avec 14 -13 -12; appel_c -9 9 -8; appel_ca -8 9 -3
appel_car -10 13 -16; appel_comme -6 -13 13; appel_d -11 13 -13; appel_de 5 -6 3; appel_depui -11 12 -13
appel_du 9 -6 -12; appel_entra -14 15 -8; appel_et -15 14 -14; appel_ginet -6 -7 7; appel_il -11 9 -8
appel_j 15 -20 -13; appel_julie -9 -10 10; appel_l -5 5 -15; appel_la -6 6 -5; appel_ma -5 6 -8
appel_mais -15 12 -11; appel_mes -6 7 -10; appel_moi -5 -7 6; appel_mon -5 6 -6; appel_ne -12 13 -15
appel_ni -9 10 -11; appel_on -10 12 -9; appel_parce 10 -11 -8; appel_passe 6 -6 -4; appel_perso -24 22 -19
appel_pour -10 -17 14; appel_qui -10 10 -10; appel_se -18 17 -14; appel_sont -6 6 -5; appel_there -6 -8 8
appel_tombe -6 7 -5; appel_yann -5 -5 5; apres -15 -16 16; apres_je -4 -5 5; apres_midi -9 -9 9; apres_orang -5 -5 6
ardec -5 5 -4; ardec_quand -5 5 -4; arnaq -8 -7 8; arnaq_> -8 -7 8; aroba -14 -12 16; aroba_et -5 -5 6
aroba_free -8 -7 10; aroba_froma -6 -6 6; aroba_gmail -9 -8 10; aroba_hotma -6 -6 6; aroba_lapos -5 -5 6
aroba_orang -9 -8 12; aroba_pompi -5 -4 5; aroba_sfr -6 -6 6; aroba_video -6 -6 6; aroba_wanad -2 -2 4
aroba_yahoo -3 -4 6; arrac 14 -14 -9; arrac_> 12 -12 -9; arrac_le 7 -5 -7; arran -11 -12 12; arran_> -11 -12 12
arret 5 -12 -3; arret_> 8 -6 -9; arret_d 8 -8 -8; arret_de -7 -8 8; arret_il -12 -12 12; arriv 9 2 -25
arriv_> 9 -7 -9; arriv_a -1 8 -16; arriv_dans 7 -7 -7; arriv_pas 7 2 -13; arriv_plus 12 -8 -19; arriv_sur -5 6 -6
as 8 -6 -10; as_vu 8 -6 -10; assez -11 -11 12; assez_> -7 -7 7; assez_de -5 -5 5; assis -13 -13 13
assis_> -13 -13 13; assoi -6 -7 7; assoi_> -6 -7 7; at -7 -7 9; at_free -4 -5 5; at_lapos -7 -7 9; attac -7 -7 7
attac_lemoi -7 -7 7; atten -18 -22 21; atten_> -8 -7 8; atten_c -6 -10 11; atten_cheri -8 -13 13; atten_deux -8 -6 8
atten_excus -5 -5 5; atten_je -7 -7 7; atten_que -8 -8 8; attri -12 14 -14; attri_> -12 14 -14; au -9 -7 9
au_au -7 -9 9; au_bon -2 -2 4; au_bout -12 15 -15; au_burea 12 -15 -9; au_cable -6 -5 6; au_cloud 7 -6 -6
au_contr -7 -6 7; au_diabl -9 -9 9; au_dos -6 -7 7; au_fond -10 9 -8; au_magas 7 -7 -7; au_moins -7 -8 8
au_mois -8 -8 8; au_mur 6 -5 -6; au_nivea -11 12 -12; au_point 8 -8 -8; au_premi -5 -15 5; au_quart -9 9 -8
au_resea 9 -9 -5; au_respo -8 -13 13; au_serve 13 -12 -14; au_sous -10 -11 11; au_sujet -12 -15 16; au_suppo -7 -8 8
au_telep -10 4 -2; au_trava -11 -12 11; au_villa -5 5 -4; au_vpn 6 -4 -6; au_web 14 -11 -15; au_wifi 8 -8 -6
aucun -12 -3 3; aucun_> -16 -16 16; aucun_appel -9 8 -7; aucun_barre -11 14 -15; aucun_idee -8 -8 8
aucun_lumie 8 -8 -12; aucun_page 7 -6 -5; aucun_servi -13 21 -23; aucun_signa 5 -5 -4; aucun_site 10 -10 -12
aucun_son -7 7 -8; aucun_souci -5 6 -5; aujou -7 -9 8; aujou_hui -7 -9 8; aurai -6 -5 6; aurai_une -6 -5 6
aussi -9 -9 10; aussi_lamen -9 -9 10; autom -9 -7 9; autom_> -9 -7 9; autre -19 -19 21; autre_> -10 -10 10
autre_chose -8 -7 8; autre_je -6 -5 6; autre_probl -10 -11 12; autre_truc -7 -4 8; aux 8 -7 -8; aux_frais 8 -7 -8
avais 7 -6 -8; avais_huit 7 -6 -8; avant 7 -6 -8; avant_j 7 -6 -8; avec 7 -13 1; avec_box 8 -4 -7
avec_celui -4 -5 5; avec_d 6 -4 -6; avec_deux -8 -7 8; avec_garan -7 -6 7; avec_l 10 -11 -9; avec_la -10 -6 10
avec_le 6 4 -16; avec_ma 19 -9 -19; avec_mon 9 -6 -17; avec_tous -8 -4 7; avec_tout -5 -5 5; avec_un -14 -14 16
avec_une -9 -7 8; avez -17 -13 17; avez_bien -7 -7 8; avez_dit -9 -6 9; avez_donne -10 -9 10; avez_raiso -8 -7 9
avez_un -5 -5 5; avoir -5 -9 6; avoir_les 6 -5 -6; avoir_quelq -7 -6 6; avoir_un -9 -9 11; avons -4 -9 6
avons_plus 7 -6 -6; avons_un -7 -6 7; b -9 -10 10; b_comme -9 -10 9; b_e -5 -5 6; bah -8 0 3; bah_ecout -7 7 -7
bah_y -6 -7 7; baill -6 -6 7; baill_aroba -6 -6 7; bande -9 -9 9; bande_de -9 -9 9; banqu 1 0 -12; banqu_> 10 -9 -9
banqu_je -8 8 -7; barre -20 21 -20; barre_> -10 13 -15; barre_affic -5 5 -5; barre_de -19 15 -9; barre_sur -9 10 -10
bascu -8 0 3; bascu_moi -7 -8 8; bascu_plus -5 6 -5; base -12 10 -6; base_> -12 10 -6; beau -7 -9 8
beau_aujou -7 -9 8; beauc -11 -11 11; beauc_> -9 -9 9; beauc_chef -8 -8 8; beaux -6 -5 6; beaux_cross -6 -5 6
bebel -8 -8 8; bebel_j -8 -8 8; ben -18 -22 22; ben_c -19 -16 17; ben_devin -8 -7 8; ben_en 5 -4 -5
ben_gros -7 -6 7; ben_j 13 -8 -17; ben_je -9 -6 12; ben_la 7 -5 -8; ben_le 10 -6 -12; ben_ma -12 -10 12
ben_non -9 -7 8; ben_si -12 -11 11; ben_voila -6 -5 6; ben_y -11 -10 11; benal -5 -5 6; benal_b -5 -5 6
berna -8 -10 9; berna_> -8 -9 8; berna_aroba -5 -5 5; bertr -13 -14 14; bertr_point -6 -4 7; bertr_tout -9 -9 9
besoi -15 -24 22; besoi_> -14 -12 13; besoi_d -8 -15 12; besoi_que -8 -8 9; bete -9 -10 10; bete_> -9 -10 10
betis -10 9 -6; betis_c -10 9 -6; bien -9 -23 19; bien_> 7 -8 -7; bien_aimab -5 -5 6; bien_branc 8 -4 -8
bien_c 3 0 -14; bien_ca -6 -7 6; bien_compr -8 -6 10; bien_dites -6 -5 6; bien_enten -13 -12 13; bien_faire -7 -8 8
bien_je 6 -4 -6; bien_le 13 -11 -13; bien_les 6 -6 -4; bien_par 13 -13 -11; bien_pour -9 -11 11; bien_que -7 -8 8
bien_s -5 -5 9; bien_sur -10 -10 10; bilou 8 -6 -10; bilou_t 8 -6 -10; bip -11 9 -8; bip_> -11 9 -8
bip_bip -11 9 -8; bizar 7 -6 -7; bizar_et 7 -6 -7; blabl -12 -12 12; blabl_> -12 -12 12; blanc -14 -11 5
blanc_> -14 -15 15; blanc_de 7 -2 -7; blanc_j -9 13 -16; bleue 10 -10 -12; bleue_passe 10 -10 -12; bloqu -12 14 -12
bloqu_> -14 14 -11; bloqu_il -9 8 -7; bloqu_la 2 -1 -13; bob -5 -5 6; bob_tiret -5 -5 6; boite 2 2 -16
boite_d 6 -5 -6; boite_mail 7 -8 -6; boite_vocal -11 13 -17; boiti 17 -11 -15; boiti_> 10 -8 -12
boiti_blanc 7 -2 -7; boiti_et 11 -4 -10; boiti_fibre 6 -5 -6; bol -9 -8 9; bol_> -9 -8 9; bon -1 -13 3
bon_> 0 -13 2; bon_ca -14 -10 13; bon_pour -7 -2 8; bon_servi -2 -2 4; bonjo -8 -15 10; bonjo_> -23 -17 21
bonjo_c -14 -13 15; bonjo_cabin -6 -5 6; bonjo_est -5 -5 5; bonjo_euh -4 -6 7; bonjo_excus 12 -8 -11
bonjo_j -3 -13 6; bonjo_je 3 1 -5; bonjo_ma 9 -5 -14; bonjo_monsi 13 -10 -13; bonjo_on 6 -5 -7; bonjo_pierr -6 -8 7
bonjo_voila 0 2 -11; bonne 5 -17 -2; bonne_je 10 -15 -9; bonne_trent -9 -8 9; bonso 8 -7 -7; bonso_dites 6 -5 -6
bonso_on 8 -6 -8; boula -10 -10 10; boula_du -10 -10 10; boule -8 -8 8; boule_> -8 -8 8; bout -12 15 -15
bout_de -11 15 -17; bout_du -7 -9 9; bouti 10 -10 -12; bouti_> 10 -10 -12; box 16 -16 -12; box_> 32 -27 -26
box_a 11 -10 -7; box_c -18 20 -19; box_ca -9 10 -11; box_clign 17 -15 -14; box_elle 15 -10 -17; box_est 22 -20 -17
box_et 12 -9 -12; box_etein 8 -8 -8; box_fait 14 -14 -11; box_fonct -14 15 -12; box_inter 7 -7 -6
box_mais 14 -13 -10; box_march -19 -23 20; box_mon -13 -16 15; box_ne 13 -9 -16; box_pour -10 9 -6
box_qui 19 -12 -19; box_s 18 -17 -18; branc 8 -15 -3; branc_a 9 -6 -10; branc_derri 8 -4 -8; branc_n -10 -8 9
branc_sur 11 -11 -11; breta -7 7 -6; breta_ca -7 7 -6; brigi -10 -10 10; brigi_adam -10 -10 10; brise 6 -5 -7
brise_et 6 -5 -7; bruit 2 6 -16; bruit_bizar 7 -6 -7; bruit_de -13 12 -11; brun -9 -9 9; brun_> -9 -9 9
bruno -9 -9 9; bruno_kessl -9 -9 9; buffe 19 -10 -20; buffe_tout 19 -10 -20; bug -5 -6 6; bug_> -5 -6 6
bugue -4 -17 5; bugue_> -4 -17 5; burea -11 -2 4; burea_> -8 -26 11; burea_depui 13 -7 -13; burea_est -8 10 -13
burea_il -11 13 -13; burea_les -7 12 -13; burea_plus 8 -8 -9; burea_se 6 -5 -4; burea_sont -8 9 -12
burea_tous -8 -8 8; c -7 -3 2; c_a -6 -6 6; c_est -6 -4 3; c_etait -7 3 -2; c_good -11 -10 11; c_o -6 -6 6
ca -7 -15 14; ca_> -14 -18 17; ca_a -7 -8 8; ca_buffe 19 -10 -20; ca_bug -5 -6 6; ca_bugue -10 -12 11
ca_charg 19 -16 -18; ca_comme -11 -10 12; ca_coupe -15 -13 10; ca_depen -13 -13 13; ca_du -14 -13 14
ca_fait -8 3 -1; ca_gresi -7 8 -15; ca_hache -11 12 -12; ca_lag 14 -14 -12; ca_m -10 -10 11; ca_march -7 -29 14
ca_me -6 -15 12; ca_meme -7 -7 8; ca_mouli 9 -9 -9; ca_ne -19 -4 7; ca_oui -10 -9 11; ca_passe 10 -11 -7
ca_raccr -15 19 -19; ca_rame 15 -12 -16; ca_recom -7 -8 7; ca_remar -11 -9 10; ca_saute -13 -12 13; ca_se 10 -12 -10
ca_sonne -9 12 -15; ca_suffi -10 -11 11; ca_tombe -14 15 -7; ca_va -1 9 -26; ca_vient -18 -6 14; cabin 4 -14 1
cabin_est 10 -10 -10; cabin_fourn -6 -5 6; cable 3 -21 5; cable_> -12 -14 13; cable_de 11 -8 -11; cable_en 6 -6 -6
cable_ether 11 -11 -10; caiss 20 -20 -11; caiss_enreg 16 -16 -12; caiss_n 7 -7 -7; caiss_ne 5 -5 -5; caja 7 -5 -7
caja_la 7 -5 -7; calme -9 -8 9; calme_pas -9 -8 9; camer 21 -21 -16; camer_de 11 -11 -8; camer_du 10 -9 -8
camer_ne 13 -13 -13; campa 6 -6 -6; campa_> 6 -6 -6; capte -9 17 -35; capte_bien 13 -11 -13; capte_pas -3 6 -13
capte_plus -2 4 -14; capte_que -5 5 -5; capte_rien -11 17 -18; car 7 7 -13; car_le 10 -6 -11; car_ma -10 13 -16
caraf 8 -8 -9; caraf_au 8 -8 -9; carpe -9 -10 10; carpe_> -9 -10 10; carre -12 -12 12; carre_> -12 -12 12
carte -11 17 -18; carte_bleue 10 -10 -12; carte_cime -9 8 -7; carte_sim -16 19 -17; casse 2 -13 4; casse_> 5 -12 0
casse_tout -7 -6 7; catas 1 -7 2; catas_je 8 -7 -8; catas_quoi -6 -5 6; cause 6 -16 -3; cause_de -9 -7 9
cause_dessu 10 -15 -9; ce -4 -30 18; ce_matin 0 -17 4; ce_n 3 -18 6; ce_qu -7 -6 7; ce_que -13 -12 14; ce_qui 2 -7 1
ce_servi -7 -7 8; ce_soit -8 -7 8; cellu -11 10 -8; cellu_a -11 11 -10; cellu_sonne -5 5 -5; celui -11 -9 11
celui_avec -8 9 -7; celui_de -11 -11 11; centr -14 -3 5; centr_> -10 -10 10; centr_par -6 6 -5; cents 7 -6 -8
cents_megas 7 -6 -8; certa -12 -12 12; certa_> -12 -12 12; ces -9 -10 10; ces_cable -8 -4 7; ces_paul -6 -5 6
ces_petit -8 -8 9; cesse 7 -6 -8; cesse_> 7 -6 -8; cette -18 -13 15; cette_fois -12 -10 11; cette_musiq -7 -6 7
cette_quest -9 -9 9; ch -6 -6 6; ch_> -6 -6 6; chain 9 -9 -9; chain_> 9 -9 -9; chale -9 10 -15; chale_> -9 10 -15
chamb 10 -7 -11; chamb_> -2 4 -14; chamb_du 14 -13 -6; chamb_le 14 -14 -8; chang -11 1 4; chang_> 7 -10 0
chang_d -11 -7 9; chang_de -7 9 -12; chant -6 6 -5; chant_ma -6 6 -5; chape -8 -9 8; chape_de -8 -9 8; chaqu 6 2 -13
chaqu_fois 6 2 -13; charg 25 -19 -24; charg_aucun 7 -6 -5; charg_ca 10 -10 -12; charg_jamai 5 -5 -5
charg_la 9 -9 -8; charg_mais 10 -10 -12; charg_pas 14 -9 -17; charg_plus 0 1 -13; charg_une 10 -8 -10; charl -9 -7 8
charl_de -9 -7 8; chat -12 -13 12; chat_est -12 -13 12; chef -16 -15 15; chef_> -11 -11 12; chef_atten -8 -7 8
chelo -5 -6 6; chelo_votre -5 -6 6; cher -7 7 -6; cher_je -7 7 -6; cherc -19 -7 8; cherc_le -5 5 -4
cherc_mes -14 -12 13; cheri -8 -13 13; cheri_je -8 -13 13; chez -2 -2 -1; chez_la -6 7 -5; chez_ma -7 6 -5
chez_machi -9 -9 9; chez_moi 2 -4 -2; chez_mon 8 -8 -2; chez_nous 7 -3 -14; chez_vous -12 -13 14; chien -16 -17 16
chien_> -9 -9 9; chien_j -6 -5 6; chien_qui -5 -5 5; chope 8 -8 -3; chope_le 8 -8 -3; chose -7 -8 8; chose_> -7 -8 8
chum -7 -7 7; chum_> -7 -7 7; chut -7 -6 7; chut_les -7 -6 7; cime -9 8 -7; cime_est -9 8 -7; cinq -21 -15 20
cinq_> -11 -10 11; cinq_cinq -6 -7 7; cinq_deux -5 -5 5; cinq_douze -2 -3 4; cinq_heure -7 -10 8
cinq_minut -2 3 -13; cinq_nonan -2 -3 5; cinq_poste -6 -7 7; cinq_quara -4 -5 6; cinq_quatr -5 -5 5
cinq_six -9 -10 10; cinq_telep -5 -7 6; cinq_vingt -1 -1 2; cinqu -12 -11 13; cinqu_> -8 -8 8; cinqu_deux -2 -3 5
cinqu_huit -5 -5 6; cinqu_six -5 -5 5; cinqu_soixa -9 -8 12; clair -11 -13 12; clair_rouss -11 -13 12
cleme -12 -12 12; cleme_> -12 -12 12; clien 0 2 -7; clien_> 3 1 -11; clien_au -6 8 -8; clien_chez -8 -9 10
clien_me -10 12 -7; clien_nous -8 9 -6; clien_par -8 8 -8; clien_quara -7 -9 8; clien_se 8 -10 -6; clign 21 -17 -22
clign_> 17 -15 -15; clign_en 7 -6 -7; clign_et 10 -9 -10; clign_orang 9 -8 -10; clign_rouge 10 -7 -12
clign_sur 10 -8 -12; cloud 7 -6 -6; cloud_> 7 -6 -6; co 8 -7 -6; co_au 8 -7 -6; code -5 14 -21; code_de -8 8 -7
code_erreu 11 -11 -10; code_pin -8 9 -10; code_puc -9 8 -7; code_puk -11 12 -13; codes -7 6 -6; codes_par -7 6 -6
colla -5 6 -6; colla_elles -5 6 -6; colle -15 -2 10; colle_> -15 -1 6; colle_a -6 -9 9; com -10 -10 13
com_> -10 -9 11; com_mais -5 -7 7; combi -23 15 -7; combi_> -13 -12 12; combi_c -11 11 -11; combi_depui -10 11 -12
combi_est -10 11 -12; combi_n -10 12 -17; combi_s -5 -6 6; comma -5 8 -8; comma_une -5 8 -8; comme -20 -8 14
comme_a -7 -8 8; comme_berna -8 -10 9; comme_bertr -6 -4 7; comme_c -5 8 -8; comme_danie -2 -2 4; comme_dire -6 -8 9
comme_expli -5 -4 7; comme_henri -5 -5 6; comme_inter -12 -8 9; comme_je -6 -13 13; comme_le -2 -2 4
comme_ne -9 9 -8; comme_par -4 -5 5; comme_pierr -4 -5 5; comme_si -10 9 -8; comme_un -9 10 -10; comme_vous -7 -10 9
commu -9 9 -9; commu_coupe -5 6 -7; commu_sont -11 11 -9; compl -4 -1 -5; compl_> -17 6 -5; compl_a -11 -15 12
compl_mort 7 -8 -7; compo -6 10 -11; compo_un -6 10 -11; compr -9 8 -2; compr_> -7 -7 8; compr_ce -2 -2 4
compr_pas -8 8 -6; compt -8 -8 8; compt_> -8 -8 8; con -5 -5 5; con_con -5 -5 5; con_conse -5 -5 5; conna -13 -14 15
conna_> -7 -9 8; conna_mon -10 -10 10; conna_rien -3 -1 4; conne 44 -37 -34; conne_> 26 -23 -22; conne_a 30 -29 -8
conne_au 9 -9 -6; conne_avec 10 -7 -11; conne_ca 6 9 -16; conne_de 12 -10 -11; conne_du 11 -11 -11
conne_elle 18 -15 -16; conne_est 10 -10 -12; conne_et 6 -6 -6; conne_exion -12 -10 12; conne_fibre 8 -4 -4
conne_inter 10 -6 -15; conne_les 6 -6 -5; conne_me 6 -5 -7; conne_mon 14 -13 -5; conne_parta 14 -8 -17
conne_pas 7 -7 -5; conne_perdu 9 -9 -8; conne_plus 10 -9 -5; conne_qui 14 -10 -17; conne_sans 7 -7 -8
conne_saute 16 -12 -15; conne_toute 9 -6 -6; conne_tres 6 -7 -5; conse -19 -20 21; conse_> -10 -10 11
conse_etait -9 -9 9; conse_ou -7 -8 8; conse_s -5 -5 5; conso 7 -20 1; conso_> -9 -6 8; conso_en 9 -9 -8
conso_et -6 -7 7; conso_qui 12 -10 -11; conso_se 9 -13 -7; conta 12 -11 -12; conta_depui 10 -6 -11; conta_le 7 -7 -7
conte -8 -7 8; conte_mais -8 -7 8; contr -4 -14 12; contr_> -13 -11 12; contr_avec -7 -6 7; contr_des -5 6 -5
contr_est -11 -11 11; contr_la 13 -13 -11; contr_le 8 -1 -19; contr_vous -12 -7 10; cool -8 -8 8; cool_merci -8 -8 8
corre -13 8 -2; corre_> -8 9 -10; corre_ca -12 -14 13; corre_disen -8 8 -6; corre_n -7 8 -5; cote 5 -8 -2
cote_de 6 -6 -6; cote_du 6 -5 -6; cote_sans -6 -6 6; coup 7 2 -17; coup_> 8 -8 -8; coup_de -10 9 -7
coup_mon 7 -6 -7; coup_plus 7 -2 -7; coupe -8 3 -2; coupe_> -8 -2 2; coupe_alors 5 -4 -5; coupe_au -10 11 -12
coupe_d 16 -7 -17; coupe_dans 11 -9 -11; coupe_depui 6 -4 -6; coupe_du 11 -9 -11; coupe_je 10 -10 -12
coupe_le 11 -8 -11; coupe_quand -9 21 -22; coupe_sans 6 -6 -5; coupe_tous -7 -8 7; coupe_tout -4 -9 3
coupe_toute 9 -9 -6; coups -7 7 -6; coups_de -7 7 -6; coupu 16 -14 -15; coupu_> 10 -9 -10; coupu_de -5 -12 9
coupu_fibre 6 -5 -7; coupu_gener 7 -7 -8; coupu_inter 8 -6 -8; coupu_penda -10 10 -8; coura -5 -12 9
coura_> -12 -10 11; coura_la 13 -9 -16; courr -2 -15 6; courr_> 3 -14 0; courr_de -7 -6 7; courr_que -2 -2 4
courr_sur 9 -6 -8; cours 5 -4 -5; cours_en 5 -4 -5; craqu -4 7 -5; craqu_quand -4 7 -5; crash 11 -10 -14
crash_frere 11 -10 -14; creus 6 -4 -6; creus_dans 6 -4 -6; crois 6 -3 -8; crois_> -4 3 -2; crois_bien 0 -10 2
crois_que 11 -11 -10; cross -6 -5 6; cross_vous -6 -5 6; cuisi -6 -11 7; cuisi_> -12 -12 12; cuisi_hein 6 -6 -7
cyclo 5 -5 -5; cyclo_tout 5 -5 -5; d 7 -16 -1; d_> -11 -12 12; d_a -14 -7 11; d_abonn -7 -6 7; d_acces 16 -14 -17
d_accue 11 -10 -11; d_acord -10 -10 10; d_actua -10 -12 11; d_aide -11 -10 11; d_aille 6 -4 -6; d_aller 10 -7 -11
d_ap -7 7 -6; d_appel -12 19 -15; d_avoir -4 -8 5; d_comme -2 -2 4; d_emett -8 8 -8; d_envoy 12 -11 -12
d_escar 11 -14 -11; d_excla 6 -5 -6; d_heure 8 -3 -8; d_hier 6 -5 -7; d_humai -8 -11 10; d_incon -11 -11 11
d_inter 22 -31 -18; d_offre -18 -15 19; d_orang 6 -5 -6; d_ou -18 -6 14; d_puis 8 -6 -10; d_u -7 -7 8; d_un 0 1 -4
d_union -6 -6 6; d_urgen -11 13 -13; dame -6 -7 6; dame_de -6 -7 6; danie -2 -2 4; danie_point -2 -2 4
dans -4 -1 -4; dans_dix 6 -5 -6; dans_l 5 1 -13; dans_la 7 -20 1; dans_le -16 5 5; dans_les 9 -9 -3
dans_ma -1 3 -14; dans_mon -8 12 -13; dans_tout -6 7 -10; dans_toute 11 -9 -11; dans_une -9 -8 9; de -7 2 -2
de_4g -13 12 -10; de_barre -7 8 -8; de_bebel -8 -8 8; de_betis -5 -5 6; de_box -1 8 -13; de_ca -7 -6 7
de_carte 10 -10 -12; de_ce -5 -5 5; de_cette -7 -6 7; de_charg 11 -12 -11; de_chez -10 4 3; de_cinq -10 9 -7
de_clien -7 -9 8; de_conne 24 -23 -19; de_coura -5 -12 9; de_debit 22 -16 -22; de_demai -3 -5 6; de_deran -9 -9 9
de_deux -12 8 -8; de_dire 10 -6 -13; de_dix -5 6 -5; de_donne -6 8 -15; de_faire 16 -16 -11; de_fibre 13 -12 -15
de_fil -11 10 -8; de_fixe -6 7 -5; de_fond -13 12 -11; de_forfa -9 10 -13; de_garde -6 9 -9; de_grave -7 -7 7
de_jeune -6 -7 7; de_joind -8 8 -8; de_l -1 3 -10; de_la 4 -7 -8; de_ligne -9 9 -14; de_ma -20 5 5
de_maiso -9 9 -14; de_malad 8 -7 -8; de_marse -13 -13 13; de_me 11 -9 -10; de_merde -10 -10 10; de_messa -7 8 -9
de_moi -10 2 6; de_mon 8 -7 -9; de_mutua 8 -8 -8; de_nante 6 -5 -7; de_nazes -9 -9 9; de_netfl 11 -10 -14
de_nos -12 13 -10; de_notre -6 -5 6; de_nouve -5 6 -6; de_novem -8 -8 8; de_ouf 9 -9 -9; de_paiem 9 -11 -7
de_paill -8 -9 8; de_paque 8 -7 -9; de_paras -8 9 -8; de_parle -9 -10 10; de_passe -3 -1 -3; de_pc -5 -7 6
de_poste -6 -6 6; de_probl -8 -9 10; de_quoi -6 -12 8; de_rage -7 -6 7; de_raise -13 14 -16; de_rentr 8 -6 -8
de_resea -14 20 -24; de_retab -7 -6 7; de_robot -11 -11 11; de_saisi -9 -6 7; de_se 5 -4 -2; de_servi -11 13 -14
de_signa 5 0 -21; de_sms -11 13 -14; de_souci 12 -28 -3; de_suite -9 2 -2; de_surve 11 -11 -8; de_tele 16 -14 -14
de_telep -23 13 -3; de_texto -6 7 -8; de_tonal -23 27 -22; de_tout -6 -7 6; de_trent -5 6 -7; de_trois -8 -8 8
de_villi -9 -7 8; de_vivan -7 -7 8; de_vos -12 -14 15; de_vous 0 -18 3; de_wifi 30 -26 -26; debit 31 -23 -29
debit_> 17 -25 -14; debit_d 11 -14 -11; debit_de 6 -6 -5; debit_est 12 -10 -13; debit_et 12 -7 -14
debit_monta 10 -9 -10; debit_ridic 7 -7 -7; debou 7 -6 -8; debou_or 7 -6 -8; debra 8 -8 -8; debra_ma 8 -8 -8
debut -5 -7 7; debut_je -5 -7 7; deced -7 7 -7; deced_> -7 7 -7; decla 9 -17 3; decla_en 12 -15 -6
decla_un -9 -9 10; decle -9 9 -10; decle_direc -9 9 -10; decod 9 -26 6; decod_> 14 -11 -23; decod_affic 11 -11 -10
decod_et -13 -16 15; decon 8 -4 -13; decon_> 7 3 -20; decon_a 10 -12 -10; decon_chez -7 -10 8
decon_toute 20 -17 -20; decro -9 15 -19; decro_> -7 9 -10; decro_et -13 11 -11; decro_il -5 5 -4; decro_j -5 5 -5
decro_perso -4 5 -3; decro_sans 7 -6 -8; decro_y -6 10 -12; dect -12 12 -11; dect_ne -12 12 -11; dedan -11 6 -1
dedan_> -7 -7 8; dedan_le -6 8 -10; degat -10 -13 11; degat_des -10 -13 11; dehor -17 17 -13; dehor_> -5 5 -5
dehor_de -13 12 -10; deja -20 -17 20; deja_> -11 -7 9; deja_fait -10 -10 10; deja_regar -9 -9 9; deja_trans -2 -2 4
demai -12 -10 13; demai_> -12 -10 13; deman -1 3 -14; deman_a -9 -7 8; deman_le -8 8 -8; deman_un 10 -2 -18
demar 11 -9 -12; demar_> 11 -9 -12; demen -10 -17 12; demen_> -10 -17 12; depan 0 1 -3; depan_> -12 -13 14
depan_ma 8 -11 -8; depan_mon -9 9 -14; depec -8 -10 9; depec_> -8 -10 9; depen -13 -13 13; depen_> -8 -8 8
depen_de -7 -7 8; depui -4 -5 -2; depui_a 10 -7 -12; depui_ce 0 -17 5; depui_diman -10 10 -9; depui_hier -10 -7 10
depui_l 3 0 -9; depui_la -7 3 -3; depui_le -9 -1 5; depui_longt -8 -6 8; depui_mardi -9 9 -9; depui_mon 10 -6 -11
depui_neuf 8 -1 -12; depui_plus 6 -6 -6; depui_qu 11 -9 -11; depui_que 6 -2 -11; depui_quinz -4 -6 7
depui_tanto 7 -3 -6; depui_toujo -4 -5 6; depui_trois 2 -12 0; depui_yeste 5 -5 -5; deran 3 -9 -1; deran_c 12 -8 -11
deran_vos -9 -9 9; derni -16 -16 17; derni_> -14 -14 15; derni_fois -15 -13 15; derri -9 9 -12; derri_fait -9 10 -11
derri_la 8 -4 -8; des 0 -3 -5; des_appel -15 10 -7; des_beaux -6 -5 6; des_coups -7 7 -6; des_coupu -10 10 -8
des_cours 5 -4 -5; des_craqu -4 7 -5; des_des -7 8 -6; des_eaux -10 -13 11; des_gresi -3 6 -3; des_grzz -11 11 -11
des_incap -10 -9 11; des_lilas -9 -9 9; des_mails 7 -9 -6; des_que 3 -1 -12; des_sienn 7 -8 -6; des_trava 11 -9 -11
des_video 9 -10 -9; desac -10 10 -10; desac_> -10 10 -10; dessu 14 -13 -10; dessu_a 9 -9 -9; dessu_c 10 -15 -9
dessu_par -5 6 -5; detec -7 9 -11; detec_> -7 9 -11; deux -16 -19 19; deux_> -12 -12 9; deux_ans -3 -1 4
deux_aroba -3 -4 6; deux_fois -2 -2 4; deux_jours -8 -6 8; deux_l -8 -7 8; deux_megas 12 -9 -12; deux_mille -7 -9 8
deux_minut -12 8 -8; deux_mots -6 -6 6; deux_porta -9 -6 8; deux_quara -7 -8 10; deux_table -9 -6 8
deux_trois -8 -8 8; deux_un -12 -11 12; deuxi -7 -8 7; deuxi_poste -7 -8 7; devai -6 -8 7; devai_venir -6 -8 7
devin -8 -7 8; devin_> -8 -7 8; devoi 8 -5 -7; devoi_en 6 -5 -6; devoi_sur 11 -4 -10; diabl -9 -9 9; diabl_> -9 -9 9
didie -7 -7 7; didie_lemoi -7 -7 7; diffi -9 9 -8; diffi_> -9 9 -8; diman -10 10 -9; diman_> -10 10 -9
dirai -6 -6 6; dirai_mais -6 -6 6; dire 3 -12 -1; dire_> -4 -5 5; dire_c -6 -8 9; dire_la 7 -7 -6
dire_que 10 -6 -13; direc -16 16 -15; direc_> -14 15 -14; direc_sur -10 11 -8; dis 1 -9 3; dis_> -5 -9 7
dis_pas 8 -7 -8; disai -9 -4 10; disai_oui -9 -4 10; discu -9 -7 9; discu_avec -9 -7 9; dise -5 -5 6
dise_pas -5 -5 6; disen -14 15 -11; disen_que -14 15 -11; disie -9 -9 9; disie_> -9 -9 9; dista 5 -4 -5
dista_il 5 -4 -5; dit 3 -9 -4; dit_> -9 -6 9; dit_aucun 3 5 -15; dit_d -8 -18 14; dit_de -4 -17 11
dit_inter -10 10 -10; dit_la -5 -5 6; dit_no -6 6 -6; dit_papa 8 -4 -8; dit_pas -7 9 -9; dit_qu 11 -10 -13
dit_que -9 9 -9; dit_resea 10 -11 -9; dit_sim -6 6 -6; dit_telep 7 -7 -6; dit_verif 5 -5 -5; dit_wifi 14 -13 -14
dites 6 -13 -3; dites_> -10 -8 10; dites_donc 8 -7 -8; dites_mon 7 -3 -6; dites_voir 0 -8 0; dix -3 -16 10
dix_> 7 -7 -7; dix_fois -6 -6 6; dix_heure -10 -11 10; dix_huit -5 -6 7; dix_minut 9 -9 -8; dix_neuf -5 -5 5
dix_quatr -5 -7 7; dix_secon -5 6 -5; dix_sept -6 -7 9; dizai -8 -10 9; dizai_de -8 -10 9; docte -9 -9 9
docte_bruno -9 -9 9; dois -5 6 -6; dois_appel -5 6 -6; donc -1 -12 5; donc_a -8 -8 8; donc_euh -5 -5 5
donc_je -4 -5 5; donc_moi 8 -4 -8; donc_mon 8 -7 -8; donc_voila -4 -6 7; donne -11 9 -4; donne_> -7 7 -6
donne_est -10 -9 10; donne_mobil -6 8 -15; donne_moi -7 -8 7; donne_plus -7 7 -8; donne_rien -9 10 -5; dos -6 -7 7
dos_je -6 -7 7; dossi -7 -8 7; dossi_> -12 -10 16; dossi_ouver -6 -6 6; douza -7 -6 7; douza_allez -7 -6 7
douze -6 -6 7; douze_> -5 -7 8; douze_quatr -4 -6 8; douze_soixa -2 -3 4; douze_trent -5 -5 5; du -3 -8 1
du_burea -3 13 -27; du_cabin 10 -10 -10; du_centr -10 -10 10; du_coup 7 -6 -7; du_du -10 -9 10; du_fax -15 14 -9
du_fils -7 -9 9; du_fixe 9 -10 -6; du_fond 14 -13 -6; du_magas -10 -3 8; du_meme -7 -2 7; du_monde 4 -12 -3
du_porta 7 -3 -11; du_rende -3 -5 6; du_salon -8 9 -7; du_six -5 -5 5; du_techn -5 -6 6; du_telet 9 -8 -9
du_ticke -5 -5 8; du_tou -9 -10 10; du_tout 0 -7 -6; du_trava 8 -6 -8; du_vide -6 7 -5; du_vol -11 -15 14
du_vrai -11 -10 12; du_wifi 6 -5 -6; duboi -9 -9 9; duboi_> -9 -9 9; dupli -11 -10 11; dupli_> -11 -10 11
dupon -8 -10 9; dupon_> -6 -6 6; dupon_aroba -6 -6 8; dupon_d -7 -7 8; duran -11 -11 11; duran_avec -6 -5 6
duran_de -6 -8 7; e -13 -13 15; e_aroba -7 -6 7; e_d -5 -5 5; e_l -6 -6 6; e_n -5 -5 6; e_no 9 -7 -8
e_point -5 -4 5; e_r -5 -5 5; eaux -10 -13 11; eaux_> -10 -13 11; echec -5 5 -5; echec_de -5 5 -5; echo -12 14 -14
echo_> -9 10 -11; echo_quand -7 12 -13; ecole -11 -11 11; ecole_> -11 -11 11; ecout -10 6 -4; ecout_> -7 8 -7
ecout_et -7 -2 8; ecout_je -3 -8 5; ecout_mon -7 7 -7; ecran 8 -8 -5; ecran_de 5 -5 -4; ecran_depui 6 -6 -4
ecrit 6 -6 -6; ecrit_pas 6 -6 -6; el -6 -6 6; el_amran -6 -6 6; elle 7 -8 -5; elle_a 3 -2 -15; elle_clign 10 -6 -13
elle_dit 10 -8 -9; elle_est -3 -14 7; elle_me -6 6 -7; elle_n -5 8 -8; elle_ne 7 -6 -5; elle_peut 8 -5 -7
elle_rame 8 -5 -8; elle_repon 6 -6 -6; elle_s 7 -13 -3; elle_tourn 7 -6 -6; elle_trava 7 -6 -7; elles -5 6 -6
elles_reste -5 6 -6; embet -11 -13 13; embet_> -11 -13 13; emett -12 14 -14; emett_> -9 9 -9; emett_des -7 8 -6
emett_un -8 8 -8; en 10 -15 -2; en_ai -15 -17 17; en_ardec -5 5 -4; en_breta -7 7 -6; en_caraf 8 -8 -9
en_conne 14 -8 -17; en_dehor -13 12 -10; en_deux -6 -6 6; en_donne -7 7 -6; en_espag -6 6 -7; en_faisa 6 -6 -6
en_fait -9 -5 7; en_gros 10 -8 -10; en_ligne 15 -17 -11; en_maudi -6 -5 6; en_minus -5 -5 6; en_orang 7 -5 -8
en_panne -12 1 1; en_passe -14 9 -7; en_peux -7 -6 7; en_plein 8 -7 -8; en_quatr -7 -6 7; en_rade 13 -11 -14
en_resea 9 -9 -8; en_reuni 12 -8 -13; en_rond 13 -9 -13; en_rouge 11 -8 -6; en_sais -10 -8 10; en_telec 7 -7 -7
en_telet 6 -4 -6; en_vacan -6 6 -7; en_ville -11 11 -10; en_visio 16 -17 -9; en_vrai -7 -6 6; en_zone -9 13 -16
encai 5 -5 -5; encai_le 5 -5 -5; encor -9 -14 11; encor_lache -7 -8 8; encor_moi -12 -14 14; encor_une -7 -6 7
enerv -13 -11 14; enerv_ces -8 -8 9; enerv_contr -12 -7 10; enfan -10 -19 11; enfan_pardo -7 -6 7
enfan_peuve 5 -4 -3; enfan_sont -11 -11 11; enfin -14 -8 12; enfin_je -12 -6 9; enfin_non -6 -6 7; enlev -6 6 -7
enlev_la -6 6 -7; ennuy -11 -9 10; ennuy_> -11 -9 10; enorm 14 -14 -13; enorm_quand 9 -10 -9; enorm_sur 6 -6 -5
enreg 16 -16 -12; enreg_n 16 -16 -12; enten -16 19 -17; enten_> -13 -12 13; enten_comme -10 9 -8; enten_de -5 -5 5
enten_des -4 8 -5; enten_juste -7 8 -6; enten_kaz 6 -6 -6; enten_mais -13 13 -15; enten_mal -8 9 -10
enten_mutue -12 12 -12; enten_on -5 5 -5; enten_pas 0 7 -18; enten_perso -5 5 -5; enten_plus -6 6 -5
enten_rien -9 11 -7; enten_tres -12 -18 15; enten_un -9 10 -11; enten_une -6 6 -6; entra -14 15 -8; entra_> -6 7 -6
entra_de -5 5 -2; entra_ne -16 16 -7; entre -7 -10 8; entre_> -8 -7 7; entre_aussi -9 -9 10; entre_c 7 -7 -8
entre_ne -5 6 -5; entre_quinz -7 -7 7; envoi -10 10 -7; envoi_ils -10 10 -7; envoy -1 13 -22; envoy_de -11 14 -14
envoy_des 7 -9 -6; envoy_la -6 6 -7; envoy_une 9 -9 -9; epele -7 -6 7; epele_> -7 -6 7; epous 7 -2 -7
epous_et 7 -2 -7; eric -10 -10 10; eric_lang -10 -10 10; erreu 7 -12 -3; erreu_> 7 -12 -3; escar 11 -14 -11
escar_> 11 -14 -11; espag -6 6 -7; espag_et -6 6 -7; essai -7 -15 10; essai_> -16 -13 15; essai_d 9 -9 -9
essay -9 -9 9; essay_rien -9 -9 9; esse -10 9 -7; esse_aime -10 9 -7; esse_sur -10 9 -7; est -7 -5 4
est_a -12 -12 14; est_allum -10 10 -7; est_aroba -5 -7 7; est_arret 8 -8 -8; est_arriv 7 -7 -7; est_au -22 -7 13
est_aux 8 -7 -8; est_avec -11 -14 12; est_bien -6 -9 7; est_bloqu -14 12 -10; est_bon -14 -9 14; est_bonne 10 -15 -9
est_brise 6 -5 -7; est_c -5 -5 5; est_ca -14 -14 16; est_casse 5 -12 0; est_catas 8 -7 -8; est_ce -16 -13 17
est_chelo -5 -6 6; est_compl 0 -16 4; est_corre -12 -14 13; est_coupe -9 8 -11; est_dans -10 -14 11
est_deced -7 7 -7; est_decon 12 -9 -13; est_derri -9 10 -11; est_diffi -9 9 -8; est_du -11 -15 14
est_elle 10 -7 -11; est_embet 5 -4 -5; est_en -3 0 -5; est_encor -12 -14 14; est_enerv -8 -8 9; est_enorm 6 -6 -5
est_etein 16 -13 -14; est_exact -12 -10 12; est_faux -13 -12 13; est_honte -9 -9 10; est_hors 8 -8 -6
est_hs 4 3 -13; est_inacc -16 -14 15; est_infer -11 11 -11; est_injoi -12 13 -8; est_insta 8 -7 -8
est_insup -11 -15 14; est_inter 24 -23 -20; est_intro 8 -6 -10; est_je 9 -6 -10; est_jean -6 -6 8
est_juste -13 15 -16; est_l 5 -26 2; est_la 18 -16 -13; est_lamen -8 -9 8; est_le -6 23 -36; est_lente -11 11 -12
est_les -10 10 -10; est_ma -21 5 2; est_madam 2 -13 -1; est_mauva -7 7 -8; est_moi -9 -10 10; est_mon -15 13 -8
est_moniq -5 -5 6; est_mort 2 -1 -8; est_morte 11 -10 -18; est_muet -12 13 -14; est_n -7 -7 8; est_ni -9 -7 8
est_noire -9 -7 8; est_non -6 -6 7; est_nul -10 -10 10; est_parei 7 -2 -7; est_parti 12 -15 -5; est_pas -6 1 -3
est_passe 10 -10 -11; est_pixel 16 -12 -17; est_plein -13 13 -12; est_plus -14 6 7; est_pluto 16 -19 -12
est_pour -6 -4 4; est_prive 5 -5 -5; est_quand -9 9 -9; est_que 9 -9 -9; est_quinz -8 -8 8; est_quoi -18 -12 15
est_rappo 11 -11 -11; est_respo -9 -14 10; est_ridic 10 -10 -10; est_rose -10 -9 10; est_rouge 14 -7 -11
est_sans -6 -7 7; est_scand -11 -14 13; est_seule -9 12 -14; est_si 10 -9 -10; est_sur -18 -2 7; est_suspe -6 6 -5
est_techn -9 -9 9; est_thier -8 -7 7; est_tombe 19 -14 -19; est_toujo -18 2 2; est_tous 8 -8 -9; est_tout -14 -11 13
est_toute 8 -8 -12; est_tres 11 -10 -11; est_trop 8 -8 -7; est_un -7 -10 9; est_une -14 3 5; est_urgen 7 -9 -6
est_vieux -2 -2 4; est_vrai -13 -19 17; est_vraim 12 -7 -14; et -10 -20 17; et_apres -5 -8 8; et_blanc -10 -9 10
et_c 8 5 -19; et_ca 13 2 -23; et_ce 7 -2 -7; et_cinq -5 -7 6; et_depui -2 4 -8; et_du 7 -6 -7; et_elle -6 6 -7
et_il -10 1 4; et_inadm -8 -9 8; et_inter -12 -15 14; et_j 14 -2 -24; et_je -12 11 -9; et_l 12 -8 -13
et_la -10 -20 14; et_le -1 -26 9; et_les -6 7 -5; et_ma -5 19 -20; et_maint 7 -6 -8; et_mes 5 -4 -3
et_mobil -18 -14 15; et_moi 7 -6 -7; et_mon -18 -22 21; et_ne -10 11 -11; et_no 7 -5 -7; et_nous 7 -6 -6
et_on 3 1 -4; et_oui -7 -2 8; et_pourt 8 -4 -8; et_puis 3 3 -13; et_que -5 5 -4; et_rien 14 -13 -14; et_sa 7 -5 -8
et_tiret -5 -5 6; et_toute 5 -4 -5; et_un -2 -2 4; et_une -9 -6 8; et_vingt -7 -7 7; et_y 6 -5 -6; etage 1 -13 4
etage_> -6 -13 9; etage_il 5 -5 -5; etais -10 9 -8; etais_au -10 9 -8; etait -13 -5 6; etait_etein 7 -2 -7
etait_marqu -5 8 -8; etait_sympa -9 -9 9; etait_vrai -6 -6 6; ete -8 11 -13; ete_arrac 12 -12 -9; ete_chang 10 -9 -8
ete_coupe -2 3 -15; ete_porte -9 10 -11; ete_suspe -6 6 -5; ete_vole -6 6 -5; etein 14 -5 -21; etein_> 22 -20 -18
etein_et 7 -2 -7; etein_rallu -6 6 -7; etes -9 -8 9; etes_bien -5 -5 6; etes_des -6 -5 6; etes_formi -6 -6 6
etes_pas -7 -6 7; etes_tous -7 -6 7; etes_tromp -6 -4 8; etes_vraim -12 -10 13; ether 11 -11 -10; ether_> 11 -11 -10
etran -17 16 -13; etran_> -13 14 -15; etran_et -6 7 -8; etude 5 -4 -5; etude_a 5 -4 -5; eu -8 5 0; eu_> -6 6 -7
eu_de -4 -6 7; eu_quelq -5 -5 6; euh -17 -21 22; euh_> -5 -5 5; euh_allo -5 -5 5; euh_alors -6 -8 9
euh_atten -8 -7 8; euh_ben -16 -8 14; euh_c 5 -12 2; euh_donc -4 -6 7; euh_le -7 -7 7; euh_mon -8 8 -6
euh_non -6 -6 7; euh_oui -10 -12 11; euh_une -8 -9 9; euh_voila 10 -7 -11; eva -9 -7 11; eva_sept -9 -7 11
exact -12 -11 14; exact_> -12 -10 12; exact_monsi -8 -9 12; excla 6 -5 -6; excla_a 6 -5 -6; excus 2 -19 2
excus_moi -1 -18 4; excus_my 5 -5 -5; exige -6 -6 6; exige_un -6 -6 6; exion -12 -10 12; exion_est -12 -10 12
exist -9 9 -8; exist_pas -9 9 -8; expli -13 -11 13; expli_> -15 -12 15; expli_hier 7 -2 -7; expli_y -5 -4 7
faceb 17 -15 -19; faceb_march 17 -15 -19; facte 10 -10 -11; facte_est 10 -10 -11; factu -21 -26 24
factu_> -16 -21 19; factu_combi -5 -6 6; faibl 0 4 -16; faibl_> -4 5 -10; faibl_a 15 -12 -15; faire 3 6 -19
faire_> -7 -8 8; faire_appel -12 12 -5; faire_d -5 5 -5; faire_du 9 -8 -9; faire_le -6 -6 6; faire_march -11 13 -13
faire_mes 17 -18 -7; faire_ses 8 -5 -7; fais 8 -7 -8; fais_meme 8 -7 -8; faisa 6 -6 -6; faisa_les 6 -6 -6
fait -9 -8 9; fait_> -16 -10 12; fait_beau -7 -9 8; fait_bip -7 8 -7; fait_c -7 -17 13; fait_ca -6 -6 6
fait_depui 6 -5 -6; fait_des 7 6 -16; fait_dix -6 -6 6; fait_exact -8 -9 12; fait_je -6 6 -7; fait_mon 0 4 -9
fait_monsi -7 -6 7; fait_plus -12 13 -15; fait_que 11 -13 -7; fait_rien 7 -5 -8; fait_ses 5 -4 -5
fait_tombe -9 9 -9; fait_un 14 -9 -16; fait_une -9 -12 11; faite -20 1 6; faite_> -8 10 -15; faite_perdr -7 -7 8
faite_venir -8 -12 11; faite_vite -10 -2 4; faudr -11 9 -6; faudr_activ -5 6 -6; faudr_bloqu -11 12 -7
faut -17 -6 10; faut_bloqu -6 6 -5; faut_quelq -5 -8 7; faut_voir -10 -10 10; faute -8 -7 8; faute_> -8 -7 8
faux -13 -12 13; faux_> -13 -12 13; fax -15 14 -9; fax_ne -15 14 -9; femme -14 5 3; femme_donc -4 -5 5
femme_ne -13 13 -8; fenet -9 -11 10; fenet_> -9 -11 10; ferme 3 -14 4; ferme_la 3 -14 4; fet 6 -6 -6; fet_i 6 -6 -6
fi -9 -9 9; fi_> -9 -9 9; fibra 9 -7 -8; fibra_ottic 9 -7 -8; fibre 36 -30 -29; fibre_> 20 -19 -14; fibre_a 7 -9 -6
fibre_au 13 -11 -13; fibre_dans 8 -5 -6; fibre_elle 15 -10 -15; fibre_est 25 -23 -21; fibre_et 10 -10 -9
fibre_la 8 -7 -8; fibre_ne 8 -4 -4; fibre_profe 6 -4 -6; fibre_sur 6 -5 -7; fiche -9 -8 9; fiche_de -7 -8 11
fiche_du -8 -6 8; fige 6 -6 -5; fige_sur 6 -6 -5; figur -6 7 -5; figur_vous -6 7 -5; fil -6 10 -16; fil_avec 9 -9 -5
fil_ca -10 9 -7; fil_de 12 -12 -9; fil_est 13 -9 -13; fil_mais -7 7 -6; fil_n -12 10 -6; fil_ne -14 14 -9
fil_quand -8 9 -7; fille -9 -3 2; fille_> -14 13 -10; fille_elle -8 10 -14; fille_est -6 -7 7; fille_hurle 6 -5 -6
fille_qui -4 -20 10; film 11 -12 -10; film_> 10 -12 -10; film_avec 7 -2 -7; fils 6 -14 3; fils_> -15 -13 15
fils_a 5 -5 -5; fils_fait 5 -4 -5; fils_ne 8 -8 -8; fils_pas 8 -4 -7; fils_peut 9 -9 -8; fils_sur 12 -10 -11
fin -12 -2 11; fin_> -12 -2 11; fixe -25 25 -13; fixe_> -21 0 7; fixe_ca 15 -16 -9; fixe_de 9 -10 -6
fixe_elle 10 -15 -9; fixe_est -18 26 -29; fixe_gresi -7 7 -9; fixe_grezi -5 5 -5; fixe_lui 10 -9 -12
fixe_march -11 12 -22; fixe_ne -15 12 -8; fixe_on -5 7 -10; fixe_quand -5 5 -4; fixe_qui -15 16 -15
fixe_sonne -6 7 -5; fixe_un -12 -11 11; fixe_zero -9 8 -8; flott -9 9 -8; flott_mobil -9 9 -8; fois -4 0 -1
fois_> -4 -4 1; fois_c -2 -2 4; fois_que -3 5 -5; fois_sauf 6 -6 -7; fois_sur -6 6 -6; folle -7 -6 7
folle_de -7 -6 7; fonct -6 -5 3; fonct_> 10 -9 -12; fonct_c -18 17 -13; fonct_mais 9 -5 -14; fonct_ni -11 -9 10
fonct_pas -8 -9 8; fonct_plus -8 -4 4; fonct_tres 10 -9 -11; fond -10 14 -14; fond_> 8 -6 -5; fond_d -10 9 -8
fond_le 12 -11 -5; fond_perma -9 9 -9; fond_sur -9 10 -10; fondu 8 -6 -8; fondu_je 8 -6 -8; forfa -15 18 -24
forfa_> -9 10 -13; forfa_mobil -7 9 -17; forfa_ne -12 12 -11; formi -6 -6 6; formi_> -6 -6 6; fortn 8 -7 -8
fortn_j 7 -6 -7; fortn_la 8 -5 -8; fourn -6 -5 6; fourn_je -6 -5 6; fout -8 -8 8; fout_les -8 -8 8; foute -8 -9 9
foute_moi -8 -9 9; fr -10 -9 11; fr_> -10 -9 11; fr_oui -2 -2 4; frais 8 -7 -8; frais_> 8 -7 -8; franc -4 -6 7
franc_je -4 -6 7; free -8 -9 11; free_point -8 -9 11; frenc 5 -5 -5; frenc_le 5 -5 -5; frere 10 -12 -8
frere_ca 7 -6 -7; frere_plus 11 -10 -14; fritu -13 14 -16; fritu_sur -13 14 -16; froma -6 -6 6; froma_trait -6 -6 6
furie -9 -8 9; furie_perso -9 -8 9; galer 7 -7 -6; galer_je 7 -7 -6; gamin -9 9 -9; gamin_a -9 9 -9; gang -8 -8 8
gang_de -8 -8 8; garan -7 -6 7; garan_de -7 -6 7; garco -6 6 -6; garco_ne -6 6 -6; garde -6 9 -9; garde_et -6 9 -9
gauth -5 -4 5; gauth_avec -5 -4 5; gener 7 -7 -8; gener_d 7 -7 -8; genre -7 -8 8; genre_je -7 -8 8; gens -14 15 -12
gens_me -7 7 -7; gens_ne -3 4 -3; gens_qui -6 7 -5; gens_tombe -6 7 -7; gerar -9 -9 9; gerar_lemai -9 -9 9
ginet -6 -7 7; ginet_lebru -6 -7 7; gliss -6 6 -7; gliss_dans -6 6 -7; gmail 9 -11 -3; gmail_ne 10 -10 -12
gmail_non -6 -6 7; gmail_point -8 -8 9; good -11 -10 11; good_> -11 -10 11; googl 14 -14 -12; googl_> 12 -12 -11
googl_elle 7 -6 -6; grave -7 -17 8; grave_> 8 -5 -8; grave_ne -7 -7 7; grave_on -8 -9 9; gresi -16 17 -14
gresi_> -6 6 -5; gresi_depui -7 7 -9; gresi_horri -7 8 -15; gresi_telle -5 5 -5; grezi -5 5 -5; grezi_on -5 5 -5
grill 10 -8 -12; grill_> 8 -7 -8; grill_avec 10 -11 -9; gros -4 -7 6; gros_aroba -5 -5 6; gros_jaser -7 -6 7
gros_je 10 -8 -10; gruye -6 -6 6; gruye_point -6 -6 6; grzz -11 11 -11; grzz_dans -11 11 -11; grzz_grzz -11 11 -11
gsm -20 18 -14; gsm_dit -10 9 -9; gsm_n -14 15 -15; gsm_ne -6 7 -4; gsm_sans -9 9 -9; gueri -2 -2 4
gueri_cinqu -2 -2 4; h -13 -13 14; h_> -9 -8 9; h_aroba -5 -4 5; h_comme -5 -5 6; habit -9 -12 10; habit_> -9 -12 10
hache -13 20 -20; hache_> -13 20 -20; hallu -12 -12 12; hallu_> -12 -12 12; hein 6 -6 -7; hein_dis 6 -6 -7
helas -9 -9 9; helas_> -9 -9 9; henri -7 -7 8; henri_at -7 -7 9; henri_point -5 -5 6; henry -8 -7 7; henry_> -8 -7 7
heure -14 4 3; heure_> -4 -23 8; heure_que -14 14 -10; hier -6 -14 9; hier_> 4 1 -6; hier_apres -9 -9 9
hier_qui -5 -5 6; hier_soir -4 -11 5; hier_voila -9 -7 9; homme -8 -8 9; homme_> -8 -8 9; honte -9 -9 10
honte_> -9 -9 10; horri -7 8 -15; horri_sur -7 8 -15; hors 13 -18 -4; hors_de -9 -8 9; hors_ligne 14 -17 -8
hotel 8 -10 -6; hotel_est 8 -10 -6; hotma -7 -7 8; hotma_point -7 -7 8; hs 4 3 -13; hs_> 3 4 -13; hs_chez 7 -5 -7
hugo -10 -10 10; hugo_blanc -10 -10 10; hui -7 -9 8; hui_> -7 -9 8; huit -6 -13 10; huit_> -6 -6 7
huit_cents 7 -6 -8; huit_dix -4 -5 6; huit_non -10 -9 11; huit_soixa -4 -4 6; huit_trent -5 -5 5; huit_un -5 -5 5
huit_vingt -3 -3 6; huit_zero -7 -7 10; humai -19 -19 21; humai_> -19 -19 20; humai_pas -4 -8 7; hurle 6 -5 -6
hurle_qu 6 -5 -6; i -4 -12 7; i_> -6 -6 6; i_aroba -5 -5 6; i_e -5 -4 5; i_n -7 -5 8; i_ni 6 -6 -6; ici -11 -14 13
ici_gerar -9 -9 9; ici_la -6 -10 7; idee -8 -8 8; idee_ca -8 -8 8; ident 10 -11 -9; ident_> 10 -11 -9; il -1 3 -10
il_a -11 4 -1; il_accro 12 -11 -5; il_capte -11 13 -13; il_cherc -5 5 -4; il_coupe -8 8 -8; il_decro 7 -6 -8
il_dit 5 -1 -19; il_est 6 5 -16; il_fait -7 -9 8; il_faudr -11 12 -7; il_faut -6 6 -5; il_march 7 -7 -6
il_me -6 2 -9; il_n -6 -5 3; il_passe 9 -10 -6; il_perd 5 -4 -5; il_peut -12 12 -5; il_pleut -11 -11 11
il_s 8 -8 -11; il_tourn 9 -6 -9; il_va 11 -10 -11; il_vient 10 -10 -9; il_voit 8 -8 -2; il_voula -2 -2 4
il_vous -8 -8 10; il_y -21 11 -2; ils 2 4 -16; ils_arriv -10 10 -7; ils_m -7 8 -7; ils_nous -8 9 -6
ils_ont 10 -8 -11; ils_parte 12 -11 -13; image 6 -6 -5; image_se 6 -6 -5; immeu 9 -8 -11; immeu_> 8 -5 -6
immeu_n 9 -8 -10; immob -9 -12 10; immob_> -9 -12 10; impec -13 14 -14; impec_mais -13 14 -14; impor -11 -14 13
impor_je -6 -7 7; impor_quel -10 -8 9; impor_quoi -7 -7 8; impos 7 -2 -13; impos_d 7 -2 -11; impos_de 4 -2 -13
impri 14 -13 -10; impri_sans 8 -6 -10; impri_trouv 12 -12 -7; impri_wifi 8 -8 -6; inacc 5 -18 1; inacc_> -16 -14 15
inacc_au 10 -6 -11; inact -5 6 -6; inact_> -5 6 -6; inadm -8 -9 8; inadm_> -8 -9 8; incap -10 -9 11
incap_> -10 -9 11; incid -9 -9 10; incid_> -9 -9 10; incon -11 -11 11; incon_> -11 -11 11; infer -11 11 -11
infer_> -11 11 -11; infir -6 9 -9; infir_de -6 9 -9; info -6 -6 6; info_aroba -6 -6 6; infor 1 -13 5
infor_de -7 -6 7; infor_du 10 -10 -10; injoi -11 10 -8; injoi_> -12 13 -8; injoi_euh -8 8 -6; inqui -7 -7 7
inqui_pas -7 -7 7; insta 10 -7 -11; insta_> 6 -6 -6; insta_ben 7 -5 -8; insta_je 8 -7 -8; insup -11 -15 14
insup_> -11 -15 14; inter 29 -24 -17; inter_> 13 -33 5; inter_a 8 -6 -8; inter_alors 10 -9 -12; inter_c 2 7 -22
inter_ca -5 11 -22; inter_chez 15 -10 -17; inter_clign 7 -5 -8; inter_dans 12 -14 -8; inter_de 7 -7 -6
inter_depui 30 -12 -32; inter_dessu 9 -9 -9; inter_du 10 -9 -5; inter_est 29 -26 -26; inter_et -22 -26 26
inter_etait 7 -2 -7; inter_il 10 -9 -10; inter_impec -13 14 -14; inter_je -10 10 -10; inter_m -18 18 -15
inter_mais -9 10 -11; inter_malgr 9 -7 -10; inter_march 21 -9 -30; inter_ne 9 -5 -14; inter_ni 10 -10 -9
inter_nicke -13 12 -10; inter_non 2 6 -18; inter_on -14 12 -12; inter_pas 13 -10 -13; inter_prevu -8 -7 8
inter_que 16 -19 -12; inter_qui 22 -20 -22; inter_se 11 -8 -10; inter_sont -7 -8 7; inter_sur 11 -10 -11
inter_tout -10 -8 9; inter_toute 6 -4 -6; inter_une 15 -13 -16; intro 8 -6 -10; intro_> 8 -6 -10; inver -10 -14 11
inver_> -10 -14 11; ip -8 10 -13; ip_du -8 10 -13; ipbx -6 7 -6; ipbx_ne -6 7 -6; iphon -9 9 -12; iphon_> -8 8 -9
iphon_affic -10 10 -6; iphon_et -6 6 -6; iphon_n 8 -8 -4; is 5 -5 -5; is_not 5 -5 -5; j -6 1 -1; j_ai -1 -1 -3
j_aimer -7 -6 7; j_appel 0 2 -8; j_arriv 11 -10 -15; j_atten -6 -10 11; j_aurai -6 -5 6; j_avais 7 -6 -8
j_en -21 -18 21; j_enten -13 16 -17; j_envoi -10 10 -7; j_essai 9 -9 -9; j_etais -10 9 -8; j_exige -6 -6 6
j_hallu -12 -12 12; j_y -7 -7 8; jamai -5 0 1; jamai_> 1 -11 5; jamai_chang -4 -5 6; jamai_de -9 13 -16
jamai_eu -6 6 -4; jamai_vu -9 -9 10; jardi 7 -10 -6; jardi_> 7 -10 -6; jaser -7 -6 7; jaser_avec -7 -6 7
je -10 -4 6; je_atten -8 -6 8; je_capte 14 -13 -13; je_casse -7 -6 7; je_cherc -14 -12 13; je_compo -6 10 -11
je_crois 6 -3 -8; je_decro -12 16 -17; je_deman -9 -7 8; je_dois -5 6 -6; je_fais 8 -7 -8; je_ferme 11 -11 -7
je_je 9 -6 -10; je_l -24 8 7; je_la -5 5 -4; je_lance 10 -12 -10; je_le -8 9 -7; je_les -13 13 -10; je_m -13 -24 23
je_me -5 -4 7; je_melan -4 -5 5; je_mets -6 6 -6; je_n 0 5 -11; je_ne -2 -3 -3; je_paie 6 -4 -6; je_parla -10 -8 10
je_parle -7 8 -8; je_passe -10 9 -7; je_patie -8 -11 9; je_paye 5 -5 -5; je_pense -14 -12 14; je_perds 11 -11 -9
je_peux 1 9 -18; je_plais -13 -10 11; je_prend -7 -7 7; je_rame -10 -6 10; je_recla -5 -5 5; je_recoi 3 2 -28
je_regar 9 -10 -9; je_rigol -11 -7 9; je_sais -8 -11 11; je_sors -5 5 -4; je_souha -9 -8 9; je_suis -6 -13 9
je_tele 8 -3 -8; je_telep -13 13 -10; je_trava 6 -5 -7; je_vais -13 -13 14; je_veux -21 -2 7; je_vois 7 -6 -5
je_voudr -4 -9 5; je_voula 7 -7 -6; je_vous 8 -21 2; jean -13 -12 13; jean_marc -8 -8 8; jean_point -6 -6 8
jeune -9 -13 12; jeune_fille -6 -7 7; jeune_homme -8 -8 9; jeux 8 -8 -6; jeux_en 8 -8 -6; joign -7 8 -5
joign_alors -7 8 -5; joind -25 10 -1; joind_> -15 14 -9; joind_le -9 -12 13; joind_les -6 7 -7; joind_ma -14 10 -8
joind_mes -8 8 -8; joind_sur -11 12 -3; joind_un -5 -6 6; joint 14 -10 -14; joint_> 8 -8 -6; joint_ca 9 -9 -9
jojo -6 -6 7; jojo_point -6 -6 7; joli -5 -5 5; joli_accen -5 -5 5; jouer 18 -16 -15; jouer_> 7 -7 -6
jouer_a 9 -9 -8; jouer_en 11 -9 -14; jour -9 10 -8; jour_mon -9 10 -8; jours 1 -13 1; jours_> -21 -14 20
jours_deja -11 -7 9; jours_j 14 -13 -14; jours_le -8 -6 8; jsp -8 9 -8; jsp_pourq -8 9 -8; julie -9 -10 10
julie_carpe -9 -10 10; julie_point -8 -6 11; jure -7 -6 7; jure_j -7 -6 7; juste -15 18 -19; juste_bip -7 8 -6
juste_le -11 11 -11; juste_pour -14 12 -12; juste_que -10 10 -5; k -5 -5 5; k_e -5 -5 5; ka 6 -6 -6; ka_fet 6 -6 -6
karim -3 -4 6; karim_quatr -3 -4 6; kaz 6 -6 -6; kaz_mwen 6 -6 -6; kerou -5 -5 5; kerou_k -5 -5 5; kessl -9 -9 9
kessl_urgen -9 -9 9; l 6 -11 -5; l_> -8 -7 8; l_a -4 -5 6; l_acces 8 -6 -8; l_accue -7 -8 7; l_adais 6 -6 -5
l_adres -7 -8 7; l_adsl 15 -11 -16; l_agenc 11 -10 -13; l_ai -17 1 8; l_alarm -6 6 -5; l_an -6 -7 6
l_anten 8 -6 -13; l_appar -10 5 2; l_appel -1 6 -17; l_arret 6 -4 -6; l_autre -10 -10 10; l_avez -11 -11 12
l_echo -6 7 -10; l_ecole -11 -11 11; l_ecout -7 8 -7; l_ecran 5 -5 -4; l_enten -13 13 -15; l_entre 2 2 -12
l_epele -7 -6 7; l_etage 10 -8 -13; l_etran -17 16 -13; l_heure -6 -7 6; l_hotel 8 -10 -6; l_i -5 -5 6
l_image 6 -6 -5; l_immeu 9 -8 -11; l_impri 15 -15 -11; l_inter 17 -7 -24; l_inver -10 -14 11; l_ipbx -6 7 -6
l_opera 8 -4 -8; l_orage 4 -3 -4; l_ordin 16 -14 -13; l_puis -6 -6 6; l_un -10 -10 10; l_v -5 -4 5
l_wifi 15 -13 -16; la 2 -5 -8; la_4g -19 19 -17; la_5g -15 16 -16; la_> -6 -10 7; la_banqu 1 0 -12
la_base -12 10 -6; la_boite -11 13 -17; la_bouti 10 -10 -12; la_box 10 -10 -14; la_branc 9 -6 -10; la_c -6 -6 6
la_caiss 16 -16 -12; la_caja 7 -5 -7; la_campa 6 -6 -6; la_carte -12 13 -11; la_catas -6 -5 6; la_centr -6 6 -5
la_chamb 20 -18 -8; la_conne 20 -11 -23; la_conso 0 -11 6; la_coupu -5 -12 9; la_cuisi -6 -11 7; la_dame -6 -7 6
la_dedan -7 -7 8; la_derni -15 -13 15; la_dessu -5 6 -5; la_factu -10 -13 11; la_fenet -9 -11 10; la_fibra 9 -7 -8
la_fibre 28 -25 -21; la_fin -11 -14 12; la_flott -9 9 -8; la_franc -4 -6 7; la_fritu -13 14 -16; la_galer 7 -7 -6
la_il 14 -13 -14; la_l 12 -8 -13; la_la 0 -14 2; la_laten 6 -6 -5; la_le -9 -9 9; la_ligne -17 23 -17
la_liste 8 -7 -9; la_live 8 -3 -8; la_maiso 11 -3 -21; la_marqu -7 -10 8; la_meme -10 -13 12; la_messa -7 8 -7
la_mise -9 10 -8; la_miser 15 -16 -9; la_moind 9 -9 -8; la_non -9 -9 9; la_nouve 9 -6 -10; la_page 15 -14 -14
la_paix -8 -9 9; la_parce 7 -7 -6; la_peine -9 -9 9; la_petit 8 -7 -7; la_pluie -7 7 -9; la_plupa -13 -17 15
la_porta -8 10 -15; la_porte 11 -11 -7; la_premi -4 -6 7; la_prise 9 -6 -10; la_puce -6 6 -7; la_remet -5 5 -4
la_rue 13 -12 -11; la_secre -8 8 -10; la_semai -6 -6 6; la_sim -6 6 -7; la_socie -14 -15 15; la_sonne -10 13 -20
la_table 13 -11 -15; la_techn -10 -6 10; la_tele 30 -24 -31; la_telep -18 23 -24; la_telet 7 -6 -8; la_telev 6 -6 -6
la_tempe 6 -5 -6; la_toile 11 -11 -11; la_voisi 7 -7 -7; la_voix -13 13 -13; la_wifi 18 -32 -10; lacaz -5 -5 6
lacaz_tout -5 -5 6; lache 3 -9 -2; lache_> 0 -8 2; lache_avec 5 -5 -5; lag 14 -14 -12; lag_> 10 -12 -7
lag_de 9 -9 -9; laiss -6 6 -6; laiss_de -6 6 -6; lambe -10 -9 10; lambe_> -10 -9 10; lamen -10 -12 11
lamen_c -9 -9 10; lamen_et -8 -9 8; lance 10 -12 -10; lance_un 10 -12 -10; lang -10 -10 10; lang_> -10 -10 10
lapos -7 -7 8; lapos_point -7 -7 8; laque -7 -8 7; laque_vous -7 -8 7; laten 6 -6 -5; laten_est 6 -6 -5
laure -10 -10 10; laure_picho -10 -10 10; le -1 -5 -4; le_boiti 13 -9 -13; le_bol -9 -8 9; le_burea -20 -20 20
le_c 16 -15 -16; le_cable 21 -19 -20; le_caiss 5 -5 -5; le_chale -9 10 -15; le_chant -6 6 -5; le_chat -12 -13 12
le_chien -13 -14 13; le_code -11 10 -9; le_combi -16 22 -20; le_conse -9 -9 9; le_contr -11 -11 11; le_corre -7 8 -5
le_cyclo 5 -5 -5; le_debit 15 -14 -14; le_debut -5 -7 7; le_decod 17 -18 -14; le_decro -8 9 -7; le_dirai -6 -6 6
le_dis -8 -7 8; le_facte 10 -10 -11; le_fil 11 -6 -12; le_fixe -17 26 -36; le_jardi 7 -10 -6; le_le 12 -11 -12
le_lien 7 -6 -6; le_magas -6 8 -10; le_meme -4 -5 6; le_mobil -2 4 -9; le_modem 15 -14 -15; le_moine -7 -7 7
le_monde -10 -7 9; le_morbi -2 -2 4; le_mot -10 -9 10; le_natel -6 6 -6; le_netfl 12 -7 -13; le_numer -10 5 3
le_papie -5 8 -8; le_passa -5 -6 6; le_pc -6 -7 7; le_petit 7 -2 -7; le_placa -10 -14 11; le_point -6 -6 6
le_porta -15 15 -15; le_poste -8 8 -10; le_profe 5 -4 -5; le_quart 5 -5 -5; le_redem 9 -7 -10; le_rende -7 -2 8
le_renvo -9 11 -13; le_repet 7 -7 -7; le_repon -10 10 -10; le_resea 11 -8 -18; le_respo -7 -6 7; le_robot -9 -9 9
le_route 11 -9 -12; le_salon -9 -16 12; le_serve 7 -7 -7; le_servi -9 -12 13; le_signa 8 -8 -7; le_silen -15 16 -15
le_site 11 -12 -8; le_son -10 -10 10; le_souci -9 -12 10; le_stand -8 8 -8; le_suppo -7 -6 7; le_techn 0 -10 3
le_telep -5 7 -9; le_temps 10 -13 -9; le_termi 10 -10 -10; le_toit -3 -13 6; le_vide -4 10 -10; le_villa -7 8 -8
le_voila -5 -7 7; le_voyan 5 -16 -5; le_vpn 19 -20 -14; le_web 10 -6 -11; le_wifi 28 -17 -34; le_zero -4 -5 6
lea -5 -5 6; lea_aroba -5 -5 6; lebru -6 -7 7; lebru_> -6 -7 7; lemai -9 -9 9; lemai_> -9 -9 9; lemoi -7 -7 7
lemoi_> -7 -7 7; lemoi_euh -7 -7 7; lent 10 -8 -11; lent_dans 17 -13 -17; lent_les 6 -6 -5; lente 5 0 -19
lente_> 0 4 -16; lente_chez 6 -6 -6; les -1 5 -11; les_appel -24 25 -20; les_boule -8 -8 8; les_caiss 7 -7 -7
les_camer 18 -18 -16; les_chamb 9 -9 -3; les_cinq 11 -9 -9; les_clien 4 0 -7; les_codes -7 6 -6; les_commu -9 9 -9
les_deux -15 -14 15; les_dix 12 -11 -10; les_ecran 6 -6 -4; les_enfan -16 -15 16; les_esse -10 9 -7
les_gens -14 15 -12; les_heure 12 -9 -13; les_jeux 8 -8 -6; les_les -8 8 -7; les_ligne -8 9 -12; les_mails 6 -5 -6
les_messa -12 13 -7; les_ouvri 6 -4 -6; les_pages 16 -17 -10; les_poste -7 12 -13; les_quart 8 -3 -8
les_quinz -8 -8 8; les_recoi -8 8 -7; les_sites 10 -10 -9; les_sms -15 17 -17; les_telec 9 -9 -9
les_texto -16 17 -15; les_trava 6 -6 -6; les_video 16 -12 -19; les_visio 6 -6 -5; liais 6 -4 -6; liais_fibre 6 -4 -6
lien 10 -9 -10; lien_sdsl 8 -7 -9; lien_wan 7 -6 -6; ligne -7 25 -36; ligne_> 1 2 -16; ligne_a -18 18 -12
ligne_c -7 7 -5; ligne_ca 11 -13 -9; ligne_de 14 -9 -20; ligne_depui 10 -9 -8; ligne_du -13 14 -16
ligne_est -10 11 -13; ligne_et 5 -4 -5; ligne_fixe -9 16 -18; ligne_gresi -10 10 -8; ligne_mobil -6 6 -5
ligne_on -10 11 -9; ligne_pro -6 6 -5; ligne_telep -10 13 -16; ligne_y 6 -5 -6; lilas -9 -9 9; lilas_> -9 -9 9
liste 8 -7 -9; liste_> 8 -7 -9; live 8 -3 -8; live_box 8 -3 -8; longs 9 -9 -9; longs_> 9 -9 -9; longt -8 -6 8
longt_> -8 -6 8; luc -6 -6 7; luc_point -6 -6 7; lucie -6 -6 6; lucie_soixa -6 -6 6; lui 11 -9 -13
lui_fonct 10 -9 -12; lui_il 6 -4 -6; lumie 13 -12 -8; lumie_> 8 -8 -12; lumie_de 7 -5 -8; lumie_elle 11 -4 -10
lumie_qui 6 -5 -6; lundi -9 -9 9; lundi_derni -9 -9 9; lunet -11 -9 11; lunet_> -11 -9 11; lyon -8 -7 8
lyon_> -8 -7 8; m -12 1 4; m_a -12 -23 21; m_affic 1 1 -10; m_aider -7 -7 8; m_appel -14 4 0; m_arran -10 -10 11
m_assoi -6 -7 7; m_avez -11 -9 11; m_enten 1 10 -21; m_fi -9 -9 9; m_ont -6 6 -7; m_r -6 -6 6; ma 4 7 -19
ma_boite 7 -8 -6; ma_box 14 -23 -1; ma_carte -14 16 -15; ma_chamb -1 3 -14; ma_conne 13 -16 -10; ma_conso 9 -13 -7
ma_factu -15 -15 15; ma_femme -14 5 3; ma_fibre 8 -8 -8; ma_fille -9 0 -3; ma_ligne -16 25 -31; ma_mere -22 6 1
ma_messa -10 12 -24; ma_meuf -6 -7 7; ma_nouve -6 7 -8; ma_prise 7 -7 -7; ma_sim -15 14 -13; ma_soeur -10 9 -7
ma_switc 8 -7 -6; ma_table 13 -14 -9; machi -13 -13 14; machi_> -13 -13 14; machi_je -5 -5 5; machi_moi -5 -5 5
madam -19 -18 18; madam_> -10 -9 10; madam_aider -5 -5 6; madam_bonjo -9 10 -11; madam_lambe -11 -10 11
madam_perri 9 -8 -9; madam_rodri -10 -9 10; magas -5 0 -1; magas_> -17 8 2; magas_les 7 -7 -7; magas_sont 10 -9 -8
mail 7 -8 -6; mail_> 7 -8 -6; mails 21 -21 -13; mails_> 18 -19 -10; mails_au 13 -7 -13; mails_ils 12 -11 -13
maint -12 -21 16; maint_> -15 -13 14; maint_j 7 -6 -8; maint_je -7 -6 7; mais 1 4 -13; mais_alors -9 8 -8
mais_bien -10 -10 10; mais_c -11 -14 14; mais_chez 7 -7 -7; mais_des -5 5 -5; mais_faite -7 -13 10
mais_il 14 -13 -10; mais_inter 25 -20 -31; mais_je 6 -2 -20; mais_l -8 8 -8; mais_la -6 -6 6; mais_laque -7 -8 7
mais_le -12 9 -4; mais_les 10 -10 -12; mais_mes -8 9 -8; mais_moi -16 17 -13; mais_netfl 6 -6 -4; mais_oui -10 -9 10
mais_pas -24 22 -12; mais_perso -6 6 -6; mais_pour 15 -16 -9; mais_quand -7 15 -15; mais_telep -6 6 -6
mais_vous -7 -8 11; mais_y 13 -11 -13; maiso 7 0 -22; maiso_> -4 9 -16; maiso_alors 8 -8 -2; maiso_est 17 -18 -11
maiso_et 6 -5 -7; maiso_il 0 1 -11; maiso_que 6 -4 -6; maiso_y 11 -11 -11; mal -17 5 0; mal_> -9 0 2; mal_au -6 -7 7
mal_mes -8 9 -10; malad 8 -7 -8; malad_> 7 -6 -7; malad_sur 8 -5 -8; malgr 9 -7 -10; malgr_le 9 -7 -10
malhe -10 -8 9; malhe_oui -10 -8 9; maman 7 -6 -7; maman_elle 7 -6 -7; mange -10 -7 9; mange_> -10 -7 9
marc -13 -12 13; marc_petit -8 -8 8; marc_tiret -5 -5 5; march -9 -8 8; march_> -13 -8 7; march_a 13 -10 -13
march_depui -11 -12 11; march_mon -11 13 -13; march_nicke -10 10 -5; march_on -6 -6 6; march_pas 2 0 -10
march_plus -3 -10 0; march_tres 13 -13 -11; mardi -11 1 4; mardi_et -6 -8 7; mardi_une -9 9 -9; mari 1 -18 6
mari_dit 7 -6 -5; mari_est -9 -9 9; mari_qui -9 -17 11; mari_vu 9 -8 -10; marie -7 -6 7; marie_aroba -6 -6 9
marie_point -6 -6 6; marin -9 -8 9; marin_sans -9 -8 9; marqu -12 3 1; marqu_sorti -7 -10 8; marqu_sur -5 8 -8
marre -7 -9 8; marre_> -6 -5 6; marre_de -10 -9 11; marse -13 -13 13; marse_> -13 -13 13; marti -14 -12 14
marti_> -13 -12 13; marti_aroba -7 -6 8; marti_at -4 -5 5; mathi -8 -7 8; mathi_avec -8 -7 8; matin 1 -17 3
matin_> 0 -17 4; matin_a 13 -10 -13; matin_c 7 -2 -7; maudi -6 -5 6; maudi_> -6 -5 6; mauri -6 -8 8; mauri_> -6 -8 8
mauva -7 7 -8; mauva_on -7 7 -8; me -1 -4 -3; me_bloqu 10 -10 -12; me_branc 11 -11 -11; me_calme -9 -8 9
me_conne 18 -14 -16; me_deman 0 3 -17; me_disen -8 9 -8; me_dit -2 6 -10; me_faite -7 -7 8; me_faudr -5 6 -6
me_faut -5 -8 7; me_fout -8 -8 8; me_joind -19 17 -10; me_lache 6 -5 -7; me_passe -11 -12 14; me_prene -7 -7 8
me_recla -6 6 -7; me_repon -11 -10 10; me_suis -5 -4 7; me_telep -12 18 -20; me_va -11 -9 10; mecon -12 -10 11
mecon_> -12 -10 11; mega 7 -7 -7; mega_a 7 -7 -7; megas 15 -13 -16; megas_> 8 -7 -8; megas_alors 5 -5 -5
megas_et 7 -6 -8; melan -4 -5 5; melan_toujo -4 -5 5; meme -4 -6 -1; meme_> -7 -7 8; meme_chose -5 -5 6
meme_depui -4 -5 6; meme_n 9 -9 -9; meme_panne -12 -10 11; meme_pas 8 -7 -8; meme_pour -9 9 -8; meme_probl -7 -2 7
meme_quand -11 11 -10; merci -11 -11 11; merci_beauc -11 -11 11; merde -15 -15 15; merde_> -10 -10 10
merde_j -7 -7 7; mere -22 6 1; mere_> -14 10 -8; mere_est -9 12 -14; mere_ne -6 -8 8; mere_qui -7 -17 13
mes 6 0 -24; mes_appar 5 -5 -4; mes_appel -14 16 -16; mes_camer 11 -11 -8; mes_clien -13 11 -8; mes_colle -6 7 -10
mes_corre -10 11 -12; mes_courr 9 -9 -9; mes_decla 12 -15 -6; mes_lunet -11 -9 11; mes_mails 16 -15 -20
mes_papie -9 -10 10; mes_petit 5 -4 -3; mes_piece 8 -8 -6; mes_potes -11 12 -8; mes_sms -14 12 -7
mes_texto -12 12 -8; mes_virem 10 -9 -9; mes_visio 13 -14 -11; messa -17 20 -23; messa_> -8 9 -8
messa_ne -14 15 -18; messa_sms -5 6 -6; messa_sur -2 4 -8; messa_vocal -7 8 -7; mets -6 6 -6; mets_carte -6 6 -6
mette -9 -8 11; mette_moi -9 -8 11; mettr 5 -5 -5; mettr_sur 5 -5 -5; meuf -6 -7 7; meuf_la -6 -7 7; mhm -12 -12 12
mhm_> -12 -12 12; micro 10 -9 -10; micro_coupu 10 -9 -10; midi -9 -9 9; midi_> -9 -9 9; mille -10 -12 12
mille_> -7 -9 8; mille_lyon -8 -7 8; min 8 -6 -10; min_wifi 8 -6 -10; mince -9 -9 9; mince_> -9 -9 9; minh -7 -7 7
minh_nom -7 -7 7; minus -5 -5 6; minus_puis -5 -5 6; minut 14 -5 -19; minut_> 3 3 -17; minut_de -7 -6 7
minut_je -11 -9 11; minut_le 5 -4 -5; minut_sur 15 -13 -16; mis -7 9 -11; mis_ma -7 9 -11; mise -11 10 -9
mise_a -9 10 -8; mise_dans -5 8 -8; miser 15 -16 -9; miser_> 15 -16 -9; mobil -25 22 -15; mobil_> -23 8 -1
mobil_a -8 7 -6; mobil_car 10 -6 -11; mobil_dans -14 14 -13; mobil_de -9 9 -8; mobil_lui 6 -4 -6; mobil_m -7 8 -7
mobil_n -17 18 -6; mobil_ne -12 13 -13; mobil_parce 11 -11 -11; mobil_qui -15 15 -9; mobil_tres -8 8 -7
mobil_va 18 -26 -7; modem 21 -19 -18; modem_clign 7 -6 -7; modem_est 6 -5 -7; modem_il 8 -8 -11; modem_qu 7 -5 -8
modem_reste 11 -11 -10; modem_route 8 -6 -8; modif -9 -9 9; modif_mon -9 -9 9; moham -6 -6 6; moham_el -6 -6 6
moi -17 -11 17; moi_> -19 -1 14; moi_a 6 -6 -6; moi_au -7 -8 8; moi_ca 7 -7 -7; moi_ces -6 -5 6; moi_comme -5 -7 6
moi_de 12 -8 -11; moi_donc -8 -8 8; moi_euh -8 -9 9; moi_il -5 -5 6; moi_inter 13 -10 -13; moi_j 10 -12 -8
moi_je -8 7 -13; moi_l 9 -7 -8; moi_la -11 -14 12; moi_quelq -8 -9 9; moi_qui -9 -10 10; moi_si -8 9 -8
moi_un -8 -10 10; moi_venir -5 -6 6; moi_voulo -5 -5 5; moi_y -5 -5 5; moind 9 -9 -8; moind_page 9 -9 -8
moine -7 -7 7; moine_attac -7 -7 7; moins -7 -8 8; moins_cinq -7 -8 8; mois -8 -8 8; mois_de -8 -8 8; mon -7 7 -8
mon_abonn -11 -16 15; mon_adres -5 -5 6; mon_alarm 10 -9 -9; mon_assis -13 -13 13; mon_cellu -11 10 -8
mon_chef -8 -7 8; mon_chum -7 -7 7; mon_code -16 16 -15; mon_contr -11 -10 10; mon_debit 9 -9 -8
mon_decod -13 -16 15; mon_dect -12 12 -11; mon_dossi -12 -10 16; mon_epous 7 -2 -7; mon_fils 7 -13 1
mon_fixe -16 17 -14; mon_forfa -10 14 -19; mon_gamin -9 9 -9; mon_garco -6 6 -6; mon_gsm -18 14 -10
mon_impri 8 -8 -6; mon_inter -8 9 -8; mon_iphon -6 7 -11; mon_mari 1 -18 6; mon_mobil -2 13 -18; mon_modem 12 -12 -9
mon_mon -7 7 -6; mon_natel 1 1 -8; mon_nom -8 -15 12; mon_nouve -6 6 -6; mon_numer -16 17 -16; mon_ordi 11 -11 -8
mon_ordin 2 -17 5; mon_papa -9 -12 11; mon_patro -5 6 -6; mon_pays -8 8 -8; mon_pc 13 -13 -11; mon_petit 7 -3 -6
mon_porta -13 21 -25; mon_pote 8 -8 -2; mon_preno -8 -7 7; mon_repet 13 -13 -17; mon_repon -14 18 -18
mon_respe -5 -5 5; mon_route 13 -13 -10; mon_samsu -7 7 -6; mon_smart 1 1 -9; mon_solde -10 -10 10
mon_telep -11 1 0; mon_telev 9 -9 -8; mon_temps -7 -7 8; mon_vieux -7 7 -8; mon_wifi 14 -14 -13; monde -6 -17 9
monde_> -11 -11 12; monde_est -10 -7 9; monde_plus 11 -9 -11; moniq -5 -5 6; moniq_point -5 -5 6; monsi -15 -21 19
monsi_> -9 -9 9; monsi_brun -9 -9 9; monsi_lambe -8 -8 8; monsi_moi 13 -10 -13; monsi_nguye -12 -12 13
monta 10 -9 -10; monta_est 10 -9 -10; monte 2 1 -19; monte_pas 13 -13 -15; monte_plus -9 9 -10; montp -9 -9 9
montp_> -9 -9 9; moque -7 -8 8; moque_de -7 -8 8; morbi -2 -2 4; morbi_aroba -2 -2 4; mort 0 -9 1; mort_> 9 -27 7
mort_aucun -7 6 -5; mort_elle -9 12 -14; morte 11 -10 -18; morte_> 13 -12 -14; morte_je -14 13 -10; mot 5 -16 1
mot_de 5 -16 1; mots -6 -6 6; mots_e -6 -6 6; mouli 4 -12 -4; mouli_> 9 -9 -9; mouli_aroba -6 -4 7; moyen 5 -4 -8
moyen_d -3 2 -3; moyen_de 10 -11 -9; muet -12 13 -14; muet_> -12 13 -14; muet_on -6 7 -5; muets -9 10 -10
muets_> -9 10 -10; mur 6 -5 -6; mur_a 6 -5 -6; musiq -7 -6 7; musiq_et -7 -6 7; mutua 8 -8 -8; mutua_> 8 -8 -8
mutue -12 12 -12; mutue_tres -12 12 -12; mwen 6 -6 -6; mwen_l 6 -6 -6; my 5 -5 -5; my_frenc 5 -5 -5; n -6 4 -8
n_> -5 -5 5; n_a 12 -8 -16; n_acced 8 -8 -9; n_accro 0 2 -7; n_affic -10 12 -17; n_ai -6 1 -3; n_appar 8 -7 -9
n_aroba -7 -5 8; n_arriv -3 10 -19; n_avons 7 -6 -6; n_d -7 -7 8; n_enten -7 8 -5; n_est -5 -6 3; n_etes -7 -6 7
n_exist -9 9 -8; n_i -6 -6 6; n_impor -11 -11 11; n_y -9 -1 2; namur -10 9 -9; namur_> -10 9 -9; nante 6 -5 -7
nante_> 6 -5 -7; natel -6 7 -12; natel_de -6 6 -6; natel_ne -9 10 -15; natel_veut 5 -5 -5; natha -5 -5 6
natha_point -5 -5 6; nazes -9 -9 9; nazes_> -9 -9 9; ne -2 5 -9; ne_bascu -5 6 -5; ne_capte -27 28 -14
ne_charg 7 -6 -8; ne_compr -4 -6 7; ne_dise -5 -5 6; ne_donne -7 8 -8; ne_fait -8 9 -9; ne_fonct -12 -7 8
ne_l -4 -5 6; ne_m -14 -3 4; ne_march -28 10 5; ne_me -12 -12 12; ne_monte 2 1 -19; ne_passe 6 8 -19
ne_peut -4 3 -3; ne_peux 1 -5 -5; ne_prend -9 10 -8; ne_recoi -14 12 -9; ne_recup 8 -6 -10; ne_redem 12 -8 -11
ne_repet 13 -13 -17; ne_repon 6 -5 -17; ne_s 10 -5 -22; ne_sais -2 -15 6; ne_sait -6 7 -4; ne_se 7 -7 -6
ne_sonne -13 19 -23; ne_suis -11 -8 10; ne_synch 10 -15 -9; ne_trouv 9 -9 -6; ne_va 7 -11 -1; ne_veut 11 -9 -12
ne_veux -9 -7 9; ne_vois 10 -8 -11; ne_vous -10 -10 10; negat -12 -12 12; negat_> -12 -12 12; nenni -9 -9 9
nenni_m -9 -9 9; net -7 -7 8; net_> -7 -7 8; netfl 15 -16 -12; netfl_> 6 -6 -6; netfl_il 9 -6 -9; netfl_ne 8 -7 -7
netfl_plus 11 -10 -14; netfl_tourn 6 -6 -4; neuf -6 -10 8; neuf_> -2 -2 4; neuf_heure 8 -1 -12; neuf_mille -8 -7 8
neuf_quara -2 -3 4; neuf_vingt -5 -6 6; neuf_voila -1 -1 2; neuf_zero -7 -6 10; nguye -11 -10 11; nguye_> -11 -10 11
ni -5 -6 1; ni_appel -9 10 -11; ni_d 3 7 -22; ni_envoy -6 7 -8; ni_inter -16 -14 16; ni_l -10 -10 10
ni_la 10 -10 -9; ni_le -16 -14 16; ni_non -7 -8 8; ni_oui -7 -8 8; ni_pon 6 -6 -6; ni_recev -13 12 -11
ni_rien 7 -2 -7; ni_sur 12 -10 -17; nicke -14 15 -13; nicke_c -10 10 -5; nicke_juste -11 11 -11; nicke_mais -9 8 -8
nivea -13 7 -6; nivea_de -11 12 -12; nivea_deux -7 -8 8; no 3 0 -12; no_fonct 9 -7 -8; no_inter 7 -5 -7
no_sim -6 6 -6; noire -5 -13 8; noire_avec -9 -7 8; noire_plus 8 -8 -12; nom -17 -22 21; nom_> -6 -7 7
nom_d -6 -5 6; nom_de -6 -7 7; nom_elle -6 -8 8; nom_henry -8 -7 7; nom_nguye -7 -7 7; non -10 -13 14
non_> -11 -16 21; non_c -7 3 -2; non_ce -10 -6 8; non_detec -10 12 -11; non_enfin -6 -6 7; non_hotma -6 -6 7
non_ident 10 -11 -9; non_j -7 -8 8; non_je -9 -6 9; non_le -9 9 -9; non_mais -5 -9 13; non_ne -15 -17 18
non_non 5 -21 -3; non_pardo -4 -3 7; non_pas 8 -19 -5; non_plus 12 -12 -11; non_rien -7 -6 6; non_sept -8 -7 8
non_surto -9 -9 9; non_valid -6 6 -6; non_vous -10 -5 11; nonan -5 -5 5; nonan_quatr -2 -3 5; nonan_sept -5 -5 5
nord -6 -6 7; nord_aroba -6 -6 7; nos 8 1 -19; nos_clien -5 5 -2; nos_comme -9 9 -8; nos_mails 13 -7 -13
nos_ordin 10 -13 -8; nos_poste -9 10 -10; nos_termi 9 -11 -7; not 5 -5 -5; not_worki 5 -5 -5; notre -1 3 -13
notre_conne 6 -6 -5; notre_contr -6 -5 6; notre_liais 6 -4 -6; notre_lien 8 -7 -9; notre_numer -6 7 -5
notre_trunk -10 10 -9; nous 4 -5 -10; nous_> -9 -7 9; nous_appel -8 9 -6; nous_au -9 9 -8; nous_avons -7 -6 7
nous_ca 6 -5 -6; nous_depui 15 -10 -17; nous_disen -8 9 -6; nous_n 7 -6 -6; nous_on 7 -8 -6; nous_une 7 -5 -7
nouve -6 12 -17; nouve_box 9 -6 -10; nouve_carte -5 6 -5; nouve_colla -5 6 -6; nouve_iphon -6 6 -6
nouve_mais -6 6 -6; nouve_sim -11 19 -20; novem -8 -8 8; novem_> -8 -8 8; nul -10 -10 10; nul_> -10 -10 10
nuls -7 -6 7; nuls_au -7 -6 7; numer -23 13 -7; numer_a -9 10 -11; numer_alors -5 -7 7; numer_ca -7 8 -7
numer_de -8 -8 8; numer_echec -5 5 -5; numer_est -12 13 -8; numer_n -11 12 -12; numer_une -7 8 -5; o -14 -10 13
o_e -6 -5 10; o_n -7 -7 8; o_t -6 -6 6; o_u -5 -5 5; occup -9 9 -7; occup_> -6 7 -5; occup_tout -9 9 -7
offre -11 -9 10; offre_> -18 -15 19; offre_plus -10 -8 9; oh -13 -13 14; oh_la -9 -9 9; oh_vous -5 -5 6
ok -10 -10 10; ok_ca -10 -10 10; on -3 -2 -4; on_a 21 -18 -20; on_arriv 10 -10 -9; on_capte 10 -9 -13
on_enten -7 8 -6; on_essai -16 -13 15; on_est 3 -15 5; on_fait -6 -4 5; on_m 10 4 -21; on_me -10 9 -9; on_n 7 0 -23
on_ne -14 2 2; on_peut -6 7 -7; on_regar 7 -2 -7; on_rigol -12 -12 12; on_s -13 15 -16; on_se -8 9 -10
on_va -8 -9 9; on_vient 8 -6 -8; ont 0 4 -11; ont_creus 6 -4 -6; ont_envoy -6 6 -7; ont_fait 11 -9 -11
ont_secti 6 -6 -6; onze -12 -12 12; onze_> -12 -12 12; opera -8 -6 7; opera_> -8 -7 9; opera_de -9 -6 7
opera_parce 8 -4 -8; opera_s -8 -7 9; or 7 -6 -8; or_il 7 -6 -8; orage 4 -3 -4; orage_> -10 11 -12; orage_d 6 -5 -7
orage_je 0 -11 3; orang 9 -12 -3; orang_> 9 -8 -10; orang_elle 6 -5 -6; orang_et 7 -5 -8; orang_point -10 -10 12
orang_qui 10 -8 -12; ordi 11 -11 -8; ordi_porta 8 -8 -3; ordi_trouv 10 -10 -8; ordin 12 -21 1; ordin_> -5 -14 10
ordin_ca 9 -6 -8; ordin_de 8 -4 -7; ordin_dit 9 -8 -10; ordin_il 15 -14 -13; ordin_n 10 -7 -10; ordin_ne 14 -12 -8
ordin_porta 16 -14 -14; ordin_sont 10 -13 -8; oreil -5 -5 5; oreil_humai -5 -5 5; ottic 9 -7 -8; ottic_e 9 -7 -8
ou -5 -17 10; ou_5 -9 -9 9; ou_ca -18 -6 14; ou_huit -8 -7 8; ou_netfl 6 -6 -6; ou_pas -7 -8 8; oubli -15 -14 14
oubli_> -5 -7 7; oubli_le -10 -9 10; ouf 9 -9 -9; ouf_> 10 -8 -10; ouf_sur 7 -6 -7; oui -12 -23 21; oui_> -9 -16 14
oui_ah -5 -4 7; oui_alors 6 -15 -3; oui_bonjo 2 -13 -2; oui_c -6 -17 10; oui_dites 7 -3 -6; oui_donc -5 -5 5
oui_enfin -12 -6 9; oui_euh -15 -7 13; oui_helas -9 -9 9; oui_je -21 -11 16; oui_jeune -7 -7 7; oui_mais -7 -13 10
oui_mon -11 13 -13; oui_ni -7 -8 8; oui_non -14 -10 13; oui_oui -11 -10 11; oui_pas -13 -14 14; oui_puisq -10 -9 10
oui_s -12 -8 16; oui_tu -7 -7 7; oui_un -14 -14 16; oui_voila 15 -5 -16; ouver -6 -6 6; ouver_la -6 -6 6
ouvre 10 -10 -12; ouvre_> 10 -10 -12; ouvri 16 -14 -16; ouvri_les 10 -10 -9; ouvri_ma 7 -8 -6; ouvri_mes 9 -8 -9
ouvri_ont 6 -4 -6; p -12 -12 12; p_comme -4 -5 5; p_o -7 -7 8; page 16 -20 -13; page_> 12 -13 -11; page_d 11 -10 -11
page_googl 7 -6 -6; pages 16 -17 -10; pages_> 9 -9 -10; pages_ne 6 -6 -6; pages_s 6 -6 -5; paie 6 -4 -6
paie_la 6 -4 -6; paiem 9 -11 -7; paiem_ne 10 -9 -5; paiem_sont 9 -10 -7; paill -14 -16 15; paill_> -14 -16 15
paix -8 -9 9; paix_> -8 -9 9; panne -10 -5 5; panne_> -17 1 7; panne_d 13 -5 -13; panne_euh 10 -7 -11
panne_le -16 -9 13; panne_les 8 -10 -6; panne_que -12 -10 11; papa -3 -17 6; papa_appel 8 -4 -8; papa_est -11 -12 11
papa_il 10 -6 -13; papie -14 -1 3; papie_> -9 -10 10; papie_et -5 8 -8; paque 8 -7 -9; paque_sur 8 -7 -9
par -5 8 -12; par_contr 0 4 -8; par_inter 6 -6 -6; par_sms -7 6 -6; par_telep -9 9 -7; par_zero -4 -5 5
paras -8 9 -8; paras_on -8 9 -8; parce 20 -16 -16; parce_qu 17 -16 -16; parce_que 16 -13 -14; pardo -2 -12 4
pardo_j 7 -7 -6; pardo_je -5 -4 7; pardo_soixa -2 -2 4; pardo_vous -9 -9 9; parei 7 -2 -7; parei_pas 7 -2 -7
paris -10 -10 10; paris_> -10 -10 10; parla -10 -8 10; parla_a -10 -8 10; parle -19 -5 14; parle_> -5 7 -10
parle_a -16 -6 10; parle_au -5 4 -2; parle_avec 6 -4 -6; parle_de -16 -14 16; parle_mais -6 -8 8; parle_vrai -5 -5 5
parta 14 -8 -17; parta_sur 14 -8 -17; parte -4 8 -16; parte_pas -1 5 -12; parte_plus -8 12 -22; parti -15 -11 11
parti_> -10 -17 14; parti_depui 20 -14 -22; parti_en -6 6 -7; parti_mange -10 -7 9; pas -7 -1 1; pas_> -3 0 -5
pas_a -6 12 -16; pas_activ -5 8 -8; pas_alors -15 11 -9; pas_arriv 3 2 -15; pas_attri -10 11 -7; pas_au 7 -7 -5
pas_besoi -14 -12 13; pas_bien -2 -2 4; pas_bon 12 -7 -14; pas_c 3 -14 6; pas_ca -15 -13 15; pas_ce -4 -6 7
pas_cette -12 -10 11; pas_chez -11 13 -14; pas_combi -13 -12 12; pas_compt -8 -8 8; pas_conne 8 -6 -7
pas_conte -8 -7 8; pas_d 12 -21 -4; pas_dans 9 -8 -9; pas_de -2 6 -12; pas_demar 8 -7 -7; pas_deux 8 -7 -8
pas_discu -9 -7 9; pas_du -2 -13 6; pas_elle -10 -11 11; pas_emett -9 9 -9; pas_en -2 10 -12; pas_enerv -12 -7 10
pas_ete -9 10 -11; pas_faire -5 5 -5; pas_faite -8 10 -15; pas_grave -8 -9 9; pas_ici -6 -10 7; pas_inter -29 10 15
pas_je -9 -8 9; pas_joign -7 8 -5; pas_l -7 8 -7; pas_la -3 4 -8; pas_le 27 -19 -28; pas_les 14 -11 -14
pas_ma 17 -19 -13; pas_maint -11 -12 11; pas_mais -8 9 -8; pas_march 13 -10 -13; pas_me -11 1 3; pas_moyen 6 -13 -4
pas_non 7 -6 -7; pas_nuls -7 -6 7; pas_parle -9 -3 5; pas_pense -7 -8 8; pas_possi -14 -15 16; pas_quand -6 7 -7
pas_que 9 -9 -9; pas_rappe -11 -10 10; pas_recon -6 7 -8; pas_resea -11 9 -8; pas_se 6 -6 -6; pas_si -2 -2 4
pas_sur 6 -6 -6; pas_telep -13 13 -13; pas_trop -6 -5 6; pas_un -16 5 -3; pas_venu -6 -8 7; pas_votre -8 -7 8
pas_vous -4 -5 5; pas_vraim -12 -9 11; passa -5 -6 6; passa_du -5 -6 6; passe 0 1 -9; passe_> 1 8 -15
passe_a -10 -8 9; passe_c -4 -6 7; passe_j 10 -10 -11; passe_l 6 -6 -4; passe_mais 6 -6 -4; passe_mal 14 -14 -12
passe_mes -6 6 -5; passe_moi -10 -11 11; passe_pas -10 13 -14; passe_plus 3 -1 -10; passe_pour 17 -17 -16
passe_sur 6 -5 -7; passe_tout -6 -5 6; passe_un -15 5 -2; passe_une -5 -5 6; patie -9 -11 10; patie_> -9 -5 9
patie_pas -8 -11 9; patro -5 6 -6; patro_et -5 6 -6; paul -13 -14 14; paul_aroba -9 -6 12; paul_chez -9 -9 9
paul_duran -6 -5 6; paul_tiret -7 -7 9; paye 5 -5 -5; paye_la 5 -5 -5; payer -5 -6 6; payer_factu -5 -6 6
pays -8 8 -8; pays_mais -8 8 -8; pc 2 -25 11; pc_> -6 -7 7; pc_et -5 -7 6; pc_fixe -12 -11 11; pc_porta 1 -16 6
pc_une 10 -7 -10; peine -2 -10 4; peine_de -9 -9 9; peine_en 7 -7 -7; pelis -9 -9 9; pelis_a -9 -9 9; pelle 7 -5 -7
pelle_a 7 -5 -7; penda -12 12 -11; penda_les -9 10 -9; penda_mes -10 10 -8; pense -14 -11 13; pense_> -9 -9 9
pense_depui -9 -7 9; perd 5 -4 -5; perd_le 5 -4 -5; perdr -7 -7 8; perdr_mon -7 -7 8; perds 11 -11 -9
perds_la 6 -4 -6; perds_le 11 -11 -7; perdu 5 -5 -10; perdu_> 9 -9 -8; perdu_avec -8 -4 7; perdu_inter 10 -9 -9
perdu_la 14 -9 -12; perdu_mon -13 11 -10; perma -9 9 -9; perma_au -9 9 -9; perri 9 -8 -9; perri_je 9 -8 -9
perso -17 12 -6; perso_> -10 9 -6; perso_avec -9 10 -11; perso_d -8 -11 10; perso_je -5 -5 6; perso_n -4 9 -15
perso_ne -12 -3 6; perso_peut -6 6 -6; perte 9 -8 -9; perte_de 9 -8 -9; petit -7 -21 11; petit_> -8 -8 8
petit_aroba -5 -5 5; petit_boite 6 -5 -6; petit_boiti 7 -2 -7; petit_douza -7 -6 7; petit_elle 11 -4 -10
petit_enfan 5 -4 -3; petit_l 7 -3 -6; petit_lumie 9 -5 -10; petit_point 6 -5 -6; petit_probl -9 -12 9
petit_quest -6 -5 6; petit_souci -7 -10 8; petit_touch -8 -8 9; peu -14 -12 17; peu_avec -10 -6 10
peu_compl -6 -8 9; peu_embet -6 -9 7; peu_mal -6 -7 7; peu_perdu -8 -4 7; peu_pres -6 -7 7; peuch 5 -4 -3
peuch_la 5 -4 -3; peur -8 -7 8; peur_que -8 -7 8; peut -4 5 -6; peut_laiss -6 6 -6; peut_m -6 6 -6; peut_me -15 6 1
peut_pas -9 -3 6; peut_plus 0 1 -13; peuve 5 -4 -3; peuve_plus 5 -4 -3; peux -8 6 -7; peux_appel -6 6 -6
peux_branc -10 -8 9; peux_ni -9 10 -11; peux_parle -7 -8 8; peux_pas -19 8 -2; peux_plus 12 -7 -15
peux_recev -13 12 -11; peux_surfe -17 15 -10; peux_telep 15 -15 -14; peux_y -7 -7 7; picho -10 -10 10
picho_> -10 -10 10; piece 14 -10 -14; piece_joint 14 -10 -14; pierr -13 -12 14; pierr_duran -6 -8 7
pierr_marti -12 -10 13; pierr_point -6 -7 7; pin -8 9 -10; pin_est -7 7 -7; pin_que -6 6 -7; ping 8 -7 -8
ping_de 8 -7 -8; pixel 16 -12 -17; pixel_et 16 -12 -17; placa -10 -14 11; placa_> -10 -14 11; plaig 8 -10 -6
plaig_> 8 -10 -6; plain -9 -9 10; plain_> -9 -9 10; plais -13 -10 11; plais_> -13 -10 11; plait -8 -8 10
plait_> -8 -7 10; plait_je -5 -5 5; plait_madam -5 -5 6; plait_un -8 -7 9; plant 13 -12 -13; plant_> 13 -12 -13
plein 4 8 -10; plein_de -8 9 -8; plein_et -7 8 -7; plein_zoom 8 -7 -8; pleut -11 -11 11; pleut_depui -11 -11 11
pluie -7 7 -9; pluie_> -7 7 -9; plupa -13 -17 15; plupa_> -13 -17 15; plus 2 1 -14; plus_> -2 -7 -4
plus_a 15 -12 -19; plus_acces 9 -8 -8; plus_aller 12 -14 -11; plus_appel -12 18 -22; plus_attri -10 12 -13
plus_au 10 -9 -5; plus_aucun -3 7 -14; plus_ca 10 -10 -12; plus_chez 9 -7 -8; plus_d -12 -16 14; plus_de -20 11 -5
plus_demar 13 -9 -16; plus_depui 4 -5 -5; plus_detec -6 6 -6; plus_du 12 -12 -12; plus_elle 9 -10 -6
plus_encai 5 -5 -5; plus_envoy -6 6 -6; plus_et -6 4 -10; plus_faire 12 -10 -10; plus_heure -14 15 -18
plus_inter 26 -20 -33; plus_jouer 18 -16 -15; plus_la 4 3 -18; plus_le 8 -5 -9; plus_les -9 9 -10
plus_maint -11 -10 11; plus_me 10 -7 -10; plus_mes 5 -3 -15; plus_mon 10 -8 -11; plus_moyen -1 9 -17
plus_parle -5 5 -5; plus_pas 12 -8 -13; plus_perso -1 7 -16; plus_plus -7 7 -6; plus_qu -5 8 -9; plus_quand 0 1 0
plus_que 7 -6 -8; plus_rapid -10 -8 9; plus_recon -9 9 -9; plus_regar 9 -6 -8; plus_rien -5 -12 10; plus_ses 9 -9 -9
plus_sur -8 9 -11; plus_surfe 15 -15 -14; plus_telep -15 15 -11; plus_telet 10 -10 -12; plus_trent -5 -5 7
plus_tut -8 9 -9; pluto 16 -19 -12; pluto_inter 16 -19 -12; point -11 -13 15; point_b -5 -5 5; point_baill -6 -6 7
point_benal -5 -5 6; point_c -6 -6 6; point_ch -6 -6 6; point_com -10 -10 13; point_cote -6 -6 6; point_d 6 -5 -6
point_de 8 -8 -8; point_dupon -6 -6 8; point_fr -10 -9 11; point_gauth -5 -4 5; point_gros -5 -5 6
point_gueri -2 -2 4; point_lacaz -5 -5 6; point_marti -8 -8 9; point_mouli -6 -4 7; point_net -7 -7 8
point_nord -6 -6 7; point_sur -6 -6 6; pol -10 -8 11; pol_aroba -10 -8 11; pompi -5 -4 5; pompi_avec -5 -4 5
pon 8 -7 -8; pon_enten 6 -6 -6; pon_etein 6 -5 -6; porta -10 18 -21; porta_> -3 -4 3; porta_affic -10 12 -10
porta_arriv 8 -8 -3; porta_ca 3 -1 -7; porta_capte -14 15 -9; porta_dans -7 8 -8; porta_de 1 5 -15
porta_depui -11 12 -2; porta_deux -9 -6 8; porta_est -21 20 -16; porta_il -3 7 -11; porta_impos 5 -4 -2
porta_j -6 8 -10; porta_la 7 -7 -6; porta_n -24 23 -13; porta_ne -8 13 -12; porta_parce 15 -14 -13
porta_pourt -8 8 -6; porta_que -10 9 -6; porta_qui -11 12 -12; porta_reste -5 5 -5; porta_se 14 -13 -10
porta_voit 9 -8 -16; porte 1 -4 -4; porte_> -9 10 -11; porte_je 11 -11 -7; porte_plain -9 -9 10; pose -1 5 -8
pose_probl 9 -18 -7; pose_souci -13 13 -15; possi -14 -15 16; possi_> -10 -11 11; possi_d -6 -6 7; poste -24 1 9
poste_> -12 -18 16; poste_a -7 -9 8; poste_de -8 8 -10; poste_oui -6 -7 7; poste_sont -7 12 -13
poste_telep -9 10 -10; pote 8 -8 -2; pote_ca 8 -8 -2; potes -11 12 -8; potes_ils -11 12 -8; pour -6 0 0
pour_appel -9 9 -8; pour_autre -8 -7 8; pour_ca -9 -11 11; pour_de -5 6 -6; pour_euh -5 -5 5; pour_inter 15 -16 -9
pour_la -7 12 -13; pour_le 0 5 -14; pour_ma 5 -16 -2; pour_mon -13 -13 13; pour_rien -10 9 -6; pour_un -18 -22 24
pour_une -17 -13 19; pour_votre -8 -6 7; pourq -4 -4 1; pourq_cette -9 -9 9; pourq_ma 10 -9 -10; pourq_mais -8 9 -8
pourr -13 -10 13; pourr_me -6 -6 9; pourr_vous -8 -7 8; pourt -3 6 -8; pourt_il -8 8 -6; pourt_le 8 -4 -8
pouve -8 -10 10; pouve_m -7 -7 8; pouve_pas -5 -5 6; prele -10 -11 11; prele_> -10 -11 11; premi -5 -15 6
premi_etage -11 -10 11; premi_fois -4 -6 7; premi_ne 8 -6 -10; prend -12 1 5; prend_plus -9 10 -8; prend_un -7 -7 7
prene -7 -7 8; prene_pour -7 -7 8; preno -8 -9 9; preno_c -8 -7 7; preno_minh -7 -7 7; pres -6 -7 7; pres_> -6 -7 7
press -8 -7 8; press_c -8 -7 8; prevu -8 -7 8; prevu_demai -8 -7 8; princ 7 -6 -6; princ_ne 7 -6 -6; prise 12 -9 -13
prise_fibre 12 -9 -13; prive 5 -5 -5; prive_d 5 -5 -5; pro -6 6 -5; pro_est -6 6 -5; probl 2 -6 -6
probl_> -24 -32 27; probl_avec 19 -9 -19; probl_c 9 -18 -7; probl_de 8 10 -24; probl_et -4 -6 7; probl_que -7 -2 7
profe 9 -6 -9; profe_c 5 -4 -5; profe_est 6 -4 -6; propo -7 -5 8; propo_d -2 -2 4; propo_de -7 -6 7; puc -9 8 -7
puc_> -9 8 -7; puce -6 6 -7; puce_a -6 6 -7; puis 2 -2 -8; puis_a -6 -6 6; puis_aroba -5 -5 6; puis_d 7 -2 -7
puis_elle -5 8 -8; puis_hier 8 -6 -10; puisq -12 8 0; puisq_c -10 9 -6; puisq_je -10 -9 10; puits -10 9 -8
puits_> -10 9 -8; puk -11 12 -13; puk_> -11 12 -13; punai -10 -9 10; punai_j -10 -9 10; pus 6 -5 -7
pus_acces 6 -5 -7; putai -10 -11 11; putai_mais -10 -11 11; qu 2 3 -15; qu_a 11 -11 -11; qu_elle 14 -13 -11
qu_est -10 -8 10; qu_il 8 -8 -9; qu_ils 11 -9 -11; qu_inter -15 11 -9; qu_on 1 1 -10; qu_un -7 -6 7; qu_une -5 8 -9
quand -13 24 -26; quand_ils -8 9 -6; quand_j -15 20 -23; quand_je -9 20 -23; quand_on -7 12 -7; quara -11 -14 15
quara_cinq -3 -3 5; quara_cinqu -8 -7 9; quara_deux -8 -9 9; quara_et -3 -4 5; quara_neuf -4 -5 6; quara_six -5 -5 5
quart 3 3 -13; quart_d 8 -3 -8; quart_est 5 -5 -5; quart_meme -9 9 -8; quato -6 -6 6; quato_aroba -6 -6 6
quatr -14 -9 14; quatr_barre -5 5 -5; quatr_cinq -5 -5 5; quatr_cinqu -5 -5 5; quatr_heure -7 -6 7
quatr_point -5 -4 5; quatr_poste -10 -12 11; quatr_quara -9 -11 14; quatr_quatr -10 -12 11; quatr_septa -5 -5 5
quatr_soixa -5 -7 7; quatr_trent -2 -3 5; quatr_vingt -5 -5 7; que 8 -4 -13; que_c 16 -16 -15; que_ca -10 -7 9
que_ce -8 -7 8; que_chez 16 -15 -12; que_clign 6 -7 -6; que_dehor -5 5 -5; que_dix 7 -6 -8; que_figur -6 7 -5
que_j -15 15 -9; que_je -5 10 -14; que_l 7 -7 -7; que_la 18 -21 -8; que_le 24 -28 -15; que_les 6 -4 -6
que_ma 9 -10 -6; que_mon -3 7 -14; que_non -10 -10 10; que_notre -6 7 -5; que_oui -12 -6 9; que_plus -10 9 -6
que_quelq -10 -14 13; que_redem 11 -11 -8; que_vous -16 -12 16; quel -10 -8 9; quel_cable -10 -8 9; quell -9 -9 9
quell_bande -9 -9 9; quelq -14 -17 17; quelq_un -14 -17 17; quest -17 -13 16; quest_> -11 -13 13; quest_sur -9 -8 9
qui -4 -1 -2; qui_a -15 1 11; qui_aboie -5 -5 5; qui_arriv 9 -7 -9; qui_clign 9 -9 -8; qui_coupe 16 -16 -15
qui_decon -9 6 -3; qui_est -3 8 -14; qui_fait 7 -8 -6; qui_m -10 -20 16; qui_march -13 -18 15; qui_ne 5 8 -22
qui_passe 2 4 -15; qui_plant 13 -12 -13; qui_pose -1 5 -8; qui_s -7 -9 8; qui_saute 13 -5 -20; qui_se -6 -6 6
qui_suis -9 -10 10; qui_tient 7 -6 -8; qui_va -15 -14 16; quich -7 -7 8; quich_> -7 -7 8; quinz -14 -13 14
quinz_ans -4 -6 7; quinz_au -8 -8 8; quinz_et -7 -7 7; quinz_rue -9 -9 9; quinz_seize -5 -5 7; quinz_sont -8 -8 8
quoi -13 -21 19; quoi_> -6 -15 11; quoi_ce -7 -7 8; quoi_qui -6 -10 7; quoi_un -16 -11 14; quoi_votre -7 -7 8
r -10 -7 10; r_a -6 -6 6; r_o -5 -5 5; r_t -7 -5 8; raccr -15 19 -19; raccr_tout -15 19 -19; rade 13 -11 -14
rade_> 15 -15 -14; rade_depui 7 -3 -6; rade_et 7 -6 -7; radio -7 7 -5; radio_> -7 7 -5; rage -7 -6 7; rage_> -7 -6 7
raise -13 14 -16; raise_sur -13 14 -16; raiso -8 -7 9; raiso_> -8 -7 9; rallu -6 6 -7; rallu_enlev -6 6 -7
rame 16 -19 -16; rame_a 9 -8 -9; rame_enorm 9 -10 -9; rame_grave 8 -5 -8; rame_sur 16 -9 -17; rame_un -10 -6 10
rapid -10 -8 9; rapid_> -10 -8 9; rappe -18 -17 19; rappe_> -17 -17 19; rappe_au -7 -2 7; rappo 11 -11 -11
rappo_a 11 -11 -11; ras -9 -8 9; ras_le -9 -8 9; recev -16 19 -18; recev_d -13 12 -11; recev_des -9 7 -6
recev_les -11 11 -8; recev_mais -9 9 -9; reche -10 10 -6; reche_de -10 10 -6; recla -9 5 2; recla_> -15 -7 13
recla_un -6 6 -7; recla_une -5 -5 5; recoi -5 10 -21; recoi_des -18 15 -11; recoi_pas -8 8 -7; recoi_plus -2 7 -20
recom -7 -8 7; recom_> -7 -8 7; recon -8 9 -9; recon_> -8 9 -9; recu -6 -14 9; recu_et -2 -2 4; recu_la 9 -6 -10
recu_un -7 -6 7; recu_votre -12 -9 11; recup 8 -6 -10; recup_plus 8 -6 -10; redem 15 -11 -19; redem_> 6 -10 -3
redem_la -10 9 -6; redem_plus 12 -8 -11; redem_tout 13 -13 -10; redem_toute 11 -11 -8; redon -6 -7 6
redon_moi -6 -7 6; regar 9 -15 -4; regar_> -9 -9 9; regar_des 9 -10 -9; regar_la 6 -6 -8; regar_mes 9 -6 -8
regar_pas -12 -12 12; regar_un 7 -2 -7; regis -9 -9 9; regis_pelis -9 -9 9; remar -11 -9 10; remar_> -9 -8 9
remar_vite -8 -8 9; rembo -11 -11 12; rembo_> -9 -7 8; rembo_c -6 -6 6; remer -9 -5 9; remer_pour -9 -5 9
remet -5 5 -4; remet_le -5 5 -4; remis -6 6 -7; remis_la -6 6 -7; rende -6 -5 7; rende_vous -6 -5 7
rense -11 -12 13; rense_> -11 -12 13; rentr -3 5 -9; rentr_du 8 -6 -8; rentr_mon -6 6 -7; renvo -9 11 -13
renvo_d -9 11 -13; repet 20 -19 -15; repet_> 8 -6 -8; repet_au 8 -6 -10; repet_clign 6 -6 -6; repet_ne 13 -13 -17
repet_plus 13 -13 -17; repon -6 4 -12; repon_> -16 17 -14; repon_direc -7 7 -7; repon_jamai -9 -8 9
repon_ne -12 13 -7; repon_plus 12 -10 -14; repon_se -9 9 -10; resea -4 17 -33; resea_> 7 -3 -17; resea_alors -6 6 -7
resea_avec -14 15 -15; resea_chez -9 9 -8; resea_de 7 -5 -14; resea_dedan -6 8 -10; resea_depui -18 16 -11
resea_du -17 15 -7; resea_infor 10 -10 -10; resea_inter 11 -10 -11; resea_mobil -23 22 -11; resea_non 10 -11 -9
resea_sans 8 -8 -6; resea_sur -9 9 -8; resea_wifi 14 -14 -7; resil -11 -13 13; resil_> -11 -13 13; respe -5 -5 5
respe_pour -5 -5 5; respo -14 -17 16; respo_> -8 -13 13; respo_du -9 -14 10; respo_infor -7 -6 7; reste -2 5 -15
reste_bloqu -7 7 -6; reste_etein 11 -11 -10; reste_inact -5 6 -6; reste_rouge 7 -6 -7; reste_sur -5 5 -5
retab 3 -12 -2; retab_en -7 -6 7; retab_inter 9 -7 -10; reuni 12 -8 -13; reuni_> 12 -8 -13; ridic 13 -11 -14
ridic_> 10 -10 -10; ridic_un 7 -7 -7; rien -8 -12 6; rien_> -6 4 -8; rien_a -7 -6 6; rien_alors 7 -2 -7
rien_aucun -7 7 -3; rien_c -7 -5 10; rien_contr 15 -11 -23; rien_de -4 -9 6; rien_du -5 1 1; rien_enten -5 -5 5
rien_j -3 -1 4; rien_n -9 -1 3; rien_ne -7 -21 16; rien_puisq -10 9 -6; rien_qui 2 -10 2; rien_sur 12 -10 -17
rien_y -5 6 -6; rigol -18 -15 17; rigol_> -18 -15 17; roami -10 10 -10; roami_desac -10 10 -10; robot -19 -22 22
robot_> -16 -17 17; robot_ca -9 -9 9; rodri -10 -9 10; rodri_> -10 -9 10; rolla -8 -7 8; rolla_avec -8 -7 8
rond 13 -9 -13; rond_et 5 -5 -5; rond_il 5 -5 -5; rond_sur 6 -6 -4; rond_tout 12 -7 -13; rose -10 -9 10
rose_et -10 -9 10; rouge 23 -11 -24; rouge_> 9 -9 -9; rouge_et 20 -15 -20; rouge_pas 8 -3 -8; rouge_sur 11 -4 -10
rouss -11 -13 12; rouss_> -13 -11 12; rouss_de -6 -6 6; route 21 -20 -18; route_a 13 -10 -15; route_princ 7 -6 -6
route_redem 13 -13 -10; rue 1 -15 2; rue_> 9 -5 -7; rue_appar 11 -9 -11; rue_des -9 -9 9; rue_mais 7 -7 -7
rue_y 11 -9 -11; s 0 -8 -4; s_actua 10 -10 -12; s_affic 17 -17 -16; s_allum 16 -15 -14; s_appai -12 12 -11
s_appel -6 -8 8; s_arran -8 -9 9; s_enten -14 17 -18; s_est 8 -8 -8; s_il -8 -8 10; s_ouvre 10 -10 -12
s_rolla -8 -7 8; s_vingt -5 -4 5; s_y -8 -10 10; sa 8 -15 -5; sa_conso 12 -10 -11; sa_fait 7 -5 -8; sa_ka 6 -6 -6
sa_s 7 -6 -6; sa_suffi -7 -6 7; sais -10 -20 17; sais_c -2 -2 4; sais_pas -16 -16 18; sais_plus 10 -7 -10
sais_rien -10 -8 10; saisi -9 -6 7; saisi_> -9 -6 7; sait -6 7 -4; sait_plus -6 7 -4; salon -9 -15 12
salon_> -9 -16 12; salon_celui -8 9 -7; salut 3 -9 -1; salut_bien -6 -5 6; salut_c 7 -8 -7; samsu -7 7 -6
samsu_impos -7 7 -6; sans -3 -2 -3; sans_accen -6 -6 6; sans_arret 7 -6 -7; sans_cesse 7 -6 -8; sans_fil -2 4 -9
sans_fin -5 5 -4; sans_h -9 -8 9; sans_impor -6 -7 7; sans_inter 14 -13 -14; sans_resea -9 9 -9; sauf 6 -6 -7
sauf_dans 6 -6 -7; saute 4 -14 -1; saute_> 0 -16 4; saute_penda -9 10 -9; saute_tous 8 -3 -8; saute_tout 11 -9 -11
savez -5 -5 6; savez_> -5 -5 6; savez_moi -3 -1 4; savoi 10 -9 -10; savoi_pourq 10 -9 -10; scand -11 -14 13
scand_> -11 -14 13; sdsl 8 -7 -9; sdsl_depui 8 -7 -9; se 10 -9 -12; se_co 8 -7 -6; se_compr -8 9 -10
se_conne 9 -10 -6; se_coupe 3 4 -17; se_decle -9 9 -10; se_decon 15 -17 -13; se_fige 6 -6 -5; se_matin 11 -8 -10
se_mettr 5 -5 -5; se_passe -6 -6 6; se_plaig 8 -10 -6; secon -7 6 -3; secon_> -7 5 -2; secon_et -5 6 -5
secou -5 -4 5; secou_aroba -5 -4 5; secre -8 8 -10; secre_n -8 8 -10; secti 6 -6 -6; secti_le 6 -6 -6; seize -7 -7 9
seize_> -5 -5 6; seize_dix -5 -5 7; semai -12 -2 6; semai_> -9 -11 10; semai_derni -6 -6 6; semai_je -5 8 -8
sept -11 -10 12; sept_> -8 -7 8; sept_aroba -9 -7 11; sept_dix -6 -6 6; sept_ou -8 -7 8; sept_quara -5 -5 5
sept_quatr -5 -5 5; sept_trent -4 -5 6; sept_zero -5 -6 7; septa -5 -5 5; septa_cinq -5 -5 5; serve 16 -15 -15
serve_> 16 -15 -15; servi -19 2 4; servi_> -12 5 2; servi_de -10 -10 10; servi_on -2 -2 4; servi_techn -9 -12 13
servi_une -10 9 -9; ses 14 -13 -14; ses_chain 9 -9 -9; ses_devoi 8 -5 -7; ses_etude 5 -4 -5; seul -1 7 -13
seul_> 4 6 -18; seul_appar -16 -16 17; seul_au -15 13 -12; seul_poste -7 -9 8; seule 2 4 -15; seule_> -5 9 -14
seule_lumie 6 -5 -6; sfr -6 -6 6; sfr_point -6 -6 6; si -12 2 4; si_> -13 4 3; si_c -6 -6 6; si_j -10 9 -8
si_je -7 -12 9; si_lente 10 -9 -10; si_si -10 -17 13; sienn 7 -8 -6; sienn_> 7 -8 -6; signa 23 -10 -29
signa_de 5 -5 -4; signa_meme -11 11 -10; signa_sur 14 -11 -23; signa_une 13 -5 -13; signa_wifi 8 -8 -7
signe -9 -17 11; signe_> -9 -17 11; silen -15 16 -15; silen_compl -13 11 -11; silen_radio -7 7 -5; sim -24 28 -26
sim_> -14 14 -12; sim_dans -7 9 -11; sim_elle -9 9 -9; sim_est -7 7 -7; sim_et -5 5 -4; sim_il -5 8 -8
sim_n -8 9 -9; sim_non -7 8 -8; sim_nouve -6 6 -6; sim_pour -5 6 -6; sim_remis -6 6 -7; sim_rien -6 6 -7
simpl -9 -9 9; simpl_> -9 -9 9; sip -10 10 -9; sip_ne -10 10 -9; site 18 -18 -16; site_de 11 -12 -8
site_ne 10 -10 -12; sites 10 -10 -9; sites_> 10 -10 -9; six -11 -12 14; six_> -11 -11 12; six_comme -2 -2 4
six_dix -3 -3 6; six_douze -5 -5 5; six_nonan -5 -5 5; six_on -4 -5 6; six_petit -5 -5 5; six_quara -3 -4 5
six_quatr -5 -4 8; six_quinz -5 -5 7; six_sept -5 -5 5; six_six -5 -5 5; six_soixa -6 -6 7; six_trent -8 -9 10
six_zero -7 -7 10; smart 1 1 -9; smart_affic -9 10 -8; smart_ne 6 -5 -4; sms -28 26 -15; sms_> -20 18 -11
sms_avec -8 8 -7; sms_ni -12 14 -13; sms_parte -14 12 -7; sms_pas -5 6 -6; sms_passe 6 -6 -4; sms_que -10 10 -7
socie -14 -15 15; socie_> -7 -6 7; socie_alpha -6 -8 7; socie_dupon -6 -6 6; socie_trans -8 -8 8; soeur -10 9 -7
soeur_en -7 7 -6; soeur_parce -7 6 -5; soir -1 -13 2; soir_> -5 -14 6; soir_on 7 -2 -7; soir_y 6 -5 -7; soit -8 -7 8
soit_une -8 -7 8; soixa -13 -12 14; soixa_dix -6 -6 8; soixa_douze -4 -6 8; soixa_neuf -8 -7 8; soixa_quato -6 -6 6
soixa_six -5 -7 7; soixa_soixa -9 -7 13; soixa_treiz -5 -5 6; soixa_trois -2 -3 4; sol -10 -11 11; sol_> -10 -11 11
solde -10 -10 10; solde_> -10 -10 10; son -16 -11 13; son_> -7 7 -8; son_est -10 -10 10; son_nom -6 -8 8
son_voyan 6 -5 -6; sonne -21 27 -28; sonne_dans -4 10 -10; sonne_mais -7 15 -15; sonne_ne -10 13 -20
sonne_occup -9 9 -7; sonne_pas -13 18 -18; sonne_plus -16 17 -14; sonne_toujo -6 7 -5; sont -3 -6 0
sont_a -11 -11 11; sont_coupe -19 -3 11; sont_decon 17 -18 -12; sont_hache -11 11 -11; sont_hors 11 -14 -7
sont_inacc 10 -6 -11; sont_muets -9 10 -10; sont_super 9 -9 -9; sont_touch -8 -8 8; sont_tous 10 -13 -8
sophi -13 -13 13; sophi_duboi -9 -9 9; sophi_marti -11 -11 11; sors -5 5 -4; sors_la -5 5 -4; sorti -7 -10 8
sorti_a -7 -10 8; souci -16 -3 11; souci_> -29 -12 30; souci_au 7 -7 -7; souci_avec 2 -17 7; souci_chez -10 -24 16
souci_d 15 -20 -13; souci_de 5 10 -22; souci_habit -9 -12 10; souci_la -5 6 -5; souha -9 -8 9; souha_faire -6 -6 6
souha_joind -6 -7 7; sous -10 -11 11; sous_sol -10 -11 11; sousc 9 -7 -9; sousc_a 9 -7 -9; speed 5 -5 -5
speed_test 5 -5 -5; stand -8 8 -8; stand_ne -7 7 -8; stand_telep -6 7 -5; steph -6 -6 6; steph_point -6 -6 6
stylo -7 -7 7; stylo_> -7 -7 7; suffi -10 -10 10; suffi_> -10 -11 11; suffi_maint -7 -6 7; suis -7 -14 11
suis_a -2 9 -12; suis_agee -5 -5 6; suis_au -14 -19 19; suis_avec 7 -7 -6; suis_bete -9 -10 10; suis_charl -9 -7 8
suis_clien -8 -9 10; suis_coupe 20 -12 -20; suis_dans -12 -12 12; suis_embet -13 -8 11; suis_en -17 5 7
suis_ennuy -11 -9 10; suis_folle -7 -6 7; suis_furie -9 -8 9; suis_hors -9 -8 9; suis_infir -6 9 -9
suis_injoi -8 8 -6; suis_le -7 -6 7; suis_opera -9 -6 7; suis_parti -6 6 -7; suis_pas 2 -13 0; suis_pierr -12 -10 13
suis_press -8 -7 8; suis_rentr -6 6 -7; suis_sur -7 7 -7; suis_tanne 12 -8 -13; suis_tres -12 -10 11
suis_tromp -5 -4 7; suis_un -13 -9 14; suite -9 2 -2; suite_> -9 2 -2; sujet -12 -15 16; sujet_de -12 -16 15
sujet_du -8 -4 11; super 4 -14 -2; super_> -9 -7 8; super_longs 9 -9 -9; suppo -10 -9 10; suppo_humai -7 -6 7
suppo_nivea -7 -8 8; sur 6 -3 -16; sur_appel -5 5 -5; sur_deux 10 -1 -21; sur_du -6 7 -5; sur_fortn 8 -7 -8
sur_googl 12 -12 -11; sur_inter 16 -9 -17; sur_l 12 -11 -10; sur_la 2 2 -19; sur_le -6 -13 -2; sur_ma -5 4 -3
sur_mon -11 9 -5; sur_notre 13 -10 -13; sur_que -10 -10 10; sur_repon -7 7 -7; sur_sa 12 -10 -11; sur_sur -10 9 -7
sur_tous 6 -6 -4; sur_un -6 -6 6; sur_youtu 6 -6 -6; surem -13 -15 14; surem_pas -13 -15 14; surfe 11 -10 -18
surfe_> 15 -15 -14; surfe_mais -17 15 -10; surto -9 -9 9; surto_pas -9 -9 9; surve 11 -11 -8; surve_sont 11 -11 -8
suspe -10 9 -7; suspe_> -6 6 -5; suspe_je -6 6 -5; switc 8 -7 -6; switc_veut 8 -7 -6; sympa -9 -9 9; sympa_> -9 -9 9
synch 10 -15 -9; synch_pas 10 -15 -9; t 3 -9 1; t_as 8 -6 -10; t_e -6 -6 6; t_i -7 -5 8; tabar -10 -12 12
tabar_ca -10 -12 12; table 12 -18 0; table_> 7 -6 -7; table_capte 8 -8 -6; table_et -9 -6 8; table_ne 9 -9 -10
table_ni 12 -10 -17; table_non 7 -6 -5; tais -9 -11 11; tais_toi -9 -11 11; tanne 12 -8 -13; tanne_la 12 -8 -13
tanto 7 -3 -6; tanto_> 7 -3 -6; te -8 -7 9; te_bonjo -8 -7 9; teams 12 -8 -13; teams_ca 12 -8 -13; techn -16 -19 18
techn_> -13 -12 14; techn_a 8 -8 -8; techn_au -7 -9 9; techn_devai -6 -8 7; techn_il -9 -9 9; techn_pas -8 -6 8
techn_va -7 -6 7; tele 35 -28 -32; tele_> 6 -6 -5; tele_bugue 16 -12 -20; tele_dit 5 -5 -4; tele_elle 5 -5 -5
tele_est 16 -12 -17; tele_mais 10 -10 -9; tele_ni 16 -11 -18; tele_non 6 -7 -6; tele_plus 10 -9 -16
tele_quoi 13 -8 -17; tele_trava 8 -3 -8; telec 17 -14 -18; telec_> 7 -7 -7; telec_mes 8 -8 -6; telec_sont 9 -9 -9
telep -24 23 -9; telep_> -23 35 -25; telep_a -7 7 -8; telep_alors 6 -6 -6; telep_au 14 -13 -5; telep_avec -5 6 -5
telep_c 26 -24 -25; telep_ca 16 -16 -15; telep_capte -5 6 -6; telep_celui -6 -7 7; telep_comme -13 -1 4
telep_dans -8 8 -8; telep_de -16 18 -19; telep_dit 4 -1 -9; telep_du -12 14 -14; telep_est -13 17 -27
telep_et -31 -15 27; telep_fixe -10 -2 2; telep_fonct 22 -23 -18; telep_il -6 12 -13; telep_inter 16 1 -24
telep_ip -8 10 -13; telep_j -3 6 -3; telep_les -9 -9 9; telep_mais 26 -22 -26; telep_march 17 -17 -12
telep_mobil -5 5 -5; telep_n 12 -12 -2; telep_ne -12 22 -35; telep_ni -16 -14 16; telep_on -6 6 -6
telep_oui 8 -8 -6; telep_parce 12 -11 -17; telep_plus -23 -24 23; telep_porta 5 -4 -7; telep_qui -9 15 -14
telep_rien -13 14 -14; telep_sans -17 14 -7; telep_sonne -9 10 -14; telep_sont -17 -3 9; telep_va 6 -6 -4
telet 20 -20 -16; telet_> 10 -10 -12; telet_ca 9 -8 -9; telet_je 6 -4 -6; telet_que 7 -6 -8; telev 11 -11 -8
telev_m 9 -9 -8; telev_par 6 -6 -6; telle -5 5 -5; telle_qu -5 5 -5; tempe 6 -5 -6; tempe_que 6 -5 -6
temps 10 -13 -8; temps_> 5 -10 -4; temps_c -7 -7 8; temps_en 12 -8 -13; temps_quand -8 9 -6; temps_une 11 -9 -11
termi 15 -16 -10; termi_de 13 -15 -8; termi_n 5 -5 -5; test 11 -11 -10; test_a 5 -5 -5; test_de 12 -7 -14
test_un -12 -11 12; texto -22 22 -16; texto_> -17 14 -11; texto_n -10 10 -9; texto_parte -8 9 -8
texto_reste -7 7 -6; there -6 -8 8; there_mauri -6 -8 8; thier -8 -7 7; thier_et -8 -7 7; ticke -5 -5 8
ticke_> -5 -5 8; tient 7 -6 -8; tient_debou 7 -6 -8; tiret -7 -8 10; tiret_du -5 -5 5; tiret_et -5 -5 6
tiret_henri -7 -7 9; tiret_lea -5 -5 6; tiret_marie -6 -6 9; toi -7 -16 14; toi_je -9 -11 11; toi_machi -5 -5 5
toile 11 -11 -11; toile_> 11 -11 -11; toit -3 -13 6; toit_> -12 -13 12; toit_ca 8 -6 -13; tombe 14 -5 -19
tombe_> 14 -12 -14; tombe_chez 6 -6 -6; tombe_direc -10 11 -8; tombe_en 11 -7 -11; tombe_la -2 3 -12
tombe_sur -6 7 -5; tonal -23 27 -22; tonal_> -18 21 -21; tonal_dans -10 11 -12; tonal_et -6 7 -5
tonal_quand -7 9 -10; tonal_sur -9 12 -16; tou -9 -10 10; tou_> -9 -10 10; tou_pas -9 -10 10; touch -22 -7 15
touch_> -9 -11 10; touch_a -12 -12 12; touch_au -6 -5 6; touch_pas -14 12 -12; toujo -10 -2 3; toujo_avec -4 -5 5
toujo_d -15 -12 17; toujo_la -12 -10 11; toujo_le -4 -5 6; toujo_occup -6 7 -5; toujo_pas -5 8 -8
toujo_rien 9 -7 -9; tourn 16 -13 -14; tourn_elle 7 -6 -6; tourn_en 13 -9 -13; tourn_sa 7 -6 -6; tous 1 -24 6
tous_ces -8 -4 7; tous_decon 10 -13 -8; tous_des -7 -6 7; tous_en 8 -8 -9; tous_les -8 -18 10; tout -8 -11 9
tout_> -1 -5 -5; tout_a -11 -11 12; tout_acces 12 -13 -12; tout_c -7 -4 8; tout_ce 9 -7 -9; tout_dans -9 10 -15
tout_de 4 0 -8; tout_en -5 -5 6; tout_essay -9 -9 9; tout_est -24 -18 22; tout_je -7 -6 7; tout_l 9 -8 -11
tout_le 3 -13 -3; tout_mon -5 -5 5; tout_mort -13 -11 12; tout_ni -10 -10 10; tout_qui -9 -6 12; tout_seul 3 9 -21
tout_simpl -9 -9 9; tout_voila -10 -9 10; toute 24 -18 -24; toute_l 6 -4 -6; toute_la 11 -9 -11
toute_les 23 -19 -21; toute_noire 8 -8 -12; toute_seule 11 -11 -8; trait -6 -6 6; trait_d -6 -6 6; trans -9 -8 9
trans_deux -2 -2 4; trans_marti -8 -8 8; trans_moi -8 -8 8; trava 4 -16 3; trava_> -11 -12 11; trava_a 6 -5 -7
trava_dans 11 -9 -11; trava_est 8 -3 -8; trava_et 13 -11 -13; treiz -5 -5 6; treiz_seize -5 -5 6; trent -11 1 8
trent_> -9 -8 9; trent_cinq -1 -1 2; trent_quara -2 -3 5; trent_quatr -5 -5 5; trent_secon -5 6 -7
trent_sept -5 -5 5; trent_six -4 -5 6; trent_trois -9 -10 12; tres 9 -9 -10; tres_bien 14 -13 -15
tres_faibl -8 8 -7; tres_lent 10 -8 -11; tres_lente 11 -11 -10; tres_mal -18 3 3; tres_mecon -12 -10 11
trois -16 -21 19; trois_> -6 -7 7; trois_a -8 -8 8; trois_appar -8 -8 8; trois_carte -5 6 -6; trois_huit -5 -5 5
trois_jours 2 -12 0; trois_qui -10 -12 11; trois_six -5 -5 5; trois_trent -8 -9 10; trois_trois -5 -5 5
trois_voila -5 -5 5; tromp -7 -7 8; tromp_> -7 -7 7; tromp_c -5 -4 7; trop 0 -9 5; trop_ce -6 -5 6
trop_comme -5 -4 7; trop_faibl 8 -8 -7; trouv 17 -17 -8; trouv_pas 10 -10 -8; trouv_plus 11 -11 -6; truc -14 -16 15
truc_> -7 -4 8; truc_ca -5 -6 6; truc_fonct -8 -9 8; truc_qui -7 -10 8; trunk -10 10 -9; trunk_sip -10 10 -9
tu -7 -7 7; tu_peux -7 -7 7; tut -8 9 -9; tut_> -8 9 -9; tut_tut -8 9 -9; u -11 -9 11; u_e -5 -5 5; u_p -7 -7 8
ugo -9 -8 9; ugo_marin -9 -8 9; un -11 -14 14; un_> -9 -9 10; un_a -6 -5 6; un_agent -7 -6 7; un_appel -8 8 -8
un_autom -9 -7 9; un_autre -11 -13 16; un_bruit 2 6 -16; un_chien -6 -5 6; un_cinqu -2 -3 5; un_clien 8 -7 -8
un_code 5 0 -13; un_colle -6 -9 9; un_conse -11 -12 12; un_contr -7 -6 7; un_coup 2 3 -12; un_courr -7 -6 7
un_d -13 -10 13; un_de -12 -14 14; un_debit 13 -15 -13; un_degat -10 -13 11; un_depan -12 -13 14; un_deux -11 -8 10
un_deuxi -7 -8 7; un_dossi -6 -6 6; un_dupli -11 -10 11; un_echo -9 13 -14; un_en -7 -6 6; un_film 11 -12 -10
un_h -5 -4 5; un_hier -5 -5 6; un_humai -7 -7 9; un_incid -9 -9 10; un_joli -5 -5 5; un_mega 7 -7 -7
un_mot 17 -17 -16; un_ni -10 -10 10; un_numer -6 10 -11; un_opera -8 -7 9; un_parti -7 -7 7; un_pc -12 -11 11
un_petit -10 -15 11; un_peu -14 -11 16; un_peut -10 -14 13; un_ping 8 -7 -8; un_prele -10 -11 11; un_probl 1 -1 -11
un_puits -10 9 -8; un_quara -9 -8 12; un_quatr -5 -7 7; un_redem -16 -11 14; un_rembo -11 -11 12
un_rense -11 -12 13; un_robot -4 -8 7; un_s -12 -8 12; un_seul -11 -14 13; un_souci -7 -7 3; un_stylo -7 -7 7
un_techn -12 -10 12; un_test 12 -7 -14; un_trent -1 -1 2; un_truc -7 -10 8; un_voyan 19 -14 -19; un_vrai -2 -8 8
un_wifi 7 -6 -8; une -6 -18 14; une_agenc -9 -12 10; une_anten -9 -7 8; une_arnaq -8 -7 8; une_barre -14 13 -12
une_betis -10 10 -10; une_bonne -9 -8 9; une_carte -5 8 -8; une_cinqu -8 -8 8; une_conse -13 -7 10
une_conso -9 -6 8; une_coupu 6 -5 -7; une_dizai -8 -10 9; une_entre -9 -9 9; une_factu -7 -5 10; une_fois 1 12 -24
une_gang -8 -8 8; une_heure -6 -10 11; une_machi -5 -5 5; une_minut 11 -16 -7; une_offre -10 -8 9; une_oreil -5 -5 5
une_page 10 -8 -10; une_panne 0 -22 6; une_pelle 7 -5 -7; une_perso -12 -13 13; une_perte 8 -7 -9
une_petit -11 -9 11; une_piece 9 -9 -9; une_quest -9 -8 9; une_quich -7 -7 8; une_recla -15 -7 13; une_secon -9 -8 9
une_semai -10 0 3; une_seule 6 -5 -6; une_vingt -6 -7 7; une_visio 6 -5 -6; une_voix -7 8 -5; union -6 -6 6
union_gruye -6 -6 6; uniqu -11 13 -13; uniqu_> -11 13 -13; urgen -7 0 3; urgen_> -2 -10 6; urgen_je -8 -7 8
urgen_uniqu -11 13 -13; v -5 -4 5; v_i -5 -4 5; va -7 2 -2; va_> -15 -11 13; va_bien -1 1 -8; va_c 11 -8 -15
va_chez -9 -7 9; va_il 10 -10 -9; va_j -9 10 -12; va_mais 4 0 -20; va_par -7 6 -6; va_pas 10 -9 -10; va_s -8 -9 9
va_tres 6 -4 -6; va_venir -7 -6 7; vacan -6 6 -7; vacan_en -6 6 -7; vais -13 -13 14; vais_porte -9 -9 10
vais_vous -7 -6 7; valid -6 6 -6; valid_> -6 6 -6; vas -8 -10 9; vas_y -8 -10 9; venir -9 -11 10; venir_> -7 -6 7
venir_mardi -6 -8 7; venir_payer -5 -6 6; venir_un -8 -12 11; venu -6 -8 7; venu_> -6 -8 7; verif 5 -5 -5
verif_votre 5 -5 -5; vers -10 -11 10; vers_dix -10 -11 10; veut 13 -11 -14; veut_pas 11 -10 -11; veut_plus 13 -9 -16
veux -22 -3 8; veux_> -6 -13 13; veux_bien -7 -11 16; veux_decla -9 -9 10; veux_faire -11 13 -13; veux_modif -7 -8 8
veux_parle -6 -10 8; veux_pas -15 -24 22; veux_resil -11 -13 13; veux_telep -10 13 -13; veux_un -4 -8 7
vide -6 12 -9; vide_> -6 7 -5; vide_quand -4 10 -10; video 16 -18 -13; video_> 13 -13 -13; video_parte 10 -10 -12
video_point -6 -6 6; viens -9 -9 9; viens_la -9 -9 9; vient 1 -14 4; vient_> -1 -13 5; vient_de 8 -6 -8
vieux -6 7 -6; vieux_> -2 -2 4; vieux_telep -7 7 -8; villa -8 9 -9; villa_> -7 8 -8; villa_en -5 5 -4
ville -11 11 -10; ville_> -11 11 -10; villi -9 -7 8; villi_> -9 -7 8; vingt -14 -13 17; vingt_> -7 -7 7
vingt_de -6 -7 7; vingt_deux -12 -12 16; vingt_dix -5 -4 8; vingt_douze -5 -7 8; vingt_huit -5 -5 6
vingt_neuf -2 -3 4; vingt_quatr -5 -5 7; vingt_sept -3 -3 6; vingt_six -5 -5 5; vingt_un -5 -7 7; virem 10 -9 -9
virem_sur 10 -9 -9; visio 27 -29 -17; visio_coupe 14 -15 -12; visio_dans 6 -5 -6; visio_on 16 -17 -9; vite -13 -2 6
vite_> -11 -16 13; vite_je -6 7 -7; vite_vite -6 9 -9; vivan -7 -7 8; vivan_la -7 -7 8; vocal -12 15 -19
vocal_est -7 8 -7; vocal_ne -11 13 -17; voila -3 -8 3; voila_> -1 -11 4; voila_comme -8 -6 7; voila_depui 6 -5 -7
voila_en -6 6 -7; voila_euh -6 -5 6; voila_j 15 -5 -16; voila_je -4 -6 7; voila_ma 9 -7 -9; voila_madam -1 -1 2
voila_plus -9 -7 9; voila_trois -5 -5 5; voila_zero -5 -7 7; voir -11 -14 13; voir_> -12 -13 12; voir_chez 6 -5 -6
voir_j -6 -5 6; vois 0 -18 4; vois_bien 7 -6 -5; vois_pas -11 -11 11; vois_plus 10 -8 -11; voisi 7 -7 -7
voisi_parce 7 -7 -7; voit 11 -11 -13; voit_pas 11 -11 -13; voix -16 18 -17; voix_ca -11 12 -12; voix_dit -7 8 -5
voix_qui -9 10 -9; vol -11 -15 14; vol_> -11 -15 14; vole -9 10 -6; vole_il -6 6 -5; vole_mon -11 12 -7
vos -10 -12 11; vos_colle -10 -10 10; vos_panne -10 -9 11; votre -16 -23 20; votre_colle -8 -8 8
votre_conne 5 -5 -5; votre_courr -12 -9 11; votre_faute -8 -7 8; votre_machi -5 -5 5; votre_patie -9 -5 9
votre_servi -7 -7 8; votre_super -9 -7 8; votre_truc -11 -13 12; voudr -4 -9 5; voudr_avoir -7 -9 9
voudr_chang -11 -7 9; voudr_conna -10 -10 10; voudr_depan 3 4 -9; voudr_le -7 -6 7; voudr_modif -7 -6 6
voudr_parle -16 -14 16; voudr_savoi 10 -9 -10; voudr_signa 13 -5 -13; voudr_un -15 -12 15; voudr_une -13 -7 10
voula 6 -7 -6; voula_dire 6 -7 -6; voule -11 -9 11; voule_> -11 -9 11; voulo -5 -5 5; voulo_parle -5 -5 5
vous -17 -27 29; vous_> -9 -8 9; vous_annul -8 -7 8; vous_appel 4 -10 2; vous_arret -12 -12 12; vous_autre -6 -5 6
vous_avec -6 -5 6; vous_avez -9 -9 10; vous_cause 10 -15 -9; vous_conta 10 -6 -11; vous_dans -9 -8 9
vous_de -3 -5 6; vous_depui -8 -9 10; vous_deran 12 -8 -11; vous_dire -4 -5 5; vous_dis 8 -7 -8; vous_disai -9 -4 10
vous_disie -9 -9 9; vous_dites -10 -8 10; vous_ecout -7 -2 8; vous_enten -12 -18 15; vous_etes -9 -7 8
vous_expli -3 -6 5; vous_fiche -9 -8 9; vous_inqui -7 -7 7; vous_jure -7 -6 7; vous_l -11 -8 11; vous_le -10 -7 9
vous_m -12 -12 13; vous_me -10 -9 11; vous_moque -7 -8 8; vous_n -7 -6 7; vous_parle 6 -4 -6; vous_plait -8 -8 10
vous_pourr -6 -6 9; vous_pouve -8 -10 10; vous_que -6 7 -5; vous_rappe -13 -8 12; vous_regar -12 -12 12
vous_remer -9 -5 9; vous_savez -5 -5 6; vous_telep 9 -14 8; vous_tout -5 -8 7; vous_tromp -7 -7 7
vous_voule -11 -9 11; vous_vous -10 -13 11; voyan 15 -17 -14; voyan_de 16 -10 -11; voyan_est -10 -9 10
voyan_inter 12 -7 -14; voyan_orang 10 -8 -12; voyan_pon 6 -5 -6; voyan_reste 7 -6 -7; voyan_rouge 19 -14 -19
vpn 19 -20 -14; vpn_du 6 -5 -4; vpn_et 10 -6 -11; vpn_ne 13 -13 -15; vpn_sans 6 -4 -6; vrai -13 -16 15
vrai_> -10 -15 11; vrai_humai -2 -8 8; vrai_je -6 -6 6; vrai_monde -11 -10 12; vrai_monsi -5 -5 5; vraim 4 -11 0
vraim_> -12 -9 11; vraim_des -12 -10 13; vraim_pas 12 -7 -14; vu 10 -12 -8; vu_min 8 -6 -10; vu_que 9 -8 -10
vu_une -9 -9 10; wan 7 -6 -6; wan_et 7 -6 -6; wanad -2 -2 4; wanad_point -2 -2 4; web 17 -15 -16; web_> 12 -13 -12
web_depui 6 -5 -7; web_sont 10 -6 -11; wesh 7 -7 -6; wesh_j 7 -7 -6; wifi 43 -31 -38; wifi_> 28 -28 -15
wifi_alors 8 -8 -6; wifi_c 7 -7 -6; wifi_conne 7 -7 -8; wifi_coupe 9 -9 -6; wifi_dans 17 -23 -9; wifi_de 13 -13 -9
wifi_elle 8 -8 -8; wifi_est 15 -13 -16; wifi_et 17 -17 -16; wifi_faibl 15 -12 -15; wifi_fonct -18 17 -13
wifi_il 20 -18 -13; wifi_insta 6 -6 -6; wifi_is 5 -5 -5; wifi_la 10 -10 -10; wifi_le 16 -15 -16
wifi_mais 13 -11 -13; wifi_march 5 1 -23; wifi_n 10 -9 -8; wifi_ne 26 -25 -26; wifi_ni 7 -2 -7
wifi_passe 14 -14 -12; wifi_plus 10 -9 -16; wifi_qui 22 -28 -12; wifi_sans 13 -12 -13; wifi_se 15 -14 -10
wifi_sur 11 -11 -7; wifi_une 6 -6 -7; wifi_va -15 15 -9; wifi_y 8 -6 -10; worki 5 -5 -5; worki_depui 5 -5 -5
y -17 -4 12; y_a -6 -2 2; y_ai -7 -8 8; y_aller -7 -7 7; y_conna -6 -8 8; y_depec -8 -10 9; y_fait -9 -1 3
y_l -5 -4 5; y_march 8 -6 -10; y_touch -14 12 -12; y_vois -11 -11 11; yahoo -3 -4 6; yahoo_point -3 -4 6
yann -5 -5 5; yann_kerou -5 -5 5; yes -10 -12 11; yes_c -10 -12 11; yeste 5 -5 -5; yeste_> 5 -5 -5; yo -5 -6 6
yo_c -5 -6 6; youtu 6 -6 -6; youtu_ou 6 -6 -6; z -6 -5 10; z_o -6 -5 10; zero -14 -2 8; zero_> -9 8 -8
zero_barre -9 8 -7; zero_cinq -4 -5 6; zero_deux -5 -5 6; zero_huit -7 -7 10; zero_neuf -7 -7 10; zero_quatr -6 -8 8
zero_sept -6 -5 6; zero_six -8 -9 12; zero_trois -5 -5 5; zero_un -6 -6 7; zero_zero -5 -5 5; zone -9 13 -16
zone_blanc -9 13 -16; zoom 8 -7 -8; zoom_avec 8 -7 -8
""",
    ),
    "wants_human": (
        "no yes",
        """
0 5 -5; 00 10 -10; 00_00 7 -7; 00_01 7 -7; 00_> 7 -7; 01 12 -12; 01_42 6 -6; 01_45 7 -7; 01_47 7 -7; 01_> 13 -13
02 7 -7; 02_31 7 -7; 03 7 -7; 03_21 7 -7; 06 13 -13; 06736 11 -11; 06736_c 11 -11; 0698 8 -8; 0698_765 8 -8
06_12 8 -8; 06_22 6 -6; 06_52 4 -4; 06_72 7 -7; 06_78 4 -4; 06_88 3 -3; 06_95 3 -3; 06_99 9 -9; 07 12 -12
07_80 7 -7; 07_88 7 -7; 07_euh 6 -6; 0_6 5 -5; 1 7 -7; 10 3 -3; 10_> 3 -3; 11 7 -7; 112 11 -11; 112_> 11 -11
11_> 7 -7; 12 12 -12; 12_34 9 -9; 12_90 4 -4; 12_aroba 5 -5; 12_et 9 -9; 12_mars 5 -5; 12_poste 8 -8; 14 7 -7
14_> 7 -7; 1_2 5 -5; 1_impri 6 -6; 1_tele 11 -11; 2 12 -12; 20 7 -7; 2015 7 -7; 2015_et 7 -7; 2020 7 -7; 2020_> 7 -7
20_00 7 -7; 21 11 -11; 21_43 5 -5; 21_45 7 -7; 22 7 -7; 22_11 7 -7; 22_33 6 -6; 23 7 -7; 23_10 3 -3; 23_69 7 -7
2_3 5 -5; 2_80 7 -7; 2_> 7 -7; 2_impri 9 -9; 2_ne 4 -4; 2_pc 9 -9; 3 6 -6; 30 4 -4; 30_98 4 -4; 31 7 -7; 31_42 7 -7
33 8 -8; 33_44 6 -6; 33_6 8 -8; 34 9 -9; 34_56 8 -8; 34_78 3 -3; 34_> 15 -15; 3900 13 -13; 3900_> 13 -13; 3_4 5 -5
3_telep 6 -6; 4 16 -16; 42 11 -11; 42_53 7 -7; 42_65 6 -6; 43 5 -5; 432 8 -8; 432_> 8 -8; 43_65 5 -5; 44 7 -7
44_55 6 -6; 44_> 7 -7; 45 10 -10; 45_12 4 -4; 45_23 7 -7; 45_67 8 -8; 47 7 -7; 47_20 7 -7; 4_5 9 -9; 4_> 9 -9
4_et 4 -4; 4_ou 8 -8; 4g 9 -9; 4g_march 9 -9; 5 12 -12; 52 4 -4; 52_30 4 -4; 53 11 -11; 53_64 7 -7; 53_> 6 -6
55 7 -7; 55_22 7 -7; 55_c 6 -6; 56 8 -8; 56_7 11 -11; 56_78 11 -11; 56_79 6 -6; 5_6 5 -5; 5_> 13 -13; 5_ou 9 -9
5g 9 -9; 5g_est 9 -9; 6 9 -9; 60 8 -8; 60_12 8 -8; 64 11 -11; 64_53 6 -6; 64_> 7 -7; 65 11 -11; 65_87 5 -5
65_89 6 -6; 66 7 -7; 66_> 7 -7; 67 8 -8; 67_89 8 -8; 69 7 -7; 69_> 7 -7; 6_1 5 -5; 6_12 8 -8; 6_21 5 -5; 6_7 5 -5
6_ordin 9 -9; 7 6 -6; 72 7 -7; 72_81 7 -7; 74 6 -6; 74_> 6 -6; 74_euh 4 -4; 75 6 -6; 75011 9 -9; 75011_paris 9 -9
75_64 6 -6; 765 8 -8; 765_432 8 -8; 77 7 -7; 77_66 7 -7; 78 11 -11; 78_45 4 -4; 78_> 11 -11; 79 6 -6; 79_> 6 -6
7_8 5 -5; 7_> 11 -11; 8 5 -5; 80 7 -7; 80_2 7 -7; 81 7 -7; 81_90 7 -7; 86 6 -6; 86_75 6 -6; 87 5 -5; 87_> 5 -5
88 11 -11; 88_45 3 -3; 88_55 7 -7; 88_77 7 -7; 89 11 -11; 89_01 10 -10; 89_74 6 -6; 89_> 7 -7; 8_> 5 -5
8_telep 4 -4; 9 10 -10; 90 7 -7; 90_44 7 -7; 90_> 4 -4; 95 3 -3; 95_12 3 -3; 98 4 -4; 98_74 4 -4; 99 9 -9
99_00 7 -7; 99_88 7 -7; 9_> 10 -10; <_0 5 -5; <_01 12 -12; <_02 7 -7; <_03 7 -7; <_06 11 -11; <_06736 11 -11
<_0698 8 -8; <_07 12 -12; <_112 11 -11; <_2 9 -9; <_33 8 -8; <_4 13 -13; <_5 9 -9; <_60 8 -8; <_75011 9 -9
<_> 16 -16; <_a 13 -13; <_absol 10 -10; <_accue 8 -8; <_affir 12 -12; <_agent -12 12; <_agnes 8 -8; <_ah 13 -13
<_ajout 16 -16; <_alain 3 -3; <_aline 8 -8; <_allez 2 -2; <_allo 4 -4; <_allon 11 -11; <_alors 10 -10; <_andre 6 -6
<_anna 6 -6; <_anne 9 -9; <_annul 10 -10; <_appar 6 -6; <_appel -4 4; <_aroba 11 -11; <_arret -3 3; <_astre 4 -4
<_atten 19 -19; <_au 21 -21; <_aucun 14 -14; <_aurie -10 10; <_avant 5 -5; <_avec 6 -6; <_awa 10 -10; <_b 8 -8
<_bah 12 -12; <_baiss 12 -12; <_bande 9 -9; <_bascu -12 12; <_be 12 -12; <_beauc 9 -9; <_ben 17 -17; <_bertr 13 -13
<_bien 12 -12; <_bingo 13 -13; <_blabl 11 -11; <_bof 6 -6; <_bon -12 12; <_bonjo 17 -17; <_bonne 9 -9; <_bonso 4 -4
<_boudi 11 -11; <_boug -6 6; <_boula 8 -8; <_box 13 -13; <_bravo 2 -2; <_bruno 6 -6; <_c 13 -13; <_ca 16 -16
<_calis 5 -5; <_camil 6 -6; <_can -5 5; <_carlo 9 -9; <_carte 9 -9; <_ce 4 -4; <_cecil 4 -4; <_celia 7 -7
<_celui 1 -1; <_certa 10 -10; <_certe 11 -11; <_ces 7 -7; <_cette 10 -10; <_chape 10 -10; <_cher 7 -7; <_chez 7 -7
<_chris 6 -6; <_chut 8 -8; <_cinco 8 -8; <_cinq 17 -17; <_clair 15 -15; <_claud 6 -6; <_cleme 11 -11; <_comma 8 -8
<_comme 6 -6; <_compt 13 -13; <_con -10 10; <_conne -2 2; <_conse -23 23; <_conta 8 -8; <_corre 15 -15; <_coupu 6 -6
<_d 13 -13; <_dans 18 -18; <_dark 9 -9; <_de 9 -9; <_deja 10 -10; <_delph 9 -9; <_depui 16 -16; <_des -4 4
<_desol 13 -13; <_deux 18 -18; <_didie 6 -6; <_direc 9 -9; <_dites -15 15; <_dix 19 -19; <_docte 7 -7
<_domma 11 -11; <_donc 4 -4; <_donne -15 15; <_douze 7 -7; <_du 8 -8; <_dubre 6 -6; <_dupon 8 -8; <_ecole 6 -6
<_ecout 10 -10; <_eh 11 -11; <_elle 19 -19; <_emma 6 -6; <_en 16 -16; <_encor 14 -14; <_enfin -8 8; <_enten 10 -10
<_entre 8 -8; <_envir 12 -12; <_envoy 6 -6; <_enzo 5 -5; <_eric 10 -10; <_espec 8 -8; <_esper 13 -13; <_est -1 1
<_et 7 -7; <_euh 14 -14; <_eva 8 -8; <_evide 14 -14; <_exact 10 -10; <_excus 9 -9; <_fabie 5 -5; <_fait 10 -10
<_faite 2 -2; <_fanny 10 -10; <_fatim 10 -10; <_fatou 4 -4; <_faut -8 8; <_faux 11 -11; <_ferme 10 -10
<_fiche 10 -10; <_fouta 7 -7; <_foute 7 -7; <_franc 3 -3; <_frere 5 -5; <_garag 9 -9; <_gasto 8 -8; <_gauti 4 -4
<_genia 7 -7; <_genre -11 11; <_gerar 7 -7; <_gille 6 -6; <_gmail 11 -11; <_go 11 -11; <_gsm 8 -8; <_h 8 -8
<_he 4 -4; <_hein 12 -12; <_helas 8 -8; <_helen 7 -7; <_hier 9 -9; <_hors 10 -10; <_hugo 12 -12; <_hugue 5 -5
<_huit 6 -6; <_huita 8 -8; <_humai -15 15; <_ibrah 10 -10; <_ici 8 -8; <_il 8 -8; <_ils 4 -4; <_impec 14 -14
<_impos 17 -17; <_incor 11 -11; <_ines 10 -10; <_info 9 -9; <_inspe 8 -8; <_inter 19 -19; <_inuti 6 -6; <_isabe 8 -8
<_j 10 -10; <_jade 10 -10; <_jamai 11 -11; <_je 15 -15; <_jean 11 -11; <_jeanl 6 -6; <_jeann 7 -7; <_john 6 -6
<_joker 11 -11; <_julie 12 -12; <_jusqu 8 -8; <_juste 9 -9; <_karim 5 -5; <_kevin 6 -6; <_kowal 6 -6; <_l 14 -14
<_la 19 -19; <_laque 11 -11; <_le 11 -11; <_lea 6 -6; <_lefeb 9 -9; <_lefev 9 -9; <_leo 7 -7; <_leon 7 -7
<_les 20 -20; <_lili 6 -6; <_loic 5 -5; <_lola 4 -4; <_luc 8 -8; <_lucas 7 -7; <_lucie 7 -7; <_lundi 8 -8; <_m 7 -7
<_ma 15 -15; <_madam 16 -16; <_maint 8 -8; <_mais 23 -23; <_malhe 13 -13; <_mamie 6 -6; <_marc 13 -13
<_march 10 -10; <_marie 11 -11; <_marti 8 -8; <_mat 5 -5; <_mauva 11 -11; <_maxim 11 -11; <_mdr 6 -6; <_meme 8 -8
<_merci 19 -19; <_merde 10 -10; <_mes 18 -18; <_mette 1 -1; <_mi 7 -7; <_mille 11 -11; <_mince 11 -11
<_mirac 11 -11; <_mmh 10 -10; <_moham 7 -7; <_moi 17 -17; <_mon 14 -14; <_monsi 19 -19; <_my 7 -7; <_nadia 9 -9
<_natha 12 -12; <_ne 12 -12; <_negat 15 -15; <_nein 7 -7; <_nenni 9 -9; <_netfl 7 -7; <_neuf 9 -9; <_nguye 4 -4
<_ni 10 -10; <_nicke 16 -16; <_no 8 -8; <_noah 9 -9; <_nom 15 -15; <_non 11 -11; <_nonan 12 -12; <_nope 11 -11
<_nos 8 -8; <_notre 8 -8; <_nous 8 -8; <_nulle 11 -11; <_numer 12 -12; <_odett 7 -7; <_oh 13 -13; <_ok 15 -15
<_olga 7 -7; <_olivi 6 -6; <_on 17 -17; <_onze 14 -14; <_opera -12 12; <_ordin 8 -8; <_ou -8 8; <_oui 21 -21
<_oups 8 -8; <_p 4 -4; <_paill 12 -12; <_papa 8 -8; <_pardo 12 -12; <_parei 10 -10; <_parfa 9 -9; <_parle 6 -6
<_parti 12 -12; <_pas 14 -14; <_pasca 6 -6; <_patie 9 -9; <_paul 18 -18; <_pauvr 10 -10; <_perso 22 -22
<_peuch 5 -5; <_peut 13 -13; <_pierr 3 -3; <_plein 11 -11; <_plus 14 -14; <_pluto 10 -10; <_pol 12 -12; <_por -7 7
<_porca 6 -6; <_possi 13 -13; <_pour 8 -8; <_pourq 8 -8; <_pourr -6 6; <_prene 3 -3; <_preno 7 -7; <_presq 4 -4
<_pro 7 -7; <_probl 8 -8; <_puis -13 13; <_punai 11 -11; <_putai 14 -14; <_qu 12 -12; <_quand 16 -16; <_quat 9 -9
<_quato 9 -9; <_quatr 15 -15; <_que 12 -12; <_quel 9 -9; <_quell 15 -15; <_quelq 11 -11; <_qui 11 -11
<_quinz 10 -10; <_r 7 -7; <_rappe -8 8; <_ras 8 -8; <_raymo 8 -8; <_redem 9 -9; <_redir -6 6; <_redon -12 12
<_rembo 10 -10; <_remi 7 -7; <_rende -16 16; <_repon 7 -7; <_rh 8 -8; <_rien 22 -22; <_roami 10 -10; <_rose 6 -6
<_s 16 -16; <_sa 8 -8; <_sabin 7 -7; <_salut 7 -7; <_sans 8 -8; <_sarah 8 -8; <_sav 6 -6; <_secre 7 -7
<_seize 14 -14; <_sept 13 -13; <_septa 10 -10; <_serai -7 7; <_servi -15 15; <_seule 17 -17; <_si 18 -18
<_silen 10 -10; <_six 16 -16; <_socie 10 -10; <_soixa 13 -13; <_sophi 15 -15; <_sous 11 -11; <_speed 8 -8
<_steph 8 -8; <_stop -5 5; <_super 15 -15; <_sur 8 -8; <_surto 15 -15; <_t -1 1; <_tabar 8 -8; <_tais 12 -12
<_tant -10 10; <_tapez -13 13; <_te 8 -8; <_teams 6 -6; <_techn -21 21; <_test 8 -8; <_thoma 7 -7; <_tip 5 -5
<_toi -8 8; <_tom 5 -5; <_toto 5 -5; <_toujo 17 -17; <_tous 17 -17; <_tout 20 -20; <_toute 16 -16; <_trans -22 22
<_treiz 8 -8; <_tres 8 -8; <_trois 13 -13; <_trop 5 -5; <_tu 8 -8; <_ugo 8 -8; <_un 14 -14; <_une 28 -28
<_uniqu 8 -8; <_v 6 -6; <_va 7 -7; <_vas -15 15; <_vers 13 -13; <_very 6 -6; <_veuil -9 9; <_victo 11 -11
<_viens 9 -9; <_vince 10 -10; <_vingt 10 -10; <_vite 7 -7; <_voila 12 -12; <_voix 11 -11; <_volon 9 -9; <_votre 9 -9
<_vous 14 -14; <_wait 6 -6; <_wesh 13 -13; <_wifi 10 -10; <_wii 8 -8; <_x 9 -9; <_y 2 -2; <_yep 11 -11; <_yes 9 -9
<_yo 8 -8; <_youtu 8 -8; <_yves 6 -6; <_z 5 -5; <_zero 10 -10; <_zoe 7 -7; <_zut 11 -11; a 11 -11; a_8 4 -4
a_> 6 -6; a_about 8 -8; a_activ 5 -5; a_appel 29 -29; a_appor 7 -7; a_b 7 -7; a_besoi 8 -8; a_bien 2 -2
a_bouge 8 -8; a_c 5 -5; a_carte 7 -7; a_cause 7 -7; a_ce -14 14; a_chang 10 -10; a_chaqu 10 -10; a_chope 5 -5
a_cinq 15 -15; a_clign 1 -1; a_comme 5 -5; a_conca 6 -6; a_conne 3 -3; a_cote 4 -4; a_coupe 21 -21; a_crash 2 -2
a_d 4 -4; a_de 7 -7; a_debra 14 -14; a_deja 6 -6; a_deman 7 -7; a_des 1 -1; a_deux 10 -10; a_dire 7 -7; a_dispa 3 -3
a_dista 1 -1; a_dit 9 -9; a_dix 7 -7; a_donne 10 -10; a_ecrit 1 -1; a_emett 5 -5; a_en 6 -6; a_ete 7 -7; a_eu 7 -7
a_faire -6 6; a_fait 14 -14; a_fil 5 -5; a_fondu 6 -6; a_garde 4 -4; a_grill 7 -7; a_insta 8 -8; a_inter 5 -5
a_j 1 -1; a_joind 12 -12; a_jour 3 -3; a_l -6 6; a_la 14 -14; a_lache 4 -4; a_lausa 8 -8; a_laver 5 -5; a_le 10 -10
a_lyon 5 -5; a_m 5 -5; a_ma 21 -21; a_march 9 -9; a_mareu 8 -8; a_matin 1 -1; a_me 4 -4; a_mes 4 -4; a_mis 3 -3
a_moi 12 -12; a_mon 8 -8; a_mons 7 -7; a_monte 4 -4; a_moyen -10 10; a_n 5 -5; a_nos 4 -4; a_nouve 5 -5
a_parle -6 6; a_pas 3 -3; a_peine 5 -5; a_perso 16 -16; a_peu 6 -6; a_plus 13 -13; a_point 7 -7; a_pose 7 -7
a_prend 7 -7; a_preve 7 -7; a_probl 8 -8; a_qu 10 -10; a_quatr 9 -9; a_que 2 -2; a_quel -23 23; a_quelq -8 8
a_qui -17 17; a_quinz 8 -8; a_quitt 6 -6; a_r 8 -8; a_raccr 11 -11; a_rappe 14 -14; a_recev 11 -11; a_recou 6 -6
a_redem 1 -1; a_regar 10 -10; a_remar 6 -6; a_repet 10 -10; a_resil 8 -8; a_reten 6 -6; a_retro 9 -9; a_rien 11 -11
a_robas 8 -8; a_s 6 -6; a_signa 12 -12; a_signe 10 -10; a_six 7 -7; a_soir 5 -5; a_son 4 -4; a_t -16 16
a_telec 7 -7; a_tenu 6 -6; a_teste 6 -6; a_touch 12 -12; a_toujo 9 -9; a_tout 8 -8; a_trava 5 -5; a_trois 6 -6
a_u 5 -5; a_un -5 5; a_une -23 23; a_vendu 7 -7; a_vole 6 -6; a_votre -17 17; a_vous 5 -5; a_y 5 -5; a_zero 5 -5
aboie 3 -3; aboie_je 3 -3; abonn 11 -11; abonn_> 11 -11; abonn_fibre 10 -10; about 8 -8; about_> 8 -8; abrut 6 -6
abrut_> 6 -6; absen 15 -15; absen_> 15 -15; absol 2 -2; absol_c 7 -7; absol_madam 9 -9; absol_que -9 9; acced 5 -5
acced_au 5 -5; accen 12 -12; accen_> 12 -12; accen_c 4 -4; acces 5 -5; acces_> 6 -6; acces_a 3 -3; acces_au 5 -5
acces_inter 4 -4; accor 16 -16; accor_> 12 -12; accor_ca 5 -5; accor_d 5 -5; accor_faite 6 -6; accor_mais 7 -7
accro 5 -5; accro_pas 8 -8; accue 7 -7; accue_> 7 -7; accue_aroba 8 -8; accue_n 7 -7; accue_s 7 -7; achat 5 -5
achat_> 5 -5; achet 5 -5; achet_l 9 -9; achet_la 1 -1; achet_le 5 -5; achet_mon 4 -4; activ 7 -7; activ_ma 5 -5
activ_trois 8 -8; adais 3 -3; adais_est 3 -3; admin 13 -13; admin_> 9 -9; admin_canto 8 -8; adres 8 -8; adres_> 8 -8
adres_a -10 10; adres_c 4 -4; adres_garag 4 -4; adres_mail 7 -7; adres_mais 6 -6; adres_posta 6 -6; adsl 4 -4
adsl_elle 1 -1; adsl_est 6 -6; affai -5 5; affai_a -5 5; affic 9 -9; affic_> 11 -11; affic_appel 4 -4
affic_aucun 10 -10; affic_mais 8 -8; affic_pas 7 -7; affic_plus 6 -6; affir 12 -12; affir_chef 12 -12; agaca 11 -11
agaca_> 11 -11; agace 5 -5; agace_> 5 -5; age 6 -6; age_on 6 -6; agee_> 12 -12; agee_qui 18 -18; agee_vous -10 10
agenc 9 -9; agenc_> 3 -3; agenc_de 2 -2; agenc_est 6 -6; agenc_immob 11 -11; agenc_point 5 -5; agenc_se 7 -7
agent -17 17; agent_> -23 23; agent_a -8 8; agent_au -8 8; agent_c 8 -8; agent_d 7 -7; agent_de 9 -9; agent_je 6 -6
agent_merci 7 -7; agent_non 8 -8; agent_s -13 13; agent_un -8 8; agnes 8 -8; agnes_point 8 -8; ah 13 -13
ah_bah 8 -8; ah_ben 9 -9; ah_bon 9 -9; ah_ca 15 -15; ah_formi 8 -8; ah_mais 6 -6; ah_merde 4 -4; ah_non 8 -8
ah_oui 13 -13; ah_punai 5 -5; ah_super 9 -9; ahmed 8 -8; ahmed_diall 8 -8; ai 15 -15; ai_9 10 -10; ai_a 4 -4
ai_achet 5 -5; ai_annul 3 -3; ai_appel 10 -10; ai_appuy 1 -1; ai_assez -3 3; ai_atten 6 -6; ai_aucun 7 -7
ai_beau 2 -2; ai_besoi -22 22; ai_c 3 -3; ai_chang 14 -14; ai_clien 1 -1; ai_cru 3 -3; ai_de 5 -5; ai_debra 4 -4
ai_deja 19 -19; ai_deman 10 -10; ai_demen 9 -9; ai_des 6 -6; ai_deux 5 -5; ai_dit 10 -10; ai_du 4 -4; ai_encor 4 -4
ai_essay 6 -6; ai_etein 7 -7; ai_eu -1 1; ai_expli 8 -8; ai_fait 4 -4; ai_honte 2 -2; ai_inter 5 -5; ai_jamai 3 -3
ai_juste 5 -5; ai_la 7 -7; ai_laiss 9 -9; ai_le 5 -5; ai_ma 12 -12; ai_marre -5 5; ai_meme 8 -8; ai_mis 2 -2
ai_oubli 5 -5; ai_par 4 -4; ai_parle 39 -39; ai_pas 14 -14; ai_perdu 7 -7; ai_plein 9 -9; ai_plus 5 -5; ai_pus 5 -5
ai_quatr 4 -4; ai_ras 10 -10; ai_recu 13 -13; ai_recup 6 -6; ai_redem 3 -3; ai_rende 20 -20; ai_retro 7 -7
ai_rien 6 -6; ai_six 6 -6; ai_toujo 8 -8; ai_tout 4 -4; ai_toute 7 -7; ai_trois 10 -10; ai_trop 7 -7; ai_un 14 -14
ai_une 9 -9; ai_vu 7 -7; ai_zappe 7 -7; aide 16 -16; aide_> 17 -17; aide_il 7 -7; aider 16 -16; aider_> 14 -14
aider_moi 8 -8; aidez 6 -6; aidez_moi 6 -6; aie -9 9; aie_un -9 9; aille 11 -11; aille_> 7 -7; aille_c 10 -10
aille_voir 13 -13; aimab 9 -9; aimab_> 9 -9; aime 3 -3; aime_autan 14 -14; aime_esse 4 -4; aime_pas -9 9; aimen 2 -2
aimen_bien 2 -2; aimer -14 14; aimer_autan -9 9; aimer_ben -6 6; aimer_bien -15 15; aimer_mieux 1 -1; air 14 -14
air_bon 14 -14; air_de 8 -8; ajout 16 -16; ajout_un 7 -7; ajout_une 16 -16; alain 3 -3; alain_point 3 -3; alarm 7 -7
alarm_> 7 -7; alemb 10 -10; alemb_> 10 -10; ali 10 -10; ali_manso 10 -10; aline 8 -8; aline_favre 8 -8; allai 9 -9
allai_passe 9 -9; aller 10 -10; aller_dans 8 -8; aller_merci 5 -5; aller_sur 5 -5; aller_voir 7 -7; allez 9 -9
allez_> 6 -6; allez_enten 5 -5; allez_hop -12 12; allez_on 9 -9; allez_oui 13 -13; allez_passe -10 10
allez_vous 7 -7; allez_y 7 -7; allo 9 -9; allo_> 22 -22; allo_allo 7 -7; allo_c 5 -5; allo_je -7 7; allo_oui 6 -6
allo_quoi 5 -5; allo_un -10 10; allo_y -8 8; allon 11 -11; allon_y 11 -11; allum 6 -6; allum_> 8 -8; allum_mais 3 -3
allum_meme 8 -8; allum_plus 5 -5; alma 7 -7; alma_> 7 -7; alors 2 -2; alors_06 7 -7; alors_> 11 -11
alors_atten 3 -3; alors_c 3 -3; alors_ca 7 -7; alors_cette 10 -10; alors_euh 7 -7; alors_fabri 4 -4; alors_il 1 -1
alors_jade 7 -7; alors_je 4 -4; alors_la 6 -6; alors_laiss 1 -1; alors_le 6 -6; alors_maint -6 6; alors_mariu 4 -4
alors_mon 1 -1; alors_non 8 -8; alors_pour 3 -3; alors_qu 6 -6; alors_que 5 -5; alors_si -7 7; alors_soyez -6 6
alors_zero 2 -2; alpha 6 -6; alpha_> 6 -6; amara 8 -8; amara_> 8 -8; ameli 12 -12; ameli_> 12 -12; amran 10 -10
amran_> 10 -10; an 7 -7; an_derni 7 -7; anato 5 -5; anato_r 5 -5; ancie 8 -8; ancie_opera 8 -8; andre 6 -6
andre_point 6 -6; aneri 10 -10; aneri_> 10 -10; angla -6 6; angla_> -6 6; anime 2 -2; anime_> 2 -2; anna 6 -6
anna_kern 6 -6; anne 11 -11; anne_sophi 11 -11; anne_tiret 5 -5; annul 15 -15; annul_> 13 -13; annul_l 7 -7
annul_la 3 -3; annul_mon 13 -13; annul_tout 10 -10; ans 4 -4; ans_> 5 -5; ans_bande 1 -1; ans_et 5 -5; ans_hein 3 -3
anten 11 -11; anten_> 12 -12; anten_sur 3 -3; antoi 8 -8; antoi_dubre 8 -8; antoi_merci 6 -6; aoute 8 -8
aoute_look 8 -8; ap 2 -2; ap_d 2 -2; appar 18 -18; appar_> 18 -18; appar_c 3 -3; appar_depui 5 -5; appar_en 8 -8
appar_la 2 -2; appar_mon 9 -9; appar_oui 6 -6; appel 14 -14; appel_> 4 -4; appel_a 5 -5; appel_ahmed 8 -8
appel_au 17 -17; appel_avant 9 -9; appel_avec 2 -2; appel_c 4 -4; appel_ca 6 -6; appel_car 2 -2; appel_ce 6 -6
appel_d 13 -13; appel_de 6 -6; appel_depui 2 -2; appel_du 4 -4; appel_entra 9 -9; appel_euh 6 -6; appel_ginet 3 -3
appel_giuli 7 -7; appel_hier 7 -7; appel_il 7 -7; appel_jamai 4 -4; appel_je 7 -7; appel_jean 8 -8; appel_julie 6 -6
appel_l 11 -11; appel_luc 7 -7; appel_ma 3 -3; appel_mais 11 -11; appel_melan 8 -8; appel_moi -6 6
appel_nadia 13 -13; appel_ne 3 -3; appel_ni 6 -6; appel_on 5 -5; appel_parce 8 -8; appel_pas 4 -4
appel_passe 15 -15; appel_perso 8 -8; appel_pluto 1 -1; appel_pour 7 -7; appel_qui 3 -3; appel_se 6 -6
appel_there 4 -4; appel_un 10 -10; appel_valer 3 -3; apple 6 -6; apple_watch 6 -6; appor 7 -7; appor_la 7 -7
appui 14 -14; appui_sur 14 -14; appuy 7 -7; appuy_> 7 -7; appuy_sur 1 -1; apres 3 -3; apres_je 4 -4; apres_le 5 -5
apres_midi 9 -9; apres_redem 8 -8; apres_vente -11 11; arbre 9 -9; arbre_sur 9 -9; ardec 3 -3; ardec_quand 3 -3
arnaq 10 -10; arnaq_votre 10 -10; arnau 8 -8; arnau_faite 8 -8; aroba 12 -12; aroba_> 14 -14; aroba_a 7 -7
aroba_agenc 5 -5; aroba_aoute 8 -8; aroba_bluew 6 -6; aroba_boula 6 -6; aroba_box 8 -8; aroba_cabin 7 -7
aroba_club 6 -6; aroba_duboi 7 -7; aroba_dupon 13 -13; aroba_duran 6 -6; aroba_elect 6 -6; aroba_entre 7 -7
aroba_euh 4 -4; aroba_fleur 8 -8; aroba_free 12 -12; aroba_g 2 -2; aroba_garag 7 -7; aroba_ge 6 -6; aroba_gmail 7 -7
aroba_group 8 -8; aroba_hotel 7 -7; aroba_hotma 6 -6; aroba_i 8 -8; aroba_iclou 7 -7; aroba_la 5 -5; aroba_labo 8 -8
aroba_lapos 6 -6; aroba_live 8 -8; aroba_mairi 6 -6; aroba_menui 6 -6; aroba_neuf 5 -5; aroba_orang 7 -7
aroba_outlo 9 -9; aroba_proto 7 -7; aroba_s 6 -6; aroba_sfr 8 -8; aroba_skyne 8 -8; aroba_telen 7 -7
aroba_trans 13 -13; aroba_univ 6 -6; aroba_video 4 -4; aroba_wanad 7 -7; aroba_yahoo 6 -6; aroba_yande 7 -7
arrac 11 -11; arrac_> 11 -11; arran 13 -13; arran_> 13 -13; arret -2 2; arret_> 9 -9; arret_avec -8 8; arret_ce 2 -2
arret_de 8 -8; arriv_> 11 -11; arriv_dans 6 -6; arriv_donne -13 13; arriv_pas -1 1; arriv_plus 9 -9; arrob 9 -9
arrob_hotma 9 -9; artif -8 8; artif_> -8 8; aspir 11 -11; aspir_ne 11 -11; assez -4 4; assez_> 10 -10; assez_de -3 3
assez_du -5 5; assez_joue -9 9; assis -2 2; assis_> 15 -15; assis_de 13 -13; assis_une -8 8; assoi 4 -4
assoi_> 4 -4; assur 11 -11; assur_> 9 -9; assur_que 12 -12; astre 4 -4; astre_zero 4 -4; at 12 -12; at_bt 6 -6
at_free 5 -5; at_outlo 6 -6; ateli 5 -5; ateli_avant 5 -5; atlas 8 -8; atlas_point 8 -8; attac 7 -7
attac_aroba 6 -6; attac_le 4 -4; attac_point 6 -6; atten 28 -28; atten_> 11 -11; atten_atten 6 -6; atten_c 4 -4
atten_cheri 7 -7; atten_cinq 4 -4; atten_depui 8 -8; atten_deux 5 -5; atten_dix 1 -1; atten_excus 3 -3; atten_j 4 -4
atten_je 15 -15; atten_le 18 -18; atten_mais 2 -2; atten_mon 5 -5; atten_non 3 -3; atten_oui 3 -3; atten_pour -23 23
atten_que 14 -14; atten_rien 3 -3; atten_si 1 -1; atten_un 21 -21; atten_une 10 -10; atten_votre 8 -8; au -3 3
au_au -11 11; au_bout -8 8; au_burea 20 -20; au_cable 12 -12; au_cloud 4 -4; au_contr 13 -13; au_debut 5 -5
au_dessu 7 -7; au_deuxi 6 -6; au_dos 4 -4; au_douze 7 -7; au_fond 6 -6; au_meme 9 -9; au_moins 11 -11; au_mois 9 -9
au_monsi -17 17; au_nez 11 -11; au_nivea 11 -11; au_nom 8 -8; au_premi 10 -10; au_print 4 -4; au_respo -9 9
au_rez 4 -4; au_serve 5 -5; au_servi -15 15; au_sous 6 -6; au_stand 11 -11; au_sujet 8 -8; au_suppo -10 10
au_techn -6 6; au_telep -13 13; au_trava 9 -9; au_vert 12 -12; au_villa 3 -3; au_vingt 5 -5; au_vpn 6 -6
au_web 5 -5; au_wifi 8 -8; au_zero 8 -8; aucun 17 -17; aucun_> 8 -8; aucun_appel 3 -3; aucun_barre 12 -12
aucun_chang 10 -10; aucun_idee 7 -7; aucun_monsi 13 -13; aucun_probl 13 -13; aucun_servi 8 -8; aucun_signa 3 -3
aucun_son 5 -5; aucun_souci 6 -6; aucun_telep 12 -12; aujou 11 -11; aujou_hui 11 -11; aurai -6 6; aurai_besoi 8 -8
aurai_dit 4 -4; aurai_pas -12 12; aurez -10 10; aurez_pas -10 10; aurie -12 12; aurie_pas -10 10; aurie_vous -10 10
aussi 13 -13; aussi_> 12 -12; aussi_donc 8 -8; aussi_il 3 -3; aussi_pourr 12 -12; aussi_vous 3 -3; autan -2 2
autan_pas 14 -14; autan_voir -9 9; autom -13 13; autom_> -13 13; autre 4 -4; autre_> 5 -5; autre_chose 10 -10
autre_je 4 -4; autre_jour 13 -13; autre_le 3 -3; autre_non 10 -10; autre_perso 8 -8; autre_piece 8 -8
autre_probl 16 -16; autre_que -11 11; autre_souci 5 -5; autre_truc 3 -3; aux -18 18; aux_clien 12 -12
aux_frais 10 -10; aux_infos 4 -4; aux_machi -17 17; aux_robot -9 9; avais 4 -4; avais_huit 5 -5; avais_une 2 -2
avait 3 -3; avait_assur 12 -12; avait_cinq 4 -4; avait_conse 11 -11; avait_dit 1 -1; avant 13 -13; avant_> 9 -9
avant_ca 3 -3; avant_de 5 -5; avant_j 5 -5; avant_meme 6 -6; avant_on 4 -4; avant_que 8 -8; avec -5 5
avec_avec -2 2; avec_beatr 5 -5; avec_box 8 -8; avec_deux 11 -11; avec_dix 7 -7; avec_garan 6 -6; avec_herve 8 -8
avec_l 7 -7; avec_la 9 -9; avec_le -4 4; avec_leque 9 -9; avec_les 5 -5; avec_ma 9 -9; avec_mes 8 -8; avec_moi 6 -6
avec_mon -7 7; avec_perso -17 17; avec_plais 12 -12; avec_quelq 9 -9; avec_tout -6 6; avec_toute 3 -3
avec_un -14 14; avec_une -16 16; avec_vos 7 -7; avec_votre -4 4; avec_vous 20 -20; avez 1 -1; avez_besoi 13 -13
avez_coupe 1 -1; avez_de 2 -2; avez_deja 12 -12; avez_dit 5 -5; avez_fait 1 -1; avez_mal 10 -10; avez_menti 2 -2
avez_pas -7 7; avez_quelq -11 11; avez_sauve 5 -5; avez_tout 12 -12; avion -6 6; avion_enfin -6 6; avoca 6 -6
avoca_> 4 -4; avoca_bande 5 -5; avoir -21 21; avoir_affai -5 5; avoir_au -5 5; avoir_deux 15 -15; avoir_euh -8 8
avoir_quelq -20 20; avoir_serie 6 -6; avoir_sur 3 -3; avoir_un -18 18; avoir_une -9 9; avons 7 -7; avons_huit 8 -8
avons_plus 4 -4; avons_un 6 -6; awa 10 -10; awa_toujo 10 -10; b 10 -10; b_aroba 7 -7; b_b 6 -6; b_c 7 -7
b_comme 8 -8; b_e 5 -5; b_point 6 -6; b_r 6 -6; b_trois 6 -6; b_under 8 -8; b_v 6 -6; bah 14 -14; bah_ecout 7 -7
bah_j 8 -8; bah_non 12 -12; bah_oui 17 -17; bah_y 1 -1; baiss 12 -12; baiss_la 12 -12; banca 12 -12; banca_> 11 -11
banca_et 11 -11; banca_m 7 -7; bande 15 -15; bande_d 13 -13; bande_de 16 -16; banqu 5 -5; banqu_> 4 -4
banqu_elle 2 -2; banqu_je 7 -7; bapti 8 -8; bapti_renar 7 -7; bapti_renau 7 -7; bapti_roy 7 -7; barre 14 -14
barre_> 9 -9; barre_affic 8 -8; barre_de 8 -8; barre_en 6 -6; barre_sur 2 -2; bas 7 -7; bas_> 8 -8; bas_b 7 -7
bas_ca 12 -12; bas_clair 4 -4; bas_la 2 -2; bas_marie 4 -4; bas_marti 7 -7; bas_roux 5 -5; bas_vidal 7 -7
bascu -12 12; bascu_moi -12 12; basta 6 -6; basta_j 6 -6; be 17 -17; be_> 8 -8; be_oui 12 -12; beatr 5 -5
beatr_vial 5 -5; beau 6 -6; beau_atten 3 -3; beau_aujou 6 -6; beau_ca 9 -9; beauc 12 -12; beauc_> 6 -6
beauc_beauc 9 -9; beauc_c 5 -5; beauc_de 9 -9; beauc_madam 6 -6; beaun 2 -2; beaun_comme 2 -2; beaux 4 -4
beaux_cross 4 -4; belfo 6 -6; belfo_point 6 -6; belka 5 -5; belka_b 5 -5; belle 4 -4; belle_soeur 4 -4; ben 10 -10
ben_c 4 -4; ben_ca 9 -9; ben_dame 14 -14; ben_dites 6 -6; ben_ecout 1 -1; ben_en 1 -1; ben_figur 10 -10
ben_gros -6 6; ben_j 7 -7; ben_je 6 -6; ben_l 3 -3; ben_la 1 -1; ben_le 7 -7; ben_moi 14 -14; ben_non 6 -6
ben_oui 10 -10; ben_pas 10 -10; ben_rien 7 -7; ben_tout 11 -11; ben_v 2 -2; ben_voila 14 -14; benal 12 -12
benal_> 12 -12; benal_a 8 -8; benal_aroba 2 -2; benis 6 -6; benis_> 6 -6; benoi 5 -5; benoi_60 5 -5; berna 10 -10
berna_> 19 -19; berna_aroba 6 -6; berna_colin 8 -8; berna_deux 3 -3; berna_duran 2 -2; berna_marti 8 -8
berna_point 5 -5; berth 5 -5; berth_e 5 -5; bertr 13 -13; bertr_chauv 5 -5; bertr_tout 9 -9; besoi -1 1
besoi_> 8 -8; besoi_d -13 13; besoi_de 12 -12; besoi_du 2 -2; besoi_inter 6 -6; besoi_jusqu 7 -7; besoi_que 13 -13
bete 10 -10; bete_> 10 -10; betis 4 -4; betis_en 4 -4; bien 27 -27; bien_> 13 -13; bien_aimab 9 -9; bien_au 6 -6
bien_avoir -9 9; bien_bonjo 1 -1; bien_c 1 -1; bien_ca 8 -8; bien_ce 10 -10; bien_cela 5 -5; bien_comme 5 -5
bien_evide 6 -6; bien_faire 2 -2; bien_franc 10 -10; bien_genti -6 6; bien_les 1 -1; bien_ma 6 -6; bien_maint 10 -10
bien_meill 7 -7; bien_merci 11 -11; bien_moi 13 -13; bien_notre 7 -7; bien_oui 8 -8; bien_par 1 -1; bien_pour 13 -13
bien_qu -6 6; bien_que 10 -10; bien_recu 7 -7; bien_regar 2 -2; bien_s 16 -16; bien_sur 7 -7; bien_volon 9 -9
bihan 8 -8; bihan_> 8 -8; bingo 13 -13; bingo_ca 13 -13; bio 8 -8; bio_> 8 -8; bip 6 -6; bip_> 6 -6; bip_bip 6 -6
bizar 12 -12; bizar_> 13 -13; bizar_et 3 -3; blabl 11 -11; blabl_> 11 -11; blanc 15 -15; blanc_> 12 -12
blanc_c 6 -6; blanc_de 6 -6; blanc_parto 5 -5; blaze 9 -9; blaze_c 9 -9; bleue 6 -6; bleue_> 6 -6; bleue_ne 7 -7
blond 8 -8; blond_> 6 -6; blond_a 7 -7; bloqu 10 -10; bloqu_> 9 -9; bloqu_il 7 -7; bloqu_la 6 -6; bloqu_sur 5 -5
bloqu_toujo 9 -9; bluew 6 -6; bluew_point 6 -6; bof 6 -6; bof_non 6 -6; boite 1 -1; boite_> 11 -11; boite_de -1 1
boite_hier 7 -7; boite_j 3 -3; boite_ne 8 -8; boite_vocal -6 6; boiti 9 -9; boiti_> 9 -9; boiti_blanc 6 -6; bol 7 -7
bol_de 7 -7; bon -3 3; bon_> 21 -21; bon_assez -9 9; bon_bon 2 -2; bon_c 10 -10; bon_ca 6 -6; bon_et 3 -3
bon_j 2 -2; bon_je -6 6; bon_laiss 16 -16; bon_merci 13 -13; bon_note 11 -11; bon_numer 10 -10; bon_passe -17 17
bon_sang 7 -7; bon_tout 13 -13; bon_une -6 6; bonjo 13 -13; bonjo_> 15 -15; bonjo_c 6 -6; bonjo_est -4 4
bonjo_euh 7 -7; bonjo_excus 1 -1; bonjo_j 12 -12; bonjo_jacqu 3 -3; bonjo_je -2 2; bonjo_madam 12 -12
bonjo_mamad 11 -11; bonjo_monsi 7 -7; bonjo_olivi 9 -9; bonjo_on 8 -8; bonjo_pierr 6 -6; bonne 16 -16
bonne_adres 3 -3; bonne_dizai 8 -8; bonne_et 5 -5; bonne_quest 9 -9; bons 13 -13; bons_> 11 -11; bons_a 1 -1
bons_techn 11 -11; bonso 8 -8; bonso_> 8 -8; bonso_on 4 -4; borde 4 -4; borde_point 4 -4; bots -9 9; bots_je -9 9
bouch 11 -11; bouch_> 9 -9; bouch_d 4 -4; bouch_du 4 -4; boudi 11 -11; boudi_ca 11 -11; boug -6 6; boug_la -6 6
bouge 8 -8; bouge_> 8 -8; boula 13 -13; boula_a 7 -7; boula_du 8 -8; boula_tiret 6 -6; bout -8 8; bout_de 15 -15
bout_du -10 10; bouto 17 -17; bouto_> 14 -14; bouto_appuy 7 -7; bouto_de 9 -9; bouzi 13 -13; bouzi_au 13 -13
box 13 -13; box_> 20 -20; box_a 2 -2; box_c 5 -5; box_clign 12 -12; box_dans 5 -5; box_deux 4 -4; box_elle 4 -4
box_en 1 -1; box_est 8 -8; box_et 7 -7; box_fait 6 -6; box_la 5 -5; box_mais 1 -1; box_mon 3 -3; box_n 10 -10
box_ne 6 -6; box_point 8 -8; box_qui 8 -8; box_reste 5 -5; box_s 3 -3; box_toute 9 -9; branc 8 -8; branc_la 12 -12
branc_le 6 -6; branc_n 7 -7; bras 6 -6; bras_casse 6 -6; bravo 2 -2; bravo_felic 2 -2; bref -8 8; bref_tout -8 8
breta 3 -3; breta_ca 3 -3; bris 10 -10; bris_> 10 -10; brise 5 -5; brise_et 5 -5; bruit 14 -14; bruit_> 11 -11
bruit_bizar 3 -3; bruit_de 8 -8; bruit_est 7 -7; brun 8 -8; brun_> 8 -8; brun_aroba 5 -5; bruno 11 -11
bruno_kessl 7 -7; bruno_point 6 -6; bt 6 -6; bt_dot 6 -6; bug 11 -11; bug_> 8 -8; bug_plus 13 -13; bugue 13 -13
bugue_> 10 -10; bugue_toujo 8 -8; burea 16 -16; burea_12 1 -1; burea_> 24 -24; burea_de 5 -5; burea_depui 4 -4
burea_il 5 -5; burea_le 1 -1; burea_plus 5 -5; burea_tous 4 -4; c 9 -9; c_a 6 -6; c_e 5 -5; c_est 8 -8; c_etait 7 -7
c_h 5 -5; c_o 4 -4; c_point 6 -6; c_tiret 7 -7; c_z 6 -6; ca 13 -13; ca_> 11 -11; ca_a -3 3; ca_alors 7 -7
ca_arriv 13 -13; ca_atten 4 -4; ca_aux 12 -12; ca_avec -9 9; ca_bloqu 9 -9; ca_bug 11 -11; ca_bugue 8 -8; ca_c 5 -5
ca_capte 18 -18; ca_charg 14 -14; ca_clign 8 -8; ca_comme 5 -5; ca_coupe 12 -12; ca_d 10 -10; ca_demar 8 -8
ca_depen 14 -14; ca_depot 9 -9; ca_drach 3 -3; ca_du 6 -6; ca_dure 5 -5; ca_fait -4 4; ca_fonct 10 -10
ca_gresi 12 -12; ca_hache 11 -11; ca_ira 11 -11; ca_je 1 -1; ca_joue 19 -19; ca_lag 5 -5; ca_m 15 -15
ca_march 10 -10; ca_me 11 -11; ca_meme 5 -5; ca_mouli 9 -9; ca_n 13 -13; ca_ne 15 -15; ca_non 8 -8; ca_oui 9 -9
ca_passe 6 -6; ca_pense 6 -6; ca_plant 10 -10; ca_pour -8 8; ca_que 11 -11; ca_raccr 9 -9; ca_rame 7 -7
ca_recom 6 -6; ca_redem 5 -5; ca_refon 10 -10; ca_remar 11 -11; ca_roule 13 -13; ca_s 9 -9; ca_se 6 -6
ca_serai 8 -8; ca_sonne 3 -3; ca_suffi 9 -9; ca_tient 7 -7; ca_tombe 6 -6; ca_tourn 13 -13; ca_une 3 -3; ca_va 5 -5
ca_veut 9 -9; ca_y 14 -14; cabin 9 -9; cabin_est 7 -7; cabin_tiret 7 -7; cabla 6 -6; cabla_> 6 -6; cable 16 -16
cable_> 16 -16; cable_atten 6 -6; cable_en 4 -4; cafe 8 -8; cafe_> 8 -8; caiss 8 -8; caiss_enreg 8 -8; calis 5 -5
calis_ca 5 -5; calme 5 -5; calme_pas 5 -5; camer 10 -10; camer_> 4 -4; camer_de 7 -7; camer_depui 7 -7
camer_deux 7 -7; camer_la 7 -7; camer_ne 9 -9; camil 6 -6; camil_faure 6 -6; campa 6 -6; campa_> 6 -6; can -5 5
can_i -5 5; canal 2 -2; canal_du 2 -2; canto 8 -8; canto_> 8 -8; capte 14 -14; capte_> 11 -11; capte_de 9 -9
capte_maint 15 -15; capte_mal 7 -7; capte_pas 6 -6; capte_plus 4 -4; capte_que 6 -6; capte_rien 5 -5
capte_toujo 9 -9; car 2 -2; car_ma 2 -2; caraf 5 -5; caraf_au 5 -5; carlo 6 -6; carlo_silva 5 -5; carlo_tiret 9 -9
carne 3 -3; carne_zero 3 -3; carpe 7 -7; carpe_> 7 -7; carpe_aroba 7 -7; carre 13 -13; carre_> 13 -13; carte 10 -10
carte_banca 11 -11; carte_bleue 6 -6; carte_cime 7 -7; carte_sim 11 -11; cas 13 -13; cas_> 13 -13; casqu 7 -7
casqu_de 7 -7; casse 8 -8; casse_> 7 -7; casse_tout 4 -4; catas 5 -5; catas_quoi 7 -7; catas_votre 3 -3
cause -15 15; cause_a -18 18; cause_de 7 -7; cave 13 -13; cave_> 13 -13; ce -3 3; ce_matin 11 -11; ce_maudi 8 -8
ce_n 4 -4; ce_numer 5 -5; ce_qu 16 -16; ce_que -6 6; ce_qui 17 -17; ce_robot -15 15; ce_sera 3 -3; ce_serai 15 -15
ce_servi 11 -11; ce_truc -14 14; ce_voyan 7 -7; cecil 4 -4; cecil_tiret 4 -4; cela 9 -9; cela_> 5 -5
cela_meme 10 -10; celia 9 -9; celia_tiret 7 -7; celia_vidal 6 -6; celle 4 -4; celle_de 4 -4; cellu 6 -6
cellu_de 6 -6; cellu_sonne 5 -5; celui 10 -10; celui_avec 5 -5; celui_ci 11 -11; celui_d 9 -9; celui_de 5 -5
celui_la 7 -7; cent 6 -6; cent_cinqu 6 -6; centa 13 -13; centa_> 11 -11; centa_envir 13 -13; centr 13 -13
centr_> 8 -8; centr_point 7 -7; cents 5 -5; cents_megas 5 -5; certa 15 -15; certa_> 15 -15; certe 11 -11
certe_> 11 -11; ces 14 -14; ces_panne 11 -11; ces_quest 3 -3; ces_reven 7 -7; cesse 7 -7; cesse_> 7 -7; cette 9 -9
cette_boite 10 -10; cette_box 7 -7; cette_fois 11 -11; cette_histo 9 -9; cette_machi -7 7; cette_musiq 4 -4
cette_quest 6 -6; cette_semai 3 -3; ch 9 -9; ch_> 9 -9; chacu 7 -7; chacu_> 7 -7; chain 7 -7; chain_> 7 -7
chair -13 13; chair_et -13 13; chale 12 -12; chale_> 3 -3; chale_insup 12 -12; chamb 7 -7; chamb_> 7 -7
chamb_du 8 -8; chamb_que 1 -1; chang 16 -16; chang_> 18 -18; chang_d 14 -14; chang_de 10 -10; chang_la 9 -9
chang_le 2 -2; chang_pas 8 -8; chang_rien 1 -1; chape 10 -10; chape_de 10 -10; chaqu 10 -10; chaqu_fois 10 -10
charg 13 -13; charg_> 15 -15; charg_ca 6 -6; charg_encor 7 -7; charg_la 7 -7; charg_mais 6 -6; charg_plus 3 -3
charl 5 -5; charl_> 5 -5; charm 10 -10; charm_> 10 -10; charm_et 1 -1; chat 10 -10; chat_est 10 -10; chaus 4 -4
chaus_deux 4 -4; chauv 5 -5; chauv_c 5 -5; chef -1 1; chef_> 6 -6; chef_a 7 -7; chef_atten 5 -5; chef_d -8 8
chef_m 7 -7; chelo 8 -8; chelo_votre 8 -8; chen 5 -5; chen_w 5 -5; cher 11 -11; cher_> 11 -11; cher_je 7 -7
cherc 10 -10; cherc_> 15 -15; cherc_c 2 -2; cherc_le 9 -9; cherc_mes 7 -7; cheri 5 -5; cheri_et 2 -2; cheri_je 7 -7
cheva 7 -7; cheva_> 7 -7; chez 9 -9; chez_gmail 5 -5; chez_je 4 -4; chez_ma 3 -3; chez_machi 12 -12; chez_moi 14 -14
chez_mort 11 -11; chez_nous 13 -13; chez_vous -11 11; chez_wanad 5 -5; chez_yahoo 5 -5; chiam 7 -7; chiam_giuli 7 -7
chich 5 -5; chich_vous 5 -5; chien 14 -14; chien_> 9 -9; chien_j 10 -10; chien_qui 3 -3; chier 10 -10
chier_> 10 -10; chiff 4 -4; chiff_> 4 -4; chope 5 -5; chope_le 5 -5; chora 2 -2; chora_donc 2 -2; chora_point 2 -2
chose 2 -2; chose_> 12 -12; chose_a -7 7; chose_ca 10 -10; chris 6 -6; chris_cinqu 6 -6; chut 8 -8; chut_les 8 -8
ci 11 -11; ci_est 11 -11; cime 7 -7; cime_est 7 -7; cinco 8 -8; cinco_cinq 8 -8; cinq 17 -17; cinq_> 7 -7
cinq_a 7 -7; cinq_appar 12 -12; cinq_aroba 5 -5; cinq_avec 9 -9; cinq_cinq 8 -8; cinq_cinqu 2 -2; cinq_douze 7 -7
cinq_et 6 -6; cinq_heure 14 -14; cinq_huit 1 -1; cinq_machi 10 -10; cinq_mais 4 -4; cinq_max 6 -6; cinq_minut 11 -11
cinq_mon 14 -14; cinq_nonan 4 -4; cinq_ordin 2 -2; cinq_ou 6 -6; cinq_plus 5 -5; cinq_poste 8 -8; cinq_quara 6 -6
cinq_quatr 2 -2; cinq_rende 2 -2; cinq_seize 4 -4; cinq_six 7 -7; cinq_soixa 2 -2; cinq_termi 2 -2; cinq_treiz 3 -3
cinq_trent 3 -3; cinq_un 3 -3; cinq_vite 3 -3; cinq_zero 7 -7; cinqu 4 -4; cinqu_cinq 3 -3; cinqu_de 8 -8
cinqu_deux 3 -3; cinqu_fois 1 -1; cinqu_huit 5 -5; cinqu_poste 8 -8; cinqu_quatr 3 -3; cinqu_six 4 -4
cinqu_trois 3 -3; clair 18 -18; clair_> 13 -13; clair_aroba 4 -4; clair_c 6 -6; clair_point 5 -5; clair_rouss 7 -7
claqu 12 -12; claqu_de 12 -12; claud 6 -6; claud_barre 6 -6; cleme 11 -11; cleme_> 11 -11; clien -6 6; clien_> -9 9
clien_aroba 14 -14; clien_avec -10 10; clien_chez 6 -6; clien_comme 6 -6; clien_depui 1 -1; clien_en 10 -10
clien_m 10 -10; clien_me 5 -5; clien_n 16 -16; clien_numer 1 -1; clien_quara 12 -12; clign 8 -8; clign_> 10 -10
clign_en 7 -7; clign_encor 8 -8; clign_je 2 -2; clign_orang 12 -12; clign_sur 5 -5; clign_toujo 6 -6; clore 4 -4
clore_le 4 -4; cloud 7 -7; cloud_> 4 -4; cloud_point 8 -8; club 6 -6; club_tiret 6 -6; co 11 -11; co_> 5 -5
co_au 5 -5; co_dot 6 -6; code 10 -10; code_> 2 -2; code_c 3 -3; code_de 7 -7; code_pin 8 -8; code_posta 5 -5
code_puc 7 -7; code_puk 7 -7; coeur 9 -9; coeur_> 9 -9; coler 7 -7; coler_> 6 -6; coler_contr 6 -6; coler_monsi 5 -5
colet 6 -6; colet_tout 6 -6; colin 8 -8; colin_> 8 -8; colla -4 4; colla_de -9 9; colla_elles 8 -8; colle -11 11
colle_> 4 -4; colle_a 1 -1; colle_aroba 8 -8; colle_au -11 11; colle_aussi 13 -13; colle_de 5 -5; colle_en -6 6
colle_est -9 9; colle_m 11 -11; colle_non 5 -5; colle_s 4 -4; com 8 -8; com_> 9 -9; com_bien 3 -3; com_tout 9 -9
combi 16 -16; combi_> 7 -7; combi_de 10 -10; combi_depui 2 -2; combi_n 6 -6; combi_s 8 -8; combi_tous 6 -6
comma 8 -8; comma_aroba 8 -8; comme 22 -22; comme_> 13 -13; comme_a 11 -11; comme_anato 5 -5; comme_avant 3 -3
comme_berna 6 -6; comme_berth 5 -5; comme_c 2 -2; comme_ca 6 -6; comme_conse 2 -2; comme_d 7 -7; comme_denis 7 -7
comme_desir 5 -5; comme_en 6 -6; comme_eugen 5 -5; comme_expli 7 -7; comme_franc 6 -6; comme_inter 2 -2
comme_je -4 4; comme_l 7 -7; comme_la 5 -5; comme_le 5 -5; comme_les 4 -4; comme_ne 2 -2; comme_nicol 5 -5
comme_pierr 5 -5; comme_que 7 -7; comme_raoul 5 -5; comme_serie 6 -6; comme_si 6 -6; comme_thoma 6 -6; comme_un 7 -7
comme_une 21 -21; comme_victo 6 -6; comme_video 7 -7; comme_vous 3 -3; commu -4 4; commu_avec -8 8; commu_coupe 9 -9
commu_est 9 -9; commu_ulter 10 -10; compe -10 10; compe_> -10 10; compl -8 8; compl_> 26 -26; compl_je -14 14
compl_mon -6 6; compl_mort 7 -7; compl_pour -8 8; compl_stupi 7 -7; compo 8 -8; compo_un 8 -8; compr 5 -5
compr_> 17 -17; compr_bien 10 -10; compr_pas -10 10; compr_quest 10 -10; compr_rien -5 5; compt 1 -1; compt_> -4 4
compt_aroba 13 -13; compt_il 5 -5; compt_mec 13 -13; compt_pas 10 -10; compt_toi 8 -8; con 9 -9; con_> 10 -10
con_con -10 10; con_conne 8 -8; con_conse -10 10; conca 6 -6; conca_> 6 -6; conce 3 -3; conce_> 3 -3; concl 10 -10
concl_> 10 -10; concr -8 8; concr_passe -8 8; condu 7 -7; condu_je 7 -7; confi 14 -14; confi_> 14 -14; confi_le 8 -8
confu 4 -4; confu_> 4 -4; conna 1 -1; conna_> -9 9; conna_mon 11 -11; conna_pas 11 -11; conna_tu 8 -8; conne 10 -10
conne_> 16 -16; conne_a 7 -7; conne_au 6 -6; conne_avec 10 -10; conne_ca 1 -1; conne_de 4 -4; conne_du 3 -3
conne_elle 5 -5; conne_est 11 -11; conne_euh 8 -8; conne_la 6 -6; conne_moi -16 16; conne_mon 3 -3; conne_pas 8 -8
conne_plus 8 -8; conne_tres 7 -7; conse -15 15; conse_> -5 5; conse_a -3 3; conse_banca 11 -11; conse_clien -11 11
conse_comme 6 -6; conse_conse -9 9; conse_de -7 7; conse_dispo -13 13; conse_du 9 -9; conse_et 7 -7
conse_etait 10 -10; conse_immed -14 14; conse_j 10 -10; conse_je 11 -11; conse_m -3 3; conse_maint -13 13
conse_merci 12 -12; conse_ou -11 11; conse_pour -9 9; conse_qui -1 1; conse_s -23 23; conso 12 -12; conso_> 11 -11
conso_aussi 6 -6; conso_d 9 -9; conso_de 8 -8; conso_en 4 -4; conso_est 5 -5; conso_et 5 -5; conso_ma 12 -12
conso_ne 1 -1; conso_qui 4 -4; conso_se 7 -7; conso_tout 3 -3; conta 1 -1; conta_aroba 8 -8; conta_avec -5 5
conta_euh 6 -6; conta_ne 4 -4; conte 4 -4; conte_et 3 -3; conte_mais 2 -2; conte_nous 4 -4; conti 9 -9
conti_avec 17 -17; conti_ensem 10 -10; conti_non -17 17; conti_vous 8 -8; contr 12 -12; contr_> 17 -17
contr_avec 6 -6; contr_des 1 -1; contr_est 4 -4; contr_la 1 -1; contr_le 5 -5; contr_moi 6 -6; contr_profe 13 -13
contr_vous -2 2; convi 15 -15; convi_> 15 -15; corre 13 -13; corre_> 13 -13; corre_ce 15 -15; corre_disen 4 -4
corre_merci 8 -8; corri 1 -1; corri_> 1 -1; costa 8 -8; costa_> 8 -8; cote 5 -5; cote_> 5 -5; cote_de 1 -1
cote_du 4 -4; cote_qui 4 -4; cote_sans 4 -4; coudo -8 8; coudo_> -8 8; couil 5 -5; couil_dans 5 -5; coule 8 -8
coule_> 8 -8; coup 10 -10; coup_> 11 -11; coup_de 8 -8; coup_sur 6 -6; coupe 17 -17; coupe_> 11 -11
coupe_alors 1 -1; coupe_au 13 -13; coupe_dans 3 -3; coupe_de 8 -8; coupe_du 6 -6; coupe_encor 5 -5; coupe_je 2 -2
coupe_la 18 -18; coupe_le 15 -15; coupe_moins 7 -7; coupe_plus 4 -4; coupe_toujo 5 -5; coupe_tous 4 -4
coupe_tout 8 -8; coupe_un 9 -9; coupl 8 -8; coupl_d 8 -8; coups 7 -7; coups_de 7 -7; coupu 8 -8; coupu_> 10 -10
coupu_fibre 8 -8; coupu_inter 6 -6; coupu_non 3 -3; coupu_penda 6 -6; coura 17 -17; coura_> 17 -17; courr 13 -13
courr_> 8 -8; courr_de 9 -9; courr_je 6 -6; courr_mais 6 -6; cours 8 -8; cours_> 8 -8; cours_en 1 -1; cousi 8 -8
cousi_> 8 -8; crash 2 -2; crash_frere 2 -2; creti 6 -6; creti_ca 6 -6; crie 1 -1; crie_dans 1 -1; crois 6 -6
crois_> 11 -11; crois_bien 12 -12; crois_pas 11 -11; crois_qu -6 6; crois_que 17 -17; croix 4 -4; croix_rouge 4 -4
cross 4 -4; cross_vous 4 -4; croya 9 -9; croya_qu 9 -9; cru 3 -3; cru_que 3 -3; cuisi 9 -9; cuisi_> 12 -12
cuisi_hein 3 -3; cyber 8 -8; cyber_cafe 8 -8; cyclo 4 -4; cyclo_tout 4 -4; cyril 9 -9; cyril_teyss 9 -9; d 1 -1
d_> 8 -8; d_a 13 -13; d_abonn 11 -11; d_abrut 6 -6; d_acces 3 -3; d_accor 16 -16; d_accue 8 -8; d_admin 9 -9
d_adres 4 -4; d_agent 8 -8; d_aide 17 -17; d_aille 7 -7; d_alemb 10 -10; d_aller 5 -5; d_alma 7 -7; d_ap 2 -2
d_appar 9 -9; d_appel 10 -10; d_aroba 10 -10; d_atten 8 -8; d_autre -11 11; d_avant 8 -8; d_avoir -15 15
d_comme 5 -5; d_e 6 -6; d_email 5 -5; d_envoy 8 -8; d_equip -8 8; d_erreu 13 -13; d_escar 5 -5; d_escro 8 -8
d_essai 8 -8; d_etre -7 7; d_euros 4 -4; d_excla 4 -4; d_expli 10 -10; d_explo 5 -5; d_habit 7 -7; d_humai -16 16
d_i 4 -4; d_incap 8 -8; d_incom 7 -7; d_incon 10 -10; d_inter 11 -11; d_j 4 -4; d_opera 18 -18; d_ordin 17 -17
d_ou 9 -9; d_tout 8 -8; d_u 11 -11; d_un -12 12; d_union 6 -6; d_urgen 12 -12; da 11 -11; da_> 7 -7; da_costa 8 -8
da_silva 8 -8; dame -13 13; dame_> -10 10; dame_bien 13 -13; dame_de -7 7; dame_m 7 -7; dame_ou -7 7
dame_oui 14 -14; dame_tres 13 -13; damme 8 -8; damme_> 8 -8; danie 3 -3; danie_gueri 3 -3; dans 1 -1
dans_cyber 8 -8; dans_l 4 -4; dans_la -4 4; dans_le 12 -12; dans_les 9 -9; dans_ma 5 -5; dans_mon 7 -7; dans_sa 1 -1
dans_toute 3 -3; dans_un 4 -4; dans_une 7 -7; dark 9 -9; dark_under 9 -9; de 4 -4; de_2015 7 -7; de_2020 7 -7
de_antoi 6 -6; de_bon -6 6; de_bons 11 -11; de_box 5 -5; de_bras 6 -6; de_carte 6 -6; de_ce -15 15; de_ces 11 -11
de_cette 4 -4; de_chang 15 -15; de_charg 7 -7; de_charl 5 -5; de_chaus 4 -4; de_cherc 2 -2; de_chez -8 8
de_chich 5 -5; de_cinq 11 -11; de_clien 12 -12; de_compe -9 9; de_compt -10 10; de_conna 8 -8; de_conne 9 -9
de_conse 25 -25; de_contr 3 -3; de_coule 8 -8; de_coupu 10 -10; de_de 11 -11; de_debit 6 -6; de_demai 3 -3
de_demar 9 -9; de_deran 8 -8; de_deux 13 -13; de_dialo -9 9; de_dire 5 -5; de_direc 13 -13; de_discu -14 14
de_dix 1 -1; de_faire 7 -7; de_famil 4 -4; de_fibre 4 -4; de_fil 8 -8; de_fixe 5 -5; de_fond 8 -8; de_forfa 1 -1
de_garde 1 -1; de_grave 5 -5; de_gresi 9 -9; de_gueul 12 -12; de_guign 4 -4; de_jeune 3 -3; de_jeux 3 -3; de_l 6 -6
de_la 5 -5; de_lemoi 8 -8; de_libre -8 8; de_liege 4 -4; de_ligne 6 -6; de_ma 20 -20; de_machi -8 8; de_madam 4 -4
de_maiso 6 -6; de_malad 5 -5; de_march 7 -7; de_marse 10 -10; de_me 13 -13; de_merde 12 -12; de_messa 5 -5
de_mobil 6 -6; de_moi 9 -9; de_mon 9 -9; de_nante 8 -8; de_nazes 7 -7; de_netfl 2 -2; de_nivea -10 10; de_nos 6 -6
de_notre 8 -8; de_nouve 11 -11; de_novem 9 -9; de_nuls 13 -13; de_numer 7 -7; de_ouf 5 -5; de_paiem 6 -6
de_paill 10 -10; de_panne 10 -10; de_papa 6 -6; de_parle -17 17; de_pas 10 -10; de_passe 8 -8; de_payer 8 -8
de_perso 16 -16; de_pire 8 -8; de_porta 5 -5; de_portu 5 -5; de_poste 12 -12; de_prend -11 11; de_prise 11 -11
de_probl 9 -9; de_puis 8 -8; de_quatr 5 -5; de_quest 10 -10; de_quoi 14 -14; de_rage 6 -6; de_rappe -7 7
de_redem 12 -12; de_reel -13 13; de_rentr 4 -4; de_repar 6 -6; de_resea 9 -9; de_retab 6 -6; de_retou 2 -2
de_rien 3 -3; de_rigol 10 -10; de_robot -19 19; de_s 5 -5; de_saisi 9 -9; de_servi 8 -8; de_souci 18 -18
de_stras 2 -2; de_suite -1 1; de_surve 7 -7; de_sympa 14 -14; de_techn 38 -38; de_tele 5 -5; de_telep 12 -12
de_temps 10 -10; de_tenir 8 -8; de_teste 6 -6; de_tonal 6 -6; de_touch 8 -8; de_toulo 8 -8; de_tout -12 12
de_trait 5 -5; de_trava 7 -7; de_trent 9 -9; de_trois 8 -8; de_venir -6 6; de_vivan -12 12; de_vive -8 8
de_voleu 4 -4; de_vos 1 -1; de_votre -3 3; de_vous 14 -14; de_voyou 5 -5; de_wifi 12 -12; debil 7 -7; debil_et 7 -7
debit 11 -11; debit_> 6 -6; debit_d 5 -5; debit_de 3 -3; debit_est 11 -11; debit_n 11 -11; debit_ridic 5 -5
debou 7 -7; debou_or 7 -7; debra 14 -14; debra_> 10 -10; debra_ce 8 -8; debra_dix 1 -1; debra_la 14 -14
debra_le 4 -4; debra_mais 1 -1; debra_rebra 4 -4; debut 5 -5; debut_a 4 -4; debut_j 1 -1; debut_oui 6 -6; deced 7 -7
deced_> 7 -7; decla 6 -6; decla_en 6 -6; decod 13 -13; decod_> 12 -12; decod_est 9 -9; decod_et 3 -3; decon 9 -9
decon_> 7 -7; decon_a 6 -6; decon_chez 6 -6; decon_toute 13 -13; decro 6 -6; decro_> 4 -4; decro_et 9 -9
decro_j 5 -5; decro_sans 7 -7; decro_y 12 -12; decu 7 -7; decu_> 7 -7; dedan -8 8; dedan_> -8 8; degue 12 -12
degue_de 12 -12; dehor 6 -6; dehor_> 6 -6; deja 26 -26; deja_> 6 -6; deja_appel 7 -7; deja_contr 6 -6
deja_deux 5 -5; deja_donne 7 -7; deja_fait 11 -11; deja_hier 7 -7; deja_mon 8 -8; deja_norma 11 -11
deja_parle 18 -18; deja_passe 10 -10; deja_redem 17 -17; deja_regar 6 -6; deja_tout 3 -3; deja_venu 12 -12
delph 9 -9; delph_rouss 9 -9; demai 18 -18; demai_> 16 -16; demai_matin 11 -11; deman -6 6; deman_a -6 6
deman_de 7 -7; deman_juste 10 -10; deman_pas 10 -10; deman_un -8 8; demar 12 -12; demar_> 12 -12; demen 9 -9
demen_> 9 -9; demi 15 -15; demi_> 6 -6; demi_douza 11 -11; demoi -6 6; demoi_du -6 6; denis 7 -7; denis_point 7 -7
depan 6 -6; depan_mon 6 -6; depen 14 -14; depen_> 9 -9; depen_de 13 -13; depen_des 11 -11; depen_si 3 -3
deplo 11 -11; deplo_> 11 -11; depot 9 -9; depot_> 9 -9; depui 17 -17; depui_a 5 -5; depui_ca 2 -2; depui_ce 11 -11
depui_deux 10 -10; depui_fribo 8 -8; depui_hier 12 -12; depui_l 3 -3; depui_la 4 -4; depui_le 8 -8; depui_longt 6 -6
depui_lundi 8 -8; depui_mardi 8 -8; depui_mon 7 -7; depui_neuf 3 -3; depui_plus 4 -4; depui_qu 4 -4; depui_que 1 -1
depui_soixa 3 -3; depui_tanto 4 -4; depui_trois 11 -11; depui_une 4 -4; depui_vingt 1 -1; depui_yeste 5 -5
deran 19 -19; deran_> 7 -7; deran_c 1 -1; deran_pas 18 -18; deran_pour 2 -2; deran_vos 8 -8; derni 15 -15
derni_> 15 -15; derni_fois 6 -6; des 3 -3; des_appar 18 -18; des_appel 10 -10; des_beaux 4 -4; des_boiti 10 -10
des_couil 5 -5; des_coups 7 -7; des_coupu 6 -6; des_cours 1 -1; des_des 5 -5; des_dessi 2 -2; des_enfan 2 -2
des_forge 6 -6; des_gros 5 -5; des_incap 7 -7; des_jours 11 -11; des_jumea 4 -4; des_lilas 9 -9; des_machi -12 12
des_mails 8 -8; des_mal 5 -5; des_milli 4 -4; des_minab 5 -5; des_petit 1 -1; des_poste 6 -6; des_que -7 7
des_robot -21 21; des_trans 9 -9; des_trava 4 -4; des_trois 14 -14; des_video 5 -5; des_voleu 13 -13; desac 10 -10
desac_> 10 -10; desce 12 -12; desce_a 12 -12; desir 5 -5; desir_> 5 -5; desme 6 -6; desme_aroba 7 -7; desme_d 6 -6
desol 12 -12; desol_> 10 -10; desol_de 10 -10; desol_mais 8 -8; dessi 3 -3; dessi_anime 2 -2; dessi_du 4 -4
dessu 5 -5; dessu_> 5 -5; dessu_de 7 -7; dessu_la 4 -4; dessu_par 1 -1; detec 9 -9; detec_> 9 -9; deux 19 -19
deux_> 14 -14; deux_alors -6 6; deux_ans 3 -3; deux_aroba 6 -6; deux_au 6 -6; deux_autre 12 -12; deux_avec 8 -8
deux_c 5 -5; deux_cent 8 -8; deux_cinqu 4 -4; deux_conso 5 -5; deux_des 13 -13; deux_deux 10 -10; deux_dix 2 -2
deux_dizai 6 -6; deux_doigt 5 -5; deux_douze 5 -5; deux_du 5 -5; deux_ecran 1 -1; deux_en 8 -8; deux_et 4 -4
deux_euh 7 -7; deux_fois 7 -7; deux_gsm 6 -6; deux_heure 18 -18; deux_huita 5 -5; deux_iphon 7 -7; deux_je 10 -10
deux_jours 5 -5; deux_l 5 -5; deux_la 12 -12; deux_megas 8 -8; deux_mille 5 -5; deux_minut 12 -12; deux_ne 3 -3
deux_neuf 3 -3; deux_novem 7 -7; deux_octan 4 -4; deux_onze 4 -4; deux_ordin 19 -19; deux_ordis 5 -5; deux_ou 7 -7
deux_pc 12 -12; deux_perso 11 -11; deux_porta 7 -7; deux_poste 4 -4; deux_quara 6 -6; deux_quatr 1 -1; deux_qui 6 -6
deux_r 4 -4; deux_repet 4 -4; deux_s 6 -6; deux_sec 5 -5; deux_secon 6 -6; deux_septa 5 -5; deux_sites 7 -7
deux_soixa 4 -4; deux_switc 6 -6; deux_table 7 -7; deux_teles 4 -4; deux_trent 4 -4; deux_trois 8 -8; deux_un 8 -8
deux_vingt 8 -8; deux_zero 2 -2; deuxi 10 -10; deuxi_> 6 -6; deuxi_fois 11 -11; deuxi_poste 7 -7; devai 6 -6
devai_venir 6 -6; devan 5 -5; devan_> 5 -5; devan_l 5 -5; devan_la 3 -3; deven 10 -10; deven_verte 10 -10
devoi 4 -4; devoi_en 4 -4; devri 3 -3; devri_l 3 -3; diall 8 -8; diall_> 8 -8; diall_de 11 -11; dialo -9 9
dialo_avec -9 9; didie 6 -6; didie_didie 6 -6; didie_soixa 6 -6; dieu 6 -6; dieu_vous 6 -6; diffe 10 -10
diffe_> 10 -10; diman 2 -2; diman_et 2 -2; dingu 7 -7; dingu_a 7 -7; dirai 15 -15; dirai_> 9 -9; dirai_bien 5 -5
dirai_mais 3 -3; dirai_pas 13 -13; dirai_que 9 -9; dirai_six 4 -4; dirai_une 8 -8; dire 9 -9; dire_> 22 -22
dire_ca 18 -18; dire_j 2 -2; dire_nadia 2 -2; dire_que -5 5; dire_un -6 6; dire_une 4 -4; direc -9 9; direc_> -3 3
direc_aroba 9 -9; direc_n 12 -12; direc_s -9 9; direc_sur 6 -6; direc_zero 1 -1; dis 9 -9; dis_> 3 -3; dis_ca 9 -9
dis_douce 2 -2; dis_oui 10 -10; dis_pas 8 -8; disai -4 4; disai_c -9 9; disai_oui 23 -23; discu -22 22
discu_avec -22 22; disen 5 -5; disen_que 5 -5; disie 9 -9; disie_> 9 -9; dispa 3 -3; dispa_et 3 -3; dispo -15 15
dispo_> -13 13; dispo_pour -9 9; dista 1 -1; dista_il 1 -1; dit 12 -12; dit_> 16 -16; dit_aucun 2 -2; dit_d 9 -9
dit_de -3 3; dit_deux 7 -7; dit_et 6 -6; dit_la 6 -6; dit_le 1 -1; dit_mais 5 -5; dit_mardi 11 -11; dit_non 5 -5
dit_pas 5 -5; dit_qu 9 -9; dit_que 4 -4; dit_verif 6 -6; dites -1 1; dites_> 12 -12; dites_a -11 11; dites_au -6 6
dites_donc 12 -12; dites_j 5 -5; dites_moi 7 -7; dites_mon 4 -4; dites_on -6 6; dites_pourr -10 10; divor 6 -6
divor_c 6 -6; dix 15 -15; dix_> 10 -10; dix_cinqu 1 -1; dix_dix 7 -7; dix_douze 9 -9; dix_et 7 -7; dix_fois 11 -11
dix_heure 19 -19; dix_huit 6 -6; dix_minut -5 5; dix_neuf 4 -4; dix_perso 6 -6; dix_poste 9 -9; dix_quatr 4 -4
dix_secon 5 -5; dix_sept 4 -4; dix_vingt 6 -6; dizai 15 -15; dizai_> 11 -11; dizai_d 8 -8; dizai_dans 8 -8
dizai_de 11 -11; dizai_envir 7 -7; dizai_une 7 -7; docte 7 -7; docte_bruno 7 -7; doigt 5 -5; doigt_d 5 -5
dois 15 -15; dois_aller 8 -8; dois_inter 5 -5; dois_regar 9 -9; dois_voir 14 -14; doit 16 -16; doit_passe 10 -10
doit_venir 10 -10; domma 12 -12; domma_> 12 -12; donc 5 -5; donc_> 14 -14; donc_a -11 11; donc_au -10 10
donc_c 4 -4; donc_chora 2 -2; donc_deux 8 -8; donc_euh 5 -5; donc_fabri 4 -4; donc_huit 4 -4; donc_il 1 -1
donc_je -11 11; donc_le 3 -3; donc_merci 1 -1; donc_miche 8 -8; donc_mon 10 -10; donc_non 2 -2; donc_pas 2 -2
donc_xavie 7 -7; donne 2 -2; donne_> 7 -7; donne_ce 5 -5; donne_la 3 -3; donne_le 3 -3; donne_moi -22 22
donne_mon 6 -6; donne_plus 5 -5; donne_rien 5 -5; donne_un 4 -4; donne_votre 11 -11; dont 7 -7; dont_deux 7 -7
dont_trois 6 -6; dos 9 -9; dos_> 7 -7; dos_de 8 -8; dos_je 4 -4; dossi -1 1; dossi_> 10 -10; dossi_est 6 -6
dossi_ouver 6 -6; dossi_parce -8 8; dot 6 -6; dot_co 6 -6; dot_smith 6 -6; dot_uk 6 -6; doubl 7 -7; doubl_zero 7 -7
douce 2 -2; douce_zero 2 -2; doudo 7 -7; doudo_il 7 -7; douza 10 -10; douza_> 13 -13; douza_d 6 -6; douza_de 8 -8
douze 11 -11; douze_> 15 -15; douze_appar 8 -8; douze_aroba 6 -6; douze_cinqu 6 -6; douze_peut 11 -11
douze_poste 13 -13; douze_quara 13 -13; douze_quatr 5 -5; douze_rue 7 -7; douze_soixa 16 -16; douze_treiz 6 -6
douze_trent 5 -5; douze_zero 1 -1; drach 3 -3; drach_ici 3 -3; droit 2 -2; droit_au 2 -2; du 7 -7; du_bas 5 -5
du_bruit 11 -11; du_burea 3 -3; du_cabin 7 -7; du_centr 8 -8; du_concr -8 8; du_conse 11 -11; du_contr 8 -8
du_debut 4 -4; du_du 6 -6; du_fax 11 -11; du_fil -9 9; du_fils -11 11; du_fixe 5 -5; du_fond 8 -8; du_fouta 6 -6
du_grand 1 -1; du_jour 9 -9; du_magas 11 -11; du_meme 5 -5; du_mieux 5 -5; du_monde 9 -9; du_morbi 3 -3
du_nombr 9 -9; du_parc 9 -9; du_patro 5 -5; du_petit 4 -4; du_porta 4 -4; du_rende 3 -3; du_repon -5 5
du_resea 5 -5; du_rhone 4 -4; du_salon 6 -6; du_servi -7 7; du_stand -6 6; du_techn 5 -5; du_ticke 2 -2
du_tiret 9 -9; du_tonne 9 -9; du_tous 7 -7; du_tout 14 -14; du_trava 4 -4; du_trois 6 -6; du_vol 13 -13
du_vrai -10 10; du_wifi 4 -4; duboi 9 -9; duboi_> 8 -8; duboi_aroba 8 -8; duboi_point 7 -7; dubre 13 -13
dubre_> 8 -8; dubre_d 6 -6; dumas 5 -5; dumas_aroba 5 -5; dumon 3 -3; dumon_et 3 -3; dupli 12 -12; dupli_> 12 -12
dupon 16 -16; dupon_> 13 -13; dupon_a 8 -8; dupon_d 8 -8; dupon_et 5 -5; dupon_point 14 -14; duran 13 -13
duran_> 14 -14; duran_aroba 5 -5; duran_de 6 -6; duran_frere 6 -6; dure 5 -5; dure_> 4 -4; dure_et 5 -5
durer 10 -10; durer_> 10 -10; duval 4 -4; duval_> 4 -4; duval_aroba 2 -2; duval_donc 4 -4; e 15 -15; e_> 6 -6
e_a 4 -4; e_aroba 4 -4; e_b 6 -6; e_comme 5 -5; e_deux 4 -4; e_f 7 -7; e_i 5 -5; e_l 5 -5; e_m 5 -5; e_mail 10 -10
e_mare 8 -8; e_n 8 -8; e_no 3 -3; e_r 11 -11; e_s 6 -6; e_t 6 -6; e_u 9 -9; e_y 6 -6; echec 8 -8; echec_de 8 -8
ecole 8 -8; ecole_> 8 -8; ecole_tiret 6 -6; ecout_> -7 7; ecout_ca 7 -7; ecout_je 4 -4; ecout_mon 7 -7
ecout_pas 18 -18; ecran 5 -5; ecran_> 7 -7; ecran_blanc 5 -5; ecran_de 3 -3; ecran_depui 1 -1; ecran_puisq 3 -3
ecrir 5 -5; ecrir_je 2 -2; ecrir_par 6 -6; ecrit 7 -7; ecrit_> 6 -6; ecrit_conse 9 -9; ecrit_pas 1 -1; ecriv 7 -7
ecriv_zola 7 -7; effet 10 -10; effet_> 10 -10; eh 11 -11; eh_ben 6 -6; eh_bien 4 -4; eh_non 10 -10; el 10 -10
el_amran 10 -10; elect 9 -9; elect_> 10 -10; elect_tiret 6 -6; elle 12 -12; elle_a 7 -7; elle_dit 9 -9
elle_est 12 -12; elle_march 16 -16; elle_meme 15 -15; elle_ne 1 -1; elle_parle 8 -8; elle_peut 4 -4; elle_s 6 -6
elle_saute 8 -8; elle_va 2 -2; elles 8 -8; elles_reste 8 -8; email 5 -5; email_moi 5 -5; embet 10 -10
embet_> 10 -10; embou 6 -6; embou_a 6 -6; emett 5 -5; emett_des 5 -5; emili 7 -7; emili_vasse 7 -7; emma 6 -6
emma_under 6 -6; emplo -7 7; emplo_sinon -7 7; en 3 -3; en_a 2 -2; en_ai -2 2; en_ardec 3 -3; en_arriv 7 -7
en_atten -23 23; en_avais 2 -2; en_avait 4 -4; en_avoir 6 -6; en_bas 6 -6; en_breta 3 -3; en_caraf 5 -5
en_chair -13 13; en_cinq 7 -7; en_coler 7 -7; en_commu -8 8; en_conta -5 5; en_cours 8 -8; en_debra 4 -4
en_direc -9 9; en_donne 7 -7; en_e 8 -8; en_effet 10 -10; en_est 12 -12; en_faisa 4 -4; en_fait 6 -6; en_guade 1 -1
en_haut 8 -8; en_ligne -1 1; en_maudi 4 -4; en_numer 6 -6; en_occup 12 -12; en_ordre 5 -5; en_os -13 13
en_panne 9 -9; en_passe 11 -11; en_peut 6 -6; en_peux 7 -7; en_pire 8 -8; en_plein 5 -5; en_plus 4 -4
en_prend 10 -10; en_quara 6 -6; en_quatr 6 -6; en_rade 5 -5; en_rappe 6 -6; en_relat -15 15; en_resea 4 -4
en_reuni 10 -10; en_rond 1 -1; en_rouge 7 -7; en_route 9 -9; en_sais 8 -8; en_septe 1 -1; en_sorti -6 6
en_suis 6 -6; en_telec 5 -5; en_telet 9 -9; en_tout 10 -10; en_train 8 -8; en_un 12 -12; en_valai 7 -7; en_veux -3 3
en_visio 8 -8; en_voitu 2 -2; en_vrai -16 16; encha 7 -7; encha_> 7 -7; encor 14 -14; encor_> 13 -13; encor_ca 6 -6
encor_coupe 12 -12; encor_des 5 -5; encor_en 9 -9; encor_la 6 -6; encor_laiss 13 -13; encor_le 13 -13
encor_moi 18 -18; encor_regar 4 -4; encor_teste 11 -11; encor_une -2 2; end 3 -3; end_> 3 -3; endro 9 -9
endro_> 9 -9; enerv 7 -7; enerv_> 7 -7; enerv_a 3 -3; enerv_contr 7 -7; enerv_pour 7 -7; enfan 15 -15; enfan_> 2 -2
enfan_en 8 -8; enfan_et 4 -4; enfan_mais 5 -5; enfan_pardo 8 -8; enfan_peuve 5 -5; enfan_qui 4 -4; enfan_sont 8 -8
enfin_bref -8 8; enfin_conne 7 -7; enfin_je -5 5; enfin_la 10 -10; enfin_non 9 -9; enfin_si 12 -12
enfin_trava 10 -10; ennuy 2 -2; ennuy_parce 2 -2; enorm 5 -5; enorm_quand 5 -5; enreg -4 4; enreg_> -9 9
enreg_n 5 -5; ensem 9 -9; ensem_> 10 -10; ensem_des 6 -6; ensem_du 9 -9; enten 20 -20; enten_> 10 -10
enten_bien 6 -6; enten_comme 6 -6; enten_de 3 -3; enten_enfin 10 -10; enten_juste 5 -5; enten_mais 6 -6
enten_mal 10 -10; enten_mutue 7 -7; enten_parle 5 -5; enten_pas 15 -15; enten_plus 7 -7; enten_rien 5 -5
enten_toujo 7 -7; enten_tres 5 -5; enten_une 5 -5; entra 9 -9; entra_de 9 -9; entre 1 -1; entre_> 13 -13
entre_a -9 9; entre_avec -12 12; entre_cinq 6 -6; entre_dix 7 -7; entre_huit 8 -8; entre_point 7 -7
entre_quinz 9 -9; entre_trois 3 -3; envie -18 18; envie_de -18 18; envir 12 -12; envir_> 12 -12; envir_vingt 12 -12
envoi -4 4; envoi_de 17 -17; envoi_un -14 14; envoy 11 -11; envoy_de 5 -5; envoy_des 8 -8; envoy_moi 10 -10
enzo 5 -5; enzo_deux 5 -5; epele 10 -10; epele_> 10 -10; equip -11 11; equip_> -11 11; eric 10 -10; eric_lang 10 -10
eric_point 6 -6; erreu 15 -15; erreu_> 15 -15; es 11 -11; es_un 11 -11; escal 7 -7; escal_> 7 -7; escar 5 -5
escar_> 5 -5; escof 8 -8; escof_de 8 -8; escro 15 -15; escro_> 13 -13; escro_et 5 -5; espac 5 -5; espac_c 5 -5
espec 8 -8; espec_de 8 -8; esper 15 -15; esper_que 7 -7; esper_une 13 -13; essai 21 -21; essai_> 21 -21
essai_et 8 -8; essay 13 -13; essay_> 15 -15; essay_d 10 -10; essay_trois 6 -6; esse 4 -4; esse_aime 4 -4
esse_sur 4 -4; est 11 -11; est_> 12 -12; est_a 6 -6; est_absen 15 -15; est_ali 10 -10; est_allum 4 -4
est_arran 14 -14; est_arriv 6 -6; est_au 10 -10; est_autre 11 -11; est_aux 10 -10; est_avec 24 -24; est_beau 9 -9
est_berna 15 -15; est_bien 7 -7; est_bizar 13 -13; est_bloqu 9 -9; est_bon 3 -3; est_bons 11 -11; est_brise 5 -5
est_c 5 -5; est_ca 11 -11; est_carre 9 -9; est_casse 5 -5; est_ce 1 -1; est_cela 10 -10; est_celui 10 -10
est_chelo 8 -8; est_cinq 3 -3; est_clair 6 -6; est_compl 2 -2; est_confi 14 -14; est_conse 11 -11; est_conte 3 -3
est_corre 9 -9; est_coupe 7 -7; est_cyril 9 -9; est_dans 10 -10; est_de 13 -13; est_deced 7 -7; est_decon 14 -14
est_degue 12 -12; est_deja 13 -13; est_deux 5 -5; est_deven 10 -10; est_diffe 10 -10; est_dispo -9 9; est_dix 10 -10
est_domma 17 -17; est_douze 4 -4; est_du 14 -14; est_duval 4 -4; est_ecrit 9 -9; est_elle 3 -3; est_embet 1 -1
est_emili 7 -7; est_en 8 -8; est_encor -4 4; est_etein 14 -14; est_euh 10 -10; est_eva 11 -11; est_exact 12 -12
est_fait 16 -16; est_famil 4 -4; est_faux 4 -4; est_ferna 8 -8; est_fini 5 -5; est_fou 6 -6; est_franc 7 -7
est_furie 10 -10; est_gener 8 -8; est_genti 9 -9; est_honte 14 -14; est_hors 8 -8; est_hospi -9 9; est_hs 10 -10
est_impec 7 -7; est_inadm 16 -16; est_inexa 13 -13; est_insen 5 -5; est_insta 5 -5; est_insup 8 -8; est_inter 13 -13
est_intol 4 -4; est_intro 1 -1; est_isabe 8 -8; est_j 4 -4; est_je 9 -9; est_jean 4 -4; est_julie 12 -12
est_juste 18 -18; est_karim 8 -8; est_l 12 -12; est_la 6 -6; est_lamen 13 -13; est_laure 9 -9; est_le 8 -8
est_lea 7 -7; est_lente 9 -9; est_les 7 -7; est_lola 9 -9; est_long 13 -13; est_lucie 6 -6; est_ma 6 -6
est_madam 6 -6; est_marce 7 -7; est_marra 11 -11; est_mauva 8 -8; est_mieux 17 -17; est_moi 12 -12; est_mon 10 -10
est_monsi 6 -6; est_morea 5 -5; est_mort 9 -9; est_morte 3 -3; est_muet 6 -6; est_n 18 -18; est_ni 7 -7
est_nicke 3 -3; est_noire 12 -12; est_non 7 -7; est_nul 12 -12; est_nulle 7 -7; est_odett 10 -10; est_ok 5 -5
est_olga 7 -7; est_orang 9 -9; est_parei 11 -11; est_parti 7 -7; est_pas 10 -10; est_passe 23 -23; est_penib 12 -12
est_pierr 3 -3; est_pire 13 -13; est_plus 6 -6; est_plusi 10 -10; est_point 8 -8; est_possi -10 10; est_pour 6 -6
est_prive 4 -4; est_quatr 13 -13; est_que -12 12; est_quell 9 -9; est_quelq 10 -10; est_qui 13 -13; est_quinz 4 -4
est_quoi 14 -14; est_rappo 3 -3; est_regle 11 -11; est_relou -9 9; est_remis 9 -9; est_rendu 8 -8; est_rentr 9 -9
est_repar 6 -6; est_resol 14 -14; est_respo 10 -10; est_retab 19 -19; est_reven 9 -9; est_rose 8 -8; est_rouge 9 -9
est_samir 13 -13; est_sans 3 -3; est_sarah 8 -8; est_scand 14 -14; est_se 4 -4; est_sfr 13 -13; est_soixa 5 -5
est_stabl 11 -11; est_sur 7 -7; est_sylvi 7 -7; est_techn 7 -7; est_tigui 8 -8; est_tombe 13 -13; est_toujo 9 -9
est_tous 5 -5; est_tout 11 -11; est_tres 8 -8; est_trois 5 -5; est_trop -11 11; est_un 1 -1; est_une 21 -21
est_urgen 8 -8; est_venu -1 1; est_vert 5 -5; est_vrai 22 -22; est_wei 5 -5; est_zero 1 -1; et 9 -9; et_1 6 -6
et_2 8 -8; et_a 4 -4; et_annul 4 -4; et_apres 4 -4; et_blanc 8 -8; et_c -3 3; et_ca 8 -8; et_celle 6 -6
et_celui 5 -5; et_comme 7 -7; et_conso 6 -6; et_demi 6 -6; et_depui 3 -3; et_deux 7 -7; et_dix 6 -6; et_douze 11 -11
et_en -13 13; et_et 9 -9; et_fils 5 -5; et_il 7 -7; et_inter 4 -4; et_j 5 -5; et_je 4 -4; et_l 4 -4; et_la 7 -7
et_le 8 -8; et_les 3 -3; et_lui 7 -7; et_m 7 -7; et_maint 3 -3; et_mes 5 -5; et_midi 8 -8; et_mobil 12 -12
et_moi 8 -8; et_mon 7 -7; et_n 4 -4; et_ne 3 -3; et_non 6 -6; et_nous 4 -4; et_on 1 -1; et_onze 3 -3; et_pas 2 -2
et_perso 5 -5; et_pouf 6 -6; et_puis 4 -4; et_quatr 8 -8; et_que 3 -3; et_quinz 7 -7; et_rallu 11 -11; et_repar 7 -7
et_rien 6 -6; et_toujo 5 -5; et_tout 2 -2; et_toute 1 -1; et_trois 9 -9; et_un 11 -11; et_une 12 -12; et_vingt 9 -9
et_vous 5 -5; etage 14 -14; etage_> 15 -15; etage_deux 4 -4; etage_et 6 -6; etage_il 7 -7; etage_porte 6 -6
etais 10 -10; etais_au 6 -6; etais_dans 6 -6; etait 12 -12; etait_bon 3 -3; etait_charm 10 -10; etait_gener 7 -7
etait_la 5 -5; etait_vrai 3 -3; etape 13 -13; etape_> 13 -13; ete 7 -7; ete_arrac 11 -11; ete_coupe 6 -6
ete_posee 4 -4; ete_suspe 6 -6; ete_vite 4 -4; etein 11 -11; etein_> 13 -13; etein_et 7 -7; etein_la 4 -4
etes 18 -18; etes_bien -6 6; etes_bons 1 -1; etes_compl 7 -7; etes_de 11 -11; etes_des 7 -7; etes_en 8 -8
etes_formi 13 -13; etes_incap 6 -6; etes_nuls 7 -7; etes_pas 11 -11; etes_plus 15 -15; etes_que 15 -15
etes_quelq 15 -15; etes_tous 7 -7; etes_tres 7 -7; etes_un 27 -27; etes_une -19 19; etes_vous 11 -11
etes_vraim 6 -6; etonn 11 -11; etonn_> 11 -11; etran 11 -11; etran_> 11 -11; etre -12 12; etre_> 14 -14
etre_furie 8 -8; etre_humai -17 17; etre_mis -9 9; etre_non 9 -9; etre_oui 10 -10; etre_pas 2 -2; etre_rappe -12 12
etre_six 6 -6; etre_trans -13 13; etre_vivan -10 10; etude 1 -1; etude_a 1 -1; eu_besoi 7 -7; eu_de 3 -3
eu_hier -17 17; eu_le 11 -11; eu_quelq 18 -18; eu_trois 5 -5; eu_un 15 -15; eu_une 18 -18; eugen 5 -5; eugen_r 5 -5
euh 11 -11; euh_06 7 -7; euh_86 6 -6; euh_> 12 -12; euh_allo 5 -5; euh_anne 6 -6; euh_atten 10 -10; euh_bah 8 -8
euh_ben 7 -7; euh_c 11 -11; euh_celia 6 -6; euh_conta 6 -6; euh_deux 10 -10; euh_elle 8 -8; euh_est 10 -10
euh_et 3 -3; euh_euh 10 -10; euh_j 10 -10; euh_je 17 -17; euh_la 6 -6; euh_mon 3 -3; euh_nadia 2 -2; euh_non 14 -14
euh_orang 4 -4; euh_oui 11 -11; euh_pedro 7 -7; euh_quatr 19 -19; euh_s -13 13; euh_soixa 1 -1; euh_tous 6 -6
euh_trois 7 -7; euh_un -16 16; euh_une -9 9; euh_vingt 3 -3; euh_voila 3 -3; euros 4 -4; euros_par 4 -4; eva 11 -11
eva_longo 11 -11; eva_sept 8 -8; evide 16 -16; evide_que 16 -16; evite 13 -13; evite_> 13 -13; ex 2 -2; ex_mari 2 -2
exact 18 -18; exact_> 17 -17; exact_c 3 -3; exact_ca 10 -10; exact_ce 13 -13; exact_monsi 7 -7; exact_pour 16 -16
exced 6 -6; exced_> 6 -6; exced_c 1 -1; excla 4 -4; excla_a 4 -4; excus 9 -9; excus_je 1 -1; excus_moi 10 -10
excus_mon 6 -6; excus_my 5 -5; exige -9 9; exige_qu -12 12; exige_un -6 6; exist 11 -11; exist_pas 11 -11
expli -15 15; expli_> -6 6; expli_la -9 9; expli_tout -7 7; expli_y 7 -7; explo 5 -5; explo_> 5 -5; f 7 -7
f_comme 6 -6; f_e 6 -6; f_o 7 -7; f_r 7 -7; fabie 5 -5; fabie_zero 5 -5; fabri 4 -4; fabri_c 4 -4; fabri_duval 4 -4
fabri_puis 2 -2; facil 6 -6; facil_a 6 -6; facon 13 -13; facon_> 13 -13; facte 7 -7; facte_m 7 -7; factu 16 -16
factu_> 15 -15; factu_combi 8 -8; faibl 10 -10; faibl_a 10 -10; faire 16 -16; faire_> 13 -13; faire_appel 5 -5
faire_avec 8 -8; faire_ca 20 -20; faire_d 5 -5; faire_foutr 7 -7; faire_j 5 -5; faire_le 6 -6; faire_mais -10 10
faire_march 13 -13; faire_mes 6 -6; faire_moi 13 -13; faire_ses 4 -4; faire_voir 7 -7; fais 11 -11; fais_pour 11 -11
faisa 4 -4; faisa_les 4 -4; fait 13 -13; fait_> 13 -13; fait_beau 6 -6; fait_bip 6 -6; fait_c 4 -4; fait_ca 5 -5
fait_ce 5 -5; fait_chier 10 -10; fait_comme 7 -7; fait_coupe 4 -4; fait_des 4 -4; fait_deux 10 -10; fait_dix -7 7
fait_exact 7 -7; fait_frisq 7 -7; fait_le 3 -3; fait_longt 2 -2; fait_maint 6 -6; fait_mais 1 -1; fait_mon 1 -1
fait_monsi 17 -17; fait_pas 4 -4; fait_plus 6 -6; fait_quatr 8 -8; fait_que 7 -7; fait_redem 6 -6; fait_rien 8 -8
fait_rire 11 -11; fait_saute 5 -5; fait_ses 1 -1; fait_si 1 -1; fait_tombe 2 -2; fait_tout 8 -8; fait_trois 7 -7
fait_un 4 -4; fait_une -4 4; faite 12 -12; faite_> 9 -9; faite_comme 6 -6; faite_donc 12 -12; faite_erreu 7 -7
faite_moi -9 9; faite_pas 3 -3; faite_perdr 7 -7; faite_venir -21 21; faite_vite 8 -8; falla 11 -11
falla_chang 2 -2; falla_un 9 -9; famil 12 -12; famil_> 13 -13; famil_c 4 -4; famil_diman 2 -2; famil_tiret 4 -4
fan 7 -7; fan_ca 6 -6; fan_de 5 -5; fanny 10 -10; fanny_point 10 -10; fatig 5 -5; fatig_atten 5 -5; fatim 10 -10
fatim_el 10 -10; fatou 4 -4; fatou_point 4 -4; faudr 2 -2; faudr_activ 8 -8; faudr_bloqu 6 -6; faudr_l -8 8
faudr_redem 9 -9; faure 6 -6; faure_avec 6 -6; faut -2 2; faut_absol -9 9; faut_atten 3 -3; faut_chang 11 -11
faut_corri 1 -1; faut_qu 9 -9; faut_que 12 -12; faut_quelq -15 15; faut_un -21 21; faut_voir 6 -6; faute 20 -20
faute_> 20 -20; faute_et 4 -4; faux 15 -15; faux_> 15 -15; faux_numer 4 -4; favor -7 7; favor_un -7 7; favre 8 -8
favre_depui 8 -8; fax 12 -12; fax_> 12 -12; fax_ne 11 -11; felic 2 -2; felic_cinq 2 -2; femme 15 -15; femme_> 15 -15
femme_a 6 -6; femme_elle 8 -8; femme_en 7 -7; femme_la 1 -1; femme_ne 3 -3; femme_trava 2 -2; ferme 18 -18
ferme_la 7 -7; ferme_point 8 -8; ferme_ta 10 -10; ferna 8 -8; ferna_rocha 8 -8; ferra 1 -1; ferra_je 1 -1; fete 7 -7
fete_ca 7 -7; feu 13 -13; feu_> 13 -13; fi 9 -9; fi_> 9 -9; fibra 3 -3; fibra_ottic 3 -3; fibre 9 -9; fibre_> 7 -7
fibre_a 9 -9; fibre_elle 3 -3; fibre_est 7 -7; fibre_et 5 -5; fibre_la 10 -10; fibre_profe 6 -6; fibre_sur 8 -8
fiche 16 -16; fiche_de 8 -8; fiche_moi 10 -10; figur 9 -9; figur_vous 9 -9; fil -5 5; fil_> -9 9; fil_ca 8 -8
fil_de 11 -11; fil_est 1 -1; fil_je 4 -4; fil_mais 7 -7; fil_ne 5 -5; fil_quand 5 -5; fille 10 -10; fille_> 13 -13
fille_elle 5 -5; fille_est 3 -3; fille_et 1 -1; fille_hurle 4 -4; fille_qui 7 -7; film 5 -5; film_> 6 -6
film_est 3 -3; fils 7 -7; fils_> 2 -2; fils_a 7 -7; fils_crie 1 -1; fils_est 6 -6; fils_excus 9 -9; fils_fait 1 -1
fils_m 4 -4; fils_pas 8 -8; fils_peut 4 -4; fils_point 5 -5; fils_regar 5 -5; fils_sur 4 -4; fin 10 -10
fin_> 10 -10; fin_avec 3 -3; fin_pas 7 -7; final 4 -4; final_non 8 -8; final_passe -17 17; fini 5 -5; fini_c 5 -5
finir 8 -8; finir_de 9 -9; fixe 10 -10; fixe_> 14 -14; fixe_de 5 -5; fixe_deux 7 -7; fixe_est 7 -7; fixe_et 11 -11
fixe_le 1 -1; fixe_march 5 -5; fixe_ne 5 -5; fixe_on 5 -5; fixe_qui 3 -3; fixe_sonne 5 -5; fixe_un 8 -8
fixe_zero 8 -8; fixes 6 -6; fixes_> 6 -6; fleur 8 -8; fleur_avec 8 -8; flott 2 -2; flott_mobil 2 -2; foi 6 -6
foi_oui 6 -6; fois 10 -10; fois_> 9 -9; fois_avec 6 -6; fois_c 9 -9; fois_cette 3 -3; fois_conti 10 -10; fois_d 2 -2
fois_deja 4 -4; fois_je 2 -2; fois_meme 7 -7; fois_que 12 -12; fois_sauf 3 -3; fois_sur 5 -5; folle 6 -6
folle_de 6 -6; fonct 10 -10; fonct_> 7 -7; fonct_c 5 -5; fonct_la 5 -5; fonct_maint 1 -1; fonct_ni 2 -2
fonct_nicke 6 -6; fonct_parfa 12 -12; fonct_plus 4 -4; fonct_tres 1 -1; fonct_un 6 -6; fond 12 -12; fond_> 7 -7
fond_d 6 -6; fond_le 9 -9; fond_perma 8 -8; fond_sur 7 -7; fondu 6 -6; fondu_je 6 -6; fonta 9 -9; fonta_> 8 -8
fonta_j 6 -6; forfa 3 -3; forfa_> 1 -1; forfa_mobil 4 -4; forge 6 -6; forge_> 6 -6; formi 8 -8; formi_> 8 -8
fort 11 -11; fort_parce 11 -11; fortn 5 -5; fortn_j 5 -5; fou 6 -6; fou_ce 6 -6; fourn 10 -10; fourn_> 10 -10
fous 6 -6; fous_de 6 -6; fout 8 -8; fout_de 8 -8; fouta 12 -12; fouta_de 12 -12; foute 7 -7; foute_de 5 -5
foute_moi 7 -7; foutr 7 -7; foutr_> 7 -7; fr 9 -9; fr_> 10 -10; fr_comme 4 -4; fr_pas 5 -5; fr_voila 1 -1
frais 10 -10; frais_> 10 -10; franc 14 -14; franc_> 14 -14; franc_aroba 6 -6; franc_je -12 12; franc_non 15 -15
franc_que 8 -8; free 12 -12; free_> 11 -11; free_point 7 -7; frenc 5 -5; frenc_le 5 -5; frere 7 -7; frere_> 9 -9
frere_ca 5 -5; frere_plus 2 -2; frere_tout 6 -6; fribo 8 -8; fribo_> 8 -8; frigo 6 -6; frigo_conne 6 -6; frisq 7 -7
frisq_mais 7 -7; fritu 7 -7; fritu_sur 7 -7; furie 15 -15; furie_> 9 -9; furie_contr 7 -7; furie_lui 3 -3; g 7 -7
g_a 4 -4; g_mail 2 -2; g_u 8 -8; galer 3 -3; galer_> 3 -3; gall 9 -9; gall_> 7 -7; gall_aroba 5 -5; galle 6 -6
galle_> 6 -6; galle_pardo 6 -6; gamin 2 -2; gamin_a 2 -2; garag 13 -13; garag_dupon 9 -9; garag_point 4 -4
garag_tiret 7 -7; garan 6 -6; garan_de 6 -6; garco 5 -5; garco_ne 5 -5; garde 2 -2; garde_et 1 -1; garde_la 4 -4
garde_vos 1 -1; gare 7 -7; gare_> 7 -7; garni 6 -6; garni_depui 6 -6; gars -8 8; gars_> -4 4; gars_du -9 9
gars_la -15 15; gars_s -7 7; gasto 8 -8; gasto_arnau 8 -8; gauch 7 -7; gauch_> 7 -7; gauti 4 -4; gauti_sans 4 -4
ge 6 -6; ge_mail 6 -6; gendr 3 -3; gendr_qui 3 -3; gener 9 -9; gener_> 9 -9; genia 7 -7; genia_j 7 -7; genre -9 9
genre_j 7 -7; genre_je -11 11; gens 2 -2; gens_comme 4 -4; gens_ne 2 -2; genti -2 2; genti_> 16 -16; genti_au 13 -13
genti_mais -7 7; genti_merci 11 -11; genti_trans -6 6; gerar 8 -8; gerar_lemai 8 -8; gerar_point 7 -7; gere 11 -11
gere_> 11 -11; gille 6 -6; gille_fonta 6 -6; ginet 3 -3; ginet_lebru 3 -3; girar 6 -6; girar_aroba 6 -6; giuli 7 -7
giuli_rossi 7 -7; gmail 18 -18; gmail_> 11 -11; gmail_point 7 -7; go 11 -11; go_> 11 -11; goff 11 -11; goff_> 9 -9
goff_aroba 6 -6; gonfl 17 -17; gonfl_> 13 -13; gonfl_serie 5 -5; gonfl_votre 9 -9; good 6 -6; good_inter 6 -6
googl 5 -5; googl_> 5 -5; grand 5 -5; grand_> 1 -1; grand_maxim 6 -6; grave 12 -12; grave_> 9 -9; grave_ca 13 -13
grave_ne 5 -5; grave_on 6 -6; gresi 15 -15; gresi_> 14 -14; gresi_encor 10 -10; gresi_plus 11 -11; gresi_telle 6 -6
grill 7 -7; grill_avec 7 -7; gros 3 -3; gros_aroba 8 -8; gros_bonso 8 -8; gros_jaser -6 6; gros_voleu 5 -5
group 8 -8; group_tiret 8 -8; gsm 8 -8; gsm_c 6 -6; gsm_n 3 -3; gsm_sans 8 -8; guade 1 -1; guade_hein 1 -1
gueri 3 -3; gueri_du 3 -3; gueul 20 -20; gueul_> 8 -8; gueul_la 6 -6; gueul_sale 10 -10; gueul_votre 6 -6
guign 4 -4; guign_c 4 -4; h 16 -16; h_> 8 -8; h_a 5 -5; h_aroba 9 -9; h_e 5 -5; h_g 4 -4; h_point 6 -6; h_u 7 -7
habil 6 -6; habil_a 6 -6; habit 17 -17; habit_> 5 -5; habit_a 8 -8; habit_au 5 -5; habit_avec 8 -8; habit_la 18 -18
habit_oui 7 -7; habit_quatr 6 -6; hache 11 -11; hache_> 11 -11; hadda 10 -10; hadda_> 10 -10; hadj 4 -4; hadj_h 4 -4
hamon 12 -12; hamon_aroba 6 -6; hamon_respo 9 -9; handi 19 -19; handi_> 19 -19; haut 8 -8; haut_et 8 -8; he 4 -4
he_ben 4 -4; hein 19 -19; hein_> 6 -6; hein_danie 3 -3; hein_dis 3 -3; hein_quoi 12 -12; hein_zero 1 -1
helas 11 -11; helas_> 10 -10; helas_non 8 -8; helen 7 -7; helen_point 7 -7; herve 8 -8; herve_le 8 -8; hesit 11 -11
hesit_> 11 -11; heure -1 1; heure_> 3 -3; heure_a 10 -10; heure_alors 10 -10; heure_et 8 -8; heure_mais 9 -9
heure_que -11 11; hier 7 -7; hier_> 3 -3; hier_apres 9 -9; hier_chez 7 -7; hier_et 5 -5; hier_qui 6 -6
hier_soir 13 -13; histo 2 -2; histo_> -2 2; histo_est 10 -10; homme 8 -8; homme_> 8 -8; homme_vous 2 -2; honne 5 -5
honne_des 5 -5; honte 13 -13; honte_> 12 -12; honte_ce 11 -11; honte_de 3 -3; honte_monsi 10 -10; honte_s 9 -9
hop -7 7; hop_de 3 -3; hop_un -12 12; hors 14 -14; hors_de 12 -12; hors_ligne 9 -9; hors_servi 8 -8; hospi -9 9
hospi_il -9 9; hotel 7 -7; hotel_tiret 7 -7; hotli -9 9; hotli_en -9 9; hotma 7 -7; hotma_point 7 -7; hs 10 -10
hs_> 10 -10; hugo 12 -12; hugo_> 10 -10; hugo_blanc 9 -9; hugue 5 -5; hugue_bonne 5 -5; hui 11 -11; hui_> 11 -11
huit 7 -7; huit_> 6 -6; huit_aroba 5 -5; huit_cents 5 -5; huit_chez 5 -5; huit_deux 3 -3; huit_doubl 7 -7
huit_douze 1 -1; huit_en 4 -4; huit_euh 6 -6; huit_heure 8 -8; huit_huit 4 -4; huit_merci 1 -1; huit_nonan 2 -2
huit_ordin 21 -21; huit_poste 6 -6; huit_quara 3 -3; huit_quatr 4 -4; huit_septa 4 -4; huit_soixa 4 -4
huit_telep 9 -9; huit_trent 3 -3; huit_trois 3 -3; huit_un 1 -1; huita 9 -9; huita_et 6 -6; huita_poste 8 -8
huita_quatr 4 -4; huita_sept 5 -5; humai -36 36; humai_> -27 27; humai_chez -7 7; humai_humai -10 10
humai_je -11 11; humai_maint -6 6; humai_pas -7 7; humai_prenn -8 8; humai_s -19 19; humai_vite -18 18; hurle 4 -4
hurle_qu 4 -4; i 7 -7; i_a 4 -4; i_cloud 8 -8; i_e 4 -4; i_espac 5 -5; i_l 6 -6; i_m 5 -5; i_n 7 -7; i_speak -5 5
ia -10 10; ia_> -10 10; ibrah 10 -10; ibrah_kone 10 -10; ici 13 -13; ici_> 7 -7; ici_et 3 -3; ici_gerar 8 -8
icitt 11 -11; icitt_> 11 -11; iclou 7 -7; iclou_point 7 -7; idee 11 -11; idee_> 8 -8; idee_ca 6 -6; idee_du 9 -9
il 1 -1; il_a 8 -8; il_accro 8 -8; il_appel 9 -9; il_capte 5 -5; il_cherc 3 -3; il_coupe 7 -7; il_decro 7 -7
il_dit 4 -4; il_est 11 -11; il_fait 11 -11; il_falla 11 -11; il_faudr 9 -9; il_faut 14 -14; il_joue 7 -7
il_lui 7 -7; il_m 11 -11; il_manqu 14 -14; il_march 5 -5; il_me -12 12; il_n 4 -4; il_ne 9 -9; il_passe 7 -7
il_perd 1 -1; il_peut 5 -5; il_pleut 11 -11; il_possi -7 7; il_quelq -16 16; il_repon 3 -3; il_tourn 3 -3
il_un -7 7; il_va 7 -7; il_vient 8 -8; il_vous -5 5; il_y 12 -12; ils 4 -4; ils_ont 4 -4; imagi 8 -8; imagi_que 8 -8
imbec 5 -5; imbec_j 5 -5; immed -14 14; immed_> -14 14; immeu 2 -2; immeu_n 2 -2; immob 11 -11; immob_> 11 -11
impec 15 -15; impec_> 15 -15; impec_merci 5 -5; impec_on 7 -7; impor 3 -3; impor_je 3 -3; impor_quel 7 -7
impor_qui -9 9; impor_quoi 18 -18; impos 20 -20; impos_> 10 -10; impos_d 10 -10; impos_de 9 -9; impri 12 -12
impri_> 10 -10; impri_aussi 8 -8; impri_c 15 -15; impri_et 12 -12; impri_sans 1 -1; impri_trouv 9 -9
impri_wifi 8 -8; inact 8 -8; inact_> 8 -8; inadm 16 -16; inadm_> 13 -13; inadm_ca 4 -4; inadm_j 15 -15
inadm_je 8 -8; incap 11 -11; incap_> 12 -12; incap_de 6 -6; incid 6 -6; incid_> 6 -6; incom 7 -7; incom_> 7 -7
incon 10 -10; incon_> 10 -10; incor 11 -11; incor_> 11 -11; ines 10 -10; ines_hadda 10 -10; inexa 13 -13
inexa_> 13 -13; infir 1 -1; infir_de 1 -1; info 9 -9; info_aroba 9 -9; infor 12 -12; infor_> 8 -8; infor_a 9 -9
infor_de 5 -5; infor_du 7 -7; infor_qui 4 -4; infos 4 -4; infos_ca 4 -4; injoi 4 -4; injoi_euh 4 -4; inqui 7 -7
inqui_> 6 -6; inqui_pas 4 -4; inqui_un 10 -10; insen 5 -5; insen_a 5 -5; inspe 8 -8; inspe_youss 8 -8; insta 18 -18
insta_> 19 -19; insta_ben 1 -1; insta_c 4 -4; insta_elle 2 -2; insta_je 5 -5; insta_la 10 -10; insup 16 -16
insup_> 13 -13; insup_a 4 -4; insup_dans 7 -7; intel -8 8; intel_artif -8 8; inter 11 -11; inter_> 19 -19
inter_a 6 -6; inter_c 7 -7; inter_ca 1 -1; inter_chez 1 -1; inter_compe -9 9; inter_dans 3 -3; inter_de 1 -1
inter_depui 6 -6; inter_du 6 -6; inter_est 7 -7; inter_et 12 -12; inter_humai -8 8; inter_il 6 -6; inter_je 3 -3
inter_m 8 -8; inter_march 6 -6; inter_mes 5 -5; inter_nicke 8 -8; inter_non 3 -3; inter_pas 4 -4; inter_point 6 -6
inter_pour 7 -7; inter_prevu 7 -7; inter_qui 1 -1; inter_revie 7 -7; inter_sont 4 -4; inter_sur 5 -5
inter_toute 6 -6; inter_une 6 -6; intol 4 -4; intol_nous 4 -4; intro 1 -1; intro_> 1 -1; inuti 6 -6; inuti_de 6 -6
inver 12 -12; inver_> 12 -12; ip 8 -8; ip_hors 8 -8; ipad 6 -6; ipad_mon 6 -6; iphon 11 -11; iphon_12 7 -7
iphon_14 7 -7; iphon_> 10 -10; iphon_le 8 -8; iphon_mon 6 -6; ira 11 -11; ira_> 9 -9; ira_bien 5 -5; ira_comme 6 -6
is 8 -8; is_john 7 -7; is_not 5 -5; isabe 10 -10; isabe_fonta 8 -8; isabe_point 8 -8; it 9 -9; it_s 9 -9; j 10 -10
j_ai 19 -19; j_aie -9 9; j_aille 13 -13; j_aime -1 1; j_aimer -14 14; j_appel 9 -9; j_aroba 4 -4; j_arriv 5 -5
j_atten 24 -24; j_aurai 8 -8; j_avais 5 -5; j_en -3 3; j_enten 7 -7; j_esper 7 -7; j_essai 17 -17; j_essay 14 -14
j_etais 10 -10; j_etein 4 -4; j_exige -9 9; j_habit 12 -12; j_hesit 11 -11; j_imagi 8 -8; j_oubli 4 -4; j_ouvre 1 -1
j_p 6 -6; j_point 6 -6; j_veux -14 14; j_voudr -17 17; j_y -5 5; jacqu 3 -3; jacqu_tati 3 -3; jade 8 -8
jade_nguye 7 -7; jade_zero 10 -10; jamai 16 -16; jamai_avec 8 -8; jamai_avoir 8 -8; jamai_chez 17 -17
jamai_de 11 -11; jamai_desol 6 -6; jamai_envoy 6 -6; jamai_moi 4 -4; jamai_vu 3 -3; jaser -6 6; jaser_avec -6 6
je 6 -6; je_appel 8 -8; je_branc 12 -12; je_capte 11 -11; je_casse 4 -4; je_cherc 11 -11; je_comme 6 -6
je_compo 8 -8; je_compr -16 16; je_compt 7 -7; je_condu 7 -7; je_conso 12 -12; je_crois 6 -6; je_croya 9 -9
je_decro 10 -10; je_deman -16 16; je_desce 12 -12; je_dirai 9 -9; je_dis 8 -8; je_discu -7 7; je_dois 15 -15
je_euh 12 -12; je_fais 11 -11; je_ferme 7 -7; je_gere 11 -11; je_je 7 -7; je_l 5 -5; je_la 3 -3; je_lance 6 -6
je_le 5 -5; je_les 6 -6; je_m 7 -7; je_me 10 -10; je_monte 5 -5; je_n 4 -4; je_ne 2 -2; je_paie 4 -4; je_parla 9 -9
je_parle -14 14; je_passe 8 -8; je_patia 9 -9; je_patie 7 -7; je_paye 10 -10; je_pense 12 -12; je_perds 9 -9
je_peux -8 8; je_plais 3 -3; je_prefe -5 5; je_prend -6 6; je_puiss -6 6; je_raccr -15 15; je_rame 10 -10
je_rappe 14 -14; je_recla -6 6; je_recoi 11 -11; je_redem 14 -14; je_redis 4 -4; je_refle 11 -11; je_refus 10 -10
je_regar 13 -13; je_regre 11 -11; je_relan 6 -6; je_repet -7 7; je_resil 12 -12; je_reste 4 -4; je_rigol 10 -10
je_sache 13 -13; je_sais 11 -11; je_sors 3 -3; je_souha -19 19; je_suis 22 -22; je_telep 5 -5; je_teste 12 -12
je_tombe -7 7; je_touch 3 -3; je_trans 5 -5; je_trava 8 -8; je_trouv 6 -6; je_vais 8 -8; je_verif 15 -15
je_veux -15 15; je_viens 9 -9; je_vois 7 -7; je_voudr -8 8; je_voula 12 -12; je_vous 7 -7; jean 12 -12
jean_bapti 8 -8; jean_dupon 10 -10; jean_morea 10 -10; jean_pierr 7 -7; jean_point 7 -7; jean_tiret 3 -3; jeanl 6 -6
jeanl_en 6 -6; jeann 7 -7; jeann_wuyts 7 -7; jeu 6 -6; jeu_pour 6 -6; jeu_remar 1 -1; jeudi 11 -11; jeudi_> 5 -5
jeudi_entre 8 -8; jeune 8 -8; jeune_fille 3 -3; jeune_homme 8 -8; jeux 3 -3; jeux_n 3 -3; jo 5 -5; jo_nonan 5 -5
john 9 -9; john_dot 6 -6; john_smith 7 -7; joind -7 7; joind_> 12 -12; joind_au 21 -21; joind_le -12 12
joind_ma 12 -12; joind_sur 8 -8; joind_un -11 11; joint 7 -7; joint_> 7 -7; joker 11 -11; joker_> 11 -11
joli 12 -12; joli_accen 12 -12; joue 5 -5; joue_> 13 -13; joue_avec -9 9; joue_bien 7 -7; joue_pour 13 -13
jouer 4 -4; jouer_a 4 -4; jour 9 -9; jour_> 4 -4; jour_j 13 -13; jour_mon 4 -4; jour_sur 9 -9; journ 5 -5
journ_> 5 -5; jours 9 -9; jours_> 13 -13; jours_deja 6 -6; jours_que 4 -4; julie 15 -15; julie_carpe 7 -7
julie_julie 12 -12; julie_le 9 -9; julie_point 6 -6; jumea 4 -4; jumea_donc 4 -4; jure 4 -4; jure_j 4 -4
jusqu 13 -13; jusqu_a 8 -8; jusqu_ici 7 -7; juste 11 -11; juste_> 8 -8; juste_bip 5 -5; juste_combi 10 -10
juste_inter 8 -8; juste_le 5 -5; juste_ma 7 -7; juste_mon 21 -21; juste_oui 8 -8; juste_parle -12 12
juste_que 14 -14; juste_savoi 7 -7; k 13 -13; k_> 6 -6; k_a 5 -5; k_aroba 9 -9; k_e 6 -6; k_huit 6 -6; k_o 6 -6
karim 10 -10; karim_belka 5 -5; karim_benal 8 -8; kern 6 -6; kern_aroba 6 -6; kern_k 6 -6; kessl 7 -7
kessl_urgen 7 -7; kevin 6 -6; kevin_desme 6 -6; kevin_tiret 7 -7; kone 10 -10; kone_> 10 -10; kowal 6 -6
kowal_k 6 -6; l 10 -10; l_> 6 -6; l_acces 4 -4; l_accue 7 -7; l_adais 3 -3; l_admin 8 -8; l_adres 6 -6; l_adsl 4 -4
l_agenc 5 -5; l_agent 7 -7; l_ai 5 -5; l_air 14 -14; l_alarm 7 -7; l_an 7 -7; l_ancie 8 -8; l_anten 3 -3
l_appar 7 -7; l_appel 8 -8; l_arnaq 10 -10; l_aroba 5 -5; l_arret 6 -6; l_assis -2 2; l_ateli 5 -5; l_autre 15 -15
l_avez 11 -11; l_avion -6 6; l_avoir 3 -3; l_c 6 -6; l_e 7 -7; l_ecole 8 -8; l_ecran 5 -5; l_ecriv 7 -7
l_ensem 9 -9; l_enten 6 -6; l_epele 10 -10; l_escal 7 -7; l_etage 10 -10; l_etran 11 -11; l_heure -12 12
l_immeu 2 -2; l_impri 10 -10; l_incid 6 -6; l_infor 4 -4; l_insta 5 -5; l_inter 10 -10; l_inver 12 -12; l_k 5 -5
l_oblig -10 10; l_ongle 1 -1; l_open 10 -10; l_opera 10 -10; l_orage 6 -6; l_ordi 8 -8; l_ordin 7 -7; l_ordre 9 -9
l_oreil 5 -5; l_ouver 2 -2; l_un -8 8; l_under 2 -2; la 9 -9; la_4g 9 -9; la_5g 9 -9; la_> 3 -3; la_a 4 -4
la_avec 4 -4; la_banqu 5 -5; la_bas 12 -12; la_bonne 3 -3; la_boula 7 -7; la_box 10 -10; la_c 7 -7; la_ca 7 -7
la_caiss 8 -8; la_camer 7 -7; la_campa 6 -6; la_carte 3 -3; la_casqu 7 -7; la_catas 7 -7; la_cave 12 -12
la_chamb 9 -9; la_chora 2 -2; la_cinqu 1 -1; la_clien -10 10; la_co 5 -5; la_commu 9 -9; la_compt 5 -5; la_con 8 -8
la_conna 11 -11; la_conne 9 -9; la_conse 12 -12; la_conso 8 -8; la_cuisi 9 -9; la_dame -7 7; la_dedan -8 8
la_derni 6 -6; la_dessu 1 -1; la_deux 12 -12; la_deuxi 11 -11; la_direc 6 -6; la_factu 3 -3; la_fete 7 -7
la_fibra 3 -3; la_fibre 8 -8; la_fin 10 -10; la_finir 9 -9; la_flott 2 -2; la_fritu 7 -7; la_gare 7 -7
la_honte 2 -2; la_hotli -9 9; la_il 10 -10; la_j 4 -4; la_je 6 -6; la_journ 5 -5; la_l 2 -2; la_la 5 -5
la_le 12 -12; la_ligne 4 -4; la_liste 5 -5; la_lumie 7 -7; la_machi -3 3; la_magas 5 -5; la_mairi 12 -12
la_maiso 10 -10; la_marqu 15 -15; la_meme -1 1; la_merde 11 -11; la_messa 6 -6; la_minut -15 15; la_mise 3 -3
la_moind 9 -9; la_moiti 13 -13; la_monta 7 -7; la_non 5 -5; la_nouve 7 -7; la_nuit -7 7; la_page 9 -9
la_paix 14 -14; la_panne 14 -14; la_parce 1 -1; la_passe -10 10; la_peine 18 -18; la_perso 8 -8; la_petit 2 -2
la_plupa 8 -8; la_porte 16 -16; la_poste 5 -5; la_premi 4 -4; la_prise 17 -17; la_profe 2 -2; la_ps5 13 -13
la_quest 10 -10; la_rage 7 -7; la_remet 3 -3; la_rue 4 -4; la_semai 12 -12; la_situa -9 9; la_socie 15 -15
la_soire 3 -3; la_sonne 8 -8; la_suite 6 -6; la_switc 12 -12; la_synch 11 -11; la_table 7 -7; la_techn 2 -2
la_tele 12 -12; la_telep 10 -10; la_telet 7 -7; la_tete 4 -4; la_thune 5 -5; la_tiret 8 -8; la_tonal 11 -11
la_trois 3 -3; la_un -12 12; la_video 7 -7; la_vie 11 -11; la_vieil 4 -4; la_ville 2 -2; la_vite -13 13
la_voisi 3 -3; la_voitu 7 -7; la_voix 12 -12; la_vous 5 -5; la_vraie 9 -9; labo 8 -8; labo_point 8 -8; lac 7 -7
lac_point 7 -7; lache 4 -4; lache_avec 4 -4; lacro 10 -10; lacro_> 10 -10; lag 5 -5; lag_de 5 -5; laiss 17 -17
laiss_> 8 -8; laiss_ca 2 -2; laiss_de 4 -4; laiss_la 9 -9; laiss_moi 5 -5; laiss_tombe -7 7; laiss_un 13 -13
lambe 11 -11; lambe_> 12 -12; lambe_du 6 -6; lamen 13 -13; lamen_> 13 -13; lamen_dans 6 -6; lamen_du 4 -4
lance 13 -13; lance_> 8 -8; lance_un 6 -6; lang 10 -10; lang_> 10 -10; lapos 6 -6; lapos_point 6 -6; lapto 6 -6
lapto_et 6 -6; laque 11 -11; laque_> 11 -11; laque_vous 6 -6; laure 9 -9; laure_bouch 9 -9; lausa 8 -8; lausa_> 8 -8
laver 5 -5; laver_qui 5 -5; le 6 -6; le_06 4 -4; le_12 5 -5; le_3900 13 -13; le_bihan 8 -8; le_boiti 3 -3
le_bol 7 -7; le_bon 10 -10; le_bouch 4 -4; le_bouto 17 -17; le_box 5 -5; le_bris 10 -10; le_bruit 7 -7
le_burea 10 -10; le_c 1 -1; le_cabla 6 -6; le_cable 7 -7; le_canal 2 -2; le_carne 3 -3; le_cas 13 -13; le_chale 3 -3
le_chat 10 -10; le_chef -8 8; le_chien 9 -9; le_code 5 -5; le_combi 7 -7; le_commu 10 -10; le_conna 4 -4
le_conse 32 -32; le_conta 4 -4; le_conte 4 -4; le_contr 5 -5; le_coura 17 -17; le_cyclo 4 -4; le_debit 12 -12
le_debut 1 -1; le_decro 5 -5; le_dessi 4 -4; le_deux 7 -7; le_dirai 3 -3; le_dire 16 -16; le_direc 12 -12
le_dis 2 -2; le_donne 1 -1; le_dos 9 -9; le_dossi 6 -6; le_douze 1 -1; le_droit 2 -2; le_facte 7 -7; le_faire 10 -10
le_faite 3 -3; le_feu 13 -13; le_fil 6 -6; le_film 3 -3; le_fixe 7 -7; le_franc 8 -8; le_frigo 6 -6; le_gall 7 -7
le_gars 7 -7; le_goff 9 -9; le_jeu 6 -6; le_le 4 -4; le_lien 4 -4; le_lis 3 -3; le_mac 8 -8; le_mail 9 -9
le_matin 1 -1; le_meme 9 -9; le_mien 9 -9; le_modem 11 -11; le_momen 7 -7; le_monde 7 -7; le_monsi 17 -17
le_mot 5 -5; le_natel 5 -5; le_nom 5 -5; le_numer 11 -11; le_papie 3 -3; le_passa 18 -18; le_pc 4 -4; le_petit 5 -5
le_placa 10 -10; le_point 6 -6; le_porta 2 -2; le_preno 4 -4; le_probl 14 -14; le_profe 1 -1; le_quara 5 -5
le_quart 5 -5; le_redem 5 -5; le_repar 6 -6; le_repet 1 -1; le_resea 8 -8; le_resta 8 -8; le_retab 8 -8
le_robot -5 5; le_route 7 -7; le_salon 16 -16; le_sav -8 8; le_serve 11 -11; le_servi -14 14; le_silen 9 -9
le_site 8 -8; le_son 12 -12; le_souci 5 -5; le_stand -10 10; le_sud 5 -5; le_super 5 -5; le_suppo -14 14
le_techn 3 -3; le_telep 14 -14; le_temps 5 -5; le_termi 11 -11; le_ticke 4 -4; le_tiret 6 -6; le_titul 10 -10
le_toit 9 -9; le_trafi 4 -4; le_verif 5 -5; le_vide 9 -9; le_vingt 1 -1; le_voila 4 -4; le_voyan 9 -9; le_vpn 6 -6
le_week 3 -3; le_wifi 12 -12; le_zero -5 5; lea 8 -8; lea_cheva 7 -7; lea_point 6 -6; lebla 7 -7; lebla_point 7 -7
lebru 3 -3; lebru_> 3 -3; lecle 5 -5; lecle_comme 5 -5; lefeb 12 -12; lefeb_> 10 -10; lefeb_l 5 -5; lefev 7 -7
lefev_aroba 7 -7; lefev_l 9 -9; lefor 7 -7; lefor_l 7 -7; leger 8 -8; leger_aroba 8 -8; lemai 8 -8; lemai_> 8 -8
lemoi 8 -8; lemoi_> 8 -8; lenoi 7 -7; lenoi_en 7 -7; lenoi_lenoi 7 -7; lent 11 -11; lent_> 13 -13; lent_les 3 -3
lente 22 -22; lente_> 7 -7; lente_chez 6 -6; lente_s 18 -18; leo 7 -7; leo_neuf 7 -7; leon 7 -7; leon_tiret 7 -7
leque 9 -9; leque_je 9 -9; lerou 6 -6; lerou_l 6 -6; leroy 5 -5; leroy_aroba 5 -5; les 5 -5; les_4 9 -9
les_appel 14 -14; les_bots -9 9; les_bouch 4 -4; les_camer 9 -9; les_chain 7 -7; les_cinq 1 -1; les_clien 6 -6
les_commu 9 -9; les_deux 4 -4; les_dix 9 -9; les_ecran 1 -1; les_embou 6 -6; les_enfan 10 -10; les_esse 4 -4
les_garde 1 -1; les_gens 2 -2; les_heure 14 -14; les_huit 3 -3; les_les 7 -7; les_lis 6 -6; les_lumie 3 -3
les_machi -13 13; les_mails 6 -6; les_nerfs 6 -6; les_pages 3 -3; les_pc 5 -5; les_petit 3 -3; les_poste 5 -5
les_quara 12 -12; les_quinz 4 -4; les_recoi 7 -7; les_robot -3 3; les_sms 9 -9; les_techn 6 -6; les_texto 10 -10
les_trava 4 -4; les_trois 11 -11; les_video 6 -6; les_voyan 6 -6; liais 6 -6; liais_fibre 6 -6; libre -8 8
libre_je -8 8; liege 4 -4; liege_qui 4 -4; lien 4 -4; lien_wan 4 -4; ligne 3 -3; ligne_> 2 -2; ligne_a 9 -9
ligne_alors 1 -1; ligne_avec 8 -8; ligne_de 6 -6; ligne_direc 1 -1; ligne_du 11 -11; ligne_est 7 -7; ligne_et 1 -1
ligne_fixe 7 -7; ligne_gresi 6 -6; ligne_maint -9 9; ligne_mobil 6 -6; ligne_on 7 -7; ligne_qui 10 -10
ligne_telep 2 -2; ligne_y 4 -4; lilas 9 -9; lilas_> 12 -12; lilas_soixa 5 -5; lili 6 -6; lili_point 6 -6; lis 10 -10
lis_jamai 6 -6; lis_sur 3 -3; liste 5 -5; liste_> 5 -5; live 8 -8; live_point 8 -8; loic 5 -5; loic_trent 5 -5
lol 10 -10; lol_> 10 -10; lola 10 -10; lola_aroba 9 -9; lola_deux 4 -4; lola_masso 9 -9; long 13 -13; long_> 13 -13
longo 11 -11; longo_> 11 -11; longt 5 -5; longt_> 6 -6; longt_que 2 -2; look 8 -8; look_point 8 -8; lopez 8 -8
lopez_> 7 -7; lopez_aroba 7 -7; luc 8 -8; luc_berna 7 -7; luc_point 6 -6; luc_tiret 7 -7; lucas 7 -7
lucas_point 7 -7; lucie 7 -7; lucie_garni 6 -6; lucie_marti 7 -7; lucie_pasqu 6 -6; lucie_perro 4 -4
lucie_tiret 6 -6; lui -6 6; lui_a 7 -7; lui_aussi 3 -3; lui_c 3 -3; lui_expli -14 14; lui_il 6 -6; lumie 7 -7
lumie_clign 6 -6; lumie_de 1 -1; lumie_est 10 -10; lumie_que 9 -9; lumie_reste 12 -12; lumie_sont 3 -3
lumie_verte 2 -2; lundi 13 -13; lundi_> 12 -12; lundi_derni 8 -8; lunet 6 -6; lunet_> 6 -6; lunet_je 6 -6; lyon 7 -7
lyon_> 7 -7; lyon_point 6 -6; m 12 -12; m_a 19 -19; m_adres -15 15; m_affic 8 -8; m_aide 7 -7; m_aider 14 -14
m_appel 11 -11; m_aroba 8 -8; m_arran 10 -10; m_assoi 4 -4; m_aurez -10 10; m_avait -3 3; m_avez 5 -5; m_c 5 -5
m_e 6 -6; m_ecout -2 2; m_ecrir 6 -6; m_en 6 -6; m_enerv 13 -13; m_enten 16 -16; m_entre -12 12; m_envoi -4 4
m_etonn 11 -11; m_fi 9 -9; m_inqui 6 -6; m_inter 4 -4; m_m 5 -5; m_point 5 -5; m_servi 5 -5; m_tiret 8 -8; ma 18 -18
ma_belle 4 -4; ma_blond 6 -6; ma_boite 8 -8; ma_box 5 -5; ma_carte 12 -12; ma_cave 6 -6; ma_chamb 3 -3
ma_claqu 12 -12; ma_colle 14 -14; ma_conne 7 -7; ma_conse 13 -13; ma_conso 6 -6; ma_factu 13 -13; ma_famil 13 -13
ma_femme 15 -15; ma_fille 9 -9; ma_foi 6 -6; ma_gueul 6 -6; ma_ligne 7 -7; ma_maitr 6 -6; ma_maman -3 3
ma_mere 9 -9; ma_messa 10 -10; ma_meuf 1 -1; ma_nouve 2 -2; ma_plays 4 -4; ma_ps5 7 -7; ma_secre 7 -7; ma_sim 11 -11
ma_soeur 2 -2; ma_switc 5 -5; ma_table 8 -8; ma_tete 9 -9; ma_voisi 5 -5; mac 7 -7; mac_et 7 -7; macbo 6 -6
macbo_mon 6 -6; machi -14 14; machi_> 2 -2; machi_a 7 -7; machi_ca -6 6; machi_envir 10 -10; machi_est 20 -20
machi_j -5 5; machi_je -17 17; machi_moi -8 8; machi_passe -11 11; machi_y -14 14; madam 19 -19; madam_> 8 -8
madam_aider 8 -8; madam_da 8 -8; madam_duran 9 -9; madam_lambe 5 -5; madam_lefeb 10 -10; madam_petit 4 -4
madam_que 6 -6; madam_saint 9 -9; madam_sophi 3 -3; madam_tremb 7 -7; magas 11 -11; magas_> 11 -11; magas_de 5 -5
magas_m 7 -7; magic 7 -7; magic_> 7 -7; mail 21 -21; mail_> 18 -18; mail_c 9 -9; mail_euh 2 -2; mail_mon 1 -1
mail_point 6 -6; mails 12 -12; mails_> 8 -8; mails_arriv 13 -13; mails_au 4 -4; mails_je 6 -6; maint -10 10
maint_> -3 3; maint_au -6 6; maint_avec 6 -6; maint_ca 9 -9; maint_elle 1 -1; maint_il 4 -4; maint_j 7 -7
maint_je -1 1; maint_si 8 -8; mairi 12 -12; mairi_a 12 -12; mairi_tiret 4 -4; mairi_trait 6 -6; mais 1 -1
mais_a -7 7; mais_allo 5 -5; mais_alors 8 -8; mais_bien 5 -5; mais_c 7 -7; mais_ca 5 -5; mais_carre 9 -9
mais_ce -10 10; mais_chez 6 -6; mais_des 8 -8; mais_deux 10 -10; mais_en 4 -4; mais_fan 5 -5; mais_il 3 -3
mais_inter 2 -2; mais_j -4 4; mais_je 4 -4; mais_l 7 -7; mais_la 9 -9; mais_laque 6 -6; mais_le 3 -3; mais_les 6 -6
mais_maint 9 -9; mais_moi -5 5; mais_netfl 1 -1; mais_non 18 -18; mais_on 7 -7; mais_oui 12 -12; mais_pas 15 -15
mais_passe -13 13; mais_quara 5 -5; mais_quell 6 -6; mais_quelq -9 9; mais_rien 11 -11; mais_serie 10 -10
mais_si 14 -14; mais_toujo 6 -6; mais_vous 10 -10; mais_y 2 -2; maiso 11 -11; maiso_> 14 -14; maiso_est 6 -6
maiso_il 5 -5; maiso_je 1 -1; maiso_mais 3 -3; maitr 6 -6; maitr_dit 6 -6; mal 15 -15; mal_> 9 -9; mal_a 7 -7
mal_au 4 -4; mal_compr 10 -10; mal_de 5 -5; mal_honne 5 -5; malad 5 -5; malad_> 5 -5; malgr 4 -4; malgr_le 4 -4
malhe 13 -13; malhe_non 7 -7; malhe_pas 13 -13; mamad 11 -11; mamad_diall 11 -11; maman -3 3; maman_> 12 -12
maman_elle 11 -11; maman_qui -9 9; mamie 6 -6; mamie_colet 6 -6; mange 7 -7; mange_> 7 -7; manqu 7 -7
manqu_encor 8 -8; manqu_vous 2 -2; manso 10 -10; manso_> 10 -10; marc 13 -13; marc_antoi 8 -8; marc_d 8 -8
marc_soixa 7 -7; marce 7 -7; marce_tremb 7 -7; march 14 -14; march_> 14 -14; march_aroba 7 -7; march_concl 10 -10
march_de 16 -16; march_depui 5 -5; march_deux 8 -8; march_du 9 -9; march_et 6 -6; march_impec 10 -10
march_jamai 8 -8; march_mieux 6 -6; march_moins 5 -5; march_mon 13 -13; march_numer 8 -8; march_on 11 -11
march_pas 7 -7; march_plus 7 -7; march_pour 5 -5; march_toujo 4 -4; march_tout 9 -9; march_trent 8 -8
march_tres 1 -1; mardi 19 -19; mardi_> 14 -14; mardi_et 6 -6; mardi_il 3 -3; mardi_une 8 -8; mare 8 -8; mare_de 8 -8
mare_mare 8 -8; mareu 8 -8; mareu_> 8 -8; mari 9 -9; mari_> 6 -6; mari_c 5 -5; mari_ce 3 -3; mari_est 12 -12
mari_le 3 -3; mari_me 3 -3; mari_qui 12 -12; marie 11 -11; marie_aroba 5 -5; marie_galle 6 -6; marie_le 10 -10
marie_point 5 -5; marie_tiret 4 -4; marie_under 5 -5; marin 9 -9; marin_galle 6 -6; marin_sans 8 -8; mariu 4 -4
mariu_treiz 4 -4; marqu 15 -15; marqu_sorti 15 -15; marra 11 -11; marra_> 11 -11; marre 1 -1; marre_> 22 -22
marre_bien 8 -8; marre_ca 17 -17; marre_de -15 15; marre_des -21 21; mars 5 -5; mars_> 5 -5; marse 10 -10
marse_> 12 -12; marse_zero 2 -2; marte 6 -6; marte_aroba 6 -6; marti 11 -11; marti_> 10 -10; marti_aroba 7 -7
marti_at 5 -5; marti_chez 5 -5; marti_j 7 -7; marti_m 8 -8; marti_non 8 -8; marti_point 13 -13; masqu 10 -10
masqu_lol 10 -10; masso 6 -6; masso_> 9 -9; mat 5 -5; mat_point 5 -5; matin 13 -13; matin_> 12 -12; matin_le 8 -8
matin_oui 8 -8; maudi 8 -8; maudi_> 4 -4; maudi_voyan 8 -8; mauri 4 -4; mauri_> 4 -4; mauva 16 -16; mauva_> 7 -7
mauva_adres 11 -11; mauva_on 7 -7; max 6 -6; max_> 6 -6; maxim 15 -15; maxim_> 15 -15; mdr 6 -6; mdr_ok 6 -6
me -7 7; me_calme 5 -5; me_compr 13 -13; me_conne 17 -17; me_convi 15 -15; me_deman 8 -8; me_deran 18 -18
me_disen 5 -5; me_dit 8 -8; me_fait 11 -11; me_faite 7 -7; me_faudr -3 3; me_faut -14 14; me_gonfl 17 -17
me_joind 22 -22; me_marre 8 -8; me_mettr -8 8; me_parai 8 -8; me_parle -13 13; me_passe -8 8; me_prene 14 -14
me_prese 7 -7; me_racon 4 -4; me_rappe -19 19; me_rende 7 -7; me_repet 13 -13; me_repon -5 5; me_saoul 10 -10
me_sauve 3 -3; me_suis 8 -8; me_taper 6 -6; me_trans 1 -1; me_va 23 -23; mec -13 13; mec_> 13 -13; mec_norma -13 13
mega 5 -5; mega_a 5 -5; megas 8 -8; megas_alors 8 -8; megas_et 5 -5; meill 7 -7; meill_> 7 -7; melan 8 -8
melan_da 8 -8; meme 13 -13; meme_> 15 -15; meme_alors 4 -4; meme_apres 5 -5; meme_chose -2 2; meme_depui 3 -3
meme_dossi 7 -7; meme_endro 9 -9; meme_galer 3 -3; meme_messa 6 -6; meme_panne 4 -4; meme_plus 9 -9; meme_probl 9 -9
meme_souci 5 -5; meme_techn 14 -14; meme_telep 6 -6; meme_ticke 1 -1; menso 11 -11; menso_> 11 -11; menti 2 -2
menti_trois 2 -2; menui 6 -6; menui_tiret 6 -6; merci 26 -26; merci_> 17 -17; merci_beauc 8 -8; merci_bien 5 -5
merci_ce 2 -2; merci_de 8 -8; merci_du 11 -11; merci_je 11 -11; merci_merci 5 -5; merci_on 11 -11; merci_pas 5 -5
merci_sans 5 -5; merci_vous 5 -5; mercr 3 -3; mercr_hop 3 -3; merde 18 -18; merde_> 15 -15; merde_ca 8 -8
merde_j 15 -15; mere 9 -9; mere_> 12 -12; mere_est 6 -6; mere_ne 4 -4; mes 16 -16; mes_appel 12 -12; mes_camer 7 -7
mes_chain 6 -6; mes_clien 12 -12; mes_colle 5 -5; mes_corre 4 -4; mes_decla 6 -6; mes_deux 1 -1; mes_enfan 8 -8
mes_lunet 6 -6; mes_mails 11 -11; mes_papie 10 -10; mes_petit 5 -5; mes_piece 7 -7; mes_sms 8 -8; mes_texto 3 -3
mes_virem 4 -4; mes_visio 9 -9; messa 15 -15; messa_> 6 -6; messa_a 9 -9; messa_d 5 -5; messa_ne 3 -3
messa_sur 10 -10; mette 1 -1; mette_jean 7 -7; mette_le 8 -8; mettr -8 8; mettr_en -8 8; meuf 1 -1; meuf_la 1 -1
mi 7 -7; mi_chiam 7 -7; miche 8 -8; miche_le 7 -7; miche_point 8 -8; midi 14 -14; midi_> 14 -14; mien 9 -9
mien_> 11 -11; mien_et 6 -6; mieux 13 -13; mieux_> 12 -12; mieux_discu -9 9; mieux_le 8 -8; mieux_mais 5 -5
mieux_parle -14 14; mieux_pas 23 -23; mieux_qu 6 -6; mille 15 -15; mille_> 11 -11; mille_a 5 -5; mille_cinq 4 -4
mille_dix 2 -2; mille_douze 1 -1; mille_huit 5 -5; mille_lyon 15 -15; mille_neuf 1 -1; mille_vingt 3 -3; milli 4 -4
milli_d 4 -4; minab 5 -5; minab_> 5 -5; mince 11 -11; mince_> 11 -11; minh 7 -7; minh_nom 7 -7; minut 1 -1
minut_c 13 -13; minut_de 4 -4; minut_et 6 -6; minut_je 8 -8; minut_le 1 -1; minut_mais 5 -5; minut_nous 4 -4
minut_que -2 2; minut_sur 6 -6; mirac 11 -11; mirac_> 11 -11; mis -8 8; mis_> 3 -3; mis_en -9 9; mis_ma 2 -2
mise 3 -3; mise_a 3 -3; miser 6 -6; miser_vous 6 -6; mmh 10 -10; mmh_oui 10 -10; mobil 18 -18; mobil_> 8 -8
mobil_a 6 -6; mobil_dans 3 -3; mobil_de 2 -2; mobil_m 8 -8; mobil_ne 7 -7; mobil_un 6 -6; modem 6 -6
modem_clign 12 -12; modem_est 5 -5; modem_qu 1 -1; modem_route 6 -6; modif 13 -13; modif_mon 13 -13; moham 7 -7
moham_el 7 -7; moi -9 9; moi_> 20 -20; moi_a -12 12; moi_au -9 9; moi_aussi 3 -3; moi_avec -27 27; moi_avoir 15 -15
moi_c 15 -15; moi_ca 6 -6; moi_de 7 -7; moi_donc -6 6; moi_en -24 24; moi_euh -9 9; moi_fait 6 -6; moi_habit 6 -6
moi_il 9 -9; moi_j 4 -4; moi_je 3 -3; moi_l 3 -3; moi_la -6 6; moi_le 3 -3; moi_les -13 13; moi_meme 15 -15
moi_mon 6 -6; moi_monsi 5 -5; moi_non 9 -9; moi_ou 12 -12; moi_par -8 8; moi_parle -37 37; moi_pas 10 -10
moi_passe -8 8; moi_pluto 6 -6; moi_quelq -23 23; moi_qui 11 -11; moi_rappe -9 9; moi_redem 6 -6; moi_refle 1 -1
moi_si 8 -8; moi_ton -14 14; moi_toute 9 -9; moi_un -5 5; moi_une -9 9; moi_venir 8 -8; moi_vers -7 7
moi_votre -10 10; moi_voulo -8 8; moi_vous 1 -1; moi_y 3 -3; moind 9 -9; moind_idee 8 -8; moind_page 7 -7
moins 13 -13; moins_bien 5 -5; moins_dix 11 -11; moins_mais 7 -7; mois 9 -9; mois_de 9 -9; mois_que 5 -5
moiti 13 -13; moiti_> 13 -13; momen 7 -7; momen_ca 7 -7; momen_le 3 -3; mon 10 -10; mon_abonn 13 -13; mon_adres 9 -9
mon_age 6 -6; mon_appel -14 14; mon_apple 6 -6; mon_assis 15 -15; mon_avoca 5 -5; mon_blaze 9 -9; mon_cellu 6 -6
mon_chef 7 -7; mon_code 10 -10; mon_colle 14 -14; mon_conse 6 -6; mon_contr 12 -12; mon_courr 6 -6; mon_cousi 8 -8
mon_decod 8 -8; mon_direc 14 -14; mon_divor 6 -6; mon_dossi -3 3; mon_doudo 7 -7; mon_ecran 9 -9; mon_ex 2 -2
mon_femme 8 -8; mon_fille 6 -6; mon_fils 11 -11; mon_fixe 11 -11; mon_forfa 4 -4; mon_frere 9 -9; mon_gamin 2 -2
mon_garco 5 -5; mon_gars 14 -14; mon_gendr 3 -3; mon_gsm 3 -3; mon_histo -8 8; mon_impri 8 -8; mon_insta 9 -9
mon_inter 9 -9; mon_ipad 6 -6; mon_iphon 10 -10; mon_lapto 6 -6; mon_macbo 6 -6; mon_mail 8 -8; mon_mari 9 -9
mon_mobil 8 -8; mon_modem 5 -5; mon_mon 9 -9; mon_natel 3 -3; mon_nom 8 -8; mon_numer 7 -7; mon_opera 17 -17
mon_ordi 8 -8; mon_ordin 18 -18; mon_papa 5 -5; mon_patro 10 -10; mon_pauvr 3 -3; mon_pays 7 -7; mon_pc 5 -5
mon_pere 8 -8; mon_petit 5 -5; mon_porta 7 -7; mon_pote 2 -2; mon_preno 7 -7; mon_probl 8 -8; mon_rende 13 -13
mon_repet 4 -4; mon_repon 16 -16; mon_respe -6 6; mon_respo -10 10; mon_retar 6 -6; mon_route 7 -7; mon_samsu 2 -2
mon_smart 6 -6; mon_solde 11 -11; mon_techn 8 -8; mon_telep 13 -13; mon_temps 7 -7; mon_vieux 5 -5; mon_voisi 5 -5
mon_wifi 10 -10; monde 1 -1; monde_> -2 2; monde_est 7 -7; monde_plus 5 -5; mons 7 -7; mons_> 7 -7; monsi 5 -5
monsi_> 7 -7; monsi_brun 8 -8; monsi_d 10 -10; monsi_de 10 -10; monsi_du -10 10; monsi_duran 6 -6; monsi_etait 1 -1
monsi_excus 7 -7; monsi_fourn 10 -10; monsi_j 5 -5; monsi_lambe 12 -12; monsi_le -6 6; monsi_lefor 7 -7
monsi_m 21 -21; monsi_que -17 17; monsi_qui -7 7; monsi_techn 7 -7; monsi_tres 5 -5; monsi_une 10 -10
monsi_vande 10 -10; monta 7 -7; monta_> 7 -7; monte 8 -8; monte_a 5 -5; monte_la 4 -4; monte_pas 6 -6
monte_plus 7 -7; moque 12 -12; moque_de 1 -1; moque_du 14 -14; morbi 3 -3; morbi_> 3 -3; morea 13 -13
morea_> 13 -13; morel 6 -6; morel_> 6 -6; morel_chez 4 -4; morel_douze 6 -6; morin 8 -8; morin_aroba 8 -8; mort 9 -9
mort_> 10 -10; mort_aucun 3 -3; mort_de 11 -11; morte 3 -3; morte_> 1 -1; morte_je 4 -4; mot 14 -14; mot_> 7 -7
mot_de 7 -7; mot_point 6 -6; mouli 9 -9; mouli_dans 9 -9; moun -6 6; moun_pour -6 6; moyen -14 14; moyen_d -6 6
moyen_de -12 12; muet 12 -12; muet_> 12 -12; muet_comme 3 -3; muets 8 -8; muets_> 8 -8; musiq 14 -14; musiq_> 10 -10
musiq_et 4 -4; mutue 7 -7; mutue_tres 7 -7; my 8 -8; my_frenc 5 -5; my_name 7 -7; n 4 -4; n_> 13 -13; n_a 8 -8
n_acced 5 -5; n_affic 6 -6; n_ai 9 -9; n_arriv -1 1; n_aurie -10 10; n_avons 4 -4; n_comme 5 -5; n_d 10 -10
n_e 2 -2; n_en 12 -12; n_enten 1 -1; n_est 8 -8; n_etes 16 -16; n_exist 11 -11; n_g 7 -7; n_huit 4 -4; n_i 7 -7
n_impor 3 -3; n_n 5 -5; n_ont 5 -5; n_utili 7 -7; n_y 1 -1; nadia 15 -15; nadia_> 13 -13; nadia_cheri 2 -2
nadia_point 6 -6; name 7 -7; name_is 7 -7; nante 8 -8; nante_> 8 -8; natel 4 -4; natel_de 5 -5; natel_ne 3 -3
natha 12 -12; natha_gros 8 -8; natha_point 8 -8; natha_van 8 -8; navig 10 -10; navig_> 10 -10; nazes 7 -7
nazes_> 7 -7; ndiay 4 -4; ndiay_tout 4 -4; ne 19 -19; ne_capte 5 -5; ne_chang 5 -5; ne_charg 3 -3; ne_compt 10 -10
ne_conna 6 -6; ne_coupe 4 -4; ne_crois 8 -8; ne_deman 10 -10; ne_donne 7 -7; ne_fait 6 -6; ne_fonct 7 -7
ne_la 11 -11; ne_le 2 -2; ne_m -4 4; ne_march 7 -7; ne_me 34 -34; ne_monte 7 -7; ne_parle -17 17; ne_pas 11 -11
ne_passe 3 -3; ne_peut 6 -6; ne_peux 10 -10; ne_prefe 8 -8; ne_quitt 9 -9; ne_recoi 6 -6; ne_recup 1 -1
ne_redem 1 -1; ne_remar 5 -5; ne_repet 4 -4; ne_repon 2 -2; ne_reste 4 -4; ne_s 5 -5; ne_sais -1 1; ne_saura 6 -6
ne_se 11 -11; ne_sonne 7 -7; ne_suis 6 -6; ne_trouv 3 -3; ne_va -5 5; ne_veut 7 -7; ne_veux 15 -15; ne_vient 3 -3
ne_vois 6 -6; ne_voit 6 -6; ne_voudr 6 -6; ne_vous 4 -4; negat 15 -15; negat_> 10 -10; negat_non 7 -7; nein 7 -7
nein_non 7 -7; nenni 14 -14; nenni_> 12 -12; nenni_m 9 -9; nerfs 6 -6; nerfs_> 6 -6; net 7 -7; net_> 8 -8
net_voila 2 -2; netfl 8 -8; netfl_ne 7 -7; netfl_plus 2 -2; netfl_tourn 1 -1; neuf 12 -12; neuf_> 5 -5
neuf_camer 7 -7; neuf_cent 1 -1; neuf_douze 2 -2; neuf_heure 3 -3; neuf_huit 3 -3; neuf_mille 7 -7; neuf_on 2 -2
neuf_onze 2 -2; neuf_ordin 8 -8; neuf_point 5 -5; neuf_quara 2 -2; neuf_quatr 8 -8; neuf_six 1 -1; neuf_trois 8 -8
neuf_zero 8 -8; neuve 9 -9; neuve_> 9 -9; nez 11 -11; nez_> 11 -11; nguye 8 -8; nguye_> 7 -7; nguye_n 7 -7; ni 8 -8
ni_appel 6 -6; ni_inter 5 -5; ni_l 10 -10; ni_le 5 -5; ni_recev 6 -6; ni_sur 1 -1; nicke 15 -15; nicke_> 14 -14
nicke_j 5 -5; nicke_je 3 -3; nicke_mais 8 -8; nicke_tout 7 -7; nicol 5 -5; nicol_a 5 -5; nivea -12 12
nivea_de 11 -11; nivea_deux -12 12; no 10 -10; no_agent 7 -7; no_fonct 3 -3; no_it 6 -6; noah 9 -9; noah_petit 9 -9
noel 8 -8; noel_aroba 8 -8; noire 12 -12; noire_avec 12 -12; nom 20 -20; nom_> 10 -10; nom_a 2 -2; nom_c 8 -8
nom_d 10 -10; nom_de 7 -7; nom_elle 4 -4; nom_est 7 -7; nom_n 4 -4; nom_nguye 7 -7; nom_sur 2 -2; nom_vous 3 -3
nombr 9 -9; nombr_> 9 -9; non 18 -18; non_> 20 -20; non_alors 10 -10; non_atten 4 -4; non_berna 8 -8; non_c 11 -11
non_ca 6 -6; non_ce 9 -9; non_desol 14 -14; non_detec 9 -9; non_du 13 -13; non_enfin 13 -13; non_et 5 -5
non_final 4 -4; non_huit 15 -15; non_il 4 -4; non_j 11 -11; non_je -1 1; non_la 4 -4; non_laiss 12 -12; non_le 3 -3
non_mais -3 3; non_merci 10 -10; non_ne 17 -17; non_non 9 -9; non_on 8 -8; non_pardo 7 -7; non_pas 20 -20
non_peut 2 -2; non_plus 4 -4; non_pourq 9 -9; non_quato 5 -5; non_quinz 1 -1; non_rien 8 -8; non_stop -9 9
non_surto 5 -5; non_toujo 8 -8; non_tout 10 -10; non_trois 9 -9; non_un -14 14; non_vous 2 -2; non_voyon 5 -5
non_zero 3 -3; nonan 8 -8; nonan_> 5 -5; nonan_cinq 4 -4; nonan_deux 4 -4; nonan_et 4 -4; nonan_nonan 4 -4
nonan_poste 12 -12; nonan_quatr 4 -4; nonan_sept 5 -5; nonan_six 6 -6; nope 11 -11; nope_> 11 -11; norma -12 12
norma_> 11 -11; norma_que 11 -11; norma_quoi -13 13; nos 12 -12; nos_clien 9 -9; nos_comme 2 -2; nos_mails 4 -4
nos_poste 8 -8; nos_termi 6 -6; not 11 -11; not_worki 11 -11; note 11 -11; note_> 11 -11; noter 7 -7
noter_sacha 7 -7; notez 2 -2; notez_olivi 4 -4; notre 9 -9; notre_avoca 4 -4; notre_conse 6 -6; notre_gueul 8 -8
notre_infor 6 -6; notre_liais 6 -6; notre_numer 5 -5; notre_poste 5 -5; notre_prest 6 -6; notre_raiso 7 -7
notre_trunk 8 -8; nous 10 -10; nous_> 11 -11; nous_avons 7 -7; nous_depui 1 -1; nous_en 7 -7; nous_n 4 -4
nous_perdo 4 -4; nous_pouvo 4 -4; nous_prene 5 -5; nous_somme 11 -11; nouve 14 -14; nouve_> 8 -8; nouve_acces 6 -6
nouve_boite 7 -7; nouve_box 19 -19; nouve_colla 8 -8; nouve_du 7 -7; nouve_inter 5 -5; nouve_la 3 -3; nouve_le 1 -1
nouve_mes 5 -5; nouve_monsi 16 -16; nouve_prise 7 -7; nouve_sim 2 -2; nouve_souci 5 -5; novem 10 -10; novem_> 10 -10
nuit -7 7; nuit_> -7 7; nul 12 -12; nul_> 12 -12; nulle 16 -16; nulle_> 11 -11; nulle_part 7 -7; nuls 12 -12
nuls_> 11 -11; nuls_au 8 -8; numer 16 -16; numer_> 15 -15; numer_alors 4 -4; numer_c 2 -2; numer_ca 6 -6
numer_de 5 -5; numer_du 8 -8; numer_echec 8 -8; numer_euh 14 -14; numer_masqu 10 -10; numer_monsi 4 -4
numer_n 11 -11; numer_par 6 -6; numer_prive 6 -6; numer_quara 1 -1; numer_qui 11 -11; numer_un 8 -8; o 9 -9
o_n 7 -7; o_r 7 -7; o_t 5 -5; o_u 7 -7; o_w 6 -6; oblig -10 10; oblig_de -10 10; occup 9 -9; occup_> 10 -10
occup_de 4 -4; occup_tout 3 -3; octan 4 -4; octan_trois 4 -4; odett 10 -10; odett_point 7 -7; odett_vanda 10 -10
offre 13 -13; offre_plus 13 -13; oh 13 -13; oh_fan 6 -6; oh_je 4 -4; oh_la 5 -5; oh_non 6 -6; oh_puree 9 -9
oh_que 7 -7; oh_vous 2 -2; ok 17 -17; ok_> 11 -11; ok_allez 5 -5; ok_c 8 -8; ok_ca 10 -10; ok_d 5 -5; ok_je 6 -6
ok_ok 5 -5; olga 9 -9; olga_petro 7 -7; olga_point 7 -7; olivi 14 -14; olivi_hamon 9 -9; olivi_point 6 -6
olliv 5 -5; olliv_deux 5 -5; on 3 -3; on_a 14 -14; on_atten 14 -14; on_capte 8 -8; on_conti 4 -4; on_dirai 11 -11
on_en 12 -12; on_enten 5 -5; on_essai 9 -9; on_est 14 -14; on_fait 9 -9; on_m 6 -6; on_me -10 10; on_n 9 -9
on_ne 1 -1; on_peut -15 15; on_recom 10 -10; on_s 8 -8; on_se 9 -9; on_tente 9 -9; on_utili 2 -2; on_va 2 -2
on_verra 10 -10; on_vient 4 -4; ongle 1 -1; ongle_depui 1 -1; ont 9 -9; ont_fait 4 -4; ont_laiss 6 -6; ont_pas 5 -5
ont_secti 4 -4; onze 16 -16; onze_> 16 -16; onze_cinqu 1 -1; onze_douze 8 -8; onze_machi 7 -7; onze_quara 4 -4
onze_soixa 5 -5; onze_telep 6 -6; onze_vingt 4 -4; open 10 -10; open_space 10 -10; opera -15 15; opera_> -19 19
opera_a 8 -8; opera_au -10 10; opera_c 15 -15; opera_de 9 -9; opera_est 13 -13; opera_histo 10 -10
opera_humai -12 12; opera_je 8 -8; opera_opera -12 12; opera_parce 11 -11; opera_s -10 10; or 7 -7; or_il 7 -7
orage 6 -6; orage_> 2 -2; orage_je 7 -7; orang 10 -10; orang_> 16 -16; orang_aroba 7 -7; orang_m 12 -12
orang_point 7 -7; orang_qui 5 -5; ordi 10 -10; ordi_> 8 -8; ordi_et 7 -7; ordi_la 3 -3; ordi_porta 5 -5; ordin 4 -4
ordin_> 1 -1; ordin_alors 2 -2; ordin_celui 1 -1; ordin_conce 3 -3; ordin_dans 8 -8; ordin_de 6 -6; ordin_depui 5 -5
ordin_dit 6 -6; ordin_et 9 -9; ordin_fixe 7 -7; ordin_il 6 -6; ordin_la 9 -9; ordin_ne 2 -2; ordin_parle 10 -10
ordin_porta 4 -4; ordin_trois 4 -4; ordin_une 5 -5; ordis 14 -14; ordis_> 9 -9; ordis_des 2 -2; ordis_et 10 -10
ordis_la 7 -7; ordre 9 -9; ordre_> 9 -9; ordre_merci 5 -5; oreil -1 1; oreil_gauch 5 -5; oreil_humai -6 6; os -13 13
os_> -10 10; os_que -6 6; os_s -9 9; ottic 3 -3; ottic_e 3 -3; ou 2 -2; ou_5 8 -8; ou_6 9 -9; ou_c -12 12
ou_cinq 6 -6; ou_deux 17 -17; ou_est -8 8; ou_j 9 -9; ou_mon 6 -6; ou_non 8 -8; ou_pas -18 18; ou_peut 6 -6
ou_quatr 14 -14; ou_quoi 11 -11; ou_seize 7 -7; ou_trois 7 -7; ou_un -7 7; oubli 6 -6; oubli_la 3 -3; oubli_le 5 -5
oubli_les 4 -4; ouf 5 -5; ouf_sur 5 -5; oui 14 -14; oui_> 9 -9; oui_ah 1 -1; oui_allez 9 -9; oui_allo 7 -7
oui_alors 6 -6; oui_bien 6 -6; oui_bonjo -9 9; oui_c 7 -7; oui_ca 8 -8; oui_da 7 -7; oui_de 6 -6; oui_deja 5 -5
oui_depui 9 -9; oui_deux 9 -9; oui_dites 4 -4; oui_donc 5 -5; oui_enfin 6 -6; oui_et 8 -8; oui_euh 7 -7
oui_hein 6 -6; oui_helas 10 -10; oui_huit 6 -6; oui_impec 5 -5; oui_it 7 -7; oui_j 3 -3; oui_je 10 -10
oui_jeune 8 -8; oui_la 6 -6; oui_le 7 -7; oui_lucie 4 -4; oui_mais 12 -12; oui_merci 5 -5; oui_mon 5 -5
oui_non 7 -7; oui_on 10 -10; oui_ou 8 -8; oui_oui 16 -16; oui_pardi 9 -9; oui_parfa 12 -12; oui_peut 9 -9
oui_pour 12 -12; oui_s 14 -14; oui_salut 7 -7; oui_toujo 16 -16; oui_tout 11 -11; oui_tres 4 -4; oui_un 15 -15
oui_vas 9 -9; oui_vite 13 -13; oui_voila 8 -8; oui_vous 8 -8; oui_y 10 -10; oups 8 -8; oups_je 8 -8; outlo 8 -8
outlo_point 8 -8; ouver 6 -6; ouver_du 2 -2; ouver_la 6 -6; ouvre 3 -3; ouvre_> 5 -5; ouvre_le 1 -1; ouvri 9 -9
ouvri_> 8 -8; p 10 -10; p_comme 5 -5; p_e 4 -4; p_o 8 -8; p_point 6 -6; page 10 -10; page_> 7 -7; page_d 7 -7
page_ne 5 -5; page_veut 8 -8; pages 3 -3; pages_s 3 -3; paie 4 -4; paie_la 5 -5; paie_pour 4 -4; paie_rubis 1 -1
paiem 6 -6; paiem_sont 6 -6; paill 15 -15; paill_> 15 -15; paire 11 -11; paire_> 11 -11; paix 14 -14; paix_> 4 -4
paix_avec 10 -10; panne 16 -16; panne_> 14 -14; panne_a 11 -11; panne_d 7 -7; panne_depui 2 -2; panne_est 8 -8
panne_euh 3 -3; panne_le 2 -2; panne_que 4 -4; panne_seule 12 -12; panne_va 10 -10; papa 7 -7; papa_> 6 -6
papa_ca 8 -8; papa_il 5 -5; papie 11 -11; papie_> 10 -10; papie_je 3 -3; par -1 1; par_coeur 9 -9; par_contr 2 -2
par_courr 6 -6; par_dessu 4 -4; par_mail 6 -6; par_quelq -8 8; par_un -14 14; par_votre 4 -4; parai 8 -8
parai_bien 8 -8; parc 9 -9; parc_> 9 -9; parce 7 -7; parce_qu 13 -13; parce_que 3 -3; pardi 9 -9; pardi_> 9 -9
pardo 19 -19; pardo_> 15 -15; pardo_deux 3 -3; pardo_je 1 -1; pardo_marin 6 -6; pardo_oui 11 -11; pardo_quatr 7 -7
pardo_vous 9 -9; parei 16 -16; parei_> 15 -15; parei_avec 1 -1; parfa 11 -11; parfa_> 16 -16; parfa_l 6 -6
parfa_merci 7 -7; parfa_on 11 -11; paris 14 -14; paris_> 14 -14; parla 9 -9; parla_a 9 -9; parle -12 12
parle_> -5 5; parle_a -10 10; parle_angla -6 6; parle_atten 3 -3; parle_au -22 22; parle_aux -9 9; parle_avec -6 6
parle_de 16 -16; parle_direc -10 10; parle_fort 11 -11; parle_lente 18 -18; parle_mais 4 -4; parle_mieux 8 -8
parle_pas -14 14; parle_presq 17 -17; parle_qu -14 14; parle_tout 10 -10; parle_trop 15 -15; parle_vrai -8 8
part 7 -7; part_> 6 -6; part_sur 5 -5; parte 9 -9; parte_pas 6 -6; parte_plus 8 -8; parti 17 -17; parti_> 16 -16
parti_mange 7 -7; parto 8 -8; parto_> 8 -8; pas 5 -5; pas_> 23 -23; pas_a 21 -21; pas_alors 6 -6; pas_arran 10 -10
pas_au 2 -2; pas_aujou 11 -11; pas_aux -17 17; pas_avec -5 5; pas_berna 8 -8; pas_besoi 39 -39; pas_bien 9 -9
pas_c 6 -6; pas_ca 7 -7; pas_ce 8 -8; pas_celui 7 -7; pas_certa 6 -6; pas_cette 10 -10; pas_chang 5 -5
pas_chez 6 -6; pas_com 3 -3; pas_combi 9 -9; pas_comme 6 -6; pas_compr 19 -19; pas_compt 13 -13; pas_conne 8 -8
pas_conte 2 -2; pas_contr -9 9; pas_corre 13 -13; pas_d 22 -22; pas_dans 7 -7; pas_de 6 -6; pas_demar 8 -8
pas_deux 10 -10; pas_discu -16 16; pas_donc 2 -2; pas_donne -6 6; pas_du 13 -13; pas_elle 6 -6; pas_en 13 -13
pas_encor 20 -20; pas_enerv 7 -7; pas_enten 2 -2; pas_envie -18 18; pas_eu 9 -9; pas_exact 19 -19; pas_faire 5 -5
pas_fait 12 -12; pas_faux 13 -13; pas_fonct 14 -14; pas_grave 13 -13; pas_habil 6 -6; pas_il 15 -15
pas_inter 12 -12; pas_je -6 6; pas_juste -5 5; pas_la 26 -26; pas_le 1 -1; pas_ma 4 -4; pas_mais 6 -6
pas_malgr 4 -4; pas_me -10 10; pas_merci 7 -7; pas_mieux 11 -11; pas_mon 6 -6; pas_monsi 6 -6; pas_moyen -10 10
pas_ne 3 -3; pas_non 11 -11; pas_norma 11 -11; pas_nuls 8 -8; pas_par 9 -9; pas_parle -12 12; pas_pas 3 -3
pas_passe -10 10; pas_pense 11 -11; pas_perre 8 -8; pas_plus 8 -8; pas_pluto -10 10; pas_possi -1 1; pas_pour 10 -10
pas_press 19 -19; pas_qu 20 -20; pas_quand 3 -3; pas_que 13 -13; pas_quelq -26 26; pas_quest 12 -12
pas_rappe 23 -23; pas_redem 7 -7; pas_regle 7 -7; pas_resea 5 -5; pas_resol 7 -7; pas_reuss 9 -9; pas_reven 10 -10
pas_s -12 12; pas_sa 9 -9; pas_savez 7 -7; pas_se 5 -5; pas_sfr 5 -5; pas_si 1 -1; pas_soixa 4 -4; pas_speci 11 -11
pas_terri 11 -11; pas_touch 5 -5; pas_tout 1 -1; pas_toute -12 12; pas_trois 8 -8; pas_trop 11 -11; pas_un -4 4
pas_une -10 10; pas_venu 18 -18; pas_verif 20 -20; pas_votre 8 -8; pas_vous 13 -13; pas_vraim 12 -12; pas_y -13 13
pasca 6 -6; pasca_point 6 -6; pasqu 6 -6; pasqu_> 6 -6; passa 18 -18; passa_d 14 -14; passa_du 5 -5; passe -14 14
passe_> 21 -21; passe_a 13 -13; passe_au 12 -12; passe_coudo -8 8; passe_demai 9 -9; passe_hier 17 -17
passe_il 9 -9; passe_jeudi 8 -8; passe_l 1 -1; passe_la -6 6; passe_le -11 11; passe_mais 1 -1; passe_mardi 3 -3
passe_merci 10 -10; passe_moi -31 31; passe_mon 9 -9; passe_pas 22 -22; passe_perso 5 -5; passe_plus 5 -5
passe_pour 11 -11; passe_quelq -5 5; passe_rien 10 -10; passe_un -13 13; passe_une -13 13; passe_votre -12 12
paste 6 -6; paste_aroba 6 -6; patia 9 -9; patia_> 9 -9; patie 19 -19; patie_> 12 -12; patie_je 9 -9; patie_ne 2 -2
patie_pas 7 -7; patie_qu 15 -15; patri 1 -1; patri_ferra 1 -1; patro 1 -1; patro_> -13 13; patro_est 16 -16
patro_qui 9 -9; patro_va 8 -8; paul 18 -18; paul_> 9 -9; paul_aroba 7 -7; paul_berna 9 -9; paul_chez 12 -12
paul_point 8 -8; paul_rouss 10 -10; paul_soixa 5 -5; pauvr 9 -9; pauvr_> 3 -3; pauvr_con 10 -10; paye 10 -10
paye_la 8 -8; paye_pour 9 -9; payer 13 -13; payer_factu 8 -8; payer_ma 7 -7; payer_pour 8 -8; payez 8 -8
payez_ma 8 -8; pays 7 -7; pays_mais 7 -7; pc 15 -15; pc_1 11 -11; pc_3 6 -6; pc_> 5 -5; pc_de 5 -5; pc_deux 5 -5
pc_du 1 -1; pc_et 5 -5; pc_fixe 8 -8; pc_fixes 7 -7; pc_ma 2 -2; pc_porta 8 -8; pc_qui 10 -10; pc_un 5 -5
pc_une 8 -8; pedro 7 -7; pedro_lopez 7 -7; peine 18 -18; peine_> 4 -4; peine_de 18 -18; peine_en 5 -5; penda 6 -6
penda_mes 6 -6; penib 12 -12; penib_> 12 -12; pense 7 -7; pense_> 11 -11; pense_pas 6 -6; perd 1 -1; perd_le 1 -1
perdo 4 -4; perdo_des 4 -4; perdr 7 -7; perdr_mon 7 -7; perds 9 -9; perds_la 6 -6; perds_le 7 -7; perdu 7 -7
perdu_mon 7 -7; perdu_quand 2 -2; pere 8 -8; pere_> 8 -8; perma 8 -8; perma_au 8 -8; perre 8 -8; perre_perri 8 -8
perri 8 -8; perri_> 8 -8; perri_aroba 4 -4; perro 4 -4; perro_p 4 -4; persi 11 -11; persi_> 11 -11; perso -1 1
perso_> 3 -3; perso_a 12 -12; perso_agee 14 -14; perso_au 1 -1; perso_avec 6 -6; perso_ca 5 -5; perso_d -16 16
perso_dans 6 -6; perso_de 13 -13; perso_depui 8 -8; perso_en 3 -3; perso_euh -13 13; perso_fait 5 -5
perso_handi 19 -19; perso_je -10 10; perso_la -4 4; perso_n 12 -12; perso_ne 10 -10; perso_pas -16 16
perso_physi -8 8; perso_qui -3 3; perso_reell -9 9; perso_s -15 15; perso_sont 9 -9; perso_titul 8 -8
perso_touch 10 -10; peter 9 -9; peter_un 9 -9; petit 15 -15; petit_> 13 -13; petit_aimen 2 -2; petit_aroba 6 -6
petit_boiti 6 -6; petit_croix 4 -4; petit_dizai 8 -8; petit_enfan 5 -5; petit_est 3 -3; petit_et 1 -1; petit_l 4 -4
petit_lumie 1 -1; petit_point 4 -4; petit_probl 6 -6; petit_rond 3 -3; petit_souci 4 -4; petit_tiret 2 -2
petit_trent 9 -9; petit_villa 4 -4; petro 9 -9; petro_> 7 -7; petro_aroba 7 -7; peu 16 -16; peu_> 7 -7
peu_agaca 11 -11; peu_agace 5 -5; peu_avec 10 -10; peu_decu 7 -7; peu_embet 15 -15; peu_ennuy 2 -2; peu_inqui 7 -7
peu_mal 4 -4; peu_parto 7 -7; peu_pour 3 -3; peu_pres 6 -6; peu_stres 3 -3; peuch 5 -5; peuch_la 5 -5; peut 8 -8
peut_avoir -12 12; peut_dire 21 -21; peut_etre 18 -18; peut_faire 17 -17; peut_laiss 4 -4; peut_me -10 10
peut_parle -12 12; peut_pas 7 -7; peut_plus 5 -5; peuve 5 -5; peuve_plus 5 -5; peux_appel 18 -18; peux_avoir -14 14
peux_branc 7 -7; peux_enfin 10 -10; peux_etre -15 15; peux_le 10 -10; peux_m -13 13; peux_navig 10 -10; peux_ni 6 -6
peux_parle -19 19; peux_pas 9 -9; peux_plus 14 -14; peux_recev 9 -9; peux_surfe 9 -9; peux_telep 9 -9; physi -8 8
physi_> -8 8; picar 14 -14; picar_> 9 -9; picar_des 9 -9; picar_point 9 -9; piece 9 -9; piece_> 8 -8
piece_joint 7 -7; pierr 7 -7; pierr_duran 6 -6; pierr_marti 7 -7; pierr_point 4 -4; pierr_tiret 3 -3; pilot -6 6
pilot_dans -6 6; pin 8 -8; pin_est 8 -8; ping 5 -5; ping_de 5 -5; pire 14 -14; pire_> 14 -14; pire_en 8 -8
placa 10 -10; placa_> 10 -10; plain 7 -7; plain_pas 7 -7; plais 15 -15; plais_> 15 -15; plait -5 5; plait_> -3 3
plait_aidez 6 -6; plait_j 7 -7; plait_je -10 10; plait_madam -4 4; plait_merci 14 -14; plait_pas -7 7
plait_un -14 14; plant 14 -14; plant_> 12 -12; plant_encor 10 -10; plays 4 -4; plays_4 4 -4; pleas -5 5
pleas_je -5 5; plein 20 -20; plein_> 11 -11; plein_le 9 -9; plein_zoom 5 -5; pleut 11 -11; pleut_depui 11 -11
plomb 6 -6; plomb_point 6 -6; plupa 8 -8; plupa_> 8 -8; plus 17 -17; plus_33 5 -5; plus_> 8 -8; plus_a 9 -9
plus_acces 4 -4; plus_aller 5 -5; plus_appel 8 -8; plus_aucun 5 -5; plus_chez 3 -3; plus_d 9 -9; plus_de 10 -10
plus_depui 6 -6; plus_deux 5 -5; plus_envoy 5 -5; plus_et 5 -5; plus_faire 4 -4; plus_heure 8 -8; plus_inter 5 -5
plus_j 6 -6; plus_jamai 11 -11; plus_jouer 4 -4; plus_la 4 -4; plus_le 6 -6; plus_les 8 -8; plus_lucie 6 -6
plus_me 10 -10; plus_mes 3 -3; plus_moyen 14 -14; plus_n 5 -5; plus_parle 2 -2; plus_patie 15 -15; plus_perso 12 -12
plus_plus 2 -2; plus_point 6 -6; plus_press 6 -6; plus_qu 10 -10; plus_que 5 -5; plus_quoi 4 -4; plus_rapid 13 -13
plus_recon 2 -2; plus_rien 6 -6; plus_simpl 3 -3; plus_surfe 9 -9; plus_tard 12 -12; plus_telep 9 -9
plus_trent 2 -2; plus_trois 3 -3; plus_tut 6 -6; plus_un 8 -8; plus_vite 7 -7; plusi 10 -10; plusi_perso 10 -10
pluto -3 3; pluto_l 3 -3; pluto_le 1 -1; pluto_non 19 -19; pluto_que 8 -8; pluto_un 6 -6; pluto_une -10 10
point 12 -12; point_b 6 -6; point_be 8 -8; point_beaun 2 -2; point_benal 6 -6; point_benoi 5 -5; point_berna 7 -7
point_bio 8 -8; point_blond 7 -7; point_brun 5 -5; point_c 6 -6; point_carpe 7 -7; point_ch 9 -9; point_clien 14 -14
point_com 9 -9; point_cote 4 -4; point_d 6 -6; point_duboi 8 -8; point_dumas 5 -5; point_dupon 7 -7
point_duran 6 -6; point_e 7 -7; point_f 7 -7; point_fr 9 -9; point_gall 5 -5; point_girar 6 -6; point_gros 8 -8
point_h 7 -7; point_hadj 4 -4; point_hamon 6 -6; point_jo 5 -5; point_k 8 -8; point_kern 6 -6; point_l 2 -2
point_le 6 -6; point_lecle 5 -5; point_lefev 7 -7; point_leger 8 -8; point_leroy 5 -5; point_lopez 7 -7
point_lyon 5 -5; point_march 7 -7; point_marte 6 -6; point_marti 7 -7; point_morel 6 -6; point_ndiay 4 -4
point_net 7 -7; point_noel 8 -8; point_olliv 5 -5; point_p 6 -6; point_paris 8 -8; point_perri 4 -4
point_petit 6 -6; point_petro 7 -7; point_r 7 -7; point_rober 6 -6; point_rocha 6 -6; point_roux 6 -6
point_roy 7 -7; point_s 4 -4; point_simon 6 -6; point_sur 6 -6; point_tremb 7 -7; pol 12 -12; pol_aroba 12 -12
por -7 7; por_favor -7 7; porca 6 -6; porca_miser 6 -6; porta 9 -9; porta_> 11 -11; porta_affic 10 -10
porta_arriv 5 -5; porta_ca 1 -1; porta_de 2 -2; porta_deux 8 -8; porta_du 4 -4; porta_est 3 -3; porta_et 7 -7
porta_il 6 -6; porta_la 1 -1; porta_n 7 -7; porta_ne 1 -1; porta_parce 1 -1; porta_plus 5 -5; porta_pourt 4 -4
porta_qui 5 -5; porta_se 1 -1; porta_un 6 -6; porte 17 -17; porte_> 15 -15; porte_gauch 6 -6; porte_je 7 -7
porte_ne 9 -9; portu 5 -5; portu_> 5 -5; pose 6 -6; pose_probl 6 -6; pose_souci 5 -5; pose_une 7 -7; posee 4 -4
posee_au 4 -4; possi 3 -3; possi_> 18 -18; possi_d -14 14; possi_je 1 -1; possi_oui 20 -20; posta 7 -7; posta_c 5 -5
posta_ou 6 -6; poste 18 -18; poste_> 18 -18; poste_a 7 -7; poste_chacu 7 -7; poste_clien 11 -11; poste_dans 8 -8
poste_de 7 -7; poste_et 8 -8; poste_il 4 -4; poste_infor 9 -9; poste_inter 5 -5; poste_je 6 -6; poste_oui 8 -8
poste_point 5 -5; poste_repar 6 -6; poste_sont 5 -5; poste_sur 8 -8; poste_telep 8 -8; pote 2 -2; pote_m 2 -2
pouf 6 -6; pouf_> 8 -8; pouf_ca 6 -6; pour 8 -8; pour_autre 9 -9; pour_ca 9 -9; pour_de -2 2; pour_des 5 -5
pour_euh 5 -5; pour_jeudi 5 -5; pour_l 10 -10; pour_la 11 -11; pour_le 7 -7; pour_lui -9 9; pour_ma -8 8
pour_me -9 9; pour_mon 9 -9; pour_qui 10 -10; pour_rien 9 -9; pour_savoi 3 -3; pour_trava 8 -8; pour_un 11 -11
pour_une 19 -19; pour_voir 7 -7; pour_votre 2 -2; pour_vous -8 8; pourq 9 -9; pourq_> 9 -9; pourq_cette 6 -6
pourq_pas 17 -17; pourq_vous 13 -13; pourr -15 15; pourr_> 12 -12; pourr_je -16 16; pourr_me -11 11; pourr_vous 5 -5
pourt 4 -4; pourt_il 4 -4; pouve -6 6; pouve_atten 8 -8; pouve_m 18 -18; pouve_me -23 23; pouve_noter 7 -7
pouve_pas -10 10; pouve_repet 10 -10; pouvi -7 7; pouvi_me -7 7; pouvo 4 -4; pouvo_clore 4 -4; prefe -4 4
prefe_atten 8 -8; prefe_avoir -18 18; prefe_conti 17 -17; prefe_evite 13 -13; prefe_expli -8 8; prefe_ne 11 -11
prefe_parle -14 14; prefe_pas 16 -16; prefe_qu -17 17; prefe_suivr 8 -8; premi 10 -10; premi_etage 10 -10
premi_etape 5 -5; premi_fois 2 -2; premi_ne 1 -1; prend -4 4; prend_> -3 3; prend_deux 10 -10; prend_la -11 11
prend_un 9 -9; prene 14 -14; prene_pluto 3 -3; prene_pour 14 -14; prenn -8 8; prenn_mon -8 8; preno 13 -13
preno_c 7 -7; preno_et 4 -4; preno_minh 7 -7; preno_xavie 7 -7; pres 6 -6; pres_> 6 -6; pres_quara 6 -6
pres_une 5 -5; prese 7 -7; prese_bapti 7 -7; prese_patri 1 -1; presq 17 -17; presq_comme 17 -17; presq_mais 4 -4
press 7 -7; press_> 7 -7; press_allez 6 -6; prest 6 -6; prest_infor 6 -6; preve 7 -7; preve_> 7 -7; previ -13 13
previ_je -13 13; prevu 7 -7; prevu_demai 7 -7; prie -10 10; prie_> -10 10; princ 4 -4; princ_ne 4 -4; print 4 -4
print_> 4 -4; prise 19 -19; prise_> 16 -16; prise_il 3 -3; prive 6 -6; prive_> 6 -6; prive_d 4 -4; pro 7 -7
pro_aroba 7 -7; probl 17 -17; probl_> 12 -12; probl_allez 10 -10; probl_c 6 -6; probl_de 8 -8; probl_est 7 -7
probl_n 7 -7; probl_oui 13 -13; probl_persi 11 -11; probl_que 5 -5; probl_regle 8 -8; profe 14 -14; profe_> 12 -12
profe_c 1 -1; profe_est 6 -6; proto 7 -7; proto_mail 7 -7; proto_point 6 -6; ps5 8 -8; ps5_> 7 -7; ps5_et 13 -13
puc 7 -7; puc_> 7 -7; puis 1 -1; puis_ca 8 -8; puis_hier 8 -8; puis_j 3 -3; puis_je -13 13; puis_la 3 -3
puis_le 1 -1; puis_mercr 3 -3; puis_pouf 8 -8; puis_quatr 7 -7; puis_soixa 4 -4; puisq 2 -2; puisq_je 3 -3
puiss -10 10; puiss_lui -6 6; puiss_m -7 7; puits 6 -6; puits_> 6 -6; puk 7 -7; puk_> 7 -7; punai 16 -16
punai_> 11 -11; punai_j 5 -5; puree 9 -9; puree_> 9 -9; pus 5 -5; pus_acces 5 -5; putai 14 -14; putai_c 11 -11
putai_ca 4 -4; putai_mais 11 -11; qu 1 -1; qu_a -14 14; qu_avant 6 -6; qu_elle 4 -4; qu_est 22 -22; qu_il 17 -17
qu_ils 4 -4; qu_inter 6 -6; qu_on -13 13; qu_un 2 -2; qu_une 10 -10; quand 16 -16; quand_inter 7 -7; quand_j 3 -3
quand_je 16 -16; quand_on 4 -4; quara 5 -5; quara_> 5 -5; quara_cinq 5 -5; quara_cinqu 6 -6; quara_deux 6 -6
quara_et 4 -4; quara_facil 6 -6; quara_huit 1 -1; quara_poste 11 -11; quara_quatr 3 -3; quara_sept 3 -3
quara_trois 5 -5; quart 5 -5; quart_> 6 -6; quart_est 4 -4; quat 9 -9; quat_ordis 9 -9; quato 9 -9; quato_> 8 -8
quato_cinqu 1 -1; quato_euh 3 -3; quato_non 3 -3; quato_poste 9 -9; quato_quatr 2 -2; quato_quinz 5 -5
quato_soixa 5 -5; quatr 14 -14; quatr_> 11 -11; quatr_ans 5 -5; quatr_appar 5 -5; quatr_aroba 5 -5; quatr_at 3 -3
quatr_barre 8 -8; quatr_ca 3 -3; quatr_cinq 3 -3; quatr_cinqu 4 -4; quatr_douze 4 -4; quatr_enfin 9 -9
quatr_etage 6 -6; quatr_fois 8 -8; quatr_heure 6 -6; quatr_huita 6 -6; quatr_icitt 11 -11; quatr_merci 8 -8
quatr_neuf 1 -1; quatr_non 4 -4; quatr_nonan 4 -4; quatr_ordin 20 -20; quatr_ou 6 -6; quatr_pas 1 -1
quatr_perso 15 -15; quatr_poste 10 -10; quatr_quara 4 -4; quatr_quatr 8 -8; quatr_qui 4 -4; quatr_rue 5 -5
quatr_septa 11 -11; quatr_soixa 5 -5; quatr_te 10 -10; quatr_telep 10 -10; quatr_trent 4 -4; quatr_vingt 10 -10
quatr_zero 6 -6; que -3 3; que_c 1 -1; que_ca 11 -11; que_ce 13 -13; que_celui 11 -11; que_chez 2 -2; que_d 8 -8
que_dehor 6 -6; que_des -6 6; que_deux 4 -4; que_dieu 6 -6; que_dix 5 -5; que_est -2 2; que_j -4 4; que_je -16 16
que_l 1 -1; que_la 4 -4; que_le 12 -12; que_les 5 -5; que_ma 5 -5; que_mes 1 -1; que_moi 8 -8; que_mon 6 -6
que_nenni 12 -12; que_non 9 -9; que_notre 5 -5; que_oui 11 -11; que_que 5 -5; que_quelq -4 4; que_racon -7 7
que_redem 7 -7; que_votre -9 9; que_vous -8 8; quel 13 -13; quel_bouto 7 -7; quel_cable 7 -7; quel_qu -23 23
quel_servi 9 -9; quell 15 -15; quell_bande 11 -11; quell_boite 4 -4; quell_lumie 9 -9; quell_quest 7 -7
quelq -21 21; quelq_un -21 21; quest 15 -15; quest_> 15 -15; quest_debil 7 -7; quest_sur 5 -5; qui -8 8
qui_> 15 -15; qui_a 5 -5; qui_aboie 3 -3; qui_ai 5 -5; qui_atten 10 -10; qui_bugue 10 -10; qui_clign 7 -7
qui_compr -25 25; qui_conna -9 9; qui_decon 7 -7; qui_est -19 19; qui_etes 11 -11; qui_gresi 10 -10
qui_habit 18 -18; qui_je -13 13; qui_m 27 -27; qui_mais -9 9; qui_march 12 -12; qui_ne 4 -4; qui_parle -14 14
qui_passe 3 -3; qui_plant 12 -12; qui_pose 6 -6; qui_puiss -7 7; qui_s 11 -11; qui_sait 9 -9; qui_sonne 15 -15
qui_suis 10 -10; qui_tient 7 -7; qui_va 7 -7; qui_veut 3 -3; qui_vienn 4 -4; qui_vont 4 -4; qui_vous 14 -14
quinz 13 -13; quinz_> 8 -8; quinz_a 1 -1; quinz_aroba 6 -6; quinz_au 4 -4; quinz_de 9 -9; quinz_et 9 -9
quinz_ordin 11 -11; quinz_ou 7 -7; quinz_oui 2 -2; quinz_poste 8 -8; quinz_quatr 1 -1; quinz_rue 12 -12
quinz_soixa 8 -8; quinz_sont 4 -4; quinz_zero 5 -5; quitt 9 -9; quitt_pas 9 -9; quitt_votre 6 -6; quoi 5 -5
quoi_ce 7 -7; quoi_cette 10 -10; quoi_ecrir 2 -2; quoi_et 4 -4; quoi_la 8 -8; quoi_un 13 -13; quoi_vous 12 -12
r 13 -13; r_> 8 -8; r_a 4 -4; r_comme 5 -5; r_e 7 -7; r_et 6 -6; r_h 9 -9; r_m 5 -5; r_n 6 -6; r_o 7 -7
r_point 6 -6; r_t 9 -9; r_u 7 -7; raccr -2 2; raccr_au 11 -11; raccr_si -15 15; raccr_tout 9 -9; racon -3 3
racon_cette -7 7; racon_n 4 -4; racon_tout 1 -1; rade 5 -5; rade_> 5 -5; rade_depui 4 -4; rage 8 -8; rage_> 6 -6
rage_contr 7 -7; rage_j 7 -7; raiso 7 -7; raiso_socia 7 -7; rallu 5 -5; rallu_> 11 -11; rame 16 -16; rame_enorm 5 -5
rame_sur 8 -8; rame_un 10 -10; raoul 5 -5; raoul_d 5 -5; raoul_n 5 -5; rapid 13 -13; rapid_> 13 -13; rappe -11 11
rappe_> -4 4; rappe_au 6 -6; rappe_c 8 -8; rappe_donc -14 14; rappe_jamai 6 -6; rappe_moi -8 8; rappe_par -12 12
rappe_plus 14 -14; rappe_pour 11 -11; rappo 3 -3; rappo_a 3 -3; ras 10 -10; ras_la 7 -7; ras_le 7 -7; rau 4 -4
rau_r 4 -4; raymo 8 -8; raymo_escof 8 -8; rebra 4 -4; rebra_mais 4 -4; recev 11 -11; recev_d 6 -6; recev_des 9 -9
recev_les 11 -11; recla -2 2; recla_> 11 -11; recla_une -6 6; recoi 9 -9; recoi_des 12 -12; recoi_ma 2 -2
recoi_pas 7 -7; recoi_plus 7 -7; recom 13 -13; recom_> 13 -13; recon 8 -8; recon_> 8 -8; recou 6 -6; recou_> 6 -6
recu 13 -13; recu_d 7 -7; recu_un 9 -9; recu_votre 8 -8; recup 16 -16; recup_inter 12 -12; recup_la 5 -5
recup_le 2 -2; recup_plus 1 -1; recup_toute 6 -6; redem 24 -24; redem_> 18 -18; redem_avec 17 -17; redem_box 6 -6
redem_c 8 -8; redem_ecran 5 -5; redem_en 8 -8; redem_et 3 -3; redem_je 2 -2; redem_la 5 -5; redem_ma 10 -10
redem_mais 5 -5; redem_plus 1 -1; redem_tout 7 -7; redem_toute 7 -7; redem_trois 5 -5; redir -6 6; redir_moi -6 6
redis 4 -4; redis_zero 4 -4; redon -12 12; redon_moi -12 12; reel -13 13; reel_> -13 13; reell -9 9; reell_> -9 9
reess 8 -8; reess_> 8 -8; refle 10 -10; refle_> 11 -11; refle_il 1 -1; refon 13 -13; refon_> 17 -17; refon_pas 6 -6
refus 10 -10; refus_> 10 -10; regar 14 -14; regar_> 8 -8; regar_des 4 -4; regar_en 7 -7; regar_l 7 -7; regar_la 2 -2
regar_pas 4 -4; regle 16 -16; regle_> 15 -15; regle_ca 10 -10; regle_cette 9 -9; regle_depui 2 -2; regle_en 7 -7
regre 11 -11; regre_> 11 -11; relan 6 -6; relan_le 6 -6; relat -15 15; relat_> -14 14; relat_avec -11 11; relou -9 9
relou_les -9 9; remar 13 -13; remar_> 13 -13; remar_ca 9 -9; remar_cinq 6 -6; remar_donc 1 -1; remar_merci 6 -6
remar_nicke 7 -7; remar_pas 5 -5; remar_vite 13 -13; rembo 15 -15; rembo_> 7 -7; rembo_c 11 -11; rembo_moi 10 -10
remer 8 -8; remer_pour 8 -8; remet 3 -3; remet_le 3 -3; remi 7 -7; remi_point 7 -7; remis 7 -7; remis_en 9 -9
renar 7 -7; renar_> 7 -7; renau 7 -7; renau_avec 7 -7; rende 19 -19; rende_dingu 7 -7; rende_la 5 -5
rende_moi -16 16; rende_vous 23 -23; rendu 8 -8; rendu_ridic 8 -8; renne 6 -6; renne_point 6 -6; rense 14 -14
rense_> 14 -14; rentr 7 -7; rentr_dans 9 -9; rentr_du 4 -4; repar 7 -7; repar_> 10 -10; repar_a 6 -6
repar_comme 5 -5; repar_en 7 -7; repar_la 3 -3; repar_ma 7 -7; repar_merci 4 -4; repar_sur 6 -6; repar_une 6 -6
repas 11 -11; repas_demai 11 -11; repet 18 -18; repet_> 19 -19; repet_au 1 -1; repet_et 4 -4; repet_ne 4 -4
repet_plus 4 -4; repon -4 4; repon_> 10 -10; repon_alors -7 7; repon_bon 7 -7; repon_en -16 16; repon_il 6 -6
repon_je -5 5; repon_oui 8 -8; repon_plus -4 4; repon_repon 7 -7; repon_toujo 3 -3; resea 8 -8; resea_> 8 -8
resea_dans 6 -6; resea_de 6 -6; resea_depui 7 -7; resea_est 6 -6; resea_infor 7 -7; resea_inter 3 -3
resea_mobil 5 -5; resea_mon 10 -10; resea_sans 3 -3; resea_sur 14 -14; resil 10 -10; resil_> 8 -8; resil_tout 12 -12
resol 13 -13; resol_> 13 -13; resol_pour 8 -8; respe -6 6; respe_pour -6 6; respo -15 15; respo_> -17 17
respo_de -10 10; respo_du 11 -11; respo_en -10 10; respo_est 15 -15; respo_infor 12 -12; resta 8 -8; resta_de 8 -8
reste 7 -7; reste_a 6 -6; reste_bloqu 5 -5; reste_inact 8 -8; reste_orang 12 -12; reste_que 4 -4; reste_rouge 3 -3
retab 10 -10; retab_> 20 -20; retab_depui 4 -4; retab_du 8 -8; retab_en 6 -6; retar 6 -6; retar_j 6 -6; reten 6 -6
reten_> 6 -6; retou 7 -7; retou_> 8 -8; retou_hein 2 -2; retro 9 -9; retro_inter 9 -9; retro_la 1 -1
retro_le 11 -11; reuni 10 -10; reuni_> 6 -6; reuni_avec 14 -14; reuss 9 -9; reuss_> 9 -9; reven 10 -10
reven_> 10 -10; reven_d 11 -11; reven_merci 3 -3; reven_oui 7 -7; reven_sur 5 -5; reven_tout 1 -1; reven_une 7 -7
revie 7 -7; revie_> 7 -7; revol 2 -2; revol_> 2 -2; rey 6 -6; rey_r 6 -6; rez 4 -4; rez_de 4 -4; rh 8 -8
rh_aroba 8 -8; rhone 4 -4; rhone_> 4 -4; ridic 9 -9; ridic_> 8 -8; ridic_un 5 -5; rien 11 -11; rien_> 19 -19
rien_alors -7 7; rien_aucun 2 -2; rien_c 5 -5; rien_chang 5 -5; rien_contr 1 -1; rien_dans 9 -9; rien_de 3 -3
rien_desol 7 -7; rien_donne 13 -13; rien_du 4 -4; rien_enten 3 -3; rien_fait 13 -13; rien_moi 7 -7; rien_n 9 -9
rien_ne 9 -9; rien_non 8 -8; rien_passe -5 5; rien_qu 4 -4; rien_que 11 -11; rien_redem 5 -5; rien_sur 1 -1
rien_y 5 -5; rigol 10 -10; rigol_> 10 -10; rire 11 -11; rire_> 11 -11; rivie 6 -6; rivie_sur 6 -6; roami 10 -10
roami_desac 10 -10; robas 8 -8; robas_gmail 7 -7; robas_yahoo 8 -8; rober 6 -6; rober_aroba 6 -6; robot -22 22
robot_> -20 20; robot_aspir 11 -11; robot_ca 10 -10; robot_est -8 8; robot_je -6 6; robot_la -6 6; robot_mais -7 7
robot_moi -21 21; robot_passe -17 17; robot_toi 11 -11; robot_un -15 15; robot_une -13 13; rocha 11 -11
rocha_a 8 -8; rocha_aroba 6 -6; rond 2 -2; rond_sur 1 -1; rond_tourn 3 -3; rose 8 -8; rose_blanc 6 -6; rose_et 8 -8
rossi 7 -7; rossi_> 7 -7; rossi_je 7 -7; rouge 7 -7; rouge_> 10 -10; rouge_a 3 -3; rouge_clign 2 -2; rouge_sur 4 -4
roule 13 -13; roule_> 13 -13; rouss 11 -11; rouss_> 10 -10; rouss_bonjo 9 -9; rouss_de 5 -5; route 9 -9
route_> 9 -9; route_a 7 -7; route_et 6 -6; route_princ 4 -4; route_redem 7 -7; roux 6 -6; roux_aroba 6 -6
roux_chez 5 -5; roy 9 -9; roy_> 7 -7; roy_aroba 7 -7; roy_point 6 -6; rubis 1 -1; rubis_sur 1 -1; rue 8 -8
rue_appar 3 -3; rue_d 2 -2; rue_de 7 -7; rue_des 9 -9; rue_mais 6 -6; rue_y 4 -4; s 3 -3; s_> 7 -7; s_affic 8 -8
s_allum 6 -6; s_appel 16 -16; s_aroba 6 -6; s_arran 6 -6; s_corre 7 -7; s_e 6 -6; s_en -1 1; s_enerv 5 -5
s_enten 7 -7; s_est 15 -15; s_etein 3 -3; s_f 6 -6; s_il -7 7; s_m 6 -6; s_n 4 -4; s_occup 4 -4; s_ouvre 5 -5
s_ouvri 8 -8; s_point 7 -7; s_s 6 -6; s_still 6 -6; s_tiret 9 -9; s_y 10 -10; sa 7 -7; sa_> 9 -9; sa_chamb 1 -1
sa_conso 4 -4; sa_fait 5 -5; sa_suffi 6 -6; sabin 7 -7; sabin_point 7 -7; sacha 7 -7; sacha_lenoi 7 -7; sache 13 -13
sache_> 13 -13; saint 9 -9; saint_marti 9 -9; sais 12 -12; sais_compt 8 -8; sais_pas 6 -6; sais_plus 5 -5
sais_rien 7 -7; sais_trop 11 -11; saisi 11 -11; saisi_> 9 -9; saisi_notre 4 -4; sait 9 -9; sait_> 9 -9; salar 5 -5
salar_mais 5 -5; sale 10 -10; sale_robot 10 -10; salon 9 -9; salon_> 16 -16; salon_celui 5 -5; salon_et 6 -6
salut 8 -8; salut_c 8 -8; samir 13 -13; samir_bouzi 13 -13; samsu 2 -2; samsu_impos 2 -2; sang 7 -7; sang_vous 7 -7
sanit 4 -4; sanit_aux 4 -4; sans 15 -15; sans_accen 4 -4; sans_arret 6 -6; sans_cesse 7 -7; sans_facon 13 -13
sans_fil 2 -2; sans_fin 3 -3; sans_h 8 -8; sans_impor 3 -3; sans_resea 8 -8; saoul 10 -10; saoul_> 20 -20
saoul_les -12 12; sarah 9 -9; sarah_benal 8 -8; sarah_point 8 -8; sauf 10 -10; sauf_dans 3 -3; sauf_un 10 -10
saura 6 -6; saura_pas 6 -6; saute 8 -8; saute_> 8 -8; saute_le 5 -5; sauve 5 -5; sauve_la 5 -5; sav -2 2
sav_aroba 6 -6; sav_humai -8 8; savez -9 9; savez_> -10 10; savez_je 2 -2; savez_vous 7 -7; savoi 11 -11
savoi_> 3 -3; savoi_quand 7 -7; savoi_si 8 -8; scand 11 -11; scand_> 12 -12; scand_a 8 -8; scand_de 6 -6
scand_sanit 4 -4; se 17 -17; se_co 5 -5; se_compr 7 -7; se_conne 7 -7; se_coupe 7 -7; se_decon 10 -10; se_fait 4 -4
se_fout 8 -8; se_lance 8 -8; se_moque 4 -4; se_passe 10 -10; se_plain 7 -7; se_trouv 7 -7; sec 5 -5; sec_la 5 -5
secon 10 -10; secon_> 13 -13; secon_et 6 -6; secon_je 5 -5; secre -3 3; secre_a 7 -7; secre_aroba 7 -7; secre_n -9 9
secti 4 -4; secti_le 4 -4; seize 19 -19; seize_> 8 -8; seize_cinqu 1 -1; seize_machi 14 -14; seize_vingt 3 -3
semai 14 -14; semai_> 21 -21; semai_derni 12 -12; semai_passe 10 -10; semai_que 8 -8; sept 12 -12; sept_> 19 -19
sept_a 7 -7; sept_aroba 7 -7; sept_cinq 1 -1; sept_cinqu 4 -4; sept_dix 3 -3; sept_huit 1 -1; sept_non 15 -15
sept_nonan 6 -6; sept_poste 6 -6; sept_quatr 4 -4; sept_soixa 6 -6; sept_trent 5 -5; sept_vingt 4 -4; sept_zero 4 -4
septa 12 -12; septa_> 12 -12; septa_cinq 4 -4; septa_deux 4 -4; septa_et 5 -5; septa_neuf 4 -4; septa_poste 10 -10
septa_quatr 5 -5; septa_sept 2 -2; septa_septa 12 -12; septa_trois 5 -5; septe 1 -1; septe_le 1 -1; sera 3 -3
sera_plus 3 -3; serai 9 -9; serai_il -7 7; serai_pluto 8 -8; serai_regle 9 -9; serai_repar 12 -12; serai_tres 2 -2
serie 8 -8; serie_> 5 -5; serie_a 6 -6; serie_marre 6 -6; serie_vous 10 -10; serve 12 -12; serve_> 5 -5
serve_a 7 -7; serve_et 11 -11; serve_soit 7 -7; servi -4 4; servi_> 18 -18; servi_a -10 10; servi_achat 5 -5
servi_apres -11 11; servi_c 11 -11; servi_clien -13 13; servi_de 12 -12; servi_deplo 11 -11; servi_est 20 -20
servi_je -10 10; servi_point 14 -14; servi_techn -12 12; servi_une -10 10; ses 4 -4; ses_devoi 4 -4; ses_etude 1 -1
seul 14 -14; seul_> 10 -10; seul_appar 14 -14; seul_au 8 -8; seul_r 6 -6; seul_telep 2 -2; seul_y 6 -6; seule 7 -7
seule_> 7 -7; seule_appar 8 -8; seule_avec 9 -9; seule_il -12 12; seule_la 14 -14; seule_table 15 -15
seule_un 14 -14; sfr 12 -12; sfr_> 13 -13; sfr_point 8 -8; si 1 -1; si_> 21 -21; si_c 5 -5; si_ca 5 -5
si_enfin 8 -8; si_fait 8 -8; si_j 5 -5; si_je -12 12; si_la 8 -8; si_mon 3 -3; si_si 19 -19; si_un 9 -9
si_vous -7 7; signa 9 -9; signa_> 12 -12; signa_de 3 -3; signa_l 6 -6; signe 10 -10; signe_> 10 -10; silen 10 -10
silen_compl 9 -9; silen_j 10 -10; silva 10 -10; silva_> 8 -8; silva_arrob 9 -9; silva_de 5 -5; sim 12 -12
sim_> 12 -12; sim_dans 2 -2; sim_elle 2 -2; sim_et 3 -3; sim_non 9 -9; sim_pour 8 -8; simon 6 -6; simon_aroba 6 -6
simon_neuf 6 -6; simpl 12 -12; simpl_> 9 -9; simpl_il 3 -3; simpl_signa 6 -6; sinon -7 7; sinon_on -7 7; sip 8 -8
sip_ne 8 -8; site 8 -8; site_> 8 -8; site_de 7 -7; sites 7 -7; sites_avec 7 -7; situa -9 9; situa_> -9 9; six 14 -14
six_> 18 -18; six_ans 6 -6; six_appel 1 -1; six_cinq 3 -3; six_cinqu 2 -2; six_dix 4 -4; six_donc 1 -1
six_douze 10 -10; six_euh 1 -1; six_grand 6 -6; six_je 4 -4; six_machi 7 -7; six_mille 1 -1; six_non 4 -4
six_onze 7 -7; six_pas 4 -4; six_perso 9 -9; six_quara 4 -4; six_quato 3 -3; six_quatr 4 -4; six_sept 1 -1
six_septa 5 -5; six_soixa 5 -5; six_telep 6 -6; six_tout 6 -6; six_trent 2 -2; six_un 3 -3; six_vingt 8 -8
six_zero 7 -7; skyne 8 -8; skyne_point 8 -8; smart 6 -6; smart_affic 4 -4; smart_ne 4 -4; smith 9 -9; smith_> 7 -7
smith_at 6 -6; sms 7 -7; sms_> 6 -6; sms_avec 7 -7; sms_parte 8 -8; sms_passe 1 -1; socia 7 -7; socia_> 7 -7
socie 16 -16; socie_> 5 -5; socie_alpha 6 -6; socie_dupon 5 -5; socie_duran 10 -10; socie_est 13 -13; socie_l 6 -6
socie_trans 16 -16; soeur 3 -3; soeur_de 4 -4; soeur_elle 2 -2; soeur_en 3 -3; soeur_parce 3 -3; soir 7 -7
soir_> 7 -7; soire 3 -3; soire_> 3 -3; soit 7 -7; soit_onze 7 -7; soixa 7 -7; soixa_> 8 -8; soixa_ans 3 -3
soixa_cinq 5 -5; soixa_deux 4 -4; soixa_dix 3 -3; soixa_douze 10 -10; soixa_et 3 -3; soixa_huit 7 -7
soixa_neuf 7 -7; soixa_puis 7 -7; soixa_quato 4 -4; soixa_quatr 3 -3; soixa_quinz 5 -5; soixa_salar 5 -5
soixa_seize 2 -2; soixa_sept 4 -4; soixa_six 3 -3; soixa_soixa 7 -7; soixa_treiz 5 -5; soixa_trois 4 -4; sol 6 -6
sol_> 6 -6; solde 11 -11; solde_> 11 -11; someo -5 5; someo_pleas -5 5; somme 11 -11; somme_d 10 -10
somme_dans 4 -4; somme_soixa 5 -5; son 10 -10; son_> 5 -5; son_est 12 -12; son_nom 4 -4; son_telep 6 -6
sonne 18 -18; sonne_a 15 -15; sonne_dans 4 -4; sonne_est 6 -6; sonne_et 7 -7; sonne_occup 3 -3; sonne_pas 4 -4
sonne_plus 9 -9; sonne_toujo 4 -4; sont 13 -13; sont_a 8 -8; sont_coupe 4 -4; sont_decon 6 -6; sont_hors 7 -7
sont_muets 8 -8; sont_touch 10 -10; sont_verte 3 -3; sont_verts 6 -6; sophi 18 -18; sophi_duboi 8 -8
sophi_duran 3 -3; sophi_lefeb 5 -5; sophi_marti 13 -13; sophi_morel 6 -6; sophi_picar 9 -9; sophi_tiret 5 -5
sors 3 -3; sors_la 3 -3; sorti -4 4; sorti_> 12 -12; sorti_a 6 -6; sorti_tous -6 6; souci 20 -20; souci_> 13 -13
souci_avec 6 -6; souci_chez 10 -10; souci_de 5 -5; souci_habit 5 -5; souci_je 13 -13; souci_la 1 -1; souci_tout 5 -5
souha -19 19; souha_etre -6 6; souha_faire 6 -6; souha_joind -11 11; souha_m -13 13; souha_parle -8 8; sous 11 -11
sous_la 11 -11; sous_sol 6 -6; soyez -6 6; soyez_genti -6 6; space 10 -10; space_> 6 -6; space_une 8 -8; speak -5 5
speak_to -5 5; speci 11 -11; speci_> 11 -11; speed 8 -8; speed_test 8 -8; stabl 11 -11; stabl_maint 11 -11
stand -11 11; stand_> -22 22; stand_chez 11 -11; stand_de 8 -8; stand_ne 29 -29; stand_telep 13 -13; steph 8 -8
steph_point 4 -4; steph_vasse 6 -6; still 6 -6; still_not 6 -6; stop -13 13; stop_je -13 13; stras 2 -2
stras_zero 2 -2; stres 3 -3; stres_j 3 -3; stupi 7 -7; stupi_ou 7 -7; stylo 9 -9; stylo_> 9 -9; sud 5 -5; sud_> 5 -5
suffi 9 -9; suffi_> 6 -6; suffi_basta 6 -6; suffi_maint 27 -27; suis 23 -23; suis_a 6 -6; suis_agee -10 10
suis_au 10 -10; suis_avec 17 -17; suis_bete 10 -10; suis_carlo 5 -5; suis_clien 6 -6; suis_confu 4 -4
suis_coupe 5 -5; suis_d 7 -7; suis_dans 8 -8; suis_desol 6 -6; suis_devan 5 -5; suis_embet 8 -8; suis_en 10 -10
suis_enerv 7 -7; suis_enfin 7 -7; suis_exced 6 -6; suis_fatig 5 -5; suis_folle 6 -6; suis_furie 8 -8; suis_hors 6 -6
suis_infir 1 -1; suis_infor 5 -5; suis_injoi 4 -4; suis_l 13 -13; suis_la 4 -4; suis_le 6 -6; suis_madam 3 -3
suis_miche 7 -7; suis_moi 14 -14; suis_ne 1 -1; suis_opera 9 -9; suis_pas 10 -10; suis_patie 2 -2; suis_pierr 8 -8
suis_press 5 -5; suis_recon 9 -9; suis_revol 2 -2; suis_seul 1 -1; suis_sur 2 -2; suis_techn 7 -7; suis_toujo 5 -5
suis_tout 6 -6; suis_tres 6 -6; suis_tromp 8 -8; suis_un 8 -8; suis_une 12 -12; suis_vieil -15 15; suis_vraim 5 -5
suite -1 1; suite_> -1 1; suite_mon 3 -3; suivr 8 -8; suivr_vos 8 -8; sujet 8 -8; sujet_de 9 -9; sujet_du 5 -5
super_> -15 15; super_aroba 5 -5; super_c 7 -7; super_ca 9 -9; super_oui 12 -12; suppo -17 17; suppo_> -13 13
suppo_entre -9 9; suppo_humai -6 6; suppo_nivea -9 9; suppo_s -11 11; suppo_techn -5 5; sur 9 -9; sur_> 10 -10
sur_deux 7 -7; sur_dix 11 -11; sur_fortn 5 -5; sur_googl 5 -5; sur_inter 6 -6; sur_l 7 -7; sur_la 11 -11
sur_le 14 -14; sur_les 8 -8; sur_ma 5 -5; sur_mon 7 -7; sur_pas 1 -1; sur_quatr 11 -11; sur_que 7 -7; sur_quel 7 -7
sur_quelq -7 7; sur_sa 4 -4; sur_son 6 -6; sur_sur 4 -4; sur_tous 3 -3; sur_trois 6 -6; sur_un -3 3; sur_votre 3 -3
surfe 12 -12; surfe_> 9 -9; surfe_mais 9 -9; surto 19 -19; surto_ne 14 -14; surto_pas 10 -10; surve 7 -7
surve_sont 7 -7; suspe 6 -6; suspe_je 6 -6; switc 8 -8; switc_> 7 -7; switc_veut 5 -5; sylvi 7 -7; sylvi_march 7 -7
sympa 14 -14; sympa_> 14 -14; synch 11 -11; synch_est 11 -11; t 1 -1; t_> 8 -8; t_aurai -8 8; t_comme 6 -6; t_e 4 -4
t_es 11 -11; t_i 7 -7; t_il -16 16; t_s 7 -7; t_une 6 -6; ta 10 -10; ta_gueul 10 -10; tabar 8 -8; tabar_ca 8 -8
table 16 -16; table_> 14 -14; table_de 1 -1; table_des 4 -4; table_elle 16 -16; table_et 6 -6; table_la 3 -3
table_mon 2 -2; table_ni 1 -1; table_seule 5 -5; tais 12 -12; tais_toi 12 -12; tant -10 10; tant_que -10 10
tanto 4 -4; tanto_> 4 -4; taper 6 -6; taper_sur 6 -6; tapez -13 13; tapez_moi -13 13; tard 12 -12; tard_> 12 -12
tati 3 -3; tati_a 3 -3; te 12 -12; te_> 10 -10; te_bonjo 8 -8; te_faire 7 -7; te_fous 6 -6; teams 6 -6
teams_ca 6 -6; techn -15 15; techn_> -9 9; techn_a 12 -12; techn_allai 9 -9; techn_au -11 11; techn_avait 11 -11
techn_c 6 -6; techn_de -19 19; techn_depui 5 -5; techn_devai 6 -6; techn_direc -13 13; techn_doit 16 -16
techn_en -9 9; techn_est 28 -28; techn_hier 15 -15; techn_humai -6 6; techn_il 8 -8; techn_infor 7 -7
techn_je 10 -10; techn_la -13 13; techn_m 14 -14; techn_mais 9 -9; techn_me -18 18; techn_merci 18 -18
techn_moi 7 -7; techn_n 19 -19; techn_non 8 -8; techn_ont 6 -6; techn_orang 12 -12; techn_ou -16 16
techn_oui -24 24; techn_pas -15 15; techn_passe 9 -9; techn_pour 6 -6; techn_qui -14 14; techn_repas 11 -11
techn_resea 10 -10; techn_s -42 42; techn_tout -21 21; techn_va 14 -14; techn_vient 15 -15; tele 14 -14
tele_> 11 -11; tele_ca 1 -1; tele_deux 5 -5; tele_dit 3 -3; tele_du 10 -10; tele_elle 6 -6; tele_est 8 -8
tele_et 7 -7; tele_il 7 -7; tele_l 3 -3; tele_ne 3 -3; tele_pardo 3 -3; tele_plus 5 -5; telec 7 -7; telec_> 5 -5
telec_mes 7 -7; telen 7 -7; telen_point 7 -7; telep 9 -9; telep_> 6 -6; telep_a 5 -5; telep_alors 1 -1
telep_au 3 -3; telep_avec 1 -1; telep_c 4 -4; telep_ca 8 -8; telep_capte 5 -5; telep_celui 1 -1; telep_comme 2 -2
telep_dans 7 -7; telep_de 8 -8; telep_deux 3 -3; telep_donc 2 -2; telep_dont 7 -7; telep_du 5 -5; telep_en 12 -12
telep_est 10 -10; telep_et 6 -6; telep_fixe 8 -8; telep_fonct 1 -1; telep_gresi 15 -15; telep_il 5 -5
telep_inter 7 -7; telep_ip 8 -8; telep_les 5 -5; telep_madam 9 -9; telep_maint 6 -6; telep_mais 7 -7
telep_mobil 6 -6; telep_n 3 -3; telep_ne 5 -5; telep_ni 5 -5; telep_on 5 -5; telep_parce 3 -3; telep_pas -10 10
telep_plus 7 -7; telep_porta 7 -7; telep_qui 9 -9; telep_sans 3 -3; telep_sonne 9 -9; telep_sont 8 -8
telep_sur 6 -6; telep_un -5 5; telep_va 1 -1; teles 12 -12; teles_> 12 -12; telet 9 -9; telet_> 9 -9; telet_je 6 -6
telet_que 7 -7; telle 6 -6; telle_qu 6 -6; temps 6 -6; temps_> 17 -17; temps_c 7 -7; temps_de -9 9; temps_en 6 -6
temps_la 13 -13; temps_pour 10 -10; temps_un -14 14; tenir 8 -8; tenir_> 8 -8; tente 9 -9; tente_> 9 -9; tenu 6 -6
tenu_dix 6 -6; termi 17 -17; termi_> 12 -12; termi_carte 11 -11; termi_de 9 -9; terri 11 -11; terri_> 11 -11
test 9 -9; test_a 8 -8; test_un 8 -8; teste 11 -11; teste_> 11 -11; teste_c 6 -6; teste_le 6 -6; tete 12 -12
tete_> 9 -9; tete_de 4 -4; texto 14 -14; texto_> 14 -14; teyss 9 -9; teyss_> 9 -9; there 4 -4; there_mauri 4 -4
thoma 7 -7; thoma_f 6 -6; thoma_lerou 6 -6; thoma_un 6 -6; thune 5 -5; thune_> 5 -5; ticke 22 -22; ticke_> 22 -22
tient 8 -8; tient_> 7 -7; tient_debou 7 -7; tigui 8 -8; tigui_ca 8 -8; tip 5 -5; tip_top 5 -5; tiret 9 -9
tiret_atlas 8 -8; tiret_bas 8 -8; tiret_borde 4 -4; tiret_centr 7 -7; tiret_desme 7 -7; tiret_du 7 -7
tiret_duran 3 -3; tiret_en 2 -2; tiret_ferme 8 -8; tiret_goff 6 -6; tiret_inter 6 -6; tiret_lac 7 -7
tiret_lebla 7 -7; tiret_leroy 4 -4; tiret_luc 1 -1; tiret_lyon 6 -6; tiret_m 8 -8; tiret_marie 6 -6
tiret_marti 6 -6; tiret_orang 7 -7; tiret_paste 6 -6; tiret_picar 9 -9; tiret_plomb 6 -6; tiret_plus 6 -6
tiret_rau 4 -4; tiret_renne 6 -6; tiret_roy 6 -6; tiret_silva 9 -9; tiret_yves 6 -6; titul 10 -10; titul_c 11 -11
titul_mais 5 -5; to -5 5; to_someo -5 5; toi 8 -8; toi_> 8 -8; toi_je 12 -12; toi_machi -8 8; toi_non 11 -11
toit 9 -9; toit_> 10 -10; toit_ca 3 -3; tom 5 -5; tom_point 5 -5; tombe_> 16 -16; tombe_direc 6 -6; tombe_en 4 -4
tombe_la 2 -2; tombe_le -9 9; tombe_sur -6 6; ton -14 14; ton_chef -14 14; tonal 8 -8; tonal_> 9 -9; tonal_dans 2 -2
tonal_n 10 -10; tonal_quand 4 -4; tonal_sur 5 -5; tonne 9 -9; tonne_> 9 -9; top 5 -5; top_c 5 -5; toto 5 -5
toto_un 5 -5; touch 7 -7; touch_> 15 -15; touch_a -9 9; touch_au 12 -12; touch_plus 3 -3; toujo 13 -13
toujo_> 10 -10; toujo_au 9 -9; toujo_aussi 12 -12; toujo_ce 11 -11; toujo_coupe 5 -5; toujo_en 1 -1
toujo_etein 7 -7; toujo_la 9 -9; toujo_le 5 -5; toujo_lent 13 -13; toujo_lui 3 -3; toujo_meme 6 -6; toujo_mort 8 -8
toujo_muet 13 -13; toujo_occup 5 -5; toujo_parei 11 -11; toujo_pas 9 -9; toujo_rien 14 -14; toujo_rouge 8 -8
toujo_toujo 3 -3; toulo 8 -8; toulo_> 8 -8; tourn 13 -13; tourn_> 13 -13; tourn_en 1 -1; tourn_il 3 -3; tous 14 -14
tous_> 15 -15; tous_des 7 -7; tous_en 5 -5; tous_euh 6 -6; tous_les -2 2; tous_monsi 7 -7; tous_sauf 10 -10
tout 6 -6; tout_> 19 -19; tout_a -6 6; tout_attac 7 -7; tout_bon 15 -15; tout_c 2 -2; tout_ca -13 13; tout_ce 17 -17
tout_colle 10 -10; tout_compr 13 -13; tout_dans 3 -3; tout_de -1 1; tout_depui 1 -1; tout_donne 3 -3; tout_du 9 -9
tout_encor 4 -4; tout_est 11 -11; tout_faux 7 -7; tout_fonct 10 -10; tout_je 4 -4; tout_jeune 2 -2; tout_l 7 -7
tout_le 10 -10; tout_march 7 -7; tout_meme 5 -5; tout_mon -6 6; tout_on 10 -10; tout_qui 6 -6; tout_redem 4 -4
tout_refon 13 -13; tout_regle 7 -7; tout_remar 12 -12; tout_seul 12 -12; tout_simpl 9 -9; tout_va 10 -10
tout_vendu 4 -4; tout_verif 7 -7; tout_vert 1 -1; tout_voila 6 -6; toute 5 -5; toute_ces 3 -3; toute_l 6 -6
toute_la 14 -14; toute_les 9 -9; toute_mes 6 -6; toute_neuve 9 -9; toute_seule -2 2; trafi 4 -4; trafi_est 4 -4
train 10 -10; train_> 6 -6; train_a 7 -7; train_de 6 -6; trait 7 -7; trait_d 6 -6; trait_les 5 -5; trans -21 21
trans_> -9 9; trans_au -9 9; trans_avec 9 -9; trans_l 5 -5; trans_marti 12 -12; trans_moi -19 19; trans_mon -14 14
trans_pas 15 -15; trans_picar 9 -9; trans_point 14 -14; trans_vers -9 9; trava 16 -16; trava_> 8 -8; trava_avec 8 -8
trava_comme 2 -2; trava_dans 4 -4; trava_dessu 5 -5; trava_et 4 -4; trava_je 2 -2; trava_merci 10 -10; treiz 8 -8
treiz_> 8 -8; treiz_appar 8 -8; treiz_aroba 4 -4; treiz_quato 6 -6; treiz_quatr 5 -5; treiz_seize 7 -7
treiz_soixa 2 -2; treiz_treiz 8 -8; tremb 11 -11; tremb_> 7 -7; tremb_a 7 -7; tremb_d 7 -7; trent 13 -13
trent_> 13 -13; trent_c 1 -1; trent_cinq 5 -5; trent_deux 1 -1; trent_douze 6 -6; trent_neuf 5 -5; trent_quara 6 -6
trent_quatr 4 -4; trent_secon 9 -9; trent_six 3 -3; trent_trois 3 -3; tres 18 -18; tres_aimab 7 -7; tres_bien 6 -6
tres_en 6 -6; tres_enerv 5 -5; tres_genti 13 -13; tres_lent 8 -8; tres_lente 7 -7; tres_mal 6 -6; tres_tres 5 -5
trois 12 -12; trois_> 19 -19; trois_appar 10 -10; trois_aroba 7 -7; trois_at 7 -7; trois_burea 5 -5
trois_camer 6 -6; trois_carte 8 -8; trois_cinqu 3 -3; trois_en 8 -8; trois_enfan 5 -5; trois_et 3 -3
trois_etage 6 -6; trois_fixes 6 -6; trois_fois 7 -7; trois_heure 4 -4; trois_huita 4 -4; trois_impri 11 -11
trois_jours 9 -9; trois_non 7 -7; trois_nonan 4 -4; trois_onze 1 -1; trois_ordin 14 -14; trois_ordis 10 -10
trois_ou 14 -14; trois_perso 3 -3; trois_porta 5 -5; trois_quara 2 -2; trois_quatr 4 -4; trois_qui 10 -10
trois_rivie 6 -6; trois_semai 4 -4; trois_sept 3 -3; trois_six 2 -2; trois_soixa 4 -4; trois_sur 15 -15
trois_table 4 -4; trois_telep 8 -8; trois_teles 11 -11; trois_termi 6 -6; trois_trois 3 -3; trois_un 5 -5
trois_vingt 4 -4; trois_voila 9 -9; trois_zero 7 -7; tromp 7 -7; tromp_c 1 -1; tromp_de 7 -7; trop 13 -13
trop_> 10 -10; trop_atten 3 -3; trop_bien 5 -5; trop_cher 11 -11; trop_comme 7 -7; trop_compl -14 14; trop_la 7 -7
trop_rien 11 -11; trop_vite 15 -15; trouv 6 -6; trouv_au 7 -7; trouv_plus 6 -6; truc 8 -8; truc_> 9 -9; truc_ca 8 -8
truc_donne -14 14; truc_qui 9 -9; trunk 8 -8; trunk_sip 8 -8; tu 13 -13; tu_me 8 -8; tu_sais 8 -8; tu_te 6 -6
tut 6 -6; tut_> 6 -6; tut_tut 6 -6; u 12 -12; u_> 10 -10; u_aroba 4 -4; u_b 6 -6; u_e 7 -7; u_g 7 -7; u_i 6 -6
u_n 2 -2; u_p 8 -8; u_r 6 -6; u_t 4 -4; u_v 5 -5; u_x 7 -7; u_y 8 -8; ugo 8 -8; ugo_marin 8 -8; uk 6 -6; uk_> 6 -6
ulter 10 -10; ulter_> 10 -10; un -5 5; un_> 1 -1; un_a 11 -11; un_agent -16 16; un_appel 8 -8; un_appui 14 -14
un_arbre 9 -9; un_aroba 6 -6; un_au -7 7; un_autom -13 13; un_autre 11 -11; un_bruit 7 -7; un_cable 9 -9
un_chef -20 20; un_chien 10 -10; un_chiff 4 -4; un_cinqu 6 -6; un_clien 9 -9; un_code 7 -7; un_colla -9 9
un_colle -10 10; un_conse -26 26; un_contr 8 -8; un_coup 10 -10; un_coupl 8 -8; un_courr 8 -8; un_creti 6 -6
un_d -10 10; un_dans -15 15; un_de -19 19; un_debit 5 -5; un_debra 10 -10; un_decod 12 -12; un_deux 12 -12
un_deuxi 7 -7; un_dossi 6 -6; un_dupli 12 -12; un_e 9 -9; un_elect 10 -10; un_emplo -7 7; un_en -11 11
un_est 12 -12; un_et -7 7; un_etre -20 20; un_fax 12 -12; un_film 5 -5; un_fixe 1 -1; un_gars -18 18; un_hier 27 -27
un_huita 5 -5; un_humai -30 30; un_il 11 -11; un_imbec 5 -5; un_insta 10 -10; un_inter -9 9; un_iphon 7 -7
un_je -9 9; un_joli 12 -12; un_la -2 2; un_m 12 -12; un_mac 5 -5; un_magic 7 -7; un_mail 10 -10; un_mais 10 -10
un_mec -13 13; un_mega 5 -5; un_messa 9 -9; un_minut 8 -8; un_mois 5 -5; un_monsi -7 7; un_mot 13 -13; un_moun -6 6
un_ni 10 -10; un_nonan 5 -5; un_nouve 5 -5; un_numer 8 -8; un_opera -20 20; un_ordi 7 -7; un_ordin -9 9; un_ou -5 5
un_parti 22 -22; un_pc 13 -13; un_petit 9 -9; un_peu 16 -16; un_peut -18 18; un_pilot -6 6; un_ping 5 -5
un_porta 13 -13; un_probl 10 -10; un_puits 6 -6; un_quara 2 -2; un_quatr 5 -5; un_qui 2 -2; un_rembo 11 -11
un_rense 14 -14; un_repon -7 7; un_respo -27 27; un_robot 4 -4; un_route 6 -6; un_s 11 -11; un_scand 8 -8
un_sept 3 -3; un_septa 4 -4; un_serve 7 -7; un_servi 21 -21; un_seul 13 -13; un_seule 8 -8; un_sms 6 -6
un_soixa 12 -12; un_souci 15 -15; un_stylo 9 -9; un_super -12 12; un_table 11 -11; un_techn -17 17; un_telep 11 -11
un_termi 10 -10; un_ticke 15 -15; un_train 7 -7; un_truc 9 -9; un_vingt 8 -8; un_voyan 6 -6; un_vrai -12 12
un_wifi 7 -7; un_zero 7 -7; under 7 -7; under_duran 5 -5; under_duval 2 -2; under_morin 8 -8; under_rey 6 -6
under_wolf 9 -9; une -11 11; une_agenc 11 -11; une_anten 12 -12; une_barre 10 -10; une_betis 4 -4; une_boite -7 7
une_bonne 8 -8; une_box 14 -14; une_carpe 3 -3; une_catas 3 -3; une_centa 13 -13; une_chale 12 -12; une_chose 4 -4
une_cinqu 8 -8; une_conse -15 15; une_conso 7 -7; une_coupu 8 -8; une_dame -11 11; une_demi 11 -11; une_demoi -6 6
une_dizai 13 -13; une_douza 6 -6; une_entre 13 -13; une_escro 13 -13; une_factu 6 -6; une_fois 3 -3
une_heure -10 10; une_honte 10 -10; une_ia -10 10; une_impri 11 -11; une_ligne 16 -16; une_machi -22 22
une_mais 2 -2; une_minut 22 -22; une_nouve 21 -21; une_offre 13 -13; une_oreil -6 6; une_paire 11 -11
une_panne 16 -16; une_perso -31 31; une_petit 13 -13; une_quest 5 -5; une_quinz 9 -9; une_recla 11 -11
une_reuni 3 -3; une_secon 7 -7; une_secre -9 9; une_semai 22 -22; une_seule 15 -15; une_table 8 -8; une_tele 8 -8
une_touch -10 10; une_trent 11 -11; une_vaste 5 -5; une_vieil 14 -14; une_vingt 11 -11; une_voix -10 10
une_vrai -13 13; une_vraie -23 23; union 6 -6; union_belfo 6 -6; uniqu 14 -14; uniqu_> 12 -12; uniqu_la 8 -8
univ 6 -6; univ_tiret 6 -6; urgen 16 -16; urgen_> 12 -12; urgen_j 8 -8; urgen_uniqu 12 -12; utili 7 -7
utili_celle 2 -2; utili_pas 7 -7; v 8 -8; v_a 6 -6; v_comme 6 -6; v_e 6 -6; v_i 5 -5; v_la 2 -2; v_r 6 -6; va 17 -17
va_> 23 -23; va_aller 5 -5; va_bien 8 -8; va_c 1 -1; va_durer 10 -10; va_etre 8 -8; va_faire 5 -5; va_il 6 -6
va_j 1 -1; va_laiss 2 -2; va_mais 3 -3; va_march 7 -7; va_mieux 4 -4; va_par 3 -3; va_pas -5 5; va_plus 3 -3
va_reess 8 -8; va_s 6 -6; va_te 7 -7; va_toujo 7 -7; va_venir 14 -14; va_voir 7 -7; va_vous 2 -2; va_y -7 7
vais 8 -8; vais_aller 7 -7; vais_deman 12 -12; vais_m 10 -10; vais_pas -13 13; vais_peter 9 -9; vais_resil 8 -8
vais_saisi 4 -4; vais_teste 6 -6; vais_voir 12 -12; vais_vous 11 -11; valai 7 -7; valai_on 7 -7; valer 3 -3
valer_dumon 3 -3; van 8 -8; van_damme 8 -8; vanda 10 -10; vanda_> 10 -10; vande 10 -10; vande_> 10 -10; vas 4 -4
vas_y 4 -4; vasse 8 -8; vasse_encha 7 -7; vasse_v 6 -6; vaste 5 -5; vaste_escro 5 -5; vendu 6 -6; vendu_cette 7 -7
vendu_maint 4 -4; venir 11 -11; venir_> 14 -14; venir_demai 10 -10; venir_mardi 6 -6; venir_me -6 6
venir_payer 8 -8; venir_un -21 21; vente -11 11; vente_une -11 11; venu 8 -8; venu_> 20 -20; venu_coupe 9 -9
venu_et 4 -4; venu_hier -14 14; venu_la 10 -10; venu_lundi 10 -10; venu_mais 14 -14; verif 18 -18; verif_> 12 -12
verif_tout 17 -17; verif_votre 6 -6; verra 10 -10; verra_bien 10 -10; vers -5 5; vers_dix 13 -13; vers_le -6 6
vers_un -10 10; vert 8 -8; vert_> 14 -14; vert_et 4 -4; vert_mais 5 -5; verte 7 -7; verte_> 8 -8; verte_et 2 -2
verts 6 -6; verts_> 6 -6; very 6 -6; very_good 6 -6; veuil -9 9; veuil_me -9 9; veut 13 -13; veut_pas 13 -13
veut_vous 3 -3; veux -12 12; veux_> 22 -22; veux_annul 9 -9; veux_bien 20 -20; veux_cause -11 11; veux_dire -6 6
veux_du -8 8; veux_etre -12 12; veux_faire 13 -13; veux_je -23 23; veux_juste 17 -17; veux_le -21 21
veux_modif 11 -11; veux_parle -12 12; veux_pas -6 6; veux_plus 3 -3; veux_qu -14 14; veux_quelq -19 19
veux_recup 12 -12; veux_telep 6 -6; veux_un -28 28; veux_une -19 19; vial 5 -5; vial_> 5 -5; victo 11 -11
victo_ca 11 -11; victo_point 6 -6; vidal 9 -9; vidal_aroba 7 -7; vidal_voila 6 -6; vide 8 -8; vide_> 8 -8
vide_quand 4 -4; video 8 -8; video_> 5 -5; video_demar 7 -7; video_il 7 -7; video_parte 6 -6; video_point 6 -6
vie 11 -11; vie_> 11 -11; vieil 2 -2; vieil_adres 4 -4; vieil_moi -15 15; vieil_perso 14 -14; vienn 4 -4
vienn_je 4 -4; viens 10 -10; viens_de 9 -9; viens_la 9 -9; vient 18 -18; vient_> 9 -9; vient_de 4 -4
vient_deja 7 -7; vient_mardi 15 -15; vieux 5 -5; vieux_telep 5 -5; villa 4 -4; villa_en 3 -3; villa_et 4 -4
ville 2 -2; ville_b 2 -2; vince 10 -10; vince_lacro 10 -10; vingt 12 -12; vingt_> 10 -10; vingt_ans 1 -1
vingt_cinq 14 -14; vingt_d 18 -18; vingt_de 6 -6; vingt_deux 4 -4; vingt_dix 3 -3; vingt_douze 8 -8; vingt_et 4 -4
vingt_euh 5 -5; vingt_genre 7 -7; vingt_huit 4 -4; vingt_neuf 4 -4; vingt_onze 5 -5; vingt_poste 9 -9
vingt_puis 7 -7; vingt_quato 5 -5; vingt_quatr 6 -6; vingt_quinz 5 -5; vingt_seize 1 -1; vingt_sept 4 -4
vingt_six 5 -5; vingt_telep 12 -12; vingt_treiz 3 -3; vingt_trent 6 -6; vingt_trois 5 -5; vingt_un 13 -13
virem 4 -4; virem_sur 4 -4; visio 10 -10; visio_> 8 -8; visio_coupe 9 -9; vite 12 -12; vite_> 7 -7; vite_dites 7 -7
vite_je 8 -8; vite_s 7 -7; vite_tout 4 -4; vite_vite 1 -1; vivan -17 17; vivan_> -10 10; vivan_a -13 13
vivan_la -8 8; vive -8 8; vive_voix -8 8; vocal -6 6; vocal_> -6 6; voila 8 -8; voila_> 6 -6; voila_c 12 -12
voila_euh 7 -7; voila_exact 8 -8; voila_oui 13 -13; voila_trois 9 -9; voila_vous 2 -2; voila_zero 4 -4; voir 12 -12
voir_> 19 -19; voir_aille 7 -7; voir_avec 6 -6; voir_ca -9 9; vois 11 -11; vois_mes 5 -5; vois_pas 12 -12
voisi 5 -5; voisi_a 6 -6; voisi_de 4 -4; voisi_elle 7 -7; voisi_est 3 -3; voisi_parce 3 -3; voisi_qui 1 -1
voit 6 -6; voit_le 6 -6; voitu 5 -5; voitu_> 7 -7; voitu_la 2 -2; voix -13 13; voix_> -8 8; voix_ca 11 -11
voix_enreg -10 10; voix_est 6 -6; voix_la 11 -11; vol 13 -13; vol_> 13 -13; vole 6 -6; vole_mon 6 -6; voleu 14 -14
voleu_> 14 -14; voleu_des 5 -5; voleu_rende 5 -5; volon 12 -12; volon_> 9 -9; volon_merci 9 -9; vont 4 -4
vont_qui 4 -4; vos 4 -4; vos_agent -8 8; vos_aneri 10 -10; vos_colle -7 7; vos_conne 7 -7; vos_conse 9 -9
vos_etape 8 -8; vos_excus 1 -1; vos_histo 5 -5; vos_menso 11 -11; vos_panne 7 -7; vos_quest 7 -7; vos_techn -17 17
votre -14 14; votre_abonn 10 -10; votre_boite 18 -18; votre_colle -1 1; votre_conne 6 -6; votre_courr 8 -8
votre_ecran 3 -3; votre_equip -7 7; votre_faute 20 -20; votre_intel -8 8; votre_machi -10 10; votre_musiq 10 -10
votre_numer 11 -11; votre_patie 12 -12; votre_patro -16 16; votre_respo -16 16; votre_retou 8 -8; votre_robot -19 19
votre_servi 18 -18; votre_socie 6 -6; votre_super -12 12; votre_truc 10 -10; voudr -8 8; voudr_annul 19 -19
voudr_avoir -11 11; voudr_c -10 10; voudr_cause -20 20; voudr_chang 11 -11; voudr_conna 11 -11; voudr_depan 6 -6
voudr_etre -8 8; voudr_joind -15 15; voudr_l -9 9; voudr_le -8 8; voudr_modif 16 -16; voudr_parle -23 23
voudr_pas 6 -6; voudr_qu -11 11; voudr_quelq -24 24; voudr_redem 10 -10; voudr_savoi 8 -8; voudr_un 12 -12
voudr_une -18 18; voula 11 -11; voula_dire 9 -9; voula_simpl 6 -6; voule 15 -15; voule_> 6 -6; voule_dire 12 -12
voulo -8 8; voulo_parle -8 8; vous 11 -11; vous_> -1 1; vous_ai 3 -3; vous_allez 5 -5; vous_annul 7 -7
vous_appel 7 -7; vous_arret 2 -2; vous_assur 9 -9; vous_aurai 4 -4; vous_autre 5 -5; vous_avec 20 -20
vous_avez -5 5; vous_bande 8 -8; vous_benis 6 -6; vous_comme 7 -7; vous_compr 10 -10; vous_confi 8 -8
vous_dans 7 -7; vous_de 3 -3; vous_depui 6 -6; vous_deran 6 -6; vous_devri 3 -3; vous_dirai 9 -9; vous_dire 1 -1
vous_dis 7 -7; vous_disai -4 4; vous_disie 9 -9; vous_dites 17 -17; vous_donne 7 -7; vous_embet 9 -9; vous_en 6 -6
vous_enten 11 -11; vous_est 10 -10; vous_et 8 -8; vous_etes 14 -14; vous_faire 7 -7; vous_faite 10 -10
vous_fiche 8 -8; vous_foute 5 -5; vous_inqui 4 -4; vous_jure 4 -4; vous_l 2 -2; vous_le 10 -10; vous_les 1 -1
vous_m 9 -9; vous_mais -9 9; vous_manqu 2 -2; vous_mette 7 -7; vous_moque 14 -14; vous_n -8 8; vous_ne -10 10
vous_notez 4 -4; vous_nous 5 -5; vous_parle 29 -29; vous_passe 9 -9; vous_payer 7 -7; vous_payez 8 -8
vous_plait -5 5; vous_pourr -11 11; vous_pouve -7 7; vous_pouvi -7 7; vous_previ -13 13; vous_prie -10 10
vous_que 9 -9; vous_qui 10 -10; vous_racon 1 -1; vous_rappe 12 -12; vous_regar 4 -4; vous_remer 8 -8
vous_repet 12 -12; vous_repon 5 -5; vous_savez -10 10; vous_serve 7 -7; vous_telep 2 -2; vous_tout -7 7
vous_tromp 6 -6; vous_voule 15 -15; vous_vous 13 -13; voyan 10 -10; voyan_clign 7 -7; voyan_de 9 -9; voyan_est 9 -9
voyan_inter 4 -4; voyan_ne 8 -8; voyan_nulle 6 -6; voyan_orang 8 -8; voyan_qui 7 -7; voyan_reste 3 -3
voyan_rouge 5 -5; voyan_sont 6 -6; voyon 5 -5; voyon_donc 5 -5; voyou 5 -5; voyou_vous 5 -5; vpn 7 -7; vpn_ne 6 -6
vpn_sans 6 -6; vrai -17 17; vrai_> 8 -8; vrai_gars -7 7; vrai_humai -5 5; vrai_je 3 -3; vrai_monde -10 10
vrai_monsi -8 8; vrai_perso -13 13; vrai_quelq -12 12; vrai_techn -15 15; vraie -22 22; vraie_dame -5 5
vraie_mon 9 -9; vraie_perso -23 23; vraim 11 -11; vraim_> 7 -7; vraim_ca 10 -10; vraim_des 6 -6; vraim_en 10 -10
vraim_la 2 -2; vraim_non 12 -12; vraim_tres 5 -5; vu 7 -7; vu_ca 3 -3; vu_le 2 -2; vu_perso 8 -8; w 12 -12; w_a 6 -6
w_e 5 -5; w_u 7 -7; wait 6 -6; wait_je 6 -6; wan 4 -4; wan_et 4 -4; wanad 6 -6; wanad_point 6 -6; watch 6 -6
watch_> 6 -6; web 5 -5; web_depui 5 -5; week 3 -3; week_end 3 -3; wei 5 -5; wei_chen 5 -5; wesh 13 -13
wesh_c 13 -13; wifi 12 -12; wifi_> 14 -14; wifi_dans 6 -6; wifi_de 5 -5; wifi_depui 2 -2; wifi_est 9 -9
wifi_et 11 -11; wifi_faibl 10 -10; wifi_fonct 5 -5; wifi_il 7 -7; wifi_is 5 -5; wifi_la 7 -7; wifi_n 9 -9
wifi_ne 6 -6; wifi_plus 5 -5; wifi_qui 7 -7; wifi_se 7 -7; wifi_sur 7 -7; wifi_une 3 -3; wii 8 -8; wii_c 8 -8
wolf 9 -9; wolf_aroba 9 -9; worki 11 -11; worki_> 6 -6; worki_depui 5 -5; wuyts 7 -7; wuyts_w 7 -7; x 7 -7; x_> 7 -7
x_lola 9 -9; x_x 9 -9; xavie 7 -7; xavie_donc 7 -7; xavie_zola 7 -7; y -1 1; y_> 12 -12; y_a 1 -1; y_ai 11 -11
y_aroba 6 -6; y_arriv -13 13; y_aurai -7 7; y_compr -10 10; y_conna 10 -10; y_e 8 -8; y_en 1 -1; y_est 14 -14
y_etes 11 -11; y_fait 7 -7; y_je 5 -5; y_k 6 -6; y_manqu 6 -6; y_passe -8 8; y_t 7 -7; y_v 6 -6; y_vois 10 -10
yahoo 6 -6; yahoo_point 6 -6; yande 7 -7; yande_point 7 -7; yep 11 -11; yep_> 11 -11; yes 9 -9; yes_c 15 -15
yes_oui 7 -7; yeste 5 -5; yeste_> 5 -5; yo 8 -8; yo_c 8 -8; youss 8 -8; youss_amara 8 -8; youtu 8 -8; youtu_se 8 -8
yves 7 -7; yves_point 6 -6; yves_y 6 -6; z 10 -10; z_i 5 -5; z_y 6 -6; zappe 7 -7; zappe_la 7 -7; zero 8 -8
zero_> 17 -17; zero_ameli 12 -12; zero_barre 5 -5; zero_cinq 5 -5; zero_deux 8 -8; zero_huit 3 -3; zero_humai -10 10
zero_je -11 11; zero_le -11 11; zero_neuf 10 -10; zero_onze 6 -6; zero_quatr 7 -7; zero_sept 5 -5; zero_six 8 -8
zero_trent 5 -5; zero_trois 5 -5; zero_un 6 -6; zero_zero -5 5; zoe 7 -7; zoe_aroba 7 -7; zola 7 -7; zola_> 7 -7
zola_preno 7 -7; zoom 5 -5; zoom_avec 5 -5; zut 11 -11; zut_> 11 -11
""",
    ),
    "angry": (
        "no yes",
        """
0 5 -5; 00 11 -11; 00_00 8 -8; 00_01 7 -7; 00_> 8 -8; 01 12 -12; 01_40 6 -6; 01_42 7 -7; 01_45 8 -8; 01_47 7 -7
01_> 11 -11; 02 7 -7; 02_31 7 -7; 03 7 -7; 03_21 7 -7; 06 12 -12; 06123 10 -10; 06123_> 10 -10; 06736 7 -7
06736_c 7 -7; 0698 8 -8; 0698_765 8 -8; 06_12 8 -8; 06_22 7 -7; 06_52 5 -5; 06_67 5 -5; 06_95 4 -4; 06_99 8 -8
07 10 -10; 07_80 7 -7; 07_88 7 -7; 07_euh 7 -7; 0_6 5 -5; 1 11 -11; 10 8 -8; 10_> 8 -8; 11 12 -12; 112 11 -11
112_> 11 -11; 11_> 7 -7; 11_et 8 -8; 12 12 -12; 12_34 9 -9; 12_89 5 -5; 12_et 8 -8; 12_mars 3 -3; 12_poste 9 -9
12_rue 5 -5; 14 8 -8; 14_> 8 -8; 1_2 5 -5; 1_impri 6 -6; 1_tele 10 -10; 2 10 -10; 20 7 -7; 2015 7 -7; 2015_et 7 -7
2020 7 -7; 2020_> 7 -7; 20_00 7 -7; 21 7 -7; 21_45 7 -7; 22 11 -11; 22_11 7 -7; 22_33 7 -7; 23 7 -7; 23_69 7 -7
2_3 5 -5; 2_80 7 -7; 2_> 7 -7; 2_impri 8 -8; 2_pc 9 -9; 3 10 -10; 30 5 -5; 30_98 5 -5; 31 7 -7; 31_42 7 -7; 33 8 -8
33_44 7 -7; 33_6 7 -7; 34 9 -9; 34_56 12 -12; 34_78 4 -4; 34_> 6 -6; 3900 11 -11; 3900_> 11 -11; 3_4 5 -5
3_telep 6 -6; 4 22 -22; 40 6 -6; 40_52 6 -6; 42 8 -8; 42_53 7 -7; 42_65 7 -7; 432 8 -8; 432_> 8 -8; 44 7 -7
44_55 7 -7; 45 13 -13; 45_23 7 -7; 45_67 9 -9; 45_c 5 -5; 47 7 -7; 47_20 7 -7; 4_5 9 -9; 4_> 10 -10; 4_et 5 -5
4_ou 8 -8; 4g 6 -6; 4g_ne 3 -3; 4g_passe 7 -7; 5 14 -14; 52 6 -6; 52_30 5 -5; 52_63 6 -6; 53 8 -8; 53_64 7 -7
53_> 7 -7; 55 11 -11; 55_22 7 -7; 55_c 7 -7; 56 12 -12; 56_7 10 -10; 56_78 9 -9; 56_79 9 -9; 5_6 5 -5; 5_> 10 -10
5_ou 8 -8; 5g 5 -5; 5g_passe 5 -5; 6 11 -11; 60 9 -9; 60_12 9 -9; 63 6 -6; 63_78 6 -6; 64 8 -8; 64_53 7 -7
64_> 7 -7; 65 7 -7; 65_89 7 -7; 67 13 -13; 67_12 5 -5; 67_89 9 -9; 69 7 -7; 69_> 7 -7; 6_1 5 -5; 6_12 7 -7; 6_7 5 -5
6_ordin 8 -8; 7 6 -6; 74 10 -10; 74_> 7 -7; 74_euh 5 -5; 75 7 -7; 75011 9 -9; 75011_paris 9 -9; 75012 5 -5
75012_> 5 -5; 75_64 7 -7; 765 8 -8; 765_432 8 -8; 78 9 -9; 78_> 9 -9; 79 9 -9; 79_> 9 -9; 7_8 5 -5; 7_> 10 -10
8 5 -5; 80 7 -7; 80_2 7 -7; 86 7 -7; 86_75 7 -7; 88 7 -7; 88_55 7 -7; 89 17 -17; 89_01 6 -6; 89_45 5 -5; 89_74 7 -7
89_> 7 -7; 8_> 5 -5; 95 4 -4; 95_12 4 -4; 98 5 -5; 98_74 5 -5; 99 8 -8; 99_00 8 -8; <_0 5 -5; <_01 12 -12; <_02 7 -7
<_03 7 -7; <_06 12 -12; <_06736 7 -7; <_0698 8 -8; <_07 10 -10; <_112 11 -11; <_2 9 -9; <_33 10 -10; <_4 10 -10
<_5 8 -8; <_60 9 -9; <_75011 9 -9; <_> 16 -16; <_a 12 -12; <_absol 16 -16; <_accue 8 -8; <_affir 15 -15
<_agnes 8 -8; <_ah 14 -14; <_ajout 10 -10; <_alain 3 -3; <_aline 8 -8; <_allez -13 13; <_allo 15 -15; <_allon 10 -10
<_alors 6 -6; <_andre 9 -9; <_anna 6 -6; <_anne 7 -7; <_annul 12 -12; <_antoi 11 -11; <_appel 10 -10; <_aroba 11 -11
<_arret -11 11; <_astre 4 -4; <_atten 26 -26; <_au 16 -16; <_aucun 19 -19; <_aurel 9 -9; <_avant 7 -7; <_avec 6 -6
<_awa 5 -5; <_b 13 -13; <_bah 16 -16; <_baiss 11 -11; <_bande -12 12; <_bascu 8 -8; <_beauc 12 -12; <_ben 15 -15
<_bertr 12 -12; <_bien 19 -19; <_bilou 5 -5; <_blabl 11 -11; <_bob 6 -6; <_bon 9 -9; <_bonjo 16 -16; <_bonne 13 -13
<_bonso 5 -5; <_borde -6 6; <_boug 4 -4; <_boula 9 -9; <_box 22 -22; <_bravo -8 8; <_brigi 10 -10; <_burea 5 -5
<_c 1 -1; <_ca 9 -9; <_cabin 7 -7; <_calis -8 8; <_camil 2 -2; <_carlo 8 -8; <_caron 9 -9; <_carte 7 -7; <_ce 20 -20
<_cecil 8 -8; <_celes 7 -7; <_cent 7 -7; <_certa 12 -12; <_certe 3 -3; <_cesse -9 9; <_cette 2 -2; <_chape 10 -10
<_chez 7 -7; <_chris 6 -6; <_chut 8 -8; <_cinco 7 -7; <_cinq 13 -13; <_clair 16 -16; <_claud 5 -5; <_cleme 11 -11
<_combi -11 11; <_comme 20 -20; <_compt 9 -9; <_conna -15 15; <_conne 15 -15; <_conse 8 -8; <_conso 11 -11
<_conta 9 -9; <_cool 7 -7; <_corre 9 -9; <_coupu 11 -11; <_d 21 -21; <_dans 10 -10; <_de 20 -20; <_degag -10 10
<_deman 13 -13; <_depui 18 -18; <_des 14 -14; <_desol 15 -15; <_deux 17 -17; <_didie 6 -6; <_direc 6 -6
<_dison 10 -10; <_dites 8 -8; <_dix 19 -19; <_docte 10 -10; <_domin 7 -7; <_domma 9 -9; <_donc 7 -7; <_donne 4 -4
<_du 17 -17; <_ducas 8 -8; <_dupon 8 -8; <_ecout 4 -4; <_eh 12 -12; <_elle 10 -10; <_emma 7 -7; <_en 13 -13
<_encor -5 5; <_enfin 12 -12; <_entre 15 -15; <_envir 11 -11; <_envoy 12 -12; <_enzo 5 -5; <_eric 12 -12
<_espec -11 11; <_est 12 -12; <_et 12 -12; <_euh 15 -15; <_eva 10 -10; <_exact 10 -10; <_excus 21 -21
<_faceb 11 -11; <_fait -14 14; <_faite 12 -12; <_fanny 10 -10; <_fatim 8 -8; <_fatou 3 -3; <_faut -5 5
<_faux 11 -11; <_ferme -13 13; <_fiche -7 7; <_fouta -9 9; <_foute -10 10; <_franc -1 1; <_garag 8 -8; <_genia 8 -8
<_genre 9 -9; <_gerar 8 -8; <_gille 8 -8; <_girar 7 -7; <_gmail 11 -11; <_go 11 -11; <_gsm 8 -8; <_h 7 -7; <_he 5 -5
<_hein 11 -11; <_helas 9 -9; <_helen 8 -8; <_hier 8 -8; <_hors 15 -15; <_hugo 12 -12; <_hugue 8 -8; <_huit 8 -8
<_huita 7 -7; <_humai 12 -12; <_ibrah 10 -10; <_ici 8 -8; <_il 19 -19; <_ils 5 -5; <_impec 10 -10; <_impos 14 -14
<_ines 10 -10; <_info 6 -6; <_inter 15 -15; <_inuti 11 -11; <_isabe 7 -7; <_j 8 -8; <_jade 7 -7; <_jamai 12 -12
<_je 7 -7; <_jean 14 -14; <_jeanl 5 -5; <_jeann 7 -7; <_john 6 -6; <_joker 11 -11; <_julie 13 -13; <_jusqu 8 -8
<_juste 10 -10; <_karim 7 -7; <_kevin 8 -8; <_kowal 7 -7; <_l 22 -22; <_la 22 -22; <_laiss 17 -17; <_laque 11 -11
<_le 17 -17; <_lea 7 -7; <_lefeb 5 -5; <_lefev 9 -9; <_leon 10 -10; <_les 22 -22; <_loin 13 -13; <_louis 6 -6
<_luc 9 -9; <_lucas 6 -6; <_lucie 12 -12; <_lui 9 -9; <_lundi 9 -9; <_m 6 -6; <_ma 22 -22; <_madam 13 -13
<_maint 12 -12; <_mais 1 -1; <_maitr 8 -8; <_malhe 10 -10; <_maman 5 -5; <_manon 9 -9; <_marc 9 -9; <_marie 10 -10
<_mario 6 -6; <_marti 8 -8; <_mathi 6 -6; <_max 3 -3; <_mdr 7 -7; <_meme 8 -8; <_merci 17 -17; <_merde -12 12
<_mes 12 -12; <_messa 11 -11; <_mette 12 -12; <_mhm 11 -11; <_micro 9 -9; <_mille 9 -9; <_mince 15 -15
<_mirac 10 -10; <_mobil 11 -11; <_moham 4 -4; <_moi 14 -14; <_moins 9 -9; <_mon 16 -16; <_monsi 23 -23; <_my 7 -7
<_nadia 11 -11; <_natha 8 -8; <_ne 13 -13; <_negat 10 -10; <_nein 8 -8; <_nenni 9 -9; <_netfl 9 -9; <_neuf 8 -8
<_nguye 4 -4; <_ni 11 -11; <_nicke 14 -14; <_no 12 -12; <_noah 6 -6; <_non 12 -12; <_nonan 10 -10; <_nos 7 -7
<_notre 11 -11; <_nous 11 -11; <_numer 6 -6; <_oh 20 -20; <_ok 15 -15; <_olga 6 -6; <_olivi 7 -7; <_on 14 -14
<_one 8 -8; <_onze 10 -10; <_opera 12 -12; <_ordin 11 -11; <_ou 8 -8; <_oui 15 -15; <_oula 10 -10; <_oups 6 -6
<_p 5 -5; <_paill 14 -14; <_papa 16 -16; <_pardi 11 -11; <_pardo 11 -11; <_parfa 19 -19; <_parle 8 -8
<_parti 13 -13; <_pas 24 -24; <_passe 22 -22; <_patie 10 -10; <_paul 17 -17; <_pauvr -10 10; <_perfe 7 -7
<_perso 10 -10; <_perte 8 -8; <_peut 11 -11; <_pierr 8 -8; <_plus 4 -4; <_pluto 10 -10; <_pol 12 -12; <_porca -5 5
<_posit 11 -11; <_pour 12 -12; <_pourq 15 -15; <_pourr 7 -7; <_pouve 13 -13; <_prend 5 -5; <_prene 13 -13
<_preno 8 -8; <_presq 5 -5; <_pro 6 -6; <_probl 11 -11; <_puis 6 -6; <_punai 11 -11; <_puree -10 10; <_putai -20 20
<_qu 12 -12; <_quand 10 -10; <_quat 9 -9; <_quato 9 -9; <_quatr 19 -19; <_que 11 -11; <_quel 9 -9; <_quell 3 -3
<_quelq 22 -22; <_qui 2 -2; <_quinz 13 -13; <_quoi 14 -14; <_r 7 -7; <_rappe 3 -3; <_ras -10 10; <_raymo 9 -9
<_redem 11 -11; <_redir 9 -9; <_rembo -12 12; <_remi 7 -7; <_rene 9 -9; <_repon -7 7; <_resea 7 -7; <_rien 28 -28
<_roami 10 -10; <_rose 11 -11; <_s -8 8; <_sabin 8 -8; <_salut 4 -4; <_sans 10 -10; <_sarah 8 -8; <_sav 7 -7
<_secre 7 -7; <_seize 9 -9; <_sept 18 -18; <_septa 7 -7; <_servi 13 -13; <_seule 11 -11; <_si 3 -3; <_silen -9 9
<_sim 6 -6; <_six 8 -8; <_socie 10 -10; <_soixa 10 -10; <_solan 7 -7; <_sophi 14 -14; <_sous 10 -10; <_steph 8 -8
<_stop -7 7; <_super 14 -14; <_sur 9 -9; <_surem 12 -12; <_surto 13 -13; <_t 1 -1; <_ta -8 8; <_tabar -21 21
<_tais 10 -10; <_tapez 9 -9; <_te 10 -10; <_techn 14 -14; <_test 10 -10; <_thoma 7 -7; <_tip 6 -6; <_tom 8 -8
<_tony 7 -7; <_toujo 19 -19; <_tous 17 -17; <_tout 18 -18; <_toute 9 -9; <_trans 14 -14; <_treiz 9 -9; <_tres 15 -15
<_trois 13 -13; <_trop 7 -7; <_tu 1 -1; <_tuer 3 -3; <_ugo 8 -8; <_un 21 -21; <_une 26 -26; <_uniqu 9 -9
<_va -12 12; <_vas 8 -8; <_vers 9 -9; <_very 7 -7; <_veuil 4 -4; <_viens 10 -10; <_vince 9 -9; <_vingt 19 -19
<_vite 14 -14; <_voila 12 -12; <_volon 11 -11; <_votre -12 12; <_wait 8 -8; <_wesh 12 -12; <_wifi 13 -13; <_wii 9 -9
<_x 7 -7; <_y -3 3; <_yes 16 -16; <_you -8 8; <_youtu 10 -10; <_yves 4 -4; <_z 6 -6; <_zero 14 -14; <_zoe 10 -10
<_zut 15 -15; a 4 -4; a_> 11 -11; a_about 5 -5; a_aller 2 -2; a_appel 10 -10; a_b 9 -9; a_besoi 6 -6; a_bien -22 22
a_bouge 9 -9; a_bout -17 17; a_c 7 -7; a_ca 12 -12; a_cause 7 -7; a_ce 6 -6; a_chang 8 -8; a_chaqu 8 -8
a_chope 4 -4; a_cinq 16 -16; a_clign 2 -2; a_comme 10 -10; a_conca 7 -7; a_conta 3 -3; a_cote 5 -5; a_coupe 13 -13
a_crash 6 -6; a_de 5 -5; a_debor 8 -8; a_debra 9 -9; a_deja 1 -1; a_deman 8 -8; a_des 6 -6; a_deux -7 7
a_dire 13 -13; a_dispa 6 -6; a_dit 10 -10; a_dix 7 -7; a_donne 6 -6; a_du 13 -13; a_ecrit 5 -5; a_en -8 8
a_encor 7 -7; a_envoy 5 -5; a_erreu 8 -8; a_ete 10 -10; a_eu 7 -7; a_faire 21 -21; a_fait 8 -8; a_fil 6 -6
a_garde 5 -5; a_genev 7 -7; a_gliss 5 -5; a_grill 7 -7; a_hurle 9 -9; a_inter 5 -5; a_j 6 -6; a_jamai 1 -1
a_jour 4 -4; a_l 3 -3; a_la -7 7; a_lache 4 -4; a_lausa 8 -8; a_le 7 -7; a_lyon 2 -2; a_m 15 -15; a_ma 20 -20
a_mamad 9 -9; a_march 7 -7; a_mareu 10 -10; a_marre -12 12; a_me -4 4; a_mis 10 -10; a_moi 3 -3; a_mon 8 -8
a_mons 7 -7; a_monte 7 -7; a_mort 8 -8; a_moyen 9 -9; a_n 6 -6; a_nonan 7 -7; a_nos 3 -3; a_nouve 4 -4; a_ouvri 9 -9
a_parti 6 -6; a_pas 21 -21; a_perdu 5 -5; a_perso 6 -6; a_peu 6 -6; a_plein 10 -10; a_plus 6 -6; a_point 7 -7
a_pose 5 -5; a_prend 6 -6; a_preve 15 -15; a_probl 4 -4; a_propo 10 -10; a_quatr 2 -2; a_que 5 -5; a_quelq 6 -6
a_qui 9 -9; a_quinz 8 -8; a_quitt 8 -8; a_r 9 -9; a_raccr 10 -10; a_ras -11 11; a_recev 11 -11; a_redem 3 -3
a_repet -7 7; a_repre 6 -6; a_resil 10 -10; a_retab 3 -3; a_retro 8 -8; a_rien -6 6; a_robas 9 -9; a_s 8 -8
a_septa 9 -9; a_signa 14 -14; a_signe 9 -9; a_six 8 -8; a_son 1 -1; a_t 7 -7; a_tanto 10 -10; a_telec 8 -8
a_tenu 9 -9; a_touch 11 -11; a_toujo 10 -10; a_tout 7 -7; a_u 11 -11; a_un 12 -12; a_une 8 -8; a_v 5 -5
a_voir 13 -13; a_vole 6 -6; a_votre 13 -13; a_vous 5 -5; a_y 3 -3; a_zero 2 -2; aboie 6 -6; aboie_> 5 -5
aboie_excus 13 -13; aboie_je 2 -2; abonn -10 10; abonn_> -8 8; abonn_chez -7 7; abonn_fibre 7 -7; about 5 -5
about_> 5 -5; abrut -14 14; abrut_> -14 14; absen 8 -8; absen_> 8 -8; absol 16 -16; absol_> 10 -10; absol_pas 9 -9
abuse -16 16; abuse_> -16 16; acced 3 -3; acced_au 3 -3; accen 12 -12; accen_> 8 -8; accen_aroba 3 -3; accen_c 4 -4
acces 5 -5; acces_a 4 -4; acces_au 6 -6; acces_inter 5 -5; accor 15 -15; accor_> 10 -10; accor_ca 7 -7; accor_d 7 -7
accor_faite 11 -11; accor_je 4 -4; accro 3 -3; accro_pas 4 -4; accue 8 -8; accue_> 7 -7; accue_aroba 8 -8
accue_deux 5 -5; accue_n 6 -6; accue_s 6 -6; achat 7 -7; achat_> 7 -7; achet 7 -7; achet_l 8 -8; achet_la 2 -2
achet_le 7 -7; acord 9 -9; acord_> 9 -9; acord_d 9 -9; activ 6 -6; activ_depen 6 -6; actri 9 -9; actri_> 9 -9
actua 12 -12; actua_> 12 -12; adam 10 -10; adam_> 10 -10; adess 7 -7; adess_funzi 7 -7; admin 9 -9; admin_> 6 -6
admin_canto 7 -7; adora 7 -7; adora_et 7 -7; adres 12 -12; adres_> 8 -8; adres_atten 2 -2; adres_garag 5 -5
adres_mail 7 -7; adres_mais 9 -9; adres_oui 1 -1; adres_point 5 -5; adsl 9 -9; adsl_est 9 -9; affai -6 6
affai_> 7 -7; affai_a -3 3; affai_je -7 7; affic 17 -17; affic_appel 2 -2; affic_aucun 12 -12; affic_chez 11 -11
affic_maint 11 -11; affic_mais 5 -5; affic_pas 7 -7; affic_plus 12 -12; affic_un 5 -5; affir 15 -15; affir_> 10 -10
affir_le 7 -7; agaca 11 -11; agaca_> 11 -11; agace 12 -12; agace_> 12 -12; age 6 -6; age_on 6 -6; agee 10 -10
agee_> 10 -10; agenc 5 -5; agenc_> 3 -3; agenc_de 3 -3; agenc_est 7 -7; agenc_point 7 -7; agent 13 -13
agent_> 10 -10; agent_au 5 -5; agent_c 2 -2; agent_d 6 -6; agent_merci 3 -3; agent_non 9 -9; agent_un 5 -5
agnes 12 -12; agnes_leger 8 -8; agnes_point 8 -8; ah 14 -14; ah_bah 5 -5; ah_ben 7 -7; ah_bon 11 -11; ah_c 8 -8
ah_ca 8 -8; ah_je 5 -5; ah_mais -5 5; ah_merde 10 -10; ah_mince 7 -7; ah_non 8 -8; ah_oui 6 -6; ah_punai 5 -5
ah_que 12 -12; ah_super 4 -4; ah_zut 9 -9; ahmed 8 -8; ahmed_diall 8 -8; ai 3 -3; ai_a 6 -6; ai_achet 7 -7
ai_annul 24 -24; ai_appel 15 -15; ai_appuy 7 -7; ai_assez -9 9; ai_atten 11 -11; ai_aucun 9 -9; ai_beau 10 -10
ai_besoi 18 -18; ai_chang 9 -9; ai_compt 15 -15; ai_cru 2 -2; ai_de 11 -11; ai_debra 7 -7; ai_deja 10 -10
ai_deman 11 -11; ai_demar 15 -15; ai_deux 22 -22; ai_dit 13 -13; ai_donne 6 -6; ai_du 6 -6; ai_encor 12 -12
ai_enten 6 -6; ai_envie -10 10; ai_ete 10 -10; ai_etein 7 -7; ai_eu 10 -10; ai_eue 1 -1; ai_expli 10 -10
ai_fait 19 -19; ai_ferme 15 -15; ai_honte 21 -21; ai_inter 19 -19; ai_jamai -7 7; ai_je 11 -11; ai_juste 4 -4
ai_la -14 14; ai_le 5 -5; ai_ma -14 14; ai_marre -14 14; ai_meme 12 -12; ai_mis 4 -4; ai_oubli 10 -10; ai_par -11 11
ai_parle 5 -5; ai_pas 19 -19; ai_perdu 9 -9; ai_peur 12 -12; ai_plein -12 12; ai_plus 12 -12; ai_pris -9 9
ai_quatr 16 -16; ai_que 12 -12; ai_raccr 7 -7; ai_ras -12 12; ai_reboo 8 -8; ai_rebra 11 -11; ai_recu 11 -11
ai_recup 8 -8; ai_redem 21 -21; ai_regar 1 -1; ai_retro 13 -13; ai_rien -4 4; ai_six 12 -12; ai_touch 19 -19
ai_toujo 10 -10; ai_tout 14 -14; ai_trois 13 -13; ai_trop -10 10; ai_un 18 -18; ai_une 17 -17; ai_vraim -4 4
ai_vu 5 -5; ai_zero 5 -5; aide 11 -11; aide_> 11 -11; aide_il 8 -8; aider 6 -6; aider_> 9 -9; aider_a 2 -2
aider_moi 4 -4; aidez 4 -4; aidez_moi 4 -4; aille -8 8; aille_> -8 8; aille_c 2 -2; aille_mais 1 -1; aimab 18 -18
aimab_> 18 -18; aimab_jeune 7 -7; aime 9 -9; aime_autan 9 -9; aime_esse 5 -5; aimen 4 -4; aimen_bien 4 -4
aimer 15 -15; aimer_autan 7 -7; aimer_bien 12 -12; aimer_mieux 9 -9; air 9 -9; air_bon 6 -6; air_d 9 -9; air_de 7 -7
aireu 6 -6; aireu_> 6 -6; ajout 10 -10; ajout_un 7 -7; ajout_une 10 -10; alain 3 -3; alain_point 3 -3; alarm 7 -7
alarm_> 7 -7; alarm_me 5 -5; ali 11 -11; ali_manso 11 -11; aline 8 -8; aline_favre 8 -8; aller -4 4; aller_> 9 -9
aller_au 9 -9; aller_plus 2 -2; aller_sur 13 -13; aller_voir -8 8; allez -5 5; allez_> 8 -8; allez_au -10 10
allez_enten -10 10; allez_m -7 7; allez_on 11 -11; allez_oui 25 -25; allez_vous -11 11; allez_y 11 -11; allo 9 -9
allo_> 11 -11; allo_allo 9 -9; allo_c 4 -4; allo_je 2 -2; allo_oui 1 -1; allo_quoi -13 13; allo_vous 14 -14
allon 10 -10; allon_y 10 -10; allum 16 -16; allum_> 5 -5; allum_la 11 -11; allum_mais 2 -2; allum_plus 6 -6
alma 7 -7; alma_> 7 -7; alors 11 -11; alors_> 9 -9; alors_atten 4 -4; alors_c 4 -4; alors_ca 4 -4
alors_cette 11 -11; alors_comme 5 -5; alors_ecout 1 -1; alors_euh 13 -13; alors_j 1 -1; alors_je 2 -2; alors_la 1 -1
alors_laiss 1 -1; alors_le 1 -1; alors_maint 7 -7; alors_mon 1 -1; alors_non 7 -7; alors_pour 2 -2; alors_prene 4 -4
alors_qu 2 -2; alors_que -5 5; alors_trouv 10 -10; alors_voila 3 -3; alors_zero 3 -3; alpha 5 -5; alpha_> 5 -5
ameli 11 -11; ameli_> 11 -11; amran 8 -8; amran_> 8 -8; amran_en 4 -4; an 9 -9; an_derni 9 -9; anato 5 -5
anato_r 5 -5; ancie 10 -10; ancie_opera 10 -10; andre 9 -9; andre_point 9 -9; aneri -9 9; aneri_> -9 9; anime 8 -8
anime_> 4 -4; anime_s 9 -9; anna 6 -6; anna_kern 6 -6; anne 7 -7; anne_sophi 7 -7; anne_tiret 5 -5; annon 5 -5
annon_une 5 -5; annul 20 -20; annul_> 10 -10; annul_l 6 -6; annul_la 5 -5; annul_le 17 -17; annul_ma 8 -8
annul_mon 15 -15; annul_tout 9 -9; annul_un 8 -8; ans 3 -3; ans_> 6 -6; ans_bande -6 6; ans_et 12 -12; anten 10 -10
anten_> 10 -10; antoi 16 -16; antoi_> 11 -11; antoi_antoi 8 -8; antoi_girar 8 -8; ap 3 -3; ap_d 3 -3; appar 21 -21
appar_> 22 -22; appar_c 2 -2; appar_depui 4 -4; appar_et 5 -5; appar_je 5 -5; appar_la 3 -3; appar_mon 4 -4
appar_que 15 -15; appel 12 -12; appel_> 9 -9; appel_a 4 -4; appel_ahmed 8 -8; appel_avec 14 -14; appel_c -6 6
appel_ca 4 -4; appel_ce 8 -8; appel_d 12 -12; appel_de 22 -22; appel_depui 6 -6; appel_des 5 -5; appel_du 6 -6
appel_entra 3 -3; appel_euh 7 -7; appel_hier 9 -9; appel_il 4 -4; appel_je 8 -8; appel_jean 9 -9; appel_julie 13 -13
appel_l 6 -6; appel_luc 8 -8; appel_mais 5 -5; appel_melan 8 -8; appel_mes 10 -10; appel_moi 9 -9; appel_mon -8 8
appel_ne 5 -5; appel_ni 12 -12; appel_on 8 -8; appel_passe 14 -14; appel_pour 21 -21; appel_se 11 -11
appel_there 1 -1; appel_un 11 -11; appel_valer 6 -6; apple 7 -7; apple_watch 7 -7; appli 8 -8; appli_la 8 -8
appui 5 -5; appui_sur 5 -5; appuy 7 -7; appuy_sur 7 -7; apres 13 -13; apres_je 7 -7; apres_l 6 -6; apres_le 4 -4
apres_midi 8 -8; apres_orang 2 -2; apres_oubli 4 -4; apres_redem 8 -8; apres_vente 6 -6; ardec 4 -4
ardec_quand 4 -4; are -8 8; are_idiot -8 8; argen -7 7; argen_et -7 7; arnaq -15 15; arnaq_> -10 10; arnaq_au 10 -10
arnaq_votre -11 11; aroba 12 -12; aroba_> 6 -6; aroba_a 9 -9; aroba_agenc 7 -7; aroba_bluew 7 -7; aroba_boula 9 -9
aroba_box 5 -5; aroba_cabin 7 -7; aroba_cafe 8 -8; aroba_clini 7 -7; aroba_duboi 6 -6; aroba_dupon 7 -7
aroba_dupui 10 -10; aroba_elect 7 -7; aroba_et 5 -5; aroba_free 13 -13; aroba_fri 3 -3; aroba_froma 9 -9
aroba_g 5 -5; aroba_garag 6 -6; aroba_ge 6 -6; aroba_gmail 7 -7; aroba_hotma 6 -6; aroba_i 7 -7; aroba_iclou 3 -3
aroba_la 6 -6; aroba_lapos 6 -6; aroba_live 8 -8; aroba_ma 7 -7; aroba_mairi 7 -7; aroba_orang 7 -7
aroba_outlo 10 -10; aroba_pierr 8 -8; aroba_proxi 9 -9; aroba_roman 7 -7; aroba_s 6 -6; aroba_sfr 8 -8
aroba_skyne 8 -8; aroba_telen 6 -6; aroba_trans 7 -7; aroba_univ 7 -7; aroba_video 4 -4; aroba_wanad 6 -6
aroba_yahoo 6 -6; aroba_yande 6 -6; arrac 8 -8; arrac_> 8 -8; arran 20 -20; arran_> 20 -20; arret -5 5; arret_> 6 -6
arret_avec 11 -11; arret_d 12 -12; arret_de -13 13; arret_il 9 -9; arret_rien 9 -9; arriv 12 -12; arriv_> 8 -8
arriv_a 4 -4; arriv_dans 2 -2; arriv_pas 12 -12; arriv_plus 8 -8; arriv_sur 11 -11; arrob 9 -9; arrob_gmail 7 -7
arrob_hotma 8 -8; arts 8 -8; arts_point 8 -8; as 5 -5; as_vu 5 -5; aspir 8 -8; aspir_ne 8 -8; assez -4 4
assez_> -8 8; assez_de -9 9; assez_joue 5 -5; assis 15 -15; assis_> 13 -13; assis_de 10 -10; assis_une 7 -7
assoi 6 -6; assoi_> 6 -6; assur 12 -12; assur_> 11 -11; assur_que 7 -7; astre 4 -4; astre_zero 4 -4; at 9 -9
at_bt 6 -6; at_outlo 3 -3; ateli 5 -5; ateli_> 5 -5; attac 6 -6; attac_> 8 -8; attac_aroba 7 -7; attac_le 3 -3
attac_lemoi 6 -6; attaq -7 7; attaq_> -7 7; atten 12 -12; atten_> 15 -15; atten_atten 6 -6; atten_aussi -11 11
atten_c -18 18; atten_cheri 7 -7; atten_cinq 4 -4; atten_combi 14 -14; atten_depui 16 -16; atten_deux 4 -4
atten_excus 2 -2; atten_j 10 -10; atten_je 23 -23; atten_mais 11 -11; atten_mon 7 -7; atten_non 22 -22
atten_que 10 -10; atten_rien 10 -10; atten_sa 6 -6; atten_si 5 -5; atten_un 11 -11; atten_une 11 -11
atten_votre 12 -12; au 13 -13; au_12 5 -5; au_au 10 -10; au_bout 12 -12; au_burea 7 -7; au_cable 8 -8; au_cloud 3 -3
au_colis 10 -10; au_contr 15 -15; au_debut 6 -6; au_dessu 7 -7; au_deuxi 3 -3; au_diabl -15 15; au_dos 6 -6
au_douze 13 -13; au_fond 5 -5; au_garag 9 -9; au_magas 3 -3; au_meme 9 -9; au_moins 8 -8; au_mois 12 -12
au_monsi 6 -6; au_nez -1 1; au_nivea 8 -8; au_nom 7 -7; au_poil 9 -9; au_premi 7 -7; au_print 3 -3; au_resea 5 -5
au_revoi 6 -6; au_rez 6 -6; au_servi 9 -9; au_sous 5 -5; au_sujet 16 -16; au_telep 14 -14; au_trava 11 -11
au_vert 7 -7; au_villa 4 -4; au_web 7 -7; au_zero 3 -3; aucun 13 -13; aucun_> 12 -12; aucun_appel 6 -6
aucun_barre 10 -10; aucun_chang 8 -8; aucun_honte -9 9; aucun_idee 11 -11; aucun_lumie 10 -10; aucun_monsi 12 -12
aucun_poste 3 -3; aucun_probl 8 -8; aucun_resul 8 -8; aucun_servi 12 -12; aucun_son 6 -6; aucun_souci 11 -11
aucun_telep 3 -3; augus 9 -9; augus_> 9 -9; aujou 9 -9; aujou_hui 9 -9; aurai 7 -7; aurai_besoi 7 -7; aurai_pas 4 -4
aurel 9 -9; aurel_under 9 -9; aussi -1 1; aussi_> 9 -9; aussi_donc 7 -7; aussi_il 3 -3; aussi_lamen -8 8
aussi_lent 10 -10; aussi_longt -11 11; aussi_pourr 8 -8; autan 5 -5; autan_> 9 -9; autan_pas 9 -9; autan_que -7 7
autan_voir 7 -7; autre_> -8 8; autre_chose 9 -9; autre_je -8 8; autre_ma -9 9; autre_non 11 -11; autre_probl 13 -13
autre_que 11 -11; autre_souci 12 -12; aux -11 11; aux_clien -12 12; aux_frais 7 -7; aux_gens -5 5; aux_infos 10 -10
aux_machi 11 -11; aux_piece 14 -14; avais 10 -10; avais_simpl 10 -10; avais_un 5 -5; avais_une 7 -7; avait 9 -9
avait_assur 7 -7; avait_conse 6 -6; avait_dit 8 -8; avait_l 6 -6; avant 10 -10; avant_> 5 -5; avant_ca 12 -12
avant_j 3 -3; avant_que 10 -10; avec -5 5; avec_> 14 -14; avec_beatr 5 -5; avec_box 11 -11; avec_cedil 5 -5
avec_d 1 -1; avec_deux 10 -10; avec_garan 6 -6; avec_herve 9 -9; avec_l 7 -7; avec_la 9 -9; avec_le 6 -6
avec_leque 10 -10; avec_ma 7 -7; avec_moi 12 -12; avec_mon 11 -11; avec_ton -8 8; avec_tous 10 -10; avec_tout 6 -6
avec_toute -13 13; avec_un 31 -31; avec_une 13 -13; avec_vos -13 13; avec_votre 1 -1; avec_vous -11 11; avez 6 -6
avez_aucun -9 9; avez_bien 7 -7; avez_coupe -6 6; avez_de 4 -4; avez_deja 6 -6; avez_dit 11 -11; avez_donne 15 -15
avez_mal 8 -8; avez_menti -11 11; avez_qu 6 -6; avez_quelq 11 -11; avez_raiso 12 -12; avez_tout 12 -12
avez_un 13 -13; aviez 6 -6; aviez_dit 6 -6; avoca -21 21; avoca_> -20 20; avoca_bande -10 10; avoir 3 -3
avoir_affai -3 3; avoir_au 2 -2; avoir_dans 5 -5; avoir_email 12 -12; avoir_euh 5 -5; avoir_quelq 8 -8
avoir_serie -8 8; avoir_un 11 -11; avoir_une 6 -6; avons 9 -9; avons_appli 8 -8; avons_demen 6 -6; avons_plus 3 -3
avons_un 6 -6; avoue 7 -7; avoue_que 7 -7; awa 5 -5; awa_toujo 5 -5; b 10 -10; b_aroba 5 -5; b_b 5 -5; b_c 9 -9
b_comme 12 -12; b_e 7 -7; b_puis 2 -2; b_under 8 -8; b_v 6 -6; bah 12 -12; bah_ecout 10 -10; bah_non 12 -12
bah_oui 6 -6; bah_y 2 -2; baill 5 -5; baill_aroba 5 -5; baiss 11 -11; baiss_la 11 -11; balad -9 9; balad_d -9 9
balco 5 -5; balco_la 5 -5; banca 7 -7; banca_et 7 -7; bande -24 24; bande_d -16 16; bande_de -19 19; banqu 8 -8
banqu_> 7 -7; banqu_elle 4 -4; banqu_je 5 -5; bapti 10 -10; bapti_mais 2 -2; bapti_renau 6 -6; bapti_roy 7 -7
barbi 9 -9; barbi_> 9 -9; barre 13 -13; barre_> 12 -12; barre_affic 5 -5; barre_de 4 -4; barre_en 5 -5
barre_sur 4 -4; bas 13 -13; bas_> 7 -7; bas_b 5 -5; bas_ca 9 -9; bas_dupon 5 -5; bas_marie 5 -5; bas_neuf 5 -5
bascu 8 -8; bascu_moi 8 -8; bascu_plus 5 -5; basta -5 5; basta_j -5 5; bazar 12 -12; bazar_> 12 -12; be 8 -8
be_> 8 -8; beatr 5 -5; beatr_vial 5 -5; beau 9 -9; beau_atten 10 -10; beau_aujou 6 -6; beau_ca 7 -7; beauc 17 -17
beauc_> 14 -14; beauc_c 5 -5; beauc_chef 7 -7; beauc_madam 6 -6; beaux -8 8; beaux_cross -8 8; bebel 6 -6
bebel_j 6 -6; belka 7 -7; belka_b 7 -7; bell 7 -7; bell_point 7 -7; belle 7 -7; belle_soeur 7 -7; ben 17 -17
ben_> 9 -9; ben_c 7 -7; ben_ca 5 -5; ben_devin 10 -10; ben_dites 7 -7; ben_evide 8 -8; ben_figur 9 -9; ben_j 12 -12
ben_je 8 -8; ben_juste 5 -5; ben_la 6 -6; ben_le 6 -6; ben_ma 3 -3; ben_mon 2 -2; ben_non 6 -6; ben_oui 11 -11
ben_rien 7 -7; ben_si 6 -6; ben_tout 2 -2; ben_v 4 -4; ben_y 3 -3; benal 11 -11; benal_> 11 -11; benal_a 8 -8
benal_aroba 1 -1; benis 6 -6; benis_> 6 -6; berna 15 -15; berna_> 15 -15; berna_colin 6 -6; berna_deux 3 -3
berna_duran 4 -4; berna_marti 6 -6; berna_point 4 -4; berth 5 -5; berth_e 5 -5; berti 5 -5; berti_et 5 -5
bertr 12 -12; bertr_mille 5 -5; bertr_tout 9 -9; besoi 14 -14; besoi_> 14 -14; besoi_d 14 -14; besoi_de 7 -7
besoi_du 4 -4; besoi_inter 4 -4; bete -3 3; bete_> 13 -13; bete_je -9 9; betis 4 -4; betis_c 2 -2; betis_en 4 -4
bien 12 -12; bien_> 24 -24; bien_a 10 -10; bien_aimab 12 -12; bien_bonjo 5 -5; bien_c 3 -3; bien_ca 13 -13
bien_ce 5 -5; bien_comme 13 -13; bien_compr 7 -7; bien_d 3 -3; bien_enten 17 -17; bien_entre 7 -7; bien_evide 6 -6
bien_faire -24 24; bien_franc 8 -8; bien_je 1 -1; bien_la 1 -1; bien_les 2 -2; bien_ma 7 -7; bien_mieux 12 -12
bien_moi 21 -21; bien_mon 7 -7; bien_oui 10 -10; bien_par 4 -4; bien_pour 6 -6; bien_qu 5 -5; bien_que 5 -5
bien_regar 4 -4; bien_sur 12 -12; bien_une 19 -19; bihan 9 -9; bihan_> 9 -9; bilou 5 -5; bilou_t 5 -5; bizar 15 -15
bizar_> 15 -15; bizar_quand 12 -12; blabl 11 -11; blabl_> 11 -11; blanc 12 -12; blanc_> 12 -12; blanc_c 11 -11
blanc_j 10 -10; blanc_parto 4 -4; bleue 8 -8; bleue_> 8 -8; blond 10 -10; blond_> 8 -8; blond_a 7 -7; bloqu 13 -13
bloqu_> 15 -15; bloqu_il 5 -5; bloqu_la 6 -6; bluew 7 -7; bluew_point 7 -7; bob 6 -6; bob_tiret 6 -6; boite -12 12
boite_> -11 11; boite_de -14 14; boite_j -6 6; boite_point 7 -7; boite_vocal 11 -11; boiti 9 -9; boiti_> 10 -10
boiti_et 1 -1; bol -16 16; bol_> -17 17; bol_de -15 15; bon 19 -19; bon_> 21 -21; bon_assez 5 -5; bon_bon 4 -4
bon_ca 6 -6; bon_et 6 -6; bon_je 3 -3; bon_laiss 9 -9; bon_maint 8 -8; bon_merci 15 -15; bon_monsi 7 -7
bon_nom 9 -9; bon_note 7 -7; bon_numer 4 -4; bon_passe 13 -13; bon_pour 18 -18; bon_sang -7 7; bon_tout 2 -2
bon_une 4 -4; bon_vous 5 -5; bonjo 16 -16; bonjo_> 19 -19; bonjo_c 11 -11; bonjo_est 7 -7; bonjo_euh 8 -8
bonjo_excus 1 -1; bonjo_j 7 -7; bonjo_jacqu 2 -2; bonjo_je 9 -9; bonjo_ma 1 -1; bonjo_madam 8 -8; bonjo_mamad 7 -7
bonjo_monsi 6 -6; bonjo_on 4 -4; bonjo_pierr 5 -5; bonjo_veron 5 -5; bonne 18 -18; bonne_> 7 -7; bonne_adres 6 -6
bonne_bonne 13 -13; bonne_et 8 -8; bonne_journ 12 -12; bonne_quest 6 -6; bonne_trent 7 -7; bons -3 3; bons_a -17 17
bons_ca 11 -11; bons_techn 13 -13; bonso 5 -5; bonso_on 5 -5; borde -4 4; borde_> 11 -11; borde_de -6 6
borde_derri 6 -6; borne -10 10; borne_> -10 10; bots 9 -9; bots_je 9 -9; boucl 8 -8; boucl_> 8 -8; bouff -6 6
bouff_> -6 6; boug 4 -4; boug_la 4 -4; bouge 9 -9; bouge_> 10 -10; bouge_d 4 -4; boula 17 -17; boula_> 9 -9
boula_a 7 -7; boula_du 9 -9; boula_point 9 -9; boule -9 9; boule_> -9 9; bourr -8 8; bourr_> -8 8; bout -3 3
bout_> -17 17; bout_de 10 -10; bout_du 8 -8; bouto 10 -10; bouto_> 5 -5; bouto_de 8 -8; bouto_pour 6 -6
bouzi 11 -11; bouzi_au 11 -11; box 11 -11; box_> 4 -4; box_a 2 -2; box_c 2 -2; box_clign 12 -12; box_dans 7 -7
box_elle 5 -5; box_en 2 -2; box_est 7 -7; box_et 8 -8; box_fait 6 -6; box_fonct 5 -5; box_inter 2 -2; box_mais 1 -1
box_march 5 -5; box_ne 7 -7; box_plus 13 -13; box_point 5 -5; box_pour 3 -3; box_qui 8 -8; box_s 13 -13
box_toute 10 -10; box_un 8 -8; branc 17 -17; branc_a 2 -2; branc_la 7 -7; branc_n 12 -12; branc_sur 9 -9; branl -7 7
branl_> -7 7; bras -4 4; bras_casse -4 4; bravo -8 8; bravo_felic -8 8; brigi 10 -10; brigi_adam 10 -10
bruit 17 -17; bruit_de 7 -7; bruit_est 13 -13; brun 7 -7; brun_aroba 7 -7; bt 6 -6; bt_dot 6 -6; buffe 9 -9
buffe_tout 9 -9; bugue 14 -14; bugue_> 14 -14; burea 11 -11; burea_> 12 -12; burea_aroba 5 -5; burea_depui 3 -3
burea_le 5 -5; c 1 -1; c_a 11 -11; c_e 7 -7; c_est 1 -1; c_etait 6 -6; c_o 4 -4; c_point 9 -9; c_z 7 -7; ca 7 -7
ca_> 12 -12; ca_a 19 -19; ca_alors 4 -4; ca_arriv 5 -5; ca_atten 10 -10; ca_aux -12 12; ca_avait 6 -6; ca_avec 7 -7
ca_buffe 9 -9; ca_bugue 10 -10; ca_c 4 -4; ca_capte 8 -8; ca_chang 13 -13; ca_charg 7 -7; ca_clign 11 -11
ca_comme -11 11; ca_conti -12 12; ca_coupa 7 -7; ca_coupe 15 -15; ca_d 2 -2; ca_depas -10 10; ca_depen 14 -14
ca_depot 11 -11; ca_drach 7 -7; ca_du 14 -14; ca_dure -11 11; ca_et 4 -4; ca_fait -9 9; ca_fonct 11 -11
ca_gresi 11 -11; ca_hache 8 -8; ca_ira 10 -10; ca_je 8 -8; ca_joue 6 -6; ca_la 4 -4; ca_lag 7 -7; ca_m -7 7
ca_march 10 -10; ca_me -4 4; ca_mouli 10 -10; ca_n 12 -12; ca_ne 11 -11; ca_non 11 -11; ca_oui 12 -12; ca_passe 2 -2
ca_peut 2 -2; ca_que 27 -27; ca_raccr 8 -8; ca_rame 11 -11; ca_recom 8 -8; ca_redem 12 -12; ca_remar 19 -19
ca_s 12 -12; ca_saute 11 -11; ca_serai 7 -7; ca_sert 13 -13; ca_sonne 5 -5; ca_suffi -27 27; ca_tombe 4 -4
ca_tourn 8 -8; ca_une -6 6; ca_va 14 -14; ca_veut 14 -14; ca_vient 8 -8; ca_y 9 -9; cabin 8 -8; cabin_est 5 -5
cabin_point 7 -7; cabin_tiret 7 -7; cafe 12 -12; cafe_> 9 -9; cafe_tiret 8 -8; caiss 7 -7; caiss_enreg 7 -7
caiss_et 7 -7; caiss_n 3 -3; caiss_ne 4 -4; caja 4 -4; caja_la 4 -4; calis -8 8; calis_ca -8 8; calme 7 -7
calme_> 23 -23; calme_je 7 -7; calme_pas -12 12; camer 14 -14; camer_de 9 -9; camer_depui 5 -5; camer_ne 9 -9
camil 5 -5; camil_et 6 -6; camil_point 2 -2; campa 9 -9; campa_> 9 -9; canar 8 -8; canar_> 8 -8; canto 7 -7
canto_> 7 -7; capte 10 -10; capte_de 11 -11; capte_maint 8 -8; capte_mal 7 -7; capte_pas 3 -3; capte_plus 11 -11
capte_que 8 -8; capte_rien 7 -7; capte_toujo 5 -5; carlo 10 -10; carlo_silva 10 -10; carlo_tiret 8 -8; caron 8 -8
caron_c 9 -9; caron_preno 7 -7; carpe 9 -9; carpe_> 9 -9; carpe_aroba 7 -7; carre 13 -13; carre_> 13 -13
carre_merci 7 -7; carte 13 -13; carte_banca 7 -7; carte_bleue 8 -8; carte_cime 5 -5; carte_sim 6 -6; cas 13 -13
cas_> 13 -13; casqu -9 9; casqu_> -7 7; casqu_de -12 12; casse -16 16; casse_> -12 12; casse_tout -6 6; cata 11 -11
cata_ma 11 -11; catas -3 3; catas_je 4 -4; catas_votre -6 6; cause 10 -10; cause_a 10 -10; cause_de 7 -7
cave 16 -16; cave_> 16 -16; ce 4 -4; ce_cable 9 -9; ce_cirqu -7 7; ce_matin 10 -10; ce_n 16 -16; ce_qu 5 -5
ce_que 8 -8; ce_qui 4 -4; ce_serai 8 -8; ce_servi -15 15; ce_soit 12 -12; ce_trava -11 11; ce_truc 2 -2
ce_voyan 7 -7; cecil 8 -8; cecil_rau 8 -8; cedil 5 -5; cedil_dans 5 -5; cedil_mais 5 -5; cela 14 -14; cela_> 13 -13
cela_en 6 -6; celes 7 -7; celes_lagra 7 -7; celia 7 -7; celia_vidal 7 -7; celle 8 -8; celle_de 8 -8; cellu 8 -8
cellu_a 6 -6; cellu_de 8 -8; celui 12 -12; celui_avec 12 -12; celui_de 5 -5; celui_que 6 -6; celui_qui 11 -11
cent 7 -7; cent_cent 3 -3; cent_cinqu 6 -6; cent_quatr 1 -1; cent_soixa 5 -5; cent_vingt 7 -7; centa 9 -9
centa_de 9 -9; centr 9 -9; centr_> 9 -9; cents 9 -9; cents_> 9 -9; certa 15 -15; certa_> 7 -7; certa_pas 12 -12
certe 3 -3; certe_le 3 -3; ces -7 7; ces_bons 11 -11; ces_cable 10 -10; ces_panne -10 10; ces_paul 7 -7
ces_petit 10 -10; ces_quest -13 13; cesse -4 4; cesse_> 6 -6; cesse_de -9 9; cette -9 9; cette_boite -12 12
cette_box -13 13; cette_fois 11 -11; cette_histo 10 -10; cette_machi 7 -7; cette_musiq -6 6; cette_salet -8 8
cette_semai 9 -9; ch 10 -10; ch_> 10 -10; chain 14 -14; chain_> 14 -14; chair 4 -4; chair_et 4 -4; chale 11 -11
chale_insup 11 -11; chamb 6 -6; chamb_> 7 -7; chamb_du 4 -4; chamb_le 5 -5; chamb_un 1 -1; chang 21 -21
chang_> 12 -12; chang_d 15 -15; chang_de 5 -5; chang_la 4 -4; chang_maint 3 -3; chang_pas 6 -6; chang_rien 13 -13
chans 8 -8; chans_> 8 -8; chant 4 -4; chant_ma 4 -4; chape 10 -10; chape_de 10 -10; chaqu 1 -1; chaqu_fois 8 -8
chaqu_mois -4 4; charg 9 -9; charg_> 6 -6; charg_dans 11 -11; charg_pas 11 -11; charg_plus 7 -7; charg_une 8 -8
charl 1 -1; charl_> -15 15; charl_de 12 -12; charm 2 -2; charm_et 2 -2; charp 8 -8; charp_comme 8 -8; chat 8 -8
chat_est 8 -8; chaus 6 -6; chaus_deux 7 -7; chaus_et 6 -6; chef 11 -11; chef_> 10 -10; chef_a 9 -9; chef_m 8 -8
chelo 8 -8; chelo_mais 8 -8; cherc 14 -14; cherc_> 9 -9; cherc_le 10 -10; cherc_mes 9 -9; cheri 6 -6; cheri_et 3 -3
cheri_je 7 -7; cheri_sans 3 -3; cheva 8 -8; cheva_> 8 -8; chevr 7 -7; chevr_et 7 -7; chez 8 -8; chez_gmail 5 -5
chez_hotma 3 -3; chez_je 6 -6; chez_ma 4 -4; chez_machi 13 -13; chez_moi 12 -12; chez_mort 8 -8; chez_nous 7 -7
chez_vous -7 7; chez_wanad 7 -7; chich -7 7; chich_vous -7 7; chico 7 -7; chico_> 7 -7; chien 3 -3; chien_> 10 -10
chien_aboie 13 -13; chien_j -11 11; chien_qui 5 -5; chier -14 14; chier_> -14 14; chiff 5 -5; chiff_deux 4 -4
chiff_tout 6 -6; chope 4 -4; chope_le 4 -4; chose 4 -4; chose_> 20 -20; chose_avec -13 13; chose_ca -7 7
chose_cette 14 -14; chris 11 -11; chris_cinqu 6 -6; chris_duboi 7 -7; chut 8 -8; chut_les 8 -8; cime 5 -5
cime_est 5 -5; cinco 7 -7; cinco_cinq 7 -7; cinq 15 -15; cinq_> 17 -17; cinq_a 14 -14; cinq_appar 8 -8
cinq_aroba 7 -7; cinq_avec 18 -18; cinq_c 5 -5; cinq_cinq 6 -6; cinq_cinqu 1 -1; cinq_deux 4 -4; cinq_douze 4 -4
cinq_et 9 -9; cinq_heure 16 -16; cinq_max 10 -10; cinq_minut 8 -8; cinq_mon 12 -12; cinq_nonan 5 -5; cinq_ou 8 -8
cinq_plus 15 -15; cinq_poste 6 -6; cinq_quara 1 -1; cinq_quatr 5 -5; cinq_rende -8 8; cinq_secon 4 -4; cinq_six 8 -8
cinq_soixa 3 -3; cinq_telep 5 -5; cinq_trent 5 -5; cinq_un 3 -3; cinq_vingt 2 -2; cinq_virgu 4 -4; cinqu 5 -5
cinqu_> 24 -24; cinqu_de 8 -8; cinqu_deux 5 -5; cinqu_euros -7 7; cinqu_fois -10 10; cinqu_huit 6 -6
cinqu_poste 9 -9; cinqu_quara 9 -9; cinqu_quatr 4 -4; cinqu_six 6 -6; cinqu_soixa 11 -11; cinqu_trois 5 -5
cirqu -7 7; cirqu_je -7 7; clair 16 -16; clair_> 10 -10; clair_fonta 8 -8; clair_maint 6 -6; clair_morea 8 -8
clair_point 5 -5; clair_rouss 12 -12; claqu -14 14; claqu_de -14 14; claud 5 -5; claud_barre 5 -5; cleme 11 -11
cleme_> 11 -11; clien 17 -17; clien_> 10 -10; clien_avec 6 -6; clien_chez 19 -19; clien_comme -10 10
clien_depui 6 -6; clien_m 10 -10; clien_me 6 -6; clien_par 8 -8; clien_quara 6 -6; clien_vous 8 -8; clign 15 -15
clign_> 7 -7; clign_c 14 -14; clign_en 8 -8; clign_et 3 -3; clign_je 1 -1; clign_rouge 9 -9; clign_sur 5 -5
clign_vert 7 -7; clini 7 -7; clini_tiret 7 -7; cliqu 4 -4; cliqu_oh 4 -4; clore 7 -7; clore_le 7 -7; cloud 8 -8
cloud_> 3 -3; cloud_point 7 -7; co 10 -10; co_> 7 -7; co_dot 6 -6; cocho -11 11; cocho_> -11 11; code 7 -7
code_de 5 -5; code_erreu 5 -5; code_pin 5 -5; code_posta 5 -5; code_puc 5 -5; code_puk 11 -11; codes 7 -7
codes_par 7 -7; coeur 13 -13; coeur_> 13 -13; coler -15 15; coler_> -12 12; coler_contr -5 5; coler_monsi -13 13
colin 10 -10; colin_> 10 -10; colis 10 -10; colis_par 10 -10; colla 4 -4; colla_de 4 -4; colle 2 -2; colle_> 11 -11
colle_a 11 -11; colle_la 6 -6; colle_non 3 -3; colle_parce 4 -4; colle_s 12 -12; colle_sont 6 -6; colle_un -12 12
com 9 -9; com_> 9 -9; com_bien 3 -3; com_tout 8 -8; combi -8 8; combi_> 13 -13; combi_de -9 9; combi_n 12 -12
comme 1 -1; comme_> 17 -17; comme_a -15 15; comme_anato 5 -5; comme_avant 7 -7; comme_bell 7 -7; comme_berna 13 -13
comme_berth 5 -5; comme_ca -14 14; comme_conse 4 -4; comme_d 10 -10; comme_danie 2 -2; comme_desir 5 -5
comme_dire 5 -5; comme_en 7 -7; comme_eugen 5 -5; comme_je 11 -11; comme_jean 2 -2; comme_l 7 -7; comme_la 6 -6
comme_le 8 -8; comme_ne 4 -4; comme_nicol 5 -5; comme_on 4 -4; comme_papa 6 -6; comme_raoul 5 -5; comme_serie -6 6
comme_si 5 -5; comme_une 9 -9; comme_video 8 -8; comme_vous 12 -12; commu 6 -6; commu_coupe 6 -6; compe 13 -13
compe_> 13 -13; compl 8 -8; compl_> 20 -20; compl_je 6 -6; compl_mon 12 -12; compl_mort 4 -4; compl_nul -10 10
compl_pourr 7 -7; compl_stupi -16 16; compo -7 7; compo_> -7 7; compo_un 5 -5; compr 3 -3; compr_> 19 -19
compr_pas 13 -13; compr_que 10 -10; compr_rien -17 17; compt 10 -10; compt_> 10 -10; compt_a 8 -8; compt_aroba 9 -9
compt_c -7 7; compt_il 4 -4; compt_mec 10 -10; compt_pas 14 -14; compt_sept 15 -15; compt_toi 9 -9; compt_trois 5 -5
con -6 6; con_> -11 11; con_conne 6 -6; conca 7 -7; conca_> 7 -7; conco 5 -5; conco_en 5 -5; concr 4 -4
concr_passe 4 -4; condu 8 -8; condu_je 8 -8; confi 23 -23; confi_> 18 -18; confi_le 11 -11; confl 5 -5; confl_d 5 -5
confu 4 -4; confu_> 4 -4; conge -9 9; conge_pour -9 9; conna -11 11; conna_> -10 10; conna_a 12 -12; conna_le 8 -8
conna_mon 11 -11; conna_pas 13 -13; conna_rien 10 -10; conna_tu -8 8; conne 13 -13; conne_> 9 -9; conne_a 1 -1
conne_au 5 -5; conne_avec 10 -10; conne_elle 3 -3; conne_est 10 -10; conne_et 1 -1; conne_euh 6 -6; conne_exion 3 -3
conne_fibre 1 -1; conne_inter 3 -3; conne_la 5 -5; conne_les 5 -5; conne_me 11 -11; conne_moi 15 -15
conne_parta 5 -5; conne_pas 9 -9; conne_plus 8 -8; conne_saute 6 -6; conne_toute 8 -8; conne_tres 9 -9; conse 17 -17
conse_> 10 -10; conse_a 4 -4; conse_clien 8 -8; conse_comme 8 -8; conse_de 11 -11; conse_dispo 7 -7; conse_du 8 -8
conse_etait 8 -8; conse_j 11 -11; conse_je 6 -6; conse_m 7 -7; conse_merci 4 -4; conse_s 13 -13; conso 18 -18
conso_> 15 -15; conso_annon 5 -5; conso_annul 3 -3; conso_aussi 9 -9; conso_d 6 -6; conso_de 10 -10; conso_en 6 -6
conso_et 6 -6; conso_ma 11 -11; conso_march 9 -9; conso_ne 8 -8; conso_se 9 -9; conso_trouv 4 -4; consu 7 -7
consu_notre 7 -7; conta 12 -12; conta_aroba 9 -9; conta_avec 4 -4; conta_le 3 -3; conta_ne 7 -7; conta_ont 7 -7
conte 6 -6; conte_de 12 -12; conte_mais 4 -4; conte_nous 3 -3; conti -3 3; conti_> 11 -11; conti_avec 9 -9
conti_ensem 11 -11; conti_je -12 12; conti_non 8 -8; conti_vous 9 -9; contr -1 1; contr_> 33 -33; contr_avec 6 -6
contr_c 6 -6; contr_est 5 -5; contr_la 4 -4; contr_le 7 -7; contr_moi 13 -13; contr_profe 21 -21; contr_son 8 -8
contr_vous -19 19; convi 8 -8; convi_tres 8 -8; cool 7 -7; cool_merci 7 -7; corre 13 -13; corre_> 13 -13
corre_ce 9 -9; corre_merci 2 -2; corri 1 -1; corri_> 1 -1; costa 8 -8; costa_> 8 -8; cote 8 -8; cote_> 9 -9
cote_de 5 -5; cote_sans 4 -4; couil -6 6; couil_dans -6 6; coule 6 -6; coule_> 6 -6; coup 9 -9; coup_> 12 -12
coup_de 8 -8; coup_plus 1 -1; coupa 7 -7; coupa_la 7 -7; coupe 14 -14; coupe_> 19 -19; coupe_au 7 -7
coupe_dans 5 -5; coupe_de 6 -6; coupe_depui 1 -1; coupe_du 11 -11; coupe_encor 6 -6; coupe_est -7 7; coupe_la -2 2
coupe_le 6 -6; coupe_moins 11 -11; coupe_plus 12 -12; coupe_sans 5 -5; coupe_toujo 7 -7; coupe_tous 3 -3
coupu 20 -20; coupu_> 9 -9; coupu_depui 12 -12; coupu_fibre 4 -4; coupu_inter 11 -11; coura 6 -6; coura_> 6 -6
courr 12 -12; courr_> 10 -10; courr_je 6 -6; courr_mais 6 -6; courr_sur 3 -3; cours 7 -7; cours_> 7 -7; crash 6 -6
crash_frere 6 -6; crass -9 9; crass_> -9 9; creti -5 5; creti_ca -5 5; creus 1 -1; creus_dans 1 -1; crois 12 -12
crois_> 9 -9; crois_bien 12 -12; crois_oui 6 -6; crois_pas 14 -14; crois_que 8 -8; cross -8 8; cross_vous -8 8
cru 2 -2; cru_que 2 -2; cuisi 13 -13; cuisi_> 12 -12; cuisi_hein 4 -4; cul -6 6; cul_> -6 6; cyber 9 -9
cyber_cafe 9 -9; cyclo 4 -4; cyclo_tout 4 -4; cyril 7 -7; cyril_teyss 7 -7; d 2 -2; d_> 8 -8; d_a 20 -20
d_abonn 13 -13; d_abrut -14 14; d_acces 4 -4; d_accor 15 -15; d_accue 6 -6; d_acord 9 -9; d_actua 12 -12
d_admin 6 -6; d_adres 7 -7; d_agent 2 -2; d_aide 11 -11; d_aille 2 -2; d_aireu 6 -6; d_aller 15 -15; d_alma 7 -7
d_ap 3 -3; d_appar 5 -5; d_appel 8 -8; d_arnaq 14 -14; d_aroba 9 -9; d_atten -5 5; d_autre 11 -11; d_avant 10 -10
d_avoir 17 -17; d_comme 5 -5; d_e 8 -8; d_eau 8 -8; d_email 4 -4; d_emett 6 -6; d_envoy 7 -7; d_erreu 6 -6
d_escar 11 -11; d_escro -16 16; d_essai 5 -5; d_essay 8 -8; d_euros -5 5; d_expli 2 -2; d_explo -12 12
d_habit 10 -10; d_heure 6 -6; d_humai 2 -2; d_i 3 -3; d_incap -6 6; d_incom -10 10; d_incon 6 -6; d_inter 12 -12
d_opera 12 -12; d_ordin 9 -9; d_oreil 6 -6; d_ou 8 -8; d_point 8 -8; d_puis 5 -5; d_u 9 -9; d_un -4 4; d_une -9 9
d_union 8 -8; d_urgen 11 -11; da 14 -14; da_> 12 -12; da_costa 8 -8; da_silva 9 -9; dame 4 -4; dame_> 12 -12
dame_de 6 -6; dame_l 5 -5; dame_sans -7 7; danie 2 -2; danie_point 2 -2; dans 13 -13; dans_cyber 9 -9
dans_famil 6 -6; dans_l 12 -12; dans_la 13 -13; dans_le 7 -7; dans_les 8 -8; dans_ma 10 -10; dans_mon 4 -4
dans_notre 7 -7; dans_tout 5 -5; dans_toute 5 -5; dans_un 3 -3; daron 5 -5; daron_> 5 -5; de -5 5; de_2015 7 -7
de_2020 7 -7; de_barre 5 -5; de_bebel 6 -6; de_betis 2 -2; de_bon 4 -4; de_bons 13 -13; de_borde 11 -11
de_bouff -6 6; de_branl -7 7; de_bras -4 4; de_ca 11 -11; de_canar 8 -8; de_carte 8 -8; de_ce 3 -3; de_ces -10 10
de_cette -14 14; de_chang 6 -6; de_charg 8 -8; de_charl -15 15; de_chaus 6 -6; de_chez 16 -16; de_chich -7 7
de_chico 7 -7; de_cinq 8 -8; de_clien 6 -6; de_cocho -11 11; de_colle 6 -6; de_compe 13 -13; de_compt 8 -8
de_conge -9 9; de_conna -11 11; de_conne 15 -15; de_conse 9 -9; de_contr 10 -10; de_coule 6 -6; de_coupu 12 -12
de_de 13 -13; de_demai 9 -9; de_demar 8 -8; de_deran 7 -7; de_diffe 6 -6; de_dire 3 -3; de_direc 10 -10; de_dix 9 -9
de_donne 12 -12; de_faire -11 11; de_famil 6 -6; de_ferra -8 8; de_fibre 3 -3; de_fil 8 -8; de_fixe 6 -6
de_fois -11 11; de_fond 7 -7; de_forfa 7 -7; de_garde 6 -6; de_grave 8 -8; de_gresi 13 -13; de_gros -10 10
de_gueul -10 10; de_guign -11 11; de_jeux 8 -8; de_joind 8 -8; de_l -2 2; de_la 10 -10; de_laiss -17 17
de_lemoi 13 -13; de_libre 8 -8; de_liege 7 -7; de_ligne 5 -5; de_ma -1 1; de_machi 3 -3; de_maiso 4 -4; de_mal 8 -8
de_malad 5 -5; de_march 7 -7; de_marse 9 -9; de_marti 1 -1; de_me -14 14; de_mecha 9 -9; de_merde -10 10
de_messa 9 -9; de_moi -26 26; de_mon 4 -4; de_nante 4 -4; de_nazes -8 8; de_netfl 6 -6; de_nos 4 -4; de_notre -6 6
de_nous -14 14; de_nouve 17 -17; de_novem 12 -12; de_nuls -9 9; de_numer 6 -6; de_ouf 10 -10; de_paiem 7 -7
de_paill 10 -10; de_panne 10 -10; de_paque 4 -4; de_paras 13 -13; de_paris 5 -5; de_parle 11 -11; de_pas 5 -5
de_passe 11 -11; de_payer -7 7; de_pc 6 -6; de_pire 12 -12; de_portu 10 -10; de_poste 10 -10; de_prend -7 7
de_prise 6 -6; de_probl 12 -12; de_publi 5 -5; de_puis 6 -6; de_quest 15 -15; de_quoi 17 -17; de_rage -6 6
de_raise 11 -11; de_rappe 1 -1; de_redem 6 -6; de_refle 5 -5; de_refus 15 -15; de_rentr 5 -5; de_repar -14 14
de_repet -22 22; de_repos 9 -9; de_resea 13 -13; de_retab 6 -6; de_retou 4 -4; de_rien -2 2; de_rigol -12 12
de_robot -8 8; de_s 16 -16; de_servi 8 -8; de_signa 6 -6; de_smet 9 -9; de_sms 11 -11; de_souci 12 -12
de_stras 3 -3; de_suite 1 -1; de_surve 9 -9; de_synch 10 -10; de_table 6 -6; de_tas -8 8; de_techn 4 -4
de_tele 10 -10; de_telep 9 -9; de_temps 14 -14; de_termi 7 -7; de_teste 8 -8; de_texto 12 -12; de_tonal 8 -8
de_touch 6 -6; de_toulo 9 -9; de_tout -10 10; de_trait -10 10; de_trent 6 -6; de_trois 9 -9; de_villi 12 -12
de_vingt 17 -17; de_vivan 1 -1; de_vive 4 -4; de_voleu -10 10; de_vos -8 8; de_votre -4 4; de_vous 4 -4
de_voyou -6 6; de_wifi 7 -7; debil -7 7; debil_et -7 7; debit 13 -13; debit_d 11 -11; debit_est 11 -11
debit_n 10 -10; debor 10 -10; debor_> 10 -10; debor_sur 8 -8; debou 6 -6; debou_or 6 -6; debra 12 -12
debra_> 10 -10; debra_et 6 -6; debra_j 1 -1; debra_la 9 -9; debra_le 7 -7; debut -1 1; debut_a -6 6; debut_j 2 -2
debut_oui 8 -8; deced 9 -9; deced_> 9 -9; decle 9 -9; decle_direc 9 -9; decod 7 -7; decod_> 7 -7; decod_affic 5 -5
decod_est 6 -6; decon 13 -13; decon_> 11 -11; decon_chez 9 -9; decro 11 -11; decro_> 8 -8; decro_et 9 -9
decro_j 10 -10; decro_sans 6 -6; decro_y 5 -5; decu 18 -18; decu_> 18 -18; dedan 5 -5; dedan_le 5 -5; degag -10 10
degag_avec -10 10; degat 10 -10; degat_des 10 -10; degou -6 6; degou_de -6 6; degue -16 16; degue_ce -5 5
degue_de -12 12; dehor 8 -8; dehor_> 8 -8; deja 19 -19; deja_> 16 -16; deja_appel 11 -11; deja_deux 9 -9
deja_fait 6 -6; deja_hier 4 -4; deja_la 11 -11; deja_mon 6 -6; deja_passe 5 -5; deja_redem 3 -3; deja_regar 1 -1
deja_resol 10 -10; deja_venu 7 -7; delac 9 -9; delac_en 9 -9; delai -6 6; delai_c -6 6; delph 8 -8; delph_march 8 -8
demai 14 -14; demai_> 14 -14; demai_matin 7 -7; deman 13 -13; deman_> 8 -8; deman_a 14 -14; deman_de 8 -8
deman_le 10 -10; deman_lui 9 -9; deman_un 6 -6; demar 14 -14; demar_> 9 -9; demar_l 15 -15; demen 6 -6
demen_en 6 -6; demi 13 -13; demi_> 12 -12; demi_douza 7 -7; denis 7 -7; denis_point 7 -7; depan 11 -11
depan_> 13 -13; depan_mon 4 -4; depas -15 15; depas_l -9 9; depas_les -10 10; depec 8 -8; depec_> 8 -8; depen 14 -14
depen_> 12 -12; depen_d 6 -6; depen_de 10 -10; depen_des 6 -6; deplo -15 15; deplo_> -15 15; depot 11 -11
depot_> 11 -11; depui 13 -13; depui_> 12 -12; depui_ca 5 -5; depui_ce 9 -9; depui_deux 6 -6; depui_diman 6 -6
depui_dix 9 -9; depui_fribo 8 -8; depui_hier 13 -13; depui_l 2 -2; depui_la 7 -7; depui_le 5 -5; depui_longt 19 -19
depui_mardi 8 -8; depui_mon 9 -9; depui_neuf 5 -5; depui_qu 3 -3; depui_que 10 -10; depui_tanto 1 -1
depui_toujo 1 -1; depui_trois 9 -9; depui_une -7 7; depui_vingt -6 6; deran 20 -20; deran_> 6 -6; deran_c 1 -1
deran_pour 15 -15; deran_si 6 -6; deran_vos 7 -7; derni 10 -10; derni_> 15 -15; derni_fois 3 -3; derni_mais 7 -7
derri 4 -4; derri_il 6 -6; des -5 5; des_appar 14 -14; des_appel 5 -5; des_beaux -8 8; des_boiti 10 -10
des_chain 11 -11; des_couil -6 6; des_dessi 4 -4; des_eaux 10 -10; des_enfan 1 -1; des_escro -17 17; des_gros -8 8
des_idiot -7 7; des_iles -5 5; des_incap -11 11; des_incom -7 7; des_jours 6 -6; des_lilas 7 -7; des_mal -9 9
des_milli -5 5; des_minab -5 5; des_petit 5 -5; des_que 11 -11; des_tiret 8 -8; des_trans 7 -7; des_trava 5 -5
des_trois 11 -11; des_video 5 -5; des_voleu -15 15; desac 10 -10; desac_> 10 -10; desce 11 -11; desce_a 11 -11
desir 5 -5; desir_> 5 -5; desme 8 -8; desme_aroba 6 -6; desme_d 8 -8; desol 25 -25; desol_> 20 -20; desol_de 15 -15
desol_je 5 -5; desol_mais 7 -7; dessi 8 -8; dessi_anime 8 -8; dessu -3 3; dessu_a 6 -6; dessu_de 7 -7
dessu_la -11 11; detec 7 -7; detec_> 7 -7; detes -9 9; detes_sale -9 9; deux 18 -18; deux_> 16 -16; deux_a 5 -5
deux_appar 9 -9; deux_aroba 4 -4; deux_au 3 -3; deux_autre 7 -7; deux_avec 7 -7; deux_caiss 7 -7; deux_cent 9 -9
deux_cents 9 -9; deux_cinqu 5 -5; deux_conso 6 -6; deux_dans 7 -7; deux_decod 7 -7; deux_des 14 -14; deux_deux 8 -8
deux_dix 1 -1; deux_dizai 15 -15; deux_doigt -12 12; deux_douze 4 -4; deux_du 4 -4; deux_en 7 -7; deux_et 10 -10
deux_euh 8 -8; deux_f 9 -9; deux_fois 11 -11; deux_gsm 14 -14; deux_heure 16 -16; deux_impri 9 -9; deux_iphon 7 -7
deux_je 8 -8; deux_jours 6 -6; deux_l 6 -6; deux_la 9 -9; deux_lettr 2 -2; deux_ligne 18 -18; deux_megas 4 -4
deux_mille 8 -8; deux_minut 7 -7; deux_mots 4 -4; deux_n 9 -9; deux_ne 9 -9; deux_neuf 3 -3; deux_nonan 4 -4
deux_novem 5 -5; deux_onze 3 -3; deux_ordin 10 -10; deux_ordis 7 -7; deux_ou 14 -14; deux_pc 8 -8; deux_plus 13 -13
deux_poste 7 -7; deux_pour 5 -5; deux_quara 6 -6; deux_r 6 -6; deux_repet 3 -3; deux_s 6 -6; deux_secon 11 -11
deux_septa 5 -5; deux_serve 10 -10; deux_smart 4 -4; deux_soixa 1 -1; deux_table 9 -9; deux_telep 13 -13
deux_teles 6 -6; deux_tels 10 -10; deux_trent 4 -4; deux_trois 6 -6; deux_un 9 -9; deux_zero 3 -3; deuxi 16 -16
deuxi_> 3 -3; deuxi_fois 18 -18; deuxi_poste 7 -7; devan 13 -13; devan_l 8 -8; devan_la 13 -13; devez 8 -8
devez_me 8 -8; devin 10 -10; devin_> 10 -10; devoi 2 -2; devoi_sur 2 -2; diabl -15 15; diabl_> -10 10
diabl_avec -8 8; diall 9 -9; diall_> 8 -8; diall_de 7 -7; didie 6 -6; didie_lemoi 6 -6; dieu 6 -6; dieu_si 2 -2
dieu_vous 6 -6; diffe 18 -18; diffe_> 18 -18; dilig 10 -10; dilig_> 10 -10; diman 6 -6; diman_> 6 -6; diman_et 4 -4
dingu -15 15; dingu_> -11 11; dingu_a -7 7; dingu_ca 11 -11; diop 9 -9; diop_> 9 -9; dirai 20 -20; dirai_> 19 -19
dirai_bien 5 -5; dirai_mais 6 -6; dirai_pas 6 -6; dirai_que 11 -11; dirai_trois 5 -5; dire 20 -20; dire_> 20 -20
dire_c 4 -4; dire_j 7 -7; dire_la 2 -2; dire_marti 10 -10; dire_nadia 3 -3; dire_que 15 -15; dire_une -5 5
direc 18 -18; direc_> 17 -17; direc_aroba 6 -6; direc_n 8 -8; direc_s 4 -4; direc_sur 4 -4; direc_techn 9 -9
dis_> -7 7; dis_c 12 -12; dis_ca 10 -10; dis_douce 4 -4; dis_oui 10 -10; dis_pas 4 -4; dise 2 -2; dise_pas 2 -2
disen 6 -6; disen_que 6 -6; disie 8 -8; disie_> 8 -8; dison 10 -10; dison_que 10 -10; dispa 11 -11; dispa_> 7 -7
dispa_et 6 -6; dispo 7 -7; dispo_> 7 -7; dit 12 -12; dit_> 12 -12; dit_a 1 -1; dit_d 12 -12; dit_de 10 -10
dit_deux 12 -12; dit_et 12 -12; dit_inter 2 -2; dit_j 1 -1; dit_le 1 -1; dit_mais 12 -12; dit_mardi 8 -8
dit_oui 13 -13; dit_pas 7 -7; dit_qu 3 -3; dit_que 11 -11; dit_resea 5 -5; dit_sim 4 -4; dit_telep 2 -2
dit_verif 7 -7; dites 18 -18; dites_> 13 -13; dites_donc 9 -9; dites_j 5 -5; dites_mon 1 -1; dites_pourr 6 -6
dix 9 -9; dix_> 15 -15; dix_ans 5 -5; dix_douze 4 -4; dix_fois -17 17; dix_heure 10 -10; dix_huit 7 -7
dix_minut 12 -12; dix_neuf 5 -5; dix_perso 5 -5; dix_plus 12 -12; dix_poste 9 -9; dix_quatr 3 -3; dix_sept 5 -5
dix_soixa 9 -9; dix_vingt 4 -4; dizai 12 -12; dizai_> 12 -12; dizai_d 5 -5; dizai_de 6 -6; dizai_je 6 -6
docte 10 -10; docte_blanc 10 -10; doigt -12 12; doigt_d -12 12; dois 14 -14; dois_aller 9 -9; dois_appel 5 -5
dois_consu 7 -7; dois_redem 7 -7; dois_regar 9 -9; doit 9 -9; doit_avoir 5 -5; doit_passe 5 -5; domin 7 -7
domin_chevr 7 -7; domma 14 -14; domma_> 14 -14; donc 13 -13; donc_> 11 -11; donc_a 8 -8; donc_au 6 -6; donc_c 7 -7
donc_camil 2 -2; donc_deux 7 -7; donc_euh 8 -8; donc_il 1 -1; donc_j 1 -1; donc_miche 6 -6; donc_mon 7 -7
donc_onze 8 -8; donc_oui 4 -4; donc_pas 2 -2; donc_une 5 -5; donc_xavie 6 -6; donne 13 -13; donne_> 7 -7
donne_a 6 -6; donne_est 15 -15; donne_inter -7 7; donne_l 4 -4; donne_le 5 -5; donne_mais 5 -5; donne_mobil 12 -12
donne_moi 4 -4; donne_mon 5 -5; donne_plus 6 -6; donne_rene 5 -5; donne_votre 18 -18; dont 7 -7; dont_deux 7 -7
dos -11 11; dos_> -7 7; dos_de -26 26; dos_je 6 -6; dossi 8 -8; dossi_est 8 -8; dot 6 -6; dot_co 6 -6
dot_smith 6 -6; dot_uk 6 -6; douce 4 -4; douce_zero 4 -4; doudo 6 -6; doudo_il 6 -6; doute 5 -5; doute_mais 5 -5
douza 17 -17; douza_> 11 -11; douza_allez 10 -10; douza_d 6 -6; douza_de 7 -7; douza_non 9 -9; douze 7 -7
douze_> 9 -9; douze_aroba 10 -10; douze_douze 8 -8; douze_euh 6 -6; douze_poste 12 -12; douze_quara 3 -3
douze_quatr 4 -4; douze_rue 13 -13; douze_soixa 2 -2; douze_treiz 5 -5; douze_trent 6 -6; douze_virgu 4 -4
douze_zero 5 -5; down 12 -12; down_> 8 -8; down_de 11 -11; dr 7 -7; dr_point 7 -7; drach 7 -7; drach_ici 7 -7
droit 2 -2; droit_au 2 -2; du -1 1; du_bas 5 -5; du_burea 5 -5; du_cabin 5 -5; du_centr 9 -9; du_concr 4 -4
du_conse 11 -11; du_debut -6 6; du_fil 10 -10; du_fils 4 -4; du_fixe 8 -8; du_fond 4 -4; du_fouta -9 9
du_grand -7 7; du_jour 8 -8; du_magas 6 -6; du_meme 5 -5; du_mieux 10 -10; du_monde -13 13; du_nombr 9 -9
du_parc 8 -8; du_patro 4 -4; du_petit 4 -4; du_porta 4 -4; du_redem 6 -6; du_rende 9 -9; du_resea 10 -10
du_salon 8 -8; du_servi 12 -12; du_six 6 -6; du_techn 4 -4; du_telet 8 -8; du_temps 6 -6; du_ticke 6 -6
du_tout 25 -25; du_trava 5 -5; du_vol -16 16; du_vrai 9 -9; duboi 17 -17; duboi_> 13 -13; duboi_aroba 6 -6
duboi_point 6 -6; ducas 8 -8; ducas_avec 8 -8; dujar 9 -9; dujar_huita 9 -9; dumon 6 -6; dumon_et 6 -6; dupli 11 -11
dupli_> 11 -11; dupon 15 -15; dupon_> 14 -14; dupon_a 4 -4; dupon_aroba 7 -7; dupon_d 8 -8; dupon_point 7 -7
dupon_tiret 5 -5; dupui 10 -10; dupui_d 5 -5; dupui_point 11 -11; duran 18 -18; duran_> 10 -10; duran_aroba 7 -7
duran_avec 7 -7; duran_de 5 -5; duran_frere 7 -7; dure -11 11; dure_> -14 14; dure_c -15 15; dure_d 6 -6
dure_et -7 7; e 11 -11; e_> 6 -6; e_aroba 5 -5; e_b 6 -6; e_comme 5 -5; e_donc 2 -2; e_f 6 -6; e_l 9 -9; e_m 7 -7
e_mail 4 -4; e_mare -11 11; e_n 4 -4; e_no 2 -2; e_point 2 -2; e_r 7 -7; e_s 8 -8; e_t 8 -8; e_u 8 -8; e_y 6 -6
eau 8 -8; eau_a 8 -8; eaux 10 -10; eaux_> 10 -10; echap 5 -5; echap_> 5 -5; echec 5 -5; echec_de 5 -5; echo 10 -10
echo_quand 10 -10; ecole 10 -10; ecole_> 10 -10; ecole_a 7 -7; ecout -17 17; ecout_> 1 -1; ecout_ca 10 -10
ecout_de 4 -4; ecout_je 1 -1; ecout_moi -7 7; ecout_mon 9 -9; ecout_ou -14 14; ecout_pas -16 16; ecran 7 -7
ecran_> 8 -8; ecran_blanc 4 -4; ecran_depui 2 -2; ecran_reste 5 -5; ecrir 6 -6; ecrir_je 4 -4; ecrir_par 6 -6
ecrit 7 -7; ecrit_conse 8 -8; ecrit_pas 5 -5; ecriv 6 -6; ecriv_zola 6 -6; eh 12 -12; eh_ben 7 -7; eh_bien 5 -5
eh_non 11 -11; el 8 -8; el_amran 8 -8; elect 14 -14; elect_> 11 -11; elect_tiret 7 -7; elle 10 -10; elle_a 7 -7
elle_clign 3 -3; elle_dit 7 -7; elle_est 7 -7; elle_march 5 -5; elle_me 5 -5; elle_ne 2 -2; elle_parle 6 -6
elle_peut 2 -2; elle_rame 5 -5; elle_redem 7 -7; elle_reste 6 -6; elle_s 9 -9; elle_saute 6 -6; elle_trava 5 -5
elle_veut 4 -4; elodi 10 -10; elodi_march 10 -10; email 13 -13; email_> 12 -12; email_moi 4 -4; embet 21 -21
embet_> 16 -16; embet_ca 8 -8; embet_quand 6 -6; embet_un 9 -9; embou 7 -7; embou_a 7 -7; emett 9 -9; emett_> 8 -8
emett_un 6 -6; emma 7 -7; emma_rey 6 -6; emma_under 5 -5; emplo 6 -6; emplo_sinon 6 -6; en 1 -1; en_a -4 4
en_ai -13 13; en_ardec 4 -4; en_arriv 8 -8; en_avais 7 -7; en_avoir -8 8; en_bas 11 -11; en_boucl 8 -8
en_bourr -8 8; en_chair 4 -4; en_chiff 6 -6; en_coler -15 15; en_conne 5 -5; en_conta 4 -4; en_cours 7 -7
en_debra 4 -4; en_deux 4 -4; en_direc 4 -4; en_e -11 11; en_est 12 -12; en_fait 4 -4; en_haut 7 -7; en_infor 10 -10
en_ligne 10 -10; en_mars 6 -6; en_maudi -8 8; en_minus 5 -5; en_occup 9 -9; en_orang 6 -6; en_ordre 6 -6; en_os 4 -4
en_panne 30 -30; en_passe 5 -5; en_perso 10 -10; en_peut -8 8; en_peux -24 24; en_pire 12 -12; en_plein 10 -10
en_prend 10 -10; en_prior 6 -6; en_quara 7 -7; en_quatr 6 -6; en_rade 9 -9; en_rappe 6 -6; en_relat 9 -9
en_resea 6 -6; en_rond 4 -4; en_rouge 6 -6; en_sais 12 -12; en_septe 2 -2; en_suis 7 -7; en_tete 9 -9
en_tout 10 -10; en_train 20 -20; en_un 12 -12; en_valai 7 -7; en_veux 20 -20; en_ville 6 -6; en_visio 8 -8
en_vrai 3 -3; en_zone 10 -10; encai 4 -4; encai_le 4 -4; encei 1 -1; encei_conne 1 -1; encor 16 -16; encor_> 11 -11
encor_ca 21 -21; encor_down 8 -8; encor_en 11 -11; encor_la 11 -11; encor_lache 7 -7; encor_le 12 -12
encor_moi 18 -18; encor_pas 10 -10; encor_regar 6 -6; encor_teste 5 -5; encor_une -5 5; encor_vous 5 -5
enerv -15 15; enerv_> -21 21; enerv_a -13 13; enerv_ces 10 -10; enerv_contr -3 3; enerv_mais -10 10
enerv_pas 16 -16; enerv_pour 11 -11; enerv_rassu 8 -8; enfan 8 -8; enfan_> 1 -1; enfan_pardo 8 -8; enfan_sont 12 -12
enfin 6 -6; enfin_je 9 -9; enfin_la 13 -13; enfin_non 7 -7; enfin_oui 12 -12; enfin_si 6 -6; enfin_vous -7 7
ennuy 14 -14; ennuy_> 14 -14; ennuy_parce 4 -4; enorm 12 -12; enorm_ce 9 -9; enorm_quand 5 -5; enorm_sur 5 -5
enreg 7 -7; enreg_> 7 -7; ensem 10 -10; ensem_> 11 -11; ensem_du 8 -8; enten 10 -10; enten_> -2 2; enten_bien 19 -19
enten_comme 5 -5; enten_de 2 -2; enten_enfin 13 -13; enten_et 8 -8; enten_kaz 5 -5; enten_la 13 -13; enten_mais 3 -3
enten_mal 8 -8; enten_mutue 6 -6; enten_on 3 -3; enten_par 15 -15; enten_parle -10 10; enten_pas 7 -7
enten_perso 12 -12; enten_plus 5 -5; enten_rien 4 -4; enten_toujo 16 -16; enten_tout 4 -4; enten_tres 15 -15
enten_une 5 -5; entra 3 -3; entra_de 3 -3; entre 7 -7; entre_> 7 -7; entre_aussi -8 8; entre_avec 8 -8
entre_cinq 12 -12; entre_deux 10 -10; entre_ne 5 -5; entre_nous 7 -7; entre_quinz 7 -7; entre_six 10 -10
entre_vingt 7 -7; envie -10 10; envie_de -10 10; envir 8 -8; envir_> 7 -7; envir_vingt 11 -11; envoi 3 -3
envoi_de 3 -3; envoy 8 -8; envoy_de 10 -10; envoy_la 5 -5; envoy_moi 13 -13; envoy_mon -7 7; envoy_une 7 -7
enzo 5 -5; enzo_deux 5 -5; epous 1 -1; epous_et 1 -1; equip 8 -8; equip_> 8 -8; eric 12 -12; eric_boula 9 -9
eric_point 5 -5; eric_tiret 5 -5; erreu 19 -19; erreu_> 19 -19; erreu_de 5 -5; erreu_est 5 -5; erreu_monsi 3 -3
es -4 4; es_bete -9 9; es_mecha -9 9; es_un 7 -7; escal 11 -11; escal_> 11 -11; escar 11 -11; escar_> 11 -11
escof 9 -9; escof_de 9 -9; escro -21 21; escro_> -19 19; escro_et -5 5; espec -15 15; espec_d -13 13
espec_de -15 15; esper 11 -11; esper_que 11 -11; essai 11 -11; essai_d 7 -7; essai_et 5 -5; essay 19 -19
essay_> 19 -19; essay_d 2 -2; esse 5 -5; esse_aime 5 -5; esse_sur 5 -5; est 8 -8; est_a 8 -8; est_abuse -16 16
est_ali 11 -11; est_allum 2 -2; est_arran 10 -10; est_arret 13 -13; est_arriv 2 -2; est_au 10 -10; est_autre 19 -19
est_aux 7 -7; est_avec 17 -17; est_beau 7 -7; est_berna 15 -15; est_bien 22 -22; est_bizar 15 -15; est_bloqu 6 -6
est_bon 21 -21; est_bonne 7 -7; est_c 9 -9; est_ca 22 -22; est_camil 6 -6; est_carre 14 -14; est_casse 16 -16
est_catas 4 -4; est_ce 21 -21; est_cela 13 -13; est_celle 6 -6; est_celui 16 -16; est_clair 7 -7; est_compl 6 -6
est_confi 14 -14; est_corre 12 -12; est_coupe 14 -14; est_cyril 7 -7; est_d 12 -12; est_dans 9 -9; est_de -9 9
est_deced 9 -9; est_degue -16 16; est_deja 11 -11; est_diffe 13 -13; est_dingu 11 -11; est_dix 11 -11
est_domma 13 -13; est_du -21 21; est_ecrit 8 -8; est_embet 20 -20; est_en 14 -14; est_encor 25 -25; est_enerv 19 -19
est_enorm 11 -11; est_etein 8 -8; est_euh 5 -5; est_exact 15 -15; est_fait 17 -17; est_faux 7 -7; est_ferna 8 -8
est_fonct 6 -6; est_formi 4 -4; est_frust 10 -10; est_furie 23 -23; est_gener 4 -4; est_genti 15 -15; est_gille 1 -1
est_honte -19 19; est_hors 12 -12; est_hs 9 -9; est_huit 8 -8; est_impec 10 -10; est_inacc -17 17; est_inadm -24 24
est_incor 13 -13; est_injoi 8 -8; est_insen -15 15; est_insta 6 -6; est_insup -20 20; est_inter 11 -11
est_intol -21 21; est_j 4 -4; est_jamai -9 9; est_je 10 -10; est_jean 6 -6; est_juste 17 -17; est_k 5 -5
est_karim 9 -9; est_kevin 10 -10; est_l 13 -13; est_la 14 -14; est_lamen -21 21; est_le 16 -16; est_lea 8 -8
est_lent 12 -12; est_lente 8 -8; est_les 9 -9; est_long 10 -10; est_luc 7 -7; est_ma 8 -8; est_madam 9 -9
est_marra 13 -13; est_mauva 10 -10; est_meme 11 -11; est_miche 10 -10; est_mieux 13 -13; est_moi 19 -19
est_mon 8 -8; est_moniq 2 -2; est_monsi 12 -12; est_mort 16 -16; est_morte 4 -4; est_n -22 22; est_nadia 3 -3
est_nicke 14 -14; est_noire 10 -10; est_non 6 -6; est_norma 14 -14; est_note 15 -15; est_nul 23 -23
est_nulle 10 -10; est_ok 9 -9; est_orang 6 -6; est_parei 1 -1; est_parfa 1 -1; est_parti 6 -6; est_pas -1 1
est_pasca 8 -8; est_passe 7 -7; est_paul 6 -6; est_penib 13 -13; est_pire 17 -17; est_plein -2 2; est_plus 9 -9
est_point 15 -15; est_possi 12 -12; est_pour 17 -17; est_prive 4 -4; est_propr -11 11; est_quand 6 -6
est_quatr 10 -10; est_que 6 -6; est_quell 10 -10; est_qui 12 -12; est_quoi -14 14; est_rallu 8 -8; est_redev 8 -8
est_regle 18 -18; est_relou 9 -9; est_remon 7 -7; est_rendu -7 7; est_rentr 6 -6; est_repar 12 -12; est_resol 12 -12
est_retab 8 -8; est_retom 6 -6; est_reven 16 -16; est_rose 8 -8; est_rouge 6 -6; est_samir 11 -11; est_sarah 8 -8
est_scand -25 25; est_se -12 12; est_si 2 -2; est_soixa 6 -6; est_stabl 8 -8; est_sur 9 -9; est_suspe 4 -4
est_techn 1 -1; est_telep 9 -9; est_thier 7 -7; est_tigui 9 -9; est_tombe 8 -8; est_toujo 2 -2; est_tout 17 -17
est_toute 3 -3; est_tres 15 -15; est_trois 12 -12; est_trop 7 -7; est_un -8 8; est_une -23 23; est_urgen 12 -12
est_venu 13 -13; est_veron 1 -1; est_vert 9 -9; est_verte 3 -3; est_victo 5 -5; est_vieux 2 -2; est_vrai 16 -16
est_vraim -11 11; est_zero 2 -2; et 3 -3; et_1 6 -6; et_2 8 -8; et_a 7 -7; et_annul 7 -7; et_apres 5 -5
et_blanc 8 -8; et_c 14 -14; et_ca 11 -11; et_ce 1 -1; et_celle 8 -8; et_celui 7 -7; et_cette 4 -4; et_cinq 5 -5
et_comme 12 -12; et_conso 9 -9; et_demi 12 -12; et_depui 6 -6; et_deux 9 -9; et_dix 12 -12; et_elle 5 -5; et_en 4 -4
et_il 4 -4; et_inadm -8 8; et_inter 3 -3; et_j -3 3; et_je -14 14; et_l 7 -7; et_la 8 -8; et_le 7 -7; et_les 4 -4
et_lui 5 -5; et_ma 9 -9; et_maint 6 -6; et_moi 8 -8; et_mon 12 -12; et_n 3 -3; et_ne 5 -5; et_no 4 -4; et_non -5 5
et_nous 3 -3; et_onze 6 -6; et_pas -7 7; et_perso -7 7; et_pour 1 -1; et_puis 2 -2; et_quatr 7 -7; et_que 4 -4
et_rallu 8 -8; et_rebra 6 -6; et_repar -7 7; et_rien 16 -16; et_sa 6 -6; et_sept 10 -10; et_simpl -6 6
et_tiret 6 -6; et_tout 3 -3; et_trois 9 -9; et_un 9 -9; et_une 7 -7; et_vingt 10 -10; et_vous -5 5; etage 12 -12
etage_> 12 -12; etage_deux 7 -7; etage_donc 5 -5; etage_et 3 -3; etage_il 5 -5; etage_porte 10 -10; etais 11 -11
etais_au 5 -5; etais_chez 3 -3; etais_dans 7 -7; etais_en 5 -5; etais_fache 7 -7; etais_remon 7 -7; etait 8 -8
etait_charm 2 -2; etait_etein 1 -1; etait_gener 6 -6; etait_la 2 -2; etait_sympa 8 -8; etait_vrai 6 -6; etape 7 -7
etape_> 7 -7; ete 11 -11; ete_adora 7 -7; ete_annul 8 -8; ete_arrac 8 -8; ete_porte 8 -8; ete_posee 3 -3
ete_un 10 -10; ete_vole 6 -6; etein 18 -18; etein_> 12 -12; etein_et 7 -7; etein_la 10 -10; etes 2 -2; etes_> -7 7
etes_bien 12 -12; etes_bons -17 17; etes_compl -16 16; etes_d -9 9; etes_de 3 -3; etes_des -20 20; etes_en 9 -9
etes_formi 15 -15; etes_genti 16 -16; etes_idiot -8 8; etes_incap -14 14; etes_incom -21 21; etes_nuls -13 13
etes_pas -1 1; etes_plus 10 -10; etes_pour 16 -16; etes_qu -9 9; etes_que -9 9; etes_tous -7 7; etes_tres 17 -17
etes_trop -8 8; etes_un 17 -17; etes_une -9 9; etes_vraim -17 17; etonn 12 -12; etonn_> 12 -12; etran 7 -7
etran_> 6 -6; etran_et 12 -12; etre 14 -14; etre_bien 10 -10; etre_furie 12 -12; etre_humai 5 -5; etre_je 5 -5
etre_mis 4 -4; etre_quatr 5 -5; etre_six 8 -8; etre_trans 8 -8; eu 13 -13; eu_> 9 -9; eu_hier 6 -6; eu_le 7 -7
eu_monsi 11 -11; eu_quelq 8 -8; eu_un 10 -10; eu_une 10 -10; eue 1 -1; eue_mon 1 -1; eugen 5 -5; eugen_r 5 -5
euh 17 -17; euh_86 7 -7; euh_> 22 -22; euh_allo 4 -4; euh_alors 5 -5; euh_antoi 8 -8; euh_atten 6 -6; euh_bah 1 -1
euh_ben 9 -9; euh_c 9 -9; euh_celia 7 -7; euh_deux 8 -8; euh_douze 2 -2; euh_elle 6 -6; euh_est 5 -5; euh_euh 11 -11
euh_j 15 -15; euh_je 8 -8; euh_l 5 -5; euh_la 10 -10; euh_le 6 -6; euh_nadia 1 -1; euh_neuf 6 -6; euh_non 7 -7
euh_oui 7 -7; euh_pedro 8 -8; euh_quara 2 -2; euh_quatr 7 -7; euh_soixa 1 -1; euh_tous 8 -8; euh_trois 8 -8
euh_un 6 -6; euh_voila 7 -7; euros -10 10; euros_par -10 10; eva 10 -10; eva_rossi 10 -10; evide 9 -9; evide_> 8 -8
evide_madam 6 -6; evite 10 -10; evite_> 10 -10; ex 3 -3; ex_mari 3 -3; exact 18 -18; exact_> 16 -16; exact_c 10 -10
exact_ca 2 -2; exact_ce 8 -8; exact_monsi 10 -10; exact_nous 6 -6; exact_oui 8 -8; exact_pour 10 -10; exced -21 21
exced_> -13 13; exced_c -10 10; exced_par -11 11; excus 14 -14; excus_je -6 6; excus_le 6 -6; excus_moi 23 -23
excus_mon 7 -7; exige -3 3; exige_un -3 3; exion 3 -3; exion_est 3 -3; exist 9 -9; exist_pas 9 -9; expli 4 -4
expli_> 4 -4; expli_hier 1 -1; expli_tout 6 -6; explo -12 12; explo_> -12 12; expre -10 10; expre_ou -10 10; f 7 -7
f_a 2 -2; f_e 6 -6; f_et 9 -9; f_r 8 -8; fab 3 -3; fab_aroba 3 -3; fabre 9 -9; fabre_> 9 -9; faceb 11 -11
faceb_march 11 -11; fache -3 3; fache_> 10 -10; fache_contr -10 10; fache_la 7 -7; facon 10 -10; facon_> 10 -10
factu 8 -8; factu_> 8 -8; faibl 7 -7; faibl_> 7 -7; faibl_a 13 -13; faire -8 8; faire_> -3 3; faire_appel 4 -4
faire_avec 14 -14; faire_ca -12 12; faire_du 8 -8; faire_foutr -9 9; faire_j -8 8; faire_les 4 -4; faire_long 15 -15
faire_march 10 -10; faire_mes 7 -7; faire_sans 13 -13; faire_ses 2 -2; faire_voir -21 21; fais 8 -8; fais_meme 4 -4
fais_pour 8 -8; fait 7 -7; fait_> 25 -25; fait_beau 6 -6; fait_c 3 -3; fait_ca 5 -5; fait_calme 7 -7; fait_ce 14 -14
fait_chier -14 14; fait_comme 11 -11; fait_coupe 12 -12; fait_des 3 -3; fait_deux 16 -16; fait_dix -17 17
fait_et 4 -4; fait_exact 13 -13; fait_frisq 8 -8; fait_le 5 -5; fait_longt 11 -11; fait_monsi 9 -9
fait_parei 14 -14; fait_pas 7 -7; fait_peter -7 7; fait_plus 8 -8; fait_quatr -7 7; fait_que 4 -4; fait_rien -4 4
fait_rire 13 -13; fait_si 6 -6; fait_tombe 3 -3; fait_toujo 7 -7; fait_tout 11 -11; fait_trois -6 6; fait_un -5 5
fait_une 3 -3; faite -5 5; faite_> -4 4; faite_aux -5 5; faite_comme 11 -11; faite_donc 11 -11; faite_expre -10 10
faite_la 5 -5; faite_perdr -12 12; faite_tourn -8 8; faite_vite 11 -11; famil 11 -11; famil_> 11 -11
famil_diman 4 -4; famil_roux 6 -6; fan -7 7; fan_de -7 7; fanny 10 -10; fanny_point 10 -10; fatig 15 -15
fatig_> 14 -14; fatig_atten 9 -9; fatig_avec -15 15; fatim 8 -8; fatim_el 8 -8; fatou 3 -3; fatou_point 3 -3
faudr 7 -7; faudr_bloqu 6 -6; faudr_deman 2 -2; faudr_l 7 -7; faudr_parle 6 -6; faudr_redem 6 -6; faure 2 -2
faure_aroba 2 -2; faure_f 2 -2; faut 2 -2; faut_arret -7 7; faut_atten 15 -15; faut_bloqu 6 -6; faut_corri 1 -1
faut_pas 10 -10; faut_que 17 -17; faut_quelq 9 -9; faut_un 12 -12; faut_vous -11 11; faute 10 -10; faute_> 28 -28
faute_ca 8 -8; faute_et -5 5; faux 11 -11; faux_> 11 -11; faux_numer 7 -7; favre 13 -13; favre_aroba 7 -7
favre_depui 8 -8; fax 9 -9; fax_> 9 -9; felic_cinq -8 8; felic_pour 12 -12; femme 25 -25; femme_> 5 -5; femme_a 5 -5
femme_elle 6 -6; femme_en 22 -22; femme_et 1 -1; femme_la 1 -1; femme_qui 4 -4; femme_trava 4 -4; fenet 15 -15
fenet_> 15 -15; ferme -12 12; ferme_la -11 11; ferme_ta -12 12; ferna 8 -8; ferna_rocha 8 -8; ferra -3 3
ferra_> -8 8; ferra_je 5 -5; fet 5 -5; fet_i 5 -5; fete 12 -12; fete_ca 12 -12; feu 7 -7; feu_> 7 -7; fi 9 -9
fi_> 9 -9; fibra 2 -2; fibra_ottic 2 -2; fibre 7 -7; fibre_> 2 -2; fibre_a 8 -8; fibre_elle 5 -5; fibre_est 5 -5
fibre_et 14 -14; fibre_la 7 -7; fibre_ne 1 -1; fibre_profe 7 -7; fibre_sur 4 -4; fiche -18 18; fiche_de -13 13
fiche_du -13 13; fiche_moi -7 7; fieu 6 -6; fieu_ca 6 -6; figur 9 -9; figur_vous 9 -9; fil 8 -8; fil_> 10 -10
fil_avec 5 -5; fil_ca 8 -8; fil_de 8 -8; fil_je 4 -4; fil_ne 6 -6; fil_quand 4 -4; file 3 -3; file_bonne 3 -3
fille 9 -9; fille_> 11 -11; fille_a 5 -5; fille_elle 8 -8; fille_et 4 -4; fille_me 7 -7; fille_qui 11 -11; film 1 -1
film_avec 1 -1; fils 8 -8; fils_> 9 -9; fils_a 5 -5; fils_celui 2 -2; fils_excus 9 -9; fils_il 2 -2; fils_m 4 -4
fils_pas 11 -11; fils_peut 6 -6; fils_qui 2 -2; fils_regar 7 -7; fin -13 13; fin_> -12 12; fin_avec -13 13
fin_pas 6 -6; final 9 -9; final_non 9 -9; final_passe 8 -8; finir 8 -8; finir_c 1 -1; finir_de 8 -8; fixe 9 -9
fixe_> 7 -7; fixe_de 8 -8; fixe_est 9 -9; fixe_et 7 -7; fixe_grezi 3 -3; fixe_le 4 -4; fixe_march 9 -9; fixe_ne 2 -2
fixe_qui 3 -3; fixe_sonne 6 -6; fixes 6 -6; fixes_> 6 -6; flott 4 -4; flott_mobil 4 -4; foi 7 -7; foi_oui 7 -7
fois -15 15; fois_> 21 -21; fois_c 13 -13; fois_ca 4 -4; fois_cette 9 -9; fois_conti 11 -11; fois_et 8 -8
fois_il -11 11; fois_je -6 6; fois_la -7 7; fois_meme 12 -12; fois_on -7 7; fois_oui 11 -11; fois_que -26 26
fois_rien 9 -9; fois_sauf 4 -4; fois_sur 5 -5; folle -6 6; folle_de -6 6; fonct 19 -19; fonct_> 11 -11; fonct_a 4 -4
fonct_c 4 -4; fonct_maint 13 -13; fonct_mais 5 -5; fonct_ni 3 -3; fonct_pas 17 -17; fonct_plus 12 -12
fonct_tres 3 -3; fond 7 -7; fond_> 4 -4; fond_d 5 -5; fond_perma 7 -7; fonta 9 -9; fonta_comme 8 -8; fonta_j 8 -8
forfa 7 -7; forfa_> 7 -7; forfa_mobil 7 -7; formi 20 -20; formi_> 15 -15; formi_ca 4 -4; fort 4 -4; fort_> 6 -6
fort_non 2 -2; fortn 5 -5; fortn_la 5 -5; fourn 14 -14; fourn_> 12 -12; fourn_aroba 6 -6; fous -10 10
fous_de -10 10; fout -16 16; fout_de -12 12; fout_les -9 9; fouta -10 10; fouta_de -10 10; foute -15 15
foute_de -9 9; foute_moi -10 10; foutr -13 13; foutr_> -9 9; foutr_du -9 9; fr 8 -8; fr_> 9 -9; fr_le 6 -6
fr_oui 2 -2; fr_tout 7 -7; fr_voila 1 -1; frais 7 -7; frais_> 7 -7; franc 2 -2; franc_> 8 -8; franc_avec 5 -5
franc_il 3 -3; franc_j -7 7; franc_je 7 -7; franc_pardo 6 -6; franc_que 6 -6; free 13 -13; free_> 11 -11
free_point 6 -6; frere 11 -11; frere_> 9 -9; frere_je 9 -9; frere_plus 6 -6; frero 11 -11; frero_> 11 -11; fri 3 -3
fri_non 3 -3; fribo 8 -8; fribo_> 8 -8; frigo 5 -5; frigo_conne 5 -5; frisq 8 -8; frisq_mais 8 -8; fritu 7 -7
fritu_sur 7 -7; froid 8 -8; froid_de 8 -8; froma 9 -9; froma_trait 9 -9; frust 10 -10; frust_mais 10 -10; funzi 7 -7
funzi_ca 7 -7; furax -7 7; furax_> -7 7; furie -16 16; furie_> -15 15; furie_contr -7 7; furie_lui 3 -3
furie_perso -10 10; g 10 -10; g_i 7 -7; g_mail 5 -5; g_u 4 -4; gagno 9 -9; gagno_a 7 -7; gagno_de 7 -7; galer 10 -10
galer_> 10 -10; galle 4 -4; galle_aroba 4 -4; gamin 3 -3; gamin_a 3 -3; gang 6 -6; gang_de 6 -6; garag 13 -13
garag_dupon 8 -8; garag_point 7 -7; garag_pour 9 -9; garag_tiret 6 -6; garan -2 2; garan_de 6 -6; garan_que -9 9
garci 7 -7; garci_arrob 7 -7; garco 6 -6; garco_ne 6 -6; garde -2 2; garde_et 6 -6; garde_la 5 -5; garde_vos -6 6
gars 12 -12; gars_> 12 -12; gauch 6 -6; gauch_> 6 -6; gauth 2 -2; gauth_avec 2 -2; ge 6 -6; ge_mail 6 -6; gendr 5 -5
gendr_qui 5 -5; gener 8 -8; gener_> 8 -8; genev 7 -7; genev_> 7 -7; genia 8 -8; genia_j 8 -8; genre 9 -9
genre_cinq 9 -9; gens -17 17; gens_comme -15 15; gens_des -5 5; gens_ne 10 -10; gens_pour -7 7; genti 17 -17
genti_> 16 -16; genti_mais 8 -8; genti_merci 12 -12; gerar 8 -8; gerar_lemai 8 -8; gerar_point 8 -8; gere 6 -6
gere_> 6 -6; gere_tout 4 -4; germa 9 -9; germa_fabre 9 -9; gille 11 -11; gille_fonta 8 -8; gille_rouss 1 -1
girar 9 -9; girar_> 10 -10; girar_aroba 5 -5; girar_g 7 -7; gite 6 -6; gite_les 6 -6; gliss 5 -5; gliss_dans 5 -5
gmail 16 -16; gmail_> 11 -11; gmail_non 5 -5; gmail_point 8 -8; go 16 -16; go_> 11 -11; go_c 6 -6; goff 12 -12
goff_> 9 -9; goff_aroba 5 -5; gonfl -13 13; gonfl_> -16 16; gonfl_serie -7 7; gonfl_votre -11 11; good 7 -7
good_inter 7 -7; googl 11 -11; googl_> 11 -11; grand 1 -1; grand_> 1 -1; grand_maxim 8 -8; grand_n -9 9
grave 22 -22; grave_> 20 -20; grave_ca 5 -5; grave_ne 8 -8; grave_on 6 -6; gresi 19 -19; gresi_> 16 -16
gresi_horri 11 -11; gresi_toujo 9 -9; grezi 3 -3; grezi_on 3 -3; grill 7 -7; grill_avec 7 -7; gros -12 12
gros_mente -10 10; gros_voleu -8 8; gruye 9 -9; gruye_point 9 -9; gsm 8 -8; gsm_c 14 -14; gsm_n 3 -3; gsm_sans 8 -8
guade 7 -7; guade_> 7 -7; gueri 2 -2; gueri_cinqu 2 -2; gueul -23 23; gueul_> -17 17; gueul_la -12 12
gueul_sale -10 10; gueul_votre -10 10; guign -11 11; guign_> -15 15; guign_c -6 6; h 9 -9; h_> 8 -8; h_a 6 -6
h_aroba 7 -7; h_point 7 -7; habit 18 -18; habit_> 10 -10; habit_a 12 -12; habit_au 8 -8; habit_quatr 10 -10
habit_rue 7 -7; hache 8 -8; hache_> 8 -8; hadda 10 -10; hadda_> 10 -10; haine -16 16; haine_> -16 16; hallu -13 13
hallu_> -13 13; hamon 7 -7; hamon_aroba 7 -7; haut 7 -7; haut_et 7 -7; he 5 -5; he_ben 5 -5; hein 10 -10
hein_> 4 -4; hein_dis 4 -4; hein_quoi 11 -11; hein_une -16 16; helas 14 -14; helas_> 11 -11; helas_non 9 -9
helen 8 -8; helen_point 8 -8; henri 6 -6; henri_girar 6 -6; henry 6 -6; henry_> 7 -7; henry_avec 3 -3; herve 9 -9
herve_le 9 -9; heure -4 4; heure_> 20 -20; heure_a 2 -2; heure_alors 11 -11; heure_ce 6 -6; heure_je -8 8
heure_mais 5 -5; heure_non 12 -12; heure_que -8 8; hier 15 -15; hier_> 10 -10; hier_apres 8 -8; hier_chez 4 -4
hier_et 5 -5; hier_soir 6 -6; hier_voila 5 -5; histo 6 -6; histo_> 4 -4; histo_est 5 -5; hoffm 9 -9; hoffm_avec 9 -9
homme 7 -7; homme_> 7 -7; honne -6 6; honne_> 11 -11; honne_des -9 9; honte -30 30; honte_> -24 24; honte_ce -10 10
honte_de -5 5; honte_je 4 -4; honte_monsi -11 11; honte_s -9 9; honte_votre -11 11; hop 4 -4; hop_je 4 -4
horri 11 -11; horri_sur 11 -11; hors -4 4; hors_de -7 7; hors_ligne 8 -8; hotli 4 -4; hotli_en 4 -4; hotma 6 -6
hotma_mais 3 -3; hotma_point 6 -6; hs 9 -9; hs_> 9 -9; hugo 12 -12; hugo_> 18 -18; hugo_blanc 7 -7; hugo_je 5 -5
hugue 8 -8; hugue_bonne 8 -8; hui 9 -9; hui_> 9 -9; huit 6 -6; huit_> 7 -7; huit_aroba 4 -4; huit_c 12 -12
huit_cent 3 -3; huit_chez 5 -5; huit_dans 8 -8; huit_deux 3 -3; huit_dix 1 -1; huit_douze 1 -1; huit_et 4 -4
huit_euh 8 -8; huit_huit 4 -4; huit_huita 6 -6; huit_non 2 -2; huit_poste 8 -8; huit_quara 3 -3; huit_quatr 3 -3
huit_soixa 7 -7; huit_telep 9 -9; huit_trent 5 -5; huit_un 4 -4; huit_vingt 3 -3; huit_virgu 4 -4; huit_zero 6 -6
huita 7 -7; huita_aroba 9 -9; huita_deux 2 -2; huita_et 5 -5; huita_neuf 6 -6; huita_poste 7 -7; huita_sept 3 -3
humai 18 -18; humai_> 19 -19; humai_pas 7 -7; humai_s 4 -4; hurle -3 3; hurle_parce -3 3; i 11 -11; i_> 4 -4
i_a 3 -3; i_cloud 7 -7; i_e 2 -2; i_m 6 -6; i_n 7 -7; i_ni 5 -5; i_r 7 -7; i_s 5 -5; ibrah 10 -10; ibrah_kone 10 -10
ici 13 -13; ici_et 7 -7; ici_gerar 8 -8; iclou 3 -3; iclou_point 3 -3; idee 10 -10; idee_> 6 -6; idee_ca 9 -9
idee_du 9 -9; ident 5 -5; ident_> 5 -5; idiot -12 12; idiot_> -7 7; idiot_tous -8 8; idiot_vous -8 8; il 11 -11
il_a 5 -5; il_accro 4 -4; il_capte 10 -10; il_cherc 4 -4; il_decro 6 -6; il_dit 5 -5; il_est 13 -13; il_fait 20 -20
il_faudr 6 -6; il_faut 2 -2; il_habit 2 -2; il_m 1 -1; il_march 5 -5; il_me 9 -9; il_n 3 -3; il_ne 10 -10
il_passe 6 -6; il_peut 4 -4; il_pleut 5 -5; il_rentr 2 -2; il_s 8 -8; il_sembl 8 -8; il_tourn 4 -4; il_un 7 -7
il_va 6 -6; il_vient 6 -6; il_vous 10 -10; il_y 5 -5; iles -5 5; iles_vous -5 5; ils 6 -6; ils_m 5 -5; ils_ont 3 -3
ils_parte 7 -7; imbec -13 13; imbec_> -8 8; imbec_j -5 5; impec 13 -13; impec_> 12 -12; impec_au 9 -9; impec_ca 8 -8
impec_la 11 -11; impec_mais 10 -10; impec_merci 4 -4; impor -17 17; impor_quel 12 -12; impor_quoi -24 24
impos 14 -14; impos_d 10 -10; impos_de 14 -14; impri 11 -11; impri_> 9 -9; impri_aussi 7 -7; impri_c 9 -9
impri_trouv 3 -3; impri_wifi 8 -8; inacc -17 17; inacc_> -17 17; inadm -25 25; inadm_> -18 18; inadm_ca -25 25
inadm_de -13 13; inadm_inadm -10 10; inadm_je -18 18; inadm_vous -10 10; incap -18 18; incap_> -11 11
incap_de -14 14; incap_tous -7 7; incom -20 20; incom_> -14 14; incom_crass -9 9; incom_depas -9 9; incon 6 -6
incon_> 6 -6; incor 13 -13; incor_> 13 -13; ines 10 -10; ines_hadda 10 -10; infir 6 -6; infir_de 6 -6; info 6 -6
info_aroba 6 -6; infor 18 -18; infor_> 11 -11; infor_a 7 -7; infor_de 8 -8; infor_du 5 -5; infos 10 -10
infos_ca 10 -10; injoi 8 -8; injoi_> 8 -8; inqui 21 -21; inqui_> 15 -15; inqui_pas 13 -13; inqui_un 10 -10
insen -15 15; insen_a -15 15; insta 10 -10; insta_> 10 -10; insta_je 1 -1; insta_non 12 -12; insup -16 16
insup_> -12 12; insup_a -10 10; insup_dans 13 -13; inter 15 -15; inter_> 18 -18; inter_a 11 -11; inter_c -6 6
inter_ca 7 -7; inter_clign 6 -6; inter_dans 2 -2; inter_de 8 -8; inter_depui 9 -9; inter_dessu 6 -6; inter_du 4 -4
inter_est 9 -9; inter_et 11 -11; inter_etait 1 -1; inter_fonct 3 -3; inter_humai 11 -11; inter_il 5 -5
inter_impec 10 -10; inter_m 4 -4; inter_malgr 3 -3; inter_march 6 -6; inter_merci 11 -11; inter_ne 3 -3
inter_ni 2 -2; inter_nicke 6 -6; inter_non 2 -2; inter_pas 6 -6; inter_pour 5 -5; inter_prevu 6 -6; inter_qui 3 -3
inter_revie 3 -3; inter_sont 3 -3; inter_sur 5 -5; inter_toute 7 -7; intol -21 21; intol_> -18 18; intol_nous -5 5
intol_trois -13 13; inuti 11 -11; inuti_> 11 -11; inven 7 -7; inven_pour 7 -7; inver 13 -13; inver_> 13 -13
ipad 7 -7; ipad_mon 7 -7; iphon 13 -13; iphon_12 8 -8; iphon_14 8 -8; iphon_> 7 -7; iphon_et 4 -4; iphon_le 7 -7
iphon_mon 7 -7; ira 10 -10; ira_> 9 -9; ira_bien 13 -13; is 7 -7; is_john 7 -7; isabe 7 -7; isabe_point 7 -7; j -6 6
j_ai 12 -12; j_aime 9 -9; j_aimer 15 -15; j_appel -4 4; j_arriv 9 -9; j_atten -2 2; j_aurai 7 -7; j_avais 5 -5
j_b 2 -2; j_dupon 8 -8; j_en -18 18; j_enten 10 -10; j_esper 11 -11; j_essai 7 -7; j_essay 11 -11; j_etais 11 -11
j_etein 10 -10; j_exige -3 3; j_habit 14 -14; j_hallu -13 13; j_ouvre -10 10; j_p 10 -10; j_point 6 -6
j_veux 15 -15; j_y 13 -13; jacqu 2 -2; jacqu_tati 2 -2; jade 7 -7; jade_zero 7 -7; jamai -13 13; jamai_> -10 10
jamai_avec -7 7; jamai_avoir -7 7; jamai_chang 1 -1; jamai_chez -13 13; jamai_de 12 -12; jamai_desol 6 -6
jamai_envoy 7 -7; jamai_eu 5 -5; jamai_venu -9 9; jamai_votre -12 12; jamai_vu -13 13; je 5 -5; je_appel 8 -8
je_atten 1 -1; je_branc 7 -7; je_capte 14 -14; je_casse -6 6; je_cherc 14 -14; je_cliqu 4 -4; je_comme -8 8
je_compo 5 -5; je_compr 16 -16; je_compt 6 -6; je_condu 8 -8; je_confi 7 -7; je_conso 11 -11; je_crois 12 -12
je_decro 7 -7; je_deman 14 -14; je_desce 11 -11; je_dirai 11 -11; je_dis 9 -9; je_dois 14 -14; je_donne 4 -4
je_euh 10 -10; je_fais 8 -8; je_file 3 -3; je_gere 6 -6; je_hurle -8 8; je_je 9 -9; je_l 14 -14; je_la 4 -4
je_le 2 -2; je_les 7 -7; je_m 14 -14; je_me 27 -27; je_n 5 -5; je_ne 11 -11; je_paie -13 13; je_parla 9 -9
je_parle 11 -11; je_passe 8 -8; je_patia 9 -9; je_patie 10 -10; je_paye -17 17; je_pense 9 -9; je_pete -10 10
je_peux 31 -31; je_plais 14 -14; je_porte -12 12; je_pourr 10 -10; je_prefe 16 -16; je_puiss 4 -4; je_rame 6 -6
je_re 4 -4; je_rebra 11 -11; je_recla 6 -6; je_recoi 10 -10; je_redem 18 -18; je_refle 11 -11; je_regar 17 -17
je_regre 11 -11; je_relan 8 -8; je_repet 9 -9; je_resil -20 20; je_rigol 18 -18; je_sache 11 -11; je_sais 9 -9
je_saura 2 -2; je_sors 4 -4; je_souha 11 -11; je_suis -5 5; je_suppo 9 -9; je_tape 4 -4; je_te -9 9; je_tele 6 -6
je_telep 6 -6; je_trans 4 -4; je_trava 11 -11; je_vais -15 15; je_verra 10 -10; je_veux 14 -14; je_viens 11 -11
je_vois 8 -8; je_voudr 16 -16; je_voula 8 -8; je_vous 12 -12; jean 17 -17; jean_bapti 10 -10; jean_dupon 6 -6
jean_luc 7 -7; jean_morea 8 -8; jean_pierr 11 -11; jean_point 8 -8; jean_tiret 4 -4; jeanl 5 -5; jeanl_en 5 -5
jeann 7 -7; jeann_wuyts 7 -7; jeu 8 -8; jeu_pour 8 -8; jeudi 7 -7; jeudi_> 7 -7; jeune 7 -7; jeune_homme 7 -7
jeux 8 -8; jeux_n 3 -3; jeux_ne 8 -8; john 9 -9; john_dot 6 -6; john_smith 7 -7; joind 11 -11; joind_> 3 -3
joind_au 7 -7; joind_le 7 -7; joind_mes 8 -8; joind_sur 5 -5; joint 7 -7; joint_> 8 -8; joint_ca 7 -7; joker 11 -11
joker_> 11 -11; joli 8 -8; joli_accen 8 -8; joue 5 -5; joue_avec 5 -5; joue_de 6 -6; jouer 6 -6; jouer_a 6 -6
jour 8 -8; jour_> 7 -7; jour_j 3 -3; jour_mon 2 -2; jour_sur 8 -8; journ 5 -5; journ_a 13 -13; journ_de -9 9
journ_tout 3 -3; jours 18 -18; jours_> 13 -13; jours_deja 5 -5; jours_le 1 -1; jours_que 7 -7; julie 15 -15
julie_> 7 -7; julie_carpe 13 -13; julie_le 12 -12; julie_point 6 -6; jure -6 6; jure_j -6 6; jusqu 8 -8
jusqu_a 8 -8; juste 16 -16; juste_> 19 -19; juste_augus 9 -9; juste_la 5 -5; juste_le 5 -5; juste_les 2 -2
juste_ludo 3 -3; juste_ma 9 -9; juste_mon 16 -16; juste_oui 8 -8; juste_que 6 -6; juste_savoi 3 -3; k 9 -9; k_> 7 -7
k_a 7 -7; k_aroba 11 -11; k_e 6 -6; k_o 7 -7; ka 5 -5; ka_fet 5 -5; karim 10 -10; karim_belka 7 -7; karim_benal 9 -9
kaz 5 -5; kaz_mwen 5 -5; kern 6 -6; kern_aroba 6 -6; kern_k 6 -6; kevin 14 -14; kevin_desme 8 -8; kevin_lopez 10 -10
kevin_tiret 6 -6; kone 10 -10; kone_> 10 -10; kowal 7 -7; kowal_k 7 -7; l 12 -12; l_> 6 -6; l_a 1 -1; l_acces 5 -5
l_accue 7 -7; l_actri 9 -9; l_admin 7 -7; l_adres 11 -11; l_adsl 9 -9; l_agenc 5 -5; l_agent 6 -6; l_ai 12 -12
l_air 9 -9; l_alarm 7 -7; l_an 9 -9; l_ancie 10 -10; l_appar 9 -9; l_appel 5 -5; l_arnaq -11 11; l_arret 7 -7
l_assis 11 -11; l_ateli 5 -5; l_autre -4 4; l_avais 10 -10; l_avez 11 -11; l_c 7 -7; l_e 6 -6; l_echo 10 -10
l_ecole 10 -10; l_ecran 5 -5; l_ecriv 6 -6; l_ensem 8 -8; l_enten -8 8; l_entre 7 -7; l_equip 8 -8; l_escal 11 -11
l_etage 8 -8; l_etran 7 -7; l_heure 8 -8; l_honne 11 -11; l_impri 8 -8; l_insta 10 -10; l_inter 6 -6; l_inver 13 -13
l_k 7 -7; l_o 1 -1; l_ongle -6 6; l_open 5 -5; l_opera 5 -5; l_orage 7 -7; l_ordi 4 -4; l_ordin 7 -7; l_ordre 6 -6
l_oreil 5 -5; l_point 4 -4; l_puis 4 -4; l_t 6 -6; l_un 8 -8; l_v 2 -2; l_wifi 7 -7; la 5 -5; la_4g 6 -6; la_5g 5 -5
la_> -6 6; la_atten 11 -11; la_banqu 8 -8; la_bas 9 -9; la_boite 11 -11; la_bonne 6 -6; la_boula 7 -7; la_box 16 -16
la_branc 2 -2; la_c 7 -7; la_ca 9 -9; la_caiss 7 -7; la_caja 4 -4; la_campa 9 -9; la_carte 4 -4; la_casqu -9 9
la_cata 11 -11; la_cave 11 -11; la_cedil 5 -5; la_chamb 6 -6; la_chans 8 -8; la_cinqu -2 2; la_clien 6 -6
la_co 7 -7; la_compt 5 -5; la_con -4 4; la_conna 13 -13; la_conne 11 -11; la_conse 7 -7; la_conso 9 -9
la_coupe -7 7; la_cuisi 13 -13; la_dame 6 -6; la_derni 3 -3; la_deux 9 -9; la_deuxi 18 -18; la_donne 5 -5
la_douza 9 -9; la_factu 10 -10; la_faute 5 -5; la_fenet 15 -15; la_fete 12 -12; la_fibra 2 -2; la_fibre 7 -7
la_fin -13 13; la_finir 8 -8; la_flott 4 -4; la_fritu 7 -7; la_guade 7 -7; la_haine -16 16; la_honte -8 8
la_hotli 4 -4; la_il 7 -7; la_je 4 -4; la_la 4 -4; la_laten 5 -5; la_le 10 -10; la_ligne 3 -3; la_liste 5 -5
la_live 3 -3; la_lumie 9 -9; la_machi 10 -10; la_magas 7 -7; la_mairi 11 -11; la_maiso 11 -11; la_marqu 9 -9
la_marre 8 -8; la_meme -3 3; la_merde -19 19; la_messa 4 -4; la_mise 4 -4; la_moind 6 -6; la_moiti 12 -12
la_monta 7 -7; la_non 7 -7; la_norma 10 -10; la_nouve 2 -2; la_nuit 6 -6; la_oui 5 -5; la_page 7 -7; la_paix -8 8
la_panne 21 -21; la_parce 5 -5; la_passe 13 -13; la_peine 14 -14; la_perso 10 -10; la_petit 2 -2; la_plupa 8 -8
la_porta 19 -19; la_porte 2 -2; la_poste 6 -6; la_premi 1 -1; la_prise 9 -9; la_proce 8 -8; la_profe -8 8
la_puce 5 -5; la_quest 16 -16; la_rage -10 10; la_remet 4 -4; la_repon 8 -8; la_retra 4 -4; la_reuni 1 -1
la_rue 4 -4; la_secre 5 -5; la_semai 9 -9; la_sixie -7 7; la_socie 9 -9; la_sonne 26 -26; la_switc 7 -7
la_synch 7 -7; la_table 4 -4; la_techn 6 -6; la_tele 13 -13; la_telep 12 -12; la_telet 6 -6; la_telev 9 -9
la_tete -10 10; la_thune -8 8; la_toile 9 -9; la_tonal 13 -13; la_trois 9 -9; la_un 6 -6; la_video 10 -10
la_vie 12 -12; la_vieil 5 -5; la_vite 9 -9; la_voisi 8 -8; la_voitu 6 -6; la_voix 13 -13; la_vous 5 -5
la_wifi 12 -12; lacaz 2 -2; lacaz_tout 2 -2; lache 12 -12; lache_> 9 -9; lache_avec 4 -4; lacou 5 -5
lacou_aroba 5 -5; lag 7 -7; lag_un 7 -7; lagra 7 -7; lagra_je 7 -7; laiss -1 1; laiss_de 9 -9; laiss_la 8 -8
laiss_les -12 12; laiss_moi 12 -12; laiss_tombe 7 -7; laiss_un 11 -11; laiss_une -7 7; lambe 10 -10; lambe_> 10 -10
lamen -24 24; lamen_> -13 13; lamen_c -8 8; lamen_dans 13 -13; lamen_du -6 6; lamen_et -8 8; lampe 5 -5
lampe_je 5 -5; lance 10 -10; lance_> 10 -10; lang 5 -5; lang_sans 5 -5; lapos 6 -6; lapos_point 6 -6; lapto 8 -8
lapto_et 8 -8; laque 12 -12; laque_> 11 -11; laque_vous 9 -9; laten 5 -5; laten_est 5 -5; lausa 8 -8; lausa_> 8 -8
le 12 -12; le_01 6 -6; le_06 5 -5; le_06123 10 -10; le_12 3 -3; le_3900 11 -11; le_balco 5 -5; le_bazar 12 -12
le_bihan 9 -9; le_boiti 3 -3; le_bol -16 16; le_bon 9 -9; le_borde 6 -6; le_bouto 10 -10; le_box 7 -7
le_bruit 13 -13; le_burea 10 -10; le_c 3 -3; le_caiss 4 -4; le_cas 13 -13; le_chant 4 -4; le_chat 8 -8
le_chien 8 -8; le_chiff 4 -4; le_code 8 -8; le_combi 15 -15; le_confi 11 -11; le_conse 9 -9; le_conta 7 -7
le_conte 3 -3; le_contr 8 -8; le_coura 6 -6; le_cul -6 6; le_cyclo 4 -4; le_debit 11 -11; le_debut 2 -2
le_decod 5 -5; le_decro 4 -4; le_deux 5 -5; le_dirai 6 -6; le_dire 9 -9; le_direc 11 -11; le_dis -7 7; le_dos -11 11
le_dossi 8 -8; le_douze 5 -5; le_droit 2 -2; le_faire 14 -14; le_faite -10 10; le_feu 1 -1; le_fil 7 -7
le_fixe 10 -10; le_franc 6 -6; le_frigo 5 -5; le_goff 9 -9; le_jeu 8 -8; le_lampe 5 -5; le_le 7 -7; le_lien 8 -8
le_mac 7 -7; le_magas 5 -5; le_mauva 9 -9; le_meme -2 2; le_messa 5 -5; le_metie 8 -8; le_mien 11 -11; le_mille 9 -9
le_mobil 2 -2; le_modem 9 -9; le_moine 6 -6; le_momen 6 -6; le_monde 6 -6; le_monsi 6 -6; le_morbi 2 -2
le_mot 10 -10; le_natel 6 -6; le_netfl 6 -6; le_nom 4 -4; le_numer 7 -7; le_papie 5 -5; le_pare 10 -10
le_passa 3 -3; le_pc 4 -4; le_petit 8 -8; le_placa 12 -12; le_porta 5 -5; le_poste 5 -5; le_preno 6 -6
le_probl 15 -15; le_proce 3 -3; le_quara 4 -4; le_quart 4 -4; le_quatr 6 -6; le_redem 4 -4; le_rende 17 -17
le_renvo 6 -6; le_repet -5 5; le_repon 9 -9; le_resea 6 -6; le_respo 8 -8; le_reste 5 -5; le_retab 11 -11
le_robot 12 -12; le_route 8 -8; le_rue 5 -5; le_salon 10 -10; le_sav 6 -6; le_serve 10 -10; le_servi 16 -16
le_signa 6 -6; le_silen 11 -11; le_site 7 -7; le_soir 7 -7; le_son 8 -8; le_souci 13 -13; le_stand 10 -10
le_sud -6 6; le_switc 9 -9; le_techn 7 -7; le_telep 15 -15; le_temps 15 -15; le_termi 7 -7; le_ticke 7 -7
le_tiret 5 -5; le_titul 8 -8; le_toit 8 -8; le_trafi 7 -7; le_vide 9 -9; le_villa 5 -5; le_vingt 1 -1; le_voila 1 -1
le_voyan 7 -7; le_vpn 6 -6; le_wifi 8 -8; le_zero 4 -4; lea 12 -12; lea_aroba 6 -6; lea_cheva 8 -8; lea_tiret 7 -7
lebla 13 -13; lebla_> 9 -9; lebla_point 7 -7; lefeb 8 -8; lefeb_> 11 -11; lefeb_l 5 -5; lefev 10 -10
lefev_aroba 8 -8; lefev_l 9 -9; leger 12 -12; leger_> 8 -8; leger_aroba 8 -8; lemai 8 -8; lemai_> 8 -8; lemoi 10 -10
lemoi_> 10 -10; lemoi_euh 6 -6; lenoi 6 -6; lenoi_en 6 -6; lenoi_lenoi 6 -6; lent 17 -17; lent_> 17 -17
lente 15 -15; lente_> 13 -13; lente_chez 9 -9; lente_s 9 -9; leon 10 -10; leon_six 10 -10; leque 10 -10
leque_je 10 -10; lerou 8 -8; lerou_l 8 -8; leroy 7 -7; leroy_aroba 7 -7; les -7 7; les_4 10 -10; les_ai 2 -2
les_appar 14 -14; les_appel 17 -17; les_borne -10 10; les_bots 9 -9; les_boule -9 9; les_caiss 3 -3; les_camer 9 -9
les_clien -10 10; les_codes 7 -7; les_commu 6 -6; les_cours 4 -4; les_deux 13 -13; les_douze 12 -12; les_ecran 2 -2
les_embou 7 -7; les_enfan 9 -9; les_esse 5 -5; les_garde -6 6; les_gens -16 16; les_heure 8 -8; les_huit 9 -9
les_les 5 -5; les_lis 7 -7; les_lumie 1 -1; les_machi 10 -10; les_mails 7 -7; les_messa 12 -12; les_mois -11 11
les_nerfs -6 6; les_ouvri 1 -1; les_pages 7 -7; les_pc 4 -4; les_petit 4 -4; les_plomb -14 14; les_pompi 12 -12
les_poste 4 -4; les_quart 6 -6; les_quatr 6 -6; les_recoi 5 -5; les_sites 9 -9; les_sms 7 -7; les_techn 11 -11
les_telec 7 -7; les_texto 6 -6; les_trois 9 -9; les_video 11 -11; les_vingt 5 -5; les_visio 5 -5; les_voyan 9 -9
les_yeux 5 -5; let 6 -6; let_s 6 -6; lettr 2 -2; lettr_j 2 -2; liais 7 -7; liais_fibre 7 -7; libre 8 -8
libre_je 8 -8; liege 7 -7; liege_qui 7 -7; lien 8 -8; lien_est 8 -8; lien_sdsl 4 -4; lien_wan 3 -3; ligne 8 -8
ligne_> 4 -4; ligne_alors -6 6; ligne_avec 9 -9; ligne_c 9 -9; ligne_demai 5 -5; ligne_direc 4 -4; ligne_du 6 -6
ligne_est 8 -8; ligne_fixe 4 -4; ligne_gresi 11 -11; ligne_maint 5 -5; ligne_on 6 -6; ligne_pro 4 -4; lilas 7 -7
lilas_> 7 -7; lis 5 -5; lis_jamai 7 -7; liseu 9 -9; liseu_> 9 -9; liste 5 -5; liste_> 5 -5; live 7 -7; live_box 3 -3
live_point 8 -8; loin 13 -13; loin_de 13 -13; lol 11 -11; lol_> 11 -11; lola 7 -7; lola_aroba 7 -7; long 18 -18
long_> 18 -18; longs 7 -7; longs_> 7 -7; longt 5 -5; longt_> -2 2; longt_que 11 -11; lopez 11 -11; lopez_> 12 -12
lopez_quatr 4 -4; lopez_trent 7 -7; louis 6 -6; louis_perra 6 -6; luc 10 -10; luc_berna 8 -8; luc_gagno 7 -7
luc_morea 7 -7; luc_point 9 -9; lucas 6 -6; lucas_deux 6 -6; lucie 12 -12; lucie_charp 8 -8; lucie_soixa 6 -6
ludo 3 -3; ludo_point 3 -3; ludov 3 -3; ludov_juste 3 -3; lui 11 -11; lui_> 9 -9; lui_aussi 3 -3; lui_c 5 -5
lui_expli 4 -4; lui_il 1 -1; lui_meme 9 -9; lumie 12 -12; lumie_> 3 -3; lumie_elle 4 -4; lumie_est 8 -8
lumie_maint 10 -10; lumie_ont 1 -1; lumie_que 10 -10; lumie_verte 4 -4; lundi 14 -14; lundi_> 5 -5; lundi_derni 9 -9
lunet 6 -6; lunet_> 6 -6; lydie 5 -5; lydie_berti 5 -5; lyon 7 -7; lyon_> 7 -7; lyon_et 2 -2; lyon_point 7 -7
m 3 -3; m_a 12 -12; m_adres 1 -1; m_aide 8 -8; m_aider 9 -9; m_appel 10 -10; m_arran 13 -13; m_assoi 6 -6
m_avait 9 -9; m_avez 1 -1; m_aviez 6 -6; m_e 11 -11; m_echap 5 -5; m_ecout -21 21; m_ecrir 6 -6; m_embet 9 -9
m_en 6 -6; m_enerv -22 22; m_enten 28 -28; m_entre 8 -8; m_envoi 3 -3; m_etonn 12 -12; m_fi 9 -9; m_fourn 6 -6
m_inqui 15 -15; m_inter 6 -6; m_m 6 -6; m_ont 5 -5; m_r 4 -4; m_servi 7 -7; m_tiret 5 -5; ma 9 -9; ma_belle 7 -7
ma_blond 8 -8; ma_box 11 -11; ma_carte 5 -5; ma_cave 13 -13; ma_chamb 4 -4; ma_claqu -14 14; ma_colle 12 -12
ma_conna 16 -16; ma_conne 6 -6; ma_conso 12 -12; ma_deman 8 -8; ma_factu 8 -8; ma_famil 10 -10; ma_femme 25 -25
ma_fille 9 -9; ma_foi 7 -7; ma_gueul -12 12; ma_ligne 3 -3; ma_liseu 9 -9; ma_maman 12 -12; ma_mere 15 -15
ma_messa 8 -8; ma_meuf 2 -2; ma_part 5 -5; ma_patie -9 9; ma_petit 5 -5; ma_plays 5 -5; ma_ps5 9 -9; ma_quest 9 -9
ma_rue 12 -12; ma_secre 7 -7; ma_sim 10 -10; ma_soeur 4 -4; ma_table 11 -11; ma_tete -12 12; ma_tiret 7 -7
ma_voisi 6 -6; mac 8 -8; mac_et 8 -8; macbo 7 -7; macbo_mon 7 -7; machi 9 -9; machi_> 6 -6; machi_de -8 8
machi_en 10 -10; machi_est 9 -9; machi_j 10 -10; machi_je 7 -7; machi_passe 15 -15; madam 26 -26; madam_> 10 -10
madam_aider 4 -4; madam_da 9 -9; madam_germa 9 -9; madam_je 3 -3; madam_lambe 9 -9; madam_lefeb 11 -11
madam_que 6 -6; madam_saint 9 -9; madam_tremb 7 -7; magas 7 -7; magas_> 6 -6; magas_de 7 -7; magas_les 3 -3
magic 12 -12; magic_> 12 -12; mail 12 -12; mail_> 14 -14; mail_c 3 -3; mail_euh 1 -1; mail_il 2 -2; mail_mon 1 -1
mail_point 5 -5; mails 7 -7; mails_au 3 -3; mails_ils 7 -7; mails_je 7 -7; maint -6 6; maint_> 8 -8; maint_c 3 -3
maint_ca 9 -9; maint_elle 2 -2; maint_j 12 -12; maint_je -6 6; maint_oui 12 -12; maint_passe -17 17; maint_tout 7 -7
mairi 10 -10; mairi_> 10 -10; mairi_a 7 -7; mairi_tiret 7 -7; mais -2 2; mais_allo -13 13; mais_aucun 3 -3
mais_bien 12 -12; mais_bon 15 -15; mais_c -14 14; mais_ca -6 6; mais_carre 13 -13; mais_chez 2 -2; mais_des 5 -5
mais_deux 9 -9; mais_ecout -7 7; mais_en 2 -2; mais_faite 13 -13; mais_fan -7 7; mais_franc 5 -5; mais_il 1 -1
mais_inter 11 -11; mais_j 3 -3; mais_je 5 -5; mais_juste 2 -2; mais_la 8 -8; mais_laque 9 -9; mais_le 7 -7
mais_maint 12 -12; mais_merde -7 7; mais_moi 10 -10; mais_netfl 2 -2; mais_non 22 -22; mais_on 8 -8; mais_oui 19 -19
mais_pas 13 -13; mais_passe 7 -7; mais_peut 5 -5; mais_quand 5 -5; mais_quara 6 -6; mais_quel -7 7; mais_quell -4 4
mais_rien 13 -13; mais_sans 5 -5; mais_serie -11 11; mais_si 12 -12; mais_votre 7 -7; mais_vous -16 16; mais_y 1 -1
maiso 11 -11; maiso_> 9 -9; maiso_de 9 -9; maiso_et 11 -11; maiso_il 5 -5; maiso_que 1 -1; maiso_y 1 -1; maitr 8 -8
maitr_delph 8 -8; mal 17 -17; mal_> 23 -23; mal_a 8 -8; mal_au 6 -6; mal_compr 8 -8; mal_de 5 -5; mal_honne -9 9
malad 5 -5; malad_sur 5 -5; malgr 3 -3; malgr_le 3 -3; malhe 14 -14; malhe_> 10 -10; malhe_oui 10 -10; mamad 13 -13
mamad_diall 7 -7; mamad_diop 9 -9; maman 13 -13; maman_> 11 -11; maman_elle 5 -5; mange 6 -6; mange_> 6 -6
manon 9 -9; manon_delac 9 -9; manqu -2 2; manqu_encor 9 -9; manqu_vous -8 8; manso 11 -11; manso_> 11 -11; marc 9 -9
marc_aroba 7 -7; marc_point 11 -11; marc_tiret 6 -6; march 13 -13; march_> 21 -21; march_de 9 -9; march_depui 3 -3
march_deux 9 -9; march_jamai -12 12; march_maint 18 -18; march_mais 5 -5; march_mon 10 -10; march_monsi 10 -10
march_nicke 8 -8; march_numer 9 -9; march_pas 10 -10; march_plus 18 -18; march_pour 7 -7; march_toujo 8 -8
march_tres 4 -4; mardi 8 -8; mardi_> 8 -8; mardi_une 8 -8; mare -11 11; mare_de -11 11; mare_mare -11 11
mareu 10 -10; mareu_> 10 -10; mari 16 -16; mari_> 7 -7; mari_c 5 -5; mari_est 17 -17; mari_qui 11 -11; mari_vu 4 -4
marie 14 -14; marie_aroba 6 -6; marie_chris 7 -7; marie_lambe 8 -8; marie_non 4 -4; marie_point 7 -7
marie_trent 4 -4; marin 12 -12; marin_point 4 -4; marin_sans 8 -8; mario 6 -6; mario_trait 6 -6; marqu 9 -9
marqu_sorti 9 -9; marra 13 -13; marra_> 7 -7; marra_ca 8 -8; marre -20 20; marre_> -17 17; marre_bien 13 -13
marre_ca -6 6; marre_d 8 -8; marre_de -11 11; marre_pas 10 -10; mars 5 -5; mars_> 5 -5; marse 9 -9; marse_> 9 -9
marte 7 -7; marte_socie 7 -7; marti 11 -11; marti_> 14 -14; marti_aroba 8 -8; marti_chez 7 -7; marti_hier 11 -11
marti_m 10 -10; marti_non 6 -6; marti_point 9 -9; marti_zero 1 -1; masqu 11 -11; masqu_lol 11 -11; masso 5 -5
masso_a 5 -5; masso_m 1 -1; mathi 6 -6; mathi_avec 6 -6; matin 10 -10; matin_> 9 -9; matin_c 1 -1; matin_j 7 -7
matin_le 6 -6; matin_trois 6 -6; maudi -8 8; maudi_> -8 8; mauri 1 -1; mauri_> 1 -1; mauva 12 -12; mauva_> 10 -10
mauva_cable 9 -9; max 11 -11; max_> 10 -10; max_tiret 3 -3; maxim 8 -8; maxim_> 8 -8; mdr 7 -7; mdr_ok 7 -7
me -11 11; me_balad -9 9; me_branc 9 -9; me_calme -12 12; me_conna 8 -8; me_conne 12 -12; me_convi 8 -8
me_deman 6 -6; me_disen 6 -6; me_dit 10 -10; me_fait 8 -8; me_faite -17 17; me_fatig -15 15; me_faudr 7 -7
me_faut 10 -10; me_fout -9 9; me_gonfl -13 13; me_joind 10 -10; me_lache 11 -11; me_marre 13 -13; me_met -12 12
me_mettr 6 -6; me_nomme 8 -8; me_parai 11 -11; me_parle 15 -15; me_passe 17 -17; me_pose 13 -13; me_posez 4 -4
me_prend -6 6; me_prene -16 16; me_prese 5 -5; me_raccr -7 7; me_racon -5 5; me_rappe 16 -16; me_recla 5 -5
me_rend -11 11; me_rende -7 7; me_repet -6 6; me_repon -8 8; me_saoul -16 16; me_servi 18 -18; me_souvi 21 -21
me_suis 14 -14; me_taper -6 6; me_trans 11 -11; me_va 15 -15; mec 11 -11; mec_> 10 -10; mec_ca 7 -7; mecha -4 4
mecha_> 9 -9; mecha_t -9 9; mecon -11 11; mecon_> -11 11; megas 4 -4; megas_> 4 -4; melan 8 -8; melan_da 8 -8
meme 9 -9; meme_> 19 -19; meme_apres 7 -7; meme_chose -3 3; meme_depui 1 -1; meme_en 10 -10; meme_galer 10 -10
meme_messa 10 -10; meme_oui 5 -5; meme_panne 10 -10; meme_pas 4 -4; meme_pire 11 -11; meme_plus 12 -12
meme_point 9 -9; meme_probl 13 -13; meme_quand 6 -6; meme_souci 10 -10; meme_techn 8 -8; meme_ticke -10 10
menso -8 8; menso_> -8 8; mente -10 10; mente_> -10 10; menti -11 11; menti_trois -11 11; merci 22 -22
merci_> 18 -18; merci_au 6 -6; merci_beauc 10 -10; merci_bien 9 -9; merci_de 10 -10; merci_du 11 -11; merci_je 9 -9
merci_mec 7 -7; merci_merci 5 -5; merci_monsi 13 -13; merci_sans 9 -9; merde -26 26; merde_> -12 12; merde_a -6 6
merde_ca -7 7; merde_enfin -7 7; merde_j -2 2; merde_votre -14 14; mere 15 -15; mere_est 16 -16; mere_ne 1 -1
mere_qui 3 -3; mes 16 -16; mes_appar 9 -9; mes_appel 8 -8; mes_camer 11 -11; mes_chain 9 -9; mes_clien 7 -7
mes_colle 8 -8; mes_conta 7 -7; mes_courr 3 -3; mes_deux 13 -13; mes_lunet 6 -6; mes_mails 7 -7; mes_papie 10 -10
mes_piece 8 -8; mes_sms 7 -7; mes_texto 7 -7; mes_trois 5 -5; mes_virem 7 -7; messa 12 -12; messa_> 10 -10
messa_d 8 -8; messa_ne 8 -8; messa_sms 11 -11; messa_sur 9 -9; met -12 12; met_hors -12 12; metie 8 -8; metie_> 8 -8
mette 13 -13; mette_jean 6 -6; mette_moi 12 -12; mettr 8 -8; mettr_en 6 -6; mettr_sur 7 -7; meuf 2 -2; meuf_la 2 -2
meuni 4 -4; meuni_et 4 -4; mhm 11 -11; mhm_> 11 -11; miche 9 -9; miche_colin 10 -10; miche_point 6 -6; micro 9 -9
micro_coupu 9 -9; midi 8 -8; midi_> 8 -8; mien 11 -11; mien_> 11 -11; mieux 17 -17; mieux_> 23 -23; mieux_le 6 -6
mieux_maint 12 -12; mieux_mais 5 -5; mieux_pas 9 -9; mille 15 -15; mille_> 12 -12; mille_aroba 6 -6; mille_deux 9 -9
mille_douze 5 -5; mille_huit 5 -5; mille_lyon 7 -7; mille_neuf 4 -4; mille_vingt 3 -3; milli 3 -3; milli_> 13 -13
milli_d -5 5; min 5 -5; min_wifi 5 -5; minab -5 5; minab_> -5 5; mince 18 -18; mince_> 14 -14; mince_alors 8 -8
minh 8 -8; minh_nom 8 -8; minus 5 -5; minus_> 7 -7; minus_puis 2 -2; minut 1 -1; minut_> 15 -15; minut_c 7 -7
minut_de -6 6; minut_et 9 -9; minut_je 10 -10; minut_nous 7 -7; minut_puis 9 -9; mirac 10 -10; mirac_ca 10 -10
mis 10 -10; mis_> 5 -5; mis_du 6 -6; mis_en 4 -4; mis_ma 4 -4; mise 4 -4; mise_a 4 -4; miser -5 5; miser_vous -5 5
mobil 17 -17; mobil_> 18 -18; mobil_a 6 -6; mobil_dans 3 -3; mobil_de 4 -4; mobil_lui 1 -1; mobil_n 5 -5
mobil_ne 8 -8; mobil_parce 1 -1; mobil_tres 7 -7; mobil_va 2 -2; modem 9 -9; modem_apres 6 -6; modem_il 8 -8
modem_le 9 -9; modem_reste 8 -8; modif 9 -9; modif_mon 9 -9; moham 4 -4; moham_el 4 -4; moi -1 1; moi_> -5 5
moi_a -5 5; moi_adres 9 -9; moi_au 7 -7; moi_avec 7 -7; moi_c 14 -14; moi_ca 12 -12; moi_ces 7 -7; moi_cinq 4 -4
moi_comme 9 -9; moi_de 5 -5; moi_deux 2 -2; moi_donc 12 -12; moi_en 9 -9; moi_et 5 -5; moi_habit 10 -10; moi_il 2 -2
moi_j 6 -6; moi_je 10 -10; moi_l 2 -2; moi_la -14 14; moi_le 12 -12; moi_les 10 -10; moi_lydie 5 -5; moi_meme 13 -13
moi_mon 4 -4; moi_monsi 4 -4; moi_ou -8 8; moi_pas 15 -15; moi_pluto 7 -7; moi_quelq -4 4; moi_qui 15 -15
moi_redem 9 -9; moi_refle 1 -1; moi_si 4 -4; moi_sur 8 -8; moi_ton 9 -9; moi_toute 9 -9; moi_tres -10 10
moi_trois 8 -8; moi_un 13 -13; moi_une 11 -11; moi_vers 9 -9; moi_vous -6 6; moi_y 2 -2; moi_zero 5 -5; moind 6 -6
moind_idee 6 -6; moine 6 -6; moine_attac 6 -6; moins 15 -15; moins_de 9 -9; moins_dix 6 -6; moins_mais 11 -11
moins_trent 10 -10; mois -15 15; mois_> -11 11; mois_de 12 -12; mois_et -4 4; mois_pour -7 7; mois_que -10 10
mois_une -7 7; moiti 12 -12; moiti_> 9 -9; moiti_des 11 -11; moiti_qui 5 -5; momen 6 -6; momen_> 8 -8; momen_le 2 -2
mon 10 -10; mon_abonn 18 -18; mon_adres 4 -4; mon_age 6 -6; mon_alarm 5 -5; mon_appel 14 -14; mon_apple 7 -7
mon_assis 13 -13; mon_avoca -20 20; mon_bon 7 -7; mon_cellu 8 -8; mon_chef 9 -9; mon_chien 13 -13; mon_code 9 -9
mon_colle 7 -7; mon_compt 8 -8; mon_contr 8 -8; mon_courr 6 -6; mon_daron 5 -5; mon_decod 6 -6; mon_dieu 2 -2
mon_doudo 6 -6; mon_ecran 8 -8; mon_epous 1 -1; mon_ex 3 -3; mon_femme 6 -6; mon_fille 4 -4; mon_fils 9 -9
mon_fixe 8 -8; mon_forfa 7 -7; mon_franc 3 -3; mon_frere 9 -9; mon_gamin 3 -3; mon_garco 6 -6; mon_gars 12 -12
mon_gendr 5 -5; mon_gsm 3 -3; mon_impri 12 -12; mon_insta 10 -10; mon_inter 4 -4; mon_ipad 7 -7; mon_iphon 10 -10
mon_lapto 8 -8; mon_macbo 7 -7; mon_mail 7 -7; mon_mari 17 -17; mon_mobil 7 -7; mon_modem 8 -8; mon_mon 3 -3
mon_mot 4 -4; mon_natel 9 -9; mon_nom 10 -10; mon_nouve 4 -4; mon_numer 7 -7; mon_opera 6 -6; mon_ordi 6 -6
mon_ordin 9 -9; mon_papa 7 -7; mon_patro 18 -18; mon_pc 5 -5; mon_pere 5 -5; mon_petit 9 -9; mon_porta 10 -10
mon_preno 10 -10; mon_probl 8 -8; mon_rende 15 -15; mon_repet 12 -12; mon_repon 14 -14; mon_respe 6 -6
mon_respo 8 -8; mon_retar 7 -7; mon_samsu 3 -3; mon_smart 6 -6; mon_solde 11 -11; mon_techn 7 -7; mon_telep 11 -11
mon_temps -12 12; mon_vieux 6 -6; mon_voisi 12 -12; mon_wifi 13 -13; mon_windo 8 -8; monde -6 6; monde_> -9 9
monde_avec -6 6; monde_est 6 -6; monde_et -9 9; monde_plus 11 -11; moniq 2 -2; moniq_point 2 -2; mons 7 -7
mons_> 7 -7; monsi 16 -16; monsi_> 9 -9; monsi_barbi 9 -9; monsi_conna 12 -12; monsi_de 13 -13; monsi_du 6 -6
monsi_etait 2 -2; monsi_excus 6 -6; monsi_fourn 12 -12; monsi_j 4 -4; monsi_lambe 7 -7; monsi_le 4 -4
monsi_lebla 9 -9; monsi_marti 7 -7; monsi_pas 7 -7; monsi_que 6 -6; monsi_techn 4 -4; monsi_tres -13 13
monsi_une -11 11; monsi_vande 10 -10; monta 7 -7; monta_> 7 -7; monte 6 -6; monte_la 7 -7; monte_pas 6 -6
monte_plus 3 -3; moque -17 17; moque_de -19 19; moque_du -9 9; morbi 2 -2; morbi_aroba 2 -2; morea 13 -13
morea_> 13 -13; morea_a 7 -7; morea_aroba 3 -3; morel 9 -9; morel_chez 6 -6; morel_douze 10 -10; morin 7 -7
morin_aroba 8 -8; morin_point 6 -6; mort 18 -18; mort_> 14 -14; mort_aucun 4 -4; mort_de 8 -8; morte 4 -4
morte_> 4 -4; mot 13 -13; mot_> 8 -8; mot_de 12 -12; mot_point 5 -5; mots 4 -4; mots_e 4 -4; mouli 10 -10
mouli_> 7 -7; mouli_dans 6 -6; moun 4 -4; moun_pour 4 -4; moyen 10 -10; moyen_d 8 -8; moyen_de 11 -11; muet 8 -8
muet_comme 8 -8; musiq -9 9; musiq_> -7 7; musiq_et -6 6; mutue 6 -6; mutue_tres 6 -6; mwen 5 -5; mwen_l 5 -5
my 7 -7; my_name 7 -7; n 5 -5; n_> 12 -12; n_a 14 -14; n_acced 3 -3; n_affic 12 -12; n_ai 10 -10; n_aroba 3 -3
n_arriv 12 -12; n_avez -8 8; n_avons 3 -3; n_comme 7 -7; n_d 3 -3; n_en 9 -9; n_est 5 -5; n_etes -4 4; n_euh 7 -7
n_exist 9 -9; n_g 4 -4; n_huit 4 -4; n_i 4 -4; n_impor -17 17; n_n 6 -6; n_ont 3 -3; n_t 9 -9; n_utili 6 -6
n_y 22 -22; nadia 5 -5; nadia_cheri 3 -3; nadia_point 6 -6; name 7 -7; name_is 7 -7; nante 4 -4; nante_> 4 -4
natel 8 -8; natel_de 6 -6; natel_je 9 -9; natel_veut 7 -7; natha 8 -8; natha_le 8 -8; natha_tiret 9 -9; nazes -8 8
nazes_> -8 8; ndiay 3 -3; ndiay_tout 3 -3; ne 6 -6; ne_bascu 5 -5; ne_capte 11 -11; ne_chang 6 -6; ne_charg 7 -7
ne_compr -8 8; ne_compt 14 -14; ne_conna 8 -8; ne_coupe 19 -19; ne_crois 8 -8; ne_dise 2 -2; ne_donne 6 -6
ne_fait 8 -8; ne_faut 10 -10; ne_fonct 11 -11; ne_l 1 -1; ne_la 13 -13; ne_le 5 -5; ne_m 9 -9; ne_march 10 -10
ne_me -4 4; ne_monte 6 -6; ne_parle 8 -8; ne_passe 6 -6; ne_peut 6 -6; ne_peux 13 -13; ne_prefe 15 -15
ne_prend 12 -12; ne_quitt 1 -1; ne_recoi 8 -8; ne_redem 1 -1; ne_remar 2 -2; ne_repet 12 -12; ne_repon 10 -10
ne_revie 6 -6; ne_s 6 -6; ne_sais 11 -11; ne_saura 10 -10; ne_se 9 -9; ne_serve -14 14; ne_sonne 4 -4
ne_suis 25 -25; ne_trouv 5 -5; ne_va -3 3; ne_veut 11 -11; ne_veux 4 -4; ne_vient 10 -10; ne_voit 8 -8
ne_voudr 7 -7; ne_vous 13 -13; negat 10 -10; negat_c 9 -9; negat_toujo 10 -10; nein 8 -8; nein_non 8 -8
nenni 14 -14; nenni_> 11 -11; nenni_m 9 -9; nerfs -6 6; nerfs_> -6 6; net 6 -6; net_> 6 -6; net_voila 6 -6
netfl 15 -15; netfl_> 6 -6; netfl_il 6 -6; netfl_ne 9 -9; netfl_plus 6 -6; netfl_tourn 2 -2; neuf 9 -9; neuf_> 4 -4
neuf_aroba 5 -5; neuf_camer 5 -5; neuf_cent 4 -4; neuf_douze 5 -5; neuf_heure 5 -5; neuf_je 6 -6; neuf_mille 7 -7
neuf_neuf 6 -6; neuf_ordin 9 -9; neuf_quara 3 -3; neuf_quatr 3 -3; neuf_quinz 3 -3; neuf_septa 6 -6; neuf_soixa 9 -9
neuf_un 5 -5; neuf_vingt 3 -3; neuf_voila 1 -1; neuf_zero 6 -6; neuve 10 -10; neuve_> 10 -10; nez -1 1; nez_> 10 -10
nez_vous -7 7; nguye 10 -10; nguye_> 8 -8; nguye_aroba 8 -8; nguye_n 4 -4; ni 10 -10; ni_appel 12 -12; ni_d 13 -13
ni_envoy 12 -12; ni_inter 3 -3; ni_l 11 -11; ni_la 2 -2; ni_le 3 -3; ni_pon 5 -5; ni_rien 1 -1; ni_sur 6 -6
nicke 22 -22; nicke_> 10 -10; nicke_depui 8 -8; nicke_j 7 -7; nicke_juste 6 -6; nicke_maint 14 -14; nicke_tout 8 -8
nicol 5 -5; nicol_a 5 -5; nivea 8 -8; nivea_de 8 -8; no 11 -11; no_agent 3 -3; no_c 9 -9; no_fonct 2 -2
no_inter 4 -4; no_no 9 -9; noah 6 -6; noah_point 6 -6; noel 7 -7; noel_aroba 7 -7; noir 5 -5; noir_comme 5 -5
noire 11 -11; noire_avec 10 -10; noire_plus 3 -3; nom 12 -12; nom_> 9 -9; nom_a 3 -3; nom_c 8 -8; nom_caron 7 -7
nom_d -11 11; nom_de 7 -7; nom_elle 1 -1; nom_est 7 -7; nom_henry 7 -7; nom_la 4 -4; nom_n 3 -3; nom_nguye 8 -8
nom_s 10 -10; nombr 9 -9; nombr_> 9 -9; nomme 8 -8; nomme_agnes 8 -8; non 16 -16; non_> 18 -18; non_allez 17 -17
non_alors 11 -11; non_atten 5 -5; non_berna 6 -6; non_c 12 -12; non_ca 9 -9; non_ce 6 -6; non_ces 11 -11
non_detec 7 -7; non_du 19 -19; non_enfin 6 -6; non_et -5 5; non_fieu 6 -6; non_final 9 -9; non_free 3 -3
non_hotma 5 -5; non_huit 10 -10; non_ident 5 -5; non_j 17 -17; non_je 7 -7; non_l 4 -4; non_la 7 -7; non_laiss 6 -6
non_le 9 -9; non_ma 5 -5; non_mais -11 11; non_marin 4 -4; non_merci 10 -10; non_ne 6 -6; non_non 5 -5; non_on 9 -9
non_pardo 7 -7; non_pas 11 -11; non_plus 20 -20; non_point 18 -18; non_pourq 8 -8; non_rien 8 -8; non_serie 9 -9
non_si 6 -6; non_stop 8 -8; non_surto 8 -8; non_toujo 11 -11; non_tout 9 -9; non_trois 7 -7; non_un 6 -6
non_valid 4 -4; non_vous -5 5; non_voyon 9 -9; nonan 9 -9; nonan_> 5 -5; nonan_cinq 5 -5; nonan_deux 6 -6
nonan_et 4 -4; nonan_huit 6 -6; nonan_quatr 4 -4; nonan_sept 5 -5; nonan_six 6 -6; nonan_trois 14 -14
norma_> 11 -11; norma_de -12 12; norma_que 25 -25; nos 11 -11; nos_clien 3 -3; nos_comme 4 -4; nos_mails 3 -3
nos_ordin 10 -10; nos_termi 6 -6; note 17 -17; note_> 7 -7; note_merci 4 -4; note_oui 12 -12; noter 6 -6
noter_sacha 6 -6; notre 2 -2; notre_activ 6 -6; notre_avoca -5 5; notre_conne 5 -5; notre_conse 8 -8
notre_cote 11 -11; notre_ecole 7 -7; notre_gite 6 -6; notre_gueul -6 6; notre_inven 7 -7; notre_liais 7 -7
notre_lien 4 -4; notre_numer 6 -6; notre_poste 4 -4; notre_stand 6 -6; nous 1 -1; nous_> -13 13; nous_avons 9 -9
nous_en 7 -7; nous_n 3 -3; nous_perdo -5 5; nous_pouvo 7 -7; nous_prene -6 6; nous_somme 7 -7; nous_subis 8 -8
nouve 15 -15; nouve_> 12 -12; nouve_box 2 -2; nouve_conne 5 -5; nouve_du 8 -8; nouve_iphon 4 -4; nouve_la 7 -7
nouve_le 4 -4; nouve_merci 5 -5; nouve_monsi 5 -5; nouve_opera 13 -13; nouve_prise 5 -5; nouve_telep 12 -12
novem 10 -10; novem_> 10 -10; nuit 6 -6; nuit_> 6 -6; nul 4 -4; nul_> -4 4; nul_en 10 -10; nulle 11 -11
nulle_> 12 -12; nulle_part 8 -8; nuls -13 13; nuls_> -15 15; nuls_au 14 -14; nuls_j -8 8; numer 12 -12; numer_> 5 -5
numer_a 8 -8; numer_alors 1 -1; numer_c 1 -1; numer_de 8 -8; numer_echec 5 -5; numer_est 8 -8; numer_masqu 11 -11
numer_monsi 7 -7; numer_n 9 -9; numer_nouve 8 -8; numer_par 8 -8; numer_un 9 -9; numer_vert 3 -3; o 8 -8; o_n 8 -8
o_t 5 -5; o_u 7 -7; o_w 7 -7; obisp 8 -8; obisp_> 8 -8; occup 7 -7; occup_> 7 -7; occup_de 2 -2; offre 9 -9
offre_plus 9 -9; oh 20 -20; oh_ben 8 -8; oh_j 7 -7; oh_la 2 -2; oh_let 6 -6; oh_mais 4 -4; oh_non 5 -5
oh_punai 8 -8; oh_puree 10 -10; oh_que 6 -6; oh_vous 8 -8; ok 16 -16; ok_> 13 -13; ok_allez 5 -5; ok_c 11 -11
ok_ca 10 -10; ok_d 7 -7; ok_je 7 -7; ok_ok 5 -5; olga 6 -6; olga_point 6 -6; olivi 7 -7; olivi_point 7 -7; on 9 -9
on_a 9 -9; on_arriv 9 -9; on_capte 8 -8; on_conti 9 -9; on_dirai 9 -9; on_doit 5 -5; on_en 9 -9; on_est 14 -14
on_fait 11 -11; on_m 8 -8; on_me -3 3; on_n 7 -7; on_ne 6 -6; on_oubli 12 -12; on_peut 10 -10; on_recom 9 -9
on_regar 1 -1; on_rigol 19 -19; on_s 6 -6; on_se -8 8; on_tente 11 -11; on_va 8 -8; on_verra 10 -10; on_vient 5 -5
on_voit 4 -4; one 8 -8; one_two 8 -8; ongle -6 6; ongle_depui -6 6; ont 15 -15; ont_clign 1 -1; ont_creus 1 -1
ont_dispa 7 -7; ont_envoy 5 -5; ont_fait 3 -3; ont_lache 6 -6; ont_laiss 11 -11; ont_pas 3 -3; onze 15 -15
onze_> 12 -12; onze_machi 10 -10; onze_onze 10 -10; onze_poste 6 -6; onze_quara 3 -3; onze_tranq 3 -3; open 5 -5
open_space 5 -5; opera 18 -18; opera_> 13 -13; opera_a 10 -10; opera_c 6 -6; opera_histo 5 -5; opera_humai 5 -5
opera_je 7 -7; opera_mais 8 -8; or 6 -6; or_il 6 -6; orage 7 -7; orage_> 6 -6; orage_je 6 -6; orang 10 -10
orang_> 10 -10; orang_et 6 -6; orang_point 7 -7; orang_qui 5 -5; ordi 5 -5; ordi_> 7 -7; ordi_du 4 -4
ordi_porta 4 -4; ordin 10 -10; ordin_> 15 -15; ordin_alors 7 -7; ordin_ca 3 -3; ordin_celui 1 -1; ordin_dans 9 -9
ordin_de 9 -9; ordin_depui 3 -3; ordin_et 11 -11; ordin_euh 5 -5; ordin_fixe 2 -2; ordin_hop 4 -4; ordin_il 5 -5
ordin_ne 8 -8; ordin_porta 5 -5; ordin_sont 9 -9; ordin_sous 5 -5; ordin_une 6 -6; ordin_voila 1 -1; ordis 14 -14
ordis_> 9 -9; ordis_et 13 -13; ordis_la 7 -7; ordre 6 -6; ordre_> 7 -7; ordre_merci 6 -6; oreil 6 -6
oreil_gauch 5 -5; oreil_humai 6 -6; oreil_il 6 -6; os 4 -4; os_que 4 -4; os_s 4 -4; ottic 2 -2; ottic_e 2 -2
ou -2 2; ou_5 8 -8; ou_6 8 -8; ou_ca 8 -8; ou_cinq 10 -10; ou_deux 10 -10; ou_est 7 -7; ou_netfl 6 -6; ou_non -8 8
ou_peut 8 -8; ou_quato 7 -7; ou_quatr 10 -10; ou_quoi -18 18; ou_trois 14 -14; ou_un 2 -2; oubli 14 -14
oubli_> 12 -12; oubli_le 10 -10; oubli_pardo 4 -4; ouf 10 -10; ouf_y 10 -10; oui 18 -18; oui_> 22 -22; oui_ah 2 -2
oui_allez 12 -12; oui_allo 11 -11; oui_alors 5 -5; oui_bien 6 -6; oui_bonjo 5 -5; oui_c 11 -11; oui_ca 10 -10
oui_conti 12 -12; oui_da 12 -12; oui_de 19 -19; oui_deja 9 -9; oui_depui 9 -9; oui_deux 17 -17; oui_dites 1 -1
oui_donc 4 -4; oui_enfin 4 -4; oui_et 17 -17; oui_euh 5 -5; oui_exact 6 -6; oui_helas 11 -11; oui_huit 8 -8
oui_impec 15 -15; oui_j 9 -9; oui_je 15 -15; oui_juste 9 -9; oui_la 6 -6; oui_le 8 -8; oui_madam 10 -10
oui_mais 20 -20; oui_malhe 7 -7; oui_merci 6 -6; oui_mon 10 -10; oui_non 5 -5; oui_on 5 -5; oui_ou -8 8
oui_oui 13 -13; oui_pardo 5 -5; oui_parfa 12 -12; oui_pas 6 -6; oui_plusi 12 -12; oui_pour 2 -2; oui_pourq 5 -5
oui_puisq 19 -19; oui_regar 4 -4; oui_s 13 -13; oui_salut 8 -8; oui_sans 8 -8; oui_septa 11 -11; oui_six 6 -6
oui_tout 9 -9; oui_tres 13 -13; oui_un 11 -11; oui_vas 5 -5; oui_voila 15 -15; oui_vous 11 -11; oula 10 -10
oula_au 10 -10; oups 6 -6; oups_je 6 -6; outlo 8 -8; outlo_point 8 -8; ouvre -5 5; ouvre_> 5 -5; ouvre_c 4 -4
ouvre_le -10 10; ouvri 6 -6; ouvri_> 6 -6; ouvri_les 9 -9; ouvri_ont 1 -1; p 7 -7; p_comme 6 -6; p_l 4 -4; p_o 8 -8
p_point 6 -6; p_u 5 -5; page 8 -8; page_> 8 -8; page_d 6 -6; page_ne 6 -6; page_s 11 -11; page_veut 6 -6; pages 7 -7
pages_> 7 -7; paie -13 13; paie_chaqu -4 4; paie_et -10 10; paie_la 14 -14; paie_pour -5 5; paie_rubis -6 6
paie_tous -11 11; paiem 7 -7; paiem_> 7 -7; paiem_ne 5 -5; paiem_sont 6 -6; paill 16 -16; paill_> 16 -16; paire 6 -6
paire_de 6 -6; paix -8 8; paix_> -7 7; paix_avec -11 11; paix_et 13 -13; panne 6 -6; panne_> 16 -16; panne_a -10 10
panne_conti 3 -3; panne_d 13 -13; panne_de 6 -6; panne_depui 14 -14; panne_est 16 -16; panne_je 2 -2; panne_le 2 -2
panne_malhe 8 -8; panne_plus 10 -10; panne_seule 3 -3; panne_tous 10 -10; papa 13 -13; papa_aroba 6 -6
papa_est 10 -10; papa_il 14 -14; papie 7 -7; papie_> 10 -10; papie_je 5 -5; paque 12 -12; paque_> 8 -8
paque_peuch 8 -8; paque_sur 4 -4; par -3 3; par_coeur 13 -13; par_contr 4 -4; par_courr 6 -6; par_dessu -11 11
par_erreu 7 -7; par_la 15 -15; par_le 4 -4; par_mail 6 -6; par_mois -7 7; par_sms 9 -9; par_telep 8 -8
par_vos -11 11; par_votre -10 10; parai 11 -11; parai_bien 11 -11; paras 13 -13; paras_on 13 -13; parc 8 -8
parc_> 8 -8; parce 4 -4; parce_qu 2 -2; parce_que 4 -4; pardi 11 -11; pardi_> 11 -11; pardo 17 -17; pardo_> 9 -9
pardo_deux 5 -5; pardo_faure 2 -2; pardo_j 5 -5; pardo_je 2 -2; pardo_quatr 7 -7; pardo_si 8 -8; pardo_soixa 2 -2
pardo_vous 11 -11; pare 10 -10; pare_feu 10 -10; parei 3 -3; parei_> 30 -30; parei_avec -17 17; parei_oui 12 -12
parei_pas 1 -1; parfa 15 -15; parfa_> 12 -12; parfa_comme 1 -1; parfa_merci 5 -5; parfa_on 11 -11; paris 14 -14
paris_75012 5 -5; paris_> 9 -9; parla 9 -9; parla_a 9 -9; parle 24 -24; parle_> 9 -9; parle_a 11 -11
parle_atten 6 -6; parle_au 4 -4; parle_avec 4 -4; parle_bien 6 -6; parle_de 14 -14; parle_lente 9 -9
parle_mais 1 -1; parle_mieux 6 -6; parle_pas 12 -12; parle_plus 6 -6; parle_presq 6 -6; part 7 -7; part_> 8 -8
part_c 5 -5; part_sur 5 -5; parta 5 -5; parta_sur 5 -5; parte 8 -8; parte_pas 7 -7; parte_plus 7 -7; parti 17 -17
parti_> 21 -21; parti_de 6 -6; parti_faire 4 -4; parti_mange 6 -6; parto 4 -4; parto_> 4 -4; pas 13 -13
pas_> 13 -13; pas_a 16 -16; pas_alors 2 -2; pas_arran 10 -10; pas_arriv 11 -11; pas_au 3 -3; pas_aujou 13 -13
pas_aux 14 -14; pas_avec 15 -15; pas_avoir 12 -12; pas_berna 6 -6; pas_besoi 9 -9; pas_bien 6 -6; pas_bon 3 -3
pas_bouge 5 -5; pas_c 6 -6; pas_ca 22 -22; pas_ce 8 -8; pas_certa 7 -7; pas_cette 13 -13; pas_chang 6 -6
pas_chez 18 -18; pas_com 3 -3; pas_comme 9 -9; pas_compr 19 -19; pas_compt 11 -11; pas_conna 8 -8; pas_conne 11 -11
pas_conte 7 -7; pas_corre 11 -11; pas_d 7 -7; pas_dans 4 -4; pas_de 16 -16; pas_demar 9 -9; pas_deux 7 -7
pas_devan 6 -6; pas_dire 4 -4; pas_donne -6 6; pas_du 13 -13; pas_elle 5 -5; pas_emett 8 -8; pas_en 26 -26
pas_encor 11 -11; pas_enerv 27 -27; pas_enfin 10 -10; pas_enten 13 -13; pas_essay 8 -8; pas_ete 8 -8; pas_exact 8 -8
pas_fache 8 -8; pas_faire 3 -3; pas_fait 6 -6; pas_faite 19 -19; pas_fonct 7 -7; pas_grave 22 -22; pas_inter 6 -6
pas_je -10 10; pas_juste 8 -8; pas_l 5 -5; pas_la 14 -14; pas_le 8 -8; pas_les 11 -11; pas_ludov 3 -3; pas_ma 12 -12
pas_maint 20 -20; pas_mais 3 -3; pas_mal 6 -6; pas_march 10 -10; pas_me 17 -17; pas_merci 6 -6; pas_mieux 5 -5
pas_moi 18 -18; pas_mon 13 -13; pas_monsi 2 -2; pas_moyen 8 -8; pas_non 8 -8; pas_norma -6 6; pas_nuls 14 -14
pas_ou 5 -5; pas_oui 8 -8; pas_par 9 -9; pas_parle 3 -3; pas_pas 7 -7; pas_possi -13 13; pas_pour 25 -25
pas_press 10 -10; pas_qu 3 -3; pas_quand 7 -7; pas_que 11 -11; pas_quelq 6 -6; pas_quest 12 -12; pas_rappe 6 -6
pas_recon 3 -3; pas_redem 5 -5; pas_regle 13 -13; pas_repon 12 -12; pas_resea 4 -4; pas_reuss 13 -13; pas_reven 7 -7
pas_s 6 -6; pas_se -4 4; pas_serie -19 19; pas_soixa 5 -5; pas_speci 10 -10; pas_sur 8 -8; pas_terri 10 -10
pas_touch 6 -6; pas_tout 3 -3; pas_toute 4 -4; pas_trop 6 -6; pas_un 7 -7; pas_une 7 -7; pas_verif 10 -10
pas_votre 23 -23; pas_vous 11 -11; pas_vrai -15 15; pas_vraim 22 -22; pasca 8 -8; pasca_obisp 8 -8; passa 3 -3
passa_du 3 -3; passe 6 -6; passe_> 14 -14; passe_a 9 -9; passe_au 7 -7; passe_comme -9 9; passe_demai 5 -5
passe_l 2 -2; passe_la 7 -7; passe_mais 2 -2; passe_mes 4 -4; passe_moi -1 1; passe_mon 5 -5; passe_par 4 -4
passe_pas 7 -7; passe_perso 13 -13; passe_plus 7 -7; passe_quelq 19 -19; passe_tout 4 -4; passe_un 12 -12
patia 9 -9; patia_> 9 -9; patie 17 -17; patie_> 22 -22; patie_est -9 9; patie_je 10 -10; patie_ne 12 -12
patie_pas 10 -10; patie_qu 10 -10; patri 5 -5; patri_ferra 5 -5; patro 18 -18; patro_> 7 -7; patro_est 18 -18
patro_et 5 -5; patro_va 12 -12; paul 18 -18; paul_> 12 -12; paul_aroba 8 -8; paul_berna 6 -6; paul_chez 13 -13
paul_duran 7 -7; paul_henri 6 -6; paul_point 6 -6; paul_rouss 8 -8; paul_soixa 5 -5; pauvr -10 10; pauvr_con -10 10
paye -17 17; paye_cinqu -7 7; paye_pour -15 15; payer -10 10; payer_ma -7 7; payer_pour -7 7; payez -10 10
payez_ma -10 10; pc 11 -11; pc_1 10 -10; pc_3 6 -6; pc_> 7 -7; pc_celui 1 -1; pc_de 6 -6; pc_deux 5 -5; pc_du 5 -5
pc_et 6 -6; pc_fixes 6 -6; pc_ma 5 -5; pc_porta 7 -7; pc_qui 6 -6; pc_un 9 -9; pc_une 8 -8; pedro 8 -8
pedro_lopez 8 -8; peete 9 -9; peete_aroba 9 -9; peine 14 -14; peine_> 7 -7; peine_de 15 -15; penda -1 1
penda_les 9 -9; penda_un -7 7; penib 13 -13; penib_> 13 -13; pense 9 -9; pense_> 8 -8; pense_depui 5 -5
pense_pas 13 -13; perdo -5 5; perdo_des -5 5; perdr -12 12; perdr_mon -12 12; perdu 23 -23; perdu_> 19 -19
perdu_avec 10 -10; perdu_inter 5 -5; perdu_mon 9 -9; perdu_quand 7 -7; pere 5 -5; pere_> 5 -5; perfe 7 -7
perfe_adess 7 -7; perma 7 -7; perma_au 7 -7; perra 6 -6; perra_avec 6 -6; perri 5 -5; perri_aroba 5 -5; perso 10 -10
perso_> 17 -17; perso_a 12 -12; perso_agee 10 -10; perso_au 4 -4; perso_avec 12 -12; perso_ca 13 -13; perso_d 7 -7
perso_dans 5 -5; perso_de 11 -11; perso_fait -7 7; perso_la 6 -6; perso_n 16 -16; perso_pas 1 -1; perso_physi 7 -7
perso_que 1 -1; perso_qui 9 -9; perso_s 4 -4; perte 12 -12; perte_de 12 -12; pete -10 10; pete_les -10 10
peter -14 14; peter_les -7 7; peter_un -11 11; petit 14 -14; petit_> 10 -10; petit_a 9 -9; petit_aimen 4 -4
petit_aroba 7 -7; petit_dame 5 -5; petit_douza 10 -10; petit_elle 2 -2; petit_et 1 -1; petit_fils 2 -2; petit_l 1 -1
petit_lumie 2 -2; petit_poste 7 -7; petit_rond 2 -2; petit_souci 6 -6; petit_touch 10 -10; petit_villa 3 -3
petro 6 -6; petro_aroba 6 -6; peu 17 -17; peu_> 11 -11; peu_agaca 11 -11; peu_agace 12 -12; peu_avec 6 -6
peu_chelo 8 -8; peu_compl 5 -5; peu_de 9 -9; peu_decu 6 -6; peu_dure 6 -6; peu_embet 11 -11; peu_enerv 5 -5
peu_ennuy 4 -4; peu_inqui 10 -10; peu_le 7 -7; peu_lent 5 -5; peu_mal 6 -6; peu_mieux 5 -5; peu_parce 9 -9
peu_perdu 11 -11; peu_pour 2 -2; peu_pres 6 -6; peu_stres 6 -6; peu_surpr 10 -10; peuch 8 -8; peuch_un 8 -8
peur 12 -12; peur_que 12 -12; peut 8 -8; peut_aider 2 -2; peut_avoir 8 -8; peut_essay 7 -7; peut_etre 9 -9
peut_faire 13 -13; peut_laiss 9 -9; peut_me 11 -11; peut_pas 3 -3; peux -3 3; peux_appel 16 -16; peux_avoir 5 -5
peux_branc 12 -12; peux_de 9 -9; peux_le 14 -14; peux_m 1 -1; peux_ni 12 -12; peux_parle 5 -5; peux_pas 15 -15
peux_plus -23 23; peux_recev 8 -8; peux_rien 5 -5; peux_toujo 8 -8; physi 7 -7; physi_> 7 -7; picar 7 -7
picar_> 7 -7; picar_des 7 -7; piece 9 -9; piece_joint 7 -7; piece_prene 14 -14; pierr 7 -7; pierr_aroba 8 -8
pierr_duran 5 -5; pierr_marti 11 -11; pierr_point 6 -6; pierr_tiret 8 -8; pin 5 -5; pin_que 5 -5; ping 5 -5
ping_de 5 -5; pire 17 -17; pire_> 17 -17; pire_en 12 -12; placa 12 -12; placa_> 12 -12; plain -10 10; plain_> -15 15
plain_contr -8 8; plain_pas 8 -8; plais 14 -14; plais_> 14 -14; plait 10 -10; plait_> 11 -11; plait_aidez 4 -4
plait_j 6 -6; plait_madam 4 -4; plant 12 -12; plant_> 12 -12; plays 5 -5; plays_4 5 -5; plein -8 8; plein_> 10 -10
plein_dans 9 -9; plein_de 13 -13; plein_je -7 7; plein_le -12 12; plein_zoom 1 -1; pleut 5 -5; pleut_depui 5 -5
plomb -14 14; plomb_> -10 10; plomb_votre -7 7; plupa 8 -8; plupa_> 8 -8; plus 7 -7; plus_33 6 -6; plus_> 4 -4
plus_a 8 -8; plus_aller 18 -18; plus_au 5 -5; plus_aucun 13 -13; plus_chez 2 -2; plus_d 19 -19; plus_de 7 -7
plus_depui 6 -6; plus_deux 11 -11; plus_du 17 -17; plus_encai 4 -4; plus_envoy 6 -6; plus_et 5 -5; plus_faire 7 -7
plus_fort 6 -6; plus_heure 10 -10; plus_inter 11 -11; plus_j -8 8; plus_jamai -17 17; plus_jouer 6 -6
plus_la 11 -11; plus_le 14 -14; plus_les 11 -11; plus_mais 9 -9; plus_me 8 -8; plus_moyen 9 -9; plus_n 3 -3
plus_parle 2 -2; plus_patie 10 -10; plus_perso 3 -3; plus_plus 3 -3; plus_point 7 -7; plus_press 6 -6
plus_quoi 6 -6; plus_rapid 9 -9; plus_recon 3 -3; plus_regar 3 -3; plus_rien 9 -9; plus_sur 5 -5; plus_tard 13 -13
plus_trent 5 -5; plus_trois 3 -3; plus_trop 10 -10; plus_tut 8 -8; plus_un 16 -16; plus_vite -3 3; plusi 12 -12
plusi_fois 12 -12; pluto 11 -11; pluto_non 9 -9; pluto_que 7 -7; pluto_un 7 -7; poil 12 -12; poil_> 12 -12
point 11 -11; point_> 9 -9; point_baill 5 -5; point_be 8 -8; point_benal 6 -6; point_berna 3 -3; point_blond 7 -7
point_brun 7 -7; point_c 11 -11; point_carpe 7 -7; point_ch 10 -10; point_cheri 3 -3; point_com 9 -9
point_cote 4 -4; point_d 12 -12; point_dr 7 -7; point_duboi 6 -6; point_dujar 9 -9; point_dupon 7 -7
point_duran 6 -6; point_e 6 -6; point_eu 7 -7; point_fab 3 -3; point_faure 2 -2; point_favre 7 -7; point_fort 2 -2
point_fr 8 -8; point_gagno 7 -7; point_galle 4 -4; point_garci 7 -7; point_gauth 2 -2; point_girar 5 -5
point_gueri 2 -2; point_h 8 -8; point_hamon 7 -7; point_k 11 -11; point_kern 6 -6; point_lacaz 2 -2
point_lacou 5 -5; point_le 5 -5; point_lefev 8 -8; point_leger 8 -8; point_leroy 4 -4; point_lopez 6 -6
point_lyon 7 -7; point_marti 7 -7; point_masso 1 -1; point_meuni 4 -4; point_morea 3 -3; point_morel 9 -9
point_ndiay 3 -3; point_net 6 -6; point_nguye 8 -8; point_noel 7 -7; point_p 6 -6; point_peete 9 -9
point_perri 5 -5; point_petit 6 -6; point_petro 6 -6; point_r 6 -6; point_rex 7 -7; point_rober 5 -5
point_rocha 7 -7; point_roux 6 -6; point_s 3 -3; point_tremb 8 -8; point_weber 7 -7; pol 12 -12; pol_aroba 12 -12
pompi 12 -12; pompi_> 12 -12; pon 5 -5; pon_enten 5 -5; porca -5 5; porca_miser -5 5; porta 9 -9; porta_> 11 -11
porta_affic 12 -12; porta_arriv 4 -4; porta_c 2 -2; porta_dans 5 -5; porta_de 7 -7; porta_depui 2 -2; porta_du 4 -4
porta_est 10 -10; porta_et 6 -6; porta_il 4 -4; porta_j 5 -5; porta_la 4 -4; porta_ne 5 -5; porta_plus 11 -11
porta_que 3 -3; porta_se 1 -1; porta_un 2 -2; porta_une 7 -7; porte -4 4; porte_> 7 -7; porte_gauch 10 -10
porte_ne 1 -1; porte_plain -15 15; portu 10 -10; portu_> 10 -10; pose 7 -7; pose_pas 13 -13; pose_souci 3 -3
pose_une 5 -5; posee 3 -3; posee_au 3 -3; posez 4 -4; posez_une 4 -4; posit 11 -11; posit_> 11 -11; possi -7 7
possi_> -14 14; possi_d 21 -21; possi_je -18 18; possi_oui 12 -12; posta 5 -5; posta_c 5 -5; posta_donc 4 -4
poste 17 -17; poste_> 16 -16; poste_a 8 -8; poste_dans 7 -7; poste_de 6 -6; poste_envir 7 -7; poste_et 9 -9
poste_il 2 -2; poste_infor 9 -9; poste_inter 4 -4; poste_n 3 -3; poste_oui 7 -7; poste_point 6 -6; poste_repar 6 -6
poste_sont 6 -6; poste_un 8 -8; pour 5 -5; pour_annul 8 -8; pour_autre 7 -7; pour_ca 11 -11; pour_de 4 -4
pour_des -8 8; pour_euh 4 -4; pour_finir 1 -1; pour_jeudi 7 -7; pour_l 7 -7; pour_la 8 -8; pour_le 6 -6
pour_ma 1 -1; pour_moi 19 -19; pour_mon 13 -13; pour_qui -20 20; pour_redem 6 -6; pour_rien -13 13; pour_savoi 2 -2
pour_sur 11 -11; pour_trava 7 -7; pour_un -5 5; pour_une 6 -6; pour_verif 4 -4; pour_voir 11 -11; pour_votre 20 -20
pour_vous 7 -7; pourq 15 -15; pourq_> 8 -8; pourq_faire 14 -14; pourq_ma 2 -2; pourq_pas 7 -7; pourq_vous 8 -8
pourr 10 -10; pourr_> 8 -8; pourr_ce 7 -7; pourr_je 4 -4; pourr_me 3 -3; pourr_pas 10 -10; pourr_vous 9 -9
pouve 19 -19; pouve_> 12 -12; pouve_atten 9 -9; pouve_m 7 -7; pouve_me 11 -11; pouve_noter 6 -6; pouve_repet 16 -16
pouve_valid 4 -4; pouve_vous 9 -9; pouvo 7 -7; pouvo_clore 7 -7; prefe 16 -16; prefe_atten 8 -8; prefe_avoir 8 -8
prefe_conti 9 -9; prefe_evite 10 -10; prefe_expli 4 -4; prefe_parle 5 -5; prefe_pas 9 -9; prefe_qu 4 -4
prefe_suivr 7 -7; prele 15 -15; prele_> 15 -15; premi 11 -11; premi_> 6 -6; premi_etage 12 -12; premi_perso 1 -1
prend 1 -1; prend_> 11 -11; prend_argen -7 7; prend_deux 10 -10; prend_le 5 -5; prend_les -7 7; prend_plus 12 -12
prend_pour -6 6; prend_un -2 2; prene -4 4; prene_pour -17 17; prene_votre 14 -14; preno 18 -18; preno_> 14 -14
preno_avec 6 -6; preno_c 7 -7; preno_julie 7 -7; preno_minh 8 -8; preno_xavie 6 -6; pres 6 -6; pres_> 5 -5
pres_une 6 -6; prese 5 -5; prese_patri 5 -5; presq 7 -7; presq_comme 6 -6; presq_mais 5 -5; press 21 -21
press_> 17 -17; press_allez 6 -6; press_alors 10 -10; press_vous 4 -4; pret 10 -10; pret_> 10 -10; preve 15 -15
preve_> 15 -15; previ 2 -2; previ_je 2 -2; prevu 6 -6; prevu_demai 6 -6; princ 3 -3; princ_ne 3 -3; print 3 -3
print_> 3 -3; prior 6 -6; prior_> 6 -6; pris -9 9; pris_une -9 9; prise 10 -10; prise_> 11 -11; prise_fibre 2 -2
prive 4 -4; prive_d 4 -4; pro 6 -6; pro_aroba 6 -6; pro_est 4 -4; probl 17 -17; probl_> 18 -18; probl_allez 7 -7
probl_avec 2 -2; probl_c 8 -8; probl_de 13 -13; probl_est 13 -13; probl_que 5 -5; probl_regle 11 -11; proce -7 7
proce_> -12 12; proce_redem 3 -3; proce_sans 8 -8; profe 1 -1; profe_> -2 2; profe_est 7 -7; propo 10 -10
propo_de 13 -13; propr -11 11; propr_scand -11 11; proxi 9 -9; proxi_point 9 -9; ps5 9 -9; ps5_> 9 -9; publi 5 -5
publi_que 5 -5; puc 5 -5; puc_> 5 -5; puce 5 -5; puce_a 5 -5; puis 3 -3; puis_a 4 -4; puis_aroba 2 -2; puis_d 1 -1
puis_dans 1 -1; puis_hier 6 -6; puis_je 6 -6; puis_le 1 -1; puis_non 6 -6; puis_plus 9 -9; puis_renau 2 -2
puis_un 2 -2; puisq 21 -21; puisq_c 3 -3; puisq_je 19 -19; puiss 4 -4; puiss_lui 4 -4; puits 5 -5; puits_> 5 -5
puk 11 -11; puk_> 11 -11; punai 11 -11; punai_> 11 -11; punai_elle 8 -8; punai_j 5 -5; pur -6 6; pur_et -6 6
puree -3 3; puree_> 10 -10; puree_mais -10 10; putai -20 20; putai_c -10 10; putai_ca 7 -7; putai_de -8 8
putai_mais -16 16; qu 12 -12; qu_a 4 -4; qu_elle 5 -5; qu_est 17 -17; qu_il 4 -4; qu_ils 3 -3; qu_inter 2 -2
qu_on 7 -7; qu_un 10 -10; qu_une 7 -7; quand 10 -10; quand_inter 3 -3; quand_j 12 -12; quand_je 7 -7
quand_meme 11 -11; quand_on 5 -5; quara 5 -5; quara_> 9 -9; quara_cinq 3 -3; quara_cinqu 8 -8; quara_deux 6 -6
quara_et 3 -3; quara_neuf 2 -2; quara_poste 6 -6; quara_quatr 3 -3; quara_sept 6 -6; quara_six 5 -5
quara_trois 2 -2; quart 7 -7; quart_d 6 -6; quart_est 4 -4; quat 9 -9; quat_ordis 9 -9; quato 12 -12; quato_> 5 -5
quato_aroba 6 -6; quato_je 7 -7; quato_poste 9 -9; quato_vingt 3 -3; quatr 13 -13; quatr_> 19 -19; quatr_ans 8 -8
quatr_appar 4 -4; quatr_aroba 6 -6; quatr_at 3 -3; quatr_au 6 -6; quatr_barre 17 -17; quatr_cent 4 -4
quatr_cinq 3 -3; quatr_cinqu 4 -4; quatr_en 6 -6; quatr_enfin 7 -7; quatr_etage 10 -10; quatr_fois -7 7
quatr_heure 6 -6; quatr_huita 5 -5; quatr_non 4 -4; quatr_nonan 5 -5; quatr_onze 3 -3; quatr_ordin 13 -13
quatr_ou 10 -10; quatr_pas 1 -1; quatr_perso 10 -10; quatr_poste 10 -10; quatr_quara 11 -11; quatr_quatr 9 -9
quatr_qui 2 -2; quatr_saiso 6 -6; quatr_septa 5 -5; quatr_soixa 4 -4; quatr_te 9 -9; quatr_telep 12 -12
quatr_trent 3 -3; quatr_trois 3 -3; quatr_vingt 7 -7; que -3 3; que_> 10 -10; que_c 14 -14; que_ca 2 -2
que_ce 17 -17; que_clign 4 -4; que_d 7 -7; que_dehor 8 -8; que_des -9 9; que_dieu 6 -6; que_j -14 14; que_je -4 4
que_l 5 -5; que_la 14 -14; que_le 12 -12; que_les 1 -1; que_ma 8 -8; que_mes 5 -5; que_moi 6 -6; que_mon 6 -6
que_nenni 11 -11; que_non 12 -12; que_notre 6 -6; que_oui 15 -15; que_plus 3 -3; que_que 14 -14; que_quelq 14 -14
que_racon 7 -7; que_son 9 -9; que_vous 1 -1; quel 6 -6; quel_bande -7 7; quel_cable 12 -12; quel_servi -14 14
quel_ticke 12 -12; quell 4 -4; quell_bande -13 13; quell_boite -6 6; quell_honte -13 13; quell_lumie 10 -10
quell_quest 9 -9; quelq 7 -7; quelq_un 7 -7; quest 13 -13; quest_> 13 -13; quest_a -10 10; quest_debil -7 7
quest_deja 12 -12; quest_sur 10 -10; quest_tranq 9 -9; qui 18 -18; qui_> -5 5; qui_a 6 -6; qui_aboie 5 -5
qui_ai 8 -8; qui_bugue 6 -6; qui_clign 7 -7; qui_conna 17 -17; qui_decon 7 -7; qui_est 3 -3; qui_gere 4 -4
qui_gresi 10 -10; qui_je 1 -1; qui_m 9 -9; qui_march 17 -17; qui_ne 4 -4; qui_plant 12 -12; qui_pose 3 -3
qui_remar 5 -5; qui_s 11 -11; qui_saute 9 -9; qui_se 4 -4; qui_sonne 2 -2; qui_suis 13 -13; qui_tient 6 -6
qui_va 3 -3; qui_veut 6 -6; qui_vous 9 -9; quich -13 13; quich_> -13 13; quinz 20 -20; quinz_> 13 -13
quinz_aroba 5 -5; quinz_de 6 -6; quinz_et 7 -7; quinz_ou 7 -7; quinz_poste 11 -11; quinz_quatr 3 -3; quinz_rue 7 -7
quinz_zero 5 -5; quitt 7 -7; quitt_pas 1 -1; quitt_votre 8 -8; quoi 1 -1; quoi_> 12 -12; quoi_ce -21 21
quoi_cette -12 12; quoi_deja 11 -11; quoi_ecrir 4 -4; quoi_et -5 5; quoi_la 12 -12; quoi_un 15 -15; quoi_votre -8 8
quoi_vous -13 13; r 15 -15; r_> 7 -7; r_a 11 -11; r_comme 5 -5; r_d 7 -7; r_e 7 -7; r_et 6 -6; r_m 6 -6; r_n 6 -6
r_o 7 -7; r_point 8 -8; r_t 7 -7; r_u 6 -6; raccr 5 -5; raccr_au -1 1; raccr_par 7 -7; raccr_tout 8 -8
racon_cette 7 -7; racon_n -5 5; racon_tout 2 -2; rade 9 -9; rade_> 9 -9; rade_depui 1 -1; radio 9 -9; radio_> 9 -9
rage -14 14; rage_> -6 6; rage_contr -10 10; rage_j -10 10; raise 11 -11; raise_sur 11 -11; raiso 12 -12
raiso_> 12 -12; rallu 10 -10; rallu_> 8 -8; rallu_mais 8 -8; rame 12 -12; rame_a 8 -8; rame_encor 6 -6
rame_enorm 5 -5; rame_grave 5 -5; rame_sever 10 -10; rame_un 6 -6; raoul 5 -5; raoul_d 5 -5; raoul_n 5 -5
rapid 9 -9; rapid_> 9 -9; rappe 8 -8; rappe_> 15 -15; rappe_au 5 -5; rappe_c -7 7; rappe_donc 1 -1; rappe_jamai 6 -6
rappe_moi 3 -3; rappe_parce 15 -15; rappe_plus 17 -17; ras -19 19; ras_la -9 9; ras_le -16 16; rassu 9 -9
rassu_> 7 -7; rassu_vous 8 -8; rau 8 -8; rau_r 8 -8; raymo 9 -9; raymo_escof 9 -9; re 4 -4; re_je 4 -4; reboo 8 -8
reboo_deux 8 -8; rebra 16 -16; rebra_> 11 -11; rebra_la 11 -11; rebra_les 1 -1; rebra_mais 14 -14; recev 9 -9
recev_les 11 -11; recev_mais 8 -8; recla 8 -8; recla_un 5 -5; recla_une 6 -6; recoi 9 -9; recoi_des 5 -5
recoi_ma 4 -4; recoi_pas 5 -5; recoi_plus 10 -10; recoi_telle 5 -5; recom 10 -10; recom_> 10 -10; recon 17 -17
recon_> 17 -17; recu 11 -11; recu_la 2 -2; recu_un 14 -14; recu_votre 10 -10; recup 8 -8; recup_la 7 -7
recup_toute 9 -9; redem 23 -23; redem_> 15 -15; redem_avec 3 -3; redem_box 9 -9; redem_c 8 -8; redem_comme 6 -6
redem_ecran 4 -4; redem_en 10 -10; redem_encor 15 -15; redem_et 12 -12; redem_la 7 -7; redem_le 6 -6; redem_ma 6 -6
redem_mais 2 -2; redem_pas 7 -7; redem_plus 1 -1; redem_trois 19 -19; redev 8 -8; redev_norma 7 -7; redev_verte 9 -9
redir 9 -9; redir_moi 9 -9; refle 7 -7; refle_> 8 -8; refle_il 1 -1; refus 15 -15; refus_> 15 -15; refus_de 5 -5
regar 15 -15; regar_> 15 -15; regar_des 5 -5; regar_en 8 -8; regar_l 4 -4; regar_la 1 -1; regar_mes 3 -3
regar_moi 4 -4; regar_un 1 -1; regle 18 -18; regle_> 10 -10; regle_ca 12 -12; regle_cette 10 -10; regle_depui 5 -5
regre 11 -11; regre_> 11 -11; relan 8 -8; relan_le 8 -8; relat 9 -9; relat_avec 9 -9; relou 9 -9; relou_les 9 -9
remar 18 -18; remar_> 14 -14; remar_merci 20 -20; remar_pas 9 -9; remar_tout 11 -11; rembo -17 17; rembo_c -9 9
rembo_moi -12 12; remer 14 -14; remer_pour 14 -14; remet 4 -4; remet_le 4 -4; remi 7 -7; remi_point 7 -7; remon 7 -7
remon_> 7 -7; remon_mais 7 -7; renau 6 -6; renau_aroba 2 -2; renau_avec 6 -6; rend -11 11; rend_dingu -11 11
rende -4 4; rende_compt -7 7; rende_dingu -7 7; rende_la -8 8; rende_vous 13 -13; rendu -7 7; rendu_ridic -7 7
rene 6 -6; rene_point 6 -6; renne 7 -7; renne_point 7 -7; rense 10 -10; rense_> 10 -10; rentr 4 -4; rentr_dans 6 -6
rentr_diman 2 -2; rentr_du 5 -5; renvo 6 -6; renvo_d 6 -6; repar -4 4; repar_> 7 -7; repar_comme 13 -13
repar_en 9 -9; repar_ma -7 7; repar_merci 5 -5; repar_oui 17 -17; repar_repar 17 -17; repar_sur 6 -6
repar_une -14 14; repas 6 -6; repas_demai 6 -6; repet 5 -5; repet_> 3 -3; repet_clign 10 -10; repet_la -9 9
repet_ma 9 -9; repet_plus 12 -12; repet_s 9 -9; repet_wifi 9 -9; repon -5 5; repon_> 17 -17; repon_a 12 -12
repon_bon -7 7; repon_est 8 -8; repon_jamai -10 10; repon_ne 12 -12; repon_oui -8 8; repon_plus 10 -10
repon_repon -7 7; repon_se 9 -9; repos 9 -9; repos_> 9 -9; repre 6 -6; repre_celui 6 -6; resea 17 -17
resea_> 17 -17; resea_de 3 -3; resea_dedan 5 -5; resea_depui 7 -7; resea_est 13 -13; resea_infor 5 -5
resea_inter 4 -4; resea_la 3 -3; resea_mobil 7 -7; resea_mon 5 -5; resea_n 6 -6; resea_non 5 -5; resea_sans 5 -5
resea_sur 6 -6; resil -21 21; resil_> 15 -15; resil_et -7 7; resil_tout -20 20; resol 13 -13; resol_> 12 -12
resol_pour 11 -11; respe 6 -6; respe_pour 6 -6; respo 16 -16; respo_> 11 -11; respo_de 8 -8; respo_infor 8 -8
resta 7 -7; resta_on 7 -7; reste 15 -15; reste_bloqu 7 -7; reste_etein 7 -7; reste_m 5 -5; reste_tout 5 -5
resul 8 -8; resul_> 8 -8; retab 14 -14; retab_> 3 -3; retab_depui 7 -7; retab_du 11 -11; retab_en 6 -6
retab_inter 3 -3; retar 7 -7; retar_j 7 -7; retom 6 -6; retom_> 6 -6; retou 12 -12; retou_> 12 -12; retou_hein 4 -4
retra 4 -4; retra_alors 4 -4; retro 14 -14; retro_inter 9 -9; retro_la 12 -12; reuni 8 -8; reuni_> 10 -10
reuni_zero 1 -1; reuss 13 -13; reuss_> 13 -13; reven 16 -16; reven_> 16 -16; reven_a 10 -10; reven_merci 4 -4
reven_sur 4 -4; reven_tout 2 -2; reven_une 9 -9; revie 6 -6; revie_> 3 -3; revie_pas 6 -6; revoi 6 -6; revoi_> 6 -6
revol -11 11; revol_> -11 11; rex 7 -7; rex_soixa 7 -7; rey 6 -6; rey_r 6 -6; rez 6 -6; rez_de 6 -6; ridic -7 7
ridic_> -7 7; rien 6 -6; rien_> -2 2; rien_a 19 -19; rien_alors 1 -1; rien_aucun 3 -3; rien_bande -6 6; rien_c -6 6
rien_chang 13 -13; rien_contr 7 -7; rien_dans 5 -5; rien_de -2 2; rien_depui -8 8; rien_desol 11 -11; rien_deux 9 -9
rien_donne 18 -18; rien_du 5 -5; rien_enten 2 -2; rien_fait 3 -3; rien_n 6 -6; rien_ne 11 -11; rien_non 5 -5
rien_passe 10 -10; rien_puisq 3 -3; rien_qu -5 5; rien_que 8 -8; rien_qui 3 -3; rien_redem 18 -18; rien_sur 6 -6
rien_votre -9 9; rien_y 2 -2; rigol 6 -6; rigol_> 6 -6; rire 13 -13; rire_> 13 -13; roami 10 -10; roami_desac 10 -10
robas 9 -9; robas_gmail 7 -7; robas_yahoo 8 -8; rober 5 -5; rober_aroba 5 -5; robot 4 -4; robot_> -5 5
robot_aspir 8 -8; robot_ca 14 -14; robot_est 4 -4; robot_je 9 -9; robot_la 16 -16; robot_moi 7 -7; robot_toi 7 -7
rocha 9 -9; rocha_a 8 -8; rocha_aroba 7 -7; rolla 6 -6; rolla_avec 6 -6; roman 7 -7; roman_point 7 -7; rond 3 -3
rond_sur 2 -2; rond_tourn 2 -2; rond_tout 6 -6; rose 11 -11; rose_blanc 11 -11; rose_et 8 -8; rossi 10 -10
rossi_> 10 -10; rouge 9 -9; rouge_> 11 -11; rouge_a 6 -6; rouge_clign 1 -1; rouge_et 4 -4; rouge_pas 3 -3
rouge_sur 2 -2; rouss 15 -15; rouss_> 12 -12; rouss_de 6 -6; rouss_r 1 -1; route 8 -8; route_a 7 -7; route_et 9 -9
route_princ 3 -3; roux 7 -7; roux_> 6 -6; roux_aroba 6 -6; roy 8 -8; roy_> 7 -7; roy_aroba 9 -9; rubis -6 6
rubis_sur -6 6; rue 15 -15; rue_> 11 -11; rue_appar 5 -5; rue_bon 5 -5; rue_d 3 -3; rue_de 6 -6; rue_des 7 -7
rue_le 4 -4; rue_mais 2 -2; rue_victo 7 -7; rue_y 3 -3; s 6 -6; s_> 7 -7; s_a 5 -5; s_affic 14 -14; s_allum 17 -17
s_appel 1 -1; s_aroba 4 -4; s_arran 6 -6; s_d 8 -8; s_e 8 -8; s_en 9 -9; s_enerv 14 -14; s_enten 6 -6; s_est -4 4
s_etein 9 -9; s_f 8 -8; s_go 6 -6; s_il 10 -10; s_m 8 -8; s_n 3 -3; s_o 1 -1; s_occup 2 -2; s_ouvre 4 -4
s_ouvri 6 -6; s_point 8 -8; s_rolla 6 -6; s_s 8 -8; s_y 2 -2; sa 4 -4; sa_ca 6 -6; sa_fait 11 -11; sa_ka 5 -5
sa_n 14 -14; sa_suffi -6 6; sabin 8 -8; sabin_point 8 -8; sacha 6 -6; sacha_lenoi 6 -6; sache 11 -11
sache_non 11 -11; saint 9 -9; saint_marti 9 -9; saint_tiret 7 -7; sais 19 -19; sais_> 5 -5; sais_c 2 -2
sais_compt 9 -9; sais_pas 9 -9; sais_plus 10 -10; sais_trop 12 -12; saisi -5 5; saisi_notre -5 5; saiso 6 -6
saiso_avec 6 -6; salar 6 -6; salar_mais 6 -6; sale -9 9; sale_robot -9 9; salet -8 8; salet_de -8 8; salon 13 -13
salon_> 10 -10; salon_celui 4 -4; salon_et 8 -8; salon_on 1 -1; salut 8 -8; salut_c 8 -8; samir 11 -11
samir_bouzi 11 -11; samsu 3 -3; samsu_impos 3 -3; sang -7 7; sang_vous -7 7; sanit 10 -10; sanit_aux 10 -10
sans 8 -8; sans_accen 4 -4; sans_arret 5 -5; sans_aucun 8 -8; sans_cesse 6 -6; sans_e 5 -5; sans_facon 10 -10
sans_faute 8 -8; sans_fil 5 -5; sans_fin 4 -4; sans_h 8 -8; sans_la 5 -5; sans_mail 13 -13; sans_resea 8 -8
sans_telep -14 14; saoul -16 16; saoul_> -19 19; saoul_avec -6 6; saoul_ca -6 6; saoul_vous -6 6; sarah 13 -13
sarah_benal 8 -8; sarah_point 8 -8; sauf 10 -10; sauf_dans 4 -4; sauf_la 10 -10; saura 8 -8; saura_pas 8 -8
saute 19 -19; saute_> 15 -15; saute_penda 9 -9; saute_tous 6 -6; sav 7 -7; sav_aroba 7 -7; sav_humai 6 -6
savez 4 -4; savez_je 4 -4; savoi 14 -14; savoi_> 2 -2; savoi_ca 8 -8; savoi_pourq 2 -2; savoi_quand 3 -3
savoi_si 4 -4; scand -31 31; scand_> -25 25; scand_a 18 -18; scand_d -11 11; scand_de -10 10; scand_je -9 9
scand_par -7 7; scand_sanit 10 -10; scand_un -8 8; sdsl 4 -4; sdsl_depui 4 -4; se -8 8; se_compr 13 -13
se_conne 9 -9; se_coupe 13 -13; se_decle 9 -9; se_decon 9 -9; se_fait 7 -7; se_fout -12 12; se_foutr -9 9
se_lance 10 -10; se_mettr 7 -7; se_moque -12 12; se_passe -4 4; se_plain 8 -8; secon 14 -14; secon_> 15 -15
secon_le 4 -4; secre 8 -8; secre_a 7 -7; secre_aroba 7 -7; secre_n 5 -5; seize 15 -15; seize_> 5 -5
seize_cinqu 2 -2; seize_douze 5 -5; seize_machi 9 -9; seize_vingt 1 -1; semai -3 3; semai_> 4 -4; semai_derni 9 -9
semai_passe 10 -10; semai_que -2 2; semai_sans -13 13; sembl 8 -8; sembl_que 8 -8; sept 21 -21; sept_> 15 -15
sept_a 7 -7; sept_aroba 5 -5; sept_cinq 4 -4; sept_cinqu 5 -5; sept_dix 5 -5; sept_huit 2 -2; sept_non 10 -10
sept_nonan 6 -6; sept_poste 6 -6; sept_quara 5 -5; sept_quatr 3 -3; sept_six 3 -3; sept_soixa 7 -7; sept_trent 2 -2
sept_vingt 5 -5; sept_zero 5 -5; septa 11 -11; septa_> 6 -6; septa_cinq 6 -6; septa_et 2 -2; septa_fois 11 -11
septa_poste 7 -7; septa_quatr 5 -5; septe 2 -2; septe_le 2 -2; serai 7 -7; serai_bien 8 -8; serai_parfa 7 -7
serai_repar 7 -7; serie -23 23; serie_> -20 20; serie_a -6 6; serie_marre -8 8; serie_treiz 9 -9; serie_vous -11 11
sert 13 -13; sert_a 13 -13; serve -17 17; serve_> 3 -3; serve_a -18 18; serve_donc 8 -8; serve_plus 14 -14
servi -15 15; servi_> -12 12; servi_a -4 4; servi_achat 7 -7; servi_apres 6 -6; servi_c -6 6; servi_clien 17 -17
servi_d 18 -18; servi_de -17 17; servi_deplo -15 15; servi_depui 8 -8; servi_est -14 14; servi_je 6 -6
servi_techn 13 -13; ses 2 -2; ses_devoi 2 -2; seul 16 -16; seul_> 12 -12; seul_appar 5 -5; seul_poste 8 -8
seul_y 12 -12; seule 17 -17; seule_avec 9 -9; seule_il 4 -4; seule_la 7 -7; seule_table 10 -10; seule_un 13 -13
sever 10 -10; sever_> 10 -10; sfr 8 -8; sfr_point 8 -8; si 15 -15; si_> 18 -18; si_c 9 -9; si_ca -11 11; si_en 8 -8
si_enfin 12 -12; si_fait 11 -11; si_j 4 -4; si_je 10 -10; si_la 4 -4; si_lente 2 -2; si_on 5 -5; si_si 20 -20
si_tard 6 -6; signa 15 -15; signa_> 14 -14; signa_meme 6 -6; signa_wifi 6 -6; signe 9 -9; signe_> 9 -9; silen 2 -2
silen_compl 9 -9; silen_j -9 9; silen_radio 9 -9; silva 10 -10; silva_> 9 -9; silva_arrob 8 -8; silva_de 10 -10
sim 9 -9; sim_dans 4 -4; sim_elle 3 -3; sim_est 11 -11; sim_et 4 -4; sim_n 3 -3; sim_non 7 -7; sim_oui 6 -6
sim_sim 6 -6; simpl 13 -13; simpl_> 8 -8; simpl_debra 10 -10; simpl_point 1 -1; sinon 6 -6; sinon_on 6 -6; sis 5 -5
sis_douze 5 -5; site 7 -7; site_de 7 -7; sites 9 -9; sites_> 9 -9; six 11 -11; six_> 9 -9; six_ans 12 -12
six_aroba 10 -10; six_cent 4 -4; six_cinq 3 -3; six_cinqu 20 -20; six_comme 2 -2; six_dix 4 -4; six_donc 1 -1
six_douze 6 -6; six_et 8 -8; six_euh 2 -2; six_grand 8 -8; six_huita 2 -2; six_je 6 -6; six_machi 8 -8
six_mille 5 -5; six_nonan 5 -5; six_on 1 -1; six_onze 10 -10; six_pas 5 -5; six_petit 6 -6; six_poste 9 -9
six_quara 6 -6; six_quato 3 -3; six_quatr 4 -4; six_sept 3 -3; six_six 4 -4; six_soixa 8 -8; six_telep 6 -6
six_tout 6 -6; six_trent 5 -5; six_un 2 -2; six_vingt 7 -7; six_zero 7 -7; sixie -7 7; sixie_fois -7 7; skyne 8 -8
skyne_point 8 -8; smart 6 -6; smart_> 4 -4; smart_affic 2 -2; smart_ne 9 -9; smet 9 -9; smet_> 9 -9; smith 9 -9
smith_> 7 -7; smith_at 6 -6; sms 17 -17; sms_> 10 -10; sms_avec 5 -5; sms_d 14 -14; sms_je 10 -10; sms_ni 10 -10
sms_parte 7 -7; sms_pas 11 -11; sms_passe 2 -2; socie 15 -15; socie_> 8 -8; socie_alpha 5 -5; socie_dupon 6 -6
socie_duran 11 -11; socie_l 8 -8; socie_trans 9 -9; soeur 7 -7; soeur_de 7 -7; soeur_parce 4 -4; soir 7 -7
soir_> 7 -7; soir_on 1 -1; soit 12 -12; soit_une 12 -12; soixa 10 -10; soixa_cinq 5 -5; soixa_cinqu 9 -9
soixa_deux 3 -3; soixa_dix 5 -5; soixa_douze 6 -6; soixa_et 6 -6; soixa_neuf 7 -7; soixa_quato 6 -6
soixa_quatr 5 -5; soixa_quinz 5 -5; soixa_salar 6 -6; soixa_seize 5 -5; soixa_sept 3 -3; soixa_six 11 -11
soixa_soixa 8 -8; soixa_treiz 4 -4; soixa_trois 4 -4; sol 5 -5; sol_> 5 -5; solan 7 -7; solan_kern 7 -7
solde 11 -11; solde_> 11 -11; somme 7 -7; somme_d 7 -7; somme_dans 3 -3; somme_soixa 6 -6; son 10 -10; son_> 6 -6
son_dessi 9 -9; son_est 8 -8; son_nom 1 -1; son_opera 8 -8; son_telep 5 -5; sonne 19 -19; sonne_a 2 -2
sonne_est 26 -26; sonne_mais 5 -5; sonne_pas 3 -3; sonne_plus 8 -8; sonne_toujo 6 -6; sont 15 -15; sont_a 12 -12
sont_coupe 6 -6; sont_hors 7 -7; sont_super 7 -7; sont_touch 6 -6; sont_tous 16 -16; sont_verts 5 -5; sophi 10 -10
sophi_duboi 10 -10; sophi_marte 7 -7; sophi_mille 1 -1; sophi_picar 7 -7; sophi_under 9 -9; sors 4 -4; sors_la 4 -4
sorti 9 -9; sorti_> 9 -9; sorti_a 6 -6; souci 13 -13; souci_> 13 -13; souci_allez 7 -7; souci_au 3 -3
souci_avec 20 -20; souci_c 1 -1; souci_chez 9 -9; souci_je 8 -8; souci_merci 14 -14; souci_que 8 -8; souha 11 -11
souha_etre 4 -4; souha_joind 7 -7; souha_m 8 -8; souha_parle 12 -12; sous 13 -13; sous_la 10 -10; sous_les 5 -5
sous_sol 5 -5; souvi 21 -21; souvi_> 10 -10; souvi_plus 18 -18; soyez 10 -10; soyez_debor 10 -10; space 5 -5
space_> 5 -5; speci 10 -10; speci_> 10 -10; st 7 -7; st_marti 7 -7; stabl 8 -8; stabl_maint 8 -8; stand 10 -10
stand_> 9 -9; stand_est 6 -6; stand_je 4 -4; stand_ne 19 -19; stand_telep 4 -4; steph 8 -8; steph_point 4 -4
steph_vasse 7 -7; stop -7 7; stop_j -7 7; stop_je 7 -7; stras 3 -3; stras_zero 3 -3; stres 6 -6; stres_j 6 -6
stupi -16 16; stupi_ou -16 16; stylo 10 -10; stylo_> 10 -10; subis 8 -8; subis_une 8 -8; sud -6 6; sud_> -6 6
suffi -28 28; suffi_> -12 12; suffi_basta -5 5; suffi_j -7 7; suffi_maint -23 23; suis -3 3; suis_a -14 14
suis_au 13 -13; suis_avec 5 -5; suis_bete 13 -13; suis_calme 16 -16; suis_carlo 10 -10; suis_charl 12 -12
suis_clien 13 -13; suis_confu 4 -4; suis_conne 13 -13; suis_coupe 11 -11; suis_dans 17 -17; suis_decu 13 -13
suis_degou -6 6; suis_desol 15 -15; suis_devan 13 -13; suis_elodi 10 -10; suis_embet 11 -11; suis_en -3 3
suis_enerv 11 -11; suis_ennuy 14 -14; suis_exced -21 21; suis_fatig 19 -19; suis_folle -6 6; suis_furax -7 7
suis_furie -21 21; suis_hors -20 20; suis_infir 6 -6; suis_l 10 -10; suis_la 22 -22; suis_le 10 -10; suis_madam 9 -9
suis_moi 8 -8; suis_ne 5 -5; suis_nul 10 -10; suis_pas 40 -40; suis_patie 12 -12; suis_perdu 14 -14
suis_press 22 -22; suis_pret 10 -10; suis_recon 15 -15; suis_revol -11 11; suis_scand -7 7; suis_sur 7 -7
suis_toujo 15 -15; suis_tout 12 -12; suis_tres -17 17; suis_tromp 9 -9; suis_un 19 -19; suis_une 14 -14
suis_votre 5 -5; suis_vraim -9 9; suite 1 -1; suite_> 14 -14; suite_j -6 6; suivr 11 -11; suivr_> 9 -9
suivr_vos 7 -7; sujet 16 -16; sujet_de 12 -12; sujet_du 13 -13; super 15 -15; super_c 10 -10; super_ca 4 -4
super_longs 7 -7; super_oui 11 -11; suppo 9 -9; suppo_que 9 -9; sur 11 -11; sur_> 17 -17; sur_deux 8 -8
sur_dix 13 -13; sur_fortn 5 -5; sur_googl 11 -11; sur_inter 14 -14; sur_l -5 5; sur_la 11 -11; sur_le 11 -11
sur_les -6 6; sur_ma 7 -7; sur_mon 12 -12; sur_notre 6 -6; sur_quatr 8 -8; sur_que 7 -7; sur_son 5 -5; sur_sur 5 -5
sur_tous 3 -3; sur_trois 6 -6; sur_un 8 -8; sur_youtu 6 -6; surem 12 -12; surem_pas 12 -12; surpr 10 -10
surpr_> 10 -10; surto 13 -13; surto_ne 13 -13; surto_pas 8 -8; surve 9 -9; surve_et 7 -7; surve_sont 11 -11
suspe 4 -4; suspe_> 4 -4; switc 10 -10; switc_> 10 -10; sympa 8 -8; sympa_> 8 -8; synch 11 -11; synch_> 10 -10
synch_est 7 -7; t 8 -8; t_> 10 -10; t_as 5 -5; t_e 4 -4; t_es -4 4; t_i 7 -7; t_il 7 -7; t_point 7 -7; t_s 7 -7
t_une 8 -8; ta -10 10; ta_gueul -10 10; tabar -21 21; tabar_ca -21 21; table 10 -10; table_> 9 -9; table_capte 1 -1
table_de 1 -1; table_des 3 -3; table_elle 5 -5; table_et 9 -9; table_la 4 -4; table_ne 7 -7; table_ni 6 -6
tais 10 -10; tais_toi 10 -10; tanto 8 -8; tanto_> 8 -8; tape 4 -4; tape_mon 4 -4; taper -6 6; taper_sur -6 6
tapez 9 -9; tapez_moi 9 -9; tard 15 -15; tard_> 15 -15; tas -8 8; tas_de -8 8; tati 2 -2; tati_a 2 -2; te -4 4
te_> 9 -9; te_bonjo 10 -10; te_detes -9 9; te_faire -9 9; te_fous -10 10; techn 21 -21; techn_> 22 -22; techn_a 4 -4
techn_au 4 -4; techn_avait 8 -8; techn_c 4 -4; techn_de 5 -5; techn_direc 7 -7; techn_doit 5 -5; techn_en 5 -5
techn_est 6 -6; techn_hier 8 -8; techn_il 3 -3; techn_infor 7 -7; techn_je 1 -1; techn_la 9 -9; techn_m 5 -5
techn_me 5 -5; techn_n -9 9; techn_ont 11 -11; techn_ou 2 -2; techn_oui 5 -5; techn_pas 7 -7; techn_pour 5 -5
techn_qui 3 -3; techn_repas 6 -6; techn_s 5 -5; techn_tout 10 -10; techn_va 5 -5; tele 13 -13; tele_> 14 -14
tele_ca 6 -6; tele_deux 4 -4; tele_du 8 -8; tele_elle 7 -7; tele_est 6 -6; tele_et 4 -4; tele_l 5 -5; tele_mais 2 -2
tele_ne 7 -7; tele_ni 12 -12; tele_non 4 -4; tele_pardo 5 -5; tele_qui 5 -5; tele_quoi 7 -7; tele_trava 6 -6
telec 7 -7; telec_mes 8 -8; telec_sont 7 -7; telen 6 -6; telen_point 6 -6; telep 8 -8; telep_> 8 -8; telep_a 6 -6
telep_alors 5 -5; telep_c 4 -4; telep_capte 2 -2; telep_celui 2 -2; telep_dans 6 -6; telep_de 11 -11
telep_deux 9 -9; telep_donc 2 -2; telep_dont 7 -7; telep_du 3 -3; telep_en 3 -3; telep_est 9 -9; telep_et 7 -7
telep_fixe 8 -8; telep_fonct 5 -5; telep_gresi 9 -9; telep_il 8 -8; telep_maint 5 -5; telep_mais 5 -5
telep_march 4 -4; telep_mobil 8 -8; telep_n 8 -8; telep_ne 9 -9; telep_ni 3 -3; telep_on 5 -5; telep_ont 6 -6
telep_oui 1 -1; telep_parce 4 -4; telep_penda -7 7; telep_plus 13 -13; telep_porta 5 -5; telep_qui 6 -6
telep_rien 10 -10; telep_sans 5 -5; telep_sonne 9 -9; telep_sont 3 -3; telep_un 2 -2; telep_va 2 -2; teles 6 -6
teles_> 6 -6; telet 12 -12; telet_ca 8 -8; telet_que 6 -6; telev 9 -9; telev_> 9 -9; telle 5 -5; telle_de 5 -5
tels 10 -10; tels_et 10 -10; temps 15 -15; temps_> 7 -7; temps_c -10 10; temps_la 14 -14; temps_mais 6 -6
temps_pour 5 -5; temps_que 4 -4; tente 11 -11; tente_> 11 -11; tenu 9 -9; tenu_deux 6 -6; tenu_trent 8 -8
termi 15 -15; termi_> 9 -9; termi_carte 7 -7; termi_de 11 -11; termi_n 4 -4; terri 10 -10; terri_> 10 -10
test 10 -10; test_un 10 -10; teste 20 -20; teste_> 20 -20; teste_c 8 -8; tete -16 16; tete_> -13 13; tete_de -5 5
tete_elle 7 -7; texto 11 -11; texto_> 12 -12; texto_n 6 -6; texto_reste 7 -7; teyss 7 -7; teyss_> 7 -7; there 1 -1
there_mauri 1 -1; thier 7 -7; thier_et 7 -7; thoma 7 -7; thoma_lerou 8 -8; thoma_un 6 -6; three 8 -8
three_trois 8 -8; thune -8 8; thune_> -8 8; ticke 5 -5; ticke_> 5 -5; tient 6 -6; tient_debou 6 -6; tigui 9 -9
tigui_ca 9 -9; tip 6 -6; tip_top 6 -6; tiret 9 -9; tiret_arts 8 -8; tiret_boite 7 -7; tiret_denis 7 -7
tiret_des 8 -8; tiret_desme 6 -6; tiret_du 5 -5; tiret_et 6 -6; tiret_goff 5 -5; tiret_henry 3 -3; tiret_lang 5 -5
tiret_lea 6 -6; tiret_lebla 7 -7; tiret_luc 1 -1; tiret_marie 7 -7; tiret_marti 8 -8; tiret_morin 6 -6
tiret_plus 7 -7; tiret_puis 2 -2; tiret_renne 7 -7; tiret_roy 9 -9; tiret_saint 7 -7; tiret_silva 8 -8
tiret_st 7 -7; tiret_yves 6 -6; titul 8 -8; titul_c 7 -7; titul_mais 5 -5; toi 17 -17; toi_> 9 -9; toi_je 10 -10
toi_non 7 -7; toile 9 -9; toile_> 9 -9; toit 8 -8; toit_> 8 -8; tom 8 -8; tom_aroba 8 -8; tombe 10 -10; tombe_> 8 -8
tombe_chez 5 -5; tombe_direc 4 -4; tombe_en 1 -1; tombe_la 3 -3; tombe_le 6 -6; ton 3 -3; ton_chef 9 -9
ton_machi -8 8; tonal 15 -15; tonal_> 15 -15; tonal_n 7 -7; tonal_quand 8 -8; tony 7 -7; tony_point 7 -7; top 6 -6
top_c 6 -6; touch 18 -18; touch_> 16 -16; touch_a 21 -21; touch_au 8 -8; toujo 13 -13; toujo_> 7 -7
toujo_absen 8 -8; toujo_aussi 11 -11; toujo_autan 9 -9; toujo_bloqu 13 -13; toujo_ce 7 -7; toujo_coupe 6 -6
toujo_d 12 -12; toujo_dans 6 -6; toujo_down 11 -11; toujo_en 9 -9; toujo_la 3 -3; toujo_le 15 -15; toujo_mort 13 -13
toujo_muet 8 -8; toujo_occup 6 -6; toujo_orang 11 -11; toujo_parei -3 3; toujo_pas 11 -11; toujo_rien 23 -23
toujo_rouge 12 -12; toujo_toujo 19 -19; toulo 9 -9; toulo_> 9 -9; tourn 4 -4; tourn_> 8 -8; tourn_en -4 4
tourn_il 2 -2; tourn_toujo 6 -6; tous -6 6; tous_> -8 8; tous_autan -7 7; tous_ces 10 -10; tous_decon 10 -10
tous_des -7 7; tous_est 10 -10; tous_euh 8 -8; tous_les 11 -11; tous_mes 9 -9; tous_verts 11 -11; tout 5 -5
tout_> 5 -5; tout_a 12 -12; tout_acces 7 -7; tout_attac 7 -7; tout_bon 16 -16; tout_c 1 -1; tout_ca 7 -7
tout_casse -16 16; tout_ce 10 -10; tout_colle 7 -7; tout_comme 1 -1; tout_compr 12 -12; tout_de 1 -1
tout_depui 2 -2; tout_du 13 -13; tout_en 5 -5; tout_encor 4 -4; tout_est 10 -10; tout_fait 3 -3; tout_fonct 15 -15
tout_frero 11 -11; tout_je -6 6; tout_juste 9 -9; tout_l 5 -5; tout_le 9 -9; tout_march 9 -9; tout_meme 4 -4
tout_mon 6 -6; tout_noir 5 -5; tout_on 9 -9; tout_parei 12 -12; tout_prene 16 -16; tout_qui 4 -4; tout_redem 12 -12
tout_sauf 10 -10; tout_seul 12 -12; tout_simpl 9 -9; tout_va 10 -10; tout_verif 7 -7; tout_votre 7 -7; toute 16 -16
toute_ces -13 13; toute_l 7 -7; toute_la 5 -5; toute_les 11 -11; toute_mes 9 -9; toute_neuve 10 -10
toute_noire 3 -3; toute_seule 9 -9; trafi 7 -7; trafi_est 7 -7; train 21 -21; train_> 16 -16; train_a 6 -6
train_d 8 -8; train_de 9 -9; trait -8 8; trait_cela 6 -6; trait_d 8 -8; trait_les -11 11; tranq 9 -9; tranq_> 9 -9
trans 12 -12; trans_> 9 -9; trans_l 4 -4; trans_marti 7 -7; trans_moi 13 -13; trans_mon 14 -14; trans_pas 13 -13
trans_picar 7 -7; trans_point 7 -7; trans_vers 3 -3; trava 2 -2; trava_> 11 -11; trava_a 11 -11; trava_comme 4 -4
trava_dans 3 -3; trava_de -11 11; trava_est 6 -6; trava_et 5 -5; trava_je 2 -2; treiz 13 -13; treiz_> 9 -9
treiz_a 9 -9; treiz_quato 5 -5; treiz_quatr 1 -1; treiz_seize 5 -5; treiz_soixa 2 -2; tremb 8 -8; tremb_a 8 -8
tremb_d 7 -7; trent 10 -10; trent_> 12 -12; trent_cinq 1 -1; trent_de 5 -5; trent_deux 2 -2; trent_neuf 4 -4
trent_quara 4 -4; trent_quatr 5 -5; trent_secon 9 -9; trent_sept 5 -5; trent_six 5 -5; trent_trois 5 -5; tres -3 3
tres_aimab 12 -12; tres_bien 11 -11; tres_en -19 19; tres_enerv -11 11; tres_fache -10 10; tres_faibl 7 -7
tres_lent 9 -9; tres_lente 9 -9; tres_mal 16 -16; tres_mecon -11 11; tres_patie 13 -13; tres_tres -12 12; trois 4 -4
trois_> 24 -24; trois_a 9 -9; trois_appar 10 -10; trois_au 6 -6; trois_camer 7 -7; trois_deux 3 -3; trois_en 7 -7
trois_etage 6 -6; trois_fois -8 8; trois_heure -6 6; trois_huit 4 -4; trois_huita 3 -3; trois_jours 16 -16
trois_mais 5 -5; trois_non 7 -7; trois_nonan 5 -5; trois_ordin 12 -12; trois_ordis 13 -13; trois_ou 10 -10
trois_perso 12 -12; trois_porta 11 -11; trois_quara 3 -3; trois_quatr 5 -5; trois_qui 13 -13; trois_semai -16 16
trois_six 5 -5; trois_soixa 4 -4; trois_sur 13 -13; trois_telep 13 -13; trois_termi 8 -8; trois_trent 12 -12
trois_trois 3 -3; trois_vingt 4 -4; trois_voila 6 -6; tromp 23 -23; tromp_> 15 -15; tromp_c 2 -2; tromp_de 6 -6
tromp_dis 12 -12; trop 15 -15; trop_> 11 -11; trop_bien 7 -7; trop_ce 4 -4; trop_compl 6 -6; trop_faibl 6 -6
trop_la -10 10; trop_nuls -8 8; trop_rien 12 -12; trouv 8 -8; trouv_autre 10 -10; trouv_pas 4 -4; trouv_plus 5 -5
truc_> -10 10; truc_donne 2 -2; truc_fonct 17 -17; truc_qui 9 -9; tu -4 4; tu_me -8 8; tu_sais 9 -9; tu_te -10 10
tuer 3 -3; tuer_le 3 -3; tut 8 -8; tut_> 8 -8; tut_tut 8 -8; two 8 -8; two_three 8 -8; u 10 -10; u_> 13 -13
u_c 8 -8; u_i 5 -5; u_l 6 -6; u_p 8 -8; u_r 6 -6; u_s 1 -1; u_x 7 -7; u_y 9 -9; ugo 8 -8; ugo_marin 8 -8; uk 6 -6
uk_> 6 -6; un 11 -11; un_> 6 -6; un_a 9 -9; un_abonn -7 7; un_agent 12 -12; un_appel 11 -11; un_appui 5 -5
un_aroba 6 -6; un_au 8 -8; un_autre 16 -16; un_bruit 7 -7; un_cable -10 10; un_chef 14 -14; un_chien -11 11
un_cinqu 4 -4; un_clien 6 -6; un_code 5 -5; un_colla 4 -4; un_colle 12 -12; un_conco 5 -5; un_confl 5 -5
un_conse 11 -11; un_contr 17 -17; un_coup 9 -9; un_creti -5 5; un_d 25 -25; un_de 16 -16; un_debit 11 -11
un_degat 10 -10; un_depan 13 -13; un_deux 8 -8; un_deuxi 7 -7; un_doute 5 -5; un_dupli 11 -11; un_e 5 -5
un_elect 11 -11; un_emplo 6 -6; un_en 4 -4; un_est 9 -9; un_et 2 -2; un_etre 5 -5; un_fax 9 -9; un_film 1 -1
un_fixe 4 -4; un_froid 8 -8; un_gars 4 -4; un_h 5 -5; un_hier 5 -5; un_humai 9 -9; un_il 1 -1; un_imbec -13 13
un_insta 14 -14; un_inter 11 -11; un_iphon 8 -8; un_joli 8 -8; un_la 11 -11; un_m 10 -10; un_mac 7 -7
un_magic 12 -12; un_mail 12 -12; un_mais 9 -9; un_milli 13 -13; un_minut 4 -4; un_mois -12 12; un_monsi 8 -8
un_mot 12 -12; un_moun 4 -4; un_neuf 3 -3; un_ni 11 -11; un_nonan 4 -4; un_numer 13 -13; un_opera 9 -9
un_ordin 8 -8; un_paque 8 -8; un_parti 16 -16; un_pc 9 -9; un_petit 5 -5; un_peu 16 -16; un_peut 12 -12
un_ping 5 -5; un_poil 4 -4; un_porta 14 -14; un_poste 5 -5; un_prele 15 -15; un_probl 9 -9; un_proce -12 12
un_puits 5 -5; un_quara 6 -6; un_quatr 1 -1; un_qui 17 -17; un_redem 15 -15; un_rembo -9 9; un_rende 8 -8
un_rense 10 -10; un_respo 11 -11; un_resta 7 -7; un_robot 11 -11; un_s 8 -8; un_scand -16 16; un_sept 3 -3
un_serve 8 -8; un_servi -15 15; un_seul 9 -9; un_sms 17 -17; un_soixa 4 -4; un_souci 14 -14; un_stylo 10 -10
un_sur 9 -9; un_table 11 -11; un_techn 7 -7; un_telep 10 -10; un_termi 14 -14; un_tiret 2 -2; un_train 6 -6
un_trent 1 -1; un_truc 9 -9; un_un 6 -6; un_vingt 4 -4; un_vrai 9 -9; un_wifi 6 -6; un_y 3 -3; un_zero 5 -5
under 6 -6; under_leroy 9 -9; under_morin 8 -8; under_soixa 5 -5; under_vasse 9 -9; une 7 -7; une_> 13 -13
une_anten 10 -10; une_arnaq -11 11; une_bande -15 15; une_betis 4 -4; une_bonne 7 -7; une_box 18 -18; une_carpe 8 -8
une_catas -6 6; une_centa 9 -9; une_chale 11 -11; une_chose -5 5; une_cinqu 10 -10; une_colle 4 -4; une_conse 12 -12
une_coupu 4 -4; une_dame 12 -12; une_demi 7 -7; une_dizai 11 -11; une_douza 13 -13; une_encei 1 -1; une_entre 2 -2
une_erreu 20 -20; une_escro -12 12; une_fois -2 2; une_gang 6 -6; une_heure -15 15; une_honte -21 21; une_impri 9 -9
une_incom -9 9; une_inter 8 -8; une_journ -9 9; une_ligne 3 -3; une_madam 7 -7; une_mais 7 -7; une_minut -2 2
une_nouve 5 -5; une_offre 9 -9; une_oreil 6 -6; une_ou 10 -10; une_page 8 -8; une_paire 6 -6; une_panne 15 -15
une_perso 15 -15; une_perte 4 -4; une_petit 10 -10; une_piece 7 -7; une_quest 10 -10; une_quich -13 13
une_quinz 6 -6; une_reuni 10 -10; une_secon 11 -11; une_semai 6 -6; une_seule 10 -10; une_table 10 -10
une_tele 5 -5; une_trent 9 -9; une_vaste -5 5; une_vieil 5 -5; une_vingt 21 -21; une_vraie 10 -10; union 8 -8
union_gruye 9 -9; union_petit 6 -6; uniqu 10 -10; uniqu_> 11 -11; uniqu_la 9 -9; univ 7 -7; univ_tiret 7 -7
urgen 14 -14; urgen_> 11 -11; urgen_j 7 -7; urgen_uniqu 11 -11; utili 6 -6; utili_pas 6 -6; v 8 -8; v_a 7 -7
v_e 4 -4; v_i 2 -2; v_la 4 -4; v_point 5 -5; v_r 6 -6; va 6 -6; va_> 22 -22; va_au -8 8; va_bien 7 -7; va_c 8 -8
va_chez 5 -5; va_dire 4 -4; va_etre 12 -12; va_faire -8 8; va_il 6 -6; va_maint 18 -18; va_mais 5 -5
va_march 11 -11; va_mieux 10 -10; va_pas -7 7; va_plus 7 -7; va_s 6 -6; va_te -9 9; va_toujo 6 -6; va_tres 1 -1
va_venir 5 -5; va_y 6 -6; vais -15 15; vais_aller -8 8; vais_deman 11 -11; vais_peter -11 11; vais_porte -15 15
vais_resil -8 8; vais_saisi -5 5; vais_teste 15 -15; vais_tout -9 9; vais_voir 15 -15; vais_vous -18 18; valai 7 -7
valai_on 7 -7; valer 6 -6; valer_dumon 6 -6; valid 4 -4; valid_> 4 -4; vande 10 -10; vande_> 10 -10; vas 12 -12
vas_y 12 -12; vasse 8 -8; vasse_aroba 9 -9; vasse_v 7 -7; vaste -5 5; vaste_escro -5 5; venir 5 -5; venir_> 5 -5
vente 6 -6; vente_une 6 -6; venu 2 -2; venu_> 16 -16; venu_c -9 9; venu_et 3 -3; venu_hier 3 -3; venu_la 10 -10
venu_lundi 5 -5; venu_mais 8 -8; verif 11 -11; verif_> 4 -4; verif_tout 10 -10; verif_votre 7 -7; veron 5 -5
veron_masso 5 -5; veron_tout 1 -1; verra 16 -16; verra_> 16 -16; vers 11 -11; vers_dix 9 -9; vers_le 9 -9
vers_un 3 -3; vert 12 -12; vert_> 13 -13; vert_et 5 -5; vert_mais 4 -4; vert_zero 3 -3; verte 8 -8; verte_> 9 -9
verte_est 3 -3; verte_et 4 -4; verts 9 -9; verts_> 9 -9; very 7 -7; very_good 7 -7; veuil 4 -4; veuil_passe 4 -4
veut 7 -7; veut_pas 7 -7; veut_toujo 14 -14; veut_vous 6 -6; veux 17 -17; veux_annul 12 -12; veux_bien 6 -6
veux_cause 11 -11; veux_dire 10 -10; veux_du 4 -4; veux_etre 8 -8; veux_faire 10 -10; veux_juste 5 -5; veux_le 3 -3
veux_modif 7 -7; veux_parle 5 -5; veux_pas 23 -23; veux_plus -4 4; veux_quelq 19 -19; veux_resil 15 -15
veux_un 11 -11; veux_une 11 -11; vial 5 -5; vial_> 5 -5; victo 10 -10; victo_hugo 10 -10; vidal 7 -7
vidal_voila 7 -7; vide 9 -9; vide_> 9 -9; video 16 -16; video_> 13 -13; video_demar 10 -10; video_point 7 -7
vie 12 -12; vie_> 12 -12; vieil 5 -5; vieil_adres 5 -5; vieil_clien 8 -8; vieil_dame -7 7; vieil_perso 9 -9
viens 16 -16; viens_de 11 -11; viens_la 10 -10; vient 10 -10; vient_> 12 -12; vient_de 5 -5; vient_deja 4 -4
vieux 4 -4; vieux_> 2 -2; vieux_telep 6 -6; villa 4 -4; villa_> 5 -5; villa_en 4 -4; villa_et 3 -3; ville 6 -6
ville_> 6 -6; villi 12 -12; villi_> 12 -12; vince 9 -9; vince_hoffm 9 -9; vingt 12 -12; vingt_> 28 -28
vingt_ans -6 6; vingt_cinq 9 -9; vingt_d 6 -6; vingt_de 5 -5; vingt_deux 8 -8; vingt_dix 4 -4; vingt_douze 9 -9
vingt_et 14 -14; vingt_huit 3 -3; vingt_neuf 4 -4; vingt_poste 7 -7; vingt_quatr 7 -7; vingt_quinz 3 -3
vingt_seize 3 -3; vingt_sept 3 -3; vingt_six 5 -5; vingt_telep 17 -17; vingt_treiz 2 -2; vingt_trois 4 -4
vingt_un 11 -11; virem 7 -7; virem_sur 7 -7; virgu 4 -4; virgu_douze 4 -4; virgu_soixa 4 -4; virgu_trent 4 -4
visio 7 -7; visio_coupe 5 -5; visio_on 8 -8; vite 1 -1; vite_> 17 -17; vite_espec -8 8; vite_je 9 -9; vite_moi 2 -2
vite_s 6 -6; vite_vite 6 -6; vivan 1 -1; vivan_a 1 -1; vive 4 -4; vive_voix 4 -4; vocal 11 -11; vocal_ne 11 -11
voila 12 -12; voila_> 8 -8; voila_c 9 -9; voila_je 2 -2; voila_ma 3 -3; voila_madam 1 -1; voila_plus 5 -5
voila_trois 6 -6; voila_vous 7 -7; voila_zero 1 -1; voir -2 2; voir_> 10 -10; voir_aille -8 8; voir_avec -4 4
voir_ca 7 -7; vois 10 -10; vois_pas 10 -10; voisi 12 -12; voisi_> 7 -7; voisi_est 10 -10; voisi_monsi 12 -12
voisi_parce 8 -8; voisi_qui 6 -6; voit 8 -8; voit_ca 4 -4; voit_le 8 -8; voitu 6 -6; voitu_> 6 -6; voix 13 -13
voix_> 4 -4; voix_ca 8 -8; voix_qui 9 -9; vol -16 16; vol_> -16 16; vol_pur -6 6; vole 6 -6; vole_il 6 -6
vole_mon 6 -6; voleu -20 20; voleu_> -17 17; voleu_des -9 9; voleu_prend -7 7; voleu_rende -8 8; volon 11 -11
volon_> 11 -11; vos -21 21; vos_agent 12 -12; vos_aneri -9 9; vos_colle 7 -7; vos_conne -12 12; vos_conse 7 -7
vos_delai -6 6; vos_etape 7 -7; vos_excus -6 6; vos_histo -5 5; vos_machi -7 7; vos_menso -8 8; vos_panne -17 17
vos_quest -13 13; vos_robot -6 6; vos_techn 5 -5; votre -9 9; votre_abonn -11 11; votre_affai -2 2
votre_boite -14 14; votre_box -14 14; votre_calme 12 -12; votre_clien 5 -5; votre_colle 10 -10; votre_compo -7 7
votre_conne 7 -7; votre_courr 10 -10; votre_dilig 10 -10; votre_entre -13 13; votre_faute 4 -4; votre_incom -9 9
votre_machi 12 -12; votre_musiq -7 7; votre_patie 12 -12; votre_patro 7 -7; votre_retou 12 -12; votre_robot 28 -28
votre_servi -21 21; votre_socie 8 -8; votre_techn -9 9; votre_temps 14 -14; votre_truc -1 1; voudr 16 -16
voudr_annul 9 -9; voudr_avoir 4 -4; voudr_cause 4 -4; voudr_chang 13 -13; voudr_conna 11 -11; voudr_depan 4 -4
voudr_l 5 -5; voudr_le 6 -6; voudr_modif 8 -8; voudr_parle 2 -2; voudr_pas 7 -7; voudr_qu 14 -14; voudr_redem 6 -6
voudr_savoi 3 -3; voudr_un 11 -11; voudr_une 9 -9; voula 7 -7; voula_dire 7 -7; voule 13 -13; voule_> 10 -10
voule_dire 8 -8; voule_savoi 8 -8; vous -10 10; vous_> -5 5; vous_ai 14 -14; vous_allez -12 12; vous_annul 6 -6
vous_appel 23 -23; vous_arret 9 -9; vous_assur 11 -11; vous_attaq -7 7; vous_autre -12 12; vous_avez 26 -26
vous_avoue 7 -7; vous_bande -15 15; vous_benis 6 -6; vous_colle -12 12; vous_comme -10 10; vous_compr -22 22
vous_confi 11 -11; vous_de 9 -9; vous_depui 19 -19; vous_deran 20 -20; vous_devez 8 -8; vous_dirai 13 -13
vous_dire 3 -3; vous_dis 10 -10; vous_disie 8 -8; vous_dites 18 -18; vous_donne 3 -3; vous_ecout 12 -12
vous_embet 16 -16; vous_en 10 -10; vous_enten 3 -3; vous_envoy -7 7; vous_est 10 -10; vous_et 9 -9; vous_expli 1 -1
vous_fache 10 -10; vous_faire -11 11; vous_faite -9 9; vous_felic 12 -12; vous_fiche -16 16; vous_foute -9 9
vous_garan -9 9; vous_hein -16 16; vous_inqui 13 -13; vous_j -13 13; vous_jure -6 6; vous_l 11 -11; vous_la 5 -5
vous_le -10 10; vous_les -6 6; vous_m -10 10; vous_maint -10 10; vous_manqu -8 8; vous_me -8 8; vous_mette 6 -6
vous_moque -15 15; vous_n 3 -3; vous_ne -16 16; vous_nous -6 6; vous_parle 19 -19; vous_passe 5 -5; vous_payer -7 7
vous_payez -10 10; vous_plait 10 -10; vous_pourr 3 -3; vous_pouve 18 -18; vous_previ 2 -2; vous_que 9 -9
vous_racon 2 -2; vous_rappe 16 -16; vous_rassu 7 -7; vous_remer 14 -14; vous_rende -7 7; vous_repet 13 -13
vous_savez 4 -4; vous_serie -8 8; vous_serve -14 14; vous_soyez 10 -10; vous_suivr 9 -9; vous_telep 9 -9
vous_tout 9 -9; vous_tromp 15 -15; vous_voleu -7 7; vous_voule 13 -13; vous_vous -8 8; voyan 11 -11; voyan_de 8 -8
voyan_est 8 -8; voyan_inter 5 -5; voyan_ne 6 -6; voyan_nulle 8 -8; voyan_orang 5 -5; voyan_qui 7 -7
voyan_rouge 4 -4; voyan_sont 9 -9; voyon 9 -9; voyon_> 9 -9; voyou -6 6; voyou_vous -6 6; vpn 6 -6; vpn_ne 6 -6
vrai 5 -5; vrai_> 16 -16; vrai_ca -12 12; vrai_je 6 -6; vrai_monde 9 -9; vrai_quelq 6 -6; vrai_techn 11 -11
vrai_vous -10 10; vraie 10 -10; vraie_perso 10 -10; vraim -8 8; vraim_> 12 -12; vraim_ca 19 -19; vraim_des -19 19
vraim_la -8 8; vraim_n -11 11; vraim_nuls -13 13; vraim_ras -4 4; vraim_tres -9 9; vu -7 7; vu_ca -6 6; vu_le 5 -5
vu_min 5 -5; vu_que 4 -4; vu_une -8 8; w 11 -11; w_a 7 -7; w_u 7 -7; wait 8 -8; wait_je 8 -8; wan 3 -3; wan_et 3 -3
wanad 7 -7; wanad_point 7 -7; watch 7 -7; watch_> 7 -7; web 7 -7; web_> 7 -7; weber 7 -7; weber_aroba 7 -7
wesh 12 -12; wesh_c 12 -12; wifi 11 -11; wifi_> 12 -12; wifi_alors 1 -1; wifi_dans 3 -3; wifi_de 7 -7
wifi_depui 5 -5; wifi_elle 12 -12; wifi_est 12 -12; wifi_faibl 13 -13; wifi_fonct 4 -4; wifi_frere 8 -8
wifi_il 4 -4; wifi_la 4 -4; wifi_mais 2 -2; wifi_ne 9 -9; wifi_ni 1 -1; wifi_qui 6 -6; wifi_se 13 -13; wifi_une 4 -4
wifi_y 5 -5; wii 9 -9; wii_c 9 -9; windo 8 -8; windo_10 8 -8; windo_11 8 -8; wuyts 7 -7; wuyts_w 7 -7; x 7 -7
x_> 7 -7; x_lola 7 -7; x_x 7 -7; xavie 6 -6; xavie_donc 6 -6; xavie_zola 6 -6; y 19 -19; y_> 14 -14; y_a 21 -21
y_aroba 3 -3; y_aurai 4 -4; y_compr 10 -10; y_conna 10 -10; y_depec 8 -8; y_e 4 -4; y_en -10 10; y_est 9 -9
y_etes 21 -21; y_fait 9 -9; y_faite 2 -2; y_je 11 -11; y_k 7 -7; y_l 2 -2; y_manqu 9 -9; y_march 5 -5; y_passe 6 -6
y_peux 5 -5; y_t 7 -7; y_v 4 -4; y_vois 6 -6; yahoo 7 -7; yahoo_point 7 -7; yande 6 -6; yande_point 6 -6; yes 16 -16
yes_> 13 -13; yes_monsi 6 -6; yes_yes 8 -8; yeux 5 -5; yeux_> 5 -5; you -8 8; you_are -8 8; youtu 15 -15
youtu_ou 6 -6; youtu_se 10 -10; yves 5 -5; yves_point 6 -6; yves_y 4 -4; z 9 -9; z_i 6 -6; z_y 7 -7; zero 12 -12
zero_> 13 -13; zero_ameli 11 -11; zero_barre 4 -4; zero_cinq 3 -3; zero_deux 5 -5; zero_huit 5 -5; zero_je 4 -4
zero_le 4 -4; zero_neuf 8 -8; zero_onze 5 -5; zero_quatr 5 -5; zero_sept 6 -6; zero_sis 5 -5; zero_six 8 -8
zero_trois 5 -5; zero_un 5 -5; zero_zero 5 -5; zoe 10 -10; zoe_aroba 10 -10; zola 6 -6; zola_> 6 -6; zola_preno 6 -6
zone 10 -10; zone_blanc 10 -10; zoom 1 -1; zoom_avec 1 -1; zut 15 -15; zut_> 11 -11; zut_j 7 -7
""",
    ),
}
