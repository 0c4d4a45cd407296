"""What the beginnings of words, and pairs of them, weigh in the second opinion (`learned.py`).

Written by `python -m ops.learn`. One weight for each answer, in tenths and in the order given; "_" joins a pair, "<"
and ">" are the two ends of an utterance. Long, because it is one table.
"""

LEARNED_FROM = "6545979895ef8809"
WEIGHTS = {
    "affirm_deny": (
        "affirm deny unclear",
        """
01 -8 -8 8; 01_60 -8 -8 8; 06 -9 -8 9; 06_22 -7 -6 7; 06_67 -5 -5 5; 07 -8 -8 9; 07_80 -8 -8 9; 12 -16 -15 16
12_34 -7 -7 7; 12_60 -8 -8 8; 12_89 -5 -5 5; 12_> -8 -8 8; 2 -12 -12 12; 22 -7 -6 7; 22_33 -7 -6 7; 2_80 -8 -8 9
2_> -8 -8 9; 2_impri -6 -5 6; 33 -8 -8 8; 33_44 -7 -6 7; 33_6 -7 -7 7; 34 -7 -7 7; 34_56 -7 -7 7; 44 -7 -6 7
44_55 -7 -6 7; 45 -5 -5 5; 45_c -5 -5 5; 5 -6 -5 6; 55 -7 -6 7; 55_c -7 -6 7; 56 -7 -7 7; 56_78 -7 -7 7
5_ou -6 -5 6; 5g -6 -7 7; 5g_est -6 -7 7; 6 -10 -9 10; 60 -8 -8 8; 60_12 -8 -8 8; 67 -5 -5 5; 67_12 -5 -5 5
6_12 -7 -7 7; 6_ordin -6 -5 6; 78 -7 -7 7; 78_> -7 -7 7; 80 -8 -8 9; 80_2 -8 -8 9; 89 -5 -5 5; 89_45 -5 -5 5
<_01 -8 -8 8; <_06 -7 -6 7; <_07 -8 -8 9; <_33 -7 -7 7; <_5 -6 -5 6; <_a -10 -8 9; <_absol 10 -5 -21
<_accue -6 -6 6; <_affir 15 -15 -15; <_ah -1 -1 -5; <_ajout -6 -7 7; <_alain -5 -5 5; <_allez 6 -5 -6
<_allo -16 -15 16; <_allon 9 -9 -9; <_alors -15 -18 18; <_arret -8 -8 8; <_assur 11 -11 -11; <_atten -22 -19 22
<_au -10 1 3; <_aucun -18 12 -7; <_aurel -7 -8 8; <_avec 11 -10 -13; <_b -9 -8 8; <_bah -5 7 -9; <_baiss -9 -9 10
<_be 11 -8 -11; <_ben 7 -8 -5; <_bien 9 -1 -22; <_blabl -12 -12 12; <_bonjo -21 -22 22; <_bonne -10 -14 13
<_boula -9 -9 9; <_c 2 -1 -7; <_ca -3 -7 0; <_carre 16 -16 -15; <_ce -17 17 -14; <_certa 12 1 -21
<_certe 12 -12 -12; <_cette -10 9 -9; <_chape -11 -9 11; <_chepa -11 -14 12; <_cinq -8 -9 9; <_clair -7 -8 8
<_comme -22 -25 25; <_conne -5 -6 6; <_conta -6 -9 8; <_d 9 -1 -15; <_dans -14 -11 13; <_de -10 -7 10
<_deja 16 -18 -10; <_depui -14 -13 14; <_des -5 -5 5; <_desol -4 9 -9; <_deux -11 -21 17; <_dison 10 -8 -8
<_dix -9 -8 10; <_du -9 13 -16; <_ducas -6 -6 6; <_ecout -5 -5 5; <_eh 8 -8 -9; <_elle 1 -15 5; <_en 15 -22 -13
<_enfin 11 -9 -9; <_enten 19 -10 -19; <_envoy -7 -8 8; <_est -6 -6 6; <_et 19 -10 -20; <_euh -13 -17 7
<_evide 7 -7 -6; <_exact 22 -22 -17; <_excus -8 -10 9; <_faite 13 -15 -11; <_faut -10 -14 12; <_faux -22 18 -11
<_franc -6 -6 7; <_gmail -7 -8 8; <_go 12 -12 -12; <_grave 11 -11 -11; <_hein -17 -14 16; <_helas -10 12 -12
<_hier -9 -9 9; <_hmm -12 -12 12; <_hors -14 18 -18; <_hum 8 -7 -8; <_humai -11 -10 11; <_il -22 0 8; <_ils -5 -4 6
<_impos -12 12 -12; <_incor -9 9 -9; <_info -7 -7 7; <_inuti -12 12 -12; <_j -20 -4 11; <_jamai -15 18 -18
<_je -3 -4 -2; <_jean -5 -7 7; <_joker -12 -12 12; <_julie -6 -8 7; <_juste 11 -11 -8; <_l -10 -13 12
<_la -13 -19 18; <_laiss -10 7 -6; <_laque -12 -12 12; <_le -20 -22 24; <_lefev -6 -6 6; <_leque -12 -12 12
<_les -10 -11 11; <_loin -16 13 -13; <_lucie -5 -6 6; <_lui 8 -8 -7; <_lundi -9 -9 9; <_ma -13 -13 13
<_madam -12 -10 11; <_mais 8 -7 -16; <_malhe -2 6 -17; <_march 9 -9 -9; <_marie -6 -13 13; <_mauva -9 9 -9
<_merci -22 -19 19; <_mes -5 -11 11; <_mette -6 -8 8; <_mhm 12 -12 -12; <_mmh 8 -7 -8; <_moi -13 3 1
<_mon -13 -13 15; <_monsi -14 -16 15; <_negat -12 13 -13; <_nenni -12 11 -11; <_ni -13 -15 16; <_niet -12 12 -12
<_nom -13 3 2; <_non 12 5 -40; <_nope -14 14 -14; <_notre -7 -8 8; <_nulle -12 12 -12; <_numer -10 -8 9
<_oh -10 -3 7; <_ok 12 -10 -20; <_on 2 -7 -5; <_oubli -8 9 -9; <_oui 9 -3 -20; <_paill -11 -11 11
<_pardi 11 -11 -11; <_pardo -17 -22 21; <_parfa 15 -14 -15; <_parle -5 -6 6; <_parti -12 -12 12; <_pas -18 22 -21
<_passe -7 -8 9; <_paul -11 -13 13; <_perso -9 -1 5; <_peut -19 -13 18; <_plus -17 10 -6; <_pluto 1 7 -13
<_posit 12 -12 -12; <_possi -13 -12 12; <_pour 11 -9 -13; <_pourq 25 -25 -22; <_prend -5 -5 5; <_puisq -9 7 -7
<_qu -22 -8 16; <_quand -6 -7 7; <_quatr -12 -11 12; <_que -11 12 -12; <_quel -12 -12 12; <_quell -13 -15 15
<_quelq -4 -11 11; <_qui -8 -8 8; <_quinz -11 -11 11; <_quoi -11 -9 10; <_rembo -11 -14 13; <_rien -8 13 -14
<_roami -10 -10 10; <_salut -8 -7 8; <_sans 5 -2 -14; <_seule -8 -14 12; <_si 14 -10 -16; <_soixa -9 -8 8
<_sophi -6 -7 7; <_sous -9 -9 9; <_super 8 -6 -8; <_sur -10 -10 10; <_surem -10 10 -10; <_surto -9 9 -8; <_t -6 -7 7
<_tais -7 -7 7; <_test -7 -8 8; <_thoma -6 -8 7; <_toujo 12 -10 -5; <_tout -1 0 -7; <_trans -11 -14 13
<_tres -2 7 -17; <_trois -13 -10 12; <_trop 12 -8 -13; <_tu -7 7 -7; <_un -9 -10 10; <_une -16 -18 18
<_va -11 -9 10; <_vers -9 -8 9; <_viens -10 -9 9; <_voila 12 -15 -9; <_voix 10 -9 -11; <_volon 16 -14 -23
<_votre -6 -6 6; <_vous -11 8 -8; <_wesh -12 -10 11; <_wii 9 -9 -8; <_y 7 -4 -5; <_yep 12 -12 -12; <_yes 21 -22 -19
<_zero -5 -6 8; a -17 -3 7; a_ca -13 -14 14; a_ce -8 -10 10; a_chang -4 -4 5; a_cinq -6 -7 7; a_cote -10 15 -14
a_debor -6 -5 6; a_debra -4 -11 11; a_deman -5 -6 7; a_dire -18 -19 19; a_dit -5 -6 6; a_du -15 -14 14
a_ecrit -8 -8 9; a_erreu -29 18 -15; a_ete -8 -8 8; a_fait 11 -10 -13; a_inter -8 -8 9; a_l -9 -11 11; a_la -9 7 -6
a_m -10 -9 10; a_ma -11 7 -6; a_me -12 -14 14; a_mon -9 -15 15; a_pas 19 -23 -4; a_plus -4 -7 8; a_preve -8 -15 12
a_propo 13 -10 -13; a_quelq -5 -6 6; a_qui -10 -8 9; a_raccr -5 -5 5; a_regar -7 -8 8; a_reten -5 -6 6
a_rien -14 16 -16; a_s -6 -6 6; a_se -1 -7 7; a_signe -9 -7 9; a_six -8 -9 9; a_touch -5 5 -6; a_un -7 -10 9
a_une -7 -11 10; a_v -7 -7 7; a_voir -8 12 -13; abonn -9 -7 8; abonn_> -9 -7 8; abrut -10 -9 10; abrut_> -10 -9 10
absol 10 -5 -21; absol_> 18 -18 -16; absol_madam 11 -11 -12; absol_pas -28 20 -8; accen -11 -14 12
accen_> -11 -14 12; acces -8 -8 9; acces_a -8 -8 9; accor 16 -4 -23; accor_> 19 -12 -21; accor_faite 18 -16 -18
accor_mais -18 17 -15; accue -9 -10 10; accue_> -6 -7 7; accue_aroba -6 -6 6; achet -15 -11 13; achet_l -15 -11 13
acord 10 -9 -10; acord_> 10 -9 -10; acord_d 10 -9 -10; actua -5 -8 7; actua_> 8 -4 -6; actua_plus -7 -8 8
adres -20 13 -10; adres_> -17 19 -19; adres_c -7 -9 9; adsl -5 -8 7; adsl_est -5 -8 7; affai -6 -9 8
affai_a -6 -9 8; affic -6 -5 6; affic_conne -6 -5 6; affir 15 -15 -15; affir_> 12 -12 -12; affir_chef 9 -9 -9
agent -5 -6 6; agent_> -5 -6 6; ah -1 -1 -5; ah_bah -3 6 -10; ah_ben 10 -6 -18; ah_bon -17 -13 14; ah_ca -19 22 -19
ah_mais 15 -12 -15; ah_non -18 23 -19; ah_oui 18 -16 -15; ah_que -10 15 -14; ai -1 -2 -1; ai_achet -15 -11 13
ai_annul -12 -12 12; ai_appel 9 -8 -9; ai_assez -5 -5 5; ai_besoi -8 -9 9; ai_debra 11 -12 -10; ai_deja 9 -8 -9
ai_deux -9 -6 7; ai_dit 11 4 -21; ai_etein 11 -11 -11; ai_eu -5 -6 7; ai_fait 19 -23 -16; ai_honte -4 -3 5
ai_je -10 -8 9; ai_marre -8 -8 10; ai_pas -36 9 5; ai_plein -14 -10 12; ai_plus -11 -16 15; ai_quatr -6 -8 9
ai_redem 18 -16 -20; ai_rien -25 10 -5; ai_une -15 -16 16; aille 10 -10 -11; aille_> 10 -10 -11; aimab -10 -8 10
aimab_jeune -10 -8 10; aimer 7 0 -19; aimer_bien 14 -13 -16; aimer_mieux -14 11 -9; ajout -6 -7 7; ajout_un -6 -7 7
alain -5 -5 5; alain_point -5 -5 5; alemb -11 -9 10; alemb_> -11 -9 10; aller -14 15 -19; aller_merci -14 15 -19
allez 18 -19 -15; allez_oui 6 -5 -6; allez_y 13 -16 -10; allo -16 -15 16; allo_> -11 -11 11; allo_vous -8 -5 7
allon 9 -9 -9; allon_y 9 -9 -9; alors -19 12 2; alors_> 5 -2 -18; alors_en -8 8 -10; alors_euh -10 -12 11
alors_la -8 -12 12; alors_non -17 18 -19; alors_que -8 -8 9; alors_zero -5 -5 5; an -15 -11 13; an_derni -15 -11 13
anne -7 -8 7; anne_sophi -7 -8 7; annul -18 -17 18; annul_> -12 -12 12; annul_mon -14 -9 13; ans -6 -8 9
ans_et -6 -8 9; anten -8 -8 8; anten_> -8 -8 8; antoi -8 -8 9; antoi_merci -8 -8 9; appar -15 -16 16
appar_> -11 -10 10; appar_ne -5 -9 8; appar_que -6 -8 7; appel -22 -6 14; appel_> -14 6 -2; appel_ca -6 -7 7
appel_de -20 -18 23; appel_du -5 -5 5; appel_et -7 -15 11; appel_ginet -5 -5 6; appel_hier 9 -8 -9
appel_jean -7 -8 7; appel_julie -6 -8 8; appel_ne -11 -9 10; appel_pas -14 16 -16; appel_perso -6 -14 12
appel_pour -23 7 -5; appel_redem -7 -10 8; apres -9 -9 9; apres_midi -9 -9 9; aroba -14 -19 19; aroba_> -6 -7 6
aroba_boula -6 -9 8; aroba_gmail -6 -8 7; aroba_hotel -6 -6 6; aroba_hotma -6 -7 7; aroba_neuf -6 -8 7
aroba_orang -7 -13 13; aroba_outlo -6 -7 7; aroba_s -7 -7 7; aroba_wanad -5 -6 6; aroba_yahoo -7 -8 8; arrac -8 -8 8
arrac_> -8 -8 8; arran 10 -1 -20; arran_> 17 -18 -16; arran_pas -16 12 -9; arret -8 -8 8; arret_avec -8 -8 8
arriv -12 -16 17; arriv_pas -11 -14 15; arriv_plus -2 -3 4; assez -5 -5 5; assez_du -5 -5 5; assis -16 -14 15
assis_> -16 -14 15; assur 16 -16 -15; assur_> 16 -16 -15; at -5 -5 5; at_outlo -5 -5 5; atten -26 -10 25
atten_> -16 -5 9; atten_aussi -9 -8 9; atten_c -9 -8 9; atten_cheri -5 -5 7; atten_deux -6 -6 6; atten_je -9 -11 11
atten_non -8 8 -12; atten_pour -6 -8 8; atten_s -18 -6 13; au -24 -3 13; au_bout -5 -5 5; au_contr -12 15 -18
au_mois -11 -11 11; au_nez -5 -5 5; au_nom -8 -8 9; au_premi -8 -12 10; au_resea -2 -3 4; au_respo -12 -11 12
au_sujet 15 -10 -16; au_telep -7 -7 7; aucun -1 -1 -7; aucun_> -19 16 -15; aucun_idee -14 -16 15
aucun_monsi -14 15 -16; aucun_probl 17 -16 -14; aucun_souci 23 -25 -17; augus 13 -13 -12; augus_> 13 -13 -12
aujou -11 2 5; aujou_hui -11 2 5; aurel -7 -8 8; aurel_under -7 -8 8; aussi -9 -8 9; aussi_longt -9 -8 9
autre -29 26 -20; autre_chose -18 17 -10; autre_je -5 -9 9; autre_non -6 20 -21; autre_probl -18 18 -17
autre_souci -21 19 -7; avec 1 -7 -1; avec_deux -17 11 -4; avec_herve -8 -9 9; avec_mon -2 -3 4
avec_plais 11 -10 -13; avec_quelq -11 -8 13; avec_un -14 -16 16; avec_une -8 -8 8; avec_votre -8 -8 8; avez 9 -5 -15
avez_bien 19 -22 -16; avez_deja -12 -15 13; avez_donne -6 -8 7; avez_mal -22 19 -17; avez_raiso 13 -17 -11
avez_tout 15 -23 -11; avez_un -11 -14 12; avoir -6 -9 8; avoir_affai -6 -9 8; b -15 -15 15; b_aroba -5 -6 6
b_comme -9 -8 8; b_v -6 -6 6; bah -4 8 -11; bah_ecout -8 -8 8; bah_j 11 -9 -12; bah_non -22 19 -13
bah_oui 10 -10 -9; baiss -9 -9 10; baiss_la -9 -9 10; bande -10 -9 10; bande_d -10 -9 10; barre -5 -5 5
barre_sur -5 -5 5; bas -5 -6 6; bas_b -5 -6 6; be 1 -8 4; be_> -7 -7 7; be_oui 11 -8 -11; beau -8 -16 11
beau_aujou -8 -16 11; ben 6 -12 1; ben_> -12 -13 12; ben_c -16 -13 15; ben_ca 13 -14 -11; ben_dame 8 -7 -8
ben_evide 13 -15 -12; ben_juste -10 -7 8; ben_moi -15 16 -16; ben_non -22 26 -26; ben_oui 18 -13 -28
ben_voila 10 -5 -9; benal -11 -11 11; benal_> -11 -11 11; berna -12 -11 12; berna_> -9 -8 8; berna_deux -5 -5 5
besoi -10 13 -15; besoi_> -9 14 -17; besoi_d -8 -9 9; bien 27 -23 -27; bien_> 14 -28 -8; bien_aimab -10 -8 10
bien_au -11 11 -10; bien_ca 27 -27 -13; bien_ce 6 -6 -1; bien_cela 3 -2 -1; bien_compr 19 -22 -16; bien_d 4 -2 -2
bien_enten 0 -21 4; bien_evide 15 -12 -12; bien_le 8 -11 -6; bien_merci 10 -8 -8; bien_moi 17 -17 -17
bien_note 6 -4 -3; bien_oui 9 -6 -6; bien_pour 14 -14 -5; bien_que 13 -11 -3; bien_recu 8 -7 -5; bien_s 10 -13 -10
bien_sur 9 -2 -21; bien_volon 6 -6 -6; bihan -8 -9 9; bihan_> -8 -9 9; blabl -12 -12 12; blabl_> -12 -12 12
bloqu -10 -9 10; bloqu_> -10 -9 10; boite -6 -6 7; boite_> -6 -6 7; bon -20 -10 15; bon_> -27 -14 19
bon_bon -5 5 -4; bon_laiss -9 9 -7; bon_monsi 19 -15 -19; bon_nom -12 13 -13; bon_numer -12 13 -12; bonjo -21 -22 22
bonjo_> -10 -10 10; bonjo_c -8 -6 7; bonjo_je -3 -4 5; bonjo_madam -9 -6 7; bonjo_monsi -14 -18 16; bonne -16 -8 8
bonne_adres -14 16 -14; bonne_quest -10 -14 13; borde -16 -13 16; borde_> -16 -13 16; boula -13 -14 14
boula_du -9 -9 9; boula_tiret -6 -9 8; boule -11 -9 11; boule_> -11 -9 11; bout -5 -5 5; bout_du -5 -5 5
box -18 -10 13; box_> -12 0 2; box_c -15 -13 14; box_est -12 -9 16; box_et -4 -7 9; box_la -4 -4 5; box_ne -4 -6 7
box_toute -10 -11 10; bruit -15 -14 14; bruit_la -15 -14 14; burea -10 -10 10; burea_> -10 -10 10; c 5 -2 -9
c_a -6 -6 6; c_est 5 -2 -10; c_good 10 -9 -7; ca 4 -7 -5; ca_> 2 -3 -4; ca_c -14 16 -21; ca_comme -10 -9 10
ca_depen -20 -22 22; ca_du -11 14 -8; ca_dure -8 -9 9; ca_exact 7 -7 -7; ca_fait -15 -22 18; ca_ira -21 20 -18
ca_je -9 -11 10; ca_m 9 -12 -6; ca_march 22 -20 -21; ca_me 13 -23 -6; ca_meme 12 -12 -9; ca_mon 7 -3 -6
ca_monsi 22 -24 -17; ca_ne -16 9 -8; ca_non -17 23 -17; ca_oui 17 -17 -13; ca_que 5 6 -25; ca_redem -19 -23 21
ca_roule 14 -14 -14; ca_serai 11 -10 -11; ca_sert -10 11 -12; ca_tombe -5 -7 8; ca_va -18 10 -10; cable -8 -10 11
cable_> -6 -8 7; cable_en -5 -4 6; camil -7 -5 7; camil_et -7 -5 7; campa -5 -8 7; campa_> -5 -8 7; caron -8 -9 8
caron_preno -8 -9 8; carpe -16 -15 16; carpe_> -16 -15 16; carre 18 -17 -18; carre_> 18 -17 -18; carte -5 -7 6
carte_sim -5 -7 6; cas 12 -2 -23; cas_> 12 -2 -23; casse -6 -8 7; casse_> -6 -8 7; cause -5 -6 6; cause_a -5 -6 6
ce 0 -10 -1; ce_matin -10 -9 10; ce_n -19 19 -13; ce_qu -6 -6 6; ce_que 11 -22 -6; ce_serai 7 -5 -5
ce_servi -12 -8 11; ce_ticke -15 16 -12; cela 17 -16 -16; cela_> 15 -16 -13; cela_meme 5 -5 -5; celui -20 -4 12
celui_d -11 -8 9; celui_de -6 -5 6; celui_la -10 10 -10; centr -9 -9 9; centr_> -9 -9 9; certa 6 -13 -1
certa_> 12 -25 1; certa_pas -27 25 -18; certe 12 -12 -12; certe_> 12 -12 -12; cette -24 21 -14
cette_fois -23 22 -17; cette_histo -10 10 -4; cette_machi -8 -10 10; ch -6 -6 6; ch_> -6 -6 6; chale -7 -8 7
chale_insup -7 -8 7; chang -13 -10 13; chang_d -9 -7 8; chang_la -4 -4 5; chape -11 -9 11; chape_de -11 -9 11
charg -4 -5 6; charg_plus -4 -5 6; chat -9 -7 9; chat_est -9 -7 9; chef 4 -13 -4; chef_> 9 -9 -9; chef_m -5 -6 7
chepa -11 -14 12; chepa_moi -11 -14 12; cherc -12 -11 12; cherc_mes -12 -11 12; cheri -5 -5 7; cheri_je -5 -5 7
chez -18 1 5; chez_machi -8 -9 8; chez_moi -14 8 -3; chez_mort -8 -7 9; chien -10 -9 9; chien_> -10 -9 9
chose -18 15 -7; chose_> -18 15 -6; chose_cette -4 5 -4; cinq -10 -12 15; cinq_a -8 -9 9; cinq_heure -6 -7 7
cinq_quara -2 -1 3; cinq_six -2 -3 5; cinq_soixa -4 -4 6; cinq_trent -4 -3 6; cinq_virgu -6 -5 8; cinqu -6 -7 7
cinqu_cinq -4 -3 6; cinqu_huit -5 -5 5; cinqu_six -5 -5 5; cinqu_soixa -5 -7 9; clair -7 -8 8; clair_rouss -7 -8 8
clien -10 -8 10; clien_quara -10 -8 9; clien_se -4 -3 6; coler -11 -11 11; coler_> -11 -11 11; com -15 2 5
com_> -15 2 5; comme -3 -19 8; comme_> 3 -13 1; comme_a -10 -9 10; comme_berna -9 -8 8; comme_ca -25 -2 11
comme_comme -9 -8 9; comme_franc -6 -7 7; comme_j -9 -8 9; comme_thoma -6 -7 7; comme_vous 19 -13 -20; commu -7 -7 7
commu_sont -7 -7 7; compl -22 -22 22; compl_> -20 -19 20; compl_mort -8 -7 8; compl_nul -6 -6 6; compr -1 -16 11
compr_> -1 -13 8; compr_la -8 -13 13; compr_rien -8 -10 10; concl 9 -9 -9; concl_> 9 -9 -9; confi 13 -11 -12
confi_> 13 -11 -12; conna -15 8 -7; conna_> -12 7 -7; conna_rien -13 5 -3; conne -11 -19 17; conne_> -14 -17 18
conne_a -1 -7 7; conne_au -2 -3 4; conne_de -5 -4 6; conne_est -7 -8 8; conne_moi -5 -6 6; conne_pas -8 -9 9
conne_perdu -6 -5 6; conne_saute -7 -10 10; conse -9 -14 15; conse_> -9 -14 15; conse_m -2 -1 4; conso -8 -13 11
conso_ne -8 -9 9; conso_qui -5 -4 6; conso_se -6 -6 6; conta -6 -9 8; conta_aroba -6 -9 8; contr -23 23 -17
contr_> -23 23 -18; contr_est -6 -14 12; convi 15 -11 -16; convi_> 11 -10 -12; convi_tres 6 -5 -7; corre 20 -20 -13
corre_> 17 -17 -12; corre_ca 9 -8 -11; corre_de 5 -4 -4; cote -10 15 -14; cote_> -10 15 -15; cote_de -8 -8 9
coupe -9 -10 10; coupe_> -9 -10 10; coupu -4 -6 7; coupu_de -4 -6 7; coura -4 -6 7; coura_la -4 -6 7; crois 1 7 -19
crois_> 14 -11 -18; crois_bien 11 -11 -10; crois_pas -27 18 -11; cuisi -10 -9 10; cuisi_> -10 -9 10; d 15 -33 6
d_a -9 4 3; d_abonn -9 -7 8; d_abrut -10 -9 10; d_acces -8 -8 9; d_accor 16 -4 -23; d_acord 10 -9 -10
d_actua 8 -4 -6; d_aille 10 -10 -11; d_alemb -11 -9 10; d_appel -15 -13 14; d_atten -9 -8 9; d_eau -6 -5 6
d_erreu 16 -16 -17; d_incon 10 -9 -10; d_inter -13 -17 16; d_oreil -5 -5 5; d_ou -11 -8 9; d_u -6 -6 6
d_un -8 -8 10; da 11 -10 -11; da_> 11 -10 -10; da_c 7 -3 -6; dame 8 -7 -8; dame_oui 8 -7 -8; dans -4 -19 8
dans_l -10 -10 10; dans_la -10 -9 10; dans_le 2 -15 1; dans_tout -5 -5 5; daron -5 -5 5; daron_> -5 -5 5; de 6 -16 0
de_antoi -8 -8 9; de_barre -5 -5 5; de_borde -16 -13 16; de_ca 5 -7 -1; de_chez -8 -7 9; de_clien -10 -8 9
de_conne -3 -4 4; de_coura -4 -6 7; de_famil -7 -5 7; de_fibre -5 -4 6; de_gueul -9 -8 9; de_jeune -5 -5 6
de_l -8 -4 10; de_la -22 11 -10; de_le 11 -13 -11; de_ma -8 -8 9; de_marse -15 -12 15; de_meme 5 -4 -4
de_merde -13 -9 14; de_moi -14 -19 17; de_mon -9 -10 11; de_nouve 12 -12 -13; de_novem -11 -11 11
de_paill -11 -9 11; de_paque -5 -5 5; de_perso -14 11 -11; de_poste -9 -9 9; de_probl 23 -23 -14
de_quest -14 18 -18; de_quoi -8 -7 8; de_rappe -2 -1 4; de_refus 18 -18 -15; de_resea -6 -9 11; de_souci 15 -14 -13
de_suite -12 -8 10; de_tele -6 -11 10; de_tonal -15 -9 12; de_votre -5 -6 7; de_vous -9 -9 12; de_wifi -6 -11 10
debor -6 -5 6; debor_sur -6 -5 6; debra 5 -1 -14; debra_> -6 6 -6; debra_et 11 -12 -10; debra_la -4 -11 11
deced -8 -8 8; deced_> -8 -8 8; decle -6 -6 6; decle_direc -6 -6 6; decod -8 -7 9; decod_est -8 -7 9
decon -8 -13 11; decon_> -8 -13 11; decro -15 -9 12; decro_> -15 -9 12; decu -12 -11 12; decu_> -12 -11 12
deja 6 -6 -11; deja_> 9 -11 -8; deja_deux 12 -10 -15; deja_fait 16 -18 -12; deja_la -14 -12 13
deja_norma -12 -15 13; deja_redem 20 -21 -18; deja_resol -14 14 -14; deman -9 -11 12; deman_a -6 -8 8
deman_de -5 -6 7; demar -4 -6 7; demar_> -4 -6 7; depen -20 -22 22; depen_> -13 -20 14; depen_ce -7 -10 8
depen_de -6 -6 6; depen_des -10 -8 9; depui -18 -18 19; depui_ce -10 -9 10; depui_hier -9 -9 9; depui_la -4 -6 7
depui_neuf -5 -5 5; depui_plus -5 -4 6; depui_trois -7 -6 7; deran 16 -16 -14; deran_pas 16 -16 -14
derni -16 -16 17; derni_> -16 -16 17; des -18 -17 18; des_fois -10 -8 9; des_lilas -8 -8 8; des_que -5 -5 5
desac -10 -10 10; desac_> -10 -10 10; desol -15 16 -11; desol_> -15 15 -9; desol_mais -4 9 -9; deux -21 -22 24
deux_> -10 -9 9; deux_ans -6 -8 9; deux_fois 25 -19 -25; deux_gsm -15 -13 14; deux_jours -9 -14 13
deux_l -17 13 -11; deux_ligne -9 -6 7; deux_mille -9 -7 8; deux_minut -6 -6 6; deux_perso -11 -13 13; deux_s -6 -6 6
deux_trent -3 -3 6; deux_trois -2 -3 5; deux_un -7 -8 8; deuxi -6 -7 7; deuxi_poste -6 -7 7; devan 12 -8 -12
devan_> 12 -8 -12; diffe -10 9 -9; diffe_> -10 9 -9; dire -5 -24 11; dire_> -12 -22 16; dire_c -5 -5 5
dire_ca 16 -10 -17; dire_que -5 -14 8; direc -10 -12 13; direc_> -10 -10 11; direc_sur -5 -7 8; dis 28 -24 -21
dis_> 10 -10 -9; dis_oui 15 -15 -3; dis_pas 29 -30 -14; dis_que -19 17 -15; disie -7 -8 7; disie_> -7 -8 7
dison 10 -8 -8; dison_que 10 -8 -8; dit 10 2 -18; dit_> 10 -7 -12; dit_de -2 -1 4; dit_la -5 -6 7
dit_non -18 16 -16; dit_oui 17 -18 -15; dit_verif -6 -5 6; dites -16 -19 19; dites_> -16 -19 19; dites_j -7 -4 7
dix -16 -14 17; dix_> -11 -10 11; dix_cinqu -4 -3 6; dix_douze -7 -6 7; dix_heure -10 -11 11; dix_huit -5 -5 6
dix_quatr -2 -3 5; dix_vingt -5 -5 6; dizai -9 -9 9; dizai_de -9 -9 9; dois -10 -15 14; dois_redem -10 -15 14
donc 10 -11 -9; donc_> 10 -11 -9; donc_je -2 -1 4; donne -6 -8 7; donne_est -6 -8 7; dos -14 -10 12
dos_> -14 -10 12; dossi 5 -8 1; dossi_> 7 -7 -6; dossi_est -8 -8 9; doute 10 -8 -8; doute_oui 10 -8 -8
douze -10 -11 12; douze_> -8 -8 8; douze_peut -9 -8 10; douze_rue -7 -9 9; douze_trent -5 -5 5; douze_virgu -6 -5 8
du -23 1 10; du_bas -5 -6 6; du_bruit -15 -14 14; du_centr -9 -9 9; du_fil -5 -5 5; du_fouta -9 -8 9
du_monde -9 -4 6; du_porta -5 -5 5; du_repon -5 -5 5; du_ticke 15 -10 -16; du_tiret -6 -6 6; du_tous -11 13 -14
du_tout -18 18 -14; du_vol -7 -8 8; ducas -6 -6 6; ducas_avec -6 -6 6; dupli -8 -8 8; dupli_> -8 -8 8
dupon -9 -10 10; dupon_> -9 -10 10; duran -6 -7 6; duran_aroba -6 -7 6; dure -13 -12 13; dure_> -8 -9 9
dure_d -5 -5 5; e -9 -10 10; e_> -9 -10 10; e_b -6 -6 6; e_f -6 -6 6; eau -6 -5 6; eau_a -6 -5 6; ecole -7 -8 8
ecole_> -7 -8 8; ecout 1 -17 4; ecout_> 8 -10 -7; ecout_je -5 -5 5; ecout_mon -8 -8 8; ecrit -8 -8 9
ecrit_pas -8 -8 9; effec 12 -11 -11; effec_> 12 -11 -11; effet 11 -13 -11; effet_> 11 -13 -11; eh 8 -8 -9
eh_oui 8 -8 -9; elle 0 -16 7; elle_dit -6 -5 6; elle_est -14 -11 13; elle_meme 12 -12 -12; en -7 -6 1
en_ai -17 -13 16; en_atten -6 -8 8; en_coler -11 -11 11; en_effet 11 -13 -11; en_est -12 13 -13; en_faisa -5 -4 6
en_fait -19 19 -14; en_guade -4 -3 6; en_ligne -8 -9 9; en_occup -10 -9 11; en_panne -2 -9 4; en_peux -5 -6 7
en_plein 12 -14 -12; en_sais -8 -11 11; en_serai 13 -14 -13; en_suis -14 -15 15; encor -6 9 -10; encor_> -13 11 -8
encor_la 9 -7 -10; encor_non -4 8 -6; enerv -19 -20 19; enerv_> -14 -14 14; enerv_mais -6 -11 9; enfan -7 -8 8
enfan_sont -7 -8 8; enfin -1 4 -17; enfin_> -10 10 -5; enfin_je 13 -13 -1; enfin_non -30 30 -15
enfin_oui 13 -13 -11; enfin_si 15 -15 -6; enten 4 -38 10; enten_> 11 -33 3; enten_mal -22 -19 23
enten_mutue -9 -8 9; enten_par -6 -6 6; entre -9 -10 10; entre_> -9 -10 10; envoy -7 -8 8; envoy_moi -7 -8 8
equip -10 -10 10; equip_> -10 -10 10; erreu -12 22 -27; erreu_> -10 18 -24; erreu_monsi -14 13 -13; es -7 7 -7
es_goure -7 7 -7; escro -10 -16 13; escro_> -10 -16 13; essai 12 -16 -11; essai_> 12 -16 -11; essay -5 15 -18
essay_> -5 15 -18; est -5 -8 6; est_a -11 -27 13; est_au 0 -17 4; est_autre -14 12 -6; est_avec -20 9 -3
est_bien 28 -25 -23; est_bloqu -10 -9 10; est_bon -27 26 -22; est_ca 31 -32 -13; est_camil -7 -5 7
est_casse -6 -8 7; est_ce 11 -28 -2; est_cela 17 -16 -16; est_celui -14 -13 14; est_compl -22 -22 22
est_corre 21 -21 -13; est_coupe -7 -8 8; est_d 16 -13 -15; est_dans -11 -7 9; est_deced -8 -8 8; est_deja -14 14 -14
est_diffe -10 9 -9; est_dix -6 -7 6; est_douze -7 -9 9; est_du -11 -12 12; est_en -8 -8 9; est_encor 9 -7 -10
est_exact 26 -27 -22; est_fait 21 -23 -14; est_faux -28 25 -16; est_fini -11 10 -7; est_frust -11 -12 12
est_furie -8 -7 8; est_genti -15 14 -8; est_huit -10 -10 10; est_inadm -8 -9 9; est_incor -19 17 -15
est_inexa -17 16 -15; est_insup -9 -8 9; est_julie -12 -10 11; est_juste 15 -16 -14; est_karim -11 -11 11
est_l -15 14 -13; est_la -15 12 -9; est_le 12 -9 -9; est_lente -6 -7 7; est_ma -20 -20 20; est_madam -8 -6 7
est_moi 22 -22 -19; est_mon -14 -10 13; est_mort -9 -6 11; est_morte -5 -5 5; est_noire -8 -8 8; est_non -13 16 -18
est_note 12 -11 -12; est_orang -8 -7 8; est_parti -8 -11 10; est_pas -1 14 -32; est_passe -5 -5 5
est_plus -27 13 -8; est_point -20 16 -14; est_possi 13 -11 -14; est_pour -3 -11 2; est_qui -12 -10 11
est_quoi -11 -20 16; est_regle -30 28 -20; est_rouge 9 -10 -9; est_sans -5 -5 6; est_scand -9 -8 9
est_seule -4 -3 6; est_sur 5 -13 -2; est_toujo 22 -20 -17; est_tout 5 -10 -3; est_tres -5 -8 7; est_un -24 16 -7
est_une -20 6 2; est_vrai 14 -15 -12; et -4 -39 15; et_2 -6 -5 6; et_ca -7 -16 12; et_celui -5 -2 6
et_comme 19 -10 -20; et_depui -5 -4 6; et_inter -7 -7 8; et_la -10 -9 11; et_le -4 -7 9; et_mon -7 -5 7
et_ne -4 -5 6; et_non -27 -28 28; et_rallu 11 -11 -11; et_rebra 11 -12 -10; et_un -3 -2 5; etage -8 -12 10
etage_> -8 -12 10; ete -8 -8 8; ete_arrac -8 -8 8; etein 5 -15 -3; etein_> -10 -9 9; etein_et 11 -11 -11
etes -17 -8 15; etes_bien -10 -8 10; etes_en -8 -9 9; etes_tromp -8 10 -10; etes_trop -8 -8 10; etes_vous -8 -8 8
etre -21 -16 21; etre_> -6 -7 7; etre_bien -14 -11 13; etre_humai -7 -7 8; etre_non -9 -15 12; etre_oui -6 -9 8
etre_pas -8 11 -10; eu 2 -1 -9; eu_de 12 -12 -13; eu_le -12 13 -13; eu_quelq -5 -6 7; euh -17 -10 8
euh_> -15 -21 18; euh_anne -7 -8 7; euh_bah 11 -9 -12; euh_ben -12 -13 12; euh_enfin 22 -21 -12; euh_euh -9 -8 8
euh_je -9 -8 9; euh_non -22 29 -46; euh_oui 10 -17 -3; evide 16 -14 -18; evide_> 15 -13 -16; evide_madam 11 -10 -11
evide_que 7 -6 -5; evite -13 11 -10; evite_> -13 11 -10; exact 22 -13 -24; exact_> 6 0 -22; exact_c 10 -11 -5
exact_ca 8 -7 -8; exact_ce 10 -9 -10; exact_monsi 10 -15 -7; exact_pour 16 -14 -17; excus -8 -10 9
excus_moi -8 -10 9; exige -7 -8 8; exige_un -7 -8 8; f -11 -11 11; f_comme -6 -7 7; f_e -6 -6 6; facil -5 -6 6
facil_a -5 -6 6; facon -17 17 -15; facon_> -17 17 -15; faire 7 -15 -3; faire_> 11 -13 -11; faire_ca 12 -13 -12
faire_foutr -11 -9 10; faisa -5 -4 6; faisa_les -5 -4 6; fait 12 -6 -16; fait_> 4 12 -25; fait_beau -8 -16 11
fait_c 11 -9 -19; fait_ca 14 -15 -11; fait_comme 13 -12 -13; fait_d 13 -13 -12; fait_deux -9 -14 13
fait_exact 16 -24 -8; fait_monsi 15 -15 -9; fait_non -8 8 -10; fait_tombe -5 -7 6; fait_trois 1 -16 1
fait_une -15 -16 16; faite 10 -2 -18; faite_comme 9 -11 -8; faite_donc 10 -11 -9; faite_erreu -17 12 -9
faite_vite 15 -15 -11; famil -7 -7 7; famil_> -6 -6 6; famil_roux -7 -5 7; faudr -10 -11 11; faudr_parle -5 -5 5
faudr_que -9 -11 10; faut -10 -14 13; faut_que -6 -7 11; faut_voir -10 -14 12; faux -1 6 -23; faux_> -1 6 -23
femme -6 -7 7; femme_> -6 -7 7; ferme -5 -5 5; ferme_la -5 -5 5; fibre 6 -16 -4; fibre_> 7 -15 -8; fibre_a -8 -8 8
fil -8 -10 11; fil_> -5 -5 5; fil_avec -2 -3 4; fil_de -8 -8 8; fil_ne -4 -5 6; fille -7 -7 7; fille_> -5 -5 5
fille_est -5 -5 6; fille_qui -10 -7 10; fils -9 -7 9; fils_> -9 -7 9; fils_qui -5 -5 5; fils_sur -5 -4 6
fin -11 -12 12; fin_> -11 -12 12; fini -11 10 -7; fini_c -11 10 -7; fixe -10 -9 10; fixe_est -10 -9 10
fixe_le -2 -3 5; fois 5 1 -12; fois_> -15 -1 1; fois_c -10 9 -9; fois_d 10 -10 -11; fois_deja 9 -11 -8
fois_meme 21 -16 -20; fois_que -11 9 -7; fort -5 -5 5; fort_> -5 -5 5; fout -11 -9 11; fout_les -11 -9 11
fouta -9 -8 9; fouta_de -9 -8 9; foutr -11 -9 10; foutr_> -11 -9 10; fr -15 0 3; fr_> -15 0 3; franc -9 -10 11
franc_aroba -6 -7 7; franc_j -6 -6 7; frero -6 6 -5; frero_> -6 6 -5; frust -11 -12 12; frust_mais -11 -12 12
furie -8 -7 8; furie_> -8 -7 8; gamin -5 -7 6; gamin_a -5 -7 6; gauch -7 -4 7; gauch_> -7 -4 7; genti -15 14 -8
genti_> -15 14 -8; ginet -5 -5 6; ginet_lebru -5 -5 6; gmail -7 -11 10; gmail_ne -7 -8 8; gmail_point -6 -8 7
go 12 -12 -12; go_> 12 -12 -12; good 10 -9 -7; good_> 10 -9 -7; goure -7 7 -7; goure_la -7 7 -7; grave 16 -16 -16
grave_> 16 -16 -16; gsm -15 -13 14; gsm_c -15 -13 14; guade -4 -3 6; guade_hein -4 -3 6; gueul -9 -8 9
gueul_votre -9 -8 9; hache -7 -7 7; hache_> -7 -7 7; hein -11 -15 13; hein_> -10 -14 12; hein_quoi -11 -10 11
hein_zero -4 -3 6; helas 5 3 -15; helas_> 14 -14 -12; helas_non -10 12 -12; herve -8 -9 9; herve_le -8 -9 9
hesit -13 -12 13; hesit_> -13 -12 13; heure -14 -16 16; heure_> -11 -14 13; heure_que -9 -8 9; hier -8 -16 12
hier_> 9 -8 -9; hier_apres -9 -9 9; hier_qui -5 -6 7; hier_soir -9 -9 9; histo -10 10 -4; histo_> -10 10 -4
hmm -12 -12 12; hmm_> -12 -12 12; homme 0 -11 2; homme_> 1 -14 3; homme_vous -8 11 -10; honne -10 -8 9
honne_> -10 -8 9; honte -4 -3 5; honte_je -4 -3 5; hors -21 12 -10; hors_de -21 12 -10; hotel -6 -6 7
hotel_est -4 -3 6; hotel_tiret -6 -6 6; hotma -6 -7 7; hotma_point -6 -7 7; hui -11 2 5; hui_> -11 2 5
huit -14 -9 13; huit_> -5 -5 5; huit_dans -10 -10 10; huit_merci -2 -3 5; huit_quatr -5 -5 5; huit_virgu -6 -5 8
hum 8 -7 -8; hum_hum 8 -7 -8; hum_oui 8 -7 -8; humai -17 -17 18; humai_> -15 -16 16; humai_je -7 -7 8
idee -15 -23 22; idee_> -15 -23 22; il -5 -7 3; il_est -3 -16 7; il_fait -11 -19 14; il_faudr -10 -11 11
il_faut -6 -7 11; il_me 9 -9 -9; il_n -17 7 -4; il_pleut -10 -11 11; il_vous 6 -12 -3; il_y -14 13 -13; ils -5 -5 8
ils_m -3 -3 4; ils_ont -5 -4 6; imagi 11 -9 -12; imagi_que 11 -9 -12; impor -5 -5 6; impor_je -5 -5 6
impos -12 12 -12; impos_> -12 12 -12; impri -6 -5 6; impri_> -6 -5 6; inadm -8 -9 9; inadm_ca -8 -9 9
incon 10 -9 -10; incon_> 10 -9 -10; incor -18 17 -16; incor_> -18 17 -16; inexa -17 16 -15; inexa_> -17 16 -15
info -7 -7 7; info_aroba -7 -7 7; infor -7 -8 8; infor_a -7 -8 8; inqui -10 -9 10; inqui_> -10 -9 10; insta -9 10 -9
insta_non -9 10 -9; insup -10 -12 11; insup_> -10 -12 11; inter -12 4 0; inter_> -6 -9 8; inter_pas -20 21 -20
inter_sur -8 -8 9; inuti -12 12 -12; inuti_> -12 12 -12; inver -15 14 -13; inver_> -15 14 -13; iphon -6 -5 6
iphon_le -6 -5 6; ira -21 20 -18; ira_> -13 13 -14; ira_comme -12 11 -8; j -6 -6 4; j_ai -6 -3 3; j_aimer 7 0 -19
j_appel -15 3 1; j_arriv -2 -3 4; j_atten -9 -8 9; j_en 3 -19 0; j_enten -7 -4 7; j_exige -7 -8 8
j_hesit -13 -12 13; j_imagi 11 -9 -12; j_voudr -5 -6 6; j_y -17 15 -8; jamai -15 18 -18; jamai_> -14 13 -12
jamai_de -13 11 -11; je -2 -13 3; je_cherc -12 -11 12; je_compr -8 -10 10; je_confi 7 -7 -7; je_crois 8 1 -25
je_decro -15 -9 12; je_deman -4 -6 10; je_dis 19 -19 -22; je_dois -10 -15 14; je_euh -9 -8 8; je_ferme -5 -5 5
je_l 8 -3 -12; je_m -11 2 2; je_me -15 9 -3; je_n -12 -4 3; je_ne -1 -5 -4; je_parla -9 -7 9; je_pense 5 3 -15
je_perds -5 -5 5; je_peux -14 16 -16; je_pourr -9 -11 10; je_prefe -20 13 -11; je_prend -6 -7 7; je_recoi -7 -7 7
je_refle -8 -8 8; je_refus -26 20 -15; je_regar -16 -12 14; je_regre -10 8 -7; je_sache -9 9 -9; je_sais -24 -25 28
je_saura -5 -5 5; je_souha -9 -12 14; je_suis -5 -24 13; je_suppo 8 -7 -8; je_vais -18 -20 20; je_verif -9 -11 10
je_verra -12 -9 11; je_veux 8 -9 -10; je_viens 11 -13 -11; je_voudr -14 -11 14; je_voula 10 -9 -10; je_vous -4 -3 0
jean -7 -8 8; jean_dupon -7 -8 7; jean_tiret -5 -7 7; jeune 0 -11 3; jeune_fille -5 -5 6; jeune_homme 0 -11 2
joind -9 -12 14; joind_le -10 -12 13; joind_un -3 -4 5; joker -12 -12 12; joker_> -12 -12 12; joli -11 -14 12
joli_accen -11 -14 12; jours -8 -10 9; jours_> -7 -6 7; jours_que -9 -14 13; julie -15 -17 17; julie_> -8 -9 8
julie_carpe -16 -15 16; julie_julie -12 -10 11; julie_point -6 -8 7; juste 11 -17 -4; juste_> 12 -7 -24
juste_augus 13 -13 -12; juste_la -10 -7 8; juste_oui 11 -11 -8; karim -11 -11 11; karim_benal -11 -11 11; l -12 5 -1
l_> -17 13 -11; l_accue -6 -7 7; l_adsl -5 -8 7; l_ai 10 4 -20; l_an -15 -11 13; l_appar -6 -8 7; l_autre -9 8 -8
l_avez -12 -15 13; l_e -6 -6 6; l_ecole -7 -8 8; l_equip -10 -10 10; l_honne -10 -8 9; l_hotel -4 -3 6
l_insta -9 10 -9; l_inver -15 14 -13; l_ordin -8 -7 9; l_oreil -7 -4 7; l_un -7 4 -4; la -26 -3 14; la_5g -6 -7 7
la_> -14 13 -12; la_bonne -14 16 -14; la_box -14 -4 6; la_c 1 4 -11; la_campa -5 -8 7; la_carte -5 -7 6
la_conne -9 -15 15; la_conso -8 -9 9; la_coupu -4 -6 7; la_cuisi -10 -9 10; la_fibre 7 -15 -5; la_fin -11 -12 12
la_il -8 -7 8; la_je -6 -7 7; la_la -5 -5 5; la_le -10 -9 9; la_maiso -3 -6 6; la_marqu -6 -7 7; la_marre -6 -5 6
la_meme 7 -11 -2; la_messa -6 -7 7; la_moind -14 -13 14; la_paix -7 -9 9; la_panne -13 -12 12; la_passe -6 -11 11
la_peine -12 11 -10; la_porte -5 -5 5; la_premi 0 3 -8; la_prise -6 -5 6; la_quest -12 -22 21; la_rue -8 8 -7
la_semai -5 -6 6; la_socie -11 -14 14; la_switc -6 -5 6; la_table -8 -7 9; la_tele -14 -12 13; la_vie -13 11 -11
lac -6 -6 6; lac_point -6 -6 6; laiss -22 10 -6; laiss_> -15 15 -10; laiss_moi -7 -9 9; laiss_tombe -14 16 -16
laiss_un -6 -8 7; lambe -15 -16 16; lambe_> -15 -16 16; laque -12 -12 12; laque_> -12 -12 12; le -10 3 1
le_06 -5 -5 5; le_bihan -8 -9 9; le_bon -17 21 -20; le_burea -10 -10 10; le_c -6 -5 8; le_cable -5 -4 6
le_cas 12 -2 -23; le_chat -9 -7 9; le_chien -10 -9 9; le_confi 9 -10 -8; le_contr -17 18 -16; le_dis 10 -10 -9
le_dos -14 -10 12; le_dossi -8 -8 9; le_faire 11 -13 -11; le_fil -8 -8 8; le_mac -6 -5 6; le_meme -7 10 -11
le_mille 12 -14 -12; le_modem -10 -9 9; le_moins -8 12 -12; le_momen -9 8 -6; le_monde -8 -11 10; le_placa -11 -7 9
le_renvo -11 -9 10; le_repon -6 -6 7; le_resea -2 -7 8; le_salon -14 -11 13; le_servi -8 -9 10; le_techn -7 -9 8
le_telep -13 -9 13; le_temps -14 9 -8; le_toit -9 -7 9; le_villa -5 -5 5; le_voyan 9 -10 -9; le_wifi -12 -13 14
le_zero -4 -4 8; lebru -5 -5 6; lebru_> -5 -5 6; lefeb -12 -10 11; lefeb_> -12 -10 11; lefev -6 -6 6
lefev_l -6 -6 6; lemai -6 -8 7; lemai_aroba -6 -8 7; lente -8 -9 9; lente_> -6 -7 7; lente_chez -5 -8 7
leque -12 -12 12; leque_> -12 -12 12; leroy -6 -7 7; leroy_aroba -6 -7 7; les -14 -16 16; les_boule -11 -9 11
les_clien -4 -3 6; les_commu -7 -7 7; les_enfan -7 -8 8; les_techn -6 -8 7; les_trava -5 -4 6; lien -5 -5 5
lien_sdsl -5 -5 5; ligne -11 -12 12; ligne_> -9 -6 7; ligne_avec -8 -9 9; ligne_fixe -5 -5 5; lilas -8 -8 8
lilas_> -8 -8 8; loin -16 13 -13; loin_de -16 13 -13; longt -9 -8 9; longt_> -9 -8 9; lucie -5 -6 6
lucie_tiret -5 -6 6; lui 8 -8 -7; lui_meme 8 -8 -7; lundi -9 -9 9; lundi_derni -9 -9 9; lunet -5 -5 6
lunet_> -5 -5 6; lyon -9 -8 8; lyon_> -9 -8 8; m -15 -8 9; m_a -8 -14 12; m_affic -6 -5 6; m_appel -13 -1 6
m_arran 10 -1 -20; m_avez -6 -8 7; m_enerv -14 -14 14; m_enten -8 -5 7; m_inqui -10 -9 10; m_inter -20 21 -20
ma -21 -9 16; ma_box -12 -9 16; ma_conna -9 12 -13; ma_conne -7 -8 8; ma_conso -6 -6 6; ma_famil -6 -6 6
ma_femme -6 -7 7; ma_fille -7 -7 7; ma_ligne -5 -5 5; ma_mere -6 -11 9; ma_table -12 -15 13; mac -6 -5 6
mac_et -6 -5 6; machi -11 -13 13; machi_> -11 -11 11; machi_je -8 -10 10; madam 0 -20 8; madam_> 7 -15 -2
madam_lambe -8 -6 7; madam_lefeb -12 -10 11; mail -7 -8 8; mail_> -7 -8 8; maint -11 12 -12; maint_> -11 12 -12
mais -9 6 -8; mais_bien 3 5 -18; mais_bon -11 -12 12; mais_c -21 20 -11; mais_carre 10 -10 -9; mais_en -9 9 -10
mais_faite 15 -15 -11; mais_moi -6 -11 9; mais_non -26 26 -18; mais_oui 17 -13 -20; mais_pas -12 11 -10
mais_quel -10 -9 10; mais_si 13 -13 -12; maiso -3 -6 6; maiso_> -2 -7 8; maiso_y -3 -4 4; mal -28 11 -5
mal_> -13 -14 14; mal_compr -22 19 -17; mal_de -7 -4 7; malhe 5 2 -14; malhe_> 9 -11 -8; malhe_non -11 12 -14
malhe_oui 12 -13 -8; mange -8 -11 10; mange_> -8 -11 10; marc -5 -7 7; marc_point -5 -7 7; march 23 -26 -13
march_> 14 -12 -16; march_concl 9 -9 -9; march_pas -11 -9 10; march_plus -6 -8 9; march_pour 16 -16 -16
march_toujo 16 -16 -3; mari -9 -9 15; mari_> -4 -6 10; mari_qui -9 -7 9; marie -6 -13 13; marie_point -6 -13 13
marqu -6 -7 7; marqu_sorti -6 -7 7; marre -7 -6 6; marre_d -6 -5 6; marre_de -8 -8 10; marse -15 -12 15
marse_> -15 -12 15; marti -11 3 0; marti_> -14 11 -10; marti_aroba -5 -7 6; marti_point -6 -9 8; matin -10 -9 10
matin_> -10 -9 10; mauva -9 9 -9; mauva_adres -9 9 -9; me 11 -23 0; me_conne -12 -14 14; me_convi 15 -11 -16
me_deran 16 -16 -14; me_fout -11 -9 11; me_parai 7 -2 -6; me_parle -12 -10 13; me_passe -8 -8 10; me_pose 9 -9 -9
me_rappe -13 -15 15; me_sembl 9 -9 -9; me_servi -4 -3 5; me_souvi -18 3 5; me_va 14 -9 -17; meme 16 -5 -26
meme_> 22 -16 -25; meme_chose -5 -6 7; meme_dossi 7 -7 -6; meme_oui 12 -10 -5; meme_panne 9 -7 -10
meme_probl -13 13 -8; meme_souci 12 -17 -6; merci -9 -1 -1; merci_> -7 -3 1; merci_aroba -8 -14 13; merci_ca -7 7 -6
merci_sans -7 7 -5; merde -13 -9 14; merde_> -13 -9 14; mere -6 -11 9; mere_est -6 -11 9; mes -16 -16 18
mes_appar -5 -9 8; mes_lunet -5 -5 6; mes_papie -9 -9 9; mes_potes -3 -3 4; messa -6 -7 7; messa_> -6 -7 7
mette -6 -8 8; mette_moi -6 -8 8; mhm 12 -12 -12; mhm_> 12 -12 -12; midi -9 -9 9; midi_> -9 -9 9; mieux -14 11 -9
mieux_pas -14 11 -9; mille 2 -13 0; mille_> 11 -16 -10; mille_lyon -9 -8 8; mille_vingt -5 -5 5; minut -7 -8 8
minut_> -6 -6 6; minut_je -5 -5 6; mmh 8 -7 -8; mmh_oui 8 -7 -8; mobil -4 -7 8; mobil_n -6 -9 11
mobil_parce -3 -4 4; modem -10 -9 9; modem_reste -10 -9 9; modif -15 -17 16; modif_mon -15 -17 16; moi -12 -4 8
moi_> -10 -7 5; moi_a -7 -9 8; moi_avec -7 -9 9; moi_c -11 -11 11; moi_ca -6 -11 9; moi_en -6 -8 8; moi_j -6 -8 9
moi_je -8 -10 9; moi_meme 13 -16 -10; moi_non -10 15 -18; moi_qui 9 -8 -9; moi_un -8 -10 10; moind -14 -13 14
moind_idee -14 -13 14; moins -8 12 -12; moins_du -8 12 -12; mois -11 -11 11; mois_de -11 -11 11; momen -9 8 -6
momen_> -9 8 -6; mon -16 -33 28; mon_adres -7 -9 9; mon_assis -16 -14 15; mon_bon 19 -15 -19; mon_chef -5 -6 7
mon_contr -19 -22 21; mon_daron -5 -5 5; mon_decod -8 -7 9; mon_fils -9 -7 9; mon_fixe -8 -8 8; mon_gamin -5 -7 6
mon_inter 11 -11 -10; mon_iphon -6 -5 6; mon_mari -9 -9 15; mon_mobil -4 -7 8; mon_nom -11 -16 17; mon_opera -8 -7 8
mon_patro -8 -7 8; mon_petit 10 -9 -11; mon_porta -15 -11 16; mon_preno -7 -5 7; mon_rende -14 -9 13
mon_smart -2 -7 8; mon_telep -7 -9 10; mon_telev -6 -5 6; monde -13 -8 11; monde_> -9 -4 6; monde_est -8 -11 10
monsi -9 2 -8; monsi_> -2 1 -13; monsi_d -11 -9 10; monsi_lambe -10 -12 11; monsi_marti -12 15 -16; moque -7 -17 13
moque_du -7 -17 13; morel -7 -8 7; morel_> -7 -8 7; mort -9 -8 9; mort_> -9 -8 9; mort_de -8 -7 9; mort_elle -4 -3 6
morte -5 -5 5; morte_je -5 -5 5; mutue -9 -8 9; mutue_tres -9 -8 9; n -19 11 -6; n_a -5 5 -4; n_ai -27 7 -3
n_arriv -11 -14 15; n_en -17 -5 7; n_est -19 19 -13; n_y 3 -15 1; ne -6 -7 2; ne_charg -4 -5 6; ne_crois -15 11 -9
ne_dis 19 -21 -11; ne_l -15 15 -8; ne_m -23 9 -6; ne_march -11 -9 10; ne_me -2 -20 12; ne_peux -16 -21 20
ne_prefe -19 13 -12; ne_s -7 -8 8; ne_sais -11 -20 19; ne_saura -8 -12 12; ne_se -8 -9 9; ne_sonne -7 -16 11
ne_souha -16 14 -12; ne_suis -17 19 -19; ne_trouv -4 -9 9; ne_veut -4 -6 7; ne_veux -20 17 -14; negat -12 13 -13
negat_> -12 12 -12; negat_non -8 13 -14; nenni -16 17 -17; nenni_> -16 17 -17; neuf -16 -15 16; neuf_douze -4 -4 5
neuf_heure -5 -5 5; neuf_mille -9 -8 8; neuf_point -6 -8 7; neuve -10 -11 10; neuve_> -10 -11 10; nez -5 -5 5
nez_> -5 -5 5; ni -13 -15 16; ni_l -7 4 -4; ni_non -13 -19 17; ni_oui -13 -19 17; niet -12 12 -12; niet_> -12 12 -12
noire -8 -8 8; noire_avec -8 -8 8; nom -15 2 4; nom_> -14 3 1; nom_c -9 10 -10; nom_caron -8 -9 8; nom_de -14 -13 16
non -22 28 -24; non_> -34 23 2; non_allez 8 -10 -7; non_alors -15 16 -14; non_atten -8 8 -12; non_aucun 16 -16 -8
non_c 2 6 -25; non_ca -17 17 -14; non_ce -13 14 -2; non_desol -15 15 -9; non_du -14 15 -10; non_en -13 13 -10
non_enfin 10 -10 -10; non_j -18 19 -15; non_je -19 24 -20; non_juste -20 18 -12; non_l -8 7 -5; non_laiss -15 15 -10
non_mais 4 -3 -7; non_merci -25 20 -12; non_non 7 -3 -15; non_pardo -6 7 -23; non_pas -5 6 -8; non_peut -8 11 -10
non_plus -11 13 -13; non_point -14 12 -12; non_pourq -10 8 -7; non_rien -12 17 -16; non_si 6 -6 -4
non_surto -8 8 -8; non_toujo -14 14 -3; non_vous -8 10 -10; non_voyon -10 11 -10; nope -14 14 -14; nope_> -14 14 -14
norma -12 -15 13; norma_> -12 -15 13; note 12 -11 -11; note_merci 12 -11 -12; note_oui 6 -4 -3; notre -11 -12 12
notre_infor -7 -8 8; notre_lien -5 -5 5; nouve 3 -1 -16; nouve_> 12 -12 -13; nouve_souci -11 10 -7; novem -11 -11 11
novem_> -11 -11 11; nul -6 -6 6; nul_> -6 -6 6; nulle -12 12 -12; nulle_> -12 12 -12; nuls -8 -8 10; nuls_j -8 -8 10
numer -17 6 1; numer_> -12 13 -12; numer_de -10 -8 9; occup -7 -6 7; occup_> -10 -9 11; occup_de -5 -5 5
offre -6 -7 7; offre_plus -6 -7 7; oh -10 -3 7; oh_la -5 -5 5; oh_non -8 8 -8; oh_que 12 2 -23; oh_vous -10 -8 10
ok 12 -10 -20; ok_> 12 -12 -12; ok_ca 9 -9 -8; ok_d 6 -6 -6; ok_mais -10 9 -7; ok_pas 8 -8 -5; on 5 -9 -7
on_a -5 -5 5; on_essai 12 -16 -11; on_est -2 -20 3; on_fait 13 -12 -13; on_m -8 -17 12; on_oubli -15 14 -13
on_peut 23 -19 -23; on_s -9 -8 9; on_va 6 -5 -7; on_verra -15 -19 16; ont -8 -10 11; ont_laiss -6 -8 7
ont_secti -5 -4 6; onze -4 -3 6; onze_> -4 -3 6; opera -8 -7 8; opera_c -8 -7 8; orang -12 -12 12; orang_> -8 -7 8
orang_m -5 -5 5; orang_point -7 -13 13; ordin -11 -11 12; ordin_> -11 -11 11; ordin_et -6 -6 6; oreil -7 -5 7
oreil_gauch -7 -4 7; oreil_il -5 -5 5; ou -11 -12 12; ou_6 -6 -5 6; ou_j -11 -8 9; oubli -19 18 -17
oubli_> -19 18 -17; oui 32 -30 -19; oui_> 33 -27 -22; oui_allez 9 -3 -8; oui_alors -10 13 -19; oui_bien 10 -12 -5
oui_c 30 -26 -24; oui_ca 18 -16 -18; oui_da 11 -10 -11; oui_deja 12 -10 -15; oui_deux 7 -6 -5; oui_effec 12 -11 -11
oui_enfin -17 19 -15; oui_et -27 -28 28; oui_euh -11 13 -22; oui_evide 10 -10 -9; oui_grave 8 -8 -8
oui_hein 20 -14 -20; oui_helas 14 -14 -12; oui_il 11 -11 -10; oui_j 25 -21 -26; oui_je 27 -18 -29
oui_jeune 17 -13 -18; oui_juste 11 -11 -9; oui_le 11 -14 -9; oui_madam 15 -12 -16; oui_mais -22 23 -18
oui_malhe 9 -11 -8; oui_merci 17 -15 -28; oui_mon 19 -15 -19; oui_ni -13 -19 17; oui_non -24 24 -23
oui_on 20 -15 -15; oui_oui 16 -10 -25; oui_pardi 6 -6 -6; oui_pas 6 -5 -2; oui_peuch 8 -8 -9; oui_peut -9 -15 12
oui_plusi 6 -6 -4; oui_pour 12 -11 -13; oui_pourq 7 -7 -6; oui_puisq 10 -10 -9; oui_s 21 -17 -20
oui_toujo 14 -12 -9; oui_tout 35 -37 -14; oui_vas 8 -8 -7; oui_voila 7 -7 -7; oui_vous 16 -13 -17; oui_y 5 -5 -5
outlo -6 -7 6; outlo_point -6 -7 6; paill -14 -13 14; paill_> -14 -13 14; paix -7 -9 9; paix_> -7 -9 9
panne -2 -22 11; panne_> 3 -19 4; panne_le -7 -7 8; panne_les -4 -3 6; papie -9 -9 9; papie_> -9 -9 9; paque -5 -5 5
paque_sur -5 -5 5; par -6 -6 6; par_la -6 -6 6; parai 7 -2 -6; parai_bien 7 -2 -6; parce -3 -4 4; parce_qu -3 -4 4
pardi 16 -16 -16; pardi_> 16 -16 -16; pardo -16 -9 19; pardo_> -17 3 10; pardo_oui 17 -17 -13; pardo_vous -9 -9 9
parei 6 -6 -5; parei_oui 6 -6 -5; parfa 16 -15 -17; parfa_> 14 -14 -14; parfa_on 13 -12 -13; parla -9 -7 9
parla_a -9 -7 9; parle -20 -19 24; parle_> -12 -11 14; parle_a -5 -5 6; parle_au -12 -11 12; parle_de -12 -12 15
parle_direc -4 -6 6; parle_plus -5 -5 5; parti -17 -17 18; parti_> -14 -13 14; parti_mange -8 -11 10; pas -13 21 -21
pas_> -16 20 -19; pas_a -15 14 -13; pas_aujou -11 14 -16; pas_besoi -9 14 -17; pas_bien -21 -17 20; pas_c -5 -5 5
pas_ca -40 39 -16; pas_ce -20 20 -14; pas_celui -10 10 -10; pas_certa -23 -22 24; pas_cette -7 8 -7
pas_chez -12 12 -10; pas_comme -14 16 -16; pas_compr -18 -21 21; pas_corre -24 24 -5; pas_d 20 -19 -18
pas_de 37 -39 -12; pas_du -16 0 5; pas_encor -12 11 -8; pas_enten -23 -22 23; pas_essay -13 16 -17; pas_eu 6 4 -15
pas_exact -28 24 -11; pas_fait -30 19 -8; pas_faux 28 -28 -19; pas_inter -12 13 -13; pas_la -7 4 -4
pas_le -34 33 -18; pas_maint -10 11 -10; pas_me -4 -3 5; pas_merci -16 14 -13; pas_moi -12 12 -11
pas_monsi -12 15 -16; pas_non 26 -24 -17; pas_oui 8 -7 -4; pas_pense -14 13 -7; pas_pour -35 32 -17
pas_pu -9 15 -17; pas_que -16 18 -19; pas_quest -12 13 -13; pas_redem -7 13 -14; pas_regle 9 -12 -5
pas_repon -13 -14 14; pas_reuss -11 16 -17; pas_reven 11 -11 -10; pas_sa -9 10 -10; pas_speci -10 11 -11
pas_sur -19 -15 18; pas_touch -9 16 -16; pas_tout -18 18 -15; pas_trop -8 -7 8; pas_vous -14 -12 14
pas_vraim -15 16 -14; passe -8 -11 11; passe_a -6 -7 7; passe_la -5 -5 5; passe_moi -7 -12 13; passe_un -8 -8 10
patro -8 -7 8; patro_est -8 -7 8; paul -11 -13 13; paul_aroba -6 -9 8; paul_chez -8 -9 8; paul_point -6 -7 6
peine -12 11 -10; peine_> -12 11 -10; pense 4 5 -15; pense_> 9 -5 -11; pense_bien 9 -7 -5; pense_pas -15 14 -10
pense_que 11 -11 -9; perds -5 -5 5; perds_le -5 -5 5; perdu -13 -12 13; perdu_> -13 -12 13; perso -18 1 4
perso_> -21 2 -1; perso_de -6 -6 6; perso_n -5 5 -6; perso_ne -8 -15 12; perso_qui -7 -9 10; perte -5 -5 5
perte_de -5 -5 5; petit 10 -9 -11; petit_> 10 -9 -11; peu -23 4 -2; peu_dure -5 -5 5; peu_enerv -6 -11 9
peu_pour -15 13 -12; peuch 8 -8 -9; peuch_> 8 -8 -9; peut -6 -23 10; peut_dire 16 -10 -17; peut_essay 13 -15 -9
peut_etre -21 -16 20; peut_faire 12 -13 -12; peux -21 3 0; peux_pas -20 9 -7; peux_plus -7 -16 14; placa -11 -7 9
placa_> -11 -7 9; plaig -4 -3 6; plaig_> -4 -3 6; plain -8 -8 8; plain_> -8 -8 8; plais 11 -10 -13
plais_> 11 -10 -13; plait 6 -12 -3; plait_> 3 -10 -1; plait_merci 18 -12 -19; plein 11 -17 -10
plein_dans 12 -14 -12; plein_le -14 -10 12; pleut -10 -11 11; pleut_depui -10 -11 11; plus -42 8 8; plus_> -21 -8 14
plus_a -2 -3 4; plus_appel -6 -14 12; plus_d -16 -19 18; plus_de -9 -19 20; plus_demar -4 -6 7; plus_du -6 12 -16
plus_et -4 -5 6; plus_fort -5 -5 5; plus_inter -9 -14 13; plus_le -27 13 -8; plus_maint -8 11 -12
plus_rapid -6 -7 7; plus_recon -5 -7 6; plus_rien -6 -11 10; plus_trent -5 -5 5; plus_trop -7 -9 10; plusi 6 -6 -4
plusi_fois 6 -6 -4; pluto 1 7 -13; pluto_non -10 11 -11; pluto_oui 13 -13 -10; point -22 -3 10; point_be -7 -7 7
point_berna -5 -5 5; point_ch -6 -6 6; point_com -15 2 5; point_duran -6 -7 6; point_fr -15 0 3; point_lemai -6 -8 7
point_marti -5 -7 6; point_merci -8 -14 13; point_vidal -5 -7 7; porta -11 -9 10; porta_> -7 -6 7
porta_dans -5 -5 5; porta_de -5 -5 5; porta_et -5 -2 6; porta_il -10 -9 10; porte -12 -11 12; porte_je -5 -5 5
porte_plain -8 -8 8; pose 9 -9 -9; pose_pas 9 -9 -9; posit 12 -12 -12; posit_> 12 -12 -12; possi -11 -13 12
possi_> -13 -12 12; possi_oui 13 -11 -14; poste -11 -12 12; poste_> -11 -11 11; poste_a -6 -7 7; potes -3 -3 4
potes_ils -3 -3 4; pour 4 5 -29; pour_autre -17 19 -15; pour_ca 2 4 -24; pour_l -9 10 -9; pour_la 4 -15 7
pour_le 4 -5 -7; pour_moi 2 6 -19; pour_mon -16 -14 15; pour_sur 12 -12 -12; pour_un -16 8 -7; pourq 16 -14 -11
pourq_> -10 8 -7; pourq_pas 22 -23 -13; pourr -9 -11 10; pourr_me -8 -8 10; pourr_pas -9 -11 10; pouve -5 -18 10
pouve_> 16 -13 -17; pouve_repet -23 -15 21; prefe -25 18 -16; prefe_atten -10 15 -16; prefe_avoir -6 -9 8
prefe_evite -13 11 -10; prefe_pas -22 17 -16; prefe_qu -4 -6 6; premi -6 -3 3; premi_etage -8 -12 10
premi_fois 0 3 -8; prend -7 -7 8; prend_le -5 -5 5; prend_un -6 -7 7; preno -9 -9 9; preno_c -7 -5 7
preno_julie -8 -9 8; pret 14 -7 -13; pret_> 14 -7 -13; preve -8 -15 12; preve_> -8 -15 12; prie -7 -7 8
prie_> -7 -7 8; prise -6 -5 6; prise_> -6 -5 6; probl 16 -9 -24; probl_> 16 -9 -23; probl_allez 14 -13 -12
probl_est -8 7 -5; probl_oui 8 -7 -2; propo 13 -10 -13; propo_de 13 -10 -13; pu -9 15 -17; pu_> -9 15 -17
puisq 0 5 -9; puisq_je 0 5 -9; qu -21 -10 18; qu_a -3 -4 4; qu_est -22 -7 16; qu_un -7 -9 8; quand -19 -14 17
quand_je -15 -9 12; quand_on -6 -7 7; quara -13 -11 15; quara_cinq -6 -5 7; quara_cinqu -5 -7 9; quara_deux -10 -8 9
quara_facil -5 -6 6; quara_quatr -3 -3 6; quara_sept -5 -5 5; quara_trois -2 -1 3; quatr -15 -15 17; quatr_> -3 -3 6
quatr_at -5 -5 5; quatr_cinq -2 -3 5; quatr_cinqu -5 -5 5; quatr_ordin -11 -11 11; quatr_quatr -3 -3 6
quatr_vingt -7 -8 8; que -6 9 -9; que_> -13 -17 14; que_ca -8 -9 9; que_j 9 -2 -19; que_je -2 1 -5
que_nenni -11 11 -12; que_non -20 25 -23; que_oui 16 -14 -15; que_racon -8 -10 10; que_vous -23 -12 20
quel -16 -15 16; quel_bande -10 -9 10; quel_ticke -12 -12 12; quell -13 -15 15; quell_box -8 -11 10
quell_quest -8 -12 11; quelq -11 -14 16; quelq_un -11 -14 16; quest -25 1 3; quest_> -25 1 3; qui -15 -25 22
qui_> -12 -10 11; qui_a -9 -7 9; qui_ai 1 -10 3; qui_decon -16 -18 18; qui_etes -8 -8 8; qui_m -5 -6 7
qui_s -8 -7 8; qui_vous -7 -9 10; quinz -11 -11 11; quinz_poste -9 -8 9; quinz_rue -8 -8 8; quoi -19 -25 23
quoi_> -13 -15 14; quoi_ce -12 -8 11; quoi_deja -14 -12 13; quoi_la -8 -10 9; quoi_un -7 -11 8; quoi_vous -10 -7 10
r -6 -6 6; r_e -6 -6 6; raccr -5 -5 5; raccr_au -5 -5 5; racon -8 -10 10; racon_cette -8 -10 10; raiso 13 -17 -11
raiso_> 13 -17 -11; rallu 11 -11 -11; rallu_> 11 -11 -11; rapid -6 -7 7; rapid_> -6 -7 7; rappe -13 -27 21
rappe_> -8 -23 14; rappe_donc -2 -1 4; rappe_plus -11 -12 12; ravi 13 -14 -13; ravi_> 13 -14 -13; rebra 11 -12 -10
rebra_> 11 -12 -10; recoi -7 -7 7; recoi_plus -7 -7 7; recon -5 -7 6; recon_> -5 -7 6; recu 8 -7 -5; recu_d 8 -7 -5
redem -14 1 4; redem_> -14 2 4; redem_la -10 -15 14; refle -8 -8 8; refle_> -8 -8 8; refus -2 10 -16
refus_> -2 10 -16; regar -18 -15 17; regar_> -18 -15 17; regle -6 12 -15; regle_> 8 -9 -7; regle_ca -25 24 -21
regle_cette -10 10 -4; regre -10 8 -7; regre_> -10 8 -7; rembo -12 -17 15; rembo_c -7 -8 8; rembo_moi -11 -14 13
rende -14 -9 13; rende_vous -14 -9 13; renvo -11 -9 10; renvo_d -11 -9 10; repet -23 -15 21; repet_> -9 -11 10
repet_la -5 -12 12; repet_s -28 -14 27; repon -17 -21 22; repon_> -3 -3 4; repon_a -13 -14 14; repon_je -5 -5 5
repon_se -6 -6 6; resea -3 -8 11; resea_> -6 -9 11; resea_sans -2 -3 4; resea_wifi -2 -7 8; resol -14 14 -14
resol_> -14 14 -14; respo -12 -11 12; respo_> -12 -11 12; reste -10 -9 9; reste_etein -10 -9 9; reten -5 -6 6
reten_> -5 -6 6; reuss -11 16 -17; reuss_> -11 16 -17; reven 11 -11 -10; reven_mon 11 -11 -10; rien -29 19 -13
rien_> -16 1 1; rien_a -9 12 -12; rien_compr -16 -26 24; rien_debra -6 6 -6; rien_du -9 14 -15; rien_fait -13 12 -12
rien_il -1 -5 5; rien_j -6 -8 9; rien_non -5 5 -6; rien_redem -12 22 -23; roami -10 -10 10; roami_desac -10 -10 10
robot -8 -11 11; robot_je -8 -8 8; robot_la -6 -11 11; rouge 9 -10 -9; rouge_> 9 -10 -9; roule 14 -14 -14
roule_> 14 -14 -14; rouss -7 -8 8; rouss_de -7 -8 8; roux -7 -5 7; roux_> -7 -5 7; rue -12 2 6; rue_d -8 8 -7
rue_de -7 -9 9; rue_des -8 -8 8; s -6 -22 11; s_a -7 -7 7; s_actua -7 -8 8; s_d -6 -6 6; s_e -6 -6 6; s_en -10 -9 11
s_enten -9 -8 9; s_il 6 -12 -3; s_occup -5 -5 5; s_s -6 -6 6; s_y -5 -5 5; sa -14 5 -5; sa_> -9 10 -10
sa_conso -5 -4 6; sache -9 9 -9; sache_> -9 9 -9; sais -21 -35 35; sais_pas -19 -32 32; sais_plus -7 -9 10
sais_rien -7 -9 9; sais_trop -11 -15 15; salon -14 -11 13; salon_> -14 -11 13; salut -8 -7 8; salut_c -8 -7 8
sans 4 -1 -12; sans_doute 10 -8 -8; sans_facon -17 17 -15; sans_fil -3 -5 7; sans_impor -5 -5 6
sans_probl 11 -12 -8; saura -6 -7 7; saura_pas -6 -7 7; saute -7 -10 10; saute_tout -7 -10 10; savez -6 -8 9
savez_moi -6 -8 9; scand -9 -8 9; scand_d -9 -8 9; sdsl -5 -5 5; sdsl_depui -5 -5 5; se -10 -14 13
se_conne -7 -10 10; se_coupe -9 -10 12; se_decle -6 -6 6; se_decon -6 -6 6; se_plaig -4 -3 6; secon -7 -8 8
secon_> -7 -8 8; secti -5 -4 6; secti_le -5 -4 6; semai -18 -13 17; semai_> -9 -10 10; semai_derni -5 -6 6
semai_que -8 -9 9; sembl 9 -9 -9; sembl_oui 9 -9 -9; sept -5 -5 6; sept_cinqu -5 -5 5; sept_huit -2 -3 5
sept_quara -4 -4 5; sept_quatr -4 -4 5; sept_soixa -2 -1 3; serai 20 -22 -19; serai_bien 7 -5 -5
serai_parfa 11 -10 -11; serai_ravi 13 -14 -13; serie -8 -8 10; serie_> -8 -8 10; sert -10 11 -12; sert_a -10 11 -12
servi -13 -12 15; servi_d -4 -3 5; servi_de -13 -9 14; servi_est -6 -6 6; servi_techn -8 -9 10; seul -10 -11 11
seul_appar -9 -11 12; seul_poste -7 -8 8; seule -8 -13 13; seule_> -4 -3 6; seule_la -8 -14 12; si 26 -23 -24
si_> 22 -20 -18; si_c 7 -7 -10; si_enfin -24 24 -14; si_fait 9 -10 -6; si_je 12 -13 -11; si_si 11 -8 -17
signe -9 -7 9; signe_> -9 -7 9; sim -5 -7 6; sim_elle -5 -7 6; six -10 -10 12; six_> -6 -5 8; six_dix -5 -6 6
six_douze -5 -5 5; six_machi -8 -9 9; six_quara -5 -5 6; six_quatr -3 -2 5; six_sept -2 -3 5; six_soixa -5 -5 5
six_un -2 -3 5; smart -2 -7 8; smart_ne -2 -7 8; socie -11 -14 14; socie_dupon -7 -8 8; socie_trans -7 -9 9
soir -9 -9 9; soir_> -9 -9 9; soixa -11 -10 12; soixa_cinq -2 -2 4; soixa_dix -5 -6 6; soixa_et -3 -3 5
soixa_neuf -9 -8 8; soixa_sept -4 -4 5; soixa_soixa -5 -7 9; soixa_treiz -3 -3 5; sonne -7 -16 11
sonne_pas -7 -15 11; sonne_plus -4 -5 6; sont -9 -10 10; sont_a -7 -8 8; sont_hache -7 -7 7; sophi -12 -13 13
sophi_morel -7 -8 7; sophi_under -6 -7 7; sorti -6 -7 7; sorti_a -6 -7 7; souci 19 -14 -23; souci_> 18 -13 -21
souci_allez 12 -11 -11; souha -17 12 -10; souha_joind -9 -12 14; souha_pas -16 14 -12; sous -9 -9 9; sous_la -9 -9 9
souvi -18 3 5; souvi_> -12 14 -15; souvi_plus -12 -18 16; speci -10 11 -11; speci_> -10 11 -11; stylo -6 -7 7
stylo_> -6 -7 7; suis -8 -11 8; suis_a -8 -8 9; suis_au -7 -7 7; suis_avec -11 -8 13; suis_d 15 -9 -16
suis_dans -10 -9 10; suis_decu -12 -11 12; suis_devan 12 -8 -12; suis_hors -14 -19 17; suis_la 18 -20 -17
suis_pas -37 4 8; suis_perdu -12 -11 12; suis_pret 14 -7 -13; suis_toujo 16 -11 -15; suis_tout 13 -13 -12
suis_un -9 -9 10; suis_vraim -11 -11 11; suite -12 -8 10; suite_> -12 -8 10; sujet 15 -10 -16; sujet_du 15 -10 -16
super 8 -6 -8; super_oui 8 -6 -8; suppo 8 -7 -8; suppo_que 8 -7 -8; sur 2 -20 7; sur_> 9 -27 0; sur_dix -11 -9 10
sur_la -6 -6 7; sur_le -19 -18 20; sur_mon 2 -16 -1; sur_notre -5 -5 5; sur_pas 5 -5 -4; sur_que -14 14 -10
sur_sa -5 -4 6; surem -10 10 -10; surem_pas -10 10 -10; surto -10 10 -9; surto_pas -10 10 -9; switc -6 -5 6
switc_> -6 -5 6; t -8 5 -2; t_comme -6 -7 7; t_es -7 7 -7; table -12 -17 14; table_> -12 -17 14; tais -7 -7 7
tais_toi -7 -7 7; te -11 -9 10; te_faire -11 -9 10; techn -15 -16 18; techn_> -12 -13 16; techn_est -5 -5 5
techn_m -4 -4 5; techn_me -5 -7 7; techn_ont -6 -8 7; techn_orang -5 -5 5; techn_tout -12 -8 10; techn_va -6 -6 6
tele -14 -15 15; tele_> -13 -12 13; tele_elle -6 -5 6; tele_plus -6 -11 10; telep -15 -14 17; telep_> -11 -9 12
telep_alors -8 -8 9; telep_cette -23 23 -19; telep_de -4 -3 6; telep_et -7 -7 8; telep_n -1 -7 7
telep_qui -15 -13 14; telep_sans -4 -5 6; telev -6 -5 6; telev_m -6 -5 6; temps -14 9 -8; temps_> -12 13 -13
temps_une -7 -10 10; test -7 -8 8; test_un -7 -8 8; thoma -7 -10 9; thoma_f -6 -7 7; thoma_point -6 -8 7
ticke -6 -15 6; ticke_> -5 -17 6; ticke_la -15 16 -12; tiret -10 -14 14; tiret_du -8 -10 10; tiret_lac -6 -6 6
tiret_marc -5 -7 7; tiret_marti -6 -9 8; toi -7 -7 7; toi_je -7 -7 7; toit -9 -7 9; toit_> -9 -7 9; tombe -18 7 -5
tombe_> -14 16 -16; tombe_direc -5 -7 8; tombe_la -5 -7 6; tonal -15 -9 12; tonal_quand -15 -9 12; touch -6 21 -21
touch_a -6 21 -21; toujo 20 -10 -23; toujo_> 14 -12 -9; toujo_d 8 -4 -6; toujo_en 11 -6 -11; toujo_inter 17 -11 -17
toujo_le 9 -10 -6; toujo_pas 0 6 -10; toujo_pour 12 -13 -6; tous -11 13 -14; tous_monsi -11 13 -14; tout 1 8 -18
tout_> -20 9 -1; tout_a 11 -9 -15; tout_c -6 9 -4; tout_ca -10 12 -11; tout_compr 15 -23 -11; tout_de -12 -8 10
tout_du -14 22 -23; tout_enfin -10 10 -5; tout_est -7 -7 8; tout_faux -18 17 -10; tout_frero -6 6 -5
tout_jeune -8 11 -10; tout_juste 13 -13 -12; tout_le -25 0 7; tout_non -2 9 -8; tout_parei 6 -6 -5; toute -10 -11 10
toute_neuve -10 -11 10; trans -16 -17 17; trans_marti -7 -9 9; trans_moi -11 -14 13; trava -5 -4 6; trava_et -5 -4 6
treiz -3 -3 5; treiz_quatr -3 -3 5; trent -7 -7 7; trent_quara -5 -6 6; trent_quatr -5 -5 5; trent_six -6 -5 8
trent_trois -5 -5 5; tres -9 -5 -1; tres_bien 15 -15 -14; tres_en -11 -11 11; tres_lente -5 -8 7; tres_mal -9 -8 9
tres_peu -15 13 -12; trois -11 -19 15; trois_appar -10 -8 9; trois_fois 9 -11 -8; trois_jours -7 -6 7
trois_onze -4 -3 6; trois_quara -3 -3 6; trois_quatr -2 -3 5; trois_semai -8 -9 9; trois_six -5 -5 5
trois_sur -11 -9 10; trois_vingt -2 -2 4; tromp -20 17 -16; tromp_> -15 16 -16; tromp_de -14 11 -11; trop -6 -10 10
trop_> -8 -7 8; trop_atten -4 -5 6; trop_nuls -8 -8 10; trop_oui 12 -8 -13; trop_rien -11 -15 15; trouv -4 -9 9
trouv_plus -4 -9 9; truc -9 -8 9; truc_> -9 -8 9; tu -7 7 -7; tu_t -7 7 -7; u -6 -6 6; u_c -6 -6 6; un -31 -8 23
un_> -10 -11 14; un_a -4 -11 11; un_agent -5 -6 6; un_au -5 -5 5; un_autre -22 20 -17; un_cable -6 -8 7
un_conse -9 -14 15; un_d -11 -12 12; un_deux -7 -8 8; un_deuxi -6 -7 7; un_dupli -8 -8 8; un_etre -7 -7 8
un_fixe -2 -3 5; un_hier -5 -6 7; un_humai -6 -10 9; un_joli -11 -14 12; un_mail -7 -8 8; un_ni -7 4 -4
un_nouve -11 10 -7; un_ordin -4 -3 5; un_parti -7 -7 7; un_peu -8 -13 11; un_quara -5 -7 9; un_redem -7 -11 8
un_rembo -7 -8 8; un_robot -6 -11 11; un_seul -10 -11 11; un_soixa -3 -3 6; un_stylo -6 -7 7; un_techn -15 -16 18
un_un -6 -7 8; under -8 -11 10; under_leroy -6 -7 7; under_vasse -7 -8 8; une -31 -9 22; une_anten -8 -8 8
une_box -13 -17 16; une_chale -7 -8 7; une_dizai -9 -9 9; une_entre -9 -10 10; une_erreu -18 19 -19
une_escro -10 -16 13; une_fois -7 -10 10; une_heure -9 -8 9; une_minut -5 -5 6; une_offre -6 -7 7
une_panne -10 -12 12; une_perso -8 -10 9; une_perte -5 -5 5; une_secon -7 -8 8; une_semai -9 -10 10
une_vieil -7 -9 10; v -11 -11 11; v_point -7 -7 7; v_r -6 -6 6; va 1 -2 -7; va_> 12 -10 -13; va_aller -14 15 -19
va_dire 6 -5 -7; va_te -11 -9 10; va_tres 16 -8 -15; va_venir -6 -6 6; vais -18 -20 20; vais_deman -6 -7 7
vais_porte -8 -8 8; vais_voir -15 -15 16; vas 8 -8 -7; vas_y 8 -8 -7; vasse -7 -8 8; vasse_aroba -7 -8 8
venir -6 -6 6; venir_> -6 -6 6; verif -10 -11 11; verif_> -9 -11 10; verif_votre -6 -5 6; verra -21 -15 19
verra_> -21 -15 19; vers -9 -8 9; vers_dix -9 -8 9; veut -4 -6 7; veut_plus -4 -6 7; veux 6 -3 -12
veux_> 17 -23 -16; veux_annul -14 -9 13; veux_bien 13 -18 -12; veux_modif -15 -17 16; veux_parle -12 -11 12
veux_pas -29 23 -16; veux_quelq -8 -10 10; veux_un -12 -8 10; veux_une -8 -8 8; vidal -5 -7 7; vidal_aroba -5 -7 7
vie -13 11 -11; vie_> -13 11 -11; vieil -7 -9 10; vieil_perso -7 -9 10; viens 5 -11 -2; viens_de 11 -13 -11
viens_la -10 -9 9; villa -5 -5 5; villa_> -5 -5 5; vingt -11 -11 12; vingt_deux -5 -7 9; vingt_dix -4 -5 6
vingt_douze -7 -7 7; vingt_et -2 -2 4; vingt_neuf -4 -4 5; vingt_quatr -5 -5 5; vingt_sept -2 -1 3
vingt_trent -5 -6 6; virgu -6 -5 8; virgu_douze -6 -5 8; virgu_soixa -6 -5 8; virgu_trent -6 -5 8; vite 15 -15 -11
vite_> 15 -15 -11; voila 14 -11 -13; voila_> 16 -14 -14; voila_c 12 -11 -11; voila_exact 6 -6 -5; voila_oui 10 -5 -9
voila_vous 6 -6 -6; voir -14 1 4; voir_> -14 1 4; vois 10 -9 -10; vois_pas 10 -9 -10; voix 10 -9 -11
voix_la 10 -9 -11; vol -7 -8 8; vol_> -7 -8 8; volon 21 -19 -25; volon_> 17 -17 -15; volon_merci 12 -11 -18
votre -17 -18 19; votre_boite -6 -6 7; votre_conne -6 -5 6; votre_robot -8 -8 8; votre_servi -6 -6 6
votre_truc -9 -8 9; voudr -17 -15 18; voudr_cause -5 -6 6; voudr_chang -9 -7 8; voudr_parle -5 -8 11
voudr_un -8 -8 8; voula 10 -9 -10; voula_dire 10 -9 -10; voule 17 -14 -17; voule_> 16 -13 -16; voule_dire -19 -11 19
voule_oui 5 -5 -5; vous -7 -9 2; vous_> -11 -9 10; vous_appel -13 0 6; vous_assur 7 -7 -7; vous_avez 13 2 -24
vous_dire -14 -12 14; vous_dis -19 17 -15; vous_disie -7 -8 7; vous_dites -16 -19 19; vous_ecout 8 -10 -7
vous_enten -17 -11 14; vous_etes -13 -4 10; vous_faite -17 12 -9; vous_l -12 -15 13; vous_le 15 -15 -13
vous_m -10 -8 9; vous_me -12 -7 12; vous_moque -7 -17 13; vous_parle -12 -11 14; vous_plait 6 -12 -3
vous_pourr -8 -8 10; vous_pouve -5 -18 10; vous_prie -7 -7 8; vous_rappe -3 -19 9; vous_savez -6 -8 9
vous_serie -8 -8 10; vous_tromp -17 16 -15; vous_voule 17 -14 -17; vous_vous -15 9 -6; voyan 9 -10 -9
voyan_est 9 -10 -9; voyon -10 11 -10; voyon_> -10 11 -10; vrai 14 -15 -12; vrai_> 14 -15 -12; vraim -16 15 -1
vraim_> -20 22 -8; vraim_ca -12 12 -14; vraim_non -2 7 -5; vraim_tres -11 -11 11; wanad -5 -6 6; wanad_point -5 -6 6
wesh -12 -10 11; wesh_c -12 -10 11; wifi -13 -16 17; wifi_> -5 -9 8; wifi_de -4 -6 9; wifi_la -8 -7 8
wifi_plus -6 -11 10; wifi_se -9 -10 12; wifi_sur -5 -5 5; wii 9 -9 -8; wii_c 9 -9 -8; y 9 -15 -10; y_> 13 -15 -12
y_a 1 -3 -4; y_ai -14 13 -7; y_conna -12 2 1; y_je 8 -10 -7; y_vois 10 -9 -10; yahoo -7 -8 8; yahoo_point -7 -8 8
yep 12 -12 -12; yep_> 12 -12 -12; yes 21 -22 -19; yes_> 11 -10 -11; yes_c 9 -9 -9; yes_monsi 16 -16 -15
yes_yes 7 -7 -7; zero -6 -7 10; zero_cinq -3 -3 5; zero_quatr -3 -3 6; zero_sept -4 -4 5; zero_six -7 -7 9
zero_trois -2 -3 5; zero_un -5 -7 9
""",
    ),
    "solved": (
        "affirm deny unclear",
        """
00 -8 -8 8; 00_00 -8 -8 8; 00_> -8 -8 8; 01 -10 -10 10; 01_42 -7 -7 7; 01_60 -8 -8 8; 06 -14 -14 15; 06_12 -9 -10 10
06_22 -6 -5 6; 06_78 -7 -6 7; 06_99 -8 -8 8; 07 -9 -8 9; 07_80 -9 -8 9; 12 -13 -13 14; 12_34 -9 -9 9; 12_60 -8 -8 8
12_90 -7 -6 7; 12_> -8 -8 8; 12_aroba -6 -5 6; 2 -9 -10 10; 22 -6 -5 6; 22_33 -6 -5 6; 2_80 -9 -8 9; 2_> -9 -8 9
2_impri -6 -6 6; 3 -8 -8 8; 33 -10 -9 9; 33_44 -6 -5 6; 33_6 -8 -7 7; 34 -9 -9 9; 34_56 -9 -9 9; 3_ordin -8 -8 8
3_telep -8 -8 8; 42 -7 -7 7; 42_65 -7 -7 7; 44 -6 -5 6; 44_55 -6 -5 6; 45 -7 -6 7; 45_12 -7 -6 7; 5 -6 -6 6
55 -6 -5 6; 55_c -6 -5 6; 56 -9 -9 9; 56_78 -8 -7 7; 56_> -9 -10 10; 5_ou -6 -6 6; 5g -11 -10 11; 5g_est -11 -10 11
6 -9 -9 9; 60 -13 -12 13; 60_12 -13 -12 13; 65 -7 -7 7; 65_89 -7 -7 7; 6_12 -8 -7 7; 6_ordin -6 -6 6; 74 -7 -7 7
74_> -7 -7 7; 78 -9 -8 8; 78_45 -7 -6 7; 78_> -8 -7 7; 80 -9 -8 9; 80_2 -9 -8 9; 89 -7 -7 7; 89_74 -7 -7 7
90 -7 -6 7; 90_> -7 -6 7; 99 -8 -8 8; 99_00 -8 -8 8; <_01 -10 -10 10; <_06 -13 -14 14; <_07 -9 -8 9; <_3 -8 -8 8
<_33 -12 -12 13; <_5 -6 -6 6; <_a -7 -9 9; <_accue -5 -6 6; <_affir 8 -9 -8; <_ah 19 -17 -15; <_ajout -7 -7 8
<_alain -4 -5 6; <_allez -7 -8 8; <_allo -9 -10 10; <_alors 7 -5 -7; <_annul -8 -7 8; <_antoi -9 -9 9
<_appar 12 -9 -14; <_arret -5 -5 5; <_atten -15 -17 19; <_au 1 -5 -2; <_aucun -17 3 2; <_avant 13 -15 -9
<_b -8 -10 10; <_bah -3 4 -9; <_baiss -9 -14 11; <_bande -10 -10 10; <_ben -21 1 3; <_bingo 12 -12 -7
<_blabl -12 -12 12; <_bof -9 9 -9; <_bonjo -16 -16 17; <_boudi 10 -11 -8; <_boula -9 -9 9; <_box -13 -12 12
<_c -15 -2 9; <_ca -2 -4 1; <_ces 13 -12 -11; <_chape -8 -7 8; <_cinq -13 -10 12; <_clair -8 -7 8; <_combi -7 -7 8
<_comme -17 -18 18; <_conne -11 -10 12; <_conse -9 -9 9; <_conta -5 -5 6; <_dans -11 -11 11; <_dark -7 -7 8
<_depui -13 -14 15; <_desol -6 6 -6; <_deux -16 -28 27; <_direc -4 -5 6; <_donc -8 -4 9; <_ducas -6 -6 6
<_eh 5 -1 -13; <_elle -8 9 -8; <_en -8 -8 9; <_entre -9 -8 9; <_envoy -9 -7 10; <_enzo -7 -6 7; <_espec -9 -9 9
<_est -9 -6 8; <_euh -16 -13 15; <_fanta 8 -8 -7; <_faut -9 -8 9; <_ferme -9 -9 9; <_foute -7 -7 7; <_franc -9 9 -8
<_garag -5 -6 8; <_genia 14 -11 -14; <_girar -7 -7 7; <_gmail -12 -12 12; <_h -7 -7 7; <_he 10 -8 -11
<_helas -7 7 -7; <_helen -5 -5 5; <_hier -8 -9 9; <_hors -12 12 -12; <_il 1 -2 -3; <_impec 17 -18 -15
<_impos -15 13 -11; <_ines -10 -10 10; <_info -6 -6 6; <_inter -12 -10 11; <_j -1 -12 5; <_je 2 -19 4
<_jean -8 -7 8; <_jeann -4 -10 10; <_julie -7 -7 9; <_k -6 -7 8; <_l -10 -16 15; <_la 8 -9 -7; <_laiss -9 -9 9
<_le 4 -9 -6; <_lefev -6 -6 6; <_les 0 -16 5; <_luc -5 -5 8; <_lucie -4 -5 7; <_lundi -9 -10 10; <_ma 3 -12 1
<_madam -10 -10 10; <_maint -13 13 -12; <_mais -6 -7 7; <_malhe -5 9 -11; <_marc -6 -7 9; <_marie -5 -6 6
<_meme -7 7 -7; <_merci -26 -11 23; <_mes -2 -20 6; <_mette -5 -4 7; <_mince -12 -12 12; <_mirac 13 -13 -12
<_moi -10 -8 9; <_mon -14 -11 13; <_monsi -12 -13 13; <_negat -12 13 -13; <_nette 8 -7 -7; <_nicke 17 -16 -16
<_nom -7 -7 8; <_non 7 3 -23; <_nonan -11 -10 10; <_numer -8 -7 8; <_oh -12 -6 6; <_ok 8 -8 -8; <_on -12 -3 6
<_opera -11 -12 12; <_oui 3 -7 -12; <_paill -11 -11 11; <_pardo -14 -14 14; <_parfa 13 -13 -13; <_parle -7 -7 8
<_parti -11 -11 11; <_pas -19 7 -7; <_passe -9 -11 10; <_patie -10 -9 10; <_paul -12 -13 13; <_perso -10 -8 9
<_peut -9 -11 10; <_plus -5 1 -5; <_pour 4 -13 -4; <_pourq -9 -13 11; <_pourr -6 -6 7; <_probl 12 -11 -15
<_puis -7 -11 12; <_putai -10 -9 10; <_qu -12 -9 17; <_quand -6 -6 6; <_quatr -14 -12 14; <_quell -8 -7 7
<_quelq -13 -13 13; <_quinz -7 -9 8; <_redem -9 -13 12; <_rh -6 -6 7; <_rien -18 20 -20; <_s -6 -5 6; <_sa -5 6 -5
<_sabin -6 -7 7; <_secre -6 -6 6; <_serai -5 -5 6; <_servi -11 -12 12; <_soixa -10 -9 10; <_sophi -5 -5 6
<_sous -11 -13 12; <_stop -4 -4 6; <_super 12 -13 -10; <_sur -13 -12 13; <_tabar -6 -6 6; <_tais -11 -10 11
<_test -8 -10 10; <_thoma -6 -6 6; <_tip 9 -9 -9; <_toto -5 -5 5; <_toujo -8 9 -8; <_tout 7 -18 -1
<_trans -15 -11 13; <_trois -17 -18 19; <_trop 14 -12 -12; <_un -15 -3 8; <_une -14 -20 18; <_vers -8 -8 8
<_victo 7 -7 -6; <_viens -10 -9 10; <_vince -10 -10 10; <_voila 14 -16 -10; <_votre -10 -12 11; <_vous -8 -21 13
<_wait -7 -6 7; <_wifi -12 -11 11; <_y -14 22 -22; <_youtu 11 -10 -11; <_yvonn -9 -9 9; <_zero -14 12 -10; a -1 -5 0
a_appel -12 10 -8; a_chang -8 -1 4; a_cinq -9 -8 9; a_debor -8 -7 8; a_deman -7 -4 9; a_dire 0 -22 11
a_dit -10 -8 13; a_ete -3 -10 6; a_eu -8 9 -9; a_faire -14 5 2; a_fait 6 -15 -1; a_inter 9 -11 -9; a_l 3 -9 0
a_la -13 -15 15; a_mamad -7 -6 6; a_march -7 8 -9; a_me 14 -15 -12; a_mis 13 -13 -11; a_moiti -16 15 -12
a_mon -15 -8 13; a_mons -7 -7 8; a_nouve 14 -15 -12; a_pas -15 14 -8; a_perso -7 -5 9; a_peu -7 -9 9
a_plus 17 -24 -10; a_que -12 12 -12; a_r -7 -7 7; a_raccr -7 -7 7; a_recou -5 5 -6; a_redem 13 -1 -18
a_retro 13 -11 -14; a_rien -18 19 -17; a_s -6 -6 6; a_saute -11 10 -9; a_servi -9 10 -6; a_signa 19 -23 -13
a_signe -8 -10 9; a_six -9 -8 8; a_tenu -14 15 -16; a_toujo -10 11 -10; a_un -13 -12 16; a_une -11 -13 13
a_vous -11 -9 12; a_y -5 5 -4; abonn -9 -10 11; abonn_> -9 -10 11; abrut -6 -7 7; abrut_> -6 -7 7; absen -9 9 -9
absen_> -9 9 -9; abuse -16 -14 15; abuse_> -16 -14 15; accen -9 -10 10; accen_> -9 -10 10; accue -8 -9 9
accue_> -7 -7 8; accue_aroba -5 -6 6; achet -10 -6 7; achet_l -10 -6 7; adres -9 -6 9; adres_c -9 -6 9; adsl -5 -5 5
adsl_est -5 -5 5; affai -8 -1 5; affai_> -7 8 -6; affai_a -7 -5 6; affic 5 -3 -8; affic_conne -7 -7 7
affic_maint 10 -13 -7; affic_pas -11 13 -15; affir 8 -9 -8; affir_le 8 -9 -8; agaca -8 -13 10; agaca_> -8 -13 10
agent -11 -11 12; agent_> -11 -11 12; ah 19 -17 -15; ah_bah 12 -11 -12; ah_ben 7 -7 -5; ah_ca 14 -11 -4
ah_formi 10 -9 -10; ah_oui 12 -12 -2; ah_super 10 -9 -8; ai 3 1 -15; ai_achet -10 -6 7; ai_appuy -8 -6 7
ai_assez -5 -7 8; ai_atten -6 8 -10; ai_beau -11 12 -12; ai_besoi -10 -9 10; ai_chang -10 -10 10; ai_cru 10 -10 -6
ai_de 17 -17 -14; ai_debra -12 15 -9; ai_du 10 -9 -10; ai_encor -22 23 -25; ai_eu -12 -12 12; ai_fait -2 13 -25
ai_honte -10 -9 10; ai_inter 18 -17 -22; ai_la -8 -7 8; ai_marre -9 -11 11; ai_meme -13 13 -12; ai_par -7 -8 8
ai_pas -13 -10 13; ai_plein -5 -4 6; ai_plus 20 -21 -15; ai_quatr 12 -11 -13; ai_que -14 14 -13; ai_reboo -7 8 -9
ai_rebra -11 12 -11; ai_recup 15 -13 -19; ai_redem -13 14 -14; ai_rende -10 -6 12; ai_retro 16 -14 -19
ai_reuss 14 -15 -12; ai_rien -13 13 -12; ai_toujo -23 25 -14; ai_tout 8 -7 -7; ai_toute 10 -9 -11; ai_trop -8 -7 8
ai_un -11 -13 13; ai_une -20 18 -16; aide -7 -7 7; aide_> -7 -7 7; aider -8 -7 8; aider_> -8 -7 8; air 16 -12 -19
air_bon -1 4 -17; air_d 11 -12 -11; air_de 11 -13 -7; ajout -7 -7 8; ajout_un -7 -7 8; alain -4 -5 6
alain_point -4 -5 6; alemb -7 -7 7; alemb_> -7 -7 7; aller 4 -17 -1; aller_> 11 -12 -11; aller_dans -8 -7 8
aller_sur -10 -11 11; aller_voir -4 -1 5; allez -7 -8 8; allez_vous -7 -8 8; allo -22 -17 21; allo_> -22 -17 21
allo_allo -8 -8 8; allum -31 1 7; allum_> -7 -13 11; allum_la -13 -15 14; allum_mais -15 15 -15
allum_meme -10 10 -10; alors 13 -13 -7; alors_atten 7 -5 -7; alors_ca 11 -11 -7; ameli -17 18 -17
ameli_> -17 18 -17; an -11 -5 7; an_derni -10 -6 7; an_panne -5 6 -5; annul -14 -12 15; annul_> -9 -9 10
annul_le -8 -7 8; annul_mon -5 -3 6; annul_un -8 -4 9; anten -8 -9 9; anten_> -8 -9 9; antoi -14 -14 14
antoi_de -9 -9 9; antoi_merci -8 -7 8; appar -10 -16 14; appar_> -13 -14 14; appar_depui -5 -5 5; appar_mon -7 -7 11
appar_oui 12 -9 -14; appar_que -14 -9 12; appel 4 -12 -4; appel_> 8 -8 -7; appel_d -5 -6 6; appel_de -14 -7 14
appel_et -8 -6 7; appel_ginet -5 -4 5; appel_je -8 -5 7; appel_julie -15 -11 14; appel_luc -8 -5 7
appel_mon -12 -9 11; appel_passe 8 4 -21; appel_perso -17 -6 17; appel_pour -8 -4 9; appel_se -16 -12 14
appui -6 -6 9; appui_sur -6 -6 9; appuy -8 -6 7; appuy_sur -8 -6 7; apres -11 -1 5; apres_midi -8 -9 9
apres_redem -7 7 -7; aroba -14 -17 19; aroba_bluew -7 -7 7; aroba_boula -5 -5 6; aroba_cabin -6 -6 6
aroba_dupon -6 -6 6; aroba_free -6 -6 6; aroba_garag -4 -5 6; aroba_gmail -7 -7 8; aroba_group -6 -6 7
aroba_hotel -5 -6 6; aroba_hotma -6 -6 7; aroba_la -5 -5 5; aroba_orang -7 -13 15; aroba_skyne -6 -7 7
aroba_wanad -4 -5 7; aroba_yahoo -5 -5 8; arrac -7 -6 7; arrac_> -7 -6 7; arran 8 -2 -24; arran_> 8 -2 -24
arret -5 -5 5; arret_avec -5 -5 5; arriv 6 4 -15; arriv_> 12 -12 -11; arriv_pas -13 7 -6; arriv_toujo -12 10 -8
assez -5 -7 8; assez_de -5 -7 8; assis -14 -9 11; assis_> -14 -9 11; at -7 -7 7; at_lapos -6 -7 7; at_outlo -4 -5 6
atlas -6 -6 7; atlas_point -6 -6 7; atten -19 -22 25; atten_> -13 -10 12; atten_atten -7 -7 7; atten_aussi -7 -6 6
atten_c -8 -8 11; atten_cheri -6 -6 6; atten_combi -7 -6 7; atten_deux -6 -14 13; atten_dix -6 8 -10
atten_elle -6 -6 6; atten_je -8 -12 13; atten_le -5 -5 5; atten_mais -9 -11 10; atten_mon -6 -4 8; atten_oui 7 -5 -7
atten_pour -5 -4 7; atten_que -5 -5 5; atten_sa -7 -7 7; atten_un -4 -4 7; au -2 -6 3; au_au -7 -3 9
au_bout 7 -9 -7; au_burea -8 -7 8; au_debut -2 4 -14; au_dessu -7 -7 8; au_meme -9 15 -16; au_mois -9 -12 11
au_nez -7 -7 7; au_nom -8 -7 8; au_poil 9 -9 -10; au_premi -11 -10 10; au_respo -10 -8 12; au_sous -6 -7 8
au_telep -11 -9 10; au_trava -6 -5 6; au_vert 18 -18 -17; aucun -9 7 -6; aucun_chang -10 14 -17; aucun_effet -8 9 -9
aucun_idee -11 -12 11; aucun_lumie -17 17 -15; aucun_probl 15 -16 -7; aucun_souci 23 -21 -21; aujou -9 -9 9
aujou_hui -9 -9 9; aurai -7 -7 7; aurai_besoi -7 -7 7; aussi -2 0 -4; aussi_> 11 -12 -11; aussi_lent -5 5 -5
aussi_longt -7 -6 6; aussi_pourr -14 12 -11; autan -10 11 -10; autan_> -10 11 -10; autre -13 -9 12
autre_perso -7 -6 6; autre_piece -8 -7 8; avait -11 10 -7; avait_l -11 10 -7; avant 1 7 -19; avant_> -23 20 -14
avant_ca -2 7 -12; avant_meme 15 -15 -12; avec -15 -12 15; avec_deux -10 -9 10; avec_mes -4 -1 5
avec_quelq -10 -5 9; avec_tous -6 -5 6; avec_un -7 -6 7; avec_une -8 -9 9; avec_votre -5 -5 5; avec_vous -14 -6 14
avez -6 1 -10; avez_deja -8 -10 12; avez_dit 1 7 -22; avez_donne -14 -9 12; avez_un -9 -10 10; aviez -8 -6 7
aviez_dit -8 -6 7; avoca -12 -9 11; avoca_> -12 -9 11; avoir -9 -6 8; avoir_affai -7 -5 6; avoir_un -7 -5 6
avoue -7 -4 10; avoue_que -7 -4 10; b -11 -13 13; b_aroba -4 -5 7; b_comme -8 -10 10; b_v -6 -6 6; bah 6 -2 -16
bah_c 7 -7 -6; bah_ca -6 6 -5; bah_ecout -1 2 -8; bah_non -9 9 -5; bah_oui 5 -5 -5; bah_voila 7 -7 -7
baiss -9 -14 11; baiss_la -9 -14 11; banca -6 -6 6; banca_> -6 -6 6; bande -15 -14 15; bande_d -6 -7 7
bande_de -12 -11 12; barre 12 -11 -13; barre_> 12 -11 -13; bas -6 -6 8; bas_b -4 -5 7; bas_marti -5 -5 8
bas_roux -5 -5 6; bazar -9 10 -10; bazar_> -9 10 -10; be -10 -10 10; be_> -10 -10 10; beau -16 -2 5
beau_aujou -9 -9 9; beau_redem -11 12 -12; beauc 16 -16 -14; beauc_> 8 -7 -8; beauc_c 10 -8 -10
beauc_mieux 10 -11 -8; ben -10 -3 1; ben_c 10 -8 -11; ben_ca -13 14 -11; ben_dites 10 -10 -9; ben_figur 0 4 -23
ben_je -5 -6 6; ben_non -17 23 -14; ben_oui 9 -9 -7; ben_tout -20 -16 17; benal -15 -12 14; benal_> -15 -12 14
benoi -6 -5 6; benoi_60 -6 -5 6; benze -6 -7 8; benze_neuf -6 -7 8; berna -14 -15 15; berna_> -15 -13 14
berna_deux -4 -5 6; berna_duran -5 -5 5; bertr -4 -6 6; bertr_point -4 -6 6; besoi -11 -11 11; besoi_ca 9 -9 -1
besoi_d -12 -10 11; bien 10 -17 -7; bien_> -3 -20 5; bien_ca 14 -12 -12; bien_ma 9 -8 -9; bien_maint 8 -8 -4
bien_meill 8 -7 -8; bien_mieux 7 -8 -7; bien_oui 8 -7 -8; bien_qu -12 12 -12; bien_que 8 -7 -8; bingo 12 -12 -7
bingo_ca 12 -12 -7; bip -6 -6 6; bip_> -6 -6 6; bip_bip -6 -6 6; bizar -14 -11 12; bizar_quand -14 -11 12
blabl -12 -12 12; blabl_> -12 -12 12; blaze -8 -8 8; blaze_c -8 -8 8; bleu 11 -12 -9; bleu_fixe 11 -12 -9
bloqu -12 13 -13; bloqu_> -11 12 -12; bloqu_toujo -8 8 -7; bluew -7 -7 7; bluew_point -7 -7 7; bof -9 9 -9
bof_non -9 9 -9; bon 20 -21 -16; bon_> 8 -24 -3; bon_c 7 -7 -1; bon_ca 7 -8 -5; bon_et -11 10 -7; bon_j 12 -10 -3
bon_je 10 -8 -10; bon_la 9 -11 -6; bon_maint 14 -14 -2; bon_merci 12 -9 -15; bon_pour 15 -9 -15; bon_tout 15 -11 -12
bonjo -16 -16 17; bonjo_> -10 -10 10; bonjo_est -8 -7 8; bonjo_j -7 -7 7; bonjo_monsi -5 -3 7; bonne 11 -11 -11
bonne_> 11 -11 -11; bons 12 -15 -9; bons_> 10 -11 -9; bons_ca 10 -10 -4; boucl -9 17 -20; boucl_> -9 17 -20
boudi 10 -11 -8; boudi_ca 10 -11 -8; bouge -7 7 -7; bouge_d -7 7 -7; boula -15 -14 15; boula_a -7 -7 8
boula_du -9 -9 9; boula_tiret -5 -5 6; bout 7 -9 -7; bout_de 8 -9 -7; bout_du -7 -3 9; bouto -8 -6 8
bouto_> -6 -6 9; bouto_pour -8 -6 7; box -19 -7 15; box_> -14 -17 16; box_a 9 4 -14; box_est -15 15 -15
box_et -15 -14 14; box_la -5 -7 7; box_mais -9 12 -18; box_toute -9 -10 9; branl -10 -10 10; branl_> -10 -10 10
bruit 6 -7 -6; bruit_c 6 -7 -6; bug 15 -15 -14; bug_plus 15 -15 -14; bugue -7 8 -8; bugue_toujo -7 8 -8
burea -15 -15 16; burea_> -14 -14 14; burea_tous -8 -7 8; c 4 -5 -4; c_a -6 -6 6; c_est 3 -5 -3; c_etait 10 -12 -10
ca 7 -6 -11; ca_> -19 1 8; ca_a 1 14 -35; ca_alors 11 -11 -7; ca_avait -11 10 -7; ca_bloqu -8 8 -7
ca_bug 15 -15 -14; ca_bugue -7 8 -8; ca_c -13 12 -9; ca_capte 12 -11 -17; ca_chang -9 10 -10; ca_charg -21 -13 15
ca_clign -18 -16 18; ca_comme -8 -11 9; ca_coupa 13 -15 -9; ca_coupe -12 19 -23; ca_demar -13 -16 15
ca_depen -11 -12 11; ca_drach -8 -9 8; ca_dure -8 -8 8; ca_fait -19 -8 13; ca_fonct 6 2 -17; ca_gresi 6 8 -30
ca_joue 13 -11 -18; ca_m -12 11 -8; ca_march 7 2 -28; ca_me -15 -15 15; ca_mouli -9 10 -10; ca_n -19 19 -13
ca_ne 13 -8 -26; ca_plant -9 13 -16; ca_rame -9 13 -21; ca_recom -19 19 -18; ca_redem -24 -6 10; ca_refon 9 -7 -20
ca_remar 17 -13 -20; ca_roule 12 -11 -17; ca_s -19 -7 9; ca_suffi -9 -8 9; ca_tient 10 -9 -10; ca_tombe -8 -6 7
ca_tourn 10 -8 -17; ca_va 22 -17 -22; ca_veut -14 17 -17; ca_vient -12 10 3; ca_y 16 -19 -12; cabin -6 -6 6
cabin_tiret -6 -6 6; cable -10 -8 10; cable_> -10 -8 10; camil -5 -5 5; camil_et -5 -5 5; campa -5 -5 5
campa_> -5 -5 5; canar -8 -8 8; canar_> -8 -8 8; capte 16 -11 -16; capte_> 12 -10 -17; capte_a 7 -7 -7
capte_de 8 -7 -8; capte_maint 11 -10 -5; capte_toujo -7 11 -5; caron -7 -7 8; caron_preno -7 -7 8; carpe -11 4 -2
carpe_> -11 4 -2; carre 8 -7 -8; carre_> 7 -6 -7; carre_merci 13 -12 -12; carte -9 -6 9; carte_sim -9 -6 9
casse -14 -9 12; casse_> -14 -9 12; cave -11 -9 11; cave_> -11 -9 11; ce -9 -11 8; ce_matin -11 -9 11
ce_que -1 -3 -3; ce_qui -6 -7 7; ce_robot -9 -11 11; ce_servi -8 -7 8; ce_voyan -6 7 -8; celui -7 -7 9
celui_de -7 -7 9; centr -9 -9 9; centr_> -9 -9 9; centr_point -4 -5 6; ces 8 -18 3; ces_bons 10 -10 -4
ces_cable -6 -5 6; ces_paul -7 -4 9; ces_reven 13 -12 -11; ch -10 -10 11; ch_> -10 -10 11; chain 3 2 -15
chain_> 3 2 -15; chang -22 15 -8; chang_> -13 18 -23; chang_d -11 -11 11; chang_du -8 11 -10; chang_la -5 -7 7
chang_pas -7 8 -9; chang_rien -11 12 -12; chape -8 -7 8; chape_de -8 -7 8; charg -21 -13 15; charg_> -14 -15 14
charg_dans -8 18 -22; charg_encor -13 -17 17; chat -10 -9 9; chat_est -10 -9 9; chef -7 -4 9; chef_m -7 -4 9
cherc -10 -8 10; cherc_mes -10 -8 10; cheri -6 -6 6; cheri_je -6 -6 6; chez -13 -15 15; chez_machi -9 -9 9
chez_moi -8 -9 9; chez_yahoo -5 -5 6; chien -10 -9 10; chien_> -10 -9 10; chose -15 14 -13; chose_> -15 14 -13
chrom 8 -8 -8; chrom_> 8 -8 -8; cinq 1 -16 5; cinq_> 13 -9 -13; cinq_a -9 -8 8; cinq_appar -10 -7 9; cinq_et -9 -8 9
cinq_heure -9 -8 9; cinq_minut 8 -9 -7; cinq_sur 13 -9 -13; cinqu -6 -6 6; cinqu_six -6 -6 6; clair 2 -14 2
clair_maint 12 -13 -11; clair_rouss -8 -7 8; clien -13 -12 13; clien_> -9 -9 9; clien_en -9 -10 10
clien_quara -8 -7 8; clien_vous -5 -6 6; clign -23 -8 19; clign_en -6 7 -8; clign_encor -13 -16 15
clign_toujo -14 13 -11; clign_vert -15 -13 14; co 9 -8 -9; co_> 9 -8 -9; coler -11 -11 13; coler_> -9 -11 10
coler_contr -9 -6 10; colle -11 -8 11; colle_> -8 -7 9; colle_a -10 -4 13; colle_sont -5 -6 6; colle_un -7 -5 7
com -10 -10 12; com_> -10 -10 12; combi -8 -7 8; combi_de -8 -7 8; comme -25 -4 14; comme_a -8 -11 9
comme_avant -24 18 -11; comme_berna -8 -9 9; comme_bertr -4 -6 6; comme_ca -10 -13 11; comme_en 13 -12 -11
comme_je -13 -9 12; comme_la -7 -6 7; comme_on -5 -6 6; comme_une -5 6 -6; comme_vous -8 -6 7; commu -10 -8 9
commu_sont -10 -8 9; compo -6 -6 6; compo_un -6 -6 6; compr -10 -8 10; compr_que -10 -8 10; compt -9 -9 10
compt_a -9 -9 10; conna -10 -10 10; conna_> -10 -10 10; conne -2 0 -5; conne_> 5 2 -18; conne_du -9 -10 10
conne_est -7 -6 4; conne_moi -11 -10 12; conne_perdu -7 -7 7; conse -16 -15 16; conse_> -7 -6 7; conse_banca -6 -6 6
conse_clien -9 -9 9; conse_m -4 -4 5; conso -5 -5 6; conso_est -5 -5 6; conta -5 -5 6; conta_aroba -5 -5 6
contr -13 -9 12; contr_> -6 -5 6; contr_est -9 -9 11; contr_vous -13 -11 13; corre -10 -8 10; corre_> -10 -8 10
coule -7 8 -9; coule_> -7 8 -9; coup -8 12 -15; coup_> 18 -19 -16; coup_sur -14 14 -14; coupa 13 -15 -9
coupa_la 13 -15 -9; coupe -7 7 -9; coupe_> -34 8 9; coupe_du -14 6 -5; coupe_encor -12 17 -19; coupe_plus 23 -22 -22
coupe_toujo -12 12 -9; coupu 4 -1 -14; coupu_> 4 -1 -14; cours -9 -13 12; cours_> -9 -13 12; crass -7 -6 7
crass_> -7 -6 7; crois 10 -6 -10; crois_que 10 -6 -10; cru 10 -10 -6; cru_que 10 -10 -6; cuisi -12 -10 12
cuisi_> -12 -10 12; d -14 -15 16; d_> -7 -7 7; d_a -9 -7 9; d_abonn -9 -10 11; d_abrut -6 -7 7; d_aide -7 -7 7
d_alemb -7 -7 7; d_aller 10 -13 -8; d_ameli -12 15 -15; d_appel -9 -8 11; d_atten -7 -6 6; d_eau -8 -7 8
d_erreu 8 -5 -13; d_essay -7 -6 7; d_etre -5 -5 6; d_evolu -6 10 -10; d_inter -17 21 -18; d_opera -10 -10 10
d_oreil -6 -5 7; d_ou -8 -9 10; d_u -6 -6 6; d_un -7 -2 2; d_une -7 -6 7; d_urgen -5 -6 6; dame -6 8 -9
dame_l -6 8 -9; dans -15 -1 8; dans_l 5 -12 -1; dans_la -12 -10 12; dans_le -18 4 3; dans_ma -10 -9 10; dark -7 -7 8
dark_under -7 -7 8; de -2 -14 7; de_antoi -8 -7 8; de_branl -10 -10 10; de_bruit 6 -7 -6; de_canar -8 -8 8
de_ce -9 -11 11; de_chang -5 12 -14; de_cinq 8 -9 -7; de_clien -8 -7 8; de_colle -5 -6 6; de_conna -9 -9 9
de_conne -11 13 -14; de_coule -7 8 -9; de_coupu 11 -13 -9; de_demar -13 -11 13; de_diffe -8 11 -12; de_famil -5 -5 5
de_fois -7 -7 8; de_gresi 11 -14 -8; de_gueul -7 -8 7; de_jeune -5 -4 5; de_la -11 -16 14; de_ma -7 -7 9
de_mal -8 -8 9; de_march 9 -11 -6; de_marse -14 -7 14; de_maxim -9 -9 9; de_me -4 13 -16; de_merde -13 -12 13
de_mieux -12 10 -8; de_moi -20 -11 19; de_mon -7 -5 8; de_nazes -8 -7 7; de_nous -7 -7 7; de_nouve 22 -15 -22
de_novem -9 -12 11; de_paill -8 -7 8; de_panne 8 -12 -6; de_parle -5 -7 8; de_pire -11 11 -11; de_poste -9 -7 11
de_probl 19 -16 -18; de_recou -11 12 -13; de_redem -7 -10 10; de_repar -11 -8 11; de_resea -7 7 -5; de_rien -7 8 -8
de_s 7 -19 -2; de_souci 11 -17 -9; de_suite -9 -7 9; de_synch -4 6 -5; de_telep -8 -7 8; de_temps -7 -6 7
de_tenir 10 -9 -8; de_teste 9 -7 -9; de_tonal -18 19 -17; de_verif -1 -2 3; de_vos -9 -7 12; de_vous -14 -12 15
de_wifi -4 10 -8; debit 3 -8 -2; debit_est 9 -2 -12; debit_monta -12 -10 12; debor -14 -12 14; debor_> -10 -8 10
debor_sur -8 -7 8; debra -12 15 -9; debra_dix -10 12 -11; debra_mais -10 11 -6; debra_rebra -5 5 -4; debut -2 4 -14
debut_non 11 -11 -11; debut_oui -12 11 -10; decle -9 -7 8; decle_direc -9 -7 8; decu -17 -13 16; decu_> -17 -13 16
deja -7 -7 7; deja_mon -8 -10 12; deja_venu -6 -6 6; deman -7 -4 9; deman_de -7 -4 9; demar 1 -13 2; demar_> 2 -13 1
demar_la -13 -11 13; demi -8 -7 8; demi_douza -8 -7 8; depan -10 -9 10; depan_> -10 -9 10; depen -11 -12 11
depen_> -11 -12 11; deplo -12 -11 12; deplo_> -12 -11 12; depui -21 -15 20; depui_ce -11 -9 11; depui_hier -8 -8 8
depui_la -8 -9 8; depui_trois -9 -9 9; deran -10 -9 10; deran_> -5 -3 7; deran_pour -10 -9 10; derni -16 -12 14
derni_> -16 -12 14; des -22 4 10; des_chain -9 10 -10; des_coupu -8 8 -8; des_incap -11 -8 11; des_lilas -7 -9 8
des_voleu -13 -10 13; desce -10 -8 11; desce_a -10 -8 11; desol -6 6 -6; desol_mais -6 6 -6; dessu -11 -10 11
dessu_de -7 -7 8; dessu_la -7 -8 8; deux -25 3 16; deux_> -18 3 3; deux_autre -7 -6 6; deux_fixes -7 -7 7
deux_fois -7 8 -9; deux_mille -8 -8 8; deux_minut -10 8 -5; deux_ordin -5 -5 5; deux_pc -4 -8 9; deux_porta -7 -7 7
deux_s -6 -6 6; deux_sec -5 -5 6; deux_secon -8 -14 13; deux_table -5 -5 5; deux_trois -5 -5 5; deux_un -8 -10 10
deuxi -13 -11 13; deuxi_fois -9 -7 10; deuxi_poste -7 -7 8; devan -8 -9 10; devan_l -8 -9 10; deven 11 -11 -11
deven_verte 11 -11 -11; devez -5 -6 6; devez_me -5 -6 6; diffe -8 11 -12; diffe_> -8 11 -12; diop -7 -6 6
diop_> -7 -6 6; dirai 5 -7 -2; dirai_> -19 -12 19; dirai_bien 8 -7 -8; dirai_pas -11 20 -22; dirai_que 25 -25 -18
dire -1 -9 4; dire_> -24 -17 23; dire_ca 13 -17 -5; dire_que -2 12 -16; direc -11 -8 9; direc_> -10 -8 9
direc_aroba -4 -5 6; direc_sur -8 -6 7; dis -10 -9 10; dis_ca -10 -9 10; dit 0 -2 -7; dit_> -8 -6 7; dit_d -9 -8 11
dit_de -5 -6 8; dit_et 6 0 -16; dit_mais -27 21 -13; dit_pas -9 11 -12; dit_que 9 -10 -7; dit_verif -10 -13 11
dites 10 -10 -9; dites_donc 10 -10 -9; dix -22 -10 12; dix_> -9 -8 9; dix_heure -8 -8 8; dix_huit -6 -7 7
dix_minut -9 12 -13; dizai -10 -13 14; dizai_> -8 -10 10; dizai_de -6 -5 7; dois -10 -8 10; dois_aller -8 -7 8
dois_regar -10 -8 12; dois_voir -11 -8 13; donc 8 -12 -6; donc_c 10 -10 -9; donc_euh -8 -4 9; donc_oui 6 -5 -6
donne -9 9 -8; donne_> -11 11 -7; donne_est -14 -9 12; donne_votre -7 9 -12; dos -5 -4 6; dos_de -5 -4 6
dossi -8 -7 8; dossi_est -8 -7 8; douza -9 -8 9; douza_de -9 -8 9; douze -7 -7 7; douze_rue -9 -6 9
douze_trent -6 -6 6; down -7 8 -9; down_> -7 8 -9; drach -8 -9 8; drach_ici -8 -9 8; du -15 -1 7; du_bas -5 -6 7
du_burea -9 -10 10; du_centr -9 -9 9; du_fils -7 -3 9; du_fouta -7 -8 7; du_magas -12 -12 12; du_monde -17 4 -2
du_resea 10 -9 -10; du_temps 13 -13 -11; du_tiret -7 -9 10; du_tonne 8 -8 -6; du_tout -10 16 -20; duboi -5 -7 8
duboi_aroba -5 -7 8; ducas -6 -6 6; ducas_avec -6 -6 6; dupli -10 -6 8; dupli_> -10 -6 8; dupon -12 -10 11
dupon_> -8 -7 8; dupon_a -8 -6 7; dupon_et -6 -6 6; duran -5 -5 5; duran_aroba -5 -5 5; duran_avec -7 -4 9
dure -8 -8 9; dure_> -8 -8 8; dure_d -6 -5 7; e -11 -11 11; e_> -8 -8 8; e_b -6 -6 6; e_f -6 -6 6; e_r -6 -6 6
eau -8 -7 8; eau_a -8 -7 8; ecole -11 -8 10; ecole_> -11 -8 10; ecout -2 1 -1; ecout_ca 8 -9 -6; ecout_non -9 9 -10
ecout_ou -6 -6 6; ecran -8 2 0; ecran_> -6 -7 7; ecran_reste -6 8 -9; ecrit -6 -7 7; ecrit_> -6 -7 7; effet -8 9 -9
effet_> -8 9 -9; eh 5 -1 -13; eh_ben 15 -17 -10; eh_bien 9 -8 -9; eh_non -12 12 -10; elle -18 6 -2; elle_a 2 5 -13
elle_clign -6 7 -7; elle_dit -10 -13 11; elle_est -14 -21 19; elle_redem -6 -6 6; elle_reste -10 16 -17
elle_s -13 11 -11; embet -15 -16 15; embet_> -15 -16 15; en -26 4 4; en_ai -10 -11 12; en_atten -5 -4 7
en_boucl -9 17 -20; en_coler -11 -11 13; en_cours -9 -13 12; en_fait -8 -8 9; en_ligne -9 -10 10; en_minus -5 -6 8
en_ordre 9 -9 -9; en_panne -16 17 -16; en_peux -18 -11 15; en_pire -11 11 -11; en_plus -12 11 -10
en_quara 13 -12 -11; en_rade -6 6 -6; en_relat -4 -5 7; en_rouge -6 7 -8; en_souvi -11 -6 9; en_tete -5 -8 8
en_train -15 -14 17; encor -42 15 4; encor_> -27 12 -4; encor_ca -20 16 -8; encor_des -8 8 -8; encor_down -7 8 -9
encor_en -8 10 -12; encor_essay -11 -15 15; encor_la -8 2 2; encor_laiss -1 -6 7; encor_le -21 21 -18
encor_lent -13 16 -18; encor_pire -7 7 -7; encor_rouge -9 9 -11; encor_teste -8 -15 15; encor_vous -8 -10 10
endro -8 8 -7; endro_> -8 8 -7; enerv -16 5 3; enerv_> -16 5 3; enfan -11 -8 10; enfan_sont -11 -8 10; enfin 7 3 -14
enfin_la 14 -13 -15; enfin_non -16 16 -12; enfin_trava 10 -8 -10; enten 5 -14 -4; enten_bien 7 -8 -7
enten_enfin 14 -13 -15; enten_mais -6 -9 9; enten_mal -10 -8 10; enten_parfa 10 -8 -10; enten_pas -12 -12 12
enten_plus 6 -7 -6; enten_toujo -11 11 -10; entre -10 -11 11; entre_> -6 -7 6; entre_cinq -9 -8 9; envoy -9 -7 10
envoy_moi -9 -7 10; enzo -7 -6 7; enzo_ferra -7 -6 7; erreu -3 12 -22; erreu_> -3 12 -22; escal -13 -10 13
escal_> -13 -10 13; escro -9 -12 10; escro_> -9 -12 10; espec -9 -9 9; espec_de -9 -9 9; essai -9 -8 9
essai_> -9 -8 9; essay -14 -20 20; essay_> -14 -20 20; est 8 -11 -6; est_> 21 -19 -17; est_a -19 -14 18
est_abuse -16 -14 15; est_allum -15 15 -15; est_arran 18 -19 -16; est_au -16 10 -3; est_avec -9 -7 9
est_beauc 10 -11 -9; est_bien 8 -7 -8; est_bizar -14 -11 12; est_bleu 11 -12 -9; est_bon 26 -20 -25
est_bonne 11 -11 -11; est_bons 10 -11 -9; est_c 2 2 -6; est_camil -5 -5 5; est_carre 8 -7 -8; est_casse -14 -9 12
est_ce -10 -7 9; est_clair 12 -13 -11; est_conse -6 -6 6; est_coupe -12 11 -10; est_dans -8 -13 10; est_de -14 5 -2
est_deja -6 -6 6; est_deven 11 -11 -11; est_douze -9 -6 9; est_du -7 -8 7; est_ecrit -6 -7 7; est_embet -15 -16 15
est_en -3 -15 7; est_encor -21 23 -23; est_eva -12 -13 12; est_exact -9 9 -8; est_frust -16 -15 16
est_furie -9 -8 9; est_good 10 -9 -10; est_impec 7 -6 -7; est_inacc -15 -15 15; est_inadm -8 -8 8; est_inter 8 -7 -6
est_j 14 -14 -13; est_je 10 -11 -10; est_karim -10 -8 9; est_la -9 15 -20; est_lamen -10 -9 10; est_le -7 -6 7
est_lente -11 -10 11; est_les 7 -5 -7; est_lola -8 -8 8; est_ma -13 -15 14; est_mauva -15 -16 15; est_meme -6 6 -5
est_mieux 19 -19 -16; est_mon -10 -10 11; est_mort -19 19 -18; est_nicke 16 -16 -14; est_noire -8 -9 9
est_ok 14 -16 -14; est_parei -18 19 -18; est_parfa 6 -7 -6; est_parti -9 -8 8; est_pas -27 32 -23; est_passe 1 7 -12
est_pire -19 20 -19; est_plus 9 -25 -5; est_pour -14 -9 11; est_propr -14 -11 12; est_quinz -8 -7 8
est_quoi -8 -7 8; est_rallu 7 -1 -12; est_rappo -9 -10 10; est_redev 8 -11 -7; est_regle 15 -15 -15
est_remon 13 -12 -13; est_rendu -6 -6 6; est_rentr 10 -8 -10; est_repar 26 -11 -28; est_resol 16 -13 -19
est_respo -11 -13 13; est_retab 17 -19 -16; est_retom -8 8 -7; est_reven 14 -3 -24; est_ridic -12 -10 12
est_rouge -20 15 -9; est_sans -5 -4 5; est_sarah -9 -9 9; est_scand -7 -6 7; est_stabl 14 -16 -12; est_sur -10 -9 9
est_tigui 11 -10 -11; est_toujo -25 27 -19; est_tout 22 -12 -21; est_tres -5 -5 5; est_un -18 -19 20
est_une -18 -18 19; est_vert 14 -12 -21; est_verte 8 -7 -6; et -11 -1 7; et_2 -6 -6 6; et_3 -8 -8 8; et_c -21 22 -21
et_ca 5 2 -21; et_celui -7 -7 9; et_depui -8 -9 8; et_deux -8 -9 9; et_dix -9 -8 9; et_en -12 11 -10
et_fils -6 -6 6; et_inter 11 -12 -11; et_j 16 -16 -13; et_la -9 -8 9; et_le -15 -14 14; et_mobil -12 -10 11
et_mon -5 -5 5; et_onze -9 -8 9; et_puis -13 12 -9; et_rien -23 12 -9; et_toujo -6 8 -10; et_tout 11 -12 -10
et_un -5 -6 7; et_une -5 -7 7; etage -15 -13 14; etage_> -15 -13 14; etage_avec -4 -1 5; etait 10 -12 -10
etait_bon 10 -12 -10; ete -3 -10 6; ete_annul -9 -9 10; ete_arrac -7 -6 7; ete_vite 8 -6 -8; etein -17 3 -1
etein_> -17 3 -1; etes 6 -19 -4; etes_d -7 -6 7; etes_des -13 -10 13; etes_incap -11 -8 11; etes_tous -11 -8 11
etes_un 14 -10 -14; etes_vraim -11 -8 11; etre -9 -11 10; etre_> -9 -11 10; etre_rappe -5 -5 6; eu -16 1 6
eu_aucun -8 9 -9; eu_monsi -9 -9 9; eu_un -7 -7 7; euh -16 -13 15; euh_> -9 -10 10; euh_atten -7 -7 7; euh_c -9 -9 9
euh_j -8 -4 9; euh_je -5 -6 6; euh_non -5 6 -5; euh_oui -8 -8 8; eva -12 -13 12; eva_longo -12 -13 12
evolu -6 10 -10; evolu_> -6 10 -10; exact -9 9 -8; exact_parei -9 9 -8; excus -5 -3 7; excus_moi -5 -3 7; f -6 -6 6
f_e -6 -6 6; faire -20 -5 12; faire_> -16 3 4; faire_avec -14 -6 14; faire_long -8 -11 9; faire_voir -7 -8 8
fais -8 -6 9; fais_pour -8 -6 9; fait -17 -1 5; fait_> -1 6 -19; fait_beau -9 -9 9; fait_bip -6 -6 6; fait_c -8 -8 9
fait_ce 7 -3 -23; fait_la -12 10 -8; fait_longt -9 -11 10; fait_mais -6 6 -5; fait_parei -12 13 -13
fait_quatr -6 -6 6; fait_rien -13 14 -7; fait_tombe -9 -6 9; fait_tout -23 12 -9; fait_trois -8 -8 8
fait_un -8 -8 8; fait_une -7 -8 8; famil -5 -5 5; famil_roux -5 -5 5; fanta 8 -8 -7; fanta_ca 8 -8 -7
fatig -16 -12 15; fatig_> -16 -12 15; faudr -6 -5 7; faudr_parle -6 -5 7; faut -12 -12 13; faut_atten -7 -6 7
faut_que -10 -9 10; faut_un -9 -9 10; faut_vous -7 -7 8; femme -6 -7 7; femme_> -7 -7 9; femme_a 7 3 -11
femme_ne -10 -6 9; femme_qui -10 -11 11; ferme -9 -9 9; ferme_ta -9 -9 9; ferra -7 -6 7; ferra_comme -7 -6 7
fete 15 -16 -10; fete_ca 15 -16 -10; fibre -7 -6 7; fibre_a -7 -6 7; fiche -10 -13 13; fiche_du -10 -13 13
fieu -7 8 -2; fieu_ca -7 8 -2; figur 6 -1 -17; figur_vous 6 -1 -17; fil -7 -6 7; fil_de -7 -6 7; fille 4 -14 -2
fille_est -5 -4 5; fille_me 9 -10 -7; fils 0 -14 2; fils_> -13 -7 11; fils_point -6 -6 6; fils_regar -6 -4 8
fils_vient 10 -12 -10; fin -9 -7 9; fin_> -9 -7 9; fixe 11 -12 -9; fixe_> 11 -12 -9; fixes -7 -7 7; fixes_et -7 -7 7
foi 9 -8 -9; foi_oui 9 -8 -9; fois -13 1 2; fois_> -9 -7 10; fois_et -7 8 -9; fois_il -7 -7 8; fois_que -6 -6 6
fonct 12 -1 -25; fonct_> 15 -12 -16; fonct_a 15 -13 -11; fonct_maint 10 -10 -4; fonct_nicke 6 -6 -6
fonct_parfa 14 -15 -9; fonct_pas -25 26 -17; fonct_un -14 14 -14; formi 10 -9 -10; formi_> 10 -9 -10; fort -6 -5 7
fort_> -6 -5 7; fouta -7 -8 7; fouta_de -7 -8 7; foute -7 -7 7; foute_moi -7 -7 7; fr -9 -11 12; fr_> -9 -11 12
fr_tout -5 -6 8; franc -9 9 -8; franc_non -9 9 -8; free -6 -6 6; free_point -6 -6 6; frere -3 6 -5; frere_> -3 6 -5
froid -8 -8 8; froid_de -8 -8 8; frust -16 -15 16; frust_mais -16 -15 16; furie -9 -8 9; furie_> -9 -8 9; g -7 -7 7
g_i -7 -7 7; galer -9 9 -5; galer_> -9 9 -5; gamin -9 -6 9; gamin_a -9 -6 9; garag -5 -7 9; garag_point -5 -6 8
garag_tiret -4 -5 6; gars -8 -7 8; gars_> -8 -7 8; genia 14 -11 -14; genia_merci 14 -11 -14; ginet -5 -4 5
ginet_lebru -5 -4 5; girar -7 -7 7; girar_g -7 -7 7; gmail -13 -13 13; gmail_> -12 -12 12; gmail_point -7 -7 8
go 11 -11 -10; go_c 11 -11 -10; goff -9 -9 9; goff_a -9 -9 9; gonfl -13 -11 12; gonfl_> -15 -12 15
gonfl_votre -10 -10 10; good 10 -9 -10; good_> 10 -9 -10; googl -10 -11 11; googl_> -10 -11 11; grave -9 -11 10
grave_> -9 -11 10; gresi 10 -7 -4; gresi_> 11 -14 -8; gresi_encor -18 19 -19; gresi_plus 21 -25 -15
gresi_telle -11 -10 10; gresi_toujo -16 14 -9; group -6 -6 7; group_tiret -6 -6 7; gueul -11 -12 12; gueul_> -9 -9 9
gueul_votre -7 -8 7; h -9 -10 10; h_aroba -6 -7 7; h_point -7 -7 7; habit -7 -7 8; habit_au -7 -7 8; hache -10 -8 9
hache_> -10 -8 9; hadda -10 -10 10; hadda_> -10 -10 10; he 10 -8 -11; he_ben 10 -8 -11; helas -7 7 -7
helas_non -7 7 -7; helen -5 -5 5; helen_point -5 -5 5; henri -6 -7 7; henri_at -6 -7 7; heure -2 -18 7
heure_> -13 -10 12; heure_mais 11 -11 -12; heure_non 6 -5 -7; hier -18 -18 18; hier_> -12 -12 12; hier_apres -8 -9 9
hier_soir -8 -8 8; histo -5 -4 6; histo_> -5 -4 6; honte -15 -11 14; honte_de -10 -9 10; honte_je -7 -5 7
hors -18 7 -6; hors_de -16 -11 15; hors_servi -12 12 -12; hotel -5 -6 6; hotel_tiret -5 -6 6; hotma -6 -6 7
hotma_point -6 -6 7; hui -9 -9 9; hui_> -9 -9 9; huit -6 -7 7; huit_> -6 -7 7; humai -10 -8 10; humai_> -10 -8 10
i -7 -7 7; i_r -7 -7 7; ici -8 -9 8; ici_et -8 -9 8; idee -11 -12 11; idee_ca -11 -12 11; il -2 -4 1
il_fait -14 -14 14; il_faudr -6 -5 7; il_faut -10 -9 11; il_manqu -7 11 -13; il_me -11 8 -4; il_n 14 -20 -6
il_ne -10 10 -10; il_pleut -7 -8 8; il_possi -5 -5 6; il_sembl 11 -10 -10; il_vous -7 -6 6; ils -8 -6 7
ils_m -8 -6 7; imbec -5 -4 6; imbec_j -5 -4 6; impec 22 -23 -19; impec_> 16 -17 -15; impec_au 9 -9 -10
impec_ca 10 -10 -9; impec_la 6 -6 -5; impor -5 -4 5; impor_je -5 -4 5; impos -15 13 -11; impos_de -15 13 -11
impri -9 -10 10; impri_> -9 -10 10; inacc -15 -15 15; inacc_> -15 -15 15; inadm -8 -8 8; inadm_ca -8 -8 8
incap -14 -10 14; incap_> -11 -8 11; incap_de -11 -8 11; incom -7 -6 7; incom_crass -7 -6 7; ines -10 -10 10
ines_hadda -10 -10 10; info -6 -6 6; info_aroba -6 -6 6; inqui -10 -12 12; inqui_un -10 -12 12; insta -17 -15 16
insta_> -12 -11 11; insta_elle -5 -5 5; inter 9 -12 -10; inter_> 9 -6 -18; inter_aussi 11 -12 -11; inter_est -3 5 -9
inter_et -12 -10 11; inter_fonct 8 -7 -6; inter_m -6 -9 9; inter_non -15 16 -14; inter_sur 9 -11 -9; iphon -6 -6 6
iphon_le -6 -6 6; j -1 -7 2; j_ai 6 1 -20; j_appel -13 -9 12; j_atten -10 -13 12; j_aurai -7 -7 7; j_en -21 -13 17
j_enten -4 -7 -4; j_essai -9 -8 9; j_habit -7 -7 8; j_point -6 -5 6; jambe -4 -1 5; jambe_pour -4 -1 5; je -5 -21 12
je_capte 9 -7 -9; je_cherc -10 -8 10; je_compo -6 -6 6; je_compr -10 -8 10; je_crois 10 -6 -10; je_desce -10 -8 11
je_dois -10 -8 10; je_fais -8 -6 9; je_je -6 -7 7; je_l -12 -3 5; je_m -15 -11 15; je_monte -7 -6 7; je_n -3 10 -14
je_ne -18 -19 21; je_paie -7 -5 7; je_parla -13 -7 10; je_parle -15 -12 16; je_peux 15 -14 -13; je_prefe -9 -7 9
je_prend -7 -5 9; je_rappe -9 -7 9; je_rebra -10 -10 11; je_recoi 6 -5 -6; je_regar -14 -12 14; je_relan -7 -6 7
je_revie -5 -5 6; je_rigol -16 -14 16; je_sais -9 -17 17; je_souha -8 -6 9; je_suis -4 -6 -1; je_teste -14 -7 12
je_trava -7 -6 6; je_trouv -6 -7 7; je_vais -14 -9 13; je_verif -18 -10 18; je_veux -20 -9 18; je_viens 9 -7 -9
je_vois 5 9 -11; je_voudr -15 -11 15; je_vous 6 -17 -5; jean -8 -7 8; jean_dupon -8 -6 7; jean_tiret -5 -6 7
jeann -4 -10 10; jeann_tiret -4 -10 10; jeu -7 -6 7; jeu_pour -7 -6 7; jeune -5 -4 5; jeune_fille -5 -4 5
joind -8 -6 8; joind_le -8 -6 8; joli -9 -10 10; joli_accen -9 -10 10; joue 13 -11 -18; joue_> 13 -11 -18
jours -9 -9 9; jours_> -9 -9 9; julie -10 -9 10; julie_> -7 -7 8; julie_carpe -15 -11 14; julie_point -7 -7 9
jure -7 -6 7; jure_> -7 -6 7; k -6 -7 8; k_point -6 -7 8; karim -10 -8 9; karim_benal -10 -8 9; l -7 -7 6
l_accue -7 -7 8; l_adsl -5 -5 5; l_ai -11 0 3; l_air 16 -12 -19; l_an -10 -6 7; l_appar -12 -9 11; l_autre -8 -7 8
l_e -9 -9 9; l_ecole -11 -8 10; l_ecran -8 2 0; l_enten -6 -9 9; l_escal -13 -10 13; l_etage -5 -5 5
l_heure 14 -14 -12; l_insta -5 -5 5; l_inter -6 -9 9; l_orang -21 15 -9; l_ordin -9 -12 12; l_ordre 10 -8 -10
la -4 -13 9; la_5g -11 -10 11; la_> 3 -15 2; la_atten -10 -10 11; la_boula -7 -7 8; la_box -12 6 -3; la_c 10 -8 -10
la_ca -1 -8 2; la_campa -5 -5 5; la_carte -9 -6 9; la_cave -10 -8 11; la_co 9 -8 -9; la_conne -8 -7 6
la_conso -5 -5 6; la_cuisi -12 -10 12; la_deuxi -9 -7 10; la_fete 15 -16 -10; la_fibre -7 -6 7; la_fin -9 -7 9
la_j 12 -12 -14; la_le -10 -9 10; la_ligne 6 -12 1; la_lumie 5 3 -16; la_mais -18 14 -9; la_manip -12 10 -8
la_marqu -9 -8 9; la_marre -8 -7 8; la_meme -15 14 -13; la_merde -9 -8 9; la_moiti -14 14 -13; la_norma 9 -7 -10
la_oui 15 -15 -14; la_page 7 -1 -17; la_paix -8 -7 8; la_panne -9 9 -8; la_passe -6 -5 6; la_poste -5 -5 5
la_prise -8 -7 8; la_rage -8 -7 8; la_semai -5 -7 7; la_socie -10 -9 10; la_switc -6 -6 6; la_synch 10 -13 -8
la_table -5 -6 6; la_tele -8 1 2; la_tete -7 -8 8; la_tonal 9 -6 -14; la_video 14 -11 -15; la_voitu -7 -6 7
lac -5 -6 6; lac_point -5 -6 6; lacro -10 -10 10; lacro_> -10 -10 10; laiss -10 -9 10; laiss_moi -9 -9 9
laiss_un -8 -6 8; lambe -8 -9 9; lambe_> -8 -9 9; lamen -10 -9 10; lamen_dans -10 -9 10; lance 11 -10 -11
lance_> 10 -10 -10; lance_c 11 -7 -10; lapos -6 -7 7; lapos_point -6 -7 7; le -9 -6 7; le_06 -7 -6 7
le_bazar -9 10 -10; le_bouto -8 -6 8; le_burea -12 -13 12; le_chat -10 -9 9; le_chien -10 -9 10; le_contr -9 -9 11
le_debit 3 -8 -2; le_dos -5 -4 6; le_dossi -8 -7 8; le_faire -14 -6 14; le_fil -7 -6 7; le_goff -9 -9 9
le_jeu -7 -6 7; le_lien 8 -9 -8; le_mac -6 -6 6; le_meme -12 12 -10; le_messa 9 -8 -12; le_modem -12 -16 15
le_momen 10 -9 -10; le_monde -9 -8 8; le_placa -8 -13 10; le_probl -26 25 -22; le_redem -7 10 -10; le_rende -8 -7 8
le_repet -7 -7 8; le_repon -10 -8 9; le_resea 7 -15 -1; le_respo -7 -6 7; le_salon -11 -11 11; le_servi 4 -14 -3
le_son 10 -10 -10; le_souci 1 6 -15; le_techn -9 -9 9; le_telep -6 6 -6; le_temps -9 -7 8; le_toit -10 -9 9
le_vide -15 23 -26; le_voyan 1 7 -18; le_wifi 6 3 -22; lebla -6 -6 6; lebla_point -6 -6 6; lebru -5 -4 5
lebru_> -5 -4 5; lefeb -10 -10 10; lefeb_> -10 -10 10; lefev -8 -8 8; lefev_aroba -5 -5 5; lefev_l -6 -6 6
lent -11 13 -14; lent_> -11 13 -14; lente -15 -13 15; lente_> -11 -10 11; lente_chez -5 -5 5; lerou -6 -6 6
lerou_l -6 -6 6; les 5 -22 4; les_appar 10 -9 -9; les_appel 4 -5 -5; les_chain 10 -9 -11; les_commu -10 -8 9
les_enfan -11 -8 10; les_lumie 7 -5 -7; les_mois -7 -5 7; les_poste 9 -8 -10; les_quinz -8 -7 8; les_robot -8 -7 8
les_techn -8 -6 8; les_voyan 4 -15 1; let 11 -11 -10; let_s 11 -11 -10; lien 8 -9 -8; lien_est 8 -9 -8
ligne 4 -13 3; ligne_> -11 -8 11; ligne_est 11 -11 -11; ligne_gresi -11 -10 10; ligne_qui -9 -10 10; lilas -7 -9 8
lilas_> -7 -9 8; lola -8 -8 8; lola_masso -8 -8 8; long -8 -11 9; long_> -8 -11 9; longo -12 -13 12
longo_> -12 -13 12; longt -9 -13 12; longt_> -7 -6 6; longt_que -9 -11 10; luc -8 -6 8; luc_berna -8 -5 7
luc_tiret -5 -5 8; lucie -4 -5 7; lucie_tiret -4 -5 7; lumie -10 16 -17; lumie_clign -11 13 -13
lumie_est 12 -17 -10; lumie_maint -17 17 -15; lumie_reste -9 9 -10; lumie_rouge -7 8 -3; lumie_sont 7 -5 -7
lundi -9 -10 10; lundi_derni -9 -10 10; lunet -7 -8 8; lunet_> -7 -8 11; lunet_je -6 -7 7; lyon -7 -7 7
lyon_> -7 -7 7; m -13 -14 17; m_a -10 -9 11; m_affic -7 -7 7; m_aider -8 -7 8; m_appel -16 -12 17; m_avez 3 -6 -16
m_aviez -8 -6 7; m_en -11 -6 9; m_enerv -16 5 3; m_enten -6 -9 9; m_inqui -10 -12 12; ma 1 -15 9; ma_cave -10 -9 10
ma_conne 10 -9 -13; ma_femme -6 -7 7; ma_fille 9 -10 -7; ma_foi 9 -8 -9; ma_mere -8 -8 9; ma_petit -6 8 -9
ma_table -11 -11 11; mac -6 -6 6; mac_et -6 -6 6; machi -12 -11 12; machi_> -12 -11 12; madam -10 -10 10
madam_lefeb -10 -10 10; magas -12 -12 12; magas_> -12 -12 12; magic 17 -8 -17; magic_> 17 -8 -17; mails 15 -15 -15
mails_arriv 12 -12 -11; mails_donc 6 -5 -6; maint 12 -6 -22; maint_> 8 -1 -23; maint_j -13 13 -12; maint_oui 6 -5 -7
maint_passe -9 -8 9; maint_si 16 -16 -14; mais -17 9 3; mais_bon -16 -15 16; mais_c 7 -9 -4; mais_ca -16 21 -19
mais_inter -16 17 -16; mais_j -11 12 -12; mais_la 2 1 -15; mais_le -12 10 -7; mais_maint 20 -20 -12
mais_moi -6 -9 9; mais_non -14 12 -7; mais_pas -16 21 -24; mais_quel -6 -7 7; mais_rien -17 15 -8; mais_si 10 -10 -6
mais_vous -6 -6 6; mais_y -5 5 -4; mal -12 -9 11; mal_a -8 -8 9; mal_mes -10 -8 10; malgr -7 10 -10
malgr_le -7 10 -10; malhe -6 12 -12; malhe_> -6 8 -6; malhe_pas -5 9 -11; mamad -7 -6 6; mamad_diop -7 -6 6
mange -9 -8 8; mange_> -9 -8 8; manip -12 10 -8; manip_mais -12 10 -8; manqu -10 16 -18; manqu_encor -10 16 -18
marc -6 -8 10; marc_point -5 -6 7; marc_soixa -6 -7 9; march 3 9 -31; march_> 25 -20 -25; march_deux -7 7 -6
march_du 8 -8 -6; march_impec 8 -11 -5; march_maint 24 -24 -2; march_mais -8 10 -13; march_mieux 15 -15 -12
march_moins -12 12 -12; march_nicke 11 -10 -1; march_numer 11 -10 -11; march_pas -2 5 -18; march_plus -25 25 -24
march_qu -16 15 -12; march_toujo -7 7 -6; march_trent -6 7 -7; mari -10 -9 10; mari_est -6 -6 6; mari_qui -8 -10 9
marie -5 -6 6; marie_point -5 -6 6; marqu -9 -8 9; marqu_sorti -9 -8 9; marre -9 -9 9; marre_d -8 -7 8
marre_de -9 -11 11; marse -14 -7 14; marse_> -14 -7 14; marti -12 -13 13; marti_> -8 -8 8; marti_aroba -6 -7 9
marti_hier -9 -9 9; marti_point -5 -5 6; masso -8 -8 8; masso_> -8 -8 8; matin -11 -9 11; matin_> -11 -9 11
mauva -15 -16 15; mauva_> -15 -16 15; mauva_jambe -4 -1 5; maxim -9 -9 9; maxim_> -9 -9 9; me -6 -2 0
me_conna -5 -6 6; me_conne -3 9 -17; me_dire 10 -12 -10; me_dit 1 2 -15; me_faut -9 -9 10; me_gonfl -13 -11 12
me_mettr -4 -5 7; me_parle -6 -5 6; me_prene -5 -4 6; me_rappe -6 -6 6; me_repon -9 -12 11; me_saoul -8 -7 8
me_telep -10 -11 11; mec 0 -16 4; mec_ca 13 -12 -12; mec_norma -9 -10 10; meill 8 -7 -8; meill_> 8 -7 -8
meme -19 19 -17; meme_> 6 -21 11; meme_apres -7 7 -7; meme_chose -15 14 -13; meme_endro -8 8 -7; meme_galer -9 9 -5
meme_messa -12 12 -10; meme_pire -6 6 -5; meme_plus -19 17 -12; meme_point -8 14 -16; merci 7 -23 2; merci_> 5 -19 2
merci_aroba -7 -6 8; merci_beauc 10 -9 -9; merci_bien 11 -13 -10; merci_mec 13 -12 -12; merci_monsi -9 -10 9
merde -15 -15 16; merde_> -16 -14 16; merde_votre -6 -6 6; mere -8 -8 9; mere_qui -8 -8 9; mes -1 -27 10
mes_chain 10 -8 -15; mes_corre -10 -8 10; mes_lunet -7 -8 8; mes_mails 15 -15 -15; mes_mauva -4 -1 5
mes_papie -10 -7 9; mes_potes -8 -6 7; mes_texto -10 -6 9; mes_visio -12 -12 12; messa 7 -3 -15; messa_> -9 11 -13
messa_d 8 -5 -13; mette -5 -4 7; mette_moi -5 -4 7; mettr -4 -5 7; mettr_en -4 -5 7; midi -8 -9 9; midi_> -8 -9 9
mieux 15 -6 -30; mieux_> 6 1 -24; mieux_maint 7 -8 -7; mieux_mais -9 11 -11; mieux_oui 8 -7 -7; mieux_qu 15 -15 -12
mille -11 -9 10; mille_> -8 -7 8; mille_lyon -7 -7 7; mille_vingt -4 -5 6; mince -12 -12 12; mince_> -12 -12 12
minus -5 -6 8; minus_> -5 -6 8; minut -10 7 -2; minut_> -7 -12 10; minut_c 8 -9 -7; minut_et -14 15 -17
minut_je -7 -7 8; minut_mais -10 12 -11; minut_puis -12 12 -7; mirac 13 -13 -12; mirac_> 12 -12 -12
mirac_ca 15 -15 -6; mis 13 -13 -11; mis_du 13 -13 -11; mobil -12 -10 11; mobil_> -12 -10 11; modem -12 -16 15
modem_reste -12 -16 15; modif -5 -5 5; modif_mon -5 -5 5; moi -12 -19 18; moi_> 8 -18 -6; moi_a -7 -7 7
moi_avec -5 -5 5; moi_c -10 -8 9; moi_ces -7 -4 9; moi_de -5 -3 7; moi_en -5 -4 7; moi_je -7 -13 13; moi_la -7 -7 7
moi_le -9 -7 8; moi_quelq -10 -9 10; moi_un -10 -10 11; moi_une -1 -6 7; moins -12 12 -12; moins_bien -12 12 -12
mois -14 -15 15; mois_> -7 -5 7; mois_de -9 -12 11; moiti -21 19 -16; moiti_> -16 15 -12; moiti_des -9 10 -10
moiti_qui -14 10 -6; momen 10 -9 -10; momen_ca 10 -9 -10; mon -24 -19 25; mon_adres -9 -6 9; mon_appel -15 -11 13
mon_assis -14 -9 11; mon_avoca -12 -9 11; mon_blaze -8 -8 8; mon_chef -7 -4 9; mon_compt -9 -9 10; mon_contr -6 -5 6
mon_fils 4 -13 -3; mon_gamin -9 -6 9; mon_iphon -6 -6 6; mon_mari -10 -9 10; mon_nom -8 -7 8; mon_numer -7 -6 7
mon_patro -9 -8 9; mon_pc -5 -8 9; mon_porta -9 -8 9; mon_preno -5 -5 5; mon_probl -12 8 -7; mon_rende -5 -3 6
mon_telev -7 -7 7; mon_wifi -14 -7 11; monde -11 3 3; monde_> -17 9 -8; monde_est -9 -8 8; monde_plus -10 -11 11
mons -7 -7 8; mons_> -7 -7 8; monsi -20 -18 20; monsi_> -9 -10 9; monsi_d -7 -7 7; monsi_excus -5 -3 7
monsi_lambe -8 -9 9; monsi_marti -9 -9 9; monta -12 -10 12; monta_est -12 -10 12; monte -7 -6 7; monte_a -5 -5 5
monte_voir -14 -12 16; moque -9 -8 8; moque_de -9 -8 8; mort -20 22 -22; mort_> -20 22 -22; mouli -13 5 -4
mouli_aroba -4 -6 6; mouli_dans -9 10 -10; moyen -10 -11 11; moyen_d -10 -11 11; muet -8 7 -7; muet_> -12 15 -13
muet_comme -5 6 -6; n -1 17 -24; n_a -18 19 -14; n_ai -4 8 -16; n_arriv -12 10 -8; n_enten 6 -7 -6; n_est -5 13 -14
n_y 6 -3 -10; navig 6 -6 -6; navig_> 6 -6 -6; nazes -8 -7 7; nazes_> -8 -7 7; ne -7 -4 8; ne_capte -7 11 -7
ne_chang -9 10 -10; ne_coupe 18 -17 -21; ne_fonct -14 14 -12; ne_m -11 -6 9; ne_march 1 1 -15; ne_me -10 -8 9
ne_peut -10 -11 11; ne_peux -10 -7 9; ne_recoi -10 -6 9; ne_remar -15 18 -15; ne_revie -5 5 -6; ne_s -11 13 -15
ne_sais -8 -12 12; ne_se -10 10 -10; ne_sonne -2 6 -4; ne_va -8 -9 8; ne_veut -9 11 -8; ne_veux -7 -5 9
ne_vois -14 -10 13; ne_voit -9 -9 9; negat -12 13 -13; negat_> -12 12 -12; negat_c -6 6 -6; negat_toujo -4 6 -5
net -7 -8 7; net_> -7 -8 7; nette 8 -7 -7; nette_mieux 8 -7 -7; neuf -8 -8 8; neuf_aroba -6 -7 8; neuf_mille -7 -7 7
neuf_trent -5 -6 7; neuve -9 -10 9; neuve_> -9 -10 9; nez -7 -7 7; nez_> -7 -7 7; nicke 21 -19 -20
nicke_> 13 -13 -12; nicke_chrom 8 -8 -8; nicke_j 9 -8 -9; nicke_maint 16 -16 -14; nicke_merci 16 -11 -17
nicke_tout 9 -8 -7; noir -6 8 -9; noir_comme -6 8 -9; noire -8 -9 9; noire_avec -8 -9 9; nom -17 -15 17
nom_> -12 -11 16; nom_caron -7 -7 8; nom_de -13 -9 12; non -10 22 -28; non_> -27 28 -23; non_c 5 -2 -9
non_ca -19 18 -9; non_ces 10 -10 -4; non_et -18 19 -19; non_fieu -7 8 -2; non_j -8 8 -8; non_je -6 6 -5
non_le -6 6 -6; non_ma -6 8 -9; non_mais 22 -25 -11; non_non 17 -22 -7; non_pas -13 13 -7; non_plus 15 -16 -7
non_rien 12 -16 -5; non_toujo -3 4 -1; non_tout 15 -13 -13; nonan -11 -10 10; nonan_poste -11 -10 10; norma -1 -13 4
norma_> 9 -7 -10; norma_quoi -9 -10 10; nous -7 -7 7; nous_> -7 -7 7; nouve 28 -20 -26; nouve_> 14 -16 -13
nouve_inter 6 -6 -7; nouve_la 6 -6 -6; nouve_le 10 -12 -7; nouve_merci 12 -9 -8; nouve_sur 10 -9 -9
nouve_telep 10 -12 -10; novem -9 -12 11; novem_> -9 -12 11; nulle -9 -9 9; nulle_part -9 -9 9; nuls -11 -8 11
nuls_> -11 -8 11; numer 3 -15 3; numer_c -7 -6 7; numer_ca -6 -6 6; numer_de -8 -7 8; numer_un 11 -10 -11; o -6 -6 6
o_u -6 -6 6; offre -8 -10 10; offre_plus -8 -10 10; oh -12 -6 6; oh_ben -5 -6 6; oh_let 11 -11 -10; oh_non -6 8 -9
oh_puree -12 -11 11; ok 17 -19 -16; ok_> 14 -16 -14; ok_c 8 -8 -8; on -10 -9 9; on_a 7 -15 -6; on_dirai 14 -7 -19
on_est -6 10 -10; on_m -6 -5 8; on_me -6 -6 6; on_ne -9 -9 9; on_peut -13 13 -15; on_rigol -9 -12 11
on_s -11 -10 10; on_se -7 -7 7; on_va -8 -8 8; on_verra -14 -14 14; on_voit -5 -6 6; ont -8 -6 8; ont_laiss -8 -6 8
onze -9 -8 9; onze_poste -9 -8 9; opera -19 -18 18; opera_> -19 -18 18; orang -23 15 -8; orang_> -22 19 -14
orang_m -7 -7 7; orang_point -7 -13 15; ordin -18 -18 20; ordin_> -11 -10 11; ordin_et -11 -10 11; ordin_la -7 -6 7
ordin_une -5 -5 5; ordre 14 -9 -15; ordre_> 20 -12 -18; ordre_merci 11 -7 -13; oreil -6 -5 7; oreil_il -6 -5 7
ou -13 -15 15; ou_6 -6 -6 6; ou_ca -8 -9 10; ou_quatr -7 -6 7; ou_quoi -6 -6 6; oui 18 -16 -21; oui_> 29 -27 -21
oui_allo -17 -17 17; oui_c 16 -15 -14; oui_ca 14 -14 -9; oui_enfin -16 16 -12; oui_figur 10 -11 -9
oui_inter 22 -21 -6; oui_j -1 4 -12; oui_je 0 5 -11; oui_la 2 5 -19; oui_le 20 -19 -17; oui_mais -22 22 -17
oui_non 11 -10 -1; oui_oui 10 -8 -13; oui_parfa 9 -9 -9; oui_pour -12 10 -7; oui_tout 18 -14 -22; outlo -4 -5 6
outlo_point -4 -5 6; ouvri 1 2 -15; ouvri_> 1 2 -15; p -6 -5 6; p_point -6 -5 6; page 7 -1 -17; page_ne -11 13 -15
page_s 10 -13 -7; page_veut -10 10 -8; page_vient 12 -14 -10; paie -7 -5 7; paie_tous -7 -5 7; paill -15 -15 16
paill_> -15 -15 16; paix -8 -7 8; paix_> -8 -7 8; panne -2 12 -17; panne_> 1 8 -15; panne_est -9 9 -8
panne_malhe -6 8 -6; papie -10 -7 9; papie_> -10 -7 9; par -11 -11 12; par_dessu -7 -8 8; par_un -5 -5 6
pardo -14 -14 14; pardo_> -14 -14 14; parei -27 29 -28; parei_> -27 29 -28; parfa 21 -20 -20; parfa_> 21 -14 -22
parfa_merci 9 -9 -10; parfa_on 10 -11 -9; parla -13 -7 10; parla_a -13 -7 10; parle -13 -10 13; parle_> -6 -7 6
parle_a -9 -8 10; parle_au -10 -8 12; parle_de -7 -5 8; parle_direc -6 -5 6; parle_plus -6 -5 7
parle_trop -11 -8 10; part -9 -9 9; part_> -9 -9 9; parti -16 -14 15; parti_> -12 -12 12; parti_mange -9 -8 8
pas -48 37 -13; pas_> -37 26 -11; pas_a -12 10 -8; pas_arran -18 18 -15; pas_bouge -7 7 -7; pas_ce -6 -7 7
pas_chang -2 3 -1; pas_chez -12 -12 14; pas_comme -5 -6 6; pas_d -22 21 -19; pas_de -17 23 -22; pas_demar -15 18 -19
pas_devan -8 -9 10; pas_dire -13 13 -15; pas_du -7 13 -17; pas_elle -6 -7 8; pas_en -5 -8 8; pas_encor -19 -17 21
pas_fonct -14 14 -10; pas_grave -9 -11 10; pas_il -1 -4 5; pas_inter -21 23 -19; pas_je -6 -5 6; pas_mais 16 -16 -14
pas_malgr -7 10 -10; pas_march -10 10 -7; pas_me -16 13 -11; pas_mieux -19 18 -10; pas_non -7 9 -4; pas_pas -7 8 -6
pas_regle -25 23 -11; pas_resol -14 9 -7; pas_reven -13 13 -11; pas_s -10 10 -8; pas_se -9 11 -8; pas_sur -10 1 7
pas_telep -20 -18 19; pas_tout 11 -11 -12; pas_verif -13 -11 13; pas_votre -3 5 -2; pas_vous -5 -5 5
pas_vraim -8 16 -17; passe 0 8 -17; passe_> 15 -19 -14; passe_a -24 12 -4; passe_au 18 -18 -17; passe_moi -15 -13 16
passe_pas -25 16 -13; passe_rien -10 10 -10; patie -10 -9 10; patie_il -4 -1 5; patie_je -10 -9 10; patro -9 -8 9
patro_est -9 -8 9; paul -12 -13 13; paul_aroba -6 -10 13; paul_berna -8 -8 8; paul_chez -9 -9 9; paul_duran -7 -4 9
paul_point -5 -7 8; paul_tiret -6 -7 7; pc -5 -10 12; pc_et -4 -8 9; pc_ma -5 -8 9; perdu -18 -13 18
perdu_> -20 -11 17; perdu_avec -6 -5 6; persi -13 12 -11; persi_> -13 12 -11; perso -14 -14 15; perso_> -10 -10 11
perso_ne -14 -15 15; perso_qui -6 -7 6; petit -6 8 -9; petit_dame -6 8 -9; peu -18 -5 12; peu_> -13 -14 16
peu_agaca -8 -13 10; peu_de -8 -8 9; peu_dure -6 -5 7; peu_mieux -9 11 -11; peu_perdu -6 -5 6; peu_pres -7 -9 9
peut -22 -4 15; peut_etre -9 -11 10; peut_me -10 -14 13; peut_pas -13 13 -15; peux 9 -21 -2; peux_appel 15 -18 -15
peux_avoir -7 -5 6; peux_de 10 -12 -10; peux_enfin 10 -8 -10; peux_le -14 -6 14; peux_navig 6 -6 -6
peux_pas -24 -22 25; peux_plus -20 -11 15; peux_savoi -13 -9 12; peux_toujo -16 13 -11; piece -8 -7 8
piece_> -8 -7 8; pire -25 28 -26; pire_> -20 23 -22; pire_en -11 11 -11; pire_qu -16 12 -10; placa -8 -13 10
placa_> -8 -13 10; plain -9 -6 8; plain_> -9 -6 8; plait -7 -6 6; plait_> -7 -6 6; plant -9 13 -16
plant_encor -9 13 -16; plein -5 -4 6; plein_le -5 -4 6; pleut -7 -8 8; pleut_depui -7 -8 8; plus 7 -9 -9
plus_33 -7 -6 6; plus_> -6 4 -8; plus_appel -17 -6 17; plus_aucun 1 0 -25; plus_besoi 9 -9 -1; plus_de 25 -29 -20
plus_fort -6 -5 7; plus_la 4 -4 -10; plus_le 5 -1 -15; plus_mes -11 -8 10; plus_mon -14 -7 11; plus_moyen -10 -11 11
plus_perso -10 -11 11; plus_rapid -8 -10 10; plus_recon -9 -6 9; plus_rien 16 -16 -13; plus_trent -5 -6 7
poil 3 -1 -14; poil_> 3 -1 -14; point -17 -2 10; point_> -8 14 -16; point_be -10 -10 10; point_benoi -6 -5 6
point_benze -6 -7 8; point_berna -4 -5 6; point_ch -10 -10 11; point_com -10 -10 12; point_duboi -5 -7 8
point_fr -9 -11 12; point_h -6 -7 7; point_lefev -5 -5 5; point_marti -6 -7 8; point_merci -7 -6 8
point_mouli -4 -6 6; point_net -7 -8 7; point_p -6 -5 6; point_rocha -7 -7 7; point_roux -6 -5 6
point_vidal -5 -6 7; porta -10 -11 11; porta_> -8 -11 10; porta_et -7 -7 9; porta_reste -5 -6 6; porte -9 -6 8
porte_plain -9 -6 8; possi -5 -5 6; possi_d -5 -5 6; poste -10 -19 16; poste_> -6 -16 11; poste_a -7 -7 8
poste_point -5 -5 5; potes -8 -6 7; potes_ils -8 -6 7; pouf -6 7 -7; pouf_> -6 7 -7; pour 4 -20 0
pour_aller -4 -1 5; pour_annul -8 -4 9; pour_ca -10 -9 10; pour_l -5 -5 5; pour_la -9 -7 10; pour_le 4 -2 -15
pour_moi 18 -12 -18; pour_mon -14 -9 11; pour_redem -8 -6 7; pour_un 9 -8 -9; pour_voir -9 -7 9; pourq -9 -13 11
pourq_faire -9 -13 11; pourr -18 7 -3; pourr_> -14 12 -11; pourr_je -6 -6 7; pouve -11 -9 11; pouve_atten -4 -4 7
pouve_m -8 -7 8; pouve_me -4 -5 7; pouve_repet -10 -8 10; prefe -9 -7 9; prefe_avoir -7 -5 6; prefe_parle -11 -5 14
prefe_qu -6 -5 6; premi -11 -10 10; premi_etage -11 -10 10; prend -7 -5 9; prend_un -7 -5 9; prene -5 -4 6
prene_pour -5 -4 6; preno -11 -12 12; preno_c -5 -5 5; preno_julie -7 -7 8; pres -7 -9 9; pres_une -7 -9 9
prise -8 -7 8; prise_> -8 -7 8; probl 10 -4 -23; probl_> 19 -18 -19; probl_est -21 19 -14; probl_n -14 9 -7
probl_pas -19 19 -13; probl_persi -13 12 -11; probl_regle 12 -13 -9; probl_resol 10 -11 -8; proce -7 -5 7
proce_> -7 -5 7; propr -14 -11 12; propr_scand -14 -11 12; puis -30 29 -17; puis_aroba -4 -10 10; puis_ca -5 5 -6
puis_elle -11 10 -9; puis_je -7 -11 12; puis_non -11 10 -7; puis_plus -12 12 -7; puis_pouf -6 7 -7
puis_repar -22 20 -8; puree -12 -11 11; puree_> -12 -11 11; putai -10 -9 10; putai_de -12 -12 12; putai_mais -6 -6 6
qu -9 -2 1; qu_a -16 15 -12; qu_avant 2 0 -12; qu_est -12 -9 17; qu_on -13 -10 11; qu_un -6 -5 6; quand -16 -12 13
quand_je -6 -6 6; quand_meme -14 -11 12; quara 8 -15 -1; quara_> 13 -12 -11; quara_deux -8 -7 8; quara_neuf -5 -6 7
quatr -7 -24 14; quatr_appar -5 -5 5; quatr_aroba -5 -5 5; quatr_at -4 -5 6; quatr_barre 12 -11 -13
quatr_cinqu -6 -6 6; quatr_fois -6 -6 6; quatr_ordin -14 -12 14; quatr_poste -8 -6 7; quatr_quatr -8 -6 7
quatr_te -7 -6 7; quatr_vingt -12 -10 11; que -3 -3 -3; que_c 19 -19 -18; que_ca 3 -2 -8; que_j -10 -14 13
que_je -12 -8 12; que_la -21 20 -16; que_non -8 9 -14; que_oui 15 -16 -13; que_quelq -6 -6 6; que_vous -5 -2 -5
quel -6 -7 7; quel_bande -6 -7 7; quell -8 -7 7; quell_bande -8 -7 7; quelq -22 -20 23; quelq_un -17 -14 18
quelq_uns -9 -9 9; qui -23 11 7; qui_a -8 -10 9; qui_atten -9 -10 10; qui_clign -6 7 -8; qui_est 4 -10 2
qui_m -8 -8 9; qui_march -16 16 -12; qui_regar -10 -11 11; qui_remar -12 12 -12; qui_vous -6 -7 6; quinz -11 -10 11
quinz_aroba -6 -7 9; quinz_au -8 -7 8; quinz_de -5 -6 6; quinz_rue -7 -9 8; quinz_sont -8 -7 8; quoi -15 -13 15
quoi_> -10 -9 10; quoi_ce -8 -7 8; r -12 -12 12; r_a -7 -7 7; r_d -7 -7 7; r_e -6 -6 6; r_o -6 -6 6; raccr -7 -7 7
raccr_au -7 -7 7; rade -6 6 -6; rade_> -6 6 -6; rage -8 -7 8; rage_contr -8 -7 8; rage_j -8 -7 8; rallu 7 -1 -12
rallu_et 11 -12 -11; rallu_mais -11 13 -13; rame -9 13 -21; rame_encor -12 17 -20; rame_toujo -6 6 -5
rapid -8 -10 10; rapid_> -8 -10 10; rappe -20 -11 19; rappe_> -18 -7 15; rappe_c -6 -6 6; rappe_par -5 -5 6
rappe_pour -9 -7 10; rappo -9 -10 10; rappo_a -9 -10 10; reboo -7 8 -9; reboo_deux -7 8 -9; rebra -20 13 3
rebra_la -10 -10 11; rebra_mais -15 16 -9; recoi 8 -10 -7; recoi_cinq 13 -9 -13; recoi_mes 6 -5 -6
recoi_plus -10 -6 9; recom -19 19 -18; recom_> -19 19 -18; recon 16 -14 -16; recon_> 16 -14 -16; recou -14 13 -7
recou_> -14 13 -7; recup 7 -13 2; recup_inter -16 -14 16; recup_la 9 -8 -9; recup_le 10 -7 -5; recup_ma 10 -9 -13
recup_toute 10 -8 -15; redem -20 -1 10; redem_> -24 -25 25; redem_c -7 7 -7; redem_ca -11 12 -12
redem_comme -8 -6 7; redem_en -13 7 -4; redem_et 16 -16 -15; redem_je -5 -5 5; redem_la -10 11 -10
redem_mais -20 26 -18; redem_non -9 8 -5; redev 8 -11 -7; redev_verte 8 -11 -7; refon 9 -8 -21; refon_> 15 -15 -16
refon_pas -6 7 -9; regar -18 -15 19; regar_> -17 -13 18; regar_l -6 -7 7; regle 11 -8 -24; regle_> 11 -8 -24
relan -7 -6 7; relan_le -7 -6 7; relat -4 -5 7; relat_avec -4 -5 7; remar 10 -3 -25; remar_> 19 -15 -23
remar_ca 10 -9 -3; remar_merci 8 -6 -6; remar_nicke 9 -8 -11; remar_pas -17 17 -16; remar_super 9 -8 -6
remon 13 -12 -13; remon_> 13 -12 -13; rende -13 -10 13; rende_vous -13 -10 13; rendu -6 -6 6; rendu_ridic -6 -6 6
rentr 10 -8 -10; rentr_dans 10 -8 -10; repar 7 5 -28; repar_> 12 -6 -25; repar_comme -7 11 -11; repar_en -12 11 -10
repar_merci 10 -8 -11; repar_pour 9 -8 -10; repar_puis -11 10 -9; repar_une -11 -8 11; repet -11 -9 10
repet_> -16 -14 17; repet_s -7 -6 6; repon -14 -10 12; repon_> -10 -12 13; repon_se -9 -7 8; resea 5 -12 -7
resea_> 8 -6 -19; resea_est -2 -17 6; resol 14 -8 -20; resol_> 12 -8 -18; resol_pour 8 -8 -8; respo -13 -13 14
respo_> -9 -7 9; respo_du -12 -12 12; reste -21 8 -3; reste_etein -17 3 -1; reste_orang -9 9 -10
reste_rouge -11 11 -11; reste_sur -5 -6 6; reste_tout -6 8 -9; retab 17 -19 -16; retab_> 17 -19 -16; retom -8 8 -7
retom_> -8 8 -7; retro 23 -20 -22; retro_inter 13 -11 -14; retro_la 11 -10 -12; retro_le 10 -8 -13; reuss 14 -15 -12
reuss_a 14 -15 -12; reven 10 3 -24; reven_> 19 -17 -19; reven_a 9 -7 -10; reven_ca 8 -8 -1; reven_d 18 -19 -16
reven_merci 12 -8 -8; reven_oui 13 -12 -11; reven_puis -22 20 -8; reven_sur 9 -8 -10; reven_une -12 11 -10
revie -6 5 -2; revie_> -5 -5 6; revie_pas -5 5 -6; rh -6 -6 7; rh_aroba -6 -6 7; ridic -14 -11 13
ridic_> -14 -11 13; rien -21 28 -32; rien_> -18 20 -18; rien_a 13 -4 -20; rien_c -5 6 -6; rien_ca -4 10 -10
rien_chang -6 6 -6; rien_de -11 11 -10; rien_donne -8 10 -13; rien_du -14 20 -18; rien_fait -15 14 -10
rien_n -12 11 -6; rien_ne -13 13 -9; rien_qui -13 13 -12; rigol -15 -13 15; rigol_> -15 -13 15; robot -17 -9 14
robot_> -15 -11 15; robot_je -5 -5 5; robot_la -6 -5 6; robot_passe -8 -7 8; rocha -7 -7 7; rocha_aroba -7 -7 7
rouge -28 22 -14; rouge_> -28 22 -14; roule 12 -11 -17; roule_> 12 -11 -17; rouss -8 -7 8; rouss_de -8 -7 8
roux -9 -9 9; roux_> -5 -5 5; roux_aroba -6 -5 6; roux_chez -5 -5 6; rue -8 -9 8; rue_de -9 -6 9; rue_des -7 -9 8
s 2 -5 -3; s_affic 6 -2 -11; s_allum -24 -3 8; s_d -6 -6 6; s_e -6 -6 6; s_enten -11 -10 10; s_est 7 -1 -12
s_go 11 -11 -10; s_il -7 -6 6; s_ouvri 1 2 -15; s_point -6 -5 6; s_s -6 -6 6; sa -10 -1 2; sa_ca -7 -7 7
sa_chang -5 6 -5; sabin -6 -7 7; sabin_point -6 -7 7; sais -11 -22 22; sais_pas -11 -22 22; salon -11 -11 11
salon_> -11 -11 11; sans -5 -4 5; sans_impor -5 -4 5; saoul -8 -7 8; saoul_les -8 -7 8; sarah -9 -9 9
sarah_benal -9 -9 9; saute -11 10 -9; saute_encor -11 10 -9; savoi -13 -9 12; savoi_> -13 -9 12; scand -17 -13 15
scand_> -15 -11 13; scand_d -7 -6 6; se -6 -14 10; se_conne -9 11 -8; se_coupe -16 -12 14; se_decle -9 -7 8
se_lance 11 -10 -11; se_moque -7 -7 7; se_passe -10 10 -10; sec -5 -5 6; sec_la -5 -5 6; secon -19 1 6
secon_> -18 -3 8; secon_et -6 7 -7; secon_je -5 -5 5; secre -6 -6 6; secre_aroba -6 -6 6; semai -11 -10 11
semai_> -7 -8 7; semai_derni -5 -7 7; semai_que -8 -9 9; sembl 11 -10 -10; sembl_que 11 -10 -10; sept -5 -6 7
sept_quara -5 -6 7; serai -5 -5 6; serai_il -5 -5 6; servi -7 -2 -4; servi_> -12 12 -12; servi_a -9 10 -6
servi_c -10 -12 11; servi_de -8 -7 8; servi_deplo -12 -11 12; servi_est 9 -9 -9; servi_techn -17 -16 19
seul -8 -8 8; seul_appar -8 -8 8; si 21 -21 -14; si_> 16 -16 -14; si_ca 10 -10 -6; signa 19 -23 -13
signa_> 14 -19 -8; signa_tout 7 -7 -6; signe -8 -10 9; signe_> -8 -10 9; sim -9 -6 9; sim_elle -9 -6 9
simon -4 -10 10; simon_et -4 -10 10; six -11 -11 12; six_douze -6 -6 6; six_machi -9 -8 8; six_soixa -6 -6 6
skyne -6 -7 7; skyne_point -6 -7 7; socie -10 -9 10; socie_dupon -8 -7 8; socie_trans -8 -8 8; soir -8 -8 8
soir_> -8 -8 8; soixa -11 -12 12; soixa_dix -6 -7 7; soixa_et -9 -8 9; soixa_neuf -7 -7 7; soixa_quinz -6 -7 9
sol -6 -7 8; sol_> -6 -7 8; son 14 -13 -14; son_est 10 -10 -10; son_telep 9 -11 -9; sonne 9 -9 -9; sonne_a 9 -9 -9
sonne_toujo -2 6 -4; sont -1 -14 5; sont_a -11 -8 10; sont_hache -10 -8 9; sont_touch -13 -10 13; sont_tous 9 -7 -11
sont_verte 7 -5 -7; sophi -5 -5 6; sophi_tiret -5 -5 6; sorti -9 -8 9; sorti_a -9 -8 9; souci 16 -10 -19
souci_> 2 4 -26; souci_merci 10 -17 -9; souci_n 14 -21 -11; souci_tout 17 -19 -9; souha -8 -6 9; souha_joind -8 -6 8
souha_parle -6 -5 10; sous -16 -18 17; sous_la -11 -13 12; sous_sol -6 -7 8; souvi -11 -6 9; souvi_plus -11 -6 9
soyez -10 -8 10; soyez_debor -10 -8 10; stabl 14 -16 -12; stabl_maint 14 -16 -12; stop -4 -4 6; stop_je -4 -4 6
stylo -7 -5 9; stylo_> -7 -5 9; suffi -9 -8 9; suffi_maint -9 -8 9; suis -4 -6 -1; suis_au -14 -10 11
suis_avec -10 -5 9; suis_conne 14 -16 -12; suis_coupe -10 -11 11; suis_dans -17 -13 17; suis_decu -17 -13 16
suis_en -5 -5 6; suis_fatig -16 -12 15; suis_hors -16 -11 15; suis_le -7 -6 7; suis_pas -21 -29 30
suis_perdu -19 -16 19; suis_recon 16 -13 -16; suis_sur 10 -8 -10; suis_toujo -12 18 -19; suis_tres -9 -6 10
suis_un -11 -7 11; suis_une -5 -6 6; suis_vraim -9 -11 10; suite -9 -7 9; suite_> -9 -7 9; suivr -8 -8 9
suivr_> -8 -8 9; super 14 -15 -10; super_> 9 -8 -6; super_c 7 -6 -7; super_ca 20 -20 -12; super_merci 10 -8 -10
sur -2 -2 -5; sur_> -18 -19 19; sur_appel -5 -6 6; sur_cinq 13 -9 -13; sur_deux -14 14 -14; sur_googl -10 -11 11
sur_inter 10 -8 -10; sur_la -11 7 -2; sur_le -14 -15 15; sur_son 9 -11 -9; sur_tous 12 -9 -13; switc -6 -6 6
switc_> -6 -6 6; synch 9 -9 -8; synch_> -4 6 -5; synch_est 10 -13 -8; ta -9 -9 9; ta_gueul -9 -9 9; tabar -6 -6 6
tabar_ca -6 -6 6; table -17 -13 16; table_> -17 -13 16; table_et -5 -8 9; tais -11 -10 11; tais_toi -11 -10 11
te -7 -6 7; te_> -7 -6 7; techn -19 -15 19; techn_> -18 -16 22; techn_au -7 -3 9; techn_depui -5 -5 5
techn_hier -7 -7 7; techn_m -5 -7 7; techn_me -6 -5 6; techn_ont -8 -6 8; techn_orang -7 -7 7; techn_tout -7 -2 8
tele -8 -2 4; tele_> -16 1 8; tele_elle -10 -13 11; tele_est 9 0 -14; tele_et -5 -5 5; tele_ne -8 -9 8
tele_qui -12 12 -12; tele_s 11 -12 -11; telep -3 -4 2; telep_> -16 1 7; telep_est -12 10 -7; telep_et -8 -8 8
telep_fonct 14 -14 -14; telep_maint 9 -11 -9; telep_ne -2 6 -4; telep_oui -13 13 -11; telep_sonne 9 -9 -9
telev -7 -7 7; telev_m -7 -7 7; telle -11 -10 10; telle_qu -11 -10 10; temps -2 -15 10; temps_> -12 -10 12
temps_mais 13 -13 -11; tenir 10 -9 -8; tenir_> 10 -9 -8; tenu -14 15 -16; tenu_deux -8 8 -7; tenu_trent -11 11 -12
test -8 -10 10; test_un -8 -10 10; teste -1 -21 14; teste_> -16 -20 22; teste_c 9 -7 -9; tete -11 -11 13
tete_> -11 -11 13; texto -10 -6 9; texto_> -10 -6 9; thoma -6 -6 6; thoma_lerou -6 -6 6; tient 10 -9 -10
tient_> 10 -9 -10; tigui 11 -10 -11; tigui_ca 11 -10 -11; tip 9 -9 -9; tip_top 9 -9 -9; tiret -11 -13 15
tiret_atlas -6 -6 7; tiret_bas -5 -5 8; tiret_centr -4 -5 6; tiret_du -7 -9 11; tiret_henri -6 -7 7
tiret_lac -5 -6 6; tiret_lebla -6 -6 6; tiret_marc -5 -6 7; tiret_marti -5 -5 6; tiret_simon -4 -10 10
toi -11 -10 11; toi_je -11 -10 11; toit -10 -9 9; toit_> -10 -9 9; tombe -11 -8 11; tombe_direc -8 -6 7
tombe_la -9 -6 9; tonal 8 -2 -15; tonal_> 16 -10 -19; tonal_est 6 -9 -5; tonal_n -13 13 -11; tonne 8 -8 -6
tonne_> 8 -8 -6; top 9 -9 -9; top_c 9 -9 -9; toto -5 -5 5; toto_un -5 -5 5; touch -13 -10 13; touch_> -13 -10 13
toujo -33 44 -33; toujo_> -12 16 -16; toujo_absen -9 9 -9; toujo_an -5 6 -5; toujo_au -8 8 -7; toujo_aussi -10 9 -8
toujo_autan -10 11 -10; toujo_bloqu -11 12 -12; toujo_ce -6 7 -8; toujo_coupe -18 20 -19; toujo_dans -5 5 -5
toujo_en -10 12 -11; toujo_la -15 13 -9; toujo_le -23 22 -13; toujo_lent -11 10 -9; toujo_mort -6 5 -5
toujo_muet -8 7 -7; toujo_orang -5 9 -8; toujo_parei -6 6 -5; toujo_pas -13 19 -12; toujo_rien -9 11 -8
toujo_rouge -12 13 -7; tour 9 -8 -10; tour_> 9 -8 -10; tourn 10 -8 -17; tourn_> 15 -14 -19; tourn_toujo -5 5 -5
tous 9 -15 -5; tous_ces -6 -5 6; tous_des -11 -8 11; tous_les 4 -14 -2; tous_verts 9 -7 -11; tout 10 -19 -3
tout_> -33 -1 4; tout_a 20 -19 -22; tout_bon 22 -12 -21; tout_c -5 6 -6; tout_ce -23 12 -9; tout_de -9 -7 9
tout_en -5 -6 8; tout_est 21 -15 -21; tout_fonct 11 -10 -11; tout_le -15 -12 15; tout_march 9 -8 -7
tout_noir -6 8 -9; tout_qui 8 -7 -7; tout_refon 11 -9 -11; tout_remar 16 -15 -17; tout_toujo -5 6 -5
tout_va 14 -11 -13; tout_votre -7 8 -6; toute 12 -14 -4; toute_les 10 -9 -11; toute_mes 10 -8 -15
toute_neuve -9 -10 9; train -15 -14 17; train_d -7 -6 7; train_de -14 -13 16; trans -11 -12 12; trans_marti -8 -8 8
trans_mon -15 -11 13; trava 4 -12 -2; trava_> -6 -5 6; trava_avec -7 -6 6; trava_merci 10 -8 -10; trent -18 5 2
trent_> -7 -9 9; trent_quatr -6 -6 6; trent_secon -13 15 -16; trent_trois -5 -6 7; trent_vingt -5 -6 7; tres -9 -8 9
tres_en -11 -11 13; tres_lente -5 -5 5; trois -22 -19 23; trois_> -11 -11 11; trois_appar -9 -9 9
trois_jours -9 -9 9; trois_ou -7 -6 7; trois_quatr -5 -5 5; trois_semai -8 -8 8; trois_sept -5 -6 7; trop -9 -18 13
trop_bien 14 -12 -12; trop_la -8 -7 8; trop_vite -11 -8 10; trouv -6 -7 7; trouv_plus -6 -7 7; truc -12 0 6
truc_> -12 0 6; u -11 -11 11; u_c -6 -6 6; u_x -6 -6 6; un -13 -17 17; un_> 5 -13 0; un_agent -11 -11 12
un_appui -6 -6 9; un_cable -8 -6 8; un_clien -9 -10 10; un_colle -10 -4 13; un_conse -7 -6 7; un_coup -8 12 -15
un_d -10 -7 10; un_de -9 -8 11; un_depan -10 -9 10; un_deux -8 -11 11; un_deuxi -7 -7 8; un_dupli -10 -6 8
un_est -6 -6 6; un_froid -8 -8 8; un_gars -8 -7 8; un_humai -10 -8 10; un_imbec -5 -4 6; un_joli -9 -10 10
un_magic 17 -8 -17; un_mec -9 -10 10; un_numer -6 -6 6; un_opera -7 -5 6; un_ordin -5 -5 5; un_parti -20 -18 22
un_peu -17 -2 9; un_peut -5 -5 5; un_poil -7 7 -7; un_proce -7 -5 7; un_rende -8 -4 9; un_respo -6 -6 7
un_robot -18 -9 17; un_servi -12 -11 12; un_seul -8 -8 8; un_soixa -5 -6 7; un_stylo -7 -5 9; un_techn -13 -13 14
un_tour 9 -8 -10; under -7 -7 8; under_wolf -7 -7 8; une -36 -11 26; une_anten -8 -9 9; une_box -9 -10 9
une_carpe -5 6 -6; une_demi -8 -7 8; une_dizai -10 -13 14; une_douza -7 -7 9; une_entre -6 -7 6
une_erreu -20 18 -16; une_escro -9 -12 10; une_honte -7 -5 7; une_impri -5 -7 7; une_incom -7 -6 7
une_ligne -11 -8 11; une_machi -5 -7 8; une_minut -15 -2 8; une_offre -8 -10 10; une_perso -5 -5 5
une_quinz -5 -6 6; une_secon -7 -16 13; une_semai -7 -8 8; une_tele -5 -5 5; une_trent -7 -9 9; une_vieil -7 -9 9
une_vraie -6 -6 6; uniqu -5 -6 6; uniqu_> -5 -6 6; uns -9 -9 9; uns_> -9 -9 9; urgen -5 -6 6; urgen_uniqu -5 -6 6
v -6 -6 6; v_r -6 -6 6; va 11 -24 -6; va_> 16 -14 -18; va_beauc 6 -5 -2; va_bien 14 -11 -13; va_c 14 -14 -2
va_maint 6 -6 -5; va_mieux 16 -15 -12; va_plus -8 -9 8; va_toujo -7 8 -2; va_voir -8 -8 8; vais -14 -9 13
vais_porte -9 -6 8; vais_teste -15 -8 15; vais_voir -6 -6 6; vais_vous -7 -5 7; venu -6 -6 6; venu_> -6 -6 6
verif -16 -15 17; verif_> -17 -9 18; verif_tout -9 -7 9; verif_votre -10 -13 11; verra -14 -14 14
verra_bien -14 -14 14; vers -8 -8 8; vers_dix -8 -8 8; vert 9 -21 1; vert_> 5 -18 3; vert_et 10 -10 -8
verte 13 -17 -10; verte_> 13 -17 -10; verte_est 8 -7 -6; verts 9 -7 -11; verts_> 9 -7 -11; veut -12 14 -15
veut_pas -12 14 -15; veut_toujo -7 11 -6; veux -20 -9 18; veux_annul -5 -3 6; veux_modif -5 -5 5
veux_parle -7 -5 12; veux_recup -16 -14 16; veux_un -7 -2 8; veux_une -5 -5 5; victo 7 -7 -6; victo_ca 7 -7 -6
vidal -5 -6 7; vidal_aroba -5 -6 7; vide -15 23 -26; vide_> -15 22 -25; vide_comme -4 10 -10; video 14 -11 -15
video_demar 14 -11 -15; vieil -7 -9 9; vieil_clien -5 -6 6; vieil_perso -6 -7 6; viens 2 -10 0; viens_de 9 -7 -9
viens_la -10 -9 10; vient 9 -2 -13; vient_> -8 -9 10; vient_de 9 -1 -16; vince -10 -10 10; vince_lacro -10 -10 10
vingt -12 -11 12; vingt_et -5 -6 7; vingt_quatr -4 -5 6; vingt_telep -12 -10 11; visio -12 -12 12
visio_coupe -12 -12 12; vite 2 -8 2; vite_> -11 -8 10; vite_tout 8 -6 -8; voila 9 -10 -8; voila_> 7 -7 -7
voila_c 14 -16 -10; voir -16 -15 17; voir_> -15 -15 16; voir_je -5 -5 6; vois -4 0 -1; vois_mes 12 -11 -12
vois_pas -10 5 -5; vois_plus -14 -7 11; voit -13 -13 13; voit_ca -5 -6 6; voit_le -9 -9 9; voitu -7 -6 7
voitu_je -7 -6 7; voleu -13 -10 13; voleu_> -13 -10 13; vos -9 -7 12; vos_colle -8 -7 9; vos_conse -4 -4 5
vos_histo -5 -4 6; votre -21 -9 19; votre_affai -7 8 -6; votre_box -6 -6 6; votre_conne -10 -13 11
votre_robot -5 -5 5; votre_servi -10 -12 11; votre_truc -12 0 6; voudr -15 -11 15; voudr_avoir -7 -3 9
voudr_chang -9 -10 11; voudr_parle -7 -5 8; voudr_qu -6 -6 6; voudr_un -10 -6 8; vous -5 -21 14; vous_> -1 -11 7
vous_appel -14 -7 14; vous_avec -10 -6 12; vous_avez -23 5 -1; vous_avoue -7 -4 10; vous_colle -7 -5 7
vous_deran -10 -9 10; vous_devez -5 -6 6; vous_dirai -19 -12 19; vous_dire -7 -7 7; vous_dis -10 -9 10
vous_ecout -6 -6 6; vous_enten 15 -11 -15; vous_etes 6 -19 -4; vous_faire -7 -8 8; vous_fiche -10 -13 13
vous_jure -7 -6 7; vous_le -7 -7 8; vous_m 2 -15 5; vous_me -17 -13 18; vous_moque -12 -5 11; vous_parle -8 -6 7
vous_plait -7 -6 6; vous_pouve -11 -9 11; vous_que 2 2 -23; vous_rappe -19 -9 20; vous_recoi 13 -9 -13
vous_soyez -10 -8 10; vous_suivr -8 -8 9; vous_vous -16 -17 19; voyan 9 1 -16; voyan_clign -15 -13 14
voyan_est 4 5 -21; voyan_ne -7 8 -9; voyan_nulle -9 -9 9; voyan_qui -6 7 -8; voyan_reste -11 11 -11
voyan_sont 9 -7 -11; vraie -6 -6 6; vraie_perso -6 -6 6; vraim -12 1 9; vraim_> -8 16 -17; vraim_nuls -11 -8 11
vraim_tres -9 -11 10; wait -7 -6 7; wait_je -7 -6 7; wanad -4 -5 7; wanad_point -4 -5 7; wifi -1 -3 -5
wifi_> 4 -16 -1; wifi_est 2 5 -15; wifi_fonct 10 -9 -9; wifi_frere -3 6 -5; wifi_insta -12 -11 11
wifi_mais -12 10 -7; wifi_ne -5 5 -6; wolf -7 -7 8; wolf_aroba -7 -7 8; x -6 -6 6; x_> -6 -6 6; y 9 7 -23
y_a 5 2 -13; y_arriv -13 7 -6; y_est 16 -19 -12; y_fait -19 19 -6; y_manqu -8 10 -10; yahoo -6 -6 7
yahoo_point -6 -6 7; youtu 11 -10 -11; youtu_se 11 -10 -11; yvonn -9 -9 9; yvonn_le -9 -9 9; zero -14 12 -10
zero_> -11 12 -13; zero_ameli -9 10 -10; zero_six -6 -6 6
""",
    ),
    "problem": (
        "internet mobile unclear",
        """
01 -8 -8 8; 01_60 -8 -8 8; 07 -9 -9 9; 07_80 -9 -9 9; 12 -12 -12 12; 12_34 -8 -8 8; 12_60 -8 -8 8; 12_> -8 -8 8
2 -9 -9 9; 2_80 -9 -9 9; 2_> -9 -9 9; 33 -8 -8 8; 33_6 -8 -8 8; 34 -8 -8 8; 34_56 -8 -8 8; 4g -27 27 -20
4g_en -12 12 -13; 4g_march -11 11 -12; 4g_ne -6 7 -7; 4g_passe -11 11 -12; 56 -8 -8 8; 56_78 -8 -8 8; 5g -16 15 -13
5g_est -15 12 -8; 5g_passe -8 8 -6; 6 -8 -8 8; 60 -8 -8 8; 60_12 -8 -8 8; 6_12 -8 -8 8; 78 -8 -8 8; 78_> -8 -8 8
80 -9 -9 9; 80_2 -9 -9 9; <_01 -8 -8 8; <_07 -9 -9 9; <_33 -6 -6 6; <_a -15 5 -2; <_absol -12 -12 12
<_ah -15 -16 16; <_ajout -7 -8 8; <_alexa 5 -6 -5; <_allez -10 -9 10; <_allo 4 -16 -1; <_alors -27 -7 17
<_appel -10 10 -9; <_arret -7 -6 7; <_atten -11 -17 15; <_au -12 -9 10; <_aucun -4 -8 7; <_avant 6 -6 -8
<_b -8 -9 8; <_bah -10 1 3; <_beauc -10 -10 10; <_ben -6 -14 11; <_bien -10 -9 10; <_blabl -12 -12 12
<_bonjo -5 -18 10; <_bonso 7 -5 -6; <_boula -9 -10 10; <_box 8 -8 -8; <_c -14 -4 9; <_ca -22 -14 24; <_carte -7 8 -8
<_ce -8 -10 9; <_chape -10 -9 10; <_chepa -11 -14 13; <_chez 8 -8 -7; <_clair -8 -9 8; <_cleme -12 -12 12
<_compt -6 -6 7; <_conne 11 -10 -10; <_conta -9 -8 10; <_coupu 10 -9 -9; <_d -8 -8 8; <_dans -7 -22 9
<_delph -7 -7 7; <_depui -10 -23 13; <_des 9 -9 -7; <_deux -17 -17 18; <_dites 3 -11 -2; <_du -11 -15 12
<_ducas -7 -6 7; <_ecout -6 -7 6; <_elle -18 -16 17; <_en 14 -22 0; <_enfin -9 -7 8; <_est -6 -7 7; <_euh -10 -18 15
<_excus 9 -6 -9; <_fabie -6 -6 8; <_faceb 15 -14 -17; <_faut -9 -10 9; <_franc -7 -7 8; <_frere 6 -6 -7
<_gerar -6 -6 6; <_gmail 9 -9 -12; <_gsm -9 9 -9; <_hier -8 -8 8; <_hugue -6 -7 7; <_ibrah -10 -10 10
<_il -17 -7 14; <_ils 7 -5 -6; <_impos 14 -9 -17; <_info -7 -6 7; <_inter -11 0 7; <_j -12 -9 10; <_jamai -12 -14 13
<_je -7 -14 16; <_jean -4 -3 6; <_joker -12 -12 12; <_jsp -9 9 -8; <_julie -6 -4 9; <_k -8 -6 9; <_l 14 -6 -20
<_la -3 13 -18; <_laiss -5 -6 7; <_le -3 2 -7; <_lefev -6 -6 6; <_leo -6 -6 6; <_les -1 0 -9; <_luc -6 -6 6
<_lundi -9 -9 9; <_ma -2 7 -13; <_madam -15 -5 5; <_mais -17 -17 17; <_marie -9 -9 9; <_maxim -12 -12 12
<_meme 9 -9 -10; <_merde -9 -10 10; <_mes 2 5 -19; <_mette -10 -9 10; <_micro 10 -10 -10; <_moham -9 -9 9
<_moi -5 -6 6; <_mon -3 4 -12; <_monsi -11 -12 11; <_nenni -12 -11 12; <_netfl 13 -12 -13; <_nom -9 -10 10
<_non -2 -17 10; <_nos 9 -5 -18; <_notre -10 10 -9; <_nulle -12 -12 12; <_numer -6 -8 7; <_oh -10 -9 10
<_ok -9 -10 10; <_on -7 -5 5; <_oui -17 -12 16; <_paill -11 -10 11; <_parfa -12 -12 12; <_parti -13 -12 13
<_pas -7 -16 6; <_passe -9 -10 10; <_paul -13 -11 13; <_perso -14 5 2; <_perte 5 -5 -5; <_peuch 2 -1 -1
<_plus -23 -14 16; <_plusi -12 -12 12; <_pourq -13 -14 13; <_pro -6 -6 6; <_putai -5 -5 5; <_qu -6 -5 6
<_quand -14 17 -16; <_que -10 -9 9; <_quell -9 -9 9; <_quelq -10 -10 10; <_quinz -10 -9 9; <_raymo -9 -9 9
<_resea -7 7 -7; <_rien -17 -12 16; <_roami -10 10 -10; <_salut 7 -10 -6; <_sans -9 -8 9; <_sept -9 -8 9
<_servi -5 -6 6; <_si -10 -13 12; <_soixa -8 -8 8; <_sophi -9 -9 10; <_speed 6 -5 -6; <_steph -6 -7 7
<_sur -10 -15 11; <_tabar -10 -12 11; <_tais -10 -11 11; <_te -9 -9 11; <_teams 9 -8 -9; <_telep -8 -7 8
<_test -10 -9 10; <_tous -13 -12 12; <_tout -19 -31 22; <_trans -9 -9 9; <_tres -12 -12 12; <_trois -9 -9 9
<_un -15 -17 16; <_une -22 -20 22; <_vers -10 -11 11; <_viens -10 -10 10; <_voila -7 -7 8; <_votre -7 -9 8
<_vous -18 -16 19; <_wesh -6 -17 12; <_wifi 11 -9 -13; <_y -18 1 10; <_yes -12 -12 12; <_yo -7 -7 8
<_zero -11 -12 12; <_zut -9 -9 9; a -7 -12 12; a_> -6 -6 6; a_activ -10 9 -7; a_appor -7 -9 8; a_arrac 6 -5 -4
a_chaqu 3 5 -13; a_chope 9 -9 -4; a_cinq -9 -10 10; a_comme -7 -1 4; a_conne 14 -14 -4; a_conta 8 -7 -9
a_cote 9 -8 -9; a_coupe 7 -6 -7; a_crash 11 -10 -11; a_de -11 12 -13; a_debra 9 -8 -9; a_deux 6 -5 -6
a_dit -9 -15 13; a_ecrit 9 -8 -9; a_emett -9 10 -7; a_encor -7 -8 7; a_envoy -12 11 -8; a_ete -6 10 -11
a_expli -10 -10 10; a_fait -10 -3 9; a_fil -6 6 -6; a_fondu 7 -6 -8; a_grill 14 -12 -14; a_insta 6 -5 -6
a_inter 15 -13 -14; a_joind -12 12 -12; a_l -5 -9 4; a_la 13 -16 -12; a_lausa -8 -10 9; a_le -7 -9 8; a_ma 6 -6 -6
a_matin 11 -8 -14; a_me 6 -3 -12; a_mon -14 -14 14; a_mons -8 -6 7; a_mort 8 -8 -8; a_n -5 -6 6; a_namur -8 9 -11
a_nos 13 -7 -13; a_ouvri 13 -11 -12; a_pas -6 6 -9; a_perdu 14 -12 -13; a_perso -9 -12 12; a_peu -8 -8 8
a_plus 6 -2 -11; a_preve -9 -9 9; a_quelq -10 -11 12; a_recev -10 10 -10; a_regar 7 -8 -6; a_repet 7 -7 -8
a_retab 9 -7 -10; a_s -7 -6 7; a_se 11 -11 -2; a_septa -9 -11 9; a_signe -11 -13 12; a_t -7 -7 8; a_telec 11 -10 -10
a_un -1 -18 7; a_une 4 -12 -1; a_v -7 -6 7; a_votre -5 -5 5; a_zero -5 6 -7; abonn -11 -12 13; abonn_> -19 -11 15
abonn_fibre 8 -8 -8; absol -12 -12 12; absol_> -12 -12 12; acced 9 -7 -10; acced_au 9 -7 -10; accen -8 -8 9
accen_> -8 -8 9; acces 20 -19 -19; acces_a 16 -10 -18; acces_au 15 -17 -14; acces_inter 8 -8 -7; accor -8 -8 8
accor_faite -8 -8 8; accro 10 -10 -4; accro_pas 10 -10 -4; accue 4 -12 1; accue_> -7 -8 8; accue_s 10 -9 -10
achet -8 -11 9; achet_l -8 -11 9; activ -10 9 -7; activ_ma -10 9 -7; actua 9 -9 -12; actua_plus 9 -9 -12
adais 9 -8 -6; adais_est 9 -8 -6; adsl 13 -13 -13; adsl_elle 6 -5 -6; adsl_est 9 -9 -9; affic 4 2 -23
affic_aucun -12 13 -8; affic_conne 8 -8 -9; affic_pas 2 1 -12; affic_plus -11 12 -14; affic_reche -9 8 -6
affic_un 11 -10 -12; agee -6 -6 6; agee_> -6 -6 6; agenc 10 -9 -10; agenc_> 10 -9 -10; agent -9 -9 9
agent_> -9 -9 9; ah -15 -16 16; ah_bah -8 -9 9; ah_merde -10 -7 8; ah_non -6 -7 6; ah_que -6 -6 6; ai -7 -5 7
ai_achet -8 -11 9; ai_annul -14 -14 14; ai_assez -9 -10 10; ai_besoi -15 -14 15; ai_c -11 11 -11; ai_chang -9 16 -19
ai_de -8 8 -8; ai_deja -9 -6 7; ai_demen -14 -12 13; ai_des -11 11 -11; ai_fait 9 -10 -9; ai_inter -3 13 -19
ai_jamai -10 10 -9; ai_la -6 7 -7; ai_le 10 -8 -10; ai_marre -9 -7 8; ai_mis -8 11 -15; ai_oubli -11 -8 10
ai_parle -6 -6 6; ai_pas 0 -13 4; ai_perdu -2 4 -13; ai_plein -5 -5 6; ai_plus 7 9 -33; ai_quatr -4 -2 6
ai_que -9 -12 10; ai_raccr -9 -9 9; ai_ras -9 -6 7; ai_recu -13 -9 11; ai_rien 21 -19 -22; ai_sousc 7 -5 -9
ai_toujo 7 -5 -9; ai_un 8 -12 -7; ai_une -15 -13 15; aide -12 -8 10; aide_> -12 -8 10; aider -7 -7 8
aider_> -7 -7 8; aille -8 -8 8; aille_> -8 -8 8; aime -9 9 -6; aime_esse -9 9 -6; ajout -7 -8 8; ajout_un -7 -8 8
alarm 1 1 -12; alarm_me 12 -12 -11; alarm_ne -7 7 -5; alexa 5 -6 -5; alexa_elle 5 -6 -5; aller 12 -14 -4
aller_sur 15 -13 -14; aller_voir -8 -8 8; allez -10 -9 10; allez_vous -10 -9 10; allo 3 -17 -1; allo_allo -8 -6 8
allo_bonjo -15 -11 14; allo_c -8 -6 8; allo_oui 18 -10 -18; allum 11 -10 -13; allum_plus 11 -10 -13; alors 1 1 -7
alors_> -8 -9 9; alors_c -5 -6 7; alors_comme -5 -6 6; alors_en 9 -10 -7; alors_euh -8 -8 9; alors_la -11 11 -11
alors_le -7 7 -8; alors_nicol -6 -8 7; alors_qu -11 11 -13; alors_que 14 -16 -12; alors_voila 6 -8 -6; amran -9 -9 9
amran_> -9 -9 9; an -8 -11 9; an_derni -8 -11 9; annul -14 -14 14; annul_> -14 -14 14; ans -4 -2 6; ans_et -4 -2 6
anten 2 -10 1; anten_> -9 -7 8; anten_sur 12 -12 -12; appai -13 13 -10; appai_plus -13 13 -10; appar -7 -17 9
appar_> -5 -15 7; appar_ne 6 -6 -2; appar_pas 9 -8 -7; appar_que -10 -6 8; appel -22 28 -21; appel_> -30 23 -15
appel_au -12 -15 15; appel_avec 11 -11 -9; appel_c -10 9 -8; appel_ca -5 5 -4; appel_car -11 14 -15
appel_d -11 12 -11; appel_de 10 -25 0; appel_du 8 -8 -15; appel_entra -14 14 -8; appel_et -9 16 -17
appel_j 12 -9 -17; appel_jean -7 -10 9; appel_julie -8 -11 10; appel_l -12 11 -8; appel_la -7 7 -5; appel_ma -6 6 -6
appel_mais -8 12 -14; appel_mes -8 8 -8; appel_ne -10 12 -15; appel_ni -6 8 -8; appel_on -8 7 -6
appel_parce 7 -6 -7; appel_perso -12 19 -22; appel_pour -7 -7 7; appel_qui -11 11 -11; appel_se -14 13 -11
appel_sont -6 6 -5; appel_yann -5 -6 6; appor -7 -9 8; appor_la -7 -9 8; apres -8 -8 8; apres_midi -8 -8 8
aroba -15 -14 16; aroba_> -6 -6 6; aroba_boula -9 -8 10; aroba_duboi -6 -6 6; aroba_dupon -5 -6 6
aroba_free -5 -6 7; aroba_gmail -10 -9 12; aroba_neuf -6 -6 8; aroba_orang -7 -6 7; aroba_s -7 -6 7
aroba_sfr -4 -5 7; aroba_trans -6 -6 7; aroba_wanad -6 -7 7; aroba_yahoo -6 -6 6; arrac 15 -15 -9; arrac_> 13 -15 -8
arrac_le 6 -5 -4; arret -6 -7 7; arret_> 6 -4 -6; arret_avec -7 -6 7; arriv 11 1 -30; arriv_> 7 -5 -9
arriv_a -6 11 -15; arriv_dans 9 -10 -8; arriv_pas 0 6 -20; arriv_plus 12 -7 -16; arrob -6 -5 6; arrob_hotma -6 -5 6
artif -7 -6 7; artif_> -7 -6 7; assez -9 -10 10; assez_> -9 -10 10; at -6 -6 6; at_outlo -6 -6 6; atten -20 -24 23
atten_> -10 -8 9; atten_cheri -9 -11 11; atten_depui -10 -10 10; atten_deux -10 -9 10; atten_je -6 -6 6
atten_que -7 -9 8; atten_s -11 -7 9; attri -8 8 -7; attri_> -8 8 -7; au -3 -8 6; au_bout -13 16 -17
au_burea 6 -11 -1; au_contr -10 -9 10; au_dessu -8 -6 7; au_fond -7 9 -10; au_magas 8 -7 -9; au_mois -10 -10 10
au_nivea -10 11 -11; au_point 9 -8 -9; au_premi -12 -9 10; au_quart -10 9 -8; au_resea 9 -9 -5; au_respo -10 -11 11
au_serve 11 -10 -13; au_sous -10 -10 10; au_sujet -13 -19 19; au_telep -15 -4 6; au_vpn 6 -4 -6; au_web 12 -12 -12
au_wifi 8 -8 -7; aucun -8 0 -2; aucun_barre -16 17 -17; aucun_idee -13 -12 13; aucun_lumie 9 -9 -8
aucun_servi -7 9 -14; aucun_signa 5 -5 -5; aucun_site 10 -10 -10; aucun_son -6 6 -6; aujou -8 -9 9
aujou_hui -8 -9 9; autre -16 -18 17; autre_> -10 -9 10; autre_chose -10 -14 12; aux 8 -8 -8; aux_frais 8 -8 -8
avais 6 -6 -8; avais_huit 6 -6 -8; avant 6 -6 -8; avant_j 6 -6 -8; avec 3 -16 7; avec_avec -6 -7 7
avec_deux -7 -6 7; avec_l 7 -7 -6; avec_le 4 2 -15; avec_ma 10 -11 -10; avec_mon 9 -10 -6; avec_un -6 -9 7
avec_une -9 -7 8; avec_vos -6 -5 7; avec_votre -7 -6 7; avez -12 -8 10; avez_bien -7 -6 7; avez_donne -10 -6 8
avez_un -8 -7 9; avoir -5 -9 9; avoir_les 7 -5 -6; avoir_un -12 -9 13; avoir_une -7 -7 8; avoue -10 -4 11
avoue_que -10 -4 11; b -11 -12 12; b_comme -8 -9 8; b_v -6 -6 6; bah -14 -1 7; bah_ecout -5 6 -6; bah_non -8 -9 9
bah_oui -10 -10 11; banqu 7 -7 -7; banqu_> 7 -7 -7; barre -21 23 -23; barre_> -16 17 -17; barre_de -15 15 -13
barre_sur -9 9 -8; bas -6 -6 6; bas_marti -6 -6 6; bascu -6 6 -4; bascu_plus -6 6 -4; base -9 9 -9; base_> -9 9 -9
be -7 -6 7; be_> -7 -6 7; beau -8 -9 9; beau_aujou -8 -9 9; beauc -16 -15 15; beauc_> -16 -15 15; ben -5 -15 12
ben_j 11 -9 -13; ben_je -9 -12 10; ben_la 6 -5 -6; ben_le 8 -6 -8; ben_oui -9 -7 8; ben_y -10 -14 11; benze -8 -6 9
benze_neuf -8 -6 9; berna -8 -9 8; berna_> -8 -8 8; berna_point -4 -5 7; besoi -15 -14 15; besoi_d -16 -11 13
besoi_que -6 -6 6; bien -8 -30 15; bien_> -6 -15 7; bien_au -10 -9 10; bien_c 11 -10 -13; bien_ce -5 -4 5
bien_compr -7 -6 7; bien_le 10 -9 -10; bien_oui -6 -6 6; bip -8 8 -8; bip_> -8 8 -8; bip_bip -8 8 -8; bizar 7 -6 -6
bizar_et 7 -6 -6; blabl -12 -12 12; blabl_> -12 -12 12; blanc -3 1 -8; blanc_aroba -6 -7 7; blanc_de 5 -5 -5
blanc_j -10 10 -9; bleue 9 -9 -9; bleue_passe 9 -9 -9; bloqu -11 13 -14; bloqu_> -15 13 -10; bloqu_il -9 7 -5
bloqu_la 3 -1 -9; boite -2 1 -3; boite_d 7 -5 -6; boite_hier -7 -9 8; boite_mail 8 -10 -6; boite_vocal -13 13 -14
boiti 11 -9 -11; boiti_> 10 -8 -10; boiti_blanc 5 -5 -5; boiti_et 9 -3 -8; bon 4 -11 -2; bon_> 9 -10 -9
bon_passe -9 -9 10; bonjo -12 -18 14; bonjo_> -19 -17 19; bonjo_c -10 -7 9; bonjo_est -5 -5 5; bonjo_excus 10 -9 -10
bonjo_j -3 -7 4; bonjo_je 5 10 -29; bonjo_ma 23 -8 -25; bonjo_madam -7 -7 7; bonjo_monsi -13 -6 10; bonjo_on 7 -5 -8
bonjo_voila 13 -7 -13; bonso 7 -5 -6; bonso_dites 7 -5 -6; boula -14 -14 14; boula_a -8 -6 7; boula_du -9 -10 10
boula_point -9 -8 10; bout -13 16 -17; bout_de -13 16 -17; bouti 9 -9 -9; bouti_> 9 -9 -9; box 17 -14 -15
box_> 22 -20 -20; box_c -19 18 -13; box_ca -11 11 -11; box_clign 14 -13 -11; box_elle 19 -14 -18; box_est 23 -24 -18
box_fait 9 -10 -7; box_fonct -8 8 -11; box_mais 14 -13 -6; box_march -14 -27 16; box_ne 13 -8 -18
box_qui 14 -11 -14; box_s 11 -11 -8; branc 11 -11 -10; branc_sur 11 -11 -10; breta -6 6 -6; breta_ca -6 6 -6
bruit -3 8 -18; bruit_bizar 7 -6 -6; bruit_de -11 13 -14; buffe 14 -10 -16; buffe_tout 14 -10 -16; bug -7 -7 8
bug_> -7 -7 8; bugue -3 -15 7; bugue_> -3 -15 7; burea -9 7 1; burea_> -9 -27 10; burea_depui 13 -7 -13
burea_est -10 11 -11; burea_il -7 9 -12; burea_les -8 11 -12; burea_plus 9 -7 -10; burea_se 5 -6 -5
burea_sont -12 14 -17; burea_tous -8 -8 8; c -10 -8 8; c_a -8 -6 7; c_est -8 -10 6; ca -9 -14 14; ca_> -18 -23 22
ca_a -7 -8 7; ca_buffe 14 -10 -16; ca_bug -7 -7 8; ca_bugue -13 -14 13; ca_charg 15 -13 -16; ca_coupe -7 -4 5
ca_depen -7 -9 8; ca_du -9 -11 11; ca_fait -13 5 -2; ca_gresi -9 9 -8; ca_hache -10 11 -11; ca_lag 13 -13 -13
ca_m -12 -11 12; ca_march -9 -29 19; ca_me 0 -19 11; ca_mouli 8 -7 -8; ca_ne -23 -13 16; ca_passe 13 -12 -11
ca_raccr -17 18 -18; ca_rame 16 -12 -18; ca_recom -9 -11 10; ca_remar -10 -10 10; ca_saute -11 -12 12
ca_se 10 -11 -9; ca_sonne -13 12 -9; ca_suffi -9 -11 10; ca_tombe -11 11 -8; ca_va 1 9 -24; ca_vient -8 -6 8
cabin 9 -9 -8; cabin_est 9 -9 -8; cable 16 -15 -15; cable_> 6 -5 -4; cable_de 7 -6 -7; cable_en 7 -5 -6
cable_ether 10 -11 -10; caiss 18 -18 -14; caiss_enreg 16 -16 -8; caiss_n 8 -7 -9; caiss_ne 8 -7 -5; camer 16 -16 -16
camer_de 10 -10 -8; camer_ne 13 -13 -14; campa 7 -6 -7; campa_> 7 -6 -7; capte -3 16 -21; capte_bien 10 -9 -10
capte_pas 6 -1 -8; capte_plus -7 10 -18; capte_que -6 6 -6; capte_rien -10 13 -13; car -11 14 -15; car_ma -11 14 -15
caraf 9 -7 -10; caraf_au 9 -7 -10; carpe -9 -16 14; carpe_> -9 -16 14; carre -12 -12 12; carre_> -12 -12 12
carte -10 13 -13; carte_bleue 9 -9 -9; carte_cime -9 7 -5; carte_sim -16 14 -11; casqu -9 -6 7; casqu_> -9 -6 7
casse 1 -12 3; casse_> 1 -12 3; catas 7 -7 -7; catas_je 7 -7 -7; ce -8 -20 21; ce_matin -3 -13 4; ce_n -10 -11 11
ce_que -13 -11 14; ce_qui 7 -9 -7; ce_trava -7 -10 8; cela -10 -7 8; cela_meme -10 -7 8; cellu -6 6 -5
cellu_sonne -6 6 -5; celui -6 8 -7; celui_avec -6 8 -7; cent -4 -4 6; cent_cinqu -4 -4 6; cent_vingt -4 -4 6
centr -14 -4 5; centr_> -9 -10 10; centr_par -7 7 -5; cents 6 -6 -8; cents_megas 6 -6 -8; ces -8 -9 8
ces_petit -8 -9 8; chain 9 -9 -10; chain_> 9 -9 -10; chale -9 10 -12; chale_> -9 10 -12; chamb 8 -1 -11
chamb_> 0 5 -10; chamb_du 9 -8 -7; chamb_le 13 -13 -11; chang -15 7 2; chang_d -10 -11 11; chang_de -9 16 -19
chans -6 -7 7; chans_> -6 -7 7; chape -10 -9 10; chape_de -10 -9 10; chaqu 3 5 -13; chaqu_fois 3 5 -13
charg 20 -17 -20; charg_ca 10 -10 -10; charg_jamai 8 -6 -8; charg_la 8 -9 -6; charg_mais 10 -10 -10
charg_pas 10 -8 -11; charg_plus 1 -1 -10; charg_une 8 -7 -9; chat -11 -11 11; chat_est -11 -11 11; chef -7 -9 8
chef_atten -7 -9 8; chelo -7 -7 8; chelo_votre -7 -7 8; chepa -11 -14 13; chepa_moi -11 -14 13; cherc -12 -13 13
cherc_mes -12 -13 13; cheri -9 -11 11; cheri_je -9 -11 11; chez 6 -4 -8; chez_machi -10 -11 10; chez_moi 5 -1 -10
chez_mon 7 -7 -3; chez_nous 9 4 -13; chez_vous -9 -8 9; chien -10 -10 10; chien_> -10 -10 10; chloe -6 -6 6
chloe_dupui -6 -6 6; chope 9 -9 -4; chope_le 9 -9 -4; chose -10 -14 12; chose_> -10 -14 12; cime -9 7 -5
cime_est -9 7 -5; cinq -17 -6 14; cinq_a -9 -11 9; cinq_heure -9 -10 10; cinq_minut -1 3 -12; cinq_nonan -5 -5 5
cinqu -6 -6 6; cinqu_six -6 -6 6; clair -12 -12 13; clair_fonta -6 -7 7; clair_rouss -8 -9 8; cleme -12 -12 12
cleme_> -12 -12 12; clien -8 -3 5; clien_> 8 -6 -8; clien_aroba -5 -6 6; clien_me -6 6 -6; clien_nous -6 6 -5
clien_par -10 10 -8; clien_quara -6 -8 7; clien_se 7 -7 -6; clign 16 -13 -18; clign_> 13 -13 -13; clign_en 6 -6 0
clign_et 7 -5 -6; clign_orang 9 -7 -11; clign_rouge 11 -10 -10; clign_sur 10 -8 -10; co 6 -6 -5; co_au 6 -6 -5
cocho -7 -10 8; cocho_> -7 -10 8; code -4 11 -24; code_erreu 11 -10 -12; code_pin -10 10 -9; code_puc -9 7 -5
code_puk -12 14 -16; codes -7 8 -12; codes_par -7 8 -12; coeur -8 -8 8; coeur_> -8 -8 8; colle -13 -1 3
colle_> -8 8 -8; colle_a -7 -9 8; colle_un -7 -6 8; com -9 -7 9; com_> -6 -6 7; com_sans -6 -7 7; combi -17 20 -18
combi_c -9 10 -10; combi_depui -7 7 -7; combi_est -6 7 -7; combi_n -11 12 -14; comme -23 -6 16; comme_a -6 -5 7
comme_berna -8 -9 8; comme_ca -8 -8 8; comme_dire -5 -6 6; comme_expli -5 -2 6; comme_inter -9 -13 9
comme_la -6 -7 7; comme_si -7 9 -10; comme_un -9 11 -11; comme_video -6 -6 6; comme_vous -8 -10 9; commu -12 11 -9
commu_coupe -6 7 -7; commu_sont -16 16 -14; compe -7 -9 9; compe_> -7 -9 9; compl -6 2 -4; compl_> -15 5 -5
compl_a -10 -10 10; compl_mort 7 -10 -6; compo -7 8 -8; compo_un -7 8 -8; compr -16 -2 9; compr_> -7 -6 7
compr_pas -9 9 -8; compr_rien -10 -11 11; compt -6 -6 7; compt_aroba -6 -6 7; conna -17 -18 18; conna_> -6 -7 6
conna_mon -7 -8 8; conna_pas -8 -8 8; conna_rien -9 -10 11; conne 47 -39 -39; conne_> 25 -22 -23; conne_a 21 -23 -9
conne_au 14 -14 -6; conne_avec 8 -6 -13; conne_de 10 -10 -8; conne_du 12 -13 -12; conne_elle 8 -6 -8
conne_est 9 -9 -7; conne_et 9 -6 -9; conne_fibre 8 -7 -5; conne_inter 10 -6 -15; conne_me 9 -5 -9
conne_mon 14 -14 -4; conne_parta 13 -6 -18; conne_pas 7 -7 -5; conne_perdu 8 -8 -9; conne_qui 10 -9 -11
conne_sans 6 -6 -5; conne_saute 9 -9 -7; conne_toute 5 -5 -5; conne_tres 11 -10 -10; conse -16 -17 17
conse_> -9 -10 10; conse_dispo -7 -7 8; conse_etait -9 -10 9; conse_m -5 -4 5; conso 18 -17 -11; conso_en 7 -7 -7
conso_qui 10 -10 -8; conso_se 13 -14 -8; conta 6 -8 -2; conta_aroba -9 -8 10; conta_le 8 -7 -9; contr -1 -15 6
contr_> -15 -13 14; contr_est -10 -10 10; contr_le 10 -3 -22; convi -9 -8 9; convi_tres -9 -8 9; corre -16 -2 7
corre_> -15 -1 5; corre_ca -13 -15 15; cote 9 -8 -9; cote_de 9 -8 -9; coup 1 3 -13; coup_de -11 8 -8
coup_mon 8 -8 -9; coupe 2 -3 -3; coupe_> -11 -4 9; coupe_au -10 12 -12; coupe_d 17 -8 -17; coupe_dans 5 -5 -6
coupe_du 7 -6 -9; coupe_je 9 -9 -7; coupe_le 7 -6 -7; coupe_quand -6 9 -9; coupe_tous -8 -7 8; coupe_tout 11 -11 -10
coupe_toute 11 -11 -6; coupu 15 -15 -15; coupu_> 10 -10 -10; coupu_de -2 -14 3; coupu_fibre 7 -5 -8
coupu_gener 6 -6 -6; coupu_inter 7 -7 -8; coupu_penda -11 11 -11; coura -2 -14 3; coura_> -9 -9 9
coura_la 13 -8 -18; courr 0 -11 4; courr_> 1 -10 3; courr_de -9 -8 9; courr_sur 7 -6 -3; craqu -5 5 -5
craqu_quand -5 5 -5; crash 11 -10 -11; crash_frere 11 -10 -11; crois 14 -8 -17; crois_> 2 1 -9; crois_bien 7 -6 -8
crois_que 10 -11 -10; cuisi -10 -8 10; cuisi_> -10 -8 10; d 9 -16 -2; d_a -14 -7 12; d_abonn -14 -13 15
d_acces 11 -10 -10; d_accor -8 -8 8; d_accue 10 -9 -10; d_aide -12 -8 10; d_aller 8 -7 -12; d_appel -14 15 -14
d_avoir 7 -5 -6; d_envoy 13 -11 -13; d_erreu -16 -14 16; d_escar 13 -10 -13; d_hier 13 -7 -13; d_inter 16 -34 -9
d_offre -8 -8 8; d_orang 7 -5 -6; d_ou -8 -6 8; d_u -7 -6 7; d_un -12 6 -1; d_urgen -11 12 -11; dame -5 -6 6
dame_> -5 -6 6; dans -7 1 3; dans_dix 9 -6 -9; dans_l 11 -13 -8; dans_la 3 -23 2; dans_le -18 7 7; dans_les 8 -8 -6
dans_ma -2 6 -10; dans_mon -7 8 -7; dans_tout -2 4 -11; dans_toute 5 -5 -6; de -7 1 -1; de_4g -12 12 -13
de_barre -9 9 -8; de_box 4 2 -16; de_carte 9 -9 -9; de_charg 9 -8 -10; de_chez -9 -8 9; de_cinq -11 8 -8
de_clien -6 -8 7; de_cocho -7 -10 8; de_compe -7 -9 9; de_conne 25 -19 -31; de_coura -2 -14 3; de_debit 19 -28 -18
de_demai -6 -6 7; de_deux -9 9 -9; de_donne -11 20 -24; de_faire 11 -9 -11; de_fibre 15 -15 -10; de_fil -11 8 -8
de_fond -11 13 -14; de_forfa -10 10 -10; de_joind -10 10 -8; de_l 6 0 -15; de_la 6 -2 -12; de_ligne -8 9 -9
de_ma -16 4 3; de_machi -5 -6 6; de_maiso -8 9 -9; de_malad 7 -6 -9; de_marse -16 -11 15; de_me 1 -9 3
de_moi -13 -10 13; de_mon 2 -6 -5; de_mutua 9 -8 -9; de_nante 7 -5 -8; de_netfl 11 -10 -11; de_novem -10 -10 10
de_ouf 8 -7 -9; de_paiem 9 -9 -8; de_paill -10 -9 10; de_paque 8 -7 -8; de_paras -6 6 -6; de_passe 4 -12 1
de_poste -6 -8 7; de_raise -9 7 -6; de_rappe -5 -4 5; de_repos -9 -11 9; de_resea -21 29 -33; de_rien -7 -7 7
de_s -9 -9 9; de_servi -11 12 -14; de_signa 10 -8 -13; de_smet -9 -9 9; de_sms -18 17 -14; de_souci 8 -20 2
de_suite -8 -9 9; de_surve 10 -10 -8; de_techn -10 -10 11; de_tele 17 -14 -22; de_telep -30 15 6
de_tonal -20 24 -23; de_toulo -9 -9 9; de_trent -6 7 -7; de_vos -5 -5 6; de_votre -9 -10 10; de_vous -1 -8 3
de_wifi 25 -22 -25; debit 32 -26 -28; debit_> 16 -23 -14; debit_d 13 -10 -13; debit_de 9 -8 -6; debit_est 14 -14 -10
debit_et 9 -10 -9; debit_monta 7 -7 -7; debra 9 -8 -9; debra_ma 9 -8 -9; deced -5 6 -6; deced_> -5 6 -6
decla 7 -8 -5; decla_en 7 -8 -5; decle -9 9 -8; decle_direc -9 9 -8; decod 17 -15 -19; decod_> 10 -8 -13
decod_affic 11 -10 -12; decon 14 -3 -28; decon_> -2 6 -17; decon_a 10 -11 -9; decon_toute 14 -12 -17
decro -15 19 -19; decro_> -8 11 -12; decro_et -11 11 -10; decro_il -7 11 -7; decro_j -6 6 -6; decro_perso -3 7 -6
decro_y -3 9 -8; dect -13 13 -10; dect_ne -13 13 -10; dedan -7 8 -8; dedan_le -7 8 -8; degat -11 -10 11
degat_des -11 -10 11; degou -9 -10 10; degou_de -9 -10 10; dehor -16 17 -16; dehor_> -6 6 -6; dehor_de -12 12 -13
deja -12 -11 12; deja_deux -7 -8 8; deja_redem -9 -6 7; delph -7 -7 7; delph_rouss -7 -7 7; demai -6 -6 7
demai_> -6 -6 7; deman -4 2 -1; deman_a -8 -8 8; deman_le -13 12 -9; deman_un 6 2 -15; demar 9 -8 -10
demar_> 9 -8 -10; demen -14 -12 13; demen_> -14 -12 13; depan -2 -1 -1; depan_> -11 -12 12; depan_ma 9 -15 -9
depan_mon -8 9 -9; depen -7 -9 8; depen_> -7 -9 8; depui -7 -11 10; depui_a 11 -8 -14; depui_ce -3 -13 4
depui_dix -10 -10 10; depui_hier -6 -2 -5; depui_l -1 6 -13; depui_la -8 2 0; depui_le -5 -5 5; depui_mardi -9 9 -9
depui_neuf 10 -8 -10; depui_plus 7 -5 -6; depui_que 12 -10 -16; depui_tanto 5 -5 -5; depui_trois 0 -12 1
deran 3 -8 -2; deran_> -13 -6 10; deran_c 10 -9 -10; derni -14 -12 14; derni_> -11 -11 12; derni_fois -9 -9 9
derri -11 11 -11; derri_fait -11 11 -11; des -5 2 -6; des_appel -8 9 -9; des_coupu -11 11 -11; des_craqu -5 5 -5
des_des -9 10 -7; des_eaux -11 -10 11; des_gresi -2 5 -3; des_grzz -9 10 -10; des_lilas -10 -9 9; des_mails 7 -7 -6
des_que 9 -9 -7; des_sienn 8 -8 -7; des_video 10 -10 -9; des_voleu -7 -7 7; desac -10 10 -10; desac_> -10 10 -10
dessu 1 -10 5; dessu_a 11 -12 -9; dessu_de -8 -6 7; detec -8 8 -8; detec_> -8 8 -8; deux -9 -22 13; deux_> -5 -16 10
deux_ans -4 -2 6; deux_dix -5 -5 5; deux_fois -11 -10 11; deux_megas 11 -8 -11; deux_mille -6 -8 7
deux_minut -9 9 -9; deux_s -7 -6 7; deux_secon -10 -9 10; deux_un -10 -9 10; deuxi -7 -8 8; deuxi_poste -7 -8 8
devan -9 -7 8; devan_> -9 -7 8; devoi 9 -3 -8; devoi_sur 9 -3 -8; diffi -10 9 -8; diffi_> -10 9 -8; dire -17 -16 17
dire_> -14 -13 14; dire_c -5 -6 6; direc -20 21 -17; direc_> -10 11 -12; direc_sur -12 12 -9; dis -3 -13 5
dis_> -11 -10 11; dis_oui -5 -4 5; dis_pas 4 -13 -3; disen -13 14 -12; disen_que -13 14 -12; dispo -7 -7 8
dispo_> -7 -7 8; dit 5 -5 -7; dit_aucun -1 4 -13; dit_d -9 -13 12; dit_de -7 -6 7; dit_pas -7 9 -11
dit_qu 10 -12 -9; dit_que -15 14 -12; dit_resea 7 -7 -6; dit_sim -7 8 -7; dit_verif 5 -5 -5; dit_wifi 11 -12 -8
dites 9 -10 -7; dites_donc 8 -8 -8; dites_mon 5 -5 -5; dites_pourr -5 -5 5; dites_voir 7 -5 -6; dix -4 -19 8
dix_> 6 -6 -8; dix_fois -11 -10 11; dix_heure -10 -11 11; dix_huit -6 -5 7; dix_minut 1 -12 -1; dix_sept -5 -5 5
dizai -6 -8 7; dizai_de -6 -8 7; donc 0 -12 4; donc_euh -8 -6 8; donc_je -5 -4 5; donc_lea -6 -5 6; donc_mon 8 -8 -8
donne -15 11 -4; donne_est -10 -6 8; donne_mobil -11 20 -24; donne_plus -6 6 -6; donne_rien -5 8 -3; dos -5 -5 6
dos_de -5 -5 6; dossi -9 -6 8; dossi_> -9 -6 8; doute -9 -8 9; doute_oui -9 -8 9; douze -7 -8 8; douze_trent -7 -8 8
du -7 -3 5; du_burea -1 17 -23; du_cabin 9 -9 -8; du_centr -9 -10 10; du_coup 8 -8 -9; du_du -11 -7 10
du_fax -10 9 -6; du_fixe 9 -8 -6; du_fond 9 -8 -7; du_magas -9 -9 9; du_monde 7 -6 -9; du_porta 6 -5 -15
du_rende -6 -6 7; du_salon -6 8 -7; du_servi -5 -5 5; du_techn -5 -5 5; du_telet 8 -8 -8; du_tout -7 -15 7
du_vol -11 -14 13; duboi -6 -6 6; duboi_point -6 -6 6; ducas -7 -6 7; ducas_avec -7 -6 7; dupli -11 -9 11
dupli_> -11 -9 11; dupon -14 -15 16; dupon_> -13 -12 13; dupon_point -5 -6 6; dupui -6 -6 6; dupui_pardo -6 -6 6
duran -6 -6 6; duran_aroba -6 -6 6; e -14 -13 14; e_> -8 -6 8; e_b -6 -6 6; e_d -5 -6 6; e_f -6 -6 6; e_l -6 -8 7
e_r -5 -6 6; e_u -6 -6 6; eaux -11 -10 11; eaux_> -11 -10 11; echo -14 17 -17; echo_> -11 12 -12; echo_quand -8 8 -8
ecole -11 -11 11; ecole_> -11 -11 11; ecout -12 6 -1; ecout_> -7 7 -7; ecout_je -6 -7 6; ecout_mon -5 6 -6
ecran 5 -5 -5; ecran_de 5 -5 -5; ecrit 9 -8 -9; ecrit_pas 9 -8 -9; el -9 -9 9; el_amran -9 -9 9; elle 3 -9 2
elle_a 6 0 -18; elle_clign 12 -7 -12; elle_dit 7 -7 -7; elle_est -4 -11 8; elle_peut 9 -3 -8; elle_rame 8 -5 -8
elle_repon 5 -6 -5; elle_s 2 -1 -1; emett -9 9 -8; emett_> -8 8 -8; emett_des -9 10 -7; en 6 -16 5; en_a -9 -11 9
en_ai -16 -12 13; en_breta -6 6 -6; en_caraf 9 -7 -10; en_conne 13 -6 -18; en_dehor -12 12 -13; en_faisa 7 -5 -6
en_fait -9 -13 12; en_gros 9 -10 -7; en_ligne 14 -15 -12; en_panne -10 -2 5; en_passe -8 9 -9; en_plein 8 -6 -8
en_rade 15 -16 -11; en_relat -6 -7 7; en_resea 7 -7 -7; en_reuni 9 -8 -9; en_rond 9 -7 -10; en_rouge 7 -4 -3
en_sais -13 -11 13; en_telet 6 -4 -6; en_visio 15 -16 -13; en_zone -10 10 -9; encai 8 -7 -5; encai_le 8 -7 -5
encor -13 -14 14; encor_lache -7 -8 7; encor_moi -10 -11 11; encor_non -8 -7 8; enerv -12 -14 13; enerv_> -11 -11 11
enerv_ces -8 -9 8; enfan -7 -13 9; enfan_peuve 2 -1 -1; enfan_sont -11 -11 11; enfin -9 -7 8; enfin_oui -9 -7 8
enorm 10 -10 -9; enorm_quand 10 -10 -9; enreg 16 -16 -8; enreg_n 16 -16 -8; enten -17 16 -12; enten_> -12 -20 17
enten_comme -7 9 -10; enten_des -5 5 -5; enten_juste -9 10 -7; enten_mais -14 12 -9; enten_mal -13 15 -15
enten_mutue -8 11 -13; enten_pas 3 5 -19; enten_perso -5 5 -5; enten_plus -6 6 -7; enten_rien -6 8 -7
enten_tres -14 -10 11; enten_un -11 12 -12; entra -14 14 -8; entra_> -9 9 -5; entra_ne -11 11 -7; entre 0 -10 2
entre_> -12 -11 12; entre_c 6 -6 -6; entre_ne -6 6 -4; envoi -9 9 -7; envoi_ils -9 9 -7; envoy 5 3 -17
envoy_de -12 11 -8; envoy_des 7 -7 -6; envoy_une 8 -7 -8; erreu -3 -17 12; erreu_> -3 -17 12; escar 13 -10 -13
escar_> 13 -10 -13; escof -9 -9 9; escof_de -9 -9 9; escro -11 -13 12; escro_> -11 -13 12; essai 8 -7 -8
essai_d 8 -7 -8; essay -6 -7 7; essay_> -6 -7 7; esse -9 9 -6; esse_aime -9 9 -6; esse_sur -9 9 -6; est -8 0 0
est_a -10 -10 10; est_arriv 9 -10 -8; est_au -18 -2 6; est_aux 8 -8 -8; est_avec -11 -9 11; est_bien -5 -4 5
est_bloqu -13 12 -10; est_bon -9 -9 10; est_c -8 -6 8; est_casse 1 -12 3; est_catas 7 -7 -7; est_ce -11 -9 11
est_cela -10 -7 8; est_chelo -7 -7 8; est_clair -6 -7 7; est_compl 0 -12 4; est_corre -12 -15 14; est_coupe 1 5 -19
est_dans -9 -10 10; est_deced -5 6 -6; est_decon 9 -8 -11; est_derri -11 11 -11; est_diffi -10 9 -8
est_du -11 -14 13; est_elle 11 -7 -11; est_en 2 -4 -11; est_encor -10 -11 11; est_enerv -8 -9 8
est_etein 16 -13 -15; est_exact -11 -10 12; est_famil -5 -6 7; est_ferna -8 -10 9; est_hors 8 -8 -5; est_hs 5 2 -17
est_inadm -6 -7 7; est_infer -9 10 -10; est_injoi -7 7 -6; est_insta 8 -6 -8; est_inter 15 -11 -17
est_julie -7 -8 8; est_juste -17 16 -11; est_l 14 -16 -12; est_la 22 -13 -23; est_lamen -9 -9 9; est_le -7 25 -30
est_lent -12 -14 13; est_lente -15 12 -8; est_les -11 11 -11; est_ma -18 -7 10; est_madam 2 -8 0
est_mauva -10 10 -9; est_moi -9 -13 12; est_mon -11 4 -9; est_mort 2 -7 1; est_morte -7 8 -6; est_muet -12 12 -11
est_noire -9 -7 8; est_non -17 -17 18; est_orang -12 -14 13; est_parti 5 -17 -4; est_pas -16 6 2; est_passe 0 -16 5
est_pixel 12 -13 -11; est_plein -9 9 -8; est_plus -8 9 -10; est_pluto 17 -17 -15; est_pour -7 -1 1
est_quand -13 12 -11; est_que 11 -12 -9; est_qui -12 -14 13; est_quinz -8 -8 8; est_quoi -7 -10 8
est_rappo 12 -13 -12; est_regle -12 -10 12; est_respo -9 -9 9; est_ridic 13 -14 -10; est_rouge 12 -6 -8
est_seule -8 10 -14; est_sur -11 -11 11; est_tombe 18 -17 -15; est_toujo -9 -9 9; est_tous 9 -7 -10
est_tout -12 -12 12; est_toute 9 -9 -8; est_tres 12 -10 -12; est_trop 9 -10 -8; est_un -11 -17 16
est_une -14 -15 16; est_urgen 6 -6 -6; est_vraim 9 -10 -9; et -7 -23 11; et_c 7 5 -16; et_ca 13 6 -27
et_depui 7 -5 -6; et_du 8 -8 -9; et_il -8 11 -15; et_inadm -9 -9 9; et_inter -16 -12 14; et_j 13 -3 -17
et_je -7 7 -7; et_la -13 -25 15; et_le -7 -22 10; et_ma -4 8 -9; et_maint 6 -6 -8; et_mes 2 -1 -1
et_mobil -12 -15 13; et_mon -14 -14 14; et_ne -10 10 -8; et_on 6 -6 0; et_puis -6 -6 6; et_rien 15 -6 -17
et_y 7 -5 -6; etage 0 -13 7; etage_> -4 -11 8; etage_il 6 -5 -6; etais -7 9 -10; etais_au -7 9 -10; etait -9 -10 9
etait_sympa -9 -10 9; ete -12 14 -15; ete_arrac 13 -15 -8; ete_coupe -1 4 -13; ete_porte -7 8 -10; ete_suspe -8 8 -7
ete_vole -6 6 -5; etein 16 -13 -16; etein_> 16 -13 -16; etes -7 -8 8; etes_que -7 -7 7; etes_trop -6 -5 6
ether 10 -11 -10; ether_> 10 -11 -10; etran -15 15 -14; etran_> -15 15 -14; etre -11 -10 11; etre_humai -7 -5 7
etre_mis -6 -7 7; euh -10 -19 16; euh_> -14 -12 13; euh_allo -8 -6 8; euh_alors -5 -6 6; euh_atten -8 -7 8
euh_ben -9 -12 10; euh_c 12 -15 -11; euh_donc -6 -5 6; euh_et -6 -6 6; euh_non -13 -11 13; euh_oui -9 -7 8
euh_voila 11 -7 -11; exact -19 -21 23; exact_> -16 -18 19; exact_ca -7 -7 8; exact_monsi -7 -9 10; excus 5 -8 -4
excus_moi 5 -8 -4; exist -11 11 -10; exist_pas -11 11 -10; expli -13 -11 13; expli_> -13 -12 13; expli_y -5 -2 6
f -6 -6 6; f_e -6 -6 6; fabie -6 -6 8; fabie_zero -6 -6 8; faceb 15 -14 -17; faceb_march 15 -14 -17
fache -11 -10 11; fache_> -11 -10 11; facte 2 -14 1; facte_est 12 -10 -16; facte_m -7 -9 8; factu -19 -17 19
factu_> -19 -17 19; faibl -1 5 -12; faibl_> -4 6 -8; faibl_a 12 -10 -12; faire 4 -5 -7; faire_ca -13 -12 13
faire_d -6 6 -5; faire_du 8 -8 -8; faire_march -16 13 -12; faire_mes 12 -13 -10; faire_ses 9 -3 -8
faire_voir -10 -9 10; fais 7 -7 -7; fais_meme 7 -7 -7; faisa 7 -5 -6; faisa_les 7 -5 -6; fait -8 -3 1
fait_> -8 -12 9; fait_beau -8 -9 9; fait_bip -7 8 -8; fait_c -10 -14 13; fait_depui 7 -5 -6; fait_des 1 9 -11
fait_dix -11 -10 11; fait_exact -7 -9 10; fait_plus -15 16 -16; fait_que 7 -8 -6; fait_tombe -7 7 -8
fait_un 14 -10 -14; fait_une -10 -14 11; faite -14 4 2; faite_> -8 8 -8; faite_comme -8 -8 8; faite_perdr -12 -8 10
famil -7 -10 9; famil_> -7 -9 8; famil_tiret -5 -6 7; fatig -6 -5 7; fatig_avec -6 -5 7; faudr -10 -8 10
faudr_que -10 -8 10; faut -14 -11 13; faut_bloqu -6 6 -5; faut_que -7 -7 7; faut_voir -9 -10 9; faute -11 -12 12
faute_> -11 -12 12; fax -10 9 -6; fax_ne -10 9 -6; femme -10 10 -6; femme_ne -10 10 -6; ferme 9 -9 -7
ferme_la 9 -9 -7; ferna -8 -10 9; ferna_rocha -8 -10 9; fibre 35 -31 -31; fibre_> 18 -23 -14; fibre_a 10 -12 -7
fibre_au 9 -8 -9; fibre_dans 9 -6 -8; fibre_elle 15 -7 -15; fibre_est 18 -18 -16; fibre_et 8 -8 -8; fibre_la 8 -8 -8
fibre_ne 8 -7 -5; fibre_sur 7 -5 -8; fiche -7 -6 7; fiche_de -7 -6 7; fige 6 -6 -4; fige_sur 6 -6 -4; fil -9 13 -14
fil_avec 9 -9 -5; fil_ca -11 8 -8; fil_de 13 -15 -8; fil_n -9 9 -9; fil_ne -12 11 -7; fil_quand -6 8 -7
fille -14 5 -1; fille_> -7 8 -6; fille_elle -10 10 -10; fille_qui -6 -7 6; film 10 -11 -9; film_> 10 -11 -9
fils 5 -11 2; fils_> -10 -9 10; fils_a 6 -5 -6; fils_peut 7 -7 -7; fils_sur 10 -10 -8; fin -11 -9 11
fin_> -11 -9 11; fixe -21 33 -31; fixe_> -16 18 -16; fixe_ca 13 -17 -7; fixe_de 9 -8 -6; fixe_est -21 23 -24
fixe_gresi -6 7 -8; fixe_lui 8 -8 -7; fixe_march -15 15 -18; fixe_ne -11 11 -11; fixe_quand -7 11 -7
fixe_qui -13 11 -6; fixe_zero -7 7 -8; fois -5 7 -10; fois_> -2 -3 0; fois_meme -11 -13 12; fois_que -2 11 -16
fonct -5 -6 5; fonct_> 8 -8 -7; fonct_c -18 17 -13; fonct_mais 7 -4 -22; fonct_ni -11 -11 11; fonct_pas -7 -9 8
fonct_plus -19 0 3; fonct_tres 11 -10 -13; fond -10 15 -18; fond_> 9 -8 -7; fond_d -7 9 -10; fond_perma -8 10 -10
fond_sur -9 11 -11; fondu 7 -6 -8; fondu_je 7 -6 -8; fonta -6 -7 7; fonta_comme -6 -7 7; forfa -15 19 -21
forfa_> -10 10 -10; forfa_mobil -11 13 -14; forfa_ne -7 9 -12; fortn 7 -6 -9; fortn_j 6 -6 -7; fortn_la 8 -5 -8
fr -11 -9 11; fr_> -10 -9 11; fr_voila -6 -5 6; frais 8 -8 -8; frais_> 8 -8 -8; franc -7 -7 8; franc_je -7 -7 8
free -5 -6 7; free_point -5 -6 7; frere 9 -8 -9; frere_ca 6 -6 -7; frere_plus 11 -10 -11; fritu -11 12 -13
fritu_sur -11 12 -13; galer 9 -9 -7; galer_je 9 -9 -7; gamin -7 7 -8; gamin_a -7 7 -8; gener 6 -6 -6
gener_d 6 -6 -6; gens -17 18 -14; gens_me -11 10 -9; gens_ne -3 4 -2; gens_tombe -7 7 -6; gerar -6 -6 6
gerar_point -6 -6 6; gmail 4 -13 3; gmail_ne 9 -9 -12; gmail_point -10 -9 12; googl 13 -13 -13; googl_> 13 -13 -13
grave -3 -14 8; grave_> -3 -14 8; gresi -17 18 -15; gresi_> -6 6 -5; gresi_depui -6 7 -8; gresi_horri -9 9 -8
gresi_telle -11 11 -7; grill 14 -12 -14; grill_> 11 -10 -12; grill_avec 7 -7 -6; gros 9 -10 -7; gros_je 9 -10 -7
grzz -9 10 -10; grzz_dans -9 10 -10; grzz_grzz -9 10 -10; gsm -16 16 -16; gsm_dit -8 9 -11; gsm_n -17 18 -16
gsm_ne -6 7 -4; gsm_sans -9 9 -9; habit -10 -11 11; habit_> -7 -7 7; habit_au -8 -6 7; hache -13 16 -16
hache_> -13 16 -16; hein -9 -7 8; hein_> -9 -7 8; heure -8 0 1; heure_> 0 -20 2; heure_que -15 15 -18
hier -15 -15 16; hier_> -8 -8 2; hier_apres -8 -8 8; hier_soir -2 -17 2; histo -5 -5 6; histo_> -5 -5 6
horri -9 9 -8; horri_sur -9 9 -8; hors 13 -15 -2; hors_de -10 -12 11; hors_ligne 14 -15 -8; hotel 7 -7 -6
hotel_est 7 -7 -6; hotma -6 -5 6; hotma_point -6 -5 6; hs 5 2 -17; hs_> 2 4 -15; hs_chez 6 -5 -4; hugue -6 -7 7
hugue_trent -6 -7 7; hui -8 -9 9; hui_> -8 -9 9; huit 2 -9 6; huit_> -15 -14 16; huit_cents 6 -6 -8
huit_euh -6 -6 6; humai -12 -10 13; humai_> -9 -9 10; humai_je -7 -5 7; ibrah -10 -10 10; ibrah_kone -10 -10 10
idee -13 -12 13; idee_> -13 -12 13; ident 7 -7 -6; ident_> 7 -7 -6; il 3 -3 -4; il_a -8 9 -9; il_accro 8 -8 -4
il_capte -7 11 -13; il_dit 0 5 -14; il_est 10 4 -18; il_fait -8 -9 9; il_faudr -10 -8 10; il_faut -8 -2 6
il_march 9 -8 -7; il_me -2 11 -19; il_n -1 -11 9; il_passe 9 -9 -8; il_pleut -10 -9 10; il_s 8 -8 -10
il_tourn 9 -7 -10; il_un -7 -7 8; il_va 9 -9 -8; il_vient 9 -9 -8; il_voit 7 -7 -3; il_vous -10 -7 8; il_y -8 12 -16
ils 1 4 -16; ils_arriv -9 9 -7; ils_m -6 6 -5; ils_nous -6 6 -5; ils_ont 7 -5 -6; ils_parte 9 -8 -12; image 6 -6 -4
image_se 6 -6 -4; imbec -5 -5 6; imbec_j -5 -5 6; immeu 13 -12 -10; immeu_> 9 -6 -8; immeu_n 11 -12 -7
impec -11 11 -11; impec_mais -11 11 -11; impos 14 -9 -17; impos_d 11 -12 -10; impos_de 10 -6 -14; impri 13 -13 -7
impri_trouv 7 -7 -5; impri_wifi 8 -8 -5; inadm -12 -13 13; inadm_> -9 -9 9; inadm_je -6 -7 7; infer -9 10 -10
infer_> -9 10 -10; info -7 -6 7; info_aroba -7 -6 7; infor 9 -9 -8; infor_du 9 -9 -8; injoi -7 7 -6; injoi_> -7 7 -6
inqui -9 -7 8; inqui_pas -9 -7 8; insta 13 -14 -11; insta_> 6 -6 -6; insta_ben 6 -5 -6; insta_c -9 -12 10
insta_je 8 -6 -8; intel -7 -6 7; intel_artif -7 -6 7; inter 28 -23 -19; inter_> 11 -27 -4; inter_a 7 -7 -8
inter_alors 8 -8 -7; inter_c 4 1 -15; inter_ca 0 11 -24; inter_chez 11 -8 -14; inter_dans 11 -13 -8
inter_depui 29 -16 -30; inter_dessu 11 -12 -9; inter_est 26 -22 -25; inter_et -18 -24 21; inter_il 10 -11 -9
inter_impec -11 11 -11; inter_je -11 11 -11; inter_m -16 15 -12; inter_mais -11 11 -11; inter_malgr 9 -7 -10
inter_march 19 -10 -23; inter_ne 23 -8 -25; inter_ni 14 -14 -10; inter_nicke -10 10 -11; inter_non 3 7 -14
inter_on -9 10 -11; inter_pas -12 -11 12; inter_que 17 -17 -15; inter_qui 21 -21 -19; inter_se 5 -5 -5
inter_sont -8 -7 8; inter_sur 9 -8 -9; inter_tout -8 -7 8; inter_une 15 -11 -16; ip -10 11 -11; ip_du -10 11 -11
ipbx -9 9 -5; ipbx_ne -9 9 -5; iphon -11 12 -12; iphon_> -8 8 -6; iphon_affic -9 8 -6; iphon_et -7 8 -7
iphon_n 12 -12 -4; j -8 0 1; j_ai 1 -4 -5; j_appel -5 7 -10; j_arriv 10 -8 -11; j_atten -10 -10 10; j_avais 6 -6 -8
j_en -17 -12 15; j_enten -13 18 -20; j_envoi -9 9 -7; j_essai 8 -7 -8; j_etais -7 9 -10; j_habit -8 -6 7
j_y -9 -9 9; jamai -15 -10 14; jamai_> -7 -18 8; jamai_de -10 10 -9; jamai_votre -5 -5 5; jardi 7 -8 -6
jardi_> 7 -8 -6; je -8 -7 11; je_capte 11 -11 -11; je_cherc -12 -13 13; je_compo -7 8 -8; je_compr -5 -5 5
je_crois 14 -8 -17; je_decro -15 19 -19; je_deman -8 -8 8; je_dis -15 -10 15; je_fais 7 -7 -7; je_ferme 9 -9 -7
je_l -18 15 -6; je_lance 10 -11 -9; je_le -6 8 -7; je_les -3 4 -2; je_m -11 -14 14; je_n 0 1 -8; je_ne -9 -3 7
je_paie 5 -5 -5; je_parla -10 -9 10; je_parle -6 8 -9; je_passe -11 8 -8; je_paye -2 -16 6; je_perds 10 -9 -10
je_pete -10 -10 10; je_peux -6 14 -20; je_prefe -10 -12 11; je_prend -6 -6 6; je_recoi 5 1 -21; je_regar 10 -10 -9
je_rigol -11 -12 12; je_sais -11 -13 13; je_souha -6 -6 8; je_suis -2 -12 9; je_telep -13 12 -10; je_trava 9 -5 -9
je_vais -12 -12 13; je_veux -14 0 4; je_voudr -6 -12 8; je_vous 5 -20 7; jean -6 -10 9; jean_dupon -7 -10 9
jean_non -4 -3 6; jeann -4 -3 6; jeann_point -4 -3 6; jeux 9 -9 -8; jeux_en 9 -9 -8; joind -19 19 -15
joind_> -12 12 -10; joind_les -7 7 -6; joind_ma -12 12 -12; joind_mes -10 10 -8; joind_sur -8 8 -3; joint 10 -13 -8
joint_> 11 -10 -10; joint_ca 8 -7 -8; joker -12 -12 12; joker_> -12 -12 12; joli -8 -7 9; joli_accen -8 -7 9
jouer 16 -14 -13; jouer_> 9 -9 -7; jouer_a 7 -7 -7; jouer_en 9 -10 -7; jours 0 -12 1; jours_> -11 -11 11
jours_j 15 -6 -17; jsp -9 9 -8; jsp_pourq -9 9 -8; julie -9 -16 14; julie_carpe -9 -16 14; julie_julie -7 -8 8
julie_point -6 -4 8; juste -20 14 -4; juste_> -12 -13 13; juste_bip -9 10 -7; juste_le -6 6 -6; juste_pour -9 10 -11
juste_que -12 12 -9; k -6 -6 7; k_e -5 -6 6; k_point -8 -6 9; kerou -5 -6 6; kerou_k -5 -6 6; kone -10 -10 10
kone_> -10 -10 10; l 10 -8 -9; l_> -6 -8 7; l_accue -7 -8 8; l_adais 9 -8 -6; l_adsl 13 -13 -13; l_agenc 10 -9 -10
l_ai -14 4 1; l_alarm -7 7 -5; l_an -8 -11 9; l_anten 12 -12 -12; l_appar -10 -6 8; l_autre -10 -9 10; l_e -6 -6 6
l_echo -8 8 -8; l_ecole -11 -11 11; l_ecout -7 7 -7; l_ecran 5 -5 -5; l_enten -14 12 -9; l_entre 6 -3 -6
l_etage 12 -8 -17; l_etran -15 15 -14; l_hotel 7 -7 -6; l_image 6 -6 -4; l_immeu 13 -12 -10; l_impri 7 -7 -5
l_inter 13 3 -29; l_ipbx -9 9 -5; l_orage 2 4 -15; l_ordin 13 -14 -10; l_un -10 -9 10; l_wifi 7 -7 -6; la 9 -6 -8
la_4g -22 22 -18; la_5g -16 15 -13; la_banqu 7 -7 -7; la_base -9 9 -9; la_boite -13 13 -14; la_boula -8 -6 7
la_bouti 9 -9 -9; la_box 7 -14 -4; la_caiss 16 -16 -8; la_campa 7 -6 -7; la_carte -7 7 -8; la_casqu -9 -6 7
la_centr -7 7 -5; la_chamb 19 -18 -12; la_chans -6 -7 7; la_conna -8 -8 8; la_conne 26 -15 -27; la_conso 7 -7 -7
la_coupu -2 -14 3; la_cuisi -10 -8 10; la_derni -9 -9 9; la_fibre 28 -26 -23; la_fin -11 -9 11; la_fritu -11 12 -13
la_galer 9 -9 -7; la_il 16 -13 -15; la_l 14 -10 -14; la_la 8 -6 -11; la_le -10 -10 10; la_ligne -27 28 -21
la_liste 9 -8 -7; la_live 6 -3 -5; la_maiso 4 -2 -11; la_marqu -9 -10 10; la_meme -9 -9 9; la_messa -10 10 -6
la_miser 13 -17 -7; la_moind 8 -9 -6; la_nouve -7 -9 8; la_page 10 -9 -10; la_peine -10 -10 10; la_petit 8 -6 -8
la_pluie -6 7 -8; la_porta -8 8 -8; la_porte 9 -9 -7; la_rue 7 -7 -7; la_secre -9 9 -10; la_socie -13 -12 13
la_sonne -17 18 -19; la_suite -6 -6 6; la_table 8 -8 -10; la_tele 25 -21 -24; la_telep -25 20 -16; la_telev 7 -8 -6
la_tempe 7 -5 -6; la_toile 11 -11 -10; la_voisi 9 -8 -6; la_voix -13 16 -16; la_wifi 14 -14 -11; lache 1 -11 0
lache_> 1 -11 0; lag 13 -13 -13; lag_> 9 -9 -8; lag_de 8 -7 -9; laiss -5 -6 7; laiss_moi -5 -6 7; lambe -16 -15 16
lambe_> -16 -15 16; lamen -9 -9 9; lamen_et -9 -9 9; lance 10 -11 -9; lance_un 10 -11 -9; lausa -8 -10 9
lausa_> -8 -10 9; le 2 -4 -4; le_boiti 11 -7 -12; le_burea -16 -21 16; le_c 12 -15 -11; le_cable 16 -15 -15
le_caiss 8 -7 -5; le_chale -9 10 -12; le_chat -11 -11 11; le_chien -10 -10 10; le_code -13 12 -9
le_combi -17 20 -18; le_conse -9 -10 9; le_contr -13 -14 14; le_debit 12 -9 -12; le_decod 17 -15 -19
le_decro -6 8 -7; le_dire -9 -9 9; le_dis -11 -10 11; le_dos -5 -5 6; le_facte 2 -14 1; le_fil 10 -7 -10
le_fixe -18 25 -26; le_jardi 7 -8 -6; le_magas -7 8 -8; le_meme -14 -17 16; le_modem 14 -13 -16; le_monde -9 -9 9
le_mot -10 -7 8; le_netfl 7 -6 -7; le_numer -7 7 -6; le_passa -5 -5 5; le_petit 5 -5 -5; le_placa -9 -10 10
le_porta -10 10 -10; le_poste -9 9 -10; le_redem 9 -7 -10; le_renvo -10 12 -15; le_repet 8 -8 -8
le_repon -13 13 -11; le_resea 14 -11 -18; le_route 14 -12 -14; le_salon -7 -22 8; le_serve 8 -7 -9
le_signa 9 -10 -8; le_silen -14 15 -15; le_site 11 -11 -10; le_souci -7 -7 7; le_stand -10 8 -6; le_suppo -8 -9 9
le_techn 0 -16 3; le_telep -4 4 -9; le_temps 17 -7 -21; le_termi 10 -10 -10; le_toit -5 -12 8; le_vide -5 6 -7
le_villa -9 9 -8; le_voyan 15 -11 -13; le_vpn 16 -15 -17; le_wifi 32 -19 -32; le_zero -5 -5 5; lea -6 -5 6
lea_point -6 -5 6; lefev -6 -6 6; lefev_l -6 -6 6; lent -1 -20 6; lent_> -12 -14 13; lent_dans 15 -9 -22
lent_les 9 -8 -6; lente 2 4 -14; lente_> -3 7 -11; lente_chez 7 -6 -7; leo -6 -6 6; leo_neuf -6 -6 6; leroy -5 -6 7
leroy_aroba -5 -6 7; les 3 3 -14; les_appel -31 33 -25; les_caiss 8 -7 -9; les_camer 13 -13 -14; les_chamb 8 -8 -6
les_cinq 11 -11 -6; les_clien -1 3 -7; les_codes -7 8 -12; les_commu -12 11 -9; les_deux -8 -7 8; les_dix 9 -8 -10
les_enfan -11 -11 11; les_esse -9 9 -6; les_gens -17 18 -14; les_heure 10 -9 -11; les_jeux 9 -9 -8
les_ligne -12 14 -17; les_machi -5 -6 6; les_mails 7 -5 -6; les_messa -7 7 -6; les_pages 14 -14 -10
les_plomb -10 -10 10; les_poste -8 11 -12; les_quinz -8 -8 8; les_sms -17 17 -10; les_telec 9 -9 -10
les_trava 7 -5 -6; les_video 14 -12 -15; lien 8 -7 -8; lien_sdsl 8 -7 -8; ligne -12 24 -35; ligne_> 5 0 -21
ligne_a -13 13 -11; ligne_c -7 6 -5; ligne_ca 11 -11 -10; ligne_du -14 14 -15; ligne_est -14 13 -10
ligne_fixe -17 16 -12; ligne_gresi -10 9 -6; ligne_mobil -8 8 -7; ligne_on -6 6 -7; ligne_telep -11 14 -15
lilas -10 -9 9; lilas_> -10 -9 9; liste 9 -8 -7; liste_> 9 -8 -7; live 6 -3 -5; live_box 6 -3 -5; longs 9 -9 -10
longs_> 9 -9 -10; luc -6 -6 6; luc_tiret -6 -6 6; lui 8 -8 -7; lui_fonct 8 -8 -7; lumie 12 -11 -10; lumie_> 9 -9 -8
lumie_de 6 -5 -6; lumie_elle 9 -3 -8; lumie_qui 7 -5 -6; lundi -9 -9 9; lundi_derni -9 -9 9; lunet -9 -8 8
lunet_> -9 -8 8; lyon -8 -8 8; lyon_> -8 -8 8; m -13 -1 6; m_a -8 -24 17; m_affic 1 1 -9; m_aider -7 -7 8
m_appel -20 10 -6; m_avez -10 -6 8; m_enten 2 8 -23; m_inter -12 -11 12; m_o -6 -8 7; ma 3 8 -20; ma_boite 8 -10 -6
ma_box 22 -17 -20; ma_carte -16 15 -11; ma_chamb -2 6 -10; ma_colle -7 -9 8; ma_conne 16 -10 -19; ma_conso 13 -14 -8
ma_factu -19 -17 19; ma_famil -7 -9 8; ma_femme -10 10 -6; ma_fibre 9 -8 -9; ma_fille -14 5 -1; ma_ligne -30 25 -18
ma_mere -20 5 4; ma_messa -11 14 -21; ma_nouve -6 8 -14; ma_prise 8 -8 -8; ma_sim -7 7 -7; ma_soeur -6 6 -6
ma_switc 6 -6 -5; ma_table 15 -15 -9; machi -16 -15 16; machi_> -10 -11 10; machi_j -5 -6 6; machi_je -5 -6 6
madam -13 -12 11; madam_> -7 -7 7; madam_bonjo -6 6 -6; madam_lambe -7 -6 6; madam_perri 8 -11 -8
madam_rodri -11 -10 11; magas -7 -2 1; magas_> -13 0 3; magas_les 8 -7 -9; mail 8 -10 -6; mail_> 8 -10 -6
mails 18 -17 -17; mails_> 14 -14 -11; mails_au 13 -7 -13; mails_ils 9 -8 -12; maint 6 -6 -8; maint_j 6 -6 -8
mais -9 4 -7; mais_alors -7 7 -8; mais_c -10 -10 11; mais_carre -12 -12 12; mais_chez 9 -10 -8; mais_il 14 -13 -6
mais_inter 27 -24 -28; mais_je -13 12 -8; mais_le -10 10 -18; mais_les 10 -10 -10; mais_mes -9 9 -8
mais_moi -16 15 -12; mais_non -9 -10 10; mais_pas -31 27 -15; mais_perso -5 8 -8; mais_pour 13 -17 -7
mais_quand -3 7 -6; mais_vous -7 -7 8; mais_y 10 -9 -10; maiso 3 1 -13; maiso_> -2 6 -21; maiso_alors 7 -7 -3
maiso_de -9 -11 9; maiso_est 21 -22 -13; maiso_et 9 -5 -9; maiso_il -8 9 -9; maiso_y 11 -14 -10; mal -8 6 -5
mal_> -6 2 0; mal_mes -13 15 -15; malad 7 -6 -9; malad_> 6 -6 -7; malad_sur 8 -5 -8; malgr 9 -7 -10
malgr_le 9 -7 -10; mange -9 -9 9; mange_> -9 -9 9; march -13 -10 10; march_> -11 -3 5; march_depui -12 -8 10
march_jamai -5 -5 5; march_mon -16 13 -12; march_nicke -12 12 -9; march_pas 2 0 -16; march_plus -5 -7 0
mardi -9 9 -9; mardi_une -9 9 -9; mari -1 -17 6; mari_> -8 -8 8; mari_qui -11 -13 12; mari_vu 10 -11 -10
marie -9 -9 9; marie_lambe -9 -9 9; marqu -9 -10 10; marqu_sorti -9 -10 10; marre -9 -7 8; marre_> -9 -7 7
marre_de -6 -5 6; marse -16 -11 15; marse_> -16 -11 15; marti -15 -16 16; marti_> -14 -14 14; marti_aroba -6 -6 6
marti_point -6 -6 7; masqu -9 -14 12; masqu_> -9 -14 12; matin 2 -16 -1; matin_> 1 -16 0; matin_a 19 -10 -19
mauva -10 10 -9; mauva_on -10 10 -9; maxim -12 -12 12; maxim_> -12 -12 12; me 0 -3 -4; me_bloqu 9 -9 -9
me_branc 11 -11 -10; me_conne 17 -17 -15; me_convi -9 -8 9; me_deman -2 11 -19; me_disen -10 10 -9; me_dit 1 4 -17
me_faite -12 -8 10; me_fatig -6 -5 7; me_joind -14 13 -10; me_lache 9 -5 -9; me_passe -9 -7 8; me_prene -5 -5 6
me_rappe -8 -9 8; me_saoul -10 -9 10; me_telep -7 9 -13; me_va -11 -7 9; megas 12 -8 -16; megas_> 7 -7 -7
megas_alors 6 -5 -6; megas_et 6 -6 -8; meme -5 -15 12; meme_> -21 -18 23; meme_n 9 -9 -10; meme_panne -9 -9 9
meme_pas 7 -7 -7; meme_pour -10 9 -8; meme_probl -9 -13 10; meme_souci -12 -13 13; meme_techn -7 -6 7
merci -9 -10 10; merci_> -9 -10 10; merde -12 -10 11; merde_j -12 -10 11; mere -20 5 4; mere_> -12 12 -12
mere_est -8 10 -14; mere_qui -9 -13 12; mes 6 2 -21; mes_appar 6 -6 -2; mes_appel -9 9 -9; mes_camer 10 -10 -8
mes_clien -11 10 -7; mes_colle -8 8 -8; mes_corre -13 15 -15; mes_courr 9 -12 -8; mes_decla 7 -8 -5
mes_lunet -9 -8 8; mes_mails 16 -16 -14; mes_papie -11 -10 11; mes_petit 2 -1 -1; mes_piece 11 -10 -10
mes_potes -6 6 -5; mes_sms -19 17 -9; mes_texto -16 15 -10; mes_virem 7 -7 -7; mes_visio 13 -13 -13
messa -14 18 -22; messa_> -9 10 -9; messa_ne -16 17 -18; messa_sur 6 -6 -6; messa_vocal -7 7 -7; mette -10 -9 10
mette_moi -10 -9 10; mettr 8 -8 -3; mettr_sur 8 -8 -3; micro 10 -10 -10; micro_coupu 10 -10 -10; midi -8 -8 8
midi_> -8 -8 8; mille -11 -12 12; mille_> -6 -8 7; mille_lyon -8 -8 8; minut 7 -3 -12; minut_> -1 0 -9
minut_je -9 -8 8; minut_sur 15 -11 -16; mis -10 10 -6; mis_en -6 -7 7; mis_ma -8 11 -15; miser 13 -17 -7
miser_> 13 -17 -7; mobil -25 19 -4; mobil_> -16 4 7; mobil_a -11 10 -7; mobil_dans -14 12 -8; mobil_m -6 6 -7
mobil_n -18 18 -7; mobil_ne -11 15 -17; mobil_parce 11 -14 -10; mobil_tres -7 7 -7; modem 18 -16 -17
modem_clign 7 -7 -8; modem_il 8 -8 -10; modem_qu 6 -5 -6; modem_reste 8 -9 -7; modem_route 7 -6 -8; modif -6 -8 7
modif_mon -6 -8 7; moham -9 -9 9; moham_el -9 -9 9; moi -15 -3 11; moi_> -19 -7 12; moi_a 3 -9 0; moi_avec -10 -9 10
moi_ca 9 -10 -8; moi_de 3 -8 -2; moi_j 11 -15 -8; moi_je -14 12 -9; moi_le -9 -9 10; moi_les -5 -6 6
moi_meme -12 -14 14; moi_ou -7 -6 7; moi_parle -5 -6 7; moi_si -12 11 -9; moi_un -10 -11 12; moi_une -5 -6 6
moind 8 -9 -6; moind_page 8 -9 -6; mois -10 -10 10; mois_de -10 -10 10; mon -10 12 -11; mon_abonn -9 -12 11
mon_alarm 12 -12 -11; mon_cellu -6 6 -5; mon_chef -7 -9 8; mon_code -9 10 -13; mon_contr -9 -10 10
mon_debit 10 -9 -12; mon_dect -13 13 -10; mon_dossi -9 -6 8; mon_fils 5 -11 2; mon_fixe -17 16 -11
mon_forfa -10 13 -18; mon_gamin -7 7 -8; mon_gsm -12 13 -12; mon_impri 8 -8 -5; mon_insta -9 -12 10
mon_inter -12 11 -9; mon_iphon -10 10 -7; mon_mari -1 -17 6; mon_mobil -9 15 -20; mon_modem 8 -8 -10
mon_natel -3 5 -16; mon_nom -15 -16 16; mon_nouve -7 8 -7; mon_numer -13 15 -18; mon_opera -12 -14 13
mon_ordi 10 -12 -6; mon_ordin 0 -23 7; mon_pauvr -6 -6 6; mon_pc 11 -10 -13; mon_petit 5 -5 -5; mon_porta -19 23 -20
mon_pote 7 -7 -3; mon_repet 14 -13 -16; mon_repon -12 18 -17; mon_route 13 -15 -8; mon_smart 5 -5 -5
mon_solde -7 -8 8; mon_telep -7 5 -4; mon_telev 8 -8 -9; mon_temps -12 -8 10; mon_vieux -6 6 -6; mon_wifi 15 -15 -12
monde -1 -8 3; monde_est -9 -9 9; monde_plus 7 -6 -9; mons -8 -6 7; mons_> -8 -6 7; monsi -13 -13 14
monsi_> -7 -9 10; monsi_de -9 -9 9; monsi_du -5 -5 5; monsi_excus -13 -6 10; monsi_lambe -12 -12 12; monta 7 -7 -7
monta_est 7 -7 -7; monte 4 -2 -18; monte_pas 13 -13 -14; monte_plus -10 10 -9; morel -6 -8 7; morel_m -6 -8 7
mort 1 -13 4; mort_> 5 -25 7; mort_elle -8 10 -14; morte -7 8 -6; morte_je -7 8 -6; mot 4 -12 1; mot_de 4 -12 1
mouli 8 -7 -8; mouli_> 8 -7 -8; moyen 5 0 -17; moyen_d -2 5 -14; moyen_de 9 -8 -10; muet -12 12 -11
muet_> -12 12 -11; muets -8 10 -15; muets_> -8 10 -15; mutua 9 -8 -9; mutua_> 9 -8 -9; mutue -8 11 -13
mutue_tres -8 11 -13; n -1 3 -11; n_> -5 -6 6; n_a 10 -6 -19; n_acced 9 -7 -10; n_accro 12 -12 -4
n_affic -11 12 -14; n_ai -6 1 1; n_appar 9 -8 -7; n_arriv 1 8 -23; n_en -10 -8 10; n_est -15 5 1; n_etes -7 -7 7
n_exist -11 11 -10; n_y -8 2 0; namur -8 9 -11; namur_> -8 9 -11; nante 7 -5 -8; nante_> 7 -5 -8; natel -3 5 -16
natel_ne -9 10 -12; natel_veut 8 -8 -3; ne -4 2 -5; ne_bascu -6 6 -4; ne_capte -16 17 -16; ne_charg 4 -3 -12
ne_donne -6 6 -6; ne_fait -8 8 -9; ne_fonct -19 -8 10; ne_la -8 -8 8; ne_m -13 -3 5; ne_march -28 10 8
ne_monte 4 -2 -18; ne_pas -9 -9 9; ne_passe 12 1 -17; ne_peut -8 11 -13; ne_peux -4 2 -5; ne_prend -9 9 -7
ne_recoi -15 13 -9; ne_redem 10 -9 -10; ne_repet 14 -13 -16; ne_repon 4 -4 -10; ne_s 6 -3 -22; ne_sais -3 -13 8
ne_sait -6 7 -4; ne_se 7 -7 -5; ne_sonne -15 17 -16; ne_suis -11 -10 11; ne_trouv 8 -8 -6; ne_va 11 -10 -13
ne_veut 9 -8 -10; ne_veux -10 -10 11; ne_vois 9 -8 -11; ne_vous -9 -7 8; nenni -15 -16 15; nenni_> -15 -16 15
netfl 19 -17 -18; netfl_> 6 -6 -6; netfl_il 9 -7 -10; netfl_ne 7 -7 -7; netfl_plus 11 -10 -11; neuf -3 -16 7
neuf_aroba -8 -6 9; neuf_heure 10 -8 -10; neuf_mille -8 -8 8; neuf_point -6 -6 8; neuf_quatr -9 -9 10
neuf_trois -6 -6 6; ni -9 -5 5; ni_appel -6 8 -8; ni_d 4 2 -20; ni_inter -11 -11 11; ni_l -10 -9 10
ni_la 14 -14 -10; ni_le -11 -11 11; ni_recev -6 8 -8; ni_sur 8 -8 -10; nicke -16 16 -12; nicke_c -12 12 -9
nicke_juste -6 6 -6; nicke_mais -7 7 -8; nicol -6 -8 7; nicol_morel -6 -8 7; nivea -10 11 -11; nivea_de -10 11 -11
noel -6 -5 6; noel_arrob -6 -5 6; noire -5 -11 8; noire_avec -9 -7 8; noire_plus 9 -9 -8; nom -19 -21 21
nom_> -10 -10 10; nom_c -12 -14 13; nom_sur -6 -7 7; non -15 -16 18; non_> -18 -17 19; non_alors -8 -9 9
non_c 3 -2 -6; non_ce -9 -11 11; non_detec -7 8 -8; non_huit -9 -8 9; non_ident 7 -7 -6; non_j -9 -11 11
non_je -10 -8 11; non_le -13 12 -11; non_mais -13 -15 15; non_merci -9 -10 10; non_non 6 -27 -1; non_pardo -7 -6 8
non_pas 10 -12 -1; non_plus 8 -8 -9; non_rien -8 -7 11; non_surto -10 -12 11; non_un -7 -6 7; non_valid -7 8 -7
nonan -5 -5 5; nonan_quatr -5 -5 5; nos 9 -5 -20; nos_mails 13 -7 -13; nos_ordin 11 -10 -11; nos_poste -8 10 -15
nos_termi 9 -9 -8; notre -5 10 -14; notre_lien 8 -7 -8; notre_trunk -10 10 -9; nous 6 8 -17; nous_appel -6 6 -5
nous_au -10 9 -8; nous_ca 7 -5 -6; nous_depui 11 -8 -14; nous_disen -6 6 -5; nous_on 8 -8 -7; nous_une 6 -5 -4
nouve -13 7 0; nouve_boite -7 -9 8; nouve_carte -8 11 -8; nouve_iphon -7 8 -7; nouve_sim -6 8 -13; novem -10 -10 10
novem_> -10 -10 10; nulle -12 -12 12; nulle_> -12 -12 12; nuls -6 -5 6; nuls_j -6 -5 6; numer -18 12 -2
numer_a -7 8 -10; numer_ca -7 8 -8; numer_de -6 -8 7; numer_est -7 7 -6; numer_masqu -9 -14 12; numer_n -15 15 -13
o -10 -10 11; o_r -6 -8 7; o_u -5 -6 6; occup -9 10 -9; occup_tout -9 10 -9; offre -14 -14 14; offre_> -8 -8 8
offre_plus -9 -9 9; oh -10 -9 10; oh_non -10 -9 10; ok -9 -10 10; ok_mais -9 -10 10; on -3 -4 1; on_a 19 -15 -18
on_capte 13 -14 -10; on_en -9 -11 9; on_enten -9 10 -7; on_est 8 -19 1; on_m 8 3 -16; on_me -14 7 3; on_n 5 5 -14
on_ne -1 8 -8; on_peut -11 -8 10; on_s -12 14 -14; on_se -9 9 -8; on_verra -13 -13 13; ont 7 -5 -6
ont_secti 7 -5 -6; opera -13 -14 14; opera_> -9 -7 9; opera_c -12 -14 13; opera_s -9 -7 9; orage 2 4 -15
orage_> -7 7 -7; orage_d 13 -7 -13; orage_je 7 -7 -6; orang 4 -15 4; orang_> 3 -14 4; orang_elle 7 -5 -6
orang_point -7 -6 7; orang_qui 10 -8 -10; ordi 10 -12 -6; ordi_porta 9 -9 -4; ordi_trouv 8 -9 -6; ordin 12 -28 3
ordin_> -5 -19 8; ordin_ca 7 -6 -3; ordin_dit 14 -12 -17; ordin_il 7 -7 -6; ordin_n 6 -6 -7; ordin_ne 12 -11 -15
ordin_porta 8 -8 -10; ordin_sont 11 -10 -11; ou -7 -9 8; ou_ca -8 -6 8; ou_netfl 6 -6 -6; ou_quoi -7 -6 7
oubli -11 -8 10; oubli_la -6 -6 6; oubli_le -10 -7 8; ouf 8 -7 -9; ouf_> 9 -10 -7; ouf_sur 6 -6 -7; oui -14 -20 20
oui_> -18 -26 25; oui_alors 11 -11 -11; oui_bonjo 0 -13 1; oui_c 0 -14 3; oui_ca -11 -7 9; oui_chloe -6 -6 6
oui_deja -7 -8 8; oui_dites 5 -5 -5; oui_donc -8 -6 8; oui_euh -8 -7 8; oui_hein -9 -7 8; oui_je -9 -7 8
oui_juste -12 -13 13; oui_le -9 -9 10; oui_mais -6 -6 6; oui_mon -7 11 -13; oui_on -6 -7 7; oui_oui -9 -9 10
oui_s -15 -9 15; oui_voila -8 -6 7; outlo -6 -6 6; outlo_point -6 -6 6; ouvre 10 -10 -10; ouvre_> 10 -10 -10
ouvri 13 -11 -12; ouvri_ma 8 -10 -6; ouvri_mes 8 -11 -8; page 14 -13 -13; page_> 9 -8 -10; page_d 10 -9 -10
pages 14 -14 -10; pages_> 9 -9 -7; pages_ne 7 -6 -8; pages_s 9 -8 -6; paie 5 -5 -5; paie_la 5 -5 -5; paiem 9 -9 -8
paiem_sont 9 -9 -8; paill -14 -14 14; paill_> -14 -14 14; panne -9 -12 9; panne_> -12 2 5; panne_d 16 -5 -17
panne_depui -6 -8 7; panne_euh 11 -7 -11; panne_le -12 -17 13; panne_les 7 -7 -6; panne_que -9 -9 9
papie -11 -10 11; papie_> -11 -10 11; paque 8 -7 -8; paque_sur 8 -7 -8; par -15 0 1; par_coeur -8 -8 8
par_contr -7 7 -6; par_erreu -9 -9 9; par_inter 7 -8 -6; par_sms -7 8 -12; par_telep -13 13 -11; paras -6 6 -6
paras_on -6 6 -6; parce 18 -16 -18; parce_qu 16 -16 -14; parce_que 13 -12 -13; pardo -7 -6 7; pardo_> -7 -6 7
pardo_jeann -4 -3 6; parfa -12 -12 12; parfa_> -12 -12 12; parla -10 -9 10; parla_a -10 -9 10; parle -15 -8 15
parle_> -6 -6 7; parle_a -10 -12 15; parle_au -9 3 2; parle_de -9 -8 9; parta 13 -6 -18; parta_sur 13 -6 -18
parte 1 6 -23; parte_pas 1 4 -15; parte_plus -2 6 -15; parti -12 -18 15; parti_> -10 -16 13; parti_depui 12 -6 -15
parti_mange -9 -9 9; pas -1 -5 -2; pas_> -6 -5 4; pas_a -8 13 -23; pas_alors -11 11 -13; pas_arriv 9 -7 -10
pas_attri -6 6 -6; pas_au 7 -7 -5; pas_beauc -13 -11 12; pas_bon 9 -10 -9; pas_c 0 -13 7; pas_ca -8 -9 8
pas_chez -14 13 -12; pas_conne 5 -6 -5; pas_d 11 -19 -6; pas_dans 13 -12 -8; pas_de -7 6 -8; pas_demar 7 -7 -7
pas_deux 7 -7 -7; pas_du -4 -19 6; pas_elle -10 -10 10; pas_emett -8 8 -8; pas_en -1 8 -14; pas_encor -8 -7 8
pas_enten -12 -20 17; pas_ete -7 8 -10; pas_exact -8 -10 9; pas_fache -11 -10 11; pas_faire -1 5 -8
pas_faite -8 8 -8; pas_grave -11 -14 13; pas_inter -5 11 -20; pas_l -7 7 -7; pas_la -16 4 8; pas_le 22 -18 -17
pas_les 9 -7 -10; pas_mais -12 11 -9; pas_me -7 7 -6; pas_mon -6 -7 7; pas_moyen 10 -8 -10; pas_non -2 -11 8
pas_par -8 -8 8; pas_possi -9 -12 10; pas_quand -8 11 -13; pas_que 11 -12 -9; pas_recon -6 10 -10; pas_regle -7 -9 8
pas_resea -10 9 -8; pas_sa -9 -10 10; pas_se 8 -8 -5; pas_sur 7 -6 -8; pas_telep -6 7 -10; pas_tout -8 -12 9
pas_trop -10 -5 10; pas_un -10 9 -9; pas_votre -11 -12 12; pas_vrai -5 -5 5; passa -5 -5 5; passa_du -5 -5 5
passe -7 2 -1; passe_> 3 2 -12; passe_a -9 -9 9; passe_hier -12 -11 12; passe_j 12 -10 -16; passe_le -6 -5 6
passe_mal 15 -15 -12; passe_moi -13 -13 14; passe_pas -5 8 -20; passe_plus 1 1 -14; passe_pour 12 -13 -11
passe_quelq -11 -7 10; passe_sur 13 -7 -13; passe_tout -10 -6 10; passe_un -15 3 -2; patie -9 -7 8; patie_ne -9 -7 8
paul -13 -11 13; paul_aroba -7 -6 7; paul_chez -10 -11 10; paul_point -6 -6 6; pauvr -6 -6 6; pauvr_> -6 -6 6
paye -2 -16 6; paye_la 6 -5 -6; paye_pour -14 -15 15; pc 11 -10 -13; pc_porta 12 -12 -10; pc_une 8 -6 -13
peine -10 -10 10; peine_de -10 -10 10; pelle 6 -5 -4; pelle_a 6 -5 -4; penda -13 14 -13; penda_les -6 7 -7
penda_mes -11 11 -11; perdr -12 -8 10; perdr_mon -12 -8 10; perds 10 -9 -10; perds_la 6 -4 -6; perds_le 9 -9 -7
perdu 5 -3 -13; perdu_> 7 -8 -1; perdu_inter 12 -12 -11; perdu_la 6 -5 -6; perdu_mon -8 9 -12; perma -8 10 -10
perma_au -8 10 -10; perri 8 -11 -8; perri_je 8 -11 -8; perso -20 0 12; perso_> -19 -3 8; perso_agee -6 -6 6
perso_avec -6 6 -6; perso_de -7 -9 8; perso_n -2 5 -16; perso_ne -10 0 2; perso_peut -5 8 -8; perso_qui -6 -6 7
perte 13 -10 -13; perte_de 13 -10 -13; pete -10 -10 10; pete_les -10 -10 10; petit 1 -20 3; petit_boite 7 -5 -6
petit_boiti 5 -5 -5; petit_elle 9 -3 -8; petit_enfan 2 -1 -1; petit_l 5 -5 -5; petit_lumie 7 -5 -7
petit_probl -12 -8 11; petit_souci -6 -6 6; petit_touch -8 -9 8; peu -14 -13 14; peu_compl -5 -6 6
peu_perdu -10 -4 11; peu_pres -8 -8 8; peuch 2 -1 -1; peuch_la 2 -1 -1; peut -10 0 5; peut_essay -6 -7 7
peut_faire -13 -12 13; peut_m -5 8 -8; peut_me -7 9 -13; peut_pas -1 4 -9; peut_plus 5 -3 -8; peuve 2 -1 -1
peuve_plus 2 -1 -1; peux -8 13 -17; peux_appel -5 8 -8; peux_etre -6 -7 7; peux_ni -6 8 -8; peux_parle -7 -9 9
peux_pas -13 7 -3; peux_plus 8 -2 -28; peux_recev -12 13 -13; piece 10 -13 -8; piece_joint 10 -13 -8; pin -10 10 -9
pin_est -10 10 -9; ping 7 -6 -9; ping_de 7 -6 -9; pis -6 6 -5; pis_je -6 6 -5; pixel 12 -13 -11; pixel_et 12 -13 -11
placa -9 -10 10; placa_> -9 -10 10; plaig 7 -7 -6; plaig_> 7 -7 -6; plait -10 -7 8; plait_> -8 -7 8
plait_un -9 -7 9; plant 9 -11 -9; plant_> 9 -11 -9; plein -2 8 -12; plein_de -6 6 -6; plein_et -7 7 -7
plein_le -5 -5 6; plein_zoom 8 -6 -8; pleut -10 -9 10; pleut_depui -10 -9 10; plomb -10 -10 10; plomb_> -10 -10 10
pluie -6 7 -8; pluie_> -6 7 -8; plus 8 -1 -21; plus_33 -10 -10 10; plus_> 0 -5 -3; plus_a 12 -7 -16
plus_acces 16 -14 -15; plus_aller 15 -14 -12; plus_appel -15 21 -22; plus_attri -13 16 -14; plus_aucun -1 4 -7
plus_ca 9 -9 -9; plus_d -13 -13 12; plus_de -18 9 -1; plus_demar 13 -8 -18; plus_depui 9 -11 -4
plus_detec -11 12 -7; plus_du 14 -13 -14; plus_elle 5 -6 -5; plus_encai 8 -7 -5; plus_et -7 8 -8; plus_faire 7 -7 -7
plus_heure -15 15 -18; plus_inter 39 -32 -35; plus_jouer 16 -14 -13; plus_la 0 3 -19; plus_le 9 -9 -6
plus_les -9 9 -10; plus_me 8 -6 -13; plus_mes 9 -8 -12; plus_mon 9 -8 -11; plus_moyen -2 5 -13; plus_pas 14 -10 -14
plus_perso 2 3 -18; plus_pis -6 6 -5; plus_qu -11 11 -10; plus_quand -1 1 0; plus_que 6 -6 -8; plus_rapid -9 -9 9
plus_recon -7 7 -8; plus_regar 7 -6 -3; plus_rien -6 -17 11; plus_ses 9 -9 -10; plus_sur -9 9 -7
plus_telep -12 12 -9; plus_telet 9 -9 -7; plus_tut -8 8 -9; plusi -12 -12 12; plusi_> -12 -12 12; pluto 17 -17 -15
pluto_inter 17 -17 -15; point -13 -17 17; point_be -7 -6 7; point_benze -8 -6 9; point_blanc -6 -7 7
point_c -6 -6 6; point_clien -5 -6 6; point_com -9 -7 9; point_de 9 -8 -9; point_duran -6 -6 6; point_e -6 -6 6
point_fr -11 -9 11; point_marti -6 -6 11; point_noel -6 -5 6; point_tremb -6 -6 6; porta -9 20 -27; porta_> 2 1 -9
porta_affic -12 13 -8; porta_arriv 9 -9 -4; porta_ca 6 -6 -5; porta_capte -18 18 -14; porta_dans -9 9 -8
porta_de 3 6 -17; porta_est -20 15 -8; porta_il 5 -2 -17; porta_j -7 8 -8; porta_n -16 17 -15; porta_ne -7 7 -4
porta_parce 18 -20 -13; porta_qui -10 9 -9; porta_reste -6 6 -5; porta_se 14 -13 -6; porta_voit 12 -12 -10
porte 0 2 -11; porte_> -7 8 -10; porte_je 9 -9 -7; pose -6 8 -11; pose_probl 16 -19 -11; pose_souci -13 11 -6
possi -9 -12 10; possi_j -9 -12 10; poste -25 7 4; poste_> -11 -15 14; poste_a -7 -8 8; poste_de -9 9 -10
poste_sont -8 11 -12; poste_telep -8 10 -15; pote 7 -7 -3; pote_ca 7 -7 -3; potes -6 6 -5; potes_ils -6 6 -5
pour -1 -1 -3; pour_appel -10 9 -8; pour_autre -10 -14 12; pour_euh -8 -6 8; pour_inter 13 -17 -7; pour_la -8 11 -12
pour_le -2 7 -8; pour_ma 3 -12 2; pour_rien -14 -15 15; pour_un -15 -20 19; pour_une -8 -8 9; pourq -16 -8 13
pourq_mais -9 9 -8; pourq_pas -13 -14 13; pourr -5 -5 5; pourr_vous -5 -5 5; pouve -8 -7 8; pouve_m -7 -7 8
pouve_me -6 -5 6; prefe -10 -12 11; prefe_atten -10 -8 11; prefe_avoir -7 -7 8; prefe_ne -9 -9 9; prele -11 -13 12
prele_> -11 -13 12; premi -12 -9 10; premi_etage -12 -9 10; prend -10 0 5; prend_plus -9 9 -7; prend_un -6 -6 6
prene -5 -5 6; prene_pour -5 -5 6; pres -8 -8 8; pres_une -8 -8 8; preve -9 -9 9; preve_> -9 -9 9; prie -7 -5 7
prie_> -7 -5 7; prise 8 -8 -8; prise_fibre 8 -8 -8; pro -6 -6 6; pro_aroba -6 -6 6; probl -5 -5 1
probl_> -29 -29 30; probl_avec 10 -11 -10; probl_c 16 -19 -11; probl_de 8 12 -26; proce -7 -6 8; proce_> -7 -6 8
puc -9 7 -5; puc_> -9 7 -5; puis -6 -6 6; puis_j -6 -6 6; puits -7 9 -10; puits_> -7 9 -10; puk -12 14 -16
puk_> -12 14 -16; putai -5 -5 5; putai_mais -5 -5 5; qu 2 -2 -5; qu_a 11 -14 -10; qu_elle 7 -8 -6; qu_est -6 -5 6
qu_il 14 -12 -17; qu_inter -11 11 -13; qu_on 0 -13 5; qu_une -11 11 -10; quand -15 24 -24; quand_ils -6 6 -5
quand_j -16 14 -12; quand_je -5 17 -23; quand_on -8 11 -11; quara -10 -11 11; quara_deux -9 -9 9
quara_sept -10 -10 11; quart -10 9 -8; quart_meme -10 9 -8; quatr -10 -13 12; quatr_> -9 -10 10; quatr_aroba -6 -7 7
quatr_cent -4 -4 6; quatr_cinqu -6 -6 6; quatr_soixa -5 -6 6; quatr_vingt -7 -8 8; que 4 -15 -1; que_c 9 -13 -8
que_ca -15 -8 12; que_chez 15 -14 -12; que_dehor -6 6 -6; que_des -7 -7 7; que_dix 6 -6 -8; que_est -6 -7 7
que_j -12 14 -18; que_je -1 1 -7; que_la 11 -12 -8; que_le 25 -20 -24; que_ma 9 -8 -6; que_mon -6 10 -13
que_nenni -10 -9 9; que_non -6 -6 6; que_redem 7 -8 -6; que_vous -14 -11 13; quell -9 -9 9; quell_quest -9 -9 9
quelq -12 -12 12; quelq_un -16 -13 17; quelq_uns -10 -10 10; quest -18 -17 18; quest_> -14 -14 14
quest_sur -12 -12 13; qui 5 0 -10; qui_> -12 -14 13; qui_a -11 -13 12; qui_arriv 7 -5 -9; qui_clign 11 -8 -12
qui_coupe 14 -16 -12; qui_decon -12 12 -13; qui_est -1 5 -12; qui_fait 8 -8 -7; qui_m -9 -13 12; qui_ne 17 -10 -17
qui_passe -1 6 -17; qui_plant 9 -11 -9; qui_pose -6 8 -11; qui_s -6 -7 6; qui_saute 8 -2 -13; qui_se -10 -6 10
qui_va -10 -14 11; qui_vous -6 -6 7; quinz -13 -11 12; quinz_au -8 -8 8; quinz_rue -10 -9 9; quinz_sont -8 -8 8
quoi -1 -15 7; quoi_> 5 -13 -1; quoi_ce -7 -10 8; r -10 -10 11; r_e -9 -8 9; r_o -5 -6 6; raccr -20 11 -8
raccr_par -9 -9 9; raccr_tout -17 18 -18; rade 15 -16 -11; rade_> 13 -13 -8; rade_depui 5 -5 -5; rade_et 8 -8 -9
radio -7 6 -5; radio_> -7 6 -5; raise -9 7 -6; raise_sur -9 7 -6; rame 16 -12 -19; rame_a 8 -8 -8
rame_enorm 10 -10 -9; rame_grave 8 -5 -8; rame_sur 14 -9 -16; rapid -9 -9 9; rapid_> -9 -9 9; rappe -13 -10 12
rappe_> -12 -10 12; rappe_donc -5 -4 5; rappo 12 -13 -12; rappo_a 12 -13 -12; ras -9 -6 7; ras_la -9 -6 7
raymo -9 -9 9; raymo_escof -9 -9 9; recev -17 19 -15; recev_d -6 8 -8; recev_des -7 7 -6; recev_les -10 10 -10
recev_mais -8 8 -8; reche -9 8 -6; reche_de -9 8 -6; recoi -4 11 -21; recoi_des -7 7 -6; recoi_plus -2 8 -20
recom -9 -11 10; recom_> -9 -11 10; recon -11 13 -13; recon_> -11 13 -13; recu -13 -9 11; recu_un -9 -8 9
recu_votre -10 -8 9; redem 21 -24 -13; redem_> 9 -7 -10; redem_avec -9 -6 7; redem_plus 10 -9 -10
redem_tout 13 -15 -8; redem_toute 7 -8 -6; regar 15 -15 -14; regar_des 10 -10 -9; regar_la 7 -8 -6
regar_mes 7 -6 -3; regle -8 -12 10; regle_> -7 -9 8; regle_ca -12 -10 12; relat -6 -7 7; relat_avec -6 -7 7
remar -10 -10 10; remar_> -7 -9 8; remar_vite -6 -6 6; rende -6 -6 7; rende_vous -6 -6 7; rense -10 -13 12
rense_> -10 -13 12; renvo -10 12 -15; renvo_d -10 12 -15; repet 23 -22 -20; repet_> 7 -7 -8; repet_clign 8 -8 -8
repet_ne 14 -13 -16; repet_plus 14 -13 -16; repon 1 9 -21; repon_> -10 17 -17; repon_direc -11 10 -9
repon_ne -7 7 -6; repon_plus 10 -9 -8; repon_se -9 9 -8; repos -9 -11 9; repos_> -9 -11 9; resea 5 10 -37
resea_> 10 -8 -13; resea_avec -13 16 -19; resea_chez -10 9 -8; resea_de 0 5 -18; resea_dedan -7 8 -8
resea_depui -16 16 -15; resea_du -15 15 -14; resea_infor 9 -9 -8; resea_inter 10 -9 -10; resea_mobil -14 13 -12
resea_non 7 -7 -6; resea_sans 9 -9 -5; resea_sur -14 15 -14; resea_wifi 6 -6 -5; resil -11 -16 14
resil_> -11 -16 14; respo -11 -12 12; respo_> -10 -11 11; respo_du -9 -9 9; reste 2 2 -12; reste_bloqu -8 8 -6
reste_etein 8 -9 -7; reste_rouge 7 -6 -6; reste_sur -6 6 -5; retab 9 -7 -10; retab_inter 9 -7 -10; reuni 9 -8 -9
reuni_> 9 -8 -9; ridic 13 -14 -10; ridic_> 13 -14 -10; rien -10 -8 9; rien_> -10 7 -7; rien_a -5 -5 5
rien_aucun -7 7 -4; rien_c -8 -7 11; rien_contr 17 -15 -18; rien_de -7 -7 7; rien_du -8 -6 4; rien_il -10 -8 10
rien_j -4 -2 6; rien_ne -8 -22 16; rien_passe -5 -6 6; rien_qui -2 -15 4; rien_sur 8 -8 -10; rien_y -5 6 -7
rigol -11 -12 12; rigol_> -11 -12 12; roami -10 10 -10; roami_desac -10 10 -10; robot -5 -5 5; robot_> -5 -5 5
rocha -8 -10 9; rocha_a -8 -10 9; rodri -11 -10 11; rodri_> -11 -10 11; rond 9 -7 -10; rond_et 8 -6 -8
rond_il 8 -6 -8; rond_tout 7 -6 -7; rouge 25 -15 -26; rouge_> 13 -12 -10; rouge_et 18 -8 -20; rouge_pas 6 -3 -5
rouge_sur 9 -3 -8; rouss -12 -10 11; rouss_bonjo -7 -7 7; rouss_de -8 -9 8; route 21 -22 -17; route_a 14 -13 -15
route_redem 13 -15 -8; rue 1 -14 3; rue_> 8 -7 -5; rue_appar 5 -5 -6; rue_des -10 -9 9; rue_mais 9 -10 -8
s 5 -10 -4; s_a -7 -6 7; s_actua 9 -9 -12; s_affic 10 -10 -11; s_allum 11 -10 -13; s_appai -13 13 -10; s_d -7 -6 7
s_e -7 -6 7; s_enerv -9 -9 9; s_enten -12 14 -14; s_il -10 -7 8; s_ouvre 10 -10 -10; s_s -7 -6 7; s_y -6 -7 6
sa -4 -12 9; sa_> -9 -10 10; sa_conso 10 -10 -8; sais -9 -18 17; sais_pas -17 -17 18; sais_plus 8 -6 -13
sais_rien -10 -8 10; sais_trop -9 -9 10; sait -6 7 -4; sait_plus -6 7 -4; salon -8 -19 6; salon_> -7 -22 8
salon_celui -6 8 -7; salut 7 -10 -6; salut_c 7 -10 -6; sans -3 -1 -2; sans_accen -6 -7 7; sans_arret 6 -4 -6
sans_doute -9 -8 9; sans_fil -4 5 -12; sans_inter 11 -12 -8; sans_resea -9 9 -9; saoul -10 -9 10; saoul_> -10 -9 10
saute 1 -14 -2; saute_> -2 -17 5; saute_penda -6 7 -7; saute_tout 9 -9 -7; savez -4 -2 6; savez_moi -4 -2 6
sdsl 8 -7 -8; sdsl_depui 8 -7 -8; se 13 -8 -21; se_co 6 -6 -5; se_compr -9 9 -8; se_conne 10 -10 -5
se_coupe -9 10 -12; se_decle -9 9 -8; se_decon 16 -15 -14; se_fige 6 -6 -4; se_matin 5 -5 -5; se_mettr 8 -8 -3
se_passe -10 -6 10; se_plaig 7 -7 -6; secon -11 3 1; secon_> -11 3 1; secre -9 9 -10; secre_n -9 9 -10
secti 7 -5 -6; secti_le 7 -5 -6; seize -5 -6 6; seize_douze -5 -6 6; semai -10 -14 11; semai_> -8 -11 9
semai_que -18 -15 19; sept -11 -13 12; sept_> -7 -9 8; sept_non -9 -8 9; septa -9 -11 9; septa_cinq -9 -11 9
serie -6 -5 6; serie_> -6 -5 6; serve 14 -12 -15; serve_> 14 -12 -15; servi -15 10 -4; servi_> -10 8 -4
servi_je -5 -5 5; servi_point -5 -6 6; servi_une -8 9 -11; ses 10 -9 -10; ses_chain 9 -9 -10; ses_devoi 9 -3 -8
seul -5 6 -14; seul_> 5 6 -20; seul_appar -12 -14 12; seul_au -9 9 -9; seul_poste -9 -12 11; seule 1 4 -15
seule_> 0 4 -15; seule_lumie 7 -5 -6; sfr -4 -5 7; sfr_point -4 -5 7; si -14 6 -1; si_> -12 11 -9; si_c -10 -13 12
si_j -7 9 -10; si_si -10 -13 12; sienn 8 -8 -7; sienn_> 8 -8 -7; signa 24 -15 -27; signa_de 5 -5 -5
signa_sur 10 -8 -13; signa_une 16 -5 -17; signa_wifi 9 -10 -8; signe -11 -13 12; signe_> -11 -13 12
silen -14 15 -15; silen_compl -11 11 -10; silen_radio -7 6 -5; sim -18 18 -16; sim_> -10 9 -7; sim_dans -8 11 -15
sim_elle -7 7 -8; sim_est -7 6 -6; sim_n -10 13 -10; sim_non -9 9 -9; sip -10 10 -9; sip_ne -10 10 -9
site 18 -17 -16; site_de 11 -11 -10; site_ne 10 -10 -10; six -10 -10 10; six_> -5 -6 6; six_cent -4 -4 6
six_douze -9 -11 12; six_quara -10 -10 11; six_soixa -6 -5 7; six_trent -6 -6 6; smart 5 -5 -5; smart_ne 5 -5 -5
smet -9 -9 9; smet_> -9 -9 9; sms -29 28 -17; sms_> -19 19 -13; sms_ni -10 12 -12; sms_parte -19 17 -9
sms_que -9 9 -7; socie -13 -12 13; socie_dupon -8 -9 8; socie_trans -9 -10 10; soeur -6 6 -6; soeur_en -6 6 -6
soir -2 -17 2; soir_> -6 -16 6; soir_y 13 -7 -13; soixa -13 -11 13; soixa_dix -6 -5 7; soixa_neuf -8 -8 8
soixa_seize -5 -6 6; sol -10 -10 10; sol_> -10 -10 10; solde -7 -8 8; solde_> -7 -8 8; son -6 6 -6; son_> -6 6 -6
sonne -25 27 -23; sonne_dans -5 6 -7; sonne_mais -3 7 -6; sonne_ne -17 18 -19; sonne_occup -9 10 -9
sonne_pas -10 17 -17; sonne_plus -17 13 -8; sont -7 -5 4; sont_a -11 -11 11; sont_coupe -24 -2 9
sont_decon 15 -17 -9; sont_hache -10 9 -8; sont_hors 11 -12 -7; sont_muets -8 10 -15; sont_super 9 -9 -10
sont_touch -8 -8 8; sont_tous 11 -10 -11; sophi -9 -9 10; sophi_marti -9 -9 10; sorti -9 -10 10; sorti_a -9 -10 10
souci -20 -11 22; souci_> -27 -10 23; souci_au 8 -7 -9; souci_avec 3 -16 4; souci_chez -6 -9 7; souci_d 12 -9 -17
souci_de -2 10 -23; souci_habit -7 -7 7; souha -6 -6 8; souha_parle -6 -6 8; sous -10 -10 10; sous_sol -10 -10 10
sousc 7 -5 -9; sousc_a 7 -5 -9; speed 6 -5 -6; speed_test 6 -5 -6; stand -10 8 -6; stand_ne -9 8 -6
stand_telep -6 6 -4; steph -6 -7 7; steph_point -6 -7 7; stylo -6 -6 6; stylo_> -6 -6 6; suffi -9 -11 10
suffi_> -9 -11 10; suis -4 -14 11; suis_a -5 9 -13; suis_au -13 -14 14; suis_coupe 18 -6 -23; suis_dans -10 -8 10
suis_degou -9 -10 10; suis_devan -9 -7 8; suis_en -8 -3 0; suis_hors -10 -12 11; suis_moi -7 -6 7; suis_pas 2 -14 2
suis_patie -9 -7 8; suis_sur -11 10 -9; suis_tanne 14 -10 -14; suis_tres -12 -10 12; suis_un -17 -6 18
suis_une -6 -6 6; suite -10 -10 12; suite_> -8 -9 9; suite_mon -6 -6 6; sujet -13 -19 19; sujet_de -12 -15 15
sujet_du -6 -6 7; super 9 -9 -10; super_longs 9 -9 -10; suppo -8 -9 9; suppo_> -9 -9 10; suppo_s -6 -5 6
sur 6 -5 -11; sur_appel -6 6 -5; sur_deux 15 -11 -16; sur_fortn 7 -6 -9; sur_googl 13 -13 -13; sur_inter 14 -9 -16
sur_l 15 -14 -14; sur_la 2 3 -22; sur_le -4 -20 11; sur_ma -15 5 1; sur_mon -9 9 -8; sur_notre 8 -7 -8
sur_repon -11 10 -9; sur_sa 10 -10 -8; sur_sur -9 9 -6; sur_youtu 6 -6 -6; surto -10 -12 11; surto_pas -10 -12 11
surve 10 -10 -8; surve_sont 10 -10 -8; suspe -8 8 -7; suspe_je -8 8 -7; switc 6 -6 -5; switc_veut 6 -6 -5
sympa -9 -10 9; sympa_> -9 -10 9; t -7 -7 8; t_il -7 -7 8; tabar -10 -12 11; tabar_ca -10 -12 11; table 17 -17 -12
table_capte 10 -10 -8; table_ne 9 -9 -7; table_ni 8 -8 -10; tais -10 -11 11; tais_toi -10 -11 11; tanne 14 -10 -14
tanne_la 14 -10 -14; tanto 5 -5 -5; tanto_> 5 -5 -5; te -9 -9 11; te_bonjo -9 -9 11; teams 9 -8 -9; teams_ca 9 -8 -9
techn -12 -18 16; techn_> -14 -12 14; techn_a 9 -8 -9; techn_est -12 -11 12; techn_tout -8 -9 9; tele 29 -25 -27
tele_> 6 -6 -4; tele_bugue 9 -8 -11; tele_dit 5 -5 -5; tele_elle 5 -5 -5; tele_est 12 -13 -11; tele_mais 14 -14 -10
tele_ni 11 -8 -21; tele_plus 11 -9 -13; tele_quoi 11 -9 -13; telec 11 -11 -11; telec_mes 11 -10 -10
telec_sont 9 -9 -10; telep -30 26 -12; telep_> -25 31 -28; telep_a -6 6 -6; telep_alors 9 -8 -9; telep_au 14 -14 -4
telep_c 23 -18 -23; telep_ca 14 -16 -12; telep_capte -5 6 -7; telep_comme -9 -13 9; telep_de -18 20 -22
telep_dit 13 -13 -13; telep_du -14 15 -13; telep_est -16 18 -23; telep_et -38 -18 27; telep_fixe 1 4 -13
telep_fonct 21 -20 -21; telep_il -5 11 -13; telep_inter 11 2 -24; telep_ip -10 11 -11; telep_j -2 5 -3
telep_mais 17 -15 -18; telep_march 19 -20 -14; telep_mobil -6 6 -6; telep_n 11 -11 -2; telep_ne -8 15 -38
telep_ni -11 -11 11; telep_oui 10 -10 -8; telep_parce 16 -14 -19; telep_plus -22 -26 23; telep_porta 6 -6 -7
telep_qui -9 12 -25; telep_rien -11 11 -11; telep_sans -12 12 -12; telep_sonne -12 14 -13; telep_sont -17 -5 9
telet 12 -10 -16; telet_> 9 -9 -7; telet_ca 8 -8 -8; telet_je 6 -4 -6; telev 13 -13 -9; telev_m 8 -8 -9
telev_par 7 -8 -6; telle -11 11 -7; telle_qu -11 11 -7; tempe 7 -5 -6; tempe_que 7 -5 -6; temps 14 -10 -14
temps_> 11 -10 -10; temps_en 9 -8 -9; temps_quand -6 6 -5; temps_une 9 -9 -7; termi 13 -12 -11; termi_de 12 -12 -11
termi_n 8 -7 -5; test 5 -13 -4; test_a 6 -5 -6; test_de 9 -10 -9; test_un -10 -9 10; texto -16 15 -10
texto_> -10 10 -6; texto_parte -9 9 -8; texto_reste -8 8 -6; tiret -6 -6 6; tiret_bas -6 -6 6; tiret_leroy -5 -6 7
toi -10 -11 11; toi_je -10 -11 11; toile 11 -11 -10; toile_> 11 -11 -10; toit -5 -12 8; toit_> -11 -11 11
toit_ca 12 -12 -12; tombe 8 0 -18; tombe_> 18 -18 -15; tombe_direc -12 12 -9; tombe_en 8 -6 -9; tombe_la -7 7 -8
tonal -20 24 -23; tonal_> -15 16 -15; tonal_dans -7 7 -7; tonal_quand -8 11 -12; tonal_sur -13 15 -12; touch -16 6 0
touch_> -13 -14 14; touch_pas -9 10 -11; toujo -1 -10 3; toujo_la -9 -9 9; toujo_rien 7 -5 -9; toulo -9 -9 9
toulo_> -9 -9 9; tourn 9 -7 -10; tourn_en 9 -7 -10; tous -7 -22 12; tous_> -13 -12 12; tous_decon 11 -10 -11
tous_en 9 -7 -10; tous_les -12 -10 11; tout -9 -8 8; tout_> -8 -19 9; tout_a -8 -13 9; tout_acces 12 -12 -12
tout_ce 9 -8 -9; tout_dans -9 10 -12; tout_de 3 -10 -1; tout_est -19 -14 19; tout_l 13 -12 -10; tout_le 10 -6 -11
tout_mort -9 -10 9; tout_ni -10 -9 10; tout_qui -9 -12 10; tout_seul 2 10 -23; tout_voila -11 -7 10
toute 19 -19 -16; toute_la 5 -5 -6; toute_les 16 -13 -18; toute_noire 9 -9 -8; toute_seule 7 -8 -6; trans -12 -11 12
trans_marti -9 -10 10; trans_moi -9 -9 9; trans_point -6 -6 7; trava 4 -11 -2; trava_a 9 -5 -9; trava_de -7 -10 8
trava_et 7 -5 -6; tremb -6 -6 6; tremb_a -6 -6 6; trent -14 -2 6; trent_> -8 -8 8; trent_quatr -8 -8 9
trent_secon -6 7 -7; trent_trois -6 -6 6; tres -9 0 2; tres_bien -4 -17 7; tres_enerv -12 -10 12; tres_faibl -7 7 -7
tres_lent 18 -12 -22; tres_lente 13 -13 -11; tres_mal -11 4 0; trois -15 -16 17; trois_> -6 -6 6
trois_appar -9 -9 9; trois_at -6 -6 6; trois_jours 0 -12 1; trois_quara -5 -5 5; trois_quatr -4 -4 6
trois_trent -6 -6 6; trois_vingt -6 -6 6; tromp -8 -7 8; tromp_> -8 -7 8; trop -5 -17 13; trop_ce -10 -6 10
trop_comme -5 -2 6; trop_faibl 9 -10 -8; trop_nuls -6 -5 6; trop_rien -9 -9 10; trouv 13 -13 -10; trouv_pas 8 -9 -6
trouv_plus 9 -9 -7; truc -12 -12 12; truc_> -5 -5 5; truc_ca -7 -7 8; truc_fonct -7 -9 8; truc_qui -5 -2 6
trunk -10 10 -9; trunk_sip -10 10 -9; tut -8 8 -9; tut_> -8 8 -9; tut_tut -8 8 -9; u -11 -11 12; u_> -6 -6 6
u_c -7 -6 7; u_e -5 -6 6; un -7 -13 13; un_> -15 -10 15; un_agent -9 -9 9; un_aroba -6 -6 8; un_bruit -3 8 -18
un_clien 8 -6 -8; un_code 5 -2 -15; un_conse -10 -13 12; un_coup -11 8 -8; un_courr -9 -8 9; un_d -11 -9 11
un_de -7 -9 9; un_debit 13 -10 -13; un_degat -11 -10 11; un_depan -11 -12 12; un_deux -10 -9 10; un_deuxi -7 -8 8
un_dupli -11 -9 11; un_echo -11 12 -12; un_etre -7 -5 7; un_film 10 -11 -9; un_hier -6 -6 6; un_humai -9 -9 10
un_imbec -5 -5 6; un_joli -8 -7 9; un_monsi -5 -5 5; un_mot 12 -13 -11; un_ni -10 -9 10; un_numer -12 1 0
un_opera -9 -7 9; un_parti -7 -6 7; un_petit -12 -11 12; un_peu -10 -6 9; un_ping 7 -6 -9; un_prele -11 -13 12
un_probl 3 3 -15; un_proce -7 -6 8; un_puits -7 9 -10; un_rense -10 -13 12; un_seul -16 -15 17; un_souci -10 -1 2
un_stylo -6 -6 6; un_techn -11 -8 10; un_test 9 -10 -9; un_truc -5 -2 6; un_un -10 -11 12; un_voyan 19 -10 -21
une -4 -19 13; une_anten -9 -7 8; une_barre -12 12 -9; une_coupu 7 -5 -8; une_dame -5 -6 6; une_dizai -6 -8 7
une_entre -12 -11 12; une_escro -11 -13 12; une_factu -8 -7 11; une_fois -3 9 -21; une_minut 10 -14 -7
une_offre -9 -9 9; une_page 8 -7 -9; une_panne 4 -23 0; une_pelle 6 -5 -4; une_perso -11 -16 14; une_perte 8 -7 -8
une_piece 8 -7 -8; une_quest -12 -12 13; une_semai -10 -14 11; une_seule 7 -5 -6; une_trent -8 -8 8
une_vieil -6 -6 7; une_visio 9 -6 -9; une_vraie -9 -10 11; uniqu -11 12 -11; uniqu_> -11 12 -11; uns -10 -10 10
uns_> -10 -10 10; urgen -1 8 -12; urgen_> 6 -6 -6; urgen_uniqu -11 12 -11; v -9 -8 8; v_point -7 -6 7; v_r -6 -6 6
va 0 0 -8; va_> -16 -15 17; va_c 14 -16 -12; va_il 9 -9 -8; va_j -11 11 -11; va_mais 5 3 -15; va_par -7 7 -6
va_pas 11 -10 -12; vais -12 -12 13; vais_aller -8 -8 8; vais_resil -6 -7 7; vais_vous -7 -6 8; valid -7 8 -7
valid_> -7 8 -7; verif 5 -5 -5; verif_votre 5 -5 -5; verra -13 -13 13; verra_> -13 -13 13; vers -10 -11 11
vers_dix -10 -11 11; veut 10 -9 -10; veut_pas 9 -8 -8; veut_plus 13 -8 -18; veux -16 -2 6; veux_bien -6 -6 6
veux_faire -16 13 -12; veux_modif -6 -8 7; veux_parle -10 -11 11; veux_pas -10 -13 12; veux_resil -14 -15 15
veux_un -8 -9 9; veux_une -5 -6 6; vide -5 6 -7; vide_quand -5 6 -7; video 12 -19 -7; video_> 14 -13 -14
video_parte 10 -10 -10; video_point -6 -6 6; vieil -6 -6 7; vieil_perso -6 -6 7; viens -10 -10 10
viens_la -10 -10 10; vient -4 -10 6; vient_> -4 -10 6; vieux -6 6 -6; vieux_telep -6 6 -6; villa -9 9 -8
villa_> -9 9 -8; vingt -8 -9 9; vingt_> -9 -9 10; vingt_deux -4 -2 6; vingt_huit -6 -6 6; vingt_quatr -9 -9 10
vingt_trois -5 -5 5; virem 7 -7 -7; virem_sur 7 -7 -7; visio 23 -23 -20; visio_coupe 13 -13 -13; visio_dans 9 -6 -9
visio_on 15 -16 -13; vite -6 -6 6; vite_> -6 -6 6; vocal -15 15 -15; vocal_est -7 7 -7; vocal_ne -13 13 -14
voila 0 -15 4; voila_> -4 -9 6; voila_c -7 -7 8; voila_comme -8 -10 9; voila_depui 13 -7 -13; voila_exact -8 -6 7
voila_ma 8 -5 -9; voir -13 -12 13; voir_> -11 -11 11; voir_aille -8 -8 8; voir_chez 7 -5 -6; vois 9 -8 -11
vois_plus 9 -8 -11; voisi 9 -8 -6; voisi_parce 9 -8 -6; voit 16 -16 -10; voit_pas 16 -16 -10; voix -13 16 -16
voix_ca -10 11 -11; voix_qui -6 7 -7; vol -11 -14 13; vol_> -11 -14 13; vole -6 6 -5; vole_il -6 6 -5; voleu -7 -7 7
voleu_> -7 -7 7; vos -7 -7 9; vos_histo -5 -5 6; vos_quest -6 -5 7; votre -16 -19 19; votre_conne 5 -5 -5
votre_courr -10 -8 9; votre_faute -11 -12 12; votre_intel -7 -6 7; votre_robot -5 -5 5; votre_servi -9 -10 10
votre_truc -12 -12 12; voudr -6 -12 8; voudr_avoir -12 -9 13; voudr_chang -10 -11 11; voudr_conna -7 -8 8
voudr_depan 5 3 -11; voudr_parle -10 -9 10; voudr_qu -8 -9 8; voudr_signa 16 -5 -17; voudr_un -17 -12 18
voule -6 -5 6; voule_dire -6 -5 6; vous -14 -31 26; vous_> -9 -8 9; vous_appel 5 -14 1; vous_avez -9 -7 9
vous_avoue -10 -4 11; vous_colle -7 -6 8; vous_comme -6 -5 7; vous_compr -7 -7 7; vous_de -6 -6 7
vous_deran 3 -8 -2; vous_dis 8 -6 -8; vous_enten -14 -10 11; vous_etes -6 -5 6; vous_expli -8 -10 9
vous_faire -10 -9 10; vous_fiche -7 -6 7; vous_inqui -9 -7 8; vous_le -11 -10 11; vous_m -10 -6 8
vous_me -16 -13 15; vous_n -7 -7 7; vous_parle -6 -6 7; vous_plait -10 -7 8; vous_pouve -8 -7 8; vous_prie -7 -5 7
vous_rappe -8 -6 8; vous_savez -4 -2 6; vous_serie -6 -5 6; vous_telep 10 -9 -10; vous_tromp -8 -7 8
vous_voule -6 -5 6; vous_vous -11 -9 10; voyan 24 -14 -25; voyan_de 10 -8 -5; voyan_inter 9 -6 -8
voyan_orang 10 -8 -10; voyan_reste 7 -6 -6; voyan_rouge 19 -10 -21; vpn 16 -15 -18; vpn_du 5 -6 -5
vpn_ne 13 -13 -14; vpn_sans 6 -4 -6; vrai -5 -5 5; vrai_ca -5 -5 5; vraie -9 -10 11; vraie_perso -9 -10 11
vraim 9 -10 -9; vraim_pas 9 -10 -9; vu 10 -11 -10; vu_que 10 -11 -10; wanad -6 -7 7; wanad_point -6 -7 7
web 12 -12 -12; web_> 12 -12 -12; wesh -6 -17 12; wesh_c -12 -14 13; wesh_j 9 -9 -7; wifi 45 -32 -39
wifi_> 22 -20 -17; wifi_alors 10 -10 -8; wifi_c 9 -9 -7; wifi_conne 6 -6 -5; wifi_coupe 11 -11 -6
wifi_dans 12 -17 -7; wifi_de 12 -11 -11; wifi_est 14 -12 -21; wifi_et 12 -13 -11; wifi_faibl 12 -10 -12
wifi_fonct -18 17 -13; wifi_il 15 -14 -12; wifi_insta 6 -6 -6; wifi_la 13 -9 -13; wifi_le 12 -15 -11
wifi_mais 10 -9 -10; wifi_march 9 -2 -17; wifi_n 9 -8 -7; wifi_ne 22 -20 -25; wifi_passe 15 -15 -12
wifi_plus 11 -9 -13; wifi_qui 9 -13 -6; wifi_sans 13 -13 -13; wifi_se 19 -19 -10; wifi_sur 9 -9 -7; y -18 -2 7
y_a -13 -5 9; y_compr -5 -6 6; y_conna -8 -10 10; y_touch -9 10 -11; yahoo -6 -6 6; yahoo_point -6 -6 6
yann -5 -6 6; yann_kerou -5 -6 6; yes -12 -12 12; yes_> -12 -12 12; yo -7 -7 8; yo_c -7 -7 8; youtu 6 -6 -6
youtu_ou 6 -6 -6; zero -18 -5 13; zero_> -7 7 -8; zero_barre -5 6 -7; zero_cinq -5 -5 5; zero_neuf -9 -9 10
zero_quatr -5 -6 6; zero_six -8 -9 9; zero_trois -6 -6 6; zero_un -6 -6 8; zone -10 10 -9; zone_blanc -10 10 -9
zoom 8 -6 -8; zoom_avec 8 -6 -8; zut -9 -9 9; zut_j -9 -9 9
""",
    ),
    "wants_human": (
        "no yes",
        """
00 8 -8; 00_00 8 -8; 00_> 8 -8; 01 10 -10; 01_42 7 -7; 01_60 8 -8; 06 13 -13; 06_12 11 -11; 06_22 5 -5; 06_99 8 -8
07 8 -8; 07_80 8 -8; 12 14 -14; 12_34 9 -9; 12_60 8 -8; 12_> 8 -8; 2 10 -10; 22 5 -5; 22_33 5 -5; 2_80 8 -8
2_> 8 -8; 2_impri 7 -7; 3 10 -10; 33 10 -10; 33_44 5 -5; 33_6 6 -6; 34 9 -9; 34_56 8 -8; 34_cinqu 6 -6
3_ordin 10 -10; 3_telep 10 -10; 42 7 -7; 42_65 7 -7; 44 5 -5; 44_55 5 -5; 4g 8 -8; 4g_march 8 -8; 5 7 -7; 55 5 -5
55_c 5 -5; 56 8 -8; 56_78 6 -6; 56_> 11 -11; 5_ou 7 -7; 6 11 -11; 60 8 -8; 60_12 8 -8; 65 7 -7; 65_89 7 -7
6_12 7 -7; 6_ordin 7 -7; 74 7 -7; 74_> 7 -7; 78 7 -7; 78_> 7 -7; 80 8 -8; 80_2 8 -8; 89 7 -7; 89_74 7 -7; 9 13 -13
99 8 -8; 99_00 8 -8; 9_> 13 -13; <_01 10 -10; <_06 13 -13; <_07 8 -8; <_3 10 -10; <_33 14 -14; <_5 7 -7; <_a 7 -7
<_absol 11 -11; <_accue 6 -6; <_agent -10 10; <_ah 13 -13; <_aicha 6 -6; <_ajout 7 -7; <_alain 3 -3; <_allez 1 -1
<_allo 6 -6; <_alors 11 -11; <_anne 8 -8; <_antoi 9 -9; <_aroba 10 -10; <_arret -8 8; <_assur 11 -11; <_atten 14 -14
<_au 18 -18; <_aucun 10 -10; <_aurel 6 -6; <_b 10 -10; <_bah 14 -14; <_baiss 7 -7; <_bande 10 -10; <_bascu -8 8
<_ben 12 -12; <_bien 8 -8; <_blabl 11 -11; <_bof 10 -10; <_bon -3 3; <_bonjo 10 -10; <_bonne 10 -10; <_boula 8 -8
<_box 12 -12; <_c 5 -5; <_ca 11 -11; <_carte 7 -7; <_ce 9 -9; <_certa 10 -10; <_chape 7 -7; <_chez 7 -7; <_cinq 9 -9
<_cinqu 10 -10; <_clair 8 -8; <_comme 11 -11; <_compt 10 -10; <_conne -10 10; <_conse -17 17; <_conta 7 -7
<_cool 8 -8; <_d 8 -8; <_dans 10 -10; <_dark 6 -6; <_degag 5 -5; <_depui 19 -19; <_desol 7 -7; <_deux 13 -13
<_direc 6 -6; <_dites -8 8; <_dix 9 -9; <_donne -8 8; <_du 15 -15; <_ducas 6 -6; <_eh 7 -7; <_elle 16 -16
<_emma 8 -8; <_en 8 -8; <_entre 6 -6; <_envoy 10 -10; <_enzo 6 -6; <_espec 13 -13; <_est -5 5; <_euh 10 -10
<_evide 10 -10; <_exact 7 -7; <_excus 3 -3; <_fait 10 -10; <_faite -19 19; <_fanta 8 -8; <_faux 11 -11; <_fouta 9 -9
<_franc -8 8; <_frere 5 -5; <_genre -12 12; <_girar 7 -7; <_gmail 11 -11; <_gsm 6 -6; <_hein 12 -12; <_helen 9 -9
<_hier 9 -9; <_hors 10 -10; <_huit 6 -6; <_humai -17 17; <_il 9 -9; <_impec 10 -10; <_impos 11 -11; <_incor 11 -11
<_inter 7 -7; <_isabe 6 -6; <_j 11 -11; <_jamai 11 -11; <_je 13 -13; <_jean 11 -11; <_joker 11 -11; <_julie 5 -5
<_juste 5 -5; <_l 13 -13; <_la 15 -15; <_laiss -14 14; <_laure 10 -10; <_le 19 -19; <_lea 5 -5; <_lefev 6 -6
<_leque 11 -11; <_les 17 -17; <_luc 5 -5; <_lucas 6 -6; <_lundi 9 -9; <_m 6 -6; <_ma 15 -15; <_madam 7 -7
<_mais 16 -16; <_malhe 11 -11; <_march 9 -9; <_marie 5 -5; <_max 7 -7; <_meme 8 -8; <_merci 9 -9; <_mes 17 -17
<_mette 2 -2; <_mhm 11 -11; <_mirac 11 -11; <_moi -4 4; <_mon 11 -11; <_monsi 18 -18; <_ne 14 -14; <_negat 9 -9
<_netfl 6 -6; <_ni 9 -9; <_nicke 9 -9; <_niet 11 -11; <_nom 7 -7; <_non 17 -17; <_nos 7 -7; <_notre 7 -7
<_nulle 11 -11; <_numer 8 -8; <_oh 13 -13; <_ok 9 -9; <_on 22 -22; <_opera -16 16; <_ou -12 12; <_oui 18 -18
<_p 5 -5; <_paill 11 -11; <_pardo 8 -8; <_parfa 6 -6; <_parle -12 12; <_parti 8 -8; <_pas 4 -4; <_pasca 5 -5
<_passe -3 3; <_paul 17 -17; <_pauvr 9 -9; <_perso 27 -27; <_peuch 1 -1; <_plus 13 -13; <_posit 11 -11; <_pour 9 -9
<_pourq 12 -12; <_pourr -15 15; <_prene 9 -9; <_probl 9 -9; <_puis -14 14; <_putai 13 -13; <_qu 6 -6; <_quand 14 -14
<_quatr 17 -17; <_quel 9 -9; <_quell 7 -7; <_quelq 5 -5; <_qui 12 -12; <_quinz 8 -8; <_rappe -10 10; <_ras 5 -5
<_redon -11 11; <_rembo 13 -13; <_rende -10 10; <_rien 17 -17; <_robin 6 -6; <_sa 5 -5; <_salut 3 -3; <_sarah 6 -6
<_seize 15 -15; <_sept 8 -8; <_serai -6 6; <_servi -18 18; <_seule 10 -10; <_si 8 -8; <_soixa 8 -8; <_sophi 5 -5
<_sous 10 -10; <_steph 5 -5; <_stop -9 9; <_super 11 -11; <_sur 6 -6; <_surto 9 -9; <_t 8 -8; <_tabar 6 -6
<_tais 11 -11; <_te 8 -8; <_techn -21 21; <_test 8 -8; <_thoma 7 -7; <_toto 4 -4; <_toujo 15 -15; <_tout 14 -14
<_trans -22 22; <_tres 8 -8; <_trois 13 -13; <_une 11 -11; <_vas 5 -5; <_vers 11 -11; <_viens 8 -8; <_vingt 8 -8
<_voila 8 -8; <_volon 6 -6; <_vous 13 -13; <_wesh 11 -11; <_wii 7 -7; <_y 8 -8; <_yes 6 -6; <_youtu 8 -8; <_z 6 -6
<_zero 1 -1; a 10 -10; a_appel 19 -19; a_appor 6 -6; a_carte 4 -4; a_ce -6 6; a_chang 9 -9; a_cinq 8 -8
a_comme 5 -5; a_cote 7 -7; a_coupe 9 -9; a_crash 2 -2; a_debra 12 -12; a_deja 5 -5; a_deman 5 -5; a_deux 8 -8
a_dit 9 -9; a_dix 8 -8; a_donne 9 -9; a_du 7 -7; a_envoy 10 -10; a_ete 6 -6; a_eu 9 -9; a_fait 14 -14; a_fondu 5 -5
a_insta 9 -9; a_inter 8 -8; a_joind 7 -7; a_jour 5 -5; a_la 15 -15; a_laver 7 -7; a_le 8 -8; a_m 7 -7; a_ma 9 -9
a_mamad 8 -8; a_mareu 7 -7; a_marre 5 -5; a_matin 2 -2; a_me 11 -11; a_mis 5 -5; a_mon 13 -13; a_mons 6 -6
a_mort 5 -5; a_n 6 -6; a_nouve 3 -3; a_parle -8 8; a_pas -2 2; a_perso 15 -15; a_peu 7 -7; a_plus 9 -9; a_pose 5 -5
a_preve 5 -5; a_propo 5 -5; a_quatr 5 -5; a_quel -17 17; a_quelq -3 3; a_qui -14 14; a_r 7 -7; a_raccr 13 -13
a_rappe 7 -7; a_redem 2 -2; a_regar 10 -10; a_resil 6 -6; a_rien 7 -7; a_robas 6 -6; a_s 6 -6; a_se 2 -2
a_sept 6 -6; a_septa 5 -5; a_sfr 6 -6; a_signa 6 -6; a_signe 7 -7; a_t -14 14; a_tenu 9 -9; a_toujo 13 -13
a_tout 8 -8; a_trava 5 -5; a_un -11 11; a_une -24 24; a_votre -15 15; a_vous 15 -15; abonn 11 -11; abonn_> 11 -11
absen 6 -6; absen_> 6 -6; absol 11 -11; absol_> 11 -11; accen 13 -13; accen_> 13 -13; acces 3 -3; acces_a 3 -3
accor 14 -14; accor_> 13 -13; accor_mais 7 -7; accue 12 -12; accue_> 7 -7; accue_aroba 6 -6; accue_n 8 -8
achet 6 -6; achet_l 6 -6; adres -8 8; adres_a -13 13; adres_mail 6 -6; adsl 9 -9; adsl_est 9 -9; affai -13 13
affai_a -13 13; affic 10 -10; affic_conne 8 -8; affic_pas 7 -7; agace 7 -7; agace_> 7 -7; agee 2 -2; agee_> 15 -15
agee_qui 14 -14; agee_vous -10 10; agenc 9 -9; agenc_immob 9 -9; agent -18 18; agent_> -18 18; agent_d 8 -8
agent_s -14 14; ah 13 -13; ah_bah 7 -7; ah_ben 7 -7; ah_ca 9 -9; ah_mais 6 -6; ah_mince 8 -8; ah_non 5 -5
ah_oui 12 -12; ah_super 6 -6; ai 14 -14; ai_9 13 -13; ai_achet 6 -6; ai_annul 5 -5; ai_appel 8 -8; ai_assez -11 11
ai_beau 2 -2; ai_besoi -25 25; ai_chang 11 -11; ai_de 6 -6; ai_debra 7 -7; ai_deja 23 -23; ai_demar 12 -12
ai_dit 9 -9; ai_encor 6 -6; ai_envie 15 -15; ai_etein 6 -6; ai_eu 2 -2; ai_expli 7 -7; ai_fait 13 -13; ai_inter 6 -6
ai_jamai 2 -2; ai_la 6 -6; ai_marre -13 13; ai_mis 2 -2; ai_parle 23 -23; ai_pas 12 -12; ai_perdu 3 -3; ai_plus 3 -3
ai_ras 8 -8; ai_recu 7 -7; ai_recup 3 -3; ai_redem 7 -7; ai_rende 13 -13; ai_retro 8 -8; ai_rien 7 -7; ai_sousc 3 -3
ai_toujo 3 -3; ai_toute 6 -6; ai_trois 5 -5; ai_un 10 -10; ai_une 4 -4; ai_vraim 8 -8; ai_vu 2 -2; aicha 6 -6
aicha_diall 6 -6; aide 7 -7; aide_il 7 -7; aider 14 -14; aider_> 14 -14; aime -8 8; aime_pas -8 8; aimer -13 13
aimer_ben -8 8; aimer_bien -11 11; aimer_mieux -12 12; air 8 -8; air_d 7 -7; air_de 6 -6; ajout 7 -7; ajout_un 7 -7
alain 3 -3; alain_point 3 -3; aller 8 -8; aller_> 7 -7; aller_dans 7 -7; aller_merci 6 -6; aller_sur 1 -1
allez 2 -2; allez_hop -8 8; allez_vous 7 -7; allez_y 7 -7; allo 10 -10; allo_> 13 -13; allo_allo 7 -7
allo_bonjo 14 -14; allo_vous 7 -7; allo_y -10 10; allum 6 -6; allum_> 6 -6; allum_plus 5 -5; alors 12 -12
alors_> 7 -7; alors_c 5 -5; alors_comme 5 -5; alors_euh 14 -14; alors_je 3 -3; alors_mariu 4 -4; alors_non 7 -7
alors_voila 7 -7; ameli 9 -9; ameli_> 9 -9; an 9 -9; an_derni 6 -6; an_panne 5 -5; anato 5 -5; anato_r 5 -5
ancie 6 -6; ancie_opera 6 -6; anne 8 -8; anne_sophi 8 -8; annul 16 -16; annul_la 5 -5; annul_le 10 -10
annul_mon 5 -5; anten 8 -8; anten_> 8 -8; antoi 9 -9; antoi_de 9 -9; appai 6 -6; appai_plus 6 -6; appar 20 -20
appar_> 19 -19; appar_je 6 -6; appar_ne 5 -5; appel 14 -14; appel_> 4 -4; appel_au 7 -7; appel_ca 5 -5
appel_de 8 -8; appel_hier 5 -5; appel_jamai 3 -3; appel_je 6 -6; appel_julie 11 -11; appel_luc 6 -6; appel_mais 7 -7
appel_melan 8 -8; appel_nadia 11 -11; appel_ne 5 -5; appel_perso 7 -7; appel_pour 6 -6; appel_redem 11 -11
appel_se 11 -11; appel_un 8 -8; appor 6 -6; appor_la 6 -6; appui 10 -10; appui_sur 10 -10; apres 2 -2
apres_midi 9 -9; apres_redem 8 -8; apres_vente -11 11; aroba 13 -13; aroba_> 6 -6; aroba_boula 7 -7; aroba_club 5 -5
aroba_free 13 -13; aroba_fri 7 -7; aroba_garag 6 -6; aroba_gmail 7 -7; aroba_hotma 6 -6; aroba_i 6 -6
aroba_iclou 4 -4; aroba_lapos 5 -5; aroba_mairi 6 -6; aroba_neuf 7 -7; aroba_orang 6 -6; aroba_outlo 8 -8
aroba_proto 6 -6; aroba_sfr 6 -6; aroba_trans 10 -10; aroba_yahoo 6 -6; arran 6 -6; arran_pas 6 -6; arret -8 8
arret_avec -8 8; arriv -2 2; arriv_> 13 -13; arriv_donne -13 13; arriv_plus 9 -9; artif -7 7; artif_> -7 7
aspir 9 -9; aspir_ne 9 -9; assez -11 11; assez_de -10 10; assez_du -9 9; assis 1 -1; assis_> 11 -11; assis_de 15 -15
assis_une -8 8; assur 12 -12; assur_> 11 -11; assur_que 8 -8; at 3 -3; at_gmail 3 -3; at_outlo 3 -3; atten 27 -27
atten_> 10 -10; atten_cheri 7 -7; atten_elle 5 -5; atten_je 11 -11; atten_le 12 -12; atten_mon 5 -5; atten_non 5 -5
atten_pour -20 20; atten_que 7 -7; atten_un 16 -16; attri 5 -5; attri_> 5 -5; au -1 1; au_au -5 5; au_bout -9 9
au_burea 16 -16; au_contr 8 -8; au_dessu 6 -6; au_deuxi 5 -5; au_fond 7 -7; au_mois 6 -6; au_monsi -16 16
au_nez 13 -13; au_nom 8 -8; au_poil 10 -10; au_point 6 -6; au_premi 10 -10; au_resea 7 -7; au_respo -14 14
au_sous 5 -5; au_stand 10 -10; au_sujet 6 -6; au_techn -6 6; au_telep -7 7; au_wifi 5 -5; aucun 15 -15
aucun_barre 5 -5; aucun_effet 9 -9; aucun_idee 9 -9; aucun_probl 4 -4; aucun_site 7 -7; aujou 8 -8; aujou_hui 8 -8
aurel 6 -6; aurel_under 6 -6; aurie -11 11; aurie_pas -11 11; aussi 9 -9; aussi_> 9 -9; autom -15 15; autom_> -15 15
autre 12 -12; autre_chose 5 -5; autre_je 9 -9; autre_jour 10 -10; autre_perso 9 -9; autre_piece 7 -7
autre_probl 7 -7; aux -19 19; aux_clien 12 -12; aux_machi -18 18; aux_robot -8 8; avait 14 -14; avait_assur 8 -8
avait_dit 11 -11; avant 7 -7; avant_> 7 -7; avant_que 7 -7; avec 2 -2; avec_avec -3 3; avec_deux 12 -12
avec_le -8 8; avec_ma 2 -2; avec_mes 7 -7; avec_mon 8 -8; avec_quelq 10 -10; avec_un -15 15; avec_une 8 -8
avec_vos 5 -5; avec_votre -12 12; avec_vous 13 -13; avez 4 -4; avez_bien 10 -10; avez_dit 5 -5; avez_pas -10 10
avez_raiso 12 -12; avez_un 9 -9; avoca 6 -6; avoca_> 6 -6; avoir -25 25; avoir_affai -13 13; avoir_quelq -17 17
avoir_un -17 17; avoir_une -14 14; avoue 5 -5; avoue_que 5 -5; b 8 -8; b_aroba 6 -6; b_comme 10 -10; b_v 6 -6
bah 10 -10; bah_c 4 -4; bah_ecout 6 -6; bah_non 7 -7; bah_oui 11 -11; bah_voila 7 -7; baill 5 -5; baill_aroba 5 -5
baiss 7 -7; baiss_la 7 -7; banca 11 -11; banca_> 11 -11; banca_m 6 -6; bande 16 -16; bande_d 7 -7; bande_de 11 -11
barre 4 -4; barre_> 5 -5; barre_sur 2 -2; bas 5 -5; bas_clair 5 -5; bas_roux 5 -5; bascu -8 8; bascu_moi -8 8
beau 11 -11; beau_aujou 8 -8; beau_redem 2 -2; beauc 10 -10; beauc_> 6 -6; beauc_chef 8 -8; ben 14 -14; ben_> 9 -9
ben_ca 9 -9; ben_evide 8 -8; ben_figur 9 -9; ben_gros -8 8; ben_le 7 -7; ben_non 5 -5; ben_oui 6 -6; ben_tout 14 -14
benal 14 -14; benal_> 10 -10; benal_a 6 -6; berna 12 -12; berna_> 12 -12; berna_deux 3 -3; berna_soixa 3 -3
berth 5 -5; berth_e 5 -5; besoi -3 3; besoi_ca 1 -1; besoi_d -18 18; besoi_de 12 -12; besoi_que 14 -14; bien 23 -23
bien_> 11 -11; bien_avoir -9 9; bien_ca 7 -7; bien_cela 7 -7; bien_comme 7 -7; bien_compr 10 -10; bien_franc 11 -11
bien_genti 10 -10; bien_mieux 7 -7; bien_note 5 -5; bien_oui 7 -7; bien_qu -8 8; bien_que 8 -8; bien_s 24 -24
bien_sur 10 -10; bien_volon 8 -8; bip 7 -7; bip_> 7 -7; bip_bip 7 -7; blabl 11 -11; blabl_> 11 -11; blanc 5 -5
blanc_a 6 -6; blanc_aroba 5 -5; blanc_j 2 -2; bleue 4 -4; bleue_ne 4 -4; bloqu 6 -6; bloqu_> 6 -6; bof 10 -10
bof_non 10 -10; boite -1 1; boite_de -6 6; boite_hier 6 -6; boite_ne 2 -2; boite_vocal -8 8; bol 11 -11
bol_de 11 -11; bon 2 -2; bon_> 24 -24; bon_c 6 -6; bon_ca 12 -12; bon_j 2 -2; bon_la 2 -2; bon_laiss 12 -12
bon_maint 8 -8; bon_monsi 10 -10; bon_nom 11 -11; bon_passe -11 11; bonjo 9 -9; bonjo_> 13 -13; bonjo_c 8 -8
bonjo_est -3 3; bonjo_je -7 7; bonjo_madam 10 -10; bonjo_mamad 14 -14; bonjo_phili 8 -8; bonne 10 -10
bonne_quest 10 -10; bots -10 10; bots_je -10 10; bouch 4 -4; bouch_du 4 -4; boucl 9 -9; boucl_> 9 -9; bouff 5 -5
bouff_> 5 -5; boula 15 -15; boula_a 6 -6; boula_du 8 -8; boula_point 7 -7; bout -9 9; bout_du -9 9; bouto 16 -16
bouto_> 10 -10; bouto_de 10 -10; box 17 -17; box_> 20 -20; box_a 3 -3; box_elle 2 -2; box_est 4 -4; box_et 10 -10
box_la 3 -3; box_ne 2 -2; box_s 5 -5; box_toute 10 -10; bras 6 -6; bras_casse 6 -6; bruit 7 -7; bruit_> 7 -7
brun 10 -10; brun_> 10 -10; buffe 9 -9; buffe_tout 9 -9; bugue 8 -8; bugue_> 8 -8; burea 18 -18; burea_> 19 -19
burea_il 5 -5; c 10 -10; c_a 6 -6; c_est 10 -10; c_etait 4 -4; c_point 6 -6; ca 14 -14; ca_> 9 -9; ca_a -1 1
ca_arriv 10 -10; ca_aux 12 -12; ca_buffe 9 -9; ca_c 3 -3; ca_charg 11 -11; ca_clign 6 -6; ca_comme 7 -7
ca_coupe 10 -10; ca_demar 6 -6; ca_depen 11 -11; ca_exact 8 -8; ca_fait 1 -1; ca_fonct 15 -15; ca_gresi 5 -5
ca_ira 7 -7; ca_joue 13 -13; ca_lag 9 -9; ca_m 11 -11; ca_march 10 -10; ca_me 7 -7; ca_meme 15 -15; ca_n 9 -9
ca_ne 5 -5; ca_non 12 -12; ca_oui 7 -7; ca_que 6 -6; ca_raccr 8 -8; ca_rame 10 -10; ca_redem 9 -9; ca_remar 14 -14
ca_s 6 -6; ca_sert 10 -10; ca_suffi 14 -14; ca_tient 9 -9; ca_tombe 5 -5; ca_va 7 -7; ca_veut 8 -8; ca_y 13 -13
cable 8 -8; cable_> 8 -8; calme 8 -8; calme_> 8 -8; canal 3 -3; canal_du 3 -3; capte 7 -7; capte_pas 8 -8
capte_plus 5 -5; capte_toujo 8 -8; caron 7 -7; caron_preno 7 -7; carpe 9 -9; carpe_> 9 -9; carre 10 -10
carre_> 10 -10; carte 11 -11; carte_bleue 4 -4; carte_sim 9 -9; cas 12 -12; cas_> 12 -12; casqu 8 -8; casqu_> 8 -8
casse 16 -16; casse_> 16 -16; catas 4 -4; catas_je 4 -4; cause -13 13; cause_a -13 13; cave 11 -11; cave_> 11 -11
ce -2 2; ce_matin 10 -10; ce_n 10 -10; ce_numer 6 -6; ce_qu 12 -12; ce_que -8 8; ce_robot -11 11; ce_serai 8 -8
ce_servi 10 -10; ce_ticke 6 -6; cela 7 -7; cela_> 7 -7; cellu 5 -5; cellu_sonne 5 -5; celui 6 -6; celui_la 6 -6
centr 13 -13; centr_> 8 -8; centr_point 6 -6; certa 10 -10; certa_pas 10 -10; cette 8 -8; cette_fois 10 -10
cette_histo 7 -7; cette_machi -6 6; chain 6 -6; chain_> 6 -6; chair -9 9; chair_et -9 9; chale 2 -2; chale_> 2 -2
chamb 5 -5; chamb_> 5 -5; chang 20 -20; chang_> 16 -16; chang_d 13 -13; chang_de 1 -1; chang_du 3 -3; chang_la 7 -7
chang_le 3 -3; chang_rien 5 -5; chape 7 -7; chape_de 7 -7; charg 11 -11; charg_dans 9 -9; charg_jamai 6 -6
charg_plus 4 -4; chat 6 -6; chat_est 6 -6; chef 2 -2; chef_> 1 -1; chef_a 5 -5; chef_atten 7 -7; chef_m 5 -5
cherc 12 -12; cherc_le 10 -10; cherc_mes 9 -9; cheri 7 -7; cheri_je 7 -7; cheva 6 -6; cheva_> 6 -6; chez 4 -4
chez_machi 12 -12; chez_moi 12 -12; chez_nous 12 -12; chez_vous -10 10; chez_yahoo 5 -5; chich 6 -6; chich_vous 6 -6
chien 8 -8; chien_> 8 -8; chier 10 -10; chier_> 10 -10; chose 5 -5; chose_> 5 -5; chrom 9 -9; chrom_> 9 -9
cinq 19 -19; cinq_> 9 -9; cinq_a 5 -5; cinq_cinq 9 -9; cinq_douze 3 -3; cinq_heure 7 -7; cinq_machi 8 -8
cinq_minut 6 -6; cinq_nonan 8 -8; cinq_pc 5 -5; cinq_poste 9 -9; cinq_quara 4 -4; cinq_seize 3 -3; cinq_six 3 -3
cinq_sur 6 -6; cinq_telep 3 -3; cinq_trent 3 -3; cinqu 16 -16; cinqu_appar 10 -10; cinqu_cinq 4 -4; cinqu_six 13 -13
clair 11 -11; clair_aroba 5 -5; clair_point 4 -4; clair_rouss 8 -8; clien -6 6; clien_> -14 14; clien_en 9 -9
clien_m 14 -14; clien_n 10 -10; clien_quara 8 -8; clign 10 -10; clign_encor 6 -6; clign_toujo 7 -7; cloud 6 -6
cloud_point 6 -6; club 5 -5; club_tiret 5 -5; code 10 -10; code_> 2 -2; code_c 2 -2; code_puk 10 -10; coler 9 -9
coler_> 9 -9; colle -4 4; colle_> -9 9; colle_a 10 -10; colle_au -11 11; colle_aussi 9 -9; colle_m 9 -9
colle_non 3 -3; colle_s 4 -4; com 11 -11; com_> 10 -10; com_sans 5 -5; combi 9 -9; combi_depui 2 -2
combi_est 10 -10; comme 19 -19; comme_a 7 -7; comme_anato 5 -5; comme_berna 9 -9; comme_berth 5 -5; comme_ca 9 -9
comme_d 10 -10; comme_desir 5 -5; comme_dire 5 -5; comme_en 4 -4; comme_eugen 5 -5; comme_je 8 -8; comme_la 6 -6
comme_les 4 -4; comme_nicol 5 -5; comme_raoul 5 -5; comme_si 7 -7; comme_vous 7 -7; commu 7 -7; commu_sont 7 -7
compe -10 10; compe_> -10 10; compl_> 12 -12; compl_je -7 7; compl_mort 3 -3; compo 7 -7; compo_un 7 -7; compr -6 6
compr_> 4 -4; compr_la 8 -8; compr_pas -10 10; compr_rien -3 3; compt 10 -10; compt_aroba 10 -10; con 12 -12
con_> 12 -12; concl 9 -9; concl_> 9 -9; conna 6 -6; conna_> -5 5; conna_mon 12 -12; conna_pas 6 -6; conne 3 -3
conne_> 13 -13; conne_a 2 -2; conne_au 7 -7; conne_avec 4 -4; conne_est 11 -11; conne_et 3 -3; conne_fibre 2 -2
conne_inter 3 -3; conne_moi -10 10; conne_pas 8 -8; conne_perdu 8 -8; conne_plus 7 -7; conne_qui 9 -9
conne_saute 6 -6; conse -19 19; conse_> -19 19; conse_banca 11 -11; conse_clien -7 7; conse_dispo -8 8
conse_je 9 -9; conse_m 7 -7; conse_maint -10 10; conse_merci 18 -18; conse_ou -12 12; conse_qui 6 -6; conse_s -9 9
conso 7 -7; conso_est 6 -6; conso_march 6 -6; conso_trouv 5 -5; conta 9 -9; conta_aroba 7 -7; conta_avec -7 7
conta_ont 7 -7; conti 10 -10; conti_avec 10 -10; contr 18 -18; contr_> 19 -19; contr_est 5 -5; contr_le 3 -3
contr_moi 7 -7; cool 8 -8; cool_merci 8 -8; corre 8 -8; corre_> 7 -7; corre_de 6 -6; costa 8 -8; costa_> 8 -8
cote 7 -7; cote_> 7 -7; coup 7 -7; coup_sur 7 -7; coupe 11 -11; coupe_> 9 -9; coupe_d 5 -5; coupe_de 10 -10
coupe_la 9 -9; coupe_toujo 9 -9; coupe_toute 6 -6; coupu 6 -6; coupu_> 6 -6; coura 7 -7; coura_> 7 -7; courr 7 -7
courr_> 7 -7; crash 2 -2; crash_frere 2 -2; crass 7 -7; crass_> 7 -7; crois 13 -13; crois_> 7 -7; crois_bien 5 -5
crois_pas 7 -7; crois_que 11 -11; cuisi 6 -6; cuisi_> 6 -6; d 1 -1; d_> 7 -7; d_a 9 -9; d_abonn 11 -11
d_accor 14 -14; d_accue 8 -8; d_adres 7 -7; d_aller 7 -7; d_ameli 9 -9; d_appel 9 -9; d_atten 7 -7; d_avant 7 -7
d_avoir -19 19; d_comme 5 -5; d_erreu 11 -11; d_escro 7 -7; d_etre -6 6; d_habit 10 -10; d_humai -15 15
d_inter 6 -6; d_opera 12 -12; d_point 8 -8; d_u 6 -6; d_un -12 12; d_une 7 -7; da 8 -8; da_costa 8 -8; dame -14 14
dame_> -12 12; dame_bien 10 -10; dame_de -11 11; dame_m 7 -7; dame_tres 11 -11; dans 11 -11; dans_dix 3 -3
dans_l 9 -9; dans_la 7 -7; dans_le 11 -11; dans_les 3 -3; dans_ma 5 -5; dans_mon 2 -2; dans_tout 2 -2; dark 6 -6
dark_under 6 -6; de 8 -8; de_barre 2 -2; de_bouff 5 -5; de_bras 6 -6; de_ca 5 -5; de_ce -11 11; de_chang 15 -15
de_chez -3 3; de_chich 6 -6; de_clien 8 -8; de_compe -10 10; de_conna 13 -13; de_conne 12 -12; de_conse 21 -21
de_coupu 4 -4; de_demai 5 -5; de_direc 15 -15; de_discu -14 14; de_faire 13 -13; de_forfa 1 -1; de_grave 3 -3
de_gresi 13 -13; de_gueul 10 -10; de_la 3 -3; de_laiss 5 -5; de_lemoi 8 -8; de_ma 17 -17; de_machi -15 15
de_malad 5 -5; de_march 6 -6; de_marse 11 -11; de_maxim 9 -9; de_me 20 -20; de_meme 6 -6; de_merde 10 -10
de_moi 19 -19; de_mon 5 -5; de_mutua 6 -6; de_nazes 7 -7; de_netfl 2 -2; de_nouve 6 -6; de_novem 6 -6
de_nuls 10 -10; de_ouf 5 -5; de_paill 7 -7; de_panne 16 -16; de_paque 7 -7; de_parle -9 9; de_payer 5 -5
de_perso 20 -20; de_poste 7 -7; de_probl 18 -18; de_puis 10 -10; de_rappe -5 5; de_redem 18 -18; de_reel -11 11
de_refus 12 -12; de_repar 8 -8; de_repos 5 -5; de_resea 6 -6; de_rien 9 -9; de_robot -17 17; de_s 6 -6
de_saisi 7 -7; de_servi 7 -7; de_smet 9 -9; de_sms 10 -10; de_souci 9 -9; de_suite -4 4; de_synch 9 -9
de_techn 26 -26; de_telep 15 -15; de_tonal 3 -3; de_tout -10 10; de_trait 5 -5; de_venir -6 6; de_verif 5 -5
de_vivan -10 10; de_vive -11 11; de_vos -8 8; de_votre -6 6; de_vous 7 -7; de_wifi 8 -8; debit 10 -10
debit_est 6 -6; debit_monta 8 -8; debra 12 -12; debra_et 7 -7; debra_la 12 -12; debra_ma 6 -6; decle 10 -10
decle_direc 10 -10; decro 6 -6; decro_perso 6 -6; dect 6 -6; dect_ne 6 -6; dedan -10 10; dedan_> -10 10; degag 5 -5
degag_avec 5 -5; degou 10 -10; degou_de 10 -10; degue 12 -12; degue_de 12 -12; deja 30 -30; deja_appel 5 -5
deja_parle 17 -17; deja_redem 12 -12; deja_resol 3 -3; deja_venu 14 -14; demai 13 -13; demai_> 12 -12
demai_matin 11 -11; deman 1 -1; deman_a -7 7; deman_de 5 -5; deman_le 10 -10; deman_un -14 14; demar 10 -10
demar_> 6 -6; demar_l 12 -12; demoi -6 6; demoi_du -6 6; denis 6 -6; denis_point 6 -6; depec 11 -11; depec_> 11 -11
depen 11 -11; depen_ce 11 -11; deplo 11 -11; deplo_> 11 -11; depui 15 -15; depui_a 2 -2; depui_ca 2 -2
depui_ce 10 -10; depui_deux 7 -7; depui_hier 9 -9; depui_l 4 -4; depui_mardi 6 -6; depui_neuf 7 -7
depui_trois 10 -10; deran 14 -14; deran_pas 14 -14; derni 15 -15; derni_> 15 -15; des 6 -6; des_appel 7 -7
des_coupu 6 -6; des_incap 9 -9; des_lilas 8 -8; des_machi -11 11; des_sienn 7 -7; des_voleu 9 -9; desce 9 -9
desce_a 9 -9; desir 5 -5; desir_> 5 -5; desol 7 -7; desol_mais 7 -7; dessu 9 -9; dessu_> 5 -5; dessu_de 6 -6
detec 7 -7; detec_> 7 -7; deux 24 -24; deux_> 11 -11; deux_au 5 -5; deux_autre 9 -9; deux_et 6 -6; deux_fixes 8 -8
deux_fois 7 -7; deux_heure 12 -12; deux_jours 5 -5; deux_megas 4 -4; deux_mille 10 -10; deux_nonan 6 -6
deux_ordin 7 -7; deux_ou 14 -14; deux_pc 8 -8; deux_perso 14 -14; deux_porta 8 -8; deux_quara 5 -5; deux_r 6 -6
deux_s 6 -6; deux_sec 6 -6; deux_trois 5 -5; deux_un 8 -8; deuxi 14 -14; deuxi_> 5 -5; deuxi_fois 8 -8
deuxi_poste 7 -7; devai 6 -6; devai_venir 6 -6; devan 7 -7; devan_l 7 -7; diall 8 -8; diall_a 6 -6; diall_de 14 -14
diop 8 -8; diop_> 8 -8; dirai 15 -15; dirai_> 10 -10; dirai_bien 8 -8; dire 15 -15; dire_> 14 -14; dire_c 5 -5
dire_ca 12 -12; dire_que 9 -9; direc -3 3; direc_> -8 8; direc_aroba 6 -6; direc_n 7 -7; direc_sur 5 -5; dis 8 -8
dis_> 8 -8; discu -23 23; discu_avec -23 23; disie 8 -8; disie_> 8 -8; dispa 7 -7; dispa_> 7 -7; dispo -8 8
dispo_> -8 8; dit 10 -10; dit_d 9 -9; dit_de 8 -8; dit_et 5 -5; dit_la 5 -5; dit_mardi 11 -11; dit_oui 10 -10
dit_qu 3 -3; dit_que 4 -4; dit_sim 2 -2; dit_wifi 6 -6; dites -8 8; dites_au -6 6; dites_on -9 9; dites_pourr -7 7
dix 22 -22; dix_> 5 -5; dix_dix 5 -5; dix_fois 6 -6; dix_heure 16 -16; dix_huit 11 -11; dix_minut 3 -3
dix_neuf 5 -5; dix_poste 8 -8; dix_quatr 5 -5; dix_sept 5 -5; dizai 11 -11; dizai_de 7 -7; dizai_je 10 -10
dois 13 -13; dois_aller 7 -7; dois_regar 12 -12; doit 17 -17; doit_passe 11 -11; doit_venir 11 -11; donc -11 11
donc_je -11 11; donne -3 3; donne_ce 6 -6; donne_le 2 -2; donne_moi -20 20; donne_votre 9 -9; dont 6 -6
dont_trois 6 -6; dossi 7 -7; dossi_> 7 -7; douze 15 -15; douze_> 13 -13; douze_quara 7 -7; douze_quatr 4 -4
douze_soixa 8 -8; douze_treiz 6 -6; douze_trent 4 -4; du 12 -12; du_bas 5 -5; du_bruit 7 -7; du_burea 5 -5
du_centr 8 -8; du_fax 4 -4; du_fil -11 11; du_fils -5 5; du_fouta 9 -9; du_magas 13 -13; du_rende 5 -5
du_repon -9 9; du_rhone 4 -4; du_servi -7 7; du_stand -6 6; du_techn 4 -4; du_telet 5 -5; du_temps 6 -6
du_tiret 6 -6; du_tout 14 -14; du_wifi 3 -3; ducas 6 -6; ducas_avec 6 -6; dupon 8 -8; dupon_> 8 -8; duran 6 -6
duran_aroba 6 -6; e 11 -11; e_> 6 -6; e_aroba 5 -5; e_b 6 -6; e_comme 5 -5; e_deux 6 -6; e_f 6 -6; e_r 6 -6
e_y 8 -8; ecole 8 -8; ecole_> 8 -8; ecout 10 -10; ecout_> 7 -7; ecout_ca 6 -6; effec 8 -8; effec_> 8 -8; effet 9 -9
effet_> 9 -9; eh 7 -7; eh_bien 7 -7; elect 8 -8; elect_> 8 -8; elle 14 -14; elle_a 2 -2; elle_clign 7 -7
elle_est 10 -10; elle_redem 5 -5; elle_reste 8 -8; elle_s 1 -1; elle_va 2 -2; embet 13 -13; embet_> 12 -12
embet_quand 7 -7; emma 8 -8; emma_rey 8 -8; emplo -9 9; emplo_sinon -9 9; en_a 6 -6; en_ai -8 8; en_atten -20 20
en_boucl 9 -9; en_chair -9 9; en_coler 9 -9; en_conta -7 7; en_est 6 -6; en_fait 4 -4; en_infor 6 -6
en_ligne 10 -10; en_numer 8 -8; en_occup 9 -9; en_os -9 9; en_panne 12 -12; en_passe 7 -7; en_quara 4 -4
en_relat -14 14; en_rond 7 -7; en_sais 13 -13; en_tete 5 -5; en_train 5 -5; en_visio 8 -8; en_vrai -14 14
en_zone 2 -2; encor 13 -13; encor_> 16 -16; encor_des 6 -6; encor_en 12 -12; encor_la 10 -10; encor_laiss 6 -6
encor_rouge 6 -6; enerv 5 -5; enerv_rassu 5 -5; enfan 9 -9; enfan_en 7 -7; enfan_peuve 1 -1; enfan_sont 8 -8
enfin 9 -9; enfin_> 8 -8; enfin_la 6 -6; enfin_non 6 -6; enfin_oui 11 -11; enfin_trava 8 -8; enten 16 -16
enten_> 7 -7; enten_bien 10 -10; enten_comme 7 -7; enten_enfin 6 -6; enten_par 7 -7; enten_pas 10 -10; entre 11 -11
entre_> 13 -13; entre_avec -11 11; entre_deux 6 -6; entre_huit 6 -6; envie -14 14; envie_de -14 14; envir 8 -8
envir_> 8 -8; envoi -5 5; envoi_de 15 -15; envoi_un -9 9; envoy 14 -14; envoy_de 10 -10; envoy_moi 10 -10
envoy_mon 6 -6; enzo 6 -6; enzo_ferra 6 -6; erreu 11 -11; erreu_> 11 -11; es 8 -8; es_un 8 -8; escro 10 -10
escro_> 10 -10; espec 13 -13; espec_de 13 -13; esper 8 -8; esper_que 8 -8; essay 15 -15; essay_> 15 -15; est 15 -15
est_> 15 -15; est_a 6 -6; est_au 6 -6; est_autre 8 -8; est_avec 9 -9; est_bien 5 -5; est_bloqu 6 -6; est_bon -1 1
est_c 2 -2; est_ca 7 -7; est_catas 4 -4; est_clair 4 -4; est_compl 21 -21; est_conse 11 -11; est_corre 6 -6
est_coupe 7 -7; est_d 9 -9; est_dans 5 -5; est_de 8 -8; est_degue 12 -12; est_deja 14 -14; est_deux 5 -5
est_dix 8 -8; est_du 9 -9; est_en 12 -12; est_encor 9 -9; est_etein 15 -15; est_eva 9 -9; est_exact 12 -12
est_fait 4 -4; est_famil 5 -5; est_faux 12 -12; est_furie 12 -12; est_gerar 6 -6; est_hs 9 -9; est_inadm 5 -5
est_inexa 15 -15; est_insup 6 -6; est_intol 8 -8; est_isabe 1 -1; est_je 9 -9; est_julie 8 -8; est_karim 10 -10
est_l 12 -12; est_la 5 -5; est_lamen 14 -14; est_le 11 -11; est_lea 6 -6; est_ma 3 -3; est_marce 8 -8
est_marra 9 -9; est_mauva 8 -8; est_meme 4 -4; est_mon 9 -9; est_monsi 12 -12; est_mort 8 -8; est_muet 9 -9
est_nicke 17 -17; est_nico 3 -3; est_noire 8 -8; est_note 4 -4; est_nul 8 -8; est_ok 3 -3; est_orang 11 -11
est_parti 6 -6; est_pas 8 -8; est_pasca 10 -10; est_passe 19 -19; est_pire 14 -14; est_pixel 4 -4; est_plus 5 -5
est_plusi 8 -8; est_possi -6 6; est_pour 11 -11; est_quand 3 -3; est_quatr 10 -10; est_que -11 11; est_quelq 9 -9
est_qui 11 -11; est_quoi 11 -11; est_rallu 6 -6; est_redev 7 -7; est_regle 7 -7; est_relou -10 10; est_rendu 6 -6
est_rentr 5 -5; est_repar 12 -12; est_respo 6 -6; est_retab 12 -12; est_reven 9 -9; est_ridic 8 -8; est_rouge 5 -5
est_scand 12 -12; est_sfr 11 -11; est_sur 6 -6; est_tombe 9 -9; est_toujo 9 -9; est_tout 12 -12; est_trois 3 -3
est_trop -7 7; est_un 6 -6; est_une 22 -22; est_venu -5 5; est_vert 2 -2; est_vrai 14 -14; et 10 -10; et_2 7 -7
et_3 10 -10; et_annul 5 -5; et_c 5 -5; et_ca 8 -8; et_depui 2 -2; et_deux 9 -9; et_en -9 9; et_et 8 -8; et_il 5 -5
et_j 3 -3; et_le 10 -10; et_m 5 -5; et_ma 1 -1; et_mes 1 -1; et_midi 6 -6; et_n 5 -5; et_non 8 -8; et_onze 9 -9
et_quatr 6 -6; et_rallu 6 -6; et_rebra 7 -7; et_rien 6 -6; et_tout 3 -3; et_trois 9 -9; et_un 6 -6; et_une 8 -8
etage 10 -10; etage_> 9 -9; etage_et 5 -5; etais 7 -7; etais_au 7 -7; etait 4 -4; etait_bon 6 -6; etait_la 3 -3
ete 8 -8; ete_porte 7 -7; ete_suspe 6 -6; etein 13 -13; etein_> 10 -10; etein_et 6 -6; etes 13 -13; etes_d 7 -7
etes_des 9 -9; etes_incap 8 -8; etes_qu 7 -7; etes_tous 9 -9; etes_tromp 6 -6; etes_un 21 -21; etes_une -19 19
etes_vous 12 -12; etonn 9 -9; etonn_> 9 -9; etre -21 21; etre_humai -15 15; etre_mis -12 12; etre_rappe -6 6
etre_trans -18 18; eu 2 -2; eu_aucun 9 -9; eu_hier -16 16; eu_quelq 11 -11; eu_un 14 -14; eu_une 11 -11; eugen 5 -5
eugen_r 5 -5; euh 9 -9; euh_> 11 -11; euh_alors 5 -5; euh_ben 9 -9; euh_c 3 -3; euh_enfin 11 -11; euh_euh 11 -11
euh_je 11 -11; euh_non 16 -16; euh_oui 14 -14; euh_s -15 15; euh_trois 6 -6; euh_un -20 20; euh_voila 9 -9; eva 9 -9
eva_longo 9 -9; evide 16 -16; evide_> 10 -10; evide_que 10 -10; evite 13 -13; evite_> 13 -13; exact 15 -15
exact_> 11 -11; exact_c 7 -7; exact_ce 10 -10; exact_monsi 7 -7; excus 10 -10; excus_moi 10 -10; exige -11 11
exige_qu -6 6; exige_un -16 16; expli -5 5; expli_> 7 -7; expli_tout -10 10; f 6 -6; f_e 6 -6; fache 6 -6
fache_> 6 -6; facte 6 -6; facte_m 6 -6; factu 13 -13; factu_> 13 -13; faire 17 -17; faire_avec 7 -7; faire_ca 12 -12
faire_d 5 -5; faire_du 5 -5; faire_moi 9 -9; faire_voir 7 -7; fais 8 -8; fais_meme 4 -4; fais_pour 8 -8; fait 12 -12
fait_> 19 -19; fait_beau 8 -8; fait_bip 7 -7; fait_c 3 -3; fait_ce 2 -2; fait_chier 10 -10; fait_coupe 4 -4
fait_d 5 -5; fait_des 7 -7; fait_deux 14 -14; fait_dix 6 -6; fait_exact 7 -7; fait_le 3 -3; fait_quatr 6 -6
fait_saute 7 -7; fait_tout 6 -6; fait_trois 18 -18; fait_une -8 8; faite -4 4; faite_> 11 -11; faite_moi -10 10
faite_perdr 6 -6; faite_venir -15 15; falla 3 -3; falla_chang 3 -3; famil 15 -15; famil_> 13 -13; famil_tiret 5 -5
fan 6 -6; fan_de 6 -6; fanta 8 -8; fanta_ca 8 -8; fatig 9 -9; fatig_> 9 -9; faudr 2 -2; faudr_l -8 8
faudr_que 18 -18; faut -3 3; faut_que 14 -14; faut_quelq -11 11; faut_un -17 17; faute 14 -14; faute_> 14 -14
faux 12 -12; faux_> 12 -12; fax 4 -4; fax_ne 4 -4; felic 8 -8; felic_pour 8 -8; femme 10 -10; femme_> 10 -10
femme_ne 3 -3; femme_qui 7 -7; ferra 6 -6; ferra_comme 6 -6; fete 5 -5; fete_ca 5 -5; fibre 10 -10; fibre_> 6 -6
fibre_au 6 -6; fibre_est 11 -11; fibre_et 3 -3; fibre_ne 2 -2; fige 5 -5; fige_sur 5 -5; figur 9 -9; figur_vous 9 -9
fil -10 10; fil_> -11 11; fil_avec 7 -7; fille 1 -1; fille_elle 1 -1; fille_qui 2 -2; fils 2 -2; fils_> -5 5
fils_excus 7 -7; fils_m 7 -7; fils_regar 5 -5; fils_vient 6 -6; fin 9 -9; fin_> 9 -9; fixe 8 -8; fixe_> 7 -7
fixe_est 6 -6; fixes 8 -8; fixes_et 8 -8; fois 12 -12; fois_> 11 -11; fois_meme 7 -7; fois_que 13 -13; fonct 16 -16
fonct_> 13 -13; fonct_a 3 -3; fonct_c 3 -3; fonct_un 7 -7; fond 7 -7; fond_d 7 -7; fondu 5 -5; fondu_je 5 -5
forfa 3 -3; forfa_> 1 -1; forfa_mobil 4 -4; fort 11 -11; fort_mon 10 -10; fort_parce 7 -7; fortn 5 -5; fortn_j 5 -5
fourn 12 -12; fourn_> 12 -12; fout 5 -5; fout_de 5 -5; fouta 10 -10; fouta_de 10 -10; foute 11 -11; foute_de 11 -11
fr 11 -11; fr_> 11 -11; fr_comme 4 -4; franc 9 -9; franc_> 11 -11; franc_je -8 8; free 13 -13; free_> 10 -10
free_point 6 -6; frere 5 -5; frere_ca 5 -5; frere_plus 2 -2; frero 8 -8; frero_> 8 -8; fri 7 -7; fri_non 7 -7
furie 12 -12; furie_> 11 -11; furie_contr 7 -7; g 7 -7; g_i 7 -7; garag 6 -6; garag_tiret 6 -6; garni 8 -8
garni_a 8 -8; gars -11 11; gars_> -11 11; gars_la -9 9; gars_s -6 6; gendr 3 -3; gendr_qui 3 -3; genre -12 12
genre_je -12 12; gens 6 -6; gens_comme 6 -6; genti 11 -11; genti_> 11 -11; genti_au 10 -10; gerar 6 -6
gerar_point 6 -6; gere 9 -9; gere_> 9 -9; girar 7 -7; girar_aroba 5 -5; girar_g 7 -7; gmail 17 -17; gmail_> 11 -11
gmail_non 5 -5; gmail_point 7 -7; gonfl 6 -6; gonfl_serie 6 -6; grave 15 -15; grave_> 6 -6; grave_ca 10 -10
grave_ne 3 -3; gresi 6 -6; gresi_> 13 -13; gresi_plus 5 -5; gresi_telle 7 -7; gros -8 8; gros_jaser -8 8; gsm 6 -6
gsm_n 4 -4; gsm_sans 6 -6; gueul 10 -10; gueul_> 10 -10; gueul_la 5 -5; habit 14 -14; habit_> 10 -10; habit_a 7 -7
habit_au 6 -6; habit_avec 6 -6; habit_la 14 -14; hache 7 -7; hache_> 7 -7; hein 14 -14; hein_> 14 -14; helen 9 -9
helen_march 9 -9; henry 7 -7; henry_avec 7 -7; heure -3 3; heure_> 1 -1; heure_et 6 -6; heure_que -9 9; hier 7 -7
hier_> -2 2; hier_apres 9 -9; hier_et 5 -5; hier_qui 5 -5; hier_soir 9 -9; histo 7 -7; histo_> 7 -7; homme 8 -8
homme_> 8 -8; honte 6 -6; honte_je 6 -6; hop -8 8; hop_un -8 8; hors 12 -12; hors_de 13 -13; hors_servi 10 -10
hotma 6 -6; hotma_point 6 -6; hs 9 -9; hs_> 9 -9; hui 8 -8; hui_> 8 -8; huit 16 -16; huit_> 3 -3; huit_euh 6 -6
huit_heure 6 -6; huit_ordin 9 -9; huit_poste 6 -6; huit_quara 5 -5; huit_quatr 5 -5; huita 5 -5; huita_sept 5 -5
humai -33 33; humai_> -28 28; humai_chez -10 10; humai_je -11 11; humai_pas -10 10; humai_s -16 16
humai_vite -18 18; i 12 -12; i_cloud 6 -6; i_m 6 -6; i_r 7 -7; ia -9 9; ia_> -9 9; iclou 4 -4; iclou_point 4 -4
idee 9 -9; idee_> 9 -9; il 2 -2; il_a 3 -3; il_dit 2 -2; il_est 8 -8; il_fait 8 -8; il_falla 3 -3; il_faudr 18 -18
il_faut 14 -14; il_m 9 -9; il_me -8 8; il_n 2 -2; il_pleut 9 -9; il_possi -6 6; il_quelq -19 19; il_tourn 7 -7
il_un -8 8; il_va 7 -7; il_vient 7 -7; il_vous -7 7; il_y 6 -6; image 5 -5; image_se 5 -5; immob 9 -9; immob_> 9 -9
impec 10 -10; impec_au 10 -10; impos 11 -11; impos_> 11 -11; impos_de 5 -5; impri 11 -11; impri_> 11 -11; inadm 5 -5
inadm_de 5 -5; incap 12 -12; incap_> 9 -9; incap_de 8 -8; incom 7 -7; incom_crass 7 -7; incor 11 -11; incor_> 11 -11
inexa 15 -15; inexa_> 15 -15; infor 14 -14; infor_> 7 -7; infor_a 11 -11; infor_de 6 -6; inqui 10 -10; inqui_> 8 -8
inqui_pas 3 -3; inqui_un 8 -8; insta 15 -15; insta_> 10 -10; insta_la 9 -9; insup 6 -6; insup_> 6 -6; intel -7 7
intel_artif -7 7; inter 17 -17; inter_> 18 -18; inter_c 11 -11; inter_ca 3 -3; inter_chez 2 -2; inter_dans 2 -2
inter_depui 5 -5; inter_du 4 -4; inter_est 7 -7; inter_et 7 -7; inter_il 7 -7; inter_m 6 -6; inter_march 6 -6
inter_point 5 -5; inter_qui 5 -5; inter_se 3 -3; intol 8 -8; intol_trois 8 -8; inver 12 -12; inver_> 12 -12
iphon 2 -2; iphon_et 2 -2; ira 7 -7; ira_bien 7 -7; ira_comme 6 -6; isabe 6 -6; isabe_perri 1 -1; isabe_point 6 -6
j 8 -8; j_ai 17 -17; j_aime -8 8; j_aimer -13 13; j_appel 8 -8; j_arriv 7 -7; j_atten 21 -21; j_en -7 7
j_enten 6 -6; j_esper 8 -8; j_essay 14 -14; j_etais 7 -7; j_exige -11 11; j_habit 10 -10; j_veux -14 14
j_voudr -9 9; j_y -6 6; jamai 15 -15; jamai_> 11 -11; jamai_de 2 -2; jamai_moi 3 -3; jardi 7 -7; jardi_> 7 -7
jaser -8 8; jaser_avec -8 8; je 5 -5; je_capte 9 -9; je_cherc 12 -12; je_compo 7 -7; je_compr -12 12; je_conna 6 -6
je_crois 11 -11; je_decro 6 -6; je_deman -11 11; je_desce 9 -9; je_dirai 10 -10; je_dois 13 -13; je_euh 11 -11
je_fais 8 -8; je_gere 9 -9; je_l 10 -10; je_le 3 -3; je_m 2 -2; je_me 18 -18; je_n 11 -11; je_ne 10 -10
je_paie 6 -6; je_parla 10 -10; je_parle 1 -1; je_paye 6 -6; je_peux -2 2; je_prefe -2 2; je_prend 7 -7
je_rappe 10 -10; je_recoi 7 -7; je_refus 10 -10; je_rigol 11 -11; je_sais 8 -8; je_souha -19 19; je_suis 23 -23
je_telep 3 -3; je_teste 11 -11; je_trava 9 -9; je_vais 3 -3; je_verif 13 -13; je_veux -17 17; je_vois 9 -9
je_voudr -14 14; je_voula 10 -10; je_vous 11 -11; jean 11 -11; jean_non 5 -5; jean_pierr 9 -9; jeann 5 -5
jeann_point 5 -5; jeudi 6 -6; jeudi_entre 6 -6; jeune 8 -8; jeune_homme 8 -8; jeux 8 -8; jeux_en 8 -8
joind_> 10 -10; joind_au 11 -11; joind_le -8 8; joind_ma 7 -7; joind_un -9 9; joker 11 -11; joker_> 11 -11
joli 9 -9; joli_accen 9 -9; joue 13 -13; joue_> 13 -13; jour 6 -6; jour_> 5 -5; jour_j 10 -10; jours 6 -6
jours_> 6 -6; jours_j 3 -3; julie 17 -17; julie_> 7 -7; julie_carpe 9 -9; julie_julie 8 -8; julie_point 5 -5
jure 6 -6; jure_> 6 -6; juste 16 -16; juste_> 7 -7; juste_inter 9 -9; juste_oui 5 -5; juste_que 14 -14; karim 10 -10
karim_benal 10 -10; l 8 -8; l_accue 7 -7; l_adsl 9 -9; l_agent 8 -8; l_ai 10 -10; l_air 8 -8; l_an 6 -6
l_ancie 6 -6; l_appar 7 -7; l_assis -3 3; l_autre 12 -12; l_e 6 -6; l_ecole 8 -8; l_heure -11 11; l_image 5 -5
l_insta 10 -10; l_inter 10 -10; l_inver 12 -12; l_orage 2 -2; l_orang 7 -7; l_ordi 6 -6; l_ordin 13 -13
l_ordre 5 -5; l_point 3 -3; l_un -1 1; la 15 -15; la_4g 8 -8; la_boula 6 -6; la_box 12 -12; la_ca 6 -6
la_casqu 8 -8; la_cave 9 -9; la_con 5 -5; la_conne 11 -11; la_conse 8 -8; la_conso 6 -6; la_cuisi 6 -6
la_dame -11 11; la_dedan -10 10; la_deuxi 8 -8; la_fete 5 -5; la_fibre 8 -8; la_fin 9 -9; la_il 3 -3; la_la 8 -8
la_le 8 -8; la_ligne 13 -13; la_lumie 7 -7; la_mais 3 -3; la_maiso 10 -10; la_marqu 7 -7; la_meme 3 -3
la_merde 8 -8; la_messa 5 -5; la_mise 5 -5; la_nouve 6 -6; la_nuit -9 9; la_page 7 -7; la_passe -6 6
la_peine 17 -17; la_perso 7 -7; la_porta 11 -11; la_porte 11 -11; la_prise 9 -9; la_quest 11 -11; la_rue 2 -2
la_secre 3 -3; la_semai 11 -11; la_socie 10 -10; la_table 8 -8; la_techn -13 13; la_tele 13 -13; la_telep 9 -9
la_telev 4 -4; la_tonal 9 -9; la_voitu 6 -6; la_voix 6 -6; la_wifi 6 -6; lag 9 -9; lag_> 8 -8; lag_de 5 -5
laiss 6 -6; laiss_> 13 -13; laiss_les 5 -5; laiss_un 8 -8; lambe 15 -15; lambe_> 11 -11; lambe_aroba 6 -6
lamen 14 -14; lamen_> 11 -11; lamen_dans 4 -4; lance 8 -8; lance_> 8 -8; lapos 5 -5; lapos_point 5 -5; laure 10 -10
laure_picho 10 -10; laver 7 -7; laver_qui 7 -7; le 8 -8; le_bol 11 -11; le_bon 11 -11; le_bouto 16 -16
le_burea 12 -12; le_c 3 -3; le_canal 3 -3; le_cas 12 -12; le_chale 2 -2; le_chat 6 -6; le_chien 8 -8; le_code 10 -10
le_combi 9 -9; le_conna 3 -3; le_conse 13 -13; le_contr 5 -5; le_coura 7 -7; le_debit 10 -10; le_dire 7 -7
le_direc 7 -7; le_dis 8 -8; le_facte 6 -6; le_faire 12 -12; le_fixe 10 -10; le_jardi 7 -7; le_le 5 -5; le_meme 7 -7
le_modem 5 -5; le_momen 9 -9; le_monde 6 -6; le_monsi 14 -14; le_netfl 7 -7; le_numer 2 -2; le_papie 3 -3
le_passa 12 -12; le_placa 5 -5; le_porta 1 -1; le_poste 3 -3; le_redem 3 -3; le_rende 10 -10; le_renvo 5 -5
le_repar 3 -3; le_repon 10 -10; le_resea 4 -4; le_respo -3 3; le_robot 1 -1; le_salon 14 -14; le_sav -9 9
le_servi -12 12; le_son 8 -8; le_stand 5 -5; le_suppo -17 17; le_techn -1 1; le_telep 8 -8; le_temps 10 -10
le_toit 6 -6; le_vide 9 -9; le_villa 2 -2; le_voyan 9 -9; le_vpn 7 -7; le_wifi 10 -10; le_zero -3 3; lea 7 -7
lea_cheva 6 -6; lea_point 5 -5; lefev 6 -6; lefev_l 6 -6; legra 8 -8; legra_> 8 -8; lemai 7 -7; lemai_aroba 7 -7
lemoi 8 -8; lemoi_> 8 -8; lent 11 -11; lent_> 11 -11; leque 11 -11; leque_> 11 -11; leroy 5 -5; leroy_aroba 5 -5
les 10 -10; les_appar 3 -3; les_appel 6 -6; les_bots -10 10; les_bouch 4 -4; les_chain 6 -6; les_chamb 3 -3
les_cinq 6 -6; les_commu 7 -7; les_enfan 8 -8; les_gens 6 -6; les_jeux 8 -8; les_machi -14 14; les_mois 6 -6
les_pages 4 -4; les_robot -11 11; les_techn 8 -8; les_telec 8 -8; lien 7 -7; lien_sdsl 7 -7; ligne 10 -10
ligne_> 10 -10; ligne_ca 8 -8; ligne_du 4 -4; ligne_est 5 -5; ligne_gresi 7 -7; ligne_mobil 6 -6; ligne_qui 9 -9
lilas 8 -8; lilas_> 8 -8; lol 10 -10; lol_> 10 -10; longo 9 -9; longo_> 9 -9; longs 8 -8; longs_> 8 -8; luc 6 -6
luc_berna 6 -6; luc_point 5 -5; lucas 6 -6; lucas_point 6 -6; lucie 6 -6; lucie_perro 6 -6; lumie 7 -7
lumie_est 7 -7; lundi 9 -9; lundi_derni 9 -9; lunet 6 -6; lunet_> 6 -6; lyon 7 -7; lyon_> 7 -7; m 17 -17; m_a 20 -20
m_adres -13 13; m_affic 10 -10; m_aide 7 -7; m_aider 14 -14; m_appel 9 -9; m_arran 6 -6; m_avait 8 -8; m_avez 2 -2
m_c 6 -6; m_e 6 -6; m_enten 11 -11; m_entre -11 11; m_envoi -5 5; m_etonn 9 -9; m_inqui 9 -9; m_m 6 -6; ma 25 -25
ma_boite 2 -2; ma_box 9 -9; ma_carte 1 -1; ma_cave 4 -4; ma_chamb 6 -6; ma_colle 13 -13; ma_conne 7 -7
ma_conse 11 -11; ma_conso 5 -5; ma_factu 13 -13; ma_famil 13 -13; ma_femme 10 -10; ma_fibre 6 -6; ma_fille 1 -1
ma_gueul 5 -5; ma_ligne 5 -5; ma_mere 8 -8; ma_sim 6 -6; ma_soeur 2 -2; ma_table 4 -4; ma_tete 6 -6; ma_voisi 2 -2
machi -10 10; machi_> -2 2; machi_a 7 -7; machi_ca -6 6; machi_dont 6 -6; machi_envir 8 -8; machi_est 14 -14
machi_j -6 6; machi_je -16 16; machi_passe -6 6; machi_y -14 14; madam 10 -10; madam_> 9 -9; madam_bonjo 7 -7
magas 13 -13; magas_> 13 -13; magic 6 -6; magic_> 6 -6; mail 16 -16; mail_> 11 -11; mail_c 4 -4; mail_perso 3 -3
mail_point 6 -6; maint -2 2; maint_> -2 2; mairi 6 -6; mairi_tiret 6 -6; mais 9 -9; mais_bien 6 -6; mais_c 6 -6
mais_carre 10 -10; mais_fan 6 -6; mais_inter 6 -6; mais_je -7 7; mais_moi 6 -6; mais_non 10 -10; mais_oui 7 -7
mais_pas 8 -8; mais_passe -17 17; mais_quand 6 -6; mais_quell 6 -6; mais_rien 5 -5; mais_vous 9 -9; maiso 10 -10
maiso_> 12 -12; maiso_de 5 -5; maiso_y 1 -1; mal 10 -10; mal_> 10 -10; malad 5 -5; malad_> 5 -5; malgr 3 -3
malgr_le 3 -3; malhe 11 -11; malhe_pas 11 -11; mamad 9 -9; mamad_diall 14 -14; mamad_diop 8 -8; mange 6 -6
mange_> 6 -6; manqu 9 -9; manqu_encor 9 -9; marce 8 -8; marce_tremb 8 -8; march 18 -18; march_> 13 -13
march_concl 9 -9; march_euh 9 -9; march_mais 4 -4; march_moins 7 -7; march_nicke 2 -2; march_pas 5 -5
march_plus 7 -7; march_toujo 2 -2; mardi 9 -9; mardi_> 18 -18; mardi_et 6 -6; mardi_une 6 -6; mareu 7 -7
mareu_> 7 -7; mari 12 -12; mari_> 6 -6; mari_est 11 -11; mari_qui 10 -10; marie 5 -5; marie_tiret 5 -5; mariu 4 -4
mariu_treiz 4 -4; marqu 7 -7; marqu_sorti 7 -7; marra 9 -9; marra_> 8 -8; marra_ca 10 -10; marre -4 4; marre_> 7 -7
marre_ca 15 -15; marre_de -15 15; marse 11 -11; marse_> 11 -11; marti 12 -12; marti_> 11 -11; marti_aroba 5 -5
marti_point 10 -10; masqu 10 -10; masqu_lol 10 -10; matin 11 -11; matin_> 11 -11; mauva 8 -8; mauva_> 8 -8; max 7 -7
max_tiret 7 -7; maxim 9 -9; maxim_> 9 -9; me -10 10; me_conne 6 -6; me_deman 10 -10; me_deran 14 -14; me_dire 6 -6
me_faite 6 -6; me_faudr -8 8; me_faut -14 14; me_gonfl 6 -6; me_joind 15 -15; me_met 11 -11; me_mettr -7 7
me_parle -16 16; me_passe -11 11; me_prene 9 -9; me_rappe -8 8; me_repon -7 7; me_saoul 9 -9; me_souvi 7 -7
me_telep 11 -11; me_trans -3 3; me_va 14 -14; mec -10 10; mec_norma -10 10; megas 4 -4; megas_> 4 -4; melan 8 -8
melan_da 8 -8; meme 12 -12; meme_> 10 -10; meme_alors 3 -3; meme_apres 8 -8; meme_chose 5 -5; meme_oui 8 -8
meme_panne 2 -2; meme_pas 4 -4; meme_pire 4 -4; meme_probl 7 -7; meme_souci 8 -8; meme_techn 12 -12; merci 24 -24
merci_> 21 -21; merci_aroba 3 -3; merci_beauc 10 -10; merci_je 7 -7; merci_monsi 13 -13; merci_pas 12 -12
merde 11 -11; merde_> 10 -10; merde_votre 8 -8; mere 8 -8; mere_> 7 -7; mere_est 7 -7; mere_qui 1 -1; mes 19 -19
mes_appar 5 -5; mes_clien 10 -10; mes_colle 3 -3; mes_conta 7 -7; mes_enfan 7 -7; mes_lunet 6 -6; mes_papie 8 -8
mes_petit 1 -1; mes_sms 7 -7; mes_texto 3 -3; messa 5 -5; messa_> 5 -5; met 11 -11; met_hors 11 -11; mette 2 -2
mette_moi 2 -2; mettr -7 7; mettr_en -7 7; mhm 11 -11; mhm_> 11 -11; midi 14 -14; midi_> 14 -14; mieux 12 -12
mieux_> 12 -12; mieux_maint 7 -7; mieux_parle -12 12; mille 7 -7; mille_> 8 -8; mille_lyon 7 -7; mille_vingt 3 -3
mince 8 -8; mince_> 8 -8; minut 15 -15; minut_> 14 -14; minut_et 4 -4; minut_je 6 -6; mirac 11 -11; mirac_> 11 -11
mis -4 4; mis_> 3 -3; mis_du 6 -6; mis_en -12 12; mis_ma 2 -2; mise 5 -5; mise_a 5 -5; mobil 6 -6; mobil_> 2 -2
mobil_a 6 -6; mobil_dans 6 -6; mobil_m 7 -7; mobil_ne 4 -4; mobil_parce 1 -1; modem 5 -5; modem_route 5 -5
modif 11 -11; modif_mon 11 -11; moi -9 9; moi_> 4 -4; moi_a -7 7; moi_avec -12 12; moi_c 15 -15; moi_en -23 23
moi_j 3 -3; moi_je -6 6; moi_la -11 11; moi_le -11 11; moi_les -14 14; moi_meme 18 -18; moi_ou 11 -11
moi_par -10 10; moi_parle -9 9; moi_quelq -23 23; moi_rappe -10 10; moi_si 6 -6; moi_sur -8 8; moi_ton -10 10
moi_un 1 -1; moi_une 1 -1; moi_vers -7 7; moins 7 -7; moins_bien 7 -7; mois 10 -10; mois_> 6 -6; mois_de 6 -6
momen 9 -9; momen_ca 9 -9; mon 16 -16; mon_abonn 7 -7; mon_adres 4 -4; mon_appel -16 16; mon_assis 11 -11
mon_avoca 6 -6; mon_bon 10 -10; mon_cellu 5 -5; mon_chef 6 -6; mon_colle 7 -7; mon_conse 6 -6; mon_contr 11 -11
mon_dect 6 -6; mon_dossi 7 -7; mon_fils 10 -10; mon_forfa 4 -4; mon_gendr 3 -3; mon_gsm 4 -4; mon_inter 6 -6
mon_mail 3 -3; mon_mari 12 -12; mon_mobil 6 -6; mon_natel 2 -2; mon_nom 6 -6; mon_nouve 2 -2; mon_numer 7 -7
mon_opera 12 -12; mon_ordin 13 -13; mon_patro 11 -11; mon_pc 3 -3; mon_pere 6 -6; mon_petit 10 -10; mon_porta 8 -8
mon_pote 3 -3; mon_probl 4 -4; mon_rende 5 -5; mon_route 7 -7; mon_smart 4 -4; mon_solde 12 -12; mon_techn 8 -8
mon_telep 7 -7; mon_telev 8 -8; mon_temps 6 -6; mon_voisi 9 -9; monde 6 -6; monde_est 6 -6; mons 6 -6; mons_> 6 -6
monsi 4 -4; monsi_> 18 -18; monsi_brun 10 -10; monsi_de 9 -9; monsi_du -7 7; monsi_fourn 12 -12; monsi_lambe 11 -11
monsi_m 13 -13; monsi_que -16 16; monta 8 -8; monta_est 8 -8; monte 7 -7; monte_pas 7 -7; morea 4 -4
morea_aroba 4 -4; mort 8 -8; mort_> 8 -8; moyen -10 10; moyen_d -10 10; muet 9 -9; muet_> 9 -9; muets 7 -7
muets_> 7 -7; mutua 6 -6; mutua_> 6 -6; n 7 -7; n_> 6 -6; n_a 7 -7; n_ai 34 -34; n_arriv -1 1; n_aurie -11 11
n_comme 5 -5; n_en 6 -6; n_est 14 -14; n_etes 7 -7; n_n 6 -6; n_ont 5 -5; n_y 4 -4; nadia 11 -11; nadia_> 11 -11
natel 2 -2; natel_ne 2 -2; navig 9 -9; navig_> 9 -9; nazes 7 -7; nazes_> 7 -7; ne 24 -24; ne_capte 4 -4
ne_charg 4 -4; ne_crois 7 -7; ne_m 7 -7; ne_march 5 -5; ne_me 24 -24; ne_monte 7 -7; ne_parle -11 11; ne_pas 7 -7
ne_passe 3 -3; ne_peut 11 -11; ne_peux 9 -9; ne_prefe 6 -6; ne_recoi 4 -4; ne_remar 8 -8; ne_repon 11 -11
ne_revie 4 -4; ne_s 7 -7; ne_sais 6 -6; ne_se 8 -8; ne_suis 7 -7; ne_trouv 5 -5; ne_veux 17 -17; ne_voit 6 -6
ne_voudr 9 -9; ne_vous 3 -3; negat 9 -9; negat_toujo 9 -9; net 5 -5; net_> 5 -5; netfl 7 -7; netfl_il 7 -7
netfl_plus 2 -2; neuf 12 -12; neuf_> 5 -5; neuf_heure 7 -7; neuf_mille 7 -7; neuf_onze 5 -5; neuf_point 7 -7
neuf_quinz 5 -5; neuf_trois 5 -5; neuf_zero 6 -6; neuve 10 -10; neuve_> 10 -10; nez 13 -13; nez_> 13 -13; nguye 8 -8
nguye_aroba 8 -8; ni 9 -9; ni_l 9 -9; nicke 15 -15; nicke_> 2 -2; nicke_chrom 9 -9; nicke_maint 17 -17; nico 3 -3
nico_point 3 -3; nicol 5 -5; nicol_a 5 -5; niet 11 -11; niet_> 11 -11; noel 6 -6; noel_aroba 6 -6; noire 8 -8
noire_avec 8 -8; nom 12 -12; nom_> 8 -8; nom_c 8 -8; nom_caron 7 -7; nom_de 8 -8; non 21 -21; non_> 14 -14
non_allez 7 -7; non_atten 5 -5; non_c 8 -8; non_ca 7 -7; non_ce 7 -7; non_detec 7 -7; non_du 8 -8; non_en 7 -7
non_et 4 -4; non_free 7 -7; non_hotma 5 -5; non_j 6 -6; non_je -14 14; non_juste 7 -7; non_laiss 13 -13; non_le 4 -4
non_mais -6 6; non_merci 6 -6; non_ne 16 -16; non_non 5 -5; non_pardo 5 -5; non_pas 21 -21; non_plus 4 -4
non_surto 8 -8; non_toujo 3 -3; non_tout 5 -5; non_un -18 18; non_valid 2 -2; non_vous 6 -6; nonan 6 -6
nonan_deux 6 -6; nonan_et 6 -6; nonan_nonan 8 -8; nonan_quatr 6 -6; nonan_trois 6 -6; norma -6 6; norma_de 5 -5
norma_quoi -10 10; nos 7 -7; nos_poste 7 -7; note 5 -5; note_merci 4 -4; note_oui 5 -5; notre 8 -8; notre_infor 7 -7
notre_lien 7 -7; nous 12 -12; nous_> 10 -10; nous_depui 2 -2; nous_on 7 -7; nouve 9 -9; nouve_boite 6 -6
nouve_box 8 -8; nouve_iphon 2 -2; nouve_la 6 -6; nouve_prise 5 -5; nouve_sur 3 -3; novem 6 -6; novem_> 6 -6
nuit -9 9; nuit_> -9 9; nul 9 -9; nul_> 8 -8; nul_en 6 -6; nulle 11 -11; nulle_> 11 -11; nulle_part 6 -6
nuls 10 -10; nuls_> 10 -10; numer 15 -15; numer_> 13 -13; numer_a 7 -7; numer_ca 7 -7; numer_de 8 -8
numer_masqu 10 -10; numer_n 5 -5; numer_prive 8 -8; o 6 -6; o_t 6 -6; obisp 10 -10; obisp_> 10 -10; occup 9 -9
occup_> 9 -9; offre 11 -11; offre_plus 11 -11; oh 13 -13; oh_je 3 -3; oh_non 8 -8; oh_que 13 -13; ok 13 -13
ok_> 3 -3; ok_d 9 -9; on 4 -4; on_a 8 -8; on_atten 12 -12; on_dirai 8 -8; on_en 5 -5; on_est 14 -14; on_m -3 3
on_me -17 17; on_n 8 -8; on_ne 8 -8; on_peut -4 4; on_s 7 -7; on_se 5 -5; on_va -1 1; ont 13 -13; ont_dispa 7 -7
ont_laiss 8 -8; ont_pas 3 -3; ont_plus 5 -5; onze 11 -11; onze_> 5 -5; onze_douze 6 -6; onze_poste 9 -9
opera -11 11; opera_> -17 17; opera_a 6 -6; opera_c 14 -14; opera_de 7 -7; opera_est 11 -11; opera_humai -16 16
opera_opera -11 11; opera_s -15 15; orage 2 -2; orage_> 2 -2; orang 9 -9; orang_> 10 -10; orang_m 5 -5
orang_point 6 -6; ordi 9 -9; ordi_dans 6 -6; ordi_et 8 -8; ordin 4 -4; ordin_> -6 6; ordin_et 10 -10; ordin_la 8 -8
ordin_n 3 -3; ordin_parle 11 -11; ordin_plus 6 -6; ordin_qui 5 -5; ordre 5 -5; ordre_> 7 -7; ordre_merci 5 -5
os -9 9; os_> -8 8; os_s -10 10; ou -8 8; ou_6 7 -7; ou_c -11 11; ou_est -12 12; ou_pas -14 14; ou_quatr 6 -6
ou_quoi 11 -11; ou_trois 14 -14; ouf 5 -5; ouf_sur 5 -5; oui 15 -15; oui_> 6 -6; oui_allo 13 -13; oui_alors 8 -8
oui_bien 5 -5; oui_bonjo -6 6; oui_c 6 -6; oui_ca 7 -7; oui_deux 7 -7; oui_effec 8 -8; oui_enfin 6 -6; oui_et 8 -8
oui_euh 11 -11; oui_evide 11 -11; oui_figur 7 -7; oui_hein 6 -6; oui_huit 6 -6; oui_inter 6 -6; oui_j 8 -8
oui_je 4 -4; oui_jeune 8 -8; oui_le 6 -6; oui_lucie 6 -6; oui_mais 8 -8; oui_mon 10 -10; oui_non 2 -2; oui_on 12 -12
oui_oui 8 -8; oui_parfa 10 -10; oui_pour 6 -6; oui_puisq 7 -7; oui_salut 6 -6; oui_toujo 11 -11; oui_tout 2 -2
oui_vous 16 -16; outlo 7 -7; outlo_point 7 -7; ouvre 7 -7; ouvre_> 7 -7; ouvri 7 -7; ouvri_> 7 -7; p 9 -9; p_e 6 -6
p_point 5 -5; page 7 -7; page_veut 7 -7; pages 4 -4; pages_> 4 -4; paie 6 -6; paie_tous 6 -6; paill 15 -15
paill_> 15 -15; panne 11 -11; panne_> 11 -11; papie 11 -11; papie_> 8 -8; papie_je 3 -3; paque 7 -7; paque_sur 7 -7
par 3 -3; par_contr 3 -3; par_inter 4 -4; par_la 7 -7; par_quelq -6 6; par_un -14 14; parce 7 -7; parce_qu 7 -7
pardo 12 -12; pardo_jeann 5 -5; pardo_vous 8 -8; parei 5 -5; parei_> 5 -5; parfa 9 -9; parfa_> 10 -10
parfa_merci 6 -6; parla 10 -10; parla_a 10 -10; parle -16 16; parle_> -13 13; parle_a -8 8; parle_au -16 16
parle_aux -8 8; parle_avec 3 -3; parle_de 13 -13; parle_direc -10 10; parle_fort 7 -7; parle_pas -17 17
parle_plus 10 -10; parle_qu -15 15; parle_tout 11 -11; parle_trop 15 -15; part 6 -6; part_> 6 -6; parte 7 -7
parte_pas 7 -7; parti 20 -20; parti_> 16 -16; parti_mange 6 -6; parto 10 -10; parto_> 10 -10; pas 8 -8; pas_> 20 -20
pas_a 11 -11; pas_au 5 -5; pas_aux -18 18; pas_avec -6 6; pas_besoi 30 -30; pas_bien 11 -11; pas_ce 9 -9
pas_celui 6 -6; pas_cette 10 -10; pas_chez 12 -12; pas_compr 8 -8; pas_corre 7 -7; pas_d 14 -14; pas_de -6 6
pas_deux 4 -4; pas_dire 10 -10; pas_discu -17 17; pas_donne -6 6; pas_du 15 -15; pas_elle 5 -5; pas_en 8 -8
pas_encor 12 -12; pas_enerv 5 -5; pas_envie -16 16; pas_essay 9 -9; pas_ete 7 -7; pas_exact 8 -8; pas_fache 6 -6
pas_faire 5 -5; pas_faite 11 -11; pas_grave 14 -14; pas_il 5 -5; pas_inter 6 -6; pas_je -10 10; pas_la 17 -17
pas_le 10 -10; pas_mais 6 -6; pas_malgr 3 -3; pas_me -10 10; pas_mieux 12 -12; pas_mon 6 -6; pas_moyen -10 10
pas_norma 5 -5; pas_oui 12 -12; pas_parle -15 15; pas_pluto -11 11; pas_pour 10 -10; pas_qu 15 -15; pas_quelq -14 14
pas_quest 6 -6; pas_rappe 12 -12; pas_recon 1 -1; pas_redem 3 -3; pas_resol 4 -4; pas_s 7 -7; pas_sur 4 -4
pas_tout 20 -20; pas_toute -11 11; pas_un -2 2; pas_venu 12 -12; pas_verif 14 -14; pas_votre 14 -14; pas_vous 9 -9
pas_vraim 7 -7; pas_y -13 13; pasca 10 -10; pasca_obisp 10 -10; pasca_point 5 -5; passa 12 -12; passa_d 12 -12
passe -11 11; passe_> 8 -8; passe_a 15 -15; passe_demai 17 -17; passe_hier 15 -15; passe_jeudi 6 -6; passe_la -8 8
passe_le -15 15; passe_mal 10 -10; passe_moi -30 30; passe_pas 16 -16; passe_perso 7 -7; passe_quelq 9 -9
passe_un -15 15; passe_une -10 10; passe_votre -9 9; patro -8 8; patro_> -12 12; patro_est 11 -11; paul 17 -17
paul_aroba 5 -5; paul_berna 8 -8; paul_chez 12 -12; paul_point 6 -6; pauvr 9 -9; pauvr_con 9 -9; paye 6 -6
paye_pour 6 -6; payer 5 -5; payer_pour 5 -5; payez 6 -6; payez_ma 6 -6; pc 13 -13; pc_au 5 -5; pc_porta 3 -3
pc_qui 8 -8; pc_une 4 -4; peine 17 -17; peine_> 6 -6; peine_de 16 -16; penda 6 -6; penda_les 6 -6; perdr 6 -6
perdr_mon 6 -6; perdu 6 -6; perdu_> 6 -6; perdu_la 3 -3; pere 6 -6; pere_> 6 -6; perri 1 -1; perri_je 1 -1
perro 6 -6; perro_p 6 -6; perso -6 6; perso_> 4 -4; perso_a 12 -12; perso_agee 22 -22; perso_au 8 -8
perso_avec 7 -7; perso_c 3 -3; perso_ca 7 -7; perso_d -15 15; perso_de 13 -13; perso_en -8 8; perso_euh -15 15
perso_je -10 10; perso_la -7 7; perso_n 13 -13; perso_ne 16 -16; perso_physi -8 8; perso_qui 16 -16
perso_touch 8 -8; perte 7 -7; perte_de 7 -7; petit 13 -13; petit_> 10 -10; petit_at 3 -3; petit_enfan 1 -1
petit_probl 6 -6; peu 19 -19; peu_> 8 -8; peu_agace 7 -7; peu_compl 5 -5; peu_embet 7 -7; peu_inqui 8 -8
peu_parto 10 -10; peu_perdu 5 -5; peu_pres 7 -7; peuch 1 -1; peuch_la 1 -1; peut -7 7; peut_avoir -14 14
peut_dire 12 -12; peut_parle -11 11; peut_pas 10 -10; peuve 1 -1; peuve_plus 1 -1; peux -2 2; peux_appel 20 -20
peux_avoir -14 14; peux_enfin 8 -8; peux_etre -15 15; peux_le 12 -12; peux_navig 9 -9; peux_parle -12 12
peux_pas 16 -16; peux_plus 7 -7; peux_recev 7 -7; phili 8 -8; phili_garni 8 -8; physi -8 8; physi_> -8 8
picho 10 -10; picho_> 10 -10; piece 7 -7; piece_> 7 -7; pierr 9 -9; pierr_marti 9 -9; ping 5 -5; ping_de 5 -5
pire 13 -13; pire_> 13 -13; pis 5 -5; pis_je 5 -5; pixel 4 -4; pixel_et 4 -4; placa 5 -5; placa_> 5 -5; plait -7 7
plait_> -3 3; plait_madam -9 9; plait_pas -6 6; plait_un -15 15; pleut 9 -9; pleut_depui 9 -9; plus 22 -22
plus_33 5 -5; plus_> 12 -12; plus_a 9 -9; plus_acces 3 -3; plus_aller 1 -1; plus_appel 7 -7; plus_attri 5 -5
plus_aucun 4 -4; plus_besoi 1 -1; plus_d 8 -8; plus_de 11 -11; plus_depui 4 -4; plus_du 6 -6; plus_et 1 -1
plus_fort 10 -10; plus_inter 5 -5; plus_le 5 -5; plus_les 4 -4; plus_me 4 -4; plus_mes 3 -3; plus_n 3 -3
plus_parle 7 -7; plus_perso 13 -13; plus_pis 5 -5; plus_rapid 11 -11; plus_rien 5 -5; plus_trop 9 -9; plus_un 6 -6
plusi 8 -8; plusi_perso 8 -8; pluto -11 11; pluto_une -11 11; poil 10 -10; poil_> 10 -10; point 12 -12; point_b 6 -6
point_baill 5 -5; point_benal 6 -6; point_berna 3 -3; point_blanc 5 -5; point_com 11 -11; point_de 6 -6
point_duran 6 -6; point_fr 11 -11; point_girar 5 -5; point_l 5 -5; point_lambe 6 -6; point_lemai 7 -7
point_marti 6 -6; point_merci 3 -3; point_morea 4 -4; point_net 5 -5; point_nguye 8 -8; point_noel 6 -6
point_petit 3 -3; point_simon 5 -5; porta 10 -10; porta_> 9 -9; porta_capte 12 -12; porta_dans 2 -2; porta_de 1 -1
porta_est 11 -11; porta_ne 5 -5; porta_voit 3 -3; porte 16 -16; porte_> 16 -16; pose 5 -5; pose_une 5 -5
posit 11 -11; posit_> 11 -11; possi -7 7; possi_> 11 -11; possi_d -13 13; possi_oui 26 -26; poste 15 -15
poste_> 10 -10; poste_a 7 -7; poste_de 3 -3; poste_oui 9 -9; poste_telep 7 -7; pote 3 -3; pote_m 3 -3; pour 12 -12
pour_autre 1 -1; pour_ca 7 -7; pour_l 10 -10; pour_la 9 -9; pour_le 10 -10; pour_ma 1 -1; pour_mon 11 -11
pour_qui 9 -9; pour_rien 7 -7; pour_un -4 4; pour_une 3 -3; pour_voir 8 -8; pour_votre 8 -8; pourq 12 -12
pourq_pas 12 -12; pourr -12 12; pourr_je -15 15; pourr_me -9 9; pourr_vous -7 7; pouve -4 4; pouve_> 16 -16
pouve_m 14 -14; pouve_me -15 15; pouve_pas -10 10; pouve_repet 13 -13; prefe 1 -1; prefe_avoir -16 16
prefe_conti 10 -10; prefe_evite 13 -13; prefe_expli -11 11; prefe_ne 7 -7; prefe_parle -8 8; prefe_pas 6 -6
prefe_qu -10 10; premi 10 -10; premi_etage 10 -10; prend 7 -7; prend_un 7 -7; prene 15 -15; prene_pour 9 -9
prene_votre 9 -9; preno 7 -7; preno_julie 7 -7; pres 7 -7; pres_une 7 -7; press 7 -7; press_> 7 -7; preve 5 -5
preve_> 5 -5; prie -11 11; prie_> -11 11; prise 13 -13; prise_> 13 -13; prive 8 -8; prive_> 8 -8; probl 18 -18
probl_> 13 -13; probl_avec 2 -2; probl_de 12 -12; probl_n 4 -4; probl_oui 18 -18; probl_resol 9 -9; propo 5 -5
propo_de 5 -5; proto 6 -6; proto_mail 6 -6; puis -5 5; puis_hier 10 -10; puis_je -14 14; puisq 7 -7; puisq_je 7 -7
puits 7 -7; puits_> 7 -7; puk 10 -10; puk_> 10 -10; putai 13 -13; putai_c 11 -11; putai_mais 6 -6; qu 1 -1
qu_a -11 11; qu_avant 7 -7; qu_est 13 -13; qu_il 12 -12; qu_on -12 12; qu_un -1 1; qu_une 7 -7; quand 14 -14
quand_je 10 -10; quand_meme 7 -7; quand_on 5 -5; quara 9 -9; quara_> 4 -4; quara_cinq 6 -6; quara_deux 8 -8
quara_neuf 5 -5; quara_quatr 4 -4; quato 6 -6; quato_> 6 -6; quatr 20 -20; quatr_> 9 -9; quatr_aroba 4 -4
quatr_at 3 -3; quatr_cinq 3 -3; quatr_cinqu 3 -3; quatr_douze 4 -4; quatr_fois 6 -6; quatr_nonan 6 -6
quatr_ordin 14 -14; quatr_perso 10 -10; quatr_septa 8 -8; quatr_te 6 -6; quatr_telep 5 -5; quatr_trent 4 -4
quatr_vingt 8 -8; que -9 9; que_c 9 -9; que_ca 15 -15; que_ce 8 -8; que_des -11 11; que_est -3 3; que_j -6 6
que_je -6 6; que_l 6 -6; que_le 5 -5; que_non 9 -9; que_oui 16 -16; que_quelq -6 6; que_racon -6 6; que_vous 4 -4
quel 8 -8; quel_qu -17 17; quel_servi 9 -9; quell 8 -8; quell_bande 8 -8; quelq -12 12; quelq_un -12 12
quest 14 -14; quest_> 12 -12; quest_a 5 -5; quest_sur 5 -5; qui -3 3; qui_> 12 -12; qui_a 7 -7; qui_arriv 3 -3
qui_atten 9 -9; qui_bugue 8 -8; qui_compr -10 10; qui_conna -15 15; qui_est -14 14; qui_etes 12 -12; qui_fait 7 -7
qui_habit 14 -14; qui_m 20 -20; qui_n 5 -5; qui_ne 3 -3; qui_parle -14 14; qui_regar 7 -7; qui_s 9 -9
qui_saute 6 -6; qui_sonne 11 -11; qui_vous 16 -16; quinz 8 -8; quinz_> 5 -5; quinz_aroba 3 -3; quinz_rue 8 -8
quoi -1 1; quoi_> -7 7; quoi_ce 10 -10; quoi_la 10 -10; r 12 -12; r_a 7 -7; r_comme 5 -5; r_d 7 -7; r_e 9 -9
r_m 6 -6; r_o 6 -6; raccr 16 -16; raccr_au 13 -13; raccr_tout 8 -8; racon -6 6; racon_cette -6 6; raiso 12 -12
raiso_> 12 -12; rallu 6 -6; rallu_> 6 -6; rallu_mais 6 -6; rame 10 -10; rame_a 5 -5; rame_sever 10 -10; raoul 5 -5
raoul_d 5 -5; raoul_n 5 -5; rapid 11 -11; rapid_> 11 -11; rappe -7 7; rappe_> -5 5; rappe_c 6 -6; rappe_donc -11 11
rappe_moi -10 10; rappe_par -8 8; rappe_plus 18 -18; rappe_pour 8 -8; ras 17 -17; ras_la 8 -8; ras_le 11 -11
rassu 5 -5; rassu_vous 5 -5; rebra 7 -7; rebra_> 7 -7; recev 7 -7; recev_des 7 -7; recoi 9 -9; recoi_cinq 6 -6
recoi_plus 7 -7; recon 1 -1; recon_> 1 -1; recu 7 -7; recu_votre 7 -7; recup 12 -12; recup_inter 11 -11
recup_le 3 -3; redem 20 -20; redem_> 18 -18; redem_avec 12 -12; redem_c 8 -8; redem_ca 2 -2; redem_en 9 -9
redem_et 5 -5; redem_ma 9 -9; redem_mais 1 -1; redem_tout 7 -7; redev 7 -7; redev_verte 7 -7; redon -11 11
redon_moi -11 11; reel -11 11; reel_> -11 11; refus 16 -16; refus_> 16 -16; regar 15 -15; regar_> 16 -16
regar_la 4 -4; regle 7 -7; regle_cette 7 -7; relat -14 14; relat_> -11 11; relat_avec -13 13; relou -10 10
relou_les -10 10; remar 13 -13; remar_> 9 -9; remar_pas 7 -7; remar_vite 14 -14; rembo 13 -13; rembo_moi 13 -13
rende 13 -13; rende_moi -10 10; rende_vous 20 -20; rendu 6 -6; rendu_ridic 6 -6; rense 8 -8; rense_> 8 -8
rentr 5 -5; rentr_dans 5 -5; renvo 5 -5; renvo_d 5 -5; repar 14 -14; repar_> 16 -16; repar_a 3 -3; repar_comme 4 -4
repar_en 4 -4; repar_une 8 -8; repas 11 -11; repas_demai 11 -11; repet 13 -13; repet_> 13 -13; repon 8 -8
repon_> -1 1; repon_je -9 9; repon_plus 5 -5; repon_se 10 -10; repos 5 -5; repos_> 5 -5; resea 6 -6; resea_avec 8 -8
resea_depui 6 -6; resea_est 4 -4; resea_mobil 6 -6; resea_sans 7 -7; resea_sur 2 -2; resil 19 -19; resil_> 19 -19
resol 14 -14; resol_> 14 -14; respo -16 16; respo_> -18 18; respo_du 13 -13; respo_infor 6 -6; reste 8 -8
reste_etein 8 -8; retab 12 -12; retab_> 12 -12; retro 8 -8; retro_la 8 -8; reven 9 -9; reven_> 9 -9
reven_merci 6 -6; reven_une 4 -4; revie 4 -4; revie_pas 4 -4; rey 8 -8; rey_r 8 -8; rhone 4 -4; rhone_> 4 -4
ridic 8 -8; ridic_> 8 -8; rien 14 -14; rien_> 18 -18; rien_a -9 9; rien_aucun 5 -5; rien_bande 5 -5; rien_chang 3 -3
rien_de 10 -10; rien_du 5 -5; rien_fait 5 -5; rien_il 6 -6; rien_n 9 -9; rien_ne 3 -3; rien_passe -6 6
rien_que 6 -6; rien_qui 3 -3; rien_redem 5 -5; rigol 11 -11; rigol_> 11 -11; robas 6 -6; robas_yahoo 6 -6
robin 6 -6; robin_point 6 -6; robot -16 16; robot_> -14 14; robot_aspir 9 -9; robot_ca 14 -14; robot_je -6 6
robot_la -6 6; robot_moi -20 20; robot_passe -14 14; robot_toi 8 -8; robot_un -12 12; robot_une -15 15; rond 7 -7
rond_et 6 -6; rond_il 6 -6; rond_tout 7 -7; rouge 6 -6; rouge_> 6 -6; rouge_et 3 -3; rouss 8 -8; rouss_de 8 -8
route 6 -6; route_a 5 -5; route_redem 7 -7; roux 5 -5; roux_chez 5 -5; rue 12 -12; rue_> 2 -2; rue_des 8 -8; s -2 2
s_allum 6 -6; s_appai 6 -6; s_appel 11 -11; s_d 6 -6; s_e 6 -6; s_en 9 -9; s_enten 7 -7; s_est 5 -5; s_il -7 7
s_ouvre 7 -7; s_ouvri 7 -7; s_s 6 -6; sa 5 -5; sa_chang 5 -5; saint 6 -6; saint_tiret 6 -6; sais 11 -11
sais_pas 8 -8; sais_plus 9 -9; sais_rien 6 -6; sais_trop 13 -13; saisi 7 -7; saisi_> 7 -7; salon 14 -14
salon_> 10 -10; salon_la 6 -6; salut 8 -8; salut_c 8 -8; sans 7 -7; sans_accen 5 -5; sans_fil 7 -7; sans_inter 6 -6
sans_resea 6 -6; sans_telep 8 -8; saoul 9 -9; saoul_> 17 -17; saoul_ca 5 -5; saoul_les -11 11; saoul_vous 5 -5
sarah 6 -6; sarah_point 6 -6; saute 7 -7; saute_> 9 -9; saute_le 7 -7; saute_penda 6 -6; saute_tout 6 -6; sav -9 9
sav_humai -9 9; savez -10 10; savez_> -10 10; scand 12 -12; scand_> 12 -12; sdsl 7 -7; sdsl_depui 7 -7; se 14 -14
se_conne 7 -7; se_coupe 11 -11; se_decle 10 -10; se_fige 5 -5; se_fout 5 -5; se_lance 8 -8; se_matin 3 -3; sec 6 -6
sec_la 6 -6; secon 9 -9; secon_> 9 -9; secre 3 -3; secre_n 3 -3; seize 15 -15; seize_dix 3 -3; seize_machi 15 -15
semai 16 -16; semai_> 23 -23; semai_derni 10 -10; semai_passe 10 -10; semai_que 10 -10; semai_sans 8 -8; sept 10 -10
sept_a 8 -8; sept_cinqu 4 -4; sept_huit 4 -4; sept_machi 6 -6; sept_quatr 5 -5; sept_soixa 7 -7; sept_voila 3 -3
septa 6 -6; septa_cinq 6 -6; serai 2 -2; serai_il -6 6; serai_repar 8 -8; serie 6 -6; serie_> 6 -6; sert 10 -10
sert_a 10 -10; serve 6 -6; serve_> 6 -6; serve_a 10 -10; servi_> 12 -12; servi_apres -11 11; servi_clien -10 10
servi_de 10 -10; servi_deplo 11 -11; servi_est 12 -12; servi_je -7 7; servi_techn -16 16; seul 14 -14; seul_> 13 -13
seul_appar 8 -8; seul_au 5 -5; seule 6 -6; seule_appar 10 -10; seule_il -11 11; seule_la 10 -10; seule_table 10 -10
sever 10 -10; sever_> 10 -10; sfr 11 -11; sfr_> 11 -11; sfr_point 6 -6; si 8 -8; si_> 6 -6; si_enfin 6 -6
si_fait 15 -15; si_j 7 -7; si_si 6 -6; sienn 7 -7; sienn_> 7 -7; signa 6 -6; signa_tout 6 -6; signe 7 -7
signe_> 7 -7; sim 13 -13; sim_dans 2 -2; sim_est 6 -6; sim_n 1 -1; sim_non 8 -8; simon 5 -5; simon_neuf 5 -5
sinon -9 9; sinon_on -9 9; site 7 -7; site_ne 7 -7; six 12 -12; six_78 6 -6; six_> 12 -12; six_cinqu 12 -12
six_douze 6 -6; six_onze 6 -6; six_quatr 3 -3; six_sept 4 -4; six_soixa 5 -5; six_trent 4 -4; six_un 4 -4
smart 4 -4; smart_ne 4 -4; smet 9 -9; smet_> 9 -9; sms 10 -10; sms_> 10 -10; sms_parte 7 -7; socie 10 -10
socie_> 6 -6; socie_dupon 8 -8; socie_est 5 -5; socie_trans 9 -9; soeur 2 -2; soeur_elle 2 -2; soir 9 -9
soir_> 9 -9; soixa 16 -16; soixa_> 5 -5; soixa_deux 5 -5; soixa_dix 4 -4; soixa_douze 8 -8; soixa_et 9 -9
soixa_huit 5 -5; soixa_neuf 7 -7; soixa_quinz 3 -3; sol 5 -5; sol_> 5 -5; solde 12 -12; solde_> 12 -12; son 8 -8
son_est 8 -8; sonne 16 -16; sonne_a 11 -11; sonne_mais 6 -6; sonne_plus 5 -5; sont 14 -14; sont_a 8 -8
sont_coupe 7 -7; sont_hache 7 -7; sont_muets 7 -7; sont_super 8 -8; sophi 13 -13; sophi_legra 8 -8; sophi_tiret 5 -5
sorti 7 -7; sorti_a 7 -7; souci 10 -10; souci_> 9 -9; souci_avec 9 -9; souci_de 8 -8; souha -19 19; souha_etre -7 7
souha_joind -13 13; souha_m -9 9; souha_parle -8 8; sous 10 -10; sous_la 10 -10; sous_sol 5 -5; sousc 3 -3
sousc_a 3 -3; souvi 7 -7; souvi_plus 7 -7; stand 4 -4; stand_> -6 6; stand_chez 10 -10; stand_de 2 -2; stand_ne 5 -5
stand_telep 5 -5; steph 5 -5; steph_point 5 -5; stop -9 9; stop_je -9 9; stylo 7 -7; stylo_> 7 -7; suffi 14 -14
suffi_maint 14 -14; suis 24 -24; suis_agee -10 10; suis_au 12 -12; suis_avec 17 -17; suis_coupe 5 -5; suis_dans 6 -6
suis_degou 10 -10; suis_devan 7 -7; suis_embet 7 -7; suis_en 6 -6; suis_fatig 9 -9; suis_hors 6 -6
suis_infor 10 -10; suis_l 15 -15; suis_le 8 -8; suis_moi 12 -12; suis_nul 6 -6; suis_opera 7 -7; suis_pas 10 -10
suis_press 7 -7; suis_seul 5 -5; suis_techn 8 -8; suis_toujo 3 -3; suis_tout 5 -5; suis_un 7 -7; suis_une 15 -15
suis_vieil -7 7; suis_vraim 6 -6; suite -4 4; suite_> -4 4; sujet 6 -6; sujet_de 7 -7; sujet_du 5 -5; super -8 8
super_> -17 17; super_c 6 -6; super_ca 11 -11; super_longs 8 -8; suppo -17 17; suppo_> -11 11; suppo_humai -5 5
suppo_s -15 15; suppo_techn -7 7; sur 17 -17; sur_> 6 -6; sur_cinq 6 -6; sur_deux 7 -7; sur_fortn 5 -5; sur_la 6 -6
sur_le 18 -18; sur_ma 3 -3; sur_mon 4 -4; sur_notre 7 -7; sur_pas 5 -5; sur_tous 3 -3; sur_un -8 8; surto 9 -9
surto_pas 9 -9; suspe 6 -6; suspe_je 6 -6; synch 9 -9; synch_> 9 -9; t -5 5; t_> 6 -6; t_es 8 -8; t_il -14 14
tabar 6 -6; tabar_ca 6 -6; table 14 -14; table_> 14 -14; table_et 8 -8; table_ne 4 -4; tais 11 -11; tais_toi 11 -11
te 8 -8; te_> 6 -6; te_bonjo 8 -8; techn -11 11; techn_> -7 7; techn_a 9 -9; techn_au -5 5; techn_avait 11 -11
techn_c 4 -4; techn_de -14 14; techn_depui 8 -8; techn_devai 6 -6; techn_direc -17 17; techn_doit 17 -17
techn_est 19 -19; techn_hier 16 -16; techn_infor 8 -8; techn_je 10 -10; techn_m 5 -5; techn_me -14 14
techn_merci 18 -18; techn_moi 8 -8; techn_n 14 -14; techn_ont 8 -8; techn_orang 5 -5; techn_ou -14 14
techn_oui -22 22; techn_pas -18 18; techn_pour 10 -10; techn_qui -14 14; techn_repas 11 -11; techn_s -16 16
techn_tout -16 16; techn_va 13 -13; techn_vient 14 -14; tele 13 -13; tele_> 14 -14; tele_est 4 -4; telec 8 -8
telec_sont 8 -8; telep 10 -10; telep_> -3 3; telep_c 5 -5; telep_ca 9 -9; telep_de 5 -5; telep_deux 3 -3
telep_dit 6 -6; telep_du 5 -5; telep_est 11 -11; telep_et 12 -12; telep_fixe 3 -3; telep_inter 3 -3; telep_n 2 -2
telep_ne 5 -5; telep_qui 5 -5; telep_sonne 6 -6; telep_sont 7 -7; telet 5 -5; telet_ca 5 -5; telev 8 -8
telev_m 8 -8; telev_par 4 -4; telle 7 -7; telle_qu 7 -7; temps 16 -16; temps_> 14 -14; temps_c 6 -6; temps_la 5 -5
temps_mais 6 -6; temps_une 6 -6; tenu 9 -9; tenu_trent 9 -9; test 8 -8; test_un 8 -8; teste 15 -15; teste_> 15 -15
tete 10 -10; tete_> 10 -10; texto 3 -3; texto_> 3 -3; thoma 7 -7; thoma_point 7 -7; ticke 21 -21; ticke_> 16 -16
ticke_la 6 -6; tient 9 -9; tient_> 9 -9; tiret 9 -9; tiret_centr 6 -6; tiret_denis 6 -6; tiret_du 6 -6
tiret_henry 7 -7; tiret_inter 5 -5; tiret_leroy 5 -5; tiret_saint 6 -6; toi 10 -10; toi_je 11 -11; toi_non 8 -8
toit 6 -6; toit_> 6 -6; tombe 8 -8; tombe_> 9 -9; tombe_direc 5 -5; tombe_le -1 1; ton -10 10; ton_chef -10 10
tonal 9 -9; tonal_> 8 -8; tonal_dans 2 -2; tonal_est 11 -11; toto 4 -4; toto_un 4 -4; touch 8 -8; touch_> 8 -8
toujo 17 -17; toujo_> 14 -14; toujo_absen 6 -6; toujo_an 5 -5; toujo_coupe 5 -5; toujo_en 8 -8; toujo_la 4 -4
toujo_le 8 -8; toujo_lent 11 -11; toujo_parei 5 -5; toujo_pas 13 -13; toujo_rien 10 -10; toujo_toujo 4 -4
tourn 7 -7; tourn_en 7 -7; tous 8 -8; tous_des 9 -9; tous_les 6 -6; tout 5 -5; tout_> 18 -18; tout_a -10 10
tout_bon 13 -13; tout_c 1 -1; tout_ca -10 10; tout_casse 15 -15; tout_ce 6 -6; tout_dans 2 -2; tout_du 8 -8
tout_enfin 8 -8; tout_est 10 -10; tout_fonct 9 -9; tout_frero 8 -8; tout_le 8 -8; tout_seul 13 -13; tout_toujo 5 -5
tout_va 5 -5; tout_verif 8 -8; toute -4 4; toute_les 7 -7; toute_neuve 10 -10; toute_seule -11 11; train 5 -5
train_de 5 -5; trait 5 -5; trait_les 5 -5; trans -17 17; trans_> -8 8; trans_marti 7 -7; trans_moi -10 10
trans_mon -16 16; trans_pas 12 -12; trans_point 10 -10; trans_vers -7 7; trava 15 -15; trava_avec 9 -9
trava_dessu 5 -5; trava_merci 8 -8; treiz 10 -10; treiz_aroba 4 -4; treiz_quato 6 -6; tremb 8 -8; tremb_> 8 -8
trent 9 -9; trent_> 7 -7; trent_neuf 5 -5; trent_quatr 4 -4; trent_secon 9 -9; trent_trois 3 -3; tres 14 -14
tres_bien 8 -8; tres_en 6 -6; tres_genti 11 -11; tres_tres 6 -6; trois 18 -18; trois_> 11 -11; trois_appar 9 -9
trois_aroba 5 -5; trois_fois 15 -15; trois_huita 5 -5; trois_impri 6 -6; trois_jours 12 -12; trois_nonan 6 -6
trois_ordin 5 -5; trois_ou 6 -6; trois_perso 3 -3; trois_quatr 5 -5; trois_semai 8 -8; trois_telep 14 -14
trois_trois 6 -6; trois_vingt 4 -4; tromp 6 -6; tromp_> 6 -6; trop 8 -8; trop_> 9 -9; trop_compl -7 7
trop_rien 13 -13; trop_vite 15 -15; trouv 6 -6; trouv_pas 5 -5; trouv_plus 5 -5; u 6 -6; u_c 6 -6; un -11 11
un_> -18 18; un_a 4 -4; un_agent -11 11; un_appui 10 -10; un_au -14 14; un_autom -15 15; un_autre 7 -7
un_cable 8 -8; un_cinqu 4 -4; un_clien 18 -18; un_colle -2 2; un_conse -24 24; un_contr 10 -10; un_coup 7 -7
un_d 9 -9; un_de -27 27; un_deux 8 -8; un_deuxi 7 -7; un_elect 8 -8; un_emplo -9 9; un_en -18 18; un_est 12 -12
un_etre -15 15; un_gars -11 11; un_hier 18 -18; un_humai -16 16; un_il 9 -9; un_joli 9 -9; un_la 12 -12; un_m 14 -14
un_magic 6 -6; un_mail 11 -11; un_mec -10 10; un_monsi -7 7; un_ni 9 -9; un_nonan 6 -6; un_numer 12 -12
un_opera -10 10; un_ordi 8 -8; un_ordin -18 18; un_ou -11 11; un_parti 18 -18; un_petit 6 -6; un_peu 16 -16
un_peut -11 11; un_ping 5 -5; un_probl 8 -8; un_puits 7 -7; un_qui -4 4; un_rense 8 -8; un_respo -15 15
un_robot 5 -5; un_s -10 10; un_serve 6 -6; un_servi 15 -15; un_seul 8 -8; un_seule 10 -10; un_soixa 8 -8
un_souci 8 -8; un_stylo 7 -7; un_super -6 6; un_techn -11 11; un_ticke 16 -16; un_un -2 2; un_voyan 3 -3
un_vrai -10 10; un_y 7 -7; under 8 -8; under_vasse 6 -6; under_wolf 6 -6; une -6 6; une_agenc 9 -9; une_anten 8 -8
une_bande 7 -7; une_boite -8 8; une_box 10 -10; une_conse -11 11; une_dame -5 5; une_demoi -6 6; une_dizai 11 -11
une_entre 13 -13; une_escro 14 -14; une_fois 6 -6; une_heure -14 14; une_honte 6 -6; une_ia -9 9; une_impri 3 -3
une_incom 7 -7; une_ligne 8 -8; une_machi -23 23; une_minut 15 -15; une_nouve 9 -9; une_offre 11 -11
une_perso -27 27; une_perte 7 -7; une_quest 5 -5; une_semai 21 -21; une_seule 10 -10; une_table 8 -8; une_trent 7 -7
une_vieil 16 -16; une_visio 3 -3; une_vrai -15 15; une_vraie -23 23; v 6 -6; v_r 6 -6; va 19 -19; va_> 14 -14
va_aller 6 -6; va_bien 5 -5; va_c 8 -8; va_il 7 -7; va_march 8 -8; va_par 3 -3; va_venir 13 -13; va_voir 9 -9
va_vous 2 -2; va_y -9 9; vais 3 -3; vais_deman 13 -13; vais_pas -13 13; vais_teste 10 -10; vais_vous 6 -6
valid 2 -2; valid_> 2 -2; vas 5 -5; vas_y 5 -5; vasse 6 -6; vasse_aroba 6 -6; venir 11 -11; venir_> 13 -13
venir_demai 11 -11; venir_mardi 6 -6; venir_me -6 6; venir_un -15 15; vente -11 11; vente_une -11 11; venu 1 -1
venu_> 19 -19; venu_et 5 -5; venu_hier -14 14; venu_la 10 -10; venu_mais 5 -5; verif 20 -20; verif_> 14 -14
verif_tout 14 -14; vers -1 1; vers_dix 11 -11; vers_le -7 7; vers_un -7 7; vert 2 -2; vert_et 2 -2; verte 7 -7
verte_> 7 -7; veut 7 -7; veut_pas 7 -7; veux -12 12; veux_annul 10 -10; veux_bien 24 -24; veux_cause -16 16
veux_etre -11 11; veux_je -17 17; veux_juste 16 -16; veux_le -20 20; veux_modif 11 -11; veux_parle -7 7
veux_pas -10 10; veux_qu -9 9; veux_quelq -24 24; veux_recup 11 -11; veux_resil 15 -15; veux_un -21 21
veux_une -14 14; vide 9 -9; vide_> 9 -9; vieil_moi -7 7; vieil_perso 16 -16; viens 8 -8; viens_la 8 -8; vient 15 -15
vient_> 7 -7; vient_de 6 -6; vient_mardi 14 -14; villa 2 -2; villa_> 2 -2; vingt 15 -15; vingt_cinq 8 -8
vingt_deux 4 -4; vingt_dix 5 -5; vingt_douze 5 -5; vingt_huit 5 -5; vingt_quatr 4 -4; visio 12 -12; visio_> 7 -7
visio_dans 3 -3; visio_on 11 -11; vite 10 -10; vite_> 10 -10; vivan -10 10; vivan_la -10 10; vive -11 11
vive_voix -11 11; vocal -8 8; vocal_> -8 8; voila 10 -10; voila_> 9 -9; voila_c 8 -8; voila_comme 7 -7; voir 13 -13
voir_> 13 -13; vois 9 -9; vois_pas 9 -9; voisi 6 -6; voisi_a 9 -9; voisi_qui 2 -2; voit 5 -5; voit_le 6 -6
voit_pas 3 -3; voitu 6 -6; voitu_je 6 -6; voix -5 5; voix_> -11 11; voix_qui 6 -6; voleu 9 -9; voleu_> 9 -9
volon 13 -13; volon_> 8 -8; volon_merci 6 -6; vos_agent -7 7; vos_colle -13 13; vos_conse 18 -18; vos_quest 5 -5
vos_techn -10 10; votre -11 11; votre_box 8 -8; votre_calme 8 -8; votre_colle -9 9; votre_courr 7 -7
votre_faute 14 -14; votre_intel -7 7; votre_machi -6 6; votre_numer 9 -9; votre_patro -12 12; votre_respo -7 7
votre_robot -16 16; votre_servi 14 -14; votre_super -14 14; votre_temps 9 -9; voudr -14 14; voudr_avoir -5 5
voudr_cause -11 11; voudr_chang 11 -11; voudr_conna 12 -12; voudr_etre -6 6; voudr_joind -11 11; voudr_le -10 10
voudr_parle -19 19; voudr_pas 9 -9; voudr_qu -13 13; voudr_quelq -13 13; voudr_redem 9 -9; voudr_une -11 11
voula 10 -10; voula_dire 10 -10; vous 13 -13; vous_> 7 -7; vous_ai 5 -5; vous_appel 8 -8; vous_avec 13 -13
vous_avez 4 -4; vous_avoue 5 -5; vous_comme 6 -6; vous_compr 20 -20; vous_de 5 -5; vous_disie 8 -8; vous_donne 2 -2
vous_ecout 7 -7; vous_embet 9 -9; vous_enten 8 -8; vous_envoy 6 -6; vous_est 10 -10; vous_etes 11 -11
vous_expli 7 -7; vous_faire 7 -7; vous_felic 8 -8; vous_foute 11 -11; vous_inqui 3 -3; vous_jure 6 -6; vous_le 8 -8
vous_m 9 -9; vous_me 1 -1; vous_n -6 6; vous_parle 12 -12; vous_payez 6 -6; vous_plait -7 7; vous_pourr -9 9
vous_pouve -4 4; vous_prie -11 11; vous_que 9 -9; vous_qui 9 -9; vous_rappe 8 -8; vous_recoi 6 -6; vous_savez -10 10
vous_serve 10 -10; vous_telep 2 -2; vous_vous 15 -15; voyan 8 -8; voyan_de 5 -5; voyan_est 6 -6; voyan_nulle 6 -6
voyan_rouge 3 -3; vpn 7 -7; vpn_ne 7 -7; vrai -7 7; vrai_> 7 -7; vrai_gars -9 9; vrai_perso -15 15
vrai_techn -18 18; vraie -23 23; vraie_perso -23 23; vraim 9 -9; vraim_> 7 -7; vraim_ras 8 -8; vraim_tres 6 -6
vu 2 -2; vu_le 2 -2; wesh 11 -11; wesh_c 11 -11; wifi 10 -10; wifi_> 5 -5; wifi_coupe 6 -6; wifi_dans 8 -8
wifi_est 3 -3; wifi_fonct 3 -3; wifi_la 3 -3; wifi_le 3 -3; wifi_march 5 -5; wifi_ne 4 -4; wifi_passe 10 -10
wifi_sans 6 -6; wii 7 -7; wii_c 7 -7; wolf 6 -6; wolf_aroba 6 -6; y 2 -2; y_> 8 -8; y_a -3 3; y_aroba 7 -7
y_arriv -1 1; y_compr -6 6; y_depec 11 -11; y_en 5 -5; y_est 13 -13; y_je 7 -7; y_manqu 9 -9; y_passe -13 13
yahoo 7 -7; yahoo_point 7 -7; yes 6 -6; yes_c 6 -6; youtu 8 -8; youtu_se 8 -8; z 6 -6; z_i 6 -6; zero 5 -5
zero_6 6 -6; zero_> 6 -6; zero_cinq 3 -3; zero_je -8 8; zero_le -8 8; zero_quatr 6 -6; zero_sept 5 -5
zero_six 12 -12; zero_trois 5 -5; zero_un 9 -9; zero_zero 6 -6; zone 2 -2; zone_blanc 2 -2
""",
    ),
    "angry": (
        "no yes",
        """
00 8 -8; 00_00 8 -8; 00_> 8 -8; 01 10 -10; 01_42 7 -7; 01_60 7 -7; 06 13 -13; 06_12 9 -9; 06_22 7 -7; 06_67 6 -6
06_95 4 -4; 06_99 9 -9; 07 8 -8; 07_80 8 -8; 12 13 -13; 12_34 8 -8; 12_60 7 -7; 12_89 6 -6; 12_> 7 -7; 2 13 -13
22 7 -7; 22_33 7 -7; 2_80 8 -8; 2_> 8 -8; 2_impri 6 -6; 3 9 -9; 33 7 -7; 33_44 7 -7; 33_6 7 -7; 34 8 -8; 34_56 8 -8
34_78 4 -4; 3_ordin 9 -9; 3_telep 9 -9; 42 7 -7; 42_65 7 -7; 44 7 -7; 44_55 7 -7; 45 6 -6; 45_c 6 -6; 4g 2 -2
4g_ne 2 -2; 5 6 -6; 55 7 -7; 55_c 7 -7; 56 8 -8; 56_78 7 -7; 56_> 9 -9; 5_ou 6 -6; 5g 6 -6; 5g_passe 6 -6; 6 8 -8
60 7 -7; 60_12 7 -7; 65 7 -7; 65_89 7 -7; 66 6 -6; 66_> 6 -6; 67 6 -6; 67_12 6 -6; 6_12 7 -7; 6_ordin 6 -6; 74 7 -7
74_> 7 -7; 77 6 -6; 77_66 6 -6; 78 7 -7; 78_> 7 -7; 80 8 -8; 80_2 8 -8; 88 6 -6; 88_77 6 -6; 89 12 -12; 89_45 6 -6
89_74 7 -7; 95 4 -4; 95_12 4 -4; 99 9 -9; 99_00 8 -8; 99_88 6 -6; <_01 10 -10; <_06 17 -17; <_07 8 -8; <_3 9 -9
<_33 6 -6; <_5 6 -6; <_a 7 -7; <_absol 11 -11; <_accue 6 -6; <_agent 10 -10; <_ah 11 -11; <_ajout 6 -6; <_alain 4 -4
<_allez -10 10; <_allo 9 -9; <_alors 7 -7; <_annul 13 -13; <_antoi 9 -9; <_appar 6 -6; <_arret -9 9; <_atten 21 -21
<_au 9 -9; <_aucun 14 -14; <_avec 9 -9; <_b 11 -11; <_bah 14 -14; <_baiss 7 -7; <_bande -9 9; <_be 11 -11
<_ben 13 -13; <_bien 11 -11; <_blabl 11 -11; <_bonjo 15 -15; <_bonso 2 -2; <_borde -8 8; <_boula 10 -10; <_c 4 -4
<_ca 6 -6; <_carte 7 -7; <_ce 13 -13; <_certa 9 -9; <_chape 10 -10; <_chez 8 -8; <_cinq 5 -5; <_cinqu 8 -8
<_clair 8 -8; <_combi -9 9; <_comme 13 -13; <_conna -12 12; <_conne 15 -15; <_conse 9 -9; <_conta 6 -6; <_cool 7 -7
<_coupu 11 -11; <_d 15 -15; <_dans 9 -9; <_dark 6 -6; <_degag -7 7; <_depui 11 -11; <_desol 14 -14; <_deux 14 -14
<_dites 7 -7; <_dix 8 -8; <_donc 9 -9; <_donne 17 -17; <_ducas 7 -7; <_dupon 5 -5; <_ecout 5 -5; <_eh 9 -9
<_elle 12 -12; <_en 11 -11; <_entre 8 -8; <_envoy 20 -20; <_enzo 8 -8; <_espec -14 14; <_est 8 -8; <_euh 13 -13
<_exact 11 -11; <_excus 18 -18; <_fait -13 13; <_faite 11 -11; <_fanta 7 -7; <_faut -6 6; <_ferme -8 8; <_flemm 8 -8
<_fouta -7 7; <_foute -9 9; <_franc -9 9; <_garag 6 -6; <_girar 7 -7; <_gmail 11 -11; <_gsm 7 -7; <_he 7 -7
<_hein 11 -11; <_hier 8 -8; <_hors 16 -16; <_huit 6 -6; <_ibrah 10 -10; <_il 23 -23; <_impec 11 -11; <_impos 10 -10
<_info 5 -5; <_inter 10 -10; <_inuti 11 -11; <_j 1 -1; <_jade 7 -7; <_je 1 -1; <_jean 6 -6; <_jeanl 6 -6
<_julie 6 -6; <_juste 7 -7; <_karim 4 -4; <_l 8 -8; <_la 26 -26; <_laiss 10 -10; <_laure 10 -10; <_le 18 -18
<_lea 7 -7; <_lefev 6 -6; <_les 17 -17; <_luc 6 -6; <_lucie 9 -9; <_lundi 10 -10; <_m 8 -8; <_ma 26 -26
<_madam 5 -5; <_mais -3 3; <_mamie 6 -6; <_marie 9 -9; <_maxim 12 -12; <_mdr 6 -6; <_meme 9 -9; <_merci 12 -12
<_merde -18 18; <_mes 8 -8; <_mette 18 -18; <_mince 15 -15; <_mirac 11 -11; <_moi 19 -19; <_mon 22 -22
<_monsi 15 -15; <_ne 10 -10; <_negat 9 -9; <_netfl 9 -9; <_ni 5 -5; <_nicke 7 -7; <_noah 9 -9; <_nom 3 -3
<_non 14 -14; <_nos 6 -6; <_notre 8 -8; <_numer 7 -7; <_oh 18 -18; <_ok 8 -8; <_on 10 -10; <_opera 11 -11
<_oui 19 -19; <_paill 9 -9; <_pardi 11 -11; <_parfa 13 -13; <_parle 13 -13; <_parti 10 -10; <_pas 18 -18
<_passe 16 -16; <_patie 8 -8; <_paul 13 -13; <_pauvr -10 10; <_perso 20 -20; <_peuch 2 -2; <_plus 7 -7
<_plusi 11 -11; <_possi 17 -17; <_pour 11 -11; <_pourq 7 -7; <_prend 6 -6; <_prene 16 -16; <_probl 9 -9
<_punai 11 -11; <_puree -8 8; <_putai -14 14; <_qu 11 -11; <_quand 7 -7; <_quatr 19 -19; <_que 11 -11; <_quel -7 7
<_quell 2 -2; <_quelq 10 -10; <_quinz 9 -9; <_rappe 3 -3; <_ras -15 15; <_redem 8 -8; <_rembo -12 12; <_rende 9 -9
<_resea 8 -8; <_rien 28 -28; <_s -10 10; <_sa 7 -7; <_sabin 7 -7; <_sans 9 -9; <_secre 7 -7; <_sept 9 -9
<_servi 12 -12; <_seule 13 -13; <_si 7 -7; <_soixa 8 -8; <_sophi 7 -7; <_sous 9 -9; <_steph 7 -7; <_stop -10 10
<_super 8 -8; <_sur 8 -8; <_surto 13 -13; <_ta -13 13; <_tabar -20 20; <_tais 7 -7; <_teams 6 -6; <_telep 9 -9
<_test 7 -7; <_thoma 6 -6; <_toujo 17 -17; <_tous 12 -12; <_tout 16 -16; <_trans 13 -13; <_tres 8 -8; <_trois 1 -1
<_tu -7 7; <_un 20 -20; <_une 24 -24; <_va -9 9; <_vas 9 -9; <_vers 10 -10; <_viens 10 -10; <_vingt 15 -15
<_voila 10 -10; <_volon 11 -11; <_votre -13 13; <_vous -9 9; <_wait 8 -8; <_wifi 10 -10; <_y -8 8; <_yes 9 -9
<_youtu 8 -8; <_zero 15 -15; <_zut 11 -11; a 2 -2; a_appel 3 -3; a_bien -19 19; a_bout -14 14; a_chaqu 10 -10
a_cinq 8 -8; a_conta 4 -4; a_cote 7 -7; a_coupe 10 -10; a_de 6 -6; a_debor 6 -6; a_des 6 -6; a_deux -11 11
a_dire 12 -12; a_dit 14 -14; a_en -7 7; a_ete 6 -6; a_expli 11 -11; a_faire 22 -22; a_fait 16 -16; a_inter 9 -9
a_jour 6 -6; a_l 11 -11; a_la -7 7; a_laver 7 -7; a_le 6 -6; a_m 17 -17; a_ma 18 -18; a_march 6 -6; a_mareu 10 -10
a_marre -5 5; a_me -2 2; a_mon 14 -14; a_nouve 8 -8; a_offer 5 -5; a_pas 7 -7; a_perdu 5 -5; a_perso 4 -4
a_plus 9 -9; a_propo 8 -8; a_que 5 -5; a_quel 10 -10; a_quelq 8 -8; a_r 7 -7; a_raccr 6 -6; a_ras -8 8; a_regar 8 -8
a_repet 1 -1; a_retab 4 -4; a_rien -23 23; a_s 7 -7; a_signe 11 -11; a_t 12 -12; a_telec 6 -6; a_tenu 8 -8
a_toujo 22 -22; a_trava 9 -9; a_un 10 -10; a_une 8 -8; a_voir 12 -12; a_vous 3 -3; a_zero 4 -4; aboie 8 -8
aboie_excus 8 -8; abonn -12 12; abonn_chez -6 6; abrut -9 9; abrut_> -9 9; absol 11 -11; absol_> 11 -11
abuse -16 16; abuse_> -16 16; accen 9 -9; accen_> 9 -9; acces 5 -5; acces_a 4 -4; acces_au 6 -6; accor 17 -17
accor_> 15 -15; accor_je 5 -5; accor_mais 9 -9; accue 8 -8; accue_> 6 -6; accue_aroba 6 -6; achet 7 -7; achet_l 7 -7
actua 9 -9; actua_> 9 -9; adres 7 -7; adres_> 6 -6; adres_c 4 -4; adres_mail 6 -6; adres_posta 6 -6; affai -8 8
affai_a -8 8; affic 11 -11; affic_aucun 9 -9; affic_pas 7 -7; affic_un 5 -5; agaca 10 -10; agaca_> 10 -10
agace 10 -10; agace_> 10 -10; age 6 -6; age_on 6 -6; agee 11 -11; agee_qui 9 -9; agee_vous 7 -7; agent 15 -15
agent_> 15 -15; ah 11 -11; ah_bah 5 -5; ah_ben 5 -5; ah_ca 13 -13; ah_formi 7 -7; ah_mais -6 6; ah_merde 13 -13
ah_mince 7 -7; ah_non 15 -15; ah_oui 6 -6; ah_punai 5 -5; ah_zut 6 -6; ai 4 -4; ai_achet 7 -7; ai_annul 19 -19
ai_appuy 7 -7; ai_assez -10 10; ai_atten 13 -13; ai_beau 7 -7; ai_besoi 11 -11; ai_chang 7 -7; ai_de 9 -9
ai_debra 6 -6; ai_deja 8 -8; ai_demar 9 -9; ai_deux 8 -8; ai_dit 11 -11; ai_du 7 -7; ai_encor 7 -7; ai_envie -12 12
ai_eu 11 -11; ai_fait 19 -19; ai_honte 11 -11; ai_jamai -4 4; ai_la -22 22; ai_le 6 -6; ai_ma -10 10
ai_marre -17 17; ai_oubli 10 -10; ai_par -9 9; ai_parle 10 -10; ai_pas 19 -19; ai_perdu 8 -8; ai_peur 10 -10
ai_plein -9 9; ai_plus 10 -10; ai_quatr 9 -9; ai_que 7 -7; ai_raccr 10 -10; ai_ras -15 15; ai_recu 13 -13
ai_recup 7 -7; ai_redem 16 -16; ai_rende 6 -6; ai_rien -6 6; ai_sousc 6 -6; ai_toujo 6 -6; ai_trois 2 -2
ai_trop -10 10; ai_un 18 -18; ai_une 11 -11; ai_vraim -6 6; ai_zappe 6 -6; aide 8 -8; aide_> 7 -7; aide_il 6 -6
aille -8 8; aille_> -8 8; aimab 20 -20; aimab_> 17 -17; aimab_jeune 5 -5; aime 7 -7; aime_esse 7 -7; aimer 6 -6
aimer_ben 5 -5; aimer_mieux 8 -8; air 9 -9; air_bon 8 -8; air_de 6 -6; ajout 6 -6; ajout_un 6 -6; alain 4 -4
alain_point 4 -4; alarm 6 -6; alarm_ne 6 -6; alemb 9 -9; alemb_> 9 -9; aller -5 5; aller_sur 13 -13; aller_voir -8 8
allez -2 2; allez_> 6 -6; allez_m -6 6; allez_vous -10 10; allez_y 10 -10; allo 5 -5; allo_> 9 -9; allo_allo 9 -9
allo_oui 4 -4; allo_quoi -8 8; allo_y 7 -7; allum 13 -13; allum_la 9 -9; allum_mais 2 -2; allum_plus 6 -6
alors 15 -15; alors_06 6 -6; alors_> 8 -8; alors_c 6 -6; alors_ca 5 -5; alors_jade 6 -6; alors_le 5 -5
alors_mon 1 -1; alors_non 5 -5; alors_qu 1 -1; alors_zero 3 -3; an 7 -7; an_derni 7 -7; anne 7 -7; anne_sophi 7 -7
annul 22 -22; annul_> 14 -14; annul_la 6 -6; annul_le 15 -15; annul_mon 12 -12; annul_un 9 -9; ans 4 -4; ans_et 4 -4
anten 8 -8; anten_> 8 -8; antoi 9 -9; antoi_de 9 -9; aoute 6 -6; aoute_look 6 -6; appar 18 -18; appar_> 18 -18
appar_c 4 -4; appar_je 5 -5; appar_oui 6 -6; appel 8 -8; appel_> 11 -11; appel_avec 4 -4; appel_c -8 8
appel_de 12 -12; appel_du 8 -8; appel_hier 8 -8; appel_julie 9 -9; appel_la 6 -6; appel_mais 7 -7; appel_mehdi 6 -6
appel_mon -12 12; appel_on 7 -7; appel_passe 11 -11; appel_perso 12 -12; appel_pour 11 -11; appel_redem 6 -6
appel_sont 10 -10; appel_valer 7 -7; appui 6 -6; appui_sur 6 -6; appuy 7 -7; appuy_sur 7 -7; apres 12 -12
apres_je 3 -3; apres_midi 8 -8; apres_vente 6 -6; arnaq -11 11; arnaq_> -7 7; arnaq_au 7 -7; arnaq_votre -11 11
aroba 14 -14; aroba_aoute 6 -6; aroba_boula 6 -6; aroba_dupon 5 -5; aroba_ecole 7 -7; aroba_free 5 -5; aroba_ge 6 -6
aroba_gmail 7 -7; aroba_hotma 7 -7; aroba_la 7 -7; aroba_lapos 7 -7; aroba_mairi 6 -6; aroba_orang 9 -9
aroba_skyne 7 -7; aroba_wanad 6 -6; aroba_yahoo 6 -6; arret -11 11; arret_> 7 -7; arret_avec 10 -10; arret_de -15 15
arriv 10 -10; arriv_> 8 -8; arriv_a 9 -9; arriv_pas 13 -13; arriv_plus 6 -6; aspir 9 -9; aspir_ne 9 -9; assez -10 10
assez_> -10 10; assur 7 -7; assur_que 7 -7; at 4 -4; at_outlo 4 -4; attac 6 -6; attac_aroba 6 -6; atten 5 -5
atten_aussi -7 7; atten_c -20 20; atten_cheri 7 -7; atten_combi 10 -10; atten_depui 9 -9; atten_deux 9 -9
atten_j 9 -9; atten_je 15 -15; atten_le 7 -7; atten_mais 14 -14; atten_non 10 -10; atten_un 14 -14
atten_votre 13 -13; au 20 -20; au_au 5 -5; au_bout 8 -8; au_burea 11 -11; au_colis 7 -7; au_fond 6 -6; au_magas 4 -4
au_meme 7 -7; au_moins 12 -12; au_mois 7 -7; au_monsi 4 -4; au_nez 6 -6; au_nivea 8 -8; au_nom 5 -5; au_premi 7 -7
au_sous 4 -4; au_techn 7 -7; au_telep 14 -14; au_vert 6 -6; au_vpn 7 -7; au_web 6 -6; au_zero 3 -3; aucun 4 -4
aucun_barre 10 -10; aucun_honte -9 9; aucun_monsi 13 -13; aucun_probl 7 -7; aucun_servi 9 -9; aujou 7 -7
aujou_hui 7 -7; aurai 7 -7; aurai_besoi 7 -7; aurie 8 -8; aurie_pas 8 -8; aussi -5 5; aussi_> 6 -6; aussi_lent 9 -9
aussi_longt -7 7; autre 18 -18; autre_chose 8 -8; autre_jour 4 -4; autre_non 5 -5; autre_probl 15 -15; aux -8 8
aux_clien -11 11; aux_infos 9 -9; aux_machi 12 -12; avait 7 -7; avait_assur 7 -7; avec 7 -7; avec_deux 9 -9
avec_la 5 -5; avec_le 5 -5; avec_ma 4 -4; avec_mon 12 -12; avec_plais 9 -9; avec_tous 8 -8; avec_un 19 -19
avec_une 8 -8; avec_vos -15 15; avec_votre 13 -13; avec_vous -18 18; avez 12 -12; avez_aucun -9 9; avez_besoi 7 -7
avez_deja 10 -10; avez_dit 12 -12; avez_raiso 13 -13; avez_un 9 -9; aviez 7 -7; aviez_dit 7 -7; avoca -16 16
avoca_> -16 16; avoir -1 1; avoir_affai -8 8; avoir_les 2 -2; avoir_serie -7 7; avoir_un 6 -6; avoir_une 11 -11
avoue 9 -9; avoue_que 9 -9; b 14 -14; b_comme 11 -11; b_o 6 -6; b_v 6 -6; bah 15 -15; bah_ecout 12 -12; bah_j 6 -6
bah_non 6 -6; bah_oui 10 -10; baiss 7 -7; baiss_la 7 -7; banca 7 -7; banca_> 7 -7; bande -21 21; bande_d -15 15
bande_de -14 14; banqu 5 -5; banqu_> 5 -5; barre 19 -19; barre_> 15 -15; barre_de 4 -4; bas 5 -5; bas_et 5 -5
base 7 -7; base_> 7 -7; be 8 -8; be_> 7 -7; be_oui 11 -11; beau 7 -7; beau_aujou 7 -7; beau_redem 7 -7; beauc 11 -11
beauc_> 7 -7; beauc_c 7 -7; beauc_chef 7 -7; beauc_mieux 4 -4; ben 18 -18; ben_c 8 -8; ben_ca 9 -9; ben_gros 5 -5
ben_j 8 -8; ben_je 8 -8; ben_ma 4 -4; ben_moi 10 -10; ben_non 5 -5; ben_oui 9 -9; ben_voila 7 -7; benal 9 -9
benal_> 9 -9; berna 14 -14; berna_> 10 -10; berna_aroba 6 -6; berna_deux 4 -4; berna_s 5 -5; besoi 15 -15
besoi_> 8 -8; besoi_d 15 -15; besoi_de 7 -7; bete 9 -9; bete_> 9 -9; bien 12 -12; bien_> 27 -27; bien_aimab 12 -12
bien_ca 7 -7; bien_ce 4 -4; bien_comme 9 -9; bien_d 4 -4; bien_enten 10 -10; bien_evide 9 -9; bien_faire -19 19
bien_genti 4 -4; bien_meill 6 -6; bien_mieux 14 -14; bien_moi 16 -16; bien_oui 10 -10; bien_que 4 -4
bien_sur 10 -10; bizar 20 -20; bizar_> 15 -15; bizar_quand 9 -9; blabl 11 -11; blabl_> 11 -11; blanc 7 -7
blanc_aroba 7 -7; bloqu 9 -9; bloqu_> 6 -6; bloqu_toujo 7 -7; boite -14 14; boite_> -13 13; boite_d 2 -2
boite_de -10 10; boite_j -8 8; boiti 6 -6; boiti_> 6 -6; bol -12 12; bol_> -10 10; bol_de -11 11; bon 17 -17
bon_> 16 -16; bon_ca 7 -7; bon_la 12 -12; bon_merci 10 -10; bonjo 15 -15; bonjo_> 11 -11; bonjo_excus 4 -4
bonjo_j 9 -9; bonjo_jacqu 4 -4; bonjo_je 4 -4; bonjo_madam 7 -7; bonjo_mamad 7 -7; bonjo_olivi 6 -6
bonjo_phili 6 -6; bons -14 14; bons_a -14 14; bonso 2 -2; bonso_dites 2 -2; borde -3 3; borde_de -8 8
borde_derri 6 -6; borne -11 11; borne_> -11 11; bots 9 -9; bots_je 9 -9; bouff -5 5; bouff_> -5 5; boula 10 -10
boula_du 10 -10; boula_tiret 6 -6; boule -9 9; boule_> -9 9; bourr -11 11; bourr_> -11 11; bout -8 8; bout_> -14 14
bout_de 8 -8; bout_du 5 -5; bouto 8 -8; bouto_> 6 -6; bouto_pour 7 -7; bouzi 6 -6; bouzi_b 6 -6; box 8 -8
box_> -2 2; box_clign 2 -2; box_elle 4 -4; box_est 8 -8; box_et 7 -7; box_march 4 -4; box_ne 6 -6; box_qui 4 -4
box_s 11 -11; box_toute 13 -13; branc 14 -14; branc_n 14 -14; branc_sur 9 -9; branl -10 10; branl_> -10 10
bras -6 6; bras_casse -6 6; bruit 8 -8; bruit_est 8 -8; bugue 8 -8; bugue_toujo 8 -8; burea 16 -16; burea_> 14 -14
burea_il 6 -6; c -3 3; c_a 7 -7; c_est -3 3; c_etait 7 -7; ca 7 -7; ca_> 9 -9; ca_a 11 -11; ca_alors 5 -5
ca_arriv 5 -5; ca_atten 9 -9; ca_aux -11 11; ca_bloqu 7 -7; ca_bugue 8 -8; ca_c -6 6; ca_charg 15 -15; ca_comme -6 6
ca_coupe 13 -13; ca_demar 8 -8; ca_depas -11 11; ca_depen 6 -6; ca_drach 5 -5; ca_du 6 -6; ca_dure -13 13
ca_fait -6 6; ca_fonct 12 -12; ca_gresi 9 -9; ca_hache 8 -8; ca_ira 12 -12; ca_joue 11 -11; ca_lag 7 -7; ca_m -5 5
ca_march 8 -8; ca_me -7 7; ca_meme 7 -7; ca_n 9 -9; ca_ne 9 -9; ca_non 10 -10; ca_oui 16 -16; ca_que 20 -20
ca_raccr 8 -8; ca_rame 13 -13; ca_redem 12 -12; ca_refon 9 -9; ca_remar 18 -18; ca_s 9 -9; ca_se 10 -10
ca_sonne 5 -5; ca_suffi -25 25; ca_tourn 12 -12; ca_une -8 8; ca_va 16 -16; ca_veut 7 -7; ca_y 7 -7; cable -3 3
cable_> -3 3; cable_ether 9 -9; caiss 4 -4; caiss_n 4 -4; calme 19 -19; calme_> 19 -19; canal 4 -4; canal_du 4 -4
canar 7 -7; canar_> 7 -7; capte 14 -14; capte_de 9 -9; capte_plus 2 -2; capte_rien 6 -6; carpe 9 -9; carpe_> 9 -9
carre 10 -10; carre_> 10 -10; carte 7 -7; carte_sim 7 -7; cas 16 -16; cas_> 16 -16; casqu -10 10; casqu_> -8 8
casqu_de -10 10; casse -12 12; casse_> -12 12; cata 7 -7; cata_ma 7 -7; catas -2 2; catas_je 5 -5; catas_votre -8 8
cave 8 -8; cave_> 8 -8; ce 8 -8; ce_cable 9 -9; ce_matin 8 -8; ce_n 12 -12; ce_que 12 -12; ce_serai 7 -7
ce_servi -23 23; ce_soit 10 -10; ce_trava -9 9; cela 8 -8; cela_meme 8 -8; celui 10 -10; celui_de 6 -6
celui_du 5 -5; centr 10 -10; centr_> 10 -10; centr_par 6 -6; certa 9 -9; certa_> 10 -10; certa_pas 9 -9; ces 1 -1
ces_cable 8 -8; ces_panne -9 9; ces_petit 12 -12; cette -11 11; cette_boite -10 10; cette_box -9 9
cette_semai 11 -11; chain 9 -9; chain_> 9 -9; chair 7 -7; chair_et 7 -7; chale 12 -12; chale_insup 12 -12
chamb 6 -6; chamb_> 6 -6; chang 16 -16; chang_d 13 -13; chang_de 7 -7; chang_le 4 -4; chape 10 -10; chape_de 10 -10
chaqu 10 -10; chaqu_fois 10 -10; charg 16 -16; charg_> 11 -11; charg_ca 7 -7; charg_mais 7 -7; charg_pas 3 -3
charg_plus 7 -7; charl -6 6; charl_> -6 6; chat 7 -7; chat_est 7 -7; chef 11 -11; chef_> 7 -7; chef_a 7 -7
chelo 10 -10; chelo_mais 10 -10; cherc 10 -10; cherc_mes 9 -9; cherc_mon 8 -8; cheri 7 -7; cheri_je 7 -7; chez -1 1
chez_machi 11 -11; chez_moi 4 -4; chez_mort 7 -7; chez_nous 9 -9; chez_vous -8 8; chez_wanad 6 -6; chich -6 6
chich_vous -6 6; chien -1 1; chien_> 10 -10; chien_aboie 8 -8; chien_j -10 10; chier -13 13; chier_> -13 13
chose -6 6; chose_> -4 4; chose_ca -10 10; cinq 10 -10; cinq_cinq 5 -5; cinq_cinqu 1 -1; cinq_et 8 -8
cinq_heure 8 -8; cinq_minut 8 -8; cinq_nonan 3 -3; cinq_poste 5 -5; cinq_quatr 4 -4; cinq_soixa 4 -4
cinq_trent 4 -4; cinq_vingt 4 -4; cinqu 5 -5; cinqu_appar 8 -8; cinqu_euros -6 6; cinqu_huit 5 -5; cinqu_six 5 -5
clair 8 -8; clair_rouss 8 -8; claqu -10 10; claqu_de -10 10; clien 9 -9; clien_> 7 -7; clien_comme -8 8
clien_nous 5 -5; clien_quara 7 -7; clien_se 6 -6; clien_vous 8 -8; clign 9 -9; clign_en 2 -2; clign_encor 8 -8
clign_et 2 -2; clign_orang 6 -6; clign_sur 6 -6; clign_toujo 10 -10; co 7 -7; co_> 7 -7; cocho -9 9; cocho_> -9 9
code 12 -12; code_erreu 5 -5; code_puk 8 -8; coler -12 12; coler_> -10 10; coler_contr -9 9; coler_monsi -13 13
colet 6 -6; colet_tout 6 -6; colis 7 -7; colis_par 7 -7; colle -4 4; colle_a 13 -13; colle_non 5 -5; colle_un -12 12
com 9 -9; com_> 9 -9; com_bien 4 -4; com_merci 4 -4; com_sans 7 -7; combi 2 -2; combi_> 8 -8; combi_de -5 5
combi_est 14 -14; comme -4 4; comme_a -10 10; comme_berna 11 -11; comme_ca -11 11; comme_je 9 -9; comme_la 8 -8
comme_serie -7 7; comme_si 6 -6; comme_sophi 5 -5; comme_vous 12 -12; compe 7 -7; compe_> 7 -7; compl 8 -8
compl_> 16 -16; compl_a 11 -11; compl_nul -12 12; compl_pourr 7 -7; compr -2 2; compr_> 13 -13; compr_pas 9 -9
compr_que 9 -9; compr_rien -18 18; compt_> 10 -10; compt_a 10 -10; compt_c -10 10; con -12 12; con_> -12 12
confi 7 -7; confi_> 7 -7; confl 6 -6; confl_d 6 -6; conna -11 11; conna_> -10 10; conna_a 10 -10; conna_mon 9 -9
conna_rien 14 -14; conna_tu -8 8; conne 15 -15; conne_> 8 -8; conne_au 7 -7; conne_est 10 -10; conne_exion 4 -4
conne_fibre 1 -1; conne_inter 2 -2; conne_moi 15 -15; conne_pas 6 -6; conne_plus 7 -7; conne_saute 7 -7
conse 17 -17; conse_> 10 -10; conse_banca 7 -7; conse_clien 9 -9; conse_etait 7 -7; conse_je 6 -6; conse_m 9 -9
conso 12 -12; conso_> 8 -8; conso_de 8 -8; conso_ma 8 -8; conso_march 8 -8; conso_ne 6 -6; conso_trouv 3 -3
conta 7 -7; conta_aroba 6 -6; conta_le 4 -4; conta_ne 6 -6; conta_ont 7 -7; conte 10 -10; conte_de 11 -11
conte_mais 6 -6; contr_> 24 -24; contr_est 6 -6; contr_moi 11 -11; contr_profe 9 -9; contr_vous -18 18; cool 7 -7
cool_merci 7 -7; corre 7 -7; corre_> 7 -7; cote 7 -7; cote_> 7 -7; coup 7 -7; coup_de 6 -6; coup_sur 6 -6
coupe 20 -20; coupe_> 16 -16; coupe_au 6 -6; coupe_du 10 -10; coupe_encor 6 -6; coupe_tout 6 -6; coupu 11 -11
coupu_inter 11 -11; coura 7 -7; coura_> 7 -7; courr 14 -14; courr_> 10 -10; courr_elect 6 -6; cours 8 -8
cours_> 8 -8; crass -11 11; crass_> -11 11; crois 15 -15; crois_> 10 -10; crois_bien 10 -10; crois_que 9 -9
cuisi 10 -10; cuisi_> 10 -10; cul -6 6; cul_> -6 6; d -1 1; d_> 12 -12; d_a 20 -20; d_abonn 13 -13; d_abrut -9 9
d_accor 17 -17; d_actua 9 -9; d_adres 10 -10; d_aide 7 -7; d_alemb 9 -9; d_aller 9 -9; d_appel 15 -15
d_arnaq 13 -13; d_aroba 5 -5; d_atten -6 6; d_avoir 5 -5; d_eau 6 -6; d_erreu 9 -9; d_escro -17 17; d_explo -11 11
d_humai 4 -4; d_incap -7 7; d_incom -11 11; d_incon 6 -6; d_inter 8 -8; d_orang 2 -2; d_ordin 6 -6; d_oreil 6 -6
d_u 10 -10; d_un 2 -2; d_une -11 11; da 10 -10; da_> 10 -10; dame 4 -4; dame_> 11 -11; dame_bien 4 -4
dame_sans -7 7; dans 18 -18; dans_la 12 -12; dans_le 13 -13; dans_les 6 -6; dans_ma 8 -8; dans_tout 5 -5; dark 6 -6
dark_under 6 -6; daron 6 -6; daron_> 6 -6; de -9 9; de_bouff -5 5; de_box 7 -7; de_branl -10 10; de_bras -6 6
de_ca 8 -8; de_canar 7 -7; de_ces -9 9; de_cette -9 9; de_charl -6 6; de_cherc 8 -8; de_chez 22 -22; de_chich -6 6
de_cinq 8 -8; de_clien 7 -7; de_cocho -9 9; de_compe 7 -7; de_conna -13 13; de_conne 12 -12; de_conse 8 -8
de_debit 8 -8; de_faire -5 5; de_famil 9 -9; de_fil 6 -6; de_fois -9 9; de_forfa 7 -7; de_grave 6 -6
de_gueul -10 10; de_guign -11 11; de_jeux 8 -8; de_l -6 6; de_la 7 -7; de_laiss -14 14; de_le 14 -14; de_ma -11 11
de_mail 10 -10; de_mal 15 -15; de_marse 12 -12; de_maxim 9 -9; de_me -4 4; de_merde -14 14; de_moi -26 26
de_mon 12 -12; de_nazes -12 12; de_notre -12 12; de_nous -12 12; de_nouve 14 -14; de_novem 7 -7; de_nuls -7 7
de_paill 10 -10; de_paras 9 -9; de_passe 10 -10; de_payer -10 10; de_poste 9 -9; de_prend -6 6; de_probl 10 -10
de_raise 6 -6; de_redem 8 -8; de_repar -11 11; de_repet -9 9; de_resea 5 -5; de_rien 10 -10; de_rigol -10 10
de_s 12 -12; de_souci 16 -16; de_suite -6 6; de_techn 6 -6; de_telep 18 -18; de_temps 10 -10; de_tenir 6 -6
de_tonal 7 -7; de_tout -12 12; de_trait -10 10; de_venir 7 -7; de_vivan 7 -7; de_vive 5 -5; de_voleu -6 6
de_vos -10 10; de_votre -7 7; de_vous 11 -11; debit 15 -15; debit_est 13 -13; debit_et 8 -8; debit_n 8 -8
debor 11 -11; debor_> 9 -9; debor_sur 6 -6; debra 6 -6; debra_le 6 -6; decla 9 -9; decla_en 9 -9; decod 10 -10
decod_affic 5 -5; decod_est 7 -7; decon 12 -12; decon_> 6 -6; decon_a 10 -10; decu 18 -18; decu_> 18 -18; dedan 7 -7
dedan_> 7 -7; degag -7 7; degag_avec -7 7; degat 9 -9; degat_des 9 -9; degou -13 13; degou_de -13 13; degue -11 11
degue_de -11 11; deja 14 -14; deja_appel 8 -8; deja_norma 10 -10; deja_parle 5 -5; deja_venu 9 -9; demai 5 -5
demai_> 5 -5; deman 10 -10; deman_a 10 -10; demar 16 -16; demar_> 11 -11; demar_l 9 -9; demi 8 -8; demi_douza 8 -8
demoi 6 -6; demoi_du 6 -6; denis 6 -6; denis_point 6 -6; depan 7 -7; depan_> 7 -7; depas -11 11; depas_les -11 11
depec 9 -9; depec_> 9 -9; depen 6 -6; depen_ce 6 -6; deplo -15 15; deplo_> -15 15; depui 19 -19; depui_ce 8 -8
depui_deux 12 -12; depui_dix 9 -9; depui_hier 13 -13; depui_l 1 -1; depui_la 5 -5; depui_mardi 7 -7; depui_que 7 -7
depui_trois 11 -11; deran 18 -18; deran_c 4 -4; deran_pas 16 -16; deran_pour 11 -11; derni 8 -8; derni_> 10 -10
derri 6 -6; derri_il 6 -6; des -7 7; des_appel 7 -7; des_eaux 9 -9; des_escro -14 14; des_gros -10 10
des_idiot -6 6; des_incap -14 14; des_incom -15 15; des_lilas 9 -9; des_sienn 8 -8; des_trava 6 -6; des_video 6 -6
des_voleu -12 12; desol 22 -22; desol_> 13 -13; desol_de 9 -9; desol_mais 6 -6; dessu -2 2; dessu_> 9 -9
dessu_la -9 9; detec 7 -7; detec_> 7 -7; deux 15 -15; deux_> 16 -16; deux_ans 4 -4; deux_aroba 6 -6; deux_deux 6 -6
deux_dix 3 -3; deux_doigt -11 11; deux_et 3 -3; deux_heure 12 -12; deux_jours 8 -8; deux_megas 5 -5
deux_mille 11 -11; deux_minut 11 -11; deux_ordin 6 -6; deux_ou 8 -8; deux_perso 10 -10; deux_s 7 -7
deux_secon 13 -13; deux_septa 5 -5; deux_table 9 -9; deux_trent 5 -5; deux_un 7 -7; deuxi 15 -15; deuxi_fois 11 -11
deuxi_poste 6 -6; devai 3 -3; devai_venir 3 -3; devan 5 -5; devan_l 5 -5; deven 7 -7; deven_verte 7 -7; devez 8 -8
devez_me 8 -8; diall 7 -7; diall_de 7 -7; dingu -10 10; dingu_> -11 11; dingu_ca 11 -11; dirai 10 -10
dirai_pas 10 -10; dire 16 -16; dire_> 11 -11; dire_c 4 -4; dire_ca 4 -4; dire_marti 9 -9; dire_que 18 -18
direc 14 -14; direc_> 14 -14; dis -2 2; dis_> -14 14; dis_ca 8 -8; dis_oui 4 -4; dis_pas 7 -7; disen 14 -14
disen_que 14 -14; dispa 7 -7; dispa_> 7 -7; dit 15 -15; dit_> 7 -7; dit_d 15 -15; dit_de 8 -8; dit_et 5 -5
dit_non 11 -11; dit_pas 7 -7; dit_qu 4 -4; dit_que 9 -9; dit_quoi 11 -11; dit_resea 4 -4; dit_verif 5 -5; dites 7 -7
dites_au 7 -7; dites_voir 2 -2; dix 8 -8; dix_> 11 -11; dix_douze 8 -8; dix_fois -14 14; dix_heure 10 -10
dix_huit 5 -5; dix_minut 9 -9; dix_neuf 1 -1; dix_sept 4 -4; dizai 9 -9; dizai_de 9 -9; doigt -11 11; doigt_d -11 11
dois 12 -12; dois_redem 12 -12; dois_voir 10 -10; doit 5 -5; doit_venir 5 -5; domma 14 -14; domma_> 14 -14
donc 11 -11; donc_> 11 -11; donc_euh 9 -9; donne 15 -15; donne_moi 15 -15; donne_mon 3 -3; donne_rien 9 -9; dos -9 9
dos_> -7 7; dos_de -9 9; douza 12 -12; douza_> 8 -8; douza_d 6 -6; douze 11 -11; douze_> 14 -14; douze_appar 11 -11
douze_cinqu 7 -7; douze_euh 4 -4; douze_peut 8 -8; douze_quatr 1 -1; douze_treiz 6 -6; douze_trent 5 -5; drach 5 -5
drach_ici 5 -5; du_bas 5 -5; du_burea 6 -6; du_centr 10 -10; du_fils 5 -5; du_fixe 8 -8; du_fouta -19 19
du_grand -6 6; du_haut 5 -5; du_magas 7 -7; du_monde -9 9; du_porta 5 -5; du_resea 7 -7; du_stand 6 -6
du_tout 22 -22; du_vol -15 15; du_wifi 4 -4; duboi 6 -6; duboi_de 6 -6; ducas 7 -7; ducas_avec 7 -7; dumon 7 -7
dumon_et 7 -7; dupon 10 -10; dupon_> 8 -8; dupon_aroba 6 -6; dupon_d 5 -5; dupon_et 5 -5; duran 10 -10
duran_> 10 -10; duran_aroba 6 -6; duran_frere 6 -6; dure -12 12; dure_> -12 12; dure_c -7 7; dure_d 6 -6
dure_et -10 10; e 9 -9; e_> 8 -8; e_b 6 -6; e_f 6 -6; e_mare -8 8; e_n 6 -6; eau 6 -6; eau_a 6 -6; eaux 9 -9
eaux_> 9 -9; ecole 8 -8; ecole_> 7 -7; ecole_tiret 7 -7; ecout -15 15; ecout_> -3 3; ecout_je 5 -5; ecout_moi -7 7
ecout_non 12 -12; ecout_ou -6 6; ecout_pas -13 13; ecran 6 -6; ecran_> 6 -6; effet 11 -11; effet_> 11 -11; eh 9 -9
eh_bien 9 -9; elect 6 -6; elect_ah 6 -6; elle 12 -12; elle_a 7 -7; elle_clign 10 -10; elle_dit 5 -5; elle_est 16 -16
elle_meme 7 -7; elle_s 2 -2; embet 23 -23; embet_> 18 -18; embet_quand 8 -8; embet_un 6 -6; emett 8 -8; emett_> 8 -8
emplo 6 -6; emplo_sinon 6 -6; en -1 1; en_a -10 10; en_ai -25 25; en_avoir -7 7; en_bourr -11 11; en_chair 7 -7
en_coler -12 12; en_cours 8 -8; en_e -8 8; en_effet 11 -11; en_est 8 -8; en_infor 11 -11; en_ligne 9 -9
en_minus 6 -6; en_numer 12 -12; en_occup 7 -7; en_os 7 -7; en_panne 22 -22; en_passe 7 -7; en_peux -16 16
en_rade 9 -9; en_relat 11 -11; en_reuni 6 -6; en_rouge 2 -2; en_sais 15 -15; en_suis 10 -10; en_telet 7 -7
en_un 6 -6; en_veux 12 -12; encor 18 -18; encor_> 7 -7; encor_ca 8 -8; encor_en 10 -10; encor_essay 8 -8
encor_la 9 -9; encor_laiss 6 -6; encor_le 7 -7; encor_une 5 -5; endro 7 -7; endro_> 7 -7; enerv -11 11
enerv_> -20 20; enerv_ces 12 -12; enerv_mais -5 5; enerv_pas 6 -6; enerv_pour 14 -14; enerv_rassu 11 -11; enfan 8 -8
enfan_mais 8 -8; enfan_peuve 2 -2; enfan_sont 7 -7; enfin 4 -4; enfin_je 9 -9; enfin_non 3 -3; enfin_si 10 -10
enfin_vous -6 6; ennuy 13 -13; ennuy_> 13 -13; enorm 11 -11; enorm_ce 9 -9; enorm_quand 6 -6; enten 8 -8
enten_> 3 -3; enten_bien 14 -14; enten_comme 6 -6; enten_mal 8 -8; enten_mutue 8 -8; enten_pas 9 -9; enten_plus 6 -6
entre 9 -9; entre_> 3 -3; entre_cinq 8 -8; envie -12 12; envie_de -12 12; envoy 2 -2; envoy_moi 20 -20
envoy_mon -7 7; enzo 8 -8; enzo_ferra 8 -8; epele 16 -16; epele_> 16 -16; erreu 13 -13; erreu_> 13 -13; escro -15 15
escro_> -15 15; espec -14 14; espec_d -7 7; espec_de -13 13; esper 9 -9; esper_que 9 -9; essai 11 -11
essai_> 11 -11; essay 12 -12; essay_> 12 -12; esse 7 -7; esse_aime 7 -7; esse_sur 7 -7; est 5 -5; est_a 14 -14
est_abuse -16 16; est_allum 2 -2; est_au 10 -10; est_autre 8 -8; est_avec 20 -20; est_bien 23 -23; est_bizar 20 -20
est_bloqu 6 -6; est_bon 13 -13; est_ca 17 -17; est_carre 10 -10; est_catas 5 -5; est_ce 22 -22; est_cela 8 -8
est_celui 6 -6; est_compl 8 -8; est_conse 7 -7; est_coupe 14 -14; est_dans 6 -6; est_de -16 16; est_degue -11 11
est_deja 9 -9; est_deux 9 -9; est_deven 7 -7; est_dingu 11 -11; est_domma 14 -14; est_du -18 18; est_elle 3 -3
est_embet 12 -12; est_en 17 -17; est_encor 10 -10; est_enerv 18 -18; est_enorm 9 -9; est_etein 10 -10
est_eva 12 -12; est_exact 11 -11; est_faux 12 -12; est_franc 10 -10; est_frust 11 -11; est_furie 11 -11
est_genti 11 -11; est_honte -11 11; est_hors 9 -9; est_hs 5 -5; est_inacc -16 16; est_inadm -22 22; est_inexa 14 -14
est_injoi 7 -7; est_insen -11 11; est_insta 5 -5; est_insup -16 16; est_intol -20 20; est_isabe 9 -9; est_j 7 -7
est_juste 8 -8; est_karim 9 -9; est_l 11 -11; est_la 5 -5; est_lamen -15 15; est_le 15 -15; est_lent 11 -11
est_long 14 -14; est_ma 11 -11; est_marra 8 -8; est_mauva 6 -6; est_mieux 12 -12; est_moi 9 -9; est_mon 8 -8
est_monsi 12 -12; est_morea 10 -10; est_mort 9 -9; est_muet 10 -10; est_n -17 17; est_noire 8 -8; est_nul 18 -18
est_nulle 9 -9; est_o 4 -4; est_parei 14 -14; est_parti 9 -9; est_pas -7 7; est_pasca 9 -9; est_passe 9 -9
est_penib 14 -14; est_pierr 6 -6; est_plein 9 -9; est_plus 10 -10; est_point 8 -8; est_possi 13 -13; est_pour 10 -10
est_propr -7 7; est_quand 5 -5; est_quatr 9 -9; est_quoi -6 6; est_rallu 6 -6; est_regle 13 -13; est_relou 9 -9
est_rendu -8 8; est_repar 7 -7; est_respo 7 -7; est_retom 8 -8; est_reven 17 -17; est_rouge 5 -5; est_scand -17 17
est_se -8 8; est_seule 5 -5; est_sfr 8 -8; est_sur 7 -7; est_sylvi 7 -7; est_tombe 7 -7; est_toujo 6 -6
est_tout 12 -12; est_tres 13 -13; est_trois 10 -10; est_un -4 4; est_une -20 20; est_urgen 7 -7; est_venu 9 -9
est_vraim -5 5; est_zero 2 -2; et 8 -8; et_2 6 -6; et_3 9 -9; et_annul 6 -6; et_apres 3 -3; et_c 12 -12; et_ca 5 -5
et_depui 5 -5; et_deux 6 -6; et_dix 8 -8; et_en 7 -7; et_et 6 -6; et_fils 5 -5; et_il 3 -3; et_inadm -8 8
et_inter 8 -8; et_j -4 4; et_je 7 -7; et_la 6 -6; et_le 11 -11; et_ma 10 -10; et_mes 2 -2; et_mobil 8 -8
et_non 6 -6; et_on 2 -2; et_perso -10 10; et_puis 6 -6; et_un 9 -9; et_une 9 -9; et_y 2 -2; etage 7 -7; etage_> 7 -7
etais 6 -6; etais_au 6 -6; etait 8 -8; etait_la 7 -7; etait_sympa 7 -7; ete 6 -6; ete_annul 10 -10; ete_coupe 5 -5
etein 18 -18; etein_> 13 -13; etein_la 9 -9; etes 7 -7; etes_bien 12 -12; etes_bons -14 14; etes_d -11 11
etes_des -15 15; etes_formi 13 -13; etes_genti 12 -12; etes_incap -11 11; etes_incom -15 15; etes_nuls -18 18
etes_pas -17 17; etes_pour 25 -25; etes_qu -10 10; etes_que -9 9; etes_tous -14 14; etes_tres 16 -16; etes_trop -5 5
etes_un 12 -12; etes_une -6 6; etes_vraim -10 10; ether 9 -9; ether_> 9 -9; etonn 13 -13; etonn_> 13 -13
etre 18 -18; etre_> 8 -8; etre_furie 11 -11; etre_humai 5 -5; etre_rappe 7 -7; etre_trans 8 -8; eu 11 -11
eu_hier 4 -4; eu_trois 8 -8; eu_une 9 -9; euh 14 -14; euh_> 8 -8; euh_anne 7 -7; euh_bah 6 -6; euh_ben 4 -4
euh_c 5 -5; euh_douze 4 -4; euh_euh 8 -8; euh_j 9 -9; euh_je 8 -8; euh_non 12 -12; euh_oui 8 -8; euh_quara 4 -4
euh_soixa 1 -1; euh_trois 5 -5; euh_voila 3 -3; euros -6 6; euros_par -6 6; eva 12 -12; eva_longo 12 -12; evide 9 -9
evide_que 9 -9; evite 10 -10; evite_> 10 -10; exact 12 -12; exact_> 12 -12; exact_ce 11 -11; exced -18 18
exced_> -15 15; exced_par -8 8; excus 21 -21; excus_le 6 -6; excus_moi 19 -19; exige -4 4; exige_qu 8 -8
exige_un -6 6; exion 4 -4; exion_est 4 -4; expli 16 -16; expli_> 11 -11; expli_tout 5 -5; explo -11 11
explo_> -11 11; expre -8 8; expre_ou -8 8; f 6 -6; f_e 6 -6; fache 9 -9; fache_> 9 -9; facon 9 -9; facon_> 9 -9
facte 7 -7; facte_est 7 -7; faibl 8 -8; faibl_> 8 -8; faire -11 11; faire_> -12 12; faire_ca -11 11
faire_foutr -11 11; faire_long 15 -15; faire_mes 13 -13; faire_moi 10 -10; faire_voir -18 18; fais 5 -5
fais_meme 5 -5; fait 4 -4; fait_> 15 -15; fait_beau 7 -7; fait_c 6 -6; fait_ce 5 -5; fait_chier -13 13
fait_comme 10 -10; fait_d 9 -9; fait_depui 2 -2; fait_des 8 -8; fait_deux 13 -13; fait_dix -14 14; fait_exact 13 -13
fait_longt 14 -14; fait_parei 12 -12; fait_pas 6 -6; fait_quatr -8 8; fait_rien -10 10; fait_rire 12 -12
fait_saute 7 -7; fait_tombe 4 -4; fait_trois -1 1; fait_un -6 6; fait_une 2 -2; faite -1 1; faite_donc 11 -11
faite_expre -8 8; faite_perdr -10 10; faite_tourn -11 11; faite_vite 11 -11; falla 4 -4; falla_chang 4 -4
famil 9 -9; famil_guill 9 -9; fan -6 6; fan_de -6 6; fanta 7 -7; fanta_ca 7 -7; fatig 12 -12; fatig_> 15 -15
fatig_avec -19 19; faudr 6 -6; faudr_parle 6 -6; faut -2 2; faut_arret -6 6; faut_atten 10 -10; faut_pas 7 -7
faut_que 6 -6; faut_vous -9 9; faute 20 -20; faute_> 20 -20; faux 19 -19; faux_> 19 -19; felic 8 -8; felic_pour 8 -8
femme 21 -21; femme_> 10 -10; femme_a 5 -5; femme_en 13 -13; ferme -8 8; ferme_ta -8 8; ferra 8 -8; ferra_comme 8 -8
feu 3 -3; feu_> 3 -3; fibre 8 -8; fibre_> 8 -8; fibre_dans 5 -5; fibre_elle 3 -3; fibre_est 6 -6; fibre_et 6 -6
fibre_ne 1 -1; fiche -12 12; fiche_de -7 7; fiche_du -7 7; fieu 5 -5; fieu_ca 5 -5; figur 9 -9; figur_vous 9 -9
fil 7 -7; fil_ca 6 -6; fil_n 7 -7; fille 14 -14; fille_> 8 -8; fille_elle 7 -7; fille_m 5 -5; fille_qui 11 -11
film 10 -10; film_> 10 -10; fils 6 -6; fils_> 13 -13; fils_m 6 -6; fils_point 5 -5; fils_qui 4 -4; fin -10 10
fin_> -10 10; fixe 8 -8; fixe_> 10 -10; fixe_de 8 -8; fixe_est 6 -6; fixe_et 11 -11; fixe_ne 8 -8; fixe_zero 5 -5
flemm 8 -8; flemm_de 8 -8; fois -12 12; fois_> 19 -19; fois_cette 11 -11; fois_il -9 9; fois_meme 12 -12
fois_que -18 18; fonct 14 -14; fonct_> 16 -16; fonct_c 5 -5; fonct_ni 4 -4; fonct_nicke 9 -9; fonct_pas 9 -9
fonct_plus 7 -7; fonct_un 6 -6; fond 6 -6; fond_d 6 -6; fonta 9 -9; fonta_> 9 -9; forfa 7 -7; forfa_> 7 -7
formi 18 -18; formi_> 18 -18; fort 6 -6; fort_> 6 -6; fourn 13 -13; fourn_> 12 -12; fourn_aroba 8 -8; fous -7 7
fous_de -7 7; fout -16 16; fout_de -11 11; fout_les -9 9; fouta -10 10; fouta_de -10 10; foute -13 13; foute_de -7 7
foute_moi -9 9; foutr -11 11; foutr_> -11 11; fr 10 -10; fr_> 10 -10; fr_tout 6 -6; franc 3 -3; franc_> 10 -10
franc_j -9 9; free 5 -5; free_point 5 -5; frere 6 -6; frere_> 6 -6; fritu 6 -6; fritu_sur 6 -6; froid 7 -7
froid_de 7 -7; frust 11 -11; frust_mais 11 -11; furie -18 18; furie_> -14 14; furie_contr -5 5; furie_perso -9 9
g 11 -11; g_i 7 -7; g_u 6 -6; galer 6 -6; galer_> 6 -6; gamin 4 -4; gamin_a 4 -4; garag 6 -6; garag_point 6 -6
garni 6 -6; garni_a 6 -6; gars 8 -8; gars_s 8 -8; ge 6 -6; ge_mail 6 -6; genre 6 -6; genre_j 6 -6; gens -12 12
gens_comme -14 14; gens_me 10 -10; gens_pour -6 6; genti 23 -23; genti_> 17 -17; genti_au 4 -4; genti_merci 9 -9
gere 6 -6; gere_> 6 -6; girar 7 -7; girar_g 7 -7; gmail 16 -16; gmail_> 11 -11; gmail_point 7 -7; gonfl -10 10
gonfl_> -9 9; gonfl_serie -6 6; gonfl_votre -7 7; googl 10 -10; googl_> 10 -10; grand -6 6; grand_n -6 6
grave 18 -18; grave_> 32 -32; grave_ca 5 -5; grave_ne 6 -6; gresi 9 -9; gresi_plus 9 -9; gros_jaser 5 -5
gros_voleu -10 10; gsm 7 -7; gsm_sans 7 -7; gueul -20 20; gueul_> -13 13; gueul_la -13 13; gueul_sale -6 6
gueul_votre -7 7; guign -11 11; guign_> -11 11; guill 9 -9; guill_> 9 -9; h 7 -7; h_aroba 7 -7; habit 16 -16
habit_a 10 -10; habit_avec 13 -13; habit_la 9 -9; hache 9 -9; hache_> 9 -9; haine -17 17; haine_> -17 17
hallu -14 14; hallu_> -14 14; haut 5 -5; haut_celui 5 -5; he 7 -7; he_ben 7 -7; hein 11 -11; hein_> 11 -11
heure 1 -1; heure_> 13 -13; heure_que -5 5; hier 20 -20; hier_> 16 -16; hier_apres 8 -8; hier_soir 6 -6; histo -4 4
histo_> -4 4; homme 5 -5; homme_> 5 -5; honte -19 19; honte_> -21 21; honte_de 2 -2; honte_je -7 7
honte_monsi -11 11; honte_votre -15 15; hors 3 -3; hors_de -25 25; hors_ligne 9 -9; hors_servi 16 -16; hotel 6 -6
hotel_est 6 -6; hotma 7 -7; hotma_point 7 -7; hs 5 -5; hs_> 5 -5; hui 7 -7; hui_> 7 -7; huit 8 -8; huit_> 5 -5
huit_douze 1 -1; huit_euh 6 -6; huit_poste 6 -6; huit_quatr 2 -2; huit_zero 5 -5; huita 5 -5; huita_deux 4 -4
huita_et 5 -5; humai 7 -7; humai_> 13 -13; humai_pas 5 -5; i 12 -12; i_d 6 -6; i_r 7 -7; ia 5 -5; ia_> 5 -5
ibrah 10 -10; ibrah_kone 10 -10; ici 5 -5; ici_et 5 -5; ident 4 -4; ident_> 4 -4; idiot -6 6; idiot_> -6 6
il 15 -15; il_capte 8 -8; il_dit 4 -4; il_est 13 -13; il_fait 16 -16; il_falla 4 -4; il_faudr 6 -6; il_faut 1 -1
il_m 4 -4; il_me 7 -7; il_n 7 -7; il_ne 15 -15; il_pleut 8 -8; il_quelq 12 -12; il_s 7 -7; il_vous 8 -8; il_y 11 -11
ils 5 -5; ils_nous 5 -5; imagi 6 -6; imagi_que 6 -6; imbec -12 12; imbec_> -12 12; imbec_j -4 4; immeu 5 -5
immeu_> 5 -5; impec 11 -11; impec_> 11 -11; impor -8 8; impor_quel 14 -14; impor_quoi -16 16; impos 10 -10
impos_d 7 -7; impos_de 9 -9; impri 9 -9; impri_> 7 -7; impri_wifi 9 -9; inacc -16 16; inacc_> -16 16; inadm -22 22
inadm_> -16 16; inadm_ca -12 12; inadm_de -14 14; inadm_inadm -10 10; inadm_je -11 11; inadm_vous -10 10
incap -17 17; incap_> -12 12; incap_de -11 11; incom -23 23; incom_> -20 20; incom_crass -11 11; incon 6 -6
incon_> 6 -6; inexa 14 -14; inexa_> 14 -14; info 5 -5; info_aroba 5 -5; infor 20 -20; infor_> 17 -17; infor_a 8 -8
infos 9 -9; infos_ca 9 -9; injoi 7 -7; injoi_> 7 -7; inqui 20 -20; inqui_> 17 -17; inqui_pas 13 -13; inqui_un 6 -6
insen -11 11; insen_a -11 11; insta 13 -13; insta_> 13 -13; insup -13 13; insup_> -12 12; insup_a -15 15
insup_dans 8 -8; inter 21 -21; inter_> 10 -10; inter_a 11 -11; inter_aussi 6 -6; inter_dans 1 -1; inter_depui 3 -3
inter_est 8 -8; inter_et 8 -8; inter_malgr 4 -4; inter_march 1 -1; inter_ne 2 -2; inter_nicke 5 -5; inter_non 4 -4
inter_pour 7 -7; inter_qui 8 -8; inter_sur 5 -5; inter_tout 9 -9; intol -20 20; intol_> -14 14; intol_trois -12 12
inuti 11 -11; inuti_> 11 -11; inver 11 -11; inver_> 11 -11; iphon 9 -9; iphon_> 6 -6; iphon_le 7 -7; ira 12 -12
ira_> 10 -10; ira_bien 9 -9; isabe 9 -9; isabe_fonta 9 -9; j -1 1; j_ai 16 -16; j_aimer 6 -6; j_appel -9 9
j_arriv 9 -9; j_atten 2 -2; j_aurai 7 -7; j_en -20 20; j_enten 7 -7; j_esper 9 -9; j_essay 12 -12; j_etais 6 -6
j_etein 9 -9; j_exige -4 4; j_habit 11 -11; j_hallu -14 14; j_imagi 6 -6; j_p 5 -5; j_y 14 -14; jacqu 4 -4
jacqu_tati 4 -4; jade 6 -6; jade_nguye 6 -6; jade_zero 7 -7; jamai -20 20; jamai_> -9 9; jamai_avec -9 9
jamai_avoir -8 8; jamai_chez -11 11; jamai_votre -6 6; jamai_voulu 6 -6; jamai_vu -8 8; jaser 5 -5; jaser_avec 5 -5
je 8 -8; je_capte 9 -9; je_cherc 9 -9; je_comme -7 7; je_compr 9 -9; je_compt 10 -10; je_confi 6 -6; je_conso 8 -8
je_crois 15 -15; je_dirai 8 -8; je_dis 4 -4; je_dois 12 -12; je_euh 8 -8; je_fais 5 -5; je_gere 6 -6; je_je 6 -6
je_l 11 -11; je_lance 10 -10; je_m 11 -11; je_me 17 -17; je_monte 6 -6; je_n 14 -14; je_ne 11 -11; je_paie -12 12
je_parla 11 -11; je_parle 8 -8; je_passe 6 -6; je_paye -16 16; je_pense 11 -11; je_perds 7 -7; je_pete -10 10
je_peux 28 -28; je_plais 20 -20; je_prefe 16 -16; je_prend -2 2; je_rame 5 -5; je_rappe 1 -1; je_re 5 -5
je_recoi 8 -8; je_redem 14 -14; je_refle 7 -7; je_regar 6 -6; je_relan 8 -8; je_resil -15 15; je_rigol 14 -14
je_sais 13 -13; je_saura 4 -4; je_souha 9 -9; je_suis -3 3; je_telep 5 -5; je_teste 15 -15; je_vais -17 17
je_verif 14 -14; je_veux 12 -12; je_viens 14 -14; je_voudr 18 -18; je_voula 11 -11; je_vous 19 -19; jean 6 -6
jean_point 6 -6; jeanl 6 -6; jeanl_en 6 -6; jeu 8 -8; jeu_pour 8 -8; jeune 5 -5; jeune_homme 5 -5; jeux 8 -8
jeux_n 5 -5; jeux_ne 6 -6; joind 11 -11; joind_> 9 -9; joind_au 8 -8; joind_un 4 -4; joint 6 -6; joint_> 6 -6
joli 9 -9; joli_accen 9 -9; joue 11 -11; joue_> 11 -11; jour 7 -7; jour_> 6 -6; jour_j 4 -4; jours 19 -19
jours_> 14 -14; jours_que 11 -11; julie 12 -12; julie_carpe 9 -9; julie_point 6 -6; jure 8 -8; jure_> 8 -8
juste 8 -8; juste_mon 7 -7; juste_que 8 -8; karim 10 -10; karim_benal 9 -9; karim_quatr 4 -4; kone 10 -10
kone_> 10 -10; l 22 -22; l_accue 6 -6; l_adres 4 -4; l_ai 11 -11; l_air 9 -9; l_alarm 6 -6; l_an 7 -7; l_appar 5 -5
l_arnaq -11 11; l_autre 7 -7; l_avez 10 -10; l_e 6 -6; l_ecole 7 -7; l_ecran 6 -6; l_epele 16 -16; l_etage 6 -6
l_hotel 6 -6; l_immeu 5 -5; l_inter 7 -7; l_inver 11 -11; l_ordin 7 -7; l_un 9 -9; la 6 -6; la_4g 2 -2; la_5g 6 -6
la_banqu 5 -5; la_base 7 -7; la_box 14 -14; la_ca 4 -4; la_carte 4 -4; la_casqu -10 10; la_cata 7 -7; la_centr 6 -6
la_co 7 -7; la_con -7 7; la_conne 10 -10; la_conse 7 -7; la_conso 10 -10; la_cuisi 10 -10; la_dedan 7 -7
la_deuxi 11 -11; la_fibre 8 -8; la_fin -10 10; la_fritu 6 -6; la_haine -17 17; la_je 4 -4; la_la 4 -4; la_le 10 -10
la_ligne 13 -13; la_liste 5 -5; la_lumie 7 -7; la_machi 11 -11; la_main 5 -5; la_maiso 10 -10; la_marqu 8 -8
la_marre 6 -6; la_merde -11 11; la_mise 6 -6; la_moiti 7 -7; la_nuit 6 -6; la_page 7 -7; la_paix -9 9
la_panne 11 -11; la_peine 20 -20; la_petit 2 -2; la_poste 7 -7; la_premi 23 -23; la_prise 6 -6; la_quest 18 -18
la_rage -10 10; la_rue 1 -1; la_semai 10 -10; la_socie 12 -12; la_sonne 16 -16; la_suite 6 -6; la_switc 7 -7
la_synch 8 -8; la_table 5 -5; la_techn 5 -5; la_tele 17 -17; la_tempe 2 -2; la_tete -9 9; la_thune -10 10
la_toile 9 -9; la_tonal 11 -11; la_trois 11 -11; la_video 10 -10; la_voisi 8 -8; la_voitu 8 -8; la_voix 8 -8
lag 7 -7; lag_un 7 -7; laiss -4 4; laiss_> 13 -13; laiss_les -12 12; laiss_moi 6 -6; laiss_tombe 11 -11
laiss_une -7 7; lambe 11 -11; lambe_> 11 -11; lamen -15 15; lamen_> -17 17; lamen_dans 8 -8; lamen_et -8 8
lance 14 -14; lance_c 8 -8; lance_un 10 -10; lapos 7 -7; lapos_point 7 -7; laure 10 -10; laure_picho 10 -10
laver 7 -7; laver_qui 7 -7; le 12 -12; le_06 6 -6; le_boiti 6 -6; le_bol -12 12; le_borde 6 -6; le_bouto 8 -8
le_bruit 8 -8; le_burea 8 -8; le_c 5 -5; le_cable 9 -9; le_canal 4 -4; le_cas 16 -16; le_chat 7 -7; le_chien 10 -10
le_combi 9 -9; le_confi 21 -21; le_conse 8 -8; le_conta 6 -6; le_contr 13 -13; le_coura 7 -7; le_courr 6 -6
le_cul -6 6; le_debit 13 -13; le_decod 5 -5; le_dire 6 -6; le_dis -14 14; le_dos -9 9; le_facte 7 -7
le_faire 19 -19; le_faite -8 8; le_feu 3 -3; le_fixe 6 -6; le_jeu 8 -8; le_mac 7 -7; le_mauva 6 -6; le_meme 9 -9
le_messa 9 -9; le_modem 6 -6; le_monde 8 -8; le_monsi 9 -9; le_mot 10 -10; le_numer 7 -7; le_passa 7 -7
le_placa 6 -6; le_porta 10 -10; le_poste 5 -5; le_probl 10 -10; le_redem 4 -4; le_rende 15 -15; le_repar 7 -7
le_repet -9 9; le_resea 10 -10; le_robot 13 -13; le_salon 9 -9; le_sav 11 -11; le_serve 4 -4; le_servi 6 -6
le_site 5 -5; le_soir 7 -7; le_son 11 -11; le_souci 7 -7; le_stand 12 -12; le_techn 8 -8; le_telep 10 -10
le_temps 7 -7; le_toit 7 -7; le_voyan 11 -11; le_wifi 7 -7; le_zero 2 -2; lea 7 -7; lea_tiret 7 -7; lefev 6 -6
lefev_l 6 -6; lent 19 -19; lent_> 19 -19; lent_dans 3 -3; leroy 7 -7; leroy_aroba 7 -7; les -8 8; les_appel 11 -11
les_borne -11 11; les_bots 9 -9; les_boule -9 9; les_caiss 4 -4; les_chamb 6 -6; les_clien -1 1; les_enfan 7 -7
les_esse 7 -7; les_gens -12 12; les_machi 6 -6; les_mails 2 -2; les_mois -9 9; les_nerfs -7 7; les_pages 6 -6
les_plomb -10 10; les_sms 7 -7; les_video 7 -7; les_voyan 8 -8; ligne 6 -6; ligne_> 5 -5; ligne_a 5 -5
ligne_est 9 -9; ligne_fixe 9 -9; ligne_on 6 -6; lilas 9 -9; lilas_> 9 -9; liste 5 -5; liste_> 5 -5; lol 9 -9
lol_> 9 -9; long 21 -21; long_> 21 -21; longo 12 -12; longo_> 12 -12; longt -4 4; longt_> -7 7; longt_que 14 -14
look 6 -6; look_point 6 -6; luc 6 -6; luc_point 6 -6; lucie 9 -9; lucie_marti 9 -9; lumie 10 -10; lumie_est 7 -7
lumie_qui 2 -2; lundi 10 -10; lundi_derni 10 -10; lunet 7 -7; lunet_> 7 -7; lyon 7 -7; lyon_> 7 -7; m -3 3
m_a 10 -10; m_aide 6 -6; m_appel 14 -14; m_avait 7 -7; m_avez 5 -5; m_aviez 7 -7; m_ecout -17 17; m_embet 6 -6
m_enerv -17 17; m_enten 8 -8; m_etonn 13 -13; m_fourn 8 -8; m_inqui 18 -18; m_y 6 -6; ma 12 -12; ma_box 10 -10
ma_cave 8 -8; ma_claqu -10 10; ma_colle 7 -7; ma_conna 17 -17; ma_conne 6 -6; ma_conso 8 -8; ma_femme 21 -21
ma_fille 14 -14; ma_gueul -13 13; ma_ligne 6 -6; ma_mere 14 -14; ma_messa 5 -5; ma_play 7 -7; ma_sim 6 -6
ma_table 8 -8; ma_tete -8 8; mac 7 -7; mac_et 7 -7; machi 6 -6; machi_> 4 -4; machi_a 7 -7; machi_ca 6 -6
machi_de -4 4; machi_est 7 -7; machi_passe 10 -10; madam 14 -14; madam_> 7 -7; madam_bonjo 5 -5; madam_je 7 -7
madam_sophi 10 -10; magas 7 -7; magas_> 7 -7; magas_les 4 -4; magic 12 -12; magic_> 12 -12; mail 8 -8; mail_> 8 -8
mail_point 6 -6; mails 2 -2; mails_> 2 -2; main 5 -5; main_> 5 -5; maint -11 11; maint_> -1 1; maint_passe -14 14
maint_si 9 -9; mairi 6 -6; mairi_tiret 6 -6; mais -4 4; mais_allo -8 8; mais_alors 5 -5; mais_bien 10 -10
mais_bon 12 -12; mais_c -13 13; mais_ca -10 10; mais_ecout -7 7; mais_faite 11 -11; mais_fan -6 6; mais_inter 4 -4
mais_j 5 -5; mais_je 7 -7; mais_les 7 -7; mais_maint 9 -9; mais_merde -6 6; mais_moi 5 -5; mais_non 24 -24
mais_pas 8 -8; mais_passe 9 -9; mais_quel -9 9; mais_quell -6 6; mais_serie -12 12; mais_si 14 -14; mais_vous -20 20
maiso 10 -10; maiso_> 10 -10; mal 15 -15; mal_> 14 -14; mal_a 8 -8; mal_mes 7 -7; malgr 4 -4; malgr_le 4 -4
mamad 7 -7; mamad_diall 7 -7; mamie 6 -6; mamie_colet 6 -6; mange 8 -8; mange_> 8 -8; manqu 9 -9; manqu_encor 9 -9
march 12 -12; march_> 16 -16; march_jamai -9 9; march_nicke 8 -8; march_pas 14 -14; march_plus 17 -17
march_toujo 8 -8; march_trent 6 -6; mardi 7 -7; mardi_et 3 -3; mardi_une 7 -7; mare -8 8; mare_de -8 8
mare_mare -8 8; mareu 10 -10; mareu_> 10 -10; mari 14 -14; mari_est 12 -12; mari_qui 7 -7; mari_vu 5 -5; marie 9 -9
marie_aroba 7 -7; marie_lambe 9 -9; marie_trent 5 -5; marqu 8 -8; marqu_sorti 8 -8; marra 8 -8; marra_ca 8 -8
marre -10 10; marre_> -14 14; marre_bien 10 -10; marre_ca -10 10; marre_d 6 -6; marre_de -12 12; marre_pas 9 -9
marse 12 -12; marse_> 12 -12; marti 13 -13; marti_> 11 -11; marti_aroba 8 -8; marti_chez 6 -6; marti_j 9 -9
marti_point 6 -6; masqu 9 -9; masqu_lol 9 -9; matin 8 -8; matin_> 8 -8; matin_a 3 -3; matin_le 10 -10; mauva 8 -8
mauva_> 6 -6; mauva_cable 6 -6; maxim 14 -14; maxim_> 14 -14; mdr 6 -6; mdr_ok 6 -6; me -9 9; me_branc 9 -9
me_conna 8 -8; me_conne 12 -12; me_deran 16 -16; me_disen 10 -10; me_dit 7 -7; me_fait 12 -12; me_faite -11 11
me_fatig -19 19; me_fout -9 9; me_gonfl -10 10; me_joind 11 -11; me_marre 10 -10; me_met -14 14; me_mettr 7 -7
me_parle 10 -10; me_passe 19 -19; me_prend -8 8; me_prene -14 14; me_rappe 10 -10; me_rend -11 11; me_repet -10 10
me_repon -13 13; me_saoul -17 17; me_servi 13 -13; me_suis 14 -14; me_taper -7 7; me_trans 7 -7; me_va 11 -11
mec 15 -15; mec_norma 15 -15; mecon -12 12; mecon_> -12 12; megas 5 -5; megas_> 5 -5; mehdi 6 -6; mehdi_bouzi 6 -6
meill 6 -6; meill_> 6 -6; meme 11 -11; meme_> 11 -11; meme_chose -11 11; meme_endro 7 -7; meme_galer 6 -6
meme_n 9 -9; meme_panne 14 -14; meme_pas 5 -5; meme_probl 10 -10; meme_souci 6 -6; merci 19 -19; merci_> 14 -14
merci_beauc 11 -11; merci_bien 7 -7; merci_de 12 -12; merci_merci 7 -7; merci_sans 9 -9; merde -23 23
merde_> -15 15; merde_a -9 9; merde_ca -9 9; merde_enfin -6 6; merde_votre -10 10; mere 14 -14; mere_est 14 -14
mes 22 -22; mes_appel 12 -12; mes_colle 5 -5; mes_conta 7 -7; mes_corre 7 -7; mes_decla 9 -9; mes_lunet 7 -7
mes_papie 8 -8; mes_petit 2 -2; mes_piece 6 -6; mes_sms 11 -11; mes_virem 5 -5; messa 8 -8; messa_d 9 -9
messa_ne 5 -5; met -14 14; met_hors -14 14; mette 18 -18; mette_moi 18 -18; mettr 11 -11; mettr_> 6 -6
mettr_en 7 -7; midi 8 -8; midi_> 8 -8; mieux 21 -21; mieux_> 20 -20; mieux_maint 14 -14; mieux_parle 8 -8
mille 10 -10; mille_> 7 -7; mille_lyon 7 -7; mille_vingt 4 -4; mince 14 -14; mince_> 12 -12; mince_alors 7 -7
minus 6 -6; minus_> 6 -6; minut 14 -14; minut_> 9 -9; minut_c 8 -8; minut_et 8 -8; minut_je 8 -8; mirac 11 -11
mirac_> 11 -11; mise 6 -6; mise_a 6 -6; mobil 12 -12; mobil_> 8 -8; mobil_tres 8 -8; modem 6 -6; modem_clign 6 -6
modem_il 7 -7; modif 9 -9; modif_mon 9 -9; moi_> 1 -1; moi_a -6 6; moi_au 3 -3; moi_c 11 -11; moi_ca 5 -5
moi_de 4 -4; moi_en 5 -5; moi_j 5 -5; moi_je 7 -7; moi_la -12 12; moi_les 6 -6; moi_meme 10 -10; moi_non 10 -10
moi_ou -5 5; moi_quelq -1 1; moi_qui 9 -9; moi_un 13 -13; moi_une 6 -6; moins 12 -12; moins_dix 12 -12; mois -7 7
mois_> -9 9; mois_de 7 -7; mois_pour -6 6; mois_que -10 10; mois_une -7 7; moiti 7 -7; moiti_qui 7 -7; mon 12 -12
mon_abonn 10 -10; mon_adres 6 -6; mon_age 6 -6; mon_avoca -16 16; mon_chef 7 -7; mon_chien 8 -8; mon_code 8 -8
mon_colle 6 -6; mon_compt 10 -10; mon_contr 9 -9; mon_daron 6 -6; mon_decod 7 -7; mon_fils 12 -12; mon_fixe 3 -3
mon_gamin 4 -4; mon_impri 9 -9; mon_iphon 9 -9; mon_mari 14 -14; mon_modem 7 -7; mon_nom 14 -14; mon_num 8 -8
mon_numer 1 -1; mon_opera 8 -8; mon_ordi 7 -7; mon_ordin 4 -4; mon_patro 11 -11; mon_pc 7 -7; mon_pere 5 -5
mon_porta 10 -10; mon_pote 4 -4; mon_preno 10 -10; mon_rende 12 -12; mon_repet 8 -8; mon_solde 9 -9; mon_telep 7 -7
mon_temps -10 10; mon_voisi 10 -10; mon_wifi 9 -9; monde -4 4; monde_> -10 10; monde_est 8 -8; monde_plus 10 -10
monsi 14 -14; monsi_> 12 -12; monsi_conna 10 -10; monsi_d 9 -9; monsi_de 9 -9; monsi_fourn 12 -12; monsi_lambe 9 -9
monsi_que 4 -4; monsi_tres -13 13; monsi_une -11 11; monte 6 -6; monte_a 6 -6; moque -15 15; moque_de -16 16
moque_du -9 9; morea 10 -10; morea_> 10 -10; morel 9 -9; morel_> 7 -7; morel_soixa 5 -5; mort 14 -14; mort_> 13 -13
mort_de 7 -7; mort_elle 5 -5; mot 11 -11; mot_de 10 -10; mot_point 6 -6; moyen 7 -7; moyen_d 7 -7; muet 14 -14
muet_> 14 -14; mutue 8 -8; mutue_tres 8 -8; n 6 -6; n_> 6 -6; n_a 12 -12; n_ai 12 -12; n_arriv 15 -15; n_aurie 8 -8
n_avez -9 9; n_d 5 -5; n_en 12 -12; n_est 10 -10; n_etes -12 12; n_g 6 -6; n_impor -8 8; n_ont 4 -4; n_y 24 -24
nazes -12 12; nazes_> -12 12; ne 12 -12; ne_capte 2 -2; ne_charg 6 -6; ne_dis 7 -7; ne_donne 9 -9; ne_faut 7 -7
ne_fonct 13 -13; ne_l 1 -1; ne_m 9 -9; ne_march 9 -9; ne_me -3 3; ne_parle 12 -12; ne_peut 6 -6; ne_peux 11 -11
ne_recoi 7 -7; ne_redem 4 -4; ne_remar 9 -9; ne_repet 8 -8; ne_repon 12 -12; ne_s 7 -7; ne_sais 12 -12; ne_se 11 -11
ne_serve -10 10; ne_suis 19 -19; ne_va 5 -5; ne_veut 9 -9; ne_veux 5 -5; ne_voit 7 -7; ne_voudr 7 -7; ne_vous 13 -13
negat 9 -9; negat_c 9 -9; nenni 11 -11; nenni_> 11 -11; nerfs -7 7; nerfs_> -7 7; net 8 -8; net_> 7 -7
net_voila 8 -8; netfl 7 -7; netfl_> 7 -7; netfl_ne 9 -9; neuf 11 -11; neuf_mille 7 -7; neuf_quatr 4 -4
neuf_zero 2 -2; neuve 13 -13; neuve_> 13 -13; nez 6 -6; nez_> 6 -6; nguye 6 -6; nguye_n 6 -6; ni 5 -5; ni_inter 4 -4
ni_l 5 -5; ni_le 4 -4; nicke 14 -14; nicke_> 9 -9; nicke_c 8 -8; nicke_j 7 -7; nicke_mais 5 -5; nivea 8 -8
nivea_de 8 -8; noah 9 -9; noah_petit 9 -9; noire 8 -8; noire_avec 8 -8; nom 12 -12; nom_> 10 -10; nom_c 10 -10
nom_d -10 10; nom_de 14 -14; nom_est 7 -7; non 17 -17; non_> 19 -19; non_allez 14 -14; non_alors 12 -12
non_c 28 -28; non_ca 10 -10; non_ce 7 -7; non_detec 7 -7; non_du 14 -14; non_enfin 10 -10; non_fieu 5 -5
non_ident 4 -4; non_j 15 -15; non_je 13 -13; non_laiss 14 -14; non_le 5 -5; non_mais -4 4; non_merci 12 -12
non_non 17 -17; non_pardo 6 -6; non_pas 13 -13; non_plus 8 -8; non_quato 6 -6; non_rien 11 -11; non_toujo 13 -13
nonan 5 -5; nonan_> 5 -5; nonan_cinq 4 -4; nonan_et 5 -5; nonan_quatr 3 -3; norma 7 -7; norma_> 10 -10
norma_de -12 12; norma_que 22 -22; norma_quoi 15 -15; nos 6 -6; nos_ordin 6 -6; notre 1 -1; notre_gueul -12 12
notre_infor 8 -8; nous -5 5; nous_> -12 12; nous_appel 5 -5; nous_ca 2 -2; nous_disen 5 -5; nous_on 8 -8
nouve 14 -14; nouve_> 9 -9; nouve_inter 8 -8; novem 7 -7; novem_> 7 -7; nuit 6 -6; nuit_> 6 -6; nul 1 -1; nul_> -4 4
nul_en 11 -11; nulle 9 -9; nulle_> 8 -8; nulle_part 6 -6; nuls -23 23; nuls_> -20 20; nuls_j -5 5; num 8 -8
num_> 8 -8; numer 20 -20; numer_c 1 -1; numer_de 7 -7; numer_est 7 -7; numer_masqu 9 -9; numer_prive 12 -12
o 11 -11; o_n 5 -5; o_point 4 -4; o_u 6 -6; obisp 9 -9; obisp_> 9 -9; occup 8 -8; occup_> 7 -7; occup_de 4 -4
occup_tout 5 -5; offer 5 -5; offer_> 5 -5; offre 8 -8; offre_plus 8 -8; oh 18 -18; oh_ben 8 -8; oh_la 4 -4
oh_punai 8 -8; oh_puree 8 -8; oh_que 9 -9; oh_vous 5 -5; ok 9 -9; ok_je 6 -6; ok_mais 8 -8; olivi 6 -6
olivi_duboi 6 -6; on 14 -14; on_a 12 -12; on_atten 7 -7; on_dirai 15 -15; on_essai 11 -11; on_est 9 -9
on_fait 10 -10; on_m 6 -6; on_me 9 -9; on_n 8 -8; on_ne 8 -8; on_peut 8 -8; on_rigol 8 -8; on_s 10 -10; on_se -15 15
on_va 6 -6; on_verra 9 -9; ont 7 -7; ont_dispa 7 -7; ont_pas 5 -5; ont_plus 2 -2; onze 5 -5; onze_tranq 5 -5
opera 16 -16; opera_> 11 -11; opera_est 8 -8; orang 7 -7; orang_> 6 -6; orang_elle 2 -2; orang_m 6 -6
orang_point 9 -9; orang_qui 6 -6; ordi 7 -7; ordi_et 7 -7; ordin 18 -18; ordin_> 15 -15; ordin_et 7 -7
ordin_il 4 -4; ordin_n 4 -4; ordin_qui 2 -2; ordin_sont 6 -6; oreil 6 -6; oreil_il 6 -6; os 7 -7; os_> 7 -7; ou 7 -7
ou_6 6 -6; ou_mon 6 -6; ou_netfl 7 -7; ou_non -8 8; ou_quatr 11 -11; ou_quoi -14 14; ou_trois 8 -8; oubli 10 -10
oubli_le 10 -10; oui 21 -21; oui_> 17 -17; oui_allez 7 -7; oui_allo 9 -9; oui_alors 5 -5; oui_bonjo 4 -4
oui_c 18 -18; oui_ca 8 -8; oui_da 10 -10; oui_enfin 3 -3; oui_et 6 -6; oui_euh 7 -7; oui_figur 9 -9; oui_huit 6 -6
oui_j 9 -9; oui_je 9 -9; oui_la 4 -4; oui_le 5 -5; oui_madam 7 -7; oui_mais 13 -13; oui_merci 8 -8; oui_mon 8 -8
oui_on 4 -4; oui_ou -8 8; oui_oui 13 -13; oui_pardi 9 -9; oui_pas 4 -4; oui_plusi 12 -12; oui_s 7 -7; oui_sept 9 -9
oui_tout 7 -7; oui_voila 8 -8; oui_y 3 -3; outlo 4 -4; outlo_point 4 -4; p 5 -5; p_o 5 -5; p_point 5 -5; page 7 -7
page_ne 7 -7; pages 6 -6; pages_> 7 -7; pages_ne 3 -3; paie -12 12; paie_et -10 10; paie_tous -9 9; paill 14 -14
paill_> 14 -14; paix -9 9; paix_> -9 9; panne 9 -9; panne_> 6 -6; panne_a -9 9; panne_d 8 -8; panne_de 12 -12
panne_depui 9 -9; panne_est 11 -11; panne_euh 3 -3; panne_le 3 -3; panne_les 6 -6; panne_que 11 -11; papie 8 -8
papie_> 8 -8; par -10 10; par_dessu -9 9; par_erreu 10 -10; par_mois -6 6; par_quelq 7 -7; par_sms 7 -7
par_telep 6 -6; par_vos -8 8; paras 9 -9; paras_on 9 -9; parce 13 -13; parce_que 13 -13; pardi 11 -11
pardi_> 11 -11; pardo 6 -6; pardo_> 7 -7; pardo_oui 6 -6; parei 12 -12; parei_> 20 -20; parei_avec -14 14
parfa 13 -13; parfa_> 10 -10; parfa_on 10 -10; parla 11 -11; parla_a 11 -11; parle 15 -15; parle_> 7 -7
parle_a 8 -8; parle_au 4 -4; parle_pas 8 -8; parle_plus 6 -6; parle_trop 8 -8; part 6 -6; part_> 7 -7; part_sur 5 -5
parte 8 -8; parte_pas 8 -8; parti 13 -13; parti_> 12 -12; parti_mange 8 -8; pas 18 -18; pas_> 8 -8; pas_a 10 -10
pas_alors 1 -1; pas_arriv 4 -4; pas_aux 12 -12; pas_avec 10 -10; pas_besoi 8 -8; pas_bien 6 -6; pas_bon 8 -8
pas_c 5 -5; pas_ca 25 -25; pas_certa 10 -10; pas_com 4 -4; pas_compr 18 -18; pas_conte 10 -10; pas_d 7 -7
pas_de 17 -17; pas_demar 8 -8; pas_deux 5 -5; pas_devan 5 -5; pas_donne 6 -6; pas_du 10 -10; pas_elle 4 -4
pas_emett 8 -8; pas_en 26 -26; pas_encor 13 -13; pas_enerv 20 -20; pas_enfin 9 -9; pas_enten 11 -11
pas_exact 14 -14; pas_fache 6 -6; pas_fait 1 -1; pas_faux 12 -12; pas_grave 17 -17; pas_inter 3 -3; pas_je 3 -3
pas_la 18 -18; pas_le 8 -8; pas_mais 9 -9; pas_mal 8 -8; pas_malgr 4 -4; pas_march 9 -9; pas_me 7 -7; pas_mieux 7 -7
pas_moyen 5 -5; pas_non 10 -10; pas_norma -5 5; pas_pluto 8 -8; pas_possi -24 24; pas_pour 20 -20; pas_press 10 -10
pas_quand 10 -10; pas_quest 8 -8; pas_regle 13 -13; pas_serie -15 15; pas_sous 5 -5; pas_sur 3 -3; pas_terri 8 -8
pas_tout 7 -7; pas_un 8 -8; pas_venu 5 -5; pas_votre 18 -18; pas_vous 10 -10; pas_vrai -9 9; pasca 9 -9
pasca_obisp 9 -9; passa 7 -7; passa_d 7 -7; passe 4 -4; passe_> 13 -13; passe_a 8 -8; passe_au 6 -6; passe_j 7 -7
passe_la 7 -7; passe_moi -6 6; passe_perso 9 -9; passe_plus 6 -6; passe_rien 12 -12; passe_un 13 -13; passe_une 7 -7
paste 7 -7; paste_point 7 -7; patie 20 -20; patie_> 18 -18; patie_je 8 -8; patie_ne 9 -9; patro 11 -11
patro_va 11 -11; paul 13 -13; paul_aroba 8 -8; paul_berna 7 -7; paul_chez 11 -11; paul_soixa 6 -6; pauvr -10 10
pauvr_con -10 10; paye -16 16; paye_cinqu -6 6; paye_pour -15 15; payer -10 10; payer_pour -10 10; payez -8 8
payez_ma -8 8; pc 7 -7; pc_et 7 -7; peine 20 -20; peine_> 16 -16; peine_de 14 -14; penda -7 7; penda_un -7 7
penib 14 -14; penib_> 14 -14; pense 11 -11; pense_> 9 -9; pense_pas 7 -7; perdr -10 10; perdr_mon -10 10; perds 7 -7
perds_la 7 -7; perdu 15 -15; perdu_> 13 -13; perdu_avec 8 -8; perdu_la 5 -5; perdu_mon 8 -8; pere 5 -5; pere_> 5 -5
persi 10 -10; persi_> 10 -10; perso 13 -13; perso_> 18 -18; perso_a 14 -14; perso_agee 9 -9; perso_avec 5 -5
perso_ca 9 -9; perso_d 4 -4; perso_en 7 -7; perso_fait -10 10; perso_je 7 -7; perso_n 9 -9; perso_ne -3 3
pete -10 10; pete_les -10 10; peter -10 10; peter_un -10 10; petit 16 -16; petit_> 9 -9; petit_boite 2 -2
petit_enfan 2 -2; petit_touch 12 -12; peu 19 -19; peu_> 8 -8; peu_agaca 10 -10; peu_agace 10 -10; peu_avec 5 -5
peu_chelo 10 -10; peu_de 8 -8; peu_decu 6 -6; peu_dure 6 -6; peu_embet 12 -12; peu_enerv 5 -5; peu_inqui 8 -8
peu_le 7 -7; peu_parce 6 -6; peu_perdu 12 -12; peu_stres 8 -8; peuch 2 -2; peuch_la 2 -2; peur 10 -10
peur_que 10 -10; peut 9 -9; peut_etre 8 -8; peut_me 8 -8; peut_plus 6 -6; peuve 2 -2; peuve_plus 2 -2; peux -5 5
peux_avoir 15 -15; peux_branc 14 -14; peux_etre 8 -8; peux_le 10 -10; peux_pas 12 -12; peux_plus -14 14
peux_recev 8 -8; peux_savoi 9 -9; phili 6 -6; phili_garni 6 -6; picho 10 -10; picho_> 10 -10; piece 6 -6
piece_joint 6 -6; pierr 6 -6; pierr_tiret 6 -6; placa 6 -6; placa_> 6 -6; plaig 6 -6; plaig_> 6 -6; plain -9 9
plain_> -9 9; plain_contr -8 8; plais 14 -14; plais_> 14 -14; plait 8 -8; plait_merci 7 -7; plait_pas 8 -8
play 7 -7; play_> 7 -7; plein -8 8; plein_de 9 -9; plein_le -9 9; pleut 8 -8; pleut_depui 8 -8; plomb -10 10
plomb_> -10 10; plus 11 -11; plus_33 12 -12; plus_> 3 -3; plus_a 6 -6; plus_acces 4 -4; plus_aller 2 -2
plus_appel 12 -12; plus_aucun 9 -9; plus_d 9 -9; plus_de 12 -12; plus_depui 1 -1; plus_du 17 -17; plus_et 2 -2
plus_faire 5 -5; plus_fort 6 -6; plus_inter 5 -5; plus_jamai -12 12; plus_la 8 -8; plus_le 11 -11; plus_les 7 -7
plus_mes 7 -7; plus_moyen 10 -10; plus_n 5 -5; plus_press 6 -6; plus_qu 2 -2; plus_rapid 8 -8; plus_recon 4 -4
plus_rien 13 -13; plus_ses 9 -9; plus_sur 6 -6; plus_telep 8 -8; plus_trent 6 -6; plus_trop 10 -10; plusi 12 -12
plusi_> 11 -11; plusi_fois 12 -12; pluto 8 -8; pluto_une 8 -8; point 15 -15; point_be 7 -7; point_berna 7 -7
point_blanc 7 -7; point_com 9 -9; point_dupon 6 -6; point_fr 10 -10; point_h 7 -7; point_marti 7 -7
point_morel 5 -5; point_net 8 -8; point_renau 4 -4; point_rober 6 -6; porta 10 -10; porta_> 8 -8; porta_affic 9 -9
porta_c 2 -2; porta_de 7 -7; porta_est 3 -3; porta_et 6 -6; porta_n 6 -6; porta_parce 4 -4; porte -9 9
porte_plain -9 9; pose 8 -8; pose_probl 8 -8; possi 1 -1; possi_> 5 -5; possi_je -5 5; possi_oui 13 -13; posta 6 -6
posta_ou 6 -6; poste 11 -11; poste_> 13 -13; poste_a 6 -6; poste_du 5 -5; poste_oui 5 -5; poste_point 7 -7
pote 4 -4; pote_m 4 -4; pouf 6 -6; pouf_> 6 -6; pour 3 -3; pour_annul 9 -9; pour_ca 6 -6; pour_des -6 6
pour_la 11 -11; pour_le 12 -12; pour_ma 9 -9; pour_mon 6 -6; pour_qui -10 10; pour_redem 7 -7; pour_rien -6 6
pour_sur 11 -11; pour_trava 7 -7; pour_un 4 -4; pour_une -10 10; pour_voir 8 -8; pour_votre 12 -12; pourq 7 -7
pourq_vous 7 -7; pourr 9 -9; pourr_ce 7 -7; pourr_me 8 -8; pouve 10 -10; pouve_me 7 -7; pouve_pas 7 -7; prefe 16 -16
prefe_evite 10 -10; prefe_expli 5 -5; prefe_parle 3 -3; prefe_pas 6 -6; premi 9 -9; premi_etage 7 -7
premi_fois 23 -23; prend -6 6; prend_le 6 -6; prend_les -6 6; prend_pour -8 8; prend_un -2 2; prene 2 -2
prene_pour -14 14; prene_votre 15 -15; preno 10 -10; preno_c 10 -10; press 22 -22; press_> 17 -17; press_allez 6 -6
pret 7 -7; pret_> 7 -7; prise 6 -6; prise_> 6 -6; prive 12 -12; prive_> 12 -12; probl 18 -18; probl_> 16 -16
probl_allez 7 -7; probl_avec 4 -4; probl_c 8 -8; probl_persi 10 -10; probl_resol 9 -9; proce -12 12; proce_> -12 12
profe 9 -9; profe_> 9 -9; propo 8 -8; propo_de 8 -8; propr -7 7; propr_scand -7 7; puis 11 -11; puis_pouf 6 -6
puis_repar 9 -9; puits 6 -6; puits_> 6 -6; puk 8 -8; puk_> 8 -8; punai 16 -16; punai_> 11 -11; punai_elle 8 -8
punai_j 5 -5; puree 3 -3; puree_> 8 -8; puree_mais -8 8; putai -14 14; putai_c -17 17; putai_ca 6 -6; putai_de -8 8
putai_mais -13 13; qu 11 -11; qu_est 11 -11; qu_il 4 -4; qu_inter 1 -1; qu_on 8 -8; qu_un 10 -10; qu_une -9 9
quand 12 -12; quand_ils 5 -5; quand_j 11 -11; quand_je 8 -8; quand_meme 9 -9; quara 11 -11; quara_cinq 4 -4
quara_deux 11 -11; quara_quatr 5 -5; quara_sept 3 -3; quato 6 -6; quato_non 6 -6; quato_quinz 6 -6; quatr 15 -15
quatr_> 11 -11; quatr_aroba 5 -5; quatr_at 4 -4; quatr_barre 9 -9; quatr_cinqu 5 -5; quatr_fois -8 8
quatr_huita 5 -5; quatr_onze 5 -5; quatr_ordin 10 -10; quatr_perso 9 -9; quatr_porta 6 -6; quatr_septa 4 -4
quatr_soixa 4 -4; quatr_te 11 -11; quatr_vingt 8 -8; que 2 -2; que_> 18 -18; que_c 15 -15; que_ca -5 5
que_ce 10 -10; que_chez 4 -4; que_des -9 9; que_j -9 9; que_je -6 6; que_la 16 -16; que_le 9 -9; que_ma 7 -7
que_nenni 11 -11; que_oui 10 -10; que_que 7 -7; que_quelq 6 -6; que_vous 12 -12; quel 1 -1; quel_bande -9 9
quel_cable 14 -14; quel_qu 10 -10; quel_servi -7 7; quell 1 -1; quell_bande -15 15; quell_quest 10 -10; quelq 8 -8
quelq_un 3 -3; quelq_uns 10 -10; quest 12 -12; quest_> 18 -18; quest_a -7 7; qui 16 -16; qui_> -10 10; qui_a 13 -13
qui_arriv 6 -6; qui_clign 5 -5; qui_compr 9 -9; qui_fait 8 -8; qui_habit 9 -9; qui_m 3 -3; qui_march 7 -7
qui_n 2 -2; qui_ne 4 -4; qui_pose 8 -8; qui_remar 5 -5; qui_s 8 -8; qui_suis 9 -9; quich -10 10; quich_> -10 10
quinz 9 -9; quinz_> 6 -6; quinz_aroba 6 -6; quinz_rue 9 -9; quoi -16 16; quoi_> -9 9; quoi_ce -20 20
quoi_cette -10 10; quoi_j 11 -11; quoi_la 18 -18; quoi_votre -10 10; quoi_vous -8 8; r 10 -10; r_a 7 -7; r_d 7 -7
r_e 6 -6; raccr 13 -13; raccr_au 6 -6; raccr_par 10 -10; raccr_tout 8 -8; rade 9 -9; rade_> 9 -9; rage -10 10
rage_contr -10 10; rage_j -10 10; raise 6 -6; raise_sur 6 -6; raiso 13 -13; raiso_> 13 -13; rallu 6 -6
rallu_et 6 -6; rame 13 -13; rame_enorm 6 -6; rame_sever 9 -9; rame_un 5 -5; rapid 8 -8; rapid_> 8 -8; rappe 11 -11
rappe_> 16 -16; rappe_c -8 8; rappe_moi 3 -3; rappe_par 7 -7; rappe_parce 10 -10; rappe_plus 10 -10
rappe_pour 11 -11; ras -14 14; ras_la -10 10; ras_le -12 12; rassu 11 -11; rassu_vous 11 -11; re 5 -5; re_je 5 -5
recev 8 -8; recev_mais 8 -8; recoi 7 -7; recoi_des 7 -7; recoi_plus 7 -7; recon 4 -4; recon_> 4 -4; recu 13 -13
recu_un 13 -13; recu_votre 10 -10; recup 7 -7; recup_la 7 -7; redem 24 -24; redem_> 16 -16; redem_ca 7 -7
redem_comme 7 -7; redem_en 8 -8; redem_encor 5 -5; redem_et 6 -6; redem_la 14 -14; redem_ma 9 -9; redem_mais 1 -1
redem_plus 4 -4; redem_trois 14 -14; refle 7 -7; refle_> 7 -7; refon 9 -9; refon_pas 9 -9; regar 12 -12
regar_> 8 -8; regar_des 6 -6; regar_l 6 -6; regle 14 -14; regle_> 13 -13; regle_ca 13 -13; relan 8 -8; relan_le 8 -8
relat 11 -11; relat_avec 11 -11; relou 9 -9; relou_les 9 -9; remar 19 -19; remar_> 18 -18; remar_ca 8 -8
remar_merci 9 -9; remar_pas 9 -9; remar_tout 11 -11; rembo -16 16; rembo_c -6 6; rembo_moi -12 12; remer 8 -8
remer_pour 8 -8; renau 4 -4; renau_aroba 4 -4; rend -11 11; rend_dingu -11 11; rende 6 -6; rende_compt -10 10
rende_la -10 10; rende_moi 9 -9; rende_vous 18 -18; rendu -8 8; rendu_ridic -8 8; rense 10 -10; rense_> 10 -10
repar_> 10 -10; repar_a 7 -7; repar_merci 7 -7; repar_une -11 11; repet -4 4; repet_> -7 7; repet_la -11 11
repet_ne 16 -16; repet_plus 8 -8; repet_wifi 6 -6; repon -5 5; repon_direc 10 -10; repon_jamai -9 9; repon_oui -8 8
repon_plus 12 -12; resea 22 -22; resea_> 11 -11; resea_de 3 -3; resea_depui 7 -7; resea_du 6 -6; resea_est 8 -8
resea_mobil 8 -8; resea_non 4 -4; resea_sur 4 -4; resil -16 16; resil_> -11 11; resil_tout -15 15; resol 9 -9
resol_> 9 -9; respo 7 -7; respo_du 7 -7; reste 9 -9; reste_rouge 9 -9; retab 4 -4; retab_inter 4 -4; retom 8 -8
retom_> 8 -8; retou 13 -13; retou_> 13 -13; reuni 7 -7; reuni_> 7 -7; reven 17 -17; reven_> 13 -13; reven_puis 9 -9
ridic -8 8; ridic_> -8 8; rien 1 -1; rien_> -1 1; rien_a 25 -25; rien_bande -5 5; rien_c -13 13; rien_de 10 -10
rien_desol 14 -14; rien_du 13 -13; rien_j 4 -4; rien_n 5 -5; rien_ne 9 -9; rien_qui 6 -6; rien_redem 15 -15
rien_y 4 -4; rigol 8 -8; rigol_> 8 -8; rire 12 -12; rire_> 12 -12; rober 6 -6; rober_aroba 6 -6; robot -2 2
robot_> -5 5; robot_aspir 9 -9; robot_je 10 -10; robot_un 10 -10; rouge 9 -9; rouge_> 9 -9; rouge_et 2 -2
rouss 8 -8; rouss_de 8 -8; rue 9 -9; rue_> 1 -1; rue_des 9 -9; s 8 -8; s_affic 7 -7; s_allum 13 -13; s_comme 5 -5
s_d 7 -7; s_e 7 -7; s_en 7 -7; s_enerv 12 -12; s_enten 10 -10; s_est -4 4; s_etein 11 -11; s_il 8 -8; s_occup 4 -4
s_s 7 -7; s_y 5 -5; sa 7 -7; sa_fait 7 -7; sabin 7 -7; sabin_point 7 -7; saint 6 -6; saint_tiret 6 -6; sais 17 -17
sais_pas 11 -11; sais_plus 12 -12; sais_trop 15 -15; sale -6 6; sale_robot -6 6; salon 9 -9; salon_> 9 -9
sanit 9 -9; sanit_aux 9 -9; sans_accen 7 -7; sans_arret 7 -7; sans_facon 9 -9; sans_fil 7 -7; sans_probl 9 -9
sans_resea 7 -7; sans_telep -17 17; saoul -17 17; saoul_> -15 15; saoul_avec -7 7; saoul_ca -5 5; saoul_vous -5 5
saura 4 -4; saura_pas 4 -4; saute 8 -8; saute_le 7 -7; saute_tout 7 -7; sav 11 -11; sav_humai 11 -11; savez 7 -7
savez_> 7 -7; savez_moi 4 -4; savoi 9 -9; savoi_> 9 -9; scand -27 27; scand_> -29 29; scand_a 16 -16; scand_d -7 7
scand_de -8 8; scand_je -8 8; scand_sanit 9 -9; scand_un -8 8; se -6 6; se_compr 9 -9; se_conne 7 -7
se_decon 10 -10; se_fait 6 -6; se_fout -11 11; se_lance 8 -8; se_moque -12 12; se_passe 12 -12; se_plaig 6 -6
secon 10 -10; secon_> 9 -9; secon_et 6 -6; secon_je 6 -6; secre 7 -7; secre_aroba 7 -7; semai 3 -3; semai_> 5 -5
semai_derni 8 -8; semai_passe 9 -9; semai_que -3 3; semai_sans -12 12; sept 9 -9; sept_> 12 -12; sept_aroba 5 -5
sept_cinqu 3 -3; sept_oui 9 -9; sept_quatr 6 -6; sept_sept 9 -9; sept_trent 7 -7; septa 5 -5; septa_et 5 -5
septa_quatr 5 -5; serai 7 -7; serai_repar 7 -7; serie -27 27; serie_> -24 24; serie_a -7 7; serie_marre -7 7
serie_vous -12 12; serve -17 17; serve_> 4 -4; serve_a -17 17; servi -4 4; servi_> 4 -4; servi_apres 6 -6
servi_c -11 11; servi_clien 13 -13; servi_d 13 -13; servi_de -11 11; servi_deplo -15 15; servi_est -12 12
servi_techn 5 -5; ses 9 -9; ses_chain 9 -9; seul 15 -15; seul_> 13 -13; seul_appar 6 -6; seul_au 9 -9; seule 12 -12
seule_> 6 -6; seule_le 13 -13; seule_lumie 2 -2; seule_table 7 -7; sever 9 -9; sever_> 9 -9; sfr 8 -8; sfr_> 8 -8
si 17 -17; si_> 16 -16; si_j 6 -6; si_je 6 -6; si_si 8 -8; sienn 8 -8; sienn_> 8 -8; signa 8 -8; signa_une 8 -8
signe 11 -11; signe_> 11 -11; sim 10 -10; sim_elle 4 -4; sim_est 6 -6; sim_non 7 -7; sinon 6 -6; sinon_on 6 -6
sis 5 -5; sis_douze 5 -5; site 5 -5; site_de 5 -5; six 9 -9; six_> 10 -10; six_douze 11 -11; six_euh 3 -3
six_huita 4 -4; six_quara 4 -4; six_septa 5 -5; six_soixa 7 -7; six_vingt 5 -5; skyne 7 -7; skyne_point 7 -7
sms 10 -10; sms_> 7 -7; sms_d 13 -13; sms_je 7 -7; sms_parte 11 -11; socie 12 -12; socie_dupon 8 -8
socie_duran 6 -6; socie_trans 8 -8; soir 7 -7; soir_> 7 -7; soit 10 -10; soit_une 10 -10; soixa 13 -13
soixa_deux 5 -5; soixa_dix 5 -5; soixa_douze 11 -11; soixa_neuf 12 -12; soixa_quinz 6 -6; soixa_sept 5 -5
soixa_six 12 -12; sol 4 -4; sol_> 4 -4; solde 9 -9; solde_> 9 -9; son 11 -11; son_est 11 -11; son_telep 5 -5
sonne 21 -21; sonne_a 8 -8; sonne_est 16 -16; sonne_occup 5 -5; sont 12 -12; sont_a 7 -7; sont_hache 10 -10
sont_tous 6 -6; sophi 14 -14; sophi_aroba 5 -5; sophi_duran 10 -10; sophi_morel 7 -7; sophi_under 7 -7; sorti 8 -8
sorti_a 8 -8; souci 17 -17; souci_> 14 -14; souci_allez 8 -8; souci_au 4 -4; souci_avec 10 -10; souci_je 11 -11
souha 9 -9; souha_joind 4 -4; souha_parle 10 -10; sous 11 -11; sous_la 12 -12; sous_sol 4 -4; sousc 6 -6
sousc_a 6 -6; soyez 9 -9; soyez_debor 9 -9; stand 7 -7; stand_> 6 -6; stand_ne 12 -12; steph 7 -7; steph_point 7 -7
stop -10 10; stop_j -10 10; stres 8 -8; stres_j 8 -8; stylo 9 -9; stylo_> 9 -9; suffi -25 25; suffi_> -13 13
suffi_j -5 5; suffi_maint -17 17; suis_a -18 18; suis_agee 7 -7; suis_au 10 -10; suis_bete 9 -9; suis_calme 15 -15
suis_coupe 10 -10; suis_dans 10 -10; suis_decu 13 -13; suis_degou -13 13; suis_desol 13 -13; suis_embet 15 -15
suis_en -11 11; suis_enerv 14 -14; suis_ennuy 13 -13; suis_exced -18 18; suis_fatig 15 -15; suis_furie -20 20
suis_hors -24 24; suis_infor 12 -12; suis_la 17 -17; suis_madam 10 -10; suis_nul 11 -11; suis_pas 28 -28
suis_patie 9 -9; suis_perdu 13 -13; suis_press 17 -17; suis_pret 7 -7; suis_seul 9 -9; suis_sur 10 -10
suis_toujo 10 -10; suis_tout 9 -9; suis_tres -20 20; suis_un 17 -17; suis_une 8 -8; suis_vraim -13 13; suite -2 2
suite_> 6 -6; suite_j -6 6; suivr 8 -8; suivr_> 8 -8; super 13 -13; super_> 8 -8; super_ca 8 -8; sur 21 -21
sur_> 14 -14; sur_deux 6 -6; sur_googl 10 -10; sur_l 3 -3; sur_la 7 -7; sur_le 9 -9; sur_les -7 7; sur_mon 6 -6
sur_repon 10 -10; sur_son 5 -5; sur_sur 7 -7; sur_youtu 7 -7; surto 13 -13; surto_pas 13 -13; switc 7 -7
switc_> 7 -7; sylvi 7 -7; sylvi_march 7 -7; sympa 7 -7; sympa_> 7 -7; synch 8 -8; synch_est 8 -8; t 12 -12
t_il 12 -12; ta -10 10; ta_gueul -10 10; tabar -20 20; tabar_ca -20 20; table 14 -14; table_> 9 -9; table_ne 7 -7
table_que 5 -5; table_seule 8 -8; table_voila 6 -6; tais 7 -7; tais_toi 7 -7; taper -7 7; taper_sur -7 7; tati 4 -4
tati_a 4 -4; te -5 5; te_> 11 -11; te_faire -9 9; te_fous -7 7; teams 6 -6; teams_ca 6 -6; techn 18 -18
techn_> 15 -15; techn_au 5 -5; techn_de 8 -8; techn_devai 3 -3; techn_direc 9 -9; techn_doit 5 -5; techn_est 8 -8
techn_n 5 -5; techn_orang 6 -6; tele 17 -17; tele_> 13 -13; tele_elle 5 -5; tele_ne 5 -5; tele_qui 5 -5
tele_quoi 8 -8; tele_s 6 -6; telec 6 -6; telec_mes 6 -6; telep 9 -9; telep_> 7 -7; telep_c 4 -4; telep_capte 4 -4
telep_de 5 -5; telep_du 6 -6; telep_et 10 -10; telep_fixe 11 -11; telep_il 8 -8; telep_inter 3 -3; telep_maint 5 -5
telep_ne 7 -7; telep_ni 4 -4; telep_oui 4 -4; telep_penda -7 7; telep_porta 7 -7; telep_qui 8 -8; telep_sans 7 -7
telep_sonne 8 -8; telet 7 -7; telet_je 7 -7; tempe 2 -2; tempe_que 2 -2; temps 8 -8; temps_> 11 -11; temps_c -5 5
temps_en 6 -6; temps_la 15 -15; temps_quand 5 -5; temps_une 7 -7; tenir 6 -6; tenir_> 6 -6; tenu 8 -8
tenu_deux 8 -8; terri 8 -8; terri_> 8 -8; test 9 -9; test_de 8 -8; test_un 7 -7; teste 15 -15; teste_> 15 -15
tete -12 12; tete_> -12 12; thoma 6 -6; thoma_un 6 -6; thune -10 10; thune_> -10 10; tiret 12 -12; tiret_denis 6 -6
tiret_duran 6 -6; tiret_marie 7 -7; tiret_marti 6 -6; tiret_paste 7 -7; tiret_saint 6 -6; toi 7 -7; toi_je 7 -7
toile 9 -9; toile_> 9 -9; toit 7 -7; toit_> 7 -7; tombe 8 -8; tombe_> 7 -7; tombe_en 3 -3; tombe_la 4 -4
tombe_le 11 -11; tonal 11 -11; tonal_> 11 -11; touch 12 -12; touch_> 12 -12; toujo 14 -14; toujo_> 9 -9
toujo_au 7 -7; toujo_aussi 9 -9; toujo_d 9 -9; toujo_en 9 -9; toujo_la 15 -15; toujo_muet 9 -9; toujo_parei -12 12
toujo_pas 11 -11; toujo_pour 11 -11; toujo_rien 15 -15; toujo_rouge 10 -10; tourn 7 -7; tourn_> 12 -12
tourn_en -11 11; tous 9 -9; tous_> 12 -12; tous_ces 8 -8; tous_decon 6 -6; tous_des -14 14; tous_les -9 9; tout 2 -2
tout_> -3 3; tout_a 16 -16; tout_acces 6 -6; tout_attac 6 -6; tout_ca 5 -5; tout_casse -12 12; tout_de -6 6
tout_en 6 -6; tout_est 7 -7; tout_fonct 9 -9; tout_l 5 -5; tout_le 12 -12; tout_mort 12 -12; tout_prene 6 -6
tout_seul 11 -11; toute 13 -13; toute_neuve 13 -13; trait -10 10; trait_les -10 10; tranq 5 -5; tranq_> 5 -5
trans 14 -14; trans_> 8 -8; trans_marti 8 -8; trans_moi 13 -13; trava 1 -1; trava_> 11 -11; trava_de -9 9
trava_dessu 9 -9; treiz 6 -6; treiz_> 4 -4; treiz_quato 6 -6; trent 8 -8; trent_douze 7 -7; trent_quatr 5 -5
trent_secon 6 -6; trent_six 4 -4; trent_trois 6 -6; tres_aimab 12 -12; tres_bien 14 -14; tres_en -20 20
tres_enerv -14 14; tres_faibl 8 -8; tres_lent 13 -13; tres_mal 8 -8; tres_mecon -12 12; tres_patie 10 -10
tres_tres -12 12; trois 3 -3; trois_> 8 -8; trois_appar 18 -18; trois_enfan 8 -8; trois_fois -1 1; trois_heure -8 8
trois_jours 16 -16; trois_ordin 2 -2; trois_ou 11 -11; trois_perso 10 -10; trois_quara 4 -4; trois_quatr 5 -5
trois_semai -18 18; trois_six 6 -6; trois_soixa 4 -4; trois_trois 5 -5; trop 12 -12; trop_> 10 -10; trop_la -10 10
trop_nuls -5 5; trop_rien 15 -15; trop_vite 8 -8; trouv 3 -3; trouv_pas 3 -3; truc -11 11; truc_> -11 11; tu -13 13
tu_me -8 8; tu_te -7 7; u 12 -12; u_c 7 -7; u_p 5 -5; u_y 6 -6; u_z 6 -6; un 12 -12; un_> 2 -2; un_abonn -6 6
un_agent 8 -8; un_appui 6 -6; un_aroba 7 -7; un_autre 15 -15; un_cable -10 10; un_chien -10 10; un_code 5 -5
un_colle 15 -15; un_confl 6 -6; un_conse 10 -10; un_contr 22 -22; un_coup 7 -7; un_d 20 -20; un_de 21 -21
un_degat 9 -9; un_depan 7 -7; un_deux 8 -8; un_deuxi 6 -6; un_emplo 6 -6; un_est 9 -9; un_etre 5 -5; un_film 10 -10
un_froid 7 -7; un_hier 10 -10; un_huita 5 -5; un_humai 5 -5; un_il 4 -4; un_imbec -12 12; un_joli 9 -9
un_magic 12 -12; un_mec 15 -15; un_mois -11 11; un_mot 6 -6; un_ni 5 -5; un_nonan 5 -5; un_numer 9 -9
un_ordin 13 -13; un_parti 18 -18; un_peu 19 -19; un_probl 4 -4; un_proce -12 12; un_puits 6 -6; un_quara 4 -4
un_quatr 5 -5; un_qui 9 -9; un_rembo -6 6; un_rende 9 -9; un_rense 10 -10; un_robot 8 -8; un_scand -17 17
un_servi -15 15; un_seul 8 -8; un_sms 13 -13; un_souci 9 -9; un_stylo 9 -9; un_super 8 -8; un_techn 15 -15
un_test 8 -8; un_un 14 -14; un_vrai 8 -8; un_zero 5 -5; under 7 -7; under_leroy 7 -7; under_wolf 6 -6; une 2 -2
une_anten 8 -8; une_arnaq -7 7; une_bande -8 8; une_box 13 -13; une_catas -8 8; une_chale 12 -12; une_dame 14 -14
une_demi 8 -8; une_demoi 6 -6; une_dizai 9 -9; une_douza 6 -6; une_entre 11 -11; une_escro -10 10; une_fois 8 -8
une_heure -18 18; une_honte -18 18; une_ia 5 -5; une_impri 9 -9; une_incom -11 11; une_ligne -11 11; une_minut 8 -8
une_offre 8 -8; une_panne 11 -11; une_perso 18 -18; une_quich -10 10; une_reuni 8 -8; une_semai 5 -5; une_seule 7 -7
une_vieil 2 -2; une_vraie 8 -8; uns 10 -10; uns_> 10 -10; urgen 7 -7; urgen_j 7 -7; v 6 -6; v_r 6 -6; va 10 -10
va_> 5 -5; va_beauc 4 -4; va_etre 11 -11; va_march 9 -9; va_plus 5 -5; va_te -9 9; va_toujo 5 -5; va_tres 11 -11
va_y 6 -6; vais -17 17; vais_aller -8 8; vais_deman 10 -10; vais_peter -10 10; vais_porte -9 9; vais_resil -13 13
vais_tout -7 7; vais_vous 2 -2; valer 7 -7; valer_dumon 7 -7; vas 9 -9; vas_y 9 -9; venir 9 -9; venir_demai 5 -5
venir_mardi 3 -3; venir_me 7 -7; vente 6 -6; vente_une 6 -6; venu 14 -14; venu_> 11 -11; venu_la 9 -9; verif 14 -14
verif_> 14 -14; verif_votre 5 -5; verra 9 -9; verra_bien 9 -9; vers 10 -10; vers_dix 10 -10; vert 6 -6; vert_> 6 -6
verte 7 -7; verte_> 7 -7; veut 8 -8; veut_pas 8 -8; veux 13 -13; veux_annul 15 -15; veux_bien 9 -9; veux_dire 9 -9
veux_je 10 -10; veux_le 5 -5; veux_modif 9 -9; veux_parle 6 -6; veux_pas 16 -16; veux_plus -8 8; veux_quelq 23 -23
veux_un 9 -9; veux_une 10 -10; video 11 -11; video_> 6 -6; video_demar 10 -10; video_parte 7 -7; vieil 2 -2
vieil_clien 8 -8; vieil_dame -7 7; viens 17 -17; viens_de 14 -14; viens_la 10 -10; vingt 11 -11; vingt_deux 5 -5
vingt_dix 2 -2; vingt_et 15 -15; vingt_genre 6 -6; vingt_huit 4 -4; vingt_neuf 3 -3; vingt_quatr 4 -4
vingt_sept 5 -5; vingt_treiz 4 -4; vingt_trois 4 -4; vingt_un 7 -7; virem 5 -5; virem_sur 5 -5; vite 11 -11
vite_> 11 -11; vivan 7 -7; vivan_la 7 -7; vive 5 -5; vive_voix 5 -5; voila 13 -13; voila_> 8 -8; voila_c 10 -10
voila_exact 8 -8; voila_oui 7 -7; voir -7 7; voir_> 1 -1; voir_aille -8 8; voir_avec -4 4; voir_chez 2 -2; vois 6 -6
vois_pas 6 -6; voisi 11 -11; voisi_a 5 -5; voisi_monsi 10 -10; voisi_parce 8 -8; voit 7 -7; voit_le 7 -7; voitu 8 -8
voitu_je 8 -8; voix 8 -8; voix_> 5 -5; voix_ca 8 -8; vol -15 15; vol_> -15 15; voleu -16 16; voleu_> -14 14
voleu_rende -10 10; volon 11 -11; volon_> 11 -11; vos -20 20; vos_agent 10 -10; vos_conne -10 10; vos_conse 8 -8
vos_histo -4 4; vos_machi -6 6; vos_panne -12 12; vos_quest -15 15; vos_robot -9 9; votre -8 8; votre_abonn -11 11
votre_boite -15 15; votre_box -10 10; votre_calme 8 -8; votre_conne 5 -5; votre_courr 10 -10; votre_entre -15 15
votre_faute 20 -20; votre_machi 10 -10; votre_patie 17 -17; votre_retou 13 -13; votre_robot 10 -10
votre_servi -24 24; votre_temps 15 -15; votre_truc -11 11; voudr 18 -18; voudr_annul 10 -10; voudr_avoir 5 -5
voudr_chang 13 -13; voudr_conna 9 -9; voudr_etre 7 -7; voudr_le 6 -6; voudr_parle 5 -5; voudr_pas 7 -7
voudr_redem 9 -9; voudr_signa 8 -8; voula 11 -11; voula_dire 11 -11; voule 12 -12; voule_> 12 -12; voule_dire 8 -8
voulu 6 -6; voulu_m 6 -6; vous -10 10; vous_> -6 6; vous_allez -6 6; vous_appel 12 -12; vous_avec 6 -6
vous_avez 18 -18; vous_avoue 9 -9; vous_bande -9 9; vous_colle -12 12; vous_comme -14 14; vous_compr -18 18
vous_deran 16 -16; vous_devez 8 -8; vous_dire 8 -8; vous_dis 8 -8; vous_embet 9 -9; vous_en 12 -12; vous_enten -3 3
vous_envoy -7 7; vous_est 9 -9; vous_etes 6 -6; vous_fache 7 -7; vous_faire -10 10; vous_felic 8 -8
vous_fiche -12 12; vous_foute -7 7; vous_inqui 13 -13; vous_jure 8 -8; vous_l 18 -18; vous_le -20 20; vous_m -10 10
vous_me -20 20; vous_moque -11 11; vous_n 1 -1; vous_ne -10 10; vous_payez -8 8; vous_plait 8 -8; vous_pourr 8 -8
vous_pouve 10 -10; vous_rappe 16 -16; vous_remer 8 -8; vous_rende -10 10; vous_savez 7 -7; vous_serie -5 5
vous_serve -14 14; vous_soyez 9 -9; vous_suivr 8 -8; vous_voule 12 -12; vous_vous -22 22; voyan 12 -12
voyan_clign 8 -8; voyan_est 8 -8; voyan_nulle 7 -7; voyan_orang 6 -6; voyan_reste 9 -9; vpn 7 -7; vpn_sans 7 -7
vrai -8 8; vrai_ca -6 6; vrai_gars 8 -8; vrai_vous -8 8; vraie 8 -8; vraie_perso 8 -8; vraim -16 16; vraim_n -14 14
vraim_nuls -10 10; vraim_pas 8 -8; vraim_ras -6 6; vraim_tres -13 13; vu -6 6; vu_ca -8 8; vu_que 5 -5; wait 8 -8
wait_je 8 -8; wanad 7 -7; wanad_point 7 -7; web 6 -6; web_> 6 -6; wifi 15 -15; wifi_> 3 -3; wifi_dans 6 -6
wifi_de 6 -6; wifi_est 10 -10; wifi_fonct 5 -5; wifi_insta 10 -10; wifi_le 5 -5; wifi_march 7 -7; wifi_ne 6 -6
wolf 6 -6; wolf_aroba 6 -6; y 12 -12; y_> 7 -7; y_a 13 -13; y_conna 15 -15; y_depec 9 -9; y_e 6 -6; y_en -19 19
y_est 7 -7; y_etes 25 -25; y_fait 5 -5; y_je 17 -17; y_manqu 9 -9; y_mettr 6 -6; y_passe 6 -6; y_vois 6 -6
yahoo 6 -6; yahoo_point 6 -6; yes 9 -9; yes_monsi 9 -9; youtu 12 -12; youtu_ou 7 -7; youtu_se 8 -8; z 6 -6; z_i 6 -6
zappe 6 -6; zappe_la 6 -6; zero 14 -14; zero_> 13 -13; zero_barre 4 -4; zero_cinq 3 -3; zero_deux 5 -5; zero_je 5 -5
zero_le 5 -5; zero_quatr 4 -4; zero_sept 6 -6; zero_sis 5 -5; zero_six 7 -7; zero_trois 5 -5; zero_un 6 -6
zero_zero 4 -4; zut 15 -15; zut_> 11 -11; zut_j 7 -7
""",
    ),
}
