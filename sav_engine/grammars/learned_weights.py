"""What the beginnings of words, and pairs of them, weigh in the second opinion (`learned.py`).

Written by `python -m ops.learn`. One weight for each answer, in tenths and in the order given; "_" joins a pair, "<"
and ">" are the two ends of an utterance. Long, because it is one table.
"""

LEARNED_FROM = "c1c815bfd45c9cf3"
WEIGHTS = {
    "affirm_deny": (
        "affirm deny unclear",
        """
01 -8 -8 8; 01_60 -8 -8 8; 06 -11 -10 11; 06123 -19 -13 16; 06123_> -19 -13 16; 06_12 -7 -7 7; 06_78 -6 -5 6
12 -16 -15 16; 12_34 -9 -9 9; 12_60 -8 -8 8; 12_90 -6 -5 6; 12_> -8 -8 8; 12_aroba -5 -6 7; 3 -8 -7 8; 33 -8 -8 8
33_6 -8 -8 8; 34 -9 -9 9; 34_56 -9 -9 9; 3_ordin -8 -7 8; 3_telep -8 -7 8; 45 -6 -5 6; 45_12 -6 -5 6; 56 -9 -9 9
56_78 -9 -9 9; 5g -5 -5 6; 5g_passe -5 -5 6; 6 -8 -8 8; 60 -8 -8 8; 60_12 -8 -8 8; 6_12 -8 -8 8; 75011 -10 -10 10
75011_paris -10 -10 10; 78 -12 -11 12; 78_45 -6 -5 6; 78_> -9 -9 9; 90 -6 -5 6; 90_> -6 -5 6; <_01 -8 -8 8
<_06 -7 -7 7; <_3 -8 -7 8; <_33 -8 -8 8; <_75011 -10 -10 10; <_absol 12 -5 -23; <_accue -6 -7 7; <_affir 17 -15 -18
<_ah -3 -2 -1; <_ajout -5 -6 6; <_allez 12 -5 -11; <_allo -13 -12 13; <_allon 9 -9 -9; <_alors -13 -10 11
<_anne -6 -6 7; <_appel -8 -8 8; <_assur 11 -11 -11; <_atten -23 -20 25; <_au -19 4 1; <_aucun -13 11 -8
<_aurel -5 -6 6; <_avec 13 -11 -14; <_b -10 -8 9; <_bah -11 14 -15; <_baiss -7 -8 8; <_bascu -5 -6 6; <_be 9 -7 -9
<_ben 8 -6 -10; <_bien 9 2 -28; <_blabl -12 -12 12; <_bonjo -20 -24 22; <_bonne -11 -13 13; <_boula -8 -10 9
<_box -13 -13 13; <_c -2 -3 -4; <_ca -2 -12 2; <_cabin -5 -8 9; <_carre 14 -13 -14; <_ce -18 13 -10
<_certa 12 0 -22; <_certe 12 -12 -12; <_cesse -5 -5 5; <_cette -9 10 -10; <_chape -11 -9 10; <_chepa -12 -13 13
<_cinqu -10 -10 10; <_clair -7 -8 7; <_comme -17 -26 21; <_conse -9 -9 9; <_cool -10 -9 10; <_d 7 -25 -6
<_dans -17 -14 17; <_de -10 -8 10; <_deja 16 -19 -10; <_depui -16 -14 15; <_des -4 -4 5; <_desol -5 6 -6
<_deux -9 -18 15; <_dison 5 -5 -5; <_dites -7 -6 7; <_du -9 14 -18; <_ecout 5 -6 -5; <_eh 12 -12 -11; <_elle 4 -10 0
<_en 13 -20 -12; <_enfin 8 -6 -7; <_enten 18 -7 -21; <_entre -9 -7 9; <_eric -5 -7 8; <_est -6 -7 7; <_et 19 -14 -20
<_euh -12 -14 7; <_evide 9 -7 -7; <_exact 21 -21 -18; <_excus -15 -15 16; <_faite 11 -10 -11; <_fanny -7 -8 8
<_faut -10 -12 12; <_faux -27 23 -15; <_franc -8 -8 9; <_gauti -6 -6 6; <_gmail -7 -7 7; <_go 12 -12 -12
<_grave 12 -12 -12; <_hein -16 -15 16; <_helas -12 13 -12; <_hier -9 -9 9; <_hmm -12 -12 12; <_hors -12 18 -20
<_hugue -5 -7 7; <_hum 8 -7 -7; <_ici -6 -7 7; <_il -16 -1 7; <_impos -17 8 -7; <_incor -9 10 -10; <_info -6 -6 6
<_inuti -12 12 -12; <_j -19 -4 11; <_jamai -18 19 -16; <_je -3 -8 3; <_joker -12 -12 12; <_jsp -7 -7 7
<_julie -6 -12 11; <_juste 6 -6 -5; <_karim -6 -6 6; <_l -11 -14 13; <_la -12 -22 20; <_laiss -9 11 -12
<_laque -12 -12 12; <_le -18 -18 20; <_leque -12 -12 12; <_les -7 -7 7; <_loin -17 13 -13; <_lucas -5 -7 6
<_lui 10 -11 -9; <_lundi -9 -9 9; <_ma -12 -15 15; <_mais 12 -9 -18; <_malhe -2 10 -14; <_marc -4 -9 9
<_march 10 -8 -11; <_mauva -10 10 -10; <_merci -7 -9 9; <_mes -7 -7 7; <_mette -5 -5 5; <_mhm 12 -12 -12
<_mmh 9 -7 -9; <_moi -14 -2 8; <_mon -19 -17 21; <_monsi -16 -15 16; <_negat -17 18 -17; <_nenni -9 9 -9
<_nguye -12 -12 12; <_ni -17 -14 15; <_niet -12 12 -12; <_nom -14 2 2; <_non 10 9 -37; <_nope -14 14 -14
<_nos -5 -5 5; <_notre -6 -8 7; <_nous 4 -13 3; <_nulle -14 14 -14; <_numer -9 -7 9; <_oh -7 -4 5; <_ok 15 -14 -16
<_on 3 -8 -2; <_oubli -9 9 -9; <_oui 9 -3 -20; <_paill -11 -11 11; <_pardi 12 -12 -12; <_pardo -18 -22 22
<_parfa 16 -15 -16; <_parle -5 -6 6; <_parti -11 -11 11; <_pas -23 27 -21; <_passe -9 -9 9; <_paul -10 -12 11
<_perso -15 -10 10; <_perte -6 -5 6; <_peut -18 -11 17; <_plus -19 9 -7; <_pluto 0 6 -14; <_posit 12 -12 -12
<_possi -13 -12 12; <_pour 8 -6 -19; <_pourq 23 -22 -20; <_pourr -5 -5 6; <_puisq -14 10 -8; <_putai -11 -10 10
<_qu -15 -9 13; <_quand -11 -8 11; <_quatr -9 -10 10; <_que -14 13 -12; <_quel -15 -12 13; <_quell -11 -14 13
<_quelq -5 -10 9; <_qui -10 -10 10; <_quinz -12 -12 13; <_quoi -9 -10 9; <_redon -9 -7 8; <_rien -12 16 -16
<_s -5 -6 7; <_sans 2 4 -14; <_sav -5 -7 6; <_sept -8 -9 9; <_seule -7 -8 8; <_si 12 -8 -15; <_soixa -9 -8 8
<_sophi -6 -8 8; <_sous -10 -10 10; <_super 9 -7 -9; <_sur -14 -14 15; <_surem -10 10 -11; <_surto -10 12 -12
<_tais -7 -7 8; <_techn -12 -13 12; <_test -6 -7 6; <_toujo 8 -7 -6; <_tous -7 -8 8; <_tout 0 3 -10
<_toute -9 -10 10; <_tres -5 9 -14; <_trois -15 -13 14; <_trop 12 -8 -12; <_tu -8 8 -7; <_un -10 -16 14
<_une -12 -14 14; <_vers -9 -9 9; <_veuil -6 -7 7; <_viens -10 -9 10; <_voila 10 -9 -12; <_voix 13 -17 -11
<_volon 18 -18 -18; <_votre -7 -8 8; <_vous -13 9 -6; <_wii 9 -9 -9; <_xavie -7 -7 7; <_y 9 -10 -7; <_yep 12 -12 -12
<_yes 19 -19 -18; <_zero -11 -13 18; <_zoe -7 -9 8; a -12 -3 7; a_aller 6 -2 -5; a_appel -5 -5 5; a_bout -5 -5 5
a_c -6 -6 6; a_ca -12 -15 15; a_cinq -7 -7 8; a_cote -9 15 -16; a_debra -5 -10 9; a_dire -20 -15 19; a_dit -7 -7 7
a_dix -8 -9 9; a_donne -5 -8 7; a_du -12 -20 16; a_emett -7 -7 7; a_erreu -25 24 -19; a_ete -4 -5 6
a_fait 15 -9 -21; a_l -13 -15 15; a_la -18 9 -6; a_le -5 -5 6; a_ma -9 11 -11; a_marre -10 -9 10; a_me -8 -9 9
a_mon -7 -17 16; a_pas 13 -33 6; a_plus -8 -9 9; a_propo 17 -9 -17; a_quelq -6 -9 13; a_recev -6 -8 8
a_redir 8 -9 -6; a_rien -12 15 -16; a_sept -9 -7 8; a_septa -7 -7 7; a_signe -7 -7 7; a_touch -5 6 -6; a_u -6 -6 6
a_un -8 -16 16; a_une -7 -12 11; a_v -6 -6 6; a_voir -10 17 -17; a_votre 6 -2 -5; a_vous -4 -7 7; aboie -5 -5 6
aboie_je -5 -5 6; abonn -13 -13 15; abonn_> -12 -11 13; abonn_fibre -7 -6 7; absol 12 -5 -23; absol_> 18 -19 -15
absol_c 5 -5 -5; absol_madam 11 -10 -13; absol_pas -27 25 -13; accen -12 -15 14; accen_> -12 -15 14; acces -9 -12 11
acces_au -8 -9 9; acces_inter -6 -9 9; accor 5 2 -19; accor_> 11 1 -39; accor_avec -14 -15 14
accor_faite 19 -17 -19; accor_mais -13 14 -15; accue -9 -9 10; accue_> -5 -6 6; accue_aroba -6 -7 7; achat -6 -6 6
achat_> -6 -6 6; achet -11 -13 12; achet_l -11 -13 12; acord 10 -8 -12; acord_> 10 -8 -12; acord_d 10 -8 -12
actua -5 -7 7; actua_> 8 -6 -6; actua_plus -7 -7 7; adres -11 11 -9; adres_> -12 12 -12; adres_elect -6 -8 7
adres_oui 7 -6 -6; affic -12 -11 14; affic_> -5 -5 6; affic_chez -9 -10 11; affic_reche -5 -4 5; affir 17 -15 -18
affir_> 12 -12 -11; affir_chef 12 -10 -13; agenc -5 -5 5; agenc_de -5 -5 5; ah -3 -2 -1; ah_bah -1 2 -11
ah_ben 8 -2 -23; ah_bon -14 -15 15; ah_ca -18 20 -20; ah_mais 13 -9 -14; ah_non -19 30 -25; ah_oui 17 -13 -15
ah_que -5 6 -6; ai -5 1 -3; ai_achet -11 -13 12; ai_appel 10 -8 -10; ai_assez -5 -5 5; ai_besoi -11 -12 13
ai_bien -6 7 -7; ai_debra 11 -15 -11; ai_deja 13 -16 -11; ai_demen -13 -14 14; ai_dit 11 9 -30; ai_enten 6 -5 -6
ai_etein 11 -14 -11; ai_eu -8 -11 11; ai_fait 16 -27 -12; ai_jamai -9 9 -8; ai_la -5 -6 5; ai_par -6 -6 6
ai_pas -37 9 5; ai_plus -9 -11 11; ai_redem 21 -23 -19; ai_rien -24 7 -2; ai_un -23 -22 23; ai_une -6 -8 7
ai_vraim -7 -7 8; aider 6 -2 -5; aider_a 6 -2 -5; aille 11 -11 -8; aille_> 11 -11 -7; aille_c 6 -2 -5; aimen -5 -4 6
aimen_bien -5 -4 6; aimer 9 2 -20; aimer_bien 17 -19 -16; aimer_mieux -11 11 -10; ajout -5 -6 6; ajout_un -5 -6 6
aller -15 11 -4; aller_merci -13 14 -15; aller_plus 6 -2 -5; aller_sur -7 -10 8; allez 8 -17 1; allez_m -12 -10 11
allez_oui 12 -5 -11; allez_y 13 -13 -11; allo -13 -12 13; allo_> -11 -12 12; allo_vous -14 -9 12; allon 9 -9 -9
allon_y 9 -9 -9; alors -23 10 2; alors_> 4 2 -17; alors_c -6 -9 10; alors_en -12 12 -11; alors_euh -8 -10 10
alors_j -6 7 -7; alors_la -5 -10 8; alors_non -15 16 -13; alors_que -6 -9 9; an -11 -13 12; an_derni -11 -13 12
anime -5 -4 6; anime_> -5 -4 6; anne -6 -6 7; anne_tiret -6 -6 7; ans -6 -6 6; ans_> -6 -6 6; anten -6 -6 6
anten_> -6 -6 6; appar -13 -14 14; appar_> -13 -14 14; appel -29 -2 13; appel_> -19 3 3; appel_au -6 -6 6
appel_d -8 -8 8; appel_de -19 -17 19; appel_du -5 -7 8; appel_hier 10 -8 -10; appel_julie -8 -14 10
appel_l -7 -10 9; appel_on -7 -7 7; appel_pas -11 11 -11; appel_pierr -7 -13 9; appel_pour -10 15 -15
appel_redem -11 -13 13; apres -9 -9 9; apres_midi -9 -9 9; aroba -15 -22 22; aroba_> -11 -11 13; aroba_elect -5 -7 6
aroba_free -7 -10 10; aroba_gmail -5 -7 7; aroba_hotma -6 -9 9; aroba_mairi -6 -7 7; aroba_orang -7 -10 9
aroba_outlo -7 -8 8; aroba_proto -9 -8 9; aroba_s -6 -6 6; aroba_wanad -5 -7 7; aroba_yahoo -5 -6 6; arran 9 -1 -22
arran_> 17 -17 -16; arran_pas -15 13 -11; arret -16 11 -9; arret_il -16 11 -9; arriv -11 -12 12; arriv_pas -7 -7 7
arriv_plus -6 -8 8; assez -5 -5 5; assez_de -5 -5 5; assur 16 -16 -15; assur_> 16 -16 -15; atten -27 -11 23
atten_> -14 -5 10; atten_cheri -5 -5 5; atten_deux -8 -8 8; atten_excus -5 -5 6; atten_je -9 -12 11
atten_non -10 10 -12; atten_que -8 -7 9; atten_s -25 -11 24; au -20 -5 14; au_bout -6 -7 7; au_burea -16 -7 12
au_contr -11 15 -17; au_mois -13 -8 11; au_nivea -9 -8 9; au_nom -9 -11 10; au_premi -11 -12 11; au_resea -5 -5 5
au_serve -8 -9 9; au_sujet 7 -14 -6; au_telep -7 -7 7; au_wifi -2 -4 5; aucun -1 0 -8; aucun_> -16 16 -17
aucun_idee -15 -19 17; aucun_monsi -14 16 -18; aucun_probl 16 -15 -14; aucun_souci 14 -16 -11; augus 12 -12 -12
augus_> 12 -12 -12; aujou -11 0 5; aujou_hui -11 0 5; aurel -5 -6 6; aurel_under -5 -6 6; autre -34 27 -19
autre_appel -5 -12 10; autre_chose -20 19 -12; autre_je -5 -20 19; autre_ma -5 -5 5; autre_non -5 15 -16
autre_probl -22 18 -16; autre_souci -19 18 -11; aux -7 -6 7; aux_frais -7 -6 7; avait -10 -9 10; avait_dit -10 -9 10
avec -9 -10 13; avec_deux -11 6 0; avec_la -4 -7 7; avec_le -5 -5 5; avec_plais 13 -11 -14; avec_quoi -14 -15 14
avec_un -11 -15 14; avec_une -6 -6 6; avec_vos -10 -11 12; avez 8 -7 -22; avez_bien 14 -15 -13; avez_dit -5 -5 6
avez_mal -19 19 -19; avez_raiso 12 -19 -9; avez_tout 23 -27 -19; avez_un -12 -15 14; avoir -6 -7 7
avoir_une -6 -7 7; avons -8 8 -7; avons_demen -8 8 -7; b -11 -12 12; b_aroba -5 -7 6; b_comme -10 -8 9; b_e -6 -6 6
bah -4 9 -19; bah_j 9 -8 -10; bah_non -22 20 -12; bah_oui 17 -19 -11; baiss -7 -8 8; baiss_la -7 -8 8; balad -5 -5 5
balad_d -5 -5 5; bande -7 -7 7; bande_de -7 -7 7; bas -9 9 -8; bas_> -9 9 -8; bascu -5 -6 6; bascu_moi -5 -6 6
be -1 -7 4; be_> -6 -6 6; be_oui 9 -7 -9; beau -9 -15 12; beau_aujou -9 -15 12; beauc -13 -12 13; beauc_c -7 -9 9
beauc_chef -10 -9 10; belfo -6 -7 7; belfo_point -6 -7 7; belka -6 -6 6; belka_b -6 -6 6; ben 3 -14 -2
ben_> -10 -12 11; ben_c -14 -13 14; ben_ca 16 -16 -14; ben_dame 12 -7 -12; ben_evide 15 -16 -14; ben_le -11 -10 11
ben_ma -7 -6 7; ben_moi -13 14 -15; ben_mon 6 -2 -5; ben_non -22 25 -25; ben_oui 19 -13 -24; ben_voila 5 -5 -5
benal -10 -10 10; benal_> -10 -10 10; benoi -5 -6 7; benoi_60 -5 -6 7; berna -10 -8 9; berna_> -10 -8 9
bertr -6 -7 7; bertr_lacro -6 -7 7; besoi -10 12 -11; besoi_> -9 18 -21; besoi_d -11 -12 13; bien 25 -20 -23
bien_> 11 -27 -6; bien_au -10 10 -9; bien_c 8 -9 -6; bien_ca 0 4 -30; bien_ce 6 -5 -1; bien_cela 2 -1 -1
bien_compr 14 -15 -13; bien_d 5 -5 -4; bien_enten -3 -22 3; bien_evide 7 -7 -7; bien_la 7 -6 -6; bien_le 3 -18 5
bien_merci 6 -6 -5; bien_moi 11 -8 -17; bien_note 8 -9 -6; bien_notre 5 -5 -5; bien_oui 7 -5 -7; bien_pour 19 -20 -3
bien_que 16 -14 -5; bien_recu 15 -15 -5; bien_regar -5 -4 6; bien_s 13 -7 -13; bien_sur 7 1 -22; bien_volon 7 -7 -6
bip -7 -7 7; bip_> -7 -7 7; bip_bip -7 -7 7; blabl -12 -12 12; blabl_> -12 -12 12; bloqu -5 -6 7; bloqu_il -5 -5 5
bloqu_la -4 -5 6; boite -8 -8 9; boite_> -8 -8 9; bol -7 -7 8; bol_de -7 -7 8; bon -16 -5 10; bon_> -20 -11 14
bon_bon -7 7 -4; bon_laiss -15 15 -9; bon_monsi 20 -16 -19; bon_nom -12 14 -14; bon_numer -10 12 -11
bonjo -20 -24 22; bonjo_> -9 -8 9; bonjo_c -10 -12 11; bonjo_je -5 -5 5; bonjo_madam -11 -10 11
bonjo_monsi -11 -17 13; bonne -17 -5 5; bonne_adres -9 13 -14; bonne_quest -11 -13 13; borde -13 -11 12
borde_> -13 -11 12; boula -8 -10 9; boula_du -8 -10 9; bout -9 -9 9; bout_> -5 -5 5; bout_de -5 -4 7
bout_du -6 -7 7; box -24 -9 12; box_> -20 -6 8; box_est -6 -7 7; box_et -5 -6 6; box_toute -8 -9 9; bruit -13 -20 17
bruit_de -3 -5 6; bruit_est -8 -6 8; bruit_la -12 -20 16; buffe -10 -17 15; buffe_tout -10 -17 15; burea -15 -11 14
burea_> -19 -14 17; burea_est -6 -6 6; c 4 -3 -8; c_e -6 -6 6; c_est 4 -3 -8; c_good 9 -8 -7; ca 1 -10 -2
ca_> -3 -1 -6; ca_buffe -10 -17 15; ca_c -11 13 -24; ca_comme -5 5 -5; ca_coupe -8 -11 10; ca_d 6 -2 -5
ca_depen -19 -17 19; ca_du -7 8 -8; ca_et -5 -5 5; ca_exact 8 -8 -7; ca_fait -21 -12 18; ca_hache -9 -8 9
ca_ira -19 19 -19; ca_je -14 2 1; ca_m 10 -10 -7; ca_march 20 -16 -22; ca_me 17 -24 -11; ca_meme 8 -8 -7
ca_mon 6 -4 -6; ca_monsi 22 -23 -18; ca_mouli -7 -7 7; ca_ne -13 -2 2; ca_non -19 24 -21; ca_oui 24 -22 -17
ca_peut 6 -2 -5; ca_que 7 2 -17; ca_redem -18 -22 20; ca_remar -11 -10 11; ca_roule 14 -12 -15; ca_serai 10 -10 -10
ca_sert -10 11 -11; ca_va -13 14 -15; cabin -10 -10 10; cabin_est -6 -6 6; cabin_medic -6 -7 7; cabin_point -5 -8 9
caiss -5 -5 6; caiss_deux -5 -5 6; camer -7 -7 7; camer_de -7 -7 7; capte -13 -11 13; capte_bien -13 -11 13
caron -8 -8 8; caron_preno -8 -8 8; carpe -8 -14 10; carpe_> -8 -14 10; carre 17 -18 -16; carre_> 17 -18 -16
carte -5 -5 5; carte_cime -5 -5 5; cas 8 -1 -26; cas_> 8 -1 -26; ce 1 -6 -1; ce_matin -9 -9 9; ce_n -21 17 -12
ce_nom -6 7 -7; ce_que 11 -21 -3; ce_serai 10 -6 -6; ce_ticke -9 9 -8; cela 17 -17 -16; cela_> 14 -14 -14
cela_meme 10 -9 -10; celui -15 9 2; celui_la -13 12 -8; celui_qui -9 -10 11; centa -6 -7 7; centa_envir -6 -7 7
centr -8 -10 9; centr_> -8 -10 9; certa 6 -10 -2; certa_> 12 -24 0; certa_pas -23 22 -18; certe 12 -12 -12
certe_> 12 -12 -12; cesse -5 -5 5; cesse_de -5 -5 5; cette -18 17 -14; cette_fois -16 16 -14; cette_histo -8 7 -5
chang -8 -8 8; chang_d -8 -8 8; chans -6 -6 6; chans_> -6 -6 6; chape -11 -9 10; chape_de -11 -9 10; charl -7 -7 7
charl_> -7 -7 7; chat -8 -8 8; chat_est -8 -8 8; chef 1 -17 4; chef_> 2 -17 3; chef_atten -8 -7 9; chepa -12 -13 13
chepa_moi -12 -13 13; cherc -9 -10 10; cherc_mes -9 -10 10; cheri -5 -5 5; cheri_je -5 -5 5; chez -22 0 6
chez_machi -8 -10 10; chez_moi -14 15 -14; chez_vous -14 -13 17; chien -14 -13 14; chien_> -10 -9 10
chien_qui -5 -5 6; chose -20 19 -12; chose_> -20 20 -13; chose_cette -1 3 -2; cime -5 -5 5; cime_est -5 -5 5
cinq -9 -11 13; cinq_a -7 -7 7; cinq_douze -4 -5 5; cinq_heure -7 -7 8; cinq_soixa -2 -3 4; cinq_trent -6 -5 8
cinq_vingt -6 -6 7; cinqu -15 -15 17; cinqu_> -6 -6 7; cinqu_appar -10 -10 10; cinqu_huit -6 -5 8; cinqu_six -4 -4 5
clair -10 -11 11; clair_fonta -6 -6 6; clair_rouss -7 -8 7; clien -12 -11 12; clien_> -9 -9 9; clien_chez -6 -6 6
clien_quara -9 -7 9; clien_se -5 -4 6; code 2 -11 0; code_posta 6 -5 -6; code_puc -5 -5 5; code_puk -10 -9 10
colle -5 -9 7; colle_> 6 -2 -5; colle_m -5 -8 7; colle_parce -5 -5 5; com -19 1 4; com_> -19 1 4; combi -8 -7 8
combi_> -8 -6 8; combi_depui -5 -6 6; comme -3 -17 6; comme_> 1 -14 3; comme_a -8 -9 9; comme_berna -10 -8 9
comme_c -5 5 -5; comme_ca -19 -5 15; comme_comme -14 -9 10; comme_j -14 -9 10; comme_la -6 -6 6
comme_vous 18 -19 -18; commu -17 -15 17; commu_coupe -5 -4 7; commu_ulter -16 -12 15; commu_une -6 -8 7
compe -5 -5 6; compe_> -5 -5 6; compl -20 -20 20; compl_> -20 -20 20; compr -2 -18 11; compr_> -1 -14 8
compr_la -6 -13 12; concl 10 -8 -11; concl_> 10 -8 -11; confi 19 -20 -19; confi_> 19 -20 -19; conna -18 11 -7
conna_> -10 11 -11; conna_a -10 -10 10; conna_rien -9 10 -9; conne -16 -18 20; conne_> -9 -6 8; conne_de -7 -6 8
conne_est -7 -11 9; conne_exion -7 -6 7; conne_me -6 -5 6; conne_pas -6 -14 14; conne_plus -5 -5 5
conne_sans -8 -4 7; conne_saute -3 -10 10; conne_toute -6 -5 6; conse -14 -17 16; conse_> -6 -8 8
conse_clien -9 -9 9; conse_maint -11 -12 13; conso -9 -14 15; conso_ne -8 -10 10; conso_qui -7 -6 8; consu -8 -8 8
consu_notre -8 -8 8; contr -26 25 -14; contr_> -26 26 -15; contr_est -7 -17 13; convi 12 -11 -12; convi_> 12 -11 -11
convi_tres 11 -5 -11; cool -10 -9 10; cool_merci -10 -9 10; corre 24 -23 -18; corre_> 21 -21 -9; corre_ca 16 -16 -15
corre_de 3 -1 -1; corri -5 6 -5; corri_> -5 6 -5; cote -9 15 -16; cote_> -9 15 -16; coup -6 -5 5; coup_mon -6 -5 5
coupe -13 -16 17; coupe_> -9 -9 10; coupe_au -5 -4 7; coupe_quand -8 -11 10; cours -5 -5 5; cours_> -5 -5 5
crois 4 9 -17; crois_> 16 -13 -17; crois_bien 9 -11 -8; crois_pas -22 23 -22; cuisi -7 -6 7; cuisi_> -7 -6 7
d 10 -19 0; d_a -9 4 3; d_abonn -8 -8 8; d_acces -6 -9 9; d_accor 5 2 -19; d_acord 10 -8 -12; d_actua 8 -6 -6
d_affic -5 -5 6; d_aille 11 -11 -8; d_aller -7 -10 8; d_appel -11 -14 14; d_aroba -7 -8 8; d_envoy -7 -7 7
d_erreu 21 -21 -20; d_expli 6 -2 -5; d_incon 12 -13 -12; d_ordin -8 -8 8; d_un -8 -15 13; d_union -6 -7 7
d_urgen -8 -8 8; da 13 -11 -11; da_> 11 -11 -10; da_c 6 -4 -6; dame -5 -15 12; dame_de -9 -7 8; dame_oui 12 -7 -12
dame_tres -8 -11 11; dans 0 -14 4; dans_la -7 -6 7; dans_le 2 -19 0; dans_les -7 -7 8; de 9 -18 4
de_borde -13 -11 12; de_ca 3 -6 1; de_ce 5 -6 -5; de_charl -7 -7 7; de_chez -10 -11 12; de_clien -9 -7 9
de_commu -6 -8 7; de_compe -5 -5 6; de_conne -10 -8 10; de_fond -3 -5 6; de_l -7 -6 8; de_la -22 8 -6
de_le 11 -11 -11; de_lemoi -9 -11 10; de_ligne -6 -7 7; de_ma 3 -14 2; de_marse -13 -14 14; de_marti -1 -3 4
de_me -5 -5 5; de_meme 3 -1 -1; de_moi -15 -20 18; de_mon -9 -8 12; de_nouve 14 -14 -12; de_novem -13 -8 11
de_paiem -5 -5 5; de_paill -11 -9 10; de_parle -5 -5 5; de_perso -10 13 -13; de_poste -7 -7 7; de_probl 21 -20 -14
de_quest -12 18 -20; de_quoi -17 -12 17; de_refus 25 -26 -18; de_repos -7 -7 7; de_resea -19 -19 23
de_smet -11 -11 11; de_souci 18 -22 -10; de_stras -5 -5 5; de_surve -7 -7 7; de_termi -9 -8 9; de_tonal -16 -10 15
de_tout -9 -7 8; de_trent -5 -4 7; de_votre -11 -10 12; debit -7 -7 7; debit_est -7 -7 7; debra 1 -6 -9
debra_> -8 8 -7; debra_et 11 -15 -11; debra_la -5 -10 9; decon -7 -6 8; decon_> -7 -6 8; decro -11 -8 11
decro_y -11 -8 11; deja 3 -4 -12; deja_> 10 -15 -9; deja_deux 15 -15 -15; deja_fait 19 -24 -11; deja_la -8 -8 8
deja_redem 15 -17 -13; deja_resol -15 15 -16; deman -15 -13 17; deman_a -8 -10 16; deman_le -10 -9 10
deman_un -5 -5 5; demen -14 -12 13; demen_> -13 -14 14; demen_en -8 8 -7; depan -10 -12 11; depan_> -10 -12 11
depan_ma -9 -7 12; depen -19 -17 19; depen_> -15 -15 15; depen_ce -11 -13 13; depen_de -8 -7 8; depen_des -7 -7 7
depui -17 -16 17; depui_ce -9 -9 9; depui_dix -6 -6 6; depui_hier -8 -8 8; depui_l -5 -6 6; depui_le -6 -6 6
depui_trois -9 -8 9; deran 14 -14 -14; deran_pas 14 -14 -14; derni -15 -12 14; derni_> -15 -12 14; des -14 -17 16
des_appel -7 -7 7; des_des -7 -7 7; des_dessi -5 -4 6; des_fois -7 -7 7; des_incom -9 -10 10; des_lilas -8 -8 8
des_que -4 -4 5; desol -16 15 -9; desol_> -15 15 -9; desol_mais -5 6 -6; dessi -5 -4 6; dessi_anime -5 -4 6
dessu -6 -6 6; dessu_la -6 -6 6; deux -16 -14 15; deux_> -12 -10 11; deux_fois 23 -21 -23; deux_gsm -16 -12 13
deux_l -10 10 -12; deux_mille -9 -7 9; deux_minut -6 -6 6; deux_perso -11 -13 13; deux_quara -4 -4 6
deux_secon -6 -6 6; deux_table -5 -5 6; deux_trent -3 -3 6; deux_un -6 -7 6; deux_zero -5 -5 5; deuxi -11 -15 13
deuxi_fois -10 -13 11; deuxi_poste -5 -6 6; devan 8 -7 -8; devan_> 8 -7 -8; dieu 6 -2 -5; dieu_si 6 -2 -5
diffe -9 10 -10; diffe_> -9 10 -10; diman -5 -4 6; diman_et -5 -4 6; dire -8 -22 14; dire_> -11 -26 20
dire_c -5 -5 5; dire_ca 20 -16 -20; dire_mais -9 9 -8; dire_que -7 -15 11; direc -7 -11 10; direc_> -7 -11 10
dis 25 -28 -10; dis_> -4 -11 7; dis_oui 6 -7 -5; dis_pas 29 -28 -30; dis_que -20 18 -16; disie -8 -9 9
disie_> -8 -9 9; dison 5 -5 -5; dison_que 5 -5 -5; dit 2 -2 -9; dit_> 9 -13 -11; dit_d -7 -7 7; dit_le -5 6 -5
dit_mardi -10 -9 10; dit_non -12 16 -17; dit_oui 14 -17 -13; dit_qu -8 -5 7; dit_wifi -8 -7 9; dites -18 -17 18
dites_> -15 -16 17; dites_donc -7 -6 7; dites_j -7 -5 7; dix -21 -16 20; dix_> -12 -10 13; dix_ans -6 -6 6
dix_fois -18 -8 13; dix_heure -9 -10 9; dix_huit -4 -5 6; dix_poste -8 -9 9; dix_sept -4 -5 5; dix_vingt -3 -3 6
dizai -7 -7 7; dizai_de -7 -7 7; docte -6 -7 7; docte_bertr -6 -7 7; dois -8 -8 8; dois_consu -8 -8 8; donc 9 -3 -15
donc_> 11 -10 -11; donc_il -5 6 -5; donc_mon -7 -6 7; donc_non -5 5 -5; donc_oui 6 -5 -6; donne -5 -8 7
donne_votre -5 -8 7; dont -9 -7 8; dont_trois -9 -7 8; dossi 11 -11 -5; dossi_> 11 -11 -5; doubl -7 -7 7
doubl_v -7 -7 7; doute 8 -7 -8; doute_oui 8 -7 -8; douza -8 -8 8; douza_d -8 -8 8; douze -7 -7 9; douze_> -6 -7 7
douze_quara -2 -2 4; douze_quatr -2 -3 4; douze_soixa -6 -8 8; douze_trent -4 -4 5; dr -5 -8 9; dr_point -5 -8 9
du -19 3 6; du_bruit -12 -20 16; du_burea -6 -6 6; du_cabin -10 -10 10; du_centr -8 -10 9; du_coup -6 -5 5
du_fil -6 -7 7; du_magas -5 -5 5; du_monde -7 9 -9; du_parc -9 -10 10; du_porta -5 -7 8; du_ticke 12 -10 -12
du_tous -15 14 -13; du_tout -15 16 -13; dupon -7 -8 7; dupon_> -7 -8 7; duran -7 -13 9; duran_> -7 -13 9
duran_aroba -6 -9 10; e -8 -9 9; e_l -6 -6 6; e_m -6 -6 6; e_r -6 -6 6; ecole -6 -7 7; ecole_> -6 -7 7
ecout 7 -18 0; ecout_> 2 -13 4; ecout_de 6 -5 -6; ecout_je -8 -7 9; ecran -5 -5 6; ecran_d -5 -5 6; effec 12 -11 -11
effec_> 12 -11 -11; effet 11 -12 -11; effet_> 11 -12 -11; eh 12 -12 -11; eh_bien 8 -9 -6; eh_oui 9 -8 -9
elect -9 -11 11; elect_> -6 -8 7; elect_tiret -5 -7 6; elle 3 -14 6; elle_est -19 -18 20; elle_meme 8 -7 -9
embet -12 -12 12; embet_> -12 -12 12; emett -7 -7 7; emett_des -7 -7 7; en -4 -7 -2; en_a -10 -9 11; en_ai -11 -9 11
en_effet 11 -12 -11; en_est -10 14 -14; en_fait -21 12 0; en_mars -8 8 -7; en_occup -9 -7 8; en_panne 0 -6 3
en_peux -8 -8 9; en_plein 11 -10 -12; en_rade -6 -5 5; en_relat -6 -5 6; en_sais -11 -18 17; en_serai 13 -13 -13
en_suis -18 -15 16; encor -5 8 -10; encor_> -12 10 -8; encor_la 8 -6 -12; encor_non -3 8 -5; enerv -14 -14 14
enerv_> -14 -14 14; enerv_mais -11 -12 12; enfan -6 -7 7; enfan_sont -6 -7 7; enfin -6 4 -4; enfin_> -9 10 -5
enfin_je 14 -15 -4; enfin_non -29 29 -19; enfin_oui 27 -23 -20; enfin_si 15 -15 -11; enfin_vous -12 -10 11
ennuy -12 -12 13; ennuy_> -12 -12 12; ennuy_parce -5 -4 6; ensem -9 -10 10; ensem_du -9 -10 10; enten 7 -40 9
enten_> 11 -32 3; enten_de -5 -5 6; enten_juste -7 -7 7; enten_mais -6 7 -7; enten_mal -18 -14 17
enten_par -12 -10 13; enten_pas -6 -6 7; enten_tout 6 -5 -6; entre -16 -17 18; entre_> -11 -12 12
entre_avec -5 -6 6; entre_quinz -9 -7 9; envir -6 -7 7; envir_> -6 -7 7; envoy -7 -7 7; envoy_une -7 -7 7
eric -5 -7 8; eric_point -5 -7 8; erreu -10 22 -30; erreu_> -8 18 -27; erreu_monsi -13 11 -10; es -8 8 -7
es_goure -8 8 -7; essai 11 -13 -9; essai_> 12 -12 -12; essai_d -7 -7 7; essay -1 12 -18; essay_> -2 12 -18
essay_d 6 -2 -5; est -1 -7 2; est_> -5 5 -5; est_a -18 -23 22; est_au -2 -15 5; est_autre -16 15 -10
est_aux -7 -6 7; est_avec -11 8 -1; est_bien 35 -34 -19; est_bloqu -5 -5 5; est_bon -29 29 -22; est_ca 33 -34 -16
est_ce 12 -29 1; est_cela 17 -17 -16; est_celui -9 -10 11; est_clair -6 -6 6; est_compl -20 -20 20
est_corre 25 -24 -18; est_coupe -7 -7 8; est_d 19 -20 -16; est_dans -15 -11 15; est_de -7 -8 8; est_deja -15 15 -16
est_diffe -9 10 -10; est_dix -6 -7 7; est_en -7 -9 8; est_encor 8 -6 -12; est_etein -11 -10 11; est_exact 21 -18 -19
est_fait 22 -24 -15; est_faux -31 28 -17; est_fini -11 10 -7; est_genti -28 -8 13; est_hs -5 -7 8
est_incor -17 16 -14; est_inexa -17 17 -17; est_insup -18 -17 18; est_juste 21 -23 -15; est_karim -10 -10 10
est_l -13 14 -16; est_la -13 14 -13; est_le 5 -14 2; est_ma -13 -12 13; est_moi 18 -14 -20; est_mon -8 -9 9
est_noire -6 -6 6; est_non -21 23 -23; est_note 15 -12 -13; est_nulle -7 -11 9; est_parfa 7 -6 -6
est_parti -12 -14 14; est_pas -10 21 -37; est_pierr -6 -9 10; est_plus -21 20 -15; est_point -20 20 -18
est_possi 13 -10 -14; est_pour 3 -9 -1; est_quoi -13 -18 17; est_regle -28 26 -21; est_ridic -7 -7 7
est_rouge 12 -10 -12; est_sur 2 -6 -2; est_tombe -13 -12 13; est_toujo 15 -14 -15; est_tout 5 -12 0
est_un -26 25 -20; est_une -19 13 -6; est_vrai 15 -15 -15; et -4 -38 17; et_3 -8 -7 8; et_comme 19 -14 -20
et_du -6 -5 5; et_elle -5 -5 5; et_la -5 -4 6; et_le -7 -8 8; et_les -5 -4 6; et_non -30 -25 27; et_rallu 11 -14 -11
et_rebra 11 -15 -11; et_trois -6 -5 6; et_un -5 -5 6; et_vingt -9 -7 9; etage -10 -14 12; etage_> -10 -14 12
ete -4 -5 6; ete_vole -4 -5 6; etein 3 -15 -1; etein_> -11 -10 11; etein_et 11 -14 -11; etes -17 -12 15
etes_des -9 -10 10; etes_tromp -9 12 -12; etes_une -7 -7 7; etes_vous -10 -10 10; etran -8 -11 10; etran_> -8 -11 10
etre -24 -18 24; etre_> -13 -12 14; etre_bien -12 -10 12; etre_non -13 -12 13; etre_oui -8 -8 8; etre_pas -8 11 -7
etre_rappe -5 -5 5; eu 6 8 -14; eu_de 14 -14 -12; eu_le -11 15 -15; eu_une -8 -11 11; euh -18 -6 9; euh_> -18 -24 23
euh_bah 9 -8 -10; euh_ben -10 -12 11; euh_enfin 16 -15 -11; euh_euh -7 -8 7; euh_je -7 -9 8; euh_non -19 26 -40
euh_oui 14 -20 -2; evide 16 -15 -14; evide_> 21 -18 -19; evide_madam 7 -7 -7; evide_que 9 -6 -6; evite -10 10 -10
evite_> -10 10 -10; exact 21 -8 -23; exact_> 8 -1 -13; exact_c 11 -13 -5; exact_ca 7 -7 -7; exact_ce 11 -9 -11
exact_je 8 -9 -6; exact_monsi 11 -14 -7; exact_nous -8 8 -7; exact_pour 11 -13 -9; excus -17 -17 18
excus_moi -17 -17 18; exion -7 -6 7; exion_est -7 -6 7; expli 6 -2 -5; expli_tout 6 -2 -5; fabre -9 -8 9
fabre_> -9 -8 9; facon -14 13 -11; facon_> -14 13 -11; factu -12 -12 13; factu_> -12 -12 13; faire 11 -17 -11
faire_> 11 -11 -11; faire_ca 11 -13 -10; faire_les -5 -5 5; fait 9 -6 -14; fait_> 2 6 -38; fait_beau -9 -15 12
fait_c 5 -11 -1; fait_ca 18 -9 -14; fait_comme 12 -12 -12; fait_d 18 -21 -15; fait_dix -18 -8 13
fait_exact 18 -20 -11; fait_monsi 14 -16 -8; fait_non -12 12 -11; fait_trois 10 -15 -9; fait_une -9 -11 10
faite 11 -4 -14; faite_comme 23 -20 -22; faite_donc 11 -10 -11; faite_erreu -21 10 -7; faite_le 9 -9 -9
faite_pas -10 11 -4; faite_vite 12 -12 -11; famil -5 -4 6; famil_diman -5 -4 6; fanny -7 -8 8; fanny_point -7 -8 8
fatig -8 -9 9; fatig_avec -8 -9 9; faudr -10 -14 12; faudr_que -10 -14 12; faut -16 -10 12; faut_bloqu -4 -5 6
faut_corri -5 6 -5; faut_que -7 -9 11; faut_voir -14 -17 16; faux 0 5 -24; faux_> 1 4 -24; faux_ce -6 7 -7
femme -7 -9 9; femme_> -10 -11 13; femme_en -10 -9 10; femme_qui -5 -5 5; ferme -4 -4 5; ferme_la -4 -4 5
fibre 6 -12 -1; fibre_> 12 -12 -13; fibre_est -6 -5 5; fibre_la -7 -6 7; fiche -8 -10 10; fiche_de -8 -10 10
fil -6 -7 7; fil_> -6 -7 7; fille -11 -8 10; fille_qui -11 -8 10; fils -6 -5 6; fils_qui -5 -5 5; fils_sur -7 -6 8
fin -7 -11 10; fin_> -7 -11 10; fini -11 10 -7; fini_c -11 10 -7; fixe -9 -13 12; fixe_> -7 -8 8; fixe_et -6 -5 6
fixe_lui -6 -9 9; fois -6 2 -2; fois_> -14 2 3; fois_c -9 10 -10; fois_d 11 -11 -7; fois_deja 10 -15 -9
fois_meme 19 -16 -19; fois_que -24 3 9; fonct -6 -9 9; fonct_> -6 -9 9; fond -3 -5 6; fond_perma -3 -5 6
fonta -6 -6 6; fonta_comme -6 -6 6; forfa -7 -8 9; forfa_ne -7 -8 9; fr -15 -1 5; fr_> -15 -1 5; frais -7 -6 7
frais_> -7 -6 7; franc -8 -8 9; franc_j -8 -8 9; free -7 -10 10; free_point -7 -10 10; frero -6 6 -5
frero_> -6 6 -5; g -6 -6 6; g_a -6 -6 6; gauch -7 -5 7; gauch_> -7 -5 7; gauti -6 -6 6; gauti_sans -6 -6 6
genti -28 -10 14; genti_> -22 6 2; genti_merci -15 -18 17; gere -5 -5 5; gere_tout -5 -5 5; germa -9 -8 9
germa_fabre -9 -8 9; gmail -10 -12 12; gmail_ne -7 -7 7; gmail_point -5 -7 7; go 12 -12 -12; go_> 12 -12 -12
goff -5 -7 8; goff_aroba -5 -7 8; gonfl -12 -6 10; gonfl_votre -12 -6 10; good 9 -8 -7; good_> 9 -8 -7
goure -8 8 -7; goure_la -8 8 -7; grave 12 -12 -12; grave_> 12 -12 -12; gresi -10 -9 10; gresi_> -9 -10 10
gresi_telle -6 -6 7; gsm -16 -12 13; gsm_c -16 -12 13; guill -8 -9 9; guill_> -8 -9 9; h -6 -6 6; h_g -6 -6 6
habil -4 -7 7; habil_a -4 -7 7; habit -8 0 2; habit_avec -6 -7 7; habit_la -9 9 -8; hache -9 -8 9; hache_> -9 -8 9
hein -11 -15 13; hein_> -10 -14 12; hein_quoi -8 -9 9; helas 7 2 -17; helas_> 13 -14 -11; helas_non -12 13 -12
hesit -11 -16 13; hesit_> -11 -16 13; heure -11 -12 12; heure_> -12 -12 12; heure_a 6 -2 -5; hier -6 -19 8
hier_> 10 -8 -10; hier_apres -9 -9 9; hier_soir -8 -8 8; histo -8 7 -5; histo_> -8 7 -5; hmm -12 -12 12
hmm_> -12 -12 12; homme 9 -6 -10; homme_> 10 -11 -9; homme_vous -8 11 -7; honte -9 -11 11; honte_votre -9 -11 11
hors -19 15 -12; hors_de -18 16 -14; hors_ligne -7 -7 7; hotel -5 -4 6; hotel_est -5 -4 6; hotma -6 -9 9
hotma_point -6 -9 9; hs -5 -7 8; hs_> -5 -7 8; hugue -5 -7 7; hugue_trent -5 -7 7; hui -11 0 5; hui_> -11 0 5
huit -7 -7 8; huit_> -5 -5 7; huit_quara -5 -5 5; huit_quatr -2 -2 4; huit_soixa -5 -6 6; huita -4 -4 6
huita_sept -4 -4 6; hum 8 -7 -7; hum_hum 8 -7 -7; hum_oui 8 -7 -7; humai -7 -8 7; humai_> -7 -8 7; i -6 -6 6
i_e -6 -6 6; ici -6 -7 7; ici_le -6 -7 7; idee -16 -26 23; idee_> -16 -26 23; il -10 -1 4; il_est 0 -11 5
il_fait -9 -15 12; il_faudr -10 -14 12; il_faut -8 -2 3; il_me 0 -14 1; il_n -9 8 -5; il_pleut -11 -11 11
il_vous 7 -17 -5; il_y -19 16 -14; imagi 9 -8 -10; imagi_que 9 -8 -10; impos -17 8 -7; impos_> -14 14 -14
impos_d -7 -10 8; impri -9 -9 10; impri_> -9 -9 10; incom -9 -10 10; incom_> -9 -10 10; incon 12 -13 -12
incon_> 12 -13 -12; incor -20 19 -18; incor_> -20 19 -18; inexa -17 17 -17; inexa_> -17 17 -17; info -6 -6 6
info_aroba -6 -6 6; infor -6 -6 6; infor_du -6 -6 6; insta -12 1 3; insta_je -5 -12 10; insta_non -10 11 -10
insup -18 -17 18; insup_> -18 -16 17; insup_dans -8 -6 8; inter -18 5 3; inter_> -2 -3 -3; inter_alors -6 -9 9
inter_de -6 -8 7; inter_du -5 -5 5; inter_est -11 -10 11; inter_m -6 -8 7; inter_ni -5 -8 7; inter_pas -21 21 -20
inuti -12 12 -12; inuti_> -12 12 -12; inven -8 -8 8; inven_pour -8 -8 8; inver -13 14 -16; inver_> -13 14 -16
ip -6 -6 6; ip_du -6 -6 6; iphon -8 -7 9; iphon_> -5 -5 6; iphon_affic -5 -4 5; ira -19 19 -19; ira_> -17 17 -17
ira_comme -16 18 -17; j -5 -8 5; j_ai -6 -3 3; j_aimer 9 2 -20; j_appel -20 7 -11; j_arriv -7 -7 7; j_en 3 -25 0
j_enten -7 -5 7; j_essai -7 -7 7; j_essay 6 -2 -5; j_habit -6 -7 7; j_hesit -11 -16 13; j_imagi 9 -8 -10
j_p -5 -5 5; j_y -11 12 -11; jamai -19 21 -19; jamai_> -13 13 -14; jamai_de -12 12 -12; jamai_habit -9 9 -8
je -1 -11 2; je_capte -13 -11 13; je_cherc -9 -10 10; je_confi 5 -5 -5; je_crois 6 2 -14; je_decro -11 -8 11
je_deman -6 -9 12; je_dis 22 -22 -19; je_dois -8 -8 8; je_euh -7 -8 7; je_ferme -4 -4 5; je_l 12 -5 -16
je_m -13 1 3; je_me -17 5 -2; je_n -7 -3 1; je_ne -4 0 -8; je_parle -7 -8 9; je_pense 6 4 -22; je_perds -4 -4 5
je_peux -14 10 -9; je_pourr -13 -11 12; je_prefe -18 18 -17; je_prend -5 -7 8; je_rappe -10 -13 11; je_recoi -5 -4 6
je_refle -7 -9 8; je_refus -24 20 -16; je_regar -17 -16 17; je_regre -10 10 -10; je_rigol -14 -13 14
je_sache -8 8 -8; je_sais -16 -24 23; je_saura -5 -5 5; je_souha -8 -9 9; je_suis -6 -24 15; je_suppo 11 -9 -11
je_trava -6 -5 6; je_vais -10 -13 12; je_verif -10 -14 12; je_verra -11 -18 13; je_veux 10 -7 -13
je_viens 11 -11 -11; je_vois -26 -2 8; je_voudr -13 -11 14; je_voula 11 -9 -11; je_vous 3 -4 -8; jeune 9 -6 -10
jeune_homme 9 -6 -10; joind -13 -9 12; joind_au -16 -7 12; joind_un -5 -5 5; joint -7 -7 7; joint_ca -7 -7 7
joker -12 -12 12; joker_> -12 -12 12; joli -12 -15 14; joli_accen -12 -15 14; jours -9 -8 9; jours_> -9 -8 9
jsp -7 -7 7; jsp_pourq -7 -7 7; julie -13 -15 15; julie_> -8 -8 8; julie_carpe -8 -14 10; julie_point -6 -12 11
juste 22 -16 -19; juste_> 9 -5 -22; juste_augus 12 -12 -12; juste_bip -7 -7 7; juste_c -6 7 -7; juste_le 6 -5 -6
juste_oui 6 -6 -5; k -6 -6 6; k_a -6 -6 6; karim -11 -13 12; karim_belka -6 -6 6; karim_benal -10 -10 10; l -8 11 -4
l_> -10 10 -12; l_accue -5 -6 6; l_agenc -5 -5 5; l_ai 11 -2 -16; l_an -11 -13 12; l_autre -9 3 -2; l_ecole -6 -7 7
l_ensem -9 -10 10; l_etran -8 -11 10; l_heure -3 -10 3; l_hotel -5 -4 6; l_insta -10 11 -10; l_inver -13 14 -16
l_k -6 -6 6; l_orage -5 -6 6; l_oreil -7 -5 7; l_un -6 8 -7; la -24 -3 13; la_5g -5 -5 6; la_> -15 17 -15
la_bas -9 9 -8; la_bonne -9 13 -14; la_box -8 11 -11; la_c 7 0 -14; la_chans -6 -6 6; la_conne -9 -13 15
la_conso -8 -10 10; la_cuisi -7 -6 7; la_dame -9 -7 8; la_deuxi -10 -13 11; la_direc -4 -7 7; la_fibre 7 -12 -3
la_fin -7 -11 10; la_il -7 -6 7; la_je -6 -8 7; la_la -5 -5 5; la_le -10 -9 10; la_ligne -6 -7 7
la_maiso -13 -13 14; la_marqu -7 -7 8; la_meme 3 -11 3; la_merde -7 -8 8; la_moind -13 -15 15; la_peine -12 13 -13
la_porte -4 -4 5; la_premi 4 1 -16; la_quest -11 -20 18; la_qui -6 7 -7; la_rue -2 6 -11; la_socie -13 -14 14
la_tele -13 -16 16; la_telep -6 -6 6; la_tete -6 -6 6; la_vie -12 12 -12; la_voix -10 -10 10; la_vous -5 -5 5
lache -6 -5 6; lache_> -6 -5 6; lacro -6 -7 7; lacro_du -6 -7 7; laiss -13 14 -14; laiss_> -14 14 -8
laiss_ca -5 5 -5; laiss_tombe -10 12 -12; lambe -10 -12 11; lambe_> -10 -12 11; laque -12 -12 12; laque_> -12 -12 12
laure -6 -6 7; laure_point -6 -6 7; le -9 -3 8; le_06 -6 -5 6; le_06123 -19 -13 16; le_> 9 -9 -9; le_bol -7 -7 8
le_bon -16 19 -19; le_bruit -8 -6 8; le_burea -10 -11 10; le_cas 8 -1 -26; le_chat -8 -8 8; le_chien -14 -13 14
le_code 2 -10 -1; le_combi -8 -7 8; le_commu -16 -12 15; le_confi 15 -18 -14; le_contr -19 25 -27; le_dire -8 -8 8
le_dis -4 -11 7; le_docte -6 -7 7; le_faire 11 -11 -11; le_faite -10 11 -4; le_fixe -6 -5 6; le_meme -8 10 -13
le_mille 11 -10 -12; le_moins -7 9 -9; le_momen -9 9 -8; le_monde -9 -10 10; le_nom 6 -5 -6; le_placa -12 -9 11
le_porta -6 -5 6; le_premi -6 -6 6; le_resea -6 -6 6; le_salon -15 -12 15; le_servi -5 -5 5; le_stand -9 -7 8
le_techn -7 -7 7; le_telep -24 -8 17; le_temps -16 4 -1; le_tiret -5 -7 8; le_toit -8 -8 8; le_vingt -5 6 -5
le_voyan -4 -13 7; le_wifi -20 -16 20; le_zero -6 -5 8; lemoi -9 -11 10; lemoi_> -9 -11 10; leque -12 -12 12
leque_> -12 -12 12; leroy -6 -8 8; leroy_aroba -6 -8 8; les -15 -18 18; les_appel -5 -6 5; les_clien -5 -4 6
les_commu -5 -4 7; les_cours -5 -5 5; les_enfan -6 -7 7; les_heure -6 -5 6; les_messa -5 -5 6; les_petit -5 -4 6
les_quara -7 -7 8; les_sms -9 -10 10; ligne -14 -15 16; ligne_> -11 -11 12; ligne_direc -6 -7 7
ligne_gresi -10 -9 10; lilas -8 -8 8; lilas_> -8 -8 8; loin -17 13 -13; loin_de -17 13 -13; lucas -5 -7 6
lucas_point -5 -7 6; lui 5 -16 0; lui_fonct -6 -9 9; lui_meme 10 -11 -9; lundi -9 -9 9; lundi_derni -9 -9 9
lunet -7 -7 8; lunet_> -7 -7 8; lyon -9 -8 8; lyon_> -9 -8 8; m -11 1 3; m_a -9 -9 9; m_appel -13 1 3
m_arran 9 -1 -22; m_avez -5 -5 6; m_ecout -12 -10 11; m_enerv -11 -12 12; m_enten -14 -9 12; m_entre -5 -6 6
m_inter -21 15 -13; m_servi -6 -6 6; ma -19 -19 22; ma_box -5 -5 6; ma_carte -5 -5 5; ma_conna -8 12 -12
ma_conne -8 -11 10; ma_factu -12 -12 13; ma_famil -5 -4 6; ma_femme -7 -9 9; ma_fille -11 -8 10; ma_ligne -9 -10 10
ma_mere -7 -7 7; ma_part 9 -9 -8; ma_patie -5 -5 5; ma_table -2 -1 4; ma_tete -10 -11 11; machi -14 -17 17
machi_> -11 -14 13; machi_dont -9 -7 8; madam 4 -18 4; madam_> 8 -16 -3; madam_germa -9 -8 9; magas -5 -5 5
magas_> -5 -5 5; mail -5 -7 6; mail_point -5 -7 6; maint -12 13 -13; maint_> -12 13 -13; mairi -6 -7 7
mairi_trait -6 -7 7; mais -10 6 -8; mais_bien 9 0 -16; mais_c -15 15 -12; mais_ca -11 -12 12; mais_carre 13 -13 -13
mais_en -11 11 -8; mais_faite 12 -12 -11; mais_juste -6 7 -7; mais_le -5 -8 7; mais_merde -12 -10 11
mais_mes -7 -7 7; mais_non -32 33 -21; mais_oui 24 -19 -21; mais_pas -15 18 -16; mais_si 13 -12 -13
mais_y -9 -13 12; maiso -13 -13 14; maiso_> -9 -10 10; maiso_de -7 -7 7; maiso_et -6 -5 6; mal -28 10 -4
mal_> -16 -13 16; mal_compr -19 19 -19; mal_de -7 -5 7; malhe 5 5 -17; malhe_> 11 -12 -9; malhe_non -16 16 -13
malhe_oui 13 -13 -9; mange -9 -10 10; mange_> -9 -10 10; marc -4 -9 9; marc_soixa -4 -9 9; march 18 -30 -1
march_> 14 -10 -16; march_concl 10 -8 -11; march_pas -25 -22 23; march_pour 16 -15 -16; march_toujo 12 -13 -6
mardi -10 -9 10; mardi_> -10 -9 10; mari -7 -8 8; mari_> -6 -9 12; mari_qui -7 -7 7; mari_vu -5 -7 8; marqu -7 -7 8
marqu_sorti -7 -7 8; marre -10 -9 10; marre_> -10 -9 10; mars -8 8 -7; mars_> -8 8 -7; marse -13 -14 14
marse_> -13 -14 14; marti -13 10 -8; marti_> -13 11 -9; marti_aroba -6 -12 11; marti_zero -1 -3 4; matin -9 -9 9
matin_> -9 -9 9; mauva -10 10 -10; mauva_adres -10 10 -10; me 7 -30 1; me_> -7 -7 7; me_balad -5 -5 5
me_convi 12 -11 -12; me_deman -14 -11 14; me_deran 14 -14 -14; me_dit -8 -4 7; me_fatig -8 -9 9; me_gonfl -12 -6 10
me_joind -16 -7 12; me_lache -6 -5 6; me_mettr -7 -5 8; me_parai 5 -4 -5; me_parle -9 -6 8; me_pose 7 -6 -9
me_posez -5 -5 5; me_rappe -11 -11 11; me_saoul -8 -9 9; me_sembl 9 -8 -9; me_souvi -19 2 2; me_va 12 -12 -11
medic -6 -7 7; medic_> -6 -7 7; meme 15 -6 -23; meme_> 22 -17 -23; meme_dossi 11 -11 -5; meme_oui 8 -7 -6
meme_panne 3 -11 3; meme_probl -12 12 -8; meme_souci 11 -12 -8; merci -13 -2 -1; merci_> -5 -4 -2
merci_beauc -13 -12 13; merci_ca -9 10 -11; merci_merci -7 -9 9; merci_on -5 5 -5; merci_sans -11 11 -8
merde -17 -15 16; merde_> -7 -8 8; merde_enfin -12 -10 11; mere -7 -7 7; mere_qui -7 -7 7; mes -16 -16 17
mes_appar -7 -8 8; mes_camer -7 -7 7; mes_lunet -7 -7 8; mes_papie -9 -9 9; mes_texto -7 -7 7; messa -5 -5 6
messa_> -5 -5 6; mette -5 -5 5; mette_moi -5 -5 5; mettr -7 -5 8; mettr_en -7 -5 8; mhm 12 -12 -12; mhm_> 12 -12 -12
midi -9 -9 9; midi_> -9 -9 9; mieux -11 11 -10; mieux_pas -11 11 -10; mille 3 -12 0; mille_> 10 -14 -9
mille_lyon -9 -8 8; minut -7 -7 7; minut_> -6 -6 6; minut_je -7 -7 8; mmh 9 -7 -9; mmh_oui 9 -7 -9; mobil -4 -5 6
mobil_a -4 -5 6; modif -12 -21 15; modif_mon -12 -21 15; moi -11 -10 12; moi_> -4 2 -4; moi_c -10 -10 10
moi_en -5 -5 5; moi_je -3 -6 5; moi_la -9 -7 8; moi_meme 12 -11 -13; moi_non -18 25 -25; moi_ou -8 -10 10
moi_qui 10 -8 -10; moi_sur -5 -6 6; moi_tom -8 -9 9; moi_ton -9 -7 8; moi_un -4 -9 11; moi_y -5 -5 6
moind -13 -15 15; moind_idee -13 -15 15; moins -7 9 -9; moins_du -7 9 -9; mois -13 -8 11; mois_de -13 -8 11
momen -9 9 -8; momen_> -9 9 -8; mon -11 -31 22; mon_abonn -10 -9 11; mon_bon 20 -16 -19; mon_chef -8 -7 9
mon_contr -12 -21 15; mon_debit -7 -7 7; mon_dieu 6 -2 -5; mon_fils -6 -5 6; mon_forfa -7 -8 9; mon_inter 10 -11 -10
mon_iphon -8 -7 9; mon_mari -7 -8 8; mon_mobil -4 -5 6; mon_nom -8 -12 11; mon_numer -6 -5 6; mon_ordin -8 -5 7
mon_pc -2 -1 4; mon_petit 10 -10 -10; mon_porta -17 -12 18; mon_repon -5 -5 6; mon_telep -7 -10 11
mon_voisi -10 -10 10; monde -13 -1 2; monde_> -7 9 -9; monde_est -9 -10 10; monsi -9 2 -3; monsi_> -2 1 -11
monsi_conna -10 -10 10; monsi_de -11 -11 11; monsi_lambe -10 -12 11; monsi_marti -10 15 -15; morel -5 -5 5
morel_soixa -5 -5 5; mouli -7 -7 7; mouli_> -7 -7 7; moyen -7 -10 9; moyen_d -7 -10 9; n -17 10 -5; n_a -8 -1 2
n_ai -21 5 1; n_arriv -6 -8 8; n_en -24 -4 7; n_est -21 17 -12; n_y 6 -16 -4; ne -10 -8 7; ne_crois -13 14 -15
ne_dis 21 -20 -24; ne_l -13 11 -5; ne_le -10 11 -4; ne_m -16 18 -18; ne_march -21 -17 18; ne_me 4 -15 6
ne_peux -12 -15 15; ne_prefe -10 12 -13; ne_prend -5 -5 6; ne_recoi -7 -7 8; ne_repon -6 -6 6; ne_s -7 -7 7
ne_sais -18 -21 21; ne_saura -10 -12 13; ne_se -5 -10 9; ne_souha -17 16 -15; ne_suis -15 18 -18; ne_veux -11 13 -15
negat -17 18 -17; negat_> -13 13 -13; negat_non -5 7 -7; nenni -15 16 -15; nenni_> -15 16 -15; netfl -7 -10 8
netfl_> -7 -10 8; neuf -10 -9 10; neuf_> -5 -5 5; neuf_mille -9 -8 8; neuf_quinz -4 -4 6; neuve -8 -9 9
neuve_> -8 -9 9; nguye -12 -12 12; nguye_> -12 -12 12; ni -17 -14 15; ni_l -6 8 -7; ni_la -5 -8 7; ni_non -16 -18 18
ni_oui -16 -18 18; niet -12 12 -12; niet_> -12 12 -12; nivea -9 -8 9; nivea_de -9 -8 9; noire -6 -6 6
noire_avec -6 -6 6; nom -12 -5 8; nom_> -15 3 1; nom_c -14 5 0; nom_caron -8 -8 8; nom_de -9 -11 10; nom_la 4 1 -7
non -21 27 -23; non_> -38 18 -4; non_allez 8 -9 -7; non_alors -11 12 -12; non_atten -10 10 -12; non_aucun 15 -15 -9
non_c 2 7 -34; non_ca -18 16 -12; non_ce -13 12 -9; non_desol -15 15 -9; non_du -14 13 -10; non_en -12 12 -10
non_enfin 15 -14 -18; non_j -11 12 -10; non_je -10 17 -22; non_juste -17 17 -9; non_l -11 11 -4; non_laiss -14 14 -8
non_mais 8 -6 -8; non_merci -29 21 -12; non_non 11 -6 -22; non_pardo -7 9 -22; non_pas 1 2 -12; non_peut -8 11 -7
non_plus -7 7 -7; non_point -18 13 -13; non_pourq -10 10 -9; non_rien -7 9 -9; non_si 12 -12 -2; non_surto -8 11 -7
non_toujo -14 14 -3; non_vous -9 12 -12; non_voyon -10 8 -7; nope -14 14 -14; nope_> -14 14 -14; nos -5 -5 5
nos_termi -5 -5 5; note 10 -11 -7; note_> 8 -9 -6; note_merci 15 -12 -13; note_oui 5 -2 -4; notre 1 -9 4
notre_inven -8 -8 8; notre_polit -6 -8 7; notre_raiso 5 -5 -5; nous 3 -11 2; nous_avons -8 8 -7; nous_somme 4 -13 3
nouve 5 -2 -14; nouve_> 14 -14 -12; nouve_souci -11 10 -7; novem -13 -8 11; novem_> -13 -8 11; nulle -18 8 -8
nulle_> -18 8 -8; numer -18 0 6; numer_> -11 8 -4; numer_c -6 -5 6; numer_de -9 -7 8; occup -8 -7 8; occup_> -9 -7 8
occup_de -5 -5 5; offre -6 -8 8; offre_plus -6 -8 8; oh -7 -4 5; oh_la -5 -5 5; oh_non -6 14 -11
oh_punai -10 -11 11; oh_que 11 3 -26; oh_vous -5 5 -5; ok 15 -14 -16; ok_> 12 -12 -11; ok_ca 12 -10 -11
ok_d 7 -9 -6; ok_mais -15 15 -13; ok_pas 10 -8 -9; on 7 -7 -8; on_a -9 -7 8; on_en -7 -7 7; on_enten -7 -7 7
on_essai 12 -12 -12; on_est 4 -18 0; on_fait 12 -12 -12; on_n -8 -9 9; on_oubli -19 15 -12; on_peut 17 -22 -15
on_s -6 -6 7; on_va 3 4 -8; on_verra -15 -11 13; onze -9 -8 9; onze_> -9 -8 9; onze_onze -9 -8 9; orage -5 -6 6
orage_> -5 -6 6; orang -7 -10 9; orang_point -7 -10 9; ordin -17 -15 17; ordin_> -11 -10 11; ordin_dit -8 -5 7
ordin_et -6 -5 6; oreil -7 -5 7; oreil_gauch -7 -5 7; ou -8 -11 10; ou_netfl -7 -10 8; ou_quoi -8 -10 10
oubli -18 18 -16; oubli_> -18 18 -16; oui 32 -29 -17; oui_> 35 -28 -24; oui_allez 11 -3 -11; oui_alors -12 15 -27
oui_bien 11 -11 -5; oui_c 34 -29 -25; oui_ca 20 -18 -17; oui_da 13 -11 -11; oui_deja 15 -15 -15; oui_deux 7 -7 -6
oui_effec 12 -11 -11; oui_enfin -22 23 -16; oui_et -30 -25 27; oui_euh -8 9 -24; oui_evide 13 -14 -10
oui_grave 15 -13 -13; oui_hein 21 -14 -22; oui_helas 13 -14 -11; oui_il 10 -11 -10; oui_j 28 -25 -26
oui_je 36 -25 -33; oui_jeune 10 -11 -9; oui_juste 11 -11 -8; oui_le 12 -9 -14; oui_madam 21 -14 -22
oui_mais -22 23 -20; oui_malhe 11 -12 -9; oui_merci 24 -22 -25; oui_mon 15 -13 -15; oui_ni -16 -18 18
oui_non -26 26 -21; oui_on 14 -12 -14; oui_oui 17 -8 -20; oui_pardi 11 -9 -10; oui_pas 7 -6 -3; oui_peuch 9 -8 -9
oui_peut -13 -12 13; oui_plusi 10 -9 -5; oui_pour 12 -12 -13; oui_pourq 7 -7 -6; oui_puisq 9 -10 -8
oui_s 19 -12 -20; oui_toujo 13 -13 -9; oui_tout 35 -37 -17; oui_vas 5 -6 -5; oui_voila 16 -13 -11
oui_vous 13 -13 -13; oui_y 6 -5 -5; outlo -7 -8 8; outlo_point -7 -8 8; p -5 -5 5; p_point -5 -5 5; paiem -5 -5 5
paiem_ne -5 -5 5; paill -14 -13 14; paill_> -14 -13 14; panne 3 -13 2; panne_> 4 -13 2; panne_les -5 -4 6
papie -9 -9 9; papie_> -9 -9 9; par -13 -12 14; par_dessu -6 -6 6; par_la -12 -10 13; par_le -6 -7 7
par_quelq -5 -5 5; parai 5 -4 -5; parai_bien 5 -4 -5; parc -9 -10 10; parc_> -9 -10 10; parce -5 -5 6
parce_que -5 -5 6; pardi 12 -12 -12; pardi_> 12 -12 -12; pardo -18 -8 19; pardo_> -17 4 10; pardo_oui 20 -20 -14
pardo_vous -10 -9 10; parei 10 -9 -9; parei_oui 10 -9 -9; parfa 18 -16 -18; parfa_> 15 -15 -15; parfa_comme 7 -6 -6
parfa_on 12 -12 -12; paris -10 -10 10; paris_> -10 -10 10; parle -13 -15 19; parle_> -10 -8 10; parle_a -7 -13 13
parle_de -9 -6 8; parle_qu -5 -6 7; part 9 -9 -8; part_c 9 -9 -8; parte -7 -7 7; parte_plus -7 -7 7
parti -14 -16 15; parti_> -12 -11 12; parti_faire -5 -5 5; parti_mange -9 -10 10; parto -7 -10 9; parto_> -7 -10 9
pas -17 23 -18; pas_> -18 17 -11; pas_a -15 14 -13; pas_au -2 -4 5; pas_aujou -11 15 -17; pas_besoi -9 18 -21
pas_bien -32 13 18; pas_c -8 -7 9; pas_ca -29 30 -17; pas_ce -36 3 12; pas_celui -13 12 -8; pas_certa -17 -24 23
pas_cette -5 6 -6; pas_chez -14 15 -14; pas_comme -11 11 -11; pas_compr -18 -25 25; pas_corre -23 23 -4
pas_d 2 0 -14; pas_de 32 -36 -4; pas_donc -5 5 -5; pas_du -17 3 0; pas_encor -12 10 -8; pas_enten -16 -22 21
pas_essay -9 14 -16; pas_eu 7 10 -17; pas_exact -20 14 -6; pas_fait -27 27 -19; pas_faux 29 -29 -17
pas_habil -4 -7 7; pas_inter -18 7 -1; pas_la -6 6 -15; pas_le -26 27 -20; pas_maint -6 6 -6; pas_merci -20 20 -20
pas_moi -6 6 -6; pas_monsi -10 15 -15; pas_ne -10 11 -4; pas_non 23 -31 -20; pas_oui 6 -5 -5; pas_pense -8 8 -6
pas_pour -25 24 -13; pas_pu -12 15 -15; pas_que -14 17 -17; pas_quest -10 14 -14; pas_redem -7 11 -15
pas_regle 17 -17 -7; pas_repon -12 -15 15; pas_reuss -9 14 -15; pas_reven 10 -11 -10; pas_sa -10 11 -12
pas_speci -10 10 -9; pas_sur -21 -14 18; pas_touch -6 14 -14; pas_tout -19 18 -7; pas_trop -7 -8 8
pas_vous -10 -14 13; pas_vraim -17 18 -13; passe -14 -13 14; passe_a -6 -8 8; passe_moi -9 -7 8; passe_par -6 -7 7
passe_plus -5 -5 6; patie -5 -5 5; patie_est -5 -5 5; paul -10 -12 11; paul_aroba -5 -6 6; paul_chez -8 -10 10
payez -10 -11 11; payez_ma -10 -11 11; pc -2 -1 4; pc_ma -2 -1 4; peine -12 13 -13; peine_> -12 13 -13
penda -5 -6 5; penda_les -5 -6 5; pense -1 9 -23; pense_> 7 -2 -18; pense_bien 10 -8 -5; pense_pas -22 18 -12
pense_que 16 -20 -10; perds -4 -4 5; perds_le -4 -4 5; perma -3 -5 6; perma_au -3 -5 6; perso -24 -4 8
perso_> -23 -9 12; perso_au -6 -7 7; perso_n -5 6 -6; perte -6 -5 6; perte_de -6 -5 6; petit 5 -14 -4
petit_> 10 -10 -10; petit_aimen -5 -4 6; petit_aroba -6 -6 7; peu -14 10 -3; peu_ennuy -5 -4 6; peu_parto -7 -10 9
peu_pour -13 12 -11; peu_stres -5 -6 6; peuch 9 -8 -9; peuch_> 9 -8 -9; peut -1 -17 9; peut_aider 6 -2 -5
peut_dire 20 -16 -20; peut_essay 9 -10 -7; peut_etre -20 -14 20; peut_faire 11 -13 -10; peut_me -16 -7 12
peux -20 1 0; peux_avoir -6 -7 7; peux_parle -6 -9 13; peux_pas -19 7 -5; peux_plus -8 -8 9; piece -7 -7 7
piece_joint -7 -7 7; pierr -7 -13 9; pierr_duran -7 -13 9; pierr_tiret -6 -9 10; placa -12 -9 11; placa_> -12 -9 11
plaig -5 -4 6; plaig_> -5 -4 6; plais 13 -11 -14; plais_> 13 -11 -14; plait 7 -17 -5; plait_> 0 -15 3
plait_merci 12 -11 -12; plein 11 -10 -12; plein_dans 11 -10 -12; pleut -11 -11 11; pleut_depui -11 -11 11
plus -32 8 9; plus_> -16 -4 12; plus_a -6 -8 8; plus_acces -8 -9 9; plus_au -5 -5 5; plus_de -11 -15 15
plus_du -7 15 -16; plus_inter -5 -8 7; plus_le -21 20 -15; plus_les -11 -12 12; plus_maint -10 11 -11
plus_moyen -7 -10 9; plus_point -5 -7 6; plus_rapid -6 -8 8; plus_sur -5 -5 6; plus_trent -4 -5 5
plus_trop -9 -9 10; plus_vite 6 -2 -5; plusi 10 -9 -5; plusi_fois 10 -9 -5; pluto 0 6 -14; pluto_non -10 12 -12
pluto_oui 9 -10 -8; point -20 -2 9; point_b -5 -7 6; point_be -6 -6 6; point_benoi -5 -6 7; point_com -19 1 4
point_d -7 -8 8; point_doubl -7 -7 7; point_dr -5 -8 9; point_fr -15 -1 5; point_le -5 -7 8; point_marti -6 -12 11
point_me -7 -7 7; point_morel -5 -5 5; point_petit -6 -6 7; point_weber -5 -8 9; polit -6 -8 7; polit_inter -6 -8 7
porta -14 -8 12; porta_> -13 -7 10; porta_ca -8 -4 7; porta_de -5 -7 8; porta_reste -5 -3 7; porte -4 -4 5
porte_je -4 -4 5; pose 7 -6 -9; pose_pas 7 -6 -9; posez -5 -5 5; posez_une -5 -5 5; posit 12 -12 -12
posit_> 12 -12 -12; possi -11 -13 12; possi_> -13 -12 12; possi_oui 13 -10 -14; posta 6 -5 -6; posta_donc 6 -5 -6
poste -14 -14 16; poste_> -12 -13 14; poste_a -5 -6 6; pour 6 5 -28; pour_autre -12 10 -7; pour_ca 1 6 -20
pour_l -10 11 -10; pour_la 3 -18 2; pour_le 4 -1 -16; pour_moi 0 7 -19; pour_sur 13 -13 -14; pour_un -15 8 -6
pour_une -8 -7 8; pour_vous -8 -8 8; pourq 20 -21 -8; pourq_> -10 10 -9; pourq_mais -7 -7 7; pourq_pas 24 -24 -17
pourr -16 -15 16; pourr_je -5 -5 6; pourr_pas -13 -11 12; pouve -6 -16 11; pouve_> 21 -16 -22; pouve_me -7 -5 8
pouve_repet -23 -14 20; pouve_valid 6 -5 -6; prefe -22 23 -22; prefe_atten -11 13 -14; prefe_evite -10 10 -10
prefe_parle -7 -19 19; prefe_pas -16 18 -18; premi -2 -7 3; premi_etage -10 -14 12; premi_fois 4 1 -16
prend -6 -6 7; prend_plus -5 -5 6; prend_un -5 -7 8; preno -8 -8 8; preno_julie -8 -8 8; pret 10 -7 -10
pret_> 10 -7 -10; prie -5 -12 10; prie_j -5 -12 10; probl 17 -12 -23; probl_> 17 -12 -22; probl_allez 14 -13 -11
probl_est -11 11 -4; probl_oui 10 -8 -4; propo 17 -9 -17; propo_de 17 -9 -17; proto -9 -8 9; proto_mail -5 -7 6
proto_point -7 -7 7; pu -12 15 -15; pu_> -12 15 -15; puc -5 -5 5; puc_> -5 -5 5; puisq 3 4 -13; puisq_je 3 4 -13
puk -10 -9 10; puk_> -10 -9 10; punai -10 -11 11; punai_elle -10 -11 11; putai -11 -10 10; putai_ca -11 -10 10
qu -19 -13 18; qu_a -5 -6 7; qu_est -15 -9 13; qu_il -8 -5 7; qu_on -6 -6 7; quand -16 -14 17; quand_j -8 -11 10
quand_je -11 -8 11; quara -13 -11 14; quara_cinq -4 -4 5; quara_cinqu -6 -6 7; quara_deux -9 -7 9; quara_et -5 -5 5
quara_neuf -4 -4 6; quara_poste -7 -7 8; quara_quatr -3 -3 6; quara_sept -6 -5 8; quatr -13 -11 13; quatr_> -3 -3 6
quatr_aroba -5 -7 7; quatr_caiss -5 -5 6; quatr_cinqu -4 -4 5; quatr_douze -2 -3 4; quatr_ordin -8 -8 8
quatr_pas -5 6 -5; quatr_quatr -3 -3 6; quatr_vingt -7 -8 9; que -6 9 -9; que_> -12 -13 13; que_c -5 -5 5
que_ca -8 -7 9; que_j 20 -7 -28; que_je -6 0 -1; que_la -5 -7 8; que_le -6 -9 9; que_nenni -14 13 -11
que_non -27 26 -20; que_oui 13 -13 -11; que_vous -25 -8 16; quel -15 -12 13; quel_ticke -15 -12 13; quell -11 -14 13
quell_box -12 -12 12; quell_quest -8 -10 10; quelq -9 -13 13; quelq_un -9 -13 13; quest -23 -1 8; quest_> -22 0 6
quest_sur -8 -8 8; qui -12 -16 15; qui_a -7 -7 7; qui_aboie -5 -5 6; qui_ai 10 -8 -10; qui_decon -7 -6 8
qui_est -6 7 -7; qui_etes -10 -10 10; qui_gere -5 -5 5; qui_m -7 -7 7; qui_s -10 -9 10; qui_saute -5 -6 5
quinz -14 -13 14; quinz_> -4 -4 6; quinz_aroba -4 -9 9; quinz_et -9 -7 9; quinz_ordin -6 -5 6; quinz_rue -8 -8 8
quoi -24 -20 24; quoi_> -21 -14 19; quoi_deja -8 -8 8; quoi_la -10 -12 11; quoi_un -8 -11 10; quoi_vous -10 -8 10
r -6 -6 6; r_> -6 -6 6; rade -6 -5 5; rade_et -6 -5 5; raiso 15 -18 -13; raiso_> 12 -19 -9; raiso_socia 5 -5 -5
rallu 11 -14 -11; rallu_> 11 -14 -11; rapid -6 -8 8; rapid_> -6 -8 8; rappe -8 -26 17; rappe_> 11 -13 -9
rappe_par -5 -5 5; rappe_plus -11 -11 11; rappe_pour -10 -13 11; ras -7 -7 8; ras_le -7 -7 8; ravi 13 -13 -13
ravi_> 13 -13 -13; rebra 11 -15 -11; rebra_> 11 -15 -11; recev -6 -8 8; recev_les -6 -8 8; reche -5 -4 5
reche_de -5 -4 5; recoi -8 -8 8; recoi_ma -5 -4 6; recoi_plus -7 -7 8; recu 15 -15 -5; recu_d 15 -15 -5
redem -15 1 1; redem_> -15 1 1; redir 8 -9 -6; redir_vous 8 -9 -6; redon -9 -7 8; redon_moi -9 -7 8; refle -7 -9 8
refle_> -7 -9 8; refus -1 9 -18; refus_> -3 10 -18; refus_de 9 -9 -8; regar -17 -16 18; regar_> -17 -16 17
regar_des -5 -4 6; regle -12 14 -24; regle_> 16 -15 -7; regle_ca -23 22 -18; regle_cette -8 7 -5; regre -10 10 -10
regre_> -10 10 -10; relat -6 -5 6; relat_avec -6 -5 6; remar -11 -10 11; remar_> -8 -7 9; remar_merci -11 -10 10
repet -23 -14 20; repet_> -9 -10 10; repet_la -6 -11 11; repet_s -21 -11 19; repon -14 -14 15; repon_a -12 -15 15
repon_il -4 -7 7; repon_ne -5 -5 6; repon_plus -6 -6 6; repos -7 -7 7; repos_> -7 -7 7; resea -17 -14 16
resea_> -11 -17 16; resea_infor -6 -6 6; resea_inter -5 -5 5; resea_sur -14 -11 14; resol -15 15 -16
resol_> -15 15 -16; respo -6 -7 7; respo_> -6 -7 7; reste -5 -3 7; reste_sur -5 -3 7; reuni -5 -6 6; reuni_> -5 -6 6
reuss -9 14 -15; reuss_> -9 14 -15; reven 10 -11 -10; reven_mon 10 -11 -10; ridic -7 -7 7; ridic_> -7 -7 7
rien -30 24 -16; rien_> -20 6 -2; rien_a -2 14 -19; rien_compr -13 -31 25; rien_debra -8 8 -7; rien_du -7 8 -8
rien_enten -5 -5 6; rien_fait -14 14 -14; rien_il -2 -4 5; rien_non -5 6 -6; rien_redem -8 20 -21; rigol -14 -13 14
rigol_> -14 -13 14; rouge 12 -10 -12; rouge_> 12 -10 -12; roule 14 -12 -15; roule_> 14 -12 -15; rouss -7 -8 7
rouss_de -7 -8 7; rue -5 2 -4; rue_d -7 7 -6; rue_des -8 -8 8; rue_le 6 -5 -6; s -4 -20 12; s_a -6 -6 6
s_actua -7 -7 7; s_affic -9 -10 11; s_en -9 -7 8; s_enten -6 -6 7; s_il 7 -17 -5; s_occup -5 -5 5; s_point -5 -6 7
s_y -8 -7 9; sa -10 10 -9; sa_> -10 11 -12; sa_conso -7 -6 8; sache -8 8 -8; sache_> -8 8 -8; sais -19 -34 33
sais_pas -17 -32 30; sais_plus -9 -9 10; sais_rien -9 -15 13; sais_trop -12 -15 15; salon -15 -12 15
salon_> -15 -12 15; sans -1 2 -7; sans_doute 8 -7 -8; sans_facon -14 13 -11; sans_h -6 -6 6; sans_inter -8 -7 9
sans_probl 13 -13 -13; saoul -8 -9 9; saoul_avec -8 -9 9; saura -6 -8 7; saura_pas -6 -8 7; saute -5 -7 6
saute_penda -5 -6 5; saute_tout -3 -10 10; sav -5 -7 6; sav_aroba -5 -7 6; savez -5 5 -5; savez_je -5 5 -5
se -7 -11 11; se_conne -5 -10 9; se_coupe -5 -6 6; se_plaig -5 -4 6; secon -10 -12 12; secon_> -10 -12 12
seize -2 -3 4; seize_> -2 -2 4; seize_vingt -1 -3 4; semai -9 -11 10; semai_> -9 -11 10; sembl 9 -8 -9
sembl_oui 9 -8 -9; sept -12 -12 14; sept_a -8 -9 9; sept_aroba -5 -5 5; sept_cinqu -5 -5 8; sept_machi -9 -7 8
sept_quara -4 -5 5; sept_soixa -4 -4 6; sept_vingt -6 -5 8; septa -7 -7 7; septa_cinq -7 -7 7; serai 16 -17 -15
serai_bien 10 -6 -6; serai_parfa 10 -10 -10; serai_ravi 13 -13 -13; sert -10 11 -11; sert_a -10 11 -11
serve -8 -9 9; serve_> -8 -9 9; servi -14 -11 13; servi_> -7 -7 8; servi_a -5 -5 5; servi_achat -6 -6 6
servi_c -7 -8 8; servi_techn -5 -5 5; seul -7 -9 9; seul_appar -7 -9 9; seule -7 -8 8; seule_le -7 -8 8
si 24 -23 -18; si_> 22 -23 -14; si_c 10 -9 -10; si_ca 6 -2 -5; si_enfin -24 24 -18; si_fait 14 -21 -7
si_je 13 -16 -11; si_si 12 -12 -10; signe -7 -7 7; signe_> -7 -7 7; sis -5 -5 5; sis_douze -5 -5 5; six -12 -6 10
six_> -8 -8 8; six_donc -5 6 -5; six_douze -2 -2 4; six_onze -9 -8 9; six_quara -6 -5 8; six_quatr -4 -5 5
six_soixa -9 -9 11; six_trent -2 -3 4; smet -11 -11 11; smet_> -11 -11 11; sms -9 -10 10; sms_> -9 -10 10
socia 5 -5 -5; socia_> 5 -5 -5; socie -13 -14 14; socie_dupon -7 -8 7; socie_soget -9 -7 8; socie_trans -8 -12 11
soget -9 -7 8; soget_> -9 -7 8; soir -8 -8 8; soir_> -8 -8 8; soixa -12 -13 13; soixa_deux -5 -5 5
soixa_dix -6 -6 8; soixa_douze -6 -8 8; soixa_neuf -9 -8 8; soixa_quinz -4 -9 9; soixa_sept -5 -5 5
soixa_six -8 -8 8; somme 4 -13 3; somme_d 15 -15 -14; somme_la -9 -7 8; sonne -5 -10 10; sonne_plus -5 -10 10
sont -10 -9 10; sont_a -6 -7 7; sont_hors -7 -7 7; sophi -6 -8 8; sophi_under -6 -8 8; sorti -7 -7 8
sorti_a -7 -7 8; souci 21 -19 -18; souci_> 17 -14 -17; souci_allez 9 -8 -11; souci_c 7 -6 -6; souci_faite 9 -9 -9
souha -16 7 -5; souha_joind -5 -5 5; souha_m -5 -6 6; souha_pas -17 16 -15; sous -10 -10 10; sous_la -10 -10 10
souvi -19 2 2; souvi_> -10 12 -12; souvi_plus -15 -17 17; speci -10 10 -9; speci_> -10 10 -9; stand -9 -7 8
stand_je -6 -7 7; stand_ne -6 -6 6; stras -5 -5 5; stras_zero -5 -5 5; stres -5 -6 6; stres_j -5 -6 6; stylo -5 -7 8
stylo_> -5 -7 8; suis -9 -10 11; suis_au -9 -8 9; suis_clien -6 -6 6; suis_d 26 -34 -24; suis_dans -7 -6 7
suis_devan 8 -7 -8; suis_embet -12 -12 12; suis_ennuy -12 -12 12; suis_hors -14 -18 16; suis_la 15 -20 -14
suis_madam -9 -8 9; suis_pas -28 2 9; suis_pret 10 -7 -10; suis_toujo 17 -12 -16; suis_tout 18 -21 -15
suis_tres -12 -12 13; suis_un -8 -8 9; sujet 7 -14 -6; sujet_de -7 -8 8; sujet_du 12 -10 -12; super 9 -7 -9
super_oui 9 -7 -9; suppo 11 -9 -11; suppo_que 11 -9 -11; sur -1 -21 8; sur_> 13 -26 -5; sur_appel -5 -3 7
sur_dix -8 -8 9; sur_le -16 -3 7; sur_ma -8 -7 8; sur_mon -1 -16 2; sur_pas 3 -2 -2; sur_que -23 21 -10
sur_sa -7 -6 8; sur_un -5 -6 6; sur_youtu -7 -10 8; surem -10 10 -11; surem_pas -10 10 -11; surto -13 17 -13
surto_pas -13 17 -13; surve -7 -7 7; surve_sont -7 -7 7; t -10 -1 5; t_es -8 8 -7; t_i -6 -6 6; table -6 -5 8
table_et -6 -5 8; tais -7 -7 8; tais_toi -7 -7 8; techn -17 -16 18; techn_> -16 -13 15; techn_avait -10 -9 10
techn_m -5 -5 5; tele -13 -16 16; tele_> -9 -11 11; tele_mais -5 -8 7; telep -18 -12 17; telep_> -8 -8 9
telep_cette -19 18 -15; telep_dit -8 -10 15; telep_est -6 -6 6; telep_et -8 -7 8; telep_fixe -8 -14 13
telep_ip -6 -6 6; telep_march -7 -7 8; telep_ne -2 -4 5; telep_sonne -5 -10 10; telle -6 -6 7; telle_qu -6 -6 7
temps -16 4 -1; temps_> -16 5 -2; temps_une -3 -10 10; termi -9 -7 8; termi_> -9 -8 9; termi_de -5 -5 5
test -6 -7 6; test_un -6 -7 6; tete -11 -15 14; tete_> -11 -15 14; texto -7 -7 7; texto_parte -7 -7 7; ticke -8 -7 3
ticke_> -3 -13 9; ticke_la -9 9 -8; tiret -8 -11 11; tiret_duran -6 -9 10; tiret_goff -5 -7 8; tiret_laure -6 -6 7
tiret_plus -5 -7 6; toi -7 -7 8; toi_je -7 -7 8; toit -8 -8 8; toit_> -8 -8 8; tom -8 -9 9; tom_guill -8 -9 9
tombe -13 7 -2; tombe_> -13 7 -2; ton -9 -7 8; ton_chef -9 -7 8; tonal -16 -10 15; tonal_> -11 -8 11
tonal_dans -5 -6 6; touch -7 17 -18; touch_a -7 17 -18; toujo 16 -10 -23; toujo_> 13 -13 -9; toujo_d 8 -6 -6
toujo_en 10 -6 -10; toujo_inter 12 -11 -11; toujo_le 15 -14 -6; toujo_pas 5 0 -16; toujo_pour 10 -10 -6
tous -9 -1 5; tous_mes -7 -8 8; tous_monsi -15 14 -13; tout -4 5 -11; tout_> -20 9 -2; tout_a 15 -9 -18
tout_bien 8 -9 -6; tout_c -6 10 -6; tout_ca -6 2 2; tout_ce -6 7 -7; tout_compr 18 -24 -15; tout_du -18 23 -22
tout_enfin -9 10 -5; tout_est 6 -5 -6; tout_faux -20 17 -8; tout_frero -6 6 -5; tout_jeune -8 11 -7
tout_juste 12 -12 -12; tout_le -22 -2 10; tout_non -2 8 -7; tout_parei 10 -9 -9; toute -14 -16 16
toute_la -9 -10 10; toute_les -6 -5 6; toute_neuve -8 -9 9; trait -6 -7 7; trait_d -6 -7 7; trans -8 -12 11
trans_marti -8 -12 11; trava -6 -5 6; trava_a -6 -5 6; trent -10 -11 14; trent_de -9 -8 9; trent_quara -6 -6 7
trent_quatr -6 -8 8; trent_secon -5 -4 7; trent_six -6 -5 8; trent_trois -4 -5 5; tres -6 6 -6; tres_bien 24 -22 -21
tres_enerv -12 -12 13; tres_genti -8 -11 11; tres_peu -13 12 -11; trois -9 -22 14; trois_> -14 -13 14
trois_appar -7 -6 7; trois_fois 10 -15 -9; trois_huita -4 -4 6; trois_impri -9 -9 10; trois_jours -9 -8 9
trois_quara -3 -3 6; trois_quatr -5 -5 5; trois_six -4 -5 5; trois_sur -8 -8 9; tromp -16 17 -17; tromp_> -11 11 -11
tromp_de -10 13 -13; trop -6 -11 9; trop_> -7 -8 8; trop_atten -4 -6 7; trop_oui 12 -8 -12; trop_rien -12 -15 15
truc -12 -6 10; truc_> -12 -6 10; tu -8 8 -7; tu_t -8 8 -7; u -6 -6 6; u_t -6 -6 6; ulter -16 -12 15
ulter_> -16 -12 15; un -37 -13 27; un_> -7 -12 10; un_a -5 -10 9; un_aroba -11 -11 13; un_autre -30 14 -10
un_bruit -3 -5 6; un_code -5 -5 5; un_colle -5 -8 7; un_conse -8 -15 13; un_d -7 -11 10; un_de -8 -7 9
un_depan -10 -12 11; un_deux -6 -7 6; un_deuxi -5 -6 6; un_ecran -5 -5 6; un_humai -7 -8 7; un_insta -5 -12 10
un_joli -12 -15 14; un_ni -6 8 -7; un_nouve -11 10 -7; un_numer -1 -3 4; un_parti -10 -14 15; un_peu -11 -14 14
un_probl -19 -16 18; un_quara -1 -3 4; un_redem -7 -10 9; un_respo -6 -7 7; un_servi -5 -5 5; un_seul -7 -9 9
un_soixa -6 -6 6; un_stylo -5 -7 8; un_techn -5 -6 6; under -6 -8 7; under_leroy -6 -8 8; under_vasse -5 -6 6
une -31 -11 24; une_adres -6 -8 7; une_anten -6 -6 6; une_bande -7 -7 7; une_box -9 -12 11; une_centa -6 -7 7
une_colle -5 -5 5; une_dame -8 -11 11; une_dizai -7 -7 7; une_douza -8 -8 8; une_entre -6 -7 7; une_erreu -16 19 -21
une_fois -3 -10 10; une_honte -9 -11 11; une_machi -5 -5 5; une_minut -7 -7 8; une_offre -6 -8 8; une_perso -5 -6 6
une_piece -7 -7 7; une_quest -8 -8 8; une_reuni -5 -6 6; une_secon -9 -10 10; une_semai -9 -11 10; une_trent -9 -8 9
une_vraie -6 -7 7; union -6 -7 7; union_belfo -6 -7 7; uniqu -8 -8 8; uniqu_> -8 -8 8; urgen -8 -8 8
urgen_uniqu -8 -8 8; v -8 -8 8; v_aroba -7 -7 7; v_point -6 -6 6; va -2 14 -24; va_> 11 -11 -11; va_aller -13 14 -15
va_dire 14 -13 -14; va_laiss -5 5 -5; va_tres 9 -8 -9; vais -10 -13 12; vais_deman -10 -11 13; vais_voir -10 -13 11
valid 6 -5 -6; valid_> 6 -5 -6; vas 5 -6 -5; vas_y 5 -6 -5; vasse -5 -6 6; vasse_aroba -5 -6 6; verif -10 -14 12
verif_> -10 -14 12; verra -20 -14 17; verra_> -20 -14 17; vers -9 -9 9; vers_dix -9 -9 9; veuil -6 -7 7
veuil_passe -6 -7 7; veux 7 2 -16; veux_> 18 -27 -16; veux_bien 15 -11 -15; veux_modif -12 -21 15
veux_pas -23 23 -23; veux_quelq -10 -11 12; vie -12 12 -12; vie_> -12 12 -12; viens 9 -15 -8; viens_de 11 -11 -11
viens_la -10 -9 10; vingt -11 -5 9; vingt_> -9 -7 9; vingt_cinq -6 -5 8; vingt_deux -3 -3 6; vingt_dix -3 -3 6
vingt_et -1 -3 4; vingt_huit -6 -6 7; vingt_quatr -5 6 -5; vingt_seize -2 -3 4; vingt_six -5 6 -5
vingt_trent -6 -6 7; vingt_un -7 -12 10; vite 17 -16 -11; vite_> 12 -12 -11; vite_moi 6 -2 -5; voila 13 -13 -12
voila_> 14 -12 -12; voila_c 9 -8 -10; voila_exact 9 -9 -5; voila_oui 5 -5 -5; voila_vous 10 -12 -8; voir -22 -6 11
voir_> -18 0 4; voir_avec -4 -7 7; vois 3 -11 -3; vois_ce -9 9 -8; vois_pas 4 -25 3; voisi -10 -10 10
voisi_monsi -10 -10 10; voix -2 -13 7; voix_ca -9 -8 9; voix_la 13 -17 -11; voix_qui -5 -6 5; vole -4 -5 6
vole_il -4 -5 6; volon 23 -22 -22; volon_> 15 -15 -15; volon_merci 13 -13 -13; vos -10 -11 12; vos_quest -10 -11 12
votre -16 -16 17; votre_boite -8 -8 9; votre_colle 6 -2 -5; votre_entre -9 -11 11; votre_numer -5 -8 7
votre_servi -9 -10 10; votre_truc -12 -6 10; voudr -13 -11 14; voudr_chang -8 -8 8; voudr_depan -9 -7 12
voudr_etre -5 -5 5; voudr_parle -5 -6 6; voula 11 -9 -11; voula_dire 11 -9 -11; voule 10 -8 -10; voule_> 18 -18 -18
voule_dire -22 -3 11; voule_oui 6 -5 -6; vous -6 -5 -2; vous_> -17 -16 18; vous_ai -5 6 -5; vous_allez -12 -10 11
vous_appel -15 2 3; vous_arret -16 11 -9; vous_assur 7 -8 -7; vous_avez 12 -2 -27; vous_comme -8 -9 9
vous_depui -6 -6 6; vous_dire -10 -14 13; vous_dis -20 18 -16; vous_disie -8 -9 9; vous_dites -17 -17 18
vous_ecout 8 -9 -7; vous_enten -17 -14 17; vous_etes -13 -10 11; vous_faite -21 10 -7; vous_fiche -8 -10 10
vous_le 4 -17 -1; vous_m -17 -12 17; vous_me -10 -12 12; vous_parle -10 -8 10; vous_payez -10 -11 11
vous_plait 7 -17 -5; vous_pouve -6 -16 11; vous_prie -5 -12 10; vous_rappe 11 -13 -9; vous_repon -4 -7 7
vous_savez -5 5 -5; vous_tromp -15 16 -16; vous_voule 10 -8 -10; vous_vous -19 15 -13; voyan -4 -13 7
voyan_est 12 -10 -12; voyan_inter -11 -10 11; voyon -10 8 -7; voyon_> -10 8 -7; vrai 15 -15 -15; vrai_> 15 -15 -15
vraie -6 -7 7; vraie_perso -6 -7 7; vraim -17 17 -7; vraim_> -12 13 -8; vraim_ca -18 16 -12; vraim_non -2 5 -3
vraim_ras -7 -7 8; vu -5 -7 8; vu_que -5 -7 8; wanad -5 -7 7; wanad_point -5 -7 7; weber -5 -8 9
weber_aroba -5 -8 9; wifi -21 -16 22; wifi_> -2 -4 5; wifi_conne -8 -4 7; wifi_de -5 -4 6; wifi_mais -13 -11 13
wifi_sans -8 -10 15; wifi_se -5 -6 6; wifi_sur -4 -4 5; wii 9 -9 -9; wii_c 9 -9 -9; xavie -7 -7 7
xavie_point -7 -7 7; y 15 -15 -15; y_> 21 -20 -18; y_a -3 -6 -2; y_ai -8 8 -6; y_conna -12 8 -1; y_faite 6 -2 -5
y_je 8 -9 -7; y_vois 12 -13 -12; yahoo -5 -6 6; yahoo_point -5 -6 6; yep 12 -12 -12; yep_> 12 -12 -12
yes 19 -19 -18; yes_> 11 -11 -11; yes_c 12 -10 -13; yes_monsi 15 -15 -14; yes_yes 7 -7 -7; youtu -7 -10 8
youtu_ou -7 -10 8; zero -10 -10 12; zero_cinq -6 -6 7; zero_neuf -5 -5 5; zero_quatr -3 -3 6; zero_sept -5 -5 8
zero_sis -5 -5 5; zero_six -13 -14 17; zero_trois -5 -5 5; zero_un -6 -8 8; zoe -7 -9 8; zoe_aroba -7 -9 8
""",
    ),
    "solved": (
        "affirm deny unclear",
        """
01 -14 -13 14; 01_40 -5 -5 6; 01_42 -7 -7 7; 01_60 -8 -8 8; 03 -7 -7 7; 03_21 -7 -7 7; 06 -9 -8 9; 06123 -12 -13 13
06123_> -12 -13 13; 06_12 -7 -7 7; 06_78 -5 -5 5; 07 -8 -8 8; 07_88 -8 -8 8; 11 -8 -8 8; 11_> -8 -8 8; 12 -14 -13 14
12_34 -8 -8 9; 12_60 -8 -8 8; 12_90 -5 -5 5; 12_> -8 -8 8; 21 -7 -7 7; 21_45 -7 -7 7; 22 -8 -8 8; 22_11 -8 -8 8
3 -8 -8 8; 33 -8 -8 8; 33_6 -8 -8 8; 34 -8 -8 9; 34_56 -8 -8 9; 3_ordin -8 -8 8; 3_telep -8 -8 8; 40 -5 -5 6
40_52 -5 -5 6; 42 -7 -7 7; 42_65 -7 -7 7; 45 -12 -12 12; 45_12 -5 -5 5; 45_67 -7 -7 7; 5 -12 -12 12; 52 -5 -5 6
52_63 -5 -5 6; 55 -8 -8 8; 55_22 -8 -8 8; 56 -8 -8 9; 56_78 -8 -8 9; 5_> -12 -12 12; 6 -8 -8 8; 60 -8 -8 8
60_12 -8 -8 8; 63 -5 -5 6; 63_78 -5 -5 6; 65 -7 -7 7; 65_89 -7 -7 7; 67 -7 -7 7; 67_89 -7 -7 7; 6_12 -8 -8 8
74 -7 -7 7; 74_> -7 -7 7; 75011 -10 -10 10; 75011_paris -10 -10 10; 78 -13 -11 12; 78_45 -5 -5 5; 78_> -11 -11 11
88 -8 -8 8; 88_55 -8 -8 8; 89 -11 -11 11; 89_74 -7 -7 7; 89_> -7 -7 7; 9 -12 -9 10; 90 -5 -5 5; 90_> -5 -5 5
9_> -12 -9 10; <_01 -11 -11 11; <_03 -7 -7 7; <_06 -7 -7 7; <_07 -8 -8 8; <_3 -8 -8 8; <_33 -8 -8 8; <_5 -12 -12 12
<_75011 -10 -10 10; <_a -8 -11 10; <_accue -5 -5 6; <_affir 8 -8 -8; <_ah 16 -18 -10; <_ajout -8 -8 8
<_allez -8 -8 8; <_allo -13 -15 15; <_alors 3 -9 1; <_anne -5 -7 7; <_annem -3 -5 7; <_appar 12 -9 -14
<_appel -8 -8 9; <_arret -8 -7 8; <_atten -14 -16 16; <_au -6 -4 3; <_aucun -4 8 -11; <_aurie -3 -5 7
<_avant 11 -15 -1; <_b -9 -11 11; <_bah -2 5 -11; <_baiss -10 -13 12; <_bande -10 -11 11; <_ben -9 15 -17
<_bingo 13 -14 -8; <_blabl -12 -12 12; <_bof -9 9 -9; <_bonjo -9 -8 9; <_boudi 8 -9 -6; <_boula -10 -9 9
<_c -12 -2 8; <_ca -6 -3 2; <_cabin -5 -7 8; <_certe -9 7 -5; <_ces 10 -10 -8; <_cesse -5 -5 5; <_chape -9 -9 9
<_cinqu -10 -10 10; <_clair -7 -7 7; <_combi -7 -6 9; <_comme -20 -21 22; <_conne -11 -10 12; <_conse -9 -9 9
<_conta -7 -7 9; <_cool -10 -9 10; <_d -4 -6 6; <_dans -10 -13 12; <_depui -14 -12 13; <_des -9 -9 9
<_desol -9 12 -9; <_deux -14 -33 28; <_dites -7 -6 7; <_dix -6 -7 6; <_donc -8 4 -3; <_dubre -6 -6 7; <_eh 6 1 -13
<_elle -9 5 -3; <_emma -4 -5 7; <_en -7 -10 10; <_encor -7 9 -11; <_entre -9 -7 8; <_envoy -8 -7 8; <_enzo -7 -6 7
<_espec -9 -9 9; <_est -9 -6 8; <_euh -21 -10 11; <_fanta 11 -11 -8; <_faut -9 -9 9; <_ferme -7 -7 7
<_foute -8 -7 7; <_franc -6 6 -6; <_garag -6 -8 10; <_gauti -6 -6 6; <_genia 12 -9 -13; <_gmail -11 -11 11
<_h -7 -7 7; <_he 9 -9 -9; <_helas -9 10 -9; <_hier -8 -9 9; <_hors -12 13 -14; <_hugue -13 -6 9; <_ici -8 -8 8
<_il -1 -6 -1; <_impec 18 -17 -17; <_impos -20 13 -11; <_info -7 -7 8; <_inter -11 -11 11; <_isabe -6 -6 7
<_j -9 -7 0; <_je 1 -16 5; <_jean -13 -12 13; <_jsp -9 -9 9; <_julie -3 -4 7; <_juste -8 -8 8; <_karim -5 -6 6
<_l -20 1 4; <_la 12 -11 -8; <_laiss -14 -12 15; <_le 4 -9 -6; <_lea -7 -6 7; <_les 5 -12 -2; <_lucas -6 -6 8
<_lundi -10 -10 10; <_m -5 -5 8; <_ma -7 -17 12; <_madam -6 -5 6; <_maint -16 14 -9; <_mais -8 -8 9
<_malhe -2 11 -11; <_mamie -6 -6 6; <_marc -5 -5 5; <_marie -4 -8 10; <_mehdi -5 -5 5; <_meme -6 7 -7
<_merci -9 -7 9; <_mes 9 -9 -8; <_mette -10 -7 11; <_mince -11 -10 10; <_mirac 13 -13 -12; <_moi -15 -13 14
<_mon -17 -14 19; <_monsi -15 -16 16; <_negat -19 20 -18; <_nette 5 -6 -5; <_nguye -12 -12 12; <_nicke 15 -15 -15
<_nom -7 -7 7; <_non 6 3 -21; <_nos -9 -7 8; <_notre -8 -6 7; <_nous -7 6 -5; <_numer -7 -8 8; <_odett -8 -8 8
<_oh -4 -2 -2; <_ok 8 -6 -9; <_on -14 -1 7; <_opera -11 -11 11; <_oui 6 -7 -13; <_paill -11 -11 11
<_pardo -14 -14 14; <_parei -10 10 -8; <_parfa 16 -13 -18; <_parle -6 -6 6; <_parti -11 -11 11; <_pas -16 8 -6
<_passe -13 -15 14; <_patie -9 -7 9; <_paul -9 -9 10; <_perso -11 -9 10; <_peut -11 -12 12; <_pierr -4 -4 5
<_plus -2 0 -5; <_plusi -12 -12 12; <_pour 6 -14 -5; <_pourq -9 -9 9; <_pouve -5 -5 7; <_probl 9 -7 -12
<_puis -5 -7 7; <_putai -11 -11 12; <_qu -11 -9 13; <_quand -7 -6 7; <_quatr -18 -14 16; <_quel -10 -10 10
<_quell -10 -10 10; <_quelq -10 -12 13; <_quinz -7 -8 8; <_r -2 -2 5; <_redem -9 -9 9; <_rene -6 -6 6
<_repar 16 -16 -10; <_rien -18 19 -17; <_rose -7 -7 7; <_s -10 -6 10; <_sa -7 8 -4; <_secre -6 -6 7; <_serai -5 -5 5
<_servi -12 -11 11; <_soixa -13 -10 11; <_sophi -2 -3 5; <_sous -9 -12 11; <_stop -8 -7 7; <_super 18 -14 -17
<_suppo -5 -5 5; <_sur -7 -8 8; <_t -5 -6 6; <_tabar -8 -9 9; <_tais -10 -10 10; <_test -7 -13 11
<_thoma -15 -15 15; <_tip 9 -7 -10; <_toto -2 -3 5; <_toujo -10 16 -8; <_tout 5 -24 1; <_trans -16 -12 16
<_trois -15 -13 15; <_trop 14 -12 -12; <_tu -7 -6 8; <_un -14 -8 12; <_une -14 -22 20; <_vers -7 -9 8
<_victo 11 -11 -8; <_viens -10 -9 10; <_vince -10 -10 10; <_voila 14 -14 -10; <_vous -6 -20 11; <_wait -9 -6 8
<_wifi -10 -10 10; <_y -11 15 -20; <_youtu 10 -10 -10; <_yvonn -8 -8 8; <_zero -20 11 -10; <_zut -12 -12 12
a 0 -4 -3; a_appel -15 2 -1; a_bout -5 -5 5; a_c -5 -6 6; a_chang -7 5 0; a_cinq -10 -9 10; a_de 8 -7 -8
a_debor -8 -7 8; a_deja -4 -4 4; a_deux -6 -8 8; a_dire 2 -18 14; a_dispa 5 -2 -15; a_dit -6 -6 6; a_en -8 -7 9
a_ete 4 -7 0; a_eu -9 9 -9; a_faire -8 8 -8; a_fait 17 -17 -14; a_inter 11 -12 -11; a_l -6 -3 -1; a_la -13 -15 16
a_m -10 -10 10; a_march -10 12 -13; a_marre -8 -7 7; a_me 8 -19 -1; a_mis 9 -10 -7; a_moiti -15 14 -11
a_mon -8 -7 8; a_mons -6 -6 6; a_nouve 17 -15 -16; a_pas -10 12 -12; a_plus 21 -21 -19; a_propo -4 -4 4
a_que -12 12 -12; a_quelq -10 -6 9; a_qui -8 -11 10; a_recou -6 6 -6; a_redem 5 2 -16; a_resil -8 -9 9
a_retro 13 -12 -14; a_rien -24 25 -19; a_saute -11 11 -10; a_servi -7 8 -6; a_signa 15 -19 -10; a_signe -7 -8 7
a_tenu -13 14 -15; a_toujo -14 13 -9; a_tout -6 -7 7; a_u -6 -6 6; a_un -13 -14 16; a_une -12 -16 14; a_y -5 6 -3
abonn -8 -10 9; abonn_> -8 -10 9; absen -11 12 -11; absen_> -11 12 -11; absol -3 -1 3; absol_que -3 -1 3
acced -9 7 -5; acced_au -9 7 -5; accen -11 -11 11; accen_> -11 -11 11; acces 8 -7 -8; acces_> 8 -7 -8; accue -8 -9 9
accue_> -8 -8 8; accue_aroba -5 -5 6; achat -5 -6 6; achat_> -5 -6 6; achet -9 -8 9; achet_l -9 -8 9; adres -5 -5 5
adres_atten -5 -5 5; adsl -5 -5 5; adsl_est -5 -5 5; affai -7 0 6; affai_> -8 10 -6; affai_a -6 -6 6; affic 4 -3 -6
affic_maint 9 -11 -8; affic_pas -12 11 -11; affic_reche -9 -7 8; affir 8 -8 -8; affir_le 8 -8 -8; agaca -13 -13 14
agaca_> -13 -13 14; agenc -6 -6 7; agenc_est -6 -6 7; agent -11 -11 13; agent_> -11 -11 13; ah 16 -18 -10
ah_bah 10 -10 -10; ah_ben 13 -13 -7; ah_ca 9 -8 -7; ah_formi 9 -8 -9; ah_mais -7 -6 7; ah_oui 16 -14 -3
ah_super 13 -11 -9; ai 4 -5 -6; ai_9 -12 -9 10; ai_achet -9 -8 9; ai_annul -10 -7 9; ai_assez -8 -7 7
ai_atten -9 8 -8; ai_beau -15 10 -8; ai_besoi -15 -9 11; ai_bien -5 5 -5; ai_cru 9 -8 -6; ai_de 14 -21 -11
ai_debra -14 10 -7; ai_deja 7 -6 -7; ai_demar -16 -9 13; ai_deux -15 -12 13; ai_du 9 -8 -10; ai_encor -30 27 -20
ai_fait -5 8 -19; ai_honte -9 -8 9; ai_inter 17 -21 -6; ai_je -8 -11 10; ai_la -11 -6 8; ai_marre -14 -12 13
ai_meme -16 14 -9; ai_parle -17 -12 17; ai_pas -22 -15 20; ai_perdu -5 -4 6; ai_peur -9 -7 8; ai_plein -8 -7 8
ai_plus 20 -28 -8; ai_quatr 7 -13 -4; ai_que -18 16 -13; ai_rallu 7 -6 -7; ai_reboo -8 9 -8; ai_rebra -17 13 -6
ai_recu -12 -10 13; ai_recup 21 -20 -20; ai_redem -22 21 -12; ai_retro 13 -12 -13; ai_reuss 14 -15 -13
ai_rien -14 14 -11; ai_toujo -36 30 -19; ai_tout 6 -6 -5; ai_toute 9 -8 -11; ai_trop -11 -6 8; ai_un -12 -10 11
ai_une -26 13 -10; aide -14 -9 10; aide_> -14 -9 10; aie -3 -1 3; aie_un -3 -1 3; aimab -9 -8 9; aimab_jeune -9 -8 9
aimen -5 -4 5; aimen_bien -5 -4 5; air 18 -13 -21; air_bon 3 -1 -13; air_d 12 -13 -12; air_de 11 -13 -8
ajout -8 -8 8; ajout_un -8 -8 8; aller 4 -18 0; aller_> 12 -13 -12; aller_dans -7 -7 7; aller_voir -2 -1 3
allez -13 -13 14; allez_hop -8 -8 8; allez_m -8 -8 9; allo -25 -21 25; allo_> -20 -17 21; allo_allo -6 -6 6
allo_y -6 -6 6; allum -19 6 8; allum_> -9 -12 12; allum_la -11 -15 12; allum_mais -12 13 -16; allum_meme -9 11 -12
alors -6 -12 10; alors_> -11 -10 10; alors_atten 11 -9 -10; alors_c -7 -5 10; alors_ca 12 -12 -7; alors_j -3 -3 4
alors_je -4 -4 4; alors_la -4 -6 6; alors_maint -5 -4 6; alors_mon -5 -5 5; alors_pour -6 -4 6; ameli -9 14 -14
ameli_> -9 14 -14; an -9 -5 8; an_derni -9 -8 9; an_panne -7 8 -4; ancie -8 -9 9; ancie_opera -8 -9 9; anime -5 -4 5
anime_> -5 -4 5; anne -5 -7 7; anne_tiret -5 -7 7; annem -3 -5 7; annem_en -3 -5 7; annul -12 -8 11
annul_mon -11 -7 10; annul_un -9 -6 10; anoma 6 -7 -5; anoma_desor 6 -7 -5; ans -13 -6 9; ans_> -13 -6 9
anten -6 -7 6; anten_> -6 -7 6; appar -11 -19 15; appar_> -13 -18 16; appar_mon -5 -5 5; appar_oui 12 -9 -14
appel 2 -9 0; appel_> 4 -6 -5; appel_au -15 -14 16; appel_d -9 -9 9; appel_de -12 -9 12; appel_entra -7 -6 7
appel_flore -12 -10 13; appel_jean -7 -5 7; appel_julie -6 -6 6; appel_mehdi -5 -5 5; appel_passe 10 3 -18
appel_perso -6 -5 6; appel_pour -9 -6 10; appli -7 7 -7; appli_la -7 7 -7; appui -6 -5 9; appui_sur -6 -5 9
appuy -6 7 -7; appuy_parto -6 7 -7; apres -12 -4 8; apres_midi -8 -9 9; apres_orang -5 -5 5; apres_redem -6 7 -7
arnaq -13 -9 11; arnaq_> -13 -9 11; aroba -16 -16 21; aroba_> -11 -11 12; aroba_bluew -7 -7 7; aroba_boula -7 -7 9
aroba_ecole -6 -6 7; aroba_entre -4 -6 6; aroba_et -5 -5 5; aroba_free -5 -5 6; aroba_gmail -4 -4 5
aroba_hotma -5 -5 6; aroba_i -6 -6 7; aroba_la -7 -6 7; aroba_labo -7 -7 8; aroba_lapos -6 -6 6; aroba_live -5 -5 8
aroba_mairi -7 -7 10; aroba_neuf -5 -5 5; aroba_noval -5 -5 5; aroba_orang -6 -7 7; aroba_outlo -5 -6 6
aroba_proto -6 -6 8; aroba_proxi -6 -6 6; aroba_sfr -3 -3 4; aroba_skyne -8 -8 8; aroba_trans -2 -2 5
aroba_yahoo -5 -5 5; arran 13 -4 -22; arran_> 13 -4 -22; arret -15 -13 15; arret_> -10 -8 10; arret_de -8 -7 8
arriv 8 0 -12; arriv_> 10 -11 -10; arriv_en -4 -6 6; arriv_pas -18 6 -3; arriv_toujo -9 8 -8; assez -8 -7 7
assez_> -8 -7 7; assis -7 -8 8; assis_une -7 -8 8; at -8 -8 9; at_lapos -8 -8 9; ateli -6 -5 6; ateli_avant -6 -5 6
attac -6 -6 6; attac_aroba -6 -6 6; atten -16 -17 21; atten_> -10 -17 12; atten_atten -7 -8 8; atten_c -6 -6 6
atten_cheri -6 -6 6; atten_combi -6 -6 6; atten_depui -10 -10 11; atten_deux -5 -11 10; atten_dix -7 6 -6
atten_elle -7 -8 8; atten_j -7 4 -2; atten_je -3 -12 8; atten_mais -9 -11 11; atten_mon -11 -7 11; atten_oui 7 -6 -7
atten_que -9 -7 9; atten_sa -7 -8 8; atten_un -8 -5 9; au -4 -10 8; au_bon -4 -4 4; au_bout 5 -15 0
au_burea -9 -7 9; au_debut -5 6 -15; au_dessu -6 -6 6; au_greni -4 -6 6; au_meme -13 18 -18; au_mois -10 -11 11
au_nom -9 -8 8; au_poil 9 -9 -9; au_premi -11 -8 9; au_resea -9 7 -5; au_respo -10 -9 10; au_sous -9 -10 10
au_sujet -7 -7 7; au_techn -7 -6 7; au_telep -8 -9 9; au_trava -9 -7 10; au_vert 12 -10 -16; aucun -5 12 -19
aucun_anoma 6 -7 -5; aucun_chang -12 10 -9; aucun_effet -9 9 -9; aucun_lumie -18 18 -22; aucun_poste -9 7 -5
aucun_probl 16 -16 -10; aucun_resea -5 5 -5; aucun_resul -7 7 -7; aucun_souci 15 -15 -11; aujou -9 -9 9
aujou_hui -9 -9 9; aurie -3 -5 7; aurie_vous -3 -5 7; aussi 4 1 -17; aussi_> 11 -9 -14; aussi_lent -6 7 -7
aussi_pourr -15 11 -7; aussi_vous 6 -6 -6; autan -15 15 -11; autan_> -15 15 -11; autre -7 -8 8; autre_ma -5 -5 5
autre_piece -7 -7 7; avais -9 -8 9; avais_simpl -9 -8 9; avais_une -5 -4 6; avait -17 1 9; avait_cinq -6 -7 7
avait_dit -11 -10 11; avait_l -10 10 -8; avant -4 6 -13; avant_> -15 17 -18; avant_ca -3 5 -12; avant_de -6 -5 6
avant_meme 15 -15 -8; avant_on -6 -7 7; avec -15 -15 17; avec_herve -8 -6 7; avec_le -7 -6 7; avec_les -3 -5 6
avec_mes -2 -1 3; avec_quelq -6 -6 6; avec_un -7 -6 7; avec_une -6 -7 6; avez -3 4 -9; avez_deja -10 -9 10
avez_dit -2 6 -15; avez_fait 8 -7 -8; avez_un -11 -11 11; avoir -15 -11 16; avoir_affai -6 -6 6; avoir_serie -8 -7 9
avoir_un -12 -6 13; avoir_une -13 -11 13; avons -7 7 -7; avons_appli -7 7 -7; b -13 -15 16; b_aroba -6 -6 8
b_comme -10 -12 13; b_e -5 -6 6; b_o -5 -5 5; b_puis -3 -3 4; b_r -6 -6 7; bah 7 -2 -15; bah_c 6 -6 -6
bah_ca -7 7 -6; bah_ecout 0 3 -11; bah_non -8 8 -3; bah_oui 10 -8 -2; bah_voila 10 -10 -10; baiss -10 -13 12
baiss_la -10 -13 12; balad -5 -5 5; balad_d -5 -5 5; bande -10 -11 11; bande_d -10 -9 10; bande_de -8 -9 9
banqu -9 -6 8; banqu_> -9 -6 8; bapti -8 -8 8; bapti_mais -3 -3 4; bapti_renar -8 -8 8; barre 13 -12 -14
barre_> 13 -12 -14; bazar -8 9 -10; bazar_> -8 9 -10; be -10 -10 10; be_> -10 -10 10; beau -19 3 1
beau_appuy -6 7 -7; beau_aujou -9 -9 9; beau_redem -14 15 -14; beauc 1 -19 4; beauc_> 9 -7 -11; beauc_c -8 -9 8
beauc_chef -10 -9 10; beauc_mieux 14 -13 -14; belfo -5 -5 6; belfo_point -5 -5 6; belka -5 -6 6; belka_b -5 -6 6
ben -2 10 -17; ben_c 9 -9 -9; ben_ca -12 13 -8; ben_dites 12 -11 -10; ben_ecout 8 -7 -8; ben_figur -2 5 -9
ben_non -16 16 -4; ben_oui 12 -12 -4; benal -12 -9 11; benal_> -12 -9 11; berna -10 -12 12; berna_> -11 -11 12
berna_aroba -4 -4 5; berna_s -5 -5 5; besoi -12 -9 11; besoi_ca 6 -6 -4; besoi_d -14 -9 10; besoi_de -13 -8 14
betis -5 -5 5; betis_c -5 -5 5; bien 8 -15 -1; bien_> 1 -16 6; bien_aimab -9 -8 9; bien_bonjo -5 -4 5
bien_ca 14 -12 -12; bien_compr -4 -4 4; bien_ma 6 -6 -7; bien_maint 12 -11 -10; bien_meill 8 -8 -8
bien_mieux 10 -6 -10; bien_oui 11 -12 -10; bien_qu -10 10 -8; bien_que 16 -16 -13; bien_redem -5 5 -5
bien_regar -5 -4 5; bihan -8 -6 7; bihan_> -8 -6 7; bingo 13 -14 -8; bingo_ca 13 -14 -8; bip -7 -6 7; bip_> -7 -6 7
bip_bip -7 -6 7; blabl -12 -12 12; blabl_> -12 -12 12; blanc -7 -7 7; blanc_c -7 -7 7; bleu 10 -13 -9
bleu_fixe 10 -13 -9; bloqu -15 16 -13; bloqu_> -19 16 -15; bloqu_la -7 -6 7; bloqu_toujo -6 6 -6; bluew -7 -7 7
bluew_point -7 -7 7; bof -9 9 -9; bof_non -9 9 -9; boite -6 -6 6; boite_> -6 -6 6; bon 24 -15 -26; bon_> 16 -9 -25
bon_c 4 -4 0; bon_ca 8 -7 -5; bon_et -10 10 -8; bon_j 6 -6 -4; bon_je 9 -7 -8; bon_la 24 -23 -12
bon_maint 11 -11 -6; bon_merci 19 -13 -19; bon_pour 21 -14 -21; bon_servi -4 -4 4; bon_tout 7 -7 -6
bonjo -12 -12 13; bonjo_je -7 -5 6; bonjo_monsi -6 -6 7; bonjo_olivi -8 -8 8; bonne 5 -10 -2; bonne_> 12 -7 -14
bonne_et -13 -6 9; bons 10 -11 -9; bons_> 9 -9 -9; bons_ca 10 -10 -6; borde -6 -6 8; borde_point -6 -6 8
borne -11 -10 10; borne_> -11 -10 10; boucl -9 15 -18; boucl_> -9 15 -18; boudi 8 -9 -6; boudi_ca 8 -9 -6
bouge -8 7 -6; bouge_d -8 7 -6; boula -12 -14 14; boula_a -6 -6 6; boula_du -10 -9 9; boula_point -7 -7 9
bout 0 -19 6; bout_> -5 -5 5; bout_de 5 -15 0; bouto -6 -5 9; bouto_> -6 -5 9; bouzi -5 -5 5; bouzi_b -5 -5 5
box -19 1 7; box_a 4 2 -14; box_est -12 13 -11; box_et -19 -14 15; box_mais -14 14 -13; box_toute -8 -9 8
box_un -9 -13 13; bruit 8 -7 -8; bruit_c 8 -7 -8; bug 12 -11 -15; bug_plus 12 -11 -15; bugue -10 10 -10
bugue_toujo -10 10 -10; burea -21 -17 21; burea_> -17 -13 17; burea_tous -7 -6 7; c 0 -6 -2; c_e -5 -6 6
c_est -1 -5 -2; c_etait 4 1 -14; c_point -6 -6 8; ca 7 -5 -7; ca_> -17 1 7; ca_a 10 8 -31; ca_alors 12 -12 -7
ca_avait -10 10 -8; ca_bloqu -6 6 -6; ca_bug 12 -11 -15; ca_bugue -10 10 -10; ca_c -14 13 -11; ca_capte 17 -16 -20
ca_chang -7 7 -7; ca_charg -20 -14 18; ca_clign -20 -12 16; ca_comme -10 -10 10; ca_coupa 12 -13 -9
ca_coupe -10 16 -22; ca_demar -19 -14 16; ca_depas -11 -10 10; ca_fait -22 -6 11; ca_fonct 12 -4 -23
ca_gresi 8 1 -23; ca_joue 13 -12 -15; ca_la 8 -5 -8; ca_m -13 4 2; ca_march 8 1 -33; ca_me -13 -14 14
ca_mouli -10 10 -9; ca_n -15 15 -10; ca_ne 10 -6 -27; ca_plant -13 16 -17; ca_rame -11 14 -14; ca_recom -19 19 -16
ca_redem -23 -5 11; ca_refon 7 -6 -18; ca_remar 23 -17 -21; ca_roule 14 -13 -15; ca_s -13 -10 12
ca_suffi -17 -18 17; ca_tient 10 -11 -10; ca_tourn 16 -13 -18; ca_va 21 -18 -20; ca_veut -9 15 -15
ca_vient -11 11 -10; ca_y 23 -20 -20; cabin -12 -7 9; cabin_est -12 -7 9; cabin_point -5 -7 8; cable -10 -8 11
cable_> -10 -8 11; camil -6 -5 6; camil_et -6 -5 6; campa -5 -5 5; campa_> -5 -5 5; capte 18 -16 -18
capte_> 12 -11 -15; capte_a 9 -9 -8; capte_de 7 -5 -7; capte_maint 7 -6 -7; capte_toujo -7 8 -5; caron -7 -7 7
caron_preno -7 -7 7; carpe -11 -6 10; carpe_> -11 -6 10; carre 9 -9 -8; carre_> 17 -15 -18; carre_merci 7 -7 -7
cave -7 -6 7; cave_> -7 -6 7; ce -12 -11 13; ce_matin -11 -10 11; ce_qu -4 -4 4; ce_que -2 -4 -1; ce_qui -7 -8 8
ce_servi -12 -11 11; ce_soit -9 -7 8; ce_voyan -6 8 -9; cela 6 -7 -5; cela_fonct 6 -7 -5; celui -7 -5 7
celui_de -7 -5 7; cent -2 -3 5; cent_quatr -2 -3 5; centr -10 -9 9; centr_> -10 -9 9; certe -9 7 -5
certe_le -9 7 -5; ces 4 -13 3; ces_bons 10 -10 -6; ces_paul -5 -5 5; ces_reven 10 -10 -8; cesse -5 -5 5
cesse_de -5 -5 5; cette 4 -3 -15; cette_fois 4 -3 -15; ch -7 -7 7; ch_> -7 -7 7; chacu -6 -8 8; chacu_comme -6 -8 8
chain 5 4 -14; chain_> 5 4 -14; chale -6 -6 6; chale_insup -6 -6 6; chamb 8 -7 -8; chamb_que 8 -7 -8
chang -17 16 -13; chang_> -13 13 -13; chang_d -8 -10 10; chang_du -9 10 -5; chang_pas -8 9 -9; chang_rien -9 9 -8
chans -7 -6 8; chans_> -7 -6 8; chape -9 -9 9; chape_de -9 -9 9; charg -20 -14 18; charg_> -14 -11 12
charg_dans -9 17 -19; charg_encor -12 -18 18; charg_pas -11 -9 9; charl -10 -10 10; charl_de -10 -10 10
chat -11 -9 10; chat_est -11 -9 10; chef -10 -10 10; chef_> -10 -9 10; chef_d -5 -5 7; cherc -11 -9 11
cherc_mes -11 -9 11; cheri -6 -6 6; cheri_je -6 -6 6; chez -18 -17 20; chez_machi -9 -9 9; chez_moi -10 -8 10
chez_vous -6 -2 7; chich -7 -6 7; chich_vous -7 -6 7; chien -10 -9 10; chien_> -10 -9 10; chiff -3 -5 6
chiff_> -3 -5 6; chose -13 12 -11; chose_> -13 12 -11; chrom 9 -9 -9; chrom_> 9 -9 -9; cinq 8 -18 -5
cinq_> 12 -6 -13; cinq_heure -10 -9 10; cinq_mais -6 -7 7; cinq_minut 11 -9 -11; cinq_sur 12 -6 -13
cinqu -14 -12 14; cinqu_appar -10 -10 10; cinqu_six -5 -6 6; clair 4 -15 0; clair_fonta -7 -6 8
clair_maint 16 -12 -18; clair_rouss -7 -7 7; clien -15 -13 15; clien_> -13 -13 13; clien_chez -6 -3 7
clien_depui -5 -4 5; clien_quara -7 -8 8; clign -32 -14 22; clign_en -6 8 -9; clign_encor -19 -14 16
clign_et -5 5 -5; clign_je -14 -8 11; clign_rouge -8 -13 11; clign_toujo -14 16 -17; clign_vert -18 -8 12
cliqu 8 -5 -8; cliqu_oh 8 -5 -8; clore 8 -8 -8; clore_le 8 -8 -8; cloud -6 -6 7; cloud_point -6 -6 7; co 7 -7 -7
co_> 7 -7 -7; coler -8 -9 9; coler_> -8 -9 9; colet -6 -6 6; colet_tout -6 -6 6; colle -10 -11 12; colle_> -6 -5 6
colle_de -6 -5 6; colle_sont -5 -5 6; coloc -7 -8 8; coloc_> -7 -8 8; com -9 -10 12; com_> -9 -10 12
com_bien -7 -6 9; combi -7 -6 7; combi_de -7 -6 7; comme -16 0 12; comme_a -12 -13 13; comme_avant -19 19 -11
comme_berna -10 -12 12; comme_ca -11 -14 13; comme_denis -4 -6 6; comme_en 10 -10 -9; comme_franc -5 -6 6
comme_je -14 -9 14; comme_jean -3 -3 4; comme_la -10 -8 10; comme_on -8 -11 12; comme_sophi -5 -5 5
comme_thoma -5 -6 6; comme_une -5 6 -7; comme_vous 2 3 -11; commu -16 -15 17; commu_avec -5 -5 7
commu_coupe -10 -10 10; commu_ulter -11 -7 11; compe -7 -3 7; compe_> -7 -3 7; compl -15 -13 14; compl_> -15 -13 14
compo -7 -6 7; compo_un -7 -6 7; compr -17 -21 21; compr_> -14 -16 16; compr_ce -4 -4 4; compr_donc -4 -6 6
confi 11 -13 -11; confi_le 11 -13 -11; conna -13 -14 14; conna_> -13 -14 14; conne -7 4 -9; conne_> 6 8 -20
conne_est -9 -11 10; conne_les -7 -7 7; conne_me -10 -8 10; conne_moi -11 -10 12; conse -15 -14 16
conse_> -11 -10 12; conse_clien -9 -9 9; conse_m -3 -4 6; conse_pour -3 -1 3; conso -4 -4 6; conso_est -4 -4 6
conta -7 -7 9; conta_aroba -7 -7 9; conte 6 -6 -6; conte_et 6 -6 -6; conti -9 7 -5; conti_> -9 7 -5; contr -16 -8 12
contr_> -9 -8 10; contr_est -8 -7 8; contr_vous -12 -6 9; cool -10 -9 10; cool_merci -10 -9 10; cote -9 8 -7
cote_> -9 8 -7; coule -8 9 -9; coule_> -8 9 -9; coup -7 9 -18; coup_> 15 -23 -9; coup_sur -16 14 -13
coupa 12 -13 -9; coupa_la 12 -13 -9; coupe -5 12 -19; coupe_> -26 23 -13; coupe_au -10 -10 10; coupe_du -9 10 -10
coupe_encor -18 25 -21; coupe_plus 26 -27 -19; coupe_sans -7 -7 7; coupe_toujo -7 6 -5; coupu 12 -2 -16
coupu_> 8 5 -19; coupu_non 6 -6 -6; courr -4 -4 4; courr_que -4 -4 4; cours -5 -5 5; cours_de -5 -5 5; crie 8 -7 -8
crie_dans 8 -7 -8; crois 9 -7 -9; crois_que 9 -7 -9; cru 9 -8 -6; cru_que 9 -8 -6; cuisi -9 -12 10
cuisi_> -9 -12 10; d -16 -10 13; d_> -7 -6 7; d_a -9 -8 9; d_abonn -8 -10 9; d_aide -14 -9 10; d_aller 12 -13 -12
d_ameli -15 17 -16; d_appel -14 -11 14; d_arnaq -10 -8 9; d_comme -4 -6 6; d_eau -8 -7 8; d_equip -5 -5 7
d_erreu 8 -6 -17; d_escro -10 -9 10; d_essay -6 -5 8; d_etre -5 -5 5; d_evolu -6 12 -12; d_inter -18 15 -11
d_ordin -5 -4 6; d_u -6 -6 7; d_un -1 -3 -3; d_union -5 -5 6; d_urgen -9 -9 9; dame -9 6 -1; dame_> -13 -11 13
dame_l -5 6 -7; dans -9 -1 1; dans_l 1 -11 1; dans_la -9 -12 10; dans_le -22 8 -1; dans_sa 8 -7 -8; de -7 -11 9
de_betis -5 -5 5; de_bruit 8 -7 -8; de_chang -5 8 -10; de_chez -5 -1 5; de_chich -7 -6 7; de_cinq 11 -9 -11
de_clien -7 -8 8; de_colle -5 -5 6; de_compe -7 -3 7; de_conna -9 -9 9; de_conne -14 11 -10; de_coule -8 9 -9
de_coupu 14 -11 -15; de_demai -7 -7 7; de_demar -8 -6 7; de_diffe -7 10 -10; de_donne -12 -12 12; de_famil -6 -5 6
de_fois -7 -6 9; de_gresi 14 -13 -14; de_l -6 -5 6; de_la -6 -15 10; de_lemoi -9 -8 8; de_ma -1 -11 3
de_march 9 -11 -7; de_marse -12 -9 12; de_me -7 -2 -5; de_merde -8 -8 8; de_mieux -13 11 -7; de_moi -15 -14 16
de_nivea -3 -5 7; de_nos -7 -6 7; de_notre -9 8 -7; de_nous -9 -9 9; de_nouve 22 -17 -21; de_novem -10 -11 11
de_paill -9 -9 9; de_panne 13 -13 -12; de_parle -13 -8 14; de_pire -10 12 -12; de_poste -9 -8 8; de_probl 15 -17 -13
de_recou -11 11 -10; de_redem -6 -9 9; de_reel -8 -7 9; de_resea -10 -2 6; de_rien -7 8 -9; de_s 5 -23 -2
de_smet -7 -7 7; de_sms -14 -11 14; de_souci 22 -19 -22; de_suite -11 -10 11; de_synch -3 5 -4; de_telep -9 -10 12
de_temps -6 -6 6; de_tenir 11 -13 -8; de_teste 11 -8 -11; de_tonal -18 20 -18; de_trent -10 -10 10; de_venir -7 -6 7
de_verif -3 -2 4; de_villi -10 -10 10; de_vivan -6 -6 6; de_voleu -8 -9 9; de_vos -9 -10 10; de_votre -12 -8 10
de_vous -10 -8 10; de_wifi -3 14 -11; debit 1 -5 -4; debit_est 1 -5 -4; debor -8 -7 8; debor_sur -8 -7 8
debra -16 5 2; debra_> -9 -8 9; debra_dix -10 12 -12; debra_j -5 5 -5; debra_mais -14 14 -5; debra_rebra -5 6 -3
debut -5 6 -15; debut_j 4 -3 -5; debut_non 8 -8 -10; debut_oui -16 16 -15; decu -9 -10 10; decu_> -9 -10 10
dedan -6 -6 6; dedan_> -6 -6 6; degat -12 -10 11; degat_des -12 -10 11; degou -9 -11 10; degou_de -9 -11 10
deja -3 -13 5; deja_norma -10 -9 10; deja_recu 7 -6 -7; deja_trans -4 -4 4; demai -7 -7 7; demai_> -7 -7 7
demar -1 -18 6; demar_> -1 -10 -6; demar_il -5 -5 5; demar_l -16 -9 13; demar_la -12 -9 11; demi -9 -10 10
demi_douza -9 -10 10; denis -4 -6 6; denis_point -4 -6 6; depan -17 -12 17; depan_ma -17 -12 17; depas -11 -10 10
depas_les -11 -10 10; deplo -10 -10 10; deplo_> -10 -10 10; depui -10 -19 15; depui_ce -11 -10 11
depui_deux -5 -4 5; depui_dix -13 -12 15; depui_hier -8 -7 8; depui_la -7 -5 6; depui_trois -9 -8 8
depui_une 8 -8 -8; deran -6 -6 7; deran_> -6 -6 7; derni -12 -11 11; derni_> -12 -11 11; des -23 -1 11
des_appar -9 -9 9; des_chain -11 10 -8; des_coupu -13 12 -9; des_dessi -5 -4 5; des_eaux -12 -10 11
des_escro -10 -7 9; des_incap -11 -6 9; des_jumea -5 -6 6; des_lilas -7 -8 8; des_poste 8 -7 -8; des_que -9 7 -5
desce -7 -6 7; desce_a -7 -6 7; desol -8 8 -8; desol_hein -6 7 -7; desol_mais -9 12 -9; desor 6 -7 -5
desor_cela 6 -7 -5; dessi -5 -4 5; dessi_anime -5 -4 5; dessu -6 -6 6; dessu_de -6 -6 6; deux -41 -4 17
deux_> -22 4 -2; deux_aroba -2 -3 5; deux_fixes -5 -6 6; deux_fois -14 8 -7; deux_lettr -3 -3 4
deux_ligne -15 -12 13; deux_mille -10 -10 12; deux_minut -16 9 -8; deux_ordin -6 -8 7; deux_pc -5 -6 6
deux_porta -7 -10 10; deux_sec -4 -4 6; deux_secon -7 -20 15; deux_serve -8 -8 8; deux_table -5 -6 7
deux_trois -2 -3 5; deux_un -7 -13 11; deuxi -11 -10 11; deuxi_fois -11 -9 11; deuxi_poste -8 -8 8; devan -6 -9 7
devan_l -6 -9 7; deven 12 -13 -9; deven_verte 12 -13 -9; diffe -7 10 -10; diffe_> -7 10 -10; dilig -10 -7 10
dilig_> -10 -7 10; diman -5 -4 5; diman_et -5 -4 5; dirai 3 -6 -2; dirai_> -21 -14 21; dirai_bien 16 -16 -13
dirai_pas -10 18 -19; dirai_que 14 -18 -9; dirai_six -5 -6 6; dire -5 -9 7; dire_> -18 -18 19; dire_ca 12 -12 -9
dire_j -5 -4 6; dire_que -2 7 -14; direc -7 -6 7; direc_> -7 -5 8; direc_techn -6 -6 6; dis -9 -8 9; dis_ca -9 -8 9
disai -3 -1 3; disai_c -3 -1 3; dise -5 -5 5; dise_pas -5 -5 5; disie 7 -6 -7; disie_et 7 -6 -7; dispa 5 -2 -15
dispa_et 13 -13 -13; dispa_mais -17 14 -9; dit -1 1 -5; dit_de -6 -6 6; dit_et 2 2 -14; dit_j -5 5 -5
dit_mais -27 26 -14; dit_mardi -11 -10 11; dit_pas -13 9 -9; dit_que 9 -10 -8; dit_verif -12 -11 11; dites 7 -13 1
dites_au -7 -6 7; dites_donc 12 -11 -10; dix -12 -9 12; dix_ans -6 -3 7; dix_douze -6 -7 6; dix_et -9 -7 8
dix_heure -7 -9 8; dix_huit -7 -7 7; dix_minut -16 6 -3; dix_sept -4 -5 7; dizai -9 -8 8; dizai_de -9 -8 8
dois -8 -9 9; dois_aller -7 -7 7; dois_inter -6 -5 6; dois_regar -9 -8 10; dois_voir -10 -8 13; donc 9 -5 -14
donc_c 10 -14 -7; donc_euh -9 -6 10; donc_huit -5 -6 6; donc_j -5 5 -5; donc_laiss -4 -6 6; donc_merci 8 -7 -8
donc_oui 7 -5 -7; donne -21 8 1; donne_> -6 7 -6; donne_mobil -12 -12 12; donne_un -3 -5 6; donne_votre -7 11 -15
dos -8 -7 8; dos_de -8 -7 8; dossi -6 -5 7; dossi_ouver -6 -5 7; douza -11 -12 12; douza_> -10 -11 11
douza_de -9 -10 12; douze -15 -16 16; douze_> -10 -12 12; douze_peut -6 -7 6; douze_trent -5 -6 6; down -11 13 -13
down_> -8 9 -8; down_de -9 8 -7; dr -5 -7 8; dr_point -5 -7 8; du -9 -4 4; du_cabin -12 -7 9; du_centr -10 -9 9
du_monde -12 8 -7; du_parc -10 -11 10; du_rende -7 -7 7; du_resea 9 -8 -10; du_servi 11 -13 -11; du_six -5 -5 5
du_temps 9 -10 -7; du_tonne 8 -8 -7; du_tout -14 17 -19; du_vol -9 -8 8; duboi -6 -6 6; duboi_aroba -5 -5 5
duboi_de -8 -8 9; dubre -6 -6 7; dubre_d -6 -6 7; dupon -13 -13 14; dupon_> -11 -10 12; dupon_gmail -6 -6 7
duran -7 -7 7; duran_aroba -7 -6 10; duran_avec -5 -5 5; duran_frere -8 -8 9; e -13 -14 14; e_l -5 -6 6; e_m -5 -6 6
e_mare -6 -6 6; e_r -6 -6 6; e_u -6 -6 6; eau -8 -7 8; eau_a -8 -7 8; eaux -12 -10 11; eaux_> -12 -10 11
ecole -8 -8 8; ecole_> -8 -7 8; ecole_tiret -6 -6 7; ecout -3 -7 2; ecout_> -9 -10 10; ecout_ca 8 -10 -6
ecout_je 8 -7 -8; ecout_non -11 11 -10; ecout_ou -7 -7 7; ecran -6 5 -4; ecran_> -7 -13 10; ecran_reste -5 6 -7
ecrit -7 -8 8; ecrit_> -7 -8 8; effet -9 9 -9; effet_> -9 9 -9; eh 6 1 -13; eh_ben 16 -16 -9; eh_bien 12 -11 -11
eh_non -11 9 -6; elle -15 2 3; elle_a 4 3 -12; elle_clign -6 11 -13; elle_dit -12 -11 11; elle_est -13 -20 18
elle_redem -7 -8 8; elle_reste -8 9 -10; elle_s -14 14 -13; embet -20 4 2; embet_> -16 -17 17; embet_plus -6 7 -7
emma -4 -5 7; emma_under -4 -5 7; en -17 2 6; en_a -8 -7 7; en_ai -17 -14 15; en_avais -5 -4 6; en_avait -6 -7 7
en_avoir -8 -7 9; en_boucl -9 15 -18; en_coler -8 -9 9; en_coloc -7 -8 8; en_commu -5 -5 7; en_cours -5 -5 5
en_e -6 -6 6; en_fait 11 -11 -3; en_haut -4 -6 6; en_ligne -8 -6 7; en_minus -5 -6 6; en_numer -12 -10 12
en_ordre 9 -7 -10; en_panne -17 19 -17; en_pire -10 12 -12; en_plus -12 12 -12; en_quara 10 -10 -9; en_rade -6 7 -6
en_relat -6 -6 7; en_rouge -6 8 -9; en_tete -6 -9 9; en_tout -8 -11 11; en_train -12 -12 15; en_un -3 -5 7
en_visio -7 -10 10; encor -42 17 -2; encor_> -27 13 -6; encor_ca -20 14 -10; encor_coupe -7 9 -11
encor_dans -4 -6 6; encor_des -13 12 -9; encor_down -8 9 -8; encor_en -8 12 -14; encor_essay -12 -14 14
encor_la -8 3 0; encor_laiss -5 -5 5; encor_le -29 30 -25; encor_lent -11 20 -22; encor_pire -10 10 -10
encor_rouge -10 13 -16; encor_teste -8 -16 16; encor_vous -14 -17 18; endro -6 6 -6; endro_> -6 6 -6; enerv -18 7 -1
enerv_> -18 7 -1; enfan -8 -8 8; enfan_et -3 -5 6; enfan_qui -3 -5 6; enfan_sont -8 -7 8; enfin 4 1 -12
enfin_la 10 -11 -10; enfin_non -11 11 -9; enfin_trava 9 -6 -12; enfin_vous -8 -8 9; ennuy -18 -14 18
ennuy_> -15 -13 15; ennuy_parce -5 -4 5; enorm -7 -7 7; enorm_sur -7 -7 7; ensem 1 -15 2; ensem_des 8 -7 -8
ensem_du -10 -11 10; enten 11 -22 -2; enten_> -10 -6 10; enten_bien 10 -6 -10; enten_enfin 10 -11 -10
enten_parfa 11 -8 -11; enten_pas -12 -14 14; enten_plus 8 -7 -8; enten_toujo -16 14 -9; entra -7 -6 7
entra_de -7 -6 7; entre -14 -12 14; entre_> -10 -12 12; entre_avec -5 -3 7; entre_dix -9 -7 8; entre_point -4 -6 6
envoy -8 -7 8; envoy_moi -8 -7 8; enzo -7 -6 7; enzo_ferra -7 -6 7; equip -5 -5 7; equip_> -5 -5 7; erreu -3 13 -23
erreu_> -3 13 -23; escal -12 -12 14; escal_> -12 -12 13; escal_parce -4 -6 6; escro -14 -13 14; escro_> -14 -13 14
espec -9 -9 9; espec_de -9 -9 9; essai -9 -9 9; essai_> -9 -9 9; essay -13 -18 19; essay_> -13 -18 19; est 6 -10 -4
est_> 16 -15 -13; est_a -23 -21 24; est_allum -12 13 -16; est_arran 18 -20 -16; est_au -20 9 -5; est_avec -9 -8 9
est_beauc 14 -13 -14; est_bien 8 -8 -8; est_bleu 10 -13 -9; est_bon 34 -29 -20; est_bonne 12 -7 -14
est_bons 9 -9 -9; est_c 2 -3 -1; est_camil -6 -5 6; est_carre 9 -9 -8; est_ce -11 -7 10; est_clair 11 -14 -7
est_compl -15 -13 14; est_conte 6 -6 -6; est_coupe -12 12 -12; est_dans -10 -14 13; est_de -5 11 -15
est_deven 12 -13 -9; est_du -9 -8 8; est_ecrit -7 -8 8; est_en -5 -14 9; est_encor -16 26 -26; est_enorm -7 -7 7
est_exact -12 11 -10; est_formi 8 -5 -8; est_furie -8 -8 8; est_genti -20 -15 19; est_good 16 -13 -15
est_hospi -3 -1 3; est_impec 9 -7 -10; est_inadm -17 -17 18; est_insup -14 -13 14; est_inter -4 -8 6
est_j 10 -10 -9; est_je 14 -14 -12; est_julie -12 -11 12; est_karim -10 -11 11; est_la -4 7 -25; est_le -18 -14 16
est_les 7 -6 -7; est_ma -11 -12 12; est_mauva -17 -12 15; est_meme -5 5 -5; est_mieux 17 -19 -15; est_mon -9 -10 10
est_moniq -5 -5 5; est_mort -17 19 -19; est_nicke 17 -15 -18; est_noire -6 -7 6; est_nulle -13 -8 11
est_ok 17 -11 -17; est_parei -17 20 -24; est_parfa 8 -7 -8; est_parti -9 -8 9; est_pas -27 29 -20; est_passe 0 5 -22
est_pierr -7 -5 10; est_pire -15 17 -24; est_plein -6 -6 6; est_plus 12 -17 -9; est_pour -9 -9 9; est_quinz -7 -6 7
est_quoi -13 -11 12; est_rallu 3 1 -12; est_redev 9 -9 -8; est_regle 19 -21 -17; est_remon 14 -13 -15
est_rentr 11 -8 -13; est_repar 24 -11 -31; est_resol 21 -19 -22; est_retab 18 -17 -18; est_retom -10 10 -9
est_reven 15 -6 -29; est_ridic -12 -10 11; est_rouge -16 16 -16; est_sarah -8 -8 8; est_scand -14 -13 14
est_stabl 14 -13 -15; est_sur -11 -9 10; est_sylvi -9 -7 9; est_tigui 13 -10 -14; est_tombe -12 -7 9
est_toujo -20 24 -22; est_tout 21 -17 -21; est_tres -14 -18 18; est_trois -6 -8 8; est_trop -11 -8 10
est_un -15 -15 17; est_une -12 -13 13; est_vert 12 -8 -17; est_verte 10 -9 -4; et -5 -4 5; et_3 -8 -8 8
et_apres -5 -5 5; et_c -13 17 -20; et_ca 3 4 -25; et_celui -7 -5 7; et_cette 4 -3 -15; et_deux -5 -6 6
et_en -12 12 -12; et_inter 11 -9 -14; et_j 11 -20 0; et_je -6 -7 7; et_la 4 -9 -2; et_le -24 -15 18; et_les -5 -6 6
et_mobil -11 -11 11; et_moi 6 -6 -6; et_mon 2 -10 -2; et_onze -9 -7 8; et_pour -5 5 -5; et_puis -14 15 -14
et_quinz -9 -7 8; et_rien -19 13 -8; et_toujo -7 6 -6; et_tout 10 -10 -10; et_un -6 -6 7; et_une -6 -8 8
etage -14 -13 14; etage_> -14 -13 14; etage_avec -2 -1 3; etait 4 1 -14; etait_bon 10 -11 -9; etait_reven -9 7 -5
ete 4 -7 0; ete_vite 7 -6 -6; ete_vole -7 -6 7; etein -8 9 -10; etein_> -8 9 -10; etes 2 -16 1; etes_bien -9 -8 9
etes_des -10 -7 9; etes_en -8 -6 7; etes_incom -15 -10 15; etes_tous -11 -6 9; etes_un 16 -13 -16
etes_vraim -12 -9 11; etre -13 -10 12; etre_> -12 -15 14; etre_rappe -6 -5 6; etre_sur -5 5 -5; eu -9 9 -9
eu_aucun -9 9 -9; euh -22 -10 12; euh_> -10 -11 11; euh_atten -7 -8 8; euh_c -8 -8 8; euh_j -9 -6 10; euh_je -6 -7 9
euh_non -6 7 -6; euh_oui -6 -6 6; evolu -6 12 -12; evolu_> -6 12 -12; exact -12 11 -10; exact_parei -12 11 -10
excus -6 -6 7; excus_moi -6 -6 7; exige -9 -8 8; exige_un -9 -8 8; expli -3 -1 3; expli_la -3 -1 3; f -5 -6 6
f_comme -5 -6 6; fabre -11 -10 11; fabre_> -11 -10 11; factu -9 -9 9; factu_> -9 -9 9; faibl -11 -8 10
faibl_> -11 -8 10; faire -10 8 -2; faire_> -8 8 -8; faire_le -6 -5 7; faire_mes -9 -6 8; fais -5 -5 5
fais_pour -5 -5 5; fait -6 -1 0; fait_> -2 5 -18; fait_beau -9 -9 9; fait_bip -7 -6 7; fait_ce 2 2 -25
fait_et 4 -3 -15; fait_la -13 11 -7; fait_longt -9 -11 11; fait_mais 1 5 -13; fait_parei -14 16 -19
fait_rien -7 6 -5; fait_si 11 -11 -3; fait_six -6 -8 8; fait_tout -21 14 -10; fait_trois -7 -6 7
fait_une -12 -11 12; famil -9 -8 10; famil_diman -5 -4 5; famil_roux -6 -5 6; fan -7 -6 7; fan_de -7 -6 7
fanta 11 -11 -8; fanta_ca 11 -11 -8; fatig -15 -15 16; fatig_> -15 -15 16; faudr -7 -8 8; faudr_l -7 -8 8
faut -15 -13 16; faut_absol -3 -1 3; faut_atten -7 -6 7; faut_bloqu -7 -6 7; faut_patie -5 -5 5; faut_que -14 -13 15
faut_quelq -8 -13 12; faut_vous -7 -6 9; femme 0 -6 2; femme_> -7 -5 7; femme_a 9 6 -12; femme_en -8 -7 7
femme_qui -10 -11 11; ferme -7 -7 7; ferme_ta -7 -7 7; ferra -11 -9 11; ferra_comme -7 -6 7; ferra_je -5 -4 5
fete 14 -16 -11; fete_ca 14 -16 -11; feu -8 -8 8; feu_> -8 -8 8; fibre -6 -6 7; fibre_profe -6 -6 7; fieu -7 8 -2
fieu_ca -7 8 -2; figur 5 1 -15; figur_vous 5 1 -15; fille 9 -10 -8; fille_me 9 -10 -8; film 6 -6 -6
film_est 6 -6 -6; fils 12 -14 -11; fils_crie 8 -7 -8; fils_regar -11 -7 11; fils_vient 10 -11 -9; fin -9 -8 9
fin_> -9 -8 9; finir -5 5 -5; finir_c -5 5 -5; fixe -1 -20 6; fixe_> 5 -16 -2; fixe_et -12 -12 12
fixe_gresi -7 -5 6; fixes -5 -6 6; fixes_et -5 -6 6; flore -12 -10 13; flore_petit -12 -10 13; foi 6 -6 -7
foi_oui 6 -6 -7; fois -9 -5 0; fois_> -11 -9 11; fois_c -4 -4 4; fois_ca 11 -12 -10; fois_et -8 9 -8
fois_il -7 -6 9; fois_meme -5 5 -5; fois_non -22 20 -9; fois_que -7 -6 7; fonct 15 -4 -29; fonct_> 16 -13 -16
fonct_a 13 -9 -12; fonct_maint 16 -16 -5; fonct_nicke 11 -9 -10; fonct_parfa 10 -11 -8; fonct_pas -25 25 -12
fonct_un -16 14 -13; fonta -7 -6 8; fonta_comme -7 -6 8; formi 10 -8 -12; formi_> 9 -8 -9; formi_ca 8 -5 -8
fous -7 -6 8; fous_de -7 -6 8; foute -9 -7 8; foute_de -7 -5 7; foute_moi -8 -7 7; fr -10 -11 12; fr_> -10 -11 12
fr_tout -6 -8 10; franc -6 6 -5; franc_aroba -5 -6 6; franc_non -6 6 -6; free -5 -5 6; free_point -5 -5 6
frere -8 0 3; frere_> -8 0 3; furie -8 -8 8; furie_> -8 -8 8; g -6 -6 6; g_a -6 -6 6; galer -8 8 -3; galer_> -8 8 -3
garag -6 -8 10; garag_point -6 -8 10; gars -7 -6 7; gars_> -7 -6 7; gauti -6 -6 6; gauti_sans -6 -6 6
genia 12 -9 -13; genia_merci 12 -9 -13; genti -20 -15 19; genti_> -9 -7 9; genti_merci -16 -16 16; germa -11 -10 11
germa_fabre -11 -10 11; gmail -20 -19 20; gmail_> -11 -11 11; gmail_com -6 -6 7; gmail_point -4 -4 5; go 8 -9 -7
go_c 8 -9 -7; goff -8 -8 8; goff_a -8 -8 8; gonfl -11 -13 13; gonfl_serie -7 -6 7; gonfl_votre -11 -9 9
good 16 -13 -15; good_> 16 -13 -15; grave -9 -11 11; grave_> -9 -11 11; greni -4 -6 6; greni_vous -4 -6 6
gresi 3 -6 -3; gresi_> 1 -16 3; gresi_depui -7 -5 6; gresi_encor -12 15 -16; gresi_plus 18 -18 -18
gresi_telle -11 -8 9; gresi_toujo -12 12 -10; gsm -8 -8 9; gsm_ne -8 -8 9; gueul -14 -12 13; gueul_> -7 -5 7
gueul_la -7 -6 8; gueul_sale -7 -7 7; guill -8 -8 8; guill_> -8 -8 8; h -11 -11 13; h_aroba -2 -2 5; h_g -6 -6 6
h_point -7 -7 7; habit -6 -6 6; habit_au -6 -6 6; hallu -17 -11 13; hallu_> -17 -11 13; hamon -7 -7 7
hamon_respo -7 -7 7; haut -4 -6 6; haut_> -4 -6 6; he 9 -9 -9; he_ben 9 -9 -9; hein -6 7 -7; hein_je -6 7 -7
helas -9 10 -9; helas_non -9 10 -9; henri -8 -8 9; henri_at -8 -8 9; herve -8 -6 7; herve_le -8 -6 7; heure -15 -1 7
heure_> -13 -12 13; heure_mais -9 9 -12; heure_non 19 -19 -13; hier -12 -12 13; hier_apres -8 -9 9
hier_soir -8 -7 8; homme -9 -8 9; homme_> -9 -8 9; honne -8 -11 10; honne_> -8 -11 10; honte -13 -13 13
honte_> -10 -10 10; honte_je -9 -8 9; honte_votre -6 -7 7; hop 0 -8 2; hop_je 8 -5 -8; hop_un -8 -8 8
hors -15 13 -10; hors_de -15 -14 16; hors_servi -12 13 -14; hospi -3 -1 3; hospi_il -3 -1 3; hotma -5 -5 6
hotma_point -5 -5 6; hugue -13 -6 9; hugue_bonne -13 -6 9; hui -9 -9 9; hui_> -9 -9 9; huit -8 -8 9; huit_> -7 -7 7
huit_en -5 -6 6; humai -9 -9 10; humai_> -9 -9 10; i -11 -13 13; i_cloud -6 -6 7; i_d -5 -5 5; i_e -6 -6 6
i_l -6 -6 7; i_t -5 -5 5; ici -8 -8 8; ici_phili -8 -8 8; il -5 -11 7; il_fait -13 -12 13; il_faut -11 -9 12
il_manqu -12 13 -12; il_me -16 8 -6; il_n 16 -17 -11; il_ne -15 4 -2; il_pleut -7 -7 7; il_possi -5 -5 5
il_sembl 7 -6 -7; il_tourn -6 -4 6; il_voula -4 -4 4; il_vous -8 -7 8; imbec -8 -7 8; imbec_> -8 -7 8
impec 21 -22 -18; impec_> 14 -15 -12; impec_au 9 -9 -9; impec_ca 6 -6 -6; impec_la 6 -6 -5; impos -20 13 -11
impos_de -20 13 -11; impri -6 -8 8; impri_> -6 -8 8; inadm -17 -17 18; inadm_> -12 -14 13; inadm_inadm -10 -6 10
inadm_vous -10 -6 10; incap -11 -6 9; incap_> -11 -6 9; incid -8 10 -11; incid_persi -8 10 -11; incom -15 -10 15
incom_> -15 -10 15; info -7 -7 8; info_aroba -7 -7 8; infor -14 -11 13; infor_> -7 -7 7; infor_du -12 -7 9
inqui -10 -11 11; inqui_> -10 -10 10; inqui_un -6 -7 7; insta -16 -15 16; insta_> -12 -11 11; insta_elle -2 -2 4
insup -19 -15 17; insup_> -19 -15 17; inter 12 -6 -17; inter_> 13 -4 -23; inter_aussi 11 -9 -14; inter_est -2 3 -8
inter_et -11 -11 11; inter_fonct 10 -9 -4; inter_mes -6 -5 6; inter_non -16 16 -13; inter_sur 11 -12 -11
inter_toute -6 -6 7; iphon -9 -7 8; iphon_affic -9 -7 8; isabe -6 -6 7; isabe_point -6 -6 7; j 1 -12 4; j_ai 8 1 -19
j_aie -3 -1 3; j_appel -9 -7 8; j_atten -13 -12 13; j_b -3 -3 4; j_en -18 -15 16; j_enten 5 -3 -15; j_essai -9 -9 9
j_exige -9 -8 8; j_habit -6 -6 6; j_hallu -17 -11 13; j_oubli -5 -6 6; j_ouvre -9 7 -5; jambe -2 -1 3
jambe_pour -2 -1 3; je -4 -20 13; je_capte 9 -5 -11; je_cherc -11 -9 11; je_cliqu 8 -5 -8; je_comme -8 -7 9
je_compo -7 -6 7; je_crois 9 -7 -9; je_desce -7 -6 7; je_dirai -5 -6 6; je_dois -8 -9 9; je_euh -7 -6 9
je_fais -5 -5 5; je_je -7 -13 10; je_l -9 -6 10; je_m -9 -8 9; je_me -9 -9 9; je_monte -8 -7 8; je_n -3 1 -4
je_ne -11 -12 13; je_parle -10 -10 12; je_peux 16 -10 -13; je_prefe -7 -6 8; je_prend -8 -5 9; je_rappe -11 -9 11
je_rebra -7 -8 7; je_recoi 2 -7 -1; je_regar -8 -12 10; je_relan -9 -6 8; je_reste -5 5 -5; je_revie -6 -6 6
je_rigol -10 -9 10; je_sais -8 -21 19; je_souha -6 -4 8; je_suis -4 -6 4; je_teste -17 -10 16; je_trava -10 -8 10
je_trouv -7 -8 8; je_vais -9 -8 9; je_verif -11 -10 12; je_veux -8 -7 9; je_viens 11 -8 -11; je_vois -2 4 -4
je_voudr -17 -14 20; je_vous 10 -16 -7; jean -13 -17 16; jean_bapti -3 -3 4; jean_dupon -9 -9 10; jean_pierr -9 -8 9
jeu 2 -11 -1; jeu_pour -9 -6 8; jeu_remar 8 -7 -8; jeune -9 -8 9; jeune_homme -9 -8 9; joli -11 -11 11
joli_accen -11 -11 11; joue 13 -12 -15; joue_> 13 -12 -15; jours -9 -8 8; jours_> -9 -8 8; jsp -9 -9 9
jsp_pourq -9 -9 9; julie -14 -13 14; julie_> -7 -7 7; julie_carpe -10 -15 12; julie_julie -12 -11 12
julie_point -3 -4 7; jumea -5 -6 6; jumea_donc -5 -6 6; jure -7 -6 7; jure_> -7 -6 7; juste -13 -12 13
juste_les -3 -3 4; juste_ma -8 -8 8; k -5 -6 6; k_a -5 -6 6; karim -12 -10 12; karim_belka -5 -6 6
karim_benal -10 -11 11; l -15 -7 9; l_> -6 -6 7; l_accue -8 -8 8; l_adsl -5 -5 5; l_agenc -6 -6 7; l_ai -4 -2 1
l_air 18 -13 -21; l_an -9 -8 9; l_ancie -8 -9 9; l_appar -8 -8 8; l_arret -6 -6 7; l_assis -7 -8 8; l_ateli -6 -5 6
l_autre -7 -8 8; l_avais -9 -8 9; l_avez -10 -9 10; l_ecole -8 -7 8; l_ecout -6 -6 6; l_ecran -6 5 -4
l_ensem 1 -15 2; l_escal -12 -12 14; l_etage -5 -5 5; l_heure -7 8 -14; l_honne -8 -11 10; l_incid -8 10 -11
l_insta -2 -2 4; l_k -5 -6 6; l_oblig -3 -5 7; l_orang -16 14 -12; l_ordin -7 -15 10; l_ordre 11 -8 -13; la -1 -13 7
la_> -5 -13 9; la_atten -7 -8 7; la_avec -3 -5 6; la_banqu -9 -6 8; la_boula -6 -6 6; la_box -17 2 3; la_c 9 -7 -8
la_ca 1 -5 -1; la_campa -5 -5 5; la_cave -7 -6 7; la_chans -7 -6 8; la_co 7 -7 -7; la_conne -4 -6 4
la_conso -4 -4 6; la_cuisi -9 -12 10; la_dedan -6 -6 6; la_deuxi -11 -9 11; la_fete 14 -16 -11; la_fin -9 -8 9
la_j 9 -7 -10; la_je -4 -6 6; la_la -3 -5 6; la_laten -7 -7 7; la_le -10 -9 10; la_ligne 10 -14 -4; la_lumie 5 2 -20
la_mais -12 12 -10; la_maiso -10 -8 10; la_manip -13 11 -7; la_marqu -10 -9 10; la_marre -8 -7 8; la_meme -18 17 -15
la_moiti -18 16 -13; la_norma 10 -7 -12; la_oui 22 -23 -13; la_page 11 1 -20; la_paix -8 -7 7; la_panne -14 12 -9
la_petit 6 -6 -6; la_pluie -7 -5 6; la_poste -7 -6 7; la_prise -8 -7 8; la_proce -7 7 -7; la_rage -11 -6 8
la_semai -6 -5 7; la_situa -3 -1 3; la_socie -11 -10 11; la_soire 6 -6 -6; la_synch 9 -10 -7; la_tele -9 -2 3
la_tonal 8 -2 -16; la_video 14 -15 -14; la_voitu -7 -6 7; labo -7 -7 8; labo_point -7 -7 8; lacaz -5 -5 5
lacaz_tout -5 -5 5; lache -10 -8 10; lache_> -10 -8 10; lacro -10 -10 10; lacro_> -10 -10 10; laiss -11 -8 10
laiss_moi -11 -8 10; lambe -12 -12 12; lambe_> -12 -12 12; lance 10 -10 -10; lance_> 10 -10 -9; lance_c 10 -8 -8
lapos -7 -8 7; lapos_point -7 -8 7; laten -7 -7 7; laten_est -7 -7 7; laure -5 -7 7; laure_point -5 -7 7; le -6 -6 1
le_01 -5 -5 6; le_06 -5 -5 5; le_06123 -12 -13 13; le_bazar -8 9 -10; le_bihan -8 -6 7; le_bouto -6 -5 9
le_burea -16 -13 16; le_chat -11 -9 10; le_chef -5 -5 7; le_chien -10 -9 10; le_commu -11 -7 11; le_contr -8 -7 8
le_debit 8 -1 -16; le_direc -6 -6 6; le_dos -8 -7 8; le_film 6 -6 -6; le_fixe -12 -8 11; le_goff -8 -8 8
le_jeu 2 -11 -1; le_lien 2 0 -12; le_meme -9 8 -7; le_messa 8 -6 -17; le_momen 5 -15 -5; le_monde -9 -8 9
le_pare -8 -8 8; le_petit -6 -4 6; le_placa -10 -14 13; le_point -6 -5 7; le_porta 2 -12 0; le_probl -27 24 -18
le_redem -9 11 -11; le_repet -8 -13 11; le_resea 9 -16 -1; le_retab 11 -13 -11; le_route -5 -5 5
le_salon -10 -13 12; le_servi 7 -8 -6; le_signa -11 -8 10; le_site -9 -6 8; le_son 10 -10 -10; le_souci 4 4 -12
le_stand -7 -6 7; le_suppo -9 -6 8; le_techn -17 -10 13; le_telep -5 5 -5; le_temps -10 -10 10; le_ticke 8 -8 -8
le_toit -11 -9 10; le_trafi 8 -8 -8; le_vide -15 21 -22; le_voyan 2 6 -18; le_wifi 9 5 -16; lea -7 -6 7
lea_tiret -7 -6 7; lebla -10 -9 10; lebla_> -10 -9 10; lemai -5 -5 5; lemai_aroba -5 -5 5; lemoi -9 -8 8
lemoi_> -9 -8 8; lent -24 7 -4; lent_> -24 7 -4; lente -5 -5 5; lente_chez -5 -5 5; les 2 -24 10; les_appar 7 -6 -7
les_appel 9 0 -14; les_borne -11 -10 10; les_chain 9 -8 -11; les_commu -10 -10 10; les_deux -8 -8 10
les_enfan -8 -8 8; les_lumie 1 4 -7; les_messa -7 -6 7; les_petit -5 -6 6; les_poste 11 -14 -11; les_quinz -7 -6 7
les_robot -7 -6 7; les_sms -12 -8 12; les_video -11 -9 9; les_visio -7 -7 7; les_voyan 7 -17 -1; let 8 -9 -7
let_s 8 -9 -7; lettr -3 -3 4; lettr_j -3 -3 4; liais -6 -6 7; liais_fibre -6 -6 7; lien 2 0 -12; lien_est 2 0 -12
ligne 0 -21 11; ligne_> -17 -12 14; ligne_avec -8 -6 7; ligne_est 12 -7 -14; ligne_gresi -14 -14 16; lilas -7 -8 8
lilas_> -7 -8 8; live -5 -5 8; live_point -5 -5 8; longt -9 -11 11; longt_que -9 -11 11; lopez -4 -6 6
lopez_aroba -4 -6 6; lucas -6 -6 8; lucas_point -6 -6 8; lui -3 -1 3; lui_expli -3 -1 3; lumie -15 20 -22
lumie_clign -9 11 -12; lumie_est 10 -8 -15; lumie_maint -18 18 -22; lumie_ont -5 5 -5; lumie_reste -10 10 -9
lumie_rouge -9 10 -4; lumie_sont 7 -6 -7; lundi -10 -10 10; lundi_derni -10 -10 10; lunet -8 -9 9; lunet_> -9 -7 11
lunet_je -7 -8 8; lyon -7 -7 7; lyon_> -7 -7 7; m -13 -15 17; m_a -8 -9 9; m_appel -9 -8 9; m_aroba -5 -5 8
m_avez 4 -1 -17; m_ecout -8 -8 9; m_enerv -13 13 -12; m_enten -7 -10 10; m_entre -5 -3 7; m_inqui -10 -11 11
m_servi -5 -6 6; m_tiret -5 -5 8; ma -11 -23 18; ma_conne 2 -17 3; ma_factu -9 -9 9; ma_famil -5 -4 5
ma_femme 0 -6 2; ma_fille 9 -10 -8; ma_foi 6 -6 -7; ma_gueul -11 -9 12; ma_ligne -12 -8 11; ma_maman -3 -1 3
ma_messa -6 -6 6; ma_patie -5 -5 5; ma_petit -5 6 -7; ma_ps5 -8 -8 8; ma_soeur 7 -6 -7; ma_table -10 -10 10
machi -9 -9 9; machi_> -9 -9 9; madam -10 -7 9; madam_bonjo -6 -5 6; madam_germa -11 -10 11; magic 17 -11 -17
magic_> 17 -11 -17; mail -6 -6 8; mail_point -6 -6 8; mails 12 -11 -12; mails_arriv 10 -11 -10; mails_donc 7 -5 -7
maint 7 -5 -9; maint_> 5 -8 -7; maint_ca -4 4 -11; maint_il -6 -7 7; maint_j -16 14 -9; maint_je -5 -4 6
maint_oui 19 -19 -13; maint_si 17 -17 -18; mairi -7 -7 10; mairi_tiret -6 -6 8; mairi_trait -5 -5 6; mais -10 10 -13
mais_aucun -9 7 -5; mais_c 7 -12 -5; mais_ca -22 24 -18; mais_en 11 -11 -3; mais_fan -7 -6 7; mais_inter -20 21 -15
mais_j -11 11 -13; mais_je -17 13 -7; mais_juste -3 -3 4; mais_la 9 -7 -21; mais_le -1 7 -12; mais_maint 10 -10 -20
mais_merde -8 -8 9; mais_mes -9 -9 9; mais_non -13 14 -8; mais_on -6 -7 7; mais_oui 8 -5 -8; mais_pas -20 21 -18
mais_rien -19 16 -8; mais_si 9 -9 -8; mais_voila -5 5 -5; mais_vous -7 -7 7; mais_y -5 6 -3; maiso -10 -8 10
maiso_et -10 -8 10; malgr -9 11 -11; malgr_le -9 11 -11; malhe -3 13 -11; malhe_> -4 8 -4; malhe_pas -2 11 -11
maman -3 -1 3; maman_qui -3 -1 3; mamie -6 -6 6; mamie_colet -6 -6 6; mange -9 -8 9; mange_> -9 -8 9
manip -13 11 -7; manip_mais -13 11 -7; manqu -8 15 -19; manqu_encor -8 15 -19; marc -5 -5 5; marc_soixa -5 -5 5
march 2 5 -23; march_> 27 -25 -17; march_aroba -8 -8 8; march_deux -8 10 -10; march_du 8 -8 -7
march_impec 18 -19 -13; march_maint 24 -23 -7; march_mais -8 12 -21; march_mieux 15 -15 -8; march_moins -10 10 -8
march_nicke 7 -7 -1; march_numer 13 -10 -14; march_pas 8 -5 -23; march_plus -22 23 -23; march_qu -15 14 -11
march_toujo -1 2 -6; march_tout -20 20 -13; march_trent -8 8 -9; mardi -15 -10 11; mardi_> -15 -10 11; mare -6 -6 6
mare_de -6 -6 6; mare_mare -6 -6 6; mari -7 -8 7; mari_qui -7 -8 7; marie -7 -7 9; marie_aroba -7 -6 7
marie_point -4 -8 10; marqu -10 -9 10; marqu_sorti -10 -9 10; marre -15 -16 17; marre_> -11 -11 11; marre_ca -7 -6 7
marre_d -8 -7 8; marse -12 -9 12; marse_> -12 -9 12; marti -10 -11 11; marti_> -10 -11 11; marti_aroba -5 -8 12
matin -11 -10 11; matin_> -11 -10 11; mauva -17 -12 15; mauva_> -17 -12 15; mauva_jambe -2 -1 3; me -3 -7 3
me_balad -5 -5 5; me_conne -1 11 -19; me_dire 10 -11 -9; me_dit 6 3 -14; me_faudr -7 -8 8; me_faut -8 -13 12
me_gonfl -11 -13 13; me_lache -10 -8 10; me_mettr -5 -5 7; me_parle -11 -9 12; me_passe -10 -8 13; me_prend -8 -7 8
me_prene -6 -5 6; me_prese -9 -9 9; me_repon -9 -11 11; me_saoul -7 -6 7; me_sauve 6 -6 -6; mec 5 -8 -1
mec_ca 7 -7 -7; mec_norma -9 -9 9; mehdi -7 -8 8; mehdi_bouzi -5 -5 5; mehdi_tiret -5 -5 5; meill 8 -8 -8
meill_> 8 -8 -8; meme -14 26 -34; meme_> 15 -15 -8; meme_apres -6 7 -7; meme_chose -13 12 -11; meme_endro -6 6 -6
meme_galer -8 8 -3; meme_messa -9 8 -7; meme_pire -5 5 -5; meme_plus -20 19 -16; meme_point -13 14 -13
meme_trois -5 5 -5; menso -8 -7 8; menso_> -8 -7 8; merci 10 -26 -3; merci_> 10 -20 -7; merci_beauc -4 -12 7
merci_bien 12 -12 -11; merci_mec 7 -7 -7; merci_merci -9 -7 9; merde -10 -11 11; merde_> -8 -8 8
merde_enfin -8 -8 9; mes -2 -25 7; mes_chain 7 -7 -7; mes_colle -6 -5 6; mes_lunet -8 -9 9; mes_mails 12 -11 -12
mes_mauva -2 -1 3; mes_papie -10 -8 10; mes_texto -9 -9 9; mes_virem -9 -6 8; messa 3 -7 -6; messa_> -11 5 -1
messa_d 8 -6 -17; messa_de 7 -6 -7; messa_vocal -6 -6 6; mette -10 -7 11; mette_moi -10 -7 11; mettr -5 -5 7
mettr_en -5 -5 7; midi -8 -9 9; midi_> -8 -9 9; mieux 23 -12 -29; mieux_> 9 2 -28; mieux_maint 10 -6 -10
mieux_mais -9 9 -9; mieux_oui 5 -6 -5; mieux_qu 15 -15 -8; mille -10 -9 10; mille_> -7 -8 8; mille_douze -5 -4 5
mille_lyon -7 -7 7; mille_neuf -2 -3 5; mince -11 -10 10; mince_alors -11 -10 10; minus -5 -6 6; minus_> -6 -8 10
minus_puis -5 -5 5; minut -7 6 -6; minut_> -13 -18 17; minut_c 11 -9 -11; minut_et -21 18 -13; minut_je -8 -13 12
minut_mais -10 12 -12; minut_nous 8 -8 -8; minut_puis -6 6 -6; mirac 13 -13 -12; mirac_> 12 -12 -12
mirac_ca 15 -16 -9; mis 9 -10 -7; mis_du 9 -10 -7; mobil -16 -18 17; mobil_> -16 -17 17; mobil_a -7 -6 7
modif -9 -8 10; modif_mon -9 -8 10; moi -9 -20 18; moi_> 7 -11 -4; moi_a -7 -8 8; moi_arriv -4 -6 6
moi_aussi 6 -6 -6; moi_avec -5 -4 8; moi_c -10 -11 11; moi_ca 8 -5 -8; moi_ces -5 -5 5; moi_de -6 -6 7
moi_en -6 -6 7; moi_je -6 -5 6; moi_la -8 -7 7; moi_le -10 -10 10; moi_quelq -10 -8 10; moi_tom -8 -8 8
moi_un -11 -10 12; moi_une -5 -5 5; moi_vers -5 -5 6; moins -10 10 -8; moins_bien -10 10 -8; mois -10 -11 11
mois_de -10 -11 11; moiti -24 20 -15; moiti_> -15 14 -11; moiti_des -11 10 -8; moiti_qui -12 11 -10; momen 5 -15 -5
momen_ca 10 -11 -10; momen_le -6 -4 6; mon -20 -20 23; mon_adres -5 -5 5; mon_contr -9 -8 10; mon_debit -12 -10 11
mon_fils 12 -14 -11; mon_fixe -7 -5 6; mon_gsm -8 -8 9; mon_iphon -9 -7 8; mon_mari -7 -8 7; mon_mobil -7 -6 7
mon_mon -8 -7 8; mon_nom -13 -11 13; mon_numer -9 -9 10; mon_patro -8 -8 8; mon_pc -7 -7 8; mon_porta -9 -8 10
mon_preno -6 -5 6; mon_probl -10 11 -12; mon_rende -11 -7 10; mon_repon -7 -6 7; monde -13 2 3; monde_> -12 8 -7
monde_est -9 -8 9; moniq -5 -5 5; moniq_point -5 -5 5; mons -6 -6 6; mons_> -6 -6 6; monsi -15 -16 16
monsi_de -7 -7 7; monsi_excus -6 -6 7; monsi_lambe -10 -9 10; monsi_lebla -10 -9 10; monte -8 -7 8; monte_a -5 -5 5
monte_voir -5 -5 5; moque -13 -15 14; moque_de -9 -9 9; moque_du -13 -13 13; mort -21 23 -23; mort_> -21 23 -23
mot -3 -5 7; mot_aroba -3 -5 7; mouli -10 10 -9; mouli_dans -10 10 -9; muet -7 8 -8; muet_> -11 11 -9
muet_comme -5 6 -7; muets -9 -7 8; muets_> -9 -7 8; n -6 17 -24; n_a -13 14 -13; n_acced -9 7 -5; n_ai -2 -6 0
n_arriv -13 2 -1; n_en -5 -4 6; n_enten 8 -7 -8; n_est -2 8 -12; n_y 7 -3 -14; navig 6 -6 -6; navig_> 6 -6 -6
ne -10 -4 4; ne_capte -8 12 -6; ne_chang -14 13 -11; ne_coupe 20 -21 -19; ne_dise -5 -5 5; ne_fonct -20 19 -13
ne_march 1 1 -19; ne_me -11 -9 10; ne_peux -6 -7 7; ne_prend -7 -6 7; ne_recoi -12 -6 10; ne_remar -14 16 -11
ne_reste -6 -7 7; ne_revie -8 12 -10; ne_s -12 11 -11; ne_sais -7 -25 14; ne_sait -8 -8 9; ne_saura -3 -5 6
ne_se -11 9 -9; ne_sonne -3 8 -5; ne_veut -8 9 -5; ne_vois -7 -8 8; ne_voit -11 -9 9; ne_voudr -6 7 -7
negat -19 20 -18; negat_> -10 10 -10; negat_c -6 7 -6; negat_toujo -3 5 -4; net -7 -9 8; net_> -7 -9 8
nette 5 -6 -5; nette_mieux 5 -6 -5; neuf -11 -11 12; neuf_cent -2 -3 5; neuf_mille -7 -7 7; neuf_point -5 -5 5
neuf_trent -6 -6 7; neuve -8 -9 8; neuve_> -8 -9 8; nguye -12 -12 12; nguye_> -12 -12 12; ni -14 -11 14
ni_d -14 -11 14; nicke 20 -19 -19; nicke_> 12 -12 -11; nicke_chrom 9 -9 -9; nicke_j 7 -7 -7; nicke_maint 17 -15 -18
nicke_merci 16 -10 -17; nicke_tout 9 -10 -7; nivea -3 -5 7; nivea_deux -3 -5 7; noel -6 -6 7; noel_aroba -6 -6 7
noir -5 6 -7; noir_comme -5 6 -7; noire -6 -7 6; noire_avec -6 -7 6; nom -18 -15 18; nom_> -12 -11 13; nom_c -7 -6 8
nom_caron -7 -7 7; nom_de -11 -8 10; nom_est -9 -7 9; non -15 23 -23; non_> -29 28 -17; non_atten -5 -6 6
non_c 3 -1 -11; non_ca -20 19 -8; non_ces 10 -10 -6; non_des -9 7 -5; non_et -13 16 -18; non_fieu -7 8 -2
non_j -13 12 -9; non_je -10 11 -9; non_le 3 5 -7; non_ma -5 6 -7; non_mais 23 -22 -13; non_non 23 -23 -12
non_pas -15 15 -7; non_plus 10 -10 -11; non_rien 7 -7 -8; non_toujo -5 5 -4; non_tout 10 -11 -8; norma -9 -17 10
norma_> -3 -13 4; norma_quoi -9 -9 9; nos -13 -12 13; nos_clien -7 -6 7; nos_poste -9 -7 8; notre -15 -2 9
notre_conne -7 -7 7; notre_cote -9 8 -7; notre_liais -6 -6 7; notre_stand -5 -5 6; nous -3 2 -4; nous_> -9 -9 9
nous_avons -7 7 -7; nous_on -6 -8 8; nous_pouvo 8 -8 -8; nouve 28 -21 -27; nouve_> 14 -13 -14; nouve_acces 8 -7 -8
nouve_inter 13 -11 -12; nouve_la 8 -8 -7; nouve_le 8 -11 -8; nouve_merci 14 -9 -11; nouve_opera 19 -13 -19
nouve_sur 7 -6 -7; nouve_telep 10 -13 -9; noval -5 -5 5; noval_point -5 -5 5; novem -10 -11 11; novem_> -10 -11 11
nulle -19 -11 14; nulle_> -13 -8 11; nulle_part -11 -9 9; nuls -12 -9 11; nuls_> -12 -9 11; numer 2 -16 6
numer_c -5 -5 5; numer_ca -7 -6 7; numer_de -7 -8 8; numer_euh -8 -7 8; numer_prive -12 -10 12; numer_un 13 -10 -14
o -5 -5 5; o_u -5 -5 5; oblig -3 -5 7; oblig_de -3 -5 7; odett -8 -8 8; odett_point -8 -8 8; offre -8 -11 9
offre_plus -8 -11 9; oh 0 -2 -6; oh_la -3 -5 6; oh_let 8 -9 -7; oh_mais 8 -5 -8; oh_non -5 6 -7; oh_vous -9 -8 9
ok 19 -13 -21; ok_> 17 -11 -17; ok_c 8 -6 -9; olivi -8 -8 8; olivi_duboi -8 -8 9; olivi_hamon -7 -7 7; on -10 -9 12
on_a 7 -18 -3; on_dirai 16 -5 -21; on_en -6 -7 7; on_est -4 9 -11; on_m -7 -16 14; on_ne -11 -9 9
on_peut -14 14 -14; on_rigol -12 -11 11; on_s -11 -8 9; on_se -9 -9 9; on_va -12 -11 12; on_verra -15 -10 13
on_voit -3 -6 6; ont -5 5 -5; ont_clign -5 5 -5; onze -9 -7 8; onze_poste -9 -7 8; opera -11 -14 13
opera_> -9 -11 10; opera_a -8 -9 9; opera_opera -11 -11 11; orang -22 10 0; orang_> -23 23 -20; orang_point -7 -8 8
ordin -19 -19 22; ordin_> -16 -14 16; ordin_alors -5 -4 6; ordin_et -5 -6 6; ordin_hop 8 -5 -8; ordin_la -5 -7 6
ordin_plus -7 -6 7; ordin_une -2 -5 6; ordre 16 -10 -18; ordre_> 10 -8 -12; ordre_merci 15 -10 -15; ou -7 -9 8
ou_quatr -7 -6 7; ou_quoi -7 -7 7; oubli -5 -6 6; oubli_les -5 -6 6; oui 18 -16 -19; oui_> 37 -38 -25
oui_allo -18 -13 18; oui_alors -4 -4 4; oui_c 19 -16 -15; oui_ca 14 -13 -10; oui_enfin -11 11 -9
oui_figur 16 -16 -14; oui_inter 20 -20 -3; oui_j -5 8 -15; oui_je 4 1 -22; oui_la 3 2 -12; oui_le 14 -16 -9
oui_mais -15 16 -19; oui_non 7 -7 -1; oui_oui 11 -5 -11; oui_parfa 17 -16 -8; oui_pour -10 10 -8; oui_regar 8 -5 -8
oui_tout 23 -21 -17; outlo -5 -6 6; outlo_point -5 -6 6; ouver -6 -5 7; ouver_la -6 -5 7; ouvre 0 6 -11
ouvre_c 8 -5 -8; ouvre_une -9 7 -5; ouvri 6 0 -12; ouvri_> 6 0 -12; page 9 4 -21; page_ca -9 7 -5
page_ne -12 11 -11; page_s 11 -12 -10; page_veut -13 12 -9; page_vient 13 -16 -10; paill -14 -13 14
paill_> -14 -13 14; paix -8 -7 7; paix_> -8 -7 7; panne -12 17 -20; panne_> -3 7 -17; panne_conti -9 7 -5
panne_est -9 8 -7; panne_j -6 7 -7; panne_malhe -4 8 -4; papie -10 -8 10; papie_> -10 -8 10; par -6 -5 6
par_quelq -4 -3 5; par_un -5 -5 5; parc -10 -11 10; parc_> -10 -11 10; parce -10 5 0; parce_que -10 5 0
pardo -14 -14 14; pardo_> -14 -14 14; pare -8 -8 8; pare_feu -8 -8 8; parei -20 25 -33; parei_> -20 24 -33
parei_pas -5 5 -5; parfa 25 -19 -27; parfa_> 18 -12 -20; parfa_l 8 -7 -8; parfa_merci 9 -6 -10; parfa_on 9 -9 -9
paris -10 -10 10; paris_> -10 -10 10; parle -17 -12 18; parle_> -7 -6 7; parle_a -14 -11 17; parle_au -10 -9 10
parle_avec -6 -6 6; parle_direc -7 -5 8; parle_qu -12 -13 16; parle_trop -10 -8 10; part -11 -9 9; part_> -11 -9 9
parte -9 -9 9; parte_plus -9 -9 9; parti -19 -19 19; parti_> -16 -15 16; parti_mange -9 -8 9; parto -6 7 -7
parto_> -6 7 -7; pas -49 37 -7; pas_> -41 32 -13; pas_a -9 8 -8; pas_arran -21 22 -20; pas_bien -4 -4 4
pas_bon -11 11 -8; pas_bouge -8 7 -6; pas_ce -1 -14 5; pas_chang -2 4 -1; pas_chez -6 -5 6; pas_com -7 -6 9
pas_comme -3 -6 6; pas_compr -14 -16 16; pas_d -18 24 -23; pas_de -13 20 -18; pas_demar -9 12 -13; pas_devan -6 -9 7
pas_dire -14 14 -14; pas_du -8 14 -18; pas_elle -9 -10 10; pas_en -6 -9 9; pas_encor -15 -13 15
pas_fonct -20 20 -13; pas_grave -9 -11 11; pas_il -1 -1 2; pas_inter -25 28 -25; pas_je -9 -7 10; pas_l -6 -6 6
pas_les -11 -9 9; pas_mais 20 -20 -16; pas_malgr -9 11 -11; pas_march -7 7 -7; pas_me -20 10 -7
pas_mieux -29 30 -16; pas_non -6 7 -1; pas_pas -8 10 -6; pas_regle -19 18 -13; pas_resol -12 12 -11
pas_reven -14 13 -8; pas_s -13 12 -9; pas_se -8 9 -5; pas_si -18 -12 16; pas_sur -11 2 6; pas_tout 27 -29 -9
pas_toute -8 -13 12; pas_trop -6 -6 7; pas_verif -14 -13 15; pas_votre -4 7 -4; pas_vous -8 3 -2
pas_vraim -8 13 -13; passe 6 4 -16; passe_> 13 -15 -12; passe_a -20 8 2; passe_au 12 -10 -16; passe_moi -11 -10 12
passe_pas -17 16 -15; passe_rien -11 9 -9; passe_un -10 -8 13; paste -6 -6 7; paste_point -6 -6 7; patie -14 -9 13
patie_est -5 -5 5; patie_il -2 -1 3; patie_je -9 -8 9; patie_pour -5 -5 5; patri -5 -4 5; patri_ferra -5 -4 5
patro -8 -8 8; patro_est -8 -8 8; paul -12 -13 13; paul_aroba -5 -12 16; paul_chez -9 -9 9; paul_duran -5 -5 5
paul_point -5 -5 5; paul_tiret -8 -8 9; pc -9 -8 10; pc_et -5 -6 6; pc_ma -7 -7 8; peete -6 -6 6
peete_aroba -6 -6 6; perdu -5 -4 6; perdu_quand -5 -4 6; persi -16 15 -14; persi_> -16 15 -14; perso -10 -11 11
perso_> -5 -4 5; perso_avec -6 -5 6; perso_ne -11 -9 10; perso_physi -7 -8 8; peter -10 -8 11; peter_un -10 -8 11
petit -10 -4 2; petit_> -12 -10 13; petit_aimen -5 -4 5; petit_aroba -5 -7 7; petit_dame -5 6 -7
petit_enfan -3 -5 6; petit_est 6 -6 -6; petit_rond -6 -4 6; peu -12 -4 9; peu_> -7 -7 7; peu_agaca -13 -13 14
peu_decu -9 -10 10; peu_ennuy -5 -4 5; peu_mieux -9 9 -9; peu_pour -6 -4 6; peu_stres -9 -10 12; peur -9 -7 8
peur_que -9 -7 8; peut -23 0 11; peut_etre -12 -15 14; peut_me -5 -5 6; peut_pas -14 14 -14; peux 13 -13 -9
peux_appel 17 -18 -16; peux_avoir -19 -13 19; peux_de 10 -13 -9; peux_enfin 9 -6 -12; peux_navig 6 -6 -6
peux_parle -13 -3 15; peux_pas -11 -13 13; peux_plus -10 -6 8; peux_savoi -11 -11 11; peux_toujo -20 10 -7
phili -8 -8 8; phili_lambe -8 -8 8; physi -7 -8 8; physi_> -7 -8 8; picar -2 -2 5; picar_point -2 -2 5
piece -7 -7 7; piece_> -7 -7 7; pierr -13 -12 13; pierr_marti -9 -8 9; pierr_point -4 -4 5; pierr_tiret -7 -5 10
pire -20 24 -30; pire_> -17 21 -25; pire_en -10 12 -12; pire_qu -8 10 -15; placa -10 -14 13; placa_> -10 -14 13
plain -6 -4 7; plain_contr -6 -4 7; plait -8 -7 8; plait_> -8 -7 8; plant -13 16 -17; plant_encor -11 16 -18
plant_toujo -9 7 -5; plein -7 -8 8; plein_et -6 -6 6; plein_le -8 -7 8; pleut -7 -7 7; pleut_depui -7 -7 7
pluie -7 -5 6; pluie_> -7 -5 6; plus 8 -7 -10; plus_> -3 6 -16; plus_appel -11 -8 10; plus_aucun 7 -6 -14
plus_besoi 6 -6 -4; plus_ca -22 20 -9; plus_de 17 -40 -7; plus_faire -9 -6 8; plus_la 8 -4 -10; plus_le 3 -1 -10
plus_les -14 -9 13; plus_mais 20 -15 -12; plus_mes -7 -8 8; plus_rapid -8 -11 9; plus_rien 13 -12 -11
plus_trent -6 -6 7; plus_un -7 -6 7; plusi -12 -12 12; plusi_> -12 -12 12; poil 7 -1 -12; poil_> 7 -1 -12
point -17 -7 13; point_> -13 14 -13; point_b -5 -5 7; point_be -10 -10 10; point_ch -7 -7 7; point_com -7 -9 10
point_dr -5 -7 8; point_duboi -5 -5 5; point_duran -6 -6 8; point_e -5 -5 5; point_fr -10 -11 12; point_i -5 -5 5
point_lacaz -5 -5 5; point_lemai -5 -5 5; point_lopez -4 -6 6; point_march -8 -8 8; point_marti -5 -8 12
point_net -7 -9 8; point_noel -6 -6 7; point_peete -6 -6 6; point_petit -5 -7 7; point_rocha -7 -7 7
point_sur -6 -5 7; point_weber -5 -7 8; porta -9 -18 13; porta_> -18 -14 18; porta_chacu -6 -8 8
porta_comme 7 -6 -7; porta_et -7 -5 7; porta_reste -7 -8 10; porte -6 -4 7; porte_plain -6 -4 7; possi -5 -5 5
possi_d -5 -5 5; poste -9 -8 6; poste_> -2 -12 8; poste_a 2 -11 0; poste_n -9 7 -5; poste_point -7 -6 7
poste_telep -9 -7 8; pouf -8 8 -9; pouf_> -8 8 -9; pour 1 -13 3; pour_aller -2 -1 3; pour_annul -9 -6 10
pour_etre -5 5 -5; pour_finir -5 5 -5; pour_l -2 -2 4; pour_la -11 -9 11; pour_le 3 -5 -5; pour_lui -3 -1 3
pour_ma -23 -15 22; pour_moi 14 -8 -18; pour_savoi -6 -4 6; pour_se -5 -5 5; pour_un 5 -16 -4; pour_une -10 -8 10
pour_voir -8 -8 9; pour_votre -10 -7 10; pourq -11 -10 11; pourq_mais -9 -9 9; pourq_vous -9 -9 9; pourr -15 11 -7
pourr_> -15 11 -7; pouve -12 -8 10; pouve_atten -9 -7 13; pouve_me -12 -9 13; pouve_repet -11 -7 9
pouve_vous -5 -5 7; pouvo 8 -8 -8; pouvo_clore 8 -8 -8; prefe -7 -6 8; prefe_avoir -6 -6 6; prefe_parle -7 -3 9
prefe_qu -7 -5 8; premi -11 -8 9; premi_etage -11 -8 9; prend -12 -11 12; prend_plus -7 -6 7; prend_pour -8 -7 8
prend_un -8 -5 9; prene -6 -5 6; prene_pour -6 -5 6; preno -8 -7 8; preno_c -6 -5 6; preno_julie -7 -7 7
prese -9 -9 9; prese_bapti -8 -8 8; prese_patri -5 -4 5; prise -8 -7 8; prise_> -8 -7 8; prive -12 -10 12
prive_> -12 -10 12; pro -5 -5 5; pro_aroba -5 -5 5; probl 12 -2 -28; probl_> 19 -16 -18; probl_est -24 24 -16
probl_n -12 12 -11; probl_pas -17 16 -10; probl_persi -13 12 -10; probl_regle 13 -15 -8; probl_resol 8 -9 -6
proce -7 7 -7; proce_sans -7 7 -7; profe -6 -6 7; profe_est -6 -6 7; prono -5 -5 5; prono_> -5 -5 5; propo -4 -4 4
propo_d -4 -4 4; proto -6 -6 8; proto_mail -6 -6 8; proxi -6 -6 6; proxi_point -6 -6 6; ps5 -8 -8 8; ps5_> -8 -8 8
puis -33 23 -11; puis_aroba -5 -5 5; puis_ca -6 6 -6; puis_elle -11 11 -10; puis_je -5 -7 7; puis_non -10 10 -8
puis_plus -6 6 -6; puis_pouf -8 8 -9; puis_renau -3 -3 4; puis_repar -21 20 -10; puis_un -3 -3 4; putai -11 -11 12
putai_de -8 -8 8; putai_mais -7 -7 7; qu -6 3 1; qu_a -20 10 -4; qu_avant -2 3 -16; qu_est -11 -9 13; qu_il -4 -4 4
qu_on -11 -8 9; qu_un -7 -5 8; quand -7 -6 7; quand_je -7 -6 7; quand_on -5 -4 6; quara 9 -11 -4; quara_> 10 -10 -9
quara_deux -7 -8 8; quara_neuf -6 -6 7; quatr -7 -21 12; quatr_> -15 -12 13; quatr_ans -13 -6 9; quatr_aroba -2 -3 5
quatr_barre 13 -12 -14; quatr_cinqu -5 -6 6; quatr_ordin -9 -7 8; quatr_vingt -14 -7 10; que 2 -2 -8
que_c 13 -7 -17; que_ca 10 -5 -18; que_ce -9 -7 8; que_deux -6 -7 7; que_j -20 -9 14; que_je -15 -9 16
que_la -24 23 -15; que_le 8 -7 -8; que_non -5 7 -8; que_oui 16 -17 -11; que_quelq -6 -5 6; que_vous 2 -3 -5
quel -10 -10 10; quel_servi -10 -10 10; quell -10 -10 10; quell_honte -10 -10 10; quelq -14 -13 16
quelq_un -14 -13 16; quest -6 -6 6; quest_sur -6 -6 6; qui -25 13 4; qui_a -7 -8 7; qui_ai -8 -11 10
qui_clign -6 8 -9; qui_conna -6 -9 8; qui_est 4 -8 1; qui_march -19 19 -16; qui_regar -10 -11 11
qui_remar -12 12 -12; qui_vienn -3 -5 6; qui_vont -3 -5 6; quich -6 -5 6; quich_> -6 -5 6; quinz -14 -12 13
quinz_aroba -5 -5 5; quinz_au -7 -6 7; quinz_de -5 -5 6; quinz_poste -9 -7 8; quinz_rue -7 -8 8; quinz_sont -7 -6 7
quoi -17 -17 18; quoi_> -10 -9 10; quoi_ce -12 -11 11; quoi_un -11 -11 12; r -8 -8 10; r_> -6 -6 6; r_e -6 -6 7
r_h -2 -2 5; rade -6 7 -6; rade_> -6 7 -6; rage -11 -6 8; rage_contr -11 -6 8; rage_j -11 -6 8; rallu 7 1 -15
rallu_et 11 -9 -14; rallu_le 7 -6 -7; rallu_mais -15 10 -6; rame -11 14 -14; rame_encor -8 12 -14
rame_toujo -7 7 -6; rapid -8 -11 9; rapid_> -8 -11 9; rappe -11 -8 10; rappe_> -6 -6 6; rappe_par -6 -5 6
rappe_pour -11 -9 11; reboo -8 9 -8; reboo_deux -8 9 -8; rebra -10 7 5; rebra_la -7 -8 7; rebra_les -5 5 -5
rebra_mais -17 18 -8; reche -9 -7 8; reche_de -9 -7 8; recoi 10 -11 -8; recoi_cinq 12 -6 -13; recoi_ma -5 -4 5
recoi_mes 7 -5 -7; recoi_plus -12 -6 10; recom -19 19 -16; recom_> -19 19 -16; recon 18 -9 -19; recon_> 18 -9 -19
recou -11 12 -12; recou_> -11 12 -12; recu 0 -12 1; recu_et -4 -4 4; recu_trois 7 -6 -7; recu_un -10 -8 9
recup 21 -20 -20; recup_la 7 -7 -7; recup_le 5 -4 -3; recup_ma 13 -12 -13; recup_toute 7 -7 -7; redem -20 -3 9
redem_> -21 -23 23; redem_c -6 7 -7; redem_ca -14 15 -14; redem_deux -5 5 -5; redem_en -9 15 -18
redem_et 13 -16 -11; redem_je -2 -2 4; redem_la -16 7 -2; redem_mais -14 12 -8; redem_non -15 15 -3; redev 9 -9 -8
redev_verte 9 -9 -8; reel -8 -7 9; reel_> -8 -7 9; refon 13 -11 -21; refon_> 18 -17 -19; refon_pas -6 6 -6
regar -13 -16 17; regar_> -22 -14 23; regar_des -5 -4 5; regar_l 6 -14 -3; regar_moi 8 -5 -8; regle 13 -7 -23
regle_> 13 -7 -23; relan -9 -6 8; relan_le -9 -6 8; relat -6 -6 7; relat_avec -6 -6 7; remar 15 -5 -26
remar_> 15 -10 -21; remar_ca 12 -10 -6; remar_donc 8 -7 -8; remar_merci 6 -5 -6; remar_nicke 9 -9 -9
remar_pas -19 21 -20; remar_super 9 -7 -6; rembo -9 -8 8; rembo_c -9 -8 8; remer -10 -7 10; remer_pour -10 -7 10
remon 14 -13 -15; remon_> 14 -13 -15; renar -8 -8 8; renar_> -8 -8 8; renau -3 -3 4; renau_aroba -3 -3 4
rende -14 -11 14; rende_vous -14 -11 14; rene -6 -6 6; rene_point -6 -6 6; rentr 11 -8 -13; rentr_dans 11 -8 -13
repar 11 2 -33; repar_> 14 -10 -29; repar_comme -3 6 -11; repar_en -13 11 -7; repar_la 6 -6 -6; repar_merci 9 -9 -9
repar_pour 11 -13 -11; repar_puis -11 11 -10; repet -14 -16 16; repet_> -10 -7 9; repet_clign -8 -13 11
repet_s -8 -7 8; repon -14 -14 16; repon_> -12 -12 13; repon_ne -7 -6 7; resea 2 -7 -1; resea_> 4 -6 -9
resea_est 11 -13 -9; resea_infor -12 -7 9; resea_la -9 7 -5; resil -8 -9 9; resil_> -8 -9 9; resol 18 -13 -23
resol_> 13 -8 -19; resol_pour 8 -6 -9; respo -9 -8 9; respo_> -12 -9 14; respo_infor -7 -7 7; reste -21 19 -16
reste_etein -8 9 -10; reste_orang -10 10 -9; reste_que -6 -7 7; reste_rouge -10 9 -8; reste_sans -5 5 -5
reste_sur -7 -8 10; reste_tout -5 6 -7; resul -7 7 -7; resul_> -7 7 -7; retab 23 -17 -23; retab_> 15 -15 -15
retab_depui 8 -8 -8; retab_du 11 -13 -11; retom -10 10 -9; retom_> -10 10 -9; retro 19 -17 -19
retro_inter 13 -12 -14; retro_la 7 -7 -6; retro_le 12 -10 -13; reuni -9 -10 12; reuni_> -9 -10 12; reuss 14 -15 -13
reuss_a 14 -15 -13; reven 8 3 -29; reven_> 24 -20 -23; reven_a 10 -7 -12; reven_ca 5 -5 -3; reven_d 15 -23 -9
reven_merci 16 -9 -11; reven_oui 10 -10 -8; reven_parce -9 7 -5; reven_puis -21 20 -10; reven_sur 11 -14 -11
reven_tout 11 -11 -3; reven_une -13 11 -7; revie -7 1 4; revie_> -6 -6 6; revie_pas -8 12 -10; ridic -12 -10 11
ridic_> -12 -10 11; rien -19 29 -30; rien_> -24 27 -21; rien_a 12 -9 -13; rien_c -5 6 -7; rien_ca -6 11 -11
rien_chang -10 12 -5; rien_de -16 15 -12; rien_donne -12 15 -19; rien_du -9 9 -9; rien_fait -18 17 -11
rien_le -5 5 -5; rien_n -15 14 -5; rien_ne -13 12 -7; rien_qui -14 14 -11; rigol -13 -16 15; rigol_> -13 -16 15
robot -18 -13 17; robot_> -17 -11 15; robot_passe -7 -6 7; rocha -7 -7 7; rocha_aroba -7 -7 7; rond -6 -4 6
rond_tourn -6 -4 6; rose -7 -7 7; rose_blanc -7 -7 7; rouge -24 13 -2; rouge_> -29 16 -4; rouge_a 5 -2 -15
rouge_clign -14 -8 11; roule 14 -13 -15; roule_> 14 -13 -15; rouss -7 -7 7; rouss_de -7 -7 7; route -5 -5 5
route_est -5 -5 5; roux -6 -5 6; roux_> -6 -5 6; rue -7 -8 8; rue_des -7 -8 8; s 0 -10 2; s_affic 6 0 -12
s_allum -14 -2 10; s_comme -5 -5 5; s_enten -11 -8 9; s_est -3 -4 3; s_go 8 -9 -7; s_il -8 -7 8; s_ouvre 8 -5 -8
s_ouvri 6 0 -12; s_tiret -2 -2 5; sa 6 -9 -4; sa_ca -7 -8 8; sa_chamb 8 -7 -8; sa_chang -7 8 -4; sais -9 -27 23
sais_pas -9 -27 23; sait -8 -8 9; sait_plus -8 -8 9; sale -7 -7 7; sale_robot -7 -7 7; salon -10 -13 12
salon_> -10 -13 12; sans -12 6 -1; sans_arret -7 -7 7; sans_aucun -7 7 -7; sans_h -6 -6 6; sans_rien -5 5 -5
saoul -7 -6 7; saoul_les -7 -6 7; sarah -8 -8 8; sarah_benal -8 -8 8; saura -3 -5 6; saura_pas -3 -5 6
saute -11 11 -10; saute_encor -11 11 -10; sauve 6 -6 -6; sauve_la 6 -6 -6; savoi -18 -16 19; savoi_> -15 -12 16
savoi_ca -9 -9 9; scand -14 -13 14; scand_> -14 -13 14; scand_je -6 -4 7; scand_un -6 -4 7; se 1 -7 -2
se_conne -8 9 -5; se_lance 10 -10 -10; se_moque -9 -9 9; se_passe -11 9 -9; se_prono -5 -5 5; sec -4 -4 6
sec_la -4 -4 6; secon -18 1 7; secon_> -15 -1 7; secon_et -8 8 -9; secon_je -5 -5 5; secre -6 -6 7
secre_aroba -6 -6 7; semai -14 -15 17; semai_> -11 -12 12; semai_derni -6 -5 7; semai_que -6 -6 6; sembl 7 -6 -7
sembl_que 7 -6 -7; sept -8 -7 11; sept_aroba -4 -5 7; sept_quara -6 -6 7; serai -5 -5 5; serai_il -5 -5 5
serie -8 -7 8; serie_> -7 -6 7; serie_marre -8 -7 9; serve -12 -12 13; serve_> -7 -6 7; serve_plus -8 -8 8
servi -5 -1 1; servi_> -5 8 -7; servi_a -7 2 4; servi_achat -5 -6 6; servi_deplo -10 -10 10; servi_est 7 -7 -7
servi_on -4 -4 4; servi_techn -12 -11 12; seul -11 -9 12; seul_appar -9 -8 9; seul_au -11 -8 12; seul_mot -3 -5 7
seule -8 -13 12; seule_il -8 -13 12; sfr -3 -3 4; sfr_point -3 -3 4; si 11 -32 13; si_> 17 -17 -18; si_c 11 -11 -3
si_ca 9 -9 -8; si_j -14 -8 11; si_je -4 -4 4; signa 8 -22 2; signa_> 17 -17 -17; signa_tout 6 -6 -6
signa_wifi -11 -8 10; signe -7 -8 7; signe_> -7 -8 7; simpl -9 -8 9; simpl_debra -9 -8 9; site -9 -6 8
site_de -9 -6 8; situa -3 -1 3; situa_> -3 -1 3; six -11 -13 13; six_douze -5 -6 6; six_en -6 -8 8; six_non -5 -6 6
six_pro -5 -5 5; six_soixa -5 -6 6; skyne -8 -8 8; skyne_point -8 -8 8; smet -7 -7 7; smet_> -7 -7 7; sms -23 -15 24
sms_> -12 -8 12; sms_d -10 -8 9; sms_ni -14 -11 14; socie -11 -10 11; socie_dupon -7 -7 7; socie_duran -8 -8 9
socie_trans -8 -7 8; soeur 7 -6 -7; soeur_donc 7 -6 -7; soir -8 -7 8; soir_> -8 -7 8; soire 6 -6 -6; soire_> 6 -6 -6
soit -9 -7 8; soit_une -9 -7 8; soixa -17 -16 17; soixa_dix -7 -7 7; soixa_et -9 -7 8; soixa_neuf -7 -7 7
soixa_quinz -5 -5 5; sol -9 -10 10; sol_> -9 -10 10; son 15 -13 -15; son_est 10 -10 -10; son_telep 11 -12 -11
sonne 7 -9 -7; sonne_a 8 -10 -7; sonne_toujo -3 8 -5; sont -2 -16 7; sont_a -8 -7 8; sont_muets -9 -7 8
sont_touch -11 -9 11; sont_tous 10 -8 -10; sont_verte 7 -6 -7; sophi -4 -5 5; sophi_aroba -5 -5 5
sophi_mille -2 -3 5; sorti -10 -9 10; sorti_a -10 -9 10; souci 18 -12 -21; souci_> 3 2 -21; souci_merci 11 -9 -14
souci_n 12 -17 -9; souci_tout 14 -14 -4; souha -6 -4 8; souha_faire -6 -5 7; souha_m -5 -3 7; sous -9 -13 11
sous_la -9 -12 11; sous_sol -9 -10 10; stabl 14 -13 -15; stabl_maint 14 -13 -15; stand -10 -8 9; stand_est -5 -5 6
stand_telep -7 -6 7; stop -8 -7 7; stop_j -8 -7 7; stres -9 -10 12; stres_j -9 -10 12; stylo -8 -5 9
stylo_> -8 -5 9; suffi -17 -18 17; suffi_maint -17 -18 17; suis -4 -6 4; suis_au -8 -8 8; suis_charl -10 -10 10
suis_clien -6 -4 7; suis_conne 10 -10 -9; suis_dans -13 -16 14; suis_degou -9 -11 10; suis_desol -6 7 -7
suis_embet -16 -17 17; suis_en -14 -10 16; suis_encor -4 -6 6; suis_ennuy -15 -13 15; suis_fatig -15 -15 16
suis_hors -15 -14 16; suis_le -6 -6 6; suis_madam -11 -10 11; suis_pas -12 -26 22; suis_recon 18 -9 -19
suis_seul -11 -8 12; suis_sur 9 -7 -8; suis_toujo -15 16 -16; suis_tres -10 -17 12; suis_un -14 -11 16
suis_vraim -8 -9 9; suite -11 -10 11; suite_> -11 -10 11; sujet -7 -7 7; sujet_du -7 -7 7; super 19 -16 -17
super_> 9 -7 -6; super_c 9 -7 -10; super_ca 12 -13 -8; super_merci 18 -13 -19; suppo -8 -7 8; suppo_humai -12 -10 14
suppo_point -5 -5 5; suppo_techn -5 -5 6; sur -2 -4 -2; sur_> -16 -19 19; sur_appel -7 -8 10; sur_cinq 12 -6 -13
sur_deux -16 14 -13; sur_inter 9 -7 -8; sur_la -12 7 -2; sur_le -17 -13 16; sur_ma -6 -6 6; sur_mais -5 5 -5
sur_notre -7 -7 7; sur_son 11 -12 -11; sur_tous 14 -16 -13; sur_un -6 -5 7; sylvi -9 -7 9; sylvi_march -9 -7 9
synch 8 -7 -8; synch_> -3 5 -4; synch_est 9 -10 -7; t -9 -10 10; t_aroba -5 -5 5; t_comme -5 -6 6; t_i -6 -6 6
ta -7 -7 7; ta_gueul -7 -7 7; tabar -8 -9 9; tabar_ca -8 -9 9; table -15 -14 15; table_> -10 -9 10
table_des -5 -6 6; table_et -7 -7 8; tais -10 -10 10; tais_toi -10 -10 10; te -7 -6 8; te_fous -7 -6 8
techn -17 -20 21; techn_> -13 -16 14; techn_avait -11 -10 11; techn_de -10 -9 12; techn_m -15 -14 16
techn_me -7 -5 8; techn_vient -12 -7 8; tele -9 -2 3; tele_> -19 0 8; tele_elle -12 -11 11; tele_est 6 -1 -10
tele_et -2 -5 6; tele_qui -12 12 -12; tele_s 11 -9 -14; telep -5 -4 2; telep_> -12 1 3; telep_est -10 10 -8
telep_et -8 -8 8; telep_fonct 10 -10 -8; telep_maint 11 -12 -11; telep_n -5 5 -5; telep_ne -7 -5 6
telep_oui -13 13 -9; telep_sonne 8 -10 -7; telep_sont -9 -7 8; telle -11 -8 9; telle_qu -11 -8 9; temps 0 -15 8
temps_> -11 -9 10; temps_mais 9 -10 -7; tenir 11 -13 -8; tenir_> 11 -13 -8; tenu -13 14 -15; tenu_deux -10 10 -9
tenu_trent -10 11 -12; test -7 -13 11; test_un -7 -13 11; teste -4 -23 17; teste_> -11 -22 22; teste_c 11 -8 -11
tete -6 -9 9; tete_> -6 -9 9; texto -9 -9 9; texto_parte -9 -9 9; thoma -16 -16 16; thoma_> -11 -11 11
thoma_f -5 -6 6; thoma_point -5 -5 5; ticke 8 -8 -8; ticke_> 8 -8 -8; tient 10 -11 -10; tient_> 10 -11 -10
tigui 13 -10 -14; tigui_ca 13 -10 -14; tip 9 -7 -10; tip_top 9 -7 -10; tiret -9 -9 13; tiret_borde -6 -6 8
tiret_du -5 -5 5; tiret_duran -7 -5 10; tiret_henri -8 -8 9; tiret_laure -5 -7 7; tiret_m -5 -5 8
tiret_marie -7 -6 7; tiret_paste -6 -6 7; tiret_picar -2 -2 5; tiret_puis -3 -3 4; toi -10 -10 10; toi_je -10 -10 10
toit -11 -9 10; toit_> -11 -9 10; tom -8 -8 8; tom_guill -8 -8 8; tombe -12 -7 9; tombe_> -12 -7 9; tonal 7 1 -18
tonal_> 14 -10 -17; tonal_est 12 -14 -7; tonal_n -14 13 -8; tonne 8 -8 -7; tonne_> 8 -8 -7; top 9 -7 -10
top_c 9 -7 -10; toto -2 -3 5; toto_un -2 -3 5; touch -11 -9 11; touch_> -11 -9 11; toujo -26 39 -34
toujo_> -18 19 -17; toujo_absen -11 12 -11; toujo_an -7 8 -4; toujo_au -6 6 -6; toujo_aucun -5 5 -5
toujo_aussi -16 12 -8; toujo_autan -15 15 -11; toujo_bloqu -19 16 -15; toujo_ce -6 8 -9; toujo_coupe -14 15 -14
toujo_dans -9 8 -5; toujo_down -9 8 -7; toujo_en -10 13 -9; toujo_la -15 14 -10; toujo_le -21 20 -13
toujo_lent -9 14 -21; toujo_mort -7 7 -3; toujo_muet -7 8 -8; toujo_orang -5 6 -6; toujo_parei -6 7 -9
toujo_pas -10 17 -16; toujo_rien -11 9 -6; toujo_rouge -16 14 -7; tour 11 -13 -11; tour_> 11 -13 -11
tourn 15 -13 -16; tourn_> 17 -17 -18; tourn_il -6 -4 6; tourn_toujo -9 8 -5; tous 9 -14 -5; tous_des -11 -6 9
tous_les 11 -17 -9; tous_verts 10 -8 -10; tout 10 -8 -14; tout_> -14 7 -5; tout_a -2 2 -17; tout_attac -6 -6 6
tout_bon 20 -15 -18; tout_c -6 6 -6; tout_ce -19 13 -8; tout_comme -5 5 -5; tout_de -11 -10 11; tout_en -5 -6 6
tout_est 21 -19 -20; tout_fonct 24 -22 -13; tout_le -15 -12 15; tout_march 9 -10 -7; tout_noir -5 6 -7
tout_qui 6 -6 -5; tout_refon 6 -6 -6; tout_remar 19 -20 -15; tout_toujo -7 8 -4; tout_va 11 -12 -8
tout_vendu -6 -7 7; tout_vert 8 -7 -8; tout_votre -8 10 -6; toute 4 -20 2; toute_l -6 -6 7; toute_les 9 -8 -11
toute_mes 7 -7 -7; toute_neuve -8 -9 8; toute_seule -8 -13 12; trafi 8 -8 -8; trafi_est 8 -8 -8; train -12 -12 15
train_d -6 -5 8; train_de -12 -12 15; trait -5 -5 6; trait_d -5 -5 6; trans -20 -17 20; trans_avec -2 -2 5
trans_deux -4 -4 4; trans_marti -8 -7 8; trans_moi -16 -12 16; trava 7 -7 -6; trava_> -9 -7 10; trava_a -10 -8 10
trava_merci 9 -6 -12; trent -18 10 -2; trent_quatr -5 -6 6; trent_secon -17 11 -5; trent_trois -6 -6 7
trent_vingt -6 -6 7; tres -19 -23 24; tres_en -8 -9 9; tres_enerv -10 -17 12; tres_lent -14 -13 13
tres_lente -5 -5 5; tres_tres -8 -9 9; trois -13 -11 12; trois_appar -10 -9 10; trois_ca -6 -8 8; trois_fois -7 -6 7
trois_jours -9 -8 8; trois_messa 7 -6 -7; trois_ou -7 -6 7; trois_pour -5 5 -5; trois_quatr -2 -3 5
trois_sept -6 -6 7; trop -14 -16 16; trop_> -6 -6 7; trop_bien 14 -12 -12; trop_faibl -11 -8 10; trop_la -11 -6 8
trop_vite -10 -8 10; trouv -7 -8 8; trouv_plus -7 -8 8; truc -12 1 2; truc_> -12 1 2; tu -7 -6 8; tu_te -7 -6 8
u -11 -12 12; u_> -5 -5 5; u_b -6 -6 7; u_i -6 -6 7; u_t -6 -6 6; u_z -5 -5 5; ulter -11 -7 11; ulter_> -11 -7 11
un -12 -17 16; un_> 4 -14 2; un_agent -11 -11 13; un_appar -6 -6 6; un_appui -6 -5 9; un_aroba -11 -11 12
un_cable -10 -8 11; un_chiff -3 -5 6; un_conse -11 -10 12; un_coup -7 9 -18; un_courr -4 -4 4; un_d -7 -6 7
un_de -14 -10 16; un_degat -12 -10 11; un_deux -7 -13 13; un_deuxi -8 -8 8; un_dossi -6 -5 7; un_gars -7 -6 7
un_humai -8 -8 8; un_imbec -8 -7 8; un_insta -15 -16 17; un_joli -11 -11 11; un_magic 17 -11 -17; un_mec -9 -9 9
un_numer -7 -6 7; un_opera -12 -6 12; un_ordin -5 -6 6; un_parti -8 -7 8; un_peu -12 -4 9; un_peut -5 -5 6
un_poil -8 7 -6; un_qui -6 -9 8; un_rembo -9 -8 8; un_rende -9 -6 10; un_respo -12 -7 15; un_robot -20 -8 20
un_s -2 -2 5; un_scand -6 -4 7; un_serve -7 -6 7; un_servi -5 -5 5; un_seul -8 -8 9; un_sms -10 -8 9
un_soixa -6 -6 7; un_stylo -8 -5 9; un_techn -6 -6 6; un_telep -9 -13 13; un_tiret -3 -3 4; un_tour 11 -13 -11
un_un -13 -10 16; under -4 -5 7; under_soixa -4 -5 7; une -30 -10 22; une_anten -6 -7 6; une_arnaq -9 -7 8
une_box -8 -11 10; une_carpe -5 6 -7; une_chale -6 -6 6; une_dame -13 -11 13; une_demi -9 -10 10; une_dizai -9 -8 8
une_douza -7 -8 8; une_entre -7 -9 8; une_erreu -21 17 -15; une_honte -6 -7 7; une_impri -6 -8 8; une_mais -5 -4 6
une_minut -9 -3 3; une_offre -8 -11 9; une_page -9 7 -5; une_perso -8 -11 11; une_quest -6 -6 6; une_quich -6 -5 6
une_quinz -5 -5 6; une_reuni -9 -10 12; une_secon -6 -9 7; une_semai -13 -15 16; une_tele -2 -5 6; une_vingt -7 -8 8
union -5 -5 6; union_belfo -5 -5 6; uniqu -9 -9 9; uniqu_> -9 -9 9; urgen -9 -9 9; urgen_uniqu -9 -9 9
va 18 -22 -10; va_> 15 -13 -17; va_beauc 5 -2 -3; va_bien 11 -12 -8; va_c 11 -11 -6; va_maint 7 -6 -6
va_mieux 7 -7 -7; va_toujo -7 8 -2; va_voir -12 -11 12; vais -9 -8 9; vais_peter -10 -8 11; vais_porte -6 -4 7
vais_teste -7 -6 7; vais_voir -7 -6 7; vais_vous -5 -4 6; vendu -6 -7 7; vendu_maint -6 -7 7; venir -7 -6 7
venir_me -7 -6 7; verif -18 -19 21; verif_> -12 -10 13; verif_tout -11 -10 11; verif_votre -12 -11 11
verra -15 -10 13; verra_bien -15 -10 13; vers -8 -10 9; vers_dix -7 -9 8; vers_le -5 -5 6; vert 11 -18 0
vert_> 11 -23 4; vert_et 12 -9 -13; vert_mais -13 10 -7; verte 13 -13 -13; verte_> 13 -13 -13; verte_est 10 -9 -4
verts 10 -8 -10; verts_> 10 -8 -10; veut -21 23 -18; veut_pas -21 23 -19; veut_toujo -4 7 -4; veux -8 -7 9
veux_annul -8 -2 10; veux_modif -9 -8 10; veux_parle -10 -9 10; veux_quelq -5 -1 5; veux_un -6 -5 6; victo 11 -11 -8
victo_ca 11 -11 -8; vide -15 21 -22; vide_> -15 20 -21; vide_comme -6 11 -11; video 9 -11 -4; video_> -11 -9 9
video_demar 14 -15 -14; vienn -3 -5 6; vienn_je -3 -5 6; viens 3 -14 -1; viens_de 11 -8 -11; viens_la -10 -9 10
vient 0 -3 -3; vient_de 6 1 -16; vient_mardi -12 -7 8; villi -10 -10 10; villi_> -10 -10 10; vince -10 -10 10
vince_lacro -10 -10 10; vingt -16 -9 12; vingt_deux -2 -3 5; vingt_douze -11 -11 12; vingt_et -6 -6 7
vingt_on -7 -8 8; vingt_quatr -13 -6 9; virem -9 -6 8; virem_sur -9 -6 8; visio -8 -15 14; visio_coupe -7 -7 7
visio_on -7 -10 10; vite 2 -8 3; vite_> -10 -8 10; vite_tout 7 -6 -6; vivan -6 -6 6; vivan_la -6 -6 6; vocal -6 -6 6
vocal_est -6 -6 6; voila 8 -4 -12; voila_> 10 -10 -10; voila_c 14 -14 -10; voila_je -5 5 -5; voir -19 -15 20
voir_> -17 -14 18; voir_je -6 -6 6; vois -3 3 -3; vois_mes 14 -15 -13; vois_pas -9 4 -2; voit -11 -9 9
voit_ca -3 -6 6; voit_le -11 -9 9; voitu -7 -6 7; voitu_je -7 -6 7; vol -9 -8 8; vol_> -9 -8 8; vole -7 -6 7
vole_il -7 -6 7; voleu -8 -9 9; voleu_> -8 -9 9; vont -3 -5 6; vont_qui -3 -5 6; vos -9 -10 10; vos_colle -6 -5 6
vos_conse -3 -4 6; vos_menso -8 -7 8; votre -26 -13 22; votre_affai -8 10 -6; votre_boite -6 -6 6
votre_conne -12 -11 11; votre_dilig -10 -7 10; votre_entre -6 -7 7; votre_servi -9 -11 10; votre_truc -12 1 2
voudr -18 -8 11; voudr_avoir -7 -4 11; voudr_chang -8 -10 9; voudr_depan -17 -12 17; voudr_etre -4 -3 5
voudr_le -12 -10 14; voudr_parle -5 -4 5; voudr_pas -6 7 -7; voula -4 -4 4; voula_dire -4 -4 4; voule -10 -12 11
voule_dire -7 -10 8; voule_savoi -9 -9 9; vous -4 -21 13; vous_> -6 -13 10; vous_allez -8 -8 9; vous_appel -12 -9 12
vous_avez -7 10 -8; vous_comme -7 -6 7; vous_compr -4 -6 6; vous_confi 11 -13 -11; vous_de -7 -7 7
vous_depui -6 -3 7; vous_deran -6 -6 7; vous_dirai -21 -14 21; vous_dire -9 -16 19; vous_dis -9 -8 9
vous_disai -3 -1 3; vous_disie 7 -6 -7; vous_donne -3 -5 6; vous_ecout -7 -7 7; vous_embet -6 7 -7
vous_enten 7 -11 -5; vous_etes 2 -16 1; vous_foute -7 -5 7; vous_jure -7 -6 7; vous_l -10 -9 10; vous_le -11 -8 11
vous_m 4 -1 -17; vous_me -2 -7 4; vous_moque -13 -13 13; vous_parle -10 -8 10; vous_plait -8 -7 8
vous_pouve -12 -8 10; vous_que -1 3 -9; vous_rappe -6 -6 6; vous_recoi 12 -6 -13; vous_remer -10 -7 10
vous_repon -6 -5 6; vous_voule -10 -12 11; vous_vous -14 -17 17; voyan 4 4 -18; voyan_clign -15 -12 13
voyan_est 5 6 -28; voyan_ne -8 9 -9; voyan_nulle -11 -9 9; voyan_qui -6 8 -9; voyan_reste -10 9 -8
voyan_rouge -1 -5 1; voyan_sont 10 -8 -10; vraim -14 4 4; vraim_> -8 13 -13; vraim_nuls -12 -9 11
vraim_tres -8 -9 9; wait -9 -6 8; wait_je -9 -6 8; weber -5 -7 8; weber_aroba -5 -7 8; wifi -3 -6 4; wifi_> 8 -9 -8
wifi_est -9 3 0; wifi_fonct 7 -6 -7; wifi_frere -2 11 -10; wifi_insta -10 -10 10; wifi_mais -10 10 -8
wifi_ne -8 12 -10; y 7 5 -26; y_a 1 -2 -16; y_arriv -14 14 -13; y_est 23 -20 -20; y_fait -7 7 -5; y_manqu -6 9 -12
yahoo -5 -5 5; yahoo_point -5 -5 5; youtu 10 -10 -10; youtu_se 10 -10 -10; yvonn -8 -8 8; yvonn_le -8 -8 8
z -5 -5 5; z_i -5 -5 5; zero -20 11 -10; zero_> -13 13 -13; zero_ameli -8 7 -7; zero_six -5 -6 6; zut -12 -12 12
zut_> -12 -12 12
""",
    ),
    "problem": (
        "internet mobile unclear",
        """
01 -8 -8 8; 01_60 -8 -8 8; 06 -11 -11 12; 06_12 -11 -11 12; 07 -7 -8 8; 07_83 -7 -8 8; 12 -12 -12 12; 12_34 -8 -8 9
12_60 -8 -8 8; 12_> -8 -8 8; 14 -7 -8 8; 14_> -7 -8 8; 29 -7 -8 8; 29_14 -7 -8 8; 3 -8 -9 8; 33 -6 -6 6
33_6 -6 -6 6; 34 -8 -8 9; 34_56 -8 -8 9; 3_ordin -8 -9 8; 3_telep -8 -9 8; 4g -27 25 -14; 4g_en -16 10 -7
4g_march -11 13 -19; 4g_ne -7 10 -10; 4g_passe -16 15 -10; 56 -12 -13 13; 56_29 -7 -8 8; 56_78 -8 -8 9
5g -13 13 -12; 5g_est -11 11 -10; 5g_passe -9 9 -8; 6 -6 -6 6; 60 -8 -8 8; 60_12 -8 -8 8; 6_12 -6 -6 6
75011 -10 -10 10; 75011_paris -10 -10 10; 78 -8 -8 9; 78_> -8 -8 9; 83 -7 -8 8; 83_56 -7 -8 8; <_01 -8 -8 8
<_06 -11 -11 12; <_3 -8 -9 8; <_33 -6 -6 6; <_75011 -10 -10 10; <_a -8 8 -8; <_absol -14 -14 14; <_ah -12 -13 13
<_ajout -7 -8 8; <_alexa 6 -5 -6; <_allez -10 -9 9; <_allo -5 -27 6; <_alors -12 -1 9; <_annem -8 -5 10
<_appel -16 13 -11; <_arret -7 -6 6; <_atten -11 -14 14; <_au -11 -9 10; <_aucun -3 1 -3; <_avant 2 -11 -2
<_b -9 -12 11; <_bah -5 6 -6; <_bande -10 -9 10; <_ben -2 -25 7; <_bien -9 -9 9; <_blabl -12 -12 12
<_bonjo -5 -12 9; <_bonso 6 -6 -6; <_boula -10 -10 10; <_box 16 -14 -15; <_c -20 -4 14; <_ca -24 -17 25
<_carte -7 8 -8; <_ce 4 -13 3; <_cette -8 -9 9; <_chape -8 -9 9; <_chez 7 -7 -7; <_clair -8 -8 8; <_comme -7 -8 8
<_conne -1 -13 5; <_conta -7 -5 7; <_coupu 11 -10 -11; <_d -9 -6 7; <_dans -9 -14 12; <_de -13 -10 12
<_depui -17 -26 19; <_des 10 -11 -7; <_desol -11 -10 10; <_deux -21 -16 20; <_dites 8 -7 -8; <_donc 7 -5 -6
<_donne -5 -5 7; <_ecout -6 -9 8; <_elle -14 -16 15; <_emma -5 -5 5; <_en 14 -19 3; <_entre -8 -8 8; <_enzo -6 -5 6
<_est -9 -7 8; <_euh -5 -18 13; <_eva -10 -10 10; <_excus 6 -5 -6; <_faceb 15 -13 -18; <_fanny -7 -6 8
<_fouta -13 -12 13; <_frere 7 -6 -7; <_gauti -6 -6 6; <_gmail -4 -15 11; <_gsm -9 9 -9; <_hier -9 -9 9
<_hors -11 -9 10; <_humai -11 -11 11; <_il -23 -3 12; <_ils 5 -5 -5; <_impos 14 -11 -15; <_info -6 -6 6
<_inter -15 1 4; <_j -10 -9 11; <_je -3 -16 12; <_jean -7 -6 7; <_jsp -8 9 -8; <_julie -7 -6 7; <_karim -6 -6 6
<_l 10 -1 -19; <_la -7 5 -7; <_le 2 4 -13; <_les -5 6 -14; <_lucie -5 -5 5; <_lundi -9 -9 9; <_m -6 -7 9
<_ma -7 5 -7; <_madam -7 7 -7; <_mais -15 -10 13; <_marc -5 -5 5; <_marie -5 -4 8; <_mehdi -5 -5 5; <_meme 9 -9 -10
<_merde -6 -4 6; <_mes 0 6 -21; <_mette -6 -6 6; <_micro 10 -10 -10; <_mobil -7 12 -16; <_moi -10 -11 10
<_mon 1 5 -13; <_monsi -12 -12 12; <_ne -6 -6 6; <_negat -9 -8 9; <_netfl 10 -8 -11; <_nguye -12 -12 12
<_niet -12 -12 12; <_non -3 -20 8; <_nos 6 -1 -16; <_notre -12 11 -9; <_nous -6 -5 6; <_numer -8 -8 8
<_oh -12 -11 12; <_ok -9 -9 9; <_on -6 -11 9; <_orang -14 -12 13; <_ou -7 -7 7; <_oui -12 -14 14; <_paill -11 -12 12
<_parfa -7 -7 7; <_parti -13 -12 13; <_pas -2 -16 6; <_passe -10 -11 11; <_paul -13 -13 14; <_pauvr -10 -10 10
<_perso -16 -6 10; <_perte 5 -5 -5; <_peuch 4 -2 -3; <_plus -25 -5 16; <_plusi -12 -12 12; <_pourq -12 -13 12
<_putai -11 -10 10; <_qu -9 -8 9; <_quand -15 16 -14; <_quato -8 -9 9; <_quatr -7 -7 7; <_quel -8 -9 9
<_quelq -10 -10 10; <_quinz -9 -9 9; <_ras -8 -8 8; <_rende -5 -6 6; <_resea -8 8 -7; <_rien -12 -10 11
<_roami -10 10 -10; <_rose -7 -9 8; <_salut 7 -7 -7; <_sans -9 -10 10; <_sept -7 -6 7; <_servi -12 -13 13
<_si -6 -7 6; <_soixa -10 -10 11; <_sophi -9 -9 9; <_speed 7 -5 -7; <_steph -6 -6 8; <_sur -14 -16 15; <_ta -9 -9 9
<_tais -7 -11 10; <_te -6 -6 7; <_teams 10 -9 -10; <_telep -9 -9 9; <_test -12 -7 10; <_tony -7 -7 7
<_tout -16 -19 19; <_trans -10 -15 12; <_trois -15 -13 15; <_trop -8 -6 7; <_un -17 -17 19; <_une -25 -18 22
<_vers -8 -8 8; <_viens -10 -9 10; <_voila -9 -9 9; <_votre -9 -14 11; <_vous -18 -16 18; <_wesh 7 -7 -7
<_wifi 8 -7 -9; <_y -13 -2 7; <_yo -7 -6 7; <_yvonn -8 -7 8; <_zero -10 -10 11; a -2 -15 9; a_activ -9 8 -6
a_arrac 8 -6 -7; a_c -6 -6 6; a_ca -14 -13 14; a_chaqu 3 5 -15; a_chope 8 -8 -2; a_cinq -8 -9 9; a_comme -7 7 -7
a_conne 11 -11 -3; a_conta 6 -6 -6; a_cote -3 -14 5; a_coupe 8 -6 -8; a_crash 12 -11 -13; a_de -12 13 -15
a_debra 9 -7 -9; a_deja -1 -1 1; a_deman -9 -10 10; a_des 5 -5 -5; a_deux 7 -5 -7; a_dire -8 -11 10; a_dista 5 -5 -5
a_dit -10 -16 16; a_donne -5 -7 7; a_du -9 -10 10; a_ecrit 8 -7 -9; a_emett -8 9 -6; a_encor -8 -7 8
a_envoy -15 11 -8; a_ete -4 7 -8; a_expli -7 -7 7; a_fait -10 -1 6; a_fil -7 7 -7; a_fondu 6 -6 -8
a_grill 13 -14 -11; a_insta 5 -5 -5; a_inter 13 -13 -12; a_joind -12 12 -10; a_l -7 -11 9; a_la 24 -15 -24
a_laver -6 -6 6; a_lyon -5 -5 5; a_ma 6 -5 -5; a_mamad -8 -6 8; a_matin 13 -9 -14; a_me 9 -6 -21; a_mon -16 -14 16
a_mort 6 -5 -7; a_namur -10 10 -10; a_nos 6 -5 -7; a_ouvri 14 -10 -16; a_parle -5 -5 5; a_pas -5 3 -4
a_perdu 9 -9 -8; a_plein -13 -10 12; a_plus 6 -4 -15; a_propo -1 -1 1; a_quelq -7 -6 6; a_qui -7 -10 10
a_recev -15 14 -7; a_regar 11 -10 -6; a_repet 7 -6 -7; a_retab 9 -6 -9; a_se 8 -8 -4; a_signe -12 -10 11
a_telec 8 -8 -7; a_tout -13 -9 12; a_u -6 -6 6; a_un -8 -14 10; a_une -4 -8 5; a_zero -5 5 -5; abonn -10 -20 13
abonn_> -14 -19 15; abonn_fibre 8 -7 -8; abrut -8 -7 8; abrut_> -8 -7 8; absol -14 -14 14; absol_pas -14 -14 14
abuse -11 -14 13; abuse_> -11 -14 13; acced 9 -8 -9; acced_au 9 -8 -9; accen -7 -7 7; accen_> -6 -6 6
accen_aroba -5 -6 6; acces 20 -18 -19; acces_a 9 -7 -9; acces_au 17 -16 -16; acces_inter 8 -8 -8; accor -15 -11 14
accor_> -15 -14 15; accor_avec -9 -6 7; accro 9 -3 -7; accro_pas 20 -20 -6; accro_plus -7 7 -6; accue 5 -11 0
accue_> -7 -8 8; accue_s 10 -10 -11; achat -6 -6 6; achat_> -6 -6 6; achet -8 -8 8; achet_l -8 -8 8
activ -10 12 -12; activ_> -5 7 -8; activ_ma -9 8 -6; activ_trois -5 5 -5; actua 11 -9 -14; actua_plus 11 -9 -14
adais 7 -7 -5; adais_est 7 -7 -5; adsl 17 -14 -17; adsl_elle 5 -5 -5; adsl_est 19 -17 -17; affic 6 -1 -13
affic_aucun -10 11 -9; affic_chez -10 -11 11; affic_conne 9 -10 -7; affic_pas 5 -2 -17; affic_plus -12 13 -16
affic_reche -10 10 -6; affic_un 9 -11 -8; agee -5 -5 5; agee_vous -5 -5 5; agenc 4 -9 3; agenc_> 7 -7 -6
agenc_est 7 -4 -6; agenc_immob -9 -10 10; agenc_point -6 -6 7; agent -13 -6 11; agent_> -13 -6 11; ah -13 -14 14
ah_bah -8 -8 8; ah_mais -10 -11 12; ah_non -7 -9 8; ah_oui -8 -8 9; ai -8 2 1; ai_achet -8 -8 8; ai_appel 1 -12 6
ai_aucun -5 5 -5; ai_besoi -11 -14 13; ai_c -8 9 -10; ai_chang -11 9 -7; ai_comma -5 7 -8; ai_de -8 8 -7
ai_deja -6 -7 7; ai_demen -13 -14 14; ai_des -10 10 -9; ai_etein -7 7 -6; ai_expli -11 -6 10; ai_fait 11 -8 -12
ai_inter -7 19 -25; ai_jamai -14 0 3; ai_la -10 5 -1; ai_le 8 -7 -8; ai_marre -5 -5 5; ai_mis -7 9 -10
ai_mise -5 7 -8; ai_pas -12 -17 18; ai_perdu -4 4 -13; ai_plus 10 7 -29; ai_quatr -5 -2 5; ai_ras -10 -7 10
ai_recu -7 -10 8; ai_redem -9 -11 9; ai_regar 6 -4 -6; ai_rien 18 -15 -21; ai_sousc 7 -6 -8; ai_toujo 7 -6 -8
ai_trop -8 -7 7; ai_un 11 -9 -13; ai_une -10 -21 13; aide -10 -11 11; aide_> -10 -11 11; aider -6 -6 6
aider_> -6 -6 6; aille 6 -3 -6; aille_mais 6 -3 -6; aime -9 9 -5; aime_esse -9 9 -5; aimer -7 -7 7
aimer_mieux -7 -7 7; ajout -7 -8 8; ajout_un -7 -8 8; alarm 2 -1 -7; alarm_me 8 -8 -7; alarm_ne -6 6 -5
alexa 6 -5 -6; alexa_elle 6 -5 -6; aller 18 -16 -16; aller_sur 18 -16 -16; allez -14 -16 15; allez_au -10 -9 9
allez_y -7 -10 9; allo -5 -26 6; allo_> -15 -15 15; allo_allo -7 -4 8; allo_bonjo -9 -9 9; allo_c -7 -4 8
allo_oui 19 -13 -19; allum 16 -15 -13; allum_plus 16 -15 -13; alors -1 -3 -2; alors_> -8 -8 8; alors_ca -2 -6 6
alors_comme -5 -7 9; alors_ecout 6 -4 -6; alors_en -2 -8 4; alors_euh -6 -6 6; alors_fabri -6 -6 6; alors_il 5 -5 -5
alors_j -2 6 -9; alors_je -1 -1 1; alors_la -10 10 -15; alors_le -6 7 -8; alors_mariu -5 -6 6; alors_qu -13 12 -9
alors_que 16 -16 -14; alors_voila 6 -7 -4; an -8 -8 8; an_derni -8 -8 8; anne -8 -8 8; anne_sophi -8 -8 8
annem -8 -5 10; annem_en -8 -5 10; annul -7 -6 7; annul_mon -7 -6 7; ans -8 -5 7; ans_et -5 -2 5; ans_hein -6 -5 6
ans_je -5 -5 5; anten 0 -13 1; anten_> -8 -7 8; anten_sur 13 -11 -13; appai -11 12 -11; appai_plus -11 12 -11
appar -8 -18 13; appar_> -7 -16 12; appar_ne 7 -6 -3; appar_pas 8 -7 -8; appar_que -8 -7 8; appel -25 26 -16
appel_> -26 18 -7; appel_au -13 -11 11; appel_avec 6 -7 -6; appel_c -7 9 -9; appel_ca -9 11 -4; appel_car -11 13 -15
appel_d -8 9 -11; appel_de 2 -8 3; appel_depui -7 7 -7; appel_des -9 -8 9; appel_du 12 -9 -14; appel_entra -13 13 -7
appel_et -13 18 -18; appel_hier -10 -11 12; appel_j 17 -18 -16; appel_jean -8 -9 9; appel_julie -9 -11 11
appel_l -9 9 -8; appel_la -6 6 -5; appel_ma -2 4 -10; appel_mais -16 16 -15; appel_mehdi -6 -7 7; appel_mes -8 8 -7
appel_ne -15 16 -15; appel_ni -8 11 -11; appel_on -8 8 -6; appel_parce 14 -13 -12; appel_perso -20 23 -23
appel_pour -9 -7 7; appel_qui -8 9 -10; appel_se -9 9 -9; appel_sont -11 12 -8; appel_tombe -5 5 -5; apres -9 -9 9
apres_je -2 -6 6; apres_midi -9 -9 9; aroba -14 -12 16; aroba_agenc -6 -6 7; aroba_boula -7 -5 7
aroba_dupon -6 -6 6; aroba_free -6 -6 7; aroba_gmail -6 -6 8; aroba_hotma -5 -5 5; aroba_live -5 -6 6
aroba_orang -6 -5 6; aroba_outlo -7 -6 8; aroba_sfr -5 -5 5; aroba_wanad -5 -5 5; aroba_yahoo -5 -5 5
arrac 10 -9 -9; arrac_> 9 -9 -7; arrac_le 8 -6 -7; arret 0 -7 4; arret_> 9 -6 -9; arret_de -7 -6 6; arriv 14 -1 -29
arriv_> 7 -6 -8; arriv_a 0 7 -12; arriv_dans 7 -6 -6; arriv_donne -6 -6 7; arriv_pas 1 5 -16; arriv_plus 14 -9 -21
arrob -7 -7 7; arrob_gmail -7 -7 7; assoi -6 -7 7; assoi_> -6 -7 7; atten -17 -20 21; atten_> -9 -7 8
atten_c -6 -8 9; atten_cheri -7 -13 12; atten_je -9 -9 9; atten_mais -9 -8 9; atten_s -9 -7 10; atten_un -6 -5 6
attri -10 8 -7; attri_> -10 8 -7; au -4 -5 1; au_bon -1 -1 1; au_bout -14 14 -14; au_burea 12 -15 -9
au_cloud 6 -5 -6; au_diabl -10 -9 9; au_dos -6 -7 7; au_fond -10 8 -8; au_magas 6 -6 -6; au_mois -10 -9 10
au_nivea -12 12 -12; au_point 9 -7 -9; au_premi -11 -9 10; au_quart -7 9 -9; au_resea 8 -8 -5; au_serve 10 -11 -10
au_sous -13 -9 9; au_sujet -13 -11 12; au_telep -11 -5 7; au_vingt -5 -5 5; au_vpn 7 -4 -7; au_web 12 -12 -11
au_wifi 14 -13 -6; aucun -9 4 -2; aucun_appel -9 9 -8; aucun_barre -12 11 -11; aucun_honte -8 -8 8
aucun_lumie 8 -8 -8; aucun_page 7 -7 -6; aucun_probl -7 -6 7; aucun_servi -9 9 -9; aucun_signa 5 -5 -5
aucun_site 10 -11 -9; aucun_son -7 7 -7; aucun_souci -8 -8 8; aujou -8 -8 8; aujou_hui -8 -8 8; aussi -18 -17 17
aussi_> -13 -12 12; aussi_lamen -9 -8 9; autre -14 -12 14; autre_> -9 -10 9; autre_probl -13 -9 14
autre_souci -5 -5 5; aux 8 -7 -8; aux_frais 8 -7 -8; avais 8 -6 -8; avais_huit 8 -6 -8; avant 1 -12 1
avant_j 2 -11 -2; avant_que -11 -6 10; avec 2 -18 8; avec_celui -2 -6 6; avec_d 6 -3 -6; avec_garan -6 -5 6
avec_l 7 -8 -7; avec_le 4 -1 -6; avec_ma 8 -6 -11; avec_mon 8 -5 -10; avec_quoi -9 -6 7; avec_tous -5 -5 5
avec_un 1 -6 1; avec_une -8 -7 8; avec_votre -12 -10 13; avec_vous -7 -5 7; avez -14 -10 13; avez_aucun -8 -8 8
avez_donne -8 -7 8; avez_tout -7 -6 10; avez_un -6 -5 6; avoca -8 -8 8; avoca_> -8 -8 8; avoir -9 -9 10
avoir_les 6 -6 -6; avoir_quelq -7 -7 7; avoir_un -9 -7 8; avons -1 -9 4; avons_plus 6 -5 -6; avons_un -6 -5 6
b -13 -17 17; b_aroba -5 -5 5; b_comme -9 -12 11; b_e -6 -6 6; b_o -6 -7 7; bah -10 2 2; bah_ecout -5 6 -6
bah_non -8 -8 8; bande -14 -11 13; bande_d -14 -11 13; bande_de -7 -6 8; banqu 6 -6 -6; banqu_> 6 -6 -6
barbi -9 -9 9; barbi_> -9 -9 9; barre -24 20 -16; barre_> -12 11 -11; barre_de -18 16 -8; barre_sur -9 9 -7
bas -6 -5 6; bas_b -5 -5 5; bas_clair -5 -4 8; bascu -6 6 -5; bascu_plus -6 6 -5; base -15 13 -6; base_> -15 13 -6
be -6 -6 6; be_> -6 -6 6; beau -8 -8 8; beau_aujou -8 -8 8; belka -6 -6 6; belka_b -6 -6 6; ben -2 -25 8
ben_c -6 -5 6; ben_en 5 -5 -5; ben_evide -10 -11 10; ben_j 12 -9 -16; ben_je -9 -12 9; ben_la 5 -5 -5
ben_le 8 -5 -10; ben_oui -10 -11 11; ben_y -11 -12 11; benal -7 -8 7; benal_> -7 -8 7; berna -10 -12 11
berna_> -9 -9 9; berna_colin -7 -7 7; berna_marti -7 -7 7; bertr -5 -5 5; bertr_point -5 -5 5; besoi -16 -14 16
besoi_d -11 -14 13; besoi_jusqu -5 -5 5; bete -7 -9 8; bete_> -7 -9 8; bien -1 -14 8; bien_> 4 -8 -1
bien_branc 7 -5 -6; bien_c 2 0 -16; bien_ca -15 -14 15; bien_comme -6 -6 6; bien_compr -1 -1 1; bien_evide -9 -9 9
bien_je 6 -3 -6; bien_le 7 -7 -7; bien_pour -14 -7 14; bien_que 7 -7 -6; bien_s -8 -7 8; bien_sur -14 -12 14
bip -9 8 -7; bip_> -9 8 -7; bip_bip -9 8 -7; bizar 10 -7 -11; bizar_et 10 -7 -11; blabl -12 -12 12
blabl_> -12 -12 12; blanc -7 -1 3; blanc_aroba -6 -6 8; blanc_c -7 -9 8; blanc_de 7 -4 -6; blanc_j -9 10 -10
bleue 9 -8 -10; bleue_passe 9 -8 -10; bloqu -8 12 -17; bloqu_> -14 15 -14; bloqu_il -9 7 -6; bloqu_la 3 -3 -13
boite -4 6 -22; boite_d 6 -6 -6; boite_mail 9 -9 -6; boite_vocal -10 11 -20; boiti 16 -11 -15; boiti_> 8 -7 -8
boiti_blanc 7 -4 -6; boiti_et 8 -4 -9; bol -8 -8 8; bol_de -8 -8 8; bon 6 -14 -3; bon_> 11 -8 -12
bon_laiss -12 -9 11; bon_passe -7 -10 8; bon_servi -1 -1 1; bonjo -9 -13 13; bonjo_> -19 -19 20; bonjo_c -10 -10 11
bonjo_cabin -6 -6 7; bonjo_est -7 -3 9; bonjo_euh -5 -5 5; bonjo_excus 11 -6 -11; bonjo_j -2 -14 5; bonjo_je 0 4 -5
bonjo_ma 8 -5 -11; bonjo_olivi -7 -8 8; bonjo_on 6 -5 -6; bonjo_voila 0 6 -11; bonso 6 -6 -6; bonso_dites 6 -6 -6
borde -12 -9 10; borde_> -12 -9 10; bouch -5 -6 6; bouch_du -5 -6 6; boula -14 -15 15; boula_du -10 -10 10
boula_tiret -7 -5 7; bout -14 14 -14; bout_de -14 14 -14; bouti 9 -8 -10; bouti_> 9 -8 -10; bouzi -6 -7 7
bouzi_b -6 -7 7; box 15 -18 -12; box_> 32 -24 -29; box_c -20 21 -22; box_ca -10 10 -15; box_clign 16 -14 -15
box_elle 16 -11 -19; box_est 25 -21 -24; box_et -11 -32 15; box_etein 10 -10 -9; box_fait 15 -13 -15
box_fonct -11 11 -16; box_mais 14 -14 -6; box_march -8 -21 11; box_ne 13 -9 -14; box_qui 20 -18 -19
box_s 17 -15 -17; branc 11 -11 -9; branc_derri 7 -5 -6; branc_sur 11 -11 -9; breta -9 9 -7; breta_ca -9 9 -7
bruit -7 6 -5; bruit_bizar 10 -7 -11; bruit_de -12 12 -12; bruit_la -9 -10 10; brun -6 -6 7; brun_aroba -6 -6 7
buffe 15 -16 -15; buffe_tout 15 -16 -15; bug -7 -6 7; bug_> -7 -6 7; bugue -3 -16 6; bugue_> -3 -16 6
burea -10 6 -1; burea_> -13 -23 16; burea_depui 6 -5 -7; burea_est -9 11 -12; burea_il -14 14 -13
burea_les -7 11 -11; burea_plus 9 -8 -9; burea_se 11 -10 -3; burea_sont -7 7 -9; c -9 -6 8; c_e -6 -6 6
c_est -9 -6 8; c_etait -5 7 -8; c_point -6 -7 9; ca -6 -15 13; ca_> -16 -20 20; ca_a -8 -7 8; ca_buffe 15 -16 -15
ca_bug -7 -6 7; ca_bugue -13 -13 13; ca_c -9 -9 10; ca_charg 16 -12 -18; ca_comme -2 -6 6; ca_coupe -12 -8 5
ca_depen -8 -7 8; ca_exact -9 -9 9; ca_fait -10 8 -5; ca_gresi -9 9 -9; ca_hache -12 12 -12; ca_ira -6 -6 6
ca_lag 13 -11 -14; ca_m -9 -8 8; ca_march -13 -35 22; ca_me 3 -15 9; ca_mouli 9 -7 -9; ca_ne -13 -4 9
ca_oui -6 -7 7; ca_passe 8 -9 -6; ca_que -10 -11 11; ca_raccr -19 19 -19; ca_rame 15 -16 -13; ca_recom -9 -11 10
ca_saute -10 -8 9; ca_se 10 -11 -10; ca_sonne -12 13 -11; ca_suffi -9 -10 9; ca_tombe -8 9 -9; ca_va 2 9 -18
ca_vient -14 -8 13; cabin 9 -9 -8; cabin_est 10 -9 -14; cabin_fourn -6 -6 7; cable 13 -15 -9; cable_> -8 -8 8
cable_de 8 -6 -8; cable_en 5 -5 -5; cable_ether 12 -12 -11; caiss 20 -20 -12; caiss_enreg 15 -15 -11
caiss_n 6 -6 -6; caiss_ne 5 -5 -5; camer 16 -15 -24; camer_de 10 -10 -8; camer_ne 13 -12 -22; campa 8 -8 -8
campa_> 8 -8 -8; capte -12 21 -23; capte_bien 7 -7 -7; capte_pas -11 12 -17; capte_plus -6 9 -19; capte_que -6 7 -3
capte_rien -13 15 -16; car 6 7 -16; car_le 10 -7 -10; car_ma -11 13 -15; caraf 9 -8 -9; caraf_au 9 -8 -9
carpe -9 -11 11; carpe_> -9 -11 11; carte -9 15 -19; carte_bleue 9 -8 -10; carte_cime -9 7 -6; carte_sim -15 18 -17
cas -13 -19 17; cas_> -13 -19 17; casqu -10 -7 10; casqu_de -10 -7 10; casse 1 -13 2; casse_> 1 -13 2; catas 7 -6 -8
catas_je 7 -6 -8; cause -9 -8 10; cause_a -9 -8 10; ce -3 -24 13; ce_matin -2 -15 5; ce_n 4 -13 3; ce_qu -7 -7 7
ce_que -13 -9 11; ce_qui 5 -6 -3; ce_servi -7 -9 9; cellu -5 6 -5; cellu_sonne -5 6 -5; celui -11 -2 9
celui_avec -7 7 -7; celui_de -2 -6 6; celui_qui -10 -11 11; centa -10 -10 10; centa_> -10 -10 10; centr -13 -3 5
centr_> -10 -10 10; centr_par -6 6 -5; cents 0 -13 3; cents_> -10 -9 10; cents_megas 8 -6 -8; cette -8 -9 9
cette_fois -8 -9 9; chain 9 -9 -10; chain_> 9 -9 -10; chale -8 9 -15; chale_> -8 9 -15; chamb 9 -6 -13
chamb_> -2 5 -11; chamb_du 6 -6 -6; chamb_le 13 -15 -8; chang -19 6 1; chang_d -15 -13 16; chang_de -11 14 -14
chang_maint -5 -6 6; chape -8 -9 9; chape_de -8 -9 9; chaqu 3 5 -15; chaqu_fois 3 5 -15; charg 20 -16 -23
charg_aucun 7 -7 -6; charg_ca 9 -9 -9; charg_jamai 6 -6 -6; charg_la 11 -10 -11; charg_mais 9 -9 -9
charg_pas 11 -10 -12; charg_plus 5 -5 -9; charg_une 7 -6 -8; charl -7 -6 8; charl_> -7 -6 8; chat -11 -13 11
chat_est -11 -13 11; chef -9 -10 10; chef_m -9 -10 10; chelo -7 -6 7; chelo_votre -7 -6 7; cherc -17 -14 15
cherc_> -7 -6 7; cherc_mes -14 -11 13; cheri -8 -16 15; cheri_je -7 -13 12; cheri_sans -5 -6 6; chez -1 -1 -5
chez_gmail -6 -5 6; chez_hotma -5 -6 6; chez_la -5 5 -5; chez_ma -8 8 -5; chez_machi -9 -9 9; chez_moi 3 -3 -8
chez_mon 8 -8 -3; chez_nous 11 4 -18; chez_vous -16 -12 15; chez_wanad -8 -8 11; chien -10 -9 10; chien_> -10 -9 10
chope 8 -8 -2; chope_le 8 -8 -2; chose -7 -6 6; chose_ca -7 -6 6; cime -9 7 -6; cime_est -9 7 -6; cinq -8 -3 6
cinq_douze -6 -7 7; cinq_heure -8 -9 9; cinq_minut -2 2 -4; cinq_nonan -6 -8 9; cinq_quara -2 -3 4
cinq_soixa -4 -5 6; cinq_vingt -3 -4 7; cinqu -5 -5 6; cinqu_six -5 -5 6; clair -8 -8 8; clair_aroba -5 -4 8
clair_point -6 -6 7; clair_rouss -8 -7 8; clien -4 -1 -2; clien_> 3 -1 -10; clien_chez -5 -5 5; clien_me -7 7 -6
clien_nous -6 6 -5; clien_par -10 10 -8; clien_quara -8 -8 8; clien_se 7 -7 -6; clign 22 -16 -24; clign_> 15 -14 -16
clign_en 10 -9 -2; clign_et 6 -6 -6; clign_orang 13 -9 -15; clign_rouge 12 -9 -14; clign_sur 8 -7 -8; cloud 6 -5 -6
cloud_> 6 -5 -6; co 7 -7 -6; co_au 7 -7 -6; code -1 9 -16; code_erreu 9 -11 -8; code_pin -10 10 -9; code_puc -9 7 -6
code_puk -12 13 -14; codes -8 8 -7; codes_par -8 8 -7; coler -11 -8 10; coler_> -11 -8 10; coler_monsi -11 -9 11
colin -7 -7 7; colin_> -7 -7 7; colla -5 5 -5; colla_elles -5 5 -5; colle -18 -12 15; colle_> -8 8 -7
colle_aroba -5 -5 5; colle_aussi -13 -12 12; colle_m -5 -7 7; com -9 -7 9; com_> -10 -9 12; com_bien -6 -5 5
com_sans -6 -6 8; combi -18 19 -19; combi_c -6 11 -13; combi_depui -10 10 -10; combi_est -7 7 -7; combi_n -12 13 -16
comma -5 7 -8; comma_une -5 7 -8; comme -29 -1 10; comme_berna -9 -9 9; comme_bertr -5 -5 5; comme_c -5 7 -8
comme_ca -9 -10 10; comme_dire -5 -7 9; comme_expli -4 -5 7; comme_inter -13 -16 14; comme_les -5 -6 6
comme_ne -7 7 -7; comme_par -2 -6 6; comme_si -10 8 -8; comme_un -7 7 -7; comme_vous -12 -11 12; commu -14 9 -1
commu_coupe -10 11 -11; commu_sont -9 8 -8; commu_ulter -8 -9 9; compe -6 -5 6; compe_> -6 -5 6; compl -4 1 0
compl_> -11 12 -12; compl_a -7 -7 7; compl_mort 7 -7 -7; compl_nul -9 -8 9; compo -7 7 -7; compo_un -7 7 -7
compr -18 -7 13; compr_> -11 -17 14; compr_ce -1 -1 1; compr_pas -13 5 -3; compr_que -7 -5 6; con -10 -10 10
con_> -10 -10 10; conna -14 -15 15; conna_> -6 -9 8; conna_mon -9 -9 10; conna_rien -5 -2 5; conne 42 -40 -30
conne_> 21 -26 -14; conne_a 16 -19 -7; conne_au 9 -8 -9; conne_avec 11 -9 -11; conne_de 10 -9 -8
conne_du 12 -12 -12; conne_elle 8 -6 -8; conne_est 11 -11 -10; conne_et 6 -6 -6; conne_fibre 5 -5 -3
conne_inter 9 -6 -12; conne_les 6 -6 -6; conne_me 8 -6 -8; conne_moi -13 -6 11; conne_mon 11 -11 -3
conne_parta 7 -5 -7; conne_pas 10 -10 -5; conne_perdu 9 -10 -7; conne_plus 7 -6 -4; conne_qui 9 -10 -9
conne_sans 8 -8 -6; conne_saute 8 -9 -8; conne_toute 5 -5 -5; conne_tres 8 -9 -8; conse -13 -10 11; conse_> -11 -8 9
conse_et -5 -5 5; conso 15 -15 -12; conso_en 7 -7 -6; conso_qui 10 -9 -8; conso_se 11 -12 -7; conta 8 -15 -7
conta_aroba -7 -5 7; conta_depui 10 -7 -10; conta_le 6 -6 -6; conti -5 -5 5; conti_avec -5 -5 5; contr -5 -18 11
contr_> -17 -15 17; contr_avec -6 -5 6; contr_des -5 5 -5; contr_est -9 -8 9; contr_le 14 -8 -20; contr_vous -8 -7 7
corre -10 6 -1; corre_> -10 6 -1; cote -3 -14 5; cote_> -12 -9 11; cote_de 8 -7 -9; coup -1 6 -11; coup_de -8 8 -8
coup_mon 9 -9 -9; coup_plus 6 -4 -6; coupe 2 -1 -10; coupe_> -12 -3 4; coupe_alors 5 -5 -5; coupe_au -10 10 -9
coupe_d 14 -7 -15; coupe_dans 6 -5 -6; coupe_depui 6 -3 -6; coupe_du 8 -8 -8; coupe_je 11 -11 -10; coupe_le 8 -6 -8
coupe_quand -11 16 -16; coupe_sans 6 -6 -6; coupe_tous -9 -9 9; coupe_tout 15 -10 -15; coupe_toute 7 -7 -6
coupu 14 -12 -13; coupu_> 10 -10 -10; coupu_de -3 -11 6; coupu_fibre 6 -5 -6; coupu_gener 8 -7 -8
coupu_inter 7 -6 -7; coupu_penda -10 10 -9; coura -7 -15 11; coura_> -15 -13 15; coura_la 13 -9 -14; courr -4 -13 7
courr_> -3 -11 5; courr_de -9 -8 9; courr_elect -6 -7 7; courr_que -1 -1 1; courr_sur 7 -5 -4; cours 5 -5 -5
cours_en 5 -5 -5; craqu -4 6 -5; craqu_quand -4 6 -5; crash 12 -11 -13; crash_frere 12 -11 -13; creus 6 -3 -6
creus_dans 6 -3 -6; crois 7 -3 -12; crois_> -5 3 -2; crois_bien 6 -6 -8; crois_que 6 -16 -5; cuisi -10 -9 10
cuisi_> -10 -9 10; d 1 -17 4; d_> -6 -7 7; d_a -13 -9 13; d_abonn -10 -8 10; d_abrut -8 -7 8; d_acces 14 -14 -14
d_accor -15 -11 14; d_accue 10 -10 -11; d_aide -10 -11 11; d_aille 6 -3 -6; d_aller 11 -9 -11; d_appar -10 -7 10
d_appel -12 18 -18; d_aroba -7 -6 8; d_avant -11 -6 10; d_avoir 6 -6 -6; d_envoy 10 -11 -10; d_escar 12 -10 -12
d_escro -10 -9 10; d_hier 15 -8 -15; d_inter 11 -23 -2; d_offre -12 -12 13; d_orang 6 -6 -6; d_oreil -5 -5 5
d_ou -14 -8 13; d_tout -5 -5 5; d_un -5 7 -6; d_urgen -8 9 -11; danie -6 -5 6; danie_gueri -6 -5 6; dans -3 -3 -3
dans_dix 6 -5 -6; dans_l 10 -8 -12; dans_la 6 -19 0; dans_le -22 7 3; dans_les 13 -12 -4; dans_ma 1 2 -13
dans_mon -8 9 -9; dans_tout -7 8 -8; dans_toute 6 -5 -6; de -6 0 -1; de_4g -16 10 -7; de_barre -9 9 -7
de_borde -12 -9 10; de_box -2 4 -16; de_carte 9 -8 -10; de_charg 9 -7 -11; de_charl -7 -6 8; de_chez -11 7 -3
de_cinq -8 8 -8; de_clien -8 -8 8; de_compe -6 -5 6; de_conne 25 -24 -22; de_coura -3 -11 6; de_debit 21 -22 -20
de_demai -5 -6 7; de_deux -6 7 -8; de_dix -5 5 -5; de_donne -8 16 -20; de_faire 10 -11 -8; de_famil -6 -6 6
de_fibre 9 -9 -7; de_fil -8 8 -8; de_fixe -5 6 -5; de_fond -12 12 -12; de_forfa -11 11 -11; de_gueul -9 -11 10
de_joind -10 10 -8; de_l 4 2 -18; de_la 7 -2 -10; de_ligne -9 10 -11; de_ma -15 7 0; de_machi -7 -8 8
de_maiso -9 10 -11; de_malad 8 -7 -8; de_marse -13 -14 13; de_me -8 -11 10; de_merde -7 -9 9; de_mon 4 -9 -3
de_mutua 9 -7 -9; de_nante 6 -5 -6; de_netfl 12 -11 -13; de_nos -7 7 -7; de_notre -6 -6 7; de_nous -11 -12 12
de_nouve -5 5 -5; de_novem -10 -9 10; de_ouf 4 -15 -1; de_paiem 8 -9 -6; de_paill -8 -9 9; de_paque 9 -9 -8
de_paras -7 8 -9; de_parle -6 -9 8; de_passe 12 -11 -11; de_payer -8 -8 8; de_perso -7 -9 9; de_poste -7 -7 7
de_probl -17 -14 16; de_quest -11 -9 10; de_quoi -8 -7 8; de_raise -8 8 -8; de_resea -17 24 -30; de_retab -6 -5 6
de_servi -14 13 -11; de_signa 12 -11 -12; de_sms -19 17 -13; de_souci 19 -22 -17; de_suite -8 -9 10
de_surve 10 -10 -8; de_tele 17 -14 -22; de_telep -26 13 2; de_tonal -23 23 -17; de_trent -10 11 -11
de_vos -10 -7 10; de_vous -1 -12 7; de_wifi 24 -22 -20; debit 29 -24 -29; debit_> 15 -19 -14; debit_d 12 -10 -12
debit_de 7 -7 -5; debit_est 11 -12 -10; debit_et 11 -8 -12; debit_monta 8 -8 -8; debor -7 -5 6; debor_> -7 -5 6
debra 9 -7 -9; debra_ma 9 -7 -9; deced -5 6 -6; deced_> -5 6 -6; decla 11 -11 -7; decla_en 11 -11 -7
decle -10 10 -10; decle_direc -10 10 -10; decod 12 -15 -10; decod_> 12 -11 -12; decod_affic 9 -11 -8
decon 16 -5 -31; decon_> 4 0 -24; decon_a 10 -11 -10; decon_toute 17 -14 -17; decro -14 21 -21; decro_> -6 14 -12
decro_et -11 12 -12; decro_il -5 9 -6; decro_j -6 8 -7; decro_perso -5 5 -5; decro_y -4 5 -5; dect -11 12 -11
dect_ne -11 12 -11; dedan -8 8 -8; dedan_le -8 8 -8; degat -11 -10 11; degat_des -11 -10 11; dehor -16 11 -7
dehor_> -6 7 -3; dehor_de -16 10 -7; deja -7 -9 8; deja_fait -6 -7 7; deja_resol -9 -9 10; deja_trans -1 -1 1
demai -13 -13 14; demai_> -13 -13 14; deman -4 -2 -1; deman_de -9 -10 10; deman_le -14 11 -10; deman_un 5 1 -16
demar 10 -8 -14; demar_> 10 -8 -14; demen -13 -14 14; demen_> -13 -14 14; depan 0 0 -6; depan_> -17 -17 19
depan_ma 10 -7 -10; depan_mon -9 10 -11; depen -8 -7 8; depen_de -8 -7 8; deplo -8 -9 9; deplo_> -8 -9 9
depui 0 -10 2; depui_a 13 -9 -14; depui_ce -2 -15 5; depui_hier -9 -2 8; depui_l 2 4 -21; depui_la -5 -1 -2
depui_le -6 -6 6; depui_mardi -9 9 -9; depui_mon 10 -7 -10; depui_neuf 6 0 -14; depui_plus 5 -5 -5
depui_que 4 2 -11; depui_quinz -5 -5 5; depui_soixa -6 -5 6; depui_tanto 6 -4 -6; depui_trois 0 -14 1; deran 2 -14 0
deran_c 11 -6 -11; deran_pas -17 -13 17; derni -19 -20 20; derni_> -16 -16 17; derni_fois -8 -9 9; derri -9 10 -16
derri_fait -10 10 -15; derri_la 7 -5 -6; des -3 -1 -1; des_appar -9 -8 9; des_appel -16 13 -9; des_coupu -10 10 -9
des_cours 5 -5 -5; des_craqu -4 6 -5; des_des -8 9 -6; des_eaux -11 -10 11; des_gresi -4 5 -4; des_grzz -6 11 -13
des_incom -7 -7 7; des_lilas -12 -11 12; des_mails 10 -10 -9; des_que 5 -5 -8; des_sienn 7 -7 -7; des_video 9 -8 -10
desac -10 10 -10; desac_> -10 10 -10; desol -11 -10 10; desol_mais -11 -10 10; dessu 6 -4 -14; dessu_a 12 -11 -12
dessu_par -5 5 -5; detec -8 8 -8; detec_> -8 8 -8; deux -11 -16 15; deux_> -2 -20 8; deux_ans -5 -2 5
deux_cents -10 -9 10; deux_et -8 -8 8; deux_fois -1 -1 1; deux_megas 12 -11 -12; deux_mille -12 -12 13
deux_minut -6 7 -8; deux_nonan -5 -5 5; deux_ou -8 -7 7; deux_septa -4 -5 6; deux_table -7 -7 7; deux_un -12 -7 10
deuxi -7 -8 8; deuxi_poste -7 -8 8; devoi 8 -4 -9; devoi_sur 8 -4 -9; diabl -10 -9 9; diabl_> -10 -9 9
diffe -8 -9 9; diffe_> -8 -9 9; diffi -7 9 -9; diffi_> -7 9 -9; diop -8 -6 8; diop_> -8 -6 8; dire -15 -10 13
dire_> -15 -9 13; dire_c -5 -7 9; direc -14 15 -17; direc_> -11 12 -14; direc_sur -12 12 -10; dis 8 -6 -8
dis_pas 8 -6 -8; disen -13 13 -11; disen_que -13 13 -11; dista 5 -5 -5; dista_il 5 -5 -5; dit 7 -5 -10
dit_aucun 2 2 -12; dit_d -13 -13 13; dit_de -9 -6 8; dit_papa 7 -5 -6; dit_pas -7 9 -10; dit_qu 12 -12 -11
dit_que -9 10 -9; dit_resea 8 -8 -8; dit_sim -8 9 -9; dit_verif 7 -4 -8; dit_wifi 14 -16 -7; dites 13 -12 -13
dites_donc 8 -7 -8; dites_mon 6 -4 -6; dites_voir 6 -6 -6; dix 0 -21 6; dix_> 8 -6 -8; dix_heure -13 -15 14
dix_huit -5 -5 8; dix_minut 11 -12 -8; dix_neuf -7 -7 8; dix_secon -5 5 -5; dix_sept -7 -6 7; dizai -7 -7 7
dizai_de -7 -7 7; doit -9 -9 9; doit_passe -9 -9 9; donc 0 -11 4; donc_euh -7 -4 8; donc_fabri -6 -6 6
donc_je -2 -6 6; donc_moi 7 -5 -6; donc_mon 8 -7 -8; donc_voila -5 -5 5; donne -14 8 2; donne_est -8 -7 8
donne_mobil -8 16 -20; donne_moi -7 -6 10; donne_plus -7 7 -7; donne_rien -6 7 -4; donne_votre -5 -7 7; dos -6 -7 7
dos_je -6 -7 7; dossi -10 -12 12; dossi_> -13 -8 10; dossi_ouver -5 -5 5; douza -9 -6 8; douza_avec -5 -5 5
douza_d -10 -7 10; douze -9 -8 9; douze_douze -6 -6 6; douze_euh -6 -6 6; douze_treiz -5 -5 6; douze_trent -7 -6 7
du -3 -4 3; du_bas -6 -5 6; du_bruit -9 -10 10; du_burea -4 18 -29; du_cabin 10 -9 -14; du_centr -10 -10 10
du_coup 9 -9 -9; du_du -10 -8 9; du_fax -14 14 -15; du_fixe 7 -8 -6; du_fond 6 -6 -6; du_fouta -5 -5 5
du_magas -7 -8 8; du_monde 8 -8 -8; du_morbi -6 -5 6; du_porta 10 -4 -13; du_rende -5 -6 7; du_rhone -5 -6 6
du_salon -7 7 -7; du_six -5 -5 5; du_techn -6 -6 6; du_telet 6 -5 -7; du_tout -5 -9 6; du_vide -5 5 -5
dupli -12 -11 12; dupli_> -12 -11 12; dupon -14 -15 15; dupon_> -12 -15 15; dupon_et -6 -6 6; duran -6 -7 9
duran_aroba -6 -7 9; dure -5 -5 5; dure_d -5 -5 5; duval -6 -6 6; duval_> -6 -6 6; duval_donc -6 -6 6; e -8 -8 8
e_l -6 -6 6; e_m -6 -6 6; e_r -6 -6 6; eaux -11 -10 11; eaux_> -11 -10 11; echo -14 16 -16; echo_> -12 12 -11
echo_quand -8 8 -7; ecole -10 -11 11; ecole_> -10 -11 11; ecout -10 -1 4; ecout_> -8 8 -9; ecout_je 0 -9 3
ecout_mon -5 6 -6; ecout_pas -6 -6 6; ecran 5 -5 -5; ecran_de 5 -5 -5; ecrit 8 -7 -9; ecrit_pas 8 -7 -9
effec -9 -11 10; effec_> -9 -11 10; elect -6 -7 7; elect_ah -6 -7 7; elle 1 -8 0; elle_a 2 0 -7
elle_clign 10 -6 -13; elle_dit 7 -6 -7; elle_est -8 -9 5; elle_n -5 7 -8; elle_ne 7 -7 -6; elle_peut 8 -4 -9
elle_rame 9 -6 -10; elle_repon 6 -5 -6; elle_s 4 -2 -3; elles -5 5 -5; elles_reste -5 5 -5; elodi -8 -6 7
elodi_march -8 -6 7; embet 3 -8 2; embet_> 3 -8 2; emett -9 9 -9; emett_> -8 9 -8; emett_des -8 9 -6; emma -5 -5 5
emma_under -5 -5 5; emplo -6 -7 7; emplo_sinon -6 -7 7; en 5 -18 3; en_a -12 -8 10; en_ai -15 -10 14
en_breta -9 9 -7; en_caraf 9 -8 -9; en_cinq -5 -5 5; en_coler -11 -8 10; en_conne 7 -5 -7; en_dehor -16 10 -7
en_espag -7 7 -6; en_faisa 5 -5 -5; en_fait -7 -9 9; en_gros 7 -7 -6; en_ligne 14 -13 -13; en_panne -9 0 2
en_passe -15 11 -9; en_plein 8 -6 -8; en_quatr -6 -5 6; en_rade 14 -13 -12; en_relat -6 -6 6; en_resea 7 -7 -6
en_reuni 10 -9 -10; en_rond 9 -8 -9; en_rouge 10 -7 -7; en_serai -10 -10 10; en_telet 7 -4 -7; en_un -8 -5 10
en_vacan -7 7 -6; en_visio 15 -15 -13; en_zone -9 10 -10; encai 5 -5 -5; encai_le 5 -5 -5; encor -14 -15 15
encor_lache -8 -7 8; encor_moi -9 -16 14; encor_une -10 -9 10; enerv -9 -8 8; enerv_> -9 -8 8; enfan -14 -12 14
enfan_> -5 -5 5; enfan_peuve 4 -2 -3; enfan_sont -10 -11 11; enfin -15 -13 15; enfin_oui -10 -7 9
enfin_si -11 -12 12; enlev -7 7 -6; enlev_la -7 7 -6; enorm 11 -10 -12; enorm_quand 9 -8 -10; enorm_sur 6 -6 -6
enreg 15 -15 -11; enreg_n 15 -15 -11; enten -12 19 -23; enten_comme -10 8 -8; enten_des -5 7 -6; enten_juste -8 9 -6
enten_mais -15 12 -8; enten_mal -7 8 -9; enten_mutue -9 10 -12; enten_pas -3 7 -19; enten_perso -3 6 -4
enten_plus -7 7 -6; enten_rien -7 9 -8; enten_tres -12 -15 14; enten_un -12 12 -11; entra -13 13 -7; entra_> -7 7 -6
entra_de -5 6 -1; entra_ne -9 9 -6; entre -7 -8 8; entre_> -9 -9 9; entre_aussi -9 -8 9; entre_c 8 -7 -8
entre_deux -8 -8 8; entre_ne -6 6 -5; envoi -8 7 -6; envoi_ils -8 7 -6; envoy 2 1 -11; envoy_de -15 11 -8
envoy_des 10 -10 -9; envoy_mon -8 -8 8; envoy_une 9 -7 -9; enzo -6 -5 6; enzo_deux -6 -5 6; epous 6 -4 -6
epous_et 6 -4 -6; erreu 9 -11 -8; erreu_> 9 -11 -8; escar 12 -10 -12; escar_> 12 -10 -12; escro -10 -9 10
escro_> -10 -9 10; espag -7 7 -6; espag_et -7 7 -6; essai 9 -7 -9; essai_d 9 -7 -9; esse -9 9 -5; esse_aime -9 9 -5
esse_sur -9 9 -5; est -5 -5 4; est_07 -7 -8 8; est_a -13 -15 15; est_abuse -11 -14 13; est_arriv 7 -6 -6
est_au -15 -2 5; est_aux 8 -7 -8; est_avec -13 -9 13; est_bien -2 -7 6; est_bloqu -14 15 -14; est_bon -14 -14 14
est_c -7 -4 8; est_ca -12 -12 12; est_casse 1 -13 2; est_catas 7 -6 -8; est_ce -16 -10 14; est_celui -10 -11 11
est_chelo -7 -6 7; est_compl -2 -12 6; est_corre -9 -10 9; est_coupe -6 11 -20; est_dans -10 -11 10
est_deced -5 6 -6; est_decon 14 -14 -14; est_deja -9 -9 10; est_derri -10 10 -15; est_diffe -8 -9 9
est_diffi -7 9 -9; est_dix -13 -16 14; est_du -5 -5 5; est_duval -6 -6 6; est_elle 12 -8 -12; est_embet 5 -5 -5
est_en -2 -2 -3; est_encor -9 -16 14; est_enorm 6 -6 -6; est_etein 13 -11 -14; est_fait -19 -18 18
est_honte -9 -8 9; est_hors 11 -11 -7; est_hs 0 6 -15; est_inadm -9 -12 11; est_infer -6 11 -13; est_injoi -7 6 -6
est_insta 8 -6 -8; est_inter 28 -26 -22; est_intol -11 -15 13; est_juste -14 18 -17; est_karim -7 -8 7
est_l 11 -20 -8; est_la 20 -20 -16; est_le -11 23 -25; est_lente -11 11 -10; est_les -8 9 -10; est_long -11 -15 14
est_ma -22 2 7; est_madam 3 -10 1; est_marce -9 -10 10; est_mauva -6 7 -8; est_moi -9 -13 12; est_mon -13 2 0
est_mort -3 -2 1; est_morte 8 -7 -10; est_muet -11 12 -14; est_nadia -5 -6 6; est_ni -10 -7 8; est_noire -8 -7 8
est_parei 6 -4 -6; est_parti 8 -18 -2; est_pas -4 5 -7; est_passe 11 -11 -9; est_pixel 11 -9 -13
est_plein -11 13 -13; est_plus -17 20 -16; est_plusi -10 -9 9; est_pluto 17 -19 -14; est_possi -8 -9 9
est_pour -5 -1 1; est_quand -12 12 -12; est_que 12 -11 -12; est_quoi -7 -9 9; est_rappo 12 -12 -12
est_regle -10 -8 10; est_ridic 11 -12 -9; est_rouge -12 -23 13; est_scand -6 -8 9; est_seule -7 9 -11
est_sur -11 -13 11; est_tombe 8 -15 -4; est_toujo -13 -1 5; est_tous 9 -8 -9; est_tout -18 -17 20; est_toute 8 -8 -8
est_tres 17 -14 -15; est_trop 7 -7 -6; est_un -13 -14 19; est_une -9 -10 10; est_urgen 8 -7 -8; est_vrai -15 -12 13
est_vraim 11 -8 -12; et -11 -23 20; et_3 -8 -9 8; et_apres -2 -6 6; et_c 8 6 -19; et_ca 15 4 -27; et_ce 6 -4 -6
et_depui -1 3 -9; et_deux -7 -7 7; et_du 9 -9 -9; et_et -7 -7 7; et_fils -6 -6 6; et_il -7 9 -10
et_inter -18 -14 17; et_j 11 -1 -18; et_je -7 8 -8; et_la -17 -22 19; et_le -11 -38 17; et_les -5 5 -5
et_lui -5 -5 5; et_ma -5 7 -7; et_maint 8 -6 -8; et_mes 4 -2 -3; et_mobil -17 -15 16; et_ne -9 9 -12
et_nous 6 -5 -6; et_on -3 4 -4; et_pourt 7 -5 -6; et_puis 4 2 -12; et_quatr -8 -8 8; et_rien 17 -8 -18
et_toute 5 -5 -5; et_un -5 -5 6; et_y 6 -6 -6; etage 0 -13 3; etage_> 0 -13 3; etage_il 14 -10 -11; etais -11 3 -3
etais_au -10 8 -8; etais_chez -5 -6 6; etait 4 2 -12; etait_etein 6 -4 -6; etait_marqu -5 7 -8; ete -9 11 -12
ete_arrac 9 -9 -7; ete_coupe -2 4 -11; ete_porte -9 8 -8; ete_suspe -7 6 -5; ete_vole -6 6 -5; etein 17 -8 -20
etein_> 19 -17 -17; etein_et 6 -4 -6; etein_rallu -7 7 -6; etes -10 -10 11; etes_des -7 -7 7; etes_pas -8 -8 8
etes_une -7 -6 8; ether 12 -12 -11; ether_> 12 -12 -11; etran -12 12 -12; etran_> -12 12 -12; etre -5 -5 7
etre_humai -5 -5 7; etude 5 -5 -5; etude_a 5 -5 -5; eu -8 -8 8; eu_besoi -5 -5 5; eu_de -5 -5 5; euh -12 -21 18
euh_> -13 -11 13; euh_allo -7 -4 8; euh_alors -5 -7 9; euh_anne -8 -8 8; euh_atten -9 -7 8; euh_ben -9 -12 9
euh_c 13 -11 -13; euh_donc -5 -5 5; euh_euh -12 -11 12; euh_je -9 -7 8; euh_oui -12 -11 12; euh_voila 12 -8 -12
eva -10 -10 10; eva_rossi -10 -10 10; evide -15 -11 15; evide_> -10 -11 10; evide_madam -9 -9 9; exact -9 -9 9
exact_> -9 -9 9; excus 15 -6 -15; excus_moi 15 -6 -15; exist -11 12 -14; exist_pas -11 12 -14; expli -8 -9 9
expli_> -9 -9 9; expli_hier 6 -4 -6; expli_tout -11 -6 10; expli_y -4 -5 7; fabri -6 -6 6; fabri_c -6 -6 6
fabri_duval -6 -6 6; faceb 15 -13 -18; faceb_march 15 -13 -18; facte 11 -11 -9; facte_est 11 -11 -9
factu -17 -22 21; factu_> -17 -22 21; faibl 6 -1 -12; faibl_> -2 5 -11; faibl_a 7 -6 -8; faire -4 0 -8
faire_> -12 -13 12; faire_d -5 6 -5; faire_du 6 -5 -7; faire_le -5 -5 5; faire_march -9 16 -18; faire_mes 10 -10 -8
faire_ses 8 -4 -9; fais 7 -6 -8; fais_meme 7 -6 -8; faisa 5 -5 -5; faisa_les 5 -5 -5; fait -12 -3 9; fait_> -11 -3 9
fait_beau -8 -8 8; fait_bip -7 7 -7; fait_c -13 -13 13; fait_ca -6 -7 7; fait_comme -7 -7 7; fait_depui 6 -6 -6
fait_des -1 9 -15; fait_je -7 7 -6; fait_longt -9 -8 9; fait_mon 5 -5 -5; fait_non -6 -5 6; fait_plus -14 15 -12
fait_que 11 -9 -12; fait_saute -6 -6 6; fait_ses 5 -5 -5; fait_tombe -8 9 -9; fait_un 14 -11 -15; fait_une -7 -8 8
faite -8 9 -10; faite_> -8 9 -10; famil -6 -6 6; famil_c -6 -6 6; fanny -7 -6 8; fanny_point -7 -6 8; faudr -8 0 3
faudr_activ -5 5 -5; faudr_parle -5 -5 5; faut -14 -3 5; faut_bloqu -6 6 -5; faut_que -10 -9 10; faute -10 -14 13
faute_> -10 -14 13; fax -14 14 -15; fax_ne -14 14 -15; femme -10 8 1; femme_donc -2 -6 6; femme_ne -10 10 -5
ferme 10 -11 -7; ferme_la 10 -11 -7; feu -19 -10 11; feu_> -19 -10 11; fibre 36 -28 -32; fibre_> 20 -17 -18
fibre_a 10 -9 -10; fibre_au 9 -7 -9; fibre_dans 10 -6 -8; fibre_elle 17 -10 -17; fibre_est 18 -18 -16
fibre_et 10 -6 -11; fibre_la 8 -7 -8; fibre_ne 5 -5 -3; fibre_profe 7 -4 -6; fibre_sur 6 -5 -6; fige 7 -7 -5
fige_sur 7 -7 -5; figur -5 5 -5; figur_vous -5 5 -5; fil -4 8 -14; fil_avec 8 -8 -5; fil_ca -8 8 -8; fil_de 9 -9 -7
fil_est 7 -5 -6; fil_n -15 13 -6; fil_ne -11 12 -13; fil_quand -7 7 -7; fille -15 6 -5; fille_> -9 10 -9
fille_elle -11 11 -11; fille_qui -3 -9 7; film 15 -15 -14; film_> 10 -11 -10; film_avec 6 -4 -6; fils 2 -15 4
fils_> -10 -11 10; fils_a 14 -10 -11; fils_fait 5 -5 -5; fils_peut 7 -7 -6; fils_point -6 -6 6; fils_sur 10 -9 -8
fin -13 -9 13; fin_> -13 -9 13; fixe -26 33 -32; fixe_> -21 20 -14; fixe_ca 13 -14 -9; fixe_de 7 -8 -6
fixe_est -21 22 -22; fixe_gresi -6 7 -7; fixe_lui 8 -8 -8; fixe_march -18 18 -17; fixe_ne -13 13 -8
fixe_quand -5 9 -6; fixe_qui -12 12 -11; fixe_sonne -5 6 -5; fixe_zero -7 7 -6; flott -7 7 -7; flott_mobil -7 7 -7
fois -10 -1 4; fois_> -4 -7 4; fois_c -7 -9 8; fois_que -4 4 -7; fonct -5 -5 2; fonct_> 8 -8 -8; fonct_c -16 18 -18
fonct_mais 8 -3 -13; fonct_ni -10 -12 11; fonct_pas -7 -9 8; fonct_plus -8 -3 4; fonct_tres 12 -13 -12
fond -4 13 -15; fond_> 6 -6 -6; fond_d -10 8 -8; fond_perma -10 12 -12; fond_sur -7 7 -7; fondu 6 -6 -8
fondu_je 6 -6 -8; forfa -17 16 -14; forfa_> -11 11 -11; forfa_mobil -9 12 -15; forfa_ne -10 13 -17; fort -5 -5 5
fort_> -5 -5 5; fortn 8 -7 -8; fortn_j 7 -6 -7; fortn_la 9 -6 -10; fourn -6 -6 7; fourn_je -6 -6 7; fouta -9 -11 10
fouta_de -9 -11 10; foute -7 -7 7; foute_de -7 -7 7; fr -11 -11 13; fr_> -11 -11 12; fr_comme -5 -6 6; frais 8 -7 -8
frais_> 8 -7 -8; franc -5 -5 5; franc_je -5 -5 5; free -6 -6 7; free_point -6 -6 7; frere 13 -13 -13
frere_ca 7 -6 -7; frere_plus 12 -11 -13; fritu -12 13 -15; fritu_sur -12 13 -15; furie -12 -11 12
furie_> -12 -11 12; g -6 -6 6; g_a -6 -6 6; galer 7 -7 -7; galer_je 7 -7 -7; gamin -8 9 -9; gamin_a -8 9 -9
garan -6 -5 6; garan_de -6 -5 6; garci -7 -7 7; garci_arrob -7 -7 7; gars -6 -5 6; gars_> -6 -5 6; gauti -6 -6 6
gauti_sans -6 -6 6; gener 8 -7 -8; gener_d 8 -7 -8; gens -12 13 -11; gens_me -11 12 -12; gens_ne -2 3 -1
gens_qui -5 5 -5; gens_tombe -6 6 -5; gmail -5 -16 12; gmail_> -16 -10 14; gmail_ne 11 -9 -14
gmail_point -11 -10 13; goff -8 -7 8; goff_a -8 -7 8; googl 11 -15 -10; googl_> 11 -15 -10; grave -8 -12 9
grave_> -8 -12 9; gresi -20 20 -17; gresi_> -11 11 -6; gresi_depui -6 7 -7; gresi_horri -9 9 -9
gresi_telle -10 10 -4; grill 13 -14 -11; grill_> 14 -13 -15; grill_avec 7 -8 -7; gros 7 -7 -6; gros_je 7 -7 -6
grzz -6 11 -13; grzz_dans -6 11 -13; grzz_grzz -6 11 -13; gsm -23 23 -20; gsm_dit -10 10 -10; gsm_n -10 10 -9
gsm_ne -5 5 -5; gsm_sans -9 9 -9; gueri -6 -5 6; gueri_du -6 -5 6; gueul -16 -18 18; gueul_> -16 -16 16
gueul_votre -5 -5 5; h -6 -6 6; h_g -6 -6 6; habit -11 -8 10; habit_> -9 -7 7; habit_au -5 -5 5; hache -12 17 -17
hache_> -12 17 -17; hamon -7 -8 8; hamon_respo -7 -8 8; hein -6 -5 6; hein_danie -6 -5 6; helas -9 -10 9
helas_> -9 -10 9; heure -14 -3 8; heure_> -6 -16 9; heure_que -18 18 -17; hier -8 -12 8; hier_> -1 1 0
hier_apres -9 -9 9; hier_soir -3 -17 4; honte -10 -10 11; honte_> -10 -10 11; horri -9 9 -9; horri_sur -9 9 -9
hors 7 -19 4; hors_de -11 -9 10; hors_ligne 13 -15 -7; hotel 7 -7 -6; hotel_est 7 -7 -6; hotma -9 -9 10
hotma_mais -5 -6 6; hotma_point -5 -5 5; hs 0 6 -15; hs_> -1 7 -14; hs_chez 8 -6 -7; hui -8 -8 8; hui_> -8 -8 8
huit 0 -12 3; huit_> -5 -5 8; huit_cents 8 -6 -8; huit_chez -6 -5 6; huit_non -7 -6 7; huit_quara -6 -7 7
huit_quatr -6 -5 6; huita -4 -5 6; huita_et -4 -5 6; humai -13 -13 13; humai_> -13 -13 13; humai_s -5 -5 7
i -7 -7 7; i_d -6 -7 7; i_e -6 -6 6; ici -5 -5 5; ici_> -5 -5 5; idee -10 -11 10; idee_> -10 -11 10; ident 8 -8 -8
ident_> 8 -8 -8; il -5 -2 1; il_a -3 4 -9; il_accro 16 -16 -5; il_capte -9 11 -12; il_dit 1 5 -13; il_est 6 -2 -9
il_fait -8 -8 8; il_faudr -5 -5 5; il_faut -14 -3 5; il_lui -5 -5 5; il_march 6 -6 -6; il_me -2 12 -19; il_n -5 -4 4
il_passe 15 -16 -9; il_perd 5 -5 -5; il_pleut -10 -11 10; il_s 9 -9 -8; il_tourn 9 -8 -9; il_va 11 -9 -11
il_vient 9 -9 -8; il_voit 8 -8 -3; il_voula -1 -1 1; il_vous -10 -9 11; il_y -12 12 -11; ils 0 6 -17
ils_arriv -8 7 -6; ils_m -8 9 -10; ils_nous -6 6 -5; ils_ont 5 -5 -5; ils_parte 9 -8 -10; image 7 -7 -5
image_se 7 -7 -5; immeu 8 -8 -8; immeu_> 10 -6 -8; immeu_n 7 -7 -6; immob -9 -10 10; immob_> -9 -10 10
impec -11 12 -14; impec_mais -11 12 -14; impos 14 -11 -15; impos_d 10 -11 -9; impos_de 10 -9 -11; impri 12 -12 -8
impri_trouv 8 -8 -6; impri_wifi 11 -11 -7; inacc 10 -7 -10; inacc_au 10 -7 -10; inact -5 5 -5; inact_> -5 5 -5
inadm -9 -12 11; inadm_> -9 -12 11; incom -7 -7 7; incom_> -7 -7 7; infer -6 11 -13; infer_> -6 11 -13; info -6 -6 6
info_aroba -6 -6 6; infor 0 -15 8; infor_> -11 -11 11; infor_a -9 -10 9; infor_du 10 -9 -14; injoi -7 6 -6
injoi_> -7 6 -6; insta 14 -10 -13; insta_> 11 -10 -9; insta_ben 5 -5 -5; insta_je 8 -6 -8; inter 37 -27 -25
inter_> 18 -32 -6; inter_a 7 -6 -7; inter_alors 8 -8 -8; inter_c -4 9 -15; inter_ca -6 15 -28; inter_chez 13 -9 -14
inter_dans 14 -12 -15; inter_depui 23 -17 -23; inter_dessu 12 -11 -12; inter_du 7 -6 -4; inter_est 23 -20 -21
inter_et -19 -23 23; inter_etait 6 -4 -6; inter_il 11 -10 -11; inter_impec -11 12 -14; inter_je -8 9 -10
inter_m -18 16 -10; inter_mais -10 10 -15; inter_malgr 9 -6 -9; inter_march 15 -8 -30; inter_ne 8 -5 -11
inter_ni 11 -11 -10; inter_nicke -8 8 -7; inter_non 1 4 -16; inter_on -14 13 -12; inter_que 17 -19 -14
inter_qui 18 -26 -12; inter_se 7 -6 -6; inter_sont -9 -9 9; inter_sur 8 -7 -9; inter_tout -9 -9 9
inter_toute 7 -4 -6; inter_une 14 -13 -14; intol -11 -15 13; intol_> -11 -15 13; ip -9 11 -12; ip_du -9 11 -12
ipbx -7 7 -6; ipbx_ne -7 7 -6; iphon -10 11 -11; iphon_> -9 9 -8; iphon_affic -10 10 -6; iphon_et -8 9 -9
iphon_n 12 -12 -7; ira -6 -6 6; ira_bien -6 -6 6; j -6 2 -2; j_ai -3 -5 -1; j_aimer -7 -7 7; j_appel -6 -9 6
j_arriv 9 -8 -15; j_atten -8 -12 11; j_avais 8 -6 -8; j_en -18 -16 18; j_enten -11 15 -17; j_envoi -8 7 -6
j_essai 9 -7 -9; j_etais -11 3 -3; j_habit -5 -5 5; j_p -4 -4 7; j_voudr -9 -8 10; j_y -5 -2 5; jamai -7 -4 4
jamai_> 6 -6 -6; jamai_avec -6 -4 6; jamai_chez -8 -10 9; jamai_de -9 10 -10; jamai_eu -5 -5 5; jamai_voulu -6 -7 7
jamai_vu -9 -8 9; jardi 12 -11 -12; jardi_> 12 -11 -12; je -9 -7 8; je_capte 10 -12 -8; je_cherc -17 -14 15
je_compo -7 7 -7; je_compr -7 -5 6; je_crois 7 -3 -12; je_decro -13 20 -21; je_euh -9 -7 8; je_fais 7 -6 -8
je_ferme 10 -11 -7; je_l -20 15 -8; je_lance 10 -11 -10; je_le -7 7 -7; je_les -2 3 -1; je_m -12 -21 20
je_me -14 -10 12; je_melan -2 -6 6; je_n -1 5 -13; je_ne -6 -8 4; je_paie 8 -4 -8; je_parla -10 -11 10
je_parle -9 11 -11; je_passe -8 8 -8; je_paye -7 -9 8; je_perds 11 -11 -11; je_pete -10 -10 10; je_peux 0 6 -14
je_prefe -13 -11 13; je_prend -8 -8 9; je_recoi 1 3 -21; je_redem -10 -9 10; je_regar 9 -8 -10; je_rigol -12 -12 12
je_sais -16 -11 14; je_souha -6 -6 6; je_suis -5 -16 10; je_telep -18 19 -18; je_trava 8 -6 -8; je_vais -12 -12 13
je_veux -20 1 5; je_vois 7 -7 -6; je_voudr -2 -9 3; je_vous 9 -17 1; jean -8 -12 11; jean_dupon -8 -9 9
jean_point -7 -6 7; jeux 9 -9 -7; jeux_en 9 -9 -7; joind -23 23 -19; joind_> -12 12 -15; joind_les -6 6 -5
joind_ma -12 12 -10; joind_mes -10 10 -8; joind_sur -8 8 -1; joint 11 -12 -9; joint_> 8 -8 -7; joint_ca 9 -7 -9
joli -6 -5 6; joli_accen -6 -5 6; jouer 13 -11 -12; jouer_> 7 -7 -7; jouer_a 7 -7 -6; jouer_en 7 -7 -6
jours 0 -14 1; jours_> -11 -11 11; jours_j 17 -8 -18; jsp -8 9 -8; jsp_pourq -8 9 -8; julie -12 -16 16
julie_carpe -9 -11 11; julie_point -7 -6 7; jusqu -5 -5 5; jusqu_ici -5 -5 5; juste -15 19 -18; juste_bip -8 9 -6
juste_le -11 11 -9; juste_pour -14 13 -12; juste_que -12 12 -9; k -6 -6 6; k_a -6 -6 6; karim -8 -11 9
karim_belka -6 -6 6; karim_benal -7 -8 7; l 10 -10 -11; l_accue -7 -8 8; l_adais 7 -7 -5; l_adsl 17 -14 -17
l_agenc 7 -7 -8; l_ai -13 8 -5; l_alarm -6 6 -5; l_an -8 -8 8; l_anten 13 -11 -13; l_appar -10 -10 11
l_arret 7 -4 -6; l_autre -10 -11 11; l_echo -8 8 -7; l_ecole -10 -11 11; l_ecout -8 8 -9; l_ecran 5 -5 -5
l_enten -15 12 -8; l_entre 1 3 -12; l_etage 9 -7 -9; l_etran -12 12 -12; l_hotel 7 -7 -6; l_image 7 -7 -5
l_immeu 8 -8 -8; l_impri 8 -8 -6; l_inter 14 2 -23; l_ipbx -7 7 -6; l_k -6 -6 6; l_opera 7 -5 -6; l_orage 6 2 -13
l_ordin 17 -17 -13; l_un -9 -10 10; l_wifi 9 -8 -8; la 2 -7 -3; la_4g -20 21 -22; la_5g -13 13 -12; la_> -18 -19 20
la_banqu 6 -6 -6; la_base -15 13 -6; la_boite -10 11 -20; la_bouti 9 -8 -10; la_box 5 -18 -1; la_caiss 15 -15 -11
la_campa 8 -8 -8; la_carte -8 9 -9; la_casqu -10 -7 10; la_centr -6 6 -5; la_chamb 10 -11 -7; la_conne 25 -17 -24
la_conso 7 -7 -6; la_coupu -3 -11 6; la_cuisi -10 -9 10; la_derni -8 -9 9; la_dessu -5 5 -5; la_factu -10 -15 12
la_fibre 29 -24 -25; la_fin -13 -9 13; la_flott -7 7 -7; la_franc -5 -5 5; la_fritu -12 13 -15; la_galer 7 -7 -7
la_il 12 -12 -12; la_l 13 -11 -13; la_la 16 -9 -16; la_laten 6 -6 -6; la_le -10 -9 10; la_ligne -29 27 -19
la_liste 8 -7 -8; la_live 8 -4 -8; la_machi -6 -6 6; la_mairi -8 -6 7; la_maiso 12 -1 -17; la_marqu -8 -9 9
la_meme -11 -8 9; la_messa -7 7 -6; la_miser 13 -14 -9; la_moind -7 -12 9; la_nuit -6 -7 7; la_page 10 -10 -11
la_peine -10 -7 8; la_perso -11 -6 10; la_petit 10 -7 -11; la_pluie -6 7 -7; la_porta -8 9 -10; la_porte 10 -11 -7
la_premi -12 -18 17; la_rage -8 -7 7; la_rue 9 -8 -9; la_secre -11 11 -9; la_semai -5 -5 5; la_sim -7 7 -6
la_socie -12 -13 13; la_sonne -12 16 -24; la_table 10 -9 -12; la_tele 26 -23 -25; la_telep -19 20 -19
la_telev 11 -10 -6; la_tempe 6 -6 -6; la_toile 11 -11 -9; la_voisi 2 1 -8; la_voix -14 14 -13; la_wifi 21 -20 -20
lache 0 -8 2; lache_> 0 -8 2; lag 13 -11 -14; lag_> 9 -9 -7; lag_de 11 -11 -11; laiss -17 -13 15
laiss_tombe -12 -9 11; laiss_un -10 -7 9; lambe -14 -14 14; lambe_> -14 -14 14; lamen -9 -8 9; lamen_c -9 -8 9
lance 10 -11 -10; lance_un 10 -11 -10; laten 6 -6 -6; laten_est 6 -6 -6; laver -6 -6 6; laver_qui -6 -6 6
le 3 -8 -1; le_boiti 13 -10 -13; le_bol -8 -8 8; le_burea -21 -17 20; le_c 13 -11 -13; le_cable 17 -12 -18
le_caiss 5 -5 -5; le_cas -13 -19 17; le_chale -8 9 -15; le_chat -11 -13 11; le_chien -10 -9 10; le_code -14 11 -10
le_combi -18 19 -19; le_commu -8 -9 9; le_contr -9 -8 9; le_coura -6 -6 6; le_courr -6 -7 7; le_debit 13 -12 -13
le_decod 12 -15 -10; le_decro -7 7 -7; le_dire -10 -8 9; le_facte 11 -11 -9; le_feu -19 -10 11; le_fil 7 -5 -10
le_fixe -16 21 -25; le_goff -8 -7 8; le_jardi 12 -11 -12; le_le -6 -5 6; le_lien 6 -5 -6; le_magas -8 8 -8
le_meme -19 -18 23; le_mobil -5 6 -14; le_modem 14 -11 -17; le_monde -11 -8 10; le_netfl 10 -6 -10; le_nom -6 -6 6
le_numer -7 6 -6; le_papie -5 7 -8; le_passa -6 -6 6; le_petit 7 -4 -6; le_placa -10 -11 10; le_point -5 -5 5
le_porta -11 11 -11; le_poste -11 11 -9; le_preno -6 -6 6; le_profe 5 -5 -5; le_redem 9 -6 -9; le_renvo -11 13 -15
le_repet 8 -7 -9; le_repon -12 12 -12; le_resea 12 -9 -16; le_respo -8 -7 8; le_route 14 -12 -14
le_salon -10 -13 12; le_serve 6 -6 -6; le_servi -6 -6 6; le_signa 7 -7 -6; le_silen -11 14 -15; le_site 10 -11 -9
le_souci -9 -7 7; le_stand -13 13 -10; le_suppo -7 -10 8; le_techn -5 -15 10; le_telep -9 6 -2; le_temps 8 -13 -7
le_termi 12 -12 -10; le_toit -8 -15 9; le_vide -6 10 -11; le_villa -9 9 -7; le_voyan 16 -11 -17; le_vpn 16 -12 -17
le_web 10 -7 -10; le_wifi 30 -19 -31; le_zero -6 -5 6; lent 16 -12 -15; lent_dans 14 -10 -15; lent_les 7 -7 -5
lente -1 7 -15; lente_> -2 7 -14; lente_chez 8 -8 -8; les -2 3 -10; les_appel -21 23 -21; les_bouch -5 -6 6
les_caiss 6 -6 -6; les_camer 13 -12 -22; les_chamb 13 -12 -4; les_cinq 10 -10 -6; les_clien 0 4 -8
les_codes -8 8 -7; les_commu -10 10 -9; les_deux -9 -9 9; les_dix 8 -9 -6; les_enfan -10 -11 11; les_esse -9 9 -5
les_gens -12 13 -11; les_heure 13 -10 -14; les_jeux 9 -9 -7; les_ligne -7 7 -9; les_mails 6 -6 -6; les_messa -9 9 -8
les_ouvri 6 -3 -6; les_pages 9 -9 -8; les_petit -5 -5 5; les_plomb -10 -10 10; les_poste -7 11 -11
les_robot -6 -5 6; les_sms -16 15 -11; les_techn -10 -7 9; les_telec 9 -9 -9; les_texto -11 12 -13
les_trava 5 -5 -5; les_video 14 -12 -16; les_visio 6 -6 -6; liais 7 -4 -6; liais_fibre 7 -4 -6; lien 11 -7 -13
lien_sdsl 9 -9 -8; lien_wan 6 -5 -6; ligne -9 25 -36; ligne_> 5 2 -17; ligne_a -14 14 -16; ligne_c -6 6 -5
ligne_ca 11 -10 -11; ligne_de 12 -7 -16; ligne_du -12 12 -12; ligne_est -14 14 -12; ligne_et 5 -5 -5
ligne_fixe -18 18 -11; ligne_gresi -12 12 -5; ligne_mobil -7 6 -5; ligne_on -7 7 -6; ligne_telep -11 13 -15
lilas -12 -11 12; lilas_> -9 -9 9; lilas_soixa -5 -5 5; liste 8 -7 -8; liste_> 8 -7 -8; live 1 -6 2
live_box 8 -4 -8; live_point -5 -6 6; long -11 -15 14; long_> -11 -15 14; longs 9 -9 -9; longs_> 9 -9 -9
longt -9 -8 9; longt_que -9 -8 9; lucie -5 -5 5; lucie_tiret -5 -5 5; lui 4 -11 0; lui_a -5 -5 5; lui_fonct 8 -8 -8
lui_il 0 -5 4; lumie 14 -11 -14; lumie_> 8 -8 -8; lumie_de 5 -5 -5; lumie_elle 8 -4 -9; lumie_qui 6 -6 -6
lundi -9 -9 9; lundi_derni -9 -9 9; lunet -9 -6 8; lunet_> -9 -6 8; lyon -10 -9 10; lyon_> -9 -9 9
lyon_point -6 -6 7; m -15 -4 9; m_a -6 -20 18; m_affic 5 -2 -10; m_aider -6 -6 6; m_appel -14 12 -8; m_assoi -6 -7 7
m_avez -8 -7 8; m_c -6 -7 9; m_ecout -6 -6 6; m_enerv -9 -8 8; m_enten 2 6 -19; m_servi -6 -6 6; m_y -6 -7 7
ma 3 7 -19; ma_boite 9 -9 -6; ma_box 21 -14 -23; ma_carte -15 17 -14; ma_chamb 1 2 -13; ma_colle -13 -12 12
ma_conne 16 -14 -17; ma_conso 11 -12 -7; ma_factu -10 -16 15; ma_femme -10 8 1; ma_fibre 9 -7 -9; ma_fille -15 6 -5
ma_gueul -7 -7 7; ma_ligne -14 22 -26; ma_mere -13 7 2; ma_messa -9 14 -18; ma_nouve -6 7 -9; ma_prise 8 -8 -8
ma_sim -11 11 -9; ma_soeur -12 12 -9; ma_switc 7 -7 -6; ma_table 12 -13 -8; ma_voisi -5 -5 5; machi -16 -20 20
machi_> -12 -13 13; machi_a -6 -6 6; machi_je -7 -8 8; machi_passe -12 -10 13; madam -12 -6 6; madam_> -9 -9 9
madam_bonjo -7 7 -7; madam_lambe -8 -7 7; madam_perri 11 -8 -11; magas -4 -1 1; magas_> -10 1 4; magas_les 6 -6 -6
mail 9 -9 -6; mail_> 9 -9 -6; mails 20 -20 -17; mails_> 13 -12 -15; mails_au 6 -5 -7; mails_ils 9 -8 -10
maint 2 -11 -2; maint_c -5 -6 6; maint_j 8 -6 -8; mairi -8 -6 7; mairi_> -8 -6 7; mais -2 8 -14; mais_alors -7 7 -6
mais_bien -12 -10 11; mais_c 3 -12 2; mais_chez 7 -6 -6; mais_il 14 -14 -6; mais_inter 24 -23 -24; mais_j -5 -6 6
mais_je 1 1 -18; mais_le -12 14 -22; mais_les 9 -9 -9; mais_mes -8 9 -8; mais_moi -22 9 -3; mais_non -12 -10 11
mais_oui -8 -9 8; mais_pas -23 21 -13; mais_perso -6 9 -11; mais_pour 13 -14 -9; mais_quand -5 5 -5
mais_quel -8 -7 8; mais_y 7 -7 -7; maiso 8 3 -18; maiso_> -7 11 -12; maiso_alors 8 -8 -3; maiso_est 14 -14 -17
maiso_et 8 -6 -8; maiso_il -9 10 -11; maiso_que 6 -3 -6; maiso_y 12 -11 -12; mal -14 7 1; mal_> -9 1 3
mal_au -6 -7 7; mal_mes -7 8 -9; malad 8 -7 -8; malad_> 7 -6 -7; malad_sur 9 -6 -10; malgr 9 -6 -9; malgr_le 9 -6 -9
mamad -8 -6 8; mamad_diop -8 -6 8; mange -11 -8 10; mange_> -11 -8 10; marc -5 -5 5; marc_d -5 -5 5; marce -9 -10 10
marce_tremb -9 -10 10; march -8 -6 7; march_> -11 -7 7; march_de -8 -6 7; march_depui -12 -10 11
march_jamai -6 -4 6; march_mon -9 16 -18; march_nicke -12 12 -9; march_pas 2 3 -18; march_plus -1 -6 1
mardi -9 9 -9; mardi_une -9 9 -9; mari 8 -21 -2; mari_dit 7 -7 -6; mari_qui -12 -10 11; mari_vu 12 -11 -12
marie -5 -4 8; marie_tiret -5 -4 8; mariu -5 -6 6; mariu_treiz -5 -6 6; marqu -13 1 2; marqu_sorti -8 -9 9
marqu_sur -5 7 -8; marre -5 -5 5; marre_de -5 -5 5; marse -13 -14 13; marse_> -13 -14 13; marti -14 -14 14
marti_> -12 -12 12; marti_aroba -5 -5 5; marti_chez -8 -8 11; marti_non -7 -7 7; marti_point -7 -5 7; matin 1 -16 2
matin_> 0 -16 3; matin_a 15 -9 -16; matin_c 6 -4 -6; mauva -6 7 -8; mauva_on -6 7 -8; me -6 -4 0; me_bloqu 9 -8 -10
me_branc 11 -11 -9; me_conne 20 -17 -17; me_deman -1 11 -20; me_deran -17 -13 17; me_disen -12 11 -10
me_dit -2 7 -11; me_faudr -5 5 -5; me_joind -18 18 -16; me_lache 8 -6 -8; me_passe -9 -10 10; me_prene -9 -9 9
me_repet -7 -6 6; me_saoul -6 -5 6; me_souvi -14 -10 12; me_telep -7 13 -18; me_trans -10 -7 8; megas 13 -11 -14
megas_> 7 -6 -8; megas_alors 7 -5 -7; megas_et 8 -6 -8; mehdi -6 -8 7; mehdi_bouzi -6 -7 7; mehdi_tiret -5 -5 5
melan -2 -6 6; melan_toujo -2 -6 6; meme -4 -8 5; meme_> -16 -11 18; meme_chose -7 -6 6; meme_depui -6 -5 6
meme_dossi -10 -8 10; meme_n 9 -9 -10; meme_panne -8 -9 9; meme_pas 7 -6 -8; meme_pour -7 9 -9
meme_probl -15 -15 17; merci -10 -7 9; merci_> -6 -5 6; merci_je -5 -5 5; merde -10 -9 11; merde_> -7 -9 9
merde_ca -6 -4 6; mere -13 7 2; mere_> -12 12 -10; mere_est -7 9 -11; mere_qui -13 -13 13; mes 6 1 -17
mes_appar 7 -6 -3; mes_appel -19 23 -21; mes_camer 10 -10 -8; mes_clien -12 9 -7; mes_colle -8 8 -7
mes_corre -7 8 -9; mes_courr 11 -8 -11; mes_decla 11 -11 -7; mes_lunet -9 -6 8; mes_mails 17 -17 -14
mes_papie -11 -12 12; mes_petit 4 -2 -3; mes_piece 8 -8 -7; mes_potes -8 9 -10; mes_sms -19 15 -8
mes_texto -17 16 -9; mes_virem 6 -6 -6; mes_visio 13 -12 -14; messa -13 18 -19; messa_> -12 12 -10
messa_ne -13 13 -14; messa_sur 6 -5 -5; messa_vocal -8 8 -9; mette -6 -6 6; mette_moi -6 -6 6; mettr 4 -7 0
mettr_> -6 -7 7; mettr_sur 5 -5 -5; micro 10 -10 -10; micro_coupu 10 -10 -10; midi -9 -9 9; midi_> -9 -9 9
mieux -7 -7 7; mieux_parle -7 -7 7; mille -13 -15 15; mille_> -8 -8 8; mille_a -5 -5 5; mille_huit -6 -5 6
mille_lyon -10 -10 11; minut 9 0 -13; minut_> 2 8 -17; minut_je -9 -6 8; minut_le 5 -5 -5; minut_mais -5 -5 5
minut_sur 14 -13 -14; mis -7 9 -10; mis_ma -7 9 -10; mise -5 7 -8; mise_dans -5 7 -8; miser 13 -14 -9
miser_> 13 -14 -9; mobil -27 21 -13; mobil_> -30 9 -1; mobil_a -9 7 -6; mobil_car 10 -7 -10; mobil_dans -11 11 -10
mobil_de -7 7 -7; mobil_lui 6 -3 -6; mobil_m -12 13 -12; mobil_n -20 12 -5; mobil_ne -10 13 -13
mobil_parce 12 -11 -12; mobil_qui -15 14 -8; mobil_tres -8 8 -7; mobil_va 22 -24 -7; modem 17 -15 -18
modem_clign 10 -8 -11; modem_il 9 -9 -8; modem_qu 5 -5 -5; modem_reste 12 -11 -11; modem_route 6 -6 -8
modif -8 -10 9; modif_mon -8 -10 9; moi -14 -10 12; moi_> -21 -5 12; moi_a -10 -7 10; moi_c -7 -8 7; moi_ca 7 -6 -6
moi_de 11 -6 -11; moi_en -6 -6 6; moi_j 9 -8 -9; moi_je -18 6 -1; moi_le -7 -10 8; moi_meme -9 -6 10
moi_non -10 -9 10; moi_quelq -6 -7 7; moi_qui -9 -12 11; moi_si -10 10 -10; moi_un -9 -9 10; moind -7 -12 9
moind_idee -10 -11 10; moind_page 11 -10 -11; mois -10 -9 10; mois_de -10 -9 10; mon -6 15 -15; mon_abonn -9 -19 12
mon_alarm 8 -8 -7; mon_avoca -8 -8 8; mon_cellu -5 6 -5; mon_chef -9 -10 10; mon_code -11 11 -9
mon_contr -13 -11 12; mon_debit 8 -10 -6; mon_dect -11 12 -11; mon_dossi -9 -7 8; mon_epous 6 -4 -6
mon_fils 4 -15 1; mon_fixe -19 17 -11; mon_forfa -16 19 -23; mon_gamin -8 9 -9; mon_gsm -19 18 -15
mon_impri 11 -11 -7; mon_inter -10 10 -10; mon_iphon -9 9 -9; mon_mari 8 -21 -2; mon_mobil -3 17 -21
mon_modem 9 -9 -8; mon_natel 0 3 -10; mon_nom -14 -17 16; mon_nouve -8 9 -9; mon_numer -16 14 -12
mon_ordi 16 -16 -10; mon_ordin 19 -17 -14; mon_pc 16 -12 -16; mon_petit 6 -4 -6; mon_phone -7 -8 8
mon_porta -12 21 -24; mon_pote 8 -8 -3; mon_rende -7 -6 7; mon_repet 14 -13 -18; mon_repon -11 17 -18
mon_route 13 -17 -8; mon_smart 1 0 -5; mon_solde -9 -9 10; mon_techn -9 -10 9; mon_telep -5 12 -24
mon_telev 9 -10 -7; mon_vieux -7 7 -7; mon_wifi 12 -12 -12; monde -3 -11 5; monde_est -11 -8 10; monde_plus 8 -8 -8
monsi -13 -13 13; monsi_barbi -9 -9 9; monsi_lambe -10 -10 10; monsi_tres -11 -9 11; monta 8 -8 -8
monta_est 8 -8 -8; monte 5 -2 -15; monte_pas 12 -11 -13; monte_plus -7 9 -10; moque -11 -12 12; moque_de -11 -12 12
morbi -6 -5 6; morbi_> -6 -5 6; morel -8 -8 9; morel_> -8 -8 8; morel_soixa -4 -4 7; mort 4 -6 -7; mort_> 13 -25 -1
mort_aucun -8 8 -5; mort_elle -7 9 -11; morte 8 -7 -10; morte_> 9 -10 -8; morte_je -9 10 -9; mot 11 -11 -11
mot_aroba -8 -5 10; mot_de 12 -11 -11; mouli 4 -10 -3; mouli_> 9 -7 -9; mouli_aroba -5 -5 5; moyen 7 -1 -17
moyen_d -3 8 -14; moyen_de 9 -7 -10; muet -11 12 -14; muet_> -10 11 -12; muet_on -5 5 -5; muets -9 10 -11
muets_> -9 10 -11; mutua 9 -7 -9; mutua_> 9 -7 -9; mutue -9 10 -12; mutue_tres -9 10 -12; n -3 3 -10; n_a 7 -5 -19
n_acced 9 -8 -9; n_accro 1 3 -7; n_affic -12 13 -16; n_ai -3 3 -7; n_appar 8 -7 -8; n_arriv 0 11 -23; n_avez -8 -8 8
n_avons 6 -5 -6; n_enten -8 7 -6; n_est -7 -6 5; n_exist -11 12 -14; n_y -11 1 0; nadia -5 -6 6; nadia_point -5 -6 6
namur -10 10 -10; namur_> -10 10 -10; nante 6 -5 -6; nante_> 6 -5 -6; natel 0 3 -10; natel_ne -8 9 -15
natel_veut 5 -5 -5; ne -4 -2 -2; ne_bascu -6 6 -5; ne_capte -22 22 -17; ne_charg 6 -5 -11; ne_compr -5 -5 5
ne_donne -11 12 -10; ne_fait -7 8 -9; ne_fonct -12 -5 9; ne_m -8 13 -7; ne_march -27 14 1; ne_me -10 -10 11
ne_monte 5 -2 -15; ne_pas -10 -8 9; ne_passe 6 7 -22; ne_peut -3 7 -18; ne_peux 0 -3 -6; ne_prend -11 12 -8
ne_recoi -17 17 -12; ne_redem 11 -6 -11; ne_repet 14 -13 -18; ne_repon 3 -15 7; ne_s 9 -5 -19; ne_sais -1 -8 4
ne_sait -5 5 -5; ne_se 11 -11 -5; ne_sonne -17 23 -20; ne_suis -12 -9 11; ne_trouv 7 -7 -4; ne_va 12 -13 -12
ne_veut 10 -8 -14; ne_vois 9 -8 -10; negat -9 -8 9; negat_non -9 -8 9; netfl 15 -10 -17; netfl_> 6 -6 -6
netfl_il 9 -8 -9; netfl_ne 7 -7 -7; netfl_plus 12 -11 -13; neuf 1 -6 0; neuf_> -6 -7 7; neuf_douze -5 -5 6
neuf_heure 6 0 -14; neuf_mille -9 -9 9; neuf_onze -6 -5 6; neuf_quatr -3 -4 7; nguye -12 -12 12; nguye_> -12 -12 12
ni -7 -6 4; ni_appel -8 11 -11; ni_d 4 3 -17; ni_inter -16 -13 16; ni_l -9 -10 9; ni_la 11 -11 -10; ni_le -16 -13 16
ni_recev -8 11 -11; ni_rien 6 -4 -6; ni_sur 9 -8 -10; nicke -16 15 -8; nicke_c -12 12 -9; nicke_juste -11 11 -9
nicke_mais -7 7 -6; niet -12 -12 12; niet_> -12 -12 12; nivea -12 12 -12; nivea_de -12 12 -12; noire -2 -12 3
noire_avec -8 -7 8; noire_plus 8 -8 -8; nom -15 -17 17; nom_> -11 -12 12; nom_c -9 -10 10; nom_de -6 -6 6
non -14 -22 21; non_> -14 -20 16; non_alors -8 -8 8; non_aucun -7 -6 7; non_berna -7 -7 7; non_c 1 -2 -3
non_detec -7 8 -8; non_enfin -11 -12 12; non_ident 8 -8 -8; non_j -6 -7 7; non_je -17 -12 15; non_l -10 -8 10
non_le -12 12 -12; non_mais -8 -7 8; non_merci -5 -5 5; non_non 17 -20 -15; non_pardo -6 -6 6; non_pas 9 -18 -7
non_plus 13 -12 -10; non_rien -8 -5 10; non_sept -7 -6 7; non_si -14 -7 14; non_un -14 -11 16; non_valid -8 9 -9
nonan -6 -7 7; nonan_> -4 -5 6; nonan_cinq -6 -8 9; nonan_deux -5 -5 5; nonan_et -5 -5 5; nonan_quatr -6 -6 6
nonan_six -6 -8 9; nonan_trois -6 -6 6; nos 7 0 -19; nos_clien -5 6 -1; nos_comme -7 7 -7; nos_mails 6 -5 -7
nos_ordin 9 -11 -7; nos_poste -9 10 -11; nos_termi 8 -9 -6; notre -5 5 -10; notre_conne 6 -6 -6; notre_contr -6 -6 7
notre_liais 7 -4 -6; notre_lien 9 -9 -8; notre_numer -5 6 -5; notre_trunk -14 11 -8; nous -6 -4 2; nous_> -11 -12 12
nous_appel -6 6 -5; nous_au -7 9 -9; nous_avons -6 -5 6; nous_ca 6 -6 -6; nous_depui 13 -9 -14; nous_disen -6 6 -5
nous_n 6 -5 -6; nous_on 7 -7 -7; nous_une 8 -6 -7; nouve -10 12 -12; nouve_carte -10 15 -8; nouve_colla -5 5 -5
nouve_iphon -8 9 -9; nouve_sim -5 7 -8; novem -10 -9 10; novem_> -10 -9 10; nuit -6 -7 7; nuit_> -6 -7 7
nul -9 -8 9; nul_> -9 -8 9; numer -20 15 -10; numer_> -5 -7 7; numer_a -9 8 -8; numer_ca -7 7 -7; numer_de -12 -3 3
numer_est -7 6 -6; numer_n -16 12 -8; o -6 -7 7; o_u -6 -7 7; occup -14 14 -10; occup_> -5 6 -5
occup_tout -11 10 -7; offre -10 -10 10; offre_> -12 -12 13; offre_plus -9 -8 9; oh -12 -11 12; oh_punai -12 -11 12
ok -9 -9 9; ok_d -9 -9 9; olivi -7 -8 8; olivi_hamon -7 -8 8; on 1 -1 -9; on_a 19 -17 -17; on_capte 11 -11 -10
on_enten -8 9 -6; on_est 2 -18 7; on_fait -7 -7 7; on_m 6 3 -17; on_me -13 11 -8; on_n 0 7 -17; on_ne -1 6 -7
on_oubli -13 -14 13; on_peut -10 0 4; on_regar 6 -4 -6; on_s -13 13 -13; on_se -16 0 7; on_va -6 -7 7; ont 2 -10 2
ont_creus 6 -3 -6; ont_laiss -10 -7 9; ont_secti 5 -5 -5; onze -6 -5 6; onze_> -6 -5 6; opera 7 -5 -6
opera_parce 7 -5 -6; orage 6 2 -13; orage_> -10 10 -10; orage_d 15 -8 -15; orage_je 7 -8 -7; orang -9 -21 13
orang_> -5 -17 7; orang_elle 6 -6 -6; orang_point -6 -5 6; orang_qui 8 -7 -8; ordi 16 -16 -10; ordi_porta 8 -8 -2
ordi_trouv 11 -11 -10; ordin 16 -24 -7; ordin_> 1 -14 1; ordin_ca 7 -5 -4; ordin_dit 13 -12 -14; ordin_il 8 -8 -8
ordin_n 6 -5 -3; ordin_ne 8 -8 -5; ordin_porta 9 -8 -10; ordin_sont 9 -11 -7; oreil -5 -5 5; oreil_il -5 -5 5
ou -11 -14 13; ou_ca -14 -8 13; ou_est -7 -7 7; ou_huit -7 -6 7; ou_netfl 6 -6 -6; ou_trois -8 -7 7
oubli -13 -14 13; oubli_> -13 -14 13; ouf 4 -15 -1; ouf_> 7 -7 -6; ouf_sur 7 -6 -7; ouf_y -13 -10 12; oui -14 -27 21
oui_> -13 -19 17; oui_allez -6 -5 6; oui_alors 4 -10 -3; oui_bien -8 -7 8; oui_bonjo 1 -9 1; oui_c -3 -18 11
oui_dites 6 -4 -6; oui_donc -7 -4 8; oui_effec -9 -11 10; oui_enfin -10 -7 9; oui_grave -8 -8 8; oui_helas -9 -10 9
oui_je -10 -7 9; oui_mais -15 -11 16; oui_mon -9 11 -12; oui_oui -10 -8 11; oui_s -6 -5 6; oui_tout -8 -8 9
oui_vous -9 -7 10; outlo -7 -6 8; outlo_point -7 -6 8; ouver -5 -5 5; ouver_la -5 -5 5; ouvre 10 -11 -9
ouvre_> 10 -11 -9; ouvri 15 -10 -17; ouvri_ma 9 -9 -6; ouvri_mes 11 -8 -11; ouvri_ont 6 -3 -6; p -4 -4 7
p_point -4 -4 7; page 14 -12 -15; page_> 9 -8 -11; page_d 10 -10 -11; pages 9 -9 -8; pages_> 8 -9 -7
pages_ne 12 -10 -10; pages_s 7 -7 -5; paie 8 -4 -8; paie_la 8 -4 -8; paiem 8 -9 -6; paiem_ne 7 -6 -4
paiem_sont 8 -8 -6; paill -15 -15 15; paill_> -15 -15 15; panne -9 -5 7; panne_> -12 1 6; panne_d 12 -5 -12
panne_euh 12 -8 -12; panne_le -14 -10 13; panne_les 7 -7 -6; panne_que -8 -9 9; papa 7 -5 -6; papa_appel 7 -5 -6
papie -14 2 2; papie_> -11 -12 12; papie_et -5 7 -8; paque 9 -9 -8; paque_sur 9 -9 -8; par -17 18 -10
par_contr -12 12 -9; par_inter 11 -10 -6; par_sms -8 8 -7; par_telep -9 10 -10; par_zero -2 -6 6; paras -7 8 -9
paras_on -7 8 -9; parce 21 -18 -17; parce_qu 9 -9 -12; parce_que 18 -15 -15; pardo -6 -6 6; pardo_quatr -6 -6 6
parei 6 -4 -6; parei_pas 6 -4 -6; parfa -7 -7 7; parfa_on -7 -7 7; paris -10 -10 10; paris_> -10 -10 10
parla -10 -11 10; parla_a -10 -11 10; parle -14 -14 16; parle_> -7 -10 10; parle_a -13 -8 11; parle_au -9 11 -11
parle_avec 0 -5 4; parle_de -15 -12 15; parle_plus -5 -5 5; parta 7 -5 -7; parta_sur 7 -5 -7; parte 0 7 -18
parte_pas 1 3 -12; parte_plus -2 7 -13; parti -16 -8 9; parti_> -10 -14 13; parti_depui 24 -10 -26; parti_en -7 7 -6
parti_mange -11 -8 10; pas -4 1 -3; pas_> -4 -5 -1; pas_a -14 12 -9; pas_activ -5 7 -8; pas_alors -13 12 -9
pas_arriv 9 -6 -9; pas_attri -6 6 -5; pas_au 10 -10 -5; pas_avec -12 -10 13; pas_berna -7 -7 7; pas_bien -13 -13 15
pas_bon 11 -8 -12; pas_c -1 -17 9; pas_ce -5 -5 5; pas_chez -15 6 0; pas_com -6 -5 5; pas_compr -13 -17 15
pas_conne 6 -5 -6; pas_d 17 -11 -18; pas_dans 10 -10 -8; pas_de 1 12 -19; pas_demar 7 -7 -7; pas_deux 7 -6 -8
pas_du -14 -20 16; pas_elle -13 -9 9; pas_emett -8 9 -8; pas_en 1 10 -14; pas_ete -9 8 -8; pas_eu -5 -5 5
pas_faire 1 5 -8; pas_faite -8 9 -10; pas_grave -9 -8 9; pas_inter -6 16 -22; pas_l -8 8 -9; pas_la -18 -1 11
pas_le 9 -18 1; pas_les 10 -9 -11; pas_ma 16 -19 -11; pas_mais -10 10 -10; pas_me -10 1 1; pas_moyen 9 -8 -11
pas_non 9 -9 -9; pas_possi -11 -10 10; pas_quand -6 6 -7; pas_que -4 -14 11; pas_quelq -7 -10 10; pas_recon -7 8 -8
pas_redem -17 -12 15; pas_repon -14 -13 14; pas_resea -7 9 -9; pas_se 6 -6 -5; pas_serie -8 -8 8; pas_si -1 -1 1
pas_sur 12 -10 -10; pas_telep -7 13 -15; pas_trop -9 -7 12; pas_un -10 10 -11; pas_venu -14 -11 12
pas_votre -10 -14 13; pas_vous -6 -6 6; pas_y -6 -6 7; passa -6 -6 6; passa_du -6 -6 6; passe -5 2 -6
passe_> 8 8 -23; passe_a -9 -8 9; passe_c -5 -5 5; passe_demai -9 -9 9; passe_j 11 -11 -9; passe_la -6 -7 7
passe_mal 13 -13 -12; passe_moi -13 -12 14; passe_pas -7 10 -19; passe_perso -6 -6 6; passe_plus -8 10 -18
passe_pour 12 -11 -11; passe_sur 15 -8 -15; passe_tout -9 -8 11; passe_un -8 8 -8; passe_une -5 -5 5
paul -13 -13 14; paul_aroba -6 -5 8; paul_chez -9 -9 9; pauvr -10 -10 10; pauvr_con -10 -10 10; paye -7 -9 8
paye_la 7 -5 -7; paye_pour -12 -8 9; payer -8 -8 8; payer_pour -8 -8 8; pc 16 -12 -16; pc_porta 9 -10 -7
pc_une 11 -9 -11; peine -10 -7 8; peine_de -10 -7 8; pelle 8 -6 -7; pelle_a 8 -6 -7; penda -12 13 -13
penda_les -7 8 -8; penda_mes -10 10 -9; perd 5 -5 -5; perd_le 5 -5 -5; perds 11 -11 -11; perds_la 7 -4 -7
perds_le 10 -11 -7; perdu 8 -6 -20; perdu_> 9 -10 -7; perdu_inter 8 -8 -7; perdu_la 9 -7 -8; perdu_mon -9 9 -8
perma -10 12 -12; perma_au -10 12 -12; perri 11 -8 -11; perri_je 11 -8 -11; perso -29 -1 13; perso_> -17 8 -1
perso_avec -7 7 -7; perso_ca -6 -6 6; perso_d -11 -6 10; perso_je -5 -5 5; perso_n -1 6 -14; perso_ne -21 -9 10
perso_peut -6 9 -11; perso_touch -10 -9 9; perte 11 -7 -12; perte_de 11 -7 -12; pete -10 -10 10; pete_les -10 -10 10
petit -3 -10 8; petit_boite 6 -6 -6; petit_boiti 7 -4 -6; petit_elle 8 -4 -9; petit_enfan -5 -5 5; petit_l 6 -4 -6
petit_lumie 8 -5 -9; petit_probl -15 -11 14; petit_souci -8 -12 10; peu -9 -9 10; peu_compl -5 -7 9
peu_dure -5 -5 5; peu_embet -14 -14 15; peu_mal -6 -7 7; peuch 4 -2 -3; peuch_la 4 -2 -3; peut -5 9 -15
peut_avoir -7 -7 7; peut_m -6 9 -11; peut_me -7 13 -18; peut_pas 0 1 -11; peut_plus 7 -6 -8; peuve 4 -2 -3
peuve_plus 4 -2 -3; peux -4 7 -11; peux_appel -6 9 -11; peux_avoir -9 -7 8; peux_ni -8 11 -11; peux_parle -6 -5 6
peux_pas -27 10 -4; peux_plus 14 -3 -29; peux_recev -10 10 -10; peux_surfe -14 13 -11; peux_telep 15 -15 -12
phone -7 -8 8; phone_c -7 -8 8; piece 11 -12 -9; piece_joint 11 -12 -9; pin -10 10 -9; pin_est -10 10 -9
ping 8 -7 -8; ping_de 8 -7 -8; pis -5 6 -5; pis_je -5 6 -5; pixel 11 -9 -13; pixel_et 11 -9 -13; placa -10 -11 10
placa_> -10 -11 10; plaig 7 -7 -6; plaig_> 7 -7 -6; plait -10 -9 11; plait_> -12 -9 13; plait_madam -5 -5 7
plait_merci -6 -5 6; plant 14 -15 -14; plant_> 14 -15 -14; plein -4 5 -3; plein_> -13 -10 12; plein_de -7 8 -9
plein_et -8 8 -9; plein_zoom 8 -6 -8; pleut -10 -11 10; pleut_depui -10 -11 10; plomb -10 -10 10; plomb_> -10 -10 10
pluie -6 7 -7; pluie_> -6 7 -7; plus 6 -1 -15; plus_> -3 0 -3; plus_a 14 -9 -21; plus_acces 18 -16 -12
plus_aller 16 -15 -12; plus_appel -19 25 -23; plus_attri -10 12 -13; plus_au 7 -6 -4; plus_aucun -2 4 -14
plus_ca 9 -8 -10; plus_d -7 -14 9; plus_de -16 11 -5; plus_demar 13 -9 -14; plus_depui 6 -13 -3; plus_detec -9 10 -5
plus_du 15 -16 -13; plus_elle 7 -7 -7; plus_encai 5 -5 -5; plus_et -4 5 -11; plus_faire 6 -6 -6; plus_fort -5 -5 5
plus_heure -18 18 -17; plus_inter 26 -25 -19; plus_jamai -8 -10 9; plus_jouer 13 -11 -12; plus_la 7 0 -18
plus_le 7 -5 -9; plus_les -3 6 -15; plus_me 11 -9 -11; plus_mes 10 -8 -19; plus_mon 9 -8 -10; plus_moyen -4 8 -13
plus_pas 13 -11 -13; plus_perso 3 5 -18; plus_pis -5 6 -5; plus_qu -11 13 -11; plus_quand -1 1 0; plus_que 8 -6 -8
plus_rapid -9 -8 9; plus_recon -8 9 -9; plus_regar 7 -5 -4; plus_rien -9 -11 14; plus_ses 9 -9 -10
plus_sur -10 10 -9; plus_surfe 15 -15 -12; plus_telep -19 19 -14; plus_telet 11 -11 -10; plus_tut -7 8 -9
plusi -13 -15 14; plusi_> -12 -12 12; plusi_perso -10 -9 9; pluto 17 -19 -14; pluto_inter 17 -19 -14
point -13 -17 17; point_be -6 -6 6; point_blanc -6 -6 8; point_brun -6 -6 7; point_cheri -5 -6 6
point_com -10 -10 12; point_d -7 -6 8; point_de 9 -7 -9; point_dupon -7 -6 7; point_duran -6 -7 9
point_fr -11 -11 13; point_garci -7 -7 7; point_lyon -6 -6 7; point_marti -7 -6 7; point_morel -4 -4 7
point_mouli -5 -5 5; point_sur -5 -5 5; porta -8 19 -25; porta_> -1 2 -15; porta_affic -10 11 -9
porta_arriv 8 -8 -2; porta_ca 0 3 -9; porta_capte -8 8 -6; porta_dans -9 9 -7; porta_de -1 10 -16
porta_est -23 22 -15; porta_et -7 -7 7; porta_il 1 6 -13; porta_j -8 8 -8; porta_n -21 21 -10; porta_ne -7 7 -4
porta_parce 15 -17 -9; porta_qui -10 10 -11; porta_reste -6 5 -5; porta_se 14 -14 -6; porta_voit 9 -10 -7
porte 2 1 -8; porte_> -9 8 -8; porte_je 10 -11 -7; pose 1 4 -11; pose_probl 13 -22 -10; pose_souci -12 12 -11
possi -16 -15 16; possi_> -11 -10 10; possi_oui -8 -9 9; poste -22 4 7; poste_> -7 -7 7; poste_a -7 -8 8
poste_de -11 11 -9; poste_infor -8 -9 9; poste_sont -7 11 -11; poste_telep -9 10 -11; pote 8 -8 -3; pote_ca 8 -8 -3
potes -8 9 -10; potes_ils -8 9 -10; pour -7 -2 1; pour_appel -7 9 -9; pour_ca -13 -11 13; pour_de -5 5 -5
pour_euh -7 -4 8; pour_inter 13 -14 -9; pour_la -7 11 -11; pour_le 2 3 -9; pour_ma 8 -20 -6; pour_qui -9 -9 9
pour_rien -15 -12 13; pour_un -12 -17 16; pour_une -6 -6 6; pourq -14 -9 12; pourq_faire -12 -13 12
pourq_mais -8 9 -8; pourr -3 -1 4; pourr_me -3 -1 4; pourt 7 -5 -6; pourt_le 7 -5 -6; pouve -9 -7 8
pouve_> -9 -7 10; pouve_m -6 -6 6; pouve_pas -5 -5 5; prefe -13 -11 13; prefe_conti -5 -5 5; prefe_ne -10 -8 9
prele -12 -10 12; prele_> -12 -10 12; premi -17 -20 19; premi_etage -11 -9 10; premi_fois -12 -18 17; prend -13 9 1
prend_plus -11 12 -8; prend_un -8 -8 9; prene -9 -9 9; prene_pour -9 -9 9; preno -6 -6 6; preno_et -6 -6 6
pret -6 -5 6; pret_> -6 -5 6; princ 6 -5 -6; princ_ne 6 -5 -6; prise 8 -8 -8; prise_fibre 8 -8 -8; pro -5 -5 5
pro_aroba -5 -5 5; probl -5 -11 6; probl_> -26 -27 28; probl_avec 8 -6 -11; probl_c 13 -22 -10; probl_de 6 14 -25
probl_est -10 -8 10; probl_et -5 -5 5; probl_oui -14 -12 13; profe 7 -5 -7; profe_c 5 -5 -5; profe_est 7 -4 -6
propo -1 -1 1; propo_d -1 -1 1; puc -9 7 -6; puc_> -9 7 -6; puis 4 2 -12; puis_d 6 -4 -6; puis_elle -5 7 -8
puits -10 8 -8; puits_> -10 8 -8; puk -12 13 -14; puk_> -12 13 -14; punai -12 -11 12; punai_elle -12 -11 12
putai -11 -10 10; putai_c -11 -10 10; qu 6 -4 -10; qu_a 12 -11 -12; qu_elle 9 -8 -9; qu_est -9 -8 9
qu_il 12 -11 -11; qu_inter -13 12 -9; qu_on 8 -11 -3; qu_une -11 13 -11; quand -12 25 -30; quand_ils -6 6 -5
quand_j -16 22 -23; quand_je -8 19 -23; quand_on -5 6 -7; quara -13 -17 17; quara_cinq -6 -7 7; quara_deux -8 -8 8
quara_et -2 -6 6; quara_trois -2 -3 4; quart -7 9 -9; quart_meme -7 9 -9; quato -12 -14 13; quato_> -5 -5 6
quato_poste -8 -9 9; quatr -18 -16 20; quatr_> -12 -11 13; quatr_cinqu -5 -5 6; quatr_heure -6 -5 6
quatr_huita -4 -5 6; quatr_nonan -6 -6 6; quatr_porta -7 -7 7; quatr_rue -5 -5 5; quatr_soixa -5 -5 5
quatr_vingt -7 -8 10; que 12 -8 -10; que_c 9 -19 -7; que_ca -6 6 -5; que_chez 7 -8 -6; que_dehor -6 7 -3
que_dix 8 -6 -8; que_figur -5 5 -5; que_j -19 7 12; que_je -12 5 -3; que_l 7 -5 -6; que_la 16 -19 -9
que_le 19 -16 -24; que_les 6 -3 -6; que_ma 7 -8 -6; que_mon -5 8 -11; que_non -12 -10 11; que_notre -5 6 -5
que_redem 11 -9 -12; que_vous -15 -7 12; quel -13 -13 13; quel_bande -8 -7 8; quel_servi -8 -9 9; quelq -19 -15 18
quelq_un -14 -11 13; quelq_uns -9 -9 9; quest -16 -16 17; quest_> -11 -9 10; quest_sur -10 -10 11; qui 0 2 -9
qui_> -9 -9 9; qui_a -14 -15 15; qui_ai -10 -11 12; qui_arriv 7 -6 -8; qui_clign 11 -9 -11; qui_compr -5 -6 6
qui_coupe 11 -20 -8; qui_decon -6 7 -19; qui_est 2 4 -13; qui_fait 7 -7 -7; qui_m -7 -5 7; qui_ne 2 7 -20
qui_parle -7 -10 10; qui_passe -4 9 -15; qui_plant 14 -15 -14; qui_pose 1 4 -11; qui_s -11 -12 12; qui_saute 8 0 -11
qui_se -7 -5 6; qui_suis -7 -9 8; qui_va -11 -12 11; quinz -13 -11 12; quinz_ans -5 -5 5; quinz_rue -9 -9 9
quoi -7 -14 10; quoi_> -6 -13 9; quoi_ce -7 -9 9; r -6 -6 6; r_> -6 -6 6; raccr -19 19 -19; raccr_tout -19 19 -19
rade 14 -13 -12; rade_> 10 -11 -8; rade_depui 6 -4 -6; rade_et 9 -9 -9; radio -6 6 -5; radio_> -6 6 -5; rage -8 -7 7
rage_contr -8 -7 7; rage_j -8 -7 7; raise -8 8 -8; raise_sur -8 8 -8; rallu -7 7 -6; rallu_enlev -7 7 -6
rame 15 -16 -13; rame_a 6 -5 -7; rame_enorm 9 -8 -10; rame_grave 9 -6 -10; rame_sur 8 -6 -9; rapid -9 -8 9
rapid_> -9 -8 9; rappe -14 -7 11; rappe_> -14 -7 11; rappo 12 -12 -12; rappo_a 12 -12 -12; ras -13 -13 14
ras_la -10 -7 10; ras_le -8 -8 8; ravi -10 -10 10; ravi_> -10 -10 10; recev -21 19 -16; recev_d -8 11 -11
recev_des -10 10 -9; recev_les -15 14 -7; recev_mais -8 9 -8; reche -10 10 -6; reche_de -10 10 -6; recoi -5 12 -27
recoi_des -12 8 -6; recoi_plus -3 8 -27; recom -9 -11 10; recom_> -9 -11 10; recon -11 11 -9; recon_> -11 11 -9
recu -7 -10 8; recu_et -1 -1 1; recu_un -9 -8 9; recu_votre -7 -9 8; redem 7 -29 4; redem_> 3 -15 0
redem_encor -10 -9 10; redem_plus 11 -6 -11; redem_tout 13 -17 -8; redem_toute 11 -9 -12; redem_trois -9 -11 9
regar 14 -13 -13; regar_des 9 -8 -10; regar_la 7 -9 -6; regar_mes 7 -5 -4; regar_un 6 -4 -6; regle -11 -6 8
regle_> -10 -8 10; regle_en -5 -5 5; relat -6 -6 6; relat_avec -6 -6 6; rembo -10 -7 8; rembo_> -10 -7 8
remis -7 7 -6; remis_la -7 7 -6; rende -8 -10 9; rende_moi -5 -6 6; rende_vous -8 -6 7; rense -13 -12 15
rense_> -13 -12 15; rentr -7 7 -6; rentr_mon -7 7 -6; renvo -11 13 -15; renvo_d -11 13 -15; repet 16 -20 -3
repet_> 7 -6 -7; repet_clign 8 -7 -9; repet_la -7 -6 6; repet_ne 14 -13 -18; repet_plus 14 -13 -18; repon -4 -2 -4
repon_> -18 0 4; repon_a -14 -13 14; repon_direc -11 12 -12; repon_ne -9 9 -8; repon_plus 12 -10 -16
repon_se -10 10 -10; resea -2 15 -36; resea_> 6 -3 -16; resea_alors -7 7 -6; resea_avec -10 10 -9
resea_chez -7 9 -9; resea_de 2 -1 -20; resea_dedan -8 8 -8; resea_depui -17 16 -14; resea_du -14 14 -10
resea_infor 10 -9 -14; resea_inter 7 -7 -6; resea_mobil -24 22 -13; resea_non 8 -8 -8; resea_sans 8 -8 -5
resea_sur -14 16 -15; resea_wifi 14 -14 -7; resil -11 -10 10; resil_> -11 -10 10; resol -9 -9 10; resol_> -9 -9 10
respo -12 -11 12; respo_du -8 -7 8; respo_infor -7 -8 8; reste -4 8 -14; reste_bloqu -8 7 -6; reste_etein 12 -11 -11
reste_inact -5 5 -5; reste_rouge 10 -7 -11; reste_sur -6 5 -5; retab 7 -9 -6; retab_en -6 -5 6; retab_inter 9 -6 -9
reuni 10 -9 -10; reuni_> 10 -9 -10; rhone -5 -6 6; rhone_> -5 -6 6; ridic 11 -12 -9; ridic_> 11 -12 -9; rien -6 -8 5
rien_> -7 5 -4; rien_alors 6 -4 -6; rien_aucun -7 7 -4; rien_c -8 -5 10; rien_contr 16 -13 -19; rien_du -3 0 -1
rien_j -5 -2 5; rien_n -7 7 -6; rien_ne -8 -25 14; rien_qui -4 -16 5; rien_sur 9 -8 -10; rien_y -5 5 -5
rigol -12 -12 12; rigol_> -12 -12 12; roami -10 10 -10; roami_desac -10 10 -10; robot -7 -8 8; robot_> -6 -5 6
robot_passe -6 -5 6; rond 9 -8 -9; rond_et 6 -6 -6; rond_il 6 -6 -6; rond_tout 10 -6 -10; rose -7 -9 8
rose_blanc -7 -9 8; rossi -10 -10 10; rossi_> -10 -10 10; rouge 13 -18 -9; rouge_> -2 -18 7; rouge_et 17 -9 -21
rouge_pas 8 -4 -8; rouge_sur 8 -4 -9; rouss -8 -7 8; rouss_de -8 -7 8; route 19 -17 -18; route_a 10 -8 -15
route_princ 6 -5 -6; route_redem 13 -17 -8; rue 4 -14 2; rue_> 10 -5 -9; rue_appar 6 -5 -6; rue_des -12 -11 12
rue_mais 7 -6 -6; s 9 -5 -13; s_actua 11 -9 -14; s_affic 9 -11 -4; s_allum 16 -15 -13; s_appai -11 12 -11
s_enten -13 13 -13; s_il -10 -9 11; s_ouvre 10 -11 -9; s_y -6 -9 8; sa 10 -9 -8; sa_conso 10 -9 -8; sais -12 -14 14
sais_pas -20 -13 18; sais_plus 11 -9 -11; sait -5 5 -5; sait_plus -5 5 -5; salon -10 -12 11; salon_> -10 -13 12
salon_celui -7 7 -7; salut 7 -7 -7; salut_c 7 -7 -7; sans -10 -5 6; sans_accen -6 -7 8; sans_arret 8 -6 -8
sans_fil -3 4 -11; sans_h -6 -6 6; sans_inter 14 -16 -7; sans_probl -9 -10 10; sans_resea -9 9 -9; saoul -6 -5 6
saoul_les -6 -5 6; saute 0 -7 3; saute_> -2 -9 5; saute_le -6 -6 6; saute_penda -7 8 -8; saute_tout 8 -9 -8
savez -6 -5 6; savez_> -5 -5 5; savez_moi -5 -2 5; scand -6 -8 9; scand_> -6 -8 9; sdsl 9 -9 -8; sdsl_depui 9 -9 -8
se 4 -6 -7; se_co 7 -7 -6; se_compr -9 10 -11; se_conne 15 -15 -5; se_coupe 1 2 -14; se_decle -10 10 -10
se_decon 17 -16 -14; se_fige 7 -7 -5; se_matin 7 -6 -6; se_mettr 5 -5 -5; se_moque -11 -12 12; se_passe -7 -5 6
se_plaig 7 -7 -6; secon -8 9 -10; secon_> -10 11 -11; secon_et -5 5 -5; secre -11 11 -9; secre_n -11 11 -9
secti 5 -5 -5; secti_le 5 -5 -5; seize -5 -5 5; seize_douze -5 -5 5; semai -10 -3 6; semai_> -7 -8 8
semai_derni -5 -5 5; semai_je -5 7 -8; semai_que -6 -8 9; sept -9 -9 10; sept_> -7 -6 7; sept_aroba -5 -5 6
sept_ou -7 -6 7; sept_quatr -6 -5 6; sept_soixa -9 -9 11; septa -4 -5 6; septa_quatr -4 -5 6; serai -10 -10 10
serai_ravi -10 -10 10; serie -8 -8 8; serie_> -8 -8 8; serve 14 -15 -13; serve_> 14 -15 -13; servi -22 3 8
servi_> -12 12 -10; servi_achat -6 -6 6; servi_de -7 -9 9; servi_deplo -8 -9 9; servi_est -9 -8 9; servi_on -1 -1 1
servi_techn -7 -11 9; servi_une -10 10 -10; ses 14 -13 -14; ses_chain 9 -9 -10; ses_devoi 8 -4 -9; ses_etude 5 -5 -5
seul -4 7 -11; seul_> 6 5 -19; seul_appar -10 -10 10; seul_au -18 6 2; seul_mot -8 -5 10; seule -3 7 -15
seule_> -4 7 -14; seule_lumie 6 -6 -6; sfr -5 -5 5; sfr_point -5 -5 5; si -13 4 2; si_> -13 6 3; si_c -7 -8 7
si_j -10 8 -8; si_je -1 -1 1; si_si -8 -12 9; sienn 7 -7 -7; sienn_> 7 -7 -7; signa 23 -15 -22; signa_de 5 -5 -5
signa_sur 12 -11 -12; signa_une 12 -5 -12; signa_wifi 7 -7 -6; signe -12 -10 11; signe_> -12 -10 11
silen -11 14 -15; silen_compl -11 12 -12; silen_radio -6 6 -5; sim -22 26 -24; sim_> -18 17 -12; sim_dans -7 9 -10
sim_elle -8 9 -9; sim_est -6 6 -6; sim_il -5 7 -8; sim_n -9 9 -8; sim_non -9 9 -9; sim_pour -5 5 -5
sim_remis -7 7 -6; sim_rien -7 7 -6; sinon -6 -7 7; sinon_on -6 -7 7; sip -14 11 -8; sip_ne -14 11 -8
site 17 -18 -14; site_de 10 -11 -9; site_ne 10 -11 -9; six -11 -12 13; six_> -5 -6 6; six_douze -6 -6 7
six_nonan -6 -8 9; six_pro -5 -5 5; six_quara -2 -6 6; six_quatr -2 -3 4; six_soixa -7 -7 8; six_vingt -10 -12 14
smart 1 0 -5; smart_ne 1 0 -5; sms -27 26 -19; sms_> -29 25 -14; sms_ni -10 10 -9; sms_parte -19 15 -8
sms_que -8 7 -6; socie -12 -13 13; socie_dupon -8 -7 8; socie_trans -8 -9 9; soeur -12 12 -9; soeur_en -9 9 -7
soeur_parce -8 8 -5; soir -3 -17 4; soir_> -6 -17 6; soir_on 6 -4 -6; soir_y 15 -8 -15; soixa -14 -12 15
soixa_ans -6 -5 6; soixa_cinq -2 -3 4; soixa_deux -4 -5 6; soixa_dix -10 -9 11; soixa_huit -6 -7 7
soixa_neuf -9 -9 9; soixa_seize -5 -5 5; soixa_sept -4 -4 7; sol -13 -9 9; sol_> -13 -9 9; solde -9 -9 10
solde_> -9 -9 10; son -7 7 -7; son_> -7 7 -7; sonne -23 28 -26; sonne_dans -6 10 -11; sonne_mais -5 5 -5
sonne_ne -12 16 -24; sonne_occup -11 10 -7; sonne_pas -7 14 -16; sonne_plus -15 14 -11; sonne_toujo -5 6 -5
sont -1 -5 -1; sont_a -10 -11 11; sont_coupe -19 3 8; sont_decon 19 -19 -11; sont_hache -10 9 -8
sont_hors 11 -13 -7; sont_inacc 10 -7 -10; sont_muets -9 10 -11; sont_super 9 -9 -9; sont_tous 9 -11 -7
sophi -11 -10 11; sophi_marti -9 -9 9; sophi_morel -8 -8 8; sorti -8 -9 9; sorti_a -8 -9 9; souci -16 -6 14
souci_> -25 -7 26; souci_allez -7 -10 8; souci_au 6 -6 -6; souci_avec 1 -19 2; souci_chez -6 -12 8
souci_d 17 -18 -16; souci_de 2 8 -24; souci_habit -9 -7 7; souci_la -5 5 -5; souha -6 -6 6; souha_faire -5 -5 5
souha_parle -8 -6 9; sous -13 -9 9; sous_sol -13 -9 9; sousc 7 -6 -8; sousc_a 7 -6 -8; souvi -14 -10 12
souvi_> -14 -10 12; soyez -7 -5 6; soyez_debor -7 -5 6; speed 7 -5 -7; speed_test 7 -5 -7; stand -13 13 -10
stand_ne -9 9 -9; stand_telep -6 6 -5; steph -6 -6 8; steph_point -6 -6 8; stylo -8 -8 9; stylo_> -8 -8 9
suffi -9 -10 9; suffi_> -9 -10 9; suis -8 -18 14; suis_a -2 8 -12; suis_agee -5 -5 5; suis_au -8 -14 12
suis_bete -7 -9 8; suis_clien -5 -5 5; suis_coupe 16 -11 -16; suis_d -9 -7 9; suis_dans -10 -9 10
suis_elodi -8 -6 7; suis_en -2 0 -1; suis_furie -12 -11 12; suis_le -8 -7 8; suis_parti -7 7 -6; suis_pas -1 -19 5
suis_pret -6 -5 6; suis_rentr -7 7 -6; suis_seul -16 -19 17; suis_sur -11 12 -12; suis_tanne 13 -11 -13
suis_un -7 -6 6; suis_vraim -8 -6 8; suite -8 -9 10; suite_> -8 -9 10; sujet -13 -11 12; sujet_de -13 -11 11
sujet_du -5 -6 7; super 9 -9 -9; super_longs 9 -9 -9; suppo -7 -10 8; suppo_> -7 -10 8; sur 5 -5 -7; sur_> -8 -7 8
sur_appel -6 5 -5; sur_deux 14 -13 -14; sur_du -5 5 -5; sur_fortn 8 -7 -8; sur_googl 11 -15 -10; sur_inter 8 -6 -9
sur_l 13 -13 -10; sur_la 7 0 -26; sur_le 2 -14 1; sur_ma -8 2 1; sur_mon -10 8 -2; sur_notre 13 -8 -13
sur_que -12 -10 11; sur_repon -11 12 -12; sur_sa 10 -9 -8; sur_sur -9 9 -5; sur_un -5 -5 5; sur_youtu 6 -6 -6
surfe 12 -10 -17; surfe_> 15 -15 -12; surfe_mais -14 13 -11; surve 10 -10 -8; surve_sont 10 -10 -8; suspe -7 6 -5
suspe_je -7 6 -5; switc 7 -7 -6; switc_veut 7 -7 -6; t -6 -6 6; t_i -6 -6 6; ta -9 -9 9; ta_gueul -9 -9 9
table 12 -17 0; table_capte 14 -14 -10; table_ne 8 -9 -7; table_ni 9 -8 -10; table_non 7 -7 -6; table_voila -7 -7 7
tais -7 -11 10; tais_toi -7 -11 10; tanne 13 -11 -13; tanne_la 13 -11 -13; tanto 6 -4 -6; tanto_> 6 -4 -6
te -6 -6 7; te_bonjo -6 -6 7; teams 10 -9 -10; teams_ca 10 -9 -10; techn -19 -26 25; techn_> -12 -15 14
techn_a 9 -7 -9; techn_doit -9 -9 9; techn_infor -9 -10 9; techn_n -14 -11 12; techn_ont -10 -7 9; techn_oui -7 -3 9
techn_tout -8 -9 10; tele 30 -26 -28; tele_> 7 -7 -5; tele_bugue 12 -9 -14; tele_dit 5 -5 -5; tele_elle 7 -4 -8
tele_est 11 -9 -13; tele_mais 11 -11 -10; tele_ni 10 -8 -14; tele_plus 12 -10 -16; tele_quoi 12 -9 -16
telec 11 -11 -10; telec_mes 8 -8 -7; telec_sont 9 -9 -9; telep -22 24 -8; telep_> -31 32 -11; telep_a -7 7 -7
telep_alors 8 -7 -9; telep_au 11 -11 -3; telep_avec -5 5 -5; telep_c 28 -25 -25; telep_ca 11 -20 -8
telep_capte -5 5 -5; telep_comme -17 3 3; telep_de -14 14 -14; telep_dit 12 -12 -6; telep_du -12 15 -15
telep_est -14 17 -24; telep_et -32 -12 26; telep_fixe 4 -1 -12; telep_fonct 18 -21 -14; telep_il -2 6 -16
telep_inter 17 3 -22; telep_ip -9 11 -12; telep_j -4 5 -4; telep_mais 22 -19 -26; telep_march 22 -21 -19
telep_mobil -6 7 -3; telep_n 8 -8 -4; telep_ne -13 18 -26; telep_ni -16 -13 16; telep_oui 14 -14 -10
telep_parce 10 -11 -9; telep_plus -26 -19 25; telep_porta 8 -8 -6; telep_qui -8 15 -18; telep_rien -11 12 -14
telep_sans -17 17 -10; telep_sonne -11 11 -10; telep_sont -15 -2 10; telet 11 -12 -8; telet_> 11 -11 -10
telet_ca 6 -5 -7; telet_je 7 -4 -7; telev 10 -11 -7; telev_m 9 -10 -7; telev_par 11 -10 -6; telle -10 10 -4
telle_qu -10 10 -4; tempe 6 -6 -6; tempe_que 6 -6 -6; temps 8 -13 -7; temps_> 20 -6 -20; temps_en 10 -9 -10
temps_la -17 -16 17; temps_quand -6 6 -5; temps_une 8 -9 -8; termi 14 -15 -10; termi_de 12 -13 -9; termi_n 5 -5 -5
test 8 -13 -5; test_a 7 -5 -7; test_de 11 -8 -12; test_un -12 -7 10; texto -22 21 -17; texto_> -15 15 -13
texto_parte -8 9 -8; texto_reste -8 7 -6; tiret -7 -7 7; tiret_du -7 -6 7; tiret_marti -7 -5 7; toi -7 -11 10
toi_je -7 -11 10; toile 11 -11 -9; toile_> 11 -11 -9; toit -8 -15 9; toit_> -11 -13 11; toit_ca 13 -11 -13
tombe -1 -3 -5; tombe_> 4 -15 1; tombe_direc -12 12 -10; tombe_en 14 -8 -14; tombe_la 1 2 -10; tombe_sur -5 5 -5
tonal -23 23 -17; tonal_> -20 19 -14; tonal_dans -10 10 -10; tonal_et -5 5 -5; tonal_quand -6 14 -12
tonal_sur -11 12 -10; tony -7 -7 7; tony_point -7 -7 7; touch -17 2 3; touch_> -10 -9 9; touch_pas -14 13 -12
toujo -5 -1 -2; toujo_avec -2 -6 6; toujo_la -8 -9 9; toujo_le -6 -5 6; toujo_occup -5 6 -5; toujo_pas -5 7 -8
toujo_pour -8 -11 11; toujo_rien 7 -6 -8; tourn 9 -8 -9; tourn_en 9 -8 -9; tous -1 -16 8; tous_decon 9 -11 -7
tous_en 9 -8 -9; tous_les -13 -11 12; tout -6 -11 9; tout_> -4 -6 4; tout_a -8 -8 9; tout_acces 12 -12 -11
tout_c -5 -5 5; tout_ca -11 -6 10; tout_ce 11 -11 -11; tout_colle -5 -5 5; tout_compr -7 -6 10; tout_dans -8 9 -15
tout_de 5 -6 -4; tout_du -11 -16 12; tout_est -21 -16 20; tout_l 8 -8 -8; tout_le 8 -5 -7; tout_mort -20 -12 16
tout_ni -9 -10 9; tout_qui -9 -12 9; tout_regle -5 -5 5; tout_seul 4 10 -22; tout_verif -9 -10 9
tout_voila -10 -8 9; toute 20 -18 -19; toute_l 7 -4 -6; toute_la 6 -5 -6; toute_les 19 -18 -17; toute_noire 8 -8 -8
toute_seule 11 -9 -12; trans -17 -14 16; trans_> -10 -7 8; trans_deux -1 -1 1; trans_marti -8 -9 9
trans_moi -10 -15 12; trans_vers -3 -1 4; trava 10 -6 -12; trava_a 8 -6 -8; trava_et 5 -5 -5; treiz -9 -9 10
treiz_aroba -5 -6 6; treiz_quato -5 -5 6; tremb -9 -10 10; tremb_> -9 -10 10; trent -8 -4 6; trent_neuf -6 -7 7
trent_quatr -5 -5 6; trent_secon -10 11 -11; tres 1 -4 -2; tres_bien 14 -12 -14; tres_en -11 -8 10
tres_faibl -8 8 -7; tres_lent 16 -12 -15; tres_lente 9 -9 -9; tres_mal -15 4 4; trois -17 -11 12; trois_> -8 -7 7
trois_appar -11 -10 11; trois_carte -5 5 -5; trois_fois -9 -11 9; trois_jours 0 -14 1; trois_non -6 -6 6
trois_nonan -6 -6 6; trois_soixa -3 -4 7; trois_vingt -2 -3 4; tromp -7 -9 9; tromp_de -7 -9 9; trop -5 -10 8
trop_ce -9 -8 11; trop_comme -4 -5 7; trop_faibl 7 -7 -6; trop_la -8 -7 7; trop_oui -8 -6 7; trouv 14 -14 -8
trouv_pas 11 -11 -10; trouv_plus 10 -10 -6; truc -12 -13 13; truc_> -5 -5 5; truc_ca -7 -6 7; truc_fonct -7 -9 8
truc_qui -4 -5 7; trunk -14 11 -8; trunk_sip -14 11 -8; tut -7 8 -9; tut_> -7 8 -9; tut_tut -7 8 -9; u -7 -7 7
u_t -6 -6 6; u_z -6 -7 7; ulter -8 -9 9; ulter_> -8 -9 9; un -13 -14 15; un_> -14 -15 17; un_a -7 -10 10
un_agent -13 -6 11; un_autre -5 -5 5; un_bruit 1 11 -15; un_cable -10 -7 9; un_clien 8 -6 -8; un_code 8 -4 -9
un_colle -5 -7 7; un_conse -13 -10 11; un_contr -6 -5 6; un_coup -4 8 -10; un_courr -7 -7 9; un_d -13 -9 13
un_de -7 -5 6; un_debit 12 -10 -12; un_degat -11 -10 11; un_depan -17 -17 19; un_deux -12 -7 10; un_deuxi -7 -8 8
un_dossi -5 -5 5; un_dupli -12 -11 12; un_echo -12 12 -11; un_emplo -6 -7 7; un_etre -5 -5 7; un_film 15 -15 -14
un_gars -6 -5 6; un_humai -9 -8 9; un_joli -6 -5 6; un_mot 12 -11 -11; un_ni -9 -10 9; un_nonan -5 -5 6
un_numer -7 7 -7; un_parti -17 -15 18; un_petit -16 -17 17; un_peu -9 -9 10; un_ping 8 -7 -8; un_prele -12 -10 12
un_probl 4 4 -16; un_puits -10 8 -8; un_quara -3 -4 7; un_qui -5 -6 6; un_rembo -10 -7 8; un_rense -13 -12 15
un_robot -6 -5 6; un_seul -10 -10 10; un_souci -11 -9 11; un_stylo -8 -8 9; un_techn -9 -8 10; un_test 11 -8 -12
un_truc -4 -5 7; un_voyan 18 -8 -20; under -5 -5 5; under_soixa -5 -5 5; une -2 -21 12; une_agenc -9 -10 10
une_anten -8 -7 8; une_bande -7 -6 8; une_barre -16 15 -9; une_carte -5 7 -8; une_centa -10 -10 10
une_coupu 6 -5 -6; une_dizai -7 -7 7; une_douza -9 -6 8; une_entre -9 -11 10; une_factu -8 -5 10; une_fois 4 5 -14
une_machi -5 -5 5; une_minut 8 -11 -5; une_offre -9 -8 9; une_page 7 -6 -8; une_panne -3 -22 7; une_pelle 8 -6 -7
une_perso -10 -13 13; une_perte 9 -9 -8; une_piece 9 -7 -9; une_quest -10 -10 11; une_semai -8 -2 4
une_seule 6 -6 -6; une_visio 6 -5 -6; une_vraie -7 -7 7; uniqu -8 9 -11; uniqu_> -8 9 -11; uns -9 -9 9
uns_> -9 -9 9; urgen -3 8 -14; urgen_> 8 -7 -8; urgen_uniqu -8 9 -11; va -3 2 -5; va_> -11 -12 11; va_bien -6 6 -11
va_c 11 -20 -8; va_il 9 -9 -8; va_j -14 15 -13; va_mais 6 -2 -23; va_par -12 12 -9; va_pas 12 -12 -10
va_tres 6 -3 -6; va_y -6 -7 7; vacan -7 7 -6; vacan_en -7 7 -6; vais -12 -12 13; vais_pas -6 -6 7; vais_vous -8 -8 8
valid -8 9 -9; valid_> -8 9 -9; venu -14 -11 12; venu_> -14 -11 12; verif -3 -14 4; verif_> -9 -10 9
verif_votre 7 -4 -8; vers -12 -11 13; vers_dix -8 -8 8; vers_un -3 -1 4; veut 14 -12 -15; veut_pas 11 -11 -10
veut_plus 13 -9 -14; veux -20 1 5; veux_bien -8 -7 8; veux_faire -9 16 -18; veux_modif -8 -10 9; veux_parle -7 -9 9
veux_pas -7 -8 8; veux_resil -11 -10 10; veux_telep -5 5 -5; veux_un -8 -9 10; veux_une -7 -8 8; vide -6 7 -7
vide_> -5 5 -5; vide_quand -6 10 -11; video 18 -16 -20; video_> 15 -14 -16; video_parte 9 -9 -9; viens -10 -9 10
viens_la -10 -9 10; vient -1 -12 5; vient_> -1 -12 5; vieux -7 7 -7; vieux_telep -7 7 -7; villa -9 9 -7
villa_> -9 9 -7; vingt -7 -7 8; vingt_deux -5 -2 5; vingt_dix -6 -5 6; vingt_et -2 -3 4; vingt_huit -6 -5 6
vingt_quatr -5 -6 6; vingt_sept -2 -3 5; vingt_trois -3 -4 7; virem 6 -6 -6; virem_sur 6 -6 -6; visio 26 -26 -19
visio_coupe 14 -13 -15; visio_dans 6 -5 -6; visio_on 15 -15 -13; vocal -12 14 -21; vocal_est -8 8 -9
vocal_ne -10 11 -20; voila 0 -9 4; voila_> -5 -10 7; voila_c -9 -9 9; voila_comme -13 -13 14; voila_depui 15 -8 -15
voila_en -7 7 -6; voila_je -5 -5 5; voila_ma 8 -5 -10; voir 6 -6 -6; voir_chez 6 -6 -6; vois 11 -10 -11
vois_bien 7 -7 -6; vois_plus 9 -8 -10; voisi -3 -5 0; voisi_elle -5 -5 5; voisi_parce 2 1 -8; voit 11 -12 -7
voit_pas 11 -12 -7; voix -14 14 -13; voix_ca -12 12 -12; voix_qui -7 8 -8; vole -6 6 -5; vole_il -6 6 -5
vos -10 -7 10; vos_agent -8 -6 9; vos_conne -10 -7 10; votre -17 -22 20; votre_conne 7 -4 -8; votre_courr -7 -9 8
votre_faute -10 -14 13; votre_machi -12 -10 13; votre_numer -5 -7 7; votre_servi -9 -8 9; votre_truc -12 -13 13
voudr -2 -9 4; voudr_annul -7 -6 7; voudr_cause -9 -8 10; voudr_chang -15 -13 16; voudr_conna -9 -9 10
voudr_depan 2 3 -12; voudr_parle -15 -16 19; voudr_signa 12 -5 -12; voudr_un -15 -14 16; voula -1 -1 1
voula_dire -1 -1 1; voule -7 -8 8; voule_> -7 -8 8; voulu -6 -7 7; voulu_m -6 -7 7; vous -14 -31 30
vous_> -20 -17 21; vous_appel -3 -13 11; vous_avez -6 -5 6; vous_conta 10 -7 -10; vous_de -5 -6 7
vous_depui -5 -5 5; vous_deran 11 -6 -11; vous_dire -6 -6 6; vous_dis 8 -6 -8; vous_enten -12 -15 14
vous_envoy -8 -8 8; vous_etes -10 -10 11; vous_expli 1 -13 2; vous_foute -7 -7 7; vous_le -8 -9 9; vous_m -11 -7 9
vous_me -9 -9 9; vous_n -8 -8 8; vous_parle 2 -6 -1; vous_plait -10 -9 11; vous_pourr -3 -1 4; vous_pouve -9 -7 8
vous_que -5 5 -5; vous_rappe -14 -7 11; vous_savez -6 -5 6; vous_soyez -7 -5 6; vous_telep 7 -7 -6
vous_tromp -7 -9 9; vous_voule -7 -8 8; vous_vous -9 -11 11; voyan 26 -14 -29; voyan_de 14 -8 -16
voyan_inter 8 -5 -9; voyan_orang 8 -7 -8; voyan_reste 10 -7 -11; voyan_rouge 18 -8 -20; vpn 16 -12 -17
vpn_du 11 -10 -3; vpn_et 10 -7 -10; vpn_ne 12 -11 -13; vpn_sans 7 -4 -7; vrai -15 -12 13; vrai_> -15 -12 13
vraie -7 -7 7; vraie_perso -7 -7 7; vraim 6 -11 -4; vraim_pas 11 -8 -12; vraim_tres -8 -6 8; vu 10 -13 -7
vu_que 12 -11 -12; vu_une -9 -8 9; wan 6 -5 -6; wan_et 6 -5 -6; wanad -7 -6 7; wanad_point -7 -6 7; web 16 -16 -15
web_> 12 -12 -11; web_sont 10 -7 -10; wesh 7 -7 -7; wesh_j 7 -7 -7; wifi 43 -32 -35; wifi_> 26 -25 -15
wifi_alors 14 -14 -10; wifi_c 7 -7 -7; wifi_conne 8 -8 -6; wifi_coupe 7 -7 -6; wifi_dans 18 -19 -12
wifi_de 22 -22 -10; wifi_est 14 -15 -11; wifi_et 12 -11 -11; wifi_faibl 7 -6 -8; wifi_fonct -16 18 -18
wifi_il 12 -13 -9; wifi_insta 11 -10 -9; wifi_la 10 -9 -9; wifi_le 13 -11 -13; wifi_mais 7 -7 -7
wifi_march 6 -2 -17; wifi_n 8 -7 -8; wifi_ne 26 -24 -29; wifi_ni 6 -4 -6; wifi_passe 13 -13 -12
wifi_plus 12 -10 -16; wifi_qui 23 -26 -9; wifi_sans 12 -12 -6; wifi_se 10 -9 -9; wifi_sur 10 -11 -7
wifi_va -15 14 -8; y -20 -6 15; y_> -7 -10 8; y_a -13 1 2; y_arriv -6 -6 7; y_conna -6 -9 8; y_en -12 -8 10
y_fait -7 7 -6; y_je -6 -5 6; y_mettr -6 -7 7; y_passe -6 -7 7; y_touch -14 13 -12; yahoo -5 -5 5
yahoo_point -5 -5 5; yo -7 -6 7; yo_c -7 -6 7; youtu 6 -6 -6; youtu_ou 6 -6 -6; yvonn -8 -7 8; yvonn_le -8 -7 8
z -6 -7 7; z_i -6 -7 7; zero -15 5 3; zero_> -7 7 -6; zero_barre -5 5 -5; zero_cinq -4 -5 6; zero_quatr -7 -7 7
zero_sept -6 -7 7; zero_six -10 -12 14; zero_un -3 -4 7; zone -9 10 -10; zone_blanc -9 10 -10; zoom 8 -6 -8
zoom_avec 8 -6 -8
""",
    ),
    "wants_human": (
        "no yes",
        """
01 9 -9; 01_42 7 -7; 01_60 7 -7; 03 7 -7; 03_21 7 -7; 06 9 -9; 06_12 14 -14; 06_52 4 -4; 06_67 4 -4; 06_78 5 -5
07 7 -7; 07_88 7 -7; 11 7 -7; 11_> 7 -7; 12 12 -12; 12_34 8 -8; 12_60 7 -7; 12_89 4 -4; 12_90 5 -5; 12_> 7 -7
12_aroba 5 -5; 12_rue 7 -7; 21 7 -7; 21_45 7 -7; 22 7 -7; 22_11 7 -7; 3 10 -10; 30 4 -4; 30_98 4 -4; 33 6 -6
33_6 6 -6; 34 8 -8; 34_56 8 -8; 3_ordin 10 -10; 3_telep 10 -10; 42 7 -7; 42_65 7 -7; 45 11 -11; 45_12 5 -5
45_67 7 -7; 45_c 4 -4; 4g 7 -7; 4g_en 4 -4; 4g_march 9 -9; 5 11 -11; 52 4 -4; 52_30 4 -4; 55 7 -7; 55_22 7 -7
56 8 -8; 56_78 8 -8; 5_> 11 -11; 6 6 -6; 60 7 -7; 60_12 7 -7; 65 7 -7; 65_89 7 -7; 67 11 -11; 67_12 4 -4; 67_89 7 -7
6_12 6 -6; 74 11 -11; 74_> 7 -7; 74_euh 4 -4; 75011 9 -9; 75011_paris 9 -9; 75012 7 -7; 75012_> 7 -7; 78 12 -12
78_45 5 -5; 78_> 8 -8; 88 7 -7; 88_55 7 -7; 89 15 -15; 89_45 4 -4; 89_74 7 -7; 89_> 7 -7; 9 10 -10; 90 5 -5
90_> 5 -5; 98 4 -4; 98_74 4 -4; 9_> 10 -10; <_01 9 -9; <_03 7 -7; <_06 14 -14; <_07 7 -7; <_3 10 -10; <_33 6 -6
<_5 11 -11; <_75011 9 -9; <_a 8 -8; <_absol 12 -12; <_accue 5 -5; <_agent -10 10; <_ah 17 -17; <_ajout 8 -8
<_alexa 4 -4; <_allez -3 3; <_allo 6 -6; <_alors 14 -14; <_andre 7 -7; <_anne 5 -5; <_annul 11 -11; <_appel -6 6
<_aroba 10 -10; <_arret -7 7; <_assur 11 -11; <_atten 12 -12; <_au 14 -14; <_aucun 12 -12; <_aurel 7 -7
<_aurie -11 11; <_avant 5 -5; <_b 7 -7; <_bah 10 -10; <_baiss 11 -11; <_bande 9 -9; <_bascu -15 15; <_beauc 12 -12
<_ben 16 -16; <_bien 11 -11; <_blabl 11 -11; <_bon -11 11; <_bonjo 14 -14; <_borde 9 -9; <_boula 8 -8
<_brigi 10 -10; <_c 11 -11; <_ca 16 -16; <_carte 6 -6; <_ce 12 -12; <_certa 11 -11; <_ces 6 -6; <_chape 10 -10
<_cinq 7 -7; <_clair 9 -9; <_comma 7 -7; <_comme 4 -4; <_conna 17 -17; <_conne -10 10; <_conse -13 13; <_conta 9 -9
<_cool 8 -8; <_d 8 -8; <_dans 9 -9; <_de 11 -11; <_degag 6 -6; <_depui 17 -17; <_des 10 -10; <_desol 7 -7
<_deux 15 -15; <_dison 13 -13; <_dites -9 9; <_docte 9 -9; <_donc 1 -1; <_donne -7 7; <_du 16 -16; <_dubre 6 -6
<_ecout 5 -5; <_eh 12 -12; <_elle 13 -13; <_emma 4 -4; <_en 7 -7; <_enfin 2 -2; <_entre 6 -6; <_envoy 8 -8
<_enzo 6 -6; <_espec 7 -7; <_est -3 3; <_euh 9 -9; <_eva 5 -5; <_exact 4 -4; <_excus 3 -3; <_fait 10 -10
<_faite -14 14; <_fanta 7 -7; <_faux 11 -11; <_flemm 8 -8; <_franc 6 -6; <_gauti 6 -6; <_genre -7 7; <_gille 6 -6
<_grave 10 -10; <_h 7 -7; <_helen 7 -7; <_hier 8 -8; <_hors 10 -10; <_hugo 8 -8; <_hum 11 -11; <_humai -9 9
<_il 14 -14; <_impec 7 -7; <_impos 9 -9; <_info 8 -8; <_inter 11 -11; <_inuti 7 -7; <_isabe 6 -6; <_j 12 -12
<_jamai 11 -11; <_je 12 -12; <_jean 10 -10; <_joker 11 -11; <_julie 7 -7; <_juste 5 -5; <_kevin 7 -7; <_l 15 -15
<_la 16 -16; <_laiss -17 17; <_laure 10 -10; <_le 9 -9; <_lefeb 9 -9; <_leo 6 -6; <_les 14 -14; <_luc 5 -5
<_lucie 6 -6; <_lundi 9 -9; <_m 5 -5; <_ma 15 -15; <_madam 7 -7; <_mais 13 -13; <_malhe 8 -8; <_marc 8 -8
<_marie 8 -8; <_maxim 11 -11; <_merci 10 -10; <_mes 12 -12; <_mette 2 -2; <_mince 11 -11; <_mmh 13 -13; <_moi 8 -8
<_mon 12 -12; <_monsi 14 -14; <_natha 9 -9; <_ne 9 -9; <_negat 11 -11; <_netfl 6 -6; <_nguye 11 -11; <_ni 9 -9
<_nicke 6 -6; <_noah 9 -9; <_nom 13 -13; <_non 13 -13; <_nos 8 -8; <_notre 10 -10; <_nous 10 -10; <_numer 7 -7
<_odett 6 -6; <_oh 12 -12; <_ok 15 -15; <_on 23 -23; <_opera -15 15; <_orang 10 -10; <_ou -9 9; <_oubli 10 -10
<_oui 19 -19; <_p 4 -4; <_paill 10 -10; <_pardo 9 -9; <_parfa 6 -6; <_parle -24 24; <_parti 11 -11; <_pas 8 -8
<_passe -4 4; <_paul 17 -17; <_perso 26 -26; <_perte 12 -12; <_peut 12 -12; <_plus 13 -13; <_plusi 11 -11
<_possi 13 -13; <_pour 8 -8; <_pourq 11 -11; <_pourr -10 10; <_pouve -7 7; <_prend 4 -4; <_probl 9 -9; <_puis -16 16
<_puree 8 -8; <_putai 5 -5; <_qu 3 -3; <_quand 12 -12; <_quatr 13 -13; <_quel 10 -10; <_quell 8 -8; <_quelq 8 -8
<_quinz 8 -8; <_quoi 17 -17; <_rappe -11 11; <_redem 11 -11; <_redon -13 13; <_rembo 13 -13; <_rende -10 10
<_rien 23 -23; <_robin 6 -6; <_s 5 -5; <_sa 2 -2; <_sans 10 -10; <_sav 7 -7; <_sept 12 -12; <_serai -7 7
<_servi -16 16; <_seule 9 -9; <_si 12 -12; <_soixa 10 -10; <_sophi 5 -5; <_sous 9 -9; <_stop 6 -6; <_super 14 -14
<_sur 13 -13; <_surto 11 -11; <_t 7 -7; <_tais 6 -6; <_teams 8 -8; <_techn -21 21; <_test 8 -8; <_thoma 11 -11
<_tip 7 -7; <_toujo 11 -11; <_tous 12 -12; <_tout 18 -18; <_toute 10 -10; <_trans -22 22; <_trois 17 -17
<_trop 7 -7; <_tu 6 -6; <_une 27 -27; <_va 7 -7; <_vas -7 7; <_vers 13 -13; <_veuil -9 9; <_viens 8 -8; <_vince 6 -6
<_vingt 10 -10; <_voila 2 -2; <_volon 7 -7; <_votre 10 -10; <_vous 13 -13; <_wait 7 -7; <_wifi 9 -9; <_y -8 8
<_yes 11 -11; <_yo 7 -7; <_yvonn 7 -7; <_zero 8 -8; <_zut 11 -11; a 7 -7; a_aller 6 -6; a_appel 26 -26; a_appor 7 -7
a_arrac 4 -4; a_ca 7 -7; a_carte 5 -5; a_ce -6 6; a_chang 9 -9; a_chaqu 6 -6; a_chope 7 -7; a_cinq 10 -10
a_cote 6 -6; a_coupe 7 -7; a_crash 2 -2; a_de 6 -6; a_debra 12 -12; a_deja 7 -7; a_deman 7 -7; a_des 1 -1
a_deux 6 -6; a_dispa 4 -4; a_dista 1 -1; a_dit 6 -6; a_dix 8 -8; a_donne 14 -14; a_du 8 -8; a_ecrit 4 -4; a_ete 5 -5
a_expli 15 -15; a_faire -6 6; a_fait 7 -7; a_fondu 8 -8; a_insta 7 -7; a_inter 4 -4; a_joind 10 -10; a_l -2 2
a_la 17 -17; a_lausa 8 -8; a_laver 9 -9; a_le 7 -7; a_m 7 -7; a_ma 12 -12; a_mamad 8 -8; a_marre -6 6; a_matin 1 -1
a_me 16 -16; a_mis 8 -8; a_mon 19 -19; a_mons 7 -7; a_nouve 2 -2; a_offer 4 -4; a_ouvri 6 -6; a_parle -6 6
a_pas -4 4; a_perdu 6 -6; a_perso 14 -14; a_peu 8 -8; a_plein 11 -11; a_plus 10 -10; a_pose 7 -7; a_preve 5 -5
a_quel -14 14; a_quelq -5 5; a_qui -16 16; a_quitt 6 -6; a_raccr 12 -12; a_rappe 8 -8; a_redem 2 -2; a_redir 3 -3
a_regar 7 -7; a_resil 10 -10; a_rien 9 -9; a_signa 10 -10; a_signe 8 -8; a_son 4 -4; a_t -11 11; a_tenu 6 -6
a_toujo 10 -10; a_tout 10 -10; a_trava 5 -5; a_u 6 -6; a_un -2 2; a_une -21 21; a_voir 9 -9; a_votre -7 7
a_vous 14 -14; abonn 11 -11; abonn_> 11 -11; absen 15 -15; absen_> 15 -15; absol -1 1; absol_pas 12 -12
absol_que -8 8; acced 3 -3; acced_au 3 -3; accen 8 -8; accen_> 8 -8; acces 6 -6; acces_> 5 -5; acces_a 4 -4
acces_au 4 -4; acces_inter 4 -4; accor 15 -15; accor_> 10 -10; accor_faite 7 -7; accue 11 -11; accue_> 8 -8
accue_aroba 5 -5; accue_n 8 -8; achet 5 -5; achet_l 8 -8; achet_la 2 -2; activ 7 -7; activ_trois 7 -7; adam 10 -10
adam_> 10 -10; adres 5 -5; adres_> 5 -5; adres_a -12 12; adres_dessu 5 -5; adres_elect 6 -6; adres_mail 2 -2
adres_mais 8 -8; affai -9 9; affai_a -9 9; affic 8 -8; affic_maint 7 -7; affic_un 8 -8; agee 3 -3; agee_> 14 -14
agee_qui 15 -15; agee_vous -10 10; agenc 11 -11; agenc_immob 10 -10; agenc_point 5 -5; agenc_se 7 -7; agent -14 14
agent_> -22 22; agent_d 8 -8; agent_je 7 -7; agent_s -3 3; ah 17 -17; ah_bah 10 -10; ah_ben 2 -2; ah_ca 6 -6
ah_formi 10 -10; ah_mais 9 -9; ah_non 10 -10; ah_oui 5 -5; ah_punai 5 -5; ah_super 7 -7; ai 16 -16; ai_9 10 -10
ai_achet 5 -5; ai_annul 2 -2; ai_appel 12 -12; ai_assez -2 2; ai_beau 4 -4; ai_besoi -30 30; ai_chang 9 -9
ai_cru 3 -3; ai_de 4 -4; ai_deja 18 -18; ai_deux 4 -4; ai_dit 14 -14; ai_du 6 -6; ai_encor 5 -5; ai_enten 5 -5
ai_eu 2 -2; ai_expli 8 -8; ai_fait 1 -1; ai_honte 4 -4; ai_inter 7 -7; ai_le 6 -6; ai_marre -8 8; ai_oubli 5 -5
ai_parle 29 -29; ai_pas 6 -6; ai_perdu 6 -6; ai_plein 11 -11; ai_plus 6 -6; ai_reboo 3 -3; ai_rebra 3 -3
ai_recu 6 -6; ai_recup 6 -6; ai_redem 5 -5; ai_rende 11 -11; ai_reuss 6 -6; ai_rien 9 -9; ai_toujo 2 -2
ai_trois 6 -6; ai_un 9 -9; ai_une 6 -6; ai_vu 1 -1; aide 8 -8; aide_il 8 -8; aider 6 -6; aider_a 6 -6; aie -8 8
aie_un -8 8; aille 6 -6; aille_c 6 -6; aime -9 9; aime_pas -9 9; aimer -8 8; aimer_ben -8 8; aimer_bien -20 20
aimer_mieux 6 -6; air 12 -12; air_d 12 -12; ajout 8 -8; ajout_un 8 -8; alexa 4 -4; alexa_elle 4 -4; aller 12 -12
aller_> 12 -12; aller_plus 6 -6; allez 8 -8; allez_hop -12 12; allez_vous 9 -9; allez_y 14 -14; allo 6 -6
allo_bonjo 11 -11; allo_vous 9 -9; allo_y -10 10; allum 8 -8; allum_la 13 -13; allum_plus 2 -2; alors 4 -4
alors_> 11 -11; alors_c 7 -7; alors_en 6 -6; alors_euh 11 -11; alors_il 1 -1; alors_jade 6 -6; alors_je 3 -3
alors_la 7 -7; alors_le 7 -7; alors_maint -6 6; alors_mariu 4 -4; alors_nicol 7 -7; alors_non 8 -8; alors_que 3 -3
alors_si -6 6; alors_soyez -7 7; alors_voila 8 -8; ameli 14 -14; ameli_> 14 -14; an 7 -7; an_derni 7 -7
ancie 10 -10; ancie_opera 10 -10; andre 7 -7; andre_point 7 -7; anne 7 -7; anne_sophi 7 -7; anne_tiret 5 -5
annul 12 -12; annul_> 11 -11; annul_mon 16 -16; ans 1 -1; ans_bande 1 -1; anten 11 -11; anten_> 7 -7; anten_sur 3 -3
antoi 8 -8; antoi_antoi 8 -8; antoi_girar 8 -8; appai 5 -5; appai_plus 5 -5; appar 21 -21; appar_> 21 -21
appar_c 3 -3; appar_ne 3 -3; appar_pas 5 -5; appel 6 -6; appel_> 6 -6; appel_au 12 -12; appel_c 7 -7; appel_ce 6 -6
appel_d 7 -7; appel_de 10 -10; appel_hier 5 -5; appel_j 5 -5; appel_je 10 -10; appel_julie 11 -11; appel_l 12 -12
appel_luc 10 -10; appel_melan 7 -7; appel_moi -6 6; appel_nadia 7 -7; appel_on 7 -7; appel_passe 10 -10
appel_perso 7 -7; appel_pierr 8 -8; appel_pour 7 -7; appel_redem 10 -10; appel_there 4 -4; appel_un 11 -11
appli 5 -5; appli_la 5 -5; appor 7 -7; appor_la 7 -7; appui 12 -12; appui_sur 12 -12; apres 6 -6; apres_midi 8 -8
apres_vente -9 9; arnaq 8 -8; arnaq_> 8 -8; aroba 16 -16; aroba_agenc 5 -5; aroba_bluew 7 -7; aroba_boula 9 -9
aroba_elect 7 -7; aroba_entre 6 -6; aroba_fleur 7 -7; aroba_free 13 -13; aroba_g 2 -2; aroba_gmail 7 -7
aroba_hotma 5 -5; aroba_i 6 -6; aroba_iclou 2 -2; aroba_labo 8 -8; aroba_lapos 4 -4; aroba_mairi 5 -5
aroba_orang 5 -5; aroba_outlo 4 -4; aroba_sfr 7 -7; aroba_skyne 6 -6; aroba_wanad 6 -6; aroba_yahoo 7 -7; arrac 4 -4
arrac_le 4 -4; arret -7 7; arret_avec -7 7; arriv -5 5; arriv_donne -13 13; arriv_pas -4 4; arriv_plus 9 -9
arriv_toujo 11 -11; arrob 7 -7; arrob_hotma 7 -7; artif -9 9; artif_> -9 9; aspir 11 -11; aspir_ne 11 -11
assez -2 2; assez_> 13 -13; assez_de -17 17; assez_du -7 7; assis 2 -2; assis_> 13 -13; assis_de 11 -11
assis_une -9 9; assur 12 -12; assur_> 11 -11; assur_que 7 -7; at 7 -7; at_gmail 3 -3; at_lapos 6 -6; at_outlo 6 -6
ateli 7 -7; ateli_avant 7 -7; attac 3 -3; attac_aroba 3 -3; atten 24 -24; atten_> 20 -20; atten_aussi 7 -7
atten_cheri 8 -8; atten_deux 8 -8; atten_j 2 -2; atten_je 10 -10; atten_le 17 -17; atten_pour -20 20
atten_que 13 -13; atten_un 16 -16; attri 7 -7; attri_> 7 -7; au -5 5; au_12 7 -7; au_au -5 5; au_bout -7 7
au_burea 24 -24; au_cloud 4 -4; au_contr 7 -7; au_debut 3 -3; au_dessu 7 -7; au_douze 7 -7; au_moins 8 -8
au_mois 8 -8; au_monsi -15 15; au_nez 12 -12; au_nivea 11 -11; au_nom 8 -8; au_premi 9 -9; au_print 4 -4
au_quart 7 -7; au_resea 7 -7; au_respo -9 9; au_serve 3 -3; au_sous 6 -6; au_stand 11 -11; au_sujet 7 -7
au_suppo -9 9; au_techn -8 8; au_telep -13 13; au_vert 3 -3; au_zero 5 -5; aucun 12 -12; aucun_idee 8 -8
aucun_mail 7 -7; aucun_resul 5 -5; aucun_souci 13 -13; aujou 7 -7; aujou_hui 7 -7; aurel 7 -7; aurel_under 7 -7
aurie -17 17; aurie_pas -11 11; aurie_vous -11 11; aussi 13 -13; aussi_> 8 -8; aussi_lent 8 -8; aussi_longt 7 -7
aussi_vous 3 -3; autom -14 14; autom_> -14 14; autre 14 -14; autre_jour 12 -12; autre_non 9 -9; autre_perso 9 -9
autre_probl 7 -7; autre_souci 10 -10; aux -18 18; aux_machi -16 16; aux_robot -9 9; avait 13 -13; avait_assur 7 -7
avait_dit 12 -12; avant 7 -7; avant_ca 5 -5; avant_de 7 -7; avant_que 8 -8; avec -1 1; avec_avec -2 2
avec_deux 13 -13; avec_garan 7 -7; avec_l 5 -5; avec_le -10 10; avec_les 7 -7; avec_ma 2 -2; avec_mes 6 -6
avec_mon -8 8; avec_quelq 7 -7; avec_tous 11 -11; avec_un -11 11; avec_une 7 -7; avec_vos 6 -6; avec_votre -8 8
avec_vous 15 -15; avez 4 -4; avez_coupe 1 -1; avez_deja 6 -6; avez_dit 1 -1; avez_pas -10 10; avez_tout 3 -3
avez_un 8 -8; avoir -27 27; avoir_affai -9 9; avoir_quelq -11 11; avoir_un -19 19; avoir_une -9 9; avons 11 -11
avons_appli 5 -5; avons_plus 4 -4; avons_un 7 -7; b 12 -12; b_aroba 6 -6; b_comme 7 -7; b_r 6 -6; b_v 6 -6
bah 15 -15; bah_c 5 -5; bah_ecout 9 -9; bah_j 8 -8; bah_non 11 -11; bah_oui 7 -7; bah_voila 7 -7; baiss 11 -11
baiss_la 11 -11; banca 9 -9; banca_> 8 -8; banca_m 6 -6; bande 14 -14; bande_d 10 -10; bande_de 8 -8; bapti 5 -5
bapti_renau 5 -5; barbi 10 -10; barbi_> 10 -10; barre 5 -5; barre_de 5 -5; bas 6 -6; bas_b 6 -6; bas_et 4 -4
bas_marti 5 -5; bascu -13 13; bascu_moi -15 15; bascu_plus 11 -11; be 6 -6; be_> 6 -6; beau 11 -11; beau_aujou 7 -7
beau_redem 5 -5; beauc 16 -16; beauc_> 13 -13; beauc_chef 8 -8; beauc_mieux 3 -3; belfo 5 -5; belfo_point 5 -5
ben 4 -4; ben_ca 7 -7; ben_en 1 -1; ben_gros -8 8; ben_juste 8 -8; ben_mon 6 -6; ben_non 6 -6; ben_oui 9 -9
ben_voila 14 -14; benal 13 -13; benal_> 9 -9; benal_aroba 2 -2; benoi 5 -5; benoi_60 5 -5; berna 8 -8; berna_> 8 -8
berna_point 3 -3; besoi -7 7; besoi_> 11 -11; besoi_ca 1 -1; besoi_d -19 19; besoi_de 11 -11; besoi_jusqu 6 -6
besoi_que 15 -15; bien 11 -11; bien_> 8 -8; bien_au 7 -7; bien_avoir -12 12; bien_c 4 -4; bien_ca 5 -5
bien_comme 8 -8; bien_evide 14 -14; bien_franc 16 -16; bien_genti -5 5; bien_mieux 7 -7; bien_moi 15 -15
bien_note 3 -3; bien_oui 7 -7; bien_qu -13 13; bien_sur 8 -8; bizar 9 -9; bizar_quand 9 -9; blabl 11 -11
blabl_> 11 -11; blanc 17 -17; blanc_> 12 -12; blanc_de 6 -6; bleu 13 -13; bleu_fixe 13 -13; bleue 5 -5
bleue_ne 5 -5; bloqu 12 -12; bloqu_> 12 -12; bloqu_la 7 -7; bluew 7 -7; bluew_point 7 -7; boite -5 5; boite_de 3 -3
boite_hier 7 -7; boite_mail 6 -6; boite_ne 8 -8; boite_vocal -6 6; boiti 6 -6; boiti_> 6 -6; boiti_blanc 6 -6
bon -3 3; bon_> 20 -20; bon_c 7 -7; bon_et 2 -2; bon_j 1 -1; bon_je -6 6; bon_merci 8 -8; bon_passe -15 15
bon_tout 14 -14; bonjo 12 -12; bonjo_> 14 -14; bonjo_c 7 -7; bonjo_est -12 12; bonjo_jacqu 3 -3; bonjo_je -5 5
bonjo_ma 1 -1; bonjo_madam 10 -10; bonjo_monsi 9 -9; bonjo_voila 1 -1; bonne 5 -5; bonne_adres 5 -5
bonne_quest 2 -2; bons 7 -7; bons_techn 7 -7; borde 9 -9; borde_de 9 -9; bots -10 10; bots_je -10 10; bouch 5 -5
bouch_d 4 -4; bouch_du 4 -4; boula 15 -15; boula_a 7 -7; boula_du 8 -8; boula_point 9 -9; bout -7 7; bout_de 9 -9
bout_du -9 9; bouto 14 -14; bouto_> 12 -12; bouto_de 19 -19; box 21 -21; box_> 20 -20; box_a 2 -2; box_c 8 -8
box_elle 2 -2; box_en 2 -2; box_est 3 -3; box_et 6 -6; box_la 3 -3; box_ne 2 -2; box_s 4 -4; box_toute 8 -8
bref -8 8; bref_tout -8 8; brigi 10 -10; brigi_adam 10 -10; bruit 8 -8; bruit_> 8 -8; bruit_c 5 -5; brun 5 -5
brun_aroba 5 -5; buffe 9 -9; buffe_tout 9 -9; bug 7 -7; bug_> 7 -7; burea 17 -17; burea_> 17 -17; burea_il 5 -5
burea_plus 3 -3; c 9 -9; c_est 8 -8; c_etait 7 -7; c_point 5 -5; c_z 7 -7; ca 17 -17; ca_> 9 -9; ca_a -7 7
ca_buffe 9 -9; ca_bug 7 -7; ca_c 3 -3; ca_charg 9 -9; ca_clign 6 -6; ca_comme 7 -7; ca_coupa 5 -5; ca_coupe 10 -10
ca_d 6 -6; ca_demar 6 -6; ca_depen 10 -10; ca_du 4 -4; ca_fait -10 10; ca_fonct 6 -6; ca_gresi 6 -6; ca_hache 11 -11
ca_ira 11 -11; ca_joue 10 -10; ca_lag 6 -6; ca_m 7 -7; ca_march 10 -10; ca_me 10 -10; ca_meme 11 -11; ca_mouli 8 -8
ca_n 9 -9; ca_ne 16 -16; ca_non 6 -6; ca_oui 11 -11; ca_peut 6 -6; ca_plant 3 -3; ca_pour -8 8; ca_que 10 -10
ca_rame 7 -7; ca_recom 11 -11; ca_refon 7 -7; ca_remar 10 -10; ca_s 13 -13; ca_se 6 -6; ca_suffi 9 -9; ca_tient 8 -8
ca_tourn 12 -12; ca_va 3 -3; ca_veut 10 -10; ca_vient 6 -6; ca_y 6 -6; cabla 6 -6; cabla_> 6 -6; cable 10 -10
cable_> 10 -10; calme 9 -9; calme_> 9 -9; camil 4 -4; camil_et 4 -4; canal 3 -3; canal_du 3 -3; capte 6 -6
capte_pas 6 -6; capte_plus 5 -5; car 4 -4; car_le 4 -4; caraf 3 -3; caraf_au 3 -3; carpe 12 -12; carpe_> 12 -12
carre 10 -10; carre_> 10 -10; carte 11 -11; carte_bleue 5 -5; carte_sim 7 -7; cas 10 -10; cas_> 10 -10; cause -14 14
cause_a -14 14; ce -1 1; ce_matin 10 -10; ce_n 10 -10; ce_numer 4 -4; ce_qu 9 -9; ce_que -10 10; ce_qui 6 -6
ce_robot -15 15; ce_serai 7 -7; celle 3 -3; celle_de 3 -3; cellu 5 -5; cellu_sonne 5 -5; celui 10 -10
celui_ci 11 -11; celui_de 4 -4; celui_du 4 -4; cent 5 -5; cent_quatr 5 -5; centa 11 -11; centa_> 11 -11; centr 8 -8
centr_> 8 -8; certa 11 -11; certa_> 11 -11; ces 13 -13; ces_paul 9 -9; ces_reven 6 -6; cette 7 -7
cette_boite 10 -10; cette_fois 6 -6; cette_machi -6 6; ch 7 -7; ch_> 7 -7; chair -15 15; chair_et -15 15; chamb 5 -5
chamb_> 6 -6; chamb_un 5 -5; chang 24 -24; chang_> 12 -12; chang_d 18 -18; chang_de 1 -1; chang_la 8 -8
chang_le 3 -3; chans 4 -4; chans_> 4 -4; chape 10 -10; chape_de 10 -10; chaqu 6 -6; chaqu_fois 6 -6; charg 7 -7
charg_dans 9 -9; charg_plus 4 -4; charm 2 -2; charm_et 2 -2; chat 8 -8; chat_est 8 -8; chef -3 3; chef_> 1 -1
chef_a 6 -6; chef_atten 5 -5; chef_d -7 7; chef_m 7 -7; chelo 11 -11; chelo_mais 9 -9; chelo_votre 7 -7; cher 11 -11
cher_> 11 -11; cherc 15 -15; cherc_le 19 -19; cherc_mes 7 -7; cherc_mon 10 -10; cheri 8 -8; cheri_je 8 -8; chez 9 -9
chez_gmail 6 -6; chez_machi 17 -17; chez_moi 6 -6; chez_nous 12 -12; chez_vous -8 8; chien 18 -18; chien_> 8 -8
chien_j 13 -13; chier 10 -10; chier_> 10 -10; chiff 3 -3; chiff_tout 3 -3; chope 7 -7; chope_le 7 -7; chose -1 1
chose_> 6 -6; chose_a -6 6; ci 11 -11; ci_est 11 -11; cinq 11 -11; cinq_> 8 -8; cinq_dix 5 -5; cinq_douze 3 -3
cinq_heure 10 -10; cinq_minut 8 -8; cinq_non 7 -7; cinq_quatr 3 -3; cinq_six 5 -5; cinq_soixa 5 -5; cinq_sur 8 -8
cinq_trent 4 -4; cinq_vingt 7 -7; cinqu 9 -9; cinqu_> 7 -7; cinqu_cinq 5 -5; cinqu_euros 5 -5; cinqu_huit 4 -4
cinqu_six 4 -4; cinqu_soixa 8 -8; clair 12 -12; clair_c 7 -7; clair_fonta 4 -4; clair_maint 13 -13; clair_point 7 -7
clair_rouss 7 -7; clien -4 4; clien_> -13 13; clien_en 7 -7; clien_m 9 -9; clien_me 7 -7; clien_n 15 -15
clien_par 6 -6; clien_quara 7 -7; clign 5 -5; clign_encor 6 -6; clign_orang 1 -1; clign_sur 6 -6; clore 5 -5
clore_le 5 -5; cloud 8 -8; cloud_> 4 -4; cloud_point 6 -6; co 6 -6; co_> 6 -6; code 15 -15; code_> 2 -2; code_c 5 -5
code_erreu 8 -8; code_posta 5 -5; code_puk 6 -6; codes 5 -5; codes_par 5 -5; coeur 7 -7; coeur_> 7 -7; coler 6 -6
coler_> 6 -6; coler_monsi 6 -6; colla 7 -7; colla_elles 7 -7; colle -2 2; colle_> -2 2; colle_a 7 -7
colle_au -12 12; colle_aussi 8 -8; colle_de 7 -7; colle_en -7 7; colle_m 11 -11; colle_non 3 -3; colle_s 4 -4
com 10 -10; com_> 10 -10; combi 12 -12; combi_de 7 -7; combi_est 13 -13; comma 7 -7; comma_aroba 7 -7; comme 18 -18
comme_> 13 -13; comme_a 9 -9; comme_berna 7 -7; comme_ca 10 -10; comme_denis 6 -6; comme_en 5 -5; comme_franc 4 -4
comme_je -8 8; comme_la 9 -9; comme_les 4 -4; comme_serie 6 -6; comme_thoma 4 -4; comme_vous 8 -8; commu_avec -7 7
commu_coupe 9 -9; commu_une 6 -6; compe -11 11; compe_> -11 11; compl -7 7; compl_a 15 -15; compl_je -11 11
compl_mon -3 3; compr -9 9; compr_> -10 10; compr_pas -12 12; compr_rien -5 5; compt -3 3; compt_> -8 8
compt_mec 13 -13; con 6 -6; con_> 6 -6; conna 13 -13; conna_> 2 -2; conna_mon 12 -12; conna_pas 8 -8
conna_rien 9 -9; conna_tu 7 -7; conne 8 -8; conne_> 16 -16; conne_au 7 -7; conne_est 12 -12; conne_et 5 -5
conne_inter 1 -1; conne_moi -10 10; conne_pas 11 -11; conne_plus 6 -6; conne_saute 8 -8; conne_toute 12 -12
conse -9 9; conse_> -13 13; conse_banca 9 -9; conse_clien -9 9; conse_comme 6 -6; conse_dispo -8 8; conse_et 6 -6
conse_je 10 -10; conse_m 3 -3; conse_maint -15 15; conse_merci 18 -18; conse_ou -7 7; conse_pour -8 8
conse_qui 4 -4; conse_s 3 -3; conso 10 -10; conso_> 7 -7; conso_march 5 -5; conso_se 9 -9; conta 2 -2
conta_aroba 9 -9; conta_avec -6 6; conta_depui 4 -4; conte 5 -5; conte_et 3 -3; conte_mais 5 -5; conte_nous 4 -4
conti 12 -12; conti_avec 12 -12; contr 17 -17; contr_> 15 -15; contr_avec 7 -7; contr_est 6 -6; contr_le 6 -6
contr_profe 8 -8; contr_vous 4 -4; convi 6 -6; convi_tres 6 -6; cool 8 -8; cool_merci 8 -8; corre 9 -9; corre_> 9 -9
costa 7 -7; costa_> 7 -7; cote 6 -6; cote_> 5 -5; cote_de 4 -4; cote_qui 4 -4; coup 8 -8; coup_mon 1 -1
coup_sur 6 -6; coupa 5 -5; coupa_la 5 -5; coupe 12 -12; coupe_> 9 -9; coupe_alors 1 -1; coupe_au 9 -9; coupe_d 4 -4
coupe_de 8 -8; coupe_du 5 -5; coupe_la 6 -6; coupe_plus 5 -5; coupe_toujo 8 -8; coupe_tous 5 -5; coupe_tout 8 -8
coupe_toute 6 -6; coupu 3 -3; coupu_de 2 -2; coupu_non 3 -3; coura 6 -6; coura_> 9 -9; coura_la 2 -2; cours 1 -1
cours_en 1 -1; craqu 6 -6; craqu_quand 6 -6; crash 2 -2; crash_frere 2 -2; crois 5 -5; crois_> 10 -10
crois_bien 8 -8; crois_qu -7 7; crois_que 22 -22; cru 3 -3; cru_que 3 -3; cuisi 6 -6; cuisi_> 6 -6; d 1 -1; d_> 9 -9
d_a 10 -10; d_abonn 11 -11; d_acces 5 -5; d_accor 15 -15; d_accue 8 -8; d_aille 6 -6; d_aller 12 -12; d_ameli 7 -7
d_appar 6 -6; d_appel 10 -10; d_arnaq 6 -6; d_aroba 8 -8; d_atten 7 -7; d_avant 8 -8; d_avoir -17 17; d_comme 6 -6
d_email 8 -8; d_envoy 9 -9; d_equip -7 7; d_erreu 5 -5; d_escro 7 -7; d_etre -7 7; d_expli 6 -6; d_explo 6 -6
d_hier 1 -1; d_humai -15 15; d_incap 9 -9; d_inter 3 -3; d_opera 14 -14; d_ou 6 -6; d_u 6 -6; d_un -12 12
d_union 5 -5; d_urgen 7 -7; da 7 -7; da_costa 7 -7; dame -14 14; dame_> -9 9; dame_bien 12 -12; dame_de -13 13
dame_m 5 -5; dame_ou -6 6; dame_tres 12 -12; dans 13 -13; dans_dix 3 -3; dans_l 4 -4; dans_la 5 -5; dans_le 15 -15
dans_tout 6 -6; dans_un 4 -4; daron 4 -4; daron_> 4 -4; de 3 -3; de_4g 4 -4; de_bons 7 -7; de_box 8 -8
de_bruit 5 -5; de_ce -14 14; de_chang 16 -16; de_cherc 8 -8; de_chez -2 2; de_clien 7 -7; de_commu 6 -6
de_compe -9 9; de_compt -8 8; de_conna 7 -7; de_conne 11 -11; de_conse 34 -34; de_coupu 3 -3; de_coura 2 -2
de_dialo -11 11; de_direc 11 -11; de_discu -15 15; de_famil 4 -4; de_fibre 2 -2; de_grave 4 -4; de_gueul 7 -7
de_joind 6 -6; de_l 9 -9; de_la 2 -2; de_le 10 -10; de_ma 25 -25; de_machi -10 10; de_malad 4 -4; de_marse 10 -10
de_me 12 -12; de_merde 9 -9; de_mobil 7 -7; de_moi 14 -14; de_mon 10 -10; de_nazes 8 -8; de_netfl 2 -2
de_nivea -11 11; de_notre 6 -6; de_nouve 14 -14; de_novem 8 -8; de_ouf 11 -11; de_paiem 7 -7; de_paill 10 -10
de_paris 7 -7; de_parle -10 10; de_passe 5 -5; de_perso 27 -27; de_pire 12 -12; de_poste 11 -11; de_probl 10 -10
de_puis 8 -8; de_quest 10 -10; de_rappe -7 7; de_redem 14 -14; de_reel -13 13; de_resea 8 -8; de_retab 7 -7
de_rien 9 -9; de_rigol 10 -10; de_robot -18 18; de_saisi 6 -6; de_souci 19 -19; de_suite -10 10; de_sympa 8 -8
de_techn 24 -24; de_tele 5 -5; de_telep 7 -7; de_temps 7 -7; de_tonal 13 -13; de_tout -13 13; de_trent 9 -9
de_venir -8 8; de_vivan -10 10; de_vive -9 9; de_vos -2 2; de_votre -15 15; de_vous 6 -6; de_wifi 6 -6; debit 10 -10
debit_est 10 -10; debra 12 -12; debra_la 12 -12; debut 2 -2; debut_j 2 -2; deced 9 -9; deced_> 9 -9; decod 8 -8
decod_affic 8 -8; decon 10 -10; decon_> 7 -7; decon_a 6 -6; decon_toute 11 -11; decro 3 -3; decro_il 3 -3; dect 5 -5
dect_ne 5 -5; decu 8 -8; decu_> 8 -8; dedan -10 10; dedan_> -10 10; degag 6 -6; degag_avec 6 -6; degat 8 -8
degat_des 8 -8; dehor 4 -4; dehor_de 4 -4; deja 24 -24; deja_appel 5 -5; deja_contr 6 -6; deja_deux 5 -5
deja_fait 3 -3; deja_mon 6 -6; deja_parle 11 -11; deja_redem 14 -14; deja_resol 4 -4; deja_venu 14 -14; demai 19 -19
demai_> 15 -15; demai_matin 10 -10; deman -8 8; deman_a -8 8; deman_de 7 -7; deman_juste 7 -7; deman_pas 7 -7
deman_un -24 24; demar 10 -10; demar_> 10 -10; demoi -7 7; demoi_du -7 7; denis 6 -6; denis_point 6 -6; depen 10 -10
depen_ce 10 -10; deplo 10 -10; deplo_> 10 -10; depui 14 -14; depui_a 1 -1; depui_ca 1 -1; depui_ce 10 -10
depui_hier 14 -14; depui_l 5 -5; depui_la 2 -2; depui_le 2 -2; depui_mon 4 -4; depui_trois 10 -10; depui_une 5 -5
depui_vingt 1 -1; deran 12 -12; deran_pas 12 -12; deran_pour 4 -4; derni 17 -17; derni_> 17 -17; des 8 -8
des_appar 10 -10; des_cours 1 -1; des_craqu 6 -6; des_eaux 8 -8; des_gresi 6 -6; des_incom 6 -6; des_jumea 3 -3
des_lilas 8 -8; des_machi -10 10; des_mails 9 -9; des_poste 5 -5; des_que 3 -3; desol 7 -7; desol_mais 7 -7
dessu 7 -7; dessu_> 5 -5; dessu_de 7 -7; detec 6 -6; detec_> 6 -6; deux 21 -21; deux_> 13 -13; deux_alors -7 7
deux_aroba 5 -5; deux_autre 9 -9; deux_doigt 6 -6; deux_f 6 -6; deux_fixes 7 -7; deux_fois 6 -6; deux_heure 13 -13
deux_l 4 -4; deux_mille 8 -8; deux_n 6 -6; deux_ordin 8 -8; deux_ou 9 -9; deux_perso 15 -15; deux_porta 8 -8
deux_secon 8 -8; deux_serve 6 -6; deux_table 6 -6; deux_trent 4 -4; deux_un 8 -8; deuxi 8 -8; deuxi_poste 8 -8
devai 5 -5; devai_venir 5 -5; devan 4 -4; devan_l 5 -5; devan_la 3 -3; dialo -11 11; dialo_avec -11 11; dieu 6 -6
dieu_si 6 -6; diffi 7 -7; diffi_> 7 -7; diop 8 -8; diop_> 8 -8; dirai 11 -11; dirai_pas 10 -10; dirai_six 3 -3
dire 1 -1; dire_> 7 -7; dire_que -2 2; direc -6 6; direc_> -9 9; direc_n 13 -13; direc_sur 11 -11; dis 10 -10
dis_> 10 -10; disai -8 8; disai_c -8 8; discu -20 20; discu_avec -20 20; disen 7 -7; disen_que 7 -7; disie 9 -9
disie_> 9 -9; dison 13 -13; dison_que 13 -13; dispa 4 -4; dispa_mais 4 -4; dispo -8 8; dispo_> -8 8; dista 1 -1
dista_il 1 -1; dit 10 -10; dit_> 15 -15; dit_d 8 -8; dit_de 2 -2; dit_la 6 -6; dit_mais 1 -1; dit_mardi 12 -12
dit_non 5 -5; dit_qu 4 -4; dit_que 6 -6; dites 3 -3; dites_> 11 -11; dites_au -8 8; dites_j 4 -4; dites_on -9 9
dites_pourr -7 7; dix 15 -15; dix_> 16 -16; dix_dix 5 -5; dix_et 6 -6; dix_fois 15 -15; dix_heure 13 -13
dix_huit 3 -3; dix_minut -2 2; dix_neuf 6 -6; dix_poste 8 -8; dix_quatr 2 -2; dix_sept 8 -8; dizai 11 -11
dizai_> 9 -9; dizai_de 11 -11; docte 9 -9; docte_blanc 9 -9; doigt 6 -6; doigt_d 6 -6; dois 5 -5; dois_inter 7 -7
dois_mettr 2 -2; doit 17 -17; doit_passe 11 -11; doit_venir 9 -9; donc -11 11; donc_> 6 -6; donc_a -6 6
donc_huit 3 -3; donc_je -12 12; donc_le 2 -2; donc_lea 7 -7; donc_oui 5 -5; donne -6 6; donne_ce 4 -4; donne_le 3 -3
donne_moi -20 20; donne_rien 6 -6; donne_votre 11 -11; dos 11 -11; dos_de 11 -11; dossi 2 -2; dossi_> 9 -9
dossi_est 9 -9; dossi_ouver 8 -8; dossi_parce -8 8; doubl 5 -5; doubl_zero 5 -5; doute 10 -10; doute_oui 10 -10
douza 11 -11; douza_avec 11 -11; douza_d 6 -6; douze 9 -9; douze_> 16 -16; douze_cinqu 4 -4; douze_euh 3 -3
douze_rue 7 -7; douze_treiz 6 -6; douze_trent 4 -4; down 3 -3; down_> 3 -3; du 9 -9; du_bas 6 -6; du_bruit 8 -8
du_burea 5 -5; du_centr 8 -8; du_coup 1 -1; du_fax 2 -2; du_fil -15 15; du_fils -5 5; du_fouta 7 -7; du_haut 4 -4
du_magas 12 -12; du_monde 6 -6; du_repon -7 7; du_resea 6 -6; du_rhone 4 -4; du_servi -7 7; du_stand -7 7
du_techn 5 -5; du_temps 9 -9; du_ticke 4 -4; du_tonne 7 -7; du_tout 16 -16; du_wifi 3 -3; duboi 5 -5
duboi_aroba 5 -5; dubre 6 -6; dubre_d 6 -6; dupon 13 -13; dupon_> 7 -7; dupon_gmail 9 -9; duran 14 -14; duran_> 8 -8
duran_aroba 4 -4; duran_avec 9 -9; durer 7 -7; durer_> 7 -7; e 11 -11; e_> 9 -9; e_aroba 4 -4; e_b 6 -6; e_f 6 -6
e_l 7 -7; e_n 6 -6; e_r 6 -6; e_u 6 -6; eaux 8 -8; eaux_> 8 -8; echo 9 -9; echo_> 9 -9; ecole 9 -9; ecole_> 9 -9
ecout -5 5; ecout_> -6 6; ecout_de 5 -5; ecout_mon 9 -9; ecrit 5 -5; ecrit_> 6 -6; ecrit_pas 4 -4; eh 12 -12
eh_bien 3 -3; eh_oui 9 -9; elect 10 -10; elect_> 10 -10; elect_tiret 7 -7; elle 14 -14; elle_a 6 -6; elle_clign 1 -1
elle_dit 4 -4; elle_est 13 -13; elle_ne 2 -2; elle_rame 4 -4; elle_repon 4 -4; elle_s 5 -5; elle_va 2 -2; elles 7 -7
elles_reste 7 -7; elodi 6 -6; elodi_march 6 -6; email 8 -8; email_> 8 -8; embet 11 -11; embet_> 13 -13; emma 4 -4
emma_under 4 -4; emplo -8 8; emplo_sinon -8 8; en -5 5; en_a 5 -5; en_ai 2 -2; en_atten -20 20; en_caraf 3 -3
en_chair -15 15; en_chiff 3 -3; en_cinq 6 -6; en_coler 6 -6; en_commu -7 7; en_conta -6 6; en_dehor 4 -4
en_fait 1 -1; en_gros 6 -6; en_infor 7 -7; en_ligne 7 -7; en_occup 7 -7; en_ordre 7 -7; en_os -15 15
en_panne 12 -12; en_pire 12 -12; en_plein 7 -7; en_quara 5 -5; en_quatr 7 -7; en_rade 1 -1; en_relat -10 10
en_reuni 8 -8; en_sais 12 -12; en_septe 2 -2; en_sorti -7 7; en_tout 3 -3; en_train 7 -7; en_visio 6 -6
en_vrai -6 6; encei 5 -5; encei_conne 5 -5; encor 13 -13; encor_> 10 -10; encor_down 3 -3; encor_la 6 -6
encor_le 13 -13; encor_lent 14 -14; encor_rouge 5 -5; enerv 9 -9; enerv_> 9 -9; enerv_contr 4 -4; enfan 19 -19
enfan_> 11 -11; enfan_en 6 -6; enfan_mais 4 -4; enfan_sont 9 -9; enfin 7 -7; enfin_bref -8 8; enfin_non 11 -11
enfin_oui 16 -16; enfin_si 7 -7; enreg -6 6; enreg_> -6 6; ensem 5 -5; ensem_des 5 -5; enten 17 -17; enten_> 9 -9
enten_bien 7 -7; enten_des 8 -8; enten_mal 4 -4; enten_pas 12 -12; enten_plus 5 -5; enten_tout 5 -5; enten_un 9 -9
entre 2 -2; entre_> 16 -16; entre_a -9 9; entre_avec -13 13; entre_dix 6 -6; entre_huit 6 -6; entre_ne 11 -11
entre_point 6 -6; envie -17 17; envie_de -17 17; envoi 2 -2; envoi_de 11 -11; envoi_ils 13 -13; envoi_un -20 20
envoy 9 -9; envoy_des 9 -9; envoy_moi 8 -8; enzo 6 -6; enzo_deux 6 -6; epele 7 -7; epele_> 7 -7; equip -11 11
equip_> -11 11; erreu 15 -15; erreu_> 15 -15; es 7 -7; es_un 7 -7; escro 7 -7; escro_> 7 -7; espec 7 -7
espec_de 7 -7; essai 8 -8; essai_> 8 -8; essay 16 -16; essay_> 17 -17; essay_d 6 -6; est 13 -13; est_a 6 -6
est_absen 15 -15; est_au 12 -12; est_avec 12 -12; est_bien 13 -13; est_bizar 9 -9; est_bleu 13 -13; est_bloqu 7 -7
est_bon 1 -1; est_c 5 -5; est_ca 7 -7; est_camil 4 -4; est_ce 3 -3; est_celle 3 -3; est_celui 4 -4; est_chelo 7 -7
est_clair 10 -10; est_compl 4 -4; est_conse 8 -8; est_conte 3 -3; est_corre 9 -9; est_coupe 11 -11; est_dans 6 -6
est_de 12 -12; est_deced 9 -9; est_decon 11 -11; est_deja 18 -18; est_deux 5 -5; est_diffi 7 -7; est_dix 18 -18
est_du 7 -7; est_ecrit 6 -6; est_embet 13 -13; est_en 11 -11; est_encor 8 -8; est_etein 13 -13; est_eva 10 -10
est_exact 10 -10; est_fait 4 -4; est_ferna 8 -8; est_fou 7 -7; est_furie 14 -14; est_good 10 -10; est_honte 14 -14
est_hospi -8 8; est_hs 10 -10; est_inadm 7 -7; est_injoi 7 -7; est_insup 7 -7; est_inter 2 -2; est_intol 6 -6
est_j 6 -6; est_julie 8 -8; est_juste 5 -5; est_k 7 -7; est_karim 9 -9; est_l 12 -12; est_la 6 -6; est_lamen 12 -12
est_le 8 -8; est_ma 5 -5; est_madam 7 -7; est_marra 8 -8; est_mauva 8 -8; est_moi 16 -16; est_mon 8 -8
est_monsi 10 -10; est_morte 5 -5; est_muet 8 -8; est_nicke 12 -12; est_nico 3 -3; est_noire 7 -7; est_nul 11 -11
est_nulle 8 -8; est_ok 2 -2; est_orang 8 -8; est_parfa 5 -5; est_parti 8 -8; est_pas 7 -7; est_passe 18 -18
est_penib 12 -12; est_pire 5 -5; est_pixel 4 -4; est_plus 10 -10; est_plusi 8 -8; est_possi -12 12; est_pour 2 -2
est_quatr 11 -11; est_que -10 10; est_quelq 7 -7; est_quoi 11 -11; est_rallu 7 -7; est_redev 6 -6; est_regle 4 -4
est_relou -10 10; est_remon 10 -10; est_rentr 4 -4; est_repar 12 -12; est_resol 12 -12; est_respo 13 -13
est_retab 5 -5; est_reven 8 -8; est_rose 8 -8; est_rouge 16 -16; est_scand 7 -7; est_sfr 10 -10; est_sur 8 -8
est_sylvi 6 -6; est_toujo 7 -7; est_tous 3 -3; est_tout 9 -9; est_trois 3 -3; est_trop -5 5; est_un -1 1
est_une 23 -23; est_venu -3 3; est_vert 4 -4; est_vrai 18 -18; et 14 -14; et_3 10 -10; et_blanc 8 -8; et_c 3 -3
et_ca 4 -4; et_celui 2 -2; et_depui 1 -1; et_deux 10 -10; et_du 1 -1; et_en -15 15; et_et 8 -8; et_il 5 -5
et_inter 5 -5; et_j 4 -4; et_la 4 -4; et_le 7 -7; et_lui 6 -6; et_m 5 -5; et_ma 1 -1; et_maint 2 -2; et_midi 6 -6
et_mobil 10 -10; et_moi 3 -3; et_mon 9 -9; et_n 5 -5; et_non 6 -6; et_nous 4 -4; et_onze 9 -9; et_puis 5 -5
et_quinz 6 -6; et_tout 2 -2; et_toute 1 -1; et_trois 8 -8; et_un 4 -4; et_une 12 -12; etage 9 -9; etage_> 9 -9
etait 7 -7; etait_bon 7 -7; etait_charm 2 -2; etait_la 5 -5; etait_reven 3 -3; ete 5 -5; ete_coupe 2 -2
ete_posee 4 -4; ete_vole 7 -7; etein 13 -13; etein_> 13 -13; etes 18 -18; etes_bien -6 6; etes_de 7 -7
etes_des 6 -6; etes_genti 12 -12; etes_pas 6 -6; etes_qu 7 -7; etes_quelq 14 -14; etes_tres 7 -7; etes_un 11 -11
etes_une -21 21; etonn 11 -11; etonn_> 11 -11; etran 12 -12; etran_> 12 -12; etre -19 19; etre_humai -18 18
etre_mis -9 9; etre_non 12 -12; etre_oui 12 -12; etre_rappe -11 11; etre_trans -15 15; etude 1 -1; etude_a 1 -1
eu 3 -3; eu_besoi 6 -6; eu_hier -15 15; eu_le 10 -10; eu_quelq 6 -6; eu_trois 4 -4; eu_un 18 -18; eu_une 14 -14
euh 10 -10; euh_> 10 -10; euh_anne 7 -7; euh_antoi 8 -8; euh_bah 8 -8; euh_c 12 -12; euh_donc 7 -7; euh_douze 3 -3
euh_je 4 -4; euh_mon 4 -4; euh_nadia 2 -2; euh_oui 12 -12; euh_quara 3 -3; euh_quatr 9 -9; euh_s -10 10
euh_un -16 16; euros 5 -5; euros_par 5 -5; eva 13 -13; eva_longo 10 -10; eva_sept 5 -5; evide 8 -8; evide_> 7 -7
evide_que 14 -14; exact 19 -19; exact_> 11 -11; exact_c 4 -4; exact_ca 6 -6; exact_je 3 -3; exact_monsi 9 -9
exact_parei 9 -9; exced 7 -7; exced_> 7 -7; excus 9 -9; excus_je 1 -1; excus_moi 10 -10; exige -13 13; exige_qu -6 6
exige_un -14 14; expli -6 6; expli_> 17 -17; expli_la -8 8; expli_tout -4 4; explo 6 -6; explo_> 6 -6; expre 8 -8
expre_ou 8 -8; f 10 -10; f_comme 4 -4; f_e 6 -6; f_et 6 -6; facon 7 -7; facon_> 7 -7; facte 7 -7; facte_m 7 -7
factu 13 -13; factu_> 13 -13; faire 9 -9; faire_> 10 -10; faire_avec 15 -15; faire_d 5 -5; faire_foutr 7 -7
faire_le 8 -8; faire_mais -6 6; faire_march 15 -15; faire_moi 8 -8; faire_voir 9 -9; fait 14 -14; fait_> 16 -16
fait_alors 2 -2; fait_beau 7 -7; fait_c 5 -5; fait_ca 4 -4; fait_ce 1 -1; fait_chier 10 -10; fait_coupe 4 -4
fait_deux 13 -13; fait_dix -6 6; fait_exact 6 -6; fait_le 5 -5; fait_maint 7 -7; fait_mon 1 -1; fait_plus 7 -7
fait_rien 11 -11; fait_saute 9 -9; fait_ses 1 -1; fait_trois 15 -15; faite -2 2; faite_> 7 -7; faite_comme 7 -7
faite_donc 6 -6; faite_erreu 12 -12; faite_expre 8 -8; faite_moi -12 12; faite_pas 5 -5; faite_venir -12 12
falla 3 -3; falla_chang 3 -3; famil 13 -13; famil_> 9 -9; famil_roux 4 -4; fanta 7 -7; fanta_ca 7 -7; faudr 1 -1
faudr_activ 7 -7; faudr_l -9 9; faudr_que 14 -14; faut -6 6; faut_absol -8 8; faut_bloqu 7 -7; faut_chang 11 -11
faut_que 18 -18; faut_quelq -10 10; faut_un -9 9; faux 11 -11; faux_> 11 -11; fax 2 -2; fax_ne 2 -2; felic 9 -9
felic_pour 9 -9; femme 14 -14; femme_> 10 -10; femme_en 18 -18; femme_qui 6 -6; ferna 8 -8; ferna_rocha 8 -8
fete 5 -5; fete_ca 5 -5; feu 13 -13; feu_> 13 -13; fibre 7 -7; fibre_> 7 -7; fibre_a 6 -6; fibre_dans 6 -6
fibre_elle 4 -4; fibre_est 3 -3; fiche 7 -7; fiche_de 13 -13; fiche_du 6 -6; fieu 4 -4; fieu_ca 4 -4; fil -13 13
fil_> -15 15; fil_avec 7 -7; fille 3 -3; fille_m 4 -4; fille_qui 2 -2; film 10 -10; film_> 6 -6; film_est 3 -3
fils_> -4 4; fils_excus 6 -6; fils_fait 1 -1; fils_m 8 -8; fils_vient 8 -8; fin 7 -7; fin_> 14 -14; fin_pas 5 -5
fixe 9 -9; fixe_> 9 -9; fixe_est 7 -7; fixe_lui 4 -4; fixe_march 4 -4; fixe_ne 6 -6; fixe_quand 3 -3; fixe_zero 7 -7
fixes 7 -7; fixes_et 7 -7; flemm 8 -8; flemm_de 8 -8; fleur 7 -7; fleur_avec 7 -7; fois 9 -9; fois_> 6 -6
fois_et 3 -3; fois_meme 5 -5; fois_que 12 -12; fonct 12 -12; fonct_> 11 -11; fonct_a 2 -2; fonct_pas 10 -10
fonct_plus 2 -2; fonct_un 6 -6; fondu 8 -8; fondu_je 8 -8; fonta 8 -8; fonta_comme 4 -4; fonta_j 6 -6; forfa 3 -3
forfa_mobil 3 -3; formi 10 -10; formi_> 10 -10; fort 8 -8; fort_parce 8 -8; fortn 4 -4; fortn_la 4 -4; fou 7 -7
fou_ce 7 -7; fourn 10 -10; fourn_> 10 -10; fous 6 -6; fous_de 6 -6; fout 6 -6; fout_de 6 -6; fouta 7 -7
fouta_de 7 -7; foutr 7 -7; foutr_> 7 -7; fr 10 -10; fr_> 9 -9; fr_comme 4 -4; fr_voila 7 -7; franc 16 -16
franc_> 16 -16; franc_aroba 4 -4; franc_je -11 11; franc_non 10 -10; free 13 -13; free_> 10 -10; free_point 6 -6
frere 2 -2; frere_plus 2 -2; fritu 10 -10; fritu_sur 10 -10; furie 10 -10; furie_> 10 -10; g 8 -8; g_a 6 -6
g_mail 2 -2; g_u 6 -6; gamin 7 -7; gamin_aroba 7 -7; garan 7 -7; garan_de 7 -7; garde 1 -1; garde_vos 1 -1
gare 7 -7; gare_> 7 -7; gars -15 15; gars_> -12 12; gars_la -7 7; gars_s -11 11; gauch 4 -4; gauch_> 4 -4
gauti 6 -6; gauti_sans 6 -6; gendr 5 -5; gendr_qui 5 -5; genre -7 7; genre_je -7 7; gens 6 -6; gens_ne 3 -3
gens_tombe 11 -11; genti -4 4; genti_> 16 -16; genti_au 12 -12; genti_mais -6 6; genti_trans -7 7; gere 10 -10
gere_> 10 -10; gille 6 -6; gille_fonta 6 -6; girar 8 -8; girar_> 8 -8; gite 3 -3; gite_les 3 -3; gmail 9 -9
gmail_com 9 -9; gmail_point 6 -6; go 7 -7; go_c 7 -7; goff 14 -14; goff_> 9 -9; goff_a 7 -7; gonfl 13 -13
gonfl_> 13 -13; gonfl_votre 10 -10; good 10 -10; good_> 10 -10; grave 15 -15; grave_> 15 -15; grave_ne 4 -4
gresi 9 -9; gresi_> 6 -6; gresi_plus 6 -6; gresi_telle 6 -6; gros -7 7; gros_jaser -8 8; gros_je 6 -6; gsm 4 -4
gsm_n 4 -4; gueul 9 -9; gueul_> 6 -6; gueul_la 6 -6; gueul_votre 7 -7; h 10 -10; h_g 6 -6; h_point 7 -7
habit 13 -13; habit_> 9 -9; habit_au 10 -10; habit_avec 7 -7; habit_la 15 -15; hache 11 -11; hache_> 11 -11
hallu 10 -10; hallu_> 10 -10; haut 4 -4; haut_celui 4 -4; helen 7 -7; helen_point 7 -7; henri 6 -6; henri_at 6 -6
heure 3 -3; heure_> -1 1; heure_a 6 -6; heure_et 6 -6; heure_que -5 5; hier 3 -3; hier_> -2 2; hier_apres 8 -8
hier_et 5 -5; hier_qui 6 -6; hier_soir 9 -9; histo -3 3; histo_> -3 3; hoffm 6 -6; hoffm_avec 6 -6; honte 13 -13
honte_> 13 -13; honte_de 4 -4; honte_je 7 -7; hop -10 10; hop_de 2 -2; hop_un -12 12; hors 16 -16; hors_de 14 -14
hors_ligne 7 -7; hospi -8 8; hospi_il -8 8; hotma 6 -6; hotma_point 6 -6; hs 10 -10; hs_> 9 -9; hs_chez 4 -4
hugo 8 -8; hugo_blanc 8 -8; hui 7 -7; hui_> 7 -7; huit 6 -6; huit_> 4 -4; huit_chez 6 -6; huit_doubl 5 -5
huit_en 3 -3; huit_heure 6 -6; huit_quara 3 -3; huita 4 -4; huita_deux 4 -4; hum 11 -11; hum_hum 11 -11
hum_oui 11 -11; humai -36 36; humai_> -27 27; humai_chez -10 10; humai_je -8 8; humai_maint -6 6; humai_pas -9 9
humai_prenn -8 8; humai_s -6 6; humai_vite -19 19; i 8 -8; i_cloud 6 -6; i_e 6 -6; i_l 6 -6; ia -11 11; ia_> -11 11
ici 6 -6; ici_> 6 -6; iclou 2 -2; iclou_point 2 -2; idee 9 -9; idee_> 9 -9; il 1 -1; il_a 3 -3; il_est 12 -12
il_fait 7 -7; il_falla 3 -3; il_faudr 14 -14; il_faut 5 -5; il_lui 6 -6; il_m 10 -10; il_manqu 10 -10; il_me -12 12
il_n 7 -7; il_ne 6 -6; il_perd 1 -1; il_pleut 6 -6; il_possi -7 7; il_quelq -14 14; il_un -8 8; il_va 9 -9
il_vient 9 -9; il_vous -17 17; il_y 9 -9; ils 9 -9; ils_arriv 13 -13; ils_parte 5 -5; imagi 8 -8; imagi_que 8 -8
imbec 10 -10; imbec_j 10 -10; immeu 4 -4; immeu_> 6 -6; immeu_n 2 -2; immob 10 -10; immob_> 10 -10; impec 7 -7
impec_> 12 -12; impec_la 7 -7; impos 9 -9; impos_d 9 -9; impos_de 6 -6; impri 10 -10; impri_trouv 10 -10; inacc 4 -4
inacc_au 4 -4; inact 7 -7; inact_> 7 -7; inadm 7 -7; inadm_je 7 -7; incap 9 -9; incap_> 9 -9; incid 7 -7
incid_> 7 -7; incom 6 -6; incom_> 6 -6; info 8 -8; info_aroba 8 -8; infor 11 -11; infor_> 8 -8; infor_a 10 -10
infor_de 7 -7; injoi 7 -7; injoi_> 7 -7; inqui 7 -7; inqui_> 7 -7; inqui_pas 4 -4; inqui_un 6 -6; insta 14 -14
insta_> 14 -14; insta_la 7 -7; insup 7 -7; insup_> 7 -7; intel -9 9; intel_artif -9 9; inter 15 -15; inter_> 22 -22
inter_alors 4 -4; inter_ca 2 -2; inter_chez 1 -1; inter_compe -9 9; inter_de 6 -6; inter_du 5 -5; inter_et 10 -10
inter_humai -8 8; inter_il 9 -9; inter_m 7 -7; inter_mes 7 -7; inter_ne 1 -1; inter_nicke 7 -7; inter_non 3 -3
inter_sont 5 -5; inter_sur 4 -4; inter_une 5 -5; intol 6 -6; intol_trois 6 -6; inuti 7 -7; inuti_de 7 -7
inver 12 -12; inver_> 12 -12; ira 11 -11; ira_> 8 -8; ira_bien 8 -8; isabe 6 -6; isabe_point 6 -6; j 12 -12
j_ai 15 -15; j_aie -8 8; j_aime -9 9; j_aimer -8 8; j_appel 10 -10; j_arriv 7 -7; j_atten 16 -16; j_en 3 -3
j_enten 15 -15; j_envoi 13 -13; j_essay 8 -8; j_exige -13 13; j_habit 9 -9; j_hallu 10 -10; j_imagi 8 -8
j_oubli 3 -3; j_ouvre 3 -3; j_veux -11 11; j_voudr -18 18; j_y -2 2; jacqu 3 -3; jacqu_tati 3 -3; jade 6 -6
jade_nguye 6 -6; jamai 16 -16; jamai_> 11 -11; jamai_votre 4 -4; jardi 6 -6; jardi_> 6 -6; jaser -8 8
jaser_avec -8 8; je 2 -2; je_capte 6 -6; je_cherc 14 -14; je_compr -19 19; je_conna 7 -7; je_crois 5 -5
je_decro 3 -3; je_deman -9 9; je_dirai 3 -3; je_dois 5 -5; je_euh 4 -4; je_gere 10 -10; je_l 7 -7; je_lance 6 -6
je_les 3 -3; je_m 6 -6; je_me 14 -14; je_n 7 -7; je_ne 5 -5; je_paie 5 -5; je_parla 10 -10; je_parle 3 -3
je_paye 5 -5; je_pense 12 -12; je_pete 9 -9; je_peux -4 4; je_prefe -4 4; je_prend 7 -7; je_rebra 7 -7
je_recoi 6 -6; je_regar 15 -15; je_relan 7 -7; je_repet -6 6; je_resil 10 -10; je_sais 11 -11; je_souha -20 20
je_suis 26 -26; je_telep 8 -8; je_trava 9 -9; je_trouv 6 -6; je_vais 10 -10; je_verif 14 -14; je_veux -25 25
je_viens 10 -10; je_vois 7 -7; je_voudr -16 16; je_voula 7 -7; je_vous 5 -5; jean 12 -12; jean_bapti 5 -5
jean_dupon 9 -9; jean_non 5 -5; jean_pierr 10 -10; jeann 5 -5; jeann_point 5 -5; jeu 7 -7; jeu_pour 7 -7; jeudi 6 -6
jeudi_entre 6 -6; joind 3 -3; joind_> 15 -15; joind_au 15 -15; joind_le -9 9; joind_les 11 -11; joind_ma 10 -10
joind_mes 6 -6; joind_sur 4 -4; joind_un -16 16; joker 11 -11; joker_> 11 -11; joli 8 -8; joli_accen 8 -8
joue 10 -10; joue_> 10 -10; jouer 6 -6; jouer_en 6 -6; jour 12 -12; jour_j 12 -12; jours 11 -11; jours_> 12 -12
jours_que 2 -2; julie 11 -11; julie_carpe 12 -12; julie_julie 8 -8; julie_point 7 -7; jumea 3 -3; jumea_donc 3 -3
jusqu 6 -6; jusqu_ici 6 -6; juste 20 -20; juste_> 10 -10; juste_combi 7 -7; juste_inter 10 -10; juste_la 8 -8
juste_le 5 -5; juste_oui 5 -5; juste_que 16 -16; k 7 -7; k_> 7 -7; k_o 7 -7; karim 9 -9; karim_benal 9 -9
kevin 7 -7; kevin_point 7 -7; l 11 -11; l_> 6 -6; l_accue 8 -8; l_adres 7 -7; l_agenc 7 -7; l_agent 8 -8; l_ai 7 -7
l_air 12 -12; l_an 7 -7; l_ancie 10 -10; l_anten 3 -3; l_appar 6 -6; l_assis -3 3; l_ateli 7 -7; l_autre 15 -15
l_c 7 -7; l_e 6 -6; l_ecole 9 -9; l_ensem 5 -5; l_entre 11 -11; l_epele 7 -7; l_etran 12 -12; l_heure -8 8
l_immeu 4 -4; l_impri 10 -10; l_incid 7 -7; l_insta 10 -10; l_inter 7 -7; l_inver 12 -12; l_oblig -11 11
l_ongle 1 -1; l_orage 1 -1; l_ordi 6 -6; l_ordin 5 -5; l_ordre 4 -4; l_oreil 4 -4; l_un -5 5; la 15 -15; la_4g 9 -9
la_> 1 -1; la_atten 7 -7; la_bonne 5 -5; la_boula 7 -7; la_box 9 -9; la_c 1 -1; la_ca 6 -6; la_chamb 5 -5
la_chans 4 -4; la_co 6 -6; la_con 6 -6; la_conna 7 -7; la_conne 11 -11; la_conse 7 -7; la_conso 5 -5; la_coupu 2 -2
la_cuisi 6 -6; la_dame -8 8; la_dedan -10 10; la_fete 5 -5; la_fibre 8 -8; la_fin 7 -7; la_fritu 10 -10
la_gare 7 -7; la_il 3 -3; la_je 7 -7; la_la 8 -8; la_le 8 -8; la_ligne 7 -7; la_liste 5 -5; la_lumie 10 -10
la_machi 4 -4; la_mairi 6 -6; la_mais 3 -3; la_maiso 11 -11; la_marqu 10 -10; la_meme 2 -2; la_messa 11 -11
la_moind 10 -10; la_nouve 7 -7; la_nuit -8 8; la_page 8 -8; la_panne 8 -8; la_passe -7 7; la_peine 14 -14
la_perso 8 -8; la_petit 3 -3; la_porta 7 -7; la_porte 13 -13; la_prise 14 -14; la_proce 5 -5; la_rue 3 -3
la_semai 10 -10; la_situa -8 8; la_socie 14 -14; la_soire 3 -3; la_table 5 -5; la_techn -13 13; la_tele 11 -11
la_telep 9 -9; la_tonal 10 -10; la_voitu 5 -5; la_voix 11 -11; la_wifi 6 -6; labo 8 -8; labo_point 8 -8; lag 6 -6
lag_de 6 -6; laiss 5 -5; laiss_moi -14 14; laiss_tombe -1 1; laiss_un 7 -7; lambe 18 -18; lambe_> 15 -15
lambe_aroba 6 -6; lamen 12 -12; lamen_> 12 -12; lance 6 -6; lance_un 6 -6; lapos 7 -7; lapos_point 7 -7; laque 8 -8
laque_vous 8 -8; laure 10 -10; laure_picho 10 -10; lausa 8 -8; lausa_> 8 -8; laver 9 -9; laver_qui 9 -9; le 4 -4
le_06 5 -5; le_boiti 6 -6; le_bouch 4 -4; le_bouto 14 -14; le_burea 9 -9; le_cabla 6 -6; le_cable 4 -4
le_canal 3 -3; le_cas 10 -10; le_chat 8 -8; le_chef -7 7; le_chien 8 -8; le_code 4 -4; le_combi 13 -13
le_conse 16 -16; le_conte 4 -4; le_contr 6 -6; le_coura 9 -9; le_debit 10 -10; le_debut 2 -2; le_decod 8 -8
le_direc 13 -13; le_dis 10 -10; le_dos 11 -11; le_dossi 9 -9; le_facte 7 -7; le_faire 13 -13; le_faite 8 -8
le_feu 13 -13; le_film 3 -3; le_fixe 11 -11; le_goff 14 -14; le_jardi 6 -6; le_jeu 7 -7; le_le 4 -4; le_lien 4 -4
le_meme 10 -10; le_messa 5 -5; le_mille 7 -7; le_mobil 6 -6; le_modem 8 -8; le_momen 14 -14; le_monde 8 -8
le_monsi 7 -7; le_mot 5 -5; le_nom 5 -5; le_numer 7 -7; le_papie 5 -5; le_pare 6 -6; le_passa 13 -13; le_petit 6 -6
le_placa 6 -6; le_point 8 -8; le_poste 4 -4; le_probl 10 -10; le_profe 1 -1; le_quatr 3 -3; le_repar 6 -6
le_resea 6 -6; le_respo 4 -4; le_robot 3 -3; le_route 4 -4; le_salon 9 -9; le_sav -8 8; le_servi -13 13
le_silen 6 -6; le_son 13 -13; le_souci 9 -9; le_stand -12 12; le_suppo -17 17; le_techn 1 -1; le_telep 9 -9
le_temps 5 -5; le_ticke 5 -5; le_toit 10 -10; le_trafi 5 -5; le_vide 10 -10; le_voyan 7 -7; le_vpn 4 -4; le_web 4 -4
le_wifi 11 -11; le_zero -10 10; lea 7 -7; lea_point 7 -7; lefeb 9 -9; lefeb_l 9 -9; lefev 7 -7; lefev_aroba 7 -7
lent 9 -9; lent_> 9 -9; leo 6 -6; leo_neuf 6 -6; les 8 -8; les_appar 2 -2; les_appel 13 -13; les_bots -10 10
les_bouch 4 -4; les_cinq 5 -5; les_codes 5 -5; les_commu 9 -9; les_enfan 9 -9; les_garde 1 -1; les_gens 6 -6
les_heure 12 -12; les_machi -12 12; les_messa 5 -5; les_mois 7 -7; les_nerfs 6 -6; les_pages 4 -4; les_petit 11 -11
les_plomb 9 -9; les_quatr 3 -3; les_robot -11 11; les_sms 13 -13; les_techn 7 -7; les_voyan 8 -8; let 7 -7
let_s 7 -7; lien 4 -4; lien_wan 4 -4; ligne 12 -12; ligne_> 9 -9; ligne_alors 1 -1; ligne_c 6 -6; ligne_ca 6 -6
ligne_de 2 -2; ligne_du 2 -2; ligne_et 1 -1; ligne_fixe 5 -5; ligne_gresi 6 -6; ligne_on 4 -4; ligne_qui 7 -7
lilas 8 -8; lilas_> 8 -8; liste 5 -5; liste_> 5 -5; longo 10 -10; longo_> 10 -10; longt 7 -7; longt_> 7 -7
lopez 6 -6; lopez_aroba 6 -6; luc 10 -10; luc_berna 10 -10; luc_tiret 5 -5; lucie 6 -6; lucie_tiret 6 -6; lui -4 4
lui_a 6 -6; lui_expli -8 8; lui_fonct 4 -4; lui_il 6 -6; lumie 10 -10; lumie_est 6 -6; lumie_rouge 11 -11
lundi 9 -9; lundi_derni 9 -9; lunet 6 -6; lunet_> 6 -6; lunet_je 6 -6; lyon 12 -12; lyon_> 8 -8; lyon_point 5 -5
m 13 -13; m_a 25 -25; m_adres -12 12; m_aide 8 -8; m_appel 12 -12; m_avait 7 -7; m_avez 1 -1; m_c 5 -5; m_ecout -6 6
m_enerv 12 -12; m_enten 13 -13; m_entre -13 13; m_envoi -1 1; m_etonn 11 -11; m_inqui 6 -6; m_inter 6 -6; m_o 7 -7
ma 23 -23; ma_boite 8 -8; ma_box 9 -9; ma_carte 5 -5; ma_colle 9 -9; ma_conna 6 -6; ma_conne 7 -7; ma_conse 7 -7
ma_conso 9 -9; ma_factu 13 -13; ma_famil 9 -9; ma_femme 14 -14; ma_fille 3 -3; ma_gueul 6 -6; ma_ligne 6 -6
ma_maman -8 8; ma_mere 11 -11; ma_messa 3 -3; ma_sim 9 -9; ma_soeur 2 -2; ma_table 3 -3; ma_voisi 7 -7; machi -18 18
machi_> -13 13; machi_a 5 -5; machi_ca -7 7; machi_est 13 -13; machi_j -10 10; machi_je -13 13; machi_passe -8 8
machi_y -10 10; madam 10 -10; madam_> 5 -5; madam_bonjo 7 -7; madam_lambe 7 -7; magas 12 -12; magas_> 12 -12
mail 19 -19; mail_> 16 -16; mail_c 2 -2; mail_euh 4 -4; mail_perso 3 -3; mail_point 2 -2; mails 12 -12; mails_> 9 -9
mails_ils 5 -5; maint -2 2; maint_> 6 -6; maint_au -6 6; maint_avec 7 -7; maint_elle 2 -2; maint_je -6 6
maint_si 5 -5; mairi 6 -6; mairi_> 6 -6; mairi_trait 5 -5; mais 5 -5; mais_a -14 14; mais_alors 7 -7
mais_bien 12 -12; mais_bon 12 -12; mais_c 7 -7; mais_ca 1 -1; mais_carre 10 -10; mais_ce -6 6; mais_inter 3 -3
mais_j 4 -4; mais_je -7 7; mais_laque 8 -8; mais_le 4 -4; mais_maint 5 -5; mais_moi -5 5; mais_non 7 -7
mais_oui 17 -17; mais_pas 6 -6; mais_passe -16 16; mais_rien 8 -8; mais_vous 10 -10; maiso 11 -11; maiso_> 11 -11
mal 14 -14; mal_> 14 -14; mal_de 4 -4; malad 4 -4; malad_sur 4 -4; malhe 8 -8; malhe_pas 8 -8; mamad 8 -8
mamad_diop 8 -8; maman -8 8; maman_qui -8 8; mange 8 -8; mange_> 8 -8; manqu 10 -10; manqu_encor 10 -10; marc 8 -8
marc_point 8 -8; march 15 -15; march_> 16 -16; march_aroba 6 -6; march_de 6 -6; march_du 7 -7; march_impec 12 -12
march_jamai 4 -4; march_mon 15 -15; march_pas 5 -5; march_plus 6 -6; march_toujo 4 -4; mardi 19 -19; mardi_> 15 -15
mardi_et 5 -5; mardi_il 2 -2; mari 19 -19; mari_> 19 -19; mari_est 8 -8; mari_qui 7 -7; marie 11 -11
marie_aroba 5 -5; marie_lambe 8 -8; marie_trent 3 -3; mariu 4 -4; mariu_treiz 4 -4; marqu 10 -10; marqu_sorti 10 -10
marra 8 -8; marra_> 7 -7; marra_ca 9 -9; marre -13 13; marre_> 4 -4; marre_ca 23 -23; marre_de -20 20; marse 10 -10
marse_> 10 -10; marti 11 -11; marti_> 15 -15; marti_aroba 6 -6; masqu 10 -10; masqu_> 10 -10; matin 13 -13
matin_> 14 -14; mauri 4 -4; mauri_> 4 -4; mauva 8 -8; mauva_> 8 -8; maxim 11 -11; maxim_> 11 -11; me -10 10
me_conne 17 -17; me_convi 6 -6; me_deran 12 -12; me_dire 8 -8; me_disen 7 -7; me_dit 7 -7; me_faudr -4 4
me_faut -9 9; me_gonfl 13 -13; me_joind 17 -17; me_mettr -7 7; me_parle -14 14; me_passe -11 11; me_prene 10 -10
me_rappe -10 10; me_repon -1 1; me_saoul 4 -4; me_sauve 3 -3; me_taper 6 -6; me_trans 4 -4; me_va 17 -17; mec -7 7
mec_> 13 -13; mec_norma -12 12; melan 7 -7; melan_da 7 -7; meme 14 -14; meme_> 14 -14; meme_chose -1 1
meme_dossi 5 -5; meme_panne 4 -4; meme_pour 7 -7; meme_probl 6 -6; meme_souci 9 -9; meme_techn 8 -8; menso 8 -8
menso_> 8 -8; merci 25 -25; merci_> 24 -24; merci_aroba 4 -4; merci_beauc 8 -8; merci_bien 7 -7; merci_je 5 -5
merci_monsi 12 -12; merci_pas 6 -6; merci_sans 7 -7; mercr 2 -2; mercr_hop 2 -2; merde 9 -9; merde_> 9 -9
mere 11 -11; mere_> 10 -10; mere_ne 4 -4; mes 16 -16; mes_appar 3 -3; mes_clien 8 -8; mes_colle 6 -6; mes_enfan 6 -6
mes_lunet 6 -6; mes_mails 5 -5; mes_papie 11 -11; mes_texto 7 -7; messa 8 -8; messa_> 7 -7; messa_d 5 -5
messa_ne 3 -3; mette 3 -3; mette_jean 5 -5; mette_moi 2 -2; mettr -7 7; mettr_> 2 -2; mettr_en -7 7; midi 13 -13
midi_> 13 -13; mieux 10 -10; mieux_> 2 -2; mieux_maint 7 -7; mieux_parle -10 10; mieux_pas 13 -13; mille 11 -11
mille_> 10 -10; mille_huit 6 -6; mille_lyon 8 -8; mille_neuf 5 -5; mince 11 -11; mince_> 11 -11; minut 4 -4
minut_> 6 -6; minut_je 6 -6; minut_le 1 -1; minut_mais 6 -6; minut_nous 5 -5; minut_que -6 6; minut_sur 5 -5
mis -6 6; mis_> 5 -5; mis_du 9 -9; mis_en -9 9; mmh 13 -13; mmh_oui 13 -13; mobil 12 -12; mobil_> 10 -10
mobil_a 7 -7; mobil_car 4 -4; mobil_ne 3 -3; mobil_un 7 -7; mobil_va 6 -6; modem 8 -8; modem_route 8 -8
modif 13 -13; modif_mon 13 -13; moi -10 10; moi_> 12 -12; moi_a -12 12; moi_aussi 3 -3; moi_avec -30 30; moi_c 9 -9
moi_ces 9 -9; moi_donc -6 6; moi_en -16 16; moi_j 3 -3; moi_je -5 5; moi_la -8 8; moi_le -10 10; moi_les -12 12
moi_meme 14 -14; moi_par -11 11; moi_parle -14 14; moi_quelq -16 16; moi_rappe -12 12; moi_si 8 -8; moi_sur -9 9
moi_ton -11 11; moi_un -2 2; moi_une -3 3; moi_vers -10 10; moi_vous 1 -1; moind 10 -10; moind_idee 10 -10
moins 8 -8; moins_dix 8 -8; mois 8 -8; mois_> 7 -7; mois_de 8 -8; mois_pour 5 -5; momen 14 -14; momen_> 13 -13
momen_ca 8 -8; mon 16 -16; mon_adres 2 -2; mon_appel -14 14; mon_assis 13 -13; mon_cellu 5 -5; mon_chef 7 -7
mon_code 6 -6; mon_colle 6 -6; mon_conse 6 -6; mon_contr 13 -13; mon_daron 4 -4; mon_dect 5 -5; mon_dieu 6 -6
mon_dossi -2 2; mon_fils 13 -13; mon_fixe 7 -7; mon_forfa 3 -3; mon_gendr 5 -5; mon_gsm 4 -4; mon_histo -8 8
mon_inter 5 -5; mon_mail 8 -8; mon_mari 19 -19; mon_mobil 5 -5; mon_mon 10 -10; mon_nom 5 -5; mon_num 8 -8
mon_numer 7 -7; mon_opera 15 -15; mon_ordi 7 -7; mon_ordin 13 -13; mon_papie 5 -5; mon_patro 14 -14; mon_pc 3 -3
mon_pere 6 -6; mon_porta 7 -7; mon_pote 3 -3; mon_preno 4 -4; mon_rende 16 -16; mon_repon 19 -19; mon_respo -8 8
mon_smart 2 -2; mon_solde 12 -12; mon_techn 9 -9; mon_telep 8 -8; mon_voisi 8 -8; mon_wifi 7 -7; monde 7 -7
monde_> 6 -6; monde_est 8 -8; mons 7 -7; mons_> 7 -7; monsi 7 -7; monsi_> 15 -15; monsi_barbi 10 -10; monsi_de 6 -6
monsi_du -7 7; monsi_etait 2 -2; monsi_fourn 10 -10; monsi_lambe 13 -13; monsi_m 23 -23; monsi_marti 5 -5
monsi_que -15 15; monsi_qui -6 6; monsi_tres 6 -6; monsi_vande 9 -9; monte 4 -4; monte_plus 4 -4; moque 10 -10
moque_de 10 -10; morea 2 -2; morea_aroba 2 -2; morel 7 -7; morel_> 7 -7; morel_m 7 -7; mort 7 -7; mort_> 7 -7
morte 5 -5; morte_> 5 -5; mot 5 -5; mot_de 5 -5; mouli 8 -8; mouli_dans 8 -8; moyen -6 6; moyen_d -6 6; muet 12 -12
muet_> 13 -13; n 8 -8; n_> 7 -7; n_a 9 -9; n_acced 3 -3; n_ai 27 -27; n_appar 5 -5; n_arriv -2 2; n_aurie -11 11
n_avons 4 -4; n_enten 3 -3; n_est 13 -13; n_etes 7 -7; n_g 6 -6; n_ont 3 -3; n_y 1 -1; nadia 7 -7; nadia_> 7 -7
nadia_point 2 -2; natha 9 -9; natha_le 9 -9; nazes 8 -8; nazes_> 8 -8; ne 23 -23; ne_bascu 11 -11; ne_capte 5 -5
ne_charg 4 -4; ne_conna 4 -4; ne_deman 7 -7; ne_donne 6 -6; ne_fait 7 -7; ne_fonct 2 -2; ne_la 7 -7; ne_le 5 -5
ne_m 9 -9; ne_march 6 -6; ne_me 28 -28; ne_monte 4 -4; ne_parle -7 7; ne_peut 4 -4; ne_peux 10 -10; ne_prend 5 -5
ne_recoi 5 -5; ne_repon 14 -14; ne_s 4 -4; ne_saura 7 -7; ne_se 7 -7; ne_sonne 2 -2; ne_suis 7 -7; ne_trouv 2 -2
ne_va -7 7; ne_veut 7 -7; ne_veux 13 -13; ne_vois 6 -6; ne_vous 4 -4; negat 11 -11; negat_> 11 -11; nerfs 6 -6
nerfs_> 6 -6; net 7 -7; net_> 7 -7; netfl 6 -6; netfl_ne 6 -6; netfl_plus 2 -2; neuf 12 -12; neuf_> 5 -5
neuf_cent 5 -5; neuf_mille 8 -8; neuf_quatr 10 -10; neuf_trent 2 -2; neuf_trois 6 -6; neuf_vingt 5 -5
neuf_zero 5 -5; neuve 8 -8; neuve_> 8 -8; nez 12 -12; nez_> 12 -12; nguye 16 -16; nguye_> 11 -11; nguye_n 6 -6
ni 10 -10; ni_d 6 -6; ni_l 9 -9; nicke 15 -15; nicke_j 6 -6; nicke_maint 12 -12; nicke_mais 7 -7; nico 3 -3
nico_point 3 -3; nicol 7 -7; nicol_morel 7 -7; nivea -10 10; nivea_de 11 -11; nivea_deux -11 11; noah 9 -9
noah_petit 9 -9; noel 9 -9; noel_aroba 6 -6; noel_arrob 7 -7; noire 7 -7; noire_avec 7 -7; nom 20 -20; nom_> 6 -6
nom_c 4 -4; nom_d 13 -13; nom_de 7 -7; nom_elle 4 -4; nom_est 6 -6; nom_la 5 -5; non 19 -19; non_> 16 -16
non_alors 11 -11; non_atten 3 -3; non_c 10 -10; non_ca 7 -7; non_ce 2 -2; non_des 3 -3; non_detec 6 -6; non_du 7 -7
non_enfin 7 -7; non_fieu 4 -4; non_j 9 -9; non_je -5 5; non_l 4 -4; non_laiss 10 -10; non_le 3 -3; non_mais -5 5
non_merci 7 -7; non_ne 14 -14; non_non 6 -6; non_pardo 7 -7; non_pas 16 -16; non_plus 5 -5; non_quato 6 -6
non_quatr 6 -6; non_rien 8 -8; non_surto 7 -7; non_toujo 9 -9; non_un -23 23; nonan 6 -6; nonan_cinq 4 -4
nonan_six 6 -6; norma -12 12; norma_quoi -12 12; nos 8 -8; nos_ordin 6 -6; nos_termi 7 -7; note 3 -3; note_> 3 -3
notre 12 -12; notre_conse 6 -6; notre_gite 3 -3; notre_gueul 6 -6; notre_infor 8 -8; notre_polit 6 -6
notre_prest 6 -6; nous 15 -15; nous_> 11 -11; nous_au 7 -7; nous_avons 8 -8; nous_depui 1 -1; nous_n 4 -4
nous_pouvo 5 -5; nous_somme 7 -7; nous_une 4 -4; nouve 18 -18; nouve_acces 5 -5; nouve_boite 7 -7; nouve_box 7 -7
nouve_colla 7 -7; nouve_inter 4 -4; nouve_la 2 -2; nouve_prise 7 -7; nouve_sur 2 -2; nouve_telep 11 -11; novem 8 -8
novem_> 8 -8; nuit -8 8; nuit_> -8 8; nul 8 -8; nul_> 11 -11; nul_en 7 -7; nulle 8 -8; nulle_> 8 -8; num 8 -8
num_> 8 -8; numer 18 -18; numer_> 17 -17; numer_c 5 -5; numer_de 7 -7; numer_est 7 -7; numer_euh 10 -10
numer_masqu 10 -10; numer_n 7 -7; o 8 -8; o_r 7 -7; o_w 7 -7; oblig -11 11; oblig_de -11 11; occup 7 -7
occup_> 7 -7; odett 6 -6; odett_point 6 -6; offer 4 -4; offer_> 4 -4; offre 11 -11; offre_plus 11 -11; oh 12 -12
oh_let 7 -7; oh_non 6 -6; oh_que 17 -17; ok 15 -15; ok_> 11 -11; ok_pas 9 -9; on 7 -7; on_a 11 -11; on_atten 13 -13
on_dirai 10 -10; on_essai 8 -8; on_est 12 -12; on_fait 7 -7; on_m 2 -2; on_me -12 12; on_n 7 -7; on_ne -1 1
on_oubli 13 -13; on_peut -9 9; on_s 6 -6; on_se 6 -6; on_va -1 1; ongle 1 -1; ongle_depui 1 -1; ont 7 -7
ont_laiss 7 -7; ont_pas 3 -3; onze 10 -10; onze_poste 9 -9; onze_vingt 4 -4; opera -13 13; opera_> -16 16
opera_a 10 -10; opera_au -7 7; opera_c 8 -8; opera_de 6 -6; opera_est 10 -10; opera_humai -7 7; opera_opera -11 11
opera_parce 11 -11; opera_s -10 10; orage 1 -1; orage_d 1 -1; orang 16 -16; orang_> 15 -15; orang_m 5 -5
orang_point 5 -5; orang_qui 6 -6; ordi 13 -13; ordi_dans 6 -6; ordi_et 8 -8; ordi_porta 7 -7; ordin 4 -4
ordin_> -4 4; ordin_et 8 -8; ordin_la 5 -5; ordin_ne 1 -1; ordin_parle 14 -14; ordin_plus 9 -9; ordin_sont 6 -6
ordin_voila 5 -5; ordre 7 -7; ordre_merci 7 -7; oreil 4 -4; oreil_gauch 4 -4; os -15 15; os_> -11 11; os_s -5 5
ou -10 10; ou_c -10 10; ou_ca 6 -6; ou_est -9 9; ou_non 7 -7; ou_pas -12 12; ou_quatr 9 -9; ou_quoi 8 -8
ou_trois 9 -9; ou_un -6 6; oubli 16 -16; oubli_> 11 -11; oubli_le 5 -5; oubli_les 3 -3; ouf 11 -11; ouf_> 6 -6
ouf_y 11 -11; oui 18 -18; oui_> 5 -5; oui_allez 6 -6; oui_alors 7 -7; oui_bonjo -12 12; oui_c 9 -9; oui_ca 6 -6
oui_deja 5 -5; oui_deux 6 -6; oui_enfin 8 -8; oui_et 6 -6; oui_evide 7 -7; oui_grave 6 -6; oui_il 1 -1; oui_j 2 -2
oui_je 10 -10; oui_juste 10 -10; oui_la 5 -5; oui_le 9 -9; oui_mais 4 -4; oui_non 9 -9; oui_on 12 -12; oui_ou 7 -7
oui_oui 15 -15; oui_pardi 9 -9; oui_parfa 11 -11; oui_peuch 9 -9; oui_peut 12 -12; oui_pour 12 -12; oui_puisq 6 -6
oui_toujo 12 -12; oui_tout 5 -5; oui_vas 10 -10; oui_vous 14 -14; outlo 6 -6; outlo_point 6 -6; ouver 8 -8
ouver_la 8 -8; ouvre 3 -3; ouvre_une 3 -3; ouvri 10 -10; ouvri_> 8 -8; ouvri_ma 6 -6; p 4 -4; p_point 4 -4
page 8 -8; page_ca 3 -3; page_s 7 -7; page_veut 8 -8; pages 4 -4; pages_> 4 -4; paie 5 -5; paie_rubis 1 -1
paie_tous 7 -7; paiem 7 -7; paiem_sont 7 -7; paill 13 -13; paill_> 13 -13; panne 14 -14; panne_> 14 -14
panne_depui 7 -7; panne_va 7 -7; papie 10 -10; papie_> 11 -11; papie_avec 5 -5; papie_je 5 -5; par 5 -5
par_coeur 7 -7; par_contr 2 -2; par_mois 5 -5; par_quelq -7 7; par_sms 5 -5; par_telep 6 -6; par_un -15 15
parce 1 -1; parce_qu 8 -8; parce_que -2 2; pardi 9 -9; pardi_> 9 -9; pardo 13 -13; pardo_jeann 5 -5; pardo_six 7 -7
pardo_vous 9 -9; pare 6 -6; pare_feu 6 -6; parei 8 -8; parei_> 9 -9; parfa 10 -10; parfa_> 11 -11; parfa_l 5 -5
parfa_merci 12 -12; paris 13 -13; paris_75012 7 -7; paris_> 13 -13; parla 10 -10; parla_a 10 -10; parle -8 8
parle_> -13 13; parle_a -5 5; parle_au -17 17; parle_aux -9 9; parle_avec 4 -4; parle_de 13 -13; parle_direc -8 8
parle_fort 8 -8; parle_mais 4 -4; parle_pas -12 12; parle_qu -15 15; parle_tout 14 -14; parle_trop 12 -12
parte 5 -5; parte_plus 5 -5; parti 16 -16; parti_> 16 -16; parti_depui 3 -3; parti_mange 8 -8; parto 10 -10
parto_> 10 -10; pas 10 -10; pas_> 18 -18; pas_a 14 -14; pas_attri 7 -7; pas_aux -16 16; pas_avec -8 8
pas_beauc 8 -8; pas_besoi 36 -36; pas_bien 16 -16; pas_ca 5 -5; pas_ce 7 -7; pas_chez 6 -6; pas_comme 5 -5
pas_compt 13 -13; pas_conne 4 -4; pas_conte 5 -5; pas_d 14 -14; pas_dans 5 -5; pas_de 9 -9; pas_demar 7 -7
pas_discu -14 14; pas_donne -7 7; pas_du 9 -9; pas_elle 6 -6; pas_en 9 -9; pas_encor 8 -8; pas_enerv 4 -4
pas_envie -17 17; pas_eu 11 -11; pas_exact 11 -11; pas_faire 5 -5; pas_fait 12 -12; pas_faite 7 -7; pas_grave 13 -13
pas_inter 3 -3; pas_je -12 12; pas_la 19 -19; pas_le 8 -8; pas_ma 2 -2; pas_maint 15 -15; pas_mais 8 -8; pas_me -3 3
pas_mieux 1 -1; pas_mon 6 -6; pas_monsi 5 -5; pas_moyen -7 7; pas_ne 5 -5; pas_non 1 -1; pas_oui 11 -11
pas_par 7 -7; pas_parle -14 14; pas_perre 8 -8; pas_pluto -11 11; pas_possi -6 6; pas_pour 14 -14; pas_qu 13 -13
pas_quand 15 -15; pas_quelq -16 16; pas_qui 2 -2; pas_rappe 6 -6; pas_recon 1 -1; pas_regle 12 -12; pas_repon 7 -7
pas_resea 7 -7; pas_reven 1 -1; pas_s -9 9; pas_serie 6 -6; pas_speci 10 -10; pas_telep 12 -12; pas_toute -10 10
pas_trop 16 -16; pas_un -5 5; pas_une -6 6; pas_venu 12 -12; pas_verif 6 -6; pas_vous 6 -6; pas_vrai 7 -7
pas_y -13 13; passa 13 -13; passa_d 13 -13; passe -9 9; passe_> 8 -8; passe_a 11 -11; passe_au 3 -3
passe_demai 10 -10; passe_hier 19 -19; passe_jeudi 6 -6; passe_la -7 7; passe_le -5 5; passe_mal 14 -14
passe_mardi 2 -2; passe_moi -25 25; passe_pas 19 -19; passe_perso 8 -8; passe_quelq 9 -9; passe_rien 6 -6
passe_sur 1 -1; passe_un -17 17; passe_une -14 14; passe_votre -13 13; patie 7 -7; patie_> 7 -7; patro -7 7
patro_> -17 17; patro_est 14 -14; paul 20 -20; paul_aroba 5 -5; paul_chez 17 -17; paul_duran 9 -9; paul_point 5 -5
paul_tiret 6 -6; paye 5 -5; paye_cinqu 5 -5; pc 3 -3; pc_ma 3 -3; peine 14 -14; peine_> 6 -6; peine_de 14 -14
pelle 4 -4; pelle_a 4 -4; penib 12 -12; penib_> 12 -12; pense 12 -12; pense_> 13 -13; pense_que 9 -9; perd 1 -1
perd_le 1 -1; perdu 7 -7; perdu_la 6 -6; perdu_mon 6 -6; pere 6 -6; pere_> 6 -6; perre 8 -8; perre_perri 8 -8
perri 8 -8; perri_> 8 -8; perso -1 1; perso_> 3 -3; perso_a 13 -13; perso_agee 20 -20; perso_au 16 -16
perso_avec 7 -7; perso_c 3 -3; perso_ca 8 -8; perso_d -14 14; perso_de 9 -9; perso_en -6 6; perso_euh -10 10
perso_je -10 10; perso_la -7 7; perso_n 13 -13; perso_ne 15 -15; perso_physi -9 9; perso_qui 12 -12
perso_touch 8 -8; perte 12 -12; perte_de 12 -12; pete 9 -9; pete_les 9 -9; peter 8 -8; peter_un 8 -8; petit 12 -12
petit_> 9 -9; petit_aroba 7 -7; petit_at 3 -3; petit_boiti 6 -6; petit_enfan 11 -11; petit_est 3 -3
petit_villa 4 -4; peu 17 -17; peu_> 6 -6; peu_chelo 9 -9; peu_decu 8 -8; peu_parto 10 -10; peu_pres 8 -8
peu_stres 4 -4; peuch 9 -9; peuch_> 9 -9; peut -8 8; peut_aider 6 -6; peut_avoir -11 11; peut_essay 12 -12
peut_etre 12 -12; peut_me -5 5; peut_parle -10 10; peut_pas 7 -7; peux -3 3; peux_avoir -9 9; peux_de 11 -11
peux_etre -13 13; peux_le 11 -11; peux_parle -14 14; peux_pas 18 -18; peux_plus 7 -7; peux_toujo 13 -13; physi -9 9
physi_> -9 9; picho 10 -10; picho_> 10 -10; pierr 12 -12; pierr_duran 8 -8; pierr_marti 13 -13; ping 4 -4
ping_de 4 -4; pire 10 -10; pire_> 10 -10; pire_en 12 -12; pis 5 -5; pis_je 5 -5; pixel 4 -4; pixel_et 4 -4
placa 6 -6; placa_> 6 -6; plait -17 17; plait_> -17 17; plait_madam -4 4; plait_pas -11 11; plait_un -10 10
plant 3 -3; plant_toujo 3 -3; plein 16 -16; plein_> 11 -11; plein_dans 7 -7; plein_le 11 -11; pleut 6 -6
pleut_depui 6 -6; plomb 9 -9; plomb_> 9 -9; plus 22 -22; plus_> 16 -16; plus_a 9 -9; plus_appel 7 -7
plus_aucun 5 -5; plus_besoi 1 -1; plus_d 3 -3; plus_de 8 -8; plus_demar 2 -2; plus_depui 4 -4; plus_du 3 -3
plus_elle 4 -4; plus_heure 4 -4; plus_inter 4 -4; plus_jouer 6 -6; plus_la 4 -4; plus_le 6 -6; plus_les 8 -8
plus_mes 6 -6; plus_mon 5 -5; plus_moyen 12 -12; plus_n 3 -3; plus_parle 6 -6; plus_perso 11 -11; plus_pis 5 -5
plus_point 7 -7; plus_qu 5 -5; plus_rapid 11 -11; plus_rien 9 -9; plus_trent 2 -2; plus_tut 7 -7; plus_un 9 -9
plus_vite 6 -6; plusi 16 -16; plusi_> 11 -11; plusi_perso 8 -8; pluto -11 11; pluto_une -11 11; point 16 -16
point_be 6 -6; point_benal 2 -2; point_benoi 5 -5; point_brun 5 -5; point_ch 7 -7; point_com 8 -8; point_d 8 -8
point_duboi 5 -5; point_duran 4 -4; point_fr 10 -10; point_gamin 7 -7; point_l 4 -4; point_lambe 6 -6
point_lefev 7 -7; point_lopez 6 -6; point_lyon 5 -5; point_march 6 -6; point_marti 5 -5; point_merci 4 -4
point_morea 2 -2; point_net 7 -7; point_noel 9 -9; point_paris 7 -7; point_petit 6 -6; point_rocha 7 -7
point_sur 8 -8; polit 6 -6; polit_inter 6 -6; porta 10 -10; porta_> 8 -8; porta_arriv 7 -7; porta_deux 7 -7
porta_est 7 -7; porta_et 2 -2; porta_parce 5 -5; porta_qui 8 -8; porta_reste 7 -7; porte 13 -13; porte_> 13 -13
pose 7 -7; pose_probl 6 -6; pose_une 7 -7; posee 4 -4; posee_au 4 -4; possi 2 -2; possi_> 13 -13; possi_d -16 16
posta 5 -5; posta_donc 5 -5; poste 13 -13; poste_> 10 -10; poste_a 11 -11; poste_du 4 -4; pote 3 -3; pote_m 3 -3
pour 6 -6; pour_appel 7 -7; pour_ca 7 -7; pour_de 7 -7; pour_l 10 -10; pour_la 9 -9; pour_le 12 -12; pour_lui -8 8
pour_ma -8 8; pour_mon 11 -11; pour_un -2 2; pour_voir 7 -7; pour_votre 9 -9; pour_vous -8 8; pourq 11 -11
pourq_pas 11 -11; pourr -18 18; pourr_je -10 10; pourr_me -14 14; pourr_vous -7 7; pouve -14 14; pouve_> 15 -15
pouve_me -14 14; pouve_pas -10 10; pouve_valid 5 -5; pouve_vous -7 7; pouvi -6 6; pouvi_me -6 6; pouvo 5 -5
pouvo_clore 5 -5; prefe -4 4; prefe_atten 15 -15; prefe_avoir -10 10; prefe_conti 12 -12; prefe_expli -9 9
prefe_parle -18 18; prefe_pas 13 -13; prefe_qu -13 13; prele 16 -16; prele_> 16 -16; premi 9 -9; premi_etage 9 -9
prend 8 -8; prend_le 4 -4; prend_plus 5 -5; prend_un 7 -7; prene 10 -10; prene_pour 10 -10; prenn -8 8
prenn_mon -8 8; preno 4 -4; preno_c 4 -4; pres 8 -8; pres_une 8 -8; prest 6 -6; prest_infor 6 -6; preve 5 -5
preve_> 5 -5; prie -6 6; prie_> -6 6; princ 4 -4; princ_ne 4 -4; print 4 -4; print_> 4 -4; prise 15 -15
prise_> 15 -15; prise_il 2 -2; probl 16 -16; probl_> 11 -11; probl_c 6 -6; probl_de 7 -7; probl_est 9 -9
probl_oui 17 -17; probl_regle 9 -9; proce 5 -5; proce_sans 5 -5; profe 8 -8; profe_> 8 -8; profe_c 1 -1; puis -2 2
puis_dans 5 -5; puis_hier 8 -8; puis_je -16 16; puis_mercr 2 -2; puisq 6 -6; puisq_je 6 -6; puiss -6 6; puiss_m -6 6
puk 6 -6; puk_> 6 -6; punai 5 -5; punai_j 5 -5; puree 8 -8; puree_mais 8 -8; putai 5 -5; putai_ca 6 -6
putai_mais 4 -4; qu 6 -6; qu_a -15 15; qu_elle 4 -4; qu_est 11 -11; qu_il 8 -8; qu_on -14 14; qu_un -7 7
qu_une 9 -9; quand 14 -14; quand_j 7 -7; quand_je 13 -13; quand_meme 9 -9; quand_on 3 -3; quara 8 -8; quara_> 5 -5
quara_cinq 5 -5; quara_cinqu 11 -11; quara_deux 7 -7; quara_neuf 2 -2; quara_quatr 4 -4; quart 7 -7; quart_meme 7 -7
quato 6 -6; quato_non 6 -6; quato_quinz 6 -6; quatr 19 -19; quatr_> 19 -19; quatr_aroba 3 -3; quatr_cinq 5 -5
quatr_cinqu 4 -4; quatr_en 3 -3; quatr_heure 7 -7; quatr_ordin 11 -11; quatr_perso 10 -10; quatr_saiso 3 -3
quatr_septa 4 -4; quatr_soixa 4 -4; quatr_te 9 -9; quatr_vingt 9 -9; que -6 6; que_c 1 -1; que_ca 16 -16
que_ce 7 -7; que_celui 11 -11; que_des -10 10; que_est -2 2; que_j -7 7; que_je -13 13; que_l 6 -6; que_la 4 -4
que_le 7 -7; que_ma 4 -4; que_mon 4 -4; que_non 6 -6; que_oui 20 -20; que_que 2 -2; que_quelq -3 3; que_racon -6 6
que_vous 3 -3; quel 9 -9; quel_qu -14 14; quel_servi 10 -10; quell 8 -8; quell_bande 8 -8; quelq -8 8
quelq_un -14 14; quelq_uns 13 -13; quest 9 -9; quest_> 10 -10; quest_a 6 -6; quest_je 2 -2; qui -12 12; qui_a 8 -8
qui_atten 7 -7; qui_clign 6 -6; qui_compr -10 10; qui_conna -20 20; qui_decon 7 -7; qui_est -12 12; qui_habit 15 -15
qui_je 2 -2; qui_m 25 -25; qui_march 8 -8; qui_parle -16 16; qui_passe 1 -1; qui_pose 6 -6; qui_puiss -6 6
qui_regar 6 -6; qui_s 7 -7; qui_sonne 13 -13; qui_vous 12 -12; quinz 11 -11; quinz_> 6 -6; quinz_poste 6 -6
quinz_rue 8 -8; quitt 6 -6; quitt_votre 6 -6; quoi 11 -11; quoi_> 3 -3; quoi_cette 10 -10; quoi_un 7 -7; r 9 -9
r_> 6 -6; r_e 7 -7; raccr 12 -12; raccr_au 12 -12; racon -2 2; racon_cette -6 6; racon_tout 2 -2; rade 1 -1
rade_et 1 -1; radio 6 -6; radio_> 6 -6; rallu 7 -7; rallu_mais 7 -7; rame 7 -7; rame_encor 7 -7; rame_grave 4 -4
rapid 11 -11; rapid_> 11 -11; rappe -3 3; rappe_donc -12 12; rappe_moi -11 11; rappe_par -15 15; rappe_plus 14 -14
reboo 3 -3; reboo_deux 3 -3; rebra 7 -7; rebra_la 7 -7; rebra_mais 5 -5; recoi 11 -11; recoi_cinq 8 -8
recoi_plus 6 -6; recom 11 -11; recom_> 11 -11; recon 1 -1; recon_> 1 -1; recu 6 -6; recu_un 6 -6; recup 17 -17
recup_inter 13 -13; recup_la 6 -6; redem 17 -17; redem_> 21 -21; redem_avec 14 -14; redem_ca 5 -5; redem_et 2 -2
redem_la 7 -7; redem_ma 7 -7; redem_mais 3 -3; redem_non 1 -1; redem_trois 5 -5; redev 6 -6; redev_verte 6 -6
redir 3 -3; redir_vous 3 -3; redon -13 13; redon_moi -13 13; reel -13 13; reel_> -13 13; refon 15 -15
refon_> 14 -14; refon_pas 7 -7; regar 19 -19; regar_> 19 -19; regar_la 2 -2; regle 9 -9; regle_> 9 -9; regle_en 6 -6
relan 7 -7; relan_le 7 -7; relat -10 10; relat_> -8 8; relat_avec -9 9; relou -10 10; relou_les -10 10; remar 13 -13
remar_> 13 -13; remar_merci 6 -6; remar_vite 15 -15; rembo 13 -13; rembo_moi 13 -13; remon 10 -10; remon_> 10 -10
renau 5 -5; renau_avec 5 -5; rende 12 -12; rende_moi -10 10; rende_vous 13 -13; rentr 4 -4; rentr_dans 4 -4
repar 11 -11; repar_> 9 -9; repar_a 6 -6; repar_comme 5 -5; repar_la 3 -3; repar_pour 12 -12; repas 10 -10
repas_demai 10 -10; repet -6 6; repet_la -6 6; repon 2 -2; repon_> 2 -2; repon_a 7 -7; repon_alors -6 6
repon_je -7 7; repon_ne 5 -5; repon_oui 7 -7; repon_plus 11 -11; resea 9 -9; resea_> 9 -9; resea_chez 7 -7
resea_de 7 -7; resea_depui 4 -4; resea_mobil 3 -3; resea_sans 7 -7; resea_wifi 4 -4; resil 14 -14; resil_> 14 -14
resil_tout 10 -10; resol 12 -12; resol_> 12 -12; respo -17 17; respo_> -19 19; respo_de -8 8; respo_du 12 -12
respo_est 15 -15; respo_infor 7 -7; reste 8 -8; reste_bloqu 7 -7; reste_inact 7 -7; reste_sur 7 -7; resul 5 -5
resul_> 5 -5; retab 7 -7; retab_depui 5 -5; retab_en 7 -7; reuni 8 -8; reuni_> 8 -8; reuss 6 -6; reuss_a 6 -6
reven 7 -7; reven_> 8 -8; reven_mon 1 -1; reven_oui 6 -6; reven_parce 3 -3; rhone 4 -4; rhone_> 4 -4; rien 11 -11
rien_> 18 -18; rien_a 3 -3; rien_alors -6 6; rien_chang 5 -5; rien_de 13 -13; rien_fait 5 -5; rien_n 8 -8
rien_passe -10 10; rien_que 6 -6; rien_qui 8 -8; rigol 10 -10; rigol_> 10 -10; robin 6 -6; robin_point 6 -6
robot -19 19; robot_> -21 21; robot_aspir 11 -11; robot_ca 17 -17; robot_je -5 5; robot_la -7 7; robot_mais -14 14
robot_moi -6 6; robot_passe -12 12; robot_toi 7 -7; robot_un -11 11; robot_une -10 10; rocha 11 -11; rocha_a 8 -8
rocha_aroba 7 -7; rose 8 -8; rose_et 8 -8; rouge 13 -13; rouge_> 14 -14; rouge_a 4 -4; rouss 7 -7; rouss_de 7 -7
route 11 -11; route_a 8 -8; route_princ 4 -4; roux 4 -4; roux_> 4 -4; rubis 1 -1; rubis_sur 1 -1; rue 8 -8
rue_d 1 -1; rue_de 10 -10; rue_des 8 -8; rue_le 5 -5; s 1 -1; s_affic 7 -7; s_allum 8 -8; s_appai 5 -5; s_appel 7 -7
s_en -1 1; s_enten 6 -6; s_est 6 -6; s_go 7 -7; s_il -16 16; s_ouvri 8 -8; s_point 11 -11; sa 2 -2; sa_fait 2 -2
sais 5 -5; sais_pas 2 -2; sais_rien 12 -12; saisi 6 -6; saisi_> 6 -6; saiso 3 -3; saiso_avec 3 -3; salon 9 -9
salon_> 16 -16; salon_la 6 -6; salon_on 5 -5; sans 14 -14; sans_aucun 5 -5; sans_doute 10 -10; sans_facon 7 -7
sans_fil 7 -7; sans_h 6 -6; sans_telep 6 -6; saoul 4 -4; saoul_> 14 -14; saoul_les -12 12; saura 7 -7
saura_pas 7 -7; saute 10 -10; saute_le 9 -9; saute_tout 8 -8; sauve 3 -3; sauve_la 3 -3; sav -5 5; sav_aroba 7 -7
sav_humai -8 8; savez -10 10; savez_> -10 10; scand 14 -14; scand_> 16 -16; scand_a 7 -7; scand_d 7 -7; se 11 -11
se_conne 11 -11; se_coupe 1 -1; se_decon 8 -8; se_fout 6 -6; se_passe 6 -6; se_trouv 7 -7; secon 12 -12
secon_> 12 -12; seize 6 -6; seize_> 6 -6; semai 13 -13; semai_> 19 -19; semai_derni 11 -11; semai_passe 6 -6
semai_que 12 -12; semai_sans 6 -6; sept 17 -17; sept_> 15 -15; sept_a 8 -8; sept_aroba 6 -6; sept_cinqu 5 -5
sept_nonan 6 -6; sept_quara 2 -2; sept_quatr 5 -5; sept_soixa 8 -8; sept_trent 4 -4; septa 4 -4; septa_et 4 -4
septe 2 -2; septe_le 2 -2; serai 3 -3; serai_il -7 7; serai_repar 7 -7; serie 6 -6; serie_> 6 -6; serie_a 6 -6
serve 10 -10; serve_> 11 -11; serve_plus 6 -6; servi -8 8; servi_apres -9 9; servi_clien -11 11; servi_deplo 10 -10
servi_je -7 7; servi_techn -15 15; ses 1 -1; ses_etude 1 -1; seul 8 -8; seul_> 14 -14; seul_appar 8 -8; seul_au 5 -5
seule 5 -5; seule_> 4 -4; seule_appar 9 -9; seule_il -10 10; seule_la 9 -9; seule_table 11 -11; sfr 11 -11
sfr_> 10 -10; sfr_point 7 -7; si 7 -7; si_> 7 -7; si_ca 6 -6; si_enfin 12 -12; si_fait 10 -10; si_si 8 -8
si_vous -6 6; signa 8 -8; signa_> 10 -10; signa_l 7 -7; signe 8 -8; signe_> 8 -8; silen 6 -6; silen_radio 6 -6
sim 8 -8; sim_est 7 -7; sim_n 1 -1; sim_non 6 -6; sim_pour 7 -7; simpl 7 -7; simpl_signa 7 -7; sinon -8 8
sinon_on -8 8; situa -8 8; situa_> -8 8; six 14 -14; six_> 14 -14; six_douze 8 -8; six_euh 3 -3; six_huita 4 -4
six_non 3 -3; six_onze 4 -4; six_quatr 5 -5; six_soixa 3 -3; six_trent 9 -9; six_vingt 5 -5; skyne 6 -6
skyne_point 6 -6; smart 2 -2; smart_ne 2 -2; sms 11 -11; sms_> 5 -5; sms_d 6 -6; sms_que 13 -13; socie 15 -15
socie_> 7 -7; socie_dupon 7 -7; socie_est 7 -7; socie_l 6 -6; socie_soget 7 -7; socie_trans 10 -10; soeur 2 -2
soeur_elle 2 -2; soget 7 -7; soget_> 7 -7; soir 9 -9; soir_> 9 -9; soir_y 1 -1; soire 3 -3; soire_> 3 -3
soixa 10 -10; soixa_dix 8 -8; soixa_et 9 -9; soixa_neuf 8 -8; soixa_sept 5 -5; soixa_soixa 9 -9; sol 6 -6
sol_> 6 -6; solde 12 -12; solde_> 12 -12; somme 7 -7; somme_dans 4 -4; somme_la 7 -7; son 11 -11; son_est 13 -13
son_nom 4 -4; sonne 17 -17; sonne_a 13 -13; sonne_pas 3 -3; sonne_plus 8 -8; sonne_toujo 2 -2; sont 12 -12
sont_a 9 -9; sont_coupe 5 -5; sont_hors 7 -7; sont_inacc 4 -4; sont_tous 7 -7; sophi 9 -9; sophi_mille 5 -5
sophi_morel 7 -7; sorti -5 5; sorti_a 10 -10; sorti_tous -7 7; souci 10 -10; souci_> 8 -8; souci_allez 11 -11
souci_d 5 -5; souci_de 6 -6; souci_habit 9 -9; souci_merci 5 -5; souha -20 20; souha_etre -6 6; souha_faire 8 -8
souha_joind -17 17; souha_m -13 13; souha_parle -8 8; sous 9 -9; sous_la 9 -9; sous_sol 6 -6; soyez -7 7
soyez_genti -7 7; speci 10 -10; speci_> 10 -10; stand -9 9; stand_> -19 19; stand_chez 11 -11; stand_de 8 -8
stand_ne 20 -20; stand_telep 7 -7; stop 6 -6; stop_j 13 -13; stop_je -12 12; stres 4 -4; stres_j 4 -4; stylo 7 -7
stylo_> 7 -7; suffi 9 -9; suffi_> 9 -9; suis 26 -26; suis_a 6 -6; suis_agee -10 10; suis_au 7 -7; suis_avec 22 -22
suis_coupe 4 -4; suis_dans 6 -6; suis_devan 4 -4; suis_elodi 6 -6; suis_en 6 -6; suis_exced 7 -7; suis_furie 7 -7
suis_hors 6 -6; suis_infor 6 -6; suis_l 11 -11; suis_le 6 -6; suis_moi 8 -8; suis_nul 7 -7; suis_opera 6 -6
suis_pas 13 -13; suis_pierr 5 -5; suis_seul 5 -5; suis_sur 1 -1; suis_techn 10 -10; suis_toujo 3 -3; suis_tres 6 -6
suis_un 7 -7; suis_une 14 -14; suis_vieil -11 11; suite -10 10; suite_> -10 10; sujet 7 -7; sujet_de 7 -7
sujet_du 4 -4; super -8 8; super_> -15 15; super_ca 7 -7; super_oui 14 -14; suppo -18 18; suppo_> -10 10
suppo_entre -9 9; suppo_humai -6 6; suppo_s -5 5; suppo_techn -6 6; sur 13 -13; sur_> 12 -12; sur_appel 7 -7
sur_cinq 8 -8; sur_deux 9 -9; sur_fortn 4 -4; sur_inter 1 -1; sur_l 1 -1; sur_la 9 -9; sur_le 13 -13; sur_les 6 -6
sur_ma 4 -4; sur_mon 4 -4; sur_que 6 -6; sur_tous 2 -2; sur_un -3 3; surto 16 -16; surto_ne 11 -11; surto_pas 7 -7
sylvi 6 -6; sylvi_march 6 -6; sympa 8 -8; sympa_> 8 -8; t -1 1; t_comme 4 -4; t_es 7 -7; t_i 6 -6; t_il -11 11
table 16 -16; table_> 12 -12; table_des 3 -3; table_et 6 -6; table_ne 4 -4; table_que 4 -4; table_seule 4 -4
tais 6 -6; tais_toi 6 -6; taper 6 -6; taper_sur 6 -6; tati 3 -3; tati_a 3 -3; te 8 -8; te_> 9 -9; te_faire 7 -7
te_fous 6 -6; teams 8 -8; teams_ca 8 -8; techn -9 9; techn_> -6 6; techn_a 7 -7; techn_au -5 5; techn_avait 12 -12
techn_c 5 -5; techn_de -14 14; techn_depui 7 -7; techn_devai 5 -5; techn_direc -16 16; techn_doit 17 -17
techn_est 27 -27; techn_hier 18 -18; techn_humai -6 6; techn_infor 9 -9; techn_je 10 -10; techn_m 16 -16
techn_me -24 24; techn_merci 11 -11; techn_moi 10 -10; techn_n 17 -17; techn_ont 7 -7; techn_orang 5 -5
techn_ou -21 21; techn_oui -21 21; techn_pas -17 17; techn_pour 10 -10; techn_qui -8 8; techn_repas 10 -10
techn_s -21 21; techn_tout -10 10; techn_va 14 -14; techn_vient 12 -12; tele 14 -14; tele_> 11 -11; tele_est 4 -4
tele_et 5 -5; tele_ni 6 -6; tele_plus 5 -5; telep 7 -7; telep_> 9 -9; telep_alors 4 -4; telep_c 2 -2; telep_ca 7 -7
telep_cette 6 -6; telep_de 7 -7; telep_du 5 -5; telep_est 9 -9; telep_et 11 -11; telep_fixe 3 -3; telep_fonct 12 -12
telep_j 6 -6; telep_march 1 -1; telep_ne 5 -5; telep_pas -6 6; telep_qui 6 -6; telep_sonne 7 -7; telle 6 -6
telle_qu 6 -6; temps 9 -9; temps_> 12 -12; temps_de -11 11; temps_en 8 -8; temps_la 11 -11; temps_mais 9 -9
temps_une 8 -8; tenu 6 -6; tenu_trent 6 -6; termi 7 -7; termi_de 7 -7; test 8 -8; test_un 8 -8; texto 7 -7
texto_reste 7 -7; there 4 -4; there_mauri 4 -4; thoma 16 -16; thoma_> 11 -11; thoma_f 4 -4; ticke 20 -20
ticke_> 20 -20; tient 8 -8; tient_> 8 -8; tip 7 -7; tip_top 7 -7; tiret 8 -8; tiret_bas 5 -5; tiret_du 6 -6
tiret_henri 6 -6; tiret_marie 5 -5; tiret_plus 7 -7; toi 11 -11; toi_je 6 -6; toi_non 7 -7; toit 10 -10; toit_> 8 -8
toit_ca 3 -3; tombe_direc 11 -11; tombe_le -1 1; ton -11 11; ton_chef -11 11; tonal 13 -13; tonal_> 17 -17
tonal_est 10 -10; tonal_sur 1 -1; tonne 7 -7; tonne_> 7 -7; top 7 -7; top_c 7 -7; touch -4 4; touch_> 8 -8
touch_a -6 6; toujo 17 -17; toujo_> 11 -11; toujo_aussi 8 -8; toujo_coupe 5 -5; toujo_en 11 -11; toujo_inter 1 -1
toujo_la 10 -10; toujo_le 3 -3; toujo_lent 14 -14; toujo_mort 7 -7; toujo_muet 7 -7; toujo_pas 12 -12
toujo_rien 9 -9; toujo_toujo 2 -2; tour 12 -12; tour_> 12 -12; tourn 12 -12; tourn_> 12 -12; tous 18 -18
tous_> 12 -12; tous_decon 6 -6; tous_en 3 -3; tous_les 7 -7; tous_verts 8 -8; tout 4 -4; tout_> 17 -17; tout_a -6 6
tout_attac 3 -3; tout_bien 3 -3; tout_bon 18 -18; tout_ca -13 13; tout_de -5 5; tout_depui 2 -2; tout_est 10 -10
tout_fonct 10 -10; tout_l 4 -4; tout_le 11 -11; tout_non 11 -11; tout_refon 14 -14; tout_regle 6 -6
tout_remar 15 -15; tout_seul 14 -14; tout_verif 9 -9; toute 1 -1; toute_la 10 -10; toute_les 14 -14
toute_neuve 8 -8; toute_seule -10 10; trafi 5 -5; trafi_est 5 -5; train 7 -7; train_de 7 -7; trait 5 -5
trait_d 5 -5; trans -21 21; trans_> -11 11; trans_au -9 9; trans_marti 10 -10; trans_moi -15 15; trans_mon -14 14
trans_pas 15 -15; trans_vers -12 12; trava 9 -9; trava_avec 9 -9; trava_dessu 5 -5; treiz 6 -6; treiz_> 3 -3
treiz_aroba 4 -4; treiz_quato 6 -6; treiz_seize 6 -6; trent 19 -19; trent_> 8 -8; trent_douze 4 -4; trent_quara 7 -7
trent_quatr 4 -4; trent_secon 11 -11; trent_six 4 -4; trent_trois 5 -5; trent_vingt 2 -2; tres 16 -16
tres_bien 6 -6; tres_en 6 -6; tres_enerv 6 -6; tres_genti 12 -12; tres_patie 7 -7; trois 14 -14; trois_> 6 -6
trois_appar 8 -8; trois_at 6 -6; trois_carte 7 -7; trois_enfan 4 -4; trois_fois 6 -6; trois_jours 11 -11
trois_non 6 -6; trois_ou 9 -9; trois_perso 3 -3; trois_quara 6 -6; trois_quatr 5 -5; trois_qui 6 -6
trois_semai 6 -6; trois_sept 2 -2; trois_telep 10 -10; trois_trent 9 -9; tromp 8 -8; tromp_> 8 -8; trop 13 -13
trop_> 16 -16; trop_cher 11 -11; trop_compl -11 11; trop_oui 7 -7; trop_vite 12 -12; trouv 5 -5; trouv_au 7 -7
trouv_plus 5 -5; truc 18 -18; truc_> 12 -12; truc_ca 7 -7; truc_fonct 10 -10; tu 8 -8; tu_me 7 -7; tu_te 6 -6
tut 7 -7; tut_> 7 -7; tut_tut 7 -7; u 11 -11; u_b 6 -6; u_i 6 -6; u_t 6 -6; u_y 6 -6; un -8 8; un_> -19 19
un_a 1 -1; un_agent -10 10; un_appar 15 -15; un_appui 12 -12; un_au -17 17; un_autom -14 14; un_autre 9 -9
un_cable 10 -10; un_chien 13 -13; un_clien 11 -11; un_code 8 -8; un_colle -4 4; un_conse -18 18; un_contr 15 -15
un_coup 6 -6; un_d 14 -14; un_de -20 20; un_degat 8 -8; un_deux 8 -8; un_deuxi 8 -8; un_dossi 8 -8; un_echo 9 -9
un_elect 11 -11; un_emplo -8 8; un_en -7 7; un_est 10 -10; un_etre -18 18; un_film 6 -6; un_gars -12 12
un_hier 18 -18; un_humai -17 17; un_il 10 -10; un_imbec 10 -10; un_inter -10 10; un_je 7 -7; un_joli 8 -8
un_la 6 -6; un_m 11 -11; un_mail 11 -11; un_mec -12 12; un_monsi -6 6; un_ni 9 -9; un_nonan 4 -4; un_numer 10 -10
un_opera -12 12; un_ordi 8 -8; un_ordin -10 10; un_ou -10 10; un_parti 13 -13; un_petit 4 -4; un_peu 15 -15
un_peut -12 12; un_ping 4 -4; un_prele 16 -16; un_probl 7 -7; un_quara 8 -8; un_qui -5 5; un_redem 7 -7
un_repon -6 6; un_respo -13 13; un_robot 8 -8; un_s 2 -2; un_scand 14 -14; un_serve 9 -9; un_seul 8 -8
un_seule 9 -9; un_sms 6 -6; un_soixa 2 -2; un_souci 6 -6; un_stylo 7 -7; un_super -6 6; un_techn -13 13
un_ticke 15 -15; un_tour 12 -12; un_un 6 -6; un_vingt 5 -5; un_voyan 6 -6; un_vrai -11 11; un_zero 5 -5; under 8 -8
under_soixa 4 -4; under_vasse 7 -7; une -9 9; une_adres 6 -6; une_agenc 10 -10; une_anten 7 -7; une_arnaq 15 -15
une_bande 7 -7; une_barre 5 -5; une_boite -6 6; une_bonne 2 -2; une_box 10 -10; une_centa 11 -11; une_conse -17 17
une_conso 7 -7; une_dame -8 8; une_demoi -7 7; une_dizai 11 -11; une_douza 11 -11; une_encei 5 -5; une_entre 13 -13
une_fois 8 -8; une_heure -10 10; une_honte 9 -9; une_ia -11 11; une_machi -20 20; une_minut 11 -11; une_nouve 12 -12
une_offre 11 -11; une_page 3 -3; une_panne 8 -8; une_pelle 4 -4; une_perso -29 29; une_reuni 4 -4; une_semai 22 -22
une_seule 11 -11; une_table 8 -8; une_tele 5 -5; une_touch -6 6; une_trent 8 -8; une_vieil 12 -12; une_visio 3 -3
une_voix -6 6; une_vrai -10 10; une_vraie -28 28; union 5 -5; union_belfo 5 -5; uniqu 7 -7; uniqu_> 7 -7; uns 13 -13
uns_> 13 -13; urgen 7 -7; urgen_uniqu 7 -7; v 6 -6; v_r 6 -6; va 15 -15; va_> 17 -17; va_beauc 3 -3; va_bien 6 -6
va_durer 7 -7; va_il 9 -9; va_mais 3 -3; va_par 2 -2; va_pas -7 7; va_te 7 -7; va_toujo 4 -4; va_venir 14 -14
va_voir 10 -10; va_vous 2 -2; va_y -8 8; vais 10 -10; vais_pas -13 13; vais_peter 8 -8; vais_resil 7 -7
vais_voir 12 -12; vais_vous 7 -7; valid 5 -5; valid_> 5 -5; vande 9 -9; vande_> 9 -9; vasse 7 -7; vasse_aroba 7 -7
venir 8 -8; venir_> 14 -14; venir_demai 9 -9; venir_mardi 5 -5; venir_me -8 8; venir_un -12 12; vente -9 9
vente_une -9 9; venu_> 24 -24; venu_et 5 -5; venu_hier -8 8; venu_la 6 -6; venu_mais 8 -8; verif 15 -15
verif_> 15 -15; vers_dix 13 -13; vers_le -6 6; vers_un -15 15; vert 4 -4; vert_et 4 -4; vert_mais 3 -3; verte 6 -6
verte_> 6 -6; verts 8 -8; verts_> 8 -8; veuil -9 9; veuil_me -9 9; veut 11 -11; veut_pas 12 -12; veut_plus 2 -2
veux -17 17; veux_annul 14 -14; veux_bien 6 -6; veux_cause -11 11; veux_etre -12 12; veux_faire 15 -15
veux_je -14 14; veux_juste 18 -18; veux_le -15 15; veux_modif 13 -13; veux_parle -4 4; veux_pas -6 6; veux_qu -20 20
veux_quelq -25 25; veux_recup 13 -13; veux_un -16 16; veux_une -9 9; vide 7 -7; vide_> 7 -7; vieil 5 -5
vieil_moi -11 11; vieil_perso 12 -12; viens 14 -14; viens_de 10 -10; viens_la 8 -8; vient 16 -16; vient_> 7 -7
vient_de 8 -8; vient_mardi 12 -12; villa 4 -4; villa_et 4 -4; vince 6 -6; vince_hoffm 6 -6; vingt 12 -12
vingt_> 10 -10; vingt_ans 1 -1; vingt_deux 8 -8; vingt_dix 4 -4; vingt_douze 11 -11; vingt_et 2 -2; vingt_huit 5 -5
vingt_neuf 5 -5; vingt_quatr 8 -8; vingt_sept 3 -3; vingt_treiz 3 -3; vingt_trent 7 -7; vingt_trois 7 -7
visio 10 -10; visio_> 6 -6; visio_dans 3 -3; vite 9 -9; vite_> 9 -9; vite_moi 6 -6; vivan -10 10; vivan_la -10 10
vive -9 9; vive_voix -9 9; vocal -6 6; vocal_> -6 6; voila 11 -11; voila_> 9 -9; voila_c 5 -5; voila_comme 8 -8
voila_depui 1 -1; voila_je 1 -1; voila_oui 14 -14; voir 15 -15; voir_> 15 -15; vois 11 -11; vois_pas 7 -7
vois_plus 5 -5; voisi 7 -7; voisi_a 8 -8; voisi_elle 6 -6; voisi_en 2 -2; voisi_qui 2 -2; voitu 5 -5; voitu_> 5 -5
voix -12 12; voix_> -9 9; voix_ca 11 -11; voix_enreg -6 6; voix_est 7 -7; vole 7 -7; vole_il 7 -7; volon 7 -7
volon_merci 7 -7; vos -1 1; vos_agent -14 14; vos_colle -8 8; vos_conse 17 -17; vos_excus 1 -1; vos_histo 10 -10
vos_menso 8 -8; vos_quest 6 -6; vos_techn -8 8; votre -14 14; votre_calme 9 -9; votre_colle -1 1; votre_equip -6 6
votre_intel -9 9; votre_machi -8 8; votre_numer 11 -11; votre_patro -17 17; votre_respo -15 15; votre_robot -13 13
votre_socie 6 -6; votre_super -12 12; votre_truc 18 -18; voudr -16 16; voudr_avoir -5 5; voudr_c -6 6
voudr_cause -12 12; voudr_chang 11 -11; voudr_conna 12 -12; voudr_etre -7 7; voudr_joind -17 17; voudr_le -13 13
voudr_parle -17 17; voudr_qu -17 17; voudr_quelq -13 13; voudr_redem 7 -7; voudr_une -17 17; voula 7 -7
voula_simpl 7 -7; voule 8 -8; voule_> 8 -8; vous 17 -17; vous_> 2 -2; vous_ai 4 -4; vous_appel 12 -12
vous_avec 11 -11; vous_avez 4 -4; vous_comme 6 -6; vous_compr 9 -9; vous_conta 4 -4; vous_deran 4 -4; vous_dire -2 2
vous_disai -8 8; vous_disie 9 -9; vous_dites 11 -11; vous_donne 3 -3; vous_enten 7 -7; vous_est 6 -6
vous_etes 17 -17; vous_expli 8 -8; vous_faire 9 -9; vous_faite 12 -12; vous_felic 9 -9; vous_fiche 7 -7
vous_inqui 4 -4; vous_l -3 3; vous_le 11 -11; vous_les 1 -1; vous_m 12 -12; vous_me -6 6; vous_mette 5 -5
vous_moque 10 -10; vous_n -6 6; vous_parle 13 -13; vous_plait -17 17; vous_pourr -14 14; vous_pouve -11 11
vous_pouvi -6 6; vous_prie -6 6; vous_qui 7 -7; vous_racon 2 -2; vous_rappe 23 -23; vous_recoi 8 -8; vous_repon 7 -7
vous_savez -10 10; vous_telep 2 -2; vous_tromp 8 -8; vous_voule 8 -8; vous_vous 13 -13; voyan 11 -11; voyan_est 7 -7
voyan_orang 6 -6; voyan_rouge 6 -6; voyan_sont 8 -8; vpn 4 -4; vpn_et 4 -4; vrai -4 4; vrai_ca 4 -4; vrai_gars -8 8
vrai_perso -10 10; vrai_techn -17 17; vrai_vous 8 -8; vraie -28 28; vraie_perso -28 28; vu 1 -1; vu_le 1 -1; w 7 -7
w_a 7 -7; wait 7 -7; wait_je 7 -7; wan 4 -4; wan_et 4 -4; wanad 6 -6; wanad_point 6 -6; web 4 -4; web_sont 4 -4
wifi 15 -15; wifi_> 5 -5; wifi_coupe 6 -6; wifi_dans 6 -6; wifi_de 2 -2; wifi_est 8 -8; wifi_fonct 2 -2
wifi_insta 9 -9; wifi_la 3 -3; wifi_march 3 -3; wifi_n 5 -5; wifi_passe 14 -14; wifi_plus 5 -5; wifi_qui 6 -6
wifi_se 1 -1; y -5 5; y_> 14 -14; y_a -3 3; y_arriv -13 13; y_compr -7 7; y_conna 9 -9; y_e 6 -6; y_en -1 1
y_est 6 -6; y_fait 7 -7; y_faite 6 -6; y_k 7 -7; y_passe -12 12; yahoo 7 -7; yahoo_point 7 -7; yes 11 -11
yes_> 11 -11; yo 7 -7; yo_c 7 -7; yvonn 7 -7; yvonn_le 7 -7; z 7 -7; z_y 7 -7; zero 10 -10; zero_> 7 -7
zero_ameli 14 -14; zero_cinq 7 -7; zero_deux 5 -5; zero_je -10 10; zero_le -10 10; zero_neuf 10 -10; zero_quatr 5 -5
zero_sept 8 -8; zero_six 14 -14; zero_trois 5 -5; zero_un 6 -6; zero_zero 7 -7; zut 11 -11; zut_> 11 -11
""",
    ),
    "angry": (
        "no yes",
        """
01 13 -13; 01_40 5 -5; 01_42 7 -7; 01_60 7 -7; 03 7 -7; 03_21 7 -7; 06 8 -8; 06_12 7 -7; 06_52 5 -5; 07 7 -7
07_88 7 -7; 11 7 -7; 11_> 7 -7; 12 12 -12; 12_34 8 -8; 12_60 7 -7; 12_> 7 -7; 21 7 -7; 21_45 7 -7; 22 7 -7
22_11 7 -7; 3 9 -9; 30 5 -5; 30_98 5 -5; 33 9 -9; 33_6 9 -9; 34 8 -8; 34_56 8 -8; 3_ordin 9 -9; 3_telep 9 -9
40 5 -5; 40_52 5 -5; 42 7 -7; 42_65 7 -7; 45 7 -7; 45_67 7 -7; 4g 8 -8; 4g_march 8 -8; 5 11 -11; 52 7 -7; 52_30 5 -5
52_63 5 -5; 55 7 -7; 55_22 7 -7; 56 8 -8; 56_78 8 -8; 5_> 11 -11; 6 9 -9; 60 7 -7; 60_12 7 -7; 63 5 -5; 63_78 5 -5
65 7 -7; 65_89 7 -7; 67 7 -7; 67_89 7 -7; 6_12 9 -9; 74 11 -11; 74_> 7 -7; 74_euh 5 -5; 75011 10 -10
75011_paris 10 -10; 78 11 -11; 78_> 11 -11; 88 7 -7; 88_55 7 -7; 89 12 -12; 89_74 7 -7; 89_> 7 -7; 9 18 -18; 98 5 -5
98_74 5 -5; 9_> 18 -18; <_01 10 -10; <_03 7 -7; <_06 8 -8; <_07 7 -7; <_3 9 -9; <_33 9 -9; <_5 11 -11
<_75011 10 -10; <_a 7 -7; <_absol 10 -10; <_accue 7 -7; <_agent 11 -11; <_ah 14 -14; <_ajout 6 -6; <_alexa 5 -5
<_allez -14 14; <_allo 5 -5; <_allon 9 -9; <_alors 5 -5; <_anne 4 -4; <_annem 5 -5; <_annul 13 -13; <_aroba 10 -10
<_arret -11 11; <_astre 6 -6; <_atten 18 -18; <_au 16 -16; <_aucun 10 -10; <_aurel 6 -6; <_avant 7 -7; <_b 11 -11
<_bah 13 -13; <_baiss 9 -9; <_bande -15 15; <_bascu 4 -4; <_ben 12 -12; <_bien 12 -12; <_blabl 11 -11; <_bon 3 -3
<_bonjo 13 -13; <_bonne 9 -9; <_borde -8 8; <_boula 9 -9; <_box 10 -10; <_c 2 -2; <_ca 1 -1; <_carte 7 -7
<_ce 15 -15; <_certa 11 -11; <_ces 5 -5; <_cesse -8 8; <_chape 10 -10; <_chepa 15 -15; <_cinq 8 -8; <_clair 12 -12
<_combi -8 8; <_comme 15 -15; <_conna -15 15; <_conne 13 -13; <_conse 15 -15; <_conso 11 -11; <_conta 8 -8
<_cool 7 -7; <_d 11 -11; <_dans 9 -9; <_de 9 -9; <_degag -8 8; <_depui 10 -10; <_des 9 -9; <_desol 7 -7
<_deux 16 -16; <_direc 7 -7; <_dites 5 -5; <_docte 9 -9; <_domma 9 -9; <_donc 10 -10; <_douze 10 -10; <_dubre 7 -7
<_eh 10 -10; <_elle 9 -9; <_emma 5 -5; <_en 8 -8; <_enfin 4 -4; <_entre 10 -10; <_enzo 4 -4; <_espec -14 14
<_est 6 -6; <_euh 14 -14; <_eva 9 -9; <_evide 9 -9; <_exact 7 -7; <_excus 14 -14; <_fait -13 13; <_faite 11 -11
<_fanta 9 -9; <_faut -6 6; <_ferme -15 15; <_flemm 8 -8; <_fouta -8 8; <_foute -9 9; <_franc -9 9; <_garag 5 -5
<_gauti 6 -6; <_gmail 11 -11; <_gsm 8 -8; <_hein 11 -11; <_helen 7 -7; <_hier 8 -8; <_hors 16 -16; <_hugue 8 -8
<_humai 10 -10; <_ici 6 -6; <_il 17 -17; <_ils 7 -7; <_impec 9 -9; <_impos 13 -13; <_info 7 -7; <_inter 7 -7
<_inuti 11 -11; <_isabe 7 -7; <_jamai 13 -13; <_je 6 -6; <_jean 8 -8; <_joker 11 -11; <_julie 5 -5; <_juste 6 -6
<_kevin 7 -7; <_l 18 -18; <_la 26 -26; <_laiss 8 -8; <_laure 8 -8; <_le 19 -19; <_lea 5 -5; <_lefeb 5 -5
<_les 17 -17; <_luc 5 -5; <_lucie 7 -7; <_lundi 9 -9; <_m 8 -8; <_ma 23 -23; <_madam 12 -12; <_mais -8 8
<_malhe 10 -10; <_marc 8 -8; <_marie 6 -6; <_mauva 9 -9; <_mdr 7 -7; <_mehdi 6 -6; <_merci 11 -11; <_merde -14 14
<_mes 10 -10; <_mette 8 -8; <_micro 9 -9; <_mince 18 -18; <_mobil 11 -11; <_moi 19 -19; <_mon 22 -22; <_monsi 15 -15
<_ne 7 -7; <_negat 10 -10; <_nenni 11 -11; <_neuf 5 -5; <_nguye 11 -11; <_nicke 16 -16; <_nom -2 2; <_non 12 -12
<_nos 10 -10; <_notre 9 -9; <_nous 10 -10; <_numer 7 -7; <_oh 17 -17; <_ok 10 -10; <_on 12 -12; <_opera 10 -10
<_oui 20 -20; <_paill 9 -9; <_pardi 11 -11; <_parei 13 -13; <_parfa 10 -10; <_parle 12 -12; <_parti 10 -10
<_pas 22 -22; <_passe 23 -23; <_paul 11 -11; <_pauvr -9 9; <_perso 18 -18; <_peut 8 -8; <_pierr 6 -6; <_plus 8 -8
<_posit 11 -11; <_pour 8 -8; <_pourq 12 -12; <_pourr 7 -7; <_prene 12 -12; <_pro 6 -6; <_puis 7 -7; <_punai 11 -11
<_puree -8 8; <_putai -16 16; <_qu 12 -12; <_quand 11 -11; <_quatr 13 -13; <_quel 4 -4; <_quell -10 10
<_quelq 16 -16; <_qui 13 -13; <_quinz 9 -9; <_r 3 -3; <_ras -7 7; <_redem 12 -12; <_redon 10 -10; <_rembo -13 13
<_resea 8 -8; <_rh 5 -5; <_rien 22 -22; <_roami 10 -10; <_s -8 8; <_sa 9 -9; <_sans 11 -11; <_secre 6 -6
<_sept 11 -11; <_septa 10 -10; <_servi 6 -6; <_si 12 -12; <_six 12 -12; <_soixa 8 -8; <_sophi 10 -10; <_sous 10 -10
<_speed 10 -10; <_stop -10 10; <_super 12 -12; <_sur 11 -11; <_surto 7 -7; <_t 5 -5; <_ta -17 17; <_tabar -23 23
<_tais 9 -9; <_te 7 -7; <_test 10 -10; <_thoma 11 -11; <_tony 7 -7; <_toujo 16 -16; <_tout 14 -14; <_trans 14 -14
<_trois 9 -9; <_trop 13 -13; <_tu -6 6; <_un 20 -20; <_une 25 -25; <_va -9 9; <_vers 12 -12; <_veuil 5 -5
<_viens 10 -10; <_vince 9 -9; <_voila 11 -11; <_voix 9 -9; <_votre -16 16; <_vous -4 4; <_wesh 8 -8; <_x 5 -5
<_y -5 5; <_yes 11 -11; <_yo 9 -9; <_yvonn 6 -6; <_zero 14 -14; <_zut 11 -11; a 3 -3; a_appel 14 -14; a_arrac 7 -7
a_bien -17 17; a_bout -16 16; a_chang 6 -6; a_cinq 7 -7; a_coupe 17 -17; a_debor 6 -6; a_debra 11 -11; a_des 6 -6
a_deux -6 6; a_dire 17 -17; a_dispa 3 -3; a_dit 4 -4; a_donne 7 -7; a_du 12 -12; a_emett 5 -5; a_en -8 8
a_encor 8 -8; a_ete 9 -9; a_faire 15 -15; a_fait 16 -16; a_jour 6 -6; a_l 4 -4; a_la -5 5; a_le 8 -8; a_m 13 -13
a_ma 6 -6; a_march 6 -6; a_mareu 9 -9; a_marre -5 5; a_me -5 5; a_moi 5 -5; a_mon 10 -10; a_mons 7 -7
a_namur 11 -11; a_nos 5 -5; a_nouve 9 -9; a_ouvri 5 -5; a_pas 6 -6; a_perdu 4 -4; a_perso 4 -4; a_peu 6 -6
a_plus 11 -11; a_propo 10 -10; a_quel 5 -5; a_quelq 11 -11; a_qui 1 -1; a_r 5 -5; a_ras -11 11; a_redem 6 -6
a_repet -10 10; a_rien -13 13; a_se 4 -4; a_sfr 9 -9; a_signe 8 -8; a_telec 7 -7; a_toujo 5 -5; a_u 6 -6
a_un 11 -11; a_une 12 -12; a_v 7 -7; a_votre 15 -15; a_vous -5 5; a_y 5 -5; aboie 11 -11; aboie_excus 11 -11
abonn -11 11; abonn_> -9 9; abonn_chez -8 8; abrut -11 11; abrut_> -11 11; absol 10 -10; absol_pas 10 -10
abuse -15 15; abuse_> -15 15; accen 9 -9; accen_> 9 -9; acces 8 -8; acces_a 5 -5; acces_au 8 -8; accor 16 -16
accor_> 18 -18; accor_faite 8 -8; accor_je 6 -6; accro 3 -3; accro_pas 5 -5; accro_plus 1 -1; accue 9 -9
accue_> 6 -6; accue_aroba 7 -7; accue_n 5 -5; achet 8 -8; achet_l 6 -6; achet_la 2 -2; activ 7 -7; activ_depen 6 -6
activ_trois 6 -6; admin 6 -6; admin_> 6 -6; adora 6 -6; adora_et 6 -6; adres 12 -12; adres_> 9 -9; adres_a 10 -10
adres_mais 8 -8; affai -6 6; affai_> 10 -10; affai_a -6 6; affic 6 -6; affic_> 6 -6; affic_pas 8 -8; agaca 12 -12
agaca_> 12 -12; agace 10 -10; agace_> 10 -10; age 7 -7; age_on 7 -7; agee 13 -13; agee_> 9 -9; agee_qui 14 -14
agee_vous 8 -8; agenc 6 -6; agenc_est 6 -6; agent 16 -16; agent_> 11 -11; agent_d 5 -5; ah 14 -14; ah_bah 5 -5
ah_ben 6 -6; ah_bon 12 -12; ah_ca 5 -5; ah_mais -2 2; ah_merde 9 -9; ah_mince 6 -6; ah_non 8 -8; ah_oui 8 -8
ah_punai 6 -6; ah_super 5 -5; ah_zut 6 -6; ai 5 -5; ai_9 18 -18; ai_achet 8 -8; ai_annul 18 -18; ai_appuy 7 -7
ai_assez -14 14; ai_atten 10 -10; ai_besoi 12 -12; ai_chang 9 -9; ai_colle 1 -1; ai_cru 6 -6; ai_de 6 -6
ai_debra 6 -6; ai_deja 10 -10; ai_demar 9 -9; ai_demen 15 -15; ai_des 11 -11; ai_dit 3 -3; ai_envie -12 12
ai_etein 1 -1; ai_eu 14 -14; ai_eue 3 -3; ai_fait 17 -17; ai_ferme 11 -11; ai_honte 15 -15; ai_inter 17 -17
ai_jamai -9 9; ai_la -20 20; ai_ma -14 14; ai_marre -17 17; ai_mis 3 -3; ai_oubli 9 -9; ai_par -9 9; ai_parle 8 -8
ai_pas 18 -18; ai_perdu 8 -8; ai_peur 13 -13; ai_plein -14 14; ai_plus 16 -16; ai_pris -8 8; ai_quatr 14 -14
ai_que 8 -8; ai_raccr 10 -10; ai_ras -13 13; ai_recu 14 -14; ai_redem 21 -21; ai_regar 2 -2; ai_reuss 10 -10
ai_rien -4 4; ai_toujo 9 -9; ai_toute 10 -10; ai_trop -9 9; ai_un 18 -18; ai_une 15 -15; ai_vraim -10 10; aide 7 -7
aide_> 7 -7; aille -7 7; aille_> -7 7; aimab 19 -19; aimab_> 16 -16; aimab_jeune 5 -5; aime 8 -8; aime_pas 8 -8
aimen 5 -5; aimen_bien 5 -5; aimer 8 -8; aimer_bien 8 -8; air 7 -7; air_bon 6 -6; air_de 5 -5; ajout 6 -6
ajout_un 6 -6; alarm 4 -4; alarm_me 4 -4; alexa 5 -5; alexa_elle 5 -5; aller -9 9; aller_voir -9 9; allez -7 7
allez_> 7 -7; allez_au -11 11; allez_m -5 5; allez_vous -12 12; allez_y 8 -8; allo -10 10; allo_oui 5 -5
allo_quoi -11 11; allon 9 -9; allon_y 9 -9; allum 9 -9; allum_> 7 -7; allum_plus 7 -7; alors 10 -10; alors_> 10 -10
alors_atten 2 -2; alors_c 5 -5; alors_ca 6 -6; alors_ecout 2 -2; alors_en 7 -7; alors_fabri 5 -5; alors_j 1 -1
alors_la -4 4; alors_moi 5 -5; alors_mon 1 -1; alors_pour 5 -5; alors_prene 5 -5; alors_que 2 -2; alors_soyez 3 -3
alors_une 6 -6; alors_zero 1 -1; an 6 -6; an_derni 6 -6; anime 5 -5; anime_> 5 -5; anne 4 -4; anne_tiret 4 -4
annem 5 -5; annem_en 5 -5; annul 22 -22; annul_> 14 -14; annul_l 5 -5; annul_la 6 -6; annul_le 12 -12
annul_mon 14 -14; annul_un 8 -8; ans -3 3; ans_> 8 -8; ans_bande -5 5; ans_et 4 -4; anten 7 -7; anten_> 7 -7
aoute 5 -5; aoute_look 5 -5; appar 20 -20; appar_> 19 -19; appar_pas 2 -2; appar_que 14 -14; appel 10 -10
appel_> 9 -9; appel_au 13 -13; appel_c -7 7; appel_d 6 -6; appel_de 10 -10; appel_des 5 -5; appel_et 4 -4
appel_ginet 6 -6; appel_hier 10 -10; appel_je 11 -11; appel_julie 11 -11; appel_luc 11 -11; appel_melan 8 -8
appel_momo 5 -5; appel_mon -14 14; appel_moniq 5 -5; appel_nadia 6 -6; appel_ne 5 -5; appel_on 5 -5
appel_parce 9 -9; appel_passe 15 -15; appel_perso 15 -15; appel_pierr 12 -12; appel_pour 10 -10; appel_sont 6 -6
appel_sophi 2 -2; appel_tombe 5 -5; appuy 7 -7; appuy_sur 7 -7; apres 8 -8; apres_je 8 -8; apres_midi 8 -8
arnaq -13 13; arnaq_> -9 9; arnaq_au 7 -7; arnaq_votre -13 13; aroba 15 -15; aroba_aoute 5 -5; aroba_box 5 -5
aroba_cabin 6 -6; aroba_duboi 6 -6; aroba_et 9 -9; aroba_free 14 -14; aroba_garag 7 -7; aroba_gmail 6 -6
aroba_group 5 -5; aroba_hotma 5 -5; aroba_i 7 -7; aroba_la 9 -9; aroba_live 9 -9; aroba_mairi 7 -7; aroba_neuf 6 -6
aroba_orang 6 -6; aroba_s 9 -9; aroba_sfr 5 -5; aroba_trans 3 -3; aroba_wanad 4 -4; aroba_yahoo 6 -6; arrac 6 -6
arrac_> 5 -5; arrac_le 7 -7; arret -6 6; arret_> 6 -6; arret_de -13 13; arriv 13 -13; arriv_> 5 -5; arriv_donne 6 -6
arriv_en 5 -5; arriv_pas 13 -13; arriv_plus 8 -8; arrob 7 -7; arrob_gmail 7 -7; arrob_hotma 5 -5; assez -14 14
assez_> -14 14; assoi 6 -6; assoi_> 6 -6; assur 6 -6; assur_que 6 -6; astre 6 -6; astre_zero 6 -6; at 6 -6
at_lapos 6 -6; atlas 5 -5; atlas_point 5 -5; atten 14 -14; atten_> 7 -7; atten_atten 6 -6; atten_aussi -9 9
atten_c -25 25; atten_cheri 8 -8; atten_depui 9 -9; atten_dix 9 -9; atten_elle 7 -7; atten_j 8 -8; atten_je 18 -18
atten_mais 16 -16; atten_non 13 -13; atten_pour 8 -8; atten_que 7 -7; atten_s 6 -6; atten_sa 6 -6; atten_un 9 -9
atten_votre 12 -12; attri 6 -6; attri_> 6 -6; au 9 -9; au_bout 7 -7; au_burea 8 -8; au_cloud 4 -4; au_colis 7 -7
au_contr 11 -11; au_debut 2 -2; au_dessu 7 -7; au_deuxi 2 -2; au_diabl -11 11; au_dos 6 -6; au_greni 5 -5
au_meme 8 -8; au_mois 8 -8; au_monsi 4 -4; au_nez -6 6; au_nivea 8 -8; au_nom 15 -15; au_premi 10 -10; au_sous 4 -4
au_sujet 13 -13; au_suppo 5 -5; au_telep 17 -17; au_web 7 -7; au_wifi 4 -4; aucun 2 -2; aucun_honte -10 10
aucun_idee 9 -9; aucun_lumie 12 -12; aucun_probl 8 -8; aucun_servi 3 -3; aucun_souci 2 -2; aucun_telep 7 -7
augus 9 -9; augus_> 9 -9; aujou 8 -8; aujou_hui 8 -8; aurai 7 -7; aurai_besoi 7 -7; aurel 6 -6; aurel_under 6 -6
aussi -8 8; aussi_> 16 -16; aussi_lamen -9 9; aussi_longt -9 9; aussi_pourr 11 -11; autan -6 6; autan_que -6 6
autom 4 -4; autom_> 4 -4; autre 1 -1; autre_appel 6 -6; autre_chose 7 -7; autre_ma -8 8; autre_perso 9 -9
autre_souci 9 -9; aux 2 -2; aux_clien -9 9; aux_infos 8 -8; aux_machi 5 -5; aux_robot 8 -8; avais 7 -7
avais_simpl 7 -7; avait 6 -6; avait_assur 6 -6; avait_l 6 -6; avant 7 -7; avant_ca 7 -7; avec 5 -5; avec_avec 5 -5
avec_deux 9 -9; avec_garan 6 -6; avec_herve 7 -7; avec_la 7 -7; avec_mes 6 -6; avec_mon 2 -2; avec_quelq 27 -27
avec_tous 7 -7; avec_un 20 -20; avec_une 7 -7; avec_vos -15 15; avec_votre 13 -13; avec_vous -14 14; avez 7 -7
avez_aucun -10 10; avez_bien 9 -9; avez_coupe -5 5; avez_dit 11 -11; avez_donne 14 -14; avez_mal 9 -9; avez_un 9 -9
aviez 7 -7; aviez_dit 7 -7; avoca -19 19; avoca_> -19 19; avoir -4 4; avoir_affai -6 6; avoir_alors 1 -1
avoir_serie -8 8; avoir_un 16 -16; avons 6 -6; avons_plus 4 -4; avons_un 6 -6; avoue 9 -9; avoue_que 9 -9; b 13 -13
b_comme 11 -11; b_e 3 -3; b_r 7 -7; b_v 5 -5; bah 16 -16; bah_ecout 10 -10; bah_non 7 -7; bah_oui 9 -9; baiss 9 -9
baiss_la 9 -9; balad -8 8; balad_d -8 8; banca 7 -7; banca_> 5 -5; banca_m 6 -6; bande -19 19; bande_d -12 12
bande_de -18 18; barbi 10 -10; barbi_> 10 -10; barre 12 -12; barre_> 12 -12; bascu 6 -6; bascu_moi 4 -4
bascu_plus 5 -5; base 7 -7; base_> 7 -7; be 7 -7; be_> 7 -7; beau 7 -7; beau_aujou 7 -7; beauc 13 -13; beauc_> 9 -9
beauc_c 7 -7; beauc_chef 7 -7; beaun 3 -3; beaun_comme 3 -3; belfo 7 -7; belfo_point 7 -7; ben 13 -13; ben_ca 6 -6
ben_dame 5 -5; ben_dites 6 -6; ben_evide 8 -8; ben_j 7 -7; ben_ma 2 -2; ben_moi 8 -8; ben_non 7 -7; ben_oui 9 -9
ben_tout 5 -5; berna 15 -15; berna_> 12 -12; berna_aroba 5 -5; berna_point 5 -5; bertr 6 -6; bertr_lacro 6 -6
besoi 16 -16; besoi_d 11 -11; besoi_de 9 -9; bete 10 -10; bete_> 10 -10; betis 5 -5; betis_en 5 -5; bien 13 -13
bien_> 17 -17; bien_aimab 12 -12; bien_ca 14 -14; bien_compr 9 -9; bien_entre 6 -6; bien_evide 10 -10
bien_faire -17 17; bien_ma 6 -6; bien_moi 20 -20; bien_mon 7 -7; bien_oui 14 -14; bien_pour 6 -6; bien_qu 8 -8
bien_regar 5 -5; bien_sur 13 -13; bihan 7 -7; bihan_> 7 -7; bio 8 -8; bio_> 8 -8; bip 10 -10; bip_> 10 -10
bip_bip 10 -10; bizar 20 -20; bizar_> 16 -16; bizar_quand 7 -7; blabl 11 -11; blabl_> 11 -11; blanc 15 -15
blanc_> 13 -13; blanc_a 9 -9; blanc_j 10 -10; bleu 10 -10; bleu_fixe 10 -10; boite -20 20; boite_> -14 14
boite_de -15 15; boite_j -5 5; boiti 2 -2; boiti_et 2 -2; bol -15 15; bol_> -9 9; bol_de -11 11; bon 22 -22
bon_> 12 -12; bon_ca 9 -9; bon_et 6 -6; bon_je 3 -3; bon_merci 9 -9; bon_monsi 5 -5; bon_nom 12 -12; bon_pour 11 -11
bonjo 15 -15; bonjo_> 16 -16; bonjo_c 9 -9; bonjo_j 12 -12; bonjo_je 8 -8; bonjo_madam 7 -7; bonjo_monsi 7 -7
bonjo_voila 1 -1; bonne 9 -9; bonne_et 8 -8; bonne_quest 9 -9; bons -1 1; bons_> 10 -10; bons_a -16 16
bons_techn 10 -10; borde -2 2; borde_de -8 8; borde_derri 6 -6; borne -9 9; borne_> -9 9; bots 10 -10
bots_je 10 -10; bouch 10 -10; bouch_> 10 -10; bouff -5 5; bouff_> -5 5; boula 13 -13; boula_a 7 -7; boula_du 9 -9
boule -8 8; boule_> -8 8; bourr -11 11; bourr_> -11 11; bout -13 13; bout_> -16 16; bout_de 7 -7; bouto 7 -7
bouto_pour 7 -7; box 13 -13; box_> -4 4; box_ca 1 -1; box_clign 2 -2; box_en 2 -2; box_est 8 -8; box_et 7 -7
box_etein 10 -10; box_mais 13 -13; box_march 7 -7; box_ne 5 -5; box_point 5 -5; box_s 9 -9; box_toute 13 -13
branc 16 -16; branc_n 16 -16; branl -7 7; branl_> -7 7; bras -5 5; bras_casse -5 5; bref 4 -4; bref_tout 4 -4
bruit 14 -14; bruit_est 7 -7; bruit_la 12 -12; bug 9 -9; bug_> 9 -9; bugue 14 -14; bugue_> 14 -14; burea 11 -11
burea_> 11 -11; burea_depui 5 -5; burea_tous 7 -7; c -3 3; c_est -3 3; ca 10 -10; ca_> 10 -10; ca_a 25 -25
ca_alors 6 -6; ca_arriv 5 -5; ca_atten 8 -8; ca_aux -9 9; ca_avait 6 -6; ca_bug 9 -9; ca_bugue 14 -14; ca_c -6 6
ca_chang 12 -12; ca_charg 11 -11; ca_comme -4 4; ca_coupa 7 -7; ca_coupe 16 -16; ca_demar 8 -8; ca_depas -9 9
ca_depen 13 -13; ca_drach 6 -6; ca_du 12 -12; ca_dure -10 10; ca_fait -10 10; ca_fonct 9 -9; ca_gresi 10 -10
ca_hache 8 -8; ca_ira 16 -16; ca_la 2 -2; ca_lag 7 -7; ca_m -6 6; ca_march 6 -6; ca_me -11 11; ca_monsi 11 -11
ca_mouli 10 -10; ca_n 12 -12; ca_ne 7 -7; ca_non 5 -5; ca_oui 9 -9; ca_plant 9 -9; ca_pour 4 -4; ca_que 7 -7
ca_rame 10 -10; ca_redem 16 -16; ca_refon 14 -14; ca_remar 17 -17; ca_roule 14 -14; ca_saute 14 -14; ca_sonne 5 -5
ca_suffi -22 22; ca_tombe 4 -4; ca_tourn 9 -9; ca_une -5 5; ca_va 21 -21; ca_veut 7 -7; ca_y 11 -11; cabin 11 -11
cabin_medic 6 -6; cabin_tiret 6 -6; cable 2 -2; cable_> -1 1; cable_de 5 -5; cable_en 7 -7; calme 15 -15
calme_> 15 -15; campi 6 -6; campi_vous 6 -6; canar 7 -7; canar_> 7 -7; capte 9 -9; capte_a 9 -9; capte_pas 1 -1
capte_plus 9 -9; carpe 11 -11; carpe_> 11 -11; carte 8 -8; carte_sim 8 -8; cas 15 -15; cas_> 15 -15; casqu -16 16
casqu_> -13 13; casqu_de -11 11; casse -8 8; casse_> -8 8; cata 8 -8; cata_ma 8 -8; catas -5 5; catas_votre -5 5
cause 5 -5; cause_a 5 -5; cave 11 -11; cave_> 11 -11; ce 1 -1; ce_cable 13 -13; ce_cirqu -6 6; ce_matin 14 -14
ce_n 14 -14; ce_numer 6 -6; ce_que 16 -16; ce_qui 7 -7; ce_serai 6 -6; ce_servi -25 25; ce_soit 13 -13
ce_trava -10 10; cela 6 -6; cela_en 6 -6; celle 3 -3; celle_de 3 -3; celui 13 -13; celui_d 11 -11; celui_de 8 -8
celui_la 18 -18; cent 5 -5; cent_cinqu 5 -5; cent_vingt 5 -5; centa 9 -9; centa_envir 9 -9; centr 9 -9; centr_> 9 -9
certa 12 -12; certa_> 12 -12; ces 7 -7; ces_cable 7 -7; ces_panne -10 10; ces_petit 10 -10; ces_reven 5 -5
cesse -8 8; cesse_de -8 8; cette -8 8; cette_boite -14 14; cette_box -13 13; cette_fois 1 -1; cette_salet -8 8
cette_semai 9 -9; chain 10 -10; chain_> 10 -10; chair 5 -5; chair_et 5 -5; chale 16 -16; chale_insup 16 -16
chamb 6 -6; chamb_> 6 -6; chang 22 -22; chang_> 12 -12; chang_d 13 -13; chang_la 6 -6; chang_rien 12 -12
chape 10 -10; chape_de 10 -10; charg 15 -15; charg_> 6 -6; charg_la 7 -7; charg_pas 10 -10; charl -10 10
charl_> -10 10; charm 2 -2; charm_et 2 -2; chat 7 -7; chat_est 7 -7; chef 13 -13; chef_> 13 -13; chef_atten 7 -7
chelo 9 -9; chelo_mais 13 -13; chelo_votre 9 -9; chepa 15 -15; chepa_moi 15 -15; cherc 14 -14; cherc_mes 9 -9
cherc_mon 8 -8; cheri 9 -9; cheri_et 5 -5; cheri_je 8 -8; chez 5 -5; chez_gmail 4 -4; chez_la 5 -5
chez_machi 10 -10; chez_moi 18 -18; chez_mort 7 -7; chez_nous 4 -4; chez_vous -7 7; chich -6 6; chich_vous -6 6
chien -3 3; chien_> 10 -10; chien_aboie 11 -11; chien_j -7 7; chier -13 13; chier_> -13 13; chora 3 -3
chora_donc 3 -3; chora_point 3 -3; chose_> 6 -6; chose_ca -7 7; cinq 17 -17; cinq_> 10 -10; cinq_cinqu 1 -1
cinq_douze 4 -4; cinq_heure 7 -7; cinq_nonan 5 -5; cinq_ou 8 -8; cinq_pc 2 -2; cinq_quara 3 -3; cinq_six 3 -3
cinq_soixa 3 -3; cinq_sur 8 -8; cinq_vingt 4 -4; cinqu -4 4; cinqu_euros -6 6; cinqu_fois -8 8; cinqu_huit 7 -7
cinqu_six 5 -5; cinqu_trois 5 -5; cirqu -6 6; cirqu_je -6 6; clair 12 -12; clair_point 4 -4; clair_rouss 7 -7
claqu -14 14; claqu_de -14 14; clien -9 9; clien_> -9 9; clien_comme -6 6; clien_m 14 -14; clien_n 10 -10
clien_quara 7 -7; clign 11 -11; clign_en 2 -2; clign_encor 8 -8; clign_orang 8 -8; cliqu 2 -2; cliqu_oh 2 -2
clore 6 -6; clore_le 6 -6; cloud 7 -7; cloud_> 4 -4; cloud_point 7 -7; cocho -10 10; cocho_> -10 10; code 8 -8
code_puk 8 -8; coler -10 10; coler_> -9 9; coler_contr -15 15; coler_monsi -14 14; colis 7 -7; colis_par 7 -7
colla 6 -6; colla_elles 6 -6; colle 2 -2; colle_> 7 -7; colle_a 6 -6; colle_aussi 12 -12; colle_en 3 -3
colle_un -14 14; colle_une 1 -1; coloc 6 -6; coloc_> 6 -6; com 11 -11; com_> 11 -11; com_tout 5 -5; combi 1 -1
combi_> 7 -7; combi_c 7 -7; combi_de -8 8; combi_est 11 -11; comme -3 3; comme_a -9 9; comme_berna 11 -11
comme_ca 1 -1; comme_comme 13 -13; comme_danie 4 -4; comme_en 6 -6; comme_expli 4 -4; comme_inter 4 -4
comme_j 13 -13; comme_je 3 -3; comme_la 3 -3; comme_le 4 -4; comme_papa 6 -6; comme_serie -6 6; comme_vous 7 -7
commu 7 -7; commu_coupe 7 -7; compe 8 -8; compe_> 8 -8; compl 7 -7; compl_> 16 -16; compl_mon 9 -9; compl_nul -13 13
compl_pourr 5 -5; compo 6 -6; compo_un 6 -6; compr 1 -1; compr_> 14 -14; compr_donc 5 -5; compr_pas 10 -10
compr_que 10 -10; compr_rien -20 20; compt 5 -5; compt_> 8 -8; compt_a 5 -5; compt_c -8 8; con -11 11; con_> -11 11
confi 16 -16; confi_> 16 -16; confl 5 -5; confl_d 5 -5; confu 5 -5; confu_> 5 -5; conge -8 8; conge_pour -8 8
conna -15 15; conna_> -13 13; conna_a 11 -11; conna_rien 10 -10; conna_tu -9 9; conne 17 -17; conne_> 17 -17
conne_a 4 -4; conne_est 9 -9; conne_exion 2 -2; conne_inter 1 -1; conne_les 5 -5; conne_moi 13 -13; conne_parta 7 -7
conne_pas 7 -7; conne_plus 8 -8; conne_saute 5 -5; conse 14 -14; conse_> 10 -10; conse_banca 7 -7; conse_etait 6 -6
conse_m 6 -6; conse_qui 6 -6; conse_s 13 -13; conso 13 -13; conso_> 11 -11; conso_d 6 -6; conso_de 8 -8
conso_en 6 -6; conso_ma 8 -8; conso_march 15 -15; conso_ne 8 -8; conso_puis 2 -2; conso_trouv 3 -3; conta 9 -9
conta_aroba 8 -8; conta_ne 8 -8; conta_ont 7 -7; conte 7 -7; conte_de 7 -7; conte_mais 6 -6; conti 12 -12
conti_avec 12 -12; contr_> 28 -28; contr_avec 6 -6; contr_est 8 -8; contr_moi 9 -9; contr_profe 12 -12
contr_vous -18 18; cool 7 -7; cool_merci 7 -7; corre 11 -11; corre_> 11 -11; costa 8 -8; costa_> 8 -8; coup 1 -1
coup_mon 2 -2; coup_plus 2 -2; coupa 7 -7; coupa_la 7 -7; coupe 20 -20; coupe_> 26 -26; coupe_au 7 -7; coupe_la -4 4
coupe_le 5 -5; coupe_plus 7 -7; coupe_sans 5 -5; coupe_tous 5 -5; coupu 15 -15; coupu_> 10 -10; coupu_de 5 -5
coupu_penda 11 -11; coura 5 -5; coura_la 5 -5; courr 14 -14; courr_> 5 -5; courr_de 9 -9; cours 7 -7; cours_> 7 -7
crass -9 9; crass_> -9 9; crois 12 -12; crois_> 7 -7; crois_pas 17 -17; crois_qu 3 -3; crois_que 5 -5; cru 6 -6
cru_que 6 -6; cuisi 10 -10; cuisi_> 10 -10; cul -6 6; cul_> -6 6; d_a 16 -16; d_abonn 9 -9; d_abrut -11 11
d_acces 6 -6; d_accor 16 -16; d_accue 5 -5; d_admin 6 -6; d_adres 5 -5; d_aide 7 -7; d_aille 10 -10; d_annul 2 -2
d_appar 6 -6; d_appel 7 -7; d_arnaq 11 -11; d_atten -3 3; d_avoir 13 -13; d_comme 4 -4; d_eau 6 -6; d_erreu 9 -9
d_escar 8 -8; d_escro -10 10; d_euros -5 5; d_explo -12 12; d_incap -11 11; d_incom -9 9; d_incon 9 -9
d_inter 13 -13; d_opera 9 -9; d_ordin 8 -8; d_oreil 6 -6; d_ou 11 -11; d_u 7 -7; d_un -10 10; d_une -9 9
d_union 7 -7; d_urgen 6 -6; da 13 -13; da_costa 8 -8; da_silva 7 -7; dame 4 -4; dame_de 10 -10; dame_oui 5 -5
dame_sans -6 6; danie 4 -4; danie_point 4 -4; dans 23 -23; dans_l 5 -5; dans_la 10 -10; dans_le 18 -18
dans_les 7 -7; dans_ma 11 -11; de -5 5; de_bons 10 -10; de_bouff -5 5; de_branl -7 7; de_bras -5 5; de_ca 12 -12
de_canar 7 -7; de_ces -10 10; de_cette -11 11; de_charg 7 -7; de_charl -10 10; de_cherc 8 -8; de_chez 14 -14
de_chich -6 6; de_clien 7 -7; de_cocho -10 10; de_compe 6 -6; de_conge -8 8; de_conna -11 11; de_conne 8 -8
de_conse 6 -6; de_coupu 19 -19; de_coura 5 -5; de_dialo 4 -4; de_diffe 10 -10; de_faire -9 9; de_famil 5 -5
de_fibre 7 -7; de_fois -8 8; de_forfa 8 -8; de_grave 9 -9; de_gresi 8 -8; de_gros -14 14; de_gueul -16 16
de_guign -7 7; de_jeune 6 -6; de_jeux 8 -8; de_l -7 7; de_la 11 -11; de_laiss -16 16; de_lemoi 9 -9; de_ligne 5 -5
de_ma -5 5; de_mail 14 -14; de_maiso 5 -5; de_mal 8 -8; de_marse 13 -13; de_me -8 8; de_merde -16 16; de_moi -26 26
de_mon 8 -8; de_nazes -9 9; de_notre -7 7; de_nous -11 11; de_nouve 14 -14; de_novem 8 -8; de_nuls -7 7
de_paiem 7 -7; de_paill 10 -10; de_paras 10 -10; de_passe 9 -9; de_payer -6 6; de_perso 9 -9; de_pire 13 -13
de_poste 12 -12; de_prend -6 6; de_probl 10 -10; de_quoi 19 -19; de_raise 6 -6; de_rappe 1 -1; de_redem 2 -2
de_refus 6 -6; de_repar -11 11; de_repet -10 10; de_resea 11 -11; de_retab 6 -6; de_rien -8 8; de_rigol -14 14
de_robot -8 8; de_s 13 -13; de_servi 10 -10; de_souci 8 -8; de_suite -6 6; de_sympa 20 -20; de_table 6 -6
de_techn 5 -5; de_telep 9 -9; de_temps 2 -2; de_tenir 5 -5; de_tonal 6 -6; de_tout -7 7; de_trait -8 8
de_trava 10 -10; de_trent 7 -7; de_voleu -10 10; de_vos -12 12; de_votre -2 2; de_vous 9 -9; de_wifi 15 -15
debit 12 -12; debit_d 8 -8; debit_est 8 -8; debit_n 8 -8; debor 14 -14; debor_> 10 -10; debor_sur 6 -6; debra 15 -15
debra_> 7 -7; debra_la 11 -11; debra_le 6 -6; debra_rebra 5 -5; debut 2 -2; debut_j 2 -2; deced 10 -10
deced_> 10 -10; decod 6 -6; decod_> 5 -5; decod_est 7 -7; decon 9 -9; decon_> 8 -8; decon_toute 6 -6; decro 8 -8
decro_et 8 -8; decu 14 -14; decu_> 14 -14; dedan 4 -4; dedan_le 4 -4; degag -8 8; degag_avec -8 8; degou -18 18
degou_de -18 18; degue -9 9; degue_de -9 9; deja 10 -10; deja_appel 10 -10; delai -5 5; delai_c -5 5; demai 6 -6
demai_> 6 -6; deman 12 -12; deman_a 9 -9; deman_juste 2 -2; deman_pas 2 -2; deman_un 12 -12; demar 14 -14
demar_> 10 -10; demar_l 9 -9; demen 15 -15; demen_> 15 -15; demi 12 -12; demi_douza 12 -12; depan 17 -17
depan_> 15 -15; depan_mon 5 -5; depas -11 11; depas_l -10 10; depas_les -9 9; depen 15 -15; depen_> 13 -13
depen_d 6 -6; deplo -16 16; deplo_> -16 16; depui 12 -12; depui_ce 10 -10; depui_dix 9 -9; depui_hier 11 -11
depui_la 6 -6; depui_le 4 -4; depui_mardi 8 -8; depui_neuf 5 -5; depui_plus 7 -7; depui_que 1 -1; depui_trois 6 -6
depui_une -8 8; depui_vingt -5 5; deran 12 -12; deran_> 7 -7; deran_pour 11 -11; derni 14 -14; derni_> 14 -14
derni_fois -8 8; derni_mais 6 -6; derri 4 -4; derri_fait 1 -1; derri_il 6 -6; derri_mon 1 -1; des -5 5
des_appar 13 -13; des_appel 5 -5; des_coupu 11 -11; des_des 5 -5; des_dessi 5 -5; des_escro -16 16; des_gresi 7 -7
des_gros -7 7; des_grzz 7 -7; des_idiot -6 6; des_incap -9 9; des_incom -16 16; des_lilas 9 -9; des_machi 11 -11
des_milli -5 5; des_trava 6 -6; des_voleu -23 23; desac 10 -10; desac_> 10 -10; desol 19 -19; desol_> 16 -16
desol_de 9 -9; dessi 5 -5; dessi_anime 5 -5; dessu -2 2; dessu_a 5 -5; dessu_de 7 -7; dessu_la -9 9; detec 7 -7
detec_> 7 -7; deux 17 -17; deux_> 10 -10; deux_alors 3 -3; deux_ans 4 -4; deux_au 2 -2; deux_autre 9 -9
deux_decod 5 -5; deux_doigt -12 12; deux_et 11 -11; deux_fixes 9 -9; deux_heure 13 -13; deux_jours 8 -8
deux_megas 10 -10; deux_mille 11 -11; deux_minut 6 -6; deux_nonan 5 -5; deux_ordin 9 -9; deux_ou 14 -14
deux_plus 8 -8; deux_porta 9 -9; deux_quara 7 -7; deux_r 5 -5; deux_secon 6 -6; deux_septa 4 -4; deux_trois 10 -10
deux_un 10 -10; deuxi 15 -15; deuxi_> 2 -2; deuxi_fois 10 -10; deuxi_poste 6 -6; devan 9 -9; devan_> 9 -9
deven 7 -7; deven_verte 7 -7; diabl -11 11; diabl_> -11 11; dialo 4 -4; dialo_avec 4 -4; diffe 10 -10
diffe_> 10 -10; dilig 9 -9; dilig_> 9 -9; diman 5 -5; diman_et 5 -5; dingu -6 6; dingu_> -11 11; dingu_ca 11 -11
dirai 13 -13; dirai_> 11 -11; dirai_que 10 -10; dire 11 -11; dire_> 6 -6; dire_c 5 -5; dire_ca 6 -6; dire_marti 9 -9
dire_nadia 5 -5; dire_que 18 -18; dire_une -5 5; direc 7 -7; direc_> 7 -7; direc_aroba 7 -7; direc_sur 4 -4
dis -7 7; dis_> -14 14; dis_pas 10 -10; discu 3 -3; discu_avec 3 -3; dispa 7 -7; dispa_> 7 -7; dispa_mais 3 -3
dit 15 -15; dit_> 7 -7; dit_a 3 -3; dit_aucun 3 -3; dit_d 6 -6; dit_de 1 -1; dit_mais 11 -11; dit_pas 11 -11
dit_qu 5 -5; dit_verif 5 -5; dit_wifi 5 -5; dites 22 -22; dites_> 13 -13; dites_donc 6 -6; dites_on 5 -5; dix 5 -5
dix_> 4 -4; dix_fois -14 14; dix_heure 12 -12; dix_huit 5 -5; dix_minut 9 -9; dix_neuf 5 -5; dix_sept 7 -7
dizai 10 -10; dizai_d 6 -6; dizai_de 12 -12; docte 10 -10; docte_bertr 6 -6; docte_blanc 9 -9; doigt -12 12
doigt_d -12 12; dois 11 -11; dois_redem 11 -11; doit 9 -9; doit_passe 9 -9; domma 15 -15; domma_> 15 -15
donc 17 -17; donc_> 11 -11; donc_c 6 -6; donc_chora 3 -3; donc_euh 8 -8; donc_fabri 5 -5; donc_je 1 -1
donc_laiss 5 -5; donc_lea 5 -5; donc_miche 5 -5; donne 18 -18; donne_ce 6 -6; donne_est 14 -14; donne_le 8 -8
donne_moi 6 -6; donne_rien 7 -7; dos -12 12; dos_> -10 10; dos_de -15 15; dos_je 6 -6; dossi 10 -10; dossi_> 6 -6
dossi_est 6 -6; dossi_parce 4 -4; douza 9 -9; douza_d 8 -8; douza_de 12 -12; douze 11 -11; douze_> 11 -11
douze_douze 7 -7; douze_euh 7 -7; douze_poste 10 -10; douze_puis 1 -1; douze_quatr 4 -4; douze_treiz 5 -5
douze_trent 5 -5; drach 6 -6; drach_ici 6 -6; du 3 -3; du_bruit 12 -12; du_cabin 6 -6; du_centr 9 -9; du_coup 2 -2
du_du 6 -6; du_fouta -15 15; du_grand -10 10; du_magas 9 -9; du_monde -9 9; du_six 5 -5; du_techn 4 -4
du_tout 22 -22; du_vide 5 -5; du_vol -17 17; duboi 10 -10; duboi_aroba 5 -5; duboi_point 6 -6; dubre 7 -7
dubre_d 7 -7; dumas 5 -5; dumas_aroba 5 -5; dupon 9 -9; dupon_> 7 -7; dupon_gmail 9 -9; duran 8 -8; duran_> 12 -12
duran_aroba 6 -6; dure -9 9; dure_> -10 10; dure_c -12 12; dure_d 6 -6; dure_et -6 6; durer 2 -2; durer_> 2 -2
duval 5 -5; duval_> 5 -5; duval_donc 5 -5; e 9 -9; e_> 5 -5; e_a 3 -3; e_aroba 3 -3; e_b 5 -5; e_deux 5 -5; e_f 5 -5
e_l 3 -3; e_mare -12 12; e_r 6 -6; e_u 8 -8; eau 6 -6; eau_a 6 -6; ecole 8 -8; ecole_> 8 -8; ecout -15 15
ecout_> -5 5; ecout_je 2 -2; ecout_moi -7 7; ecout_mon 10 -10; ecout_ou -10 10; ecout_pas -13 13; effec 8 -8
effec_> 8 -8; eh 10 -10; eh_ben 6 -6; eh_bien 6 -6; elle 11 -11; elle_a 9 -9; elle_dit 5 -5; elle_est 10 -10
elle_ne 2 -2; elle_redem 7 -7; elle_repon 5 -5; elle_s 8 -8; elles 6 -6; elles_reste 6 -6; elodi 8 -8
elodi_march 8 -8; embet 23 -23; embet_> 19 -19; embet_quand 7 -7; embet_un 13 -13; emett 5 -5; emett_des 5 -5
emma 5 -5; emma_under 5 -5; en 1 -1; en_a -9 9; en_ai -11 11; en_atten 8 -8; en_avoir -8 8; en_bourr -11 11
en_chair 5 -5; en_coler -10 10; en_coloc 6 -6; en_conne 7 -7; en_cours 7 -7; en_debra 5 -5; en_e -12 12
en_espag 1 -1; en_faisa 7 -7; en_fait 4 -4; en_haut 5 -5; en_infor 10 -10; en_ligne 7 -7; en_minus 5 -5; en_os 5 -5
en_panne 22 -22; en_peux -13 13; en_pire 13 -13; en_plein 8 -8; en_prior 6 -6; en_quara 6 -6; en_quatr 6 -6
en_rade 2 -2; en_relat 7 -7; en_resea 6 -6; en_rouge 2 -2; en_septe 2 -2; en_serai 12 -12; en_sorti 3 -3
en_suis 12 -12; en_train 7 -7; en_un 5 -5; en_vacan 1 -1; en_veux 7 -7; en_visio 6 -6; en_zone 10 -10; encor 22 -22
encor_> 13 -13; encor_ca 8 -8; encor_dans 5 -5; encor_essay 5 -5; encor_lache 8 -8; encor_le 7 -7; encor_moi 14 -14
encor_teste 7 -7; encor_une 7 -7; enerv -9 9; enerv_> -17 17; enerv_ces 10 -10; enerv_contr -2 2; enerv_mais -5 5
enerv_pas 8 -8; enerv_pour 10 -10; enerv_rassu 10 -10; enfan 12 -12; enfan_en 6 -6; enfan_sont 8 -8; enfin_bref 4 -4
enfin_je 9 -9; enfin_non 9 -9; enfin_oui 7 -7; enfin_si 9 -9; enfin_vous -5 5; enlev 1 -1; enlev_la 1 -1
ennuy 17 -17; ennuy_> 13 -13; ennuy_parce 5 -5; enorm 7 -7; enorm_ce 13 -13; enorm_sur 5 -5; enten 4 -4
enten_> -9 9; enten_des 7 -7; enten_juste 5 -5; enten_mal 14 -14; enten_pas 6 -6; enten_toujo 12 -12; entre 8 -8
entre_> 5 -5; entre_a 5 -5; entre_aussi -9 9; entre_avec 8 -8; entre_deux 10 -10; entre_ne 5 -5; entre_nous 6 -6
entre_vingt 8 -8; envie -12 12; envie_de -12 12; envir 9 -9; envir_> 9 -9; envoi 11 -11; envoi_de 3 -3
envoi_ils 8 -8; envoi_un 5 -5; envoy -6 6; envoy_mon -6 6; enzo 4 -4; enzo_deux 4 -4; epele 16 -16; epele_> 16 -16
epous 2 -2; epous_et 2 -2; erreu 15 -15; erreu_> 15 -15; es 5 -5; es_un 5 -5; escal 5 -5; escal_parce 5 -5
escar 8 -8; escar_> 8 -8; escro -16 16; escro_> -16 16; espag 1 -1; espag_et 1 -1; espec -14 14; espec_d -8 8
espec_de -11 11; esper 8 -8; esper_que 8 -8; essay 18 -18; essay_> 18 -18; est 9 -9; est_a 2 -2; est_abuse -15 15
est_au 16 -16; est_autre 7 -7; est_avec 16 -16; est_bien 21 -21; est_bizar 20 -20; est_bleu 10 -10; est_bon 15 -15
est_bons 10 -10; est_c 7 -7; est_ca 14 -14; est_casse 9 -9; est_ce 13 -13; est_celui 11 -11; est_chelo 9 -9
est_compl 7 -7; est_conse 5 -5; est_corre 11 -11; est_coupe 17 -17; est_d 6 -6; est_dans 7 -7; est_de -7 7
est_deced 10 -10; est_decon 6 -6; est_degue -9 9; est_derri 1 -1; est_deven 7 -7; est_dingu 11 -11; est_domma 15 -15
est_du -19 19; est_duval 5 -5; est_embet 15 -15; est_en 21 -21; est_encor 14 -14; est_enerv 13 -13; est_enorm 7 -7
est_etein 8 -8; est_eva 11 -11; est_exact 11 -11; est_formi 2 -2; est_frust 10 -10; est_furie 9 -9; est_genti 15 -15
est_gerar 9 -9; est_gille 3 -3; est_honte -14 14; est_hs 7 -7; est_impec 8 -8; est_inacc -16 16; est_inadm -23 23
est_infer 7 -7; est_insen -12 12; est_insta 6 -6; est_insup -15 15; est_inter 9 -9; est_intol -22 22; est_jamai -8 8
est_je 9 -9; est_jean 6 -6; est_juste 14 -14; est_kevin 10 -10; est_la 2 -2; est_lamen -18 18; est_laure 10 -10
est_le 16 -16; est_lent 14 -14; est_long 12 -12; est_ma 10 -10; est_madam 5 -5; est_marra 11 -11; est_mauva 10 -10
est_moi 14 -14; est_mon 12 -12; est_morea 12 -12; est_mort 8 -8; est_muet 7 -7; est_n -18 18; est_nicke 12 -12
est_noire 7 -7; est_nul 11 -11; est_nulle 7 -7; est_parei 11 -11; est_parti 11 -11; est_pas -1 1; est_penib 15 -15
est_pierr 5 -5; est_plein 10 -10; est_plus 13 -13; est_point 8 -8; est_possi 12 -12; est_pour 12 -12
est_propr -10 10; est_quand 5 -5; est_que 9 -9; est_quinz 7 -7; est_quoi -8 8; est_rallu 9 -9; est_regle 14 -14
est_relou 10 -10; est_rendu -7 7; est_repar 6 -6; est_resol 11 -11; est_retab 14 -14; est_reven 18 -18
est_rose 5 -5; est_sans 6 -6; est_scand -19 19; est_se -12 12; est_sur 7 -7; est_tombe 9 -9; est_toujo 2 -2
est_tout 14 -14; est_tres 12 -12; est_trop 8 -8; est_un -4 4; est_une -22 22; est_urgen 6 -6; est_venu 12 -12
est_vert 11 -11; est_vieux 4 -4; est_vraim -7 7; et 2 -2; et_3 9 -9; et_annul 8 -8; et_apres 8 -8; et_blanc 5 -5
et_c 10 -10; et_ca 4 -4; et_ce 2 -2; et_celui 8 -8; et_cette 1 -1; et_d 2 -2; et_depui 6 -6; et_deux 6 -6
et_du 2 -2; et_en 5 -5; et_et 8 -8; et_il 3 -3; et_inadm -7 7; et_inter 7 -7; et_j -10 10; et_je -11 11; et_la 5 -5
et_le 10 -10; et_les 5 -5; et_maint 6 -6; et_nous 4 -4; et_on 2 -2; et_pas 5 -5; et_perso -6 6; et_pour 1 -1
et_puis 5 -5; et_quatr 10 -10; et_simpl -5 5; et_toujo 9 -9; et_trois 9 -9; et_un 5 -5; et_une 8 -8; et_vingt 8 -8
etage 11 -11; etage_> 11 -11; etage_et 2 -2; etais 6 -6; etais_fache 6 -6; etait 9 -9; etait_charm 2 -2
etait_etein 2 -2; etait_sympa 6 -6; ete 9 -9; ete_adora 6 -6; ete_annul 5 -5; ete_arrac 5 -5; ete_porte 10 -10
etein 16 -16; etein_> 15 -15; etein_et 2 -2; etein_la 8 -8; etein_rallu 1 -1; etes 7 -7; etes_> -6 6
etes_bien 12 -12; etes_bons -16 16; etes_d -9 9; etes_de 5 -5; etes_des -18 18; etes_en 7 -7; etes_formi 13 -13
etes_genti 13 -13; etes_incap -11 11; etes_incom -16 16; etes_nuls -21 21; etes_pas -5 5; etes_pour 13 -13
etes_qu -17 17; etes_que -16 16; etes_tous -14 14; etes_tres 16 -16; etes_tromp 8 -8; etes_trop -9 9; etes_un 8 -8
etes_une -10 10; etes_vous 13 -13; etes_vraim -14 14; etiqu 1 -1; etiqu_voila 1 -1; etonn 18 -18; etonn_> 18 -18
etre 17 -17; etre_> 8 -8; etre_furie 11 -11; etre_humai 4 -4; etre_mis 5 -5; etre_trans 8 -8; eu 14 -14
eu_hier 4 -4; eu_monsi 5 -5; eu_un 5 -5; eu_une 7 -7; eue 3 -3; eue_mon 3 -3; euh 18 -18; euh_> 11 -11
euh_atten 7 -7; euh_ben 2 -2; euh_c 9 -9; euh_donc 5 -5; euh_enfin 6 -6; euh_j 8 -8; euh_je 4 -4; euh_mon 4 -4
euh_non 5 -5; euh_oui 8 -8; euh_quatr 6 -6; euh_soixa 1 -1; euh_voila 7 -7; euros -9 9; euros_par -9 9; eva 14 -14
eva_longo 11 -11; eva_rossi 9 -9; evide 13 -13; evide_> 10 -10; evide_madam 10 -10; evide_que 9 -9; ex 5 -5
ex_mari 5 -5; exact 14 -14; exact_> 16 -16; exact_c 7 -7; exact_ca 9 -9; exact_pour 7 -7; exced -19 19
exced_> -17 17; exced_c -8 8; exced_par -14 14; excus 12 -12; excus_je -5 5; excus_le 6 -6; excus_moi 15 -15
exige -2 2; exige_un -2 2; exion 2 -2; exion_est 2 -2; expli 4 -4; expli_hier 2 -2; expli_y 4 -4; explo -12 12
explo_> -12 12; expre -8 8; expre_ou -8 8; f 10 -10; f_e 5 -5; f_r 5 -5; fabri 5 -5; fabri_c 5 -5; fabri_duval 5 -5
fache 11 -11; fache_> 8 -8; fache_la 6 -6; facon 11 -11; facon_> 11 -11; factu 8 -8; factu_> 8 -8; faibl 9 -9
faibl_> 9 -9; faire -15 15; faire_> -17 17; faire_ca -9 9; faire_foutr -10 10; faire_long 15 -15; faire_voir -11 11
faisa 7 -7; faisa_les 7 -7; fait 2 -2; fait_> 25 -25; fait_beau 7 -7; fait_bip 6 -6; fait_c 5 -5; fait_ca 11 -11
fait_ce 11 -11; fait_chier -13 13; fait_des 7 -7; fait_deux 18 -18; fait_dix -14 14; fait_et 1 -1; fait_exact 9 -9
fait_je 1 -1; fait_longt 16 -16; fait_non 7 -7; fait_pas 8 -8; fait_plus 7 -7; fait_quatr -7 7; fait_rien 1 -1
fait_rire 16 -16; fait_si 2 -2; fait_trois -6 6; fait_un -4 4; fait_une 8 -8; faite -2 2; faite_comme 8 -8
faite_donc 11 -11; faite_expre -8 8; faite_perdr -12 12; faite_tourn -11 11; famil 11 -11; famil_> 7 -7
famil_c 5 -5; famil_diman 5 -5; fan -6 6; fan_de -6 6; fanta 9 -9; fanta_ca 9 -9; fatig 11 -11; fatig_> 15 -15
fatig_avec -12 12; faudr 7 -7; faudr_activ 6 -6; faudr_parle 6 -6; faudr_redem 6 -6; faut -1 1; faut_arret -6 6
faut_atten 5 -5; faut_pas 7 -7; faut_que 15 -15; faut_un 8 -8; faut_voir 7 -7; faut_vous -8 8; faute 9 -9
faute_> 16 -16; faute_et -5 5; felic 10 -10; felic_pour 10 -10; femme 18 -18; femme_> 7 -7; femme_a 1 -1
femme_en 13 -13; femme_qui 9 -9; fenet 11 -11; fenet_> 11 -11; ferme -12 12; ferme_la -6 6; ferme_point 8 -8
ferme_ta -7 7; fete 12 -12; fete_ca 12 -12; feu 2 -2; feu_> 2 -2; fibre 12 -12; fibre_> 11 -11; fibre_a 5 -5
fibre_est 7 -7; fibre_profe 6 -6; fiche -18 18; fiche_de -12 12; fiche_du -11 11; fieu 4 -4; fieu_ca 4 -4
figur 5 -5; figur_vous 5 -5; fil 7 -7; fil_de 5 -5; fil_je 5 -5; fil_n 7 -7; fille 10 -10; fille_> 8 -8
fille_elle 8 -8; fille_est 6 -6; film 2 -2; film_avec 2 -2; fils 8 -8; fils_excus 11 -11; fils_m 2 -2
fils_peut 6 -6; fils_qui 5 -5; fin -9 9; fin_> -9 9; finir 1 -1; finir_cinqu 1 -1; fixe 10 -10; fixe_> 8 -8
fixe_ca 6 -6; fixe_est 8 -8; fixe_ne 6 -6; fixes 9 -9; fixes_et 9 -9; flemm 8 -8; flemm_de 8 -8; foi 6 -6
foi_oui 6 -6; fois -12 12; fois_> 22 -22; fois_cette 9 -9; fois_d 10 -10; fois_il -8 8; fois_meme 7 -7
fois_non 1 -1; fois_on -6 6; fois_que -22 22; fonct 15 -15; fonct_> 5 -5; fonct_a 5 -5; fonct_c 5 -5
fonct_maint 2 -2; fonct_parfa 9 -9; fonct_pas 1 -1; fonct_plus 15 -15; forfa 8 -8; forfa_> 8 -8; formi 18 -18
formi_> 13 -13; formi_ca 2 -2; fort 6 -6; fort_> 6 -6; fous -6 6; fous_de -6 6; fout -15 15; fout_de -11 11
fout_les -8 8; fouta -16 16; fouta_de -16 16; foute -16 16; foute_de -9 9; foute_moi -9 9; foutr -14 14
foutr_> -10 10; foutr_du -8 8; fr 11 -11; fr_> 10 -10; fr_oui 4 -4; fr_tout 5 -5; fr_voila 5 -5; franc -9 9
franc_j -9 9; free 14 -14; free_> 10 -10; free_point 5 -5; frere 7 -7; frere_> 7 -7; frero 9 -9; frero_> 9 -9
froid 7 -7; froid_de 7 -7; frust 10 -10; frust_mais 10 -10; furie -15 15; furie_> -14 14; furie_contr -2 2
furie_perso -12 12; g 6 -6; g_a 6 -6; galer 8 -8; galer_je 8 -8; gamin 7 -7; gamin_aroba 7 -7; garag 6 -6
garag_point 5 -5; garag_tiret 7 -7; garan -4 4; garan_de 6 -6; garan_que -8 8; garci 7 -7; garci_arrob 7 -7
garde -5 5; garde_vos -5 5; gauti 6 -6; gauti_sans 6 -6; gens -14 14; gens_comme -19 19; gens_ne 15 -15
gens_pour -6 6; gens_qui 5 -5; genti 15 -15; genti_> 14 -14; genti_merci 12 -12; genti_trans 3 -3; gerar 9 -9
gerar_point 9 -9; gille 3 -3; gille_rouss 3 -3; ginet 6 -6; ginet_lebru 6 -6; gmail 16 -16; gmail_> 11 -11
gmail_com 9 -9; gmail_point 6 -6; goff 6 -6; goff_a 6 -6; gonfl -18 18; gonfl_> -14 14; gonfl_serie -6 6
gonfl_votre -16 16; grand -10 10; grand_n -10 10; grave 19 -19; grave_> 19 -19; grave_ca 5 -5; grave_ne 9 -9
greni 5 -5; greni_vous 5 -5; gresi 15 -15; gresi_> 11 -11; gresi_encor 10 -10; gros -16 16; gros_mente -14 14
gros_voleu -7 7; group 5 -5; group_tiret 5 -5; grzz 7 -7; grzz_dans 7 -7; grzz_grzz 7 -7; gsm 13 -13; gsm_dit 11 -11
gsm_sans 8 -8; gueri 4 -4; gueri_cinqu 4 -4; gueul -19 19; gueul_> -15 15; gueul_la -9 9; gueul_sale -6 6
gueul_votre -8 8; guign -7 7; guign_> -7 7; guill 9 -9; guill_> 9 -9; h 6 -6; h_aroba 3 -3; h_g 6 -6; habil 7 -7
habil_a 7 -7; habit 14 -14; habit_> 8 -8; habit_a 9 -9; habit_au 7 -7; habit_la 14 -14; hache 7 -7; hache_> 7 -7
haine -15 15; haine_> -15 15; hallu -14 14; hallu_> -14 14; haut 5 -5; haut_> 5 -5; hein 11 -11; hein_> 11 -11
helen 7 -7; helen_march 7 -7; henri 6 -6; henri_at 6 -6; herve 7 -7; herve_le 7 -7; heure 1 -1; heure_> 17 -17
heure_je -8 8; heure_que -8 8; hier 20 -20; hier_> 16 -16; hier_apres 8 -8; hier_soir 9 -9; histo -1 1; histo_> -1 1
homme 6 -6; homme_> 6 -6; honte -20 20; honte_> -24 24; honte_ce -11 11; honte_je 6 -6; honte_monsi -10 10
honte_votre -11 11; hop 2 -2; hop_je 2 -2; hors 2 -2; hors_de -22 22; hors_ligne 7 -7; hors_servi 16 -16; hotma 5 -5
hotma_point 5 -5; hs 7 -7; hs_chez 7 -7; hugue 8 -8; hugue_bonne 8 -8; hui 8 -8; hui_> 8 -8; huit 7 -7
huit_> 11 -11; huit_chez 4 -4; huit_douze 1 -1; huit_et 1 -1; huit_quara 4 -4; huit_quatr 5 -5; huit_soixa 7 -7
huit_trent 6 -6; huit_vingt 1 -1; huit_zero 5 -5; huita 4 -4; huita_et 4 -4; humai 13 -13; humai_> 13 -13
humai_je 4 -4; humai_pas 6 -6; humai_prenn 4 -4; hurle -8 8; hurle_parce -8 8; i 8 -8; i_cloud 7 -7; i_e 6 -6
i_l 7 -7; i_n 5 -5; ici 9 -9; ici_et 6 -6; ici_le 6 -6; idee 9 -9; idee_ca 9 -9; idiot -6 6; idiot_> -6 6; il 14 -14
il_a 5 -5; il_dit 3 -3; il_est 14 -14; il_fait 13 -13; il_faudr 6 -6; il_manqu 7 -7; il_me 10 -10; il_n 2 -2
il_ne 7 -7; il_pleut 8 -8; il_s 6 -6; il_tourn 5 -5; il_va 6 -6; il_vient 6 -6; il_vous 7 -7; il_y 7 -7; ils 10 -10
ils_arriv 8 -8; ils_m 4 -4; ils_ont 7 -7; imbec -12 12; imbec_> -11 11; imbec_j -7 7; impec 18 -18; impec_> 13 -13
impec_ca 9 -9; impec_mais 6 -6; impor -15 15; impor_je 6 -6; impor_quel 16 -16; impor_quoi -22 22; impos 13 -13
impos_de 13 -13; impri 6 -6; impri_trouv 6 -6; inacc -16 16; inacc_> -16 16; inact 6 -6; inact_> 6 -6; inadm -24 24
inadm_> -21 21; inadm_ca -10 10; inadm_de -6 6; inadm_inadm -8 8; inadm_je -6 6; inadm_vous -8 8; incap -18 18
incap_> -17 17; incap_de -11 11; incap_tous -6 6; incom -20 20; incom_> -21 21; incom_crass -9 9; incom_depas -10 10
incon 9 -9; incon_> 9 -9; infer 7 -7; infer_> 7 -7; info 7 -7; info_aroba 7 -7; infor 10 -10; infor_> 10 -10
infos 8 -8; infos_ca 8 -8; inqui 23 -23; inqui_> 18 -18; inqui_pas 10 -10; inqui_un 12 -12; insen -12 12
insen_a -12 12; insta 12 -12; insta_> 6 -6; insta_c 15 -15; insta_je 6 -6; insta_non 8 -8; insup -14 14
insup_> -14 14; insup_a -14 14; insup_dans 7 -7; inter 20 -20; inter_> 12 -12; inter_aussi 7 -7; inter_c 10 -10
inter_compe 5 -5; inter_de 6 -6; inter_depui 5 -5; inter_dessu 5 -5; inter_est 6 -6; inter_etait 2 -2
inter_humai 12 -12; inter_il 6 -6; inter_impec 6 -6; inter_mais 1 -1; inter_merci 6 -6; inter_ne 1 -1
inter_nicke 6 -6; inter_pas 20 -20; inter_pour 6 -6; inter_prevu 5 -5; inter_sont 5 -5; inter_toute 6 -6
intol -22 22; intol_> -17 17; intol_nous -5 5; intol_trois -11 11; inuti 11 -11; inuti_> 11 -11; iphon 5 -5
iphon_n 5 -5; ira 16 -16; ira_> 16 -16; isabe 7 -7; isabe_point 7 -7; j 1 -1; j_ai 14 -14; j_aime 8 -8; j_aimer 8 -8
j_appel -5 5; j_arriv 5 -5; j_atten 1 -1; j_aurai 7 -7; j_en -15 15; j_enten 13 -13; j_envoi 8 -8; j_esper 8 -8
j_essay 13 -13; j_etais 6 -6; j_etein 8 -8; j_exige -2 2; j_habit 12 -12; j_hallu -14 14; j_ouvre -8 8
j_veux 12 -12; j_y 10 -10; jamai -21 21; jamai_> -12 12; jamai_avec -8 8; jamai_avoir -6 6; jamai_chez -13 13
jamai_de 13 -13; jamai_venu -8 8; jamai_votre -7 7; jamai_vu -12 12; je 5 -5; je_capte 9 -9; je_cherc 9 -9
je_cliqu 2 -2; je_comme -8 8; je_compo 6 -6; je_compr 13 -13; je_compt 7 -7; je_conso 8 -8; je_crois 12 -12
je_decro 8 -8; je_deman 12 -12; je_dis 9 -9; je_dois 11 -11; je_euh 4 -4; je_hurle -8 8; je_l 13 -13; je_les 9 -9
je_m 17 -17; je_me 15 -15; je_monte 6 -6; je_n 3 -3; je_ne 15 -15; je_paie -16 16; je_parla 11 -11; je_parle 6 -6
je_paye -15 15; je_pense 10 -10; je_pete -10 10; je_peux 22 -22; je_plais 14 -14; je_prefe 22 -22; je_prend 2 -2
je_rame 5 -5; je_rappe -1 1; je_re 6 -6; je_recoi 7 -7; je_redem 19 -19; je_regar 11 -11; je_resil -14 14
je_revie 10 -10; je_rigol 15 -15; je_sache 11 -11; je_sais 9 -9; je_saura 5 -5; je_souha 8 -8; je_suis -5 5
je_telep 9 -9; je_trava 9 -9; je_vais -17 17; je_veux 10 -10; je_viens 1 -1; je_vois 6 -6; je_voudr 20 -20
je_vous 18 -18; jean 8 -8; jean_dupon 9 -9; jean_luc 6 -6; jean_non 2 -2; jean_pierr 7 -7; jeann 2 -2
jeann_point 2 -2; jeune 6 -6; jeune_fille 6 -6; jeune_homme 6 -6; jeux 8 -8; jeux_n 3 -3; jeux_ne 9 -9; joind 8 -8
joind_> 10 -10; joind_sur 5 -5; joint 7 -7; joint_> 7 -7; joker 11 -11; joker_> 11 -11; joli 9 -9; joli_accen 9 -9
jouer 8 -8; jouer_> 8 -8; jouer_a 6 -6; jour 6 -6; jour_> 8 -8; jour_et 2 -2; journ -8 8; journ_de -8 8
jours 22 -22; jours_> 18 -18; jours_que 10 -10; julie 11 -11; julie_carpe 11 -11; julie_point 5 -5; juste 18 -18
juste_> 14 -14; juste_augus 9 -9; juste_bip 5 -5; juste_combi 2 -2; juste_le 6 -6; juste_oui 6 -6; juste_que 2 -2
kevin 10 -10; kevin_lopez 10 -10; kevin_point 7 -7; l 16 -16; l_> 7 -7; l_accue 6 -6; l_adres 8 -8; l_agenc 6 -6
l_agent 5 -5; l_ai 12 -12; l_air 7 -7; l_an 6 -6; l_appar 17 -17; l_arnaq -13 13; l_arret 6 -6; l_autre -8 8
l_avais 7 -7; l_avoir 1 -1; l_e 5 -5; l_ecole 8 -8; l_enten -10 10; l_entre 8 -8; l_epele 16 -16; l_escal 5 -5
l_etage 6 -6; l_heure 10 -10; l_impri 6 -6; l_insta 10 -10; l_inter 6 -6; l_o 3 -3; l_ongle -5 5; l_ordin 9 -9
la 5 -5; la_4g 8 -8; la_> -13 13; la_base 7 -7; la_boula 7 -7; la_box 17 -17; la_c 9 -9; la_ca 7 -7; la_casqu -16 16
la_cata 8 -8; la_chamb 6 -6; la_chora 3 -3; la_cinqu -8 8; la_con -8 8; la_conne 9 -9; la_conse 6 -6; la_conso 8 -8
la_coupu 5 -5; la_cuisi 10 -10; la_dame 10 -10; la_derni -8 8; la_deuxi 10 -10; la_direc 7 -7; la_fenet 11 -11
la_fete 12 -12; la_fibre 10 -10; la_fin -9 9; la_galer 8 -8; la_haine -15 15; la_il 2 -2; la_je -4 4; la_la 5 -5
la_laten 5 -5; la_le 10 -10; la_ligne -1 1; la_liste 4 -4; la_lumie 7 -7; la_machi 8 -8; la_mairi 8 -8; la_mais 4 -4
la_maiso 6 -6; la_marqu 7 -7; la_marre 6 -6; la_meme -7 7; la_merde -16 16; la_mise 6 -6; la_miser 6 -6
la_moind 7 -7; la_moiti 9 -9; la_page 5 -5; la_paix -9 9; la_panne 13 -13; la_peine 11 -11; la_poste 5 -5
la_premi 12 -12; la_prise 6 -6; la_quest 16 -16; la_rage -9 9; la_retra 5 -5; la_secre 5 -5; la_semai 9 -9
la_sim 1 -1; la_sixie -6 6; la_socie 7 -7; la_sonne 20 -20; la_synch 6 -6; la_table 5 -5; la_techn 5 -5
la_tele 15 -15; la_tete -9 9; la_thune -7 7; la_tiret 8 -8; la_trois 9 -9; la_video 7 -7; la_vie 13 -13
la_ville 3 -3; la_voisi 5 -5; la_voix 8 -8; la_wifi 6 -6; lacaz 5 -5; lacaz_mais 5 -5; lache 8 -8; lache_> 8 -8
lacro 10 -10; lacro_> 9 -9; lacro_du 6 -6; lag 7 -7; lag_un 7 -7; laiss -1 1; laiss_> 11 -11; laiss_les -12 12
laiss_moi 5 -5; laiss_tombe 8 -8; laiss_une -6 6; lambe 10 -10; lambe_> 10 -10; lamen -21 21; lamen_> -16 16
lamen_c -9 9; lamen_dans 11 -11; lamen_et -7 7; lapos 6 -6; lapos_point 6 -6; laque 8 -8; laque_vous 8 -8
laten 5 -5; laten_est 5 -5; laure 18 -18; laure_bouch 10 -10; laure_picho 8 -8; laure_point 4 -4; le 11 -11
le_01 5 -5; le_bihan 7 -7; le_boiti 2 -2; le_bol -15 15; le_bon 12 -12; le_borde 6 -6; le_bouto 7 -7; le_bruit 7 -7
le_burea 11 -11; le_cable 11 -11; le_cas 15 -15; le_chat 7 -7; le_chien 10 -10; le_combi 13 -13; le_confi 16 -16
le_conse 6 -6; le_conta 8 -8; le_contr 8 -8; le_cul -6 6; le_debit 8 -8; le_debut 2 -2; le_dis -14 14; le_docte 6 -6
le_dos -12 12; le_dossi 6 -6; le_faite -8 8; le_feu 2 -2; le_fil 7 -7; le_fixe 8 -8; le_goff 6 -6; le_lien 4 -4
le_magas 4 -4; le_mauva 6 -6; le_meme -3 3; le_messa 6 -6; le_mille 8 -8; le_modem 8 -8; le_moins 9 -9
le_momen 5 -5; le_monde 12 -12; le_monsi 6 -6; le_morbi 4 -4; le_mot 9 -9; le_nom 5 -5; le_numer 6 -6; le_passa 4 -4
le_petit 5 -5; le_placa 7 -7; le_porta 8 -8; le_poste 5 -5; le_preno 5 -5; le_rende 12 -12; le_renvo 5 -5
le_repet -8 8; le_repon 4 -4; le_resea 7 -7; le_respo 9 -9; le_robot 11 -11; le_route 4 -4; le_salon 8 -8
le_signa 8 -8; le_silen 10 -10; le_soir 7 -7; le_son 13 -13; le_souci 8 -8; le_stand 15 -15; le_suppo 5 -5
le_techn 11 -11; le_telep 11 -11; le_temps 9 -9; le_ticke 6 -6; le_toit 7 -7; le_trafi 6 -6; le_vide 6 -6
le_voyan 9 -9; le_wifi 6 -6; le_zero 1 -1; lea 6 -6; lea_point 5 -5; lea_tiret 5 -5; lebla 6 -6; lebla_point 6 -6
lebru 6 -6; lebru_> 6 -6; lefeb 13 -13; lefeb_> 10 -10; lefeb_l 5 -5; lefev 2 -2; lefev_et 2 -2; lemai 6 -6
lemai_aroba 6 -6; lemoi 9 -9; lemoi_> 9 -9; lent 21 -21; lent_> 21 -21; les -12 12; les_ai 5 -5; les_appar 5 -5
les_appel 17 -17; les_borne -9 9; les_bots 10 -10; les_boule -8 8; les_chain 10 -10; les_clien -6 6; les_commu 7 -7
les_deux 5 -5; les_enfan 8 -8; les_garde -5 5; les_gens -14 14; les_heure 6 -6; les_mois -10 10; les_nerfs -6 6
les_petit 5 -5; les_plomb -10 10; les_quara 7 -7; les_quinz 7 -7; les_sms 11 -11; les_trava 7 -7; les_video 10 -10
les_visio 5 -5; les_voyan 8 -8; liais 6 -6; liais_fibre 6 -6; lien 4 -4; lien_wan 4 -4; ligne 10 -10; ligne_> 1 -1
ligne_alors -5 5; ligne_avec 7 -7; ligne_c 6 -6; ligne_de 5 -5; ligne_est 10 -10; ligne_fixe 6 -6; lilas 9 -9
lilas_> 9 -9; liste 4 -4; liste_> 4 -4; live 9 -9; live_point 9 -9; lola 5 -5; lola_aroba 5 -5; long 20 -20
long_> 20 -20; longo 11 -11; longo_> 11 -11; longt -1 1; longt_> -9 9; longt_que 16 -16; look 5 -5; look_point 5 -5
lopez 10 -10; lopez_> 10 -10; luc 8 -8; luc_berna 11 -11; luc_morea 6 -6; luc_point 5 -5; lucie 8 -8
lucie_marti 7 -7; lucie_perro 5 -5; lumie 15 -15; lumie_est 7 -7; lumie_maint 12 -12; lundi 9 -9; lundi_derni 9 -9
lunet 5 -5; lunet_> 5 -5; lyon 8 -8; lyon_> 8 -8; m -5 5; m_a 15 -15; m_adres 10 -10; m_appel 13 -13; m_aroba 9 -9
m_assoi 6 -6; m_avait 6 -6; m_avez -1 1; m_aviez 7 -7; m_ecout -17 17; m_embet 13 -13; m_enerv -15 15
m_enten 10 -10; m_entre 8 -8; m_envoi 4 -4; m_etonn 18 -18; m_inqui 17 -17; m_inter 20 -20; m_tiret 9 -9; ma 13 -13
ma_box 12 -12; ma_carte 7 -7; ma_cave 11 -11; ma_claqu -14 14; ma_colle 12 -12; ma_conne 7 -7; ma_conse 6 -6
ma_conso 11 -11; ma_factu 8 -8; ma_famil 7 -7; ma_femme 18 -18; ma_fille 10 -10; ma_foi 6 -6; ma_gueul -11 11
ma_ligne 10 -10; ma_mere 9 -9; ma_messa 8 -8; ma_nouve 3 -3; ma_part 6 -6; ma_patie -8 8; ma_prise 7 -7
ma_table 4 -4; ma_tete -10 10; ma_voisi 8 -8; machi 8 -8; machi_> 7 -7; machi_de -5 5; machi_est 8 -8
machi_passe 13 -13; madam 14 -14; madam_> 8 -8; madam_da 7 -7; madam_je 5 -5; madam_lefeb 10 -10; madam_perri 5 -5
magas 9 -9; magas_> 9 -9; mail 13 -13; mail_> 11 -11; mail_euh 4 -4; mails 5 -5; mails_au 5 -5; maint -1 1
maint_> 7 -7; maint_ca 8 -8; maint_elle 2 -2; maint_passe -15 15; maint_tout 6 -6; mairi 13 -13; mairi_> 8 -8
mairi_trait 7 -7; mais -7 7; mais_allo -11 11; mais_bien 9 -9; mais_bon 10 -10; mais_c -11 11; mais_ca -9 9
mais_ecout -7 7; mais_en 2 -2; mais_fan -6 6; mais_je 10 -10; mais_laque 8 -8; mais_le 6 -6; mais_maint 8 -8
mais_merde -5 5; mais_moi 6 -6; mais_non 16 -16; mais_oui 14 -14; mais_pas 10 -10; mais_passe 6 -6; mais_pour 6 -6
mais_quara 7 -7; mais_quel -13 13; mais_quell -5 5; mais_serie -13 13; mais_si 6 -6; mais_tout 5 -5; mais_votre 6 -6
mais_vous -17 17; mais_y 5 -5; maiso 7 -7; maiso_> 5 -5; maiso_est 8 -8; maiso_il 5 -5; mal 19 -19; mal_> 15 -15
mal_a 7 -7; mal_au 6 -6; mal_compr 9 -9; malhe 13 -13; malhe_> 9 -9; malhe_non 10 -10; mange 9 -9; mange_> 9 -9
manqu 7 -7; manqu_encor 7 -7; marc 8 -8; marc_aroba 9 -9; marc_tiret 4 -4; march 11 -11; march_> 19 -19
march_de 8 -8; march_depui 4 -4; march_deux 6 -6; march_euh 7 -7; march_impec 11 -11; march_jamai -12 12
march_pas 15 -15; march_plus 15 -15; march_toujo 8 -8; mardi 8 -8; mardi_une 8 -8; mare -12 12; mare_de -12 12
mare_mare -12 12; mareu 9 -9; mareu_> 9 -9; mari 16 -16; mari_> 6 -6; mari_est 16 -16; mari_qui 8 -8; marie 7 -7
marie_aroba 5 -5; marie_point 6 -6; marqu 7 -7; marqu_sorti 7 -7; marra 11 -11; marra_> 5 -5; marra_ca 7 -7
marre -12 12; marre_> -13 13; marre_bien 13 -13; marre_ca -8 8; marre_d 6 -6; marre_de -15 15; marre_pas 9 -9
marse 13 -13; marse_> 13 -13; marti 18 -18; marti_> 12 -12; marti_aroba 5 -5; marti_hier 5 -5; marti_j 7 -7
matin 14 -14; matin_> 10 -10; matin_c 2 -2; matin_le 5 -5; mauva 9 -9; mauva_> 10 -10; mauva_adres 9 -9
mauva_cable 6 -6; mdr 7 -7; mdr_ok 7 -7; me -7 7; me_balad -8 8; me_conne 20 -20; me_dit 4 -4; me_fait 16 -16
me_faite -15 15; me_fatig -12 12; me_faudr 6 -6; me_faut 8 -8; me_fout -8 8; me_gonfl -18 18; me_joind 8 -8
me_marre 13 -13; me_met -13 13; me_mettr 7 -7; me_parai 13 -13; me_parle 15 -15; me_passe 11 -11; me_pose 8 -8
me_prend -7 7; me_prene -15 15; me_raccr -6 6; me_racon -5 5; me_rappe 12 -12; me_rend -11 11; me_repet -8 8
me_repon -5 5; me_saoul -19 19; me_servi 15 -15; me_suis 10 -10; me_taper -6 6; me_trans 8 -8; me_va 14 -14
mecon -14 14; mecon_> -14 14; medic 6 -6; medic_> 6 -6; megas 10 -10; megas_alors 10 -10; mehdi 6 -6
mehdi_tiret 6 -6; melan 8 -8; melan_da 8 -8; meme 5 -5; meme_> 13 -13; meme_chose -14 14; meme_messa 8 -8
meme_panne 11 -11; meme_point 8 -8; meme_souci 8 -8; meme_techn 14 -14; meme_ticke -8 8; menso -9 9; menso_> -9 9
mente -14 14; mente_> -14 14; merci 24 -24; merci_> 13 -13; merci_aroba 5 -5; merci_beauc 13 -13; merci_de 13 -13
merci_merci 7 -7; merci_pas 5 -5; merde -23 23; merde_> -19 19; merde_a -9 9; merde_ca -8 8; merde_enfin -5 5
merde_votre -15 15; mere 9 -9; mere_est 9 -9; mes 15 -15; mes_appel 7 -7; mes_clien 10 -10; mes_conta 7 -7
mes_courr 5 -5; mes_enfan 6 -6; mes_lunet 5 -5; mes_papie 10 -10; mes_piece 7 -7; mes_potes 4 -4; mes_visio 10 -10
messa 10 -10; messa_d 9 -9; messa_ne 10 -10; messa_sur 4 -4; met -13 13; met_hors -13 13; mette 8 -8; mette_moi 8 -8
mettr 7 -7; mettr_en 7 -7; miche 5 -5; miche_point 5 -5; micro 9 -9; micro_coupu 9 -9; midi 8 -8; midi_> 8 -8
mieux 10 -10; mieux_> 10 -10; mille 17 -17; mille_> 10 -10; mille_huit 4 -4; mille_lyon 8 -8; milli -5 5
milli_d -5 5; mince 14 -14; mince_> 11 -11; mince_alors 9 -9; minus 5 -5; minus_> 5 -5; minut 12 -12; minut_> 9 -9
minut_et 9 -9; minut_je 5 -5; minut_nous 6 -6; minut_puis 6 -6; mis 5 -5; mis_en 5 -5; mis_ma 3 -3; mise 6 -6
mise_a 6 -6; miser 6 -6; miser_> 6 -6; mobil 13 -13; mobil_> 11 -11; mobil_tres 8 -8; modem 9 -9; modem_clign 8 -8
modem_il 6 -6; modif 8 -8; modif_mon 8 -8; moi 2 -2; moi_> 3 -3; moi_a -7 7; moi_arriv 5 -5; moi_avec 13 -13
moi_c 1 -1; moi_ca 4 -4; moi_de 7 -7; moi_en 8 -8; moi_j 4 -4; moi_je 8 -8; moi_la -6 6; moi_meme 15 -15
moi_non 8 -8; moi_ou -10 10; moi_quelq -4 4; moi_qui 14 -14; moi_tom 9 -9; moi_ton 11 -11; moi_un 7 -7
moi_vers 5 -5; moi_vous -5 5; moind 7 -7; moind_page 7 -7; moins 9 -9; moins_du 9 -9; mois -11 11; mois_> -10 10
mois_de 8 -8; mois_pour -6 6; mois_que -9 9; mois_une -6 6; moiti 9 -9; moiti_qui 9 -9; momen 5 -5; momen_le 5 -5
momo 5 -5; momo_> 5 -5; mon 9 -9; mon_age 7 -7; mon_alarm 4 -4; mon_avoca -15 15; mon_bon 5 -5; mon_chef 7 -7
mon_chien 11 -11; mon_code 8 -8; mon_compt 5 -5; mon_conse 8 -8; mon_contr 11 -11; mon_decod 7 -7; mon_dossi 6 -6
mon_epous 2 -2; mon_ex 5 -5; mon_fils 8 -8; mon_fixe 8 -8; mon_gsm 11 -11; mon_histo 4 -4; mon_insta 15 -15
mon_iphon 5 -5; mon_mail 12 -12; mon_mari 18 -18; mon_mobil 10 -10; mon_modem 6 -6; mon_nom 11 -11; mon_num 8 -8
mon_numer 7 -7; mon_ordi 6 -6; mon_ordin 5 -5; mon_patro 11 -11; mon_pc 5 -5; mon_pere 6 -6; mon_petit 9 -9
mon_porta 8 -8; mon_probl 8 -8; mon_rende 14 -14; mon_repet 12 -12; mon_route 8 -8; mon_smart 5 -5; mon_telep 4 -4
mon_temps -12 12; mon_voisi 15 -15; mon_wifi 9 -9; monde -9 9; monde_> -3 3; monde_avec -5 5; monde_est 9 -9
monde_et -8 8; monde_m 5 -5; moniq 5 -5; moniq_lacaz 5 -5; mons 7 -7; mons_> 7 -7; monsi 14 -14; monsi_> 12 -12
monsi_barbi 10 -10; monsi_conna 11 -11; monsi_de 6 -6; monsi_etait 2 -2; monsi_excus 7 -7; monsi_lambe 10 -10
monsi_marti 5 -5; monsi_que 4 -4; monsi_tres -14 14; monsi_une -10 10; monsi_vande 8 -8; monte 7 -7; monte_a 6 -6
monte_plus 4 -4; moque -18 18; moque_de -13 13; moque_du -10 10; morbi 4 -4; morbi_aroba 4 -4; morea 15 -15
morea_> 12 -12; morea_a 6 -6; morea_aroba 4 -4; morea_non 4 -4; morin 7 -7; morin_point 7 -7; mort 13 -13
mort_> 13 -13; mort_de 7 -7; mot 9 -9; mot_aroba 5 -5; mot_de 9 -9; mouli 10 -10; mouli_dans 10 -10; moyen 4 -4
moyen_de 4 -4; muet 7 -7; muet_> 11 -11; muet_on 5 -5; n 8 -8; n_a 14 -14; n_accro 3 -3; n_ai 9 -9; n_appar 2 -2
n_aroba 5 -5; n_arriv 12 -12; n_avez -10 10; n_avons 4 -4; n_e 3 -3; n_en -2 2; n_enten 5 -5; n_est 6 -6
n_etes -2 2; n_impor -16 16; n_y 17 -17; nadia 8 -8; nadia_> 6 -6; nadia_cheri 5 -5; namur 11 -11; namur_> 11 -11
nazes -9 9; nazes_> -9 9; ne 10 -10; ne_bascu 5 -5; ne_capte 2 -2; ne_compr -8 8; ne_deman 2 -2; ne_dis 11 -11
ne_donne 7 -7; ne_fait 9 -9; ne_faut 7 -7; ne_fonct 15 -15; ne_l 3 -3; ne_m 9 -9; ne_march 12 -12; ne_me 8 -8
ne_monte 4 -4; ne_parle 5 -5; ne_peux 16 -16; ne_recoi 10 -10; ne_remar 3 -3; ne_repet 12 -12; ne_s 6 -6
ne_sais 12 -12; ne_se 11 -11; ne_serve -12 12; ne_sonne 3 -3; ne_suis 14 -14; ne_trouv 5 -5; ne_va -1 1
ne_veut 5 -5; ne_veux 7 -7; ne_voit 8 -8; ne_voudr 5 -5; ne_vous 10 -10; negat 10 -10; negat_non 10 -10
nenni 11 -11; nenni_> 11 -11; nerfs -6 6; nerfs_> -6 6; net 10 -10; net_> 10 -10; neuf 11 -11; neuf_> 6 -6
neuf_c 1 -1; neuf_douze 5 -5; neuf_heure 5 -5; neuf_mille 8 -8; neuf_oui 1 -1; neuf_point 6 -6; neuf_quatr 2 -2
neuf_soixa 5 -5; neuve 13 -13; neuve_> 13 -13; nez -6 6; nez_vous -6 6; nguye 11 -11; nguye_> 11 -11; ni 2 -2
ni_rien 2 -2; nicke 17 -17; nicke_> 10 -10; nicke_juste 6 -6; nicke_maint 12 -12; nicke_tout 8 -8; nivea 8 -8
nivea_de 8 -8; noel 6 -6; noel_aroba 7 -7; noel_arrob 5 -5; noire 7 -7; noire_avec 7 -7; nom 4 -4; nom_> 16 -16
nom_a 5 -5; nom_c 12 -12; nom_d -7 7; nom_de 13 -13; nom_est 3 -3; non 21 -21; non_> 15 -15; non_alors 5 -5
non_atten 4 -4; non_c 16 -16; non_ca 10 -10; non_ce 7 -7; non_clair 4 -4; non_detec 7 -7; non_du 17 -17
non_enfin 9 -9; non_fieu 4 -4; non_huit 11 -11; non_j 10 -10; non_je 13 -13; non_laiss 11 -11; non_le 5 -5
non_mais -4 4; non_merci 5 -5; non_non 14 -14; non_pardo 7 -7; non_pas 8 -8; non_plus 6 -6; non_quatr 10 -10
non_si 6 -6; non_toujo 10 -10; non_vous 8 -8; non_voyon 11 -11; non_zero 5 -5; nonan 5 -5; nonan_> 4 -4
nonan_cinq 5 -5; nonan_deux 5 -5; nonan_et 5 -5; nonan_quatr 5 -5; nonan_six 5 -5; nonan_trois 5 -5; norma -6 6
norma_de -12 12; norma_que 18 -18; nos 14 -14; nos_mails 5 -5; nos_ordin 8 -8; nos_termi 7 -7; notez 5 -5
notez_olivi 5 -5; notre -1 1; notre_activ 6 -6; notre_avoca -5 5; notre_conne 5 -5; notre_gueul -7 7
notre_liais 6 -6; notre_stand 5 -5; nous -2 2; nous_> -5 5; nous_avons 6 -6; nous_n 4 -4; nous_perdo -5 5
nous_pouvo 6 -6; nous_somme 7 -7; nous_subis 6 -6; nous_une 7 -7; nouve 15 -15; nouve_> 9 -9; nouve_colla 6 -6
nouve_je 1 -1; nouve_le 6 -6; nouve_sim 3 -3; nouve_sur 5 -5; nouve_telep 15 -15; novem 8 -8; novem_> 8 -8; nul 5 -5
nul_> -5 5; nul_en 10 -10; nulle 8 -8; nulle_> 7 -7; nulle_part 8 -8; nuls -14 14; nuls_> -25 25; nuls_au 11 -11
nuls_j -9 9; num 8 -8; num_> 8 -8; numer 12 -12; numer_> 8 -8; numer_a 10 -10; numer_c 1 -1; numer_ca 6 -6
numer_de 7 -7; numer_n 6 -6; numer_qui 6 -6; o 5 -5; o_t 5 -5; o_u 3 -3; occup 5 -5; occup_de 5 -5; offre 8 -8
offre_plus 8 -8; oh 17 -17; oh_j 5 -5; oh_la 5 -5; oh_mais 2 -2; oh_punai 6 -6; oh_puree 9 -9; oh_que 10 -10
oh_vous 5 -5; ok 12 -12; ok_c 11 -11; ok_ca 6 -6; ok_je 7 -7; olivi 5 -5; olivi_point 5 -5; on 11 -11; on_a 10 -10
on_capte 12 -12; on_dirai 10 -10; on_enten 5 -5; on_est 14 -14; on_m 6 -6; on_me 1 -1; on_n 7 -7; on_ne 5 -5
on_oubli 10 -10; on_peut 8 -8; on_regar 2 -2; on_rigol 14 -14; on_se -14 14; on_utili 3 -3; on_verra 7 -7
ongle -5 5; ongle_depui -5 5; ont 8 -8; ont_dispa 7 -7; ont_secti 7 -7; onze 5 -5; onze_> 5 -5; opera 16 -16
opera_> 11 -11; opera_humai 4 -4; orang 10 -10; orang_> 8 -8; orang_point 6 -6; ordi 11 -11; ordi_et 8 -8
ordi_trouv 6 -6; ordin 18 -18; ordin_> 12 -12; ordin_et 9 -9; ordin_hop 2 -2; ordin_la 5 -5; ordin_parle 5 -5
ordin_plus 13 -13; ordin_sont 8 -8; oreil 6 -6; oreil_il 6 -6; os 5 -5; os_> 3 -3; os_s 5 -5; ou -1 1; ou_c 11 -11
ou_j 11 -11; ou_non -9 9; ou_quatr 11 -11; ou_quoi -16 16; ou_six 8 -8; ou_trois 14 -14; oubli 16 -16
oubli_> 10 -10; oubli_le 9 -9; oui 20 -20; oui_> 18 -18; oui_alors 8 -8; oui_bien 2 -2; oui_bonjo 6 -6; oui_c 10 -10
oui_ca 11 -11; oui_effec 8 -8; oui_enfin 6 -6; oui_euh 6 -6; oui_evide 15 -15; oui_inter 2 -2; oui_j 9 -9
oui_je 19 -19; oui_jeune 15 -15; oui_la 5 -5; oui_le 2 -2; oui_lucie 5 -5; oui_mais 19 -19; oui_malhe 9 -9
oui_mon 5 -5; oui_on 6 -6; oui_ou -9 9; oui_oui 13 -13; oui_pas 5 -5; oui_plusi 7 -7; oui_regar 2 -2; oui_s 6 -6
oui_tout 5 -5; oui_vingt 1 -1; oui_voila 7 -7; oui_y 3 -3; ouvre -4 4; ouvre_c 2 -2; ouvre_le -8 8; ouvri 5 -5
ouvri_mes 5 -5; p 8 -8; p_comme 6 -6; p_e 5 -5; page 11 -11; page_> 7 -7; page_ne 8 -8; page_s 2 -2; paie -16 16
paie_et -13 13; paie_pour -5 5; paie_rubis -5 5; paie_tous -10 10; paiem 7 -7; paiem_sont 7 -7; paill 13 -13
paill_> 13 -13; paix -9 9; paix_> -9 9; panne 6 -6; panne_> 8 -8; panne_a -10 10; panne_de 12 -12
panne_depui 10 -10; panne_est 14 -14; panne_je 5 -5; panne_le 4 -4; panne_seule 7 -7; panne_va 2 -2; papa 6 -6
papa_aroba 6 -6; papie 10 -10; papie_> 10 -10; par -11 11; par_dessu -9 9; par_erreu 10 -10; par_mois -6 6
par_sms 7 -7; par_vos -14 14; par_votre -5 5; parai 13 -13; parai_bien 13 -13; paras 10 -10; paras_on 10 -10
pardi 11 -11; pardi_> 11 -11; pardo 7 -7; pardo_jeann 2 -2; pardo_oui 7 -7; parei 7 -7; parei_> 14 -14
parei_avec -16 16; parei_pas 2 -2; parfa 11 -11; parfa_> 9 -9; parfa_on 10 -10; paris 10 -10; paris_> 10 -10
parla 11 -11; parla_a 11 -11; parle 26 -26; parle_> 12 -12; parle_a 13 -13; parle_au 3 -3; parle_aux 8 -8
parle_avec 11 -11; parle_de 15 -15; parle_direc 3 -3; parle_pas 5 -5; parle_plus 6 -6; parle_tout 5 -5; part 10 -10
part_> 8 -8; part_c 6 -6; part_sur 5 -5; parta 7 -7; parta_sur 7 -7; parti 17 -17; parti_> 16 -16; parti_depui 2 -2
parti_en 1 -1; parti_mange 9 -9; parto 8 -8; parto_> 8 -8; pas 18 -18; pas_> 8 -8; pas_a 12 -12; pas_au 5 -5
pas_aujou 14 -14; pas_aux 5 -5; pas_avec 13 -13; pas_besoi 5 -5; pas_bien 10 -10; pas_bon 11 -11; pas_c 5 -5
pas_ca 13 -13; pas_ce 6 -6; pas_celui 18 -18; pas_certa 12 -12; pas_chez 18 -18; pas_compr 19 -19; pas_compt 5 -5
pas_conne 5 -5; pas_conte 7 -7; pas_d 6 -6; pas_dans 2 -2; pas_de 18 -18; pas_discu 3 -3; pas_du 12 -12
pas_elle 4 -4; pas_en 18 -18; pas_encor 10 -10; pas_enerv 25 -25; pas_enfin 9 -9; pas_enten 14 -14; pas_ete 10 -10
pas_exact 10 -10; pas_fache 9 -9; pas_fait 5 -5; pas_grave 19 -19; pas_habil 7 -7; pas_inter 8 -8; pas_la 14 -14
pas_le 11 -11; pas_les 10 -10; pas_ma 5 -5; pas_mais 2 -2; pas_me 11 -11; pas_moyen 4 -4; pas_non 9 -9
pas_norma -6 6; pas_nuls 11 -11; pas_parle 8 -8; pas_pas 10 -10; pas_possi -14 14; pas_press 7 -7; pas_qu 2 -2
pas_quand 10 -10; pas_que 15 -15; pas_quelq 1 -1; pas_resol 8 -8; pas_s 3 -3; pas_sa 11 -11; pas_se -8 8
pas_serie -21 21; pas_sur 11 -11; pas_telep 16 -16; pas_terri 8 -8; pas_trop 10 -10; pas_un 6 -6; pas_venu 12 -12
pas_votre 15 -15; pas_vous 8 -8; pas_vrai -12 12; pas_vraim 17 -17; pas_y 6 -6; passa 4 -4; passa_du 4 -4
passe 1 -1; passe_> 10 -10; passe_a 8 -8; passe_comme -8 8; passe_demai 9 -9; passe_mal 8 -8; passe_moi -3 3
passe_pas 15 -15; passe_quelq 10 -10; passe_une 8 -8; patie 11 -11; patie_> 16 -16; patie_est -8 8; patie_ne 12 -12
patro 11 -11; patro_> 10 -10; patro_va 11 -11; paul 11 -11; paul_aroba 9 -9; paul_chez 10 -10; paul_point 6 -6
paul_tiret 6 -6; pauvr -9 9; pauvr_con -9 9; paye -15 15; paye_cinqu -6 6; paye_la 10 -10; paye_pour -17 17
payer -6 6; payer_pour -6 6; payez -10 10; payez_ma -10 10; pc 5 -5; pc_au 2 -2; pc_ma 5 -5; peine 11 -11
peine_de 11 -11; pelle 7 -7; pelle_a 7 -7; penda_mes 11 -11; penda_un -6 6; penib 15 -15; penib_> 15 -15
pense 10 -10; pense_> 5 -5; pense_que 9 -9; perdo -5 5; perdo_des -5 5; perdr -12 12; perdr_mon -12 12; perdu 23 -23
perdu_> 15 -15; perdu_avec 7 -7; perdu_inter 4 -4; perdu_mon 8 -8; pere 6 -6; pere_> 6 -6; perri 5 -5; perri_je 5 -5
perro 5 -5; perro_p 5 -5; perso 8 -8; perso_> 16 -16; perso_agee 13 -13; perso_de 7 -7; perso_fait -6 6
perso_je 8 -8; perso_n 7 -7; perso_ne 2 -2; perso_que 3 -3; pete -10 10; pete_les -10 10; peter -12 12
peter_un -12 12; petit 17 -17; petit_> 9 -9; petit_aimen 5 -5; petit_aroba 4 -4; petit_campi 6 -6; petit_poste 5 -5
petit_rond 5 -5; petit_souci 5 -5; petit_touch 10 -10; peu 18 -18; peu_> 14 -14; peu_agaca 12 -12; peu_agace 10 -10
peu_avec 5 -5; peu_chelo 13 -13; peu_de 7 -7; peu_decu 13 -13; peu_dure 6 -6; peu_embet 13 -13; peu_enerv 6 -6
peu_ennuy 5 -5; peu_inqui 6 -6; peu_le 7 -7; peu_mal 6 -6; peu_parce 13 -13; peu_parto 8 -8; peu_perdu 9 -9
peu_pour 5 -5; peu_pres 6 -6; peu_stres 5 -5; peur 13 -13; peur_que 13 -13; peut 13 -13; peut_avoir 5 -5
peut_dire 6 -6; peut_etre 8 -8; peut_parle 11 -11; peut_plus 6 -6; peux -4 4; peux_branc 16 -16; peux_de 15 -15
peux_etre 5 -5; peux_parle 8 -8; peux_pas 14 -14; peux_plus -12 12; peux_surfe 12 -12; picar 3 -3; picar_point 3 -3
picho 8 -8; picho_> 8 -8; piece 7 -7; piece_joint 7 -7; pierr 8 -8; pierr_duran 12 -12; pierr_marti 7 -7
pierr_point 6 -6; pierr_tiret 5 -5; pire 13 -13; pire_> 13 -13; pire_en 13 -13; placa 7 -7; placa_> 7 -7
plain -10 10; plain_> -10 10; plain_contr -10 10; plais 14 -14; plais_> 14 -14; plait 7 -7; plait_> 7 -7
plait_merci 6 -6; plant 9 -9; plant_encor 9 -9; plein -10 10; plein_dans 8 -8; plein_de 10 -10; plein_le -14 14
pleut 8 -8; pleut_depui 8 -8; plomb -10 10; plomb_> -10 10; plus 7 -7; plus_> -4 4; plus_a 8 -8; plus_appel 15 -15
plus_attri 6 -6; plus_aucun 16 -16; plus_ca 1 -1; plus_d 15 -15; plus_de 6 -6; plus_demar 5 -5; plus_depui 8 -8
plus_detec 7 -7; plus_du 7 -7; plus_elle 5 -5; plus_fort 6 -6; plus_inter 7 -7; plus_jamai -16 16; plus_jouer 8 -8
plus_la 9 -9; plus_le 12 -12; plus_les 12 -12; plus_maint 20 -20; plus_mais 8 -8; plus_parle 6 -6; plus_press 7 -7
plus_quand 3 -3; plus_rapid 8 -8; plus_rien 11 -11; plus_telep 12 -12; plus_trent 7 -7; plus_tut 9 -9; plus_un 9 -9
plusi 7 -7; plusi_fois 7 -7; point 15 -15; point_> 8 -8; point_be 7 -7; point_beaun 3 -3; point_berna 5 -5
point_bio 8 -8; point_blanc 9 -9; point_clair 4 -4; point_com 10 -10; point_duboi 5 -5; point_dumas 5 -5
point_duran 5 -5; point_e 6 -6; point_fr 11 -11; point_gamin 7 -7; point_garci 7 -7; point_gueri 4 -4
point_lemai 6 -6; point_marti 5 -5; point_merci 5 -5; point_morea 4 -4; point_net 10 -10; point_noel 6 -6
point_p 6 -6; point_petit 4 -4; porta 12 -12; porta_> 11 -11; porta_de 8 -8; porta_et 8 -8; porta_il 1 -1
porta_j 4 -4; porta_reste 6 -6; porte -10 10; porte_> 10 -10; porte_plain -10 10; pose 8 -8; pose_pas 8 -8
posit 11 -11; posit_> 11 -11; possi -7 7; possi_> -19 19; possi_d 13 -13; possi_j 15 -15; possi_je -6 6
possi_oui 12 -12; poste 18 -18; poste_> 10 -10; poste_a 6 -6; poste_de 12 -12; poste_point 5 -5; poste_sont 7 -7
potes 4 -4; potes_ils 4 -4; pour -1 1; pour_annul 8 -8; pour_autre 5 -5; pour_ca 14 -14; pour_de 6 -6; pour_des -6 6
pour_finir 1 -1; pour_inter 6 -6; pour_l 10 -10; pour_la 3 -3; pour_le 8 -8; pour_ma 7 -7; pour_moi 17 -17
pour_qui -10 10; pour_redem 7 -7; pour_rien -9 9; pour_savoi 5 -5; pour_trava 6 -6; pour_un -2 2; pour_une -11 11
pour_verif 5 -5; pour_votre 13 -13; pour_vous 4 -4; pourq 12 -12; pourq_pas 12 -12; pourr 8 -8; pourr_> 11 -11
pourr_ce 5 -5; pourr_je 8 -8; pourr_vous 5 -5; pouve 5 -5; pouve_atten 11 -11; pouve_me 7 -7; pouve_pas 8 -8
pouve_vous -5 5; pouvo 6 -6; pouvo_clore 6 -6; prefe 22 -22; prefe_conti 12 -12; prefe_pas 8 -8; prefe_qu 6 -6
premi 17 -17; premi_etage 10 -10; premi_fois 10 -10; premi_perso 3 -3; prend -8 8; prend_les -6 6; prend_pour -7 7
prend_un 2 -2; prene 1 -1; prene_pour -15 15; prene_votre 17 -17; prenn 4 -4; prenn_mon 4 -4; preno 5 -5
preno_et 5 -5; pres 6 -6; pres_> 6 -6; press 25 -25; press_> 20 -20; press_allez 7 -7; press_vous 5 -5; prevu 5 -5
prevu_demai 5 -5; prie 6 -6; prie_j 6 -6; princ 4 -4; princ_ne 4 -4; prior 6 -6; prior_> 6 -6; pris -8 8
pris_une -8 8; prise 9 -9; prise_> 6 -6; prise_fibre 7 -7; pro 6 -6; pro_aroba 6 -6; probl 10 -10; probl_> 18 -18
probl_allez 8 -8; probl_n 8 -8; proce -14 14; proce_> -14 14; profe 10 -10; profe_> 12 -12; profe_est 6 -6
propo 10 -10; propo_de 10 -10; propr -10 10; propr_scand -10 10; puis 6 -6; puis_d 2 -2; puis_douze 1 -1
puis_je 7 -7; puis_le 2 -2; puis_non 6 -6; puis_plus 6 -6; puis_soixa 1 -1; puk 8 -8; puk_> 8 -8; punai 16 -16
punai_> 11 -11; punai_elle 6 -6; punai_j 6 -6; pur -5 5; pur_et -5 5; puree 1 -1; puree_> 9 -9; puree_mais -8 8
putai -16 16; putai_c -12 12; putai_ca 1 -1; putai_de -7 7; putai_mais -11 11; qu 9 -9; qu_elle 5 -5; qu_est 5 -5
qu_on 8 -8; qu_un 9 -9; qu_une -17 17; quand 14 -14; quand_je 14 -14; quand_meme 12 -12; quand_on 5 -5; quara 15 -15
quara_> 6 -6; quara_cinq 4 -4; quara_cinqu 7 -7; quara_deux 7 -7; quara_poste 8 -8; quara_trois 3 -3; quato 5 -5
quato_> 5 -5; quatr 19 -19; quatr_> 14 -14; quatr_ans 8 -8; quatr_barre 12 -12; quatr_cent 5 -5; quatr_cinq 3 -3
quatr_cinqu 5 -5; quatr_fois -7 7; quatr_heure 6 -6; quatr_huita 4 -4; quatr_nonan 5 -5; quatr_ordin 8 -8
quatr_puis 1 -1; quatr_septa 7 -7; quatr_soixa 5 -5; quatr_te 11 -11; quatr_vingt 9 -9; que -1 1; que_> 13 -13
que_c 14 -14; que_ca -4 4; que_ce 17 -17; que_des -13 13; que_est 5 -5; que_figur 5 -5; que_j -15 15; que_je -5 5
que_la 10 -10; que_le 5 -5; que_mon 8 -8; que_non 6 -6; que_oui 14 -14; que_que 9 -9; que_vous -1 1; quel 11 -11
quel_bande -13 13; quel_cable 16 -16; quel_qu 5 -5; quel_servi -12 12; quel_ticke 15 -15; quell -10 10
quell_bande -10 10; quell_honte -6 6; quelq 2 -2; quelq_un 2 -2; quest 11 -11; quest_> 13 -13; quest_a -8 8
qui 16 -16; qui_> -10 10; qui_a 8 -8; qui_ai 5 -5; qui_est 5 -5; qui_etes 13 -13; qui_habit 14 -14; qui_m 6 -6
qui_march 14 -14; qui_parle 1 -1; qui_regar 9 -9; qui_s 7 -7; qui_suis 10 -10; qui_va 4 -4; quich -11 11
quich_> -11 11; quinz 9 -9; quinz_au 7 -7; quinz_de 6 -6; quinz_rue 9 -9; quinz_seize 7 -7; quinz_sont 7 -7
quoi -7 7; quoi_> 6 -6; quoi_ce -20 20; quoi_cette -14 14; quoi_et -5 5; quoi_la 16 -16; quoi_votre -11 11
quoi_vous 1 -1; r 12 -12; r_> 6 -6; r_e 7 -7; r_h 3 -3; r_o 5 -5; r_point 5 -5; r_t 5 -5; raccr -4 4; raccr_au -6 6
raccr_par 10 -10; racon -5 5; racon_n -5 5; racon_tout 2 -2; rade 2 -2; rade_et 2 -2; radio 6 -6; radio_> 6 -6
rage -9 9; rage_contr -9 9; rage_j -9 9; raise 6 -6; raise_sur 6 -6; rallu 7 -7; rallu_enlev 1 -1; rallu_et 7 -7
rallu_mais 8 -8; rame 10 -10; rame_sever 10 -10; rame_sur 11 -11; rame_un 5 -5; rapid 8 -8; rapid_> 8 -8; rappe 5 -5
rappe_> 9 -9; rappe_c -7 7; rappe_donc 1 -1; rappe_parce 9 -9; rappe_pour 3 -3; ras -17 17; ras_la -16 16
ras_le -15 15; rassu 10 -10; rassu_vous 10 -10; ravi 12 -12; ravi_> 12 -12; re 6 -6; re_je 6 -6; rebra 5 -5
rebra_mais 5 -5; recoi 14 -14; recoi_cinq 8 -8; recoi_ma 5 -5; recoi_plus 11 -11; recu 14 -14; recu_un 14 -14
redem 19 -19; redem_> 15 -15; redem_comme 7 -7; redem_en 7 -7; redem_encor 7 -7; redem_et 7 -7; redem_la 11 -11
redem_ma 8 -8; redem_tout 8 -8; redem_trois 14 -14; redon 10 -10; redon_moi 10 -10; refon 14 -14; refon_> 14 -14
refus 6 -6; refus_de 6 -6; regar 12 -12; regar_> 12 -12; regar_derri 1 -1; regar_des 5 -5; regar_l 2 -2
regar_la 2 -2; regar_moi 2 -2; regar_un 2 -2; regle 14 -14; regle_> 14 -14; relat 7 -7; relat_avec 7 -7
relou 10 -10; relou_les 10 -10; remar 17 -17; remar_> 10 -10; remar_merci 16 -16; remar_pas 3 -3; remar_tout 11 -11
rembo -18 18; rembo_c -10 10; rembo_moi -13 13; remer 10 -10; remer_pour 10 -10; remis 1 -1; remis_la 1 -1
rend -11 11; rend_dingu -11 11; rende -1 1; rende_compt -8 8; rende_la -7 7; rende_vous 19 -19; rendu -7 7
rendu_ridic -7 7; rense 18 -18; rense_> 18 -18; rentr 1 -1; rentr_mon 1 -1; renvo 5 -5; renvo_d 5 -5; repar -2 2
repar_> 6 -6; repar_comme 6 -6; repar_une -11 11; repet -15 15; repet_> -14 14; repet_la -14 14; repet_plus 12 -12
repet_wifi 12 -12; repon 1 -1; repon_> 19 -19; repon_il 7 -7; repon_jamai -12 12; repon_oui -9 9; repon_plus 5 -5
resea 14 -14; resea_> 6 -6; resea_alors 1 -1; resea_de 8 -8; resea_dedan 4 -4; resea_depui 8 -8; resea_est 11 -11
resea_mobil 8 -8; resea_sur 10 -10; resea_wifi 4 -4; resil -22 22; resil_> -6 6; resil_tout -19 19; resol 11 -11
resol_> 8 -8; resol_pour 11 -11; respo 10 -10; respo_> 10 -10; respo_du 9 -9; reste 9 -9; reste_inact 6 -6
reste_sur 6 -6; retab 18 -18; retab_> 13 -13; retab_depui 6 -6; retab_en 6 -6; retou 12 -12; retou_> 12 -12
retra 5 -5; retra_alors 5 -5; reuni 6 -6; reuni_> 6 -6; reuss 10 -10; reuss_a 10 -10; reven 18 -18; reven_> 18 -18
reven_merci 5 -5; reven_oui 5 -5; reven_tout 2 -2; revie 10 -10; revie_> 10 -10; rh 5 -5; rh_aroba 5 -5; ridic -7 7
ridic_> -7 7; rien 2 -2; rien_> 5 -5; rien_a 23 -23; rien_alors 2 -2; rien_bande -5 5; rien_c -10 10
rien_chang 12 -12; rien_de -7 7; rien_depui -8 8; rien_desol 10 -10; rien_du 12 -12; rien_fait 12 -12; rien_j 4 -4
rien_n 1 -1; rien_ne 12 -12; rien_qu -5 5; rien_qui 12 -12; rien_votre -8 8; rigol 10 -10; rigol_> 10 -10
rire 16 -16; rire_> 16 -16; roami 10 -10; roami_desac 10 -10; robot 8 -8; robot_> -3 3; robot_ca 9 -9
robot_moi 8 -8; robot_passe 23 -23; robot_toi 5 -5; robot_un 8 -8; rond 5 -5; rond_tourn 5 -5; rose 5 -5
rose_et 5 -5; rossi 9 -9; rossi_> 9 -9; rouge 3 -3; rouge_a 3 -3; rouge_et 2 -2; roule 14 -14; roule_> 14 -14
rouss 7 -7; rouss_de 7 -7; rouss_r 3 -3; route 7 -7; route_princ 4 -4; route_redem 8 -8; rubis -5 5; rubis_sur -5 5
rue 9 -9; rue_des 9 -9; s 8 -8; s_a 7 -7; s_affic 6 -6; s_allum 9 -9; s_appel 6 -6; s_e 3 -3; s_en 3 -3
s_enerv 11 -11; s_est -8 8; s_etein 9 -9; s_f 5 -5; s_il 7 -7; s_occup 5 -5; s_ouvre 2 -2; s_s 3 -3; s_tiret 3 -3
sa 12 -12; sa_> 11 -11; sa_ca 6 -6; sa_fait 9 -9; sache 11 -11; sache_> 11 -11; sais 11 -11; sais_c 4 -4
sais_pas 13 -13; sais_plus 8 -8; saisi -5 5; saisi_notre -5 5; salar 7 -7; salar_mais 7 -7; sale -6 6
sale_robot -6 6; salet -8 8; salet_de -8 8; salon 8 -8; salon_> 8 -8; sanit 8 -8; sanit_aux 8 -8; sans 5 -5
sans_arret 5 -5; sans_facon 11 -11; sans_fil 7 -7; sans_h 6 -6; sans_impor 6 -6; sans_inter 5 -5; sans_resea 8 -8
sans_telep -16 16; saoul -19 19; saoul_> -13 13; saoul_avec -7 7; saoul_ca -5 5; saoul_vous -5 5; saura 5 -5
saura_pas 5 -5; saute 17 -17; saute_> 14 -14; saute_tout 5 -5; savez 14 -14; savez_> 8 -8; savez_alors 6 -6
savez_je 5 -5; savez_moi 4 -4; savoi 5 -5; savoi_> 5 -5; scand -28 28; scand_> -29 29; scand_a 13 -13; scand_d -9 9
scand_de -6 6; scand_je -10 10; scand_sanit 8 -8; scand_un -10 10; se -18 18; se_compr 10 -10; se_conne 10 -10
se_fait 8 -8; se_fout -11 11; se_foutr -8 8; se_moque -16 16; se_passe -8 8; secon 12 -12; secon_> 11 -11
secon_je 6 -6; secre 7 -7; secre_aroba 6 -6; secre_n 5 -5; secti 7 -7; secti_le 7 -7; seize 6 -6; seize_> 7 -7
seize_dix 7 -7; seize_douze 5 -5; semai 3 -3; semai_> 5 -5; semai_derni 6 -6; semai_passe 6 -6; semai_que -5 5
semai_sans -11 11; sept 8 -8; sept_> 2 -2; sept_aroba 5 -5; sept_cinqu 6 -6; sept_dix 7 -7; sept_euh 5 -5
sept_huit 3 -3; sept_non 11 -11; sept_quara 4 -4; sept_quatr 2 -2; sept_soixa 4 -4; sept_trent 1 -1; sept_vingt 5 -5
septa 19 -19; septa_> 15 -15; septa_quatr 4 -4; septa_septa 7 -7; septe 2 -2; septe_le 2 -2; serai 17 -17
serai_ravi 12 -12; serai_repar 6 -6; serie -26 26; serie_> -22 22; serie_a -6 6; serie_marre -8 8; serie_vous -13 13
serve -21 21; serve_> 13 -13; serve_a -22 22; servi -9 9; servi_> 5 -5; servi_a -8 8; servi_c -12 12; servi_d 15 -15
servi_de -13 13; servi_deplo -16 16; servi_depui 6 -6; servi_est -13 13; servi_techn 12 -12; servi_une 11 -11
seul 11 -11; seul_> 12 -12; seul_appar 6 -6; seul_mot 5 -5; seule 8 -8; seule_appar 6 -6; seule_un 7 -7
sever 10 -10; sever_> 10 -10; sfr 6 -6; sfr_point 6 -6; si 17 -17; si_> 9 -9; si_c 9 -9; si_ca 6 -6; si_enfin 8 -8
si_si 12 -12; signa 8 -8; signa_wifi 8 -8; signe 8 -8; signe_> 8 -8; silen 10 -10; silen_compl 8 -8
silen_radio 6 -6; silva 7 -7; silva_> 7 -7; sim 8 -8; sim_dans 3 -3; sim_n 7 -7; sim_non 7 -7; sim_pour 6 -6
sim_remis 1 -1; sim_rien 1 -1; simpl -1 1; simpl_> -5 5; simpl_debra 7 -7; six 15 -15; six_> 16 -16; six_cent 5 -5
six_comme 4 -4; six_dix 6 -6; six_douze 6 -6; six_euh 1 -1; six_nonan 5 -5; six_petit 4 -4; six_pro 6 -6
six_quara 4 -4; six_quatr 3 -3; six_quinz 7 -7; six_sept 3 -3; six_soixa 5 -5; six_trent 1 -1; six_un 3 -3
six_vingt 5 -5; sixie -6 6; sixie_fois -6 6; smart 5 -5; smart_ne 5 -5; sms 18 -18; sms_> 10 -10; sms_d 11 -11
sms_je 7 -7; sms_que 8 -8; socie 7 -7; socie_dupon 7 -7; socie_trans 8 -8; soir 9 -9; soir_> 11 -11; soir_on 2 -2
soit 13 -13; soit_une 13 -13; soixa 10 -10; soixa_cinq 3 -3; soixa_deux 4 -4; soixa_dix 5 -5; soixa_douze 6 -6
soixa_huit 4 -4; soixa_neuf 9 -9; soixa_salar 7 -7; soixa_seize 5 -5; soixa_sept 4 -4; soixa_soixa 6 -6
soixa_treiz 7 -7; sol 4 -4; sol_> 4 -4; somme 7 -7; somme_soixa 7 -7; son 13 -13; son_est 13 -13; sonne 22 -22
sonne_dans 5 -5; sonne_est 20 -20; sonne_plus 10 -10; sont 13 -13; sont_a 8 -8; sont_coupe 5 -5; sont_hache 6 -6
sont_hors 7 -7; sont_touch 10 -10; sont_tous 8 -8; sophi 9 -9; sophi_lefev 2 -2; sophi_marti 10 -10; sorti 7 -7
sorti_a 7 -7; sorti_tous 3 -3; souci 13 -13; souci_> 10 -10; souci_chez 7 -7; souci_habit 8 -8; souci_je 9 -9
souci_merci 15 -15; souha 8 -8; souha_m 10 -10; souha_parle 6 -6; sous 10 -10; sous_la 10 -10; sous_sol 4 -4
soyez 9 -9; soyez_debor 10 -10; soyez_genti 3 -3; speed 10 -10; speed_test 10 -10; stand 7 -7; stand_> 12 -12
stand_est 5 -5; stand_telep 5 -5; stop -10 10; stop_j -10 10; stres 5 -5; stres_j 5 -5; stylo 10 -10; stylo_> 10 -10
subis 6 -6; subis_une 6 -6; suffi -22 22; suffi_> -9 9; suffi_j -16 16; suffi_maint -19 19; suis -1 1; suis_a -18 18
suis_agee 8 -8; suis_au 14 -14; suis_avec 21 -21; suis_bete 10 -10; suis_calme 12 -12; suis_confu 5 -5
suis_conne 9 -9; suis_d 10 -10; suis_dans 10 -10; suis_decu 14 -14; suis_degou -18 18; suis_desol 16 -16
suis_devan 9 -9; suis_elodi 8 -8; suis_embet 10 -10; suis_en -15 15; suis_encor 5 -5; suis_enerv 10 -10
suis_ennuy 13 -13; suis_exced -19 19; suis_fatig 15 -15; suis_furie -23 23; suis_hors -21 21; suis_la 13 -13
suis_le 9 -9; suis_moi 14 -14; suis_nul 10 -10; suis_parti 1 -1; suis_pas 27 -27; suis_patie 12 -12
suis_perdu 14 -14; suis_press 16 -16; suis_rentr 1 -1; suis_techn 11 -11; suis_toujo 5 -5; suis_tres -19 19
suis_un 15 -15; suis_une 9 -9; suis_vraim -12 12; suite -6 6; suite_j -6 6; suivr 7 -7; suivr_> 7 -7; sujet 13 -13
sujet_de 13 -13; super 13 -13; super_c 13 -13; super_ca 5 -5; suppo 6 -6; suppo_entre 5 -5; suppo_techn 5 -5
sur 15 -15; sur_> 11 -11; sur_appel 6 -6; sur_cinq 8 -8; sur_du 5 -5; sur_inter 11 -11; sur_l -5 5; sur_la 6 -6
sur_le 14 -14; sur_les -6 6; sur_ma 5 -5; sur_mon 15 -15; sur_notre 5 -5; sur_pas 2 -2; sur_tous 5 -5; surfe 12 -12
surfe_mais 12 -12; surto 7 -7; surto_ne 7 -7; sympa 13 -13; sympa_> 13 -13; synch 6 -6; synch_est 6 -6; t 8 -8
t_> 5 -5; t_es 5 -5; t_i 6 -6; ta -9 9; ta_gueul -9 9; tabar -23 23; tabar_ca -23 23; table 13 -13; table_> 8 -8
table_a 6 -6; table_capte 1 -1; table_et 7 -7; tais 9 -9; tais_toi 9 -9; taper -6 6; taper_sur -6 6; te -5 5
te_> 11 -11; te_bonjo 7 -7; te_faire -9 9; te_fous -6 6; techn 21 -21; techn_> 22 -22; techn_a 6 -6
techn_direc 6 -6; techn_doit 9 -9; techn_est 9 -9; techn_hier 5 -5; techn_je 2 -2; techn_me 9 -9; techn_moi 11 -11
techn_n -7 7; techn_pour 5 -5; techn_s 7 -7; tele 15 -15; tele_> 17 -17; tele_elle 5 -5; tele_ne 6 -6
tele_quoi 7 -7; tele_s 7 -7; telec 7 -7; telec_mes 7 -7; telep 8 -8; telep_> 6 -6; telep_c 5 -5; telep_comme 4 -4
telep_de 6 -6; telep_dit 5 -5; telep_en 7 -7; telep_et 12 -12; telep_inter 3 -3; telep_j 7 -7; telep_march 4 -4
telep_n 4 -4; telep_ne 8 -8; telep_oui 1 -1; telep_parce 7 -7; telep_penda -6 6; telep_plus 13 -13; telep_qui 1 -1
telep_rien 6 -6; telep_sans 7 -7; telep_sonne 13 -13; temps 6 -6; temps_> 6 -6; temps_c -13 13; temps_de 4 -4
temps_la 16 -16; temps_pour 5 -5; temps_une 5 -5; tenir 5 -5; tenir_> 5 -5; termi 7 -7; termi_de 7 -7; terri 8 -8
terri_> 8 -8; test 12 -12; test_a 10 -10; test_un 10 -10; teste 7 -7; teste_> 7 -7; tete -14 14; tete_> -15 15
tete_de -5 5; thoma 11 -11; thoma_> 11 -11; thoma_point 6 -6; thune -7 7; thune_> -7 7; ticke 6 -6; ticke_> 6 -6
tiret 10 -10; tiret_atlas 5 -5; tiret_du 5 -5; tiret_duran 5 -5; tiret_ferme 8 -8; tiret_henri 6 -6
tiret_laure 4 -4; tiret_lebla 6 -6; tiret_m 9 -9; tiret_marie 5 -5; tiret_morin 7 -7; tiret_picar 3 -3; toi 9 -9
toi_je 9 -9; toi_non 5 -5; toit 7 -7; toit_> 7 -7; tom 9 -9; tom_guill 9 -9; tombe 12 -12; tombe_> 9 -9
tombe_direc 4 -4; tombe_le 8 -8; tombe_sur 5 -5; ton 11 -11; ton_chef 11 -11; tonal 6 -6; tonal_> 5 -5
tonal_et 5 -5; tony 7 -7; tony_point 7 -7; touch 11 -11; touch_> 11 -11; toujo 15 -15; toujo_aussi 11 -11
toujo_en 9 -9; toujo_inter 5 -5; toujo_la 14 -14; toujo_le 8 -8; toujo_lent 8 -8; toujo_mort 13 -13
toujo_parei -14 14; toujo_pas 10 -10; toujo_rien 16 -16; tourn 4 -4; tourn_> 9 -9; tourn_en -11 11; tourn_il 5 -5
tous -5 5; tous_autan -6 6; tous_ces 7 -7; tous_decon 8 -8; tous_des -14 14; tous_les 3 -3; tout 2 -2; tout_a 17 -17
tout_acces 7 -7; tout_bon 11 -11; tout_c 5 -5; tout_ca 4 -4; tout_casse -16 16; tout_ce 7 -7; tout_colle 5 -5
tout_de -6 6; tout_depui 2 -2; tout_du 14 -14; tout_en 5 -5; tout_est 15 -15; tout_fonct 2 -2; tout_frero 9 -9
tout_juste 9 -9; tout_le 9 -9; tout_march 7 -7; tout_prene 8 -8; tout_seul 12 -12; tout_va 6 -6; tout_voila 6 -6
tout_votre 10 -10; toute 15 -15; toute_l 6 -6; toute_les 7 -7; toute_neuve 13 -13; trafi 6 -6; trafi_est 6 -6
train 7 -7; train_de 7 -7; trait -7 7; trait_cela 6 -6; trait_d 7 -7; trait_les -10 10; trans 17 -17; trans_> 8 -8
trans_au 5 -5; trans_avec 3 -3; trans_marti 8 -8; trans_moi 14 -14; trans_pas 7 -7; trava 3 -3; trava_> 11 -11
trava_avec 9 -9; trava_de -10 10; trava_et 7 -7; treiz 6 -6; treiz_quato 5 -5; treiz_seize 7 -7; trent 10 -10
trent_huit 1 -1; trent_neuf 4 -4; trent_quatr 5 -5; trent_secon 7 -7; trent_trois 7 -7; tres -3 3; tres_aimab 12 -12
tres_en -21 21; tres_enerv -13 13; tres_faibl 8 -8; tres_lent 12 -12; tres_mecon -14 14; tres_patie 11 -11
tres_tres -14 14; trois 5 -5; trois_> 8 -8; trois_appar 8 -8; trois_carte 6 -6; trois_dix 5 -5; trois_fois -3 3
trois_heure -9 9; trois_jours 19 -19; trois_non 10 -10; trois_nonan 5 -5; trois_ou 11 -11; trois_quatr 4 -4
trois_semai -17 17; trois_six 7 -7; trois_soixa 4 -4; trois_telep 15 -15; trois_un 5 -5; trois_vingt 3 -3
tromp 8 -8; tromp_> 8 -8; trop -5 5; trop_> 11 -11; trop_comme 4 -4; trop_faibl 8 -8; trop_la -9 9; trop_nuls -9 9
trop_oui 13 -13; trouv 6 -6; trouv_pas 5 -5; trouv_plus 6 -6; truc -3 3; truc_> -10 10; truc_ca 9 -9; truc_qui 4 -4
tu -12 12; tu_me -9 9; tu_te -6 6; tut 9 -9; tut_> 9 -9; tut_tut 9 -9; u 11 -11; u_> 6 -6; u_b 7 -7; u_i 7 -7
u_n 3 -3; u_s 3 -3; u_t 6 -6; un 9 -9; un_> 3 -3; un_a 10 -10; un_abonn -8 8; un_agent 7 -7; un_autom 4 -4
un_autre 9 -9; un_cable -12 12; un_chien -7 7; un_cinqu 5 -5; un_clien 14 -14; un_confl 5 -5; un_conse 9 -9
un_contr 19 -19; un_coup 2 -2; un_courr 9 -9; un_d 16 -16; un_de 20 -20; un_debit 8 -8; un_depan 15 -15
un_deux 15 -15; un_deuxi 6 -6; un_en 5 -5; un_etre 4 -4; un_film 2 -2; un_froid 7 -7; un_humai 22 -22
un_imbec -12 12; un_insta 6 -6; un_inter 17 -17; un_je 2 -2; un_joli 9 -9; un_m 19 -19; un_mois -11 11
un_nonan 5 -5; un_nouve 1 -1; un_numer 6 -6; un_opera 4 -4; un_ordi 8 -8; un_ordin 12 -12; un_ou 11 -11
un_parti 14 -14; un_petit 8 -8; un_peu 18 -18; un_probl 14 -14; un_proce -14 14; un_quara 2 -2; un_rembo -10 10
un_rende 8 -8; un_rense 18 -18; un_respo 10 -10; un_robot 11 -11; un_s 3 -3; un_scand -14 14; un_serve 13 -13
un_servi -15 15; un_seul 6 -6; un_seule 6 -6; un_sms 11 -11; un_souci 13 -13; un_stylo 10 -10; un_techn 16 -16
un_truc 4 -4; un_zero 5 -5; under 9 -9; under_soixa 5 -5; under_vasse 6 -6; une 2 -2; une_anten 7 -7; une_arnaq -9 9
une_bande -16 16; une_betis 5 -5; une_box 16 -16; une_catas -5 5; une_centa 9 -9; une_chale 16 -16; une_chose -5 5
une_demi 12 -12; une_dizai 10 -10; une_douza 8 -8; une_entre 7 -7; une_escro -10 10; une_etiqu 1 -1; une_fois 15 -15
une_heure -17 17; une_honte -26 26; une_incom -9 9; une_inter 6 -6; une_journ -8 8; une_ligne -11 11; une_minut 6 -6
une_offre 8 -8; une_panne 12 -12; une_pelle 7 -7; une_perso 16 -16; une_quich -11 11; une_quinz 6 -6; une_reuni 6 -6
une_secon 8 -8; une_semai 8 -8; une_table 8 -8; une_vieil -6 6; une_vingt 6 -6; une_vraie 6 -6; union 7 -7
union_belfo 7 -7; uniqu 6 -6; uniqu_> 6 -6; urgen 7 -7; urgen_j 6 -6; urgen_uniqu 6 -6; utili 3 -3; utili_celle 3 -3
v 7 -7; v_point 7 -7; v_r 5 -5; va 8 -8; va_> 14 -14; va_bien 6 -6; va_durer 2 -2; va_etre 11 -11; va_il 6 -6
va_j 1 -1; va_mais 6 -6; va_march 8 -8; va_mieux 10 -10; va_pas -7 7; va_plus 6 -6; va_te -9 9; va_toujo 4 -4
vacan 1 -1; vacan_en 1 -1; vais -17 17; vais_aller -9 9; vais_pas 6 -6; vais_peter -12 12; vais_porte -10 10
vais_resil -9 9; vais_saisi -5 5; vais_tout -8 8; vais_voir 10 -10; vais_vous 1 -1; vande 8 -8; vande_> 8 -8
vasse 6 -6; vasse_aroba 6 -6; venu 1 -1; venu_> 7 -7; venu_c -8 8; venu_la 6 -6; verif 6 -6; verif_> 5 -5
verif_votre 5 -5; verra 7 -7; verra_bien 7 -7; vers 10 -10; vers_dix 12 -12; vers_le 5 -5; vers_un 4 -4; vert 11 -11
vert_> 12 -12; vert_et 4 -4; verte 7 -7; verte_> 7 -7; veuil 5 -5; veuil_me 5 -5; veut 8 -8; veut_pas 7 -7
veut_plus 5 -5; veux 15 -15; veux_annul 16 -16; veux_bien 8 -8; veux_dire 9 -9; veux_etre 8 -8; veux_je 5 -5
veux_juste 2 -2; veux_modif 8 -8; veux_parle 7 -7; veux_pas 14 -14; veux_plus -6 6; veux_qu 5 -5; veux_quelq 12 -12
veux_un 10 -10; vide 7 -7; vide_> 6 -6; vide_quand 5 -5; video 12 -12; video_> 10 -10; video_demar 7 -7; vie 13 -13
vie_> 13 -13; vieil -6 6; vieil_dame -6 6; viens 10 -10; viens_de 1 -1; viens_la 10 -10; vient 6 -6; vient_> 6 -6
vieux 4 -4; vieux_> 4 -4; ville 3 -3; ville_b 3 -3; vince 9 -9; vince_lacro 9 -9; vingt 9 -9; vingt_> 6 -6
vingt_ans -5 5; vingt_cinq 8 -8; vingt_deux 4 -4; vingt_dix 1 -1; vingt_douze 14 -14; vingt_et 8 -8; vingt_huit 5 -5
vingt_neuf 3 -3; vingt_on 6 -6; vingt_onze 5 -5; vingt_quatr 11 -11; vingt_sept 3 -3; vingt_trois 4 -4; visio 8 -8
visio_> 6 -6; visio_coupe 6 -6; voila 14 -14; voila_> 11 -11; voila_alors 1 -1; voila_c 9 -9; voila_en 1 -1
voila_exact 7 -7; voila_je 2 -2; voir -2 2; voir_> -11 11; voir_aille -9 9; voir_avec 4 -4; voir_je 10 -10
vois 7 -7; vois_pas 7 -7; voisi 10 -10; voisi_a 8 -8; voisi_monsi 11 -11; voisi_parce 5 -5; voisi_qui 8 -8
voit 8 -8; voit_le 8 -8; voix 13 -13; voix_ca 8 -8; voix_la 9 -9; vol -17 17; vol_> -20 20; vol_pur -5 5
voleu -20 20; voleu_> -18 18; voleu_rende -7 7; vos -21 21; vos_colle 3 -3; vos_conne -11 11; vos_delai -5 5
vos_excus -5 5; vos_histo -7 7; vos_machi -7 7; vos_menso -9 9; vos_panne -17 17; vos_quest -18 18; vos_robot -11 11
vos_techn 8 -8; votre -8 8; votre_abonn -13 13; votre_affai 10 -10; votre_boite -13 13; votre_box -15 15
votre_calme 10 -10; votre_colle 9 -9; votre_conne 5 -5; votre_dilig 9 -9; votre_entre -11 11; votre_faute 9 -9
votre_incom -10 10; votre_machi 13 -13; votre_patie 12 -12; votre_patro 10 -10; votre_retou 12 -12
votre_robot 24 -24; votre_servi -21 21; votre_techn -8 8; votre_temps 17 -17; votre_truc -3 3; voudr 20 -20
voudr_annul 8 -8; voudr_cause 5 -5; voudr_chang 9 -9; voudr_depan 5 -5; voudr_parle 3 -3; voudr_pas 5 -5
voudr_qu 9 -9; voudr_redem 8 -8; voudr_un 5 -5; voule 12 -12; voule_> 8 -8; voule_dire 6 -6; vous -4 4; vous_> -7 7
vous_allez -5 5; vous_annul 5 -5; vous_appel 14 -14; vous_avez 18 -18; vous_avoue 9 -9; vous_bande -8 8
vous_colle -14 14; vous_comme -16 16; vous_compr -23 23; vous_deran 12 -12; vous_dirai 11 -11; vous_dire -4 4
vous_dites 13 -13; vous_ecout -10 10; vous_embet 13 -13; vous_en 7 -7; vous_enten -4 4; vous_envoy -6 6
vous_est 6 -6; vous_expli 2 -2; vous_fache 7 -7; vous_faire -12 12; vous_felic 10 -10; vous_fiche -18 18
vous_foute -9 9; vous_garan -8 8; vous_inqui 10 -10; vous_l 16 -16; vous_le -12 12; vous_les -5 5; vous_m -15 15
vous_me -8 8; vous_moque -12 12; vous_n 3 -3; vous_ne -14 14; vous_notez 5 -5; vous_parle 9 -9; vous_payez -10 10
vous_plait 7 -7; vous_pouve 5 -5; vous_prie 6 -6; vous_que 5 -5; vous_racon 2 -2; vous_rappe 7 -7; vous_recoi 8 -8
vous_remer 10 -10; vous_rende -8 8; vous_repon 7 -7; vous_savez 14 -14; vous_serie -9 9; vous_serve -17 17
vous_soyez 10 -10; vous_suivr 7 -7; vous_voule 12 -12; vous_vous -19 19; voyan 11 -11; voyan_clign 8 -8
voyan_est 6 -6; voyan_inter 2 -2; voyan_nulle 8 -8; voyan_rouge 3 -3; voyon 11 -11; voyon_> 11 -11; vrai -12 12
vrai_ca -7 7; vrai_vous -8 8; vraie 6 -6; vraie_perso 6 -6; vraim -13 13; vraim_> 17 -17; vraim_n -7 7
vraim_nuls -14 14; vraim_ras -10 10; vraim_tres -12 12; vu -12 12; vu_ca -5 5; vu_une -9 9; wan 4 -4; wan_et 4 -4
wanad 4 -4; wanad_point 4 -4; web 7 -7; web_> 7 -7; wesh 8 -8; wesh_j 8 -8; wifi 15 -15; wifi_> 14 -14
wifi_alors 1 -1; wifi_c 8 -8; wifi_dans 6 -6; wifi_de 5 -5; wifi_est 11 -11; wifi_fonct 5 -5; wifi_frere 7 -7
wifi_la 2 -2; wifi_n 2 -2; wifi_ne 13 -13; wifi_ni 2 -2; wifi_passe 8 -8; wifi_sans 5 -5; x 5 -5; x_lola 5 -5
x_x 5 -5; y 20 -20; y_> 12 -12; y_a 29 -29; y_arriv 6 -6; y_conna 10 -10; y_en -27 27; y_est 11 -11; y_etes 13 -13
y_fait 7 -7; y_vois 9 -9; yahoo 6 -6; yahoo_point 6 -6; yes 11 -11; yes_> 11 -11; yo 9 -9; yo_c 9 -9; yvonn 6 -6
yvonn_le 6 -6; zero 14 -14; zero_> 15 -15; zero_cinq 3 -3; zero_deux 7 -7; zero_neuf 5 -5; zero_quatr 9 -9
zero_sept 4 -4; zero_six 6 -6; zero_trent 5 -5; zero_trois 5 -5; zero_un 4 -4; zero_zero 5 -5; zone 10 -10
zone_blanc 10 -10; zut 16 -16; zut_> 10 -10; zut_j 14 -14
""",
    ),
}
