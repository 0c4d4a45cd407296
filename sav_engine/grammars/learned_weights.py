"""What the beginnings of words, and pairs of them, weigh in the second opinion (`learned.py`).

Written by `python -m ops.learn`. One weight for each answer, in tenths and in the order given; "_" joins a pair, "<"
and ">" are the two ends of an utterance. Long, because it is one table.
"""

LEARNED_FROM = "370ac47b929d1c93"
WEIGHTS = {
    "affirm_deny": (
        "affirm deny unclear",
        """
01 -8 -8 8; 01_60 -8 -8 8; 06 -10 -8 10; 06123 -18 -13 16; 06123_> -18 -13 16; 06_22 -7 -6 7; 06_78 -6 -6 6
07 -9 -9 9; 07_80 -9 -9 9; 12 -12 -12 12; 12_34 -7 -7 7; 12_60 -8 -8 8; 12_90 -6 -6 6; 12_> -8 -8 8; 2 -9 -9 9
22 -7 -6 7; 22_33 -7 -6 7; 2_80 -9 -9 9; 2_> -9 -9 9; 33 -12 -11 12; 33_44 -7 -6 7; 33_6 -7 -7 7; 34 -7 -7 7
34_56 -7 -7 7; 4 -8 -8 8; 44 -7 -6 7; 44_55 -7 -6 7; 45 -6 -6 6; 45_12 -6 -6 6; 4_telep -8 -8 8; 55 -7 -6 7
55_c -7 -6 7; 56 -7 -7 7; 56_78 -7 -7 7; 6 -7 -7 7; 60 -8 -8 8; 60_12 -8 -8 8; 6_12 -7 -7 7; 78 -11 -11 12
78_45 -6 -6 6; 78_> -7 -7 7; 80 -9 -9 9; 80_2 -9 -9 9; 90 -6 -6 6; 90_> -6 -6 6; <_01 -8 -8 8; <_06 -7 -6 7
<_07 -9 -9 9; <_33 -7 -7 7; <_4 -8 -8 8; <_absol 11 -6 -24; <_affir 16 -16 -16; <_ah 0 -1 0; <_ajout -6 -8 7
<_allez 7 -5 -6; <_allo -14 -12 13; <_allon 8 -8 -9; <_alors -13 -22 19; <_appel -10 -9 10; <_assur 12 -12 -11
<_atten -20 -14 18; <_au -10 1 2; <_aucun -12 12 -10; <_avec 16 -12 -17; <_b -11 -9 10; <_bah -7 9 -15
<_baiss -9 -10 10; <_bande -10 -9 10; <_be 11 -8 -11; <_ben 3 -10 -9; <_bien 9 1 -30; <_blabl -12 -12 12
<_bonjo -26 -23 26; <_bonne -9 -15 12; <_boula -8 -9 9; <_c -4 -2 -1; <_ca -3 -9 0; <_cabin -6 -8 8
<_carre 13 -13 -13; <_ce -19 20 -18; <_certa 9 -2 -26; <_certe 12 -12 -12; <_cette -10 10 -10; <_chape -11 -9 10
<_chepa -12 -12 12; <_clair -7 -7 7; <_combi -9 -8 10; <_comme -18 -26 23; <_conne -8 -9 9; <_conta -5 -6 6
<_d 7 0 -17; <_dans -18 -15 18; <_de -9 -8 9; <_deja 20 -21 -13; <_depui -12 -12 13; <_desol -5 9 -9
<_deux -5 -21 10; <_dison 10 -8 -8; <_dix -5 -5 5; <_du -17 22 -22; <_dubre -7 -7 7; <_eh 9 -8 -9; <_elle 0 -12 4
<_en 13 -19 -13; <_enfin 6 -5 -5; <_enten 18 -9 -19; <_entre -8 -6 7; <_espec -8 -7 8; <_est -16 -14 16
<_et 19 -12 -19; <_euh -12 -14 10; <_evide 11 -7 -7; <_exact 16 -16 -13; <_excus -9 -8 9; <_fait -12 -14 12
<_faite 14 -15 -12; <_faut -10 -12 12; <_faux -18 16 -10; <_fouta -12 -12 12; <_gille -9 -9 9; <_go 12 -12 -12
<_grave 19 -8 -23; <_hein -17 -15 16; <_helas -12 12 -11; <_hier -9 -9 9; <_hmm -12 -12 12; <_hors -15 16 -17
<_hugue -6 -10 10; <_hum 7 -6 -7; <_ici -6 -7 7; <_il -14 0 5; <_impos -13 11 -9; <_incor -9 9 -10; <_inter -9 -8 9
<_inuti -12 12 -12; <_j -15 -3 8; <_jade -3 -9 11; <_jamai -17 19 -19; <_je -3 -9 4; <_jean -7 -9 8
<_joker -12 -12 12; <_julie -6 -9 8; <_juste 13 -13 -7; <_l -11 -16 14; <_la -16 -23 23; <_laiss -9 10 -10
<_laque -12 -12 12; <_laure -10 -10 10; <_le -17 -20 21; <_leque -12 -12 12; <_les -11 -12 12; <_loin -17 13 -13
<_lucie -7 -13 12; <_lui 11 -12 -9; <_lundi -9 -9 9; <_m -5 -6 6; <_ma -6 -6 9; <_mais 11 -3 -13; <_maitr -13 -8 12
<_malhe 2 7 -12; <_march 10 -8 -12; <_marie -9 -9 9; <_mauva -9 9 -9; <_merde -10 -9 10; <_mes -8 -8 8
<_mhm 12 -12 -12; <_mince -12 -12 12; <_mmh 8 -6 -7; <_moi -8 8 0; <_mon -14 -18 17; <_monsi -11 -11 11
<_negat -14 14 -14; <_nenni -12 12 -12; <_netfl -6 -8 7; <_ni -16 -11 13; <_niet -12 12 -12; <_nom -10 11 -14
<_non 11 6 -39; <_nonan -9 -9 10; <_nope -14 14 -14; <_notre -7 -8 8; <_nous 3 -13 1; <_nulle -12 12 -12
<_numer -10 -7 9; <_oh -4 -4 4; <_ok 13 -11 -14; <_on -1 -5 -6; <_opera -12 -12 12; <_oubli -10 11 -11
<_oui 11 -2 -21; <_p -5 -5 5; <_paill -11 -11 11; <_pardi 11 -11 -11; <_pardo -17 -21 21; <_parfa 19 -19 -17
<_parti -11 -11 11; <_pas -16 22 -21; <_pasca -6 -8 8; <_passe -7 -11 11; <_paul -13 -14 14; <_perso -13 -15 15
<_perte -7 -7 8; <_peut -20 -13 20; <_plus -13 15 -15; <_pluto 1 5 -16; <_posit 12 -12 -12; <_possi -13 -12 13
<_pour 7 -5 -18; <_pourq 14 -24 1; <_puis -5 -5 5; <_puisq -13 14 -13; <_putai -8 -7 7; <_qu -18 -8 16
<_quand -7 -7 7; <_quatr -15 -16 17; <_que -12 12 -11; <_quel -13 -13 13; <_quell -13 -15 15; <_quelq -8 -8 8
<_qui -10 -11 11; <_quinz -8 -8 8; <_quoi -11 -10 11; <_r -3 -5 5; <_rembo -13 -11 12; <_rien -12 14 -14
<_roami -10 -10 10; <_sabin -6 -7 7; <_sans 4 0 -13; <_servi -7 -8 8; <_si 13 -9 -15; <_soixa -9 -8 9
<_sophi -4 -5 7; <_sous -8 -9 9; <_super 8 -6 -8; <_suppo -6 -6 6; <_sur -11 -10 11; <_surem -10 11 -11
<_surto -10 11 -12; <_tais -7 -7 9; <_teams -9 -10 10; <_test -8 -9 9; <_thoma -12 -12 12; <_toujo 10 -10 -6
<_tous -7 -8 8; <_tout -1 4 -8; <_tres -1 10 -16; <_trois -10 -9 9; <_trop 6 -5 -7; <_tu -8 8 -8; <_un -10 -14 13
<_une -12 -14 14; <_vers -9 -9 9; <_veuil -5 -5 6; <_viens -10 -10 10; <_voila 15 -11 -15; <_voix 11 -12 -11
<_volon 17 -18 -14; <_votre -10 -11 13; <_vous -11 5 -6; <_wii 10 -10 -8; <_y 7 -11 4; <_yep 12 -12 -12
<_yes 18 -18 -18; <_zero -9 -8 9; a -15 -1 7; a_appel -5 -10 9; a_ca -13 -14 14; a_chang -2 -4 5; a_cinq -6 -7 7
a_cote -12 17 -19; a_deux -9 -7 8; a_dire -17 -18 18; a_dit -13 -14 17; a_du -16 -14 14; a_erreu -30 23 -17
a_ete -7 -7 7; a_fait 15 -11 -21; a_insta -4 -5 5; a_joind -7 -9 9; a_l -9 -10 10; a_la -18 5 -3; a_ma -12 13 -12
a_mamad -8 -10 10; a_mis -3 -3 5; a_mon -6 -11 11; a_pas 12 -22 -5; a_plus -10 -10 11; a_propo 16 -11 -16
a_quel -8 -9 10; a_quelq -8 -8 13; a_regar -7 -8 8; a_rien -9 11 -12; a_signe -9 -7 8; a_touch -3 10 -10
a_un -12 -16 16; a_une -7 -12 13; a_voir -12 16 -17; a_votre -8 -8 8; a_vous -4 -6 6; abonn -10 -8 10
abonn_> -10 -8 10; absen -10 -10 10; absen_> -10 -10 10; absol 11 -6 -24; absol_> 17 -18 -13; absol_c 5 -5 -5
absol_madam 13 -12 -15; absol_pas -30 28 -17; accen -12 -15 13; accen_> -12 -15 13; accor 13 -5 -25
accor_> 20 -16 -21; accor_faite 19 -18 -18; accor_mais -21 16 -7; accue -6 -8 7; accue_> -6 -8 7; achet -9 -11 10
achet_l -9 -11 10; acord 9 -8 -9; acord_> 9 -8 -9; acord_d 9 -8 -9; actua 5 -5 -5; actua_> 5 -5 -5; adres -17 20 -20
adres_> -17 20 -20; affai -5 -8 8; affai_a -5 -8 8; affir 16 -16 -16; affir_> 14 -14 -14; affir_chef 8 -8 -8
agent -7 -9 8; agent_> -7 -9 8; ah 0 -1 0; ah_bah -5 7 -7; ah_ben 13 -7 -20; ah_bon -14 -14 14; ah_ca -15 17 -17
ah_mais 11 -12 -11; ah_non -18 22 -19; ah_oui 19 -16 -17; ah_punai -7 -8 7; ah_que -6 7 -7; ai -4 0 -3
ai_achet -9 -11 10; ai_appel -1 -14 4; ai_assez -10 -9 10; ai_besoi -9 -11 10; ai_debra 12 -13 -11; ai_deja 8 -8 -7
ai_deux -7 -7 7; ai_dit 14 9 -22; ai_etein 11 -8 -13; ai_eu -7 -7 7; ai_fait 20 -28 -17; ai_la -10 -13 12
ai_marre -15 -12 14; ai_oubli -7 -8 7; ai_parle -6 -9 10; ai_pas -38 17 -4; ai_plus -9 -12 15; ai_ras -6 -8 7
ai_redem 16 -24 -13; ai_rien -29 11 -6; ai_un -8 -11 10; ai_une -10 -17 15; ai_vu -6 -4 6; aide -7 -7 7
aide_> -7 -7 7; aider -6 -5 6; aider_> -6 -5 6; aille 10 -11 -7; aille_> 10 -11 -7; aimer 8 5 -17
aimer_bien 15 -16 -15; aimer_mieux -14 11 -9; ajout -6 -8 7; ajout_un -6 -8 7; alarm -4 -6 6; alarm_ne -4 -6 6
aller -14 12 -9; aller_merci -14 12 -9; allez 21 -19 -14; allez_oui 7 -5 -6; allez_y 18 -17 -14; allo -14 -12 13
allo_> -11 -12 12; allo_vous -14 -9 13; allon 8 -8 -9; allon_y 8 -8 -9; allum -5 -8 7; allum_plus -5 -8 7
alors -20 10 1; alors_> 7 2 -20; alors_c -5 -8 7; alors_en -8 8 -11; alors_euh -9 -13 12; alors_la -9 -11 12
alors_non -17 17 -15; alors_qu -6 -5 6; an -9 -11 10; an_derni -9 -11 10; annul -7 -7 7; annul_> -7 -7 7
anten -9 -8 9; anten_> -9 -8 9; appar -14 -13 14; appar_> -14 -13 14; appar_depui -5 -5 6; appel -22 -2 15
appel_> -16 6 4; appel_car -5 -5 5; appel_ce -9 -9 9; appel_d -11 -11 12; appel_de -19 -19 21; appel_du -4 -6 5
appel_entra -4 -5 5; appel_hier 10 -8 -10; appel_jean -14 -22 20; appel_julie -6 -13 9; appel_la -4 -6 6
appel_pas -12 14 -14; appel_pour -23 2 4; appel_redem -9 -12 11; appel_un -5 -9 6; apres -9 -9 9; apres_midi -9 -9 9
arnaq -11 -11 11; arnaq_> -11 -11 11; aroba -16 -20 21; aroba_club -6 -8 8; aroba_free -7 -10 9; aroba_gmail -6 -9 8
aroba_hotma -4 -5 7; aroba_la -5 -5 5; aroba_lapos -5 -5 5; aroba_ma -5 -6 6; aroba_noval -6 -6 6
aroba_orang -8 -11 11; aroba_skyne -6 -7 7; aroba_trans -3 -5 5; aroba_wanad -6 -10 10; arran 11 -3 -15
arran_> 15 -22 -12; arran_pas -17 16 -14; arret -15 10 -8; arret_il -15 10 -8; arriv -7 -9 9; arriv_pas -7 -9 9
assez -10 -9 10; assez_> -10 -9 10; assur 13 -13 -13; assur_> 13 -13 -13; atten -30 -10 15; atten_> -13 -5 5
atten_c -11 -12 13; atten_cheri -5 -6 6; atten_depui -5 -6 6; atten_deux -7 -8 8; atten_je -13 -15 15
atten_mais -11 -9 10; atten_non -12 12 -12; atten_s -13 -10 13; au -21 -6 8; au_bout -8 -8 8; au_contr -12 16 -16
au_mois -11 -9 11; au_premi -9 -13 11; au_sujet 15 -9 -18; au_suppo -5 -5 6; au_telep -8 -8 11; au_wifi -5 -5 5
au_zero -5 -7 8; aucun -4 -1 -4; aucun_> -17 16 -16; aucun_idee -15 -16 16; aucun_monsi -19 16 -14
aucun_probl 16 -16 -12; aucun_signa -6 -7 7; aucun_souci 15 -16 -13; augus 13 -13 -11; augus_> 13 -13 -11
aujou -11 2 4; aujou_hui -11 2 4; aurai -7 -7 7; aurai_besoi -7 -7 7; autre -26 27 -19; autre_appel -6 -17 16
autre_chose -16 15 -10; autre_je -5 -11 10; autre_non -6 13 -13; autre_probl -21 22 -21; autre_souci -21 20 -11
avec 4 -10 -3; avec_deux -13 14 -14; avec_garan -7 -7 8; avec_la -4 -6 6; avec_ma -7 -5 7; avec_plais 16 -12 -17
avec_un -10 -11 11; avec_une -9 -8 9; avez 11 1 -22; avez_bien 11 -13 -10; avez_mal -21 19 -17; avez_raiso 12 -17 -9
avez_tout 17 -19 -15; avez_un -12 -15 13; avoir -5 -8 8; avoir_affai -5 -8 8; avons -10 0 1; avons_demen -7 6 -6
avons_un -7 -7 8; b -13 -11 13; b_comme -11 -9 10; b_r -7 -7 7; b_v -5 -5 5; bah -4 9 -20; bah_j 10 -10 -10
bah_non -18 18 -15; bah_oui 13 -17 -8; baiss -9 -10 10; baiss_la -9 -10 10; banca -8 -6 8; banca_> -8 -6 8
bande -10 -9 10; bande_de -10 -9 10; be -3 -7 5; be_> -6 -7 7; be_oui 11 -8 -11; beau -8 -14 11
beau_aujou -8 -14 11; ben 1 -18 -8; ben_> -11 -13 12; ben_c -12 -10 12; ben_ca 16 -18 -12; ben_dame 10 -6 -9
ben_evide 11 -9 -17; ben_le -12 -9 11; ben_moi -13 16 -19; ben_non -30 33 -30; ben_oui 26 -20 -27; ben_voila 9 -4 -7
berna -12 -10 11; berna_> -12 -12 12; berna_duran -5 -5 5; berna_soixa -5 -6 6; bertr -6 -7 7; bertr_lacro -6 -7 7
besoi -16 6 -2; besoi_> -14 15 -15; besoi_d -7 -7 7; besoi_que -9 -11 10; bien 30 -29 -21; bien_> 14 -22 -9
bien_au -12 11 -10; bien_ca 18 -16 -18; bien_ce 5 -5 -4; bien_cela 2 -1 -1; bien_compr 11 -13 -10; bien_d 2 -1 -1
bien_enten -4 -20 6; bien_evide 6 -6 -6; bien_le 8 -9 -7; bien_merci 7 -7 -5; bien_moi 15 -9 -23; bien_note 5 -3 -5
bien_notre 5 -5 -5; bien_oui 9 -3 -5; bien_pour 16 -16 -6; bien_que 7 -8 -5; bien_recu 5 -5 -5; bien_s 12 -11 -12
bien_sur 7 1 -18; bien_volon 11 -11 -9; bip -7 -7 7; bip_> -7 -7 7; bip_bip -7 -7 7; blabl -12 -12 12
blabl_> -12 -12 12; blaze -7 -6 7; blaze_c -7 -6 7; bleue -6 -5 6; bleue_passe -6 -5 6; bloqu -6 -5 6
bloqu_la -6 -5 6; boite -5 -6 6; boite_point -5 -6 6; bon -23 -4 7; bon_> -24 -15 17; bon_bon -5 5 -5
bon_laiss -11 12 -8; bon_monsi 19 -16 -19; bon_nom -12 15 -15; bon_numer -9 14 -16; bonjo -26 -23 26
bonjo_> -9 -10 10; bonjo_est -6 -5 6; bonjo_j -7 -7 7; bonjo_je -5 -5 5; bonjo_madam -11 -10 11
bonjo_monsi -15 -18 17; bonne -9 -12 11; bonne_adres -14 18 -16; bonne_quest -9 -15 12; borde -13 -14 14
borde_> -13 -14 14; boula -8 -9 9; boula_du -8 -9 9; bout -8 -8 8; bout_de -8 -8 8; bouti -6 -5 6; bouti_> -6 -5 6
box -17 -7 11; box_> -14 0 3; box_elle -7 -5 7; box_est -9 -13 13; box_la -2 -4 5; box_s -5 -8 7; box_toute -8 -9 9
branl -10 -9 10; branl_> -10 -9 10; bruit -15 -14 14; bruit_de -5 -5 7; bruit_la -16 -14 14; bugue -14 -16 14
bugue_> -14 -16 14; burea -11 -10 11; burea_> -11 -10 11; c 3 -4 -5; c_est 3 -4 -5; c_etait -5 -10 11
c_good 9 -8 -8; ca 3 -5 -5; ca_> -8 -3 -1; ca_bugue -14 -16 14; ca_c -17 17 -13; ca_charg -6 -8 7
ca_coupe -9 -10 10; ca_depen -22 -25 23; ca_drach -5 -6 7; ca_du -6 7 -8; ca_dure -8 -7 8; ca_exact 6 -6 -6
ca_fait -15 -16 17; ca_ira -19 19 -17; ca_je -10 -9 10; ca_m 13 -3 -16; ca_march 14 -30 -5; ca_me 18 -31 -9
ca_meme 9 -8 -8; ca_mon 6 -3 -5; ca_monsi 19 -21 -15; ca_ne -7 14 -17; ca_non -15 17 -17; ca_oui 15 -16 -13
ca_que 6 7 -23; ca_raccr -7 -7 7; ca_remar -9 -11 10; ca_roule 13 -16 -13; ca_serai 7 -8 -7; ca_sert -9 10 -11
ca_sonne -7 -8 8; ca_va -14 12 -9; cabin -11 -12 12; cabin_medic -6 -7 7; cabin_point -6 -8 8; car -5 -5 5
car_ma -5 -5 5; carpe -15 -16 16; carpe_> -15 -16 16; carre 18 -18 -17; carre_> 18 -18 -17; carte -6 -5 6
carte_bleue -6 -5 6; cas 11 0 -28; cas_> 11 0 -28; casqu -6 -8 7; casqu_> -6 -8 7; casse -10 -12 11
casse_> -10 -12 11; cata -6 -9 8; cata_ma -6 -9 8; ce 2 -10 -1; ce_matin -10 -10 10; ce_n -21 21 -18; ce_qu -3 -3 5
ce_que 10 -23 -4; ce_serai 7 -5 -5; ce_ticke -14 15 -14; cela 19 -16 -18; cela_> 17 -18 -14; cela_meme 8 -7 -10
celui -14 6 3; celui_d -8 -11 9; celui_la -9 10 -15; cent -4 -5 7; cent_quatr -4 -5 7; centr -13 -14 14
centr_> -8 -9 9; centr_par -4 -6 6; certa 2 -16 -4; certa_> 9 -24 -1; certa_pas -31 26 -19; certe 12 -12 -12
certe_> 12 -12 -12; ces -7 -7 7; ces_paul -7 -7 7; cette -15 16 -15; cette_fois -14 15 -15; cette_histo -10 10 -6
chamb -7 -10 10; chamb_> -6 -7 7; chamb_le -6 -8 8; chang -14 -12 14; chang_d -10 -8 10; chang_la -2 -4 5
chape -11 -9 10; chape_de -11 -9 10; charg -9 -13 12; charg_jamai -6 -8 7; charg_la -8 -8 8; chat -9 -7 8
chat_est -9 -7 8; chef 8 -8 -8; chef_> 8 -8 -8; chepa -12 -12 12; chepa_moi -12 -12 12; cherc -9 -10 10
cherc_mes -9 -10 10; cheri -5 -6 6; cheri_je -5 -6 6; chez -13 4 1; chez_machi -8 -9 9; chez_moi -7 10 -12
chez_vous -13 -10 14; chien -10 -10 10; chien_> -10 -10 10; chier -12 -14 12; chier_> -12 -14 12; chose -16 15 -10
chose_> -16 15 -10; chose_cette -4 6 -5; cinq -12 -12 14; cinq_> -8 -6 7; cinq_douze -5 -5 8; cinq_heure -6 -7 7
cinq_soixa -4 -4 5; cinqu -10 -10 11; cinqu_euros -10 -8 9; cinqu_huit -6 -6 8; cinqu_six -5 -5 6
cinqu_trois -2 -1 3; clair -7 -7 7; clair_rouss -7 -7 7; clien -14 -14 16; clien_> -4 -5 5; clien_m -5 -10 9
clien_quara -10 -7 9; club -6 -8 8; club_tiret -6 -8 8; code -9 -8 9; code_puk -9 -8 9; com -19 0 5; com_> -19 0 5
combi -9 -8 10; combi_de -9 -8 10; comme 0 -17 6; comme_> -1 -14 5; comme_berna -11 -9 10; comme_ca -18 -4 12
comme_comme -12 -11 11; comme_expli -5 -5 6; comme_j -12 -11 11; comme_vous 24 -13 -24; commu -6 -6 7
commu_coupe -6 -6 7; compe -5 -5 6; compe_> -5 -5 6; compl -21 -16 18; compl_> -21 -16 18; compo -7 -7 7
compo_un -7 -7 7; compr 0 -20 11; compr_> 1 -14 6; compr_la -7 -14 14; compr_pas -8 -9 9; compr_rien -5 -6 6
compt -7 -7 7; compt_a -7 -7 7; concl 10 -8 -12; concl_> 10 -8 -12; confi 14 -19 -14; confi_> 14 -19 -14
conna -17 8 -4; conna_> -10 15 -15; conna_rien -14 14 -11; conna_tu -8 -7 8; conne -21 -19 21; conne_> -16 -9 13
conne_est -6 -7 7; conne_pas -5 -5 5; conne_plus -5 -7 8; conne_toute -7 -7 8; conne_tres -8 -9 9; conse -8 -11 13
conse_banca -8 -6 8; conse_m -5 -10 11; conso -5 -7 8; conso_de -5 -7 8; conta -8 -9 9; conta_aroba -5 -6 6
conta_avec -5 -5 5; contr -29 22 -12; contr_> -27 25 -18; contr_avec -7 -7 8; contr_est -7 -10 10
contr_profe -8 -13 11; convi 13 -9 -13; convi_> 11 -8 -12; convi_tres 12 -7 -12; corre 23 -18 -23
corre_> 15 -14 -10; corre_ca 14 -16 -13; corre_de 5 -4 -4; cote -12 17 -19; cote_> -12 17 -19; coupe -11 -15 14
coupe_> -9 -9 9; coupe_au -6 -6 7; coupe_tout -9 -10 10; craqu -5 -5 5; craqu_quand -5 -5 5; crois 3 9 -26
crois_> 12 -10 -18; crois_bien 17 -18 -13; crois_pas -25 23 -18; cuisi -10 -6 7; cuisi_> -10 -6 7; d 23 -27 -9
d_> -7 -7 7; d_a -8 5 9; d_abonn -10 -8 10; d_accor 13 -5 -25; d_acord 9 -8 -9; d_actua 5 -5 -5; d_aide -7 -7 7
d_aille 10 -11 -7; d_appel -14 -13 17; d_erreu 16 -16 -20; d_escar -6 -5 6; d_explo -9 -7 8; d_incon 10 -10 -11
d_ou -8 -11 9; d_u -7 -7 7; d_urgen -11 -11 12; da 13 -10 -11; da_> 11 -11 -10; da_c 6 -3 -5; dame 10 -6 -9
dame_oui 10 -6 -9; dans -1 -18 7; dans_la -10 -6 7; dans_le 1 -14 2; dans_les -6 -7 7; dans_ma -6 -8 8; de 8 -18 3
de_borde -13 -14 14; de_box -4 -6 7; de_branl -10 -9 10; de_ca 7 -7 -1; de_carte -6 -5 6; de_charg -8 -8 8
de_chez -13 -10 14; de_clien -10 -7 9; de_compe -3 -2 5; de_conna -8 -7 8; de_conne -15 -8 12; de_deux -7 -7 7
de_fois -9 -8 10; de_fond -5 -5 7; de_forfa -8 -7 8; de_gueul -13 -9 11; de_jeux -5 -7 8; de_l -7 -5 8
de_la -17 10 -8; de_le 11 -13 -11; de_ma -8 -7 8; de_marse -14 -14 15; de_meme 5 -4 -4; de_moi -13 -15 14
de_nos -4 -5 5; de_nouve 13 -13 -12; de_novem -11 -9 11; de_paill -11 -9 10; de_passe -7 -8 7; de_perso -12 13 -13
de_poste -9 -9 10; de_probl 22 -21 -20; de_quest -15 16 -17; de_quoi -15 -11 15; de_reel -8 -8 8
de_refus 20 -20 -16; de_retab -7 -7 8; de_sms -7 -9 9; de_souci 22 -19 -19; de_telep -12 -15 15; de_tonal -5 -10 11
de_trent -6 -6 7; de_votre -10 -7 10; debit -6 -5 6; debit_d -6 -5 6; debra 11 -3 -12; debra_> -7 7 -7
debra_et 12 -13 -11; decle -6 -6 6; decle_direc -6 -6 6; degou -10 -7 10; degou_de -10 -7 10; deja 7 -1 -18
deja_> 14 -18 -13; deja_deux 17 -18 -14; deja_fait 15 -17 -10; deja_la -13 -15 15; deja_parle -7 -11 13
deja_redem 12 -23 -8; deja_resol -14 15 -16; delph -13 -8 12; delph_march -13 -8 12; deman -10 -11 12
deman_a -8 -11 14; deman_le -9 -8 9; demen -7 6 -6; demen_en -7 6 -6; depan -8 -8 9; depan_ma -8 -8 9
depen -22 -25 23; depen_> -13 -15 14; depen_ce -9 -12 11; depen_de -11 -7 12; depen_des -8 -12 9; depui -18 -18 19
depui_ca -6 -4 6; depui_ce -8 -8 8; depui_dix -5 -6 6; depui_hier -8 -7 8; depui_la -5 -6 7; depui_que -4 -6 7
depui_trois -11 -10 11; deran 15 -13 -18; deran_pas 15 -13 -18; derni -17 -19 19; derni_> -17 -19 19; des -17 -17 19
des_craqu -5 -5 5; des_enfan -4 -3 4; des_fois -8 -12 9; des_incom -10 -13 12; des_lilas -8 -8 8; des_machi -7 -4 9
desac -10 -10 10; desac_> -10 -10 10; desol -18 18 -11; desol_> -16 16 -8; desol_mais -5 9 -9; deux -14 -16 16
deux_> -11 -14 12; deux_aroba -4 -5 7; deux_doigt -9 -7 8; deux_fois 16 -14 -17; deux_l -13 14 -14
deux_mille -10 -7 9; deux_minut -9 -8 9; deux_ordin -6 -5 6; deux_ordis -4 -3 4; deux_quatr -2 -1 3
deux_secon -9 -10 10; deux_serve -6 -8 7; deux_table -7 -7 7; deux_trent -5 -5 6; deux_un -8 -9 9; deuxi -6 -8 7
deuxi_poste -6 -8 7; devan 11 -10 -11; devan_> 11 -10 -11; diffe -10 10 -10; diffe_> -10 10 -10; dingu -14 -9 13
dingu_> -14 -9 13; diop -8 -10 10; diop_> -8 -10 10; dire -3 -23 14; dire_> -9 -16 17; dire_c -5 -5 5
dire_ca 18 -12 -19; dire_que -8 -18 9; direc -12 -9 12; direc_> -9 -9 10; direc_techn -9 -9 9; direc_zero -2 -1 3
dis 29 -21 -18; dis_> 6 -7 -6; dis_oui 10 -10 -5; dis_pas 29 -28 -32; dis_que -26 14 -12; disie -8 -8 8
disie_> -8 -8 8; dison 10 -8 -8; dison_que 10 -8 -8; dit 5 -1 -8; dit_> 13 -4 -14; dit_aucun -6 -7 7
dit_d -13 -11 14; dit_non -20 16 -15; dit_oui 19 -22 -17; dit_qu -15 -7 10; dit_que -5 -10 11; dit_wifi -8 -6 7
dites -17 -20 20; dites_> -16 -20 19; dites_j -7 -5 8; dix -14 -15 16; dix_douze -5 -5 5; dix_heure -10 -11 10
dix_huit -6 -6 6; dix_minut -5 -6 6; dix_sept -6 -6 8; dizai -9 -9 10; dizai_de -9 -9 10; docte -6 -7 7
docte_bertr -6 -7 7; doigt -9 -7 8; doigt_d -9 -7 8; dois -10 -17 15; dois_redem -10 -17 15; donc 10 -11 -9
donc_> 10 -11 -9; dossi 10 -11 -6; dossi_> 10 -11 -6; doubl -4 -3 6; doubl_zero -4 -3 6; doute 9 -9 -8
doute_oui 9 -9 -8; douze -9 -9 10; douze_cinqu -6 -6 8; douze_peut -5 -5 5; douze_quara -4 -4 5; douze_soixa -4 -3 5
douze_trent -5 -5 6; dr -6 -8 8; dr_point -6 -8 8; drach -5 -6 7; drach_ici -5 -6 7; du -20 2 5; du_bruit -16 -14 14
du_cabin -6 -7 7; du_centr -8 -9 9; du_fixe -4 -6 5; du_fouta -7 -6 6; du_monde -6 8 -9; du_ticke 15 -9 -18
du_tous -13 13 -13; du_tout -15 13 -9; dubre -7 -7 7; dubre_d -7 -7 7; dupon -13 -15 15; dupon_> -10 -11 11
dupon_gmail -7 -9 8; duran -10 -8 9; duran_aroba -6 -6 6; duran_avec -7 -7 7; dure -8 -7 8; dure_> -8 -7 8
e -13 -13 14; e_aroba -5 -5 5; e_b -5 -5 5; e_f -5 -5 5; e_u -10 -9 10; ecole -7 -7 7; ecole_> -7 -7 7
ecout 2 -13 6; ecout_> 9 -8 -9; ecout_ou -8 -7 7; ecran -6 -7 7; ecran_de -6 -7 7; effec 11 -10 -11
effec_> 11 -10 -11; effet 12 -13 -11; effet_> 12 -13 -11; eh 9 -8 -9; eh_oui 9 -8 -9; elect -5 -9 6; elect_> -5 -9 6
elle -2 -16 7; elle_a -8 -7 8; elle_est -12 -11 12; elle_meme 12 -13 -11; embet -10 -14 13; embet_> -10 -14 13
en -9 -5 -2; en_ai -14 -16 15; en_conta -5 -5 5; en_effet 12 -13 -11; en_est -13 14 -14; en_fait -18 18 -12
en_mars -7 6 -6; en_numer -12 -11 12; en_occup -11 -9 12; en_panne 0 -11 3; en_plein 12 -15 -12; en_quatr -7 -7 8
en_rade -4 -6 5; en_reuni -9 -10 10; en_rond -6 -8 7; en_sais -15 -21 22; en_serai 14 -14 -13; en_suis -17 -21 21
encor -7 8 -9; encor_> -9 9 -8; encor_la 9 -9 -8; encor_non -5 8 -8; enfan -13 -13 14; enfan_> -4 -3 4
enfan_mais -7 -7 7; enfan_sont -7 -7 7; enfin 1 3 -19; enfin_> -10 13 -5; enfin_je 9 -10 -2; enfin_non -32 32 -17
enfin_oui 14 -13 -12; enfin_si 15 -15 -6; enten 4 -39 12; enten_> 14 -35 0; enten_des -5 -5 5; enten_mais -8 -9 9
enten_mal -23 -18 24; enten_par -6 -6 6; enten_pas -8 -9 9; entra -4 -5 5; entra_de -4 -5 5; entre -11 -12 12
entre_> -9 -10 10; entre_a -5 -5 6; entre_vingt -8 -6 7; erreu -11 22 -33; erreu_> -10 20 -31; erreu_monsi -15 11 -9
es -8 8 -8; es_goure -8 8 -8; escar -6 -5 6; escar_> -6 -5 6; espec -8 -7 8; espec_de -8 -7 8; essai 12 -14 -11
essai_> 12 -14 -11; essay -4 10 -22; essay_> -4 10 -22; est -3 -8 7; est_a -15 -19 18; est_absen -10 -10 10
est_au 0 -13 2; est_autre -13 12 -7; est_avec -15 11 -1; est_bien 32 -30 -23; est_bon -30 31 -25; est_ca 40 -37 -23
est_ce 13 -29 -6; est_cela 19 -17 -18; est_celui -8 -11 9; est_compl -21 -16 18; est_conse -8 -6 8
est_corre 25 -23 -21; est_coupe -10 -7 8; est_d 13 -14 -12; est_dans -9 -7 8; est_de -10 -11 13; est_deja -14 15 -16
est_diffe -10 10 -10; est_dix -7 -7 7; est_du -7 -6 6; est_en -15 -11 15; est_encor 9 -9 -8; est_etein -17 -14 16
est_exact 19 -19 -18; est_fait 21 -23 -18; est_faux -25 23 -17; est_fini -11 10 -9; est_frust -12 -12 12
est_genti -17 16 -10; est_hors -6 -6 7; est_inadm -8 -7 8; est_incor -17 16 -15; est_inexa -17 18 -19
est_insen -9 -10 10; est_julie -10 -10 10; est_juste 16 -15 -18; est_l -12 14 -17; est_la -14 12 -7; est_le 9 -12 -3
est_lola -7 -6 7; est_long -16 -16 16; est_ma -17 -14 19; est_mauva -8 -11 11; est_moi 20 -13 -21; est_mon -10 -8 9
est_noire -9 -8 9; est_non -19 20 -20; est_note 12 -11 -8; est_nul -9 -7 9; est_parti -10 -11 11; est_pas -7 10 -17
est_passe -9 -8 12; est_pierr -5 -8 7; est_plus -22 20 -16; est_point -21 14 -12; est_possi 12 -9 -13
est_pour 12 -7 -16; est_que -7 -4 9; est_quelq -4 -5 5; est_quoi -9 -23 14; est_regle -21 21 -20
est_rouge -9 -14 12; est_scand -11 -9 10; est_sur 5 -13 -1; est_tombe -13 -14 14; est_toujo 19 -22 -15
est_tout 12 -4 -24; est_tres -13 -14 14; est_trois -10 -10 10; est_un -27 19 -8; est_une -23 4 5
est_vrai 15 -13 -16; et 1 -39 13; et_ca -6 -8 7; et_comme 19 -12 -19; et_depui -7 -8 9; et_j -6 -5 6; et_la -3 -1 5
et_les -4 -3 4; et_mobil -9 -8 9; et_non -28 -28 28; et_onze -2 -1 3; et_puis -5 -5 6; et_rallu 11 -8 -13
et_rebra 12 -13 -11; et_une -6 -5 6; et_vingt -8 -6 7; etage -9 -13 11; etage_> -9 -13 11; etait -5 -10 11
etait_la -5 -10 11; ete -7 -7 7; ete_annul -7 -7 7; etein 5 -12 -1; etein_> -17 -14 16; etein_et 11 -8 -13
etes -14 -10 13; etes_des -10 -13 12; etes_tromp -8 9 -9; etes_une -6 -10 7; etes_vous -10 -11 11; etre -25 -19 25
etre_> -10 -9 10; etre_bien -13 -10 13; etre_mis -5 -5 5; etre_non -12 -12 12; etre_oui -8 -8 8; etre_pas -8 11 -8
etre_rappe -3 -2 5; etre_trans -16 -14 16; eu 3 0 -9; eu_de 13 -13 -12; eu_le -12 13 -13; eu_trois -7 -7 7
euh -18 -8 10; euh_> -17 -20 19; euh_bah 10 -10 -10; euh_ben -11 -13 12; euh_c -10 -9 10; euh_enfin 22 -20 -11
euh_euh -9 -9 9; euh_je -9 -10 10; euh_non -21 30 -39; euh_oui 10 -15 -4; euh_quatr -7 -8 8; euros -10 -8 9
euros_par -10 -8 9; evide 17 -16 -14; evide_> 18 -16 -17; evide_madam 6 -6 -6; evide_que 9 -5 -4; evite -11 11 -11
evite_> -11 11 -11; exact 21 -12 -27; exact_> 10 -4 -17; exact_c 12 -11 -8; exact_ca 10 -9 -9; exact_ce 10 -7 -14
exact_monsi 10 -10 -8; exact_nous -7 6 -6; exact_pour 12 -14 -9; excus -9 -8 9; excus_moi -9 -8 9; exige -8 -12 11
exige_un -8 -12 11; expli -5 -5 6; expli_y -5 -5 6; explo -9 -7 8; explo_> -9 -7 8; f -8 -9 9; f_e -5 -5 5
f_r -5 -6 6; facon -17 16 -15; facon_> -17 16 -15; facte -4 -6 7; facte_est -4 -6 7; faire 17 -14 -17
faire_> 11 -13 -11; faire_ca 10 -10 -10; fait 8 -11 -7; fait_> 6 14 -30; fait_beau -8 -14 11; fait_bip -7 -7 7
fait_c 4 -1 -13; fait_ca 13 -14 -10; fait_chier -12 -14 12; fait_comme 10 -10 -10; fait_d 7 -6 -8
fait_exact 16 -17 -11; fait_le -3 -3 5; fait_longt -11 -9 10; fait_monsi 15 -15 -9; fait_non -8 8 -11
fait_plus -6 -9 8; fait_trois 1 -14 1; fait_une -11 -13 12; faite 11 -4 -19; faite_comme 9 -13 -7
faite_donc 10 -11 -9; faite_erreu -17 13 -9; faite_vite 15 -15 -15; fatig -11 -11 11; fatig_> -11 -11 11
faudr -13 -16 16; faudr_que -13 -16 16; faut -19 -17 19; faut_que -5 -8 11; faut_voir -14 -16 16; faut_vous -9 -8 10
faux -1 5 -30; faux_> -1 5 -30; femme -8 -10 10; femme_> -8 -10 10; feu -6 -8 7; feu_> -6 -8 7; fibre 2 -17 3
fibre_> 12 -13 -11; fibre_est -10 -7 8; fibre_et -6 -5 6; fille -12 -10 12; fille_elle -8 -7 8; fille_qui -11 -9 12
fils -5 -5 5; fils_qui -5 -5 5; fin -12 -12 12; fin_> -12 -12 12; fini -11 10 -9; fini_c -11 10 -9; fixe -15 -12 15
fixe_> -5 -10 11; fixe_de -4 -6 5; fixe_est -18 -10 15; fixe_ne -6 -5 6; fois 3 2 -16; fois_> -11 8 4
fois_c -10 10 -10; fois_d 10 -11 -7; fois_deja 14 -18 -13; fois_il -9 -8 10; fois_meme 12 -10 -13
fois_que -17 13 -10; fonct -5 -5 5; fonct_plus -5 -5 5; fond -5 -5 7; fond_perma -5 -5 7; fonta -9 -9 9
fonta_j -9 -9 9; forfa -8 -7 8; forfa_> -8 -7 8; fouta -13 -9 11; fouta_de -13 -9 11; fr -13 0 3; fr_> -13 0 3
free -7 -10 9; free_point -7 -10 9; frero -8 9 -6; frero_> -8 9 -6; frust -12 -12 12; frust_mais -12 -12 12
gall -5 -6 6; gall_aroba -5 -6 6; garan -7 -7 8; garan_de -7 -7 8; gauch -7 -5 8; gauch_> -7 -5 8; gendr -3 -3 5
gendr_qui -3 -3 5; genti -17 16 -10; genti_> -17 16 -10; gille -9 -9 9; gille_fonta -9 -9 9; girar -6 -8 8
girar_aroba -6 -8 8; gmail -11 -14 13; gmail_com -7 -9 8; gmail_point -6 -9 8; go 12 -12 -12; go_> 12 -12 -12
gonfl -13 -12 13; gonfl_> -13 -12 13; good 9 -8 -8; good_> 9 -8 -8; goure -8 8 -8; goure_la -8 8 -8; grave 7 -25 8
grave_> 7 -25 8; gueul -13 -9 11; gueul_> -12 -12 12; gueul_votre -7 -6 6; h -6 -7 7; h_aroba -6 -7 7; habil -4 -6 6
habil_a -4 -6 6; habit -13 -17 15; habit_> -13 -17 15; haine -10 -13 12; haine_> -10 -13 12; hein -12 -15 14
hein_> -11 -16 13; hein_quoi -6 -6 6; helas 7 2 -17; helas_> 13 -14 -10; helas_non -12 12 -11; hesit -12 -15 14
hesit_> -12 -15 14; heure -11 -13 12; heure_> -11 -13 12; hier -6 -15 10; hier_> 9 -10 -8; hier_apres -9 -9 9
hier_et -6 -4 6; hier_soir -8 -7 8; histo -10 10 -6; histo_> -10 10 -6; hmm -12 -12 12; hmm_> -12 -12 12
homme 6 -4 -13; homme_> 11 -10 -9; homme_vous -8 11 -8; honte -6 -7 7; honte_votre -6 -7 7; hors -17 16 -15
hors_de -15 16 -17; hors_ligne -6 -6 7; hotma -4 -5 7; hotma_point -4 -5 7; hugue -6 -10 10; hugue_trent -6 -10 10
hui -11 2 4; hui_> -11 2 4; huit -6 -6 6; huit_> -5 -5 5; huit_doubl -4 -3 6; huit_quara -5 -5 8; huit_quatr -4 -4 5
hum 7 -6 -7; hum_hum 7 -6 -7; hum_oui 7 -6 -7; humai -8 -10 9; humai_> -8 -10 9; i -10 -9 10; i_l -7 -7 7
i_t -6 -6 6; ici -11 -11 12; ici_et -5 -6 7; ici_le -6 -7 7; idee -16 -23 22; idee_> -16 -23 22; il -9 -4 6
il_a -3 -3 5; il_est 1 -11 3; il_fait -8 -14 11; il_faudr -13 -16 16; il_faut -13 -8 11; il_me 3 -10 1
il_n -18 9 -8; il_passe -6 -8 8; il_pleut -10 -11 12; il_tourn -6 -8 7; il_vous 4 -17 -2; il_y -22 16 -14
imagi 10 -10 -10; imagi_que 10 -10 -10; impos -13 11 -9; impos_> -12 13 -14; impos_de -8 -8 8; impri -6 -6 7
impri_wifi -6 -6 7; inadm -8 -7 8; inadm_ca -8 -7 8; incom -10 -13 12; incom_> -10 -13 12; incon 10 -10 -11
incon_> 10 -10 -11; incor -20 20 -19; incor_> -20 20 -19; inexa -17 18 -19; inexa_> -17 18 -19; infor -7 -8 8
infor_a -7 -8 8; inqui -6 -6 6; inqui_> -6 -6 6; insen -9 -10 10; insen_a -9 -10 10; insta -13 -1 5
insta_je -6 -17 16; insta_la -4 -5 5; insta_non -11 10 -9; inter -22 2 7; inter_> 4 3 -12; inter_compe -5 -5 6
inter_est -12 -9 11; inter_et -9 -8 9; inter_m -8 -9 9; inter_march -6 -5 6; inter_pas -19 18 -17
inter_point -6 -8 8; inuti -12 12 -12; inuti_> -12 12 -12; inver -12 14 -17; inver_> -12 14 -17; ira -19 19 -17
ira_> -13 14 -15; ira_comme -13 9 -7; j -8 -8 8; j_ai -5 -5 2; j_aimer 8 5 -17; j_appel -16 4 1; j_atten -16 -14 15
j_aurai -7 -7 7; j_en 3 -27 3; j_enten -7 -5 6; j_exige -8 -12 11; j_hesit -12 -15 14; j_imagi 10 -10 -10
j_y -9 8 -6; jade -3 -9 11; jade_zero -3 -9 11; jamai -20 14 -13; jamai_> -19 9 -8; jamai_de -13 11 -11; je -3 -11 6
je_cherc -9 -10 10; je_compo -7 -7 7; je_compr -5 -6 6; je_confi 9 -7 -7; je_crois 5 2 -23; je_deman -4 -7 9
je_dis 26 -26 -22; je_dois -10 -17 15; je_euh -9 -9 9; je_l 8 -5 -11; je_m -17 5 -3; je_me -13 3 1; je_n -9 -3 2
je_ne 0 -1 -8; je_paie -6 -5 6; je_parle -5 -5 5; je_paye -10 -8 9; je_pense 14 -1 -23; je_peux -16 10 -8
je_plais -20 -18 20; je_pourr -10 -9 10; je_prefe -21 18 -16; je_prend -6 -6 6; je_refle -9 -9 9
je_refus -22 21 -18; je_regar -14 -19 15; je_regre -12 11 -10; je_sache -10 11 -11; je_sais -17 -22 23
je_saura -5 -5 5; je_souha -5 -5 5; je_suis -4 -15 12; je_suppo 6 -6 -6; je_telep -5 -5 5; je_vais -15 -13 15
je_verif -10 -11 11; je_verra -9 -10 10; je_veux 14 -7 -16; je_viens 11 -13 -11; je_vois -14 -10 13
je_voudr -11 -11 11; je_voula 10 -7 -14; je_vous 6 1 -11; jean -9 -12 11; jean_dupon -9 -12 11; jean_tiret -5 -7 9
jeune 6 -4 -13; jeune_homme 6 -4 -13; jeux -5 -7 8; jeux_ne -5 -7 8; joind -7 -9 9; joind_ma -7 -9 9
joker -12 -12 12; joker_> -12 -12 12; joli -12 -15 13; joli_accen -12 -15 13; jours -11 -10 11; jours_> -11 -10 11
julie -16 -15 16; julie_carpe -15 -16 16; julie_julie -10 -10 10; julie_point -6 -9 8; juste 16 -12 -25
juste_> 8 -4 -21; juste_augus 13 -13 -11; juste_oui 13 -13 -7; l -9 8 -6; l_> -15 12 -4; l_accue -6 -8 7
l_ai 8 2 -16; l_alarm -4 -6 6; l_an -9 -11 10; l_autre -12 5 -4; l_e -5 -5 5; l_ecole -7 -7 7; l_ecran -6 -7 7
l_enten -8 -9 9; l_insta -11 10 -9; l_inter -8 -9 9; l_inver -12 14 -17; l_ordin -5 -5 6; l_oreil -7 -5 8
l_point -5 -6 6; l_un -7 4 -4; la -25 1 14; la_> -13 14 -14; la_bonne -14 18 -16; la_bouti -6 -5 6; la_box -9 4 -2
la_c 4 6 -13; la_casqu -6 -8 7; la_cata -6 -9 8; la_centr -4 -6 6; la_conne -6 -7 7; la_cuisi -10 -6 7
la_direc -4 -6 6; la_fibre 2 -17 3; la_fin -12 -12 12; la_haine -10 -13 12; la_je -6 -7 7; la_la -5 -5 5
la_le -10 -10 10; la_ligne -8 -9 9; la_maiso -10 -10 10; la_marqu -6 -7 7; la_meme 9 -9 -8; la_merde -10 -11 13
la_moind -12 -18 18; la_peine -10 12 -14; la_poste -5 -5 5; la_premi 2 3 -15; la_quest -18 -21 22; la_rue -7 7 -7
la_semai -2 -4 5; la_socie -9 -13 12; la_tele -11 -16 15; la_vie -13 11 -11; la_voisi -4 -6 5; lacro -6 -7 7
lacro_du -6 -7 7; laiss -18 18 -18; laiss_> -12 11 -6; laiss_tombe -14 15 -15; lambe -15 -15 15; lambe_> -15 -15 15
lapos -5 -5 5; lapos_point -5 -5 5; laque -12 -12 12; laque_> -12 -12 12; laure -10 -10 10; laure_picho -10 -10 10
le -11 -2 4; le_06 -6 -6 6; le_06123 -18 -13 16; le_bon -12 22 -23; le_burea -11 -10 11; le_c -10 -9 10
le_cas 11 0 -28; le_chat -9 -7 8; le_chien -10 -10 10; le_code -9 -8 9; le_confi 14 -19 -13; le_conse -5 -10 11
le_contr -19 19 -17; le_direc -9 -9 9; le_dis 6 -7 -6; le_docte -6 -7 7; le_facte -4 -6 7; le_faire 11 -13 -11
le_fixe -17 -11 17; le_meme -8 10 -14; le_mille 12 -15 -12; le_moins -6 8 -9; le_momen -10 10 -9
le_monde -10 -11 11; le_mot -7 -8 7; le_papie -3 -3 5; le_pare -6 -8 7; le_placa -9 -6 8; le_point -5 -6 6
le_porta -8 -7 8; le_repet -9 -8 10; le_repon -6 -6 6; le_respo -10 -10 10; le_salon -14 -11 14; le_servi -2 -4 5
le_souci -13 -17 15; le_stand -4 -5 5; le_techn -15 -11 15; le_telep -20 7 4; le_temps -16 7 -5; le_termi -6 -5 6
le_toit -9 -7 8; le_vide -7 -8 8; le_voyan 7 -12 -4; le_wifi -9 -13 12; le_zero -12 -11 12; lent -13 -14 14
lent_> -13 -14 14; lente -8 -9 9; lente_> -8 -9 9; leque -12 -12 12; leque_> -12 -12 12; les -15 -14 17
les_appel -4 -5 5; les_chamb -6 -7 7; les_commu -6 -6 7; les_deux -4 -3 4; les_enfan -7 -7 7; les_heure -7 -7 8
les_messa -5 -5 6; ligne -8 -10 10; ligne_> -6 -6 7; ligne_direc -2 -1 3; ligne_est -8 -9 9; ligne_telep -5 -5 5
lilas -8 -8 8; lilas_> -8 -8 8; loin -17 13 -13; loin_de -17 13 -13; lola -7 -6 7; lola_masso -7 -6 7
long -16 -16 16; long_> -16 -16 16; longt -11 -9 10; longt_que -11 -9 10; lucie -7 -13 12; lucie_marti -7 -13 12
lui 11 -12 -9; lui_meme 11 -12 -9; lundi -9 -9 9; lundi_derni -9 -9 9; lunet -7 -7 8; lunet_> -7 -7 8; lyon -9 -8 9
lyon_> -9 -8 9; m -6 -2 0; m_a -10 -14 18; m_aider -6 -5 6; m_appel -15 3 2; m_arran 11 -3 -15; m_enten -17 -10 14
m_inter -19 18 -17; m_point -5 -6 6; ma -15 -14 17; ma_box -12 -18 18; ma_chamb -6 -8 8; ma_conna -10 15 -15
ma_conne -8 -8 9; ma_conso -5 -7 8; ma_femme -8 -10 10; ma_fille -12 -10 12; ma_ligne -5 -5 5; ma_mere -11 -9 10
ma_table -4 -3 5; ma_tiret -5 -6 6; machi -9 -9 9; machi_> -9 -9 9; madam 9 -17 -2; madam_> 9 -17 -2
maint -9 11 -11; maint_> -9 11 -11; mais -7 6 -6; mais_bien 3 6 -13; mais_bon -12 -12 12; mais_c -24 7 8
mais_carre 12 -12 -11; mais_en -9 9 -9; mais_faite 15 -15 -15; mais_j -7 -7 7; mais_moi -8 -9 9; mais_non -26 21 -12
mais_oui 18 -14 -16; mais_pas -17 18 -17; mais_si 11 -11 -13; mais_vous -8 -7 7; maiso -10 -10 10
maiso_> -10 -10 10; maitr -13 -8 12; maitr_delph -13 -8 12; mal -28 12 -5; mal_> -12 -9 11; mal_compr -21 19 -17
mal_de -7 -5 8; malhe 5 3 -13; malhe_> 8 -7 -9; malhe_non -15 17 -16; malhe_oui 6 -6 -5; mamad -8 -10 10
mamad_diop -8 -10 10; mange -10 -11 11; mange_> -10 -11 11; marc -5 -7 9; marc_point -5 -7 9; march 11 -36 1
march_> 16 -18 -11; march_concl 10 -8 -12; march_pas -32 -28 31; march_plus -6 -4 6; march_pour 15 -11 -21
march_toujo 6 -7 -6; mari -13 -11 16; mari_> -4 -7 9; mari_est -8 -6 8; mari_qui -9 -7 8; marie -9 -9 9
marie_lambe -9 -9 9; marqu -6 -7 7; marqu_sorti -6 -7 7; marre -15 -12 14; marre_> -15 -12 14; mars -7 6 -6
mars_> -7 6 -6; marse -14 -14 15; marse_> -14 -14 15; marti -15 7 -4; marti_> -14 11 -10; marti_aroba -5 -7 6
marti_j -7 -13 12; masso -7 -6 7; masso_> -7 -6 7; matin -10 -10 10; matin_> -10 -10 10; mauva -14 1 2
mauva_> -6 -7 7; mauva_adres -9 9 -9; mauva_on -8 -9 9; me 5 -23 7; me_bloqu -6 -5 6; me_convi 13 -9 -13
me_deman -9 -8 9; me_deran 15 -13 -18; me_gonfl -13 -12 13; me_parai 7 -1 -6; me_parle -8 -7 8; me_pose 7 -7 -7
me_rappe -8 -8 8; me_rend -14 -9 13; me_repon -8 -7 8; me_sembl 11 -8 -11; me_souvi -20 5 -1; me_trans -5 -5 6
me_va 19 -14 -19; medic -6 -7 7; medic_> -6 -7 7; meme 16 -7 -26; meme_> 23 -17 -24; meme_dossi 10 -11 -6
meme_oui 10 -10 -6; meme_panne 9 -9 -8; meme_probl -8 9 -16; meme_souci 13 -16 -9; merci 0 7 -18; merci_> 1 6 -20
merci_aroba -7 -15 14; merci_ca -13 14 -11; merci_sans -7 7 -4; merde -11 -10 11; merde_> -10 -11 13
merde_j -10 -9 10; mere -11 -9 10; mere_> -7 -9 9; mere_qui -13 -11 14; mes -15 -14 15; mes_appar -7 -8 8
mes_lunet -7 -7 8; mes_papie -9 -8 9; mes_visio -8 -8 8; messa -5 -5 6; messa_> -5 -5 6; mhm 12 -12 -12
mhm_> 12 -12 -12; midi -9 -9 9; midi_> -9 -9 9; mieux -14 11 -9; mieux_pas -14 11 -9; mille 4 -12 -2
mille_> 7 -14 -7; mille_lyon -9 -8 9; mille_neuf -4 -5 7; mince -12 -12 12; mince_> -12 -12 12; minut -10 -9 10
minut_> -10 -9 10; minut_je -7 -7 8; mis -5 -5 5; mis_> -3 -3 5; mis_en -5 -5 5; mmh 8 -6 -7; mmh_oui 8 -6 -7
mobil -9 -8 9; mobil_> -9 -8 9; modif -14 -20 17; modif_mon -14 -20 17; moi -5 -6 4; moi_> -7 -5 4; moi_ces -7 -7 7
moi_je -13 -14 15; moi_meme 11 -10 -14; moi_non -14 23 -27; moi_quelq -5 -6 6; moi_qui 10 -8 -10; moi_un -6 -6 6
moind -12 -18 18; moind_idee -14 -13 13; moind_page -8 -8 8; moins -6 8 -9; moins_du -6 8 -9; mois -15 -14 16
mois_de -11 -9 11; mois_pour -10 -8 9; momen -10 10 -9; momen_> -10 10 -9; mon -10 -32 23; mon_blaze -7 -6 7
mon_bon 19 -16 -19; mon_compt -7 -7 7; mon_contr -14 -20 17; mon_fils -5 -5 5; mon_fixe -6 -5 6; mon_gendr -3 -3 5
mon_impri -6 -6 7; mon_inter 10 -10 -10; mon_mari -13 -11 16; mon_nom -7 -10 10; mon_numer -6 -6 6
mon_ordin -15 -7 10; mon_pc -3 -1 5; mon_petit 9 -11 -9; mon_porta -8 -8 9; mon_repon -5 -5 6; mon_telep -9 -9 10
mon_wifi -9 -7 9; monde -14 -2 4; monde_> -6 8 -9; monde_est -10 -11 11; monsi -5 3 -8; monsi_> 1 1 -13
monsi_lambe -11 -11 11; monsi_marti -12 13 -13; moque -13 -15 14; moque_de -13 -15 14; mot -7 -8 7; mot_de -7 -8 7
n -19 8 -5; n_a -6 -1 2; n_ai -29 10 -7; n_arriv -7 -9 9; n_en -18 1 0; n_est -21 21 -18; n_y 5 -14 -5; ne -4 -5 -1
ne_crois -20 14 -11; ne_dis 21 -20 -23; ne_fait -6 -9 8; ne_fonct -5 -5 5; ne_l -13 11 -6; ne_m -22 19 -15
ne_march -6 -5 6; ne_me 0 -17 10; ne_peut -4 -6 6; ne_peux -13 -14 14; ne_prefe -21 15 -13; ne_prend -5 -5 6
ne_recoi -4 -5 5; ne_sais -12 -21 21; ne_saura -9 -11 12; ne_se -5 -6 6; ne_souha -17 17 -16; ne_suis -14 19 -19
ne_va -5 -6 7; ne_veux -13 12 -11; negat -14 14 -14; negat_> -14 14 -14; negat_non -7 12 -12; nenni -17 16 -15
nenni_> -17 16 -15; net -6 -6 6; net_> -6 -6 6; netfl -6 -8 7; netfl_il -6 -8 7; neuf -9 -8 9; neuf_> -2 -2 4
neuf_cent -4 -5 7; neuf_mille -9 -8 9; neuf_quara -4 -3 5; neuve -8 -9 9; neuve_> -8 -9 9; ni -16 -12 13
ni_d -7 -9 9; ni_l -7 4 -4; ni_non -15 -19 18; ni_oui -15 -19 18; niet -12 12 -12; niet_> -12 12 -12; noire -9 -8 9
noire_avec -9 -8 9; nom -12 7 -2; nom_> -11 -3 5; nom_c -10 11 -14; non -22 28 -22; non_> -36 21 0
non_allez 9 -8 -9; non_alors -16 16 -14; non_atten -12 12 -12; non_aucun 15 -15 -10; non_c 2 6 -30; non_ca -18 13 -8
non_ce -16 16 -5; non_desol -16 16 -8; non_du -16 18 -10; non_en -12 12 -8; non_enfin 14 -14 -15; non_j -9 8 -6
non_je -13 17 -17; non_juste -12 11 -7; non_l -9 9 -5; non_laiss -12 11 -6; non_mais 5 -5 -9; non_merci -31 30 -10
non_non 7 -3 -17; non_pardo -6 8 -21; non_pas -4 5 -11; non_peut -8 11 -8; non_plus -15 12 -11; non_point -20 13 -12
non_pourq -13 13 -12; non_rien -8 8 -7; non_si 9 -9 -4; non_surto -9 12 -11; non_toujo -13 13 -5; non_vous -8 9 -9
non_voyon -11 11 -10; nonan -9 -9 10; nonan_poste -9 -9 10; nope -14 14 -14; nope_> -14 14 -14; nos -4 -5 5
nos_clien -4 -5 5; note 14 -12 -7; note_merci 12 -11 -8; note_oui 5 -3 -5; notre 1 -12 2; notre_infor -7 -8 8
notre_raiso 5 -5 -5; nous 1 -5 -3; nous_avons -10 0 1; nous_somme 8 -8 -7; nouve 3 -1 -16; nouve_> 13 -13 -12
nouve_souci -11 10 -9; noval -6 -6 6; noval_point -6 -6 6; novem -11 -9 11; novem_> -11 -9 11; nul -9 -7 9
nul_> -9 -7 9; nulle -12 12 -12; nulle_> -12 12 -12; numer -21 0 9; numer_> -9 14 -16; numer_c -6 -6 6
numer_ca -7 -7 7; numer_de -10 -7 9; numer_prive -12 -11 12; occup -7 -6 7; occup_> -11 -9 12; occup_de -5 -5 5
offre -6 -8 8; offre_plus -6 -8 8; oh -4 -4 4; oh_la -5 -5 5; oh_non -9 11 -10; oh_punai -11 -15 14; oh_que 11 7 -22
ok 13 -11 -14; ok_> 12 -12 -11; ok_ca 15 -9 -16; ok_d 9 -9 -7; ok_mais -14 14 -9; ok_pas 8 -7 -7; on 7 -11 -8
on_a -8 -13 11; on_essai 12 -14 -11; on_est -4 -17 9; on_fait 10 -10 -10; on_m -7 -8 8; on_n -6 -7 7
on_oubli -15 14 -13; on_peut 22 -18 -21; on_se -8 -9 9; on_va 13 -9 -13; on_verra -15 -13 15; onze -5 -4 6
onze_cinqu -2 -1 3; onze_vingt -5 -5 6; opera -12 -12 12; opera_> -12 -12 12; orang -8 -11 11; orang_point -8 -11 11
ordin -15 -14 17; ordin_> -11 -11 12; ordin_dit -15 -7 10; ordin_et -6 -5 6; ordis -4 -3 4; ordis_des -4 -3 4
oreil -7 -5 8; oreil_gauch -7 -5 8; ou -13 -17 16; ou_c -7 -4 9; ou_j -8 -11 9; ou_non -8 -7 8; ou_quoi -8 -7 7
oubli -23 13 -10; oubli_> -19 18 -18; oubli_le -7 -8 7; oui 33 -28 -16; oui_> 35 -28 -24; oui_allez 5 -5 -5
oui_alors -12 14 -22; oui_bien 6 -6 -5; oui_c 30 -26 -23; oui_ca 15 -10 -18; oui_da 13 -10 -11; oui_deja 17 -18 -14
oui_deux 13 -9 -6; oui_effec 11 -10 -11; oui_enfin -15 17 -14; oui_et -28 -28 28; oui_euh -12 14 -19
oui_evide 12 -14 -9; oui_grave 19 -8 -23; oui_hein 20 -13 -21; oui_helas 13 -14 -10; oui_il 10 -10 -10
oui_j 27 -25 -22; oui_je 28 -17 -35; oui_jeune 11 -10 -9; oui_juste 14 -14 -8; oui_le 22 -18 -22
oui_madam 16 -10 -19; oui_mais -24 26 -28; oui_malhe 8 -7 -9; oui_merci 17 -18 -12; oui_mon 15 -13 -15
oui_ni -15 -19 18; oui_non -27 27 -21; oui_on 8 -9 -7; oui_ou -8 -7 8; oui_oui 22 -9 -23; oui_pardi 6 -5 -6
oui_pas 7 -5 -1; oui_peuch 9 -8 -9; oui_peut -12 -12 12; oui_plusi 5 -5 -5; oui_pour 12 -13 -11
oui_pourq 12 -11 -13; oui_puisq 6 -7 -6; oui_s 16 -11 -16; oui_toujo 13 -12 -9; oui_tout 29 -32 -12; oui_vas 6 -6 -5
oui_voila 9 -9 -7; oui_vous 16 -16 -16; oui_y 6 -6 -2; p -5 -5 5; p_point -5 -5 5; page -8 -8 8; page_> -8 -8 8
paie -6 -5 6; paie_la -6 -5 6; paill -14 -13 14; paill_> -14 -13 14; panne 6 -14 -2; panne_> 6 -14 -2
papie -12 -11 13; papie_> -9 -8 9; papie_je -3 -3 5; par -14 -15 16; par_la -6 -6 6; par_mois -10 -8 9
par_quelq -3 -2 5; par_telep -4 -6 6; parai 7 -1 -6; parai_bien 7 -1 -6; parce -4 -6 5; parce_que -4 -6 5
pardi 16 -15 -16; pardi_> 16 -15 -16; pardo -16 -10 18; pardo_> -19 1 9; pardo_oui 17 -17 -13; pardo_vous -8 -8 8
pare -6 -8 7; pare_feu -6 -8 7; parei 10 -10 -9; parei_oui 10 -10 -9; parfa 19 -19 -18; parfa_> 14 -16 -13
parfa_on 10 -10 -10; parle -15 -14 16; parle_> -9 -8 9; parle_a -12 -13 14; parle_de -8 -7 8; parti -15 -18 18
parti_> -14 -14 14; parti_mange -10 -11 11; parto -7 -10 9; parto_> -7 -10 9; pas -18 17 -13; pas_> -19 16 -8
pas_a -13 10 -8; pas_alors -6 -5 6; pas_au -5 -5 5; pas_aujou -12 16 -16; pas_besoi -14 15 -15; pas_bien -20 -15 19
pas_ca -32 33 -24; pas_ce -20 13 8; pas_celui -9 10 -15; pas_certa -28 -16 18; pas_cette -10 9 -8
pas_chez -7 10 -12; pas_comme -12 14 -14; pas_compr -13 -25 23; pas_corre -20 15 -6; pas_d 20 -18 -17
pas_de 34 -33 -18; pas_du -17 1 3; pas_encor -9 9 -8; pas_enten -23 -24 24; pas_essay -13 16 -17; pas_eu 7 5 -15
pas_exact -27 26 -14; pas_fait -23 23 -21; pas_faux 28 -29 -14; pas_grave -35 -24 28; pas_habil -4 -6 6
pas_inter -12 15 -17; pas_la -5 11 -14; pas_le -38 41 -24; pas_maint -15 15 -13; pas_merci -16 12 -10
pas_moi -11 11 -10; pas_monsi -12 13 -13; pas_non 23 -22 -31; pas_oui 6 -6 -7; pas_pense -7 6 -5
pas_pour -24 26 -22; pas_pu -9 13 -13; pas_que -18 14 -12; pas_quest -13 14 -14; pas_redem -7 6 -6
pas_regle 16 -16 -14; pas_repon -13 -14 14; pas_reuss -7 12 -15; pas_reven 10 -10 -10; pas_sa -10 11 -14
pas_speci -12 12 -11; pas_sur -19 -13 16; pas_touch -6 14 -15; pas_tout -21 21 -12; pas_trop -11 -10 13
pas_vous -13 -12 13; pas_vraim -20 22 -15; pasca -6 -8 8; pasca_point -6 -8 8; passe -12 -16 15; passe_> -7 -8 7
passe_a -6 -8 8; passe_hier -11 -8 13; passe_j -4 -6 7; passe_mal -6 -6 6; passe_moi -7 -8 8; passe_pas -6 -8 8
passe_plus -6 -5 6; paul -17 -17 18; paul_aroba -5 -7 6; paul_chez -8 -9 9; paul_duran -7 -7 7; paye -10 -8 9
paye_cinqu -10 -8 9; pc -3 -1 5; pc_ma -3 -1 5; peine -10 12 -14; peine_> -10 12 -14; pense 3 8 -19; pense_> 7 2 -13
pense_bien 6 -5 -5; pense_pas -26 21 -12; pense_que 9 -13 -7; perma -5 -5 7; perma_au -5 -5 7; perso -18 -5 8
perso_> -18 -5 9; perso_a -10 -10 10; perso_n -3 10 -10; perte -7 -7 8; perte_de -7 -7 8; petit 9 -11 -9
petit_> 9 -11 -9; peu -24 2 5; peu_embet -10 -14 13; peu_inqui -6 -6 6; peu_parto -7 -10 9; peu_pour -17 14 -13
peuch 9 -8 -9; peuch_> 9 -8 -9; peut 1 -23 8; peut_dire 18 -12 -19; peut_essay 15 -18 -10; peut_etre -24 -17 24
peut_faire 10 -10 -10; peut_parle -7 -4 9; peut_plus -4 -6 6; peux -19 4 -2; peux_etre -16 -14 16
peux_parle -6 -6 6; peux_pas -22 9 -8; picar -3 -5 5; picar_point -3 -5 5; picho -10 -10 10; picho_> -10 -10 10
pierr -5 -8 7; pierr_tiret -5 -8 7; placa -9 -6 8; placa_> -9 -6 8; plais 1 -17 3; plais_> 1 -17 3; plait 4 -17 -2
plait_> 2 -15 -1; plait_merci 18 -16 -18; plein 12 -15 -12; plein_dans 12 -15 -12; pleut -10 -11 12
pleut_depui -10 -11 12; plus -38 8 7; plus_> -18 -10 14; plus_appel -4 -6 6; plus_ca -6 -5 6; plus_de -15 -19 20
plus_du -6 11 -13; plus_le -30 9 -2; plus_les -6 -8 8; plus_maint -8 10 -11; plus_rapid -6 -8 8
plus_tard -16 -16 17; plus_trop -6 -7 7; plus_tut -6 -9 8; plusi 5 -5 -5; plusi_fois 5 -5 -5; pluto 1 5 -16
pluto_non -12 13 -12; pluto_oui 10 -11 -7; point -22 -3 10; point_be -6 -7 7; point_berna -5 -6 6
point_com -17 6 -1; point_dr -6 -8 8; point_e -6 -6 6; point_f -5 -6 6; point_fr -13 0 3; point_gall -5 -6 6
point_girar -6 -8 8; point_h -6 -7 7; point_i -6 -6 6; point_l -5 -5 5; point_le -5 -6 6; point_marti -5 -7 6
point_merci -7 -15 14; point_net -6 -6 6; point_vidal -5 -7 9; point_weber -6 -8 8; porta -10 -12 12
porta_> -7 -6 7; porta_de -8 -7 8; porta_reste -5 -5 5; pose 7 -7 -7; pose_pas 7 -7 -7; posit 12 -12 -12
posit_> 12 -12 -12; possi -10 -13 11; possi_> -13 -12 13; possi_oui 12 -9 -13; poste -15 -15 15; poste_> -10 -10 11
poste_a -6 -8 7; poste_point -5 -5 5; pour 6 9 -30; pour_autre -20 21 -15; pour_ca -1 6 -16; pour_l -11 10 -9
pour_la 12 -13 -11; pour_le -11 -5 3; pour_ma -7 -13 12; pour_moi 4 7 -21; pour_sur 12 -12 -12; pour_un -15 16 -16
pourq 14 -22 0; pourq_> -13 13 -12; pourq_pas 26 -24 -33; pourq_vous -16 -12 16; pourr -10 -9 10
pourr_pas -10 -9 10; pouve -7 -16 11; pouve_> 16 -16 -16; pouve_m -6 -5 6; pouve_repet -21 -13 19; prefe -25 25 -22
prefe_atten -7 7 -7; prefe_avoir -5 -8 8; prefe_evite -11 11 -11; prefe_pas -19 20 -19; premi -5 -6 -1
premi_etage -9 -13 11; premi_fois 2 3 -15; prend -6 -8 8; prend_plus -5 -5 6; prend_un -6 -6 6; pret 9 -9 -9
pret_> 9 -9 -9; prie -6 -17 16; prie_j -6 -17 16; prive -12 -11 12; prive_> -12 -11 12; probl 18 -12 -25
probl_> 16 -10 -25; probl_allez 7 -6 -7; probl_avec -7 -5 7; probl_est -9 9 -5; probl_oui 5 -5 -5; profe -8 -13 11
profe_> -8 -13 11; propo 16 -11 -16; propo_de 16 -11 -16; pu -9 13 -13; pu_> -9 13 -13; puis -8 -7 8
puis_je -5 -5 5; puis_l -5 -5 6; puisq 5 2 -7; puisq_je 5 2 -7; puk -9 -8 9; puk_> -9 -8 9; punai -9 -12 11
punai_elle -11 -15 14; punai_j -7 -8 7; putai -8 -7 7; putai_mais -8 -7 7; qu -20 -13 20; qu_est -18 -8 16
qu_il -13 -6 10; qu_inter -6 -5 6; qu_un -8 -9 10; quand -11 -11 12; quand_je -7 -6 7; quand_on -7 -8 8
quara -13 -11 15; quara_cinq -5 -5 7; quara_deux -10 -7 9; quara_quatr -5 -5 6; quato -2 -1 3; quato_soixa -2 -1 3
quatr -14 -14 15; quatr_> -8 -8 8; quatr_appar -5 -5 6; quatr_aroba -6 -10 10; quatr_cinqu -5 -5 6
quatr_heure -7 -7 8; quatr_ordin -11 -11 12; quatr_soixa -6 -6 8; quatr_vingt -6 -7 10; que -7 9 -11
que_> -16 -13 15; que_c -5 -10 11; que_ca -11 -14 12; que_des -7 -4 9; que_j 15 -5 -18; que_je 3 4 -14
que_le -4 -6 7; que_ma -4 -6 5; que_nenni -12 11 -11; que_non -28 26 -19; que_oui 14 -14 -12; que_vous -23 -13 21
quel -13 -13 13; quel_qu -8 -9 10; quel_ticke -13 -13 13; quell -13 -15 15; quell_box -12 -14 13
quell_quest -9 -12 11; quelq -12 -11 14; quelq_un -12 -11 14; quest -19 1 4; quest_> -19 1 4; qui -6 -15 10
qui_a -9 -7 9; qui_ai 10 -8 -10; qui_etes -10 -11 11; qui_m -12 -9 13; qui_s -7 -6 7; qui_va -5 -5 6
quinz -12 -13 13; quinz_aroba -5 -6 6; quinz_rue -8 -8 8; quoi -18 -20 20; quoi_> -14 -13 14; quoi_deja -13 -15 15
quoi_la -11 -11 11; quoi_un -7 -15 9; quoi_vous -9 -8 9; r -14 -13 15; r_> -5 -6 6; r_e -10 -10 11; r_h -3 -5 5
raccr -7 -7 7; raccr_tout -7 -7 7; rade -4 -6 5; rade_> -4 -6 5; raiso 16 -19 -13; raiso_> 12 -17 -9
raiso_socia 5 -5 -5; rallu 11 -8 -13; rallu_> 11 -8 -13; rapid -6 -8 8; rapid_> -6 -8 8; rappe 0 -16 8
rappe_> 12 -14 -9; rappe_par -3 -2 5; rappe_plus -12 -9 11; ras -6 -8 7; ras_la -6 -8 7; ravi 14 -14 -13
ravi_> 14 -14 -13; rebra 12 -13 -11; rebra_> 12 -13 -11; recoi -4 -5 5; recoi_plus -4 -5 5; recu 5 -5 -5
recu_d 5 -5 -5; redem -6 5 -5; redem_> -5 7 -7; redem_la -10 -17 15; reel -8 -8 8; reel_> -8 -8 8; refle -9 -9 9
refle_> -9 -9 9; refus -3 8 -24; refus_> -3 8 -24; regar -15 -12 14; regar_> -15 -12 14; regle -14 17 -21
regle_> 14 -13 -12; regle_ca -20 20 -20; regle_cette -10 10 -6; regre -12 11 -10; regre_> -12 11 -10
remar -9 -11 10; remar_vite -9 -11 10; rembo -13 -11 12; rembo_moi -13 -11 12; rend -14 -9 13; rend_dingu -14 -9 13
repet -22 -14 21; repet_> -11 -11 11; repet_la -5 -13 13; repet_s -18 -13 18; repon -20 -23 24; repon_a -13 -14 14
repon_il -4 -6 6; repon_ne -5 -5 6; repon_oui -8 -7 8; repon_se -6 -6 6; resol -14 15 -16; resol_> -14 15 -16
respo -12 -10 11; respo_> -8 -8 8; respo_est -10 -10 10; reste -5 -5 5; reste_sur -5 -5 5; retab -7 -7 8
retab_en -7 -7 8; reuni -9 -10 10; reuni_> -9 -10 10; reuss -7 12 -15; reuss_> -7 12 -15; reven 10 -10 -10
reven_mon 10 -10 -10; rien -30 18 -14; rien_> -12 9 -7; rien_a -12 11 -11; rien_compr -18 -34 29; rien_debra -7 7 -7
rien_du -9 12 -12; rien_fait -17 13 -12; rien_il -1 -4 4; rien_non -3 10 -10; rien_redem -16 17 -17
roami -10 -10 10; roami_desac -10 -10 10; robot -5 -6 6; robot_passe -5 -6 6; rond -6 -8 7; rond_et -6 -8 7
rond_il -6 -8 7; rouge -9 -14 12; rouge_> -9 -14 12; roule 13 -16 -13; roule_> 13 -16 -13; rouss -7 -7 7
rouss_de -7 -7 7; rue -11 2 3; rue_d -7 7 -7; rue_des -8 -8 8; s -2 -15 6; s_allum -5 -8 7; s_en -11 -9 12
s_il 4 -17 -2; s_occup -5 -5 5; s_tiret -3 -5 5; sa -10 11 -14; sa_> -10 11 -14; sabin -6 -7 7; sabin_point -6 -7 7
sache -10 11 -11; sache_> -10 11 -11; sais -21 -30 32; sais_pas -19 -28 29; sais_plus -6 -7 7; sais_rien -12 -16 17
sais_trop -12 -14 14; salon -14 -11 14; salon_> -14 -11 14; sans -1 -4 -6; sans_doute 9 -9 -8; sans_facon -17 16 -15
sans_inter -8 -6 7; sans_probl 10 -12 -7; saura -6 -7 7; saura_pas -6 -7 7; savoi -16 -12 16; savoi_ca -16 -12 16
scand -11 -9 10; scand_> -11 -9 10; se -11 -14 15; se_compr -8 -9 9; se_conne -5 -6 6; se_decle -6 -6 6
secon -9 -10 10; secon_> -9 -10 10; seize -4 -4 5; seize_> -4 -4 5; semai -11 -13 12; semai_> -10 -11 10
semai_derni -2 -4 5; semai_que -8 -8 8; sembl 11 -8 -11; sembl_oui 11 -8 -11; sept -5 -4 8; sept_quatr -3 -3 5
sept_trent -6 -6 8; sept_zero -4 -3 5; serai 17 -14 -17; serai_bien 7 -5 -5; serai_parfa 7 -8 -7
serai_ravi 14 -14 -13; sert -9 10 -11; sert_a -9 10 -11; serve -6 -8 7; serve_plus -6 -8 7; servi -14 -13 15
servi_> -10 -7 10; servi_c -10 -11 13; servi_techn -11 -12 12; seul -8 -10 9; seul_appar -9 -11 11; seul_au -7 -7 7
seule -10 -12 12; seule_> -7 -7 7; seule_table -8 -9 9; si 25 -22 -18; si_> 22 -21 -20; si_c 15 -15 -9
si_enfin -19 16 -9; si_fait 8 -10 -6; si_je 15 -18 -12; si_si 7 -5 -18; signa -6 -7 7; signa_de -6 -7 7
signe -9 -7 8; signe_> -9 -7 8; six -6 -6 7; six_> -6 -7 10; six_douze -6 -6 6; six_onze -5 -5 6; six_quatr -5 -5 8
six_soixa -5 -5 5; skyne -6 -7 7; skyne_point -6 -7 7; sms -7 -9 9; sms_ni -7 -9 9; socia 5 -5 -5; socia_> 5 -5 -5
socie -9 -13 12; socie_dupon -7 -7 7; socie_trans -8 -11 10; soir -8 -7 8; soir_> -8 -7 8; soixa -13 -13 14
soixa_dix -6 -6 6; soixa_et -2 -1 3; soixa_neuf -9 -8 9; soixa_quinz -5 -6 6; soixa_sept -2 -2 4
soixa_trois -4 -3 5; somme 8 -8 -7; somme_d 8 -8 -7; sonne -7 -8 8; sonne_dans -7 -8 8; sont -7 -7 7; sont_a -7 -7 7
sophi -4 -5 7; sophi_mille -4 -5 7; sorti -6 -7 7; sorti_a -6 -7 7; souci 18 -19 -12; souci_> 19 -15 -21
souci_allez 11 -11 -9; souci_habit -13 -17 15; souha -12 10 -5; souha_etre -5 -5 5; souha_pas -17 17 -16
sous -8 -9 9; sous_la -8 -9 9; souvi -20 5 -1; souvi_> -13 12 -11; souvi_plus -14 -16 15; speci -12 12 -11
speci_> -12 12 -11; stand -4 -5 5; stand_telep -4 -5 5; stylo -6 -6 6; stylo_> -6 -6 6; suis -7 -8 7; suis_a -9 -7 8
suis_au -8 -8 10; suis_d 12 -9 -13; suis_dans -10 -6 7; suis_degou -10 -7 10; suis_devan 11 -10 -11
suis_en -12 -11 12; suis_fatig -11 -11 11; suis_la 17 -22 -14; suis_le -9 -9 9; suis_pas -32 3 6; suis_pret 9 -9 -9
suis_toujo 14 -13 -13; suis_tout 7 -6 -8; suis_un -9 -7 8; sujet 15 -9 -18; sujet_du 15 -9 -18; super 8 -6 -8
super_oui 8 -6 -8; suppo 5 -10 -2; suppo_entre -5 -5 6; suppo_point -6 -6 6; suppo_que 6 -6 -6; sur 7 -19 5
sur_> 14 -22 0; sur_appel -5 -5 5; sur_le -16 -15 16; sur_mon 9 -11 -9; sur_pas 2 -1 -1; sur_que -16 16 -15
surem -10 11 -11; surem_pas -10 11 -11; surto -11 13 -14; surto_pas -11 13 -14; t -11 5 -2; t_aroba -6 -6 6
t_es -8 8 -8; table -14 -14 17; table_> -9 -11 11; table_et -3 -1 5; table_mon -4 -3 4; table_seule -7 -7 7
tais -7 -7 9; tais_toi -7 -7 9; tard -16 -16 17; tard_> -16 -16 17; teams -9 -10 10; teams_ca -9 -10 10
techn -18 -16 20; techn_> -17 -16 18; techn_est -11 -8 13; techn_hier -6 -4 6; techn_m -2 -4 5; tele -11 -16 15
tele_> -12 -13 13; tele_dit -6 -7 7; tele_et -5 -5 6; tele_ne -5 -6 7; telep -20 -16 20; telep_> -14 -16 16
telep_cette -19 16 -10; telep_dit -8 -6 7; telep_et -4 -3 4; telep_ne -7 -10 9; temps -16 7 -5; temps_> -12 13 -13
temps_en -9 -10 10; termi -6 -5 6; termi_de -6 -5 6; test -8 -9 9; test_un -8 -9 9; thoma -12 -12 12
thoma_> -12 -12 12; ticke -7 -15 7; ticke_> -6 -18 7; ticke_la -14 15 -14; tiret -7 -10 9; tiret_boite -5 -6 6
tiret_duran -5 -8 7; tiret_inter -6 -8 8; tiret_marc -5 -7 9; tiret_picar -3 -5 5; toi -7 -7 9; toi_je -7 -7 9
toit -9 -7 8; toit_> -9 -7 8; tombe -20 3 0; tombe_> -20 3 0; tonal -5 -10 11; tonal_sur -5 -10 11; touch -5 16 -16
touch_a -5 16 -16; toujo 17 -10 -22; toujo_> 13 -12 -9; toujo_d 5 -5 -5; toujo_en 10 -8 -10; toujo_inter 10 -11 -9
toujo_le 8 -9 -6; toujo_pas 3 2 -14; toujo_pour 21 -25 -8; tourn -6 -8 7; tourn_en -6 -8 7; tous -9 0 5
tous_mes -7 -8 8; tous_monsi -13 13 -13; tout -3 7 -12; tout_> -16 12 -8; tout_a 15 -11 -22; tout_c -7 10 -6
tout_ca -8 10 -10; tout_casse -10 -12 11; tout_compr 17 -19 -15; tout_du -16 20 -19; tout_enfin -10 13 -5
tout_faux -16 15 -10; tout_frero -8 9 -6; tout_jeune -8 11 -8; tout_juste 13 -13 -11; tout_le -16 5 1
tout_non -2 13 -12; tout_parei 10 -10 -9; tout_seul -7 -7 7; toute -10 -10 10; toute_les -7 -7 8
toute_neuve -8 -9 9; trans -19 -18 21; trans_> -16 -14 16; trans_au -5 -5 6; trans_avec -3 -5 5
trans_marti -8 -11 10; trent -7 -7 8; trent_douze -6 -6 8; trent_quatr -6 -6 6; trent_secon -6 -6 7
trent_six -5 -5 8; trent_trois -5 -5 6; tres -11 0 3; tres_bien 17 -13 -20; tres_lent -13 -14 14; tres_lente -8 -9 9
tres_peu -17 14 -13; trois -7 -21 10; trois_> -4 -3 6; trois_appar -10 -9 9; trois_enfan -7 -7 7
trois_fois 14 -18 -13; trois_jours -11 -10 11; trois_perso -10 -10 10; trois_quara -5 -4 6; trois_quatr -4 -3 6
trois_semai -8 -7 8; tromp -17 18 -18; tromp_> -14 16 -16; tromp_de -12 13 -13; trop 1 -15 8; trop_> -11 -13 13
trop_atten -2 -6 7; trop_comme -5 -5 6; trop_oui 6 -5 -7; trop_rien -12 -14 14; truc -7 -7 7; truc_> -7 -6 6
truc_qui -5 -5 6; tu -13 1 1; tu_me -8 -7 8; tu_t -8 8 -8; tut -6 -9 8; tut_> -6 -9 8; tut_tut -6 -9 8; u -10 -9 10
u_> -6 -6 6; u_b -7 -7 7; u_i -7 -7 7; un -30 -12 24; un_> -8 -9 10; un_agent -7 -9 8; un_aroba -3 -9 11
un_autre -25 24 -19; un_bruit -5 -5 7; un_clien -5 -10 9; un_contr -9 -14 13; un_d -9 -16 12; un_de -14 -11 16
un_debit -6 -5 6; un_deux -8 -9 9; un_deuxi -6 -8 7; un_elect -5 -9 6; un_hier -6 -9 10; un_humai -8 -10 9
un_insta -6 -17 16; un_inter -5 -5 6; un_joli -12 -15 13; un_ni -7 4 -4; un_nouve -11 10 -9; un_numer -7 -7 7
un_ou -7 -4 9; un_parti -6 -6 6; un_peu -13 -18 17; un_probl -7 -5 7; un_redem -7 -15 9; un_respo -8 -12 11
un_s -3 -5 5; un_seul -9 -11 11; un_stylo -6 -6 6; un_techn -7 -10 10; un_truc -5 -5 6; un_vingt -2 -2 4
un_zero -4 -3 6; une -30 -9 21; une_anten -9 -8 9; une_arnaq -11 -11 11; une_box -12 -15 15; une_dizai -9 -9 10
une_entre -9 -12 11; une_erreu -17 23 -25; une_honte -6 -7 7; une_minut -7 -7 8; une_offre -6 -8 8
une_perso -5 -8 8; une_secon -7 -8 8; une_semai -11 -13 12; une_seule -8 -9 9; une_table -6 -5 6; une_vraie -6 -10 7
uniqu -11 -11 12; uniqu_> -11 -11 12; urgen -11 -11 12; urgen_uniqu -11 -11 12; v -5 -5 5; v_r -5 -5 5; va -1 5 -18
va_> 17 -14 -17; va_aller -14 12 -9; va_dire 13 -9 -13; va_pas -5 -5 6; va_plus -5 -6 7; va_tres 13 -8 -13
vais -15 -13 15; vais_deman -8 -10 10; vais_tout -10 -12 11; vais_voir -9 -9 10; vas 6 -6 -5; vas_y 6 -6 -5
verif -10 -11 11; verif_> -10 -11 11; verra -19 -19 19; verra_> -19 -19 19; vers -9 -9 9; vers_dix -9 -9 9
veuil -5 -5 6; veuil_me -5 -5 6; veux 7 7 -20; veux_> 17 -23 -15; veux_bien 13 -8 -14; veux_je -8 -9 10
veux_le -12 -11 12; veux_modif -14 -20 17; veux_parle -8 -9 10; veux_pas -27 23 -18; veux_quelq -17 -15 20
vidal -5 -7 9; vidal_aroba -5 -7 9; vide -7 -8 8; vide_quand -7 -8 8; vie -13 11 -11; vie_> -13 11 -11
viens 5 -12 -3; viens_de 11 -13 -11; viens_la -10 -10 10; vingt -14 -11 17; vingt_cinq -8 -6 7; vingt_deux -5 -5 7
vingt_douze -5 -7 8; vingt_et -8 -6 7; vingt_huit -4 -3 6; vingt_neuf -3 -3 5; vingt_quato -2 -1 3
vingt_seize -4 -4 5; vingt_trois -2 -2 4; vingt_un -6 -8 8; visio -8 -8 8; visio_coupe -8 -8 8; vite 2 -20 8
vite_> 2 -20 8; voila 19 -15 -16; voila_> 14 -12 -11; voila_c 12 -11 -12; voila_exact 6 -6 -5; voila_oui 9 -4 -7
voila_vous 9 -9 -8; voir -15 0 4; voir_> -15 1 3; voir_avec -4 -6 6; vois 1 -15 2; vois_pas 1 -15 2; voisi -4 -6 5
voisi_parce -4 -6 5; voix 11 -12 -11; voix_la 11 -12 -11; volon 18 -18 -15; volon_> 12 -11 -13
volon_merci 12 -12 -11; votre -18 -15 17; votre_entre -6 -7 7; votre_respo -6 -6 6; votre_robot -5 -6 6
votre_servi -12 -12 14; votre_truc -7 -6 6; voudr -11 -11 11; voudr_chang -10 -8 10; voudr_depan -8 -8 9
voudr_etre -3 -2 5; voudr_parle -5 -8 8; voula 10 -7 -14; voula_dire 10 -7 -14; voule 7 -20 -5; voule_> 20 -11 -21
voule_dire -17 -10 16; voule_oui 5 -5 -5; voule_savoi -16 -12 16; vous -6 -8 1; vous_> -12 -12 12
vous_appel -16 -5 12; vous_arret -15 10 -8; vous_assur 8 -9 -7; vous_avez 11 1 -22; vous_dire -13 -12 13
vous_dis -26 14 -12; vous_disie -8 -8 8; vous_dites -17 -20 20; vous_ecout 2 -13 6; vous_enten -21 -16 21
vous_etes -9 -5 8; vous_faite -17 13 -9; vous_le 17 -18 -16; vous_m -14 -9 13; vous_me -18 -16 18
vous_moque -13 -15 14; vous_parle -13 -14 15; vous_plait 4 -17 -2; vous_pouve -7 -16 11; vous_prie -6 -17 16
vous_qui -4 -5 5; vous_rappe 5 -21 4; vous_repon -4 -6 6; vous_tromp -16 16 -16; vous_voule 7 -20 -5
vous_vous -24 15 -11; voyan 7 -12 -4; voyan_est 18 -15 -18; voyan_inter -12 -9 11; voyon -11 11 -10
voyon_> -11 11 -10; vrai 15 -13 -16; vrai_> 15 -13 -16; vraie -6 -10 7; vraie_perso -6 -10 7; vraim -20 22 -15
vraim_> -14 16 -6; vraim_ca -15 18 -24; vraim_non -5 5 -5; vu -6 -4 6; vu_le -6 -4 6; wanad -6 -10 10
wanad_point -6 -10 10; weber -6 -8 8; weber_aroba -6 -8 8; wifi -14 -17 17; wifi_> -5 -5 5; wifi_dans -6 -7 7
wifi_est -9 -8 9; wifi_il -6 -8 8; wifi_le -10 -9 10; wifi_march -10 -9 10; wifi_passe -6 -6 6; wifi_sans -8 -6 7
wii 10 -10 -8; wii_c 10 -10 -8; y 15 -8 -17; y_> 17 -16 -15; y_a 2 -3 -3; y_ai -7 6 -5; y_conna -14 14 -11
y_je 13 -13 -11; y_vois 10 -10 -11; yep 12 -12 -12; yep_> 12 -12 -12; yes 18 -18 -18; yes_> 11 -11 -11
yes_c 16 -14 -15; yes_monsi 13 -15 -10; yes_yes 7 -7 -7; zero -8 -8 10; zero_deux -4 -3 6; zero_je -12 -11 12
zero_le -12 -11 12; zero_quatr -6 -6 8; zero_sept -4 -3 5; zero_six -6 -6 7; zero_trois -4 -3 6; zero_un -3 -5 9
zero_zero -4 -3 6
""",
    ),
    "solved": (
        "affirm deny unclear",
        """
00 -8 -8 8; 00_00 -8 -8 8; 00_> -8 -8 8; 01 -11 -11 11; 01_42 -7 -7 7; 01_60 -8 -8 8; 06 -11 -11 11
06123 -12 -12 12; 06123_> -12 -12 12; 06_12 -10 -10 11; 06_22 -6 -6 7; 06_78 -6 -6 6; 06_99 -8 -8 8; 07 -8 -8 8
07_80 -8 -8 8; 12 -13 -13 14; 12_34 -9 -9 9; 12_60 -8 -8 8; 12_90 -6 -6 6; 12_> -8 -8 8; 12_aroba -5 -5 8
2 -13 -13 14; 22 -6 -6 7; 22_33 -6 -6 7; 2_80 -8 -8 8; 2_> -8 -8 8; 2_ordis -10 -10 10; 33 -7 -7 7; 33_44 -6 -6 7
33_6 -6 -6 6; 34 -9 -9 9; 34_56 -9 -9 9; 4 -11 -13 12; 42 -7 -7 7; 42_65 -7 -7 7; 44 -6 -6 7; 44_55 -6 -6 7
45 -6 -6 6; 45_12 -6 -6 6; 4_telep -11 -13 12; 55 -6 -6 7; 55_c -6 -6 7; 56 -9 -9 9; 56_78 -6 -6 6; 56_> -10 -10 11
5g -10 -8 10; 5g_est -10 -8 10; 6 -6 -6 6; 60 -8 -8 8; 60_12 -8 -8 8; 65 -7 -7 7; 65_89 -7 -7 7; 6_12 -6 -6 6
74 -7 -7 7; 74_> -7 -7 7; 75011 -10 -10 10; 75011_paris -10 -10 10; 78 -7 -7 7; 78_45 -6 -6 6; 78_> -6 -6 6
80 -8 -8 8; 80_2 -8 -8 8; 89 -7 -7 7; 89_74 -7 -7 7; 90 -6 -6 6; 90_> -6 -6 6; 99 -8 -8 8; 99_00 -8 -8 8
<_01 -11 -11 11; <_06 -10 -10 10; <_07 -8 -8 8; <_2 -10 -10 10; <_33 -6 -6 6; <_4 -11 -13 12; <_75011 -10 -10 10
<_affir 9 -9 -9; <_agent -11 -11 11; <_ah 19 -18 -15; <_aicha -9 -6 8; <_ajout -8 -8 9; <_allez -7 -7 7
<_allo -9 -11 10; <_alors 2 -7 0; <_anne -4 -6 6; <_appar 10 -7 -12; <_appel -9 -7 8; <_arret -9 -7 8
<_atten -12 -15 16; <_au -1 -3 -2; <_aucun -9 0 0; <_avant 14 -15 -10; <_b -7 -8 8; <_bah -6 10 -16
<_baiss -11 -12 12; <_bande -9 -9 9; <_ben -17 17 -11; <_bingo 9 -9 -8; <_blabl -12 -12 12; <_bof -8 9 -9
<_bonjo -13 -11 13; <_boudi 11 -11 -10; <_boula -10 -10 10; <_box -9 -11 10; <_c -11 -2 5; <_ca -5 -5 1
<_cabin -5 -7 8; <_certe -8 7 -6; <_ces 12 -12 -10; <_cesse -6 -5 6; <_chape -11 -9 10; <_cinqu -10 -10 10
<_clair -9 -8 9; <_combi -7 -6 8; <_comme -14 -13 14; <_compt -4 -5 8; <_conne -8 -8 8; <_conta -6 -5 6; <_d -4 -5 6
<_dans -14 -13 14; <_delph -6 -7 7; <_depui -13 -12 13; <_desol -11 1 4; <_deux -13 -28 23; <_direc -6 -6 8
<_donc -6 -2 7; <_douze -9 -8 9; <_dubre -6 -6 7; <_eh 7 0 -15; <_elle -12 7 -5; <_emma -5 -5 6; <_en -5 -10 11
<_entre -8 -8 8; <_envoy -7 -7 8; <_espec -9 -9 9; <_est -10 -4 10; <_euh -15 -15 17; <_fanny -5 -5 5
<_fanta 11 -11 -10; <_faut -10 -10 10; <_flemm -7 -7 7; <_franc -11 4 0; <_gauti -6 -6 6; <_genia 10 -9 -9
<_genre -5 -10 11; <_he 7 -7 -6; <_helas -9 9 -9; <_hier -8 -9 9; <_hors -14 13 -12; <_hugue -9 -8 9; <_ici -8 -8 8
<_il -1 -7 -1; <_impec 18 -17 -17; <_impos -17 14 -10; <_isabe -6 -7 7; <_j 2 -7 0; <_je -1 -13 3; <_jean -10 -8 10
<_jeann -4 -10 9; <_julie -6 -6 6; <_k -5 -6 7; <_l -13 3 2; <_la 9 -15 -5; <_laiss -6 -6 6; <_laure -10 -10 10
<_le 4 -6 -8; <_leo -5 -6 6; <_les 4 -11 -6; <_luc -6 -6 6; <_lucie -5 -5 5; <_lundi -10 -10 10; <_m -5 -6 6
<_ma -7 -15 8; <_madam -8 -8 8; <_maint -14 13 -12; <_mais -14 -10 12; <_maitr -16 -11 15; <_malhe -5 7 -8
<_marie -9 -9 9; <_meme -8 9 -10; <_merci -17 -16 17; <_merde -9 -9 9; <_mes -2 -16 8; <_mette -5 -4 6
<_mince -12 -12 12; <_mirac 16 -16 -16; <_moi -10 -9 10; <_mon -14 -9 11; <_monsi -10 -11 11; <_natha -9 -10 10
<_negat -18 19 -18; <_nette 6 -6 -6; <_nguye -12 -12 12; <_nicke 14 -13 -15; <_noah -5 -5 5; <_non 7 3 -23
<_notre -8 -7 8; <_nous -10 5 -2; <_numer -7 -6 7; <_oh 5 -1 -10; <_ok 8 -8 -8; <_olivi -6 -6 7; <_on -12 2 3
<_onze -12 -12 12; <_ou -6 -8 8; <_oui 5 -6 -11; <_paill -11 -11 11; <_pardo -14 -14 14; <_parfa 15 -14 -15
<_parle -11 -11 15; <_parti -10 -10 10; <_pas -19 6 -4; <_passe -14 -15 15; <_patie -14 -9 14; <_paul -11 -12 12
<_pauvr -10 -10 10; <_perso -10 -9 10; <_peut -8 -11 10; <_plus -1 -3 -17; <_pour 6 -14 -5; <_pourq -7 -6 8
<_pourr -8 -7 8; <_pro -7 -7 7; <_probl 10 -9 -12; <_qu -12 -11 15; <_quand -12 -10 14; <_quatr -20 -16 19
<_quell -7 -7 7; <_quelq -8 -8 8; <_quinz -12 -11 11; <_redem -7 -16 11; <_rh -6 -6 7; <_rien -24 19 -13
<_s -5 -5 8; <_sa -5 6 -4; <_sav -7 -6 7; <_septa -12 -12 12; <_servi -6 -8 10; <_six -12 -12 12; <_soixa -8 -8 8
<_sophi -8 -8 8; <_sous -9 -10 10; <_speed -6 -5 6; <_steph -6 -7 7; <_super 18 -14 -22; <_sur -10 -9 10
<_t -3 -5 7; <_tabar -6 -7 6; <_tais -10 -10 10; <_test -6 -8 7; <_thoma -15 -15 15; <_tip 9 -8 -9
<_toujo -9 11 -11; <_tous -15 -12 14; <_tout 11 -20 -6; <_toute -10 -8 9; <_trans -11 -10 11; <_trois -12 -10 12
<_trop 10 -9 -9; <_un -15 -4 8; <_une -13 -19 18; <_vers -9 -9 9; <_victo 11 -11 -10; <_viens -10 -9 9
<_vince -10 -10 10; <_voila 10 -12 -7; <_votre -7 -8 8; <_vous -5 -18 8; <_wait -7 -6 7; <_xavie -6 -7 7
<_y -12 20 -25; <_youtu 10 -9 -10; <_zero -18 10 -8; <_zut -12 -12 12; a 1 -10 -1; a_appel -13 10 -9; a_b -6 -5 6
a_bien -10 -13 11; a_bout -6 -5 6; a_chang -8 5 -3; a_cinq -9 -6 8; a_coupe -15 -15 15; a_de 7 -6 -7
a_debra -7 -7 7; a_deman -8 -5 9; a_deux -8 -7 8; a_dire 5 -17 11; a_dit -15 -8 16; a_ete 0 -10 5; a_eu -9 9 -9
a_faire -10 12 -14; a_fait 1 -21 7; a_insta -4 -3 5; a_inter 10 -9 -10; a_l 5 -13 -1; a_la -13 -12 13
a_laver -6 -7 6; a_march -8 11 -14; a_marre -11 -8 9; a_me 9 -19 -8; a_mis 7 -15 -3; a_moiti -14 14 -13
a_mon -7 -8 8; a_nouve 17 -13 -17; a_pas -23 17 -11; a_plus 12 -25 -7; a_pose -9 -7 10; a_preve -9 -7 8
a_que -12 12 -13; a_quel -9 -7 10; a_quelq -10 -8 10; a_quitt -5 -5 5; a_raccr -7 -6 7; a_recou -7 9 -10
a_redem 8 -2 -18; a_retro 12 -14 -10; a_rien -19 17 -13; a_saute -9 9 -10; a_sept -7 -7 8; a_septa -6 -6 7
a_servi -7 8 -7; a_signa 16 -18 -11; a_signe -7 -7 7; a_tenu -16 15 -14; a_toujo -10 9 -7; a_u -6 -6 6; a_un -9 -7 9
a_une -11 -13 14; a_votre -10 -6 8; a_y -6 7 -5; abonn -11 -11 11; abonn_> -11 -11 11; abrut -9 -9 9
abrut_> -9 -9 9; absen -12 12 -11; absen_> -12 12 -11; abuse -14 -13 14; abuse_> -14 -13 14; acced -8 7 -6
acced_au -8 7 -6; accen -9 -8 9; accen_> -9 -8 9; acces 7 -6 -7; acces_> 7 -6 -7; accue -8 -8 9; accue_> -8 -8 9
achet -11 -10 11; achet_l -11 -10 11; adres -7 -6 6; adres_c -7 -6 6; adsl -8 -8 8; adsl_est -8 -8 8; affai -10 4 5
affai_> -7 9 -5; affai_a -10 -7 12; affic 6 -7 -5; affic_conne -6 -6 6; affic_maint 10 -10 -11; affic_pas -18 17 -15
affir 9 -9 -9; affir_le 9 -9 -9; agace -15 -13 16; agace_> -15 -13 16; agent -15 -14 16; agent_> -15 -14 16
ah 19 -18 -15; ah_bah 10 -10 -9; ah_ben 15 -14 -6; ah_ca 8 -8 -7; ah_formi 11 -10 -10; ah_oui 6 -6 -5
ah_super 6 -6 -5; ai 4 0 -10; ai_achet -11 -10 11; ai_annul -10 -8 10; ai_assez -9 -9 9; ai_atten -6 8 -8
ai_beau -9 11 -14; ai_besoi -11 -10 11; ai_cru 7 -8 -6; ai_de 14 -13 -14; ai_debra -9 11 -11; ai_deja -12 -10 11
ai_demen -16 -17 16; ai_du 13 -12 -12; ai_encor -25 25 -23; ai_eu -7 -9 8; ai_fait -7 15 -27; ai_inter 19 -22 -13
ai_ma -8 -8 11; ai_meme -14 13 -12; ai_parle -8 -8 8; ai_pas -19 -16 19; ai_perdu -8 -9 8; ai_plus 20 -24 -12
ai_quatr 9 -13 -7; ai_que -17 15 -11; ai_reboo -7 8 -9; ai_rebra -9 9 -9; ai_recu -9 -8 9; ai_recup 17 -15 -18
ai_redem -19 20 -16; ai_retro 15 -12 -17; ai_reuss 14 -14 -13; ai_rien -17 12 -8; ai_toujo -27 29 -18
ai_tout 10 -10 -4; ai_toute 14 -13 -13; ai_un -12 -10 12; ai_une -23 11 -9; aicha -9 -6 8; aicha_diall -9 -6 8
aide -11 -10 11; aide_> -11 -10 11; aimab -16 -8 14; aimab_> -16 -8 14; air 13 -6 -20; air_bon 4 3 -11
air_d 11 -10 -12; air_de 14 -14 -13; ajout -8 -8 9; ajout_un -8 -8 9; alemb -9 -9 9; alemb_> -9 -9 9
aller 10 -10 -10; aller_> 11 -10 -12; aller_dans -8 -7 8; aller_voir -3 -1 3; allez -7 -7 7; allez_hop -7 -7 7
allo -23 -17 22; allo_> -20 -16 20; allo_allo -7 -6 7; allo_c -7 -6 7; allo_y -9 -7 9; allum -21 4 8
allum_> -12 -16 17; allum_la -13 -11 12; allum_mais -14 16 -17; allum_meme -10 11 -12; alors 1 -10 5
alors_atten 9 -6 -8; alors_c -7 -4 8; alors_ca 10 -10 -7; alors_comme -7 -6 8; alors_que -6 -5 6; ameli -15 18 -17
ameli_> -15 18 -17; an -7 -6 7; an_derni -7 -7 7; an_panne -5 6 -4; anne -4 -6 6; anne_tiret -4 -6 6
annul -15 -12 15; annul_> -8 -7 7; annul_l -8 -7 8; annul_le -10 -5 11; annul_mon -10 -8 10; annul_un -6 -2 7
anoma 7 -7 -7; anoma_desor 7 -7 -7; ans -9 -8 9; ans_> -9 -8 9; anten -6 -7 6; anten_> -6 -7 6; aoute -6 -6 6
aoute_look -6 -6 6; appar -6 -18 12; appar_> -11 -16 15; appar_oui 10 -7 -12; appel -1 -16 3; appel_> 10 -3 -10
appel_au -10 -7 9; appel_d -9 -8 9; appel_de -16 -8 16; appel_des -16 -11 17; appel_entra -10 -6 7; appel_et -6 -5 6
appel_ginet -5 -5 5; appel_hier -12 -10 11; appel_je -12 -8 12; appel_julie -14 -13 15; appel_luc -12 -8 12
appel_mais -16 -11 13; appel_ni -12 -6 9; appel_on -10 -7 9; appel_passe 8 1 -20; appel_pour -8 -8 9
appel_sont -11 -6 9; appli -7 7 -8; appli_la -7 7 -8; appui -6 -6 7; appui_sur -6 -6 7; apres -11 -2 7
apres_midi -8 -9 9; apres_redem -8 9 -10; arnaq -12 -12 12; arnaq_> -12 -12 12; aroba -15 -15 20; aroba_> -6 -7 7
aroba_a -6 -5 6; aroba_aoute -6 -6 6; aroba_duboi -7 -7 7; aroba_dupon -6 -8 10; aroba_elect -7 -6 7
aroba_entre -4 -5 6; aroba_free -6 -5 10; aroba_garag -6 -6 8; aroba_gmail -6 -7 7; aroba_group -6 -6 7
aroba_hotma -5 -5 6; aroba_i -6 -7 7; aroba_live -5 -5 5; aroba_ma -4 -4 8; aroba_neuf -4 -5 6
aroba_orang -6 -13 15; aroba_outlo -5 -5 6; aroba_proto -6 -7 7; aroba_trans -4 -5 8; aroba_univ -6 -6 7
arran 11 0 -24; arran_> 11 0 -24; arret -9 -7 8; arret_de -9 -7 8; arriv 9 4 -19; arriv_> 15 -14 -16
arriv_donne -7 -11 11; arriv_pas -16 8 -6; arriv_toujo -13 10 -9; assez -9 -9 9; assez_> -9 -9 9; assis -7 -9 8
assis_une -7 -9 8; at -5 -6 6; at_outlo -5 -6 6; ateli -7 -5 6; ateli_avant -7 -5 6; atlas -6 -6 7
atlas_point -6 -6 7; atten -20 -21 25; atten_> -16 -12 14; atten_atten -6 -7 7; atten_c -7 -9 8
atten_cheri -8 -8 10; atten_combi -6 -5 6; atten_depui -4 -3 7; atten_deux -5 -7 6; atten_dix -6 8 -8
atten_elle -6 -7 7; atten_j -5 -5 5; atten_je -7 -9 11; atten_mon -8 -6 9; atten_non -7 -8 8; atten_oui 9 -6 -8
atten_pour -5 -4 6; atten_que -6 -5 7; atten_sa -6 -7 7; atten_un -6 -5 6; atten_votre -7 -8 8; au -3 -5 5
au_bout 3 -12 4; au_burea -7 -13 11; au_debut -1 3 -14; au_meme -12 18 -18; au_mois -9 -10 10; au_monsi -9 -8 10
au_nez -7 -6 7; au_poil 9 -9 -9; au_premi -10 -10 10; au_resea -8 7 -6; au_sous -7 -7 8; au_sujet -10 -7 9
au_telep -14 -15 17; au_trava -6 -5 5; au_vert 19 -18 -16; aucun -13 12 -11; aucun_anoma 7 -7 -7
aucun_chang -13 16 -17; aucun_effet -9 9 -9; aucun_idee -11 -12 12; aucun_lumie -18 18 -16; aucun_poste -8 7 -6
aucun_probl 15 -15 -11; aucun_resul -7 7 -8; aucun_souci 18 -19 -11; aujou -9 -9 9; aujou_hui -9 -9 9; aussi 4 1 -15
aussi_> 10 -10 -10; aussi_lent -10 12 -12; aussi_pourr -10 10 -9; autan -13 14 -11; autan_> -13 14 -11
autre -12 -11 14; autre_jour -6 -7 8; autre_ma -6 -5 6; autre_piece -8 -7 8; aux -5 -5 5; aux_infos -5 -5 5
avait -14 4 2; avait_dit -10 -10 10; avait_l -10 8 -6; avant -2 7 -17; avant_> -16 18 -18; avant_ca -6 8 -13
avant_de -7 -5 6; avant_meme 15 -17 -6; avec -15 -13 16; avec_avec -5 -4 5; avec_deux -8 -9 9; avec_le -8 -8 8
avec_mes -9 -3 10; avec_mon -5 -4 5; avec_un -7 -5 7; avec_une -6 -7 6; avec_vos -10 -7 10; avez -1 -4 -3
avez_besoi -7 -6 8; avez_dit -2 1 -12; avez_un -9 -7 8; avoca -5 -5 5; avoca_> -5 -5 5; avoir -8 -8 9
avoir_affai -10 -7 12; avoir_quelq -6 -8 8; avoir_un -9 -6 12; avoir_une -6 -7 6; avons -7 7 -8; avons_appli -7 7 -8
b -9 -10 9; b_c -6 -5 6; b_comme -7 -8 8; b_r -6 -6 7; bah 9 -4 -13; bah_c 7 -7 -7; bah_ca -6 6 -5
bah_ecout 0 3 -12; bah_non -6 6 -5; bah_oui 6 -6 -4; bah_voila 6 -6 -6; baiss -11 -12 12; baiss_la -11 -12 12
balad -6 -5 6; balad_d -6 -5 6; banca -6 -6 6; banca_> -6 -6 6; bande -12 -11 12; bande_d -11 -11 11
bande_de -11 -6 9; barre 14 -11 -15; barre_> 14 -11 -15; bazar -9 11 -11; bazar_> -9 11 -11; beau -14 0 3
beau_aujou -9 -9 9; beau_redem -9 11 -14; beauc 1 -18 2; beauc_> -7 -14 9; beauc_c 15 -12 -14
beauc_mieux 12 -11 -13; ben -7 11 -15; ben_c 7 -7 -6; ben_ca -6 7 -11; ben_dites 9 -9 -8; ben_figur -4 5 -10
ben_non -9 7 -5; ben_oui 13 -13 -6; benal -10 -8 9; benal_> -10 -8 9; benoi -5 -5 8; benoi_60 -5 -5 8; benze -5 -6 7
benze_neuf -5 -6 7; berna -9 -9 9; berna_> -8 -9 8; berna_aroba -6 -6 6; berna_soixa -3 -5 7; besoi -10 -12 11
besoi_ca 7 -7 -5; besoi_d -11 -10 11; besoi_de -15 -9 16; bien 10 -20 -3; bien_> 0 -17 8; bien_ca 10 -9 -9
bien_faire -10 -13 11; bien_genti -6 -7 8; bien_ma 7 -6 -7; bien_maint 11 -10 -9; bien_meill 9 -8 -9
bien_mieux 8 -5 -8; bien_oui 13 -12 -12; bien_qu -10 10 -6; bien_que 8 -9 -7; bingo 9 -9 -8; bingo_ca 9 -9 -8
bizar -12 -13 13; bizar_quand -12 -13 13; blabl -12 -12 12; blabl_> -12 -12 12; blanc -6 -7 7; blanc_aroba -6 -7 7
blaze -8 -7 8; blaze_c -8 -7 8; bleu 11 -11 -11; bleu_fixe 11 -11 -11; bloqu -15 13 -11; bloqu_> -18 11 -10
bloqu_toujo -6 6 -6; bof -8 9 -9; bof_non -8 9 -9; boite -13 -11 13; boite_> -7 -7 7; boite_de -8 -7 8
boite_point -4 -4 8; bon 23 -19 -13; bon_> 11 -19 -3; bon_c 7 -7 -1; bon_ca 16 -15 -7; bon_et -10 8 -6
bon_j 8 -7 -4; bon_je 6 -6 -6; bon_la 15 -15 -14; bon_maint 12 -12 -8; bon_merci 10 -10 -9; bon_pour 14 -8 -15
bon_tout 7 -7 -6; bonjo -15 -14 16; bonjo_c -7 -6 7; bonjo_je -5 -5 5; bonjo_madam -9 -9 9; bonjo_phili -8 -6 7
bonne 7 -10 -6; bonne_> 12 -7 -14; bonne_et -9 -8 9; bons 10 -14 -8; bons_> 8 -10 -8; bons_ca 11 -11 -7
boucl -9 16 -18; boucl_> -9 16 -18; boudi 11 -11 -10; boudi_ca 11 -11 -10; bouge -11 8 -7; bouge_d -11 8 -7
boula -10 -10 10; boula_du -10 -10 10; boule -10 -8 9; boule_> -10 -8 9; bout 1 -12 4; bout_> -6 -5 6
bout_de 3 -12 4; bouto -9 -6 11; bouto_> -6 -6 7; bouto_de -9 -4 11; box -16 -6 16; box_> -18 -18 19; box_a 6 -1 -14
box_est -17 10 -1; box_et -13 -15 14; box_la -5 -6 6; box_mais -8 11 -14; box_toute -8 -9 8; bruit 7 -7 -7
bruit_c 7 -7 -7; buffe -9 -10 9; buffe_tout -9 -10 9; bug 12 -12 -13; bug_plus 12 -12 -13; bugue -8 9 -9
bugue_toujo -8 9 -9; burea -11 -11 11; burea_> -11 -11 11; c 2 -6 -1; c_est 1 -6 -1; c_etait 8 -14 -7
c_tiret -6 -5 6; ca 5 -4 -8; ca_> -17 5 2; ca_a 1 13 -24; ca_alors 10 -10 -7; ca_atten -5 -5 5; ca_avait -10 8 -6
ca_bloqu -6 6 -6; ca_buffe -9 -10 9; ca_bug 12 -12 -13; ca_bugue -8 9 -9; ca_c -17 9 -5; ca_capte 19 -18 -19
ca_chang -7 8 -9; ca_charg -20 -13 14; ca_clign -18 -13 16; ca_comme -10 -13 11; ca_coupa 14 -15 -10
ca_coupe -12 18 -24; ca_demar -17 -15 15; ca_depen -11 -12 12; ca_dure -11 -12 12; ca_fait -17 -2 7
ca_fonct 6 1 -20; ca_gresi 10 2 -27; ca_joue 14 -13 -17; ca_m -17 3 6; ca_march 9 9 -35; ca_me -17 -16 17
ca_mouli -7 9 -10; ca_n -20 20 -16; ca_ne 11 -5 -20; ca_plant -8 13 -18; ca_rame -9 13 -17; ca_recom -18 19 -19
ca_redem -22 -3 8; ca_refon 13 -10 -20; ca_remar 19 -17 -17; ca_roule 14 -12 -16; ca_s -15 -8 12
ca_suffi -17 -17 17; ca_tient 10 -10 -10; ca_tombe -6 -5 6; ca_tourn 14 -12 -18; ca_va 17 -15 -16
ca_veut -13 20 -19; ca_vient -12 11 -6; ca_y 17 -16 -15; cabin -5 -7 8; cabin_point -5 -7 8; calme -18 -12 17
calme_> -18 -12 17; camil -7 -7 7; camil_et -7 -7 7; capte 20 -19 -18; capte_> 15 -14 -15; capte_a 6 -6 -6
capte_de 7 -6 -7; capte_maint 7 -6 -7; capte_toujo -9 15 -7; carpe -10 4 0; carpe_> -10 4 0; carre 11 -10 -13
carre_> 16 -15 -16; carre_merci 8 -7 -8; carte -9 -5 8; carte_sim -9 -5 8; casse -10 -10 10; casse_> -10 -10 10
cata -6 -7 7; cata_ma -6 -7 7; cause -7 -6 7; cause_a -7 -6 7; cave -11 -7 10; cave_> -11 -7 10; ce -16 -12 8
ce_matin -12 -12 13; ce_qu -7 -6 7; ce_que -8 -6 -4; ce_qui -6 -7 7; ce_voyan -5 8 -8; cela 7 -7 -7
cela_fonct 7 -7 -7; celui -6 -6 7; celui_de -6 -6 7; centr -10 -10 10; centr_> -10 -10 10; cents -9 -10 10
cents_> -9 -10 10; certe -8 7 -6; certe_le -8 7 -6; ces 16 -17 -4; ces_bons 11 -11 -7; ces_paul -7 -5 8
ces_reven 12 -12 -10; cesse -6 -5 6; cesse_de -6 -5 6; cette -8 -7 8; cette_boite -8 -7 8; chain 5 1 -17
chain_> 5 1 -17; chale -8 -8 8; chale_insup -8 -8 8; chang -21 12 -9; chang_> -14 15 -15; chang_d -7 -7 7
chang_du -8 10 -6; chang_la -5 -6 6; chang_pas -8 7 -6; chang_rien -10 12 -12; chape -11 -9 10; chape_de -11 -9 10
charg -20 -13 14; charg_> -14 -13 13; charg_dans -9 18 -22; charg_encor -13 -18 18; charl -11 -6 9; charl_> -11 -6 9
chat -9 -10 10; chat_est -9 -10 10; chef -8 -5 9; chef_m -8 -5 9; cherc -13 -8 11; cherc_le -9 -4 11
cherc_mes -14 -10 14; cherc_mon -7 -7 7; cheri -8 -8 10; cheri_je -8 -8 10; chez -12 -12 14; chez_machi -8 -8 8
chez_moi -6 -6 10; chez_vous -6 -3 7; chien -10 -9 9; chien_> -10 -9 9; chose -14 15 -15; chose_> -14 15 -15
chrom 10 -10 -9; chrom_> 10 -10 -9; cinq 0 -14 3; cinq_> 12 -11 -12; cinq_a -6 -6 7; cinq_heure -9 -6 8
cinq_max -8 -7 8; cinq_minut 10 -12 -10; cinq_six -8 -6 7; cinq_sur 12 -11 -12; cinqu -15 -11 14
cinqu_appar -10 -10 10; cinqu_euros -7 -6 7; cinqu_six -5 -6 6; clair 6 -12 -4; clair_maint 9 -9 -9
clair_rouss -9 -8 9; claqu -8 -8 11; claqu_de -8 -8 11; clien -13 -9 12; clien_> -10 -6 7; clien_aroba -6 -8 10
clien_quara -7 -6 7; clign -25 -10 18; clign_en -5 8 -8; clign_encor -17 -15 15; clign_toujo -10 12 -12
clign_vert -16 -9 13; clore 8 -8 -7; clore_le 8 -8 -7; cloud -6 -7 7; cloud_point -6 -7 7; co 8 -7 -8; co_> 8 -7 -8
code -13 -9 12; code_c -8 -6 7; code_puk -8 -9 8; colle -11 -10 12; colle_> -10 -9 10; colle_de -7 -5 6
colle_sont -7 -6 7; coloc -6 -9 8; coloc_> -6 -9 8; com -11 -12 13; com_> -11 -12 13; com_sans -6 -7 7
combi -9 -9 10; combi_> -8 -9 10; combi_de -9 -7 8; comme -24 -9 20; comme_a -13 -13 14; comme_avant -18 17 -14
comme_berna -7 -8 8; comme_ca -11 -13 12; comme_denis -4 -5 6; comme_dire -7 -6 8; comme_en 14 -13 -13
comme_expli -6 -6 6; comme_franc -3 -5 7; comme_je -19 -12 19; comme_on -5 -5 5; comme_thoma -3 -5 7
comme_une -5 6 -6; commu -15 -9 11; commu_coupe -15 -9 11; compe -4 -3 5; compe_> -4 -3 5; compl -8 -8 9
compl_> -7 -6 8; compl_mon -8 -7 8; compr -9 -12 11; compr_pas -9 -12 11; compt -11 -11 12; compt_> -5 -4 5
compt_a -8 -7 7; compt_aroba -4 -5 8; con -10 -10 10; con_> -10 -10 10; confi 10 -13 -9; confi_le 10 -13 -9
conne -3 0 -9; conne_> 8 9 -29; conne_est -11 -7 5; conne_perdu -6 -6 6; conne_tres -8 -8 8; conse -15 -13 14
conse_> -10 -10 11; conse_banca -6 -6 6; conse_comme -5 -5 5; conse_m -15 -8 16; conse_ou -5 -10 11; conso -8 -8 9
conso_> -5 -5 6; conso_est -6 -5 6; consu -7 -4 7; consu_notre -7 -4 7; conta -6 -5 7; conta_aroba -6 -5 6
conta_avec -5 -3 7; conti -8 7 -6; conti_> -8 7 -6; contr -13 -10 13; contr_> -9 -7 8; contr_est -7 -8 8
cote -9 7 -6; cote_> -9 7 -6; coule -8 7 -6; coule_> -8 7 -6; coup -7 12 -16; coup_> 16 -19 -11; coup_sur -13 14 -14
coupa 14 -15 -10; coupa_la 14 -15 -10; coupe -6 2 -10; coupe_> -31 12 5; coupe_au -15 -9 11; coupe_du -13 11 -11
coupe_encor -15 23 -22; coupe_plus 21 -21 -18; coupe_toujo -11 12 -12; coupu 4 -2 -14; coupu_> 4 -2 -14
coura -6 -7 6; coura_> -6 -7 6; cours -8 -16 11; cours_> -7 -16 11; cours_de -7 -4 7; crois 10 -8 -10
crois_que 10 -8 -10; cru 7 -8 -6; cru_que 7 -8 -6; cuisi -11 -10 11; cuisi_> -11 -10 11; d -12 -14 13; d_> -7 -5 8
d_a -9 -6 12; d_abonn -7 -7 7; d_abrut -9 -9 9; d_aide -11 -10 11; d_alemb -9 -9 9; d_aller 11 -10 -12
d_ameli -9 15 -15; d_appel -12 -6 9; d_arnaq -9 -8 9; d_aroba -5 -5 5; d_atten -7 -8 8; d_comme -4 -5 6
d_erreu 7 -4 -14; d_escar -9 -7 9; d_essay -9 -6 9; d_euros -5 -5 5; d_evolu -7 12 -12; d_explo -10 -8 10
d_incap -9 -9 9; d_incom -7 -7 7; d_inter -18 18 -14; d_u -6 -6 7; d_un 5 1 -9; d_urgen -9 -8 9; dame -9 -1 5
dame_bien -6 -7 8; dame_l -7 7 -7; dame_tres -6 -7 7; dans -15 -4 9; dans_l 2 -14 4; dans_la -11 -10 11
dans_le -17 9 -1; dans_les -10 -9 10; dans_ma -11 -7 9; de 1 -12 4; de_bruit 7 -7 -7; de_chang -5 13 -13
de_charl -11 -6 9; de_cherc -7 -7 7; de_chez -6 -3 7; de_cinq 10 -12 -10; de_clien -7 -6 7; de_colle -7 -6 7
de_compe -4 -3 5; de_compt -5 -4 5; de_conne -12 14 -14; de_coule -8 7 -6; de_coupu 10 -12 -8; de_demar -9 -6 8
de_diffe -8 9 -10; de_famil -7 -7 7; de_fois -7 -6 8; de_forfa -17 -6 12; de_gresi 10 -16 -9; de_gueul -10 -10 10
de_jeune -5 -5 5; de_l -7 -5 6; de_la -2 -22 9; de_ma -20 -11 17; de_march 13 -13 -11; de_marse -16 -8 16
de_me -5 5 -7; de_mieux -10 10 -8; de_moi -19 -9 17; de_mon -7 -6 8; de_nos -10 -6 7; de_notre -9 7 -6
de_nouve 21 -12 -24; de_novem -9 -10 10; de_paill -11 -9 10; de_panne 9 -11 -7; de_paque -6 -5 7; de_parle -14 -8 15
de_pire -13 11 -11; de_poste -12 -12 15; de_probl 11 -10 -11; de_raise -14 -7 13; de_rappe -1 -1 2
de_recou -12 11 -6; de_redem -11 -16 17; de_repos -6 -6 7; de_resea -9 11 -5; de_rien -7 9 -10; de_rigol -8 -7 8
de_s 6 -20 -1; de_servi -7 -7 7; de_souci 15 -18 -11; de_suite -14 -9 11; de_synch -4 5 -5; de_temps -6 -5 6
de_tenir 11 -11 -10; de_teste 10 -10 -10; de_tonal -13 13 -12; de_trava -9 -8 9; de_trent -15 -9 11
de_verif -2 -2 4; de_vivan -9 -7 9; de_votre -11 -9 11; de_vous -12 -10 13; de_wifi -4 8 -4; debit 6 -2 -8
debit_d -9 -7 9; debit_est 7 -2 -10; debra -12 4 0; debra_dix -10 12 -12; debra_la -7 -7 7; debra_mais -6 6 -6
debra_rebra -6 7 -5; debut -1 3 -14; debut_non 10 -10 -13; debut_oui -13 12 -10; decle -9 -8 9; decle_direc -9 -8 9
dedan -9 -7 9; dedan_> -9 -7 9; degat -10 -9 10; degat_des -10 -9 10; degou -15 -13 16; degou_de -15 -13 16
deja -12 -10 11; deja_appel -12 -10 11; delph -17 -13 16; delph_march -16 -11 15; delph_rouss -6 -7 7; demai -8 -7 8
demai_> -8 -7 8; deman -8 -5 9; deman_de -8 -5 9; demar -1 -17 6; demar_> 0 -10 -4; demar_il -7 -4 7
demar_la -9 -6 7; demen -16 -17 16; demen_> -16 -17 16; denis -4 -5 6; denis_point -4 -5 6; depan -13 -10 12
depan_> -5 -5 5; depan_ma -19 -11 16; depas -7 -8 8; depas_l -7 -8 8; depen -11 -12 12; depen_> -11 -12 12
depui -6 -15 11; depui_ce -12 -12 13; depui_hier -7 -7 7; depui_le -9 -9 10; depui_neuf -6 -5 7; depui_trois -8 -8 8
depui_une 8 -8 -7; derni -15 -15 16; derni_> -15 -15 16; des -17 1 5; des_appar -16 -11 17; des_appel -16 -11 13
des_chain -11 11 -12; des_coupu -10 10 -10; des_eaux -10 -9 10; des_enfan -5 -5 5; des_gros -9 -6 9
des_lilas -8 -9 8; des_milli -5 -5 5; des_poste 7 -6 -7; desce -10 -7 11; desce_a -10 -7 11; desol -11 1 4
desol_de -10 -8 9; desol_mais -7 9 -9; desor 7 -7 -7; desor_cela 7 -7 -7; deux -28 -6 18; deux_> -18 4 2
deux_cents -9 -10 10; deux_doigt -10 -8 10; deux_douze -7 -6 7; deux_fois -7 8 -9; deux_heure -6 -6 6
deux_megas -6 -5 6; deux_mille -7 -6 7; deux_minut -14 11 -5; deux_ordin -6 -6 7; deux_ordis -5 -5 5
deux_ou -5 -6 6; deux_perso -8 -9 9; deux_porta -6 -7 7; deux_sec -6 -5 6; deux_secon -7 -14 11; deux_table -5 -5 6
deux_trois -7 -12 13; deux_un -6 -8 7; deuxi -8 -8 9; deuxi_poste -8 -8 9; devan -6 -7 7; devan_l -6 -7 7
deven 8 -8 -9; deven_verte 8 -8 -9; diall -9 -6 8; diall_a -9 -6 8; diffe -8 9 -10; diffe_> -8 9 -10; dirai 0 -7 -1
dirai_> -18 -15 18; dirai_bien 8 -9 -7; dirai_pas -10 15 -16; dirai_que 21 -26 -14; dire -6 -12 2; dire_> -27 -24 30
dire_c -7 -6 8; dire_ca 15 -15 -10; dire_que 1 8 -16; direc -12 -9 11; direc_> -9 -8 9; direc_aroba -6 -6 8
direc_sur -6 -5 6; direc_techn -12 -10 13; dis -15 -13 16; dis_> -8 -8 9; dis_ca -10 -10 10; dit 3 -3 -6
dit_de -1 -1 2; dit_et 2 2 -22; dit_mais -24 11 -8; dit_mardi -10 -10 10; dit_pas -18 12 -10; dit_que 4 -21 -2
dit_quoi -13 -9 11; dites 9 -9 -8; dites_donc 9 -9 -8; dix -16 -11 15; dix_> -8 -8 8; dix_fois -8 -8 9
dix_heure -9 -9 9; dix_huit -5 -6 6; dix_minut -11 11 -10; dix_sept -9 -9 10; dizai -10 -11 11; dizai_> -8 -10 9
dizai_de -8 -9 10; doigt -10 -8 10; doigt_d -10 -8 10; dois -13 -8 13; dois_aller -8 -7 8; dois_consu -7 -4 7
dois_inter -7 -5 6; dois_regar -6 -6 7; dois_voir -7 -8 8; donc 4 -14 -1; donc_c 9 -9 -8; donc_euh -7 -6 7
donc_je -1 -1 2; donc_oui 8 -6 -8; donne -9 9 -8; donne_> -9 8 -7; donne_moi -7 -11 11; donne_votre -7 8 -8
dont -7 -7 8; dont_trois -7 -7 8; doubl -6 -7 7; doubl_v -6 -7 7; douza -8 -9 10; douza_de -8 -9 10
douze -14 -13 14; douze_> -7 -6 7; douze_poste -9 -8 9; douze_rue -7 -6 6; douze_trent -5 -6 6; down -13 13 -13
down_> -7 8 -9; down_de -9 7 -6; dr -5 -7 8; dr_point -5 -7 8; du -4 2 -6; du_centr -10 -10 10; du_fouta -10 -10 10
du_magas -8 -8 8; du_monde -15 6 -5; du_resea 13 -12 -12; du_servi 10 -13 -9; du_temps 12 -12 -11; du_tonne 6 -6 -5
du_tout -11 12 -11; du_vol -8 -8 9; duboi -7 -7 7; duboi_point -7 -7 7; dubre -6 -6 7; dubre_d -6 -6 7
dupon -14 -10 13; dupon_> -9 -8 9; dupon_a -10 -11 11; dupon_gmail -6 -7 7; dupon_point -6 -8 10; duran -15 -13 15
duran_> -11 -11 11; duran_aroba -7 -7 7; duran_avec -7 -5 8; dure -11 -12 12; dure_> -8 -9 9; dure_c -8 -8 8
e -11 -11 12; e_mare -6 -6 6; e_r -6 -6 6; e_u -10 -10 11; eaux -10 -9 10; eaux_> -10 -9 10; ecole -10 -8 10
ecole_> -10 -8 10; ecout -6 -4 3; ecout_> -8 -6 7; ecout_ca 9 -9 -8; ecout_moi -9 -10 10; ecout_non -14 12 -8
ecran -8 4 -2; ecran_> -6 -7 7; ecran_reste -7 7 -7; ecrit -6 -7 7; ecrit_> -6 -7 7; effet -9 9 -9; effet_> -9 9 -9
eh 7 0 -15; eh_ben 14 -14 -12; eh_bien 11 -10 -11; eh_non -16 11 -6; elect -7 -6 7; elect_tiret -7 -6 7
elle -17 8 -3; elle_a -1 4 -8; elle_clign -5 7 -8; elle_est -18 -23 23; elle_redem -6 -7 7; elle_reste -10 10 -10
elle_s -12 14 -14; embet -20 -20 21; embet_> -19 -19 20; embet_un -6 -8 7; emma -5 -5 6; emma_under -5 -5 6
en -25 1 7; en_a -13 -9 10; en_ai -9 -9 10; en_atten -5 -4 6; en_boucl -9 16 -18; en_coloc -6 -9 8; en_conta -5 -3 7
en_cours -8 -16 11; en_e -6 -6 6; en_numer -11 -10 12; en_ordre 9 -8 -9; en_panne -13 15 -17; en_passe -16 -11 13
en_peux -7 -8 8; en_pire -13 11 -11; en_plus -14 14 -12; en_quara 14 -13 -13; en_rade -5 6 -6; en_relat -5 -4 5
en_rouge -5 8 -8; en_tete -3 -9 9; en_train -11 -11 13; en_visio -8 -15 15; encor -45 15 -1; encor_> -29 11 -3
encor_ca -14 13 -8; encor_des -10 10 -10; encor_down -7 8 -9; encor_en -11 12 -12; encor_essay -11 -15 15
encor_la -10 -1 4; encor_laiss -1 -5 5; encor_le -25 25 -22; encor_lent -8 16 -20; encor_pire -7 8 -8
encor_rouge -9 9 -7; encor_teste -7 -16 15; encor_vous -13 -13 15; endro -6 6 -6; endro_> -6 6 -6; enerv -11 12 -12
enerv_> -11 12 -12; enfan -17 -11 16; enfan_> -5 -5 5; enfan_en -7 -4 7; enfan_sont -10 -8 10; enfin 2 5 -19
enfin_la 12 -12 -12; enfin_non -13 12 -7; enfin_trava 9 -11 -9; ennuy -15 -14 15; ennuy_> -15 -14 15; ensem 7 -6 -7
ensem_des 7 -6 -7; enten 8 -23 3; enten_> -15 -12 14; enten_bien 8 -5 -8; enten_enfin 12 -12 -12; enten_mais -6 -7 7
enten_mutue -7 -7 7; enten_parfa 13 -8 -13; enten_pas -6 -10 10; enten_plus 7 -7 -7; enten_toujo -14 13 -10
enten_tres -20 -9 20; entra -10 -6 7; entra_de -10 -6 7; entre -19 -19 21; entre_> -9 -10 10; entre_avec -5 -4 5
entre_point -4 -5 6; entre_quinz -8 -8 8; envoy -7 -7 8; envoy_moi -7 -7 8; equip -8 -11 9; equip_> -8 -11 9
erreu -2 14 -25; erreu_> -2 14 -25; escal -11 -10 11; escal_> -11 -10 11; escar -9 -7 9; escar_> -9 -7 9
espec -9 -9 9; espec_d -9 -9 9; essai -10 -10 10; essai_> -10 -10 10; essay -7 -19 17; essay_> -7 -19 17
est 7 -10 -3; est_> 20 -18 -17; est_a -25 -18 25; est_abuse -14 -13 14; est_allum -14 16 -17; est_arran 17 -19 -15
est_au -14 5 -2; est_avec -9 -6 12; est_beauc 17 -17 -17; est_bien 9 -8 -9; est_bizar -12 -13 13
est_bleu 11 -11 -11; est_bon 28 -21 -28; est_bonne 12 -7 -14; est_bons 8 -10 -8; est_c -7 -8 8; est_camil -7 -7 7
est_carre 11 -10 -13; est_ce -15 -10 18; est_clair 9 -9 -9; est_compl -8 -7 8; est_conse -6 -6 6
est_coupe -14 14 -12; est_dans -9 -12 11; est_de -13 10 -9; est_deven 8 -8 -9; est_douze -7 -6 6; est_du -13 -15 15
est_ecrit -6 -7 7; est_embet -16 -13 15; est_en -3 -13 7; est_encor -17 25 -29; est_etein -11 -10 11
est_exact -10 10 -9; est_frust -18 -11 16; est_furie -9 -9 9; est_good 12 -12 -12; est_huit -8 -11 9
est_impec 11 -10 -9; est_inacc -18 -10 13; est_inadm -8 -9 9; est_injoi -10 -7 9; est_insen -12 -8 10
est_inter 9 -8 -4; est_intol -8 -9 9; est_j 17 -16 -11; est_je 10 -10 -10; est_karim -10 -8 9; est_la -8 0 -5
est_lamen -11 -7 9; est_le -19 -17 19; est_lente -10 -8 10; est_les 9 -6 -8; est_lola -8 -7 8; est_long -14 -15 15
est_ma -10 -11 11; est_madam -14 -15 15; est_mauva -17 -15 17; est_meme -7 7 -5; est_mieux 20 -21 -18
est_mon -8 -8 8; est_mort -16 17 -18; est_nicke 17 -16 -16; est_noire -6 -7 6; est_nulle -12 -10 12
est_ok 13 -7 -15; est_parei -17 22 -29; est_parfa 7 -7 -7; est_parti -9 -9 9; est_pas -33 18 -8; est_passe 0 3 -18
est_pierr -7 -4 8; est_pire -18 20 -20; est_plein -8 -6 7; est_plus 9 -20 -5; est_pour -11 -11 12; est_quatr -8 -6 7
est_quelq -4 -3 5; est_quoi -8 -7 8; est_rallu 6 -1 -13; est_redev 11 -11 -10; est_regle 17 -18 -16
est_remon 14 -16 -12; est_rentr 11 -8 -13; est_repar 21 -8 -34; est_resol 15 -11 -19; est_retab 19 -14 -19
est_retom -9 10 -12; est_reven 12 -1 -28; est_rouge -15 15 -12; est_sans -5 -5 5; est_scand -7 -6 7; est_se -7 -9 8
est_stabl 15 -10 -20; est_sur -9 -10 10; est_tigui 10 -9 -10; est_tombe -12 -13 13; est_toujo -27 29 -24
est_tout 13 -13 -12; est_tres -12 -16 15; est_un -13 -13 14; est_une -13 -13 14; est_vert 13 -10 -18
est_verte 9 -8 -4; et -2 -3 -1; et_c -20 22 -22; et_ca 4 1 -20; et_celui -6 -6 7; et_en -14 14 -12
et_inter 10 -10 -10; et_j 7 -16 1; et_je -9 -7 8; et_la -8 -8 8; et_le -13 -15 14; et_les -5 -5 5; et_mon -7 -7 7
et_puis -15 8 -2; et_rien -24 14 -11; et_toujo -6 8 -8; et_tout 7 -7 -8; et_trois -6 -6 7; et_une -5 -5 6
et_vingt -8 -8 8; etage -12 -11 12; etage_> -12 -11 12; etage_avec -3 -1 3; etait 8 -14 -7; etait_bon 9 -12 -9
etait_la -14 -8 13; ete 0 -10 5; ete_annul -8 -7 7; ete_vite 10 -9 -11; etein -17 -1 5; etein_> -14 4 0
etein_la -5 -5 5; etes 2 -16 -1; etes_des -9 -6 9; etes_nuls -19 -9 16; etes_tres -16 -8 14; etes_un 16 -15 -16
etes_une -11 -6 9; etonn -11 -12 12; etonn_> -11 -12 12; etre -15 -17 17; etre_> -8 -11 10; etre_humai -9 -6 10
etre_mis -6 -4 6; etre_rappe -4 -3 5; eu -13 1 2; eu_aucun -9 9 -9; eu_hier -9 -8 10; eu_quelq -11 -9 13
eu_une -6 -8 7; euh -15 -15 17; euh_> -12 -16 13; euh_allo -7 -6 7; euh_alors -7 -6 8; euh_atten -6 -7 7
euh_c -8 -7 8; euh_j -6 -2 7; euh_je -5 -5 5; euh_non -7 9 -10; euh_oui -7 -6 7; euros -8 -7 9; euros_par -8 -7 9
evolu -7 12 -12; evolu_> -7 12 -12; exact -10 10 -9; exact_parei -10 10 -9; exige -8 -8 9; exige_un -8 -8 9
expli -6 -6 6; expli_y -6 -6 6; explo -10 -8 10; explo_> -10 -8 10; f -5 -7 7; f_comme -3 -5 7; f_r -5 -6 6
fabre -10 -7 9; fabre_> -10 -7 9; fache -10 -9 10; fache_> -10 -9 10; factu -10 -7 9; factu_> -10 -7 9
faire -16 6 3; faire_> -16 6 3; fais -6 -5 7; fais_pour -6 -5 7; fait -17 -1 7; fait_> 1 9 -23; fait_beau -9 -9 9
fait_ce 6 -1 -18; fait_deux -6 -6 6; fait_dix -8 -8 9; fait_la -10 10 -8; fait_le -4 -5 5; fait_mais -7 9 -5
fait_parei -9 10 -10; fait_plus -10 -11 11; fait_rien -7 6 -5; fait_saute -6 -7 6; fait_tombe -9 -5 8
fait_tout -24 14 -11; fait_trois -8 -9 9; fait_un -8 -8 8; fait_une -9 -14 12; famil -7 -7 7; famil_roux -7 -7 7
fanny -5 -5 5; fanny_point -5 -5 5; fanta 11 -11 -10; fanta_ca 11 -11 -10; fatig -15 -13 15; fatig_> -15 -13 15
fatig_avec -8 -4 9; faudr -7 -9 8; faudr_l -7 -9 8; faut -15 -17 18; faut_atten -6 -5 6; faut_pas -10 -9 10
faut_patie -7 -4 7; faut_que -12 -10 12; faut_vous -7 -6 8; faute -5 -5 5; faute_et -5 -5 5; femme -1 -4 -3
femme_> -6 -6 7; femme_a 4 3 -14; femme_en -11 -8 9; femme_qui -10 -11 11; fete 12 -12 -13; fete_ca 12 -12 -13
fibre -11 -7 10; fibre_> -6 -5 6; fibre_et -9 -7 9; fiche -7 -5 7; fiche_de -7 -5 7; fieu -7 8 -3; fieu_ca -7 8 -3
figur 5 -1 -17; figur_vous 5 -1 -17; fille 3 -12 -2; fille_elle -17 -6 12; fille_est -5 -5 5; fille_me 11 -16 -10
fils 9 -13 -8; fils_regar -8 -6 9; fils_vient 9 -12 -9; fin -13 -11 12; fin_> -13 -11 12; fixe 6 -16 0
fixe_> 11 -11 -11; fixe_deux -5 -5 5; flemm -7 -7 7; flemm_de -7 -7 7; foi 7 -6 -7; foi_oui 7 -6 -7; fois -14 3 -1
fois_et -7 8 -9; fois_il -7 -6 8; fois_que -8 -8 9; fonct 10 3 -25; fonct_> 20 -17 -19; fonct_a 10 -8 -11
fonct_maint 11 -11 -7; fonct_nicke 7 -6 -6; fonct_parfa 12 -13 -10; fonct_pas -16 14 -8; fonct_un -13 14 -14
forfa -17 -6 12; forfa_> -17 -6 12; formi 11 -10 -10; formi_> 11 -10 -10; fout -10 -8 9; fout_les -10 -8 9
fouta -10 -10 10; fouta_de -10 -10 10; fr -10 -11 13; fr_> -8 -10 12; fr_le -5 -5 5; franc -11 3 0
franc_aroba -3 -5 7; franc_je -6 -7 6; franc_non -9 10 -10; free -6 -5 10; free_point -6 -5 10; frere -3 6 -4
frere_> -3 6 -4; frust -18 -11 16; frust_mais -18 -11 16; furie -9 -9 9; furie_> -9 -9 9; g -6 -6 6; g_a -6 -6 6
galer -6 6 -5; galer_> -6 6 -5; gall -5 -6 6; gall_aroba -5 -6 6; gamin -9 -5 8; gamin_a -9 -5 8; garag -6 -6 8
garag_tiret -6 -6 8; garni -8 -6 7; garni_a -8 -6 7; gauti -6 -6 6; gauti_sans -6 -6 6; gendr -4 -5 5
gendr_qui -4 -5 5; genia 10 -9 -9; genia_merci 10 -9 -9; genre -5 -10 11; genre_je -5 -10 11; genti -6 -8 7
genti_> -6 -7 7; genti_au -6 -7 8; germa -10 -7 9; germa_fabre -10 -7 9; ginet -5 -5 5; ginet_lebru -5 -5 5
gmail -10 -11 11; gmail_com -6 -7 7; gmail_point -6 -7 7; go 6 -7 -6; go_c 6 -7 -6; goff -9 -10 10; goff_> -9 -10 10
good 12 -12 -12; good_> 12 -12 -12; grave -13 -18 18; grave_> -13 -18 18; gresi 6 -6 -6; gresi_> -2 -13 6
gresi_encor -15 17 -18; gresi_plus 19 -21 -14; gresi_toujo -11 11 -10; gros -9 -6 9; gros_voleu -9 -6 9
group -6 -6 7; group_tiret -6 -6 7; gueul -10 -10 10; gueul_votre -10 -10 10; h -9 -9 9; h_a -5 -5 5; h_g -6 -6 6
habit -8 -9 9; habit_avec -8 -9 9; hache -11 -6 9; hache_> -11 -6 9; hamon -6 -6 7; hamon_aroba -6 -6 7; he 7 -7 -6
he_ben 7 -7 -6; helas -9 9 -9; helas_non -9 9 -9; heure -5 -19 11; heure_> -13 -11 13; heure_mais 13 -12 -15
heure_non 5 -5 -5; heure_que -6 -6 7; hier -18 -16 17; hier_> -13 -10 12; hier_apres -8 -9 9; hier_soir -7 -7 7
honte -7 -8 8; honte_votre -7 -8 8; hop -7 -7 7; hop_un -7 -7 7; hors -20 8 -5; hors_de -15 -14 16
hors_servi -14 13 -12; hotma -5 -5 6; hotma_point -5 -5 6; hugue -9 -8 9; hugue_bonne -9 -8 9; hui -9 -9 9
hui_> -9 -9 9; huit -11 -11 11; huit_> -5 -6 6; huit_dans -8 -11 9; humai -14 -9 15; humai_> -11 -9 13
humai_je -9 -6 10; i -8 -8 8; i_cloud -6 -7 7; i_e -6 -6 6; i_l -6 -6 7; ici -8 -8 8; ici_phili -8 -8 8
idee -11 -12 12; idee_ca -11 -12 12; il -3 -9 2; il_a -4 -5 5; il_fait -14 -14 14; il_faut -10 -8 10; il_m -2 -6 6
il_manqu -8 12 -13; il_me -20 7 -4; il_n 14 -18 -8; il_ne -15 2 0; il_pleut -11 -8 10; il_sembl 9 -8 -8
il_vous -8 -7 8; ils -6 -5 6; ils_m -6 -5 6; imbec -10 -7 9; imbec_> -10 -7 9; impec 22 -21 -19; impec_> 16 -14 -17
impec_au 9 -9 -9; impec_ca 8 -7 -8; impec_la 6 -6 -6; impor -5 -5 5; impor_je -5 -5 5; impos -17 14 -10
impos_de -17 14 -10; impri -7 -7 8; impri_> -7 -7 8; inacc -18 -10 13; inacc_> -18 -10 13; inadm -8 -9 9
inadm_ca -8 -9 9; incap -9 -9 9; incap_> -9 -9 9; incid -8 10 -11; incid_persi -8 10 -11; incom -9 -9 9
incom_> -7 -7 7; incom_depas -7 -8 8; infos -5 -5 5; infos_ca -5 -5 5; injoi -10 -7 9; injoi_> -10 -7 9
inqui -15 -13 15; inqui_> -15 -13 15; insen -12 -8 10; insen_a -12 -8 10; insta -5 -4 6; insta_elle -3 -4 4
insta_la -4 -3 5; insup -8 -8 8; insup_> -8 -8 8; inter 13 -4 -18; inter_> 14 1 -28; inter_aussi 10 -10 -10
inter_de -7 -7 7; inter_est -3 -5 1; inter_fonct 9 -8 -4; inter_m -6 -7 7; inter_mes -7 -5 6; inter_non -10 10 -9
inter_prevu -8 -7 8; inter_sur 10 -9 -10; intol -8 -9 9; intol_> -8 -8 8; intol_nous -5 -5 5; inven -7 -4 7
inven_pour -7 -4 7; iphon -6 -6 6; iphon_le -6 -6 6; isabe -6 -7 7; isabe_point -6 -7 7; j -3 -9 7; j_ai 3 0 -9
j_appel -13 -9 12; j_atten -9 -8 9; j_en -12 -13 13; j_enten 10 -6 -14; j_essai -10 -10 10; j_essay -6 -6 6
j_etein -5 -5 5; j_exige -8 -8 9; j_habit -8 -9 9; j_voudr -7 -6 7; jambe -3 -1 3; jambe_pour -3 -1 3; je -1 -19 9
je_capte 9 -6 -9; je_cherc -14 -10 15; je_compr -5 -5 5; je_crois 10 -8 -10; je_desce -10 -7 11; je_dois -13 -8 13
je_fais -6 -5 7; je_je -6 -7 7; je_l -13 -2 3; je_m -11 -7 9; je_monte -7 -6 6; je_n -2 4 -10; je_ne -13 -16 18
je_paie -9 -7 9; je_parle -2 -6 6; je_paye -11 -8 10; je_peux 13 -12 -11; je_plais -18 -13 16; je_prefe -7 -7 7
je_prend -8 -6 8; je_rappe -15 -15 15; je_rebra -9 -7 8; je_recoi -6 -11 8; je_regar -14 -9 12; je_relan -7 -6 7
je_revie -5 -5 5; je_sais -8 -25 24; je_souha -6 -6 7; je_suis -3 -7 4; je_teste -17 -6 12; je_trouv -6 -7 7
je_vais -19 -14 20; je_verif -18 -12 21; je_veux -10 -7 9; je_viens 10 -10 -10; je_vois 0 -1 -7; je_voudr -16 -11 15
je_vous 6 -16 -3; jean -10 -8 10; jean_dupon -10 -8 9; jean_tiret -3 -6 8; jeann -4 -10 9; jeann_tiret -4 -10 9
jeu -7 -6 7; jeu_pour -7 -6 7; jeune -5 -5 5; jeune_fille -5 -5 5; joind -9 -11 11; joind_au -7 -13 11
joind_un -5 -5 5; joli -9 -7 8; joli_accen -9 -7 8; joue 14 -13 -17; joue_> 14 -13 -17; jour -6 -7 8; jour_j -6 -7 8
jours -8 -8 8; jours_> -8 -8 8; julie -8 -8 8; julie_carpe -14 -13 15; julie_point -6 -6 6; k -5 -6 7
k_point -5 -6 7; karim -10 -8 9; karim_benal -10 -8 9; l -10 -8 11; l_> -6 -6 7; l_accue -8 -8 9; l_adsl -8 -8 8
l_ai -12 3 4; l_air 13 -6 -20; l_an -7 -7 7; l_appar -13 -8 11; l_assis -7 -9 8; l_ateli -7 -5 6; l_autre -12 -11 14
l_ecole -10 -8 10; l_ecout -8 -6 7; l_ecran -8 4 -2; l_ensem 7 -6 -7; l_enten -12 -8 10; l_equip -8 -11 9
l_escal -11 -10 11; l_etage -7 -5 9; l_heure 10 -14 -6; l_incid -8 10 -11; l_insta -3 -4 4; l_inter -12 -9 11
l_orang -18 16 -11; l_ordin -15 -17 17; l_ordre 11 -8 -13; l_point -3 -5 7; la -5 -10 6; la_5g -10 -8 10
la_> 1 -20 11; la_atten -9 -7 8; la_box -9 4 0; la_c 6 -6 -6; la_ca 5 -8 -2; la_carte -9 -5 8; la_cata -6 -7 7
la_cave -10 -7 11; la_co 8 -7 -8; la_conne -6 -5 0; la_conso -6 -5 6; la_cuisi -11 -10 11; la_dedan -9 -7 9
la_fete 12 -12 -13; la_fibre -11 -7 10; la_fin -13 -11 12; la_j 16 -16 -14; la_le -10 -9 9; la_ligne 11 -14 -7
la_lumie 7 0 -19; la_machi -15 -14 15; la_mais -11 11 -9; la_maiso -14 -13 14; la_manip -10 10 -8; la_marqu -9 -6 8
la_meme -15 16 -15; la_merde -8 -8 9; la_moiti -17 15 -11; la_norma 11 -10 -8; la_oui 14 -14 -17; la_page 8 0 -19
la_paix -7 -6 6; la_panne -13 10 -8; la_prise -7 -7 7; la_proce -7 7 -8; la_semai -6 -7 7; la_socie -12 -8 11
la_switc -6 -6 6; la_synch 10 -11 -9; la_table -8 -8 8; la_tele -9 -2 2; la_thune -9 -6 9; la_tonal 9 -5 -19
la_video 14 -11 -15; lacro -10 -10 10; lacro_> -10 -10 10; laiss -9 -10 11; laiss_moi -9 -10 11; lambe -15 -15 15
lambe_> -15 -15 15; lamen -11 -7 9; lamen_dans -11 -7 9; lance 10 -9 -10; lance_> 10 -9 -10; lance_c 11 -8 -11
laure -14 -15 15; laure_picho -10 -10 10; laure_point -4 -6 6; laver -6 -7 6; laver_qui -6 -7 6; le -9 -6 6
le_06 -6 -6 6; le_06123 -12 -12 12; le_bazar -9 11 -11; le_bouto -9 -6 11; le_burea -10 -9 10; le_chat -9 -10 10
le_chien -10 -9 9; le_code -8 -6 7; le_conse -14 -8 13; le_contr -7 -8 8; le_coura -6 -7 6; le_debit 7 -2 -10
le_dire -7 -4 7; le_direc -12 -10 13; le_dis -8 -8 9; le_goff -9 -10 10; le_jeu -7 -6 7; le_lien 3 1 -13
le_mac -6 -6 6; le_meme -10 9 -8; le_messa 12 -11 -14; le_momen 10 -10 -10; le_monde -9 -9 9; le_numer -10 -7 9
le_papie -4 -5 5; le_placa -9 -12 11; le_point -5 -6 6; le_porta -17 -6 12; le_premi -9 -9 10; le_preno -5 -5 5
le_probl -20 16 -12; le_quara -7 -6 7; le_redem -6 10 -12; le_rende -10 -5 11; le_repet -7 -6 8; le_repon -10 -9 10
le_resea 8 -19 -1; le_respo -8 -8 8; le_retab 10 -13 -9; le_route -7 -4 7; le_salon -9 -12 11; le_servi 4 -14 -2
le_son 13 -13 -13; le_souci 2 4 -19; le_stand -10 -6 7; le_suppo -9 -7 9; le_techn -10 -10 11; le_telep -8 8 -6
le_temps -14 -13 14; le_ticke 8 -8 -7; le_toit -9 -10 10; le_trafi 8 -8 -7; le_vide -12 20 -25; le_voyan 3 8 -26
le_wifi 8 3 -15; lebru -5 -5 5; lebru_> -5 -5 5; lemai -4 -5 6; lemai_aroba -4 -5 6; lent -17 9 -2; lent_> -17 9 -2
lente -13 -13 14; lente_> -13 -13 14; leo -5 -6 6; leo_neuf -5 -6 6; les 4 -22 4; les_appar 6 -6 -6
les_appel 5 0 -17; les_boule -10 -8 9; les_chain 14 -13 -13; les_commu -15 -9 11; les_deux -5 -5 5
les_enfan -10 -8 10; les_lumie 9 -6 -8; les_machi -5 -5 5; les_poste 13 -15 -12; les_quara -10 -9 10
les_voyan 4 -17 3; let 6 -7 -6; let_s 6 -7 -6; lien 2 0 -11; lien_est 3 1 -13; lien_sdsl -6 -5 7; ligne 1 -17 5
ligne_est 11 -14 -7; ligne_gresi -17 -8 13; lilas -8 -9 8; lilas_> -8 -9 8; live -5 -5 5; live_point -5 -5 5
lola -8 -7 8; lola_masso -8 -7 8; long -14 -15 15; long_> -14 -15 15; look -6 -6 6; look_point -6 -6 6
lopez -4 -5 6; lopez_aroba -4 -5 6; luc -9 -7 9; luc_berna -12 -8 12; luc_point -6 -6 6; lucie -5 -5 5
lucie_marti -5 -5 5; lumie -10 15 -22; lumie_clign -15 15 -14; lumie_est 13 -12 -12; lumie_maint -18 18 -16
lumie_reste -10 9 -9; lumie_rouge -10 10 -4; lumie_sont 9 -6 -8; lundi -10 -10 10; lundi_derni -10 -10 10
lunet -8 -10 11; lunet_> -6 -6 6; lunet_je -6 -7 7; lyon -8 -8 8; lyon_> -8 -8 8; m -17 -17 22; m_a -15 -11 16
m_affic -6 -6 6; m_appel -13 -8 11; m_avez 6 -1 -18; m_embet -6 -8 7; m_enerv -11 12 -12; m_enten -6 -10 10
m_entre -5 -4 5; m_etonn -11 -12 12; m_point -5 -6 6; ma -12 -21 16; ma_box -10 -10 11; ma_cave -11 -7 9
ma_claqu -8 -8 11; ma_conne 0 -20 7; ma_factu -10 -7 9; ma_femme -1 -4 -3; ma_fille 5 -18 -4; ma_foi 7 -6 -7
ma_ligne -17 -8 13; ma_messa -8 -6 7; ma_patie -6 -5 6; ma_petit -7 7 -7; ma_table -6 -8 8; ma_tete -8 -6 7
ma_tiret -4 -4 8; mac -6 -6 6; mac_et -6 -6 6; machi -18 -17 19; machi_> -9 -8 9; machi_a -6 -7 6
machi_dont -7 -7 8; machi_est -11 -10 11; machi_je -5 -5 5; madam -23 -20 23; madam_> -6 -7 7
madam_duran -11 -11 11; madam_germa -10 -7 9; madam_je -5 -5 5; madam_lambe -7 -6 7; madam_saint -8 -8 8
magas -8 -8 8; magas_> -8 -8 8; magic 16 -15 -16; magic_> 16 -15 -16; mail -8 -7 8; mail_> -8 -7 8; mails 7 -16 -5
mails_> -20 -6 18; mails_arriv 15 -14 -16; mails_donc 8 -6 -8; maint 8 -11 -8; maint_> 2 -10 -5; maint_j -14 13 -12
maint_oui 5 -5 -5; maint_si 16 -16 -18; mais -14 11 -6; mais_aucun -8 7 -6; mais_bon -18 -11 16; mais_c 3 -8 -4
mais_ca -24 21 -18; mais_ecout -9 -10 10; mais_inter -12 12 -10; mais_j -16 18 -18; mais_je -16 -11 13
mais_la 2 0 -15; mais_le -9 10 -9; mais_maint 20 -21 -7; mais_moi -6 -7 7; mais_non -19 22 -13; mais_pas -19 21 -22
mais_rien -14 15 -13; mais_si 7 -8 -6; mais_y -6 7 -5; maiso -14 -13 14; maiso_> -10 -8 9; maiso_de -6 -6 7
maitr -16 -11 15; maitr_delph -16 -11 15; mal -14 -8 12; mal_> -14 -8 12; malgr -6 10 -12; malgr_le -6 10 -12
malhe -5 7 -8; malhe_> -5 9 -7; malhe_pas -5 7 -8; mange -9 -9 9; mange_> -9 -9 9; manip -10 10 -8
manip_mais -10 10 -8; manqu -13 17 -17; manqu_encor -13 17 -17; marc -3 -6 8; marc_point -3 -6 8; march 7 4 -21
march_> 23 -21 -11; march_deux -12 13 -13; march_du 6 -6 -5; march_impec 9 -10 -7; march_maint 21 -21 -8
march_mais -8 10 -12; march_mieux 15 -17 -6; march_moins -10 10 -6; march_nicke 7 -7 -1; march_numer 10 -9 -10
march_pas -5 6 -17; march_plus -28 26 -6; march_qu -14 14 -13; march_toujo -7 8 -6; march_trent -7 8 -10
mardi -10 -10 10; mardi_> -10 -10 10; mare -6 -6 6; mare_de -6 -6 6; mare_mare -6 -6 6; mari -10 -9 10
mari_est -6 -6 6; mari_qui -7 -7 7; marie -9 -9 9; marie_lambe -9 -9 9; marie_trent -5 -6 10; marqu -9 -6 8
marqu_sorti -9 -6 8; marre -11 -8 9; marre_> -11 -8 9; marse -16 -8 16; marse_> -16 -8 16; marti -18 -17 18
marti_> -12 -12 12; marti_aroba -5 -5 6; marti_j -5 -5 5; marti_point -4 -5 8; masqu -12 -10 12; masqu_> -12 -10 12
masso -8 -7 8; masso_> -8 -7 8; matin -12 -12 13; matin_> -13 -12 13; matin_le -4 -3 7; mauva -17 -15 17
mauva_> -15 -11 14; mauva_jambe -3 -1 3; mauva_on -12 -10 11; max -8 -7 8; max_> -8 -7 8; me -7 -7 4; me_> -6 -7 7
me_balad -6 -5 6; me_conne -4 11 -17; me_dire 9 -12 -9; me_dit 4 -1 -8; me_fatig -8 -4 9; me_faudr -7 -9 8
me_fout -10 -8 9; me_joind -7 -13 11; me_passe -10 -9 10; me_prend -9 -7 8; me_prene -14 -5 15; me_saoul -11 -12 12
mec 8 -7 -8; mec_ca 8 -7 -8; megas -6 -5 6; megas_alors -6 -5 6; meill 9 -8 -9; meill_> 9 -8 -9; meme -16 24 -22
meme_> 6 -22 7; meme_apres -8 9 -10; meme_chose -14 15 -15; meme_endro -6 6 -6; meme_galer -6 6 -5
meme_messa -10 9 -8; meme_pire -7 7 -5; meme_plus -16 17 -17; meme_point -16 14 -13; merci 8 -25 0
merci_> 23 -16 -21; merci_aroba -5 -5 5; merci_beauc -7 -14 8; merci_bien 13 -9 -13; merci_mec 8 -7 -8
merde -14 -14 14; merde_j -9 -9 9; merde_votre -8 -8 9; mes 0 -22 8; mes_appel -11 -6 9; mes_chain 9 -9 -9
mes_colle -7 -5 6; mes_enfan -7 -4 7; mes_lunet -8 -10 11; mes_mails 7 -16 -5; mes_mauva -3 -1 3
mes_papie -10 -9 11; mes_potes -6 -5 6; mes_visio -10 -12 11; messa 2 -3 -9; messa_> -7 9 -10; messa_d 7 -4 -14
messa_vocal -8 -6 7; mette -5 -4 6; mette_moi -5 -4 6; midi -8 -9 9; midi_> -8 -9 9; mieux 19 -9 -27
mieux_> 7 2 -26; mieux_maint 8 -5 -8; mieux_mais -6 9 -9; mieux_oui 6 -6 -6; mieux_qu 15 -17 -6; mille -13 -12 13
mille_> -7 -6 7; mille_lyon -8 -8 8; milli -5 -5 5; milli_d -5 -5 5; mince -12 -12 12; mince_> -12 -12 12
minut -6 3 -1; minut_> -7 -11 10; minut_c 10 -12 -10; minut_et -15 16 -17; minut_je -9 -8 9; minut_mais -10 12 -12
minut_nous 8 -8 -7; minut_puis -9 10 -9; mirac 16 -16 -16; mirac_> 11 -11 -11; mirac_ca 9 -10 -7; mis 3 -18 2
mis_> -4 -5 5; mis_du 12 -12 -11; mis_en -6 -4 6; modif -9 -7 8; modif_mon -9 -7 8; moi -11 -20 18; moi_> 7 -19 -4
moi_a -9 -10 10; moi_c -10 -8 9; moi_ces -7 -5 8; moi_en -5 -4 6; moi_je -7 -7 7; moi_le -6 -6 6; moi_les -5 -5 5
moi_ou -7 -5 7; moi_un -10 -11 12; moi_une -10 -10 12; moins -10 10 -6; moins_bien -10 10 -6; mois -14 -12 14
mois_de -9 -10 10; mois_pour -7 -6 7; mois_que -8 -8 8; moiti -25 21 -13; moiti_> -14 14 -13; moiti_des -11 11 -12
moiti_qui -12 8 -7; momen 10 -10 -10; momen_ca 10 -10 -10; mon -25 -16 23; mon_abonn -6 -10 8; mon_adres -7 -6 6
mon_blaze -8 -7 8; mon_chef -8 -5 9; mon_code -8 -9 8; mon_compt -8 -7 7; mon_contr -9 -7 8; mon_fils 9 -13 -8
mon_gamin -9 -5 8; mon_gendr -4 -5 5; mon_iphon -6 -6 6; mon_mail -8 -7 8; mon_mari -10 -9 10; mon_nom -12 -8 11
mon_num -7 -7 7; mon_numer -6 -6 6; mon_patro -9 -9 9; mon_pc -6 -8 8; mon_porta -19 -13 19; mon_preno -7 -7 7
mon_probl -8 9 -9; mon_rende -10 -8 10; mon_respo -5 -4 5; mon_telep -5 -5 5; mon_telev -6 -6 6; monde -15 0 5
monde_> -15 6 -5; monde_est -9 -9 9; monsi -11 -11 11; monsi_d -9 -9 9; monsi_lambe -7 -7 7; monsi_que -9 -8 10
monte -7 -6 6; monte_a -7 -5 9; monte_voir -6 -5 6; moque -7 -9 8; moque_du -7 -9 8; morin -6 -6 8
morin_point -6 -6 8; mort -20 21 -22; mort_> -20 21 -22; mouli -7 9 -10; mouli_dans -7 9 -10; muet -6 7 -8
muet_> -6 6 -6; muet_comme -5 6 -6; mutue -7 -7 7; mutue_tres -7 -7 7; n -7 13 -22; n_a -16 12 -9; n_acced -8 7 -6
n_ai -1 8 -16; n_arriv -13 10 -9; n_en -7 -8 8; n_enten 7 -7 -7; n_est -4 9 -18; n_y 2 -1 -13; natha -9 -10 10
natha_le -9 -10 10; navig 6 -6 -6; navig_> 6 -6 -6; ne 0 -5 2; ne_capte -8 13 -8; ne_chang -10 8 -7
ne_coupe 17 -17 -15; ne_fait -10 -11 11; ne_faut -10 -9 10; ne_fonct -14 11 -8; ne_m -9 -7 8; ne_march -4 6 -16
ne_peux -13 -11 13; ne_recoi -10 -6 7; ne_remar -10 11 -13; ne_repon -8 -7 8; ne_revie -7 8 -7; ne_s -18 17 -15
ne_sais -8 -13 13; ne_se -12 10 -9; ne_sonne -2 9 -8; ne_veut -9 10 -7; ne_vois -6 -7 7; negat -18 19 -18
negat_> -10 11 -11; negat_c -5 6 -6; negat_toujo -4 5 -5; nette 6 -6 -6; nette_mieux 6 -6 -6; neuf -15 -15 16
neuf_aroba -5 -6 7; neuf_heure -6 -5 7; neuf_mille -8 -8 8; neuf_point -4 -5 6; neuf_trois -5 -6 6; neuve -8 -9 8
neuve_> -8 -9 8; nez -7 -6 7; nez_> -7 -6 7; nguye -12 -12 12; nguye_> -12 -12 12; ni -12 -6 9; ni_appel -12 -6 9
ni_recev -12 -6 9; nicke 20 -17 -22; nicke_> 18 -17 -16; nicke_chrom 10 -10 -9; nicke_j 8 -7 -8
nicke_maint 17 -16 -16; nicke_merci 12 -10 -12; nicke_tout 6 -6 -5; noah -5 -5 5; noah_point -5 -5 5; noel -6 -7 7
noel_aroba -6 -7 7; noir -7 7 -7; noir_comme -7 7 -7; noire -6 -7 6; noire_avec -6 -7 6; nom -12 -8 11
nom_> -12 -11 13; nom_de -9 -6 8; non -11 17 -23; non_> -35 32 -22; non_c 2 2 -12; non_ca -16 17 -11
non_ces 11 -11 -7; non_et -18 19 -18; non_fieu -7 8 -3; non_j -10 10 -10; non_je -9 0 4; non_le -14 14 -8
non_ma -7 7 -7; non_mais 21 -23 -10; non_non 16 -17 -9; non_pas -11 12 -7; non_plus 15 -15 -11; non_rien 13 -13 -9
non_toujo -4 5 -4; non_tout 7 -7 -8; norma 11 -10 -8; norma_> 11 -10 -8; nos -10 -6 7; nos_clien -10 -6 7
notre -12 -2 6; notre_avoca -5 -5 5; notre_conse -5 -5 5; notre_cote -9 7 -6; notre_inven -7 -4 7
notre_lien -6 -5 7; notre_poste -7 -6 7; nous 0 3 -9; nous_avons -7 7 -8; nous_perdo -5 -5 5; nous_pouvo 8 -8 -7
nous_subis -7 -7 7; nouve 27 -20 -25; nouve_> 13 -14 -12; nouve_acces 7 -6 -7; nouve_box -7 -7 8
nouve_inter 9 -10 -7; nouve_la 6 -6 -6; nouve_le 13 -15 -10; nouve_merci 7 -6 -7; nouve_opera 10 -9 -8
nouve_prise -9 -7 10; nouve_sur 6 -6 -6; nouve_telep 11 -13 -11; novem -9 -10 10; novem_> -9 -10 10
nulle -12 -10 12; nulle_> -12 -10 12; nuls -19 -9 16; nuls_> -19 -9 16; num -7 -7 7; num_> -7 -7 7; numer 3 -15 5
numer_c -6 -6 6; numer_de -7 -6 7; numer_est -10 -7 9; numer_masqu -12 -10 12; numer_prive -11 -10 12
numer_un 10 -9 -10; offre -8 -10 9; offre_plus -8 -10 9; oh 5 -1 -10; oh_let 6 -7 -6; oh_non -7 7 -7; ok 17 -8 -19
ok_> 13 -7 -15; ok_c 8 -8 -8; olivi -6 -6 7; olivi_point -6 -6 7; on -8 -5 5; on_a 2 -22 0; on_dirai 17 -6 -21
on_en -6 -6 7; on_est -5 5 -5; on_m -5 -10 11; on_me -10 -7 9; on_peut -24 3 -1; on_s -7 -7 7; on_se -12 -10 11
on_va -11 -13 12; on_verra -15 -15 15; on_voit -5 -5 5; onze -12 -12 12; onze_> -12 -12 12; opera 10 -9 -8
opera_> 10 -9 -8; orang -24 20 -10; orang_> -24 22 -16; orang_point -6 -13 15; ordin -17 -20 22; ordin_> -13 -16 16
ordin_et -11 -11 12; ordin_fixe -5 -5 5; ordin_la -6 -6 6; ordis -10 -10 10; ordis_> -10 -10 10; ordis_des -5 -5 5
ordre 16 -9 -17; ordre_> 10 -8 -12; ordre_merci 14 -11 -14; ou -10 -11 11; ou_cinq -8 -7 8; ou_est -6 -8 8
ou_pas -5 -10 11; ou_quoi -7 -5 7; ou_trois -5 -6 6; oui 17 -13 -19; oui_> 33 -32 -24; oui_allo -15 -18 16
oui_c 16 -14 -16; oui_ca 18 -17 -11; oui_donc -7 -6 7; oui_enfin -13 12 -7; oui_figur 14 -12 -14
oui_inter 21 -21 -5; oui_j -3 8 -20; oui_je 0 4 -13; oui_la 5 1 -15; oui_le 19 -18 -16; oui_mais -17 16 -12
oui_non 7 -7 -1; oui_oui 11 -10 -11; oui_parfa 12 -12 -9; oui_pour -9 10 -9; oui_tout 14 -12 -14; outlo -6 -6 6
outlo_point -6 -6 6; ouvri 3 1 -12; ouvri_> 3 1 -12; page 8 0 -19; page_ne -18 17 -15; page_s 10 -10 -11
page_veut -14 10 -8; page_vient 12 -12 -12; paie -9 -7 9; paie_la -9 -7 9; paill -14 -13 14; paill_> -14 -13 14
paix -7 -6 6; paix_> -7 -6 6; panne -7 15 -20; panne_> -2 8 -18; panne_conti -8 7 -6; panne_est -18 18 -16
panne_malhe -5 9 -7; papie -14 -8 13; papie_> -10 -9 11; papie_je -4 -5 5; paque -6 -5 7; paque_sur -6 -5 7
par -12 -10 13; par_mois -7 -6 7; par_quelq -4 -3 5; par_votre -5 -5 5; parce -16 -16 16; parce_que -16 -16 16
pardo -14 -14 14; pardo_> -14 -14 14; parei -25 27 -24; parei_> -25 27 -24; parfa 27 -20 -26; parfa_> 21 -15 -23
parfa_l 7 -6 -7; parfa_merci 23 -13 -24; parfa_on 8 -10 -8; paris -10 -10 10; paris_> -10 -10 10; parle -19 -13 18
parle_a -14 -9 14; parle_au -9 -8 10; parle_avec -13 -12 13; parle_trop -9 -6 7; parti -20 -17 20
parti_> -15 -15 15; parti_mange -9 -9 9; pas -51 32 -8; pas_> -37 27 -13; pas_a -13 10 -9; pas_arran -18 22 -24
pas_bouge -11 8 -7; pas_ce -12 -16 17; pas_chang -2 5 -3; pas_chez -6 -6 10; pas_combi -8 -9 10; pas_comme -5 -5 5
pas_d -21 22 -20; pas_de -18 26 -25; pas_demar -12 17 -18; pas_devan -6 -7 7; pas_dire -14 14 -13; pas_du -7 8 -9
pas_elle -7 -7 8; pas_en -14 -15 17; pas_encor -10 -8 10; pas_enten -13 -9 11; pas_fonct -17 17 -14
pas_grave -13 -18 18; pas_il -1 -4 4; pas_inter -24 21 -15; pas_je -6 -9 8; pas_l -8 -6 7; pas_mais 16 -16 -18
pas_malgr -6 10 -12; pas_march -15 15 -14; pas_me -21 8 -7; pas_mieux -19 20 -22; pas_non -6 7 -2; pas_pas -7 9 -5
pas_regle -22 20 -14; pas_resol -10 10 -9; pas_reven -18 17 -11; pas_s -14 10 -8; pas_se -9 10 -7; pas_sur -12 -1 7
pas_tout 13 -12 -15; pas_trop -6 -6 6; pas_verif -14 -9 11; pas_votre -3 4 -2; pas_vous -12 -14 14
pas_vraim -6 9 -10; pas_y -7 -11 11; passe 4 7 -19; passe_> 9 -20 -8; passe_a -20 14 0; passe_au 19 -18 -16
passe_moi -9 -7 9; passe_pas -21 14 -12; passe_rien -12 10 -9; passe_votre -10 -9 10; patie -18 -12 19
patie_est -6 -5 6; patie_il -3 -1 3; patie_je -10 -10 10; patie_pour -7 -4 7; patro -9 -9 9; patro_est -9 -9 9
paul -12 -12 13; paul_aroba -5 -10 13; paul_chez -8 -8 8; paul_duran -7 -5 8; paul_point -6 -7 7; pauvr -10 -10 10
pauvr_con -10 -10 10; paye -11 -8 10; paye_cinqu -7 -6 7; paye_la -6 -5 6; payez -8 -6 7; payez_ma -8 -6 7
pc -6 -8 8; pc_ma -6 -8 8; perdo -5 -5 5; perdo_des -5 -5 5; perdu -13 -10 12; perdu_> -6 -6 6; perdu_mon -8 -9 8
persi -17 16 -16; persi_> -17 16 -16; perso -14 -15 16; perso_> -8 -9 9; perso_ne -10 -9 10; perso_physi -7 -9 8
perte -6 -5 7; perte_de -6 -5 7; petit -9 1 2; petit_aroba -5 -5 6; petit_dame -7 7 -7; peu -10 0 6; peu_> -6 -5 6
peu_agace -15 -13 16; peu_compl -7 -6 8; peu_embet -6 -7 7; peu_inqui -15 -13 15; peu_mieux -6 9 -9
peu_parce -6 -8 7; peut -28 -3 10; peut_avoir -6 -8 8; peut_etre -8 -11 10; peut_me -7 -13 11; peut_pas -14 14 -13
peux 9 -17 -5; peux_appel 16 -22 -16; peux_de 11 -13 -11; peux_enfin 9 -11 -9; peux_etre -5 -4 5; peux_navig 6 -6 -6
peux_ni -12 -6 9; peux_parle -12 -8 11; peux_pas -16 -16 18; peux_plus -9 -8 9; peux_savoi -16 -11 16
peux_toujo -21 8 -7; phili -13 -13 13; phili_garni -8 -6 7; phili_lambe -8 -8 8; physi -7 -9 8; physi_> -7 -9 8
picho -10 -10 10; picho_> -10 -10 10; piece -8 -7 8; piece_> -8 -7 8; pierr -7 -4 8; pierr_tiret -7 -4 8
pire -23 26 -24; pire_> -19 23 -22; pire_en -13 11 -11; pire_qu -19 18 -15; placa -9 -12 11; placa_> -9 -12 11
plais -18 -13 16; plais_> -18 -13 16; plait -8 -7 8; plait_> -8 -7 8; plant -8 13 -18; plant_encor -8 13 -18
plein -8 -6 7; plein_et -8 -6 7; pleut -11 -8 10; pleut_depui -11 -8 10; plomb -6 -5 6; plomb_point -6 -5 6
plus 4 -9 -11; plus_> 2 5 -21; plus_aucun 2 -1 -21; plus_besoi 7 -7 -5; plus_d -7 -8 8; plus_de 17 -30 -12
plus_la 6 -2 -19; plus_le 5 0 -18; plus_les -10 -6 7; plus_mes -20 -8 19; plus_parle -7 -4 7; plus_point -7 -6 7
plus_rapid -8 -10 9; plus_recon -9 -5 8; plus_rien 14 -15 -12; plus_tard -13 -8 13; plus_trent -5 -5 7
plus_tut -10 -11 11; poil 4 -1 -13; poil_> 4 -1 -13; point -17 -7 11; point_> -16 14 -13; point_benoi -5 -5 8
point_benze -5 -6 7; point_berna -6 -6 6; point_blanc -6 -7 7; point_clien -6 -8 10; point_com -8 -9 10
point_d -5 -5 5; point_doubl -6 -7 7; point_dr -5 -7 8; point_duran -6 -7 7; point_e -7 -7 7; point_f -5 -6 6
point_fr -10 -11 13; point_gall -5 -6 6; point_hamon -6 -6 7; point_le -5 -6 6; point_lemai -4 -5 6
point_lopez -4 -5 6; point_marti -5 -6 7; point_me -6 -7 7; point_merci -5 -5 5; point_noel -6 -7 7
point_petit -5 -5 6; point_vidal -3 -6 8; point_weber -5 -7 8; porta -21 -13 21; porta_> -17 -9 15
porta_de -17 -6 12; porta_deux -5 -5 6; porta_et -6 -6 7; porta_reste -5 -7 7; pose -9 -7 10; pose_une -9 -7 10
poste -15 -9 11; poste_> -7 -12 11; poste_a 4 -9 -2; poste_de -9 -8 9; poste_inter -7 -6 7; poste_n -8 7 -6
potes -6 -5 6; potes_ils -6 -5 6; pouf -7 8 -10; pouf_> -7 8 -10; pour 1 -20 2; pour_aller -3 -1 3
pour_annul -6 -2 7; pour_ca -7 -6 7; pour_euh -7 -6 7; pour_l -3 -4 4; pour_le 3 -6 -4; pour_ma -5 -5 5
pour_moi 17 -12 -18; pour_se -7 -4 7; pour_un -1 -17 3; pour_voir -11 -9 12; pour_vous -7 -4 7; pourq -7 -6 8
pourq_vous -7 -6 8; pourr -14 3 5; pourr_> -10 10 -9; pourr_vous -8 -7 8; pouve -17 -13 18; pouve_atten -6 -5 6
pouve_me -10 -9 10; pouve_repet -13 -9 13; pouvo 8 -8 -7; pouvo_clore 8 -8 -7; prefe -7 -7 7; prefe_avoir -7 -7 7
premi -12 -11 12; premi_etage -12 -11 12; prend -10 -8 9; prend_pour -9 -7 8; prend_un -8 -6 8; prene -14 -5 15
prene_pour -14 -5 15; preno -7 -6 7; preno_avec -5 -5 5; preno_c -7 -7 7; preve -9 -7 8; preve_> -9 -7 8
prevu -8 -7 8; prevu_demai -8 -7 8; prie -9 -6 10; prie_> -9 -6 10; prise -8 -7 8; prise_> -8 -7 8; prive -11 -10 12
prive_> -11 -10 12; pro -7 -7 7; pro_aroba -7 -7 7; probl 11 -2 -26; probl_> 22 -22 -12; probl_est -20 21 -19
probl_n -10 10 -9; probl_pas -19 17 -9; probl_persi -14 12 -9; probl_regle 12 -14 -7; probl_resol 11 -12 -7
proce -7 7 -8; proce_sans -7 7 -8; prono -7 -4 7; prono_> -7 -4 7; proto -6 -7 7; proto_point -6 -7 7
puis -33 28 -9; puis_aroba -4 -10 9; puis_ca -7 9 -10; puis_elle -9 9 -10; puis_l -9 -11 10; puis_non -10 8 -6
puis_plus -9 10 -9; puis_pouf -7 8 -10; puis_repar -19 19 -15; puk -8 -9 8; puk_> -8 -9 8; qu -4 5 -7
qu_a -14 14 -13; qu_avant 3 0 -14; qu_est -12 -11 15; qu_il -4 -5 5; qu_on -6 -8 8; qu_un -9 -7 10; quand -13 -14 14
quand_j -10 -7 9; quand_je -2 -6 6; quand_meme -12 -13 13; quara 3 -20 7; quara_> 14 -13 -13; quara_deux -11 -10 11
quara_poste -10 -9 10; quatr -8 -22 14; quatr_> -12 -11 12; quatr_ans -9 -8 9; quatr_aroba -5 -6 10
quatr_barre 14 -11 -15; quatr_cinq -8 -6 7; quatr_cinqu -5 -6 6; quatr_ordin -8 -7 8; quatr_ou -8 -7 8
quatr_vingt -14 -11 13; que 1 -3 -7; que_c 15 -12 -14; que_ca 4 -9 -6; que_est -5 -4 5; que_j -10 -11 11
que_je -12 -9 12; que_la -22 21 -14; que_le -10 -7 9; que_non -1 3 -11; que_oui 23 -23 -14; que_quelq -6 -6 7
que_vous -3 0 -13; quel -9 -7 10; quel_qu -9 -7 10; quell -7 -7 7; quell_bande -7 -7 7; quelq -13 -11 15
quelq_un -13 -11 15; quest -8 -11 10; quest_> -10 -7 10; quest_sur -6 -10 8; qui -29 14 0; qui_a -10 -9 10
qui_clign -5 8 -8; qui_est 5 -12 3; qui_m -4 -3 5; qui_march -22 15 -11; qui_regar -10 -11 11; qui_remar -12 12 -13
qui_va -6 -6 6; quinz -14 -12 13; quinz_aroba -3 -5 7; quinz_de -7 -6 7; quinz_et -8 -8 8; quinz_poste -9 -8 8
quinz_rue -8 -9 8; quitt -5 -5 5; quitt_votre -5 -5 5; quoi -16 -18 18; quoi_> -7 -5 7; quoi_cette -8 -7 8
quoi_j -13 -9 11; r -8 -8 8; r_> -6 -7 7; r_e -6 -6 7; raccr -7 -6 7; raccr_au -7 -6 7; rade -5 6 -6; rade_> -5 6 -6
raise -14 -7 13; raise_sur -14 -7 13; rallu 6 -1 -13; rallu_et 10 -10 -10; rallu_mais -12 10 -7; rame -9 13 -17
rame_encor -7 11 -16; rame_toujo -6 6 -5; rapid -8 -10 9; rapid_> -8 -10 9; rappe -21 -16 21; rappe_donc -1 -1 2
rappe_par -4 -3 5; rappe_parce -15 -15 15; rappe_plus -13 -8 13; reboo -7 8 -9; reboo_deux -7 8 -9; rebra -15 3 6
rebra_la -9 -7 8; rebra_mais -9 10 -9; recev -12 -6 9; recev_d -12 -6 9; recoi 3 -14 0; recoi_cinq 12 -11 -12
recoi_des -16 -11 13; recoi_mes 8 -6 -8; recoi_plus -23 -9 21; recom -18 19 -19; recom_> -18 19 -19
recon 16 -18 -15; recon_> 16 -18 -15; recou -12 12 -10; recou_> -12 12 -10; recu -9 -8 9; recu_un -9 -8 9
recup 17 -15 -18; recup_la 8 -7 -8; recup_le 9 -7 -4; recup_ma 12 -11 -13; recup_toute 9 -9 -9; redem -16 -1 8
redem_> -29 -26 26; redem_c -8 9 -10; redem_ca -9 11 -14; redem_en -12 8 -4; redem_et 12 -11 -13; redem_je -3 -4 4
redem_la -9 10 -10; redem_mais -19 21 -16; redem_non -13 13 -3; redev 11 -11 -10; redev_verte 11 -11 -10
refon 17 -15 -20; refon_> 19 -18 -19; refon_pas -14 15 -12; regar -20 -17 21; regar_> -21 -19 25; regar_l -6 -7 7
regle 13 -7 -21; regle_> 13 -7 -21; relan -7 -6 7; relan_le -7 -6 7; relat -5 -4 5; relat_avec -5 -4 5
remar 13 -5 -21; remar_> 15 -12 -17; remar_ca 13 -11 -7; remar_merci 14 -8 -17; remar_nicke 9 -8 -9
remar_pas -21 25 -28; remar_super 10 -9 -7; rembo -8 -8 9; rembo_c -8 -8 9; remon 14 -16 -12; remon_> 14 -16 -12
rende -17 -12 18; rende_la -9 -6 9; rende_vous -15 -9 15; renne -6 -6 7; renne_point -6 -6 7; rense -18 -10 16
rense_> -18 -10 16; rentr 11 -8 -13; rentr_dans 11 -8 -13; repar 8 7 -34; repar_> 14 -12 -21; repar_comme -5 10 -17
repar_en -11 10 -7; repar_merci 7 -7 -6; repar_pour 11 -13 -10; repar_puis -9 9 -10; repet -14 -10 14
repet_> -12 -9 12; repet_s -8 -7 8; repon -16 -14 15; repon_> -14 -12 13; repon_se -9 -8 9; repos -6 -6 7
repos_> -6 -6 7; resea 3 -6 -7; resea_> 12 -10 -16; resea_est 1 -14 4; resea_la -8 7 -6; resol 16 -9 -24
resol_> 13 -9 -22; resol_pour 8 -8 -8; respo -14 -11 14; respo_> -10 -6 8; respo_de -5 -4 5; respo_du -8 -8 8
reste -20 21 -18; reste_etein -10 10 -10; reste_orang -10 9 -9; reste_rouge -10 10 -8; reste_sur -5 -7 7
reste_tout -7 7 -7; resul -7 7 -8; resul_> -7 7 -8; retab 23 -15 -24; retab_> 16 -13 -17; retab_depui 8 -8 -7
retab_du 10 -13 -9; retom -9 10 -12; retom_> -9 10 -12; retou -7 -8 8; retou_> -7 -8 8; retro 21 -18 -22
retro_inter 12 -14 -10; retro_la 8 -8 -9; retro_le 12 -12 -11; reuni -6 -8 7; reuni_> -6 -8 7; reuss 14 -14 -13
reuss_a 14 -14 -13; reven 8 3 -28; reven_> 25 -19 -24; reven_a 11 -10 -8; reven_ca 6 -6 0; reven_d 16 -19 -11
reven_merci 20 -12 -18; reven_oui 12 -12 -10; reven_puis -19 19 -15; reven_sur 13 -15 -12; reven_une -11 10 -7
revie -10 3 -1; revie_> -5 -5 5; revie_pas -7 8 -7; rh -6 -6 7; rh_aroba -6 -6 7; rien -26 31 -26; rien_> -25 30 -23
rien_a 17 -13 -20; rien_c -5 6 -6; rien_ca -5 12 -13; rien_chang -10 11 -8; rien_de -15 15 -13; rien_donne -9 10 -10
rien_du -11 11 -8; rien_fait -16 15 -13; rien_n -7 6 -5; rien_ne -19 18 -12; rien_qui -17 12 -8; rigol -8 -7 8
rigol_> -8 -7 8; rouge -23 24 -16; rouge_> -23 24 -16; roule 14 -12 -16; roule_> 14 -12 -16; rouss -12 -10 12
rouss_bonjo -6 -7 7; rouss_de -9 -8 9; route -7 -4 7; route_est -7 -4 7; roux -7 -7 7; roux_> -7 -7 7
rue -12 -13 13; rue_de -7 -6 6; rue_des -8 -9 8; s 1 -6 -3; s_affic 8 -3 -14; s_allum -16 -5 11; s_enten -7 -7 7
s_est 6 -1 -13; s_go 6 -7 -6; s_il -8 -7 8; s_ouvri 3 1 -12; s_point -5 -5 8; sa -10 -1 2; sa_ca -6 -7 7
sa_chang -5 6 -4; saint -8 -8 8; saint_marti -8 -8 8; sais -9 -25 25; sais_pas -9 -25 25; saisi -5 -5 5
saisi_notre -5 -5 5; salon -9 -12 11; salon_> -9 -12 11; sanit -5 -5 5; sanit_aux -5 -5 5; sans -12 3 2
sans_accen -6 -7 7; sans_aucun -7 7 -8; sans_h -6 -6 6; sans_impor -5 -5 5; saoul -11 -12 12; saoul_> -11 -12 11
saoul_avec -8 -6 8; saute -11 7 -3; saute_encor -9 9 -10; saute_le -6 -7 6; sav -7 -6 7; sav_aroba -7 -6 7
savoi -16 -11 16; savoi_> -16 -11 16; scand -10 -10 11; scand_> -7 -6 7; scand_sanit -5 -5 5; sdsl -6 -5 7
sdsl_depui -6 -5 7; se -1 -10 2; se_compr -12 -10 11; se_conne -9 10 -7; se_decle -9 -8 9; se_lance 10 -9 -10
se_moque -7 -9 8; se_passe -12 10 -9; se_prono -7 -4 7; sec -6 -5 6; sec_la -6 -5 6; secon -19 1 5; secon_> -17 -1 6
secon_et -7 8 -10; secon_je -8 -7 9; semai -12 -14 14; semai_> -7 -12 10; semai_derni -6 -7 7; semai_que -8 -9 9
sembl 9 -8 -8; sembl_que 9 -8 -8; sept -12 -11 13; sept_> -5 -5 6; sept_aroba -5 -5 6; sept_machi -7 -7 8
septa -12 -12 13; septa_> -12 -12 12; septa_cinq -6 -6 7; servi -3 0 -9; servi_> -5 3 -11; servi_a -10 5 0
servi_depui -7 -7 7; servi_est 10 -12 -9; servi_point -6 -8 10; servi_techn -5 -6 6; seul -13 -12 13
seul_appar -11 -10 11; seul_poste -8 -9 9; si 20 -21 -13; si_> 16 -16 -18; si_ca 7 -8 -6; signa 16 -18 -11
signa_> 12 -14 -8; signa_tout 6 -6 -6; signe -7 -7 7; signe_> -7 -7 7; sim -9 -5 8; sim_elle -9 -5 8; simon -4 -10 9
simon_et -4 -10 9; six -17 -16 17; six_> -16 -13 15; six_douze -5 -6 6; six_soixa -5 -6 6; sms -9 -8 9
sms_d -9 -8 9; socie -13 -10 12; socie_dupon -9 -8 9; socie_l -5 -5 5; socie_trans -8 -7 7; soir -7 -7 7
soir_> -7 -7 7; soixa -10 -10 11; soixa_dix -5 -6 6; soixa_neuf -8 -8 8; soixa_quinz -3 -5 7; sol -7 -7 8
sol_> -7 -7 8; son 16 -14 -17; son_est 13 -13 -13; son_telep 10 -9 -10; sonne 8 -10 -7; sonne_a 8 -12 -7
sonne_toujo -2 9 -8; sont -3 -12 7; sont_a -10 -8 10; sont_hache -11 -6 9; sont_touch -7 -6 7; sont_tous 10 -8 -12
sont_verte 9 -6 -8; sophi -8 -8 8; sophi_marti -8 -8 8; sorti -9 -6 8; sorti_a -9 -6 8; souci 19 -11 -29
souci_> 3 3 -20; souci_merci 21 -17 -12; souci_n 14 -15 -12; souci_tout 7 -8 -5; souha -6 -6 7; souha_etre -5 -3 7
souha_joind -5 -5 5; souha_m -5 -4 5; sous -14 -15 15; sous_la -9 -10 10; sous_sol -7 -7 8; speed -6 -5 6
speed_test -6 -5 6; stabl 15 -10 -20; stabl_maint 15 -10 -20; stand -10 -6 7; stand_telep -10 -6 7; steph -6 -7 7
steph_point -6 -7 7; stylo -8 -6 8; stylo_> -8 -6 8; subis -7 -7 7; subis_une -7 -7 7; suffi -17 -17 17
suffi_maint -17 -17 17; suis -3 -7 4; suis_a -10 -8 10; suis_au -15 -7 9; suis_calme -18 -12 17; suis_conne 8 -8 -7
suis_dans -16 -15 16; suis_degou -15 -13 16; suis_embet -15 -14 15; suis_en -15 -12 16; suis_ennuy -15 -14 15
suis_fatig -15 -13 15; suis_hors -15 -14 16; suis_le -12 -10 13; suis_madam -10 -7 9; suis_pas -16 -21 21
suis_recon 16 -17 -16; suis_sur 6 -6 -6; suis_toujo -23 16 -16; suis_un -11 -8 10; suis_vieil -5 -5 5
suite -14 -9 11; suite_> -14 -9 11; sujet -10 -7 9; sujet_de -10 -7 9; super 15 -12 -17; super_> 10 -9 -7
super_c 14 -11 -11; super_ca 12 -11 -12; super_merci 15 -12 -14; suppo -9 -7 9; suppo_humai -9 -7 9; sur 0 -4 -3
sur_> -17 -19 19; sur_appel -5 -7 7; sur_cinq 12 -11 -12; sur_deux -13 14 -14; sur_dix -8 -8 8; sur_inter 6 -6 -6
sur_la -8 10 -12; sur_le -16 -13 15; sur_mon -16 -13 16; sur_notre -6 -5 7; sur_son 10 -9 -10; sur_tous 11 -14 -10
switc -6 -6 6; switc_> -6 -6 6; synch 5 -4 -10; synch_> -4 5 -5; synch_est 10 -11 -9; t -6 -6 6; t_comme -3 -5 7
t_i -6 -6 6; tabar -6 -7 6; tabar_ca -6 -7 6; table -12 -14 15; table_> -8 -8 8; table_et -6 -9 9; table_mon -5 -5 5
tais -10 -10 10; tais_toi -10 -10 10; tard -13 -8 13; tard_> -13 -8 13; techn -17 -17 19; techn_> -12 -10 13
techn_avait -10 -10 10; techn_m -7 -6 7; tele -9 -2 2; tele_> -22 -4 11; tele_est 9 -1 -20; tele_et -9 -11 10
tele_qui -12 12 -13; tele_s 10 -10 -10; telep -4 -5 1; telep_> -18 -1 9; telep_est -9 10 -9; telep_et -5 -5 5
telep_fonct 18 -18 -18; telep_maint 10 -9 -10; telep_ne -15 -14 15; telep_oui -7 7 -6; telep_sonne 8 -12 -7
telev -6 -6 6; telev_m -6 -6 6; temps -8 -20 14; temps_> -18 -15 18; temps_mais 12 -12 -11; tenir 11 -11 -10
tenir_> 11 -11 -10; tenu -16 15 -14; tenu_deux -9 10 -12; tenu_trent -12 12 -12; test -7 -10 9; test_a -6 -5 6
test_un -6 -8 7; teste -2 -22 19; teste_> -20 -22 24; teste_c 10 -10 -10; tete -8 -8 8; tete_> -8 -8 8
thoma -18 -18 20; thoma_> -11 -11 11; thoma_f -3 -5 7; thoma_point -4 -5 6; thune -9 -6 9; thune_> -9 -6 9
ticke 8 -8 -7; ticke_> 8 -8 -7; tient 10 -10 -10; tient_> 10 -10 -10; tigui 10 -9 -10; tigui_ca 10 -9 -10
tip 9 -8 -9; tip_top 9 -8 -9; tiret -9 -12 16; tiret_atlas -6 -6 7; tiret_boite -4 -4 8; tiret_duran -7 -4 8
tiret_laure -4 -6 6; tiret_marc -3 -6 8; tiret_morin -6 -6 8; tiret_plomb -6 -5 6; tiret_plus -7 -6 7
tiret_renne -6 -6 7; tiret_simon -4 -10 9; toi -10 -10 10; toi_je -10 -10 10; toit -9 -10 10; toit_> -9 -10 10
tombe -14 -14 15; tombe_> -12 -13 13; tombe_direc -6 -5 6; tombe_la -9 -5 8; tonal 8 -1 -21; tonal_> 14 -9 -20
tonal_est 18 -19 -9; tonal_n -18 17 -11; tonne 6 -6 -5; tonne_> 6 -6 -5; top 9 -8 -9; top_c 9 -8 -9; touch -7 -6 7
touch_> -7 -6 7; toujo -31 42 -31; toujo_> -16 17 -15; toujo_absen -12 12 -11; toujo_an -5 6 -4; toujo_au -6 6 -6
toujo_aussi -11 11 -11; toujo_autan -13 14 -11; toujo_bloqu -18 11 -10; toujo_ce -5 8 -8; toujo_coupe -15 16 -15
toujo_dans -10 10 -6; toujo_down -9 7 -6; toujo_en -10 13 -11; toujo_la -12 12 -10; toujo_le -24 16 -10
toujo_lent -14 16 -16; toujo_mort -6 5 -5; toujo_muet -6 7 -8; toujo_orang -5 5 -5; toujo_parei -8 11 -9
toujo_pas -12 18 -14; toujo_rien -9 14 -11; toujo_rouge -7 7 -5; tour 11 -13 -10; tour_> 11 -13 -10
tourn 14 -12 -18; tourn_> 14 -13 -18; tourn_toujo -10 10 -6; tous 0 -21 4; tous_> -15 -12 14; tous_les 11 -14 -10
tous_verts 10 -8 -12; tout 15 -12 -20; tout_> -15 17 -15; tout_a 16 -20 -12; tout_bon 13 -13 -12; tout_c -6 6 -6
tout_casse -10 -10 10; tout_ce -24 14 -11; tout_de -14 -9 11; tout_est 16 -12 -17; tout_fonct 14 -14 -10
tout_le -14 -15 14; tout_march 6 -6 -5; tout_noir -7 7 -7; tout_qui 10 -10 -4; tout_refon 6 -6 -6
tout_remar 9 -9 -8; tout_toujo -5 6 -4; tout_va 10 -8 -11; tout_votre -7 9 -5; toute 3 -22 4; toute_la -10 -8 9
toute_les 14 -13 -13; toute_mes 9 -9 -9; toute_neuve -8 -9 8; trafi 8 -8 -7; trafi_est 8 -8 -7; train -11 -11 13
train_d -9 -6 9; train_de -11 -11 12; trans -16 -12 16; trans_marti -8 -7 7; trans_moi -11 -10 11
trans_point -4 -5 8; trava -3 -10 4; trava_> -13 -10 12; trava_merci 9 -11 -9; trent -17 5 0; trent_quatr -5 -6 6
trent_secon -18 11 -7; trent_trois -5 -5 7; tres -23 -23 24; tres_aimab -16 -8 14; tres_genti -6 -7 7
tres_lent -12 -16 15; tres_lente -8 -8 8; tres_mal -14 -8 12; trois -22 -21 23; trois_> -7 -12 13
trois_appar -9 -9 9; trois_at -5 -6 6; trois_heure -7 -9 8; trois_impri -7 -7 8; trois_jours -8 -8 8
trois_semai -8 -9 9; trois_six -5 -5 7; trois_sur -8 -8 8; trois_telep -6 -7 6; trop -1 -12 6; trop_bien 10 -9 -9
trop_comme -6 -6 6; trop_vite -9 -6 7; trouv -6 -7 7; trouv_plus -6 -7 7; truc -12 3 1; truc_> -11 5 -2
truc_qui -6 -6 6; tut -10 -11 11; tut_> -10 -11 11; tut_tut -10 -11 11; u -9 -9 9; u_> -7 -7 7; u_b -6 -6 7
u_i -6 -6 7; u_t -6 -6 6; un -14 -17 17; un_> 6 -11 -2; un_a -7 -7 7; un_agent -5 -3 7; un_appui -6 -6 7
un_conse -10 -11 12; un_coup -7 12 -16; un_d -9 -6 11; un_de -12 -6 14; un_debit -9 -7 9; un_degat -10 -9 10
un_depan -5 -5 5; un_deux -6 -9 8; un_deuxi -8 -8 9; un_etre -9 -6 10; un_h -5 -5 5; un_humai -7 -5 8; un_il -2 -6 6
un_imbec -10 -7 9; un_joli -9 -7 8; un_la -11 -9 13; un_m -7 -6 7; un_magic 16 -15 -16; un_mois -8 -8 8
un_numer -12 -10 12; un_ordin -5 -5 5; un_parti -9 -8 9; un_peu -10 0 6; un_poil -11 8 -7; un_rembo -8 -8 9
un_rende -6 -2 7; un_rense -18 -10 16; un_scand -5 -5 5; un_servi -6 -5 6; un_seul -13 -12 13; un_sms -9 -8 9
un_stylo -8 -6 8; un_techn -9 -9 11; un_tour 11 -13 -10; un_truc -6 -6 6; un_un -9 -7 9; under -5 -5 6
under_soixa -5 -5 6; une -33 -10 24; une_anten -6 -7 6; une_arnaq -8 -9 9; une_bande -11 -6 9; une_box -8 -9 8
une_carpe -5 6 -6; une_chale -8 -8 8; une_conso -5 -5 6; une_dame -6 -8 7; une_dizai -10 -11 11; une_douza -8 -9 10
une_entre -6 -7 7; une_erreu -19 17 -16; une_honte -7 -8 8; une_inter -7 -7 7; une_minut -6 -2 4; une_nouve -9 -8 9
une_offre -8 -10 9; une_perso -6 -6 6; une_perte -6 -5 7; une_quest -6 -10 8; une_quinz -7 -6 7; une_reuni -6 -8 7
une_secon -10 -18 17; une_semai -7 -12 10; une_vingt -6 -9 8; une_vraie -6 -7 6; uniqu -9 -8 9; uniqu_> -9 -8 9
univ -6 -6 7; univ_tiret -6 -6 7; urgen -9 -8 9; urgen_uniqu -9 -8 9; v -6 -7 7; v_aroba -6 -7 7; va 16 -20 -5
va_> 18 -13 -22; va_beauc 5 -5 -5; va_bien 10 -8 -11; va_c 12 -12 -8; va_maint 17 -11 -13; va_mieux 15 -14 -13
va_pas -6 -6 6; va_toujo -7 8 -3; va_voir -11 -13 12; vais -19 -14 20; vais_pas -7 -11 11; vais_saisi -5 -5 5
vais_teste -8 -5 7; vais_tout -10 -10 10; vais_voir -5 -5 6; verif -19 -13 20; verif_> -16 -10 20
verif_tout -14 -9 11; verra -15 -15 15; verra_bien -15 -15 15; vers -9 -9 9; vers_dix -9 -9 9; vert 7 -19 1
vert_> 9 -24 8; vert_et 9 -10 -6; vert_mais -8 7 -6; verte 13 -12 -13; verte_> 13 -12 -13; verte_est 9 -8 -4
verts 10 -8 -12; verts_> 10 -8 -12; veut -16 15 -13; veut_pas -16 15 -13; veut_toujo -6 9 -5; veux -10 -7 9
veux_annul -10 -5 11; veux_je -9 -7 10; veux_modif -9 -7 8; veux_parle -13 -9 14; veux_quelq -10 -2 11
veux_un -15 -8 16; veux_une -5 -5 5; victo 11 -11 -10; victo_ca 11 -11 -10; vidal -3 -6 8; vidal_aroba -3 -6 8
vide -12 20 -25; vide_> -12 19 -24; vide_comme -5 12 -13; video 14 -11 -15; video_demar 14 -11 -15; vieil -5 -5 5
vieil_moi -5 -5 5; viens 2 -9 2; viens_de 10 -10 -10; viens_la -10 -9 9; vient 5 2 -17; vient_de 5 2 -17
vince -10 -10 10; vince_lacro -10 -10 10; vingt -19 -19 20; vingt_> -8 -8 8; vingt_dix -5 -5 6; vingt_on -6 -9 8
vingt_quatr -9 -8 9; visio -15 -21 19; visio_> -7 -4 7; visio_coupe -10 -12 11; visio_on -5 -10 11; vite -6 -8 7
vite_> -9 -6 7; vite_tout 10 -9 -11; vivan -9 -7 9; vivan_la -9 -7 9; vocal -8 -6 7; vocal_est -8 -6 7
voila 9 -10 -8; voila_> 6 -6 -6; voila_c 10 -12 -7; voir -18 -14 17; voir_> -17 -13 16; voir_je -5 -5 5
vois 0 -1 -7; vois_mes 6 -7 -6; vois_pas -17 4 -3; voit -5 -5 5; voit_ca -5 -5 5; vol -8 -8 9; vol_> -8 -8 9
voleu -9 -6 9; voleu_rende -9 -6 9; vos -10 -7 10; vos_quest -10 -7 10; votre -23 -7 17; votre_affai -7 9 -5
votre_boite -7 -7 7; votre_box -8 -8 9; votre_colle -10 -9 10; votre_entre -7 -8 8; votre_faute -5 -5 5
votre_incom -7 -8 8; votre_respo -10 -6 8; votre_retou -7 -8 8; votre_servi -15 -13 16; votre_socie -5 -5 5
votre_truc -11 5 -2; voudr -16 -13 17; voudr_avoir -9 -6 12; voudr_cause -7 -6 7; voudr_chang -7 -7 7
voudr_depan -19 -11 16; voudr_etre -4 -3 5; voudr_le -9 -7 9; voudr_parle -2 -2 5; voule -12 -14 14
voule_dire -12 -14 14; vous 2 -21 7; vous_> -5 -16 11; vous_annul -8 -7 8; vous_appel -14 -7 12; vous_avez -21 -2 9
vous_comme -8 -4 9; vous_confi 10 -13 -9; vous_dirai -18 -15 18; vous_dire -8 -13 15; vous_dis -10 -10 10
vous_embet -10 -8 9; vous_enten 8 -6 -9; vous_etes 2 -16 -1; vous_fache -10 -9 10; vous_fiche -7 -5 7
vous_le -13 -10 14; vous_m 6 -1 -18; vous_me -12 -7 11; vous_parle -9 -6 7; vous_payez -8 -6 7; vous_plait -8 -7 8
vous_pouve -17 -13 18; vous_prie -9 -6 10; vous_que 2 0 -14; vous_qui -4 -3 5; vous_rappe -13 -8 13
vous_recoi 12 -11 -12; vous_repon -7 -5 6; vous_voule -12 -14 14; vous_vous -10 -7 8; voyan 4 3 -19
voyan_clign -14 -13 13; voyan_est 4 4 -25; voyan_ne -8 7 -6; voyan_qui -5 8 -8; voyan_reste -10 10 -8
voyan_sont 10 -8 -12; vraie -6 -7 6; vraie_perso -6 -7 6; vraim -6 9 -10; vraim_> -6 9 -10; wait -7 -6 7
wait_je -7 -6 7; weber -5 -7 8; weber_aroba -5 -7 8; wifi 8 3 -15; wifi_> 11 -10 -13; wifi_est 1 4 -15
wifi_fonct 6 -6 -6; wifi_frere -3 6 -4; wifi_mais -9 10 -9; wifi_ne -7 8 -7; xavie -6 -7 7; xavie_point -6 -7 7
y 14 1 -25; y_a 0 -2 -13; y_arriv -16 7 -5; y_est 17 -16 -15; y_fait -10 8 -5; y_manqu -10 15 -17; youtu 10 -9 -10
youtu_se 10 -9 -10; zero -18 10 -8; zero_> -13 13 -13; zero_ameli -9 10 -10; zero_six -5 -5 5; zut -12 -12 12
zut_> -12 -12 12
""",
    ),
    "problem": (
        "internet mobile unclear",
        """
01 -8 -8 9; 01_60 -8 -8 9; 06 -6 -5 6; 06_95 -6 -5 6; 07 -10 -12 12; 07_80 -8 -8 8; 07_83 -8 -7 8; 12 -14 -14 14
12_34 -9 -8 9; 12_60 -8 -8 9; 12_> -8 -8 9; 12_aroba -5 -5 5; 14 -8 -7 8; 14_> -8 -7 8; 2 -8 -8 8; 29 -8 -7 8
29_14 -8 -7 8; 2_80 -8 -8 8; 2_> -8 -8 8; 33 -7 -7 7; 33_6 -7 -7 7; 34 -9 -8 9; 34_56 -7 -7 7; 34_78 -6 -5 6
34_cinqu -6 -8 10; 4g -21 22 -24; 4g_en -14 14 -13; 4g_march -12 12 -11; 4g_ne -6 7 -6; 4g_passe -11 11 -14
56 -11 -12 12; 56_29 -8 -7 8; 56_78 -7 -7 7; 5g -13 13 -13; 5g_est -10 11 -13; 5g_passe -9 9 -10; 6 -7 -7 7
60 -10 -10 10; 60_12 -10 -10 10; 6_12 -7 -7 7; 78 -9 -8 9; 78_> -9 -8 9; 80 -8 -8 8; 80_2 -8 -8 8; 83 -8 -7 8
83_56 -8 -7 8; 95 -6 -5 6; 95_12 -6 -5 6; <_01 -8 -8 9; <_07 -8 -8 8; <_33 -7 -7 7; <_a -12 10 -9
<_affir -12 -12 12; <_ah -11 -8 10; <_ajout -7 -6 7; <_alexa 6 -6 -6; <_allez -7 -7 7; <_allo 2 -15 4
<_alors -17 1 11; <_anne -9 -9 9; <_appel -10 9 -8; <_arret -8 -8 8; <_atten -11 -14 13; <_au -15 -12 14
<_aucun -2 -10 3; <_avant 7 -7 -7; <_b -8 -10 10; <_bah -7 7 -7; <_ben -2 -18 5; <_bien -13 -13 13
<_blabl -12 -12 12; <_bonjo -3 -13 8; <_bonso 5 -5 -5; <_boula -9 -9 9; <_box 9 -9 -10; <_c -18 -8 14
<_ca -24 -16 24; <_carte -9 9 -9; <_ce -9 -11 10; <_certa -12 -12 12; <_chape -9 -10 10; <_chez 7 -8 -6
<_cinq -7 -7 7; <_clair -8 -7 8; <_comma -8 -6 8; <_compt -5 -5 7; <_conne 10 -12 -9; <_conta -10 -9 11
<_coupu 9 -9 -9; <_d -8 -8 8; <_dans -5 -20 8; <_delph -8 -8 8; <_depui -10 -22 13; <_des 9 -9 -6; <_desol -7 -6 7
<_deux -17 -13 15; <_dites -1 -8 4; <_donne -7 -11 11; <_dubre -6 -5 6; <_ecout -8 -7 8; <_elle -14 -15 15
<_en 3 -21 11; <_entre -7 -6 7; <_espec -10 -9 10; <_est -5 -5 5; <_euh -10 -18 14; <_evide -11 -8 9
<_exact -7 -7 7; <_excus 7 -5 -7; <_faceb 16 -15 -16; <_faite -6 -7 7; <_flemm -8 -9 9; <_frere 7 -6 -7
<_gille -8 -8 8; <_gmail 10 -10 -11; <_gsm -10 9 -7; <_hier -8 -9 9; <_hmm -12 -12 12; <_humai -10 -8 11
<_il -17 -2 9; <_ils 6 -6 -6; <_impos 12 -10 -13; <_inter -18 2 5; <_inuti -12 -12 12; <_j -7 -7 6
<_jamai -14 -14 14; <_je -6 -17 11; <_jean -8 -7 8; <_jeanl -6 -5 6; <_jsp -8 8 -8; <_julie -7 -6 7; <_l 4 -9 -3
<_la -3 13 -23; <_laure -10 -10 10; <_le -1 3 -10; <_lefeb -6 -6 6; <_les 1 2 -10; <_lucas -6 -6 6
<_lundi -10 -9 10; <_m -5 -5 5; <_ma -1 1 -9; <_madam -11 -7 9; <_mais -14 -14 14; <_marie -8 -9 9
<_maxim -12 -12 12; <_meme 10 -9 -10; <_merci -9 -8 9; <_mes 3 5 -24; <_mette -7 -6 7; <_micro 10 -10 -10
<_mmh -9 -8 9; <_mon -5 8 -18; <_monsi -13 -11 13; <_ne -10 -11 10; <_negat -10 -10 10; <_netfl 13 -12 -12
<_noah -10 -11 10; <_non -4 -26 12; <_nope -12 -12 12; <_nos 8 -1 -15; <_notre -9 10 -10; <_numer -6 -8 7
<_oh -10 -10 10; <_ok -8 -8 8; <_on -5 -1 -3; <_onze -11 -11 11; <_ou -6 -5 6; <_oubli -12 -12 12; <_oui -14 -11 15
<_paill -11 -11 11; <_parfa -10 -9 10; <_parti -12 -11 12; <_pas -4 -7 1; <_passe -9 -9 9; <_paul -14 -14 14
<_perso -16 4 3; <_perte 8 -5 -7; <_peuch 3 -1 -1; <_plus -25 -10 18; <_pluto -13 -8 10; <_pourq -7 -8 8
<_prene -11 -10 11; <_putai -8 -11 9; <_qu -6 -7 7; <_quand -13 15 -14; <_quatr -11 -11 13; <_quell -9 -9 9
<_quelq -7 -7 8; <_quinz -10 -8 9; <_rappe -4 -4 5; <_rende -6 -6 7; <_resea -8 8 -8; <_rien -13 -11 13
<_roami -10 10 -10; <_s -5 -5 5; <_salut 8 -6 -9; <_sarah -7 -6 7; <_sept -9 -9 9; <_si -10 -13 12; <_soixa -8 -8 8
<_sophi -6 -6 6; <_speed 5 -5 -5; <_suppo -5 -5 6; <_sur -12 -19 13; <_tais -8 -10 10; <_te -6 -6 7
<_teams 9 -7 -13; <_techn -15 -12 14; <_telep -9 -10 9; <_test -10 -10 10; <_thoma -12 -12 12; <_tous -11 -10 11
<_tout -11 -20 16; <_tres -9 -10 10; <_trois -12 -15 14; <_un -15 -16 16; <_une -19 -14 17; <_vers -10 -9 10
<_viens -10 -10 10; <_vince -7 -7 7; <_votre -10 -9 9; <_vous -19 -16 20; <_wesh 7 -7 -7; <_wifi 14 -11 -14
<_wii -10 -8 9; <_y -22 -8 12; <_yes -12 -9 10; <_yo -6 -5 6; <_zero -11 -12 13; a -5 -16 13; a_activ -15 13 -8
a_arrac 8 -5 -7; a_chaqu 3 1 -15; a_chope 9 -9 -3; a_cinq -9 -10 9; a_comme -9 1 3; a_conne 8 -8 -5; a_conta 6 -6 -6
a_cote -7 -9 8; a_coupe 10 -7 -10; a_crash 10 -9 -11; a_de -13 13 -10; a_debra 10 -8 -10; a_deja -5 -4 6
a_deux 5 -5 -5; a_dire -12 -10 12; a_dit -11 -14 14; a_dix -9 -9 9; a_donne -9 -9 10; a_ecrit 9 -7 -10
a_emett -8 9 -7; a_encor -8 -7 8; a_envoy -11 11 -10; a_ete 0 4 -12; a_expli -11 -11 12; a_fait -14 -4 9
a_fil -6 6 -7; a_fondu 9 -7 -9; a_grill 11 -10 -11; a_insta 8 -4 -8; a_inter 12 -10 -13; a_joind -9 10 -12
a_jour -8 -7 8; a_l -7 -6 5; a_la 11 -11 -8; a_ma -3 -13 9; a_marre -8 -7 7; a_matin 13 -10 -14; a_me 8 -7 -16
a_mon -8 -7 7; a_mons -8 -7 8; a_mort 7 -6 -7; a_namur -10 9 -9; a_nos 8 -7 -9; a_ouvri 13 -15 -10; a_pas -4 1 -3
a_perdu 18 -15 -14; a_perso -13 -16 15; a_plus 7 -4 -16; a_quelq -8 -8 8; a_r -5 -5 5; a_raccr -7 -7 8
a_rappe -7 -9 9; a_recev -11 11 -8; a_regar 9 -9 -7; a_repet 8 -7 -8; a_retab 9 -6 -11; a_rien -6 -5 7
a_robas -7 -6 7; a_se 13 -13 -2; a_signe -10 -9 10; a_telec 7 -8 -6; a_tout -9 -8 8; a_un 1 -18 5; a_une 5 -16 -3
a_voir -10 -8 10; a_vous -6 -6 6; a_zero -5 5 -5; abonn -9 -18 11; abonn_> -17 -14 17; abonn_fibre 9 -7 -10
abrut -10 -9 10; abrut_> -10 -9 10; acced 8 -8 -8; acced_au 8 -8 -8; accen -7 -6 7; accen_> -7 -6 7
acces 25 -20 -28; acces_a 11 -10 -13; acces_au 21 -19 -19; acces_inter 8 -8 -7; accor -8 -8 8; accor_faite -8 -8 8
accro 15 -16 -5; accro_pas 15 -16 -5; accue 3 -13 2; accue_> -7 -6 7; accue_s 10 -10 -10; achet -7 -9 8
achet_l -7 -9 8; activ -8 8 -7; activ_ma -15 13 -8; activ_trois -5 6 -6; actua 10 -10 -11; actua_plus 10 -10 -11
adais 6 -6 -6; adais_est 6 -6 -6; adres -12 -11 12; adres_> -7 -7 7; adres_a -6 -5 6; adres_mais -7 -7 7
adsl 13 -11 -15; adsl_elle 8 -4 -8; adsl_est 12 -11 -13; affai -9 -6 11; affai_a -9 -6 11; affic -3 2 -6
affic_> -11 -13 12; affic_aucun -6 6 -6; affic_conne 9 -9 -8; affic_pas 12 -5 -19; affic_plus -10 11 -15
affic_reche -9 9 -6; affic_un 10 -11 -9; affir -12 -12 12; affir_> -12 -12 12; agenc 14 -14 -12; agenc_> 10 -10 -8
agenc_est 6 -5 -6; ah -11 -8 10; ah_mais -6 -6 7; ah_non -7 -6 7; ah_oui -5 -5 5; ai -7 -4 4; ai_achet -7 -9 8
ai_annul -8 -7 7; ai_appel -8 -8 8; ai_besoi -15 -15 16; ai_c -13 11 -11; ai_chang -16 7 -3; ai_de -8 8 -8
ai_demen -13 -14 13; ai_des -11 10 -9; ai_dit -9 -11 10; ai_etein -7 -7 7; ai_eu -8 -8 8; ai_fait 4 -14 0
ai_inter -7 17 -23; ai_jamai -11 11 -10; ai_la -8 7 -6; ai_le 11 -9 -12; ai_marre -7 -6 6; ai_mis -9 10 -10
ai_pas -7 -10 6; ai_perdu 1 4 -10; ai_plus 10 10 -27; ai_quatr -5 -4 5; ai_ras -10 -7 10; ai_recu -15 -13 15
ai_redem -8 -7 8; ai_rien 13 -21 -8; ai_sousc 9 -6 -11; ai_toujo 9 -6 -11; ai_un 7 -6 -4; ai_une -18 -15 17
aide -14 -11 13; aide_> -11 -10 11; aide_il -9 -8 9; aider -6 -6 6; aider_> -6 -6 6; aimab -7 -7 7; aimab_> -7 -7 7
aime -10 10 -5; aime_esse -10 10 -5; aimer -7 -6 8; aimer_bien -7 -6 8; ajout -7 -6 7; ajout_un -7 -6 7
alarm -2 5 -8; alarm_me 13 -12 -10; alarm_ne -6 6 -6; alemb -9 -9 9; alemb_> -9 -9 9; alexa 6 -6 -6
alexa_elle 6 -6 -6; aller 14 -12 -15; aller_sur 14 -12 -15; allez -9 -10 10; allez_hop -7 -7 7; allez_y -7 -7 7
allo 1 -15 5; allo_allo -8 -6 8; allo_bonjo -14 -8 12; allo_c -8 -6 8; allo_oui 15 -11 -15; allo_vous -13 -10 11
allum 18 -17 -12; allum_plus 18 -17 -12; alors -2 -2 -3; alors_comme -5 -5 7; alors_en 9 -9 -8; alors_euh -8 -6 7
alors_la -12 7 1; alors_le -7 7 -7; alors_qu -11 11 -9; alors_que 16 -17 -11; alors_voila 2 -8 -1; an -7 -9 8
an_derni -7 -9 8; anato -5 -5 5; anato_r -5 -5 5; anne -9 -9 9; anne_sophi -9 -9 9; annul -13 -9 11
annul_la -8 -7 8; annul_mon -8 -7 7; ans -5 -4 5; ans_et -5 -4 5; anten 0 -13 1; anten_> -9 -9 9
anten_sur 14 -8 -16; appai -12 12 -12; appai_plus -12 12 -12; appar -7 -22 10; appar_> -11 -18 11; appar_ne 5 -5 -5
appar_pas 10 -9 -8; appar_que -8 -7 8; appel -26 25 -14; appel_> -30 19 -14; appel_au -7 -13 11; appel_avec 9 -9 -8
appel_c -8 10 -11; appel_ca -12 15 -8; appel_car -11 12 -13; appel_ce -8 -8 8; appel_d -11 13 -12; appel_de 7 -20 1
appel_depui -7 7 -8; appel_du 13 -8 -12; appel_entra -16 16 -9; appel_et -12 14 -13; appel_hier -5 -4 6
appel_j 15 -12 -17; appel_julie -7 -11 10; appel_l -11 9 -8; appel_la -6 6 -6; appel_ma -7 6 -6
appel_mais -15 11 -10; appel_melan -9 -10 10; appel_mes -8 8 -8; appel_ne -11 12 -12; appel_ni -7 8 -8
appel_on -11 12 -11; appel_parce 11 -10 -15; appel_perso -13 14 -15; appel_pour -8 -13 10; appel_qui -13 11 -11
appel_se -9 9 -11; appel_sont -6 6 -6; appui -6 -7 6; appui_sur -6 -7 6; apres -13 -13 13; apres_je -5 -5 5
apres_midi -8 -9 9; aroba -15 -13 16; aroba_boula -10 -9 11; aroba_fleur -8 -6 8; aroba_free -5 -5 5
aroba_gmail -7 -6 7; aroba_la -6 -6 6; aroba_noval -5 -5 6; aroba_orang -8 -8 9; aroba_s -3 -3 5
aroba_trans -5 -5 7; aroba_wanad -6 -5 6; arrac 12 -10 -11; arrac_> 10 -10 -9; arrac_le 8 -5 -7; arret 5 -13 -2
arret_> 10 -8 -9; arret_de -8 -8 8; arriv 6 0 -22; arriv_> 9 -6 -11; arriv_a 0 5 -17; arriv_dans 11 -10 -9
arriv_donne -5 -6 6; arriv_pas -2 2 -9; arriv_plus 14 -9 -18; assis -8 -10 10; assis_de -8 -10 10; assur -7 -7 7
assur_que -7 -7 7; atten -17 -17 18; atten_> -10 -9 10; atten_c -6 -7 7; atten_cheri -8 -11 11; atten_je -10 -9 10
atten_le -11 -6 11; attri -8 9 -10; attri_> -8 9 -10; au -3 -8 5; au_bout -17 13 -11; au_burea 14 -12 -13
au_cloud 5 -5 -5; au_dessu -8 -7 8; au_fond -11 9 -8; au_magas 6 -6 -6; au_mois -10 -10 10; au_nez -7 -7 8
au_nivea -9 12 -13; au_nom -10 -10 10; au_point 10 -8 -10; au_premi -10 -11 10; au_quart -8 10 -11; au_resea 9 -9 -4
au_serve 10 -12 -9; au_sous -9 -11 10; au_sujet -8 -14 12; au_techn -7 -6 7; au_telep -15 -8 9; au_vpn 5 -5 -5
au_web 14 -13 -14; au_wifi 14 -14 -7; au_zero -4 -4 5; aucun -4 2 -7; aucun_appel -7 7 -8; aucun_barre -16 17 -17
aucun_lumie 6 -8 -6; aucun_monsi -11 -12 11; aucun_servi -7 9 -11; aucun_signa 7 -6 -5; aucun_site 10 -9 -11
aucun_son -6 6 -7; aujou -8 -9 9; aujou_hui -8 -9 9; aussi -13 -13 13; aussi_> -13 -13 13; autre -12 -13 13
autre_> -9 -8 9; autre_chose -12 -13 14; aux 9 -7 -10; aux_frais 9 -7 -10; avais 7 -7 -7; avais_huit 7 -7 -7
avait -7 -7 7; avait_assur -7 -7 7; avant 7 -7 -7; avant_j 7 -7 -7; avec 4 -14 1; avec_deux -7 -7 7
avec_l 11 -10 -10; avec_le 5 3 -19; avec_ma 13 -10 -13; avec_mon 5 -5 -7; avec_quelq -8 -3 10; avec_un -3 -12 6
avec_une -9 -9 9; avec_vous -6 -5 7; avez -9 -9 10; avez_deja -7 -7 9; avez_donne -8 -7 8; avez_un -7 -6 7
avoca -5 -6 6; avoca_> -5 -6 6; avoir 1 -8 5; avoir_affai -9 -6 11; avoir_les 5 -5 -5; avoir_quelq -8 -11 12
avons 5 -5 -5; avons_plus 5 -5 -5; b -13 -14 14; b_comme -8 -10 10; b_r -6 -5 6; b_v -6 -6 6; bah -7 7 -7
bah_ecout -7 7 -7; bande -9 -9 9; bande_d -6 -6 6; bande_de -9 -9 9; banqu 6 -10 -6; banqu_> 6 -10 -6
barre -24 26 -22; barre_> -16 17 -17; barre_de -16 16 -12; barre_sur -8 8 -8; bas -6 -6 6; bas_roux -6 -6 6
bascu -8 9 -6; bascu_plus -8 9 -6; base -11 11 -7; base_> -11 11 -7; beau -8 -9 9; beau_aujou -8 -9 9; ben -9 -21 13
ben_c -12 -10 12; ben_j 12 -11 -13; ben_je -7 -6 7; ben_la 8 -4 -8; ben_le 8 -8 -8; ben_ma -13 -7 11
ben_oui -9 -8 9; ben_y -11 -9 10; benal -7 -6 7; benal_a -7 -6 7; benoi -5 -5 5; benoi_60 -5 -5 5; berna -10 -10 10
berna_> -10 -10 10; berth -5 -5 5; berth_e -5 -5 5; besoi -17 -20 19; besoi_> -13 -17 15; besoi_d -15 -15 16
bien 4 -20 6; bien_> 9 -7 -9; bien_c 10 -9 -12; bien_enten -13 -13 13; bien_le 7 -6 -7; bien_oui -8 -6 9
bien_qu -7 -6 8; bip -8 8 -8; bip_> -8 8 -8; bip_bip -8 8 -8; bizar 8 -8 -7; bizar_et 8 -8 -7; blabl -12 -12 12
blabl_> -12 -12 12; blanc 3 5 -12; blanc_de 5 -5 -5; blanc_j -11 11 -10; bleue 9 -9 -9; bleue_passe 9 -9 -9
bloqu -12 15 -18; bloqu_> -13 15 -16; bloqu_il -7 7 -6; bloqu_la 6 -5 -10; boite 2 1 -16; boite_d 5 -5 -5
boite_mail 10 -10 -9; boite_vocal -12 13 -17; boiti 8 -8 -8; boiti_> 11 -9 -12; boiti_blanc 5 -5 -5
boiti_et 10 -4 -7; bon 5 -18 -1; bon_> 7 -14 -4; bon_passe -10 -10 10; bonjo -8 -16 13; bonjo_> -23 -15 20
bonjo_c -14 -8 11; bonjo_cabin -8 -5 8; bonjo_est -5 -4 5; bonjo_excus 9 -6 -9; bonjo_j 5 -10 -1; bonjo_je 10 9 -21
bonjo_ma 19 -5 -23; bonjo_madam -8 -8 8; bonjo_on 8 -5 -9; bonjo_phili -8 -7 8; bonjo_voila 10 -6 -16; bonne -7 -7 7
bonne_adres -7 -7 7; bons -6 -5 7; bons_a -6 -5 7; bonso 5 -5 -5; bonso_dites 5 -5 -5; boula -13 -11 12
boula_a -8 -7 8; boula_du -9 -9 9; boula_point -10 -9 11; bourr -9 -8 9; bourr_> -9 -8 9; bout -17 13 -11
bout_de -17 13 -12; bout_du -8 -8 9; bouti 9 -9 -9; bouti_> 9 -9 -9; bouto -6 -7 6; bouto_> -6 -7 6; box 18 -11 -20
box_> 27 -25 -23; box_c -20 20 -19; box_ca -10 10 -10; box_clign 14 -14 -10; box_elle 16 -15 -14; box_est 19 -19 -15
box_fait 15 -14 -12; box_fonct -8 7 -6; box_mais 10 -10 -5; box_march -17 -26 19; box_ne 9 -6 -14
box_qui 16 -12 -16; box_s 8 -8 -10; branc 3 -16 7; branc_n -9 -9 9; branc_sur 11 -11 -12; breta -7 6 -6
breta_ca -7 6 -6; bruit -3 9 -19; bruit_bizar 8 -8 -7; bruit_de -10 14 -15; buffe 15 -14 -15; buffe_tout 15 -14 -15
bug -6 -5 6; bug_> -6 -5 6; bugue -4 -12 7; bugue_> -4 -12 7; burea -8 9 -6; burea_> -7 -24 7; burea_depui 8 -7 -9
burea_est -9 9 -9; burea_il -8 8 -8; burea_les -8 12 -13; burea_plus 8 -8 -8; burea_se 5 -5 -5
burea_sont -12 13 -17; c -7 -6 5; c_est -7 -6 5; ca -9 -18 13; ca_> -10 -16 14; ca_a -8 -7 8; ca_buffe 15 -14 -15
ca_bug -6 -5 6; ca_bugue -9 -9 9; ca_charg 18 -17 -18; ca_coupe -10 -5 5; ca_fait -8 7 -6; ca_gresi -11 11 -10
ca_hache -9 12 -13; ca_ira -5 -5 5; ca_lag 14 -14 -11; ca_m -8 -5 7; ca_march -11 -34 18; ca_me -4 -17 9
ca_meme -13 -10 12; ca_mouli 9 -7 -9; ca_ne -24 -3 8; ca_passe 9 -8 -8; ca_que -14 -16 16; ca_raccr -21 20 -19
ca_rame 19 -17 -19; ca_recom -11 -8 9; ca_saute -9 -9 9; ca_se 9 -8 -9; ca_serai -7 -7 7; ca_sonne -9 10 -9
ca_tombe -7 8 -9; ca_va 1 10 -27; ca_vient -12 -6 10; cabin 4 -14 -2; cabin_est 9 -9 -8; cabin_fourn -8 -5 8
cable 0 -20 3; cable_> -13 -13 14; cable_de 10 -7 -10; cable_en 6 -6 -6; cable_ether 12 -11 -12; caiss 21 -23 -8
caiss_enreg 15 -15 -11; caiss_n 6 -6 -6; caiss_ne 5 -5 -5; camer 17 -22 -9; camer_de 9 -10 -6; camer_ne 14 -17 -6
campa 7 -6 -8; campa_> 7 -6 -8; capte -3 12 -21; capte_bien 7 -6 -7; capte_pas 3 0 -12; capte_plus -5 9 -16
capte_que -5 5 -5; capte_rien -13 15 -17; car 6 7 -17; car_le 10 -7 -10; car_ma -11 12 -13; caraf 8 -8 -8
caraf_au 8 -8 -8; carpe -10 -13 12; carpe_> -10 -13 12; carre -12 -12 12; carre_> -12 -12 12; carte -10 15 -18
carte_bleue 9 -9 -9; carte_cime -7 7 -6; carte_sim -13 16 -16; casqu -10 -7 10; casqu_de -10 -7 10; casse 5 -9 -1
casse_> 5 -9 -1; catas 7 -6 -8; catas_je 7 -6 -8; cause -4 -4 7; cause_a -4 -4 7; ce -12 -26 20; ce_cable -8 -8 8
ce_matin -3 -17 8; ce_n -11 -15 13; ce_qu -6 -5 6; ce_que -17 -16 18; ce_qui 6 -6 -6; ce_robot -7 -6 6
ce_serai -7 -7 7; cellu -6 7 -4; cellu_sonne -6 7 -4; celui -6 7 -5; celui_avec -6 7 -5; centr -11 -6 9
centr_> -9 -9 9; centr_par -6 6 -6; cents 7 -7 -7; cents_megas 7 -7 -7; certa -12 -12 12; certa_> -12 -12 12
cette -9 -8 8; cette_fois -9 -8 8; chain 10 -9 -10; chain_> 10 -9 -10; chale -9 10 -15; chale_> -9 10 -15
chamb 11 -2 -10; chamb_> 1 4 -9; chamb_du 8 -7 -6; chamb_le 12 -12 -10; chang -17 0 7; chang_d -16 -16 16
chang_de -9 14 -14; chape -9 -10 10; chape_de -9 -10 10; chaqu 3 1 -15; chaqu_fois 3 1 -15; charg 20 -18 -20
charg_ca 10 -9 -10; charg_jamai 8 -5 -9; charg_la 6 -6 -6; charg_mais 10 -9 -10; charg_pas 12 -10 -13
charg_plus 1 0 -14; charg_une 12 -12 -11; chat -11 -12 12; chat_est -11 -12 12; chelo -6 -5 6; chelo_votre -6 -5 6
cherc -17 -13 15; cherc_mes -14 -12 13; cherc_mon -8 -9 9; cheri -8 -11 11; cheri_je -8 -11 11; chez 4 -7 -9
chez_machi -9 -10 9; chez_moi 4 1 -11; chez_mon 6 -6 -4; chez_nous 9 -1 -20; chez_vous -7 -6 7; chez_yahoo -6 -6 6
chich -6 -6 7; chich_vous -6 -6 7; chien -10 -10 10; chien_> -10 -10 10; chope 9 -9 -3; chope_le 9 -9 -3
chose -12 -13 14; chose_> -9 -9 10; chose_cette -9 -8 8; cime -7 7 -6; cime_est -7 7 -6; cinq -13 -9 12
cinq_heure -9 -10 9; cinq_minut -3 6 -9; cinq_non -7 -7 7; cinq_soixa -4 -4 5; cinqu -10 -8 10; cinqu_fois -9 -8 9
cinqu_six -6 -8 11; cinqu_trois -5 -5 5; clair -8 -7 8; clair_rouss -8 -7 8; clien -2 0 -5; clien_> 6 -2 -10
clien_me -7 7 -7; clien_nous -8 8 -4; clien_par -9 9 -8; clien_quara -6 -8 7; clien_se 7 -6 -6; clign 19 -18 -15
clign_> 14 -14 -13; clign_en 4 -4 -1; clign_et 5 -5 -5; clign_orang 14 -10 -14; clign_rouge 10 -9 -10
clign_sur 11 -9 -12; cloud 5 -5 -5; cloud_> 5 -5 -5; co 6 -6 -5; co_au 6 -6 -5; code -8 14 -20; code_erreu 10 -11 -9
code_pin -6 6 -6; code_puc -7 7 -6; code_puk -16 14 -11; codes -10 9 -8; codes_par -10 9 -8; coler -10 -6 8
coler_> -10 -6 8; colla -5 6 -6; colla_elles -5 6 -6; colle -17 -8 11; colle_> -12 3 -2; colle_aussi -13 -13 13
com -10 -9 9; com_> -10 -9 9; combi -19 20 -18; combi_c -6 10 -11; combi_depui -9 8 -7; combi_est -9 11 -12
combi_n -10 11 -15; comma -8 -6 8; comma_aroba -8 -6 8; comme -24 -5 15; comme_a -6 -6 7; comme_anato -5 -5 5
comme_berna -10 -10 10; comme_berth -5 -5 5; comme_ca -8 -13 11; comme_desir -5 -5 5; comme_dire -5 -5 7
comme_eugen -5 -5 5; comme_expli -5 -5 5; comme_inter -16 -14 16; comme_ne -7 7 -8; comme_nicol -5 -5 5
comme_raoul -5 -5 5; comme_si -11 9 -8; comme_un -6 7 -9; comme_vous -6 -6 7; commu -14 13 -10; commu_coupe -6 7 -7
commu_sont -12 13 -14; compl -12 -4 -1; compl_> -21 1 2; compl_a -11 -11 12; compl_mort 8 -6 -9; compo -7 8 -8
compo_un -7 8 -8; compr -20 -8 18; compr_> -20 -19 20; compr_pas -9 9 -11; compr_rien -8 -8 8; compt -8 -8 8
compt_> -8 -7 8; compt_aroba -5 -5 7; conna -13 -12 13; conna_> -8 -7 8; conna_mon -11 -9 10; conna_rien -5 -4 5
conne 41 -43 -26; conne_> 22 -23 -17; conne_a 25 -23 -15; conne_au 13 -14 -6; conne_avec 11 -8 -11; conne_de 8 -8 -8
conne_du 12 -8 -16; conne_elle 8 -5 -9; conne_est 10 -10 -11; conne_et 7 -5 -7; conne_exion -13 -7 11
conne_fibre 10 -7 -10; conne_inter 13 -7 -15; conne_les 6 -5 -5; conne_me 10 -5 -11; conne_mon 8 -8 -5
conne_parta 15 -7 -16; conne_pas 9 -9 -5; conne_perdu 9 -9 -8; conne_plus 5 -5 -2; conne_qui 13 -12 -13
conne_sans 6 -6 -6; conne_saute 9 -8 -8; conne_toute 8 -5 -7; conne_tres 10 -12 -9; conse -20 -17 20
conse_> -18 -15 17; conse_m -11 -11 12; conso 12 -14 -8; conso_en 7 -7 -7; conso_qui 8 -8 -8; conso_se 9 -11 -6
conta 10 -9 -10; conta_aroba -10 -9 11; conta_depui 10 -7 -10; conta_le 6 -6 -6; conte -13 -9 11
conte_mais -13 -9 11; contr -1 -19 8; contr_> -12 -13 13; contr_est -11 -11 11; contr_le 14 -6 -19; corre -18 2 1
corre_> -18 2 1; costa -9 -10 10; costa_> -9 -10 10; cote -7 -9 8; cote_> -9 -8 9; cote_de 9 -7 -10; coup 3 3 -14
coup_de -12 10 -9; coup_mon 10 -11 -8; coupe 1 1 -8; coupe_> -12 1 9; coupe_au -11 11 -11; coupe_d 13 -6 -14
coupe_dans 7 -6 -10; coupe_du 8 -6 -12; coupe_je 10 -10 -11; coupe_le 10 -7 -10; coupe_quand -7 10 -10
coupe_sans 6 -5 -5; coupe_tous -8 -12 9; coupe_tout 11 -10 -12; coupe_toute 8 -8 -5; coupu 15 -17 -12
coupu_> 10 -10 -10; coupu_de -3 -13 4; coupu_fibre 8 -5 -9; coupu_gener 7 -6 -7; coupu_inter 8 -7 -8
coupu_penda -11 10 -9; coura -3 -13 4; coura_> -9 -15 10; coura_la 9 -6 -14; courr 0 -17 3; courr_> 5 -14 -3
courr_de -7 -6 7; courr_sur 9 -5 -8; craqu -5 5 -5; craqu_quand -5 5 -5; crash 10 -9 -11; crash_frere 10 -9 -11
crois 7 -15 -4; crois_> 1 2 -13; crois_bien 9 -7 -9; crois_pas -19 -17 18; crois_que 12 -11 -12; cuisi -10 -10 10
cuisi_> -10 -10 10; d 6 -17 0; d_a -9 -6 9; d_abonn -14 -12 14; d_abrut -10 -9 10; d_acces 18 -18 -16
d_accor -8 -8 8; d_accue 10 -10 -10; d_aide -11 -10 11; d_alemb -9 -9 9; d_aller 10 -7 -13; d_appel -12 16 -16
d_avoir 4 -7 -1; d_comme -5 -5 5; d_envoy 10 -11 -10; d_escar 13 -12 -12; d_escro -6 -6 6; d_euros -5 -6 6
d_hier 10 -6 -16; d_humai -8 -10 9; d_inter 15 -31 -7; d_offre -8 -7 8; d_opera -11 -11 11; d_orang 5 -5 -5
d_oreil -6 -6 6; d_ou -12 -6 10; d_u -6 -5 6; d_un -10 3 -1; d_urgen -11 13 -12; da -9 -10 10; da_costa -9 -10 10
dame -8 -8 8; dame_tres -8 -8 8; dans -8 1 -3; dans_dix 7 -5 -7; dans_l 10 -12 -8; dans_la 5 -20 -2; dans_le -21 5 4
dans_les 10 -10 -4; dans_ma 1 4 -9; dans_mon -6 7 -7; dans_tout -1 3 -13; dans_toute 7 -6 -10; de -7 -1 -1
de_4g -14 14 -13; de_barre -8 8 -8; de_box -3 7 -14; de_carte 9 -9 -9; de_ce -7 -6 6; de_charg 8 -7 -9
de_cherc -8 -9 9; de_chez -7 -6 7; de_chich -6 -6 7; de_cinq -12 10 -9; de_clien -6 -8 7; de_conne 32 -25 -32
de_conse -12 -8 10; de_coura -3 -13 4; de_debit 20 -24 -19; de_demai -6 -6 7; de_deux -10 9 -8; de_direc -8 -10 10
de_donne -7 12 -13; de_faire 11 -11 -11; de_fibre 8 -8 -7; de_fil -12 10 -9; de_fixe -5 5 -5; de_fond -10 14 -15
de_forfa -12 13 -14; de_joind -9 9 -8; de_l 9 -2 -16; de_la 5 0 -9; de_lemoi -7 -7 7; de_ligne -12 8 -6
de_ma -18 7 4; de_maiso -12 8 -6; de_mal -15 -14 15; de_malad 7 -6 -7; de_marse -16 -11 14; de_me 8 -7 -9
de_moi -8 -8 8; de_mon 1 -8 1; de_mutua 10 -8 -10; de_nante 8 -5 -9; de_nazes -9 -9 9; de_netfl 10 -9 -11
de_nos -11 12 -11; de_notre -8 -5 8; de_nouve -5 6 -6; de_novem -10 -10 10; de_ouf 9 -9 -8; de_paiem 11 -12 -8
de_paill -9 -10 10; de_paque 9 -7 -9; de_paras -10 10 -9; de_passe 11 -9 -12; de_perso -6 -7 6; de_poste -9 -9 9
de_raise -12 7 -6; de_redem -5 -4 6; de_resea -18 24 -26; de_rien -8 -8 8; de_saisi -8 -6 7; de_servi -15 14 -12
de_signa 10 -8 -14; de_sms -17 17 -13; de_souci 16 -19 -5; de_surve 9 -10 -6; de_techn -6 -6 6; de_tele 12 -11 -13
de_telep -32 15 2; de_tonal -22 21 -18; de_trait -8 -7 8; de_trent -6 7 -7; de_venir -7 -6 7; de_vos -10 -7 10
de_vous -4 -14 6; de_wifi 20 -19 -21; debit 33 -24 -31; debit_> 16 -19 -15; debit_d 13 -12 -12; debit_de 6 -6 -6
debit_est 13 -11 -14; debit_et 11 -9 -11; debit_monta 6 -6 -6; debra -1 -14 4; debra_> -13 -11 13
debra_ma 10 -8 -10; deced -7 7 -7; deced_> -7 7 -7; decla 8 -9 -6; decla_en 8 -9 -6; decle -9 9 -11
decle_direc -9 9 -11; decod 16 -14 -17; decod_> 10 -8 -14; decod_affic 10 -11 -9; decon 13 -2 -25; decon_> 4 4 -18
decon_a 9 -8 -9; decon_toute 17 -13 -18; decro -13 17 -18; decro_> -11 16 -15; decro_et -13 13 -13
decro_il -8 11 -8; decro_j -7 7 -6; decro_perso -5 6 -5; decro_y -5 5 -5; dect -12 12 -12; dect_ne -12 12 -12
dedan -10 10 -10; dedan_le -10 10 -10; degat -11 -11 11; degat_des -11 -11 11; dehor -14 14 -13; dehor_> -5 5 -5
dehor_de -14 14 -13; deja -8 -7 10; deja_appel -5 -4 6; deja_mon -7 -7 9; delph -8 -8 8; delph_rouss -8 -8 8
demai -6 -6 7; demai_> -6 -6 7; deman 0 5 -17; deman_le -10 11 -12; deman_un 5 0 -14; demar 13 -11 -15
demar_> 13 -11 -15; demen -13 -14 13; demen_> -13 -14 13; depan 1 1 -10; depan_> -14 -12 14; depan_ma 9 -8 -10
depan_mon -12 8 -6; depui -3 -8 3; depui_a 13 -10 -14; depui_ce 4 -19 -2; depui_hier -6 -4 6; depui_l -2 6 -8
depui_la -2 -6 2; depui_le -5 -6 6; depui_mardi -10 9 -7; depui_mon 10 -7 -10; depui_neuf 5 0 -12
depui_plus 6 -6 -6; depui_que 9 -8 -10; depui_tanto 8 -4 -7; depui_trois 0 -16 1; deran 9 -6 -9; deran_c 9 -6 -9
derni -17 -20 19; derni_> -15 -17 16; derni_fois -9 -7 8; derri -10 10 -10; derri_fait -10 10 -10; des -8 4 -7
des_appel -12 11 -9; des_coupu -11 10 -9; des_craqu -5 5 -5; des_des -8 9 -7; des_eaux -11 -11 11; des_gresi -2 4 -4
des_grzz -6 10 -11; des_lilas -10 -8 9; des_mails 8 -7 -8; des_milli -5 -6 6; des_que 9 -9 -6; des_sienn 7 -8 -6
des_video 9 -9 -9; desac -10 10 -10; desac_> -10 10 -10; desir -5 -5 5; desir_> -5 -5 5; desol -7 -6 7
desol_de -7 -6 7; dessu 5 -13 0; dessu_a 11 -10 -11; dessu_de -8 -7 8; detec -13 14 -13; detec_> -13 14 -13
deux -8 -14 13; deux_> -6 -21 12; deux_ans -5 -4 5; deux_et -5 -5 5; deux_f -7 -7 7; deux_fois -10 -11 10
deux_megas 10 -8 -11; deux_mille -9 -10 10; deux_minut -10 9 -8; deux_n -7 -7 7; deux_un -10 -10 10; deuxi -7 -6 7
deuxi_poste -7 -6 7; devoi 10 -4 -7; devoi_sur 10 -4 -7; diffi -8 10 -11; diffi_> -8 10 -11; dire -11 -8 10
dire_> -11 -8 9; dire_c -5 -5 7; direc -19 14 0; direc_> -16 9 3; direc_sur -10 11 -11; dis -4 -12 7
dis_pas 0 -10 3; dis_que -10 -6 9; disen -10 11 -11; disen_que -10 11 -11; dit 5 -8 -4; dit_> -9 -11 10
dit_aucun -3 6 -7; dit_d -13 -9 9; dit_de -9 -6 8; dit_pas -8 9 -9; dit_qu 10 -11 -8; dit_que -13 12 -10
dit_resea 12 -11 -12; dit_sim -6 7 -7; dit_verif 6 -5 -7; dit_wifi 11 -12 -7; dites 2 -13 2; dites_> -11 -9 11
dites_au -7 -6 7; dites_donc 9 -7 -10; dites_mon 8 -4 -7; dites_voir 5 -5 -5; dix 0 -16 8; dix_> 7 -7 -7
dix_heure -10 -9 10; dix_huit -5 -5 7; dix_minut 13 -10 -14; dix_poste -9 -9 9; dizai -9 -11 10; dizai_de -9 -11 10
donc 6 -8 -3; donc_euh -8 -6 8; donc_mon 9 -7 -10; donne -16 11 -6; donne_est -8 -7 8; donne_le -9 -9 10
donne_mobil -7 12 -13; donne_moi -6 -7 7; donne_plus -6 6 -7; donne_rien -6 7 -4; dossi -7 -9 8; dossi_> -18 -14 21
dossi_ouver -5 -5 5; douza -7 -7 7; douza_de -7 -7 7; douze -6 -6 6; douze_treiz -5 -5 5; douze_trent -6 -7 9
du -9 -2 2; du_bas -6 -6 6; du_burea -2 17 -25; du_cabin 9 -9 -8; du_centr -9 -9 9; du_coup 10 -11 -8
du_du -10 -10 11; du_fax -7 7 -6; du_fil -8 -8 9; du_fixe 7 -7 -7; du_fond 8 -7 -6; du_grand -7 -7 7
du_magas 5 -5 -2; du_monde -7 -13 10; du_porta 9 -4 -11; du_rende -6 -6 7; du_salon -6 7 -5; du_techn -5 -6 6
du_telet 7 -6 -7; du_tout -7 -14 8; dubre -6 -5 6; dubre_d -6 -5 6; dumas -3 -3 5; dumas_aroba -3 -3 5
dupli -11 -9 10; dupli_> -11 -9 10; dupon -13 -12 13; dupon_> -8 -7 8; dupon_gmail -8 -7 8; dure -6 -6 6
dure_d -6 -6 6; e -13 -12 13; e_> -6 -6 6; e_b -6 -6 6; e_comme -5 -5 5; e_f -6 -6 6; e_u -9 -8 9; eaux -11 -11 11
eaux_> -11 -11 11; echo -13 16 -16; echo_> -13 11 -11; echo_quand -8 8 -8; ecole -10 -11 10; ecole_> -10 -11 10
ecout -8 6 -3; ecout_> -6 7 -7; ecout_je -8 -7 8; ecout_mon -7 7 -7; ecran 7 -6 -5; ecran_de 7 -6 -5; ecrit 9 -7 -10
ecrit_pas 9 -7 -10; effec -10 -10 10; effec_> -10 -10 10; effet -14 -10 13; effet_> -14 -10 13; elle 5 -11 -6
elle_a 4 2 -15; elle_clign 9 -7 -9; elle_dit 7 -6 -7; elle_est -5 -10 3; elle_peut 10 -4 -7; elle_rame 8 -5 -7
elle_repon 6 -6 -6; elle_s 3 -1 -1; elles -5 6 -6; elles_reste -5 6 -6; embet -16 -14 16; embet_> -13 -11 13
embet_quand -5 -7 8; embet_un -8 -5 7; emett -11 9 -8; emett_> -10 9 -8; emett_des -8 9 -7; en 4 -18 6; en_a -8 -7 7
en_ai -15 -7 14; en_bourr -9 -8 9; en_breta -7 6 -6; en_caraf 8 -8 -8; en_coler -10 -6 8; en_conne 15 -7 -16
en_dehor -14 14 -13; en_effet -14 -10 13; en_faisa 6 -6 -6; en_fait -13 -9 9; en_gros 9 -9 -8; en_ligne 16 -15 -14
en_panne -10 -1 3; en_passe -11 10 -9; en_plein 8 -5 -9; en_rade 15 -14 -15; en_resea 7 -7 -7; en_reuni 9 -7 -13
en_rond 10 -7 -11; en_rouge 7 -4 -4; en_serai -10 -8 9; en_telet 5 -5 -5; en_un -6 -5 6; en_visio 15 -15 -15
en_zone -11 11 -10; encai 5 -5 -5; encai_le 5 -5 -5; encor -10 -17 13; encor_lache -8 -7 8; encor_moi -13 -14 14
enfan -6 -14 7; enfan_peuve 3 -1 -1; enfan_sont -10 -11 10; enorm 1 -16 4; enorm_ce -8 -8 8; enorm_quand 9 -9 -9
enorm_sur 6 -5 -5; enreg 15 -15 -11; enreg_n 15 -15 -11; enten -21 17 -12; enten_> -19 -19 19; enten_comme -11 9 -8
enten_des -5 5 -5; enten_juste -8 9 -7; enten_mais -19 14 -10; enten_mal -10 11 -12; enten_mutue -11 11 -12
enten_par -6 -7 7; enten_pas 3 6 -26; enten_perso -5 5 -5; enten_plus -6 7 -7; enten_rien -6 7 -5
enten_tres -10 -17 12; enten_un -13 11 -11; entra -16 16 -9; entra_> -7 8 -7; entra_de -5 5 -3; entra_ne -16 15 -7
entre -5 -12 7; entre_> -11 -9 10; entre_c 7 -6 -7; entre_ne -8 9 -6; entre_quinz -7 -6 7; envoi -11 1 5
envoi_de -6 -6 6; envoi_ils -9 9 -8; envoy 6 2 -11; envoy_de -11 11 -10; envoy_des 8 -7 -8; envoy_une 9 -7 -9
epele -9 -8 10; epele_> -9 -8 10; erreu 10 -11 -9; erreu_> 10 -11 -9; escar 13 -12 -12; escar_> 13 -12 -12
escro -6 -6 6; escro_> -6 -6 6; espec -10 -9 10; espec_d -10 -9 10; essai -8 -14 12; essai_> -17 -14 15
essai_d 9 -7 -9; esse -10 10 -5; esse_aime -10 10 -5; esse_sur -10 10 -5; est -6 -5 4; est_07 -8 -7 8
est_a -13 -12 13; est_arriv 11 -10 -9; est_au -23 1 5; est_autre -16 -12 16; est_aux 9 -7 -10; est_avec -9 -6 9
est_bloqu -13 15 -16; est_bon -10 -10 10; est_c -8 -6 8; est_ca -15 -12 13; est_casse 5 -9 -1; est_catas 7 -6 -8
est_ce -12 -9 12; est_chelo -6 -5 6; est_compl -8 -23 13; est_corre -16 -22 21; est_coupe -4 6 -6
est_dans -9 -13 10; est_deced -7 7 -7; est_decon 12 -15 -11; est_derri -10 10 -10; est_diffi -8 10 -11
est_du -7 -7 7; est_elle 10 -7 -10; est_en -1 -2 -5; est_encor -13 -14 14; est_enorm -7 -10 8; est_etein 14 -12 -14
est_exact -10 -8 9; est_faux -14 -11 12; est_hors 8 -8 -7; est_hs 3 4 -12; est_inadm -8 -7 8; est_infer -6 10 -11
est_injoi -10 10 -10; est_insta 8 -5 -9; est_insup -6 -7 7; est_inter 13 -13 -12; est_intol -5 -6 6
est_julie -12 -11 12; est_juste -17 18 -15; est_l 13 -17 -10; est_la 23 -15 -28; est_le -11 15 -15
est_lente -10 11 -13; est_les -13 11 -11; est_ma -10 -2 6; est_madam 4 -8 -2; est_mauva -7 7 -8; est_moi -6 -5 6
est_mon -12 6 -2; est_monsi -10 -9 10; est_morea -12 -11 12; est_mort 0 -3 -2; est_morte -6 6 -6
est_muet -17 14 -11; est_noire -9 -9 9; est_parti 7 -17 -6; est_pas -8 -3 -2; est_passe -1 -13 6
est_pixel 13 -10 -17; est_plein -9 9 -8; est_plus -11 12 -11; est_pluto 16 -16 -15; est_possi -8 -8 9
est_pour -5 -2 -1; est_quand -18 16 -13; est_que 11 -10 -11; est_quoi -14 -11 13; est_rappo 12 -8 -16
est_ridic 12 -13 -9; est_rouge 13 -8 -8; est_seule -9 11 -16; est_sur -11 -12 12; est_tombe 15 -16 -14
est_toujo -14 -12 13; est_tous 8 -8 -8; est_tout -18 -12 17; est_toute 6 -8 -6; est_tres 12 -10 -12
est_trois -15 -11 13; est_trop 7 -8 -6; est_un -13 -12 15; est_une -9 -8 9; est_urgen 7 -6 -7; est_vraim 11 -9 -11
et -12 -20 17; et_annul -8 -7 8; et_apres -5 -5 5; et_c 8 8 -18; et_ca 12 3 -24; et_depui 6 -6 -6; et_deux -7 -7 7
et_du 10 -11 -8; et_il -9 10 -10; et_inter -17 -16 17; et_j 14 -1 -17; et_je -7 6 -4; et_la -11 -29 14
et_le -8 -32 11; et_m -5 -4 6; et_ma -5 8 -8; et_maint 7 -7 -7; et_mes 3 -1 -1; et_mobil -13 -16 15
et_ne -12 12 -10; et_nous 5 -5 -5; et_on 4 -4 -1; et_rallu -7 -7 7; et_rien 16 -10 -16; et_vingt -7 -6 7
et_y 5 -5 -5; etage 1 -16 0; etage_> -3 -16 4; etage_il 6 -6 -6; etais -11 9 -8; etais_au -11 9 -8; ete -3 8 -16
ete_arrac 10 -10 -9; ete_coupe 1 2 -9; ete_porte -8 9 -12; ete_suspe -9 9 -8; ete_vole -8 9 -7; etein 9 -15 -2
etein_> 16 -15 -15; etein_et -7 -7 7; etes -10 -10 11; etes_bons -6 -5 7; etes_formi -8 -8 9; etes_tres -7 -7 7
ether 12 -11 -12; ether_> 12 -11 -12; etran -13 13 -10; etran_> -13 13 -10; etre -6 -9 7; etre_humai -5 -5 5
etre_trans -9 -12 11; eu -8 -8 8; eu_une -8 -8 8; eugen -5 -5 5; eugen_r -5 -5 5; euh -10 -19 14; euh_> -8 -6 8
euh_allo -8 -6 8; euh_alors -5 -5 7; euh_atten -10 -9 10; euh_ben -14 -10 13; euh_c 12 -16 -11; euh_non -13 -10 13
euh_oui -14 -10 14; euh_s -5 -5 6; euh_voila 10 -7 -10; euros -5 -6 6; euros_par -5 -6 6; evide -11 -8 9
evide_que -11 -8 9; exact -14 -11 13; exact_> -13 -10 12; exact_c -7 -7 7; exced -9 -8 9; exced_c -9 -8 9
excus 11 -8 -11; excus_moi 11 -8 -11; exion -13 -7 11; exion_est -13 -7 11; exist -10 9 -8; exist_pas -10 9 -8
expli -11 -10 11; expli_> -9 -9 10; expli_y -5 -5 5; f -11 -10 11; f_e -6 -6 6; f_et -7 -7 7; f_r -3 -3 5
faceb 16 -15 -16; faceb_march 16 -15 -16; facte 9 -8 -10; facte_est 9 -8 -10; factu -14 -17 17; factu_> -14 -17 17
faibl 4 0 -18; faibl_> -2 3 -12; faibl_a 11 -7 -12; faire 7 -3 -13; faire_d -6 7 -4; faire_du 7 -6 -7
faire_le -5 -5 5; faire_march -12 12 -12; faire_mes 11 -15 -7; faire_ses 10 -4 -7; fais 7 -6 -8; fais_meme 7 -6 -8
faisa 6 -6 -6; faisa_les 6 -6 -6; fait -12 -1 5; fait_> -12 -15 14; fait_beau -8 -9 9; fait_bip -7 8 -8
fait_c -13 -9 9; fait_comme -10 -9 10; fait_depui 5 -5 -5; fait_des -1 8 -12; fait_exact -6 -7 7
fait_plus -12 13 -14; fait_que 10 -9 -12; fait_tombe -7 8 -9; fait_un 16 -13 -16; fait_une -7 -8 8; faite -21 -1 8
faite_> -10 11 -11; faite_comme -8 -8 8; faite_tourn -9 -8 9; faite_venir -6 -7 7; fan -6 -6 7; fan_de -6 -6 7
faudr -6 5 -3; faudr_activ -5 6 -6; faudr_parle -6 -6 6; faut -11 -10 11; faut_bloqu -8 9 -7; faut_que -6 -7 6
faut_quelq -11 -10 11; faute -5 -6 6; faute_et -5 -6 6; faux -14 -11 12; faux_> -14 -11 12; fax -7 7 -6
fax_ne -7 7 -6; femme -14 0 7; femme_> -10 -11 11; femme_ne -8 8 -7; ferme 9 -9 -6; ferme_la 9 -9 -6
fibre 33 -28 -29; fibre_> 18 -16 -18; fibre_a 9 -12 -7; fibre_au 10 -8 -10; fibre_dans 11 -8 -10
fibre_elle 15 -8 -14; fibre_est 17 -19 -13; fibre_et 8 -9 -7; fibre_la 9 -7 -10; fibre_ne 10 -7 -10
fibre_profe 6 -5 -6; fibre_sur 8 -5 -9; fige 7 -6 -6; fige_sur 7 -6 -6; fil -8 10 -11; fil_> -8 -8 9
fil_avec 9 -9 -5; fil_ca -12 10 -9; fil_de 10 -10 -9; fil_n -11 11 -7; fil_ne -12 12 -8; fil_quand -6 7 -5
fille -16 11 -6; fille_> -6 6 -6; fille_elle -12 13 -14; fille_qui -8 -7 8; film 9 -8 -9; film_> 9 -8 -9
fils 4 -16 2; fils_a 6 -6 -6; fils_m -9 -8 9; fils_peut 7 -7 -7; fils_sur 8 -8 -8; fin -9 -6 9; fin_> -9 -6 9
fixe -25 31 -31; fixe_> -16 15 -11; fixe_ca 13 -13 -10; fixe_de 7 -7 -7; fixe_est -16 18 -20; fixe_gresi -7 7 -8
fixe_lui 8 -8 -7; fixe_march -15 16 -20; fixe_ne -15 16 -11; fixe_quand -8 11 -8; fixe_qui -12 11 -7
fixe_sonne -5 5 -5; fixe_zero -7 7 -7; flemm -8 -9 9; flemm_de -8 -9 9; fleur -8 -6 8; fleur_avec -8 -6 8
flott -7 7 -8; flott_mobil -7 7 -8; fois -4 2 -9; fois_> 1 -2 -6; fois_meme -10 -11 10; fois_que -3 6 -13
fonct -7 -3 0; fonct_> 8 -8 -7; fonct_c -16 17 -16; fonct_mais 7 -3 -18; fonct_ni -13 -9 11; fonct_pas -10 -9 9
fonct_plus -7 -7 0; fonct_tres 10 -9 -12; fond -5 12 -22; fond_> 8 -7 -6; fond_d -11 9 -8; fond_perma -10 10 -9
fond_sur -6 7 -9; fondu 9 -7 -9; fondu_je 9 -7 -9; fonta -8 -8 8; fonta_j -8 -8 8; forfa -11 15 -23
forfa_> -12 13 -14; forfa_mobil -15 19 -19; forfa_ne -6 7 -13; formi -8 -8 9; formi_> -8 -8 9; fort -6 -6 6
fort_> -6 -6 6; fortn 7 -6 -7; fortn_j 7 -6 -7; fortn_la 8 -5 -7; fourn -14 -13 14; fourn_> -10 -9 10
fourn_je -8 -5 8; foute -7 -7 8; foute_de -7 -7 8; fr -12 -10 13; fr_> -12 -10 13; frais 9 -7 -10; frais_> 9 -7 -10
free -5 -5 5; free_point -5 -5 5; frere 9 -11 -7; frere_ca 7 -6 -7; frere_plus 10 -9 -11; fritu -13 13 -10
fritu_sur -13 13 -10; galer 7 -7 -7; galer_je 7 -7 -7; gamin -7 8 -9; gamin_a -7 8 -9; garni -8 -7 8
garni_a -8 -7 8; gener 7 -6 -7; gener_d 7 -6 -7; gens -10 7 -2; gens_comme -8 -7 8; gens_me -7 8 -8; gens_ne -3 6 -4
gens_tombe -6 6 -6; genti -8 -8 8; genti_> -8 -8 8; gille -8 -8 8; gille_fonta -8 -8 8; gmail 2 -15 5
gmail_com -8 -7 8; gmail_ne 10 -10 -11; gmail_point -7 -6 7; gonfl -6 -6 7; gonfl_serie -6 -6 7; googl 13 -12 -14
googl_> 13 -12 -14; grand -7 -7 7; grand_n -7 -7 7; grave 8 -5 -7; grave_> 8 -5 -7; gresi -19 22 -18
gresi_> -9 12 -5; gresi_depui -7 7 -8; gresi_horri -11 11 -10; gresi_telle -9 8 -5; grill 11 -10 -11
grill_> 9 -8 -9; grill_avec 11 -10 -10; gros 9 -9 -8; gros_je 9 -9 -8; grzz -6 10 -11; grzz_dans -6 10 -11
grzz_grzz -6 10 -11; gsm -20 19 -14; gsm_dit -10 9 -9; gsm_n -10 11 -11; gsm_ne -5 7 -5; gsm_sans -10 9 -7
gueul -7 -7 8; gueul_> -7 -7 8; habit -10 -13 11; habit_> -7 -8 7; habit_au -8 -7 8; hache -15 17 -16
hache_> -15 17 -16; helas -10 -9 9; helas_> -10 -9 9; heure -12 2 7; heure_> -3 -11 7; heure_que -15 15 -8
hier -9 -9 10; hier_> 1 -1 -3; hier_apres -8 -9 9; hier_et -5 -4 6; hier_soir -3 -19 6; hmm -12 -12 12
hmm_> -12 -12 12; hoffm -7 -7 7; hoffm_avec -7 -7 7; honte -9 -8 9; honte_> -9 -8 9; honte_monsi -9 -8 9
hop -7 -7 7; hop_un -7 -7 7; horri -11 11 -10; horri_sur -11 11 -10; hors 14 -16 -8; hors_ligne 14 -16 -8
hotel 7 -6 -6; hotel_est 7 -6 -6; hs 3 4 -12; hs_> 3 4 -11; hs_chez 8 -5 -7; hui -8 -9 9; hui_> -8 -9 9
huit 0 -10 3; huit_> -5 -5 7; huit_cents 7 -7 -7; huit_quatr -5 -5 5; huit_zero -5 -4 8; humai -10 -13 12
humai_> -13 -12 14; humai_je -5 -5 5; humai_s -10 -8 11; i -10 -9 10; i_l -6 -5 6; i_n -5 -5 5; i_t -5 -5 6
ident 12 -11 -12; ident_> 12 -11 -12; il -2 -1 -7; il_a -12 8 -6; il_accro 13 -13 -3; il_capte -9 11 -13
il_dit 3 6 -15; il_est -1 -10 -4; il_fait -8 -9 9; il_faudr -6 -6 6; il_faut -7 0 6; il_march 8 -7 -6; il_me -7 5 -6
il_n -1 -10 -2; il_passe 12 -14 -8; il_pleut -10 -9 10; il_s 9 -9 -10; il_tourn 10 -7 -11; il_va 7 -7 -7
il_vient 7 -7 -7; il_voit 6 -6 -4; il_vous -10 -8 11; il_y -5 8 -20; ils -3 10 -20; ils_arriv -9 9 -8; ils_m -7 7 -8
ils_nous -8 8 -4; ils_ont 6 -6 -6; ils_parte 15 -15 -14; image 7 -6 -6; image_se 7 -6 -6; immeu 7 -7 -7
immeu_> 11 -8 -10; immeu_n 6 -7 -6; impec -11 11 -11; impec_mais -11 11 -11; impor -10 -13 12; impor_quel -9 -9 9
impor_quoi -7 -7 7; impos 12 -10 -13; impos_d 12 -11 -12; impos_de 10 -8 -12; impri 13 -13 -9; impri_trouv 8 -8 -6
impri_wifi 8 -8 -7; inacc 10 -7 -10; inacc_au 10 -7 -10; inact -5 6 -6; inact_> -5 6 -6; inadm -8 -7 8
inadm_de -8 -7 8; infer -6 10 -11; infer_> -6 10 -11; infor 2 -14 3; infor_a -9 -8 8; infor_du 9 -9 -8
injoi -10 10 -10; injoi_> -10 10 -10; insta 12 -9 -13; insta_> 8 -8 -8; insta_ben 8 -4 -8; insta_je 8 -5 -9
insup -6 -7 7; insup_> -6 -7 7; inter 32 -21 -28; inter_> 13 -30 0; inter_a 8 -7 -8; inter_alors 8 -8 -7
inter_c 2 6 -14; inter_ca 3 11 -23; inter_chez 13 -10 -14; inter_dans 10 -12 -8; inter_depui 19 -10 -23
inter_dessu 11 -10 -11; inter_du 5 -5 -2; inter_est 24 -23 -22; inter_et -18 -23 22; inter_il 8 -7 -8
inter_impec -11 11 -11; inter_je -13 11 -11; inter_m -16 15 -13; inter_mais -10 10 -10; inter_malgr 9 -6 -11
inter_march 22 -16 -29; inter_ne 19 -5 -23; inter_ni 7 -11 -6; inter_nicke -10 10 -8; inter_non 3 6 -14
inter_on -12 11 -10; inter_pas -11 -8 9; inter_que 16 -16 -15; inter_qui 19 -22 -15; inter_se 5 -5 -5
inter_sont -8 -12 9; inter_sur 9 -7 -10; inter_tout -9 -10 9; inter_toute 6 -5 -6; inter_une 14 -12 -15
intol -5 -6 6; intol_nous -5 -6 6; inuti -12 -12 12; inuti_> -12 -12 12; ip -9 9 -9; ip_du -9 9 -9; ipbx -7 8 -7
ipbx_ne -7 8 -7; iphon -8 11 -11; iphon_> -9 9 -10; iphon_affic -9 9 -6; iphon_et -6 7 -7; iphon_n 7 -7 -5
ira -5 -5 5; ira_comme -5 -5 5; j -6 0 -2; j_ai -1 -3 -2; j_aimer -7 -6 8; j_appel -5 -2 1; j_arriv 10 -9 -17
j_atten -15 -8 13; j_avais 7 -7 -7; j_en -17 -12 18; j_enten -16 20 -20; j_envoi -9 9 -8; j_essai 9 -7 -9
j_etais -11 9 -8; j_habit -8 -7 8; j_ouvre -9 -8 9; j_y -5 -4 5; jamai -14 -8 6; jamai_> -8 -19 9
jamai_avoir -6 -6 6; jamai_de -11 11 -10; jardi 8 -9 -8; jardi_> 8 -9 -8; je -8 -2 5; je_capte 10 -10 -9
je_cherc -14 -12 13; je_compo -7 8 -8; je_compr -13 -10 11; je_compt -8 -7 8; je_crois 12 -5 -14
je_decro -12 17 -18; je_dis -13 -12 13; je_fais 7 -6 -8; je_ferme 9 -9 -6; je_l -24 4 6; je_lance 9 -8 -9
je_le -6 7 -5; je_les -3 6 -4; je_m -9 -16 15; je_n 1 3 -11; je_ne -15 -8 12; je_paie 5 -4 -5; je_parle -10 -2 5
je_passe -12 10 -9; je_paye 5 -5 -5; je_perds 13 -14 -6; je_peux -4 8 -13; je_prefe -7 -3 7; je_prend -8 -8 8
je_recoi 6 5 -14; je_regar 9 -9 -9; je_sais -19 -16 19; je_souha -10 -8 10; je_suis -7 -14 9; je_telep -16 11 -9
je_trava 10 -5 -11; je_vais -9 -10 10; je_veux -21 -1 5; je_voudr -2 -12 3; je_vous 5 -20 1; jean -8 -7 8
jean_dupon -8 -7 8; jeanl -6 -5 6; jeanl_en -6 -5 6; jeux 9 -9 -9; jeux_en 9 -9 -9; joind -23 24 -19
joind_> -11 12 -12; joind_les -6 6 -6; joind_ma -9 10 -12; joind_mes -9 9 -8; joind_sur -6 5 -5; joind_un -11 -14 15
joint 13 -11 -14; joint_> 7 -8 -6; joint_ca 9 -7 -9; joli -7 -6 7; joli_accen -7 -6 7; jouer 13 -12 -15
jouer_> 7 -7 -7; jouer_a 7 -7 -7; jouer_en 9 -9 -8; jour -8 -7 8; jour_> -8 -7 8; jours 0 -16 1; jours_> -12 -10 11
jours_j 16 -10 -16; jsp -8 8 -8; jsp_pourq -8 8 -8; julie -12 -14 14; julie_carpe -10 -13 12; julie_julie -12 -11 12
julie_point -7 -6 7; juste -20 22 -18; juste_bip -8 9 -7; juste_le -7 7 -6; juste_pour -12 11 -10
juste_que -12 12 -6; l 1 -10 1; l_> -6 -5 6; l_accue -7 -6 7; l_adais 6 -6 -6; l_adres -7 -7 7; l_adsl 13 -11 -15
l_agenc 14 -14 -12; l_ai -17 -4 9; l_alarm -6 6 -6; l_an -7 -9 8; l_anten 14 -8 -16; l_appar -12 -9 12
l_arret 6 -5 -6; l_assis -8 -10 10; l_autre -9 -8 9; l_e -6 -6 6; l_echo -8 8 -8; l_ecole -10 -11 10
l_ecout -6 7 -7; l_ecran 7 -6 -5; l_enten -19 14 -10; l_entre 6 -3 -7; l_epele -9 -8 10; l_etage 14 -9 -16
l_etran -13 13 -10; l_hotel 7 -6 -6; l_image 7 -6 -6; l_immeu 7 -7 -7; l_impri 8 -8 -6; l_inter 19 -5 -27
l_ipbx -7 8 -7; l_orage 3 4 -11; l_ordin 3 -18 1; l_un -9 -8 9; l_wifi 17 -11 -16; la 4 -8 -4; la_4g -17 18 -18
la_5g -13 13 -13; la_> -6 -7 7; la_banqu 6 -10 -6; la_base -11 11 -7; la_boite -12 13 -17; la_bonne -7 -7 7
la_boula -8 -7 8; la_bouti 9 -9 -9; la_box 8 -10 -9; la_caiss 15 -15 -11; la_campa 7 -6 -8; la_carte -7 8 -9
la_casqu -10 -7 10; la_centr -6 6 -6; la_chamb 14 -13 -11; la_cinqu -9 -8 9; la_conne 26 -20 -27; la_conse -7 -7 7
la_conso 7 -7 -7; la_coupu -3 -13 4; la_cuisi -10 -10 10; la_derni -9 -7 8; la_fibre 25 -25 -21; la_fin -9 -6 9
la_flott -7 7 -8; la_fritu -13 13 -10; la_galer 7 -7 -7; la_il 20 -13 -24; la_je -7 -7 7; la_l 13 -7 -15
la_la 7 -6 -7; la_laten 6 -5 -5; la_le -10 -10 10; la_ligne -21 22 -21; la_liste 10 -9 -8; la_live 7 -3 -6
la_maiso 6 -6 -6; la_marqu -9 -10 9; la_meme -9 -7 8; la_messa -6 7 -7; la_mise -8 -7 8; la_miser 13 -13 -10
la_moind 6 -6 -6; la_page 10 -10 -10; la_peine -10 -13 12; la_petit 7 -5 -9; la_pluie -7 7 -8; la_porta -10 11 -11
la_porte 9 -9 -6; la_poste -6 -6 6; la_rue 11 -9 -12; la_secre -9 9 -8; la_semai -11 -11 11; la_socie -13 -13 13
la_sonne -12 14 -17; la_table -5 -13 9; la_tele 23 -26 -18; la_telep -19 20 -19; la_telev 9 -9 -7; la_tempe 5 -5 -5
la_toile 11 -11 -12; la_voisi 7 -7 -7; la_voix -13 14 -14; la_wifi 23 -22 -18; lache 2 -10 -1; lache_> 2 -10 -1
lag 14 -14 -11; lag_> 9 -9 -9; lag_de 9 -9 -8; laiss -11 -10 11; laiss_> -11 -10 11; lambe -16 -15 16
lambe_> -16 -15 16; lance 9 -8 -9; lance_un 9 -8 -9; laque -7 -7 7; laque_vous -7 -7 7; laten 6 -5 -5
laten_est 6 -5 -5; laure -10 -10 10; laure_picho -10 -10 10; le 3 -6 -5; le_06 -6 -5 6; le_boiti 12 -8 -12
le_bouto -6 -7 6; le_burea -17 -21 18; le_c 12 -16 -11; le_cable 15 -15 -14; le_caiss 5 -5 -5; le_chale -9 10 -15
le_chat -11 -12 12; le_chien -10 -10 10; le_code -10 11 -12; le_combi -19 20 -18; le_contr -11 -11 11
le_debit 11 -11 -10; le_decod 16 -14 -17; le_decro -6 7 -5; le_facte 9 -8 -10; le_fil 9 -6 -10; le_fixe -19 22 -24
le_jardi 8 -9 -8; le_lien 5 -5 -5; le_magas -10 10 -10; le_meme -19 -13 18; le_modem 19 -16 -17; le_moins -12 -10 12
le_monde -9 -9 9; le_netfl 7 -5 -7; le_numer -15 -11 13; le_passa -5 -6 6; le_petit 5 -5 -5; le_placa -9 -13 10
le_point -5 -5 5; le_porta -12 13 -14; le_poste -9 9 -8; le_redem 9 -6 -11; le_renvo -11 12 -12; le_repet 11 -10 -9
le_repon -14 14 -15; le_resea 16 -14 -17; le_robot -10 -10 10; le_route 12 -11 -12; le_salon -10 -15 12
le_serve 6 -6 -6; le_signa 7 -8 -6; le_silen -16 18 -18; le_site 9 -11 -8; le_souci -7 -8 7; le_stand -8 9 -9
le_suppo -10 -10 10; le_techn 1 -11 1; le_telep -7 3 -4; le_temps 20 -6 -27; le_termi 12 -12 -10; le_toit -4 -17 5
le_vide -5 11 -11; le_villa -8 8 -8; le_voyan 9 -8 -8; le_vpn 20 -17 -18; le_web 10 -7 -10; le_wifi 27 -18 -29
lefeb -6 -6 6; lefeb_l -6 -6 6; legra -9 -9 9; legra_> -9 -9 9; lemoi -7 -7 7; lemoi_> -7 -7 7; lent 16 -11 -17
lent_dans 18 -14 -19; lent_les 6 -6 -6; lente 0 3 -16; lente_> -4 5 -16; lente_chez 7 -6 -8; les 4 7 -19
les_appel -14 18 -20; les_caiss 6 -6 -6; les_camer 14 -17 -6; les_chamb 10 -10 -4; les_cinq 8 -8 -5
les_clien 2 0 -7; les_codes -10 9 -8; les_commu -14 13 -10; les_deux -8 -12 9; les_dix 10 -9 -9
les_enfan -10 -11 10; les_esse -10 10 -5; les_gens -10 7 -2; les_heure 13 -15 -11; les_jeux 9 -9 -9
les_ligne -12 13 -17; les_mails 5 -5 -5; les_messa -6 6 -5; les_pages 13 -13 -10; les_poste -8 12 -13
les_sms -15 16 -16; les_telec 9 -10 -8; les_trava 6 -6 -6; les_video 13 -12 -12; les_visio 6 -5 -5; liais 6 -5 -6
liais_fibre 6 -5 -6; lien 10 -9 -10; lien_sdsl 9 -7 -9; lien_wan 5 -5 -5; ligne -18 27 -31; ligne_> 4 2 -17
ligne_a -13 13 -17; ligne_c -7 7 -6; ligne_ca 11 -10 -12; ligne_du -10 10 -12; ligne_est -11 12 -13
ligne_fixe -18 16 -11; ligne_gresi -11 10 -6; ligne_mobil -9 9 -8; ligne_on -6 7 -7; ligne_telep -11 12 -13
lilas -10 -8 9; lilas_> -10 -8 9; liste 10 -9 -8; liste_> 10 -9 -8; live 7 -3 -6; live_box 7 -3 -6; longs 9 -10 -8
longs_> 9 -10 -8; lucas -6 -6 6; lucas_deux -6 -6 6; lui 8 -8 -7; lui_fonct 8 -8 -7; lumie 10 -10 -9
lumie_> 6 -8 -6; lumie_de 8 -4 -8; lumie_elle 10 -4 -7; lumie_qui 5 -5 -5; lundi -10 -9 10; lundi_derni -10 -9 10
lunet -9 -8 9; lunet_> -9 -8 9; lyon -8 -8 8; lyon_> -8 -8 8; m -15 -5 9; m_a -2 -20 16; m_adres -6 -5 6
m_affic 6 -3 -12; m_aide -9 -8 9; m_aider -6 -6 6; m_appel -18 7 -4; m_avait -7 -7 7; m_avez -8 -7 8
m_embet -8 -5 7; m_enten 1 7 -17; m_envoi -6 -6 6; m_inter -11 -8 9; ma -3 7 -11; ma_boite 10 -10 -9
ma_box 21 -14 -19; ma_carte -10 13 -15; ma_chamb 1 4 -9; ma_colle -13 -13 13; ma_conne 6 -19 -1; ma_conso 9 -11 -6
ma_factu -13 -17 16; ma_femme -14 0 7; ma_fibre 10 -8 -10; ma_fille -16 11 -6; ma_gueul -7 -7 8; ma_ligne -21 24 -21
ma_mere -14 7 -1; ma_messa -12 15 -18; ma_nouve -7 8 -8; ma_prise 9 -8 -11; ma_sim -10 10 -9; ma_soeur -7 6 -6
ma_switc 6 -6 -5; ma_table 17 -16 -14; ma_voisi -9 -9 10; machi -9 -10 9; machi_> -9 -10 9; madam -10 -14 12
madam_> -8 -8 8; madam_bonjo -8 9 -10; madam_lambe -8 -6 7; madam_perri 9 -8 -9; madam_rodri -10 -10 10
magas 4 1 -9; magas_> -4 5 -13; magas_les 6 -6 -6; mail 10 -10 -9; mail_> 10 -10 -9; mails 24 -24 -20
mails_> 19 -20 -13; mails_au 8 -7 -9; mails_ils 15 -15 -14; maint 7 -7 -7; maint_j 7 -7 -7; mais -6 5 -5
mais_alors -7 7 -7; mais_bon -13 -9 11; mais_c -8 -11 9; mais_carre -12 -12 12; mais_chez 11 -10 -9
mais_fan -6 -6 7; mais_il 10 -10 -5; mais_inter 28 -23 -29; mais_je -9 10 -10; mais_laque -7 -7 7; mais_le -6 11 -12
mais_les 10 -9 -10; mais_mes -8 8 -8; mais_moi -16 15 -13; mais_non -10 -7 8; mais_pas -26 24 -17
mais_passe -6 -8 8; mais_perso -6 7 -7; mais_pour 13 -13 -10; mais_quand -5 6 -5; mais_vous -8 -8 8; mais_y 7 -6 -7
maiso 0 4 -9; maiso_> -9 6 -1; maiso_alors 6 -6 -4; maiso_est 18 -17 -19; maiso_et 10 -5 -11; maiso_il -12 8 -6
maiso_y 10 -8 -12; mal -5 -2 0; mal_> -3 -8 5; mal_mes -10 11 -12; malad 7 -6 -7; malad_> 7 -6 -7; malad_sur 8 -5 -7
malgr 9 -6 -11; malgr_le 9 -6 -11; malhe -9 -8 9; malhe_> -9 -8 9; mange -9 -9 9; mange_> -9 -9 9; march -8 -8 5
march_> -7 -16 9; march_depui -13 -11 13; march_mon -12 12 -12; march_nicke -12 12 -6; march_pas -1 4 -13
march_plus -6 -10 8; march_toujo -12 -11 12; mardi -10 9 -7; mardi_une -10 9 -7; mari 4 -16 1; mari_qui -10 -9 10
mari_vu 10 -12 -9; marie -8 -9 9; marie_lambe -8 -9 9; marqu -9 -10 9; marqu_sorti -9 -10 9; marre -13 -11 12
marre_> -8 -7 7; marre_de -7 -6 6; marse -16 -11 14; marse_> -16 -11 14; marti -14 -14 15; marti_> -9 -9 9
marti_aroba -7 -6 7; marti_point -5 -5 7; matin 0 -18 4; matin_> -2 -18 7; matin_a 17 -8 -19; mauva -7 7 -8
mauva_on -7 7 -8; maxim -12 -12 12; maxim_> -12 -12 12; me -4 -3 -2; me_bloqu 9 -9 -9; me_branc 11 -11 -12
me_conne 18 -15 -17; me_deman 0 5 -17; me_disen -9 10 -11; me_dit 1 4 -15; me_faite -9 -8 9; me_faudr -5 6 -6
me_faut -11 -10 11; me_gonfl -6 -6 7; me_joind -19 19 -16; me_lache 10 -5 -11; me_parai -8 -6 9; me_parle -7 -6 7
me_passe -6 -7 7; me_rappe -7 -6 8; me_saoul -7 -6 7; me_telep -11 14 -14; me_trans -14 -16 15; me_va -10 -10 10
megas 13 -11 -14; megas_> 7 -6 -8; megas_alors 5 -5 -5; megas_et 7 -7 -7; melan -9 -10 10; melan_da -9 -10 10
meme -8 -15 13; meme_> -17 -14 16; meme_dossi -13 -12 15; meme_n 10 -9 -10; meme_panne -9 -7 8; meme_pas 7 -6 -8
meme_pour -8 10 -11; meme_probl -7 -7 7; meme_ticke -9 -8 9; merci -11 -14 13; merci_> -15 -12 14; merci_ca -5 -5 5
merci_monsi -9 -8 9; mere -14 7 -1; mere_> -9 10 -12; mere_est -9 11 -16; mere_qui -13 -9 9; mes 2 -1 -12
mes_appar -6 -14 6; mes_appel -9 12 -16; mes_camer 9 -10 -6; mes_clien -12 12 -10; mes_colle -8 8 -8
mes_corre -10 11 -12; mes_courr 10 -9 -9; mes_decla 8 -9 -6; mes_lunet -9 -8 9; mes_mails 20 -19 -18
mes_papie -10 -11 11; mes_petit 3 -1 -1; mes_piece 7 -8 -6; mes_potes -7 7 -8; mes_sms -15 13 -8
mes_texto -17 17 -14; mes_virem 6 -10 -6; mes_visio 14 -14 -14; messa -14 17 -20; messa_> -8 8 -7
messa_ne -12 14 -17; messa_sur 8 -7 -9; messa_vocal -6 7 -7; mette -7 -6 7; mette_moi -7 -6 7; mettr 5 -5 -5
mettr_sur 5 -5 -5; micro 10 -10 -10; micro_coupu 10 -10 -10; midi -8 -9 9; midi_> -8 -9 9; mille -15 -13 14
mille_> -6 -8 7; mille_aroba -6 -6 6; mille_lyon -8 -8 8; milli -5 -6 6; milli_d -5 -6 6; minut 13 2 -15
minut_> 6 7 -12; minut_je -9 -8 9; minut_sur 14 -12 -15; mis -9 10 -10; mis_ma -9 10 -10; mise -8 -7 8
mise_a -8 -7 8; miser 13 -13 -10; miser_> 13 -13 -10; mmh -9 -8 9; mmh_oui -9 -8 9; mobil -26 17 -6; mobil_> -20 4 2
mobil_a -12 11 -9; mobil_car 10 -7 -10; mobil_dans -15 10 -8; mobil_de -7 7 -8; mobil_m -17 16 -14
mobil_n -19 19 -7; mobil_ne -7 8 -10; mobil_parce 10 -8 -12; mobil_tres -8 8 -8; modem 23 -20 -18
modem_clign 9 -8 -8; modem_il 9 -9 -10; modem_qu 8 -4 -8; modem_reste 10 -10 -9; modem_route 9 -7 -9
modif -11 -13 12; modif_mon -11 -13 12; moi -9 -2 4; moi_> -20 1 6; moi_a 7 -6 -8; moi_au -4 -4 5; moi_avec -7 -6 7
moi_ca 11 -10 -9; moi_de 9 -6 -9; moi_j 11 -13 -7; moi_je -19 14 -10; moi_le -10 -10 10; moi_meme -6 -5 6
moi_quelq -10 -11 15; moi_si -8 7 -6; moi_un -7 -9 8; moind 6 -6 -6; moind_page 6 -6 -6; moins -12 -10 12
moins_du -12 -10 12; mois -10 -10 10; mois_de -10 -10 10; mon -8 9 -9; mon_abonn -8 -17 9; mon_alarm 13 -12 -10
mon_cellu -6 7 -4; mon_code -12 12 -12; mon_contr -11 -11 11; mon_debit 9 -9 -10; mon_dect -12 12 -12
mon_dossi -14 -11 15; mon_fils 4 -16 2; mon_fixe -15 16 -15; mon_forfa -7 9 -19; mon_gamin -7 8 -9
mon_gsm -16 15 -11; mon_impri 8 -8 -7; mon_inter -8 7 -6; mon_iphon -6 7 -8; mon_mari 4 -16 1; mon_mobil -1 18 -22
mon_modem 9 -9 -10; mon_natel -1 4 -12; mon_nom -11 -16 15; mon_nouve -6 7 -7; mon_num -8 -9 9; mon_numer -15 17 -18
mon_ordi 12 -12 -7; mon_ordin 13 -12 -14; mon_pc 14 -15 -12; mon_pere -9 -11 11; mon_petit 8 -4 -7
mon_phone -8 -7 8; mon_porta -20 22 -17; mon_pote 6 -6 -4; mon_rende -8 -7 7; mon_repet 14 -14 -15
mon_repon -9 15 -16; mon_route 13 -13 -10; mon_smart 4 -4 -4; mon_solde -11 -9 10; mon_techn -9 -8 8
mon_telep 0 10 -26; mon_telev 9 -9 -8; mon_vieux -6 6 -7; mon_wifi 14 -15 -12; monde -11 -14 14; monde_> -12 -10 12
monde_est -9 -9 9; monde_plus 8 -6 -12; mons -8 -7 8; mons_> -8 -7 8; monsi -21 -22 22; monsi_> -13 -14 14
monsi_d -9 -9 9; monsi_fourn -10 -9 10; monsi_lambe -7 -7 7; monsi_une -9 -8 9; monta 6 -6 -6; monta_est 6 -6 -6
monte 4 1 -14; monte_pas 12 -12 -11; monte_plus -9 9 -9; moque -8 -8 8; moque_de -8 -8 8; morea -12 -11 12
morea_> -12 -11 12; mort 4 -11 -4; mort_> 12 -29 2; mort_elle -9 11 -16; morte -6 6 -6; morte_je -6 6 -6
mot 8 -10 -6; mot_de 11 -9 -12; mot_point -6 -5 6; mouli 9 -7 -9; mouli_> 9 -7 -9; moyen 7 0 -18; moyen_d 4 1 -16
moyen_de 16 -14 -16; muet -17 14 -11; muet_> -17 14 -11; muets -7 9 -10; muets_> -7 9 -10; mutua 10 -8 -10
mutua_> 10 -8 -10; mutue -11 11 -12; mutue_tres -11 11 -12; n -5 2 -5; n_> -7 -7 7; n_a 9 -3 -20; n_acced 8 -8 -8
n_accro 7 -7 -5; n_affic -10 11 -15; n_ai -3 2 -4; n_appar 10 -9 -8; n_aroba -5 -5 5; n_arriv -1 8 -21
n_avons 5 -5 -5; n_comme -5 -5 5; n_est -19 7 1; n_exist -10 9 -8; n_impor -10 -13 12; n_y -7 2 -9; namur -10 9 -9
namur_> -10 9 -9; nante 8 -5 -9; nante_> 8 -5 -9; natel -1 4 -12; natel_ne -9 10 -15; natel_veut 5 -5 -5
nazes -9 -9 9; nazes_> -9 -9 9; ne -6 2 -2; ne_bascu -8 9 -6; ne_capte -13 14 -13; ne_charg 8 -7 -9
ne_crois -19 -17 18; ne_donne -6 6 -7; ne_fait -8 9 -9; ne_fonct -13 -15 10; ne_m -16 -6 8; ne_march -26 17 0
ne_me -10 -11 10; ne_monte 4 1 -14; ne_passe 5 8 -21; ne_peut -1 6 -17; ne_peux -4 6 -8; ne_prefe -16 -14 15
ne_prend -7 7 -7; ne_recoi -18 18 -14; ne_redem 9 -6 -9; ne_repet 14 -14 -15; ne_repon 7 -6 -7; ne_s 11 -7 -18
ne_sais 1 -11 1; ne_sait -5 7 -5; ne_saura -7 -7 7; ne_se 9 -9 -4; ne_sonne -12 16 -17; ne_suis -13 -9 11
ne_trouv 11 -12 -5; ne_va 10 -9 -12; ne_veut 13 -11 -15; ne_veux -6 -8 7; ne_vois 10 -9 -10; negat -10 -10 10
negat_non -10 -10 10; net -6 -6 6; net_> -6 -6 6; netfl 18 -17 -15; netfl_> 7 -7 -7; netfl_il 10 -7 -11
netfl_ne 8 -8 -8; netfl_plus 10 -9 -11; neuf -4 -11 5; neuf_heure 5 0 -12; neuf_mille -8 -8 8; neuf_quatr -9 -9 10
neuf_zero -4 -4 5; nez -7 -7 8; nez_> -7 -7 8; ni 2 -8 -2; ni_appel -7 8 -8; ni_d 2 1 -14; ni_inter -13 -9 11
ni_l -9 -8 9; ni_la 7 -11 -6; ni_le -13 -9 11; ni_recev -7 8 -8; ni_sur 10 -8 -18; nicke -17 15 -10
nicke_c -12 12 -6; nicke_juste -7 7 -6; nicke_mais -7 7 -7; nicol -5 -5 5; nicol_a -5 -5 5; nivea -9 12 -13
nivea_de -9 12 -13; noah -10 -11 10; noah_petit -10 -11 10; noire -1 -10 3; noire_avec -9 -9 9; noire_plus 6 -8 -6
nom -17 -18 18; nom_> -8 -7 8; nom_c -12 -11 12; nom_de -10 -10 10; non -15 -18 17; non_> -17 -18 18; non_c 0 -1 -5
non_ce -9 -15 13; non_detec -9 9 -9; non_ident 12 -11 -12; non_j -9 -8 8; non_je -13 -11 13; non_laiss -11 -10 11
non_le -18 16 -13; non_mais -6 -8 8; non_merci -5 -5 5; non_non 3 -14 0; non_pardo -7 -7 7; non_pas 13 -19 -9
non_plus 10 -11 -8; non_quato -5 -5 5; non_rien -15 -11 15; non_valid -6 7 -7; nope -12 -12 12; nope_> -12 -12 12
nos 5 2 -16; nos_clien -5 5 -3; nos_comme -7 7 -8; nos_mails 8 -7 -9; nos_ordin 9 -11 -8; nos_poste -7 9 -10
nos_termi 11 -12 -8; notez -3 -3 5; notez_olivi -3 -3 5; notre -7 3 -9; notre_avoca -5 -6 6; notre_conne 6 -5 -5
notre_contr -8 -5 8; notre_liais 6 -5 -6; notre_lien 9 -7 -9; notre_numer -5 5 -5; notre_trunk -12 11 -8
nous 8 -2 -16; nous_appel -8 8 -4; nous_au -8 10 -11; nous_ca 5 -5 -5; nous_depui 13 -10 -14; nous_disen -8 8 -4
nous_n 5 -5 -5; nous_on 7 -8 -6; nous_perdo -5 -6 6; nous_une 8 -5 -7; nouve -8 11 -13; nouve_carte -10 13 -11
nouve_colla -5 6 -6; nouve_iphon -6 7 -7; nouve_sim -6 7 -7; noval -5 -5 6; noval_point -5 -5 6; novem -10 -10 10
novem_> -10 -10 10; num -8 -9 9; num_> -8 -9 9; numer -26 8 4; numer_> -9 -9 10; numer_a -8 9 -12; numer_ca -7 8 -8
numer_de -10 0 2; numer_est -10 10 -10; numer_n -14 14 -14; numer_qui -11 -13 12; occup -11 10 -8; occup_> -5 5 -5
occup_tout -9 8 -6; offre -14 -12 14; offre_> -8 -7 8; offre_plus -9 -9 9; oh -10 -10 10; oh_puree -10 -10 10
ok -8 -8 8; ok_ca -8 -8 8; olivi -3 -3 5; olivi_point -3 -3 5; on 1 -5 -2; on_a 17 -13 -20; on_capte 10 -12 -6
on_enten -8 9 -7; on_essai -17 -14 15; on_est -1 -19 10; on_fait -10 -9 10; on_m 7 -1 -13; on_me -13 12 -10
on_n 2 8 -17; on_ne -2 6 -6; on_peut -11 1 2; on_s -16 17 -17; on_se -9 9 -11; ont 6 -6 -6; ont_secti 6 -6 -6
onze -15 -15 15; onze_> -15 -15 15; opera -17 -14 16; opera_> -16 -19 19; opera_de -8 -6 7; opera_s -5 -4 5
orage 3 4 -11; orage_> -9 8 -7; orage_d 10 -6 -16; orage_je 11 -10 -10; orang 8 -11 -3; orang_> 14 -10 -14
orang_elle 5 -5 -5; orang_point -8 -8 9; orang_qui 11 -9 -12; ordi 12 -12 -7; ordi_porta 9 -9 -3
ordi_trouv 10 -10 -8; ordin 11 -23 -2; ordin_> 7 -6 -9; ordin_ca 9 -5 -8; ordin_dit 11 -8 -19; ordin_il 12 -11 -12
ordin_la -14 -19 15; ordin_n 5 -5 -5; ordin_ne 11 -10 -5; ordin_porta 10 -8 -18; ordin_sont 9 -11 -8; oreil -6 -6 6
oreil_il -6 -6 6; ou -9 -8 10; ou_ca -12 -6 10; ou_est -6 -5 6; ou_netfl 7 -7 -7; oubli -12 -12 12
oubli_> -12 -12 12; ouf 9 -9 -8; ouf_> 9 -9 -8; ouf_sur 7 -6 -7; oui -14 -22 21; oui_> -15 -19 17; oui_allez -7 -7 7
oui_alors 11 -10 -11; oui_bonjo -1 -14 3; oui_c -1 -11 5; oui_dites 8 -4 -7; oui_donc -8 -6 8; oui_effec -10 -10 10
oui_helas -10 -9 9; oui_mais -10 -7 8; oui_malhe -9 -8 9; oui_mon -9 11 -13; oui_oui -12 -10 11; oui_s -6 -4 7
oui_tout -5 -5 5; oui_vous -7 -6 7; ouver -5 -5 5; ouver_la -5 -5 5; ouvre 8 -10 -5; ouvre_> 10 -9 -11
ouvre_le -9 -8 9; ouvri 13 -15 -10; ouvri_ma 10 -10 -9; ouvri_mes 9 -8 -9; page 14 -12 -14; page_> 8 -7 -9
page_d 10 -10 -10; pages 13 -13 -10; pages_> 10 -10 -11; pages_ne 6 -6 -6; pages_s 6 -6 -6; paie 5 -4 -5
paie_la 5 -4 -5; paiem 11 -12 -8; paiem_ne 5 -5 -2; paiem_sont 11 -12 -8; paill -14 -14 14; paill_> -14 -14 14
panne -7 -6 6; panne_> -10 1 3; panne_d 11 -6 -11; panne_euh 10 -7 -10; panne_le -13 -9 12; panne_les 7 -6 -6
panne_que -9 -7 8; papie -10 -11 11; papie_> -10 -11 11; paque 9 -7 -9; paque_sur 9 -7 -9; par -15 8 -3
par_contr -10 10 -8; par_inter 9 -9 -7; par_la -6 -7 7; par_sms -10 9 -8; par_telep -10 10 -10; par_votre -5 -6 6
parai -8 -6 9; parai_bien -8 -6 9; paras -10 10 -9; paras_on -10 10 -9; parce 21 -18 -20; parce_qu 15 -14 -15
parce_que 16 -14 -13; pardo -7 -7 7; pardo_six -7 -7 7; parei -6 -5 7; parei_avec -6 -5 7; parfa -8 -9 9
parfa_> -7 -7 7; parfa_on -10 -9 10; paris -8 -6 8; paris_> -8 -6 8; parle -17 -14 17; parle_> -7 -6 7
parle_a -12 -15 14; parle_au -11 11 -10; parle_de -9 -7 8; parle_plus -6 -6 6; parta 15 -7 -16; parta_sur 15 -7 -16
parte -2 6 -22; parte_pas -1 4 -13; parte_plus -6 10 -17; parti -9 -23 12; parti_> -11 -17 13; parti_depui 16 -6 -21
parti_mange -9 -9 9; pas -3 0 -3; pas_> -3 -4 -4; pas_a -7 12 -25; pas_alors -11 11 -9; pas_arriv 9 -6 -11
pas_attri -10 11 -9; pas_au 9 -9 -5; pas_besoi -13 -17 15; pas_bon 11 -9 -11; pas_c 6 -16 2; pas_ce -9 -11 10
pas_chez -9 11 -12; pas_compr -14 -15 15; pas_conne 6 -6 -6; pas_conte -13 -9 11; pas_corre -9 -15 13
pas_d 11 -14 -7; pas_dans 11 -10 -9; pas_de -4 1 -3; pas_demar 8 -8 -8; pas_deux 7 -6 -8; pas_du 3 -11 0
pas_elle -9 -11 10; pas_emett -10 9 -8; pas_en 2 5 -14; pas_ete -8 9 -12; pas_faire -1 5 -6; pas_faite -10 11 -11
pas_inter -6 14 -19; pas_l -6 7 -7; pas_la -18 0 10; pas_le 16 -19 -11; pas_les 7 -6 -8; pas_mais -8 7 -6
pas_me -6 6 -6; pas_merci -11 -8 9; pas_moyen 12 -10 -12; pas_non -3 -17 6; pas_oui -7 -8 8; pas_possi -8 -11 9
pas_pour -14 -16 16; pas_qu -6 -6 6; pas_quand -6 14 -13; pas_que 11 -10 -11; pas_recon -7 9 -8; pas_resea -8 10 -11
pas_se 6 -6 -6; pas_sur 6 -6 -6; pas_telep -12 14 -14; pas_toute -11 -10 11; pas_trop -8 -6 8; pas_un -9 10 -10
pas_vous -7 -7 7; pas_y -5 -6 6; passa -5 -6 6; passa_du -5 -6 6; passe 1 3 -10; passe_> 10 6 -21; passe_a -9 -9 9
passe_j 9 -8 -10; passe_la -7 -7 7; passe_mal 6 -6 -6; passe_moi -14 -14 15; passe_pas -10 13 -20
passe_plus -1 4 -13; passe_pour 11 -9 -12; passe_sur 10 -6 -16; passe_tout -10 -7 10; passe_un -12 10 -9
passe_votre -6 -7 7; patie -8 -6 8; patie_> -8 -6 8; paul -14 -14 14; paul_aroba -7 -6 7; paul_chez -9 -10 9
paye 5 -5 -5; paye_la 5 -5 -5; pc 14 -15 -12; pc_porta 12 -12 -10; pc_une 11 -8 -11; peine -10 -13 12
peine_> -10 -13 12; pelle 8 -5 -7; pelle_a 8 -5 -7; penda -13 13 -12; penda_les -8 7 -6; penda_mes -11 10 -9
perdo -5 -6 6; perdo_des -5 -6 6; perds 13 -14 -6; perds_la 5 -5 -5; perds_le 9 -9 -6; perdu 8 -2 -13
perdu_> 9 -9 -8; perdu_inter 13 -12 -10; perdu_la 6 -6 -6; perdu_mon -11 9 -8; pere -9 -11 11; pere_> -9 -11 11
perma -10 10 -9; perma_au -10 10 -9; perri 9 -8 -9; perri_je 9 -8 -9; perso -20 7 4; perso_> -11 8 -2
perso_a -15 -11 13; perso_avec -8 9 -10; perso_d -8 -10 9; perso_euh -5 -5 6; perso_n 1 5 -12; perso_ne -12 0 3
perso_peut -6 7 -7; perte 9 -8 -10; perte_de 9 -8 -10; petit -4 -20 6; petit_> -10 -11 10; petit_boite 5 -5 -5
petit_boiti 5 -5 -5; petit_elle 10 -4 -7; petit_enfan 3 -1 -1; petit_l 8 -4 -7; petit_lumie 9 -4 -8
petit_probl -12 -15 13; petit_souci -9 -8 9; peu -17 -19 20; peu_compl -5 -5 7; peu_dure -6 -6 6; peu_embet -5 -7 8
peu_parce -8 -5 7; peu_pour -9 -10 10; peuch 3 -1 -1; peuch_la 3 -1 -1; peut -1 5 -12; peut_avoir -6 -5 6
peut_m -6 7 -7; peut_me -11 14 -14; peut_pas -5 6 -6; peut_plus 8 -6 -12; peuve 3 -1 -1; peuve_plus 3 -1 -1
peux -4 8 -15; peux_appel -6 7 -7; peux_branc -9 -9 9; peux_ni -7 8 -8; peux_parle -5 -5 5; peux_pas -16 9 -4
peux_plus 11 -1 -19; peux_recev -11 12 -12; phili -8 -7 8; phili_garni -8 -7 8; phone -8 -7 8; phone_c -8 -7 8
picho -10 -10 10; picho_> -10 -10 10; piece 13 -11 -14; piece_joint 13 -11 -14; pin -6 6 -6; pin_est -6 6 -6
ping 7 -6 -7; ping_de 7 -6 -7; pis -6 7 -4; pis_je -6 7 -4; pixel 13 -10 -17; pixel_et 13 -10 -17; placa -9 -13 10
placa_> -9 -13 10; plaig 7 -6 -6; plaig_> 7 -6 -6; plait -10 -8 11; plait_> -11 -9 13; plait_merci -6 -4 7
plait_un -5 -4 5; plant 11 -11 -11; plant_> 11 -11 -11; plein 1 3 -14; plein_de -10 10 -9; plein_et -6 7 -7
plein_zoom 8 -5 -9; pleut -10 -9 10; pleut_depui -10 -9 10; pluie -7 7 -8; pluie_> -7 7 -8; plus 6 1 -17
plus_> -1 -2 -2; plus_a 14 -9 -18; plus_acces 9 -8 -10; plus_aller 18 -18 -12; plus_appel -15 16 -16
plus_attri -6 7 -8; plus_au 5 -5 -2; plus_aucun 0 4 -9; plus_ca 9 -9 -9; plus_d -11 -8 10; plus_de -13 8 -6
plus_demar 9 -6 -14; plus_depui 5 -15 -2; plus_detec -8 9 -6; plus_du -8 -20 11; plus_elle 6 -6 -6
plus_encai 5 -5 -5; plus_et -7 8 -8; plus_faire 6 -10 -6; plus_fort -6 -6 6; plus_heure -15 16 -20
plus_inter 29 -29 -25; plus_jamai -6 -6 6; plus_jouer 13 -12 -15; plus_la 2 2 -19; plus_le 15 -15 -8
plus_les -6 8 -12; plus_me 11 -8 -11; plus_mes 2 1 -18; plus_mon 10 -9 -10; plus_moyen -2 6 -12; plus_pas 13 -7 -15
plus_perso 7 2 -12; plus_pis -6 7 -4; plus_qu -5 6 -10; plus_quand -1 1 0; plus_que 7 -7 -7; plus_rapid -9 -9 9
plus_recon -7 8 -9; plus_regar 9 -5 -8; plus_rien -7 -11 15; plus_ses 10 -9 -10; plus_sur -14 14 -9
plus_telep -12 12 -6; plus_telet 10 -10 -11; plus_tut -8 9 -9; pluto 8 -20 0; pluto_inter 16 -16 -15
pluto_non -13 -8 10; point -10 -16 13; point_benal -7 -6 7; point_benoi -5 -5 5; point_com -7 -6 7
point_de 10 -8 -10; point_dumas -3 -3 5; point_e -5 -5 6; point_fr -12 -10 13; point_i -5 -5 6; point_marti -7 -7 7
point_net -6 -6 6; point_paris -8 -6 8; point_rober -6 -5 6; point_sur -5 -5 5; porta -8 21 -25; porta_> 5 1 -8
porta_affic -6 6 -6; porta_arriv 9 -9 -3; porta_ca 6 -6 -6; porta_capte -11 11 -9; porta_dans -8 8 -8
porta_de 5 7 -15; porta_est -20 20 -17; porta_il 4 5 -12; porta_j -10 10 -10; porta_n -20 21 -18; porta_ne -6 7 -4
porta_parce 16 -17 -13; porta_qui -9 10 -12; porta_reste -5 5 -5; porta_se 10 -10 -5; porta_voit 12 -12 -10
porte 1 1 -12; porte_> -8 9 -12; porte_je 9 -9 -6; pose -3 6 -15; pose_probl 14 -14 -11; pose_souci -12 11 -7
possi -8 -11 10; possi_> -8 -11 9; possi_d -8 -8 9; poste -23 6 4; poste_> -15 -14 15; poste_a -7 -6 7
poste_de -9 9 -8; poste_point -6 -6 6; poste_sont -8 12 -13; poste_telep -7 9 -10; pote 6 -6 -4; pote_ca 6 -6 -4
potes -7 7 -8; potes_ils -7 7 -8; pour -3 -8 3; pour_appel -8 10 -11; pour_autre -10 -12 13; pour_ca -14 -16 16
pour_de -5 6 -6; pour_euh -8 -6 8; pour_inter 13 -13 -10; pour_la -8 12 -13; pour_le -2 4 -7; pour_ma 6 -18 -3
pour_moi -9 -10 10; pour_un -15 -14 16; pour_une -8 -6 7; pour_votre -8 -6 8; pourq -10 -2 7; pourq_mais -8 8 -8
pourq_pas -7 -8 8; pourr -5 -4 5; pourr_me -5 -4 5; pouve -11 -9 12; pouve_> -7 -6 7; pouve_m -6 -6 6
pouve_me -6 -7 7; prefe -19 -17 20; prefe_avoir -7 -3 7; prefe_pas -16 -14 15; prele -12 -13 14; prele_> -12 -13 14
premi -10 -11 10; premi_etage -10 -11 10; prend -8 6 0; prend_plus -7 7 -7; prend_un -8 -8 8; prene -11 -10 11
prene_votre -11 -10 11; press -10 -9 10; press_> -10 -9 10; pret -7 -7 7; pret_> -7 -7 7; prie -5 -5 5
prie_> -5 -5 5; princ 5 -5 -5; princ_ne 5 -5 -5; prise 9 -8 -11; prise_fibre 9 -8 -11; probl 2 -1 -3
probl_> -28 -19 25; probl_avec 13 -10 -13; probl_c 14 -14 -11; probl_de 9 15 -23; profe 6 -5 -6; profe_est 6 -5 -6
puc -7 7 -6; puc_> -7 7 -6; puits -11 9 -8; puits_> -11 9 -8; puk -16 14 -11; puk_> -16 14 -11; puree -10 -10 10
puree_> -10 -10 10; putai -8 -11 9; putai_mais -8 -11 9; qu -1 -3 -3; qu_a 10 -8 -12; qu_elle 7 -8 -7
qu_est -6 -7 7; qu_il 11 -8 -19; qu_inter -11 11 -9; qu_on 0 -8 4; qu_un -7 -6 8; qu_une -5 6 -10; quand -14 25 -26
quand_ils -8 8 -4; quand_j -18 17 -15; quand_je -6 15 -20; quand_meme -5 -7 8; quand_on -5 15 -12; quara -14 -16 16
quara_cinq -4 -4 5; quara_deux -10 -11 11; quart -8 10 -11; quart_meme -8 10 -11; quato -5 -5 5; quato_non -5 -5 5
quato_quinz -5 -5 5; quatr -10 -10 12; quatr_cinqu -6 -7 9; quatr_soixa -5 -7 9; quatr_vingt -10 -9 11; que 7 -8 -10
que_c 12 -11 -12; que_ca -8 8 -4; que_ce -7 -7 7; que_chez 11 -10 -11; que_dehor -5 5 -5; que_dix 7 -7 -7
que_j -16 -2 13; que_je 1 6 -19; que_la 16 -20 -9; que_le 27 -25 -27; que_ma 7 -7 -7; que_mon -3 6 -10
que_non -10 -6 9; que_notre -5 5 -5; que_oui -11 -8 9; que_quelq -6 -7 6; que_redem 10 -9 -12; que_vous -15 -11 15
quel -9 -9 9; quel_cable -9 -9 9; quell -9 -9 9; quell_bande -9 -9 9; quelq -18 -17 20; quelq_un -18 -17 20
quest -12 -10 12; quest_sur -12 -10 12; qui 2 -1 -8; qui_a -10 -9 10; qui_arriv 9 -6 -11; qui_clign 8 -7 -8
qui_compr -6 -6 7; qui_coupe 13 -17 -10; qui_decon -13 13 -16; qui_est 1 5 -9; qui_fait 7 -8 -6; qui_m -15 -11 11
qui_ne 14 -13 -13; qui_passe -5 6 -15; qui_plant 11 -11 -11; qui_pose -3 6 -15; qui_s -12 -16 15; qui_saute 6 3 -16
qui_se -10 -7 10; qui_va -15 -13 15; quinz -14 -15 15; quinz_> -5 -5 5; quinz_et -7 -6 7; quinz_rue -10 -8 9
quoi -3 -12 9; quoi_> 12 -11 -13; quoi_un -14 -11 13; quoi_votre -7 -7 7; r -12 -11 12; r_comme -5 -5 5; r_e -9 -8 9
r_point -3 -3 5; r_t -5 -5 5; raccr -21 20 -18; raccr_au -7 -7 8; raccr_tout -21 20 -19; rade 15 -14 -15
rade_> 9 -8 -11; rade_depui 8 -4 -7; rade_et 10 -11 -8; radio -7 7 -6; radio_> -7 7 -6; raise -12 7 -6
raise_sur -12 7 -6; rallu -7 -7 7; rallu_> -7 -7 7; rame 20 -17 -20; rame_a 7 -6 -7; rame_enorm 9 -9 -9
rame_grave 8 -5 -7; rame_sur 11 -7 -12; raoul -5 -5 5; raoul_d -5 -5 5; raoul_n -5 -5 5; rapid -9 -9 9
rapid_> -9 -9 9; rappe -15 -14 16; rappe_> -15 -13 16; rappe_moi -4 -4 5; rappo 12 -8 -16; rappo_a 12 -8 -16
ras -10 -7 10; ras_la -10 -7 10; ravi -10 -8 9; ravi_> -10 -8 9; recev -21 18 -13; recev_d -7 8 -8
recev_des -7 6 -6; recev_les -11 11 -8; recev_mais -10 9 -8; reche -9 9 -6; reche_de -9 9 -6; recoi -3 11 -16
recoi_des -15 13 -10; recoi_plus -1 9 -15; recom -11 -8 9; recom_> -11 -8 9; recon -12 12 -10; recon_> -12 12 -10
recu -15 -13 15; recu_un -7 -6 7; recu_votre -10 -9 9; redem 16 -17 -9; redem_> 3 -9 2; redem_et -8 -7 8
redem_plus 9 -6 -9; redem_tout 13 -13 -10; redem_toute 10 -9 -12; regar 15 -15 -15; regar_des 9 -9 -9
regar_la 9 -9 -7; regar_mes 9 -5 -8; remer -8 -6 8; remer_pour -8 -6 8; rende -10 -8 9; rende_moi -6 -6 7
rende_vous -9 -8 8; rense -14 -12 16; rense_> -14 -12 16; renvo -11 12 -12; renvo_d -11 12 -12; repar -7 -7 7
repar_> -7 -7 7; repet 16 -15 -19; repet_> 8 -7 -8; repet_clign 11 -10 -9; repet_ne 14 -14 -15
repet_plus 14 -14 -15; repon -3 13 -23; repon_> -15 14 -12; repon_direc -7 8 -8; repon_ne -6 6 -5
repon_plus 9 -8 -10; repon_se -9 9 -11; resea -1 16 -35; resea_> 10 -6 -18; resea_avec -17 13 -11
resea_chez -8 10 -11; resea_de 1 2 -22; resea_dedan -10 10 -10; resea_depui -18 18 -14; resea_du -13 13 -13
resea_infor 9 -9 -8; resea_inter 14 -14 -11; resea_mobil -17 17 -14; resea_non 12 -11 -12; resea_sans 9 -9 -5
resea_sur -20 14 -11; resea_wifi 8 -7 -7; resil -10 -13 12; resil_> -10 -13 12; respo -6 -5 6; respo_> -6 -5 6
reste -4 8 -12; reste_bloqu -8 8 -7; reste_etein 10 -10 -9; reste_inact -5 6 -6; reste_rouge 8 -8 -7
reste_sur -5 5 -5; retab 9 -6 -11; retab_inter 9 -6 -11; reuni 7 -7 -5; reuni_> 7 -7 -5; ridic 12 -13 -9
ridic_> 12 -13 -9; rien -5 -8 7; rien_> -1 5 -22; rien_a -10 -8 10; rien_aucun -6 7 -4; rien_c -8 -6 7
rien_contr 16 -12 -18; rien_de -8 -8 8; rien_debra -13 -11 13; rien_du -3 -2 -2; rien_j -5 -4 5; rien_ne -14 -23 19
rien_qui 0 -17 1; rien_sur 10 -8 -18; rien_y -5 5 -5; roami -10 10 -10; roami_desac -10 10 -10; robas -7 -6 7
robas_yahoo -7 -6 7; rober -6 -5 6; rober_aroba -6 -5 6; robot -11 -12 12; robot_> -7 -6 6; robot_ca -10 -10 10
robot_une -5 -5 6; rodri -10 -10 10; rodri_> -10 -10 10; rond 10 -7 -11; rond_et 8 -5 -9; rond_il 8 -5 -9
rond_tout 7 -5 -7; rouge 24 -15 -24; rouge_> 11 -12 -9; rouge_et 18 -10 -19; rouge_pas 7 -3 -6; rouge_sur 10 -4 -7
rouss -12 -11 11; rouss_bonjo -8 -8 8; rouss_de -8 -7 8; route 20 -19 -16; route_a 12 -10 -13; route_princ 5 -5 -5
route_redem 13 -13 -10; roux -6 -6 6; roux_chez -6 -6 6; rue 1 -15 2; rue_> 10 -7 -10; rue_appar 7 -6 -10
rue_des -10 -8 9; rue_mais 11 -10 -9; s 1 -11 -1; s_actua 10 -10 -11; s_affic 4 -18 7; s_allum 18 -17 -12
s_appai -12 12 -12; s_enten -16 17 -17; s_f -3 -3 5; s_il -10 -8 11; s_ouvre 10 -9 -11; s_point -7 -6 7; s_y -8 -7 8
sa 8 -8 -8; sa_conso 8 -8 -8; sais -10 -20 16; sais_pas -20 -17 21; sais_plus 5 -9 -4; saisi -9 -8 9
saisi_> -8 -6 7; saisi_notre -5 -6 6; sait -5 7 -5; sait_plus -5 7 -5; salon -10 -14 12; salon_> -10 -15 12
salon_celui -6 7 -5; salut 8 -6 -9; salut_c 8 -6 -9; sans 4 0 -14; sans_arret 7 -8 -6; sans_fil -4 5 -10
sans_inter 11 -12 -7; sans_resea -10 9 -7; saoul -7 -6 7; saoul_> -7 -6 7; sarah -7 -6 7; sarah_point -7 -6 7
saura -7 -7 7; saura_pas -7 -7 7; saute -2 -7 4; saute_> -2 -12 6; saute_penda -8 7 -6; saute_tout 9 -8 -8
savez -5 -4 5; savez_moi -5 -4 5; sdsl 9 -7 -9; sdsl_depui 9 -7 -9; se 12 -7 -20; se_co 6 -6 -5; se_compr -9 9 -11
se_conne 18 -18 -5; se_coupe -7 8 -12; se_decle -9 9 -11; se_decon 15 -16 -12; se_fige 7 -6 -6; se_matin 5 -5 -5
se_mettr 5 -5 -5; se_passe -10 -7 10; se_plaig 7 -6 -6; secon -6 7 -7; secon_> -6 7 -7; secre -9 9 -8
secre_n -9 9 -8; secti 6 -6 -6; secti_le 6 -6 -6; seize -5 -7 9; seize_douze -5 -7 9; semai -15 -9 13
semai_> -7 -6 7; semai_derni -11 -11 11; sept -10 -11 11; sept_a -9 -9 9; sept_quatr -4 -4 5; sept_vingt -5 -5 5
serai -13 -14 14; serai_parfa -7 -7 7; serai_ravi -10 -8 9; serai_repar -7 -7 7; serie -6 -6 7; serie_> -6 -6 7
serve 14 -15 -12; serve_> 14 -15 -12; servi -15 14 -9; servi_> -10 8 -4; servi_une -10 9 -9; ses 14 -12 -12
ses_chain 10 -9 -10; ses_devoi 10 -4 -7; seul -1 7 -12; seul_> 8 2 -23; seul_appar -11 -14 12; seul_au -10 9 -8
seul_poste -8 -11 10; seule -3 -1 -2; seule_> -3 8 -18; seule_il -11 -10 11; seule_lumie 5 -5 -5; si -13 8 -4
si_> -8 7 -6; si_j -11 9 -8; si_je -10 -13 12; si_si -10 -13 12; sienn 7 -8 -6; sienn_> 7 -8 -6; signa 19 -11 -21
signa_de 7 -6 -5; signa_sur 10 -8 -14; signa_une 11 -6 -11; signa_wifi 7 -8 -6; signe -10 -9 10; signe_> -10 -9 10
silen -16 18 -18; silen_compl -13 13 -13; silen_radio -7 7 -6; sim -15 20 -19; sim_> -15 13 -8; sim_dans -9 10 -10
sim_elle -7 8 -9; sim_est -16 17 -11; sim_n -9 9 -9; sim_non -10 12 -12; sim_pour -5 6 -6; sip -12 11 -8
sip_ne -12 11 -8; sis -5 -5 7; sis_douze -5 -5 7; site 16 -17 -13; site_de 9 -11 -8; site_ne 10 -9 -11
six -12 -12 13; six_78 -6 -8 10; six_> -8 -8 8; six_douze -6 -6 6; six_quara -5 -5 5; six_soixa -11 -12 15
smart 4 -4 -4; smart_ne 4 -4 -4; sms -30 31 -23; sms_> -16 18 -19; sms_ni -14 10 -8; sms_parte -15 13 -8
sms_que -9 9 -8; socie -13 -13 13; socie_dupon -8 -7 8; socie_trans -9 -9 9; soeur -7 6 -6; soeur_en -7 6 -6
soir -3 -19 6; soir_> -6 -17 7; soir_y 10 -6 -16; soixa -12 -13 14; soixa_dix -5 -5 7; soixa_neuf -8 -8 8
soixa_seize -5 -7 9; soixa_sept -5 -6 6; soixa_six -12 -13 15; sol -9 -11 10; sol_> -9 -11 10; solde -11 -9 10
solde_> -11 -9 10; son -6 6 -7; son_> -6 6 -7; sonne -20 26 -26; sonne_dans -5 11 -11; sonne_mais -5 6 -5
sonne_ne -12 14 -17; sonne_occup -9 8 -6; sonne_pas -9 11 -12; sonne_plus -13 13 -13; sonne_toujo -5 5 -5
sont -5 -11 3; sont_a -10 -11 10; sont_coupe -18 -6 14; sont_decon 7 -7 -7; sont_hache -9 9 -9; sont_hors 10 -13 -7
sont_inacc 10 -7 -10; sont_muets -7 9 -10; sont_super 9 -10 -8; sont_tous 9 -11 -8; sophi -10 -10 10
sophi_legra -9 -9 9; sophi_tiret -6 -6 6; sorti -9 -10 9; sorti_a -9 -10 9; souci -17 -5 17; souci_> -22 -1 24
souci_au 6 -6 -6; souci_avec -2 -20 6; souci_chez -7 -9 8; souci_d 15 -12 -17; souci_de 1 11 -25
souci_habit -7 -8 7; souci_je -13 -10 11; souha -10 -8 10; souha_faire -5 -5 5; souha_m -6 -5 6; sous -9 -11 10
sous_sol -9 -11 10; sousc 9 -6 -11; sousc_a 9 -6 -11; speed 5 -5 -5; speed_test 5 -5 -5; stand -8 9 -9
stand_ne -7 8 -8; stand_telep -8 9 -6; stylo -8 -8 8; stylo_> -8 -8 8; suis -8 -15 11; suis_a -3 7 -10
suis_au -10 -14 14; suis_avec -8 -3 10; suis_coupe 16 -11 -16; suis_dans -10 -10 10; suis_embet -12 -10 12
suis_en -16 -1 3; suis_exced -9 -8 9; suis_l -8 -10 10; suis_opera -8 -6 7; suis_pas 3 -12 2; suis_press -10 -9 10
suis_pret -7 -7 7; suis_sur -7 8 -8; suis_tanne 13 -7 -15; suis_un -9 -7 8; suis_vraim -10 -6 8; sujet -8 -14 12
sujet_de -7 -13 11; sujet_du -6 -6 7; super 9 -10 -8; super_longs 9 -10 -8; suppo -12 -11 12; suppo_> -10 -10 10
suppo_point -5 -5 6; sur 3 -3 -10; sur_appel -5 5 -5; sur_deux 14 -12 -15; sur_fortn 7 -6 -7; sur_googl 13 -12 -14
sur_inter 11 -7 -12; sur_l 14 -12 -17; sur_la 6 1 -25; sur_le -6 -18 9; sur_ma -14 5 -1; sur_mon -10 8 -5
sur_notre 10 -9 -10; sur_repon -7 8 -8; sur_sa 8 -8 -8; sur_sur -10 10 -5; sur_un -5 -5 5; sur_youtu 7 -7 -7
surve 9 -10 -6; surve_sont 9 -10 -6; suspe -9 9 -8; suspe_je -9 9 -8; switc 6 -6 -5; switc_veut 6 -6 -5; t -7 -7 7
t_aroba -5 -5 6; t_i -5 -5 5; table 2 -20 6; table_capte 11 -11 -10; table_et -14 -19 15; table_ne 10 -10 -11
table_ni 10 -8 -18; tais -8 -10 10; tais_toi -8 -10 10; tanne 13 -7 -15; tanne_la 13 -7 -15; tanto 8 -4 -7
tanto_> 8 -4 -7; te -6 -6 7; te_bonjo -6 -6 7; teams 9 -7 -13; teams_ca 9 -7 -13; techn -19 -23 22
techn_> -15 -15 16; techn_a 10 -8 -10; techn_de -7 -6 7; techn_depui -11 -6 11; techn_direc -6 -8 8
techn_est -7 -7 7; techn_infor -9 -8 8; techn_me -7 -6 8; tele 26 -27 -22; tele_> 7 -6 -6; tele_bugue 14 -13 -15
tele_dit 7 -6 -5; tele_elle 6 -5 -7; tele_est 13 -10 -17; tele_mais 7 -11 -6; tele_ni 7 -6 -8; tele_plus 8 -8 -10
tele_quoi 12 -11 -13; telec 14 -15 -12; telec_mes 7 -8 -6; telec_sont 9 -10 -8; telep -28 25 -8; telep_> -29 30 -19
telep_a -6 6 -7; telep_alors 9 -7 -10; telep_au 8 -8 -5; telep_c 21 -14 -24; telep_ca 13 -17 -10
telep_capte -5 5 -5; telep_comme -16 -14 16; telep_de -16 16 -14; telep_dit 11 -11 -6; telep_du -12 15 -15
telep_est -15 19 -27; telep_et -29 -10 26; telep_fixe -5 8 -19; telep_fonct 19 -18 -22; telep_il -5 8 -13
telep_inter 15 2 -21; telep_ip -9 9 -9; telep_j -2 4 -4; telep_mais 16 -12 -18; telep_march 14 -20 -11
telep_mobil -5 5 -5; telep_n 13 -13 -2; telep_ne -17 24 -28; telep_ni -13 -9 11; telep_oui 11 -11 -10
telep_parce 14 -11 -15; telep_plus -26 -25 26; telep_porta 7 -6 -6; telep_qui -13 17 -24; telep_rien -11 11 -11
telep_sans -16 16 -10; telep_sonne -12 13 -12; telep_sont -15 1 6; telet 14 -12 -16; telet_> 10 -10 -11
telet_ca 7 -6 -7; telet_je 5 -5 -5; telev 14 -14 -13; telev_m 9 -9 -8; telev_par 9 -9 -7; telle -9 8 -5
telle_qu -9 8 -5; tempe 5 -5 -5; tempe_que 5 -5 -5; temps 8 -11 -10; temps_> 3 -9 -6; temps_en 9 -7 -13
temps_quand -8 8 -4; temps_une 9 -8 -8; termi 18 -18 -13; termi_de 15 -16 -11; termi_n 5 -5 -5; test 9 -9 -9
test_a 5 -5 -5; test_de 11 -9 -11; test_un -10 -10 10; texto -17 17 -14; texto_> -8 8 -7; texto_parte -8 8 -8
texto_reste -8 8 -7; thoma -12 -12 12; thoma_> -12 -12 12; ticke -9 -8 9; ticke_> -9 -8 9; tiret -6 -6 6
tiret_du -6 -6 6; toi -8 -10 10; toi_je -8 -10 10; toile 11 -11 -12; toile_> 11 -11 -12; toit -4 -17 5
toit_> -11 -12 12; toit_ca 14 -8 -16; tombe 10 -2 -15; tombe_> 14 -16 -12; tombe_direc -10 11 -11
tombe_en 15 -8 -14; tombe_la -7 8 -9; tonal -22 21 -18; tonal_> -17 16 -14; tonal_dans -9 8 -7
tonal_quand -11 16 -15; tonal_sur -12 14 -15; touch -12 11 -10; touch_pas -12 11 -10; toujo -11 -5 7
toujo_la -9 -7 8; toujo_le -7 -7 7; toujo_occup -5 5 -5; toujo_parei -6 -5 7; toujo_pas -12 -11 12
toujo_rien 9 -6 -11; tourn 7 -9 -5; tourn_en 7 -9 -5; tous -8 -24 11; tous_decon 9 -11 -8; tous_en 8 -8 -8
tous_les -8 -12 9; tous_mes -11 -10 11; tout -5 -11 9; tout_> -3 -17 4; tout_a -10 -9 10; tout_acces 14 -13 -14
tout_c -7 -6 7; tout_ce 7 -6 -8; tout_dans -9 10 -15; tout_de 7 -5 -7; tout_est -22 -19 22; tout_l 7 -7 -7
tout_le 9 -3 -15; tout_mort -18 -15 17; tout_ni -9 -8 9; tout_qui -7 -6 7; tout_seul 2 10 -20; tout_verif -9 -8 8
tout_voila -10 -10 11; toute 18 -25 -8; toute_l 6 -5 -6; toute_la 7 -6 -10; toute_les 19 -16 -18
toute_noire 6 -8 -6; toute_seule -5 -14 10; trait -8 -7 8; trait_les -8 -7 8; trans -19 -21 21; trans_> -9 -12 11
trans_marti -9 -9 9; trans_pas -10 -11 10; trans_point -5 -5 7; trans_vers -5 -4 5; trava 12 -9 -12
trava_a 10 -5 -11; trava_et 6 -6 -6; treiz -5 -5 5; treiz_quato -5 -5 5; trent -10 3 0; trent_quatr -6 -7 9
trent_secon -6 7 -7; trent_trois -5 -5 5; tres -3 -6 1; tres_aimab -7 -7 7; tres_bien 10 -9 -12; tres_en -10 -6 8
tres_faibl -8 8 -8; tres_genti -8 -8 8; tres_lent 16 -11 -17; tres_lente 12 -11 -12; tres_mal -16 5 -2
tres_peu -9 -10 10; trois -22 -12 19; trois_> -12 -11 11; trois_appar -7 -7 7; trois_carte -5 6 -6
trois_jours 0 -16 1; trois_perso -15 -11 13; trois_quatr -5 -4 8; trois_soixa -5 -5 5; trois_un -5 -5 5
tromp -6 -7 6; tromp_de -6 -7 6; trop 2 -10 2; trop_ce -10 -7 10; trop_comme -5 -5 5; trop_faibl 7 -8 -6
trouv 19 -20 -8; trouv_pas 10 -10 -8; trouv_plus 13 -13 -7; truc -15 -16 16; truc_ca -6 -5 6; truc_fonct -10 -9 9
truc_qui -5 -5 5; trunk -12 11 -8; trunk_sip -12 11 -8; tut -8 9 -9; tut_> -8 9 -9; tut_tut -8 9 -9; u -9 -8 9
u_> -5 -5 6; u_b -6 -5 6; u_i -6 -5 6; un -11 -19 17; un_> -18 -15 19; un_appui -6 -7 6; un_au -8 -8 9
un_bruit -3 9 -19; un_cinqu -5 -5 5; un_clien 8 -5 -9; un_code 3 -1 -14; un_conse -11 -12 13; un_contr -13 -9 12
un_coup -12 10 -9; un_courr -7 -6 7; un_d -9 -6 9; un_debit 13 -12 -12; un_degat -11 -11 11; un_depan -14 -12 14
un_deux -10 -10 10; un_deuxi -7 -6 7; un_dossi -5 -5 5; un_dupli -11 -9 10; un_echo -13 11 -11; un_etre -5 -5 5
un_film 9 -8 -9; un_humai -7 -3 9; un_joli -7 -6 7; un_m -7 -7 8; un_mot 8 -10 -6; un_ni -9 -8 9; un_numer -7 8 -8
un_opera -11 -10 11; un_parti -11 -7 10; un_petit -17 -14 17; un_peu -11 -10 13; un_ping 7 -6 -7
un_prele -12 -13 14; un_probl 2 4 -6; un_puits -11 9 -8; un_quara -4 -4 5; un_qui -6 -6 7; un_redem -14 -11 13
un_rense -14 -12 16; un_respo -6 -5 6; un_robot -5 -5 6; un_s -8 -6 8; un_seul -15 -13 15; un_souci -7 -7 6
un_stylo -8 -8 8; un_techn -10 -11 12; un_test 11 -9 -11; un_truc -5 -5 5; un_voyan 19 -10 -20; un_zero -5 -4 8
une -4 -20 14; une_anten -9 -9 9; une_barre -12 12 -9; une_coupu 8 -5 -9; une_dame -8 -8 8; une_dizai -9 -11 10
une_douza -7 -7 7; une_entre -11 -9 10; une_factu -8 -6 7; une_fois 0 11 -20; une_heure -6 -7 7; une_honte -9 -8 9
une_minut 7 -15 -4; une_offre -9 -9 9; une_page 12 -12 -11; une_panne 1 -11 3; une_pelle 8 -5 -7; une_perte 9 -7 -9
une_piece 9 -7 -9; une_quest -12 -10 12; une_reuni -8 -5 7; une_semai -7 -6 7; une_seule 5 -5 -5; une_visio 7 -5 -7
une_vrai -5 -5 6; uniqu -11 13 -12; uniqu_> -11 13 -12; urgen 3 5 -9; urgen_> 7 -6 -7; urgen_uniqu -11 13 -12
v -6 -6 6; v_r -6 -6 6; va -1 -5 0; va_> -16 -14 16; va_c 13 -17 -10; va_il 7 -7 -7; va_j -10 10 -10
va_mais 5 1 -23; va_par -10 10 -8; va_pas 5 -13 -2; vais -9 -10 10; vais_pas -5 -6 6; vais_saisi -5 -6 6
vais_vous -9 -8 10; valid -6 7 -7; valid_> -6 7 -7; venir -9 -7 9; venir_me -7 -6 7; venir_un -6 -7 7
verif -3 -13 3; verif_> -9 -8 8; verif_votre 6 -5 -7; vers -11 -9 10; vers_dix -10 -9 10; vers_un -5 -4 5
veut 12 -11 -12; veut_pas 10 -9 -9; veut_plus 9 -6 -14; veux -18 -3 7; veux_cause -4 -4 7; veux_etre -9 -12 11
veux_faire -12 12 -12; veux_modif -11 -13 12; veux_parle -6 -8 7; veux_pas -6 -6 6; veux_plus -6 -6 6
veux_resil -10 -13 12; vide -5 11 -11; vide_quand -5 11 -11; video 17 -17 -16; video_> 13 -12 -13
video_parte 10 -9 -10; viens -10 -10 10; viens_la -10 -10 10; vient 2 -9 1; vient_> 2 -9 1; vieux -6 6 -7
vieux_telep -6 6 -7; villa -8 8 -8; villa_> -8 8 -8; vince -7 -7 7; vince_hoffm -7 -7 7; vingt -10 -11 11
vingt_> -8 -8 8; vingt_deux -5 -4 5; vingt_huit -5 -5 5; vingt_neuf -4 -4 5; vingt_onze -5 -5 5
vingt_quatr -9 -9 10; vingt_un -11 -11 13; virem 6 -10 -6; virem_sur 6 -10 -6; visio 28 -30 -23
visio_coupe 19 -18 -18; visio_dans 7 -5 -7; visio_on 15 -15 -15; vocal -15 15 -13; vocal_est -6 7 -7
vocal_ne -12 13 -17; voila 1 -11 2; voila_> -5 -12 7; voila_comme -6 -6 7; voila_depui 10 -6 -16; voila_ma 8 -5 -9
voir 1 -7 2; voir_> -10 -8 10; voir_chez 5 -5 -5; vois 10 -9 -10; vois_plus 10 -9 -10; voisi 6 -9 2
voisi_parce 7 -7 -7; voisi_qui -9 -9 10; voit 14 -13 -9; voit_pas 14 -13 -9; voix -13 14 -14; voix_ca -9 12 -13
voix_qui -8 7 -6; vole -8 9 -7; vole_il -8 9 -7; vos -10 -7 10; vos_conne -10 -7 10; votre -19 -26 20
votre_colle -6 -7 7; votre_conne 6 -5 -7; votre_courr -10 -9 9; votre_faute -5 -6 6; votre_patie -8 -6 8
votre_servi -7 -7 7; votre_temps -11 -10 11; votre_truc -14 -13 14; voudr -2 -12 3; voudr_chang -12 -9 11
voudr_conna -11 -9 10; voudr_depan 3 4 -14; voudr_joind -11 -14 15; voudr_parle -9 -7 8; voudr_signa 11 -6 -11
voudr_un -13 -10 13; voule -7 -7 7; voule_> -7 -7 7; vous -15 -32 29; vous_> -11 -8 9; vous_appel 4 -10 -1
vous_avez -8 -8 10; vous_bande -6 -6 6; vous_comme -6 -6 7; vous_compr -8 -8 8; vous_conta 10 -7 -10
vous_de -6 -6 7; vous_deran 9 -6 -9; vous_dire -7 -7 7; vous_dis 2 -8 0; vous_dites -11 -9 11; vous_embet -7 -6 7
vous_enten -12 -18 14; vous_etes -10 -10 11; vous_expli -6 -6 7; vous_foute -7 -7 8; vous_l -9 -8 10
vous_m -15 -11 14; vous_me -9 -7 8; vous_moque -8 -8 8; vous_notez -3 -3 5; vous_plait -10 -8 11; vous_pourr -5 -4 5
vous_pouve -11 -9 12; vous_prie -5 -5 5; vous_rappe -12 -6 10; vous_remer -8 -6 8; vous_savez -5 -4 5
vous_telep 10 -10 -8; vous_tromp -6 -7 6; vous_voule -7 -7 7; vous_vous -12 -12 13; voyan 22 -14 -23
voyan_de 12 -10 -7; voyan_inter 6 -5 -6; voyan_orang 11 -9 -12; voyan_reste 8 -8 -7; voyan_rouge 19 -10 -20
vpn 22 -19 -21; vpn_du 5 -5 -5; vpn_et 10 -7 -10; vpn_ne 12 -12 -11; vpn_sans 5 -5 -5; vrai -5 -5 6
vrai_perso -5 -5 6; vraim 4 -7 -1; vraim_pas 11 -9 -11; vraim_tres -10 -6 8; vu 10 -12 -9; vu_que 10 -12 -9
wan 5 -5 -5; wan_et 5 -5 -5; wanad -6 -5 6; wanad_point -6 -5 6; web 19 -17 -18; web_> 14 -13 -14
web_sont 10 -7 -10; wesh 7 -7 -7; wesh_j 7 -7 -7; wifi 43 -33 -35; wifi_> 27 -26 -20; wifi_alors 11 -11 -10
wifi_c 7 -7 -7; wifi_conne 6 -6 -6; wifi_coupe 8 -8 -5; wifi_dans 15 -16 -10; wifi_de 17 -17 -11
wifi_est 15 -14 -15; wifi_et 11 -9 -12; wifi_faibl 11 -7 -12; wifi_fonct -16 17 -16; wifi_il 17 -16 -11
wifi_insta 8 -8 -8; wifi_la 16 -10 -21; wifi_le 12 -16 -11; wifi_mais 7 -6 -7; wifi_march 6 2 -19; wifi_n 10 -9 -8
wifi_ne 32 -31 -29; wifi_passe 6 -6 -6; wifi_plus 8 -8 -10; wifi_qui 8 -11 -6; wifi_sans 11 -11 -6
wifi_se 18 -18 -11; wifi_sur 9 -9 -6; wii -10 -8 9; wii_c -10 -8 9; y -15 -3 10; y_a -10 -3 6; y_arriv -5 -6 6
y_conna -10 -7 9; y_en -8 -7 7; y_je -7 -7 7; y_touch -12 11 -10; yahoo -8 -8 9; yahoo_point -8 -8 9; yes -12 -9 10
yes_c -12 -9 10; yo -6 -5 6; yo_c -6 -5 6; youtu 7 -7 -7; youtu_ou 7 -7 -7; zero -16 -3 10; zero_6 -6 -8 10
zero_> -7 7 -7; zero_barre -5 5 -5; zero_deux -5 -4 8; zero_neuf -9 -9 10; zero_quatr -5 -7 9; zero_sis -5 -5 7
zero_six -8 -9 9; zero_trent -5 -5 5; zero_trois -5 -4 8; zero_un -5 -5 6; zero_zero -5 -5 5; zone -11 11 -10
zone_blanc -11 11 -10; zoom 8 -5 -9; zoom_avec 8 -5 -9
""",
    ),
    "wants_human": (
        "no yes",
        """
00 8 -8; 00_00 8 -8; 00_> 8 -8; 01 11 -11; 01_42 7 -7; 01_60 8 -8; 06 12 -12; 06123 7 -7; 06123_> 7 -7; 06_12 12 -12
06_22 5 -5; 06_99 10 -10; 07 8 -8; 07_80 8 -8; 12 12 -12; 12_34 8 -8; 12_60 8 -8; 12_> 8 -8; 2 13 -13; 22 5 -5
22_33 5 -5; 2_80 8 -8; 2_> 8 -8; 2_ordis 9 -9; 33 6 -6; 33_44 5 -5; 33_6 6 -6; 34 8 -8; 34_56 8 -8; 3900 11 -11
3900_> 11 -11; 4 14 -14; 42 7 -7; 42_65 7 -7; 44 5 -5; 44_55 5 -5; 4_telep 14 -14; 4g 5 -5; 4g_ne 5 -5; 55 5 -5
55_c 5 -5; 56 8 -8; 56_78 6 -6; 56_> 12 -12; 5g 7 -7; 5g_passe 7 -7; 6 6 -6; 60 8 -8; 60_12 8 -8; 65 7 -7
65_89 7 -7; 66 6 -6; 66_> 6 -6; 6_12 6 -6; 74 7 -7; 74_> 7 -7; 75011 10 -10; 75011_paris 10 -10; 77 6 -6; 77_66 6 -6
78 6 -6; 78_> 6 -6; 80 8 -8; 80_2 8 -8; 88 6 -6; 88_77 6 -6; 89 7 -7; 89_74 7 -7; 9 15 -15; 99 10 -10; 99_00 8 -8
99_88 6 -6; 9_> 15 -15; <_01 11 -11; <_06 14 -14; <_07 8 -8; <_2 9 -9; <_33 6 -6; <_4 14 -14; <_75011 10 -10
<_a 5 -5; <_absol 7 -7; <_affir 11 -11; <_agent -9 9; <_ah 12 -12; <_ajout 8 -8; <_alexa 5 -5; <_allez -7 7
<_allo -3 3; <_alors 9 -9; <_anne 8 -8; <_aroba 9 -9; <_arret -8 8; <_assur 11 -11; <_atten 14 -14; <_au 13 -13
<_aucun 14 -14; <_aurie -8 8; <_avant 6 -6; <_b 11 -11; <_bah 13 -13; <_baiss 7 -7; <_bande 10 -10; <_bascu -8 8
<_ben 14 -14; <_bien 11 -11; <_blabl 11 -11; <_bon -5 5; <_bonjo 15 -15; <_bonne 9 -9; <_boula 9 -9; <_box 13 -13
<_c 5 -5; <_ca 17 -17; <_ce 11 -11; <_certa 10 -10; <_cesse 6 -6; <_chape 8 -8; <_chepa 12 -12; <_cinq 9 -9
<_clair 8 -8; <_comme 9 -9; <_compt 6 -6; <_conne -12 12; <_conse -13 13; <_conta 5 -5; <_d 9 -9; <_dans 11 -11
<_degag 7 -7; <_delph 6 -6; <_depui 17 -17; <_desol 8 -8; <_deux 16 -16; <_dison 12 -12; <_dites -15 15
<_docte 10 -10; <_donne -9 9; <_du 14 -14; <_dubre 7 -7; <_eh 8 -8; <_elle 15 -15; <_emma 7 -7; <_en 9 -9
<_entre 8 -8; <_envoy 10 -10; <_enzo 5 -5; <_eric 9 -9; <_espec 9 -9; <_est -4 4; <_euh 10 -10; <_exact 10 -10
<_excus 10 -10; <_faceb 8 -8; <_faite -16 16; <_fanny 9 -9; <_faut 8 -8; <_flemm 8 -8; <_franc -1 1; <_gauti 6 -6
<_genre -8 8; <_gille 5 -5; <_grave 10 -10; <_h 6 -6; <_helas 10 -10; <_hier 9 -9; <_hors 9 -9; <_hugue 6 -6
<_humai -15 15; <_ici 8 -8; <_il 12 -12; <_impec 10 -10; <_impos 15 -15; <_incor 10 -10; <_inter 8 -8; <_inuti 7 -7
<_isabe 7 -7; <_j 9 -9; <_jamai 11 -11; <_je 12 -12; <_jean 13 -13; <_jeann 6 -6; <_julie 7 -7; <_juste 11 -11
<_karim 3 -3; <_l 11 -11; <_la 15 -15; <_laiss -8 8; <_le 18 -18; <_lefeb 6 -6; <_les 20 -20; <_loin 12 -12
<_lucas 5 -5; <_lui 9 -9; <_lundi 9 -9; <_m 4 -4; <_ma 16 -16; <_madam 12 -12; <_mais 13 -13; <_maitr 7 -7
<_malhe 10 -10; <_marc 7 -7; <_marie 9 -9; <_mario 7 -7; <_meme 8 -8; <_merci 9 -9; <_merde 9 -9; <_mes 18 -18
<_mette 2 -2; <_mhm 11 -11; <_mirac 11 -11; <_moi -4 4; <_mon 15 -15; <_monsi 20 -20; <_ne 18 -18; <_negat 6 -6
<_nenni 11 -11; <_neuf 4 -4; <_nguye 11 -11; <_nicke 11 -11; <_nom 10 -10; <_non 14 -14; <_nos 10 -10; <_notre 7 -7
<_nous 10 -10; <_numer 7 -7; <_oh 10 -10; <_ok 10 -10; <_on 13 -13; <_opera -16 16; <_ou -10 10; <_oubli 11 -11
<_oui 27 -27; <_paill 11 -11; <_pardi 11 -11; <_parfa 16 -16; <_parle -25 25; <_parti 9 -9; <_pas 8 -8; <_passe -5 5
<_patie 4 -4; <_paul 11 -11; <_perso 23 -23; <_peut 13 -13; <_plus 11 -11; <_plusi 11 -11; <_possi 14 -14
<_pour 8 -8; <_pourq 11 -11; <_pourr -14 14; <_pouve -7 7; <_prene 8 -8; <_probl 8 -8; <_puis -17 17; <_putai 9 -9
<_qu 4 -4; <_quand 18 -18; <_quatr 16 -16; <_que 11 -11; <_quell 7 -7; <_quelq 10 -10; <_quinz 8 -8; <_quoi 13 -13
<_rappe -8 8; <_redon -12 12; <_rende -11 11; <_rene 7 -7; <_resea 6 -6; <_rien 17 -17; <_sa 5 -5; <_salut 5 -5
<_sarah 7 -7; <_seize 15 -15; <_sept 9 -9; <_serai -6 6; <_servi -14 14; <_seule 9 -9; <_si 9 -9; <_soixa 8 -8
<_sophi 2 -2; <_sous 10 -10; <_stop 7 -7; <_super 15 -15; <_sur 6 -6; <_t 6 -6; <_tais 10 -10; <_teams 6 -6
<_techn -23 23; <_telep 7 -7; <_test 8 -8; <_thoma 11 -11; <_tip 6 -6; <_toujo 14 -14; <_tous 7 -7; <_tout 16 -16
<_trans -25 25; <_tres 10 -10; <_trois 7 -7; <_un 2 -2; <_une 18 -18; <_vas -11 11; <_vers 12 -12; <_veuil -7 7
<_victo 8 -8; <_viens 8 -8; <_vingt 8 -8; <_voila 5 -5; <_volon 8 -8; <_votre 9 -9; <_vous 11 -11; <_wifi 6 -6
<_xavie 6 -6; <_y 4 -4; <_yep 11 -11; <_yes 10 -10; <_yves 7 -7; <_zero 5 -5; <_zut 7 -7; a 9 -9; a_appel 22 -22
a_appor 6 -6; a_b 5 -5; a_bout 8 -8; a_carte 5 -5; a_ce -6 6; a_chang 6 -6; a_cinq 7 -7; a_conta 7 -7; a_cote 7 -7
a_coupe 7 -7; a_debra 10 -10; a_deja 7 -7; a_deman 9 -9; a_dire 7 -7; a_dit 11 -11; a_dix 9 -9; a_donne 15 -15
a_du 8 -8; a_erreu 14 -14; a_faire 11 -11; a_fait 14 -14; a_grill 7 -7; a_insta 9 -9; a_inter 4 -4; a_joind 9 -9
a_jour 5 -5; a_l -1 1; a_la 19 -19; a_laver 6 -6; a_le 7 -7; a_ma 8 -8; a_march 7 -7; a_mareu 10 -10; a_marre -8 8
a_matin 1 -1; a_me 16 -16; a_mon 12 -12; a_mons 7 -7; a_mort 5 -5; a_nos 5 -5; a_nouve 5 -5; a_parle -9 9
a_pas -3 3; a_perso 11 -11; a_plus 9 -9; a_pose 6 -6; a_preve 5 -5; a_quatr 6 -6; a_quel -17 17; a_quelq -5 5
a_qui -16 16; a_quitt 8 -8; a_r 4 -4; a_raccr 14 -14; a_rappe 12 -12; a_ras 7 -7; a_regar 6 -6; a_resil 9 -9
a_retab 4 -4; a_rien 14 -14; a_robas 7 -7; a_se 3 -3; a_signe 9 -9; a_t -16 16; a_telec 5 -5; a_tenu 4 -4
a_touch 4 -4; a_tout 10 -10; a_trava 5 -5; a_u 6 -6; a_un -6 6; a_une -19 19; a_voir 5 -5; a_votre -14 14
a_vous 12 -12; abonn 13 -13; abonn_> 13 -13; abrut 8 -8; abrut_> 8 -8; absol 7 -7; absol_c 7 -7; accen 9 -9
accen_> 9 -9; acces 5 -5; acces_a 5 -5; accor 5 -5; accor_je 5 -5; accue 13 -13; accue_> 8 -8; accue_n 6 -6
accue_s 8 -8; achet 5 -5; achet_l 5 -5; actua 6 -6; actua_> 6 -6; adres -6 6; adres_> 7 -7; adres_a -8 8
adres_c 3 -3; adres_mail 4 -4; affai -16 16; affai_a -16 16; affic 8 -8; affic_> 5 -5; affic_chez 9 -9
affic_conne 8 -8; affic_pas 12 -12; affic_plus 7 -7; affir 11 -11; affir_> 11 -11; agaca 12 -12; agaca_> 12 -12
age 5 -5; age_on 5 -5; agee -1 1; agee_> 14 -14; agee_qui 13 -13; agee_vous -10 10; agenc 10 -10; agenc_immob 9 -9
agenc_se 7 -7; agent -14 14; agent_> -20 20; agent_d 6 -6; agent_je 7 -7; agent_s -14 14; ah 11 -11; ah_bah 6 -6
ah_ben 7 -7; ah_ca 8 -8; ah_mais 5 -5; ah_non 3 -3; ah_oui 7 -7; ah_punai 5 -5; ah_super 7 -7; ai 15 -15
ai_9 15 -15; ai_achet 5 -5; ai_annul 2 -2; ai_appel 11 -11; ai_beau 2 -2; ai_besoi -31 31; ai_chang 15 -15
ai_de 6 -6; ai_debra 2 -2; ai_deja 18 -18; ai_demar 10 -10; ai_dit 11 -11; ai_envie 19 -19; ai_eu -4 4
ai_expli 4 -4; ai_fait 6 -6; ai_inter 5 -5; ai_jamai 5 -5; ai_la 6 -6; ai_mail 2 -2; ai_marre -9 9; ai_mis 3 -3
ai_oubli 5 -5; ai_parle 25 -25; ai_pas 11 -11; ai_perdu 3 -3; ai_plus 3 -3; ai_quatr 1 -1; ai_que 6 -6
ai_raccr 7 -7; ai_ras 11 -11; ai_recu 7 -7; ai_redem 4 -4; ai_rende 11 -11; ai_retro 8 -8; ai_rien 5 -5
ai_sousc 3 -3; ai_toujo 4 -4; ai_tout 9 -9; ai_trois 2 -2; ai_un 10 -10; ai_une 6 -6; ai_vraim 14 -14; ai_vu 1 -1
aide 7 -7; aide_il 7 -7; aimab 8 -8; aimab_> 8 -8; aime -8 8; aime_pas -8 8; aimer -15 15; aimer_ben -8 8
aimer_bien -14 14; aimer_mieux -6 6; air 7 -7; air_bon 7 -7; air_de 5 -5; ajout 8 -8; ajout_un 8 -8; alarm 4 -4
alarm_ne 4 -4; alexa 5 -5; alexa_elle 5 -5; aller 6 -6; aller_dans 6 -6; aller_voir 4 -4; allez 2 -2; allez_> 5 -5
allez_hop -7 7; allez_y 7 -7; allo -3 3; allo_oui 5 -5; allo_y -9 9; allum 3 -3; allum_mais 2 -2; allum_plus 4 -4
alors 11 -11; alors_06 6 -6; alors_> 7 -7; alors_c 3 -3; alors_en 5 -5; alors_euh 2 -2; alors_jade 6 -6
alors_mon 1 -1; alors_que 3 -3; alors_zero 4 -4; ameli 13 -13; ameli_> 13 -13; an 7 -7; an_derni 6 -6; an_panne 5 -5
ancie 9 -9; ancie_opera 9 -9; anne 10 -10; anne_sophi 10 -10; annul 22 -22; annul_> 17 -17; annul_la 5 -5
annul_mon 10 -10; anoma 5 -5; anoma_desor 5 -5; ans 5 -5; ans_> 5 -5; ans_et 1 -1; anten 8 -8; anten_> 8 -8
appai 7 -7; appai_plus 7 -7; appar 17 -17; appar_> 17 -17; appel 17 -17; appel_au 5 -5; appel_avec 14 -14
appel_c 1 -1; appel_ca 5 -5; appel_car 1 -1; appel_ce 5 -5; appel_de 7 -7; appel_depui 2 -2; appel_hier 6 -6
appel_jean 6 -6; appel_julie 8 -8; appel_la 4 -4; appel_mais 10 -10; appel_nadia 9 -9; appel_ni 7 -7
appel_passe 17 -17; appel_pierr 9 -9; appel_pour 6 -6; appel_sont 6 -6; appel_un 7 -7; appor 6 -6; appor_la 6 -6
appui 9 -9; appui_sur 9 -9; apres 3 -3; apres_midi 9 -9; apres_vente -10 10; arnaq 14 -14; arnaq_> 12 -12
arnaq_votre 9 -9; aroba 19 -19; aroba_> 11 -11; aroba_a 5 -5; aroba_bluew 6 -6; aroba_entre 5 -5; aroba_free 9 -9
aroba_g 2 -2; aroba_gmail 5 -5; aroba_hotma 5 -5; aroba_i 7 -7; aroba_iclou 4 -4; aroba_j 2 -2; aroba_la 5 -5
aroba_live 7 -7; aroba_ma 6 -6; aroba_orang 7 -7; aroba_outlo 7 -7; aroba_proto 6 -6; aroba_proxi 7 -7; aroba_s 5 -5
aroba_sfr 5 -5; aroba_soget 6 -6; aroba_wanad 6 -6; aroba_yahoo 3 -3; arran 9 -9; arran_> 9 -9; arret -8 8
arret_avec -8 8; arriv -5 5; arriv_> 5 -5; arriv_a 4 -4; arriv_dans 5 -5; arriv_donne -10 10; arriv_pas 1 -1
arriv_plus 8 -8; arrob 6 -6; arrob_hotma 6 -6; artif -8 8; artif_> -8 8; aspir 9 -9; aspir_ne 9 -9; assez_> 16 -16
assez_de -16 16; assez_du -6 6; assis -5 5; assis_> 14 -14; assis_de 13 -13; assis_une -8 8; assur 16 -16
assur_> 11 -11; assur_que 7 -7; at 6 -6; at_gmail 6 -6; atten 26 -26; atten_> 10 -10; atten_aussi 6 -6
atten_c 10 -10; atten_cheri 6 -6; atten_combi 6 -6; atten_deux 7 -7; atten_je 14 -14; atten_le 15 -15
atten_pour -16 16; atten_que 6 -6; atten_un 17 -17; attri 4 -4; attri_> 4 -4; au -2 2; au_au -6 6; au_bout -9 9
au_burea 18 -18; au_dessu 7 -7; au_deuxi 5 -5; au_douze 7 -7; au_magas 7 -7; au_meme 9 -9; au_moins 11 -11
au_mois 9 -9; au_monsi -16 16; au_nez 14 -14; au_poil 10 -10; au_point 6 -6; au_premi 9 -9; au_resea 7 -7
au_respo -10 10; au_sous 5 -5; au_stand 7 -7; au_sujet 5 -5; au_suppo -7 7; au_techn -9 9; au_telep -4 4
au_trava 3 -3; au_vert 6 -6; au_wifi 6 -6; au_zero 9 -9; aucun 15 -15; aucun_> 13 -13; aucun_anoma 5 -5
aucun_appel 2 -2; aucun_barre 3 -3; aucun_probl 12 -12; aucun_souci 4 -4; aujou 12 -12; aujou_hui 12 -12
aurie -16 16; aurie_pas -11 11; aurie_vous -8 8; aussi 10 -10; aussi_> 9 -9; aussi_lamen 5 -5; aussi_longt 6 -6
autom -16 16; autom_> -16 16; autre 12 -12; autre_chose 9 -9; autre_jour 10 -10; autre_ma 6 -6; autre_perso 9 -9
autre_piece 6 -6; autre_probl 7 -7; autre_souci 1 -1; aux -24 24; aux_machi -21 21; aux_robot -8 8; avait 13 -13
avait_assur 7 -7; avait_dit 11 -11; avant 9 -9; avant_> 10 -10; avant_ca 6 -6; avant_que 4 -4; avec -4 4
avec_> 14 -14; avec_avec -2 2; avec_deux 9 -9; avec_garan 7 -7; avec_l 7 -7; avec_la 4 -4; avec_le -4 4
avec_ma 2 -2; avec_mes 12 -12; avec_mon -3 3; avec_quelq 7 -7; avec_tous 5 -5; avec_un -14 14; avec_une 8 -8
avec_vos 9 -9; avec_votre -8 8; avec_vous 11 -11; avez 4 -4; avez_besoi 11 -11; avez_deja 11 -11; avez_dit 5 -5
avez_mal 12 -12; avez_pas -11 11; avez_un 9 -9; avoir -25 25; avoir_affai -16 16; avoir_quelq -20 20
avoir_un -18 18; avoir_une -11 11; avons 11 -11; avons_demen 6 -6; avons_huit 6 -6; avons_un 7 -7; avoue 5 -5
avoue_que 5 -5; b 10 -10; b_c 5 -5; b_comme 11 -11; b_r 7 -7; b_v 6 -6; bah 14 -14; bah_ecout 7 -7; bah_j 9 -9
bah_non 7 -7; bah_oui 9 -9; baiss 7 -7; baiss_la 7 -7; balad 6 -6; balad_d 6 -6; banca 9 -9; banca_> 9 -9
banca_m 10 -10; bande 16 -16; bande_d 15 -15; bande_de 9 -9; bapti 6 -6; bapti_roy 6 -6; barre 3 -3; barre_> 3 -3
barre_sur 2 -2; bascu -8 8; bascu_moi -8 8; be 7 -7; be_> 7 -7; beau 8 -8; beau_aujou 6 -6; beau_redem 2 -2
beauc 9 -9; beauc_> 9 -9; ben 9 -9; ben_c 7 -7; ben_ca 7 -7; ben_gros -8 8; ben_j 3 -3; ben_moi 11 -11; ben_non 9 -9
ben_oui 9 -9; ben_voila 12 -12; benal 9 -9; benal_> 8 -8; benal_a 7 -7; benal_aroba 2 -2; berna 11 -11
berna_> 10 -10; berna_point 5 -5; besoi -3 3; besoi_d -16 16; besoi_de 16 -16; besoi_que 14 -14; bien 17 -17
bien_> 20 -20; bien_avoir -10 10; bien_ca 3 -3; bien_comme 7 -7; bien_enten 8 -8; bien_evide 7 -7; bien_franc 16 -16
bien_genti 10 -10; bien_merci 7 -7; bien_note 11 -11; bien_notre 7 -7; bien_oui 8 -8; bien_pour 3 -3; bien_qu -8 8
bien_sur 6 -6; bip 6 -6; bip_> 6 -6; bip_bip 6 -6; blabl 11 -11; blabl_> 11 -11; blanc 10 -10; blanc_> 10 -10
bleue 5 -5; bleue_ne 5 -5; bloqu 10 -10; bloqu_> 10 -10; bloqu_toujo 7 -7; bluew 6 -6; bluew_point 6 -6; boite -4 4
boite_de -5 5; boite_hier 6 -6; boite_ne 2 -2; boite_point 6 -6; boite_vocal -8 8; bol 9 -9; bol_de 9 -9; bon -2 2
bon_> 21 -21; bon_bon 3 -3; bon_ca 13 -13; bon_merci 9 -9; bon_monsi 4 -4; bon_numer 10 -10; bon_passe -12 12
bon_pour 8 -8; bonjo 9 -9; bonjo_> 20 -20; bonjo_c 7 -7; bonjo_cabin 5 -5; bonjo_est -8 8; bonjo_excus 5 -5
bonjo_j 5 -5; bonjo_je -9 9; bonjo_madam 9 -9; bonjo_monsi 10 -10; bonne 15 -15; bonne_> 7 -7; bonne_adres 7 -7
bonne_quest 9 -9; bots -7 7; bots_je -7 7; boula 12 -12; boula_> 9 -9; boula_a 7 -7; boula_du 9 -9; bout -4 4
bout_> 8 -8; bout_de 12 -12; bout_du -11 11; bouto 12 -12; bouto_> 9 -9; bouto_de 10 -10; box 18 -18; box_> 20 -20
box_clign 1 -1; box_elle 2 -2; box_est 5 -5; box_fonct 2 -2; box_la 4 -4; box_march 1 -1; box_ne 4 -4; box_qui 5 -5
box_toute 10 -10; bras 6 -6; bras_casse 6 -6; bris 9 -9; bris_> 9 -9; bruit 8 -8; bruit_> 8 -8; brun 10 -10
brun_> 10 -10; bugue 9 -9; bugue_toujo 9 -9; burea 20 -20; burea_> 19 -19; burea_depui 5 -5; burea_est 5 -5
burea_se 5 -5; c 10 -10; c_est 10 -10; c_etait 4 -4; c_point 6 -6; c_tiret 5 -5; ca 14 -14; ca_> 11 -11; ca_a -3 3
ca_bloqu 7 -7; ca_bugue 9 -9; ca_c 9 -9; ca_charg 7 -7; ca_comme 6 -6; ca_coupa 6 -6; ca_coupe 12 -12; ca_depen 9 -9
ca_du 4 -4; ca_exact 5 -5; ca_fonct 12 -12; ca_gresi 5 -5; ca_ira 9 -9; ca_je 9 -9; ca_lag 5 -5; ca_m 7 -7
ca_march 12 -12; ca_me 8 -8; ca_meme 2 -2; ca_mon 4 -4; ca_monsi 8 -8; ca_mouli 8 -8; ca_n 9 -9; ca_ne 6 -6
ca_non 8 -8; ca_oui 16 -16; ca_passe 5 -5; ca_plant 9 -9; ca_rame 6 -6; ca_redem 10 -10; ca_refon 7 -7
ca_remar 14 -14; ca_serai 8 -8; ca_suffi 15 -15; ca_tombe 5 -5; ca_va 10 -10; ca_veut 9 -9; ca_vient 3 -3; ca_y 7 -7
cabin 5 -5; cabin_fourn 5 -5; cabla 5 -5; cabla_> 5 -5; cable 12 -12; cable_> 8 -8; cable_de 5 -5; caiss 6 -6
caiss_deux 5 -5; caiss_n 7 -7; canal 3 -3; canal_du 3 -3; canar 8 -8; canar_> 8 -8; capte 7 -7; capte_pas 7 -7
capte_plus 5 -5; car 1 -1; car_ma 1 -1; carpe 11 -11; carpe_> 11 -11; carte 6 -6; carte_bleue 5 -5; carte_sim 5 -5
casqu 11 -11; casqu_> 11 -11; casse 16 -16; casse_> 16 -16; catas 5 -5; catas_je 5 -5; cause -14 14; cause_a -14 14
ce -4 4; ce_matin 12 -12; ce_n 11 -11; ce_numer 5 -5; ce_qu 9 -9; ce_que -12 12; ce_robot -12 12; ce_serai 7 -7
ce_trava 9 -9; cela 5 -5; cela_fonct 5 -5; cela_meme 4 -4; cellu 5 -5; cellu_sonne 5 -5; celui 7 -7; celui_avec 5 -5
celui_qui 9 -9; cent 2 -2; cent_quatr 2 -2; centr 13 -13; centr_> 9 -9; centr_par 4 -4; certa 10 -10; certa_> 9 -9
certa_pas 10 -10; ces 5 -5; ces_cable 5 -5; cesse 6 -6; cesse_de 6 -6; cette 4 -4; cette_box 7 -7; cette_fois 3 -3
cette_machi -6 6; ch 6 -6; ch_> 6 -6; chain 8 -8; chain_> 8 -8; chair -9 9; chair_et -9 9; chale 2 -2; chale_> 2 -2
chamb 6 -6; chamb_> 3 -3; chamb_le 6 -6; chang 20 -20; chang_> 6 -6; chang_d 16 -16; chang_la 6 -6; chang_le 3 -3
chang_rien 4 -4; chape 8 -8; chape_de 8 -8; charg 9 -9; charg_> 6 -6; charg_ca 7 -7; charg_mais 7 -7
charg_plus 3 -3; charg_une 10 -10; chat 6 -6; chat_est 6 -6; chef -8 8; chef_> -8 8; chef_a 8 -8; chef_atten 6 -6
chef_d -7 7; chef_m 9 -9; chepa 12 -12; chepa_moi 12 -12; cherc 15 -15; cherc_le 10 -10; cherc_mes 9 -9
cherc_mon 8 -8; cheri 6 -6; cheri_je 6 -6; chez 15 -15; chez_gmail 5 -5; chez_machi 11 -11; chez_moi 11 -11
chez_nous 6 -6; chez_vous -7 7; chien 8 -8; chien_> 8 -8; chose 9 -9; chose_> 9 -9; cinq 17 -17; cinq_> 10 -10
cinq_cinqu 1 -1; cinq_dix 9 -9; cinq_douze 6 -6; cinq_heure 6 -6; cinq_machi 8 -8; cinq_minut 9 -9; cinq_ou 9 -9
cinq_pc 5 -5; cinq_quara 5 -5; cinq_six 5 -5; cinq_soixa 4 -4; cinq_trent 3 -3; cinq_vingt 4 -4; cinqu 9 -9
cinqu_> 11 -11; cinqu_cinq 9 -9; cinqu_huit 5 -5; cinqu_six 6 -6; clair 8 -8; clair_point 4 -4; clair_rouss 8 -8
clien -1 1; clien_> -14 14; clien_chez 5 -5; clien_en 6 -6; clien_m 18 -18; clien_n 12 -12; clien_quara 7 -7
clign 9 -9; clign_en 1 -1; clign_rouge 8 -8; clign_toujo 7 -7; cloud 7 -7; cloud_point 7 -7; cocho 9 -9
cocho_> 9 -9; code 4 -4; code_> 3 -3; code_c 4 -4; coler 5 -5; coler_contr 5 -5; colle -4 4; colle_> -7 7
colle_a 10 -10; colle_au -10 10; colle_aussi 9 -9; colle_m 12 -12; colle_non 4 -4; colle_s 2 -2; coloc 9 -9
coloc_> 9 -9; com 10 -10; com_> 10 -10; com_merci 3 -3; combi 8 -8; combi_> 6 -6; combi_c 4 -4; combi_de 6 -6
combi_depui 2 -2; combi_n 7 -7; comme 14 -14; comme_a 11 -11; comme_avant 7 -7; comme_berna 11 -11; comme_ca 7 -7
comme_d 8 -8; comme_denis 5 -5; comme_franc 5 -5; comme_je 7 -7; comme_ne 2 -2; comme_thoma 5 -5; commu -6 6
commu_avec -7 7; commu_coupe 12 -12; compe -14 14; compe_> -14 14; compl -5 5; compl_> 8 -8; compl_je -6 6
compl_mon 9 -9; compl_mort 5 -5; compo 6 -6; compo_un 6 -6; compr -3 3; compr_> 9 -9; compr_la 6 -6
compr_pas -14 14; compr_rien -14 14; compt 4 -4; compt_> -3 3; compt_aroba 6 -6; compt_c 5 -5; con 7 -7; con_> 7 -7
confi 9 -9; confi_> 9 -9; conna -7 7; conna_> -9 9; conna_pas 8 -8; conna_rien 10 -10; conna_tu 9 -9; conne 5 -5
conne_> 21 -21; conne_a 2 -2; conne_au 7 -7; conne_de 3 -3; conne_est 6 -6; conne_inter 3 -3; conne_me 6 -6
conne_moi -12 12; conne_parta 1 -1; conne_pas 8 -8; conne_perdu 8 -8; conne_plus 7 -7; conse -16 16; conse_> -21 21
conse_banca 9 -9; conse_clien -8 8; conse_comme 8 -8; conse_dispo -9 9; conse_je 7 -7; conse_m 9 -9
conse_maint -13 13; conse_merci 25 -25; conse_ou -8 8; conse_qui 5 -5; conse_s -12 12; conso 9 -9; conso_> 7 -7
conso_qui 3 -3; conso_se 8 -8; conta 7 -7; conta_aroba 5 -5; conta_avec -6 6; conta_le 7 -7; conta_ont 7 -7
conte 4 -4; conte_de 4 -4; conti 10 -10; conti_avec 10 -10; contr 22 -22; contr_> 19 -19; contr_avec 7 -7
contr_est 5 -5; contr_le 6 -6; contr_vous 5 -5; convi 6 -6; convi_tres 6 -6; corre 9 -9; corre_> 9 -9; cote 7 -7
cote_> 7 -7; coup 9 -9; coup_> 9 -9; coupa 6 -6; coupa_la 6 -6; coupe 13 -13; coupe_> 10 -10; coupe_au 12 -12
coupe_de 9 -9; coupe_encor 4 -4; coupe_la 7 -7; coupe_le 5 -5; coupe_plus 6 -6; coupe_quand 7 -7; coupe_tout 6 -6
coura 6 -6; coura_> 6 -6; courr 7 -7; courr_> 7 -7; courr_elect 4 -4; crois 9 -9; crois_> 7 -7; crois_que 15 -15
cuisi 5 -5; cuisi_> 5 -5; d -2 2; d_a 9 -9; d_abonn 13 -13; d_abrut 8 -8; d_acces 5 -5; d_accor 5 -5; d_accue 9 -9
d_actua 6 -6; d_affic 5 -5; d_ameli 13 -13; d_appel 11 -11; d_aroba 9 -9; d_atten 9 -9; d_avant 4 -4; d_avoir -19 19
d_comme 5 -5; d_email 8 -8; d_equip -7 7; d_essay 7 -7; d_etre -6 6; d_habit 8 -8; d_humai -15 15; d_incap 10 -10
d_incon 9 -9; d_inter 10 -10; d_opera 16 -16; d_oreil 6 -6; d_u 7 -7; d_un -6 6; d_union 7 -7; da 4 -4; da_c 4 -4
dame -14 14; dame_> -16 16; dame_bien 10 -10; dame_de -12 12; dame_l 5 -5; dame_m 11 -11; dame_tres 14 -14
dans 15 -15; dans_l 8 -8; dans_la 7 -7; dans_le 13 -13; dans_ma 6 -6; dans_mon 3 -3; dans_tout 2 -2; de 6 -6
de_barre 2 -2; de_box 2 -2; de_bras 6 -6; de_canar 8 -8; de_ce -12 12; de_cette 7 -7; de_charg 10 -10; de_cherc 8 -8
de_chez -7 7; de_cinq 9 -9; de_clien 7 -7; de_cocho 9 -9; de_compe -9 9; de_compt -9 9; de_conna 9 -9; de_conne 4 -4
de_conse 18 -18; de_demai 5 -5; de_demar 10 -10; de_dialo -7 7; de_diffe 16 -16; de_direc 13 -13; de_discu -16 16
de_donne 16 -16; de_faire 5 -5; de_guign 7 -7; de_l 9 -9; de_le 6 -6; de_ma 18 -18; de_machi -11 11; de_march 5 -5
de_marse 10 -10; de_me 9 -9; de_mobil 7 -7; de_mon 7 -7; de_mutua 6 -6; de_nivea -8 8; de_nos 2 -2; de_notre 5 -5
de_nous 10 -10; de_nouve 6 -6; de_novem 9 -9; de_ouf 5 -5; de_paiem 6 -6; de_paill 8 -8; de_panne 19 -19
de_parle -13 13; de_passe 7 -7; de_perso 28 -28; de_poste 15 -15; de_probl 6 -6; de_puis 9 -9; de_quest 9 -9
de_quoi 14 -14; de_rappe -1 1; de_recou 3 -3; de_redem 21 -21; de_reel -11 11; de_resea 8 -8; de_retab 7 -7
de_rien 13 -13; de_robot -17 17; de_s 10 -10; de_saisi 10 -10; de_servi 12 -12; de_smet 8 -8; de_souci 16 -16
de_suite -1 1; de_techn 25 -25; de_telep 8 -8; de_temps 6 -6; de_tonal 2 -2; de_tout -10 10; de_trent 12 -12
de_venir -9 9; de_vivan -9 9; de_vive -10 10; de_vos -7 7; de_votre -4 4; de_vous 7 -7; de_wifi 18 -18; debit 11 -11
debit_est 5 -5; debit_monta 8 -8; debra 14 -14; debra_dix 3 -3; debra_la 10 -10; debra_ma 6 -6; deced 7 -7
deced_> 7 -7; decon 11 -11; decon_> 7 -7; decon_toute 5 -5; decro 6 -6; decro_et 8 -8; decro_il 3 -3; decro_j 5 -5
dect 7 -7; dect_ne 7 -7; decu 9 -9; decu_> 9 -9; dedan -9 9; dedan_> -9 9; degag 7 -7; degag_avec 7 -7; deja 26 -26
deja_appel 5 -5; deja_contr 5 -5; deja_norma 11 -11; deja_parle 15 -15; deja_redem 11 -11; deja_venu 14 -14
delph 10 -10; delph_march 7 -7; delph_rouss 6 -6; demai 11 -11; demai_> 11 -11; demai_matin 10 -10; deman -10 10
deman_a -10 10; deman_de 9 -9; deman_un -8 8; demar 12 -12; demar_l 10 -10; demar_la 10 -10; demen 6 -6
demen_en 6 -6; demoi -7 7; demoi_du -7 7; denis 5 -5; denis_point 5 -5; depan 12 -12; depan_ma 12 -12; depen 9 -9
depen_> 9 -9; depui 17 -17; depui_a 1 -1; depui_ca 1 -1; depui_ce 11 -11; depui_deux 2 -2; depui_dix 5 -5
depui_hier 12 -12; depui_l 5 -5; depui_neuf 4 -4; depui_que 2 -2; depui_trois 8 -8; deran 6 -6; deran_> 10 -10
deran_c 5 -5; derni 18 -18; derni_> 18 -18; des 4 -4; des_appel 10 -10; des_gros 6 -6; des_grzz 4 -4; des_lilas 8 -8
des_machi -12 12; des_trans 8 -8; desol 8 -8; desol_mais 8 -8; desor 5 -5; desor_cela 5 -5; dessu 10 -10
dessu_> 5 -5; dessu_a 3 -3; dessu_de 7 -7; deux 20 -20; deux_> 8 -8; deux_ans 1 -1; deux_aroba 3 -3; deux_au 5 -5
deux_autre 9 -9; deux_deux 7 -7; deux_douze 3 -3; deux_et 8 -8; deux_jours 3 -3; deux_megas 5 -5; deux_mille 8 -8
deux_minut 8 -8; deux_ordin 7 -7; deux_ou 10 -10; deux_perso 17 -17; deux_porta 7 -7; deux_quara 7 -7
deux_secon 7 -7; deux_serve 6 -6; deux_table 6 -6; deux_trent 3 -3; deux_trois 5 -5; deux_un 8 -8; deuxi 14 -14
deuxi_> 5 -5; deuxi_fois 8 -8; deuxi_poste 8 -8; devai 6 -6; devai_venir 6 -6; devan 3 -3; devan_> 3 -3
devan_l 3 -3; dialo -7 7; dialo_avec -7 7; diffe 16 -16; diffe_> 16 -16; dirai 6 -6; dirai_que 6 -6; dire 16 -16
dire_> 12 -12; dire_ca 12 -12; dire_que 7 -7; direc -7 7; direc_> -12 12; direc_n 10 -10; direc_sur 5 -5
direc_techn 12 -12; dis 5 -5; dis_pas 5 -5; dis_que 5 -5; discu -19 19; discu_avec -19 19; dison 12 -12
dison_que 12 -12; dispa 7 -7; dispa_> 7 -7; dispo -9 9; dispo_> -9 9; dit 8 -8; dit_> 10 -10; dit_d 11 -11
dit_de 9 -9; dit_et 5 -5; dit_la 5 -5; dit_mardi 11 -11; dit_oui 11 -11; dit_qu 7 -7; dit_que 9 -9; dit_resea 7 -7
dit_sim 3 -3; dit_wifi 6 -6; dites -15 15; dites_au -9 9; dites_on -7 7; dites_pourr -6 6; dix 17 -17; dix_> 10 -10
dix_ans 5 -5; dix_dix 8 -8; dix_douze 4 -4; dix_heure 12 -12; dix_huit 2 -2; dix_minut 5 -5; dix_neuf 8 -8
dix_poste 9 -9; dix_quatr 4 -4; dix_sept 2 -2; dix_vingt 3 -3; dizai 11 -11; dizai_> 10 -10; dizai_de 10 -10
docte 10 -10; docte_blanc 10 -10; dois 16 -16; dois_aller 6 -6; dois_regar 12 -12; doit 15 -15; doit_passe 9 -9
doit_venir 10 -10; domma 12 -12; domma_> 12 -12; donc -4 4; donc_je -9 9; donc_lea 6 -6; donne -7 7; donne_ce 5 -5
donne_le 2 -2; donne_mobil 16 -16; donne_moi -14 14; donne_rien 5 -5; donne_votre 12 -12; dot 7 -7; dot_com 7 -7
doubl 6 -6; doubl_v 6 -6; douza 11 -11; douza_de 11 -11; douze 9 -9; douze_> 16 -16; douze_quara 10 -10
douze_quatr 5 -5; douze_rue 7 -7; douze_soixa 10 -10; douze_treiz 8 -8; douze_trent 5 -5; du 9 -9; du_bruit 8 -8
du_burea 6 -6; du_centr 9 -9; du_fil -9 9; du_fils -6 6; du_magas 9 -9; du_monde 7 -7; du_rende 5 -5; du_repon -6 6
du_salon 5 -5; du_servi -6 6; du_stand -7 7; du_techn 5 -5; du_telet 5 -5; du_tonne 7 -7; du_tout 17 -17
du_vol 9 -9; du_wifi 3 -3; dubre 7 -7; dubre_d 7 -7; dumas 5 -5; dumas_aroba 5 -5; dupon 13 -13; dupon_> 8 -8
dupon_a 8 -8; dupon_gmail 7 -7; duran 9 -9; duran_> 9 -9; duran_aroba 5 -5; duran_avec 2 -2; dure 6 -6; dure_d 6 -6
e 11 -11; e_> 6 -6; e_b 6 -6; e_c 6 -6; e_f 6 -6; e_n 6 -6; e_r 6 -6; e_s 7 -7; e_t 6 -6; e_u 7 -7; e_y 7 -7
ecole 8 -8; ecole_> 8 -8; ecout 7 -7; ecout_mon 7 -7; ecran 6 -6; ecran_> 6 -6; ecran_d 5 -5; ecran_reste 5 -5
eh 8 -8; eh_bien 8 -8; elect 7 -7; elect_> 7 -7; elect_ah 4 -4; elle 15 -15; elle_clign 7 -7; elle_dit 5 -5
elle_est 10 -10; elle_repon 5 -5; elle_reste 7 -7; elle_va 3 -3; email 8 -8; email_> 8 -8; embet 8 -8; embet_> 8 -8
embet_un 7 -7; emma 7 -7; emma_rey 7 -7; emplo -8 8; emplo_sinon -8 8; en -6 6; en_a -5 5; en_ai -2 2
en_atten -16 16; en_chair -9 9; en_coler 5 -5; en_coloc 9 -9; en_commu -7 7; en_conne 1 -1; en_conta -6 6
en_est 7 -7; en_fait 3 -3; en_gros 5 -5; en_ligne 6 -6; en_mars 6 -6; en_occup 10 -10; en_ordre 6 -6; en_os -9 9
en_panne 13 -13; en_passe 10 -10; en_quatr 7 -7; en_relat -14 14; en_reuni 6 -6; en_rouge 2 -2; en_sais 8 -8
en_suis 9 -9; en_train 8 -8; en_visio 11 -11; en_vrai -9 9; encor 15 -15; encor_> 12 -12; encor_ca 11 -11
encor_laiss 7 -7; encor_non 11 -11; encor_pire 7 -7; endro 7 -7; endro_> 7 -7; enerv 8 -8; enerv_> 8 -8
enerv_mais 7 -7; enerv_rassu 4 -4; enfan 12 -12; enfan_en 9 -9; enfan_sont 8 -8; enfin 13 -13; enfin_la 9 -9
enfin_non 5 -5; enfin_oui 6 -6; enfin_si 10 -10; enfin_trava 6 -6; enten 20 -20; enten_> 9 -9; enten_enfin 9 -9
enten_par 10 -10; enten_parfa 9 -9; enten_pas 18 -18; enten_rien 5 -5; entre 1 -1; entre_> 14 -14; entre_a -7 7
entre_aussi 5 -5; entre_avec -13 13; entre_deux 8 -8; entre_huit 6 -6; entre_point 5 -5; envie -16 16
envie_de -16 16; envir 8 -8; envir_> 8 -8; envoi 1 -1; envoi_de 9 -9; envoi_ils 9 -9; envoi_un -12 12; envoy 10 -10
envoy_moi 10 -10; enzo 5 -5; enzo_deux 5 -5; epele 10 -10; epele_> 10 -10; equip -2 2; equip_> -2 2; eric 9 -9
eric_boula 9 -9; erreu 14 -14; erreu_> 14 -14; es 6 -6; es_un 6 -6; escal 5 -5; escal_> 5 -5; espec 9 -9
espec_de 9 -9; esper 7 -7; esper_que 7 -7; essay 11 -11; essay_> 11 -11; est 13 -13; est_> 9 -9; est_a 11 -11
est_allum 2 -2; est_arriv 5 -5; est_au 11 -11; est_autre 6 -6; est_avec 9 -9; est_bien 7 -7; est_bloqu 10 -10
est_bon -6 6; est_bonne 7 -7; est_c 4 -4; est_ca 9 -9; est_catas 5 -5; est_ce -2 2; est_cela 4 -4; est_celui 9 -9
est_clair 4 -4; est_compl 9 -9; est_conse 9 -9; est_corre 9 -9; est_coupe 11 -11; est_dans 5 -5; est_de 9 -9
est_deced 7 -7; est_deja 14 -14; est_deux 5 -5; est_domma 12 -12; est_du 9 -9; est_en 11 -11; est_encor 7 -7
est_etein 9 -9; est_fait 13 -13; est_furie 10 -10; est_genti 6 -6; est_good 8 -8; est_honte 5 -5; est_huit 8 -8
est_inadm 10 -10; est_incor 11 -11; est_infer 4 -4; est_insup 10 -10; est_inter 6 -6; est_intol 12 -12
est_isabe 7 -7; est_j 9 -9; est_julie 11 -11; est_juste 13 -13; est_karim 8 -8; est_l 2 -2; est_la 7 -7; est_le 8 -8
est_ma 4 -4; est_madam 7 -7; est_marce 8 -8; est_marra 6 -6; est_mieux 14 -14; est_moi 5 -5; est_mon 11 -11
est_mort 20 -20; est_muet 6 -6; est_nico 4 -4; est_noire 8 -8; est_non 10 -10; est_nulle 5 -5; est_o 3 -3
est_orang 7 -7; est_parti 9 -9; est_pas 10 -10; est_pasca 10 -10; est_passe 12 -12; est_pierr 3 -3; est_pire 11 -11
est_plus 5 -5; est_plusi 7 -7; est_possi -15 15; est_pour 7 -7; est_propr 8 -8; est_quatr 10 -10; est_que -7 7
est_quelq 9 -9; est_quoi 13 -13; est_regle 5 -5; est_relou -7 7; est_repar 6 -6; est_resol 18 -18; est_respo 6 -6
est_retom 4 -4; est_reven 10 -10; est_ridic 8 -8; est_rouge 12 -12; est_scand 6 -6; est_se 3 -3; est_sfr 13 -13
est_sur 6 -6; est_toujo 8 -8; est_tout 9 -9; est_trois 4 -4; est_trop -5 5; est_un 3 -3; est_une 19 -19
est_venu -5 5; est_vert 8 -8; est_verte 6 -6; est_vraim 8 -8; est_zero 1 -1; et 12 -12; et_annul 5 -5; et_c 9 -9
et_ca 7 -7; et_depui 1 -1; et_deux 5 -5; et_en -9 9; et_et 10 -10; et_il 5 -5; et_inter 7 -7; et_j 3 -3; et_la 6 -6
et_le 8 -8; et_m 5 -5; et_midi 6 -6; et_n 5 -5; et_ne 3 -3; et_on 1 -1; et_onze 6 -6; et_puis 8 -8; et_quatr 8 -8
et_rien 5 -5; et_un 10 -10; et_une 14 -14; etage 13 -13; etage_> 13 -13; etage_avec 4 -4; etage_et 5 -5
etage_il 6 -6; etait 4 -4; etait_bon 7 -7; etait_la 2 -2; ete 6 -6; ete_porte 6 -6; etein 13 -13; etein_> 13 -13
etes 11 -11; etes_des 6 -6; etes_formi 8 -8; etes_nuls 10 -10; etes_pour 12 -12; etes_tres 8 -8; etes_un 13 -13
etes_une -18 18; etes_vraim 6 -6; etre -12 12; etre_> 13 -13; etre_humai -18 18; etre_mis -9 9; etre_non 7 -7
etre_rappe -6 6; etre_trans -16 16; eu -4 4; eu_de 6 -6; eu_hier -16 16; eu_quelq 9 -9; eu_un 19 -19; eu_une 17 -17
euh 5 -5; euh_anne 9 -9; euh_bah 9 -9; euh_c 9 -9; euh_donc 6 -6; euh_je 6 -6; euh_mon 6 -6; euh_nadia 2 -2
euh_non 4 -4; euh_oui 8 -8; euh_quatr 14 -14; euh_s -13 13; euh_soixa 1 -1; euh_un -16 16; evide 10 -10
evide_> 9 -9; evide_que 7 -7; evite 11 -11; evite_> 11 -11; exact 20 -20; exact_> 18 -18; exact_nous 6 -6
exced 5 -5; exced_par 5 -5; excus 15 -15; excus_moi 15 -15; exige -14 14; exige_qu -9 9; exige_un -12 12
exist 10 -10; exist_pas 10 -10; expli -10 10; expli_tout -10 10; f 10 -10; f_comme 5 -5; f_e 6 -6; f_r 5 -5
faceb 8 -8; faceb_march 8 -8; facte 5 -5; facte_est 2 -2; facte_m 6 -6; factu 14 -14; factu_> 14 -14; faibl 12 -12
faibl_> 11 -11; faibl_a 6 -6; faire 22 -22; faire_> 9 -9; faire_avec 16 -16; faire_d 5 -5; faire_du 5 -5
faire_long 6 -6; faire_march 14 -14; faire_moi 6 -6; fais 9 -9; fais_meme 5 -5; fais_pour 7 -7; fait 15 -15
fait_> 16 -16; fait_beau 6 -6; fait_bip 6 -6; fait_c 3 -3; fait_ca 8 -8; fait_ce 2 -2; fait_comme 5 -5
fait_coupe 2 -2; fait_des 4 -4; fait_deux 3 -3; fait_exact 9 -9; fait_rien 9 -9; fait_saute 6 -6; fait_tout 5 -5
fait_trois 12 -12; fait_un 8 -8; fait_une -8 8; faite -6 6; faite_moi -7 7; faite_perdr 8 -8; faite_venir -16 16
falla 3 -3; falla_chang 3 -3; famil 8 -8; famil_> 8 -8; fanny 9 -9; fanny_point 9 -9; fatig 6 -6; fatig_avec 6 -6
faudr -7 7; faudr_l -8 8; faudr_parle 6 -6; faut 3 -3; faut_atten 6 -6; faut_que 13 -13; faut_quelq -9 9
faut_un -22 22; faut_voir 8 -8; femme 17 -17; femme_> 12 -12; femme_en 18 -18; feu 6 -6; feu_> 6 -6; fibre 6 -6
fibre_> 5 -5; fibre_au 6 -6; fibre_est 5 -5; fibre_et 3 -3; fieu 4 -4; fieu_ca 4 -4; fige 6 -6; fige_sur 6 -6
figur 8 -8; figur_vous 8 -8; fil -3 3; fil_> -9 9; fil_avec 7 -7; fil_ne 3 -3; fil_quand 5 -5; fille 7 -7
fille_qui 7 -7; fils 2 -2; fils_> -4 4; fils_a 6 -6; fils_excus 6 -6; fils_m 7 -7; fils_sur 3 -3; fils_vient 7 -7
fin 9 -9; fin_> 9 -9; fin_aroba 2 -2; fixe 8 -8; fixe_> 2 -2; fixe_est 8 -8; fixe_le 2 -2; fixe_ne 5 -5
fixe_quand 3 -3; fixe_qui 2 -2; flemm 8 -8; flemm_de 8 -8; flott 2 -2; flott_mobil 2 -2; fois 13 -13; fois_> 10 -10
fois_que 12 -12; fonct 11 -11; fonct_> 8 -8; fonct_a 5 -5; fonct_c 2 -2; fonct_mais 4 -4; fonct_ni 2 -2
fonct_nicke 11 -11; fonct_parfa 5 -5; fonct_pas 14 -14; fonct_plus 4 -4; fonta 6 -6; fonta_> 7 -7; fonta_j 5 -5
forfa 3 -3; forfa_mobil 3 -3; formi 8 -8; formi_> 8 -8; fort 12 -12; fort_> 6 -6; fort_parce 8 -8; fourn 5 -5
fourn_je 5 -5; foute 5 -5; foute_de 5 -5; fr 10 -10; fr_> 8 -8; fr_voila 6 -6; franc 2 -2; franc_> 16 -16
franc_aroba 5 -5; franc_je -5 5; franc_non 9 -9; free 9 -9; free_> 9 -9; free_point 7 -7; froid 8 -8; froid_de 8 -8
furie 13 -13; furie_> 10 -10; furie_contr 4 -4; g 6 -6; g_a 6 -6; g_e 6 -6; g_mail 2 -2; g_u 6 -6; garan 7 -7
garan_de 7 -7; gare 7 -7; gare_> 7 -7; gars -15 15; gars_> -10 10; gars_la -11 11; gars_s -6 6; gauti 6 -6
gauti_sans 6 -6; genre -8 8; genre_je -8 8; gens 3 -3; gens_ne 3 -3; genti 14 -14; genti_> 14 -14; genti_au 10 -10
genti_merci 6 -6; gere 7 -7; gere_> 7 -7; gille 5 -5; gille_fonta 5 -5; gmail 10 -10; gmail_com 7 -7; gmail_dot 7 -7
gmail_point 5 -5; gonfl 9 -9; gonfl_votre 9 -9; good 8 -8; good_> 8 -8; grave 15 -15; grave_> 15 -15; gresi 5 -5
gresi_horri 5 -5; grill 7 -7; grill_avec 7 -7; gros -1 1; gros_jaser -8 8; gros_je 5 -5; gros_voleu 6 -6; grzz 4 -4
grzz_dans 4 -4; grzz_grzz 4 -4; gsm 4 -4; gsm_n 4 -4; gueul 5 -5; gueul_> 5 -5; guign 7 -7; guign_> 7 -7; h 6 -6
h_g 6 -6; h_point 6 -6; habil 4 -4; habil_a 4 -4; habit 12 -12; habit_> 8 -8; habit_a 10 -10; habit_au 7 -7
habit_avec 7 -7; habit_la 13 -13; hache 6 -6; hache_> 6 -6; helas 11 -11; helas_> 8 -8; helas_non 10 -10
heure_> 1 -1; heure_et 6 -6; heure_que -11 11; hier 7 -7; hier_> 3 -3; hier_apres 9 -9; hier_et 4 -4; hier_qui 5 -5
hier_soir 8 -8; honte 9 -9; honte_> 9 -9; honte_monsi 7 -7; hop -7 7; hop_un -7 7; horri 5 -5; horri_sur 5 -5
hors 13 -13; hors_de 9 -9; hors_ligne 6 -6; hors_servi 6 -6; hotma 6 -6; hotma_point 6 -6; hugue 6 -6
hugue_trent 6 -6; hui 12 -12; hui_> 12 -12; huit 10 -10; huit_> 3 -3; huit_chez 5 -5; huit_dans 8 -8
huit_douze 1 -1; huit_heure 6 -6; huit_quara 6 -6; huit_quatr 4 -4; huit_septa 5 -5; huit_soixa 6 -6
huit_telep 6 -6; huita 6 -6; huita_sept 6 -6; humai -34 34; humai_> -27 27; humai_chez -11 11; humai_je -9 9
humai_pas -7 7; humai_s -18 18; humai_vite -17 17; i 11 -11; i_cloud 7 -7; i_e 6 -6; i_l 7 -7; i_n 4 -4; ia -6 6
ia_> -6 6; ici 8 -8; ici_phili 8 -8; iclou 4 -4; iclou_point 4 -4; ident 7 -7; ident_> 7 -7; il -1 1; il_dit 9 -9
il_est 8 -8; il_fait 10 -10; il_falla 3 -3; il_faudr 6 -6; il_faut 14 -14; il_m 10 -10; il_me -15 15; il_n 1 -1
il_passe 6 -6; il_pleut 8 -8; il_possi -6 6; il_quelq -12 12; il_un -9 9; il_vous -8 8; il_y 11 -11; ils 9 -9
ils_arriv 9 -9; image 6 -6; image_se 6 -6; imagi 9 -9; imagi_que 9 -9; immob 9 -9; immob_> 9 -9; impec 14 -14
impec_> 5 -5; impec_au 10 -10; impor 8 -8; impor_quoi 8 -8; impos 15 -15; impos_> 11 -11; impos_de 5 -5
inadm 10 -10; inadm_> 10 -10; incap 10 -10; incap_> 10 -10; incid 7 -7; incid_> 7 -7; incon 9 -9; incon_> 9 -9
incor 16 -16; incor_> 16 -16; infer 4 -4; infer_> 4 -4; infor 14 -14; infor_> 7 -7; infor_a 7 -7; infor_de 5 -5
insta 12 -12; insta_> 11 -11; insta_la 9 -9; insup 10 -10; insup_> 10 -10; intel -8 8; intel_artif -8 8
inter 17 -17; inter_> 18 -18; inter_ca 3 -3; inter_chez 1 -1; inter_compe -7 7; inter_de 8 -8; inter_depui 2 -2
inter_dessu 3 -3; inter_du 5 -5; inter_est 9 -9; inter_et 8 -8; inter_fonct 6 -6; inter_humai -8 8; inter_m 5 -5
inter_malgr 4 -4; inter_march 11 -11; inter_ne 2 -2; inter_ni 1 -1; inter_non 2 -2; inter_qui 2 -2; inter_se 3 -3
inter_tout 7 -7; intol 12 -12; intol_> 12 -12; inuti 7 -7; inuti_de 7 -7; ip 10 -10; ip_du 5 -5; ip_hors 6 -6
iphon 6 -6; iphon_> 7 -7; iphon_et 3 -3; ira 9 -9; ira_> 6 -6; ira_bien 7 -7; isabe 8 -8; isabe_fonta 7 -7
isabe_point 7 -7; j 13 -13; j_ai 17 -17; j_aime -8 8; j_aimer -15 15; j_appel 7 -7; j_arriv 7 -7; j_atten 21 -21
j_en 2 -2; j_enten 5 -5; j_envoi 9 -9; j_esper 7 -7; j_exige -14 14; j_habit 9 -9; j_imagi 9 -9; j_veux -9 9
j_voudr -11 11; jade 6 -6; jade_nguye 6 -6; jamai 11 -11; jamai_> 11 -11; jamai_chez 13 -13; jamai_voulu 4 -4
jamai_vu 5 -5; jambe 4 -4; jambe_pour 4 -4; jardi 6 -6; jardi_> 6 -6; jaser -8 8; jaser_avec -8 8; je 4 -4
je_capte 6 -6; je_cherc 13 -13; je_compo 6 -6; je_compr -2 2; je_compt 15 -15; je_conna 8 -8; je_crois 9 -9
je_decro 7 -7; je_deman -11 11; je_dois 16 -16; je_euh 6 -6; je_fais 9 -9; je_gere 7 -7; je_je 6 -6; je_l 11 -11
je_le 5 -5; je_les 3 -3; je_m 7 -7; je_me 18 -18; je_monte 8 -8; je_n 11 -11; je_ne 16 -16; je_parla 13 -13
je_parle 3 -3; je_paye 9 -9; je_pense 12 -12; je_peux -2 2; je_pourr 9 -9; je_prefe -1 1; je_prend 8 -8
je_rappe 8 -8; je_re 5 -5; je_recoi 14 -14; je_redem 5 -5; je_refle 7 -7; je_refus 11 -11; je_regar 6 -6
je_rigol 10 -10; je_sais 11 -11; je_souha -20 20; je_suis 27 -27; je_trava 9 -9; je_vais 3 -3; je_verif 7 -7
je_veux -24 24; je_viens 6 -6; je_vois 5 -5; je_voudr -10 10; je_voula 7 -7; je_vous 9 -9; jean 11 -11
jean_bapti 6 -6; jean_dupon 9 -9; jean_tiret 5 -5; jeann 6 -6; jeann_tiret 6 -6; jeudi 6 -6; jeudi_entre 6 -6
joind -3 3; joind_> 12 -12; joind_au 13 -13; joind_le -8 8; joind_ma 9 -9; joind_un -14 14; joint 5 -5; joint_> 5 -5
joli 9 -9; joli_accen 9 -9; jouer 5 -5; jouer_en 5 -5; jour 6 -6; jour_> 5 -5; jour_j 10 -10; jours 7 -7
jours_> 7 -7; jours_que 3 -3; julie 11 -11; julie_carpe 11 -11; julie_julie 11 -11; julie_point 7 -7; juste 21 -21
juste_> 13 -13; juste_inter 10 -10; juste_mon 11 -11; juste_que 16 -16; karim 8 -8; karim_benal 8 -8
karim_quatr 3 -3; l 9 -9; l_> 7 -7; l_accue 8 -8; l_adres 3 -3; l_agenc 7 -7; l_agent 6 -6; l_ai 11 -11; l_air 7 -7
l_alarm 4 -4; l_an 6 -6; l_ancie 9 -9; l_appar 8 -8; l_arnaq 9 -9; l_assis -5 5; l_autre 10 -10; l_avez 11 -11
l_e 6 -6; l_ecole 8 -8; l_ecran 8 -8; l_epele 10 -10; l_equip 8 -8; l_escal 5 -5; l_etage 7 -7; l_heure -12 12
l_image 6 -6; l_incid 7 -7; l_insta 11 -11; l_inter 7 -7; l_oblig -8 8; l_orage 8 -8; l_ordin 10 -10; l_un -7 7
la 16 -16; la_4g 5 -5; la_5g 7 -7; la_> 8 -8; la_bonne 7 -7; la_boula 7 -7; la_box 12 -12; la_ca 6 -6
la_casqu 11 -11; la_centr 4 -4; la_cinqu 11 -11; la_con 7 -7; la_conne 7 -7; la_conse 7 -7; la_cuisi 5 -5
la_dame -11 11; la_dedan -9 9; la_deuxi 8 -8; la_direc 4 -4; la_fibre 6 -6; la_fin 9 -9; la_flott 2 -2; la_gare 7 -7
la_il 5 -5; la_j 2 -2; la_la 7 -7; la_le 8 -8; la_ligne 10 -10; la_live 4 -4; la_lumie 5 -5; la_machi 3 -3
la_maiso 9 -9; la_marqu 6 -6; la_meme 7 -7; la_messa 5 -5; la_mise 5 -5; la_nouve 6 -6; la_nuit -8 8; la_page 9 -9
la_passe -10 10; la_peine 22 -22; la_perso 4 -4; la_porte 9 -9; la_poste 5 -5; la_prise 8 -8; la_quest 6 -6
la_rue 5 -5; la_semai 11 -11; la_socie 9 -9; la_sonne 8 -8; la_techn -9 9; la_tele 10 -10; la_telep 5 -5
la_thune 6 -6; la_tonal 8 -8; la_voix 6 -6; lache 6 -6; lache_> 6 -6; lag 5 -5; lag_de 5 -5; laiss 13 -13
laiss_moi 6 -6; laiss_tombe 1 -1; laiss_un 8 -8; lambe 11 -11; lambe_> 11 -11; lamen 5 -5; lamen_c 5 -5; laver 6 -6
laver_qui 6 -6; le 9 -9; le_06123 7 -7; le_3900 11 -11; le_bol 9 -9; le_bon 10 -10; le_bouto 12 -12; le_bris 9 -9
le_burea 6 -6; le_cabla 5 -5; le_cable 5 -5; le_canal 3 -3; le_chale 2 -2; le_chat 6 -6; le_chef -7 7; le_chien 8 -8
le_code 4 -4; le_combi 5 -5; le_confi 9 -9; le_conse 10 -10; le_contr 9 -9; le_coura 6 -6; le_courr 4 -4
le_debit 11 -11; le_decro 5 -5; le_dire 9 -9; le_direc 14 -14; le_facte 5 -5; le_faire 12 -12; le_fil 5 -5
le_fixe 10 -10; le_jardi 6 -6; le_le 4 -4; le_meme 9 -9; le_modem 9 -9; le_monde 8 -8; le_monsi 12 -12; le_mot 5 -5
le_numer 2 -2; le_pare 6 -6; le_passa 10 -10; le_placa 6 -6; le_porta 1 -1; le_probl 10 -10; le_quara 3 -3
le_redem 4 -4; le_repar 2 -2; le_repet 8 -8; le_resea 10 -10; le_respo 1 -1; le_route 7 -7; le_salon 9 -9
le_sav -8 8; le_serve 7 -7; le_servi -14 14; le_signa 6 -6; le_silen 8 -8; le_souci 4 -4; le_stand 7 -7
le_suppo -14 14; le_techn 6 -6; le_telep 5 -5; le_temps 9 -9; le_toit 6 -6; le_vide 8 -8; le_villa 2 -2
le_voyan 10 -10; le_vpn 5 -5; le_wifi 8 -8; le_zero -3 3; lea 6 -6; lea_point 6 -6; lefeb 6 -6; lefeb_l 6 -6
lefev 8 -8; lefev_> 8 -8; les 2 -2; les_appel 8 -8; les_bots -7 7; les_caiss 7 -7; les_commu 12 -12; les_dix 5 -5
les_enfan 8 -8; les_gens 3 -3; les_machi -14 14; les_robot -10 10; les_sms 9 -9; les_techn 8 -8; les_video 7 -7
ligne 14 -14; ligne_> 11 -11; ligne_c 5 -5; ligne_ca 5 -5; ligne_est 7 -7; ligne_fixe 4 -4; ligne_qui 6 -6
ligne_telep 1 -1; lilas 8 -8; lilas_> 8 -8; live 8 -8; live_box 4 -4; live_point 7 -7; loin 12 -12; loin_de 12 -12
long 6 -6; long_> 6 -6; longt 6 -6; longt_> 6 -6; lopez 5 -5; lopez_aroba 5 -5; lucas 5 -5; lucas_deux 5 -5
lui 9 -9; lui_meme 9 -9; lumie 5 -5; lumie_est 5 -5; lundi 9 -9; lundi_derni 9 -9; lunet 8 -8; lunet_> 8 -8
lyon 8 -8; lyon_> 8 -8; m 10 -10; m_a 19 -19; m_adres -8 8; m_affic 13 -13; m_aide 7 -7; m_appel 10 -10
m_avait 7 -7; m_avez 2 -2; m_embet 7 -7; m_enerv 7 -7; m_enten 18 -18; m_entre -13 13; m_envoi -1 1; m_y 4 -4
ma 28 -28; ma_boite 2 -2; ma_box 5 -5; ma_carte 5 -5; ma_chamb 6 -6; ma_colle 12 -12; ma_conne 8 -8; ma_conse 9 -9
ma_conso 8 -8; ma_factu 14 -14; ma_famil 8 -8; ma_femme 17 -17; ma_fibre 6 -6; ma_fille 7 -7; ma_gueul 5 -5
ma_ligne 4 -4; ma_mere 11 -11; ma_messa 2 -2; ma_nouve 6 -6; ma_patie 6 -6; ma_petit 5 -5; ma_sim 3 -3
ma_soeur 3 -3; ma_table 3 -3; ma_tiret 6 -6; ma_voisi 2 -2; machi -10 10; machi_> -2 2; machi_a 6 -6; machi_ca -7 7
machi_envir 8 -8; machi_est 16 -16; machi_j -7 7; machi_je -15 15; machi_passe -10 10; machi_y -12 12; madam 17 -17
madam_> 8 -8; madam_lambe 7 -7; madam_lefev 8 -8; madam_rodri 9 -9; magas 9 -9; magas_> 9 -9; magas_les 7 -7
mail 12 -12; mail_> 12 -12; mail_c 4 -4; mail_euh 6 -6; mail_perso 4 -4; mail_point 2 -2; mails 9 -9
mails_arriv 5 -5; mails_au 5 -5; maint -6 6; maint_> -12 12; maint_si 5 -5; mais 8 -8; mais_bien 5 -5; mais_c 7 -7
mais_ca 11 -11; mais_chez 5 -5; mais_en 4 -4; mais_inter 5 -5; mais_je -12 12; mais_le 1 -1; mais_les 7 -7
mais_maint 5 -5; mais_moi 5 -5; mais_non 10 -10; mais_oui 8 -8; mais_pas 10 -10; mais_passe -15 15; mais_quel 8 -8
mais_quell 6 -6; mais_rien 9 -9; mais_vous 5 -5; maiso 9 -9; maiso_> 9 -9; maiso_et 6 -6; maitr 7 -7
maitr_delph 7 -7; mal 12 -12; mal_compr 12 -12; malgr 4 -4; malgr_le 4 -4; malhe 11 -11; malhe_> 9 -9
malhe_non 10 -10; mange 8 -8; mange_> 8 -8; marc 7 -7; marc_point 5 -5; marc_soixa 7 -7; marce 8 -8
marce_tremb 8 -8; march 20 -20; march_> 13 -13; march_du 7 -7; march_impec 5 -5; march_maint 9 -9; march_mon 14 -14
march_pas 8 -8; march_plus 7 -7; march_toujo 4 -4; march_trent 7 -7; mardi 10 -10; mardi_> 10 -10; mardi_et 6 -6
mareu 10 -10; mareu_> 10 -10; mari 11 -11; mari_est 9 -9; mari_qui 9 -9; marie 9 -9; marie_le 9 -9; mario 7 -7
mario_trait 7 -7; marqu 6 -6; marqu_sorti 6 -6; marra 6 -6; marra_> 6 -6; marre -13 13; marre_> 5 -5
marre_bien 12 -12; marre_ca 15 -15; marre_de -21 21; mars 6 -6; mars_> 6 -6; marse 10 -10; marse_> 10 -10
marti 8 -8; marti_> 8 -8; marti_aroba 5 -5; matin 13 -13; matin_> 13 -13; mauva 4 -4; mauva_jambe 4 -4; me -7 7
me_> 6 -6; me_balad 6 -6; me_conne 11 -11; me_convi 6 -6; me_deman 11 -11; me_dire 7 -7; me_dit 10 -10
me_faite 8 -8; me_fatig 6 -6; me_faudr -8 8; me_faut -12 12; me_gonfl 9 -9; me_joind 16 -16; me_lache 6 -6
me_marre 12 -12; me_mettr -7 7; me_parle -1 1; me_passe -11 11; me_pose 6 -6; me_prene 8 -8; me_rappe -20 20
me_repon -3 3; me_saoul 2 -2; me_souvi 13 -13; me_trans -3 3; me_va 14 -14; mec -13 13; mec_norma -13 13; megas 5 -5
megas_> 5 -5; meme 17 -17; meme_> 15 -15; meme_chose 7 -7; meme_endro 7 -7; meme_n 8 -8; meme_pas 5 -5
meme_point 7 -7; meme_probl 9 -9; meme_souci 5 -5; meme_techn 7 -7; merci 25 -25; merci_> 21 -21; merci_beauc 9 -9
merci_bien 6 -6; merci_je 8 -8; merci_pas 8 -8; merde 9 -9; merde_j 9 -9; mere 11 -11; mere_> 9 -9; mere_qui 3 -3
mes 20 -20; mes_appar 7 -7; mes_appel 6 -6; mes_clien 12 -12; mes_colle 4 -4; mes_conta 7 -7; mes_enfan 9 -9
mes_lunet 8 -8; mes_mails 5 -5; mes_mauva 4 -4; mes_papie 8 -8; mes_piece 5 -5; mes_sms 8 -8; messa 4 -4
messa_> 5 -5; messa_ne 2 -2; mette 2 -2; mette_moi 2 -2; mettr -7 7; mettr_> 4 -4; mettr_en -7 7; mhm 11 -11
mhm_> 11 -11; midi 13 -13; midi_> 13 -13; mieux_> 18 -18; mieux_parle -6 6; mille 13 -13; mille_> 7 -7
mille_aroba 5 -5; mille_huit 5 -5; mille_lyon 8 -8; mille_neuf 2 -2; minut 15 -15; minut_> 11 -11; minut_c 9 -9
minut_et 4 -4; minut_je 8 -8; minut_mais 3 -3; mirac 11 -11; mirac_> 11 -11; mis -8 8; mis_en -9 9; mis_ma 3 -3
mise 5 -5; mise_a 5 -5; mobil 11 -11; mobil_> 13 -13; mobil_dans 3 -3; mobil_de 2 -2; mobil_m 11 -11; mobil_ne 3 -3
mobil_tres 6 -6; mobil_un 7 -7; modem 9 -9; modem_reste 9 -9; modif 12 -12; modif_mon 12 -12; moi -6 6; moi_> 14 -14
moi_a -10 10; moi_avec -12 12; moi_c 13 -13; moi_ca 5 -5; moi_de 6 -6; moi_en -21 21; moi_j 1 -1; moi_je -6 6
moi_la -12 12; moi_le -5 5; moi_les -14 14; moi_meme 12 -12; moi_non 11 -11; moi_par -8 8; moi_parle -32 32
moi_quelq -31 31; moi_qui 5 -5; moi_rappe -7 7; moi_si 5 -5; moi_sur -11 11; moi_ton -8 8; moi_un 2 -2
moi_vers -12 12; moins 11 -11; moins_dix 11 -11; mois 9 -9; mois_de 9 -9; mon 12 -12; mon_abonn 5 -5; mon_adres 4 -4
mon_age 5 -5; mon_appel -14 14; mon_assis 14 -14; mon_bon 4 -4; mon_cellu 5 -5; mon_chef 9 -9; mon_colle 9 -9
mon_conse 7 -7; mon_contr 12 -12; mon_dect 7 -7; mon_fils 12 -12; mon_fixe 7 -7; mon_forfa 3 -3; mon_gsm 4 -4
mon_inter 5 -5; mon_iphon 7 -7; mon_mail 9 -9; mon_mari 11 -11; mon_mobil 11 -11; mon_natel 2 -2; mon_nom 7 -7
mon_nouve 3 -3; mon_num 8 -8; mon_numer 10 -10; mon_opera 10 -10; mon_ordin 14 -14; mon_patro 10 -10; mon_pc 4 -4
mon_petit 6 -6; mon_porta 10 -10; mon_pote 3 -3; mon_probl 7 -7; mon_rende 10 -10; mon_repon 14 -14; mon_respo -9 9
mon_route 5 -5; mon_smart 4 -4; mon_techn 10 -10; mon_telep 6 -6; mon_telev 8 -8; mon_temps 8 -8; mon_voisi 6 -6
monde 8 -8; monde_> 7 -7; monde_est 8 -8; mons 7 -7; mons_> 7 -7; monsi 4 -4; monsi_> 8 -8; monsi_brun 10 -10
monsi_de 13 -13; monsi_du -6 6; monsi_excus 10 -10; monsi_lambe 10 -10; monsi_m 18 -18; monsi_que -16 16
monsi_une 7 -7; monta 8 -8; monta_est 8 -8; monte 8 -8; monte_a 4 -4; monte_voir 8 -8; moque 10 -10; moque_de 10 -10
moque_du 7 -7; morea 4 -4; morea_aroba 4 -4; morea_non 4 -4; morel 9 -9; morel_> 9 -9; mort 9 -9; mort_> 9 -9
mot 7 -7; mot_de 7 -7; mouli 8 -8; mouli_dans 8 -8; moyen 1 -1; moyen_d -7 7; moyen_de 10 -10; muet 6 -6
muet_> 6 -6; mutua 6 -6; mutua_> 6 -6; n 7 -7; n_> 6 -6; n_a 7 -7; n_affic 7 -7; n_ai 17 -17; n_aroba 4 -4
n_arriv 1 -1; n_aurie -11 11; n_en 9 -9; n_est 12 -12; n_exist 10 -10; n_g 6 -6; n_impor 8 -8; n_ont 4 -4; n_y 6 -6
nadia 11 -11; nadia_> 9 -9; nadia_point 2 -2; natel 2 -2; natel_ne 2 -2; ne 28 -28; ne_capte 2 -2; ne_chang 3 -3
ne_charg 3 -3; ne_dis 5 -5; ne_donne 5 -5; ne_fonct 6 -6; ne_m 7 -7; ne_march 6 -6; ne_me 27 -27; ne_parle -9 9
ne_pas 9 -9; ne_passe 2 -2; ne_peut 4 -4; ne_peux 7 -7; ne_prefe 5 -5; ne_recoi 4 -4; ne_redem 5 -5; ne_repon 18 -18
ne_s 6 -6; ne_sais 6 -6; ne_se 8 -8; ne_sonne 4 -4; ne_souha 11 -11; ne_suis 4 -4; ne_veux 19 -19; ne_voudr 8 -8
negat 6 -6; negat_non 6 -6; nenni 11 -11; nenni_> 11 -11; net 5 -5; net_> 5 -5; neuf 11 -11; neuf_> 6 -6
neuf_cent 2 -2; neuf_heure 4 -4; neuf_mille 8 -8; neuf_onze 2 -2; neuf_quatr 5 -5; neuf_quinz 6 -6; neuf_soixa 4 -4
neuf_vingt 9 -9; neuf_zero 6 -6; neuve 10 -10; neuve_> 10 -10; nez 14 -14; nez_> 14 -14; nguye 15 -15
nguye_> 11 -11; nguye_n 6 -6; ni 4 -4; ni_appel 7 -7; ni_inter 2 -2; ni_la 1 -1; ni_le 2 -2; ni_recev 7 -7
nicke 12 -12; nicke_> 12 -12; nicke_tout 10 -10; nico 4 -4; nico_point 4 -4; nivea -8 8; nivea_deux -8 8; noel 6 -6
noel_aroba 7 -7; noel_arrob 6 -6; noir 5 -5; noir_comme 5 -5; noire 8 -8; noire_avec 8 -8; nom 10 -10; nom_> 7 -7
nom_c 11 -11; nom_sur 1 -1; non 23 -23; non_> 21 -21; non_alors 7 -7; non_aucun 6 -6; non_c 8 -8; non_ca 9 -9
non_ce 4 -4; non_clair 4 -4; non_du 8 -8; non_enfin 10 -10; non_fieu 4 -4; non_ident 7 -7; non_j 11 -11; non_je -4 4
non_l 5 -5; non_laiss 7 -7; non_le 4 -4; non_ma 5 -5; non_mais -15 15; non_merci 9 -9; non_ne 15 -15; non_non -3 3
non_pas 26 -26; non_plus 9 -9; non_rien 6 -6; non_si 4 -4; non_toujo 5 -5; non_un -19 19; non_valid 3 -3
non_zero 4 -4; nonan 5 -5; nonan_et 5 -5; norma -8 8; norma_> 11 -11; norma_que 12 -12; norma_quoi -13 13
nos 14 -14; nos_comme 2 -2; nos_mails 5 -5; nos_ordin 7 -7; nos_termi 6 -6; note 11 -11; note_oui 11 -11; notez 5 -5
notez_olivi 5 -5; notre 11 -11; notre_conse 8 -8; notre_contr 5 -5; notre_infor 6 -6; notre_poste 3 -3
notre_prest 5 -5; notre_raiso 7 -7; nous 11 -11; nous_> 8 -8; nous_avons 11 -11; nous_depui 1 -1; nous_subis 8 -8
nouve 10 -10; nouve_> 5 -5; nouve_boite 6 -6; nouve_box 15 -15; nouve_carte 6 -6; nouve_iphon 3 -3; nouve_la 6 -6
nouve_prise 6 -6; novem 9 -9; novem_> 9 -9; nuit -8 8; nuit_> -8 8; nulle 5 -5; nulle_> 5 -5; nuls 10 -10
nuls_> 10 -10; num 8 -8; num_> 8 -8; numer 17 -17; numer_> 19 -19; numer_a 6 -6; numer_c 1 -1; numer_ca 6 -6
numer_de 7 -7; numer_n 11 -11; o 5 -5; o_g 6 -6; o_point 3 -3; obisp 10 -10; obisp_> 10 -10; oblig -8 8
oblig_de -8 8; occup 10 -10; occup_> 10 -10; offre 11 -11; offre_plus 11 -11; oh 10 -10; oh_j 6 -6; oh_non 5 -5
oh_que 14 -14; ok 10 -10; ok_c 8 -8; ok_ca 8 -8; olivi 5 -5; olivi_point 5 -5; on 7 -7; on_a 6 -6; on_atten 10 -10
on_capte 8 -8; on_dirai 6 -6; on_est 15 -15; on_fait 5 -5; on_m 1 -1; on_me -22 22; on_n 14 -14; on_ne 13 -13
on_peut -9 9; on_rigol 12 -12; on_se 10 -10; on_va -8 8; on_verra 10 -10; ont 9 -9; ont_dispa 7 -7; ont_laiss 8 -8
ont_pas 4 -4; ont_plus 2 -2; onze 7 -7; onze_> 2 -2; onze_douze 8 -8; onze_poste 6 -6; opera -10 10; opera_> -18 18
opera_a 9 -9; opera_c 6 -6; opera_de 10 -10; opera_est 13 -13; opera_humai -8 8; opera_opera -12 12; opera_s -19 19
orage 8 -8; orage_> 2 -2; orage_je 7 -7; orang 12 -12; orang_> 12 -12; orang_m 5 -5; orang_point 7 -7; ordi 10 -10
ordi_et 10 -10; ordin 4 -4; ordin_> 1 -1; ordin_il 7 -7; ordin_n 4 -4; ordin_parle 9 -9; ordin_qui 2 -2
ordin_sont 7 -7; ordis 9 -9; ordis_> 9 -9; ordre 6 -6; ordre_merci 6 -6; oreil 6 -6; oreil_il 6 -6; os -9 9
os_> -9 9; os_s -10 10; ou -5 5; ou_c -12 12; ou_est -10 10; ou_non 9 -9; ou_pas -17 17; ou_six 9 -9
ou_trois 10 -10; oubli 16 -16; oubli_> 11 -11; oubli_le 5 -5; ouf 5 -5; ouf_> 5 -5; oui 19 -19; oui_alors 4 -4
oui_bien 9 -9; oui_bonjo -2 2; oui_c 5 -5; oui_ca 10 -10; oui_da 4 -4; oui_enfin 6 -6; oui_evide 9 -9
oui_figur 8 -8; oui_grave 6 -6; oui_helas 8 -8; oui_j 3 -3; oui_je 12 -12; oui_la 2 -2; oui_le 9 -9; oui_mais 4 -4
oui_non 2 -2; oui_ou 9 -9; oui_oui 17 -17; oui_pardi 9 -9; oui_peut 7 -7; oui_s 17 -17; oui_tout 7 -7; oui_vas 9 -9
oui_voila 11 -11; outlo 7 -7; outlo_point 7 -7; ouvri 7 -7; ouvri_> 7 -7; page 13 -13; page_> 10 -10; page_d 8 -8
page_vient 7 -7; paiem 6 -6; paiem_sont 6 -6; paill 15 -15; paill_> 15 -15; panne 14 -14; panne_> 8 -8
panne_d 10 -10; panne_le 3 -3; panne_malhe 9 -9; papie 8 -8; papie_> 8 -8; par 1 -1; par_contr 3 -3; par_erreu 7 -7
par_la 10 -10; par_quelq -6 6; par_telep 4 -4; par_un -12 12; par_vos 5 -5; parce 13 -13; parce_qu 8 -8
parce_que 3 -3; pardi 12 -12; pardi_> 12 -12; pare 6 -6; pare_feu 6 -6; parei 8 -8; parei_> 8 -8; parfa 14 -14
parfa_> 13 -13; parfa_on 5 -5; paris 10 -10; paris_> 10 -10; parla 13 -13; parla_a 13 -13; parle -12 12
parle_> -13 13; parle_a -12 12; parle_au -17 17; parle_aux -8 8; parle_avec 6 -6; parle_de 21 -21
parle_direc -12 12; parle_fort 8 -8; parle_pas -19 19; parle_plus 6 -6; parle_qu -14 14; parle_tout 9 -9
parle_trop 12 -12; parta 1 -1; parta_sur 1 -1; parte 10 -10; parte_pas 10 -10; parti 15 -15; parti_> 15 -15
parti_mange 8 -8; parto 10 -10; parto_> 10 -10; pas 3 -3; pas_> 15 -15; pas_a 7 -7; pas_arran 9 -9; pas_arriv 4 -4
pas_au 6 -6; pas_aujou 12 -12; pas_aux -21 21; pas_avec -10 10; pas_besoi 35 -35; pas_bien 16 -16; pas_c 3 -3
pas_ca 4 -4; pas_ce 10 -10; pas_certa 9 -9; pas_combi 6 -6; pas_compr 6 -6; pas_conne 5 -5; pas_conte 4 -4
pas_d 19 -19; pas_de -1 1; pas_deux 5 -5; pas_discu -11 11; pas_donne -7 7; pas_du 6 -6; pas_elle 5 -5
pas_en 10 -10; pas_encor 10 -10; pas_enerv 4 -4; pas_enten 10 -10; pas_envie -18 18; pas_essay 13 -13; pas_ete 6 -6
pas_eu 6 -6; pas_exact 6 -6; pas_faire 5 -5; pas_fait 6 -6; pas_habil 4 -4; pas_inter 3 -3; pas_je -14 14
pas_la 22 -22; pas_le 3 -3; pas_mais 5 -5; pas_me -10 10; pas_merci 5 -5; pas_mieux 9 -9; pas_mon 8 -8
pas_moyen 1 -1; pas_non 5 -5; pas_norma 12 -12; pas_parle -14 14; pas_perre 6 -6; pas_pluto -11 11; pas_press 9 -9
pas_qu 9 -9; pas_quand 3 -3; pas_que 17 -17; pas_quelq -16 16; pas_quest 7 -7; pas_rappe 16 -16; pas_recon 3 -3
pas_regle 8 -8; pas_resol 7 -7; pas_reven 8 -8; pas_sa 10 -10; pas_sur 5 -5; pas_toute -9 9; pas_un -7 7
pas_venu 10 -10; pas_verif 17 -17; pas_votre 4 -4; pas_vous 12 -12; pas_vraim 13 -13; pas_y -10 10; pasca 10 -10
pasca_obisp 10 -10; passa 10 -10; passa_d 10 -10; passe -12 12; passe_> 14 -14; passe_a 11 -11; passe_au 6 -6
passe_demai 16 -16; passe_hier 12 -12; passe_j 2 -2; passe_jeudi 6 -6; passe_la -3 3; passe_le -8 8
passe_moi -24 24; passe_pas 24 -24; passe_perso 7 -7; passe_plus 7 -7; passe_pour 11 -11; passe_quelq 5 -5
passe_un -17 17; passe_une -10 10; passe_votre -6 6; patie 11 -11; patie_> 9 -9; patie_est 6 -6; patie_il 4 -4
patro -1 1; patro_> -15 15; patro_est 10 -10; paul 11 -11; paul_aroba 8 -8; paul_chez 11 -11; paul_point 2 -2
paye 9 -9; paye_pour 9 -9; pc 5 -5; pc_au 5 -5; pc_porta 4 -4; peete 7 -7; peete_aroba 7 -7; peine 22 -22
peine_de 22 -22; penda 6 -6; penda_les 6 -6; pense 12 -12; pense_> 12 -12; perdr 8 -8; perdr_mon 8 -8; perdu 8 -8
perdu_> 9 -9; perdu_avec 5 -5; perdu_la 3 -3; perre 6 -6; perre_perri 6 -6; perri 6 -6; perri_> 6 -6; persi 10 -10
persi_> 10 -10; perso_> 2 -2; perso_a 7 -7; perso_agee 19 -19; perso_au 7 -7; perso_c 4 -4; perso_ca 7 -7
perso_d -15 15; perso_de 8 -8; perso_en -9 9; perso_euh -13 13; perso_je -10 10; perso_la -13 13; perso_n 14 -14
perso_ne 11 -11; perso_physi -8 8; perso_qui 12 -12; perso_touch 7 -7; petit 7 -7; petit_aroba 7 -7; petit_at 4 -4
petit_dame 5 -5; petit_poste 6 -6; petit_probl 13 -13; petit_souci 5 -5; peu 12 -12; peu_agaca 12 -12; peu_dure 6 -6
peu_parce 7 -7; peu_parto 10 -10; peu_perdu 7 -7; peu_pour 10 -10; peut 8 -8; peut_avoir -14 14; peut_dire 12 -12
peut_etre 13 -13; peut_me -5 5; peut_parle -12 12; peut_plus 4 -4; peux -1 1; peux_appel 24 -24; peux_avoir -10 10
peux_enfin 6 -6; peux_etre -16 16; peux_le 9 -9; peux_ni 7 -7; peux_parle -25 25; peux_pas 17 -17; peux_plus 12 -12
peux_recev 10 -10; phili 8 -8; phili_lambe 8 -8; physi -8 8; physi_> -8 8; picar 8 -8; picar_> 8 -8; picar_des 8 -8
piece 7 -7; piece_> 6 -6; piece_joint 5 -5; pierr 8 -8; pierr_duran 9 -9; pierr_tiret 3 -3; pire 12 -12; pire_> 8 -8
pire_qu 11 -11; pis 5 -5; pis_je 5 -5; placa 6 -6; placa_> 6 -6; plain 10 -10; plain_> 10 -10; plait -8 8
plait_> -4 4; plait_madam -12 12; plait_pas -6 6; plait_un -19 19; plant 9 -9; plant_encor 9 -9; pleut 8 -8
pleut_depui 8 -8; plomb 5 -5; plomb_point 5 -5; plus 19 -19; plus_> 7 -7; plus_a 8 -8; plus_acces 4 -4
plus_appel 4 -4; plus_attri 4 -4; plus_aucun 3 -3; plus_d 7 -7; plus_de 7 -7; plus_elle 5 -5; plus_et 3 -3
plus_fort 6 -6; plus_inter 6 -6; plus_jamai 13 -13; plus_jouer 5 -5; plus_la 4 -4; plus_le 6 -6; plus_les 4 -4
plus_n 4 -4; plus_parle 9 -9; plus_perso 7 -7; plus_pis 5 -5; plus_press 5 -5; plus_rapid 11 -11; plus_rien 4 -4
plus_ses 8 -8; plus_sur 6 -6; plus_trent 2 -2; plus_trop 10 -10; plusi 16 -16; plusi_> 11 -11; plusi_perso 7 -7
pluto -11 11; pluto_une -11 11; poil 10 -10; poil_> 10 -10; point 15 -15; point_> 7 -7; point_be 7 -7
point_benal 8 -8; point_ch 6 -6; point_clair 4 -4; point_com 8 -8; point_d 9 -9; point_de 6 -6; point_doubl 6 -6
point_dumas 5 -5; point_duran 5 -5; point_fr 10 -10; point_lopez 5 -5; point_marti 5 -5; point_me 6 -6
point_morea 4 -4; point_net 5 -5; point_noel 6 -6; point_peete 7 -7; point_petit 4 -4; point_r 7 -7
point_renau 3 -3; point_rocha 6 -6; point_vidal 5 -5; porta 9 -9; porta_> 10 -10; porta_c 1 -1; porta_capte 17 -17
porta_dans 2 -2; porta_deux 7 -7; porta_il 6 -6; porta_ne 3 -3; porta_parce 2 -2; porta_voit 4 -4; porte 17 -17
porte_> 13 -13; porte_plain 10 -10; pose 6 -6; pose_pas 6 -6; pose_souci 2 -2; pose_une 6 -6; possi 3 -3
possi_> 14 -14; possi_d -16 16; poste 14 -14; poste_> 11 -11; poste_a 8 -8; poste_de 6 -6; poste_inter 3 -3
poste_point 5 -5; pote 3 -3; pote_m 3 -3; pouf 7 -7; pouf_> 7 -7; pour 14 -14; pour_aller 4 -4; pour_autre 9 -9
pour_ca 3 -3; pour_l 11 -11; pour_la 8 -8; pour_le 9 -9; pour_ma 5 -5; pour_moi 12 -12; pour_mon 14 -14
pour_rien 11 -11; pour_sur 8 -8; pour_un -8 8; pour_une 8 -8; pour_voir 7 -7; pour_votre 9 -9; pourq 11 -11
pourq_vous 11 -11; pourr -11 11; pourr_je -14 14; pourr_me -9 9; pourr_pas 9 -9; pourr_vous -6 6; pouve -20 20
pouve_me -11 11; pouve_pas -10 10; pouve_vous -7 7; prefe 1 -1; prefe_atten 10 -10; prefe_avoir -8 8
prefe_conti 10 -10; prefe_evite 11 -11; prefe_expli -10 10; prefe_ne 9 -9; prefe_parle -18 18; prefe_pas 5 -5
prefe_qu -12 12; premi 9 -9; premi_etage 9 -9; prend 8 -8; prend_un 8 -8; prene 13 -13; prene_pour 8 -8
prene_votre 8 -8; press 9 -9; press_> 9 -9; press_allez 5 -5; prest 5 -5; prest_infor 5 -5; preve 5 -5; preve_> 5 -5
prie -11 11; prie_> -11 11; prise 13 -13; prise_> 13 -13; probl 16 -16; probl_> 9 -9; probl_allez 7 -7
probl_avec 2 -2; probl_de 13 -13; probl_est 5 -5; probl_n 7 -7; probl_persi 10 -10; probl_resol 8 -8; propr 8 -8
propr_scand 8 -8; proto 6 -6; proto_point 6 -6; proxi 7 -7; proxi_point 7 -7; puis -3 3; puis_aroba 6 -6
puis_hier 9 -9; puis_je -17 17; puis_pouf 7 -7; punai 5 -5; punai_j 5 -5; putai 9 -9; putai_c 17 -17
putai_mais 6 -6; qu 5 -5; qu_a -14 14; qu_avant 11 -11; qu_elle 5 -5; qu_est 17 -17; qu_il 11 -11; qu_on -10 10
qu_un -1 1; quand 15 -15; quand_j 7 -7; quand_je 14 -14; quand_on 5 -5; quara 9 -9; quara_cinq 9 -9
quara_cinqu 6 -6; quara_deux 6 -6; quara_neuf 6 -6; quara_quatr 4 -4; quara_sept 4 -4; quato 8 -8; quato_> 8 -8
quatr 17 -17; quatr_> 15 -15; quatr_aroba 6 -6; quatr_caiss 5 -5; quatr_cinq 5 -5; quatr_cinqu 4 -4
quatr_douze 5 -5; quatr_heure 7 -7; quatr_ordin 15 -15; quatr_perso 10 -10; quatr_poste 8 -8; quatr_quatr 11 -11
quatr_septa 5 -5; quatr_soixa 1 -1; quatr_telep 6 -6; quatr_trent 5 -5; quatr_vingt 8 -8; que -4 4; que_c 12 -12
que_ca 13 -13; que_ce 7 -7; que_des -12 12; que_est -2 2; que_je -2 2; que_la 1 -1; que_le 4 -4; que_mon 11 -11
que_non 9 -9; que_oui 15 -15; que_quelq -4 4; que_racon -6 6; que_vous -1 1; quel 5 -5; quel_bande 8 -8
quel_qu -17 17; quell 9 -9; quell_bande 9 -9; quelq -9 9; quelq_un -15 15; quelq_uns 12 -12; quest 17 -17
quest_> 16 -16; quest_a 7 -7; quest_sur 5 -5; qui -4 4; qui_a 8 -8; qui_ai 5 -5; qui_arriv 3 -3; qui_atten 6 -6
qui_compr -11 11; qui_conna -9 9; qui_coupe 2 -2; qui_decon 3 -3; qui_est -12 12; qui_habit 13 -13; qui_m 23 -23
qui_n 2 -2; qui_ne 6 -6; qui_parle -16 16; qui_pose 2 -2; qui_s 13 -13; qui_saute 6 -6; qui_sonne 9 -9
qui_vous 12 -12; quich 8 -8; quich_> 8 -8; quinz 8 -8; quinz_> 6 -6; quinz_aroba 7 -7; quinz_rue 8 -8; quitt 8 -8
quitt_votre 8 -8; quoi 9 -9; quoi_> 8 -8; quoi_ce 9 -9; quoi_un 11 -11; quoi_votre 8 -8; r 16 -16; r_> 6 -6
r_at 7 -7; r_e 12 -12; r_point 5 -5; r_t 4 -4; raccr 14 -14; raccr_au 14 -14; raccr_par 7 -7; racon -6 6
racon_cette -6 6; radio 5 -5; radio_> 5 -5; raiso 7 -7; raiso_socia 7 -7; rame 6 -6; rame_a 5 -5; rame_sur 7 -7
rapid 11 -11; rapid_> 11 -11; rappe -13 13; rappe_> -3 3; rappe_donc -9 9; rappe_moi -8 8; rappe_par -9 9
rappe_pour 8 -8; ras 10 -10; ras_la 11 -11; ras_le 9 -9; rassu 4 -4; rassu_vous 4 -4; re 5 -5; re_je 5 -5
recev 14 -14; recev_d 7 -7; recev_des 10 -10; recoi 11 -11; recoi_plus 11 -11; recon 7 -7; recon_> 7 -7; recou 3 -3
recou_> 3 -3; recu 7 -7; recu_votre 7 -7; recup 14 -14; recup_inter 14 -14; redem 19 -19; redem_> 20 -20
redem_avec 11 -11; redem_ca 2 -2; redem_et 5 -5; redem_la 5 -5; redem_plus 5 -5; redem_tout 5 -5; redon -12 12
redon_moi -12 12; reel -11 11; reel_> -11 11; refle 7 -7; refle_> 7 -7; refon 7 -7; refon_pas 7 -7; refus 11 -11
refus_> 11 -11; regar 13 -13; regar_> 13 -13; regar_l 6 -6; regle 7 -7; regle_> 7 -7; relat -14 14; relat_> -6 6
relat_avec -13 13; relou -7 7; relou_les -7 7; remar 14 -14; remar_> 13 -13; remar_nicke 7 -7; remar_vite 14 -14
remer 9 -9; remer_pour 9 -9; renau 3 -3; renau_aroba 3 -3; rende 16 -16; rende_compt 5 -5; rende_la 6 -6
rende_moi -11 11; rende_vous 17 -17; rene 7 -7; rene_point 7 -7; repar 10 -10; repar_> 10 -10; repar_a 2 -2
repar_comme 5 -5; repas 10 -10; repas_demai 10 -10; repet 8 -8; repet_clign 8 -8; repon -5 5; repon_> 3 -3
repon_il 4 -4; repon_je -6 6; repon_oui 9 -9; repon_plus 8 -8; resea 12 -12; resea_> 8 -8; resea_avec 8 -8
resea_depui 4 -4; resea_est 10 -10; resea_mobil 6 -6; resea_non 7 -7; resea_sans 7 -7; resea_sur 14 -14; resil 9 -9
resil_> 9 -9; resol 10 -10; resol_> 9 -9; resol_pour 8 -8; respo -16 16; respo_> -17 17; respo_de -9 9
respo_du 9 -9; respo_infor 5 -5; reste 9 -9; reste_etein 8 -8; reste_tout 5 -5; retab 10 -10; retab_en 7 -7
retab_inter 4 -4; retom 4 -4; retom_> 4 -4; retro 8 -8; retro_la 8 -8; reuni 7 -7; reuni_> 7 -7; reven 10 -10
reven_> 10 -10; reven_ca 3 -3; reven_d 9 -9; rey 7 -7; rey_r 7 -7; ridic 8 -8; ridic_> 8 -8; rien 13 -13
rien_> 18 -18; rien_aucun 3 -3; rien_chang 6 -6; rien_de 13 -13; rien_du 4 -4; rien_fait 5 -5; rien_j 1 -1
rien_n 8 -8; rien_ne 7 -7; rien_non 4 -4; rien_passe -7 7; rien_qui 3 -3; rien_redem 5 -5; rigol 14 -14
rigol_> 14 -14; robas 7 -7; robas_yahoo 7 -7; robot -14 14; robot_> -16 16; robot_aspir 9 -9; robot_ca 14 -14
robot_je -5 5; robot_la -10 10; robot_moi -11 11; robot_passe -10 10; robot_toi 6 -6; robot_un -11 11
robot_une -13 13; rocha 6 -6; rocha_aroba 6 -6; rodri 9 -9; rodri_> 9 -9; rouge 15 -15; rouge_> 15 -15
rouge_et 1 -1; rouge_pas 4 -4; rouss 8 -8; rouss_bonjo 6 -6; rouss_de 8 -8; route 6 -6; route_a 7 -7
route_redem 5 -5; roy 6 -6; roy_> 6 -6; rue 8 -8; rue_de 7 -7; rue_des 8 -8; rue_mais 5 -5; s -2 2; s_affic 11 -11
s_allum 4 -4; s_appai 7 -7; s_appel 9 -9; s_aroba 7 -7; s_en 10 -10; s_enerv 5 -5; s_est 2 -2; s_f 5 -5; s_il -8 8
s_o 6 -6; s_ouvri 7 -7; sa 11 -11; sa_> 10 -10; sa_chang 5 -5; sa_conso 3 -3; sais 14 -14; sais_pas 9 -9
sais_plus 10 -10; sais_trop 8 -8; saisi 10 -10; saisi_> 10 -10; salon 9 -9; salon_> 9 -9; salon_celui 5 -5
salut 5 -5; salut_c 5 -5; sans 9 -9; sans_fil 6 -6; sans_h 6 -6; sans_inter 6 -6; saoul 2 -2; saoul_> 21 -21
saoul_les -10 10; sarah 7 -7; sarah_point 7 -7; saute 7 -7; saute_le 6 -6; saute_penda 6 -6; sav -8 8
sav_humai -8 8; savez -8 8; savez_> -10 10; savez_moi 1 -1; scand 19 -19; scand_> 18 -18; scand_d 6 -6; se 10 -10
se_conne 8 -8; se_decon 7 -7; se_fige 6 -6; se_matin 3 -3; se_moque 9 -9; se_trouv 7 -7; secon 11 -11
secon_> 11 -11; secon_et 7 -7; seize 15 -15; seize_> 6 -6; seize_machi 15 -15; semai 19 -19; semai_> 15 -15
semai_derni 11 -11; semai_passe 6 -6; sept 7 -7; sept_a 9 -9; sept_cinqu 6 -6; sept_euh 4 -4; sept_huit 5 -5
sept_quara 4 -4; sept_quatr 2 -2; sept_soixa 8 -8; sept_vingt 3 -3; septa 5 -5; septa_neuf 5 -5; septa_trois 5 -5
serai 10 -10; serai_il -6 6; serai_parfa 8 -8; serai_repar 7 -7; serve 7 -7; serve_> 7 -7; serve_plus 6 -6
servi -11 11; servi_> 13 -13; servi_a 6 -6; servi_apres -10 10; servi_clien -9 9; servi_depui 8 -8; servi_je -6 6
servi_techn -10 10; ses 8 -8; ses_chain 8 -8; seul 14 -14; seul_> 9 -9; seul_appar 12 -12; seul_au 2 -2; seule 2 -2
seule_appar 11 -11; seule_il -9 9; seule_la 9 -9; sfr 10 -10; sfr_> 13 -13; sfr_point 5 -5; si 11 -11; si_> 7 -7
si_c 4 -4; si_enfin 5 -5; si_fait 15 -15; si_si 6 -6; signa 16 -16; signa_l 7 -7; signa_une 10 -10; signa_wifi 6 -6
signe 9 -9; signe_> 9 -9; silen 8 -8; silen_compl 8 -8; silen_radio 5 -5; sim 5 -5; sim_dans 3 -3; sim_est 6 -6
sim_n 3 -3; sim_non 3 -3; simon 6 -6; simon_et 6 -6; simpl 7 -7; simpl_signa 7 -7; sinon -8 8; sinon_on -8 8
six 12 -12; six_> 10 -10; six_cinqu 18 -18; six_douze 7 -7; six_euh 1 -1; six_onze 8 -8; six_quara 4 -4
six_quatr 6 -6; six_sept 5 -5; six_soixa 5 -5; six_trent 5 -5; six_un 5 -5; smart 4 -4; smart_ne 4 -4; smet 8 -8
smet_> 8 -8; sms 11 -11; sms_parte 8 -8; sms_que 9 -9; socia 7 -7; socia_> 7 -7; socie 9 -9; socie_> 5 -5
socie_dupon 8 -8; socie_est 9 -9; socie_l 8 -8; socie_trans 8 -8; soeur 3 -3; soeur_elle 3 -3; soget 6 -6
soget_s 6 -6; soir 8 -8; soir_> 8 -8; soixa 10 -10; soixa_> 7 -7; soixa_cinq 2 -2; soixa_deux 6 -6; soixa_dix 3 -3
soixa_douze 10 -10; soixa_et 6 -6; soixa_huit 6 -6; soixa_neuf 8 -8; soixa_quinz 7 -7; soixa_sept 4 -4
soixa_treiz 6 -6; sol 5 -5; sol_> 5 -5; sonne 14 -14; sonne_a 9 -9; sonne_est 8 -8; sonne_plus 5 -5
sonne_toujo 4 -4; sont 14 -14; sont_a 8 -8; sont_coupe 8 -8; sont_hache 6 -6; sont_hors 6 -6; sont_tous 7 -7
sophi 10 -10; sophi_mille 2 -2; sophi_morel 9 -9; sophi_picar 8 -8; sorti 6 -6; sorti_a 6 -6; souci 20 -20
souci_> 15 -15; souci_au 7 -7; souci_chez 11 -11; souci_de 8 -8; souci_je 10 -10; souci_merci 4 -4; souci_n 4 -4
souha -19 19; souha_etre -6 6; souha_joind -12 12; souha_m -14 14; souha_parle -7 7; souha_pas 11 -11; sous 10 -10
sous_la 10 -10; sous_sol 5 -5; sousc 3 -3; sousc_a 3 -3; souvi 13 -13; souvi_> 13 -13; stand 1 -1; stand_> -7 7
stand_chez 7 -7; stand_de 2 -2; stand_ne 6 -6; stand_telep 9 -9; stop 7 -7; stop_j 14 -14; stop_je -15 15
stylo 8 -8; stylo_> 8 -8; subis 8 -8; subis_une 8 -8; suffi 15 -15; suffi_j 15 -15; suis 27 -27; suis_a 12 -12
suis_agee -10 10; suis_au 9 -9; suis_avec 18 -18; suis_clien 5 -5; suis_dans 6 -6; suis_decu 9 -9; suis_devan 3 -3
suis_en 6 -6; suis_exced 5 -5; suis_furie 4 -4; suis_infor 7 -7; suis_l 13 -13; suis_le 15 -15; suis_moi 7 -7
suis_opera 10 -10; suis_pas 10 -10; suis_recon 10 -10; suis_seul 2 -2; suis_techn 7 -7; suis_toujo 1 -1
suis_tres 5 -5; suis_un 11 -11; suis_une 14 -14; suis_vieil -7 7; suite -1 1; suite_> -1 1; sujet 5 -5
sujet_de 5 -5; sujet_du 5 -5; super -2 2; super_> -11 11; super_ca 7 -7; super_oui 15 -15; suppo -15 15
suppo_> -12 12; suppo_entre -7 7; suppo_humai -11 11; suppo_s -8 8; suppo_techn -6 6; sur 18 -18; sur_> 9 -9
sur_dix 11 -11; sur_inter 7 -7; sur_la 5 -5; sur_le 16 -16; sur_mon 6 -6; sur_que 5 -5; sur_sa 3 -3; sur_un -11 11
t -1 1; t_comme 5 -5; t_e 6 -6; t_es 6 -6; t_i 8 -8; t_il -16 16; table 12 -12; table_> 10 -10; table_capte 3 -3
table_et 6 -6; tais 10 -10; tais_toi 10 -10; teams 6 -6; teams_ca 6 -6; techn -10 10; techn_> -7 7; techn_a 8 -8
techn_au -6 6; techn_avait 11 -11; techn_c 5 -5; techn_de -14 14; techn_depui 5 -5; techn_devai 6 -6
techn_direc -15 15; techn_doit 15 -15; techn_est 17 -17; techn_hier 21 -21; techn_infor 10 -10; techn_je 11 -11
techn_m 6 -6; techn_me -19 19; techn_merci 16 -16; techn_moi 7 -7; techn_n 10 -10; techn_ont 8 -8; techn_orang 5 -5
techn_ou -15 15; techn_oui -21 21; techn_pas -13 13; techn_pour 11 -11; techn_qui -13 13; techn_repas 10 -10
techn_s -21 21; techn_tout -11 11; techn_va 14 -14; techn_vient 8 -8; tele 10 -10; tele_> 10 -10; tele_est 10 -10
tele_mais 1 -1; tele_quoi 3 -3; telec 5 -5; telec_mes 5 -5; telep 7 -7; telep_> 3 -3; telep_ca 15 -15
telep_cette 3 -3; telep_de 9 -9; telep_dit 6 -6; telep_du 5 -5; telep_et 5 -5; telep_fixe 3 -3; telep_fonct 5 -5
telep_ip 10 -10; telep_march 3 -3; telep_n 3 -3; telep_ne 4 -4; telep_ni 2 -2; telep_oui 3 -3; telep_parce 1 -1
telep_plus 8 -8; telep_qui 6 -6; telep_sans 3 -3; telep_sont 8 -8; telet 5 -5; telet_ca 5 -5; telev 8 -8
telev_m 8 -8; temps 15 -15; temps_> 25 -25; temps_de -7 7; temps_en 6 -6; temps_la 6 -6; tenu 4 -4; tenu_deux 4 -4
termi 6 -6; termi_de 6 -6; test 8 -8; test_un 8 -8; thoma 16 -16; thoma_> 11 -11; thoma_f 5 -5; thune 6 -6
thune_> 6 -6; ticke 16 -16; ticke_> 16 -16; tip 6 -6; tip_top 6 -6; tiret 6 -6; tiret_boite 6 -6; tiret_duran 3 -3
tiret_marc 5 -5; tiret_plomb 5 -5; tiret_simon 6 -6; toi 7 -7; toi_je 10 -10; toi_non 6 -6; toit 6 -6; toit_> 6 -6
tombe 1 -1; tombe_direc 5 -5; tombe_le 1 -1; ton -8 8; ton_chef -8 8; tonal 7 -7; tonal_> 7 -7; tonal_dans 2 -2
tonal_n 8 -8; tonne 7 -7; tonne_> 7 -7; top 6 -6; top_c 6 -6; touch 11 -11; touch_> 7 -7; touch_a 4 -4; toujo 18 -18
toujo_> 9 -9; toujo_an 5 -5; toujo_au 7 -7; toujo_d 6 -6; toujo_en 9 -9; toujo_la 3 -3; toujo_orang 8 -8
toujo_parei 8 -8; toujo_pas 8 -8; toujo_rien 5 -5; toujo_toujo 1 -1; tous 10 -10; tous_ces 5 -5; tous_decon 7 -7
tous_mes 7 -7; tout 4 -4; tout_> 18 -18; tout_a -10 10; tout_bon 8 -8; tout_c 6 -6; tout_ca -10 10
tout_casse 16 -16; tout_ce 5 -5; tout_dans 2 -2; tout_de -1 1; tout_est 8 -8; tout_fonct 11 -11; tout_le 12 -12
tout_march 10 -10; tout_noir 5 -5; tout_qui 9 -9; tout_seul 9 -9; tout_toujo 5 -5; tout_va 5 -5; tout_verif 10 -10
toute -8 8; toute_les 5 -5; toute_neuve 10 -10; toute_seule -9 9; train 8 -8; train_d 7 -7; train_de 10 -10
trait 7 -7; trait_d 7 -7; trans -15 15; trans_> -10 10; trans_au -7 7; trans_marti 8 -8; trans_moi -17 17
trans_mon -14 14; trans_pas 15 -15; trans_picar 8 -8; trans_vers -8 8; trava 13 -13; trava_> 3 -3; trava_a 6 -6
trava_avec 9 -9; trava_de 9 -9; trava_dessu 5 -5; trava_merci 6 -6; treiz 11 -11; treiz_quato 8 -8; treiz_quatr 4 -4
treiz_seize 6 -6; tremb 8 -8; tremb_> 8 -8; trent 7 -7; trent_neuf 6 -6; trent_quatr 5 -5; trent_secon 12 -12
trent_six 3 -3; trent_trois 4 -4; tres 14 -14; tres_aimab 8 -8; tres_bien 6 -6; tres_en 5 -5; tres_faibl 6 -6
tres_genti 14 -14; tres_peu 10 -10; trois 14 -14; trois_> 10 -10; trois_appar 6 -6; trois_dix 4 -4
trois_fois 12 -12; trois_heure 3 -3; trois_huita 6 -6; trois_jours 8 -8; trois_nonan 5 -5; trois_ordin 2 -2
trois_perso 4 -4; trois_quara 3 -3; trois_quatr 5 -5; trois_six 2 -2; trois_sur 11 -11; trois_vingt 4 -4
tromp 10 -10; tromp_de 10 -10; trop 6 -6; trop_> 10 -10; trop_compl -6 6; trop_faibl 6 -6; trop_rien 8 -8
trop_vite 12 -12; trouv 7 -7; trouv_au 7 -7; truc 17 -17; truc_> 12 -12; truc_fonct 9 -9; tu 9 -9; tu_me 9 -9
u 7 -7; u_b 7 -7; u_i 7 -7; u_t 6 -6; u_y 6 -6; un -10 10; un_> -15 15; un_a 3 -3; un_agent -10 10; un_appui 9 -9
un_aroba 11 -11; un_au -11 11; un_autom -16 16; un_autre 6 -6; un_cable 8 -8; un_cinqu 5 -5; un_clien 8 -8
un_colle -4 4; un_conse -26 26; un_contr 7 -7; un_coup 9 -9; un_d 9 -9; un_de -28 28; un_deux 8 -8; un_deuxi 8 -8
un_ecran 5 -5; un_elect 7 -7; un_emplo -8 8; un_en -13 13; un_est 12 -12; un_etre -18 18; un_fixe 2 -2
un_froid 8 -8; un_gars -10 10; un_hier 19 -19; un_humai -20 20; un_il 10 -10; un_inter -11 11; un_joli 9 -9
un_la 9 -9; un_m 10 -10; un_mail 12 -12; un_mec -13 13; un_monsi -6 6; un_mot 11 -11; un_numer 6 -6; un_opera -14 14
un_ordi 10 -10; un_ordin -14 14; un_ou -12 12; un_parti 19 -19; un_petit 6 -6; un_peu 12 -12; un_peut -11 11
un_probl 9 -9; un_qui -2 2; un_respo -12 12; un_robot 12 -12; un_s -8 8; un_scand 16 -16; un_servi 6 -6
un_seul 12 -12; un_seule 11 -11; un_soixa 14 -14; un_souci 11 -11; un_stylo 8 -8; un_super -9 9; un_techn -12 12
un_ticke 16 -16; un_un -5 5; un_vrai -11 11; une -5 5; une_agenc 9 -9; une_anten 8 -8; une_arnaq 12 -12
une_boite -10 10; une_box 10 -10; une_conse -10 10; une_conso 7 -7; une_dame -5 5; une_demoi -7 7; une_dizai 11 -11
une_douza 11 -11; une_entre 14 -14; une_heure -11 11; une_honte 9 -9; une_ia -6 6; une_inter 8 -8; une_machi -25 25
une_minut 8 -8; une_nouve 9 -9; une_offre 11 -11; une_page 10 -10; une_panne 10 -10; une_perso -22 22
une_quest 5 -5; une_quich 8 -8; une_reuni 7 -7; une_secon 10 -10; une_semai 15 -15; une_table 10 -10
une_vieil 12 -12; une_vingt 9 -9; une_vrai -13 13; une_vraie -25 25; union 7 -7; union_petit 7 -7; uns 12 -12
uns_> 12 -12; v 9 -9; v_aroba 6 -6; v_e 7 -7; v_r 6 -6; va 15 -15; va_> 17 -17; va_bien 5 -5; va_c 2 -2
va_march 7 -7; va_par 3 -3; va_toujo 4 -4; va_venir 14 -14; va_vous 3 -3; va_y -8 8; vais 3 -3; vais_pas -10 10
vais_porte 10 -10; vais_tout 8 -8; vais_vous 10 -10; valid 3 -3; valid_> 3 -3; vas -1 1; vas_y -1 1; venir 16 -16
venir_> 14 -14; venir_demai 10 -10; venir_mardi 6 -6; venir_me -9 9; venir_un -16 16; vente -10 10; vente_une -10 10
venu_> 21 -21; venu_et 5 -5; venu_hier -13 13; venu_la 6 -6; venu_mais 9 -9; verif 19 -19; verif_> 8 -8
verif_tout 17 -17; verra 10 -10; verra_bien 10 -10; vers -2 2; vers_dix 12 -12; vers_le -6 6; vers_un -11 11
vert 8 -8; vert_> 9 -9; vert_et 2 -2; verte 6 -6; verte_est 6 -6; veuil -7 7; veuil_me -7 7; veut 9 -9
veut_toujo 9 -9; veux -20 20; veux_annul 10 -10; veux_bien 7 -7; veux_cause -7 7; veux_etre -11 11
veux_faire 14 -14; veux_je -17 17; veux_juste 18 -18; veux_le -19 19; veux_modif 12 -12; veux_parle -5 5
veux_pas -9 9; veux_qu -12 12; veux_quelq -17 17; veux_recup 14 -14; veux_un -15 15; veux_une -17 17; victo 8 -8
victo_ca 8 -8; vidal 5 -5; vidal_aroba 5 -5; vide 8 -8; vide_> 8 -8; video 7 -7; video_parte 7 -7; vieil 1 -1
vieil_moi -7 7; vieil_perso 12 -12; viens 11 -11; viens_de 6 -6; viens_la 8 -8; vient 10 -10; vient_de 9 -9
vient_mardi 8 -8; villa 2 -2; villa_> 2 -2; vingt 13 -13; vingt_cinq 12 -12; vingt_deux 3 -3; vingt_dix 5 -5
vingt_douze 4 -4; vingt_et 2 -2; vingt_huit 5 -5; vingt_on 9 -9; vingt_quatr 5 -5; vingt_telep 14 -14
vingt_trois 8 -8; visio 11 -11; visio_> 9 -9; visio_on 6 -6; vite 9 -9; vite_> 9 -9; vivan -9 9; vivan_la -9 9
vive -10 10; vive_voix -10 10; vocal -8 8; vocal_> -8 8; voila 12 -12; voila_> 8 -8; voila_c 5 -5; voila_oui 12 -12
voir 16 -16; voir_> 16 -16; voir_avec 4 -4; vois 10 -10; vois_mes 5 -5; vois_pas 9 -9; voisi 4 -4; voisi_a 6 -6
voisi_qui 2 -2; voit 4 -4; voit_pas 4 -4; voix -5 5; voix_> -10 10; voix_qui 6 -6; vol 9 -9; vol_> 9 -9; voleu 6 -6
voleu_rende 6 -6; volon 8 -8; volon_merci 8 -8; vos 2 -2; vos_agent -7 7; vos_colle -11 11; vos_conse 20 -20
vos_panne 5 -5; vos_quest 9 -9; vos_techn -10 10; votre -8 8; votre_abonn 9 -9; votre_colle -6 6; votre_courr 7 -7
votre_intel -8 8; votre_machi -10 10; votre_numer 12 -12; votre_patie 9 -9; votre_patro -15 15; votre_respo -12 12
votre_robot -19 19; votre_servi 14 -14; votre_socie 8 -8; votre_super -10 10; votre_temps 8 -8; votre_truc 17 -17
voudr -11 11; voudr_annul 17 -17; voudr_avoir -6 6; voudr_cause -16 16; voudr_chang 13 -13; voudr_depan 12 -12
voudr_etre -6 6; voudr_joind -7 7; voudr_le -11 11; voudr_parle -21 21; voudr_pas 8 -8; voudr_qu -14 14
voudr_quelq -9 9; voudr_signa 10 -10; voudr_une -10 10; voula 7 -7; voula_simpl 7 -7; voulu 4 -4; voulu_m 4 -4
vous 15 -15; vous_> 3 -3; vous_ai 4 -4; vous_appel 11 -11; vous_avec 11 -11; vous_avez 4 -4; vous_avoue 5 -5
vous_comme 6 -6; vous_de 5 -5; vous_depui 5 -5; vous_deran 6 -6; vous_dire 9 -9; vous_dis 5 -5; vous_donne 3 -3
vous_embet 8 -8; vous_enten 11 -11; vous_est 6 -6; vous_etes 11 -11; vous_foute 5 -5; vous_l -2 2; vous_le 9 -9
vous_m 11 -11; vous_me -2 2; vous_moque 7 -7; vous_n -10 10; vous_notez 5 -5; vous_parle 19 -19; vous_plait -8 8
vous_pourr -9 9; vous_pouve -17 17; vous_prie -11 11; vous_qui 9 -9; vous_rappe 17 -17; vous_remer 9 -9
vous_rende 5 -5; vous_repon 4 -4; vous_savez -8 8; vous_telep 1 -1; vous_tromp 10 -10; vous_vous 14 -14
voyan 10 -10; voyan_est 10 -10; vpn 5 -5; vpn_du 5 -5; vrai -16 16; vrai_> -9 9; vrai_gars -9 9; vrai_perso -13 13
vrai_techn -13 13; vraie -25 25; vraie_perso -25 25; vraim 17 -17; vraim_> 13 -13; vraim_ca 10 -10; vraim_n 8 -8
vraim_nuls 6 -6; vraim_ras 14 -14; vu 3 -3; vu_le 1 -1; vu_une 5 -5; wanad 6 -6; wanad_point 6 -6; wifi 11 -11
wifi_> 11 -11; wifi_alors 3 -3; wifi_dans 6 -6; wifi_de 6 -6; wifi_est 6 -6; wifi_et 11 -11; wifi_faibl 6 -6
wifi_fonct 2 -2; wifi_il 6 -6; wifi_la 5 -5; wifi_ne 4 -4; wifi_sans 6 -6; xavie 6 -6; xavie_point 6 -6; y -1 1
y_> 13 -13; y_a 1 -1; y_arriv -10 10; y_compr -7 7; y_conna 10 -10; y_e 6 -6; y_en -10 10; y_est 7 -7; y_etes 12 -12
y_fait 8 -8; y_mettr 4 -4; y_passe -14 14; y_v 7 -7; y_vois 9 -9; yahoo 7 -7; yahoo_point 7 -7; yep 11 -11
yep_> 11 -11; yes 10 -10; yes_> 10 -10; yes_yes 10 -10; yves 7 -7; yves_y 7 -7; zero 5 -5; zero_> 6 -6
zero_cinq 3 -3; zero_deux 6 -6; zero_je -10 10; zero_le -10 10; zero_neuf 4 -4; zero_quatr 5 -5; zero_sept 6 -6
zero_six 14 -14; zero_trois 5 -5; zero_un 14 -14; zero_zero 6 -6; zut 7 -7; zut_j 7 -7
""",
    ),
    "angry": (
        "no yes",
        """
00 8 -8; 00_00 8 -8; 00_> 8 -8; 01 11 -11; 01_40 6 -6; 01_42 7 -7; 01_60 7 -7; 06 9 -9; 06_12 10 -10; 06_22 7 -7
06_99 8 -8; 07 8 -8; 07_80 8 -8; 12 13 -13; 12_34 9 -9; 12_60 7 -7; 12_> 7 -7; 2 13 -13; 22 7 -7; 22_33 7 -7
2_80 8 -8; 2_> 8 -8; 2_ordis 9 -9; 33 8 -8; 33_44 7 -7; 33_6 7 -7; 34 9 -9; 34_56 9 -9; 3900 11 -11; 3900_> 11 -11
4 12 -12; 40 6 -6; 40_52 6 -6; 42 7 -7; 42_65 7 -7; 44 7 -7; 44_55 7 -7; 4_telep 12 -12; 52 6 -6; 52_63 6 -6
55 7 -7; 55_c 7 -7; 56 9 -9; 56_78 7 -7; 56_> 10 -10; 5g 8 -8; 5g_est 8 -8; 6 7 -7; 60 7 -7; 60_12 7 -7; 63 6 -6
63_78 6 -6; 65 7 -7; 65_89 7 -7; 6_12 7 -7; 74 7 -7; 74_> 7 -7; 75011 10 -10; 75011_paris 10 -10; 78 7 -7; 78_> 7 -7
80 8 -8; 80_2 8 -8; 89 7 -7; 89_74 7 -7; 99 8 -8; 99_00 8 -8; <_01 11 -11; <_06 9 -9; <_07 8 -8; <_2 9 -9
<_33 14 -14; <_4 12 -12; <_75011 10 -10; <_a 5 -5; <_absol 7 -7; <_affir 11 -11; <_ah 14 -14; <_aicha 7 -7
<_ajout 8 -8; <_alexa 6 -6; <_allez -11 11; <_allo 5 -5; <_allon 9 -9; <_alors 9 -9; <_andre 6 -6; <_annul 10 -10
<_appar 8 -8; <_arret -11 11; <_atten 20 -20; <_au 8 -8; <_aucun 12 -12; <_aurel 6 -6; <_b 11 -11; <_bah 13 -13
<_baiss 7 -7; <_bande -9 9; <_ben 12 -12; <_bien 13 -13; <_blabl 11 -11; <_bonjo 15 -15; <_borde -12 12
<_boula 9 -9; <_box 14 -14; <_ca 5 -5; <_carte 8 -8; <_ce 9 -9; <_certa 11 -11; <_ces 6 -6; <_cesse -7 7
<_chape 9 -9; <_chepa 14 -14; <_cinq 11 -11; <_clair 11 -11; <_combi -8 8; <_comme 12 -12; <_compt 5 -5
<_conna -13 13; <_conse 11 -11; <_conta 6 -6; <_cool 7 -7; <_coupu 5 -5; <_d 16 -16; <_dans 9 -9; <_degag -9 9
<_delph 6 -6; <_depui 10 -10; <_desol 10 -10; <_deux 13 -13; <_direc 6 -6; <_dites 6 -6; <_dix 7 -7; <_donc 8 -8
<_donne 4 -4; <_dubre 5 -5; <_dupon 5 -5; <_eh 7 -7; <_elle 16 -16; <_en 11 -11; <_entre 10 -10; <_enzo 6 -6
<_espec -13 13; <_est 6 -6; <_euh 11 -11; <_exact 12 -12; <_excus 18 -18; <_fait -13 13; <_faite 10 -10
<_fanny 7 -7; <_faut -6 6; <_faux 10 -10; <_ferme -9 9; <_fouta -7 7; <_foute -9 9; <_franc -7 7; <_frere 6 -6
<_gauti 6 -6; <_gille 8 -8; <_grave 8 -8; <_h 6 -6; <_helen 5 -5; <_hier 8 -8; <_hors 14 -14; <_hugue 5 -5
<_humai 10 -10; <_il 18 -18; <_impec 11 -11; <_impos 10 -10; <_info 6 -6; <_inter 11 -11; <_inuti 6 -6; <_j 1 -1
<_jean 12 -12; <_jeanl 6 -6; <_julie 8 -8; <_juste 6 -6; <_karim 7 -7; <_l 15 -15; <_la 22 -22; <_laiss 9 -9
<_le 21 -21; <_lea 5 -5; <_les 18 -18; <_luc 5 -5; <_lucas 5 -5; <_lundi 10 -10; <_m 6 -6; <_ma 29 -29
<_madam 12 -12; <_mais -7 7; <_malhe 11 -11; <_marc 5 -5; <_marie 7 -7; <_mauva 9 -9; <_mdr 7 -7; <_mehdi 6 -6
<_merci 12 -12; <_merde -10 10; <_mes 14 -14; <_mette 21 -21; <_mince 12 -12; <_mirac 11 -11; <_moi 15 -15
<_mon 20 -20; <_monsi 13 -13; <_natha 8 -8; <_ne 7 -7; <_negat 8 -8; <_netfl 7 -7; <_nguye 11 -11; <_ni 7 -7
<_nicke 9 -9; <_niet 11 -11; <_nom 2 -2; <_non 13 -13; <_nope 11 -11; <_nos 7 -7; <_notre 7 -7; <_nous 8 -8
<_nulle 10 -10; <_numer 7 -7; <_oh 15 -15; <_ok 12 -12; <_on 9 -9; <_onze 10 -10; <_ou 7 -7; <_oui 16 -16
<_paill 11 -11; <_pardo 11 -11; <_parfa 12 -12; <_parle 7 -7; <_parti 10 -10; <_pas 20 -20; <_passe 12 -12
<_patie 8 -8; <_paul 9 -9; <_pauvr -9 9; <_perso 12 -12; <_peuch 2 -2; <_plus 4 -4; <_plusi 11 -11; <_possi 19 -19
<_pour 10 -10; <_pourq 8 -8; <_pourr 6 -6; <_pouve 7 -7; <_prene 15 -15; <_probl 8 -8; <_punai 11 -11; <_puree -8 8
<_putai -18 18; <_qu 14 -14; <_quand 9 -9; <_quato 9 -9; <_quatr 14 -14; <_quel 6 -6; <_quell -9 9; <_quelq 10 -10
<_quinz 9 -9; <_rappe 3 -3; <_ras -10 10; <_redem 8 -8; <_rembo -12 12; <_rende 15 -15; <_resea 8 -8; <_rien 28 -28
<_s -9 9; <_sa 11 -11; <_sans 11 -11; <_secre 6 -6; <_sept 8 -8; <_serai 5 -5; <_servi -11 11; <_seule 8 -8
<_si 11 -11; <_soixa 12 -12; <_sophi 4 -4; <_sous 10 -10; <_stop -2 2; <_super 10 -10; <_suppo 6 -6; <_sur 8 -8
<_surem 13 -13; <_ta -7 7; <_tabar -19 19; <_tais 9 -9; <_techn 9 -9; <_telep 9 -9; <_test 8 -8; <_thoma 11 -11
<_tip 6 -6; <_toujo 12 -12; <_tous 6 -6; <_tout 14 -14; <_trans 16 -16; <_tres 7 -7; <_trois 4 -4; <_tu -6 6
<_un 16 -16; <_une 23 -23; <_va -9 9; <_vas 8 -8; <_vers 10 -10; <_viens 8 -8; <_vince 6 -6; <_vingt 8 -8
<_voila 7 -7; <_votre -12 12; <_vous -2 2; <_wesh 7 -7; <_x 6 -6; <_y -2 2; <_yes 11 -11; <_yo 8 -8; <_yvonn 7 -7
<_zero 13 -13; <_zut 11 -11; a 3 -3; a_appel 7 -7; a_bien -20 20; a_bout -15 15; a_c 7 -7; a_carte 6 -6; a_cinq 6 -6
a_comme 5 -5; a_conne 3 -3; a_cote 8 -8; a_coupe 12 -12; a_de 6 -6; a_debor 6 -6; a_debra 9 -9; a_des 5 -5
a_deux -11 11; a_dire 14 -14; a_dit 16 -16; a_du 9 -9; a_en -8 8; a_encor 9 -9; a_erreu 6 -6; a_ete 7 -7
a_faire 20 -20; a_fait 12 -12; a_fondu 5 -5; a_grill 5 -5; a_inter 4 -4; a_jour 6 -6; a_l 6 -6; a_la -7 7
a_lausa 9 -9; a_le 8 -8; a_m 16 -16; a_ma 18 -18; a_march 6 -6; a_mareu 11 -11; a_marre -7 7; a_me -4 4
a_mon 14 -14; a_mons 6 -6; a_nos 4 -4; a_ouvri 6 -6; a_parle 7 -7; a_pas 8 -8; a_perso 5 -5; a_plus 9 -9
a_quelq 16 -16; a_raccr 9 -9; a_ras -12 12; a_redem 1 -1; a_repet -10 10; a_resil 9 -9; a_rien -6 6; a_signe 7 -7
a_u 6 -6; a_un 12 -12; a_une 13 -13; a_v 6 -6; a_voir 12 -12; a_votre 7 -7; a_zero 5 -5; aboie 8 -8
aboie_excus 8 -8; abonn -3 3; abonn_> -1 1; abonn_chez -6 6; abonn_fibre 6 -6; abrut -12 12; abrut_> -12 12
absol 7 -7; absol_c 7 -7; abuse -17 17; abuse_> -17 17; accen 8 -8; accen_> 8 -8; acces 7 -7; acces_> 6 -6
acces_a 4 -4; accor 16 -16; accor_> 12 -12; accor_faite 9 -9; accor_je 5 -5; accue 8 -8; accue_> 8 -8; achat 7 -7
achat_> 7 -7; achet 8 -8; achet_l 8 -8; activ 6 -6; activ_depen 6 -6; admin 5 -5; admin_> 5 -5; adres 19 -19
adres_> 13 -13; adres_dessu 5 -5; adres_mail 6 -6; adres_posta 6 -6; adsl 8 -8; adsl_est 8 -8; affai -7 7
affai_a -7 7; affic 18 -18; affic_aucun 13 -13; affic_maint 10 -10; affic_plus 6 -6; affic_un 6 -6; affir 11 -11
affir_> 11 -11; agaca 14 -14; agaca_> 14 -14; agace 11 -11; agace_> 11 -11; age 5 -5; age_on 5 -5; agee 11 -11
agee_> 9 -9; agee_qui 14 -14; agenc 6 -6; agenc_de 3 -3; agenc_est 6 -6; agent 11 -11; agent_> 9 -9; agent_je 6 -6
ah 14 -14; ah_bah 8 -8; ah_ben 5 -5; ah_ca 7 -7; ah_mais -1 1; ah_merde 9 -9; ah_mince 7 -7; ah_non 9 -9
ah_oui 5 -5; ah_punai 7 -7; ah_super 7 -7; ah_zut 6 -6; ai 1 -1; ai_achet 8 -8; ai_annul 12 -12; ai_appel 9 -9
ai_appuy 6 -6; ai_assez -8 8; ai_atten 12 -12; ai_beau 8 -8; ai_besoi 13 -13; ai_chang 6 -6; ai_de 11 -11
ai_debra 8 -8; ai_deja 10 -10; ai_demar 13 -13; ai_deux 7 -7; ai_dit 13 -13; ai_encor 6 -6; ai_envie -10 10
ai_etein 9 -9; ai_eu 12 -12; ai_fait 10 -10; ai_honte 17 -17; ai_inter 2 -2; ai_jamai -13 13; ai_la -20 20
ai_le 7 -7; ai_ma -6 6; ai_marre -14 14; ai_oubli 9 -9; ai_par -7 7; ai_parle 9 -9; ai_pas 15 -15; ai_perdu 7 -7
ai_peur 15 -15; ai_plein -11 11; ai_plus 14 -14; ai_quatr 10 -10; ai_raccr 9 -9; ai_ras -8 8; ai_recu 14 -14
ai_redem 17 -17; ai_rende 8 -8; ai_rien 1 -1; ai_sousc 7 -7; ai_toujo 7 -7; ai_trois 3 -3; ai_trop -11 11
ai_un 20 -20; ai_une 19 -19; ai_vraim -2 2; ai_zappe 6 -6; aicha 7 -7; aicha_diall 7 -7; aide 11 -11; aide_> 7 -7
aide_il 7 -7; aider 10 -10; aider_> 10 -10; aille -8 8; aille_> -8 8; aimab 19 -19; aimab_> 14 -14; aimab_jeune 6 -6
aime 5 -5; aime_esse 5 -5; aimer 11 -11; aimer_ben 8 -8; aimer_mieux 5 -5; air 7 -7; air_bon 6 -6; air_de 6 -6
ajout 8 -8; ajout_un 8 -8; alemb 8 -8; alemb_> 8 -8; alexa 6 -6; alexa_elle 6 -6; aller -5 5; aller_sur 2 -2
aller_voir -8 8; allez -5 5; allez_> 5 -5; allez_m -6 6; allez_vous -11 11; allez_y 7 -7; allo_> 13 -13
allo_oui 5 -5; allo_quoi -12 12; allon 9 -9; allon_y 9 -9; allum 6 -6; allum_plus 6 -6; alors 17 -17; alors_> 15 -15
alors_atten 5 -5; alors_euh 9 -9; alors_je 5 -5; alors_la 2 -2; alors_nicol 9 -9; alors_non 5 -5; alors_qu 3 -3
alors_que 4 -4; ameli 10 -10; ameli_> 10 -10; an 8 -8; an_derni 8 -8; anato 5 -5; anato_r 5 -5; ancie 9 -9
ancie_opera 9 -9; andre 6 -6; andre_point 6 -6; annul 21 -21; annul_> 11 -11; annul_l 6 -6; annul_la 6 -6
annul_le 12 -12; annul_mon 15 -15; annul_un 8 -8; ans 10 -10; ans_> 10 -10; anten 7 -7; anten_> 7 -7; appar 18 -18
appar_> 17 -17; appar_oui 8 -8; appel 8 -8; appel_> 7 -7; appel_c -9 9; appel_ce 8 -8; appel_de 16 -16
appel_depui 3 -3; appel_du 8 -8; appel_entra 11 -11; appel_hier 13 -13; appel_jamai 5 -5; appel_je 8 -8
appel_julie 9 -9; appel_luc 8 -8; appel_ma 6 -6; appel_mais 6 -6; appel_melan 8 -8; appel_mon -12 12; appel_pas 7 -7
appel_pour 14 -14; appuy 6 -6; appuy_sur 6 -6; apres 8 -8; apres_je 3 -3; apres_midi 8 -8; arnaq -11 11
arnaq_> -7 7; arnaq_au 8 -8; arnaq_votre -11 11; aroba 15 -15; aroba_bluew 6 -6; aroba_boula 6 -6; aroba_cabin 6 -6
aroba_free 5 -5; aroba_garag 6 -6; aroba_gmail 8 -8; aroba_hotma 5 -5; aroba_noval 6 -6; aroba_orang 5 -5
aroba_outlo 7 -7; aroba_proto 5 -5; aroba_s 6 -6; aroba_sfr 7 -7; aroba_trans 5 -5; aroba_wanad 6 -6
aroba_yahoo 7 -7; arret -11 11; arret_> 8 -8; arret_avec 9 -9; arret_de -15 15; arriv 14 -14; arriv_> 9 -9
arriv_a 9 -9; arriv_dans 4 -4; arriv_donne 9 -9; arriv_pas 6 -6; arriv_plus 6 -6; arriv_toujo 7 -7; arrob 5 -5
arrob_hotma 5 -5; aspir 9 -9; aspir_ne 9 -9; assez -8 8; assez_> -8 8; assis 6 -6; assis_une 6 -6; atten 6 -6
atten_atten 7 -7; atten_aussi -8 8; atten_c -19 19; atten_cheri 9 -9; atten_depui 12 -12; atten_deux 9 -9
atten_j 8 -8; atten_je 18 -18; atten_mais 18 -18; atten_non 15 -15; atten_oui 5 -5; atten_s 11 -11; atten_sa 7 -7
atten_un 16 -16; atten_votre 12 -12; au 18 -18; au_burea 7 -7; au_colis 8 -8; au_debut 7 -7; au_dessu 6 -6
au_meme 8 -8; au_mois 7 -7; au_nez 9 -9; au_nom 7 -7; au_premi 7 -7; au_respo 8 -8; au_sous 6 -6; au_sujet 8 -8
au_telep 11 -11; au_vpn 7 -7; au_wifi 3 -3; au_zero 3 -3; aucun 6 -6; aucun_appel 3 -3; aucun_chang 11 -11
aucun_honte -13 13; aucun_idee 9 -9; aucun_servi 13 -13; aucun_signa 5 -5; aucun_souci 7 -7; aujou 7 -7
aujou_hui 7 -7; aurai 7 -7; aurai_besoi 7 -7; aurel 6 -6; aurel_under 6 -6; aussi -11 11; aussi_lamen -8 8
aussi_longt -8 8; autre 3 -3; autre_appel 7 -7; autre_je 7 -7; autre_ma -7 7; autre_perso 10 -10; autre_probl 14 -14
aux 2 -2; aux_clien -10 10; aux_frais 6 -6; aux_infos 8 -8; avait 6 -6; avait_l 6 -6; avant 7 -7; avant_meme 7 -7
avec 1 -1; avec_avec 2 -2; avec_deux 9 -9; avec_garan 7 -7; avec_l 6 -6; avec_la 6 -6; avec_le 11 -11; avec_ma 4 -4
avec_mon 16 -16; avec_tous 10 -10; avec_un 26 -26; avec_une 7 -7; avec_vos -14 14; avec_votre 9 -9; avec_vous -19 19
avez 8 -8; avez_aucun -13 13; avez_besoi 8 -8; avez_bien 7 -7; avez_dit 8 -8; avez_mal 12 -12; avez_un 8 -8
aviez 6 -6; aviez_dit 6 -6; avoca -16 16; avoca_> -16 16; avoir 1 -1; avoir_affai -7 7; avoir_quelq 7 -7
avoir_serie -8 8; avoir_un 8 -8; avoir_une 11 -11; avons 7 -7; avons_demen 6 -6; avons_un 7 -7; avoue 6 -6
avoue_que 6 -6; b 15 -15; b_aroba 5 -5; b_comme 11 -11; b_e 7 -7; b_r 5 -5; bah 15 -15; bah_c 7 -7; bah_ecout 6 -6
bah_non 8 -8; bah_oui 8 -8; bah_voila 10 -10; baill 5 -5; baill_aroba 5 -5; baiss 7 -7; baiss_la 7 -7; balad -7 7
balad_d -7 7; banca 6 -6; banca_> 6 -6; bande -22 22; bande_d -15 15; bande_de -15 15; banqu 8 -8; banqu_> 8 -8
barre 10 -10; barre_> 10 -10; barre_de 5 -5; base 6 -6; base_> 6 -6; be 6 -6; be_> 6 -6; beau 12 -12
beau_aujou 7 -7; beau_redem 8 -8; beauc 13 -13; beauc_> 7 -7; beauc_c 12 -12; beauc_chef 7 -7; beauc_mieux 8 -8
belka 7 -7; belka_b 7 -7; ben 13 -13; ben_c 13 -13; ben_ca 6 -6; ben_gros 8 -8; ben_j 7 -7; ben_ma 4 -4
ben_moi 8 -8; ben_non 5 -5; ben_oui 9 -9; ben_voila 9 -9; benal 9 -9; benal_> 9 -9; berna 15 -15; berna_> 15 -15
berth 5 -5; berth_e 5 -5; besoi 17 -17; besoi_> 11 -11; besoi_d 15 -15; besoi_de 11 -11; bete 10 -10; bete_> 10 -10
bien 15 -15; bien_> 20 -20; bien_aimab 12 -12; bien_ca 18 -18; bien_compr 7 -7; bien_enten 12 -12; bien_evide 9 -9
bien_faire -20 20; bien_franc 8 -8; bien_le 5 -5; bien_maint 9 -9; bien_notre 7 -7; bien_oui 7 -7; bien_s 6 -6
bien_sur 13 -13; bizar 20 -20; bizar_> 15 -15; bizar_quand 7 -7; blabl 11 -11; blabl_> 11 -11; blanc 5 -5
blanc_de 5 -5; bleu 6 -6; bleu_fixe 6 -6; bleue 6 -6; bleue_ne 6 -6; bloqu 8 -8; bloqu_> 8 -8; bluew 6 -6
bluew_point 6 -6; boite -22 22; boite_> -13 13; boite_de -12 12; boite_j -6 6; boite_mail 12 -12; boiti 7 -7
boiti_> 7 -7; boiti_blanc 5 -5; boiti_et 2 -2; bol -13 13; bol_> -6 6; bol_de -16 16; bon 19 -19; bon_> 22 -22
bon_c 6 -6; bon_ca 6 -6; bon_et 6 -6; bon_la 4 -4; bon_laiss 8 -8; bon_monsi 6 -6; bon_pour 11 -11; bonjo 17 -17
bonjo_> 9 -9; bonjo_c 3 -3; bonjo_j 11 -11; bonjo_je 4 -4; bonjo_madam 6 -6; bonjo_mamad 7 -7; bonjo_olivi 7 -7
bonjo_phili 7 -7; bons -13 13; bons_a -13 13; borde 7 -7; borde_> 11 -11; borde_de -12 12; borde_derri 5 -5
borne -9 9; borne_> -9 9; bots 12 -12; bots_je 12 -12; bouff -5 5; bouff_> -5 5; boula 13 -13; boula_a 6 -6
boula_du 9 -9; boula_point 6 -6; boule -8 8; boule_> -8 8; bourr -8 8; bourr_> -8 8; bout -15 15; bout_> -15 15
bouto 11 -11; bouto_de 11 -11; bouto_pour 6 -6; box 14 -14; box_> 4 -4; box_ca 2 -2; box_clign 6 -6; box_elle 3 -3
box_est 13 -13; box_fonct 4 -4; box_s 10 -10; box_toute 12 -12; branc 15 -15; branc_n 15 -15; branc_sur 6 -6
branl -6 6; branl_> -6 6; bras -4 4; bras_casse -4 4; breta 6 -6; breta_ca 6 -6; bruit 16 -16; bruit_c 7 -7
bruit_est 11 -11; bruit_la 9 -9; bug 8 -8; bug_> 8 -8; bugue 13 -13; bugue_> 13 -13; burea 10 -10; burea_> 8 -8
burea_depui 4 -4; burea_il 8 -8; burea_sont 7 -7; burea_tous 5 -5; c -2 2; c_e 7 -7; c_est -3 3; c_point 6 -6
ca 7 -7; ca_> 14 -14; ca_a 18 -18; ca_arriv 5 -5; ca_atten 8 -8; ca_aux -10 10; ca_avait 6 -6; ca_bug 8 -8
ca_bugue 13 -13; ca_c -5 5; ca_chang 13 -13; ca_charg 11 -11; ca_comme -7 7; ca_coupe 12 -12; ca_depas -9 9
ca_depen 12 -12; ca_drach 5 -5; ca_du 6 -6; ca_dure -13 13; ca_fait -5 5; ca_fonct 7 -7; ca_gresi 10 -10; ca_je 9 -9
ca_lag 7 -7; ca_m -4 4; ca_march 6 -6; ca_me -6 6; ca_mon 4 -4; ca_n 10 -10; ca_ne 14 -14; ca_non 8 -8
ca_oui 14 -14; ca_passe 4 -4; ca_plant 9 -9; ca_que 19 -19; ca_rame 10 -10; ca_recom 7 -7; ca_redem 13 -13
ca_refon 12 -12; ca_remar 18 -18; ca_roule 12 -12; ca_saute 13 -13; ca_sonne 7 -7; ca_suffi -20 20; ca_une -6 6
ca_va 9 -9; ca_vient 7 -7; ca_y 13 -13; cabin 6 -6; cabin_tiret 6 -6; cable 1 -1; cable_de 8 -8; calme 20 -20
calme_> 20 -20; camer 13 -13; camer_de 8 -8; camer_ne 10 -10; campa 8 -8; campa_> 8 -8; canal 4 -4; canal_du 4 -4
canar 9 -9; canar_> 9 -9; capte 7 -7; capte_bien 5 -5; capte_pas 4 -4; capte_plus 11 -11; capte_rien 5 -5
caron 8 -8; caron_preno 8 -8; carpe 10 -10; carpe_> 10 -10; carre 7 -7; carre_merci 7 -7; carte 9 -9
carte_bleue 6 -6; carte_sim 9 -9; cas 10 -10; cas_> 10 -10; casqu -9 9; casqu_> -7 7; casqu_de -12 12; casse -13 13
casse_> -13 13; cata 9 -9; cata_ma 9 -9; catas 1 -1; catas_je 5 -5; catas_votre -6 6; cause 14 -14; cause_a 14 -14
cave 13 -13; cave_> 13 -13; ce 4 -4; ce_cable 12 -12; ce_matin 12 -12; ce_n 9 -9; ce_qu 7 -7; ce_que 18 -18
ce_servi -10 10; ce_soit 15 -15; ce_ticke 9 -9; ce_trava -11 11; cela 12 -12; cela_en 6 -6; cela_meme 10 -10
celui 12 -12; celui_la 12 -12; cent 4 -4; cent_quatr 4 -4; centa 9 -9; centa_> 9 -9; centr 10 -10; centr_> 9 -9
centr_point 6 -6; cents 10 -10; cents_> 10 -10; certa 12 -12; certa_> 12 -12; ces 1 -1; ces_cable 10 -10
ces_panne -10 10; ces_petit 10 -10; ces_reven 6 -6; cesse -7 7; cesse_de -7 7; cette -10 10; cette_boite -12 12
cette_box -11 11; cette_semai 10 -10; ch 6 -6; ch_> 6 -6; chale 10 -10; chale_insup 10 -10; chamb 5 -5
chamb_du 3 -3; chamb_le 5 -5; chang 20 -20; chang_> 15 -15; chang_d 11 -11; chang_de 6 -6; chang_le 4 -4
chang_pas 6 -6; chang_rien 13 -13; chape 9 -9; chape_de 9 -9; charg 11 -11; charg_> 7 -7; charg_jamai 7 -7
charg_pas 10 -10; charl -10 10; charl_> -10 10; chat 7 -7; chat_est 7 -7; chef 12 -12; chef_> 7 -7; chef_a 7 -7
chef_d 7 -7; chelo 9 -9; chelo_mais 11 -11; chelo_votre 8 -8; chepa 14 -14; chepa_moi 14 -14; cherc 13 -13
cherc_le 11 -11; cherc_mes 9 -9; cherc_mon 5 -5; cheri 9 -9; cheri_je 9 -9; cheva 8 -8; cheva_> 8 -8; chez 2 -2
chez_gmail 6 -6; chez_machi 9 -9; chez_moi 11 -11; chez_mort 7 -7; chez_vous -10 10; chez_wanad 9 -9; chich -6 6
chich_vous -6 6; chien 3 -3; chien_> 8 -8; chien_aboie 8 -8; chien_j -9 9; chier -13 13; chier_> -13 13
chose_> 5 -5; chose_ca -8 8; chrom 9 -9; chrom_> 9 -9; cinq 17 -17; cinq_> 7 -7; cinq_et 10 -10; cinq_heure 6 -6
cinq_ou 11 -11; cinq_quatr 3 -3; cinq_soixa 3 -3; cinq_vingt 3 -3; cinqu_> 12 -12; cinqu_euros -6 6
cinqu_fois -10 10; cinqu_quatr 4 -4; cinqu_six 5 -5; cinqu_trois 3 -3; clair 13 -13; clair_maint 8 -8
clair_point 4 -4; clair_rouss 8 -8; claqu -6 6; claqu_de -6 6; clien -2 2; clien_> -10 10; clien_chez 10 -10
clien_comme -7 7; clien_par 9 -9; clien_quara 7 -7; clign 7 -7; clign_> 6 -6; clign_sur 7 -7; clign_toujo 9 -9
clore 5 -5; clore_le 5 -5; cocho -11 11; cocho_> -11 11; code 10 -10; code_erreu 6 -6; code_puk 9 -9; coeur 10 -10
coeur_> 10 -10; coler -10 10; coler_> -9 9; coler_contr -13 13; coler_monsi -11 11; colis 8 -8; colis_par 8 -8
colle -2 2; colle_> 6 -6; colle_a 11 -11; colle_non 3 -3; colle_sont 8 -8; colle_un -8 8; com 10 -10; com_> 9 -9
com_tout 6 -6; combi -2 2; combi_> 11 -11; combi_c 7 -7; combi_de -8 8; combi_n 6 -6; comme -1 1; comme_a -12 12
comme_anato 5 -5; comme_berna 10 -10; comme_berth 5 -5; comme_ca -7 7; comme_desir 5 -5; comme_en 8 -8
comme_eugen 5 -5; comme_je 9 -9; comme_ne 3 -3; comme_nicol 5 -5; comme_raoul 5 -5; comme_serie -7 7
comme_vous 12 -12; commu 7 -7; commu_avec 7 -7; compl 8 -8; compl_> 19 -19; compl_mon 10 -10; compl_nul -12 12
compl_pourr 5 -5; compr_> 20 -20; compr_que 11 -11; compr_rien -22 22; compt 4 -4; compt_> 8 -8; compt_a 9 -9
compt_aroba 5 -5; compt_c -11 11; con -11 11; con_> -11 11; confl 4 -4; confl_d 4 -4; conna -9 9; conna_> -13 13
conna_a 6 -6; conna_pas 14 -14; conna_tu -9 9; conne 13 -13; conne_> 9 -9; conne_au 7 -7; conne_avec 5 -5
conne_de 5 -5; conne_est 9 -9; conne_et 4 -4; conne_exion 4 -4; conne_inter 3 -3; conne_mon 3 -3; conne_pas 10 -10
conne_plus 11 -11; conse 18 -18; conse_> 16 -16; conse_banca 6 -6; conse_etait 7 -7; conse_m 8 -8; conso 12 -12
conso_> 7 -7; conso_d 5 -5; conso_de 7 -7; conso_ma 13 -13; conso_march 11 -11; conso_ne 8 -8; conso_qui 5 -5
conso_trouv 4 -4; consu 7 -7; consu_notre 7 -7; conta 14 -14; conta_aroba 6 -6; conta_avec 6 -6; conta_ne 6 -6
conta_ont 7 -7; conte 11 -11; conte_de 9 -9; conte_mais 8 -8; contr 2 -2; contr_> 27 -27; contr_avec 7 -7
contr_est 8 -8; contr_moi 11 -11; contr_profe 6 -6; contr_vous -13 13; convi 11 -11; convi_tres 11 -11; cool 7 -7
cool_merci 7 -7; corre 19 -19; corre_> 10 -10; corre_ca 12 -12; corre_de 6 -6; costa 8 -8; costa_> 8 -8; cote 9 -9
cote_> 9 -9; coule 6 -6; coule_> 6 -6; coupe 21 -21; coupe_> 18 -18; coupe_je 4 -4; coupe_le 8 -8; coupe_plus 14 -14
coupe_tous 2 -2; coupu 10 -10; coupu_> 13 -13; coupu_gener 5 -5; courr 14 -14; courr_> 14 -14; cours 8 -8
cours_> 8 -8; crass -11 11; crass_> -11 11; crois 12 -12; crois_> 11 -11; crois_bien 5 -5; crois_que 12 -12
cuisi 10 -10; cuisi_> 10 -10; cul -7 7; cul_> -7 7; d 5 -5; d_a 16 -16; d_abonn 11 -11; d_abrut -12 12; d_acces 4 -4
d_accor 16 -16; d_admin 5 -5; d_adres 4 -4; d_aide 7 -7; d_alemb 8 -8; d_appel 11 -11; d_arnaq 9 -9; d_aroba 6 -6
d_atten -6 6; d_comme 5 -5; d_eau 6 -6; d_envoy 8 -8; d_equip 7 -7; d_erreu 7 -7; d_escro -11 11; d_essay 10 -10
d_etre 5 -5; d_euros -6 6; d_explo -11 11; d_incap -8 8; d_incom -10 10; d_inter 12 -12; d_ordin 7 -7; d_oreil 5 -5
d_u 8 -8; d_un -11 11; d_une -11 11; da 12 -12; da_c 4 -4; da_costa 8 -8; dame 3 -3; dame_> 11 -11; dame_sans -6 6
dans 21 -21; dans_dix 4 -4; dans_l 12 -12; dans_la 13 -13; dans_le 17 -17; dans_ma 6 -6; de -6 6; de_borde 11 -11
de_bouff -5 5; de_branl -6 6; de_bras -4 4; de_bruit 7 -7; de_canar 9 -9; de_ces -10 10; de_cette -11 11
de_charl -10 10; de_chez 7 -7; de_chich -6 6; de_clien 7 -7; de_cocho -11 11; de_colle 8 -8; de_compt 8 -8
de_conna -11 11; de_conne 4 -4; de_conse 5 -5; de_coule 6 -6; de_coupu 13 -13; de_debit 9 -9; de_faire -10 10
de_fois -8 8; de_forfa 6 -6; de_grave 7 -7; de_gresi 7 -7; de_gueul -13 13; de_guign -10 10; de_jeux 7 -7
de_joind 9 -9; de_l -11 11; de_la -3 3; de_laiss -15 15; de_ma -11 11; de_machi 4 -4; de_mail 14 -14; de_mal 8 -8
de_malad 6 -6; de_march 6 -6; de_marse 10 -10; de_me -10 10; de_meme 6 -6; de_merde -13 13; de_mobil 6 -6
de_moi -27 27; de_mon 8 -8; de_nazes -6 6; de_nos 3 -3; de_notre -3 3; de_nous -13 13; de_nouve 15 -15
de_novem 7 -7; de_nuls -12 12; de_ouf 6 -6; de_paiem 7 -7; de_paill 9 -9; de_passe 9 -9; de_payer -10 10
de_perso 17 -17; de_poste 7 -7; de_prend -6 6; de_probl 12 -12; de_quest 14 -14; de_quoi 17 -17; de_raise 8 -8
de_recou 7 -7; de_redem 8 -8; de_repar -11 11; de_repet -9 9; de_resea 6 -6; de_retab 7 -7; de_rien 6 -6
de_rigol -12 12; de_s 17 -17; de_servi 7 -7; de_souci 19 -19; de_stras 3 -3; de_surve 8 -8; de_synch 8 -8
de_techn 6 -6; de_telep 12 -12; de_teste 10 -10; de_tonal 5 -5; de_tout -10 10; de_trait -7 7; de_vive 5 -5
de_voleu -6 6; de_vos -11 11; de_votre -5 5; de_vous 7 -7; de_wifi 12 -12; debit 13 -13; debit_est 9 -9
debit_et 9 -9; debit_n 8 -8; debor 15 -15; debor_> 11 -11; debor_sur 6 -6; debra 11 -11; debra_> 10 -10
debra_dix 2 -2; debra_et 10 -10; debra_la 9 -9; debra_le 6 -6; debut 7 -7; debut_oui 7 -7; decle 9 -9
decle_direc 9 -9; decod 8 -8; decod_affic 6 -6; decod_est 7 -7; decon 12 -12; decon_> 11 -11; decon_toute 10 -10
decro 5 -5; decro_> 4 -4; decro_y 7 -7; decu 19 -19; decu_> 19 -19; degag -9 9; degag_avec -9 9; degat 10 -10
degat_des 10 -10; degou -8 8; degou_de -8 8; degue -10 10; degue_de -10 10; deja 10 -10; deja_appel 10 -10
deja_parle 5 -5; delai -5 5; delai_c -5 5; delph 6 -6; delph_rouss 6 -6; demai 6 -6; demai_> 6 -6; deman 8 -8
deman_a 7 -7; deman_le 10 -10; demar 13 -13; demar_l 13 -13; demen 6 -6; demen_en 6 -6; demi 9 -9; demi_douza 9 -9
demoi 6 -6; demoi_du 6 -6; depan 6 -6; depan_> 6 -6; depan_ma 6 -6; depas -14 14; depas_l -8 8; depas_les -9 9
depen 14 -14; depen_> 12 -12; depen_d 6 -6; deplo -14 14; deplo_> -14 14; depui 20 -20; depui_ce 10 -10
depui_deux 3 -3; depui_dix 15 -15; depui_hier 9 -9; depui_la 5 -5; depui_le 11 -11; depui_neuf 4 -4
depui_trois 6 -6; depui_une 5 -5; deran 11 -11; deran_pour 11 -11; derni 7 -7; derni_> 11 -11; derri 5 -5
derri_fait 2 -2; derri_il 5 -5; des -4 4; des_appel 6 -6; des_eaux 10 -10; des_escro -13 13; des_gros -7 7
des_grzz 7 -7; des_idiot -6 6; des_incap -11 11; des_incom -11 11; des_lilas 8 -8; des_machi 9 -9; des_mails 8 -8
des_milli -6 6; des_poste 6 -6; des_trava 5 -5; des_voleu -16 16; desce 11 -11; desce_a 11 -11; desir 5 -5
desir_> 5 -5; desol 22 -22; desol_> 18 -18; desol_de 8 -8; desol_mais 8 -8; dessu 1 -1; dessu_> 5 -5; dessu_de 6 -6
dessu_la -7 7; detec 8 -8; detec_> 8 -8; deux 16 -16; deux_> 23 -23; deux_aroba 4 -4; deux_autre 10 -10
deux_cents 10 -10; deux_doigt -11 11; deux_et 3 -3; deux_f 6 -6; deux_fois 9 -9; deux_gsm 13 -13; deux_heure 15 -15
deux_jours 7 -7; deux_l 8 -8; deux_megas 5 -5; deux_mille 7 -7; deux_minut 13 -13; deux_n 6 -6; deux_nonan 4 -4
deux_ordin 6 -6; deux_pc 8 -8; deux_r 5 -5; deux_secon 8 -8; deux_table 11 -11; deux_trent 3 -3; deux_un 8 -8
deux_zero 3 -3; deuxi 13 -13; deuxi_fois 11 -11; deuxi_poste 8 -8; devai 4 -4; devai_venir 4 -4; devan 10 -10
devan_> 12 -12; devan_l 6 -6; devoi 2 -2; devoi_sur 2 -2; diall 10 -10; diall_a 7 -7; diall_de 7 -7; dilig 10 -10
dilig_> 10 -10; dingu -8 8; dingu_> -11 11; dingu_ca 9 -9; dirai 16 -16; dirai_> 14 -14; dirai_que 12 -12
dire 23 -23; dire_> 13 -13; dire_ca 5 -5; dire_marti 7 -7; dire_que 17 -17; direc 18 -18; direc_> 9 -9
direc_aroba 6 -6; direc_n 7 -7; direc_techn 10 -10; dis -1 1; dis_> -7 7; dis_ca 8 -8; dispa 7 -7; dispa_> 7 -7
dit 18 -18; dit_> 6 -6; dit_aucun 5 -5; dit_d 11 -11; dit_de 8 -8; dit_et 8 -8; dit_non 13 -13; dit_qu 6 -6
dit_que 9 -9; dites 16 -16; dites_> 16 -16; dites_donc 6 -6; dix 8 -8; dix_> 10 -10; dix_ans 10 -10; dix_fois -14 14
dix_heure 14 -14; dix_huit 10 -10; dix_minut 11 -11; dix_neuf 1 -1; dix_sept 1 -1; dizai 9 -9; dizai_de 7 -7
dizai_je 10 -10; doigt -11 11; doigt_d -11 11; dois 11 -11; dois_consu 7 -7; dois_redem 9 -9; dois_regar 7 -7
domma 15 -15; domma_> 15 -15; donc 12 -12; donc_euh 8 -8; donc_lea 5 -5; donc_mon 6 -6; donne 10 -10; donne_> 9 -9
donne_moi 7 -7; donne_mon 5 -5; donne_pas 3 -3; dos -10 10; dos_> -15 15; dos_de -9 9; dossi 6 -6; dossi_> 6 -6
douza 9 -9; douza_de 9 -9; douze 11 -11; douze_> 16 -16; douze_euh 3 -3; douze_treiz 5 -5; douze_trent 5 -5
down 8 -8; down_de 8 -8; drach 5 -5; drach_ici 5 -5; du_bruit 9 -9; du_burea 10 -10; du_centr 9 -9; du_du 6 -6
du_fax 8 -8; du_fixe 8 -8; du_fond 3 -3; du_fouta -10 10; du_grand -5 5; du_magas 8 -8; du_monde -11 11
du_parc 8 -8; du_six 6 -6; du_stand 6 -6; du_ticke 8 -8; du_tiret 6 -6; du_tout 23 -23; du_vol -17 17; du_wifi 4 -4
duboi 6 -6; duboi_de 6 -6; dubre 5 -5; dubre_d 5 -5; dupli 10 -10; dupli_> 10 -10; dupon 12 -12; dupon_> 8 -8
dupon_aroba 5 -5; dupon_d 5 -5; dupon_gmail 8 -8; duran 9 -9; duran_aroba 6 -6; duran_frere 6 -6; dure -13 13
dure_> -8 8; dure_c -13 13; dure_d 5 -5; dure_et -7 7; e 13 -13; e_comme 5 -5; e_deux 5 -5; e_l 7 -7; e_m 7 -7
e_mare -8 8; e_r 6 -6; e_u 7 -7; eau 6 -6; eau_a 6 -6; eaux 10 -10; eaux_> 10 -10; ecole 9 -9; ecole_> 9 -9
ecout -20 20; ecout_> -6 6; ecout_ca 6 -6; ecout_moi -7 7; ecout_ou -5 5; ecout_pas -13 13; ecran 5 -5
ecran_de 5 -5; effet 11 -11; effet_> 11 -11; eh 7 -7; eh_bien 7 -7; elle 13 -13; elle_a 6 -6; elle_clign 9 -9
elle_dit 6 -6; elle_est 11 -11; elle_meme 11 -11; elle_peut 2 -2; elle_repon 6 -6; elle_s 2 -2; embet 22 -22
embet_> 24 -24; embet_quand 5 -5; embet_un 7 -7; emett 8 -8; emett_> 8 -8; emplo 6 -6; emplo_sinon 6 -6; en -2 2
en_a -11 11; en_ai -23 23; en_avoir -8 8; en_bourr -8 8; en_breta 6 -6; en_coler -10 10; en_commu 7 -7
en_conta 6 -6; en_cours 8 -8; en_e -8 8; en_effet 11 -11; en_fait 5 -5; en_infor 16 -16; en_mars 6 -6; en_occup 8 -8
en_ordre 6 -6; en_panne 18 -18; en_passe 6 -6; en_peux -20 20; en_prior 6 -6; en_quara 8 -8; en_quatr 7 -7
en_rade 8 -8; en_relat 8 -8; en_rond 7 -7; en_sais 15 -15; en_telet 7 -7; en_train 10 -10; en_un 6 -6
en_veux 13 -13; encor 15 -15; encor_> 16 -16; encor_essay 5 -5; encor_lache 9 -9; encor_laiss 6 -6; encor_le 6 -6
encor_lent 12 -12; encor_une 12 -12; enerv -8 8; enerv_> -18 18; enerv_ces 10 -10; enerv_mais -4 4; enerv_pas 8 -8
enerv_pour 9 -9; enerv_rassu 11 -11; enfan 12 -12; enfan_mais 7 -7; enfan_peuve 2 -2; enfan_sont 9 -9; enfin 10 -10
enfin_> 11 -11; enfin_je 7 -7; enfin_non 7 -7; enfin_oui 4 -4; enfin_si 9 -9; enfin_vous -6 6; ennuy 15 -15
ennuy_> 15 -15; enorm 12 -12; enorm_ce 12 -12; ensem 8 -8; ensem_des 6 -6; ensem_du 8 -8; enten 5 -5; enten_> -3 3
enten_mais 11 -11; enten_mal 8 -8; enten_par 10 -10; enten_parfa 14 -14; enten_pas 8 -8; enten_plus 7 -7
entra 11 -11; entra_ne 11 -11; entre 8 -8; entre_> 2 -2; entre_aussi -8 8; entre_avec 8 -8; entre_c 5 -5
entre_cinq 10 -10; entre_vingt 7 -7; envie -10 10; envie_de -10 10; envoy_des 8 -8; envoy_mon -6 6; enzo 6 -6
enzo_deux 6 -6; equip 7 -7; equip_> 7 -7; erreu 13 -13; erreu_> 13 -13; erreu_monsi 6 -6; escal 9 -9; escal_> 9 -9
escro -18 18; escro_> -18 18; espec -13 13; espec_d -11 11; espec_de -11 11; esper 10 -10; esper_que 10 -10
essay 18 -18; essay_> 18 -18; esse 5 -5; esse_aime 5 -5; esse_sur 5 -5; est 8 -8; est_a 4 -4; est_abuse -17 17
est_arriv 4 -4; est_au 8 -8; est_aux 6 -6; est_avec 21 -21; est_beauc 8 -8; est_bien 19 -19; est_bizar 20 -20
est_bleu 6 -6; est_bloqu 5 -5; est_bon 13 -13; est_c 9 -9; est_ca 10 -10; est_carre 7 -7; est_catas 5 -5
est_ce 13 -13; est_cela 10 -10; est_chelo 8 -8; est_clair 8 -8; est_compl 8 -8; est_conse 6 -6; est_corre 16 -16
est_coupe 18 -18; est_dans 6 -6; est_de -17 17; est_decon 10 -10; est_degue -10 10; est_derri 2 -2; est_dingu 9 -9
est_dix 10 -10; est_domma 15 -15; est_du -21 21; est_embet 15 -15; est_en 16 -16; est_encor 12 -12; est_enerv 13 -13
est_enorm 12 -12; est_etein 6 -6; est_eva 11 -11; est_exact 9 -9; est_ferna 9 -9; est_fini 8 -8; est_franc 8 -8
est_frust 10 -10; est_furie 11 -11; est_genti 11 -11; est_honte -15 15; est_hors 10 -10; est_hs 8 -8
est_inacc -15 15; est_inadm -24 24; est_infer 7 -7; est_insen -16 16; est_insta 8 -8; est_insup -23 23
est_inter 6 -6; est_intol -19 19; est_isabe 3 -3; est_je 14 -14; est_julie 9 -9; est_karim 9 -9; est_la 8 -8
est_lamen -16 16; est_le 19 -19; est_lea 8 -8; est_lent 10 -10; est_lente 8 -8; est_les 5 -5; est_long 13 -13
est_ma 7 -7; est_madam 5 -5; est_marra 8 -8; est_mauva 7 -7; est_mieux 13 -13; est_moi 17 -17; est_mon 9 -9
est_monsi 11 -11; est_morea 7 -7; est_mort 8 -8; est_muet 8 -8; est_n -16 16; est_noire 7 -7; est_nul 22 -22
est_nulle 7 -7; est_ok 10 -10; est_orang 7 -7; est_parei 15 -15; est_parfa 7 -7; est_parti 6 -6; est_pas -3 3
est_pasca 10 -10; est_passe 6 -6; est_penib 15 -15; est_pixel 3 -3; est_plus 17 -17; est_possi 12 -12
est_pour 18 -18; est_propr -7 7; est_que 9 -9; est_quinz 5 -5; est_quoi -8 8; est_redev 7 -7; est_regle 14 -14
est_relou 12 -12; est_rendu -8 8; est_repar 9 -9; est_resol 9 -9; est_respo 8 -8; est_retab 13 -13; est_reven 15 -15
est_rouge 9 -9; est_scand -19 19; est_se -6 6; est_sfr 10 -10; est_stabl 13 -13; est_sur 7 -7; est_sylvi 6 -6
est_tombe 7 -7; est_toujo -1 1; est_tout 16 -16; est_tres 13 -13; est_un -1 1; est_une -23 23; est_urgen 7 -7
et 3 -3; et_annul 6 -6; et_apres 3 -3; et_c 9 -9; et_ca 7 -7; et_depui 5 -5; et_deux 7 -7; et_dix 10 -10; et_et 9 -9
et_il 4 -4; et_inadm -7 7; et_inter 5 -5; et_j -2 2; et_je -6 6; et_la 10 -10; et_le 7 -7; et_ma 8 -8; et_mes 2 -2
et_onze 8 -8; et_perso -7 7; et_puis 6 -6; et_rallu 9 -9; et_rebra 10 -10; et_simpl -5 5; et_trois 8 -8; et_un 5 -5
et_une 13 -13; et_vingt 7 -7; etage 8 -8; etage_> 8 -8; etait 7 -7; etait_sympa 7 -7; ete 7 -7; ete_annul 9 -9
ete_suspe 5 -5; etein 17 -17; etein_> 11 -11; etein_et 9 -9; etein_la 8 -8; etes 1 -1; etes_bien 12 -12
etes_bons -13 13; etes_d -11 11; etes_des -17 17; etes_formi 15 -15; etes_genti 12 -12; etes_incap -11 11
etes_incom -19 19; etes_nuls -11 11; etes_pas -9 9; etes_pour 19 -19; etes_qu -6 6; etes_que -9 9; etes_tous -11 11
etes_tres 18 -18; etes_trop -5 5; etes_un 10 -10; etes_une -10 10; etes_vraim -13 13; etonn 17 -17; etonn_> 17 -17
etre 11 -11; etre_furie 10 -10; etre_humai 4 -4; etre_mis 6 -6; etre_rappe 5 -5; eu 13 -13; eu_de 6 -6
eu_trois 7 -7; eu_une 8 -8; eugen 5 -5; eugen_r 5 -5; euh 14 -14; euh_> 11 -11; euh_atten 7 -7; euh_ben 4 -4
euh_c 10 -10; euh_donc 5 -5; euh_douze 3 -3; euh_j 8 -8; euh_je 4 -4; euh_mon 4 -4; euh_oui 9 -9; euh_quara 3 -3
euh_quatr 11 -11; euros -8 8; euros_par -8 8; eva 11 -11; eva_longo 11 -11; evide 10 -10; evide_> 8 -8
evide_que 9 -9; evite 11 -11; evite_> 11 -11; exact 20 -20; exact_> 17 -17; exact_nous 6 -6; exact_parei 9 -9
exced -21 21; exced_> -12 12; exced_c -10 10; exced_par -9 9; excus 20 -20; excus_le 5 -5; excus_moi 20 -20
exige -1 1; exige_qu 10 -10; exige_un -12 12; exion 4 -4; exion_est 4 -4; expli 5 -5; expli_tout 5 -5; explo -11 11
explo_> -11 11; expre -8 8; expre_ou -8 8; f 6 -6; f_et 6 -6; fabre 10 -10; fabre_> 10 -10; fache 9 -9; fache_> 9 -9
facon 11 -11; facon_> 11 -11; faibl 8 -8; faibl_> 8 -8; faire -12 12; faire_> -11 11; faire_ca -10 10
faire_foutr -14 14; faire_long 14 -14; faire_mes 8 -8; faire_moi 11 -11; faire_ses 2 -2; faire_voir -10 10
fais 5 -5; fais_meme 5 -5; fait 1 -1; fait_> 28 -28; fait_beau 7 -7; fait_c 5 -5; fait_ce 8 -8; fait_chier -13 13
fait_des 7 -7; fait_deux 17 -17; fait_dix -14 14; fait_exact 9 -9; fait_longt 18 -18; fait_pas 6 -6; fait_plus 6 -6
fait_quatr -8 8; fait_rien -7 7; fait_rire 14 -14; fait_tombe 4 -4; fait_un -6 6; fait_une 6 -6; faite -11 11
faite_comme 11 -11; faite_expre -8 8; faite_perdr -10 10; faite_tourn -8 8; falla 4 -4; falla_chang 4 -4; fan -6 6
fan_de -6 6; fanny 7 -7; fanny_point 7 -7; fatig 11 -11; fatig_> 18 -18; fatig_avec -11 11; faudr 7 -7; faudr_l 6 -6
faudr_parle 5 -5; faudr_redem 5 -5; faut -1 1; faut_arret -6 6; faut_pas 8 -8; faut_que 13 -13; faut_vous -8 8
faute 12 -12; faute_> 24 -24; faute_et -6 6; faux 17 -17; faux_> 17 -17; fax 8 -8; fax_ne 8 -8; felic 7 -7
felic_pour 7 -7; femme 19 -19; femme_> 6 -6; femme_en 16 -16; ferme -9 9; ferme_ta -9 9; ferna 9 -9
ferna_rocha 9 -9; feu 2 -2; feu_> 2 -2; fibre 11 -11; fibre_> 9 -9; fibre_a 5 -5; fibre_est 4 -4; fibre_et 7 -7
fibre_la 6 -6; fibre_profe 6 -6; fiche -11 11; fiche_de -9 9; fiche_du -14 14; figur 7 -7; figur_vous 7 -7; fil 6 -6
fil_n 6 -6; fille 12 -12; fille_> 13 -13; fille_elle 6 -6; fille_me 8 -8; fille_qui 7 -7; fils 10 -10; fils_> 10 -10
fils_m 7 -7; fils_sur 5 -5; fin -10 10; fin_> -10 10; fini 8 -8; fini_c 8 -8; fixe 14 -14; fixe_> 8 -8; fixe_de 8 -8
fixe_est 6 -6; fixe_et 7 -7; fixe_ne 3 -3; flott 3 -3; flott_mobil 3 -3; fois -14 14; fois_> 22 -22
fois_cette 10 -10; fois_il -8 8; fois_meme 9 -9; fois_que -26 26; fonct 24 -24; fonct_> 8 -8; fonct_mais 4 -4
fonct_ni 3 -3; fonct_nicke 10 -10; fonct_pas 17 -17; fonct_plus 6 -6; fond 3 -3; fond_> 3 -3; fondu 5 -5
fondu_je 5 -5; fonta 8 -8; fonta_j 8 -8; forfa 6 -6; forfa_> 6 -6; formi 15 -15; formi_> 15 -15; fort 5 -5
fort_> 5 -5; fortn 6 -6; fortn_j 6 -6; fourn 11 -11; fourn_> 11 -11; fous -6 6; fous_de -6 6; fout -14 14
fout_de -13 13; fout_les -8 8; fouta -13 13; fouta_de -13 13; foute -17 17; foute_de -11 11; foute_moi -9 9
foutr -14 14; foutr_> -14 14; fr 11 -11; fr_> 11 -11; fr_voila 5 -5; frais 6 -6; frais_> 6 -6; franc 3 -3
franc_> 8 -8; franc_j -7 7; free 5 -5; free_point 5 -5; frere 9 -9; frere_> 6 -6; frere_ca 6 -6; froid 9 -9
froid_de 9 -9; frust 10 -10; frust_mais 10 -10; furie -17 17; furie_> -12 12; furie_contr -5 5; furie_perso -10 10
g 6 -6; g_a 6 -6; galer 7 -7; galer_je 7 -7; gamin 4 -4; gamin_a 4 -4; garag 6 -6; garag_tiret 6 -6; garan 7 -7
garan_de 7 -7; garni 7 -7; garni_a 7 -7; gars 8 -8; gars_la 8 -8; gauti 6 -6; gauti_sans 6 -6; gener 5 -5
gener_d 5 -5; genre 6 -6; genre_j 6 -6; gens -21 21; gens_comme -18 18; gens_pour -6 6; genti 19 -19; genti_> 20 -20
genti_merci 9 -9; germa 10 -10; germa_fabre 10 -10; gille 8 -8; gille_fonta 8 -8; gmail 12 -12; gmail_com 8 -8
gmail_non 5 -5; gmail_point 8 -8; goff 13 -13; goff_> 8 -8; goff_a 7 -7; gonfl -11 11; gonfl_> -7 7
gonfl_serie -6 6; gonfl_votre -21 21; grand -5 5; grand_n -5 5; grave 16 -16; grave_> 15 -15; grave_ca 5 -5
grave_ne 7 -7; gresi 8 -8; gresi_> 7 -7; gresi_horri 10 -10; gresi_telle 5 -5; grill 5 -5; grill_avec 5 -5
gros -6 6; gros_jaser 8 -8; gros_voleu -7 7; grzz 7 -7; grzz_dans 7 -7; grzz_grzz 7 -7; gsm 13 -13; gsm_c 13 -13
gueul -20 20; gueul_> -13 13; gueul_la -10 10; gueul_sale -7 7; gueul_votre -6 6; guign -10 10; guign_> -10 10
h 8 -8; h_g 6 -6; h_point 6 -6; habit 13 -13; habit_> 8 -8; habit_a 11 -11; habit_au 6 -6; habit_la 14 -14
haine -16 16; haine_> -16 16; hallu -12 12; hallu_> -12 12; hamon 5 -5; hamon_respo 5 -5; helas 10 -10
helas_> 10 -10; helen 5 -5; helen_point 5 -5; heure 3 -3; heure_> 17 -17; heure_mais 5 -5; heure_que -10 10
hier 15 -15; hier_> 20 -20; hier_apres 8 -8; hier_soir 7 -7; histo -4 4; histo_> -4 4; hoffm 6 -6; hoffm_avec 6 -6
homme 8 -8; homme_> 8 -8; honte -19 19; honte_> -22 22; honte_de 3 -3; honte_je -1 1; honte_monsi -11 11
honte_votre -11 11; horri 10 -10; horri_sur 10 -10; hors -3 3; hors_de -3 3; hors_ligne 9 -9; hotma 6 -6
hotma_point 6 -6; hs 8 -8; hs_> 8 -8; hugue 5 -5; hugue_trent 5 -5; hui 7 -7; hui_> 7 -7; huit 12 -12; huit_> 5 -5
huit_chez 6 -6; huit_non 8 -8; huit_ordin 7 -7; huit_quara 3 -3; huit_quatr 2 -2; huit_septa 4 -4; huit_zero 4 -4
huita 5 -5; huita_et 5 -5; humai 15 -15; humai_> 14 -14; humai_s 9 -9; i 9 -9; i_e 6 -6; i_l 5 -5; i_t 6 -6
ici 5 -5; ici_et 5 -5; idee 9 -9; idee_ca 9 -9; idiot -6 6; idiot_> -6 6; il 17 -17; il_est 7 -7; il_fait 14 -14
il_falla 4 -4; il_faudr 6 -6; il_faut -2 2; il_march 3 -3; il_me 8 -8; il_n 4 -4; il_ne 8 -8; il_passe 5 -5
il_pleut 6 -6; il_possi 5 -5; il_s 8 -8; il_sembl 8 -8; il_tourn 7 -7; il_vous 9 -9; il_y 7 -7; imbec -11 11
imbec_> -11 11; imbec_j -4 4; impec 13 -13; impec_la 11 -11; impec_mais 9 -9; impor -13 13; impor_quel 15 -15
impor_quoi -21 21; impos 10 -10; impos_d 8 -8; impos_de 9 -9; impri 11 -11; impri_> 10 -10; impri_wifi 10 -10
inacc -15 15; inacc_> -15 15; inadm -23 23; inadm_> -16 16; inadm_ca -8 8; inadm_de -8 8; inadm_inadm -9 9
inadm_je -6 6; inadm_vous -9 9; incap -21 21; incap_> -14 14; incap_de -11 11; incid 6 -6; incid_> 6 -6
incom -16 16; incom_> -21 21; incom_crass -11 11; incom_depas -8 8; infer 7 -7; infer_> 7 -7; info 6 -6
info_aroba 6 -6; infor 16 -16; infor_> 16 -16; infos 8 -8; infos_ca 8 -8; inqui 19 -19; inqui_> 16 -16
inqui_pas 9 -9; inqui_un 9 -9; insen -16 16; insen_a -16 16; insta 10 -10; insta_> 8 -8; insta_je 7 -7; insup -13 13
insup_> -10 10; insup_a -15 15; insup_dans 11 -11; inter 16 -16; inter_> 16 -16; inter_dans 5 -5; inter_de 7 -7
inter_depui 4 -4; inter_impec 9 -9; inter_m 11 -11; inter_mais 2 -2; inter_march 3 -3; inter_merci 6 -6
inter_ne 3 -3; inter_nicke 8 -8; inter_pas 7 -7; inter_pour 8 -8; inter_prevu 6 -6; inter_sont 2 -2; inter_tout 9 -9
inter_toute 6 -6; intol -19 19; intol_> -13 13; intol_nous -6 6; intol_trois -12 12; inuti 6 -6; inuti_de 6 -6
inven 7 -7; inven_pour 7 -7; iphon 7 -7; iphon_le 7 -7; isabe 3 -3; isabe_perri 3 -3; j -4 4; j_ai 14 -14
j_aimer 11 -11; j_appel -13 13; j_arriv 6 -6; j_atten 5 -5; j_aurai 7 -7; j_en -24 24; j_enten 8 -8; j_esper 10 -10
j_essay 15 -15; j_etein 8 -8; j_exige -1 1; j_habit 12 -12; j_hallu -12 12; j_ouvre -10 10; j_p 6 -6; j_voudr 14 -14
j_y 6 -6; jamai -19 19; jamai_> -1 1; jamai_avec -11 11; jamai_avoir -7 7; jamai_chez -11 11; jamai_moi 5 -5
jamai_votre -6 6; jamai_vu -13 13; jaser 8 -8; jaser_avec 8 -8; je 5 -5; je_capte 5 -5; je_cherc 13 -13
je_comme -8 8; je_compr 11 -11; je_conna 10 -10; je_conso 13 -13; je_crois 12 -12; je_decro 5 -5; je_deman 7 -7
je_desce 11 -11; je_dirai 10 -10; je_dois 11 -11; je_donne 3 -3; je_euh 4 -4; je_fais 5 -5; je_l 14 -14; je_le 5 -5
je_m 18 -18; je_me 16 -16; je_n 12 -12; je_ne 14 -14; je_paie -12 12; je_parla 10 -10; je_parle 12 -12
je_paye -17 17; je_pense 12 -12; je_perds 7 -7; je_pete -9 9; je_peux 27 -27; je_plais 13 -13; je_pourr 9 -9
je_prefe 17 -17; je_prend 1 -1; je_rame 6 -6; je_re 5 -5; je_recoi 7 -7; je_redem 11 -11; je_regar 8 -8
je_regre 8 -8; je_resil -15 15; je_revie 12 -12; je_rigol 17 -17; je_sais 11 -11; je_souha 10 -10; je_suis -4 4
je_trava 10 -10; je_vais -18 18; je_verif 15 -15; je_verra 15 -15; je_veux 13 -13; je_viens 10 -10; je_voudr 17 -17
je_voula 6 -6; je_vous 21 -21; jean 12 -12; jean_dupon 8 -8; jean_point 5 -5; jeanl 6 -6; jeanl_en 6 -6; jeune 8 -8
jeune_homme 8 -8; jeux 7 -7; jeux_n 5 -5; jeux_ne 11 -11; joind 12 -12; joind_> 9 -9; joind_mes 9 -9; joind_sur 4 -4
joind_un 4 -4; joli 8 -8; joli_accen 8 -8; jouer 7 -7; jouer_> 7 -7; jour 6 -6; jour_> 6 -6; jours 19 -19
jours_> 15 -15; jours_que 8 -8; julie 13 -13; julie_> 8 -8; julie_carpe 10 -10; julie_julie 9 -9; julie_point 8 -8
juste 13 -13; juste_> 8 -8; juste_le 8 -8; juste_mon 6 -6; juste_que 15 -15; k 7 -7; k_a 7 -7; karim 11 -11
karim_belka 7 -7; karim_benal 9 -9; l 13 -13; l_> 7 -7; l_accue 8 -8; l_adres 5 -5; l_adsl 8 -8; l_agenc 6 -6
l_ai 13 -13; l_air 7 -7; l_an 8 -8; l_ancie 9 -9; l_appar 9 -9; l_arnaq -11 11; l_arret 6 -6; l_assis 6 -6
l_autre -3 3; l_ecole 9 -9; l_ecran 5 -5; l_ensem 8 -8; l_enten -8 8; l_entre 5 -5; l_escal 9 -9; l_heure 5 -5
l_incid 6 -6; l_inter 6 -6; l_k 7 -7; l_orage 5 -5; l_ordin 10 -10; l_un 7 -7; la 8 -8; la_5g 8 -8; la_banqu 8 -8
la_base 6 -6; la_boula 6 -6; la_box 13 -13; la_ca 6 -6; la_campa 8 -8; la_carte 4 -4; la_casqu -9 9; la_cata 9 -9
la_cave 11 -11; la_chamb 3 -3; la_cinqu 2 -2; la_con -9 9; la_conna 10 -10; la_conne 11 -11; la_conso 10 -10
la_cuisi 10 -10; la_deuxi 11 -11; la_fibre 10 -10; la_fin -10 10; la_flott 3 -3; la_galer 7 -7; la_haine -16 16
la_il 5 -5; la_le 8 -8; la_ligne 12 -12; la_liste 4 -4; la_lumie 7 -7; la_machi 11 -11; la_maiso 5 -5; la_marqu 6 -6
la_marre 6 -6; la_meme 7 -7; la_merde -12 12; la_mise 6 -6; la_nuit 6 -6; la_oui 5 -5; la_page 10 -10; la_paix -9 9
la_peine 9 -9; la_petit 2 -2; la_porte 4 -4; la_prise 11 -11; la_quest 15 -15; la_rage -11 11; la_rue 4 -4
la_semai 6 -6; la_socie 13 -13; la_sonne 22 -22; la_suite 6 -6; la_switc 7 -7; la_table 8 -8; la_techn 6 -6
la_tele 18 -18; la_telep 8 -8; la_tete -7 7; la_thune -7 7; la_toile 6 -6; la_tonal 8 -8; la_trois 10 -10
la_voisi 8 -8; la_wifi 11 -11; lache 9 -9; lache_> 9 -9; lag 7 -7; lag_de 6 -6; lag_un 9 -9; laiss -4 4
laiss_les -11 11; laiss_moi 12 -12; laiss_tombe 8 -8; laiss_une -6 6; lambe 10 -10; lambe_> 10 -10; lamen -18 18
lamen_> -17 17; lamen_c -8 8; lamen_dans 14 -14; lamen_et -7 7; lausa 9 -9; lausa_> 9 -9; le 10 -10; le_01 6 -6
le_3900 11 -11; le_boiti 6 -6; le_bol -13 13; le_borde 5 -5; le_bouto 11 -11; le_bruit 11 -11; le_burea 8 -8
le_cable 8 -8; le_canal 4 -4; le_cas 10 -10; le_chat 7 -7; le_chef 7 -7; le_chien 8 -8; le_code 10 -10
le_combi 13 -13; le_conna 5 -5; le_conse 7 -7; le_conta 6 -6; le_contr 14 -14; le_cul -7 7; le_debit 10 -10
le_decod 6 -6; le_dire 7 -7; le_direc 10 -10; le_dis -7 7; le_dos -10 10; le_faire 11 -11; le_faite -8 8
le_feu 2 -2; le_fixe 9 -9; le_goff 13 -13; le_le 7 -7; le_lien 8 -8; le_mac 7 -7; le_mauva 6 -6; le_meme 1 -1
le_messa 7 -7; le_modem 5 -5; le_monde 10 -10; le_mot 9 -9; le_petit 5 -5; le_placa 6 -6; le_porta 10 -10
le_premi 11 -11; le_probl 10 -10; le_rende 12 -12; le_repet -8 8; le_repon 9 -9; le_resea 6 -6; le_robot 9 -9
le_route 5 -5; le_salon 8 -8; le_servi 14 -14; le_site 8 -8; le_soir 9 -9; le_son 11 -11; le_souci 6 -6
le_stand 6 -6; le_suppo 9 -9; le_techn 7 -7; le_telep 11 -11; le_temps 13 -13; le_ticke 5 -5; le_toit 7 -7
le_trafi 5 -5; le_vide 3 -3; le_voyan 10 -10; le_wifi 8 -8; le_zero 1 -1; lea 13 -13; lea_cheva 8 -8; lea_point 6 -6
lebla 6 -6; lebla_point 6 -6; lefev 10 -10; lefev_> 8 -8; lefev_aroba 5 -5; lent 16 -16; lent_> 16 -16; lente 11 -11
lente_> 8 -8; lente_chez 8 -8; les -10 10; les_appel 11 -11; les_borne -9 9; les_bots 12 -12; les_boule -8 8
les_camer 10 -10; les_clien -7 7; les_deux 15 -15; les_enfan 9 -9; les_esse 5 -5; les_gens -21 21; les_heure 10 -10
les_ligne 7 -7; les_lumie 5 -5; les_machi 6 -6; les_mois -9 9; les_nerfs -7 7; les_plomb -9 9; les_poste 6 -6
les_quinz 5 -5; les_telec 7 -7; les_video 10 -10; liais 6 -6; liais_fibre 6 -6; lien 8 -8; lien_est 8 -8; ligne 7 -7
ligne_du 12 -12; ligne_est 4 -4; ligne_fixe 4 -4; ligne_gresi 5 -5; ligne_mobil 5 -5; lilas 8 -8; lilas_> 8 -8
liste 4 -4; liste_> 4 -4; lol 10 -10; lol_> 10 -10; lola 6 -6; lola_aroba 6 -6; long 20 -20; long_> 20 -20
longo 11 -11; longo_> 11 -11; longs 7 -7; longs_> 7 -7; longt -4 4; longt_> -8 8; longt_que 18 -18; luc 11 -11
luc_berna 8 -8; luc_point 5 -5; lucas 5 -5; lucas_point 5 -5; lucie 5 -5; lucie_perro 5 -5; lumie 10 -10
lumie_elle 2 -2; lumie_est 7 -7; lumie_sont 5 -5; lundi 10 -10; lundi_derni 10 -10; lunet 5 -5; lunet_> 5 -5
lyon 7 -7; lyon_> 7 -7; m -4 4; m_a 15 -15; m_aide 7 -7; m_aider 10 -10; m_appel 21 -21; m_avez 8 -8; m_aviez 6 -6
m_c 6 -6; m_ecout -18 18; m_embet 7 -7; m_enerv -17 17; m_enten 10 -10; m_entre 8 -8; m_etonn 17 -17; m_inqui 21 -21
m_inter 7 -7; m_o 9 -9; m_servi 7 -7; ma 9 -9; ma_boite 12 -12; ma_box 11 -11; ma_carte 5 -5; ma_cave 14 -14
ma_chamb 5 -5; ma_claqu -6 6; ma_conna 18 -18; ma_conne 10 -10; ma_conso 7 -7; ma_femme 19 -19; ma_fille 12 -12
ma_gueul -11 11; ma_ligne 5 -5; ma_mere 15 -15; ma_nouve 5 -5; ma_patie -7 7; ma_play 8 -8; ma_soeur 6 -6
ma_table 10 -10; ma_tete -11 11; mac 7 -7; mac_et 7 -7; machi 8 -8; machi_> 8 -8; machi_a 6 -6; machi_ca 6 -6
machi_de -6 6; machi_je 4 -4; madam 22 -22; madam_> 6 -6; madam_germa 10 -10; madam_je 6 -6; madam_lefev 8 -8
madam_perri 5 -5; madam_rodri 9 -9; magas 8 -8; magas_> 8 -8; mail 10 -10; mail_> 19 -19; mail_euh 4 -4
mail_point 5 -5; mails 13 -13; mails_> 8 -8; mails_au 4 -4; maint -8 8; maint_> -1 1; maint_passe -13 13
mais -12 12; mais_allo -12 12; mais_bien 12 -12; mais_bon 15 -15; mais_c -9 9; mais_ca -7 7; mais_chez 4 -4
mais_ecout -7 7; mais_fan -6 6; mais_j 7 -7; mais_je 7 -7; mais_la 10 -10; mais_le 9 -9; mais_merde -6 6
mais_moi 10 -10; mais_non 9 -9; mais_oui 18 -18; mais_pas 14 -14; mais_quel -6 6; mais_quell -4 4; mais_serie -11 11
mais_vous -18 18; mais_y 5 -5; maiso 5 -5; maiso_> 5 -5; mal 16 -16; mal_> 6 -6; mal_a 8 -8; mal_compr 12 -12
mal_mes 8 -8; malad 6 -6; malad_> 6 -6; malhe 11 -11; malhe_> 8 -8; malhe_oui 11 -11; mamad 7 -7; mamad_diall 7 -7
mange 10 -10; mange_> 10 -10; marc 5 -5; marc_tiret 5 -5; march 9 -9; march_> 21 -21; march_deux 6 -6
march_jamai -8 8; march_mieux 7 -7; march_nicke 4 -4; march_pas 17 -17; march_plus 17 -17; march_toujo 13 -13
mardi 4 -4; mardi_et 4 -4; mare -8 8; mare_de -8 8; mare_mare -8 8; mareu 11 -11; mareu_> 11 -11; mari 12 -12
mari_est 23 -23; mari_qui 8 -8; marie 7 -7; marie_point 7 -7; marqu 6 -6; marqu_sorti 6 -6; marra 8 -8
marra_ca 8 -8; marre -9 9; marre_> -10 10; marre_bien 12 -12; marre_ca -7 7; marre_d 6 -6; marre_de -14 14
marre_pas 7 -7; mars 6 -6; mars_> 6 -6; marse 10 -10; marse_> 10 -10; marti 11 -11; marti_> 9 -9; marti_aroba 7 -7
marti_chez 9 -9; marti_point 5 -5; masqu 10 -10; masqu_lol 10 -10; matin 12 -12; matin_> 12 -12; matin_a 3 -3
matin_le 7 -7; mauva 12 -12; mauva_> 7 -7; mauva_adres 9 -9; mauva_cable 6 -6; mdr 7 -7; mdr_ok 7 -7; me -10 10
me_balad -7 7; me_branc 6 -6; me_conne 5 -5; me_convi 11 -11; me_deman 10 -10; me_dit 8 -8; me_fait 14 -14
me_faite -16 16; me_fatig -11 11; me_faudr 6 -6; me_fout -8 8; me_gonfl -11 11; me_joind 9 -9; me_marre 12 -12
me_met -14 14; me_mettr 7 -7; me_parle 17 -17; me_passe 11 -11; me_pose 10 -10; me_prend -6 6; me_prene -16 16
me_rend -11 11; me_repet -8 8; me_repon -14 14; me_saoul -14 14; me_servi 11 -11; me_suis 9 -9; me_taper -7 7
me_va 14 -14; mec 7 -7; mec_ca 7 -7; mecon -11 11; mecon_> -11 11; megas 5 -5; megas_> 5 -5; mehdi 6 -6
mehdi_tiret 6 -6; melan 8 -8; melan_da 8 -8; meme 17 -17; meme_> 19 -19; meme_alors 5 -5; meme_dossi 6 -6
meme_panne 9 -9; meme_pas 5 -5; meme_point 8 -8; meme_probl 12 -12; meme_souci 8 -8; meme_ticke -10 10; merci 21 -21
merci_> 13 -13; merci_beauc 10 -10; merci_bien 6 -6; merci_de 15 -15; merci_mec 7 -7; merci_merci 7 -7
merci_pas 5 -5; merde -21 21; merde_> -14 14; merde_a -8 8; merde_ca -11 11; merde_enfin -6 6; merde_j 4 -4
merde_votre -11 11; mere 15 -15; mere_est 15 -15; mes 21 -21; mes_appar 6 -6; mes_appel 6 -6; mes_camer 8 -8
mes_clien 9 -9; mes_colle 3 -3; mes_conta 7 -7; mes_corre 8 -8; mes_courr 5 -5; mes_lunet 5 -5; mes_papie 10 -10
mes_petit 2 -2; mes_sms 7 -7; mes_virem 8 -8; messa 7 -7; messa_d 7 -7; met -14 14; met_hors -14 14; mette 21 -21
mette_moi 21 -21; mettr 7 -7; mettr_en 7 -7; midi 8 -8; midi_> 8 -8; mieux 20 -20; mieux_> 19 -19; mieux_parle 5 -5
mieux_qu 7 -7; mille 14 -14; mille_> 7 -7; mille_huit 6 -6; mille_lyon 7 -7; mille_neuf 4 -4; milli -6 6
milli_d -6 6; mince 15 -15; mince_> 14 -14; mince_alors 11 -11; minut 11 -11; minut_> 10 -10; minut_je 5 -5
minut_mais 2 -2; minut_nous 5 -5; minut_puis 6 -6; mirac 11 -11; mirac_> 11 -11; mis 6 -6; mis_en 6 -6; mise 6 -6
mise_a 6 -6; mobil 16 -16; mobil_a 5 -5; mobil_de 3 -3; mobil_tres 8 -8; mobil_un 6 -6; modem 8 -8; modem_il 8 -8
modem_route 5 -5; modif 9 -9; modif_mon 9 -9; moi -1 1; moi_a -3 3; moi_au 3 -3; moi_avec 9 -9; moi_c 11 -11
moi_ca 4 -4; moi_en 6 -6; moi_j 4 -4; moi_je 12 -12; moi_la -15 15; moi_les 6 -6; moi_meme 16 -16; moi_non 8 -8
moi_ou -9 9; moi_quelq -5 5; moi_qui 14 -14; moi_un 15 -15; moi_une 10 -10; mois -8 8; mois_> -9 9; mois_de 7 -7
mois_pour -6 6; mois_que -9 9; mois_une -6 6; mon 12 -12; mon_abonn 12 -12; mon_adres 6 -6; mon_age 5 -5
mon_avoca -15 15; mon_bon 6 -6; mon_chef 7 -7; mon_chien 8 -8; mon_code 7 -7; mon_colle 6 -6; mon_compt 9 -9
mon_contr 9 -9; mon_decod 7 -7; mon_fils 10 -10; mon_fixe 3 -3; mon_gamin 4 -4; mon_impri 10 -10; mon_iphon 7 -7
mon_mail 9 -9; mon_mari 12 -12; mon_modem 8 -8; mon_nom 9 -9; mon_numer 10 -10; mon_opera 10 -10; mon_ordi 6 -6
mon_ordin 4 -4; mon_papie 5 -5; mon_patro 10 -10; mon_pc 9 -9; mon_pere 7 -7; mon_porta 18 -18; mon_pote 4 -4
mon_preno 8 -8; mon_rende 15 -15; mon_repet 12 -12; mon_respo 8 -8; mon_telep 7 -7; mon_temps -10 10; mon_voisi 7 -7
mon_wifi 14 -14; monde -10 10; monde_> -8 8; monde_avec -5 5; monde_est 10 -10; mons 6 -6; mons_> 6 -6; monsi 10 -10
monsi_> 7 -7; monsi_conna 6 -6; monsi_d 8 -8; monsi_fourn 11 -11; monsi_lambe 10 -10; monsi_tres -11 11
monsi_une -11 11; moque -17 17; moque_de -13 13; moque_du -10 10; morea 7 -7; morea_> 7 -7; morea_aroba 4 -4
morea_non 4 -4; morel 8 -8; morel_m 9 -9; morel_soixa 6 -6; mort 14 -14; mort_> 14 -14; mort_de 7 -7; mot 10 -10
mot_de 9 -9; mot_point 6 -6; muet 8 -8; muet_> 8 -8; n 5 -5; n_> 6 -6; n_a 11 -11; n_affic 6 -6; n_ai 12 -12
n_arriv 11 -11; n_avez -13 13; n_comme 5 -5; n_d 5 -5; n_en 13 -13; n_enten 7 -7; n_est 10 -10; n_etes -9 9
n_impor -13 13; n_ont 3 -3; n_y 23 -23; natha 8 -8; natha_le 8 -8; nazes -6 6; nazes_> -6 6; ne 8 -8; ne_chang 4 -4
ne_conna 10 -10; ne_coupe 14 -14; ne_fait 7 -7; ne_faut 8 -8; ne_fonct 9 -9; ne_la 10 -10; ne_m 16 -16
ne_march 9 -9; ne_me -4 4; ne_parle 8 -8; ne_passe 11 -11; ne_peux 5 -5; ne_prefe 16 -16; ne_repet 12 -12
ne_repon 11 -11; ne_sais 7 -7; ne_se 10 -10; ne_serve -12 12; ne_sonne 5 -5; ne_suis 18 -18; ne_va 5 -5
ne_veux 6 -6; ne_voit 7 -7; ne_voudr 5 -5; ne_vous 9 -9; negat 8 -8; negat_toujo 8 -8; nerfs -7 7; nerfs_> -7 7
netfl 7 -7; netfl_il 7 -7; neuf 12 -12; neuf_> 3 -3; neuf_cent 4 -4; neuf_heure 4 -4; neuf_mille 7 -7
neuf_quatr 6 -6; neuf_trois 5 -5; neuf_zero 2 -2; neuve 12 -12; neuve_> 12 -12; nez 9 -9; nez_> 9 -9; nguye 11 -11
nguye_> 11 -11; ni 6 -6; ni_inter 3 -3; ni_l 7 -7; ni_le 3 -3; nicke 10 -10; nicke_> 12 -12; nicke_chrom 9 -9
nicke_juste 8 -8; nicol 6 -6; nicol_a 5 -5; nicol_morel 9 -9; niet 11 -11; niet_> 11 -11; noel 5 -5; noel_arrob 5 -5
noire 7 -7; noire_avec 7 -7; nom 9 -9; nom_> 11 -11; nom_c 7 -7; nom_caron 8 -8; nom_d -9 9; nom_de 7 -7
nom_est 6 -6; non 18 -18; non_> 13 -13; non_alors 7 -7; non_atten 5 -5; non_c 15 -15; non_ca 12 -12; non_ce 7 -7
non_clair 4 -4; non_detec 8 -8; non_en 5 -5; non_enfin 9 -9; non_hotma 5 -5; non_j 6 -6; non_je 16 -16
non_juste 8 -8; non_l 5 -5; non_le 2 -2; non_mais -8 8; non_merci 5 -5; non_non 14 -14; non_pas 11 -11
non_plus 19 -19; non_quato 5 -5; non_rien 17 -17; non_sept 8 -8; non_surto 9 -9; non_toujo 13 -13; non_tout 9 -9
nonan 5 -5; nonan_et 5 -5; nonan_huit 4 -4; nope 11 -11; nope_> 11 -11; norma -3 3; norma_de -11 11
norma_que 22 -22; nos 11 -11; nos_comme 3 -3; nos_mails 4 -4; nos_termi 7 -7; notre 8 -8; notre_activ 6 -6
notre_avoca -6 6; notre_cote 8 -8; notre_gueul -9 9; notre_inven 7 -7; notre_liais 6 -6; notre_raiso 7 -7
notre_stand 6 -6; nous_> -13 13; nous_avons 7 -7; nous_perdo -6 6; nous_pouvo 5 -5; nous_subis 7 -7; nouve 16 -16
nouve_> 6 -6; nouve_acces 6 -6; nouve_carte 5 -5; nouve_inter 11 -11; nouve_souci 8 -8; noval 6 -6; noval_point 6 -6
novem 7 -7; novem_> 7 -7; nuit 6 -6; nuit_> 6 -6; nul -2 2; nul_> -3 3; nul_en 16 -16; nulle 19 -19; nulle_> 15 -15
nulle_part 7 -7; nuls -13 13; nuls_> -13 13; nuls_j -5 5; numer 17 -17; numer_> 11 -11; numer_c 1 -1; numer_de 7 -7
numer_masqu 10 -10; o 6 -6; o_n 5 -5; o_r 9 -9; o_t 5 -5; obisp 10 -10; obisp_> 10 -10; occup 9 -9; occup_> 8 -8
occup_tout 6 -6; offre 8 -8; offre_plus 8 -8; oh 15 -15; oh_je 5 -5; oh_non 8 -8; oh_punai 5 -5; oh_puree 10 -10
oh_vous 6 -6; ok 18 -18; ok_> 10 -10; ok_c 9 -9; ok_ca 9 -9; ok_je 7 -7; olivi 7 -7; olivi_duboi 6 -6
olivi_hamon 5 -5; on 12 -12; on_a 8 -8; on_capte 11 -11; on_dirai 12 -12; on_est 9 -9; on_m 6 -6; on_me 10 -10
on_n 7 -7; on_ne 7 -7; on_oubli 10 -10; on_peut 9 -9; on_rigol 14 -14; on_s 5 -5; on_se -17 17; on_va 7 -7
ont 10 -10; ont_dispa 7 -7; ont_pas 3 -3; ont_plus 3 -3; onze 19 -19; onze_> 14 -14; onze_poste 8 -8
onze_tranq 3 -3; opera 10 -10; opera_a 9 -9; opera_est 10 -10; orage 5 -5; orage_je 5 -5; orang 12 -12; orang_> 8 -8
orang_m 3 -3; orang_point 5 -5; orang_qui 7 -7; ordi 8 -8; ordi_et 8 -8; ordin 18 -18; ordin_> 14 -14; ordin_et 8 -8
ordin_la 6 -6; ordin_n 4 -4; ordin_plus 10 -10; ordin_qui 3 -3; ordin_une 6 -6; ordis 9 -9; ordis_> 9 -9; ordre 6 -6
ordre_merci 6 -6; oreil 5 -5; oreil_il 5 -5; ou_c 9 -9; ou_est 7 -7; ou_huit 8 -8; ou_mon 6 -6; ou_non -9 9
ou_quatr 11 -11; ou_quoi -16 16; ou_six 11 -11; oubli 16 -16; oubli_> 10 -10; oubli_le 9 -9; ouf 6 -6; ouf_sur 6 -6
oui 24 -24; oui_> 14 -14; oui_allo 13 -13; oui_alors 7 -7; oui_bien 5 -5; oui_bonjo 3 -3; oui_c 15 -15; oui_ca 6 -6
oui_da 4 -4; oui_deux 9 -9; oui_enfin 9 -9; oui_evide 8 -8; oui_figur 7 -7; oui_helas 10 -10; oui_j 5 -5
oui_je 12 -12; oui_jeune 6 -6; oui_la 5 -5; oui_le 6 -6; oui_lucie 5 -5; oui_mais 17 -17; oui_mon 8 -8; oui_non 4 -4
oui_on 5 -5; oui_ou -9 9; oui_oui 7 -7; oui_pardi 9 -9; oui_parfa 6 -6; oui_pour 10 -10; oui_puisq 13 -13
oui_salut 8 -8; oui_toujo 10 -10; oui_tout 5 -5; oui_vous 8 -8; outlo 7 -7; outlo_point 7 -7; ouvre -10 10
ouvre_le -10 10; ouvri 6 -6; ouvri_ma 12 -12; ouvri_mes 5 -5; p 6 -6; p_e 5 -5; p_o 5 -5; p_point 6 -6; page 10 -10
page_s 10 -10; paie -12 12; paie_et -9 9; paie_tous -9 9; paiem 7 -7; paiem_sont 7 -7; paill 15 -15; paill_> 15 -15
paix -9 9; paix_> -9 9; panne 8 -8; panne_> 7 -7; panne_a -10 10; panne_de 10 -10; panne_depui 16 -16; panne_le 3 -3
panne_malhe 8 -8; panne_que 15 -15; papie 10 -10; papie_> 10 -10; papie_avec 5 -5; par -4 4; par_coeur 10 -10
par_dessu -7 7; par_erreu 9 -9; par_la 10 -10; par_mois -6 6; par_sms 8 -8; par_telep 9 -9; par_un 5 -5
par_vos -9 9; par_votre -6 6; parc 8 -8; parc_> 8 -8; parce 13 -13; parce_que 13 -13; pardi 9 -9; pardi_> 9 -9
pardo 11 -11; pardo_> 11 -11; parei 7 -7; parei_> 19 -19; parei_avec -13 13; parfa 21 -21; parfa_> 18 -18
parfa_l 6 -6; parfa_merci 8 -8; paris 10 -10; paris_> 10 -10; parla 10 -10; parla_a 10 -10; parle 26 -26
parle_a 9 -9; parle_au 6 -6; parle_de 17 -17; parle_pas 7 -7; parle_plus 5 -5; parle_trop 9 -9; part 7 -7
part_> 7 -7; part_sur 4 -4; parte 7 -7; parte_pas 7 -7; parti 15 -15; parti_> 19 -19; parti_depui 5 -5
parti_mange 10 -10; parto 9 -9; parto_> 9 -9; pas 18 -18; pas_> 7 -7; pas_a 13 -13; pas_alors 3 -3; pas_besoi 8 -8
pas_bien 8 -8; pas_bon 9 -9; pas_ca 22 -22; pas_ce 9 -9; pas_celui 12 -12; pas_certa 13 -13; pas_chang 5 -5
pas_comme 7 -7; pas_compr 9 -9; pas_conne 6 -6; pas_conte 11 -11; pas_d 4 -4; pas_dans 3 -3; pas_de 15 -15
pas_deux 5 -5; pas_devan 6 -6; pas_donne 6 -6; pas_du 15 -15; pas_elle 6 -6; pas_emett 8 -8; pas_en 25 -25
pas_encor 6 -6; pas_enerv 20 -20; pas_enfin 7 -7; pas_enten 15 -15; pas_eu 6 -6; pas_exact 8 -8; pas_fache 8 -8
pas_faire 2 -2; pas_faux 11 -11; pas_fonct 11 -11; pas_grave 29 -29; pas_il 5 -5; pas_inter 4 -4; pas_la 10 -10
pas_le 10 -10; pas_les 10 -10; pas_me 11 -11; pas_merci 7 -7; pas_mieux 7 -7; pas_mon 11 -11; pas_non 10 -10
pas_norma -3 3; pas_par 10 -10; pas_pense 6 -6; pas_possi -25 25; pas_pour 19 -19; pas_press 9 -9; pas_quand 2 -2
pas_recon 5 -5; pas_serie -17 17; pas_terri 8 -8; pas_tout 7 -7; pas_venu 7 -7; pas_votre 21 -21; pas_vous 12 -12
pas_vrai -10 10; pas_y 9 -9; pasca 10 -10; pasca_obisp 10 -10; passe 7 -7; passe_> 10 -10; passe_a 8 -8
passe_la 8 -8; passe_moi -10 10; passe_pas 5 -5; passe_plus 11 -11; passe_quelq 11 -11; passe_un 11 -11
patie 13 -13; patie_> 17 -17; patie_est -7 7; patie_je 8 -8; patie_ne 15 -15; patro 10 -10; patro_va 10 -10
paul 9 -9; paul_aroba 9 -9; paul_chez 9 -9; paul_soixa 5 -5; pauvr -9 9; pauvr_con -9 9; paye -17 17
paye_cinqu -6 6; paye_pour -16 16; payer -10 10; payer_pour -10 10; payez -11 11; payez_ma -11 11; pc 13 -13
pc_et 12 -12; pc_une 5 -5; peine 9 -9; peine_> 9 -9; peine_de 19 -19; penda -6 6; penda_un -6 6; penib 15 -15
penib_> 15 -15; pense 10 -10; pense_> 8 -8; pense_pas 10 -10; perdo -6 6; perdo_des -6 6; perdr -10 10
perdr_mon -10 10; perds 7 -7; perds_la 7 -7; perdu 22 -22; perdu_> 20 -20; perdu_avec 10 -10; perdu_mon 7 -7
pere 7 -7; pere_> 7 -7; perri 5 -5; perri_je 5 -5; perro 5 -5; perro_p 5 -5; perso 16 -16; perso_> 20 -20
perso_a 5 -5; perso_agee 11 -11; perso_fait -7 7; perso_la 6 -6; perso_n 9 -9; perso_ne -4 4; perso_physi 6 -6
pete -9 9; pete_les -9 9; peter -10 10; peter_un -10 10; petit 14 -14; petit_aroba 6 -6; petit_boiti 5 -5
petit_elle 2 -2; petit_enfan 2 -2; petit_lumie 2 -2; petit_touch 10 -10; peu 19 -19; peu_> 14 -14; peu_agaca 14 -14
peu_agace 11 -11; peu_avec 6 -6; peu_chelo 11 -11; peu_de 8 -8; peu_decu 8 -8; peu_dure 5 -5; peu_embet 7 -7
peu_enerv 4 -4; peu_inqui 11 -11; peu_le 9 -9; peu_parce 7 -7; peu_parto 9 -9; peu_perdu 10 -10; peu_stres 7 -7
peuch 2 -2; peuch_la 2 -2; peur 15 -15; peur_que 15 -15; peut 9 -9; peut_avoir 7 -7; peut_dire 5 -5; peut_parle 9 -9
peut_pas 2 -2; peuve 2 -2; peuve_plus 2 -2; peux_avoir 11 -11; peux_branc 15 -15; peux_etre 2 -2; peux_le 11 -11
peux_parle 9 -9; peux_pas 10 -10; peux_plus -14 14; peux_recev 8 -8; peux_savoi 9 -9; phili 7 -7; phili_garni 7 -7
physi 6 -6; physi_> 6 -6; ping 6 -6; ping_de 6 -6; pixel 3 -3; pixel_et 3 -3; placa 6 -6; placa_> 6 -6; plain -9 9
plain_> -9 9; plain_contr -8 8; plais 13 -13; plais_> 13 -13; plait 9 -9; plait_> 9 -9; plait_madam 4 -4; plant 9 -9
plant_encor 9 -9; play 8 -8; play_> 8 -8; plein -11 11; plein_le -11 11; pleut 6 -6; pleut_depui 6 -6; plomb -9 9
plomb_> -9 9; plus 11 -11; plus_33 6 -6; plus_> 4 -4; plus_a 6 -6; plus_acces 4 -4; plus_aller 2 -2; plus_aucun 3 -3
plus_d 17 -17; plus_de 12 -12; plus_du 21 -21; plus_elle 6 -6; plus_et 2 -2; plus_faire 8 -8; plus_fort 5 -5
plus_inter 8 -8; plus_jamai -13 13; plus_jouer 7 -7; plus_la 7 -7; plus_le 14 -14; plus_les 5 -5; plus_me 5 -5
plus_mes 6 -6; plus_n 3 -3; plus_press 5 -5; plus_rapid 8 -8; plus_recon 4 -4; plus_rien 9 -9; plus_telet 4 -4
plus_trent 5 -5; plus_trop 7 -7; plus_tut 7 -7; plus_un 10 -10; plusi 11 -11; plusi_> 11 -11; point 15 -15
point_> 8 -8; point_b 5 -5; point_baill 5 -5; point_be 6 -6; point_ch 6 -6; point_clair 4 -4; point_com 8 -8
point_d 7 -7; point_dupon 5 -5; point_duran 6 -6; point_e 6 -6; point_fr 11 -11; point_i 6 -6; point_lefev 5 -5
point_marti 7 -7; point_morea 4 -4; point_morel 6 -6; point_noel 5 -5; point_petit 6 -6; point_rober 6 -6
point_rocha 6 -6; point_simon 5 -5; porta 10 -10; porta_> 8 -8; porta_affic 13 -13; porta_de 6 -6; porta_n 5 -5
porte -5 5; porte_> 4 -4; porte_plain -9 9; pose 10 -10; pose_pas 10 -10; pose_probl 5 -5; possi 8 -8; possi_> 1 -1
possi_d 5 -5; possi_je -9 9; possi_oui 12 -12; posta 6 -6; posta_ou 6 -6; poste 12 -12; poste_> 9 -9; poste_a 10 -10
poste_infor 9 -9; pote 4 -4; pote_m 4 -4; pour 5 -5; pour_annul 8 -8; pour_ca 8 -8; pour_des -6 6; pour_la 11 -11
pour_le 10 -10; pour_ma 3 -3; pour_moi 15 -15; pour_qui -12 12; pour_redem 6 -6; pour_rien -8 8; pour_sur 10 -10
pour_trava 8 -8; pour_un -2 2; pour_une -7 7; pour_votre 15 -15; pour_vous 7 -7; pourq 8 -8; pourq_vous 8 -8
pourr 7 -7; pourr_ce 5 -5; pourr_pas 9 -9; pourr_vous 6 -6; pouve 21 -21; pouve_> 8 -8; pouve_m 10 -10
pouve_me 7 -7; pouve_repet 9 -9; pouve_vous 7 -7; pouvo 5 -5; pouvo_clore 5 -5; prefe 18 -18; prefe_evite 11 -11
prefe_expli 5 -5; prefe_pas 11 -11; premi 8 -8; premi_etage 8 -8; prend -4 4; prend_les -6 6; prend_pour -6 6
prend_un 1 -1; prene -2 2; prene_pour -16 16; prene_votre 20 -20; preno 13 -13; preno_c 8 -8; preno_julie 8 -8
press 22 -22; press_> 17 -17; press_allez 5 -5; prevu 6 -6; prevu_demai 6 -6; prie 7 -7; prie_j 7 -7; prior 6 -6
prior_> 6 -6; prise 11 -11; prise_> 11 -11; pro 6 -6; pro_aroba 6 -6; probl 20 -20; probl_> 16 -16; probl_avec 4 -4
probl_c 5 -5; probl_est 8 -8; probl_regle 8 -8; proce -8 8; proce_> -8 8; profe 7 -7; profe_> 6 -6; profe_est 6 -6
propr -7 7; propr_scand -7 7; proto 5 -5; proto_mail 5 -5; puis 17 -17; puis_non 6 -6; puis_plus 6 -6
puis_repar 10 -10; puisq 13 -13; puisq_je 13 -13; puk 9 -9; puk_> 9 -9; punai 15 -15; punai_> 11 -11
punai_elle 5 -5; punai_j 7 -7; pur -5 5; pur_et -5 5; puree 1 -1; puree_> 10 -10; puree_mais -8 8; putai -18 18
putai_c -16 16; putai_ca 7 -7; putai_de -5 5; putai_mais -13 13; qu 3 -3; qu_avant 7 -7; qu_elle 6 -6; qu_est 14 -14
qu_il 4 -4; qu_inter 3 -3; qu_on 13 -13; qu_une -6 6; quand 10 -10; quand_j 6 -6; quand_je 5 -5; quand_meme 10 -10
quand_on 3 -3; quara 11 -11; quara_> 8 -8; quara_cinq 3 -3; quara_deux 7 -7; quara_et 3 -3; quara_quatr 3 -3
quato 10 -10; quato_non 5 -5; quato_poste 9 -9; quato_quinz 5 -5; quatr 21 -21; quatr_> 11 -11; quatr_aroba 5 -5
quatr_barre 10 -10; quatr_cinqu 5 -5; quatr_fois -8 8; quatr_heure 7 -7; quatr_onze 3 -3; quatr_ordin 12 -12
quatr_septa 7 -7; quatr_soixa 6 -6; quatr_te 11 -11; quatr_trent 4 -4; quatr_vingt 6 -6; que -3 3; que_> 12 -12
que_c 20 -20; que_ca -1 1; que_ce 15 -15; que_des -8 8; que_est 2 -2; que_j -14 14; que_je -8 8; que_la 18 -18
que_le 7 -7; que_ma 8 -8; que_mon 4 -4; que_non 12 -12; que_oui 11 -11; que_que 11 -11; que_vous 15 -15; quel 5 -5
quel_bande -6 6; quel_cable 15 -15; quel_servi -8 8; quel_ticke 14 -14; quell -9 9; quell_bande -9 9; quelq 2 -2
quelq_un 2 -2; quest 12 -12; quest_> 13 -13; quest_a -9 9; qui 12 -12; qui_> -12 12; qui_a 7 -7; qui_ai 4 -4
qui_arriv 7 -7; qui_clign 7 -7; qui_compr 15 -15; qui_decon 5 -5; qui_est 2 -2; qui_habit 14 -14; qui_n 3 -3
qui_pose 5 -5; qui_s 8 -8; qui_sonne 4 -4; qui_suis 10 -10; quich -7 7; quich_> -7 7; quinz 15 -15; quinz_> 5 -5
quinz_aroba 5 -5; quinz_au 5 -5; quinz_de 8 -8; quinz_ordin 8 -8; quinz_rue 8 -8; quinz_sont 5 -5; quoi -3 3
quoi_> 4 -4; quoi_ce -14 14; quoi_cette -12 12; quoi_la 12 -12; quoi_votre -10 10; quoi_vous -12 12; r 10 -10
r_> 6 -6; r_comme 5 -5; r_e 6 -6; r_o 5 -5; raccr 15 -15; raccr_au 9 -9; raccr_par 9 -9; rade 8 -8; rade_> 8 -8
rage -11 11; rage_contr -11 11; rage_j -11 11; raise 8 -8; raise_sur 8 -8; raiso 7 -7; raiso_socia 7 -7; rallu 9 -9
rallu_> 9 -9; rame 10 -10; rame_sever 10 -10; rame_sur 10 -10; rame_un 6 -6; raoul 5 -5; raoul_d 5 -5; raoul_n 5 -5
rapid 8 -8; rapid_> 8 -8; rappe 10 -10; rappe_> 14 -14; rappe_c -8 8; rappe_moi 3 -3; rappe_par 5 -5
rappe_parce 8 -8; rappe_pour 11 -11; ras -15 15; ras_la -9 9; ras_le -13 13; rassu 11 -11; rassu_vous 11 -11
re 5 -5; re_je 5 -5; rebra 10 -10; rebra_> 10 -10; recev 8 -8; recev_mais 8 -8; recoi 7 -7; recoi_des 6 -6
recoi_plus 5 -5; recom 7 -7; recom_> 7 -7; recon 5 -5; recon_> 5 -5; recou 7 -7; recou_> 7 -7; recu 14 -14
recu_un 9 -9; recu_votre 11 -11; recup 9 -9; recup_inter 9 -9; redem 24 -24; redem_> 15 -15; redem_ca 8 -8
redem_comme 6 -6; redem_en 8 -8; redem_encor 12 -12; redem_et 6 -6; redem_la 12 -12; redem_ma 6 -6; redem_mais 1 -1
redem_trois 15 -15; redev 7 -7; redev_verte 7 -7; refon 12 -12; refon_> 15 -15; refon_pas 5 -5; regar 10 -10
regar_> 10 -10; regle 18 -18; regle_> 8 -8; regle_ca 14 -14; regre 8 -8; regre_> 8 -8; relat 8 -8; relat_avec 8 -8
relou 12 -12; relou_les 12 -12; remar 18 -18; remar_> 9 -9; remar_merci 14 -14; remar_tout 9 -9; rembo -13 13
rembo_c -12 12; rembo_moi -12 12; remer 12 -12; remer_pour 12 -12; rend -11 11; rend_dingu -11 11; rende 2 -2
rende_compt -11 11; rende_la -7 7; rende_moi 15 -15; rende_vous 22 -22; rendu -8 8; rendu_ridic -8 8; rense 14 -14
rense_> 14 -14; repar 1 -1; repar_> 14 -14; repar_comme 8 -8; repar_une -11 11; repet -7 7; repet_> -11 11
repet_la -6 6; repet_ne 14 -14; repet_plus 12 -12; repet_wifi 9 -9; repon -4 4; repon_jamai -10 10; repon_oui -9 9
repon_plus 11 -11; repon_se 9 -9; resea 12 -12; resea_> 5 -5; resea_du 5 -5; resea_est 6 -6; resea_mobil 8 -8
resea_sur 3 -3; resil -16 16; resil_> 1 -1; resil_tout -15 15; resol 9 -9; resol_pour 9 -9; respo 13 -13
respo_> 7 -7; respo_de 8 -8; respo_du 8 -8; respo_infor 5 -5; retab 14 -14; retab_> 12 -12; retab_depui 5 -5
retab_en 7 -7; retou 12 -12; retou_> 12 -12; reuni 9 -9; reuni_> 9 -9; reven 15 -15; reven_> 10 -10
reven_merci 7 -7; reven_oui 6 -6; reven_puis 10 -10; reven_sur 6 -6; revie 12 -12; revie_> 12 -12; ridic -8 8
ridic_> -8 8; rien 6 -6; rien_> 2 -2; rien_a 14 -14; rien_bande -5 5; rien_c -13 13; rien_de 7 -7; rien_debra 10 -10
rien_desol 9 -9; rien_donne 9 -9; rien_fait 20 -20; rien_n 5 -5; rien_ne 9 -9; rien_qui 7 -7; rien_redem 14 -14
rien_y 5 -5; rigol 10 -10; rigol_> 10 -10; rire 14 -14; rire_> 14 -14; rober 6 -6; rober_aroba 6 -6; robot_> -7 7
robot_aspir 9 -9; robot_je 9 -9; robot_moi 10 -10; rocha 14 -14; rocha_a 9 -9; rocha_aroba 6 -6; rodri 9 -9
rodri_> 9 -9; rond 7 -7; rond_et 7 -7; rond_il 7 -7; rouge 9 -9; rouge_> 11 -11; rouge_sur 2 -2; roule 12 -12
roule_> 12 -12; rouss 9 -9; rouss_bonjo 6 -6; rouss_de 8 -8; route 6 -6; route_a 6 -6; rue 8 -8; rue_des 8 -8
rue_mais 4 -4; s 10 -10; s_a 6 -6; s_affic 10 -10; s_allum 6 -6; s_en 8 -8; s_enerv 17 -17; s_enten 5 -5; s_est -9 9
s_etein 10 -10; s_il 9 -9; sa 11 -11; sa_ca 7 -7; sa_conso 5 -5; sa_fait 11 -11; sais 25 -25; sais_pas 14 -14
sais_plus 11 -11; sais_trop 15 -15; saisi -6 6; saisi_notre -6 6; sale -7 7; sale_robot -7 7; salon 8 -8
salon_> 8 -8; salut 8 -8; salut_c 8 -8; sanit 8 -8; sanit_aux 8 -8; sans 2 -2; sans_arret 7 -7; sans_facon 11 -11
sans_fil 6 -6; sans_h 6 -6; sans_telep -17 17; saoul -14 14; saoul_> -13 13; saoul_avec -13 13; saoul_ca -5 5
saoul_vous -5 5; saute 13 -13; saute_> 13 -13; savoi 9 -9; savoi_> 9 -9; scand -28 28; scand_> -24 24
scand_a 14 -14; scand_d -8 8; scand_de -7 7; scand_je -8 8; scand_sanit 8 -8; scand_un -8 8; se -13 13
se_conne 11 -11; se_coupe 11 -11; se_decle 9 -9; se_fait 6 -6; se_fout -13 13; se_moque -10 10; secon 8 -8
secon_> 8 -8; secre 6 -6; secre_aroba 6 -6; seize 6 -6; seize_douze 6 -6; semai -2 2; semai_> 6 -6; semai_derni 6 -6
semai_que -3 3; semai_sans -12 12; sembl 8 -8; sembl_que 8 -8; sept 11 -11; sept_> 12 -12; sept_aroba 6 -6
sept_ou 8 -8; sept_quatr 3 -3; sept_vingt 3 -3; septa 10 -10; septa_> 7 -7; septa_et 5 -5; septa_septa 7 -7
septa_six 4 -4; serai 5 -5; serai_il 5 -5; serie -30 30; serie_> -26 26; serie_a -7 7; serie_marre -8 8
serie_vous -11 11; serve -22 22; serve_> 10 -10; serve_a -23 23; servi -19 19; servi_> -13 13; servi_a -7 7
servi_achat 7 -7; servi_c -7 7; servi_d 11 -11; servi_de -7 7; servi_deplo -14 14; servi_depui 7 -7; servi_est -5 5
servi_techn 6 -6; ses 2 -2; ses_devoi 2 -2; seul 12 -12; seul_> 9 -9; seul_appar 7 -7; seule 9 -9; seule_> 7 -7
seule_appar 9 -9; seule_la 8 -8; sever 10 -10; sever_> 10 -10; sfr 8 -8; sfr_> 10 -10; sfr_point 7 -7; si 13 -13
si_> 9 -9; si_enfin 6 -6; si_fait 10 -10; si_si 6 -6; signa 7 -7; signa_de 5 -5; signa_l 6 -6; signe 7 -7
signe_> 7 -7; sim 9 -9; sim_elle 4 -4; sim_est 5 -5; sim_n 5 -5; sim_non 8 -8; simon 5 -5; simon_neuf 5 -5
simpl -4 4; simpl_> -5 5; simpl_signa 6 -6; sinon 6 -6; sinon_on 6 -6; sis 5 -5; sis_douze 5 -5; site 8 -8
site_de 8 -8; six 11 -11; six_> 9 -9; six_cinqu 4 -4; six_douze 8 -8; six_euh 3 -3; six_petit 5 -5; six_pro 6 -6
six_quara 3 -3; six_septa 5 -5; six_soixa 6 -6; six_vingt 3 -3; sms 11 -11; sms_d 9 -9; sms_je 8 -8; sms_parte 7 -7
socia 7 -7; socia_> 7 -7; socie 13 -13; socie_dupon 8 -8; socie_duran 6 -6; socie_trans 10 -10; soeur 6 -6
soeur_en 6 -6; soir 7 -7; soir_> 7 -7; soit 15 -15; soit_une 15 -15; soixa 9 -9; soixa_deux 3 -3; soixa_dix 4 -4
soixa_et 8 -8; soixa_neuf 11 -11; soixa_quinz 5 -5; soixa_seize 6 -6; soixa_sept 5 -5; soixa_six 6 -6; sol 6 -6
sol_> 6 -6; son 11 -11; son_est 11 -11; sonne 28 -28; sonne_a 4 -4; sonne_dans 3 -3; sonne_est 22 -22
sonne_occup 6 -6; sonne_plus 7 -7; sonne_toujo 2 -2; sont 14 -14; sont_a 9 -9; sont_coupe 7 -7; sont_decon 7 -7
sont_hors 8 -8; sont_super 7 -7; sont_touch 10 -10; sont_verte 5 -5; sophi 4 -4; sophi_mille 4 -4; sorti 6 -6
sorti_a 6 -6; souci 14 -14; souci_> 10 -10; souci_allez 7 -7; souci_avec 11 -11; souci_chez 8 -8; souci_habit 8 -8
souci_je 7 -7; souha 10 -10; souha_etre 6 -6; souha_joind 4 -4; souha_m 8 -8; sous 10 -10; sous_la 10 -10
sous_sol 6 -6; sousc 7 -7; sousc_a 7 -7; soyez 11 -11; soyez_debor 11 -11; stabl 13 -13; stabl_maint 13 -13
stand 11 -11; stand_> 6 -6; stand_est 6 -6; stand_ne 6 -6; stop -2 2; stop_j -7 7; stop_je 5 -5; stras 3 -3
stras_zero 3 -3; stres 7 -7; stres_j 7 -7; stylo 10 -10; stylo_> 10 -10; subis 7 -7; subis_une 7 -7; suffi -20 20
suffi_> -12 12; suffi_j -7 7; suffi_maint -15 15; suis -1 1; suis_a -16 16; suis_au 12 -12; suis_bete 10 -10
suis_calme 18 -18; suis_clien 10 -10; suis_conne 14 -14; suis_dans 15 -15; suis_decu 15 -15; suis_degou -8 8
suis_desol 14 -14; suis_devan 12 -12; suis_embet 14 -14; suis_en -11 11; suis_enerv 9 -9; suis_ennuy 15 -15
suis_exced -21 21; suis_fatig 18 -18; suis_furie -19 19; suis_hors -20 20; suis_le 10 -10; suis_madam 10 -10
suis_nul 16 -16; suis_pas 30 -30; suis_patie 15 -15; suis_perdu 15 -15; suis_press 17 -17; suis_techn 14 -14
suis_toujo 11 -11; suis_tres -18 18; suis_un 19 -19; suis_une 9 -9; suis_vraim -14 14; suite 1 -1; suite_> 13 -13
suite_j -7 7; suivr 8 -8; suivr_> 8 -8; sujet 8 -8; sujet_du 8 -8; super 14 -14; super_> 11 -11; super_c 7 -7
super_longs 7 -7; super_merci 10 -10; suppo 7 -7; suppo_humai 9 -9; suppo_point 6 -6; sur 18 -18; sur_> 10 -10
sur_fortn 6 -6; sur_inter 10 -10; sur_l 2 -2; sur_la 10 -10; sur_le 9 -9; sur_les -7 7; sur_ma 4 -4; sur_mon 6 -6
sur_pas 5 -5; sur_que 12 -12; sur_sa 5 -5; sur_sur 5 -5; sur_tous 6 -6; surem 13 -13; surem_pas 13 -13; surto 9 -9
surto_pas 9 -9; surve 8 -8; surve_sont 8 -8; suspe 5 -5; suspe_je 5 -5; switc 7 -7; switc_> 7 -7; sylvi 6 -6
sylvi_march 6 -6; sympa 7 -7; sympa_> 7 -7; synch 8 -8; synch_> 8 -8; t 10 -10; t_> 5 -5; t_aroba 6 -6; t_i 6 -6
ta -10 10; ta_gueul -10 10; tabar -19 19; tabar_ca -19 19; table 14 -14; table_> 10 -10; table_capte 4 -4
table_seule 7 -7; tais 9 -9; tais_toi 9 -9; taper -7 7; taper_sur -7 7; te -6 6; te_> 11 -11; te_faire -9 9
te_fous -6 6; techn 21 -21; techn_> 17 -17; techn_de 5 -5; techn_devai 4 -4; techn_est 6 -6; techn_moi 14 -14
techn_n 8 -8; techn_orang 3 -3; techn_s 5 -5; techn_tout 15 -15; tele 19 -19; tele_> 13 -13; tele_dit 5 -5
tele_est 3 -3; tele_et 6 -6; tele_ne 5 -5; tele_quoi 7 -7; telec 7 -7; telec_sont 7 -7; telep 13 -13; telep_> 8 -8
telep_au 3 -3; telep_capte 5 -5; telep_du 8 -8; telep_est 8 -8; telep_et 6 -6; telep_fixe 6 -6; telep_ne 7 -7
telep_ni 3 -3; telep_oui 4 -4; telep_penda -6 6; telep_porta 5 -5; telep_qui 5 -5; telep_rien 9 -9; telep_sans 6 -6
telep_sonne 5 -5; telet 10 -10; telet_> 4 -4; telet_je 7 -7; telle 5 -5; telle_qu 5 -5; temps 5 -5; temps_> 6 -6
temps_c -9 9; temps_la 12 -12; termi 7 -7; termi_de 7 -7; terri 8 -8; terri_> 8 -8; test 11 -11; test_de 9 -9
test_un 8 -8; teste 10 -10; teste_c 10 -10; tete -10 10; tete_> -10 10; thoma 11 -11; thoma_> 11 -11; thune -7 7
thune_> -7 7; ticke 8 -8; ticke_> 7 -7; ticke_la 9 -9; tip 6 -6; tip_top 6 -6; tiret 9 -9; tiret_centr 6 -6
tiret_du 8 -8; tiret_lebla 6 -6; toi 9 -9; toi_je 9 -9; toile 6 -6; toile_> 6 -6; toit 7 -7; toit_> 7 -7; tombe 8 -8
tombe_> 8 -8; tombe_la 4 -4; tonal 10 -10; tonal_> 7 -7; tonal_est 8 -8; tonal_quand 4 -4; top 6 -6; top_c 6 -6
touch 15 -15; touch_> 15 -15; toujo 12 -12; toujo_> 13 -13; toujo_bloqu 9 -9; toujo_down 8 -8; toujo_en 8 -8
toujo_inter 6 -6; toujo_la 15 -15; toujo_le 7 -7; toujo_orang 8 -8; toujo_parei -13 13; toujo_pas 14 -14
toujo_pour 15 -15; toujo_rien 16 -16; tous -1 1; tous_ces 10 -10; tous_des -11 11; tous_les -2 2; tous_mes 6 -6
tout 5 -5; tout_> -4 4; tout_a 10 -10; tout_bon 6 -6; tout_ca 5 -5; tout_casse -13 13; tout_colle 6 -6; tout_de 2 -2
tout_enfin 11 -11; tout_est 14 -14; tout_fonct 10 -10; tout_le 9 -9; tout_mort 13 -13; tout_prene 8 -8
tout_seul 9 -9; tout_va 9 -9; tout_voila 6 -6; toute 13 -13; toute_l 6 -6; toute_les 10 -10; toute_neuve 12 -12
trafi 5 -5; trafi_est 5 -5; train 10 -10; train_d 10 -10; trait -7 7; trait_cela 6 -6; trait_les -10 10; tranq 3 -3
tranq_> 3 -3; trans 21 -21; trans_> 7 -7; trans_marti 6 -6; trans_moi 16 -16; trans_point 5 -5; trava -3 3
trava_> 7 -7; trava_avec 10 -10; trava_de -11 11; treiz 5 -5; treiz_> 3 -3; treiz_quato 5 -5; trent 7 -7
trent_deux 4 -4; trent_quatr 8 -8; trent_trois 4 -4; tres 2 -2; tres_aimab 11 -11; tres_bien 12 -12; tres_en -17 17
tres_enerv -12 12; tres_faibl 8 -8; tres_lent 12 -12; tres_lente 8 -8; tres_mecon -11 11; tres_patie 12 -12
tres_tres -11 11; trois 4 -4; trois_appar 11 -11; trois_aroba 5 -5; trois_enfan 7 -7; trois_heure -6 6
trois_impri 8 -8; trois_jours 15 -15; trois_ordin 3 -3; trois_ou 11 -11; trois_quara 3 -3; trois_quatr 4 -4
trois_semai -17 17; trois_six 5 -5; trois_soixa 3 -3; trois_un 3 -3; tromp 12 -12; tromp_de 12 -12; trop 9 -9
trop_> 7 -7; trop_la -11 11; trop_nuls -5 5; trop_rien 15 -15; trop_vite 9 -9; trouv 4 -4; trouv_pas 4 -4; truc -1 1
truc_> -11 11; truc_ca 8 -8; truc_fonct 17 -17; tu -11 11; tu_me -9 9; tu_te -6 6; tut 7 -7; tut_> 7 -7
tut_tut 7 -7; u 10 -10; u_> 6 -6; u_b 5 -5; u_i 5 -5; u_p 5 -5; u_t 6 -6; un 8 -8; un_> -1 1; un_a 9 -9
un_abonn -6 6; un_agent 11 -11; un_autre 15 -15; un_cable -10 10; un_chien -9 9; un_cinqu 3 -3; un_code 6 -6
un_colle 11 -11; un_confl 4 -4; un_conse 9 -9; un_contr 18 -18; un_d 16 -16; un_de 8 -8; un_degat 10 -10
un_depan 6 -6; un_deux 8 -8; un_deuxi 8 -8; un_dupli 10 -10; un_emplo 6 -6; un_etre 4 -4; un_froid 9 -9
un_hier 9 -9; un_huita 5 -5; un_humai 13 -13; un_imbec -11 11; un_insta 7 -7; un_joli 8 -8; un_m 11 -11
un_mois -11 11; un_mot 6 -6; un_ni 7 -7; un_nonan 5 -5; un_nouve 8 -8; un_numer 10 -10; un_ordi 9 -9
un_ordin 11 -11; un_ou 9 -9; un_parti 16 -16; un_peu 19 -19; un_ping 6 -6; un_probl 4 -4; un_proce -8 8
un_quara 3 -3; un_quatr 5 -5; un_qui 17 -17; un_rembo -12 12; un_rende 8 -8; un_rense 14 -14; un_respo 7 -7
un_robot 10 -10; un_scand -16 16; un_serve 10 -10; un_servi -15 15; un_seul 7 -7; un_seule 9 -9; un_sms 9 -9
un_soixa 3 -3; un_souci 11 -11; un_stylo 10 -10; un_super 10 -10; un_techn 14 -14; un_test 9 -9; un_un 18 -18
un_voyan 5 -5; un_vrai 8 -8; un_zero 4 -4; under 6 -6; under_vasse 6 -6; une 4 -4; une_anten 7 -7; une_arnaq -9 9
une_bande -8 8; une_box 12 -12; une_catas -6 6; une_centa 9 -9; une_chale 10 -10; une_dame 11 -11; une_demi 9 -9
une_demoi 6 -6; une_dizai 9 -9; une_entre 8 -8; une_escro -9 9; une_fois 8 -8; une_heure -15 15; une_honte -16 16
une_impri 8 -8; une_incom -11 11; une_inter 7 -7; une_ligne -11 11; une_minut 8 -8; une_offre 8 -8; une_panne 15 -15
une_perso 17 -17; une_quich -7 7; une_quinz 8 -8; une_reuni 9 -9; une_semai 5 -5; une_table 9 -9; une_tele 6 -6
une_vieil -6 6; une_vingt 7 -7; une_visio 4 -4; une_vraie 7 -7; urgen 7 -7; urgen_> 5 -5; urgen_j 8 -8; v 6 -6
v_point 6 -6; va 18 -18; va_> 18 -18; va_bien 9 -9; va_dire 4 -4; va_etre 10 -10; va_j 2 -2; va_march 10 -10
va_mieux 7 -7; va_plus 5 -5; va_te -9 9; va_y 6 -6; vais -18 18; vais_aller -8 8; vais_pas 9 -9; vais_peter -10 10
vais_porte -9 9; vais_resil -7 7; vais_saisi -6 6; vais_tout -11 11; vais_voir 12 -12; vais_vous -11 11; vas 8 -8
vas_y 8 -8; vasse 6 -6; vasse_aroba 6 -6; venir 4 -4; venir_mardi 4 -4; venu 7 -7; venu_> 7 -7; verif 15 -15
verif_> 15 -15; verra 15 -15; verra_> 15 -15; vers 10 -10; vers_dix 10 -10; verte 7 -7; verte_> 7 -7; veux 14 -14
veux_annul 14 -14; veux_bien 6 -6; veux_dire 7 -7; veux_juste 15 -15; veux_modif 9 -9; veux_parle 7 -7
veux_pas 13 -13; veux_plus -7 7; veux_quelq 12 -12; veux_recup 9 -9; veux_un 12 -12; veux_une 9 -9; vide 3 -3
vide_quand 3 -3; video 10 -10; video_> 10 -10; vieil -6 6; vieil_dame -6 6; viens 12 -12; viens_de 10 -10
viens_la 8 -8; vient 7 -7; vient_de 7 -7; vince 6 -6; vince_hoffm 6 -6; vingt 16 -16; vingt_> 8 -8; vingt_cinq 7 -7
vingt_d 7 -7; vingt_deux 10 -10; vingt_dix 1 -1; vingt_douze 7 -7; vingt_et 7 -7; vingt_genre 6 -6; vingt_huit 3 -3
vingt_neuf 3 -3; vingt_onze 3 -3; vingt_quatr 8 -8; vingt_sept 3 -3; vingt_treiz 3 -3; vingt_trois 3 -3
vingt_un 5 -5; virem 8 -8; virem_sur 8 -8; visio 4 -4; visio_dans 4 -4; vite 9 -9; vite_> 9 -9; vive 5 -5
vive_voix 5 -5; voila 14 -14; voila_> 11 -11; voila_oui 9 -9; voila_vous 7 -7; voir -1 1; voir_> -6 6
voir_aille -8 8; voir_avec -6 6; voir_je 12 -12; voisi 7 -7; voisi_a 8 -8; voisi_monsi 6 -6; voisi_parce 8 -8
voit 7 -7; voit_le 7 -7; voix 5 -5; voix_> 5 -5; vol -17 17; vol_> -18 18; vol_pur -5 5; voleu -17 17
voleu_> -16 16; voleu_rende -7 7; vos -20 20; vos_conne -12 12; vos_conse 8 -8; vos_delai -5 5; vos_histo -4 4
vos_machi -7 7; vos_panne -13 13; vos_quest -21 21; vos_robot -10 10; votre -8 8; votre_abonn -11 11
votre_boite -14 14; votre_box -11 11; votre_calme 7 -7; votre_courr 11 -11; votre_dilig 10 -10; votre_entre -11 11
votre_faute 12 -12; votre_incom -8 8; votre_patie 15 -15; votre_retou 12 -12; votre_robot 9 -9; votre_servi -22 22
votre_super 7 -7; votre_temps 20 -20; votre_truc -1 1; voudr 19 -19; voudr_annul 10 -10; voudr_avoir 8 -8
voudr_cause 14 -14; voudr_chang 11 -11; voudr_depan 6 -6; voudr_le 9 -9; voudr_parle 3 -3; voudr_pas 5 -5
voudr_redem 6 -6; voudr_un 10 -10; voula 6 -6; voula_simpl 6 -6; voule 12 -12; voule_> 10 -10; voule_oui 10 -10
vous -6 6; vous_> -11 11; vous_ai 7 -7; vous_allez -6 6; vous_annul 6 -6; vous_appel 17 -17; vous_avec 8 -8
vous_avez 14 -14; vous_avoue 6 -6; vous_bande -11 11; vous_colle -8 8; vous_comme -16 16; vous_compr -22 22
vous_depui 10 -10; vous_deran 11 -11; vous_dirai 12 -12; vous_dire 9 -9; vous_dis 8 -8; vous_dites 16 -16
vous_ecout -5 5; vous_embet 13 -13; vous_en 13 -13; vous_enten -4 4; vous_envoy -6 6; vous_fache 8 -8
vous_faire -11 11; vous_felic 7 -7; vous_fiche -11 11; vous_foute -11 11; vous_inqui 9 -9; vous_le -12 12
vous_m -10 10; vous_me -9 9; vous_moque -12 12; vous_n -3 3; vous_ne -12 12; vous_parle 7 -7; vous_payez -11 11
vous_plait 9 -9; vous_pouve 19 -19; vous_prie 7 -7; vous_rappe 14 -14; vous_remer 12 -12; vous_rende -11 11
vous_serie -5 5; vous_serve -17 17; vous_soyez 11 -11; vous_suivr 8 -8; vous_tromp 12 -12; vous_voule 12 -12
vous_vous -15 15; voyan 10 -10; voyan_est 9 -9; voyan_ne 6 -6; voyan_nulle 7 -7; voyan_orang 7 -7; voyan_rouge 5 -5
vpn 7 -7; vpn_sans 7 -7; vrai -8 8; vrai_ca -6 6; vrai_gars 8 -8; vrai_vous -8 8; vraie 7 -7; vraie_perso 7 -7
vraim -16 16; vraim_n -6 6; vraim_nuls -13 13; vraim_pas 9 -9; vraim_ras -2 2; vraim_tres -14 14; vu -13 13
vu_ca -6 6; vu_une -8 8; wanad 6 -6; wanad_point 6 -6; wesh 7 -7; wesh_j 7 -7; wifi 9 -9; wifi_> 9 -9
wifi_alors 4 -4; wifi_c 7 -7; wifi_de 3 -3; wifi_est 14 -14; wifi_il 5 -5; wifi_la 5 -5; wifi_mais 5 -5
wifi_march 11 -11; wifi_ne 9 -9; wifi_se 11 -11; x 6 -6; x_lola 6 -6; x_x 6 -6; y 14 -14; y_> 13 -13; y_a 26 -26
y_ai 6 -6; y_arriv 9 -9; y_en -20 20; y_est 13 -13; y_etes 19 -19; y_fait 5 -5; y_passe 9 -9; yahoo 7 -7
yahoo_point 7 -7; yes 11 -11; yes_> 11 -11; yo 8 -8; yo_c 8 -8; yvonn 7 -7; yvonn_le 7 -7; zappe 6 -6; zappe_la 6 -6
zero 12 -12; zero_> 1 -1; zero_ameli 10 -10; zero_barre 5 -5; zero_deux 4 -4; zero_neuf 6 -6; zero_quatr 11 -11
zero_sept 6 -6; zero_sis 5 -5; zero_six 8 -8; zero_trent 3 -3; zero_trois 4 -4; zero_un 4 -4; zero_zero 3 -3
zut 16 -16; zut_> 11 -11; zut_j 8 -8
""",
    ),
}
