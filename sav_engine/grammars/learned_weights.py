"""What the beginnings of words, and pairs of them, weigh in the second opinion (`learned.py`).

Written by `python -m ops.learn`. One weight for each answer, in tenths and in the order given; "_" joins a pair, "<"
and ">" are the two ends of an utterance. Long, because it is one table.
"""

LEARNED_FROM = "21c156f4142821e5"
WEIGHTS = {
    "affirm_deny": (
        "affirm deny unclear",
        """
00 -12 -12 12; 00_00 -8 -8 8; 00_01 -8 -8 8; 00_> -8 -8 8; 01 -8 -8 8; 01_47 -8 -8 8; 01_> -8 -8 8; 06 -10 -10 10
06_12 -8 -8 9; 06_99 -8 -8 8; 07 -8 -8 8; 07_88 -8 -8 8; 11 -8 -8 8; 11_> -8 -8 8; 12 -9 -9 10; 12_34 -9 -9 10
20 -8 -8 8; 20_00 -8 -8 8; 22 -8 -8 8; 22_11 -8 -8 8; 33 -6 -6 6; 33_6 -6 -6 6; 34 -9 -9 10; 34_56 -9 -9 9
34_cinqu -9 -10 11; 47 -8 -8 8; 47_20 -8 -8 8; 5 -12 -12 12; 55 -8 -8 8; 55_22 -8 -8 8; 56 -9 -9 9; 56_7 -8 -8 9
56_78 -6 -6 6; 5_> -12 -12 12; 6 -7 -7 7; 6_12 -7 -7 7; 7 -8 -8 9; 78 -7 -7 7; 78_> -7 -7 7; 7_> -8 -8 9; 88 -8 -8 8
88_55 -8 -8 8; 99 -8 -8 8; 99_00 -8 -8 8; <_01 -8 -8 8; <_06 -10 -10 10; <_07 -8 -8 8; <_33 -6 -6 6; <_5 -12 -12 12
<_absol 11 -3 -20; <_accue -5 -6 6; <_affir 16 -15 -16; <_ah -7 -8 -3; <_ajout -6 -7 7; <_allez 4 -9 0
<_allo -17 -16 17; <_allon 9 -10 -8; <_alors -16 -12 15; <_anne -7 -7 7; <_antoi -10 -9 10; <_arret -7 -10 9
<_assur 12 -12 -12; <_atten -17 -15 17; <_au -16 1 0; <_aucun -15 9 -8; <_aurel -6 -7 7; <_avec 13 -13 -13
<_awa -5 6 -5; <_b -10 -9 9; <_bah -8 11 -15; <_baiss -9 -9 10; <_bande -6 -5 6; <_be 10 -6 -11; <_ben 2 -4 -8
<_bien 14 4 -25; <_bilou -6 -5 6; <_blabl -12 -12 12; <_bonjo -20 -21 22; <_bonne -10 -13 13; <_borde -10 -8 9
<_boula -8 -9 8; <_c -3 -7 1; <_ca 3 -8 -1; <_cabin -6 -7 7; <_carre 15 -16 -14; <_ce -19 21 -12; <_certa 9 0 -24
<_certe 12 -12 -12; <_cesse -5 -6 6; <_cette -10 10 -9; <_chape -11 -9 10; <_chepa -14 -13 14; <_chut -6 -6 6
<_clair -9 -11 11; <_comme -23 -28 27; <_conne -8 -9 9; <_conta -6 -7 7; <_d 10 -21 -6; <_dans -10 -13 11
<_dark -6 -8 8; <_de -6 -6 6; <_deja 15 -17 -10; <_depui -13 -13 14; <_des -5 -4 6; <_desol -5 7 -7
<_deux -9 -18 13; <_dison 6 -6 -6; <_dites -2 -4 6; <_donc -5 -5 5; <_du -16 21 -23; <_ecout 6 -6 -6
<_eh 12 -12 -10; <_elle 5 -16 1; <_emma -3 -6 6; <_en 17 -17 -17; <_enfin 10 -8 -8; <_enten 20 -9 -26
<_entre -8 -7 8; <_enzo -6 -8 8; <_est -18 -14 19; <_et 19 -14 -19; <_euh -7 -11 10; <_eva -10 -10 10
<_evide 6 -5 -5; <_exact 18 -17 -17; <_excus -9 -8 9; <_faite 12 -13 -11; <_faut -10 -11 11; <_faux -26 20 -13
<_foute -4 -5 5; <_gauti -6 -6 7; <_gille -8 -8 8; <_go 12 -12 -12; <_grave 11 -11 -11; <_hein -19 -17 19
<_helas -11 12 -12; <_hier -8 -8 8; <_hmm -12 -12 12; <_hors -15 19 -20; <_hugo -6 -7 6; <_hum 9 -7 -8
<_il -20 -4 7; <_impec 12 -10 -13; <_impos -12 12 -12; <_incor -9 9 -9; <_ines -10 -10 10; <_info -6 -5 6
<_inuti -12 12 -12; <_j -19 -7 13; <_jamai -18 18 -16; <_je -3 -8 4; <_jean -6 -9 9; <_john -7 -7 7
<_joker -12 -12 12; <_julie -5 -6 6; <_juste -9 -9 9; <_kevin -6 -6 7; <_l -13 -16 17; <_la -17 -10 15
<_laiss -9 10 -10; <_laque -12 -12 12; <_le -25 -28 30; <_lea -5 -6 7; <_leque -11 -11 11; <_les -7 -7 7
<_loin -16 12 -12; <_luc -6 -8 7; <_lui 9 -9 -8; <_lundi -9 -9 9; <_m -1 -5 6; <_ma -12 -13 13; <_madam -9 -8 9
<_mais 11 -5 -20; <_maitr -13 -10 12; <_malhe -2 9 -16; <_mamie -6 -7 7; <_march 10 -9 -11; <_marie -5 -6 6
<_mauva -12 10 -9; <_merci -9 -9 9; <_mes -9 -10 10; <_mette -5 -5 6; <_mhm 12 -12 -12; <_mince -9 -9 9
<_mmh 7 -6 -8; <_moi -18 -6 8; <_mon -25 -18 26; <_monsi -15 -15 16; <_natha -9 -9 9; <_negat -14 14 -14
<_nein -14 13 -9; <_nenni -10 11 -12; <_neuf -7 -7 7; <_ni -21 -13 13; <_niet -12 12 -12; <_no -12 11 -8
<_nom -15 4 2; <_non 11 7 -36; <_nope -14 14 -14; <_notre -10 -12 12; <_nous 11 -14 -9; <_nulle -12 12 -12
<_numer -8 -7 8; <_odett -7 -6 7; <_oh -8 -1 4; <_ok 15 -15 -14; <_on 5 -6 -6; <_opera -10 -10 10; <_oubli -9 10 -10
<_oui 12 -4 -18; <_paill -11 -11 11; <_pardi 12 -12 -12; <_pardo -20 -22 22; <_parfa 17 -17 -17; <_parle -14 -12 15
<_parti -11 -11 11; <_pas -23 28 -18; <_passe -6 -8 7; <_paul -8 -10 9; <_perso -3 7 -7; <_perte -6 -5 5
<_peut -15 -20 18; <_plus -15 9 -8; <_pluto 3 2 -11; <_porca -5 -5 5; <_posit 12 -12 -12; <_possi -13 -12 12
<_pour 8 -5 -19; <_pourq 22 -22 -17; <_pouve -7 -6 7; <_presq -6 6 -6; <_puis -5 -6 6; <_puisq -14 11 -8
<_putai -9 -9 9; <_qu -18 -13 18; <_quand -7 -7 7; <_quato -7 -6 7; <_quatr -11 -11 11; <_que -14 13 -13
<_quel -16 -13 15; <_quell -13 -17 16; <_quelq -7 -8 9; <_qui -9 -10 9; <_quinz -11 -10 11; <_quoi -9 -9 9
<_r -7 -7 7; <_redir -7 -8 8; <_regis -8 -8 8; <_rh -6 -7 7; <_rien -9 18 -20; <_s -8 -6 8; <_sa -11 -8 10
<_sans 0 4 -14; <_secre -6 -8 9; <_septa -13 -13 13; <_seule -7 -8 8; <_si 11 -5 -19; <_sim 8 -7 -8; <_soixa -9 -8 8
<_sophi -5 -6 6; <_sous -6 -7 7; <_super 9 -7 -8; <_suppo -5 -5 6; <_sur -10 -11 10; <_surem -11 11 -9
<_surto -12 15 -12; <_ta -10 -10 10; <_tais -6 -7 7; <_test -7 -8 9; <_thoma -3 -6 7; <_toujo 13 -9 -7
<_tout -1 -2 -9; <_toute -9 -9 9; <_tres -2 11 -16; <_trois -20 -16 19; <_trop 13 -8 -13; <_tu -9 9 -8
<_un -13 -19 23; <_une -18 -20 21; <_vers -8 -8 8; <_veuil -7 -7 7; <_viens -10 -10 10; <_voila 10 -9 -9
<_voix 12 -12 -10; <_volon 19 -19 -17; <_votre -9 -8 9; <_vous -12 10 -9; <_wii 9 -9 -9; <_xavie -6 -6 6
<_y 3 -18 1; <_yep 12 -12 -12; <_yes 19 -20 -17; <_you -7 -8 7; <_zero -8 -9 10; a -18 -3 9; a_activ -7 -8 8
a_aller 6 -2 -6; a_arrac -5 -6 7; a_bout -5 -6 6; a_ca -15 -14 14; a_cinq -6 -7 8; a_clign -3 -4 5
a_cote -11 17 -18; a_debor -6 -6 7; a_debra -7 -8 9; a_dire -19 -19 20; a_dit -5 -5 5; a_du -14 -15 15; a_en -8 -6 7
a_encor -10 -13 11; a_erreu -36 23 -15; a_expli -12 -9 11; a_fait 16 -10 -21; a_l -6 -10 9; a_la -10 7 -6
a_le -18 -14 18; a_ma -7 9 -9; a_me -7 -6 7; a_mon -9 -10 10; a_montp -8 -8 8; a_pas 16 -32 -4; a_plus -5 -7 7
a_propo 11 -8 -11; a_recev -6 -9 9; a_redir 7 -9 -5; a_regar -5 -5 5; a_rien -14 16 -16; a_signe -11 -8 11
a_soir -3 -4 5; a_touch -3 7 -7; a_trois -5 -5 5; a_u -6 -6 7; a_un -6 -11 12; a_une -5 -8 7; a_voir -9 16 -18
a_votre 5 -2 -5; a_vous -3 -8 8; aboie -6 -6 6; aboie_je -6 -6 6; abonn -11 -11 11; abonn_> -11 -11 11
absen -7 -8 7; absen_> -7 -8 7; absol 11 -3 -20; absol_> 18 -21 -12; absol_c 6 -6 -5; absol_madam 16 -14 -19
absol_pas -27 25 -15; accen -10 -15 12; accen_> -10 -15 12; acces -6 -9 9; acces_au -3 -4 5; acces_inter -6 -9 9
accor 6 1 -21; accor_> 9 4 -29; accor_avec -16 -8 14; accor_faite 10 -10 -10; accor_mais -15 14 -12; accue -8 -11 11
accue_> -6 -7 7; accue_aroba -5 -6 6; accue_n -6 -8 9; achet -11 -11 11; achet_l -11 -11 11; acord 10 -10 -10
acord_> 10 -10 -10; acord_d 10 -10 -10; activ -12 -8 10; activ_depen -7 -6 7; activ_ma -7 -8 8; actua 5 -4 -4
actua_> 5 -4 -4; adres -5 10 -13; adres_> -5 11 -14; adres_c -10 -10 11; adres_oui 7 -7 -3; affai -12 -10 13
affai_a -5 -8 8; affai_je -8 -6 8; affir 16 -15 -16; affir_> 12 -12 -12; affir_chef 10 -10 -10; agenc -5 -6 6
agenc_point -5 -6 6; agent -6 -8 9; agent_> -5 -7 7; agent_d -6 -8 9; agent_de -4 -4 5; agnes -10 -8 9
agnes_leger -10 -8 9; ah -7 -8 -3; ah_bah -4 7 -15; ah_ben 10 -5 -22; ah_bon -14 -15 15; ah_ca -13 17 -23
ah_mais 11 -8 -12; ah_mince -12 -12 12; ah_non -11 17 -25; ah_oui 23 -15 -15; ah_que -8 16 -19; ai -4 1 -3
ai_achet -11 -11 11; ai_appel 6 -15 0; ai_besoi -9 -11 10; ai_bien -7 8 -9; ai_debra 11 -14 -11; ai_deja 11 -10 -10
ai_deux -9 -10 10; ai_dit 12 4 -20; ai_enten -4 14 -16; ai_etein 11 -14 -11; ai_eu -9 -14 12; ai_eue -5 -5 5
ai_fait 17 -20 -16; ai_honte -12 -12 12; ai_jamai -10 7 -7; ai_marre -13 -9 13; ai_pas -29 10 1; ai_perdu -5 -7 8
ai_plus -6 -13 9; ai_pus -3 -4 5; ai_quelq -2 -9 10; ai_ras -8 -10 9; ai_redem 22 -23 -19; ai_rien -23 8 -3
ai_trois -1 -3 4; ai_un -5 -9 8; ai_une -11 -12 12; ai_zappe -6 -7 7; aider -3 -9 4; aider_> -12 -8 12
aider_a 6 -2 -6; aille 2 -14 7; aille_> 1 -14 7; aille_c 5 -2 -5; aimab -10 -8 9; aimab_jeune -10 -8 9
aimer 7 2 -18; aimer_bien 14 -14 -14; aimer_mieux -11 9 -8; ajout -6 -7 7; ajout_un -6 -7 7; aller -14 6 0
aller_merci -13 13 -14; aller_mon 8 -8 -7; aller_plus 6 -2 -6; aller_voir -8 -9 9; allez 12 -16 -5; allez_> -9 -8 9
allez_hop -10 -10 11; allez_oui 10 -6 -12; allez_y 14 -15 -9; allo -17 -16 17; allo_> -11 -11 11
allo_vous -10 -8 10; allon 9 -10 -8; allon_y 9 -10 -8; alma -9 -8 9; alma_> -9 -8 9; alors -17 11 2; alors_> 4 0 -20
alors_ca -2 -2 4; alors_comme -5 -8 9; alors_en -10 9 -7; alors_euh -11 -17 16; alors_fabri -6 -6 6; alors_j -7 8 -9
alors_la -7 -6 7; alors_mariu -5 -5 5; alors_non -19 20 -18; alors_qu -7 -6 7; alors_que -6 -9 9; ampou -7 -6 7
ampou_> -7 -6 7; an -11 -11 11; an_derni -11 -11 11; anne -7 -7 7; anne_sophi -7 -7 7; ans -6 -5 7; ans_> -6 -6 7
ans_bande -2 -3 4; anten -7 -6 7; anten_> -7 -6 7; antoi -10 -9 10; antoi_de -10 -9 10; aoute -6 -8 7
aoute_look -6 -8 7; appai -5 -6 7; appai_plus -5 -6 7; appar -12 -12 13; appar_> -12 -12 13; appel -25 -1 11
appel_> -15 1 1; appel_c -9 -8 9; appel_ce -8 -8 8; appel_de -14 -11 12; appel_et -5 -5 5; appel_flore -12 -11 12
appel_hier 10 -6 -11; appel_julie -12 -13 14; appel_l -7 -12 10; appel_pas -8 10 -10; appel_passe -3 -4 5
appel_pour -8 14 -14; appel_redem -14 -19 16; appel_sont -7 -8 8; appel_tombe -1 -2 3; appel_un -8 -11 11
apres -8 -8 8; apres_je -2 -2 4; apres_midi -8 -8 8; arbre -4 -4 5; arbre_sur -4 -4 5; ardec -4 -4 5
ardec_quand -4 -4 5; are -7 -8 7; are_idiot -7 -8 7; aroba -16 -22 23; aroba_agenc -5 -6 6; aroba_aoute -6 -8 7
aroba_cabin -6 -8 9; aroba_dupon -6 -5 6; aroba_free -5 -5 5; aroba_ge -3 -6 7; aroba_gmail -6 -7 7
aroba_group -6 -7 7; aroba_hotma -6 -11 12; aroba_hugo -6 -7 6; aroba_la -7 -10 11; aroba_lapos -6 -7 7
aroba_mairi -5 -6 6; aroba_noval -5 -5 6; aroba_orang -7 -10 11; aroba_proto -6 -6 6; aroba_skyne -7 -6 7
aroba_telen -6 -6 7; aroba_yahoo -5 -7 7; arrac -5 -6 7; arrac_le -5 -6 7; arran 12 -6 -16; arran_> 16 -18 -14
arran_pas -17 16 -12; arret -20 3 0; arret_> -5 -5 5; arret_avec -7 -10 9; arret_il -15 10 -8; arriv -7 -8 8
arriv_pas -7 -8 8; arriv_plus -6 -9 9; as -6 -5 6; as_vu -6 -5 6; assis -7 -8 8; assis_une -7 -8 8; assoi -5 -6 6
assoi_> -5 -6 6; assur 13 -13 -13; assur_> 13 -13 -13; at -7 -7 7; at_bt -7 -7 7; atlas -6 -7 7; atlas_point -6 -7 7
attac -6 -7 7; attac_aroba -6 -7 7; atten -23 -13 20; atten_> -9 -6 8; atten_cheri -7 -7 8; atten_deux -9 -9 9
atten_excus -6 -6 6; atten_j -2 -9 10; atten_je -15 -15 16; atten_non -12 13 -13; atten_que -6 -5 6
atten_s -27 -15 26; atten_un -5 -10 10; au -23 -1 8; au_contr -13 14 -14; au_dos -5 -6 6; au_mois -12 -8 11
au_nom -6 -9 8; au_premi -9 -10 10; au_quart -9 -8 9; au_sujet 7 -13 -4; au_telep -7 -7 7; au_trois -7 -7 7
au_villa -4 -4 5; au_web -3 -4 5; aucun -4 1 -8; aucun_> -16 16 -15; aucun_idee -16 -18 17; aucun_monsi -18 16 -14
aucun_probl 19 -23 -7; aucun_souci 24 -25 -20; augus 14 -16 -12; augus_> 14 -16 -12; aujou -13 0 3
aujou_hui -13 0 3; aurel -6 -7 7; aurel_under -6 -7 7; aussi -8 -9 9; aussi_> -8 -9 9; autre -30 28 -22
autre_appel -6 -14 13; autre_chose -19 18 -11; autre_je -5 -17 17; autre_ma -5 -6 6; autre_non -5 18 -20
autre_probl -17 18 -17; autre_souci -25 24 -12; avec -10 -17 11; avec_beatr -7 -7 8; avec_celui -2 -2 4
avec_deux -17 14 -11; avec_la -3 -8 8; avec_le -7 -6 7; avec_leque -10 -13 12; avec_les -7 -6 7; avec_mon -4 -2 6
avec_plais 13 -13 -13; avec_quoi -16 -8 14; avec_un -8 -11 10; avec_une -7 -6 7; avec_valer -8 -8 9
avec_vos -4 -5 5; avec_votre -7 -10 9; avez 9 -2 -22; avez_bien 14 -14 -14; avez_coupe -2 -3 4; avez_dit -6 -6 6
avez_mal -18 19 -20; avez_raiso 16 -21 -10; avez_tout 20 -22 -17; avez_un -10 -15 12; avoca -8 -9 9; avoca_> -8 -9 9
avoir -15 -15 16; avoir_affai -5 -8 8; avoir_serie -8 -6 7; avoir_un -8 -6 7; avoir_une -8 -9 8; avons -6 7 -5
avons_demen -6 7 -5; awa -5 6 -5; awa_c -5 6 -5; b -10 -9 9; b_comme -10 -9 9; bah -5 11 -20; bah_j 10 -10 -10
bah_non -21 22 -15; bah_oui 18 -20 -9; baiss -9 -9 10; baiss_la -9 -9 10; balad -5 -6 6; balad_d -5 -6 6
bande -6 -5 6; bande_d -2 -3 4; bande_de -6 -5 6; banqu -6 -9 9; banqu_> -6 -9 9; bas -7 1 0; bas_> -10 7 -7
bas_dupon -1 -5 6; bas_neuf -1 -5 6; bas_roux -5 -6 6; bascu -2 -5 7; bascu_plus -2 -5 7; basta -5 -5 5
basta_j -5 -5 5; be -2 -12 5; be_> -11 -9 11; be_oui 10 -6 -11; beatr -7 -7 8; beatr_vial -7 -7 8; beau -10 -11 11
beau_aujou -10 -11 11; ben 7 -12 -3; ben_> -13 -15 14; ben_c -13 -12 13; ben_ca 13 -13 -12; ben_dame 11 -8 -12
ben_evide 10 -9 -12; ben_juste -11 -11 11; ben_la 17 -18 -15; ben_moi -14 15 -15; ben_mon 6 -2 -6
ben_non -21 24 -27; ben_oui 20 -15 -28; ben_voila 10 -7 -9; berna -11 -10 10; berna_> -10 -9 9; berna_aroba -6 -8 7
besoi -15 13 -7; besoi_> -10 18 -20; besoi_que -9 -11 10; bien 25 -21 -17; bien_> 12 -23 -5; bien_aimab -10 -8 9
bien_au -12 9 -7; bien_c 7 -9 -5; bien_ca 0 3 -25; bien_ce 5 -5 -1; bien_cela 3 -2 -2; bien_compr 14 -14 -14
bien_d 5 -4 -4; bien_enten -2 -19 10; bien_evide 8 -8 -8; bien_la 7 -7 -3; bien_le 11 -14 -8; bien_les -3 -4 5
bien_merci 12 -9 -8; bien_moi 15 -14 -15; bien_mon 8 -12 -6; bien_note 7 -8 -5; bien_notre 6 -6 -5
bien_oui 11 -4 -8; bien_pour 15 -16 -6; bien_que 8 -7 -6; bien_recu 11 -16 -6; bien_s 11 -15 -11; bien_sur 13 -2 -29
bien_volon 12 -12 -9; bilou -6 -5 6; bilou_t -6 -5 6; bio -6 -7 7; bio_> -6 -7 7; bip -7 -7 7; bip_> -7 -7 7
bip_bip -7 -7 7; blabl -12 -12 12; blabl_> -12 -12 12; bon -20 -5 11; bon_> -20 -3 9; bon_bon -6 6 -4
bon_et -5 -5 5; bon_laiss -11 11 -8; bon_monsi 20 -16 -20; bon_nom -15 15 -14; bon_numer -9 12 -12; bon_pour 8 -8 -7
bon_vous -4 6 -6; bonjo -20 -21 22; bonjo_> -11 -10 11; bonjo_est -12 -8 12; bonjo_je -8 -6 8; bonjo_madam -9 -8 9
bonjo_monsi -13 -17 15; bonne -16 -6 7; bonne_adres -11 13 -12; bonne_quest -10 -13 13; bons -11 -12 12
bons_techn -11 -12 12; bonso -9 -9 9; bonso_> -9 -9 9; borde -12 -12 12; borde_> -17 -16 17; borde_de -10 -8 9
bouch -18 -16 17; bouch_> -14 -12 13; bouch_du -5 -5 5; boula -8 -9 8; boula_du -8 -9 8; bout -5 -6 6
bout_> -5 -6 6; box -22 -10 14; box_> -14 5 -2; box_a -3 -4 5; box_c -14 -13 13; box_clign -6 -9 9; box_est -5 -6 6
box_fait -8 -10 9; box_toute -9 -11 11; brise -3 -4 5; brise_et -3 -4 5; bruit -14 -15 15; bruit_la -14 -15 15
brun -5 -6 6; brun_aroba -5 -6 6; bt -7 -7 7; bt_dot -7 -7 7; bugue -9 -10 10; bugue_> -9 -10 10; burea -15 -15 16
burea_> -10 -11 10; burea_il -10 -8 9; c 3 -4 -7; c_est 5 -2 -10; c_etait -13 3 2; c_good 8 -6 -5; ca 3 -6 -5
ca_> -2 0 -6; ca_a -10 -13 11; ca_c -17 18 -17; ca_comme -5 5 -5; ca_coupe -13 -14 13; ca_d 5 -2 -5
ca_depen -19 -23 20; ca_du -9 10 -9; ca_et -4 -4 4; ca_exact 10 -10 -10; ca_fait -15 -18 16; ca_ira -15 17 -19
ca_j -8 -6 8; ca_je -13 -3 9; ca_joue 15 -15 -14; ca_m 11 -8 -10; ca_march 18 -28 -16; ca_me 21 -18 -20
ca_meme 15 -15 -11; ca_mon 6 -5 -6; ca_monsi 16 -19 -10; ca_ne -8 10 -16; ca_non -17 21 -24; ca_oui 15 -14 -15
ca_peut 6 -2 -6; ca_que 10 3 -22; ca_rame -12 -12 12; ca_remar -12 -12 12; ca_roule 13 -15 -12; ca_serai 7 -6 -7
ca_sert -10 11 -11; ca_sonne -5 -8 8; ca_suffi -15 -16 15; ca_tombe -5 -5 5; ca_va -13 13 -14; ca_vous 11 -11 -4
cabin -7 -10 10; cabin_point -6 -7 7; cabin_tiret -6 -8 9; cable -5 -6 7; cable_> -5 -6 7; cafe -7 -7 7
cafe_> -7 -7 7; carpe -11 -17 13; carpe_> -11 -17 13; carre 18 -17 -18; carre_> 18 -17 -18; carte -7 -8 8
carte_sim -7 -8 8; cas 10 3 -19; cas_> 10 3 -19; casqu -8 -10 9; casqu_> -8 -10 9; ce -2 -9 2; ce_matin -12 -11 12
ce_n -19 23 -16; ce_nom -7 8 -9; ce_que 15 -21 -12; ce_qui -10 -15 12; ce_robot -11 -9 11; ce_serai 11 -7 -6
ce_servi -12 -10 11; ce_ticke -9 9 -7; cela 20 -21 -16; cela_> 17 -16 -16; cela_en -7 -6 7; cela_meme 8 -9 -7
celui -15 1 9; celui_avec -10 -13 12; celui_de -4 -2 6; celui_la -9 9 -6; cent -4 -5 6; cent_cinqu -4 -5 6
cent_vingt -4 -5 6; centr -8 -9 8; centr_> -8 -9 8; certa 5 -15 -2; certa_> 9 -26 0; certa_pas -31 25 -14
certe 12 -12 -12; certe_> 12 -12 -12; cesse -5 -6 6; cesse_de -5 -6 6; cette -20 19 -15; cette_fois -18 17 -15
cette_histo -7 7 -5; chale -6 -7 7; chale_insup -6 -7 7; chang -12 -7 10; chang_d -12 -7 10; chape -11 -9 10
chape_de -11 -9 10; chaqu -8 -7 8; chaqu_mois -8 -7 8; charg -5 -6 7; charg_plus -5 -6 7; chat -8 -8 8
chat_est -8 -8 8; chef 2 -14 -1; chef_> 10 -10 -10; chef_atten -6 -5 6; chef_d -7 -6 7; chepa -14 -13 14
chepa_moi -14 -13 14; cherc -12 -10 11; cherc_> -10 -11 11; cherc_le -4 -4 5; cherc_mes -10 -8 9; cheri -7 -7 8
cheri_je -7 -7 8; chez -19 -8 14; chez_gmail -6 -8 8; chez_la -1 -2 3; chez_machi -8 -9 9; chez_moi -14 18 -19
chez_nous -9 -9 9; chez_vous -6 -6 7; chez_yahoo -5 -6 6; chien -14 -14 15; chien_> -10 -10 10; chien_qui -6 -6 6
chose -19 18 -11; chose_> -19 18 -11; chose_cette -2 4 -3; chum 8 -8 -7; chum_> 8 -8 -7; chut -6 -6 6
chut_les -6 -6 6; cinq -12 -12 15; cinq_douze -3 -5 6; cinq_heure -6 -7 8; cinq_quara -4 -4 5; cinq_six -9 -8 9
cinqu -8 -10 9; cinqu_> -8 -9 9; cinqu_huit -6 -7 8; cinqu_six -6 -6 6; clair -9 -11 11; clair_point -5 -6 6
clair_rouss -8 -9 10; clien -16 -15 17; clien_> -7 -8 8; clien_chez -6 -6 7; clien_nous -5 -8 8; clien_quara -8 -7 8
clien_se -5 -5 5; clign -7 -10 9; clign_> -7 -10 9; co -7 -7 7; co_dot -7 -7 7; code 4 -12 -3; code_c -9 -9 9
code_posta 6 -6 -6; codes -7 -7 8; codes_par -7 -7 8; coler -9 -10 9; coler_> -9 -10 9; colet -6 -7 7
colet_tout -6 -7 7; colla -6 -6 6; colla_de -6 -6 6; colle -8 -14 10; colle_> 5 -2 -5; colle_aussi -8 -9 9
colle_parce -4 -4 4; com -17 -2 7; com_> -17 3 2; com_bien -6 -5 6; combi -6 -6 8; combi_depui -6 -6 8
comme -3 -19 5; comme_> 3 -13 1; comme_a -8 -6 7; comme_berna -10 -9 9; comme_c -5 5 -5; comme_ca -15 -8 10
comme_comme -12 -7 9; comme_dire -5 -8 9; comme_dites -8 -6 8; comme_j -12 -7 9; comme_je -5 -5 5; comme_les -5 -5 5
comme_par -2 -2 4; comme_que 11 -14 -11; comme_serie -7 -6 7; comme_vous 21 -20 -19; commu -11 -7 11
commu_avec -7 -6 7; commu_est -4 -4 5; compl -22 -23 23; compl_> -18 -19 19; compl_a -12 -9 11; compl_je -7 -7 7
compo -11 -10 11; compo_> -6 -6 6; compo_un -7 -7 7; compr -1 -21 13; compr_> 0 -11 4; compr_la -6 -10 10
compr_quest -10 -9 9; compr_une -8 -6 8; concl 10 -9 -11; concl_> 10 -9 -11; conco -2 -4 5; conco_en -2 -4 5
confi 15 -12 -16; confi_> 15 -12 -16; conna -9 11 -11; conna_> -7 10 -11; conna_rien -11 11 -8; conne -14 -18 17
conne_avec -7 -6 7; conne_de -6 -4 8; conne_inter -5 -7 8; conne_les -5 -5 5; conne_saute -5 -10 9
conne_toute -6 -5 5; conne_tres -8 -9 9; conse -15 -17 17; conse_> -15 -17 17; conse_s -18 -4 20; conso -8 -10 10
conso_de -5 -6 6; conso_march -6 -8 7; conso_qui -6 -4 8; conta -6 -7 7; conta_aroba -6 -7 7; conti 9 -9 -8
conti_> 9 -9 -8; contr -25 19 -16; contr_> -35 22 -16; contr_c 8 -12 -6; contr_est -13 -25 22; convi 14 -14 -13
convi_> 13 -12 -13; convi_tres 6 -6 -6; corre 21 -20 -14; corre_> 17 -18 -7; corre_c 2 -1 -1; corre_ca 15 -15 -15
corre_de 3 -1 -2; corri -6 6 -6; corri_> -6 6 -6; cote -11 17 -18; cote_> -11 17 -18; couil -6 -5 6
couil_dans -6 -5 6; coupe -22 -22 24; coupe_> -14 -18 15; coupe_la -2 -3 4; coupe_sans -5 -5 5; coupe_tous -2 -2 4
coupe_un -4 -4 5; cours -4 -4 4; cours_> -4 -4 4; craqu -6 -5 5; craqu_quand -6 -5 5; creti -5 -5 5
creti_ca -5 -5 5; crois 3 7 -22; crois_> 13 -15 -11; crois_bien 19 -17 -16; crois_pas -23 22 -16; cuisi -7 -7 7
cuisi_> -7 -7 7; cyber -7 -7 7; cyber_cafe -7 -7 7; d 8 -25 -1; d_a -13 1 5; d_abonn -11 -11 11; d_acces -6 -9 9
d_accor 6 1 -21; d_accue -6 -8 9; d_acord 10 -10 -10; d_actua 5 -4 -4; d_aille 17 -17 -14; d_alma -9 -8 9
d_appar -6 -6 6; d_appel -7 -12 10; d_eau -6 -6 7; d_equip -7 -6 7; d_erreu 19 -24 -9; d_escro -2 -3 4
d_expli 5 -2 -5; d_incon 12 -12 -12; d_inter -11 -11 11; d_offre -8 -6 7; d_oreil -3 -3 5; d_puis -6 -5 6
d_un -5 -6 6; da 11 -9 -12; da_> 9 -8 -11; da_c 6 -5 -6; dame -3 -9 7; dame_> -8 -9 8; dame_oui 11 -8 -12
dans -5 -21 10; dans_cyber -7 -7 7; dans_la -7 -7 7; dans_le -1 -17 4; dark -6 -8 8; dark_under -6 -8 8; de 6 -21 5
de_bons -11 -12 12; de_borde -17 -16 17; de_ca 5 -7 -3; de_ce 4 -12 -3; de_chez -1 -2 3; de_clien -8 -7 8
de_conne -6 -5 5; de_famil -12 -13 13; de_jeux -5 -6 6; de_l -9 -10 11; de_la -20 12 -10; de_le 11 -12 -11
de_ligne -7 -7 7; de_ma 8 -9 -5; de_marse -11 -9 10; de_maxim -10 -9 10; de_me -5 -6 6; de_meme 3 -1 -2
de_merde -10 -8 9; de_moi -8 -7 8; de_mon -7 -8 9; de_nouve 7 -19 -2; de_novem -12 -8 11; de_paill -11 -9 10
de_perso -13 11 -10; de_poste -9 -8 9; de_prend -2 -4 6; de_probl 22 -24 -11; de_quest -15 19 -20; de_quoi -9 -7 8
de_refus 23 -24 -15; de_resea -9 -14 12; de_smet -12 -10 11; de_souci 17 -18 -12; de_tonal -5 -5 9; de_trait -7 -6 7
de_vous -12 -12 12; de_voyou -6 -5 6; de_wifi -6 -8 9; debil -4 -5 5; debil_et -4 -5 5; debit -9 -9 9
debit_est -9 -9 9; debor -6 -6 7; debor_sur -6 -6 7; debra 5 -8 -11; debra_> -10 13 -14; debra_et 11 -14 -11
debra_la -7 -8 9; decle -6 -7 7; decle_direc -6 -7 7; decon -13 -13 13; decon_> -13 -13 13; dect -5 -6 7
dect_ne -5 -6 7; decu -12 -11 12; decu_> -12 -11 12; dedan -7 -7 7; dedan_le -7 -7 7; deja 9 -3 -17; deja_> 9 -14 -8
deja_deux 16 -14 -16; deja_fait 21 -22 -14; deja_la -13 -13 14; deja_redem 9 -9 -7; deja_resol -15 15 -13
delph -13 -10 12; delph_march -13 -10 12; demai -9 -11 12; demai_> -8 -9 9; demai_matin -2 -4 5; deman -8 -9 9
deman_a -8 -9 9; demen -6 7 -5; demen_en -6 7 -5; denis -5 -6 6; denis_point -5 -6 6; depen -20 -23 21
depen_> -16 -17 16; depen_ce -14 -19 16; depen_d -7 -6 7; depen_de -8 -6 8; depen_des -10 -10 10; deplo -7 -7 7
deplo_> -7 -7 7; depui -17 -18 20; depui_a -3 -4 5; depui_ce -9 -9 9; depui_deux -1 -3 4; depui_dix -6 -6 7
depui_hier -12 -12 13; depui_l -6 -6 8; depui_le -10 -11 11; depui_que -3 -4 5; depui_trois -9 -8 11
depui_vingt -2 -3 4; deran 10 -15 3; deran_pas 14 -13 -16; deran_pour -12 -12 12; derni -17 -19 18
derni_> -15 -15 16; derni_fois -14 -9 12; des -21 -18 21; des_couil -6 -5 6; des_craqu -6 -5 5; des_fois -10 -10 10
des_forge -5 -5 5; des_incap -6 -10 8; des_lilas -8 -9 9; des_que -5 -4 6; des_trans -7 -7 7; desme -6 -6 7
desme_aroba -6 -6 7; desol -14 15 -10; desol_> -14 14 -9; desol_mais -5 7 -7; deux -9 -17 16; deux_> -12 -12 12
deux_aroba -3 -6 7; deux_douza -9 -9 10; deux_et -8 -7 8; deux_fois 14 -11 -18; deux_jours -6 -11 8
deux_l -17 14 -11; deux_ligne -9 -10 10; deux_mille -9 -10 10; deux_minut -9 -9 9; deux_ou -6 -6 6
deux_quara -8 -8 10; deux_serve -6 -11 9; deux_trent -5 -5 7; deux_trois -1 -2 3; deux_un -7 -8 9; deuxi -6 -7 7
deuxi_poste -6 -7 7; devan 13 -9 -13; devan_> 13 -9 -13; dieu 6 -2 -6; dieu_si 6 -2 -6; diffe -10 10 -9
diffe_> -10 10 -9; diffi -9 -8 9; diffi_> -9 -8 9; dirai -10 9 -7; dirai_mais -10 9 -7; dire -4 -20 11
dire_> -11 -17 15; dire_c -5 -7 7; dire_ca 13 -11 -14; dire_mais -10 7 -7; dire_que -7 -18 8; direc -13 -14 14
direc_> -9 -11 11; direc_s -6 -6 6; direc_sur -5 -5 5; dis 28 -23 -21; dis_> 8 -9 -7; dis_c -12 11 -9
dis_oui 9 -9 -3; dis_pas 33 -33 -13; dis_que -22 17 -14; disen -5 -8 8; disen_que -5 -8 8; disie -10 -11 11
disie_> -10 -11 11; dison 6 -6 -6; dison_que 6 -6 -6; dit 9 2 -15; dit_> 8 -14 -8; dit_a -5 -5 5; dit_le -6 6 -6
dit_non -17 16 -15; dit_oui 11 -13 -10; dit_que -5 -5 5; dites -20 -21 24; dites_> -16 -21 20; dites_a -2 -4 6
dites_j -6 -4 6; dites_vous -8 -6 8; dix -14 -12 14; dix_> -9 -8 9; dix_ans -6 -6 7; dix_heure -10 -9 10
dix_huit -5 -6 6; dix_sept -2 -6 7; dizai -6 -6 6; dizai_de -6 -6 6; doit -8 -9 9; doit_passe -8 -9 9; donc 1 -5 -7
donc_> 8 -4 -13; donc_fabri -6 -6 6; donc_il -6 6 -6; donc_je -2 -2 4; donc_le -5 -5 5; donc_non -5 5 -5
donc_oui 6 -6 -6; dos -5 -6 6; dos_je -5 -6 6; dossi 13 -12 -6; dossi_> 13 -12 -6; dot -7 -7 7; dot_co -7 -7 7
dot_smith -7 -7 7; dot_uk -7 -7 7; doubl -6 -6 6; doubl_v -6 -6 6; doute 11 -10 -8; doute_oui 11 -10 -8
douza -11 -10 11; douza_allez -9 -8 9; douza_d -6 -6 6; douza_de -9 -9 10; douze -11 -10 11; douze_> -7 -7 7
douze_rue -10 -10 11; douze_trent -5 -5 5; dr -6 -7 7; dr_point -6 -7 7; du -21 -4 13; du_bas -5 -6 6
du_bruit -14 -15 15; du_burea -10 -8 9; du_centr -8 -9 8; du_conse -9 -9 9; du_magas -7 -8 8; du_meme -14 -9 12
du_monde -7 10 -10; du_rhone -5 -5 5; du_ticke 15 -10 -15; du_tous -12 12 -11; du_tout -18 18 -14; du_vide -1 -2 3
du_vol -16 -12 13; duboi -6 -9 11; duboi_aroba -6 -9 11; dupli -7 -8 8; dupli_> -7 -8 8; dupon -8 -13 12
dupon_> -8 -9 10; dupon_aroba -6 -9 9; dupon_et -6 -5 6; dupon_tiret -1 -5 6; duran -14 -12 14; duran_> -14 -12 14
dure -3 -3 5; dure_d -3 -3 5; duval -6 -6 6; duval_> -6 -6 6; duval_donc -6 -6 6; e -11 -11 12; e_l -5 -5 5
e_r -6 -6 7; e_u -5 -5 6; eau -6 -6 7; eau_a -6 -6 7; echap -5 -5 7; echap_> -5 -5 7; ecole -8 -7 8; ecole_> -8 -7 8
ecout 12 -16 -3; ecout_> 8 -8 -7; ecout_de 6 -6 -6; ecout_et 8 -8 -7; ecout_ou -9 -9 9; ecran -3 -4 5
ecran_depui -3 -4 5; effec 9 -8 -11; effec_> 9 -8 -11; effet 11 -12 -10; effet_> 11 -12 -10; eh 12 -12 -10
eh_bien 7 -9 -5; eh_oui 9 -8 -9; elect -8 -11 11; elect_> -8 -11 11; elle 0 -19 5; elle_est -19 -13 18
elle_meme 14 -12 -15; elodi -8 -6 8; elodi_march -8 -6 8; emma -3 -6 6; emma_under -3 -6 6; en -3 -4 -2
en_ai -17 -15 17; en_ardec -4 -4 5; en_avoir -8 -6 7; en_coler -9 -10 9; en_commu -7 -6 7; en_direc -6 -6 6
en_effet 11 -12 -10; en_est -11 13 -13; en_fait -22 20 -8; en_ligne -9 -11 13; en_mars -6 7 -5; en_occup -7 -7 7
en_panne 4 -8 -1; en_passe -12 14 -14; en_plein 11 -8 -12; en_prior -7 -6 7; en_relat -10 -10 10; en_rond -3 -4 5
en_sais -9 -11 11; en_serai 13 -13 -14; en_suis -17 -17 17; encor -14 1 3; encor_> -12 14 -14; encor_la 11 -9 -11
encor_lache -10 -13 11; encor_non -2 9 -7; enfan -10 -9 10; enfan_pardo -6 -6 6; enfan_sont -6 -7 6; enfin -3 5 -17
enfin_> -7 7 -4; enfin_je 6 -7 -4; enfin_non -34 32 -14; enfin_oui 18 -19 -14; enfin_si 17 -16 -9; enorm -5 -5 5
enorm_sur -5 -5 5; enten 9 -25 6; enten_> 14 -33 5; enten_de -6 -6 6; enten_des -6 -5 5; enten_et -14 14 -14
enten_mais -7 8 -9; enten_mal -22 -20 24; enten_mutue -10 -8 9; enten_par -9 -8 10; enten_pas -1 -2 3
enten_tout 6 -6 -6; entre -10 -12 12; entre_> -9 -10 10; entre_deux -8 -7 8; entre_ne -2 -5 7; envoi -7 -7 7
envoi_un -7 -7 7; envoy -8 -9 9; envoy_mon -8 -9 9; enzo -6 -8 8; enzo_deux -6 -8 8; equip -7 -6 7; equip_> -7 -6 7
erreu -7 24 -31; erreu_> -6 20 -28; erreu_monsi -15 10 -9; es -9 9 -8; es_goure -9 9 -8; escro -2 -3 4
escro_> -2 -3 4; essai 12 -11 -13; essai_> 12 -11 -13; essay -1 10 -22; essay_> -6 14 -18; essay_d 5 -2 -5
est -2 -5 -1; est_> -5 5 -5; est_a -15 -24 18; est_absen -7 -8 7; est_au -5 -15 8; est_autre -14 14 -5
est_avec -19 7 1; est_bien 35 -32 -26; est_bon -12 14 -18; est_brise -3 -4 5; est_c -9 -9 9; est_ca 31 -30 -18
est_ce 8 -34 -2; est_cela 17 -17 -16; est_celui -10 -13 12; est_compl -20 -22 21; est_corre 21 -21 -13
est_coupe -13 -9 11; est_d 13 -18 -9; est_dans -13 -8 12; est_de -9 -8 9; est_deja -15 15 -13; est_diffe -10 10 -9
est_diffi -9 -8 9; est_dix -15 -16 17; est_douze -10 -10 11; est_du -16 -12 13; est_duval -6 -6 6; est_en -8 -6 8
est_encor 11 -9 -11; est_enorm -5 -5 5; est_exact 20 -20 -16; est_fait 20 -21 -17; est_faux -32 25 -15
est_fini -9 9 -8; est_genti -28 -6 13; est_gille -5 -5 5; est_hors -6 -6 6; est_hs -5 -6 7; est_incor -18 17 -16
est_inexa -19 17 -16; est_insup -17 -14 16; est_inter -16 -20 18; est_julie -11 -13 11; est_juste 19 -25 -15
est_kevin -11 -10 11; est_l -16 13 -12; est_la -4 13 -16; est_laure -14 -12 13; est_le 13 -14 -10; est_ma -8 -8 8
est_madam -14 -12 14; est_marce -11 -11 11; est_moi 18 -16 -18; est_mon -12 -10 12; est_muet -11 -11 13
est_noire -7 -6 7; est_non -20 22 -21; est_note 10 -11 -9; est_nul -9 -9 9; est_parfa 7 -7 -3; est_parti -13 -16 15
est_pas -12 20 -33; est_passe -5 -5 5; est_plus -26 18 -14; est_point -15 12 -10; est_possi 12 -10 -13
est_pour -6 -6 7; est_quatr -9 -9 9; est_quoi -12 -19 16; est_regle -28 27 -21; est_rouge 9 -9 -9; est_scand -8 -7 8
est_sfr -8 -6 8; est_soixa -6 6 -6; est_sur 9 -11 -6; est_tombe -8 -14 11; est_toujo 19 -24 -15; est_tout 12 -5 -22
est_trois -9 -9 10; est_trop -7 -7 7; est_un -27 12 -2; est_une -19 11 -2; est_venu -4 -4 5; est_vrai 15 -19 -12
et -4 -29 15; et_apres -2 -2 4; et_ca -5 -5 5; et_celui -5 -2 6; et_comme 19 -14 -19; et_elle -4 -4 4
et_fils -6 -5 6; et_inter -2 -2 4; et_j -3 -4 5; et_la -14 14 -14; et_le -8 -8 9; et_les -1 -2 3; et_non -33 -25 28
et_oui 8 -8 -7; et_puis -5 -5 5; et_quatr -8 -7 8; et_que -4 -4 5; et_rallu 11 -14 -11; et_rebra 11 -14 -11
et_repar -4 -5 5; et_un -4 -4 5; et_vous -8 -7 8; etage -13 -16 16; etage_> -14 -11 13; etage_porte -7 -7 7
etait -13 3 2; etait_bon -5 -5 5; etait_vrai -10 9 -7; etein 5 -15 -3; etein_> -8 -8 8; etein_et 11 -14 -11
etes -20 -10 17; etes_bien -10 -8 9; etes_de -11 -12 12; etes_en -8 -8 9; etes_idiot -7 -8 7; etes_pas -8 9 -9
etes_tous -6 -10 8; etes_tromp -10 13 -14; etes_vous -9 -10 9; etes_vraim -7 -12 9; etran -7 -12 10
etran_> -7 -12 10; etre -26 -17 25; etre_> -12 -9 11; etre_bien -12 -7 11; etre_furie -7 -7 7; etre_humai -5 -5 6
etre_mis -10 -10 10; etre_non -13 -13 13; etre_oui -10 -10 10; etre_pas -8 11 -10; eu 7 -2 -10; eu_de 12 -19 -8
eu_le -12 13 -14; eu_monsi -9 -14 12; eue -5 -5 5; eue_mon -5 -5 5; euh -17 -3 12; euh_> -21 -23 23
euh_alors -5 -8 9; euh_bah 10 -10 -10; euh_ben -13 -15 14; euh_enfin 18 -18 -12; euh_euh -8 -7 8; euh_je -11 -9 10
euh_non -19 28 -35; euh_oui 16 -21 -4; eva -10 -10 10; eva_rossi -10 -10 10; evide 19 -17 -19; evide_> 12 -12 -13
evide_madam 8 -8 -8; evide_que 6 -5 -5; evite -13 12 -11; evite_> -13 12 -11; exact 24 -17 -20; exact_> 6 -3 -24
exact_c 14 -13 -6; exact_ca 10 -11 -7; exact_ce 9 -10 -9; exact_je 7 -9 -5; exact_monsi 16 -17 -11
exact_nous -6 7 -5; exact_pour 12 -12 -11; excus -11 -10 13; excus_je -2 -3 4; excus_moi -12 -11 13; exige -7 -8 9
exige_un -7 -8 9; expli -6 -13 5; expli_> -12 -9 11; expli_tout 5 -2 -5; fabri -6 -6 6; fabri_c -6 -6 6
fabri_duval -6 -6 6; facon -14 13 -12; facon_> -14 13 -12; factu -13 -14 14; factu_> -13 -14 14; faire 12 -17 -12
faire_> 11 -12 -11; faire_ca 11 -10 -12; faire_les -4 -4 4; faire_mes -6 -9 9; fait 10 -5 -14; fait_> 6 8 -29
fait_beau -10 -11 11; fait_bip -7 -7 7; fait_c 9 -7 -10; fait_ca 20 -18 -16; fait_comme 16 -15 -17
fait_d 13 -22 -11; fait_deux -6 -11 8; fait_exact 15 -15 -11; fait_monsi 9 -11 -6; fait_non -10 9 -7
fait_peter -8 -6 8; fait_que -8 -10 9; fait_trois 8 -16 -7; fait_une -10 -12 11; faite 14 -6 -20
faite_comme 11 -11 -11; faite_donc 12 -13 -10; faite_erreu -17 14 -8; faite_la -4 6 -6; faite_le 10 -10 -7
faite_pas -10 11 -3; faite_vite 13 -13 -12; famil -12 -13 13; famil_c -6 -6 6; famil_guill -10 -11 10
faudr -15 -18 19; faudr_l -7 -8 8; faudr_parle -3 -3 5; faudr_que -12 -14 15; faut -14 -15 15; faut_corri -6 6 -6
faut_que -7 -6 7; faut_voir -13 -16 16; faute 11 -10 -10; faute_> -4 6 -6; faute_ca 16 -16 -11; faux -3 7 -23
faux_> 2 3 -23; faux_ce -7 8 -9; faux_numer -6 7 -7; femme -7 -11 13; femme_> -9 -12 13; femme_donc -2 -2 4
femme_qui -4 -4 4; ferme -7 -9 11; ferme_la -5 -4 6; ferme_point -6 -7 7; feu -6 -11 9; feu_> -6 -11 9; fi -9 9 -8
fi_> -9 9 -8; fibre 8 -12 -2; fibre_> 9 -9 -10; fibre_est -13 -10 12; fiche -8 -7 8; fiche_de -8 -7 8; figur -1 -2 3
figur_vous -1 -2 3; fille -7 -7 8; fille_a -2 -4 5; fille_qui -7 -7 7; fils -9 -8 9; fils_point -6 -5 6
fils_qui -5 -5 5; fils_sur -6 -4 8; fin -6 -9 8; fin_> -6 -9 8; fini -9 9 -8; fini_c -9 9 -8; fixe -11 -14 16
fixe_est -9 -3 11; fixe_et -7 -6 7; fixe_lui -6 -9 9; fixe_ne -7 -6 7; flore -12 -11 12; flore_petit -12 -11 12
fois 6 0 -11; fois_> -17 0 9; fois_c -10 10 -9; fois_d 13 -13 -13; fois_deja 9 -14 -8; fois_meme 13 -9 -16
fois_oui 8 -6 -6; fois_que -21 12 -8; fonct -6 -9 9; fonct_> -6 -9 9; fonta -8 -8 8; fonta_j -8 -8 8; forge -5 -5 5
forge_> -5 -5 5; fort -3 -3 5; fort_> -3 -3 5; foute -4 -5 5; foute_moi -4 -5 5; fr -13 -1 5; fr_> -12 0 4
fr_comme -5 -5 5; free -5 -5 5; free_point -5 -5 5; frero -8 8 -4; frero_> -8 8 -4; furax -8 -6 8; furax_> -8 -6 8
furie -12 -12 12; furie_> -12 -12 12; g -6 -6 7; g_a -6 -6 7; garde -2 -3 4; garde_vos -2 -3 4; gauch -6 -4 6
gauch_> -6 -4 6; gauti -6 -6 7; gauti_sans -6 -6 7; ge -3 -6 7; ge_mail -3 -6 7; genre -6 -7 7; genre_j -6 -7 7
gens -1 -2 3; gens_qui -1 -2 3; genti -28 -6 13; genti_> -20 20 -21; genti_mais -12 14 -14; genti_merci -18 -22 21
gere -4 -4 4; gere_tout -4 -4 4; gille -11 -11 11; gille_fonta -8 -8 8; gille_rouss -5 -5 5; gmail -7 -8 8
gmail_point -7 -8 8; go 12 -12 -12; go_> 12 -12 -12; good 8 -6 -5; good_> 8 -6 -5; goure -9 9 -8; goure_la -9 9 -8
grave 16 -16 -16; grave_> 16 -16 -16; gresi -7 -7 7; gresi_> -7 -7 7; gros -9 -9 9; gros_bonso -9 -9 9
group -6 -7 7; group_tiret -6 -7 7; gueul -10 -10 10; gueul_> -10 -10 10; guill -10 -11 10; guill_> -10 -11 10
h -6 -6 7; h_g -6 -6 7; habil -3 -8 8; habil_a -3 -8 8; habit -10 7 -7; habit_la -10 7 -7; hache -7 -8 8
hache_> -7 -8 8; hadda -10 -10 10; hadda_> -10 -10 10; hein -13 -19 16; hein_> -6 -19 8; hein_quoi -5 -5 6
helas 6 2 -17; helas_> 13 -13 -11; helas_non -11 12 -12; hesit -12 -14 13; hesit_> -12 -14 13; heure -11 -13 12
heure_> -12 -13 13; heure_a 5 -2 -5; hier -12 -20 18; hier_> -5 -16 13; hier_apres -8 -8 8; hier_soir -7 -7 7
histo -7 7 -5; histo_> -7 7 -5; hmm -12 -12 12; hmm_> -12 -12 12; homme 1 -10 3; homme_> 1 -12 3
homme_vous -8 11 -10; honte -17 -20 20; honte_> -14 -13 14; honte_de -12 -12 12; hop -7 -6 7; hop_de -5 -5 5
hop_un -10 -10 11; hors -16 18 -17; hors_de -15 19 -19; hors_ligne -6 -6 6; hotel -5 -5 5; hotel_est -5 -5 5
hotli -6 -6 6; hotli_en -6 -6 6; hotma -6 -11 12; hotma_point -6 -11 12; hs -5 -6 7; hs_chez -5 -6 7; hugo -6 -7 6
hugo_aroba -6 -7 6; hugo_point -6 -7 6; hui -13 0 3; hui_> -13 0 3; huit -6 -7 7; huit_> -5 -5 5; huit_chez -6 -8 8
huit_et -5 -5 7; huit_quara -5 -5 6; huit_soixa -5 -7 9; huita -5 -5 5; huita_sept -5 -5 5; hum 9 -7 -8
hum_hum 9 -7 -8; hum_oui 9 -7 -8; humai -15 -16 19; humai_> -12 -12 14; humai_je -5 -5 6; humai_s -9 -5 8; i -7 -8 8
i_e -6 -6 7; i_t -5 -5 6; idee -17 -25 24; idee_> -17 -25 24; idiot -7 -8 7; idiot_tous -7 -8 7; idiot_vous -7 -8 7
il -6 -8 3; il_a -5 -5 5; il_cherc -4 -4 5; il_est -2 -20 4; il_fait -14 -16 16; il_faudr -12 -14 15
il_faut -8 -5 6; il_me 8 -12 -6; il_n -11 13 -13; il_pleut -6 -6 6; il_vous 5 -14 -2; il_y -22 15 -13; ils -5 -6 6
ils_m -5 -5 5; ils_nous -5 -8 8; imagi 10 -10 -10; imagi_que 10 -10 -10; impec 12 -10 -13; impec_on 12 -10 -13
impos -12 12 -12; impos_> -12 12 -12; impri -7 -9 8; impri_trouv -6 -11 10; impri_wifi -6 -6 6; incap -6 -10 8
incap_> -6 -10 8; incon 12 -12 -12; incon_> 12 -12 -12; incor -19 18 -17; incor_> -19 18 -17; ines -10 -10 10
ines_hadda -10 -10 10; inexa -19 17 -16; inexa_> -19 17 -16; info -6 -5 6; info_aroba -6 -5 6; inqui -7 -15 9
inqui_un -7 -15 9; insta -12 2 2; insta_je -6 -14 13; insta_non -11 11 -10; insup -22 -18 21; insup_> -22 -18 21
inter -21 -6 12; inter_> -9 -3 4; inter_alors -6 -9 9; inter_depui -8 -11 10; inter_est -8 -14 11
inter_march -7 -6 7; inter_merci -7 -6 7; inter_ni -4 -9 10; inter_pas -17 16 -15; inter_se -5 -7 8
inter_sont -2 -2 4; inuti -12 12 -12; inuti_> -12 12 -12; inver -16 13 -12; inver_> -16 13 -12; ira -15 17 -19
ira_> -13 15 -19; ira_comme -21 22 -18; it 7 -4 -7; it_s 7 -4 -7; j -6 -7 4; j_ai -8 -6 5; j_aimer 7 2 -18
j_appel -21 24 -21; j_arriv -7 -8 8; j_atten -5 -10 10; j_en 6 -19 0; j_enten -7 -6 6; j_essay 5 -2 -5
j_exige -7 -8 9; j_hesit -12 -14 13; j_imagi 10 -10 -10; j_y -12 12 -8; jamai -19 20 -18; jamai_> -13 14 -14
jamai_de -10 12 -12; jamai_habit -10 7 -7; je 0 -10 2; je_cherc -12 -10 11; je_comme -8 -6 7; je_compo -7 -7 7
je_confi 5 -5 -5; je_crois 6 -1 -18; je_deman -7 -7 7; je_dis 23 -24 -9; je_euh -11 -8 9; je_ferme -5 -4 6
je_l 8 -4 -14; je_la -4 -4 5; je_le -10 -10 10; je_m -14 -3 7; je_me -17 3 3; je_melan -2 -2 4; je_n -7 -5 5
je_ne -2 -4 0; je_paie -8 -7 8; je_parle -15 -9 14; je_pense 8 -1 -11; je_perds -5 -4 6; je_peux -16 10 -9
je_pourr -12 -15 14; je_prefe -22 14 -10; je_prend -5 -6 6; je_refle -8 -8 8; je_refus -25 21 -16
je_regar -14 -12 13; je_regre -11 12 -13; je_reste -5 -5 5; je_sache -10 9 -8; je_sais -17 -23 23; je_saura -5 -5 5
je_sors -4 -4 5; je_souha -7 -13 13; je_suis -4 -26 12; je_suppo 6 -6 -6; je_telep -6 -5 5; je_vais -18 -5 9
je_verif -10 -11 11; je_verra -14 -14 14; je_veux 11 -8 -11; je_viens 11 -12 -11; je_vois -10 7 -7
je_voudr -14 -10 13; je_voula 9 -10 -9; je_vous 2 0 -10; jean -6 -9 9; jean_point -6 -9 9; jeune 1 -10 3
jeune_homme 1 -10 3; jeux -5 -6 6; jeux_n -5 -6 6; jo -5 -6 6; jo_nonan -5 -6 6; john -7 -7 7; john_dot -7 -7 7
joker -12 -12 12; joker_> -12 -12 12; joli -10 -15 12; joli_accen -10 -15 12; joue 15 -15 -14; joue_pour 15 -15 -14
jours -10 -14 12; jours_> -9 -9 13; jours_que -9 -13 11; julie -15 -12 15; julie_carpe -11 -17 13
julie_julie -11 -13 11; julie_point -5 -6 6; juste 13 -17 -8; juste_> 13 -4 -14; juste_augus 14 -16 -12
juste_c -7 8 -9; juste_la -11 -11 11; juste_le 6 -6 -6; juste_ma -11 -9 10; juste_oui 13 -11 -12; kevin -11 -11 11
kevin_lopez -11 -10 11; kevin_tiret -6 -6 7; l -10 7 -9; l_> -17 14 -11; l_accue -6 -7 7; l_agent -6 -8 9
l_ai 8 -3 -14; l_an -11 -11 11; l_appel -3 -4 5; l_assis -7 -8 8; l_autre -8 5 -3; l_ecole -6 -7 6; l_entre -2 -5 7
l_etage -11 -10 12; l_etran -7 -12 10; l_heure 5 -2 -5; l_hotel -5 -5 5; l_impri -6 -11 10; l_insta -11 11 -10
l_inver -16 13 -12; l_o -5 -5 5; l_ongle -2 -3 4; l_orage -6 -6 8; l_oreil -6 -4 6; l_un -5 5 -4; l_wifi -11 -10 12
la -26 0 9; la_> -13 19 -16; la_banqu -6 -9 9; la_bas -10 7 -7; la_bonne -11 13 -12; la_box -11 1 1; la_c -1 8 -13
la_carte -4 -4 5; la_casqu -8 -10 9; la_commu -4 -4 5; la_conne -6 -11 10; la_conso -6 -8 7; la_cuisi -7 -7 7
la_derni -14 -9 12; la_direc -3 -8 8; la_faute -4 6 -6; la_fibre 8 -12 -2; la_fin -6 -9 8; la_hotli -6 -6 6
la_je -8 -11 10; la_la -6 -6 7; la_laten -5 -5 5; la_le -10 -10 10; la_ligne -3 -4 5; la_mairi -8 -6 8
la_maiso -13 -14 15; la_marqu -6 -7 8; la_marre -6 -6 7; la_meme 11 -9 -11; la_merde -9 -8 9; la_moind -8 -15 15
la_non -6 7 -7; la_paix -10 -10 12; la_panne -5 -5 5; la_peine -13 11 -10; la_porte -4 -8 9; la_poste -5 -6 7
la_premi -2 -1 -4; la_prise -6 -8 7; la_quest -8 -19 16; la_qui -7 8 -9; la_remet -4 -4 5; la_repon -14 14 -14
la_rue -2 1 -2; la_socie -11 -12 12; la_suite -6 -7 7; la_tele -16 -15 17; la_tiret -6 -7 7; la_vie -10 12 -12
la_voisi -1 -2 3; la_vous -7 -8 9; la_vraie 10 -10 -10; lache -10 -13 11; lache_> -10 -13 11; laiss -20 18 -15
laiss_> -13 14 -8; laiss_ca -5 5 -5; laiss_tombe -15 17 -16; lambe -11 -12 11; lambe_> -11 -12 11; lapos -6 -7 7
lapos_point -6 -7 7; laque -12 -12 12; laque_> -12 -12 12; laten -5 -5 5; laten_est -5 -5 5; laure -14 -12 13
laure_bouch -14 -12 13; le -7 0 -2; le_> 10 -10 -7; le_bon -15 18 -18; le_burea -10 -11 10; le_cable -5 -6 7
le_cas 10 3 -19; le_chat -8 -8 8; le_chef -7 -6 7; le_chien -14 -14 15; le_code 4 -12 -3; le_combi -6 -6 8
le_confi 15 -20 -13; le_contr -16 13 -18; le_debit -9 -9 9; le_dirai -10 9 -7; le_dis 8 -9 -7; le_faire 11 -12 -11
le_faite -10 11 -3; le_fixe -7 -6 7; le_magas -7 -7 7; le_meme -8 9 -5; le_mille 11 -8 -12; le_modem -8 -8 8
le_moins -7 10 -10; le_momen -6 6 -6; le_monde -8 -11 10; le_nom 1 -7 0; le_pare -6 -11 9; le_placa -12 -11 12
le_porta -10 -8 11; le_premi -10 -11 11; le_preno -6 -6 6; le_rende 8 -8 -7; le_repon -8 -7 7; le_resea -7 -10 10
le_respo -9 -10 10; le_reste -5 -5 7; le_rue -4 6 -6; le_sais -10 -10 10; le_salon -14 -11 13; le_sav -8 -9 9
le_servi -7 -8 8; le_site -6 -9 9; le_stand -6 -7 7; le_sud -6 -5 6; le_techn -6 -6 7; le_telep -14 -4 12
le_temps -14 6 -4; le_titul -7 -7 8; le_toit -8 -8 8; le_vingt -6 6 -6; le_voyan 9 -9 -9; le_wifi -6 -6 7
lea -5 -6 7; lea_tiret -5 -6 7; lebla -6 -8 9; lebla_point -6 -8 9; leger -10 -8 9; leger_> -10 -8 9
lente -17 -14 16; lente_> -8 -9 9; lente_s -15 -9 14; leque -17 -18 17; leque_> -11 -11 11; leque_je -10 -13 12
les -17 -17 21; les_ampou -7 -6 7; les_appel -3 -6 6; les_bouch -5 -5 5; les_clien -6 -7 7; les_codes -7 -7 8
les_cours -4 -4 4; les_deux -2 -2 4; les_ecran -3 -4 5; les_enfan -10 -9 10; les_garde -2 -3 4; les_gens -1 -2 3
les_heure -6 -5 5; les_nerfs -7 -6 7; les_pages -5 -6 7; les_plomb -8 -6 8; les_sms -5 -9 10; les_visio -5 -5 5
ligne -12 -13 13; ligne_> -11 -12 13; ligne_alors -2 -3 4; ligne_avec -8 -8 9; ligne_demai -2 -4 5
ligne_direc -7 -7 7; ligne_gresi -7 -7 7; lilas -8 -9 9; lilas_> -8 -9 9; loin -16 12 -12; loin_de -16 12 -12
lol -7 -14 10; lol_> -7 -14 10; look -6 -8 7; look_point -6 -8 7; lopez -11 -10 11; lopez_> -11 -10 11; luc -6 -8 7
luc_point -6 -8 7; lui 8 -13 -3; lui_fonct -6 -9 9; lui_meme 9 -9 -8; lundi -9 -9 9; lundi_derni -9 -9 9
lunet -5 -5 5; lunet_> -5 -5 5; lyon -13 -12 13; lyon_> -9 -8 8; lyon_point -5 -6 6; m -14 7 -2; m_aider -12 -8 12
m_appel -15 1 4; m_arran 12 -6 -16; m_assoi -5 -6 6; m_avez -5 -5 6; m_echap -5 -5 7; m_en -12 14 -14
m_enten -10 -8 10; m_envoi -7 -7 7; m_fi -9 9 -8; m_inqui -7 -15 9; m_inter -17 16 -15; m_tiret -1 -5 6
ma -24 -11 18; ma_box -5 -6 6; ma_carte -7 -8 8; ma_colle -8 -9 9; ma_conna -7 10 -11; ma_conso -5 -6 6
ma_factu -13 -14 14; ma_femme -7 -11 13; ma_fille -7 -7 8; ma_ligne -7 -7 7; ma_part 8 -10 -6; ma_patie -5 -6 6
ma_ps5 -11 -9 10; ma_rue -12 11 -9; ma_table -5 -6 7; machi -8 -9 9; machi_> -8 -9 9; madam -2 -23 7
madam_> 9 -16 -5; madam_duran -14 -12 14; madam_tremb -9 -8 9; magas -12 -11 12; magas_> -12 -11 12; mail -3 -6 7
mail_point -3 -6 7; maint -13 16 -15; maint_> -13 16 -15; mairi -9 -7 9; mairi_> -8 -6 8; mairi_tiret -5 -6 6
mais -2 14 -28; mais_bien 5 3 -18; mais_c -15 16 -10; mais_carre 10 -10 -7; mais_en -9 9 -7; mais_faite 13 -13 -12
mais_je -12 14 -14; mais_juste -7 8 -9; mais_la -10 8 -5; mais_le -4 -9 10; mais_netfl -3 -4 5; mais_non -27 23 -12
mais_oui 22 -21 -13; mais_pas -17 19 -17; mais_si 9 -10 -7; mais_vous -9 -9 9; mais_y 7 -7 -3; maiso -13 -14 15
maiso_> -13 -14 15; maitr -13 -10 12; maitr_delph -13 -10 12; mal -28 8 2; mal_> -18 -11 14; mal_au -5 -6 6
mal_compr -18 19 -20; mal_de -6 -4 6; malhe 5 2 -18; malhe_> 11 -10 -9; malhe_non -16 18 -15; malhe_oui 10 -10 -7
mamie -6 -7 7; mamie_colet -6 -7 7; mange -8 -11 10; mange_> -8 -11 10; marce -11 -11 11; marce_tremb -11 -11 11
march 10 -30 -6; march_> 10 -21 -8; march_aroba -7 -6 7; march_concl 10 -9 -11; march_de -8 -6 8; march_pas -7 -6 7
march_plus -15 -10 13; march_pour 13 -12 -13; march_toujo 8 -8 -5; mardi -5 -5 5; mardi_il -5 -5 5; mari -9 -8 9
mari_> -7 -7 7; mari_c -7 -7 8; mari_qui -11 -8 11; marie -6 -7 7; marie_aroba -5 -6 7; marie_point -5 -6 6
mariu -5 -5 5; mariu_treiz -5 -5 5; marqu -6 -7 8; marqu_sorti -6 -7 8; marre -14 -9 12; marre_> -9 -7 8
marre_d -6 -6 7; marre_de -11 -9 11; mars -6 7 -5; mars_> -6 7 -5; marse -11 -9 10; marse_> -11 -9 10; marti -17 0 5
marti_> -11 10 -9; marti_aroba -5 -6 6; marti_hier -9 -14 12; masqu -7 -14 10; masqu_lol -7 -14 10; matin -12 -12 13
matin_> -12 -12 13; mauva -12 10 -9; mauva_adres -12 10 -9; maxim -10 -9 10; maxim_> -10 -9 10; me 10 -17 3
me_> -6 -6 6; me_balad -5 -6 6; me_convi 14 -14 -13; me_deran 14 -13 -16; me_fait -8 -6 8; me_faudr -7 -8 8
me_mettr -7 -6 7; me_nomme -10 -8 9; me_parai 6 -2 -4; me_parle -8 -8 10; me_pose 7 -6 -9; me_posez -4 -4 4
me_prene -11 -12 13; me_rappe -11 -11 11; me_sembl 10 -8 -10; me_souvi -13 4 1; me_taper -7 -6 7; me_va 16 -16 -14
melan -2 -2 4; melan_toujo -2 -2 4; meme 10 -6 -17; meme_> 23 -15 -28; meme_dossi 13 -12 -6; meme_oui 13 -9 -7
meme_panne 11 -9 -11; meme_pour -9 -8 9; meme_probl -12 10 0; meme_souci 1 -15 4; merci -7 3 -5; merci_> -4 2 -6
merci_ca -11 12 -11; merci_ce 8 -6 -6; merci_de -7 -6 7; merci_du -9 -9 9; merci_on -5 5 -5; merci_sans -11 12 -7
mercr -5 -5 5; mercr_hop -5 -5 5; merde -11 -12 12; merde_> -11 -12 12; mes -15 -14 15; mes_appel -7 -8 8
mes_lunet -5 -5 5; mes_papie -12 -11 12; mes_potes -5 -5 5; mes_virem -6 -9 9; mette -5 -5 6; mette_moi -5 -5 6
mettr -7 -6 7; mettr_en -7 -6 7; mhm 12 -12 -12; mhm_> 12 -12 -12; midi -8 -8 8; midi_> -8 -8 8; mieux -11 9 -8
mieux_pas -11 9 -8; mille 7 -16 -3; mille_> 9 -11 -8; mille_huit -6 -8 8; mille_lyon -9 -8 8; min -6 -5 6
min_wifi -6 -5 6; mince -16 -16 16; mince_> -16 -16 16; minut -9 -8 9; minut_> -9 -9 9; minut_je -5 -5 5
mis -10 -10 10; mis_en -10 -10 10; miser -5 -5 5; miser_vous -5 -5 5; mmh 7 -6 -8; mmh_oui 7 -6 -8; mobil -5 -5 5
mobil_> -5 -5 5; modem -8 -8 8; modem_est -3 -4 5; modem_reste -8 -8 8; modif -14 -20 17; modif_mon -14 -20 17
moi -5 -10 5; moi_> -5 3 -7; moi_adres -12 11 -8; moi_avec -5 -5 6; moi_c -8 -12 10; moi_je -1 -10 3; moi_la -4 -5 5
moi_meme 13 -12 -13; moi_non -16 27 -31; moi_pas -10 -9 9; moi_qui 10 -6 -11; moi_un -6 -6 7; moi_vers -7 -8 8
moi_vous -2 -3 4; moi_y -6 -6 6; moind -8 -15 15; moind_idee -8 -15 15; moins -7 10 -10; moins_du -7 10 -10
mois -14 -11 13; mois_de -12 -8 11; mois_et -8 -7 8; momen -6 6 -6; momen_> -6 6 -6; mon -11 -32 22
mon_adres 8 -14 -4; mon_avoca -8 -9 9; mon_bon 20 -16 -20; mon_chef -6 -5 6; mon_chum 8 -8 -7; mon_contr -14 -20 17
mon_dect -5 -6 7; mon_dieu 6 -2 -6; mon_fils -5 -5 6; mon_fixe -7 -9 10; mon_impri -6 -6 6; mon_inter 9 -9 -9
mon_mari -9 -8 9; mon_modem -3 -4 5; mon_nom 0 -14 4; mon_opera -8 -6 8; mon_patro -7 -7 7; mon_pere -6 -9 8
mon_petit 10 -13 -9; mon_porta -7 -6 8; mon_probl -13 -13 14; mon_smart -4 -5 5; mon_telep -8 -7 8
mon_voisi -13 -11 13; mon_wifi -11 -10 11; monde -14 -2 3; monde_> -7 10 -10; monde_est -8 -11 10; monsi -7 3 -2
monsi_> 0 4 -10; monsi_de -12 -10 11; monsi_lambe -11 -12 11; monsi_marti -15 12 -8; monte -7 -8 8
monte_plus -7 -8 8; montp -8 -8 8; montp_> -8 -8 8; moyen -7 -12 10; moyen_d -7 -12 10; muet -11 -11 13
muet_> -10 -8 9; muet_on -1 -2 3; mutue -10 -8 9; mutue_tres -10 -8 9; n -18 10 -4; n_a -5 -2 4; n_ai -23 3 2
n_arriv -6 -9 9; n_en -23 -4 7; n_enten -1 -2 3; n_est -19 23 -16; n_ont -1 -3 4; n_y 6 -4 -17; natha -9 -9 9
natha_gros -9 -9 9; ne -5 -2 0; ne_bascu -2 -5 7; ne_charg -5 -6 7; ne_crois -21 15 -12; ne_dis 20 -20 -24
ne_l -18 17 -7; ne_le -10 11 -3; ne_m -20 16 -11; ne_march -7 -6 7; ne_me 3 -17 9; ne_monte -7 -8 8
ne_peux -14 -14 14; ne_prefe -10 11 -12; ne_recoi -6 -8 9; ne_s -5 -6 7; ne_sais -14 -24 24; ne_saura -6 -6 6
ne_souha -16 15 -15; ne_suis -12 22 -24; ne_trouv -5 -5 5; ne_veux -14 14 -13; ne_vois -11 -10 11; negat -14 14 -14
negat_> -14 14 -14; negat_non -7 12 -12; nein -14 13 -9; nein_non -14 13 -9; nenni -17 17 -17; nenni_> -15 15 -14
nenni_m -9 9 -8; nerfs -7 -6 7; nerfs_> -7 -6 7; net -6 -7 7; net_> -6 -7 7; netfl -3 -4 5; netfl_tourn -3 -4 5
neuf -16 -15 16; neuf_mille -9 -8 8; neuf_ordin -7 -7 7; neuf_quinz -5 -5 5; neuf_un -1 -5 6; neuve -9 -11 11
neuve_> -9 -11 11; ni -20 -13 13; ni_l -5 5 -4; ni_la -4 -9 10; ni_non -18 -18 18; ni_oui -18 -18 18
niet -12 12 -12; niet_> -12 12 -12; no -12 11 -8; no_c -12 11 -8; no_no -12 11 -8; noire -7 -6 7; noire_avec -7 -6 7
nom -7 -1 3; nom_> 1 6 -12; nom_c -17 9 -3; nom_de -13 -14 14; nom_est -5 -5 5; nom_la 5 3 -7; nomme -10 -8 9
nomme_agnes -10 -8 9; non -24 29 -23; non_> -37 18 -1; non_allez 8 -8 -7; non_alors -11 13 -17; non_atten -12 13 -13
non_aucun 18 -18 -8; non_c 6 3 -25; non_ca -15 13 -9; non_ce -11 13 -10; non_desol -14 14 -9; non_du -14 17 -10
non_en -12 12 -11; non_enfin 12 -11 -16; non_j -12 12 -8; non_je -15 15 -12; non_juste -12 12 -8; non_l -10 9 -4
non_la -6 7 -7; non_laiss -13 14 -8; non_mais 9 -9 -4; non_merci -30 19 -9; non_non 10 -7 -22; non_pardo -4 5 -26
non_pas -2 4 -10; non_peut -8 11 -10; non_plus -14 15 -15; non_point -18 15 -14; non_pourq -14 13 -9
non_rien -6 7 -8; non_si 10 -10 -3; non_surto -9 9 -6; non_toujo -19 18 -4; non_vous -10 13 -14
non_voyon -12 12 -10; nonan -5 -6 6; nonan_sept -5 -6 6; nope -14 14 -14; nope_> -14 14 -14; note 13 -14 -10
note_> 7 -9 -5; note_merci 8 -8 -6; note_oui 9 -9 -8; notre -1 -16 7; notre_activ -7 -6 7; notre_conne -5 -5 5
notre_raiso 6 -6 -5; notre_trunk -7 -8 8; nous -3 -14 8; nous_appel -5 -8 8; nous_au -9 -8 9; nous_avons -6 7 -5
nous_disen -5 -8 8; nous_prene -6 -5 6; nous_somme 11 -14 -9; nous_une -5 -6 7; nouve 1 -5 -5; nouve_> 12 -19 -8
nouve_la -5 -5 5; nouve_souci -9 9 -8; noval -5 -5 6; noval_point -5 -5 6; novem -12 -8 11; novem_> -12 -8 11
nul -9 -9 9; nul_> -9 -9 9; nulle -12 12 -12; nulle_> -12 12 -12; nuls -7 -12 9; nuls_> -7 -12 9; numer -18 5 2
numer_> -9 12 -12; numer_ca -7 -7 7; numer_de -8 -7 8; numer_masqu -7 -14 10; numer_monsi -6 7 -7; o -11 -11 11
o_t -5 -5 5; o_u -11 -11 11; objet -7 -6 7; objet_conne -7 -6 7; occup -11 -10 12; occup_> -7 -7 7; occup_de -5 -5 5
occup_tout -5 -8 8; odett -7 -6 7; odett_point -7 -6 7; offre -11 -10 11; offre_> -8 -6 7; offre_plus -5 -7 6
oh -8 -1 4; oh_la -5 -5 5; oh_non -6 7 -6; oh_que 11 4 -17; oh_vous -11 -2 7; ok 15 -15 -14; ok_> 13 -14 -13
ok_ca 13 -8 -13; ok_d 6 -8 -5; ok_mais -15 16 -12; ok_pas 6 -6 -6; ok_pour 7 -7 -7; on 3 -8 -5; on_essai 12 -11 -13
on_est 7 -22 -2; on_fait 16 -15 -17; on_m -7 -7 7; on_n -1 -2 3; on_oubli -16 14 -12; on_peut 19 -17 -18
on_s -10 -8 9; on_va 2 4 -7; on_verra -14 -12 13; ongle -2 -3 4; ongle_depui -2 -3 4; ont -1 -3 4; ont_plus -1 -3 4
onze -5 -5 7; onze_vingt -5 -5 7; opera -21 -19 21; opera_> -14 -14 14; opera_est -8 -6 8; opera_humai -9 -5 8
opera_opera -10 -10 10; orage -6 -6 8; orage_> -6 -6 8; orang -7 -10 11; orang_point -7 -10 11; ordin -14 -14 14
ordin_> -11 -12 12; ordin_dans -7 -7 7; ordin_plus -5 -6 5; ordin_qui -1 -3 4; oreil -6 -4 7; oreil_gauch -6 -4 6
oreil_il -3 -3 5; ou -14 -14 15; ou_quoi -9 -9 9; ou_seize -8 -9 9; ou_trois -6 -6 6; oubli -20 18 -16
oubli_> -20 18 -16; oui 34 -27 -19; oui_> 34 -28 -22; oui_allez 7 -2 -6; oui_alors -10 13 -16; oui_bien 11 -11 -5
oui_c 46 -36 -32; oui_ca 22 -18 -20; oui_conti 9 -9 -8; oui_da 11 -9 -12; oui_deja 16 -14 -16; oui_deux 5 -5 -5
oui_effec 9 -8 -11; oui_enfin -19 22 -18; oui_et -33 -25 28; oui_euh -12 13 -24; oui_evide 16 -17 -9
oui_exact 8 -7 -8; oui_grave 7 -6 -7; oui_hein 19 -11 -22; oui_helas 13 -13 -11; oui_il 9 -9 -9; oui_it 7 -4 -7
oui_j 15 -3 -19; oui_je 22 -16 -25; oui_jeune 16 -13 -17; oui_juste 13 -12 -11; oui_le 9 -9 -8; oui_madam 7 -6 -9
oui_mais -19 20 -14; oui_malhe 11 -10 -9; oui_merci 14 -13 -18; oui_mon 16 -14 -16; oui_ni -18 -18 18
oui_non -23 23 -21; oui_on 18 -15 -14; oui_oui 19 -11 -19; oui_pardi 10 -9 -10; oui_pas 7 -6 -3; oui_peuch 9 -8 -9
oui_peut -13 -13 13; oui_plusi 10 -9 -4; oui_pour 9 -9 -10; oui_pourq 8 -8 -6; oui_puisq 8 -9 -7; oui_s 18 -15 -18
oui_sans 16 -16 -11; oui_septa 8 -6 -6; oui_toujo 12 -11 -9; oui_tout 23 -29 -12; oui_tu 8 -8 -7; oui_vas 5 -5 -5
oui_voila 15 -12 -11; oui_vous 13 -16 -12; oui_y 5 -2 -2; pages -5 -6 7; pages_> -5 -6 7; paie -8 -7 8
paie_chaqu -8 -7 8; paie_rubis -2 -3 4; paill -14 -13 14; paill_> -14 -13 14; paix -10 -10 12; paix_> -10 -10 11
paix_avec -4 -5 5; panne -1 -13 6; panne_> 0 -13 4; panne_les -5 -5 5; papie -12 -11 12; papie_> -12 -11 12
par -13 -11 13; par_la -9 -8 10; par_le -7 -7 7; par_sms -7 -7 8; par_votre -6 -6 6; par_zero -2 -2 4; parai 6 -2 -4
parai_bien 6 -2 -4; parce -3 -3 5; parce_que -3 -3 5; pardi 12 -12 -12; pardi_> 12 -12 -12; pardo -11 -8 12
pardo_> -19 1 10; pardo_oui 13 -13 -10; pardo_vous -11 -12 12; pare -6 -11 9; pare_feu -6 -11 9; parei 7 -7 -7
parei_oui 7 -7 -7; parfa 18 -17 -18; parfa_> 16 -15 -16; parfa_comme 7 -7 -3; parfa_on 9 -8 -10; parle -19 -14 19
parle_> -8 -8 9; parle_a -7 -10 11; parle_avec -7 -7 8; parle_de -8 -8 10; parle_lente -15 -9 14; parle_plus -3 -3 5
parle_trop -12 -9 11; part 8 -10 -6; part_c 8 -10 -6; parti -20 -23 24; parti_> -18 -15 19; parti_faire -4 -4 4
parti_mange -8 -11 10; pas -16 22 -18; pas_> -14 19 -19; pas_a -9 10 -9; pas_alors -7 -6 7; pas_aujou -7 13 -19
pas_besoi -10 18 -20; pas_bien -33 13 13; pas_ca -25 25 -13; pas_ce -26 23 -11; pas_celui -9 9 -6
pas_certa -19 -19 19; pas_cette -8 9 -9; pas_chez -14 18 -19; pas_com -6 -5 6; pas_comme -8 10 -10
pas_compr -22 -25 26; pas_corre -10 9 -4; pas_d -4 -2 -1; pas_de 34 -39 -13; pas_donc -5 5 -5; pas_du -14 3 2
pas_encor -12 14 -14; pas_enten -25 -23 24; pas_essay -12 16 -17; pas_eu 9 4 -18; pas_exact -25 25 -12
pas_fait -28 24 -15; pas_faux 29 -29 -20; pas_habil -3 -8 8; pas_inter -14 15 -15; pas_juste -14 13 -9
pas_la -10 5 -4; pas_le -20 28 -17; pas_ma -12 11 -9; pas_maint -7 7 -7; pas_merci -10 11 -12; pas_moi -15 14 -10
pas_mon -13 9 -7; pas_monsi -9 17 -19; pas_ne -10 11 -3; pas_non 22 -21 -41; pas_oui 7 -6 -3; pas_pense -9 9 -6
pas_pour -33 27 -15; pas_pu -11 15 -16; pas_que -13 13 -13; pas_quest -11 13 -13; pas_redem -10 13 -13
pas_regle 12 -12 -6; pas_repon -15 -14 14; pas_resea -9 -8 9; pas_reuss -9 14 -16; pas_reven 9 -9 -9
pas_sa -12 11 -11; pas_soixa -6 6 -6; pas_speci -8 9 -10; pas_sur -18 -18 18; pas_touch -8 16 -16
pas_tout -18 16 -8; pas_trop -7 -11 10; pas_vous -16 -14 16; pas_vraim -21 26 -18; passe -16 -4 7; passe_a -5 -7 6
passe_demai -8 -9 9; passe_l -3 -4 5; passe_mais -3 -4 5; passe_mardi -5 -5 5; passe_merci -12 14 -14
passe_moi -6 -6 7; passe_par -7 -7 7; passe_tout -5 -5 5; patie -5 -6 6; patie_est -5 -6 6; patro -7 -7 7
patro_va -7 -7 7; paul -8 -10 9; paul_aroba -8 -16 18; paul_chez -8 -9 9; paul_point -6 -9 11; peine -13 11 -10
peine_> -13 11 -10; pelis -8 -8 8; pelis_a -8 -8 8; pelle -5 -6 7; pelle_a -5 -6 7; pense 6 3 -12; pense_> 7 3 -20
pense_bien 10 -5 -7; pense_pas -28 24 -15; pense_que 5 -5 -5; perds -5 -4 6; perds_le -5 -4 6; perdu -5 -7 8
perdu_la -5 -7 8; pere -6 -9 8; pere_> -6 -9 8; perso -21 -1 5; perso_> -18 4 -3; perso_a -9 -9 10; perso_n -3 7 -7
perso_physi -7 -8 8; perso_que -5 -5 5; perso_qui -6 -9 8; perte -6 -5 5; perte_de -6 -5 5; peter -8 -6 8
peter_les -8 -6 8; petit -1 -16 5; petit_> 3 -15 2; petit_douza -9 -8 9; peu -22 5 4; peu_> -7 -15 9
peu_compl -5 -8 9; peu_dure -3 -3 5; peu_mal -5 -6 6; peu_pour -18 15 -11; peuch 9 -8 -9; peuch_> 9 -8 -9
peut 2 -20 7; peut_aider 6 -2 -6; peut_dire 13 -11 -14; peut_essay 13 -13 -10; peut_etre -20 -14 20
peut_faire 11 -10 -12; peux -11 -1 1; peux_avoir -10 -9 10; peux_pas -22 5 -4; peux_plus -6 -9 9; peux_y 8 -8 -7
physi -7 -8 8; physi_> -7 -8 8; picar -7 -7 7; picar_> -7 -7 7; picar_des -7 -7 7; placa -12 -11 12
placa_> -12 -11 12; plaig -5 -5 5; plaig_> -5 -5 5; plais 13 -13 -13; plais_> 13 -13 -13; plait 5 -14 -2
plait_> 1 -11 1; plait_comme -8 -6 8; plait_merci 11 -12 -10; plein 11 -8 -12; plein_dans 11 -8 -12; pleut -6 -6 6
pleut_depui -6 -6 6; plomb -8 -6 8; plomb_votre -8 -6 8; plus -36 3 8; plus_> -28 -12 18; plus_a -6 -9 9
plus_d -6 -5 6; plus_de -12 -17 18; plus_du -7 10 -10; plus_faire -6 -9 9; plus_fort -3 -3 5; plus_inter -10 -13 12
plus_le -32 10 -4; plus_les -7 -11 12; plus_maint -10 10 -10; plus_mon -11 -10 11; plus_moyen -7 -12 10
plus_rapid -5 -7 6; plus_trent -1 -3 4; plus_trop -6 -7 8; plus_un -5 -6 5; plus_vite 6 -2 -6; plusi 10 -9 -4
plusi_fois 10 -9 -4; pluto 3 2 -11; pluto_non -10 14 -18; pluto_oui 6 -6 -6; point -22 -3 12; point_be -11 -9 11
point_berna -6 -8 7; point_bio -6 -7 7; point_brun -5 -6 6; point_com -17 3 2; point_doubl -6 -6 6; point_dr -6 -7 7
point_duboi -6 -9 11; point_dupon -6 -9 9; point_e -5 -5 6; point_fr -13 -1 5; point_i -5 -5 6; point_jo -5 -6 6
point_lyon -5 -6 6; point_march -7 -6 7; point_marti -5 -6 6; point_me -6 -6 6; point_net -6 -7 7
point_weber -6 -7 7; porca -5 -5 5; porca_miser -5 -5 5; porta -13 -11 14; porta_> -7 -6 7; porta_et -5 -2 6
porta_il -4 -4 5; porta_j -7 -7 7; porte -7 -8 8; porte_> -2 -9 10; porte_douze -7 -7 7; porte_je -5 -4 6
pose 7 -6 -9; pose_pas 7 -6 -9; posez -4 -4 4; posez_une -4 -4 4; posit 12 -12 -12; posit_> 12 -12 -12
possi -10 -13 12; possi_> -13 -12 12; possi_oui 12 -10 -13; posta 6 -6 -6; posta_donc 6 -6 -6; poste -12 -13 14
poste_> -7 -8 8; poste_a -6 -7 7; poste_c -9 -9 10; poste_point -5 -6 7; potes -5 -5 5; potes_ils -5 -5 5
pour 4 3 -18; pour_appel -9 -8 9; pour_autre -11 12 -11; pour_ca 2 1 -12; pour_des -6 -5 6; pour_l -11 11 -10
pour_la 9 -9 -10; pour_le 0 6 -13; pour_ma -13 -14 14; pour_moi 12 4 -21; pour_sur 13 -11 -14; pour_un -13 12 -10
pour_une -10 -10 10; pourq 21 -20 -18; pourq_> -14 13 -9; pourq_pas 23 -22 -16; pourr -12 -15 14
pourr_pas -12 -15 14; pouve -6 -15 11; pouve_> 19 -14 -20; pouve_m -12 -8 12; pouve_repet -18 -13 16
pouve_valid 6 -6 -6; pouve_vous -7 -5 7; prefe -21 21 -18; prefe_atten -12 14 -14; prefe_avoir -6 -8 8
prefe_evite -13 12 -11; prefe_pas -14 17 -18; premi -8 -9 8; premi_etage -12 -11 11; premi_fois 2 4 -11
premi_perso -5 -5 5; prend -5 -6 6; prend_la -2 -4 6; prend_un -5 -6 6; prene -9 -13 11; prene_pour -9 -13 11
preno -6 -6 6; preno_et -6 -6 6; presq -6 6 -6; presq_mais -6 6 -6; pret 11 -6 -15; pret_> 11 -6 -15; prie -7 -16 14
prie_> -5 -5 6; prie_j -6 -14 13; prior -7 -6 7; prior_> -7 -6 7; prise -6 -8 7; prise_> -8 -12 12; prise_il -5 -5 5
probl 17 -11 -21; probl_> 16 -9 -24; probl_allez 7 -8 -6; probl_c -13 -13 14; probl_est -10 9 -4; probl_oui 10 -7 -4
probl_que -14 -9 12; propo 11 -8 -11; propo_de 11 -8 -11; proto -6 -6 6; proto_point -6 -6 6; ps5 -11 -9 10
ps5_> -11 -9 10; pu -11 15 -16; pu_> -11 15 -16; puis -8 -8 9; puis_hier -6 -5 6; puis_je -5 -6 6
puis_mercr -5 -5 5; puisq 1 2 -11; puisq_je 1 2 -11; pus -3 -4 5; pus_acces -3 -4 5; putai -9 -9 9
putai_mais -9 -9 9; qu -21 -14 20; qu_est -18 -13 18; qu_inter -7 -6 7; qu_on -7 -7 7; quand -8 -8 8
quand_ils -5 -8 8; quand_je -7 -7 7; quara -14 -12 16; quara_cinq -3 -5 6; quara_cinqu -6 -7 8; quara_deux -9 -7 9
quara_et -2 -2 4; quara_neuf -5 -5 5; quara_quatr -5 -5 7; quara_trois -4 -4 5; quart -9 -8 9; quart_meme -9 -8 9
quato -10 -10 12; quato_objet -7 -6 7; quato_soixa -3 -6 7; quatr -15 -13 16; quatr_> -8 -7 8; quatr_cent -4 -5 6
quatr_cinq -9 -8 9; quatr_cinqu -5 -5 5; quatr_ordin -11 -11 11; quatr_pas -6 6 -6; quatr_quara -9 -9 12
quatr_soixa -5 -5 7; quatr_vingt -6 -8 9; que -5 3 -8; que_> -15 -13 14; que_c -5 -5 6; que_ca -14 -14 15
que_figur -1 -2 3; que_j 15 -5 -18; que_je -1 3 -9; que_la -17 -13 16; que_le -6 -9 9; que_mon -1 -2 3
que_nenni -14 13 -12; que_non -33 33 -21; que_oui 16 -16 -14; que_que -11 -8 10; que_redem -8 -10 9
que_vous -25 -8 17; quel -16 -13 15; quel_servi -7 -7 7; quel_ticke -13 -11 12; quell -13 -17 16
quell_box -9 -10 10; quell_quest -11 -13 12; quelq -5 -10 10; quelq_un -5 -10 10; quest -22 -1 7; quest_> -22 -1 7
quest_debil -4 -5 5; qui -14 -28 24; qui_a -11 -8 11; qui_aboie -6 -6 6; qui_ai 10 -6 -11; qui_decon -13 -13 13
qui_est -10 -5 9; qui_etes -9 -10 9; qui_gere -4 -4 4; qui_m -1 -2 3; qui_n -1 -3 4; qui_s -11 -9 11; qui_se -5 -5 5
qui_vous -6 -9 8; quich -10 -10 10; quich_> -10 -10 10; quinz -11 -11 11; quinz_> -5 -5 5; quinz_ou -8 -9 9
quinz_rue -8 -9 9; quinz_soixa -3 -6 7; quoi -28 -26 29; quoi_> -23 -17 23; quoi_ce -12 -10 11; quoi_deja -13 -13 14
quoi_la -6 -9 7; quoi_un -13 -19 17; quoi_vous -6 -6 6; r -12 -12 13; r_> -6 -6 7; r_o -11 -11 11; raiso 19 -24 -13
raiso_> 16 -21 -10; raiso_socia 6 -6 -5; rallu 11 -14 -11; rallu_> 11 -14 -11; rame -12 -12 12; rame_sur -12 -12 12
rapid -5 -7 6; rapid_> -5 -7 6; rappe -2 -20 11; rappe_> 12 -12 -11; rappe_au -14 -9 12; rappe_plus -11 -11 11
ras -8 -10 9; ras_la -8 -10 9; ravi 13 -13 -14; ravi_> 13 -13 -14; rebra 11 -14 -11; rebra_> 11 -14 -11
recev -6 -9 9; recev_les -6 -9 9; recoi -6 -8 9; recoi_plus -6 -8 9; recu 11 -16 -6; recu_d 11 -16 -6; redem -1 5 -8
redem_> 3 10 -14; redem_toute -8 -10 9; redir 2 -12 2; redir_moi -7 -8 8; redir_vous 7 -9 -5; refle -8 -8 8
refle_> -8 -8 8; refus 0 9 -19; refus_> -3 10 -18; refus_de 8 -10 -6; regar -17 -15 17; regar_> -14 -12 13
regar_la -5 -5 5; regis -8 -8 8; regis_pelis -8 -8 8; regle -14 16 -21; regle_> 7 -7 -5; regle_ca -24 24 -20
regle_cette -7 7 -5; regre -11 12 -13; regre_> -11 12 -13; relat -10 -10 10; relat_> -10 -10 10; remar -12 -12 12
remar_> -6 -5 6; remar_vite -9 -11 10; remet -4 -4 5; remet_le -4 -4 5; rende 8 -8 -7; rende_vous 8 -8 -7
repar -4 -5 5; repar_ma -4 -5 5; repet -18 -13 16; repet_> -9 -11 10; repet_la -8 -15 15; repet_s -29 -18 28
repon -20 -5 11; repon_> -5 -5 5; repon_a -15 -14 14; repon_est -14 14 -14; repon_il -3 -8 8; repon_se -6 -7 7
resea -17 -18 19; resea_> -13 -19 19; resea_avec -4 -2 6; resea_chez -9 -8 9; resea_dedan -7 -7 7
resea_mobil -5 -5 5; resea_sans -4 -4 5; resol -15 15 -13; resol_> -15 15 -13; respo -10 -13 11; respo_> -7 -8 9
respo_du -7 -8 8; respo_est -7 -8 7; reste -12 -10 12; reste_a -5 -5 5; reste_etein -8 -8 8; reste_m -5 -5 7
reuss -9 14 -16; reuss_> -9 14 -16; reven 9 -9 -9; reven_mon 9 -9 -9; rh -6 -7 7; rh_aroba -6 -7 7; rhone -5 -5 5
rhone_> -5 -5 5; rien -29 19 -12; rien_> -19 4 -1; rien_a -4 14 -19; rien_compr -15 -27 24; rien_debra -10 13 -14
rien_du -9 13 -13; rien_enten -6 -6 6; rien_fait -14 17 -18; rien_il -2 -4 6; rien_non -3 7 -7
rien_redem -17 17 -17; rivie -5 -5 5; rivie_sur -5 -5 5; robot -13 -14 15; robot_> -11 -9 11; robot_je -7 -10 9
rond -3 -4 5; rond_sur -3 -4 5; rossi -10 -10 10; rossi_> -10 -10 10; rouge 9 -9 -9; rouge_> 9 -9 -9
roule 13 -15 -12; roule_> 13 -15 -12; rouss -8 -10 9; rouss_de -8 -9 10; rouss_r -5 -5 5; roux -5 -6 6
roux_chez -5 -6 6; rubis -2 -3 4; rubis_sur -2 -3 4; rue -6 0 2; rue_> -12 11 -9; rue_bon -4 6 -6; rue_d -9 8 -6
rue_de -10 -10 11; rue_des -11 -10 11; rue_le 6 -6 -6; s -6 -19 9; s_appai -5 -6 7; s_corre 7 -4 -7; s_e -5 -5 5
s_en -7 -7 7; s_enten -10 -8 9; s_il 5 -14 -2; s_occup -5 -5 5; s_s -5 -5 5; sa -18 6 -2; sa_> -12 11 -11
sa_conso -6 -4 8; sa_fait -11 -8 10; sache -10 9 -8; sache_> -10 9 -8; saint -5 -6 6; saint_tiret -5 -6 6
sais -23 -36 36; sais_pas -18 -33 31; sais_plus -6 -7 8; sais_rien -8 -10 10; sais_trop -8 -14 12
sais_tu -10 -10 10; salon -14 -11 13; salon_> -14 -11 13; sans 4 -1 -11; sans_arret -5 -5 5; sans_doute 11 -10 -8
sans_facon -14 13 -12; sans_faute 16 -16 -11; sans_fin -4 -4 5; sans_h -6 -6 7; sans_probl 10 -14 -7
saura -8 -11 10; saura_pas -8 -11 10; saute -5 -10 9; saute_tout -5 -10 9; sav -8 -9 9; sav_humai -8 -9 9
savez -5 5 -5; savez_je -5 5 -5; scand -11 -20 16; scand_> -15 -16 16; scand_je -8 -7 8; scand_par -6 -6 6
se -10 -10 11; se_coupe -7 -6 10; se_decle -6 -7 7; se_matin -5 -7 8; se_passe -5 -5 5; se_plaig -5 -5 5
secon -7 -8 8; secon_> -7 -8 8; secre -6 -8 9; secre_aroba -6 -8 9; seize -12 -3 4; seize_> -12 -3 4
semai -10 -10 10; semai_> -10 -10 10; sembl 10 -8 -10; sembl_oui 10 -8 -10; sept -9 -11 13; sept_aroba -5 -7 7
sept_huit -1 -2 3; sept_quara -1 -3 4; sept_quatr -6 -7 7; sept_soixa -7 -6 7; septa -8 -17 9; septa_> -13 -13 13
septa_fois 8 -6 -6; serai 16 -11 -18; serai_bien 11 -8 -6; serai_parfa 7 -6 -7; serai_ravi 13 -13 -14
serai_tres 8 -6 -6; serie -11 -8 10; serie_a -7 -6 7; serie_marre -8 -6 7; sert -10 11 -11; sert_a -10 11 -11
serve -8 -9 8; serve_> -5 -6 5; serve_plus -6 -11 9; servi -19 -17 19; servi_> -12 -10 11; servi_a -5 -6 6
servi_c -9 -8 9; servi_clien -7 -8 8; servi_deplo -7 -7 7; seul -7 -10 11; seul_appar -6 -9 11; seul_poste -7 -8 8
seule -12 -14 14; seule_> -8 -10 9; seule_un -7 -8 8; sfr -8 -6 8; sfr_> -8 -6 8; si 23 -21 -21; si_> 22 -22 -12
si_c 7 -5 -9; si_ca 6 -2 -6; si_corre 2 -1 -1; si_enfin -19 14 -7; si_fait 11 -11 -8; si_je 8 -10 -6
si_si 17 -16 -12; signe -11 -8 11; signe_> -11 -8 11; sim 1 -9 7; sim_> -7 -8 8; sim_et -4 -4 5; sim_oui 8 -7 -8
sim_sim 8 -7 -8; simon -8 -8 9; simon_> -8 -8 9; sip -7 -8 8; sip_ne -7 -8 8; site -6 -9 9; site_de -6 -9 9
six -11 -2 8; six_78 -9 -10 11; six_> -13 -12 14; six_cent -4 -5 6; six_donc -6 6 -6; six_douze -5 -5 5
six_onze -5 -5 7; six_pas -6 6 -6; six_quara -2 -2 4; six_quatr -4 -5 6; six_sept -1 -2 3; six_soixa -5 -6 6
six_un -1 -2 3; skyne -7 -6 7; skyne_point -7 -6 7; smart -4 -5 5; smart_ne -4 -5 5; smet -12 -10 11
smet_> -12 -10 11; smith -7 -7 7; smith_at -7 -7 7; sms -7 -11 13; sms_> -8 -12 13; sms_passe -3 -4 5; socia 6 -6 -5
socia_> 6 -6 -5; socie -11 -12 12; socie_dupon -8 -9 10; socie_trans -8 -10 10; soir -7 -7 7; soir_> -7 -7 7
soixa -13 -6 11; soixa_cinq -4 -4 5; soixa_deux -5 -5 5; soixa_dix -5 -6 6; soixa_neuf -9 -8 8; soixa_quato -3 -6 7
soixa_seize -6 6 -6; soixa_six -6 6 -6; soixa_treiz -6 -8 9; somme 11 -14 -9; somme_d 11 -14 -9; sonne -5 -8 8
sonne_occup -5 -8 8; sont -11 -11 12; sont_a -6 -7 6; sont_coupe -2 -2 4; sont_hache -7 -8 8; sophi -10 -11 10
sophi_picar -7 -7 7; sophi_tiret -5 -6 6; sors -4 -4 5; sors_la -4 -4 5; sorti -6 -7 8; sorti_a -6 -7 8
souci 18 -16 -15; souci_> 15 -12 -14; souci_allez 10 -9 -10; souci_c 7 -7 -3; souci_de -4 -2 6
souci_faite 10 -10 -7; souha -16 14 -12; souha_parle -7 -13 13; souha_pas -16 15 -15; sous -6 -7 7; sous_la -6 -7 7
souvi -13 4 1; souvi_> -9 10 -10; souvi_plus -17 -14 15; speci -8 9 -10; speci_> -8 9 -10; stand -6 -7 7
stand_je -7 -7 7; stand_telep -2 -5 7; stylo -5 -6 6; stylo_> -5 -6 6; sud -6 -5 6; sud_> -6 -5 6; suffi -15 -16 15
suffi_> -14 -16 15; suffi_basta -5 -5 5; suis -7 -12 7; suis_au -7 -7 7; suis_clien -6 -6 7; suis_d 23 -20 -23
suis_dans -7 -7 7; suis_decu -12 -11 12; suis_devan 13 -9 -13; suis_elodi -8 -6 8; suis_furax -8 -6 8
suis_furie -11 -10 11; suis_hors -2 -3 4; suis_la 20 -20 -19; suis_le -7 -8 8; suis_pas -33 5 8; suis_pret 11 -6 -15
suis_scand -6 -6 6; suis_toujo 11 -6 -14; suis_tout 13 -22 -11; suis_un -7 -5 9; suis_vraim -9 -10 9; suite -6 -7 7
suite_> -6 -7 7; sujet 7 -13 -4; sujet_du 7 -13 -4; super 9 -7 -8; super_oui 9 -7 -8; suppo 4 -9 -2
suppo_point -5 -5 6; suppo_que 6 -6 -6; sur -1 -22 9; sur_> 13 -22 -5; sur_dix -9 -8 9; sur_du -1 -2 3
sur_inter -12 -12 12; sur_l -2 -3 4; sur_la -7 -7 7; sur_le -18 -8 14; sur_les -7 -6 7; sur_mon 5 -16 -4
sur_notre -5 -5 5; sur_pas 5 -4 -4; sur_que -16 19 -18; sur_sa -6 -4 8; sur_tous -3 -4 5; surem -11 11 -9
surem_pas -11 11 -9; surto -13 17 -11; surto_pas -13 17 -11; t -15 -6 11; t_> -5 -5 5; t_aroba -5 -5 6; t_as -6 -5 6
t_es -9 9 -8; t_i -6 -6 7; ta -10 -10 10; ta_gueul -10 -10 10; table -8 -10 10; table_> -7 -8 8; table_ne -5 -6 7
tais -6 -7 7; tais_toi -6 -7 7; taper -7 -6 7; taper_sur -7 -6 7; techn -12 -12 13; techn_> -9 -11 10
techn_de -2 -4 6; techn_doit -8 -9 9; techn_est -5 -5 5; tele -16 -15 17; tele_> -15 -13 15; tele_bugue -9 -10 10
tele_mais -4 -9 10; telen -6 -6 7; telen_point -6 -6 7; telep -19 -12 19; telep_> -12 -10 11; telep_cette -11 10 -8
telep_de -2 -5 7; telep_du -10 -8 9; telep_et -2 -2 4; telep_fixe -9 -9 9; telep_march -4 -9 10; telep_ne -5 -5 5
telep_qui -14 -13 13; telep_va -3 -4 5; temps -14 6 -4; temps_> -12 13 -14; temps_quand -5 -8 8; temps_une -5 -10 9
test -7 -8 9; test_un -7 -8 9; thoma -3 -6 7; thoma_un -3 -6 7; ticke -8 -7 4; ticke_> -4 -12 9; ticke_la -9 9 -7
tiret -8 -13 13; tiret_atlas -6 -7 7; tiret_denis -5 -6 6; tiret_desme -6 -6 7; tiret_du -5 -6 6
tiret_ferme -6 -7 7; tiret_lebla -6 -8 9; tiret_marie -5 -6 7; tiret_saint -5 -6 6; titul -7 -7 8
titul_mais -7 -7 8; toi -6 -7 7; toi_je -6 -7 7; toit -8 -8 8; toit_> -8 -8 8; tombe -17 4 2; tombe_> -18 12 -6
tombe_direc -5 -5 5; tombe_sur -1 -2 3; tonal -5 -5 9; tonal_dans -6 -6 8; tonal_et -1 -2 3; touch -6 17 -17
touch_a -6 17 -17; toujo 19 -12 -20; toujo_> 12 -11 -9; toujo_avec -2 -2 4; toujo_d 5 -4 -4; toujo_en 7 -5 -9
toujo_inter 19 -14 -19; toujo_le 12 -10 -5; toujo_pas 5 4 -18; toujo_pour 14 -22 -7; tourn -3 -4 5; tourn_en -3 -4 5
tous -18 -6 11; tous_> -7 -8 7; tous_des -6 -10 8; tous_les -3 -4 5; tous_monsi -12 12 -11; tout 0 7 -15
tout_> -19 15 -12; tout_a 16 -10 -22; tout_attac -6 -7 7; tout_bien 7 -9 -5; tout_c -5 7 -6; tout_ca -4 2 2
tout_ce -10 -5 9; tout_compr 18 -20 -16; tout_du -10 15 -17; tout_enfin -7 7 -4; tout_est 1 -6 0
tout_faux -19 19 -14; tout_frero -8 8 -4; tout_jeune -8 11 -10; tout_juste 14 -16 -12; tout_le -22 6 3
tout_non -4 6 -7; tout_parei 7 -7 -7; toute -10 -16 13; toute_la -9 -9 9; toute_les -6 -5 5; toute_neuve -9 -11 11
toute_seule -8 -10 9; trait -7 -6 7; trait_cela -7 -6 7; trans -12 -13 13; trans_marti -8 -10 10
trans_picar -7 -7 7; treiz -6 -6 7; treiz_> -3 -6 7; treiz_aroba -5 -5 5; treiz_seize -6 -7 8; tremb -11 -12 11
tremb_> -11 -11 11; tremb_d -9 -8 9; trent -5 -5 6; trent_quatr -5 -5 5; trent_six -5 -5 6; trent_trois -3 -4 7
tres -7 0 0; tres_bien 19 -21 -17; tres_en -9 -10 9; tres_lente -8 -9 9; tres_mal -10 -8 9; tres_peu -18 15 -11
trois -15 -23 20; trois_> -10 -10 10; trois_appar -11 -9 10; trois_etage -7 -7 7; trois_fois 9 -14 -8
trois_huita -5 -5 5; trois_jours -14 -11 15; trois_ordin -1 -3 4; trois_perso -9 -9 10; trois_quara -5 -5 7
trois_quatr -3 -4 6; trois_rivie -5 -5 5; trois_six -1 -3 4; trois_sur -9 -8 9; trois_vingt -4 -4 5
tromp -12 16 -17; tromp_> -9 10 -11; tromp_de -13 11 -10; tromp_dis -12 11 -9; trop -12 -15 17; trop_> -10 -6 7
trop_atten -3 -5 5; trop_ce -5 -5 5; trop_compl -7 -7 7; trop_oui 13 -8 -13; trop_rien -8 -14 12
trop_vite -12 -9 11; trouv -6 -10 9; trouv_plus -6 -10 9; trunk -7 -8 8; trunk_sip -7 -8 8; tu -3 -5 1
tu_moi -10 -10 10; tu_peux 8 -8 -7; tu_t -9 9 -8; u -14 -15 15; u_> -5 -5 6; u_s -5 -5 5; u_t -6 -6 7; u_x -7 -7 7
uk -7 -7 7; uk_> -7 -7 7; un -37 -11 29; un_> -4 -4 5; un_a -5 -10 10; un_agent -6 -8 8; un_arbre -4 -4 5
un_aroba -1 -5 6; un_autre -21 18 -16; un_colla -6 -6 6; un_conco -2 -4 5; un_conse -12 -11 14; un_creti -5 -5 5
un_d -6 -9 8; un_deux -8 -11 12; un_deuxi -6 -7 7; un_dupli -7 -8 8; un_elect -8 -11 11; un_etre -5 -5 6
un_humai -5 -8 8; un_insta -6 -14 13; un_joli -10 -15 12; un_ni -5 5 -4; un_nouve -9 9 -8; un_numer -9 -16 13
un_opera -10 -9 11; un_parti -8 -7 10; un_peu -11 -12 12; un_quatr -3 -6 7; un_redem -13 -19 17; un_respo -7 -8 9
un_scand -15 -16 16; un_serve -5 -6 5; un_servi -5 -6 6; un_seul -7 -10 11; un_souci -4 -2 6; un_stylo -5 -6 6
un_table -7 -8 8; un_techn -7 -8 8; un_un -6 -6 7; under -7 -11 10; under_soixa -3 -6 6; under_vasse -6 -7 7
under_wolf -6 -8 8; une -32 -10 28; une_anten -7 -6 7; une_box -11 -14 13; une_chale -6 -7 7; une_cinqu -8 -9 9
une_colle -4 -4 4; une_dame -8 -9 8; une_dizai -6 -6 6; une_douza -6 -6 6; une_ecole -9 -9 10; une_entre -9 -10 10
une_erreu -14 18 -20; une_fois -7 -11 10; une_honte -14 -13 14; une_minut -5 -5 5; une_offre -5 -7 6
une_panne -15 -18 17; une_pelle -5 -6 7; une_perso -10 -13 13; une_petit -9 -8 9; une_quich -10 -10 10
une_secon -7 -8 8; une_semai -10 -10 10; une_vieil -6 -9 8; une_vraie -10 -15 15; v -6 -6 6; v_aroba -6 -6 6
va -1 10 -21; va_> 15 -16 -13; va_aller -13 13 -14; va_bien -3 -4 5; va_dire 16 -12 -16; va_etre -7 -7 7
va_laiss -5 5 -5; va_tres 13 -10 -12; vais -18 -5 9; vais_aller -8 -9 9; vais_deman -9 -13 13; vais_m -12 14 -14
vais_voir -11 -15 14; vais_vous -8 -9 9; valer -8 -8 9; valer_simon -8 -8 9; valid 6 -6 -6; valid_> 6 -6 -6
vas 5 -5 -5; vas_y 5 -5 -5; vasse -6 -7 7; vasse_aroba -6 -7 7; venu -4 -4 5; venu_coupe -4 -4 5; verif -10 -11 11
verif_> -10 -11 11; verra -18 -16 17; verra_> -18 -16 17; vers -11 -10 10; vers_dix -8 -8 8; vers_le -7 -8 8
veuil -7 -7 7; veuil_passe -7 -7 7; veux 9 0 -14; veux_> 17 -19 -16; veux_bien 14 -8 -15; veux_etre -10 -10 10
veux_modif -14 -20 17; veux_parle -9 -9 12; veux_pas -27 24 -19; veux_qu -7 -7 7; veux_un -7 -7 7; veux_une -7 -10 9
vial -7 -7 8; vial_> -7 -7 8; vide -1 -2 3; vide_> -1 -2 3; vie -10 12 -12; vie_> -10 12 -12; vieil -6 -9 8
vieil_perso -6 -9 8; viens 5 -13 -3; viens_de 11 -12 -11; viens_la -10 -10 10; villa -4 -4 5; villa_en -4 -4 5
vingt -7 -5 7; vingt_ans -2 -3 4; vingt_deux -5 -5 7; vingt_et -4 -4 5; vingt_genre -6 -7 7; vingt_huit -1 -3 4
vingt_quatr -6 6 -6; vingt_quinz -3 -6 7; vingt_sept -4 -4 5; vingt_six -8 2 -1; vingt_trois -4 -5 6; virem -6 -9 9
virem_sur -6 -9 9; visio -5 -5 5; visio_coupe -5 -5 5; vite 2 -18 7; vite_> 1 -18 8; vite_moi 6 -2 -6
voila 11 -11 -10; voila_> 13 -11 -11; voila_c 8 -9 -7; voila_exact 7 -7 -5; voila_oui 10 -7 -9
voila_vous 11 -11 -10; voir -21 -4 8; voir_> -19 0 4; voir_aille -8 -9 9; voir_avec -3 -8 8; vois 6 -3 -10
vois_ce -10 7 -7; vois_pas 12 -12 -12; vois_plus -11 -10 11; voisi -15 -13 17; voisi_a -13 -11 13
voisi_parce -1 -2 3; voix 12 -12 -10; voix_la 12 -12 -10; vol -16 -12 13; vol_> -16 -12 13; volon 19 -20 -17
volon_> 13 -12 -13; volon_merci 14 -13 -16; vos -3 -4 6; vos_excus -2 -3 4; vos_quest -4 -5 5; votre -12 -14 14
votre_affai -8 -6 8; votre_colle 5 -2 -5; votre_compo -6 -6 6; votre_robot -7 -10 9; votre_servi -9 -8 9
voudr -14 -10 13; voudr_chang -12 -7 10; voudr_parle -5 -2 6; voudr_un -7 -8 8; voula 9 -10 -9; voula_dire 9 -10 -9
voule 12 -5 -14; voule_> 17 -18 -17; voule_dire -17 1 6; voule_oui 5 -5 -5; vous -4 -5 1; vous_> 1 -12 4
vous_ai -6 6 -6; vous_appel -20 -2 8; vous_arret -15 10 -8; vous_assur 11 -11 -10; vous_avez 9 -2 -23
vous_ca -8 -6 8; vous_comme -7 -6 7; vous_depui -6 -6 7; vous_deran -12 -12 12; vous_dire -16 -14 16
vous_dis -22 17 -14; vous_disie -10 -11 11; vous_dites -18 -21 22; vous_ecout 8 -12 1; vous_enten -23 -21 25
vous_envoy -8 -9 9; vous_etes -17 -13 16; vous_faite -17 14 -9; vous_fiche -8 -7 8; vous_le 13 -6 -15
vous_les -2 -3 4; vous_m -15 -12 14; vous_me -17 -15 20; vous_n -8 9 -9; vous_nous -6 -5 6; vous_parle -9 -9 9
vous_plait 5 -14 -2; vous_pouve -5 -15 10; vous_prie -7 -16 14; vous_que -1 -2 3; vous_rappe 3 -17 4
vous_repon -3 -8 8; vous_savez -5 5 -5; vous_tromp -11 14 -15; vous_voule 12 -5 -14; vous_vous -13 15 -15
voyan 9 -9 -9; voyan_est 9 -9 -9; voyon -12 12 -10; voyon_> -11 12 -7; voyon_donc -11 11 -9; voyou -6 -5 6
voyou_vous -6 -5 6; vrai 12 -6 -13; vrai_> 15 -19 -12; vrai_je -10 9 -7; vraie 8 -18 -3; vraie_mon 10 -10 -10
vraie_perso -10 -15 15; vraim -20 3 10; vraim_> -15 18 -10; vraim_ca -19 20 -19; vraim_non -1 6 -6
vraim_nuls -7 -12 9; vraim_tres -9 -10 9; vu -6 -5 6; vu_min -6 -5 6; web -3 -4 5; web_depui -3 -4 5; weber -6 -7 7
weber_aroba -6 -7 7; wifi -14 -12 15; wifi_> -11 -11 12; wifi_de -8 -10 9; wifi_est -6 -6 6; wifi_se -7 -6 10
wifi_sur -5 -4 6; wifi_y -6 -5 6; wii 9 -9 -9; wii_c 9 -9 -9; wolf -6 -8 8; wolf_aroba -6 -8 8; x -7 -7 7
x_> -7 -7 7; xavie -6 -6 6; xavie_point -6 -6 6; y 21 -11 -24; y_> 17 -18 -14; y_a 0 -4 -6; y_ai -9 9 -6
y_aller 8 -8 -7; y_conna -11 11 -8; y_etes -8 9 -9; y_faite 6 -2 -6; y_je 8 -8 -7; y_march -6 -5 6
y_vois 12 -12 -12; yahoo -7 -9 9; yahoo_point -7 -9 9; yep 12 -12 -12; yep_> 12 -12 -12; yes 19 -20 -17
yes_> 13 -12 -13; yes_c 14 -14 -13; yes_monsi 11 -13 -10; yes_oui 7 -4 -7; yes_yes 8 -7 -8; you -7 -8 7
you_are -7 -8 7; zappe -6 -7 7; zappe_la -6 -7 7; zero -8 -9 10; zero_6 -9 -10 11; zero_deux -6 -7 8
zero_quatr -9 -8 13; zero_sept -6 -7 7; zero_six -6 -6 7; zero_trois -5 -5 5; zero_un -3 -6 7
""",
    ),
    "solved": (
        "affirm deny unclear",
        """
00 -11 -11 11; 00_00 -8 -8 8; 00_01 -8 -8 8; 00_> -8 -8 8; 01 -11 -11 11; 01_42 -7 -7 7; 01_47 -8 -8 8; 01_> -8 -8 8
02 -7 -7 7; 02_33 -7 -7 7; 06 -10 -10 10; 0696 -8 -8 8; 0696_73 -8 -8 8; 06_12 -9 -9 9; 06_22 -8 -6 9; 06_99 -8 -8 8
07 -7 -7 8; 07_88 -7 -7 8; 11 -7 -7 8; 11_> -7 -7 8; 12 -9 -9 9; 12_34 -9 -9 9; 12_aroba -5 -6 9; 20 -8 -8 8
20_00 -8 -8 8; 22 -8 -8 8; 22_11 -7 -7 8; 22_33 -8 -6 9; 3 -8 -8 8; 33 -11 -11 11; 33_44 -8 -7 8; 33_6 -6 -6 6
34 -9 -9 9; 34_56 -9 -9 9; 3_ordin -8 -8 8; 3_telep -8 -8 8; 42 -7 -7 7; 42_65 -7 -7 7; 44 -8 -7 8; 44_55 -8 -7 8
47 -8 -8 8; 47_20 -8 -8 8; 5 -12 -12 12; 55 -12 -12 12; 55_22 -7 -7 8; 55_66 -7 -7 7; 55_c -8 -6 9; 56 -9 -9 9
56_7 -9 -9 9; 56_78 -6 -6 6; 5_> -12 -12 12; 6 -6 -6 6; 60 -5 -6 9; 60_12 -5 -6 9; 65 -7 -7 7; 65_89 -7 -7 7
66 -7 -7 7; 66_> -7 -7 7; 6_12 -6 -6 6; 7 -9 -9 9; 73 -8 -8 8; 73_74 -8 -8 8; 74 -12 -12 12; 74_75 -8 -8 8
74_> -7 -7 7; 75 -8 -8 8; 75011 -10 -10 10; 75011_paris -10 -10 10; 75_> -8 -8 8; 78 -6 -6 6; 78_> -6 -6 6
7_> -9 -9 9; 88 -7 -7 8; 88_55 -7 -7 8; 89 -7 -7 7; 89_74 -7 -7 7; 9 -9 -11 10; 99 -8 -8 8; 99_00 -8 -8 8
9_> -9 -11 10; <_01 -11 -11 11; <_02 -7 -7 7; <_06 -10 -10 10; <_0696 -8 -8 8; <_07 -7 -7 8; <_3 -8 -8 8
<_33 -6 -6 6; <_5 -12 -12 12; <_75011 -10 -10 10; <_a -7 -10 9; <_accue -5 -6 6; <_affir 9 -10 -7; <_ah 7 -20 -2
<_ajout -9 -9 9; <_alain -4 -5 5; <_allel 10 -10 -10; <_allez -13 -12 14; <_allo -8 -10 9; <_alors 0 -10 3
<_anne -6 -7 7; <_antoi -8 -7 8; <_appar 12 -9 -14; <_appel -5 -4 6; <_arret -12 -10 12; <_atten -16 -15 17
<_au -7 -8 4; <_aucun -2 5 -15; <_aurie -6 -8 9; <_avant 6 -17 2; <_awa -4 7 -7; <_b -8 -9 9; <_bah -5 7 -8
<_baiss -11 -11 11; <_bande -10 -12 11; <_beauc -15 -14 15; <_ben -18 3 2; <_bertr -11 -8 10; <_bingo 7 -7 -6
<_blabl -12 -12 12; <_bof -9 9 -9; <_bonjo -14 -13 14; <_boudi 6 -7 -6; <_bouge -6 -6 6; <_boula -9 -8 9
<_brigi -10 -10 10; <_c -14 -2 9; <_ca -7 -4 2; <_can -6 -5 7; <_celes -9 -6 9; <_certe -8 8 -7; <_ces 10 -12 -5
<_chape -8 -8 8; <_cinq -10 -8 9; <_cinqu -10 -9 10; <_clair -13 -12 13; <_club -6 -6 8; <_comme -21 -18 20
<_compt -5 -5 5; <_conne -11 -8 10; <_conse -15 -15 17; <_conta -4 -5 8; <_dans -12 -16 15; <_depui -13 -12 13
<_desol -10 -1 5; <_deux -22 -25 26; <_direc -6 -6 7; <_dites -7 -10 11; <_dix -6 -6 6; <_donc -10 0 2
<_douze -10 -8 10; <_eh 5 0 -15; <_elle -6 8 -6; <_encor -7 9 -9; <_enfin -5 -4 6; <_entre -7 -7 7; <_envoy -8 -8 9
<_eric -13 -14 14; <_esper -7 -8 8; <_est -14 -11 14; <_euh -17 -15 17; <_excus -6 -7 7; <_fanny -7 -8 11
<_fanta 11 -11 -8; <_faut -11 -10 11; <_ferme -8 -8 8; <_fouta -8 -7 8; <_franc -11 3 0; <_gauti -6 -6 6
<_genia 13 -10 -14; <_genre -13 -11 12; <_gmail -11 -11 11; <_h -7 -7 7; <_he 7 -7 -6; <_helas -13 14 -9
<_hier -9 -9 9; <_hors -13 12 -11; <_hugue -11 -7 10; <_humai -11 -11 11; <_ibrah -10 -10 10; <_il 0 -8 -3
<_impec 16 -14 -17; <_impos -19 13 -8; <_info -8 -8 9; <_inter -11 -9 10; <_isabe -6 -7 7; <_j -6 -4 2; <_je 2 -18 1
<_jean -8 -9 9; <_jocel -6 -6 6; <_julie -5 -6 8; <_juste -8 -8 9; <_k -5 -6 7; <_kevin -5 -5 5; <_l -23 -5 11
<_la 6 -7 -9; <_laiss -9 -7 8; <_laure -10 -10 10; <_le -3 -6 1; <_lea -5 -5 6; <_leon -5 -5 5; <_les 3 -13 1
<_lucas -5 -7 8; <_lundi -8 -9 9; <_m -5 -5 6; <_ma -1 -5 0; <_madam -12 -12 13; <_maint -15 15 -14
<_mais -11 -9 10; <_malhe -5 10 -10; <_marc -7 -7 8; <_marie -12 -13 13; <_maxim -12 -11 12; <_meme -8 11 -11
<_merci -22 -15 22; <_merde -8 -10 9; <_mes -3 -15 6; <_mette -8 -5 12; <_mirac 13 -13 -12; <_moham -9 -9 9
<_moi -10 -7 10; <_mon -12 -9 9; <_monsi -14 -15 15; <_my -7 -7 7; <_ne -7 -7 7; <_negat -17 17 -16; <_nette 6 -6 -6
<_nicke 16 -15 -16; <_no -8 8 -8; <_nom -5 -5 5; <_non 6 5 -22; <_notre -9 -9 10; <_nous -8 6 -2; <_numer -7 -7 7
<_oh -8 -10 2; <_ok 8 -7 -8; <_olivi -6 -6 7; <_on -13 -1 6; <_onze -12 -12 12; <_orang -10 -18 17; <_ouf 7 -7 -6
<_oui 5 -6 -11; <_p -5 -5 6; <_paill -12 -11 11; <_pardo -14 -14 14; <_parei -9 9 -8; <_parfa 14 -11 -15
<_parle -8 -8 8; <_parti -10 -10 10; <_pas -20 7 -7; <_passe -14 -17 16; <_patie -9 -7 9; <_paul -8 -9 9
<_perfe 7 -7 -6; <_perso -16 -12 15; <_peut -10 -11 11; <_pierr -2 -4 6; <_plus -3 2 -7; <_pol -6 -10 12
<_pour 8 -13 -5; <_pourq -9 -12 11; <_pourr -8 -8 10; <_preno -7 -8 8; <_probl 8 -6 -13; <_qu -12 -10 14
<_quand -6 -7 6; <_quatr -23 -18 23; <_quell -8 -8 8; <_quelq -11 -10 11; <_quinz -7 -8 8; <_r -7 -7 7
<_redem -8 -12 11; <_rende -4 -6 8; <_repar 19 -20 -14; <_rien -29 31 -25; <_robin -5 -6 6; <_s -5 -5 5
<_sa -5 5 -5; <_sarah -7 -7 8; <_seize -9 -9 9; <_servi -11 -11 11; <_seule -9 -10 10; <_si -9 7 -7; <_soixa -8 -8 8
<_sophi -12 -12 12; <_sous -8 -11 9; <_speed -5 -5 5; <_steph -5 -5 6; <_super 11 -12 -9; <_sur -9 -10 10
<_tabar -7 -7 7; <_tais -9 -8 9; <_test -8 -10 10; <_thoma -7 -7 9; <_tip 9 -8 -9; <_toujo -9 12 -12
<_tous -15 -13 14; <_tout 11 -18 -6; <_trans -13 -9 12; <_trois -12 -10 12; <_trop 8 -8 -7; <_un -25 -11 18
<_une -16 -20 20; <_v -6 -6 7; <_vers -8 -10 9; <_very 6 -7 -5; <_victo 11 -12 -8; <_viens -10 -10 10
<_vince -10 -10 10; <_voila 7 -9 -6; <_vous -8 -25 14; <_wait -10 -6 9; <_wesh -9 -15 11; <_x -2 -3 5
<_y -15 21 -30; <_youtu 12 -13 -11; <_yvonn -7 -7 7; <_zero -15 14 -14; <_zut -12 -12 12; a -1 -6 0; a_> -5 -5 6
a_about 16 -23 -9; a_appel -14 8 -1; a_aroba -2 -3 5; a_besoi -6 -7 7; a_bouge -8 7 -5; a_chang -7 3 -1
a_cinq -8 -7 8; a_de 7 -8 -7; a_deja -7 -7 7; a_deux -7 -8 8; a_dire -2 -20 18; a_dispa 6 -4 -17; a_dit -16 -11 16
a_donne -7 -7 8; a_echou -26 18 -9; a_ete 6 -6 -6; a_eu -9 9 -9; a_expli -11 -13 11; a_faire -18 6 0
a_fait 13 -16 -11; a_insta -5 -5 6; a_inter 11 -10 -11; a_l -2 -1 -6; a_la -15 -11 15; a_lache -7 -6 7
a_lyon -4 -4 5; a_march -7 8 -8; a_mareu -10 -10 10; a_me 14 -16 -10; a_mis 11 -11 -8; a_moiti -16 15 -9
a_mon -8 -7 8; a_nouve 20 -13 -23; a_parle -9 -7 8; a_pas -24 25 -14; a_perso -7 -4 10; a_peu -7 -10 9
a_plus 11 -23 -2; a_pose -7 -7 8; a_preve -6 -6 6; a_quatr -8 -8 8; a_que -12 12 -11; a_quel -9 -5 8
a_quelq -5 -5 5; a_raccr -6 -6 6; a_recou -10 12 -11; a_redem 9 1 -26; a_regar -7 -7 7; a_repri 7 -6 -7
a_retro 12 -14 -11; a_rien -25 24 -14; a_robas -7 -7 8; a_saute -9 9 -8; a_sept -8 -8 9; a_servi -5 5 -5
a_signa 17 -17 -14; a_signe -8 -8 8; a_tenu -15 16 -16; a_toujo -8 8 -7; a_tout -5 -5 5; a_u -6 -6 6; a_un -12 -9 14
a_une -1 -18 5; a_v -2 -3 5; a_votre -9 -7 8; a_y -8 9 -3; abonn -13 -12 14; abonn_> -13 -12 14; about 16 -23 -9
about_> 16 -23 -9; absen -13 13 -10; absen_> -13 13 -10; abuse -15 -14 15; abuse_> -15 -14 15; acced -8 8 -7
acced_au -8 8 -7; accen -14 -12 14; accen_> -11 -10 11; accen_c -5 -5 6; acces 7 -8 -7; acces_> 7 -8 -7
accue -13 -12 13; accue_> -9 -9 9; accue_aroba -5 -6 6; achet -8 -10 9; achet_l -8 -10 9; adam -10 -10 10
adam_> -10 -10 10; adess 7 -7 -6; adess_funzi 7 -7 -6; adres -5 -5 5; adres_c -5 -5 5; adsl -5 -6 6
adsl_elle -5 -6 6; affai -7 -5 6; affai_> -7 11 -6; affai_a -6 -5 6; affai_je -6 -5 6; affic 2 -5 -4
affic_> -5 -6 6; affic_maint 11 -11 -12; affic_pas -13 12 -11; affic_reche -10 -9 10; affir 9 -10 -7
affir_le 9 -10 -7; agace -13 -11 15; agace_> -13 -11 15; agee -6 -10 7; agee_qui -6 -10 7; agenc -6 -6 6
agenc_se -6 -6 6; agent -8 -5 11; agent_> -8 -5 11; ah 7 -20 -2; ah_bah 13 -14 -12; ah_ben 10 -10 -7; ah_ca 7 -6 -9
ah_formi 13 -11 -14; ah_mince -15 -12 14; ah_oui 16 -15 -12; ah_super 8 -7 -10; ai 6 -4 -8; ai_9 -9 -11 10
ai_achet -8 -10 9; ai_annul -19 -11 17; ai_assez -8 -10 9; ai_atten -18 -1 8; ai_beau -13 14 -12; ai_besoi -9 -6 7
ai_bien -5 5 -5; ai_chang -12 -11 13; ai_cru 8 -8 -9; ai_de 28 -23 -27; ai_debra -9 11 -10; ai_deja 1 -9 -1
ai_deman -5 -5 5; ai_du 5 -9 2; ai_encor -27 24 -17; ai_eu -8 -9 8; ai_fait -3 8 -18; ai_ferme -10 -11 10
ai_honte -6 -6 8; ai_inter 20 -24 -10; ai_ma -6 -7 7; ai_marre -5 -5 5; ai_meme -15 15 -14; ai_pas -16 0 11
ai_perdu -5 -6 6; ai_peur -8 -9 8; ai_plus 21 -25 -6; ai_quatr 8 -17 -7; ai_que -19 8 -5; ai_rallu 7 -6 -7
ai_reboo -7 8 -8; ai_rebra -13 13 -6; ai_recup 18 -20 -15; ai_redem -14 17 -17; ai_rende -11 -9 13
ai_retro 14 -14 -13; ai_reuss 14 -16 -10; ai_rien -16 15 -8; ai_toujo -25 19 -12; ai_tout 16 -14 -7
ai_toute 14 -13 -13; ai_un -12 -12 13; ai_une -24 12 -10; aidez -5 -5 5; aidez_moi -5 -5 5; aille -7 -8 8
aille_voir -7 -8 8; aimab -12 -8 12; aimab_> -12 -8 12; aimer -7 6 -6; aimer_vous -7 6 -6; air 16 -11 -20
air_bon 2 2 -13; air_d 13 -15 -12; air_de 9 -10 -6; ajout -9 -9 9; ajout_un -9 -9 9; alain -4 -5 5
alain_point -4 -5 5; alemb -10 -9 10; alemb_> -10 -9 10; allel 10 -10 -10; allel_le 10 -10 -10; aller 0 -16 7
aller_> 13 -15 -12; aller_dans -8 -8 8; aller_sur -13 -10 13; aller_voir -2 -1 3; allez -11 -8 10
allez_hop -10 -10 10; allez_m -7 -7 7; allez_vous -5 -4 5; allo -22 -17 21; allo_> -22 -17 21; allo_allo -8 -7 8
allum -22 2 8; allum_> -7 -8 8; allum_la -14 -11 12; allum_mais -11 13 -24; allum_meme -9 9 -9; alors -1 -14 7
alors_atten 7 -6 -7; alors_c -8 -5 9; alors_ca 14 -14 -11; alors_cette -5 -5 5; alors_fabri -6 -5 6
alors_je -3 -2 4; alors_la -3 -6 7; alors_maint -5 -6 6; alors_mariu -5 -5 5; alors_nicol -5 -5 5
alors_pour -6 -4 7; alors_prene -3 -4 5; alors_que -5 -5 5; ameli -10 12 -13; ameli_> -10 12 -13; ami 8 -6 -8
ami_> 8 -6 -8; amran -9 -9 9; amran_> -9 -9 9; an -12 1 3; an_derni -8 -10 9; an_panne -5 5 -5; anne -6 -7 7
anne_sophi -6 -7 7; anne_tiret -4 -4 6; annul -24 -17 22; annul_> -19 -11 17; annul_mon -6 -5 6; annul_un -9 -6 8
anoma 8 -9 -6; anoma_desor 8 -9 -6; ans -11 -7 10; ans_> -11 -7 10; anten -6 -8 7; anten_> -6 -8 7; antoi -8 -7 8
antoi_de -8 -7 8; appar -10 -18 14; appar_> -12 -17 15; appar_oui 12 -9 -14; appel -1 -10 0; appel_> 2 -14 0
appel_au -8 -8 9; appel_ca -6 -7 6; appel_d 2 7 -14; appel_de -16 -9 16; appel_jean -11 -6 10; appel_julie -10 -8 9
appel_moi -5 -4 6; appel_mon -10 -7 8; appel_nadia -10 -7 8; appel_passe 9 -1 -16; appel_perso -10 -5 10
appel_pour -8 -7 8; appel_valer -5 -5 5; appli -7 7 -7; appli_la -7 7 -7; appuy -6 7 -7; appuy_parto -6 7 -7
apres -18 -3 5; apres_l -8 -8 8; apres_le -6 6 -6; apres_midi -9 -9 9; apres_redem -8 11 -11; ardec -5 -5 5
ardec_quand -5 -5 5; arnaq -8 -9 8; arnaq_> -8 -9 8; aroba -13 -13 17; aroba_bluew -7 -7 7; aroba_boula -4 -5 8
aroba_free -8 -8 9; aroba_garag -6 -6 7; aroba_gmail -8 -7 9; aroba_hotma -5 -5 7; aroba_i -6 -7 7; aroba_la -5 -7 8
aroba_labo -8 -8 9; aroba_lapos -5 -5 6; aroba_mairi -5 -6 6; aroba_orang -5 -6 6; aroba_outlo -7 -8 11
aroba_proto -6 -6 7; aroba_sfr -7 -7 8; aroba_soget -5 -5 5; aroba_trans -2 -3 4; aroba_univ -6 -6 7
aroba_video -5 -5 6; aroba_wanad -2 -3 5; arran 16 -6 -20; arran_> 8 -1 -24; arran_un 9 -8 -9; arret -4 -12 6
arret_avec -4 -4 5; arret_ce 7 -7 -7; arret_de -9 -7 8; arriv 6 1 -19; arriv_> 14 -15 -13; arriv_en -3 -6 7
arriv_pas -17 9 -6; arriv_toujo -13 14 -12; assez -8 -10 9; assez_> -8 -10 9; at -5 -6 6; at_gmail -4 -5 6
at_outlo -4 -5 5; ateli -6 -4 6; ateli_avant -6 -4 6; attac -3 -2 4; attac_aroba -3 -2 4; atten -16 -17 20
atten_> -15 -17 16; atten_atten -5 -5 5; atten_cheri -6 -6 7; atten_combi -10 -9 11; atten_dix -7 10 -11
atten_elle -6 -7 7; atten_j -5 5 -5; atten_je -5 -9 7; atten_le -6 -6 8; atten_mon -7 -5 6; atten_oui 8 -7 -7
atten_pour -4 -4 6; atten_que -9 -4 11; atten_sa -5 -5 5; atten_un -17 -19 21; atten_une -5 -5 5; au -4 -6 2
au_au -9 -3 10; au_bout 4 -13 -2; au_burea -12 -9 13; au_debut -3 4 -18; au_douze -6 -6 6; au_fond -6 -5 6
au_greni -3 -6 7; au_meme -14 13 -13; au_mois -10 -14 11; au_nez -6 -6 6; au_nom -9 -8 10; au_poil 9 -10 -9
au_premi -9 -13 10; au_resea -8 8 -7; au_sous -7 -10 9; au_sujet -8 -8 9; au_telep -12 -10 15; au_trava -6 -5 6
au_vert 14 -13 -12; au_villa -5 -5 5; au_vingt -4 -4 5; aucun -7 11 -25; aucun_anoma 8 -9 -6; aucun_chang -11 12 -12
aucun_effet -9 9 -9; aucun_lumie -18 18 -21; aucun_poste -8 8 -7; aucun_probl 16 -16 -6; aucun_resea -5 5 -5
aucun_resul -7 7 -7; aucun_souci 24 -24 -15; aujou -11 -9 10; aujou_hui -11 -9 10; aurai 8 -11 -7
aurai_dit 8 -11 -7; aurie -6 -8 9; aurie_vous -6 -8 9; aussi 8 -3 -13; aussi_> 10 -11 -9; aussi_lent -8 8 -7
aussi_pourr -12 12 -11; aussi_vous 6 -6 -5; autan -14 13 -10; autan_> -14 13 -10; autre -12 -9 12; autre_je -6 -5 6
autre_piece -8 -8 8; avais -3 -2 -5; avais_inter -9 7 -7; avais_un 7 -8 -7; avais_une -5 -6 6; avait -13 3 2
avait_cinq -5 -5 5; avait_l -10 9 -7; avant -8 6 -11; avant_> -19 19 -16; avant_ca -1 4 -12; avant_de -6 -4 6
avant_meme 15 -15 -9; avant_on -5 -5 5; avec -16 -13 18; avec_garan -7 -6 7; avec_la -6 -6 7; avec_le -7 -6 7
avec_leque -11 -8 11; avec_mes -2 -1 3; avec_perso -2 -1 3; avec_quelq -11 -8 10; avec_un -12 -8 13
avec_une -6 -8 7; avec_vos -10 -7 11; avec_votre -4 -4 5; avez 3 3 -12; avez_deja -13 -10 15; avez_dit 0 5 -14
avez_fait 9 -9 -9; avez_un -11 -10 11; avoca -11 -8 9; avoca_> -11 -8 9; avoir -13 -9 13; avoir_affai -6 -5 6
avoir_sur -4 -3 5; avoir_un -12 -8 12; avoir_une -5 -6 5; avons -7 6 -4; avons_appli -7 7 -7; avons_un -7 -6 7
awa -4 7 -7; awa_toujo -4 7 -7; b -8 -9 9; b_comme -8 -9 9; b_v -5 -5 6; bah 7 -1 -14; bah_c 8 -8 -7; bah_ca -9 9 -7
bah_ecout -4 5 -7; bah_non -7 8 -3; bah_oui 11 -9 -2; bah_voila 11 -10 -13; baiss -11 -11 11; baiss_la -11 -11 11
balco -7 -7 8; balco_la -7 -7 8; banca -9 -7 9; banca_> -9 -7 9; bande -17 -18 19; bande_d -12 -9 11
bande_de -15 -14 15; banqu -9 -8 9; banqu_elle -9 -8 9; barre 14 -12 -14; barre_> 14 -12 -14; bas -4 -4 6
bas_marie -4 -4 6; bazar -9 11 -11; bazar_> -9 11 -11; beau -6 -3 4; beau_appuy -6 7 -7; beau_aujou -11 -9 10
beau_ca 14 -16 -11; beau_redem -12 12 -9; beauc -1 -26 3; beauc_> -9 -19 9; beauc_c 12 -10 -10
beauc_mieux 16 -16 -14; beauc_mon 8 -6 -8; beaux -6 -5 6; beaux_cross -6 -5 6; ben -5 -3 -2; ben_c 7 -7 -6
ben_ca -14 16 -13; ben_dites 11 -11 -10; ben_ecout 9 -9 -9; ben_figur -4 7 -13; ben_la -5 -6 6; ben_non -18 20 -13
ben_oui 6 -7 -5; ben_tout -15 -15 15; ben_v 7 -6 -7; benal -12 -15 13; benal_> -12 -14 12; benal_a -7 -7 8
benoi -5 -6 9; benoi_60 -5 -6 9; benze -5 -6 7; benze_neuf -5 -6 7; berna -12 -13 13; berna_> -8 -9 9
berna_aroba -2 -4 6; berna_deux -4 -5 5; berna_s -2 -3 5; bertr -11 -8 10; bertr_mille -4 -4 7; bertr_tout -11 -8 10
besoi -10 -11 12; besoi_ca 8 -7 -1; besoi_d -9 -6 7; besoi_du -9 -8 9; besoi_inter -5 -5 5; bien 7 -15 -6
bien_> 1 -18 9; bien_ca 8 -8 -7; bien_comme -7 -7 7; bien_ma 8 -7 -8; bien_maint 13 -14 -8; bien_meill 8 -7 -8
bien_mieux 7 -5 -7; bien_oui 10 -11 -8; bien_qu -13 12 -7; bien_que 9 -11 -8; bien_redem -5 5 -5; bien_s -2 -1 3
bingo 7 -7 -6; bingo_ca 7 -7 -6; bizar -15 -13 14; bizar_> -15 -13 14; blabl -12 -12 12; blabl_> -12 -12 12
blanc -17 -8 13; blanc_> -15 -15 15; blanc_parto -6 6 -6; bleu 12 -14 -10; bleu_fixe 12 -14 -10; bloqu -18 20 -20
bloqu_> -15 16 -15; bloqu_sur -8 9 -9; bloqu_toujo -7 8 -6; bluew -7 -7 7; bluew_point -7 -7 7; bof -9 9 -9
bof_non -9 9 -9; boite -8 -8 9; boite_de -8 -8 9; bon 21 -18 -17; bon_> 10 -19 -4; bon_c 3 -3 0; bon_ca 13 -12 -2
bon_et -10 9 -7; bon_j 6 -6 -5; bon_je -8 17 -17; bon_la 12 -17 -6; bon_maint 15 -15 -6; bon_merci 19 -14 -19
bon_pour 13 -9 -13; bon_tout 8 -9 -7; bonjo -14 -13 14; bonjo_c -10 -10 10; bonjo_madam -8 -9 9; bonjo_olivi -6 -7 7
bonne -1 -17 2; bonne_> 11 -9 -11; bonne_et -11 -7 10; bonne_quest -3 -2 4; bons 9 -10 -7; bons_> 7 -8 -7
bons_ca 9 -9 -6; bouch -5 -5 5; bouch_du -5 -5 5; boucl -11 17 -18; boucl_> -11 17 -18; boudi 6 -7 -6
boudi_ca 6 -7 -6; bouge -10 -1 4; bouge_> -8 7 -5; bouge_d -13 11 -9; bouge_pas -6 -6 6; boula -14 -12 13
boula_> -9 -9 9; boula_du -9 -8 9; boula_tiret -4 -5 8; bout 4 -13 -2; bout_de 11 -12 -10; bout_du -10 -8 10
box -19 -4 14; box_> -18 -19 19; box_a 5 0 -15; box_deux -2 -5 6; box_est -13 8 1; box_et -11 -12 12
box_fait -1 10 -9; box_je -5 -4 5; box_mais -12 14 -15; box_reste -8 9 -9; box_toute -9 -9 9; bref -5 -4 6
bref_tout -5 -4 6; brice -6 -6 6; brice_de -6 -6 6; brigi -10 -10 10; brigi_adam -10 -10 10; bris -9 -9 9
bris_> -9 -9 9; bruit 9 -7 -9; bruit_c 9 -7 -9; brun -9 -9 9; brun_> -9 -9 9; bug 16 -16 -16; bug_plus 16 -16 -16
bugue -9 10 -11; bugue_toujo -9 10 -11; burea -12 -11 12; burea_> -9 -10 10; burea_tous -8 -8 8; c -2 -6 2
c_a -5 -5 6; c_est -1 -5 1; c_etait 2 -6 -3; c_o -5 -5 6; c_point -5 -5 5; ca 10 -8 -9; ca_> -21 2 8; ca_a 5 9 -28
ca_alors 14 -14 -11; ca_avait -10 9 -7; ca_bloqu -7 8 -6; ca_bug 16 -16 -16; ca_bugue -9 10 -11; ca_c -18 8 -4
ca_capte 14 -13 -15; ca_chang -12 15 -15; ca_charg -20 -13 18; ca_clign -23 -12 18; ca_comme -9 -9 9
ca_coupa 12 -13 -9; ca_coupe -9 17 -24; ca_demar -14 -17 16; ca_dure -7 -6 7; ca_fait -17 1 10; ca_fonct 9 0 -22
ca_gresi 7 -1 -23; ca_ira -7 -7 7; ca_joue 17 -15 -17; ca_la 6 -5 -6; ca_m -19 1 1; ca_march 6 5 -29; ca_me -13 -6 9
ca_mouli -8 10 -11; ca_n -20 19 -11; ca_ne 2 2 -28; ca_plant -10 14 -20; ca_pour -5 -4 6; ca_rame -9 14 -17
ca_recom -19 20 -15; ca_redem -26 -6 9; ca_refon 10 -8 -17; ca_remar 19 -12 -20; ca_roule 13 -12 -15; ca_s -16 -9 12
ca_suffi -17 -18 17; ca_tient 10 -9 -10; ca_tombe -6 -7 6; ca_tourn 14 -12 -16; ca_va 15 -12 -22; ca_veut -15 19 -18
ca_vient -16 6 4; ca_y 15 -13 -16; cabla -7 -7 7; cabla_> -7 -7 7; cable -12 -10 13; cable_> -12 -10 13
caiss -5 -6 6; caiss_deux -5 -6 6; calme -10 -7 9; calme_> -10 -7 9; camer -10 -11 10; camer_> -2 -5 6
camer_et -6 -7 7; camer_ne -10 -10 10; can -6 -5 7; can_i -6 -5 7; canal -5 -5 6; canal_du -5 -5 6; capte 17 -14 -16
capte_> 13 -11 -18; capte_a 8 -7 -8; capte_de 6 -5 -6; capte_maint 6 -5 -7; capte_toujo -7 9 -5; car -5 -2 5
car_le -5 -2 5; carlo -10 -8 9; carlo_silva -10 -8 9; carpe -10 0 4; carpe_> -10 0 4; carre 8 -9 -7
carre_> 16 -13 -19; carre_merci 6 -6 -6; carte -5 -5 5; carte_sim -5 -5 5; cata -9 -9 9; cata_ma -9 -9 9
cause -3 -3 6; cause_a -3 -3 6; cave -6 -6 6; cave_> -11 -9 16; cave_jeter -6 -6 6; ce -7 -4 4; ce_matin -14 -11 13
ce_n 7 -7 -7; ce_qu -10 -7 10; ce_que 1 1 -9; ce_qui -7 -8 8; ce_soit -8 -9 8; ce_voyan -6 8 -8; cela 8 -9 -6
cela_fonct 8 -9 -6; celes -9 -6 9; celes_lagra -9 -6 9; celle -3 -2 4; celle_de -3 -2 4; celui -11 -7 9
celui_avec -11 -8 11; celui_de -6 -6 6; cent -4 -4 7; cent_soixa -4 -4 7; centa -8 -10 9; centa_> -8 -10 9
centr -9 -9 9; centr_> -9 -8 9; centr_point -6 -6 7; cents -6 -8 7; cents_> -6 -8 7; certe -8 8 -7; certe_le -8 8 -7
ces 9 -17 1; ces_bons 9 -9 -6; ces_paul -8 -6 8; ces_reven 10 -12 -5; cette -4 -11 5; cette_boite -8 -8 9
cette_fois 1 -9 -7; ch -7 -7 7; ch_> -7 -7 7; chain 4 2 -14; chain_> 4 2 -14; chair -3 -3 6; chair_et -3 -3 6
chamb 9 -9 -9; chamb_que 9 -9 -9; chang -27 19 -4; chang_> -15 17 -15; chang_d -10 -13 13; chang_de -12 -11 13
chang_du -6 9 -9; chang_le -5 -5 6; chang_pas -8 9 -9; chang_rien -12 12 -10; chans -8 -7 8; chans_> -8 -7 8
chape -8 -8 8; chape_de -8 -8 8; charg -20 -13 18; charg_> -15 -14 15; charg_dans -9 17 -20; charg_encor -11 -18 18
charl -12 -10 12; charl_> -6 -5 6; charl_de -13 -8 12; chat -10 -8 9; chat_est -10 -8 9; chelo -9 -10 9
chelo_mais -9 -10 9; cherc -8 -9 9; cherc_> -7 -6 6; cherc_c 7 -7 -7; cherc_le -5 -5 5; cherc_mes -15 -7 12
cheri -6 -6 7; cheri_> -5 -4 5; cheri_je -7 -6 8; chez -14 -14 16; chez_machi -10 -10 10; chez_moi -7 -7 8
chez_vous -2 -2 3; chez_wanad -5 -6 7; chico -7 -6 7; chico_> -7 -6 7; chien -14 -12 13; chien_> -10 -10 10
chien_j -5 -5 5; chiff -3 -2 4; chiff_tout -3 -2 4; chose -11 11 -11; chose_> -11 11 -11; chrom 8 -8 -8
chrom_> 8 -8 -8; cinq -6 -22 11; cinq_> 3 -15 0; cinq_appar -10 -8 9; cinq_heure -8 -7 8; cinq_mais -5 -5 5
cinq_minut 11 -12 -10; cinq_secon -8 -5 9; cinq_sur 13 -6 -13; cinqu -17 -16 17; cinqu_> -14 -13 14
cinqu_appar -10 -9 10; cinqu_six -6 -8 8; clair -5 -14 10; clair_fonta -8 -7 8; clair_maint 16 -14 -16
clair_rouss -13 -12 13; claqu -6 -7 7; claqu_de -6 -7 7; clien -15 -13 14; clien_> -11 -11 11; clien_comme -7 -7 7
clien_en -8 -8 9; clien_m -9 -9 11; clien_quara -7 -7 7; clign -23 -9 18; clign_en -6 8 -8; clign_encor -14 -17 16
clign_et -5 5 -5; clign_je -16 -13 15; clign_toujo -11 11 -10; clign_tout 7 -6 -7; clign_vert -20 -8 14
cliqu 6 -5 -6; cliqu_oh 6 -5 -6; clore 7 -7 -7; clore_le 7 -7 -7; cloud -6 -7 7; cloud_point -6 -7 7; club -6 -6 8
club_under -6 -6 8; co 7 -7 -7; co_> 7 -7 -7; coler -9 -8 10; coler_> -7 -7 7; coler_contr -12 -8 14
coler_monsi -7 -7 7; colle -8 -7 9; colle_de -6 -4 6; colle_sont -5 -5 6; com -10 -9 12; com_> -8 -9 10
com_merci -5 -5 5; combi -10 -8 10; combi_de -10 -9 11; combi_s -6 -5 6; comme -23 -5 14; comme_a -9 -9 9
comme_avant -25 20 -12; comme_berna -8 -9 9; comme_ca -16 -21 19; comme_celui -6 -6 6; comme_conse -9 -8 9
comme_d -7 -8 8; comme_en 12 -14 -10; comme_je -15 -8 13; comme_la -8 -7 8; comme_les -5 -5 5; comme_on -5 -5 5
comme_si -6 -5 6; comme_sophi -2 -3 5; comme_une -4 7 -7; comme_victo -6 -6 7; comme_vous 2 4 -11
comme_xavie -2 -3 5; compe -5 -4 5; compe_> -5 -4 5; compl -11 -13 11; compl_a -11 -13 11; compl_mon -5 -4 6
compr -14 -10 16; compr_> -4 -6 8; compr_bien -2 -1 3; compr_donc -3 -6 7; compr_pas -2 -3 4; compr_que -11 -8 11
compt -5 -5 5; compt_aroba -5 -5 5; confi 10 -11 -10; confi_le 10 -11 -10; conne 3 8 -23; conne_> 4 9 -24
conne_est 5 -1 -12; conne_me -11 -9 11; conne_moi -11 -8 10; conse -16 -11 13; conse_> -11 -9 12; conse_a -9 -8 9
conse_banca -9 -7 9; conse_j -5 -5 5; conse_m -1 -1 1; conse_s -12 -8 9; conso -7 -8 8; conso_> -4 -5 5
conso_est -5 -5 5; conso_ma -10 -6 8; conta -5 -4 7; conta_aroba -4 -5 8; conta_depui -5 -2 5; conte 6 -6 -5
conte_et 6 -6 -5; conti -12 3 1; conti_> -8 8 -7; conti_ensem -5 -5 5; contr -17 -14 19; contr_> -12 -11 13
contr_avec -7 -6 7; contr_est -8 -7 8; contr_le -7 -7 7; contr_vous -12 -8 14; cote -13 4 -2; cote_> -9 9 -9
cote_sans -5 -5 6; coule -8 9 -9; coule_> -8 9 -9; coup -8 13 -15; coup_> 15 -17 -12; coup_sur -16 15 -13
coupa 12 -13 -9; coupa_la 12 -13 -9; coupe -3 13 -27; coupe_> -28 28 -20; coupe_du -8 10 -11; coupe_encor -16 19 -17
coupe_plus 27 -28 -20; coupe_toujo -14 13 -8; coupu 8 -2 -15; coupu_> 4 -1 -15; coupu_non 6 -6 -5; cours -12 -16 16
cours_> -8 -12 11; cours_de -6 -5 6; crie 9 -9 -9; crie_dans 9 -9 -9; crois 10 -7 -10; crois_que 10 -7 -10
cross -6 -5 6; cross_vous -6 -5 6; cru 8 -8 -9; cru_que 8 -8 -9; cuisi -10 -9 10; cuisi_> -10 -9 10; cyclo -7 -6 7
cyclo_tout -7 -6 7; d -12 -4 0; d_> -8 -6 8; d_a -10 -8 12; d_abonn -9 -10 10; d_affic -5 -6 6; d_alemb -10 -9 10
d_aller 13 -15 -12; d_ameli -16 15 -14; d_aroba -7 -9 11; d_erreu 6 -1 -18; d_escar -9 -7 9; d_escro -12 -9 11
d_essai 2 7 -14; d_essay -6 -5 6; d_euros -5 -5 5; d_evolu -7 9 -9; d_explo -10 -7 8; d_habit -7 -8 8
d_inter -14 11 -5; d_ordin -8 -9 10; d_ou -12 -14 15; d_un -6 -11 9; dame -8 -1 4; dame_l -6 7 -7; dame_tres -7 -7 7
dans -10 -1 1; dans_l 5 -12 0; dans_la -10 -9 10; dans_le -21 9 -2; dans_les -9 -8 9; dans_sa 9 -9 -9; de -1 -15 7
de_brice -6 -6 6; de_bruit 9 -7 -9; de_chang -3 16 -17; de_charl -6 -5 6; de_cherc 7 -7 -7; de_chez -2 -2 3
de_chico -7 -6 7; de_cinq 11 -12 -10; de_clien -7 -7 7; de_colle -5 -5 6; de_compe -5 -4 5; de_conne -16 13 -10
de_coule -8 9 -9; de_coupu 14 -13 -14; de_demar -14 -9 13; de_diffe -7 10 -10; de_donne -13 -12 12; de_famil -6 -5 6
de_forfa -17 -6 12; de_gresi 11 -12 -8; de_gueul -8 -7 8; de_guign -8 -8 8; de_l -9 -9 10; de_la -6 -13 10
de_liege -14 -7 13; de_ma -6 -9 7; de_march 8 -9 -6; de_marse -13 -8 13; de_maxim -8 -7 8; de_me 0 12 -16
de_merde -8 -8 8; de_messa -5 -5 7; de_mieux -12 11 -8; de_moi -19 -11 18; de_mon -9 -7 10; de_nice -6 -6 6
de_nivea -6 -8 9; de_notre -16 1 4; de_nouve 22 -17 -21; de_novem -10 -14 11; de_paill -8 -8 8; de_panne 10 -10 -7
de_paque -6 -5 6; de_passe 1 7 -14; de_pire -11 12 -12; de_portu -10 -8 9; de_poste -8 -7 8; de_probl 13 -11 -18
de_rappe -4 -4 7; de_recou -12 12 -10; de_redem -8 -14 15; de_resea -16 2 1; de_retab -7 -6 7; de_retou 15 -14 -15
de_rien -6 8 -9; de_rigol -8 -8 9; de_s 6 -18 0; de_saisi -13 -9 13; de_servi -7 -8 8; de_souci 10 -8 -17
de_suite -8 -8 8; de_sympa -8 -6 10; de_synch -5 5 -5; de_telep -17 -12 17; de_temps -10 -9 11; de_tenir 13 -13 -10
de_teste 11 -12 -10; de_tonal -14 13 -10; de_trait -8 -8 8; de_trava -10 -8 10; de_verif -2 -2 4; de_villi -13 -8 12
de_voleu -7 -7 7; de_vos -7 -4 9; de_votre -12 -11 12; de_vous -15 -11 14; de_wifi -4 14 -13; debit 6 -4 -7
debit_d -9 -7 9; debit_est 7 -4 -11; debor -11 -8 11; debor_> -11 -8 11; debra -9 11 -10; debra_dix -6 7 -6
debra_j -5 5 -5; debra_mais -14 15 -7; debra_rebra -8 9 -3; debut -3 4 -18; debut_j 1 -1 -6; debut_non 14 -14 -9
debut_oui -12 12 -15; deja -6 -15 8; deja_> -9 -7 9; deja_contr -7 -7 7; deja_mon -13 -10 15; deja_parle -12 -7 10
deja_recu 7 -6 -7; deja_tout -4 -3 5; deja_venu -9 -8 9; demai -6 -7 7; demai_> -6 -7 7; deman -14 -9 14
deman_a -9 -7 8; deman_atten -5 -4 5; deman_un -5 -5 5; demar 1 -14 2; demar_> 2 -13 0; demar_il -6 -5 6
demar_la -13 -11 13; denis -5 -6 6; denis_point -5 -6 6; deplo -13 -10 12; deplo_> -13 -10 12; depui -12 -18 16
depui_ce -14 -11 13; depui_hier -8 -7 7; depui_la -9 -7 9; depui_mon -5 -2 5; depui_neuf -6 -5 6
depui_trois -8 -7 7; depui_une 7 -7 -7; depui_yeste -6 -7 7; deran -8 -6 7; deran_si -8 -6 7; derni -17 -16 17
derni_> -16 -15 16; derni_fois -5 -4 6; des -19 2 7; des_beaux -6 -5 6; des_chain -9 10 -10; des_coupu -8 9 -9
des_enfan -4 -5 5; des_lilas -7 -8 8; des_milli -5 -5 5; des_poste 7 -8 -7; des_que -8 7 -5; des_trans -6 -7 7
des_voleu -16 -14 17; desce -6 -6 6; desce_a -6 -6 6; desol -13 2 4; desol_de -11 -9 10; desol_hein -6 7 -7
desol_mais -6 7 -7; desor 8 -9 -6; desor_cela 8 -9 -6; deux -32 -2 18; deux_> -24 2 5; deux_camer -6 -7 7
deux_cents -6 -8 7; deux_doigt -10 -7 8; deux_fois -11 12 -13; deux_gsm -11 -11 11; deux_heure -6 -8 8
deux_megas -5 -5 5; deux_mille -11 -10 12; deux_minut -11 8 -5; deux_ordin -5 -6 6; deux_ordis -4 -5 5
deux_pc -5 -5 5; deux_porta -4 -5 5; deux_repet -2 -5 6; deux_sec -5 -5 5; deux_secon -7 -17 15; deux_table -6 -9 9
deux_trois -5 -8 9; deux_un -8 -10 10; deuxi -9 -9 9; deuxi_poste -9 -9 9; devan -9 -12 12; devan_l -9 -8 10
devan_la -5 -4 5; deven 10 -13 -7; deven_verte 10 -13 -7; devri -4 -3 5; devri_l -4 -3 5; diffe -7 10 -10
diffe_> -7 10 -10; dirai -3 -6 1; dirai_> -19 -10 19; dirai_bien 9 -11 -8; dirai_mais -9 7 -7; dirai_pas -10 13 -14
dirai_que 18 -22 -13; dire -7 -4 3; dire_> -19 -21 21; dire_ca 12 -12 -7; dire_j -5 -6 6; dire_que -3 15 -18
direc -7 -8 8; direc_aroba -6 -6 7; direc_sur -6 -7 6; direc_techn -12 -9 12; dis -15 -11 15; dis_> -10 -7 8
dis_ca -10 -8 9; disie 7 -6 -7; disie_et 7 -6 -7; dispa 6 -4 -17; dispa_et 13 -13 -13; dispa_mais -20 15 -9
dit 3 0 -8; dit_de -4 -4 8; dit_et 3 1 -11; dit_j -5 5 -5; dit_mais -27 24 -15; dit_non 8 -11 -7; dit_pas -14 13 -11
dit_qu -5 -5 6; dit_que 1 -15 4; dites 6 -16 -1; dites_donc 11 -11 -10; dites_on -7 -10 11; dix -15 -5 12
dix_fois -10 -7 8; dix_heure -8 -10 9; dix_huit -8 -10 9; dix_minut -7 8 -9; dix_secon -8 8 -8; dix_sept -6 -6 6
dizai -8 -10 9; dizai_> -11 -14 14; dizai_de -6 -6 6; doigt -10 -7 8; doigt_d -10 -7 8; dois -15 -10 15
dois_aller -8 -8 8; dois_inter -6 -4 6; dois_mettr -3 -2 4; dois_redem -5 -7 6; dois_regar -9 -8 10
dois_voir -10 -9 13; doit -6 -7 7; doit_venir -6 -7 7; domma -15 -14 15; domma_> -15 -14 15; donc 7 -7 -11
donc_c 10 -15 -8; donc_euh -9 -6 8; donc_fabri -6 -5 6; donc_j -5 5 -5; donc_je -2 -3 5; donc_laiss -3 -6 7
donc_merci 9 -9 -9; donc_oui 8 -5 -8; donne -22 -1 3; donne_> -8 10 -8; donne_la -4 -3 5; donne_le -7 -7 8
donne_mobil -13 -12 12; donne_votre -8 10 -10; dont -8 -8 9; dont_trois -8 -8 9; dossi -5 -4 6; dossi_parce -5 -4 6
doute 7 -8 -7; doute_mais 7 -8 -7; douza -10 -9 11; douza_de -10 -9 11; douze -11 -13 12; douze_poste -10 -8 10
douze_rue -6 -6 6; douze_trent -6 -8 8; down -12 13 -13; down_> -7 8 -8; down_de -9 9 -9; du -9 -5 4; du_bas -4 -4 6
du_centr -9 -8 9; du_fil -9 -8 9; du_fils -9 -3 10; du_monde -13 6 -4; du_redem -8 -8 8; du_resea 7 -8 -3
du_rhone -5 -5 5; du_salon -8 -8 9; du_servi 10 -11 -10; du_temps 11 -11 -8; du_tiret -6 -6 7; du_tonne 7 -7 -7
du_tout -15 24 -24; du_vol -13 -12 13; du_wifi -5 -5 6; duboi -9 -9 9; duboi_> -9 -9 9; dujar -6 -6 6
dujar_comme -6 -6 6; dumon -5 -5 5; dumon_et -5 -5 5; dupon -11 -11 12; dupon_> -11 -11 11; dupon_gmail -9 -9 10
duran -8 -6 8; duran_avec -8 -6 8; dure -7 -6 7; dure_> -7 -6 7; duval -6 -5 6; duval_> -6 -5 6; duval_donc -6 -5 6
e -12 -12 13; e_aroba -7 -7 7; e_b -5 -5 6; e_c -5 -5 5; e_f -5 -5 6; e_l -5 -5 5; e_r -7 -7 8; e_t -5 -5 5
echou -26 18 -9; echou_> -26 18 -9; ecole -13 -9 12; ecole_> -13 -9 12; ecout -1 1 -4; ecout_> -7 -7 7
ecout_ca 16 -17 -9; ecout_je 9 -9 -9; ecout_moi -9 -9 10; ecout_non -8 8 -6; ecran -12 8 -6; ecran_> -8 -12 11
ecran_blanc -6 6 -6; ecran_d -5 -6 6; ecran_puisq -4 -3 5; ecran_reste -6 7 -7; ecrit -7 -8 8; ecrit_> -7 -8 8
effet -9 9 -9; effet_> -9 9 -9; eh 5 0 -15; eh_ben 10 -9 -10; eh_bien 13 -13 -11; eh_non -14 12 -7; el -9 -9 9
el_amran -9 -9 9; elle -18 4 4; elle_a -6 -3 0; elle_clign -5 8 -8; elle_est -13 -22 21; elle_redem -6 -5 5
elle_reste -13 10 -10; elle_s -13 13 -13; embet -17 4 -1; embet_> -18 -18 19; embet_plus -6 7 -7; en -19 4 4
en_a -8 -8 8; en_ai -18 -16 17; en_ardec -5 -5 5; en_atten -4 -4 6; en_avais -5 -6 6; en_avait -5 -5 5
en_boucl -11 17 -18; en_chair -3 -3 6; en_chiff -3 -2 4; en_coler -9 -8 10; en_cours -12 -16 16; en_fait 7 -15 0
en_haut -3 -6 7; en_ligne -8 -8 9; en_maudi -6 -5 6; en_ordre 9 -8 -9; en_os -3 -3 6; en_panne -22 24 -18
en_peux -7 -7 7; en_pire -11 12 -12; en_plus -11 9 -7; en_quara 12 -14 -10; en_quatr -7 -6 7; en_rade -6 6 -6
en_relat -5 -5 5; en_rouge -6 8 -8; en_train -12 -13 15; en_un -6 -6 6; encor -43 19 -2; encor_> -27 14 -5
encor_ca -11 9 -1; encor_coupe -6 7 -7; encor_dans -3 -6 7; encor_des -8 9 -9; encor_down -7 8 -8
encor_en -10 12 -12; encor_essay -11 -15 15; encor_la -19 11 1; encor_laiss -3 -5 6; encor_le -27 27 -23
encor_lent -9 11 -12; encor_pas -6 10 -11; encor_pire -12 14 -13; encor_rouge -6 6 -5; encor_teste -7 -16 16
encor_vous -15 -15 16; endro -7 8 -6; endro_> -7 8 -6; enerv -22 -3 7; enerv_> -22 -3 7; enerv_mais -11 -16 15
enfan -8 -11 9; enfan_> -4 -5 5; enfan_sont -8 -9 9; enfin -3 -4 -4; enfin_bref -5 -4 6; enfin_la 17 -17 -16
enfin_non -12 12 -9; enfin_trava 12 -10 -12; enfin_vous -7 -7 7; ensem 2 -8 -2; ensem_> -5 -5 5; ensem_des 7 -8 -7
enten 14 -17 -13; enten_bien 7 -5 -7; enten_comme -6 -5 6; enten_enfin 12 -13 -11; enten_parfa 8 -5 -8
enten_plus 9 -7 -9; enten_toujo -17 17 -9; entre -10 -11 11; entre_> -6 -7 7; entre_quinz -7 -7 7; envoy -8 -8 9
envoy_moi -8 -8 9; eric -13 -14 14; eric_boula -9 -9 9; eric_point -3 -5 6; erreu -4 15 -27; erreu_> -1 10 -23
erreu_est -20 18 -15; escal -13 -12 14; escal_> -13 -12 13; escal_parce -3 -6 7; escar -9 -7 9; escar_> -9 -7 9
escro -9 -15 11; escro_> -9 -15 11; esper -7 -8 8; esper_une -7 -8 8; essai -3 4 -8; essai_> -11 -10 11
essai_et 2 7 -14; essay -15 -24 24; essay_> -15 -24 24; est 12 -7 -11; est_> 14 -14 -12; est_a -19 -17 19
est_abuse -15 -14 15; est_allum -11 13 -24; est_arran 21 -23 -17; est_au -16 6 0; est_avec -10 -8 12
est_beau 14 -16 -11; est_beauc 15 -16 -14; est_bien 8 -7 -8; est_bizar -15 -13 14; est_bleu 12 -14 -10
est_bon 33 -26 -29; est_bonne 11 -9 -11; est_bons 7 -8 -7; est_c 8 -8 -6; est_carre 8 -9 -7; est_ce -16 -12 16
est_celle -3 -2 4; est_celui -11 -8 11; est_clair 14 -15 -12; est_compl -11 -13 11; est_conse -9 -7 9
est_conte 6 -6 -5; est_coupe -11 9 -7; est_dans -12 -13 13; est_de 6 8 -18; est_deja -9 -8 9; est_devan -5 -4 5
est_deven 10 -13 -7; est_domma -15 -14 15; est_du -13 -12 13; est_duval -6 -5 6; est_ecrit -7 -8 8; est_en -5 -15 10
est_encor -18 24 -28; est_etein -5 -6 6; est_exact -9 9 -9; est_famil -8 -5 9; est_fonct 11 -10 -8
est_formi 6 -5 -6; est_frust -16 -13 15; est_furie -9 -9 9; est_good 15 -15 -11; est_impec 7 -7 -7
est_inacc -14 -14 14; est_inadm -7 -6 7; est_inter 5 -5 -5; est_intol -5 -5 5; est_j 7 -7 -8; est_je 12 -12 -12
est_karim -9 -10 9; est_la -13 12 -9; est_lamen -12 -10 11; est_le -19 -20 20; est_les 8 -7 -7; est_long -13 -16 13
est_luc -7 -6 7; est_ma -8 -12 9; est_madam -10 -10 10; est_meme -10 11 -4; est_mieux 21 -23 -18; est_mon -9 -11 12
est_mort -16 16 -17; est_nicke 17 -14 -18; est_nico -4 -5 6; est_noire -6 -8 7; est_o -5 -5 5; est_ok 14 -12 -15
est_parei -20 23 -24; est_parfa 9 -7 -9; est_parti -9 -9 9; est_pas -35 40 -33; est_passe 2 6 -23
est_pire -16 18 -20; est_plus 16 -15 -15; est_pour -24 -13 20; est_prive -7 -6 7; est_quelq -2 -2 3
est_qui -9 -15 11; est_quinz -8 -8 8; est_quoi -8 -8 9; est_rallu 4 -1 -14; est_redev 13 -13 -11
est_regle 21 -22 -18; est_remon 13 -13 -13; est_rentr 11 -9 -10; est_repar 27 -12 -32; est_resol 17 -25 -15
est_retab 19 -20 -18; est_retom -9 9 -8; est_reven 13 -5 -27; est_rose -15 -15 15; est_rouge -17 15 -11
est_sarah -8 -8 8; est_scand -7 -7 7; est_stabl 11 -12 -9; est_sur -10 -8 9; est_thier -7 -6 6; est_tigui 11 -12 -10
est_tombe -9 -9 9; est_toujo -27 26 -19; est_tout 21 -20 -19; est_un -19 -16 18; est_une -10 -15 11
est_vert 18 -16 -17; est_verte 5 -5 -5; et -5 -7 2; et_3 -8 -8 8; et_blanc -15 -15 15; et_c -20 20 -15
et_ca -2 11 -25; et_cette 5 -4 -18; et_en -14 6 -2; et_il 2 7 -14; et_inadm -12 -10 11; et_inter 10 -11 -9
et_j 12 -20 -2; et_je -6 -6 7; et_l 7 -6 -7; et_la 8 -13 -7; et_le -14 -12 14; et_les -4 -5 5; et_ma 7 -6 -7
et_mobil -11 -9 10; et_moi 6 -6 -5; et_mon 3 -8 -1; et_pouf -8 8 -8; et_pour -5 5 -5; et_puis -18 11 -3
et_que -5 -5 5; et_rien -23 19 -10; et_toujo -7 10 -11; et_tout 10 -10 -9; et_trois -5 -6 6; et_un -8 -8 10
et_une -6 -8 9; et_vingt -7 -7 7; etage -13 -16 15; etage_> -13 -17 15; etage_avec -2 -1 3; etais -6 -5 6
etais_au -6 -5 6; etait 2 -6 -3; etait_bon 12 -16 -12; etait_la -11 -13 11; etait_reven -8 7 -5; etape -8 9 -9
etape_> -8 9 -9; ete 6 -6 -6; ete_vite 6 -6 -6; etein -12 5 -4; etein_> -12 5 -4; etes 4 -19 -3; etes_des -19 -10 18
etes_genti -21 -14 21; etes_tres -12 -8 12; etes_un 15 -11 -15; etes_une -6 -5 6; etre -15 -6 6; etre_> -10 -11 11
etre_humai -5 -4 6; etre_rappe -5 -4 5; etre_sur -5 5 -5; eu -11 -4 7; eu_aucun -9 9 -9; eu_quelq -7 -5 6
eu_une -7 -7 7; euh -17 -16 18; euh_> -11 -11 11; euh_atten -5 -5 5; euh_c -8 -8 8; euh_j -9 -6 8; euh_je -5 -5 5
euh_non -9 13 -10; euh_oui -8 -7 8; euros -5 -5 5; euros_par -5 -5 5; evolu -7 9 -9; evolu_> -7 9 -9; exact -9 9 -9
exact_parei -9 9 -9; exced -17 -12 16; exced_> -17 -12 16; excus -6 -7 7; excus_my -6 -7 7; exige -10 -9 10
exige_un -10 -9 10; expli -11 -13 11; expli_> -11 -13 11; explo -10 -7 8; explo_> -10 -7 8; f -8 -7 9; f_e -5 -5 6
f_r -5 -5 6; fabre -10 -8 9; fabre_> -10 -8 9; fabri -6 -5 6; fabri_c -6 -5 6; fabri_duval -6 -5 6; factu -13 -10 13
factu_> -8 -8 9; factu_combi -6 -5 6; faire -16 -4 10; faire_> -14 -1 6; faire_long -9 -9 9; faire_voir -5 -4 5
fais -5 -5 6; fais_pour -5 -5 6; fait -8 -2 1; fait_> 5 5 -13; fait_alors -3 -2 4; fait_beau -11 -9 10
fait_ce 4 -1 -9; fait_deux -6 -8 8; fait_dix -10 -7 8; fait_et 2 1 -19; fait_la -12 11 -8; fait_mais 0 8 -15
fait_parei -8 10 -12; fait_peter -6 -5 6; fait_redem -10 10 -8; fait_rien -13 13 -7; fait_si 12 -12 -6
fait_toujo -1 10 -9; fait_tout -26 19 -12; fait_trois -12 -14 13; fait_une -10 -11 11; falla -5 -5 6
falla_chang -5 -5 6; famil -7 -6 6; famil_> -5 -5 5; famil_c -6 -5 6; famil_tiret -8 -5 9; fan 6 -8 -5
fan_ca 6 -8 -5; fanny -7 -8 11; fanny_point -7 -8 11; fanta 11 -11 -8; fanta_ca 11 -11 -8; fatig -12 -7 10
fatig_atten -12 -7 10; faut -18 -14 17; faut_atten -11 -8 12; faut_patie -6 -5 6; faut_que -15 -12 14
faut_un -9 -8 9; faute -5 -5 5; faute_et -5 -5 5; felic -10 -7 9; felic_pour -10 -7 9; femme -2 0 -3
femme_a 3 3 -14; femme_qui -7 -10 8; femme_trava -9 -8 9; fenet -10 -11 10; fenet_> -10 -11 10; ferme -13 -11 12
ferme_la -10 -11 10; ferme_ta -8 -8 8; fete 15 -15 -13; fete_ca 15 -15 -13; fibre -14 -9 12; fibre_> -5 -5 5
fibre_a -7 -6 7; fibre_et -9 -7 9; fieu -5 7 -2; fieu_ca -5 7 -2; fige -7 -11 9; fige_sur -7 -11 9; figur 7 -2 -19
figur_vous 7 -2 -19; fil -9 -8 9; fil_> -9 -8 9; fille 0 -15 4; fille_> -10 -6 8; fille_elle -11 -7 9
fille_me 10 -10 -9; film 6 -6 -5; film_est 6 -6 -5; fils 10 -11 -8; fils_> -9 -3 10; fils_crie 9 -9 -9
fils_regar -7 -5 6; fils_vient 12 -16 -12; fin -13 -13 14; fin_> -13 -13 14; finir -5 5 -5; finir_c -5 5 -5
fixe 10 -16 -4; fixe_> 12 -14 -10; fixe_gresi -9 -7 9; foi 8 -7 -8; foi_oui 8 -7 -8; fois -8 1 -4; fois_> -6 -6 7
fois_ca 14 -14 -14; fois_conti -5 -5 5; fois_et -7 8 -8; fois_meme -5 5 -5; fois_non -15 14 -8; fois_que -11 -11 12
fonct 17 -4 -30; fonct_> 20 -17 -22; fonct_a 11 -7 -14; fonct_maint 17 -17 -7; fonct_nicke 9 -7 -9
fonct_parfa 9 -9 -10; fonct_pas -25 20 -8; fonct_un -16 15 -13; fond -6 -5 6; fond_d -6 -5 6; fonta -8 -7 8
fonta_comme -8 -7 8; forfa -17 -6 12; forfa_> -17 -6 12; formi 15 -11 -16; formi_> 13 -11 -14; formi_ca 6 -5 -6
fort -8 -8 8; fort_mon -8 -8 8; fout -8 -11 10; fout_de -8 -11 10; fouta -8 -7 8; fouta_de -8 -7 8; foute -8 -5 7
foute_de -8 -5 7; fr -10 -11 13; fr_> -9 -10 12; fr_comme -5 -5 5; franc -11 3 0; franc_je -5 -6 5
franc_non -10 10 -10; free -8 -8 9; free_point -8 -8 9; frenc -6 -7 7; frenc_le -6 -7 7; frere -4 8 -8
frere_> -4 8 -8; frust -16 -13 15; frust_mais -16 -13 15; funzi 7 -7 -6; funzi_ca 7 -7 -6; furax -6 -5 6
furax_> -6 -5 6; furie -9 -9 9; furie_> -9 -9 9; g -7 -8 8; g_a -6 -6 6; g_e -5 -5 5; gagno -7 -6 7
gagno_de -7 -6 7; galer -7 8 -3; galer_> -7 8 -3; gall -5 -5 6; gall_aroba -5 -5 6; gamin -5 -5 5
gamin_aroba -5 -5 5; garag -6 -6 7; garag_tiret -6 -6 7; garan -7 -6 7; garan_de -7 -6 7; gare -6 -6 6
gare_> -6 -6 6; gauti -6 -6 6; gauti_sans -6 -6 6; genia 13 -10 -14; genia_j 10 -8 -9; genia_merci 12 -9 -13
genre -13 -11 12; genre_cinq -13 -11 12; gens -7 -6 8; gens_comme -7 -6 8; genti -15 -8 12; genti_> -15 -8 12
germa -10 -8 9; germa_fabre -10 -8 9; gite -3 -2 4; gite_les -3 -2 4; gmail -18 -17 19; gmail_> -11 -11 11
gmail_com -9 -9 10; gmail_point -8 -7 9; go 8 -9 -7; go_c 8 -9 -7; goff -7 -7 7; goff_a -7 -7 7; goff_aroba -3 -5 6
good 15 -14 -12; good_> 15 -15 -11; good_inter 6 -7 -5; googl -13 -10 13; googl_> -13 -10 13; grand 9 -8 -9
grand_merci 9 -8 -9; greni -3 -6 7; greni_vous -3 -6 7; gresi 8 -4 -19; gresi_> 11 -12 -8; gresi_depui -9 -7 9
gresi_encor -13 14 -15; gresi_plus 16 -15 -19; gresi_toujo -11 11 -8; gsm -16 -13 16; gsm_c -11 -11 11
gsm_ne -9 -7 8; guade -9 -6 9; guade_> -9 -6 9; gueul -15 -13 14; gueul_> -15 -13 14; guign -8 -8 8; guign_> -8 -8 8
h -12 -13 15; h_aroba -2 -3 4; h_g -6 -6 6; h_point -7 -7 7; habit -16 -13 15; habit_> -7 -8 8; habit_a -10 -10 10
habit_au -4 -4 5; habit_la -6 -10 7; hamon -7 -7 7; hamon_aroba -6 -6 7; hamon_respo -6 -7 7; haut -3 -6 7
haut_> -3 -6 7; he 7 -7 -6; he_ben 7 -7 -6; hein 3 0 -8; hein_> 7 -6 -7; hein_je -6 7 -7; hein_une -6 -7 7
helas -8 8 -7; helas_c -7 6 -6; helas_non -13 14 -9; henry -7 -6 6; henry_> -7 -6 6; heure -13 -1 11
heure_> -13 -14 14; heure_alors -5 -5 5; heure_mais -7 8 -15; heure_non 16 -16 -13; heure_que -6 -8 8
hier -13 -14 13; hier_apres -9 -9 9; hier_soir -8 -7 7; histo -5 -4 6; histo_> -5 -4 6; honte -9 -7 11
honte_de -7 -6 8; honte_je -6 -6 8; hop 4 -7 -2; hop_je 6 -5 -6; hop_un -10 -10 10; hors -22 6 -3
hors_de -16 -11 16; hors_servi -13 12 -11; hotma -5 -5 7; hotma_point -5 -5 7; hugue -11 -7 10
hugue_bonne -11 -7 10; hui -11 -9 10; hui_> -11 -9 10; huit -8 -10 9; huit_> -7 -9 8; huit_ordin -6 -6 6
humai -14 -13 14; humai_> -14 -13 14; humai_maint -5 -4 6; humai_prenn -5 -4 6; i -8 -8 10; i_cloud -6 -7 7
i_e -6 -6 6; i_speak -6 -5 7; ibrah -10 -10 10; ibrah_kone -10 -10 10; icitt -8 -8 8; icitt_> -8 -8 8; il -5 -3 -1
il_a 2 7 -14; il_cherc -5 -5 5; il_fait -11 -9 10; il_falla -5 -5 6; il_faut -12 -7 10; il_joue 7 -6 -6
il_manqu -10 13 -14; il_march 8 -6 -8; il_me -18 7 -1; il_n 14 -15 -8; il_ne -12 3 0; il_pleut -10 -10 10
il_reste -6 7 -7; il_sembl 8 -8 -8; il_tourn -6 -4 7; il_va -11 -12 11; il_vient -11 -12 11; il_vous -9 -8 10
il_y 8 -11 -7; ils -8 -5 7; ils_parte -8 -5 7; image -7 -11 9; image_se -7 -11 9; imbec -9 -6 7; imbec_> -9 -6 7
impec 20 -19 -19; impec_> 19 -22 -15; impec_au 9 -10 -9; impec_ca 6 -6 -6; impec_la 14 -13 -12; impos -19 13 -8
impos_de -19 13 -8; impri -10 -9 10; impri_> -10 -9 10; inacc -15 -14 14; inacc_> -14 -14 14; inacc_au -5 -2 5
inadm -14 -14 14; inadm_> -12 -10 11; inadm_ca -7 -6 7; incid -9 11 -11; incid_persi -9 11 -11; info -8 -8 9
info_aroba -8 -8 9; infor -10 -10 10; infor_> -6 -7 7; infor_a -9 -9 10; inqui -13 -11 14; inqui_> -13 -11 14
insta 1 -17 4; insta_> -13 -14 13; insta_ben -5 -6 6; insta_c 8 -11 -7; insta_elle -3 -3 6; insta_la -2 -2 3
inter 9 -7 -11; inter_> 11 0 -23; inter_aussi 10 -11 -9; inter_de -7 -8 8; inter_est 7 -4 -10; inter_et -11 -9 10
inter_fonct 5 -5 -5; inter_humai -10 -9 10; inter_il -11 -12 11; inter_je -9 7 -7; inter_mes -6 -4 6
inter_non -12 13 -15; inter_pour -5 -5 5; inter_sur 11 -10 -11; intol -5 -5 5; intol_nous -5 -5 5; iphon -10 -9 10
iphon_affic -10 -9 10; ira -7 -7 7; ira_bien -7 -7 7; is -10 -10 10; is_john -7 -7 7; is_not -6 -7 7; isabe -6 -7 7
isabe_point -6 -7 7; it -8 8 -8; it_s -8 8 -8; j 2 -6 -1; j_ai 7 -2 -12; j_aille -7 -8 8; j_aimer -7 6 -6
j_appel -19 -13 17; j_atten -6 -6 8; j_avais 1 3 -11; j_en -20 -16 19; j_enten 6 -6 -16; j_essai -11 -10 11
j_essay -6 -8 8; j_etais -6 -5 6; j_exige -10 -9 10; j_habit -14 -14 15; j_ouvre -8 7 -5; jambe -2 -1 3
jambe_pour -2 -1 3; je -2 -21 11; je_capte 7 -5 -8; je_cherc -11 -8 10; je_cliqu 6 -5 -6; je_compr -14 -11 15
je_conso -10 -6 8; je_crois 10 -7 -10; je_deman -9 -7 8; je_desce -6 -6 6; je_dois -15 -10 15; je_fais -5 -5 6
je_je -8 -12 11; je_l -10 3 4; je_la -5 -5 5; je_lui -5 -4 5; je_m -11 -8 10; je_monte -5 -6 6; je_n -8 9 -17
je_ne -16 -13 13; je_paie -9 -7 9; je_parle -8 -8 10; je_paye -5 -5 5; je_peux 12 -13 -12; je_plais -14 -12 14
je_prefe -6 -7 7; je_prend -9 -6 9; je_rame -6 -6 7; je_rebra -8 -7 8; je_recoi 8 -5 -8; je_redem -11 -16 15
je_regar -5 -12 11; je_relan -10 -6 9; je_resil -10 -8 10; je_reste -5 5 -5; je_revie -5 -5 6; je_sais -9 -25 24
je_sors -5 -5 5; je_souha -9 -8 10; je_suis -8 -8 3; je_tape -8 -5 9; je_teste -17 -6 11; je_trava -11 -9 11
je_trouv -7 -8 8; je_vais -12 -9 12; je_verif -21 -8 12; je_veux -13 -10 13; je_viens 7 7 -18; je_vois 4 4 -15
je_voudr -11 -11 14; je_vous 7 -17 -5; jean -9 -9 9; jean_dupon -14 -12 16; jean_point -7 -8 8; jeter -6 -6 6
jeter_un -6 -6 6; jeu 3 -10 -3; jeu_pour -10 -6 9; jeu_remar 9 -9 -9; jocel -6 -6 6; jocel_dujar -6 -6 6
john -7 -7 7; john_smith -7 -7 7; joind -9 -9 9; joind_le -9 -9 9; joli -11 -10 11; joli_accen -11 -10 11
joue 17 -15 -18; joue_> 13 -11 -16; joue_bien 7 -6 -6; joue_de 5 -5 -6; jours -11 -11 11; jours_> -10 -11 11
jours_deja -9 -7 9; judo -6 -6 8; judo_aroba -6 -6 8; julie -13 -11 14; julie_carpe -10 -8 9; julie_point -5 -6 8
juste -8 -8 9; juste_la -8 -8 9; k -5 -6 7; k_point -5 -6 7; karim -9 -10 9; karim_benal -9 -10 9; kevin -5 -5 5
kevin_point -5 -5 5; kone -10 -10 10; kone_> -10 -10 10; l -10 -2 5; l_> -5 -5 5; l_a -2 -3 5; l_accue -9 -9 9
l_adres -5 -5 5; l_adsl -5 -6 6; l_agenc -6 -6 6; l_ai -10 3 4; l_air 16 -11 -20; l_an -8 -10 9; l_appar -7 -7 7
l_ateli -6 -4 6; l_autre -8 -8 8; l_avoir -4 -3 5; l_e -7 -7 9; l_ecole -13 -9 12; l_ecran -9 4 -3; l_ensem 7 -8 -7
l_escal -13 -12 14; l_etage -5 -5 6; l_heure -6 7 -17; l_image -7 -11 9; l_incid -9 11 -11; l_insta 8 -10 -7
l_inter -5 -16 6; l_oblig -6 -8 9; l_orage -8 -8 8; l_orang -17 17 -18; l_ordin 0 -20 10; l_ordre 11 -9 -10
l_un -7 -4 9; la -4 -11 5; la_> -2 -10 7; la_a 8 -11 -7; la_atten -8 -7 8; la_banqu -9 -8 9; la_box -17 -1 11
la_c 13 -11 -12; la_ca 4 -9 -3; la_carte -5 -5 5; la_cata -9 -9 9; la_cave -6 -6 6; la_chans -8 -7 8
la_cinqu -14 -13 14; la_co 7 -7 -7; la_conne 2 -2 -5; la_conso -5 -5 5; la_cuisi -10 -9 10; la_derni -5 -4 6
la_fenet -10 -11 10; la_fete 15 -15 -13; la_fibre -14 -9 12; la_fin -10 -10 11; la_gare -6 -6 6; la_guade -9 -6 9
la_j 10 -7 -10; la_je -7 -8 8; la_la 7 -6 -7; la_le -10 -10 10; la_ligne 16 -14 -16; la_lumie 3 4 -21
la_mais -11 10 -9; la_maiso -11 -9 11; la_manip -12 11 -8; la_marqu -8 -7 8; la_meme -11 11 -11; la_messa -6 -7 6
la_moiti -14 14 -12; la_norma 12 -9 -11; la_oui 23 -25 -12; la_page 10 -2 -21; la_panne -12 11 -8; la_passe -7 -7 8
la_peine 7 -7 -7; la_petit 4 -9 -2; la_pluie -9 -7 9; la_poste -5 -7 8; la_premi -8 9 -9; la_proce -7 7 -7
la_remet -5 -5 5; la_retra -3 -4 5; la_rue -6 -5 6; la_semai -7 -5 6; la_socie -9 -9 9; la_soire 6 -6 -5
la_synch 8 -11 -6; la_table -6 -7 10; la_techn -6 -6 7; la_tele -10 -2 8; la_tete -1 10 -9; la_tonal 9 -6 -14
la_video 14 -13 -15; labo -8 -8 9; labo_point -8 -8 9; lache -13 -8 12; lache_> -11 -9 11; lache_avec -7 -6 7
lacro -10 -10 10; lacro_> -10 -10 10; lagra -9 -6 9; lagra_je -9 -6 9; laiss -9 -8 9; laiss_de -5 -5 7
laiss_moi -9 -8 8; laiss_un -8 -7 9; lambe -15 -13 14; lambe_> -10 -9 10; lambe_aroba -5 -6 6; lamen -12 -10 11
lamen_et -12 -10 11; lampe -6 -5 8; lampe_je -6 -5 8; lance 12 -13 -11; lance_> 10 -9 -11; lance_c 5 -5 -5
lapos -5 -5 6; lapos_point -5 -5 6; laure -10 -10 10; laure_picho -10 -10 10; le -7 -7 7; le_balco -7 -7 8
le_bazar -9 11 -11; le_bris -9 -9 9; le_burea -9 -10 10; le_cabla -7 -7 7; le_canal -5 -5 6; le_chat -10 -8 9
le_chien -10 -10 10; le_contr -8 -7 8; le_cyclo -7 -6 7; le_debit 7 -4 -11; le_dirai -9 7 -7; le_direc -12 -9 12
le_dis -10 -7 8; le_film 6 -6 -5; le_goff -7 -7 7; le_jeu 3 -10 -3; le_lampe -6 -5 8; le_lien 6 0 -13
le_meme -8 8 -8; le_messa 6 -1 -18; le_modem -12 -13 13; le_momen 9 -9 -9; le_monde -9 -9 9; le_monsi -6 -6 8
le_nom -9 -7 9; le_numer -7 -7 8; le_petit -6 -4 7; le_placa -12 -13 13; le_point -5 -5 6; le_porta -3 -9 3
le_preno -6 -5 6; le_probl -29 28 -21; le_quart -7 -6 7; le_quatr -3 -2 4; le_redem -6 7 -6; le_repar -11 -13 11
le_resea 13 -14 -12; le_retab 10 -11 -10; le_route -6 -5 6; le_salon -10 -11 10; le_servi 7 -9 -5; le_silen -9 -8 9
le_son 12 -10 -13; le_souci 3 2 -14; le_suppo -6 -6 6; le_techn -9 -8 10; le_telep -20 4 1; le_temps -9 -7 8
le_ticke 7 -7 -7; le_tiret -3 -5 6; le_toit -10 -8 9; le_trafi 7 -7 -7; le_verif -4 -5 7; le_vide -15 21 -23
le_voyan 1 5 -15; le_vpn -5 -2 5; le_web -5 -2 5; le_wifi -6 -8 1; lea -5 -5 6; lea_point -5 -5 6; lefev -10 -10 10
lefev_> -10 -10 10; lenoi -6 -6 6; lenoi_en -6 -6 6; lenoi_lenoi -6 -6 6; lent -12 13 -13; lent_> -12 13 -13
leon -5 -5 5; leon_tiret -5 -5 5; leque -11 -8 11; leque_je -11 -8 11; lerou -7 -7 9; lerou_l -7 -7 9; leroy -8 -5 9
leroy_aroba -8 -5 9; les 1 -21 9; les_appar 10 -7 -10; les_appel 9 -1 -16; les_bouch -5 -5 5; les_camer -10 -10 10
les_chain 14 -13 -13; les_clien -7 -7 7; les_deux -17 -19 20; les_enfan -8 -9 9; les_gens -7 -6 8; les_lumie 2 4 -7
les_machi -2 -3 4; les_plomb -6 -5 6; les_poste 9 -7 -10; les_quara -9 -8 9; les_quatr -3 -2 4; les_quinz -8 -8 8
les_techn -8 -7 9; les_voyan 4 -14 0; les_yeux -7 -7 8; let 8 -9 -7; let_s 8 -9 -7; liege -14 -7 13
liege_moi -14 -7 13; lien 5 0 -11; lien_est 6 0 -13; lien_sdsl -6 -5 6; ligne 7 -19 -1; ligne_c -9 -8 9
ligne_est 11 -9 -11; ligne_qui -8 -8 9; ligne_remar 7 -7 -6; lilas -7 -8 8; lilas_> -7 -8 8; lilas_soixa -4 -4 5
long -14 -19 17; long_> -14 -19 17; luc -7 -6 7; luc_gagno -7 -6 7; lucas -5 -7 8; lucas_deux -5 -7 8; lui -5 -4 5
lui_deman -5 -4 5; lumie -11 16 -22; lumie_clign -10 12 -14; lumie_de -5 -6 6; lumie_est 9 -7 -12
lumie_maint -18 18 -21; lumie_ont -5 5 -5; lumie_reste -9 10 -11; lumie_rouge -7 7 -4; lumie_sont 8 -7 -7
lumie_verte 7 -6 -7; lundi -8 -9 9; lundi_derni -8 -9 9; lunet -9 -9 9; lunet_> -6 -5 6; lunet_je -7 -8 8
lyon -8 -8 8; lyon_> -8 -8 8; m -19 -15 22; m_a -13 -12 15; m_appel -13 -11 13; m_avez 3 1 -11; m_ecout -7 -7 7
m_enerv -22 -3 7; m_enten -6 -5 6; m_o -5 -5 5; m_point -5 -5 6; ma -5 -16 12; ma_box -9 -9 9; ma_claqu -6 -7 7
ma_conne 11 -11 -10; ma_conse -10 -7 8; ma_factu -8 -8 9; ma_famil -5 -5 5; ma_femme -2 0 -3; ma_fille -2 -18 4
ma_foi 8 -7 -8; ma_gueul -8 -5 7; ma_ligne -9 -8 9; ma_petit -6 7 -7; ma_serie 7 -6 -7; ma_soeur 7 -6 -7
ma_table -4 -5 5; ma_tete -9 -7 8; ma_voisi -7 -9 11; machi -12 -12 12; machi_> -11 -11 12; machi_de -5 -4 5
machi_dont -8 -8 9; machi_je -2 -3 4; madam -18 -17 18; madam_> -8 -9 9; madam_germa -10 -8 9
madam_lambe -10 -10 10; madam_lefev -10 -10 10; madam_rodri -8 -8 8; magic 15 -11 -15; magic_> 15 -11 -15
mail -12 -10 13; mail_> -8 -8 9; mail_perso -4 -5 6; mails 9 -14 -8; mails_arriv 14 -15 -13; mails_donc 8 -5 -8
mails_ils -8 -5 7; maint 4 -13 -3; maint_> 5 -8 -7; maint_au -5 -4 6; maint_ca -6 6 -17; maint_il 0 -6 3
maint_j -15 15 -14; maint_je -5 -6 6; maint_oui 16 -16 -13; maint_si 17 -17 -15; mairi -5 -6 6; mairi_tiret -5 -6 6
mais -16 11 -2; mais_aucun -8 8 -7; mais_bon -21 -18 20; mais_c 12 -1 -24; mais_ca -19 1 2; mais_ecout -9 -9 10
mais_en 12 -12 -6; mais_inter -15 16 -16; mais_j -9 10 -20; mais_je -19 11 -2; mais_la 9 -4 -17; mais_le 2 5 -14
mais_maint 8 -7 -23; mais_merde -7 -7 7; mais_non -17 19 -18; mais_on -5 -5 5; mais_oui 6 -5 -6; mais_pas -16 19 -20
mais_rien -14 15 -13; mais_si 11 -14 -7; mais_toujo -10 10 -8; mais_voila -5 5 -5; mais_y -8 9 -3; maiso -11 -9 11
maiso_et -11 -9 11; malgr -7 14 -12; malgr_le -7 14 -12; malhe -6 9 -9; malhe_> -5 5 -5; malhe_pas -5 10 -10
mange -9 -9 9; mange_> -9 -9 9; manip -12 11 -8; manip_mais -12 11 -8; manqu -15 17 -17; manqu_encor -15 17 -17
marc -7 -7 8; marc_point -7 -7 8; march 7 8 -33; march_> 33 -28 -24; march_deux -7 7 -6; march_du 7 -7 -7
march_impec 14 -14 -10; march_maint 23 -23 -7; march_mais -8 12 -18; march_merci 8 -6 -8; march_mieux 15 -15 -9
march_moins -13 12 -7; march_monsi -6 10 -11; march_nicke 8 -7 -1; march_numer 11 -12 -10; march_pas 5 -2 -13
march_plus -23 23 -25; march_qu -16 15 -9; march_toujo -9 10 -5; march_tout -20 20 -15; march_trent -8 8 -8
mareu -10 -10 10; mareu_> -10 -10 10; mari -12 -14 15; mari_> -9 -8 10; mari_est -9 -7 9; mari_qui -8 -11 10
marie -15 -16 16; marie_aroba -4 -4 6; marie_le -9 -9 9; marie_trent -3 -4 5; mariu -5 -5 5; mariu_treiz -5 -5 5
marqu -8 -7 8; marqu_sorti -8 -7 8; marre -5 -5 5; marre_> -5 -5 5; marse -13 -8 13; marse_> -13 -8 13
marti -18 -17 19; marti_> -13 -12 13; marti_aroba -4 -5 5; marti_chez -5 -6 7; marti_point -4 -5 8; masqu -9 -7 8
masqu_> -9 -7 8; matin -14 -11 13; matin_> -14 -11 13; maudi -6 -5 6; maudi_> -6 -5 6; mauva -2 -1 3
mauva_jambe -2 -1 3; maxim -15 -15 15; maxim_> -15 -15 15; me -3 -6 1; me_conne -3 9 -13; me_dire 12 -16 -12
me_dit 7 -1 -13; me_fait -6 -5 6; me_faut -9 -8 9; me_lache -11 -9 11; me_met -10 -12 11; me_mettr -5 -5 5
me_passe -13 -14 14; me_prene -9 -6 7; me_rappe -8 -8 9; me_repon -7 -7 7; me_saoul -8 -7 9; me_sauve 6 -6 -5
me_servi -6 -6 8; mec 4 -8 0; mec_ca 6 -6 -6; mec_norma -9 -9 9; megas -5 -5 5; megas_alors -5 -5 5; meill 8 -7 -8
meill_> 8 -7 -8; meme -19 29 -34; meme_> 15 -15 -9; meme_apres -8 9 -8; meme_chose -11 11 -11; meme_endro -7 8 -6
meme_galer -7 8 -3; meme_messa -8 8 -8; meme_pire -10 11 -4; meme_plus -21 19 -15; meme_point -13 13 -13
meme_probl -10 10 -8; meme_trois -5 5 -5; merci 10 -25 -6; merci_> -1 -20 6; merci_beauc 16 -9 -17
merci_bien 15 -11 -16; merci_de -7 -7 8; merci_mec 6 -6 -6; merci_savez 9 -8 -9; merde -15 -11 14; merde_> -8 -8 8
merde_enfin -7 -7 7; merde_j -8 -10 9; mes -6 -24 11; mes_appel -22 -10 19; mes_chain 7 -8 -7; mes_colle -6 -4 6
mes_lunet -9 -9 9; mes_mails 9 -14 -8; mes_mauva -2 -1 3; mes_papie -12 -8 12; messa 4 -3 -10; messa_> -9 2 3
messa_d 6 -1 -18; messa_de 7 -6 -7; messa_sur -5 -5 7; met -10 -12 11; met_hors -10 -12 11; mette -8 -5 12
mette_moi -8 -5 12; mettr -5 -5 6; mettr_> -3 -2 4; mettr_en -5 -5 5; midi -9 -9 9; midi_> -9 -9 9; mieux 16 -7 -31
mieux_> 6 0 -28; mieux_maint 7 -5 -7; mieux_mais -9 10 -10; mieux_oui 6 -6 -6; mieux_qu 15 -15 -9; mille -10 -10 10
mille_> -7 -7 7; mille_a -4 -4 5; mille_aroba -5 -7 8; mille_lyon -8 -8 8; mille_neuf -4 -4 7; mille_vingt -4 -5 5
milli -5 -5 5; milli_d -5 -5 5; mince -15 -12 14; mince_> -15 -12 14; minh -7 -8 8; minh_nom -7 -8 8
minut -7 10 -10; minut_> -16 -23 22; minut_c 11 -12 -10; minut_et -21 22 -18; minut_je -11 -12 13
minut_mais 1 5 -12; minut_nous 7 -7 -7; minut_puis -6 6 -5; minut_que -7 -8 8; mirac 13 -13 -12; mirac_> 12 -12 -12
mirac_ca 13 -13 -5; mis 11 -11 -8; mis_du 11 -11 -8; mobil -19 -13 17; mobil_> -19 -13 17; mobil_car -5 -2 5
modem -12 -13 13; modem_apres -8 -8 8; modem_qu -5 -6 6; modif -7 -5 7; modif_mon -7 -5 7; moham -9 -9 9
moham_el -9 -9 9; moi -4 -21 12; moi_> -1 -18 4; moi_a -9 -9 10; moi_arriv -3 -6 7; moi_aussi 6 -6 -5
moi_avec -11 -8 10; moi_c -9 -10 9; moi_ca 6 -5 -6; moi_ces -8 -6 8; moi_cinq -8 -5 9; moi_donc -4 -5 7
moi_en -4 -4 6; moi_fait -10 10 -8; moi_je -7 -7 7; moi_le -8 -7 8; moi_les -2 -3 4; moi_mon -5 -5 5
moi_quelq -9 -7 14; moi_un -17 -14 19; moi_une -3 -5 6; moi_venir -6 -5 6; moi_vers -6 -6 6; moins -13 12 -7
moins_bien -13 12 -7; mois -10 -14 11; mois_de -10 -14 11; moiti -23 21 -18; moiti_> -16 15 -9; moiti_des -9 10 -10
moiti_qui -12 12 -10; momen 9 -9 -9; momen_ca 10 -9 -10; momen_le -6 -4 7; mon -20 -21 26; mon_abonn -8 -13 10
mon_ami 8 -6 -8; mon_avoca -10 -7 8; mon_contr -7 -5 7; mon_dossi -5 -4 6; mon_fille -5 -5 5; mon_fils 10 -11 -9
mon_fixe -9 -7 9; mon_frere -4 7 -7; mon_gsm -9 -7 8; mon_histo -5 -4 6; mon_iphon -10 -9 10; mon_mail -4 -5 6
mon_mari -12 -14 15; mon_mobil -5 -2 5; mon_mot -8 -5 9; mon_nom -13 -9 13; mon_ordin -8 -6 10; mon_patro -9 -9 9
mon_petit -12 -13 13; mon_porta -8 -6 9; mon_pote -5 -5 6; mon_preno -7 -6 6; mon_probl -10 9 -7; mon_rende -6 -5 6
mon_repet -9 -6 7; mon_repon -5 -5 7; mon_telep -9 -12 12; monde -17 5 2; monde_> -13 6 -4; monde_est -9 -9 9
monsi -18 -18 19; monsi_> -6 10 -11; monsi_brun -9 -9 9; monsi_d -10 -9 10; monsi_lambe -7 -7 7; monsi_m -6 -6 8
monsi_tres -7 -7 7; monte -5 -6 6; monte_a -5 -5 6; monte_voir -8 -8 14; moque -11 -10 10; moque_du -11 -10 10
morel -5 -5 5; morel_m -5 -5 5; mort -20 20 -20; mort_> -20 20 -20; mot -7 -6 7; mot_> -6 -6 6; mot_de -8 -5 9
mouli -8 10 -11; mouli_dans -8 10 -11; muet -8 10 -11; muet_> -7 7 -7; muet_comme -4 7 -7; my -10 -10 10
my_frenc -6 -7 7; my_name -7 -7 7; n -7 15 -27; n_a -19 20 -13; n_acced -8 8 -7; n_ai -4 5 -15; n_arriv -13 14 -12
n_en -5 -6 6; n_enten 9 -7 -9; n_est -2 5 -16; n_y 6 -6 -11; nadia -10 -7 8; nadia_> -10 -7 8; name -7 -7 7
name_is -7 -7 7; navig 9 -8 -8; navig_> 9 -8 -8; ne -7 -9 8; ne_capte -6 8 -7; ne_chang -8 11 -13; ne_clign 7 -6 -7
ne_coupe 22 -23 -20; ne_fonct -24 24 -14; ne_m -6 -6 6; ne_march 1 1 -19; ne_me -7 -7 7; ne_peut -5 -5 7
ne_peux -12 -9 13; ne_remar -15 16 -11; ne_repet -9 -6 7; ne_repon -10 -10 10; ne_reste -5 -5 5; ne_revie -8 11 -11
ne_s -13 12 -11; ne_sais -7 -18 11; ne_sait -9 -7 8; ne_se -10 9 -8; ne_sonne -2 6 -4; ne_suis -4 -5 6
ne_va -11 11 -6; ne_veut -6 6 -5; ne_veux -7 -4 10; ne_vois -7 -8 8; ne_voit -9 -10 10; ne_voudr -6 7 -7
negat -17 17 -16; negat_> -11 11 -11; negat_c -6 6 -6; negat_toujo -5 5 -5; net -6 -7 8; net_> -6 -7 8
nette 6 -6 -6; nette_mieux 6 -6 -6; neuf -9 -8 9; neuf_aroba -5 -6 8; neuf_cent -4 -4 7; neuf_heure -6 -5 6
neuf_mille -8 -8 8; neuf_trent -5 -5 7; neuf_trois -5 -5 6; neuve -9 -9 9; neuve_> -9 -9 9; nez -6 -6 6
nez_> -6 -6 6; nguye -7 -8 8; nguye_> -7 -8 8; nice -6 -6 6; nice_> -6 -6 6; nicke 22 -19 -22; nicke_> 19 -18 -17
nicke_chrom 8 -8 -8; nicke_j 7 -7 -7; nicke_maint 17 -14 -18; nicke_merci 7 -6 -8; nicke_tout 9 -9 -7; nico -4 -5 6
nico_point -4 -5 6; nicol -5 -5 5; nicol_morel -5 -5 5; nivea -6 -8 9; nivea_deux -6 -8 9; no -8 8 -8; no_it -8 8 -8
noel -6 -7 7; noel_aroba -6 -7 7; noir -6 7 -7; noir_comme -6 7 -7; noire -6 -8 7; noire_avec -6 -8 7
nom -19 -14 18; nom_> -11 -10 13; nom_c -8 -7 8; nom_d -5 -5 5; nom_de -10 -10 12; nom_est -7 -6 7
nom_henry -7 -6 6; nom_nguye -7 -8 8; nom_vous -4 -3 5; non -10 23 -30; non_> -31 27 -18; non_c 2 2 -10
non_ca -20 21 -11; non_ces 9 -9 -6; non_des -8 7 -5; non_et -20 25 -26; non_fieu -5 7 -2; non_il 8 -11 -7
non_j -8 9 -9; non_je -7 6 -5; non_le -3 12 -15; non_ma -6 7 -7; non_mais 28 -27 -13; non_non 16 -15 -13
non_on -9 7 -7; non_pas -9 9 -4; non_plus 14 -14 -10; non_rien 6 -6 -8; non_toujo -3 5 -1; non_tout 13 -12 -11
norma -2 -13 3; norma_> 12 -9 -11; norma_quoi -9 -9 9; not -12 3 -1; not_worki -12 3 -1; noter -6 -6 6
noter_sacha -6 -6 6; notre -17 -3 10; notre_avoca -5 -5 5; notre_cote -9 9 -9; notre_gite -3 -2 4
notre_gueul -8 -11 10; notre_infor -7 -7 7; notre_lien -6 -5 6; notre_prest -7 -7 7; nous 2 0 -7; nous_avons -7 6 -4
nous_perdo -5 -5 5; nous_pouvo 7 -7 -7; nous_subis -7 -8 8; nouve 29 -22 -27; nouve_> 15 -15 -13
nouve_acces 7 -8 -7; nouve_conne 7 -8 -7; nouve_du 10 -8 -9; nouve_inter 10 -10 -8; nouve_la 8 -9 -7
nouve_le 15 -13 -16; nouve_merci 6 -6 -6; nouve_opera 10 -8 -10; nouve_prise -7 -7 8; nouve_sur 10 -7 -10
nouve_telep 11 -6 -11; novem -10 -14 11; novem_> -10 -14 11; nulle -9 -10 10; nulle_part -9 -10 10; numer 0 -14 5
numer_> -7 -7 8; numer_de -7 -7 7; numer_masqu -9 -7 8; numer_un 11 -12 -10; o -16 -15 17; o_g -5 -5 5; o_l -2 -3 5
o_point -5 -5 5; o_r -5 -5 5; o_t -5 -5 6; o_u -8 -7 8; oblig -6 -8 9; oblig_de -6 -8 9; oeil -6 -6 6
oeil_> -6 -6 6; offre -10 -13 11; offre_plus -10 -13 11; oh -4 -12 1; oh_fan 6 -8 -5; oh_j -8 -8 8; oh_let 8 -9 -7
oh_mais 6 -5 -6; oh_non -6 7 -7; oh_puree -12 -12 12; ok 18 -16 -18; ok_> 14 -12 -15; ok_c 8 -7 -8; olivi -7 -7 7
olivi_hamon -6 -7 7; olivi_point -6 -6 7; on -4 -9 5; on_a 4 -16 -1; on_dirai 14 -5 -17; on_en -10 -11 11
on_est 0 4 -9; on_m -12 -11 13; on_me -8 -8 9; on_ne -9 -10 10; on_peut -17 15 -8; on_se -8 -11 10; on_va -10 -10 10
on_verra -17 -11 14; on_voit -5 -5 5; ont -10 4 -2; ont_clign -5 5 -5; ont_laiss -8 -7 9; onze -12 -12 12
onze_> -12 -12 12; opera -9 -12 12; opera_> -3 -8 5; opera_au -9 -8 9; opera_de -13 -9 13; orage -8 -8 8
orage_> -8 -8 8; orang -27 -3 13; orang_> -23 5 3; orang_aroba -5 -5 5; orang_m -6 -6 6; orang_point -5 -6 6
ordin -10 -21 17; ordin_> -15 -18 18; ordin_alors -5 -6 6; ordin_et -5 -6 6; ordin_hop 6 -5 -6; ordin_la -11 -12 18
ordin_sous -7 -7 8; ordis -4 -5 5; ordis_des -4 -5 5; ordre 14 -11 -14; ordre_> 9 -9 -9; ordre_merci 16 -10 -16
os -3 -3 6; os_s -3 -3 6; ou -9 -13 13; ou_ca -12 -14 15; ou_est -6 -5 8; ou_le -6 -5 6; ou_quatr -8 -5 10
ouf 7 -7 -6; ouf_oui 7 -7 -6; oui 18 -13 -21; oui_> 37 -40 -24; oui_allo -17 -19 17; oui_c 24 -21 -16
oui_ca 11 -10 -8; oui_enfin -10 11 -12; oui_figur 10 -9 -9; oui_helas -7 6 -6; oui_inter 17 -16 -2; oui_j -9 12 -13
oui_je 3 2 -18; oui_la 1 3 -11; oui_le 18 -18 -16; oui_maint 8 -6 -8; oui_mais -17 18 -20; oui_non 8 -7 -1
oui_oui 11 -8 -10; oui_parfa 21 -18 -15; oui_pour -6 6 -6; oui_regar 6 -5 -6; oui_tout 16 -19 -13; outlo -5 -6 6
outlo_point -5 -6 6; ouvre 1 2 -7; ouvre_c 6 -5 -6; ouvre_une -8 7 -5; ouvri 3 1 -13; ouvri_> 3 1 -13; p -5 -5 6
p_point -5 -5 6; page 7 1 -22; page_ca -8 7 -5; page_ne -13 12 -11; page_s 15 -15 -13; page_veut -12 10 -7
page_vient 12 -14 -9; paie -9 -7 9; paie_la -9 -7 9; paill -15 -16 16; paill_> -15 -16 16; panne -9 16 -24
panne_> -1 5 -18; panne_conti -8 8 -7; panne_est -7 7 -6; panne_j -6 7 -7; panne_malhe -5 5 -5; papie -12 -8 12
papie_> -12 -8 12; paque -6 -5 6; paque_sur -6 -5 6; par -6 -5 7; par_quelq -5 -4 5; par_votre -5 -5 5
parce -14 0 4; parce_que -14 0 4; pardo -14 -14 14; pardo_> -14 -14 14; parei -24 27 -28; parei_> -23 26 -27
parei_pas -5 5 -5; parfa 21 -18 -19; parfa_> 14 -15 -10; parfa_l 7 -8 -7; parfa_merci 16 -10 -19; parfa_on 7 -8 -7
paris -10 -10 10; paris_> -10 -10 10; parle -16 -12 18; parle_a -14 -8 14; parle_avec -2 -1 3; parle_de -7 -3 9
parle_plus -8 -8 8; part -9 -10 10; part_> -9 -10 10; parte -8 -5 7; parte_plus -8 -5 7; parti -21 -18 20
parti_> -16 -15 16; parti_mange -9 -9 9; parto -8 11 -11; parto_> -8 11 -11; pas -43 35 -12; pas_> -41 37 -15
pas_a -13 14 -12; pas_arran -18 17 -14; pas_bon -13 12 -8; pas_bouge -13 11 -9; pas_ce 4 -10 -3; pas_chang -2 3 -1
pas_chez -7 -7 8; pas_comme -5 -5 5; pas_d -16 22 -22; pas_de -18 26 -24; pas_demar -13 15 -16; pas_devan -9 -8 10
pas_dire -17 16 -11; pas_du -10 25 -30; pas_elle -7 -10 9; pas_encor -15 -15 17; pas_fonct -13 13 -8; pas_il -4 -5 5
pas_inter -18 19 -15; pas_je -6 -7 7; pas_l -7 -7 8; pas_le -4 -5 7; pas_mais 20 -20 -15; pas_malgr -7 14 -12
pas_march -16 18 -13; pas_me -20 8 -4; pas_mieux -27 23 -9; pas_non -7 7 -5; pas_ou -6 -5 8; pas_pas -7 8 -8
pas_press -3 -4 5; pas_qui -3 -2 4; pas_regle -23 22 -12; pas_resol -11 10 -7; pas_reven -14 14 -7; pas_s -12 10 -7
pas_savez -11 11 -6; pas_se -6 6 -5; pas_si -16 -13 15; pas_sur -15 -4 8; pas_tout 20 -21 -10; pas_verif -15 -8 11
pas_votre -3 4 -1; pas_vous -8 3 -2; pas_vraim -7 10 -12; passe 5 10 -21; passe_> 14 -17 -12; passe_a -22 11 -2
passe_au 14 -13 -12; passe_moi -12 -10 13; passe_pas -10 12 -18; passe_perso -7 -7 7; passe_rien -10 9 -8
passe_un -1 6 -12; patie -16 -12 16; patie_> -15 -8 14; patie_il -2 -1 3; patie_je -10 -8 9; patie_pour -6 -5 6
patro -9 -9 9; patro_est -9 -9 9; paul -9 -9 9; paul_aroba -5 -5 5; paul_chez -10 -10 10; paul_duran -8 -6 8
paye -5 -5 5; paye_la -5 -5 5; payer -12 -9 12; payer_factu -6 -5 6; payer_ma -9 -7 8; pc -5 -5 5; pc_et -5 -5 5
peine 7 -7 -7; peine_de 7 -7 -7; perdo -5 -5 5; perdo_des -5 -5 5; perdu -5 -6 6; perdu_quand -5 -6 6; perfe 7 -7 -6
perfe_adess 7 -7 -6; persi -16 15 -13; persi_> -16 15 -13; perso -16 -16 18; perso_> -16 -15 17; perso_agee -6 -10 7
perso_c -4 -5 6; perso_ca -7 -7 7; perso_de -5 -5 5; perso_ne -7 -6 6; perso_qui -2 -1 3; perte -6 -5 6
perte_de -6 -5 6; peter -9 -6 7; peter_les -6 -5 6; peter_un -9 -7 9; petit -9 1 1; petit_> -8 -8 8
petit_at -4 -5 6; petit_dame -6 7 -7; petit_est 6 -6 -5; petit_lumie -5 -6 6; petit_poste -8 -8 8
petit_rond -6 -4 7; peu -16 -5 10; peu_> -13 -19 17; peu_agace -13 -11 15; peu_avec -6 -6 7; peu_chelo -9 -10 9
peu_inqui -13 -11 14; peu_mieux -9 10 -10; peu_pour -6 -4 7; peu_pres -7 -10 9; peur -8 -9 8; peur_que -8 -9 8
peut -21 -1 6; peut_avoir -7 -10 11; peut_etre -10 -11 11; peut_laiss -5 -5 7; peut_me -7 -7 7; peut_pas -17 16 -11
peux 11 -15 -10; peux_appel 16 -8 -16; peux_avoir -12 -6 10; peux_de 11 -6 -11; peux_enfin 12 -10 -12
peux_navig 9 -8 -8; peux_pas -18 -17 21; peux_plus -23 -13 23; peux_savoi -15 -12 15; peux_toujo -17 14 -10
picar -6 -7 7; picar_> -6 -7 7; picar_des -6 -7 7; picar_point -2 -3 4; picho -10 -10 10; picho_> -10 -10 10
piece -8 -8 8; piece_> -8 -8 8; pierr -2 -4 6; pierr_point -2 -4 6; pire -22 23 -22; pire_> -18 19 -19
pire_en -11 12 -12; pire_qu -9 10 -12; placa -12 -13 13; placa_> -12 -13 13; plais -14 -12 14; plais_> -14 -12 14
plait -9 -8 10; plait_> -15 -12 17; plait_aidez -5 -5 5; plait_un -2 -1 3; plant -10 14 -20; plant_encor -12 15 -16
plant_toujo -8 7 -5; pleas -6 -5 7; pleas_je -6 -5 7; pleut -10 -10 10; pleut_depui -10 -10 10; plomb -6 -5 6
plomb_votre -6 -5 6; pluie -9 -7 9; pluie_> -9 -7 9; plus 9 -8 -9; plus_> -11 7 -8; plus_aller -13 -10 13
plus_appel -14 -11 14; plus_aucun 2 -1 -18; plus_besoi 8 -7 -1; plus_ca -15 14 -8; plus_de 18 -23 -6
plus_depui -8 -5 7; plus_fort -8 -8 8; plus_la 9 -5 -14; plus_le 10 -4 -20; plus_mais 27 -18 -12
plus_mes -17 -12 17; plus_rapid -10 -13 11; plus_rien 10 -5 -14; plus_trent -6 -6 7; poil 8 -5 -10; poil_> 8 -5 -10
point -18 -8 13; point_> -13 13 -13; point_b -2 -4 6; point_benal -7 -7 8; point_benoi -5 -6 9; point_benze -5 -6 7
point_berna -4 -5 5; point_c -5 -5 6; point_ch -7 -7 7; point_com -9 -8 11; point_cote -5 -5 6; point_d -7 -9 11
point_dupon -7 -8 8; point_f -5 -5 6; point_fr -10 -11 13; point_gall -5 -5 6; point_gamin -5 -5 5
point_hamon -6 -6 7; point_l -5 -5 6; point_lambe -5 -6 6; point_le -5 -6 7; point_marti -5 -6 8; point_net -6 -7 8
point_noel -6 -7 7; point_petit -4 -5 6; point_renau -5 -5 5; point_rocha -7 -7 7; point_simon -8 -8 10
point_z -2 -3 5; pol -6 -10 12; pol_aroba -6 -10 12; porta -7 -11 8; porta_> -8 -6 9; porta_comme 7 -6 -7
porta_de -17 -6 12; porta_deux -4 -5 5; porta_il -5 -5 5; portu -10 -8 9; portu_> -10 -8 9; pose -7 -7 8
pose_une -7 -7 8; poste -3 -11 7; poste_> -1 -12 5; poste_a 1 -11 1; poste_de -14 -12 14; poste_n -8 8 -7
poste_point -5 -7 8; pote -5 -5 6; pote_m -5 -5 6; pouf -11 13 -12; pouf_> -8 8 -8; pouf_ca -8 8 -8; pour 0 -13 1
pour_aller -2 -1 3; pour_annul -9 -6 8; pour_etre -5 5 -5; pour_finir -5 5 -5; pour_l -5 -5 5; pour_le 2 -1 -8
pour_ma -3 -2 4; pour_moi 16 -12 -16; pour_mon -5 -5 5; pour_savoi -6 -4 7; pour_se -6 -5 6; pour_un 1 -13 3
pour_verif -3 -4 5; pour_voir -9 -7 9; pour_votre -18 -8 17; pour_vous -5 -4 6; pourq -9 -12 11
pourq_faire -9 -12 11; pourr -18 4 6; pourr_> -12 12 -11; pourr_je -8 -8 10; pourr_me -10 -10 11; pouve -13 -9 12
pouve_atten -5 -3 8; pouve_me -5 -5 5; pouve_noter -6 -6 6; pouve_repet -12 -8 10; pouvo 7 -7 -7
pouvo_clore 7 -7 -7; prefe -6 -7 7; prefe_avoir -6 -6 6; prefe_qu -5 -4 6; premi -14 4 1; premi_etage -9 -13 10
premi_etape -8 9 -9; prend -9 -6 9; prend_un -9 -6 9; prene -9 -6 7; prene_pour -9 -6 7; prene_votre -3 -4 5
prenn -5 -4 6; prenn_mon -5 -4 6; preno -14 -12 14; preno_c -7 -6 6; preno_et -6 -5 6; preno_minh -7 -8 8
pres -7 -10 9; pres_une -7 -10 9; press -20 -13 19; press_> -17 -13 16; press_vous -3 -4 5; prest -7 -7 7
prest_infor -7 -7 7; preve -6 -6 6; preve_> -6 -6 6; prise -7 -7 8; prise_> -7 -7 8; prive -7 -6 7; prive_d -7 -6 7
probl 12 -6 -29; probl_> 15 -13 -25; probl_est -12 12 -10; probl_n -11 10 -7; probl_pas -18 18 -11
probl_persi -12 12 -12; probl_regle 15 -18 -9; probl_resol 8 -9 -7; proce -7 7 -7; proce_sans -7 7 -7; prono -6 -5 6
prono_> -6 -5 6; proto -6 -6 7; proto_point -6 -6 7; puis -35 29 -7; puis_ca -6 6 -6; puis_elle -9 9 -8
puis_l -9 -15 13; puis_non -10 9 -7; puis_plus -6 6 -5; puis_pouf -8 8 -8; puis_repar -20 20 -17; puisq -4 -3 5
puisq_je -4 -3 5; puits -6 -5 6; puits_> -6 -5 6; puree -12 -12 12; puree_> -12 -12 12; qu -3 2 -3; qu_a -16 15 -9
qu_avant 3 0 -14; qu_est -12 -10 14; qu_il -5 -5 6; qu_on -9 -9 10; qu_un -13 -9 15; quand -8 -9 9; quand_je -5 -5 5
quand_on -7 -8 8; quara 0 -18 3; quara_> 12 -14 -10; quara_deux -7 -7 7; quara_neuf -5 -5 7; quara_poste -9 -8 9
quart -7 -6 7; quart_est -7 -6 7; quatr -9 -25 12; quatr_> -14 -11 13; quatr_ans -11 -7 10; quatr_aroba -3 -4 5
quatr_at -4 -5 5; quatr_barre 14 -12 -14; quatr_caiss -5 -6 6; quatr_cinqu -6 -8 8; quatr_en -3 -2 4
quatr_heure -7 -6 7; quatr_icitt -8 -8 8; quatr_ordin -10 -7 10; quatr_rue -4 -4 5; quatr_saiso -3 -2 4
quatr_vingt -15 -10 15; que -9 -2 -1; que_c 9 -17 -9; que_ca 7 -10 -6; que_ce -8 -9 8; que_deux -5 -5 5
que_j -20 -9 18; que_je -16 -12 16; que_la -22 21 -15; que_le 9 -9 -9; que_mon -8 -8 8; que_non -11 11 -10
que_oui 10 -6 -15; que_quelq -7 -7 7; que_vous 3 2 -13; quel -9 -5 8; quel_qu -9 -5 8; quell -8 -8 8
quell_bande -8 -8 8; quelq -19 -17 20; quelq_un -17 -12 18; quelq_uns -9 -9 9; quest -13 -12 16; quest_> -8 -7 9
quest_je -3 -2 4; quest_sur -8 -13 10; qui -30 14 11; qui_> -9 -15 11; qui_a -8 -8 8; qui_atten -8 -8 9
qui_clign -6 8 -8; qui_compr -3 -5 8; qui_est -5 -12 9; qui_habit -6 -10 7; qui_je -3 -2 4; qui_m -6 -6 7
qui_march -20 19 -13; qui_regar -7 -10 8; qui_remar -12 12 -11; quinz -17 -15 16; quinz_au -8 -8 8; quinz_de -5 -5 6
quinz_et -7 -7 7; quinz_rue -7 -8 8; quinz_seize -6 -6 6; quinz_sont -8 -8 8; quoi -14 -14 14; quoi_> -9 -9 9
quoi_cette -8 -8 9; r -11 -13 13; r_> -9 -10 10; r_e -6 -6 6; r_h -2 -3 4; r_o -8 -7 8; r_point -2 -3 5
raccr -6 -6 6; raccr_au -6 -6 6; rade -6 6 -6; rade_> -6 6 -6; radio -9 -8 9; radio_> -9 -8 9; rallu 7 -1 -17
rallu_et 10 -11 -9; rallu_le 7 -6 -7; rallu_mais -16 10 -6; rame -14 8 -11; rame_encor -8 12 -16; rame_toujo -9 9 -7
rame_un -6 -6 7; rapid -10 -13 11; rapid_> -10 -13 11; rappe -22 -8 23; rappe_> -20 -10 21; rappe_donc -1 -1 1
rappe_par -5 -4 5; reboo -7 8 -8; reboo_deux -7 8 -8; rebra -13 7 5; rebra_la -8 -7 8; rebra_les -5 5 -5
rebra_mais -9 9 -9; reche -10 -9 10; reche_de -10 -9 10; recoi 14 -7 -15; recoi_cinq 13 -6 -13; recoi_mes 8 -5 -8
recom -19 20 -15; recom_> -19 20 -15; recon 17 -14 -17; recon_> 17 -14 -17; recou -17 18 -15; recou_> -17 18 -15
recu 7 -6 -7; recu_trois 7 -6 -7; recup 18 -20 -15; recup_la 7 -7 -7; recup_le 5 -5 -5; recup_ma 11 -11 -10
recup_toute 7 -8 -7; redem -24 2 7; redem_> -26 -24 25; redem_c -8 11 -11; redem_ca -12 12 -9; redem_deux -5 5 -5
redem_ecran -6 6 -6; redem_en -15 6 -5; redem_et 16 -14 -16; redem_je -3 -3 6; redem_la -16 1 5; redem_le -8 -8 8
redem_mais -11 16 -18; redem_non -10 10 -2; redem_pas -1 10 -9; redev 13 -13 -11; redev_verte 13 -13 -11
refon 15 -13 -19; refon_> 17 -15 -17; refon_pas -13 14 -14; regar -11 -20 16; regar_> -22 -16 21; regar_l 5 -11 0
regar_moi 6 -5 -6; regle 17 -9 -21; regle_> 12 -4 -24; regle_je 11 -10 -11; relan -10 -6 9; relan_le -10 -6 9
relat -5 -5 5; relat_avec -5 -5 5; remar 16 -3 -28; remar_> 19 -14 -22; remar_ca 14 -12 -10; remar_donc 9 -9 -9
remar_merci 14 -6 -12; remar_nicke 8 -8 -7; remar_pas -17 17 -13; remar_super 13 -11 -12; remer 8 -11 -8
remer_> 11 -10 -11; remer_pour -19 -9 19; remet -5 -5 5; remet_le -5 -5 5; remon 13 -13 -13; remon_> 13 -13 -13
renau -5 -5 5; renau_aroba -5 -5 5; rende -9 -7 9; rende_moi -4 -6 8; rende_vous -9 -7 8; renne -6 -6 7
renne_point -6 -6 7; rense -15 -11 14; rense_> -15 -11 14; rentr 11 -9 -10; rentr_dans 11 -9 -10; repar 10 2 -26
repar_> 16 -11 -25; repar_a -11 -13 11; repar_comme -3 8 -12; repar_en -10 10 -10; repar_la 6 -6 -5
repar_merci 7 -7 -6; repar_pour 11 -13 -11; repar_puis -9 9 -8; repet -15 -12 14; repet_> -11 -7 9; repet_et -2 -5 6
repet_plus -9 -6 7; repet_s -9 -6 8; repet_wifi -9 -6 7; repon -19 -15 19; repon_> -10 -8 11; repon_plus -10 -10 10
repri 7 -6 -7; repri_> 7 -6 -7; resea 2 0 -9; resea_> 2 -5 -9; resea_comme -6 7 -7; resea_est 15 -17 -10
resea_la -8 8 -7; resea_mon -4 7 -7; resea_sans -5 -5 5; resil -13 -9 12; resil_> -14 -13 15; resil_tout -10 -8 10
resol 17 -10 -17; resol_> 15 -9 -15; resol_pour 8 -7 -8; respo -7 -7 7; respo_> -8 -8 10; respo_infor -6 -7 7
reste -21 20 -18; reste_bloqu -8 9 -9; reste_etein -13 10 -10; reste_orang -9 10 -11; reste_que -5 -5 5
reste_rouge -11 11 -11; reste_sans -8 8 -8; reste_tout -6 7 -7; resul -7 7 -7; resul_> -7 7 -7; retab 23 -22 -21
retab_> 18 -16 -18; retab_depui 7 -7 -7; retab_du 10 -11 -10; retab_en -7 -6 7; retom -9 9 -8; retom_> -9 9 -8
retou 15 -14 -15; retou_> 10 -10 -10; retou_hein 7 -6 -7; retra -3 -4 5; retra_alors -3 -4 5; retro 20 -19 -20
retro_inter 12 -14 -11; retro_la 8 -9 -7; retro_le 11 -11 -12; reuss 14 -16 -10; reuss_a 14 -16 -10; reven 8 0 -27
reven_> 29 -25 -24; reven_a 12 -9 -11; reven_ca 9 -9 0; reven_d 15 -17 -12; reven_merci 21 -9 -16
reven_oui 10 -12 -5; reven_parce -8 7 -5; reven_puis -20 20 -17; reven_sur 9 -7 -10; reven_tout 12 -12 -6
reven_une -10 10 -10; revie -6 2 3; revie_> -5 -5 6; revie_pas -8 11 -11; rhone -5 -5 5; rhone_> -5 -5 5
rien -18 29 -31; rien_> -24 25 -17; rien_a 17 -11 -20; rien_c -4 7 -7; rien_ca -3 9 -9; rien_chang -7 11 -9
rien_de -16 16 -12; rien_donne -12 15 -13; rien_du -11 13 -13; rien_fait -21 20 -15; rien_le -5 5 -5
rien_n -11 9 -6; rien_ne -2 6 -8; rien_qui -16 15 -8; rigol -8 -8 9; rigol_> -8 -8 9; robas -7 -7 8
robas_yahoo -7 -7 8; robin -5 -6 6; robin_point -5 -6 6; robot -10 -8 11; robot_je -4 -4 5; robot_la -7 -7 8
rocha -7 -7 7; rocha_aroba -7 -7 7; rodri -8 -8 8; rodri_> -8 -8 8; rond -6 -4 7; rond_tourn -6 -4 7
rose -15 -15 15; rose_et -15 -15 15; rouge -19 18 -13; rouge_> -23 21 -15; rouge_a 6 -4 -17; rouge_clign -16 -13 15
roule 13 -12 -15; roule_> 13 -12 -15; rouss -13 -12 13; rouss_> -12 -11 11; rouss_de -6 -5 6; route -6 -5 6
route_est -6 -5 6; rue -11 -10 11; rue_de -6 -6 6; rue_des -7 -8 8; rue_ou -6 -5 6; s -1 -5 0; s_affic 5 -1 -17
s_allum -17 -5 10; s_appel -10 -7 8; s_comme -2 -3 5; s_est 4 -1 -14; s_go 8 -9 -7; s_il -9 -8 10; s_o -5 -5 5
s_ouvre 6 -5 -6; s_ouvri 3 1 -13; s_point -5 -6 9; s_still -8 8 -8; s_tiret -2 -3 4; sa 1 -4 0; sa_ca -5 -5 5
sa_chamb 9 -9 -9; sa_chang -5 5 -5; sacha -6 -6 6; sacha_lenoi -6 -6 6; saint -5 -6 6; saint_tiret -5 -6 6
sais -12 -28 23; sais_pas -12 -28 23; saisi -14 -8 13; saisi_> -13 -9 13; saisi_notre -5 -5 5; saiso -3 -2 4
saiso_avec -3 -2 4; sait -9 -7 8; sait_plus -9 -7 8; salon -13 -13 13; salon_> -13 -13 13; sans -16 10 -7
sans_accen -5 -5 6; sans_aucun -7 7 -7; sans_fin -5 -5 5; sans_h -6 -6 6; sans_resea -6 7 -7; sans_rien -5 5 -5
saoul -8 -7 9; saoul_avec -8 -7 9; sarah -8 -10 9; sarah_benal -8 -8 8; sarah_point -7 -7 8; saute -9 9 -8
saute_encor -9 9 -8; sauve 6 -6 -5; sauve_la 6 -6 -5; savez 7 -1 -8; savez_je -3 -4 5; savez_vous 8 0 -9
savoi -15 -11 16; savoi_> -15 -11 16; scand -7 -7 7; scand_de -7 -7 7; sdsl -6 -5 6; sdsl_depui -6 -5 6; se -1 -2 -2
se_conne -6 6 -5; se_fige -7 -11 9; se_fout -8 -11 10; se_lance 12 -13 -11; se_passe -10 9 -8; se_prono -6 -5 6
se_trouv -6 -6 6; sec -5 -5 5; sec_la -5 -5 5; secon -18 2 5; secon_> -12 3 3; secon_et -11 13 -12; secon_je -5 -6 6
secon_le -8 -5 9; seize -10 -11 11; seize_dix -6 -6 6; seize_machi -9 -9 9; semai -15 -18 17; semai_> -10 -11 11
semai_derni -7 -5 6; semai_que -7 -6 7; sembl 8 -8 -8; sembl_que 8 -8 -8; sept -9 -8 9; sept_dix -6 -6 6
sept_machi -8 -8 9; sept_quara -5 -5 7; serie 7 -6 -7; serie_a 7 -6 -7; servi -9 2 -3; servi_> 1 11 -16
servi_a -5 5 -5; servi_clien -11 -11 11; servi_d -6 -6 8; servi_de -7 -7 7; servi_deplo -13 -10 12
servi_depui -7 -8 8; servi_est 9 -8 -8; servi_techn -9 -9 9; seul -12 -14 14; seul_> -12 -14 14; seul_appar -7 -7 7
seule -9 -10 10; seule_la -9 -10 10; sfr -7 -7 8; sfr_point -7 -7 8; si 11 -30 9; si_> 17 -17 -15; si_c 12 -12 -6
si_ca 11 -11 -6; si_j -20 -3 11; si_on 7 -8 -7; si_si 7 -8 -7; si_tard -8 -6 7; signa 17 -17 -14; signa_> 13 -13 -12
signa_tout 6 -6 -7; signe -8 -8 8; signe_> -8 -8 8; silen -9 -8 9; silen_radio -9 -8 9; silva -10 -8 9
silva_de -10 -8 9; sim -5 -5 5; sim_et -5 -5 5; simon -8 -8 10; simon_aroba -6 -6 7; simon_neuf -5 -5 6
simpl -11 -8 10; simpl_> -11 -8 10; six -7 -9 8; six_douze -6 -8 8; six_quinz -6 -6 6; six_soixa -6 -8 8
smith -7 -7 7; smith_> -7 -7 7; socie -9 -9 9; socie_dupon -6 -5 6; socie_trans -11 -11 11; soeur 7 -6 -7
soeur_donc 7 -6 -7; soget -5 -5 5; soget_s -5 -5 5; soir -8 -7 7; soir_> -8 -7 7; soire 6 -6 -5; soire_> 6 -6 -5
soit -8 -9 8; soit_une -8 -9 8; soixa -8 -9 9; soixa_dix -8 -11 12; soixa_neuf -8 -8 8; sol -7 -10 9; sol_> -7 -10 9
someo -6 -5 7; someo_pleas -6 -5 7; son 17 -15 -19; son_est 12 -10 -13; son_telep 11 -10 -11; sonne 11 -10 -11
sonne_a 11 -11 -11; sonne_toujo -2 6 -4; sont 3 -11 0; sont_a -8 -9 9; sont_inacc -5 -2 5; sont_touch -12 -10 13
sont_tous 11 -7 -13; sont_verte 8 -7 -7; sophi -14 -14 14; sophi_aroba -2 -3 5; sophi_duboi -9 -9 9
sophi_marti -8 -8 9; sophi_picar -6 -7 7; sors -5 -5 5; sors_la -5 -5 5; sorti -8 -7 8; sorti_a -8 -7 8
souci 12 -8 -23; souci_> 3 1 -17; souci_merci 20 -19 -17; souci_n 15 -15 -14; souci_tout 8 -8 -5; souha -9 -8 10
souha_joind -9 -9 9; souha_parle -7 -4 9; sous -9 -14 12; sous_la -8 -11 9; sous_les -7 -7 8; sous_sol -7 -10 9
soyez -11 -8 11; soyez_debor -11 -8 11; speak -6 -5 7; speak_to -6 -5 7; speed -5 -5 5; speed_test -5 -5 5
stabl 11 -12 -9; stabl_maint 11 -12 -9; steph -5 -5 6; steph_point -5 -5 6; still -8 8 -8; still_not -8 8 -8
stylo -9 -6 9; stylo_> -9 -6 9; subis -7 -8 8; subis_une -7 -8 8; suffi -17 -18 17; suffi_maint -17 -18 17
suis -8 -8 3; suis_a -9 -7 9; suis_au -12 -11 15; suis_carlo -10 -8 9; suis_charl -13 -8 12; suis_conne 11 -11 -10
suis_dans -16 -12 15; suis_de -14 -7 13; suis_desol -17 4 -1; suis_en -11 -9 12; suis_encor -3 -6 7
suis_exced -17 -12 16; suis_fatig -12 -7 10; suis_furax -6 -5 6; suis_hors -11 -6 10; suis_le -12 -9 12
suis_madam -10 -8 9; suis_opera -13 -9 13; suis_pas -14 -14 15; suis_press -17 -13 16; suis_recon 17 -14 -17
suis_sur 2 -10 5; suis_toujo -13 16 -17; suis_tres -12 -8 14; suis_un -12 -7 10; suis_vieil -2 -3 4; suite -8 -8 8
suite_> -8 -8 8; sujet -8 -8 9; sujet_de -8 -8 9; super 15 -14 -12; super_> -1 -12 5; super_c 8 -7 -8
super_ca 10 -9 -10; super_merci 12 -10 -10; suppo -6 -6 6; suppo_techn -6 -6 6; sur 0 -6 -2; sur_> -12 -12 12
sur_cinq 13 -6 -13; sur_deux -16 15 -13; sur_googl -13 -10 13; sur_inter 13 -11 -12; sur_la -15 8 -2
sur_le -15 -15 16; sur_mais -5 5 -5; sur_mon -11 -13 14; sur_notre -6 -5 6; sur_son 11 -10 -11; sur_tous 13 -8 -15
sur_votre -4 -3 5; sympa -8 -6 10; sympa_> -8 -6 10; synch 3 0 -9; synch_> -5 5 -5; synch_est 8 -11 -6; t -9 -10 10
t_e -7 -8 8; t_i -6 -6 6; ta -8 -8 8; ta_gueul -8 -8 8; tabar -7 -7 7; tabar_ca -7 -7 7; table -7 -11 12
table_> -3 -6 8; table_et -7 -9 10; table_mon -4 -5 5; tais -9 -8 9; tais_toi -9 -8 9; tape -8 -5 9
tape_mon -8 -5 9; tard -8 -6 7; tard_> -8 -6 7; techn -18 -14 20; techn_> -19 -11 17; techn_au -9 -3 10
techn_de -6 -8 9; techn_depui -6 -6 8; techn_doit -6 -7 7; techn_humai -5 -4 6; techn_m -7 -7 8; techn_ont -8 -7 9
techn_orang -6 -6 6; techn_tout -5 -5 5; techn_va -10 -7 10; tele -10 -2 8; tele_> -16 -4 11; tele_du -8 -8 9
tele_est 9 0 -12; tele_et -9 -15 13; tele_qui -12 12 -11; tele_s 10 -11 -9; telep -12 -7 5; telep_> -16 -15 16
telep_est -6 6 -6; telep_et -22 -12 21; telep_fonct 14 -13 -15; telep_il -6 7 -7; telep_maint 11 -10 -11
telep_n -5 5 -5; telep_ne -2 6 -4; telep_oui -9 10 -10; telep_sonne 11 -11 -11; temps -5 -11 8; temps_> -9 -7 8
temps_mais 11 -11 -8; temps_pour -3 -4 5; temps_que -8 -5 9; tenir 13 -13 -10; tenir_> 13 -13 -10; tenu -15 16 -16
tenu_deux -9 9 -8; tenu_dix -8 8 -8; tenu_trent -11 11 -11; test -7 -9 8; test_a -5 -5 5; test_un -8 -10 10
teste -3 -22 20; teste_> -21 -21 23; teste_c 11 -12 -10; tete -8 2 3; tete_> -9 -7 8; tete_elle -1 10 -9
therm -6 -7 7; therm_> -6 -7 7; thier -7 -6 6; thier_et -7 -6 6; thoma -7 -7 9; thoma_lerou -7 -7 9; ticke 7 -7 -7
ticke_> 7 -7 -7; tient 10 -9 -10; tient_> 10 -9 -10; tigui 11 -12 -10; tigui_ca 11 -12 -10; tip 9 -8 -9
tip_top 9 -8 -9; tiret -7 -8 9; tiret_centr -6 -6 7; tiret_denis -5 -6 6; tiret_du -6 -8 10; tiret_goff -3 -5 6
tiret_leroy -8 -5 9; tiret_marti -4 -5 8; tiret_orang -5 -5 5; tiret_picar -2 -3 4; tiret_renne -6 -6 7
tiret_saint -5 -6 6; to -6 -5 7; to_someo -6 -5 7; toi -9 -8 9; toi_je -9 -8 9; toit -10 -8 9; toit_> -10 -8 9
tombe -11 -14 13; tombe_> -9 -9 9; tombe_direc -6 -7 6; tonal 4 2 -19; tonal_> 11 -8 -19; tonal_est 17 -18 -7
tonal_n -14 14 -7; tonne 7 -7 -7; tonne_> 7 -7 -7; top 9 -8 -9; top_c 9 -8 -9; touch -12 -10 13; touch_> -12 -10 13
toujo -30 41 -30; toujo_> -20 18 -12; toujo_absen -13 13 -10; toujo_an -5 5 -5; toujo_au -7 8 -6
toujo_aucun -5 5 -5; toujo_aussi -17 17 -14; toujo_autan -14 13 -10; toujo_bloqu -15 16 -15; toujo_ce -6 8 -8
toujo_coupe -13 14 -13; toujo_dans -7 8 -8; toujo_down -9 9 -9; toujo_en -9 11 -9; toujo_la -13 14 -12
toujo_le -19 14 -10; toujo_lent -11 13 -13; toujo_meme -10 10 -8; toujo_mort -7 7 -6; toujo_muet -8 10 -11
toujo_orang -7 15 -18; toujo_parei -10 10 -9; toujo_pas -10 14 -12; toujo_rien -8 8 -6; toujo_rouge -8 6 -5
tour 11 -13 -11; tour_> 11 -13 -11; tourn 13 -12 -15; tourn_> 15 -14 -15; tourn_il -6 -4 7; tourn_toujo -7 8 -8
tous 2 -20 4; tous_> -15 -13 14; tous_les 10 -9 -11; tous_verts 11 -7 -13; tout 6 -17 3; tout_> -27 -9 14
tout_a 1 1 -16; tout_attac -3 -2 4; tout_bon 21 -14 -21; tout_c -9 10 -9; tout_ca -5 -4 6; tout_ce -23 19 -10
tout_comme -5 5 -5; tout_de -8 -8 8; tout_donne -4 -3 5; tout_encor -7 7 -7; tout_est 21 -19 -20
tout_fonct 19 -20 -10; tout_le -14 -11 13; tout_march 9 -9 -7; tout_meme -6 6 -6; tout_noir -6 7 -7
tout_qui 16 -14 -7; tout_refon 8 -7 -7; tout_remar 14 -14 -13; tout_simpl -11 -8 10; tout_toujo -5 5 -5
tout_va 17 -15 -17; tout_vendu -5 -5 5; tout_vert 9 -9 -9; tout_votre -7 11 -6; toute 9 -16 -4; toute_les 14 -13 -13
toute_mes 7 -8 -7; toute_neuve -9 -9 9; trafi 7 -7 -7; trafi_est 7 -7 -7; train -12 -13 15; train_d -6 -5 6
train_de -12 -12 14; trait -8 -8 8; trait_les -8 -8 8; trans -17 -13 16; trans_avec -2 -3 4; trans_marti -11 -11 11
trans_moi -13 -9 12; trans_picar -6 -7 7; trava -1 -17 2; trava_> -14 -11 14; trava_a -11 -9 11; trava_comme -9 -8 9
trava_merci 12 -10 -12; treiz -5 -5 5; treiz_aroba -5 -5 5; trent -16 8 -1; trent_> -7 -10 9; trent_quatr -7 -11 12
trent_secon -13 13 -13; trent_trois -6 -6 7; trent_vingt -5 -5 7; tres -14 -10 13; tres_aimab -12 -8 12
tres_en -9 -8 10; tres_genti -7 -7 7; trois -18 -17 19; trois_> -5 -8 9; trois_appar -12 -9 10; trois_aroba -5 -5 6
trois_camer -2 -5 6; trois_impri -8 -8 9; trois_jours -11 -11 11; trois_messa 7 -6 -7; trois_ou -8 -5 10
trois_pour -5 5 -5; trois_semai -7 -6 7; trois_sept -5 -5 7; trois_six -6 -6 6; trois_telep -5 -5 5
trois_volet -6 -7 7; trop 8 -8 -7; trop_bien 8 -8 -7; trouv -7 -10 9; trouv_au -6 -6 6; trouv_plus -7 -8 8
truc -11 13 -11; truc_> -11 13 -11; u -9 -9 9; u_t -6 -6 6; u_x -8 -7 8; un -11 -15 14; un_> -1 -18 4
un_agent -6 -5 9; un_appel 2 7 -14; un_cable -12 -10 13; un_chien -5 -5 5; un_clien -12 -13 14; un_conse -12 -10 14
un_contr -17 -14 17; un_coup -8 13 -15; un_d -9 -8 10; un_de -7 -4 10; un_debit -9 -7 9; un_deux -10 -15 15
un_deuxi -9 -9 9; un_doute 7 -8 -7; un_ecran -5 -6 6; un_en -3 -3 6; un_est -9 -8 9; un_etre -5 -4 6
un_grand 9 -8 -9; un_humai -7 -7 8; un_imbec -9 -6 7; un_insta -13 -14 13; un_inter -10 -9 10; un_joli -11 -10 11
un_la -7 -5 6; un_magic 15 -11 -15; un_mail -8 -8 9; un_mec -9 -9 9; un_minut -6 -4 6; un_mot -6 -6 6
un_numer -9 -7 8; un_oeil -6 -6 6; un_opera -14 -10 13; un_ordin -6 -7 7; un_parti -10 -8 9; un_peu -15 -1 7
un_peut -7 -7 7; un_poil -13 11 -9; un_puits -6 -5 6; un_qui -4 -6 8; un_rende -9 -6 8; un_rense -15 -11 14
un_respo -8 -8 10; un_robot -7 -7 8; un_s -2 -3 4; un_servi -13 -10 12; un_seul -12 -14 14; un_soixa -5 -5 7
un_stylo -9 -6 9; un_techn -14 -13 15; un_therm -6 -7 7; un_tour 11 -13 -11; under -6 -6 8; under_judo -6 -6 8
une -33 -13 25; une_anten -6 -8 7; une_arnaq -8 -9 8; une_bande -6 -5 6; une_bonne -3 -2 4; une_box -12 -13 14
une_carpe -4 7 -7; une_centa -8 -10 9; une_conso -4 -5 5; une_dame -7 -7 7; une_dizai -8 -10 9; une_douza -10 -9 11
une_entre -6 -7 7; une_erreu -19 17 -16; une_escro -7 -11 8; une_fois -6 -7 7; une_heure -5 -5 5; une_honte -7 -6 8
une_impri -5 -5 6; une_inter -7 -8 8; une_mais -5 -6 6; une_minut -2 -7 1; une_nouve -7 -7 8; une_offre -10 -13 11
une_page -8 7 -5; une_perso -7 -6 7; une_perte -6 -5 6; une_quest -8 -13 10; une_quinz -5 -5 6; une_secon -11 -17 17
une_semai -10 -11 11; une_table -3 -6 8; une_trent -7 -10 9; une_vingt -5 -5 6; une_vraie -5 -6 5; univ -6 -6 7
univ_tiret -6 -6 7; uns -9 -9 9; uns_> -9 -9 9; v 4 -8 0; v_comme -6 -6 7; v_i -2 -3 5; v_la 7 -6 -7; v_r -5 -5 6
va 11 -16 -1; va_> 16 -14 -17; va_beauc 10 -6 -6; va_bien 17 -15 -17; va_c 15 -15 -6; va_il -11 -12 11
va_maint 11 -11 -10; va_mieux 8 -8 -9; va_toujo -11 11 -5; va_venir -10 -7 10; va_voir -10 -10 10; vais -12 -9 12
vais_peter -9 -7 9; vais_saisi -5 -5 5; vais_teste -15 -8 15; vais_voir -6 -5 6; vais_vous -5 -6 6; valer -5 -5 5
valer_dumon -5 -5 5; vendu -5 -5 5; vendu_maint -5 -5 5; venir -11 -10 12; venir_> -10 -7 10; venir_demai -6 -7 7
venir_payer -6 -5 6; venu -9 -8 9; venu_> -9 -8 9; verif -22 -12 18; verif_> -19 -8 13; verif_tout -13 -6 9
verra -17 -11 14; verra_bien -17 -11 14; vers -12 -14 14; vers_dix -8 -10 9; vers_le -6 -6 6; vert 13 -18 -1
vert_> 9 -22 5; vert_et 16 -12 -16; vert_mais -11 11 -10; verte 15 -14 -14; verte_> 17 -19 -11; verte_est 5 -5 -5
verte_et 7 -6 -7; verts 11 -7 -13; verts_> 11 -7 -13; very 6 -7 -5; very_good 6 -7 -5; veut -15 15 -14
veut_pas -15 15 -13; veut_toujo -6 6 -5; veux -13 -10 13; veux_annul -6 -5 6; veux_je -9 -5 8; veux_modif -10 -5 12
veux_parle -7 -5 7; veux_resil -14 -13 15; veux_un -6 -5 6; veux_une -4 -5 6; victo 5 -14 1; victo_ca 11 -12 -8
victo_point -6 -6 7; vide -15 21 -23; vide_> -15 21 -23; vide_comme -3 9 -9; video 9 -17 -9; video_demar 14 -13 -14
video_il 7 -6 -6; video_point -5 -5 6; vieil -2 -3 4; vieil_moi -2 -3 4; viens 0 3 -9; viens_de 7 7 -18
viens_la -10 -10 10; vient 4 -5 -6; vient_> -11 -15 12; vient_de 10 -1 -18; villa -5 -5 5; villa_en -5 -5 5
villi -13 -8 12; villi_> -13 -8 12; vince -10 -10 10; vince_lacro -10 -10 10; vingt -19 -14 18; vingt_> -7 -7 7
vingt_d -5 -5 6; vingt_et -5 -5 7; vingt_quatr -15 -8 14; vingt_un -8 -6 7; vite 6 -6 -6; vite_tout 6 -6 -6
voila 12 -9 -12; voila_> 11 -10 -13; voila_c 7 -9 -6; voila_je -5 5 -5; voir -17 -16 18; voir_> -16 -14 17
voir_avec -5 -4 5; voir_je -5 -5 6; vois 2 2 -12; vois_mes 9 -9 -9; vois_pas -15 8 -6; voisi -7 -9 11
voisi_en -3 -2 4; voisi_qui -7 -7 8; voit -13 -12 13; voit_ca -5 -5 5; voit_le -9 -10 10; vol -13 -12 13
vol_> -13 -12 13; volet -6 -7 7; volet_deux -6 -7 7; voleu -12 -8 11; voleu_> -12 -8 11; vos -12 -7 14
vos_agent -7 -4 9; vos_machi -5 -4 5; vos_quest -8 -7 9; votre -24 -6 16; votre_affai -7 -5 5; votre_calme -10 -7 9
votre_ecran -4 -3 5; votre_faute -5 -5 5; votre_patie -15 -8 14; votre_robot -4 -4 5; votre_servi -7 -7 7
votre_super -9 -7 8; votre_temps -3 -4 5; votre_truc -11 13 -11; voudr -12 -4 8; voudr_avoir -9 -3 10
voudr_cause -3 -3 6; voudr_chang -9 -10 10; voudr_etre -5 -4 5; voudr_modif -6 -5 6; voudr_parle -4 -2 6
voudr_pas -6 7 -7; voudr_qu -8 -8 9; vous -1 -18 4; vous_> 3 -10 -1; vous_ai -4 -3 5; vous_allez -7 -7 7
vous_appel -21 -7 18; vous_arret 7 -7 -7; vous_aurai 8 -11 -7; vous_autre -6 -5 6; vous_avec -11 -9 13
vous_avez -7 9 -6; vous_compr -3 -6 7; vous_confi 10 -11 -10; vous_conta -5 -2 5; vous_deran -8 -6 7
vous_devri -4 -3 5; vous_dirai -19 -10 19; vous_dire -9 2 5; vous_dis -10 -8 9; vous_disie 7 -6 -7
vous_embet -17 4 -1; vous_enten 11 -8 -11; vous_etes 4 -19 -3; vous_faire -5 -4 5; vous_felic -10 -7 9
vous_foute -8 -5 7; vous_hein -6 -7 7; vous_l -6 -8 9; vous_le -14 1 2; vous_m 2 -2 -3; vous_me -5 -7 6
vous_moque -11 -10 10; vous_payer -9 -7 8; vous_plait -9 -8 10; vous_pourr -10 -10 11; vous_pouve -13 -9 12
vous_que 4 1 -16; vous_qui -2 -2 3; vous_rappe -20 -9 21; vous_recoi 13 -6 -13; vous_remer 8 -11 -8
vous_repon -6 -4 6; vous_savez -3 -4 5; vous_soyez -11 -8 11; vous_vous -15 -15 15; voyan 2 1 -11
voyan_clign -10 -10 10; voyan_est 2 6 -16; voyan_ne -8 9 -9; voyan_nulle -9 -10 10; voyan_qui -6 8 -8
voyan_reste -11 11 -11; voyan_rouge -2 -8 2; voyan_sont 11 -7 -13; vpn -5 -2 5; vpn_et -5 -2 5; vraie -5 -6 5
vraie_perso -5 -6 5; vraim -7 10 -12; vraim_> -7 10 -12; wait -10 -6 9; wait_je -10 -6 9; wanad -4 -5 7
wanad_point -4 -5 7; web -5 -2 5; web_sont -5 -2 5; wesh -9 -15 11; wesh_c -9 -15 11; wifi -7 -10 4
wifi_> -10 -19 12; wifi_est 6 2 -19; wifi_fonct 10 -7 -10; wifi_frere -3 7 -5; wifi_is -6 -7 7; wifi_mais -6 6 -6
wifi_ne -10 -4 5; worki -12 3 -1; worki_> -8 8 -8; worki_depui -6 -7 7; x -8 -7 8; x_> -8 -7 8; x_comme -2 -3 5
xavie -2 -3 5; xavie_a -2 -3 5; y 12 -3 -27; y_a 5 0 -22; y_arriv -17 9 -6; y_est 15 -13 -16; y_fait -20 21 -6
y_manqu -10 14 -15; yahoo -7 -7 8; yahoo_point -7 -7 8; yeste -6 -7 7; yeste_> -6 -7 7; yeux -7 -7 8; yeux_> -7 -7 8
youtu 12 -13 -11; youtu_se 12 -13 -11; yvonn -7 -7 7; yvonn_le -7 -7 7; z -2 -3 5; z_o -2 -3 5; zero -15 14 -14
zero_> -12 12 -13; zero_ameli -8 8 -7; zero_six -6 -8 8; zut -12 -12 12; zut_> -12 -12 12
""",
    ),
    "problem": (
        "internet mobile unclear",
        """
00 -12 -12 12; 00_00 -7 -7 8; 00_01 -8 -8 8; 00_> -7 -7 8; 01 -8 -8 8; 01_47 -8 -8 8; 01_> -8 -8 8; 06 -12 -12 12
06_12 -6 -6 6; 06_67 -6 -7 7; 06_95 -6 -6 7; 06_99 -7 -7 8; 07 -8 -8 8; 07_88 -8 -8 8; 11 -8 -8 8; 11_> -8 -8 8
12 -10 -11 11; 12_34 -9 -9 9; 12_89 -6 -7 7; 20 -8 -8 8; 20_00 -8 -8 8; 22 -8 -8 8; 22_11 -8 -8 8; 33 -7 -7 7
33_6 -7 -7 7; 34 -9 -9 9; 34_56 -9 -9 9; 34_78 -6 -6 7; 45 -6 -7 7; 45_c -6 -7 7; 47 -8 -8 8; 47_20 -8 -8 8
4g -25 27 -31; 4g_en -12 12 -13; 4g_march -14 14 -14; 4g_ne -6 6 -4; 4g_passe -13 13 -15; 5 -12 -12 12; 55 -8 -8 8
55_22 -8 -8 8; 56 -9 -9 9; 56_7 -6 -6 6; 56_78 -7 -7 7; 5_> -12 -12 12; 5g -14 15 -15; 5g_est -11 11 -10
5g_passe -7 7 -6; 6 -7 -7 7; 67 -6 -7 7; 67_12 -6 -7 7; 6_12 -7 -7 7; 7 -6 -6 6; 78 -11 -11 12; 78_> -11 -11 12
7_> -6 -6 6; 88 -8 -8 8; 88_55 -8 -8 8; 89 -6 -7 7; 89_45 -6 -7 7; 95 -6 -6 7; 95_12 -6 -6 7; 99 -7 -7 8
99_00 -7 -7 8; <_01 -8 -8 8; <_06 -11 -11 11; <_07 -8 -8 8; <_33 -7 -7 7; <_5 -12 -12 12; <_> -17 -17 17
<_a -7 8 -10; <_absol -10 -10 10; <_agent -12 -12 12; <_ah -15 -17 18; <_ajout -7 -8 7; <_alexa 5 -5 -6
<_allez -7 -7 7; <_allo 5 -18 -4; <_alors -9 -2 4; <_anne -6 -6 8; <_antoi -9 -10 10; <_appel -7 7 -7
<_assur -12 -12 12; <_atten -8 -14 12; <_au -10 -4 9; <_aucun 1 -5 -2; <_avant 7 -8 -4; <_b -9 -11 11; <_bah -6 6 -5
<_bascu -6 -5 6; <_be -11 -11 12; <_ben -1 -14 4; <_bien -11 -10 11; <_bilou 8 -7 -9; <_blabl -12 -12 12
<_bonjo 0 -12 4; <_bonso 10 -10 -9; <_boula -10 -10 10; <_box 15 -15 -15; <_c -20 -4 14; <_ca -22 -16 23
<_calis -8 -8 8; <_carte -6 7 -7; <_ce 4 -14 5; <_cesse -6 -6 7; <_chape -8 -8 8; <_cher -7 7 -6; <_chez 6 -7 -6
<_cinq -6 -6 6; <_clair -7 -8 8; <_comme -5 -4 5; <_compt -5 -4 6; <_conne 8 -11 -7; <_coupu 11 -10 -11
<_dans -4 -20 8; <_de -9 -8 9; <_depui -14 -15 16; <_des 11 -11 -6; <_desol -11 -9 10; <_deux -21 -15 19
<_dites 4 -10 0; <_domma -12 -12 12; <_donc 8 -5 -7; <_douze -8 -9 9; <_ecout -9 -11 11; <_elle -15 -14 15
<_emma -5 -5 5; <_en 17 -25 1; <_entre -8 -8 8; <_est -6 -6 6; <_et -8 -9 9; <_euh -4 -19 9; <_exact -8 -11 10
<_excus 7 -8 -6; <_faceb 16 -14 -18; <_fait -11 -11 11; <_faut -8 -8 8; <_foute -8 -9 9; <_frere 7 -7 -7
<_gauti -6 -6 6; <_gille -7 -8 8; <_gmail 10 -9 -11; <_gsm -9 9 -9; <_hein -10 -9 10; <_hier -8 -9 9; <_huit -8 -8 8
<_ibrah -10 -10 10; <_il -20 -4 8; <_ils -2 6 -9; <_impos 13 -10 -15; <_info -6 -5 6; <_inter -11 -4 10; <_j -7 -8 8
<_je -3 -16 11; <_jean -9 -9 9; <_jocel -6 -6 6; <_jsp -8 8 -8; <_julie -7 -5 9; <_kevin -8 -7 8; <_l 10 -1 -20
<_la -9 14 -13; <_laiss -6 -6 6; <_le 2 2 -10; <_les 0 3 -15; <_loin -11 -12 12; <_lucie -5 -5 6; <_lundi -9 -9 9
<_m -6 -7 9; <_ma -4 5 -10; <_madam -13 -1 3; <_mais -17 -18 18; <_maitr -9 -9 9; <_marc -6 -5 6; <_marie -5 -5 5
<_meme 9 -9 -9; <_merci -9 -9 9; <_mes -3 3 -9; <_messa -7 8 -8; <_mette -8 -8 8; <_micro 10 -10 -10
<_mobil -7 10 -14; <_moi -12 -15 14; <_mon 0 4 -14; <_monsi -13 -12 13; <_natha -10 -10 10; <_nenni -8 -9 9
<_netfl 8 -8 -9; <_non -9 -17 14; <_nope -12 -12 12; <_nos 8 -2 -17; <_notre -10 11 -11; <_nulle -12 -12 12
<_numer -6 -9 8; <_oh -8 -7 9; <_olga -6 -6 7; <_on -2 -13 -1; <_opera -10 -10 10; <_ordin 7 -5 -8; <_oui -15 -17 20
<_paill -12 -12 12; <_pardo -7 -7 7; <_parle -12 -9 14; <_parti -12 -12 12; <_pas -7 -22 12; <_passe -11 -11 12
<_paul -14 -13 14; <_pauvr -10 -10 10; <_perso -13 -6 10; <_perte 5 -5 -5; <_peuch 5 -5 -5; <_plus -25 -8 21
<_por -5 -5 5; <_pourq -13 -14 14; <_prend -6 -7 7; <_puis -8 -8 10; <_putai -7 -6 7; <_qu -9 -7 8
<_quand -11 15 -14; <_quatr -12 -3 8; <_quell -9 -9 9; <_qui -8 -8 8; <_quinz -10 -10 10; <_r -9 -8 9; <_ras -8 -9 8
<_rembo -10 -12 11; <_resea -8 8 -7; <_rien -10 -9 10; <_roami -10 10 -10; <_robin -7 -6 9; <_s -6 -5 6
<_sa 5 -5 -5; <_salut 2 -10 -1; <_secre -7 -7 7; <_septa -10 -10 10; <_si -6 -7 8; <_soixa -9 -10 10
<_speed 6 -4 -6; <_stop -3 -6 7; <_sur -14 -17 15; <_surem -12 -14 13; <_tais -8 -13 12; <_tant -6 -5 6
<_te -6 -6 6; <_teams 12 -7 -14; <_telep -11 -8 10; <_test -11 -9 11; <_tony -7 -6 6; <_tout -15 -21 16
<_trans -6 -3 6; <_trois -18 -17 18; <_un -21 -21 22; <_une -21 -20 22; <_vas -6 -6 6; <_vers -10 -11 10
<_viens -9 -9 9; <_voila -8 -9 9; <_votre -12 -13 13; <_vous -14 -13 15; <_wesh 8 -9 -6; <_wifi 14 -11 -15
<_x -6 -6 7; <_y -10 -8 8; <_yes -12 -12 12; <_yo -6 -6 6; <_z -7 -6 7; <_zero -10 -12 14; a -1 -12 8
a_activ -9 8 -6; a_appel -5 -8 8; a_arrac 5 -5 -5; a_bout -6 -6 7; a_cause -8 -9 8; a_chang -10 -11 10
a_chaqu 4 2 -15; a_chope 9 -9 -2; a_cinq -8 -10 9; a_clign 5 -6 -5; a_comme -7 5 0; a_conne 9 -9 -2; a_conta 7 -7 -8
a_cote 0 -12 6; a_coupe 7 -5 -8; a_crash 8 -9 -7; a_de -14 12 -3; a_debor -9 -9 9; a_debra 10 -8 -10; a_deja -4 -5 8
a_des 5 -5 -5; a_deux 6 -4 -6; a_dire -15 -17 17; a_dista 5 -5 -5; a_dit -12 -16 16; a_du -9 -8 9; a_ecrit 6 -6 -8
a_emett -8 8 -7; a_encor -9 -8 9; a_envoy -10 10 -7; a_erreu -12 -7 11; a_ete -2 7 -11; a_expli -8 -11 9
a_fait -7 6 0; a_fil -6 7 -7; a_fondu 9 -9 -9; a_gliss -6 7 -7; a_grill 11 -10 -11; a_insta 6 -5 -6
a_inter 12 -10 -11; a_joind -12 12 -12; a_jour -7 8 -8; a_l -18 -3 8; a_la 12 -14 -5; a_lache 5 -5 -5; a_le -7 -9 8
a_lyon -5 -5 5; a_ma 12 -12 -10; a_matin 14 -11 -14; a_mayot -4 -4 6; a_me 8 -1 -18; a_mon -18 -13 17
a_mort 8 -6 -9; a_moyen -9 -8 9; a_n -7 -6 7; a_namur -8 9 -10; a_nos 13 -10 -12; a_ouvri 15 -15 -10; a_pas -3 6 -15
a_peine 8 -6 -8; a_perdu 10 -10 -9; a_perso -16 -13 14; a_plus 2 -3 -8; a_probl -5 -5 5; a_propo -1 -2 3
a_quelq -12 -9 10; a_recev -12 11 -6; a_regar 7 -9 -6; a_repet 7 -6 -7; a_retab 9 -9 -9; a_se 6 -7 -4
a_septa -8 -8 8; a_signe -10 -12 11; a_soir 6 -5 -6; a_son 7 -6 -6; a_telec 7 -8 -6; a_u -6 -6 6; a_un -3 -14 8
a_une -6 -9 6; a_vole -15 17 -12; a_zero -6 7 -6; abonn -12 -21 18; abonn_> -27 -19 24; abonn_fibre 8 -6 -9
absol -10 -10 10; absol_madam -10 -10 10; acced 9 -7 -12; acced_au 9 -7 -12; accen -8 -8 9; accen_> -7 -6 7
accen_aroba -6 -7 6; acces 24 -20 -23; acces_a 10 -8 -14; acces_au 18 -13 -20; acces_inter 9 -9 -11; accro 7 -6 -10
accro_pas 11 -11 -4; accro_plus -6 6 -8; accue 1 -14 3; accue_> -7 -8 7; accue_s 9 -10 -9; achet -8 -9 9
achet_l -8 -9 9; activ -12 14 -13; activ_> -5 8 -8; activ_ma -9 8 -6; activ_trois -5 6 -6; actua 10 -9 -11
actua_plus 10 -9 -11; adais 7 -7 -6; adais_est 7 -7 -6; adsl 14 -13 -13; adsl_elle 6 -5 -6; adsl_est 15 -14 -12
adsl_qui 9 -9 -8; affic 7 4 -20; affic_appel -7 8 -8; affic_aucun -8 8 -6; affic_conne 8 -8 -7; affic_mais -7 8 -7
affic_pas 7 -3 -10; affic_plus -13 13 -14; affic_reche -12 11 -5; affic_un 10 -10 -9; agenc 9 -9 -7
agenc_> 9 -8 -10; agenc_est 7 -5 -7; agenc_point -7 -6 8; agent -12 -12 12; agent_> -12 -12 12; agent_s -6 -3 6
ah -15 -17 18; ah_ca -9 -8 9; ah_je -6 -6 6; ah_non -8 -8 8; ah_oui -5 -5 6; ahmed -8 -10 10; ahmed_diall -8 -10 10
ai -8 0 3; ai_achet -8 -9 9; ai_appel -6 -9 7; ai_atten -12 -11 13; ai_aucun -5 5 -5; ai_besoi -15 -15 16
ai_c -10 10 -9; ai_chang -11 9 -7; ai_comma -5 8 -8; ai_de -8 9 -9; ai_demen -12 -16 14; ai_des -10 10 -9
ai_dit -14 -22 18; ai_envie -11 -9 10; ai_etein -6 6 -8; ai_eue -5 -4 5; ai_fait 5 -11 -5; ai_honte -9 -6 8
ai_inter -5 15 -18; ai_jamai -13 6 -5; ai_la -6 6 -6; ai_le 8 -7 -7; ai_marre -8 -8 9; ai_mis -8 12 -13
ai_mise -5 8 -8; ai_oubli -5 -5 5; ai_parle -12 -10 12; ai_pas 1 -19 9; ai_perdu -1 4 -10; ai_peur -7 -6 7
ai_plus 13 7 -33; ai_pus 6 -5 -6; ai_quatr -4 -2 5; ai_ras -10 -6 9; ai_recu -9 -10 10; ai_redem -18 2 7
ai_regar 6 -2 -6; ai_rien 21 -17 -24; ai_sousc 9 -8 -9; ai_toujo 9 -8 -9; ai_un 11 -7 -12; ai_une -8 -24 13
ai_vu -6 -5 6; aide -14 -13 14; aide_> -14 -13 14; aider -8 -8 8; aider_> -8 -7 8; aider_moi -5 -5 5; aille 6 -3 -6
aille_mais 6 -3 -6; aimab -6 -6 6; aimab_> -6 -6 6; aime -9 10 -4; aime_esse -9 10 -4; ajout -7 -8 7
ajout_un -7 -8 7; alarm 0 2 -8; alarm_me 9 -9 -7; alarm_ne -6 6 -5; alexa 5 -5 -6; alexa_elle 5 -5 -6
aller 13 -11 -14; aller_sur 13 -11 -14; allez -11 -15 14; allez_vous -7 -7 7; allez_y -10 -10 10; allo 5 -19 -3
allo_allo -9 -6 9; allo_bonjo -12 -12 12; allo_c -9 -6 9; allo_oui 18 -11 -18; allum 15 -15 -12; allum_> -7 7 -4
allum_plus 16 -16 -12; alors -2 1 -8; alors_> -9 -8 9; alors_c -6 -7 6; alors_comme -7 -8 9; alors_ecout 6 -2 -6
alors_en 6 -6 -7; alors_euh -8 -7 8; alors_il 5 -5 -5; alors_j -5 6 -10; alors_je -1 -2 3; alors_la -10 10 -13
alors_le -2 3 -10; alors_non -10 -9 10; alors_qu -10 10 -6; alors_que 19 -18 -13; alors_voila 3 -10 1
alors_zero -1 -1 2; an -8 -9 9; an_derni -8 -9 9; anato -5 -5 5; anato_r -5 -5 5; anne -6 -6 8; anne_tiret -6 -6 8
annul -7 -9 9; annul_le -7 -9 9; ans -5 -5 5; ans_et -4 -2 5; ans_je -5 -5 5; anten -1 -14 3; anten_> -9 -8 9
anten_sur 12 -10 -12; antoi -11 -11 11; antoi_de -9 -10 10; antoi_merci -7 -8 8; appai -13 13 -11
appai_plus -13 13 -11; appar -8 -11 10; appar_> -4 -17 10; appar_et -6 7 -7; appar_je -13 -10 12; appar_ne 8 -7 -3
appar_pas 9 -8 -9; appar_que -8 -7 8; appel -25 26 -13; appel_> -29 25 -13; appel_ahmed -8 -10 10
appel_au -8 -13 11; appel_avec 12 -11 -12; appel_c -9 9 -9; appel_ca -5 6 -5; appel_car -15 14 -13; appel_ce -7 -8 8
appel_d -11 10 -9; appel_de 9 -7 -8; appel_depui -7 8 -8; appel_du 11 -6 -18; appel_entra -9 8 -6
appel_et -16 22 -22; appel_hier -5 -4 6; appel_il -8 12 -12; appel_j 15 -11 -16; appel_je -6 -9 8
appel_julie -10 -10 11; appel_l -5 5 -13; appel_la -6 6 -5; appel_luc -6 -9 8; appel_ma -4 5 -6
appel_mais -13 13 -11; appel_mes -8 9 -9; appel_ne -14 15 -14; appel_ni -11 12 -11; appel_on -13 15 -12
appel_parce 13 -12 -13; appel_passe 5 -6 -5; appel_perso -13 17 -19; appel_pour -18 -20 20; appel_qui -10 10 -9
appel_se -16 15 -13; appel_sont -7 7 -7; appel_tombe -5 5 -5; apres -8 -9 9; apres_midi -8 -9 9; ardec -5 6 -5
ardec_quand -5 6 -5; arnaq -8 -11 9; arnaq_> -8 -11 9; aroba -14 -13 16; aroba_agenc -7 -6 8; aroba_cabin -7 -7 7
aroba_dupon -6 -5 6; aroba_free -6 -6 8; aroba_gmail -9 -7 11; aroba_hotma -5 -5 5; aroba_live -6 -7 6
aroba_orang -6 -6 6; aroba_sfr -6 -6 7; aroba_soget -5 -4 6; aroba_wanad -5 -5 6; aroba_yande -6 -6 7; arrac 8 -8 -8
arrac_> 7 -8 -6; arrac_le 5 -5 -5; arran -9 -10 10; arran_> -9 -10 10; arret 3 -14 3; arret_> 8 -7 -8
arret_de -8 -8 8; arret_il -12 -7 11; arriv 10 5 -37; arriv_> 9 -8 -9; arriv_a -4 12 -17; arriv_dans 9 -8 -8
arriv_pas 4 2 -24; arriv_plus 12 -7 -20; arriv_sur -7 8 -8; arrob -7 -6 6; arrob_gmail -7 -6 6; as 8 -7 -9
as_vu 8 -7 -9; assis -11 -13 13; assis_> -11 -13 13; assur -16 -16 16; assur_> -12 -12 12; assur_que -6 -5 6
atten -19 -21 22; atten_> -11 -10 11; atten_c -5 -7 6; atten_cheri -10 -12 12; atten_je -7 -8 8; atten_s -12 -5 12
atten_un -12 -11 13; atten_votre -8 -8 8; attri -7 8 -8; attri_> -7 8 -8; au -4 -12 5; au_bon -1 -2 3
au_bout -14 14 -11; au_burea 7 -15 -1; au_cloud 6 -6 -5; au_contr -9 -8 9; au_fond -8 11 -12; au_magas 7 -7 -8
au_mois -9 -9 9; au_mur 7 -6 -6; au_nivea -9 12 -12; au_nom -7 -8 8; au_point 10 -8 -10; au_premi -9 -10 9
au_quart -9 9 -9; au_resea 11 -16 -5; au_serve 11 -10 -13; au_sous -9 -11 10; au_sujet -10 -15 13; au_techn -7 -8 8
au_telep -10 -2 6; au_villa -5 6 -5; au_vingt -5 -5 5; au_vpn 5 -5 -5; au_web 15 -10 -16; au_wifi 16 -15 -5
aucun -6 8 -14; aucun_appel -11 10 -7; aucun_barre -12 12 -12; aucun_lumie 9 -9 -8; aucun_page 6 -6 -5
aucun_servi -10 13 -13; aucun_signa 5 -5 -4; aucun_site 10 -10 -10; aucun_son -6 7 -7; aucun_souci -13 -5 5
aujou -8 -8 8; aujou_hui -8 -8 8; aurai -12 -10 12; aurai_besoi -7 -7 7; aurai_une -6 -6 6; aurez -6 -5 6
aurez_pas -6 -5 6; autom -6 -5 6; autom_> -6 -5 6; autre -14 -15 15; autre_> -13 -13 14; autre_ma -6 -6 7
aux 8 -6 -9; aux_frais 8 -6 -9; avais 8 -6 -9; avais_huit 8 -6 -9; avait -6 -5 6; avait_assur -6 -5 6; avant 7 -8 -4
avant_j 7 -8 -4; avec -2 -15 6; avec_avec -6 -6 6; avec_beatr -7 -7 7; avec_box 7 -5 -8; avec_d 6 -3 -6
avec_l 14 -13 -14; avec_le 8 1 -18; avec_leque -5 -9 7; avec_les -5 -5 5; avec_ma 12 -12 -11; avec_mon 10 -6 -13
avec_nous -8 -7 8; avec_un -7 -15 9; avec_une -9 -8 9; avec_vos -6 -5 6; avec_vous -17 -15 17; avez -13 -10 13
avez_deja -8 -8 8; avez_donne -8 -7 8; avez_pas -6 -5 9; avez_un -7 -6 7; avoir -4 -6 5; avoir_alors -1 -1 2
avoir_les 6 -5 -6; avoir_un -5 -6 6; avons 6 -6 -5; avons_plus 6 -6 -5; b -12 -13 13; b_aroba -5 -5 6
b_comme -9 -11 11; bah -6 6 -5; bah_ecout -6 6 -5; balad -6 -6 7; balad_d -6 -6 7; bande -12 -9 11; bande_d -9 -9 9
bande_de -7 -6 7; banqu 10 -10 -8; banqu_> 10 -10 -8; bapti -8 -8 8; bapti_renar -8 -8 8; barbi -10 -9 9
barbi_> -10 -9 9; barre -20 21 -19; barre_> -12 12 -12; barre_affic -7 8 -7; barre_de -11 11 -9; barre_sur -9 9 -8
bas -6 -6 7; bas_b -5 -5 6; bas_marie -6 -6 8; bascu -8 -1 5; bascu_moi -6 -5 6; bascu_plus -7 8 -7; base -10 10 -9
base_> -10 10 -9; be -8 -7 8; be_> -6 -5 6; be_oui -11 -11 12; beatr -7 -7 7; beatr_vial -7 -7 7; beau -8 -8 8
beau_aujou -8 -8 8; belle -8 -7 8; belle_mere -8 -7 8; ben -2 -14 5; ben_en 5 -5 -5; ben_j 9 -8 -9; ben_je -9 -7 9
ben_la 6 -5 -6; ben_le 6 -5 -9; ben_moi -10 -9 10; ben_oui -9 -9 9; ben_y -8 -9 9; benal -11 -9 10
benal_> -11 -9 10; berna -8 -10 10; berna_> -8 -10 10; berth -5 -5 5; berth_e -5 -5 5; besoi -14 -14 15
besoi_d -14 -14 15; betis -7 -6 7; betis_en -7 -6 7; bien -3 -10 5; bien_> 9 -9 -9; bien_aimab -6 -6 6
bien_au -9 -8 9; bien_branc 8 -5 -7; bien_c 0 2 -19; bien_ca -8 -4 11; bien_compr -1 -2 3; bien_dites -6 -6 6
bien_evide -9 -7 9; bien_je 6 -3 -6; bien_le -2 -13 8; bien_les 5 -6 -5; bien_que 6 -6 -5; bilou 8 -7 -9
bilou_t 8 -7 -9; bip -10 8 -7; bip_> -10 8 -7; bip_bip -10 8 -7; bizar 9 -8 -9; bizar_et 9 -8 -9; blabl -12 -12 12
blabl_> -12 -12 12; blanc -5 6 -8; blanc_de 9 -4 -7; blanc_j -6 7 -7; bleue 10 -9 -10; bleue_passe 10 -9 -10
bloqu -10 14 -15; bloqu_> -13 13 -11; bloqu_il -10 9 -7; bloqu_la 0 2 -13; boite -2 7 -19; boite_d 6 -5 -6
boite_mail 10 -10 -8; boite_vocal -11 13 -17; boiti 9 -8 -9; boiti_> 8 -7 -7; boiti_blanc 9 -4 -7; boiti_et 10 -6 -8
boiti_fibre 7 -6 -6; bol -8 -9 8; bol_de -8 -9 8; bon -1 -17 5; bon_> 9 -20 -7; bon_monsi -11 -9 10
bon_pour -5 -1 6; bon_servi -1 -2 3; bon_vous -9 -7 9; bonjo -8 -11 12; bonjo_> -28 -24 28; bonjo_c -8 -12 10
bonjo_cabin -5 -5 5; bonjo_est -7 -3 9; bonjo_euh -5 -5 5; bonjo_excus 10 -8 -10; bonjo_j 3 -9 1; bonjo_je 5 10 -23
bonjo_ma 17 -5 -18; bonjo_monsi 13 -10 -13; bonjo_on 7 -5 -8; bonjo_voila 1 1 -13; bonne 9 -9 -8; bonne_je 9 -9 -8
bonso -1 -19 3; bonso_> -10 -10 10; bonso_dites 6 -5 -6; bonso_on 8 -7 -8; boula -10 -10 10; boula_du -10 -10 10
boule -8 -7 8; boule_> -8 -7 8; bout -15 13 -8; bout_> -6 -6 7; bout_de -14 16 -17; bout_du -9 -9 9; bouti 10 -9 -10
bouti_> 10 -9 -10; box 16 -11 -26; box_> 26 -21 -24; box_a 5 -6 -5; box_c -19 19 -17; box_ca -10 10 -13
box_clign 12 -12 -11; box_elle 19 -12 -23; box_est 21 -21 -13; box_et 12 -7 -11; box_etein 11 -11 -11
box_fait 15 -14 -12; box_fonct -9 9 -7; box_mais 12 -11 -7; box_march -19 -25 20; box_ne 15 -11 -17
box_pour -9 8 -6; box_qui 16 -17 -14; box_s 10 -9 -14; branc 12 -12 -11; branc_derri 8 -5 -7; branc_sur 11 -12 -9
bras -7 -6 7; bras_casse -7 -6 7; breta -6 6 -5; breta_ca -6 6 -5; brice -6 -6 6; brice_de -6 -6 6; brise 6 -5 -6
brise_et 6 -5 -6; bruit -4 10 -14; bruit_bizar 9 -8 -9; bruit_de -8 11 -13; brun -7 -6 8; brun_aroba -7 -6 8
buffe 18 -13 -19; buffe_tout 18 -13 -19; bug -6 -6 6; bug_> -6 -6 6; bugue -3 -11 8; bugue_> -3 -11 8; burea -13 6 1
burea_> -7 -24 10; burea_depui 13 -10 -12; burea_est -12 11 -10; burea_et -8 -8 8; burea_il -6 6 -6
burea_les -10 13 -13; burea_plus 9 -7 -12; burea_se 6 -7 -5; burea_sont -11 11 -10; burea_tous -8 -8 8; c -8 -5 3
c_est -8 -6 3; c_etait -5 8 -8; c_point -6 -7 10; c_z -6 -7 6; ca -12 -13 12; ca_> -13 -19 18; ca_a -9 -8 9
ca_buffe 18 -13 -19; ca_bug -6 -6 6; ca_bugue -12 -9 10; ca_charg 19 -17 -20; ca_comme -3 -4 4; ca_coupe -12 -12 13
ca_du -7 -10 8; ca_dure -5 -5 5; ca_fait -9 5 -5; ca_gresi -9 9 -11; ca_hache -9 12 -12; ca_ira -11 -10 12
ca_j -7 -6 9; ca_lag 11 -14 -6; ca_march -13 -27 22; ca_me -1 -16 9; ca_meme -5 -5 6; ca_mouli 8 -8 -8
ca_ne -22 -7 9; ca_non -9 -8 9; ca_oui -6 -7 8; ca_passe 12 -12 -8; ca_raccr -18 20 -19; ca_rame 15 -14 -15
ca_recom -10 -9 9; ca_remar -10 -10 10; ca_saute -16 -10 13; ca_se 10 -9 -11; ca_sonne -8 10 -10; ca_suffi -7 -7 7
ca_tombe -9 10 -10; ca_va 0 3 -9; ca_vient -14 -6 8; cabin -1 -10 5; cabin_est 11 -12 -8; cabin_fourn -5 -5 5
cabin_tiret -7 -7 7; cable 20 -18 -18; cable_> 5 -5 -5; cable_de 7 -5 -8; cable_en 7 -6 -7; cable_ether 12 -16 -11
caiss 24 -24 -14; caiss_enreg 16 -16 -12; caiss_n 7 -7 -8; caiss_ne 6 -6 -5; caja 7 -5 -4; caja_la 7 -5 -4
calis -8 -8 8; calis_ca -8 -8 8; camer 17 -16 -20; camer_de 9 -9 -9; camer_ne 14 -14 -17; campa 8 -8 -8
campa_> 8 -8 -8; capte -14 20 -26; capte_bien 12 -10 -12; capte_pas -9 10 -13; capte_plus -1 5 -15
capte_que -6 6 -4; capte_rien -11 14 -15; car 6 5 -20; car_le 9 -6 -13; car_ma -15 14 -13; caraf 9 -7 -12
caraf_au 9 -7 -12; carpe -10 -10 11; carpe_> -10 -10 11; carre -12 -10 11; carre_> -12 -10 11; carte -9 16 -18
carte_bleue 10 -9 -10; carte_cime -10 9 -7; carte_sim -17 18 -16; cas -12 -11 12; cas_> -12 -11 12; casqu -10 -6 9
casqu_de -10 -6 9; casse -4 -18 10; casse_> -4 -18 10; catas 7 -6 -8; catas_je 7 -6 -8; cause 2 -11 3
cause_a -10 -8 10; cause_de -8 -9 8; cause_dessu 9 -9 -8; ce -4 -30 15; ce_matin -2 -18 6; ce_n 4 -14 5
ce_qu -1 -2 3; ce_que -14 -17 17; ce_qui 1 -9 1; ce_serai -6 -5 6; ce_soit -7 -6 7; cellu -13 12 -11
cellu_a -10 9 -8; cellu_sonne -5 5 -5; celui -12 -12 13; celui_avec -7 -3 6; celui_de -8 -9 9; celui_la -9 -10 10
centa -10 -9 10; centa_> -10 -9 10; centr -15 -5 5; centr_> -10 -10 10; centr_par -6 6 -5; cents 0 -13 3
cents_> -10 -10 10; cents_megas 8 -6 -9; cesse -6 -6 7; cesse_de -6 -6 7; cette -10 -12 11; cette_fois -10 -12 11
chain 9 -9 -9; chain_> 9 -9 -9; chair -7 -6 7; chair_et -7 -6 7; chale -10 10 -11; chale_> -10 10 -11
chamb 12 -9 -13; chamb_> -3 6 -12; chamb_du 9 -10 -6; chamb_le 12 -12 -8; chang -22 2 6; chang_d -11 -8 9
chang_de -9 10 -10; chang_la -10 -11 10; chang_maint -6 -7 6; chape -8 -8 8; chape_de -8 -8 8; chaqu 4 2 -14
chaqu_fois 4 2 -15; chaqu_mois -6 -6 8; charg 23 -18 -25; charg_aucun 6 -6 -5; charg_ca 9 -9 -9; charg_jamai 8 -7 -7
charg_la 6 -6 -6; charg_mais 9 -9 -9; charg_pas 11 -8 -15; charg_plus 2 -1 -11; charg_une 8 -7 -9; charl -9 -8 9
charl_de -9 -8 9; chat -11 -14 12; chat_est -11 -14 12; chelo -6 -6 6; chelo_votre -6 -6 6; cher -7 7 -6
cher_je -7 7 -6; cherc -15 -8 13; cherc_> -11 -9 11; cherc_le -5 6 -5; cherc_mes -13 -11 13; cheri -8 -16 15
cheri_je -10 -12 12; cheri_sans -6 -7 6; chez 3 -3 -7; chez_hotma -6 -7 6; chez_la -5 5 -5; chez_ma -7 6 -5
chez_machi -9 -9 9; chez_moi 7 -4 -7; chez_mon 8 -8 -2; chez_nous 6 0 -13; chez_vous -9 -9 10; chien -9 -9 9
chien_> -9 -9 9; chier -11 -11 11; chier_> -11 -11 11; chiff -5 -5 5; chiff_> -5 -5 5; chope 9 -9 -2
chope_le 9 -9 -2; cime -10 9 -7; cime_est -10 9 -7; cinq -21 -7 20; cinq_> -4 -4 6; cinq_a -14 -13 14
cinq_cinq -6 -6 6; cinq_et -8 -8 8; cinq_heure -8 -10 9; cinq_minut -3 6 -13; cinq_nonan -3 -3 6; cinq_poste -6 -6 6
cinq_soixa -3 -3 5; cinq_virgu -5 -5 5; cinqu -4 -4 6; cinqu_six -4 -4 6; clair -7 -8 8; clair_point -7 -6 8
clair_rouss -7 -7 7; clien -7 5 -4; clien_> 1 4 -12; clien_chez -5 -5 5; clien_me -6 6 -6; clien_nous -7 6 -5
clien_par -8 9 -8; clien_quara -6 -9 8; clien_se 7 -8 -6; clign 21 -18 -21; clign_> 12 -12 -9; clign_en 12 -12 -1
clign_et 6 -5 -6; clign_orang 14 -12 -13; clign_rouge 9 -7 -11; clign_sur 8 -7 -7; cloud 6 -6 -5; cloud_> 6 -6 -5
co 7 -6 -5; co_au 7 -6 -5; code -6 14 -20; code_erreu 10 -10 -9; code_pin -9 10 -10; code_puc -10 9 -7
code_puk -15 16 -15; codes -10 10 -8; codes_par -10 10 -8; colla -6 1 3; colla_de -5 -5 5; colla_elles -5 6 -6
colle -12 -5 8; colle_> -13 4 -2; colle_a -7 -9 8; colle_aroba -6 -5 6; com -11 -10 12; com_> -11 -10 11
com_tout -6 -6 7; combi -19 20 -16; combi_c -10 11 -11; combi_depui -7 8 -10; combi_est -7 7 -8; combi_n -13 13 -14
combi_s -5 -5 6; comma -5 8 -8; comma_une -5 8 -8; comme -26 -6 17; comme_> -8 -9 9; comme_anato -5 -5 5
comme_berna -12 -12 13; comme_berth -5 -5 5; comme_c -5 7 -7; comme_ca -5 -7 7; comme_celui -6 -6 6
comme_desir -5 -5 5; comme_dire -7 -8 9; comme_dites -7 -6 9; comme_eugen -5 -5 5; comme_expli -5 -3 6
comme_inter -11 -16 12; comme_je -5 -4 5; comme_ne -7 8 -8; comme_nicol -5 -5 5; comme_raoul -5 -5 5
comme_si -8 11 -12; comme_un -11 12 -12; comme_vous -9 -8 9; commu -13 9 -4; commu_coupe -6 6 -7
commu_sont -16 15 -14; commu_ulter -10 -9 10; compl -7 2 -3; compl_> -12 11 -10; compl_a -8 -11 9
compl_mort 9 -8 -10; compo -9 9 -9; compo_un -9 9 -9; compr -9 6 1; compr_ce -1 -2 3; compr_pas -9 7 1
compr_une -7 -6 9; compt -5 -4 6; compt_aroba -5 -4 6; con -10 -10 10; con_> -10 -10 10; confu -7 -6 7
confu_> -7 -6 7; conna -13 -11 12; conna_> -9 -11 11; conna_mon -12 -9 10; conna_rien -4 -2 5; conne 46 -40 -32
conne_> 17 -24 -9; conne_a 13 -12 -14; conne_au 10 -14 -7; conne_avec 14 -12 -14; conne_de 6 -6 -5
conne_du 12 -12 -11; conne_elle 8 -5 -8; conne_est 10 -10 -8; conne_et 7 -6 -6; conne_fibre 7 -5 -4
conne_inter 14 -7 -14; conne_les 6 -6 -6; conne_me 10 -5 -10; conne_mon 9 -9 -2; conne_parta 14 -8 -18
conne_pas 10 -9 -3; conne_perdu 8 -8 -7; conne_plus 6 -5 -2; conne_qui 17 -12 -18; conne_sans 13 -12 -7
conne_saute 11 -10 -11; conne_toute 5 -5 -5; conne_tres 8 -11 -7; conse -15 -15 16; conse_> -11 -12 12
conse_m -10 -7 9; conso 15 -20 -8; conso_en 9 -9 -9; conso_qui 6 -6 -5; conso_se 12 -12 -10; consu -6 -5 6
consu_notre -6 -5 6; conta -1 -17 5; conta_depui 9 -6 -13; conta_le 7 -7 -8; conta_ont -12 -12 12; conti -7 -4 7
conti_avec -7 -4 7; contr -5 -20 11; contr_> -14 -16 15; contr_des -5 5 -5; contr_est -8 -9 9; contr_le 9 -6 -23
corre -17 4 1; corre_> -10 11 -12; corre_c -6 -7 8; corre_ca -11 -14 13; corre_n -7 7 -4; cote 0 -12 6
cote_> -14 -12 13; cote_de 6 -6 -8; cote_du 6 -6 -6; coup 1 2 -17; coup_de -7 9 -11; coup_mon 6 -6 -7
coup_plus 6 -2 -6; coupe -3 -1 -2; coupe_> -8 -1 2; coupe_alors 5 -5 -5; coupe_au -12 12 -11; coupe_d 14 -9 -14
coupe_dans 6 -6 -6; coupe_depui 6 -3 -6; coupe_du 10 -11 -9; coupe_je 10 -10 -8; coupe_le 7 -5 -8
coupe_quand -10 21 -22; coupe_sans 6 -6 -6; coupe_tous -9 -9 9; coupe_tout -6 -13 9; coupe_toute 10 -9 -8
coups -7 7 -6; coups_de -7 7 -6; coupu 14 -17 -12; coupu_> 10 -10 -10; coupu_de -5 -9 7; coupu_fibre 7 -5 -8
coupu_gener 6 -8 -6; coupu_inter 7 -6 -7; coupu_penda -10 10 -9; coura -5 -9 7; coura_> -8 -8 8; coura_la 15 -11 -17
courr -3 -12 6; courr_> -2 -11 5; courr_de -10 -8 10; courr_que -1 -2 3; courr_sur 7 -5 -6; cours 5 -5 -5
cours_en 5 -5 -5; craqu -6 8 -7; craqu_quand -6 8 -7; crash 8 -9 -7; crash_frere 8 -9 -7; creus 6 -3 -6
creus_dans 6 -3 -6; crois 4 -3 -7; crois_> -5 4 -3; crois_bien 9 -9 -9; crois_que 5 -17 -5; cuisi -8 -11 9
cuisi_> -10 -9 10; cuisi_hein 9 -8 -10; cyclo 5 -5 -5; cyclo_tout 5 -5 -5; d 7 -13 -2; d_a -7 -8 8
d_abonn -11 -9 10; d_acces 14 -13 -16; d_accue 9 -10 -9; d_aide -14 -13 14; d_aille 6 -3 -6; d_aller 14 -13 -14
d_appel -8 16 -19; d_avoir 0 -10 2; d_comme -5 -5 5; d_e -8 -7 8; d_eau -9 -9 9; d_envoy 10 -11 -9
d_escar 10 -10 -10; d_excla 6 -6 -6; d_hier 9 -6 -9; d_incom -9 -9 9; d_inter 17 -19 -1; d_offre -9 -7 8
d_orang 6 -5 -6; d_ou -14 -6 8; d_puis 8 -7 -9; d_tout -6 -5 6; d_un -10 0 5; d_urgen -11 10 -9; da -9 -9 9
da_silva -9 -9 9; dans -4 1 -5; dans_dix 6 -5 -6; dans_l 9 -4 -12; dans_la 3 -20 4; dans_le -22 6 3
dans_les 12 -12 -4; dans_ma 0 1 -14; dans_mon -10 13 -13; dans_tout -7 8 -10; dans_toute 6 -6 -6; daron -6 -7 7
daron_> -6 -7 7; de -7 0 2; de_4g -12 12 -13; de_antoi -7 -8 8; de_barre -9 9 -8; de_box -3 6 -12; de_bras -7 -6 7
de_brice -6 -6 6; de_carte 10 -9 -10; de_charg 12 -10 -13; de_chez -11 6 -2; de_cinq -7 9 -11; de_clien -6 -9 8
de_conne 28 -25 -23; de_coura -5 -9 7; de_debit 20 -26 -19; de_demai -5 -6 6; de_deux -10 12 -12; de_dialo -6 -5 6
de_dix -5 5 -5; de_donne -8 14 -16; de_faire 11 -11 -11; de_fibre 13 -12 -11; de_fil -8 10 -13; de_fixe -5 5 -5
de_fond -8 11 -13; de_forfa -12 12 -11; de_joind -8 9 -8; de_l 2 0 -11; de_la -1 -2 -3; de_le -9 -11 10
de_ligne -8 8 -8; de_ma -18 11 -4; de_maiso -8 8 -8; de_malad 9 -7 -9; de_marse -15 -15 15; de_maxim -9 -10 10
de_me 1 -8 5; de_messa -11 11 -8; de_moi -12 2 2; de_mon 11 -9 -6; de_mutua 10 -8 -10; de_nante 7 -5 -8
de_netfl 8 -9 -7; de_nice -6 -6 6; de_nos -8 8 -6; de_notre -11 -13 12; de_nouve -5 6 -6; de_novem -9 -9 9
de_ouf 9 -8 -11; de_paiem 9 -10 -7; de_paill -8 -8 8; de_paque 9 -7 -10; de_paras -9 10 -10; de_parle -11 -10 12
de_passe 11 -10 -12; de_payer -8 -9 8; de_poste -7 -9 8; de_prend -8 -8 8; de_probl -5 -5 5; de_publi -6 -6 6
de_quoi -9 -12 10; de_raise -11 10 -7; de_rappe -6 -7 7; de_redem -5 -4 6; de_rentr 8 -7 -8; de_repos -8 -8 8
de_resea -18 22 -26; de_robot -12 -12 12; de_saisi -10 -9 10; de_servi -11 11 -11; de_signa 4 0 -16
de_sms -14 14 -12; de_souci 12 -24 1; de_suite -7 8 -8; de_surve 9 -9 -9; de_tele 10 -8 -14; de_telep -23 10 2
de_texto -7 7 -7; de_tonal -22 27 -24; de_tout -11 -9 10; de_trait -4 -8 9; de_trava -8 -9 9; de_trent -6 6 -7
de_venir -7 -8 8; de_villi -9 -8 9; de_vos -10 -6 9; de_vous -4 -13 6; de_wifi 19 -17 -22; debit 32 -26 -30
debit_> 14 -24 -12; debit_d 10 -10 -10; debit_de 7 -7 -6; debit_est 12 -12 -10; debit_et 12 -10 -12
debit_monta 6 -7 -6; debit_ridic 8 -6 -8; debor -9 -9 9; debor_sur -9 -9 9; debra 2 -11 -2; debra_le -7 -6 7
debra_ma 10 -8 -10; deced -6 6 -5; deced_> -6 6 -5; decla 7 -11 -1; decla_en 8 -9 -6; decla_un -9 -11 11
decle -9 9 -10; decle_direc -9 9 -10; decod 16 -16 -15; decod_> 12 -11 -17; decod_affic 10 -10 -9; decon 14 -7 -22
decon_> 4 1 -15; decon_a 10 -9 -11; decon_toute 19 -16 -21; decro -15 20 -21; decro_> -6 8 -9; decro_et -12 11 -11
decro_il -3 7 -5; decro_j -8 10 -10; decro_perso -3 6 -4; decro_y -5 6 -5; dect -13 13 -11; dect_ne -13 13 -11
dedan -8 8 -7; dedan_le -8 8 -7; degat -11 -10 11; degat_des -11 -10 11; dehor -17 17 -17; dehor_> -6 6 -4
dehor_de -12 12 -13; deja -11 -10 12; deja_appel -5 -4 6; deja_la -6 -7 7; deja_norma -8 -8 8; deja_trans -1 -2 3
delph -9 -9 9; delph_march -9 -9 9; demai -5 -6 6; demai_> -5 -6 6; deman 0 0 -6; deman_a -6 -6 6
deman_le -12 11 -10; deman_un 9 -4 -13; demar 10 -8 -13; demar_> 10 -8 -13; demen -12 -16 14; demen_> -12 -16 14
depan 0 2 -10; depan_> -16 -15 17; depan_ma 8 -9 -8; depan_mon -8 8 -8; depui -3 -12 5; depui_a 11 -7 -15
depui_ca -6 -5 6; depui_ce 2 -16 1; depui_hier -11 -1 7; depui_l 0 2 -12; depui_la -10 4 0; depui_le -7 -8 8
depui_mardi -9 9 -9; depui_mon 9 -6 -13; depui_neuf 4 2 -17; depui_plus 7 -6 -7; depui_que 8 -4 -14
depui_quinz -5 -5 5; depui_tanto 5 -5 -5; depui_trois -1 -15 3; depui_yeste 6 -5 -5; deran 4 -8 -3
deran_c 10 -8 -10; deran_pour -9 -6 8; derni -16 -20 19; derni_> -14 -17 16; derni_fois -13 -11 14; derri -9 10 -15
derri_fait -10 10 -13; derri_la 8 -5 -7; des -4 -4 2; des_appel -10 11 -10; des_coups -7 7 -6; des_coupu -10 10 -9
des_cours 5 -5 -5; des_craqu -6 8 -7; des_des -8 8 -7; des_eaux -11 -10 11; des_gresi -6 7 -6; des_grzz -10 11 -11
des_idiot -8 -8 8; des_incom -7 -7 7; des_lilas -10 -10 11; des_mails 10 -9 -9; des_que 4 0 -13; des_sienn 6 -7 -6
des_video 9 -10 -8; des_voleu -8 -7 8; desac -10 10 -10; desac_> -10 10 -10; desir -5 -5 5; desir_> -5 -5 5
desme -8 -7 8; desme_d -8 -7 8; desol -13 -13 14; desol_> -9 -8 9; desol_mais -11 -9 10; dessu 13 -9 -15
dessu_a 15 -16 -13; dessu_c 9 -9 -8; dessu_par -5 5 -5; detec -7 7 -7; detec_> -7 7 -7; deux -10 -22 15
deux_> -5 -19 9; deux_ans -4 -2 5; deux_cents -10 -10 10; deux_dix -3 -3 6; deux_fois -1 -2 3; deux_megas 8 -6 -10
deux_mille -6 -9 8; deux_minut -10 12 -12; deux_ordin -11 -10 11; deux_plus -10 -11 11; deux_quinz -4 -4 6
deux_septa -4 -4 5; deux_un -11 -9 11; deuxi -7 -8 7; deuxi_poste -7 -8 7; devoi 7 -6 -7; devoi_en 6 -6 -6
devoi_sur 10 -6 -8; diall -8 -10 10; diall_> -8 -10 10; dialo -6 -5 6; dialo_avec -6 -5 6; diffi -9 9 -9
diffi_> -9 9 -9; dirai -9 -8 9; dirai_> -9 -8 9; dire -8 -9 9; dire_> -8 -9 9; dire_c -7 -8 9; direc -16 14 -3
direc_> -10 13 -15; direc_s -5 -5 5; direc_sur -11 13 -12; direc_techn -11 -12 13; dis 4 -15 0; dis_> 9 -8 -10
dis_pas 2 -13 1; disen -11 12 -12; disen_que -11 12 -12; disie -7 -7 7; disie_> -7 -7 7; dispa -12 -12 12
dispa_> -12 -12 12; dista 5 -5 -5; dista_il 5 -5 -5; dit 1 -14 2; dit_> -22 -19 22; dit_a -5 -4 5; dit_aucun 2 3 -12
dit_d -8 -14 13; dit_de -9 -9 10; dit_no -7 8 -7; dit_non -17 -12 15; dit_papa 8 -5 -7; dit_pas -10 13 -15
dit_qu 12 -12 -11; dit_que -7 9 -18; dit_resea 8 -9 -7; dit_sim -7 8 -7; dit_verif 8 -3 -8; dit_wifi 9 -10 -6
dites 5 -15 0; dites_au -7 -8 8; dites_donc 8 -6 -9; dites_mon 5 -5 -5; dites_voir -4 -7 5; dites_vous -7 -6 9
dix -6 -19 12; dix_> 2 -10 1; dix_heure -10 -11 10; dix_huit -5 -5 6; dix_minut 9 -14 -7; dix_neuf -3 -2 5
dix_secon -5 5 -5; dix_sept -6 -6 7; dizai -11 -11 12; dizai_de -7 -9 8; dizai_je -9 -8 9; dois -6 -5 6
dois_consu -6 -5 6; domma -12 -12 12; domma_> -12 -12 12; donc 2 -11 1; donc_euh -9 -6 9; donc_moi 8 -5 -7
donc_mon 8 -6 -9; donc_non -3 -4 4; donc_voila -5 -5 5; donne -17 13 -3; donne_> -7 7 -6; donne_est -8 -7 8
donne_mais -6 -6 6; donne_mobil -8 14 -16; donne_plus -6 7 -7; donne_rien -6 6 -3; donne_un -5 -5 5
dossi -10 -11 11; dossi_> -14 -11 14; dossi_est -7 -8 8; dossi_ouver -5 -5 5; douze -17 -17 18; douze_> -7 -8 7
douze_appar -7 -7 7; douze_poste -8 -9 9; douze_quatr -4 -4 5; douze_treiz -4 -2 5; douze_trent -4 -4 6
douze_virgu -5 -5 5; du -4 -3 2; du_bas -6 -6 7; du_burea -2 21 -26; du_cabin 11 -12 -8; du_centr -10 -10 10
du_conse -9 -9 9; du_coup 6 -6 -7; du_du -9 -8 9; du_fax -10 10 -9; du_fil -9 -9 9; du_fixe 8 -8 -8
du_fond 9 -10 -6; du_magas 6 -5 -2; du_meme -7 -2 7; du_monde 2 -13 1; du_porta 5 1 -14; du_rende -5 -6 6
du_salon -7 7 -7; du_techn -7 -8 8; du_telet 8 -6 -9; du_tout -8 -15 11; du_trava 8 -7 -8; du_vide -5 5 -5
du_vol -11 -14 13; du_vrai -9 -8 9; du_wifi 6 -6 -6; dujar -6 -6 6; dujar_comme -6 -6 6; dupli -10 -7 9
dupli_> -10 -7 9; dupon -12 -13 13; dupon_> -10 -12 11; dupon_et -6 -5 6; duran -6 -7 9; duran_aroba -6 -7 9
dure -5 -5 5; dure_et -5 -5 5; e -11 -15 14; e_c -5 -4 6; e_comme -5 -5 5; e_l -5 -4 5; e_no 8 -7 -6; e_r -7 -8 8
e_s -8 -7 8; e_t -12 -10 12; eau -9 -9 9; eau_a -9 -9 9; eaux -11 -10 11; eaux_> -11 -10 11; echec -7 8 -7
echec_de -7 8 -7; echo -14 14 -13; echo_> -11 12 -12; echo_quand -8 9 -9; ecole -11 -13 11; ecole_> -11 -13 11
ecout -5 2 -4; ecout_> -6 6 -6; ecout_et -5 -1 6; ecout_je -1 -13 4; ecout_mon -6 6 -5; ecran 6 -6 -6
ecran_de 5 -5 -4; ecran_depui 5 -6 -5; ecrit 6 -6 -8; ecrit_pas 6 -6 -8; elle 6 -9 -8; elle_a 7 0 -18
elle_clign 17 -10 -17; elle_dit 6 -5 -6; elle_est -1 -12 1; elle_me -6 7 -7; elle_n -5 8 -8; elle_ne 6 -6 -5
elle_peut 7 -6 -7; elle_rame 9 -5 -8; elle_repon 5 -5 -6; elle_s 5 -5 -5; elles -5 6 -6; elles_reste -5 6 -6
embet 2 -13 5; embet_> 5 -5 -5; embet_quand -10 -10 11; emett -11 10 -9; emett_> -9 9 -8; emett_des -8 8 -7
emma -5 -5 5; emma_under -5 -5 5; emplo -6 -6 6; emplo_sinon -6 -6 6; en 4 -15 1; en_a -8 -8 8; en_ai -12 -8 11
en_ardec -5 6 -5; en_breta -6 6 -5; en_caraf 9 -7 -12; en_chair -7 -6 7; en_conne 14 -8 -18; en_debra -7 -6 7
en_dehor -12 12 -13; en_direc -5 -5 5; en_donne -7 7 -6; en_espag -6 6 -8; en_faisa 7 -6 -7; en_fait -10 -5 8
en_gros 6 -6 -7; en_ligne 17 -17 -15; en_numer -9 -11 10; en_os -7 -6 7; en_panne -10 2 1; en_passe -9 10 -9
en_peux -8 -8 8; en_plein 8 -5 -8; en_rade 16 -15 -14; en_relat -6 -5 6; en_resea 9 -9 -9; en_reuni 12 -7 -14
en_rond 11 -10 -12; en_rouge 13 -11 -6; en_sais -6 -6 6; en_serai -10 -9 10; en_telec 8 -6 -8; en_telet 5 -5 -5
en_vacan -6 6 -8; en_ville -10 9 -8; en_visio 15 -14 -18; en_zone -6 7 -7; encai 6 -6 -5; encai_le 6 -6 -5
encor -11 -13 12; encor_lache -9 -8 9; encor_moi -13 -15 15; enerv -12 -15 14; enerv_> -10 -10 10
enerv_mais -8 -9 9; enfan -5 -15 7; enfan_et -5 -5 5; enfan_peuve 5 -5 -5; enfan_qui -5 -5 5; enfan_sont -11 -13 11
enfin -10 -8 10; enfin_non -10 -8 10; enlev -6 6 -8; enlev_la -6 6 -8; enorm 10 -12 -9; enorm_quand 9 -10 -8
enorm_sur 6 -6 -6; enreg 16 -16 -12; enreg_n 16 -16 -12; enten -9 12 -13; enten_> -19 -17 18; enten_comme -8 11 -12
enten_des -7 11 -10; enten_juste -8 8 -7; enten_kaz 5 -5 -5; enten_mais -13 14 -15; enten_mal -10 11 -12
enten_mutue -9 11 -14; enten_pas -4 8 -26; enten_perso -5 6 -6; enten_plus -9 10 -10; enten_rien -8 9 -10
enten_tres -12 -16 14; enten_un -11 12 -12; entra -9 8 -6; entra_> -8 8 -7; entra_de -5 5 -5; entra_ne -21 21 -10
entre -7 -11 9; entre_> -9 -8 9; entre_c 6 -8 -6; entre_cinq -8 -8 8; entre_ne -7 8 -7; envie -11 -9 10
envie_de -11 -9 10; envoi -9 6 6; envoi_ils -8 8 -7; envoi_un -12 -13 13; envoy 3 11 -15; envoy_de -15 17 -13
envoy_des 10 -9 -9; envoy_la -6 7 -7; envoy_une 8 -8 -8; epous 6 -2 -6; epous_et 6 -2 -6; erreu 8 -11 -3
erreu_> 8 -11 -3; escar 10 -10 -10; escar_> 10 -10 -10; espag -6 6 -8; espag_et -6 6 -8; essai 8 -8 -8
essai_d 8 -8 -8; esse -9 10 -4; esse_aime -9 10 -4; esse_sur -9 10 -4; est -5 -6 2; est_> -3 -4 4; est_a -14 -18 18
est_allum -7 7 -4; est_arriv 9 -8 -8; est_au -23 3 4; est_aux 8 -6 -9; est_avec -7 -8 8; est_bien -6 -14 7
est_bloqu -11 11 -10; est_bon -24 -15 22; est_bonne 9 -9 -8; est_brise 6 -5 -6; est_c -9 -6 9; est_ca -13 -18 18
est_casse 3 -13 -2; est_catas 7 -6 -8; est_ce -8 -9 10; est_celui -7 -11 9; est_chelo -6 -6 6; est_compl -2 -14 6
est_corre -11 -14 13; est_coupe -3 12 -22; est_dans -10 -12 11; est_de -7 -10 9; est_deced -6 6 -5
est_decon 12 -8 -19; est_derri -10 10 -13; est_diffi -9 9 -9; est_du -11 -14 13; est_elle 12 -8 -12
est_embet 5 -5 -5; est_en 0 -8 -3; est_encor -13 -15 15; est_enorm 6 -6 -6; est_etein 19 -17 -15; est_exact -8 -9 9
est_faux -9 -13 11; est_furie -12 -13 13; est_genti -14 -14 15; est_gille -5 -4 5; est_honte -5 -5 5
est_hors 10 -10 -4; est_hs 4 2 -16; est_inadm -14 -15 15; est_infer -10 11 -11; est_injoi -11 11 -9
est_insta 8 -5 -8; est_inter 27 -27 -23; est_intol -13 -16 15; est_intro 9 -7 -9; est_juste -16 15 -10
est_k -6 -7 6; est_l 18 -20 -15; est_la 20 -17 -23; est_le -9 20 -20; est_lent -17 -16 17; est_lente -11 11 -10
est_les -10 10 -9; est_ma -23 4 8; est_madam 0 -11 2; est_marce -9 -11 10; est_marra -10 -10 10; est_mauva -6 7 -9
est_moi -8 -8 8; est_mon -11 10 -6; est_mort -3 -2 -4; est_morte 8 -6 -10; est_muet -14 13 -11; est_n -10 -9 10
est_nadia -6 -7 6; est_ni -10 -8 9; est_noire -9 -8 9; est_parei 6 -2 -6; est_parti 5 -12 1; est_pas -6 7 -10
est_passe 11 -11 -11; est_pixel 12 -10 -13; est_plein -9 10 -9; est_plus -11 11 -9; est_pluto 16 -18 -12
est_pour -7 -4 3; est_prive 5 -5 -5; est_quand -10 9 -8; est_que 15 -16 -13; est_quinz -8 -8 8; est_quoi -6 -7 7
est_rappo 12 -12 -11; est_regle -6 -6 6; est_repar -9 -8 8; est_ridic 11 -13 -8; est_rouge 10 -8 -8
est_sarah -11 -9 10; est_scand -6 -6 8; est_se -5 -7 6; est_seule -9 11 -14; est_sur -14 -1 10; est_tombe 17 -15 -15
est_toujo -15 3 1; est_tous 9 -7 -12; est_tout -18 -18 19; est_toute 9 -9 -8; est_tres 18 -16 -16; est_trop 8 -8 -7
est_un -11 -13 13; est_une -17 -17 19; est_urgen 6 -8 -6; est_venu -9 -8 8; est_vraim 7 -15 -6; et -11 -19 12
et_c 9 6 -17; et_ca 15 -2 -24; et_ce 6 -2 -6; et_cinq -8 -8 8; et_comme -8 -9 9; et_depui -8 2 0; et_dix -8 -8 8
et_du 6 -6 -7; et_elle -6 7 -7; et_en -7 -6 7; et_fils -6 -5 6; et_il -8 12 -13; et_inter -17 -14 17; et_j 15 -2 -19
et_je -12 14 -12; et_l 13 -10 -12; et_la -14 -31 17; et_le -1 -19 7; et_les -8 4 0; et_m -5 -4 6; et_ma -5 6 -7
et_maint 8 -6 -9; et_mes 5 -5 -5; et_mobil -13 -19 16; et_ne -11 11 -10; et_no 7 -5 -4; et_nous 6 -6 -5
et_on -2 3 -4; et_oui -5 -1 6; et_perso -5 -5 5; et_pourt 8 -5 -7; et_puis -11 -2 6; et_que -5 6 -5
et_rien 15 -8 -18; et_toute 5 -5 -5; et_trois -6 -8 8; et_un -4 -4 5; et_vous -6 -6 8; et_y 6 -5 -6; etage -3 -17 5
etage_> -4 -17 5; etage_il 14 -11 -12; etais -10 9 -7; etais_au -8 11 -12; etais_chez -6 -7 6; etait 2 3 -13
etait_etein 6 -2 -6; etait_marqu -5 8 -8; ete -4 10 -12; ete_arrac 7 -8 -6; ete_coupe -5 6 -15; ete_porte -9 10 -10
ete_suspe -8 7 -6; ete_vole -6 6 -5; etein 12 -8 -15; etein_> 15 -15 -13; etein_et 6 -2 -6; etein_rallu -6 6 -8
etes -12 -13 13; etes_bien -6 -6 6; etes_des -7 -7 7; etes_nuls -10 -9 11; etes_que -8 -7 8; etes_un -1 -2 3
etes_vous -8 -8 8; ether 12 -16 -11; ether_> 12 -16 -11; etran -13 16 -15; etran_> -12 13 -16; etran_et -7 7 -7
etre -6 -6 7; etre_humai -6 -5 9; etre_mis -6 -6 6; etude 5 -5 -5; etude_a 5 -5 -5; eu -10 2 -1; eu_> -6 7 -7
eu_de -5 -5 5; eue -5 -4 5; eue_mon -5 -4 5; eugen -5 -5 5; eugen_r -5 -5 5; euh -7 -21 13; euh_> -9 -6 9
euh_allo -9 -6 9; euh_alors -7 -8 9; euh_atten -9 -8 9; euh_ben -9 -7 9; euh_c 8 -13 -4; euh_donc -5 -5 5
euh_et -5 -5 5; euh_oui -9 -9 9; euh_trois -13 -10 12; euh_voila 12 -8 -12; evide -9 -7 9; evide_que -9 -7 9
exact -13 -16 15; exact_c -8 -11 10; exact_ca -8 -9 9; exact_monsi -7 -7 8; excla 6 -6 -6; excla_a 6 -6 -6
excus 14 -10 -14; excus_moi 13 -8 -13; excus_my 6 -5 -5; exist -10 11 -13; exist_pas -10 11 -13; expli -10 -13 11
expli_> -11 -14 12; expli_hier 6 -2 -6; expli_y -5 -3 6; faceb 16 -14 -18; faceb_march 16 -14 -18; facte 11 -11 -11
facte_est 11 -11 -11; factu -14 -21 18; factu_> -14 -21 18; factu_combi -5 -5 6; faibl 3 0 -18; faibl_> -4 6 -10
faibl_a 13 -9 -15; faire -8 2 -4; faire_> -9 -11 10; faire_appel -6 6 -4; faire_avec -13 -12 13; faire_d -5 5 -5
faire_du 8 -6 -9; faire_foutr -7 -7 7; faire_j -8 -8 8; faire_le -5 -5 5; faire_march -12 14 -14
faire_mes 10 -11 -8; faire_ses 7 -6 -7; fais 7 -6 -8; fais_meme 7 -6 -8; faisa 7 -6 -7; faisa_les 7 -6 -7
fait -10 -5 8; fait_> -10 3 4; fait_beau -8 -8 8; fait_bip -6 7 -7; fait_c -8 -14 13; fait_chier -11 -11 11
fait_depui 6 -5 -6; fait_des 5 5 -15; fait_exact -7 -7 8; fait_je -6 6 -8; fait_mon 2 1 -5; fait_plus -11 13 -16
fait_que 10 -10 -9; fait_rien -5 -5 5; fait_ses 5 -5 -5; fait_tombe -7 7 -8; fait_un 11 -11 -7; fait_une -8 -18 11
faite -14 8 0; faite_> -9 10 -10; faite_la -9 -7 9; fatig -11 -9 11; fatig_atten -11 -9 11; faudr -17 -3 7
faudr_activ -5 6 -6; faudr_bloqu -15 17 -12; faudr_que -12 -14 14; faut -12 -6 11; faut_arret -8 -8 8
faut_bloqu -6 6 -5; faut_un -9 -9 9; faute -10 -9 10; faute_> -9 -7 9; faute_ca -7 -7 8; faux -9 -13 11
faux_> -9 -13 11; favor -5 -5 5; favor_un -5 -5 5; fax -10 10 -9; fax_ne -10 10 -9; femme -12 12 -6
femme_ne -12 12 -6; ferme 11 -11 -6; ferme_la 11 -11 -6; fet 5 -5 -5; fet_i 5 -5 -5; fi -8 -9 9; fi_> -8 -9 9
fibra 8 -7 -6; fibra_ottic 8 -7 -6; fibre 36 -29 -32; fibre_> 27 -28 -19; fibre_a 9 -9 -9; fibre_au 10 -9 -10
fibre_dans 10 -7 -8; fibre_elle 16 -8 -15; fibre_est 23 -20 -20; fibre_et 13 -10 -13; fibre_la 8 -6 -9
fibre_ne 7 -5 -4; fibre_profe 7 -5 -7; fibre_sur 7 -5 -8; fiche -6 -6 8; fiche_de -6 -6 8; fige 6 -6 -5
fige_sur 6 -6 -5; figur -5 5 -5; figur_vous -5 5 -5; fil -5 5 -4; fil_> -9 -9 9; fil_avec 10 -16 -5; fil_ca -7 9 -11
fil_de 7 -8 -6; fil_est 12 -8 -12; fil_je -7 -6 7; fil_mais -7 7 -6; fil_n -10 10 -9; fil_ne -14 14 -11
fil_quand -7 7 -7; fille -7 9 -8; fille_> -7 6 -5; fille_elle -12 12 -11; fille_hurle 6 -6 -6; fille_qui -1 -11 7
film 11 -9 -12; film_> 10 -9 -11; film_avec 6 -2 -6; fils 1 -18 4; fils_> -11 -10 11; fils_a 14 -11 -12
fils_fait 5 -5 -5; fils_pas 7 -5 -8; fils_peut 9 -9 -9; fils_point -6 -5 6; fils_sur 6 -6 -5; fin -9 0 7
fin_> -9 0 7; fixe -18 33 -36; fixe_> -18 17 -12; fixe_ca 11 -19 -7; fixe_de 8 -8 -8; fixe_elle 9 -9 -8
fixe_est -29 29 -27; fixe_gresi -6 6 -8; fixe_lui 8 -8 -8; fixe_march -15 16 -21; fixe_ne -15 15 -9; fixe_on -5 6 -8
fixe_quand -3 7 -5; fixe_qui -12 12 -14; fixe_sonne -5 5 -5; fixe_zero -8 8 -8; flott -7 8 -8; flott_mobil -7 8 -8
fois -4 0 -3; fois_> -7 -5 7; fois_c -1 -2 3; fois_que 0 5 -16; fois_sauf 9 -8 -10; fonct -11 0 2; fonct_> 8 -8 -8
fonct_c -18 16 -9; fonct_mais 6 0 -19; fonct_ni -11 -11 11; fonct_pas -7 -7 8; fonct_plus -11 -8 -1
fonct_tres 12 -11 -15; fond -6 13 -18; fond_> 7 -7 -6; fond_d -8 11 -12; fond_le 13 -13 -4; fond_perma -7 8 -9
fond_sur -11 12 -12; fondu 9 -9 -9; fondu_je 9 -9 -9; fonta -7 -8 8; fonta_j -7 -8 8; forfa -11 14 -21
forfa_> -12 12 -11; forfa_mobil -11 13 -14; forfa_ne -6 7 -13; fortn 9 -7 -9; fortn_j 7 -7 -7; fortn_la 9 -5 -8
fourn -5 -5 5; fourn_je -5 -5 5; fout -14 -14 15; fout_de -9 -10 9; fout_les -8 -7 8; foute -8 -9 9
foute_moi -8 -9 9; foutr -7 -7 7; foutr_> -7 -7 7; fr -11 -10 12; fr_> -11 -10 12; frais 8 -6 -9; frais_> 8 -6 -9
franc -7 -8 8; franc_je -7 -8 8; free -6 -6 8; free_point -6 -6 8; frenc 6 -5 -5; frenc_le 6 -5 -5; frere 12 -12 -12
frere_ca 7 -7 -7; frere_plus 8 -9 -7; fritu -12 15 -19; fritu_sur -12 15 -19; furie -12 -13 13; furie_> -12 -13 13
g -6 -6 6; g_a -6 -6 6; g_e -5 -4 6; galer 8 -9 -6; galer_je 8 -9 -6; gamin -7 7 -8; gamin_a -7 7 -8; garci -7 -6 6
garci_arrob -7 -6 6; garco -7 7 -5; garco_ne -7 7 -5; gars -8 -8 9; gars_la -6 -6 6; gars_s -5 -5 5; gauti -6 -6 6
gauti_sans -6 -6 6; gener 6 -8 -6; gener_d 6 -8 -6; gens -16 3 0; gens_comme -4 -8 9; gens_me -12 11 -11
gens_ne -3 6 -4; gens_pour -8 -8 8; gens_qui -5 5 -5; gens_tombe -6 7 -8; genti -14 -14 15; genti_> -14 -14 15
gille -11 -12 12; gille_fonta -7 -8 8; gille_rouss -5 -4 5; gliss -6 7 -7; gliss_dans -6 7 -7; gmail 3 -15 1
gmail_ne 10 -9 -11; gmail_point -8 -7 9; gonfl -10 -9 10; gonfl_> -10 -9 10; googl 11 -9 -12; googl_> 11 -9 -12
grave -10 -14 14; grave_> -4 -10 9; grave_on -9 -10 10; gresi -16 14 -9; gresi_> -7 6 -5; gresi_depui -6 6 -8
gresi_horri -9 9 -11; gresi_telle -12 13 -9; grill 11 -10 -11; grill_> 8 -8 -8; grill_avec 14 -13 -14; gros -3 -12 4
gros_bonso -10 -10 10; gros_je 6 -6 -7; grzz -10 11 -11; grzz_dans -10 11 -11; grzz_grzz -10 11 -11; gsm -17 17 -15
gsm_dit -8 9 -10; gsm_n -9 10 -14; gsm_ne -6 7 -5; gsm_sans -9 9 -9; gueul -9 -10 9; gueul_> -9 -10 9; h -6 -6 6
h_g -6 -6 6; habit -7 -9 8; habit_> -10 -8 9; habit_au -5 -5 5; hache -16 17 -15; hache_> -16 17 -15; hein -9 -10 9
hein_dis 9 -8 -10; hein_quoi -10 -9 10; heure -10 -1 5; heure_> 1 -16 1; heure_que -20 10 -1; hier -10 -15 9
hier_> 3 0 -8; hier_apres -8 -9 9; hier_et -6 -6 6; hier_soir 0 -22 1; hier_voila -8 -9 8; honte -11 -10 11
honte_> -5 -5 5; honte_de -9 -8 9; horri -9 9 -11; horri_sur -9 9 -11; hors 13 -15 -6; hors_de -5 -5 7
hors_ligne 13 -15 -7; hotel 7 -8 -6; hotel_est 7 -8 -6; hotli -5 -5 5; hotli_en -5 -5 5; hotma -8 -8 9
hotma_mais -6 -7 6; hotma_point -5 -5 5; hs 4 2 -16; hs_> -1 7 -13; hs_chez 5 -5 -5; hui -8 -8 8; hui_> -8 -8 8
huit -4 -13 7; huit_> -5 -5 6; huit_cents 8 -6 -9; huit_euh -7 -8 8; huit_non -2 -2 4; huit_poste -8 -8 8
huit_vingt -3 -3 6; huit_virgu -5 -5 5; huita -4 -4 5; huita_et -4 -4 5; humai -19 -19 20; humai_> -14 -16 15
humai_chez -6 -5 9; humai_je -6 -5 6; humai_pas -5 -5 5; hurle 6 -6 -6; hurle_qu 6 -6 -6; i 1 -9 2; i_e -6 -6 6
i_m -7 -6 7; i_ni 5 -5 -5; ia -5 -5 5; ia_> -5 -5 5; ibrah -10 -10 10; ibrah_kone -10 -10 10; ici -7 -9 8
ici_la -7 -9 8; ident 8 -9 -7; ident_> 8 -9 -7; idiot -8 -8 8; idiot_> -8 -8 8; il -6 0 0; il_a -7 8 -9
il_accro 9 -9 -4; il_capte -9 12 -14; il_cherc -5 6 -5; il_coupe -7 8 -8; il_dit 6 1 -11; il_est 12 5 -15
il_fait -8 -8 8; il_faudr -15 -12 14; il_faut -6 6 -5; il_march 7 -7 -6; il_me 0 5 -12; il_n -6 -6 0
il_passe 14 -13 -11; il_perd 5 -5 -5; il_peut -6 6 -4; il_pleut -8 -6 8; il_s 10 -9 -12; il_tourn 7 -6 -11
il_va 12 -14 -9; il_vient 10 -10 -9; il_voit 8 -8 -2; il_voula -1 -2 3; il_vous -9 -10 10; il_y -11 8 -2
ils -5 13 -22; ils_arriv -8 8 -7; ils_m -7 9 -9; ils_nous -7 6 -5; ils_ont 7 -6 -7; ils_parte 12 -11 -13
image 6 -6 -5; image_se 6 -6 -5; immeu 11 -9 -10; immeu_> 10 -7 -8; immeu_n 9 -9 -9; impec -11 12 -14
impec_mais -11 12 -14; impor -11 -12 12; impor_quoi -11 -12 12; impos 13 -10 -15; impos_d 13 -13 -12
impos_de 11 -8 -13; impri 18 -16 -10; impri_sans 9 -7 -9; impri_trouv 11 -11 -5; impri_wifi 10 -10 -4
inacc 9 -6 -13; inacc_au 9 -6 -13; inact -5 6 -6; inact_> -5 6 -6; inadm -14 -15 15; inadm_> -14 -15 15
incid -9 -11 11; incid_> -9 -11 11; incom -14 -13 14; incom_> -14 -13 14; infer -10 11 -11; infer_> -10 11 -11
info -6 -5 6; info_aroba -6 -5 6; infor 11 -12 -8; infor_du 11 -12 -8; injoi -11 11 -9; injoi_> -11 11 -9
insta 15 -13 -14; insta_> 7 -7 -6; insta_ben 6 -5 -6; insta_je 8 -5 -8; inter 35 -23 -24; inter_> 23 -25 0
inter_a 7 -6 -7; inter_alors 8 -8 -8; inter_c 1 7 -12; inter_ca -7 15 -32; inter_chez 14 -11 -14
inter_dans 12 -13 -8; inter_depui 24 -10 -31; inter_dessu 15 -16 -13; inter_du 6 -5 -2; inter_est 24 -23 -23
inter_et -21 -24 23; inter_etait 6 -2 -6; inter_il 12 -12 -11; inter_impec -11 12 -14; inter_je -10 10 -9
inter_m -15 16 -20; inter_mais -10 10 -13; inter_malgr 9 -9 -9; inter_march 12 -5 -36; inter_ne 17 -5 -18
inter_ni 10 -9 -10; inter_nicke -10 11 -10; inter_non 1 7 -17; inter_on -8 9 -10; inter_pas 13 -10 -13
inter_que 16 -18 -12; inter_qui 21 -21 -18; inter_se 6 -5 -6; inter_sont -9 -9 9; inter_sur 6 -6 -8
inter_tout -11 -8 10; inter_toute 7 -5 -7; inter_une 15 -16 -15; intol -13 -16 15; intol_> -13 -16 15; intro 9 -7 -9
intro_> 9 -7 -9; inven -6 -5 6; inven_pour -6 -5 6; ip -12 11 -10; ip_du -12 11 -10; ipbx -8 8 -7; ipbx_ne -8 8 -7
iphon -7 8 -9; iphon_> -7 7 -6; iphon_affic -12 11 -5; iphon_et -7 8 -7; iphon_n 13 -13 -4; ira -11 -10 12
ira_> -12 -12 14; ira_comme -5 -5 5; is 6 -5 -5; is_not 6 -5 -5; j -7 2 -1; j_ai -1 -3 -3; j_appel 1 -6 3
j_arriv 13 -10 -13; j_atten -9 -12 11; j_aurai -12 -10 12; j_avais 8 -6 -9; j_en -17 -16 17; j_enten -16 17 -16
j_envoi -8 8 -7; j_essai 8 -8 -8; j_etais -10 9 -7; j_habit -5 -5 5; j_voudr -10 -8 10; j_y -4 -2 5; jamai -12 5 -6
jamai_> 8 -7 -7; jamai_de -6 7 -7; jamai_eu -10 2 -1; jardi 10 -11 -8; jardi_> 10 -11 -8; je -9 -8 10
je_appel -8 -10 10; je_capte 16 -14 -15; je_cherc -14 -13 14; je_compo -9 9 -9; je_compr -5 -6 6; je_crois 4 -3 -7
je_decro -14 18 -19; je_deman -6 -6 6; je_dirai -9 -8 9; je_dois -6 -5 6; je_fais 7 -6 -8; je_ferme 11 -11 -6
je_l -22 12 0; je_la -5 6 -5; je_lance 10 -9 -11; je_le -7 7 -7; je_les -3 6 -4; je_m -7 -13 12; je_me -11 -13 12
je_mets -7 8 -7; je_n -5 4 -3; je_ne -12 -8 9; je_paie 5 -6 -3; je_parla -11 -10 11; je_parle -12 6 1
je_passe -7 9 -11; je_patie -8 -8 8; je_paye 6 -4 -6; je_pense -9 -6 8; je_perds 11 -14 -6; je_peux 2 7 -24
je_pourr -6 -6 6; je_prefe -8 -10 9; je_prend -6 -6 6; je_recoi 5 2 -16; je_regar 9 -10 -8; je_regre -8 -8 8
je_sais -13 -16 15; je_sors -5 6 -5; je_souha -7 -11 9; je_suis -7 -7 7; je_suppo -9 -7 9; je_telep -11 10 -9
je_trava 10 -5 -10; je_vais -10 -8 9; je_verif -11 -11 11; je_veux -22 3 5; je_viens -9 -10 10; je_vois 6 -6 -5
je_voudr -3 -9 2; je_vous 9 -21 1; jean -9 -9 9; jean_point -9 -9 9; jeux 10 -10 -10; jeux_en 10 -10 -10
jocel -6 -6 6; jocel_dujar -6 -6 6; joign -7 7 -4; joign_alors -7 7 -4; joind -26 20 -9; joind_> -16 14 -11
joind_le -7 -10 9; joind_les -6 7 -8; joind_ma -12 12 -12; joind_mes -8 9 -8; joind_sur -8 8 -1; joind_un -15 -18 21
joint 11 -12 -9; joint_> 7 -8 -6; joint_ca 8 -8 -8; joli -7 -6 7; joli_accen -7 -6 7; jouer 11 -11 -9
jouer_> 8 -9 -6; jouer_a 9 -9 -9; jouer_en 6 -6 -7; jour -7 8 -8; jour_mon -7 8 -8; jours -1 -15 3
jours_> -12 -15 12; jours_j 15 -8 -18; jsp -8 8 -8; jsp_pourq -8 8 -8; julie -13 -15 15; julie_carpe -10 -10 11
julie_point -7 -5 9; juste -20 18 -11; juste_bip -8 8 -7; juste_le -7 8 -8; juste_pour -8 9 -10; juste_que -11 11 -9
k -6 -7 6; k_> -6 -7 6; k_o -6 -7 6; ka 5 -5 -5; ka_fet 5 -5 -5; kaz 5 -5 -5; kaz_mwen 5 -5 -5; kevin -8 -7 8
kevin_desme -8 -7 8; kone -10 -10 10; kone_> -10 -10 10; l 8 -5 -14; l_acces 8 -7 -8; l_accue -7 -8 7
l_adais 7 -7 -6; l_adsl 14 -13 -13; l_agenc 10 -8 -12; l_ai -17 6 2; l_alarm -6 6 -5; l_an -8 -9 9
l_anten 12 -10 -12; l_appar -11 5 0; l_appel 4 3 -15; l_arret 7 -5 -7; l_autre -9 -13 10; l_avez -8 -8 8
l_avoir -1 -1 2; l_c -6 -7 6; l_echo -8 9 -9; l_ecole -11 -13 11; l_ecout -6 6 -6; l_ecran 5 -5 -4
l_enten -13 14 -15; l_entre 6 -1 -6; l_etage 8 -16 -3; l_etran -13 16 -15; l_hotel 7 -8 -6; l_image 6 -6 -5
l_immeu 11 -9 -10; l_impri 13 -12 -11; l_inter 10 0 -28; l_ipbx -8 8 -7; l_o -5 -4 5; l_opera 8 -5 -7
l_orage 1 -3 -7; l_ordin 14 -14 -12; l_un -8 -10 9; l_wifi 15 -12 -15; la 1 -11 1; la_4g -21 23 -26
la_5g -14 15 -15; la_> -14 -17 15; la_avec -5 -5 5; la_banqu 10 -10 -8; la_base -10 10 -9; la_boite -11 13 -17
la_bouti 10 -9 -10; la_box 11 -13 -16; la_caiss 16 -16 -12; la_caja 7 -5 -4; la_campa 8 -8 -8; la_carte -9 10 -10
la_casqu -10 -6 9; la_centr -6 6 -5; la_chamb 14 -14 -9; la_conne 28 -18 -29; la_conse -6 -5 6; la_conso 9 -9 -9
la_coupu -5 -9 7; la_cuisi -8 -11 9; la_derni -13 -11 14; la_dessu -5 5 -5; la_donne -6 -6 6; la_factu -12 -14 13
la_faute -9 -7 9; la_fibra 8 -7 -6; la_fibre 27 -25 -23; la_fin -7 -8 8; la_flott -7 8 -8; la_franc -5 -5 5
la_fritu -12 15 -19; la_galer 8 -9 -6; la_hotli -5 -5 5; la_il 19 -15 -21; la_l 14 -8 -16; la_la 7 -8 -6
la_laten 6 -6 -6; la_le -9 -9 9; la_ligne -20 23 -27; la_liste 9 -8 -9; la_live 8 -3 -8; la_main -10 -11 10
la_maiso 9 -10 -10; la_marqu -8 -10 9; la_marre -9 -9 9; la_meme -9 -9 10; la_merde -7 -10 9; la_messa -8 9 -8
la_mise -7 8 -8; la_miser 11 -19 -7; la_moind 6 -6 -6; la_nuit -6 -6 6; la_page 9 -10 -9; la_paix -8 -9 9
la_panne -14 -15 15; la_peine -12 -15 12; la_petit 10 -7 -10; la_pluie -6 6 -8; la_porta -9 10 -10
la_porte 11 -11 -6; la_premi -6 -8 7; la_prise -13 -12 13; la_puce -6 7 -7; la_quest -6 -7 7; la_remet -5 6 -5
la_rue 9 -7 -10; la_secre -9 10 -10; la_semai -5 -5 5; la_sim -6 6 -8; la_socie -11 -13 12; la_sonne -13 17 -19
la_suite -5 -5 5; la_table 14 -12 -14; la_tele 29 -26 -27; la_telep -16 22 -22; la_telev 7 -9 -6; la_tempe 6 -5 -6
la_toile 11 -12 -9; la_voisi 3 -2 -9; la_voix -11 16 -16; la_vous -7 -7 7; la_wifi 24 -24 -20; lache 5 -11 -4
lache_> 1 -12 0; lache_avec 5 -5 -5; lag 11 -14 -6; lag_> 10 -10 -10; lag_de 9 -8 -11; lag_un -9 -7 9; laiss -11 2 0
laiss_ca -3 -4 4; laiss_de -7 7 -7; laiss_moi -6 -6 6; lambe -13 -15 14; lambe_> -13 -15 14; lambe_aroba -7 -6 9
lance 10 -9 -11; lance_un 10 -9 -11; laten 6 -6 -6; laten_est 6 -6 -6; le 1 -6 1; le_06 -10 -11 11; le_boiti 9 -8 -8
le_bol -8 -9 8; le_burea -20 -20 20; le_c 7 -14 -5; le_cable 20 -18 -18; le_caiss 6 -6 -5; le_cas -12 -11 12
le_chale -10 10 -11; le_chat -11 -14 12; le_chien -9 -9 9; le_code -12 11 -10; le_combi -19 21 -17
le_commu -10 -9 10; le_conse -6 -7 7; le_contr -8 -9 9; le_corre -7 7 -4; le_cyclo 5 -5 -5; le_debit 12 -10 -12
le_decod 16 -16 -15; le_decro -7 7 -7; le_dire -6 -5 6; le_direc -11 -12 13; le_dossi -7 -8 8; le_facte 11 -11 -11
le_faire -14 -15 15; le_fil 3 -5 -2; le_fixe -16 26 -24; le_jardi 10 -11 -8; le_lien 6 -6 -5; le_magas -8 8 -7
le_meme -9 -11 10; le_mobil -6 9 -15; le_modem 12 -11 -13; le_monde -9 -7 8; le_natel -7 7 -5; le_netfl 6 -5 -9
le_numer -11 11 -9; le_papie -5 8 -8; le_passa -7 -8 8; le_petit 9 -4 -7; le_placa -10 -12 11; le_point -5 -5 5
le_porta -15 14 -12; le_poste -9 10 -10; le_profe 5 -5 -5; le_quart 5 -5 -5; le_redem 9 -9 -9; le_rende -7 -7 9
le_renvo -12 13 -13; le_repet 7 -7 -7; le_repon -14 15 -15; le_resea 9 -5 -20; le_respo -9 -12 11
le_route 12 -11 -12; le_rue -9 -7 9; le_salon -10 -14 13; le_sav -9 -11 10; le_serve 7 -7 -8; le_servi -7 -10 9
le_signa 8 -8 -7; le_silen -14 15 -14; le_site 11 -11 -10; le_soir -9 -7 9; le_souci -10 -8 9; le_stand -9 8 -7
le_techn -5 -14 9; le_telep -9 8 -8; le_temps 9 -9 -11; le_termi 12 -11 -11; le_titul -7 -7 7; le_toit -6 -17 8
le_vide -5 6 -6; le_villa -9 9 -8; le_voyan 17 -15 -16; le_vpn 20 -18 -20; le_web 9 -6 -13; le_wifi 27 -15 -33
le_zero -5 -5 5; lebla -7 -7 7; lebla_point -7 -7 7; lent 3 -20 10; lent_> -17 -16 17; lent_dans 16 -11 -20
lent_les 7 -7 -6; lente -1 5 -15; lente_> -2 5 -14; lente_chez 8 -8 -8; leque -5 -9 7; leque_je -5 -9 7
les -2 7 -13; les_appel -20 21 -18; les_boule -8 -7 8; les_caiss 7 -7 -8; les_camer 14 -14 -17; les_chamb 12 -12 -4
les_cinq 13 -13 -8; les_clien 1 0 -10; les_codes -10 10 -8; les_commu -9 10 -9; les_deux -9 -9 9; les_dix 13 -13 -10
les_ecran 5 -6 -5; les_enfan -11 -13 12; les_esse -9 10 -4; les_gens -16 3 0; les_heure 11 -10 -11
les_jeux 10 -10 -10; les_ligne -11 11 -10; les_mails 6 -5 -6; les_messa -6 6 -5; les_ouvri 6 -3 -6
les_pages 12 -12 -7; les_petit -5 -5 5; les_poste -10 13 -13; les_quinz -8 -8 8; les_sms -9 11 -14
les_telec 9 -9 -9; les_texto -13 12 -12; les_trava 7 -6 -7; les_video 14 -12 -15; les_visio 6 -6 -6; liais 7 -5 -7
liais_fibre 7 -5 -7; lien 10 -8 -11; lien_sdsl 9 -7 -10; lien_wan 6 -6 -5; ligne -7 20 -38; ligne_> 2 6 -22
ligne_a -14 14 -12; ligne_c -7 6 -5; ligne_ca 12 -12 -11; ligne_de 13 -9 -20; ligne_du -14 15 -15
ligne_est -12 13 -14; ligne_et 5 -5 -5; ligne_fixe -12 15 -15; ligne_gresi -8 7 -5; ligne_mobil -8 7 -6
ligne_on -9 10 -10; ligne_telep -15 14 -13; ligne_y 6 -6 -6; lilas -10 -10 11; lilas_> -10 -10 10
lilas_soixa -5 -5 5; liste 9 -8 -9; liste_> 9 -8 -9; live -3 -6 5; live_box 8 -3 -8; live_point -6 -7 6
loin -11 -12 12; loin_de -11 -12 12; lola -6 -6 7; lola_aroba -6 -6 7; longs 9 -9 -9; longs_> 9 -9 -9; luc -6 -9 8
luc_berna -6 -9 8; lucie -5 -5 6; lucie_tiret -5 -5 6; lui 10 -8 -12; lui_fonct 8 -8 -8; lui_il 6 -3 -6
lumie 15 -12 -12; lumie_> 9 -9 -8; lumie_de 6 -5 -6; lumie_elle 10 -6 -8; lumie_qui 6 -5 -6; lundi -9 -9 9
lundi_derni -9 -9 9; lunet -8 -7 7; lunet_> -8 -7 7; lyon -9 -10 10; lyon_> -8 -9 9; lyon_point -7 -6 8; m -19 -4 10
m_a -2 -24 10; m_affic 1 1 -14; m_aider -8 -7 8; m_appel -16 5 -1; m_aurez -6 -5 6; m_avait -6 -5 6; m_avez -8 -7 8
m_c -6 -7 9; m_e -12 -10 12; m_enten 0 5 -27; m_envoi -12 -13 13; m_fi -8 -9 9; m_m -7 -6 7; m_ont -6 7 -7
ma 1 9 -20; ma_belle -8 -7 8; ma_boite 10 -10 -8; ma_box 18 -12 -18; ma_carte -16 12 -9; ma_chamb 0 1 -14
ma_colle -7 -9 8; ma_conne 14 -16 -11; ma_conso 12 -12 -10; ma_factu -22 -20 22; ma_femme -12 12 -6
ma_fibre 10 -8 -10; ma_fille -7 9 -8; ma_ligne -15 20 -22; ma_mere -20 4 5; ma_messa -10 14 -18; ma_nouve -7 10 -10
ma_patie -6 -6 7; ma_prise 9 -9 -10; ma_sim -19 19 -14; ma_soeur -9 8 -7; ma_switc 7 -6 -5; ma_table 15 -15 -9
machi -13 -13 14; machi_> -13 -13 14; madam -16 -15 16; madam_> -10 -10 10; madam_aider -5 -5 5; madam_bonjo -6 6 -6
madam_da -9 -9 9; madam_lambe -7 -8 7; madam_perri 9 -8 -9; magas 1 3 -10; magas_> -6 7 -7; magas_les 7 -7 -8
mail 10 -10 -8; mail_> 10 -10 -8; mails 19 -18 -18; mails_> 14 -16 -11; mails_au 13 -10 -12; mails_ils 12 -11 -13
main -10 -11 10; main_> -10 -11 10; maint 7 -8 -4; maint_c -6 -7 6; maint_j 8 -6 -9; mais -6 2 -6
mais_alors -8 8 -8; mais_c -5 -15 10; mais_carre -12 -10 11; mais_chez 9 -8 -8; mais_des -7 8 -7; mais_franc -6 -6 6
mais_il 12 -11 -7; mais_inter 28 -25 -28; mais_j -6 -7 6; mais_je 4 -1 -19; mais_l -7 8 -8; mais_la -7 -7 7
mais_le -12 13 -19; mais_les 9 -9 -9; mais_mes -8 8 -8; mais_moi -15 13 -4; mais_netfl 5 -6 -5; mais_non -11 -9 10
mais_pas -25 25 -19; mais_perso -5 7 -7; mais_pour 11 -19 -7; mais_quand -3 6 -4; mais_quell -7 -6 7
mais_rien -9 -8 8; mais_serie -7 -5 7; mais_si -13 -13 13; mais_telep -7 8 -7; mais_y 12 -10 -12; maiso 5 -2 -11
maiso_> -2 0 -5; maiso_alors 8 -8 -2; maiso_de -8 -8 8; maiso_est 22 -21 -22; maiso_et 10 -5 -10; maiso_il -8 8 -8
maiso_que 6 -3 -6; maiso_y 10 -8 -11; maitr -9 -9 9; maitr_delph -9 -9 9; mal -13 9 -4; mal_> -10 2 3
mal_mes -10 11 -12; malad 9 -7 -9; malad_> 7 -7 -7; malad_sur 9 -5 -8; malgr 9 -9 -9; malgr_le 9 -9 -9
mange -9 -7 8; mange_> -9 -7 8; marc -6 -5 6; marc_d -6 -5 6; marce -9 -11 10; marce_tremb -9 -11 10; march -7 -9 3
march_> -15 -11 11; march_a 13 -10 -13; march_depui -10 -9 10; march_mon -12 14 -14; march_nicke -11 11 -9
march_pas 1 0 -10; march_plus -2 -11 4; mardi -9 9 -9; mardi_une -9 9 -9; mari -4 -21 12; mari_> -6 -6 6
mari_c -7 -7 7; mari_dit 6 -6 -5; mari_qui -10 -12 11; mari_vu 11 -11 -11; marie -6 -6 6; marie_aroba -6 -6 8
marie_point -5 -5 5; marqu -12 0 2; marqu_sorti -8 -10 9; marqu_sur -5 8 -8; marra -10 -10 10; marra_ca -10 -10 10
marre -10 -12 11; marre_> -7 -7 7; marre_d -9 -9 9; marre_de -5 -5 6; marse -15 -15 15; marse_> -15 -15 15
marti -12 -12 12; marti_> -15 -15 15; marti_aroba -6 -5 6; matin 2 -19 4; matin_> -5 -21 10; matin_a 7 -5 -8
matin_c 6 -2 -6; mauva -6 7 -9; mauva_on -6 7 -9; maxim -9 -10 10; maxim_> -9 -10 10; mayot -4 -4 6
mayot_zero -4 -4 6; me -6 -6 7; me_balad -6 -6 7; me_bloqu 10 -9 -10; me_branc 11 -12 -9; me_conne 20 -27 -15
me_deman 5 5 -17; me_disen -10 12 -12; me_dit -1 6 -19; me_faudr -5 6 -6; me_faut -9 -9 9; me_fout -8 -7 8
me_gonfl -10 -9 10; me_joind -18 16 -11; me_lache 10 -5 -10; me_mettr -7 -2 8; me_parle -7 -8 8; me_passe -9 -7 8
me_prese -8 -8 8; me_recla -6 7 -7; me_repon -8 -17 13; me_saoul -6 -5 6; me_souvi -9 -10 9; me_telep -10 15 -16
me_va -8 -7 8; mec -7 -6 7; mec_norma -7 -6 7; mega 8 -6 -8; mega_a 8 -6 -8; megas 13 -10 -15; megas_> 7 -6 -8
megas_alors 6 -4 -6; megas_et 8 -6 -9; meme -4 -5 3; meme_> -8 -13 12; meme_n 9 -9 -9; meme_panne -9 -9 10
meme_pas 7 -6 -8; meme_pour -9 9 -9; meme_probl -10 -10 11; meme_quand -10 9 -8; meme_souci -7 -9 8
merci -16 -15 17; merci_> -7 -8 8; merci_ca -5 -5 5; merci_du -9 -9 9; merci_on -3 -4 4; merde -7 -10 9
merde_> -7 -10 9; mere -22 1 9; mere_> -12 12 -12; mere_est -11 6 -1; mere_qui -8 -14 13; mere_vit -8 -7 8
mes 5 -4 -13; mes_appar 8 -7 -3; mes_appel -13 17 -20; mes_camer 9 -9 -9; mes_clien -12 9 -7; mes_colle -8 9 -9
mes_conta -12 -12 12; mes_corre -10 11 -12; mes_courr 14 -11 -14; mes_decla 8 -9 -6; mes_lunet -8 -7 7
mes_mails 17 -17 -15; mes_papie -9 -13 10; mes_petit 5 -5 -5; mes_piece 7 -8 -6; mes_potes -9 8 -7
mes_sms -17 17 -16; mes_texto -13 13 -12; mes_virem 10 -10 -8; mes_visio 13 -14 -12; messa -21 21 -17
messa_> -12 10 -7; messa_ne -20 19 -18; messa_sms -7 8 -8; messa_sur 0 6 -9; messa_vocal -6 6 -6; mets -7 8 -7
mets_carte -7 8 -7; mette -8 -8 8; mette_moi -8 -8 8; mettr 5 -6 -2; mettr_en -7 -2 8; mettr_sur 6 -6 -4
micro 10 -10 -10; micro_coupu 10 -10 -10; midi -8 -9 9; midi_> -8 -9 9; mille -10 -11 11; mille_> -6 -9 8
mille_a -5 -5 5; mille_lyon -15 -12 15; min 8 -7 -9; min_wifi 8 -7 -9; minut 7 1 -12; minut_> 3 5 -16
minut_je -8 -7 7; minut_le 5 -5 -5; minut_sur 15 -16 -15; mis -8 6 1; mis_en -6 -6 6; mis_ma -8 12 -13
mise -11 12 -11; mise_a -7 8 -8; mise_dans -5 8 -8; miser 11 -19 -7; miser_> 11 -19 -7; mobil -23 20 -13
mobil_> -21 11 1; mobil_a -9 10 -10; mobil_car 9 -6 -13; mobil_dans -14 13 -11; mobil_de -7 8 -8; mobil_lui 6 -3 -6
mobil_m -10 11 -13; mobil_n -18 18 -6; mobil_ne -15 16 -15; mobil_parce 10 -8 -11; mobil_qui -15 14 -9
mobil_tres -8 8 -7; mobil_va 24 -26 -9; modem 19 -18 -18; modem_clign 9 -9 -9; modem_est 6 -5 -6; modem_il 10 -9 -12
modem_qu 6 -5 -6; modem_reste 8 -8 -7; modem_route 9 -9 -9; modif -8 -10 10; modif_mon -8 -10 10; moi -11 -11 13
moi_> -8 -8 7; moi_a 3 -8 -2; moi_avec -6 -6 6; moi_c -5 -5 7; moi_ca 5 -14 3; moi_de 10 -8 -10; moi_il -5 -5 5
moi_inter 13 -10 -13; moi_j 9 -12 -7; moi_je -14 7 2; moi_l 8 -7 -6; moi_la -8 -9 9; moi_non -10 -9 10
moi_qui -7 -6 7; moi_si -15 16 -15; moi_un -13 -13 14; moi_venir -5 -5 6; moi_vers -6 -5 6; moind 6 -6 -6
moind_page 6 -6 -6; mois -13 -13 14; mois_de -9 -9 9; mois_et -6 -6 8; mois_que -5 -5 5; mon -7 14 -15
mon_abonn -8 -19 14; mon_alarm 9 -9 -7; mon_assis -11 -13 13; mon_bon -11 -9 10; mon_cellu -13 12 -11
mon_code -12 11 -9; mon_contr -16 -14 16; mon_daron -6 -7 7; mon_debit 12 -11 -13; mon_dect -13 13 -11
mon_dossi -14 -11 14; mon_epous 6 -2 -6; mon_fils 5 -19 1; mon_fixe -19 20 -16; mon_forfa -8 10 -18
mon_gamin -7 7 -8; mon_garco -7 7 -5; mon_gsm -13 13 -11; mon_impri 10 -10 -4; mon_inter -15 16 -15
mon_iphon -7 7 -6; mon_mari -4 -21 12; mon_mobil -1 8 -22; mon_modem 12 -12 -10; mon_natel -1 4 -15
mon_nom -13 -17 16; mon_nouve -7 8 -7; mon_numer -17 18 -16; mon_ordi 11 -11 -6; mon_ordin 11 -10 -14
mon_patro -12 -13 13; mon_pauvr -5 -5 5; mon_pays -7 8 -8; mon_pc 14 -10 -14; mon_petit 5 -5 -5
mon_porta -13 20 -21; mon_pote 8 -8 -2; mon_repet 13 -12 -18; mon_repon -11 20 -21; mon_route 13 -13 -12
mon_smart 1 2 -12; mon_solde -12 -9 10; mon_telep -1 8 -27; mon_telev 8 -8 -7; mon_vieux -6 7 -7
mon_wifi 14 -14 -13; monde -6 -13 9; monde_> -8 -11 10; monde_est -9 -7 8; monde_plus 10 -11 -9; monsi -8 -15 12
monsi_> -15 -14 15; monsi_barbi -10 -9 9; monsi_lambe -11 -10 11; monsi_moi 13 -10 -13; monta 6 -7 -6
monta_est 6 -7 -6; monte 4 2 -16; monte_pas 14 -14 -13; monte_plus -10 10 -10; moque -7 -8 8; moque_de -5 -5 7
moque_du -6 -8 7; mort 1 -7 -4; mort_> 13 -30 4; mort_aucun -7 6 -5; mort_elle -9 11 -14; morte 8 -6 -10
morte_> 10 -10 -10; morte_je -7 6 -5; mot 11 -10 -12; mot_de 11 -10 -12; mouli 8 -8 -8; mouli_> 8 -8 -8
moyen 6 0 -14; moyen_d 2 4 -17; moyen_de 9 -11 -7; muet -14 13 -11; muet_> -13 12 -11; muet_on -5 5 -5
muets -8 9 -12; muets_> -8 9 -12; mur 7 -6 -6; mur_a 7 -6 -6; mutua 10 -8 -10; mutua_> 10 -8 -10; mutue -9 11 -14
mutue_tres -9 11 -14; mwen 5 -5 -5; mwen_l 5 -5 -5; my 6 -5 -5; my_frenc 6 -5 -5; n -5 5 -7; n_> -7 -6 7
n_a 12 -7 -22; n_acced 9 -7 -12; n_accro -2 3 -8; n_affic -13 13 -14; n_ai -4 0 0; n_appar 9 -8 -9; n_arriv 2 7 -28
n_avons 6 -6 -5; n_comme -5 -5 5; n_en -6 -6 6; n_enten -9 9 -7; n_est -9 3 -4; n_etes -8 -7 8; n_exist -10 11 -13
n_impor -11 -12 12; n_n -7 -6 7; n_y -11 2 2; nadia -6 -7 6; nadia_point -6 -7 6; namur -8 9 -10; namur_> -8 9 -10
nante 7 -5 -8; nante_> 7 -5 -8; natel -4 8 -16; natel_de -7 7 -5; natel_ne -10 10 -11; natel_veut 6 -6 -4
natha -10 -10 10; natha_gros -10 -10 10; ne -4 0 -3; ne_bascu -7 8 -7; ne_capte -21 22 -15; ne_charg 9 -9 -8
ne_compr -5 -5 5; ne_dis -17 -9 14; ne_donne -11 11 -9; ne_fait -9 10 -9; ne_fonct -20 -9 11; ne_m -6 -3 5
ne_march -27 16 -2; ne_me -8 -17 13; ne_monte 4 2 -16; ne_passe 6 6 -22; ne_peut -8 15 -18; ne_peux 1 0 -10
ne_prefe -15 -10 12; ne_prend -9 7 -6; ne_recoi -12 12 -9; ne_recup 9 -7 -9; ne_redem 10 -8 -10; ne_repet 13 -12 -18
ne_repon 6 -7 -4; ne_s 7 -3 -22; ne_sais 1 -7 2; ne_sait -6 7 -5; ne_saura -5 -5 5; ne_se 10 -10 -3
ne_sonne -22 29 -27; ne_souha -14 -11 13; ne_suis -14 -12 13; ne_synch 9 -9 -8; ne_trouv 8 -8 -5; ne_va 5 -12 1
ne_veut 10 -8 -13; ne_vois 9 -9 -8; ne_vous -10 -10 11; nenni -8 -9 9; nenni_m -8 -9 9; netfl 17 -15 -18
netfl_> 6 -6 -6; netfl_il 7 -6 -11; netfl_ne 7 -7 -8; netfl_plus 8 -9 -7; netfl_tourn 5 -6 -5; neuf -3 -6 3
neuf_> -2 -3 5; neuf_c -1 -1 2; neuf_douze -4 -2 5; neuf_heure 4 2 -17; neuf_mille -8 -9 9; neuf_oui -1 -1 2
neuf_quatr -9 -11 11; neuf_septa -4 -4 6; ni -2 -10 3; ni_appel -11 12 -11; ni_d 5 3 -17; ni_envoy -7 7 -7
ni_inter -13 -14 13; ni_l -8 -10 9; ni_la 10 -9 -10; ni_le -13 -14 13; ni_pon 5 -5 -5; ni_recev -10 10 -9
ni_rien 6 -2 -6; ni_sur 12 -11 -14; nice -6 -6 6; nice_> -6 -6 6; nicke -17 17 -11; nicke_c -11 11 -9
nicke_juste -7 8 -8; nicke_mais -8 8 -8; nicol -5 -5 5; nicol_a -5 -5 5; nivea -9 12 -12; nivea_de -9 12 -12
no 4 1 -11; no_fonct 8 -7 -6; no_inter 7 -5 -4; no_sim -7 8 -7; noire -3 -12 4; noire_avec -9 -8 9
noire_plus 9 -9 -8; nom -15 -19 18; nom_> -8 -9 9; nom_c -9 -11 10; nom_de -7 -8 8; nom_est -5 -4 5; non -12 -14 17
non_> -16 -17 18; non_alors -9 -8 9; non_c -5 -5 3; non_ca -12 -11 13; non_desol -9 -8 9; non_detec -6 7 -7
non_en -10 -9 10; non_ident 8 -9 -7; non_je -7 -7 8; non_le -10 9 -8; non_mais -17 -14 16; non_merci -5 -6 6
non_non 3 -14 3; non_pardo -7 -5 7; non_pas 8 -18 -2; non_plus 7 -7 -8; non_quinz -4 -2 5; non_rien -8 -7 10
non_valid -7 8 -7; nonan -4 -4 6; nonan_> -4 -4 5; nonan_quatr -3 -3 6; nope -12 -12 12; nope_> -12 -12 12
norma -10 -9 10; norma_> -8 -8 8; norma_quoi -7 -6 7; nos 2 5 -20; nos_clien -5 5 -5; nos_comme -7 8 -8
nos_mails 13 -10 -12; nos_ordin 9 -9 -9; nos_poste -8 9 -12; nos_termi 9 -10 -7; not 6 -5 -5; not_worki 6 -5 -5
notre -12 -2 7; notre_conne 6 -6 -6; notre_contr -5 -5 5; notre_gueul -9 -10 9; notre_inven -6 -5 6
notre_liais 7 -5 -7; notre_lien 9 -7 -10; notre_numer -5 5 -5; notre_trunk -12 11 -10; nous 3 -1 -8; nous_> -8 -9 8
nous_appel -7 6 -5; nous_au -9 9 -9; nous_ca 6 -5 -6; nous_depui 14 -11 -14; nous_disen -7 6 -5; nous_et -8 -7 8
nous_n 6 -6 -5; nous_on 6 -7 -6; nous_une 5 -5 -5; nouve -10 13 -12; nouve_carte -9 12 -7; nouve_colla -5 6 -6
nouve_iphon -7 8 -7; nouve_je -1 -1 2; nouve_mais -7 8 -7; nouve_sim -6 9 -10; novem -9 -9 9; novem_> -9 -9 9
nuit -6 -6 6; nuit_> -6 -6 6; nulle -12 -12 12; nulle_> -12 -12 12; nuls -10 -9 11; nuls_> -10 -9 11; numer -22 12 0
numer_a -9 10 -10; numer_ca -6 7 -7; numer_de -8 -3 5; numer_echec -7 8 -7; numer_est -11 11 -9; numer_n -13 14 -13
numer_prive -9 -11 10; numer_une -7 7 -4; o -10 -13 12; o_g -5 -4 6; o_t -5 -4 5; o_u -7 -9 8; o_w -6 -7 6
occup -9 9 -9; occup_> -5 5 -5; occup_tout -7 6 -6; offre -15 -12 14; offre_> -9 -7 8; offre_plus -10 -10 10
oh -8 -7 9; oh_la -5 -5 5; oh_vous -3 -4 4; olga -6 -6 7; olga_point -6 -6 7; on -8 0 -6; on_a 19 -18 -17
on_capte 10 -10 -11; on_en -8 -8 8; on_enten -8 8 -7; on_est 2 -17 4; on_fait -7 7 -4; on_m 9 1 -20; on_me -15 2 5
on_n 4 2 -14; on_ne -4 6 -8; on_oubli -14 -11 12; on_peut -6 7 -8; on_regar 6 -2 -6; on_s -13 15 -16; on_se -12 4 2
on_va -14 -16 17; on_vient 8 -7 -8; ont -13 -4 5; ont_creus 6 -3 -6; ont_dispa -12 -12 12; ont_envoy -6 7 -7
ont_secti 7 -6 -7; opera -16 -19 18; opera_> -10 -10 10; opera_au -9 -9 9; opera_de -10 -9 10; opera_humai -6 -5 6
opera_je -5 -5 5; opera_opera -10 -10 10; opera_parce 8 -5 -7; orage 1 -3 -7; orage_> -7 8 -10; orage_d 9 -6 -9
orage_je 2 -15 0; orang 5 -10 1; orang_> 14 -12 -13; orang_elle 6 -5 -6; orang_point -6 -6 6; orang_qui 8 -7 -7
ordi 11 -11 -6; ordi_porta 9 -9 -2; ordi_trouv 10 -10 -6; ordin 15 -23 0; ordin_> 7 -6 -8; ordin_ca 7 -5 -6
ordin_de 7 -5 -8; ordin_dit 9 -8 -14; ordin_et -6 -8 8; ordin_il 9 -9 -8; ordin_n 8 -8 -5; ordin_ne 15 -14 -6
ordin_porta 0 -13 2; ordin_sont 9 -9 -9; os -7 -6 7; os_> -7 -6 7; ottic 8 -7 -6; ottic_e 8 -7 -6; ou -9 -6 8
ou_ca -14 -6 8; ou_netfl 6 -6 -6; oubli -18 -16 17; oubli_> -14 -11 12; oubli_la -5 -5 5; ouf 9 -8 -11
ouf_> 6 -6 -7; ouf_sur 7 -7 -7; oui -15 -25 23; oui_> -14 -22 22; oui_alors 6 -9 -3; oui_bonjo 0 -9 2
oui_c -4 -10 5; oui_ca -9 -6 8; oui_dites 5 -5 -5; oui_donc -9 -6 9; oui_enfin -10 -8 10; oui_huit -8 -8 8
oui_j -16 -12 14; oui_je -10 -7 10; oui_mais -9 -10 10; oui_mon -14 7 -2; oui_oui -10 -9 12; oui_pardi -9 -9 9
oui_pas -11 -11 12; oui_sans -7 -7 8; oui_un -5 -5 5; oui_vingt -1 -1 2; oui_vous -6 -5 5; ouver -5 -5 5
ouver_la -5 -5 5; ouvre 10 -10 -10; ouvre_> 10 -10 -10; ouvri 18 -19 -13; ouvri_ma 10 -10 -8; ouvri_mes 9 -8 -9
ouvri_ont 6 -3 -6; page 19 -17 -18; page_> 13 -11 -13; page_d 9 -10 -9; pages 12 -12 -7; pages_> 9 -9 -8
pages_ne 5 -5 -5; pages_s 7 -7 -6; paie 5 -6 -3; paie_chaqu -6 -6 8; paie_la 7 -3 -7; paiem 9 -10 -7
paiem_ne 6 -5 -2; paiem_sont 9 -10 -7; paill -15 -15 15; paill_> -15 -15 15; paix -8 -9 9; paix_> -8 -9 9
panne -9 -11 9; panne_> -16 -7 11; panne_d 13 -7 -12; panne_euh 12 -8 -12; panne_le -16 -19 17; panne_les 7 -8 -6
panne_que -9 -9 10; papa 8 -5 -7; papa_appel 8 -5 -7; papie -9 -1 5; papie_> -9 -13 10; papie_et -5 8 -8
paque 9 -7 -10; paque_sur 9 -7 -10; par -10 15 -14; par_contr -9 10 -9; par_inter 7 -9 -6; par_sms -10 10 -8
par_telep -12 11 -8; paras -9 10 -10; paras_on -9 10 -10; parce 16 -15 -13; parce_qu 15 -14 -14; parce_que 11 -11 -8
pardi -9 -9 9; pardi_> -9 -9 9; pardo -8 -7 8; pardo_oui -8 -6 7; pardo_soixa -2 -2 4; pardo_vous -7 -7 7
parei 6 -2 -6; parei_pas 6 -2 -6; parla -11 -10 11; parla_a -11 -10 11; parle -15 -4 15; parle_> -11 3 6
parle_a -13 -12 15; parle_au -11 16 -13; parle_avec -1 -7 3; parle_de -14 -11 13; parta 14 -8 -18
parta_sur 14 -8 -18; parte 0 9 -21; parte_pas 2 2 -12; parte_plus -6 12 -20; parti -12 -12 13; parti_> -10 -14 12
parti_depui 12 -7 -13; parti_en -6 6 -8; parti_mange -9 -7 8; pas -5 -2 1; pas_> -4 -4 0; pas_a -9 10 -10
pas_activ -5 8 -8; pas_alors -10 10 -6; pas_arriv 6 1 -10; pas_attri -7 9 -9; pas_au 10 -9 -3; pas_besoi -5 -5 5
pas_bien -1 -2 3; pas_bon 12 -10 -12; pas_c 1 -22 7; pas_ca -7 -10 8; pas_ce -14 -14 15; pas_celui -9 -10 10
pas_cette -10 -12 11; pas_chez -13 19 -20; pas_compr -7 -6 9; pas_conne 6 -6 -6; pas_d 18 -15 -8; pas_dans 11 -11 -8
pas_de -5 6 -17; pas_demar 7 -7 -8; pas_deux 7 -6 -8; pas_donc -3 -4 4; pas_du 3 -14 0; pas_elle -9 -11 10
pas_emett -9 9 -8; pas_en -1 6 -13; pas_enten -19 -17 18; pas_ete -9 10 -10; pas_faire -7 7 -6; pas_faite -9 10 -10
pas_grave -17 -14 16; pas_ici -7 -9 8; pas_inter -12 15 -22; pas_je -5 -6 6; pas_joign -7 7 -4; pas_l -6 6 -6
pas_la -6 -1 4; pas_le 24 -17 -23; pas_les 12 -11 -12; pas_ma 17 -18 -14; pas_mais -15 16 -15; pas_march 13 -10 -13
pas_me -6 7 -8; pas_moyen 11 -9 -11; pas_non 1 -9 7; pas_parle -5 6 -8; pas_passe -6 -5 6; pas_possi -10 -10 13
pas_quand -7 17 -11; pas_que -4 -13 7; pas_recon -6 7 -7; pas_resea -12 14 -14; pas_se 7 -7 -6; pas_si -1 -2 3
pas_sous -10 -11 10; pas_sur 5 -5 -5; pas_telep -11 11 -11; pas_trop -6 -5 6; pas_un -9 8 -4; pas_vous -5 -5 5
pas_vraim -16 -9 13; passa -7 -8 8; passa_du -7 -8 8; passe -3 5 -12; passe_> 4 7 -24; passe_a -10 -10 10
passe_c -5 -5 5; passe_j 11 -11 -11; passe_l 5 -6 -5; passe_la -6 -6 6; passe_mais 5 -6 -5; passe_mal 18 -18 -12
passe_moi -8 -9 9; passe_pas -7 10 -17; passe_plus -2 5 -14; passe_pour 11 -10 -12; passe_quelq -11 -11 12
passe_sur 9 -6 -9; passe_tout -5 -5 5; passe_un -7 9 -11; patie -9 -10 10; patie_est -6 -6 7; patie_pas -8 -8 8
patro -12 -13 13; patro_est -12 -13 13; paul -14 -13 14; paul_aroba -9 -8 10; paul_chez -9 -9 9; pauvr -14 -14 14
pauvr_> -5 -5 5; pauvr_con -10 -10 10; paye 6 -4 -6; paye_la 6 -4 -6; payer -12 -13 13; payer_factu -5 -5 6
payer_pour -8 -9 8; pays -7 8 -8; pays_mais -7 8 -8; pc 14 -10 -14; pc_porta 8 -8 -7; pc_une 10 -8 -10
peine -5 -18 6; peine_> -12 -15 12; peine_en 8 -6 -8; pelle 5 -5 -5; pelle_a 5 -5 -5; penda -12 11 -10
penda_les -6 6 -6; penda_mes -10 10 -9; pense -9 -6 8; pense_> -6 -5 6; pense_depui -8 -9 8; perd 5 -5 -5
perd_le 5 -5 -5; perds 11 -14 -6; perds_la 5 -5 -5; perds_le 11 -11 -6; perdu 9 -8 -13; perdu_> 8 -8 -7
perdu_inter 9 -9 -7; perdu_la 6 -6 -6; perdu_mon -10 10 -9; perma -7 8 -9; perma_au -7 8 -9; perri 9 -8 -9
perri_je 9 -8 -9; perso -22 1 11; perso_> -17 15 -8; perso_a -16 -13 14; perso_avec -6 6 -6; perso_en -7 -6 7
perso_fait -5 -5 5; perso_n -4 8 -15; perso_ne -9 -9 10; perso_peut -5 7 -7; perso_que -5 -4 5; perte 11 -9 -12
perte_de 11 -9 -12; petit -2 -15 5; petit_boite 6 -5 -6; petit_boiti 9 -4 -7; petit_elle 10 -6 -8
petit_enfan 4 -5 0; petit_l 5 -5 -5; petit_lumie 7 -6 -7; petit_point 6 -6 -6; petit_probl -10 -9 10
petit_quest -6 -6 6; petit_souci -11 -10 11; petro -6 -6 7; petro_aroba -6 -6 7; peu -14 -16 17; peu_> -6 -7 7
peu_compl -7 -8 9; peu_embet -10 -10 11; peu_enerv -8 -9 9; peu_le -9 -7 9; peu_stres -11 -6 11; peuch 5 -5 -5
peuch_la 5 -5 -5; peur -7 -6 7; peur_que -7 -6 7; peut -6 13 -16; peut_laiss -7 7 -7; peut_m -5 7 -7
peut_me -10 15 -16; peut_pas -6 8 -9; peut_plus 2 1 -12; peuve 5 -5 -5; peuve_plus 5 -5 -5; peux -3 10 -21
peux_appel -5 7 -7; peux_etre -6 -6 6; peux_le -13 -12 13; peux_ni -11 12 -11; peux_pas -21 11 -2
peux_plus 13 -8 -19; peux_recev -10 12 -13; peux_surfe -15 13 -9; peux_telep 15 -15 -13; piece 11 -12 -9
piece_joint 11 -12 -9; pierr -10 -9 10; pierr_marti -10 -9 10; pin -9 10 -10; pin_est -6 6 -5; pin_que -6 7 -7
ping 9 -7 -9; ping_de 9 -7 -9; pixel 12 -10 -13; pixel_et 12 -10 -13; placa -10 -12 11; placa_> -10 -12 11
plaig 7 -8 -6; plaig_> 7 -8 -6; plait -9 -10 10; plait_> -6 -6 7; plait_comme -7 -6 9; plait_madam -5 -5 5
plait_pas -5 -5 5; plant 14 -13 -14; plant_> 14 -13 -14; plein 2 5 -11; plein_de -9 10 -10; plein_et -6 6 -6
plein_zoom 8 -5 -8; pleut -8 -6 8; pleut_depui -8 -6 8; pluie -6 6 -8; pluie_> -6 6 -8; plus 4 1 -15
plus_> -4 -7 -1; plus_a 12 -7 -20; plus_acces 7 -7 -7; plus_aller 9 -9 -8; plus_appel -15 19 -19; plus_attri -6 7 -7
plus_au 6 -5 -2; plus_aucun -1 4 -13; plus_ca 10 -9 -10; plus_chez 8 -7 -6; plus_d -10 -10 13; plus_de -16 8 0
plus_demar 15 -11 -17; plus_depui 7 -20 -3; plus_detec -11 11 -7; plus_du 1 -25 3; plus_elle 6 -6 -6
plus_encai 6 -6 -5; plus_envoy -7 7 -5; plus_et -5 6 -8; plus_faire 13 -12 -11; plus_heure -15 16 -21
plus_inter 29 -25 -26; plus_jouer 11 -11 -9; plus_la 2 2 -11; plus_le 8 -6 -10; plus_les -9 11 -12
plus_me 10 -8 -10; plus_mes 10 -8 -13; plus_mon 9 -9 -8; plus_moyen -4 8 -14; plus_pas 14 -8 -16; plus_perso 0 6 -16
plus_qu -9 10 -10; plus_quand -3 4 -2; plus_que 8 -6 -9; plus_rapid -10 -10 10; plus_recon -7 7 -8
plus_regar 7 -5 -6; plus_rien -5 -17 13; plus_ses 9 -9 -9; plus_sur -8 7 -6; plus_surfe 15 -15 -13
plus_telep -19 19 -11; plus_telet 10 -10 -8; plus_trent -3 -4 5; plus_tut -9 10 -9; plus_un -10 -11 11
pluto 16 -18 -12; pluto_inter 16 -18 -12; point -11 -18 16; point_be -6 -5 6; point_brun -7 -6 8
point_cheri -6 -7 6; point_com -11 -10 12; point_d 6 -6 -6; point_de 10 -8 -10; point_dupon -9 -9 9
point_duran -6 -7 9; point_fr -11 -10 12; point_garci -7 -6 6; point_lambe -7 -6 9; point_lyon -7 -6 8
point_marti -6 -5 6; point_petro -6 -6 7; point_r -6 -6 7; point_sur -5 -5 5; pon 6 -6 -6; pon_enten 5 -5 -5
pon_etein 7 -6 -6; por -5 -5 5; por_favor -5 -5 5; porta -8 17 -25; porta_> -5 1 -2; porta_affic -8 8 -6
porta_arriv 9 -9 -2; porta_ca -1 3 -6; porta_capte -16 16 -8; porta_dans -9 9 -8; porta_de 1 8 -17
porta_est -24 23 -14; porta_il 2 1 -17; porta_j -8 8 -7; porta_n -22 23 -15; porta_ne -9 10 -3
porta_parce 15 -13 -21; porta_que -9 8 -6; porta_qui -8 9 -11; porta_reste -8 9 -3; porta_se 12 -11 -7
porta_voit 8 -8 -7; porte 1 1 -11; porte_> -9 10 -10; porte_je 11 -11 -6; pose -3 5 -13; pose_probl 16 -20 -11
pose_souci -12 12 -14; possi -10 -10 13; possi_d -11 -11 14; possi_je -5 -5 7; poste -19 7 3; poste_> -12 -13 14
poste_a -7 -8 7; poste_de -12 -4 7; poste_oui -6 -6 6; poste_sont -10 13 -13; poste_telep -8 9 -12; pote 8 -8 -2
pote_ca 8 -8 -2; potes -9 8 -7; potes_ils -9 8 -7; pour -9 -4 3; pour_appel -9 9 -9; pour_ca -9 -6 8
pour_de -5 6 -6; pour_des -8 -8 8; pour_euh -9 -6 9; pour_inter 11 -19 -7; pour_la -19 -1 2; pour_le 2 7 -16
pour_ma 4 -22 -1; pour_mon -11 -13 13; pour_rien -13 2 2; pour_un -19 -20 22; pour_une -10 -10 13; pour_vous -6 -5 6
pourq -16 -9 13; pourq_mais -8 8 -8; pourq_pas -13 -14 14; pourr -6 -6 6; pourr_vous -6 -6 6; pourt 8 -5 -7
pourt_le 8 -5 -7; pouve -8 -7 8; pouve_> -6 -5 5; pouve_m -8 -7 8; pouve_me -7 -2 8; pouve_repet -14 -6 16
prefe -11 -17 15; prefe_avoir -5 -5 5; prefe_conti -7 -4 7; prefe_parle -5 -6 6; prefe_pas -16 -11 13
prele -10 -10 11; prele_> -10 -10 11; premi -14 -16 15; premi_etage -9 -9 9; premi_fois -5 -5 5; premi_ne 9 -7 -9
premi_perso -5 -4 5; prend -16 -2 6; prend_le -6 -7 7; prend_les -8 -8 8; prend_plus -9 7 -6; prend_un -6 -6 6
prese -8 -8 8; prese_bapti -8 -8 8; princ 6 -6 -5; princ_ne 6 -6 -5; prise -2 -16 5; prise_> -13 -12 13
prise_fibre 9 -9 -10; prive 0 -14 4; prive_> -9 -11 10; prive_d 5 -5 -5; probl -6 -8 3; probl_> -28 -29 29
probl_avec 12 -12 -11; probl_c 16 -20 -11; probl_de 9 12 -24; probl_et -5 -5 5; probl_que -7 -2 7; profe 9 -5 -9
profe_c 5 -5 -5; profe_est 7 -5 -7; propo -1 -2 3; propo_d -1 -2 3; publi -6 -6 6; publi_que -6 -6 6; puc -10 9 -7
puc_> -10 9 -7; puce -6 7 -7; puce_a -6 7 -7; puis -4 -7 3; puis_d 6 -2 -6; puis_deux -8 -7 8; puis_elle -5 8 -8
puis_hier 8 -7 -9; puis_j -5 -5 5; puis_je -8 -8 10; puis_quatr -5 -5 6; puis_soixa -5 -5 6; puisq -9 8 -6
puisq_c -9 8 -6; puits -8 11 -12; puits_> -8 11 -12; puk -15 16 -15; puk_> -15 16 -15; pus 6 -5 -6
pus_acces 6 -5 -6; putai -7 -6 7; putai_mais -7 -6 7; qu 4 -2 -14; qu_a 10 -8 -11; qu_elle 8 -8 -8; qu_il 9 -8 -12
qu_inter -10 10 -6; qu_on 4 -16 3; qu_une -9 10 -10; quand -11 27 -28; quand_ils -7 6 -5; quand_j -12 18 -20
quand_je -2 16 -19; quand_meme -10 -10 11; quand_on -8 9 -8; quara -11 -13 13; quara_cinq -5 -5 5
quara_deux -6 -8 8; quara_sept -9 -9 10; quart 1 4 -13; quart_est 5 -5 -5; quart_meme -9 9 -9; quato -4 -4 5
quato_non -4 -2 5; quato_soixa -4 -4 5; quatr -15 -10 15; quatr_> -8 -9 13; quatr_au -8 -8 8; quatr_barre -7 8 -7
quatr_cinqu -4 -4 6; quatr_huita -4 -4 5; quatr_rue -5 -5 5; quatr_septa -6 -7 6; quatr_soixa -4 -4 6
quatr_vingt -8 -9 10; que 6 -7 -7; que_c 6 -18 -5; que_ca -10 1 0; que_ce -9 -10 9; que_chez 16 -14 -13
que_dehor -6 6 -4; que_des -8 -7 8; que_dix 8 -6 -9; que_est -6 -6 6; que_figur -5 5 -5; que_j -25 7 6
que_je -8 3 -3; que_l 8 -5 -7; que_la 21 -18 -15; que_le 24 -23 -21; que_les 6 -3 -6; que_ma 3 -10 2
que_mon -7 10 -14; que_notre -5 5 -5; que_oui -14 -11 14; que_plus -9 8 -6; que_redem 10 -10 -9; que_vous -11 -9 10
quell -12 -9 11; quell_bande -12 -9 11; quelq -13 -18 17; quelq_un -13 -18 17; quest -17 -18 19; quest_> -14 -11 14
quest_sur -13 -13 13; qui -3 2 -7; qui_a -10 -12 11; qui_ai -7 -6 7; qui_arriv 9 -8 -9; qui_clign 9 -8 -9
qui_coupe 16 -19 -12; qui_decon -5 7 -11; qui_est -2 4 -12; qui_etes -8 -8 8; qui_fait 6 -7 -6; qui_m -8 -12 10
qui_march -7 -9 8; qui_ne 5 2 -19; qui_passe -2 4 -15; qui_plant 14 -13 -14; qui_pose -3 5 -13; qui_s -9 -11 11
qui_saute 9 4 -12; qui_se -7 -8 7; qui_va -8 -9 9; qui_vienn -5 -5 5; qui_vont -5 -5 5; quinz -15 -14 15
quinz_a -4 -2 5; quinz_ans -5 -5 5; quinz_au -8 -8 8; quinz_quatr -4 -4 7; quinz_rue -10 -10 10; quinz_sont -8 -8 8
quoi -8 -22 11; quoi_> -5 -18 7; quoi_deja -6 -7 7; quoi_qui -7 -9 8; quoi_votre -11 -12 13; quoi_vous -9 -8 9
r -13 -16 15; r_> -6 -6 6; r_comme -5 -5 5; r_m -7 -6 7; r_o -7 -9 8; r_u -6 -6 7; raccr -18 20 -19
raccr_tout -18 20 -19; rade 16 -15 -14; rade_> 10 -11 -7; rade_depui 5 -5 -5; rade_et 6 -6 -7; radio -7 6 -5
radio_> -7 6 -5; raise -11 10 -7; raise_sur -11 10 -7; rallu -6 6 -8; rallu_enlev -6 6 -8; rame 15 -14 -15
rame_a 8 -6 -9; rame_enorm 9 -10 -8; rame_grave 9 -5 -8; rame_sur 10 -6 -12; raoul -5 -5 5; raoul_d -5 -5 5
raoul_n -5 -5 5; rapid -10 -10 10; rapid_> -10 -10 10; rappe -13 -10 14; rappe_> -13 -11 13; rappe_au -7 -2 7
rappo 12 -12 -11; rappo_a 12 -12 -11; ras -13 -12 13; ras_la -10 -6 9; ras_le -8 -9 8; ravi -10 -9 10
ravi_> -10 -9 10; recev -18 20 -19; recev_d -10 10 -9; recev_des -7 8 -8; recev_les -12 11 -6; recev_mais -9 9 -8
reche -12 11 -5; reche_de -12 11 -5; recla -6 7 -7; recla_un -6 7 -7; recoi -4 12 -20; recoi_des -18 14 -8
recoi_plus -2 10 -22; recoi_telle -6 -6 6; recom -10 -9 9; recom_> -10 -9 9; recon -11 10 -8; recon_> -11 10 -8
recu -9 -10 10; recu_et -1 -2 3; recu_un -10 -8 10; recu_votre -8 -9 9; recup 9 -7 -9; recup_plus 9 -7 -9
redem 12 -10 -10; redem_> -1 -14 6; redem_la -9 8 -6; redem_plus 10 -8 -10; redem_tout 13 -13 -12
redem_toute 10 -10 -9; regar 10 -14 -7; regar_des 9 -10 -8; regar_la 12 -11 -10; regar_mes 7 -5 -6
regar_pas -10 -10 11; regar_un 6 -2 -6; regle -6 -6 6; regle_ca -6 -6 6; regre -8 -8 8; regre_> -8 -8 8
relat -6 -5 6; relat_avec -6 -5 6; remar -10 -10 10; remar_> -10 -10 10; rembo -13 -15 14; rembo_> -10 -8 9
rembo_moi -10 -12 11; remet -5 6 -5; remet_le -5 6 -5; remis -6 6 -8; remis_la -6 6 -8; renar -8 -8 8
renar_> -8 -8 8; rende -8 -7 9; rende_vous -8 -7 9; rense -14 -12 15; rense_> -14 -12 15; rentr -4 5 -11
rentr_du 8 -7 -8; rentr_mon -6 6 -8; renvo -12 13 -13; renvo_d -12 13 -13; repar -11 -12 12; repar_> -11 -12 12
repet 17 -17 -12; repet_> 7 -6 -7; repet_au 9 -7 -9; repet_clign 6 -6 -6; repet_ne 13 -12 -18; repet_plus 13 -12 -18
repet_s -14 -6 16; repon -5 4 -5; repon_> -11 5 0; repon_direc -12 11 -11; repon_ne -6 6 -5; repon_plus 11 -12 -6
repon_se -9 9 -10; repos -8 -8 8; repos_> -8 -8 8; resea -1 15 -35; resea_> 6 -2 -22; resea_alors -6 6 -8
resea_avec -18 16 -14; resea_chez -9 9 -9; resea_de 2 1 -25; resea_dedan -8 8 -7; resea_depui -16 17 -14
resea_du -17 18 -15; resea_infor 11 -12 -8; resea_inter 9 -8 -9; resea_mobil -23 23 -16; resea_non 8 -9 -7
resea_sans 6 -5 -7; resea_sur -10 9 -7; resea_wifi 14 -14 -8; resil -11 -13 13; resil_> -11 -13 13; respo -9 -12 11
respo_> -9 -12 11; reste -1 4 -14; reste_bloqu -7 8 -7; reste_etein 8 -8 -7; reste_inact -5 6 -6
reste_rouge 9 -8 -9; reste_sur -8 9 -3; retab 9 -9 -9; retab_inter 9 -9 -9; retou -8 -8 8; retou_> -8 -8 8
reuni 11 -8 -13; reuni_> 11 -8 -13; ridic 14 -15 -12; ridic_> 11 -13 -8; ridic_un 8 -6 -8; rien -7 -8 6
rien_> -2 5 -16; rien_alors 6 -2 -6; rien_aucun -9 10 -3; rien_c -6 -6 7; rien_contr 15 -12 -18; rien_de 9 -7 -9
rien_du -7 2 3; rien_il -6 -6 6; rien_j -4 -2 5; rien_n -10 0 3; rien_ne -7 -25 14; rien_puisq -9 8 -6
rien_qui -5 -11 7; rien_sur 12 -11 -14; rien_y -6 7 -6; roami -10 10 -10; roami_desac -10 10 -10; robin -7 -6 9
robin_point -7 -6 9; robot -16 -16 17; robot_> -17 -16 17; robot_moi -1 -2 3; rond 11 -10 -12; rond_et 8 -7 -7
rond_il 8 -7 -7; rond_sur 5 -6 -5; rond_tout 6 -5 -9; rouge 19 -12 -22; rouge_> 9 -8 -8; rouge_et 19 -9 -21
rouge_pas 8 -3 -8; rouge_sur 10 -6 -8; rouss -10 -11 11; rouss_de -7 -7 7; rouss_r -5 -4 5; route 21 -19 -17
route_a 14 -12 -14; route_princ 6 -6 -5; route_redem 13 -13 -12; rue -2 -15 6; rue_> 11 -5 -10; rue_appar 6 -6 -6
rue_bon -9 -7 9; rue_des -10 -10 11; rue_mais 9 -8 -8; s 2 -11 -1; s_actua 10 -9 -11; s_affic 10 -11 -9
s_allum 16 -16 -12; s_appai -13 13 -11; s_arran -9 -10 10; s_e -5 -4 5; s_enten -14 17 -19; s_il -9 -10 10
s_m -8 -7 8; s_o -5 -4 6; s_ouvre 10 -10 -10; s_s -5 -4 5; s_y -9 -11 11; sa 9 -7 -9; sa_conso 6 -6 -5
sa_ka 5 -5 -5; sais -9 -16 14; sais_pas -17 -13 18; sais_plus 10 -8 -10; sais_rien -6 -6 6; saisi -10 -9 10
saisi_> -10 -9 10; sait -6 7 -5; sait_plus -6 7 -5; salon -15 -8 8; salon_> -10 -14 13; salon_celui -7 7 -7
salut 2 -10 -1; salut_bien -6 -6 6; salut_c 9 -8 -10; sans -2 -1 -6; sans_accen -6 -7 6; sans_arret 7 -7 -7
sans_faute -7 -7 8; sans_fil -3 5 -9; sans_fin -5 6 -5; sans_h -6 -6 6; sans_inter 9 -10 -6; sans_resea -9 9 -9
saoul -6 -5 6; saoul_avec -6 -5 6; sarah -11 -9 10; sarah_benal -11 -9 10; sauf 9 -8 -10; sauf_dans 9 -8 -10
saura -5 -5 5; saura_pas -5 -5 5; saute 0 -3 -1; saute_> 0 -12 8; saute_penda -6 6 -6; saute_tout 11 -10 -11
sav -9 -11 10; sav_humai -9 -11 10; savez -4 -3 6; savez_je -3 -4 4; savez_moi -4 -2 5; scand -6 -6 8
scand_je -6 -6 8; sdsl 9 -7 -10; sdsl_depui 9 -7 -10; se 7 -8 -7; se_co 7 -6 -5; se_compr -8 9 -12
se_conne 10 -10 -5; se_coupe 0 5 -15; se_decle -9 9 -10; se_decon 17 -18 -13; se_fige 6 -6 -5; se_fout -9 -10 9
se_matin 6 -5 -6; se_mettr 6 -6 -4; se_moque -5 -7 6; se_passe -7 -8 7; se_plaig 7 -8 -6; secon -7 7 -7
secon_> -6 6 -7; secon_et -5 5 -5; secre -14 4 -2; secre_aroba -7 -7 7; secre_n -9 10 -10; secti 7 -6 -7
secti_le 7 -6 -7; semai -8 -2 5; semai_> -13 -15 15; semai_derni -5 -5 5; semai_je -5 8 -8; sept -8 -8 10
sept_> -11 -10 12; sept_aroba -5 -5 5; sept_quara -1 -1 2; sept_quatr -2 -3 5; sept_soixa -9 -10 11
sept_trent -3 -3 6; septa -19 -16 18; septa_> -15 -15 15; septa_cinq -8 -8 8; septa_deux -4 -4 6
septa_quatr -4 -4 5; septa_septa -6 -7 6; serai -12 -11 12; serai_ravi -10 -9 10; serai_repar -6 -5 6; serie -7 -5 7
serie_vous -7 -5 7; serve 13 -12 -15; serve_> 13 -12 -15; servi -19 5 3; servi_> -15 14 -7; servi_a -6 -6 7
servi_c -7 -10 9; servi_on -1 -2 3; servi_techn -7 -10 9; servi_une -8 9 -10; ses 18 -18 -17; ses_chain 9 -9 -9
ses_devoi 7 -6 -7; ses_etude 5 -5 -5; seul -1 5 -9; seul_> 2 3 -9; seul_appar -8 -8 8; seul_au -11 15 -16
seule 1 6 -16; seule_> -1 6 -15; seule_lumie 6 -5 -6; sfr -6 -6 7; sfr_point -6 -6 7; si -22 -4 6; si_> -21 -7 8
si_corre -6 -7 8; si_j -8 11 -12; si_je -1 -2 3; si_si -6 -7 8; sienn 6 -7 -6; sienn_> 6 -7 -6; signa 19 -7 -26
signa_de 5 -5 -4; signa_meme -10 9 -8; signa_sur 12 -11 -17; signa_une 13 -7 -12; signa_wifi 8 -8 -7
signe -10 -12 11; signe_> -10 -12 11; silen -14 15 -14; silen_compl -12 11 -11; silen_radio -7 6 -5; silva -9 -9 9
silva_> -9 -9 9; sim -20 21 -18; sim_> -16 16 -14; sim_dans -8 12 -13; sim_elle -7 7 -8; sim_est -13 17 -11
sim_et -5 6 -5; sim_il -5 8 -8; sim_n -7 7 -7; sim_non -7 7 -8; sim_nouve -7 8 -7; sim_pour -5 6 -6
sim_remis -6 6 -8; sim_rien -6 6 -8; sinon -6 -6 6; sinon_on -6 -6 6; sip -12 11 -10; sip_ne -12 11 -10
site 13 -12 -14; site_de 11 -11 -10; site_ne 10 -10 -10; six -8 -8 10; six_> -5 -5 5; six_dix -4 -4 8
six_douze -4 -4 6; six_quara -7 -9 8; six_quatr -3 -4 5; six_soixa -6 -4 8; six_trent -4 -4 6; six_vingt -9 -11 13
smart 1 2 -12; smart_affic -7 8 -8; smart_ne 7 -7 -4; sms -22 25 -24; sms_> -21 21 -18; sms_ni -10 10 -9
sms_parte -17 17 -16; sms_pas -7 8 -8; sms_passe 5 -6 -5; sms_que -8 8 -7; socie -11 -13 12; socie_dupon -7 -7 7
socie_trans -9 -9 9; soeur -9 8 -7; soeur_en -6 6 -5; soeur_parce -7 6 -5; soget -5 -4 6; soget_s -5 -4 6
soir -2 -14 1; soir_> -5 -14 5; soir_on 6 -2 -6; soir_y 9 -6 -9; soit -7 -6 7; soit_une -7 -6 7; soixa -15 -14 17
soixa_cinq -4 -4 5; soixa_deux -4 -4 6; soixa_dix -8 -8 9; soixa_douze -11 -11 12; soixa_neuf -8 -9 9
soixa_puis -5 -5 6; soixa_sept -1 -2 4; soixa_treiz -3 -4 5; sol -9 -11 10; sol_> -9 -11 10; solde -12 -9 10
solde_> -12 -9 10; son 0 2 -9; son_> -6 7 -7; son_voyan 7 -6 -6; sonne -24 26 -23; sonne_dans -5 6 -6
sonne_mais -3 6 -4; sonne_ne -13 17 -19; sonne_occup -7 6 -6; sonne_pas -14 22 -22; sonne_plus -19 18 -11
sonne_toujo -5 5 -5; sont -4 -10 4; sont_a -11 -13 11; sont_coupe -22 -3 12; sont_decon 14 -14 -12
sont_hache -11 11 -11; sont_hors 12 -13 -7; sont_inacc 9 -6 -13; sont_muets -8 9 -12; sont_super 9 -9 -9
sont_touch -8 -8 8; sont_tous 9 -9 -9; sors -5 6 -5; sors_la -5 6 -5; sorti -8 -10 9; sorti_a -8 -10 9
souci -21 -11 23; souci_> -28 -14 27; souci_allez -10 -10 10; souci_au 7 -7 -8; souci_avec 6 -19 1
souci_chez -6 -7 6; souci_d 15 -11 -16; souci_de 3 8 -24; souci_habit -10 -8 9; souci_la -5 5 -5; souha -13 -17 16
souha_faire -5 -5 5; souha_joind -10 -13 13; souha_pas -14 -11 13; sous -13 -14 14; sous_la -10 -11 10
sous_sol -9 -11 10; sousc 9 -8 -9; sousc_a 9 -8 -9; souvi -9 -10 9; souvi_> -9 -10 9; speed 6 -4 -6
speed_test 6 -4 -6; stand -9 8 -7; stand_ne -10 10 -11; stand_telep -6 6 -5; stop -3 -6 7; stop_je -3 -6 7
stres -11 -6 11; stres_j -11 -6 11; stylo -6 -6 6; stylo_> -6 -6 6; suffi -7 -7 7; suffi_j -7 -7 7; suis -9 -8 10
suis_a -1 6 -18; suis_au -9 -17 16; suis_charl -9 -8 9; suis_clien -5 -5 5; suis_confu -7 -6 7
suis_coupe 17 -15 -17; suis_dans -10 -9 10; suis_en -15 4 4; suis_fatig -11 -9 11; suis_hors -5 -5 7
suis_le -11 -12 13; suis_opera -10 -9 10; suis_parti -6 6 -8; suis_pas 0 -16 3; suis_pierr -10 -9 10
suis_rentr -6 6 -8; suis_sur -12 11 -11; suis_tanne 14 -8 -16; suis_toujo -16 -10 15; suis_tres -10 -10 10
suis_un -14 -10 14; suite -6 2 1; suite_> -7 8 -8; suite_mon -5 -5 5; sujet -10 -15 13; sujet_de -9 -14 12
sujet_du -9 -6 8; super 9 -9 -9; super_longs 9 -9 -9; suppo -9 -7 9; suppo_que -9 -7 9; sur 10 -6 -14
sur_appel -8 9 -3; sur_deux 15 -16 -15; sur_du -5 5 -5; sur_fortn 9 -7 -9; sur_googl 11 -9 -12; sur_inter 10 -6 -12
sur_l 10 -8 -11; sur_la -4 3 -7; sur_le -7 -6 2; sur_ma -15 10 -4; sur_mon -11 12 -13; sur_notre 13 -11 -14
sur_repon -12 11 -11; sur_sa 6 -6 -5; sur_sur -9 10 -4; sur_tous 5 -6 -5; sur_un -5 -5 5; sur_youtu 6 -6 -6
surem -12 -14 13; surem_pas -12 -14 13; surfe 12 -11 -17; surfe_> 15 -15 -13; surfe_mais -15 13 -9; surve 9 -9 -9
surve_sont 9 -9 -9; suspe -8 7 -6; suspe_je -8 7 -6; switc 7 -6 -5; switc_veut 7 -6 -5; synch 9 -9 -8
synch_pas 9 -9 -8; t -5 -14 8; t_> -5 -4 5; t_as 8 -7 -9; t_e -5 -4 6; t_i -6 -6 6; t_une -8 -7 8; table 23 -23 -14
table_capte 11 -11 -6; table_ne 9 -9 -8; table_ni 12 -11 -14; table_non 6 -6 -5; tais -8 -13 12; tais_toi -8 -13 12
tanne 14 -8 -16; tanne_la 14 -8 -16; tant -6 -5 6; tant_que -6 -5 6; tanto 5 -5 -5; tanto_> 5 -5 -5; te -6 -6 6
te_bonjo -6 -6 6; teams 12 -7 -14; teams_ca 12 -7 -14; techn -13 -20 18; techn_> -12 -13 14; techn_a 4 -13 -3
techn_de -7 -8 8; techn_est -9 -8 8; techn_hier -6 -5 6; tele 31 -26 -31; tele_> 6 -6 -5; tele_bugue 14 -14 -14
tele_dit 5 -5 -4; tele_elle 8 -3 -8; tele_est 12 -10 -13; tele_mais 10 -9 -10; tele_ni 13 -10 -14
tele_plus 8 -7 -10; tele_quoi 9 -8 -9; telec 18 -15 -17; telec_> 8 -6 -8; telec_mes 7 -8 -6; telec_sont 9 -9 -9
telep -24 23 -11; telep_> -25 32 -22; telep_a -6 7 -7; telep_alors 6 -6 -8; telep_au 9 -9 -2; telep_avec -5 5 -5
telep_c 28 -26 -23; telep_ca 16 -19 -12; telep_capte -6 7 -6; telep_comme -16 4 3; telep_dans -7 8 -8
telep_de -15 17 -19; telep_dit 6 -5 -10; telep_du -10 15 -15; telep_est -16 17 -17; telep_et -31 -12 25
telep_fixe -2 6 -16; telep_fonct 23 -23 -21; telep_il -8 12 -14; telep_inter 11 2 -23; telep_ip -12 11 -10
telep_j -6 7 -6; telep_mais 22 -20 -25; telep_march 16 -14 -19; telep_mobil -6 6 -4; telep_n 6 -7 -4
telep_ne -15 19 -20; telep_ni -13 -14 13; telep_oui 11 -11 -6; telep_parce 3 -14 4; telep_plus -27 -16 24
telep_porta 7 -7 -5; telep_qui -14 18 -26; telep_rien -11 12 -14; telep_sans -12 12 -12; telep_sonne -13 16 -14
telep_sont -17 -3 8; telep_va 5 -6 -5; telet 14 -16 -11; telet_> 10 -10 -8; telet_ca 8 -6 -9; telet_je 5 -5 -5
telev 13 -14 -10; telev_m 8 -8 -7; telev_par 7 -9 -6; telle -13 6 1; telle_de -6 -6 6; telle_qu -12 13 -9
tempe 6 -5 -6; tempe_que 6 -5 -6; temps 9 -9 -11; temps_> 2 -6 -5; temps_de -6 -5 6; temps_en 12 -7 -14
temps_quand -7 6 -5; temps_une 11 -10 -11; termi 15 -16 -11; termi_de 14 -15 -10; termi_n 6 -6 -5; test 12 -16 -11
test_a 6 -4 -6; test_de 12 -10 -12; test_un -11 -9 11; texto -18 21 -18; texto_> -20 17 -11; texto_parte -8 8 -8
texto_reste -7 8 -7; ticke -8 -8 8; ticke_> -8 -8 8; tiret -9 -8 9; tiret_du -6 -6 7; tiret_lebla -7 -7 7
titul -7 -7 7; titul_mais -7 -7 7; toi -8 -13 12; toi_je -8 -13 12; toile 11 -12 -9; toile_> 11 -12 -9
toit -6 -17 8; toit_> -11 -14 12; toit_ca 12 -10 -12; tombe 11 -2 -18; tombe_> 16 -15 -14; tombe_chez 5 -5 -5
tombe_direc -11 13 -12; tombe_en 9 -6 -11; tombe_la -5 6 -9; tombe_sur -5 5 -5; tonal -22 27 -24; tonal_> -19 22 -22
tonal_dans -7 8 -10; tonal_et -5 5 -5; tonal_quand -6 8 -9; tonal_sur -12 15 -10; tony -7 -6 6; tony_point -7 -6 6
touch -13 6 0; touch_> -8 -8 8; touch_pas -8 9 -10; toujo -15 5 1; toujo_inter -16 -10 15; toujo_la -9 -9 10
toujo_le -8 -11 10; toujo_occup -5 5 -5; toujo_pas -5 8 -8; toujo_rien 9 -8 -9; tourn 11 -10 -12
tourn_en 11 -10 -12; tous 4 -20 5; tous_decon 9 -9 -9; tous_en 9 -7 -12; tous_les -6 -14 9; tout -8 -10 10
tout_> -9 -15 12; tout_a -7 -7 8; tout_acces 12 -16 -11; tout_casse -15 -14 15; tout_ce 8 -5 -10; tout_colle -7 -7 8
tout_dans -10 10 -11; tout_de 5 3 -9; tout_est -20 -17 20; tout_l 11 -9 -10; tout_le 3 -11 -3; tout_mort -18 -11 14
tout_ni -8 -10 9; tout_non -9 -9 9; tout_qui -9 -7 9; tout_seul 4 9 -21; tout_voila -9 -8 9; toute 19 -21 -14
toute_l 7 -5 -7; toute_la 6 -6 -6; toute_les 18 -17 -15; toute_noire 9 -9 -8; toute_seule 10 -10 -9; trait -4 -8 9
trait_les -4 -8 9; trans -14 -16 16; trans_deux -1 -2 3; trans_marti -9 -9 9; trans_moi -6 -3 6; trava 3 -11 4
trava_> -8 -9 9; trava_a 10 -5 -10; trava_et 10 -9 -10; treiz -4 -3 6; treiz_quato -4 -2 5; treiz_soixa -3 -4 5
tremb -9 -11 10; tremb_> -9 -11 10; trent -10 0 1; trent_huit -1 -1 2; trent_neuf -4 -4 6; trent_quatr -4 -4 6
trent_secon -6 6 -7; trent_six -5 -5 5; trent_trois -3 -4 5; tres 1 -4 -4; tres_bien 14 -11 -14
tres_enerv -10 -10 10; tres_faibl -8 8 -7; tres_lent 19 -14 -21; tres_lente 11 -12 -9; tres_mal -16 6 4
trois -19 -14 15; trois_appar -13 -11 13; trois_carte -5 6 -6; trois_heure -5 -7 6; trois_jours -1 -15 3
trois_quara -3 -3 6; trois_six -3 -4 5; trois_telep -11 -10 11; trois_trois -13 -10 12; trois_vingt -5 -5 5
trop -2 -11 5; trop_ce -5 -5 5; trop_comme -5 -3 6; trop_faibl 8 -8 -7; trouv 13 -13 -7; trouv_pas 10 -10 -6
trouv_plus 12 -12 -5; truc -11 -12 12; truc_ca -6 -6 6; truc_fonct -7 -7 8; truc_qui -5 -3 6; trunk -12 11 -10
trunk_sip -12 11 -10; tut -9 10 -9; tut_> -9 10 -9; tut_tut -9 10 -9; u -11 -13 12; u_> -6 -6 7; u_s -5 -4 5
u_t -6 -6 6; u_x -9 -8 9; ulter -10 -9 10; ulter_> -10 -9 10; un -11 -15 16; un_> -13 -13 13; un_agent -10 -8 12
un_autom -6 -5 6; un_bruit -4 10 -14; un_chiff -5 -5 5; un_clien 8 -5 -8; un_code 3 2 -14; un_colla -5 -5 5
un_conse -8 -8 8; un_coup -2 5 -16; un_courr -9 -8 10; un_d -7 -8 8; un_debit 13 -12 -13; un_degat -11 -10 11
un_depan -16 -15 17; un_deux -11 -9 11; un_deuxi -7 -8 7; un_dossi -5 -5 5; un_dupli -10 -7 9; un_echo -11 12 -12
un_emplo -6 -6 6; un_etre -6 -5 9; un_film 11 -9 -12; un_humai -10 -10 11; un_incid -9 -11 11; un_je -6 -5 6
un_joli -7 -6 7; un_mec -7 -6 7; un_mega 8 -6 -8; un_mois -5 -5 5; un_mot 11 -10 -12; un_ni -8 -10 9
un_nonan -4 -4 5; un_nouve -1 -1 2; un_numer -9 9 -9; un_opera -11 -16 16; un_parti -16 -13 16; un_petit -10 -13 11
un_peu -14 -16 17; un_ping 9 -7 -9; un_prele -10 -10 11; un_probl 1 4 -11; un_puits -8 11 -12; un_quatr -4 -4 5
un_qui -5 -8 8; un_rembo -10 -8 9; un_rense -14 -12 15; un_robot -5 -5 5; un_servi -6 -6 7; un_seul -20 -22 22
un_souci -7 -3 6; un_stylo -6 -6 6; un_techn -7 -9 8; un_test 12 -10 -12; un_ticke -8 -8 8; un_truc -5 -3 6
un_vingt -2 -3 5; un_voyan 16 -8 -18; un_vrai -8 -8 9; under -5 -5 5; under_soixa -5 -5 5; une -7 -17 11
une_anten -9 -8 9; une_arnaq -8 -11 9; une_barre -10 10 -8; une_betis -7 -6 7; une_carte -5 8 -8
une_centa -10 -9 10; une_coupu 7 -5 -8; une_dizai -11 -11 12; une_entre -9 -8 9; une_factu -8 -7 10
une_fois -1 10 -18; une_honte -4 -8 9; une_ia -5 -5 5; une_machi -5 -5 6; une_minut 7 -11 -4; une_offre -10 -10 10
une_page 8 -7 -9; une_panne -5 -24 8; une_pelle 5 -5 -5; une_perso -10 -9 10; une_perte 9 -7 -10; une_petit -6 -6 6
une_piece 8 -8 -8; une_quest -13 -13 13; une_reuni -11 -6 11; une_semai -12 3 -1; une_seule 6 -5 -6
une_visio 6 -5 -6; une_voix -7 7 -4; uniqu -11 10 -9; uniqu_> -11 10 -9; urgen -2 5 -13; urgen_> 6 -8 -6
urgen_uniqu -11 10 -9; va -5 -5 2; va_> -14 -14 15; va_bien -2 3 -11; va_c 16 -19 -12; va_chez -8 -9 8
va_faire -8 -8 8; va_il 10 -10 -9; va_j -14 15 -11; va_laiss -3 -4 4; va_mais 5 7 -16; va_par -11 9 -7
va_pas 12 -11 -12; va_s -9 -10 10; va_tres 6 -3 -6; va_y -6 -6 6; vacan -6 6 -8; vacan_en -6 6 -8; vais -10 -8 9
vais_tout -10 -8 9; valid -7 8 -7; valid_> -7 8 -7; vas -6 -6 6; vas_y -6 -6 6; venir -12 -12 12; venir_me -7 -8 8
venir_payer -5 -5 6; venu -9 -8 8; venu_mais -9 -8 8; verif -5 -15 6; verif_> -11 -11 11; verif_votre 8 -3 -8
vers -14 -14 15; vers_dix -10 -11 10; vers_un -6 -5 6; veut 15 -13 -16; veut_pas 12 -12 -12; veut_plus 15 -11 -17
veux -22 3 5; veux_annul -7 -9 9; veux_decla -9 -11 11; veux_faire -12 14 -14; veux_le -9 -12 11
veux_modif -8 -10 10; veux_parle -5 -6 6; veux_qu -12 -13 13; veux_quelq -4 -7 10; veux_resil -11 -13 13
veux_telep -7 11 -12; veux_un -1 -2 3; vial -7 -7 7; vial_> -7 -7 7; vide -7 8 -8; vide_> -5 5 -5
vide_quand -5 6 -6; video 17 -18 -15; video_> 13 -14 -12; video_parte 9 -9 -9; vienn -5 -5 5; vienn_je -5 -5 5
viens -12 -11 12; viens_de -9 -10 10; viens_la -9 -9 9; vient -1 -9 6; vient_> -4 -8 7; vient_de 8 -7 -8
vieux -6 7 -7; vieux_telep -6 7 -7; villa -10 10 -8; villa_> -9 9 -8; villa_en -5 6 -5; ville -10 9 -8
ville_> -10 9 -8; villi -9 -8 9; villi_> -9 -8 9; vingt -12 -12 14; vingt_> -9 -11 11; vingt_deux -4 -2 5
vingt_douze -7 -8 7; vingt_huit -5 -5 5; vingt_neuf -1 -2 4; vingt_puis -5 -5 6; vingt_quato -4 -4 5
vingt_quatr -7 -8 8; vingt_quinz -3 -4 5; vingt_sept -4 -4 8; vingt_trois -3 -3 6; vingt_un -4 -4 5; virem 10 -10 -8
virem_sur 10 -10 -8; virgu -5 -5 5; virgu_douze -5 -5 5; virgu_soixa -5 -5 5; virgu_trent -5 -5 5; visio 23 -22 -18
visio_coupe 14 -14 -13; visio_dans 6 -5 -6; visio_on 15 -14 -18; vit -8 -7 8; vit_avec -8 -7 8; vocal -14 15 -18
vocal_est -6 6 -6; vocal_ne -11 13 -17; voila -6 -5 8; voila_> -3 -9 5; voila_c -8 -9 9; voila_comme -9 -8 9
voila_depui 9 -6 -9; voila_en -6 6 -8; voila_je -5 -5 5; voila_ma 13 -9 -12; voila_plus -8 -9 8; voir -4 -7 5
voir_chez 6 -5 -6; voir_j -6 -6 6; vois 13 -13 -12; vois_bien 6 -6 -5; vois_plus 9 -9 -8; voisi 3 -2 -9
voisi_parce 3 -2 -9; voit 9 -9 -6; voit_pas 9 -9 -6; voix -12 16 -16; voix_ca -9 12 -12; voix_dit -7 7 -4
voix_qui -6 6 -6; vol -11 -14 13; vol_> -11 -14 13; vole -7 7 -7; vole_il -6 6 -5; vole_mon -15 17 -12
voleu -8 -7 8; voleu_> -8 -7 8; vont -5 -5 5; vont_qui -5 -5 5; vos -11 -6 10; vos_conne -10 -6 9; vos_quest -6 -5 6
votre -17 -21 20; votre_conne 8 -3 -8; votre_courr -8 -9 9; votre_retou -8 -8 8; votre_servi -9 -15 12
votre_truc -11 -12 12; voudr -4 -9 3; voudr_cause -10 -8 10; voudr_chang -11 -8 9; voudr_conna -12 -9 10
voudr_depan 1 5 -13; voudr_joind -12 -14 15; voudr_parle -14 -11 13; voudr_quelq -5 -5 5; voudr_signa 13 -7 -12
voudr_un -13 -9 11; voula -1 -2 3; voula_dire -1 -2 3; vous -16 -32 27; vous_> -14 -14 15; vous_appel 0 -8 2
vous_arret -12 -7 11; vous_autre -8 -8 8; vous_avez -8 -7 9; vous_ca -7 -6 9; vous_cause 9 -9 -8
vous_conta 9 -6 -13; vous_de -5 -6 6; vous_depui -5 -5 5; vous_deran 4 -8 -3; vous_dis 8 -5 -8; vous_disie -7 -7 7
vous_donne -5 -5 5; vous_ecout -5 -1 6; vous_enten -12 -16 14; vous_etes -7 -7 8; vous_expli -3 -11 3
vous_faire -7 -7 7; vous_faite -9 -7 9; vous_fiche -6 -6 8; vous_l -8 -8 8; vous_la -6 -6 6; vous_le -11 -7 10
vous_m -8 -7 8; vous_me -10 -10 11; vous_moque -8 -6 10; vous_n -8 -7 8; vous_ne -6 -5 6; vous_parle -5 -9 7
vous_plait -9 -10 10; vous_pouve -8 -7 8; vous_que -5 5 -5; vous_rappe -11 -7 11; vous_regar -10 -10 11
vous_savez -4 -3 6; vous_telep 9 -8 -10; vous_vous -9 -7 11; voyan 21 -13 -23; voyan_de 8 -7 -6; voyan_inter 8 -2 -7
voyan_orang 8 -7 -7; voyan_pon 7 -6 -6; voyan_reste 9 -8 -9; voyan_rouge 16 -8 -18; vpn 19 -21 -15; vpn_du 6 -7 -5
vpn_et 9 -6 -13; vpn_ne 14 -14 -13; vpn_sans 5 -5 -5; vrai -10 -10 11; vrai_gars -8 -8 9; vrai_monde -9 -8 9
vraim 1 -12 2; vraim_> -16 -9 13; vraim_n -11 -12 13; vraim_pas 12 -10 -12; vu 5 -13 0; vu_le -6 -5 6
vu_min 8 -7 -9; vu_que 11 -11 -11; w -6 -7 6; w_a -6 -7 6; wan 6 -6 -5; wan_et 6 -6 -5; wanad -5 -5 6
wanad_point -5 -5 6; web 19 -13 -21; web_> 12 -16 -11; web_depui 6 -5 -6; web_sont 9 -6 -13; wesh 8 -9 -6
wesh_j 8 -9 -6; wifi 42 -28 -39; wifi_> 32 -29 -22; wifi_alors 11 -11 -6; wifi_c 8 -9 -6; wifi_conne 13 -12 -7
wifi_coupe 10 -9 -8; wifi_dans 17 -19 -11; wifi_de 19 -19 -11; wifi_est 18 -16 -17; wifi_et 11 -10 -12
wifi_faibl 13 -9 -15; wifi_fonct -18 16 -9; wifi_il 15 -16 -9; wifi_insta 7 -7 -6; wifi_is 6 -5 -5
wifi_la 16 -12 -17; wifi_le 12 -10 -13; wifi_mais 12 -10 -12; wifi_march 7 -1 -16; wifi_n 15 -14 -8
wifi_ne 31 -31 -26; wifi_ni 6 -2 -6; wifi_passe 18 -18 -12; wifi_plus 8 -7 -10; wifi_qui 27 -30 -12
wifi_sans 8 -9 -5; wifi_se 12 -15 -8; wifi_sur 11 -11 -6; wifi_une 9 -8 -10; wifi_va -15 14 -9; wifi_y 8 -7 -9
worki 6 -5 -5; worki_depui 6 -5 -5; x -13 -11 13; x_> -9 -8 9; x_lola -6 -6 7; x_x -6 -6 7; y -18 -4 13
y_> -10 -10 10; y_a -12 -7 12; y_conna -9 -10 11; y_fait -6 6 -8; y_k -6 -7 6; y_march 8 -7 -9; y_passe -8 -9 9
y_touch -8 9 -10; yande -6 -6 7; yande_point -6 -6 7; yes -12 -12 12; yes_> -12 -12 12; yeste 6 -5 -5
yeste_> 6 -5 -5; yo -6 -6 6; yo_c -6 -6 6; youtu 6 -6 -6; youtu_ou 6 -6 -6; z -7 -9 8; z_i -7 -6 7; z_y -6 -7 6
zero -18 -5 13; zero_> -8 8 -8; zero_barre -6 7 -6; zero_cinq -4 -4 6; zero_neuf -9 -11 11; zero_quatr -10 -10 11
zero_sept -7 -7 10; zero_six -8 -9 10; zero_trois -5 -5 5; zero_un -2 -3 5; zone -6 7 -7; zone_blanc -6 7 -7
zoom 8 -5 -8; zoom_avec 8 -5 -8
""",
    ),
    "wants_human": (
        "no yes",
        """
0 5 -5; 00 9 -9; 00_00 7 -7; 00_01 6 -6; 00_> 7 -7; 01 11 -11; 01445 11 -11; 01445_> 11 -11; 01_42 6 -6; 01_45 8 -8
01_47 6 -6; 01_> 6 -6; 02 7 -7; 02_33 7 -7; 04 7 -7; 04_78 7 -7; 06 15 -15; 06123 15 -15; 06123_> 15 -15; 0696 7 -7
0696_73 7 -7; 06_12 7 -7; 06_22 5 -5; 06_52 3 -3; 06_67 5 -5; 06_78 4 -4; 06_88 2 -2; 06_99 9 -9; 07 11 -11
07_80 8 -8; 07_88 6 -6; 0_6 5 -5; 1 5 -5; 10 2 -2; 10_> 2 -2; 11 9 -9; 112 11 -11; 112_> 11 -11; 11_22 7 -7
11_> 6 -6; 12 15 -15; 12_34 8 -8; 12_89 5 -5; 12_90 4 -4; 12_poste 7 -7; 12_rue 6 -6; 17 10 -10; 17_ordin 10 -10
1_2 5 -5; 2 10 -10; 20 11 -11; 20_00 6 -6; 20_17 10 -10; 22 13 -13; 22_11 6 -6; 22_33 5 -5; 22_> 7 -7; 23 9 -9
23_10 2 -2; 23_69 8 -8; 2_3 5 -5; 2_80 8 -8; 2_> 8 -8; 3 7 -7; 30 3 -3; 30_98 3 -3; 33 10 -10; 33_44 9 -9
33_6 10 -10; 34 8 -8; 34_56 8 -8; 34_cinqu 9 -9; 3_4 5 -5; 3_ordin 12 -12; 3_telep 12 -12; 4 11 -11; 42 6 -6
42_65 6 -6; 44 9 -9; 44_55 9 -9; 45 12 -12; 45_12 4 -4; 45_23 9 -9; 45_c 5 -5; 47 6 -6; 47_20 6 -6; 4_20 10 -10
4_5 5 -5; 4g 6 -6; 4g_en 4 -4; 4g_ne 2 -2; 4g_passe 6 -6; 5 15 -15; 52 3 -3; 52_30 3 -3; 55 12 -12; 55_22 6 -6
55_66 7 -7; 55_c 5 -5; 56 8 -8; 56_7 10 -10; 56_78 7 -7; 56_79 9 -9; 5_6 5 -5; 5_> 11 -11; 5g 9 -9; 5g_passe 9 -9
6 6 -6; 60 7 -7; 60_12 7 -7; 65 6 -6; 65_89 6 -6; 66 12 -12; 66_> 12 -12; 67 5 -5; 67_12 5 -5; 69 8 -8; 69_> 8 -8
6_1 5 -5; 6_12 11 -11; 6_7 5 -5; 7 6 -6; 73 7 -7; 73_74 7 -7; 74 15 -15; 74_75 7 -7; 74_> 6 -6; 74_euh 3 -3; 75 7 -7
75011 9 -9; 75011_paris 9 -9; 75012 6 -6; 75012_> 6 -6; 75_> 7 -7; 77 7 -7; 77_66 7 -7; 78 10 -10; 78_45 4 -4
78_99 7 -7; 78_> 7 -7; 79 9 -9; 79_> 9 -9; 7_8 5 -5; 7_> 10 -10; 8 5 -5; 80 8 -8; 80_2 8 -8; 88 8 -8; 88_45 2 -2
88_55 6 -6; 88_77 7 -7; 89 11 -11; 89_45 5 -5; 89_74 6 -6; 8_> 5 -5; 90 4 -4; 90_> 4 -4; 98 3 -3; 98_74 3 -3
99 13 -13; 99_00 7 -7; 99_11 7 -7; 99_88 7 -7; <_0 5 -5; <_01 11 -11; <_01445 11 -11; <_02 7 -7; <_04 7 -7
<_06 14 -14; <_0696 7 -7; <_07 11 -11; <_112 11 -11; <_3 12 -12; <_33 10 -10; <_4 10 -10; <_5 11 -11; <_60 7 -7
<_75011 9 -9; <_> 16 -16; <_a 15 -15; <_absol 10 -10; <_accue 6 -6; <_affir 11 -11; <_agent -11 11; <_ah 14 -14
<_aicha 7 -7; <_ajout 15 -15; <_alain 5 -5; <_aline 7 -7; <_allez 1 -1; <_allo 6 -6; <_allon 10 -10; <_alors 12 -12
<_anne 12 -12; <_annem 8 -8; <_annul 7 -7; <_appel -4 4; <_arret 3 -3; <_assur 11 -11; <_ateli 5 -5; <_atten 16 -16
<_au 17 -17; <_aucun 14 -14; <_aurel 7 -7; <_aurie -8 8; <_avant 5 -5; <_awa 5 -5; <_b 12 -12; <_bah 14 -14
<_baiss 13 -13; <_bande 11 -11; <_bascu -9 9; <_be 17 -17; <_beauc 8 -8; <_ben 14 -14; <_bertr 13 -13; <_bien 15 -15
<_bingo 9 -9; <_blabl 11 -11; <_bof 7 -7; <_bon -11 11; <_bonjo 17 -17; <_bonso 4 -4; <_borde 10 -10; <_boug -5 5
<_bouge 7 -7; <_boula 9 -9; <_box 11 -11; <_brigi 10 -10; <_c 12 -12; <_ca 14 -14; <_cabin 6 -6; <_calis 3 -3
<_camil 2 -2; <_can -6 6; <_carre 10 -10; <_ce 6 -6; <_certa 10 -10; <_certe 11 -11; <_ces 7 -7; <_cette 9 -9
<_chape 9 -9; <_chepa 11 -11; <_cher 7 -7; <_chez 6 -6; <_cinq 12 -12; <_cinqu 7 -7; <_clair 20 -20; <_club 8 -8
<_combi 9 -9; <_comme 10 -10; <_compt 7 -7; <_conna 14 -14; <_conne -10 10; <_conse -17 17; <_conso 11 -11
<_conta 10 -10; <_cool 8 -8; <_coupu 9 -9; <_d 11 -11; <_dans 14 -14; <_de 13 -13; <_deja 10 -10; <_depui 20 -20
<_des 4 -4; <_desol 13 -13; <_deux 24 -24; <_direc 8 -8; <_dison 15 -15; <_dites -16 16; <_dix 10 -10; <_docte 9 -9
<_domma 11 -11; <_donc 5 -5; <_donne -16 16; <_douze 8 -8; <_du 12 -12; <_dubre 5 -5; <_dupon 6 -6; <_ecole 6 -6
<_ecout 7 -7; <_eh 9 -9; <_elle 19 -19; <_emma 6 -6; <_en 8 -8; <_encor 9 -9; <_enfin -1 1; <_entre 8 -8
<_envoy 9 -9; <_enzo 6 -6; <_eric 7 -7; <_espec 9 -9; <_esper 9 -9; <_est -2 2; <_et 7 -7; <_euh 13 -13; <_eva 9 -9
<_evide 13 -13; <_exact 11 -11; <_excus 14 -14; <_faceb 12 -12; <_faite -9 9; <_fanny 8 -8; <_fatou 7 -7
<_faut 12 -12; <_ferme 9 -9; <_fouta 9 -9; <_foute 8 -8; <_franc -1 1; <_frere 5 -5; <_garag 9 -9; <_gauti 5 -5
<_genia 6 -6; <_genre 2 -2; <_gerar 6 -6; <_giuli 6 -6; <_gmail 9 -9; <_grave 10 -10; <_h 8 -8; <_hein 11 -11
<_helas 9 -9; <_helen 8 -8; <_hier 9 -9; <_hmm 11 -11; <_hors 11 -11; <_hugo 10 -10; <_hugue 5 -5; <_huit 8 -8
<_hum 11 -11; <_humai -17 17; <_ibrah 10 -10; <_ici 6 -6; <_il 12 -12; <_ils 4 -4; <_impec 11 -11; <_impos 15 -15
<_incor 10 -10; <_ines 6 -6; <_info 9 -9; <_inter 20 -20; <_inuti 14 -14; <_j 16 -16; <_jamai 11 -11; <_je 14 -14
<_jean 14 -14; <_jeanl 7 -7; <_jeann 7 -7; <_john 6 -6; <_joker 11 -11; <_julie 8 -8; <_juste 13 -13; <_k 5 -5
<_karim 3 -3; <_kevin 8 -8; <_l 19 -19; <_la 15 -15; <_laiss -3 3; <_laure 9 -9; <_le 14 -14; <_lea 7 -7
<_lefev 6 -6; <_leo 5 -5; <_leon 8 -8; <_leque 11 -11; <_les 22 -22; <_loin 16 -16; <_luc 7 -7; <_lucas 7 -7
<_lucie 6 -6; <_lundi 9 -9; <_m 8 -8; <_ma 16 -16; <_madam 14 -14; <_madem 9 -9; <_mais 23 -23; <_malhe 13 -13
<_marc 7 -7; <_marie 10 -10; <_mario 5 -5; <_marti 5 -5; <_mauva 10 -10; <_maxim 11 -11; <_mdr 7 -7; <_meme 7 -7
<_merci 20 -20; <_merde 10 -10; <_mes 15 -15; <_messa 8 -8; <_mette 1 -1; <_mhm 11 -11; <_micro 9 -9; <_mince 11 -11
<_mirac 11 -11; <_mobil 12 -12; <_moham 5 -5; <_moi 15 -15; <_mon 14 -14; <_monsi 18 -18; <_natha 9 -9; <_ne 9 -9
<_negat 11 -11; <_nein 6 -6; <_nenni 9 -9; <_netfl 6 -6; <_neuf 8 -8; <_nguye 4 -4; <_ni 7 -7; <_nicke 11 -11
<_no 11 -11; <_noah 9 -9; <_nom 10 -10; <_non 13 -13; <_nope 11 -11; <_nos 10 -10; <_notez 2 -2; <_notre 8 -8
<_nous 9 -9; <_nulle 11 -11; <_numer 9 -9; <_odett 6 -6; <_oh 9 -9; <_ok 12 -12; <_olga 6 -6; <_on 23 -23
<_onze 11 -11; <_opera -15 15; <_ordin 8 -8; <_ou -9 9; <_oui 17 -17; <_p 4 -4; <_paill 13 -13; <_pardi 10 -10
<_pardo 11 -11; <_parei 10 -10; <_parfa 7 -7; <_parle 8 -8; <_parti 15 -15; <_pas 18 -18; <_pasca 6 -6; <_patie 8 -8
<_paul 20 -20; <_pauvr 10 -10; <_perso 24 -24; <_peuch 1 -1; <_peut 12 -12; <_pierr 4 -4; <_plus 16 -16
<_pluto 12 -12; <_pol 6 -6; <_por -8 8; <_porca 6 -6; <_possi 13 -13; <_pour 8 -8; <_pourq 15 -15; <_pourr -13 13
<_pouve 3 -3; <_prend 5 -5; <_prene 8 -8; <_presq 10 -10; <_probl 13 -13; <_puis -13 13; <_puisq 9 -9; <_puree 9 -9
<_putai 10 -10; <_qu 13 -13; <_quand 15 -15; <_quato 7 -7; <_quatr 15 -15; <_que 11 -11; <_quel 10 -10
<_quell 10 -10; <_quelq -2 2; <_qui 12 -12; <_quinz 10 -10; <_quoi 19 -19; <_r 7 -7; <_rappe -5 5; <_redem 11 -11
<_redir -7 7; <_redon -11 11; <_regis 8 -8; <_rembo 11 -11; <_rende -10 10; <_resea 6 -6; <_rh 7 -7; <_rien 24 -24
<_robin 9 -9; <_s 11 -11; <_sa 6 -6; <_sabin 8 -8; <_salut 8 -8; <_sans 9 -9; <_sarah 7 -7; <_secre 7 -7
<_seize 15 -15; <_sept 12 -12; <_septa 11 -11; <_serai -8 8; <_servi -8 8; <_seule 13 -13; <_si 16 -16; <_sim 6 -6
<_six 6 -6; <_socie 10 -10; <_soixa 12 -12; <_sophi 12 -12; <_sous 13 -13; <_speed 6 -6; <_steph 8 -8; <_stop -7 7
<_super 19 -19; <_sur 8 -8; <_surto 17 -17; <_ta 11 -11; <_tabar 12 -12; <_tais 11 -11; <_tant -11 11
<_techn -24 24; <_telep 5 -5; <_test 10 -10; <_thoma 7 -7; <_tip 5 -5; <_toi -8 8; <_tony 7 -7; <_toujo 15 -15
<_tous 10 -10; <_tout 22 -22; <_toute 15 -15; <_trans -21 21; <_tres 8 -8; <_trois 16 -16; <_trop 9 -9; <_tu 6 -6
<_tuer 2 -2; <_un -1 1; <_une 31 -31; <_uniqu 9 -9; <_va 10 -10; <_vas 5 -5; <_vers 12 -12; <_veuil -2 2
<_viens 10 -10; <_vince 7 -7; <_vingt 18 -18; <_voila 9 -9; <_voix 11 -11; <_volon 10 -10; <_votre 12 -12
<_vous 13 -13; <_wait 7 -7; <_wesh 11 -11; <_wifi 8 -8; <_wii 9 -9; <_x 10 -10; <_y 6 -6; <_yep 11 -11; <_yes 11 -11
<_yo 7 -7; <_youtu 8 -8; <_yves 5 -5; <_z 5 -5; <_zero 5 -5; <_zoe 10 -10; <_zut 6 -6; a 8 -8; a_> 7 -7
a_appel 25 -25; a_appor 7 -7; a_arrac 4 -4; a_besoi 4 -4; a_bien 6 -6; a_c 6 -6; a_ca 9 -9; a_carte 6 -6
a_cause 6 -6; a_ce -7 7; a_chang 10 -10; a_chaqu 8 -8; a_cinq 15 -15; a_comme 7 -7; a_conta 5 -5; a_cote 6 -6
a_coupe 19 -19; a_de 9 -9; a_debor 5 -5; a_debra 16 -16; a_deja 6 -6; a_deman 9 -9; a_des 6 -6; a_deux 13 -13
a_dire 14 -14; a_dispa 3 -3; a_dista 1 -1; a_dit 7 -7; a_donne 13 -13; a_du -5 5; a_echou 8 -8; a_envoy 12 -12
a_erreu 13 -13; a_ete 9 -9; a_eu 7 -7; a_faire -9 9; a_fait 13 -13; a_fil 5 -5; a_genev 6 -6; a_grill 9 -9
a_insta 11 -11; a_inter 4 -4; a_joind 12 -12; a_jour 3 -3; a_l -6 6; a_la 13 -13; a_laver 9 -9; a_le 11 -11
a_m 9 -9; a_ma 16 -16; a_march 8 -8; a_marre -1 1; a_me 1 -1; a_mes 3 -3; a_mis 4 -4; a_moiti 8 -8; a_mon 16 -16
a_mons 7 -7; a_monte 3 -3; a_montp 8 -8; a_mort 5 -5; a_moyen -11 11; a_n 6 -6; a_nonan 6 -6; a_nos 3 -3
a_nouve 10 -10; a_ouvri 5 -5; a_parle -10 10; a_pas -4 4; a_peine 5 -5; a_perdu 6 -6; a_perso 11 -11; a_peu 7 -7
a_plus 12 -12; a_point 8 -8; a_pose 9 -9; a_preve 7 -7; a_propo 4 -4; a_quatr 8 -8; a_que 2 -2; a_quel -19 19
a_quelq -10 10; a_qui -17 17; a_quitt 6 -6; a_r 5 -5; a_raccr 14 -14; a_rappe 13 -13; a_ras 7 -7; a_recou 7 -7
a_redem 2 -2; a_redir 1 -1; a_regar 8 -8; a_repet 9 -9; a_repre 4 -4; a_repri 4 -4; a_resil 8 -8; a_reten 6 -6
a_rien 19 -19; a_robas 7 -7; a_s 6 -6; a_sept 7 -7; a_servi 14 -14; a_signa 5 -5; a_signe 7 -7; a_son 6 -6
a_t -14 14; a_tenu 6 -6; a_teste 7 -7; a_touch 8 -8; a_toujo 13 -13; a_tout 8 -8; a_trava 5 -5; a_trois 5 -5
a_u 5 -5; a_un -1 1; a_une -24 24; a_v 9 -9; a_voir 11 -11; a_vole 2 -2; a_votre -11 11; a_vous 2 -2; a_y 7 -7
a_zero 6 -6; aboie 10 -10; aboie_> 7 -7; aboie_excus 6 -6; abonn 15 -15; abonn_> 15 -15; absen 17 -17
absen_> 17 -17; absol 4 -4; absol_c 8 -8; absol_madam 10 -10; absol_que -9 9; acced 4 -4; acced_au 4 -4
accen 14 -14; accen_> 8 -8; accen_aroba 1 -1; accen_c 3 -3; acces 4 -4; acces_> 5 -5; acces_a 4 -4; acces_au 3 -3
acces_inter 2 -2; accor 15 -15; accor_> 11 -11; accor_avec 15 -15; accor_je 4 -4; accro 5 -5; accro_pas 9 -9
accue 12 -12; accue_> 7 -7; accue_aroba 6 -6; accue_n 7 -7; achet 6 -6; achet_l 7 -7; achet_la 1 -1; achet_le 4 -4
acord 10 -10; acord_> 10 -10; acord_d 10 -10; activ 7 -7; activ_trois 7 -7; actua 9 -9; actua_plus 9 -9; adam 10 -10
adam_> 10 -10; adora 3 -3; adora_et 3 -3; adres 8 -8; adres_> 10 -10; adres_a -11 11; adres_atten 2 -2; adres_c 2 -2
adres_courr 1 -1; adres_de 10 -10; adres_dessu 5 -5; adres_mail 3 -3; adsl 12 -12; adsl_est 12 -12; affai -9 9
affai_> 10 -10; affai_a -17 17; affai_je 6 -6; affic 10 -10; affic_> 6 -6; affic_appel 4 -4; affic_aucun 7 -7
affic_pas 5 -5; affic_un 8 -8; affir 11 -11; affir_> 11 -11; affir_le 10 -10; agace 7 -7; agace_> 7 -7; age 5 -5
age_on 5 -5; agee_> 13 -13; agee_qui 15 -15; agee_vous -12 12; agenc 11 -11; agenc_est 6 -6; agenc_immob 10 -10
agenc_se 7 -7; agent -15 15; agent_> -20 20; agent_a -6 6; agent_c 7 -7; agent_d 7 -7; agent_de 13 -13
agent_je 6 -6; agent_merci 6 -6; agent_s -14 14; agnes 7 -7; agnes_leger 7 -7; ah 14 -14; ah_bah 10 -10; ah_ben 8 -8
ah_bon 9 -9; ah_ca 7 -7; ah_je 7 -7; ah_mais 4 -4; ah_merde 5 -5; ah_non 8 -8; ah_oui 11 -11; ah_punai 7 -7
ah_super 7 -7; ai 17 -17; ai_achet 6 -6; ai_annul 6 -6; ai_appel 9 -9; ai_appuy 2 -2; ai_assez -12 12; ai_atten 8 -8
ai_besoi -27 27; ai_chang 12 -12; ai_clien 1 -1; ai_cru 2 -2; ai_de 5 -5; ai_debra 2 -2; ai_deja 21 -21
ai_deman 9 -9; ai_demen 9 -9; ai_des 4 -4; ai_dit 11 -11; ai_donne 4 -4; ai_du 3 -3; ai_encor 5 -5; ai_etein 6 -6
ai_eu -2 2; ai_expli 10 -10; ai_fait 9 -9; ai_honte 4 -4; ai_inter 5 -5; ai_jamai 4 -4; ai_je 10 -10; ai_la 8 -8
ai_ma 11 -11; ai_marre -7 7; ai_mis 2 -2; ai_oubli 6 -6; ai_parle 30 -30; ai_pas 16 -16; ai_perdu 5 -5
ai_plein 11 -11; ai_plus 5 -5; ai_pris 1 -1; ai_quatr 6 -6; ai_quelq 5 -5; ai_raccr 6 -6; ai_ras 9 -9; ai_recu 5 -5
ai_recup 6 -6; ai_redem 3 -3; ai_rende 11 -11; ai_retro 6 -6; ai_reuss 8 -8; ai_rien 7 -7; ai_toujo 5 -5
ai_tout 2 -2; ai_toute 9 -9; ai_trois 11 -11; ai_un 12 -12; ai_une 6 -6; ai_vu 2 -2; ai_zappe 6 -6; aicha 7 -7
aicha_diall 7 -7; aide 13 -13; aide_> 13 -13; aide_il 6 -6; aider 11 -11; aider_> 11 -11; aie -9 9; aie_un -9 9
aille 14 -14; aille_> 4 -4; aille_c 11 -11; aille_voir 9 -9; aimab 9 -9; aimab_> 10 -10; aimab_jeune 5 -5; aime -8 8
aime_pas -8 8; aimer -13 13; aimer_ben -10 10; aimer_bien -1 1; aimer_mieux -12 12; aimer_vous 8 -8; air 13 -13
air_bon 12 -12; air_de 7 -7; ajout 15 -15; ajout_un 7 -7; ajout_une 14 -14; alain 5 -5; alain_point 5 -5; alarm 6 -6
alarm_me 6 -6; alarm_ne 3 -3; alemb 10 -10; alemb_> 10 -10; ali 9 -9; ali_manso 9 -9; aline 7 -7; aline_favre 7 -7
aller 11 -11; aller_dans 6 -6; aller_merci 5 -5; aller_mon 8 -8; aller_sur 7 -7; allez 2 -2; allez_> 5 -5
allez_hop -9 9; allez_oui 26 -26; allez_passe -10 10; allez_vous 7 -7; allez_y 12 -12; allo 11 -11; allo_> 13 -13
allo_oui 3 -3; allo_quoi 4 -4; allo_y -7 7; allon 10 -10; allon_y 10 -10; allum 10 -10; allum_la 10 -10
allum_mais 2 -2; allum_plus 7 -7; alors 8 -8; alors_06 7 -7; alors_> 11 -11; alors_atten 2 -2; alors_c 4 -4
alors_ca 8 -8; alors_cette 9 -9; alors_en 4 -4; alors_euh 8 -8; alors_il 1 -1; alors_j 1 -1; alors_je 3 -3
alors_la 2 -2; alors_maint -7 7; alors_mon 1 -1; alors_non 6 -6; alors_pour 4 -4; alors_qu 4 -4; alors_que 5 -5
alors_si -7 7; alors_soyez -7 7; alors_une 7 -7; alors_zero 1 -1; ameli 10 -10; ameli_> 10 -10; ampou 7 -7
ampou_> 7 -7; amran 5 -5; amran_en 5 -5; an 7 -7; an_derni 6 -6; an_panne 6 -6; anato 5 -5; anato_r 5 -5; ancie 8 -8
ancie_opera 8 -8; angla -7 7; angla_> -7 7; anne 15 -15; anne_point 7 -7; anne_sophi 11 -11; anne_tiret 4 -4
annem 8 -8; annem_en 8 -8; annul 15 -15; annul_> 11 -11; annul_la 3 -3; annul_le 7 -7; annul_mon 11 -11; anoma 6 -6
anoma_desor 6 -6; ans 5 -5; ans_> 5 -5; ans_bande 1 -1; anten 11 -11; anten_> 11 -11; aoute 6 -6; aoute_look 6 -6
appai 7 -7; appai_plus 7 -7; appar 24 -24; appar_> 21 -21; appar_c 3 -3; appar_mon 6 -6; appar_ne 3 -3
appar_que 6 -6; appel 15 -15; appel_> 1 -1; appel_au 15 -15; appel_avec 12 -12; appel_c 3 -3; appel_ca 5 -5
appel_d 14 -14; appel_de 8 -8; appel_depui 5 -5; appel_du 2 -2; appel_entra 8 -8; appel_flore 8 -8; appel_hier 6 -6
appel_il 5 -5; appel_j 1 -1; appel_jamai 2 -2; appel_jean 5 -5; appel_julie 7 -7; appel_la 3 -3; appel_mais 10 -10
appel_mehdi 4 -4; appel_moi -8 8; appel_mon 8 -8; appel_nadia 11 -11; appel_on 7 -7; appel_pas 3 -3
appel_passe 14 -14; appel_perso 6 -6; appel_pour 7 -7; appel_se 7 -7; appel_sont 5 -5; appel_un 8 -8
appel_valer 2 -2; appel_yann 3 -3; appor 7 -7; appor_la 7 -7; appui 10 -10; appui_sur 10 -10; appuy 2 -2
appuy_sur 2 -2; apres 3 -3; apres_je 7 -7; apres_midi 9 -9; apres_orang 2 -2; apres_oubli 7 -7; apres_vente -9 9
arbre 13 -13; arbre_sur 13 -13; arnaq 11 -11; arnaq_> 10 -10; arnaq_au 6 -6; aroba 11 -11; aroba_> 12 -12
aroba_a 6 -6; aroba_aoute 6 -6; aroba_boula 11 -11; aroba_box 7 -7; aroba_cabin 7 -7; aroba_club 6 -6
aroba_dupon 13 -13; aroba_et 5 -5; aroba_free 7 -7; aroba_froma 6 -6; aroba_g 3 -3; aroba_garag 8 -8; aroba_ge 8 -8
aroba_gmail 7 -7; aroba_group 7 -7; aroba_hotma 7 -7; aroba_hugo 10 -10; aroba_iclou 6 -6; aroba_la 6 -6
aroba_lapos 4 -4; aroba_liber 6 -6; aroba_live 6 -6; aroba_mairi 6 -6; aroba_orang 7 -7; aroba_outlo 10 -10
aroba_proto 7 -7; aroba_s 8 -8; aroba_sfr 6 -6; aroba_skyne 8 -8; aroba_soget 7 -7; aroba_video 3 -3
aroba_wanad 7 -7; aroba_yahoo 6 -6; aroba_yande 6 -6; arrac 4 -4; arrac_le 4 -4; arran 12 -12; arran_> 13 -13
arran_pas 4 -4; arret 7 -7; arret_> 6 -6; arret_avec -9 9; arret_de 16 -16; arret_il 8 -8; arriv 1 -1; arriv_> 9 -9
arriv_a 1 -1; arriv_donne -14 14; arriv_en 3 -3; arriv_pas 2 -2; arriv_plus 13 -13; arriv_sur 8 -8
arriv_toujo 10 -10; arrob 11 -11; arrob_gmail 7 -7; arrob_hotma 5 -5; artif -8 8; artif_> -8 8; aspir 9 -9
aspir_ne 9 -9; assez -14 14; assez_de -11 11; assez_du -10 10; assez_joue -6 6; assis -4 4; assis_> 15 -15
assis_de 12 -12; assis_une -9 9; assoi 5 -5; assoi_> 5 -5; assur 16 -16; assur_> 11 -11; assur_que 8 -8; at 10 -10
at_bt 6 -6; at_outlo 6 -6; ateli 6 -6; ateli_avant 5 -5; ateli_point 5 -5; atlas 7 -7; atlas_point 7 -7
atten 26 -26; atten_> 16 -16; atten_c 13 -13; atten_cheri 7 -7; atten_combi 6 -6; atten_depui 3 -3; atten_deux 8 -8
atten_elle 6 -6; atten_j 5 -5; atten_je 15 -15; atten_le 17 -17; atten_mais 3 -3; atten_oui 2 -2; atten_pour -21 21
atten_que 15 -15; atten_un 19 -19; atten_une 9 -9; attri 7 -7; attri_> 7 -7; au -7 7; au_12 6 -6; au_au -9 9
au_bout -7 7; au_burea 15 -15; au_cloud 3 -3; au_colis 6 -6; au_contr 14 -14; au_debut 6 -6; au_dessu 7 -7
au_deuxi 3 -3; au_diabl 10 -10; au_dos 5 -5; au_douze 7 -7; au_fond 5 -5; au_greni 3 -3; au_magas 5 -5
au_mois 10 -10; au_monsi -16 16; au_mur 6 -6; au_nez 14 -14; au_nivea 12 -12; au_nom 15 -15; au_premi 13 -13
au_print 4 -4; au_resea 5 -5; au_respo -14 14; au_serve 4 -4; au_servi -9 9; au_sous 6 -6; au_stand 12 -12
au_sujet 7 -7; au_suppo -9 9; au_techn -11 11; au_telep -14 14; au_trava 6 -6; au_trois 6 -6; au_vert 10 -10
au_wifi 6 -6; au_zero 8 -8; aucun 20 -20; aucun_> 11 -11; aucun_anoma 6 -6; aucun_barre 3 -3; aucun_effet 7 -7
aucun_idee 7 -7; aucun_lumie 5 -5; aucun_mail 11 -11; aucun_probl 5 -5; aucun_servi 7 -7; aucun_site 7 -7
aucun_son 5 -5; aucun_souci 7 -7; augus 9 -9; augus_> 9 -9; aujou 9 -9; aujou_hui 9 -9; aurai -5 5; aurai_besoi 7 -7
aurai_pas -10 10; aurel 7 -7; aurel_under 7 -7; aurez -11 11; aurez_pas -11 11; aurie -14 14; aurie_pas -11 11
aurie_vous -8 8; aussi 14 -14; aussi_> 12 -12; aussi_lamen 4 -4; aussi_lent 7 -7; autan 9 -9; autan_> 9 -9
autom -17 17; autom_> -17 17; autre 18 -18; autre_> 4 -4; autre_appel 6 -6; autre_chose 10 -10; autre_je 5 -5
autre_jour 10 -10; autre_non 7 -7; autre_perso 7 -7; autre_piece 6 -6; autre_probl 7 -7; autre_souci 3 -3
aux -22 22; aux_gens 6 -6; aux_machi -18 18; aux_robot -8 8; avais 3 -3; avais_inter 1 -1; avais_simpl 4 -4
avais_un 4 -4; avais_une 2 -2; avait 12 -12; avait_assur 8 -8; avait_conse 7 -7; avait_dit 10 -10; avait_l 4 -4
avant 7 -7; avant_> 7 -7; avant_ca 6 -6; avant_de 5 -5; avant_j 1 -1; avant_que 10 -10; avec -8 8; avec_> 12 -12
avec_avec -4 4; avec_beatr 6 -6; avec_box 8 -8; avec_deux 12 -12; avec_garan 6 -6; avec_l 10 -10; avec_la -1 1
avec_le -10 10; avec_leque 7 -7; avec_les 13 -13; avec_ma 3 -3; avec_mes 8 -8; avec_mon -3 3; avec_nous 4 -4
avec_perso -14 14; avec_quelq 8 -8; avec_quoi 15 -15; avec_ton 10 -10; avec_toute 4 -4; avec_un -11 11
avec_une -7 7; avec_valer 7 -7; avec_vos 12 -12; avec_votre -9 9; avec_vous 16 -16; avez 9 -9; avez_bien 11 -11
avez_coupe 1 -1; avez_deja 8 -8; avez_dit 2 -2; avez_donne 6 -6; avez_mal 11 -11; avez_pas -9 9; avez_qu 4 -4
avez_tout 14 -14; avez_un 8 -8; aviez 2 -2; aviez_dit 2 -2; avion -6 6; avion_enfin -6 6; avoca 8 -8; avoca_> 8 -8
avoir -20 20; avoir_affai -17 17; avoir_email 13 -13; avoir_les 4 -4; avoir_quelq -14 14; avoir_sur 2 -2
avoir_un -18 18; avoir_une -10 10; avons 8 -8; avons_demen 7 -7; avons_huit 6 -6; avons_plus 3 -3; avons_un 6 -6
avoue 7 -7; avoue_que 7 -7; awa 5 -5; awa_c 5 -5; b 12 -12; b_aroba 7 -7; b_c 6 -6; b_comme 10 -10; b_e 2 -2
b_o 4 -4; b_puis 2 -2; b_r 5 -5; b_v 6 -6; bah 13 -13; bah_c 6 -6; bah_ecout 9 -9; bah_j 7 -7; bah_non 9 -9
bah_oui 11 -11; bah_voila 6 -6; baiss 13 -13; baiss_la 13 -13; banca 9 -9; banca_> 9 -9; banca_m 6 -6; bande 17 -17
bande_d 10 -10; bande_de 18 -18; banqu 4 -4; banqu_elle 4 -4; bapti 5 -5; bapti_mais 2 -2; bapti_renau 6 -6
barre 8 -8; barre_> 6 -6; barre_de 8 -8; bas 5 -5; bas_> 2 -2; bas_b 6 -6; bas_clair 4 -4; bas_la 3 -3
bas_marti 7 -7; bas_roux 6 -6; bascu -9 9; bascu_moi -9 9; basta 6 -6; basta_j 6 -6; bazar 12 -12; bazar_> 12 -12
be 11 -11; be_> 9 -9; be_oui 17 -17; beatr 6 -6; beatr_vial 6 -6; beau 9 -9; beau_aujou 9 -9; beauc 19 -19
beauc_> 4 -4; beauc_beauc 8 -8; beauc_chef 8 -8; beauc_de 8 -8; beauc_madam 5 -5; beauc_mieux 11 -11; beaun 2 -2
beaun_comme 2 -2; beaux 5 -5; beaux_cross 5 -5; belle 4 -4; belle_mere 4 -4; belle_soeur 3 -3; ben 10 -10
ben_c 10 -10; ben_ca 6 -6; ben_en 1 -1; ben_figur 8 -8; ben_gros -10 10; ben_j 7 -7; ben_je 6 -6; ben_juste 9 -9
ben_le 5 -5; ben_moi 10 -10; ben_non 10 -10; ben_oui 11 -11; ben_rien 8 -8; ben_tout 16 -16; ben_voila 12 -12
benal 11 -11; benal_> 11 -11; benal_a 7 -7; benal_aroba 3 -3; benis 5 -5; benis_> 5 -5; benze 5 -5; benze_neuf 5 -5
berna 13 -13; berna_> 8 -8; berna_aroba 6 -6; berna_colin 7 -7; berna_deux 5 -5; berna_marti 7 -7; berna_point 3 -3
berna_soixa 3 -3; berth 5 -5; berth_e 5 -5; berti 7 -7; berti_et 7 -7; bertr 15 -15; bertr_chauv 5 -5
bertr_lacro 6 -6; bertr_tout 9 -9; besoi -5 5; besoi_ca 2 -2; besoi_d -14 14; besoi_de 12 -12; besoi_du 4 -4
besoi_jusqu 6 -6; besoi_que 16 -16; bete 10 -10; bete_> 10 -10; betis 2 -2; betis_c 2 -2; bien 17 -17; bien_> 28 -28
bien_aimab 9 -9; bien_au 14 -14; bien_avoir -8 8; bien_c 1 -1; bien_ca 8 -8; bien_comme 6 -6; bien_compr 10 -10
bien_d 3 -3; bien_enten 4 -4; bien_entre 3 -3; bien_evide 8 -8; bien_faire 6 -6; bien_franc 14 -14; bien_genti -6 6
bien_hein 2 -2; bien_maint 6 -6; bien_meill 10 -10; bien_merci 6 -6; bien_mieux 8 -8; bien_moi 15 -15; bien_mon 4 -4
bien_note 1 -1; bien_notre 8 -8; bien_oui 18 -18; bien_pour 4 -4; bien_qu -2 2; bien_que 9 -9; bien_recu 6 -6
bien_s -14 14; bien_sur 12 -12; bien_volon 8 -8; bingo 9 -9; bingo_ca 9 -9; bio 7 -7; bio_> 7 -7; bizar 8 -8
bizar_quand 8 -8; blabl 11 -11; blabl_> 11 -11; blanc 10 -10; blanc_> 9 -9; blanc_de 9 -9; bleu 11 -11
bleu_fixe 11 -11; bleue 7 -7; bleue_ne 6 -6; bleue_passe 7 -7; blond 6 -6; blond_> 6 -6; bloqu 8 -8; bloqu_> 7 -7
bloqu_il 8 -8; bloqu_la 6 -6; bof 7 -7; bof_non 7 -7; bois 5 -5; bois_aroba 5 -5; boite_> 11 -11; boite_d 4 -4
boite_de -5 5; boite_hier 7 -7; boite_mail 5 -5; boite_ne 6 -6; boite_vocal -10 10; boiti 8 -8; boiti_blanc 9 -9
boiti_fibre 6 -6; bol 7 -7; bol_de 7 -7; bon 2 -2; bon_> 18 -18; bon_assez -6 6; bon_bon 4 -4; bon_c 11 -11
bon_ca 6 -6; bon_et 3 -3; bon_j 2 -2; bon_je -7 7; bon_la 14 -14; bon_maint 11 -11; bon_merci 10 -10; bon_nom 13 -13
bon_numer 4 -4; bon_passe -11 11; bon_pour 19 -19; bon_tout 7 -7; bon_une -5 5; bon_vous 7 -7; bonjo 13 -13
bonjo_> 15 -15; bonjo_c 6 -6; bonjo_est -3 3; bonjo_excus 1 -1; bonjo_j 7 -7; bonjo_jacqu 3 -3; bonjo_je -6 6
bonjo_madam 15 -15; bonjo_monsi 7 -7; bonjo_olivi 8 -8; bonjo_phili 7 -7; bonne 5 -5; bonne_adres 5 -5
bonne_et 5 -5; bons 19 -19; bons_> 10 -10; bons_ca 8 -8; bons_techn 11 -11; bonso 8 -8; bonso_> 9 -9
bonso_dites 4 -4; borde 15 -15; borde_> 9 -9; borde_de 10 -10; borde_derri 8 -8; bots -9 9; bots_je -9 9; boucl 8 -8
boucl_> 8 -8; bouff 5 -5; bouff_> 5 -5; boug -5 5; boug_la -5 5; bouge 11 -11; bouge_d 10 -10; bouge_pas 7 -7
boula 9 -9; boula_a 7 -7; boula_du 9 -9; boula_point 11 -11; boule 10 -10; boule_> 10 -10; bout -7 7; bout_de 7 -7
bout_du -8 8; bouti 7 -7; bouti_> 7 -7; bouto 17 -17; bouto_> 10 -10; bouto_de 18 -18; bouto_pour 2 -2; bouzi 4 -4
bouzi_b 4 -4; box 13 -13; box_> 24 -24; box_a 3 -3; box_c 3 -3; box_ca 1 -1; box_clign 2 -2; box_dans 4 -4
box_deux 6 -6; box_elle 2 -2; box_en 1 -1; box_est 8 -8; box_et 8 -8; box_etein 11 -11; box_fait 2 -2
box_fonct 3 -3; box_la 5 -5; box_mais 3 -3; box_march 1 -1; box_ne 3 -3; box_point 7 -7; box_pour 1 -1; box_qui 8 -8
box_s 7 -7; box_toute 10 -10; branc 8 -8; branc_sur 8 -8; bref -8 8; bref_tout -8 8; brigi 10 -10; brigi_adam 10 -10
bruit 15 -15; bruit_> 10 -10; bruit_c 4 -4; bruit_de 8 -8; brun 9 -9; brun_> 9 -9; bt 6 -6; bt_dot 6 -6; buffe 8 -8
buffe_tout 8 -8; bug 7 -7; bug_> 7 -7; bugue 9 -9; bugue_> 9 -9; burea 18 -18; burea_> 20 -20; burea_depui 3 -3
burea_est 6 -6; burea_et 5 -5; burea_les 2 -2; burea_plus 4 -4; burea_se 4 -4; burea_tous 5 -5; c 9 -9; c_a 7 -7
c_d 6 -6; c_est 9 -9; c_etait 6 -6; c_good 13 -13; c_h 6 -6; c_o 3 -3; c_point 7 -7; c_tiret 6 -6; ca 13 -13
ca_> 12 -12; ca_a 2 -2; ca_alors 8 -8; ca_arriv 8 -8; ca_avait 4 -4; ca_buffe 8 -8; ca_bug 7 -7; ca_bugue 8 -8
ca_c 3 -3; ca_capte 16 -16; ca_chang 13 -13; ca_charg 10 -10; ca_clign 9 -9; ca_comme 9 -9; ca_coupa 7 -7
ca_coupe 13 -13; ca_d 11 -11; ca_demar 9 -9; ca_depen 14 -14; ca_drach 2 -2; ca_du 5 -5; ca_dure 7 -7; ca_et 2 -2
ca_fait -3 3; ca_fonct 8 -8; ca_gresi 11 -11; ca_hache 12 -12; ca_ira 7 -7; ca_j 7 -7; ca_je 9 -9; ca_joue 3 -3
ca_lag 11 -11; ca_m 11 -11; ca_march 12 -12; ca_me 6 -6; ca_meme 8 -8; ca_monsi 10 -10; ca_mouli 6 -6; ca_n 10 -10
ca_ne 15 -15; ca_non 9 -9; ca_oui 11 -11; ca_pour -8 8; ca_que 8 -8; ca_raccr 10 -10; ca_rame 11 -11
ca_recom 13 -13; ca_redem 8 -8; ca_refon 8 -8; ca_remar 9 -9; ca_s 10 -10; ca_se 7 -7; ca_sert 8 -8; ca_sonne 2 -2
ca_suffi 17 -17; ca_tient 8 -8; ca_tombe 5 -5; ca_tourn 11 -11; ca_va 6 -6; ca_veut 15 -15; ca_vient 7 -7
ca_y 11 -11; cabin 14 -14; cabin_est 6 -6; cabin_medic 6 -6; cabin_point 6 -6; cabin_tiret 7 -7; cabla 5 -5
cabla_> 5 -5; cable 19 -19; cable_> 19 -19; cable_en 4 -4; cable_ether 10 -10; cafe 8 -8; cafe_> 8 -8; caiss 6 -6
caiss_deux 6 -6; caiss_enreg 9 -9; caiss_n 5 -5; caiss_ne 3 -3; calis 3 -3; calis_ca 3 -3; calme 10 -10
calme_> 9 -9; calme_je 2 -2; camer 6 -6; camer_> 6 -6; camil 2 -2; camil_point 2 -2; campi 7 -7; campi_vous 7 -7
can -6 6; can_i -6 6; canal 5 -5; canal_du 5 -5; canar 9 -9; canar_> 9 -9; capte 12 -12; capte_a 7 -7
capte_de 13 -13; capte_maint 16 -16; capte_mal 6 -6; capte_pas 1 -1; capte_plus 5 -5; capte_que 7 -7
capte_rien 6 -6; capte_toujo 4 -4; car 2 -2; car_le 2 -2; caraf 4 -4; caraf_au 4 -4; carlo 6 -6; carlo_silva 6 -6
carpe 10 -10; carpe_> 10 -10; carpe_aroba 8 -8; carre 12 -12; carre_> 12 -12; carre_merci 5 -5; carte 14 -14
carte_bleue 7 -7; carte_cime 8 -8; carte_sim 10 -10; casqu 9 -9; casqu_de 9 -9; casse 6 -6; casse_> 6 -6; catas 5 -5
catas_je 5 -5; cause -14 14; cause_a -15 15; cause_de 6 -6; cave 7 -7; cave_> 7 -7; cave_jeter 7 -7; ce 1 -1
ce_cable 8 -8; ce_matin 8 -8; ce_n 4 -4; ce_numer 6 -6; ce_qu 11 -11; ce_que -10 10; ce_qui 12 -12; ce_robot -14 14
ce_sera 2 -2; ce_serai 7 -7; ce_servi 12 -12; ce_trava 7 -7; ce_voyan 6 -6; cela 8 -8; cela_fonct 6 -6
cela_meme 11 -11; celle 2 -2; celle_de 2 -2; cellu 6 -6; cellu_a 3 -3; cellu_de 6 -6; celui 10 -10; celui_avec 6 -6
celui_ci 9 -9; celui_d 10 -10; celui_de 3 -3; celui_la 9 -9; celui_que 4 -4; cent 2 -2; cent_cent 2 -2
cent_cinqu 2 -2; cent_vingt 3 -3; centa 11 -11; centa_> 11 -11; centr 13 -13; centr_> 9 -9; centr_par 3 -3
centr_point 8 -8; cents 12 -12; cents_> 12 -12; certa 15 -15; certa_> 15 -15; certe 11 -11; certe_> 11 -11; ces 8 -8
ces_bons 8 -8; ces_quest 4 -4; ces_reven 7 -7; cette 9 -9; cette_box 7 -7; cette_fois 14 -14; cette_machi -7 7
cette_semai 2 -2; ch 6 -6; ch_> 6 -6; chain 8 -8; chain_> 8 -8; chair -12 12; chair_et -12 12; chamb 5 -5
chamb_> 7 -7; chamb_le 6 -6; chamb_un 3 -3; chang 14 -14; chang_> 14 -14; chang_d 18 -18; chang_de 4 -4
chang_du 3 -3; chang_la 10 -10; chang_le 5 -5; chang_maint 1 -1; chang_rien 8 -8; chans 4 -4; chans_> 4 -4
chape 9 -9; chape_de 9 -9; chaqu 8 -8; chaqu_fois 8 -8; charg 18 -18; charg_dans 9 -9; charg_pas 8 -8
charg_plus 5 -5; charg_une 14 -14; charl 9 -9; charl_> 12 -12; charl_de 6 -6; charm 1 -1; charm_et 1 -1; chat 9 -9
chat_est 9 -9; chauv 5 -5; chauv_c 5 -5; chef -8 8; chef_> -3 3; chef_a 12 -12; chef_atten 6 -6; chef_d -8 8
chef_m 9 -9; chelo 11 -11; chelo_mais 8 -8; chelo_votre 7 -7; chen 5 -5; chen_w 5 -5; chepa 11 -11; chepa_moi 11 -11
cher 12 -12; cher_> 9 -9; cher_je 7 -7; cherc 11 -11; cherc_> 8 -8; cherc_le 18 -18; cherc_mes 8 -8; cherc_mon 5 -5
cheri 6 -6; cheri_je 7 -7; cheri_sans 1 -1; chez 10 -10; chez_gmail 6 -6; chez_hotma 1 -1; chez_machi 14 -14
chez_moi 14 -14; chez_mort 8 -8; chez_nous 15 -15; chez_vous -10 10; chez_wanad 8 -8; chez_yahoo 6 -6; chico 7 -7
chico_> 7 -7; chien 19 -19; chien_> 10 -10; chien_aboie 6 -6; chien_j 10 -10; chien_qui 7 -7; chiff 4 -4
chiff_> 4 -4; chioc 6 -6; chioc_je 6 -6; chloe 7 -7; chloe_dupui 7 -7; chora 2 -2; chora_donc 2 -2; chora_point 2 -2
chose_> 14 -14; chose_a -7 7; chum 8 -8; chum_> 8 -8; ci 9 -9; ci_est 9 -9; cime 8 -8; cime_est 8 -8; cinq 18 -18
cinq_> 17 -17; cinq_a 4 -4; cinq_appar 7 -7; cinq_c 9 -9; cinq_cinq 7 -7; cinq_douze 5 -5; cinq_en 9 -9
cinq_et 10 -10; cinq_heure 15 -15; cinq_huit 1 -1; cinq_minut 10 -10; cinq_non 8 -8; cinq_nonan 4 -4; cinq_ou 10 -10
cinq_pc 3 -3; cinq_quara 2 -2; cinq_quatr 5 -5; cinq_secon 7 -7; cinq_six 5 -5; cinq_soixa 8 -8; cinq_sur 7 -7
cinq_telep 1 -1; cinq_trent 4 -4; cinq_un 2 -2; cinq_vingt 6 -6; cinq_virgu 3 -3; cinqu 12 -12; cinqu_> 17 -17
cinqu_appar 7 -7; cinqu_deux 3 -3; cinqu_euros 4 -4; cinqu_fois 1 -1; cinqu_huit 3 -3; cinqu_quara 9 -9
cinqu_quatr 4 -4; cinqu_sept 2 -2; cinqu_six 4 -4; cinqu_soixa 11 -11; cinqu_trois 3 -3; clair 17 -17
clair_> 13 -13; clair_aroba 4 -4; clair_c 5 -5; clair_fonta 4 -4; clair_point 3 -3; clair_rouss 12 -12; claqu 11 -11
claqu_de 11 -11; clien -4 4; clien_> -14 14; clien_aroba 13 -13; clien_avec -9 9; clien_comme 5 -5; clien_en 7 -7
clien_m 8 -8; clien_me 5 -5; clien_n 11 -11; clien_nous 2 -2; clien_numer 1 -1; clien_par 7 -7; clien_quara 9 -9
clien_se 6 -6; clign 11 -11; clign_en 5 -5; clign_encor 9 -9; clign_et 4 -4; clign_orang 14 -14; clign_toujo 12 -12
clign_tout 4 -4; clore 4 -4; clore_le 4 -4; cloud 3 -3; cloud_> 3 -3; club 8 -8; club_tiret 6 -6; club_under 8 -8
co 11 -11; co_> 6 -6; co_au 6 -6; co_dot 6 -6; cocho 7 -7; cocho_> 7 -7; code 12 -12; code_> 3 -3; code_c 4 -4
code_erreu 8 -8; code_puc 8 -8; code_puk 6 -6; codes 6 -6; codes_par 6 -6; coler 9 -9; coler_> 8 -8
coler_contr 5 -5; colin 7 -7; colin_> 7 -7; colis 6 -6; colis_par 6 -6; colla -8 8; colla_de -11 11
colla_elles 7 -7; colle -5 5; colle_> -8 8; colle_a 2 -2; colle_au -13 13; colle_aussi 12 -12; colle_de 5 -5
colle_en -7 7; colle_la 4 -4; colle_m 13 -13; colle_non 5 -5; colle_parce 2 -2; colle_s 4 -4; com 9 -9; com_> 9 -9
com_merci 2 -2; com_tout 10 -10; combi 10 -10; combi_c 6 -6; combi_de 12 -12; combi_depui 1 -1; combi_est 10 -10
combi_s 9 -9; comme 14 -14; comme_> 15 -15; comme_a 7 -7; comme_anato 5 -5; comme_avant 6 -6; comme_berna 11 -11
comme_berth 5 -5; comme_ca 9 -9; comme_conse 4 -4; comme_d 11 -11; comme_danie 2 -2; comme_desir 5 -5
comme_dites 7 -7; comme_en 6 -6; comme_eugen 5 -5; comme_franc 5 -5; comme_inter 3 -3; comme_je -3 3
comme_jean 2 -2; comme_l 7 -7; comme_la 5 -5; comme_le 2 -2; comme_mon 3 -3; comme_nicol 5 -5; comme_on 7 -7
comme_que 7 -7; comme_raoul 5 -5; comme_si 5 -5; comme_thoma 7 -7; comme_une 5 -5; comme_video 6 -6; comme_vous 7 -7
commu -5 5; commu_avec -8 8; commu_est 13 -13; commu_sont 10 -10; commu_ulter 11 -11; compe -11 11; compe_> -11 11
compl -5 5; compl_> 19 -19; compl_je -13 13; compl_mon -5 5; compl_mort 8 -8; compl_stupi 6 -6; compr -3 3
compr_> 12 -12; compr_adres 10 -10; compr_bien -14 14; compr_donc 3 -3; compr_la 4 -4; compr_pas -9 9
compr_que 13 -13; compr_rien -11 11; compr_une 7 -7; compt -7 7; compt_> -8 8; compt_a 12 -12; compt_aroba 7 -7
compt_c 4 -4; con 10 -10; con_> 10 -10; conce 3 -3; conce_> 3 -3; confl 10 -10; confl_d 10 -10; conge 1 -1
conge_pour 1 -1; conna 13 -13; conna_> 4 -4; conna_le 6 -6; conna_mon 11 -11; conna_pas 5 -5; conna_tu 9 -9
conne 6 -6; conne_> 17 -17; conne_a 3 -3; conne_au 5 -5; conne_avec 15 -15; conne_de 4 -4; conne_du 5 -5
conne_elle 7 -7; conne_est 12 -12; conne_et 3 -3; conne_fibre 1 -1; conne_moi -10 10; conne_parta 1 -1
conne_pas 7 -7; conne_plus 7 -7; conse -12 12; conse_> -7 7; conse_a -6 6; conse_banca 9 -9; conse_clien -7 7
conse_comme 6 -6; conse_de 7 -7; conse_dispo -14 14; conse_et 6 -6; conse_etait 9 -9; conse_j 9 -9; conse_je 11 -11
conse_m 3 -3; conse_maint -15 15; conse_merci 19 -19; conse_ou -14 14; conse_pour -9 9; conse_qui -2 2
conse_s -15 15; conso 17 -17; conso_> 11 -11; conso_annul 2 -2; conso_de 2 -2; conso_march 9 -9; conso_qui 4 -4
conso_trouv 3 -3; conta 7 -7; conta_aroba 10 -10; conta_avec -6 6; conta_depui 2 -2; conta_le 5 -5; conta_ont 7 -7
conte 4 -4; conte_mais 3 -3; conte_nous 4 -4; conti 10 -10; conti_avec 10 -10; conti_ensem 9 -9; contr 12 -12
contr_> 18 -18; contr_avec 6 -6; contr_c 4 -4; contr_est 5 -5; contr_le 5 -5; contr_son 5 -5; contr_vous 1 -1
convi 7 -7; convi_tres 7 -7; cool 8 -8; cool_merci 8 -8; corre 12 -12; corre_> 12 -12; corre_c 4 -4; corre_ca 8 -8
corre_de 5 -5; corre_merci 7 -7; cote 6 -6; cote_> 7 -7; cote_du 3 -3; cote_sans 3 -3; coudo -6 6; coudo_> -6 6
couil 4 -4; couil_dans 4 -4; coup 7 -7; coup_de 7 -7; coup_mon 1 -1; coupa 7 -7; coupa_la 7 -7; coupe 13 -13
coupe_> 10 -10; coupe_alors 1 -1; coupe_au 7 -7; coupe_d 4 -4; coupe_de 9 -9; coupe_du 8 -8; coupe_encor 6 -6
coupe_la 16 -16; coupe_plus 7 -7; coupe_toujo 11 -11; coupe_tous 3 -3; coupe_toute 6 -6; coupe_un 13 -13; coups 7 -7
coups_de 7 -7; coupu 14 -14; coupu_> 13 -13; coupu_de 4 -4; coupu_inter 9 -9; coupu_penda 4 -4; coura 7 -7
coura_> 7 -7; courr 8 -8; courr_elect 3 -3; courr_mais 5 -5; courr_pas 1 -1; cours 7 -7; cours_> 8 -8; cours_en 1 -1
cousi 6 -6; cousi_> 6 -6; craqu 4 -4; craqu_quand 4 -4; creti 6 -6; creti_ca 6 -6; crois 5 -5; crois_> 12 -12
crois_bien 11 -11; crois_oui 6 -6; crois_pas 15 -15; crois_qu -7 7; crois_que 11 -11; cross 5 -5; cross_vous 5 -5
cru 2 -2; cru_que 2 -2; cuisi 6 -6; cuisi_> 8 -8; cuisi_hein 3 -3; cyber 8 -8; cyber_cafe 8 -8; d 3 -3; d_> 6 -6
d_a 11 -11; d_abonn 14 -14; d_acces 3 -3; d_accor 15 -15; d_accue 7 -7; d_acord 10 -10; d_adres 10 -10; d_affic 6 -6
d_agent 7 -7; d_aide 13 -13; d_aille 7 -7; d_alemb 10 -10; d_ameli 10 -10; d_appar 9 -9; d_appel 13 -13
d_arnaq 6 -6; d_aroba 9 -9; d_atten 10 -10; d_avant 10 -10; d_avoir -17 17; d_comme 4 -4; d_eau 5 -5; d_envoy 8 -8
d_equip -8 8; d_erreu 19 -19; d_escro 1 -1; d_essai 8 -8; d_essay 5 -5; d_etre -8 8; d_excla 3 -3; d_expli 11 -11
d_explo 5 -5; d_habit 11 -11; d_humai -20 20; d_i 7 -7; d_incap 9 -9; d_incom 6 -6; d_inter 8 -8; d_opera 16 -16
d_orang 4 -4; d_ordin 13 -13; d_ou 10 -10; d_point 9 -9; d_u 9 -9; d_un -13 13; d_union 8 -8; d_urgen 12 -12
da 12 -12; da_> 12 -12; dame -15 15; dame_> -15 15; dame_bien 10 -10; dame_de -11 11; dame_l 6 -6; dame_m 7 -7
dame_ou -7 7; dame_sans 6 -6; dame_tres 14 -14; danie 2 -2; danie_point 2 -2; dans 9 -9; dans_cyber 8 -8
dans_dix 2 -2; dans_famil 6 -6; dans_l -1 1; dans_la 4 -4; dans_le 12 -12; dans_ma 7 -7; dans_mon 2 -2
dans_notre 6 -6; dans_un 4 -4; dans_une 6 -6; daron 5 -5; daron_> 5 -5; de 3 -3; de_4g 4 -4; de_betis 2 -2
de_bon -5 5; de_bons 11 -11; de_borde 9 -9; de_bouff 5 -5; de_box 2 -2; de_bruit 4 -4; de_ca 7 -7; de_canar 9 -9
de_carte 7 -7; de_ce -14 14; de_cette 7 -7; de_chang 15 -15; de_charg 14 -14; de_charl 12 -12; de_chez -11 11
de_chico 7 -7; de_cinq 7 -7; de_clien 9 -9; de_cocho 7 -7; de_compe -8 8; de_compt -8 8; de_conge 1 -1
de_conna 9 -9; de_conne 5 -5; de_conse 17 -17; de_contr 2 -2; de_coura 4 -4; de_debit 7 -7; de_demar 12 -12
de_deran 9 -9; de_dialo -8 8; de_direc 12 -12; de_discu -15 15; de_donne 10 -10; de_faire 5 -5; de_fibre 4 -4
de_fil 11 -11; de_fois 9 -9; de_fond 8 -8; de_grave 4 -4; de_gresi 18 -18; de_gueul 9 -9; de_guign 5 -5
de_jeux 2 -2; de_joind 7 -7; de_l 7 -7; de_la 4 -4; de_laiss 6 -6; de_le 8 -8; de_lemoi 10 -10; de_liege 7 -7
de_ligne 12 -12; de_ma 23 -23; de_machi -15 15; de_mail 6 -6; de_maiso 6 -6; de_malad 5 -5; de_march 7 -7
de_marse 8 -8; de_me 14 -14; de_meme 5 -5; de_merde 13 -13; de_messa 7 -7; de_mieux 5 -5; de_mobil 6 -6; de_moi 9 -9
de_mon 8 -8; de_nazes 9 -9; de_nivea -8 8; de_nos 9 -9; de_notre 8 -8; de_nous 6 -6; de_nouve 14 -14
de_novem 10 -10; de_nuls 12 -12; de_ouf 7 -7; de_paiem 7 -7; de_paill 9 -9; de_panne 12 -12; de_paque 7 -7
de_paris 6 -6; de_parle -12 12; de_passe 10 -10; de_perso 20 -20; de_portu 6 -6; de_poste 11 -11; de_prend -12 12
de_prise 7 -7; de_probl 14 -14; de_publi 7 -7; de_puis 9 -9; de_quoi 15 -15; de_rappe -2 2; de_redem 19 -19
de_reel -12 12; de_resea 7 -7; de_retab 6 -6; de_rien 5 -5; de_robot -18 18; de_rue 10 -10; de_s 3 -3; de_saisi 9 -9
de_signa 3 -3; de_sms 12 -12; de_souci 18 -18; de_suite -7 7; de_sympa 8 -8; de_table 7 -7; de_techn 31 -31
de_telep 14 -14; de_temps 12 -12; de_termi 10 -10; de_tonal 12 -12; de_tout -11 11; de_trait 5 -5; de_trava 8 -8
de_venir -11 11; de_villi 6 -6; de_vivan -12 12; de_vive -8 8; de_vos -7 7; de_votre -6 6; de_vous 13 -13
de_voyou 4 -4; de_wifi 13 -13; debil 8 -8; debil_et 8 -8; debit 12 -12; debit_> 6 -6; debit_est 9 -9; debit_et 2 -2
debit_monta 8 -8; debit_ridic 5 -5; debor 14 -14; debor_> 13 -13; debor_sur 5 -5; debra 15 -15; debra_> 4 -4
debra_la 16 -16; debra_mais 1 -1; debra_rebra 4 -4; debut 4 -4; debut_a 5 -5; debut_j 1 -1; debut_oui 9 -9
deced 9 -9; deced_> 9 -9; decla 10 -10; decla_un 10 -10; decod 14 -14; decod_> 8 -8; decod_affic 8 -8
decod_est 8 -8; decod_tele 5 -5; decon 11 -11; decon_> 8 -8; decon_a 7 -7; decon_toute 9 -9; decro 7 -7
decro_et 6 -6; decro_il 4 -4; decro_j 5 -5; decro_perso 8 -8; dect 7 -7; dect_ne 7 -7; decu 7 -7; decu_> 7 -7
dedan -7 7; dedan_> -7 7; degou 10 -10; degou_de 10 -10; degue 6 -6; degue_ce 6 -6; dehor 6 -6; dehor_> 7 -7
dehor_de 4 -4; deja 31 -31; deja_> 3 -3; deja_appel 6 -6; deja_contr 5 -5; deja_deux 6 -6; deja_fait 8 -8
deja_hier 6 -6; deja_la 4 -4; deja_norma 8 -8; deja_parle 17 -17; deja_redem 10 -10; deja_resol 2 -2; deja_tout 2 -2
deja_venu 16 -16; demai 15 -15; demai_> 14 -14; demai_matin 12 -12; deman -8 8; deman_a -7 7; deman_de 9 -9
deman_juste 10 -10; deman_lui 11 -11; deman_pas 10 -10; deman_un -9 9; demar 9 -9; demar_> 9 -9; demar_la 12 -12
demen 12 -12; demen_> 9 -9; demen_en 7 -7; demoi -6 6; demoi_du -6 6; denis 6 -6; denis_point 6 -6; depan 6 -6
depan_> 5 -5; depan_mon 6 -6; depec 11 -11; depec_> 11 -11; depen 14 -14; depen_> 14 -14; depen_de 8 -8
depen_si 3 -3; deplo 10 -10; deplo_> 10 -10; depui 17 -17; depui_ca 2 -2; depui_ce 9 -9; depui_deux 12 -12
depui_dix 3 -3; depui_fribo 7 -7; depui_hier 12 -12; depui_l 5 -5; depui_la 3 -3; depui_le 1 -1; depui_mon 6 -6
depui_neuf 6 -6; depui_plus 4 -4; depui_que 1 -1; depui_tanto 5 -5; depui_trois 9 -9; depui_une 4 -4
depui_vingt 1 -1; deran 13 -13; deran_c 1 -1; deran_pas 13 -13; deran_vos 9 -9; derni 14 -14; derni_> 14 -14
derni_fois 7 -7; derni_mais 3 -3; derri 6 -6; derri_fait 1 -1; derri_il 8 -8; des 7 -7; des_beaux 5 -5
des_couil 4 -4; des_coups 7 -7; des_coupu 5 -5; des_cours 1 -1; des_craqu 4 -4; des_forge 5 -5; des_gresi 4 -4
des_gros 4 -4; des_grzz 6 -6; des_iles 6 -6; des_lilas 9 -9; des_machi -11 11; des_mails 10 -10; des_poste 5 -5
des_que 4 -4; des_trava 8 -8; des_voleu 14 -14; desce 7 -7; desce_a 7 -7; desir 5 -5; desir_> 5 -5; desol 13 -13
desol_de 8 -8; desol_mais 8 -8; desor 6 -6; desor_cela 6 -6; dessu 8 -8; dessu_> 6 -6; dessu_de 7 -7; deux 16 -16
deux_> 13 -13; deux_alors -7 7; deux_aroba 6 -6; deux_au 3 -3; deux_autre 7 -7; deux_dans 6 -6; deux_deux 16 -16
deux_doigt 5 -5; deux_douze 3 -3; deux_et 5 -5; deux_f 7 -7; deux_fixes 8 -8; deux_fois 7 -7; deux_gsm 6 -6
deux_heure 12 -12; deux_jours 8 -8; deux_l 9 -9; deux_lettr 2 -2; deux_megas 7 -7; deux_mille 8 -8; deux_minut 7 -7
deux_mots 5 -5; deux_n 7 -7; deux_neuf 2 -2; deux_nonan 6 -6; deux_ordin 18 -18; deux_ou 12 -12; deux_pc 13 -13
deux_perso 17 -17; deux_plus 18 -18; deux_porta 8 -8; deux_pour 3 -3; deux_quara 11 -11; deux_quatr 1 -1
deux_r 5 -5; deux_repet 6 -6; deux_secon 13 -13; deux_septa 4 -4; deux_serve 5 -5; deux_table 6 -6; deux_trent 3 -3
deux_trois 11 -11; deux_un 10 -10; deuxi 11 -11; deuxi_> 3 -3; deuxi_poste 7 -7; devai 5 -5; devai_venir 5 -5
devan 6 -6; devan_> 5 -5; devan_l 6 -6; devoi 3 -3; devoi_en 3 -3; devri 2 -2; devri_l 2 -2; diabl 10 -10
diabl_avec 10 -10; diall 7 -7; diall_a 7 -7; dialo -8 8; dialo_avec -8 8; dieu 5 -5; dieu_vous 5 -5; diffe 9 -9
diffe_> 9 -9; dilig 10 -10; dilig_> 10 -10; dingu 13 -13; dingu_> 9 -9; dingu_ca 5 -5; dirai 13 -13; dirai_> 7 -7
dirai_bien 5 -5; dirai_mais 1 -1; dirai_pas 9 -9; dirai_que 9 -9; dire 5 -5; dire_> 14 -14; dire_aroba 6 -6
dire_ca 16 -16; dire_j 2 -2; dire_mais 2 -2; dire_marti 9 -9; dire_que 1 -1; dire_un -6 6; direc -3 3; direc_> -5 5
direc_aroba 8 -8; direc_n 10 -10; direc_s -11 11; direc_sur 6 -6; direc_techn 9 -9; dis 9 -9; dis_> 3 -3
dis_ca 8 -8; dis_pas 6 -6; dis_que 9 -9; disai -9 9; disai_c -9 9; discu -22 22; discu_avec -22 22; dise 2 -2
dise_pas 2 -2; disen 9 -9; disen_que 9 -9; disie 7 -7; disie_> 7 -7; dison 15 -15; dison_que 15 -15; dispa 7 -7
dispa_> 7 -7; dispa_mais 3 -3; dispo -14 14; dispo_> -14 14; dista 1 -1; dista_il 1 -1; dit 10 -10; dit_> 15 -15
dit_d 14 -14; dit_de 5 -5; dit_et 1 -1; dit_la 9 -9; dit_mardi 10 -10; dit_no 6 -6; dit_non 3 -3; dit_pas 5 -5
dit_qu 6 -6; dit_que 5 -5; dit_quoi 3 -3; dit_resea 7 -7; dit_sim 2 -2; dit_verif 8 -8; dites_> 13 -13
dites_a -12 12; dites_au -11 11; dites_j 4 -4; dites_mon 5 -5; dites_on -7 7; dites_pourr -5 5; dites_voir 4 -4
dites_vous 7 -7; dix 17 -17; dix_> 12 -12; dix_douze 10 -10; dix_et 6 -6; dix_heure 12 -12; dix_huit 5 -5
dix_neuf 6 -6; dix_quatr 4 -4; dix_sept 4 -4; dix_soixa 9 -9; dix_vingt 6 -6; dizai 17 -17; dizai_> 11 -11
dizai_dans 6 -6; dizai_de 10 -10; dizai_je 7 -7; docte 10 -10; docte_bertr 6 -6; docte_blanc 9 -9; doigt 5 -5
doigt_d 5 -5; dois 16 -16; dois_aller 6 -6; dois_inter 5 -5; dois_voir 11 -11; doit 15 -15; doit_passe 17 -17
doit_venir 12 -12; domma 11 -11; domma_> 11 -11; donc -2 2; donc_> 8 -8; donc_a -10 10; donc_au -9 9
donc_camil 2 -2; donc_chora 2 -2; donc_fabri 3 -3; donc_je -10 10; donc_laiss 3 -3; donc_le 1 -1; donc_lea 5 -5
donc_miche 7 -7; donc_oui 6 -6; donc_xavie 7 -7; donne 2 -2; donne_> 7 -7; donne_a 4 -4; donne_ce 6 -6
donne_est 6 -6; donne_la 2 -2; donne_le 4 -4; donne_mais 7 -7; donne_mobil 10 -10; donne_moi -20 20; donne_plus 5 -5
donne_un 4 -4; donne_votre 13 -13; dont 7 -7; dont_trois 7 -7; dos 12 -12; dos_> 13 -13; dos_de 9 -9; dos_je 5 -5
dossi -4 4; dossi_> 10 -10; dossi_est 9 -9; dossi_parce -8 8; dot 6 -6; dot_co 6 -6; dot_smith 6 -6; dot_uk 6 -6
doute 4 -4; doute_mais 4 -4; douza 12 -12; douza_d 9 -9; douza_de 9 -9; douze 13 -13; douze_> 17 -17
douze_appar 6 -6; douze_euh 3 -3; douze_peut 10 -10; douze_poste 8 -8; douze_quara 10 -10; douze_quatr 2 -2
douze_rue 7 -7; douze_soixa 12 -12; douze_treiz 7 -7; douze_trent 5 -5; douze_virgu 3 -3; douze_zero 1 -1; down 7 -7
down_de 7 -7; dr 6 -6; dr_point 6 -6; drach 2 -2; drach_ici 2 -2; du 7 -7; du_bas 6 -6; du_bruit 10 -10
du_burea 5 -5; du_cabin 10 -10; du_centr 9 -9; du_conse 13 -13; du_coup 1 -1; du_debut 5 -5; du_fax 10 -10
du_fil -8 8; du_fils -9 9; du_fouta 10 -10; du_grand 6 -6; du_magas 13 -13; du_meme 6 -6; du_monde 9 -9
du_point 5 -5; du_porta 2 -2; du_repon -10 10; du_resea 5 -5; du_salon 8 -8; du_servi -7 7; du_six 5 -5
du_stand -6 6; du_techn 7 -7; du_telet 5 -5; du_ticke 5 -5; du_tiret 8 -8; du_tonne 7 -7; du_tous 8 -8
du_tout 12 -12; du_vol 4 -4; du_vrai -11 11; du_wifi 5 -5; duboi 14 -14; duboi_> 9 -9; duboi_aroba 7 -7; dubre 5 -5
dubre_d 5 -5; dujar 9 -9; dujar_huita 9 -9; dumas 5 -5; dumas_aroba 5 -5; dumon 2 -2; dumon_et 2 -2; dupon 17 -17
dupon_> 13 -13; dupon_aroba 5 -5; dupon_d 6 -6; dupon_point 13 -13; dupui 7 -7; dupui_pardo 7 -7; duran 15 -15
duran_> 11 -11; duran_aroba 6 -6; dure 7 -7; dure_c 7 -7; durer 10 -10; durer_> 10 -10; duval 3 -3; duval_aroba 3 -3
e 14 -14; e_> 7 -7; e_a 2 -2; e_aroba 3 -3; e_b 6 -6; e_c 7 -7; e_comme 5 -5; e_d 3 -3; e_deux 5 -5; e_donc 2 -2
e_f 7 -7; e_i 5 -5; e_l 5 -5; e_n 7 -7; e_r 9 -9; e_s 5 -5; e_t 7 -7; e_u 6 -6; e_y 6 -6; eau 5 -5; eau_a 5 -5
echap 6 -6; echap_> 6 -6; echo 9 -9; echo_> 9 -9; echou 8 -8; echou_> 8 -8; ecole 9 -9; ecole_> 10 -10; ecole_a 6 -6
ecole_tiret 6 -6; ecout 3 -3; ecout_> -2 2; ecout_ca 6 -6; ecout_je 3 -3; ecout_mon 9 -9; ecout_ou 13 -13
ecout_pas 13 -13; ecran 6 -6; ecran_> 6 -6; ecran_d 6 -6; ecran_puisq 2 -2; ecran_reste 6 -6; ecrir 5 -5
ecrir_par 5 -5; ecrit 4 -4; ecrit_> 4 -4; ecriv 7 -7; ecriv_zola 7 -7; effet 7 -7; effet_> 7 -7; eh 9 -9
eh_ben 5 -5; eh_bien 6 -6; eh_oui 9 -9; el 5 -5; el_amran 5 -5; elect 9 -9; elect_> 8 -8; elect_ah 3 -3; elle 11 -11
elle_a 8 -8; elle_clign 8 -8; elle_dit 8 -8; elle_est 10 -10; elle_meme 5 -5; elle_ne 1 -1; elle_parle 8 -8
elle_peut 3 -3; elle_redem 5 -5; elle_reste 9 -9; elle_s 6 -6; elle_va 3 -3; elles 7 -7; elles_reste 7 -7
elodi 6 -6; elodi_march 6 -6; email 13 -13; email_> 13 -13; embet 11 -11; embet_> 10 -10; embet_quand 6 -6
embet_un 8 -8; emett 9 -9; emett_> 9 -9; emma 6 -6; emma_rey 6 -6; emma_under 6 -6; emplo -8 8; emplo_sinon -8 8
en -1 1; en_a 6 -6; en_ai -2 2; en_atten -21 21; en_avais 2 -2; en_bas 3 -3; en_boucl 8 -8; en_caraf 4 -4
en_chair -12 12; en_cinq 6 -6; en_coler 9 -9; en_commu -8 8; en_conne 1 -1; en_conta -6 6; en_cours 8 -8
en_dehor 4 -4; en_deux 5 -5; en_direc -11 11; en_donne 7 -7; en_est 12 -12; en_faisa 4 -4; en_fait 3 -3
en_gros 4 -4; en_haut 3 -3; en_ligne 5 -5; en_mars 7 -7; en_maudi 5 -5; en_minus 2 -2; en_occup 11 -11
en_ordre 5 -5; en_os -12 12; en_panne 8 -8; en_peux 17 -17; en_plein 11 -11; en_quara 6 -6; en_quatr 6 -6
en_rade 8 -8; en_relat -9 9; en_rouge 5 -5; en_sais 10 -10; en_septe 1 -1; en_serai 8 -8; en_sorti -7 7
en_souvi 9 -9; en_telec 5 -5; en_tete 5 -5; en_tout 9 -9; en_train 9 -9; en_un 7 -7; en_valai 6 -6; en_ville 3 -3
en_visio 8 -8; en_vrai -6 6; encai 3 -3; encai_le 3 -3; encei 3 -3; encei_conne 3 -3; encor 14 -14; encor_> 12 -12
encor_ca 8 -8; encor_dans 3 -3; encor_des 5 -5; encor_essay 3 -3; encor_la 6 -6; encor_le 12 -12; encor_lent 9 -9
encor_pas 9 -9; encor_pire 9 -9; encor_rouge 7 -7; encor_teste 7 -7; encor_vous 15 -15; end 3 -3; end_> 3 -3
enerv 8 -8; enerv_> 10 -10; enerv_a 4 -4; enerv_contr 5 -5; enerv_mais 10 -10; enerv_pas 2 -2; enfan 8 -8
enfan_en 8 -8; enfan_et 4 -4; enfan_peuve 1 -1; enfan_qui 4 -4; enfan_sont 9 -9; enfin -2 2; enfin_bref -8 8
enfin_conne 6 -6; enfin_je -1 1; enfin_non 7 -7; enfin_oui 30 -30; enfin_si 12 -12; enorm 8 -8; enorm_ce 8 -8
enreg -9 9; enreg_> -9 9; enreg_n 9 -9; ensem 10 -10; ensem_> 9 -9; ensem_des 5 -5; ensui 5 -5; ensui_aroba 3 -3
ensui_quatr 6 -6; enten 18 -18; enten_> 6 -6; enten_bien 9 -9; enten_comme 5 -5; enten_des 4 -4; enten_kaz 4 -4
enten_mal 4 -4; enten_mutue 7 -7; enten_parfa 6 -6; enten_pas 13 -13; enten_perso 7 -7; enten_plus 4 -4
enten_rien 3 -3; enten_un 9 -9; entra 8 -8; entra_> 5 -5; entra_de 9 -9; entre_> 22 -22; entre_a -9 9
entre_aussi 4 -4; entre_avec -9 9; entre_cinq 9 -9; entre_dix 6 -6; entre_huit 8 -8; entre_nous 3 -3
entre_trois 3 -3; envie -16 16; envie_de -16 16; envoi_de 13 -13; envoi_ils 7 -7; envoi_un -13 13; envoy 11 -11
envoy_de 12 -12; envoy_des 10 -10; envoy_moi 10 -10; envoy_une 6 -6; enzo 6 -6; enzo_deux 6 -6; epele 10 -10
epele_> 10 -10; equip -12 12; equip_> -12 12; eric 7 -7; eric_point 7 -7; erreu 16 -16; erreu_> 14 -14
erreu_est 6 -6; erreu_monsi 7 -7; es 9 -9; es_goure 6 -6; es_un 9 -9; escal 3 -3; escal_parce 3 -3; escro 1 -1
escro_> 1 -1; espac 5 -5; espac_c 5 -5; espec 9 -9; espec_de 9 -9; esper 9 -9; esper_une 9 -9; essai 14 -14
essai_> 12 -12; essai_d 6 -6; essai_et 8 -8; essay 15 -15; essay_> 14 -14; essay_d 11 -11; est 12 -12; est_> 13 -13
est_a 9 -9; est_absen 17 -17; est_ali 9 -9; est_allum 2 -2; est_arran 13 -13; est_au 10 -10; est_autre 8 -8
est_avec 13 -13; est_beauc 11 -11; est_bien 8 -8; est_bizar 8 -8; est_bleu 11 -11; est_bloqu 12 -12; est_bon -2 2
est_bons 10 -10; est_c 5 -5; est_ca 11 -11; est_carre 5 -5; est_casse 6 -6; est_catas 5 -5; est_cela 11 -11
est_celui 8 -8; est_chelo 7 -7; est_cinq 3 -3; est_clair 5 -5; est_compl 2 -2; est_conse 9 -9; est_corre 10 -10
est_coupe 10 -10; est_dans 8 -8; est_de 9 -9; est_deced 9 -9; est_decon 14 -14; est_degue 6 -6; est_deja 16 -16
est_derri 1 -1; est_deux 5 -5; est_diffe 9 -9; est_dingu 5 -5; est_du 8 -8; est_ecrit 4 -4; est_elle 3 -3
est_embet 8 -8; est_en 8 -8; est_encor 10 -10; est_enorm 8 -8; est_etein 14 -14; est_eva 9 -9; est_exact 11 -11
est_fait 15 -15; est_famil 4 -4; est_faux 12 -12; est_fou 5 -5; est_franc 10 -10; est_frust 10 -10; est_furie 15 -15
est_genti 8 -8; est_good 9 -9; est_honte 11 -11; est_hors 5 -5; est_hospi -9 9; est_hs 3 -3; est_impec 12 -12
est_inadm 13 -13; est_incor 9 -9; est_infer 6 -6; est_injoi 7 -7; est_insta 9 -9; est_insup 14 -14; est_inter 10 -10
est_intol 13 -13; est_intro 1 -1; est_j 3 -3; est_jamai 1 -1; est_je 12 -12; est_julie 10 -10; est_juste 12 -12
est_karim 9 -9; est_kevin 10 -10; est_l 11 -11; est_la 6 -6; est_lamen 9 -9; est_le 8 -8; est_les 5 -5
est_long 12 -12; est_luc 7 -7; est_ma 6 -6; est_madam 10 -10; est_marra 9 -9; est_mauva 8 -8; est_meme 6 -6
est_mieux 19 -19; est_moi 12 -12; est_mon 8 -8; est_moniq 2 -2; est_mort 14 -14; est_morte 4 -4; est_muet 12 -12
est_n 8 -8; est_nadia 1 -1; est_noire 11 -11; est_non 10 -10; est_nul 9 -9; est_o 2 -2; est_orang 11 -11
est_parei 8 -8; est_parfa 4 -4; est_parti 6 -6; est_pas 5 -5; est_pasca 10 -10; est_passe 22 -22; est_patri 3 -3
est_pire 13 -13; est_plein 8 -8; est_plus 6 -6; est_plusi 11 -11; est_pluto 12 -12; est_possi -14 14; est_pour 2 -2
est_propr 9 -9; est_quatr 8 -8; est_que -11 11; est_quelq 11 -11; est_qui 11 -11; est_quinz 5 -5; est_quoi 12 -12
est_rallu 7 -7; est_rappo 5 -5; est_redev 10 -10; est_regle 10 -10; est_relou -9 9; est_remon 12 -12; est_rentr 7 -7
est_repar 7 -7; est_resol 14 -14; est_respo 7 -7; est_retab 18 -18; est_retom 5 -5; est_reven 11 -11; est_ridic 8 -8
est_rose 9 -9; est_sarah 8 -8; est_scand 10 -10; est_se 4 -4; est_sfr 13 -13; est_stabl 13 -13; est_sur 5 -5
est_sylvi 7 -7; est_techn 7 -7; est_telep 11 -11; est_tigui 10 -10; est_tombe 7 -7; est_toujo 8 -8; est_tous 4 -4
est_tout 9 -9; est_toute 5 -5; est_tres 5 -5; est_trois 4 -4; est_trop -8 8; est_un 9 -9; est_une 24 -24
est_urgen 11 -11; est_venu -6 6; est_vert 10 -10; est_verte 3 -3; est_victo 4 -4; est_vieux 2 -2; est_vrai 20 -20
est_vraim 2 -2; est_wei 5 -5; est_zero 2 -2; et 10 -10; et_3 12 -12; et_annul 3 -3; et_apres 6 -6; et_blanc 9 -9
et_c 6 -6; et_ca 6 -6; et_celui 1 -1; et_cinq 5 -5; et_comme 7 -7; et_depui 2 -2; et_deux 7 -7; et_dix 9 -9
et_du 1 -1; et_elle 2 -2; et_en -12 12; et_ensui 5 -5; et_et 5 -5; et_il 9 -9; et_inadm 9 -9; et_inter 6 -6
et_j 4 -4; et_je 3 -3; et_l 1 -1; et_la 5 -5; et_le 10 -10; et_les 4 -4; et_lui 9 -9; et_m 6 -6; et_ma 10 -10
et_maint 2 -2; et_mes 1 -1; et_midi 8 -8; et_mon 10 -10; et_n 5 -5; et_non 7 -7; et_nous 3 -3; et_on 2 -2
et_onze 1 -1; et_pour 9 -9; et_puis 5 -5; et_quatr 3 -3; et_quinz 6 -6; et_rallu 8 -8; et_repar 8 -8; et_rien 5 -5
et_toute 1 -1; et_trois 6 -6; et_un 21 -21; et_une 22 -22; et_y 4 -4; et_zero 2 -2; etage 16 -16; etage_> 14 -14
etage_et 3 -3; etage_porte 6 -6; etais 5 -5; etais_au 5 -5; etais_chez 1 -1; etais_fache 3 -3; etais_remon 2 -2
etait 12 -12; etait_bon 7 -7; etait_charm 1 -1; etait_la 5 -5; etait_sympa 9 -9; etape 10 -10; etape_> 10 -10
ete 9 -9; ete_adora 3 -3; ete_annul 12 -12; ete_coupe 6 -6; ete_posee 4 -4; ete_vole 6 -6; etein 16 -16
etein_> 18 -18; etein_et 6 -6; etes 20 -20; etes_bien -6 6; etes_compl 6 -6; etes_de 11 -11; etes_des 6 -6
etes_en 7 -7; etes_genti 7 -7; etes_incom 7 -7; etes_pas 7 -7; etes_que 13 -13; etes_quelq 13 -13; etes_tres 6 -6
etes_trop 7 -7; etes_un 19 -19; etes_une -20 20; etes_vous 12 -12; ether 10 -10; ether_> 10 -10; etre -11 11
etre_> 10 -10; etre_bien 12 -12; etre_furie 9 -9; etre_humai -21 21; etre_mis -16 16; etre_rappe -11 11
etre_trans -15 15; etude 1 -1; etude_a 1 -1; eu -1 1; eu_aucun 7 -7; eu_besoi 6 -6; eu_de 3 -3; eu_hier -16 16
eu_le 5 -5; eu_monsi 10 -10; eu_quelq 10 -10; eu_un 14 -14; eu_une 20 -20; eugen 5 -5; eugen_r 5 -5; euh 12 -12
euh_> 15 -15; euh_anne 7 -7; euh_atten 10 -10; euh_bah 7 -7; euh_ben 6 -6; euh_c 12 -12; euh_donc 5 -5
euh_douze 3 -3; euh_je 5 -5; euh_mon 2 -2; euh_nadia 3 -3; euh_non 8 -8; euh_oui 14 -14; euh_quara 3 -3
euh_quatr 7 -7; euh_s -13 13; euh_un -23 23; euh_voila 7 -7; euros 4 -4; euros_par 4 -4; eva 13 -13; eva_longo 9 -9
eva_sept 9 -9; evide 15 -15; evide_> 12 -12; evide_que 13 -13; exact 15 -15; exact_> 15 -15; exact_c 4 -4
exact_ca 11 -11; exact_je 1 -1; exact_nous 7 -7; exact_parei 7 -7; exced 7 -7; exced_> 8 -8; exced_c 1 -1
excla 3 -3; excla_a 3 -3; excus 15 -15; excus_je 1 -1; excus_le 8 -8; excus_moi 16 -16; exige -13 13
exige_qu -11 11; exige_un -11 11; exist 9 -9; exist_pas 9 -9; expli -15 15; expli_> -6 6; expli_la -9 9
expli_tout -5 5; explo 5 -5; explo_> 5 -5; expre 9 -9; expre_ou 9 -9; f 8 -8; f_a 2 -2; f_comme 5 -5; f_e 6 -6
f_et 7 -7; f_o 7 -7; f_r 7 -7; fabre 6 -6; fabre_> 6 -6; fabri 3 -3; fabri_puis 3 -3; faceb 12 -12
faceb_march 12 -12; fache 3 -3; fache_la 3 -3; facil 6 -6; facil_a 6 -6; facon 9 -9; facon_> 9 -9; facte 6 -6
facte_est 2 -2; facte_m 7 -7; factu 12 -12; factu_> 21 -21; factu_combi 9 -9; faibl 10 -10; faibl_> 6 -6
faibl_a 8 -8; faire 9 -9; faire_> 15 -15; faire_appel 5 -5; faire_avec 12 -12; faire_ca 18 -18; faire_du 5 -5
faire_j 3 -3; faire_les 2 -2; faire_mais -9 9; faire_moi 15 -15; faire_ses 3 -3; faire_voir 7 -7; fais 6 -6
fais_meme 5 -5; fais_pour 6 -6; faisa 4 -4; faisa_les 4 -4; fait 10 -10; fait_> 18 -18; fait_beau 9 -9; fait_c 5 -5
fait_ca 4 -4; fait_calme 2 -2; fait_ce 1 -1; fait_comme 10 -10; fait_coupe 4 -4; fait_depui 4 -4; fait_des 6 -6
fait_deux 6 -6; fait_dix -7 7; fait_exact 10 -10; fait_la 5 -5; fait_le 4 -4; fait_longt 3 -3; fait_maint 5 -5
fait_mon 1 -1; fait_peter 6 -6; fait_plus 1 -1; fait_redem 7 -7; fait_saute 9 -9; fait_ses 1 -1; fait_tombe 2 -2
fait_toujo 2 -2; fait_trois 10 -10; fait_un 12 -12; fait_une -6 6; faite -1 1; faite_> 12 -12; faite_aux 6 -6
faite_comme 8 -8; faite_expre 9 -9; faite_la 7 -7; faite_moi -12 12; faite_pas 5 -5; faite_perdr 5 -5
faite_venir -11 11; falla 5 -5; falla_chang 5 -5; famil 11 -11; famil_> 11 -11; famil_tiret 4 -4; fan 7 -7
fan_ca 7 -7; fanny 8 -8; fanny_point 8 -8; fatig 10 -10; fatig_atten 4 -4; fatig_avec 9 -9; fatou 7 -7
fatou_ndiay 7 -7; faudr 4 -4; faudr_activ 7 -7; faudr_bloqu 2 -2; faudr_l -9 9; faudr_que 13 -13; faure 2 -2
faure_aroba 2 -2; faure_f 2 -2; faut -2 2; faut_absol -9 9; faut_atten 7 -7; faut_bloqu 6 -6; faut_chang 9 -9
faut_que 17 -17; faut_quelq -11 11; faut_un -23 23; faut_voir 15 -15; faut_vous 9 -9; faute 14 -14; faute_> 14 -14
faux 12 -12; faux_> 12 -12; favor -8 8; favor_un -8 8; favre 7 -7; favre_depui 7 -7; fax 10 -10; fax_ne 10 -10
felic 9 -9; felic_pour 9 -9; femme 17 -17; femme_> 16 -16; femme_a 3 -3; femme_elle 8 -8; femme_ne 1 -1
femme_qui 2 -2; femme_trava 4 -4; ferme 17 -17; ferme_la 21 -21; ferme_point 7 -7; ferme_ta 6 -6; fet 4 -4
fet_i 4 -4; fete 7 -7; fete_ca 7 -7; feu 18 -18; feu_> 18 -18; fi 9 -9; fi_> 9 -9; fibre 10 -10; fibre_> 18 -18
fibre_a 6 -6; fibre_au 6 -6; fibre_elle 3 -3; fibre_est 7 -7; fibre_ne 1 -1; fibre_profe 6 -6; fiche 10 -10
fiche_de 10 -10; fige 6 -6; fige_sur 6 -6; figur 9 -9; figur_vous 9 -9; fil -5 5; fil_> -8 8; fil_avec 5 -5
fil_ca 7 -7; fil_est 1 -1; fil_mais 7 -7; fil_ne 5 -5; fil_quand 3 -3; fille 8 -8; fille_> 1 -1; fille_hurle 3 -3
fille_qui 8 -8; film 5 -5; film_> 7 -7; fils 6 -6; fils_est 5 -5; fils_excus 5 -5; fils_fait 1 -1; fils_m 6 -6
fils_pas 8 -8; fils_sur 4 -4; fils_vient 9 -9; fin 12 -12; fin_> 12 -12; fin_avec 4 -4; fin_pas 6 -6; fixe 9 -9
fixe_> 11 -11; fixe_c 2 -2; fixe_ca 4 -4; fixe_est 7 -7; fixe_et 17 -17; fixe_lui 2 -2; fixe_ne 4 -4
fixe_quand 4 -4; fixes 8 -8; fixes_et 8 -8; flore 8 -8; flore_petit 8 -8; fois 11 -11; fois_> 5 -5; fois_c 7 -7
fois_cette 2 -2; fois_conti 9 -9; fois_d 4 -4; fois_deja 3 -3; fois_il 9 -9; fois_je 4 -4; fois_meme 5 -5
fois_que 13 -13; fois_sauf 3 -3; fois_soixa 6 -6; fonct 12 -12; fonct_> 11 -11; fonct_a 3 -3; fonct_maint 5 -5
fonct_mais 5 -5; fonct_parfa 6 -6; fonct_pas 10 -10; fond 9 -9; fond_d 5 -5; fond_perma 8 -8; fonta 4 -4
fonta_comme 4 -4; forfa 4 -4; forfa_mobil 4 -4; forge 5 -5; forge_> 5 -5; fort 12 -12; fort_non 2 -2
fort_parce 10 -10; fortn 5 -5; fortn_j 5 -5; fou 5 -5; fou_ce 5 -5; fourn 10 -10; fourn_> 10 -10; fout 10 -10
fout_de 7 -7; fout_les 10 -10; fouta 9 -9; fouta_de 9 -9; foute 7 -7; foute_de 5 -5; foute_moi 8 -8; foutr 1 -1
foutr_du 1 -1; fr 10 -10; fr_> 10 -10; fr_oui 2 -2; fr_voila 5 -5; franc 12 -12; franc_> 11 -11; franc_aroba 7 -7
franc_et 3 -3; franc_il 8 -8; franc_je -4 4; franc_non 14 -14; franc_pardo 9 -9; franc_que 8 -8; free 7 -7
free_point 7 -7; frere 12 -12; frere_> 10 -10; frere_ca 5 -5; frere_je 11 -11; fribo 7 -7; fribo_> 7 -7
fritu 11 -11; fritu_sur 11 -11; froid 9 -9; froid_de 9 -9; froma 6 -6; froma_trait 6 -6; frust 10 -10
frust_mais 10 -10; furax 6 -6; furax_> 6 -6; furie 11 -11; furie_> 10 -10; furie_contr 6 -6; g 6 -6; g_a 5 -5
g_e 7 -7; g_mail 3 -3; g_u 7 -7; gagno 7 -7; gagno_de 7 -7; gall 7 -7; gall_aroba 7 -7; gamin 8 -8; gamin_a 2 -2
gamin_aroba 8 -8; garag 9 -9; garag_dupon 9 -9; garag_tiret 8 -8; garan 6 -6; garan_de 6 -6; garan_que 1 -1
garci 7 -7; garci_arrob 7 -7; garde 1 -1; garde_vos 1 -1; gare 7 -7; gare_> 7 -7; garni 7 -7; garni_a 7 -7
gars -14 14; gars_> -9 9; gars_du -10 10; gars_la -7 7; gars_s -15 15; gauch 6 -6; gauch_> 6 -6; gauti 5 -5
gauti_sans 5 -5; ge 8 -8; ge_mail 8 -8; gendr 4 -4; gendr_qui 4 -4; genev 6 -6; genev_> 6 -6; genia 6 -6
genia_j 6 -6; genre 2 -2; genre_cinq 12 -12; genre_j 6 -6; genre_je -14 14; gens 12 -12; gens_comme 5 -5
gens_des 6 -6; gens_me 8 -8; gens_tombe 11 -11; genti -1 1; genti_> 13 -13; genti_au 10 -10; genti_mais -7 7
genti_merci 8 -8; genti_trans -7 7; gerar 6 -6; gerar_point 6 -6; gere 11 -11; gere_> 11 -11; gere_tout 2 -2
germa 6 -6; germa_fabre 6 -6; girar 6 -6; girar_aroba 6 -6; giuli 6 -6; giuli_under 6 -6; gmail 8 -8; gmail_ne 9 -9
gmail_point 8 -8; goff 7 -7; goff_aroba 7 -7; gonfl 11 -11; gonfl_> 11 -11; good 13 -13; good_> 13 -13; googl 8 -8
googl_> 8 -8; goure 6 -6; goure_la 6 -6; grand 6 -6; grand_n 6 -6; grave 20 -20; grave_> 18 -18; grave_ca 8 -8
grave_ne 4 -4; greni 3 -3; greni_vous 3 -3; gresi 14 -14; gresi_> 14 -14; gresi_horri 7 -7; gresi_telle 6 -6
gresi_toujo 9 -9; grill 9 -9; grill_avec 9 -9; gros 10 -10; gros_aroba 8 -8; gros_bonso 9 -9; gros_jaser -10 10
gros_je 4 -4; gros_voleu 4 -4; group 7 -7; group_tiret 7 -7; gruye 6 -6; gruye_point 6 -6; grzz 6 -6; grzz_dans 6 -6
grzz_grzz 6 -6; gsm 5 -5; gsm_c 6 -6; gsm_n 4 -4; gueri 2 -2; gueri_cinqu 2 -2; gueul 15 -15; gueul_> 15 -15
guign 5 -5; guign_c 5 -5; guill 10 -10; guill_> 10 -10; h 8 -8; h_a 5 -5; h_aroba 8 -8; h_e 5 -5; h_g 5 -5; h_u 8 -8
habil 5 -5; habil_a 5 -5; habit 19 -19; habit_> 11 -11; habit_au 8 -8; habit_avec 12 -12; habit_la 16 -16
habit_quatr 6 -6; habit_rue 7 -7; hache 11 -11; hache_> 11 -11; haine 8 -8; haine_> 8 -8; hallu 10 -10
hallu_> 10 -10; hamon 8 -8; hamon_respo 8 -8; haut 3 -3; haut_> 3 -3; hein 16 -16; hein_> 11 -11; hein_dis 3 -3
hein_zero 2 -2; helas 9 -9; helas_c 8 -8; helas_non 9 -9; helen 8 -8; helen_march 8 -8; heure_> 5 -5; heure_a 11 -11
heure_alors 9 -9; heure_et 8 -8; heure_mais 11 -11; heure_que -10 10; hier 6 -6; hier_> 2 -2; hier_apres 9 -9
hier_chez 6 -6; hier_et 5 -5; hier_qui 9 -9; hier_soir 7 -7; histo -3 3; histo_> -3 3; hmm 11 -11; hmm_> 11 -11
hoffm 7 -7; hoffm_avec 7 -7; homme 10 -10; homme_> 10 -10; honne 10 -10; honne_> 10 -10; honte 14 -14
honte_> 14 -14; honte_de 6 -6; honte_je 7 -7; honte_votre 10 -10; hop -8 8; hop_de 1 -1; hop_un -9 9; horri 7 -7
horri_sur 7 -7; hors 20 -20; hors_de 7 -7; hors_ligne 5 -5; hors_servi 15 -15; hospi -9 9; hospi_il -9 9; hotel 6 -6
hotel_est 6 -6; hotli -11 11; hotli_en -11 11; hotma 6 -6; hotma_mais 1 -1; hotma_point 6 -6; hs 3 -3; hs_> 2 -2
hs_chez 4 -4; hugo 11 -11; hugo_> 7 -7; hugo_aroba 10 -10; hugo_je 4 -4; hugo_point 10 -10; hugue 5 -5
hugue_bonne 5 -5; hui 9 -9; hui_> 9 -9; huit 10 -10; huit_> 7 -7; huit_aroba 4 -4; huit_cent 2 -2; huit_cents 12 -12
huit_chez 6 -6; huit_cinqu 2 -2; huit_deux 2 -2; huit_douze 1 -1; huit_et 6 -6; huit_euh 8 -8; huit_heure 8 -8
huit_huit 4 -4; huit_huita 6 -6; huit_nonan 2 -2; huit_poste 8 -8; huit_quara 5 -5; huit_quatr 3 -3; huit_septa 4 -4
huit_soixa 12 -12; huit_telep 6 -6; huit_un 1 -1; huit_virgu 3 -3; huit_zero 8 -8; huita 7 -7; huita_aroba 9 -9
huita_deux 3 -3; huita_et 4 -4; huita_neuf 6 -6; huita_sept 6 -6; hum 11 -11; hum_hum 11 -11; hum_oui 11 -11
humai -37 37; humai_> -27 27; humai_chez -9 9; humai_humai -8 8; humai_je -10 10; humai_maint -8 8; humai_pas -6 6
humai_prenn -8 8; humai_s -18 18; humai_vite -15 15; hurle 3 -3; hurle_qu 3 -3; i 10 -10; i_> 5 -5; i_a 7 -7
i_d 4 -4; i_e 5 -5; i_espac 5 -5; i_l 5 -5; i_m 5 -5; i_n 8 -8; i_ni 4 -4; i_speak -6 6; i_t 6 -6; ia -12 12
ia_> -12 12; ibrah 10 -10; ibrah_kone 10 -10; ici 10 -10; ici_> 6 -6; ici_et 2 -2; ici_le 6 -6; icitt 8 -8
icitt_> 8 -8; iclou 6 -6; iclou_point 6 -6; idee 8 -8; idee_> 8 -8; ident 7 -7; ident_> 7 -7; il 1 -1; il_a 7 -7
il_accro 9 -9; il_dit 7 -7; il_est 10 -10; il_fait 14 -14; il_falla 5 -5; il_faudr 13 -13; il_faut 14 -14
il_lui 6 -6; il_m 10 -10; il_manqu 12 -12; il_me -10 10; il_n 5 -5; il_ne 7 -7; il_passe 6 -6; il_perd 1 -1
il_peut 5 -5; il_pleut 10 -10; il_possi -8 8; il_quelq -23 23; il_repon 2 -2; il_reste 7 -7; il_s 10 -10
il_tourn 4 -4; il_un -9 9; il_vient 6 -6; il_vous -5 5; il_y 9 -9; iles 6 -6; iles_vous 6 -6; ils 6 -6
ils_arriv 7 -7; ils_nous 2 -2; ils_ont 4 -4; ils_parte 4 -4; image 6 -6; image_se 6 -6; imagi 7 -7; imagi_que 7 -7
imbec 12 -12; imbec_> 11 -11; imbec_j 6 -6; immob 10 -10; immob_> 10 -10; impec 12 -12; impec_> 12 -12
impec_mais 8 -8; impec_on 10 -10; impor 8 -8; impor_quoi 8 -8; impos 15 -15; impos_> 10 -10; impos_d 10 -10
impos_de 7 -7; impri 17 -17; impri_> 22 -22; impri_et 3 -3; impri_sans 1 -1; impri_wifi 5 -5; inacc 2 -2
inacc_au 2 -2; inact 7 -7; inact_> 7 -7; inadm 13 -13; inadm_> 14 -14; inadm_inadm 6 -6; inadm_j 21 -21
inadm_je 7 -7; inadm_vous 6 -6; incap 9 -9; incap_> 9 -9; incid 16 -16; incid_> 15 -15; incid_persi 9 -9; incom 8 -8
incom_> 8 -8; incor 16 -16; incor_> 16 -16; ines 6 -6; ines_point 6 -6; infer 6 -6; infer_> 6 -6; info 9 -9
info_aroba 9 -9; infor 19 -19; infor_> 8 -8; infor_a 11 -11; infor_de 5 -5; infor_du 6 -6; injoi 7 -7; injoi_> 7 -7
inqui 8 -8; inqui_> 10 -10; inqui_pas 3 -3; insta 14 -14; insta_> 13 -13; insta_elle 1 -1; insta_je 7 -7
insta_la 11 -11; insup 14 -14; insup_> 14 -14; intel -8 8; intel_artif -8 8; inter 14 -14; inter_> 16 -16
inter_a 9 -9; inter_alors 2 -2; inter_aussi 6 -6; inter_c 5 -5; inter_ca 6 -6; inter_compe -9 9; inter_dans 1 -1
inter_depui 6 -6; inter_du 7 -7; inter_est 10 -10; inter_et 7 -7; inter_fonct 3 -3; inter_humai -7 7; inter_il 5 -5
inter_impec 8 -8; inter_je 1 -1; inter_m 5 -5; inter_mais 1 -1; inter_march 6 -6; inter_mes 5 -5; inter_nicke 5 -5
inter_non 4 -4; inter_pas 5 -5; inter_point 6 -6; inter_pour 8 -8; inter_que 12 -12; inter_qui 2 -2
inter_revie 6 -6; inter_sont 3 -3; inter_tout 5 -5; inter_toute 6 -6; intol 13 -13; intol_> 12 -12; intol_trois 4 -4
intro 1 -1; intro_> 1 -1; inuti 14 -14; inuti_> 11 -11; inuti_de 6 -6; inver 12 -12; inver_> 12 -12; ip 6 -6
ip_du 6 -6; ip_hors 6 -6; ipbx 5 -5; ipbx_ne 5 -5; iphon 9 -9; iphon_> 9 -9; iphon_et 2 -2; iphon_le 9 -9; ira 7 -7
ira_> 15 -15; ira_bien 6 -6; ira_comme 3 -3; it 12 -12; it_s 12 -12; j 13 -13; j_ai 16 -16; j_aie -9 9; j_aille 9 -9
j_aime -8 8; j_aimer -13 13; j_appel 11 -11; j_arriv 10 -10; j_atten 20 -20; j_aurai 7 -7; j_avais 3 -3; j_b 2 -2
j_en -1 1; j_enten 13 -13; j_envoi 7 -7; j_essai 6 -6; j_essay 11 -11; j_etais 5 -5; j_exige -13 13; j_habit 12 -12
j_hallu 10 -10; j_imagi 7 -7; j_ouvre 1 -1; j_p 4 -4; j_veux -12 12; j_voudr -15 15; j_y -5 5; jacqu 3 -3
jacqu_tati 3 -3; jamai 20 -20; jamai_> 11 -11; jamai_envoy 6 -6; jamai_habit 2 -2; jamai_moi 2 -2; jamai_venu 1 -1
jamai_votre 5 -5; jamai_voulu 3 -3; jamai_vu 4 -4; jaser -10 10; jaser_avec -10 10; je 7 -7; je_atten 9 -9
je_capte 8 -8; je_cherc 11 -11; je_compr -4 4; je_crois 5 -5; je_decro 7 -7; je_deman -10 10; je_desce 7 -7
je_dirai 10 -10; je_dis 4 -4; je_discu -7 7; je_dois 16 -16; je_euh 2 -2; je_fais 6 -6; je_ferme 4 -4
je_gere 11 -11; je_je 6 -6; je_l 11 -11; je_lance 7 -7; je_le 3 -3; je_les 6 -6; je_m 3 -3; je_me 17 -17
je_mets 6 -6; je_monte 12 -12; je_n 7 -7; je_ne 4 -4; je_paie 5 -5; je_parla 8 -8; je_parle -5 5; je_pas 10 -10
je_passe 7 -7; je_paye 6 -6; je_pense 11 -11; je_perds 4 -4; je_pete 8 -8; je_peux -4 4; je_plais 12 -12
je_pourr 11 -11; je_prefe -5 5; je_prend 8 -8; je_puiss -6 6; je_rappe 14 -14; je_re 4 -4; je_rebra 8 -8
je_recoi 10 -10; je_redem 7 -7; je_refle 7 -7; je_regar 12 -12; je_regre 11 -11; je_relan 7 -7; je_repet -7 7
je_resil 7 -7; je_reste 4 -4; je_sache 13 -13; je_sais 10 -10; je_souha -17 17; je_suis 24 -24; je_tape 7 -7
je_telep 4 -4; je_teste 10 -10; je_trava 7 -7; je_trouv 4 -4; je_vais 5 -5; je_verif 15 -15; je_veux -11 11
je_viens 10 -10; je_vois 9 -9; je_voudr -11 11; je_voula 6 -6; je_vous 11 -11; jean 14 -14; jean_bapti 5 -5
jean_dupon 5 -5; jean_morea 9 -9; jean_non 2 -2; jean_pierr 13 -13; jean_point 5 -5; jeanl 7 -7; jeanl_en 7 -7
jeann 7 -7; jeann_point 2 -2; jeann_wuyts 7 -7; jeter 7 -7; jeter_un 7 -7; jeu 6 -6; jeu_pour 7 -7; jeudi 8 -8
jeudi_entre 8 -8; jeune 10 -10; jeune_homme 10 -10; jeux 7 -7; jeux_en 9 -9; jeux_ne 2 -2; jo 6 -6; jo_nonan 6 -6
john 6 -6; john_dot 6 -6; joind 1 -1; joind_> 10 -10; joind_au 10 -10; joind_le -9 9; joind_les 11 -11
joind_ma 12 -12; joind_mes 7 -7; joind_sur 5 -5; joind_un -22 22; joint 6 -6; joint_ca 6 -6; joker 11 -11
joker_> 11 -11; joli 8 -8; joli_accen 8 -8; joue -3 3; joue_avec -6 6; joue_de 3 -3; jouer 4 -4; jouer_en 4 -4
jour 10 -10; jour_> 3 -3; jour_j 9 -9; jour_mon 4 -4; journ 1 -1; journ_de 1 -1; jours 9 -9; jours_> 11 -11
jours_j 5 -5; jours_le 9 -9; jours_que 6 -6; judo 8 -8; judo_aroba 8 -8; julie 10 -10; julie_carpe 10 -10
julie_julie 10 -10; julie_point 8 -8; jusqu 6 -6; jusqu_ici 6 -6; juste 22 -22; juste_> 9 -9; juste_augus 9 -9
juste_combi 10 -10; juste_inter 9 -9; juste_la 9 -9; juste_le 5 -5; juste_les 2 -2; juste_ma 8 -8; juste_mon 19 -19
juste_que 11 -11; juste_savoi 6 -6; k 5 -5; k_e 3 -3; k_point 5 -5; ka 4 -4; ka_fet 4 -4; karim 8 -8
karim_benal 9 -9; karim_quatr 3 -3; kaz 4 -4; kaz_mwen 4 -4; kerou 3 -3; kerou_k 3 -3; kevin 13 -13
kevin_lopez 10 -10; kevin_point 8 -8; kone 10 -10; kone_> 10 -10; l 6 -6; l_> 5 -5; l_accue 7 -7; l_adres 4 -4
l_adsl 12 -12; l_agenc 6 -6; l_agent 7 -7; l_ai 5 -5; l_air 13 -13; l_alarm 3 -3; l_an 6 -6; l_ancie 8 -8
l_appar 10 -10; l_arret 6 -6; l_assis -6 6; l_ateli 5 -5; l_autre 11 -11; l_avais 4 -4; l_avez 8 -8; l_avion -6 6
l_avoir 1 -1; l_e 7 -7; l_ecole 10 -10; l_ecout 8 -8; l_ecran 7 -7; l_ecriv 7 -7; l_ensem 5 -5; l_entre 9 -9
l_epele 10 -10; l_escal 3 -3; l_etage 11 -11; l_heure -9 9; l_honne 10 -10; l_hotel 6 -6; l_image 6 -6; l_impri 3 -3
l_incid 8 -8; l_insta 7 -7; l_inter 4 -4; l_inver 12 -12; l_ipbx 5 -5; l_oblig -8 8; l_ongle 1 -1; l_orage 8 -8
l_ordi 6 -6; l_ordin 7 -7; l_ordre 7 -7; l_oreil 4 -4; l_ouver 5 -5; l_point 3 -3; l_puis 5 -5; l_un -2 2
l_under 3 -3; l_wifi 6 -6; la 9 -9; la_4g 6 -6; la_5g 9 -9; la_> 5 -5; la_atten 8 -8; la_avec 4 -4; la_banqu 4 -4
la_bas 2 -2; la_bonne 5 -5; la_boula 7 -7; la_bouti 7 -7; la_box 9 -9; la_c 9 -9; la_ca 7 -7; la_caiss 9 -9
la_carte 2 -2; la_casqu 9 -9; la_cave 7 -7; la_centr 3 -3; la_chamb 6 -6; la_chans 4 -4; la_chora 2 -2
la_cinqu 14 -14; la_clien -9 9; la_co 6 -6; la_commu 13 -13; la_conne 11 -11; la_conse 8 -8; la_conso 6 -6
la_coupu 4 -4; la_cuisi 6 -6; la_dame -11 11; la_dedan -7 7; la_derni 7 -7; la_direc 5 -5; la_donne 7 -7
la_factu 13 -13; la_faute 7 -7; la_fete 7 -7; la_fibre 11 -11; la_fin 12 -12; la_fritu 11 -11; la_gare 7 -7
la_haine 8 -8; la_hotli -11 11; la_il 6 -6; la_j 2 -2; la_je 3 -3; la_l 2 -2; la_la 7 -7; la_le 10 -10
la_lettr 3 -3; la_ligne 5 -5; la_lumie 11 -11; la_machi -1 1; la_magas 4 -4; la_mairi 6 -6; la_mais 6 -6
la_maiso 12 -12; la_manip 5 -5; la_marqu 13 -13; la_marre 5 -5; la_meme -4 4; la_merde 9 -9; la_messa 6 -6
la_mise 3 -3; la_miser 4 -4; la_moind 10 -10; la_monta 6 -6; la_nouve 7 -7; la_nuit -8 8; la_oui 11 -11
la_page 9 -9; la_paix 8 -8; la_panne 12 -12; la_passe -10 10; la_peine 22 -22; la_perso 10 -10; la_petit 4 -4
la_porta 12 -12; la_porte 14 -14; la_poste 5 -5; la_premi 4 -4; la_prise 16 -16; la_quest 11 -11; la_rue 6 -6
la_semai 13 -13; la_situa -9 9; la_socie 13 -13; la_sonne 7 -7; la_suite 6 -6; la_switc 9 -9; la_synch 7 -7
la_techn -11 11; la_tele 10 -10; la_telep 6 -6; la_telev 5 -5; la_tempe 4 -4; la_tete 2 -2; la_thune 4 -4
la_tiret 7 -7; la_toile 8 -8; la_tonal 8 -8; la_trois 2 -2; la_video 13 -13; la_ville 2 -2; la_voitu 6 -6
la_voix 9 -9; la_vous 5 -5; la_vraie 11 -11; la_wifi 7 -7; lacaz 2 -2; lacaz_tout 2 -2; lacro 6 -6; lacro_du 6 -6
lag 11 -11; lag_> 9 -9; lag_de 7 -7; lag_un 10 -10; laiss 8 -8; laiss_de 7 -7; laiss_les 5 -5; laiss_moi 9 -9
laiss_tombe -6 6; laiss_un 9 -9; laiss_une 6 -6; lambe 12 -12; lambe_> 12 -12; lambe_aroba 9 -9; lamen 7 -7
lamen_c 4 -4; lamen_dans 7 -7; lamen_du 5 -5; lamen_et 9 -9; lampe 11 -11; lampe_je 11 -11; lance 13 -13
lance_> 8 -8; lance_un 7 -7; lapos 4 -4; lapos_point 4 -4; lapto 6 -6; lapto_et 6 -6; laure 14 -14; laure_picho 9 -9
laure_point 4 -4; laver 9 -9; laver_qui 9 -9; le 3 -3; le_06 4 -4; le_06123 15 -15; le_bazar 12 -12; le_boiti 6 -6
le_bol 7 -7; le_bon 10 -10; le_borde 8 -8; le_bouto 17 -17; le_box 4 -4; le_burea 15 -15; le_c 3 -3; le_cabla 5 -5
le_cable 7 -7; le_caiss 3 -3; le_canal 5 -5; le_chat 9 -9; le_chef -8 8; le_chien 13 -13; le_code 4 -4
le_combi 8 -8; le_commu 11 -11; le_conna 2 -2; le_conse 21 -21; le_conte 4 -4; le_contr 9 -9; le_coura 9 -9
le_courr 3 -3; le_debit 11 -11; le_debut 1 -1; le_decod 7 -7; le_decro 3 -3; le_dirai 1 -1; le_direc 9 -9
le_docte 6 -6; le_dos 11 -11; le_dossi 9 -9; le_douze 1 -1; le_facte 6 -6; le_faire 17 -17; le_faite 6 -6
le_feu 18 -18; le_fil 3 -3; le_fixe 7 -7; le_franc 8 -8; le_jeu 6 -6; le_lampe 11 -11; le_le 3 -3; le_lien 9 -9
le_mac 9 -9; le_meme 12 -12; le_messa 6 -6; le_mille 9 -9; le_mobil 1 -1; le_modem 9 -9; le_momen 8 -8
le_monde 6 -6; le_monsi 9 -9; le_morbi 2 -2; le_mot 6 -6; le_nom 6 -6; le_numer 8 -8; le_papie 4 -4; le_pare 5 -5
le_passa 14 -14; le_petit 6 -6; le_placa 8 -8; le_point 7 -7; le_porta 6 -6; le_probl 15 -15; le_proce 2 -2
le_profe 1 -1; le_quara 3 -3; le_quart 4 -4; le_rende 7 -7; le_repar 5 -5; le_repet 6 -6; le_resea 8 -8
le_respo 1 -1; le_resta 6 -6; le_reste 6 -6; le_robot 1 -1; le_route 9 -9; le_rue 7 -7; le_salon 13 -13; le_sav -7 7
le_serve 5 -5; le_servi -13 13; le_silen 6 -6; le_soir 10 -10; le_son 10 -10; le_souci 4 -4; le_stand -5 5
le_sud 4 -4; le_suppo -16 16; le_techn 3 -3; le_telep 16 -16; le_temps 16 -16; le_termi 5 -5; le_ticke 4 -4
le_tiret 7 -7; le_titul 6 -6; le_toit 9 -9; le_trafi 4 -4; le_verif 7 -7; le_vide 9 -9; le_voyan 10 -10; le_vpn 4 -4
le_web 2 -2; le_week 3 -3; le_wifi 10 -10; le_zero -8 8; lea 6 -6; lea_point 6 -6; lebla 7 -7; lebla_point 7 -7
lefev 14 -14; lefev_> 10 -10; lefev_l 6 -6; lefor 7 -7; lefor_l 7 -7; leger 7 -7; leger_> 7 -7; legra 8 -8
legra_> 8 -8; lemai 10 -10; lemai_> 10 -10; lemoi 10 -10; lemoi_> 10 -10; lenoi 7 -7; lenoi_en 7 -7
lenoi_lenoi 7 -7; lent 12 -12; lent_> 12 -12; lent_dans 3 -3; lente 19 -19; lente_s 19 -19; leo 5 -5; leo_neuf 5 -5
leon 8 -8; leon_tiret 8 -8; leque 15 -15; leque_> 11 -11; leque_je 7 -7; lerou 5 -5; lerou_l 5 -5; leroy 4 -4
leroy_aroba 4 -4; les 6 -6; les_ampou 7 -7; les_appar 3 -3; les_appel 14 -14; les_bots -9 9; les_boule 10 -10
les_caiss 5 -5; les_chain 9 -9; les_cinq 4 -4; les_clien 5 -5; les_codes 6 -6; les_commu 10 -10; les_cours 2 -2
les_deux -6 6; les_dix 5 -5; les_enfan 10 -10; les_garde 1 -1; les_gens 11 -11; les_heure 14 -14; les_jeux 9 -9
les_lis 6 -6; les_lumie 2 -2; les_machi -15 15; les_mails 6 -6; les_mois 7 -7; les_pages 5 -5; les_petit 4 -4
les_plomb 13 -13; les_poste 2 -2; les_quinz 5 -5; les_robot -7 7; les_sms 7 -7; les_techn 9 -9; les_telec 8 -8
les_trava 4 -4; les_video 8 -8; les_voyan 7 -7; lettr 3 -3; lettr_f 3 -3; lettr_j 2 -2; liais 6 -6; liais_fibre 6 -6
liber 6 -6; liber_point 6 -6; liege 7 -7; liege_moi 8 -8; liege_qui 3 -3; lien 11 -11; lien_est 11 -11
lien_sdsl 7 -7; lien_wan 3 -3; ligne 12 -12; ligne_> 5 -5; ligne_a 6 -6; ligne_alors 1 -1; ligne_avec 7 -7
ligne_ca 8 -8; ligne_direc 12 -12; ligne_du 10 -10; ligne_est 7 -7; ligne_et 1 -1; ligne_fixe 4 -4
ligne_gresi 10 -10; ligne_maint -6 6; ligne_on 4 -4; ligne_qui 7 -7; ligne_y 3 -3; lilas 9 -9; lilas_> 9 -9
lis 6 -6; lis_jamai 6 -6; liseu 10 -10; liseu_> 10 -10; live 6 -6; live_point 6 -6; loin 16 -16; loin_de 16 -16
lola 10 -10; lola_aroba 10 -10; long 12 -12; long_> 12 -12; longo 9 -9; longo_> 9 -9; longs 8 -8; longs_> 8 -8
longt 3 -3; longt_que 3 -3; look 6 -6; look_point 6 -6; lopez 10 -10; lopez_> 10 -10; luc 10 -10; luc_gagno 7 -7
luc_point 6 -6; luc_tiret 7 -7; lucas 7 -7; lucas_point 7 -7; lucie 6 -6; lucie_perro 5 -5; lucie_tiret 6 -6
lui -3 3; lui_> 11 -11; lui_a 6 -6; lui_c 5 -5; lui_expli -12 12; lui_fonct 2 -2; lui_il 5 -5; lumie 6 -6
lumie_> 5 -5; lumie_clign 9 -9; lumie_est 9 -9; lumie_qui 4 -4; lumie_sont 2 -2; lundi 9 -9; lundi_derni 9 -9
lunet 7 -7; lunet_> 8 -8; lunet_je 4 -4; lydie 7 -7; lydie_berti 7 -7; lyon 11 -11; lyon_> 8 -8; lyon_point 6 -6
m 10 -10; m_a 23 -23; m_adres -18 18; m_aide 6 -6; m_aider 11 -11; m_appel 24 -24; m_aroba 10 -10; m_arran 4 -4
m_assoi 5 -5; m_aurez -11 11; m_avait 9 -9; m_avez 3 -3; m_aviez 2 -2; m_c 5 -5; m_e 5 -5; m_echap 6 -6
m_ecout -6 6; m_ecrir 5 -5; m_embet 8 -8; m_en 9 -9; m_enerv 9 -9; m_enten 15 -15; m_entre -9 9; m_envoi -5 5
m_fi 9 -9; m_inqui 8 -8; m_inter 6 -6; m_m 5 -5; m_point 7 -7; m_r 5 -5; m_tiret 10 -10; m_y 3 -3; ma 17 -17
ma_belle 4 -4; ma_blond 6 -6; ma_boite 7 -7; ma_box 7 -7; ma_carte 8 -8; ma_cave 7 -7; ma_chamb 6 -6
ma_claqu 11 -11; ma_colle 13 -13; ma_conne 7 -7; ma_conse 11 -11; ma_conso 3 -3; ma_factu 17 -17; ma_famil 16 -16
ma_femme 16 -16; ma_fille 8 -8; ma_gueul 5 -5; ma_ligne 7 -7; ma_liseu 10 -10; ma_maman -9 9; ma_mere 8 -8
ma_messa 8 -8; ma_nouve 4 -4; ma_petit 6 -6; ma_play 7 -7; ma_ps5 8 -8; ma_serie 4 -4; ma_sim 8 -8; ma_soeur 2 -2
ma_switc 6 -6; ma_table 7 -7; ma_tete 6 -6; ma_voisi 5 -5; mac 9 -9; mac_et 9 -9; machi -15 15; machi_> -2 2
machi_a 9 -9; machi_ca -6 6; machi_de 10 -10; machi_dont 7 -7; machi_est 20 -20; machi_j -10 10; machi_je -22 22
machi_moi -8 8; machi_passe -8 8; machi_y -13 13; madam 19 -19; madam_> 5 -5; madam_bonjo 6 -6; madam_duran 9 -9
madam_germa 6 -6; madam_je 5 -5; madam_lambe 6 -6; madam_lefev 10 -10; madam_que 5 -5; madam_rodri 8 -8; madem 9 -9
madem_rouss 9 -9; magas 12 -12; magas_> 13 -13; magas_de 4 -4; magas_les 5 -5; mail 14 -14; mail_> 14 -14
mail_c 3 -3; mail_euh 2 -2; mail_point 7 -7; mails 10 -10; mails_> 9 -9; mails_arriv 5 -5; mails_au 3 -3
mails_donc 6 -6; mails_ils 4 -4; mails_je 6 -6; maint -2 2; maint_> 2 -2; maint_au -8 8; maint_avec 5 -5
maint_c 1 -1; maint_ca 5 -5; maint_elle 1 -1; maint_je -7 7; maint_tout 3 -3; mairi 6 -6; mairi_> 6 -6
mairi_tiret 6 -6; mais_a -8 8; mais_allo 4 -4; mais_bien 11 -11; mais_bon 14 -14; mais_c 6 -6; mais_ca 9 -9
mais_carre 11 -11; mais_ce -9 9; mais_en 5 -5; mais_franc 7 -7; mais_il 4 -4; mais_inter 5 -5; mais_j -6 6
mais_je -7 7; mais_juste 2 -2; mais_la 8 -8; mais_le 5 -5; mais_maint 5 -5; mais_non 12 -12; mais_oui 14 -14
mais_pas 15 -15; mais_passe -7 7; mais_perso 10 -10; mais_pour 4 -4; mais_quand 8 -8; mais_quara 6 -6
mais_rien 12 -12; mais_serie 9 -9; mais_si 13 -13; mais_telep 6 -6; mais_toujo 7 -7; mais_votre 3 -3
mais_vous 10 -10; mais_y 4 -4; maiso 11 -11; maiso_> 14 -14; maiso_est 6 -6; maiso_il 6 -6; maiso_mais 3 -3
mal 17 -17; mal_> 13 -13; mal_a 6 -6; mal_au 5 -5; mal_compr 11 -11; mal_de 4 -4; mal_mes 4 -4; malad 5 -5
malad_> 5 -5; malhe 13 -13; malhe_non 8 -8; malhe_pas 11 -11; maman -9 9; maman_qui -9 9; mange 6 -6; mange_> 6 -6
manip 5 -5; manip_mais 5 -5; manqu 7 -7; manqu_encor 7 -7; manso 9 -9; manso_> 9 -9; marc 7 -7; marc_aroba 7 -7
marc_point 11 -11; marc_tiret 5 -5; march 12 -12; march_> 15 -15; march_a 4 -4; march_aroba 6 -6; march_de 6 -6
march_depui 4 -4; march_deux 7 -7; march_du 7 -7; march_euh 8 -8; march_jamai 5 -5; march_maint 17 -17
march_mais 5 -5; march_moins 5 -5; march_monsi 9 -9; march_nicke 2 -2; march_numer 10 -10; march_pas 7 -7
march_plus 7 -7; march_pour 12 -12; march_qu 8 -8; march_toujo 3 -3; march_trent 8 -8; mardi 20 -20; mardi_> 18 -18
mardi_et 5 -5; mardi_il 1 -1; mari 16 -16; mari_> 14 -14; mari_c 6 -6; mari_ce 2 -2; mari_est 12 -12
mari_qui 11 -11; mari_vu 2 -2; marie 10 -10; marie_aroba 7 -7; marie_lambe 10 -10; marie_point 6 -6
marie_tiret 4 -4; mario 5 -5; mario_trait 5 -5; marqu 13 -13; marqu_sorti 13 -13; marra 9 -9; marra_> 9 -9
marre 1 -1; marre_> 15 -15; marre_ca 16 -16; marre_d 5 -5; marre_de -17 17; marre_pas 9 -9; mars 7 -7; mars_> 7 -7
marse 8 -8; marse_> 10 -10; marse_zero 2 -2; marti 17 -17; marti_> 17 -17; marti_aroba 6 -6; marti_chez 8 -8
marti_hier 10 -10; marti_m 5 -5; marti_non 7 -7; masqu 11 -11; masqu_> 11 -11; matin 11 -11; matin_> 12 -12
matin_j 2 -2; maudi 5 -5; maudi_> 5 -5; mauva 10 -10; mauva_> 8 -8; mauva_adres 10 -10; mauva_on 7 -7; maxim 11 -11
maxim_> 11 -11; mdr 7 -7; mdr_ok 7 -7; me -4 4; me_bloqu 7 -7; me_branc 8 -8; me_conne 15 -15; me_convi 7 -7
me_deman 12 -12; me_deran 13 -13; me_dire 9 -9; me_disen 10 -10; me_dit 8 -8; me_fait 6 -6; me_faite 5 -5
me_fatig 9 -9; me_faudr -8 8; me_faut -8 8; me_fout 10 -10; me_gonfl 11 -11; me_joind 15 -15; me_met 10 -10
me_mettr -9 9; me_nomme 7 -7; me_parle -12 12; me_passe -10 10; me_pose 2 -2; me_posez 2 -2; me_prend 11 -11
me_prene 13 -13; me_rappe -9 9; me_rend 9 -9; me_repon -4 4; me_saoul 7 -7; me_souvi 5 -5; me_telep 9 -9
me_trans 1 -1; me_va 20 -20; mec -13 13; mec_ca 5 -5; mec_norma -13 13; medic 6 -6; medic_> 6 -6; mega 5 -5
mega_a 5 -5; megas 7 -7; megas_> 5 -5; megas_alors 6 -6; mehdi 4 -4; mehdi_bouzi 4 -4; meill 10 -10; meill_> 10 -10
meme 13 -13; meme_> 16 -16; meme_alors 2 -2; meme_chose -4 4; meme_dossi 10 -10; meme_et 5 -5; meme_messa 5 -5
meme_n 7 -7; meme_pas 5 -5; meme_pire 6 -6; meme_probl 10 -10; meme_quand 3 -3; meme_souci 6 -6; meme_techn 9 -9
meme_ticke 1 -1; menso 11 -11; menso_> 11 -11; merci 26 -26; merci_> 17 -17; merci_aroba 5 -5; merci_beauc 14 -14
merci_bien 5 -5; merci_ca 3 -3; merci_ce 5 -5; merci_de 10 -10; merci_du 13 -13; merci_je 7 -7; merci_mec 5 -5
merci_monsi 11 -11; merci_pas 8 -8; mercr 1 -1; mercr_hop 1 -1; merde 17 -17; merde_> 18 -18; merde_a 10 -10
merde_j 5 -5; merde_votre 7 -7; mere 7 -7; mere_> 12 -12; mere_est 4 -4; mere_qui 1 -1; mere_vit 4 -4; mes 19 -19
mes_appar 3 -3; mes_appel 5 -5; mes_clien 13 -13; mes_colle 5 -5; mes_conta 7 -7; mes_corre 4 -4; mes_enfan 8 -8
mes_lunet 7 -7; mes_mails 7 -7; mes_papie 7 -7; mes_petit 1 -1; mes_sms 7 -7; mes_texto 6 -6; messa 7 -7
messa_> 6 -6; messa_d 6 -6; messa_sms 8 -8; messa_sur 7 -7; messa_vocal 8 -8; met 10 -10; met_hors 10 -10; mets 6 -6
mets_carte 6 -6; mette 1 -1; mette_jean 6 -6; mette_moi 1 -1; mettr -4 4; mettr_> 3 -3; mettr_en -9 9
mettr_sur 5 -5; mhm 11 -11; mhm_> 11 -11; miche 7 -7; miche_point 7 -7; micro 9 -9; micro_coupu 9 -9; midi 14 -14
midi_> 14 -14; mieux -3 3; mieux_> 19 -19; mieux_discu -8 8; mieux_le 8 -8; mieux_maint 8 -8; mieux_parle -5 5
mille 14 -14; mille_> 13 -13; mille_huit 6 -6; mille_lyon 8 -8; mille_neuf 1 -1; mille_vingt 5 -5; mince 11 -11
mince_alors 11 -11; minus 2 -2; minus_puis 2 -2; minut 8 -8; minut_> 18 -18; minut_et 7 -7; minut_je 8 -8
minut_le 1 -1; minut_mais 5 -5; minut_nous 4 -4; minut_que -4 4; mirac 11 -11; mirac_ca 11 -11; mis -11 11
mis_> 4 -4; mis_en -16 16; mis_ma 2 -2; mise 3 -3; mise_a 3 -3; miser 6 -6; miser_> 4 -4; miser_vous 6 -6
mobil 18 -18; mobil_> 16 -16; mobil_a 6 -6; mobil_car 2 -2; mobil_n 5 -5; mobil_ne 6 -6; mobil_qui 1 -1
mobil_tres 6 -6; mobil_un 6 -6; modem 11 -11; modem_clign 14 -14; modem_il 10 -10; modem_reste 7 -7; modif 18 -18
modif_mon 18 -18; moham 5 -5; moham_el 5 -5; moi -6 6; moi_> 19 -19; moi_a -15 15; moi_arriv 3 -3; moi_au 9 -9
moi_avec -13 13; moi_c 15 -15; moi_ca 5 -5; moi_cinq 7 -7; moi_de 1 -1; moi_donc -8 8; moi_en -16 16; moi_et 3 -3
moi_fait 7 -7; moi_habit 6 -6; moi_inter 4 -4; moi_j 2 -2; moi_je -2 2; moi_la -11 11; moi_le -7 7; moi_les -15 15
moi_lydie 7 -7; moi_meme 13 -13; moi_mon 8 -8; moi_non 10 -10; moi_ou 10 -10; moi_par -7 7; moi_parle -29 29
moi_pas 13 -13; moi_pluto 6 -6; moi_quelq -32 32; moi_qui 9 -9; moi_rappe -12 12; moi_si 5 -5; moi_sur -6 6
moi_tom 10 -10; moi_ton -9 9; moi_une -6 6; moi_venir 9 -9; moi_vers -10 10; moi_voulo -8 8; moi_vous 1 -1
moind 10 -10; moind_idee 10 -10; moins 5 -5; moins_bien 5 -5; mois 9 -9; mois_> 7 -7; mois_de 10 -10; mois_pour 4 -4
mois_que 7 -7; mois_une 6 -6; moiti 8 -8; moiti_> 8 -8; momen 8 -8; momen_ca 8 -8; momen_le 4 -4; mon 9 -9
mon_abonn 10 -10; mon_adres 3 -3; mon_age 5 -5; mon_alarm 6 -6; mon_appel -12 12; mon_assis 15 -15; mon_avoca 8 -8
mon_cellu 6 -6; mon_chef 10 -10; mon_chien 6 -6; mon_chum 8 -8; mon_code 6 -6; mon_colle 12 -12; mon_compt 12 -12
mon_conse 7 -7; mon_contr 16 -16; mon_cousi 6 -6; mon_daron 5 -5; mon_decod 8 -8; mon_dect 7 -7; mon_dossi -8 8
mon_femme 10 -10; mon_fils 12 -12; mon_fixe 7 -7; mon_forfa 4 -4; mon_franc 8 -8; mon_frere 11 -11; mon_gamin 2 -2
mon_gendr 4 -4; mon_gsm 4 -4; mon_histo -8 8; mon_impri 5 -5; mon_insta 9 -9; mon_inter 5 -5; mon_iphon 10 -10
mon_lapto 6 -6; mon_mail 13 -13; mon_mari 16 -16; mon_mobil 4 -4; mon_modem 10 -10; mon_mot 7 -7; mon_natel 7 -7
mon_nom 7 -7; mon_nouve 2 -2; mon_numer 5 -5; mon_opera 15 -15; mon_ordi 13 -13; mon_ordin 14 -14; mon_papie 5 -5
mon_patro 10 -10; mon_pc 9 -9; mon_pere 6 -6; mon_petit 5 -5; mon_porta 10 -10; mon_pote 5 -5; mon_preno 8 -8
mon_probl 7 -7; mon_rende 11 -11; mon_repet 6 -6; mon_repon 7 -7; mon_respo -8 8; mon_route 7 -7; mon_smart 4 -4
mon_solde 11 -11; mon_techn 10 -10; mon_telep 14 -14; mon_temps 5 -5; mon_vieux 5 -5; mon_voisi 7 -7; mon_wifi 7 -7
monde_> -4 4; monde_est 6 -6; monde_et 1 -1; moniq 2 -2; moniq_point 2 -2; mons 7 -7; mons_> 7 -7; monsi 5 -5
monsi_> 9 -9; monsi_brun 9 -9; monsi_d 10 -10; monsi_de 14 -14; monsi_du -5 5; monsi_duran 6 -6; monsi_etait 1 -1
monsi_fourn 10 -10; monsi_lambe 7 -7; monsi_lefor 7 -7; monsi_m 20 -20; monsi_marti 10 -10; monsi_moi 4 -4
monsi_que -16 16; monsi_qui -7 7; monsi_techn 6 -6; monta 11 -11; monta_> 6 -6; monta_est 8 -8; monte 12 -12
monte_la 3 -3; monte_plus 6 -6; monte_voir 12 -12; montp 8 -8; montp_> 8 -8; moque 12 -12; moque_de 9 -9
moque_du 10 -10; morbi 2 -2; morbi_aroba 2 -2; morea 9 -9; morea_> 9 -9; morea_aroba 3 -3; morea_non 3 -3
morel 7 -7; morel_> 7 -7; morel_soixa 4 -4; mort 12 -12; mort_> 12 -12; mort_de 8 -8; morte 4 -4; morte_> 4 -4
morte_je 1 -1; mot 13 -13; mot_> 7 -7; mot_aroba 8 -8; mot_de 8 -8; mot_point 7 -7; mots 5 -5; mots_e 5 -5
mouli 6 -6; mouli_> 6 -6; moun -5 5; moun_pour -5 5; moyen -10 10; moyen_d -7 7; moyen_de -3 3; muet 15 -15
muet_> 16 -16; muet_comme 5 -5; muets 7 -7; muets_> 7 -7; mur 6 -6; mur_a 6 -6; mutue 7 -7; mutue_tres 7 -7
mwen 4 -4; mwen_l 4 -4; n 7 -7; n_> 11 -11; n_a 9 -9; n_acced 4 -4; n_ai 19 -19; n_arriv -4 4; n_aurie -11 11
n_avez 4 -4; n_avons 3 -3; n_comme 5 -5; n_d 9 -9; n_e 2 -2; n_en 13 -13; n_enten 4 -4; n_est 9 -9; n_etes 7 -7
n_exist 9 -9; n_g 4 -4; n_huit 4 -4; n_i 7 -7; n_impor 8 -8; n_n 5 -5; n_ont 5 -5; n_utili 8 -8; n_y 2 -2
nadia 12 -12; nadia_> 11 -11; nadia_point 2 -2; natel 7 -7; natel_je 6 -6; natel_veut 5 -5; natha 9 -9
natha_gros 9 -9; natha_point 8 -8; navig 12 -12; navig_> 12 -12; nazes 9 -9; nazes_> 9 -9; ndiay 7 -7; ndiay_n 7 -7
ne 24 -24; ne_capte 3 -3; ne_charg 5 -5; ne_clign 4 -4; ne_conna 7 -7; ne_crois 6 -6; ne_deman 10 -10; ne_dis 6 -6
ne_dise 2 -2; ne_donne 5 -5; ne_fonct 3 -3; ne_le 5 -5; ne_m -4 4; ne_march 4 -4; ne_me 33 -33; ne_monte 6 -6
ne_parle -10 10; ne_passe 5 -5; ne_peut 10 -10; ne_peux 7 -7; ne_prefe 6 -6; ne_prend 5 -5; ne_recoi 6 -6
ne_recup 1 -1; ne_redem 1 -1; ne_repet 6 -6; ne_repon -2 2; ne_revie 4 -4; ne_s 9 -9; ne_sais 1 -1; ne_saura 4 -4
ne_se 11 -11; ne_sonne 6 -6; ne_suis 6 -6; ne_trouv 3 -3; ne_va -6 6; ne_veut 6 -6; ne_veux 11 -11; ne_vois 6 -6
ne_voit 5 -5; ne_vous 3 -3; negat 11 -11; negat_> 11 -11; negat_non 12 -12; nein 6 -6; nein_non 6 -6; nenni 14 -14
nenni_> 11 -11; nenni_m 9 -9; net 5 -5; net_> 5 -5; net_voila 3 -3; netfl 6 -6; netfl_ne 6 -6; neuf 13 -13
neuf_> 5 -5; neuf_aroba 5 -5; neuf_cent 1 -1; neuf_douze 5 -5; neuf_heure 6 -6; neuf_mille 8 -8; neuf_ordin 8 -8
neuf_quara 2 -2; neuf_quatr 3 -3; neuf_quinz 6 -6; neuf_septa 6 -6; neuf_six 1 -1; neuf_soixa 9 -9; neuf_trois 5 -5
neuf_zero 12 -12; neuve 10 -10; neuve_> 10 -10; nez 14 -14; nez_> 14 -14; nguye 7 -7; nguye_aroba 9 -9; nguye_n 4 -4
ni 7 -7; ni_l 7 -7; ni_pon 4 -4; nicke 18 -18; nicke_> 11 -11; nicke_c 4 -4; nicke_j 6 -6; nicke_juste 5 -5
nicke_tout 13 -13; nicol 5 -5; nicol_a 5 -5; nivea -5 5; nivea_de 12 -12; nivea_deux -8 8; no 11 -11; no_agent 6 -6
no_it 7 -7; no_sim 6 -6; noah 9 -9; noah_petit 9 -9; noel 5 -5; noel_arrob 5 -5; noir 6 -6; noir_comme 6 -6
noire 10 -10; noire_avec 11 -11; noire_plus 5 -5; nom 19 -19; nom_> 11 -11; nom_c 9 -9; nom_d 10 -10; nom_de 11 -11
nom_est 7 -7; nom_sur 3 -3; nom_vous 2 -2; nomme 7 -7; nomme_agnes 7 -7; non 17 -17; non_> 23 -23; non_allez 9 -9
non_alors 10 -10; non_aucun 5 -5; non_berna 7 -7; non_c 9 -9; non_ca 12 -12; non_ce 5 -5; non_ces 8 -8
non_clair 3 -3; non_du 12 -12; non_enfin 12 -12; non_et 8 -8; non_huit 8 -8; non_ident 7 -7; non_j 6 -6; non_je -4 4
non_juste 7 -7; non_l 3 -3; non_laiss 11 -11; non_le 4 -4; non_ma 6 -6; non_mais -1 1; non_merci 10 -10
non_ne 17 -17; non_non 6 -6; non_on 1 -1; non_pardo 5 -5; non_pas 22 -22; non_plus 6 -6; non_point 14 -14
non_quato 6 -6; non_quatr 8 -8; non_rien 8 -8; non_surto 5 -5; non_toujo 6 -6; non_tout 6 -6; non_un -21 21
non_valid 2 -2; non_voyon 8 -8; nonan 8 -8; nonan_> 4 -4; nonan_cinq 3 -3; nonan_deux 6 -6; nonan_et 5 -5
nonan_huit 5 -5; nonan_quatr 6 -6; nonan_sept 5 -5; nonan_six 6 -6; nonan_trois 6 -6; nope 11 -11; nope_> 11 -11
norma -5 5; norma_> 8 -8; norma_de 5 -5; norma_quoi -13 13; nos 11 -11; nos_clien 9 -9; nos_mails 3 -3
nos_poste 7 -7; nos_termi 7 -7; not 7 -7; not_worki 7 -7; note 1 -1; note_> 1 -1; noter 7 -7; noter_sacha 7 -7
notez 3 -3; notez_bien 2 -2; notez_olivi 5 -5; notie 2 -2; notie_soixa 2 -2; notre 9 -9; notre_conse 6 -6
notre_cote 7 -7; notre_ecole 6 -6; notre_gueul 7 -7; notre_infor 9 -9; notre_liais 6 -6; notre_lien 7 -7
notre_poste 3 -3; notre_prest 5 -5; notre_raiso 8 -8; notre_trunk 7 -7; nous 11 -11; nous_> 15 -15; nous_appel 2 -2
nous_avons 8 -8; nous_ca 4 -4; nous_disen 2 -2; nous_en 6 -6; nous_et 4 -4; nous_n 3 -3; nous_pouvo 4 -4
nous_prene 4 -4; nous_somme 11 -11; nous_une 4 -4; nouve 15 -15; nouve_> 10 -10; nouve_acces 5 -5; nouve_boite 7 -7
nouve_box 13 -13; nouve_carte 4 -4; nouve_colla 7 -7; nouve_conne 4 -4; nouve_du 6 -6; nouve_inter 3 -3
nouve_iphon 2 -2; nouve_la 1 -1; nouve_mais 6 -6; nouve_merci 4 -4; nouve_prise 9 -9; nouve_sur 3 -3
nouve_telep 12 -12; novem 10 -10; novem_> 10 -10; nuit -8 8; nuit_> -8 8; nul 9 -9; nul_> 9 -9; nulle 16 -16
nulle_> 11 -11; nulle_part 5 -5; nuls 8 -8; nuls_> 12 -12; nuls_au 5 -5; nuls_j 7 -7; numer 14 -14; numer_> 12 -12
numer_c 2 -2; numer_de 8 -8; numer_est 7 -7; numer_masqu 11 -11; numer_n 8 -8; numer_nouve 6 -6; numer_quara 1 -1
numer_un 10 -10; numer_vert 2 -2; o 11 -11; o_g 7 -7; o_n 6 -6; o_point 2 -2; o_r 7 -7; o_t 4 -4; o_u 10 -10
obisp 10 -10; obisp_> 10 -10; objet 7 -7; objet_conne 7 -7; oblig -8 8; oblig_de -8 8; occup 11 -11; occup_> 11 -11
occup_tout 2 -2; odett 6 -6; odett_point 6 -6; oeil 7 -7; oeil_> 7 -7; offre 16 -16; offre_plus 16 -16; oh 9 -9
oh_fan 7 -7; oh_je 2 -2; oh_la 4 -4; oh_non 6 -6; oh_punai 6 -6; oh_que 7 -7; oh_vous 7 -7; ok 8 -8; ok_c 8 -8
ok_ca 15 -15; ok_je 7 -7; ok_mais 6 -6; olga 6 -6; olga_point 6 -6; olivi 8 -8; olivi_hamon 8 -8; olivi_point 5 -5
on 4 -4; on_a 8 -8; on_atten 14 -14; on_capte 7 -7; on_dirai 7 -7; on_en 8 -8; on_essai 12 -12; on_est 13 -13
on_fait 8 -8; on_m 11 -11; on_me -10 10; on_n 14 -14; on_ne 2 -2; on_peut -6 6; on_s 6 -6; on_se 7 -7; on_utili 2 -2
on_va -3 3; on_verra 7 -7; on_voit 7 -7; ongle 1 -1; ongle_depui 1 -1; ont 12 -12; ont_dispa 7 -7; ont_laiss 9 -9
ont_pas 5 -5; ont_secti 4 -4; onze 15 -15; onze_> 11 -11; onze_douze 11 -11; onze_quatr 2 -2; onze_tranq 4 -4
onze_vingt 2 -2; opera -13 13; opera_> -18 18; opera_a 8 -8; opera_au -10 10; opera_c 14 -14; opera_de 9 -9
opera_est 13 -13; opera_humai -13 13; opera_je 8 -8; opera_mais 5 -5; opera_opera -12 12; opera_parce 9 -9
opera_s -7 7; orage 8 -8; orage_> 1 -1; orage_je 9 -9; orang 9 -9; orang_> 14 -14; orang_aroba 8 -8; orang_elle 4 -4
orang_m 6 -6; orang_point 7 -7; ordi 9 -9; ordi_dans 6 -6; ordi_trouv 13 -13; ordin 8 -8; ordin_> -6 6
ordin_alors 2 -2; ordin_conce 3 -3; ordin_dans 8 -8; ordin_de 5 -5; ordin_et 21 -21; ordin_il 7 -7; ordin_n 4 -4
ordin_parle 9 -9; ordin_plus 7 -7; ordin_porta 4 -4; ordin_voila 3 -3; ordis 10 -10; ordis_et 10 -10; ordre 7 -7
ordre_> 8 -8; ordre_merci 5 -5; oreil 4 -4; oreil_gauch 4 -4; os -12 12; os_> -12 12; os_que -6 6; os_s -8 8
ou -5 5; ou_c -11 11; ou_ca 7 -7; ou_est -4 4; ou_j 10 -10; ou_le 6 -6; ou_non 9 -9; ou_pas -27 27; ou_quatr 10 -10
ou_quoi 16 -16; ou_seize 8 -8; ou_six 10 -10; ou_trois 12 -12; ou_un -7 7; oubli 7 -7; oubli_le 6 -6
oubli_pardo 7 -7; ouf 7 -7; ouf_> 4 -4; ouf_sur 5 -5; oui 14 -14; oui_> 14 -14; oui_allez 5 -5; oui_allo 16 -16
oui_alors 5 -5; oui_bien 8 -8; oui_bonjo -5 5; oui_c 9 -9; oui_ca 10 -10; oui_chloe 7 -7; oui_da 12 -12
oui_de 14 -14; oui_deja 6 -6; oui_depui 9 -9; oui_deux 16 -16; oui_dites 5 -5; oui_enfin 7 -7; oui_et 7 -7
oui_euh 5 -5; oui_evide 12 -12; oui_exact 6 -6; oui_figur 7 -7; oui_grave 10 -10; oui_hein 14 -14; oui_helas 8 -8
oui_huit 8 -8; oui_il 3 -3; oui_it 7 -7; oui_j 4 -4; oui_je 10 -10; oui_jeune 9 -9; oui_la 5 -5; oui_le 8 -8
oui_lucie 5 -5; oui_mais 11 -11; oui_merci 5 -5; oui_non 7 -7; oui_on 15 -15; oui_ou 9 -9; oui_oui 11 -11
oui_pardi 7 -7; oui_parfa 18 -18; oui_pas 12 -12; oui_peuch 9 -9; oui_plusi 7 -7; oui_pour 4 -4; oui_s 16 -16
oui_sept 10 -10; oui_six 6 -6; oui_toujo 10 -10; oui_tout 12 -12; oui_tres 5 -5; oui_tu 8 -8; oui_un 19 -19
oui_voila 16 -16; oui_vous 12 -12; oui_y 13 -13; outlo 7 -7; outlo_point 7 -7; ouver 5 -5; ouver_du 5 -5; ouvre 7 -7
ouvre_> 7 -7; ouvre_le 1 -1; ouvri 9 -9; ouvri_> 11 -11; ouvri_ma 5 -5; p 6 -6; p_e 5 -5; p_o 6 -6; p_point 5 -5
page 18 -18; page_> 14 -14; page_ne 5 -5; page_veut 11 -11; pages 5 -5; pages_> 5 -5; paie 5 -5; paie_et 4 -4
paie_rubis 1 -1; paie_tous 7 -7; paiem 7 -7; paiem_sont 7 -7; paill 17 -17; paill_> 17 -17; paix 8 -8
paix_avec 8 -8; panne 13 -13; panne_> 12 -12; panne_d 16 -16; panne_de 5 -5; panne_est 9 -9; panne_euh 3 -3
panne_le 3 -3; panne_les 6 -6; panne_va 10 -10; papie 9 -9; papie_> 7 -7; papie_avec 5 -5; papie_je 4 -4
paque 15 -15; paque_> 10 -10; paque_peuch 10 -10; paque_sur 7 -7; par 4 -4; par_courr 5 -5; par_erreu 6 -6
par_inter 5 -5; par_le 12 -12; par_mail 5 -5; par_mois 4 -4; par_quelq -9 9; par_sms 6 -6; par_telep 10 -10
par_un -11 11; parce 9 -9; parce_qu 10 -10; parce_que 4 -4; pardi 15 -15; pardi_> 15 -15; pardo 16 -16
pardo_> 19 -19; pardo_faure 2 -2; pardo_jeann 2 -2; pardo_six 8 -8; pardo_vous 7 -7; pare 5 -5; pare_feu 5 -5
parei 18 -18; parei_> 18 -18; parfa 10 -10; parfa_> 12 -12; parfa_l 5 -5; parfa_merci 6 -6; parfa_on 10 -10
paris 10 -10; paris_75012 6 -6; paris_> 9 -9; parla 8 -8; parla_a 8 -8; parle -12 12; parle_> -5 5; parle_a -10 10
parle_angla -7 7; parle_au -17 17; parle_aux -8 8; parle_avec -1 1; parle_bien 9 -9; parle_de 11 -11
parle_direc -8 8; parle_fort 10 -10; parle_lente 19 -19; parle_mieux 8 -8; parle_pas -13 13; parle_qu -11 11
parle_tout 9 -9; parle_trop 16 -16; parle_vrai -8 8; part 5 -5; part_> 5 -5; parta 1 -1; parta_sur 1 -1; parte 6 -6
parte_pas 7 -7; parte_plus 4 -4; parti 24 -24; parti_> 21 -21; parti_depui 3 -3; parti_faire 2 -2; parti_mange 6 -6
parto 11 -11; parto_> 11 -11; pas 7 -7; pas_> 30 -30; pas_a 14 -14; pas_alors 4 -4; pas_arriv 8 -8; pas_attri 5 -5
pas_aujou 7 -7; pas_aux -18 18; pas_avec -8 8; pas_avoir 13 -13; pas_berna 7 -7; pas_besoi 35 -35; pas_bien 10 -10
pas_bon 6 -6; pas_bouge 10 -10; pas_c 7 -7; pas_ca 11 -11; pas_ce 12 -12; pas_celui 9 -9; pas_certa 6 -6
pas_cette 11 -11; pas_chang 4 -4; pas_chez 5 -5; pas_comme 7 -7; pas_compr 9 -9; pas_conna 6 -6; pas_conne 8 -8
pas_conte 3 -3; pas_contr -8 8; pas_d 17 -17; pas_de 9 -9; pas_demar 8 -8; pas_deux 5 -5; pas_discu -10 10
pas_donne -6 6; pas_du 13 -13; pas_elle 6 -6; pas_emett 9 -9; pas_en 10 -10; pas_encor 15 -15; pas_enerv 5 -5
pas_enfin 9 -9; pas_enten 6 -6; pas_envie -16 16; pas_eu 9 -9; pas_exact 7 -7; pas_faire 5 -5; pas_fait 8 -8
pas_faite 12 -12; pas_grave 11 -11; pas_habil 5 -5; pas_il 11 -11; pas_inter 7 -7; pas_je -4 4; pas_juste 6 -6
pas_l 8 -8; pas_la 22 -22; pas_le 6 -6; pas_les 8 -8; pas_maint 19 -19; pas_mais 5 -5; pas_mal 9 -9
pas_march 13 -13; pas_me -6 6; pas_mieux 14 -14; pas_moi 20 -20; pas_mon 7 -7; pas_monsi 6 -6; pas_moyen -4 4
pas_ne 5 -5; pas_non 4 -4; pas_norma 5 -5; pas_nuls 5 -5; pas_ou 11 -11; pas_oui 9 -9; pas_par 5 -5
pas_parle -11 11; pas_pas 10 -10; pas_passe -11 11; pas_pense 9 -9; pas_perre 8 -8; pas_pluto -11 11; pas_possi -6 6
pas_pour 12 -12; pas_press 11 -11; pas_qu 15 -15; pas_quand 3 -3; pas_que 13 -13; pas_quelq -22 22; pas_quest 12 -12
pas_rappe 16 -16; pas_recon 4 -4; pas_redem 4 -4; pas_regle 8 -8; pas_repon 9 -9; pas_resea 5 -5; pas_resol 7 -7
pas_reuss 6 -6; pas_reven 7 -7; pas_s -7 7; pas_sa 11 -11; pas_se 5 -5; pas_serie 11 -11; pas_sur 5 -5
pas_telep 14 -14; pas_tout 12 -12; pas_toute -11 11; pas_trop 11 -11; pas_un -7 7; pas_une -9 9; pas_venu 17 -17
pas_verif 5 -5; pas_votre 13 -13; pas_vous 12 -12; pas_vrai 9 -9; pas_vraim 11 -11; pas_y -14 14; pasca 10 -10
pasca_obisp 10 -10; pasca_point 6 -6; passa 14 -14; passa_d 14 -14; passe -16 16; passe_> 15 -15; passe_a 16 -16
passe_au 10 -10; passe_comme 1 -1; passe_coudo -6 6; passe_demai 15 -15; passe_hier 18 -18; passe_j 2 -2
passe_jeudi 8 -8; passe_la -4 4; passe_le -8 8; passe_mal 11 -11; passe_mardi 1 -1; passe_moi -24 24
passe_par 12 -12; passe_pas 22 -22; passe_perso 6 -6; passe_plus 10 -10; passe_pour 10 -10; passe_quelq -5 5
passe_rien 7 -7; passe_tout 6 -6; passe_un -14 14; passe_une -15 15; passe_votre -17 17; paste 6 -6
paste_aroba 6 -6; patie 11 -11; patie_> 11 -11; patie_je 8 -8; patie_ne 1 -1; patri 3 -3; patri_comme 3 -3
patro -1 1; patro_> -18 18; patro_est 15 -15; patro_va 9 -9; paul 20 -20; paul_> 9 -9; paul_aroba 6 -6
paul_berna 7 -7; paul_chez 14 -14; paul_point 8 -8; paul_rouss 11 -11; paul_soixa 4 -4; pauvr 10 -10
pauvr_con 10 -10; paye 6 -6; paye_cinqu 4 -4; paye_la 6 -6; payer 9 -9; payer_factu 9 -9; payez 6 -6; payez_ma 6 -6
pc 12 -12; pc_au 3 -3; pc_et 8 -8; pc_l 3 -3; pc_ma 4 -4; pc_qui 12 -12; pc_une 10 -10; peine 22 -22; peine_> 5 -5
peine_de 21 -21; peine_en 5 -5; pelis 8 -8; pelis_a 8 -8; pelle 4 -4; pelle_a 4 -4; penda 7 -7; penda_les 7 -7
penda_mes 4 -4; penda_un 6 -6; pense 12 -12; pense_> 8 -8; pense_bien 8 -8; pense_que 12 -12; perd 1 -1
perd_le 1 -1; perdr 5 -5; perdr_mon 5 -5; perds 4 -4; perds_le 4 -4; perdu 10 -10; perdu_> 7 -7; perdu_inter 6 -6
perdu_mon 6 -6; perdu_quand 2 -2; pere 6 -6; pere_> 6 -6; perma 8 -8; perma_au 8 -8; perre 8 -8; perre_perri 8 -8
perri 8 -8; perri_> 8 -8; perro 5 -5; perro_p 5 -5; persi 11 -11; persi_> 11 -11; perso -1 1; perso_> 3 -3
perso_a 10 -10; perso_agee 15 -15; perso_au -2 2; perso_avec 6 -6; perso_ca 6 -6; perso_d -17 17; perso_de 16 -16
perso_en -8 8; perso_euh -13 13; perso_je -12 12; perso_la -12 12; perso_n 12 -12; perso_ne 19 -19; perso_pas -15 15
perso_peut 10 -10; perso_physi -9 9; perso_qui 7 -7; perso_reell -8 8; perso_s -14 14; perso_touch 11 -11
perte 7 -7; perte_de 7 -7; pete 8 -8; pete_les 8 -8; peter 9 -9; peter_les 6 -6; peter_un 8 -8; petit 11 -11
petit_> 9 -9; petit_aroba 6 -6; petit_boite 4 -4; petit_boiti 9 -9; petit_campi 7 -7; petit_dame 6 -6
petit_enfan 3 -3; petit_l 5 -5; petit_point 3 -3; petit_probl 9 -9; petit_rond 4 -4; petit_tiret 3 -3
petit_trent 11 -11; petit_villa 4 -4; petro 6 -6; petro_aroba 6 -6; peu 14 -14; peu_> 14 -14; peu_agace 7 -7
peu_chelo 8 -8; peu_decu 6 -6; peu_embet 6 -6; peu_enerv 4 -4; peu_inqui 7 -7; peu_le 10 -10; peu_mal 5 -5
peu_parce 8 -8; peu_parto 11 -11; peu_perdu 7 -7; peu_pour 4 -4; peu_pres 7 -7; peu_stres 4 -4; peuch 15 -15
peuch_> 9 -9; peuch_la 1 -1; peuch_un 10 -10; peut_avoir -13 13; peut_dire 20 -20; peut_essay 17 -17
peut_etre 14 -14; peut_faire 18 -18; peut_laiss 7 -7; peut_m 10 -10; peut_me -4 4; peut_parle -11 11; peut_pas 9 -9
peut_plus 3 -3; peuve 1 -1; peuve_plus 1 -1; peux -2 2; peux_appel 10 -10; peux_avoir -10 10; peux_de 17 -17
peux_etre -14 14; peux_le 15 -15; peux_m -12 12; peux_navig 12 -12; peux_parle -13 13; peux_pas 16 -16
peux_plus 16 -16; peux_recev 13 -13; peux_rien 4 -4; peux_toujo 10 -10; peux_y 8 -8; phili 7 -7; phili_garni 7 -7
physi -9 9; physi_> -9 9; picho 9 -9; picho_> 9 -9; piece 7 -7; piece_> 6 -6; piece_joint 6 -6; pierr 7 -7
pierr_marti 7 -7; pierr_point 4 -4; pilot -6 6; pilot_dans -6 6; ping 5 -5; ping_de 5 -5; pire 12 -12; pire_> 7 -7
pire_qu 13 -13; placa 8 -8; placa_> 8 -8; plaig 6 -6; plaig_> 6 -6; plain 6 -6; plain_contr 6 -6; plais 12 -12
plais_> 12 -12; plait -5 5; plait_> -2 2; plait_comme 7 -7; plait_madam -16 16; plait_merci 16 -16; plait_pas -15 15
plait_un -8 8; plant 12 -12; plant_> 12 -12; play 7 -7; play_> 7 -7; pleas -6 6; pleas_je -6 6; plein 14 -14
plein_dans 9 -9; plein_et 8 -8; plein_le 11 -11; plein_zoom 7 -7; pleut 10 -10; pleut_depui 10 -10; plomb 13 -13
plomb_> 8 -8; plomb_votre 6 -6; plus 15 -15; plus_33 5 -5; plus_> 13 -13; plus_a 13 -13; plus_acces 4 -4
plus_aller 7 -7; plus_appel 6 -6; plus_attri 7 -7; plus_aucun 7 -7; plus_besoi 2 -2; plus_ca 4 -4; plus_d 6 -6
plus_de 10 -10; plus_depui 3 -3; plus_du 11 -11; plus_encai 3 -3; plus_et 1 -1; plus_faire 3 -3; plus_inter 5 -5
plus_jouer 4 -4; plus_la 10 -10; plus_le 3 -3; plus_les 6 -6; plus_maint 22 -22; plus_mais 5 -5; plus_me 10 -10
plus_mes 4 -4; plus_mon 7 -7; plus_n 5 -5; plus_parle 8 -8; plus_pas 1 -1; plus_perso 15 -15; plus_press 5 -5
plus_qu 7 -7; plus_rapid 16 -16; plus_recon 2 -2; plus_rien 3 -3; plus_ses 7 -7; plus_simpl 2 -2; plus_sur 8 -8
plus_telep 4 -4; plus_trent 1 -1; plus_trois 2 -2; plus_trop 8 -8; plus_un 15 -15; plusi 12 -12; plusi_fois 7 -7
plusi_perso 11 -11; pluto -2 2; pluto_inter 12 -12; pluto_non 14 -14; pluto_que 10 -10; pluto_un 6 -6
pluto_une -11 11; poil 10 -10; poil_> 10 -10; point 12 -12; point_b 7 -7; point_be 9 -9; point_beaun 2 -2
point_benal 7 -7; point_benze 5 -5; point_berna 7 -7; point_bio 7 -7; point_bois 5 -5; point_c 7 -7
point_carpe 8 -8; point_ch 6 -6; point_cheri 1 -1; point_clair 3 -3; point_clien 13 -13; point_com 9 -9
point_cote 3 -3; point_d 9 -9; point_dr 6 -6; point_du 5 -5; point_duboi 7 -7; point_dujar 9 -9; point_dumas 5 -5
point_dupon 5 -5; point_duran 6 -6; point_f 7 -7; point_faure 2 -2; point_fort 2 -2; point_fr 10 -10
point_gall 7 -7; point_gamin 8 -8; point_garci 7 -7; point_girar 6 -6; point_gros 8 -8; point_gueri 2 -2
point_h 8 -8; point_i 6 -6; point_jo 6 -6; point_l 4 -4; point_la 3 -3; point_lacaz 2 -2; point_lambe 9 -9
point_le 8 -8; point_march 6 -6; point_marie 7 -7; point_marti 7 -7; point_merci 5 -5; point_morea 3 -3
point_morel 4 -4; point_net 5 -5; point_nguye 9 -9; point_noel 5 -5; point_petit 4 -4; point_petro 6 -6
point_r 6 -6; point_renau 2 -2; point_rober 7 -7; point_roy 8 -8; point_simon 7 -7; point_tremb 6 -6
point_weber 6 -6; pol 6 -6; pol_aroba 6 -6; pon 6 -6; pon_enten 4 -4; pon_etein 6 -6; por -8 8; por_favor -8 8
porca 6 -6; porca_miser 6 -6; porta 10 -10; porta_> 12 -12; porta_affic 7 -7; porta_de 2 -2; porta_est 12 -12
porta_et 4 -4; porta_il 5 -5; porta_n 7 -7; porta_ne 3 -3; porta_parce 4 -4; porta_que 1 -1; porta_se 3 -3
porte 15 -15; porte_> 14 -14; porte_douze 6 -6; porte_gauch 6 -6; porte_je 4 -4; porte_plain 6 -6; portu 6 -6
portu_> 6 -6; pose 6 -6; pose_pas 2 -2; pose_une 9 -9; posee 4 -4; posee_au 4 -4; posez 2 -2; posez_une 2 -2
possi 1 -1; possi_> 13 -13; possi_d -16 16; possi_je 1 -1; poste 19 -19; poste_> 13 -13; poste_a 12 -12
poste_de 8 -8; poste_inter 3 -3; poste_point 5 -5; poste_sont 6 -6; poste_telep 7 -7; pote 5 -5; pote_m 5 -5
pouf 8 -8; pouf_> 8 -8; pour 5 -5; pour_autre 10 -10; pour_ca 9 -9; pour_de -4 4; pour_des 4 -4; pour_inter 4 -4
pour_l 7 -7; pour_la 2 -2; pour_le 8 -8; pour_lui -9 9; pour_ma -4 4; pour_moi 15 -15; pour_mon 12 -12
pour_qui 9 -9; pour_redem 2 -2; pour_rien 1 -1; pour_savoi 4 -4; pour_tout 9 -9; pour_un 6 -6; pour_une 16 -16
pour_voir 8 -8; pour_votre 13 -13; pour_vous -8 8; pourq 15 -15; pourq_faire 10 -10; pourq_pas 9 -9; pourq_vous 7 -7
pourr -14 14; pourr_je -13 13; pourr_me -12 12; pourr_pas 10 -10; pourr_vous -5 5; pouve -1 1; pouve_> 12 -12
pouve_atten 8 -8; pouve_m 11 -11; pouve_me -19 19; pouve_noter 7 -7; pouve_pas -12 12; pouve_repet 6 -6
pouve_vous 3 -3; pouvi -7 7; pouvi_me -7 7; pouvo 4 -4; pouvo_clore 4 -4; prefe_atten 12 -12; prefe_avoir -14 14
prefe_conti 10 -10; prefe_expli -8 8; prefe_parle -32 32; prefe_pas 20 -20; prefe_qu -7 7; prefe_suivr 10 -10
premi 12 -12; premi_etage 14 -14; premi_fois 4 -4; premi_ne 1 -1; prend_la -12 12; prend_le 5 -5; prend_plus 5 -5
prend_pour 11 -11; prend_un 8 -8; prene 12 -12; prene_pour 13 -13; prene_votre 8 -8; prenn -8 8; prenn_mon -8 8
preno 8 -8; preno_c 10 -10; preno_un 3 -3; preno_xavie 7 -7; pres 7 -7; pres_> 7 -7; presq 10 -10; presq_tous 10 -10
press 9 -9; press_> 11 -11; press_allez 5 -5; prest 5 -5; prest_infor 5 -5; pret 5 -5; pret_> 5 -5; preve 7 -7
preve_> 7 -7; prie -2 2; prie_> -7 7; prie_j 6 -6; princ 3 -3; princ_ne 3 -3; print 4 -4; print_> 4 -4; pris 1 -1
pris_une 1 -1; prise 16 -16; prise_> 16 -16; prise_il 1 -1; probl 15 -15; probl_> 10 -10; probl_de 8 -8
probl_est 7 -7; probl_n 7 -7; probl_oui 10 -10; probl_pas 8 -8; probl_persi 16 -16; probl_que 6 -6; probl_resol 9 -9
proce 2 -2; proce_redem 2 -2; profe 5 -5; profe_c 1 -1; profe_est 6 -6; propo 4 -4; propo_de 7 -7; propr 9 -9
propr_scand 9 -9; proto 7 -7; proto_mail 7 -7; ps5 8 -8; ps5_> 8 -8; publi 7 -7; publi_que 7 -7; puc 8 -8
puc_> 8 -8; puis_a 5 -5; puis_aroba 2 -2; puis_ca 7 -7; puis_dans 3 -3; puis_deux 4 -4; puis_hier 9 -9
puis_je -13 13; puis_le 3 -3; puis_mercr 1 -1; puis_non 4 -4; puis_pouf 8 -8; puis_renau 2 -2; puis_un 2 -2
puisq 5 -5; puisq_c 1 -1; puisq_je 6 -6; puiss -10 10; puiss_lui -6 6; puiss_m -7 7; puits 5 -5; puits_> 5 -5
puk 6 -6; puk_> 6 -6; punai 6 -6; punai_elle 6 -6; punai_j 7 -7; puree 9 -9; puree_mais 9 -9; putai 10 -10
putai_ca 7 -7; putai_de 8 -8; putai_mais 13 -13; qu 2 -2; qu_a -5 5; qu_avant 6 -6; qu_elle 5 -5; qu_est 18 -18
qu_il 8 -8; qu_inter 4 -4; qu_on -14 14; qu_un -2 2; qu_une 7 -7; quand 16 -16; quand_ils 2 -2; quand_inter 6 -6
quand_j 7 -7; quand_je 18 -18; quand_meme 8 -8; quand_on 4 -4; quara 7 -7; quara_> 8 -8; quara_cinq 6 -6
quara_cinqu 8 -8; quara_deux 9 -9; quara_et 4 -4; quara_facil 6 -6; quara_huit 2 -2; quara_neuf 3 -3
quara_poste 6 -6; quara_quatr 3 -3; quara_sept 3 -3; quara_trois 3 -3; quart 4 -4; quart_> 4 -4; quato 12 -12
quato_> 6 -6; quato_non 6 -6; quato_objet 7 -7; quato_quinz 6 -6; quato_soixa 5 -5; quatr 18 -18; quatr_> 15 -15
quatr_ans 5 -5; quatr_at 5 -5; quatr_au 5 -5; quatr_barre 8 -8; quatr_ca 3 -3; quatr_caiss 6 -6; quatr_cent 3 -3
quatr_cinq 5 -5; quatr_cinqu 4 -4; quatr_etage 6 -6; quatr_fois 6 -6; quatr_heure 6 -6; quatr_huita 4 -4
quatr_icitt 8 -8; quatr_neuf 1 -1; quatr_nonan 5 -5; quatr_onze 4 -4; quatr_ordin 21 -21; quatr_perso 9 -9
quatr_porta 5 -5; quatr_quara 13 -13; quatr_septa 6 -6; quatr_soixa 4 -4; quatr_te 10 -10; quatr_trent 4 -4
quatr_vingt 11 -11; que -5 5; que_c 5 -5; que_ca 11 -11; que_ce 8 -8; que_celui 9 -9; que_d 10 -10; que_dehor 7 -7
que_des -9 9; que_deux 3 -3; que_dieu 5 -5; que_est -4 4; que_j -12 12; que_je -12 12; que_l 5 -5; que_la 3 -3
que_le 5 -5; que_ma 4 -4; que_moi 8 -8; que_mon 8 -8; que_nenni 11 -11; que_non 9 -9; que_oui 17 -17; que_plus 1 -1
que_quelq -3 3; que_racon -7 7; que_vous 3 -3; quel 8 -8; quel_qu -19 19; quel_servi 10 -10; quell 10 -10
quell_bande 8 -8; quell_boite 5 -5; quell_quest 12 -12; quelq -16 16; quelq_un -16 16; quest 16 -16; quest_> 16 -16
quest_debil 8 -8; qui -5 5; qui_> 15 -15; qui_a 7 -7; qui_aboie 7 -7; qui_ai 10 -10; qui_atten 7 -7
qui_bugue 12 -12; qui_clign 6 -6; qui_compr -16 16; qui_conna -18 18; qui_coupe 2 -2; qui_decon 5 -5; qui_est -11 11
qui_etes 12 -12; qui_gere 2 -2; qui_gresi 10 -10; qui_habit 15 -15; qui_je -12 12; qui_m 20 -20; qui_march 11 -11
qui_ne 2 -2; qui_parle -16 16; qui_plant 12 -12; qui_puiss -7 7; qui_s 11 -11; qui_saute 7 -7; qui_se 6 -6
qui_sonne 14 -14; qui_suis 10 -10; qui_vienn 4 -4; qui_vont 4 -4; qui_vous 10 -10; quinz 16 -16; quinz_> 6 -6
quinz_aroba 4 -4; quinz_au 5 -5; quinz_de 7 -7; quinz_ou 8 -8; quinz_poste 6 -6; quinz_quatr 1 -1; quinz_rue 9 -9
quinz_soixa 5 -5; quinz_sont 5 -5; quitt 6 -6; quitt_votre 6 -6; quoi 14 -14; quoi_> 3 -3; quoi_ce 12 -12
quoi_deja 4 -4; quoi_j 3 -3; quoi_un 12 -12; quoi_votre 8 -8; quoi_vous 15 -15; r 13 -13; r_> 6 -6; r_a 5 -5
r_comme 5 -5; r_e 9 -9; r_m 5 -5; r_o 10 -10; r_point 5 -5; r_t 7 -7; r_u 6 -6; raccr 15 -15; raccr_au 14 -14
raccr_par 6 -6; raccr_tout 10 -10; racon -6 6; racon_cette -7 7; racon_tout 1 -1; rade 8 -8; rade_> 10 -10
rade_depui 5 -5; rade_et 1 -1; raiso 8 -8; raiso_socia 8 -8; rallu 6 -6; rallu_> 8 -8; rallu_et 6 -6
rallu_mais 8 -8; rame 11 -11; rame_a 5 -5; rame_encor 13 -13; rame_sever 10 -10; raoul 5 -5; raoul_d 5 -5
raoul_n 5 -5; rapid 16 -16; rapid_> 16 -16; rappe -10 10; rappe_> -8 8; rappe_au 6 -6; rappe_donc -14 14
rappe_moi -5 5; rappe_par -14 14; rappe_parce 14 -14; rappe_plus 16 -16; rappo 5 -5; rappo_a 5 -5; ras 12 -12
ras_la 9 -9; ras_le 7 -7; rassu 2 -2; rassu_> 2 -2; ravi 8 -8; ravi_> 8 -8; re 4 -4; re_je 4 -4; rebra 8 -8
rebra_la 8 -8; rebra_mais 4 -4; recev 13 -13; recev_des 7 -7; recev_mais 9 -9; recoi 9 -9; recoi_cinq 7 -7
recoi_mes 6 -6; recoi_plus 8 -8; recoi_telle 7 -7; recom 13 -13; recom_> 13 -13; recon 7 -7; recon_> 7 -7
recou 7 -7; recou_> 7 -7; recu 9 -9; recu_d 6 -6; recu_un 6 -6; recup 10 -10; recup_inter 10 -10; recup_la 6 -6
recup_ma 5 -5; recup_plus 1 -1; redem 21 -21; redem_> 17 -17; redem_avec 10 -10; redem_comme 2 -2; redem_en 13 -13
redem_et 3 -3; redem_je 1 -1; redem_la 4 -4; redem_ma 11 -11; redem_mais 4 -4; redem_pas 2 -2; redem_plus 1 -1
redem_tout 7 -7; redem_trois 5 -5; redev 10 -10; redev_verte 10 -10; redir -6 6; redir_moi -7 7; redir_vous 1 -1
redon -11 11; redon_moi -11 11; reel -12 12; reel_> -12 12; reell -8 8; reell_> -8 8; refle 7 -7; refle_> 7 -7
refon 8 -8; refon_pas 8 -8; regar 13 -13; regar_> 13 -13; regar_l 6 -6; regar_la 2 -2; regis 8 -8; regis_pelis 8 -8
regle 15 -15; regle_> 13 -13; regle_ca 9 -9; regle_en 6 -6; regre 11 -11; regre_> 11 -11; relan 7 -7; relan_le 7 -7
relat -9 9; relat_> -13 13; relat_avec -8 8; relou -9 9; relou_les -9 9; remar 12 -12; remar_> 12 -12; remar_ca 6 -6
remar_merci 7 -7; remar_pas 9 -9; remar_tout 5 -5; remar_vite 16 -16; rembo 11 -11; rembo_moi 11 -11; remer 10 -10
remer_pour 10 -10; remon 11 -11; remon_> 12 -12; remon_mais 2 -2; renau 4 -4; renau_aroba 2 -2; renau_avec 6 -6
rend 9 -9; rend_dingu 9 -9; rende 19 -19; rende_compt 4 -4; rende_la 4 -4; rende_moi -10 10; rende_vous 23 -23
rense 16 -16; rense_> 16 -16; rentr 6 -6; rentr_dans 7 -7; repar 9 -9; repar_> 10 -10; repar_a 5 -5
repar_comme 5 -5; repar_en 6 -6; repar_ma 8 -8; repas 12 -12; repas_demai 12 -12; repet 12 -12; repet_> 11 -11
repet_au 1 -1; repet_et 6 -6; repet_la -1 1; repet_ne 6 -6; repet_plus 6 -6; repon -5 5; repon_> 1 -1; repon_a 9 -9
repon_alors -7 7; repon_direc 8 -8; repon_il 5 -5; repon_je -10 10; repon_oui 9 -9; repon_plus -6 6
repon_toujo 2 -2; repre 4 -4; repre_celui 4 -4; repri 4 -4; repri_> 4 -4; resea 12 -12; resea_> 7 -7
resea_comme 7 -7; resea_dans 4 -4; resea_de 6 -6; resea_depui 6 -6; resea_est 7 -7; resea_infor 6 -6
resea_mobil 6 -6; resea_non 7 -7; resea_sans 5 -5; resea_sur 8 -8; resil 19 -19; resil_> 14 -14; resil_tout 7 -7
resol 14 -14; resol_> 14 -14; resol_pour 8 -8; respo -17 17; respo_> -19 19; respo_de -8 8; respo_du 13 -13
respo_est 17 -17; respo_infor 12 -12; resta 6 -6; resta_de 6 -6; reste 9 -9; reste_a 5 -5; reste_bloqu 6 -6
reste_etein 9 -9; reste_inact 7 -7; reste_m 6 -6; reste_rouge 15 -15; reste_sans 4 -4; reste_tout 6 -6; retab 11 -11
retab_> 18 -18; retab_depui 4 -4; retab_en 6 -6; reten 6 -6; reten_> 6 -6; retom 5 -5; retom_> 5 -5; retro 6 -6
retro_le 6 -6; reuni 7 -7; reuni_> 7 -7; reuss 8 -8; reuss_> 6 -6; reuss_a 8 -8; reven 11 -11; reven_> 12 -12
reven_merci 2 -2; reven_mon 3 -3; reven_oui 7 -7; reven_une 6 -6; revie 8 -8; revie_> 6 -6; revie_pas 4 -4; rey 6 -6
rey_r 6 -6; rh 7 -7; rh_aroba 7 -7; ridic 10 -10; ridic_> 8 -8; ridic_un 5 -5; rien 10 -10; rien_> 16 -16
rien_a -4 4; rien_alors -7 7; rien_aucun 3 -3; rien_bande 5 -5; rien_c 5 -5; rien_chang 3 -3; rien_compr 11 -11
rien_de 4 -4; rien_donne 12 -12; rien_du 5 -5; rien_fait 6 -6; rien_il 6 -6; rien_n 9 -9; rien_ne 8 -8
rien_non 8 -8; rien_passe -10 10; rien_puisq 1 -1; rien_que 6 -6; rien_qui 8 -8; rien_votre 1 -1; rien_y 6 -6
rivie 5 -5; rivie_sur 5 -5; robas 7 -7; robas_yahoo 7 -7; rober 7 -7; rober_aroba 7 -7; robin 9 -9; robin_point 9 -9
robot -24 24; robot_> -23 23; robot_aspir 9 -9; robot_ca 21 -21; robot_je -8 8; robot_la -13 13; robot_mais -8 8
robot_moi -22 22; robot_passe -9 9; robot_toi 9 -9; robot_un -12 12; robot_une -13 13; rodri 8 -8; rodri_> 8 -8
rond 4 -4; rond_tourn 4 -4; rose 9 -9; rose_et 9 -9; rossi 6 -6; rossi_chioc 6 -6; rouge 8 -8; rouge_> 11 -11
rouge_a 3 -3; rouge_et 4 -4; rouss 11 -11; rouss_> 11 -11; rouss_de 4 -4; route 10 -10; route_a 9 -9
route_princ 3 -3; route_redem 7 -7; roux 6 -6; roux_chez 6 -6; roy 8 -8; roy_aroba 8 -8; rubis 1 -1; rubis_sur 1 -1
rue 11 -11; rue_> 1 -1; rue_bon 7 -7; rue_d 3 -3; rue_de 7 -7; rue_des 13 -13; rue_ou 7 -7; rue_victo 7 -7; s -1 1
s_> 7 -7; s_a 9 -9; s_actua 9 -9; s_affic 5 -5; s_allum 10 -10; s_appai 7 -7; s_appel 11 -11; s_aroba 5 -5
s_corre 7 -7; s_e 6 -6; s_enerv 3 -3; s_enten 6 -6; s_est 6 -6; s_etein 2 -2; s_f 5 -5; s_il -8 8; s_o 7 -7
s_ouvre 7 -7; s_ouvri 11 -11; s_point 9 -9; s_s 6 -6; s_still 7 -7; s_y 7 -7; sa 7 -7; sa_> 11 -11; sa_chang 6 -6
sa_conso 4 -4; sa_ka 4 -4; sabin 8 -8; sabin_point 8 -8; sacha 7 -7; sacha_lenoi 7 -7; sache 13 -13; sache_> 13 -13
saint 6 -6; saint_tiret 6 -6; sais 8 -8; sais_> 9 -9; sais_c 2 -2; sais_pas 7 -7; sais_plus 9 -9; sais_rien 10 -10
saisi 9 -9; saisi_> 9 -9; salar 6 -6; salar_mais 6 -6; salon 13 -13; salon_> 13 -13; salon_celui 3 -3; salon_la 6 -6
salon_on 3 -3; salut 8 -8; salut_c 8 -8; sans 17 -17; sans_accen 3 -3; sans_facon 9 -9; sans_fil 4 -4; sans_h 5 -5
sans_resea 7 -7; sans_telep 6 -6; saoul 7 -7; saoul_> 11 -11; saoul_ca 5 -5; saoul_les -9 9; saoul_vous 5 -5
sarah 10 -10; sarah_benal 8 -8; sarah_point 7 -7; sauf 3 -3; sauf_dans 3 -3; saura 4 -4; saura_pas 4 -4; saute 9 -9
saute_le 9 -9; saute_penda 7 -7; sav -7 7; sav_humai -7 7; savez -11 11; savez_> -12 12; savez_alors 7 -7
savoi 9 -9; savoi_> 4 -4; savoi_ca 7 -7; savoi_quand 6 -6; scand 15 -15; scand_> 16 -16; scand_de 5 -5
scand_je 6 -6; scand_un 6 -6; sdsl 7 -7; sdsl_depui 7 -7; se 16 -16; se_co 6 -6; se_compr 7 -7; se_conne 6 -6
se_coupe 4 -4; se_decon 8 -8; se_fige 6 -6; se_fout 7 -7; se_foutr 1 -1; se_lance 8 -8; se_mettr 5 -5; se_moque 7 -7
se_passe 7 -7; se_plaig 6 -6; se_trouv 7 -7; secon 12 -12; secon_> 11 -11; secon_et 8 -8; secon_le 7 -7; secre 7 -7
secre_aroba 7 -7; secti 4 -4; secti_le 4 -4; seize 24 -24; seize_> 12 -12; seize_douze 4 -4; seize_machi 15 -15
semai 21 -21; semai_> 20 -20; semai_derni 12 -12; semai_passe 14 -14; semai_que 3 -3; semai_sans 4 -4; sept 10 -10
sept_> 10 -10; sept_aroba 7 -7; sept_cinq 5 -5; sept_cinqu 3 -3; sept_dix 2 -2; sept_huit 5 -5; sept_machi 7 -7
sept_non 8 -8; sept_nonan 7 -7; sept_oui 10 -10; sept_quatr 9 -9; sept_sept 10 -10; sept_soixa 5 -5; sept_vingt 5 -5
sept_zero 5 -5; septa 16 -16; septa_> 11 -11; septa_cinq 6 -6; septa_et 3 -3; septa_quatr 4 -4; septa_sept 2 -2
septa_six 4 -4; septe 1 -1; septe_le 1 -1; sera 2 -2; sera_plus 2 -2; serai 12 -12; serai_bien 12 -12; serai_il -8 8
serai_ravi 8 -8; serai_repar 8 -8; serai_tres 5 -5; serie 14 -14; serie_> 13 -13; serie_a 4 -4; serie_vous 9 -9
sert 8 -8; sert_a 8 -8; serve 10 -10; serve_> 9 -9; serve_a 7 -7; serve_plus 5 -5; servi -7 7; servi_> 23 -23
servi_a -5 5; servi_apres -9 9; servi_c 9 -9; servi_clien -15 15; servi_deplo 10 -10; servi_est 18 -18
servi_je -5 5; servi_point 13 -13; servi_techn -15 15; servi_une -10 10; ses 6 -6; ses_chain 7 -7; ses_devoi 3 -3
ses_etude 1 -1; seul 16 -16; seul_> 10 -10; seul_appar 13 -13; seul_au 4 -4; seul_mot 8 -8; seule 1 -1
seule_appar 9 -9; seule_il -11 11; seule_le 13 -13; seule_lumie 4 -4; sever 10 -10; sever_> 10 -10; sfr 12 -12
sfr_> 13 -13; sfr_point 6 -6; si 13 -13; si_> 19 -19; si_c 6 -6; si_ca 3 -3; si_corre 4 -4; si_enfin 13 -13
si_j 5 -5; si_je 4 -4; si_mon 3 -3; si_on 4 -4; si_si 8 -8; si_vous -7 7; signa 11 -11; signa_l 6 -6
signa_meme 3 -3; signa_tout 5 -5; signa_une 12 -12; signe 7 -7; signe_> 7 -7; silen 6 -6; silen_compl 6 -6
silva 6 -6; silva_de 6 -6; sim 10 -10; sim_> 8 -8; sim_dans 2 -2; sim_elle 2 -2; sim_n 4 -4; sim_non 2 -2
sim_nouve 6 -6; sim_oui 6 -6; sim_pour 7 -7; sim_sim 6 -6; simon 7 -7; simon_> 7 -7; simon_neuf 7 -7; simpl 11 -11
simpl_> 9 -9; simpl_debra 4 -4; simpl_il 2 -2; simpl_signa 6 -6; sinon -8 8; sinon_on -8 8; sip 7 -7; sip_ne 7 -7
sis 4 -4; sis_douze 4 -4; site 7 -7; site_ne 7 -7; situa -9 9; situa_> -9 9; six 11 -11; six_78 9 -9; six_> 13 -13
six_cent 4 -4; six_cinq 2 -2; six_cinqu 4 -4; six_comme 2 -2; six_dix 6 -6; six_douze 11 -11; six_et 6 -6
six_euh 2 -2; six_huita 3 -3; six_j 2 -2; six_je 6 -6; six_mille 1 -1; six_nonan 5 -5; six_onze 9 -9; six_petit 5 -5
six_quara 4 -4; six_quatr 5 -5; six_sept 5 -5; six_soixa 8 -8; six_telep 6 -6; six_trent 10 -10; six_un 5 -5
six_vingt 8 -8; six_zero 6 -6; skyne 8 -8; skyne_point 8 -8; smart 4 -4; smart_affic 4 -4; smart_ne 5 -5; smith 6 -6
smith_at 6 -6; sms 13 -13; sms_> 8 -8; sms_d 6 -6; sms_je 6 -6; sms_parte 7 -7; sms_pas 8 -8; sms_que 7 -7
socia 8 -8; socia_> 8 -8; socie 14 -14; socie_> 5 -5; socie_dupon 4 -4; socie_duran 10 -10; socie_est 10 -10
socie_l 6 -6; socie_trans 11 -11; soeur 2 -2; soeur_de 3 -3; soeur_elle 3 -3; soget 7 -7; soget_s 7 -7; soir 8 -8
soir_> 8 -8; soixa 10 -10; soixa_> 8 -8; soixa_cinq 3 -3; soixa_cinqu 9 -9; soixa_deux 5 -5; soixa_dix 6 -6
soixa_douze 15 -15; soixa_et 1 -1; soixa_huit 5 -5; soixa_neuf 8 -8; soixa_quato 5 -5; soixa_quinz 4 -4
soixa_salar 6 -6; soixa_seize 4 -4; soixa_sept 7 -7; soixa_six 18 -18; soixa_soixa 8 -8; soixa_treiz 5 -5; sol 6 -6
sol_> 6 -6; solde 11 -11; solde_> 11 -11; someo -6 6; someo_pleas -6 6; somme 11 -11; somme_d 10 -10
somme_dans 4 -4; somme_soixa 6 -6; son 10 -10; son_> 5 -5; son_est 10 -10; son_opera 5 -5; son_voyan 6 -6
sonne 17 -17; sonne_a 17 -17; sonne_est 7 -7; sonne_mais 8 -8; sonne_occup 2 -2; sonne_pas 3 -3; sonne_plus 9 -9
sonne_toujo 1 -1; sont 15 -15; sont_a 9 -9; sont_coupe 4 -4; sont_decon 7 -7; sont_hache 10 -10; sont_inacc 2 -2
sont_muets 7 -7; sont_super 8 -8; sont_touch 8 -8; sont_tous 6 -6; sont_verte 2 -2; sont_verts 7 -7; sophi 16 -16
sophi_duboi 9 -9; sophi_legra 8 -8; sophi_marti 6 -6; sophi_morel 7 -7; sophi_tiret 6 -6; sorti 1 -1; sorti_> 16 -16
sorti_a 5 -5; sorti_tous -7 7; souci 19 -19; souci_> 14 -14; souci_allez 8 -8; souci_au 5 -5; souci_avec 6 -6
souci_chez 9 -9; souci_d 1 -1; souci_de 1 -1; souci_je 12 -12; souci_tout 5 -5; souha -17 17; souha_etre -9 9
souha_joind -15 15; souha_m -11 11; souha_parle -6 6; sous 14 -14; sous_la 13 -13; sous_sol 6 -6; souvi 9 -9
souvi_plus 9 -9; soyez 2 -2; soyez_debor 13 -13; soyez_genti -7 7; speak -6 6; speak_to -6 6; speed 6 -6
speed_test 6 -6; stabl 13 -13; stabl_maint 13 -13; stand -16 16; stand_> -22 22; stand_chez 12 -12; stand_de 6 -6
stand_je 12 -12; stand_ne 34 -34; stand_telep 11 -11; steph 8 -8; steph_point 3 -3; steph_vasse 6 -6; still 7 -7
still_not 7 -7; stop -7 7; stop_je -7 7; stres 4 -4; stres_j 4 -4; stupi 6 -6; stupi_ou 6 -6; stylo 8 -8
stylo_> 8 -8; sud 4 -4; sud_> 4 -4; suffi 17 -17; suffi_> 9 -9; suffi_basta 6 -6; suffi_maint 17 -17; suis 24 -24
suis_a 6 -6; suis_agee -12 12; suis_au 13 -13; suis_avec 17 -17; suis_bete 10 -10; suis_carlo 6 -6; suis_charl 6 -6
suis_coupe 4 -4; suis_d 7 -7; suis_dans 8 -8; suis_de 8 -8; suis_decu 10 -10; suis_degou 10 -10; suis_desol 3 -3
suis_devan 6 -6; suis_elodi 6 -6; suis_en 8 -8; suis_encor 3 -3; suis_enfin 6 -6; suis_exced 7 -7; suis_fatig 4 -4
suis_furax 6 -6; suis_furie 6 -6; suis_hors 3 -3; suis_infor 6 -6; suis_l 12 -12; suis_le 13 -13; suis_madam 6 -6
suis_moi 9 -9; suis_ne 1 -1; suis_opera 9 -9; suis_pas 7 -7; suis_patie 1 -1; suis_pierr 5 -5; suis_pret 5 -5
suis_recon 9 -9; suis_seul 4 -4; suis_sur 7 -7; suis_tanne 1 -1; suis_techn 6 -6; suis_toujo 5 -5; suis_tout 2 -2
suis_tres 5 -5; suis_un 10 -10; suis_une 13 -13; suis_vieil -8 8; suis_vraim 5 -5; suite -7 7; suite_> -7 7
suivr 10 -10; suivr_vos 10 -10; sujet 7 -7; sujet_de 8 -8; sujet_du 6 -6; super -4 4; super_> -12 12; super_c 12 -12
super_ca 8 -8; super_longs 8 -8; super_oui 20 -20; suppo -16 16; suppo_> -11 11; suppo_entre -9 9; suppo_humai -9 9
suppo_s -8 8; suppo_techn -5 5; sur 10 -10; sur_> 12 -12; sur_cinq 7 -7; sur_fortn 5 -5; sur_googl 8 -8
sur_inter 3 -3; sur_l 1 -1; sur_la 11 -11; sur_le 18 -18; sur_ma 3 -3; sur_mon 8 -8; sur_notre 7 -7; sur_que 7 -7
sur_repon 8 -8; sur_sa 4 -4; sur_tous 3 -3; sur_un -6 6; sur_votre 2 -2; surto 18 -18; surto_ne 14 -14
surto_pas 8 -8; switc 8 -8; switc_> 9 -9; switc_veut 6 -6; sylvi 7 -7; sylvi_march 7 -7; sympa 13 -13
sympa_> 13 -13; synch 7 -7; synch_est 7 -7; t 2 -2; t_> 7 -7; t_aurai -6 6; t_comme 7 -7; t_e 5 -5; t_es 9 -9
t_i 6 -6; t_il -14 14; t_s 7 -7; ta 11 -11; ta_gueul 11 -11; tabar 12 -12; tabar_ca 12 -12; table 8 -8; table_> 5 -5
table_a 7 -7; table_et 8 -8; table_ne 5 -5; table_voila 5 -5; tais 11 -11; tais_toi 11 -11; tanne 1 -1
tanne_la 1 -1; tant -11 11; tant_que -11 11; tanto 5 -5; tanto_> 5 -5; tape 7 -7; tape_mon 7 -7; tati 3 -3
tati_a 3 -3; te 10 -10; te_> 10 -10; techn -16 16; techn_> -7 7; techn_a 14 -14; techn_au -9 9; techn_avait 10 -10
techn_c 7 -7; techn_de -19 19; techn_depui 5 -5; techn_devai 5 -5; techn_direc -7 7; techn_doit 15 -15
techn_en -6 6; techn_est 27 -27; techn_hier 17 -17; techn_humai -8 8; techn_il 6 -6; techn_infor 10 -10
techn_je 8 -8; techn_m 15 -15; techn_me -24 24; techn_merci 7 -7; techn_moi 6 -6; techn_n 14 -14; techn_ont 9 -9
techn_orang 6 -6; techn_ou -25 25; techn_oui -17 17; techn_pas -7 7; techn_pour 8 -8; techn_qui -14 14
techn_repas 12 -12; techn_s -18 18; techn_tout -7 7; techn_va 15 -15; techn_vient 15 -15; tele 10 -10; tele_> 10 -10
tele_du 9 -9; tele_elle 8 -8; tele_est 12 -12; tele_et 3 -3; tele_ne 2 -2; tele_s 6 -6; telec 9 -9; telec_> 5 -5
telec_sont 8 -8; telep 9 -9; telep_> 8 -8; telep_a 5 -5; telep_c 2 -2; telep_ca 17 -17; telep_capte 6 -6
telep_cette 4 -4; telep_comme 3 -3; telep_dans 6 -6; telep_de 11 -11; telep_deux 1 -1; telep_dit 6 -6; telep_du 3 -3
telep_est 4 -4; telep_et 15 -15; telep_fixe 14 -14; telep_fonct 7 -7; telep_gresi 13 -13; telep_il 7 -7
telep_ip 6 -6; telep_j 4 -4; telep_madam 8 -8; telep_march 1 -1; telep_mobil 7 -7; telep_n 2 -2; telep_ne 5 -5
telep_oui 5 -5; telep_parce 3 -3; telep_pas -9 9; telep_penda 6 -6; telep_porta 9 -9; telep_qui 6 -6
telep_rien 8 -8; telep_sonne 6 -6; telep_sont 8 -8; telet 5 -5; telet_ca 5 -5; telev 5 -5; telev_par 5 -5
telle 7 -7; telle_de 7 -7; telle_qu 6 -6; tempe 4 -4; tempe_que 4 -4; temps 17 -17; temps_> 19 -19; temps_c 5 -5
temps_de -8 8; temps_la 9 -9; temps_quand 2 -2; temps_que 7 -7; tenu 6 -6; tenu_deux 5 -5; tenu_trent 6 -6
termi 14 -14; termi_> 10 -10; termi_de 10 -10; termi_n 3 -3; test 14 -14; test_a 6 -6; test_de 2 -2; test_un 10 -10
teste 16 -16; teste_> 16 -16; teste_le 7 -7; tete 9 -9; tete_> 10 -10; tete_elle 2 -2; texto 6 -6; texto_> 1 -1
texto_reste 6 -6; thoma 8 -8; thoma_f 7 -7; thoma_lerou 5 -5; thoma_un 8 -8; thune 4 -4; thune_> 4 -4; ticke 20 -20
ticke_> 20 -20; tient 8 -8; tient_> 8 -8; tigui 10 -10; tigui_ca 10 -10; tip 5 -5; tip_top 5 -5; tiret 9 -9
tiret_atlas 7 -7; tiret_bas 7 -7; tiret_centr 8 -8; tiret_denis 6 -6; tiret_du 7 -7; tiret_en 3 -3; tiret_ferme 7 -7
tiret_goff 7 -7; tiret_inter 6 -6; tiret_laure 4 -4; tiret_lebla 7 -7; tiret_leroy 4 -4; tiret_lyon 6 -6
tiret_m 10 -10; tiret_orang 8 -8; tiret_paste 6 -6; tiret_puis 2 -2; tiret_saint 6 -6; titul 6 -6; titul_mais 6 -6
to -6 6; to_someo -6 6; toi 3 -3; toi_je 11 -11; toi_machi -8 8; toi_non 9 -9; toile 8 -8; toile_> 8 -8; toit 9 -9
toit_> 9 -9; tom 10 -10; tom_guill 10 -10; tombe 6 -6; tombe_> 7 -7; tombe_chez 4 -4; tombe_direc 6 -6
tombe_en 4 -4; tombe_la 2 -2; tombe_le -6 6; ton -1 1; ton_chef -9 9; ton_machi 10 -10; tonal 12 -12; tonal_> 13 -13
tonal_dans 1 -1; tonal_n 10 -10; tonal_sur 4 -4; tonne 7 -7; tonne_> 7 -7; tony 7 -7; tony_point 7 -7; top 5 -5
top_c 5 -5; touch -7 7; touch_> 13 -13; touch_a -9 9; toujo 12 -12; toujo_> 14 -14; toujo_absen 4 -4; toujo_an 6 -6
toujo_aussi 7 -7; toujo_autan 9 -9; toujo_bloqu 6 -6; toujo_ce 6 -6; toujo_coupe 5 -5; toujo_down 7 -7
toujo_en 3 -3; toujo_la 11 -11; toujo_le 6 -6; toujo_lui 2 -2; toujo_meme 7 -7; toujo_mort 7 -7; toujo_muet 10 -10
toujo_parei 6 -6; toujo_pas 11 -11; toujo_pour 5 -5; toujo_rien 8 -8; toujo_rouge 12 -12; toujo_toujo 2 -2
tourn 12 -12; tourn_> 11 -11; tourn_il 4 -4; tous 12 -12; tous_> 14 -14; tous_en 4 -4; tous_les -2 2
tous_monsi 8 -8; tous_verts 6 -6; tout 5 -5; tout_> 19 -19; tout_a -2 2; tout_bien 1 -1; tout_bon 11 -11
tout_c 1 -1; tout_ca -9 9; tout_ce 18 -18; tout_colle 10 -10; tout_compr 16 -16; tout_de -5 5; tout_depui 1 -1
tout_donne 2 -2; tout_du 16 -16; tout_en 2 -2; tout_est 11 -11; tout_et 9 -9; tout_fait 2 -2; tout_fonct 12 -12
tout_juste 9 -9; tout_le 8 -8; tout_march 13 -13; tout_mort 14 -14; tout_ni 4 -4; tout_noir 6 -6; tout_non 5 -5
tout_prene 2 -2; tout_qui 6 -6; tout_regle 6 -6; tout_remar 10 -10; tout_seul 10 -10; tout_simpl 9 -9
tout_toujo 6 -6; tout_va 6 -6; tout_verif 10 -10; tout_votre 10 -10; toute -2 2; toute_ces 4 -4; toute_l 6 -6
toute_la 15 -15; toute_les 8 -8; toute_neuve 10 -10; toute_noire 5 -5; toute_seule -11 11; trafi 4 -4
trafi_est 4 -4; train 9 -9; train_> 8 -8; train_d 5 -5; train_de 7 -7; trait 11 -11; trait_d 8 -8; trait_les 5 -5
tranq 4 -4; tranq_> 4 -4; trans -24 24; trans_> -10 10; trans_au -9 9; trans_marti 11 -11; trans_moi -18 18
trans_mon -12 12; trans_pas 15 -15; trans_vers -8 8; trava 14 -14; trava_> 10 -10; trava_avec 7 -7; trava_comme 4 -4
trava_de 7 -7; trava_dessu 5 -5; trava_et 4 -4; treiz 7 -7; treiz_> 5 -5; treiz_et 2 -2; treiz_quato 6 -6
treiz_seize 6 -6; treiz_soixa 1 -1; tremb 6 -6; tremb_a 6 -6; trent 11 -11; trent_> 11 -11; trent_c 1 -1
trent_de 10 -10; trent_deux 4 -4; trent_neuf 5 -5; trent_quara 6 -6; trent_quatr 4 -4; trent_secon 6 -6
trent_six 3 -3; trent_trois 6 -6; tres 15 -15; tres_bien 8 -8; tres_en 5 -5; tres_enerv 5 -5; tres_faibl 6 -6
tres_genti 14 -14; tres_lent 3 -3; tres_mal 7 -7; tres_patie 6 -6; tres_tres 5 -5; trois 11 -11; trois_> 17 -17
trois_appar 7 -7; trois_aroba 7 -7; trois_at 5 -5; trois_camer 6 -6; trois_carte 7 -7; trois_et 3 -3
trois_etage 6 -6; trois_fois 8 -8; trois_heure 7 -7; trois_huita 6 -6; trois_impri 7 -7; trois_jours 9 -9
trois_non 8 -8; trois_nonan 6 -6; trois_ordis 10 -10; trois_ou 10 -10; trois_perso 4 -4; trois_quara 3 -3
trois_quatr 4 -4; trois_qui 11 -11; trois_rivie 5 -5; trois_semai 4 -4; trois_six 2 -2; trois_soixa 5 -5
trois_telep 5 -5; trois_trent 10 -10; trois_trois 2 -2; trois_un 5 -5; trois_vingt 5 -5; trois_voila 12 -12
tromp 9 -9; tromp_de 9 -9; trop 12 -12; trop_> 11 -11; trop_bien 9 -9; trop_ce 6 -6; trop_cher 9 -9
trop_compl -13 13; trop_nuls 7 -7; trop_vite 16 -16; trouv 6 -6; trouv_au 7 -7; trouv_pas 9 -9; trouv_plus 3 -3
truc 12 -12; truc_> 8 -8; truc_ca 7 -7; truc_fonct 12 -12; trunk 7 -7; trunk_sip 7 -7; tu 11 -11; tu_me 9 -9
tu_peux 8 -8; tu_t 6 -6; tuer 2 -2; tuer_le 2 -2; u 17 -17; u_> 6 -6; u_b 5 -5; u_e 6 -6; u_g 8 -8; u_i 5 -5
u_n 2 -2; u_p 6 -6; u_r 7 -7; u_t 5 -5; u_v 5 -5; u_x 7 -7; u_y 7 -7; u_z 4 -4; uk 6 -6; uk_> 6 -6; ulter 11 -11
ulter_> 11 -11; un -10 10; un_> -8 8; un_a 9 -9; un_agent -11 11; un_appar 13 -13; un_appel 10 -10; un_appui 10 -10
un_arbre 13 -13; un_aroba 12 -12; un_au -10 10; un_autom -17 17; un_autre 7 -7; un_bruit 8 -8; un_cable 12 -12
un_chien 10 -10; un_chiff 4 -4; un_cinqu 4 -4; un_clien 9 -9; un_code 11 -11; un_colla -11 11; un_colle -6 6
un_confl 10 -10; un_conse -23 23; un_contr 8 -8; un_coup 7 -7; un_creti 6 -6; un_d 12 -12; un_de -15 15
un_debit 5 -5; un_decod 8 -8; un_depan 5 -5; un_deux 12 -12; un_deuxi 7 -7; un_doute 4 -4; un_echo 9 -9
un_ecran 6 -6; un_elect 8 -8; un_emplo -8 8; un_en -7 7; un_est 12 -12; un_etre -21 21; un_film 5 -5; un_froid 9 -9
un_gars -12 12; un_hier 15 -15; un_humai -15 15; un_il 10 -10; un_imbec 12 -12; un_incid 10 -10; un_insta 6 -6
un_inter -9 9; un_je -11 11; un_joli 8 -8; un_la 8 -8; un_m 16 -16; un_mail 12 -12; un_mec -13 13; un_mega 5 -5
un_minut 8 -8; un_mois 7 -7; un_monsi -10 10; un_mot 12 -12; un_moun -5 5; un_ni 7 -7; un_nonan 5 -5
un_numer 11 -11; un_oeil 7 -7; un_opera -13 13; un_ordin -14 14; un_ou -11 11; un_paque 10 -10; un_parti 19 -19
un_petit 8 -8; un_peu 13 -13; un_peut -13 13; un_pilot -6 6; un_ping 5 -5; un_poil 10 -10; un_point 3 -3
un_porta 14 -14; un_probl 11 -11; un_puits 5 -5; un_quara 13 -13; un_quatr 5 -5; un_qui 1 -1; un_rense 16 -16
un_repon -7 7; un_respo -21 21; un_robot 10 -10; un_s -9 9; un_scand 14 -14; un_sept 2 -2; un_septa 2 -2
un_serve 7 -7; un_seul 13 -13; un_seule 9 -9; un_sms 9 -9; un_soixa 12 -12; un_souci 13 -13; un_stylo 8 -8
un_super -11 11; un_techn -16 16; un_test 2 -2; un_ticke 15 -15; un_tiret 2 -2; un_trent 2 -2; un_un -6 6
un_voyan 5 -5; un_vrai -8 8; un_zero 7 -7; under 7 -7; under_duval 3 -3; under_judo 8 -8; under_rossi 6 -6
under_soixa 6 -6; under_vasse 7 -7; une -13 13; une_agenc 10 -10; une_anten 11 -11; une_arnaq 14 -14
une_bande 12 -12; une_barre 9 -9; une_boite -10 10; une_box 13 -13; une_carpe 5 -5; une_centa 11 -11
une_cinqu 13 -13; une_colle 2 -2; une_conse -11 11; une_dame -8 8; une_demoi -6 6; une_dizai 17 -17
une_douza 12 -12; une_encei 3 -3; une_entre 17 -17; une_erreu 6 -6; une_heure -8 8; une_honte 14 -14; une_ia -12 12
une_impri 19 -19; une_journ 1 -1; une_ligne 14 -14; une_machi -23 23; une_mais 2 -2; une_minut 15 -15
une_nouve 14 -14; une_offre 16 -16; une_page 14 -14; une_panne 21 -21; une_pelle 4 -4; une_perso -30 30
une_perte 7 -7; une_petit 11 -11; une_piece 6 -6; une_quinz 7 -7; une_reuni 7 -7; une_secon 14 -14; une_semai 19 -19
une_seule 4 -4; une_table 5 -5; une_tele 3 -3; une_touch -9 9; une_trent 10 -10; une_vieil 10 -10; une_vingt 13 -13
une_visio 2 -2; une_voix -9 9; une_vrai -13 13; une_vraie -26 26; union 8 -8; union_gruye 6 -6; union_petit 5 -5
uniqu 14 -14; uniqu_> 12 -12; uniqu_la 9 -9; urgen 12 -12; urgen_> 11 -11; urgen_uniqu 12 -12; utili 6 -6
utili_celle 2 -2; utili_pas 8 -8; v 9 -9; v_a 6 -6; v_e 5 -5; v_i 5 -5; v_point 9 -9; v_r 6 -6; va 18 -18
va_> 18 -18; va_aller 5 -5; va_au 10 -10; va_bien 6 -6; va_c 7 -7; va_durer 10 -10; va_etre 9 -9; va_faire 3 -3
va_j 1 -1; va_maint 17 -17; va_mais 5 -5; va_mieux 5 -5; va_pas -7 7; va_plus 2 -2; va_tres 3 -3; va_venir 15 -15
va_voir 8 -8; va_vous 3 -3; va_y -8 8; vais 5 -5; vais_deman 9 -9; vais_pas -14 14; vais_peter 8 -8; vais_porte 6 -6
vais_resil 7 -7; vais_teste 10 -10; vais_voir 11 -11; vais_vous 10 -10; valai 6 -6; valai_on 6 -6; valer 6 -6
valer_dumon 2 -2; valer_simon 7 -7; valid 2 -2; valid_> 2 -2; vas 5 -5; vas_y 5 -5; vasse 10 -10; vasse_aroba 7 -7
vasse_v 6 -6; venir 16 -16; venir_> 15 -15; venir_demai 12 -12; venir_mardi 5 -5; venir_me -11 11; venir_payer 9 -9
venir_un -11 11; vente -9 9; vente_une -9 9; venu 4 -4; venu_> 26 -26; venu_c 1 -1; venu_coupe 13 -13; venu_et 5 -5
venu_hier -14 14; venu_la 14 -14; venu_mais 15 -15; verif 16 -16; verif_> 16 -16; verif_votre 8 -8; verra 7 -7
verra_bien 7 -7; vers -6 6; vers_dix 12 -12; vers_le -7 7; vers_un -12 12; vert 8 -8; vert_> 14 -14; vert_et 2 -2
vert_zero 2 -2; verte 8 -8; verte_> 9 -9; verte_est 3 -3; verts 7 -7; verts_> 7 -7; veuil -2 2; veuil_me -9 9
veuil_passe 12 -12; veut 9 -9; veut_pas 9 -9; veut_toujo 2 -2; veux -9 9; veux_> 21 -21; veux_annul 6 -6
veux_bien 18 -18; veux_cause -9 9; veux_decla 10 -10; veux_dire 4 -4; veux_etre -16 16; veux_je -19 19
veux_juste 12 -12; veux_le -23 23; veux_modif 14 -14; veux_parle -9 9; veux_pas -4 4; veux_qu -13 13
veux_quelq -33 33; veux_recup 10 -10; veux_resil 13 -13; veux_un -24 24; veux_une -16 16; vial 6 -6; vial_> 6 -6
victo 8 -8; victo_hugo 8 -8; vide 9 -9; vide_> 9 -9; video 14 -14; video_> 8 -8; video_demar 13 -13
video_point 7 -7; vieil -2 2; vieil_dame 6 -6; vieil_moi -8 8; vieil_perso 10 -10; vienn 4 -4; vienn_je 4 -4
viens 13 -13; viens_de 10 -10; viens_la 10 -10; vient 11 -11; vient_> 7 -7; vient_de 9 -9; vient_deja 6 -6
vient_mardi 15 -15; vieux 4 -4; vieux_> 2 -2; vieux_telep 5 -5; villa 4 -4; villa_et 4 -4; ville 3 -3; ville_> 3 -3
ville_b 2 -2; villi 6 -6; villi_> 6 -6; vince 7 -7; vince_hoffm 7 -7; vingt 15 -15; vingt_> 4 -4; vingt_ans 1 -1
vingt_cinq 4 -4; vingt_d 13 -13; vingt_deux 8 -8; vingt_dix 5 -5; vingt_douze 7 -7; vingt_et 15 -15
vingt_genre 6 -6; vingt_huit 5 -5; vingt_neuf 7 -7; vingt_onze 5 -5; vingt_quatr 8 -8; vingt_quinz 5 -5
vingt_sept 4 -4; vingt_six 6 -6; vingt_treiz 2 -2; vingt_trent 7 -7; vingt_trois 3 -3; vingt_un 10 -10; virgu 3 -3
virgu_douze 3 -3; virgu_soixa 3 -3; virgu_trent 3 -3; visio 10 -10; visio_> 8 -8; visio_dans 2 -2; visio_on 5 -5
vit 4 -4; vit_avec 4 -4; vite 8 -8; vite_> 8 -8; vivan -12 12; vivan_a -12 12; vivan_la -7 7; vive -8 8
vive_voix -8 8; vocal -5 5; vocal_> -10 10; vocal_est 8 -8; voila 14 -14; voila_> 12 -12; voila_c 10 -10
voila_oui 12 -12; voila_trois 12 -12; voila_vous 3 -3; voir 21 -21; voir_> 21 -21; voir_avec 5 -5; voir_chez 4 -4
vois 9 -9; vois_ce 2 -2; vois_mes 5 -5; vois_pas 11 -11; vois_plus 7 -7; voisi 7 -7; voisi_> 8 -8; voisi_a 6 -6
voisi_elle 6 -6; voisi_est 5 -5; voisi_qui 2 -2; voit 6 -6; voit_ca 7 -7; voit_le 5 -5; voitu 6 -6; voitu_> 6 -6
voix -7 7; voix_> -8 8; voix_ca 12 -12; voix_enreg -9 9; voix_est 5 -5; voix_la 11 -11; voix_qui 7 -7; vol 4 -4
vol_> 4 -4; vole 5 -5; vole_il 6 -6; vole_mon 2 -2; voleu 13 -13; voleu_> 14 -14; voleu_rende 4 -4; volon 10 -10
volon_> 8 -8; volon_merci 10 -10; vont 4 -4; vont_qui 4 -4; vos -3 3; vos_agent -6 6; vos_colle -8 8; vos_conne 9 -9
vos_conse 12 -12; vos_etape 10 -10; vos_excus 1 -1; vos_histo 6 -6; vos_menso 11 -11; vos_quest 12 -12
vos_techn -12 12; votre -10 10; votre_affai 8 -8; votre_boite 11 -11; votre_box 7 -7; votre_calme 9 -9
votre_colle -3 3; votre_conne 8 -8; votre_dilig 10 -10; votre_ecran 2 -2; votre_entre 10 -10; votre_equip -7 7
votre_faute 13 -13; votre_intel -8 8; votre_machi -8 8; votre_numer 13 -13; votre_patie 10 -10; votre_patro -18 18
votre_respo -7 7; votre_robot -15 15; votre_servi 20 -20; votre_socie 6 -6; votre_super -11 11; votre_techn 1 -1
votre_temps 8 -8; votre_truc 12 -12; voudr -11 11; voudr_annul 8 -8; voudr_avoir -6 6; voudr_c -9 9
voudr_cause -19 19; voudr_chang 14 -14; voudr_conna 11 -11; voudr_depan 6 -6; voudr_etre -9 9; voudr_joind -14 14
voudr_l -6 6; voudr_le -11 11; voudr_modif 15 -15; voudr_parle -22 22; voudr_qu -9 9; voudr_quelq -13 13
voudr_redem 11 -11; voudr_signa 12 -12; voudr_un 16 -16; voudr_une -11 11; voula 6 -6; voula_simpl 6 -6
voule 13 -13; voule_dire 8 -8; voule_oui 8 -8; voule_savoi 7 -7; voulo -8 8; voulo_parle -8 8; voulu 3 -3
voulu_m 3 -3; vous 12 -12; vous_> 8 -8; vous_ai 2 -2; vous_appel 10 -10; vous_arret 8 -8; vous_autre 5 -5
vous_avec 11 -11; vous_avez 2 -2; vous_avoue 7 -7; vous_benis 5 -5; vous_ca 7 -7; vous_comme 9 -9; vous_compr 3 -3
vous_conta 2 -2; vous_dans 6 -6; vous_deran 1 -1; vous_devri 2 -2; vous_dire -1 1; vous_dis 10 -10; vous_disai -9 9
vous_disie 7 -7; vous_dites 13 -13; vous_donne 5 -5; vous_ecout 14 -14; vous_embet 8 -8; vous_en -6 6
vous_enten 12 -12; vous_est 14 -14; vous_etes 19 -19; vous_faire 7 -7; vous_faite 9 -9; vous_felic 9 -9
vous_fiche 10 -10; vous_foute 5 -5; vous_garan 1 -1; vous_inqui 3 -3; vous_l 3 -3; vous_la 7 -7; vous_le 12 -12
vous_les 1 -1; vous_m 12 -12; vous_mais -8 8; vous_me 5 -5; vous_mette 6 -6; vous_moque 12 -12; vous_n -3 3
vous_ne -11 11; vous_notez 5 -5; vous_notie 2 -2; vous_nous 4 -4; vous_parle 17 -17; vous_payez 6 -6
vous_plait -5 5; vous_pourr -12 12; vous_pouve -3 3; vous_pouvi -7 7; vous_prie -2 2; vous_que 8 -8; vous_qui 11 -11
vous_racon 1 -1; vous_rappe 11 -11; vous_rassu 2 -2; vous_recoi 7 -7; vous_remer 10 -10; vous_rende 4 -4
vous_repet 10 -10; vous_repon 6 -6; vous_savez -11 11; vous_serie 7 -7; vous_serve 7 -7; vous_soyez 13 -13
vous_telep 1 -1; vous_tromp 9 -9; vous_voule 13 -13; vous_vous 17 -17; voyan 11 -11; voyan_est 8 -8
voyan_inter 3 -3; voyan_nulle 5 -5; voyan_pon 6 -6; voyan_qui 6 -6; voyan_reste 15 -15; voyan_rouge 5 -5
voyan_sont 7 -7; voyon 8 -8; voyon_donc 8 -8; voyou 4 -4; voyou_vous 4 -4; vpn 4 -4; vpn_du 4 -4; vpn_et 2 -2
vrai -14 14; vrai_> 2 -2; vrai_ca 5 -5; vrai_gars -8 8; vrai_monde -11 11; vrai_monsi -8 8; vrai_perso -13 13
vrai_techn -14 14; vrai_vous 9 -9; vraie -26 26; vraie_mon 11 -11; vraie_perso -26 26; vraim 9 -9; vraim_> 10 -10
vraim_non 9 -9; vraim_pas 2 -2; vraim_tres 5 -5; vu 5 -5; vu_le 2 -2; vu_que 2 -2; vu_une 4 -4; w 7 -7; w_e 5 -5
w_u 7 -7; wait 7 -7; wait_je 7 -7; wan 3 -3; wan_et 3 -3; wanad 7 -7; wanad_point 7 -7; web 2 -2; web_sont 2 -2
weber 6 -6; weber_aroba 6 -6; week 3 -3; week_end 3 -3; wei 5 -5; wei_chen 5 -5; wesh 11 -11; wesh_c 11 -11
wifi 12 -12; wifi_> 6 -6; wifi_coupe 6 -6; wifi_dans 7 -7; wifi_de 6 -6; wifi_depui 1 -1; wifi_est 5 -5
wifi_et 10 -10; wifi_faibl 8 -8; wifi_fonct 3 -3; wifi_frere 10 -10; wifi_il 6 -6; wifi_la 6 -6; wifi_mais 4 -4
wifi_march 4 -4; wifi_ne 5 -5; wifi_passe 11 -11; wifi_qui 5 -5; wifi_se 1 -1; wifi_sur 4 -4; wifi_une 3 -3
wifi_va 1 -1; wii 9 -9; wii_c 9 -9; worki 7 -7; worki_> 7 -7; wuyts 7 -7; wuyts_w 7 -7; x 9 -9; x_> 7 -7
x_lola 10 -10; x_x 10 -10; xavie 7 -7; xavie_donc 7 -7; xavie_zola 7 -7; y 4 -4; y_> 15 -15; y_a -4 4; y_ai 9 -9
y_aller 8 -8; y_arriv -10 10; y_aurai -6 6; y_compr -8 8; y_conna 7 -7; y_depec 11 -11; y_e 7 -7; y_en 5 -5
y_est 11 -11; y_etes 6 -6; y_je 8 -8; y_manqu 6 -6; y_mettr 3 -3; y_passe -11 11; y_peux 4 -4; y_t 7 -7; y_v 5 -5
yahoo 7 -7; yahoo_point 7 -7; yande 6 -6; yande_point 6 -6; yann 3 -3; yann_kerou 3 -3; yep 11 -11; yep_> 11 -11
yes 11 -11; yes_c 12 -12; yes_oui 7 -7; yo 7 -7; yo_c 7 -7; youtu 8 -8; youtu_se 8 -8; yves 5 -5; yves_y 5 -5
z 5 -5; z_i 5 -5; zappe 6 -6; zappe_la 6 -6; zero 5 -5; zero_6 9 -9; zero_barre 6 -6; zero_cinq 5 -5; zero_deux 6 -6
zero_huit 16 -16; zero_humai -8 8; zero_je -11 11; zero_le -11 11; zero_neuf 8 -8; zero_quatr 6 -6; zero_sept 5 -5
zero_sis 4 -4; zero_six 10 -10; zero_trent 5 -5; zero_trois 7 -7; zero_un 13 -13; zero_zero -1 1; zoe 10 -10
zoe_lemai 10 -10; zola 7 -7; zola_> 7 -7; zola_preno 7 -7; zoom 7 -7; zoom_avec 7 -7; zut 6 -6; zut_j 6 -6
""",
    ),
    "angry": (
        "no yes",
        """
0 6 -6; 00 10 -10; 00_00 7 -7; 00_01 6 -6; 00_> 7 -7; 01 12 -12; 01445 11 -11; 01445_> 11 -11; 01_42 7 -7
01_45 8 -8; 01_47 6 -6; 01_> 6 -6; 02 7 -7; 02_33 7 -7; 04 7 -7; 04_78 7 -7; 06 14 -14; 06123 12 -12; 06123_> 12 -12
0696 8 -8; 0696_73 8 -8; 06_12 8 -8; 06_22 8 -8; 06_52 4 -4; 06_67 6 -6; 06_95 4 -4; 06_99 8 -8; 07 11 -11
07_80 7 -7; 07_83 6 -6; 07_88 6 -6; 0_6 6 -6; 1 6 -6; 11 10 -10; 112 11 -11; 112_> 11 -11; 11_22 7 -7; 11_> 6 -6
12 14 -14; 12_34 11 -11; 12_89 6 -6; 12_aroba 6 -6; 12_poste 9 -9; 14 6 -6; 14_> 6 -6; 17 7 -7; 17_ordin 7 -7
1_2 6 -6; 2 9 -9; 20 9 -9; 20_00 6 -6; 20_17 7 -7; 22 10 -10; 22_11 6 -6; 22_33 8 -8; 22_> 7 -7; 23 8 -8; 23_69 8 -8
29 6 -6; 29_14 6 -6; 2_3 6 -6; 2_80 7 -7; 2_> 7 -7; 3 7 -7; 30 4 -4; 30_98 4 -4; 33 7 -7; 33_44 7 -7; 33_6 7 -7
34 11 -11; 34_56 9 -9; 34_78 4 -4; 34_cinqu 7 -7; 3_4 6 -6; 3_ordin 10 -10; 3_telep 10 -10; 4 10 -10; 42 7 -7
42_65 7 -7; 44 7 -7; 44_55 7 -7; 45 12 -12; 45_23 8 -8; 45_c 6 -6; 47 6 -6; 47_20 6 -6; 4_20 7 -7; 4_5 6 -6; 4g 8 -8
4g_en 10 -10; 4g_ne 2 -2; 4g_passe 6 -6; 5 15 -15; 52 4 -4; 52_30 4 -4; 55 11 -11; 55_22 6 -6; 55_66 7 -7; 55_c 8 -8
56 10 -10; 56_29 6 -6; 56_7 10 -10; 56_78 9 -9; 56_79 6 -6; 5_6 6 -6; 5_> 11 -11; 5g 6 -6; 5g_passe 6 -6; 6 10 -10
60 12 -12; 60_12 12 -12; 65 7 -7; 65_89 7 -7; 66 8 -8; 66_> 8 -8; 67 6 -6; 67_12 6 -6; 69 8 -8; 69_> 8 -8; 6_1 6 -6
6_12 7 -7; 6_7 6 -6; 7 6 -6; 73 8 -8; 73_74 8 -8; 74 10 -10; 74_75 8 -8; 74_> 7 -7; 74_euh 4 -4; 75 8 -8
75011 10 -10; 75011_paris 10 -10; 75_> 8 -8; 77 8 -8; 77_66 8 -8; 78 11 -11; 78_99 7 -7; 78_> 8 -8; 79 6 -6
79_> 6 -6; 7_8 6 -6; 7_> 10 -10; 8 6 -6; 80 7 -7; 80_2 7 -7; 83 6 -6; 83_56 6 -6; 88 7 -7; 88_55 6 -6; 88_77 8 -8
89 12 -12; 89_45 6 -6; 89_74 7 -7; 8_> 6 -6; 95 4 -4; 95_12 4 -4; 98 4 -4; 98_74 4 -4; 99 12 -12; 99_00 7 -7
99_11 7 -7; 99_88 8 -8; <_0 6 -6; <_01 12 -12; <_01445 11 -11; <_02 7 -7; <_04 7 -7; <_06 9 -9; <_0696 8 -8
<_07 10 -10; <_112 11 -11; <_3 10 -10; <_33 7 -7; <_4 7 -7; <_5 11 -11; <_60 9 -9; <_75011 10 -10; <_> 16 -16
<_a 18 -18; <_absol 13 -13; <_accue 6 -6; <_affir 9 -9; <_agent 10 -10; <_ah 12 -12; <_ahmed 8 -8; <_ajout 19 -19
<_alexa 6 -6; <_allez -15 15; <_allo 13 -13; <_allon 9 -9; <_alors 8 -8; <_andre 8 -8; <_anne 7 -7; <_annul 11 -11
<_appar 10 -10; <_appel 10 -10; <_arret -1 1; <_assur 11 -11; <_ateli 7 -7; <_atten 19 -19; <_au 13 -13
<_aucun 16 -16; <_aurie 6 -6; <_avant 6 -6; <_avec 9 -9; <_awa 7 -7; <_b 9 -9; <_bah 14 -14; <_baiss 7 -7
<_bande -9 9; <_bascu 10 -10; <_be 11 -11; <_beauc 11 -11; <_ben 13 -13; <_bertr 12 -12; <_bien 16 -16; <_bilou 4 -4
<_blabl 11 -11; <_bob 8 -8; <_bon 11 -11; <_bonjo 15 -15; <_bonne 9 -9; <_bonso 5 -5; <_borde -14 14; <_boug 4 -4
<_boula 9 -9; <_box 15 -15; <_bravo -8 8; <_brigi 10 -10; <_c 3 -3; <_ca 10 -10; <_calis -6 6; <_camil 10 -10
<_can 5 -5; <_caron 7 -7; <_carre 9 -9; <_ce 16 -16; <_celes 9 -9; <_celui 1 -1; <_certa 11 -11; <_certe 2 -2
<_cesse -8 8; <_cette 4 -4; <_chape 11 -11; <_chepa 15 -15; <_chez 6 -6; <_cinq 19 -19; <_cinqu 10 -10
<_clair 17 -17; <_club 8 -8; <_combi -11 11; <_comma 6 -6; <_comme 21 -21; <_compt 6 -6; <_conna -13 13
<_conne 9 -9; <_conse 10 -10; <_conso 11 -11; <_conta 10 -10; <_cool 7 -7; <_coupu 11 -11; <_d 13 -13; <_dans 13 -13
<_dark 9 -9; <_de 15 -15; <_degag -9 9; <_deja 8 -8; <_delph 8 -8; <_depui 12 -12; <_desol 11 -11; <_deux 17 -17
<_direc 7 -7; <_dites 14 -14; <_dix 15 -15; <_domin 8 -8; <_domma 11 -11; <_donc 7 -7; <_donne 5 -5; <_du 20 -20
<_ducas 8 -8; <_dupon 8 -8; <_ecout 2 -2; <_eh 14 -14; <_elle 9 -9; <_emma 4 -4; <_en 15 -15; <_encor -5 5
<_enfin 3 -3; <_enten 14 -14; <_entre 13 -13; <_envoy 13 -13; <_enzo 6 -6; <_eric 12 -12; <_espec -15 15
<_est 10 -10; <_et 12 -12; <_euh 16 -16; <_eva 9 -9; <_exact 11 -11; <_excus 21 -21; <_faceb 11 -11; <_fait -13 13
<_faite 16 -16; <_fanta 6 -6; <_fatou 5 -5; <_faut 5 -5; <_ferme -16 16; <_flemm 8 -8; <_fouta -5 5; <_foute -10 10
<_franc 3 -3; <_frere 6 -6; <_garag 9 -9; <_genia 9 -9; <_genre 9 -9; <_gille 7 -7; <_girar 9 -9; <_gmail 11 -11
<_go 11 -11; <_gsm 8 -8; <_h 8 -8; <_he 4 -4; <_hein 10 -10; <_helas 10 -10; <_helen 9 -9; <_hier 8 -8
<_hors 15 -15; <_hugo 15 -15; <_hugue 9 -9; <_huita 7 -7; <_humai 11 -11; <_ici 9 -9; <_il 24 -24; <_ils 7 -7
<_impec 12 -12; <_impos 19 -19; <_incor 11 -11; <_ines 10 -10; <_info 9 -9; <_inter 20 -20; <_inuti 11 -11
<_isabe 8 -8; <_j 6 -6; <_jamai 19 -19; <_je 4 -4; <_jean 11 -11; <_jeanl 6 -6; <_jeann 7 -7; <_john 6 -6
<_joker 11 -11; <_julie 6 -6; <_juste 13 -13; <_k 8 -8; <_karim 5 -5; <_kevin 8 -8; <_l 14 -14; <_la 29 -29
<_laiss 10 -10; <_laure 10 -10; <_le 17 -17; <_lea 6 -6; <_lefev 6 -6; <_leon 8 -8; <_leque 11 -11; <_les 21 -21
<_lili 8 -8; <_luc 9 -9; <_lucas 5 -5; <_lucie 10 -10; <_lui 8 -8; <_lundi 10 -10; <_m 6 -6; <_ma 25 -25
<_madam 15 -15; <_maint 14 -14; <_mais -1 1; <_maitr 8 -8; <_malhe 12 -12; <_mamie 6 -6; <_marc 9 -9; <_march 10 -10
<_marie 12 -12; <_marti 8 -8; <_mathi 6 -6; <_max 4 -4; <_mdr 6 -6; <_meme 10 -10; <_merci 16 -16; <_merde -12 12
<_mes 13 -13; <_mette 10 -10; <_mhm 11 -11; <_micro 8 -8; <_mince 13 -13; <_mirac 10 -10; <_mobil 10 -10
<_moham 5 -5; <_moi 14 -14; <_mon 18 -18; <_monsi 15 -15; <_natha 9 -9; <_ne 10 -10; <_negat 15 -15; <_nein 7 -7
<_nenni 9 -9; <_netfl 8 -8; <_neuf 7 -7; <_nguye 4 -4; <_ni 10 -10; <_nicke 13 -13; <_no 10 -10; <_noah 6 -6
<_non 13 -13; <_nope 11 -11; <_nos 9 -9; <_notez 4 -4; <_notre 16 -16; <_nous 13 -13; <_nulle 11 -11; <_numer 9 -9
<_odett 8 -8; <_oh 17 -17; <_ok 11 -11; <_olivi 6 -6; <_on 9 -9; <_onze 11 -11; <_opera 8 -8; <_orang 11 -11
<_ou 10 -10; <_oubli 10 -10; <_ouf 7 -7; <_oui 16 -16; <_p 2 -2; <_paill 10 -10; <_pardi 11 -11; <_pardo 13 -13
<_parei 12 -12; <_parfa 12 -12; <_parle 11 -11; <_parti 12 -12; <_pas 27 -27; <_passe 24 -24; <_patie 4 -4
<_paul 20 -20; <_pauvr -10 10; <_perso 30 -30; <_peuch 1 -1; <_peut 7 -7; <_pierr 5 -5; <_plus 10 -10
<_plusi 11 -11; <_pluto 7 -7; <_pol 10 -10; <_por 6 -6; <_porca -4 4; <_possi 17 -17; <_pour 10 -10; <_pourq 17 -17
<_pourr 8 -8; <_pouve 15 -15; <_prend 6 -6; <_prene 12 -12; <_preno 8 -8; <_presq 6 -6; <_pro 8 -8; <_probl 8 -8
<_puis 5 -5; <_punai 11 -11; <_puree -8 8; <_putai -20 20; <_qu 19 -19; <_quand 7 -7; <_quato 8 -8; <_quatr 23 -23
<_que 11 -11; <_quel 6 -6; <_quell 2 -2; <_quelq 23 -23; <_qui 14 -14; <_quinz 10 -10; <_quoi 16 -16; <_r 9 -9
<_rappe 6 -6; <_ras -7 7; <_raymo 10 -10; <_redem 13 -13; <_redon 14 -14; <_rembo -12 12; <_rende 13 -13
<_repar 10 -10; <_rh 8 -8; <_rien 36 -36; <_roami 10 -10; <_rose 9 -9; <_s -4 4; <_sa 7 -7; <_sabin 6 -6
<_salut 4 -4; <_sans 11 -11; <_sarah 8 -8; <_secre 8 -8; <_seize 10 -10; <_sept 12 -12; <_septa 10 -10
<_servi 13 -13; <_seule 8 -8; <_si 13 -13; <_sim 6 -6; <_six 5 -5; <_socie 10 -10; <_soixa 12 -12; <_sophi 11 -11
<_sous 10 -10; <_speed 11 -11; <_steph 8 -8; <_stop -6 6; <_super 8 -8; <_suppo 5 -5; <_sur 11 -11; <_surto 12 -12
<_t 6 -6; <_ta -11 11; <_tabar -20 20; <_tais 9 -9; <_tant 8 -8; <_techn 15 -15; <_telep 6 -6; <_test 9 -9
<_thoma 8 -8; <_ti 6 -6; <_toi 8 -8; <_tony 9 -9; <_toujo 12 -12; <_tous 14 -14; <_tout 19 -19; <_toute 11 -11
<_trans 23 -23; <_tres 14 -14; <_trois 16 -16; <_trop 9 -9; <_tu -3 3; <_tuer 4 -4; <_un 17 -17; <_une 30 -30
<_uniqu 8 -8; <_va -10 10; <_vas 8 -8; <_vers 11 -11; <_very 7 -7; <_veuil 5 -5; <_viens 9 -9; <_vince 8 -8
<_vingt 25 -25; <_voila 11 -11; <_volon 11 -11; <_votre -10 10; <_vous -4 4; <_wei 5 -5; <_wesh 7 -7; <_wifi 8 -8
<_x 3 -3; <_xavie 7 -7; <_y -1 1; <_yes 15 -15; <_you -10 10; <_youtu 10 -10; <_yves 6 -6; <_z 7 -7; <_zero 12 -12
<_zoe 9 -9; <_zut 14 -14; a 1 -1; a_> 7 -7; a_aller 1 -1; a_appel 7 -7; a_aroba 3 -3; a_arrac 6 -6; a_b 9 -9
a_besoi 4 -4; a_bien -20 20; a_bouge 10 -10; a_bout -17 17; a_ca 13 -13; a_carte 5 -5; a_cause 6 -6; a_ce 10 -10
a_chang 2 -2; a_chaqu 7 -7; a_cinq 11 -11; a_comme 7 -7; a_conca 7 -7; a_conta 4 -4; a_cote 1 -1; a_coupe 18 -18
a_crash 6 -6; a_de 10 -10; a_debor 7 -7; a_debra 7 -7; a_deja 6 -6; a_deman 9 -9; a_des 6 -6; a_deux -7 7
a_dire 24 -24; a_dispa 3 -3; a_dit 8 -8; a_donne 8 -8; a_du 13 -13; a_echou 5 -5; a_en -6 6; a_encor 8 -8
a_envoy 11 -11; a_erreu 4 -4; a_ete 7 -7; a_eu 9 -9; a_expli 14 -14; a_faire 18 -18; a_fait 11 -11; a_fil 6 -6
a_fondu 5 -5; a_genev 7 -7; a_grill 6 -6; a_hurle 8 -8; a_insta 2 -2; a_inter 5 -5; a_jamai 1 -1; a_jour 6 -6
a_l 6 -6; a_la -5 5; a_lausa 11 -11; a_le 7 -7; a_lyon 4 -4; a_m 19 -19; a_ma 19 -19; a_mamad 9 -9; a_march 7 -7
a_mareu 11 -11; a_marre -8 8; a_me -1 1; a_mes 12 -12; a_mis 10 -10; a_moi 2 -2; a_moiti 11 -11; a_mon 12 -12
a_mort 8 -8; a_n 8 -8; a_namur 14 -14; a_nonan 7 -7; a_nouve 8 -8; a_offer 4 -4; a_parle 7 -7; a_pas 6 -6
a_peine 7 -7; a_perdu 6 -6; a_perso 3 -3; a_peu 9 -9; a_plein 15 -15; a_plus 10 -10; a_point 8 -8; a_pose 7 -7
a_probl 5 -5; a_quatr 1 -1; a_que 2 -2; a_quelq 11 -11; a_qui 5 -5; a_r 12 -12; a_raccr 13 -13; a_rappe 8 -8
a_ras -10 10; a_recev 12 -12; a_recou 8 -8; a_redem 5 -5; a_redir 1 -1; a_regar 9 -9; a_repet -5 5; a_repre 5 -5
a_retro 12 -12; a_rien -10 10; a_robas 8 -8; a_s 9 -9; a_septa 9 -9; a_sfr 10 -10; a_signa 14 -14; a_signe 7 -7
a_soir 6 -6; a_son 5 -5; a_t 5 -5; a_tanto 10 -10; a_telec 7 -7; a_tenu 8 -8; a_teste 5 -5; a_toujo 12 -12
a_tout 4 -4; a_trois 6 -6; a_u 4 -4; a_un 10 -10; a_une 9 -9; a_v 7 -7; a_voir 6 -6; a_vole 9 -9; a_votre 10 -10
a_vous -4 4; a_y 5 -5; a_zero 2 -2; aboie 11 -11; aboie_> 7 -7; aboie_excus 10 -10; abonn -10 10; abonn_> -7 7
abonn_chez -6 6; abrut -9 9; abrut_> -9 9; absol 13 -13; absol_> 13 -13; absol_pas 6 -6; abuse -16 16
abuse_> -16 16; acced 4 -4; acced_au 4 -4; accen 8 -8; accen_> 8 -8; acces 7 -7; acces_> 6 -6; acces_a 6 -6
acces_au 11 -11; acces_inter 3 -3; accor 19 -19; accor_> 17 -17; accor_avec 8 -8; accor_je 3 -3; accor_mais 6 -6
accro 5 -5; accro_pas 6 -6; accro_plus 1 -1; accue 7 -7; accue_> 5 -5; accue_aroba 6 -6; achet 6 -6; achet_l 6 -6
achet_la 3 -3; activ 6 -6; activ_depen 6 -6; actri 7 -7; actri_> 7 -7; adam 10 -10; adam_> 10 -10; admin 7 -7
admin_> 6 -6; admin_canto 7 -7; adora 8 -8; adora_et 8 -8; adres 12 -12; adres_> 12 -12; adres_atten 3 -3
adres_c 2 -2; adres_dessu 5 -5; adres_elect 6 -6; adres_mail 4 -4; adres_oui 1 -1; adsl 6 -6; adsl_elle 2 -2
adsl_est 6 -6; affai -9 9; affai_a -6 6; affai_je -10 10; affic 11 -11; affic_> 6 -6; affic_appel 4 -4
affic_pas 14 -14; affic_reche 7 -7; affic_un 4 -4; affir 9 -9; affir_chef 9 -9; agaca 13 -13; agaca_> 13 -13
agace 12 -12; agace_> 12 -12; age 6 -6; age_on 6 -6; agee 11 -11; agee_> 11 -11; agenc 7 -7; agenc_se 7 -7
agent 15 -15; agent_> 17 -17; agent_a 6 -6; agent_de 7 -7; agent_merci 3 -3; ah 12 -12; ah_bah 12 -12; ah_ben 6 -6
ah_bon 11 -11; ah_ca 6 -6; ah_je 5 -5; ah_mais -1 1; ah_merde 8 -8; ah_mince 7 -7; ah_non 10 -10; ah_oui 8 -8
ah_punai 6 -6; ah_super 8 -8; ah_zut 9 -9; ahmed 10 -10; ahmed_diall 9 -9; ahmed_point 8 -8; ai 1 -1; ai_achet 6 -6
ai_annul 12 -12; ai_appel 11 -11; ai_appuy 7 -7; ai_assez -10 10; ai_atten 10 -10; ai_beau 7 -7; ai_besoi 18 -18
ai_chang 4 -4; ai_clien 5 -5; ai_cru 6 -6; ai_de 12 -12; ai_debra 8 -8; ai_deja 6 -6; ai_demar 10 -10
ai_demen 14 -14; ai_des 10 -10; ai_dit 13 -13; ai_donne 5 -5; ai_du 8 -8; ai_encor 10 -10; ai_enten 5 -5
ai_envie -10 10; ai_etein 7 -7; ai_eu 11 -11; ai_expli 6 -6; ai_fait 16 -16; ai_ferme 13 -13; ai_honte 13 -13
ai_inter 20 -20; ai_jamai -3 3; ai_juste 4 -4; ai_la -14 14; ai_ma -14 14; ai_mail 3 -3; ai_marre -13 13
ai_meme 14 -14; ai_mis 5 -5; ai_oubli 11 -11; ai_par -6 6; ai_parle 7 -7; ai_pas 22 -22; ai_perdu 8 -8
ai_peur 14 -14; ai_plein -14 14; ai_plus 12 -12; ai_pris -8 8; ai_pus 6 -6; ai_quatr 12 -12; ai_que 13 -13
ai_quelq 15 -15; ai_raccr 6 -6; ai_rallu 3 -3; ai_ras -14 14; ai_rebra 13 -13; ai_recu 16 -16; ai_recup 10 -10
ai_redem 16 -16; ai_rende 9 -9; ai_retro 9 -9; ai_sousc 9 -9; ai_toujo 7 -7; ai_tout 5 -5; ai_trois 16 -16
ai_trop -9 9; ai_un 15 -15; ai_une 27 -27; ai_vraim -4 4; aide 6 -6; aide_> 6 -6; aider 6 -6; aider_> 6 -6
aider_a 1 -1; aider_moi 5 -5; aidez 4 -4; aidez_moi 4 -4; aille -9 9; aille_> -9 9; aimab 17 -17; aimab_> 16 -16
aimab_jeune 6 -6; aime 9 -9; aime_pas 9 -9; aimen 5 -5; aimen_bien 5 -5; aimer 13 -13; aimer_bien 11 -11
aimer_mieux 11 -11; air 11 -11; air_d 12 -12; air_de 7 -7; ajout 19 -19; ajout_un 5 -5; ajout_une 15 -15; alarm 7 -7
alarm_me 6 -6; alarm_ne 7 -7; alemb 9 -9; alemb_> 9 -9; alexa 6 -6; alexa_elle 6 -6; aller 1 -1; aller_> 12 -12
aller_plus 1 -1; aller_sur 12 -12; aller_voir -8 8; allez -11 11; allez_> 13 -13; allez_au -10 10; allez_enten -8 8
allez_hop 16 -16; allez_m -6 6; allez_passe 12 -12; allez_vous -13 13; allez_y 17 -17; allo 5 -5; allo_> 13 -13
allo_allo 8 -8; allo_c 4 -4; allo_oui 1 -1; allo_quoi -9 9; allon 9 -9; allon_y 9 -9; allum 8 -8; allum_> 5 -5
allum_mais 3 -3; allum_meme 10 -10; allum_plus 6 -6; alma 7 -7; alma_> 7 -7; alors 12 -12; alors_06 8 -8
alors_> 12 -12; alors_atten 4 -4; alors_c 7 -7; alors_ca 5 -5; alors_en 9 -9; alors_euh 8 -8; alors_j 1 -1
alors_je 4 -4; alors_la -4 4; alors_laiss 1 -1; alors_moi 6 -6; alors_mon 4 -4; alors_nicol 8 -8; alors_non 6 -6
alors_pauli 3 -3; alors_prene 4 -4; alors_que -4 4; alors_voila 9 -9; ameli 10 -10; ameli_> 10 -10; ami 4 -4
ami_> 4 -4; ampou 8 -8; ampou_> 8 -8; amran 5 -5; amran_en 5 -5; an 6 -6; an_derni 6 -6; andre 8 -8
andre_point 8 -8; anime 8 -8; anime_> 5 -5; anime_s 8 -8; anne 8 -8; anne_sophi 8 -8; anne_tiret 8 -8; annul 20 -20
annul_> 12 -12; annul_l 6 -6; annul_la 6 -6; annul_le 21 -21; annul_mon 11 -11; annul_un 9 -9; anoma 5 -5
anoma_desor 5 -5; ans 1 -1; ans_> 10 -10; ans_bande -5 5; ans_hein 6 -6; anten 11 -11; anten_> 9 -9; anten_sur 4 -4
appar 20 -20; appar_> 18 -18; appar_c 10 -10; appar_je 5 -5; appar_mon 6 -6; appar_ne 6 -6; appar_oui 10 -10
appel 9 -9; appel_> 19 -19; appel_ahmed 9 -9; appel_avec 14 -14; appel_c -6 6; appel_ca 6 -6; appel_car 4 -4
appel_ce 7 -7; appel_d 12 -12; appel_de 17 -17; appel_depui 6 -6; appel_des 7 -7; appel_du 8 -8; appel_entra 8 -8
appel_et 2 -2; appel_flore 12 -12; appel_ginet 6 -6; appel_hier 12 -12; appel_il 5 -5; appel_jamai 5 -5
appel_jean 9 -9; appel_julie 14 -14; appel_l 10 -10; appel_la 7 -7; appel_ma 5 -5; appel_mais 8 -8; appel_mehdi 6 -6
appel_momo 6 -6; appel_mon -13 13; appel_moniq 6 -6; appel_ne 6 -6; appel_ni 9 -9; appel_passe 18 -18
appel_pluto 1 -1; appel_pour 19 -19; appel_se 10 -10; appel_sont 10 -10; appel_sophi 3 -3; appel_un 12 -12
appel_valer 6 -6; appel_yann 4 -4; appui 5 -5; appui_sur 5 -5; appuy 7 -7; appuy_sur 7 -7; apres 8 -8; apres_je 1 -1
apres_l 8 -8; apres_le 3 -3; apres_midi 8 -8; apres_orang 3 -3; arbre 7 -7; arbre_sur 7 -7; are -10 10
are_idiot -10 10; argen -6 6; argen_et -6 6; arnaq -17 17; arnaq_> -4 4; arnaq_au 10 -10; arnaq_votre -11 11
aroba 15 -15; aroba_> 14 -14; aroba_a 9 -9; aroba_bluew 8 -8; aroba_boula 5 -5; aroba_box 5 -5; aroba_cabin 8 -8
aroba_carai 6 -6; aroba_duboi 8 -8; aroba_duran 5 -5; aroba_entre 8 -8; aroba_et 3 -3; aroba_fleur 6 -6
aroba_free 8 -8; aroba_fri 4 -4; aroba_froma 7 -7; aroba_garag 7 -7; aroba_gmail 6 -6; aroba_group 8 -8
aroba_hotel 5 -5; aroba_hotma 7 -7; aroba_i 8 -8; aroba_iclou 4 -4; aroba_j 3 -3; aroba_la 7 -7; aroba_lapos 7 -7
aroba_live 6 -6; aroba_ma 11 -11; aroba_mairi 7 -7; aroba_neuf 8 -8; aroba_noval 5 -5; aroba_orang 7 -7
aroba_outlo 6 -6; aroba_proto 7 -7; aroba_roman 8 -8; aroba_s 8 -8; aroba_sfr 7 -7; aroba_skyne 7 -7
aroba_soget 6 -6; aroba_univ 6 -6; aroba_wanad 6 -6; aroba_yahoo 5 -5; arrac 6 -6; arrac_> 6 -6; arrac_le 6 -6
arran 22 -22; arran_> 18 -18; arran_pas 11 -11; arran_un 10 -10; arret -3 3; arret_> 7 -7; arret_avec 10 -10
arret_de -13 13; arret_il 6 -6; arret_rien 8 -8; arriv 13 -13; arriv_> 7 -7; arriv_a 14 -14; arriv_donne 6 -6
arriv_pas 11 -11; arriv_plus 8 -8; arrob 9 -9; arrob_gmail 9 -9; artif 10 -10; artif_> 10 -10; as 4 -4; as_vu 4 -4
aspir 7 -7; aspir_ne 7 -7; assez -9 9; assez_> -10 10; assez_joue 4 -4; assis 12 -12; assis_de 8 -8; assis_une 5 -5
assoi 6 -6; assoi_> 6 -6; assur 11 -11; assur_> 11 -11; at 6 -6; at_bt 6 -6; at_gmail 7 -7; at_lapos 7 -7
ateli 7 -7; ateli_point 7 -7; atlas 8 -8; atlas_point 8 -8; attac 8 -8; attac_> 6 -6; attac_aroba 6 -6
attac_le 5 -5; attac_point 5 -5; attaq -8 8; attaq_> -8 8; atten 9 -9; atten_> 19 -19; atten_aussi -8 8
atten_c -18 18; atten_cheri 12 -12; atten_combi 9 -9; atten_depui 10 -10; atten_deux 10 -10; atten_elle 7 -7
atten_j 13 -13; atten_je 15 -15; atten_le 8 -8; atten_mais 13 -13; atten_non 16 -16; atten_oui 4 -4
atten_que 13 -13; atten_un 9 -9; atten_votre 12 -12; attri 6 -6; attri_> 6 -6; au 13 -13; au_bout 10 -10
au_burea 9 -9; au_cloud 4 -4; au_colis 10 -10; au_contr 17 -17; au_debut 7 -7; au_deuxi 1 -1; au_diabl -13 13
au_dos 6 -6; au_douze 7 -7; au_magas 4 -4; au_meme 7 -7; au_mois 9 -9; au_monsi 5 -5; au_mur 5 -5; au_nez -6 6
au_nom 12 -12; au_point 6 -6; au_premi 7 -7; au_print 3 -3; au_resea 4 -4; au_serve 14 -14; au_servi 8 -8
au_sous 5 -5; au_sujet 10 -10; au_techn 6 -6; au_telep 9 -9; au_trava 2 -2; au_vert 4 -4; au_vingt 4 -4; au_vpn 6 -6
au_web 7 -7; au_wifi 6 -6; au_zero 4 -4; aucun 13 -13; aucun_> 14 -14; aucun_anoma 5 -5; aucun_appel 6 -6
aucun_effet 9 -9; aucun_honte -11 11; aucun_idee 8 -8; aucun_lumie 5 -5; aucun_mail 8 -8; aucun_poste 2 -2
aucun_probl 6 -6; aucun_servi 5 -5; aucun_site 10 -10; aucun_son 6 -6; aucun_souci 10 -10; augus 10 -10
augus_> 10 -10; aujou 6 -6; aujou_hui 6 -6; aurai 10 -10; aurai_besoi 6 -6; aurai_pas 6 -6; aurez 8 -8
aurez_pas 8 -8; aurie 10 -10; aurie_pas 10 -10; aurie_vous 6 -6; aussi -3 3; aussi_> 9 -9; aussi_lamen -9 9
aussi_lent 6 -6; aussi_longt -8 8; aussi_pourr 6 -6; autan -1 1; autan_> 7 -7; autan_que -7 7; autom 6 -6
autom_> 6 -6; autre -3 3; autre_> -6 6; autre_chose 18 -18; autre_je -8 8; autre_jour 5 -5; autre_ma -8 8
autre_non 10 -10; autre_perso 11 -11; autre_probl 16 -16; autre_souci 12 -12; aux -8 8; aux_clien -12 12
aux_gens -6 6; aux_infos 9 -9; aux_piece 9 -9; aux_robot 9 -9; avais 13 -13; avais_huit 6 -6; avais_inter 1 -1
avais_simpl 9 -9; avais_un 5 -5; avait 7 -7; avait_cinq 4 -4; avait_conse 7 -7; avant 12 -12; avant_> 11 -11
avant_j 6 -6; avant_meme 5 -5; avant_on 4 -4; avant_que 6 -6; avec 5 -5; avec_> 14 -14; avec_celui 1 -1
avec_deux 12 -12; avec_herve 9 -9; avec_l 6 -6; avec_la 5 -5; avec_le 5 -5; avec_leque 8 -8; avec_les 11 -11
avec_mes 7 -7; avec_mon 8 -8; avec_nous 4 -4; avec_plais 9 -9; avec_quelq 21 -21; avec_quoi 8 -8; avec_ton -6 6
avec_tous 7 -7; avec_toute -9 9; avec_un 23 -23; avec_une 12 -12; avec_vos -13 13; avec_votre 10 -10; avec_vous -8 8
avez 8 -8; avez_aucun -11 11; avez_bien 6 -6; avez_coupe -5 5; avez_de 5 -5; avez_deja 8 -8; avez_dit 13 -13
avez_pas 16 -16; avez_qu 5 -5; avez_tout 11 -11; avez_un 9 -9; aviez 7 -7; aviez_dit 7 -7; avion 5 -5
avion_enfin 5 -5; avoca -19 19; avoca_> -18 18; avoca_bande -8 8; avoir -6 6; avoir_affai -6 6; avoir_email 12 -12
avoir_quelq 10 -10; avoir_serie -6 6; avoir_un 9 -9; avons 15 -15; avons_huit 11 -11; avons_plus 4 -4; avoue 6 -6
avoue_que 6 -6; awa 7 -7; awa_toujo 7 -7; b 10 -10; b_c 9 -9; b_comme 9 -9; b_e 4 -4; b_o 6 -6; b_puis 3 -3
b_trois 8 -8; b_v 5 -5; bah 15 -15; bah_c 9 -9; bah_ca 7 -7; bah_ecout 10 -10; bah_j 8 -8; bah_non 11 -11
bah_oui 9 -9; bah_voila 8 -8; baill 5 -5; baill_aroba 5 -5; baiss 7 -7; baiss_la 7 -7; balad -8 8; balad_d -8 8
banca 5 -5; banca_> 5 -5; bande -22 22; bande_d -15 15; bande_de -18 18; bapti 10 -10; bapti_mais 3 -3
bapti_renar 9 -9; barre 13 -13; barre_> 12 -12; barre_de 2 -2; bas 6 -6; bas_> 6 -6; bas_dupon 5 -5; bas_et 4 -4
bas_marie 7 -7; bas_neuf 5 -5; bas_roux 8 -8; bascu 10 -10; bascu_moi 10 -10; basta -4 4; basta_j -4 4; be 12 -12
be_> 7 -7; be_oui 11 -11; beau 10 -10; beau_aujou 6 -6; beau_ca 9 -9; beau_redem 7 -7; beauc 12 -12; beauc_> 11 -11
beauc_c 7 -7; beauc_chef 7 -7; beauc_madam 7 -7; beauc_mieux 6 -6; beauc_mon 4 -4; beaun 4 -4; beaun_comme 4 -4
beaux -8 8; beaux_cross -8 8; bebel 6 -6; bebel_j 6 -6; belfo 7 -7; belfo_point 7 -7; bell 7 -7; bell_point 7 -7
belle 4 -4; belle_mere 4 -4; ben 13 -13; ben_c 7 -7; ben_ca 6 -6; ben_dame 10 -10; ben_evide 9 -9; ben_figur 9 -9
ben_j 11 -11; ben_je 2 -2; ben_la 8 -8; ben_le 8 -8; ben_ma 4 -4; ben_mon 1 -1; ben_non 15 -15; ben_oui 7 -7
ben_rien 12 -12; ben_tout 3 -3; ben_y 2 -2; benal 16 -16; benal_> 12 -12; benal_a 8 -8; benis 7 -7; benis_> 7 -7
benoi 6 -6; benoi_60 6 -6; benze 8 -8; benze_neuf 8 -8; berna 10 -10; berna_> 10 -10; berna_aroba 5 -5
berna_duran 4 -4; berna_s 5 -5; berna_soixa 3 -3; berti 7 -7; berti_et 7 -7; bertr 13 -13; bertr_mille 4 -4
bertr_point 6 -6; bertr_tout 9 -9; besoi 13 -13; besoi_> 12 -12; besoi_ca 1 -1; besoi_d 10 -10; besoi_de 7 -7
besoi_inter 4 -4; besoi_que 9 -9; bete 12 -12; bete_> 12 -12; betis 5 -5; betis_c 3 -3; betis_en 5 -5; bien 12 -12
bien_> 29 -29; bien_a 10 -10; bien_aimab 15 -15; bien_c 2 -2; bien_ca 7 -7; bien_comme 13 -13; bien_compr 6 -6
bien_enten 15 -15; bien_entre 8 -8; bien_evide 6 -6; bien_faire -20 20; bien_franc 6 -6; bien_genti 5 -5
bien_hein 4 -4; bien_la 1 -1; bien_le 12 -12; bien_maint 5 -5; bien_meill 6 -6; bien_mieux 14 -14; bien_mon 6 -6
bien_note 8 -8; bien_oui 12 -12; bien_pour 9 -9; bien_qu 7 -7; bien_que 9 -9; bien_regar 5 -5; bien_sur 14 -14
bihan 9 -9; bihan_> 9 -9; bilou 4 -4; bilou_t 4 -4; bip 9 -9; bip_> 9 -9; bip_bip 9 -9; bizar 17 -17; bizar_> 15 -15
bizar_quand 8 -8; blabl 11 -11; blabl_> 11 -11; blanc 19 -19; blanc_> 7 -7; blanc_a 10 -10; blanc_aroba 5 -5
blanc_c 9 -9; blanc_j 7 -7; blanc_parto 3 -3; bleu 11 -11; bleu_fixe 11 -11; bleue 7 -7; bleue_ne 5 -5
bleue_passe 7 -7; bloqu 12 -12; bloqu_> 12 -12; bloqu_il 6 -6; bloqu_la 8 -8; bloqu_toujo 7 -7; bluew 8 -8
bluew_point 8 -8; bob 8 -8; bob_tiret 8 -8; bois 7 -7; bois_aroba 7 -7; boite -15 15; boite_> -12 12
boite_de -12 12; boite_j -6 6; boite_ne 12 -12; boite_point 11 -11; boiti 7 -7; boiti_et 5 -5; boiti_fibre 5 -5
bol -13 13; bol_> -11 11; bol_de -12 12; bon 22 -22; bon_> 20 -20; bon_assez 4 -4; bon_ca 7 -7; bon_j 1 -1
bon_je 3 -3; bon_la 15 -15; bon_maint 13 -13; bon_merci 12 -12; bon_monsi 5 -5; bon_numer 9 -9; bon_passe 16 -16
bon_pour 16 -16; bon_tout 2 -2; bon_une 4 -4; bonjo 15 -15; bonjo_> 20 -20; bonjo_c 11 -11; bonjo_est 6 -6
bonjo_excus 1 -1; bonjo_j 10 -10; bonjo_je 4 -4; bonjo_ma 1 -1; bonjo_madam 12 -12; bonjo_monsi 13 -13
bonjo_phili 6 -6; bonjo_voila 1 -1; bonne 22 -22; bonne_> 7 -7; bonne_adres 11 -11; bonne_quest 9 -9
bonne_trent 10 -10; bons_> 10 -10; bons_a -17 17; bons_ca 12 -12; bons_techn 11 -11; bonso 5 -5; bonso_on 5 -5
borde 9 -9; borde_> 10 -10; borde_de -14 14; borde_derri 6 -6; borne -10 10; borne_> -10 10; bouff -6 6
bouff_> -6 6; boug 4 -4; boug_la 4 -4; bouge 10 -10; bouge_> 10 -10; bouge_d 8 -8; boula 13 -13; boula_> 8 -8
boula_du 9 -9; boula_tiret 5 -5; boule -11 11; boule_> -11 11; bourr -10 10; bourr_> -10 10; bout -10 10
bout_> -17 17; bout_de 9 -9; bout_du 8 -8; bouti 7 -7; bouti_> 7 -7; bouto 12 -12; bouto_> 5 -5; bouto_de 9 -9
bouto_pour 7 -7; bouzi 6 -6; bouzi_b 6 -6; box 13 -13; box_> 5 -5; box_a 5 -5; box_c 5 -5; box_clign 6 -6
box_elle 5 -5; box_en 3 -3; box_est 8 -8; box_et 11 -11; box_fait 4 -4; box_fonct 3 -3; box_la 2 -2; box_mais 9 -9
box_march 4 -4; box_ne 9 -9; box_point 5 -5; box_qui 11 -11; box_s 14 -14; box_toute 13 -13; box_un 10 -10
branc 13 -13; branc_n 12 -12; branc_sur 10 -10; branl -9 9; branl_> -9 9; bras -5 5; bras_casse -5 5; bravo -8 8
bravo_felic -8 8; bref 3 -3; bref_tout 3 -3; breta 5 -5; breta_ca 5 -5; brigi 10 -10; brigi_adam 10 -10; bris 10 -10
bris_> 10 -10; brise 6 -6; brise_et 6 -6; bruit 17 -17; bruit_> 3 -3; bruit_est 10 -10; bruit_la 14 -14; brun 10 -10
brun_> 10 -10; bt 6 -6; bt_dot 6 -6; bug 16 -16; bug_plus 16 -16; bugue 14 -14; bugue_> 7 -7; bugue_toujo 10 -10
burea 14 -14; burea_> 14 -14; burea_et 3 -3; burea_les 5 -5; burea_plus 5 -5; burea_se 6 -6; burea_tous 5 -5
c_a 12 -12; c_h 6 -6; c_point 6 -6; c_tiret 9 -9; ca 5 -5; ca_> 15 -15; ca_a 22 -22; ca_alors 5 -5; ca_arriv 3 -3
ca_atten 9 -9; ca_aux -12 12; ca_bloqu 7 -7; ca_bug 16 -16; ca_bugue 10 -10; ca_c 5 -5; ca_capte 10 -10
ca_charg 17 -17; ca_clign 8 -8; ca_comme -7 7; ca_coupe 18 -18; ca_demar 7 -7; ca_depas -10 10; ca_depen 12 -12
ca_drach 8 -8; ca_dure -14 14; ca_et 5 -5; ca_fait -8 8; ca_fonct 11 -11; ca_gresi 15 -15; ca_ira 16 -16
ca_joue 15 -15; ca_lag 7 -7; ca_m -2 2; ca_march 7 -7; ca_me -1 1; ca_meme 13 -13; ca_mon 5 -5; ca_monsi 12 -12
ca_n 16 -16; ca_ne 12 -12; ca_non 6 -6; ca_oui 9 -9; ca_peut 1 -1; ca_plant 7 -7; ca_pour 3 -3; ca_que 15 -15
ca_raccr 8 -8; ca_rame 18 -18; ca_recom 11 -11; ca_redem 13 -13; ca_refon 11 -11; ca_remar 21 -21; ca_roule 11 -11
ca_saute 11 -11; ca_serai 8 -8; ca_sonne 6 -6; ca_suffi -24 24; ca_tient 8 -8; ca_tombe 4 -4; ca_tourn 8 -8
ca_une -6 6; ca_va 8 -8; ca_veut 12 -12; ca_vient 9 -9; ca_y 11 -11; cabin 8 -8; cabin_est 6 -6; cabin_tiret 8 -8
cabla 6 -6; cabla_> 6 -6; cable 5 -5; cable_> 5 -5; cable_de 10 -10; cable_en 7 -7; cafe 7 -7; cafe_> 7 -7
caiss 7 -7; caiss_deux 6 -6; caiss_enreg 9 -9; caiss_n 4 -4; calis -6 6; calis_ca -6 6; calme 10 -10; calme_> 18 -18
calme_je 7 -7; calme_pas -12 12; camil 10 -10; camil_faure 10 -10; can 5 -5; can_i 5 -5; canal 4 -4; canal_du 4 -4
canar 7 -7; canar_> 7 -7; canto 7 -7; canto_> 7 -7; capte 19 -19; capte_> 10 -10; capte_bien 2 -2; capte_mal 6 -6
capte_pas 6 -6; capte_plus 8 -8; capte_que 6 -6; capte_rien 6 -6; capte_toujo 8 -8; car 4 -4; car_ma 4 -4
caraf 5 -5; caraf_au 5 -5; carai 6 -6; carai_sans 6 -6; caron 8 -8; caron_c 7 -7; caron_preno 7 -7; carpe 15 -15
carpe_> 10 -10; carpe_aroba 5 -5; carre 19 -19; carre_> 19 -19; carre_merci 6 -6; carte 9 -9; carte_bleue 7 -7
carte_cime 6 -6; carte_sim 8 -8; cas 13 -13; cas_> 13 -13; casqu -9 9; casqu_> -15 15; casqu_de -7 7; casse -16 16
casse_> -14 14; casse_tout -6 6; cata 11 -11; cata_ma 11 -11; catas -5 5; catas_je 4 -4; catas_votre -6 6
cause 12 -12; cause_a 17 -17; cause_de 6 -6; cave 15 -15; cave_> 15 -15; ce 4 -4; ce_cable 9 -9; ce_cirqu -7 7
ce_matin 12 -12; ce_n 13 -13; ce_qu 7 -7; ce_que 14 -14; ce_qui 4 -4; ce_servi -14 14; ce_soit 14 -14
ce_trava -10 10; cela 15 -15; cela_en 6 -6; cela_fonct 5 -5; cela_meme 10 -10; celes 9 -9; celes_lagra 9 -9
celle 4 -4; celle_de 4 -4; cellu 7 -7; cellu_a 7 -7; celui 16 -16; celui_avec 6 -6; celui_d 13 -13; celui_de 4 -4
celui_du 4 -4; celui_que 5 -5; cent 4 -4; cent_cent 3 -3; cent_cinqu 3 -3; cent_soixa 4 -4; cent_vingt 3 -3
centa 7 -7; centa_envir 7 -7; centr 13 -13; centr_> 9 -9; centr_par 7 -7; cents 13 -13; cents_> 12 -12
cents_megas 6 -6; certa 18 -18; certa_> 13 -13; certa_pas 11 -11; certe 2 -2; certe_le 2 -2; ces -4 4
ces_bons 12 -12; ces_cable 7 -7; ces_panne -10 10; ces_petit 10 -10; ces_quest -9 9; cesse -8 8; cesse_de -8 8
cette -7 7; cette_boite -10 10; cette_box -14 14; cette_fois 9 -9; cette_machi 10 -10; cette_musiq -6 6
cette_salet -9 9; cette_semai 15 -15; ch 7 -7; ch_> 7 -7; chacu 7 -7; chacu_comme 7 -7; chain 10 -10; chain_> 10 -10
chale 14 -14; chale_> 3 -3; chale_insup 11 -11; chamb 6 -6; chamb_> 7 -7; chamb_du 4 -4; chang 20 -20; chang_> 4 -4
chang_d 14 -14; chang_de 7 -7; chang_du 13 -13; chang_la 2 -2; chang_le 4 -4; chape 11 -11; chape_de 11 -11
chaqu 1 -1; chaqu_fois 7 -7; chaqu_mois -4 4; charg 21 -21; charg_> 10 -10; charg_ca 7 -7; charg_encor 6 -6
charg_mais 7 -7; charg_plus 7 -7; charg_une 7 -7; charl 8 -8; charl_> -15 15; charl_de 12 -12; charm 3 -3
charm_et 3 -3; chat 9 -9; chat_est 9 -9; chef 14 -14; chef_> 11 -11; chef_a 8 -8; chef_m 9 -9; chelo 12 -12
chelo_mais 12 -12; chen 6 -6; chen_c 5 -5; chen_w 6 -6; chepa 15 -15; chepa_moi 15 -15; cherc 17 -17; cherc_> 12 -12
cherc_le 9 -9; cherc_mes 9 -9; cherc_mon 12 -12; cheri 11 -11; cheri_et 2 -2; cheri_je 12 -12; cheva 9 -9
cheva_> 9 -9; chevr 8 -8; chevr_et 8 -8; chez 3 -3; chez_gmail 6 -6; chez_ma 6 -6; chez_machi 10 -10
chez_moi 10 -10; chez_mort 7 -7; chez_nous 8 -8; chez_vous -11 11; chez_wanad 10 -10; chez_yahoo 8 -8; chich -7 7
chich_vous -7 7; chien 3 -3; chien_> 9 -9; chien_aboie 10 -10; chien_j -9 9; chien_qui 7 -7; chier -13 13
chier_> -13 13; chiff 3 -3; chiff_> 3 -3; chora 4 -4; chora_donc 4 -4; chora_point 4 -4; chose 6 -6; chose_> 12 -12
chose_ca -7 7; chose_cette 8 -8; cime 6 -6; cime_est 6 -6; cinq 13 -13; cinq_> 15 -15; cinq_a 9 -9; cinq_appar 8 -8
cinq_deux 5 -5; cinq_douze 4 -4; cinq_en 12 -12; cinq_heure 11 -11; cinq_mais 4 -4; cinq_minut 7 -7; cinq_non 6 -6
cinq_nonan 5 -5; cinq_ou 12 -12; cinq_pc 1 -1; cinq_quara 4 -4; cinq_quatr 4 -4; cinq_rende -8 8; cinq_seize 5 -5
cinq_six 6 -6; cinq_soixa 4 -4; cinq_sur 11 -11; cinq_trent 4 -4; cinq_vingt 8 -8; cinq_virgu 4 -4; cinq_zero 3 -3
cinqu_> 19 -19; cinqu_appar 10 -10; cinqu_cinq 5 -5; cinqu_deux 5 -5; cinqu_euros -8 8; cinqu_fois -9 9
cinqu_huit 7 -7; cinqu_quatr 4 -4; cinqu_six 9 -9; cinqu_trois 1 -1; cirqu -7 7; cirqu_je -7 7; clair 17 -17
clair_> 11 -11; clair_point 4 -4; clair_rouss 11 -11; claqu -14 14; claqu_de -14 14; clien 15 -15; clien_> 9 -9
clien_avec 8 -8; clien_chez 10 -10; clien_comme -9 9; clien_en 6 -6; clien_m 12 -12; clien_me 4 -4; clien_n 5 -5
clien_nous 4 -4; clien_numer 5 -5; clien_par 6 -6; clien_quara 9 -9; clien_se 7 -7; clign 16 -16; clign_> 6 -6
clign_encor 7 -7; clign_et 2 -2; clign_rouge 7 -7; clign_toujo 8 -8; clign_vert 8 -8; clore 6 -6; clore_le 6 -6
cloud 6 -6; cloud_> 4 -4; cloud_point 8 -8; club 8 -8; club_under 8 -8; co 11 -11; co_> 7 -7; co_au 6 -6
co_dot 6 -6; cocho -10 10; cocho_> -10 10; code 10 -10; code_c 9 -9; code_erreu 4 -4; code_posta 2 -2; code_puc 6 -6
code_puk 7 -7; codes 10 -10; codes_par 10 -10; coeur 14 -14; coeur_> 14 -14; coler -12 12; coler_> -11 11
coler_contr -4 4; coler_monsi -11 11; colet 6 -6; colet_tout 6 -6; colin 10 -10; colin_> 10 -10; colis 10 -10
colis_par 10 -10; colla 6 -6; colla_de 6 -6; colle 5 -5; colle_> 18 -18; colle_a 12 -12; colle_aroba 6 -6
colle_au 12 -12; colle_la 5 -5; colle_parce 5 -5; colle_s 12 -12; colle_sont 7 -7; colle_un -13 13; coloc 6 -6
coloc_> 6 -6; com 7 -7; com_> 8 -8; com_mais 2 -2; com_merci 2 -2; com_sans 5 -5; com_tout 6 -6; combi 3 -3
combi_> 10 -10; combi_c 8 -8; combi_de -6 6; combi_depui 6 -6; combi_est 13 -13; combi_s 7 -7; comma 6 -6
comma_aroba 6 -6; comme -1 1; comme_> 15 -15; comme_a -16 16; comme_avant 5 -5; comme_bell 7 -7; comme_berna 9 -9
comme_bertr 6 -6; comme_ca -12 12; comme_denis 8 -8; comme_en 7 -7; comme_franc 6 -6; comme_inter 3 -3
comme_je 7 -7; comme_jean 3 -3; comme_l 9 -9; comme_la 4 -4; comme_mon 4 -4; comme_on 7 -7; comme_par 1 -1
comme_que 12 -12; comme_serie -6 6; comme_sophi 5 -5; comme_thoma 7 -7; comme_vous 13 -13; comme_xavie 3 -3
commu 15 -15; commu_est 7 -7; commu_sont 7 -7; commu_ulter 12 -12; commu_une 6 -6; compe 11 -11; compe_> 11 -11
compl 8 -8; compl_> 17 -17; compl_a 14 -14; compl_mon 3 -3; compl_mort 4 -4; compl_nul -11 11; compl_pourr 4 -4
compl_stupi -15 15; compo -7 7; compo_> -8 8; compo_un 9 -9; compr 1 -1; compr_> 16 -16; compr_appar 10 -10
compr_pas 11 -11; compr_que 10 -10; compr_rien -14 14; compt 5 -5; compt_> 9 -9; compt_a 11 -11; compt_aroba 6 -6
compt_c -10 10; compt_mec 7 -7; con -11 11; con_> -11 11; conca 7 -7; conca_> 7 -7; concl 10 -10; concl_> 10 -10
conco 5 -5; conco_en 5 -5; confi 16 -16; confi_> 16 -16; confi_le 13 -13; confl 4 -4; confl_d 4 -4; confu 5 -5
confu_> 5 -5; conge -8 8; conge_pour -8 8; conna -13 13; conna_> -13 13; conna_a 9 -9; conna_le 10 -10
conna_pas 16 -16; conna_rien 11 -11; conna_tu -8 8; conne 15 -15; conne_> 7 -7; conne_au 6 -6; conne_avec 8 -8
conne_du 10 -10; conne_elle 1 -1; conne_est 11 -11; conne_exion 4 -4; conne_fibre 3 -3; conne_inter 4 -4
conne_les 6 -6; conne_moi 19 -19; conne_parta 4 -4; conne_pas 6 -6; conne_plus 6 -6; conne_qui 1 -1; conne_sans 5 -5
conne_tres 9 -9; conse 17 -17; conse_> 16 -16; conse_a 5 -5; conse_banca 5 -5; conse_clien 10 -10; conse_de 7 -7
conse_etait 6 -6; conse_je 5 -5; conse_m 8 -8; conse_maint 19 -19; conse_merci 2 -2; conse_s 7 -7; conso 17 -17
conso_> 18 -18; conso_annul 4 -4; conso_aussi 9 -9; conso_d 6 -6; conso_de 6 -6; conso_en 6 -6; conso_est 5 -5
conso_et 6 -6; conso_ma 11 -11; conso_march 8 -8; conso_ne 8 -8; conso_puis 5 -5; conso_se 9 -9; conso_trouv 3 -3
consu 8 -8; consu_notre 8 -8; conta 10 -10; conta_aroba 10 -10; conta_avec 3 -3; conta_le 4 -4; conta_ne 7 -7
conta_ont 7 -7; conte 11 -11; conte_de 12 -12; conte_mais 4 -4; conte_nous 3 -3; conti 18 -18; conti_> 9 -9
conti_avec 21 -21; contr 4 -4; contr_> 27 -27; contr_est 5 -5; contr_le 7 -7; contr_moi 16 -16; contr_profe 19 -19
contr_son 9 -9; contr_vous -18 18; convi 14 -14; convi_> 14 -14; cool 7 -7; cool_merci 7 -7; corre 10 -10
corre_> 15 -15; corre_c 5 -5; cote 1 -1; cote_du 1 -1; coudo 6 -6; coudo_> 6 -6; couil -6 6; couil_dans -6 6
coup 6 -6; coup_> 8 -8; coup_de 7 -7; coup_mon 1 -1; coup_sur 6 -6; coupe 12 -12; coupe_> 25 -25; coupe_au 7 -7
coupe_de 4 -4; coupe_du 22 -22; coupe_encor 7 -7; coupe_est -8 8; coupe_la -4 4; coupe_le 10 -10; coupe_sans 6 -6
coupe_toujo 11 -11; coupe_tous 5 -5; coupe_tout 7 -7; coupe_toute 6 -6; coupe_un 7 -7; coupu 21 -21; coupu_> 14 -14
coupu_inter 11 -11; coupu_penda 10 -10; courr 16 -16; courr_> 10 -10; courr_je 5 -5; courr_mais 7 -7; cours 12 -12
cours_> 12 -12; craqu 8 -8; craqu_quand 8 -8; crash 6 -6; crash_frere 6 -6; crass -8 8; crass_> -8 8; creti -4 4
creti_ca -4 4; crois 10 -10; crois_> 11 -11; crois_bien 9 -9; crois_oui 5 -5; crois_pas 9 -9; crois_que 8 -8
cross -8 8; cross_vous -8 8; cru 6 -6; cru_que 6 -6; cuisi 11 -11; cuisi_> 11 -11; cul -7 7; cul_> -7 7; cyber 7 -7
cyber_cafe 7 -7; d 2 -2; d_> 9 -9; d_a 23 -23; d_abonn 13 -13; d_abrut -9 9; d_acces 3 -3; d_accor 19 -19
d_admin 6 -6; d_adres 4 -4; d_affic 6 -6; d_aide 6 -6; d_aille 11 -11; d_alemb 9 -9; d_aller 9 -9; d_alma 7 -7
d_ameli 10 -10; d_annul 5 -5; d_appar 6 -6; d_appel 13 -13; d_arnaq 12 -12; d_aroba 2 -2; d_atten -7 7; d_avant 6 -6
d_avoir 10 -10; d_comme 8 -8; d_eau 7 -7; d_email 4 -4; d_envoy 8 -8; d_erreu 6 -6; d_escro -11 11; d_essai 5 -5
d_euros -6 6; d_evolu 10 -10; d_excla 1 -1; d_explo -12 12; d_i 5 -5; d_incap -6 6; d_incom -12 12; d_incon 7 -7
d_inter 11 -11; d_offre 7 -7; d_ordin 9 -9; d_oreil 5 -5; d_ou 13 -13; d_puis 4 -4; d_tout 6 -6; d_u 8 -8; d_un -4 4
d_une -8 8; d_union 9 -9; d_urgen 11 -11; da 11 -11; da_c 5 -5; da_silva 7 -7; dame 5 -5; dame_> 11 -11
dame_bien 5 -5; dame_de 14 -14; dame_l 5 -5; dame_m 9 -9; dame_oui 10 -10; dame_sans -6 6; danie 6 -6
danie_gueri 6 -6; dans 15 -15; dans_cyber 7 -7; dans_famil 5 -5; dans_l 8 -8; dans_la 14 -14; dans_le 5 -5
dans_les 11 -11; dans_ma 10 -10; dans_mon 7 -7; dans_notre 7 -7; dans_tout 5 -5; dans_un 3 -3; dark 9 -9
dark_under 9 -9; daron 6 -6; daron_> 6 -6; de -9 9; de_4g 10 -10; de_bebel 6 -6; de_betis 3 -3; de_bon 4 -4
de_bons 11 -11; de_borde 10 -10; de_bouff -6 6; de_box 8 -8; de_branl -9 9; de_bras -5 5; de_canar 7 -7
de_carte 7 -7; de_ce 2 -2; de_ces -10 10; de_cette -15 15; de_chang 7 -7; de_charg 7 -7; de_charl -15 15
de_cherc 8 -8; de_chez 8 -8; de_chich -7 7; de_cinq 7 -7; de_clien 9 -9; de_cocho -10 10; de_colle 7 -7
de_commu 6 -6; de_compe 11 -11; de_compt 8 -8; de_conge -8 8; de_conna -12 12; de_conne 5 -5; de_conse 9 -9
de_contr 5 -5; de_coupu 19 -19; de_debit 11 -11; de_demai 9 -9; de_deux 8 -8; de_direc 8 -8; de_discu 9 -9
de_donne 12 -12; de_faire -11 11; de_fibre 7 -7; de_fil 7 -7; de_fois -11 11; de_grave 5 -5; de_gresi 13 -13
de_gros -13 13; de_gueul -9 9; de_guign -12 12; de_jeune 6 -6; de_jeux 6 -6; de_joind 6 -6; de_l -5 5; de_la -1 1
de_laiss -11 11; de_le 13 -13; de_lemoi 10 -10; de_ligne 5 -5; de_ma -4 4; de_machi 5 -5; de_mal 10 -10
de_malad 6 -6; de_marse 11 -11; de_marti 1 -1; de_me -13 13; de_mecha 8 -8; de_merde -12 12; de_moi -27 27
de_mon 10 -10; de_mutua 6 -6; de_nazes -7 7; de_netfl 6 -6; de_nivea 6 -6; de_notre -11 11; de_nous -9 9
de_nouve 17 -17; de_novem 9 -9; de_nuls -7 7; de_ouf 16 -16; de_paiem 7 -7; de_paill 11 -11; de_panne 6 -6
de_paque 6 -6; de_paras 11 -11; de_parle 6 -6; de_passe 11 -11; de_payer -6 6; de_perso 17 -17; de_pire 14 -14
de_porta 7 -7; de_poste 9 -9; de_prend -4 4; de_prise 7 -7; de_probl 19 -19; de_publi 5 -5; de_puis 4 -4
de_quest 15 -15; de_quoi 16 -16; de_rappe 11 -11; de_recou 7 -7; de_redem 6 -6; de_reel 12 -12; de_refus 14 -14
de_rentr 5 -5; de_repar -12 12; de_repet -10 10; de_repos 9 -9; de_resea 12 -12; de_rien 8 -8; de_rigol -10 10
de_robot -6 6; de_s 11 -11; de_saisi 11 -11; de_servi 10 -10; de_signa 7 -7; de_sms 11 -11; de_souci 17 -17
de_suite -2 2; de_sympa 15 -15; de_table 7 -7; de_techn 5 -5; de_telep 25 -25; de_temps 9 -9; de_tenir 7 -7
de_texto 9 -9; de_tonal 10 -10; de_toulo 10 -10; de_tout -9 9; de_trait -12 12; de_venir 6 -6; de_villi 12 -12
de_voleu -9 9; de_vos -11 11; de_votre -7 7; de_voyou -6 6; de_wifi 21 -21; debil -7 7; debil_et -7 7; debit 14 -14
debit_> 11 -11; debit_est 12 -12; debit_n 11 -11; debit_ridic 7 -7; debor 15 -15; debor_> 10 -10; debor_sur 7 -7
debra 11 -11; debra_> 9 -9; debra_et 7 -7; debra_j 2 -2; debra_la 8 -8; debra_le 8 -8; debra_ma 6 -6
debra_rebra 8 -8; debut_a -7 7; debut_j 2 -2; debut_je 2 -2; debut_oui 9 -9; decle 8 -8; decle_direc 8 -8
decod 10 -10; decod_> 7 -7; decod_affic 4 -4; decod_est 7 -7; decon 12 -12; decon_> 14 -14; decon_toute 8 -8
decro 8 -8; decro_> 5 -5; decro_et 8 -8; decro_j 2 -2; decro_perso 3 -3; decro_y 3 -3; decu 13 -13; decu_> 13 -13
dedan 4 -4; dedan_le 4 -4; degag -9 9; degag_avec -9 9; degou -12 12; degou_de -12 12; degue -15 15; degue_ce -6 6
degue_de -12 12; dehor 10 -10; dehor_> 6 -6; dehor_de 10 -10; deja 20 -20; deja_appel 12 -12; deja_contr 6 -6
deja_fait 8 -8; deja_la 11 -11; deja_mon 8 -8; deja_parle 3 -3; deja_recu 3 -3; deja_redem 3 -3; deja_venu 5 -5
delai -6 6; delai_c -6 6; delph 9 -9; delph_march 8 -8; delph_rouss 8 -8; demai 16 -16; demai_> 13 -13
demai_matin 6 -6; deman 12 -12; deman_a 10 -10; deman_de 9 -9; deman_le 7 -7; deman_lui 8 -8; deman_un 4 -4
demar 14 -14; demar_> 10 -10; demar_l 10 -10; demen 14 -14; demen_> 14 -14; demi 7 -7; demi_douza 7 -7; denis 8 -8
denis_point 8 -8; depan 8 -8; depan_> 4 -4; depan_ma 10 -10; depas -16 16; depas_l -10 10; depas_les -10 10
depec 8 -8; depec_> 8 -8; depen 17 -17; depen_> 12 -12; depen_d 6 -6; depen_de 9 -9; deplo -16 16; deplo_> -16 16
depui 12 -12; depui_a 6 -6; depui_ce 11 -11; depui_deux 1 -1; depui_dix 16 -16; depui_hier 11 -11; depui_l 5 -5
depui_la 6 -6; depui_le 3 -3; depui_mardi 8 -8; depui_mon 8 -8; depui_neuf 6 -6; depui_plus 7 -7; depui_que 6 -6
depui_soixa 6 -6; depui_tanto 2 -2; depui_toujo 1 -1; depui_trois 6 -6; depui_une -4 4; depui_vingt -5 5
deran 19 -19; deran_c 1 -1; deran_pas 17 -17; deran_pour 12 -12; deran_si 7 -7; derni 13 -13; derni_> 20 -20
derni_fois 3 -3; derni_mais 8 -8; derri 6 -6; derri_il 6 -6; des -8 8; des_appar 7 -7; des_appel 7 -7
des_beaux -8 8; des_couil -6 6; des_coupu 10 -10; des_craqu 8 -8; des_dessi 5 -5; des_enfan 10 -10; des_escro -17 17
des_forge 6 -6; des_gresi 7 -7; des_gros -8 8; des_grzz 8 -8; des_idiot -5 5; des_iles -6 6; des_incap -10 10
des_incom -8 8; des_jumea 5 -5; des_lilas 10 -10; des_machi 9 -9; des_mails 8 -8; des_milli -6 6; des_poste 6 -6
des_trans 7 -7; des_trava 6 -6; des_voleu -16 16; desac 10 -10; desac_> 10 -10; desce 10 -10; desce_a 10 -10
desol 26 -26; desol_> 20 -20; desol_de 13 -13; desol_mais 11 -11; desor 5 -5; desor_cela 5 -5; dessi 8 -8
dessi_anime 8 -8; dessu -6 6; dessu_> 5 -5; dessu_la -6 6; deux 13 -13; deux_> 18 -18; deux_aroba 5 -5; deux_au 1 -1
deux_autre 11 -11; deux_conso 6 -6; deux_dans 7 -7; deux_decod 8 -8; deux_des 10 -10; deux_deux 13 -13
deux_doigt -12 12; deux_et 11 -11; deux_f 8 -8; deux_fixes 10 -10; deux_fois 9 -9; deux_gsm 11 -11
deux_heure 13 -13; deux_huita 4 -4; deux_je 6 -6; deux_jours 6 -6; deux_l 7 -7; deux_lettr 3 -3; deux_megas 11 -11
deux_mille 10 -10; deux_minut 12 -12; deux_mots 5 -5; deux_n 8 -8; deux_neuf 3 -3; deux_nonan 4 -4; deux_ordin 7 -7
deux_ou 9 -9; deux_pc 11 -11; deux_perso 13 -13; deux_porta 12 -12; deux_quatr 3 -3; deux_s 6 -6; deux_sec 5 -5
deux_secon 6 -6; deux_septa 4 -4; deux_table 7 -7; deux_teles 6 -6; deux_tels 12 -12; deux_trent 5 -5
deux_trois 8 -8; deux_un 10 -10; deuxi 15 -15; deuxi_> 1 -1; deuxi_fois 10 -10; deuxi_poste 5 -5; devai 6 -6
devai_venir 6 -6; devan 12 -12; devan_l 9 -9; devan_la 11 -11; deven 9 -9; deven_verte 9 -9; devoi 1 -1
devoi_en 1 -1; diabl -13 13; diabl_> -10 10; diabl_avec -6 6; diall 10 -10; diall_> 9 -9; diall_at 8 -8; dieu 7 -7
dieu_si 1 -1; dieu_vous 7 -7; diffe 14 -14; diffe_> 14 -14; dilig 8 -8; dilig_> 8 -8; diman 5 -5; diman_et 5 -5
dingu -7 7; dingu_> -12 12; dingu_ca 9 -9; diop 9 -9; diop_> 9 -9; dirai 19 -19; dirai_> 14 -14; dirai_bien 4 -4
dirai_mais 1 -1; dirai_pas 10 -10; dirai_que 7 -7; dirai_six 5 -5; dire 8 -8; dire_> 27 -27; dire_ca 10 -10
dire_mais 6 -6; dire_marti 13 -13; dire_nadia 2 -2; dire_que 3 -3; dire_un 5 -5; dire_une -5 5; direc 18 -18
direc_> 20 -20; direc_aroba 7 -7; direc_n 9 -9; direc_s 6 -6; direc_sur 5 -5; direc_zero 1 -1; dis -3 3; dis_> -8 8
dis_c 12 -12; dis_douce 5 -5; dis_oui 6 -6; dis_pas 14 -14; discu 8 -8; discu_avec 8 -8; dise 3 -3; dise_pas 3 -3
disen 15 -15; disen_que 15 -15; disie 12 -12; disie_> 9 -9; disie_et 3 -3; dispa 8 -8; dispa_> 7 -7; dispa_mais 3 -3
dit 13 -13; dit_> 7 -7; dit_aucun 5 -5; dit_d 14 -14; dit_de 6 -6; dit_et 13 -13; dit_j 2 -2; dit_mais 13 -13
dit_no 6 -6; dit_non 14 -14; dit_pas 11 -11; dit_qu 6 -6; dit_que 5 -5; dit_resea 5 -5; dit_wifi 5 -5; dites 15 -15
dites_a 15 -15; dites_au 6 -6; dites_j 6 -6; dites_mon 2 -2; dites_on 2 -2; divor 6 -6; divor_c 6 -6; dix 4 -4
dix_> 9 -9; dix_ans 10 -10; dix_cinqu 3 -3; dix_dix 9 -9; dix_douze 4 -4; dix_fois -14 14; dix_heure 15 -15
dix_huit 7 -7; dix_minut 11 -11; dix_neuf 5 -5; dix_quatr 8 -8; dix_secon 8 -8; dix_sept 7 -7; dix_vingt 5 -5
dizai 11 -11; dizai_d 6 -6; dizai_de 12 -12; doigt -12 12; doigt_d -12 12; dois 12 -12; dois_consu 8 -8
dois_redem 6 -6; dois_regar 5 -5; doit 6 -6; doit_passe 6 -6; domin 8 -8; domin_chevr 8 -8; domma 16 -16
domma_> 16 -16; donc 17 -17; donc_> 12 -12; donc_au 8 -8; donc_c 3 -3; donc_chora 4 -4; donc_euh 8 -8
donc_huit 5 -5; donc_j 2 -2; donc_je 1 -1; donc_miche 5 -5; donc_oui 3 -3; donc_pas 2 -2; donc_xavie 6 -6
donne 7 -7; donne_a 5 -5; donne_inter -6 6; donne_le 5 -5; donne_mais 5 -5; donne_mobil 12 -12; donne_moi 5 -5
donne_plus 6 -6; donne_un 3 -3; dos -13 13; dos_> -13 13; dos_de -11 11; dos_je 6 -6; dossi 6 -6; dossi_> 7 -7
dossi_est 6 -6; dossi_parce 3 -3; dot 6 -6; dot_co 6 -6; dot_com 8 -8; dot_smith 6 -6; dot_uk 6 -6; doubl 9 -9
doubl_v 7 -7; doubl_zero 5 -5; douce 5 -5; douce_zero 5 -5; doute 5 -5; doute_mais 5 -5; douza 13 -13
douza_> 11 -11; douza_allez 10 -10; douza_d 9 -9; douze 9 -9; douze_> 10 -10; douze_appar 12 -12; douze_cinqu 8 -8
douze_douze 6 -6; douze_euh 6 -6; douze_quara 2 -2; douze_quatr 7 -7; douze_rue 7 -7; douze_soixa 4 -4
douze_treiz 7 -7; douze_trent 6 -6; douze_virgu 4 -4; drach 8 -8; drach_ici 8 -8; droit 2 -2; droit_au 2 -2; du 2 -2
du_bas 6 -6; du_bruit 13 -13; du_burea 13 -13; du_cabin 6 -6; du_centr 9 -9; du_conse 6 -6; du_contr 9 -9
du_coup 1 -1; du_debut -7 7; du_fil 8 -8; du_fixe 11 -11; du_fond 4 -4; du_fouta -12 12; du_grand -6 6; du_haut 4 -4
du_magas 11 -11; du_meme 6 -6; du_monde -8 8; du_morbi 6 -6; du_point 7 -7; du_porta 5 -5; du_redem 8 -8
du_rende 9 -9; du_salon 9 -9; du_servi 19 -19; du_techn 4 -4; du_telet 8 -8; du_temps 11 -11; du_ticke 7 -7
du_tiret 5 -5; du_tonne 8 -8; du_tout 24 -24; du_trava 5 -5; du_vol -16 16; du_wifi 3 -3; duboi 14 -14
duboi_> 10 -10; duboi_aroba 5 -5; duboi_point 8 -8; ducas 8 -8; ducas_avec 8 -8; dumas 8 -8; dumas_aroba 8 -8
dumon 6 -6; dumon_et 6 -6; dupli 7 -7; dupli_> 7 -7; dupon 15 -15; dupon_> 15 -15; dupon_aroba 6 -6; dupon_d 8 -8
dupon_tiret 5 -5; duran 16 -16; duran_> 11 -11; duran_aroba 4 -4; duran_avec 3 -3; duran_frere 5 -5; dure -10 10
dure_> -8 8; dure_c -9 9; dure_d 5 -5; dure_et -9 9; e 10 -10; e_> 6 -6; e_a 10 -10; e_aroba 5 -5; e_b 5 -5
e_c 6 -6; e_d 4 -4; e_f 6 -6; e_i 6 -6; e_l 6 -6; e_mare -10 10; e_n 10 -10; e_point 3 -3; e_r 7 -7; e_s 6 -6
e_t 6 -6; e_u 7 -7; e_y 4 -4; eau 7 -7; eau_a 7 -7; echo 10 -10; echo_> 10 -10; echou 5 -5; echou_> 5 -5
ecole 13 -13; ecole_> 13 -13; ecole_a 7 -7; ecout -13 13; ecout_de 2 -2; ecout_moi -10 10; ecout_non 10 -10
ecout_ou -5 5; ecout_pas -17 17; ecran 6 -6; ecran_> 6 -6; ecran_blanc 3 -3; ecran_d 6 -6; ecran_reste 5 -5
ecrir 10 -10; ecrir_je 5 -5; ecrir_par 7 -7; ecrit 4 -4; ecrit_> 4 -4; ecriv 6 -6; ecriv_zola 6 -6; effec 12 -12
effec_> 12 -12; effet 10 -10; effet_> 10 -10; eh 14 -14; eh_ben 4 -4; eh_bien 10 -10; eh_oui 9 -9; el 5 -5
el_amran 5 -5; elect 13 -13; elect_> 13 -13; elle 12 -12; elle_a 6 -6; elle_clign 8 -8; elle_dit 6 -6
elle_est 12 -12; elle_meme 6 -6; elle_ne 2 -2; elle_peut 1 -1; elle_redem 7 -7; elle_repon 6 -6; elle_s 9 -9
email 15 -15; email_> 12 -12; email_moi 4 -4; embet 24 -24; embet_> 19 -19; embet_quand 7 -7; embet_un 6 -6
embou 7 -7; embou_a 7 -7; emma 4 -4; emma_under 4 -4; en -1 1; en_a -4 4; en_ai -19 19; en_avait 4 -4; en_avoir -6 6
en_bourr -10 10; en_breta 5 -5; en_caraf 5 -5; en_coler -12 12; en_coloc 6 -6; en_conne 4 -4; en_conta 3 -3
en_cours 8 -8; en_debra 5 -5; en_dehor 10 -10; en_deux 5 -5; en_direc 6 -6; en_e -10 10; en_effet 10 -10
en_espag 1 -1; en_faisa 7 -7; en_fait 6 -6; en_guade 3 -3; en_infor 11 -11; en_ligne 11 -11; en_maudi -8 8
en_minus 3 -3; en_occup 10 -10; en_panne 28 -28; en_passe 7 -7; en_perso 8 -8; en_peux -22 22; en_pire 14 -14
en_plein 1 -1; en_plus 4 -4; en_prior 6 -6; en_quara 7 -7; en_rade 6 -6; en_rappe 5 -5; en_relat 10 -10
en_resea 6 -6; en_rond 8 -8; en_rouge 2 -2; en_sais 14 -14; en_septe 3 -3; en_suis 11 -11; en_telec 7 -7
en_telet 6 -6; en_tete 7 -7; en_tout 11 -11; en_train 19 -19; en_un 10 -10; en_vacan 1 -1; en_valai 6 -6
en_veux 13 -13; en_ville 7 -7; en_visio 7 -7; en_zone 7 -7; encor 21 -21; encor_> 15 -15; encor_ca 7 -7
encor_coupe 11 -11; encor_en 7 -7; encor_la 9 -9; encor_lache 8 -8; encor_le 10 -10; encor_moi 14 -14
encor_rouge 6 -6; encor_teste 6 -6; encor_une -6 6; encor_vous 9 -9; endro 7 -7; endro_> 7 -7; enerv -13 13
enerv_> -19 19; enerv_a -9 9; enerv_ces 10 -10; enerv_contr -4 4; enerv_mais -6 6; enerv_pas 9 -9; enerv_pour 10 -10
enerv_rassu 9 -9; enfan 9 -9; enfan_> 10 -10; enfan_en 7 -7; enfan_et 3 -3; enfan_peuve 1 -1; enfan_qui 3 -3
enfan_sont 8 -8; enfin 4 -4; enfin_> 14 -14; enfin_bref 3 -3; enfin_je 6 -6; enfin_la 7 -7; enfin_non 10 -10
enfin_oui 9 -9; enfin_si 8 -8; enfin_vous -6 6; enlev 1 -1; enlev_la 1 -1; ennuy 13 -13; ennuy_> 13 -13
ennuy_parce 5 -5; enorm 10 -10; enorm_ce 9 -9; enorm_sur 6 -6; enreg 6 -6; enreg_n 9 -9; ensem 6 -6; ensem_des 6 -6
ensui 7 -7; ensui_aroba 4 -4; ensui_quatr 9 -9; enten 15 -15; enten_> -1 1; enten_bien 19 -19; enten_des 9 -9
enten_et 7 -7; enten_kaz 4 -4; enten_mal 11 -11; enten_par 12 -12; enten_parle -8 8; enten_pas 7 -7; enten_rien 2 -2
enten_tout 2 -2; enten_tres 13 -13; enten_un 10 -10; entra 8 -8; entra_> 8 -8; entre 7 -7; entre_> 6 -6
entre_aussi -9 9; entre_avec 8 -8; entre_deux 11 -11; entre_huit 6 -6; entre_nous 8 -8; entre_point 8 -8
entre_quinz 8 -8; entre_vingt 12 -12; envie -9 9; envie_de -9 9; envir 7 -7; envir_> 7 -7; envoi 10 -10
envoi_ils 8 -8; envoi_un 4 -4; envoy 3 -3; envoy_de 12 -12; envoy_des 8 -8; envoy_moi 8 -8; envoy_mon -7 7
enzo 6 -6; enzo_deux 6 -6; epele 15 -15; epele_> 15 -15; eric 12 -12; eric_boula 8 -8; eric_point 5 -5; erreu 28 -28
erreu_> 28 -28; erreu_monsi 2 -2; es 9 -9; es_goure 9 -9; escal 11 -11; escal_> 11 -11; escof 10 -10
escof_de 10 -10; escro -17 17; escro_> -17 17; espac 6 -6; espac_c 6 -6; espag 1 -1; espag_et 1 -1; espec -15 15
espec_d -14 14; espec_de -12 12; esper 11 -11; esper_que 11 -11; essai 5 -5; essai_et 5 -5; essay 13 -13
essay_> 13 -13; est 4 -4; est_07 6 -6; est_> 10 -10; est_a 11 -11; est_abuse -16 16; est_allum 3 -3; est_aroba 2 -2
est_arran 10 -10; est_arret 8 -8; est_au 18 -18; est_autre 10 -10; est_avec 20 -20; est_beau 9 -9; est_bien 13 -13
est_bizar 17 -17; est_bleu 11 -11; est_bloqu 6 -6; est_bon 21 -21; est_bonne 7 -7; est_bons 10 -10; est_brise 6 -6
est_c 7 -7; est_ca 24 -24; est_carre 10 -10; est_catas 4 -4; est_ce 20 -20; est_cela 10 -10; est_celui 14 -14
est_clair 4 -4; est_compl 9 -9; est_conse 5 -5; est_corre 15 -15; est_coupe 16 -16; est_d 8 -8; est_dans 8 -8
est_de -6 6; est_decon 7 -7; est_degue -15 15; est_deja 5 -5; est_deven 9 -9; est_diffe 14 -14; est_dingu 9 -9
est_dix 11 -11; est_domma 11 -11; est_du -23 23; est_ecrit 4 -4; est_embet 10 -10; est_en 17 -17; est_encor 19 -19
est_enerv 13 -13; est_enorm 10 -10; est_etein 2 -2; est_exact 12 -12; est_fait 23 -23; est_famil 7 -7
est_ferna 11 -11; est_franc 10 -10; est_frust 10 -10; est_furie 16 -16; est_gener 5 -5; est_genti 12 -12
est_gerar 10 -10; est_honte -16 16; est_hs 10 -10; est_inacc -15 15; est_inadm -22 22; est_inexa 13 -13
est_infer 8 -8; est_insen -11 11; est_insta 7 -7; est_insup -16 16; est_inter 11 -11; est_intol -20 20
est_isabe 4 -4; est_j 5 -5; est_jamai -8 8; est_je 11 -11; est_julie 9 -9; est_juste 15 -15; est_karim 12 -12
est_kevin 12 -12; est_l 12 -12; est_la 8 -8; est_lamen -15 15; est_le 20 -20; est_lea 9 -9; est_lent 13 -13
est_les 7 -7; est_long 11 -11; est_lucie 6 -6; est_ma 8 -8; est_madam 11 -11; est_marce 10 -10; est_marra 9 -9
est_mauva 8 -8; est_miche 10 -10; est_mieux 13 -13; est_moi 16 -16; est_mon 11 -11; est_moniq 3 -3; est_monsi 11 -11
est_morea 8 -8; est_mort 10 -10; est_morte 6 -6; est_muet 14 -14; est_n -13 13; est_ni 9 -9; est_nicke 16 -16
est_nico 4 -4; est_noire 9 -9; est_non 7 -7; est_note 9 -9; est_nul 25 -25; est_nulle 9 -9; est_o 2 -2; est_ok 5 -5
est_olga 9 -9; est_orang 8 -8; est_parei 9 -9; est_parfa 1 -1; est_parti 9 -9; est_pas -2 2; est_pasca 10 -10
est_passe 7 -7; est_patri 4 -4; est_penib 13 -13; est_pire 13 -13; est_pixel 4 -4; est_plein -7 7; est_plus 11 -11
est_plusi 6 -6; est_pluto 14 -14; est_possi 12 -12; est_pour 22 -22; est_propr -11 11; est_quand 4 -4
est_quatr 9 -9; est_que 9 -9; est_quinz 5 -5; est_quoi -10 10; est_rappo 10 -10; est_regle 16 -16; est_rendu -9 9
est_rentr 4 -4; est_repar 23 -23; est_respo 6 -6; est_retab 15 -15; est_reven 15 -15; est_ridic 16 -16
est_rose 9 -9; est_rouge 15 -15; est_sans 6 -6; est_scand -18 18; est_se -16 16; est_sfr 9 -9; est_soixa 6 -6
est_stabl 9 -9; est_sur 10 -10; est_surto 2 -2; est_techn 5 -5; est_telep 8 -8; est_tombe 7 -7; est_toujo -3 3
est_tous 5 -5; est_tout 23 -23; est_toute 5 -5; est_tres 17 -17; est_trois 7 -7; est_un -8 8; est_une -19 19
est_urgen 11 -11; est_venu 6 -6; est_vert 12 -12; est_vraim -9 9; est_wei 6 -6; est_zero 4 -4; et 1 -1; et_3 10 -10
et_annul 10 -10; et_apres 2 -2; et_blanc 9 -9; et_c 9 -9; et_ca 9 -9; et_cette 4 -4; et_cinq 3 -3; et_comme 12 -12
et_conso 9 -9; et_d 5 -5; et_depui 8 -8; et_deux 11 -11; et_du 1 -1; et_elle 5 -5; et_en 4 -4; et_ensui 7 -7
et_et 5 -5; et_il 6 -6; et_inadm -7 7; et_inter 6 -6; et_j -5 5; et_je -7 7; et_l 6 -6; et_la 5 -5; et_le 11 -11
et_les 7 -7; et_lui 7 -7; et_ma 8 -8; et_maint 8 -8; et_mes 1 -1; et_midi 6 -6; et_mon 9 -9; et_n 5 -5; et_non 8 -8
et_nous 4 -4; et_onze 3 -3; et_pas -1 1; et_perso -9 9; et_pouf 8 -8; et_pour 11 -11; et_puis 4 -4; et_quatr 11 -11
et_rallu 9 -9; et_rebra 7 -7; et_repar -7 7; et_rien 9 -9; et_simpl -6 6; et_tiret 8 -8; et_tout 5 -5
et_trois 10 -10; et_un 10 -10; et_une 9 -9; et_vingt 9 -9; et_vous -4 4; et_zero 4 -4; etage 10 -10; etage_> 11 -11
etage_avec 4 -4; etage_et 1 -1; etais 8 -8; etais_dans 7 -7; etais_fache 8 -8; etais_remon 7 -7; etait 6 -6
etait_charm 3 -3; etait_sympa 6 -6; ete 8 -8; ete_adora 8 -8; ete_annul 11 -11; ete_arrac 6 -6; ete_coupe 9 -9
ete_porte 9 -9; ete_posee 3 -3; ete_vite 7 -7; etein 15 -15; etein_> 9 -9; etein_et 9 -9; etein_la 9 -9
etein_rallu 1 -1; etes 8 -8; etes_> -7 7; etes_bien 15 -15; etes_bons -17 17; etes_compl -15 15; etes_d -8 8
etes_de 4 -4; etes_des -21 21; etes_en 9 -9; etes_formi 17 -17; etes_genti 14 -14; etes_idiot -10 10
etes_incap -12 12; etes_incom -17 17; etes_nuls -22 22; etes_pas -6 6; etes_pour 20 -20; etes_qu -14 14
etes_que -11 11; etes_quelq 13 -13; etes_tous -18 18; etes_tres 19 -19; etes_tromp 8 -8; etes_trop -5 5
etes_un 13 -13; etes_une 7 -7; etes_vous 14 -14; etes_vraim -14 14; etonn 14 -14; etonn_> 14 -14; etran 10 -10
etran_> 8 -8; etran_et 9 -9; etre 18 -18; etre_bien 7 -7; etre_furie 14 -14; etre_humai 11 -11; etre_mis 10 -10
etre_non 1 -1; etre_pas 1 -1; eu 13 -13; eu_aucun 9 -9; eu_hier 5 -5; eu_le 10 -10; eu_monsi 6 -6; eu_quelq 7 -7
eu_un 5 -5; eu_une 9 -9; euh 18 -18; euh_> 12 -12; euh_allo 4 -4; euh_anne 8 -8; euh_atten 11 -11; euh_bah 8 -8
euh_ben 4 -4; euh_c 4 -4; euh_deux 6 -6; euh_enfin 9 -9; euh_et 5 -5; euh_euh 11 -11; euh_j 9 -9; euh_je 8 -8
euh_non 7 -7; euh_oui 9 -9; euh_trois 5 -5; euros -11 11; euros_par -11 11; eva 9 -9; eva_sept 9 -9; evide 13 -13
evide_> 10 -10; evide_madam 6 -6; evite 9 -9; evite_> 9 -9; evolu 10 -10; evolu_> 10 -10; ex 2 -2; ex_mari 2 -2
exact 20 -20; exact_> 18 -18; exact_c 10 -10; exact_ce 10 -10; exact_je 1 -1; exact_pour 10 -10; exced -21 21
exced_> -16 16; exced_c -9 9; exced_par -10 10; excla 1 -1; excla_a 1 -1; excus 7 -7; excus_je -5 5; excus_le 6 -6
excus_moi 27 -27; excus_mon 7 -7; exige_qu 13 -13; exige_un -6 6; exion 4 -4; exion_est 4 -4; expli 18 -18
expli_> 18 -18; expli_tout 6 -6; explo -12 12; explo_> -12 12; expre -8 8; expre_ou -8 8; f 10 -10; f_comme 6 -6
f_e 5 -5; f_et 8 -8; f_o 5 -5; f_r 7 -7; faceb 11 -11; faceb_march 11 -11; fache 1 -1; fache_> 12 -12
fache_contr -9 9; fache_la 8 -8; facon 11 -11; facon_> 11 -11; facte 9 -9; facte_est 9 -9; factu 16 -16
factu_> 16 -16; factu_combi 7 -7; faire -10 10; faire_> -4 4; faire_appel 3 -3; faire_avec 21 -21; faire_ca -9 9
faire_du 8 -8; faire_foutr -12 12; faire_j -6 6; faire_les 5 -5; faire_long 15 -15; faire_march 8 -8; faire_ses 1 -1
faire_voir -12 12; fais 7 -7; fais_meme 4 -4; fais_pour 7 -7; faisa 7 -7; faisa_les 7 -7; fait 4 -4; fait_> 28 -28
fait_beau 6 -6; fait_bip 9 -9; fait_c 8 -8; fait_ca 12 -12; fait_calme 7 -7; fait_ce 17 -17; fait_chier -13 13
fait_comme 11 -11; fait_coupe 12 -12; fait_des 8 -8; fait_deux 16 -16; fait_dix -14 14; fait_et 4 -4
fait_exact 7 -7; fait_frisq 10 -10; fait_je 1 -1; fait_le 2 -2; fait_longt 13 -13; fait_monsi 10 -10; fait_non 9 -9
fait_parei 19 -19; fait_pas 7 -7; fait_peter -10 10; fait_quatr -9 9; fait_redem 6 -6; fait_rien -9 9
fait_rire 12 -12; fait_si 1 -1; fait_six 7 -7; fait_toujo 4 -4; fait_tout 9 -9; fait_trois -9 9; fait_un -5 5
fait_une 3 -3; faite -1 1; faite_> 7 -7; faite_aux -6 6; faite_donc 12 -12; faite_erreu 11 -11; faite_expre -8 8
faite_moi 10 -10; faite_perdr -10 10; faite_tourn -10 10; faite_vite 14 -14; falla 4 -4; falla_chang 4 -4
famil 11 -11; famil_> 11 -11; famil_diman 5 -5; famil_tiret 7 -7; fan 1 -1; fan_ca 5 -5; fan_de -7 7; fanta 6 -6
fanta_ca 6 -6; fatig 14 -14; fatig_> 14 -14; fatig_atten 11 -11; fatig_avec -16 16; fatou 5 -5; fatou_point 5 -5
faudr 7 -7; faudr_bloqu 9 -9; faudr_l 5 -5; faudr_parle 5 -5; faudr_redem 6 -6; faure 10 -10; faure_avec 10 -10
faut_arret -5 5; faut_atten 9 -9; faut_pas 9 -9; faut_que 12 -12; faut_quelq 7 -7; faut_un 8 -8; faut_voir 11 -11
faut_vous -11 11; faute 12 -12; faute_> 21 -21; faute_ca 6 -6; faute_et -6 6; faux 15 -15; faux_> 16 -16; favor 6 -6
favor_un 6 -6; favre 8 -8; favre_aroba 8 -8; felic 1 -1; felic_cinq -8 8; felic_pour 12 -12; femme 23 -23
femme_a 5 -5; femme_donc 1 -1; femme_en 21 -21; femme_la 1 -1; femme_ne 1 -1; femme_qui 6 -6; fenet 13 -13
fenet_> 13 -13; ferme -14 14; ferme_la -10 10; ferme_ta -8 8; ferna 11 -11; ferna_rocha 11 -11; fet 4 -4; fet_i 4 -4
fete 11 -11; fete_ca 11 -11; feu 4 -4; feu_> 4 -4; fi 9 -9; fi_> 9 -9; fibre 11 -11; fibre_> 16 -16; fibre_a 6 -6
fibre_au 5 -5; fibre_dans 5 -5; fibre_est 5 -5; fibre_et 9 -9; fibre_ne 3 -3; fiche -14 14; fiche_de -11 11
fiche_du -12 12; fieu 8 -8; fieu_ca 8 -8; fige 6 -6; fige_sur 6 -6; figur 14 -14; figur_vous 14 -14; fil 7 -7
fil_> 8 -8; fil_avec 6 -6; fil_ca 7 -7; fil_de 6 -6; fil_je 5 -5; fil_ne 6 -6; fil_quand 2 -2; fille 9 -9
fille_> 10 -10; fille_a 5 -5; fille_elle 4 -4; fille_est 6 -6; fille_hurle 1 -1; fille_m 4 -4; fille_qui 11 -11
fils 10 -10; fils_> 12 -12; fils_est 5 -5; fils_m 5 -5; fils_peut 6 -6; fin -12 12; fin_> -10 10; fin_aroba 3 -3
fin_avec -9 9; finir 2 -2; finir_c 2 -2; fixe 9 -9; fixe_> 11 -11; fixe_de 11 -11; fixe_est 6 -6; fixe_gresi 6 -6
fixe_le 4 -4; fixe_lui 1 -1; fixe_march 8 -8; fixe_ne 3 -3; fixes 10 -10; fixes_et 10 -10; flemm 8 -8; flemm_de 8 -8
fleur 6 -6; fleur_avec 6 -6; flore 12 -12; flore_petit 12 -12; fois -9 9; fois_> 19 -19; fois_c 14 -14; fois_ca 4 -4
fois_cette 15 -15; fois_d 11 -11; fois_il -11 11; fois_je 5 -5; fois_la -8 8; fois_meme 13 -13; fois_on -7 7
fois_oui 10 -10; fois_que -23 23; fois_soixa 9 -9; fonct 23 -23; fonct_> 11 -11; fonct_a 5 -5; fonct_c 4 -4
fonct_maint 9 -9; fonct_mais 3 -3; fonct_ni 3 -3; fonct_parfa 9 -9; fonct_pas 16 -16; fonct_plus 3 -3; fonct_un 6 -6
fond 4 -4; fond_le 4 -4; fondu 5 -5; fondu_je 5 -5; fonta 7 -7; fonta_j 7 -7; forfa 4 -4; forfa_ne 4 -4; forge 6 -6
forge_> 6 -6; formi 17 -17; formi_> 17 -17; fort 7 -7; fort_> 5 -5; fort_mon 9 -9; fort_parce 3 -3; fortn 6 -6
fortn_j 6 -6; fourn 13 -13; fourn_> 13 -13; fourn_aroba 7 -7; fous -9 9; fous_de -9 9; fout -14 14; fout_de -10 10
fout_les -11 11; fouta -9 9; fouta_de -9 9; foute -14 14; foute_de -7 7; foute_moi -10 10; foutr -18 18
foutr_> -12 12; foutr_du -8 8; fr 8 -8; fr_> 8 -8; fr_le 6 -6; franc 11 -11; franc_> 11 -11; franc_aroba 7 -7
franc_et 4 -4; franc_il 4 -4; franc_j -9 9; franc_je 5 -5; franc_non 13 -13; franc_pardo 4 -4; free 7 -7
free_point 7 -7; frere 13 -13; frere_> 7 -7; frere_ca 6 -6; frere_je 8 -8; frere_plus 6 -6; frere_tout 5 -5
frero 12 -12; frero_> 12 -12; fri 4 -4; fri_non 4 -4; frisq 10 -10; frisq_mais 10 -10; fritu 8 -8; fritu_sur 8 -8
froid 7 -7; froid_de 7 -7; froma 7 -7; froma_trait 7 -7; frust 10 -10; frust_mais 10 -10; furax -10 10
furax_> -10 10; furie -18 18; furie_> -14 14; furie_contr -3 3; furie_perso -14 14; g 10 -10; g_e 6 -6; g_i 9 -9
g_u 4 -4; gagno 7 -7; gagno_a 7 -7; galer 10 -10; galer_> 7 -7; galer_je 7 -7; gamin 8 -8; gamin_aroba 8 -8
gang 6 -6; gang_de 6 -6; garag 9 -9; garag_dupon 9 -9; garag_tiret 7 -7; garan -8 8; garan_que -8 8; garci 9 -9
garci_arrob 9 -9; garde -5 5; garde_vos -5 5; gare 7 -7; gare_> 7 -7; garni 8 -8; garni_a 6 -6; garni_depui 6 -6
gars 12 -12; gars_du 12 -12; gauch 6 -6; gauch_> 6 -6; gendr 2 -2; gendr_qui 2 -2; gener 5 -5; gener_> 5 -5
genev 7 -7; genev_> 7 -7; genia 9 -9; genia_merci 9 -9; genre 9 -9; genre_cinq 9 -9; gens -14 14; gens_comme -11 11
gens_des -6 6; gens_me 13 -13; gens_pour -5 5; gens_tombe 6 -6; genti 15 -15; genti_> 14 -14; genti_au 5 -5
genti_merci 11 -11; gerar 10 -10; gerar_point 10 -10; gere 7 -7; gere_> 5 -5; gere_tout 5 -5; gille 8 -8
gille_fonta 7 -7; ginet 6 -6; ginet_lebru 6 -6; girar 8 -8; girar_aroba 3 -3; girar_g 9 -9; gmail 16 -16
gmail_> 11 -11; gmail_dot 8 -8; gmail_non 5 -5; gmail_point 7 -7; go 11 -11; go_> 11 -11; goff 9 -9; goff_> 9 -9
goff_aroba 5 -5; gonfl -12 12; gonfl_> -15 15; gonfl_serie -7 7; gonfl_votre -10 10; good 7 -7; good_inter 7 -7
googl 11 -11; googl_> 11 -11; goure 9 -9; goure_la 9 -9; grand 1 -1; grand_> 1 -1; grand_merci 10 -10; grand_n -7 7
grave 26 -26; grave_> 25 -25; grave_ca 3 -3; grave_ne 5 -5; grave_on 5 -5; gresi 16 -16; gresi_> 15 -15
gresi_depui 6 -6; gresi_encor 7 -7; gresi_plus 13 -13; grill 6 -6; grill_avec 6 -6; gros -16 16; gros_mente -13 13
gros_voleu -8 8; group 8 -8; group_tiret 8 -8; gruye 7 -7; gruye_point 7 -7; grzz 8 -8; grzz_dans 8 -8
grzz_grzz 8 -8; gsm 18 -18; gsm_c 11 -11; gsm_dit 14 -14; gsm_ne 6 -6; gsm_sans 8 -8; guade 11 -11; guade_> 9 -9
guade_hein 3 -3; gueri 6 -6; gueri_du 6 -6; gueul -20 20; gueul_> -14 14; gueul_la -10 10; gueul_sale -9 9
gueul_votre -15 15; guign -12 12; guign_> -9 9; guign_c -7 7; h 14 -14; h_a 6 -6; h_aroba 6 -6; h_e 6 -6
h_point 8 -8; habil 4 -4; habil_a 4 -4; habit 18 -18; habit_a 11 -11; habit_au 4 -4; habit_avec 7 -7; habit_la 6 -6
hache 7 -7; hache_> 7 -7; hadda 10 -10; hadda_> 10 -10; haine -15 15; haine_> -15 15; hallu -13 13; hallu_> -13 13
hamon 6 -6; hamon_aroba 6 -6; haut 4 -4; haut_celui 4 -4; he 4 -4; he_ben 4 -4; hein 19 -19; hein_danie 6 -6
hein_quoi 10 -10; hein_une -16 16; hein_zero 4 -4; helas 15 -15; helas_> 11 -11; helas_non 10 -10; helen 9 -9
helen_point 9 -9; henri 7 -7; henri_at 7 -7; henry 4 -4; henry_avec 4 -4; herve 9 -9; herve_le 9 -9; hesit 12 -12
hesit_> 12 -12; heure -2 2; heure_> 23 -23; heure_et 6 -6; heure_je -9 9; heure_mais 7 -7; heure_que -6 6
hier 13 -13; hier_> 18 -18; hier_apres 8 -8; hier_soir 7 -7; histo -2 2; histo_> -2 2; hoffm 8 -8; hoffm_avec 8 -8
homme 6 -6; homme_> 6 -6; homme_vous 1 -1; honte -23 23; honte_> -26 26; honte_ce -8 8; honte_de 3 -3; honte_je -4 4
honte_monsi -7 7; honte_votre -12 12; hop 16 -16; hop_un 16 -16; hors -2 2; hors_de -7 7; hors_servi 11 -11
hotel 6 -6; hotel_est 7 -7; hotel_tiret 5 -5; hotli 6 -6; hotli_en 6 -6; hotma 7 -7; hotma_point 7 -7; hs 10 -10
hs_> 10 -10; hs_chez 6 -6; hugo 15 -15; hugo_> 11 -11; hugo_blanc 7 -7; hugue 9 -9; hugue_trent 9 -9; hui 6 -6
hui_> 6 -6; huit 10 -10; huit_> 9 -9; huit_aroba 4 -4; huit_cent 3 -3; huit_cents 13 -13; huit_chez 6 -6
huit_dix 1 -1; huit_doubl 5 -5; huit_douze 5 -5; huit_en 5 -5; huit_euh 5 -5; huit_heure 6 -6; huit_huit 4 -4
huit_merci 1 -1; huit_non 2 -2; huit_ordin 15 -15; huit_quatr 2 -2; huit_septa 5 -5; huit_soixa 2 -2
huit_telep 11 -11; huit_trent 5 -5; huit_trois 3 -3; huit_un 5 -5; huit_vingt 4 -4; huit_virgu 4 -4; huita 8 -8
huita_et 5 -5; huita_poste 7 -7; huita_quatr 5 -5; huita_sept 4 -4; humai 16 -16; humai_> 16 -16; humai_chez 16 -16
humai_prenn 3 -3; humai_s 4 -4; hurle -4 4; hurle_parce -4 4; hurle_qu 1 -1; i 11 -11; i_> 5 -5; i_a 5 -5
i_cloud 8 -8; i_d 6 -6; i_e 3 -3; i_espac 6 -6; i_m 7 -7; i_n 7 -7; i_ni 4 -4; i_point 5 -5; i_r 9 -9; i_speak 5 -5
i_t 5 -5; ici 13 -13; ici_et 8 -8; ici_la 6 -6; ici_phili 9 -9; iclou 4 -4; iclou_point 4 -4; idee 8 -8; idee_> 8 -8
ident 5 -5; ident_> 5 -5; idiot -11 11; idiot_> -5 5; idiot_tous -10 10; idiot_vous -10 10; il 11 -11; il_a 5 -5
il_accro 3 -3; il_capte 8 -8; il_coupe 7 -7; il_dit 5 -5; il_est 9 -9; il_fait 19 -19; il_falla 4 -4; il_faudr 7 -7
il_joue 5 -5; il_march 4 -4; il_me 12 -12; il_n 3 -3; il_ne 17 -17; il_peut 3 -3; il_pleut 7 -7; il_quelq 15 -15
il_reste 6 -6; il_tourn 8 -8; il_un 5 -5; il_vous 9 -9; il_y 5 -5; iles -6 6; iles_vous -6 6; ils 11 -11
ils_arriv 8 -8; ils_m 2 -2; ils_nous 4 -4; ils_ont 7 -7; image 6 -6; image_se 6 -6; imagi 8 -8; imagi_que 8 -8
imbec -14 14; imbec_> -9 9; imbec_j -4 4; immeu 5 -5; immeu_> 5 -5; impec 18 -18; impec_> 14 -14; impec_mais 10 -10
impec_on 11 -11; impor -13 13; impor_je 6 -6; impor_quel 12 -12; impor_quoi -16 16; impos 19 -19; impos_> 10 -10
impos_d 8 -8; impos_de 9 -9; impri 10 -10; impri_> 10 -10; impri_et 5 -5; inacc -15 15; inacc_> -15 15; inadm -24 24
inadm_> -17 17; inadm_ca -8 8; inadm_de -12 12; inadm_inadm -11 11; inadm_je -12 12; inadm_vous -11 11; incap -16 16
incap_> -8 8; incap_de -12 12; incap_tous -7 7; incid 8 -8; incid_persi 8 -8; incom -20 20; incom_> -19 19
incom_crass -8 8; incom_depas -10 10; incon 7 -7; incon_> 7 -7; incor 11 -11; incor_> 11 -11; ines 10 -10
ines_hadda 10 -10; inexa 13 -13; inexa_> 13 -13; infer 8 -8; infer_> 8 -8; info 9 -9; info_aroba 9 -9; infor 17 -17
infor_> 11 -11; infor_a 11 -11; infor_du 6 -6; infos 9 -9; infos_ca 9 -9; inqui 23 -23; inqui_> 19 -19
inqui_je 2 -2; inqui_pas 11 -11; inqui_un 6 -6; insen -11 11; insen_a -11 11; insta 15 -15; insta_> 10 -10
insta_ben 2 -2; insta_c 15 -15; insta_elle 3 -3; insta_je 1 -1; insup -14 14; insup_> -11 11; insup_a -8 8
insup_dans 10 -10; intel 10 -10; intel_artif 10 -10; inter 14 -14; inter_> 16 -16; inter_a 11 -11; inter_alors 1 -1
inter_c -6 6; inter_ca 8 -8; inter_dans 3 -3; inter_de 8 -8; inter_depui 9 -9; inter_du 5 -5; inter_est 9 -9
inter_et 9 -9; inter_il 2 -2; inter_impec 10 -10; inter_je 1 -1; inter_m 6 -6; inter_march 9 -9; inter_merci 6 -6
inter_ne 2 -2; inter_ni 2 -2; inter_nicke 4 -4; inter_non 4 -4; inter_pas 15 -15; inter_pour 6 -6; inter_prevu 6 -6
inter_que 14 -14; inter_qui 1 -1; inter_revie 3 -3; inter_se 8 -8; inter_sont 5 -5; inter_sur 5 -5; inter_tout 6 -6
intol -20 20; intol_> -17 17; intol_nous -6 6; intol_trois -12 12; inuti 11 -11; inuti_> 11 -11; inven 8 -8
inven_pour 8 -8; inver 12 -12; inver_> 12 -12; ip 11 -11; ip_hors 11 -11; ipbx 8 -8; ipbx_ne 8 -8; iphon 10 -10
iphon_> 6 -6; iphon_affic 7 -7; iphon_n 8 -8; ira 16 -16; ira_> 16 -16; ira_bien 13 -13; isabe 6 -6
isabe_perri 4 -4; isabe_point 8 -8; j -2 2; j_ai 12 -12; j_aime 9 -9; j_aimer 13 -13; j_appel -6 6; j_arriv 9 -9
j_atten -2 2; j_aurai 6 -6; j_avais 6 -6; j_b 3 -3; j_dupon 6 -6; j_en -22 22; j_enten 16 -16; j_envoi 8 -8
j_esper 11 -11; j_essay 13 -13; j_etais 8 -8; j_etein 9 -9; j_habit 15 -15; j_hallu -13 13; j_hesit 12 -12
j_imagi 8 -8; j_oubli 5 -5; j_ouvre -9 9; j_point 9 -9; j_voudr 15 -15; j_y 16 -16; jamai -5 5; jamai_> 10 -10
jamai_avec -9 9; jamai_avoir -6 6; jamai_chang 1 -1; jamai_chez -13 13; jamai_de 7 -7; jamai_desol 5 -5
jamai_envoy 6 -6; jamai_habit 6 -6; jamai_moi 5 -5; jamai_venu -8 8; jamai_votre -10 10; jamai_vu -14 14; jambe 4 -4
jambe_pour 4 -4; jardi 7 -7; jardi_> 7 -7; je 8 -8; je_appel 9 -9; je_atten 1 -1; je_capte 5 -5; je_casse -6 6
je_cherc 12 -12; je_comme -6 6; je_compo 9 -9; je_compr 17 -17; je_confi 9 -9; je_conna 15 -15; je_conso 11 -11
je_crois 10 -10; je_decro 8 -8; je_deman 9 -9; je_desce 10 -10; je_dirai 5 -5; je_dis 9 -9; je_dois 12 -12
je_euh 11 -11; je_fais 7 -7; je_gere 5 -5; je_hurle -9 9; je_je 6 -6; je_l 17 -17; je_le 4 -4; je_les 6 -6
je_m 12 -12; je_me 19 -19; je_melan 1 -1; je_mets 6 -6; je_monte 6 -6; je_n 9 -9; je_ne 12 -12; je_paie -14 14
je_parla 12 -12; je_parle 11 -11; je_passe 7 -7; je_patie 8 -8; je_paye -16 16; je_pense 7 -7; je_perds 6 -6
je_pete -10 10; je_peux 26 -26; je_plais 19 -19; je_pourr 5 -5; je_prefe 18 -18; je_prend 1 -1; je_rame 4 -4
je_rappe -1 1; je_re 3 -3; je_recoi 7 -7; je_redem 13 -13; je_refle 7 -7; je_refus 10 -10; je_regar 14 -14
je_resil -20 20; je_reste 6 -6; je_rigol 12 -12; je_sache 11 -11; je_sais 10 -10; je_souha 9 -9; je_suis -4 4
je_suppo 13 -13; je_telep 10 -10; je_trava 11 -11; je_trouv 4 -4; je_vais -13 13; je_verif 12 -12; je_veux 12 -12
je_viens 13 -13; je_vois 10 -10; je_voudr 16 -16; je_voula 10 -10; je_vous 12 -12; jean 17 -17; jean_aroba 6 -6
jean_bapti 3 -3; jean_dupon 9 -9; jean_morea 9 -9; jean_non 2 -2; jean_pierr 6 -6; jean_point 5 -5; jeanl 6 -6
jeanl_en 6 -6; jeann 6 -6; jeann_point 2 -2; jeann_wuyts 7 -7; jeudi 6 -6; jeudi_entre 6 -6; jeune 6 -6
jeune_fille 6 -6; jeune_homme 6 -6; jeux 12 -12; jeux_en 7 -7; jeux_n 7 -7; jeux_ne 6 -6; john 6 -6; john_dot 6 -6
joind 11 -11; joind_> 7 -7; joind_le 7 -7; joind_les 6 -6; joind_mes 6 -6; joind_un 5 -5; joint 7 -7; joint_> 7 -7
joker 11 -11; joker_> 11 -11; joli 9 -9; joli_accen 9 -9; joue 20 -20; joue_> 10 -10; joue_avec 4 -4; joue_bien 5 -5
joue_pour 10 -10; jouer 9 -9; jouer_> 7 -7; jouer_a 6 -6; jour 6 -6; jour_> 10 -10; jour_et 5 -5; jour_j 5 -5
jour_mon 4 -4; journ -8 8; journ_de -8 8; jours 23 -23; jours_> 17 -17; jours_j 2 -2; jours_le 1 -1; jours_que 9 -9
judo 8 -8; judo_aroba 8 -8; julie 17 -17; julie_> 7 -7; julie_carpe 10 -10; julie_julie 9 -9; julie_point 6 -6
jumea 5 -5; jumea_donc 5 -5; jure -6 6; jure_j -6 6; juste 21 -21; juste_> 19 -19; juste_augus 10 -10
juste_inter 2 -2; juste_le 3 -3; juste_les 3 -3; juste_ma 9 -9; juste_mon 6 -6; juste_que 8 -8; juste_savoi 3 -3
k 6 -6; k_e 4 -4; k_point 8 -8; ka 4 -4; ka_fet 4 -4; karim 11 -11; karim_benal 12 -12; karim_quatr 5 -5; kaz 4 -4
kaz_mwen 4 -4; kerou 4 -4; kerou_k 4 -4; kevin 12 -12; kevin_lopez 12 -12; kevin_point 8 -8; l 16 -16; l_> 8 -8
l_a 2 -2; l_acces 5 -5; l_accue 5 -5; l_actri 7 -7; l_admin 7 -7; l_adres 4 -4; l_adsl 6 -6; l_agenc 7 -7
l_ai 15 -15; l_air 11 -11; l_alarm 7 -7; l_an 6 -6; l_anten 4 -4; l_appar 6 -6; l_appel 7 -7; l_arnaq -11 11
l_assis 12 -12; l_autre -2 2; l_avais 9 -9; l_avion 5 -5; l_e 6 -6; l_ecole 13 -13; l_ecout 10 -10; l_ecran 5 -5
l_ecriv 6 -6; l_ensem 6 -6; l_enten -10 10; l_entre 6 -6; l_epele 15 -15; l_escal 11 -11; l_etage 14 -14
l_etran 10 -10; l_heure 14 -14; l_hotel 7 -7; l_i 3 -3; l_image 6 -6; l_immeu 5 -5; l_impri 5 -5; l_incid 8 -8
l_insta 3 -3; l_inter 7 -7; l_inver 12 -12; l_ipbx 8 -8; l_oblig 6 -6; l_ongle -5 5; l_orage 8 -8; l_ordin 9 -9
l_ordre 4 -4; l_oreil 6 -6; l_ouver 6 -6; l_point 3 -3; l_puis 5 -5; l_un 12 -12; l_wifi 11 -11; la 2 -2; la_4g 5 -5
la_5g 6 -6; la_> -5 5; la_avec 3 -3; la_bas 6 -6; la_bonne 11 -11; la_bouti 7 -7; la_box 16 -16; la_c 12 -12
la_ca 10 -10; la_caiss 9 -9; la_casqu -9 9; la_cata 11 -11; la_cave 10 -10; la_centr 7 -7; la_chamb 6 -6
la_chora 4 -4; la_cinqu -3 3; la_clien 8 -8; la_co 7 -7; la_commu 7 -7; la_con -9 9; la_conna 12 -12
la_conne 16 -16; la_conso 7 -7; la_coupe -8 8; la_cuisi 11 -11; la_dame 16 -16; la_derni 3 -3; la_deuxi 10 -10
la_direc 4 -4; la_donne 5 -5; la_factu 12 -12; la_fenet 13 -13; la_fete 11 -11; la_fibre 11 -11; la_fin -12 12
la_fritu 8 -8; la_galer 7 -7; la_gare 7 -7; la_guade 9 -9; la_haine -15 15; la_honte -8 8; la_hotli 6 -6; la_il 3 -3
la_j 3 -3; la_je -4 4; la_l 4 -4; la_la 5 -5; la_laten 6 -6; la_le 9 -9; la_lettr 4 -4; la_ligne 5 -5; la_liste 5 -5
la_live 2 -2; la_lumie 10 -10; la_machi 12 -12; la_mais 6 -6; la_maiso 14 -14; la_marqu 9 -9; la_marre 7 -7
la_meme 4 -4; la_merde -12 12; la_messa 6 -6; la_mise 6 -6; la_moind 9 -9; la_moiti 5 -5; la_monta 6 -6
la_norma 12 -12; la_page 6 -6; la_paix -10 10; la_panne 19 -19; la_passe 9 -9; la_peine 17 -17; la_perso 6 -6
la_petit 2 -2; la_pluie 6 -6; la_porta 7 -7; la_porte 11 -11; la_poste 7 -7; la_premi 24 -24; la_prise 7 -7
la_profe -8 8; la_quest 11 -11; la_rage -9 9; la_repon 7 -7; la_retra 4 -4; la_rue 16 -16; la_secre 9 -9
la_semai 9 -9; la_sim 1 -1; la_sixie -7 7; la_socie 10 -10; la_sonne 18 -18; la_suite 5 -5; la_table 3 -3
la_techn 5 -5; la_tele 17 -17; la_telep 9 -9; la_telev 6 -6; la_tete -6 6; la_thune -8 8; la_toile 10 -10
la_tonal 7 -7; la_trois 15 -15; la_video 5 -5; la_ville 4 -4; la_voisi 11 -11; la_voix 9 -9; la_vous 5 -5
la_vraie 6 -6; la_wifi 7 -7; lac 5 -5; lac_point 5 -5; lacaz 5 -5; lacaz_mais 6 -6; lacaz_tout 3 -3; lache 8 -8
lache_> 8 -8; lag 7 -7; lag_> 7 -7; lag_de 6 -6; lag_un 8 -8; lagra 9 -9; lagra_je 9 -9; laiss -3 3; laiss_> 13 -13
laiss_les -9 9; laiss_moi 14 -14; laiss_tombe 14 -14; laiss_une -6 6; lambe 10 -10; lambe_> 10 -10; lamen -18 18
lamen_> -17 17; lamen_c -9 9; lamen_dans 11 -11; lamen_du -7 7; lamen_et -7 7; lampe 5 -5; lampe_je 5 -5
lance 10 -10; lance_> 10 -10; lapos 7 -7; lapos_point 7 -7; laten 6 -6; laten_est 6 -6; laure 10 -10
laure_picho 10 -10; lausa 11 -11; lausa_> 11 -11; le 9 -9; le_06 9 -9; le_06123 12 -12; le_bihan 9 -9; le_boiti 7 -7
le_bol -13 13; le_bon 9 -9; le_borde 6 -6; le_bouto 12 -12; le_bris 10 -10; le_bruit 10 -10; le_burea 15 -15
le_c 4 -4; le_cabla 6 -6; le_cable 10 -10; le_canal 4 -4; le_cas 13 -13; le_chale 3 -3; le_chat 9 -9
le_chien 10 -10; le_code 7 -7; le_combi 13 -13; le_commu 12 -12; le_confi 16 -16; le_conna 5 -5; le_conse 10 -10
le_conta 7 -7; le_conte 3 -3; le_contr 14 -14; le_cul -7 7; le_debit 9 -9; le_debut 3 -3; le_decod 5 -5
le_decro 2 -2; le_dirai 1 -1; le_dire 10 -10; le_direc 9 -9; le_dis -4 4; le_donne 1 -1; le_dos -13 13
le_dossi 6 -6; le_droit 2 -2; le_facte 9 -9; le_faire 24 -24; le_faite -8 8; le_feu 4 -4; le_fil 6 -6
le_fixe 10 -10; le_goff 9 -9; le_jardi 7 -7; le_lampe 5 -5; le_le 6 -6; le_lien 4 -4; le_magas 4 -4; le_mail 6 -6
le_matin 1 -1; le_mauva 9 -9; le_meme -5 5; le_messa 6 -6; le_mobil 2 -2; le_modem 6 -6; le_momen 8 -8
le_monde 9 -9; le_monsi 10 -10; le_mot 8 -8; le_netfl 8 -8; le_nom 7 -7; le_numer 9 -9; le_papie 2 -2; le_passa 6 -6
le_petit 8 -8; le_placa 9 -9; le_porta 4 -4; le_poste 7 -7; le_preno 6 -6; le_probl 11 -11; le_proce 4 -4
le_quart 11 -11; le_redem 4 -4; le_rende 21 -21; le_renvo 5 -5; le_repet -6 6; le_repon 7 -7; le_resea 11 -11
le_respo 11 -11; le_retab 13 -13; le_robot 13 -13; le_route 6 -6; le_salon 11 -11; le_sav 6 -6; le_serve 4 -4
le_servi 8 -8; le_sien 10 -10; le_silen 8 -8; le_soir 8 -8; le_son 15 -15; le_souci 13 -13; le_stand 10 -10
le_sud -6 6; le_suppo 6 -6; le_techn 8 -8; le_telep 14 -14; le_temps 7 -7; le_termi 7 -7; le_ticke 6 -6
le_tiret 5 -5; le_toit 9 -9; le_trafi 6 -6; le_vide 9 -9; le_voyan 9 -9; le_vpn 6 -6; le_wifi 5 -5; le_zero 4 -4
lea 11 -11; lea_aroba 8 -8; lea_cheva 9 -9; lea_tiret 6 -6; lebla 8 -8; lebla_point 8 -8; lebru 6 -6; lebru_> 6 -6
lefeb 9 -9; lefeb_> 9 -9; lefev 6 -6; lefev_aroba 9 -9; lefev_et 3 -3; lefev_l 6 -6; lefor 5 -5; lefor_l 5 -5
lemai 14 -14; lemai_> 9 -9; lemai_aroba 8 -8; lemoi 10 -10; lemoi_> 10 -10; lenoi 6 -6; lenoi_en 6 -6
lenoi_lenoi 6 -6; lent 21 -21; lent_> 21 -21; lent_dans 4 -4; lente 9 -9; lente_> 9 -9; leon 8 -8; leon_six 8 -8
leque 15 -15; leque_> 11 -11; leque_je 8 -8; leroy 7 -7; leroy_aroba 7 -7; les -9 9; les_ai 3 -3; les_ampou 8 -8
les_appar 5 -5; les_appel 19 -19; les_autre 2 -2; les_borne -10 10; les_boule -11 11; les_caiss 4 -4; les_chamb 8 -8
les_cinq 6 -6; les_clien -4 4; les_codes 10 -10; les_commu 7 -7; les_cours 5 -5; les_deux 6 -6; les_dix 6 -6
les_embou 7 -7; les_enfan 7 -7; les_garde -5 5; les_gens -13 13; les_heure 7 -7; les_jeux 7 -7; les_lis 6 -6
les_lumie 3 -3; les_machi 11 -11; les_mails 6 -6; les_mois -5 5; les_nerfs -6 6; les_pages 7 -7; les_petit 4 -4
les_plomb -12 12; les_poste 5 -5; les_quara 10 -10; les_quinz 5 -5; les_sms 11 -11; les_texto 12 -12; les_trava 7 -7
les_video 7 -7; les_visio 6 -6; les_voyan 9 -9; lettr 3 -3; lettr_f 4 -4; lettr_j 3 -3; lien 6 -6; lien_sdsl 6 -6
lien_wan 4 -4; ligne 8 -8; ligne_> -3 3; ligne_a 9 -9; ligne_alors -5 5; ligne_avec 9 -9; ligne_ca 7 -7
ligne_de 7 -7; ligne_demai 5 -5; ligne_direc 4 -4; ligne_est 14 -14; ligne_fixe 6 -6; ligne_gresi 8 -8
ligne_maint 4 -4; ligne_qui 6 -6; ligne_remar 7 -7; ligne_telep 4 -4; ligne_y 1 -1; lilas 10 -10; lilas_> 10 -10
lilas_soixa 4 -4; lili 8 -8; lili_point 8 -8; lis 6 -6; lis_jamai 6 -6; liseu 8 -8; liseu_> 8 -8; liste 5 -5
liste_> 5 -5; live 5 -5; live_box 2 -2; live_point 6 -6; lol 12 -12; lol_> 12 -12; long 20 -20; long_> 20 -20
longt -6 6; longt_> -8 8; longt_que 13 -13; lopez 12 -12; lopez_> 12 -12; lopez_aroba 8 -8; luc 9 -9; luc_point 9 -9
lucas 5 -5; lucas_deux 5 -5; lucie 9 -9; lucie_garni 6 -6; lucie_marti 10 -10; lucie_pasqu 6 -6; lui 9 -9
lui_> 8 -8; lui_c 7 -7; lui_fonct 1 -1; lui_meme 8 -8; lumie 8 -8; lumie_> 5 -5; lumie_de 2 -2; lumie_est 9 -9
lumie_ont 2 -2; lumie_reste 7 -7; lumie_rouge 2 -2; lumie_sont 4 -4; lundi 10 -10; lundi_derni 10 -10; lunet 5 -5
lunet_> 5 -5; lunet_je 4 -4; lydie 7 -7; lydie_berti 7 -7; lyon 10 -10; lyon_> 10 -10; m -1 1; m_a 12 -12
m_affic 15 -15; m_aider 6 -6; m_appel 9 -9; m_arran 11 -11; m_assoi 6 -6; m_aurez 8 -8; m_avait 7 -7; m_avez -2 2
m_aviez 7 -7; m_e 7 -7; m_ecout -18 18; m_ecrir 7 -7; m_embet 6 -6; m_en 5 -5; m_enerv -20 20; m_enten 14 -14
m_entre 8 -8; m_envoi 4 -4; m_etonn 14 -14; m_fi 9 -9; m_fourn 7 -7; m_inqui 22 -22; m_inter 15 -15; m_m 7 -7
m_o 8 -8; m_r 5 -5; m_tiret 5 -5; ma 7 -7; ma_belle 4 -4; ma_boite 12 -12; ma_box 11 -11; ma_carte 6 -6
ma_cave 11 -11; ma_chamb 3 -3; ma_claqu -14 14; ma_colle 13 -13; ma_conna 19 -19; ma_conne 8 -8; ma_conso 7 -7
ma_factu 14 -14; ma_famil 8 -8; ma_femme 23 -23; ma_fibre 6 -6; ma_fille 10 -10; ma_gueul -11 11; ma_ligne 4 -4
ma_liseu 8 -8; ma_mere 16 -16; ma_messa 10 -10; ma_nouve 6 -6; ma_patie -8 8; ma_petit 5 -5; ma_ps5 9 -9
ma_rue 12 -12; ma_sim 11 -11; ma_soeur 6 -6; ma_switc 6 -6; ma_table 9 -9; ma_tete -13 13; ma_tiret 11 -11
ma_voisi 8 -8; machi 7 -7; machi_> 8 -8; machi_a 5 -5; machi_de -7 7; machi_j 11 -11; machi_je 7 -7; machi_moi 8 -8
machi_passe 14 -14; madam 18 -18; madam_> 12 -12; madam_aider 5 -5; madam_da 7 -7; madam_je 4 -4; madam_lambe 11 -11
madam_lefeb 9 -9; madam_que 7 -7; madam_saint 8 -8; madam_sophi 11 -11; madam_tremb 7 -7; magas 12 -12
magas_> 12 -12; magas_les 4 -4; mail 14 -14; mail_> 11 -11; mail_c 5 -5; mail_perso 4 -4; mail_point 3 -3
mails 14 -14; mails_> 12 -12; mails_arriv 6 -6; mails_donc 4 -4; mails_je 6 -6; maint -8 8; maint_> 3 -3
maint_ca 7 -7; maint_elle 3 -3; maint_il 4 -4; maint_j 11 -11; maint_passe -16 16; maint_si 9 -9; maint_tout 8 -8
mairi 7 -7; mairi_trait 7 -7; mais -5 5; mais_a 1 -1; mais_allo -9 9; mais_aucun 2 -2; mais_bien 11 -11
mais_bon 11 -11; mais_c -7 7; mais_ca -8 8; mais_carre 16 -16; mais_ecout -10 10; mais_en 1 -1; mais_faite 14 -14
mais_fan -7 7; mais_franc 5 -5; mais_inter 5 -5; mais_j 4 -4; mais_je 9 -9; mais_juste 2 -2; mais_l 7 -7
mais_la 10 -10; mais_le 6 -6; mais_les 7 -7; mais_maint 9 -9; mais_merde -6 6; mais_moi 9 -9; mais_non 16 -16
mais_on 9 -9; mais_oui 29 -29; mais_pas 12 -12; mais_perso 8 -8; mais_quand 3 -3; mais_quel -6 6; mais_quell -5 5
mais_rien 14 -14; mais_serie -8 8; mais_si 21 -21; mais_telep 6 -6; mais_toujo 6 -6; mais_tout 6 -6; mais_votre 8 -8
mais_vous -27 27; mais_y 4 -4; maiso 14 -14; maiso_> 13 -13; maiso_de 9 -9; maiso_je 1 -1; maiso_y 1 -1; maitr 8 -8
maitr_delph 8 -8; mal 19 -19; mal_> 15 -15; mal_a 12 -12; mal_au 6 -6; mal_de 6 -6; mal_mes 7 -7; malad 6 -6
malad_> 6 -6; malgr 4 -4; malgr_le 4 -4; malhe 8 -8; malhe_> 6 -6; malhe_oui 12 -12; mamad 9 -9; mamad_diop 9 -9
mamie 6 -6; mamie_colet 6 -6; mange 9 -9; mange_> 9 -9; manqu -6 6; manqu_encor 9 -9; manqu_vous -8 8; marc 9 -9
marc_d 6 -6; marc_soixa 6 -6; marce 10 -10; marce_tremb 10 -10; march 15 -15; march_> 22 -22; march_a 4 -4
march_aroba 8 -8; march_concl 10 -10; march_depui 3 -3; march_deux 7 -7; march_du 8 -8; march_impec 11 -11
march_jamai -11 11; march_merci 4 -4; march_mieux 5 -5; march_mon 8 -8; march_nicke 3 -3; march_pas 11 -11
march_plus 19 -19; march_pour 19 -19; march_qu 11 -11; march_toujo 6 -6; march_tout 7 -7; mardi 9 -9; mardi_et 6 -6
mardi_une 8 -8; mare -10 10; mare_de -10 10; mare_mare -10 10; mareu 11 -11; mareu_> 11 -11; mari 19 -19
mari_> 6 -6; mari_est 23 -23; mari_qui 9 -9; mari_vu 3 -3; marie 12 -12; marie_aroba 8 -8; marie_le 10 -10
marie_point 5 -5; marie_trent 5 -5; marqu 9 -9; marqu_sorti 9 -9; marra 9 -9; marra_ca 9 -9; marre -18 18
marre_> -14 14; marre_bien 13 -13; marre_ca -10 10; marre_d 7 -7; marre_de -12 12; marre_pas 13 -13; marse 11 -11
marse_> 11 -11; marte 5 -5; marte_aroba 5 -5; marti 17 -17; marti_> 13 -13; marti_aroba 5 -5; marti_chez 10 -10
marti_hier 6 -6; marti_j 10 -10; marti_m 8 -8; marti_point 5 -5; marti_zero 1 -1; masqu 12 -12; masqu_lol 12 -12
mathi 6 -6; mathi_avec 6 -6; matin 12 -12; matin_> 13 -13; matin_a 2 -2; matin_j 7 -7; matin_le 7 -7; maudi -8 8
maudi_> -8 8; mauva 9 -9; mauva_> 8 -8; mauva_cable 9 -9; mauva_jambe 4 -4; max 4 -4; max_tiret 4 -4; mdr 6 -6
mdr_ok 6 -6; me -11 11; me_> 7 -7; me_balad -8 8; me_bloqu 7 -7; me_branc 10 -10; me_calme -12 12; me_conne 15 -15
me_convi 14 -14; me_deman 7 -7; me_deran 17 -17; me_disen 14 -14; me_dit 6 -6; me_fait 6 -6; me_faite -11 11
me_fatig -16 16; me_faudr 5 -5; me_faut 8 -8; me_fout -11 11; me_gonfl -12 12; me_joind 9 -9; me_marre 13 -13
me_met -11 11; me_mettr 6 -6; me_parle 6 -6; me_passe 14 -14; me_posez 5 -5; me_prend -7 7; me_prene -24 24
me_prese 9 -9; me_raccr -7 7; me_racon -5 5; me_rappe 4 -4; me_rend -12 12; me_repet -20 20; me_repon -9 9
me_saoul -15 15; me_sembl 10 -10; me_servi 16 -16; me_souvi 18 -18; me_suis 10 -10; me_taper -6 6; me_trans 14 -14
me_va 18 -18; mec 15 -15; mec_> 7 -7; mec_ca 6 -6; mec_norma 10 -10; mecha 8 -8; mecha_> 8 -8; mecon -14 14
mecon_> -14 14; mega 7 -7; mega_a 7 -7; megas 14 -14; megas_> 4 -4; megas_alors 11 -11; megas_et 6 -6; mehdi 6 -6
mehdi_bouzi 6 -6; meill 6 -6; meill_> 6 -6; melan 1 -1; melan_toujo 1 -1; meme 13 -13; meme_> 18 -18
meme_alors 5 -5; meme_apres 3 -3; meme_chose 3 -3; meme_depui 5 -5; meme_dossi 7 -7; meme_en 8 -8; meme_endro 7 -7
meme_galer 7 -7; meme_messa 5 -5; meme_n 10 -10; meme_panne 16 -16; meme_pas 4 -4; meme_plus 12 -12; meme_point 7 -7
meme_probl 11 -11; meme_quand 7 -7; meme_souci 8 -8; meme_techn 12 -12; meme_ticke -9 9; menso -7 7; menso_> -7 7
mente -13 13; mente_> -13 13; merci 24 -24; merci_> 19 -19; merci_aroba 4 -4; merci_beauc 12 -12; merci_bien 10 -10
merci_de 9 -9; merci_du 6 -6; merci_je 5 -5; merci_mec 6 -6; merci_merci 9 -9; merci_sans 10 -10; merci_savez 10 -10
merde -24 24; merde_> -12 12; merde_a -6 6; merde_ca -9 9; merde_enfin -6 6; merde_j 4 -4; merde_votre -11 11
mere 15 -15; mere_est 16 -16; mere_vit 4 -4; mes 18 -18; mes_appar 6 -6; mes_appel 10 -10; mes_chain 7 -7
mes_clien 9 -9; mes_conta 7 -7; mes_corre 7 -7; mes_enfan 7 -7; mes_lunet 5 -5; mes_mails 11 -11; mes_mauva 4 -4
mes_papie 7 -7; mes_petit 1 -1; mes_piece 7 -7; mes_potes 2 -2; mes_sms 11 -11; mes_texto 1 -1; mes_visio 9 -9
messa 9 -9; messa_> 6 -6; messa_d 6 -6; messa_de 3 -3; messa_vocal 10 -10; met -11 11; met_hors -11 11; mets 6 -6
mets_carte 6 -6; mette 10 -10; mette_le 9 -9; mette_moi 9 -9; mettr 6 -6; mettr_en 6 -6; mhm 11 -11; mhm_> 11 -11
miche 10 -10; miche_colin 10 -10; miche_point 5 -5; micro 8 -8; micro_coupu 8 -8; midi 8 -8; midi_> 8 -8
mieux 22 -22; mieux_> 15 -15; mieux_discu 5 -5; mieux_maint 14 -14; mieux_pas 7 -7; mieux_qu 5 -5; mille 12 -12
mille_> 9 -9; mille_a 4 -4; mille_aroba 5 -5; mille_huit 6 -6; mille_lyon 9 -9; mille_neuf 4 -4; milli -6 6
milli_d -6 6; min 4 -4; min_wifi 4 -4; mince 16 -16; mince_> 13 -13; mince_alors 10 -10; minh 8 -8; minh_nom 8 -8
minus 3 -3; minus_puis 3 -3; minut 6 -6; minut_> 17 -17; minut_de -6 6; minut_je 7 -7; minut_nous 6 -6
minut_puis 7 -7; mirac 10 -10; mirac_ca 10 -10; mis 11 -11; mis_> 2 -2; mis_du 11 -11; mis_en 10 -10; mis_ma 5 -5
mise 6 -6; mise_a 6 -6; miser -4 4; miser_vous -4 4; mobil 18 -18; mobil_> 18 -18; mobil_dans 3 -3; mobil_m 15 -15
mobil_ne 6 -6; mobil_parce 1 -1; mobil_qui 2 -2; mobil_va 3 -3; modem 6 -6; modem_apres 8 -8; modem_est 6 -6
modem_qu 2 -2; modem_route 5 -5; modif 9 -9; modif_mon 9 -9; moham 5 -5; moham_el 5 -5; moi -3 3; moi_> 1 -1
moi_a -4 4; moi_adres 11 -11; moi_au 6 -6; moi_avec 11 -11; moi_c 18 -18; moi_ca 11 -11; moi_de 1 -1; moi_donc 8 -8
moi_en 7 -7; moi_fait 6 -6; moi_il 3 -3; moi_inter 4 -4; moi_je 11 -11; moi_la -13 13; moi_les 11 -11
moi_lydie 7 -7; moi_meme 13 -13; moi_mon 4 -4; moi_monsi 4 -4; moi_ou -6 6; moi_parle 20 -20; moi_pas 12 -12
moi_pluto 6 -6; moi_quelq -10 10; moi_qui 12 -12; moi_rappe 10 -10; moi_redem 9 -9; moi_refle 1 -1; moi_sur 10 -10
moi_ton 16 -16; moi_tres -9 9; moi_un 24 -24; moi_une 14 -14; moi_venir 7 -7; moi_vers 5 -5; moi_voulo 8 -8
moi_vous -5 5; moind 9 -9; moind_idee 9 -9; mois -13 13; mois_> -5 5; mois_de 9 -9; mois_et -4 4; mois_pour -8 8
mois_que -12 12; mois_une -6 6; moiti 10 -10; moiti_> 11 -11; moiti_qui 5 -5; momen 8 -8; momen_ca 8 -8; momo 6 -6
momo_> 6 -6; mon 9 -9; mon_abonn 11 -11; mon_adres 4 -4; mon_age 6 -6; mon_alarm 6 -6; mon_ami 4 -4
mon_avoca -18 18; mon_bon 5 -5; mon_cellu 7 -7; mon_chef 10 -10; mon_chien 10 -10; mon_colle 8 -8; mon_compt 11 -11
mon_contr 9 -9; mon_courr 5 -5; mon_daron 6 -6; mon_debit 16 -16; mon_decod 7 -7; mon_dieu 1 -1; mon_divor 6 -6
mon_dossi 3 -3; mon_ex 2 -2; mon_fille 4 -4; mon_fils 10 -10; mon_fixe 6 -6; mon_forfa 4 -4; mon_franc 4 -4
mon_frere 8 -8; mon_gendr 2 -2; mon_gsm 13 -13; mon_histo 3 -3; mon_insta 14 -14; mon_iphon 10 -10; mon_mail 4 -4
mon_mari 18 -18; mon_mobil 10 -10; mon_modem 6 -6; mon_mon 9 -9; mon_natel 3 -3; mon_nom 15 -15; mon_num 8 -8
mon_numer 10 -10; mon_opera 9 -9; mon_ordi 5 -5; mon_ordin 7 -7; mon_papie 5 -5; mon_patro 17 -17; mon_pauvr 7 -7
mon_pays 7 -7; mon_pc 6 -6; mon_pere 4 -4; mon_petit 9 -9; mon_phone 6 -6; mon_porta 8 -8; mon_pote 4 -4
mon_preno 12 -12; mon_probl 10 -10; mon_rende 11 -11; mon_repet 13 -13; mon_repon 8 -8; mon_respo 8 -8
mon_retar 7 -7; mon_route 8 -8; mon_smart 5 -5; mon_telep 12 -12; mon_temps -10 10; mon_vieux 6 -6; mon_voisi 12 -12
mon_wifi 9 -9; monde -7 7; monde_> -8 8; monde_avec -6 6; monde_est 9 -9; monde_et -8 8; monde_m 6 -6
monde_plus 8 -8; moniq 5 -5; moniq_lacaz 6 -6; moniq_point 3 -3; monsi 11 -11; monsi_> 13 -13; monsi_brun 10 -10
monsi_conna 9 -9; monsi_d 9 -9; monsi_duran 4 -4; monsi_etait 3 -3; monsi_fourn 13 -13; monsi_j 4 -4
monsi_lambe 7 -7; monsi_lefor 5 -5; monsi_m 14 -14; monsi_marti 6 -6; monsi_moi 4 -4; monsi_pas 8 -8; monsi_que 5 -5
monsi_tres -11 11; monsi_une -7 7; monta 6 -6; monta_> 6 -6; monte 10 -10; monte_a 6 -6; monte_plus 10 -10
moque -15 15; moque_de -10 10; moque_du -16 16; morbi 6 -6; morbi_> 6 -6; morea 13 -13; morea_> 14 -14
morea_aroba 4 -4; morea_non 3 -3; morel 8 -8; morel_> 8 -8; morel_m 8 -8; morin 7 -7; morin_point 7 -7; mort 17 -17
mort_> 18 -18; mort_aucun 6 -6; mort_de 7 -7; morte 6 -6; morte_je 6 -6; mot 12 -12; mot_> 6 -6; mot_de 8 -8
mot_point 6 -6; mots 5 -5; mots_e 5 -5; mouli 6 -6; mouli_aroba 6 -6; moun 4 -4; moun_pour 4 -4; moyen 11 -11
moyen_d 8 -8; moyen_de 7 -7; muet 11 -11; muet_> 11 -11; muets 6 -6; muets_> 6 -6; mur 5 -5; mur_a 5 -5; musiq -6 6
musiq_et -6 6; mutua 6 -6; mutua_> 6 -6; mwen 4 -4; mwen_l 4 -4; n_> 11 -11; n_a 12 -12; n_acced 4 -4; n_accro 5 -5
n_ai 9 -9; n_aroba 4 -4; n_arriv 11 -11; n_aurie 10 -10; n_avez -6 6; n_avons 4 -4; n_comme 7 -7; n_d 5 -5; n_e 4 -4
n_en 9 -9; n_est 11 -11; n_etes -4 4; n_g 4 -4; n_huit 4 -4; n_i 5 -5; n_impor -13 13; n_n 7 -7; n_ont 1 -1
n_t 8 -8; n_utili 8 -8; n_y 20 -20; nadia 2 -2; nadia_cheri 2 -2; namur 14 -14; namur_> 14 -14; natel 3 -3
natel_ne 3 -3; natha 9 -9; natha_le 9 -9; nazes -7 7; nazes_> -7 7; ndiay 5 -5; ndiay_tout 5 -5; ne 5 -5
ne_capte 7 -7; ne_charg 6 -6; ne_compr -9 9; ne_conna 7 -7; ne_crois 9 -9; ne_dise 3 -3; ne_donne 6 -6; ne_faut 9 -9
ne_fonct 6 -6; ne_l 1 -1; ne_la 12 -12; ne_m 13 -13; ne_march 9 -9; ne_me -8 8; ne_monte 10 -10; ne_parle 6 -6
ne_pas 4 -4; ne_passe 4 -4; ne_peut 7 -7; ne_peux 11 -11; ne_prefe 13 -13; ne_prend 8 -8; ne_quitt 1 -1
ne_recoi 10 -10; ne_redem 1 -1; ne_remar 9 -9; ne_repet 13 -13; ne_repon 11 -11; ne_reste 4 -4; ne_revie 8 -8
ne_s 10 -10; ne_sais 11 -11; ne_sait 6 -6; ne_saura 10 -10; ne_se 8 -8; ne_serve -7 7; ne_sonne 8 -8
ne_souha 14 -14; ne_suis 26 -26; ne_trouv 4 -4; ne_va -3 3; ne_veut 8 -8; ne_veux 5 -5; ne_vois 6 -6; ne_voit 7 -7
ne_voudr 7 -7; ne_vous 13 -13; negat 15 -15; negat_> 11 -11; negat_non 7 -7; nein 7 -7; nein_non 7 -7; nenni 15 -15
nenni_> 11 -11; nenni_m 9 -9; nerfs -6 6; nerfs_> -6 6; net 9 -9; net_> 8 -8; net_voila 7 -7; netfl 13 -13
netfl_il 8 -8; netfl_ne 8 -8; netfl_plus 6 -6; neuf 9 -9; neuf_> 5 -5; neuf_aroba 6 -6; neuf_cent 4 -4
neuf_douze 8 -8; neuf_heure 6 -6; neuf_huit 3 -3; neuf_mille 10 -10; neuf_onze 2 -2; neuf_ordin 7 -7
neuf_point 8 -8; neuf_quara 5 -5; neuf_quatr 8 -8; neuf_trent 4 -4; neuf_un 5 -5; neuf_vingt 1 -1; neuf_voila 1 -1
neuf_zero 5 -5; neuve 13 -13; neuve_> 13 -13; nez -6 6; nez_> 13 -13; nez_vous -7 7; nguye 12 -12; nguye_> 8 -8
nguye_n 4 -4; ni 9 -9; ni_appel 9 -9; ni_envoy 9 -9; ni_inter 7 -7; ni_l 10 -10; ni_la 2 -2; ni_le 7 -7; ni_pon 4 -4
ni_sur 5 -5; nicke 22 -22; nicke_> 9 -9; nicke_c 3 -3; nicke_j 7 -7; nicke_juste 4 -4; nicke_maint 16 -16
nicke_tout 10 -10; nico 4 -4; nico_point 4 -4; nicol 8 -8; nicol_morel 8 -8; nivea 6 -6; nivea_deux 6 -6; no 11 -11
no_agent 3 -3; no_c 11 -11; no_no 11 -11; no_sim 6 -6; noah 6 -6; noah_point 6 -6; noel 8 -8; noel_aroba 8 -8
noir 5 -5; noir_comme 5 -5; noire 9 -9; noire_avec 9 -9; noire_plus 5 -5; nom 12 -12; nom_> 12 -12; nom_a 2 -2
nom_c 12 -12; nom_caron 7 -7; nom_d -9 9; nom_de 18 -18; nom_est 7 -7; nom_la 1 -1; nom_n 5 -5; nom_nguye 8 -8
nom_s 10 -10; non 15 -15; non_> 15 -15; non_allez 19 -19; non_alors 12 -12; non_atten 8 -8; non_aucun 9 -9
non_c 16 -16; non_ca 10 -10; non_ce 7 -7; non_ces 12 -12; non_clair 3 -3; non_desol 8 -8; non_du 14 -14; non_en 6 -6
non_enfin 12 -12; non_et 4 -4; non_fieu 8 -8; non_free 4 -4; non_hotma 5 -5; non_huit 12 -12; non_ident 5 -5
non_j 12 -12; non_je 9 -9; non_laiss 17 -17; non_le 7 -7; non_ma 5 -5; non_mais -11 11; non_merci 9 -9; non_ne 8 -8
non_non 14 -14; non_on 1 -1; non_pardo 7 -7; non_pas 10 -10; non_peut 1 -1; non_plus 5 -5; non_pourq 8 -8
non_quatr 8 -8; non_quinz 11 -11; non_rien 14 -14; non_si 4 -4; non_toujo 15 -15; non_tout 7 -7; non_un 5 -5
non_vous 8 -8; non_voyon 13 -13; nonan 6 -6; nonan_> 4 -4; nonan_cinq 6 -6; nonan_deux 5 -5; nonan_et 5 -5
nonan_huit 4 -4; nonan_nonan 3 -3; nonan_quatr 6 -6; nonan_six 7 -7; nonan_trois 7 -7; nope 11 -11; nope_> 11 -11
norma -4 4; norma_> 12 -12; norma_de -9 9; norma_que 19 -19; norma_quoi 10 -10; nos 9 -9; nos_poste 6 -6
nos_termi 7 -7; note 14 -14; note_> 1 -1; note_oui 15 -15; noter 6 -6; noter_sacha 6 -6; notez 6 -6; notez_bien 4 -4
notez_olivi 8 -8; notie 4 -4; notie_soixa 4 -4; notre 7 -7; notre_activ 6 -6; notre_avoca -6 6; notre_conne 6 -6
notre_ecole 7 -7; notre_gueul -11 11; notre_infor 9 -9; notre_inven 8 -8; notre_lien 6 -6; notre_polit 6 -6
notre_prest 6 -6; notre_trunk 9 -9; nous -1 1; nous_> -9 9; nous_appel 4 -4; nous_avons 11 -11; nous_disen 4 -4
nous_en 6 -6; nous_et 4 -4; nous_n 4 -4; nous_on 7 -7; nous_perdo -6 6; nous_pouvo 6 -6; nous_prene -6 6
nous_somme 7 -7; nous_subis 7 -7; nous_une 6 -6; nouve 15 -15; nouve_> 9 -9; nouve_acces 6 -6; nouve_carte 6 -6
nouve_conne 5 -5; nouve_inter 12 -12; nouve_mais 6 -6; nouve_prise 7 -7; nouve_sim 5 -5; nouve_sur 5 -5
nouve_telep 11 -11; noval 5 -5; noval_point 5 -5; novem 9 -9; novem_> 9 -9; nul -2 2; nul_> -8 8; nul_en 11 -11
nulle 12 -12; nulle_> 11 -11; nulle_part 8 -8; nuls -10 10; nuls_> -27 27; nuls_au 14 -14; nuls_j -5 5; num 8 -8
num_> 8 -8; numer 16 -16; numer_> 11 -11; numer_a 9 -9; numer_c 1 -1; numer_ca 9 -9; numer_de 7 -7; numer_du 9 -9
numer_euh 9 -9; numer_masqu 12 -12; numer_n 6 -6; numer_nouve 10 -10; numer_par 7 -7; numer_quara 5 -5
numer_vert 3 -3; o 10 -10; o_g 6 -6; o_l 3 -3; o_n 10 -10; o_point 2 -2; o_r 7 -7; o_u 9 -9; obisp 10 -10
obisp_> 10 -10; objet 8 -8; objet_conne 8 -8; oblig 6 -6; oblig_de 6 -6; occup 8 -8; occup_> 10 -10; occup_tout 6 -6
odett 8 -8; odett_point 8 -8; offer 4 -4; offer_> 4 -4; offre 11 -11; offre_> 7 -7; offre_plus 10 -10; oh 17 -17
oh_fan 5 -5; oh_je 5 -5; oh_la 3 -3; oh_non 5 -5; oh_punai 6 -6; oh_puree 11 -11; oh_que 12 -12; oh_vous 10 -10
ok 12 -12; ok_> 11 -11; ok_d 10 -10; ok_je 6 -6; ok_pas 9 -9; ok_pour 9 -9; olga 9 -9; olga_petro 9 -9; olivi 7 -7
olivi_point 7 -7; on 10 -10; on_a 13 -13; on_atten 8 -8; on_capte 6 -6; on_dirai 11 -11; on_en 9 -9; on_est 19 -19
on_fait 11 -11; on_m 7 -7; on_me -4 4; on_n 13 -13; on_ne 8 -8; on_peut 19 -19; on_rigol 13 -13; on_se -13 13
on_utili 4 -4; on_va 15 -15; on_verra 9 -9; on_vient 5 -5; ongle -5 5; ongle_depui -5 5; ont 8 -8; ont_clign 2 -2
ont_dispa 7 -7; ont_plus 1 -1; ont_secti 7 -7; onze 11 -11; onze_> 12 -12; onze_cinqu 1 -1; onze_onze 12 -12
onze_quatr 4 -4; opera 23 -23; opera_> 9 -9; opera_au 5 -5; opera_de 11 -11; opera_est 9 -9; opera_humai 6 -6
opera_je 6 -6; opera_mais 9 -9; opera_opera 8 -8; orage 8 -8; orage_> 8 -8; orage_je 6 -6; orang 15 -15
orang_> 16 -16; orang_m 13 -13; orang_point 7 -7; ordi 5 -5; ordi_trouv 5 -5; ordin 17 -17; ordin_> 14 -14
ordin_celui 1 -1; ordin_dans 7 -7; ordin_de 4 -4; ordin_et 7 -7; ordin_il 5 -5; ordin_la 9 -9; ordin_n 5 -5
ordin_parle 7 -7; ordin_plus 10 -10; ordin_porta 5 -5; ordin_qui 1 -1; ordis 12 -12; ordis_et 12 -12; ordre 4 -4
ordre_> 2 -2; ordre_merci 5 -5; oreil 10 -10; oreil_gauch 6 -6; oreil_il 5 -5; ou -3 3; ou_c 9 -9; ou_ca 7 -7
ou_est 7 -7; ou_j 13 -13; ou_le 20 -20; ou_non -8 8; ou_pas 18 -18; ou_quatr 12 -12; ou_quoi -14 14; ou_seize 9 -9
ou_six 12 -12; ou_trois 9 -9; oubli 22 -22; oubli_> 13 -13; oubli_la 5 -5; oubli_le 8 -8; oubli_les 5 -5; ouf 17 -17
ouf_oui 7 -7; ouf_sur 6 -6; ouf_y 15 -15; oui 18 -18; oui_> 18 -18; oui_allez 1 -1; oui_allo 9 -9; oui_alors 8 -8
oui_bien 1 -1; oui_bonjo 6 -6; oui_c 16 -16; oui_ca 9 -9; oui_conti 9 -9; oui_da 5 -5; oui_de 19 -19
oui_depui 10 -10; oui_deux 9 -9; oui_dites 2 -2; oui_donc 4 -4; oui_effec 12 -12; oui_enfin 9 -9; oui_et 8 -8
oui_euh 9 -9; oui_evide 12 -12; oui_exact 6 -6; oui_figur 11 -11; oui_helas 11 -11; oui_inter 5 -5; oui_j 10 -10
oui_je 11 -11; oui_juste 7 -7; oui_la 4 -4; oui_le 5 -5; oui_madam 8 -8; oui_maint 4 -4; oui_mais 16 -16
oui_malhe 6 -6; oui_merci 6 -6; oui_mon 8 -8; oui_non 9 -9; oui_on 4 -4; oui_ou -8 8; oui_oui 13 -13; oui_parfa 7 -7
oui_pas 4 -4; oui_peuch 9 -9; oui_peut 1 -1; oui_pour 13 -13; oui_pourq 6 -6; oui_puisq 22 -22; oui_s 14 -14
oui_salut 9 -9; oui_sans 6 -6; oui_sept 9 -9; oui_septa 10 -10; oui_six 5 -5; oui_tout 10 -10; oui_tres 6 -6
oui_un 9 -9; oui_vas 5 -5; oui_voila 5 -5; oui_vous 1 -1; outlo 6 -6; outlo_point 6 -6; ouver 6 -6; ouver_du 6 -6
ouvre -7 7; ouvre_> 10 -10; ouvre_le -9 9; ouvri 6 -6; ouvri_> 6 -6; p 7 -7; p_a 3 -3; p_o 8 -8; p_point 6 -6
page 9 -9; page_> 7 -7; page_ne 6 -6; page_veut 6 -6; pages 7 -7; pages_> 7 -7; paie -14 14; paie_chaqu -4 4
paie_et -7 7; paie_pour -5 5; paie_rubis -5 5; paie_tous -5 5; paiem 7 -7; paiem_sont 7 -7; paill 16 -16
paill_> 16 -16; paire 7 -7; paire_de 7 -7; paix -10 10; paix_> -6 6; paix_avec -7 7; panne 10 -10; panne_> 15 -15
panne_a -10 10; panne_conti 2 -2; panne_d 6 -6; panne_de 6 -6; panne_depui 13 -13; panne_est 11 -11; panne_je 3 -3
panne_le 3 -3; panne_les 7 -7; panne_que 16 -16; papie 8 -8; papie_> 7 -7; papie_avec 5 -5; papie_je 2 -2
paque 8 -8; paque_> 7 -7; paque_peuch 7 -7; paque_sur 6 -6; par -10 10; par_coeur 14 -14; par_courr 7 -7
par_dessu -6 6; par_erreu 6 -6; par_la 12 -12; par_le 5 -5; par_mail 7 -7; par_mois -8 8; par_sms 14 -14
par_telep 7 -7; par_un 10 -10; par_vos -10 10; par_votre -10 10; par_zero 1 -1; paras 11 -11; paras_on 11 -11
parce 3 -3; parce_qu 2 -2; parce_que 3 -3; pardi 11 -11; pardi_> 11 -11; pardo 13 -13; pardo_> 9 -9
pardo_jeann 2 -2; pardo_oui 10 -10; pardo_six 6 -6; pardo_soixa 2 -2; pardo_vous 9 -9; parei 1 -1; parei_> 28 -28
parei_avec -17 17; parei_pas 2 -2; parfa 19 -19; parfa_> 14 -14; parfa_comme 1 -1; parfa_l 6 -6; parfa_merci 9 -9
parfa_on 10 -10; paris 10 -10; paris_> 10 -10; parla 12 -12; parla_a 12 -12; parle 17 -17; parle_> 9 -9
parle_a 14 -14; parle_au 4 -4; parle_aux 9 -9; parle_avec 11 -11; parle_bien 4 -4; parle_de -2 2; parle_fort 3 -3
parle_pas 6 -6; parle_plus 8 -8; parle_qu 6 -6; parle_tout 7 -7; parle_trop 7 -7; parle_vrai 8 -8; part 8 -8
part_> 7 -7; part_sur 5 -5; parta 4 -4; parta_sur 4 -4; parte 10 -10; parte_pas 7 -7; parte_plus 11 -11
parti 20 -20; parti_> 20 -20; parti_depui 3 -3; parti_en 1 -1; parti_faire 5 -5; parti_mange 9 -9; parto 9 -9
parto_> 9 -9; pas 14 -14; pas_> 13 -13; pas_a 16 -16; pas_arran 18 -18; pas_attri 4 -4; pas_au 2 -2; pas_aux 9 -9
pas_avec 14 -14; pas_avoir 12 -12; pas_beauc 8 -8; pas_besoi 7 -7; pas_bien 7 -7; pas_bon 4 -4; pas_bouge 8 -8
pas_c 2 -2; pas_ca 29 -29; pas_ce 4 -4; pas_certa 13 -13; pas_chang 5 -5; pas_chez 7 -7; pas_compr 16 -16
pas_compt 10 -10; pas_conna 10 -10; pas_conne 6 -6; pas_conte 12 -12; pas_contr 5 -5; pas_d 12 -12; pas_de 18 -18
pas_demar 8 -8; pas_deux 4 -4; pas_devan 9 -9; pas_discu 6 -6; pas_donne -6 6; pas_du 12 -12; pas_elle 5 -5
pas_en 24 -24; pas_encor 7 -7; pas_enerv 29 -29; pas_enfin 13 -13; pas_enten 17 -17; pas_envie 9 -9; pas_ete 9 -9
pas_eu 10 -10; pas_exact 9 -9; pas_fache 8 -8; pas_faire 3 -3; pas_fait 4 -4; pas_faite 7 -7; pas_faux 16 -16
pas_grave 25 -25; pas_habil 4 -4; pas_ici 6 -6; pas_il 9 -9; pas_inter 6 -6; pas_je -12 12; pas_juste 7 -7
pas_l 10 -10; pas_la 17 -17; pas_le 8 -8; pas_ma 14 -14; pas_maint 19 -19; pas_mais 6 -6; pas_malgr 4 -4
pas_march 9 -9; pas_me 10 -10; pas_mieux 1 -1; pas_moi 11 -11; pas_mon 11 -11; pas_monsi 4 -4; pas_moyen 8 -8
pas_non 12 -12; pas_norma -7 7; pas_nuls 14 -14; pas_ou 5 -5; pas_oui 7 -7; pas_par 11 -11; pas_parle 13 -13
pas_passe 8 -8; pas_pluto 10 -10; pas_possi -15 15; pas_pour 19 -19; pas_press 8 -8; pas_pu 13 -13; pas_quand 5 -5
pas_que 11 -11; pas_recon 6 -6; pas_redem 3 -3; pas_regar 2 -2; pas_repon 13 -13; pas_resea 3 -3; pas_resol 9 -9
pas_s 5 -5; pas_se -4 4; pas_serie -23 23; pas_soixa 6 -6; pas_telep 17 -17; pas_terri 11 -11; pas_tout 6 -6
pas_toute 7 -7; pas_trop 5 -5; pas_un 8 -8; pas_une 7 -7; pas_venu 6 -6; pas_verif 7 -7; pas_votre 16 -16
pas_vous 12 -12; pas_vrai -11 11; pas_vraim 19 -19; pas_y 6 -6; pasca 10 -10; pasca_obisp 10 -10; pasqu 6 -6
pasqu_> 6 -6; passa 6 -6; passa_d 8 -8; passa_du 3 -3; passe 6 -6; passe_> 15 -15; passe_a 10 -10; passe_au 4 -4
passe_comme -8 8; passe_coudo 6 -6; passe_j 9 -9; passe_jeudi 6 -6; passe_la 6 -6; passe_mal 9 -9; passe_moi 3 -3
passe_par 5 -5; passe_pas 6 -6; passe_perso 13 -13; passe_plus 9 -9; passe_quelq 22 -22; passe_rien 22 -22
passe_tout 2 -2; passe_un 18 -18; patie 15 -15; patie_> 21 -21; patie_est -8 8; patie_il 4 -4; patie_ne 12 -12
patie_pas 8 -8; patri 4 -4; patri_comme 4 -4; patro 15 -15; patro_> 8 -8; patro_qui 6 -6; patro_va 14 -14
paul 20 -20; paul_> 9 -9; paul_aroba 4 -4; paul_berna 12 -12; paul_chez 10 -10; paul_point 3 -3; paul_rouss 12 -12
paul_tiret 7 -7; pauli 3 -3; pauli_p 3 -3; pauvr -2 2; pauvr_> 5 -5; pauvr_con -10 10; pauvr_mari 6 -6; paye -16 16
paye_cinqu -8 8; paye_la 11 -11; paye_pour -16 16; payer -3 3; payer_factu 7 -7; payer_ma -9 9; payer_pour -6 6
payez -11 11; payez_ma -11 11; pays 7 -7; pays_mais 7 -7; pc 8 -8; pc_au 1 -1; pc_deux 6 -6; pc_et 12 -12; pc_l 5 -5
pc_porta 5 -5; peine 18 -18; peine_> 14 -14; peine_de 11 -11; peine_en 7 -7; pelle 6 -6; pelle_a 6 -6
penda_les 9 -9; penda_mes 10 -10; penda_un -6 6; penib 13 -13; penib_> 13 -13; pense 7 -7; pense_> 17 -17
pense_bien 13 -13; pense_que 6 -6; perdo -6 6; perdo_des -6 6; perdr -10 10; perdr_mon -10 10; perds 6 -6
perds_la 6 -6; perdu 18 -18; perdu_> 17 -17; perdu_avec 7 -7; perdu_inter 6 -6; perdu_la 6 -6; pere 4 -4
pere_> 4 -4; perri 4 -4; perri_je 4 -4; persi 8 -8; persi_> 8 -8; perso 16 -16; perso_> 17 -17; perso_a 3 -3
perso_agee 11 -11; perso_au 2 -2; perso_c 4 -4; perso_ca 13 -13; perso_d 6 -6; perso_de 8 -8; perso_fait -9 9
perso_la 7 -7; perso_n 13 -13; perso_ne -3 3; perso_peut 8 -8; perso_physi 5 -5; perso_qui 16 -16; perso_reell 5 -5
perso_s 6 -6; perso_touch 6 -6; perte 6 -6; perte_de 6 -6; pete -10 10; pete_les -10 10; peter -15 15
peter_les -10 10; peter_un -14 14; petit 16 -16; petit_> 14 -14; petit_a 8 -8; petit_aimen 5 -5; petit_aroba 8 -8
petit_at 4 -4; petit_dame 5 -5; petit_douza 10 -10; petit_enfan 2 -2; petit_et 1 -1; petit_l 2 -2; petit_lumie 2 -2
petit_point 1 -1; petit_probl 8 -8; petit_touch 10 -10; petit_villa 3 -3; petro 9 -9; petro_> 9 -9; peu 18 -18
peu_> 14 -14; peu_agaca 13 -13; peu_agace 12 -12; peu_avec 4 -4; peu_chelo 12 -12; peu_de 9 -9; peu_decu 12 -12
peu_dure 5 -5; peu_embet 14 -14; peu_enerv 6 -6; peu_ennuy 5 -5; peu_inqui 8 -8; peu_le 8 -8; peu_mal 6 -6
peu_parce 6 -6; peu_parto 9 -9; peu_perdu 7 -7; peu_pres 9 -9; peu_stres 7 -7; peuch 9 -9; peuch_> 9 -9
peuch_la 1 -1; peuch_un 7 -7; peur 14 -14; peur_que 14 -14; peut 15 -15; peut_aider 1 -1; peut_avoir 6 -6
peut_dire 10 -10; peut_etre 5 -5; peut_faire 19 -19; peut_m 8 -8; peut_me 9 -9; peut_parle 9 -9; peut_pas 8 -8
peut_plus 5 -5; peuve 1 -1; peuve_plus 1 -1; peux -4 4; peux_appel 8 -8; peux_avoir 9 -9; peux_branc 12 -12
peux_de 10 -10; peux_le 21 -21; peux_ni 9 -9; peux_parle 6 -6; peux_pas 10 -10; peux_plus -13 13; peux_recev 7 -7
peux_surfe 13 -13; peux_telep 12 -12; phili 9 -9; phili_garni 6 -6; phili_lambe 9 -9; phone 6 -6; phone_c 6 -6
physi 5 -5; physi_> 5 -5; picar 7 -7; picar_> 7 -7; picar_des 7 -7; picho 10 -10; picho_> 10 -10; piece 11 -11
piece_joint 7 -7; piece_prene 9 -9; pierr 16 -16; pierr_marti 13 -13; pierr_point 5 -5; pilot 5 -5; pilot_dans 5 -5
ping 6 -6; ping_de 6 -6; pire 15 -15; pire_> 14 -14; pire_en 14 -14; pire_qu 9 -9; pixel 4 -4; pixel_et 4 -4
placa 9 -9; placa_> 9 -9; plaig 7 -7; plaig_> 7 -7; plain -11 11; plain_> -11 11; plain_contr -10 10
plain_pas 10 -10; plais 19 -19; plais_> 19 -19; plait 9 -9; plait_> 10 -10; plait_aidez 4 -4; plait_madam 5 -5
plant 9 -9; plant_> 10 -10; plant_encor 7 -7; pleas 5 -5; pleas_je 5 -5; plein -6 6; plein_> 15 -15; plein_de 11 -11
plein_et 10 -10; plein_je -8 8; plein_le -14 14; plein_zoom 1 -1; pleut 7 -7; pleut_depui 7 -7; plomb -8 8
plomb_> -10 10; plomb_point 9 -9; plomb_votre -10 10; pluie 6 -6; pluie_> 6 -6; plus 7 -7; plus_33 6 -6; plus_> 5 -5
plus_a 8 -8; plus_acces 6 -6; plus_aller 18 -18; plus_appel 7 -7; plus_attri 7 -7; plus_aucun 6 -6; plus_besoi 1 -1
plus_ca 7 -7; plus_d 17 -17; plus_de 8 -8; plus_depui 2 -2; plus_du 21 -21; plus_elle 4 -4; plus_et 1 -1
plus_faire 1 -1; plus_fort 8 -8; plus_heure 8 -8; plus_inter 10 -10; plus_jamai -18 18; plus_jouer 9 -9
plus_la 11 -11; plus_le 7 -7; plus_les 12 -12; plus_lucie 6 -6; plus_mes 6 -6; plus_mon 6 -6; plus_moyen 9 -9
plus_parle 7 -7; plus_pas 4 -4; plus_perso 5 -5; plus_press 6 -6; plus_quand 3 -3; plus_que 6 -6; plus_rapid 10 -10
plus_rien 10 -10; plus_ses 10 -10; plus_sur 5 -5; plus_surfe 12 -12; plus_tard 12 -12; plus_telep 10 -10
plus_trent 5 -5; plus_trop 11 -11; plus_un 7 -7; plus_vite 1 -1; plusi 16 -16; plusi_> 11 -11; plusi_perso 6 -6
pluto 10 -10; pluto_inter 14 -14; pluto_le 1 -1; pluto_oui 7 -7; pluto_un 6 -6; pluto_une 10 -10; poil 8 -8
poil_> 8 -8; point 11 -11; point_> 7 -7; point_b 7 -7; point_baill 5 -5; point_be 7 -7; point_beaun 4 -4
point_benal 8 -8; point_benoi 6 -6; point_benze 8 -8; point_berna 3 -3; point_blanc 9 -9; point_bois 7 -7
point_c 7 -7; point_carpe 5 -5; point_ch 7 -7; point_chen 5 -5; point_clair 3 -3; point_com 7 -7; point_d 1 -1
point_de 6 -6; point_diall 8 -8; point_doubl 7 -7; point_du 7 -7; point_duboi 5 -5; point_dumas 8 -8
point_dupon 5 -5; point_duran 3 -3; point_e 6 -6; point_f 4 -4; point_favre 8 -8; point_fr 8 -8; point_gagno 7 -7
point_gamin 8 -8; point_garci 9 -9; point_girar 3 -3; point_h 6 -6; point_hamon 6 -6; point_i 5 -5; point_jean 6 -6
point_l 2 -2; point_la 4 -4; point_lacaz 3 -3; point_le 5 -5; point_lefev 9 -9; point_lemai 8 -8; point_lopez 8 -8
point_march 8 -8; point_marte 5 -5; point_marti 5 -5; point_me 7 -7; point_merci 4 -4; point_morea 4 -4
point_mouli 6 -6; point_ndiay 5 -5; point_net 9 -9; point_noel 8 -8; point_p 9 -9; point_paris 6 -6
point_petit 7 -7; point_renau 2 -2; point_rober 6 -6; point_rocha 8 -8; point_roux 9 -9; point_s 5 -5; point_z 3 -3
pol 10 -10; pol_aroba 10 -10; polit 6 -6; polit_inter 6 -6; pon 5 -5; pon_enten 4 -4; pon_etein 5 -5; por 6 -6
por_favor 6 -6; porca -4 4; porca_miser -4 4; porta 9 -9; porta_> 12 -12; porta_c 4 -4; porta_ca 5 -5
porta_capte 9 -9; porta_chacu 7 -7; porta_comme 3 -3; porta_de 5 -5; porta_deux 6 -6; porta_est 7 -7; porta_et 9 -9
porta_il 4 -4; porta_j 4 -4; porta_le 10 -10; porta_n 8 -8; porta_qui 5 -5; porta_reste 4 -4; porta_voit 5 -5
porte -5 5; porte_> 15 -15; porte_ne 1 -1; porte_plain -11 11; pose 6 -6; pose_probl 4 -4; pose_une 7 -7; posee 3 -3
posee_au 3 -3; posez 5 -5; posez_une 5 -5; possi 5 -5; possi_> 2 -2; possi_d 12 -12; possi_j 15 -15; possi_je -21 21
posta 2 -2; posta_donc 2 -2; poste 15 -15; poste_> 16 -16; poste_a 8 -8; poste_dans 7 -7; poste_de 9 -9
poste_du 4 -4; poste_n 2 -2; poste_point 7 -7; poste_sont 5 -5; poste_telep 6 -6; pote 4 -4; pote_m 4 -4; potes 2 -2
potes_ils 2 -2; pouf 8 -8; pouf_ca 8 -8; pour 6 -6; pour_aller 4 -4; pour_annul 9 -9; pour_autre 17 -17
pour_ca 14 -14; pour_de 4 -4; pour_des -9 9; pour_euh 4 -4; pour_finir 2 -2; pour_l 3 -3; pour_la 6 -6
pour_le 16 -16; pour_ma 11 -11; pour_moi 21 -21; pour_mon 8 -8; pour_qui -16 16; pour_redem 7 -7; pour_rien -11 11
pour_tout 12 -12; pour_trava 7 -7; pour_un 3 -3; pour_une 8 -8; pour_verif 4 -4; pour_voir 7 -7; pour_votre 15 -15
pour_vous 10 -10; pourq 22 -22; pourq_> 8 -8; pourq_faire 15 -15; pourq_pas 7 -7; pourq_vous 7 -7; pourr 8 -8
pourr_> 6 -6; pourr_ce 4 -4; pourr_je 5 -5; pourr_vous 9 -9; pouve 25 -25; pouve_atten 6 -6; pouve_m 10 -10
pouve_me 8 -8; pouve_noter 6 -6; pouve_repet 17 -17; pouve_valid 2 -2; pouve_vous 7 -7; pouvo 6 -6; pouvo_clore 6 -6
prefe 18 -18; prefe_atten 5 -5; prefe_avoir 6 -6; prefe_conti 21 -21; prefe_evite 9 -9; prefe_ne 4 -4
prefe_pas 12 -12; prefe_qu 6 -6; prele 11 -11; prele_> 11 -11; premi 12 -12; premi_etage 7 -7; premi_fois 26 -26
prend -10 10; prend_argen -6 6; prend_la 15 -15; prend_le 6 -6; prend_les -5 5; prend_plus 8 -8; prend_pour -7 7
prend_un 1 -1; prene -3 3; prene_pour -12 12; prene_votre 22 -22; prenn 3 -3; prenn_mon 3 -3; preno 17 -17
preno_avec 6 -6; preno_c 10 -10; preno_julie 7 -7; preno_minh 8 -8; preno_un 4 -4; preno_xavie 6 -6; pres 9 -9
pres_une 9 -9; prese 9 -9; prese_bapti 9 -9; presq 6 -6; presq_mais 6 -6; press 24 -24; press_> 19 -19
press_allez 6 -6; press_vous 4 -4; prest 6 -6; prest_infor 6 -6; previ 2 -2; previ_je 2 -2; prevu 6 -6
prevu_demai 6 -6; princ 4 -4; princ_ne 4 -4; print 3 -3; print_> 3 -3; prior 6 -6; prior_> 6 -6; pris -8 8
pris_une -8 8; prise 10 -10; prise_> 10 -10; pro 8 -8; pro_aroba 8 -8; probl 20 -20; probl_> 17 -17; probl_c 4 -4
probl_de 11 -11; probl_est 10 -10; probl_n 9 -9; probl_oui 2 -2; probl_que 6 -6; probl_regle 8 -8; proce -13 13
proce_> -13 13; proce_redem 4 -4; profe -3 3; profe_> -3 3; propr -11 11; propr_scand -11 11; proto 7 -7
proto_point 7 -7; ps5 9 -9; ps5_> 9 -9; pu 13 -13; pu_> 13 -13; publi 5 -5; publi_que 5 -5; puc 6 -6; puc_> 6 -6
puis 9 -9; puis_a 5 -5; puis_aroba 3 -3; puis_deux 4 -4; puis_hier 4 -4; puis_j 5 -5; puis_je 5 -5; puis_l 3 -3
puis_le 4 -4; puis_plus 7 -7; puis_quatr 8 -8; puis_renau 3 -3; puis_repar 9 -9; puis_soixa 8 -8; puis_un 3 -3
puisq 22 -22; puisq_je 22 -22; puk 7 -7; puk_> 7 -7; punai 11 -11; punai_> 11 -11; punai_elle 6 -6; punai_j 6 -6
pur -6 6; pur_et -6 6; puree_> 11 -11; puree_mais -8 8; pus 6 -6; pus_acces 6 -6; putai -20 20; putai_c -14 14
putai_de -5 5; putai_mais -22 22; qu 12 -12; qu_a 7 -7; qu_avant 13 -13; qu_elle 5 -5; qu_est 16 -16; qu_il 3 -3
qu_on 2 -2; qu_un 6 -6; qu_une -14 14; quand 12 -12; quand_ils 4 -4; quand_inter 3 -3; quand_j 6 -6; quand_je 10 -10
quand_meme 8 -8; quand_on 4 -4; quara 9 -9; quara_> 10 -10; quara_cinq 4 -4; quara_cinqu 7 -7; quara_deux 9 -9
quara_et 3 -3; quara_huit 5 -5; quara_neuf 3 -3; quara_poste 10 -10; quara_quatr 5 -5; quara_sept 12 -12
quara_trois 4 -4; quart 11 -11; quart_> 11 -11; quato 13 -13; quato_> 5 -5; quato_cinqu 1 -1; quato_non 11 -11
quato_objet 8 -8; quato_quatr 3 -3; quato_soixa 4 -4; quatr 11 -11; quatr_> 16 -16; quatr_aroba 8 -8; quatr_au 3 -3
quatr_barre 12 -12; quatr_caiss 6 -6; quatr_cent 3 -3; quatr_cinq 5 -5; quatr_cinqu 4 -4; quatr_douze 6 -6
quatr_fois -5 5; quatr_huita 5 -5; quatr_nonan 6 -6; quatr_ordin 12 -12; quatr_porta 5 -5; quatr_quatr 5 -5
quatr_rue 4 -4; quatr_septa 7 -7; quatr_soixa 5 -5; quatr_te 12 -12; quatr_telep 1 -1; quatr_trent 5 -5
quatr_trois 5 -5; quatr_vingt 8 -8; quatr_zero 6 -6; que -1 1; que_c 19 -19; que_ca 2 -2; que_ce 14 -14
que_dehor 6 -6; que_des -7 7; que_deux 4 -4; que_dieu 7 -7; que_dix 6 -6; que_j -9 9; que_je -6 6; que_la 12 -12
que_le 11 -11; que_ma 7 -7; que_mon 5 -5; que_nenni 11 -11; que_non 13 -13; que_oui 8 -8; que_que 8 -8
que_quelq 9 -9; que_racon 10 -10; que_son 8 -8; que_vous -3 3; quel 4 -4; quel_bande -6 6; quel_cable 12 -12
quel_servi -9 9; quel_ticke 13 -13; quell 2 -2; quell_bande -11 11; quell_boite -7 7; quell_honte -12 12
quell_quest 12 -12; quelq 8 -8; quelq_un 8 -8; quest 12 -12; quest_> 15 -15; quest_a -9 9; quest_debil -7 7
quest_sur 12 -12; qui 20 -20; qui_> -16 16; qui_a 7 -7; qui_aboie 7 -7; qui_ai 5 -5; qui_arriv 9 -9; qui_atten 6 -6
qui_compr 13 -13; qui_conna 22 -22; qui_coupe 1 -1; qui_decon 3 -3; qui_est 3 -3; qui_etes 14 -14; qui_gere 5 -5
qui_gresi 10 -10; qui_m 4 -4; qui_march 20 -20; qui_n 1 -1; qui_ne 2 -2; qui_parle 5 -5; qui_plant 10 -10
qui_pose 4 -4; qui_regar 6 -6; qui_remar 4 -4; qui_s 10 -10; qui_sait 6 -6; qui_saute 8 -8; qui_se 2 -2
qui_sonne 1 -1; qui_suis 12 -12; qui_va 2 -2; qui_vienn 3 -3; qui_vont 3 -3; qui_vous 16 -16; quich -10 10
quich_> -10 10; quinz 18 -18; quinz_a 11 -11; quinz_aroba 5 -5; quinz_au 5 -5; quinz_de 7 -7; quinz_et 8 -8
quinz_ou 9 -9; quinz_rue 10 -10; quinz_seize 5 -5; quinz_sont 5 -5; quitt 1 -1; quitt_pas 1 -1; quoi -3 3
quoi_> 9 -9; quoi_ce -19 19; quoi_cette -10 10; quoi_deja 11 -11; quoi_ecrir 5 -5; quoi_et -5 5; quoi_qui 6 -6
quoi_un 14 -14; quoi_votre -12 12; quoi_vous -9 9; r 13 -13; r_> 7 -7; r_a 11 -11; r_d 9 -9; r_e 6 -6; r_et 10 -10
r_m 7 -7; r_o 12 -12; r_point 6 -6; r_t 7 -7; raccr 1 -1; raccr_au -6 6; raccr_par 6 -6; raccr_tout 8 -8; racon -4 4
racon_cette 10 -10; racon_n -5 5; racon_tout 3 -3; rade 6 -6; rade_> 7 -7; rade_depui 2 -2; rade_et 1 -1; rage -9 9
rage_contr -9 9; rage_j -9 9; rallu 7 -7; rallu_> 9 -9; rallu_enlev 1 -1; rallu_le 3 -3; rame 18 -18; rame_a 8 -8
rame_sever 8 -8; rame_sur 7 -7; rame_toujo 7 -7; rame_un 4 -4; rapid 10 -10; rapid_> 10 -10; rappe 7 -7
rappe_> 15 -15; rappe_au 3 -3; rappe_c -9 9; rappe_donc 1 -1; rappe_jamai 5 -5; rappe_moi 6 -6; rappe_par 10 -10
rappe_parce 14 -14; rappo 10 -10; rappo_a 10 -10; ras -14 14; ras_la -9 9; ras_le -13 13; rassu 10 -10; rassu_> 7 -7
rassu_vous 9 -9; raymo 10 -10; raymo_escof 10 -10; re 3 -3; re_je 3 -3; rebra 10 -10; rebra_> 7 -7; rebra_les 2 -2
rebra_mais 16 -16; recev 11 -11; recev_des 7 -7; recev_les 12 -12; reche 7 -7; reche_de 7 -7; recoi 11 -11
recoi_cinq 11 -11; recoi_ma 5 -5; recoi_mes 4 -4; recoi_plus 11 -11; recoi_telle 5 -5; recom 11 -11; recom_> 11 -11
recon 6 -6; recon_> 6 -6; recou 10 -10; recou_> 10 -10; recu 19 -19; recu_trois 3 -3; recu_un 12 -12
recu_votre 10 -10; recup 11 -11; recup_inter 11 -11; recup_la 7 -7; recup_toute 7 -7; redem 23 -23; redem_> 16 -16
redem_box 9 -9; redem_ca 7 -7; redem_comme 7 -7; redem_ecran 3 -3; redem_en 8 -8; redem_encor 12 -12; redem_et 8 -8
redem_je 3 -3; redem_la 10 -10; redem_le 8 -8; redem_ma 7 -7; redem_mais 4 -4; redem_non 1 -1; redem_pas 4 -4
redem_plus 1 -1; redem_tout 8 -8; redem_trois 12 -12; redir 1 -1; redir_vous 1 -1; redon 14 -14; redon_moi 14 -14
reel 12 -12; reel_> 12 -12; reell 5 -5; reell_> 5 -5; refle 7 -7; refle_> 7 -7; refle_il 1 -1; refon 11 -11
refon_> 11 -11; refus 18 -18; refus_> 18 -18; regar 14 -14; regar_> 14 -14; regar_des 5 -5; regar_l 6 -6
regar_les 2 -2; regar_pas 13 -13; regle 11 -11; regle_> 8 -8; regle_ca 13 -13; regle_je 11 -11; relat 10 -10
relat_> 7 -7; relat_avec 7 -7; remar 21 -21; remar_> 15 -15; remar_ca 7 -7; remar_merci 14 -14; remar_nicke 7 -7
remar_pas 9 -9; remar_super 6 -6; remar_tout 9 -9; remar_vite 9 -9; rembo -14 14; rembo_> 9 -9; rembo_c -9 9
rembo_moi -12 12; remer 16 -16; remer_> 11 -11; remer_pour 10 -10; remis 1 -1; remis_la 1 -1; remon 7 -7
remon_mais 7 -7; renar 9 -9; renar_> 9 -9; renau 3 -3; renau_aroba 3 -3; rend -12 12; rend_dingu -12 12; rende 6 -6
rende_compt -10 10; rende_la -8 8; rende_moi 13 -13; rende_vous 10 -10; rendu -9 9; rendu_ridic -9 9; renne 6 -6
renne_point 6 -6; rentr 3 -3; rentr_dans 4 -4; rentr_du 5 -5; rentr_mon 1 -1; renvo 5 -5; renvo_d 5 -5; repar 9 -9
repar_> 23 -23; repar_comme 7 -7; repar_ma -7 7; repar_merci 4 -4; repar_pour 12 -12; repar_une -12 12; repas 5 -5
repas_demai 5 -5; repet 2 -2; repet_> 3 -3; repet_clign 7 -7; repet_la -13 13; repet_ne 15 -15; repet_plus 13 -13
repet_s 8 -8; repet_wifi 8 -8; repon 5 -5; repon_> 31 -31; repon_a 13 -13; repon_direc 13 -13; repon_est 7 -7
repon_il 4 -4; repon_jamai -14 14; repon_oui -8 8; repon_plus 8 -8; repon_se 8 -8; repos 9 -9; repos_> 9 -9
repre 5 -5; repre_celui 5 -5; resea 12 -12; resea_> 13 -13; resea_alors 1 -1; resea_avec 7 -7; resea_comme 6 -6
resea_dans 11 -11; resea_de 4 -4; resea_dedan 4 -4; resea_depui 8 -8; resea_du 8 -8; resea_est 11 -11
resea_infor 6 -6; resea_la 2 -2; resea_mobil 9 -9; resea_mon 7 -7; resea_non 5 -5; resea_sans 6 -6; resea_sur 7 -7
resea_wifi 4 -4; resil -20 20; resil_> -12 12; resil_et -8 8; resil_tout -16 16; resol 9 -9; resol_> 9 -9
respo 22 -22; respo_> 20 -20; respo_de 8 -8; respo_du 11 -11; reste 8 -8; reste_a 6 -6; reste_orang 7 -7
reste_que 4 -4; reste_rouge 9 -9; reste_sans 6 -6; reste_sur 4 -4; reste_tout 5 -5; retab 17 -17; retab_> 14 -14
retab_depui 6 -6; retab_du 13 -13; retar 7 -7; retar_j 7 -7; retou 12 -12; retou_> 12 -12; retra 4 -4
retra_alors 4 -4; retro 12 -12; retro_inter 12 -12; retro_le 9 -9; reuni 8 -8; reuni_> 8 -8; reven 15 -15
reven_> 14 -14; reven_a 12 -12; reven_d 8 -8; reven_merci 3 -3; reven_puis 9 -9; reven_tout 1 -1; revie 5 -5
revie_> 3 -3; revie_pas 8 -8; rey 4 -4; rey_r 4 -4; rh 8 -8; rh_aroba 8 -8; ridic -1 1; ridic_> -2 2; ridic_un 7 -7
rien 1 -1; rien_> 1 -1; rien_a 24 -24; rien_bande -6 6; rien_c -9 9; rien_chang 13 -13; rien_contr 8 -8
rien_de 9 -9; rien_depui -9 9; rien_desol 10 -10; rien_du 12 -12; rien_fait 17 -17; rien_n 8 -8; rien_ne 7 -7
rien_passe 11 -11; rien_qu -5 5; rien_qui 7 -7; rien_redem 9 -9; rien_sur 5 -5; rien_votre -8 8; rien_y 2 -2
rigol 7 -7; rigol_> 7 -7; rire 12 -12; rire_> 12 -12; rivie 6 -6; rivie_sur 6 -6; roami 10 -10; roami_desac 10 -10
robas 8 -8; robas_yahoo 8 -8; rober 6 -6; rober_aroba 6 -6; robot 10 -10; robot_> 5 -5; robot_aspir 7 -7
robot_ca 10 -10; robot_la 10 -10; robot_mais 1 -1; rocha 11 -11; rocha_a 11 -11; rocha_aroba 8 -8; rolla 6 -6
rolla_avec 6 -6; roman 8 -8; roman_point 8 -8; rond 8 -8; rond_tout 8 -8; rose 10 -10; rose_blanc 9 -9; rose_et 9 -9
rouge 17 -17; rouge_> 18 -18; rouge_a 3 -3; rouge_et 2 -2; rouge_pas 2 -2; rouge_qui 2 -2; roule 11 -11
roule_> 11 -11; rouss 12 -12; rouss_> 9 -9; rouss_bonjo 8 -8; rouss_de 7 -7; route 6 -6; route_a 6 -6
route_princ 4 -4; route_redem 8 -8; roux 9 -9; roux_aroba 9 -9; roux_chez 8 -8; rubis -5 5; rubis_sur -5 5
rue 22 -22; rue_> 14 -14; rue_de 7 -7; rue_des 12 -12; rue_le 2 -2; rue_ou 20 -20; s 8 -8; s_> 7 -7; s_a 9 -9
s_affic 6 -6; s_allum 9 -9; s_aroba 6 -6; s_arran 5 -5; s_comme 5 -5; s_d 8 -8; s_e 7 -7; s_en 10 -10
s_enerv 11 -11; s_est -5 5; s_etein 15 -15; s_f 7 -7; s_il 9 -9; s_n 5 -5; s_o 6 -6; s_ouvre 10 -10; s_ouvri 6 -6
s_point 7 -7; s_rolla 6 -6; s_s 7 -7; sa 7 -7; sa_fait 8 -8; sa_ka 4 -4; sabin 6 -6; sabin_point 6 -6; sacha 6 -6
sacha_lenoi 6 -6; sache 11 -11; sache_> 11 -11; saint 8 -8; saint_marti 8 -8; sais 21 -21; sais_pas 8 -8
sais_plus 11 -11; sais_trop 14 -14; saisi 5 -5; saisi_> 11 -11; saisi_notre -6 6; sait 6 -6; sait_> 6 -6
sait_plus 6 -6; sale -9 9; sale_robot -9 9; salet -9 9; salet_de -9 9; salon 14 -14; salon_> 13 -13
salon_celui 2 -2; salut 11 -11; salut_c 11 -11; sanit 9 -9; sanit_aux 9 -9; sans 1 -1; sans_accen 5 -5
sans_arret 7 -7; sans_facon 11 -11; sans_faute 6 -6; sans_fil 6 -6; sans_impor 6 -6; sans_inter 5 -5
sans_resea 9 -9; sans_telep -14 14; sans_trema 6 -6; saoul -15 15; saoul_> -20 20; saoul_avec -6 6; saoul_ca -6 6
saoul_vous -6 6; sarah 8 -8; sarah_point 8 -8; saura 10 -10; saura_pas 10 -10; saute 11 -11; saute_> 11 -11
saute_penda 9 -9; sav 6 -6; sav_humai 6 -6; savez 10 -10; savez_je 4 -4; savez_vous 10 -10; savoi 12 -12
savoi_ca 7 -7; savoi_quand 3 -3; savoi_si 5 -5; scand -28 28; scand_> -25 25; scand_a 16 -16; scand_d -8 8
scand_de -9 9; scand_je -12 12; scand_par -8 8; scand_sanit 9 -9; scand_un -10 10; sdsl 6 -6; sdsl_depui 6 -6
se -4 4; se_co 6 -6; se_compr 11 -11; se_conne 6 -6; se_coupe 10 -10; se_decle 8 -8; se_decon 10 -10; se_fait 7 -7
se_fige 6 -6; se_fout -10 10; se_foutr -8 8; se_lance 10 -10; se_matin 8 -8; se_moque -11 11; se_plaig 7 -7
se_plain 10 -10; se_trouv 7 -7; sec 5 -5; sec_la 5 -5; secon 8 -8; secon_et 8 -8; secon_je 6 -6; secre 10 -10
secre_aroba 8 -8; secre_n 9 -9; secti 7 -7; secti_le 7 -7; seize 19 -19; seize_> 12 -12; seize_dix 5 -5
seize_douze 5 -5; seize_machi 10 -10; seize_vingt 4 -4; semai 1 -1; semai_> 10 -10; semai_derni 9 -9; semai_que -7 7
semai_sans -12 12; sembl 10 -10; sembl_oui 10 -10; sept 10 -10; sept_> 10 -10; sept_aroba 9 -9; sept_cinqu 5 -5
sept_dix 5 -5; sept_huit 1 -1; sept_non 12 -12; sept_oui 9 -9; sept_quara 5 -5; sept_quatr 5 -5; sept_sept 9 -9
sept_six 5 -5; sept_soixa 7 -7; sept_trent 5 -5; sept_vingt 5 -5; sept_zero 4 -4; septa 18 -18; septa_> 11 -11
septa_cinq 9 -9; septa_et 5 -5; septa_fois 10 -10; septa_neuf 5 -5; septa_quatr 4 -4; septa_septa 14 -14
septa_six 4 -4; septa_trois 5 -5; septe 3 -3; septe_le 3 -3; serai 8 -8; serai_parfa 8 -8; serie -24 24
serie_> -21 21; serie_a -6 6; serie_marre -6 6; serie_vous -8 8; serve -12 12; serve_> 13 -13; serve_a -15 15
servi -11 11; servi_> -13 13; servi_a -6 6; servi_c -14 14; servi_clien 14 -14; servi_d 16 -16; servi_de -8 8
servi_deplo -16 16; servi_depui 7 -7; servi_est -11 11; servi_techn 19 -19; servi_une 19 -19; ses 9 -9
ses_chain 10 -10; ses_devoi 1 -1; seul 14 -14; seul_> 10 -10; seul_appar 6 -6; seul_au 10 -10; seul_r 10 -10
seule 14 -14; seule_appar 7 -7; seule_il 7 -7; seule_le 8 -8; seule_table 10 -10; sever 8 -8; sever_> 8 -8
sfr 11 -11; sfr_> 9 -9; sfr_point 9 -9; si 21 -21; si_> 19 -19; si_c 10 -10; si_ca 6 -6; si_corre 5 -5
si_enfin 11 -11; si_j 1 -1; si_je 2 -2; si_la 5 -5; si_on 5 -5; si_si 9 -9; si_tard 7 -7; sien 10 -10
sien_et 10 -10; signa 13 -13; signa_> 14 -14; signa_meme 7 -7; signa_sur 6 -6; signe 7 -7; signe_> 7 -7; silen 8 -8
silen_compl 8 -8; silva 7 -7; silva_> 7 -7; sim 14 -14; sim_> 12 -12; sim_dans 5 -5; sim_n 6 -6; sim_nouve 6 -6
sim_oui 6 -6; sim_remis 1 -1; sim_rien 1 -1; sim_sim 6 -6; simpl 13 -13; simpl_> 8 -8; simpl_debra 9 -9; sip 9 -9
sip_ne 9 -9; site 10 -10; site_ne 10 -10; six 10 -10; six_78 7 -7; six_> 17 -17; six_appel 1 -1; six_aroba 8 -8
six_cinq 5 -5; six_cinqu 13 -13; six_dix 6 -6; six_douze 6 -6; six_en 7 -7; six_et 9 -9; six_j 4 -4; six_je 5 -5
six_non 5 -5; six_nonan 7 -7; six_on 1 -1; six_onze 12 -12; six_pas 6 -6; six_quara 7 -7; six_quatr 5 -5
six_quinz 5 -5; six_sept 4 -4; six_septa 5 -5; six_six 5 -5; six_soixa 6 -6; six_telep 5 -5; six_trent 6 -6
six_un 2 -2; six_vingt 8 -8; six_zero 3 -3; sixie -7 7; sixie_fois -7 7; skyne 7 -7; skyne_point 7 -7; smart 5 -5
smart_affic 4 -4; smart_ne 4 -4; smith 6 -6; smith_at 6 -6; sms 14 -14; sms_> 9 -9; sms_d 12 -12; sms_je 10 -10
sms_parte 11 -11; sms_que 8 -8; socie 16 -16; socie_dupon 7 -7; socie_duran 10 -10; socie_est 8 -8; socie_soget 7 -7
socie_trans 7 -7; soeur 6 -6; soeur_donc 3 -3; soeur_en 5 -5; soeur_parce 6 -6; soget 7 -7; soget_> 7 -7
soget_s 6 -6; soir 8 -8; soir_> 8 -8; soit 14 -14; soit_une 14 -14; soixa 8 -8; soixa_ans 6 -6; soixa_cinq 4 -4
soixa_deux 8 -8; soixa_dix 6 -6; soixa_douze 9 -9; soixa_et 3 -3; soixa_neuf 11 -11; soixa_puis 8 -8
soixa_quato 2 -2; soixa_quatr 4 -4; soixa_quinz 5 -5; soixa_seize 6 -6; soixa_sept 6 -6; soixa_six 6 -6
soixa_soixa 6 -6; soixa_trois 4 -4; sol 5 -5; sol_> 5 -5; someo 5 -5; someo_pleas 5 -5; somme 7 -7; somme_dans 3 -3
somme_la 7 -7; son 14 -14; son_> 6 -6; son_dessi 8 -8; son_est 15 -15; son_opera 9 -9; son_telep 5 -5
son_voyan 5 -5; sonne 19 -19; sonne_a 5 -5; sonne_dans 4 -4; sonne_est 15 -15; sonne_mais 3 -3; sonne_ne 4 -4
sonne_occup 6 -6; sonne_pas 2 -2; sonne_plus 8 -8; sont 18 -18; sont_a 8 -8; sont_coupe 6 -6; sont_decon 7 -7
sont_hache 7 -7; sont_muets 6 -6; sont_touch 6 -6; sont_verte 4 -4; sont_verts 7 -7; sophi 15 -15; sophi_aroba 5 -5
sophi_duboi 10 -10; sophi_duran 11 -11; sophi_lefev 3 -3; sophi_marti 7 -7; sophi_morel 8 -8; sophi_picar 7 -7
sophi_tiret 8 -8; sorti 9 -9; sorti_> 8 -8; sorti_a 8 -8; souci 16 -16; souci_> 15 -15; souci_allez 9 -9
souci_au 4 -4; souci_avec 1 -1; souci_c 1 -1; souci_chez 14 -14; souci_de 6 -6; souci_je 4 -4; souci_n 13 -13
souci_tout 6 -6; souha 11 -11; souha_etre 3 -3; souha_joind 6 -6; souha_m 8 -8; souha_parle 10 -10; souha_pas 14 -14
sous 12 -12; sous_la 10 -10; sous_sol 5 -5; sousc 9 -9; sousc_a 9 -9; souvi 18 -18; souvi_plus 18 -18; soyez 10 -10
soyez_debor 10 -10; speak 5 -5; speak_to 5 -5; speed 11 -11; speed_test 11 -11; stabl 9 -9; stabl_maint 9 -9
stand 10 -10; stand_de 12 -12; stand_je 5 -5; stand_ne 11 -11; stand_telep 8 -8; steph 8 -8; steph_point 5 -5
steph_vasse 7 -7; stop -6 6; stop_j -8 8; stop_je 14 -14; stres 7 -7; stres_j 7 -7; stupi -15 15; stupi_ou -15 15
stylo 12 -12; stylo_> 12 -12; subis 7 -7; subis_une 7 -7; sud -6 6; sud_> -6 6; suffi -24 24; suffi_> -13 13
suffi_basta -4 4; suffi_j -5 5; suffi_maint -18 18; suis -1 1; suis_a -9 9; suis_au 10 -10; suis_avec 25 -25
suis_bete 12 -12; suis_calme 14 -14; suis_charl 12 -12; suis_clien 10 -10; suis_confu 5 -5; suis_conne 11 -11
suis_coupe 8 -8; suis_d 12 -12; suis_dans 15 -15; suis_decu 13 -13; suis_degou -12 12; suis_desol 12 -12
suis_devan 11 -11; suis_embet 16 -16; suis_en -7 7; suis_enerv 10 -10; suis_ennuy 13 -13; suis_exced -21 21
suis_fatig 18 -18; suis_furax -10 10; suis_furie -24 24; suis_hors -23 23; suis_l 8 -8; suis_la 24 -24; suis_le 9 -9
suis_madam 11 -11; suis_moi 12 -12; suis_nul 11 -11; suis_opera 11 -11; suis_parti 1 -1; suis_pas 30 -30
suis_patie 12 -12; suis_perdu 14 -14; suis_pierr 12 -12; suis_press 15 -15; suis_rentr 1 -1; suis_scand -8 8
suis_seul 9 -9; suis_sur 12 -12; suis_tanne 4 -4; suis_techn 13 -13; suis_toujo 19 -19; suis_tout 7 -7
suis_tres -19 19; suis_un 14 -14; suis_une 11 -11; suis_vraim -12 12; suite 1 -1; suite_> 7 -7; suite_j -7 7
suite_mon 5 -5; suivr 9 -9; suivr_> 9 -9; sujet 10 -10; sujet_du 10 -10; super 16 -16; super_> 15 -15
super_ca 11 -11; super_merci 5 -5; suppo 12 -12; suppo_humai 8 -8; suppo_point 5 -5; suppo_que 13 -13
suppo_techn 5 -5; sur 11 -11; sur_> 16 -16; sur_appel 4 -4; sur_cinq 11 -11; sur_deux 6 -6; sur_fortn 6 -6
sur_googl 11 -11; sur_inter 9 -9; sur_l -5 5; sur_la 12 -12; sur_le 9 -9; sur_les -6 6; sur_ma 6 -6; sur_mon 15 -15
sur_notre 7 -7; sur_pas 1 -1; sur_que 11 -11; sur_repon 13 -13; sur_son 5 -5; sur_tous 5 -5; sur_un 10 -10
surfe 15 -15; surfe_> 12 -12; surfe_mais 13 -13; surto 12 -12; surto_la 2 -2; surto_pas 12 -12; switc 6 -6
switc_veut 6 -6; sympa 16 -16; sympa_> 16 -16; t 11 -11; t_> 8 -8; t_aroba 5 -5; t_as 4 -4; t_aurai 6 -6
t_comme 7 -7; t_e 6 -6; t_es 9 -9; t_i 7 -7; t_il 5 -5; t_s 7 -7; ta -11 11; ta_gueul -11 11; tabar -20 20
tabar_ca -20 20; table 11 -11; table_> 9 -9; table_de 1 -1; table_des 5 -5; table_et 9 -9; table_ne 7 -7
table_ni 5 -5; table_que 4 -4; table_voila 5 -5; tais 9 -9; tais_toi 9 -9; tanne 4 -4; tanne_la 4 -4; tant 8 -8
tant_que 8 -8; tanto 8 -8; tanto_> 8 -8; taper -6 6; taper_sur -6 6; tard 14 -14; tard_> 14 -14; te -3 3
te_> 12 -12; te_faire -8 8; te_fous -9 9; techn 21 -21; techn_> 21 -21; techn_a 6 -6; techn_c 5 -5; techn_de 12 -12
techn_devai 6 -6; techn_doit 6 -6; techn_en 4 -4; techn_est 6 -6; techn_hier 5 -5; techn_il 5 -5; techn_je 2 -2
techn_m 5 -5; techn_me 7 -7; techn_merci 3 -3; techn_moi 13 -13; techn_n -8 8; techn_orang 13 -13; techn_ou 18 -18
techn_pas 6 -6; techn_qui 4 -4; techn_repas 5 -5; techn_s 8 -8; techn_va 6 -6; tele 17 -17; tele_> 14 -14
tele_bugue 7 -7; tele_du 8 -8; tele_est 4 -4; tele_et 3 -3; tele_mais 2 -2; tele_ne 8 -8; tele_qui 4 -4
tele_quoi 10 -10; telec 11 -11; telec_> 7 -7; telec_mes 7 -7; telep 12 -12; telep_> 6 -6; telep_a 6 -6; telep_c 4 -4
telep_ca 1 -1; telep_capte 2 -2; telep_cette 6 -6; telep_comme 3 -3; telep_dans 6 -6; telep_de 8 -8; telep_dit 6 -6
telep_donc 2 -2; telep_du 4 -4; telep_est 11 -11; telep_et 12 -12; telep_fixe 8 -8; telep_fonct 4 -4
telep_gresi 10 -10; telep_il 6 -6; telep_inter 4 -4; telep_ip 11 -11; telep_j 7 -7; telep_maint 5 -5
telep_mais 8 -8; telep_march 2 -2; telep_mobil 6 -6; telep_n 12 -12; telep_ne 7 -7; telep_ni 7 -7; telep_oui 4 -4
telep_parce 5 -5; telep_penda -6 6; telep_porta 3 -3; telep_qui 7 -7; telep_rien 10 -10; telep_sonne 5 -5
telep_sont 10 -10; teles 6 -6; teles_> 6 -6; telet 9 -9; telet_ca 8 -8; telet_je 6 -6; telev 10 -10; telev_et 6 -6
telev_une 8 -8; telle 5 -5; telle_de 5 -5; tels 12 -12; tels_et 12 -12; temps 2 -2; temps_> 14 -14; temps_c -6 6
temps_mais 11 -11; temps_pour 4 -4; temps_quand 4 -4; tenir 7 -7; tenir_> 7 -7; tenu 8 -8; tenu_dix 8 -8
termi 12 -12; termi_de 12 -12; terri 11 -11; terri_> 11 -11; test 14 -14; test_a 11 -11; test_un 9 -9; teste 10 -10
teste_> 6 -6; teste_le 5 -5; tete -12 12; tete_> -14 14; tete_de -5 5; tete_elle 4 -4; texto 17 -17; texto_> 17 -17
thoma 9 -9; thoma_f 7 -7; thoma_point 8 -8; thune -8 8; thune_> -8 8; ti 6 -6; ti_point 6 -6; ticke 6 -6
ticke_> 6 -6; tient 8 -8; tient_> 8 -8; tiret 8 -8; tiret_atlas 8 -8; tiret_boite 11 -11; tiret_du 6 -6
tiret_et 8 -8; tiret_goff 5 -5; tiret_henri 7 -7; tiret_henry 4 -4; tiret_lac 5 -5; tiret_lea 8 -8; tiret_lebla 8 -8
tiret_leroy 7 -7; tiret_marie 8 -8; tiret_marti 5 -5; tiret_morin 7 -7; tiret_plomb 9 -9; tiret_puis 3 -3
tiret_renne 6 -6; to 5 -5; to_someo 5 -5; toi 12 -12; toi_je 9 -9; toi_machi 8 -8; toile 10 -10; toile_> 10 -10
toit 9 -9; toit_> 9 -9; toit_ca 4 -4; tombe 15 -15; tombe_> 15 -15; tombe_chez 4 -4; tombe_direc 5 -5; tombe_en 2 -2
tombe_le 5 -5; ton -4 4; ton_chef 16 -16; ton_machi -6 6; tonal 11 -11; tonal_> 13 -13; tonal_dans 6 -6
tonal_est 7 -7; tonal_quand 5 -5; tonal_sur 15 -15; tonne 8 -8; tonne_> 8 -8; tony 9 -9; tony_point 9 -9
touch 16 -16; touch_> 16 -16; toujo 15 -15; toujo_> 17 -17; toujo_au 7 -7; toujo_aussi 10 -10; toujo_autan 7 -7
toujo_avec 1 -1; toujo_bloqu 12 -12; toujo_coupe 18 -18; toujo_dans 8 -8; toujo_en 11 -11; toujo_la 16 -16
toujo_le 7 -7; toujo_lent 14 -14; toujo_meme 6 -6; toujo_mort 13 -13; toujo_muet 10 -10; toujo_parei -12 12
toujo_pas 11 -11; toujo_pour 13 -13; toujo_rien 15 -15; toujo_rouge 9 -9; toujo_toujo 15 -15; toulo 10 -10
toulo_> 10 -10; tour 12 -12; tour_> 12 -12; tourn -4 4; tourn_en -6 6; tourn_toujo 8 -8; tous 3 -3; tous_> 11 -11
tous_autan -7 7; tous_ces 7 -7; tous_des -18 18; tous_en 5 -5; tous_les -5 5; tout 5 -5; tout_> 2 -2; tout_a 15 -15
tout_acces 6 -6; tout_attac 8 -8; tout_bien 1 -1; tout_bon 13 -13; tout_c 2 -2; tout_ca 6 -6; tout_casse -13 13
tout_ce 8 -8; tout_colle 6 -6; tout_comme 2 -2; tout_compr 11 -11; tout_dans 3 -3; tout_de -2 2; tout_depui 3 -3
tout_du 7 -7; tout_en 3 -3; tout_enfin 14 -14; tout_est 10 -10; tout_et 12 -12; tout_fait 4 -4; tout_fonct 12 -12
tout_frero 12 -12; tout_je -6 6; tout_jeune 1 -1; tout_juste 10 -10; tout_l 5 -5; tout_le 9 -9; tout_march 8 -8
tout_meme 3 -3; tout_mort 11 -11; tout_noir 5 -5; tout_prene 9 -9; tout_qui 4 -4; tout_remar 10 -10
tout_seul 11 -11; tout_simpl 9 -9; tout_va 8 -8; tout_vendu 4 -4; toute 9 -9; toute_ces -9 9; toute_la 11 -11
toute_les 11 -11; toute_mes 7 -7; toute_neuve 13 -13; toute_noire 5 -5; toute_seule 7 -7; trafi 6 -6; trafi_est 6 -6
train 19 -19; train_> 15 -15; train_de 7 -7; trait -6 6; trait_cela 6 -6; trait_d 9 -9; trait_les -14 14
trans 14 -14; trans_> 14 -14; trans_marti 7 -7; trans_moi 23 -23; trans_picar 7 -7; trava 1 -1; trava_> 10 -10
trava_avec 11 -11; trava_de -10 10; trava_et 7 -7; trava_je 2 -2; treiz 7 -7; treiz_et 4 -4; treiz_quato 7 -7
trema 6 -6; trema_point 6 -6; tremb 7 -7; tremb_> 10 -10; tremb_d 7 -7; trent 8 -8; trent_> 10 -10; trent_c 5 -5
trent_cinq 1 -1; trent_deux 4 -4; trent_douze 8 -8; trent_neuf 5 -5; trent_quara 7 -7; trent_quatr 7 -7
trent_six 4 -4; trent_trois 5 -5; trent_vingt 4 -4; tres -5 5; tres_aimab 13 -13; tres_bien 18 -18; tres_en -17 17
tres_enerv -12 12; tres_fache -9 9; tres_lent 13 -13; tres_lente 9 -9; tres_mal 13 -13; tres_mecon -14 14
tres_patie 13 -13; tres_tres -15 15; trois 7 -7; trois_> 20 -20; trois_appar 14 -14; trois_aroba 8 -8; trois_ca 7 -7
trois_deux 5 -5; trois_fois -6 6; trois_heure -12 12; trois_huit 5 -5; trois_huita 5 -5; trois_jours 20 -20
trois_messa 3 -3; trois_non 8 -8; trois_nonan 5 -5; trois_onze 3 -3; trois_ordin 6 -6; trois_ordis 12 -12
trois_ou 12 -12; trois_quara 6 -6; trois_quatr 3 -3; trois_qui 17 -17; trois_rivie 6 -6; trois_semai -15 15
trois_sept 4 -4; trois_six 5 -5; trois_soixa 3 -3; trois_telep 11 -11; trois_trois 5 -5; trois_vingt 4 -4
trois_zero 3 -3; tromp 21 -21; tromp_> 20 -20; tromp_dis 12 -12; trop 5 -5; trop_> 11 -11; trop_atten 5 -5
trop_bien 9 -9; trop_ce 2 -2; trop_la -9 9; trop_nuls -5 5; trop_rien 14 -14; trop_vite 7 -7; trouv 7 -7
trouv_au 7 -7; trouv_pas 5 -5; trouv_plus 5 -5; truc -4 4; truc_> -14 14; truc_fonct 15 -15; trunk 9 -9
trunk_sip 9 -9; tu -5 5; tu_me -8 8; tu_t 9 -9; tu_te -9 9; tuer 4 -4; tuer_le 4 -4; u 12 -12; u_> 6 -6; u_c 8 -8
u_e 4 -4; u_l 3 -3; u_n 4 -4; u_p 8 -8; u_r 7 -7; u_x 9 -9; u_y 9 -9; u_z 6 -6; uk 6 -6; uk_> 6 -6; ulter 12 -12
ulter_> 12 -12; un 10 -10; un_> -1 1; un_a 14 -14; un_abonn -6 6; un_agent 9 -9; un_appel 14 -14; un_appui 5 -5
un_arbre 7 -7; un_aroba 14 -14; un_autom 6 -6; un_autre 16 -16; un_cable -14 14; un_chien -9 9; un_chiff 3 -3
un_cinqu 5 -5; un_clien 8 -8; un_code 6 -6; un_colla 6 -6; un_colle 17 -17; un_conco 5 -5; un_confl 4 -4
un_conse 11 -11; un_contr 28 -28; un_coup 8 -8; un_creti -4 4; un_d 20 -20; un_de 24 -24; un_debit 7 -7
un_depan 4 -4; un_deux 11 -11; un_deuxi 5 -5; un_doute 5 -5; un_dupli 7 -7; un_e 10 -10; un_echo 10 -10
un_ecran 6 -6; un_elect 12 -12; un_etre 11 -11; un_fixe 4 -4; un_froid 7 -7; un_gars 12 -12; un_grand 10 -10
un_h 6 -6; un_huita 5 -5; un_humai 14 -14; un_imbec -14 14; un_insta 16 -16; un_je 8 -8; un_joli 9 -9; un_la 7 -7
un_m 17 -17; un_mail 13 -13; un_mec 10 -10; un_mega 7 -7; un_minut 9 -9; un_mois -14 14; un_monsi 8 -8
un_mot 10 -10; un_moun 4 -4; un_neuf 5 -5; un_ni 10 -10; un_nonan 4 -4; un_numer 13 -13; un_opera 8 -8
un_ordin 16 -16; un_ou 9 -9; un_paque 7 -7; un_parti 16 -16; un_petit 6 -6; un_peu 17 -17; un_peut 9 -9
un_pilot 5 -5; un_ping 6 -6; un_poil 8 -8; un_point 4 -4; un_porta 13 -13; un_prele 11 -11; un_probl 16 -16
un_proce -13 13; un_quara 4 -4; un_quatr 4 -4; un_qui 17 -17; un_rembo -6 6; un_rende 9 -9; un_respo 20 -20
un_robot 18 -18; un_s 7 -7; un_scand -16 16; un_sept 5 -5; un_septa 4 -4; un_serve 10 -10; un_servi -16 16
un_seul 7 -7; un_seule 7 -7; un_sms 10 -10; un_soixa 5 -5; un_souci 11 -11; un_stylo 12 -12; un_super 13 -13
un_techn 11 -11; un_telep 10 -10; un_tiret 3 -3; un_tour 12 -12; un_trent 1 -1; un_un 5 -5; un_vingt 4 -4
un_voyan 2 -2; un_vrai 10 -10; un_y 4 -4; un_zero 5 -5; under 8 -8; under_judo 8 -8; under_rey 4 -4; under_wolf 9 -9
une_adres 6 -6; une_anten 9 -9; une_arnaq -9 9; une_bande -22 22; une_betis 5 -5; une_bonne 10 -10; une_box 15 -15
une_catas -6 6; une_centa 7 -7; une_chale 11 -11; une_chose -5 5; une_colle 5 -5; une_conse 9 -9; une_conso 6 -6
une_dame 11 -11; une_demi 7 -7; une_dizai 11 -11; une_douza 11 -11; une_entre 3 -3; une_erreu 13 -13
une_escro -16 16; une_factu 12 -12; une_fois 6 -6; une_gang 6 -6; une_heure -15 15; une_honte -18 18
une_impri 10 -10; une_incom -8 8; une_inter 7 -7; une_journ -8 8; une_ligne -2 2; une_madam 8 -8; une_minut 1 -1
une_nouve 7 -7; une_offre 10 -10; une_ordin 8 -8; une_page 7 -7; une_paire 7 -7; une_panne 14 -14; une_pelle 6 -6
une_perso 19 -19; une_perte 6 -6; une_petit 10 -10; une_quest 12 -12; une_quich -10 10; une_quinz 7 -7
une_reuni 8 -8; une_semai 5 -5; une_seule 10 -10; une_table 7 -7; une_telep 8 -8; une_telev 8 -8; une_trent 9 -9
une_vieil 1 -1; une_vingt 6 -6; une_vraie 10 -10; union 9 -9; union_belfo 7 -7; union_gruye 7 -7; uniqu 12 -12
uniqu_> 11 -11; uniqu_la 8 -8; univ 6 -6; univ_tiret 6 -6; urgen 13 -13; urgen_> 16 -16; urgen_j 7 -7
urgen_uniqu 11 -11; utili 8 -8; utili_celle 4 -4; utili_pas 8 -8; v 9 -9; v_a 7 -7; v_aroba 7 -7; v_e 6 -6; v_i 3 -3
v_point 9 -9; v_r 5 -5; va 4 -4; va_> 26 -26; va_au -6 6; va_beauc 6 -6; va_bien 6 -6; va_c 10 -10; va_etre 14 -14
va_faire -6 6; va_mais 6 -6; va_march 11 -11; va_mieux 14 -14; va_pas -8 8; va_plus 8 -8; va_s 5 -5; va_te -8 8
va_toujo 8 -8; va_tres 15 -15; va_venir 6 -6; va_voir 11 -11; vacan 1 -1; vacan_en 1 -1; vais -13 13
vais_aller -13 13; vais_pas 6 -6; vais_peter -14 14; vais_porte -11 11; vais_resil -13 13; vais_saisi -6 6
vais_tout -15 15; vais_voir 19 -19; vais_vous -4 4; valai 6 -6; valai_on 6 -6; valer 6 -6; valer_dumon 6 -6
valid 2 -2; valid_> 2 -2; vas 12 -12; vas_y 12 -12; vasse 7 -7; vasse_v 7 -7; vendu 4 -4; vendu_maint 4 -4
venir 10 -10; venir_> 6 -6; venir_mardi 6 -6; venir_me 6 -6; venir_payer 7 -7; venu 1 -1; venu_> 6 -6; venu_c -8 8
venu_coupe 7 -7; venu_et 5 -5; venu_hier 4 -4; venu_mais 4 -4; verif 12 -12; verif_> 12 -12; verra 9 -9
verra_bien 9 -9; vers 14 -14; vers_dix 11 -11; vers_le 5 -5; vert 17 -17; vert_> 10 -10; vert_et 6 -6
vert_mais 2 -2; vert_zero 3 -3; verte 10 -10; verte_> 10 -10; verts 7 -7; verts_> 7 -7; very 7 -7; very_good 7 -7
veuil 5 -5; veuil_passe 5 -5; veut 11 -11; veut_pas 10 -10; veut_toujo 10 -10; veux 13 -13; veux_> 14 -14
veux_annul 18 -18; veux_bien 6 -6; veux_cause 14 -14; veux_dire 6 -6; veux_etre 7 -7; veux_faire 8 -8
veux_juste 6 -6; veux_le 4 -4; veux_modif 10 -10; veux_parle 10 -10; veux_pas 11 -11; veux_plus -6 6; veux_qu 4 -4
veux_quelq 10 -10; veux_recup 11 -11; veux_telep 7 -7; veux_un 7 -7; veux_une 5 -5; vide 9 -9; vide_> 8 -8
vide_quand 4 -4; video 10 -10; video_il 5 -5; video_parte 7 -7; vieil 1 -1; vieil_dame -6 6; vieil_perso 16 -16
vienn 3 -3; vienn_je 3 -3; viens 17 -17; viens_de 13 -13; viens_la 9 -9; vient 8 -8; vient_> 7 -7; vient_de 8 -8
vieux 6 -6; vieux_telep 6 -6; villa 3 -3; villa_et 3 -3; ville 6 -6; ville_> 7 -7; ville_b 4 -4; villi 12 -12
villi_> 12 -12; vince 8 -8; vince_hoffm 8 -8; vingt 8 -8; vingt_> 16 -16; vingt_ans -5 5; vingt_cinq 9 -9
vingt_deux 8 -8; vingt_dix 5 -5; vingt_douze 11 -11; vingt_et 15 -15; vingt_huit 4 -4; vingt_neuf 6 -6
vingt_on 6 -6; vingt_puis 8 -8; vingt_quato 4 -4; vingt_quatr 10 -10; vingt_seize 4 -4; vingt_sept 5 -5
vingt_treiz 4 -4; vingt_trent 7 -7; vingt_trois 3 -3; vingt_un 13 -13; virgu 4 -4; virgu_douze 4 -4
virgu_soixa 4 -4; virgu_trent 4 -4; visio 9 -9; visio_> 7 -7; visio_coupe 8 -8; vit 4 -4; vit_avec 4 -4; vite 11 -11
vite_> 9 -9; vite_moi 1 -1; vite_tout 7 -7; vocal 10 -10; vocal_est 10 -10; voila 14 -14; voila_> 12 -12
voila_c 11 -11; voila_comme 9 -9; voila_en 1 -1; voila_exact 5 -5; voila_je 3 -3; voila_madam 1 -1; voila_vous 6 -6
voir 10 -10; voir_> 16 -16; voir_aille -13 13; voir_avec -1 1; vois 9 -9; vois_ce 6 -6; vois_pas 12 -12
vois_plus 6 -6; voisi 14 -14; voisi_> 8 -8; voisi_est 9 -9; voisi_monsi 9 -9; voisi_parce 11 -11; voisi_qui 8 -8
voit 7 -7; voit_le 7 -7; voit_pas 5 -5; voix 8 -8; voix_qui 9 -9; vol -16 16; vol_> -16 16; vol_pur -6 6; vole 9 -9
vole_mon 9 -9; voleu -18 18; voleu_> -16 16; voleu_prend -6 6; voleu_rende -8 8; volon 11 -11; volon_> 11 -11
vont 3 -3; vont_qui 3 -3; vos -21 21; vos_agent 10 -10; vos_colle 18 -18; vos_conne -7 7; vos_delai -6 6
vos_excus -5 5; vos_histo -4 4; vos_machi -7 7; vos_menso -7 7; vos_panne -10 10; vos_quest -13 13; vos_robot -14 14
vos_techn 4 -4; votre -8 8; votre_abonn -11 11; votre_affai -10 10; votre_boite -11 11; votre_box -11 11
votre_calme 12 -12; votre_colle 9 -9; votre_compo -8 8; votre_courr 10 -10; votre_dilig 8 -8; votre_entre -12 12
votre_faute 14 -14; votre_incom -10 10; votre_intel 10 -10; votre_machi 14 -14; votre_patie 13 -13; votre_patro 8 -8
votre_retou 12 -12; votre_servi -15 15; votre_super 10 -10; votre_techn -8 8; votre_temps 22 -22; votre_truc -4 4
voudr 16 -16; voudr_annul 17 -17; voudr_avoir 8 -8; voudr_cause 15 -15; voudr_chang 14 -14; voudr_depan 10 -10
voudr_joind 6 -6; voudr_l 4 -4; voudr_le 8 -8; voudr_modif 7 -7; voudr_parle 2 -2; voudr_pas 7 -7; voudr_quelq 6 -6
voudr_redem 7 -7; voudr_savoi 5 -5; voudr_un 7 -7; voudr_une 9 -9; voula 10 -10; voula_dire 10 -10; voule 11 -11
voule_dire 6 -6; voule_savoi 7 -7; voulo 8 -8; voulo_parle 8 -8; vous -10 10; vous_> -8 8; vous_ai 8 -8
vous_allez -8 8; vous_annul 6 -6; vous_appel 23 -23; vous_arret 6 -6; vous_attaq -8 8; vous_autre -8 8
vous_avec 9 -9; vous_avez 21 -21; vous_avoue 6 -6; vous_bande -10 10; vous_benis 7 -7; vous_colle -13 13
vous_comme -14 14; vous_compr -22 22; vous_confi 13 -13; vous_de 9 -9; vous_depui 10 -10; vous_deran 13 -13
vous_dirai 14 -14; vous_dire 1 -1; vous_dis 1 -1; vous_disie 12 -12; vous_dites 6 -6; vous_donne 3 -3
vous_ecout 3 -3; vous_embet 12 -12; vous_en 13 -13; vous_envoy -7 7; vous_etes 3 -3; vous_expli 9 -9
vous_fache 9 -9; vous_faire -13 13; vous_faite 5 -5; vous_felic 12 -12; vous_fiche -14 14; vous_foute -7 7
vous_garan -8 8; vous_hein -16 16; vous_inqui 11 -11; vous_jure -6 6; vous_l 15 -15; vous_la 5 -5; vous_le -14 14
vous_les -5 5; vous_m -11 11; vous_maint -9 9; vous_mais 5 -5; vous_manqu -8 8; vous_me -16 16; vous_moque -15 15
vous_n 8 -8; vous_ne -11 11; vous_notez 8 -8; vous_notie 4 -4; vous_nous -6 6; vous_parle 16 -16; vous_payer -9 9
vous_payez -11 11; vous_plait 9 -9; vous_pouve 18 -18; vous_previ 2 -2; vous_que 11 -11; vous_racon 3 -3
vous_rappe 10 -10; vous_rassu 7 -7; vous_recoi 11 -11; vous_regar 13 -13; vous_remer 16 -16; vous_rende -10 10
vous_repet 15 -15; vous_repon 4 -4; vous_savez 4 -4; vous_serie -5 5; vous_serve -14 14; vous_soyez 10 -10
vous_suivr 9 -9; vous_tromp 16 -16; vous_voleu -6 6; vous_voule 11 -11; vous_vous -7 7; voyan 10 -10
voyan_clign 7 -7; voyan_est 8 -8; voyan_nulle 7 -7; voyan_pon 5 -5; voyan_reste 9 -9; voyan_rouge 2 -2
voyan_sont 7 -7; voyon 13 -13; voyon_> 13 -13; voyou -6 6; voyou_vous -6 6; vpn 7 -7; vpn_du 6 -6; vpn_sans 6 -6
vrai -9 9; vrai_ca -10 10; vrai_monsi 8 -8; vrai_techn 10 -10; vrai_vous -8 8; vraie 14 -14; vraie_mon 6 -6
vraie_perso 10 -10; vraim -17 17; vraim_> 19 -19; vraim_la -8 8; vraim_n -9 9; vraim_nuls -11 11; vraim_ras -4 4
vraim_tres -12 12; vu -8 8; vu_ca -6 6; vu_min 4 -4; vu_que 3 -3; vu_une -9 9; w 8 -8; w_e 6 -6; w_u 7 -7; wan 4 -4
wan_et 4 -4; wanad 8 -8; wanad_point 8 -8; web 7 -7; web_> 6 -6; web_depui 6 -6; wei 6 -6; wei_chen 6 -6; wei_w 5 -5
wesh 7 -7; wesh_j 7 -7; wifi 15 -15; wifi_> 13 -13; wifi_c 7 -7; wifi_conne 5 -5; wifi_coupe 6 -6; wifi_dans 8 -8
wifi_de 13 -13; wifi_depui 3 -3; wifi_est 14 -14; wifi_fonct 5 -5; wifi_frere 6 -6; wifi_insta 8 -8; wifi_la 3 -3
wifi_le 4 -4; wifi_mais 2 -2; wifi_march 6 -6; wifi_n 4 -4; wifi_ne 9 -9; wifi_passe 9 -9; wifi_qui 5 -5
wifi_va 2 -2; wifi_y 4 -4; wolf 9 -9; wolf_aroba 9 -9; wuyts 7 -7; wuyts_w 7 -7; x 8 -8; x_> 9 -9; x_comme 3 -3
xavie 8 -8; xavie_a 3 -3; xavie_donc 6 -6; xavie_point 7 -7; xavie_zola 6 -6; y 17 -17; y_> 15 -15; y_a 25 -25
y_aroba 4 -4; y_arriv 6 -6; y_compr 11 -11; y_conna 11 -11; y_depec 8 -8; y_e 5 -5; y_en -16 16; y_est 11 -11
y_etes 20 -20; y_fait 2 -2; y_faite 1 -1; y_je 19 -19; y_manqu 9 -9; y_march 4 -4; y_t 7 -7; y_v 6 -6; y_vois 7 -7
yahoo 7 -7; yahoo_point 7 -7; yann 4 -4; yann_kerou 4 -4; yes 15 -15; yes_> 14 -14; yes_monsi 7 -7; yes_yes 8 -8
you -10 10; you_are -10 10; youtu 10 -10; youtu_se 10 -10; yves 6 -6; yves_y 6 -6; z 7 -7; z_i 8 -8; z_o 3 -3
zero 11 -11; zero_6 7 -7; zero_> 5 -5; zero_barre 2 -2; zero_cinq 6 -6; zero_deux 5 -5; zero_huit 12 -12
zero_neuf 8 -8; zero_quatr 7 -7; zero_sept 7 -7; zero_six 9 -9; zero_trois 5 -5; zero_un 5 -5; zero_zero 5 -5
zoe 9 -9; zoe_lemai 9 -9; zola 6 -6; zola_> 6 -6; zola_preno 6 -6; zone 7 -7; zone_blanc 7 -7; zoom 1 -1
zoom_avec 1 -1; zut 14 -14; zut_> 11 -11; zut_j 6 -6
""",
    ),
}
