"""What the beginnings of words, and pairs of them, weigh in the second opinion (`learned.py`).

Written by `python -m ops.learn`. One weight for each answer, in tenths and in the order given; "_" joins a pair, "<"
and ">" are the two ends of an utterance. Long, because it is one table.
"""

LEARNED_FROM = "6a3c8d868fd038d8"
WEIGHTS = {
    "affirm_deny": (
        "affirm deny unclear",
        """
01 -8 -8 8; 01_60 -8 -8 8; 06 -7 -6 7; 06_22 -7 -6 7; 07 -9 -9 9; 07_80 -9 -9 9; 12 -12 -12 12; 12_34 -7 -7 7
12_60 -8 -8 8; 12_> -8 -8 8; 12_aroba -6 -7 7; 2 -9 -9 9; 22 -7 -6 7; 22_33 -7 -6 7; 2_80 -9 -9 9; 2_> -9 -9 9
33 -8 -8 8; 33_44 -7 -6 7; 33_6 -7 -7 7; 34 -7 -7 7; 34_56 -7 -7 7; 4 -9 -9 9; 44 -7 -6 7; 44_55 -7 -6 7
4_telep -9 -9 9; 55 -7 -6 7; 55_c -7 -6 7; 56 -7 -7 7; 56_78 -7 -7 7; 5g -8 -8 8; 5g_est -8 -8 8; 6 -7 -7 7
60 -9 -9 9; 60_12 -9 -9 9; 6_12 -7 -7 7; 78 -7 -7 7; 78_> -7 -7 7; 80 -9 -9 9; 80_2 -9 -9 9; <_01 -8 -8 8
<_06 -7 -6 7; <_07 -9 -9 9; <_33 -7 -7 7; <_4 -9 -9 9; <_a -7 -9 8; <_absol 12 -5 -24; <_affir 16 -16 -16
<_ah -5 -6 -6; <_ajout -6 -8 8; <_allez 0 -9 5; <_allo -16 -16 16; <_allon 9 -9 -8; <_alors -8 -8 9; <_anne -5 -7 7
<_arret -7 -10 8; <_assur 12 -12 -12; <_atten -20 -17 19; <_au -10 2 2; <_aucun -12 10 -11; <_avec 15 -13 -16
<_b -8 -8 8; <_bah -6 10 -15; <_baiss -7 -8 8; <_bande -10 -9 10; <_be 7 -6 -7; <_ben 9 -7 -10; <_bien 7 3 -27
<_blabl -12 -12 12; <_bonjo -20 -21 21; <_bonne -10 -15 14; <_borde -9 -9 9; <_boula -9 -10 10; <_c -2 -1 -2
<_ca 0 -9 3; <_carre 14 -13 -14; <_ce -15 13 -9; <_certa 9 -2 -26; <_certe 12 -12 -12; <_cesse -4 -5 5
<_cette -10 9 -9; <_chape -10 -10 10; <_chepa -13 -15 14; <_cinqu -9 -9 9; <_clair -7 -10 9; <_comme -17 -25 22
<_conse -10 -10 10; <_coupu -8 -7 8; <_d 8 -5 -13; <_dans -11 -13 12; <_de -7 -6 7; <_deja 15 -17 -9
<_depui -12 -13 13; <_desol -4 9 -8; <_deux -4 -17 7; <_dison 8 -6 -8; <_dix -8 -8 10; <_donne -9 -11 12
<_du -16 18 -18; <_dubre -7 -7 7; <_ecout 6 -5 -6; <_eh 8 -8 -8; <_elle 5 -16 0; <_en 18 -17 -17; <_enfin 5 -8 1
<_enten 17 -12 -17; <_envoy -6 -8 7; <_est -8 -7 9; <_et 19 -13 -19; <_euh -13 -14 5; <_evide 9 -5 -6
<_exact 14 -17 -11; <_excus -7 -8 8; <_faite 11 -10 -12; <_faut -8 -10 10; <_faux -23 18 -11; <_foute -8 -9 9
<_gmail -12 -11 12; <_go 12 -12 -12; <_grave 12 -12 -12; <_hein -17 -14 16; <_helas -10 12 -13; <_hier -9 -8 9
<_hmm -12 -12 12; <_hors -15 17 -17; <_hum 8 -6 -8; <_il -15 -5 7; <_impos -18 8 -8; <_incor -10 10 -11
<_inuti -12 12 -12; <_j -21 -2 10; <_jamai -16 17 -17; <_je -5 -7 2; <_jean -7 -8 8; <_jeann -5 -5 6
<_joker -12 -12 12; <_julie -5 -11 10; <_juste 6 -6 -5; <_k -5 -7 7; <_l -15 -18 18; <_la -18 -27 28
<_laiss -9 12 -14; <_laque -12 -12 12; <_le -22 -25 27; <_leque -12 -12 12; <_les -11 -12 12; <_loin -15 13 -13
<_lucie -5 -6 6; <_lui 10 -11 -9; <_lundi -9 -9 9; <_ma -10 -14 13; <_madam -11 -9 10; <_mais 15 -7 -22
<_malhe -2 9 -14; <_marc -5 -6 6; <_march 11 -9 -12; <_mauva -9 10 -10; <_maxim -12 -12 12; <_merci -17 -19 18
<_mes -7 -7 8; <_mhm 12 -12 -12; <_micro -10 -10 10; <_mmh 7 -6 -7; <_moi -12 2 6; <_mon -25 -15 22
<_monsi -16 -18 17; <_negat -17 17 -17; <_nenni -11 12 -13; <_ni -15 -15 16; <_niet -12 12 -12; <_nom -12 -1 6
<_non 10 8 -37; <_nope -14 14 -14; <_nos -4 -5 5; <_notre -6 -8 8; <_nous 0 -9 4; <_nulle -12 12 -12
<_numer -7 -6 6; <_oh -8 -1 2; <_ok 12 -10 -20; <_on 1 -7 -4; <_oubli -9 9 -9; <_oui 12 -3 -15; <_paill -11 -11 11
<_pardi 12 -12 -12; <_pardo -16 -24 20; <_parfa 16 -16 -15; <_parle -7 -6 7; <_parti -11 -10 11; <_pas -22 22 -17
<_passe -8 -9 10; <_paul -8 -10 10; <_perso -10 -8 9; <_peut -21 -14 20; <_plus -18 9 -9; <_pluto -1 7 -12
<_posit 12 -12 -12; <_possi -13 -13 13; <_pour 12 -6 -16; <_pourq 19 -19 -17; <_pourr -7 -8 8; <_puisq -8 7 -6
<_qu -23 -11 18; <_quand -3 -5 6; <_quatr -11 -11 11; <_que -13 12 -11; <_quel -13 -12 12; <_quell -13 -18 16
<_quelq -3 -9 10; <_qui -8 -8 8; <_quinz -8 -8 8; <_quoi -11 -9 10; <_rh -6 -8 7; <_rien -14 19 -19; <_s -6 -7 7
<_sans 5 0 -19; <_sav -5 -9 9; <_septa -11 -11 11; <_si 12 -6 -15; <_six -11 -11 11; <_soixa -9 -8 8
<_sous -9 -11 10; <_speed -8 -8 8; <_super 6 -5 -6; <_sur -11 -12 12; <_surem -10 11 -11; <_surto -13 14 -15
<_t -5 -5 5; <_tais -6 -7 7; <_test -7 -8 8; <_thoma -16 -15 16; <_toujo 9 -7 -8; <_tout 0 -2 -10; <_trans -8 -9 9
<_tres 0 6 -16; <_trois -10 -9 9; <_trop 11 -6 -12; <_tu -8 8 -8; <_un -15 -18 19; <_une -14 -17 17; <_vers -8 -8 8
<_veuil -6 -7 7; <_viens -9 -10 10; <_voila 10 -11 -9; <_voix 12 -11 -11; <_volon 18 -18 -17; <_votre -9 -11 11
<_vous -14 7 -3; <_wifi -9 -9 10; <_wii 10 -10 -10; <_y 3 -12 3; <_yep 12 -12 -12; <_yes 22 -19 -21; <_zero -7 -7 8
a -16 1 10; a_aller 5 -4 -5; a_bout -4 -5 5; a_ca -12 -15 14; a_cinq -6 -6 6; a_cote -9 15 -16; a_deux -12 -8 10
a_dire -20 -17 19; a_donne -4 -5 5; a_du -14 -15 15; a_erreu -24 22 -18; a_ete -4 -4 5; a_faire -11 -10 10
a_fait 17 -11 -18; a_fil -3 -6 7; a_l -6 -19 11; a_la -11 4 -3; a_le -17 -20 18; a_ma -8 9 -9; a_me -6 -7 7
a_mon -7 -16 18; a_mort -7 -8 7; a_ouvri -6 -8 8; a_pas 18 -19 -10; a_perdu -6 -6 7; a_peu -7 -9 8; a_plus -7 -11 10
a_propo 14 -9 -14; a_quelq -6 -7 7; a_raccr -4 -8 8; a_rappe -10 -13 12; a_redir 7 -8 -5; a_reten -5 -5 6
a_rien -8 12 -17; a_sept -8 -7 8; a_septa -7 -7 7; a_signe -7 -7 7; a_touch -3 11 -11; a_tout -5 -6 6
a_un -7 -13 13; a_une -8 -11 11; a_voir -9 19 -20; a_votre -2 -7 5; a_vous -5 -6 6; aboie -5 -6 6; aboie_je -5 -6 6
abonn -15 -12 15; abonn_> -15 -12 15; absol 12 -5 -24; absol_> 17 -17 -14; absol_c 5 -5 -5; absol_madam 13 -11 -14
absol_pas -32 24 -11; accen -11 -15 13; accen_> -11 -15 13; acces -7 -11 10; acces_au -7 -11 10; accor 17 -8 -22
accor_> 19 -13 -20; accor_faite 13 -11 -15; accor_mais -16 16 -12; accue -6 -8 8; accue_> -6 -8 8; achet -11 -10 10
achet_l -11 -10 10; acord 10 -9 -10; acord_> 10 -9 -10; acord_d 10 -9 -10; actua 7 -3 -5; actua_> 7 -3 -5
adres -14 13 -12; adres_> -16 16 -14; adres_elect -6 -8 8; adres_oui 7 -6 -4; adsl -10 -12 12; adsl_est -10 -12 12
affai -5 -9 9; affai_a -5 -9 9; affir 16 -16 -16; affir_> 13 -12 -12; affir_chef 9 -9 -9; agaca -10 -13 12
agaca_> -10 -13 12; agent -6 -7 7; agent_> -6 -7 7; ah -5 -6 -6; ah_bah -7 10 -12; ah_ben 10 -3 -26
ah_bon -16 -17 16; ah_ca -11 13 -21; ah_mais 16 -12 -18; ah_merde -8 -9 8; ah_non -17 21 -22; ah_oui 12 -10 -12
ah_que -10 17 -19; ai -8 0 0; ai_achet -11 -10 10; ai_appel 6 -13 -3; ai_assez -5 -6 6; ai_besoi -9 -10 10
ai_bien -8 7 -7; ai_debra 11 -14 -10; ai_deja 1 -13 6; ai_dit 15 3 -25; ai_enten 6 -5 -6; ai_etein 11 -12 -11
ai_eu -9 -12 12; ai_fait 17 -27 -13; ai_inter -7 -8 8; ai_jamai -9 8 -7; ai_mail -1 -5 6; ai_oubli -8 -9 8
ai_parle -6 -9 10; ai_pas -38 13 2; ai_plein -10 -14 10; ai_plus -10 -24 24; ai_redem 11 -18 -8; ai_rien -24 10 -3
ai_un -9 -12 11; ai_une -8 -19 14; aider 5 -4 -5; aider_a 5 -4 -5; aille 14 -14 -8; aille_> 10 -10 -7
aille_c 5 -4 -5; aimer 9 1 -20; aimer_bien 16 -18 -14; aimer_mieux -11 12 -12; ajout -6 -8 8; ajout_un -6 -8 8
alarm -6 -6 7; alarm_me -6 -6 7; aller -8 8 -18; aller_merci -13 13 -14; aller_plus 5 -4 -5; allez 12 -19 -5
allez_oui 6 -5 -7; allez_vous -12 -12 12; allez_y 13 -15 -10; allo -16 -16 16; allo_> -11 -11 11; allo_vous -9 -6 8
allon 9 -9 -8; allon_y 9 -9 -8; alors -20 9 6; alors_> 3 2 -23; alors_en -8 9 -11; alors_euh -6 -11 8
alors_j -8 7 -7; alors_je -4 -4 5; alors_la -8 -13 12; alors_mon -5 -5 5; alors_non -24 21 -9; alors_que -8 -8 8
alors_si -4 -3 5; an -11 -10 10; an_derni -11 -10 10; anne -12 -13 13; anne_sophi -7 -8 8; anne_tiret -5 -7 7
annul -7 -8 8; annul_l -7 -8 8; anten -8 -8 9; anten_> -8 -8 9; appar -20 -18 22; appar_> -20 -18 22; appel -22 0 12
appel_> -11 7 -3; appel_de -16 -19 20; appel_des -4 -5 5; appel_hier -1 -12 6; appel_julie -11 -12 12
appel_mehdi -7 -6 7; appel_pas -9 13 -16; appel_pour -15 6 -2; appel_redem -11 -14 13; appel_un -7 -10 9
apres -9 -8 9; apres_midi -9 -8 9; arnaq -10 -8 9; arnaq_votre -10 -8 9; aroba -12 -18 18; aroba_elect -5 -9 9
aroba_free -6 -7 7; aroba_gmail -7 -11 11; aroba_group -6 -8 7; aroba_j -1 -5 6; aroba_neuf -6 -6 6
aroba_orang -8 -10 10; aroba_outlo -5 -5 5; aroba_s -6 -8 8; aroba_sfr -5 -7 8; aroba_wanad -5 -6 6; arran 9 -3 -20
arran_> 16 -19 -14; arran_pas -17 16 -13; arret -16 5 -1; arret_de -7 -10 8; arret_il -13 11 -10; arriv -5 -8 8
arriv_plus -5 -8 8; aspir -6 -8 8; aspir_ne -6 -8 8; assez -5 -6 6; assez_du -5 -6 6; assur 13 -13 -13
assur_> 13 -13 -13; atlas -6 -8 7; atlas_point -6 -8 7; atten -23 -9 18; atten_> -9 -7 9; atten_cheri -5 -5 5
atten_deux -7 -8 8; atten_excus -5 -6 6; atten_je -8 -8 8; atten_non -10 11 -13; atten_s -24 -15 23; au -22 -1 10
au_bout -5 -6 6; au_burea -11 -6 9; au_contr -12 15 -16; au_mois -13 -10 12; au_nez -4 -8 8; au_premi -8 -11 10
au_print -4 -4 5; au_resea -4 -5 6; au_serve -7 -11 10; au_sujet 14 -10 -15; au_telep -10 -11 12; aucun -1 1 -11
aucun_> -16 16 -15; aucun_idee -13 -25 18; aucun_monsi -17 17 -18; aucun_probl 18 -18 -12; aucun_son -3 -6 7
aucun_souci 15 -18 -10; augus 13 -14 -11; augus_> 13 -14 -11; aujou -12 2 3; aujou_hui -12 2 3; autre -28 27 -20
autre_appel -6 -11 10; autre_chose -16 17 -13; autre_je -5 -10 10; autre_jour -5 -7 7; autre_ma -4 -5 5
autre_non -5 19 -19; autre_probl -20 23 -23; autre_souci -24 22 -12; aux -10 -7 9; aux_clien -10 -7 9; avec 1 -9 -5
avec_deux -14 13 -12; avec_la -5 -6 6; avec_le -6 -9 10; avec_mon -3 -5 7; avec_plais 15 -13 -16; avec_un -12 -11 12
avec_une -8 -8 9; avec_vos -11 -12 12; avez 12 -2 -24; avez_bien 12 -14 -11; avez_dit -5 -6 6; avez_mal -21 20 -18
avez_raiso 14 -16 -10; avez_tout 18 -23 -15; avez_un -11 -15 13; avoir -5 -9 9; avoir_affai -5 -9 9; avons -8 8 -6
avons_demen -8 8 -6; b -16 -14 16; b_aroba -5 -6 6; b_comme -8 -8 8; b_o -7 -6 7; b_r -7 -7 7; bah -4 10 -17
bah_j 10 -8 -11; bah_non -23 22 -13; bah_oui 11 -12 -8; baiss -7 -8 8; baiss_la -7 -8 8; balad -4 -5 5
balad_d -4 -5 5; bande -14 -13 14; bande_d -9 -7 8; bande_de -10 -9 10; bas -6 -1 2; bas_> -9 8 -7; bas_b -5 -6 6
be 7 -6 -7; be_oui 7 -6 -7; beau -10 -13 12; beau_aujou -10 -13 12; ben 4 -11 0; ben_> -10 -13 11; ben_c -19 -11 17
ben_ca 19 -20 -13; ben_dame 11 -7 -11; ben_evide 10 -10 -10; ben_le -8 -10 9; ben_moi -10 11 -13; ben_mon 5 -4 -5
ben_non -23 24 -23; ben_oui 20 -16 -23; ben_voila 9 -5 -8; benoi -6 -7 7; benoi_60 -6 -7 7; benze -5 -7 7
benze_neuf -5 -7 7; berna -8 -8 8; berna_> -8 -8 8; berna_point -5 -8 9; besoi -16 11 -6; besoi_> -10 20 -22
besoi_que -9 -10 10; bien 29 -25 -24; bien_> 14 -20 -10; bien_au -11 10 -8; bien_c 7 -8 -5; bien_ca 24 -22 -15
bien_ce 6 -5 -1; bien_cela 4 -2 -3; bien_compr 12 -14 -11; bien_d 2 -1 -1; bien_enten -2 -16 6; bien_evide 9 -7 -9
bien_genti -6 -7 7; bien_la 7 -6 -4; bien_le 11 -11 -10; bien_merci 9 -8 -4; bien_moi 14 -11 -17
bien_note 11 -11 -8; bien_notre 5 -5 -5; bien_oui 7 -5 -6; bien_pour 17 -17 -6; bien_que 6 -7 -5; bien_recu 7 -7 -5
bien_s 10 -10 -10; bien_sur 11 -2 -20; bien_volon 11 -11 -9; bizar -15 -18 16; bizar_> -15 -18 16; blabl -12 -12 12
blabl_> -12 -12 12; bloqu -12 -12 12; bloqu_> -12 -12 12; boite -6 -8 8; boite_mail -6 -8 8; bon -18 -3 2
bon_> -20 -14 16; bon_bon -6 6 -5; bon_laiss -16 17 -9; bon_monsi 20 -17 -20; bon_nom -12 14 -14
bon_numer -9 12 -14; bonjo -20 -21 21; bonjo_> -9 -9 9; bonjo_c -6 -6 6; bonjo_je -1 -7 7; bonjo_madam -12 -10 12
bonjo_monsi -12 -14 13; bonjo_phili -5 -5 5; bonne -15 -6 7; bonne_adres -7 8 -8; bonne_quest -10 -15 14
borde -11 -11 11; borde_> -15 -14 15; borde_de -9 -9 9; boula -9 -10 10; boula_du -9 -10 10; bout -7 -8 9
bout_> -4 -5 5; bout_du -5 -6 6; bouzi -7 -6 7; bouzi_b -7 -6 7; box -20 -7 10; box_> -20 8 -6; box_c -9 -12 12
box_est -13 -9 12; box_et -3 -6 7; box_qui -9 -13 12; box_toute -8 -9 9; bref -4 -5 5; bref_tout -4 -5 5
bruit -14 -15 15; bruit_la -14 -15 15; burea -16 -11 14; burea_> -16 -11 14; c 5 -5 -6; c_est 5 -5 -6
c_good 7 -7 -6; ca 3 -8 -4; ca_> 3 -3 -9; ca_aux -10 -7 9; ca_c -18 10 -12; ca_comme -14 2 3; ca_d 5 -4 -5
ca_depen -20 -22 21; ca_du -7 7 -7; ca_dure -7 -7 7; ca_et -4 -4 5; ca_exact 11 -9 -11; ca_fait -14 -17 15
ca_ira -21 22 -22; ca_je -14 1 3; ca_m 8 -6 -14; ca_march 8 -25 2; ca_me 27 -24 -26; ca_meme 17 -15 -13
ca_mon 6 -3 -6; ca_monsi 14 -15 -11; ca_ne -2 11 -16; ca_non -15 18 -22; ca_oui 25 -23 -17; ca_peut 5 -4 -5
ca_pour -4 -5 5; ca_que 7 3 -19; ca_rame -9 -9 10; ca_remar -9 -10 10; ca_roule 14 -14 -14; ca_serai 9 -8 -10
ca_sert -8 11 -15; ca_suffi -12 -18 15; ca_va -18 7 1; cable -9 -8 9; cable_> -9 -8 9; calme -10 -11 10
calme_> -10 -11 10; capte -4 -8 9; capte_plus -4 -8 9; caron -8 -9 8; caron_preno -8 -9 8; carpe -11 -12 12
carpe_> -11 -12 12; carre 17 -18 -15; carre_> 17 -18 -15; cas 12 1 -20; cas_> 12 1 -20; casse -10 -10 10
casse_> -10 -10 10; ce 0 -5 -3; ce_cable -9 -8 8; ce_matin -11 -11 11; ce_n -18 16 -12; ce_nom -8 7 -7
ce_qu -8 -7 9; ce_que 14 -19 -8; ce_serai 9 -6 -5; ce_servi -13 -8 10; ce_ticke -10 10 -8; cela 17 -19 -15
cela_> 18 -18 -17; cela_meme 7 -9 -6; celui -14 13 -8; celui_la -14 13 -8; centr -9 -10 10; centr_> -9 -10 10
certa 2 -13 -7; certa_> 8 -29 0; certa_pas -28 24 -18; certe 12 -12 -12; certe_> 12 -12 -12; ces -12 -10 11
ces_petit -12 -10 11; cesse -4 -5 5; cesse_de -4 -5 5; cette -19 20 -19; cette_fois -18 19 -18; cette_histo -9 9 -6
chamb -7 -8 8; chamb_le -7 -8 8; chang -9 -8 9; chang_d -9 -8 9; chape -10 -10 10; chape_de -10 -10 10
charg -5 -5 5; charg_plus -5 -5 5; chat -8 -8 8; chat_est -8 -8 8; chef 9 -9 -9; chef_> 9 -9 -9; chepa -13 -15 14
chepa_moi -13 -15 14; cherc -13 -12 13; cherc_mes -13 -12 13; cheri -5 -5 5; cheri_je -5 -5 5; chez -12 3 2
chez_machi -8 -9 9; chez_moi -12 13 -13; chien -14 -14 15; chien_> -9 -10 10; chien_qui -5 -6 6; chose -16 17 -13
chose_> -15 16 -12; chose_cette -5 5 -5; cinq -13 -15 17; cinq_a -7 -7 7; cinq_cinqu -5 -5 5; cinq_douze -3 -4 5
cinq_heure -6 -6 6; cinq_max -8 -8 8; cinq_quara -2 -2 4; cinq_six -8 -7 8; cinq_soixa -4 -5 7; cinq_trent -4 -4 5
cinqu -11 -13 13; cinqu_appar -9 -9 9; cinqu_euros -6 -7 7; cinqu_six -5 -5 5; cinqu_soixa -5 -6 7; clair -7 -10 9
clair_rouss -7 -10 9; clien -17 -15 17; clien_> -14 -14 15; clien_quara -7 -6 6; clien_se -5 -5 5; clign -8 -7 8
clign_rouge -8 -7 8; code 5 -10 -4; code_c -8 -7 8; code_posta 6 -5 -6; codes -6 -7 7; codes_par -6 -7 7
colin -7 -6 7; colin_> -7 -6 7; colle -15 -16 18; colle_> 5 -4 -5; colle_a -12 -17 13; colle_m -4 -5 5
colle_parce -4 -4 5; com -17 -1 8; com_> -17 -1 8; comme -5 -20 10; comme_> 1 -13 2; comme_a -14 -12 14
comme_berna -8 -8 8; comme_c -6 6 -6; comme_ca -18 -7 15; comme_comme -13 -8 10; comme_expli -4 -5 5
comme_franc -5 -5 5; comme_j -13 -8 10; comme_thoma -5 -5 5; comme_vous 18 -15 -18; commu -12 -13 13
commu_sont -8 -7 8; commu_une -6 -8 8; compl -22 -22 23; compl_> -18 -17 18; compl_mon -4 -5 5; compr -3 -22 12
compr_> -2 -17 8; compr_la -6 -16 14; compr_pas -5 -9 9; compr_rien -4 -3 5; concl 11 -9 -12; concl_> 11 -9 -12
confi 17 -18 -16; confi_> 17 -18 -16; conna -14 10 -6; conna_> -7 10 -12; conna_mon -8 -7 7; conna_rien -7 7 -6
conne -9 -14 13; conne_a -1 -5 6; conne_au -3 -5 7; conne_est -7 -6 7; conne_pas -7 -12 11; conne_plus -4 -5 5
conne_saute -6 -12 10; conse -11 -12 12; conse_> -7 -7 7; conse_clien -10 -10 10; conso -11 -12 13
conso_ne -7 -9 10; conso_se -7 -8 8; conta -6 -7 7; conta_avec -6 -7 7; conte -4 -4 5; conte_nous -4 -4 5
contr -27 18 -8; contr_> -24 25 -22; contr_est -6 -15 14; contr_moi -6 -9 7; contr_vous -6 -8 8; convi 15 -10 -16
convi_> 12 -11 -12; convi_tres 6 -5 -7; corre 20 -24 -11; corre_> 16 -20 -7; corre_ca 15 -11 -20; corre_de 5 -2 -4
corri -5 6 -5; corri_> -5 6 -5; cote -9 15 -16; cote_> -9 15 -16; coupe -13 -10 13; coupe_> -12 -10 12
coupe_de -5 -5 5; coupu -12 -11 12; coupu_> -10 -10 10; coupu_gener -8 -7 8; cours -4 -4 5; cours_> -4 -4 5
crois 2 11 -16; crois_> 23 -18 -24; crois_bien 9 -13 -7; crois_pas -28 15 -12; cuisi -10 -10 10; cuisi_> -10 -10 10
d 17 -24 -8; d_> -7 -6 7; d_a -9 3 4; d_abonn -9 -8 9; d_accor 17 -8 -22; d_acord 10 -9 -10; d_actua 7 -3 -5
d_aille 14 -14 -8; d_erreu 17 -18 -9; d_escar -7 -6 7; d_expli 5 -4 -5; d_explo -10 -6 7; d_incom -9 -7 8
d_incon 9 -9 -11; d_inter -8 -7 8; d_u -7 -7 7; d_un -4 -5 5; da 11 -10 -11; da_> 10 -10 -9; da_c 6 -3 -6
dame 0 -8 5; dame_bien -5 -7 7; dame_ou -4 -3 5; dame_oui 11 -7 -11; dans -1 -22 5; dans_l -8 -7 8
dans_la -10 -10 10; dans_le 2 -18 1; dans_ma -7 -8 8; dans_un -4 -4 5; de 5 -19 5; de_borde -15 -14 15
de_box -3 -7 8; de_ca 6 -7 -1; de_ce 5 -8 -5; de_clien -7 -6 6; de_commu -6 -8 8; de_conne -1 -5 6
de_donne -9 -14 12; de_faire -12 -11 12; de_l -11 -10 11; de_la -21 14 -13; de_le 12 -14 -12; de_ligne -6 -7 7
de_ma -8 -10 10; de_marse -11 -12 12; de_me -8 -11 9; de_meme 5 -2 -4; de_merde -10 -9 10; de_mon -1 -5 6
de_nouve 12 -19 -8; de_novem -13 -10 12; de_nuls -10 -9 10; de_paiem -4 -5 5; de_paill -10 -10 10
de_passe -11 -12 13; de_perso -14 11 -10; de_poste -7 -7 7; de_probl 22 -24 -11; de_puis -5 -5 5
de_quest -15 17 -17; de_quoi -11 -10 11; de_raise -6 -5 6; de_refus 19 -20 -11; de_repos -7 -7 7; de_resea -12 -7 12
de_smet -10 -11 11; de_souci 24 -22 -19; de_termi -6 -6 6; de_tonal -10 -11 11; de_trait -7 -6 7; de_votre -10 -6 10
debit -12 -12 13; debit_d -7 -6 7; debit_monta -8 -8 8; debra 6 1 -15; debra_> -6 6 -6; debra_et 11 -14 -10
decon -12 -13 13; decon_> -12 -13 13; decro -10 -11 11; decro_> -10 -11 11; degou -7 -5 7; degou_de -7 -5 7
degue -10 -7 9; degue_de -10 -7 9; deja 3 -4 -7; deja_> 8 -13 -7; deja_appel -9 -10 9; deja_deux 16 -16 -15
deja_fait 17 -19 -12; deja_la -10 -13 13; deja_redem 17 -16 -16; deja_resol -16 15 -15; demai -7 -8 8
demai_> -7 -8 8; deman -8 -9 9; deman_a -7 -9 10; deman_un -7 -7 7; demen -8 8 -6; demen_en -8 8 -6
depen -20 -22 21; depen_> -13 -12 13; depen_ce -11 -14 13; depen_de -6 -5 6; depen_des -9 -10 9; depui -17 -16 18
depui_ce -11 -11 11; depui_hier -9 -9 9; depui_la -6 -6 7; depui_que -3 -7 8; depui_trois -8 -7 7; deran 14 -14 -15
deran_pas 14 -14 -15; derni -15 -15 16; derni_> -15 -15 16; des -24 -22 25; des_appar -4 -5 5; des_enfan -4 -4 5
des_fois -9 -10 9; des_lilas -8 -8 8; des_video -6 -5 6; desol -13 12 -9; desol_> -13 12 -8; desol_mais -4 9 -8
deux -11 -16 15; deux_> -12 -14 13; deux_doigt -10 -6 7; deux_fois 11 -10 -12; deux_jours -8 -10 8
deux_l -14 13 -12; deux_megas -8 -8 8; deux_mille -7 -6 6; deux_minut -7 -8 8; deux_ordin -5 -5 5
deux_ordis -4 -4 5; deux_serve -6 -11 8; deux_trois -4 -5 7; deux_un -7 -8 8; deuxi -6 -8 8; deuxi_poste -6 -8 8
devan 10 -8 -10; devan_> 10 -8 -10; dieu 5 -4 -5; dieu_si 5 -4 -5; diffe -10 9 -9; diffe_> -10 9 -9; dire -3 -21 10
dire_> -12 -21 16; dire_c -5 -5 5; dire_ca 17 -15 -17; dire_mais -9 8 -7; dire_que -8 -15 11; direc -12 -15 15
direc_> -8 -11 11; direc_techn -9 -7 8; dis 28 -24 -22; dis_> 7 -8 -6; dis_oui 9 -9 -3; dis_pas 29 -30 -16
dis_que -18 15 -13; disie -8 -9 9; disie_> -8 -9 9; dison 8 -6 -8; dison_que 8 -6 -8; dit 9 -1 -19; dit_> 7 -12 -8
dit_le -5 6 -5; dit_non -17 19 -19; dit_oui 11 -19 -9; dit_qu -6 -6 7; dites -14 -17 16; dites_> -14 -17 16
dites_j -8 -5 8; dix -16 -17 18; dix_> -6 -6 6; dix_douze -8 -8 10; dix_heure -9 -9 9; dix_huit -5 -5 5
dix_sept -3 -4 5; dix_vingt -5 -5 6; dizai -7 -7 7; dizai_de -7 -7 7; doigt -10 -6 7; doigt_d -10 -6 7; donc 9 0 -16
donc_> 15 -15 -13; donc_il -5 6 -5; donc_non -6 6 -6; donc_oui 6 -5 -6; donne -11 -12 14; donne_le -4 -4 5
donne_mobil -9 -14 12; donne_moi -9 -11 12; donne_plus -3 -6 7; donne_votre -4 -5 5; dont -8 -7 8
dont_trois -8 -7 8; dos -10 -14 10; dos_> -10 -14 10; dossi 7 -11 1; dossi_> 14 -15 -9; dossi_parce -4 -5 5
doute 10 -9 -8; doute_oui 10 -9 -8; douza -9 -10 10; douza_> -9 -10 10; douze -6 -7 8; douze_> -4 -5 7
douze_peut -8 -8 10; douze_quatr -5 -5 5; douze_trent -4 -4 6; du -20 4 5; du_bas -5 -6 6; du_bruit -14 -15 15
du_centr -9 -10 10; du_fil -5 -6 6; du_magas -10 -11 13; du_monde -6 8 -8; du_repon -5 -6 6; du_six -5 -6 6
du_telet -7 -8 7; du_ticke 14 -10 -15; du_tous -13 11 -10; du_tout -16 15 -10; dubre -7 -7 7; dubre_d -7 -7 7
dumas -6 -8 8; dumas_aroba -6 -8 8; dupon -9 -11 10; dupon_> -7 -10 9; dupon_a -9 -13 15; dupon_gmail -7 -8 7
duran -3 -7 9; duran_aroba -5 -8 9; duran_avec -1 -5 6; dure -7 -7 7; dure_c -7 -7 7; e -7 -7 7; e_u -7 -7 7
ecole -6 -6 6; ecole_> -6 -6 6; ecout 11 -11 -9; ecout_> 8 -11 -5; ecout_de 6 -5 -6; effec 10 -10 -11
effec_> 10 -10 -11; effet 11 -11 -11; effet_> 11 -11 -11; eh 8 -8 -8; eh_bien 7 -8 -5; eh_oui 7 -6 -7
elect -10 -16 15; elect_> -9 -13 13; elect_tiret -5 -9 9; elle -3 -21 12; elle_a -6 -6 7; elle_est -21 -14 18
elle_meme 14 -10 -16; embet -5 -6 6; embet_un -5 -6 6; en 0 -6 -1; en_a -7 -7 7; en_ai -10 -14 11; en_conta -6 -7 7
en_effet 11 -11 -11; en_est -11 15 -15; en_fait -19 19 -14; en_mars -8 8 -6; en_numer -10 -10 10; en_occup -9 -7 9
en_panne 1 -9 3; en_peux -5 -5 5; en_plein 12 -10 -12; en_rond -8 -10 9; en_sais -17 -19 19; en_serai 13 -11 -14
en_suis -19 -16 17; encor -7 11 -13; encor_> -13 13 -10; encor_la 11 -9 -11; encor_non -3 8 -5; enerv -12 -10 11
enerv_ces -12 -10 11; enfan -10 -11 11; enfan_> -4 -4 5; enfan_sont -6 -6 6; enfin 2 3 -15; enfin_> -10 9 -5
enfin_bref -4 -5 5; enfin_je 10 -10 -3; enfin_non -31 30 -18; enfin_oui 10 -10 -9; enfin_si 15 -15 -8
enorm -10 -8 9; enorm_ce -9 -8 8; enorm_quand -6 -5 6; enten 5 -41 7; enten_> 11 -35 0; enten_de -5 -6 6
enten_mais -8 7 -7; enten_mal -16 -18 17; enten_par -10 -7 8; enten_pas -3 -5 6; enten_tout 6 -5 -6
entre -13 -13 13; entre_> -8 -9 9; entre_c -8 -7 8; envoi -7 -6 7; envoi_un -7 -6 7; envoy -6 -8 7
envoy_moi -6 -8 7; erreu -9 23 -29; erreu_> -7 19 -25; erreu_monsi -16 11 -10; es -8 8 -8; es_goure -8 8 -8
escar -7 -6 7; escar_> -7 -6 7; essai 11 -15 -10; essai_> 11 -15 -10; essay 4 8 -16; essay_> 3 10 -15
essay_d 5 -4 -5; est -5 -5 2; est_> -6 6 -6; est_a -13 -21 17; est_au 2 -15 2; est_autre -13 13 -7; est_avec -16 7 1
est_bien 29 -30 -14; est_bizar -15 -18 16; est_bloqu -7 -6 7; est_bon -32 33 -25; est_c -8 -7 8; est_ca 28 -26 -21
est_ce 13 -30 -3; est_cela 17 -19 -15; est_compl -22 -22 23; est_corre 21 -25 -11; est_coupe -13 -10 13
est_d 9 -9 -8; est_dans -11 -9 11; est_de -12 -10 11; est_degue -10 -7 9; est_deja -16 15 -15; est_diffe -10 9 -9
est_dix -16 -15 16; est_en -10 -9 10; est_encor 11 -9 -11; est_enerv -12 -10 11; est_enorm -9 -8 8
est_etein -7 -7 7; est_exact 21 -22 -19; est_fait 17 -20 -11; est_faux -28 24 -15; est_fini -10 10 -9
est_franc -9 -9 10; est_furie -6 -9 7; est_genti -21 20 -17; est_honte -18 -13 16; est_incor -16 14 -12
est_inexa -17 17 -17; est_intol -17 -19 18; est_juste 17 -23 -12; est_l -14 14 -14; est_la -16 5 6
est_le 12 -16 -10; est_lente -8 -8 8; est_ma -18 -14 16; est_madam -6 -6 6; est_miche -7 -6 7; est_moi 19 -16 -19
est_mon -13 -12 13; est_mort -2 -2 4; est_noire -8 -8 9; est_non -12 13 -14; est_note 7 -8 -6; est_parfa 7 -6 -4
est_parti -12 -15 14; est_pas -6 14 -31; est_pasca -11 -12 11; est_passe -3 -7 9; est_plus -24 18 -13
est_point -20 16 -14; est_possi 9 -8 -9; est_pour 1 -9 2; est_quatr -8 -7 8; est_quoi -18 -22 21
est_regle -26 25 -19; est_respo -9 -7 9; est_ridic -8 -8 8; est_rouge 10 -9 -10; est_scand -19 -19 20
est_seule -2 -2 4; est_sfr -8 -7 8; est_sur 3 -6 -4; est_tombe -14 -14 14; est_toujo 26 -26 -23; est_tout 15 -6 -22
est_tres -15 -13 14; est_trop -6 -6 6; est_un -24 14 -4; est_une -22 14 -9; est_urgen -8 -7 8; est_vrai 14 -14 -14
et 0 -33 11; et_ca -6 -5 6; et_comme 19 -13 -19; et_elle -4 -4 5; et_inter -16 -12 16; et_j -7 -6 7; et_la -9 -8 11
et_le -3 -6 7; et_les -4 -4 5; et_ne -5 -5 5; et_non -30 -28 29; et_puis -5 -5 6; et_rallu 11 -12 -11
et_rebra 11 -14 -10; et_un -4 -4 5; et_une -5 -5 5; etage -9 -13 11; etage_> -9 -13 11; ete -4 -4 5
ete_posee -4 -4 5; etein 6 -13 -4; etein_> -7 -7 7; etein_et 11 -12 -11; etes -15 -16 16; etes_bien -4 -3 5
etes_genti -7 -14 11; etes_tres -10 -12 11; etes_tromp -12 16 -18; etes_vous -8 -8 8; etre -28 -17 26
etre_> -7 -8 8; etre_bien -14 -11 14; etre_furie -6 -7 7; etre_humai -6 -7 8; etre_mis -6 -7 7; etre_non -11 -13 12
etre_oui -8 -9 8; etre_pas -8 12 -9; etre_trans -14 -13 14; eu 8 1 -15; eu_de 12 -19 -8; eu_le -14 14 -13
eu_quelq -5 -8 7; eu_une -5 -7 7; euh -17 -6 14; euh_> -17 -24 20; euh_anne -7 -8 8; euh_bah 10 -8 -11
euh_ben -10 -13 11; euh_enfin 7 -7 -6; euh_euh -7 -8 7; euh_je -7 -8 8; euh_non -20 27 -40; euh_oui 13 -26 -8
euh_soixa -5 -5 5; euros -6 -7 7; euros_par -6 -7 7; evide 18 -17 -16; evide_> 16 -16 -15; evide_madam 9 -8 -9
evide_que 8 -4 -4; evite -11 12 -12; evite_> -11 12 -12; exact 19 -12 -22; exact_> 9 -4 -14; exact_c 14 -11 -10
exact_ca 8 -8 -7; exact_ce 9 -8 -9; exact_je 7 -8 -5; exact_monsi 13 -15 -9; exact_nous -8 8 -6
exact_pour 10 -12 -8; excus -12 -12 12; excus_moi -12 -12 12; exige -6 -9 9; exige_un -6 -9 9; expli 0 -7 1
expli_tout 5 -4 -5; expli_y -4 -5 5; explo -10 -6 7; explo_> -10 -6 7; f -6 -7 7; f_comme -5 -5 5; f_r -6 -8 8
facil -5 -5 6; facil_a -5 -5 6; facon -16 14 -11; facon_> -16 14 -11; facte -3 -7 8; facte_est -3 -7 8
factu -12 -15 14; factu_> -12 -15 14; faibl -9 -10 10; faibl_> -6 -6 6; faibl_a -9 -9 10; faire 1 -26 3
faire_> 12 -14 -12; faire_ca 7 -12 -5; faire_du -7 -8 7; faire_les -4 -4 5; faire_long -11 -10 10
faire_march -13 -6 11; faire_voir -12 -12 12; fait 13 -4 -18; fait_> 7 8 -32; fait_beau -10 -13 12; fait_c 4 -2 -8
fait_ca 15 -10 -17; fait_comme 9 -8 -9; fait_d 9 -8 -9; fait_deux -8 -10 8; fait_exact 21 -25 -14
fait_monsi 15 -15 -11; fait_non -8 9 -11; fait_trois 8 -13 -7; fait_un -7 -7 7; fait_une -9 -10 9; faite 7 1 -13
faite_comme 15 -12 -16; faite_donc 15 -15 -13; faite_erreu -16 11 -8; faite_vite 12 -11 -14; fatig -17 -13 17
fatig_> -12 -12 13; fatig_avec -6 -7 7; faudr -14 -16 16; faudr_que -14 -16 16; faut -14 -9 11; faut_corri -5 6 -5
faut_que -9 -13 18; faut_voir -12 -15 15; faux -1 6 -24; faux_> 0 5 -23; faux_ce -8 7 -7; felic -10 -11 10
felic_pour -10 -11 10; femme -9 -10 10; femme_> -6 -6 6; femme_qui -4 -4 5; feu -6 -11 8; feu_> -6 -11 8
fibre 9 -13 -4; fibre_> 11 -12 -8; fibre_a -4 -4 5; fibre_et -7 -6 7; fil -6 -7 7; fil_> -5 -6 6; fil_avec -3 -5 7
fil_ne -5 -6 6; fille -9 -7 9; fille_qui -9 -7 9; fils -5 -5 5; fils_qui -5 -5 5; fin -10 -10 10; fin_> -11 -10 10
fin_aroba -1 -5 6; fini -10 10 -9; fini_c -10 10 -9; fixe -8 -11 10; fixe_ca -7 -10 9; fixe_gresi -6 -6 7
fois 7 2 -15; fois_> -11 6 0; fois_c -10 9 -9; fois_d 10 -10 -7; fois_deja 8 -13 -7; fois_meme 10 -10 -11
fois_que -17 16 -14; fort -7 -6 7; fort_mon -7 -6 7; foute -13 -15 15; foute_de -8 -11 10; foute_moi -8 -9 9
fr -13 1 4; fr_> -13 1 4; franc -9 -8 8; franc_> -9 -9 10; franc_aroba -5 -5 5; free -6 -7 7; free_point -6 -7 7
frero -6 6 -5; frero_> -6 6 -5; furie -7 -11 8; furie_> -6 -7 7; furie_contr -6 -9 7; garni -5 -5 5; garni_a -5 -5 5
gauch -8 -5 8; gauch_> -8 -5 8; gener -8 -7 8; gener_d -8 -7 8; gens -7 -6 7; gens_comme -7 -6 7; genti -18 -2 10
genti_> -17 0 9; genti_au -5 -7 7; genti_mais -4 -3 5; gere -4 -4 5; gere_tout -4 -4 5; gmail -16 -17 17
gmail_> -12 -11 12; gmail_com -7 -8 7; gmail_point -7 -11 11; go 12 -12 -12; go_> 12 -12 -12; good 7 -7 -6
good_> 7 -7 -6; goure -8 8 -8; goure_la -8 8 -8; grave 13 -13 -12; grave_> 13 -13 -12; gresi -6 -6 7
gresi_depui -6 -6 7; group -6 -8 7; group_tiret -6 -8 7; gsm -6 -9 8; gsm_ne -6 -9 8; gueul -8 -11 10
gueul_> -8 -11 10; habil -5 -6 6; habil_a -5 -6 6; habit -9 8 -7; habit_la -9 8 -7; hache -8 -7 8; hache_> -8 -7 8
hein -11 -15 13; hein_> -10 -14 12; hein_quoi -9 -8 9; helas 7 1 -16; helas_> 11 -12 -9; helas_non -10 12 -13
hesit -11 -18 14; hesit_> -11 -18 14; heure -8 -11 10; heure_> -10 -10 11; heure_a 5 -4 -5; hier -11 -18 15
hier_> -2 -12 7; hier_apres -9 -8 9; hier_soir -8 -8 8; histo -12 3 2; histo_> -12 3 2; hmm -12 -12 12
hmm_> -12 -12 12; homme 8 -6 -9; homme_> 9 -9 -8; homme_vous -8 12 -9; honte -22 -18 20; honte_> -18 -13 16
honte_de -7 -6 7; hors -15 17 -17; hors_de -15 17 -17; hotel -5 -5 5; hotel_est -5 -5 5; hui -12 2 3; hui_> -12 2 3
huit -5 -6 6; huit_> -4 -4 6; huit_douze -5 -5 5; huit_merci -4 -5 7; huit_soixa -3 -4 5; huita -4 -4 5
huita_deux -4 -4 5; hum 8 -6 -8; hum_hum 8 -6 -8; hum_oui 8 -6 -8; humai -13 -14 16; humai_> -7 -11 11
humai_prenn -4 -5 5; humai_vite -8 -6 7; i -8 -9 9; i_d -7 -6 7; i_l -7 -7 7; idee -18 -21 24; idee_> -17 -20 23
idee_ca -10 -13 11; il -8 -8 7; il_est -2 -12 7; il_fait -10 -13 12; il_faudr -14 -16 16; il_faut -9 -1 3
il_m -3 -5 6; il_me 7 -7 -6; il_n -11 15 -15; il_passe -7 -8 8; il_pleut -7 -7 7; il_tourn -8 -10 9
il_vous 4 -14 -2; il_y -23 16 -13; imagi 10 -8 -11; imagi_que 10 -8 -11; imbec -7 -10 8; imbec_> -7 -10 8
impos -18 8 -8; impos_> -13 14 -14; impos_de -7 -8 7; impri -8 -7 8; impri_> -8 -7 8; incom -9 -7 8; incom_> -9 -7 8
incon 9 -9 -11; incon_> 9 -9 -11; incor -20 18 -16; incor_> -20 18 -16; inexa -17 17 -17; inexa_> -17 17 -17
infor -5 -6 6; infor_a -5 -6 6; inqui -8 -10 10; inqui_> -8 -10 10; insta -11 -2 5; insta_je -6 -11 10
insta_non -9 10 -10; inter -14 0 4; inter_> 4 -8 -4; inter_c -7 -10 9; inter_dans -8 -7 8; inter_de -6 -8 8
inter_depui -1 -7 7; inter_du -4 -5 5; inter_humai -6 -9 9; inter_m -6 -8 8; inter_pas -21 17 -16
inter_prevu -7 -8 8; inter_une -7 -8 8; intol -17 -19 18; intol_> -17 -19 18; inuti -12 12 -12; inuti_> -12 12 -12
inver -14 14 -14; inver_> -14 14 -14; ira -21 22 -22; ira_> -17 18 -19; ira_comme -11 12 -12; j -6 -5 3
j_ai -8 -5 3; j_aimer 9 1 -20; j_appel -16 11 -7; j_arriv -3 -5 7; j_en 7 -22 0; j_enten -8 -5 8; j_essay 5 -4 -5
j_exige -6 -9 9; j_hesit -11 -18 14; j_imagi 10 -8 -11; j_y -10 9 -7; jamai -16 19 -19; jamai_> -13 13 -12
jamai_de -10 11 -10; jamai_habit -9 8 -7; je -3 -10 2; je_cherc -13 -12 13; je_compr -5 -9 9; je_confi 7 -5 -6
je_crois 8 3 -14; je_decro -10 -11 11; je_deman -6 -8 7; je_dis 20 -20 -21; je_euh -7 -8 7; je_l 13 -6 -14
je_m -13 4 2; je_me -18 9 -3; je_n -11 -6 8; je_ne 0 -2 -3; je_paie -7 -6 7; je_parle -3 -5 6; je_paye -9 -11 10
je_pense 4 5 -14; je_peux -14 12 -11; je_plais -23 -12 21; je_pourr -10 -9 10; je_prefe -21 14 -12; je_prend -6 -8 8
je_refle -7 -7 7; je_refus -25 20 -15; je_regar -18 -14 17; je_regre -9 10 -12; je_sache -10 7 -6
je_sais -14 -21 21; je_saura -5 -5 5; je_souha -6 -7 7; je_suis -5 -22 12; je_suppo 10 -8 -10; je_vais -16 -19 19
je_verif -11 -13 12; je_verra -12 -13 13; je_veux 10 -10 -10; je_viens 12 -14 -12; je_vois -9 8 -7
je_voudr -15 -10 13; je_voula 9 -8 -9; je_vous 3 -1 -9; jean -7 -8 8; jean_dupon -7 -8 8; jeann -5 -5 6
jeann_tiret -5 -5 6; jeune 8 -6 -9; jeune_homme 8 -6 -9; joind -11 -6 9; joind_au -11 -6 9; joker -12 -12 12
joker_> -12 -12 12; joli -11 -15 13; joli_accen -11 -15 13; jour -5 -7 7; jour_j -5 -7 7; jours -12 -13 13
jours_> -8 -7 7; jours_que -8 -10 8; julie -10 -14 12; julie_> -8 -9 8; julie_carpe -11 -12 12
julie_point -5 -11 10; juste 20 -13 -21; juste_> 10 -5 -19; juste_augus 13 -14 -11; juste_c -8 7 -7
juste_le 6 -5 -6; juste_oui 6 -6 -5; k -5 -7 7; k_point -5 -7 7; l -11 6 -1; l_> -16 9 -1; l_accue -6 -8 8
l_adsl -10 -12 12; l_ai 11 1 -15; l_an -11 -10 10; l_appar -6 -7 7; l_arnaq -10 -8 9; l_autre -8 7 -7
l_ecole -6 -6 6; l_entre -8 -7 8; l_etage -9 -9 10; l_heure 5 -4 -5; l_hotel -5 -5 5; l_insta -9 10 -10
l_inter -7 -8 8; l_inver -14 14 -14; l_ordin -9 -8 10; l_oreil -8 -5 8; l_un -7 5 -5; la -22 -1 10; la_5g -8 -8 8
la_> -11 11 -11; la_bas -9 8 -7; la_bonne -7 8 -8; la_box -14 5 -3; la_c 2 2 -14; la_conne -8 -14 12
la_conso -7 -9 10; la_cuisi -10 -10 10; la_direc -5 -6 6; la_fibre 9 -13 -4; la_fin -10 -10 10; la_je -7 -8 8
la_la -7 -6 7; la_le -9 -10 10; la_machi -7 -7 7; la_maiso -6 -7 7; la_marqu -6 -6 6; la_meme 11 -9 -11
la_merde -9 -11 11; la_miser -7 -10 9; la_moind -11 -14 14; la_paix -8 -9 9; la_panne -11 -19 16
la_peine -16 18 -16; la_pluie -6 -6 7; la_premi 0 4 -18; la_quest -11 -24 19; la_qui -8 7 -7; la_rue -3 7 -11
la_semai -5 -8 8; la_socie -11 -11 11; la_sonne -7 -9 9; la_table -9 -8 10; la_tele -10 -12 11; la_vie -10 11 -10
la_vous -4 -4 5; la_wifi -7 -10 10; laiss -13 14 -15; laiss_> -13 12 -8; laiss_ca -6 6 -6; laiss_tombe -10 12 -14
laiss_un -6 -9 9; lambe -11 -14 12; lambe_> -11 -14 12; laque -12 -12 12; laque_> -12 -12 12; laure -5 -7 7
laure_point -5 -7 7; le -10 0 1; le_bon -13 18 -20; le_burea -11 -12 12; le_cas 12 1 -20; le_chat -8 -8 8
le_chien -14 -14 15; le_code 5 -10 -4; le_confi 17 -18 -16; le_conte -4 -4 5; le_contr -23 22 -21; le_debit -8 -8 8
le_direc -9 -7 8; le_dis 7 -8 -6; le_dos -10 -14 10; le_facte -3 -7 8; le_faire 12 -14 -12; le_fixe -7 -10 9
le_meme -9 9 -2; le_mille 12 -10 -12; le_moins -6 8 -8; le_momen -8 8 -7; le_monde -8 -11 10; le_mot -8 -9 8
le_netfl -8 -10 9; le_nom 6 -5 -6; le_pare -6 -11 8; le_placa -10 -8 10; le_repet -8 -7 8; le_respo -6 -9 10
le_robot -6 -8 8; le_salon -11 -11 11; le_signa -6 -6 6; le_stand -6 -7 7; le_techn -4 -6 6; le_telep -21 -9 14
le_temps -13 5 -2; le_toit -8 -8 8; le_vingt -5 6 -5; le_voyan 10 -9 -10; le_wifi -8 -10 10; le_zero -5 -5 5
lefev -11 -9 10; lefev_> -11 -9 10; lemai -6 -6 6; lemai_aroba -6 -6 6; lent -15 -13 14; lent_> -15 -13 14
lente -8 -8 8; lente_> -8 -8 8; leque -12 -12 12; leque_> -12 -12 12; les -16 -17 18; les_clien -5 -5 5
les_codes -6 -7 7; les_commu -8 -7 8; les_cours -4 -4 5; les_deux -4 -4 5; les_enfan -6 -6 6; les_gens -7 -6 7
les_machi -4 -3 5; les_techn -6 -9 9; ligne -8 -10 10; ligne_direc -6 -7 7; ligne_est -9 -10 11; lilas -8 -8 8
lilas_> -8 -8 8; loin -15 13 -13; loin_de -15 13 -13; long -11 -10 10; long_> -11 -10 10; lucie -5 -6 6
lucie_tiret -5 -6 6; lui 10 -11 -9; lui_meme 10 -11 -9; lundi -9 -9 9; lundi_derni -9 -9 9; lunet -5 -5 6
lunet_> -5 -5 6; lyon -9 -8 8; lyon_> -9 -8 8; m -13 -3 1; m_a -14 -17 17; m_appel -13 4 2; m_arran 9 -3 -20
m_avez -5 -6 6; m_ecout -4 -3 5; m_embet -5 -6 6; m_enten -13 -10 13; m_envoi -7 -6 7; m_inter -21 16 -14
ma -23 -15 22; ma_boite -6 -8 8; ma_box -13 -9 12; ma_chamb -7 -8 8; ma_conna -7 10 -12; ma_conne -6 -6 6
ma_conso -7 -8 8; ma_factu -12 -15 14; ma_femme -9 -10 10; ma_fille -9 -7 9; ma_gueul -8 -11 10; ma_ligne -9 -10 11
ma_mere -6 -9 7; ma_patie -4 -5 5; ma_table -15 -13 14; machi -21 -20 22; machi_> -8 -9 9; machi_dont -8 -7 8
machi_est -7 -7 7; machi_je -4 -3 5; madam -5 -21 12; madam_> 14 -21 -9; madam_lambe -6 -6 6; madam_lefev -11 -9 10
magas -10 -11 13; magas_> -10 -11 13; mail -7 -10 8; mail_> -7 -10 8; mail_point -1 -5 6; maint -18 8 -4
maint_> -18 8 -4; mais -7 12 -20; mais_bien 2 8 -15; mais_c -22 22 -13; mais_carre 12 -12 -11; mais_en -9 9 -6
mais_faite 12 -11 -14; mais_juste -8 7 -7; mais_moi -4 -3 5; mais_non -32 31 -14; mais_oui 21 -18 -20
mais_pas -15 16 -14; mais_pour -7 -10 9; mais_si 12 -12 -12; mais_y 7 -6 -4; maiso -6 -7 7; maiso_> -1 -5 6
maiso_de -7 -7 7; mal -29 12 -6; mal_> -16 -18 17; mal_compr -21 20 -18; mal_de -8 -5 8; malhe 4 6 -16
malhe_> 12 -12 -10; malhe_non -13 14 -13; malhe_oui 10 -10 -8; mange -8 -11 10; mange_> -8 -11 10; marc -5 -6 6
marc_tiret -5 -6 6; march 11 -28 0; march_> 21 -10 -31; march_concl 11 -9 -12; march_mon -13 -6 11
march_pas -6 -5 6; march_plus -9 -12 12; march_pour 20 -15 -22; march_toujo -16 -25 16; mari -8 -10 11
mari_> -7 -9 12; mari_qui -7 -7 7; marqu -6 -6 6; marqu_sorti -6 -6 6; mars -8 8 -6; mars_> -8 8 -6
marse -11 -12 12; marse_> -11 -12 12; marti -19 4 -4; marti_> -17 9 -8; marti_aroba -5 -11 10; matin -11 -11 11
matin_> -11 -11 11; mauva -9 10 -10; mauva_adres -9 10 -10; max -8 -8 8; max_> -8 -8 8; maxim -12 -12 12
maxim_> -12 -12 12; me 9 -24 4; me_balad -4 -5 5; me_conne -3 -5 7; me_convi 15 -10 -16; me_deman -6 -5 6
me_deran 14 -14 -15; me_dit -6 -6 7; me_fatig -6 -7 7; me_joind -11 -6 9; me_parai 5 -1 -4; me_parle -9 -6 9
me_passe -7 -7 7; me_pose 6 -6 -6; me_posez -4 -4 5; me_prend -7 -10 8; me_rappe -13 -16 15; me_saoul -10 -11 11
me_sembl 8 -6 -8; me_souvi -17 2 5; me_va 13 -10 -14; megas -8 -8 8; megas_alors -8 -8 8; mehdi -7 -6 7
mehdi_bouzi -7 -6 7; meme 15 -7 -20; meme_> 22 -17 -23; meme_dossi 14 -15 -9; meme_oui 9 -7 -8; meme_panne 11 -9 -11
meme_probl -17 12 4; meme_souci 8 -13 -6; merci -10 4 -2; merci_> 5 6 -30; merci_ca -7 8 -9; merci_monsi -17 -19 18
merci_on -6 6 -6; merci_sans -5 5 -5; merde -11 -13 12; merde_> -10 -10 10; merde_j -8 -9 8; mere -6 -9 7
mere_est -6 -9 7; mes -12 -11 12; mes_lunet -5 -5 6; mes_papie -10 -10 10; mes_texto -7 -7 8; mhm 12 -12 -12
mhm_> 12 -12 -12; miche -7 -6 7; miche_colin -7 -6 7; micro -10 -10 10; micro_coupu -10 -10 10; midi -9 -8 9
midi_> -9 -8 9; mieux -11 12 -12; mieux_pas -11 12 -12; mille 1 -13 2; mille_> 5 -9 -4; mille_lyon -9 -8 8
minut -11 -12 13; minut_> -7 -8 8; minut_je -5 -5 6; minut_sur -7 -8 8; mis -6 -7 7; mis_en -6 -7 7; miser -7 -10 9
miser_> -7 -10 9; mmh 7 -6 -7; mmh_oui 7 -6 -7; mobil -9 -14 12; mobil_> -9 -14 12; modif -15 -17 17
modif_mon -15 -17 17; moi -5 -5 1; moi_> -2 -3 -4; moi_c -11 -12 11; moi_je -1 -11 2; moi_la -8 -9 9
moi_les -4 -3 5; moi_meme 11 -14 -9; moi_non -12 17 -21; moi_quelq -8 -11 11; moi_qui 11 -7 -14; moi_un -6 -8 7
moi_y -5 -6 6; moind -11 -14 14; moind_idee -11 -14 14; moins -6 8 -8; moins_du -6 8 -8; mois -14 -14 15
mois_de -13 -10 12; mois_pour -6 -7 7; mois_que -7 -7 7; momen -8 8 -7; momen_> -8 8 -7; mon -13 -31 24
mon_alarm -6 -6 7; mon_appel -8 -9 9; mon_bon 20 -17 -20; mon_colle -12 -17 13; mon_contr -15 -17 17
mon_dieu 5 -4 -5; mon_dossi -4 -5 5; mon_fils -5 -5 5; mon_fixe -6 -6 7; mon_gsm -6 -9 8; mon_histo -4 -5 5
mon_inter 12 -9 -13; mon_mari -8 -10 11; mon_mon -5 -6 6; mon_nom -8 -12 11; mon_numer -8 -8 8; mon_opera -8 -7 8
mon_patro -6 -7 7; mon_petit 4 -12 -3; mon_porta -10 -8 10; mon_preno -9 -9 10; mon_repon -13 -6 11
mon_solde -8 -7 7; mon_techn -5 -6 6; mon_telep -4 -6 7; mon_vieux -3 -6 7; monde -12 0 2; monde_> -6 8 -8
monde_est -8 -11 10; monsi -10 2 -1; monsi_> -4 -2 -1; monsi_de -10 -11 11; monsi_lambe -12 -12 12
monsi_marti -15 14 -14; monsi_qui -4 -3 5; monta -8 -8 8; monta_est -8 -8 8; morel -7 -8 8; morel_> -7 -8 8
mort -6 -8 7; mort_> -7 -8 7; mort_elle -2 -2 4; mot -11 -12 13; mot_de -11 -12 13; n -17 9 -3; n_a -8 -5 7
n_ai -23 1 4; n_arriv -6 -8 8; n_en -24 -3 6; n_est -18 16 -12; n_y 5 -13 -6; ne -1 -2 -1; ne_capte -4 -8 9
ne_charg -5 -5 5; ne_crois -23 9 -8; ne_dis 19 -20 -11; ne_donne -3 -6 7; ne_l -7 6 -5; ne_m -23 14 -3
ne_march -7 -9 9; ne_me 2 -14 6; ne_peux -12 -15 14; ne_prefe -15 16 -16; ne_recoi -6 -7 7; ne_sais -15 -18 19
ne_sait -6 -9 8; ne_saura -13 -16 17; ne_se -10 -15 15; ne_sonne -5 -5 5; ne_souha -17 15 -14; ne_suis -20 14 -13
ne_veux -17 13 -11; negat -17 17 -17; negat_> -13 13 -13; negat_non -5 6 -6; nenni -18 16 -15; nenni_> -18 16 -15
netfl -8 -10 9; netfl_il -8 -10 9; neuf -10 -11 11; neuf_aroba -5 -7 7; neuf_douze -4 -5 7; neuf_mille -9 -8 8
neuf_point -6 -6 6; neuve -8 -9 9; neuve_> -8 -9 9; nez -4 -8 8; nez_> -4 -8 8; ni -15 -15 16; ni_l -7 5 -5
ni_non -15 -19 17; ni_oui -15 -19 17; niet -12 12 -12; niet_> -12 12 -12; noire -8 -8 9; noire_avec -8 -8 9
nom -7 0 4; nom_> -15 2 2; nom_c -14 12 -11; nom_caron -8 -9 8; nom_la 5 2 -7; nom_s -7 -6 7; non -23 29 -19
non_> -32 21 -2; non_allez 8 -11 -6; non_alors -13 15 -20; non_atten -10 11 -13; non_aucun 17 -17 -8; non_c 5 3 -31
non_ca -18 19 -17; non_ce -11 7 -5; non_desol -13 12 -8; non_du -10 11 -9; non_en -13 13 -11; non_enfin 14 -13 -16
non_j -11 10 -8; non_je -16 17 -11; non_juste -17 16 -11; non_l -5 5 -5; non_laiss -13 12 -8; non_mais 8 -7 -6
non_merci -19 15 -10; non_non 8 -2 -17; non_pardo -6 9 -20; non_pas -1 4 -11; non_peut -8 12 -9; non_plus -8 11 -14
non_point -9 12 -15; non_pourq -10 9 -8; non_rien -7 10 -12; non_si 11 -11 -4; non_surto -6 7 -8
non_toujo -16 16 -10; non_vous -12 16 -18; non_voyon -9 10 -8; nonan -4 -4 5; nonan_cinq -4 -4 5; nope -14 14 -14
nope_> -14 14 -14; nos -4 -5 5; nos_termi -4 -5 5; note 14 -15 -11; note_> 7 -8 -5; note_merci 7 -8 -6
note_oui 5 -4 -5; notez -6 -8 8; notez_olivi -6 -8 8; notre 5 -7 -2; notre_polit -6 -8 8; notre_raiso 5 -5 -5
nous 0 -8 4; nous_avons -8 8 -6; nous_somme 0 -9 4; nouve 6 0 -11; nouve_> 12 -19 -8; nouve_souci -10 10 -9
novem -13 -10 12; novem_> -13 -10 12; nulle -12 12 -12; nulle_> -12 12 -12; nuls -10 -9 10; nuls_> -10 -9 10
numer -15 -5 12; numer_> -10 8 -4; numer_c -5 -5 5; numer_de -7 -6 6; numer_euh -5 -6 6; numer_prive -10 -10 10
o -7 -6 7; o_u -7 -6 7; obisp -11 -12 11; obisp_> -11 -12 11; occup -9 -7 9; occup_> -9 -7 9; occup_de -5 -5 5
offre -5 -7 6; offre_plus -5 -7 6; oh -8 -1 2; oh_la -5 -5 5; oh_non -7 9 -9; oh_punai -8 -8 8; oh_que 9 4 -17
oh_vous -6 6 -6; ok 12 -10 -20; ok_> 11 -12 -11; ok_ca 11 -10 -12; ok_d 6 -6 -6; ok_mais -12 9 -5; ok_pas 7 -7 -6
olivi -6 -8 8; olivi_point -6 -8 8; on 8 -9 -8; on_a -8 -7 8; on_en -7 -7 7; on_essai 11 -15 -10; on_est 0 -14 3
on_fait 9 -8 -9; on_m -7 -6 7; on_n -7 -11 10; on_oubli -18 14 -12; on_peut 15 -14 -11; on_va 4 4 -11
on_verra -16 -12 15; ont -6 -9 9; ont_laiss -6 -9 9; opera -8 -7 8; opera_est -8 -7 8; orang -10 -13 14
orang_m -4 -6 6; orang_point -8 -10 10; ordin -12 -14 14; ordin_> -9 -9 9; ordin_et -6 -7 7; ordis -4 -4 5
ordis_des -4 -4 5; oreil -8 -5 8; oreil_gauch -8 -5 8; ou -13 -13 14; ou_cinq -8 -8 8; ou_quatr -7 -7 7
ou_un -4 -3 5; oubli -19 17 -15; oubli_> -19 18 -16; oubli_le -8 -9 8; oui 34 -27 -19; oui_> 36 -30 -25
oui_allez 10 -6 -10; oui_alors -13 15 -24; oui_bien 11 -11 -6; oui_c 35 -28 -27; oui_ca 31 -19 -32
oui_da 11 -10 -11; oui_deja 16 -16 -15; oui_deux 13 -10 -9; oui_effec 10 -10 -11; oui_enfin -21 21 -15
oui_et -30 -28 29; oui_euh -4 9 -15; oui_evide 10 -11 -8; oui_grave 12 -12 -11; oui_hein 18 -12 -19
oui_helas 11 -12 -9; oui_il 12 -9 -13; oui_j 19 -31 -14; oui_je 31 -25 -27; oui_jeune 9 -9 -8; oui_juste 15 -14 -9
oui_le 15 -16 -14; oui_madam 12 -7 -14; oui_mais -17 19 -18; oui_malhe 12 -12 -10; oui_merci 16 -17 -10
oui_mon 15 -15 -15; oui_ni -15 -19 17; oui_non -25 24 -12; oui_on 7 -10 -7; oui_oui 16 -7 -19; oui_pardi 8 -8 -8
oui_pas 7 -5 -3; oui_peuch 7 -6 -7; oui_peut -11 -13 12; oui_plusi 6 -6 -5; oui_pour 12 -9 -14; oui_pourq 7 -7 -7
oui_puisq 7 -8 -6; oui_s 17 -17 -17; oui_toujo 14 -10 -16; oui_tout 33 -33 -16; oui_vas 9 -8 -6
oui_voila 14 -12 -12; oui_vous 11 -14 -11; oui_y 6 -5 -3; outlo -5 -5 5; outlo_point -5 -5 5; ouvri -6 -8 8
ouvri_ma -6 -8 8; paie -7 -6 7; paie_la -7 -6 7; paiem -4 -5 5; paiem_ne -4 -5 5; paill -14 -13 14
paill_> -14 -13 14; paix -8 -9 9; paix_> -8 -9 9; panne -3 -23 14; panne_> 3 -23 11; panne_le -16 -12 16
panne_les -5 -5 5; papie -10 -10 10; papie_> -10 -10 10; par -12 -12 13; par_la -10 -7 8; par_le -6 -7 7
par_mois -6 -7 7; par_sms -6 -7 7; parai 5 -1 -4; parai_bien 5 -1 -4; parce -6 -8 8; parce_que -6 -8 8
pardi 13 -12 -13; pardi_> 13 -12 -13; pardo -17 -9 16; pardo_> -21 3 12; pardo_oui 17 -17 -15; pardo_vous -10 -10 10
pare -6 -11 8; pare_feu -6 -11 8; parei 12 -10 -9; parei_oui 12 -10 -9; parfa 19 -19 -18; parfa_> 19 -17 -19
parfa_comme 7 -6 -4; parfa_on 9 -8 -9; parle -17 -20 21; parle_> -7 -6 7; parle_a -10 -17 15; parle_avec -6 -9 10
parle_de -9 -6 9; parle_plus -7 -6 7; parti -21 -23 23; parti_> -16 -15 17; parti_faire -4 -4 5
parti_mange -8 -11 10; pas -11 21 -19; pas_> -24 15 -5; pas_a -11 17 -18; pas_aujou -6 10 -13; pas_besoi -10 20 -22
pas_bien -21 -18 20; pas_ca -35 34 -15; pas_ce -30 27 -15; pas_celui -14 13 -8; pas_certa -24 -23 25
pas_cette -6 6 -6; pas_chez -12 13 -13; pas_comme -9 13 -16; pas_compr -17 -31 30; pas_corre -26 26 -7
pas_d 20 -21 -15; pas_de 33 -39 -11; pas_donc -6 6 -6; pas_du -14 0 4; pas_encor -13 13 -10; pas_enten -22 -22 23
pas_essay -13 16 -16; pas_eu 9 6 -18; pas_exact -25 25 -13; pas_fait -29 26 -15; pas_faux 28 -28 -23
pas_habil -5 -6 6; pas_inter -15 16 -16; pas_je -5 -9 9; pas_la -12 5 -4; pas_le -36 34 -17; pas_maint -9 12 -14
pas_merci -17 14 -12; pas_moi -16 19 -17; pas_monsi -15 14 -14; pas_non 26 -24 -19; pas_oui 9 -8 -2
pas_pense -16 16 -8; pas_pour -30 28 -19; pas_pu -8 12 -12; pas_que -16 14 -13; pas_quest -11 15 -15
pas_redem -7 9 -9; pas_regle 15 -15 -10; pas_repon -12 -15 14; pas_reuss -8 13 -14; pas_reven 12 -9 -13
pas_sa -14 12 -11; pas_speci -12 12 -11; pas_sur -16 -17 16; pas_touch -6 16 -16; pas_tout -26 23 -7
pas_trop -12 -13 15; pas_vous -15 -14 15; pas_vraim -19 19 -12; pasca -11 -12 11; pasca_obisp -11 -12 11
passe -17 -18 21; passe_> -8 -9 8; passe_a -5 -7 6; passe_j -3 -7 8; passe_la -3 -4 6; passe_moi -6 -7 7
passe_par -6 -7 7; passe_pas -7 -8 8; passe_pour -6 -5 6; passe_un -6 -7 7; passe_une -4 -3 5; patie -14 -16 16
patie_> -10 -12 11; patie_est -4 -5 5; patro -6 -7 7; patro_va -6 -7 7; paul -8 -10 10; paul_aroba -10 -16 17
paul_chez -8 -9 9; paul_point -1 -5 6; paye -9 -11 10; paye_cinqu -6 -7 7; paye_la -8 -8 8; peine -16 18 -16
peine_> -16 18 -16; pense 3 6 -14; pense_> 14 -5 -19; pense_bien 5 -5 -5; pense_pas -16 14 -11; pense_que 10 -9 -9
perdu -6 -6 7; perdu_inter -6 -6 7; perso -20 1 2; perso_> -17 4 -3; perso_n -3 11 -11; perso_ne -10 -13 12
petit -1 -20 7; petit_> 4 -12 -3; petit_aroba -6 -8 9; petit_touch -12 -10 11; petit_villa -4 -4 5; peu -20 4 5
peu_agaca -10 -13 12; peu_inqui -8 -10 10; peu_parce -5 -6 6; peu_pour -14 14 -14; peu_pres -7 -9 8; peuch 7 -6 -7
peuch_> 7 -6 -7; peut 2 -21 7; peut_aider 5 -4 -5; peut_dire 17 -15 -17; peut_essay 6 -9 -6; peut_etre -24 -15 22
peut_faire 14 -15 -14; peut_me -11 -6 9; peux -21 3 -1; peux_parle -6 -7 7; peux_pas -20 9 -7; peux_plus -5 -5 5
phili -5 -5 5; phili_garni -5 -5 5; placa -10 -8 10; placa_> -10 -8 10; plaig -5 -5 5; plaig_> -5 -5 5
plain -6 -8 8; plain_contr -6 -8 8; plais 1 -19 3; plais_> 1 -19 3; plait 4 -14 -2; plait_> 2 -12 -1
plait_merci 17 -14 -17; plant -9 -13 12; plant_> -9 -13 12; plein 8 -15 -7; plein_dans 12 -10 -12
plein_le -10 -14 10; pleut -7 -7 7; pleut_depui -7 -7 7; pluie -6 -6 7; pluie_> -6 -6 7; plus -36 8 6
plus_> -20 -5 16; plus_a -5 -8 8; plus_acces -7 -11 10; plus_appel -6 -9 8; plus_au -4 -5 5; plus_aucun -3 -6 7
plus_de -12 -17 18; plus_du -9 10 -10; plus_et -5 -5 5; plus_fort -7 -6 7; plus_inter -14 -20 20; plus_le -27 12 -7
plus_les -6 -7 7; plus_maint -12 14 -14; plus_point -5 -9 9; plus_rapid -5 -7 6; plus_trent -3 -4 5
plus_trop -8 -8 10; plus_vite 5 -4 -5; plusi 6 -6 -5; plusi_fois 6 -6 -5; pluto -1 7 -12; pluto_non -8 10 -11
pluto_oui 15 -14 -11; point -20 1 7; point_benoi -6 -7 7; point_benze -5 -7 7; point_com -16 4 2
point_dumas -6 -8 8; point_duran -3 -7 9; point_fr -13 1 4; point_lemai -6 -6 6; point_marti -5 -11 10
point_petit -5 -7 7; polit -6 -8 8; polit_inter -6 -8 8; porta -10 -8 10; porta_> -10 -9 12; porta_il -7 -6 7
porta_n -12 -7 12; porta_parce -1 -5 6; porte -6 -8 8; porte_plain -6 -8 8; pose 6 -6 -6; pose_pas 6 -6 -6
posee -4 -4 5; posee_au -4 -4 5; posez -4 -4 5; posez_une -4 -4 5; posit 12 -12 -12; posit_> 12 -12 -12
possi -7 -18 7; possi_> -13 -13 13; possi_oui 9 -8 -9; posta 6 -5 -6; posta_donc 6 -5 -6; poste -8 -11 9
poste_> -7 -7 7; poste_a -6 -8 8; pour 1 5 -14; pour_autre -15 16 -13; pour_ca 0 4 -15; pour_inter -7 -10 9
pour_l -9 10 -10; pour_la 5 -22 5; pour_le 2 2 -13; pour_ma -12 -15 14; pour_moi 1 10 -25; pour_sur 13 -12 -14
pour_un -12 10 -5; pour_votre -10 -11 10; pour_vous -4 -5 5; pourq 21 -20 -20; pourq_> -10 9 -8
pourq_pas 23 -23 -18; pourr -13 -13 14; pourr_pas -10 -9 10; pourr_vous -7 -8 8; pouve -4 -18 9; pouve_> 20 -13 -22
pouve_me -6 -7 7; pouve_repet -25 -15 22; pouve_valid 6 -5 -6; pouvi -4 -3 5; pouvi_me -4 -3 5; prefe -26 18 -15
prefe_atten -11 12 -12; prefe_avoir -5 -9 9; prefe_evite -11 12 -12; prefe_parle -5 -9 9; prefe_pas -20 15 -13
prefe_qu -4 -5 5; premi -8 -7 8; premi_etage -8 -11 10; premi_fois 0 4 -18; prend -8 -12 10; prend_pour -7 -10 8
prend_un -6 -8 8; prenn -4 -5 5; prenn_mon -4 -5 5; preno -10 -10 10; preno_c -9 -9 10; preno_julie -8 -9 8
pres -7 -9 8; pres_une -7 -9 8; pret 14 -7 -13; pret_> 14 -7 -13; prevu -7 -8 8; prevu_demai -7 -8 8; prie -6 -11 10
prie_j -6 -11 10; print -4 -4 5; print_> -4 -4 5; prive -10 -10 10; prive_> -10 -10 10; probl 18 -9 -23
probl_> 19 -11 -21; probl_allez 17 -17 -12; probl_est -5 5 -5; probl_oui 7 -6 -5; propo 14 -9 -14
propo_de 14 -9 -14; pu -8 12 -12; pu_> -8 12 -12; puis -8 -9 10; puis_aroba -5 -5 6; puis_hier -5 -5 5
puisq -1 5 -7; puisq_je -1 5 -7; puiss -4 -3 5; puiss_m -4 -3 5; punai -8 -8 8; punai_elle -8 -8 8; qu -25 -16 23
qu_elle -6 -6 7; qu_est -23 -11 18; qu_on -7 -6 7; qu_un -7 -8 10; quand -12 -13 14; quand_je -12 -13 14
quara -8 -8 9; quara_cinq -4 -5 7; quara_cinqu -5 -6 7; quara_deux -7 -6 6; quara_facil -5 -5 6; quara_trois -2 -2 4
quatr -21 -12 17; quatr_cinq -8 -7 8; quatr_cinqu -4 -4 6; quatr_ordin -9 -9 9; quatr_ou -8 -8 8; quatr_pas -5 6 -5
quatr_septa -4 -4 5; quatr_te -7 -7 7; quatr_vingt -5 -5 6; que -7 6 -9; que_> -12 -13 13; que_c -13 -13 13
que_ca -14 -15 15; que_j 13 -7 -16; que_je 2 7 -15; que_le -3 -7 8; que_nenni -13 12 -11; que_non -29 25 -18
que_oui 17 -19 -13; que_vous -27 -7 15; quel -13 -12 12; quel_ticke -13 -12 12; quell -13 -18 16
quell_bande -9 -7 8; quell_box -12 -14 14; quell_quest -7 -10 9; quelq -9 -11 11; quelq_un -9 -11 11; quest -20 0 5
quest_> -20 0 5; qui -14 -25 23; qui_a -7 -7 7; qui_aboie -5 -6 6; qui_ai 11 -7 -14; qui_decon -9 -12 12
qui_est -8 7 -7; qui_etes -8 -8 8; qui_gere -4 -4 5; qui_plant -9 -13 12; qui_puiss -4 -3 5; qui_s -9 -7 9
qui_va -4 -5 5; quinz -8 -8 8; quinz_rue -8 -8 8; quoi -23 -28 27; quoi_> -12 -14 13; quoi_ce -13 -8 10
quoi_deja -10 -13 13; quoi_la -6 -10 8; quoi_un -14 -14 15; quoi_vous -7 -6 7; r -7 -8 8; r_e -7 -7 7
r_point -6 -8 8; raccr -4 -8 8; raccr_au -4 -8 8; raise -6 -5 6; raise_sur -6 -5 6; raiso 15 -18 -12
raiso_> 14 -16 -10; raiso_socia 5 -5 -5; rallu 11 -12 -11; rallu_> 11 -12 -11; rame -9 -9 10; rame_a -7 -8 7
rame_enorm -6 -5 6; rapid -5 -7 6; rapid_> -5 -7 6; rappe 4 -23 9; rappe_> 7 -18 3; rappe_plus -13 -16 15
ravi 13 -11 -14; ravi_> 13 -11 -14; rebra 11 -14 -10; rebra_> 11 -14 -10; recoi -6 -7 7; recoi_plus -6 -7 7
recu 7 -7 -5; recu_d 7 -7 -5; redem 2 5 -14; redem_> 2 5 -14; redir 7 -8 -5; redir_vous 7 -8 -5; refle -7 -7 7
refle_> -7 -7 7; refus -1 10 -17; refus_> -1 10 -17; regar -18 -14 17; regar_> -17 -13 15; regar_des -6 -5 6
regle -14 16 -19; regle_> 8 -6 -6; regle_ca -25 25 -22; regle_cette -9 9 -6; regre -9 10 -12; regre_> -9 10 -12
remar -9 -10 10; remar_vite -9 -10 10; repet -26 -17 23; repet_> -11 -12 11; repet_clign -8 -7 8; repet_la -6 -11 9
repet_s -21 -7 16; repon -22 -21 23; repon_> -13 -6 11; repon_a -12 -15 14; repon_il -5 -6 6; repon_je -5 -6 6
repos -7 -7 7; repos_> -7 -7 7; resea -7 -6 8; resea_depui -12 -7 12; resea_inter -4 -5 5; resea_sans -3 -5 7
resol -16 15 -15; resol_> -16 15 -15; respo -11 -11 12; respo_> -10 -8 9; respo_du -10 -10 11; reste -7 -7 8
reste_bloqu -7 -7 8; reten -5 -5 6; reten_> -5 -5 6; reuni -5 -6 6; reuni_> -5 -6 6; reuss -8 13 -14
reuss_> -8 13 -14; reven 12 -9 -13; reven_mon 12 -9 -13; rh -6 -8 7; rh_aroba -6 -8 7; ridic -8 -8 8
ridic_> -8 -8 8; rien -23 20 -13; rien_> -13 9 -3; rien_a -1 13 -23; rien_alors -4 -3 5; rien_compr -12 -29 25
rien_debra -6 6 -6; rien_du -8 12 -12; rien_enten -5 -6 6; rien_fait -17 17 -17; rien_il -2 -5 5; rien_non -3 11 -11
rien_redem -10 15 -17; robot -6 -8 8; robot_aspir -6 -8 8; rond -8 -10 9; rond_tout -8 -10 9; rouge 2 -12 2
rouge_> 2 -12 2; roule 14 -14 -14; roule_> 14 -14 -14; rouss -7 -10 9; rouss_de -7 -10 9; rue -5 3 -4; rue_d -8 7 -6
rue_des -8 -8 8; rue_le 6 -5 -6; s 0 -19 5; s_en -9 -7 9; s_est -7 -6 7; s_f -6 -8 8; s_il 4 -14 -2; s_occup -5 -5 5
s_point -6 -7 7; sa -14 12 -11; sa_> -14 12 -11; sache -10 7 -6; sache_> -10 7 -6; sais -21 -33 33
sais_pas -18 -30 30; sais_plus -8 -8 10; sais_rien -14 -16 16; sais_trop -10 -11 11; sait -6 -9 8; sait_plus -6 -9 8
salon -11 -11 11; salon_> -11 -11 11; sans -2 5 -10; sans_doute 10 -9 -8; sans_facon -16 14 -11; sans_fil -5 -5 6
sans_probl 15 -15 -10; saoul -10 -11 11; saoul_avec -10 -11 11; saura -7 -8 8; saura_pas -7 -8 8; saute -6 -12 10
saute_tout -6 -12 10; sav -5 -9 9; sav_aroba -5 -9 9; savez -6 6 -6; savez_je -6 6 -6; scand -20 -21 21
scand_> -19 -19 20; scand_je -6 -8 8; scand_un -6 -8 8; se -10 -16 15; se_conne -10 -15 15; se_coupe -8 -8 10
se_decon -7 -8 8; se_plaig -5 -5 5; secon -8 -9 9; secon_> -8 -9 9; semai -9 -11 10; semai_> -9 -10 9
semai_derni -5 -8 8; sembl 8 -6 -8; sembl_oui 8 -6 -8; sept -11 -10 12; sept_huit -4 -5 7; sept_machi -8 -7 8
sept_quara -4 -5 7; sept_quatr -4 -5 7; sept_soixa -2 -2 4; septa -20 -20 20; septa_> -11 -11 11; septa_cinq -7 -7 7
septa_et -4 -4 5; serai 16 -15 -15; serai_bien 9 -6 -5; serai_parfa 9 -8 -10; serai_ravi 13 -11 -14; sert -8 11 -15
sert_a -8 11 -15; serve -11 -16 14; serve_> -7 -11 10; serve_plus -6 -11 8; servi -18 -17 21; servi_> -15 -12 15
servi_a -4 -5 5; servi_c -9 -11 11; servi_de -5 -5 5; seul -8 -11 11; seul_> -10 -13 13; seul_appar -5 -5 5
seule -2 -2 4; seule_> -2 -2 4; sfr -11 -11 12; sfr_> -8 -7 8; sfr_point -5 -7 8; si 24 -20 -16; si_> 23 -22 -18
si_c 9 -12 -6; si_ca 5 -4 -5; si_enfin -16 16 -13; si_fait 15 -16 -9; si_je 14 -17 -11; si_si 12 -8 -11
si_vous -4 -3 5; signa -6 -6 6; signa_wifi -6 -6 6; signe -7 -7 7; signe_> -7 -7 7; simon -5 -5 6; simon_et -5 -5 6
six -21 -15 18; six_> -12 -12 12; six_dix -5 -5 6; six_donc -5 6 -5; six_douze -4 -4 6; six_euh -5 -5 5
six_huita -4 -4 5; six_petit -5 -6 6; six_quatr -3 -4 5; six_sept -4 -5 7; six_soixa -4 -4 6; six_un -4 -5 7
smet -10 -11 11; smet_> -10 -11 11; sms -6 -7 7; sms_> -6 -7 7; socia 5 -5 -5; socia_> 5 -5 -5; socie -11 -11 11
socie_dupon -7 -10 9; socie_soget -8 -7 8; socie_trans -6 -11 10; soget -8 -7 8; soget_> -8 -7 8; soir -8 -8 8
soir_> -8 -8 8; soixa -12 -12 13; soixa_cinq -2 -2 4; soixa_dix -6 -7 7; soixa_neuf -9 -8 8; soixa_sept -4 -5 7
soixa_soixa -5 -6 7; solde -8 -7 7; solde_> -8 -7 7; somme 0 -9 4; somme_d 11 -10 -12; somme_dans -4 -4 5
somme_la -8 -7 8; son -3 -6 7; son_> -3 -6 7; sonne -7 -9 9; sonne_ne -7 -9 9; sonne_plus -5 -5 5; sont -11 -11 11
sont_a -6 -6 6; sont_hache -8 -7 8; sophi -7 -8 8; sophi_morel -7 -8 8; sorti -6 -6 6; sorti_a -6 -6 6
souci 18 -16 -17; souci_> 17 -13 -16; souci_allez 11 -10 -11; souci_c 7 -6 -4; souha -20 9 -8; souha_etre -6 -7 7
souha_pas -17 15 -14; sous -9 -11 10; sous_la -9 -11 10; souvi -17 2 5; souvi_> -12 13 -14; souvi_plus -12 -20 16
speci -12 12 -11; speci_> -12 12 -11; speed -8 -8 8; speed_test -8 -8 8; stand -6 -7 7; stand_je -6 -7 7
stylo -6 -8 8; stylo_> -6 -8 8; suffi -12 -18 15; suffi_maint -12 -18 15; suis -7 -10 4; suis_a -10 -6 7
suis_au -7 -7 8; suis_d 12 -9 -13; suis_dans -10 -10 10; suis_degou -7 -5 7; suis_devan 10 -8 -10
suis_en -10 -10 10; suis_fatig -12 -12 13; suis_la 11 -12 -11; suis_le -9 -7 8; suis_pas -33 1 11
suis_pret 14 -7 -13; suis_toujo 22 -8 -22; suis_tout 9 -8 -9; suis_un -10 -11 12; sujet 14 -10 -15
sujet_du 14 -10 -15; super 6 -5 -6; super_oui 6 -5 -6; suppo 10 -8 -10; suppo_que 10 -8 -10; sur 4 -22 3
sur_> 10 -23 -1; sur_deux -7 -8 8; sur_le -19 -6 10; sur_mon 5 -14 -4; sur_pas 4 -4 -4; sur_que -20 18 -7
surem -10 11 -11; surem_pas -10 11 -11; surto -11 13 -14; surto_pas -11 13 -14; t -8 0 4; t_comme -5 -5 5
t_es -8 8 -8; table -13 -14 14; table_> -13 -13 14; table_mon -4 -4 5; tais -6 -7 7; tais_toi -6 -7 7; te -7 -7 7
te_> -7 -7 7; techn -15 -14 16; techn_> -13 -15 15; techn_est -3 -4 6; techn_infor -5 -6 6; techn_ont -6 -9 9
techn_orang -4 -6 6; techn_va -8 -7 9; tele -10 -12 11; tele_> -10 -12 11; telep -25 -19 25; telep_> -14 -17 18
telep_a -3 -6 7; telep_cette -19 17 -15; telep_de -2 -2 4; telep_et -14 -9 13; telep_ne -4 -8 9; telep_qui -9 -12 12
telep_sans -5 -5 5; telet -7 -8 7; telet_ca -7 -8 7; temps -13 5 -2; temps_> -12 6 -4; temps_une -6 -12 10
termi -6 -7 7; termi_> -6 -6 6; termi_de -4 -5 5; test -11 -12 12; test_a -8 -8 8; test_un -7 -8 8; texto -7 -7 8
texto_reste -7 -7 8; thoma -15 -17 16; thoma_> -11 -11 11; thoma_f -5 -5 5; thoma_point -6 -6 6; ticke -8 -11 10
ticke_> -8 -13 10; ticke_la -10 10 -8; tiret -10 -11 11; tiret_atlas -6 -8 7; tiret_du -6 -7 7; tiret_laure -5 -7 7
tiret_plus -5 -9 9; tiret_simon -5 -5 6; toi -6 -7 7; toi_je -6 -7 7; toit -8 -8 8; toit_> -8 -8 8; tombe -14 5 1
tombe_> -14 5 1; tonal -10 -11 11; tonal_quand -10 -11 11; touch -16 12 -8; touch_> -12 -10 11; touch_a -5 17 -17
toujo 1 -26 0; toujo_> 14 -10 -16; toujo_d 7 -3 -5; toujo_en 17 -5 -18; toujo_inter 13 -9 -13; toujo_le 14 -12 -10
toujo_pas -19 -14 9; toujo_pour 17 -24 -10; tourn -8 -10 9; tourn_en -8 -10 9; tous -13 11 -10
tous_monsi -13 11 -10; tout -3 9 -12; tout_> -20 8 -4; tout_a 18 -12 -18; tout_bien 7 -8 -5; tout_c -6 8 -7
tout_ca -6 5 -3; tout_casse -10 -10 10; tout_ce -8 7 -7; tout_compr 17 -21 -14; tout_du -14 18 -18
tout_enfin -10 9 -5; tout_est 5 -11 -4; tout_faux -19 18 -12; tout_frero -6 6 -5; tout_jeune -8 12 -9
tout_juste 13 -14 -11; tout_le -22 2 6; tout_non -2 10 -10; tout_parei 12 -10 -9; tout_verif -5 -6 6; toute -8 -9 9
toute_neuve -8 -9 9; trait -7 -6 7; trait_les -7 -6 7; trans -21 -20 22; trans_> -14 -13 14; trans_marti -6 -11 10
trans_mon -8 -9 9; trent -8 -11 10; trent_> -7 -9 8; trent_de -6 -6 6; trent_quara -5 -5 6; trent_quatr -4 -4 6
trent_six -4 -4 5; trent_trois -3 -4 5; tres -6 -1 1; tres_bien 9 -10 -9; tres_lent -15 -13 14
tres_patie -10 -12 11; tres_peu -14 14 -14; trois -1 -19 5; trois_appar -13 -12 13; trois_fois 8 -13 -7
trois_impri -8 -7 8; trois_jours -8 -7 7; trois_ou -7 -7 7; trois_quatr -4 -5 7; trois_six -3 -4 5
trois_vingt -2 -2 4; tromp -12 16 -16; tromp_> -9 10 -10; tromp_de -14 11 -10; trop -8 -17 15; trop_> -11 -10 12
trop_atten -4 -5 6; trop_comme -4 -5 5; trop_faibl -6 -6 6; trop_oui 11 -6 -12; trop_rien -10 -11 11; truc -4 -5 5
truc_qui -4 -5 5; tu -8 8 -8; tu_t -8 8 -8; u -8 -9 9; u_b -7 -7 7; u_i -7 -7 7; u_z -7 -6 7; un -35 -11 27
un_> -8 -8 9; un_agent -6 -7 7; un_au -5 -6 6; un_autre -21 17 -12; un_cable -6 -9 9; un_colle -4 -5 5
un_conse -6 -7 6; un_d -10 -10 10; un_debit -7 -6 7; un_deux -7 -8 8; un_deuxi -6 -8 8; un_elect -7 -10 9
un_etre -6 -7 8; un_humai -8 -6 7; un_il -3 -5 6; un_imbec -7 -10 8; un_insta -6 -11 10; un_inter -6 -9 9
un_joli -11 -15 13; un_la -5 -8 7; un_m -3 -9 10; un_mail -6 -8 7; un_mois -7 -7 7; un_monsi -4 -3 5; un_mot -6 -5 6
un_ni -7 5 -5; un_nonan -4 -4 5; un_nouve -10 10 -9; un_parti -8 -7 9; un_petit -4 -4 5; un_peu -11 -17 16
un_quara -5 -6 7; un_redem -14 -14 15; un_respo -6 -7 7; un_scand -6 -8 8; un_servi -4 -5 5; un_seul -8 -11 11
un_stylo -6 -8 8; un_techn -9 -13 13; un_truc -4 -5 5; une -32 -14 26; une_adres -6 -8 8; une_anten -8 -8 9
une_box -9 -14 13; une_colle -4 -4 5; une_conse -11 -12 13; une_dame -6 -7 7; une_dizai -7 -7 7; une_douza -9 -10 10
une_entre -8 -9 9; une_erreu -18 19 -18; une_fois -6 -12 10; une_honte -7 -6 7; une_minut -7 -8 8; une_offre -5 -7 6
une_panne -13 -12 14; une_perso -5 -9 9; une_reuni -5 -6 6; une_secon -8 -9 9; une_semai -9 -10 9; une_table -5 -5 5
une_trent -7 -9 8; urgen -8 -7 8; urgen_> -8 -7 8; va -8 6 -10; va_> 12 -10 -13; va_aller -13 13 -14
va_dire 13 -11 -13; va_etre -6 -7 7; va_laiss -6 6 -6; va_mais -7 -10 9; va_pas -4 -5 5; va_tres 14 -10 -13
va_venir -8 -7 9; vais -16 -19 19; vais_deman -6 -6 6; vais_porte -6 -8 8; vais_tout -10 -10 10
vais_voir -14 -14 15; valid 6 -5 -6; valid_> 6 -5 -6; vas 9 -8 -6; vas_y 9 -8 -6; venir -8 -7 9; venir_> -8 -7 9
verif -11 -9 10; verif_> -11 -9 10; verra -21 -17 19; verra_> -21 -17 19; vers -8 -8 8; vers_dix -8 -8 8
veuil -6 -7 7; veuil_passe -6 -7 7; veux 7 0 -15; veux_> 18 -22 -16; veux_bien 14 -15 -13; veux_etre -14 -13 14
veux_faire -13 -6 11; veux_modif -15 -17 17; veux_parle -6 -6 6; veux_pas -31 24 -20; veux_qu -7 -6 7
veux_quelq -5 -6 6; video -6 -5 6; video_> -6 -5 6; vie -10 11 -10; vie_> -10 11 -10; viens 7 -13 -6
viens_de 12 -14 -12; viens_la -9 -10 10; vieux -3 -6 7; vieux_telep -3 -6 7; villa -4 -4 5; villa_et -4 -4 5
vingt -9 -5 6; vingt_dix -5 -5 5; vingt_et -2 -2 4; vingt_huit -3 -4 5; vingt_neuf -4 -5 7; vingt_quatr -5 6 -5
vingt_sept -2 -2 4; vingt_six -5 6 -5; vingt_trent -5 -5 6; vite 6 -21 7; vite_> 2 -20 10; vite_moi 5 -4 -5
voila 13 -13 -10; voila_> 11 -10 -10; voila_c 9 -10 -8; voila_exact 7 -7 -6; voila_oui 9 -5 -8
voila_vous 14 -10 -13; voir -25 -6 13; voir_> -22 0 6; voir_avec -5 -6 6; vois 5 -1 -12; vois_ce -9 8 -7
vois_pas 9 -9 -11; voix 12 -11 -11; voix_la 12 -11 -11; volon 19 -18 -17; volon_> 14 -14 -13; volon_merci 12 -13 -8
vos -11 -12 12; vos_quest -11 -12 12; votre -17 -19 20; votre_abonn -10 -8 9; votre_calme -10 -11 10
votre_colle 5 -4 -5; votre_numer -4 -5 5; votre_respo -6 -7 7; votre_servi -12 -11 14; voudr -15 -10 13
voudr_chang -9 -8 9; voudr_conna -8 -7 7; voudr_parle -4 -4 5; voudr_une -11 -12 13; voula 9 -8 -9
voula_dire 9 -8 -9; voule 12 -7 -13; voule_> 18 -14 -18; voule_dire -20 1 4; voule_oui 8 -6 -8; vous -2 -5 -1
vous_> -9 -10 9; vous_ai -5 6 -5; vous_annul -7 -8 8; vous_appel -19 -5 15; vous_arret -13 11 -10
vous_assur 9 -9 -8; vous_avez 12 -1 -24; vous_comme -6 -7 7; vous_dire -15 -15 16; vous_dis -18 15 -13
vous_disie -8 -9 9; vous_dites -14 -17 16; vous_donne -4 -4 5; vous_ecout 8 -11 -6; vous_enten -20 -19 21
vous_etes -12 -14 13; vous_faire -12 -12 12; vous_faite -16 11 -8; vous_felic -10 -11 10; vous_foute -8 -11 10
vous_le 19 -20 -17; vous_m -14 -10 13; vous_me -15 -14 17; vous_notez -6 -8 8; vous_parle -7 -6 7
vous_plait 4 -14 -2; vous_pouve -4 -18 9; vous_pouvi -4 -3 5; vous_prie -6 -11 10; vous_rappe 10 -12 -8
vous_repon -5 -6 6; vous_savez -6 6 -6; vous_tromp -11 15 -15; vous_voule 12 -7 -13; vous_vous -14 14 -12
voyan 10 -9 -10; voyan_est 10 -9 -10; voyon -9 10 -8; voyon_> -9 10 -8; vrai 14 -14 -14; vrai_> 14 -14 -14
vraim -19 19 -12; vraim_> -16 15 -7; vraim_ca -14 13 -10; vraim_non -2 5 -4; wanad -5 -6 6; wanad_point -5 -6 6
wifi -13 -15 16; wifi_de -5 -5 5; wifi_est -6 -6 6; wifi_et -6 -5 6; wifi_faibl -9 -9 10; wifi_il -7 -8 8
wifi_march -7 -10 10; wifi_se -8 -8 10; wii 10 -10 -10; wii_c 10 -10 -10; y 17 -9 -18; y_> 13 -14 -10; y_a -1 -2 -7
y_ai -16 16 -8; y_compr -4 -3 5; y_conna -7 7 -6; y_faite 5 -4 -5; y_je 9 -11 -6; y_vois 9 -9 -11; yep 12 -12 -12
yep_> 12 -12 -12; yes 22 -19 -21; yes_> 10 -10 -9; yes_c 9 -8 -12; yes_monsi 14 -18 -11; yes_yes 11 -11 -11
z -7 -6 7; z_i -7 -6 7; zero -8 -9 11; zero_cinq -5 -5 5; zero_quatr -4 -4 5; zero_sept -4 -5 7; zero_six -5 -6 6
zero_un -5 -6 7
""",
    ),
    "solved": (
        "affirm deny unclear",
        """
00 -8 -8 8; 00_00 -8 -8 8; 00_> -8 -8 8; 01 -15 -14 15; 01_40 -6 -6 6; 01_42 -7 -7 7; 01_60 -8 -8 8; 06 -11 -10 11
06_12 -10 -10 11; 06_22 -6 -6 6; 06_99 -8 -8 8; 07 -12 -13 13; 07_80 -8 -8 8; 07_83 -6 -6 6; 12 -14 -13 14
12_34 -8 -9 9; 12_60 -8 -8 8; 12_> -8 -8 8; 12_rue -7 -7 7; 14 -6 -6 6; 14_> -6 -6 6; 2 -13 -13 13; 22 -6 -6 6
22_33 -6 -6 6; 29 -6 -6 6; 29_14 -6 -6 6; 2_80 -8 -8 8; 2_> -8 -8 8; 2_ordis -9 -9 9; 33 -9 -7 8; 33_44 -6 -6 6
33_6 -6 -6 6; 34 -8 -9 9; 34_56 -8 -9 9; 4 -11 -13 12; 40 -6 -6 6; 40_52 -6 -6 6; 42 -7 -7 7; 42_65 -7 -7 7
44 -6 -6 6; 44_55 -6 -6 6; 4_telep -11 -13 12; 52 -6 -6 6; 52_63 -6 -6 6; 55 -6 -6 6; 55_c -6 -6 6; 56 -11 -10 11
56_29 -6 -6 6; 56_78 -6 -6 6; 56_> -10 -10 11; 5g -12 -10 11; 5g_est -12 -10 11; 6 -6 -6 6; 60 -8 -8 8
60_12 -8 -8 8; 63 -6 -6 6; 63_78 -6 -6 6; 65 -7 -7 7; 65_89 -7 -7 7; 6_12 -6 -6 6; 74 -7 -7 7; 74_> -7 -7 7
75011 -10 -10 10; 75011_paris -10 -10 10; 75012 -7 -7 7; 75012_> -7 -7 7; 78 -10 -10 10; 78_> -10 -10 10; 80 -8 -8 8
80_2 -8 -8 8; 83 -6 -6 6; 83_56 -6 -6 6; 89 -7 -7 7; 89_74 -7 -7 7; 99 -8 -8 8; 99_00 -8 -8 8; <_01 -11 -11 11
<_06 -11 -10 11; <_07 -8 -8 8; <_2 -9 -9 9; <_33 -6 -6 6; <_4 -11 -13 12; <_75011 -10 -10 10; <_affir 9 -10 -8
<_agent -11 -11 11; <_ah 17 -17 -14; <_ajout -8 -8 8; <_alain -5 -5 6; <_allez -6 -6 6; <_allo -9 -10 10
<_alors 2 -10 0; <_anne -5 -6 6; <_appar 9 -7 -10; <_appel -9 -9 9; <_arret -9 -9 9; <_atten -15 -19 19
<_au -5 -5 -1; <_aucun -12 -7 3; <_avant 4 -22 4; <_b -8 -9 9; <_bah -6 8 -11; <_baiss -11 -10 11; <_bande -10 -8 9
<_beauc -16 -13 15; <_ben -15 9 -5; <_bingo 13 -13 -8; <_blabl -12 -12 12; <_bof -9 9 -9; <_bonjo -19 -16 18
<_boudi 9 -9 -9; <_boula -10 -10 10; <_box -11 -12 11; <_c -11 -1 5; <_ca -7 -2 0; <_certe -8 7 -5; <_ces 13 -13 -11
<_cesse -6 -6 7; <_chape -9 -9 9; <_cinqu -10 -10 10; <_clair -9 -7 8; <_combi -5 -5 8; <_comme -22 -22 23
<_conne -7 -7 7; <_conse -9 -10 9; <_conta -5 -5 6; <_d -6 -7 9; <_dans -14 -13 14; <_delph -6 -7 7
<_depui -12 -11 12; <_desol -6 6 -6; <_deux -14 -27 23; <_direc -5 -6 6; <_donc -10 4 -3; <_dubre -5 -6 6
<_eh 4 2 -12; <_elle -10 9 -7; <_emma -5 -5 5; <_en -5 -8 8; <_entre -7 -7 7; <_envoy -9 -7 9; <_enzo -8 -6 7
<_eric -9 -9 9; <_espec -9 -9 9; <_est -15 -8 16; <_euh -15 -14 15; <_fait -11 -10 10; <_fanta 10 -10 -9
<_faut -11 -10 11; <_fouta -7 -7 7; <_franc -8 9 -9; <_gauti -6 -6 6; <_genia 12 -9 -15; <_gerar -8 -7 8
<_gille -9 -8 9; <_he 9 -8 -9; <_helas -7 7 -7; <_hier -8 -9 9; <_hors -12 13 -13; <_hugue -7 -8 10; <_ici -7 -7 7
<_il 2 -2 -3; <_impec 16 -15 -15; <_impos -13 13 -13; <_info -8 -8 9; <_inter -11 -11 11; <_isabe -6 -6 7
<_j -3 -10 5; <_je 3 -20 5; <_jean -11 -9 10; <_jeann -4 -11 10; <_julie -7 -6 11; <_k -6 -6 7; <_l -13 4 2
<_la 10 -14 -4; <_laiss -6 -6 6; <_laure -10 -10 10; <_le 3 -7 -5; <_les 2 -14 4; <_luc -5 -5 6; <_lucie -5 -5 6
<_lundi -9 -10 9; <_ma -5 -16 8; <_madam -13 -13 13; <_maint -14 14 -13; <_malhe -5 6 -7; <_marc -5 -5 6
<_marie -5 -7 9; <_maxim -12 -12 12; <_meme -10 9 -8; <_merci -22 -22 23; <_mes 9 -9 -9; <_mette -8 -6 9
<_mirac 16 -16 -15; <_moi -15 -11 14; <_mon -19 -18 20; <_monsi -14 -14 14; <_negat -18 19 -18; <_nette 6 -6 -6
<_nguye -12 -12 12; <_nicke 15 -14 -15; <_nom -7 -8 7; <_non 9 9 -24; <_nos -8 -8 8; <_notre -10 -8 9
<_nous -8 6 -4; <_numer -7 -6 7; <_odett -7 -7 7; <_oh 0 -3 -3; <_ok 8 -6 -8; <_on -11 -3 4; <_opera -12 -11 12
<_ou -5 -5 5; <_oui 7 -9 -14; <_paill -11 -11 11; <_pardo -14 -14 14; <_parfa 15 -11 -18; <_parle -11 -11 14
<_parti -11 -11 11; <_pas -17 8 -5; <_passe -9 -12 10; <_patie -10 -7 9; <_paul -10 -11 11; <_pauvr -10 -10 10
<_perso -9 -9 10; <_peut -9 -10 10; <_plus 4 1 -17; <_pour 9 -9 -8; <_pourq -9 -11 11; <_pourr -8 -9 10
<_prene -9 -9 9; <_probl 8 -5 -13; <_qu -11 -8 10; <_quato -8 -8 8; <_quatr -13 -10 12; <_quel -10 -10 10
<_quelq -7 -8 8; <_quinz -9 -9 10; <_rappe -5 -5 5; <_redon -9 -6 8; <_rene -7 -7 7; <_resea -7 -6 7
<_rien -19 20 -19; <_sa -6 7 -3; <_sarah -7 -7 8; <_seize -9 -9 9; <_sept -9 -9 9; <_servi -10 -10 10
<_seule -11 -10 11; <_soixa -8 -8 8; <_sophi -11 -12 12; <_sous -10 -9 9; <_stop -8 -7 9; <_super 11 -10 -12
<_sur -8 -11 10; <_tabar -6 -5 7; <_tais -9 -9 9; <_test -8 -11 10; <_thoma -16 -15 16; <_tip 10 -8 -10
<_toto -2 -2 4; <_toujo -7 9 -9; <_tout 8 -17 -3; <_trans -10 -9 10; <_trois -9 -10 10; <_trop 11 -10 -12
<_tu -8 -6 7; <_un -15 -7 10; <_une -14 -22 19; <_vers -7 -7 7; <_veuil -6 -6 6; <_victo 8 -8 -6; <_viens -10 -9 10
<_vingt -12 -13 12; <_voila 11 -11 -9; <_votre -7 -7 7; <_vous -9 -23 12; <_wait -8 -6 8; <_xavie -6 -6 6
<_y -11 18 -23; <_youtu 10 -9 -11; <_zero -14 13 -13; <_zut -12 -12 12; a -1 -8 1; a_> -8 -7 8; a_appel -16 4 0
a_bien -9 -11 10; a_bout -6 -6 7; a_chang -5 5 -5; a_cinq -10 -8 10; a_comme -8 -7 8; a_coupe -17 -18 18
a_de 8 -7 -8; a_debra -10 -10 11; a_deja -4 -4 5; a_deux -10 -10 11; a_dire 0 -20 14; a_dit -11 -11 13
a_dix -9 -9 9; a_en -7 -7 8; a_ete -4 -9 7; a_eu -8 9 -11; a_faire -12 13 -14; a_fait 9 -8 -9; a_inter 10 -10 -9
a_l 2 -7 -2; a_la -5 -11 8; a_lausa -10 -10 10; a_march -5 6 -17; a_me 12 -20 -6; a_mis 10 -10 -10
a_moiti -12 12 -13; a_mon -8 -8 8; a_nouve 15 -15 -14; a_pas -18 20 -12; a_plus 18 -19 -13; a_preve -8 -7 8
a_que -16 13 -9; a_quelq -10 -6 9; a_raccr -6 -7 6; a_recou -6 7 -8; a_redem 9 -4 -12; a_retro 12 -12 -12
a_rien -21 20 -15; a_robas -7 -7 8; a_saute -13 10 -9; a_servi -7 8 -8; a_signa 14 -17 -9; a_signe -7 -10 8
a_tenu -14 15 -16; a_toujo -12 11 -9; a_tout -6 -5 7; a_u -6 -6 6; a_un -12 -12 14; a_une -9 -13 11
a_votre -10 -6 8; a_vous -8 -7 8; a_y -6 7 -2; abonn -12 -13 13; abonn_> -12 -13 13; absen -11 12 -10
absen_> -11 12 -10; absol -5 -5 5; absol_que -5 -5 5; abuse -17 -16 17; abuse_> -17 -16 17; acced -8 7 -5
acced_au -8 7 -5; accen -11 -10 11; accen_> -11 -10 11; acces 8 -7 -8; acces_> 8 -7 -8; accue -8 -8 8
accue_> -8 -8 8; achet -8 -7 7; achet_l -8 -7 7; admin -9 -7 8; admin_> -9 -7 8; adsl -10 -10 10
adsl_est -10 -10 10; affai -11 3 4; affai_> -7 8 -7; affai_a -8 -6 9; affic 2 -2 -5; affic_maint 10 -14 -7
affic_pas -11 11 -10; affic_reche -9 -7 8; affir 9 -10 -8; affir_le 9 -10 -8; agaca -11 -14 13; agaca_> -11 -14 13
agace -10 -8 14; agace_> -10 -8 14; agee -7 -8 8; agee_qui -7 -8 8; agenc -6 -6 6; agenc_est -6 -6 6
agent -16 -16 16; agent_> -16 -16 16; ah 17 -17 -14; ah_bah 11 -11 -10; ah_ben 10 -10 -4; ah_ca 6 -6 -5
ah_formi 10 -10 -10; ah_oui 12 -11 -6; ah_super 8 -8 -6; ai 4 -1 -9; ai_achet -8 -7 7; ai_annul -11 -12 13
ai_appel -9 -8 9; ai_assez -4 -5 7; ai_atten -7 7 -6; ai_beau -7 10 -12; ai_besoi -12 -12 12; ai_bien -5 6 -6
ai_cru 10 -8 -8; ai_de 18 -16 -19; ai_debra -7 9 -9; ai_deja 6 -6 -7; ai_demar -14 -13 14; ai_deux -11 -12 11
ai_du 9 -8 -12; ai_encor -21 20 -18; ai_eu -6 -7 7; ai_fait -5 12 -20; ai_honte -5 -6 8; ai_inter 20 -19 -23
ai_marre -11 -11 11; ai_meme -14 14 -13; ai_par -8 -8 9; ai_pas -16 -11 11; ai_perdu -9 -8 9; ai_plus 17 -26 -3
ai_quatr 14 -12 -15; ai_que -17 16 -13; ai_rallu 6 -6 -7; ai_reboo -8 8 -8; ai_rebra -16 10 -5; ai_recup 16 -16 -15
ai_redem -20 21 -16; ai_rende -11 -8 13; ai_retro 15 -14 -16; ai_reuss 15 -19 -12; ai_rien -13 13 -14
ai_toujo -21 20 -13; ai_tout 14 -14 -9; ai_toute 12 -11 -12; ai_un -12 -10 12; ai_une -14 16 -19; aide -12 -12 12
aide_> -12 -12 12; aider -9 -7 9; aider_> -9 -7 9; aie -5 -5 5; aie_un -5 -5 5; aimab -15 -9 14; aimab_> -26 -11 24
aimab_jeune -9 -7 9; aimen -3 -2 4; aimen_bien -3 -2 4; air 15 -10 -19; air_bon 3 1 -10; air_d 13 -15 -12
air_de 14 -13 -12; ajout -8 -8 8; ajout_un -8 -8 8; alain -5 -5 6; alain_point -5 -5 6; aller 7 -16 -4
aller_> 13 -15 -12; aller_dans -9 -6 7; aller_voir -2 -1 3; allez -6 -6 6; allez_vous -6 -6 6; allo -23 -19 23
allo_> -23 -19 23; allo_allo -6 -6 6; allum -27 3 8; allum_> -7 -10 10; allum_la -13 -12 12; allum_mais -20 21 -17
allum_meme -10 10 -10; alors 2 -11 0; alors_atten 7 -6 -9; alors_ca 14 -13 -6; alors_je -5 -5 5; alors_la -4 -6 6
alors_pour -6 -5 6; ameli -15 14 -13; ameli_> -15 14 -13; an -8 -6 7; an_derni -8 -7 7; an_panne -6 7 -3
anime -3 -2 4; anime_> -3 -2 4; anne -5 -6 6; anne_tiret -5 -6 6; annul -16 -10 17; annul_mon -14 -9 15
annul_un -7 -5 7; anoma 7 -7 -8; anoma_desor 7 -7 -8; anten -7 -9 8; anten_> -7 -9 8; appar -6 -20 9
appar_> -9 -18 10; appar_oui 9 -7 -10; appel 4 -11 -2; appel_> 4 -9 -4; appel_avec -20 -8 19; appel_ce -9 -8 9
appel_d -9 -9 9; appel_de -15 -6 13; appel_hier -4 -4 5; appel_jean -8 -6 7; appel_julie -13 -10 12
appel_mais -14 -12 13; appel_mon -9 -8 9; appel_passe 8 1 -24; appel_pierr -11 -7 11; appel_pour -7 -5 7
appel_se -16 -16 16; appli -7 8 -8; appli_la -7 8 -8; appuy -6 7 -7; appuy_parto -6 7 -7; apres -15 -6 10
apres_midi -8 -9 9; apres_redem -10 9 -8; apres_vente -5 -5 5; arnaq -8 -9 9; arnaq_votre -8 -9 9; aroba -18 -18 22
aroba_> -9 -8 9; aroba_boula -5 -5 6; aroba_dupon -8 -8 9; aroba_free -4 -6 7; aroba_garag -5 -6 6
aroba_gmail -7 -7 10; aroba_hotma -5 -6 6; aroba_i -6 -6 7; aroba_la -5 -6 6; aroba_orang -6 -7 7
aroba_outlo -6 -7 9; aroba_proto -6 -6 6; aroba_proxi -7 -7 7; aroba_sfr -5 -5 6; aroba_skyne -7 -7 7
aroba_wanad -7 -8 10; aroba_yahoo -5 -5 6; arrac -9 -7 9; arrac_> -9 -7 9; arran 10 -1 -21; arran_> 10 -1 -21
arret -13 -11 13; arret_> -6 -6 6; arret_de -11 -7 10; arriv 3 -2 -11; arriv_> 12 -13 -12; arriv_donne -5 -7 7
arriv_en -4 -6 6; arriv_pas -18 10 -7; arriv_toujo -12 10 -9; assez -4 -5 7; assez_de -4 -5 7; at -5 -5 6
at_outlo -5 -5 6; ateli -7 -5 6; ateli_avant -7 -5 6; atten -13 -18 19; atten_> -15 -13 15; atten_atten -8 -7 8
atten_cheri -8 -7 8; atten_combi -8 -6 10; atten_deux -5 -7 6; atten_dix -6 9 -9; atten_elle -8 -9 9; atten_j -6 0 2
atten_je -6 -15 11; atten_le -5 -5 5; atten_mon -6 -5 6; atten_oui 5 -5 -6; atten_que -10 -6 11; atten_sa -8 -7 8
atten_un -6 -5 7; au -5 -6 6; au_12 -7 -7 7; au_bout 3 -10 2; au_burea -8 -6 8; au_debut -1 3 -15; au_greni -4 -6 6
au_meme -17 15 -15; au_mois -10 -13 12; au_nez -6 -7 6; au_nom -13 -13 13; au_poil 10 -10 -10; au_premi -10 -10 10
au_print -5 -5 5; au_resea -8 7 -5; au_sous -9 -10 10; au_suppo -6 -6 6; au_telep -14 -16 17; au_trava -9 -6 7
au_vert 12 -10 -13; aucun -14 10 -6; aucun_anoma 7 -7 -8; aucun_chang -15 18 -20; aucun_effet -8 9 -11
aucun_idee -13 -14 14; aucun_lumie -18 18 -16; aucun_poste -8 7 -5; aucun_probl 16 -16 -11; aucun_resea -5 6 -6
aucun_resul -7 8 -8; aucun_souci 19 -18 -16; aujou -11 -9 9; aujou_hui -11 -9 9; aussi 8 1 -12; aussi_> 10 -13 -9
aussi_lent -8 10 -11; aussi_pourr -10 11 -12; aussi_vous 6 -6 -6; autan -10 10 -8; autan_> -10 10 -8
autre -13 -10 12; autre_jour -6 -7 7; autre_ma -6 -6 7; autre_piece -9 -6 7; aux -8 -6 7; aux_clien -8 -6 7
avais -9 -9 9; avais_huit -9 -9 9; avait -10 10 -9; avait_l -10 10 -9; avant -6 7 -10; avant_> -21 20 -15
avant_ca -1 5 -16; avant_de -7 -5 6; avant_j -9 -9 9; avant_meme 16 -16 -14; avec -17 -13 17; avec_> -20 -8 19
avec_les -3 -5 5; avec_mes -7 -4 7; avec_mon -6 -5 6; avec_un -10 -7 10; avec_une -7 -9 8; avez 0 3 -13
avez_dit -3 5 -15; avez_fait 7 -6 -7; avez_un -11 -10 11; avoca -9 -8 9; avoca_> -9 -8 9; avoir -13 -8 12
avoir_affai -8 -6 9; avoir_quelq -5 -5 5; avoir_serie -7 -7 8; avoir_un -12 -8 12; avons -7 8 -8
avons_appli -7 8 -8; b -10 -11 11; b_aroba -5 -5 6; b_comme -8 -9 9; b_r -5 -6 6; bah 3 1 -16; bah_c 7 -8 -7
bah_ca -6 6 -5; bah_ecout 0 2 -11; bah_non -6 7 -4; bah_oui 7 -7 -1; bah_voila 7 -7 -7; baiss -11 -10 11
baiss_la -11 -10 11; balad -6 -6 7; balad_d -6 -6 7; bande -11 -8 9; bande_de -11 -8 9; bapti -8 -6 7
bapti_roy -8 -6 7; barre 10 -12 -8; barre_> 14 -12 -15; barre_sur -10 -7 10; bas -6 -7 10; bas_b -5 -5 6
bas_clair -5 -7 9; bas_marti -5 -5 6; bazar -8 9 -9; bazar_> -8 9 -9; be -9 -10 10; be_> -9 -10 10; beau -9 5 -1
beau_appuy -6 7 -7; beau_aujou -11 -9 9; beau_redem -7 7 -8; beauc -1 -21 6; beauc_> -7 -15 9; beauc_c 11 -9 -11
beauc_mieux 14 -13 -16; ben -5 3 -7; ben_c 9 -8 -9; ben_ca -10 12 -15; ben_dites 11 -11 -9; ben_ecout 7 -6 -7
ben_figur -2 6 -11; ben_juste -14 -12 12; ben_non -19 17 -10; ben_oui 20 -19 -5; benal -14 -11 13
benal_> -14 -11 13; benal_a -7 -7 8; benze -6 -6 7; benze_neuf -6 -6 7; berna -8 -9 9; berna_> -7 -9 8
berna_deux -5 -5 6; berna_duran -5 -6 6; berna_soixa -4 -6 7; bertr -11 -11 12; bertr_lacro -7 -7 7
bertr_point -4 -8 7; besoi -3 -10 7; besoi_ca 5 -5 -5; besoi_d -12 -12 12; besoi_de -13 -8 14; bien 7 -20 3
bien_> -6 -14 11; bien_aimab -13 -8 12; bien_bonjo -5 -5 5; bien_ca 11 -10 -12; bien_faire -9 -11 10
bien_genti -6 -7 7; bien_ma 9 -8 -9; bien_maint 6 -6 -5; bien_meill 10 -9 -10; bien_mieux 8 -8 -8; bien_oui 8 -8 -7
bien_qu -10 10 -10; bien_que 10 -11 -8; bien_redem -5 6 -6; bien_regar -3 -2 4; bingo 13 -13 -8; bingo_ca 13 -13 -8
bizar -15 -12 13; bizar_quand -15 -12 13; blabl -12 -12 12; blabl_> -12 -12 12; bleu 12 -15 -10
bleu_fixe 12 -15 -10; bloqu -17 10 -8; bloqu_> -17 14 -14; bloqu_la -5 -5 5; bloqu_toujo -7 8 -8; bof -9 9 -9
bof_non -9 9 -9; bon 28 -19 -27; bon_> 20 -16 -19; bon_c 7 -7 -1; bon_ca 10 -11 -6; bon_et -10 10 -9; bon_j 5 -5 -5
bon_je 6 -5 -6; bon_la 15 -18 -8; bon_maint 16 -16 -3; bon_merci 18 -12 -23; bon_pour 10 -6 -11; bon_tout 8 -8 -8
bonjo -16 -16 17; bonjo_> -11 -12 12; bonjo_est -9 -7 9; bonjo_je -11 -10 12; bonjo_madam -6 -7 7
bonjo_mamad -5 -5 5; bonne 12 -9 -12; bonne_> 12 -9 -12; bons 11 -14 -8; bons_> 9 -10 -8; bons_ca 11 -12 -5
boucl -8 14 -20; boucl_> -8 14 -20; boudi 9 -9 -9; boudi_ca 9 -9 -9; bouge -11 9 -7; bouge_d -11 9 -7
boula -15 -15 15; boula_> -9 -9 9; boula_du -10 -10 10; boula_tiret -5 -5 6; bout 1 -10 3; bout_> -6 -6 7
bout_de 3 -10 2; box -15 -9 8; box_> -17 -18 18; box_a 7 -1 -10; box_est -21 18 -10; box_et -15 -11 12
box_mais -11 14 -19; box_toute -9 -9 9; branl -10 -8 9; branl_> -10 -8 9; bruit 6 -6 -6; bruit_c 6 -6 -6
brun -8 -8 8; brun_> -8 -8 8; buffe -9 -8 9; buffe_tout -9 -8 9; bug 14 -13 -16; bug_plus 14 -13 -16; bugue -8 9 -15
bugue_toujo -8 9 -15; burea -18 -11 15; burea_> -15 -10 13; burea_tous -8 -7 7; c 1 -7 -2; c_a -8 -7 8
c_est 1 -7 -1; c_etait 0 -3 -7; ca 6 -8 -7; ca_> -18 4 4; ca_a 1 10 -25; ca_alors 14 -13 -6; ca_aux -8 -6 7
ca_avait -10 10 -9; ca_bloqu -7 8 -8; ca_buffe -9 -8 9; ca_bug 14 -13 -16; ca_bugue -8 9 -15; ca_c -16 6 3
ca_capte 14 -14 -13; ca_chang -9 11 -11; ca_charg -21 -12 14; ca_clign -19 -15 18; ca_comme -9 -11 10
ca_coupa 14 -17 -10; ca_coupe -10 23 -28; ca_demar -13 -14 14; ca_fait -24 -4 11; ca_fonct 5 3 -25; ca_gresi 6 4 -28
ca_joue 14 -12 -18; ca_la 7 -5 -7; ca_m -21 -3 5; ca_march 5 4 -29; ca_me -15 -15 15; ca_mouli -7 9 -10
ca_n -22 23 -14; ca_ne 13 -8 -25; ca_plant -11 15 -18; ca_raccr -8 -7 7; ca_rame -9 13 -19; ca_recom -16 17 -20
ca_redem -19 -8 13; ca_refon 12 -9 -16; ca_remar 17 -10 -20; ca_roule 15 -13 -16; ca_s -18 -5 8; ca_suffi -7 -8 7
ca_tient 10 -8 -11; ca_tourn 15 -12 -19; ca_va 16 -15 -17; ca_veut -12 18 -16; ca_vient -12 12 -9; ca_y 19 -18 -15
cabin -10 -11 11; cabin_est -8 -7 8; cabin_medic -7 -7 7; cable -6 -6 6; cable_> -6 -6 6; calme -19 -13 19
calme_> -19 -13 19; capte 16 -12 -18; capte_> 16 -16 -17; capte_a 8 -7 -8; capte_de 6 -6 -7; capte_maint 5 -5 -5
capte_toujo -8 7 -5; car -4 -2 5; car_le -4 -2 5; caron -7 -8 7; caron_preno -7 -8 7; carpe -12 3 1; carpe_> -12 3 1
carre 12 -10 -12; carre_> 13 -12 -13; carre_merci 7 -7 -6; casse -11 -7 10; casse_> -11 -7 10; cave -9 -6 8
cave_> -9 -6 8; ce -9 -13 14; ce_matin -17 -13 18; ce_qu -5 -5 5; ce_que 2 0 -10; ce_qui -7 -7 7; ce_robot -6 -6 6
ce_servi -14 -13 13; ce_voyan -5 9 -10; cela 7 -7 -8; cela_fonct 7 -7 -8; celui -11 -8 10; celui_d -11 -8 10
centa -8 -8 8; centa_> -8 -8 8; centr -10 -10 10; centr_> -10 -10 10; cents -12 -13 13; cents_> -6 -8 7
cents_megas -9 -9 9; certe -8 7 -5; certe_le -8 7 -5; ces 0 -16 8; ces_bons 11 -12 -5; ces_petit -9 -9 9
ces_reven 13 -13 -11; cesse -6 -6 7; cesse_de -6 -6 7; chacu -5 -5 6; chacu_comme -5 -5 6; chain 7 1 -15
chain_> 7 1 -15; chamb 7 -6 -7; chamb_que 7 -6 -7; chang -19 20 -16; chang_> -13 16 -17; chang_d -11 -12 12
chang_du -8 9 -7; chang_pas -6 7 -7; chang_rien -13 15 -13; chans -6 -5 6; chans_> -6 -5 6; chape -9 -9 9
chape_de -9 -9 9; charg -21 -12 14; charg_> -13 -15 14; charg_dans -8 20 -24; charg_encor -10 -18 17; charl -10 -7 9
charl_> -10 -7 9; chat -9 -10 9; chat_est -9 -10 9; cherc -15 -8 12; cherc_mes -15 -8 12; cheri -8 -7 8
cheri_je -8 -7 8; chez -9 -9 10; chez_machi -9 -9 9; chez_moi -6 -6 7; chien -10 -9 10; chien_> -10 -9 10
chier -11 -10 10; chier_> -11 -10 10; chiff -3 -5 5; chiff_> -3 -5 5; chose -18 18 -15; chose_> -18 18 -15
chrom 9 -9 -9; chrom_> 9 -9 -9; cinq 7 -21 -5; cinq_> 11 -8 -11; cinq_heure -10 -8 10; cinq_minut 11 -12 -10
cinq_six -9 -9 9; cinq_sur 11 -8 -11; cinqu -15 -12 15; cinqu_appar -10 -10 10; cinqu_euros -6 -5 6
cinqu_six -7 -7 8; clair 0 -14 3; clair_aroba -5 -7 9; clair_fonta -6 -5 6; clair_maint 8 -10 -7
clair_rouss -9 -7 8; clien -16 -13 15; clien_> -13 -10 11; clien_depui -5 -5 5; clien_en -7 -9 10
clien_m -11 -10 12; clien_quara -7 -6 7; clign -26 -7 17; clign_en -5 9 -10; clign_encor -13 -14 14
clign_et -4 5 -5; clign_rouge -8 -12 12; clign_toujo -6 7 -8; clign_vert -15 -11 14; cliqu 7 -5 -7; cliqu_oh 7 -5 -7
clore 8 -7 -8; clore_le 8 -7 -8; cloud -6 -6 7; cloud_point -6 -6 7; co 8 -8 -8; co_> 8 -8 -8; code -14 -9 13
code_c -9 -9 9; code_puk -7 -8 8; codes -8 -5 7; codes_par -8 -5 7; colin -8 -7 8; colin_> -8 -7 8; colle -7 -5 6
colle_de -7 -5 6; com -11 -12 14; com_> -11 -11 12; com_bien -6 -5 6; combi -8 -6 11; combi_de -8 -6 11
comme -21 -2 14; comme_a -14 -15 15; comme_avant -22 20 -12; comme_berna -7 -9 8; comme_bertr -4 -8 7
comme_ca -14 -19 17; comme_en 14 -14 -12; comme_expli -6 -6 7; comme_je -15 -10 13; comme_la -9 -9 10
comme_on -5 -6 6; comme_serie -7 -6 7; comme_une -5 6 -6; comme_video -8 -7 8; comme_vous 1 4 -10; commu -10 -8 9
commu_sont -10 -8 9; compe -6 -6 6; compe_> -6 -6 6; compr -13 -15 16; compr_donc -4 -6 6; compr_pas -13 -13 14
compt -6 -5 6; compt_> -6 -5 6; con -10 -10 10; con_> -10 -10 10; confi 11 -11 -11; confi_le 11 -11 -11
conna -10 -9 10; conna_> -9 -9 9; conna_mon -8 -7 9; conne -2 4 -10; conne_> 4 7 -28; conne_est -6 -4 5
conne_inter -9 -8 9; conne_moi -7 -7 7; conse -19 -16 19; conse_> -12 -12 14; conse_clien -9 -10 9
conse_m -10 -9 11; conse_pour -5 -5 5; conso -12 -14 14; conso_> -5 -6 6; conso_d -9 -7 8; conso_est -5 -5 5
conta -6 -5 7; conta_aroba -5 -5 6; conta_avec -5 -4 7; conta_depui -4 -2 5; conte 1 -7 1; conte_et 6 -6 -6
conte_nous -5 -5 5; conti -8 7 -5; conti_> -8 7 -5; contr -10 -10 11; contr_> -8 -7 9; contr_est -8 -8 8
contr_moi -8 -7 8; contr_vous -6 -5 6; corre -10 -7 9; corre_> -10 -7 9; cote -8 8 -7; cote_> -8 8 -7; coule -6 7 -7
coule_> -6 7 -7; coup -9 12 -16; coup_> 13 -14 -10; coup_sur -14 14 -15; coupa 14 -17 -10; coupa_la 14 -17 -10
coupe -14 9 -9; coupe_> -38 12 8; coupe_du -14 12 -12; coupe_encor -11 20 -22; coupe_la -5 -5 5
coupe_plus 25 -26 -21; coupe_toujo -13 14 -10; coupu 5 1 -14; coupu_> 2 2 -11; coupu_non 6 -6 -6; cours -6 -5 6
cours_de -6 -5 6; crie 7 -6 -7; crie_dans 7 -6 -7; crois 10 -8 -10; crois_que 10 -8 -10; cru 10 -8 -8
cru_que 10 -8 -8; cuisi -12 -10 11; cuisi_> -12 -10 11; d -8 -7 7; d_a -8 -7 8; d_abonn -11 -12 12; d_admin -9 -7 8
d_aide -12 -12 12; d_aller 13 -15 -12; d_ameli -9 10 -10; d_erreu 6 -2 -13; d_escar -10 -7 10; d_essay -9 -7 11
d_evolu -6 10 -11; d_explo -8 -7 8; d_inter -23 13 -8; d_ou -11 -8 10; d_point -6 -7 9; d_u -5 -6 6; d_un 7 -7 -4
d_urgen -9 -9 9; dame -13 4 0; dame_bien -6 -7 7; dame_de -9 -6 8; dame_l -6 7 -7; dans -15 -2 6; dans_l 5 -14 -1
dans_la -12 -10 11; dans_le -20 4 2; dans_les -10 -8 9; dans_sa 7 -6 -7; dans_tout -10 -7 10; dans_un -5 -5 5
de -5 -14 7; de_barre -10 -7 10; de_branl -10 -8 9; de_bruit 6 -6 -6; de_ce -6 -6 6; de_chang -4 17 -16
de_charl -10 -7 9; de_cinq 11 -12 -10; de_clien -7 -6 7; de_compt -6 -5 6; de_conna -9 -9 9; de_conne -8 10 -13
de_coule -6 7 -7; de_coupu 14 -15 -12; de_demar -11 -8 11; de_deux -8 -7 7; de_diffe -8 12 -13; de_faire -8 -6 7
de_fois -5 -5 8; de_gresi 8 -8 -8; de_gueul -12 -9 10; de_l -16 -15 17; de_la -2 -15 10; de_lemoi -10 -9 10
de_ma 1 -11 1; de_mal -8 -7 8; de_march 11 -12 -7; de_marse -15 -6 13; de_me -3 4 -12; de_merde -10 -10 10
de_mieux -11 11 -9; de_moi -20 -11 18; de_notre -8 8 -7; de_nous -9 -7 7; de_nouve 21 -22 -18; de_novem -10 -13 12
de_paill -9 -9 9; de_panne 13 -13 -9; de_paris -7 -7 7; de_parle -12 -7 14; de_pire -13 12 -12; de_poste -7 -7 7
de_prend -5 -5 5; de_probl 9 -8 -10; de_recou -12 12 -9; de_redem -8 -11 11; de_resea -14 -1 3; de_rien -10 10 -9
de_s 5 -18 -1; de_smet -8 -8 8; de_souci 19 -18 -18; de_suite -10 -9 10; de_synch -4 5 -4; de_telep -8 -8 8
de_temps -8 -6 10; de_tenir 11 -11 -9; de_teste 11 -8 -11; de_tonal -19 22 -15; de_tout -9 -6 8; de_trait -5 -5 5
de_verif -2 -3 4; de_votre -13 -9 11; de_vous -9 -8 9; de_wifi -6 14 -10; debit 2 -6 2; debit_d -10 -7 10
debit_est 7 -5 -10; debit_monta -11 -10 10; debra -8 9 -8; debra_dix -12 14 -12; debra_j -4 5 -5
debra_la -10 -10 11; debra_mais -6 5 -5; debra_rebra -6 7 -2; debut -1 3 -15; debut_j 5 -3 -9; debut_non 11 -12 -8
debut_oui -13 13 -13; degou -13 -9 11; degou_de -13 -9 11; degue -8 -6 7; degue_de -8 -6 7; deja 2 -9 -1
deja_appel -4 -4 5; deja_recu 6 -6 -7; delph -6 -7 7; delph_rouss -6 -7 7; deman -7 -8 8; deman_le -7 -8 8
demar 0 -15 3; demar_> 3 -13 0; demar_il -6 -5 6; demar_l -14 -13 14; demar_la -15 -9 14; demi -8 -8 8
demi_douza -8 -8 8; depas -7 -7 7; depas_l -7 -7 7; deplo -10 -10 10; deplo_> -10 -10 10; depui -10 -16 14
depui_ce -13 -8 14; depui_deux -5 -5 5; depui_hier -8 -7 8; depui_la -6 -5 6; depui_le -10 -10 11; depui_mon -4 -2 5
depui_trois -7 -7 7; depui_une 8 -7 -8; derni -14 -14 14; derni_> -14 -14 14; des -20 1 9; des_appel -14 -12 13
des_chain -11 11 -10; des_coupu -7 7 -6; des_dessi -3 -2 4; des_enfan -4 -5 5; des_gros -8 -6 7; des_idiot -5 -5 5
des_jumea -5 -5 5; des_lilas -7 -8 8; des_poste 8 -7 -8; des_que -7 6 -5; desce -9 -6 8; desce_a -9 -6 8
desol -7 11 -11; desol_hein -6 7 -7; desol_mais -6 6 -6; desor 7 -7 -8; desor_cela 7 -7 -8; dessi -3 -2 4
dessi_anime -3 -2 4; dessu -8 -8 9; dessu_la -8 -8 9; deux -30 -6 20; deux_> -19 5 1; deux_cents -6 -8 7
deux_doigt -8 -7 8; deux_fois -10 13 -13; deux_heure -8 -9 9; deux_ligne -11 -12 11; deux_mille -9 -8 9
deux_minut -16 8 -1; deux_ordin -6 -9 10; deux_ordis -4 -5 5; deux_ou -7 -9 9; deux_porta -6 -7 7; deux_sec -5 -5 5
deux_secon -7 -12 10; deux_table -6 -6 6; deux_trois -2 -2 4; deux_un -8 -11 10; deuxi -8 -8 8; deuxi_poste -8 -8 8
devan -6 -7 7; devan_l -6 -7 7; deven 9 -9 -8; deven_verte 9 -9 -8; diall -5 -5 5; diall_de -5 -5 5; diffe -8 12 -13
diffe_> -8 12 -13; diman -3 -2 4; diman_et -3 -2 4; dingu -10 -10 10; dingu_> -10 -10 10; dirai 3 -7 -5
dirai_> -22 -9 22; dirai_bien 10 -11 -8; dirai_pas -7 12 -16; dirai_que 13 -16 -8; dirai_six -5 -5 5; dire -5 -8 2
dire_> -20 -17 20; dire_ca 14 -14 -11; dire_que -1 13 -17; direc -9 -7 8; direc_aroba -5 -6 6; direc_techn -14 -9 14
dis -15 -12 14; dis_> -7 -6 7; dis_ca -10 -8 9; disai -5 -5 5; disai_c -5 -5 5; disie 6 -6 -7; disie_et 6 -6 -7
dit 2 5 -15; dit_de -7 -6 8; dit_et 4 0 -17; dit_j -4 5 -5; dit_mais -28 28 -20; dit_pas -7 9 -12; dit_que 3 -15 4
dites 11 -11 -9; dites_donc 11 -11 -9; dix -18 -12 17; dix_> -9 -9 9; dix_et -7 -7 7; dix_fois -7 -6 7
dix_heure -7 -7 7; dix_huit -7 -7 8; dix_minut -12 14 -12; dix_poste -9 -9 9; dix_sept -5 -5 5; dizai -7 -7 7
dizai_de -7 -7 7; docte -7 -7 7; docte_bertr -7 -7 7; doigt -8 -7 8; doigt_d -8 -7 8; dois -14 -11 13
dois_aller -9 -6 7; dois_inter -7 -5 6; dois_regar -12 -10 13; dois_voir -8 -6 7; donc 10 -6 -9; donc_c 10 -13 -8
donc_euh -7 -5 7; donc_huit -5 -5 5; donc_j -4 5 -5; donc_laiss -4 -6 6; donc_merci 7 -6 -7; donc_oui 10 -5 -10
donne -14 2 3; donne_> -6 6 -7; donne_le -5 -5 5; donne_moi -5 -7 7; donne_un -3 -5 5; donne_votre -8 10 -11
dossi -6 -7 7; dossi_est -6 -7 7; doubl -6 -6 6; doubl_v -6 -6 6; douza -8 -8 8; douza_de -8 -8 8; douze -9 -9 10
douze_> -9 -8 8; douze_trent -7 -7 8; down -12 13 -13; down_> -8 8 -8; down_de -8 8 -7; du -4 -2 -5; du_bas -6 -7 9
du_cabin -10 -11 11; du_centr -10 -10 10; du_fouta -13 -13 13; du_monde -16 6 -2; du_resea 9 -8 -12
du_servi 11 -11 -11; du_six -5 -5 6; du_temps 10 -10 -10; du_tonne 7 -8 -6; du_tout -13 14 -14; dubre -5 -6 6
dubre_d -5 -6 6; dupon -13 -10 13; dupon_> -9 -7 8; dupon_a -11 -12 12; dupon_et -8 -8 9; dupon_gmail -6 -7 7
duran -11 -11 11; duran_> -11 -7 11; duran_aroba -6 -7 6; duran_frere -7 -7 7; e -10 -11 11; e_r -8 -9 9
e_u -5 -6 6; ecole -10 -8 10; ecole_> -10 -8 10; ecout 7 -1 -13; ecout_ca 10 -10 -7; ecout_je 7 -6 -7
ecout_non -11 11 -10; ecran -9 4 -3; ecran_> -7 -8 8; ecran_reste -6 7 -7; ecrit -7 -7 7; ecrit_> -7 -7 7
effet -8 9 -11; effet_> -8 9 -11; eh 4 2 -12; eh_ben 14 -15 -10; eh_bien 9 -10 -7; eh_non -10 8 -7; elle -14 10 -6
elle_a 2 6 -11; elle_clign -5 6 -7; elle_est -14 -17 17; elle_redem -8 -9 9; elle_reste -12 14 -14
elle_s -14 15 -15; elodi -9 -7 9; elodi_march -9 -7 9; embet -19 -1 6; embet_> -18 -14 17; embet_plus -6 7 -7
emma -5 -5 5; emma_under -5 -5 5; en -22 5 8; en_ai -11 -12 12; en_avoir -7 -7 8; en_boucl -8 14 -20
en_conta -5 -4 7; en_cours -6 -5 6; en_fait 11 -13 -5; en_haut -4 -6 6; en_ligne -7 -9 10; en_numer -13 -9 12
en_ordre 10 -8 -10; en_panne -13 18 -20; en_passe -14 -12 13; en_peux -14 -21 15; en_pire -13 12 -12
en_plus -14 10 -9; en_quara 14 -14 -12; en_rade -5 6 -6; en_rouge -5 9 -10; en_tete -4 -8 8; en_tout -7 -8 8
en_train -13 -14 17; en_visio -8 -13 13; encor -42 17 -1; encor_> -25 9 -1; encor_ca -16 10 -4; encor_dans -4 -6 6
encor_des -7 7 -6; encor_down -8 8 -8; encor_en -14 13 -13; encor_essay -7 -17 15; encor_la -9 1 2
encor_laiss -2 -6 6; encor_le -20 24 -24; encor_lent -9 17 -21; encor_pire -6 6 -6; encor_rouge -8 9 -9
encor_teste -10 -14 14; encor_vous -14 -13 14; endro -7 8 -8; endro_> -7 8 -8; enerv -22 -5 8; enerv_> -21 -3 5
enerv_ces -9 -9 9; enerv_mais -10 -16 16; enfan -16 -9 16; enfan_> -4 -5 5; enfan_en -8 -5 7; enfan_et -3 -5 5
enfan_qui -3 -5 5; enfan_sont -10 -8 10; enfin 8 2 -13; enfin_la 13 -14 -12; enfin_non -13 13 -9
enfin_trava 9 -8 -9; ennuy -17 -11 16; ennuy_> -17 -12 16; ennuy_parce -3 -2 4; enreg -2 -3 5; enreg_> -2 -3 5
ensem 8 -7 -8; ensem_des 8 -7 -8; enten 6 -19 1; enten_> -7 -7 7; enten_bien -1 -8 2; enten_enfin 13 -14 -12
enten_mais -6 -9 9; enten_mal -10 -7 9; enten_parfa 10 -7 -10; enten_pas -8 -12 12; enten_plus 6 -6 -6
enten_toujo -11 11 -10; entre -11 -11 11; entre_> -7 -8 7; entre_a -6 -6 6; entre_avec -6 -5 6; entre_dix -7 -7 7
envoi -5 -3 7; envoi_un -5 -3 7; envoy -9 -7 9; envoy_moi -9 -7 9; enzo -8 -6 7; enzo_ferra -8 -6 7; epele -10 -6 9
epele_> -10 -6 9; eric -9 -9 9; eric_boula -9 -9 9; erreu -4 12 -23; erreu_> -4 12 -23; escal -14 -10 13
escal_> -13 -9 11; escal_parce -4 -6 6; escar -10 -7 10; escar_> -10 -7 10; espec -9 -9 9; espec_de -9 -9 9
essai -9 -10 10; essai_> -9 -10 10; essay -9 -17 16; essay_> -9 -17 16; est 7 -11 -5; est_07 -6 -6 6
est_> 19 -17 -17; est_a -20 -16 20; est_abuse -17 -16 17; est_allum -20 21 -17; est_arran 19 -21 -16
est_au -20 7 -5; est_avec -8 -7 8; est_beauc 14 -13 -16; est_bien 10 -9 -10; est_bizar -15 -12 13
est_bleu 12 -15 -10; est_bon 23 -19 -20; est_bonne 12 -9 -12; est_bons 9 -10 -8; est_c -4 -6 2; est_carre 12 -10 -12
est_ce -16 -11 16; est_celui -11 -8 10; est_clair 3 -12 -1; est_conte 6 -6 -6; est_coupe -14 10 -9
est_dans -9 -11 11; est_de -4 10 -11; est_degue -8 -6 7; est_deven 9 -9 -8; est_du -13 -13 13; est_ecrit -7 -7 7
est_en -4 -16 9; est_encor -18 25 -26; est_enerv -9 -9 9; est_etein -14 -8 9; est_exact -12 11 -10
est_ferna -10 -10 10; est_formi 7 -5 -7; est_franc -11 -11 12; est_furie -8 -7 8; est_good 13 -12 -14
est_honte -15 -14 15; est_hospi -5 -5 5; est_impec 10 -10 -10; est_inadm -8 -7 8; est_inter -4 -7 5
est_intol -20 -11 15; est_j 11 -10 -13; est_je 13 -12 -13; est_karim -9 -7 8; est_la 0 5 -23; est_lamen -11 -11 11
est_le -6 -6 6; est_lente -12 -10 11; est_les 5 -5 -6; est_ma -16 -13 15; est_mauva -17 -17 18; est_meme -6 5 -5
est_miche -8 -7 8; est_mieux 14 -14 -12; est_mon -11 -12 11; est_mort -15 17 -20; est_nicke 17 -17 -15
est_noire -7 -9 8; est_ok 13 -8 -15; est_parei -16 18 -20; est_parfa 6 -6 -6; est_parti -9 -9 9; est_pas -28 35 -37
est_pasca -9 -9 9; est_passe -1 5 -23; est_pire -14 17 -21; est_plus 11 -17 -8; est_pour -16 -12 16
est_quatr -9 -9 9; est_quinz -8 -7 7; est_quoi -18 -17 18; est_rallu 7 2 -9; est_redev 11 -11 -10
est_regle 18 -21 -16; est_remon 14 -11 -17; est_rendu -6 -5 7; est_rentr 12 -9 -12; est_repar 26 -13 -28
est_resol 18 -21 -16; est_retab 18 -19 -17; est_retom -9 10 -9; est_reven 17 -4 -27; est_ridic -15 -15 15
est_rouge -14 14 -14; est_sarah -8 -7 8; est_scand -17 -15 17; est_sfr -9 -9 10; est_stabl 13 -15 -12
est_sur -9 -10 9; est_tigui 11 -12 -10; est_tombe -11 -14 12; est_toujo -31 30 -23; est_tout 18 -16 -17
est_tres -14 -15 14; est_trois -5 -5 6; est_trop -13 -7 9; est_un -13 -12 15; est_une -13 -12 13; est_venu -6 -6 7
est_vert 11 -7 -19; est_verte 8 -8 -6; et -8 -2 0; et_c -19 19 -14; et_ca 5 9 -27; et_en -14 10 -9; et_fils -8 -8 9
et_inadm -11 -11 11; et_inter 10 -13 -9; et_j 12 -12 -10; et_la 0 -9 2; et_le -17 -13 14; et_les -4 -5 6
et_m -4 -4 5; et_maint -9 -9 9; et_mobil -11 -11 11; et_moi 6 -6 -6; et_mon 2 -11 -2; et_pour -4 5 -5
et_puis -17 6 1; et_quinz -7 -7 7; et_rien -24 16 -9; et_toujo -6 9 -9; et_tout 8 -7 -8; et_trois -7 -8 8
et_un -12 -13 12; et_une -5 -6 6; etage -11 -11 11; etage_> -11 -11 11; etage_avec -2 -1 3; etait 0 -3 -7
etait_bon 11 -13 -11; etait_la -10 -8 10; etait_reven -7 6 -5; ete -4 -9 7; ete_arrac -9 -7 9; ete_posee -5 -5 5
ete_vite 9 -9 -9; ete_vole -5 -5 5; etein -20 -1 5; etein_> -20 -1 5; etes 2 -14 -1; etes_bien -13 -8 12
etes_des -8 -6 7; etes_nuls -18 -10 16; etes_tres -12 -7 11; etes_un 16 -15 -16; etes_une -10 -7 9; etre -19 -14 18
etre_> -9 -10 10; etre_furie -6 -6 6; etre_humai -5 -4 6; etre_mis -5 -4 7; etre_sur -5 6 -6; etre_trans -12 -8 13
eu -9 5 0; eu_aucun -8 9 -11; eu_une -6 -7 7; euh -19 -17 19; euh_> -12 -13 13; euh_atten -8 -7 8; euh_c -8 -7 8
euh_j -7 -5 7; euh_je -7 -6 7; euh_non -6 8 -8; euh_oui -6 -6 6; euros -6 -5 6; euros_par -6 -5 6; evolu -6 10 -11
evolu_> -6 10 -11; exact -12 11 -10; exact_parei -12 11 -10; expli -6 -9 8; expli_la -5 -5 5; expli_y -6 -6 7
explo -8 -7 8; explo_> -8 -7 8; fabre -10 -7 8; fabre_> -10 -7 8; factu -12 -12 12; factu_> -12 -12 12
faibl -15 -10 12; faibl_> -15 -10 12; faire -23 -8 15; faire_> -20 2 4; faire_ca -8 -6 7; faire_mais -2 -3 5
faire_voir -6 -6 6; fais -7 -7 8; fais_pour -7 -7 8; fait -12 -8 9; fait_> 3 6 -11; fait_beau -11 -9 9
fait_ce 7 -5 -17; fait_chier -11 -10 10; fait_deux -8 -9 9; fait_dix -7 -6 7; fait_la -11 11 -9; fait_mais 1 4 -12
fait_parei -11 17 -19; fait_quatr -6 -5 7; fait_rien -13 13 -8; fait_rire -9 -10 10; fait_si 11 -13 -5
fait_six -5 -5 6; fait_tout -27 15 -10; fait_trois -9 -11 11; fait_une -8 -9 9; famil -8 -6 9; famil_> -8 -8 9
famil_diman -3 -2 4; fanta 10 -10 -9; fanta_ca 10 -10 -9; fatig -17 -12 16; fatig_> -17 -12 16; faudr -9 -7 8
faudr_redem -9 -7 8; faut -16 -15 19; faut_absol -5 -5 5; faut_arret -5 -5 5; faut_atten -6 -6 7; faut_bloqu -5 -5 5
faut_patie -6 -5 6; faut_que -13 -13 15; faut_un -11 -13 16; faut_vous -5 -5 8; felic -9 -5 8; felic_pour -9 -5 8
femme -4 -6 4; femme_a 7 6 -13; femme_ne -8 -6 8; femme_qui -8 -11 9; ferna -10 -10 10; ferna_rocha -10 -10 10
ferra -10 -9 11; ferra_comme -8 -6 7; ferra_je -5 -5 5; fete 11 -11 -13; fete_ca 11 -11 -13; fibre -14 -9 13
fibre_a -10 -6 8; fibre_et -10 -7 10; fibre_profe -6 -6 6; fiche -10 -11 11; fiche_du -10 -11 11; fieu -7 8 -2
fieu_ca -7 8 -2; figur 7 -1 -14; figur_vous 7 -1 -14; fil -9 -7 9; fil_de -9 -7 9; fille 10 -10 -10
fille_me 10 -10 -10; film 6 -6 -6; film_est 6 -6 -6; fils 7 -11 -5; fils_crie 7 -6 -7; fils_point -8 -8 9
fils_regar -6 -5 6; fils_vient 11 -13 -11; fin -8 -7 8; fin_> -8 -7 8; finir -4 5 -5; finir_c -4 5 -5; fixe -1 -18 8
fixe_> 3 -18 4; fixe_gresi -6 -5 6; foi 9 -8 -9; foi_oui 9 -8 -9; fois -14 7 -3; fois_et -8 8 -8; fois_il -5 -5 8
fois_meme -5 6 -6; fois_que -9 -7 9; fonct 13 -4 -22; fonct_> 13 -12 -12; fonct_a 9 -10 -8; fonct_maint 14 -16 -5
fonct_nicke 9 -9 -9; fonct_parfa 14 -14 -14; fonct_pas -20 20 -20; fonct_un -14 14 -15; fonta -11 -11 12
fonta_comme -6 -5 6; fonta_j -9 -8 9; formi 14 -13 -13; formi_> 10 -10 -10; formi_ca 7 -5 -7; fous -8 -6 7
fous_de -8 -6 7; fouta -12 -9 10; fouta_de -12 -9 10; fr -9 -10 11; fr_> -9 -10 11; franc -13 6 0
franc_> -11 -11 12; franc_non -8 9 -9; free -4 -6 7; free_point -4 -6 7; frere -7 -6 6; frere_> -7 -6 6
furie -13 -9 12; furie_> -6 -6 6; furie_contr -8 -7 8; g -6 -6 6; g_a -6 -6 6; galer -6 7 -4; galer_> -6 7 -4
garag -5 -6 6; garag_tiret -5 -6 6; gauti -6 -6 6; gauti_sans -6 -6 6; genia 12 -9 -15; genia_merci 12 -9 -15
gens -9 -8 9; gens_comme -5 -5 5; gens_pour -5 -5 5; genti -6 -7 7; genti_au -6 -7 7; gerar -8 -7 8
gerar_point -8 -7 8; germa -10 -7 8; germa_fabre -10 -7 8; gille -9 -8 9; gille_fonta -9 -8 9; gmail -7 -8 8
gmail_com -6 -7 7; gmail_point -7 -7 10; go 6 -8 -5; go_c 6 -8 -5; good 13 -12 -14; good_> 13 -12 -14; greni -4 -6 6
greni_vous -4 -6 6; gresi 4 -6 -12; gresi_> 8 -8 -8; gresi_depui -6 -5 6; gresi_encor -13 16 -20
gresi_plus 21 -22 -16; gresi_toujo -18 17 -12; gros -8 -6 7; gros_voleu -8 -6 7; gsm -9 -7 8; gsm_ne -9 -7 8
gueul -15 -11 13; gueul_> -12 -9 10; gueul_la -8 -6 7; h -6 -6 6; h_g -6 -6 6; habit -11 -11 12; habit_au -7 -7 7
habit_la -7 -8 8; hache -10 -8 9; hache_> -10 -8 9; hallu -13 -12 13; hallu_> -13 -12 13; haut -4 -6 6
haut_> -4 -6 6; he 9 -8 -9; he_ben 9 -8 -9; hein -6 7 -7; hein_je -6 7 -7; helas -7 7 -7; helas_non -7 7 -7
heure -8 -15 12; heure_> -14 -10 13; heure_mais 17 -17 -15; heure_non 11 -9 -11; heure_que -8 -9 9; hier -13 -13 13
hier_> -6 -6 7; hier_apres -8 -9 9; hier_et -4 -4 5; hier_soir -8 -7 8; homme -9 -7 9; homme_> -9 -7 9
honte -19 -18 19; honte_> -15 -14 15; honte_de -5 -5 5; honte_je -5 -6 8; hop 7 -5 -7; hop_je 7 -5 -7
hors -15 12 -9; hors_de -15 -10 15; hors_servi -12 13 -13; hospi -5 -5 5; hospi_il -5 -5 5; hotma -5 -6 6
hotma_point -5 -6 6; hugue -7 -8 10; hugue_trent -7 -8 10; hui -11 -9 9; hui_> -11 -9 9; huit -13 -11 14
huit_> -7 -7 8; huit_cents -9 -9 9; huit_en -5 -5 5; humai -14 -15 16; humai_> -14 -15 16; i -9 -9 9
i_cloud -6 -6 7; i_e -6 -6 6; i_l -5 -6 6; ici -7 -7 7; ici_le -7 -7 7; idee -13 -14 14; idee_> -13 -14 14
idiot -5 -5 5; idiot_> -5 -5 5; il -6 -9 9; il_fait -11 -9 9; il_faudr -9 -7 8; il_faut -11 -9 12
il_manqu -11 12 -12; il_me -10 4 1; il_n 17 -17 -12; il_ne -13 9 -8; il_pleut -7 -7 9; il_sembl 9 -10 -8
il_tourn -6 -5 6; il_vous -7 -5 6; il_y -2 -3 5; ils -8 -5 8; ils_parte -8 -5 8; imbec -9 -9 9; imbec_> -9 -9 9
impec 20 -20 -17; impec_> 14 -15 -12; impec_au 10 -10 -10; impec_ca 9 -8 -9; impec_la 6 -7 -5; impos -13 13 -13
impos_de -13 13 -13; impri -7 -7 7; impri_> -7 -7 7; inacc -4 -2 5; inacc_au -4 -2 5; inadm -16 -15 16
inadm_> -11 -11 11; inadm_je -8 -7 8; incid -8 10 -11; incid_persi -8 10 -11; incom -7 -7 7; incom_depas -7 -7 7
info -8 -8 9; info_aroba -8 -8 9; infor -12 -13 13; infor_> -8 -8 8; infor_a -6 -5 7; infor_du -8 -7 8
inqui -10 -9 12; inqui_> -10 -9 12; insta -4 -5 5; insta_elle -4 -5 5; inter 8 -7 -9; inter_> 13 -2 -30
inter_aussi 10 -13 -9; inter_compe -6 -6 6; inter_est 3 -1 -8; inter_et -11 -11 11; inter_fonct 8 -8 -6
inter_m -6 -9 9; inter_mes -7 -5 6; inter_non -11 11 -12; inter_se -9 -8 9; inter_sur 10 -10 -9; inter_toute -6 -6 6
intol -20 -11 15; intol_> -20 -11 15; iphon -9 -7 8; iphon_affic -9 -7 8; isabe -6 -6 7; isabe_point -6 -6 7
j -3 -7 4; j_ai 6 0 -13; j_aie -5 -5 5; j_appel -20 -17 20; j_atten -5 -5 5; j_avais -9 -9 9; j_en -21 -17 21
j_enten -1 -8 3; j_essai -9 -10 10; j_essay -8 -9 9; j_habit -7 -7 7; j_hallu -13 -12 13; j_oubli -5 -5 5
j_ouvre -7 6 -5; jambe -2 -1 3; jambe_pour -2 -1 3; je -2 -18 9; je_capte 4 1 -14; je_cherc -15 -8 12
je_cliqu 7 -5 -7; je_comme -7 -7 8; je_compr -2 -3 4; je_crois 10 -8 -10; je_desce -9 -6 8; je_dirai -5 -5 5
je_dois -14 -11 13; je_euh -6 -5 6; je_fais -7 -7 8; je_je -7 -8 8; je_l -13 0 6; je_m -15 -12 15; je_me -16 -9 16
je_monte -7 -6 9; je_n -2 13 -21; je_ne -7 -16 13; je_paie -10 -7 10; je_parle -8 -9 10; je_paye -6 -5 6
je_peux 15 -11 -12; je_plais -14 -12 14; je_prefe -8 -6 9; je_prend -8 -5 10; je_rappe -15 -17 17
je_rebra -11 -11 12; je_recoi -8 -16 12; je_regar -11 -15 14; je_relan -8 -6 8; je_reste -5 6 -6; je_revie -5 -5 6
je_sais -12 -24 25; je_souha -6 -5 7; je_suis -5 -7 3; je_teste -13 -8 12; je_trouv -7 -7 7; je_vais -21 -14 21
je_verif -16 -9 15; je_veux -12 -8 14; je_viens 11 -8 -11; je_vois 4 7 -11; je_voudr -15 -11 15; je_vous 3 -17 -1
jean -12 -10 12; jean_bapti -8 -6 7; jean_dupon -10 -8 10; jean_tiret -5 -5 5; jeann -4 -11 10
jeann_tiret -4 -11 10; jeu 1 -10 1; jeu_pour -8 -6 8; jeu_remar 7 -6 -7; jeune -9 -7 9; jeune_homme -9 -7 9
joli -11 -10 11; joli_accen -11 -10 11; joue 14 -12 -18; joue_> 14 -12 -18; jour -6 -7 7; jour_j -6 -7 7
jours -11 -12 12; jours_> -11 -12 12; julie -9 -9 9; julie_> -7 -8 7; julie_carpe -13 -10 12; julie_point -7 -6 11
jumea -5 -5 5; jumea_donc -5 -5 5; jure -8 -6 7; jure_> -8 -6 7; juste -14 -12 12; juste_la -14 -12 12; k -6 -6 7
k_point -6 -6 7; karim -9 -7 8; karim_benal -9 -7 8; l -13 -4 10; l_> -5 -6 6; l_accue -8 -8 8; l_adsl -10 -10 10
l_agenc -6 -6 6; l_ai -13 3 2; l_air 15 -10 -19; l_an -8 -7 7; l_appar -11 -12 12; l_arnaq -8 -9 9; l_arret -6 -6 6
l_ateli -7 -5 6; l_autre -13 -10 12; l_e -6 -6 6; l_ecole -10 -8 10; l_ecran -9 4 -3; l_ensem 8 -7 -8
l_enten -8 -12 11; l_entre -6 -7 7; l_epele -10 -6 9; l_escal -14 -10 13; l_etage -6 -6 8; l_heure 5 -19 4
l_incid -8 10 -11; l_insta -4 -5 5; l_inter -6 -9 9; l_orang -16 16 -15; l_ordin -10 -14 14; l_ordre 12 -9 -12
l_point -4 -6 7; la -4 -11 6; la_5g -12 -10 11; la_> 2 -22 7; la_atten -11 -11 12; la_avec -3 -5 5; la_box -8 0 -2
la_c 6 -5 -6; la_ca 1 -10 0; la_cave -9 -6 8; la_chans -6 -5 6; la_co 8 -8 -8; la_conne -10 -6 9
la_conso -11 -12 12; la_cuisi -12 -10 11; la_dame -9 -6 8; la_fete 11 -11 -13; la_fibre -14 -7 10; la_fin -8 -7 8
la_j 11 -15 -7; la_je -4 -6 6; la_la -9 -8 9; la_le -10 -9 10; la_ligne 2 -19 -1; la_lumie 1 7 -18
la_machi -14 -8 9; la_mairi -9 -7 9; la_mais -13 12 -9; la_manip -11 11 -9; la_marqu -10 -8 10; la_meme -20 18 -15
la_moiti -17 16 -13; la_norma 7 -7 -7; la_oui 18 -18 -14; la_page 9 0 -20; la_panne -10 9 -8; la_petit 6 -6 -6
la_pluie -6 -5 6; la_poste -5 -6 6; la_proce -7 8 -8; la_situa -5 -5 5; la_socie -12 -9 11; la_soire 6 -6 -6
la_synch 8 -8 -7; la_table -11 -10 11; la_tele -8 -6 6; la_tete -8 -8 9; la_thune -8 -6 7; la_tonal 11 -5 -19
la_video 14 -13 -14; la_voitu -8 -6 7; lacro -7 -7 7; lacro_du -7 -7 7; laiss -11 -9 10; laiss_moi -6 -7 7
laiss_un -6 -6 6; lambe -9 -9 9; lambe_> -9 -9 9; lamen -11 -11 11; lamen_et -11 -11 11; lance 10 -9 -11
lance_> 10 -9 -11; lance_c 10 -7 -8; laure -14 -15 15; laure_picho -10 -10 10; laure_point -5 -6 6; lausa -10 -10 10
lausa_> -10 -10 10; le -8 -7 6; le_01 -6 -6 6; le_bazar -8 9 -9; le_burea -15 -10 13; le_chat -9 -10 9
le_chien -10 -9 10; le_code -14 -9 13; le_conse -10 -8 10; le_conte -5 -5 5; le_contr -8 -8 8; le_debit 4 -6 -3
le_direc -14 -9 14; le_dis -7 -6 7; le_docte -7 -7 7; le_dossi -6 -7 7; le_fil -9 -7 9; le_film 6 -6 -6
le_jeu 1 -10 1; le_lien 3 -1 -13; le_meme -8 9 -11; le_messa 11 -8 -11; le_modem -9 -19 15; le_momen 9 -8 -9
le_monde -9 -9 9; le_petit -6 -5 6; le_placa -9 -11 11; le_porta 6 -6 -7; le_premi -10 -10 11; le_probl -24 24 -21
le_redem -6 7 -12; le_repet -8 -12 12; le_resea 11 -18 -6; le_retab 11 -11 -11; le_route -6 -5 6; le_salon -9 -12 11
le_servi 4 -12 -3; le_signa -13 -7 9; le_son 13 -14 -12; le_souci 2 5 -14; le_techn -12 -11 13; le_telep -12 5 -4
le_temps -12 -10 11; le_ticke 8 -7 -8; le_toit -9 -10 9; le_trafi 8 -7 -8; le_vide -12 20 -24; le_villa -10 -7 10
le_voyan 1 6 -22; le_vpn -4 -2 5; le_web -4 -2 5; le_wifi 6 4 -19; lefev -8 -8 8; lefev_> -8 -8 8; lemoi -10 -9 10
lemoi_> -10 -9 10; lent -22 6 -2; lent_> -22 6 -2; lente -12 -10 11; lente_> -12 -10 11; lerou -6 -6 6
lerou_l -6 -6 6; leroy -6 -6 7; leroy_aroba -6 -6 7; les -2 -23 10; les_appar 6 -5 -7; les_appel 5 -4 -11
les_chain 12 -11 -12; les_codes -8 -5 7; les_commu -10 -8 9; les_deux -6 -6 7; les_enfan -13 -11 14
les_gens -9 -8 9; les_lumie 0 2 -9; les_machi -2 -3 4; les_nerfs -7 -6 7; les_petit -3 -4 6; les_poste 13 -10 -16
les_quara -10 -8 9; les_quinz -8 -7 7; les_techn -6 -6 6; les_voyan 2 -15 2; let 6 -8 -5; let_s 6 -8 -5
liais -6 -6 6; liais_fibre -6 -6 6; lien 3 -1 -13; lien_est 3 -1 -13; ligne 0 -19 5; ligne_> -12 -14 13
ligne_est 11 -15 -9; ligne_qui -7 -9 10; lilas -7 -8 8; lilas_> -7 -8 8; luc -5 -5 6; luc_tiret -5 -5 6
lucie -5 -5 6; lucie_tiret -5 -5 6; lui -5 -5 5; lui_expli -5 -5 5; lumie -13 22 -22; lumie_clign -19 21 -18
lumie_est 9 -7 -16; lumie_maint -18 18 -16; lumie_ont -4 5 -5; lumie_reste -12 9 -8; lumie_rouge -5 5 -5
lumie_sont 5 -5 -6; lundi -9 -10 9; lundi_derni -9 -10 9; lunet -10 -9 11; lunet_> -7 -8 9; lunet_je -7 -7 7
lyon -8 -8 8; lyon_> -8 -8 8; m -19 -17 21; m_a -17 -16 19; m_aider -9 -7 9; m_appel -15 -12 15; m_avez 2 -1 -12
m_enerv -21 -3 5; m_enten -26 -17 21; m_entre -6 -5 6; m_envoi -5 -3 7; ma -2 -16 10; ma_box -9 -8 9
ma_conne 11 -12 -10; ma_factu -12 -12 12; ma_famil -8 -6 9; ma_femme -4 -6 4; ma_fille 10 -10 -10; ma_foi 9 -8 -9
ma_gueul -8 -6 7; ma_maman -5 -5 5; ma_mere -8 -7 8; ma_patie -6 -6 7; ma_petit -6 7 -7; ma_soeur 6 -6 -7
ma_table -17 -13 15; machi -19 -14 17; machi_> -11 -12 12; machi_est -14 -8 9; machi_je -2 -3 4; madam -21 -20 21
madam_> -6 -7 7; madam_germa -10 -7 8; madam_lefev -8 -8 8; madam_rodri -9 -9 10; magic 16 -15 -16
magic_> 16 -15 -16; mails 6 -18 -5; mails_> -21 -6 20; mails_arriv 12 -13 -12; mails_donc 10 -5 -10
mails_ils -8 -5 8; maint 11 -4 -23; maint_> 11 -3 -26; maint_j -18 8 1; maint_oui 11 -9 -11; maint_si 15 -17 -6
mairi -9 -7 9; mairi_> -9 -7 9; mais -10 13 -16; mais_aucun -8 7 -5; mais_c 9 -1 -20; mais_ca -22 3 1
mais_ce -2 -3 5; mais_en 11 -13 -5; mais_inter -14 14 -13; mais_j -10 10 -8; mais_je -14 -12 13; mais_la 2 0 -19
mais_le 1 3 -12; mais_maint 16 -17 -9; mais_moi -6 -9 9; mais_non -17 15 -8; mais_oui 7 -5 -7; mais_pas -21 24 -23
mais_rien -18 18 -13; mais_si 10 -10 -4; mais_voila -5 6 -6; mais_y -6 7 -2; mal -12 -8 11; mal_a -8 -7 8
mal_mes -10 -7 9; malgr -6 7 -12; malgr_le -6 7 -12; malhe -5 7 -7; malhe_> -6 9 -7; malhe_pas -5 6 -7
mamad -5 -5 5; mamad_diall -5 -5 5; maman -5 -5 5; maman_qui -5 -5 5; mange -9 -9 9; mange_> -9 -9 9
manip -11 11 -9; manip_mais -11 11 -9; manqu -15 19 -19; manqu_encor -15 19 -19; marc -5 -5 5; marc_point -5 -5 5
marc_tiret -5 -5 6; march 3 6 -28; march_> 29 -22 -28; march_aroba -7 -7 7; march_de -9 -7 9; march_deux -9 9 -10
march_du 7 -8 -6; march_impec 11 -11 -16; march_maint 17 -16 -3; march_mais -11 16 -23; march_mieux 16 -16 -14
march_moins -10 10 -10; march_nicke 8 -7 -2; march_numer 11 -12 -10; march_pas 1 3 -18; march_plus -25 25 -20
march_qu -12 12 -13; march_toujo -1 3 -7; march_trent -6 6 -7; mari -7 -10 8; mari_qui -7 -10 8; marie -5 -7 9
marie_tiret -5 -7 9; marqu -10 -8 10; marqu_sorti -10 -8 10; marre -15 -12 14; marre_> -8 -8 8; marre_bien -13 -9 13
marre_de -6 -6 6; marse -15 -6 13; marse_> -15 -6 13; marte -7 -7 7; marte_socie -7 -7 7; marti -14 -12 16
marti_> -13 -9 12; marti_aroba -5 -5 7; marti_point -5 -5 6; matin -17 -14 17; matin_> -17 -14 17; mauva -17 -16 18
mauva_> -16 -13 15; mauva_jambe -2 -1 3; mauva_on -10 -10 10; maxim -12 -12 12; maxim_> -12 -12 12; me -10 -5 8
me_> -6 -6 6; me_balad -6 -6 7; me_conne -3 8 -21; me_deman -7 -8 8; me_dire 11 -13 -11; me_dit 0 5 -16
me_fait -9 -10 10; me_faut -11 -13 16; me_marre -13 -9 13; me_passe -11 -10 12; me_prend -9 -9 9; me_prene -8 -9 9
me_prese -5 -5 5; me_rend -10 -10 10; me_repon -6 -7 8; me_saoul -11 -9 11; me_sauve 6 -6 -6; me_servi -5 -6 8
me_taper -7 -6 7; me_trans -6 -6 6; mec 7 -7 -6; mec_ca 7 -7 -6; medic -7 -7 7; medic_> -7 -7 7; megas -9 -9 9
megas_et -9 -9 9; meill 10 -9 -10; meill_> 10 -9 -10; meme -17 22 -19; meme_> 8 -22 12; meme_apres -10 9 -8
meme_chose -18 18 -15; meme_endro -7 8 -8; meme_galer -6 7 -4; meme_messa -8 9 -11; meme_pire -6 5 -5
meme_plus -16 18 -18; meme_point -15 15 -15; meme_trois -5 6 -6; merci 6 -24 -3; merci_> 1 -20 1
merci_aroba -7 -6 9; merci_beauc 11 -8 -17; merci_bien 16 -11 -16; merci_mec 7 -7 -6; merci_monsi -9 -9 9
merde -10 -10 10; merde_> -10 -10 10; mere -8 -7 8; mere_est -8 -7 8; mes 0 -21 4; mes_chain 9 -9 -8
mes_colle -7 -5 6; mes_corre -10 -7 9; mes_enfan -8 -5 7; mes_lunet -10 -9 11; mes_mails 6 -18 -5; mes_mauva -2 -1 3
mes_papie -13 -7 10; mes_texto -8 -6 8; messa 7 1 -17; messa_> -7 7 -8; messa_d 6 -2 -13; messa_de 6 -6 -7
mette -8 -6 9; mette_moi -8 -6 9; miche -8 -7 8; miche_colin -8 -7 8; midi -8 -9 9; midi_> -8 -9 9; mieux 18 -7 -29
mieux_> 7 0 -22; mieux_maint 8 -8 -8; mieux_mais -10 10 -10; mieux_oui 6 -6 -6; mieux_qu 16 -16 -14
mille -11 -10 11; mille_> -7 -6 7; mille_douze -5 -5 5; mille_lyon -8 -8 8; mille_vingt -5 -5 6; minut -9 7 -4
minut_> -14 -18 17; minut_c 11 -12 -10; minut_et -18 20 -19; minut_je -9 -9 9; minut_mais -12 14 -12
minut_nous 8 -7 -8; minut_puis -7 7 -6; mirac 16 -16 -15; mirac_> 11 -11 -11; mirac_ca 11 -11 -5; mis 10 -10 -4
mis_du 10 -10 -10; mis_en -5 -4 7; mobil -17 -18 18; mobil_> -11 -11 11; mobil_a -5 -5 5; mobil_car -4 -2 5
mobil_tres -7 -6 7; modem -9 -19 15; modem_reste -9 -19 15; modif -8 -7 9; modif_mon -8 -7 9; moi -6 -25 15
moi_> 1 -14 1; moi_a -7 -7 8; moi_arriv -4 -6 6; moi_aussi 6 -6 -6; moi_avec -8 -6 9; moi_c -15 -11 14
moi_ca 7 -5 -7; moi_je -9 -14 14; moi_la -9 -6 8; moi_le -6 -6 6; moi_les -2 -3 4; moi_par -5 -5 5
moi_quelq -9 -7 9; moi_un -12 -9 12; moi_une -2 -6 6; moins -10 10 -10; moins_bien -10 10 -10; mois -12 -10 11
mois_de -10 -13 12; mois_pour -6 -5 6; moiti -21 22 -16; moiti_> -12 12 -13; moiti_des -11 11 -10
moiti_qui -11 9 -6; momen 9 -8 -9; momen_ca 10 -8 -11; momen_le -6 -5 6; mon -21 -20 24; mon_avoca -9 -8 9
mon_contr -8 -7 9; mon_debit -7 -8 8; mon_fils 8 -11 -5; mon_fixe -6 -5 6; mon_gsm -9 -7 8; mon_iphon -9 -7 8
mon_mari -7 -10 8; mon_mobil -5 -5 5; mon_mon -6 -5 6; mon_nom -14 -10 13; mon_numer -6 -5 6; mon_opera -9 -9 10
mon_ordin -10 -10 14; mon_patro -6 -6 6; mon_phone -6 -6 6; mon_porta -14 -7 14; mon_preno -11 -11 12
mon_probl -12 10 -9; mon_rende -14 -9 15; mon_respo -6 -5 6; mon_solde -8 -7 9; mon_techn -6 -5 7; mon_telep -6 -6 7
monde -14 1 6; monde_> -16 6 -2; monde_est -9 -9 9; monsi -19 -17 19; monsi_> -9 -9 9; monsi_brun -8 -8 8
monsi_de -8 -8 8; monsi_lambe -9 -9 9; monta -11 -10 10; monta_est -11 -10 10; monte -7 -6 9; monte_a -6 -6 8
monte_voir -8 -6 13; moque -12 -7 8; moque_de -12 -7 8; morin -5 -6 6; morin_point -5 -6 6; mort -19 21 -22
mort_> -19 21 -22; mouli -8 8 -9; mouli_aroba -4 -8 7; mouli_dans -7 9 -10; muet -10 9 -8; muet_> -10 12 -11
muet_comme -5 6 -6; muets -8 -8 8; muets_> -8 -8 8; n 0 17 -26; n_a -18 17 -11; n_acced -8 7 -5; n_ai -4 7 -17
n_arriv -12 10 -9; n_enten 6 -6 -6; n_est -1 8 -11; n_y 5 -6 -11; navig 6 -6 -7; navig_> 6 -6 -7; ne -5 -1 2
ne_capte -7 8 -7; ne_chang -8 8 -8; ne_coupe 20 -21 -18; ne_fonct -12 12 -10; ne_m -8 -7 8; ne_march 4 -2 -15
ne_peux -8 -9 10; ne_recoi -13 -8 12; ne_remar -16 18 -16; ne_repon -8 -8 8; ne_revie -8 9 -8; ne_s -11 11 -10
ne_sais -1 -17 9; ne_sait -9 -7 8; ne_saura -3 -5 5; ne_se -13 9 -8; ne_sonne -2 5 -3; ne_veut -8 10 -5
ne_vois -7 -7 7; ne_voit -10 -10 10; ne_voudr -6 7 -7; negat -18 19 -18; negat_> -10 11 -10; negat_c -5 6 -6
negat_toujo -4 5 -4; nerfs -7 -6 7; nerfs_> -7 -6 7; net -5 -6 6; net_> -5 -6 6; nette 6 -6 -6; nette_mieux 6 -6 -6
neuf -8 -8 8; neuf_aroba -6 -6 7; neuf_mille -8 -8 8; neuve -9 -9 9; neuve_> -9 -9 9; nez -6 -7 6; nez_> -6 -7 6
nguye -12 -12 12; nguye_> -12 -12 12; nguye_aroba -6 -7 9; nicke 18 -18 -17; nicke_> 11 -11 -10; nicke_chrom 9 -9 -9
nicke_j 8 -8 -8; nicke_maint 17 -17 -15; nicke_merci 19 -13 -22; nicke_tout 7 -8 -6; noel -6 -6 7
noel_aroba -6 -6 7; noir -6 7 -7; noir_comme -6 7 -7; noire -7 -9 8; noire_avec -7 -9 8; nom -15 -13 15
nom_> -8 -8 8; nom_c -6 -5 6; nom_caron -7 -8 7; nom_de -13 -13 13; nom_s -8 -7 8; non -12 20 -26; non_> -34 26 -16
non_atten -5 -5 5; non_c 3 0 -13; non_ca -26 27 -9; non_ces 11 -12 -5; non_des -7 6 -5; non_et -25 25 -25
non_fieu -7 8 -2; non_j -7 7 -6; non_je -9 10 -10; non_le -2 8 -11; non_ma -6 7 -7; non_mais 27 -27 -13
non_non 21 -22 -11; non_pas -15 15 -7; non_plus 16 -16 -11; non_rien 8 -8 -12; non_toujo -2 3 0; non_tout 9 -9 -9
norma 7 -7 -7; norma_> 7 -7 -7; nos -8 -8 8; nos_poste -8 -8 8; notre -13 -2 7; notre_cote -8 8 -7
notre_liais -6 -6 6; notre_stand -6 -6 6; nous -6 -2 3; nous_> -9 -7 7; nous_avons -7 8 -8; nous_on -5 -5 6
nous_pouvo 8 -7 -8; nous_somme -5 -5 5; nouve 28 -25 -25; nouve_> 20 -16 -20; nouve_acces 8 -7 -8
nouve_inter 15 -13 -13; nouve_la 11 -11 -9; nouve_le 11 -11 -12; nouve_merci 17 -10 -18; nouve_opera 12 -10 -12
nouve_sur 6 -5 -7; nouve_telep 10 -7 -10; novem -10 -13 12; novem_> -10 -13 12; nulle -10 -10 10
nulle_part -10 -10 10; nuls -18 -10 16; nuls_> -18 -10 16; numer 2 -16 3; numer_de -7 -6 7; numer_euh -6 -5 6
numer_prive -13 -9 12; numer_un 11 -12 -10; o -6 -6 6; o_u -6 -6 6; obisp -9 -9 9; obisp_> -9 -9 9; odett -7 -7 7
odett_point -7 -7 7; offre -8 -11 9; offre_plus -8 -11 9; oh 2 -4 -5; oh_la -3 -5 5; oh_let 6 -8 -5; oh_mais 7 -5 -7
oh_non -6 7 -7; oh_vous -9 -7 9; ok 16 -10 -18; ok_> 13 -8 -15; ok_c 8 -6 -8; on -10 -8 8; on_a 6 -18 -3
on_dirai 11 -5 -21; on_est -4 4 -10; on_m -7 -13 13; on_ne -10 -10 10; on_peut -19 9 -3; on_rigol -11 -13 12
on_se -12 -9 10; on_va -12 -13 12; on_verra -15 -9 12; on_voit -4 -6 6; ont -7 -1 3; ont_clign -4 5 -5
ont_laiss -6 -6 6; opera -9 -12 11; opera_> -8 -11 10; opera_au -2 -3 5; opera_est -9 -9 10; opera_opera -12 -11 12
orang -24 12 -1; orang_> -22 21 -14; orang_m -6 -7 6; orang_point -6 -7 7; ordin -17 -17 20; ordin_> -19 -14 17
ordin_et -9 -11 11; ordin_hop 7 -5 -7; ordin_la -10 -9 10; ordin_plus -9 -8 9; ordis -17 -18 18; ordis_> -9 -9 9
ordis_des -4 -5 5; ordis_et -9 -11 11; ordre 15 -10 -17; ordre_> 11 -9 -11; ordre_merci 17 -11 -17; ou -15 -13 15
ou_est -5 -5 5; ou_j -11 -8 10; ou_trois -7 -9 9; oubli -5 -5 5; oubli_les -5 -5 5; oui 17 -15 -22; oui_> 31 -31 -23
oui_allo -20 -14 19; oui_c 16 -18 -11; oui_ca 12 -13 -7; oui_enfin -13 13 -9; oui_figur 9 -9 -8; oui_inter 14 -14 -5
oui_j -3 5 -16; oui_je -2 7 -13; oui_la 4 0 -16; oui_le 14 -14 -12; oui_mais -22 22 -16; oui_non 8 -7 -2
oui_oui 7 -1 -13; oui_parfa 9 -8 -10; oui_pour -10 8 -6; oui_regar 7 -5 -7; oui_tout 11 -11 -10; outlo -6 -7 8
outlo_point -6 -7 8; ouvre -2 5 -10; ouvre_c 7 -5 -7; ouvre_une -7 6 -5; ouvri 2 1 -14; ouvri_> 2 1 -14
page 7 4 -21; page_ca -7 6 -5; page_ne -11 11 -10; page_s 12 -15 -10; page_veut -15 12 -7; page_vient 11 -12 -10
paie -10 -7 10; paie_la -10 -7 10; paill -14 -13 14; paill_> -14 -13 14; panne -9 15 -20; panne_> -2 7 -19
panne_conti -8 7 -5; panne_est -19 19 -15; panne_j -6 7 -7; panne_malhe -6 9 -7; papie -13 -7 10; papie_> -13 -7 10
par -13 -10 12; par_dessu -8 -8 9; par_mois -6 -5 6; par_sms -8 -5 7; par_un -5 -5 5; parce -14 0 10
parce_que -14 0 10; pardo -14 -14 14; pardo_> -14 -14 14; parei -26 29 -26; parei_> -25 28 -25; parei_pas -4 5 -5
parfa 24 -18 -22; parfa_> 16 -22 -13; parfa_l 8 -7 -8; parfa_merci 9 -7 -11; parfa_on 9 -10 -8; paris -11 -11 11
paris_75012 -7 -7 7; paris_> -10 -10 10; parle -14 -8 12; parle_a -13 -8 11; parle_avec -8 -5 7; part -10 -10 10
part_> -10 -10 10; parte -8 -5 8; parte_plus -8 -5 8; parti -15 -14 15; parti_> -12 -12 12; parti_mange -9 -9 9
parto -12 -1 2; parto_> -12 -1 2; pas -46 37 -11; pas_> -36 28 -11; pas_a -12 10 -9; pas_arran -17 17 -16
pas_bouge -11 9 -7; pas_ce 2 -11 -1; pas_chang -1 2 -1; pas_chez -6 -6 7; pas_com -6 -5 6; pas_comme -4 -6 6
pas_d -25 20 -17; pas_de -14 19 -20; pas_demar -13 15 -16; pas_devan -6 -7 7; pas_dire -15 15 -13; pas_du -9 11 -12
pas_elle -9 -10 10; pas_en -17 -14 16; pas_encor -12 -18 18; pas_fonct -10 11 -12; pas_il -1 -2 3
pas_inter -19 19 -15; pas_je -8 -6 7; pas_mais 18 -19 -8; pas_malgr -6 7 -12; pas_march -11 12 -8; pas_me -18 7 -5
pas_mieux -22 18 -8; pas_non -7 7 -4; pas_pas -7 8 -7; pas_regle -17 17 -12; pas_resol -17 16 -12
pas_reven -14 13 -6; pas_s -14 11 -7; pas_se -8 10 -5; pas_sur -20 -7 11; pas_tout 17 -17 -15; pas_trop -6 -6 7
pas_une -2 -3 5; pas_verif -14 -11 15; pas_votre -3 4 -1; pas_vous -7 1 0; pas_vraim -6 8 -10; pas_y -5 -7 7
pasca -9 -9 9; pasca_obisp -9 -9 9; passe 4 4 -19; passe_> 14 -13 -14; passe_a -20 10 4; passe_au 12 -10 -13
passe_moi -9 -10 10; passe_pas -21 16 -14; passe_rien -13 9 -8; passe_un -11 -10 12; patie -12 -9 12
patie_est -6 -6 7; patie_il -2 -1 3; patie_je -10 -8 9; patie_pour -6 -5 6; patri -5 -5 5; patri_ferra -5 -5 5
patro -8 -7 8; patro_> -10 -8 12; patro_va -6 -6 6; paul -10 -11 11; paul_aroba -6 -14 17; paul_chez -9 -9 9
paul_point -6 -6 6; pauvr -10 -10 10; pauvr_con -10 -10 10; paye -6 -5 6; paye_cinqu -6 -5 6; peete -7 -7 7
peete_aroba -7 -7 7; perdu -9 -8 9; perdu_la -9 -8 9; persi -16 16 -15; persi_> -16 16 -15; perso -15 -15 17
perso_> -8 -9 9; perso_agee -7 -8 8; perso_de -8 -8 9; perso_ne -9 -9 10; petit -13 -3 6; petit_aimen -3 -2 4
petit_aroba -6 -8 9; petit_dame -6 7 -7; petit_enfan -3 -5 5; petit_est 6 -6 -6; petit_rond -6 -5 6
petit_touch -9 -9 9; petit_villa -5 -5 5; peu -19 -7 10; peu_> -7 -6 10; peu_agaca -11 -14 13; peu_agace -10 -8 14
peu_de -8 -7 8; peu_ennuy -3 -2 4; peu_inqui -10 -9 12; peu_mieux -10 10 -10; peu_parto -10 -23 19; peu_pour -6 -5 6
peut -22 2 10; peut_avoir -5 -5 5; peut_etre -9 -10 10; peut_me -6 -7 8; peut_pas -15 15 -13; peux 10 -16 -5
peux_appel 15 -19 -15; peux_avoir -12 -8 12; peux_de 10 -7 -10; peux_enfin 9 -8 -9; peux_navig 6 -6 -7
peux_parle -10 -6 8; peux_pas -22 -20 24; peux_plus -19 -24 20; peux_savoi -19 -10 15; peux_toujo -13 13 -11
phone -6 -6 6; phone_c -6 -6 6; picho -10 -10 10; picho_> -10 -10 10; piece -9 -6 7; piece_> -9 -6 7
pierr -11 -7 11; pierr_duran -11 -7 11; pire -26 27 -23; pire_> -21 22 -20; pire_en -13 12 -12; pire_qu -14 12 -10
placa -9 -11 11; placa_> -9 -11 11; plain -6 -5 6; plain_contr -6 -5 6; plais -14 -12 14; plais_> -14 -12 14
plait -7 -5 6; plait_> -7 -5 6; plant -11 15 -18; plant_encor -11 14 -16; plant_toujo -7 6 -5; pleut -7 -7 9
pleut_depui -7 -7 9; pluie -6 -5 6; pluie_> -6 -5 6; plus 8 -14 -9; plus_> -4 7 -20; plus_appel -9 -7 8
plus_aucun 4 -3 -19; plus_besoi 5 -5 -5; plus_de 23 -24 -16; plus_depui -8 -5 8; plus_la 9 0 -13; plus_le 6 0 -17
plus_les -8 -5 7; plus_mais -6 7 -7; plus_mes -21 -11 20; plus_parle -8 -5 7; plus_que -9 -9 9; plus_rapid -8 -11 9
plus_rien 7 -6 -14; plus_tard -12 -7 13; plus_trent -6 -5 9; plus_un -9 -8 9; poil 5 -3 -15; poil_> 5 -3 -15
point -19 -7 12; point_> -15 15 -15; point_be -9 -10 10; point_benal -7 -7 8; point_benze -6 -6 7
point_berna -5 -6 7; point_c -8 -7 8; point_com -7 -8 9; point_doubl -6 -6 6; point_duran -6 -6 6
point_fr -9 -10 11; point_march -7 -7 7; point_marti -4 -5 7; point_me -6 -6 6; point_merci -7 -6 9
point_mouli -4 -8 7; point_net -5 -6 6; point_nguye -6 -7 9; point_noel -6 -6 7; point_peete -7 -7 7
point_petit -5 -6 6; point_tremb -8 -7 8; point_vidal -5 -5 5; porta -7 -11 10; porta_> -6 -6 6; porta_chacu -5 -5 6
porta_comme 6 -6 -7; porta_dans -10 -7 10; porta_deux -5 -6 6; porte -6 -5 6; porte_plain -6 -5 6; posee -5 -5 5
posee_au -5 -5 5; poste -13 -11 10; poste_> -3 -20 10; poste_a 3 -12 -2; poste_infor -8 -8 8; poste_n -8 7 -5
poste_point -5 -6 6; poste_telep -8 -8 8; pouf -6 6 -7; pouf_> -6 6 -7; pour 2 -16 2; pour_aller -2 -1 3
pour_annul -7 -5 7; pour_ca -6 -5 6; pour_des -5 -5 5; pour_etre -5 6 -6; pour_finir -4 5 -5; pour_l -4 -5 5
pour_le 4 -2 -14; pour_lui -5 -5 5; pour_ma -18 -9 15; pour_moi 13 -8 -14; pour_qui -8 -9 9; pour_savoi -6 -5 6
pour_se -6 -5 6; pour_un 8 -15 -6; pour_une -6 -7 7; pour_voir -9 -8 9; pour_votre -9 -5 8; pourq -9 -11 11
pourq_faire -9 -11 11; pourr -16 5 2; pourr_> -10 11 -12; pourr_je -8 -9 10; pourr_me -11 -10 12; pouve -13 -8 11
pouve_atten -7 -6 10; pouve_m -9 -7 9; pouve_repet -12 -7 10; pouvo 8 -7 -8; pouvo_clore 8 -7 -8; prefe -8 -6 9
prefe_avoir -8 -6 9; premi -11 -11 11; premi_etage -11 -11 11; prend -12 -7 10; prend_les -5 -5 5
prend_pour -9 -9 9; prend_un -8 -5 10; prene -13 -14 14; prene_pour -8 -9 9; prene_votre -9 -9 9; preno -10 -9 9
preno_c -11 -11 12; preno_julie -7 -8 7; prese -5 -5 5; prese_patri -5 -5 5; preve -8 -7 8; preve_> -8 -7 8
print -5 -5 5; print_> -5 -5 5; prive -13 -9 12; prive_> -13 -9 12; probl 13 -5 -22; probl_> 18 -20 -11
probl_est -15 16 -15; probl_n -17 16 -12; probl_pas -15 15 -10; probl_persi -13 13 -12; probl_regle 14 -18 -8
probl_resol 10 -12 -7; proce -7 8 -8; proce_sans -7 8 -8; profe -6 -6 6; profe_est -6 -6 6; prono -6 -5 6
prono_> -6 -5 6; proto -6 -6 6; proto_point -6 -6 6; proxi -7 -7 7; proxi_point -7 -7 7; puis -36 22 -8
puis_aroba -4 -11 10; puis_ca -6 7 -8; puis_elle -13 10 -9; puis_l -7 -10 9; puis_non -10 10 -9; puis_plus -7 7 -6
puis_pouf -6 6 -7; puis_repar -22 19 -7; puk -7 -8 8; puk_> -7 -8 8; qu -8 5 -7; qu_a -12 12 -13; qu_avant 2 0 -12
qu_est -11 -8 10; qu_on -5 -5 6; quand -15 -12 13; quand_meme -15 -12 13; quara 2 -17 6; quara_> 14 -14 -12
quara_deux -7 -6 7; quara_poste -10 -8 9; quato -8 -8 8; quato_poste -8 -8 8; quatr -2 -17 9; quatr_aroba -5 -7 10
quatr_at -5 -5 6; quatr_barre 14 -12 -15; quatr_cinq -9 -9 9; quatr_cinqu -7 -7 8; quatr_fois -6 -5 7
quatr_ordin -11 -10 11; quatr_vingt -8 -7 8; que -1 -6 -8; que_c 5 -7 -10; que_ca 9 -12 -6; que_dix -9 -9 9
que_j -15 -3 11; que_je -15 -10 18; que_la -26 24 -19; que_le 7 -6 -7; que_non -10 10 -8; que_oui 15 -17 -12
que_quelq -6 -7 8; que_vous 6 1 -18; quel -10 -10 10; quel_servi -10 -10 10; quelq -16 -13 17; quelq_un -16 -13 17
quest -6 -7 7; quest_sur -6 -7 7; qui -35 9 9; qui_> -8 -9 9; qui_a -7 -10 8; qui_atten -7 -9 10; qui_clign -5 9 -10
qui_est -4 -11 9; qui_habit -7 -8 8; qui_march -19 18 -10; qui_regar -8 -11 9; qui_remar -16 13 -9; qui_va -6 -6 7
qui_vienn -3 -5 5; qui_vont -3 -5 5; quinz -16 -12 15; quinz_aroba -4 -6 7; quinz_au -8 -7 7; quinz_ordin -7 -7 7
quinz_poste -7 -7 7; quinz_rue -7 -8 8; quinz_sont -8 -7 7; quoi -18 -17 18; quoi_ce -14 -13 13; quoi_un -8 -8 8
r -10 -11 11; r_> -6 -6 6; r_e -5 -6 6; r_o -6 -6 6; raccr -12 -12 12; raccr_au -6 -7 6; raccr_tout -8 -7 7
rade -5 6 -6; rade_> -5 6 -6; rallu 10 0 -12; rallu_et 10 -13 -9; rallu_le 6 -6 -7; rallu_mais -14 13 -8
rame -9 13 -19; rame_encor -12 17 -20; rame_toujo -6 6 -5; rapid -8 -11 9; rapid_> -8 -11 9; rappe -20 -18 21
rappe_> -6 -5 6; rappe_c -6 -5 7; rappe_moi -5 -5 5; rappe_parce -14 -17 16; rappe_plus -12 -7 13; reboo -8 8 -8
reboo_deux -8 8 -8; rebra -20 9 -1; rebra_la -11 -11 12; rebra_les -4 5 -5; rebra_mais -13 13 -7; reche -9 -7 8
reche_de -9 -7 8; recoi 2 -16 0; recoi_cinq 11 -8 -11; recoi_des -14 -12 13; recoi_ma -3 -2 4; recoi_mes 10 -5 -10
recoi_plus -24 -9 21; recom -16 17 -20; recom_> -16 17 -20; recon 17 -17 -17; recon_> 17 -17 -17; recou -17 16 -10
recou_> -17 16 -10; recu 6 -6 -7; recu_trois 6 -6 -7; recup 16 -16 -15; recup_la 8 -8 -8; recup_le 7 -6 -4
recup_ma 11 -12 -10; recup_toute 9 -9 -8; redem -16 -1 7; redem_> -25 -19 23; redem_c -10 9 -8; redem_ca -7 7 -8
redem_deux -5 6 -6; redem_en -8 14 -20; redem_et 12 -13 -10; redem_je -4 -5 5; redem_la -14 5 1; redem_ma -9 -8 9
redem_mais -21 24 -16; redem_non -17 17 -2; redev 11 -11 -10; redev_verte 11 -11 -10; redon -9 -6 8
redon_moi -9 -6 8; refon 17 -14 -20; refon_> 19 -19 -19; refon_pas -14 14 -14; regar -14 -14 16; regar_> -19 -11 16
regar_des -3 -2 4; regar_l 4 -12 1; regar_moi 7 -5 -7; regle 12 -5 -20; regle_> 12 -5 -20; relan -8 -6 8
relan_le -8 -6 8; remar 15 -3 -26; remar_> 20 -13 -24; remar_ca 13 -12 -5; remar_donc 7 -6 -7; remar_merci 6 -5 -6
remar_nicke 16 -15 -15; remar_pas -17 15 -10; remar_super 12 -10 -7; remon 14 -11 -17; remon_> 14 -11 -17
rend -10 -10 10; rend_dingu -10 -10 10; rende -15 -8 12; rende_la -8 -6 7; rende_vous -17 -10 18; rendu -6 -5 7
rendu_ridic -6 -5 7; rene -7 -7 7; rene_point -7 -7 7; rentr 12 -9 -12; rentr_dans 12 -9 -12; repar 10 6 -30
repar_> 12 -4 -19; repar_comme -3 6 -19; repar_en -11 11 -8; repar_la 6 -6 -6; repar_merci 9 -8 -9
repar_pour 11 -12 -10; repar_puis -13 10 -9; repet -14 -17 17; repet_> -17 -11 17; repet_clign -8 -12 12
repet_s -7 -5 6; repon -13 -12 13; repon_> -13 -12 13; resea -2 -8 1; resea_> 4 -5 -13; resea_est 11 -11 -11
resea_infor -8 -7 8; resea_la -8 7 -5; resea_mobil -7 -6 7; resil -8 -7 8; resil_> -8 -7 8; resol 19 -12 -20
resol_> 15 -8 -21; resol_pour 8 -6 -8; respo -11 -7 9; respo_> -11 -6 9; respo_de -6 -5 6; reste -21 15 -10
reste_etein -12 3 -1; reste_orang -12 9 -8; reste_rouge -10 11 -12; reste_sans -5 6 -6; reste_tout -6 7 -7
resul -7 8 -8; resul_> -7 8 -8; retab 23 -20 -22; retab_> 16 -17 -15; retab_depui 8 -7 -8; retab_du 11 -11 -11
retom -9 10 -9; retom_> -9 10 -9; retro 21 -18 -22; retro_inter 12 -12 -12; retro_la 8 -8 -7; retro_le 13 -9 -17
reuss 15 -19 -12; reuss_a 15 -19 -12; reven 9 6 -28; reven_> 22 -17 -20; reven_a 7 -7 -7; reven_ca 5 -5 -3
reven_d 13 -14 -10; reven_merci 14 -9 -11; reven_oui 13 -13 -11; reven_parce -7 6 -5; reven_puis -22 19 -7
reven_sur 13 -10 -16; reven_tout 11 -13 -5; reven_une -11 11 -8; revie -8 2 2; revie_> -5 -5 6; revie_pas -8 9 -8
ridic -15 -14 16; ridic_> -15 -14 16; rien -20 29 -30; rien_> -20 20 -16; rien_a 17 -9 -18; rien_c -5 6 -6
rien_ca -5 9 -9; rien_chang -10 12 -7; rien_de -18 16 -12; rien_donne -10 13 -14; rien_du -17 18 -14
rien_fait -16 17 -18; rien_le -5 6 -6; rien_n -7 6 -5; rien_ne -10 10 -8; rien_qui -13 13 -14; rigol -11 -13 12
rigol_> -11 -13 12; rire -9 -10 10; rire_> -9 -10 10; robas -7 -7 8; robas_yahoo -7 -7 8; robot -6 -6 6
robot_> -6 -6 6; rocha -10 -10 10; rocha_a -10 -10 10; rodri -9 -9 10; rodri_> -9 -9 10; rond -6 -5 6
rond_tourn -6 -5 6; rouge -30 15 -5; rouge_> -30 15 -5; roule 15 -13 -16; roule_> 15 -13 -16; rouss -8 -7 8
rouss_bonjo -6 -7 7; rouss_de -9 -7 8; route -6 -5 6; route_est -6 -5 6; roy -8 -6 7; roy_> -8 -6 7; rue -9 -9 9
rue_de -7 -7 7; rue_des -7 -8 8; s 4 -8 -4; s_affic 4 1 -12; s_allum -20 -8 14; s_est 2 -2 -3; s_go 6 -8 -5
s_il -7 -5 6; s_ouvre 7 -5 -7; s_ouvri 2 1 -14; sa 5 -7 -4; sa_ca -8 -7 8; sa_chamb 7 -6 -7; sa_chang -6 7 -3
sais -6 -27 22; sais_pas -6 -27 22; sait -9 -7 8; sait_plus -9 -7 8; salon -9 -12 11; salon_> -9 -12 11
sans -11 7 -3; sans_aucun -7 8 -8; sans_h -6 -6 6; sans_rien -5 6 -6; saoul -11 -9 11; saoul_> -11 -9 11
sarah -9 -8 9; sarah_benal -8 -7 8; sarah_point -7 -7 8; saura -3 -5 5; saura_pas -3 -5 5; saute -13 10 -9
saute_encor -13 10 -9; sauve 6 -6 -6; sauve_la 6 -6 -6; savoi -18 -10 16; savoi_> -18 -10 16; scand -18 -15 17
scand_> -17 -15 17; scand_je -6 -5 6; scand_un -6 -5 6; se -2 -14 9; se_compr -10 -10 10; se_conne -8 10 -5
se_coupe -16 -16 16; se_lance 10 -9 -11; se_matin -9 -8 9; se_moque -9 -7 7; se_passe -13 9 -8; se_prono -6 -5 6
sec -5 -5 5; sec_la -5 -5 5; secon -16 2 7; secon_> -15 -3 8; secon_et -6 6 -7; secon_je -7 -7 8; seize -9 -9 9
seize_machi -9 -9 9; semai -8 -9 9; semai_> -8 -9 9; sembl 9 -10 -8; sembl_que 9 -10 -8; sept -11 -9 11
sept_a -9 -9 9; sept_aroba -5 -5 5; serie -8 -7 8; serie_a -7 -6 7; serie_marre -7 -7 8; serve -9 -8 9
serve_> -9 -8 9; servi -7 0 2; servi_> -4 9 -10; servi_a -9 3 3; servi_apres -5 -5 5; servi_d -5 -6 8
servi_de -10 -10 10; servi_deplo -10 -10 10; servi_est 9 -9 -9; seul -12 -8 10; seul_appar -12 -13 13
seul_au -8 -7 7; seule -14 -16 15; seule_appar -7 -7 7; seule_le -11 -10 11; seule_table -7 -8 8; sfr -12 -10 13
sfr_> -9 -9 10; sfr_point -5 -5 6; si 20 -22 -8; si_> 15 -17 -6; si_c 11 -13 -5; si_ca 10 -10 -4; signa 6 -18 4
signa_> 13 -16 -8; signa_tout 12 -12 -10; signa_wifi -13 -7 9; signe -7 -10 8; signe_> -7 -10 8; simon -4 -11 10
simon_et -4 -11 10; situa -5 -5 5; situa_> -5 -5 5; six -16 -13 16; six_> -9 -9 9; six_douze -7 -7 8; six_en -5 -5 6
six_non -5 -5 5; six_petit -5 -5 6; six_soixa -7 -7 8; skyne -7 -7 7; skyne_point -7 -7 7; smet -8 -8 8
smet_> -8 -8 8; sms -8 -5 7; sms_> -8 -5 7; socie -15 -12 14; socie_dupon -9 -7 8; socie_duran -7 -7 7
socie_trans -9 -7 9; soeur 6 -6 -7; soeur_donc 6 -6 -7; soir -8 -7 8; soir_> -8 -7 8; soire 6 -6 -6; soire_> 6 -6 -6
soixa -12 -13 13; soixa_dix -7 -9 8; soixa_neuf -8 -8 8; soixa_quinz -4 -6 7; sol -9 -10 10; sol_> -9 -10 10
solde -8 -7 9; solde_> -8 -7 9; somme -5 -5 5; somme_dans -5 -5 5; son 18 -18 -17; son_est 13 -14 -12
son_telep 10 -10 -9; sonne 10 -10 -10; sonne_a 11 -11 -10; sonne_toujo -2 5 -3; sont 2 -16 4; sont_a -10 -8 10
sont_hache -10 -8 9; sont_inacc -4 -2 5; sont_muets -8 -8 8; sont_touch -8 -7 7; sont_tous 10 -9 -10
sont_verte 5 -5 -6; sophi -11 -12 12; sophi_marte -7 -7 7; sophi_under -6 -6 7; sorti -10 -8 10; sorti_a -10 -8 10
souci 14 -5 -18; souci_> 1 5 -17; souci_merci 18 -16 -16; souci_n 11 -17 -8; souci_tout 10 -12 -7; souha -6 -5 7
souha_etre -5 -4 7; souha_m -6 -5 6; sous -10 -10 10; sous_la -10 -9 9; sous_sol -9 -10 10; stabl 13 -15 -12
stabl_maint 13 -15 -12; stand -6 -6 6; stand_est -6 -6 6; stop -8 -7 9; stop_je -8 -7 9; stylo -8 -5 10
stylo_> -8 -5 10; suffi -7 -8 7; suffi_j -7 -8 7; suis -5 -7 3; suis_a -8 -7 8; suis_au -15 -9 12
suis_calme -19 -12 17; suis_clien -5 -5 5; suis_conne 14 -13 -14; suis_dans -19 -13 17; suis_degou -13 -9 11
suis_desol -6 7 -7; suis_elodi -9 -7 9; suis_embet -18 -14 17; suis_en -13 -9 13; suis_encor -4 -6 6
suis_ennuy -17 -12 16; suis_fatig -17 -12 16; suis_hors -15 -10 15; suis_le -14 -9 14; suis_madam -10 -7 8
suis_pas -15 -17 17; suis_recon 17 -17 -17; suis_sur 6 -5 -6; suis_toujo -21 20 -19; suis_un -18 -10 22
suis_vieil -2 -3 4; suite -10 -9 10; suite_> -10 -9 10; suivr -8 -7 8; suivr_> -8 -7 8; super 14 -12 -13
super_> 12 -10 -7; super_c 15 -13 -13; super_ca 10 -10 -9; super_merci 11 -9 -11; suppo -6 -6 6; suppo_entre -6 -6 6
sur 4 -6 -6; sur_> -15 -18 17; sur_cinq 11 -8 -11; sur_deux -14 14 -15; sur_inter 6 -5 -6; sur_la -11 16 -23
sur_le -15 -16 15; sur_les -7 -6 7; sur_ma -6 -7 7; sur_mais -5 6 -6; sur_mon -10 -7 10; sur_son 10 -10 -9
sur_tous 11 -11 -11; synch 3 -3 -11; synch_> -4 5 -4; synch_est 8 -8 -7; t -6 -6 6; t_i -6 -6 6; tabar -6 -5 7
tabar_ca -6 -5 7; table -17 -15 17; table_> -14 -12 14; table_des -5 -5 5; table_et -5 -6 6; table_mon -4 -5 5
tais -9 -9 9; tais_toi -9 -9 9; taper -7 -6 7; taper_sur -7 -6 7; tard -12 -7 13; tard_> -12 -7 13; te -8 -6 7
te_fous -8 -6 7; techn -14 -12 15; techn_> -11 -11 14; techn_depui -5 -5 5; techn_infor -6 -5 7; techn_ont -6 -6 6
techn_orang -6 -7 6; techn_qui -6 -6 7; tele -8 -6 6; tele_> -26 -7 11; tele_est 10 4 -13; tele_et -7 -10 9
tele_qui -16 13 -9; tele_s 10 -13 -9; telep -9 -5 2; telep_> -11 -3 7; telep_est -10 8 -6; telep_et -6 -6 7
telep_fixe -11 -10 11; telep_fonct 10 -10 -11; telep_maint 10 -10 -9; telep_n -5 6 -6; telep_ne -2 5 -3
telep_oui -7 8 -9; telep_pas -2 -3 5; telep_sonne 11 -11 -10; telep_sont -8 -8 8; temps -8 -17 13
temps_> -13 -13 14; temps_mais 10 -10 -10; tenir 11 -11 -9; tenir_> 11 -11 -9; tenu -14 15 -16; tenu_deux -9 10 -9
tenu_trent -11 11 -12; test -8 -11 10; test_un -8 -11 10; teste -2 -27 15; teste_> -18 -24 26; teste_c 11 -8 -11
tete -10 -10 11; tete_> -10 -10 11; texto -8 -6 8; texto_> -8 -6 8; thoma -16 -15 16; thoma_> -11 -11 11
thoma_lerou -6 -6 6; thune -8 -6 7; thune_> -8 -6 7; ticke 8 -7 -8; ticke_> 8 -7 -8; tient 10 -8 -11
tient_> 10 -8 -11; tigui 11 -12 -10; tigui_ca 11 -12 -10; tip 10 -8 -10; tip_top 10 -8 -10; tiret -8 -9 10
tiret_bas -5 -5 6; tiret_du -6 -7 10; tiret_laure -5 -6 6; tiret_marc -5 -5 5; tiret_marti -5 -5 6
tiret_morin -5 -6 6; tiret_simon -4 -11 10; toi -9 -9 9; toi_je -9 -9 9; toit -9 -10 9; toit_> -9 -10 9
tombe -11 -14 12; tombe_> -11 -14 12; tonal 5 2 -24; tonal_> 13 -10 -23; tonal_est 12 -13 -8; tonal_n -14 13 -6
tonne 7 -8 -6; tonne_> 7 -8 -6; top 10 -8 -10; top_c 10 -8 -10; toto -2 -2 4; toto_un -2 -2 4; touch -13 -13 14
touch_> -13 -14 14; touch_a -2 -3 5; toujo -29 42 -32; toujo_> -12 12 -10; toujo_absen -11 12 -10; toujo_an -6 7 -3
toujo_au -7 8 -8; toujo_aucun -5 6 -6; toujo_aussi -15 16 -17; toujo_autan -10 10 -8; toujo_bloqu -17 14 -14
toujo_ce -5 9 -10; toujo_coupe -16 18 -17; toujo_dans -10 9 -7; toujo_down -8 8 -7; toujo_en -8 12 -10
toujo_la -15 13 -11; toujo_le -16 16 -13; toujo_lent -6 9 -12; toujo_mort -7 5 -5; toujo_muet -10 9 -8
toujo_orang -7 10 -10; toujo_parei -7 8 -8; toujo_pas -11 18 -14; toujo_rien -11 16 -11; toujo_rouge -10 8 -6
tour 11 -12 -10; tour_> 11 -12 -10; tourn 14 -13 -15; tourn_> 16 -15 -18; tourn_il -6 -5 6; tourn_toujo -10 9 -7
tous 14 -17 -12; tous_les 8 -13 -6; tous_verts 10 -9 -10; tout 10 -16 -6; tout_> -16 5 -3; tout_a 10 -16 -6
tout_bon 20 -12 -18; tout_c -9 11 -12; tout_casse -11 -7 10; tout_ce -24 16 -9; tout_comme -4 5 -5
tout_de -10 -9 10; tout_est 20 -14 -21; tout_fonct 12 -18 -9; tout_le -22 -11 18; tout_march 7 -8 -6
tout_noir -6 7 -7; tout_qui 14 -14 -9; tout_refon 7 -7 -7; tout_remar 12 -12 -11; tout_seul -8 -7 7
tout_toujo -6 7 -3; tout_va 14 -12 -14; tout_verif -6 -5 7; tout_vert 7 -6 -7; tout_votre -7 8 -7; toute 3 -21 3
toute_l -6 -6 6; toute_les 12 -11 -12; toute_mes 9 -9 -8; toute_neuve -9 -9 9; trafi 8 -7 -8; trafi_est 8 -7 -8
train -13 -14 17; train_d -9 -7 11; train_de -13 -14 17; trait -5 -5 5; trait_les -5 -5 5; trans -16 -15 17
trans_> -7 -5 6; trans_au -6 -6 6; trans_marti -13 -9 12; trans_moi -10 -9 10; trava 4 -7 -3; trava_> -9 -6 7
trava_merci 9 -8 -9; tremb -8 -7 8; tremb_a -8 -7 8; trent -12 12 -11; trent_quatr -7 -8 9; trent_secon -11 13 -16
trent_trois -6 -5 9; tres -19 -19 19; tres_aimab -12 -7 11; tres_faibl -7 -6 7; tres_lent -14 -15 14
trois -14 -18 17; trois_appar -8 -7 8; trois_ca -5 -5 6; trois_impri -7 -7 7; trois_jours -11 -12 12
trois_messa 6 -6 -7; trois_ordis -9 -11 11; trois_pour -5 6 -6; trois_quatr -2 -2 4; trois_six -6 -5 9
trois_telep -8 -11 12; trop -5 -11 9; trop_bien 11 -10 -12; trop_comme -6 -6 7; trop_faibl -13 -7 9; trouv -7 -7 7
trouv_plus -7 -7 7; truc -14 7 -2; truc_> -12 14 -12; truc_qui -6 -6 7; tu -8 -6 7; tu_te -8 -6 7; u -10 -11 11
u_b -5 -6 6; u_i -5 -6 6; u_t -6 -6 6; u_x -6 -6 6; un -11 -15 14; un_> 0 -20 5; un_a -10 -10 11; un_agent -8 -7 8
un_aroba -8 -8 8; un_cable -6 -6 6; un_chiff -3 -5 5; un_clien -12 -12 16; un_conse -10 -8 10; un_coup -9 12 -16
un_d -8 -7 8; un_debit -10 -7 10; un_deux -9 -12 13; un_deuxi -8 -8 8; un_etre -5 -4 6; un_humai -10 -12 11
un_imbec -9 -9 9; un_inter -6 -6 6; un_joli -11 -10 11; un_m -5 -5 5; un_magic 16 -15 -16; un_opera -11 -6 12
un_ordin -5 -6 8; un_parti -16 -16 18; un_petit -5 -5 5; un_peu -19 -7 10; un_peut -6 -7 8; un_poil -11 9 -7
un_rende -7 -5 7; un_respo -8 -9 10; un_scand -6 -5 6; un_serve -9 -8 9; un_servi -6 -6 7; un_seul -12 -13 13
un_seule -7 -7 7; un_stylo -8 -5 10; un_techn -10 -10 12; un_tour 11 -12 -10; un_truc -6 -6 7; un_un -9 -10 10
under -6 -6 6; under_leroy -6 -6 7; under_soixa -5 -5 5; une -29 -5 23; une_anten -7 -9 8; une_bande -10 -7 9
une_box -9 -9 9; une_carpe -5 6 -6; une_centa -8 -8 8; une_conse -8 -8 11; une_conso -5 -6 6; une_dame -6 -7 7
une_demi -8 -8 8; une_dizai -7 -7 7; une_entre -6 -7 6; une_erreu -14 16 -19; une_honte -5 -5 5; une_machi -4 -5 7
une_minut -2 -4 3; une_offre -8 -11 9; une_page -7 6 -5; une_perso -9 -8 9; une_quest -6 -7 7; une_secon -10 -12 12
une_semai -8 -9 9; une_seule -7 -8 8; une_touch -2 -3 5; une_voix -2 -3 5; une_vraie -8 -8 9; uniqu -9 -9 9
uniqu_> -9 -9 9; urgen -9 -9 9; urgen_uniqu -9 -9 9; v -6 -6 6; v_aroba -6 -6 6; va 17 -21 -7; va_> 12 -9 -15
va_beauc 7 -5 -5; va_bien 14 -12 -14; va_c 16 -16 -3; va_etre -6 -6 6; va_maint 12 -11 -5; va_mieux 12 -11 -15
va_pas -6 -6 7; va_toujo -7 8 -2; va_voir -12 -13 12; vais -21 -14 21; vais_pas -5 -7 7; vais_porte -6 -5 6
vais_resil -8 -7 8; vais_teste -10 -4 9; vais_tout -11 -7 10; vais_voir -5 -4 6; vais_vous -10 -6 9; vente -5 -5 5
vente_une -5 -5 5; venu -6 -6 7; venu_hier -6 -6 7; verif -20 -12 20; verif_> -17 -10 17; verif_tout -10 -9 10
verra -15 -9 12; verra_bien -15 -9 12; vers -7 -7 7; vers_dix -7 -7 7; vert 8 -17 -3; vert_> 9 -25 1
vert_et 12 -10 -14; vert_mais -12 10 -8; verte 16 -16 -13; verte_> 16 -16 -13; verte_est 8 -8 -6; verts 10 -9 -10
verts_> 10 -9 -10; veuil -6 -6 6; veuil_me -6 -6 6; veut -20 21 -16; veut_pas -16 16 -14; veut_toujo -7 9 -4
veux -12 -8 14; veux_etre -12 -8 13; veux_le -6 -6 7; veux_modif -8 -7 9; veux_parle -8 -6 8; veux_qu -5 -3 7
veux_un -8 -7 9; veux_une -2 -3 4; victo 8 -8 -6; victo_ca 8 -8 -6; vidal -5 -5 5; vidal_aroba -5 -5 5
vide -12 20 -24; vide_> -12 19 -23; vide_comme -5 9 -9; video 13 -15 -12; video_demar 14 -13 -14
video_point -8 -7 8; vieil -2 -3 4; vieil_moi -2 -3 4; vienn -3 -5 5; vienn_je -3 -5 5; viens 4 -14 -1
viens_de 11 -8 -11; viens_la -10 -9 10; vient 10 -3 -14; vient_de 10 -3 -14; villa -14 -5 13; villa_> -10 -7 10
villa_et -5 -5 5; vingt -12 -10 11; vingt_douze -8 -7 8; vingt_et -12 -13 12; vingt_quatr -5 -5 6; visio -8 -13 13
visio_> -8 -5 7; visio_on -5 -8 8; vite 9 -9 -9; vite_tout 9 -9 -9; voila 9 -8 -9; voila_> 7 -7 -7
voila_c 11 -11 -9; voila_je -5 6 -6; voir -17 -13 16; voir_> -16 -13 16; voir_je -5 -5 6; vois 2 6 -10
vois_mes 11 -11 -11; vois_pas -12 8 -8; voit -10 -11 10; voit_ca -4 -6 6; voit_le -10 -10 10; voitu -8 -6 7
voitu_je -8 -6 7; voix -2 -3 5; voix_enreg -2 -3 5; vole -5 -5 5; vole_il -5 -5 5; voleu -8 -6 7
voleu_rende -8 -6 7; vont -3 -5 5; vont_qui -3 -5 5; votre -21 -10 17; votre_abonn -8 -9 9; votre_affai -7 8 -7
votre_calme -9 -5 8; votre_incom -7 -7 7; votre_patro -10 -8 12; votre_respo -10 -6 8; votre_servi -13 -9 11
votre_temps -9 -9 9; votre_truc -12 14 -12; voudr -15 -5 9; voudr_annul -5 -4 5; voudr_c -2 -3 5
voudr_chang -11 -12 12; voudr_conna -8 -7 9; voudr_le -5 -5 5; voudr_parle -5 -4 6; voudr_pas -6 7 -7
voudr_redem -9 -8 9; voudr_une -8 -8 11; vous -1 -23 6; vous_> 5 -9 -1; vous_appel -22 -8 19; vous_avec -11 -8 13
vous_avez -7 10 -7; vous_comme -7 -6 7; vous_compr -4 -6 6; vous_confi 11 -11 -11; vous_conta -4 -2 5
vous_dirai -22 -9 22; vous_dire -9 -9 10; vous_dis -10 -8 9; vous_disai -5 -5 5; vous_disie 6 -6 -7
vous_donne -5 -5 5; vous_embet -6 7 -7; vous_enten 12 -9 -12; vous_etes 2 -14 -1; vous_faire -6 -6 6
vous_felic -9 -5 8; vous_fiche -10 -11 11; vous_jure -8 -6 7; vous_l -10 -6 9; vous_le -7 -6 8; vous_m -2 -2 -4
vous_me -4 -14 6; vous_moque -14 -7 14; vous_plait -7 -5 6; vous_pourr -11 -10 12; vous_pouve -13 -8 11
vous_que -1 6 -11; vous_rappe -17 -6 15; vous_recoi 11 -8 -11; vous_repon -7 -5 6; vous_suivr -8 -7 8
vous_vous -12 -11 12; voyan 4 4 -19; voyan_clign -13 -12 13; voyan_est 7 3 -33; voyan_ne -6 7 -7
voyan_nulle -10 -10 10; voyan_qui -5 9 -10; voyan_reste -10 11 -12; voyan_sont 10 -9 -10; vpn -4 -2 5
vpn_et -4 -2 5; vraie -8 -8 9; vraie_perso -8 -8 9; vraim -6 8 -10; vraim_> -6 8 -10; wait -8 -6 8; wait_je -8 -6 8
wanad -7 -8 10; wanad_point -7 -8 10; web -4 -2 5; web_sont -4 -2 5; wifi -2 -1 -5; wifi_> 14 -12 -17
wifi_est -9 -3 5; wifi_fonct 6 -5 -7; wifi_frere -4 11 -10; wifi_mais -10 8 -6; wifi_ne -8 9 -8; x -6 -6 6
x_> -6 -6 6; xavie -6 -6 6; xavie_point -6 -6 6; y 11 3 -26; y_a -1 4 -16; y_arriv -18 4 -1; y_est 19 -18 -15
y_fait -20 21 -7; y_manqu -11 12 -12; yahoo -8 -8 10; yahoo_point -8 -8 10; youtu 10 -9 -11; youtu_se 10 -9 -11
zero -14 13 -13; zero_> -11 11 -12; zero_ameli -9 10 -11; zero_six -6 -7 7; zut -12 -12 12; zut_> -12 -12 12
""",
    ),
    "problem": (
        "internet mobile unclear",
        """
01 -8 -8 8; 01_60 -8 -8 8; 06123 -14 -15 15; 06123_> -14 -15 15; 07 -14 -12 13; 07_80 -8 -8 8; 07_83 -8 -7 7
12 -12 -12 12; 12_34 -7 -7 7; 12_60 -8 -8 8; 12_> -8 -8 8; 14 -8 -7 7; 14_> -8 -7 7; 2 -8 -8 8; 29 -8 -7 7
29_14 -8 -7 7; 2_80 -8 -8 8; 2_> -8 -8 8; 33 -7 -7 7; 33_6 -7 -7 7; 34 -7 -7 7; 34_56 -7 -7 7; 4g -30 27 -17
4g_en -11 12 -15; 4g_march -13 14 -17; 4g_ne -5 5 -4; 4g_passe -17 13 -8; 56 -10 -11 11; 56_29 -8 -7 7
56_78 -7 -7 7; 5g -13 13 -10; 5g_est -11 11 -10; 5g_passe -9 9 -9; 6 -7 -7 7; 60 -8 -8 8; 60_12 -8 -8 8
6_12 -7 -7 7; 78 -7 -7 7; 78_> -7 -7 7; 80 -8 -8 8; 80_2 -8 -8 8; 83 -8 -7 7; 83_56 -8 -7 7; <_01 -8 -8 8
<_07 -8 -8 8; <_33 -7 -7 7; <_a -8 9 -9; <_affir -12 -12 12; <_ah -14 -14 14; <_ajout -7 -8 8; <_alexa 6 -5 -6
<_allo 2 -14 -1; <_alors -14 -7 10; <_appel -8 8 -9; <_aroba -8 -9 9; <_atten -11 -13 13; <_au -12 -9 11
<_aucun -1 4 -11; <_aurie -6 -5 6; <_avant 7 -7 -8; <_b -7 -7 8; <_bah -12 -1 3; <_beauc -12 -12 12; <_ben -4 -17 7
<_blabl -12 -12 12; <_bon -5 -2 6; <_bonjo -5 -11 9; <_bonso 5 -5 -5; <_borde -8 -7 8; <_boula -9 -10 10
<_box 14 -13 -15; <_c -19 -7 15; <_ca -22 -21 26; <_carte -8 9 -9; <_ce -8 -10 10; <_cette -9 -9 9; <_chape -9 -9 9
<_chez 6 -6 -6; <_clair -11 -11 12; <_comme -8 -7 8; <_conne 0 -14 3; <_conta -7 -7 7; <_coupu 12 -10 -12
<_dans -6 -21 9; <_degag -7 -7 8; <_delph -8 -7 8; <_depui -11 -25 13; <_des 10 -11 -6; <_deux -18 -16 18
<_dites 2 -10 1; <_donc -3 -8 5; <_dubre -6 -6 7; <_ecout -9 -9 9; <_elle -17 -16 17; <_en 11 -20 8; <_enfin -6 -6 6
<_envoy -11 -13 13; <_espec -9 -9 9; <_est -10 -13 12; <_euh -5 -13 10; <_excus -10 -13 11; <_faceb 17 -14 -22
<_faite -5 -5 5; <_fouta -9 -9 9; <_frere 7 -6 -7; <_gmail -5 -15 8; <_gsm -10 9 -8; <_helas -9 -10 10
<_hier -9 -9 9; <_hors -10 -8 9; <_il -25 -3 12; <_ils 5 -5 -5; <_impos 10 -4 -13; <_inter -14 -2 10
<_inuti -6 -6 6; <_j -7 -11 10; <_jade -5 -5 5; <_je -9 -16 13; <_jean -10 -10 10; <_jsp -8 8 -8; <_julie -6 -5 7
<_l 5 -7 -9; <_la -4 15 -22; <_laiss -4 -3 6; <_le 0 2 -9; <_les -8 0 0; <_lucie -5 -5 6; <_lundi -9 -9 9
<_m -6 -5 6; <_ma 0 8 -19; <_madam -10 -4 7; <_mais -12 -13 13; <_maitr -8 -9 9; <_marie -10 -10 10; <_meme 9 -8 -11
<_merde -8 -8 8; <_mes 3 3 -26; <_mette -6 -6 6; <_micro 10 -10 -10; <_moham -9 -9 9; <_moi -6 -7 7; <_mon 1 3 -12
<_monsi -12 -11 12; <_ne -14 -10 11; <_netfl 9 -8 -10; <_noah -9 -9 9; <_non -1 -19 8; <_nos 9 -5 -14
<_notre -11 7 -1; <_nous -9 -8 8; <_numer -6 -8 7; <_oh -9 -8 9; <_ok -10 -9 10; <_on -5 -8 7; <_oui -15 -13 17
<_paill -11 -11 11; <_pardo -8 -7 8; <_parle -9 -9 9; <_parti -13 -12 13; <_pas -9 -11 7; <_passe -18 -17 18
<_paul -10 -10 10; <_perso -13 9 -1; <_perte 5 -5 -5; <_peuch 3 -1 -2; <_peut -10 -9 10; <_plus -19 -8 18
<_pour -10 -9 10; <_pourr -7 -7 9; <_punai -12 -12 12; <_putai -9 -7 8; <_quand -11 14 -16; <_quatr -7 -7 7
<_quel -8 -8 8; <_quelq -7 -5 6; <_quinz -9 -9 9; <_raymo -9 -9 9; <_resea -8 8 -8; <_rien -16 -15 16
<_roami -10 10 -10; <_sabin -6 -6 6; <_salut 6 -7 -6; <_seize -9 -9 9; <_servi -8 -9 9; <_si -11 -12 12
<_soixa -10 -11 10; <_speed 5 -5 -5; <_stop -5 -5 5; <_sur -10 -18 10; <_t -6 -6 7; <_tais -9 -11 11; <_te -6 -6 6
<_teams 9 -8 -10; <_telep -14 -8 10; <_test -11 -9 10; <_thoma -12 -12 12; <_tony -6 -6 6; <_tout -20 -23 22
<_trans -6 -8 7; <_trois -14 -13 14; <_tu -7 -8 8; <_un -19 -17 20; <_une -22 -22 23; <_vers -11 -9 10
<_viens -9 -10 10; <_vingt -8 -7 8; <_volon -12 -12 12; <_votre -10 -8 9; <_vous -19 -15 18; <_wesh 10 -10 -7
<_wifi 12 -9 -13; <_y -18 -4 13; <_yo -6 -6 6; <_z -6 -6 6; <_zero -11 -11 12; a -3 -14 10; a_activ -11 11 -7
a_arrac 6 -6 -6; a_bien -9 -9 9; a_bout -15 -17 17; a_chaqu 4 3 -13; a_chope 10 -10 -3; a_cinq -9 -12 10
a_comme -7 8 -9; a_conne 12 -12 -1; a_conta 7 -6 -8; a_cote 9 -8 -8; a_coupe 8 -7 -9; a_crash 11 -11 -9
a_de -11 10 -10; a_debra 3 -7 0; a_deja -1 -1 2; a_des 5 -5 -5; a_deux 5 -5 -5; a_dire -13 -11 12; a_dista 5 -5 -5
a_dit -10 -16 16; a_ecrit 9 -8 -8; a_emett -8 9 -8; a_encor -9 -8 9; a_envoy -10 10 -9; a_erreu -10 -14 11
a_ete -5 8 -11; a_expli -14 -10 12; a_fait -12 5 1; a_fil -6 6 -6; a_fondu 8 -6 -8; a_grill 10 -10 -10
a_insta 7 -5 -8; a_inter 10 -9 -11; a_joind -10 10 -8; a_jour -8 -7 8; a_l -8 -7 9; a_la 11 -14 -3; a_ma 8 -6 -8
a_marre -8 -8 8; a_matin 16 -10 -18; a_me 8 -5 -13; a_mon -10 -11 10; a_mons -8 -9 8; a_mort 8 -7 -8; a_n -6 -6 6
a_namur -13 11 -10; a_nos 9 -7 -11; a_ouvri 14 -16 -10; a_parle -11 -9 11; a_pas 2 6 -22; a_perdu 10 -11 -9
a_perso -17 -12 13; a_plus 4 -3 -11; a_pose -9 -8 9; a_propo -1 -1 2; a_quel -6 -6 7; a_quelq -11 -9 14
a_recev -12 11 -8; a_regar -1 -10 3; a_repet 3 -10 -1; a_retab 9 -8 -9; a_rien -11 -14 13; a_se 18 -18 -1
a_signe -14 -11 12; a_telec 12 -12 -8; a_touch -8 -10 10; a_tout -10 -8 9; a_u -5 -5 5; a_un -10 -15 14
a_une -6 -4 0; a_votre -6 -6 7; a_vous -9 -7 8; a_zero -6 7 -7; abonn -12 -21 17; abonn_> -24 -19 23
abonn_fibre 8 -7 -8; acced 8 -7 -8; acced_au 8 -7 -8; accen -7 -7 8; accen_> -7 -7 8; acces 20 -18 -19
acces_a 8 -7 -11; acces_au 15 -15 -14; acces_inter 8 -8 -7; accor -9 -6 8; accor_> -9 -6 8; accro 5 -4 -8
accro_pas 10 -10 -5; accro_plus -6 7 -7; accue 5 -11 2; accue_> -7 -8 8; accue_s 9 -9 -8; achet -6 -9 7
achet_l -6 -9 7; activ -12 14 -14; activ_> -5 8 -9; activ_ma -11 11 -7; activ_trois -5 6 -7; actua 10 -9 -19
actua_plus 10 -9 -19; adais 7 -7 -3; adais_est 7 -7 -3; adres -14 -14 14; adres_> -11 -10 11; adres_elect -7 -7 7
adsl 18 -14 -17; adsl_elle 7 -5 -8; adsl_est 14 -10 -15; affic 5 2 -22; affic_aucun -10 10 -9; affic_conne 8 -8 -7
affic_pas 7 -5 -13; affic_plus -12 13 -15; affic_reche -11 9 -5; affic_un 11 -10 -11; affir -12 -12 12
affir_> -12 -12 12; agenc 4 -13 1; agenc_> 8 -8 -10; agenc_est 7 -5 -6; agenc_point -5 -5 5; agent -14 -10 13
agent_> -13 -5 11; agent_je -6 -6 6; ah -14 -14 14; ah_bon -10 -8 10; ah_ca -8 -7 8; ah_non -10 -9 10
ah_oui -9 -8 9; ai -6 -2 3; ai_achet -6 -9 7; ai_appel -5 -12 10; ai_assez -8 -8 8; ai_aucun -5 5 -5
ai_besoi -11 -16 12; ai_c -11 10 -10; ai_chang -10 18 -18; ai_comma -5 8 -9; ai_de -7 7 -7; ai_debra -8 -9 9
ai_deja -8 -11 9; ai_demen -14 -14 14; ai_des -10 10 -10; ai_envie -8 -10 9; ai_etein -6 7 -7; ai_fait 12 -8 -12
ai_honte -7 -7 7; ai_inter -5 11 -21; ai_jamai -12 4 -3; ai_la -7 7 -6; ai_le 10 -8 -10; ai_marre -6 -6 6
ai_mis -8 11 -12; ai_mise -5 8 -9; ai_par -3 -2 4; ai_pas 0 -10 3; ai_perdu 0 6 -10; ai_plus 10 7 -37
ai_quatr -5 -4 5; ai_que -12 -9 10; ai_ras -9 -7 9; ai_recu -11 -9 10; ai_redem -8 -7 8; ai_regar 5 -4 -5
ai_rien 13 -23 -7; ai_sousc 9 -7 -9; ai_toujo 9 -7 -9; ai_un 10 -4 -12; ai_une -10 -21 13; aide -13 -13 13
aide_> -13 -13 13; aider -7 -6 6; aider_> -7 -6 6; aille 6 -2 -6; aille_mais 6 -2 -6; aime -9 9 -4
aime_esse -9 9 -4; aimer -7 -6 8; aimer_bien -7 -6 8; ajout -7 -8 8; ajout_un -7 -8 8; alarm -1 3 -12
alarm_me 9 -9 -8; alarm_ne -6 6 -7; alemb -10 -8 9; alemb_> -10 -8 9; alexa 6 -5 -6; alexa_elle 6 -5 -6
aller 14 -13 -13; aller_sur 14 -13 -13; allez -7 -7 7; allez_m -7 -7 7; allo 1 -14 0; allo_allo -8 -6 8
allo_bonjo -12 -12 12; allo_c -8 -6 8; allo_oui 15 -8 -19; allo_y -7 -8 8; allum 10 -10 -11; allum_plus 10 -10 -11
alors -1 -5 -2; alors_> -10 -9 10; alors_comme -7 -9 10; alors_ecout 5 -4 -5; alors_en 6 -6 -6; alors_euh -13 -18 14
alors_il 5 -5 -5; alors_j 1 2 -9; alors_je -1 -1 2; alors_la -10 10 -8; alors_le -6 7 -9; alors_non -8 -8 9
alors_pauli -5 -5 5; alors_qu -12 12 -11; alors_que 14 -14 -11; alors_soyez -5 -2 6; alors_voila -1 -7 2
amran -9 -9 9; amran_> -9 -9 9; an -6 -9 7; an_derni -6 -9 7; annul -8 -7 8; annul_la -8 -7 8; ans -8 -6 8
ans_> -11 -6 12; ans_et -5 -4 5; ans_je -4 -5 5; anten 0 -12 1; anten_> -9 -9 9; anten_sur 13 -8 -15
appai -13 13 -12; appai_plus -13 13 -12; appar -7 -22 9; appar_> -7 -16 7; appar_je -10 -8 10; appar_ne 5 -5 -5
appar_pas 10 -9 -8; appar_que -8 -8 8; appel -25 26 -18; appel_> -23 22 -15; appel_au -14 -13 13
appel_avec 10 -10 -11; appel_c -10 6 -5; appel_ca -6 6 -5; appel_car -7 10 -18; appel_d -9 9 -9; appel_de 4 -8 0
appel_depui -9 8 -7; appel_du 7 -6 -18; appel_entra -16 17 -7; appel_et -17 18 -17; appel_j 12 -11 -14
appel_je -9 -9 9; appel_julie -10 -10 10; appel_l -8 9 -11; appel_la -6 6 -7; appel_luc -9 -9 9; appel_ma -5 5 -6
appel_mais -14 13 -12; appel_mes -7 7 -7; appel_ne -12 13 -15; appel_ni -7 9 -10; appel_on -13 13 -10
appel_parce 9 -10 -8; appel_perso -13 19 -22; appel_pour -12 -9 10; appel_qui -11 10 -10; appel_se -10 10 -9
appel_sont -10 9 -7; appel_tombe -5 5 -5; appel_un -10 -11 11; apres -9 -9 9; apres_midi -9 -9 9; aroba -19 -17 19
aroba_agenc -5 -5 5; aroba_free -9 -9 9; aroba_gmail -6 -6 7; aroba_la -7 -7 7; aroba_orang -6 -6 6
aroba_skyne -6 -6 6; aroba_wanad -5 -5 6; arrac 12 -14 -7; arrac_> 10 -10 -9; arrac_le 6 -6 -6; arret 8 -6 -9
arret_> 8 -6 -9; arriv 9 5 -28; arriv_> 9 -7 -9; arriv_a -2 11 -16; arriv_dans 10 -12 -7; arriv_pas 2 5 -14
arriv_plus 15 -9 -20; arrob -6 -6 6; arrob_gmail -6 -6 6; assez -8 -8 8; assez_> -8 -8 8; assis -9 -8 8
assis_une -9 -8 8; atten -16 -17 18; atten_> -11 -11 11; atten_cheri -8 -11 11; atten_je -9 -11 10; atten_le -7 -5 7
atten_que -11 -7 8; attri -10 11 -10; attri_> -10 11 -10; au 1 -8 2; au_bon -1 -1 2; au_bout -16 17 -15
au_burea 13 -11 -13; au_cloud 6 -6 -6; au_dessu -8 -9 8; au_fond -9 9 -9; au_magas 7 -6 -8; au_mois -11 -8 9
au_nivea -11 12 -12; au_point 10 -7 -11; au_premi -12 -9 11; au_quart -9 9 -9; au_resea 9 -10 -5
au_serve 11 -12 -10; au_sous -7 -12 10; au_sujet -14 -13 14; au_techn -7 -6 7; au_telep -17 -7 10; au_vpn 6 -2 -6
au_web 11 -11 -11; au_wifi 17 -17 -3; au_zero -5 -6 9; aucun 1 7 -18; aucun_appel -9 8 -7; aucun_barre -12 11 -9
aucun_lumie 6 -7 -5; aucun_page 6 -7 -5; aucun_servi -10 11 -11; aucun_signa 7 -5 -3; aucun_site 9 -9 -8
aucun_son -6 6 -6; aucun_souci -5 5 -5; aujou -8 -8 8; aujou_hui -8 -8 8; aurie -6 -5 6; aurie_vous -6 -5 6
autre -12 -15 14; autre_> -8 -10 8; autre_chose -8 -13 10; aux 8 -7 -8; aux_frais 8 -7 -8; avais 7 -7 -8
avais_huit 7 -7 -8; avait -8 -10 9; avait_dit -8 -10 9; avant 7 -7 -8; avant_j 7 -7 -8; avec 5 -13 0; avec_d 6 -2 -6
avec_l 12 -11 -12; avec_la -9 -7 8; avec_le 4 2 -18; avec_ma 8 -9 -8; avec_mon 10 -7 -13; avec_un -1 -8 2
avec_une -9 -9 9; avec_vos -7 -7 8; avec_vous -8 -8 9; avez -12 -7 9; avez_deja -6 -6 6; avez_donne -8 -8 8
avez_un -7 -7 8; avoir 5 -5 -5; avoir_les 5 -5 -5; avons 6 -6 -6; avons_plus 6 -6 -6; b -15 -13 14; b_aroba -5 -5 6
b_comme -7 -7 8; b_r -6 -6 7; bah -12 -1 3; bah_ecout -5 6 -6; bah_oui -9 -9 9; bande -5 -5 5; bande_de -5 -5 5
banqu 8 -9 -7; banqu_> 8 -9 -7; barre -23 21 -16; barre_> -12 11 -9; barre_de -18 15 -9; barre_sur -8 9 -10
bas -5 -5 6; bas_b -5 -5 6; bascu -5 5 -4; bascu_plus -5 5 -4; base -13 13 -7; base_> -13 13 -7; be -6 -6 6
be_> -6 -6 6; beau -8 -8 8; beau_aujou -8 -8 8; beauc -12 -12 12; beauc_> -12 -12 12; ben -3 -18 6; ben_en 5 -5 -5
ben_j 9 -8 -9; ben_je -10 -7 9; ben_la 7 -5 -8; ben_le 7 -6 -8; ben_non -13 -8 12; ben_voila -6 -6 6
ben_y -10 -13 10; benal -8 -6 7; benal_> -8 -6 7; berna -9 -13 12; berna_> -9 -13 12; berna_s -4 -5 7
berna_soixa -6 -4 8; besoi -12 -17 13; besoi_d -11 -16 12; besoi_de -9 -9 10; bien -1 -17 8; bien_> -5 -11 7
bien_branc 6 -5 -6; bien_c 9 -9 -9; bien_compr -1 -1 2; bien_d -9 -6 8; bien_faire -9 -9 9; bien_je 6 -2 -6
bien_le 12 -11 -11; bien_note -12 -9 13; bien_qu -7 -6 8; bien_que 6 -7 -5; bio -7 -7 7; bio_> -7 -7 7; bip -8 9 -8
bip_> -8 9 -8; bip_bip -8 9 -8; bizar 6 -6 -6; bizar_et 6 -6 -6; blabl -12 -12 12; blabl_> -12 -12 12
blanc -3 6 -14; blanc_de 7 -3 -6; blanc_j -9 9 -9; bleue 9 -9 -10; bleue_passe 9 -9 -10; bloqu -12 14 -15
bloqu_> -15 14 -12; bloqu_il -10 10 -7; bloqu_la 3 -1 -10; boite -4 7 -17; boite_d 5 -5 -5; boite_de -3 -2 4
boite_mail 11 -11 -8; boite_vocal -10 12 -16; boiti 10 -8 -10; boiti_> 10 -8 -10; boiti_blanc 7 -3 -6
boiti_et 5 -5 -5; bon -6 -23 11; bon_> -1 -17 3; bon_et -6 -5 6; bon_je -5 -2 6; bon_numer -14 -11 12
bon_servi -1 -1 2; bonjo -10 -16 14; bonjo_> -22 -18 22; bonjo_c -13 -12 14; bonjo_cabin -6 -5 5; bonjo_est -5 -5 5
bonjo_euh -4 -5 5; bonjo_excus 10 -5 -16; bonjo_j 5 -13 -4; bonjo_je 3 8 -20; bonjo_ma 16 -6 -21
bonjo_madam -8 -8 8; bonjo_on 9 -6 -10; bonjo_voila 1 2 -13; bonne -12 -12 13; bonne_adres -12 -12 13; bons -8 -8 9
bons_a -8 -8 9; bonso 5 -5 -5; bonso_dites 5 -5 -5; borde -8 -7 8; borde_de -8 -7 8; bots -6 -8 9; bots_je -6 -8 9
bouff -5 -5 5; bouff_> -5 -5 5; boula -12 -12 13; boula_a -8 -9 8; boula_du -9 -10 10; bourr -8 -8 9
bourr_> -8 -8 9; bout -20 15 -10; bout_> -15 -17 17; bout_de -16 17 -15; bouti 9 -9 -10; bouti_> 9 -9 -10
box 19 -15 -21; box_> 25 -21 -22; box_c -21 20 -16; box_ca -10 11 -14; box_clign 13 -14 -7; box_elle 22 -15 -20
box_est 17 -18 -12; box_et 5 -4 -5; box_fait 9 -11 -7; box_fonct -8 8 -6; box_mais 7 -7 -5; box_march -13 -24 15
box_ne 13 -9 -14; box_qui 17 -11 -22; box_s 20 -19 -12; branc 13 -12 -11; branc_derri 6 -5 -6; branc_sur 11 -12 -9
breta -6 6 -5; breta_ca -6 6 -5; bris -10 -10 10; bris_> -10 -10 10; bruit -1 9 -18; bruit_bizar 6 -6 -6
bruit_de -12 15 -16; brun -5 -5 5; brun_aroba -5 -5 5; buffe 14 -10 -16; buffe_tout 14 -10 -16; bug -6 -6 6
bug_> -6 -6 6; bugue -3 -11 8; bugue_> -3 -11 8; burea -9 3 -2; burea_> -8 -26 9; burea_depui 9 -7 -11
burea_est -10 11 -11; burea_il -14 16 -16; burea_les -7 9 -11; burea_plus 8 -7 -8; burea_se 5 -5 -4
burea_sont -8 9 -14; c -7 -6 6; c_est -7 -7 7; c_etait -8 3 -1; ca -9 -16 13; ca_> -14 -20 18; ca_a -9 -8 9
ca_buffe 14 -10 -16; ca_bug -6 -6 6; ca_bugue -14 -8 10; ca_c -7 -6 7; ca_charg 13 -12 -15; ca_comme -9 -9 9
ca_coupe -8 -9 10; ca_depen -7 -7 7; ca_fait -11 9 -7; ca_gresi -11 11 -10; ca_hache -11 12 -12; ca_ira -12 -11 13
ca_lag 14 -14 -13; ca_m -9 -9 9; ca_march -10 -29 15; ca_me -3 -19 12; ca_mouli 9 -7 -10; ca_ne -19 -3 5
ca_non -8 -7 8; ca_oui -6 -5 6; ca_passe 9 -8 -8; ca_raccr -18 19 -19; ca_rame 17 -15 -17; ca_recom -10 -9 10
ca_remar -14 -8 9; ca_saute -12 -7 8; ca_se 10 -10 -10; ca_sonne -7 8 -9; ca_suffi -8 -7 8; ca_tombe -12 11 -8
ca_va -1 10 -27; ca_vient -11 -6 8; cabin 3 -11 3; cabin_est 9 -9 -8; cabin_fourn -6 -5 5; cable 10 -13 -6
cable_> -8 -9 8; cable_de 8 -7 -9; cable_en 5 -5 -5; cable_ether 11 -14 -11; caiss 24 -24 -13
caiss_enreg 15 -15 -12; caiss_n 7 -6 -8; caiss_ne 6 -6 -5; camer 18 -17 -18; camer_de 9 -9 -9; camer_ne 14 -13 -15
campa 11 -9 -11; campa_> 11 -9 -11; canar -9 -9 9; canar_> -9 -9 9; capte -6 14 -22; capte_bien 12 -11 -11
capte_pas 0 4 -8; capte_plus 1 5 -14; capte_que -6 6 -5; capte_rien -13 15 -16; car 2 7 -18; car_le 9 -6 -10
car_ma -7 10 -18; caraf 8 -7 -8; caraf_au 8 -7 -8; carne -5 -4 5; carne_zero -5 -4 5; carpe -10 -10 10
carpe_> -10 -10 10; carte -11 16 -20; carte_bleue 9 -9 -10; carte_cime -10 10 -7; carte_sim -16 18 -19
casqu -9 -7 9; casqu_de -9 -7 9; casse 1 -13 5; casse_> 1 -13 5; catas 8 -7 -8; catas_je 8 -7 -8; ce -10 -22 17
ce_matin 1 -14 6; ce_n -9 -10 10; ce_qu -1 -1 2; ce_que -7 -7 7; ce_qui 1 -10 0; ce_robot -6 -6 6
ce_servi -10 -10 10; cela -13 -11 11; cela_> -13 -11 11; cellu -5 5 -5; cellu_sonne -5 5 -5; celui -6 7 -6
celui_avec -6 7 -6; centa -9 -8 9; centa_envir -9 -8 9; centr -13 -3 5; centr_> -9 -10 10; centr_par -6 6 -7
cents 7 -7 -8; cents_megas 7 -7 -8; ces -8 -8 8; ces_panne -8 -8 8; cette -11 -13 12; cette_fois -11 -13 12
chain 9 -8 -11; chain_> 9 -8 -11; chair -7 -6 6; chair_et -7 -6 6; chale -9 11 -12; chale_> -9 11 -12
chamb 7 -4 -12; chamb_> -3 5 -13; chamb_du 7 -7 -8; chamb_le 8 -9 -6; chang -16 2 4; chang_d -11 -9 11
chang_de -10 18 -18; chans -8 -8 8; chans_> -8 -8 8; chape -9 -9 9; chape_de -9 -9 9; chaqu 4 3 -13
chaqu_fois 4 3 -13; charg 15 -13 -23; charg_aucun 6 -7 -5; charg_ca 10 -10 -9; charg_jamai 9 -8 -8; charg_la 6 -7 -6
charg_mais 10 -10 -9; charg_pas 8 -7 -10; charg_plus 3 -2 -10; charg_une 11 -10 -10; chat -11 -14 12
chat_est -11 -14 12; chef -14 -8 10; chef_> -7 -9 8; chef_atten -11 -7 8; chelo -11 -11 12; chelo_mais -10 -8 10
chelo_votre -6 -6 6; cherc -12 -12 12; cherc_mes -12 -12 12; cheri -8 -11 11; cheri_je -8 -11 11; chez -2 -1 -2
chez_la -5 5 -5; chez_machi -10 -10 10; chez_moi 2 -1 -4; chez_mon 6 -6 -5; chez_nous 9 0 -18; chez_vous -11 -8 10
chien -9 -10 10; chien_> -9 -10 10; chope 10 -10 -3; chope_le 10 -10 -3; chose -8 -13 10; chose_> -7 -8 8
chose_ca -3 -2 4; chose_cette -9 -8 8; cime -10 10 -7; cime_est -10 10 -7; cinq -9 -6 4; cinq_heure -9 -12 10
cinq_minut -2 3 -13; cinq_nonan -7 -7 7; cinq_treiz -5 -4 5; cinq_trent -5 -7 8; cinqu -8 -8 10; cinqu_euros -7 -6 7
cinqu_huit -6 -6 6; cinqu_six -6 -6 10; clair -14 -15 16; clair_fonta -8 -8 8; clair_point -5 -5 5
clair_rouss -8 -9 8; clien -5 0 0; clien_> 6 -1 -7; clien_chez -7 -5 6; clien_me -6 6 -6; clien_nous -9 9 -6
clien_par -7 6 -6; clien_quara -6 -8 7; clien_se 10 -9 -7; clign 26 -18 -23; clign_> 14 -14 -9; clign_en 5 -5 0
clign_et 5 -5 -5; clign_orang 15 -11 -15; clign_rouge 15 -7 -16; clign_sur 10 -8 -10; cloud 6 -6 -6; cloud_> 6 -6 -6
co 6 -6 -4; co_au 6 -6 -4; code -5 12 -20; code_erreu 11 -10 -11; code_pin -10 10 -9; code_puc -10 10 -7
code_puk -14 14 -14; codes -10 9 -8; codes_par -10 9 -8; coler -10 -8 10; coler_> -10 -8 10; coler_monsi -10 -8 10
colla -5 6 -7; colla_elles -5 6 -7; colle -7 7 -5; colle_> -7 7 -7; colle_en -5 -2 6; com -11 -9 10; com_> -11 -9 10
combi -21 18 -13; combi_c -6 11 -12; combi_de -6 -5 6; combi_depui -6 7 -12; combi_est -7 7 -9; combi_n -12 13 -15
comma -5 8 -9; comma_une -5 8 -9; comme -24 0 10; comme_a -9 -9 9; comme_berna -7 -7 8; comme_c -5 8 -9
comme_ca -6 -6 6; comme_dire -7 -9 10; comme_expli -5 -4 5; comme_inter -13 -17 15; comme_la -8 -8 8
comme_ne -9 8 -7; comme_si -9 9 -9; comme_sophi -4 -5 7; comme_un -7 8 -9; comme_vous -8 -12 10; commu -12 7 -4
commu_coupe -8 9 -9; commu_sont -9 8 -7; commu_une -7 -7 7; compl -5 3 -7; compl_> -19 7 -6; compl_a -14 -10 12
compl_mort 6 -7 -6; compo -6 8 -8; compo_un -6 8 -8; compr -13 -1 7; compr_ce -1 -1 2; compr_pas -14 5 0
compr_rien -6 -8 8; con -7 -7 8; con_> -7 -7 8; confi -7 -5 7; confi_> -7 -5 7; confl -7 -6 7; confl_d -7 -6 7
conna -16 -14 15; conna_> -10 -11 11; conna_mon -11 -7 8; conna_rien -5 -4 5; conne 44 -39 -31; conne_> 21 -23 -15
conne_a 15 -14 -10; conne_au 9 -10 -6; conne_avec 11 -7 -12; conne_de 7 -7 -6; conne_du 14 -12 -14
conne_elle 7 -5 -7; conne_est 12 -13 -9; conne_et 12 -6 -14; conne_fibre 6 -5 -2; conne_inter 11 -9 -11
conne_les 5 -5 -5; conne_me 8 -5 -8; conne_moi -13 -5 11; conne_mon 12 -12 -1; conne_parta 8 -5 -12
conne_pas 11 -11 -2; conne_perdu 8 -8 -7; conne_plus 6 -5 -3; conne_qui 11 -10 -12; conne_sans 8 -8 -9
conne_saute 7 -7 -8; conne_toute 5 -5 -5; conne_tres 8 -10 -7; conse -20 -21 22; conse_> -11 -10 11
conse_etait -9 -10 9; conse_m -5 -4 5; conse_merci -11 -9 10; conso 15 -19 -8; conso_en 6 -7 -5; conso_qui 7 -7 -6
conso_se 14 -14 -8; conta 8 -10 -6; conta_aroba -7 -7 7; conta_depui 9 -6 -10; conta_le 7 -6 -8; contr -1 -13 7
contr_> -11 -11 12; contr_des -5 5 -5; contr_est -10 -11 10; contr_le 17 -8 -22; corre -11 -1 4; corre_> -11 -1 4
cote 9 -8 -8; cote_de 9 -8 -8; coup 1 0 -13; coup_de -8 9 -9; coup_mon 7 -7 -7; coup_plus 5 -4 -5; coupe 1 -1 -7
coupe_> -12 4 5; coupe_alors 5 -5 -5; coupe_au -9 11 -12; coupe_d 16 -8 -16; coupe_dans 6 -6 -5; coupe_depui 6 -2 -6
coupe_du 9 -8 -9; coupe_je 12 -13 -9; coupe_le 8 -7 -9; coupe_quand -14 22 -23; coupe_sans 5 -5 -5
coupe_tous -8 -13 10; coupe_tout 14 -12 -15; coupe_toute 12 -12 -3; coupu 12 -11 -10; coupu_> 10 -10 -10
coupu_de -3 -8 6; coupu_fibre 9 -6 -10; coupu_gener 8 -7 -8; coupu_inter 8 -6 -9; coupu_penda -10 10 -10
coura -3 -8 6; coura_> -8 -7 8; coura_la 13 -9 -14; courr 1 -14 3; courr_> 1 -13 1; courr_de -8 -9 9
courr_que -1 -1 2; courr_sur 8 -6 -6; cours 5 -5 -5; cours_en 5 -5 -5; craqu -3 7 -4; craqu_quand -3 7 -4
crash 11 -11 -9; crash_frere 11 -11 -9; creus 6 -2 -6; creus_dans 6 -2 -6; crois 12 -8 -12; crois_> -11 1 2
crois_bien 8 -6 -8; crois_qu -5 -2 6; crois_que 11 -14 -11; cuisi -11 -9 11; cuisi_> -11 -9 11; d 7 -14 0
d_a -13 -6 11; d_abonn -9 -7 9; d_acces 11 -11 -10; d_accor -9 -6 8; d_accue 9 -9 -8; d_adres -7 -6 7
d_aide -13 -13 13; d_aille 6 -2 -6; d_alemb -10 -8 9; d_aller 12 -12 -11; d_appel -17 14 -12; d_avoir 5 -5 -5
d_envoy 11 -10 -10; d_escar 12 -9 -12; d_hier 10 -6 -11; d_inter 13 -24 -6; d_offre -8 -7 8; d_orang 5 -5 -5
d_ou -11 -6 8; d_u -6 -6 7; d_un -5 2 1; d_urgen -9 9 -9; da -8 -10 9; da_> -8 -10 9; dame -6 -7 7; dame_> -6 -7 7
dans -5 -2 -4; dans_dix 11 -5 -11; dans_l 11 -9 -14; dans_la 5 -19 0; dans_le -29 13 -2; dans_les 12 -11 -5
dans_ma 0 3 -10; dans_mon -7 8 -8; dans_tout 1 3 -7; dans_toute 6 -6 -5; de -9 -2 5; de_4g -11 12 -15
de_barre -8 9 -10; de_bouff -5 -5 5; de_box 3 3 -16; de_canar -9 -9 9; de_carte 9 -9 -10; de_ce -6 -6 6
de_ces -8 -8 8; de_charg 9 -8 -10; de_chez -7 4 1; de_cinq -8 9 -9; de_clien -6 -8 7; de_commu -7 -7 7
de_conna -9 -9 9; de_conne 26 -23 -26; de_conse -10 -11 11; de_coura -3 -8 6; de_debit 21 -23 -20; de_demai -6 -7 7
de_deux -8 9 -9; de_dix -5 5 -5; de_donne -8 16 -25; de_faire 14 -15 -9; de_fibre 9 -9 -7; de_fil -8 9 -9
de_fixe -5 5 -5; de_fond -12 15 -16; de_forfa -9 11 -12; de_gueul -9 -9 9; de_joind -7 6 -6; de_l 5 3 -20
de_la 5 4 -20; de_le -8 -9 9; de_ligne -12 12 -10; de_ma -22 8 1; de_maiso -12 12 -10; de_malad 8 -7 -8
de_marse -17 -9 11; de_me -2 -14 8; de_merde -11 -12 12; de_mobil -6 -6 6; de_moi -6 -5 6; de_mon 7 -7 -9
de_mutua 10 -7 -11; de_nante 9 -6 -10; de_netfl 11 -11 -9; de_nivea -6 -5 6; de_nos -13 13 -9; de_notre -6 -5 5
de_nouve -9 5 -1; de_novem -11 -8 9; de_ouf 10 -8 -10; de_paiem 9 -8 -8; de_paill -9 -9 9; de_paque 8 -8 -8
de_paras -7 7 -6; de_parle -5 -5 6; de_passe 11 -12 -10; de_poste -8 -9 8; de_probl -20 -15 18; de_quest -10 -8 9
de_raise -8 8 -8; de_redem -5 -4 5; de_resea -15 21 -28; de_servi -21 15 -12; de_signa 12 -10 -14; de_sms -16 16 -14
de_souci 17 -15 -20; de_surve 9 -9 -9; de_tele 18 -14 -25; de_telep -30 14 3; de_temps -6 -5 6; de_tonal -20 22 -18
de_toulo -9 -9 9; de_tout -8 -10 9; de_trent -8 9 -9; de_venir -7 -6 7; de_vivan -7 -8 8; de_voleu -3 -2 4
de_vos -16 -7 15; de_votre -3 -2 4; de_vous 3 -8 -1; de_wifi 20 -18 -17; debit 30 -28 -28; debit_> 15 -19 -14
debit_d 12 -9 -12; debit_de 7 -7 -3; debit_est 13 -11 -13; debit_et 12 -8 -12; debit_monta 7 -7 -7; debra -3 -13 8
debra_> -14 -11 13; debra_et -8 -9 9; debra_la -7 -5 6; debra_ma 10 -7 -11; deced -5 6 -6; deced_> -5 6 -6
decla 10 -10 -9; decla_en 10 -10 -9; decle -9 9 -11; decle_direc -9 9 -11; decod 16 -15 -15; decod_> 12 -10 -14
decod_affic 11 -10 -11; decon 13 0 -22; decon_> 2 5 -15; decon_a 10 -10 -10; decon_toute 18 -15 -20
decro -11 18 -19; decro_> -10 12 -10; decro_et -15 12 -11; decro_il -7 9 -6; decro_j -8 8 -7; decro_perso -5 5 -5
decro_y -7 9 -6; dect -13 13 -12; dect_ne -13 13 -12; dedan -12 8 -4; dedan_> -7 -8 8; dedan_le -9 9 -9
degag -7 -7 8; degag_avec -7 -7 8; degat -10 -11 10; degat_des -10 -11 10; dehor -16 17 -16; dehor_> -6 6 -5
dehor_de -11 12 -15; deja -11 -8 10; deja_fait -5 -9 7; deja_mon -6 -6 6; deja_redem -14 -9 13; deja_trans -1 -1 2
delph -12 -11 11; delph_march -8 -9 9; delph_rouss -8 -7 8; demai -7 -8 8; demai_> -7 -8 8; deman -1 5 -9
deman_a -11 -9 11; deman_juste -6 -5 6; deman_le -8 8 -9; deman_pas -6 -5 6; deman_un 5 -1 -15; demar 9 -8 -13
demar_> 9 -8 -13; demen -14 -14 14; demen_> -14 -14 14; depan -4 -1 3; depan_> -7 -10 8; depan_ma 10 -13 -10
depan_mon -12 12 -10; depen -7 -7 7; depen_des -7 -7 7; deplo -12 -13 14; deplo_> -12 -13 14; depui -4 -8 5
depui_a 16 -10 -18; depui_ce -2 -14 7; depui_dix -11 -6 12; depui_hier -7 -6 6; depui_l 0 2 -14; depui_la -4 -5 4
depui_le -6 -7 6; depui_mardi -10 9 -8; depui_mon 9 -6 -10; depui_neuf 5 2 -16; depui_plus 5 -5 -5
depui_que 3 1 -13; depui_quinz -4 -5 5; depui_tanto 6 -4 -6; depui_trois 0 -14 1; deran 3 -8 -2; deran_c 10 -5 -16
deran_pour -7 -7 7; derni -13 -13 13; derni_> -12 -12 12; derni_fois -12 -11 12; derri -9 10 -14
derri_fait -10 11 -14; derri_la 6 -5 -6; des -1 -5 -2; des_appel -13 11 -8; des_coupu -10 10 -10; des_cours 5 -5 -5
des_craqu -3 7 -4; des_des -8 9 -8; des_eaux -10 -11 10; des_fois -7 -7 7; des_gresi -3 5 -3; des_grzz -6 11 -12
des_incom -8 -8 8; des_lilas -9 -9 9; des_mails 7 -7 -7; des_que 9 -7 -9; des_sienn 6 -6 -6; des_video 10 -10 -10
desac -10 10 -10; desac_> -10 10 -10; dessu 0 -5 -6; dessu_a 12 -15 -11; dessu_de -8 -9 8; dessu_la -3 -2 4
dessu_par -5 5 -5; detec -8 9 -10; detec_> -8 9 -10; deux -9 -17 13; deux_> -5 -19 11; deux_alors -5 -2 6
deux_ans -5 -4 5; deux_fois -9 -8 9; deux_megas 10 -8 -10; deux_mille -6 -8 7; deux_minut -8 9 -9
deux_quara -5 -6 6; deux_quatr -5 -4 5; deux_table -7 -7 7; deux_un -11 -9 10; deuxi -7 -8 8; deuxi_poste -7 -8 8
devoi 5 -5 -5; devoi_sur 5 -5 -5; diffe -9 -9 9; diffe_> -9 -9 9; diffi -9 9 -9; diffi_> -9 9 -9; dire -12 -11 14
dire_> -12 -10 12; dire_c -7 -9 10; dire_une -3 -2 4; direc -16 16 -12; direc_> -10 10 -7; direc_sur -14 14 -8
dis 4 -9 -3; dis_pas 7 -5 -7; dis_que -12 -6 11; disen -14 13 -11; disen_que -14 13 -11; disie -8 -7 8
disie_> -8 -7 8; dista 5 -5 -5; dista_il 5 -5 -5; dit 1 -7 0; dit_aucun -3 7 -9; dit_d -15 -11 11; dit_de -12 -8 12
dit_mardi -8 -10 9; dit_papa 6 -5 -6; dit_pas -4 9 -11; dit_qu 13 -14 -10; dit_que -12 10 -7; dit_resea 8 -8 -10
dit_sim -7 8 -8; dit_verif 7 -5 -7; dit_wifi 8 -8 -8; dites -3 -9 6; dites_> -7 -6 7; dites_au -7 -6 7
dites_donc 8 -7 -8; dites_mon 6 -4 -6; dites_voir 5 -5 -5; dix -2 -16 10; dix_> 7 -7 -8; dix_ans -11 -6 12
dix_heure -11 -9 10; dix_huit -7 -6 7; dix_minut 13 -12 -14; dix_secon -5 5 -5; dix_sept -8 -7 8; dizai -8 -9 8
dizai_de -8 -9 8; doit -6 -6 6; doit_venir -6 -6 6; donc -1 -12 4; donc_euh -8 -6 8; donc_le -6 -5 6
donc_moi 6 -5 -6; donc_mon 8 -7 -8; donc_voila -4 -5 5; donne -15 14 -7; donne_est -8 -8 8; donne_mobil -8 16 -25
donne_plus -6 6 -6; donne_rien -6 7 -2; dossi -9 -11 11; dossi_> -10 -9 10; dossi_ouver -6 -5 6; douze -8 -8 8
douze_appar -8 -7 7; douze_douze -7 -8 10; douze_euh -7 -8 10; douze_trent -6 -6 10; du -5 -5 5; du_bas -5 -5 6
du_burea -3 14 -28; du_cabin 9 -9 -8; du_centr -9 -10 10; du_coup 7 -7 -7; du_du -7 -7 8; du_fax -11 11 -11
du_fixe 9 -9 -8; du_fond 7 -7 -8; du_magas -8 -9 8; du_monde 9 -8 -9; du_parc -11 -11 11; du_porta 4 -3 -18
du_rende -6 -7 7; du_salon -6 7 -6; du_techn -6 -7 6; du_telet 8 -7 -8; du_tout -5 -9 9; du_vide -5 5 -5
du_vol -11 -8 11; dubre -6 -6 7; dubre_d -6 -6 7; dupli -12 -9 11; dupli_> -12 -9 11; dupon -10 -9 10
dupon_> -8 -9 8; dupon_gmail -7 -7 7; durer -6 -5 6; durer_> -6 -5 6; e -12 -8 10; e_point -5 -5 5; e_r -6 -6 6
e_u -6 -6 7; eaux -10 -11 10; eaux_> -10 -11 10; echo -11 15 -15; echo_> -12 11 -10; echo_quand -7 7 -7
ecole -10 -10 10; ecole_> -10 -10 10; ecout -8 0 2; ecout_> -8 4 1; ecout_je 3 -12 1; ecout_moi -9 -10 9
ecout_mon -5 6 -6; ecran 7 -5 -3; ecran_de 7 -5 -3; ecrit 9 -8 -8; ecrit_pas 9 -8 -8; el -9 -9 9; el_amran -9 -9 9
elect -14 -14 14; elect_> -14 -14 14; elle -2 -11 2; elle_a 7 -3 -23; elle_clign 17 -8 -18; elle_dit 8 -6 -9
elle_est -2 -12 3; elle_meme -8 -8 8; elle_n -5 8 -9; elle_ne 6 -7 -5; elle_peut 5 -5 -5; elle_rame 8 -5 -7
elle_repon 6 -5 -6; elle_s 3 -1 -2; elles -5 6 -7; elles_reste -5 6 -7; embet -8 -17 11; embet_> -8 -17 11
emett -9 9 -8; emett_> -7 8 -8; emett_des -8 9 -8; en 7 -20 2; en_a -8 -8 8; en_ai -16 -11 16; en_bourr -8 -8 9
en_breta -6 6 -5; en_caraf 8 -7 -8; en_chair -7 -6 6; en_coler -10 -8 10; en_conne 8 -5 -12; en_dehor -11 12 -15
en_espag -6 7 -7; en_faisa 5 -5 -5; en_fait -7 -13 9; en_gros 6 -6 -6; en_ligne 17 -19 -12; en_os -7 -6 6
en_panne -8 1 2; en_passe -12 10 -8; en_plein 7 -5 -7; en_rade 15 -16 -8; en_resea 6 -7 -5; en_reuni 9 -8 -10
en_rond 8 -6 -10; en_rouge 6 -4 -2; en_serai -8 -9 9; en_sorti -5 -2 6; en_telet 6 -2 -6; en_vacan -6 7 -7
en_visio 15 -14 -18; en_zone -9 9 -9; encai 6 -6 -5; encai_le 6 -6 -5; encor -14 -13 14; encor_lache -9 -8 9
encor_moi -7 -10 9; enerv -9 -9 9; enerv_> -9 -9 9; enerv_mais -9 -9 9; enfan -6 -12 8; enfan_peuve 3 -1 -2
enfan_sont -10 -10 10; enfin -9 -14 11; enfin_> -13 -13 13; enfin_non -9 -6 8; enfin_oui -6 -6 6; enfin_vous -7 -7 7
enlev -6 7 -7; enlev_la -6 7 -7; enorm 12 -12 -11; enorm_quand 10 -10 -10; enorm_sur 5 -5 -5; enreg 15 -15 -12
enreg_n 15 -15 -12; ensem -11 -11 11; ensem_du -11 -11 11; enten -17 21 -22; enten_comme -9 9 -9; enten_des -3 7 -4
enten_juste -8 9 -8; enten_mais -14 14 -12; enten_mal -11 11 -10; enten_mutue -10 11 -13; enten_pas -5 8 -23
enten_perso -5 5 -5; enten_plus -10 12 -12; enten_rien -7 7 -6; enten_tres -15 -11 12; enten_un -12 11 -10
entra -16 17 -7; entra_> -7 8 -7; entra_de -5 5 -1; entra_ne -16 17 -10; entre -10 -4 3; entre_> -10 -8 9
entre_avec -9 -7 11; entre_c 8 -7 -8; entre_ne -5 5 -4; envie -8 -10 9; envie_de -8 -10 9; envir -9 -8 9
envir_> -9 -8 9; envoi -12 7 0; envoi_ils -11 9 -6; envoi_un -13 -12 14; envoy 5 1 -11; envoy_de -10 10 -9
envoy_des 7 -7 -7; envoy_moi -11 -13 13; envoy_une 9 -7 -10; epous 5 -4 -5; epous_et 5 -4 -5; erreu 2 -16 3
erreu_> 2 -16 3; es -6 -6 7; es_un -6 -6 7; escar 12 -9 -12; escar_> 12 -9 -12; escof -9 -9 9; escof_de -9 -9 9
espag -6 7 -7; espag_et -6 7 -7; espec -9 -9 9; espec_de -9 -9 9; essai -5 -12 10; essai_> -18 -11 14
essai_d 9 -7 -10; essay -12 -17 14; essay_> -12 -17 14; esse -9 9 -4; esse_aime -9 9 -4; esse_sur -9 9 -4
est -3 -4 1; est_07 -8 -7 7; est_a -7 -17 12; est_arriv 10 -12 -7; est_au -17 -1 6; est_autre -7 -8 8
est_aux 8 -7 -8; est_avec -13 -6 11; est_bien -7 -10 8; est_bloqu -13 13 -11; est_c -8 -6 8; est_casse 5 -9 -1
est_catas 8 -7 -8; est_ce -7 -7 7; est_cela -13 -11 11; est_chelo -6 -6 6; est_clair -8 -8 8; est_compl -1 -13 4
est_coupe -3 7 -24; est_dans -9 -13 11; est_deced -5 6 -6; est_decon 15 -14 -15; est_derri -10 11 -14
est_diffe -9 -9 9; est_diffi -9 9 -9; est_du -11 -8 11; est_elle 9 -9 -9; est_embet -7 -16 11; est_en 0 -2 -5
est_encor -7 -10 9; est_enorm 5 -5 -5; est_etein 13 -15 -11; est_exact -10 -10 11; est_genti -11 -10 10
est_hors 8 -8 -7; est_hs 2 3 -11; est_incor -13 -12 12; est_infer -6 11 -12; est_injoi -10 9 -8; est_insta 7 -5 -7
est_inter 16 -12 -19; est_juste -20 7 6; est_l 17 -19 -13; est_la 16 -16 -19; est_le -8 19 -19; est_lente -11 11 -10
est_les -11 10 -10; est_ma -13 -3 7; est_madam 7 -11 -4; est_marra -10 -11 12; est_mauva -11 11 -9; est_mon -10 8 -5
est_mort 2 -7 -2; est_morte -5 7 -5; est_muet -13 15 -16; est_n -7 -10 10; est_noire -9 -9 9; est_note -6 -6 6
est_parei 5 -4 -5; est_parti 5 -10 -3; est_pas -10 4 -1; est_passe 6 -11 -1; est_pixel 11 -10 -12
est_plein -9 9 -11; est_plus -11 12 -12; est_pluto 16 -16 -15; est_pour -5 -2 -1; est_quand -12 13 -13
est_que 12 -15 -11; est_quoi -10 -10 10; est_rappo 14 -12 -14; est_relou -6 -8 9; est_ridic 13 -13 -11
est_rouge 6 -6 -6; est_sarah -8 -6 7; est_scand -7 -6 7; est_seule -9 11 -13; est_sur -11 -14 12
est_tombe 18 -13 -21; est_toujo -11 4 0; est_tous 8 -7 -8; est_tout -22 -15 19; est_toute 6 -7 -5
est_tres 19 -13 -16; est_trois -11 -7 9; est_trop 8 -8 -7; est_un -8 -10 10; est_urgen 8 -7 -8; est_vrai -14 -14 14
est_vraim 12 -8 -12; et -11 -16 13; et_annul -8 -7 8; et_c 10 7 -18; et_ca 11 5 -25; et_ce 5 -4 -5; et_depui 2 0 -10
et_deux -7 -7 7; et_du 7 -7 -7; et_en -7 -6 6; et_et -7 -7 7; et_il -8 11 -12; et_inter -17 -16 18; et_j 14 -3 -15
et_je -6 6 -6; et_la -11 -28 15; et_le -1 -30 11; et_les -5 5 -5; et_ma -4 9 -10; et_maint 7 -7 -8; et_mes 3 -1 -2
et_mobil -13 -15 14; et_ne -7 7 -7; et_non -5 -5 5; et_nous 6 -6 -6; et_on -3 5 -5; et_pourt 6 -5 -6; et_puis 1 0 -6
et_rebra -8 -9 9; et_rien 14 -8 -15; et_toute 5 -5 -5; et_un -9 -8 9; et_y 5 -5 -5; etage -3 -11 7; etage_> -3 -11 7
etage_il 14 -8 -8; etais -9 9 -9; etais_au -9 9 -9; etait -7 -7 3; etait_bon -6 -5 6; etait_etein 5 -4 -5
etait_marqu -5 8 -9; etait_sympa -9 -10 9; ete -12 14 -14; ete_arrac 10 -10 -9; ete_coupe -1 2 -14
ete_porte -10 9 -8; ete_suspe -10 10 -8; ete_vole -6 6 -5; etein 13 -4 -16; etein_> 18 -22 -13; etein_et 5 -4 -5
etein_rallu -6 7 -7; etes -11 -9 11; etes_bons -8 -8 9; etes_des -8 -8 8; etes_pas -6 -5 6; etes_une -9 -9 10
ether 11 -14 -11; ether_> 11 -14 -11; etran -14 16 -17; etran_> -14 16 -17; etre -11 -10 11; etre_bien -10 -9 10
etre_humai -6 -6 6; etre_pas -7 -5 7; etude 5 -5 -5; etude_a 5 -5 -5; eu -4 -5 5; eu_de -4 -5 5; euh -14 -17 17
euh_> -10 -14 12; euh_allo -8 -6 8; euh_alors -7 -9 10; euh_atten -10 -10 11; euh_ben -10 -7 9; euh_c 4 -9 2
euh_donc -4 -5 5; euh_oui -7 -9 8; euh_trois -10 -8 10; euh_voila 9 -9 -9; euros -7 -6 7; euros_par -7 -6 7
evide -9 -9 9; evide_> -9 -9 9; evite -10 -10 10; evite_> -10 -10 10; exact -13 -11 14; exact_> -13 -11 14
excus -1 -14 4; excus_moi -1 -14 4; exist -13 10 -9; exist_pas -13 10 -9; expli -3 -16 6; expli_> -12 -13 13
expli_hier 5 -4 -5; expli_y -5 -4 5; f -6 -5 6; f_r -6 -5 6; faceb 17 -14 -22; faceb_march 17 -14 -22
facte 11 -10 -11; facte_est 11 -10 -11; factu -13 -19 17; factu_> -13 -19 17; faibl 1 2 -19; faibl_> -2 3 -11
faibl_a 13 -11 -13; faire 0 2 -11; faire_> -10 -11 11; faire_d -5 5 -5; faire_du 8 -7 -8; faire_le -6 -5 6
faire_march -11 13 -13; faire_mes 15 -15 -9; faire_moi -11 -14 12; faire_ses 5 -5 -5; fais 8 -7 -8
fais_meme 8 -7 -8; faisa 5 -5 -5; faisa_les 5 -5 -5; fait -10 -3 2; fait_> -14 2 5; fait_beau -8 -8 8
fait_bip -6 8 -8; fait_c -7 -15 13; fait_depui 5 -5 -5; fait_des 0 8 -14; fait_je -6 7 -7; fait_mon 5 -5 -5
fait_monsi -7 -8 8; fait_plus -13 13 -14; fait_que 11 -11 -8; fait_rire -9 -9 10; fait_ses 5 -5 -5
fait_tombe -9 8 -6; fait_trois -7 -10 11; fait_un 11 -16 -8; fait_une -10 -10 10; faite -15 3 5; faite_> -10 10 -11
faite_erreu -7 -5 7; faite_moi -5 -5 5; faite_tourn -8 -8 9; faudr -10 -1 2; faudr_activ -5 6 -7; faudr_l -9 -8 8
faut -9 3 1; faut_bloqu -6 6 -5; faut_voir -9 -7 8; fax -11 11 -11; fax_ne -11 11 -11; femme -12 12 -5
femme_ne -12 12 -5; ferme 3 -12 2; ferme_la 10 -11 -6; ferme_point -7 -7 7; fibre 34 -26 -31; fibre_> 20 -18 -17
fibre_a 15 -12 -10; fibre_au 10 -7 -11; fibre_dans 6 -5 -6; fibre_elle 14 -9 -14; fibre_est 16 -16 -15
fibre_et 11 -9 -10; fibre_la 8 -7 -8; fibre_ne 6 -5 -2; fibre_profe 7 -5 -6; fibre_sur 9 -6 -10; fiche -6 -5 6
fiche_de -6 -5 6; fige 6 -6 -5; fige_sur 6 -6 -5; figur -5 5 -5; figur_vous -5 5 -5; fil -8 12 -17
fil_avec 9 -10 -5; fil_ca -8 9 -9; fil_de 10 -10 -9; fil_est 6 -5 -6; fil_n -13 13 -7; fil_ne -11 11 -7
fil_quand -6 7 -6; fille -17 9 -7; fille_> -5 7 -5; fille_elle -9 11 -12; fille_qui -2 -10 8; film 14 -13 -14
film_> 10 -10 -10; film_avec 5 -4 -5; fils 13 -12 -11; fils_a 14 -8 -8; fils_fait 5 -5 -5; fils_peut 6 -7 -5
fils_sur 7 -7 -6; fin -15 -13 15; fin_> -15 -13 15; fixe -26 34 -33; fixe_> -17 17 -13; fixe_ca 14 -15 -9
fixe_de 9 -9 -8; fixe_est -21 23 -23; fixe_gresi -8 9 -9; fixe_lui 8 -8 -7; fixe_march -13 13 -18; fixe_ne -12 12 -9
fixe_quand -7 9 -6; fixe_qui -11 11 -8; fixe_sonne -5 5 -5; fixe_zero -7 7 -7; flott -9 8 -7; flott_mobil -9 8 -7
fois -7 -2 4; fois_> -3 -4 3; fois_c -9 -8 9; fois_meme -10 -11 11; fois_que -5 6 -10; fonct -8 -2 0
fonct_> 8 -8 -7; fonct_c -17 17 -17; fonct_mais 8 -3 -11; fonct_ni -11 -10 11; fonct_pas -10 -8 9
fonct_plus -13 -3 0; fonct_tres 9 -9 -9; fond -9 14 -15; fond_> 7 -7 -8; fond_d -9 9 -9; fond_perma -9 10 -10
fond_sur -7 8 -9; fondu 8 -6 -8; fondu_je 8 -6 -8; fonta -8 -8 8; fonta_comme -8 -8 8; forfa -17 20 -21
forfa_> -9 11 -12; forfa_mobil -8 10 -19; forfa_ne -10 11 -13; fort -9 -9 9; fort_mon -9 -9 9; fortn 8 -7 -8
fortn_j 7 -6 -7; fortn_la 8 -5 -7; fourn -6 -5 5; fourn_je -6 -5 5; fous -7 -8 8; fous_de -7 -8 8; fouta -9 -9 9
fouta_de -9 -9 9; fr -12 -10 13; fr_> -12 -10 13; frais 8 -7 -8; frais_> 8 -7 -8; franc -4 -5 5; franc_je -4 -5 5
free -9 -9 9; free_> -8 -9 9; free_point -6 -6 7; frere 13 -13 -12; frere_ca 7 -6 -7; frere_plus 11 -11 -9
fritu -11 10 -10; fritu_sur -11 10 -10; froid -9 -9 9; froid_de -9 -9 9; furie -15 -8 11; furie_> -15 -8 11
galer 10 -10 -7; galer_je 10 -10 -7; gall -6 -5 6; gall_aroba -6 -5 6; gamin -9 8 -6; gamin_a -9 8 -6; garci -6 -6 6
garci_arrob -6 -6 6; gener 8 -7 -8; gener_d 8 -7 -8; gens -10 11 -11; gens_me -10 10 -10; gens_ne -2 3 -1
gens_qui -5 5 -5; gens_tombe -7 8 -6; genti -12 -9 11; genti_merci -11 -10 10; genti_trans -5 -2 6; girar -5 -5 5
girar_aroba -5 -5 5; gmail -8 -18 12; gmail_> -14 -13 14; gmail_com -7 -7 7; gmail_ne 10 -9 -19; gmail_point -8 -8 8
googl 12 -12 -12; googl_> 12 -12 -12; grave 8 -5 -7; grave_> 8 -5 -7; gresi -17 16 -13; gresi_> -8 8 -5
gresi_depui -8 9 -9; gresi_horri -11 11 -10; gresi_telle -6 6 -5; grill 10 -10 -10; grill_> 9 -8 -9
grill_avec 12 -11 -12; gros 6 -6 -6; gros_je 6 -6 -6; grzz -6 11 -12; grzz_dans -6 11 -12; grzz_grzz -6 11 -12
gsm -14 17 -18; gsm_dit -13 11 -10; gsm_n -8 8 -7; gsm_ne -7 7 -4; gsm_sans -10 9 -8; gueul -13 -14 14
gueul_> -9 -9 9; gueul_la -7 -8 8; h -6 -6 6; h_aroba -6 -6 6; habil -9 -7 8; habil_a -9 -7 8; habit -14 -9 12
habit_> -10 -7 7; habit_au -8 -9 8; hache -13 16 -16; hache_> -13 16 -16; helas -9 -10 10; helas_non -9 -10 10
heure -13 2 7; heure_> -3 -15 8; heure_que -13 13 -18; hier -8 -10 7; hier_> -6 2 -2; hier_apres -9 -9 9
hier_soir -3 -12 3; homme -7 -5 7; homme_vous -7 -5 7; honte -7 -7 7; honte_de -7 -7 7; hop -6 -5 6; hop_de -6 -5 6
horri -11 11 -10; horri_sur -11 11 -10; hors 7 -19 6; hors_de -10 -8 9; hors_ligne 15 -16 -10; hotel 10 -9 -7
hotel_est 10 -9 -7; hs 2 3 -11; hs_> 0 3 -10; hs_chez 6 -6 -6; hui -8 -8 8; hui_> -8 -8 8; huit -4 -12 8
huit_> -6 -6 6; huit_cents 7 -7 -8; huit_quara -5 -4 5; huit_soixa -8 -7 7; huit_zero -8 -7 8; humai -16 -16 16
humai_> -15 -15 15; humai_pas -6 -6 7; i -12 -8 10; i_l -6 -6 7; i_m -6 -6 6; i_n -5 -5 5; ia -6 -6 7; ia_> -6 -6 7
ident 8 -8 -10; ident_> 8 -8 -10; il 4 -4 -7; il_a -5 3 -2; il_accro 8 -8 -4; il_capte -9 10 -11; il_dit 3 3 -16
il_est 6 4 -19; il_fait -12 -10 11; il_faut -9 3 1; il_march 7 -7 -8; il_me -7 8 -10; il_n -8 -5 6
il_passe 9 -10 -6; il_perd 5 -5 -5; il_pleut -11 -6 8; il_s 9 -8 -11; il_tourn 8 -6 -10; il_va 14 -10 -13
il_vient 12 -11 -11; il_voit 6 -6 -5; il_voula -1 -1 2; il_y -6 8 -10; ils 7 -1 -17; ils_arriv -11 9 -6
ils_m -10 11 -9; ils_nous -9 9 -6; ils_ont 5 -5 -5; ils_parte 11 -9 -13; image 6 -6 -5; image_se 6 -6 -5
immeu 11 -12 -7; immeu_> 6 -5 -6; immeu_n 9 -8 -11; impec -10 11 -11; impec_mais -10 11 -11; impor -7 -9 10
impor_quoi -7 -9 10; impos 10 -4 -13; impos_d 11 -10 -11; impos_de 8 -3 -12; impri 10 -10 -8; impri_trouv 12 -11 -9
impri_wifi 8 -8 -7; inacc 9 -6 -10; inacc_au 9 -6 -10; inact -5 6 -7; inact_> -5 6 -7; incid -6 -6 6
incid_> -6 -6 6; incom -8 -8 8; incom_> -8 -8 8; incor -13 -12 12; incor_> -13 -12 12; infer -6 11 -12
infer_> -6 11 -12; infor 4 -13 3; infor_a -10 -8 9; infor_du 9 -9 -8; injoi -10 9 -8; injoi_> -10 9 -8
insta 5 -18 -1; insta_> 7 -6 -7; insta_ben 7 -5 -8; insta_c -12 -9 10; insta_je 7 -5 -7; insta_non -10 -9 10
inter 34 -23 -24; inter_> 10 -28 1; inter_a 8 -6 -9; inter_alors 8 -8 -7; inter_c 2 6 -11; inter_ca -2 15 -27
inter_chez 16 -10 -18; inter_dans 16 -14 -15; inter_de -7 -7 7; inter_depui 22 -9 -31; inter_dessu 12 -15 -11
inter_du 6 -5 -3; inter_est 21 -30 -17; inter_et -16 -26 22; inter_etait 5 -4 -5; inter_il 15 -13 -14
inter_impec -10 11 -11; inter_je -11 10 -10; inter_m -18 12 -2; inter_mais -10 11 -14; inter_malgr 9 -8 -9
inter_march 19 -10 -34; inter_ne 16 -6 -21; inter_ni 13 -14 -8; inter_nicke -11 11 -11; inter_non 4 3 -17
inter_on -13 14 -13; inter_que 16 -16 -15; inter_qui 20 -19 -18; inter_se 5 -5 -5; inter_sont -8 -13 10
inter_sur 9 -8 -8; inter_tout -14 -8 10; inter_toute 7 -5 -6; inter_une 14 -8 -17; inuti -6 -6 6; inuti_de -6 -6 6
ip -10 11 -11; ip_du -10 11 -11; ipbx -7 8 -7; ipbx_ne -7 8 -7; iphon -11 11 -10; iphon_> -9 9 -9
iphon_affic -11 9 -5; iphon_et -7 8 -8; iphon_n 14 -14 -5; ira -12 -11 13; ira_> -8 -9 9; ira_comme -6 -6 6
j -6 2 1; j_ai -3 -2 0; j_aimer -7 -6 8; j_appel -5 2 0; j_arriv 11 -10 -14; j_atten -7 -5 7; j_avais 7 -7 -8
j_en -19 -16 19; j_enten -18 23 -22; j_envoi -11 9 -6; j_essai 9 -7 -10; j_etais -9 9 -9; j_habit -8 -9 8
j_y -9 -10 11; jade -5 -5 5; jade_zero -5 -5 5; jamai -4 2 -5; jamai_> 9 -8 -8; jamai_de -9 9 -9; jamai_eu -4 -5 5
jardi 9 -9 -8; jardi_> 9 -9 -8; je -9 -9 9; je_capte 13 -11 -13; je_cherc -12 -12 12; je_compo -6 8 -8
je_compr -5 -5 5; je_crois 12 -8 -12; je_decro -11 17 -19; je_deman -10 -6 7; je_fais 8 -7 -8; je_ferme 10 -11 -6
je_l -24 12 3; je_lance 10 -10 -10; je_le -7 1 3; je_les -2 3 -1; je_m -13 -14 14; je_me -9 -10 10; je_n 3 4 -16
je_ne -17 -8 13; je_paie 1 -9 0; je_parle -11 9 -5; je_passe -8 9 -9; je_paye 4 -7 -2; je_pense -10 -8 11
je_perds 10 -11 -7; je_peux -1 11 -20; je_prefe -10 -10 10; je_prend -7 -8 8; je_recoi 3 5 -17; je_regar -4 -13 8
je_sache -15 -12 14; je_sais -23 -23 26; je_souha -7 -6 7; je_suis -4 -13 8; je_telep -16 17 -16; je_trava 8 -5 -8
je_vais -10 -8 11; je_verra -8 -8 8; je_veux -16 3 2; je_viens -8 -9 9; je_vois 6 -7 -5; je_voudr 0 -10 3
je_voula -6 -6 6; je_vous 7 -18 4; jean -10 -10 10; jean_dupon -7 -7 7; jean_pierr -9 -9 9; jeune -7 -5 7
jeune_homme -7 -5 7; jeux 9 -9 -11; jeux_en 9 -9 -11; joind -23 19 -11; joind_> -11 11 -12; joind_les -7 8 -6
joind_ma -10 10 -8; joind_mes -7 6 -6; joind_sur -11 11 -2; joind_un -8 -8 8; joint 11 -11 -10; joint_> 12 -12 -8
joint_ca 9 -7 -10; joli -7 -7 8; joli_accen -7 -7 8; jouer 11 -11 -10; jouer_> 10 -10 -7; jouer_a 6 -7 -5
jouer_en 6 -6 -6; jour -8 -7 8; jour_> -8 -7 8; jours 0 -14 1; jours_> -12 -10 12; jours_j 14 -8 -15; jsp -8 8 -8
jsp_pourq -8 8 -8; julie -12 -15 15; julie_carpe -10 -10 10; julie_point -6 -5 7; juste -26 6 9; juste_> -15 -20 19
juste_bip -8 9 -8; juste_combi -6 -5 6; juste_le -6 6 -7; juste_pour -13 14 -13; juste_que -12 12 -14; l 2 -10 -2
l_> -6 -6 7; l_accue -7 -8 8; l_adais 7 -7 -3; l_adsl 18 -14 -17; l_agenc 10 -8 -12; l_ai -16 3 6; l_alarm -6 6 -7
l_an -6 -9 7; l_anten 13 -8 -15; l_appar -8 -8 8; l_arret 7 -5 -6; l_assis -9 -8 8; l_autre -8 -10 8; l_echo -7 7 -7
l_ecole -10 -10 10; l_ecout -6 6 -7; l_ecran 7 -5 -3; l_ensem -11 -11 11; l_enten -14 14 -12; l_entre 2 1 -12
l_etage 16 -12 -17; l_etran -14 16 -17; l_hotel 10 -9 -7; l_i -5 -5 5; l_image 6 -6 -5; l_immeu 11 -12 -7
l_impri 12 -11 -9; l_incid -6 -6 6; l_insta -10 -9 10; l_inter 17 -4 -33; l_ipbx -7 8 -7; l_oblig -6 -5 6
l_opera 6 -5 -6; l_orage 2 1 -19; l_ordin 18 -17 -14; l_point -6 -4 8; l_un -8 -10 8; l_wifi 9 -8 -9; la 5 -9 -2
la_4g -27 22 -15; la_5g -13 13 -10; la_> -7 -8 8; la_banqu 8 -9 -7; la_base -13 13 -7; la_boite -10 12 -16
la_bonne -12 -12 13; la_boula -8 -9 8; la_bouti 9 -9 -10; la_box 10 -11 -12; la_caiss 15 -15 -12; la_campa 11 -9 -11
la_carte -9 8 -6; la_casqu -9 -7 9; la_centr -6 6 -7; la_chamb 13 -13 -11; la_chans -8 -8 8; la_con -7 -7 8
la_conne 25 -21 -23; la_conso 6 -7 -5; la_coupu -3 -8 6; la_cuisi -11 -9 11; la_dedan -7 -8 8; la_derni -12 -11 12
la_dessu -5 5 -5; la_direc -9 -7 8; la_fibre 34 -32 -25; la_fin -15 -13 15; la_flott -9 8 -7; la_franc -4 -5 5
la_fritu -11 10 -10; la_galer 10 -10 -7; la_il 13 -8 -15; la_je -3 -2 4; la_l 13 -10 -13; la_la 8 -7 -8
la_laten 5 -5 -5; la_le -9 -10 10; la_ligne -31 30 -20; la_liste 10 -9 -8; la_live 7 -2 -5; la_maiso 7 -6 -5
la_marqu -9 -12 10; la_meme -12 -11 12; la_messa -11 10 -6; la_mise -8 -7 8; la_miser 14 -15 -9; la_moind 6 -7 -6
la_page 9 -9 -8; la_panne -10 -6 9; la_peine -14 -13 13; la_petit 11 -9 -11; la_pluie -8 9 -9; la_porta -10 10 -11
la_porte 10 -11 -6; la_premi -4 -5 5; la_prise -9 -6 8; la_rue 9 -9 -8; la_secre -9 10 -11; la_semai -6 -5 6
la_sim -6 7 -7; la_socie -14 -15 15; la_sonne -9 10 -16; la_table 10 -11 -9; la_tele 25 -23 -23; la_telep -17 18 -18
la_telev 12 -12 -11; la_tempe 5 -5 -5; la_tete -3 -2 4; la_tiret -7 -7 7; la_toile 11 -12 -9; la_voisi 2 0 -6
la_voix -13 16 -16; la_wifi 23 -23 -16; lache 4 -11 -3; lache_> 4 -11 -3; lag 14 -14 -13; lag_> 9 -9 -11
lag_de 10 -8 -10; laiss -12 -11 12; laiss_> -13 -10 12; laiss_moi -4 -3 6; laiss_un -8 -7 8; lambe -15 -15 15
lambe_> -15 -15 15; lance 10 -10 -10; lance_un 10 -10 -10; laten 5 -5 -5; laten_est 5 -5 -5; le 0 -7 1
le_06123 -14 -15 15; le_boiti 10 -8 -9; le_bon -14 -11 12; le_bris -10 -10 10; le_burea -19 -22 20; le_c 12 -15 -11
le_cable 18 -10 -21; le_caiss 6 -6 -5; le_carne -5 -4 5; le_chale -9 11 -12; le_chat -11 -14 12; le_chien -9 -10 10
le_code -8 8 -9; le_combi -20 20 -17; le_confi -7 -5 7; le_conse -9 -10 9; le_contr -10 -11 10; le_debit 12 -10 -12
le_decod 16 -15 -15; le_decro -6 7 -6; le_facte 11 -10 -11; le_faire -13 -15 14; le_fil 7 -4 -11; le_fixe -17 22 -33
le_jardi 9 -9 -8; le_lien 6 -6 -6; le_lis -5 -4 5; le_magas -9 9 -9; le_mobil 6 -2 -6; le_modem 14 -15 -12
le_monde -8 -8 8; le_netfl 6 -5 -7; le_numer -10 9 -8; le_papie -5 8 -9; le_passa -6 -7 6; le_petit 7 -3 -6
le_placa -9 -13 11; le_point -7 -7 7; le_porta -9 11 -12; le_poste -9 10 -11; le_profe 5 -5 -5; le_redem 9 -8 -9
le_renvo -12 13 -15; le_repet 6 -6 -6; le_repon -9 10 -12; le_resea 10 -6 -20; le_respo -8 -9 9; le_route 11 -11 -10
le_salon -7 -21 9; le_sav -9 -11 10; le_serve 7 -6 -8; le_signa 8 -8 -7; le_silen -12 16 -16; le_site 12 -10 -13
le_souci -10 -7 7; le_stand -14 15 -9; le_techn -3 -16 5; le_telep -6 5 -2; le_temps 14 -5 -27; le_termi 14 -13 -13
le_toit -4 -17 5; le_vide -5 8 -9; le_villa -8 9 -10; le_voyan 12 -11 -11; le_vpn 21 -19 -17; le_web 9 -6 -10
le_wifi 27 -18 -30; le_zero -5 -7 8; lent 14 -11 -16; lent_dans 12 -7 -19; lent_les 7 -7 -3; lente -1 5 -15
lente_> -3 5 -13; lente_chez 11 -9 -11; les 0 6 -19; les_appel -18 20 -19; les_bots -6 -8 9; les_caiss 7 -6 -8
les_camer 14 -13 -15; les_chamb 12 -11 -5; les_cinq 7 -7 -5; les_clien 0 4 -8; les_codes -10 9 -8
les_commu -10 10 -9; les_deux -9 -13 10; les_dix 12 -12 -9; les_enfan -10 -10 10; les_esse -9 9 -4
les_gens -10 11 -11; les_heure 16 -13 -17; les_jeux 9 -9 -11; les_ligne -8 9 -14; les_machi -6 -7 7
les_mails 5 -5 -5; les_messa -8 8 -7; les_ouvri 6 -2 -6; les_pages 10 -10 -8; les_poste -7 9 -11; les_sms -20 20 -13
les_techn -8 -7 8; les_telec 10 -10 -10; les_trava 5 -5 -5; les_video 13 -12 -14; les_visio 5 -5 -5; liais 7 -5 -6
liais_fibre 7 -5 -6; lien 13 -11 -13; lien_sdsl 8 -8 -8; lien_wan 6 -6 -6; ligne -10 22 -30; ligne_> 0 5 -23
ligne_a -9 10 -9; ligne_c -6 7 -6; ligne_ca 12 -12 -10; ligne_du -14 15 -16; ligne_est -17 16 -10; ligne_et 5 -5 -5
ligne_fixe -17 16 -10; ligne_gresi -9 8 -6; ligne_mobil -10 10 -8; ligne_on -10 12 -12; ligne_telep -7 10 -18
lilas -9 -9 9; lilas_> -9 -9 9; lis -5 -4 5; lis_sur -5 -4 5; liste 10 -9 -8; liste_> 10 -9 -8; live 7 -2 -5
live_box 7 -2 -5; longs 10 -10 -10; longs_> 10 -10 -10; luc -9 -9 9; luc_berna -9 -9 9; lucie -5 -5 6
lucie_tiret -5 -5 6; lui 8 -8 -8; lui_fonct 8 -8 -7; lui_il 6 -2 -6; lumie 10 -9 -9; lumie_> 6 -7 -5
lumie_de 7 -5 -8; lumie_elle 5 -5 -5; lumie_qui 5 -5 -5; lundi -9 -9 9; lundi_derni -9 -9 9; lunet -8 -7 8
lunet_> -8 -7 8; lyon -12 -12 12; lyon_> -9 -8 9; lyon_point -5 -5 5; m -16 -8 11; m_a -5 -16 14; m_affic 1 1 -15
m_aider -7 -6 6; m_appel -14 9 -9; m_avez -8 -8 8; m_e -6 -6 6; m_ecout -7 -7 7; m_enerv -9 -9 9; m_enten -6 9 -21
m_entre -9 -7 11; m_envoi -13 -12 14; m_inter -7 -7 7; m_m -6 -6 6; m_point -6 -5 6; ma 1 6 -18; ma_boite 11 -11 -8
ma_box 22 -14 -25; ma_carte -12 12 -10; ma_chamb 0 3 -10; ma_conne 24 -18 -21; ma_conso 14 -14 -8
ma_factu -13 -19 17; ma_femme -12 12 -5; ma_fibre 10 -7 -11; ma_fille -17 9 -7; ma_gueul -7 -8 8
ma_ligne -25 27 -20; ma_mere -16 6 1; ma_messa -11 12 -16; ma_nouve -6 9 -10; ma_prise 8 -8 -8; ma_sim -14 13 -10
ma_soeur -6 6 -5; ma_switc 6 -6 -4; ma_table 11 -11 -10; ma_tete -8 -7 7; machi -13 -14 14; machi_> -13 -13 13
machi_j -6 -7 7; madam -7 -10 9; madam_> -8 -7 8; madam_bonjo -6 7 -7; madam_je -10 -8 14; madam_lambe -11 -8 10
madam_perri 9 -7 -10; madam_saint -8 -8 8; magas -4 -1 -3; magas_> -13 3 2; magas_les 7 -6 -8; mail 11 -11 -8
mail_> 11 -11 -8; mails 24 -23 -21; mails_> 22 -23 -16; mails_au 9 -7 -11; mails_ils 11 -9 -13; maint -1 -11 5
maint_> -8 -7 8; maint_j 7 -7 -8; mais -5 11 -16; mais_alors -7 7 -7; mais_bon -10 -8 10; mais_c 6 -2 -6
mais_ca -9 -9 9; mais_chez 10 -12 -7; mais_ecout -9 -10 9; mais_en -5 -5 5; mais_il 7 -7 -5; mais_inter 26 -34 -22
mais_je -10 11 -10; mais_le -8 11 -19; mais_les 10 -10 -9; mais_merde -7 -7 7; mais_mes -8 8 -8; mais_moi -10 11 -19
mais_pas -27 23 -6; mais_perso -6 8 -9; mais_pour 14 -15 -9; mais_quand -5 5 -5; mais_y 12 -11 -11; maiso 5 -4 -5
maiso_> -10 1 2; maiso_alors 6 -6 -5; maiso_est 15 -18 -11; maiso_et 8 -5 -8; maiso_il -12 12 -10; maiso_que 6 -2 -6
maiso_y 8 -7 -11; maitr -8 -9 9; maitr_delph -8 -9 9; mal -13 5 -1; mal_> -10 -2 4; mal_mes -11 11 -10
malad 8 -7 -8; malad_> 7 -6 -7; malad_sur 8 -5 -7; malgr 9 -8 -9; malgr_le 9 -8 -9; mange -8 -8 8; mange_> -8 -8 8
march -12 -5 4; march_> -18 -9 11; march_depui -10 -9 9; march_mon -11 13 -13; march_nicke -12 12 -14
march_pas 2 -4 -6; march_plus -7 -6 0; mardi -15 5 3; mardi_> -8 -10 9; mardi_il -6 -5 6; mardi_une -10 9 -8
mari 7 -14 4; mari_dit 6 -7 -5; mari_qui -14 -11 12; mari_vu 9 -8 -14; marie -10 -10 10; marie_le -10 -10 10
marqu -10 -2 7; marqu_sorti -9 -12 10; marqu_sur -5 8 -9; marra -10 -11 12; marra_> -6 -6 7; marra_ca -8 -9 9
marre -11 -9 11; marre_de -11 -9 11; marse -17 -9 11; marse_> -17 -9 11; marti -14 -16 15; marti_> -14 -16 15
marti_aroba -6 -5 7; matin 5 -15 3; matin_> -1 -14 8; matin_a 15 -11 -15; matin_c 5 -4 -5; mauva -11 11 -9
mauva_on -11 11 -9; me -6 -6 3; me_bloqu 9 -9 -10; me_branc 11 -12 -9; me_conne 15 -16 -13; me_deman 0 7 -16
me_disen -12 12 -11; me_dit 2 5 -13; me_fait -9 -9 10; me_faite -8 -8 9; me_faudr -10 -1 2; me_joind -12 12 -12
me_lache 8 -5 -8; me_parle -7 -6 7; me_passe -11 -7 9; me_racon -3 -2 4; me_rappe -10 -10 10; me_repon -10 -13 12
me_saoul -11 -11 11; me_souvi -10 -9 9; me_telep -8 13 -18; me_trans -16 -11 12; me_va -9 -8 10; megas 14 -12 -14
megas_> 8 -7 -8; megas_alors 5 -5 -5; megas_et 7 -7 -8; meme -7 -12 10; meme_> -14 -15 15; meme_n 9 -8 -11
meme_panne -12 -11 12; meme_pas 8 -7 -8; meme_pour -9 9 -9; merci -11 -16 14; merci_> -10 -14 13; merci_pas -6 -5 6
mercr -6 -5 6; mercr_hop -6 -5 6; merde -15 -15 15; merde_> -11 -12 12; merde_enfin -7 -7 7; merde_j -8 -8 8
mere -16 6 1; mere_> -10 10 -8; mere_est -9 11 -13; mere_qui -15 -11 11; mes 1 0 -12; mes_appar 5 -5 -5
mes_appel -17 19 -19; mes_camer 9 -9 -9; mes_clien -9 8 -8; mes_colle -7 7 -7; mes_corre -11 11 -10
mes_courr 10 -8 -10; mes_decla 10 -10 -9; mes_lunet -8 -7 8; mes_mails 19 -19 -17; mes_papie -7 -8 8
mes_petit 3 -1 -2; mes_piece 12 -12 -8; mes_potes -10 11 -9; mes_sms -15 14 -9; mes_texto -15 15 -10
mes_virem 8 -9 -7; mes_visio 14 -14 -11; messa -18 19 -18; messa_> -16 15 -7; messa_ne -16 19 -25; messa_sur 8 -6 -8
messa_vocal -6 6 -7; mette -6 -6 6; mette_moi -6 -6 6; mettr 10 -10 -3; mettr_sur 10 -10 -3; micro 10 -10 -10
micro_coupu 10 -10 -10; midi -9 -9 9; midi_> -9 -9 9; mille -9 -12 11; mille_> -6 -8 7; mille_lyon -9 -8 9
minut 11 -4 -18; minut_> 0 9 -15; minut_je -8 -7 8; minut_le 5 -5 -5; minut_sur 14 -8 -17; mis -8 11 -12
mis_ma -8 11 -12; mise -12 4 0; mise_a -8 -7 8; mise_dans -5 8 -9; miser 14 -15 -9; miser_> 14 -15 -9
mobil -27 19 -8; mobil_> -22 2 5; mobil_a -11 10 -7; mobil_car 9 -6 -10; mobil_dans -15 15 -12; mobil_de -9 8 -7
mobil_lui 6 -2 -6; mobil_m -15 15 -14; mobil_n -23 23 -8; mobil_ne -12 13 -11; mobil_parce 8 -7 -11
mobil_tres -8 8 -8; mobil_un -6 -6 6; modem 17 -17 -13; modem_clign 13 -10 -12; modem_il 9 -8 -11; modem_qu 7 -5 -8
modem_reste 14 -13 -14; modem_route 8 -6 -8; modif -10 -13 12; modif_mon -10 -13 12; moham -9 -9 9; moham_el -9 -9 9
moi -18 -12 15; moi_> -17 -8 14; moi_a -10 -12 12; moi_avec -6 -6 6; moi_ca 10 -12 -7; moi_de 10 -5 -16
moi_j 14 -11 -11; moi_je -8 9 -15; moi_les -6 -7 7; moi_meme -15 -17 17; moi_ou -6 -5 6; moi_parle -4 -3 6
moi_quelq -7 -7 7; moi_rappe -5 -5 5; moi_si -17 15 -12; moi_ton -7 -9 8; moi_un -6 -6 6; moi_une -6 -7 7
moind 6 -7 -6; moind_page 6 -7 -6; mois -12 -8 10; mois_de -11 -8 9; mois_pour -7 -6 7; mois_que -3 -2 4
mon -7 12 -15; mon_abonn -7 -17 12; mon_alarm 9 -9 -8; mon_cellu -5 5 -5; mon_chef -11 -7 8; mon_code -13 13 -11
mon_contr -17 -18 19; mon_debit 9 -9 -8; mon_dect -13 13 -12; mon_dossi -10 -9 10; mon_epous 5 -4 -5
mon_fils 13 -12 -11; mon_fixe -19 18 -12; mon_forfa -14 17 -20; mon_gamin -9 8 -6; mon_gsm -10 13 -15
mon_impri 8 -8 -7; mon_insta -12 -9 10; mon_inter -17 15 -12; mon_iphon -9 9 -7; mon_mari 7 -14 4
mon_mobil 1 10 -23; mon_modem 9 -8 -11; mon_natel -8 10 -12; mon_nom -15 -11 13; mon_nouve -7 8 -8
mon_numer -20 18 -15; mon_ordi 11 -11 -7; mon_ordin 12 -12 -12; mon_pc 13 -14 -12; mon_petit -4 -14 4
mon_phone -8 -7 7; mon_porta -18 22 -21; mon_pote 6 -6 -5; mon_repet 13 -13 -16; mon_repon -14 14 -13
mon_route 12 -12 -12; mon_smart -2 3 -5; mon_solde -11 -7 8; mon_techn -10 -8 9; mon_telep -1 8 -30
mon_telev 8 -8 -7; mon_vieux -6 6 -6; mon_wifi 12 -11 -13; monde -5 -11 6; monde_est -8 -8 8; monde_plus 9 -8 -9
mons -8 -9 8; mons_> -8 -9 8; monsi -14 -12 14; monsi_> -7 -8 8; monsi_d -10 -8 9; monsi_lambe -9 -9 9
monsi_tres -10 -8 10; monta 7 -7 -7; monta_est 7 -7 -7; monte 1 2 -17; monte_pas 12 -12 -14; monte_plus -9 10 -12
mort 7 -12 -3; mort_> 10 -25 1; mort_elle -9 11 -13; morte -5 7 -5; morte_je -5 7 -5; mot 11 -12 -10
mot_de 11 -12 -10; mouli 9 -7 -10; mouli_> 9 -7 -10; moyen 6 2 -21; moyen_d -1 6 -16; moyen_de 16 -14 -15
muet -13 15 -16; muet_> -9 11 -15; muet_on -5 5 -5; muets -9 10 -11; muets_> -9 10 -11; mutua 10 -7 -11
mutua_> 10 -7 -11; mutue -10 11 -13; mutue_tres -10 11 -13; n -8 8 -10; n_> -6 -6 6; n_a 9 -7 -12; n_acced 8 -7 -8
n_accro 1 2 -7; n_affic -12 13 -15; n_ai -2 -1 -11; n_appar 10 -9 -8; n_arriv 1 9 -21; n_avons 6 -6 -6; n_e -5 -5 5
n_enten -6 8 -8; n_est -14 1 4; n_exist -13 10 -9; n_impor -7 -9 10; n_n -6 -6 6; n_utili -12 -12 12; n_y -12 3 -1
namur -13 11 -10; namur_> -13 11 -10; nante 9 -6 -10; nante_> 9 -6 -10; natel -8 10 -12; natel_ne -9 11 -12
natel_veut 10 -10 -3; ne -3 0 -6; ne_bascu -5 5 -4; ne_capte -20 20 -16; ne_charg 4 -3 -12; ne_compr -4 -5 5
ne_deman -6 -5 6; ne_donne -6 6 -6; ne_fait -6 7 -10; ne_fonct -19 -7 11; ne_m -5 6 -5; ne_march -24 15 2
ne_me -19 -13 15; ne_monte 1 2 -17; ne_passe 7 7 -20; ne_peut -4 8 -23; ne_peux -9 7 -3; ne_prend -11 12 -8
ne_recoi -11 12 -13; ne_redem 10 -5 -16; ne_repet 13 -13 -16; ne_repon 7 -6 -17; ne_s 9 -7 -23; ne_sais 0 -9 3
ne_sait -7 7 -4; ne_se 14 -14 -2; ne_serve -14 -12 14; ne_sonne -12 20 -21; ne_suis -9 -7 8; ne_trouv 12 -13 -6
ne_va 8 -9 -7; ne_veut 9 -8 -13; ne_veux -11 -9 10; ne_vois 11 -10 -11; netfl 13 -12 -15; netfl_> 7 -7 -8
netfl_il 8 -6 -10; netfl_ne 7 -7 -8; netfl_plus 11 -11 -9; neuf -1 -5 -2; neuf_heure 5 2 -16; neuf_mille -9 -8 9
neuf_zero -8 -7 8; ni -2 -9 0; ni_appel -7 9 -10; ni_d 3 3 -22; ni_inter -11 -10 11; ni_l -8 -10 8; ni_la 13 -14 -8
ni_le -11 -10 11; ni_recev -7 9 -10; ni_rien 5 -4 -5; ni_sur 8 -8 -8; nicke -18 18 -12; nicke_c -12 12 -14
nicke_juste -6 6 -7; nicke_mais -7 7 -7; nivea -13 11 -11; nivea_de -11 12 -12; nivea_deux -6 -5 6; noah -9 -9 9
noah_petit -9 -9 9; noire -1 -9 3; noire_avec -9 -9 9; noire_plus 6 -7 -5; nom -15 -11 13; nom_> -13 -8 10
nom_c -8 -8 8; non -15 -20 22; non_> -13 -19 15; non_alors -10 -9 10; non_c 2 1 -10; non_ca -6 -6 6; non_ce -8 -8 8
non_detec -8 9 -9; non_en -8 -8 9; non_ident 8 -8 -10; non_j -9 -8 8; non_je -18 -11 15; non_laiss -13 -10 12
non_le -12 13 -13; non_mais -13 -13 13; non_merci -6 -5 6; non_non 7 -13 -5; non_pas 4 -23 1; non_peut -7 -5 7
non_plus 11 -10 -10; non_rien -8 -6 8; non_valid -7 8 -8; nonan -7 -7 7; nonan_cinq -6 -6 6; nonan_deux -6 -5 7
nonan_et -6 -5 7; nonan_nonan -6 -5 7; nonan_quatr -6 -6 6; nonan_six -6 -6 6; nonan_trois -6 -6 6; nos 8 -3 -15
nos_clien -5 5 -1; nos_comme -9 8 -7; nos_mails 9 -7 -11; nos_ordin 7 -8 -6; nos_poste -9 10 -11; nos_termi 9 -8 -8
note -7 -6 7; note_merci -6 -6 6; note_oui -12 -9 13; notre -10 1 0; notre_conne 5 -5 -5; notre_contr -6 -5 5
notre_liais 7 -5 -6; notre_lien 8 -8 -8; notre_numer -5 5 -5; notre_polit -7 -7 7; notre_trunk -11 11 -12
nous 1 -4 -2; nous_appel -9 9 -6; nous_au -9 9 -9; nous_ca 5 -5 -5; nous_depui 16 -10 -18; nous_disen -9 9 -6
nous_n 6 -6 -6; nous_on 6 -6 -6; nous_somme -9 -8 8; nous_une 6 -6 -6; nouve -14 10 -2; nouve_carte -8 11 -5
nouve_colla -5 6 -7; nouve_iphon -7 8 -8; nouve_la -6 -5 6; nouve_prise -9 -8 9; nouve_sim -5 8 -9; novem -11 -8 9
novem_> -11 -8 9; numer -20 8 4; numer_> -14 -11 12; numer_a -10 9 -8; numer_ca -6 8 -8; numer_de -7 -4 6
numer_est -10 9 -8; numer_n -17 14 -11; oblig -6 -5 6; oblig_de -6 -5 6; occup -8 9 -9; occup_> -5 5 -5
occup_tout -7 7 -6; offre -14 -12 13; offre_> -8 -7 8; offre_plus -8 -8 8; oh -9 -8 9; oh_que -9 -8 9; ok -10 -9 10
ok_ca -10 -9 10; on 1 -4 -2; on_a 23 -20 -22; on_capte 8 -8 -7; on_enten -8 9 -8; on_essai -18 -11 14
on_est -4 -17 10; on_m 9 1 -19; on_me -17 8 -4; on_n 3 7 -20; on_ne -6 4 -2; on_peut -7 8 -6; on_regar 5 -4 -5
on_s -14 15 -14; on_se -11 10 -8; on_verra -13 -11 12; ont 0 -9 2; ont_creus 6 -2 -6; ont_laiss -8 -7 8
ont_secti 5 -5 -5; opera 6 -5 -6; opera_parce 6 -5 -6; orage 2 1 -19; orage_> -6 7 -12; orage_d 10 -6 -11
orage_je 12 -11 -12; orang 5 -13 -1; orang_> 15 -11 -15; orang_elle 5 -5 -5; orang_point -6 -6 6
orang_qui 10 -8 -10; ordi 11 -11 -7; ordi_porta 10 -10 -3; ordi_trouv 9 -9 -8; ordin 19 -20 -13; ordin_> 10 -12 -7
ordin_ca 8 -6 -6; ordin_dit 9 -9 -9; ordin_il 10 -9 -11; ordin_n 5 -5 -5; ordin_ne 5 -5 -4; ordin_porta 8 -8 -8
ordin_sont 7 -8 -6; ordis -8 -12 11; ordis_et -8 -12 11; os -7 -6 6; os_> -7 -6 6; ou -8 -10 9; ou_ca -11 -6 8
ou_netfl 7 -7 -8; ou_quoi -6 -5 6; ouf 10 -8 -10; ouf_> 6 -6 -6; ouf_sur 7 -6 -7; oui -16 -26 23; oui_> -15 -20 18
oui_alors 7 -8 -6; oui_bonjo 4 -7 -2; oui_c 0 -10 3; oui_ca -9 -8 10; oui_da -8 -10 9; oui_dites 6 -4 -6
oui_donc -8 -6 8; oui_enfin -9 -6 8; oui_et -5 -5 5; oui_evide -9 -9 9; oui_j -14 -9 13; oui_je -9 -11 10
oui_mais -5 -5 5; oui_mon -9 10 -11; oui_on -9 -6 8; oui_oui -16 -12 16; oui_plusi -6 -6 6; oui_tout -7 -8 8
ouver -6 -5 6; ouver_la -6 -5 6; ouvre 9 -9 -8; ouvre_> 9 -9 -8; ouvri 15 -15 -11; ouvri_ma 11 -11 -8
ouvri_mes 9 -7 -10; ouvri_ont 6 -2 -6; p -5 -5 5; p_a -5 -5 5; page 14 -14 -12; page_> 10 -9 -10; page_d 9 -9 -8
pages 10 -10 -8; pages_> 9 -9 -9; pages_ne 11 -10 -8; pages_s 7 -7 -3; paie 1 -9 0; paie_et -11 -8 11
paie_la 6 -4 -6; paie_pour -3 -2 4; paiem 9 -8 -8; paiem_ne 6 -5 -3; paiem_sont 8 -8 -8; paill -14 -14 14
paill_> -14 -14 14; panne -9 -6 7; panne_> -12 1 6; panne_a -8 -8 8; panne_d 13 -6 -13; panne_euh 9 -9 -9
panne_le -12 -11 12; panne_les 10 -9 -7; panne_que -12 -11 12; panne_va -6 -5 6; papa 6 -5 -6; papa_appel 6 -5 -6
papie -8 -2 5; papie_> -7 -8 8; papie_et -5 8 -9; paque 8 -8 -8; paque_sur 8 -8 -8; par -14 7 -1
par_contr -13 10 -7; par_dessu -3 -2 4; par_inter 12 -12 -11; par_mois -7 -6 7; par_sms -10 9 -8; par_telep -11 9 -6
par_un -5 -5 5; paras -7 7 -6; paras_on -7 7 -6; parc -11 -11 11; parc_> -11 -11 11; parce 22 -16 -22
parce_qu 12 -12 -13; parce_que 18 -12 -17; pardo -8 -7 8; pardo_vous -8 -7 8; parei 4 -7 -3; parei_avec -8 -8 9
parei_pas 5 -4 -5; parle -18 -16 18; parle_> -7 -6 7; parle_a -8 -8 9; parle_au -10 12 -11; parle_avec 6 -2 -6
parle_de -13 -12 13; parle_plus -9 -9 9; parta 8 -5 -12; parta_sur 8 -5 -12; parte -5 9 -20; parte_pas 2 1 -12
parte_plus -7 9 -15; parti -8 -12 11; parti_> -11 -23 14; parti_depui 7 -6 -9; parti_en -6 7 -7; parti_mange -8 -8 8
pas 0 -1 -7; pas_> 0 -1 -8; pas_a -4 12 -16; pas_activ -5 8 -9; pas_alors -12 12 -11; pas_arriv 9 -8 -9
pas_attri -9 12 -10; pas_au 11 -11 -2; pas_besoi -9 -9 10; pas_bien -1 -1 2; pas_bon 12 -8 -12; pas_c 3 -19 4
pas_ca -12 -12 12; pas_ce -4 -5 5; pas_chez -29 8 -3; pas_conne 6 -5 -6; pas_corre -8 -8 8; pas_d 14 -14 -8
pas_dans 11 -10 -10; pas_de 2 9 -22; pas_demar 7 -7 -8; pas_deux 8 -7 -8; pas_du -5 -10 8; pas_elle -7 -12 10
pas_emett -7 8 -8; pas_en -1 9 -12; pas_essay -12 -17 14; pas_ete -10 9 -8; pas_exact -9 -6 8; pas_faire -1 3 -9
pas_faite -10 10 -11; pas_habil -9 -7 8; pas_inter -7 15 -16; pas_l -6 6 -7; pas_la -22 0 8; pas_le 24 -15 -19
pas_les 8 -7 -10; pas_mais -17 15 -12; pas_me -7 8 -6; pas_moyen 16 -15 -14; pas_non 7 -7 -7; pas_perre -14 -8 12
pas_possi -12 -9 10; pas_qu -6 -5 6; pas_quand -7 11 -9; pas_que -5 -14 11; pas_recon -6 11 -10; pas_resea -9 9 -9
pas_s -5 -2 6; pas_se 9 -9 -4; pas_serie -13 -16 15; pas_si -1 -1 2; pas_sur 11 -10 -8; pas_telep -10 12 -13
pas_trop -9 -8 10; pas_un -13 11 -10; pas_vraim -13 -8 12; passa -6 -7 6; passa_du -6 -7 6; passe -4 0 -8
passe_> 9 6 -21; passe_a -8 -8 8; passe_c -4 -5 5; passe_j 11 -10 -11; passe_mal 16 -15 -14; passe_mardi -6 -5 6
passe_moi -12 -14 14; passe_pas -8 11 -19; passe_plus 0 4 -13; passe_pour 11 -12 -10; passe_quelq -6 -5 6
passe_sur 10 -6 -11; passe_tout -7 -7 8; passe_un -10 8 -5; paul -10 -10 10; paul_aroba -13 -9 15
paul_chez -10 -10 10; pauli -5 -5 5; pauli_p -5 -5 5; paye 4 -7 -2; paye_cinqu -7 -6 7; paye_la 5 -5 -5
payez -8 -7 7; payez_ma -8 -7 7; pc 13 -14 -12; pc_porta 15 -14 -11; pc_une 11 -7 -12; peine -14 -13 13
peine_> -13 -12 13; peine_de -8 -10 10; pelle 6 -6 -6; pelle_a 6 -6 -6; penda -13 13 -12; penda_les -7 7 -6
penda_mes -10 10 -10; pense -10 -8 11; pense_> -10 -8 11; perd 5 -5 -5; perd_le 5 -5 -5; perds 10 -11 -7
perds_la 6 -2 -6; perds_le 10 -11 -6; perdu 9 -5 -13; perdu_> 8 -8 -7; perdu_inter 9 -9 -8; perdu_la 8 -8 -7
perdu_mon -11 11 -10; perma -9 10 -10; perma_au -9 10 -10; perre -14 -8 12; perre_perri -14 -8 12; perri 1 -13 2
perri_> -14 -8 12; perri_je 9 -7 -10; perso -20 -2 11; perso_> -12 6 -3; perso_a -17 -16 18; perso_avec -6 7 -7
perso_en -6 -6 6; perso_n -1 3 -7; perso_ne -8 13 -18; perso_peut -6 8 -9; perso_physi -9 -8 8; perte 13 -10 -13
perte_de 13 -10 -13; peter -10 -9 11; peter_un -10 -9 11; petit -9 -20 11; petit_> -14 -14 14; petit_boite 5 -5 -5
petit_boiti 7 -3 -6; petit_elle 5 -5 -5; petit_enfan 3 -1 -2; petit_l 6 -4 -6; petit_lumie 9 -7 -9
petit_probl -11 -10 11; petit_souci -7 -10 8; peu -8 -9 9; peu_chelo -10 -8 10; peu_compl -7 -9 10
peu_embet -6 -5 6; peuch 3 -1 -2; peuch_la 3 -1 -2; peut -7 -2 1; peut_etre -11 -10 10; peut_m -6 8 -9
peut_me -14 6 -3; peut_pas 3 1 -6; peut_plus 3 -2 -7; peuve 3 -1 -2; peuve_plus 3 -1 -2; peux -5 14 -16
peux_appel -6 8 -9; peux_le -11 -14 12; peux_ni -7 9 -10; peux_pas -19 12 -2; peux_plus 9 -1 -22
peux_recev -12 12 -12; phone -8 -7 7; phone_c -8 -7 7; physi -9 -8 8; physi_> -9 -8 8; piece 11 -11 -10
piece_joint 11 -11 -10; pierr -9 -9 9; pierr_marti -9 -9 9; pin -10 10 -9; pin_est -10 10 -9; ping 8 -7 -8
ping_de 8 -7 -8; pis -5 5 -5; pis_je -5 5 -5; pixel 11 -10 -12; pixel_et 11 -10 -12; placa -9 -13 11
placa_> -9 -13 11; plaig 10 -9 -7; plaig_> 10 -9 -7; plant 12 -11 -13; plant_> 12 -11 -13; plein 1 4 -9
plein_de -7 7 -6; plein_et -6 6 -7; plein_zoom 7 -5 -7; pleut -11 -6 8; pleut_depui -11 -6 8; pluie -8 9 -9
pluie_> -8 9 -9; plus 5 -4 -17; plus_> -5 -9 1; plus_a 15 -9 -20; plus_acces 10 -8 -14; plus_aller 10 -10 -7
plus_appel -16 24 -29; plus_attri -9 9 -9; plus_au 6 -5 -3; plus_aucun 1 3 -8; plus_ca 9 -9 -10; plus_d -10 -19 7
plus_de -17 9 -9; plus_demar 13 -9 -14; plus_depui 5 -18 -2; plus_detec -6 5 -5; plus_du 12 -11 -13
plus_elle 8 -8 -7; plus_encai 6 -6 -5; plus_et -7 7 -6; plus_faire 8 -9 -7; plus_fort -9 -9 9; plus_heure -13 13 -18
plus_inter 28 -23 -27; plus_jouer 11 -11 -10; plus_la 7 -3 -18; plus_le 9 -6 -10; plus_les -3 5 -13
plus_me 11 -7 -12; plus_mes 2 -2 -19; plus_mon 11 -10 -11; plus_moyen -3 8 -14; plus_pas 13 -10 -13
plus_perso 5 4 -12; plus_pis -5 5 -5; plus_qu -12 12 -9; plus_quand -1 1 0; plus_que 7 -7 -8; plus_rapid -8 -8 8
plus_recon -9 8 -6; plus_regar 8 -6 -6; plus_rien -6 -15 9; plus_ses 9 -8 -11; plus_sur -13 13 -8
plus_tard -10 -8 10; plus_telep -12 12 -14; plus_telet 12 -13 -9; plus_trent -5 -5 6; plus_tut -6 7 -10
plusi -6 -6 6; plusi_fois -6 -6 6; pluto 16 -16 -15; pluto_inter 16 -16 -15; point -7 -19 11; point_be -6 -6 6
point_berna -6 -4 8; point_bio -7 -7 7; point_brun -5 -5 5; point_com -8 -8 8; point_de 10 -7 -11; point_f -6 -5 6
point_fr -12 -10 13; point_gall -6 -5 6; point_garci -6 -6 6; point_girar -5 -5 5; point_h -6 -6 6; point_le -6 -5 6
point_lyon -5 -5 5; point_marti -6 -5 7; point_sur -6 -5 6; polit -7 -7 7; polit_inter -7 -7 7; porta -10 17 -19
porta_> 3 1 -12; porta_affic -10 10 -9; porta_arriv 10 -10 -3; porta_ca 3 0 -6; porta_capte -11 8 -5
porta_dans -8 9 -10; porta_de 0 5 -24; porta_est -17 18 -16; porta_et -7 -7 7; porta_il -2 4 -9; porta_j -9 9 -9
porta_n -21 21 -14; porta_ne -7 8 -6; porta_parce 20 -19 -17; porta_qui -13 11 -10; porta_reste -9 10 -4
porta_se 7 -7 -5; porta_voit 15 -14 -11; porte 3 -1 -12; porte_> -10 9 -8; porte_je 10 -11 -6; pose -3 4 -7
pose_probl 14 -14 -12; pose_souci -11 11 -8; pose_une -9 -8 9; possi -12 -9 10; possi_j -12 -9 10; poste -21 12 -3
poste_> -8 -9 8; poste_a -7 -8 8; poste_de -9 10 -11; poste_sont -7 9 -11; poste_telep -9 10 -11; pote 6 -6 -5
pote_ca 6 -6 -5; potes -10 11 -9; potes_ils -10 11 -9; pour -5 -3 1; pour_appel -9 9 -9; pour_autre -9 -8 8
pour_ca -7 -9 8; pour_de -5 6 -7; pour_euh -8 -6 8; pour_inter 14 -15 -9; pour_l -10 -9 10; pour_la -7 9 -11
pour_le 4 4 -13; pour_ma 4 -12 3; pour_rien -3 -2 4; pour_un -15 -16 17; pour_une -7 -6 7; pourq -8 8 -8
pourq_mais -8 8 -8; pourr -7 -7 9; pourr_je -7 -7 9; pourt 6 -5 -6; pourt_le 6 -5 -6; pouve -7 -7 7; pouve_m -7 -6 6
pouve_me -7 -8 9; prefe -10 -10 10; prefe_evite -10 -10 10; prele -9 -10 10; prele_> -9 -10 10; premi -12 -10 11
premi_etage -12 -9 11; premi_fois -4 -5 5; prend -14 7 2; prend_plus -11 12 -8; prend_un -7 -8 8; princ 6 -6 -6
princ_ne 6 -6 -6; prise -1 -12 5; prise_> -9 -6 8; prise_fibre 8 -8 -8; prise_il -6 -5 6; probl -2 -7 -1
probl_> -30 -31 31; probl_avec 8 -9 -8; probl_c 14 -14 -12; probl_de 7 15 -24; probl_et -4 -5 5
probl_oui -18 -12 15; profe 8 -6 -9; profe_c 5 -5 -5; profe_est 7 -5 -6; propo -1 -1 2; propo_d -1 -1 2
puc -10 10 -7; puc_> -10 10 -7; puis 1 0 -6; puis_d 5 -4 -5; puis_elle -5 8 -9; puis_mercr -6 -5 6; puits -9 9 -9
puits_> -9 9 -9; puk -14 14 -14; puk_> -14 14 -14; punai -12 -12 12; punai_> -12 -12 12; putai -9 -7 8
putai_ca -9 -7 8; qu 2 1 -9; qu_a 8 -7 -11; qu_elle 9 -9 -8; qu_il 9 -8 -7; qu_inter -12 12 -11; qu_on 2 -4 0
qu_un -9 -7 10; qu_une -12 12 -9; quand -12 25 -31; quand_ils -9 9 -6; quand_j -11 16 -21; quand_je -5 17 -21
quand_on -6 10 -9; quara -8 -10 9; quara_cinq -5 -4 5; quara_cinqu -5 -6 6; quara_deux -6 -8 7; quara_sept -5 -7 8
quart -9 9 -9; quart_meme -9 9 -9; quato -4 -4 7; quato_soixa -4 -4 7; quatr -10 -9 10; quatr_cinqu -6 -6 10
quatr_nonan -6 -6 6; quatr_porta -7 -7 7; quatr_septa -6 -5 7; quatr_vingt -6 -6 7; que 4 -8 -3; que_c 9 -17 -7
que_ca -18 -10 11; que_chez 12 -12 -10; que_dehor -6 6 -5; que_dix 7 -7 -8; que_figur -5 5 -5; que_j -13 7 -6
que_je -5 7 -14; que_l 6 -5 -6; que_la 16 -16 -13; que_le 24 -22 -25; que_les 6 -2 -6; que_ma 9 -9 -8
que_mon -3 9 -13; que_non -12 -6 11; que_notre -5 5 -5; que_oui -9 -8 9; que_quelq -10 -13 12; que_redem 11 -11 -8
que_vous -11 -7 9; quel -12 -13 13; quel_qu -6 -6 7; quel_servi -8 -8 8; quelq -12 -12 13; quelq_un -12 -12 13
quest -18 -15 17; quest_> -10 -8 9; quest_a -7 -7 8; quest_sur -9 -11 10; qui -1 3 -11; qui_a -14 -11 12
qui_arriv 9 -7 -9; qui_clign 11 -9 -11; qui_coupe 17 -19 -13; qui_decon -12 14 -13; qui_est 0 4 -17
qui_fait 6 -6 -6; qui_m -6 -5 6; qui_ne 15 -12 -20; qui_passe -3 5 -16; qui_plant 12 -11 -13; qui_pose -2 5 -16
qui_s -9 -9 9; qui_saute 6 0 -15; qui_se -9 -6 8; qui_va -10 -14 11; quinz -13 -13 14; quinz_ans -4 -5 5
quinz_aroba -6 -4 8; quinz_rue -9 -9 9; quinz_soixa -4 -4 7; quoi 0 -18 9; quoi_> 3 -10 1; quoi_ce -10 -10 10
quoi_et -3 -2 4; quoi_votre -7 -10 10; r -12 -10 12; r_> -6 -5 6; r_e -6 -6 7; r_m -6 -6 6; raccr -18 19 -19
raccr_tout -18 19 -19; racon -3 -2 4; racon_n -3 -2 4; rade 15 -16 -8; rade_> 12 -13 -7; rade_depui 6 -4 -6
rade_et 7 -7 -7; radio -6 7 -6; radio_> -6 7 -6; raise -8 8 -8; raise_sur -8 8 -8; rallu -6 7 -7
rallu_enlev -6 7 -7; rame 17 -15 -17; rame_a 8 -7 -8; rame_enorm 10 -10 -10; rame_grave 8 -5 -7; rame_sur 9 -6 -10
rapid -8 -8 8; rapid_> -8 -8 8; rappe -17 -15 17; rappe_> -13 -7 11; rappe_par -5 -5 5; rappe_plus -11 -11 11
rappo 14 -12 -14; rappo_a 14 -12 -14; ras -9 -7 9; ras_la -9 -7 9; ravi -8 -9 9; ravi_> -8 -9 9; raymo -9 -9 9
raymo_escof -9 -9 9; rebra -8 -9 9; rebra_> -8 -9 9; recev -20 20 -15; recev_d -7 9 -10; recev_des -7 7 -6
recev_les -12 11 -8; recev_mais -7 8 -8; reche -11 9 -5; reche_de -11 9 -5; recoi -5 13 -23; recoi_des -9 7 -6
recoi_plus -4 10 -27; recom -10 -9 10; recom_> -10 -9 10; recon -10 11 -11; recon_> -10 11 -11; recu -11 -9 10
recu_et -1 -1 2; recu_un -8 -9 9; recu_votre -9 -8 9; redem 17 -20 -8; redem_> -1 -13 2; redem_et -8 -7 8
redem_plus 10 -5 -16; redem_tout 12 -12 -12; redem_toute 11 -11 -8; regar 1 -18 3; regar_> -16 -9 13
regar_des 10 -10 -10; regar_la 5 -10 -3; regar_mes 8 -6 -6; regar_un 5 -4 -5; relou -6 -8 9; relou_les -6 -8 9
remar -14 -8 9; remar_> -14 -8 9; remis -6 7 -7; remis_la -6 7 -7; rende -6 -7 7; rende_vous -6 -7 7
rense -11 -12 12; rense_> -11 -12 12; rentr -6 7 -7; rentr_mon -6 7 -7; renvo -12 13 -15; renvo_d -12 13 -15
repet 20 -21 -10; repet_> 3 -10 -1; repet_clign 6 -6 -6; repet_ne 13 -13 -16; repet_plus 13 -13 -16; repon -6 4 -15
repon_> -18 8 -7; repon_direc -10 10 -10; repon_il -9 -7 8; repon_ne -8 8 -7; repon_plus 12 -11 -12
repon_se -9 9 -11; resea -1 15 -34; resea_> 12 -6 -12; resea_alors -6 7 -7; resea_avec -11 10 -9; resea_chez -9 9 -9
resea_de 3 0 -12; resea_dedan -9 9 -9; resea_depui -14 15 -13; resea_du -14 14 -14; resea_infor 9 -9 -8
resea_inter 13 -12 -11; resea_mobil -15 15 -15; resea_non 8 -8 -10; resea_sans 9 -10 -5; resea_sur -14 15 -14
resea_wifi 13 -12 -8; resil -11 -16 14; resil_> -11 -16 14; respo -10 -11 11; respo_> -10 -10 13; respo_du -8 -9 9
reste -2 8 -14; reste_bloqu -8 8 -7; reste_etein 14 -13 -14; reste_inact -5 6 -7; reste_rouge 6 -6 -6
reste_sur -9 10 -4; retab 9 -8 -9; retab_inter 9 -8 -9; reuni 9 -8 -10; reuni_> 9 -8 -10; ridic 13 -13 -11
ridic_> 13 -13 -11; rien -12 -12 13; rien_> -4 13 -22; rien_a -5 -5 5; rien_alors 5 -4 -5; rien_aucun -7 8 -6
rien_bande -5 -5 5; rien_c -15 -11 15; rien_contr 20 -18 -21; rien_debra -14 -11 13; rien_du -8 -6 5; rien_j -5 -4 5
rien_n -6 7 -7; rien_ne -6 -22 15; rien_non -8 -10 10; rien_passe -6 -7 7; rien_qu -3 -2 4; rien_qui -3 -18 4
rien_sur 8 -8 -8; rien_y -6 7 -7; rire -9 -9 10; rire_> -9 -9 10; roami -10 10 -10; roami_desac -10 10 -10
robot -10 -10 10; robot_> -6 -6 6; robot_passe -5 -5 5; robot_toi -6 -6 7; rond 8 -6 -10; rond_et 9 -8 -8
rond_il 9 -8 -8; rond_tout 6 -5 -7; rouge 28 -15 -29; rouge_> 11 -10 -9; rouge_et 21 -12 -21; rouge_pas 7 -2 -5
rouge_sur 5 -5 -5; rouss -11 -11 11; rouss_bonjo -8 -7 8; rouss_de -8 -9 8; route 21 -20 -15; route_a 13 -12 -13
route_princ 6 -6 -6; route_redem 12 -12 -12; rue -1 -14 3; rue_> 10 -4 -7; rue_appar 6 -6 -5; rue_des -9 -9 9
rue_mais 10 -12 -7; s 8 -5 -17; s_actua 10 -9 -19; s_affic 9 -9 -8; s_allum 10 -10 -11; s_appai -13 13 -12
s_comme -4 -5 7; s_en -5 -2 6; s_enten -14 15 -14; s_ouvre 9 -9 -8; s_y -9 -9 9; sa 7 -7 -6; sa_conso 7 -7 -6
sabin -6 -6 6; sabin_point -6 -6 6; sache -15 -12 14; sache_> -15 -12 14; saint -8 -8 8; saint_marti -8 -8 8
sais -8 -15 13; sais_pas -23 -14 20; sais_plus 11 -7 -12; sait -7 7 -4; sait_plus -7 7 -4; salon -7 -19 9
salon_> -7 -21 9; salon_celui -6 7 -6; salut 6 -7 -6; salut_c 6 -7 -6; sans 1 2 -11; sans_arret 6 -5 -6
sans_fil -2 3 -8; sans_inter 8 -8 -8; sans_resea -10 9 -8; saoul -11 -11 11; saoul_> -10 -8 10; saoul_ca -5 -5 5
saoul_vous -5 -5 5; sarah -8 -6 7; sarah_benal -8 -6 7; saute 1 -8 4; saute_> -1 -9 6; saute_penda -7 7 -6
saute_tout 7 -7 -8; sav -9 -11 10; sav_humai -9 -11 10; savez -5 -4 5; savez_moi -5 -4 5; scand -8 -15 15
scand_> -8 -15 15; sdsl 8 -8 -8; sdsl_depui 8 -8 -8; se 10 -5 -19; se_co 6 -6 -4; se_compr -11 10 -8
se_conne 10 -10 -4; se_coupe 1 1 -10; se_decle -9 9 -11; se_decon 18 -20 -15; se_fige 6 -6 -5; se_matin 5 -5 -5
se_mettr 10 -10 -3; se_passe -9 -6 8; se_plaig 10 -9 -7; secon -9 10 -9; secon_> -8 9 -9; secon_et -5 5 -5
secre -9 10 -11; secre_n -9 10 -11; secti 5 -5 -5; secti_le 5 -5 -5; seize -10 -9 10; seize_> -5 -6 6
seize_machi -9 -9 9; semai -14 -4 8; semai_> -10 -10 10; semai_derni -6 -5 6; semai_je -5 8 -9; sept -11 -13 14
sept_> -9 -10 10; sept_cinqu -5 -7 8; sept_soixa -8 -7 8; sept_vingt -5 -7 8; sept_zero -8 -7 8; septa -6 -5 7
septa_cinq -6 -5 7; serai -8 -9 9; serai_ravi -8 -9 9; serie -13 -16 15; serie_> -13 -16 15; serve 6 -17 -1
serve_> 14 -14 -12; serve_a -8 -7 8; servi -24 1 6; servi_> -20 7 2; servi_de -8 -9 9; servi_deplo -12 -13 14
servi_on -1 -1 2; servi_une -13 11 -10; ses 17 -15 -17; ses_chain 9 -8 -11; ses_devoi 5 -5 -5; ses_etude 5 -5 -5
seul -3 8 -16; seul_> 5 4 -17; seul_appar -12 -11 12; seul_au -9 10 -10; seule 0 2 -19; seule_> -2 5 -18
seule_lumie 5 -5 -5; si -18 -2 5; si_> -13 -11 11; si_j -9 9 -9; si_je -1 -1 2; si_si -11 -12 12; sienn 6 -6 -6
sienn_> 6 -6 -6; signa 20 -19 -16; signa_de 7 -5 -3; signa_l -6 -6 6; signa_sur 12 -10 -14; signa_une 13 -6 -13
signa_wifi 8 -8 -7; signe -14 -11 12; signe_> -14 -11 12; silen -12 16 -16; silen_compl -15 12 -11
silen_radio -6 7 -6; sim -19 23 -23; sim_> -11 11 -7; sim_dans -8 11 -12; sim_elle -9 8 -6; sim_est -7 6 -6
sim_il -5 8 -9; sim_n -6 7 -8; sim_non -10 12 -12; sim_pour -5 6 -7; sim_remis -6 7 -7; sim_rien -6 7 -7
simpl -6 -6 6; simpl_signa -6 -6 6; sip -11 11 -12; sip_ne -11 11 -12; site 16 -15 -16; site_de 12 -10 -13
site_ne 9 -9 -8; six -8 -9 9; six_> -8 -9 10; six_douze -7 -8 11; six_nonan -6 -6 6; six_quara -5 -7 8
six_quatr -5 -6 10; six_soixa -6 -6 6; six_zero -8 -7 8; skyne -6 -6 6; skyne_point -6 -6 6; smart -2 3 -5
smart_ne -2 3 -5; sms -24 24 -20; sms_> -23 24 -18; sms_ni -11 12 -14; sms_parte -15 14 -9; sms_que -11 9 -6
socie -14 -15 15; socie_dupon -8 -9 8; socie_soget -9 -8 8; socie_trans -7 -8 8; soeur -6 6 -5; soeur_en -6 6 -5
soget -9 -8 8; soget_> -9 -8 8; soir -3 -12 3; soir_> -6 -11 7; soir_on 5 -4 -5; soir_y 10 -6 -11; soixa -13 -15 15
soixa_dix -7 -7 8; soixa_douze -8 -7 7; soixa_neuf -9 -8 9; soixa_quato -4 -4 7; soixa_quinz -6 -4 8
soixa_sept -5 -4 5; soixa_treiz -6 -6 6; sol -7 -12 10; sol_> -7 -12 10; solde -11 -7 8; solde_> -11 -7 8
somme -9 -8 8; somme_la -9 -8 8; son -6 6 -6; son_> -6 6 -6; sonne -22 27 -29; sonne_dans -5 8 -9
sonne_mais -5 5 -5; sonne_ne -9 10 -16; sonne_occup -7 7 -6; sonne_pas -13 19 -18; sonne_plus -17 19 -15
sonne_toujo -5 5 -5; sont -1 -5 1; sont_a -10 -10 10; sont_coupe -18 0 13; sont_decon 17 -18 -13
sont_hache -11 10 -8; sont_hors 12 -12 -9; sont_inacc 9 -6 -10; sont_muets -9 10 -11; sont_super 10 -10 -10
sont_tous 7 -8 -6; sophi -4 -5 7; sophi_aroba -4 -5 7; sorti -9 -12 10; sorti_a -9 -12 10; sorti_tous -5 -2 6
souci -17 -8 14; souci_> -22 -5 26; souci_au 7 -6 -8; souci_avec 0 -15 6; souci_chez -5 -7 6; souci_d 12 -11 -14
souci_de 0 9 -20; souci_habit -10 -7 7; souci_la -5 5 -5; souha -7 -6 7; souha_faire -6 -5 6; souha_m -9 -7 11
sous -7 -12 10; sous_sol -7 -12 10; sousc 9 -7 -9; sousc_a 9 -7 -9; souvi -10 -9 9; souvi_plus -10 -9 9
soyez -5 -2 6; soyez_genti -5 -2 6; speed 5 -5 -5; speed_test 5 -5 -5; stand -14 15 -9; stand_ne -9 10 -15
stand_telep -7 7 -3; stop -5 -5 5; stop_je -5 -5 5; stylo -7 -8 8; stylo_> -7 -8 8; suffi -8 -7 8
suffi_maint -8 -7 8; suis -4 -14 9; suis_a -11 5 -2; suis_au -12 -17 17; suis_clien -7 -5 6; suis_coupe 18 -13 -18
suis_dans -11 -9 11; suis_en -8 -3 6; suis_furie -15 -8 11; suis_le -8 -9 9; suis_parti -6 7 -7; suis_pas -3 -23 6
suis_rentr -6 7 -7; suis_sur -10 10 -10; suis_tanne 13 -10 -13; suis_techn -7 -3 9; suis_un -9 -8 9
sujet -14 -13 14; sujet_de -14 -13 13; sujet_du -6 -7 7; super 9 -10 -8; super_> -11 -9 11; super_longs 10 -10 -10
sur 3 -3 -12; sur_appel -9 10 -4; sur_deux 14 -8 -17; sur_du -5 5 -5; sur_fortn 8 -7 -8; sur_googl 12 -12 -12
sur_inter 9 -6 -10; sur_l 13 -13 -11; sur_la 7 1 -21; sur_le -5 -16 4; sur_ma -8 0 4; sur_mon -12 13 -14
sur_notre 12 -10 -13; sur_repon -10 10 -10; sur_sa 7 -7 -6; sur_sur -9 9 -4; sur_un -6 -5 6; sur_youtu 7 -7 -8
surve 9 -9 -9; surve_sont 9 -9 -9; suspe -10 10 -8; suspe_je -10 10 -8; switc 6 -6 -4; switc_veut 6 -6 -4
sympa -9 -10 9; sympa_> -9 -10 9; t -6 -6 7; t_es -6 -6 7; table 11 -20 0; table_capte 14 -15 -7; table_ne 9 -9 -9
table_ni 8 -8 -8; table_non 6 -7 -5; table_voila -7 -7 7; tais -9 -11 11; tais_toi -9 -11 11; tanne 13 -10 -13
tanne_la 13 -10 -13; tanto 6 -4 -6; tanto_> 6 -4 -6; tard -10 -8 10; tard_> -10 -8 10; te -12 -13 13
te_bonjo -6 -6 6; te_fous -7 -8 8; teams 9 -8 -10; teams_ca 9 -8 -10; techn -17 -25 22; techn_> -11 -11 11
techn_a 10 -7 -11; techn_avait -8 -10 9; techn_de -8 -7 8; techn_depui -7 -5 7; techn_doit -6 -6 6
techn_est -6 -5 6; techn_infor -10 -8 9; techn_m -9 -8 9; techn_me -7 -6 8; techn_moi -7 -3 9; techn_ont -8 -7 8
tele 28 -27 -25; tele_> 6 -6 -5; tele_bugue 14 -14 -13; tele_dit 7 -5 -3; tele_elle 7 -5 -7; tele_est 11 -10 -12
tele_mais 13 -14 -8; tele_ni 12 -8 -18; tele_plus 11 -9 -17; tele_quoi 9 -8 -9; telec 11 -11 -11
telec_mes 12 -12 -8; telec_sont 10 -10 -10; telep -26 29 -9; telep_> -22 29 -23; telep_a -6 6 -6
telep_alors 9 -8 -8; telep_au 12 -12 -1; telep_avec -5 5 -5; telep_c 17 -20 -15; telep_ca 17 -19 -13
telep_capte -6 7 -7; telep_comme -15 3 3; telep_de -19 21 -22; telep_dit 7 -7 -6; telep_du -9 12 -13
telep_est -16 17 -15; telep_et -31 -19 29; telep_fixe 4 -1 -11; telep_fonct 18 -24 -13; telep_il -2 4 -15
telep_inter 13 4 -25; telep_ip -10 11 -11; telep_j -3 5 -3; telep_mais 23 -21 -22; telep_march 22 -21 -20
telep_mobil -6 6 -5; telep_n 18 -18 -1; telep_ne -16 19 -27; telep_ni -11 -10 11; telep_oui 14 -15 -7
telep_parce 13 -12 -15; telep_plus -24 -23 23; telep_porta 7 -7 -4; telep_qui -13 15 -16; telep_rien -10 11 -11
telep_sans -13 13 -9; telep_sonne -9 11 -10; telep_sont -13 -4 11; telet 12 -15 -9; telet_> 12 -13 -9
telet_ca 8 -7 -8; telet_je 6 -2 -6; telev 14 -13 -13; telev_m 8 -8 -7; telev_par 12 -12 -11; telle -6 6 -5
telle_qu -6 6 -5; tempe 5 -5 -5; tempe_que 5 -5 -5; temps 13 -6 -21; temps_> 10 -3 -23; temps_en 9 -8 -10
temps_la -6 -5 6; temps_quand -9 9 -6; temps_une 7 -7 -8; termi 17 -16 -15; termi_de 12 -12 -11; termi_n 6 -6 -5
test 9 -14 -8; test_a 5 -5 -5; test_de 12 -8 -12; test_un -11 -9 10; tete -8 -7 7; tete_> -8 -7 7; tete_de -3 -2 4
texto -15 15 -10; texto_> -12 12 -5; texto_parte -8 8 -8; texto_reste -8 8 -7; thoma -12 -12 12; thoma_> -12 -12 12
tiret -12 -11 12; tiret_du -5 -5 6; tiret_ferme -7 -7 7; toi -13 -15 15; toi_je -9 -11 11; toi_non -6 -6 7
toile 11 -12 -9; toile_> 11 -12 -9; toit -4 -17 5; toit_> -11 -14 12; toit_ca 13 -8 -15; tombe 7 0 -23
tombe_> 15 -12 -17; tombe_direc -14 14 -8; tombe_en 14 -8 -13; tombe_la -2 5 -9; tombe_sur -5 5 -5; ton -7 -9 8
ton_chef -7 -9 8; tonal -20 22 -18; tonal_> -19 22 -17; tonal_dans -6 7 -12; tonal_et -5 5 -5
tonal_quand -10 12 -10; tonal_sur -8 8 -12; tony -6 -6 6; tony_point -6 -6 6; touch -16 7 -2; touch_a -8 -10 10
touch_pas -13 14 -13; toujo -7 7 -8; toujo_la -12 -11 12; toujo_occup -5 5 -5; toujo_parei -8 -8 9
toujo_pas -5 8 -9; toujo_rien 9 -7 -9; toulo -9 -9 9; toulo_> -9 -9 9; tourn 5 -7 -2; tourn_en 5 -7 -2
tous 6 -14 -2; tous_decon 7 -8 -6; tous_en 8 -7 -8; tous_les -9 -13 10; tout -8 -8 10; tout_> 2 -11 -1
tout_a -7 -8 8; tout_acces 11 -11 -11; tout_casse -8 -10 9; tout_ce 10 -9 -10; tout_dans -9 11 -12
tout_de 11 -5 -11; tout_du -7 -5 7; tout_enfin -13 -13 13; tout_est -22 -17 21; tout_jeune -7 -5 7; tout_l 11 -12 -7
tout_le 3 -7 -8; tout_mort -20 -15 18; tout_ni -8 -10 8; tout_non -10 -6 7; tout_qui -10 -7 9; tout_seul 1 9 -20
tout_verif -10 -8 9; tout_voila -7 -7 8; toute 19 -19 -16; toute_l 7 -5 -6; toute_la 6 -6 -5; toute_les 21 -19 -20
toute_noire 6 -7 -5; toute_seule 11 -11 -8; trans -14 -18 17; trans_> -8 -10 10; trans_deux -1 -1 2
trans_marti -7 -8 8; trans_moi -6 -8 7; trans_pas -14 -10 11; trava 12 -6 -13; trava_a 8 -5 -8; trava_et 5 -5 -5
treiz -8 -7 8; treiz_> -4 -4 7; treiz_seize -5 -6 6; treiz_soixa -5 -4 5; trent -11 -1 4; trent_quatr -6 -6 10
trent_secon -8 9 -9; trent_six -5 -7 8; trent_trois -5 -5 6; tres 4 -4 -6; tres_bien 10 -9 -11; tres_en -10 -8 10
tres_faibl -8 8 -8; tres_lent 14 -11 -16; tres_lente 11 -11 -10; tres_mal -16 0 5; trois -17 -18 20
trois_appar -16 -13 16; trois_carte -5 6 -7; trois_fois -7 -10 11; trois_jours 0 -14 1; trois_nonan -6 -6 6
trois_ordis -8 -12 11; trois_perso -11 -7 9; trois_six -5 -5 6; trois_trois -10 -8 10; trop 3 -9 2; trop_ce -7 -7 8
trop_comme -5 -4 5; trop_faibl 8 -8 -7; trouv 19 -20 -8; trouv_pas 9 -9 -8; trouv_plus 14 -14 -7; truc -18 -17 18
truc_ca -6 -6 6; truc_fonct -10 -8 9; truc_qui -5 -4 5; trunk -11 11 -12; trunk_sip -11 11 -12; tu -7 -8 8
tu_te -7 -8 8; tut -6 7 -10; tut_> -6 7 -10; tut_tut -6 7 -10; u -10 -10 11; u_b -6 -6 7; u_i -6 -6 7; u_l -5 -5 5
un -12 -17 18; un_> -13 -13 15; un_a -7 -5 6; un_agent -14 -10 13; un_aroba -5 -5 5; un_bruit -1 9 -18
un_cable -10 -8 10; un_clien 7 -5 -7; un_code 9 -6 -12; un_confl -7 -6 7; un_conse -8 -8 8; un_contr -6 -6 6
un_coup -2 4 -12; un_courr -8 -8 9; un_d -13 -6 11; un_de -11 -6 11; un_debit 12 -9 -12; un_degat -10 -11 10
un_depan -7 -10 8; un_deux -11 -9 10; un_deuxi -7 -8 8; un_dossi -6 -5 6; un_dupli -12 -9 11; un_echo -12 11 -10
un_elect -10 -11 11; un_etre -6 -6 6; un_film 14 -13 -14; un_froid -9 -9 9; un_humai -6 -6 6; un_je -6 -5 6
un_joli -7 -7 8; un_mois -3 -2 4; un_mot 11 -12 -10; un_ni -8 -10 8; un_nonan -6 -5 7; un_numer -6 8 -8
un_parti -12 -10 12; un_petit -13 -15 14; un_peu -8 -9 9; un_peut -10 -13 12; un_ping 8 -7 -8; un_prele -9 -10 10
un_probl 4 2 -14; un_puits -9 9 -9; un_quatr -4 -4 7; un_rense -11 -12 12; un_respo -10 -10 13; un_robot -6 -6 7
un_scand -7 -10 11; un_servi -7 -10 10; un_seul -12 -11 12; un_souci -9 -8 9; un_stylo -7 -8 8; un_techn -11 -11 12
un_test 12 -8 -12; un_truc -5 -4 5; un_voyan 15 -8 -15; une -3 -19 10; une_adres -7 -7 7; une_anten -9 -9 9
une_barre -16 14 -7; une_carte -5 8 -9; une_centa -9 -8 9; une_chose -3 -2 4; une_coupu 9 -6 -10; une_dame -6 -7 7
une_dizai -8 -9 8; une_entre -10 -8 9; une_factu -8 -6 8; une_fois 3 10 -20; une_ia -6 -6 7; une_minut 7 -11 -4
une_nouve -9 -8 9; une_offre -8 -8 8; une_page 11 -10 -10; une_panne 1 -17 1; une_pelle 6 -6 -6
une_perso -10 -12 12; une_perte 8 -8 -8; une_piece 9 -7 -10; une_quest -9 -11 10; une_semai -11 1 2
une_seule 5 -5 -5; une_visio 11 -5 -11; une_vraie -8 -8 8; uniqu -9 9 -9; uniqu_> -9 9 -9; urgen -5 8 -11
urgen_> 8 -7 -8; urgen_uniqu -9 9 -9; utili -12 -12 12; utili_pas -12 -12 12; va -2 -3 -1; va_> -11 -15 11
va_c 17 -19 -13; va_durer -6 -5 6; va_il 12 -11 -11; va_j -15 15 -8; va_mais 3 1 -22; va_par -14 13 -9
va_pas 8 -9 -5; va_tres 6 -2 -6; vacan -6 7 -7; vacan_en -6 7 -7; vais -10 -8 11; vais_peter -10 -9 11
vais_vous -3 -2 4; valid -7 8 -8; valid_> -7 8 -8; venir -10 -8 9; venir_demai -6 -6 6; venir_me -7 -6 7
verif -6 -9 8; verif_> -10 -8 9; verif_votre 7 -5 -7; verra -17 -16 17; verra_> -17 -16 17; vers -11 -9 10
vers_dix -11 -9 10; veut 10 -9 -12; veut_pas 8 -8 -8; veut_plus 13 -9 -14; veux -17 2 3; veux_faire -11 13 -13
veux_je -6 -6 7; veux_modif -10 -13 12; veux_parle -6 -7 7; veux_pas -11 -9 10; veux_qu -13 -12 14
veux_quelq -6 -8 9; veux_resil -11 -16 14; veux_telep -5 5 -5; vide -6 8 -9; vide_> -5 5 -5; vide_quand -5 8 -9
video 17 -14 -18; video_> 13 -9 -16; video_parte 10 -10 -9; viens -12 -14 13; viens_de -8 -9 9; viens_la -9 -10 10
vient -6 -7 7; vient_> -6 -7 7; vieux -6 6 -6; vieux_telep -6 6 -6; villa -8 9 -10; villa_> -8 9 -10
vingt -11 -11 13; vingt_cinq -5 -7 8; vingt_deux -5 -4 5; vingt_dix -5 -4 5; vingt_douze -5 -6 9; vingt_et -8 -7 8
vingt_quinz -4 -4 7; vingt_six -4 -4 7; virem 8 -9 -7; virem_sur 8 -9 -7; visio 27 -26 -23; visio_coupe 18 -19 -14
visio_dans 11 -5 -11; visio_on 15 -14 -18; vivan -7 -8 8; vivan_la -7 -8 8; vocal -14 15 -18; vocal_est -6 6 -7
vocal_ne -10 12 -16; voila -14 -9 12; voila_> -6 -8 7; voila_comme -6 -6 6; voila_depui 10 -6 -11; voila_en -6 7 -7
voila_je -4 -5 5; voila_ma 12 -6 -12; voila_oui -6 -6 6; voir -2 -9 6; voir_avec -9 -7 8; voir_chez 5 -5 -5
vois 14 -12 -13; vois_bien 6 -7 -5; vois_plus 11 -10 -11; voisi 2 0 -6; voisi_parce 2 0 -6; voit 11 -12 -6
voit_pas 11 -12 -6; voix -13 16 -16; voix_ca -11 12 -12; voix_qui -7 7 -6; vol -11 -8 11; vol_> -11 -8 11
vole -6 6 -5; vole_il -6 6 -5; voleu -3 -2 4; voleu_> -3 -2 4; volon -12 -12 12; volon_> -12 -12 12; vos -20 -12 19
vos_colle -5 -2 6; vos_conne -9 -7 9; vos_conse -5 -4 5; vos_quest -7 -7 8; votre -18 -22 21; votre_boite -3 -2 4
votre_conne 7 -5 -7; votre_courr -9 -8 9; votre_robot -5 -5 5; votre_servi -7 -10 10; votre_super -11 -9 11
votre_truc -14 -13 14; voudr 0 -10 3; voudr_chang -11 -9 11; voudr_conna -11 -7 8; voudr_depan 2 9 -15
voudr_joind -8 -8 8; voudr_parle -13 -12 13; voudr_signa 13 -6 -13; voudr_un -17 -11 16; voula -6 -6 6
voula_dire -1 -1 2; voula_simpl -6 -6 6; voule -8 -7 8; voule_> -8 -7 8; vous -14 -30 23; vous_> -8 -9 9
vous_allez -7 -7 7; vous_appel 2 -10 3; vous_avez -7 -6 6; vous_conta 9 -6 -10; vous_de -6 -7 7; vous_depui -7 -5 6
vous_deran 3 -8 -2; vous_dire -3 -2 4; vous_dis 4 -9 -3; vous_disie -8 -7 8; vous_dites -7 -6 7
vous_enten -15 -11 12; vous_etes -11 -9 11; vous_expli 0 -10 1; vous_faite -7 -5 7; vous_fiche -6 -5 6
vous_l -6 -5 6; vous_le -7 -5 7; vous_m -8 -8 8; vous_me -14 -13 14; vous_ne -14 -12 14; vous_parle 6 -2 -6
vous_payez -8 -7 7; vous_pouve -7 -7 7; vous_que -5 5 -5; vous_rappe -17 -8 14; vous_repon -9 -7 8
vous_savez -5 -4 5; vous_serve -5 -5 5; vous_telep 8 -8 -10; vous_voule -8 -7 8; vous_vous -12 -12 12
voyan 22 -14 -22; voyan_de 14 -10 -6; voyan_inter 6 -5 -6; voyan_orang 10 -8 -10; voyan_reste 6 -6 -6
voyan_rouge 15 -8 -15; vpn 21 -19 -17; vpn_du 5 -5 -4; vpn_et 9 -6 -10; vpn_ne 12 -12 -14; vpn_sans 6 -2 -6
vrai -14 -14 14; vrai_> -14 -14 14; vraie -8 -8 8; vraie_perso -8 -8 8; vraim 3 -13 -1; vraim_> -13 -8 12
vraim_pas 12 -8 -12; vu 9 -8 -14; vu_que 9 -8 -14; wan 6 -6 -6; wan_et 6 -6 -6; wanad -5 -5 6; wanad_point -5 -5 6
web 15 -12 -16; web_> 11 -11 -11; web_sont 9 -6 -10; wesh 10 -10 -7; wesh_j 10 -10 -7; wifi 43 -32 -36
wifi_> 24 -22 -21; wifi_alors 14 -15 -7; wifi_c 10 -10 -7; wifi_conne 8 -8 -9; wifi_coupe 12 -12 -3
wifi_dans 17 -17 -12; wifi_de 17 -17 -11; wifi_est 16 -16 -12; wifi_et 11 -12 -10; wifi_faibl 13 -11 -13
wifi_fonct -17 17 -17; wifi_il 10 -11 -7; wifi_insta 7 -6 -7; wifi_la 10 -6 -12; wifi_le 12 -15 -11
wifi_mais 12 -11 -11; wifi_march 10 -3 -17; wifi_n 10 -9 -8; wifi_ne 32 -30 -31; wifi_ni 5 -4 -5
wifi_passe 16 -15 -14; wifi_plus 11 -9 -17; wifi_qui 8 -8 -6; wifi_sans 7 -7 -6; wifi_se 8 -10 -6
wifi_sur 10 -11 -6; y -17 0 4; y_a -12 -10 10; y_compr -6 -7 7; y_conna -10 -9 10; y_en -8 -8 8; y_fait -6 7 -7
y_touch -13 14 -13; yo -6 -6 6; yo_c -6 -6 6; youtu 7 -7 -8; youtu_ou 7 -7 -8; z -6 -6 6; z_i -6 -6 6
zero -16 -4 11; zero_> -7 7 -7; zero_barre -6 7 -7; zero_deux -8 -7 8; zero_huit -8 -7 8; zero_neuf -8 -7 8
zero_quatr -6 -5 7; zero_sept -10 -11 12; zero_six -8 -8 9; zero_un -5 -5 6; zone -9 9 -9; zone_blanc -9 9 -9
zoom 7 -5 -7; zoom_avec 7 -5 -7
""",
    ),
    "wants_human": (
        "no yes",
        """
00 8 -8; 00_00 8 -8; 00_> 8 -8; 01 11 -11; 01_42 7 -7; 01_60 8 -8; 06 9 -9; 06_12 11 -11; 06_22 6 -6; 06_67 6 -6
06_78 4 -4; 06_88 3 -3; 06_95 4 -4; 06_99 8 -8; 07 8 -8; 07_80 8 -8; 10 3 -3; 10_> 3 -3; 12 12 -12; 12_34 9 -9
12_60 8 -8; 12_89 6 -6; 12_90 4 -4; 12_> 8 -8; 2 12 -12; 22 6 -6; 22_33 6 -6; 23 3 -3; 23_10 3 -3; 2_80 8 -8
2_> 8 -8; 2_ordis 9 -9; 33 11 -11; 33_44 6 -6; 33_6 6 -6; 34 9 -9; 34_56 9 -9; 34_78 4 -4; 4 11 -11; 42 7 -7
42_65 7 -7; 44 6 -6; 44_55 6 -6; 45 5 -5; 45_12 4 -4; 45_23 3 -3; 45_c 6 -6; 4_telep 11 -11; 55 6 -6; 55_c 6 -6
56 9 -9; 56_78 6 -6; 56_> 11 -11; 5g 8 -8; 5g_est 8 -8; 6 6 -6; 60 8 -8; 60_12 8 -8; 65 7 -7; 65_89 7 -7; 67 6 -6
67_12 6 -6; 6_12 6 -6; 74 7 -7; 74_> 7 -7; 75011 8 -8; 75011_paris 8 -8; 78 9 -9; 78_45 4 -4; 78_> 6 -6; 80 8 -8
80_2 8 -8; 88 3 -3; 88_45 3 -3; 89 7 -7; 89_45 6 -6; 89_74 7 -7; 90 4 -4; 90_> 4 -4; 95 4 -4; 95_12 4 -4; 99 8 -8
99_00 8 -8; <_01 11 -11; <_06 9 -9; <_07 8 -8; <_2 9 -9; <_33 6 -6; <_4 11 -11; <_75011 8 -8; <_a 7 -7; <_absol 7 -7
<_affir 11 -11; <_agent -10 10; <_ah 16 -16; <_ajout 7 -7; <_allez 8 -8; <_allo -8 8; <_allon 11 -11; <_alors 5 -5
<_anne 8 -8; <_appel 9 -9; <_arret 1 -1; <_atten 20 -20; <_au 14 -14; <_aucun 12 -12; <_aurie -8 8; <_avant 4 -4
<_avec 11 -11; <_b 8 -8; <_bah 12 -12; <_baiss 10 -10; <_bande 9 -9; <_bascu -11 11; <_ben 16 -16; <_bien 6 -6
<_bingo 10 -10; <_blabl 11 -11; <_bon -9 9; <_bonjo 19 -19; <_boudi 7 -7; <_boula 8 -8; <_c 10 -10; <_ca 14 -14
<_ce 8 -8; <_certa 11 -11; <_ces 6 -6; <_chape 8 -8; <_cinq 7 -7; <_clair 9 -9; <_comma 7 -7; <_comme 7 -7
<_conna 17 -17; <_conne -24 24; <_conse -14 14; <_conta 7 -7; <_coupu 5 -5; <_d 9 -9; <_dans 9 -9; <_deja 8 -8
<_delph 7 -7; <_depui 17 -17; <_deux 19 -19; <_dison 13 -13; <_dites -9 9; <_docte 9 -9; <_donc 6 -6; <_donne -6 6
<_du 15 -15; <_dubre 7 -7; <_eh 7 -7; <_elle 12 -12; <_en 15 -15; <_enfin -7 7; <_entre 12 -12; <_envoy 8 -8
<_eric 14 -14; <_est -7 7; <_et 12 -12; <_euh 10 -10; <_exact 4 -4; <_excus 2 -2; <_fait 10 -10; <_faite -16 16
<_fanta 10 -10; <_faux 10 -10; <_fouta 11 -11; <_franc -7 7; <_frere 5 -5; <_gauti 5 -5; <_genre -7 7
<_gmail 11 -11; <_gsm 6 -6; <_hein 11 -11; <_helen 7 -7; <_hier 10 -10; <_hors 11 -11; <_huit 9 -9; <_humai -10 10
<_ici 6 -6; <_il 12 -12; <_impec 11 -11; <_impos 8 -8; <_info 5 -5; <_inter 7 -7; <_inuti 7 -7; <_isabe 6 -6
<_j 11 -11; <_jamai 11 -11; <_je 17 -17; <_jean 7 -7; <_jeanl 6 -6; <_julie 6 -6; <_juste 6 -6; <_karim 6 -6
<_l 18 -18; <_la 18 -18; <_laiss -14 14; <_laure 10 -10; <_le 19 -19; <_lefeb 6 -6; <_les 14 -14; <_loin 12 -12
<_lucas 5 -5; <_lui 11 -11; <_lundi 9 -9; <_m 5 -5; <_ma 22 -22; <_madam 12 -12; <_mais 14 -14; <_mamie 6 -6
<_marie 12 -12; <_maxim 11 -11; <_meme 7 -7; <_merci 11 -11; <_mes 16 -16; <_mette 2 -2; <_mince 10 -10
<_moham 8 -8; <_moi -4 4; <_mon 17 -17; <_monsi 17 -17; <_ne 12 -12; <_negat 11 -11; <_netfl 6 -6; <_nguye 11 -11
<_ni 7 -7; <_nicke 9 -9; <_niet 11 -11; <_nom 8 -8; <_non 14 -14; <_nope 11 -11; <_nos 7 -7; <_notre 12 -12
<_nous 10 -10; <_nulle 10 -10; <_numer 9 -9; <_oh 7 -7; <_ok 7 -7; <_on 19 -19; <_onze 11 -11; <_opera -16 16
<_ou -15 15; <_oui 21 -21; <_paill 11 -11; <_pardo 12 -12; <_parfa 11 -11; <_parle -28 28; <_parti 12 -12
<_pas 5 -5; <_passe -4 4; <_patie 8 -8; <_paul 18 -18; <_perso 25 -25; <_peut 10 -10; <_plus 11 -11; <_plusi 11 -11
<_possi 14 -14; <_pour 9 -9; <_pourq 13 -13; <_pourr -7 7; <_pouve -8 8; <_prend 6 -6; <_probl 9 -9; <_puis -17 17
<_puree 9 -9; <_putai 7 -7; <_qu 3 -3; <_quand 15 -15; <_quatr 12 -12; <_que 12 -12; <_quell 12 -12; <_quelq 6 -6
<_quinz 10 -10; <_rappe -10 10; <_ras 7 -7; <_redon -11 11; <_rembo 11 -11; <_rende -13 13; <_rien 12 -12
<_robin 6 -6; <_s 8 -8; <_sabin 7 -7; <_sans 9 -9; <_secre 7 -7; <_sept 9 -9; <_serai -6 6; <_servi -14 14
<_si 16 -16; <_six 11 -11; <_soixa 8 -8; <_sophi 11 -11; <_sous 7 -7; <_speed 6 -6; <_stop -7 7; <_super 5 -5
<_suppo 6 -6; <_sur 7 -7; <_surem 12 -12; <_t 6 -6; <_tabar 8 -8; <_tais 7 -7; <_techn -17 17; <_test 8 -8
<_thoma 11 -11; <_toujo 17 -17; <_tous 11 -11; <_tout 17 -17; <_toute 8 -8; <_trans -21 21; <_trois 8 -8
<_trop 5 -5; <_tu 5 -5; <_un 13 -13; <_une 22 -22; <_va 7 -7; <_vas -7 7; <_vers 11 -11; <_veuil -8 8; <_viens 9 -9
<_vince 7 -7; <_vingt 11 -11; <_voila 1 -1; <_volon 8 -8; <_votre 11 -11; <_vous 10 -10; <_wait 7 -7; <_wifi 9 -9
<_y -8 8; <_yes 11 -11; <_yo 7 -7; <_yvonn 10 -10; <_zero 7 -7; a 10 -10; a_activ 10 -10; a_appel 22 -22
a_appor 5 -5; a_arrac 4 -4; a_c 6 -6; a_ca 7 -7; a_carte 5 -5; a_ce -5 5; a_chang 10 -10; a_chope 9 -9
a_cinq 11 -11; a_comme 6 -6; a_cote 5 -5; a_coupe 6 -6; a_de 6 -6; a_debra 12 -12; a_deja 6 -6; a_deman 9 -9
a_deux 6 -6; a_dire 7 -7; a_dit 7 -7; a_donne 13 -13; a_du 7 -7; a_ecrit 2 -2; a_ete 8 -8; a_eu 9 -9; a_expli 15 -15
a_faire -8 8; a_fait 8 -8; a_fil 6 -6; a_grill 7 -7; a_insta 10 -10; a_inter 2 -2; a_joind 11 -11; a_jour 3 -3
a_l -1 1; a_la 19 -19; a_lausa 6 -6; a_laver 7 -7; a_le 7 -7; a_m 7 -7; a_ma 13 -13; a_marre -9 9; a_me 11 -11
a_mes 6 -6; a_mis 8 -8; a_mon 11 -11; a_mons 6 -6; a_namur 6 -6; a_offer 3 -3; a_ouvri 5 -5; a_parle -8 8
a_pas -8 8; a_perso 14 -14; a_peu 7 -7; a_plus 8 -8; a_pose 8 -8; a_preve 5 -5; a_propo 5 -5; a_quel -18 18
a_quelq -4 4; a_qui -16 16; a_quitt 7 -7; a_r 5 -5; a_raccr 14 -14; a_rappe 7 -7; a_redem 5 -5; a_regar 7 -7
a_resil 8 -8; a_reten 6 -6; a_rien 12 -12; a_sept 7 -7; a_septa 6 -6; a_signe 7 -7; a_son 4 -4; a_t -14 14
a_tenu 10 -10; a_toujo 7 -7; a_tout 10 -10; a_trava 5 -5; a_u 5 -5; a_un -9 9; a_une -16 16; a_votre -12 12
a_vous 12 -12; abonn 9 -9; abonn_> 9 -9; absen 6 -6; absen_> 6 -6; absol -3 3; absol_c 7 -7; absol_que -9 9
accen 8 -8; accen_> 8 -8; acces 7 -7; acces_> 6 -6; acces_a 5 -5; accor 12 -12; accor_> 11 -11; accor_mais 8 -8
accro 6 -6; accro_pas 6 -6; accro_plus 1 -1; accue 11 -11; accue_> 7 -7; accue_n 7 -7; achat 6 -6; achat_> 6 -6
achet 5 -5; achet_l 6 -6; achet_la 1 -1; activ 10 -10; activ_ma 10 -10; adres 12 -12; adres_> 10 -10; adres_a -15 15
adres_c 5 -5; adsl 5 -5; adsl_est 5 -5; affai -4 4; affai_a -4 4; affic 8 -8; affic_> 10 -10; affic_un 7 -7
affir 11 -11; affir_> 11 -11; agace 7 -7; agace_> 7 -7; agee 1 -1; agee_> 15 -15; agee_qui 8 -8; agee_vous -10 10
agenc 10 -10; agenc_de 5 -5; agenc_est 5 -5; agenc_immob 10 -10; agenc_point 6 -6; agenc_se 7 -7; agent -13 13
agent_> -19 19; agent_d 7 -7; agent_je 7 -7; agent_s -7 7; ah 16 -16; ah_bah 7 -7; ah_ben 7 -7; ah_ca 16 -16
ah_je 6 -6; ah_merde 5 -5; ah_non 12 -12; ah_oui 7 -7; ah_que 10 -10; ah_zut 6 -6; ai 12 -12; ai_achet 5 -5
ai_annul 4 -4; ai_appel 8 -8; ai_assez -7 7; ai_beau 2 -2; ai_besoi -27 27; ai_chang 11 -11; ai_de 5 -5
ai_debra 6 -6; ai_deja 20 -20; ai_dit 13 -13; ai_encor 9 -9; ai_etein 1 -1; ai_eu -1 1; ai_expli 4 -4; ai_fait 5 -5
ai_inter 5 -5; ai_jamai 4 -4; ai_la 5 -5; ai_ma 12 -12; ai_marre -15 15; ai_mis 3 -3; ai_oubli 5 -5; ai_par 9 -9
ai_parle 25 -25; ai_pas 11 -11; ai_perdu 4 -4; ai_plein 9 -9; ai_plus 5 -5; ai_que 7 -7; ai_ras 10 -10
ai_recup 4 -4; ai_redem 3 -3; ai_rende 14 -14; ai_retro 9 -9; ai_rien 16 -16; ai_toujo 7 -7; ai_toute 8 -8
ai_trop 5 -5; ai_un 10 -10; ai_une 10 -10; ai_vu 2 -2; aide 7 -7; aide_il 7 -7; aie -9 9; aie_un -9 9; aimab 6 -6
aimab_> 12 -12; aimab_jeune 5 -5; aime -9 9; aime_pas -9 9; aimer -7 7; aimer_ben -10 10; aimer_bien -1 1
aimer_mieux -7 7; air 7 -7; air_d 15 -15; air_de 6 -6; ajout 7 -7; ajout_un 7 -7; aller 8 -8; aller_> 15 -15
aller_merci 5 -5; aller_sur 7 -7; allez 11 -11; allez_hop -10 10; allez_m 9 -9; allez_oui 9 -9; allez_y 15 -15
allo -8 8; allo_oui 5 -5; allo_y -8 8; allon 11 -11; allon_y 11 -11; allum 9 -9; allum_> 8 -8; allum_plus 6 -6
alors 7 -7; alors_> 11 -11; alors_atten 2 -2; alors_c 5 -5; alors_ca 1 -1; alors_fabri 5 -5; alors_je 4 -4
alors_la 5 -5; alors_laiss 1 -1; alors_le 6 -6; alors_maint -7 7; alors_mon 3 -3; alors_non 8 -8; alors_pauli 3 -3
alors_que 6 -6; alors_si -7 7; alors_soyez -6 6; amran 8 -8; amran_> 8 -8; an 8 -8; an_derni 8 -8; ancie 8 -8
ancie_opera 8 -8; anne 8 -8; anne_sophi 8 -8; annul 13 -13; annul_> 9 -9; annul_la 3 -3; annul_mon 7 -7; ans 6 -6
ans_> 6 -6; anten 8 -8; anten_> 8 -8; appar 12 -12; appar_> 12 -12; appar_depui 6 -6; appar_ne 4 -4; appel 10 -10
appel_avec 3 -3; appel_c 6 -6; appel_car 2 -2; appel_d 12 -12; appel_de 11 -11; appel_du 4 -4; appel_hier 5 -5
appel_jamai 5 -5; appel_julie 9 -9; appel_mais 8 -8; appel_mehdi 6 -6; appel_nadia 10 -10; appel_on 5 -5
appel_passe 12 -12; appel_pour 3 -3; appel_redem 8 -8; appel_there 4 -4; appel_un 8 -8; appel_valer 4 -4; appor 5 -5
appor_la 5 -5; appui 10 -10; appui_sur 10 -10; apres 2 -2; apres_je 1 -1; apres_midi 10 -10; apres_redem 7 -7
apres_vente -11 11; arnaq 12 -12; arnaq_> 12 -12; arnaq_au 7 -7; aroba 19 -19; aroba_> 10 -10; aroba_agenc 6 -6
aroba_boula 7 -7; aroba_box 6 -6; aroba_dupon 7 -7; aroba_ecole 7 -7; aroba_fleur 7 -7; aroba_free 5 -5
aroba_ge 5 -5; aroba_gmail 5 -5; aroba_i 6 -6; aroba_la 5 -5; aroba_lapos 6 -6; aroba_noval 6 -6; aroba_orang 5 -5
aroba_outlo 5 -5; aroba_skyne 7 -7; aroba_wanad 6 -6; aroba_yahoo 5 -5; arrac 4 -4; arrac_le 4 -4; arran 5 -5
arran_pas 5 -5; arret 2 -2; arret_> 6 -6; arret_avec -9 9; arret_de 7 -7; arriv -2 2; arriv_a 8 -8
arriv_donne -10 10; arriv_pas -11 11; arriv_plus 9 -9; arriv_toujo 9 -9; artif -8 8; artif_> -8 8; aspir 9 -9
aspir_ne 9 -9; assez -7 7; assez_de -7 7; assez_du -8 8; assis -1 1; assis_> 15 -15; assis_de 10 -10; assis_une -8 8
assur 6 -6; assur_que 6 -6; ateli 6 -6; ateli_avant 6 -6; attac 6 -6; attac_aroba 6 -6; atten 23 -23; atten_> 15 -15
atten_aussi 5 -5; atten_cheri 9 -9; atten_depui 8 -8; atten_deux 5 -5; atten_j 3 -3; atten_je 14 -14
atten_le 11 -11; atten_mon 7 -7; atten_non 4 -4; atten_pour -18 18; atten_que 5 -5; atten_un 20 -20; au -3 3
au_au -9 9; au_bout -6 6; au_burea 19 -19; au_colis 7 -7; au_contr 9 -9; au_debut 6 -6; au_dessu 6 -6; au_douze 7 -7
au_fond 6 -6; au_mois 6 -6; au_monsi -16 16; au_nez 14 -14; au_nivea 9 -9; au_nom 11 -11; au_point 7 -7
au_premi 10 -10; au_print 3 -3; au_quart 6 -6; au_respo -6 6; au_sous 5 -5; au_stand 10 -10; au_suppo -8 8
au_techn -7 7; au_telep -13 13; au_vert 4 -4; au_vpn 6 -6; au_wifi 6 -6; aucun 12 -12; aucun_chang 7 -7
aucun_effet 9 -9; aucun_idee 7 -7; aucun_lumie 4 -4; aucun_servi 3 -3; aucun_signa 3 -3; aucun_son 6 -6
aucun_souci 10 -10; aujou 8 -8; aujou_hui 8 -8; aurie -16 16; aurie_pas -11 11; aurie_vous -8 8; aussi 12 -12
aussi_> 10 -10; aussi_lent 7 -7; aussi_longt 5 -5; autom -17 17; autom_> -17 17; autre 14 -14; autre_chose 9 -9
autre_je 7 -7; autre_jour 11 -11; autre_perso 6 -6; aux -18 18; aux_machi -17 17; aux_robot -9 9; avais 4 -4
avais_huit 4 -4; avais_une 4 -4; avait 12 -12; avait_assur 6 -6; avait_dit 12 -12; avant 10 -10; avant_> 9 -9
avant_ca 3 -3; avant_de 6 -6; avant_j 4 -4; avant_que 4 -4; avec -2 2; avec_avec -2 2; avec_celui 1 -1
avec_deux 10 -10; avec_garan 7 -7; avec_l 7 -7; avec_le -1 1; avec_les 6 -6; avec_ma 3 -3; avec_mes 6 -6
avec_mon -7 7; avec_plais 11 -11; avec_quelq 10 -10; avec_tous 9 -9; avec_un -15 15; avec_une 8 -8; avec_vos 5 -5
avec_votre -13 13; avec_vous 10 -10; avez 4 -4; avez_deja 7 -7; avez_fait 1 -1; avez_pas -10 10; avez_un 8 -8
avoir -26 26; avoir_affai -4 4; avoir_quelq -14 14; avoir_un -21 21; avoir_une -16 16; avons 8 -8; avons_demen 5 -5
avons_un 7 -7; avoue 6 -6; avoue_que 6 -6; b 11 -11; b_comme 8 -8; b_e 6 -6; b_o 6 -6; b_r 7 -7; b_v 6 -6
bah 17 -17; bah_ecout 7 -7; bah_non 6 -6; bah_oui 16 -16; baiss 10 -10; baiss_la 10 -10; banca 10 -10; banca_> 9 -9
banca_m 9 -9; bande 16 -16; bande_d 11 -11; bande_de 10 -10; bapti 9 -9; bapti_renar 8 -8; bapti_renau 5 -5
barre 7 -7; barre_de 7 -7; bas 5 -5; bas_> 4 -4; bas_et 3 -3; bascu -11 11; bascu_moi -11 11; be 7 -7; be_> 7 -7
beau 10 -10; beau_aujou 8 -8; beau_redem 3 -3; beauc 17 -17; beauc_> 16 -16; beauc_c 5 -5; belka 6 -6; belka_b 6 -6
ben 10 -10; ben_c 9 -9; ben_ca 6 -6; ben_dites 7 -7; ben_ecout 1 -1; ben_figur 7 -7; ben_gros -10 10; ben_je 7 -7
ben_le 7 -7; ben_non 6 -6; ben_oui 10 -10; ben_tout 13 -13; benal 9 -9; benal_> 9 -9; berna 8 -8; berna_> 8 -8
berna_s 5 -5; bertr 6 -6; bertr_lacro 6 -6; besoi -4 4; besoi_ca 2 -2; besoi_d -16 16; besoi_de 12 -12
besoi_jusqu 7 -7; besoi_que 16 -16; bien 23 -23; bien_> 22 -22; bien_aimab 6 -6; bien_avoir -18 18; bien_ca 5 -5
bien_cela 6 -6; bien_comme 8 -8; bien_franc 11 -11; bien_genti -6 6; bien_ma 6 -6; bien_moi 7 -7; bien_notre 7 -7
bien_oui 11 -11; bien_qu -10 10; bien_que 9 -9; bien_recu 6 -6; bien_sur 6 -6; bingo 10 -10; bingo_ca 10 -10
bizar 6 -6; bizar_et 3 -3; bizar_quand 7 -7; blabl 11 -11; blabl_> 11 -11; blanc 9 -9; blanc_> 9 -9; blaze 8 -8
blaze_c 8 -8; bleue 5 -5; bleue_ne 5 -5; bloqu 6 -6; bloqu_> 6 -6; boite 6 -6; boite_> 12 -12; boite_de -1 1
boite_hier 5 -5; boite_mail 5 -5; boite_ne 2 -2; boite_vocal -9 9; boiti 3 -3; boiti_et 3 -3; bol 7 -7; bol_de 7 -7
bon -6 6; bon_> 19 -19; bon_et 3 -3; bon_j 3 -3; bon_je -6 6; bon_laiss 15 -15; bon_monsi 12 -12; bon_passe -13 13
bon_tout 16 -16; bonjo 12 -12; bonjo_> 10 -10; bonjo_c 8 -8; bonjo_est -8 8; bonjo_j 5 -5; bonjo_je -7 7
bonjo_madam 11 -11; bonjo_monsi 7 -7; bonjo_olivi 8 -8; bonjo_voila 1 -1; bons 7 -7; bons_ca 7 -7; bots -11 11
bots_je -11 11; boucl 9 -9; boucl_> 9 -9; boudi 7 -7; boudi_ca 7 -7; bouff 8 -8; bouff_> 8 -8; boula 12 -12
boula_> 9 -9; boula_a 6 -6; boula_du 8 -8; boula_tiret 7 -7; bout -6 6; bout_de 8 -8; bout_du -11 11; bouto 12 -12
bouto_> 10 -10; bouto_de 14 -14; bouzi 6 -6; bouzi_b 6 -6; box 16 -16; box_> 18 -18; box_c 2 -2; box_clign 6 -6
box_en 1 -1; box_est 4 -4; box_fait 3 -3; box_la 3 -3; box_mais 1 -1; box_ne 3 -3; box_point 6 -6; box_toute 7 -7
branl 9 -9; branl_> 9 -9; bref -7 7; bref_tout -7 7; bruit 9 -9; bruit_> 7 -7; bruit_bizar 3 -3; bruit_c 4 -4
bruit_de 9 -9; brun 6 -6; brun_aroba 6 -6; buffe 9 -9; buffe_tout 9 -9; bug 7 -7; bug_> 7 -7; burea 22 -22
burea_> 19 -19; burea_se 4 -4; c 10 -10; c_e 6 -6; c_est 10 -10; c_etait 3 -3; ca 16 -16; ca_> 12 -12; ca_a -2 2
ca_buffe 9 -9; ca_bug 7 -7; ca_c 7 -7; ca_charg 6 -6; ca_clign 5 -5; ca_comme 6 -6; ca_coupe 11 -11; ca_demar 5 -5
ca_depen 8 -8; ca_fait -6 6; ca_fonct 8 -8; ca_gresi 8 -8; ca_hache 9 -9; ca_ira 7 -7; ca_joue 11 -11; ca_la 2 -2
ca_lag 5 -5; ca_m 10 -10; ca_march 12 -12; ca_me 1 -1; ca_mouli 7 -7; ca_n 7 -7; ca_ne 5 -5; ca_oui 9 -9
ca_pour -7 7; ca_raccr 9 -9; ca_rame 9 -9; ca_recom 6 -6; ca_redem 9 -9; ca_remar 12 -12; ca_s 6 -6; ca_sert 9 -9
ca_suffi 13 -13; ca_tient 9 -9; ca_va 4 -4; ca_veut 5 -5; ca_vient 9 -9; ca_y 13 -13; cabin 6 -6; cabin_medic 6 -6
cabla 5 -5; cabla_> 5 -5; cable 9 -9; cable_> 9 -9; caiss 6 -6; caiss_enreg 6 -6; camil 5 -5; camil_et 5 -5
campa 5 -5; campa_> 5 -5; canal 3 -3; canal_du 3 -3; capte 10 -10; capte_pas 7 -7; capte_plus 5 -5; capte_rien 7 -7
capte_toujo 7 -7; car 2 -2; car_ma 2 -2; caron 8 -8; caron_preno 8 -8; carpe 9 -9; carpe_> 9 -9; carre 10 -10
carre_> 10 -10; carte 8 -8; carte_bleue 5 -5; carte_sim 8 -8; cas 6 -6; cas_> 6 -6; casqu 10 -10; casqu_de 10 -10
cause -20 20; cause_a -20 20; ce 2 -2; ce_matin 13 -13; ce_n 8 -8; ce_numer 5 -5; ce_qu 9 -9; ce_que -13 13
ce_robot -10 10; ce_sera 3 -3; ce_serai 6 -6; ce_trava 9 -9; ce_voyan 7 -7; cela 6 -6; cela_> 6 -6; celle 3 -3
celle_de 3 -3; celui 6 -6; celui_avec 5 -5; celui_de 4 -4; celui_du 3 -3; celui_la 7 -7; centa 11 -11
centa_> 11 -11; centr 8 -8; centr_> 8 -8; cents 10 -10; cents_> 10 -10; cents_megas 4 -4; certa 11 -11
certa_> 11 -11; ces 8 -8; ces_bons 7 -7; ces_reven 6 -6; cette -3 3; cette_histo 7 -7; cette_machi -5 5; chain 9 -9
chain_> 9 -9; chair -14 14; chair_et -14 14; chale 8 -8; chale_insup 8 -8; chamb 4 -4; chamb_> 3 -3; chamb_le 7 -7
chamb_que 1 -1; chang 22 -22; chang_> 12 -12; chang_d 16 -16; chang_de 1 -1; chang_du 3 -3; chang_la 8 -8
chang_le 3 -3; chape 8 -8; chape_de 8 -8; charg 6 -6; charg_dans 6 -6; charg_jamai 6 -6; charg_plus 4 -4; charm 1 -1
charm_et 1 -1; chat 8 -8; chat_est 8 -8; chef -4 4; chef_> -8 8; chef_a 5 -5; chef_atten 5 -5; chef_d -8 8
chef_m 9 -9; chelo 10 -10; chelo_mais 7 -7; chelo_votre 7 -7; cherc 11 -11; cherc_> 7 -7; cherc_le 14 -14
cherc_mes 8 -8; cheri 9 -9; cheri_je 9 -9; chez 13 -13; chez_machi 13 -13; chez_moi 7 -7; chez_nous 13 -13
chez_vous -10 10; chez_wanad 6 -6; chien 9 -9; chien_> 9 -9; chier 10 -10; chier_> 10 -10; chiff 3 -3
chiff_tout 3 -3; chloe 6 -6; chloe_dupui 6 -6; chope 9 -9; chope_le 9 -9; chose_> 10 -10; chose_a -7 7
chose_ca 5 -5; chrom 9 -9; chrom_> 9 -9; cinq 11 -11; cinq_a 6 -6; cinq_douze 4 -4; cinq_et 10 -10; cinq_heure 8 -8
cinq_minut 6 -6; cinq_non 7 -7; cinq_quara 3 -3; cinq_six 3 -3; cinq_soixa 5 -5; cinq_telep 4 -4; cinq_trent 5 -5
cinqu 7 -7; cinqu_huit 5 -5; cinqu_six 4 -4; cinqu_soixa 7 -7; clair 9 -9; clair_c 6 -6; clair_point 6 -6
clair_rouss 7 -7; claqu 12 -12; claqu_de 12 -12; clien 1 -1; clien_> -14 14; clien_aroba 13 -13; clien_chez 6 -6
clien_en 6 -6; clien_m 7 -7; clien_me 5 -5; clien_n 20 -20; clien_quara 9 -9; clign 12 -12; clign_> 6 -6
clign_en 7 -7; clign_encor 5 -5; clign_orang 9 -9; clign_rouge 10 -10; cliqu 2 -2; cliqu_oh 2 -2; cloud 6 -6
cloud_point 6 -6; co 6 -6; co_au 6 -6; cocho 9 -9; cocho_> 9 -9; code 7 -7; code_> 3 -3; code_c 4 -4
code_erreu 7 -7; codes 5 -5; codes_par 5 -5; coeur 6 -6; coeur_> 6 -6; coler 8 -8; coler_> 8 -8; coler_monsi 6 -6
colet 6 -6; colet_tout 6 -6; colis 7 -7; colis_par 7 -7; colle -8 8; colle_> -16 16; colle_a 8 -8; colle_au -13 13
colle_aussi 10 -10; colle_de 6 -6; colle_en -6 6; colle_m 10 -10; colle_non 4 -4; colle_s 4 -4; com 10 -10
com_> 10 -10; combi 12 -12; combi_de 7 -7; combi_est 9 -9; comma 7 -7; comma_aroba 7 -7; comme 13 -13
comme_> 13 -13; comme_a 11 -11; comme_avant 5 -5; comme_berna 8 -8; comme_ca 7 -7; comme_en 6 -6; comme_je -9 9
comme_la 5 -5; comme_on 7 -7; comme_par 1 -1; comme_serie 6 -6; comme_si 6 -6; comme_sophi 5 -5; comme_un 6 -6
comme_vous 6 -6; commu -3 3; commu_avec -8 8; commu_coupe 8 -8; compe -8 8; compe_> -8 8; compl -9 9; compl_a 15 -15
compl_je -9 9; compl_mon -7 7; compl_pourr 11 -11; compr -7 7; compr_> 10 -10; compr_pas -13 13; compr_rien -11 11
compt 1 -1; compt_> -8 8; compt_a 9 -9; compt_c 5 -5; confi 10 -10; confi_> 10 -10; confl 10 -10; confl_d 10 -10
conna 8 -8; conna_> 4 -4; conna_pas 10 -10; conne 9 -9; conne_> 18 -18; conne_a 9 -9; conne_au 6 -6
conne_est 11 -11; conne_et 2 -2; conne_moi -24 24; conne_pas 10 -10; conne_plus 6 -6; conse -18 18; conse_> -22 22
conse_banca 10 -10; conse_clien -8 8; conse_comme 7 -7; conse_dispo -7 7; conse_et 7 -7; conse_je 9 -9; conse_m 4 -4
conse_maint -13 13; conse_merci 20 -20; conse_ou -7 7; conse_pour -9 9; conse_qui 5 -5; conse_s -3 3; conso 11 -11
conso_> 6 -6; conso_en 4 -4; conso_ma 13 -13; conso_puis 3 -3; conso_se 5 -5; conta -4 4; conta_aroba 7 -7
conta_avec -5 5; conte 7 -7; conte_mais 8 -8; conte_nous 3 -3; conti 9 -9; conti_avec 9 -9; contr 14 -14
contr_> 14 -14; contr_avec 7 -7; contr_est 7 -7; contr_le 5 -5; contr_vous 5 -5; corre 7 -7; corre_> 7 -7; cote 5 -5
cote_> 7 -7; cote_de 2 -2; coup 5 -5; coup_mon 1 -1; coup_sur 5 -5; coupe 13 -13; coupe_> 14 -14; coupe_au 8 -8
coupe_de 8 -8; coupe_la 7 -7; coupe_toujo 7 -7; coupe_toute 5 -5; coupu 8 -8; coupu_> 6 -6; coupu_gener 5 -5
coura 7 -7; coura_> 7 -7; courr 5 -5; courr_> 5 -5; crie 1 -1; crie_dans 1 -1; crois 9 -9; crois_> 14 -14
crois_qu -6 6; crois_que 14 -14; cuisi 6 -6; cuisi_> 6 -6; d_> 6 -6; d_a 11 -11; d_abonn 9 -9; d_acces 2 -2
d_accor 12 -12; d_accue 7 -7; d_adres 10 -10; d_aller 8 -8; d_annul 3 -3; d_appel 10 -10; d_atten 6 -6; d_avant 4 -4
d_avoir -18 18; d_envoy 7 -7; d_equip -8 8; d_escro 7 -7; d_etre -6 6; d_humai -15 15; d_incom 7 -7; d_inter 14 -14
d_opera 11 -11; d_ordin 4 -4; d_ou 9 -9; d_point 5 -5; d_u 7 -7; d_un -9 9; d_urgen 12 -12; da 8 -8; da_silva 8 -8
dame -14 14; dame_> -13 13; dame_bien 11 -11; dame_de -11 11; dame_l 6 -6; dame_m 6 -6; dame_ou -7 7
dame_tres 19 -19; dans 12 -12; dans_dix 2 -2; dans_l 8 -8; dans_la 6 -6; dans_le 12 -12; dans_les 3 -3; dans_ma 7 -7
dans_sa 1 -1; dans_un 3 -3; daron 6 -6; daron_> 6 -6; de 2 -2; de_bouff 8 -8; de_box 4 -4; de_branl 9 -9
de_bruit 4 -4; de_ca 5 -5; de_ce -10 10; de_chez -10 10; de_clien 9 -9; de_cocho 9 -9; de_compe -6 6; de_compt -8 8
de_conne 14 -14; de_conse 28 -28; de_debit 11 -11; de_dialo -6 6; de_direc 10 -10; de_discu -14 14; de_donne 10 -10
de_faire 9 -9; de_famil 5 -5; de_fixe 5 -5; de_fond 9 -9; de_grave 7 -7; de_gueul 12 -12; de_l 11 -11; de_la 7 -7
de_ligne 7 -7; de_ma 20 -20; de_machi -8 8; de_mail 14 -14; de_maiso 7 -7; de_mal 5 -5; de_malad 5 -5; de_marse 9 -9
de_me 6 -6; de_mieux 7 -7; de_mobil 7 -7; de_moi 12 -12; de_mon 5 -5; de_mutua 7 -7; de_nivea -8 8; de_notre 3 -3
de_nouve 6 -6; de_novem 6 -6; de_ouf 5 -5; de_paiem 7 -7; de_paill 8 -8; de_paque 6 -6; de_parle -10 10
de_passe 5 -5; de_payer 7 -7; de_perso 20 -20; de_pire 9 -9; de_poste 12 -12; de_probl 23 -23; de_publi 6 -6
de_puis 8 -8; de_rappe -4 4; de_redem 14 -14; de_reel -12 12; de_repos 6 -6; de_resea 6 -6; de_retab 7 -7
de_robot -17 17; de_s 8 -8; de_saisi 10 -10; de_servi 6 -6; de_signa 14 -14; de_sms 7 -7; de_souci 10 -10
de_stras 5 -5; de_suite -3 3; de_synch 11 -11; de_techn 33 -33; de_telep 7 -7; de_temps 7 -7; de_tenir 6 -6
de_tonal 10 -10; de_tout -11 11; de_trent 8 -8; de_venir -7 7; de_verif 3 -3; de_vivan -8 8; de_vive -10 10
de_voleu 5 -5; de_vos -5 5; de_votre -9 9; de_vous 13 -13; de_wifi 7 -7; debit 9 -9; debit_> 11 -11; debit_est 8 -8
debra 12 -12; debra_la 12 -12; debra_le 6 -6; debra_ma 7 -7; debut 6 -6; debut_j 1 -1; debut_oui 6 -6; decla 9 -9
decla_en 9 -9; decod 8 -8; decod_> 14 -14; decod_affic 7 -7; decon 11 -11; decon_> 11 -11; decon_toute 4 -4
decro 8 -8; decro_> 14 -14; decro_j 5 -5; dedan -3 3; dedan_> -8 8; dedan_le 4 -4; deja 28 -28; deja_appel 5 -5
deja_contr 5 -5; deja_fait 9 -9; deja_mon 7 -7; deja_parle 17 -17; deja_redem 14 -14; deja_resol 5 -5
deja_venu 12 -12; delai 5 -5; delai_c 5 -5; delph 7 -7; delph_rouss 7 -7; demai 16 -16; demai_> 14 -14
demai_matin 12 -12; deman -10 10; deman_a -8 8; deman_de 9 -9; deman_juste 7 -7; deman_pas 7 -7; deman_un -6 6
demar 5 -5; demar_> 5 -5; demen 5 -5; demen_en 5 -5; demoi -7 7; demoi_du -7 7; depan 8 -8; depan_> 8 -8
depan_mon 7 -7; depen 8 -8; depen_> 7 -7; depen_ce 8 -8; depen_si 3 -3; depui 14 -14; depui_ca 2 -2; depui_ce 13 -13
depui_dix 6 -6; depui_hier 8 -8; depui_l 5 -5; depui_le 1 -1; depui_mardi 6 -6; depui_neuf 6 -6; depui_que 4 -4
depui_trois 9 -9; deran 15 -15; deran_> 7 -7; deran_pas 12 -12; derni 16 -16; derni_> 16 -16; des 8 -8
des_appel 8 -8; des_chain 7 -7; des_coupu 6 -6; des_gresi 6 -6; des_incom 11 -11; des_jumea 3 -3; des_lilas 8 -8
des_machi -10 10; des_poste 6 -6; des_voleu 8 -8; dessu 13 -13; dessu_> 5 -5; dessu_de 6 -6; dessu_la 9 -9
deux 20 -20; deux_> 10 -10; deux_alors -6 6; deux_aroba 5 -5; deux_autre 6 -6; deux_deux 11 -11; deux_f 7 -7
deux_heure 13 -13; deux_megas 6 -6; deux_mille 8 -8; deux_minut 6 -6; deux_n 7 -7; deux_ordin 11 -11; deux_ou 10 -10
deux_perso 15 -15; deux_porta 6 -6; deux_r 5 -5; deux_septa 6 -6; deux_serve 7 -7; deux_table 6 -6; deux_trent 3 -3
deux_trois 2 -2; deux_un 8 -8; deux_zero 5 -5; deuxi 12 -12; deuxi_fois 7 -7; deuxi_poste 7 -7; devai 5 -5
devai_venir 5 -5; devan 7 -7; devan_l 7 -7; dialo -6 6; dialo_avec -6 6; diffi 6 -6; diffi_> 6 -6; dilig 9 -9
dilig_> 9 -9; dirai 8 -8; dirai_> 8 -8; dirai_bien 9 -9; dirai_six 3 -3; dire 4 -4; dire_> 16 -16; dire_ca 7 -7
dire_j 4 -4; dire_mais 4 -4; dire_une 5 -5; direc -6 6; direc_> -6 6; direc_n 10 -10; dis 11 -11; dis_> 9 -9
dis_ca 8 -8; dis_que 6 -6; disai -9 9; disai_c -9 9; discu -18 18; discu_avec -18 18; disen 5 -5; disen_que 5 -5
dison 13 -13; dison_que 13 -13; dispo -7 7; dispo_> -7 7; dit 12 -12; dit_> 20 -20; dit_aucun 3 -3; dit_d 11 -11
dit_de 6 -6; dit_la 7 -7; dit_mardi 12 -12; dit_non 6 -6; dit_pas 17 -17; dit_qu 3 -3; dit_que 5 -5; dites 4 -4
dites_> 12 -12; dites_au -7 7; dites_donc 7 -7; dites_j 6 -6; dites_on -10 10; dites_pourr -8 8; dix 13 -13
dix_> 10 -10; dix_ans 6 -6; dix_fois 9 -9; dix_heure 11 -11; dix_huit 4 -4; dix_minut -2 2; dix_neuf 2 -2
dix_quatr 2 -2; dix_sept 5 -5; dix_vingt 6 -6; dizai 10 -10; dizai_de 12 -12; dizai_je 8 -8; docte 14 -14
docte_bertr 6 -6; docte_blanc 9 -9; dois 6 -6; dois_inter 6 -6; doit 16 -16; doit_passe 10 -10; doit_venir 8 -8
donc_c 7 -7; donc_fabri 5 -5; donc_huit 3 -3; donc_je -13 13; donc_le 3 -3; donc_merci 1 -1; donc_miche 6 -6
donne -4 4; donne_ce 5 -5; donne_le 3 -3; donne_mais 6 -6; donne_mobil 10 -10; donne_moi -17 17; donne_plus 6 -6
donne_rien 6 -6; donne_votre 10 -10; dont 7 -7; dont_trois 7 -7; dos 9 -9; dos_de 9 -9; dossi -3 3; dossi_est 9 -9
dossi_parce -7 7; doubl 5 -5; doubl_zero 5 -5; douza 9 -9; douza_avec 9 -9; douze 7 -7; douze_> 4 -4
douze_cinqu 5 -5; douze_quara 3 -3; douze_rue 5 -5; douze_soixa 3 -3; douze_trent 4 -4; du 14 -14; du_bas 3 -3
du_bruit 7 -7; du_burea 4 -4; du_cabin 6 -6; du_centr 8 -8; du_coup 1 -1; du_fax 4 -4; du_fil -9 9; du_fils -9 9
du_fixe 4 -4; du_fouta 5 -5; du_grand 1 -1; du_haut 3 -3; du_magas 14 -14; du_monde 10 -10; du_parc 8 -8
du_repon -8 8; du_salon 5 -5; du_servi -8 8; du_stand -7 7; du_techn 5 -5; du_temps 8 -8; du_tous 6 -6
du_tout 12 -12; du_vol 5 -5; du_wifi 3 -3; duboi 6 -6; duboi_aroba 6 -6; dubre 7 -7; dubre_d 7 -7; dumon 4 -4
dumon_et 4 -4; dupli 13 -13; dupli_> 13 -13; dupon 12 -12; dupon_> 7 -7; dupon_aroba 6 -6; dupon_et 5 -5
dupon_gmail 7 -7; dupon_point 13 -13; dupui 6 -6; dupui_pardo 6 -6; duran 5 -5; duran_aroba 5 -5; durer 7 -7
durer_> 7 -7; duval 5 -5; duval_> 5 -5; duval_donc 5 -5; e 14 -14; e_> 6 -6; e_b 6 -6; e_deux 5 -5; e_f 6 -6
e_l 6 -6; e_m 6 -6; e_point 3 -3; e_r 5 -5; e_u 8 -8; ecole 8 -8; ecole_> 7 -7; ecole_tiret 7 -7; ecout 3 -3
ecout_> -4 4; ecout_je 1 -1; ecout_moi 7 -7; ecout_non 7 -7; ecran 5 -5; ecran_> 5 -5; ecran_de 3 -3
ecran_reste 6 -6; ecrit 2 -2; ecrit_pas 2 -2; effec 10 -10; effec_> 10 -10; effet 10 -10; effet_> 10 -10; eh 7 -7
eh_ben 7 -7; eh_bien 6 -6; el 8 -8; el_amran 8 -8; elect 8 -8; elect_> 8 -8; elle 12 -12; elle_a 5 -5
elle_est 17 -17; elle_meme 7 -7; elle_ne 1 -1; elle_s 4 -4; elle_va 3 -3; embet 11 -11; embet_> 12 -12; emplo -9 9
emplo_sinon -9 9; en 3 -3; en_ai -9 9; en_atten -18 18; en_avais 4 -4; en_boucl 9 -9; en_chair -14 14; en_chiff 3 -3
en_cinq 7 -7; en_coler 8 -8; en_commu -8 8; en_conta -5 5; en_effet 10 -10; en_espag 1 -1; en_fait 5 -5
en_infor 6 -6; en_ligne 12 -12; en_mars 5 -5; en_occup 13 -13; en_os -14 14; en_panne 9 -9; en_passe 8 -8
en_peux 22 -22; en_pire 9 -9; en_quara 6 -6; en_quatr 7 -7; en_rade 3 -3; en_relat -17 17; en_resea 4 -4
en_rond 6 -6; en_rouge 7 -7; en_septe 1 -1; en_serai 10 -10; en_sorti -6 6; en_telet 6 -6; en_tout 3 -3
en_train 9 -9; en_un 6 -6; en_vacan 1 -1; en_visio 6 -6; en_vrai -7 7; encor 14 -14; encor_> 4 -4; encor_des 6 -6
encor_essay 7 -7; encor_la 5 -5; encor_laiss 9 -9; encor_le 10 -10; encor_lent 13 -13; encor_rouge 6 -6
encor_teste 8 -8; encor_une 12 -12; end 3 -3; end_> 3 -3; enerv 13 -13; enerv_> 13 -13; enerv_rassu 5 -5
enfan 16 -16; enfan_> 9 -9; enfan_en 6 -6; enfan_sont 7 -7; enfin 6 -6; enfin_bref -7 7; enfin_non 9 -9
enfin_oui 12 -12; enfin_trava 7 -7; enfin_vous 9 -9; enlev 1 -1; enlev_la 1 -1; enreg -7 7; enreg_> -8 8
enreg_n 6 -6; ensem 11 -11; ensem_des 6 -6; ensem_du 8 -8; enten 14 -14; enten_> 8 -8; enten_bien 6 -6
enten_comme 6 -6; enten_des 6 -6; enten_mais 5 -5; enten_mal 7 -7; enten_parfa 6 -6; enten_pas 14 -14
enten_plus 6 -6; enten_rien 5 -5; entre 2 -2; entre_> 18 -18; entre_a -8 8; entre_avec -10 10; entre_c 5 -5
entre_cinq 10 -10; entre_huit 6 -6; entre_trois 3 -3; envie -15 15; envie_de -15 15; envoi -4 4; envoi_de 21 -21
envoi_ils 14 -14; envoi_un -16 16; envoy 9 -9; envoy_moi 8 -8; envoy_une 7 -7; equip -12 12; equip_> -12 12
eric 14 -14; eric_boula 9 -9; eric_point 5 -5; erreu 16 -16; erreu_> 16 -16; es 6 -6; es_goure 5 -5; es_un 6 -6
escal 6 -6; escal_> 6 -6; escro 7 -7; escro_> 7 -7; espag 1 -1; espag_et 1 -1; essai 7 -7; essai_d 7 -7
essay 14 -14; essay_> 14 -14; est 13 -13; est_> 14 -14; est_a 9 -9; est_au 7 -7; est_autre 6 -6; est_avec 9 -9
est_bien 8 -8; est_bizar 7 -7; est_bloqu 6 -6; est_bon -7 7; est_c 4 -4; est_ca 11 -11; est_camil 5 -5
est_carre 10 -10; est_ce 3 -3; est_celle 3 -3; est_celui 6 -6; est_chelo 7 -7; est_clair 6 -6; est_conse 9 -9
est_coupe 8 -8; est_d 11 -11; est_dans 7 -7; est_de 9 -9; est_deja 16 -16; est_deux 5 -5; est_diffi 6 -6
est_douze 5 -5; est_du 7 -7; est_duval 5 -5; est_embet 15 -15; est_en 8 -8; est_encor 8 -8; est_enerv 6 -6
est_etein 10 -10; est_exact 10 -10; est_fait 4 -4; est_ferna 6 -6; est_fini 6 -6; est_formi 2 -2; est_fou 6 -6
est_furie 10 -10; est_honte 15 -15; est_hospi -9 9; est_hs 8 -8; est_inadm 11 -11; est_injoi 5 -5; est_insup 18 -18
est_inter 5 -5; est_intol 5 -5; est_isabe 2 -2; est_je 9 -9; est_jean 6 -6; est_l 10 -10; est_la 5 -5
est_lamen 11 -11; est_le 9 -9; est_lent 12 -12; est_lente 8 -8; est_lola 8 -8; est_ma 5 -5; est_madam 5 -5
est_marra 6 -6; est_meme 5 -5; est_moi 14 -14; est_mon 11 -11; est_morea 9 -9; est_mort 7 -7; est_muet 9 -9
est_n 9 -9; est_noire 8 -8; est_note 4 -4; est_nulle 5 -5; est_odett 10 -10; est_orang 11 -11; est_parei 11 -11
est_parfa 4 -4; est_parti 8 -8; est_pas 8 -8; est_passe 15 -15; est_pierr 5 -5; est_pire 9 -9; est_pixel 3 -3
est_plus 5 -5; est_plusi 7 -7; est_possi -15 15; est_propr 7 -7; est_quand 2 -2; est_quatr 13 -13; est_que -10 10
est_quelq 10 -10; est_quoi 13 -13; est_rallu 6 -6; est_redev 7 -7; est_regle 7 -7; est_relou -11 11; est_remon 7 -7
est_rentr 7 -7; est_repar 9 -9; est_resol 6 -6; est_respo 7 -7; est_reven 9 -9; est_rouge 17 -17; est_sarah 9 -9
est_scand 5 -5; est_sfr 11 -11; est_stabl 12 -12; est_sur 6 -6; est_sylvi 8 -8; est_toujo 9 -9; est_tout 11 -11
est_toute 4 -4; est_tres 5 -5; est_trois 3 -3; est_trop -3 3; est_un 1 -1; est_une 18 -18; est_urgen 5 -5
est_venu -5 5; est_vert 10 -10; est_vraim 10 -10; et 14 -14; et_apres 1 -1; et_c 4 -4; et_ca 7 -7; et_celui 5 -5
et_comme 12 -12; et_d 3 -3; et_depui 2 -2; et_deux 10 -10; et_dix 10 -10; et_du 1 -1; et_en -14 14; et_et 5 -5
et_fils 5 -5; et_il 4 -4; et_j 5 -5; et_je 4 -4; et_la 5 -5; et_le 6 -6; et_lui 7 -7; et_m 5 -5; et_ma 4 -4
et_maint 3 -3; et_midi 6 -6; et_mobil 11 -11; et_mon 6 -6; et_n 4 -4; et_ne 4 -4; et_puis 2 -2; et_quatr 3 -3
et_simpl 5 -5; et_un 7 -7; et_une 15 -15; etage 10 -10; etage_> 10 -10; etage_il 6 -6; etais 6 -6; etais_au 6 -6
etait 3 -3; etait_bon 3 -3; etait_charm 1 -1; etait_la 3 -3; ete 8 -8; ete_annul 9 -9; ete_posee 3 -3; etein 9 -9
etein_> 10 -10; etein_rallu 1 -1; etes 15 -15; etes_des 11 -11; etes_genti 7 -7; etes_pas 9 -9; etes_que 8 -8
etes_tres 7 -7; etes_un 13 -13; etes_une -19 19; etonn 7 -7; etonn_> 7 -7; etre -19 19; etre_bien 10 -10
etre_humai -22 22; etre_mis -10 10; etre_pas 5 -5; etre_rappe -5 5; etre_trans -14 14; eu_aucun 9 -9; eu_besoi 7 -7
eu_hier -16 16; eu_quelq 9 -9; eu_un 21 -21; eu_une 23 -23; euh 12 -12; euh_atten 11 -11; euh_ben 7 -7; euh_c 9 -9
euh_enfin 12 -12; euh_je 7 -7; euh_non 6 -6; euh_oui 7 -7; euh_s -8 8; euh_un -17 17; euh_voila 7 -7; evite 12 -12
evite_> 12 -12; exact 11 -11; exact_> 10 -10; exact_c 4 -4; exact_monsi 6 -6; exact_nous 5 -5; exact_parei 10 -10
exced 8 -8; exced_> 8 -8; excus 8 -8; excus_moi 8 -8; exige -13 13; exige_qu -16 16; exige_un -12 12; expli -7 7
expli_> 15 -15; expli_la -9 9; expli_tout -5 5; expre 9 -9; expre_ou 9 -9; f 8 -8; f_e 6 -6; f_et 7 -7; fabri 5 -5
fabri_c 5 -5; fabri_duval 5 -5; fache 9 -9; fache_> 9 -9; facil 6 -6; facil_a 6 -6; facte 5 -5; facte_est 4 -4
facte_m 5 -5; factu 18 -18; factu_> 18 -18; faibl 8 -8; faibl_> 8 -8; faire 4 -4; faire_avec 12 -12
faire_foutr 7 -7; faire_mais -8 8; faire_mes 9 -9; faire_moi 9 -9; fait 14 -14; fait_> 13 -13; fait_beau 8 -8
fait_c 2 -2; fait_ca 2 -2; fait_chier 10 -10; fait_coupe 4 -4; fait_d 7 -7; fait_deux 13 -13; fait_dix -6 6
fait_exact 6 -6; fait_je 1 -1; fait_la 7 -7; fait_maint 6 -6; fait_mais 1 -1; fait_saute 7 -7; fait_trois 13 -13
fait_un 5 -5; fait_une 5 -5; faite_> 10 -10; faite_erreu 9 -9; faite_expre 9 -9; faite_moi -11 11
faite_venir -14 14; falla 3 -3; falla_chang 3 -3; famil 7 -7; famil_> 15 -15; famil_c 5 -5; famil_roux 5 -5
fanta 10 -10; fanta_ca 10 -10; faudr -8 8; faudr_l -8 8; faut -5 5; faut_absol -9 9; faut_pas 9 -9; faut_que 17 -17
faut_quelq -12 12; faut_un -8 8; faux 15 -15; faux_> 15 -15; fax 4 -4; fax_ne 4 -4; femme 19 -19; femme_> 14 -14
femme_donc 1 -1; femme_en 11 -11; femme_la 1 -1; ferna 6 -6; ferna_rocha 6 -6; fete 5 -5; fete_ca 5 -5; feu 7 -7
feu_> 7 -7; fibre 6 -6; fibre_> 6 -6; fibre_a 3 -3; fibre_au 7 -7; fibre_est 3 -3; fibre_profe 5 -5; figur 7 -7
figur_vous 7 -7; fil -7 7; fil_> -9 9; fil_ne 6 -6; fil_quand 5 -5; fille 10 -10; fille_> 13 -13; fille_m 3 -3
fille_qui 1 -1; fils 7 -7; fils_> -6 6; fils_a 6 -6; fils_crie 1 -1; fils_est 3 -3; fils_excus 7 -7; fils_m 5 -5
fils_peut 4 -4; fils_point 5 -5; fils_regar 7 -7; fin 8 -8; fin_> 7 -7; fin_pas 5 -5; fini 6 -6; fini_c 6 -6
fixe 6 -6; fixe_> 2 -2; fixe_de 4 -4; fixe_est 5 -5; fixe_march 8 -8; fixe_ne 5 -5; fixe_qui 3 -3; fixe_sonne 5 -5
fixe_zero 6 -6; fleur 7 -7; fleur_avec 7 -7; foi 6 -6; foi_oui 6 -6; fois 13 -13; fois_> 14 -14; fois_meme 5 -5
fois_que 9 -9; fonct 13 -13; fonct_> 13 -13; fonct_c 3 -3; fonct_maint 7 -7; fonct_mais 6 -6; fonct_ni 4 -4
fonct_pas 11 -11; fonct_plus 2 -2; fonct_un 5 -5; fond 11 -11; fond_d 6 -6; fond_perma 9 -9; fond_sur 6 -6
formi 2 -2; formi_ca 2 -2; fort 7 -7; fort_parce 7 -7; fortn 5 -5; fortn_j 5 -5; fou 6 -6; fou_ce 6 -6; fourn 9 -9
fourn_> 9 -9; fout 5 -5; fout_de 5 -5; fouta 12 -12; fouta_de 12 -12; foute 11 -11; foute_de 11 -11; foutr 7 -7
foutr_> 7 -7; fr 9 -9; fr_> 9 -9; franc 10 -10; franc_> 11 -11; franc_je 2 -2; free 5 -5; free_point 5 -5
frere 5 -5; frere_ca 5 -5; frero 9 -9; frero_> 9 -9; fritu 7 -7; fritu_sur 7 -7; furie 12 -12; furie_> 12 -12
g 5 -5; g_a 5 -5; galer 3 -3; galer_> 3 -3; garan 7 -7; garan_de 7 -7; gare 7 -7; gare_> 7 -7; gars -13 13
gars_> -9 9; gars_la -7 7; gars_s -10 10; gauch 6 -6; gauch_> 6 -6; gauti 5 -5; gauti_sans 5 -5; ge 5 -5
ge_mail 5 -5; gener 5 -5; gener_d 5 -5; genre -7 7; genre_je -7 7; gens 2 -2; gens_ne 2 -2; genti_> 8 -8
genti_au 11 -11; genti_mais -7 7; genti_trans -6 6; gere 9 -9; gere_> 9 -9; girar 3 -3; girar_aroba 3 -3; gite 3 -3
gite_les 3 -3; gmail 16 -16; gmail_> 11 -11; gmail_com 7 -7; gmail_point 5 -5; goff 11 -11; goff_a 10 -10
goff_aroba 5 -5; gonfl 12 -12; gonfl_> 12 -12; goure 5 -5; goure_la 5 -5; grand 1 -1; grand_> 1 -1; grave 10 -10
grave_> 8 -8; grave_ne 7 -7; gresi 11 -11; gresi_> 6 -6; gresi_plus 8 -8; gresi_telle 8 -8; grill 7 -7
grill_avec 7 -7; gros -10 10; gros_jaser -10 10; gsm 8 -8; gsm_dit 6 -6; gsm_sans 6 -6; gueul 13 -13; gueul_> 11 -11
gueul_la 5 -5; gueul_votre 5 -5; h 8 -8; h_aroba 7 -7; h_g 5 -5; habit 11 -11; habit_au 6 -6; habit_avec 9 -9
habit_la 8 -8; hache 9 -9; hache_> 9 -9; hallu 11 -11; hallu_> 11 -11; hamon 8 -8; hamon_respo 8 -8; haut 3 -3
haut_celui 3 -3; hein 12 -12; hein_> 12 -12; helen 7 -7; helen_march 7 -7; heure_> 1 -1; heure_et 6 -6
heure_que -11 11; hier 8 -8; hier_> 1 -1; hier_apres 10 -10; hier_et 5 -5; hier_qui 7 -7; hier_soir 11 -11
histo 3 -3; histo_> 3 -3; hoffm 7 -7; hoffm_avec 7 -7; homme 7 -7; homme_> 7 -7; homme_vous 5 -5; honte 12 -12
honte_> 12 -12; honte_monsi 7 -7; hop -8 8; hop_de 3 -3; hop_je 2 -2; hop_un -10 10; hors 18 -18; hors_de 13 -13
hors_servi 11 -11; hospi -9 9; hospi_il -9 9; hs 8 -8; hs_> 8 -8; hs_chez 4 -4; hui 8 -8; hui_> 8 -8; huit 12 -12
huit_> 5 -5; huit_cents 10 -10; huit_doubl 5 -5; huit_en 3 -3; huit_euh 9 -9; huit_heure 6 -6; huit_merci 2 -2
huit_non 2 -2; huit_poste 9 -9; huit_quara 4 -4; huit_quatr 3 -3; huita 5 -5; huita_deux 5 -5; huita_et 6 -6
humai -34 34; humai_> -33 33; humai_chez -10 10; humai_je -10 10; humai_pas -6 6; humai_prenn -7 7; humai_s -8 8
humai_vite -11 11; i 9 -9; i_cloud 6 -6; i_d 6 -6; i_e 5 -5; i_l 7 -7; i_n 5 -5; i_t 6 -6; ia -12 12; ia_> -12 12
ici 7 -7; ici_> 7 -7; ici_le 6 -6; idee 7 -7; idee_ca 7 -7; il 2 -2; il_a 6 -6; il_accro 6 -6; il_capte 7 -7
il_dit 3 -3; il_est 7 -7; il_fait 10 -10; il_falla 3 -3; il_faut 6 -6; il_lui 7 -7; il_m 9 -9; il_me -11 11
il_n 6 -6; il_ne 9 -9; il_passe 7 -7; il_pleut 9 -9; il_possi -6 6; il_quelq -15 15; il_repon 3 -3; il_s 8 -8
il_tourn 6 -6; il_un -7 7; il_vous -10 10; il_y 10 -10; ils 14 -14; ils_arriv 14 -14; imbec 9 -9; imbec_j 9 -9
immob 10 -10; immob_> 10 -10; impec 11 -11; impec_> 11 -11; impor 12 -12; impor_quoi 12 -12; impos 8 -8
impos_d 7 -7; impos_de 9 -9; impri 17 -17; impri_> 17 -17; inadm 11 -11; inadm_> 5 -5; inadm_inadm 8 -8
inadm_je 9 -9; inadm_vous 8 -8; incid 7 -7; incid_> 7 -7; incom 9 -9; incom_> 9 -9; info 5 -5; info_aroba 5 -5
infor 17 -17; infor_> 12 -12; infor_a 9 -9; infor_de 8 -8; injoi 5 -5; injoi_> 5 -5; inqui 7 -7; inqui_> 8 -8
inqui_pas 7 -7; inqui_un 6 -6; insta 10 -10; insta_> 10 -10; insta_c 4 -4; insta_la 10 -10; insup 9 -9; insup_> 9 -9
intel -8 8; intel_artif -8 8; inter 15 -15; inter_> 16 -16; inter_ca 5 -5; inter_compe -8 8; inter_dans 5 -5
inter_depui 15 -15; inter_du 5 -5; inter_est 8 -8; inter_et 11 -11; inter_humai -7 7; inter_m 5 -5; inter_march 1 -1
inter_mes 6 -6; inter_nicke 6 -6; inter_qui 2 -2; inter_sur 2 -2; inter_toute 5 -5; intol 5 -5; intol_trois 5 -5
inuti 7 -7; inuti_de 7 -7; inver 11 -11; inver_> 11 -11; iphon 9 -9; iphon_n 9 -9; ira 7 -7; ira_bien 8 -8
ira_comme 5 -5; isabe 6 -6; isabe_perri 2 -2; isabe_point 6 -6; j 9 -9; j_ai 16 -16; j_aie -9 9; j_aime -9 9
j_aimer -7 7; j_appel 5 -5; j_arriv 10 -10; j_atten 20 -20; j_avais 4 -4; j_en -5 5; j_enten 8 -8; j_envoi 14 -14
j_essai 7 -7; j_essay 13 -13; j_etais 6 -6; j_exige -13 13; j_habit 13 -13; j_hallu 11 -11; j_oubli 3 -3
j_veux -12 12; j_voudr -18 18; j_y -9 9; jamai 19 -19; jamai_> 11 -11; jamai_avoir 7 -7; jamai_chez 7 -7
jamai_habit 4 -4; jamai_moi 5 -5; jamai_votre 7 -7; jardi 7 -7; jardi_> 7 -7; jaser -10 10; jaser_avec -10 10
je 6 -6; je_capte 9 -9; je_cherc 11 -11; je_cliqu 2 -2; je_compr -15 15; je_conna 10 -10; je_conso 13 -13
je_crois 9 -9; je_decro 14 -14; je_deman -10 10; je_dirai 8 -8; je_dois 6 -6; je_gere 9 -9; je_je 5 -5; je_l 10 -10
je_le 4 -4; je_les 2 -2; je_m -5 5; je_me 8 -8; je_melan 1 -1; je_n 7 -7; je_ne 10 -10; je_paie 5 -5
je_parla 12 -12; je_parle 2 -2; je_paye 10 -10; je_perds 6 -6; je_pourr 6 -6; je_prefe -4 4; je_prend 6 -6
je_rappe 7 -7; je_recoi 11 -11; je_redem 12 -12; je_refus 10 -10; je_regar 5 -5; je_regre 9 -9; je_relan 7 -7
je_repet -7 7; je_rigol 10 -10; je_sache 16 -16; je_sais 19 -19; je_souha -27 27; je_suis 22 -22; je_telep 6 -6
je_teste 9 -9; je_trava 6 -6; je_verif 9 -9; je_veux -18 18; je_vois 4 -4; je_voudr -11 11; je_voula 7 -7
je_vous 4 -4; jean 12 -12; jean_bapti 5 -5; jean_dupon 7 -7; jean_luc 6 -6; jean_point 6 -6; jeanl 6 -6
jeanl_en 6 -6; jeu 7 -7; jeu_pour 7 -7; jeu_remar 1 -1; jeudi 6 -6; jeudi_entre 6 -6; jeune 7 -7; jeune_homme 7 -7
joind 4 -4; joind_> 10 -10; joind_au 12 -12; joind_le -8 8; joind_ma 11 -11; joind_un -17 17; joint 7 -7
joint_ca 7 -7; joli 8 -8; joli_accen 8 -8; joue 11 -11; joue_> 11 -11; jouer 4 -4; jouer_a 4 -4; jour 10 -10
jour_et 3 -3; jour_j 11 -11; jours 11 -11; jours_> 11 -11; julie 13 -13; julie_> 8 -8; julie_carpe 9 -9
julie_point 6 -6; jumea 3 -3; jumea_donc 3 -3; jusqu 7 -7; jusqu_ici 7 -7; juste 13 -13; juste_combi 7 -7
juste_inter 12 -12; juste_mon 6 -6; juste_que 9 -9; k 6 -6; k_a 6 -6; karim 6 -6; karim_belka 6 -6; l 7 -7; l_> 7 -7
l_accue 7 -7; l_adsl 5 -5; l_agenc 6 -6; l_agent 7 -7; l_ai 8 -8; l_air 7 -7; l_an 8 -8; l_ancie 8 -8; l_appar 8 -8
l_arret 5 -5; l_assis -2 2; l_ateli 6 -6; l_autre 9 -9; l_e 6 -6; l_ecole 7 -7; l_ecran 5 -5; l_ensem 11 -11
l_enten 5 -5; l_entre 9 -9; l_escal 6 -6; l_etage 6 -6; l_heure -11 11; l_i 3 -3; l_incid 7 -7; l_insta 16 -16
l_inter 8 -8; l_inver 11 -11; l_k 6 -6; l_oblig -8 8; l_orage 7 -7; l_ordi 7 -7; l_ordin 8 -8; l_ordre 7 -7
l_oreil 6 -6; l_un 3 -3; la 18 -18; la_5g 8 -8; la_> 1 -1; la_bas 4 -4; la_boula 6 -6; la_box 11 -11; la_c 5 -5
la_ca 8 -8; la_caiss 6 -6; la_campa 5 -5; la_casqu 10 -10; la_conna 6 -6; la_conne 9 -9; la_conse 6 -6
la_conso 4 -4; la_cuisi 6 -6; la_dame -11 11; la_dedan -8 8; la_deuxi 7 -7; la_donne 6 -6; la_fete 5 -5
la_fibre 5 -5; la_fin 8 -8; la_fritu 7 -7; la_gare 7 -7; la_je 5 -5; la_l 1 -1; la_la 8 -8; la_le 12 -12
la_ligne 7 -7; la_lumie 8 -8; la_machi 8 -8; la_main 7 -7; la_maiso 11 -11; la_manip 7 -7; la_marqu 8 -8
la_meme -2 2; la_mise 3 -3; la_moiti 7 -7; la_nouve 5 -5; la_nuit -9 9; la_page 9 -9; la_paix 5 -5; la_panne 8 -8
la_passe -12 12; la_peine 19 -19; la_perso 4 -4; la_petit 1 -1; la_porta 10 -10; la_porte 11 -11; la_poste 5 -5
la_prise 10 -10; la_quest 9 -9; la_rage 5 -5; la_semai 9 -9; la_sim 1 -1; la_situa -9 9; la_socie 8 -8
la_table 4 -4; la_techn -16 16; la_tele 9 -9; la_telep 8 -8; la_tete 9 -9; la_tonal 6 -6; la_voisi 4 -4
la_voitu 5 -5; la_voix 10 -10; la_wifi 5 -5; lacro 6 -6; lacro_du 6 -6; lag 5 -5; lag_de 5 -5; laiss 4 -4
laiss_> 9 -9; laiss_moi -6 6; laiss_tombe 2 -2; laiss_un 9 -9; lambe 13 -13; lambe_> 13 -13; lambe_aroba 6 -6
lamen 11 -11; lamen_> 11 -11; lapos 6 -6; lapos_point 6 -6; laure 10 -10; laure_picho 10 -10; lausa 6 -6
lausa_> 6 -6; laver 7 -7; laver_qui 7 -7; le 7 -7; le_06 5 -5; le_boiti 3 -3; le_bol 7 -7; le_bouto 12 -12
le_burea 12 -12; le_cabla 5 -5; le_cable 4 -4; le_canal 3 -3; le_cas 6 -6; le_chat 8 -8; le_chef -8 8; le_chien 9 -9
le_code 4 -4; le_combi 9 -9; le_confi 10 -10; le_conna 5 -5; le_conse 18 -18; le_conte 3 -3; le_contr 5 -5
le_coura 7 -7; le_debit 8 -8; le_debut 1 -1; le_decod 8 -8; le_decro 5 -5; le_dire 11 -11; le_direc 10 -10
le_dis 9 -9; le_docte 6 -6; le_dos 9 -9; le_dossi 9 -9; le_facte 5 -5; le_faire 15 -15; le_faite 9 -9; le_fil 5 -5
le_fixe 6 -6; le_goff 10 -10; le_jardi 7 -7; le_jeu 7 -7; le_le 3 -3; le_magas 4 -4; le_mauva 6 -6; le_meme 7 -7
le_modem 9 -9; le_moins 8 -8; le_momen 9 -9; le_monde 8 -8; le_monsi 12 -12; le_mot 5 -5; le_nom 5 -5; le_numer 7 -7
le_pare 7 -7; le_passa 11 -11; le_placa 7 -7; le_porta 3 -3; le_poste 3 -3; le_preno 5 -5; le_probl 9 -9
le_quatr 3 -3; le_redem 4 -4; le_repar 3 -3; le_repet 10 -10; le_resea 9 -9; le_respo -7 7; le_robot 3 -3
le_route 7 -7; le_salon 10 -10; le_sav -8 8; le_servi -16 16; le_signa 8 -8; le_silen 5 -5; le_souci 8 -8
le_stand 6 -6; le_suppo -15 15; le_techn -2 2; le_telep 7 -7; le_temps -1 1; le_tiret 5 -5; le_toit 8 -8
le_vide 6 -6; le_voila 2 -2; le_voyan 8 -8; le_vpn 4 -4; le_week 3 -3; le_wifi 9 -9; le_zero -9 9; lebla 11 -11
lebla_> 11 -11; lefeb 9 -9; lefeb_> 8 -8; lefeb_l 6 -6; legra 8 -8; legra_> 8 -8; lent 10 -10; lent_> 10 -10
lente 10 -10; lente_> 8 -8; lente_chez 5 -5; les 7 -7; les_appel 11 -11; les_bots -11 11; les_chain 8 -8
les_chamb 3 -3; les_cinq 5 -5; les_codes 5 -5; les_commu 8 -8; les_deux -1 1; les_dix 4 -4; les_enfan 7 -7
les_gens 2 -2; les_machi -13 13; les_messa 7 -7; les_nerfs 6 -6; les_petit 9 -9; les_quatr 3 -3; les_robot -8 8
les_sms 14 -14; les_techn 9 -9; liais 5 -5; liais_fibre 5 -5; lien 6 -6; lien_sdsl 6 -6; ligne 12 -12; ligne_> 8 -8
ligne_c 5 -5; ligne_du 4 -4; ligne_fixe 5 -5; ligne_gresi 8 -8; ligne_on 7 -7; ligne_qui 6 -6; ligne_telep 2 -2
lilas 8 -8; lilas_> 8 -8; loin 12 -12; loin_de 12 -12; lola 8 -8; lola_masso 8 -8; longt 5 -5; longt_> 5 -5
luc 6 -6; luc_morea 6 -6; lucas 5 -5; lucas_deux 5 -5; lucie 5 -5; lucie_perro 5 -5; lui_a 7 -7; lui_c 3 -3
lui_expli -9 9; lui_il 7 -7; lui_meme 11 -11; lumie 8 -8; lumie_> 4 -4; lumie_est 7 -7; lumie_rouge 7 -7; lundi 9 -9
lundi_derni 9 -9; lunet 6 -6; lunet_> 6 -6; lyon 8 -8; lyon_> 8 -8; lyon_point 6 -6; m 14 -14; m_a 21 -21
m_adres -15 15; m_aide 7 -7; m_appel 13 -13; m_arran 5 -5; m_avait 6 -6; m_ecout -4 4; m_enerv 10 -10
m_enten 16 -16; m_entre -10 10; m_envoi -6 6; m_etonn 7 -7; m_inqui 7 -7; m_servi 6 -6; ma 22 -22; ma_boite 5 -5
ma_box 3 -3; ma_carte 8 -8; ma_chamb 7 -7; ma_claqu 12 -12; ma_colle 12 -12; ma_conne 7 -7; ma_conse 10 -10
ma_conso 5 -5; ma_factu 18 -18; ma_famil 15 -15; ma_femme 19 -19; ma_fibre 7 -7; ma_fille 10 -10; ma_foi 6 -6
ma_gueul 5 -5; ma_ligne 5 -5; ma_maman -9 9; ma_mere 9 -9; ma_messa 8 -8; ma_nouve 3 -3; ma_petit 6 -6
ma_soeur 3 -3; ma_switc 6 -6; ma_table 7 -7; ma_voisi 6 -6; machi -19 19; machi_> -12 12; machi_a 7 -7
machi_ca -7 7; machi_dont 7 -7; machi_est 10 -10; machi_j -9 9; machi_je -17 17; machi_passe -6 6; machi_y -13 13
madam 11 -11; madam_> 6 -6; madam_da 8 -8; madam_lefeb 8 -8; madam_perri 5 -5; magas 15 -15; magas_> 15 -15
mail 15 -15; mail_> 15 -15; mail_point 5 -5; mails 6 -6; mails_> 6 -6; main 7 -7; main_> 7 -7; maint -5 5
maint_> -2 2; maint_avec 6 -6; maint_elle 1 -1; maint_j 4 -4; maint_je -7 7; mais 1 -1; mais_alors 6 -6
mais_bien 6 -6; mais_bon 8 -8; mais_c 9 -9; mais_ca 1 -1; mais_ce -8 8; mais_ecout 7 -7; mais_franc 6 -6
mais_inter 6 -6; mais_je -6 6; mais_la 6 -6; mais_le 2 -2; mais_merde 9 -9; mais_moi -4 4; mais_non 11 -11
mais_oui 7 -7; mais_pas 14 -14; mais_passe -18 18; mais_rien 9 -9; mais_vous 5 -5; maiso 12 -12; maiso_> 11 -11
maiso_de 6 -6; maiso_il 7 -7; mal 7 -7; mal_a 5 -5; mal_de 6 -6; mal_mes 6 -6; malad 5 -5; malad_> 5 -5; malgr 4 -4
malgr_le 4 -4; maman -9 9; maman_qui -9 9; mamie 6 -6; mamie_colet 6 -6; mange 8 -8; mange_> 8 -8; manip 7 -7
manip_mais 7 -7; march 13 -13; march_> 13 -13; march_euh 7 -7; march_jamai 7 -7; march_mais 4 -4; march_moins 6 -6
march_pas 5 -5; march_plus 5 -5; march_toujo 2 -2; mardi 15 -15; mardi_> 15 -15; mardi_et 5 -5; mardi_il 3 -3
mardi_une 6 -6; mari 12 -12; mari_ce 3 -3; mari_est 11 -11; mari_qui 12 -12; marie 12 -12; marie_lambe 9 -9
marie_trent 3 -3; marqu 8 -8; marqu_sorti 8 -8; marra 6 -6; marra_> 6 -6; marre -18 18; marre_> -5 5
marre_de -16 16; mars 5 -5; mars_> 5 -5; marse 9 -9; marse_> 9 -9; marti 13 -13; marti_> 12 -12; marti_aroba 5 -5
marti_chez 6 -6; marti_point 7 -7; masqu 7 -7; masqu_> 7 -7; masso 8 -8; masso_> 8 -8; matin 15 -15; matin_> 12 -12
matin_le 8 -8; mauri 4 -4; mauri_> 4 -4; mauva 6 -6; mauva_cable 6 -6; maxim 11 -11; maxim_> 11 -11; me -10 10
me_conne 11 -11; me_deran 12 -12; me_disen 5 -5; me_dit 18 -18; me_faudr -8 8; me_faut -14 14; me_gonfl 12 -12
me_joind 15 -15; me_met 10 -10; me_mettr -8 8; me_parle -13 13; me_passe -6 6; me_prene 9 -9; me_prese 8 -8
me_racon 5 -5; me_rappe -22 22; me_repon -5 5; me_saoul -7 7; me_taper 6 -6; me_trans -1 1; me_va 14 -14; mec -12 12
mec_norma -12 12; medic 6 -6; medic_> 6 -6; megas 6 -6; megas_alors 6 -6; megas_et 4 -4; mehdi 6 -6
mehdi_bouzi 6 -6; melan 1 -1; melan_toujo 1 -1; meme 14 -14; meme_> 19 -19; meme_alors 5 -5; meme_apres 7 -7
meme_chose -2 2; meme_galer 3 -3; meme_panne 3 -3; meme_pire 5 -5; meme_pour 6 -6; meme_probl 6 -6; meme_souci 8 -8
meme_techn 15 -15; merci 24 -24; merci_> 22 -22; merci_beauc 5 -5; merci_ca 5 -5; merci_je 7 -7; merci_monsi 10 -10
merci_pas 12 -12; mercr 3 -3; mercr_hop 3 -3; merde 12 -12; merde_enfin 9 -9; merde_j 5 -5; mere 9 -9; mere_> 11 -11
mere_ne 4 -4; mes 15 -15; mes_appar 4 -4; mes_clien 13 -13; mes_colle 7 -7; mes_corre 6 -6; mes_courr 5 -5
mes_decla 9 -9; mes_enfan 6 -6; mes_lunet 6 -6; mes_mails 6 -6; mes_papie 9 -9; mes_visio 10 -10; messa 9 -9
messa_> 7 -7; messa_ne 4 -4; messa_sur 11 -11; met 10 -10; met_hors 10 -10; mette 2 -2; mette_jean 5 -5
mette_moi 2 -2; mettr -8 8; mettr_en -8 8; miche 6 -6; miche_point 6 -6; midi 13 -13; midi_> 13 -13; mieux -5 5
mieux_> 7 -7; mieux_parle -7 7; mille 12 -12; mille_> 9 -9; mille_aroba 5 -5; mille_lyon 8 -8; mince 10 -10
mince_alors 10 -10; minut 9 -9; minut_> 20 -20; minut_je 8 -8; minut_mais 7 -7; minut_que -7 7; mis -8 8
mis_du 8 -8; mis_en -10 10; mis_ma 3 -3; mise 3 -3; mise_a 3 -3; mobil 13 -13; mobil_> 14 -14; mobil_un 7 -7
modem 12 -12; modem_clign 9 -9; modem_il 8 -8; modif 12 -12; modif_mon 12 -12; moham 8 -8; moham_el 8 -8; moi -8 8
moi_> 14 -14; moi_a -4 4; moi_avec -13 13; moi_c 10 -10; moi_ca 2 -2; moi_de 7 -7; moi_en -24 24; moi_j 3 -3
moi_je -3 3; moi_la -10 10; moi_le -13 13; moi_les -13 13; moi_meme 11 -11; moi_ou 11 -11; moi_par -10 10
moi_parle -10 10; moi_quelq -32 32; moi_rappe -11 11; moi_refle 1 -1; moi_sur -6 6; moi_ton -8 8; moi_une 5 -5
moi_vers -9 9; moins 10 -10; moins_bien 6 -6; moins_du 8 -8; mois 6 -6; mois_de 6 -6; mois_que 5 -5; moiti 7 -7
moiti_des 7 -7; momen 9 -9; momen_ca 9 -9; mon 8 -8; mon_adres 5 -5; mon_appel -12 12; mon_assis 15 -15
mon_blaze 8 -8; mon_bon 12 -12; mon_chef 6 -6; mon_colle 6 -6; mon_compt 9 -9; mon_conse 6 -6; mon_contr 12 -12
mon_daron 6 -6; mon_dossi -7 7; mon_fils 10 -10; mon_fixe 3 -3; mon_gsm 6 -6; mon_histo -7 7; mon_insta 4 -4
mon_iphon 9 -9; mon_mari 12 -12; mon_modem 8 -8; mon_nom 8 -8; mon_numer 8 -8; mon_opera 16 -16; mon_ordi 8 -8
mon_ordin 9 -9; mon_patro 10 -10; mon_pc 4 -4; mon_pere 8 -8; mon_petit 6 -6; mon_porta 6 -6; mon_pote 3 -3
mon_preno 5 -5; mon_rende 7 -7; mon_repon 7 -7; mon_respo -8 8; mon_smart 2 -2; mon_techn 9 -9; mon_telep 8 -8
mon_vieux 6 -6; mon_voisi 8 -8; monde 11 -11; monde_> 8 -8; monde_avec 5 -5; monde_est 8 -8; mons 6 -6; mons_> 6 -6
monsi 6 -6; monsi_> 15 -15; monsi_de 9 -9; monsi_du -8 8; monsi_etait 1 -1; monsi_excus 7 -7; monsi_fourn 9 -9
monsi_lambe 8 -8; monsi_lebla 11 -11; monsi_m 14 -14; monsi_marti 5 -5; monsi_que -16 16; monsi_qui -7 7
monsi_tres 6 -6; monsi_une 7 -7; monte 6 -6; monte_plus 6 -6; moque 8 -8; moque_de 7 -7; moque_du 5 -5; morea 7 -7
morea_> 9 -9; morea_a 6 -6; mort 7 -7; mort_> 7 -7; mot 8 -8; mot_de 5 -5; mot_point 6 -6; mouli 7 -7; mouli_> 7 -7
moyen -6 6; moyen_d -8 8; moyen_de 11 -11; muet 10 -10; muet_> 10 -10; mutua 7 -7; mutua_> 7 -7; n 9 -9; n_> 7 -7
n_a 9 -9; n_accro 6 -6; n_ai 21 -21; n_aroba 5 -5; n_arriv 3 -3; n_aurie -11 11; n_e 3 -3; n_en 4 -4; n_enten 4 -4
n_est 11 -11; n_etes 8 -8; n_impor 12 -12; n_ont 4 -4; n_y -6 6; nadia 10 -10; nadia_> 10 -10; namur 6 -6
namur_> 6 -6; navig 9 -9; navig_> 9 -9; ne 22 -22; ne_capte 5 -5; ne_charg 4 -4; ne_conna 5 -5; ne_deman 7 -7
ne_donne 7 -7; ne_faut 9 -9; ne_fonct 3 -3; ne_la 6 -6; ne_m 13 -13; ne_march 6 -6; ne_me 24 -24; ne_monte 6 -6
ne_parle -9 9; ne_pas 11 -11; ne_peut 4 -4; ne_peux 5 -5; ne_prend 7 -7; ne_recoi 5 -5; ne_remar 6 -6
ne_repon 13 -13; ne_s 2 -2; ne_sais -4 4; ne_se 9 -9; ne_sonne 4 -4; ne_suis 5 -5; ne_trouv 3 -3; ne_va -6 6
ne_veux 18 -18; ne_voit 7 -7; ne_voudr 7 -7; ne_vous 7 -7; negat 11 -11; negat_toujo 11 -11; nenni 12 -12
nenni_> 12 -12; nerfs 6 -6; nerfs_> 6 -6; net 6 -6; net_> 6 -6; netfl 7 -7; netfl_> 7 -7; netfl_il 6 -6; neuf 15 -15
neuf_> 4 -4; neuf_douze 5 -5; neuf_heure 6 -6; neuf_mille 8 -8; neuf_quara 3 -3; neuve 7 -7; neuve_> 7 -7
nez 14 -14; nez_> 14 -14; nguye 16 -16; nguye_> 11 -11; nguye_aroba 5 -5; ni 11 -11; ni_d 7 -7; ni_inter 4 -4
ni_l 7 -7; ni_le 4 -4; ni_sur 4 -4; nicke 14 -14; nicke_chrom 9 -9; nicke_mais 6 -6; niet 11 -11; niet_> 11 -11
nivea -7 7; nivea_de 9 -9; nivea_deux -8 8; noel 6 -6; noel_aroba 6 -6; noir 6 -6; noir_comme 6 -6; noire 10 -10
noire_avec 8 -8; noire_plus 4 -4; nom 10 -10; nom_> 7 -7; nom_c 9 -9; nom_caron 8 -8; nom_de 5 -5; nom_elle 4 -4
nom_est 8 -8; non 19 -19; non_> 18 -18; non_alors 7 -7; non_atten 4 -4; non_c 9 -9; non_ca 8 -8; non_ce 10 -10
non_ces 7 -7; non_du 6 -6; non_en 8 -8; non_et 5 -5; non_j 6 -6; non_je -6 6; non_laiss 14 -14; non_le 2 -2
non_ma 6 -6; non_mais -6 6; non_merci 13 -13; non_ne 16 -16; non_non 3 -3; non_pardo 11 -11; non_pas 23 -23
non_peut 5 -5; non_plus 3 -3; non_rien 6 -6; non_surto 6 -6; non_toujo 7 -7; non_un -20 20; nonan 5 -5; nonan_> 6 -6
nonan_cinq 5 -5; nope 11 -11; nope_> 11 -11; norma -12 12; norma_quoi -12 12; nos 7 -7; nos_termi 7 -7; note 4 -4
note_merci 4 -4; notre 15 -15; notre_conse 7 -7; notre_gite 3 -3; notre_infor 7 -7; notre_liais 5 -5
notre_lien 6 -6; notre_numer 5 -5; notre_prest 5 -5; notre_raiso 7 -7; notre_trunk 6 -6; nous 14 -14; nous_> 10 -10
nous_au 6 -6; nous_avons 8 -8; nous_somme 8 -8; nous_une 4 -4; nouve 10 -10; nouve_acces 6 -6; nouve_boite 5 -5
nouve_box 12 -12; nouve_inter 11 -11; nouve_la 3 -3; nouve_le 5 -5; nouve_prise 8 -8; nouve_sim 3 -3
nouve_souci 6 -6; noval 6 -6; noval_point 6 -6; novem 6 -6; novem_> 6 -6; nuit -9 9; nuit_> -9 9; nul 6 -6
nul_en 6 -6; nulle 15 -15; nulle_> 15 -15; nulle_part 7 -7; numer 17 -17; numer_> 13 -13; numer_alors 2 -2
numer_c 4 -4; numer_de 8 -8; numer_est 5 -5; numer_masqu 7 -7; numer_qui 10 -10; o 8 -8; o_t 5 -5; o_u 6 -6
oblig -8 8; oblig_de -8 8; occup 9 -9; occup_> 9 -9; odett 10 -10; odett_vanda 10 -10; offer 3 -3; offer_> 3 -3
offre 10 -10; offre_plus 10 -10; oh 6 -6; oh_je 5 -5; oh_mais 2 -2; oh_non 6 -6; oh_que 15 -15; oh_vous 5 -5
ok 7 -7; ok_mais 7 -7; olivi 8 -8; olivi_hamon 8 -8; on 4 -4; on_a 9 -9; on_atten 11 -11; on_dirai 9 -9; on_en 6 -6
on_est 11 -11; on_fait 6 -6; on_m 3 -3; on_me -7 7; on_n 12 -12; on_peut -9 9; on_s 9 -9; on_se 5 -5; on_va -2 2
on_voit 7 -7; ont 9 -9; ont_laiss 9 -9; ont_pas 4 -4; onze 14 -14; onze_> 11 -11; onze_vingt 3 -3; opera -15 15
opera_> -15 15; opera_a 8 -8; opera_au -8 8; opera_c 10 -10; opera_de 10 -10; opera_est 11 -11; opera_humai -7 7
opera_opera -12 12; opera_s -17 17; orage 7 -7; orage_je 7 -7; orang 7 -7; orang_> 14 -14; orang_m 5 -5
orang_point 5 -5; ordi 9 -9; ordi_dans 7 -7; ordi_et 6 -6; ordi_porta 9 -9; ordin 3 -3; ordin_> -1 1
ordin_alors 4 -4; ordin_celui 1 -1; ordin_et 14 -14; ordin_hop 2 -2; ordin_ne 2 -2; ordin_parle 8 -8
ordin_porta 4 -4; ordis 14 -14; ordis_> 9 -9; ordis_et 8 -8; ordre 7 -7; ordre_> 7 -7; ordre_merci 4 -4; oreil 6 -6
oreil_gauch 6 -6; os -14 14; os_> -10 10; os_s -5 5; ou -8 8; ou_c -10 10; ou_ca 9 -9; ou_est -15 15; ou_netfl 7 -7
ou_pas -19 19; ou_quoi 11 -11; ou_trois 10 -10; ou_un -7 7; oubli 6 -6; oubli_le 5 -5; oubli_les 3 -3; ouf 5 -5
ouf_sur 5 -5; oui 14 -14; oui_> 2 -2; oui_alors 6 -6; oui_bien 8 -8; oui_bonjo -8 8; oui_c 5 -5; oui_ca 6 -6
oui_chloe 6 -6; oui_effec 10 -10; oui_enfin 5 -5; oui_euh 12 -12; oui_hein 10 -10; oui_huit 9 -9; oui_inter 8 -8
oui_j 7 -7; oui_je 8 -8; oui_jeune 14 -14; oui_la 7 -7; oui_le 9 -9; oui_lucie 5 -5; oui_mais 8 -8; oui_mon 14 -14
oui_on 14 -14; oui_oui 10 -10; oui_pas 15 -15; oui_plusi 5 -5; oui_regar 2 -2; oui_s 10 -10; oui_sept 9 -9
oui_tout 6 -6; oui_voila 10 -10; oui_y 12 -12; outlo 5 -5; outlo_point 5 -5; ouvre 2 -2; ouvre_c 2 -2; ouvri 11 -11
ouvri_> 9 -9; ouvri_ma 5 -5; ouvri_mes 5 -5; p 6 -6; p_a 3 -3; p_e 5 -5; page 9 -9; page_s 2 -2; page_veut 9 -9
paie 5 -5; paie_pour 5 -5; paiem 7 -7; paiem_sont 7 -7; paill 15 -15; paill_> 15 -15; paix 5 -5; paix_> 5 -5
panne 12 -12; panne_> 8 -8; panne_depui 5 -5; panne_va 7 -7; papie 9 -9; papie_> 9 -9; paque 6 -6; paque_sur 6 -6
par -2 2; par_coeur 6 -6; par_contr 5 -5; par_dessu 9 -9; par_quelq -5 5; par_sms 6 -6; par_un -14 14; par_zero 1 -1
parc 8 -8; parc_> 8 -8; parce 3 -3; parce_qu 7 -7; parce_que -3 3; pardo 14 -14; pardo_> 14 -14; pardo_oui 13 -13
pardo_six 7 -7; pardo_soixa 2 -2; pare 7 -7; pare_feu 7 -7; parei 12 -12; parei_> 12 -12; parfa 8 -8; parfa_> 6 -6
parfa_l 6 -6; parfa_merci 9 -9; paris 12 -12; paris_> 12 -12; parla 12 -12; parla_a 12 -12; parle -15 15
parle_> -10 10; parle_a -13 13; parle_au -20 20; parle_aux -9 9; parle_avec 3 -3; parle_de 15 -15; parle_direc -6 6
parle_fort 7 -7; parle_mais 4 -4; parle_pas -12 12; parle_qu -16 16; parle_tout 8 -8; parle_trop 13 -13; part 7 -7
part_> 7 -7; parti 14 -14; parti_> 14 -14; parti_en 1 -1; parti_mange 8 -8; pas 4 -4; pas_> 19 -19; pas_a 10 -10
pas_aux -17 17; pas_avec -6 6; pas_beauc 16 -16; pas_besoi 35 -35; pas_bien 11 -11; pas_c 7 -7; pas_ca 12 -12
pas_ce 8 -8; pas_celui 7 -7; pas_chang 5 -5; pas_chez 6 -6; pas_comme 9 -9; pas_compr 13 -13; pas_conte 8 -8
pas_corre 10 -10; pas_d 15 -15; pas_de 2 -2; pas_dire 16 -16; pas_discu -23 23; pas_donne -7 7; pas_du 12 -12
pas_elle 5 -5; pas_en 8 -8; pas_encor 13 -13; pas_enerv 5 -5; pas_envie -15 15; pas_eu 7 -7; pas_exact 5 -5
pas_fait 7 -7; pas_faite 10 -10; pas_faux 11 -11; pas_grave 8 -8; pas_inter 22 -22; pas_je -13 13; pas_la 19 -19
pas_le 7 -7; pas_malgr 4 -4; pas_me -10 10; pas_mon 9 -9; pas_monsi 5 -5; pas_moyen -6 6; pas_non 1 -1
pas_oui 13 -13; pas_par 6 -6; pas_parle -16 16; pas_pluto -11 11; pas_possi -6 6; pas_pour 7 -7; pas_qu 16 -16
pas_quand 2 -2; pas_que 16 -16; pas_quelq -16 16; pas_rappe 15 -15; pas_recon 1 -1; pas_redem 6 -6; pas_repon 7 -7
pas_resea 6 -6; pas_reuss 11 -11; pas_s -9 9; pas_se 6 -6; pas_serie 12 -12; pas_sous 7 -7; pas_sur 4 -4
pas_touch 3 -3; pas_toute -12 12; pas_trop 10 -10; pas_un -1 1; pas_une -8 8; pas_venu 12 -12; pas_verif 17 -17
pas_vous 11 -11; pas_vrai 9 -9; pas_vraim 8 -8; pas_y -10 10; passa 11 -11; passa_d 11 -11; passe -8 8
passe_> 12 -12; passe_a 10 -10; passe_au 4 -4; passe_demai 10 -10; passe_hier 21 -21; passe_j 4 -4; passe_jeudi 6 -6
passe_la -4 4; passe_le -10 10; passe_mardi 3 -3; passe_moi -26 26; passe_pas 17 -17; passe_perso 8 -8
passe_plus 6 -6; passe_quelq 1 -1; passe_un -18 18; passe_une -15 15; passe_votre -11 11; paste 7 -7
paste_point 7 -7; patie 12 -12; patie_> 7 -7; patie_je 8 -8; patro -6 6; patro_> -12 12; patro_est 10 -10
paul 18 -18; paul_aroba 6 -6; paul_chez 13 -13; paul_soixa 5 -5; pauli 3 -3; pauli_p 3 -3; paye 10 -10; paye_la 6 -6
paye_pour 11 -11; payer 7 -7; payer_pour 7 -7; pc 4 -4; pc_ma 4 -4; peine 19 -19; peine_de 19 -19; pelle 4 -4
pelle_a 4 -4; perds 6 -6; perds_la 6 -6; perdu 6 -6; perdu_> 6 -6; perdu_quand 4 -4; pere 8 -8; pere_> 8 -8
perma 9 -9; perma_au 9 -9; perri 4 -4; perri_je 4 -4; perro 5 -5; perro_p 5 -5; persi 9 -9; persi_> 9 -9; perso -1 1
perso_> 3 -3; perso_a 10 -10; perso_agee 12 -12; perso_au 7 -7; perso_ca 8 -8; perso_d -10 10; perso_de 15 -15
perso_en -13 13; perso_euh -8 8; perso_je -10 10; perso_la -6 6; perso_n 10 -10; perso_ne 23 -23; perso_physi -8 8
perso_qui 12 -12; perso_touch 7 -7; perte 6 -6; perte_de 6 -6; petit 14 -14; petit_> 6 -6; petit_dame 6 -6
petit_enfan 9 -9; petit_et 1 -1; petit_souci 5 -5; petit_villa 3 -3; peu 13 -13; peu_> 12 -12; peu_agace 7 -7
peu_chelo 7 -7; peu_de 5 -5; peu_inqui 7 -7; peu_perdu 6 -6; peu_pres 7 -7; peut -3 3; peut_avoir -17 17
peut_dire 14 -14; peut_etre 15 -15; peut_me -3 3; peut_parle -10 10; peut_pas 13 -13; peut_plus 4 -4; peux 1 -1
peux_appel 12 -12; peux_avoir -16 16; peux_enfin 7 -7; peux_etre -12 12; peux_le 15 -15; peux_navig 9 -9
peux_parle -28 28; peux_pas 16 -16; peux_plus 9 -9; peux_recev 8 -8; physi -8 8; physi_> -8 8; picho 10 -10
picho_> 10 -10; piece 7 -7; piece_joint 7 -7; pierr 5 -5; pierr_tiret 5 -5; ping 5 -5; ping_de 5 -5; pire 12 -12
pire_> 10 -10; pire_en 9 -9; pire_qu 13 -13; pixel 3 -3; pixel_et 3 -3; placa 7 -7; placa_> 7 -7; plais 11 -11
plais_> 11 -11; plait -10 10; plait_> -21 21; plait_madam -5 5; plait_merci 10 -10; plait_pas -10 10
plait_un -17 17; plein 9 -9; plein_le 9 -9; pleut 9 -9; pleut_depui 9 -9; plus 20 -20; plus_> 11 -11; plus_a 9 -9
plus_acces 6 -6; plus_aucun 7 -7; plus_besoi 2 -2; plus_d 8 -8; plus_de 9 -9; plus_depui 7 -7; plus_du 2 -2
plus_et 4 -4; plus_heure 8 -8; plus_inter 5 -5; plus_jamai 12 -12; plus_jouer 4 -4; plus_la 4 -4; plus_le 4 -4
plus_les 6 -6; plus_n 4 -4; plus_parle 6 -6; plus_pas 1 -1; plus_perso 10 -10; plus_qu 7 -7; plus_quand 3 -3
plus_que 4 -4; plus_rapid 10 -10; plus_rien 4 -4; plus_simpl 3 -3; plus_trent 3 -3; plus_trop 7 -7; plusi 19 -19
plusi_> 11 -11; plusi_fois 5 -5; plusi_perso 7 -7; pluto -11 11; pluto_une -11 11; point 18 -18; point_be 7 -7
point_brun 6 -6; point_clien 13 -13; point_com 7 -7; point_de 7 -7; point_duboi 6 -6; point_dupon 6 -6; point_e 6 -6
point_fr 9 -9; point_girar 3 -3; point_h 7 -7; point_i 6 -6; point_lambe 6 -6; point_le 5 -5; point_lyon 6 -6
point_marti 6 -6; point_net 6 -6; point_nguye 5 -5; point_noel 6 -6; point_paris 7 -7; point_rober 6 -6; porta 8 -8
porta_> 6 -6; porta_arriv 9 -9; porta_de 3 -3; porta_deux 6 -6; porta_est 10 -10; porta_et 5 -5; porta_il 5 -5
porta_j 4 -4; porta_parce 2 -2; porta_reste 5 -5; porte 11 -11; porte_> 11 -11; pose 7 -7; pose_souci 3 -3
pose_une 8 -8; posee 3 -3; posee_au 3 -3; possi_> 14 -14; possi_d -17 17; possi_j 4 -4; poste 12 -12; poste_> 10 -10
poste_a 11 -11; poste_du 3 -3; poste_point 5 -5; pote 3 -3; pote_m 3 -3; pour 6 -6; pour_appel 6 -6
pour_autre 17 -17; pour_ca 7 -7; pour_l 16 -16; pour_la 7 -7; pour_le 9 -9; pour_lui -9 9; pour_ma -4 4
pour_mon 14 -14; pour_rien 10 -10; pour_un -5 5; pour_une 8 -8; pour_voir 7 -7; pour_votre 9 -9; pour_vous -7 7
pourq 13 -13; pourq_pas 13 -13; pourr -9 9; pourr_ce 11 -11; pourr_je -7 7; pourr_me -10 10; pourr_vous -1 1
pouve -11 11; pouve_atten 9 -9; pouve_me -12 12; pouve_pas -10 10; pouve_repet 9 -9; pouve_vous -8 8; pouvi -7 7
pouvi_me -7 7; prefe -4 4; prefe_avoir -28 28; prefe_conti 9 -9; prefe_evite 12 -12; prefe_expli -10 10
prefe_ne 11 -11; prefe_parle -12 12; prefe_pas 6 -6; prefe_qu -12 12; premi 10 -10; premi_etage 10 -10; prend 7 -7
prend_le 6 -6; prend_plus 7 -7; prend_un 6 -6; prene 9 -9; prene_pour 9 -9; prenn -7 7; prenn_mon -7 7; preno 9 -9
preno_c 5 -5; preno_et 5 -5; preno_julie 8 -8; pres 7 -7; pres_une 7 -7; prese 8 -8; prese_bapti 8 -8; press 8 -8
press_> 8 -8; prest 5 -5; prest_infor 5 -5; preve 5 -5; preve_> 5 -5; prie -7 7; prie_> -7 7; print 3 -3
print_> 3 -3; prise 10 -10; prise_> 10 -10; prise_il 3 -3; probl 21 -21; probl_> 13 -13; probl_de 8 -8
probl_persi 9 -9; probl_regle 9 -9; profe 5 -5; profe_est 5 -5; propo 5 -5; propo_de 5 -5; propr 7 -7
propr_scand 7 -7; publi 6 -6; publi_que 6 -6; puis -5 5; puis_hier 8 -8; puis_je -17 17; puis_le 3 -3
puis_mercr 3 -3; puiss -7 7; puiss_m -7 7; puits 6 -6; puits_> 6 -6; pur 5 -5; pur_et 5 -5; puree 9 -9
puree_mais 9 -9; putai 7 -7; putai_ca 5 -5; putai_mais 7 -7; qu_a -16 16; qu_avant 9 -9; qu_est 12 -12; qu_il 7 -7
qu_on -15 15; qu_un -2 2; qu_une 7 -7; quand 19 -19; quand_j 5 -5; quand_je 16 -16; quand_meme 7 -7; quand_on 3 -3
quara 10 -10; quara_> 6 -6; quara_cinq 4 -4; quara_cinqu 7 -7; quara_deux 9 -9; quara_et 4 -4; quara_facil 6 -6
quara_quatr 3 -3; quara_trois 3 -3; quart 6 -6; quart_meme 6 -6; quatr 17 -17; quatr_> 3 -3; quatr_appar 6 -6
quatr_aroba 3 -3; quatr_ca 3 -3; quatr_cinq 3 -3; quatr_cinqu 4 -4; quatr_en 3 -3; quatr_heure 7 -7
quatr_huita 6 -6; quatr_ordin 19 -19; quatr_perso 13 -13; quatr_porta 5 -5; quatr_saiso 3 -3; quatr_septa 5 -5
quatr_soixa 5 -5; quatr_vingt 15 -15; que_c 3 -3; que_ca 12 -12; que_ce 6 -6; que_chez 3 -3; que_des -2 2
que_dix 4 -4; que_est -2 2; que_j -7 7; que_je -14 14; que_l 7 -7; que_la 7 -7; que_le 7 -7; que_ma 4 -4
que_nenni 12 -12; que_non 13 -13; que_notre 5 -5; que_oui 17 -17; que_quelq -1 1; que_racon -5 5; que_vous 1 -1
quel -18 18; quel_qu -18 18; quell 12 -12; quell_bande 7 -7; quell_quest 10 -10; quelq -18 18; quelq_un -18 18
quest 13 -13; quest_> 13 -13; qui -6 6; qui_a 9 -9; qui_atten 6 -6; qui_clign 7 -7; qui_compr -13 13
qui_conna -16 16; qui_coupe 2 -2; qui_decon 6 -6; qui_est -18 18; qui_habit 8 -8; qui_m 23 -23; qui_parle -16 16
qui_pose 3 -3; qui_puiss -7 7; qui_s 14 -14; qui_sonne 11 -11; qui_vous 12 -12; quinz 10 -10; quinz_aroba 5 -5
quinz_poste 8 -8; quinz_rue 8 -8; quitt 7 -7; quitt_votre 7 -7; quoi 2 -2; quoi_> -1 1; quoi_ce 9 -9; quoi_et 5 -5
quoi_un 10 -10; quoi_votre 10 -10; r 9 -9; r_> 5 -5; r_e 8 -8; r_o 5 -5; r_t 5 -5; raccr 15 -15; raccr_au 14 -14
raccr_tout 9 -9; racon -5 5; racon_cette -5 5; racon_n 5 -5; racon_tout 1 -1; rade 3 -3; rade_> 4 -4; rade_et 1 -1
radio 5 -5; radio_> 5 -5; rage 5 -5; rage_contr 5 -5; rage_j 5 -5; raiso 7 -7; raiso_socia 7 -7; rallu 5 -5
rallu_enlev 1 -1; rallu_mais 6 -6; rame 9 -9; rame_sever 9 -9; rapid 10 -10; rapid_> 10 -10; rappe -14 14
rappe_> -4 4; rappe_donc -13 13; rappe_moi -10 10; rappe_par -6 6; rappe_pour 7 -7; ras 10 -10; ras_la 10 -10
ras_le 7 -7; rassu 5 -5; rassu_vous 5 -5; ravi 10 -10; ravi_> 10 -10; recev 8 -8; recev_des 8 -8; recoi 11 -11
recoi_plus 9 -9; recoi_telle 6 -6; recom 6 -6; recom_> 6 -6; recon 1 -1; recon_> 1 -1; recu 6 -6; recu_d 6 -6
recup 16 -16; recup_inter 12 -12; recup_le 4 -4; recup_ma 5 -5; redem 19 -19; redem_> 15 -15; redem_avec 14 -14
redem_c 7 -7; redem_ca 3 -3; redem_en 9 -9; redem_encor 12 -12; redem_et 5 -5; redem_la 3 -3; redev 7 -7
redev_verte 7 -7; redon -11 11; redon_moi -11 11; reel -12 12; reel_> -12 12; refle 1 -1; refle_il 1 -1
refon 12 -12; refon_> 12 -12; refus 10 -10; refus_> 10 -10; regar 7 -7; regar_> 11 -11; regar_l 5 -5; regar_la 3 -3
regar_moi 2 -2; regle 14 -14; regle_> 9 -9; regle_cette 7 -7; regle_en 7 -7; regre 9 -9; regre_> 9 -9; relan 7 -7
relan_le 7 -7; relat -17 17; relat_> -8 8; relat_avec -16 16; relou -11 11; relou_les -11 11; remar 16 -16
remar_> 15 -15; remar_donc 1 -1; remar_merci 5 -5; remar_pas 9 -9; remar_super 16 -16; remar_vite 16 -16
rembo 11 -11; rembo_moi 11 -11; remer 9 -9; remer_pour 9 -9; remis 1 -1; remis_la 1 -1; remon 7 -7; remon_> 7 -7
renar 8 -8; renar_> 8 -8; renau 5 -5; renau_avec 5 -5; rende 19 -19; rende_compt 5 -5; rende_moi -13 13
rende_vous 19 -19; rentr 5 -5; rentr_dans 7 -7; rentr_mon 1 -1; repar 11 -11; repar_> 11 -11; repar_a 3 -3
repar_comme 6 -6; repas 12 -12; repas_demai 12 -12; repet 7 -7; repet_clign 10 -10; repet_la 2 -2; repon -5 5
repon_> 1 -1; repon_a 7 -7; repon_alors -7 7; repon_je -8 8; repon_ne 7 -7; repon_plus 6 -6; repon_toujo 3 -3
repos 6 -6; repos_> 6 -6; resea 9 -9; resea_> 9 -9; resea_alors 1 -1; resea_chez 6 -6; resea_dedan 4 -4
resea_depui 6 -6; resea_est 12 -12; resea_wifi 2 -2; resil 13 -13; resil_> 13 -13; resol 6 -6; resol_> 6 -6
respo -19 19; respo_> -23 23; respo_de -8 8; respo_du 14 -14; respo_infor 11 -11; reste 5 -5; reste_rouge 3 -3
reste_sur 5 -5; reste_tout 6 -6; retab 7 -7; retab_en 7 -7; reten 6 -6; reten_> 6 -6; retro 9 -9; retro_le 9 -9
reuss 11 -11; reuss_> 11 -11; reven 9 -9; reven_> 9 -9; reven_oui 6 -6; rien 5 -5; rien_> 16 -16; rien_a -1 1
rien_alors -7 7; rien_bande 8 -8; rien_c 8 -8; rien_chang 3 -3; rien_compr 16 -16; rien_de 9 -9; rien_fait 4 -4
rien_n 9 -9; rien_ne 4 -4; rien_passe -9 9; rien_qu 5 -5; rien_que 7 -7; rien_sur 4 -4; rigol 10 -10; rigol_> 10 -10
rober 6 -6; rober_aroba 6 -6; robin 6 -6; robin_point 6 -6; robot -16 16; robot_> -13 13; robot_aspir 9 -9
robot_ca 14 -14; robot_je -10 10; robot_la -12 12; robot_moi -9 9; robot_passe -9 9; robot_toi 6 -6; robot_un -8 8
robot_une -8 8; rocha 6 -6; rocha_a 6 -6; rond 6 -6; rond_et 6 -6; rond_il 6 -6; rouge 9 -9; rouge_> 9 -9
rouss 12 -12; rouss_bonjo 7 -7; rouss_de 7 -7; route 7 -7; route_a 7 -7; roux 5 -5; roux_> 5 -5; rue 12 -12
rue_de 5 -5; rue_des 8 -8; s -5 5; s_affic 10 -10; s_allum 9 -9; s_appel 14 -14; s_comme 5 -5; s_en -6 6
s_enten 9 -9; s_est 13 -13; s_il -13 13; s_ouvre 2 -2; s_ouvri 9 -9; s_point 7 -7; sa 1 -1; sa_chamb 1 -1
sabin 7 -7; sabin_point 7 -7; sache 16 -16; sache_> 16 -16; sais_plus 7 -7; saisi 10 -10; saisi_> 10 -10; saiso 3 -3
saiso_avec 3 -3; salon 10 -10; salon_> 9 -9; salon_celui 5 -5; salon_la 7 -7; sans 18 -18; sans_arret 6 -6
sans_fil 4 -4; sans_h 5 -5; sans_probl 9 -9; sans_resea 6 -6; sans_telep 5 -5; saoul -7 7; saoul_ca 8 -8
saoul_les -9 9; saoul_vous 8 -8; sarah 9 -9; sarah_benal 9 -9; saute 7 -7; saute_le 7 -7; sav -8 8; sav_humai -8 8
savez -10 10; savez_> -10 10; scand 13 -13; scand_> 14 -14; scand_d 5 -5; sdsl 6 -6; sdsl_depui 6 -6; se 8 -8
se_co 6 -6; se_conne 9 -9; se_decon 6 -6; se_fout 5 -5; se_trouv 7 -7; secon 9 -9; secon_> 9 -9; secre 7 -7
secre_aroba 7 -7; seize 3 -3; seize_> 3 -3; semai 17 -17; semai_> 12 -12; semai_derni 8 -8; semai_passe 9 -9
semai_que 6 -6; semai_sans 5 -5; sept 10 -10; sept_> 8 -8; sept_huit 2 -2; sept_machi 7 -7; sept_oui 9 -9
sept_quara 5 -5; sept_quatr 4 -4; sept_sept 9 -9; sept_soixa 3 -3; sept_trent 5 -5; sept_zero 3 -3; septa 6 -6
septa_cinq 6 -6; septa_et 5 -5; septa_quatr 6 -6; septe 1 -1; septe_le 1 -1; sera 3 -3; sera_plus 3 -3; serai 13 -13
serai_il -6 6; serai_ravi 10 -10; serai_repar 6 -6; serie 14 -14; serie_> 12 -12; serie_a 6 -6; sert 9 -9
sert_a 9 -9; serve 10 -10; serve_a 9 -9; serve_plus 7 -7; servi -9 9; servi_> 16 -16; servi_achat 6 -6
servi_apres -11 11; servi_clien -11 11; servi_je -8 8; servi_point 13 -13; servi_techn -9 9; servi_une 6 -6
seul 17 -17; seul_> 14 -14; seul_appar 6 -6; seul_au 4 -4; seule -1 1; seule_il -12 12; seule_table 11 -11
sever 9 -9; sever_> 9 -9; sfr 11 -11; sfr_> 11 -11; si -1 1; si_c 8 -8; si_enfin 12 -12; si_j 6 -6; si_mon 3 -3
si_si 8 -8; si_vous -7 7; signa 7 -7; signa_de 3 -3; signa_l 7 -7; signa_sur 14 -14; signa_wifi 8 -8; signe 7 -7
signe_> 7 -7; silen 5 -5; silen_radio 5 -5; silva 8 -8; silva_> 8 -8; sim 7 -7; sim_> 10 -10; sim_dans 3 -3
sim_est 6 -6; sim_n 1 -1; sim_remis 1 -1; sim_rien 1 -1; simpl 11 -11; simpl_> 5 -5; simpl_il 3 -3; simpl_signa 7 -7
sinon -9 9; sinon_on -9 9; sip 6 -6; sip_ne 6 -6; situa -9 9; situa_> -9 9; six 15 -15; six_> 11 -11; six_dix 6 -6
six_douze 4 -4; six_huita 5 -5; six_non 3 -3; six_onze 3 -3; six_quara 1 -1; six_quatr 3 -3; six_sept 2 -2
six_soixa 4 -4; six_un 2 -2; skyne 7 -7; skyne_point 7 -7; smart 2 -2; smart_ne 2 -2; sms 9 -9; sms_> 5 -5
sms_je 7 -7; sms_ni 7 -7; sms_que 14 -14; socia 7 -7; socia_> 7 -7; socie 9 -9; socie_> 8 -8; socie_dupon 7 -7
socie_est 6 -6; socie_l 7 -7; socie_trans 7 -7; soeur 3 -3; soeur_elle 3 -3; soir 11 -11; soir_> 11 -11
soixa 10 -10; soixa_cinq 3 -3; soixa_deux 5 -5; soixa_dix 7 -7; soixa_neuf 8 -8; soixa_quinz 5 -5; soixa_sept 4 -4
soixa_six 2 -2; soixa_soixa 7 -7; soixa_trois 3 -3; sol 5 -5; sol_> 5 -5; somme 8 -8; somme_d 8 -8; somme_dans 3 -3
son 6 -6; son_> 6 -6; son_nom 4 -4; sonne 11 -11; sonne_a 11 -11; sonne_plus 4 -4; sonne_toujo 5 -5; sont 12 -12
sont_a 7 -7; sont_decon 7 -7; sophi 11 -11; sophi_aroba 5 -5; sophi_legra 8 -8; sophi_marti 11 -11; sorti -1 1
sorti_a 8 -8; sorti_tous -6 6; souci 12 -12; souci_> 7 -7; souci_allez 15 -15; souci_merci 5 -5; souci_n 5 -5
souci_tout 6 -6; souha -27 27; souha_etre -5 5; souha_joind -15 15; souha_m -17 17; souha_parle -11 11; sous 7 -7
sous_la 7 -7; sous_sol 5 -5; soyez -6 6; soyez_genti -6 6; speed 6 -6; speed_test 6 -6; stabl 12 -12
stabl_maint 12 -12; stand 4 -4; stand_> -7 7; stand_chez 10 -10; stand_de 2 -2; stand_ne 6 -6; stand_telep 6 -6
stop -7 7; stop_je -7 7; stras 5 -5; stras_zero 5 -5; stylo 6 -6; stylo_> 6 -6; suffi 13 -13; suffi_maint 13 -13
suis 20 -20; suis_a 4 -4; suis_agee -10 10; suis_au 7 -7; suis_avec 14 -14; suis_clien 6 -6; suis_dans 7 -7
suis_devan 7 -7; suis_en 5 -5; suis_exced 8 -8; suis_furie 6 -6; suis_hors 7 -7; suis_infor 7 -7; suis_l 10 -10
suis_la 4 -4; suis_le 8 -8; suis_moi 15 -15; suis_nul 6 -6; suis_opera 10 -10; suis_parti 1 -1; suis_pas 6 -6
suis_press 8 -8; suis_rentr 1 -1; suis_seul 4 -4; suis_tanne 1 -1; suis_techn 6 -6; suis_toujo 3 -3; suis_tout 7 -7
suis_un 9 -9; suis_une 15 -15; suis_vieil -11 11; suis_vraim 6 -6; suite -3 3; suite_> -3 3; suivr 5 -5
suivr_> 5 -5; super -9 9; super_> -9 9; super_merci 5 -5; suppo -15 15; suppo_> -13 13; suppo_entre -8 8
suppo_humai -12 12; suppo_point 6 -6; suppo_s -10 10; suppo_techn -6 6; sur 15 -15; sur_> 9 -9; sur_appel 5 -5
sur_deux 5 -5; sur_fortn 5 -5; sur_l 9 -9; sur_la 5 -5; sur_le 14 -14; sur_les 6 -6; sur_ma 6 -6; sur_mon 5 -5
sur_notre 6 -6; sur_pas 5 -5; sur_un -6 6; sur_youtu 7 -7; surem 12 -12; surem_pas 12 -12; surto 6 -6
surto_pas 6 -6; switc 6 -6; switc_veut 6 -6; sylvi 8 -8; sylvi_march 8 -8; synch 11 -11; synch_> 11 -11; t 3 -3
t_> 5 -5; t_aroba 6 -6; t_es 6 -6; t_i 6 -6; t_il -14 14; tabar 8 -8; tabar_ca 8 -8; table 16 -16; table_> 11 -11
table_de 1 -1; table_des 3 -3; table_et 6 -6; table_ni 4 -4; table_que 3 -3; table_voila 5 -5; tais 7 -7
tais_toi 7 -7; tanne 1 -1; tanne_la 1 -1; taper 6 -6; taper_sur 6 -6; te 7 -7; te_faire 7 -7; techn -14 14
techn_> -6 6; techn_a 10 -10; techn_au -9 9; techn_avait 12 -12; techn_c 5 -5; techn_de -15 15; techn_depui 7 -7
techn_devai 5 -5; techn_direc -18 18; techn_doit 16 -16; techn_est 25 -25; techn_hier 21 -21; techn_infor 9 -9
techn_je 13 -13; techn_m 8 -8; techn_me -15 15; techn_merci 15 -15; techn_moi 6 -6; techn_n 14 -14; techn_ont 9 -9
techn_orang 5 -5; techn_ou -19 19; techn_oui -24 24; techn_pas -11 11; techn_pour 16 -16; techn_qui -13 13
techn_repas 12 -12; techn_s -29 29; techn_tout -11 11; techn_va 14 -14; techn_vient 12 -12; tele 9 -9; tele_> 9 -9
tele_dit 3 -3; tele_est 3 -3; telep 6 -6; telep_> 8 -8; telep_a 6 -6; telep_alors 2 -2; telep_ca 10 -10
telep_de 7 -7; telep_deux 4 -4; telep_du 4 -4; telep_est 8 -8; telep_et 6 -6; telep_fixe 5 -5; telep_fonct 6 -6
telep_il 7 -7; telep_j 6 -6; telep_march 1 -1; telep_ne 5 -5; telep_ni 4 -4; telep_pas -8 8; telep_plus 10 -10
telep_porta 6 -6; telep_qui 2 -2; telep_sans 4 -4; telet 6 -6; telet_je 6 -6; telle 8 -8; telle_de 6 -6
telle_qu 8 -8; temps 3 -3; temps_> 9 -9; temps_de -6 6; temps_la 12 -12; temps_mais 8 -8; tenir 6 -6; tenir_> 6 -6
tenu 10 -10; tenu_trent 10 -10; termi 7 -7; termi_de 7 -7; test 13 -13; test_a 6 -6; test_un 8 -8; teste 17 -17
teste_> 17 -17; tete 9 -9; tete_> 8 -8; tete_de 5 -5; there 4 -4; there_mauri 4 -4; thoma 11 -11; thoma_> 11 -11
thoma_un 5 -5; ticke 16 -16; ticke_> 16 -16; tient 9 -9; tient_> 9 -9; tiret 8 -8; tiret_duran 5 -5; tiret_goff 5 -5
tiret_marti 7 -7; tiret_paste 7 -7; toi 9 -9; toi_je 7 -7; toi_non 6 -6; toit 8 -8; toit_> 8 -8; tombe 2 -2
tombe_> 15 -15; ton -8 8; ton_chef -8 8; tonal 12 -12; tonal_> 9 -9; tonal_est 6 -6; tonal_quand 14 -14
tonal_sur 2 -2; touch -4 4; touch_> 7 -7; touch_a -7 7; toujo 15 -15; toujo_> 7 -7; toujo_absen 6 -6
toujo_aussi 7 -7; toujo_avec 1 -1; toujo_ce 7 -7; toujo_coupe 8 -8; toujo_en 8 -8; toujo_la 7 -7; toujo_le 4 -4
toujo_lent 12 -12; toujo_lui 3 -3; toujo_muet 9 -9; toujo_occup 5 -5; toujo_parei 3 -3; toujo_pas 12 -12
toujo_toujo 3 -3; tourn 6 -6; tourn_en 6 -6; tous 16 -16; tous_> 11 -11; tous_les 2 -2; tous_monsi 6 -6; tout 3 -3
tout_> 19 -19; tout_a -9 9; tout_attac 6 -6; tout_bon 16 -16; tout_ca -8 8; tout_de -3 3; tout_depui 1 -1
tout_du 11 -11; tout_est 7 -7; tout_fonct 15 -15; tout_frero 9 -9; tout_jeune 5 -5; tout_le 12 -12; tout_noir 6 -6
tout_qui 7 -7; tout_refon 12 -12; tout_regle 7 -7; tout_remar 11 -11; tout_seul 9 -9; tout_verif 9 -9
tout_vert 1 -1; toute 3 -3; toute_l 5 -5; toute_la 8 -8; toute_les 6 -6; toute_neuve 7 -7; toute_noire 4 -4
toute_seule -12 12; train 9 -9; train_de 9 -9; trans -18 18; trans_> -9 9; trans_au -8 8; trans_marti 7 -7
trans_moi -21 21; trans_mon -12 12; trans_pas 12 -12; trans_vers -8 8; trava 12 -12; trava_avec 6 -6; trava_de 9 -9
trava_dessu 5 -5; trava_merci 7 -7; trent 14 -14; trent_> 7 -7; trent_douze 5 -5; trent_quara 6 -6; trent_quatr 4 -4
trent_secon 9 -9; trent_six 5 -5; trent_trois 3 -3; tres 11 -11; tres_en 7 -7; tres_genti 19 -19; tres_lente 5 -5
tres_patie 7 -7; tres_tres 6 -6; trois 12 -12; trois_> 10 -10; trois_appar 7 -7; trois_et 3 -3; trois_impri 7 -7
trois_jours 11 -11; trois_ordis 8 -8; trois_perso 3 -3; trois_quara 3 -3; trois_quatr 6 -6; trois_semai 5 -5
trois_six 3 -3; trois_vingt 3 -3; trop 13 -13; trop_> 12 -12; trop_bien 5 -5; trop_compl -9 9; trop_faibl 8 -8
trop_la 5 -5; trop_vite 13 -13; trouv 4 -4; trouv_au 7 -7; trouv_plus 3 -3; truc 13 -13; truc_> 6 -6; truc_ca 7 -7
truc_fonct 11 -11; trunk 6 -6; trunk_sip 6 -6; tu 5 -5; tu_t 5 -5; u 10 -10; u_> 6 -6; u_b 7 -7; u_i 7 -7; u_l 3 -3
u_t 5 -5; u_z 6 -6; un -4 4; un_> 4 -4; un_a 7 -7; un_agent -6 6; un_appui 10 -10; un_aroba 10 -10; un_au -13 13
un_autom -17 17; un_bruit 9 -9; un_cable 9 -9; un_clien 12 -12; un_code 7 -7; un_colle -7 7; un_confl 10 -10
un_conse -26 26; un_contr 9 -9; un_coup 5 -5; un_d 11 -11; un_de -22 22; un_depan 8 -8; un_deux 12 -12
un_deuxi 7 -7; un_dupli 13 -13; un_elect 8 -8; un_emplo -9 9; un_en -9 9; un_est 12 -12; un_etre -22 22
un_gars -9 9; un_hier 24 -24; un_humai -17 17; un_il 9 -9; un_imbec 9 -9; un_inter -11 11; un_je 7 -7; un_joli 8 -8
un_la 8 -8; un_m 9 -9; un_mail 10 -10; un_mec -12 12; un_mois 5 -5; un_monsi -8 8; un_mot 6 -6; un_ni 7 -7
un_nonan 5 -5; un_nouve 6 -6; un_numer 7 -7; un_opera -16 16; un_ordin -13 13; un_ou -10 10; un_parti 9 -9
un_petit 5 -5; un_peu 18 -18; un_peut -13 13; un_ping 5 -5; un_probl 8 -8; un_puits 6 -6; un_quara 7 -7
un_quatr 2 -2; un_repon -7 7; un_respo -14 14; un_robot 7 -7; un_s 2 -2; un_scand 13 -13; un_seul 11 -11
un_soixa 5 -5; un_stylo 6 -6; un_super -16 16; un_techn -14 14; un_ticke 16 -16; un_un 6 -6; un_vingt 4 -4
un_vrai -18 18; un_zero 5 -5; une -6 6; une_agenc 10 -10; une_anten 8 -8; une_arnaq 12 -12; une_barre 7 -7
une_boite -13 13; une_box 7 -7; une_centa 11 -11; une_chale 8 -8; une_chose 5 -5; une_conse -17 17; une_conso 6 -6
une_dame -10 10; une_demoi -7 7; une_dizai 10 -10; une_douza 9 -9; une_entre 14 -14; une_erreu 11 -11
une_factu 8 -8; une_fois 12 -12; une_heure -13 13; une_honte 9 -9; une_ia -12 12; une_impri 15 -15; une_machi -12 12
une_mais 4 -4; une_minut 13 -13; une_nouve 16 -16; une_offre 10 -10; une_pelle 4 -4; une_perso -21 21
une_perte 6 -6; une_piece 7 -7; une_semai 12 -12; une_seule 11 -11; une_touch -8 8; une_trent 7 -7; une_vieil 12 -12
une_visio 2 -2; une_voix -8 8; une_vrai -8 8; une_vraie -24 24; uniqu 12 -12; uniqu_> 12 -12; urgen 14 -14
urgen_> 5 -5; urgen_uniqu 12 -12; v 6 -6; v_r 6 -6; va 17 -17; va_> 14 -14; va_aller 5 -5; va_c 2 -2; va_dire 17 -17
va_durer 7 -7; va_mieux 5 -5; va_par 5 -5; va_pas -6 6; va_te 7 -7; va_venir 14 -14; va_vous 3 -3; va_y -9 9
vacan 1 -1; vacan_en 1 -1; vais_deman 7 -7; vais_pas -10 10; vais_resil 9 -9; vais_teste 15 -15; vais_vous 5 -5
valer 4 -4; valer_dumon 4 -4; vanda 10 -10; vanda_> 10 -10; vas -7 7; vas_y -7 7; venir 9 -9; venir_> 14 -14
venir_demai 8 -8; venir_mardi 5 -5; venir_me -7 7; venir_un -14 14; vente -11 11; vente_une -11 11; venu 3 -3
venu_> 24 -24; venu_et 4 -4; venu_hier -13 13; venu_la 9 -9; venu_mais 8 -8; verif 20 -20; verif_> 13 -13
verif_tout 14 -14; vers 2 -2; vers_dix 11 -11; vers_le -6 6; vers_un -10 10; vert 8 -8; vert_> 10 -10; vert_et 3 -3
verte 7 -7; verte_> 7 -7; veuil -8 8; veuil_me -8 8; veut 11 -11; veut_pas 11 -11; veux -11 11; veux_> 23 -23
veux_bien 11 -11; veux_cause -19 19; veux_etre -9 9; veux_je -18 18; veux_juste 11 -11; veux_le -19 19
veux_modif 12 -12; veux_parle -12 12; veux_pas -13 13; veux_plus 7 -7; veux_qu -16 16; veux_quelq -26 26
veux_recup 12 -12; veux_un -27 27; veux_une -11 11; vide 6 -6; vide_> 6 -6; vieil 4 -4; vieil_moi -11 11
vieil_perso 12 -12; viens 9 -9; viens_la 9 -9; vient 14 -14; vient_> 9 -9; vient_mardi 12 -12; vieux 6 -6
vieux_telep 6 -6; villa 3 -3; villa_et 3 -3; vince 7 -7; vince_hoffm 7 -7; vingt 16 -16; vingt_deux 11 -11
vingt_douze 2 -2; vingt_et 3 -3; vingt_huit 6 -6; vingt_neuf 4 -4; vingt_seize 3 -3; vingt_sept 3 -3
vingt_trent 6 -6; vingt_trois 4 -4; vingt_un 7 -7; visio 8 -8; visio_> 6 -6; visio_coupe 10 -10; visio_dans 2 -2
vite 3 -3; vite_> 3 -3; vivan -8 8; vivan_la -8 8; vive -10 10; vive_voix -10 10; vocal -9 9; vocal_> -9 9
voila 8 -8; voila_> 7 -7; voila_en 1 -1; voila_exact 10 -10; voila_je 1 -1; voila_zero 2 -2; voir 7 -7; voir_> 7 -7
vois 4 -4; vois_ce 4 -4; voisi 7 -7; voisi_a 8 -8; voisi_elle 7 -7; voisi_parce 4 -4; voisi_qui 1 -1; voit 9 -9
voit_ca 7 -7; voit_le 7 -7; voitu 5 -5; voitu_> 5 -5; voix -13 13; voix_> -10 10; voix_ca 9 -9; voix_enreg -8 8
voix_est 6 -6; vol 5 -5; vol_pur 5 -5; voleu 8 -8; voleu_> 8 -8; volon 8 -8; volon_merci 8 -8; vos -4 4
vos_agent -11 11; vos_colle -11 11; vos_conne 10 -10; vos_conse 10 -10; vos_delai 5 -5; vos_histo 9 -9
vos_techn -6 6; votre -13 13; votre_boite 12 -12; votre_colle -11 11; votre_dilig 9 -9; votre_equip -7 7
votre_intel -8 8; votre_machi -6 6; votre_numer 10 -10; votre_patro -12 12; votre_respo -15 15; votre_robot -21 21
votre_servi 10 -10; votre_socie 7 -7; votre_super -9 9; votre_truc 13 -13; voudr -11 11; voudr_annul 7 -7
voudr_avoir -9 9; voudr_c -8 8; voudr_cause -15 15; voudr_chang 9 -9; voudr_depan 7 -7; voudr_etre -5 5
voudr_joind -13 13; voudr_le -12 12; voudr_parle -18 18; voudr_pas 7 -7; voudr_qu -17 17; voudr_quelq -16 16
voudr_un 13 -13; voudr_une -17 17; voula 7 -7; voula_simpl 7 -7; voule 4 -4; voule_dire 4 -4; vous 13 -13
vous_> 8 -8; vous_ai 3 -3; vous_allez 9 -9; vous_appel 11 -11; vous_avec 14 -14; vous_avez 4 -4; vous_avoue 6 -6
vous_bande 7 -7; vous_comme 6 -6; vous_depui 6 -6; vous_deran 7 -7; vous_dire -1 1; vous_dis 9 -9; vous_disai -9 9
vous_dites 12 -12; vous_donne 4 -4; vous_embet 7 -7; vous_enten 7 -7; vous_est 9 -9; vous_etes 10 -10
vous_fache 9 -9; vous_faite 9 -9; vous_foute 11 -11; vous_inqui 7 -7; vous_l -8 8; vous_la 6 -6; vous_le 16 -16
vous_m 12 -12; vous_me 3 -3; vous_mette 5 -5; vous_moque 8 -8; vous_n -4 4; vous_parle 9 -9; vous_plait -10 10
vous_pourr -10 10; vous_pouve -7 7; vous_pouvi -7 7; vous_prie -7 7; vous_que 7 -7; vous_qui 10 -10; vous_racon 1 -1
vous_rappe 9 -9; vous_remer 9 -9; vous_rende 5 -5; vous_repon 6 -6; vous_savez -10 10; vous_serve 9 -9
vous_suivr 5 -5; vous_telep 1 -1; vous_voule 4 -4; vous_vous 17 -17; voyan 8 -8; voyan_est 8 -8; voyan_inter 7 -7
voyan_nulle 7 -7; voyan_qui 7 -7; voyan_reste 3 -3; vpn 9 -9; vpn_du 4 -4; vpn_sans 6 -6; vrai -19 19; vrai_> -7 7
vrai_ca 7 -7; vrai_gars -12 12; vrai_perso -8 8; vrai_techn -11 11; vrai_vous 9 -9; vraie -24 24; vraie_perso -24 24
vraim 9 -9; vraim_> 5 -5; vraim_n 10 -10; vraim_non 16 -16; vraim_tres 6 -6; vu 2 -2; vu_le 2 -2; wait 7 -7
wait_je 7 -7; wanad 9 -9; wanad_point 9 -9; week 3 -3; week_end 3 -3; wifi 16 -16; wifi_> 7 -7; wifi_coupe 5 -5
wifi_dans 6 -6; wifi_de 4 -4; wifi_est 8 -8; wifi_fonct 3 -3; wifi_il 7 -7; wifi_insta 9 -9; wifi_march 5 -5
wifi_ne 5 -5; y -1 1; y_> 13 -13; y_a -2 2; y_arriv -10 10; y_compr -7 7; y_en -5 5; y_est 13 -13; y_fait 1 -1
y_passe -14 14; yahoo 5 -5; yahoo_point 5 -5; yes 11 -11; yes_> 11 -11; yo 7 -7; yo_c 7 -7; youtu 7 -7
youtu_ou 7 -7; yvonn 10 -10; yvonn_le 10 -10; z 6 -6; z_i 6 -6; zero 10 -10; zero_> 19 -19; zero_cinq 6 -6
zero_deux 4 -4; zero_huit 10 -10; zero_je -9 9; zero_le -9 9; zero_neuf 5 -5; zero_quatr 6 -6; zero_sept 4 -4
zero_six 4 -4; zero_trois 6 -6; zero_un 11 -11; zero_zero 5 -5; zut 6 -6; zut_j 6 -6
""",
    ),
    "angry": (
        "no yes",
        """
00 7 -7; 00_00 7 -7; 00_> 7 -7; 01 11 -11; 01_42 7 -7; 01_60 7 -7; 06 11 -11; 06_12 6 -6; 06_22 8 -8; 06_88 4 -4
06_99 7 -7; 07 8 -8; 07_80 8 -8; 10 4 -4; 10_> 4 -4; 12 13 -13; 12_34 9 -9; 12_60 7 -7; 12_> 7 -7; 2 13 -13; 22 8 -8
22_33 8 -8; 23 4 -4; 23_10 4 -4; 2_80 8 -8; 2_> 8 -8; 2_ordis 9 -9; 33 8 -8; 33_44 8 -8; 33_6 7 -7; 34 9 -9
34_56 9 -9; 3900 11 -11; 3900_> 11 -11; 4 12 -12; 42 7 -7; 42_65 7 -7; 44 8 -8; 44_55 8 -8; 45 4 -4; 45_23 4 -4
4_telep 12 -12; 55 8 -8; 55_c 8 -8; 56 9 -9; 56_78 7 -7; 56_> 6 -6; 5g 8 -8; 5g_est 8 -8; 6 7 -7; 60 7 -7
60_12 7 -7; 65 7 -7; 65_89 7 -7; 6_12 7 -7; 74 7 -7; 74_> 7 -7; 75011 10 -10; 75011_paris 10 -10; 78 7 -7; 78_> 7 -7
80 8 -8; 80_2 8 -8; 88 4 -4; 88_45 4 -4; 89 7 -7; 89_74 7 -7; 99 7 -7; 99_00 7 -7; <_01 11 -11; <_06 11 -11
<_07 8 -8; <_2 9 -9; <_33 7 -7; <_4 12 -12; <_75011 10 -10; <_a 13 -13; <_absol 7 -7; <_affir 11 -11; <_ah 15 -15
<_ajout 7 -7; <_allez -8 8; <_allo 12 -12; <_alors 15 -15; <_andre 7 -7; <_annul 9 -9; <_appar 10 -10; <_arret -9 9
<_atten 23 -23; <_au 10 -10; <_aucun 11 -11; <_aurel 6 -6; <_avant 8 -8; <_b 9 -9; <_bah 10 -10; <_baiss 8 -8
<_bande -10 10; <_bascu 4 -4; <_ben 13 -13; <_bien 10 -10; <_blabl 11 -11; <_bof 10 -10; <_bonjo 13 -13
<_borde -11 11; <_boudi 8 -8; <_boula 9 -9; <_c 5 -5; <_ca 5 -5; <_ce 12 -12; <_certa 10 -10; <_ces 4 -4
<_cesse -8 8; <_chape 9 -9; <_chepa 12 -12; <_cinq 11 -11; <_clair 12 -12; <_combi -11 11; <_comme 20 -20
<_conna -11 11; <_conne 9 -9; <_conse 7 -7; <_conta 8 -8; <_cool 8 -8; <_d 16 -16; <_dans 9 -9; <_degag -9 9
<_delph 7 -7; <_depui 13 -13; <_desol 7 -7; <_deux 15 -15; <_direc 6 -6; <_dites 6 -6; <_dix 11 -11; <_donc 7 -7
<_donne 4 -4; <_dubre 6 -6; <_dupon 5 -5; <_ecout 4 -4; <_eh 12 -12; <_elle 15 -15; <_emma 5 -5; <_en 5 -5
<_enfin 4 -4; <_entre 12 -12; <_enzo 5 -5; <_espec -15 15; <_est 5 -5; <_euh 13 -13; <_exact 12 -12; <_excus 17 -17
<_faceb 8 -8; <_fait -13 13; <_faite 8 -8; <_faut 11 -11; <_ferme -7 7; <_fouta -9 9; <_foute -9 9; <_franc 5 -5
<_gauti 6 -6; <_genre 5 -5; <_gerar 7 -7; <_go 11 -11; <_helen 7 -7; <_hier 8 -8; <_hmm 11 -11; <_hugue 8 -8
<_humai 9 -9; <_ici 6 -6; <_il 21 -21; <_impec 11 -11; <_impos 12 -12; <_ines 7 -7; <_info 6 -6; <_inter 8 -8
<_j -1 1; <_je 7 -7; <_jean 12 -12; <_jeanl 5 -5; <_julie 6 -6; <_juste 9 -9; <_karim 7 -7; <_l 18 -18; <_la 24 -24
<_laiss 6 -6; <_le 19 -19; <_lea 5 -5; <_les 23 -23; <_luc 6 -6; <_lucie 9 -9; <_lundi 10 -10; <_m 6 -6; <_ma 24 -24
<_madam 12 -12; <_mais -7 7; <_maitr 8 -8; <_malhe 7 -7; <_marc 7 -7; <_marie 8 -8; <_mario 5 -5; <_mdr 7 -7
<_meme 8 -8; <_merci 11 -11; <_merde -16 16; <_mes 11 -11; <_mette 8 -8; <_micro 9 -9; <_mince 13 -13; <_moham 8 -8
<_moi 14 -14; <_mon 21 -21; <_monsi 18 -18; <_ne 11 -11; <_negat 11 -11; <_netfl 8 -8; <_nguye 11 -11; <_ni 9 -9
<_nicke 8 -8; <_noah 9 -9; <_nom 6 -6; <_non 13 -13; <_nonan 10 -10; <_nos 5 -5; <_notre 8 -8; <_nous 12 -12
<_numer 8 -8; <_odett 6 -6; <_oh 15 -15; <_ok 7 -7; <_on 10 -10; <_opera 11 -11; <_oui 18 -18; <_p 4 -4
<_paill 9 -9; <_pardo 10 -10; <_parfa 15 -15; <_parle 7 -7; <_parti 11 -11; <_pas 16 -16; <_pasca 6 -6
<_passe 18 -18; <_paul 13 -13; <_pauvr -9 9; <_perso 22 -22; <_peut 8 -8; <_plus 8 -8; <_plusi 11 -11
<_possi 16 -16; <_pour 7 -7; <_pourq 9 -9; <_pourr 6 -6; <_prene 14 -14; <_probl 9 -9; <_puisq 8 -8; <_punai 11 -11
<_puree -8 8; <_putai -19 19; <_qu 13 -13; <_quand 7 -7; <_quatr 11 -11; <_que 12 -12; <_quel -9 9; <_quell -11 11
<_quelq 20 -20; <_qui 12 -12; <_quinz 9 -9; <_r 4 -4; <_ras -11 11; <_redem 8 -8; <_redon 10 -10; <_rembo -14 14
<_rien 23 -23; <_robin 6 -6; <_s -10 10; <_sa 9 -9; <_sans 10 -10; <_sav 6 -6; <_sept 11 -11; <_septa 11 -11
<_servi 5 -5; <_si 9 -9; <_six 10 -10; <_soixa 7 -7; <_sophi 9 -9; <_sous 9 -9; <_speed 9 -9; <_stop -9 9
<_super 12 -12; <_sur 7 -7; <_surto 13 -13; <_ta -9 9; <_tabar -20 20; <_tais 9 -9; <_teams 6 -6; <_test 7 -7
<_thoma 15 -15; <_toujo 13 -13; <_tous 12 -12; <_tout 21 -21; <_toute 8 -8; <_trans 11 -11; <_tres 10 -10
<_trois 7 -7; <_tu -6 6; <_un 18 -18; <_une 25 -25; <_va -8 8; <_vers 10 -10; <_veuil 6 -6; <_viens 7 -7
<_vince 9 -9; <_voila 10 -10; <_voix 8 -8; <_votre -17 17; <_wait 7 -7; <_wifi 9 -9; <_y -10 10; <_yes 9 -9
<_youtu 9 -9; <_zero 15 -15; <_zut 11 -11; a_> 7 -7; a_appel 6 -6; a_bien -17 17; a_bout -15 15; a_c 7 -7
a_carte 5 -5; a_chang 11 -11; a_chaqu 10 -10; a_chope 3 -3; a_cinq 11 -11; a_comme 7 -7; a_coupe 18 -18; a_de 10 -10
a_debor 7 -7; a_debra 12 -12; a_des 7 -7; a_deux -9 9; a_dire 13 -13; a_dit 2 -2; a_du 5 -5; a_en -8 8; a_ete 13 -13
a_faire 19 -19; a_fait 8 -8; a_inter 6 -6; a_jamai 2 -2; a_jour 7 -7; a_l 6 -6; a_la -1 1; a_le 6 -6; a_m 14 -14
a_mareu 11 -11; a_marre -3 3; a_me -6 6; a_mes 9 -9; a_mis 9 -9; a_mon 9 -9; a_mons 7 -7; a_nouve 6 -6; a_offer 5 -5
a_parle 8 -8; a_pas 10 -10; a_perso 5 -5; a_peu 8 -8; a_plus 10 -10; a_que 8 -8; a_quelq 15 -15; a_quitt 6 -6
a_ras -8 8; a_redir 5 -5; a_regar 2 -2; a_repet -12 12; a_resil 12 -12; a_rien -24 24; a_sept 8 -8; a_septa 7 -7
a_signe 8 -8; a_t 11 -11; a_telec 6 -6; a_tenu 6 -6; a_toujo 16 -16; a_u 6 -6; a_un 11 -11; a_une 7 -7; a_votre 8 -8
a_vous -4 4; aboie 8 -8; aboie_excus 8 -8; abonn -3 3; abonn_> -1 1; abonn_chez -10 10; abonn_fibre 6 -6; abrut -9 9
abrut_> -9 9; absol 7 -7; absol_c 7 -7; abuse -16 16; abuse_> -16 16; acced 6 -6; acced_au 6 -6; accen 8 -8
accen_> 8 -8; acces 13 -13; acces_a 9 -9; acces_au 13 -13; accor 13 -13; accor_> 12 -12; accor_je 5 -5
accor_mais 10 -10; accue 7 -7; accue_> 7 -7; achat 7 -7; achat_> 7 -7; achet 11 -11; achet_l 13 -13; achet_la 2 -2
activ 9 -9; activ_> 1 -1; activ_depen 5 -5; activ_trois 5 -5; adais 4 -4; adais_est 4 -4; admin 6 -6; admin_> 6 -6
adora 7 -7; adora_et 7 -7; adres 9 -9; adres_> 7 -7; adres_mail 8 -8; adsl 8 -8; adsl_est 8 -8; affic 14 -14
affic_> 6 -6; affic_chez 12 -12; affic_maint 7 -7; affic_pas 12 -12; affic_plus 12 -12; affic_reche 7 -7
affir 11 -11; affir_> 11 -11; agaca 11 -11; agaca_> 11 -11; agace 9 -9; agace_> 9 -9; age 7 -7; age_on 7 -7
agenc 4 -4; agenc_de 4 -4; agent 10 -10; agent_> 10 -10; ah 15 -15; ah_bah 12 -12; ah_ben 1 -1; ah_ca 5 -5
ah_formi 7 -7; ah_mais -6 6; ah_merde 7 -7; ah_mince 6 -6; ah_non 4 -4; ah_oui 6 -6; ah_punai 7 -7; ah_super 7 -7
ah_zut 6 -6; ai 3 -3; ai_achet 11 -11; ai_annul 16 -16; ai_appel 11 -11; ai_appuy 7 -7; ai_assez -11 11
ai_atten 7 -7; ai_besoi 14 -14; ai_comma 1 -1; ai_de 12 -12; ai_debra 6 -6; ai_deja 10 -10; ai_demar 11 -11
ai_dit 15 -15; ai_du 10 -10; ai_enten 4 -4; ai_envie -12 12; ai_eu 9 -9; ai_eue 2 -2; ai_fait 10 -10
ai_honte 16 -16; ai_inter 20 -20; ai_jamai -5 5; ai_la -20 20; ai_ma -9 9; ai_marre -14 14; ai_mis 6 -6
ai_mise 1 -1; ai_oubli 8 -8; ai_par -8 8; ai_pas 14 -14; ai_peur 15 -15; ai_plein -14 14; ai_plus 13 -13
ai_pris -7 7; ai_quatr 8 -8; ai_que 12 -12; ai_raccr 10 -10; ai_ras -11 11; ai_recu 16 -16; ai_recup 8 -8
ai_redem 19 -19; ai_rende 6 -6; ai_rien 2 -2; ai_sousc 7 -7; ai_toujo 7 -7; ai_toute 6 -6; ai_trois 4 -4
ai_trop -10 10; ai_un 15 -15; ai_une 17 -17; ai_vraim -4 4; aide 7 -7; aide_> 7 -7; aille -9 9; aille_> -9 9
aimab 16 -16; aimab_> 15 -15; aimab_jeune 6 -6; aimen 5 -5; aimen_bien 5 -5; aimer 11 -11; aimer_ben 7 -7
aimer_mieux 6 -6; air 11 -11; air_d 11 -11; ajout 7 -7; ajout_un 7 -7; aller -1 1; aller_> 11 -11; aller_dans 9 -9
aller_sur 10 -10; aller_voir -9 9; allez -7 7; allez_> 7 -7; allez_hop 12 -12; allez_m -6 6; allez_vous -12 12
allez_y 12 -12; allo 9 -9; allo_> 12 -12; allo_oui 2 -2; allo_quoi -12 12; allum 13 -13; allum_la 12 -12
allum_mais 3 -3; allum_meme 7 -7; allum_plus 4 -4; alors 15 -15; alors_> 10 -10; alors_atten 5 -5; alors_en 7 -7
alors_euh 8 -8; alors_j 4 -4; alors_je 1 -1; alors_la 3 -3; alors_laiss 2 -2; alors_le 6 -6; alors_moi 5 -5
alors_mon 1 -1; alors_nicol 5 -5; alors_prene 4 -4; alors_que -2 2; alors_voila 7 -7; amran 8 -8; amran_> 8 -8
an 7 -7; an_derni 6 -6; an_panne 6 -6; ancie 12 -12; ancie_opera 12 -12; andre 7 -7; andre_point 7 -7; anime 5 -5
anime_> 5 -5; annul 19 -19; annul_> 19 -19; annul_l 6 -6; annul_la 7 -7; annul_le 9 -9; annul_mon 12 -12
annul_un 8 -8; ans 1 -1; ans_> 8 -8; ans_bande -5 5; anten 8 -8; anten_> 8 -8; aoute 6 -6; aoute_look 6 -6
appar 18 -18; appar_> 18 -18; appar_oui 10 -10; appel 7 -7; appel_> 10 -10; appel_avec 5 -5; appel_c -7 7
appel_ca 5 -5; appel_de 14 -14; appel_depui 5 -5; appel_du 8 -8; appel_et 6 -6; appel_hier 10 -10
appel_julie 12 -12; appel_mehdi 6 -6; appel_momo 5 -5; appel_mon -12 12; appel_moniq 5 -5; appel_passe 11 -11
appel_perso 15 -15; appel_pour 13 -13; appel_sont 6 -6; appel_sophi 3 -3; appel_un 11 -11; appel_valer 7 -7
appli 8 -8; appli_la 8 -8; appuy 7 -7; appuy_sur 7 -7; apres 8 -8; apres_midi 8 -8; apres_vente 7 -7; arnaq -13 13
arnaq_> -10 10; arnaq_au 8 -8; arnaq_votre -11 11; aroba 15 -15; aroba_aoute 6 -6; aroba_club 6 -6; aroba_dupon 6 -6
aroba_elect 6 -6; aroba_garag 6 -6; aroba_ge 4 -4; aroba_gmail 6 -6; aroba_hotma 7 -7; aroba_iclou 8 -8
aroba_la 10 -10; aroba_lapos 6 -6; aroba_live 5 -5; aroba_mairi 7 -7; aroba_orang 6 -6; aroba_s 6 -6; aroba_sfr 6 -6
aroba_skyne 6 -6; aroba_trans 4 -4; aroba_wanad 5 -5; aroba_yahoo 6 -6; arran 14 -14; arran_> 14 -14; arret -11 11
arret_avec 10 -10; arret_de -16 16; arriv 12 -12; arriv_> 6 -6; arriv_dans 2 -2; arriv_pas 17 -17; arriv_plus 6 -6
arrob 5 -5; arrob_hotma 5 -5; aspir 7 -7; aspir_ne 7 -7; assez -11 11; assez_> -11 11; at 7 -7; at_lapos 7 -7
atten 8 -8; atten_atten 6 -6; atten_aussi -9 9; atten_c -20 20; atten_cheri 10 -10; atten_depui 15 -15
atten_deux 7 -7; atten_j 10 -10; atten_je 21 -21; atten_mais 15 -15; atten_mon 10 -10; atten_non 20 -20
atten_oui 5 -5; atten_pour 8 -8; atten_sa 6 -6; atten_un 12 -12; atten_votre 14 -14; au 15 -15; au_au 6 -6
au_bout 6 -6; au_burea 6 -6; au_colis 8 -8; au_contr 12 -12; au_debut 7 -7; au_dessu 7 -7; au_mois 7 -7; au_nez -7 7
au_nom 7 -7; au_premi 7 -7; au_resea 5 -5; au_respo 6 -6; au_serve 8 -8; au_sous 5 -5; au_sujet 8 -8; au_suppo 6 -6
au_telep 10 -10; au_vert 6 -6; au_web 6 -6; au_zero 4 -4; aucun 7 -7; aucun_appel 5 -5; aucun_barre 6 -6
aucun_chang 12 -12; aucun_honte -11 11; aucun_idee 7 -7; aucun_page 1 -1; aucun_resul 8 -8; aucun_servi 6 -6
aucun_signa 5 -5; aucun_souci 9 -9; aujou 7 -7; aujou_hui 7 -7; aurai 7 -7; aurai_besoi 7 -7; aurel 6 -6
aurel_under 6 -6; aussi -1 1; aussi_lamen -8 8; aussi_lent 6 -6; aussi_longt -9 9; aussi_vous 5 -5; autan -7 7
autan_que -7 7; autom 4 -4; autom_> 4 -4; autre 2 -2; autre_> 7 -7; autre_chose 9 -9; autre_ma -8 8; autre_non 9 -9
autre_piece 9 -9; autre_souci 7 -7; aux -1 1; aux_clien -10 10; aux_frais 6 -6; aux_infos 10 -10; aux_machi 6 -6
avant 9 -9; avant_> 9 -9; avant_ca 8 -8; avec_avec 4 -4; avec_la 6 -6; avec_ma 4 -4; avec_mon 11 -11; avec_nous 5 -5
avec_quelq 9 -9; avec_tous 7 -7; avec_un 16 -16; avec_une 8 -8; avec_vos -12 12; avec_votre 11 -11; avec_vous -17 17
avez 10 -10; avez_aucun -11 11; avez_bien 13 -13; avez_coupe -5 5; avez_dit 8 -8; avez_mal 8 -8; avez_tout 5 -5
avez_un 8 -8; aviez 7 -7; aviez_dit 7 -7; avoca -19 19; avoca_> -19 19; avoir -8 8; avoir_serie -8 8; avoir_sur 5 -5
avoir_un 15 -15; avons 8 -8; avons_appli 8 -8; avoue 9 -9; avoue_que 9 -9; b 11 -11; b_c 7 -7; b_comme 9 -9
b_e 7 -7; b_o 6 -6; b_puis 4 -4; b_r 6 -6; b_v 4 -4; bah 13 -13; bah_c 8 -8; bah_ecout 7 -7; bah_non 13 -13
bah_oui 7 -7; bah_voila 6 -6; baiss 8 -8; baiss_la 8 -8; balad -8 8; balad_d -8 8; bande -21 21; bande_d -15 15
bande_de -13 13; bapti 4 -4; bapti_mais 4 -4; barre 6 -6; barre_> 6 -6; bas 5 -5; bas_et 5 -5; bascu 7 -7
bascu_moi 4 -4; bascu_plus 7 -7; be 8 -8; be_> 8 -8; beau 7 -7; beau_aujou 7 -7; beauc 10 -10; beauc_> 8 -8
beauc_c 9 -9; beauc_chef 8 -8; belka 7 -7; belka_b 7 -7; belle 5 -5; belle_mere 5 -5; ben 14 -14; ben_ca 2 -2
ben_dame 8 -8; ben_evide 10 -10; ben_gros 7 -7; ben_j 9 -9; ben_ma 4 -4; ben_moi 8 -8; ben_non 9 -9; ben_oui 6 -6
ben_tout 6 -6; berna 14 -14; berna_> 9 -9; berna_aroba 6 -6; berna_point 5 -5; bertr 6 -6; bertr_lacro 6 -6
besoi 17 -17; besoi_> 14 -14; besoi_d 14 -14; besoi_de 6 -6; besoi_que 10 -10; bete 9 -9; bete_> 9 -9; betis 6 -6
betis_en 6 -6; bien 11 -11; bien_> 19 -19; bien_aimab 10 -10; bien_c 5 -5; bien_ca 8 -8; bien_ce 5 -5
bien_comme 7 -7; bien_compr 13 -13; bien_entre 7 -7; bien_faire -17 17; bien_le 4 -4; bien_merci 2 -2
bien_mieux 11 -11; bien_mon 5 -5; bien_note 11 -11; bien_notre 7 -7; bien_que 7 -7; bien_regar 5 -5; bien_s 11 -11
bien_sur 9 -9; bien_volon 10 -10; bio 8 -8; bio_> 8 -8; bizar 17 -17; bizar_> 16 -16; bizar_quand 9 -9; blabl 11 -11
blabl_> 11 -11; blanc 10 -10; blanc_j 10 -10; bleue 5 -5; bleue_ne 5 -5; bloqu 15 -15; bloqu_> 15 -15; bof 10 -10
bof_non 10 -10; boite -22 22; boite_> -15 15; boite_de -18 18; boite_j -5 5; boiti 2 -2; boiti_et 2 -2; bol -13 13
bol_> -7 7; bol_de -10 10; bon 20 -20; bon_> 22 -22; bon_bon 2 -2; bon_ca 5 -5; bon_et 2 -2; bon_la 13 -13
bon_nom 13 -13; bon_numer 2 -2; bon_passe 9 -9; bonjo 14 -14; bonjo_> 17 -17; bonjo_c 6 -6; bonjo_j 8 -8
bonjo_je 5 -5; bonjo_ma 2 -2; bonjo_madam 12 -12; bonjo_mamad 7 -7; bonjo_phili 6 -6; bonne 8 -8; bonne_et 8 -8
bonne_quest 1 -1; bons -15 15; bons_a -15 15; borde -1 1; borde_de -11 11; borde_derri 7 -7; borde_point 7 -7
borne -10 10; borne_> -10 10; bots 11 -11; bots_je 11 -11; boudi 8 -8; boudi_ca 8 -8; bouff -5 5; bouff_> -5 5
bouge 6 -6; bouge_d 6 -6; boula 13 -13; boula_a 7 -7; boula_du 9 -9; boule -10 10; boule_> -10 10; bourr -12 12
bourr_> -12 12; bout -14 14; bout_> -15 15; bout_du 6 -6; bouto 8 -8; bouto_de 8 -8; bouto_pour 7 -7; bouzi 6 -6
bouzi_b 6 -6; box 9 -9; box_> -2 2; box_clign 10 -10; box_elle 4 -4; box_en 2 -2; box_est 7 -7; box_fonct 5 -5
box_la 4 -4; box_march 6 -6; box_ne 5 -5; box_qui 10 -10; box_s 12 -12; box_toute 11 -11; branc 17 -17
branc_n 15 -15; branc_sur 8 -8; branl -11 11; branl_> -11 11; bras -5 5; bras_casse -5 5; bref 4 -4; bref_tout 4 -4
bris 8 -8; bris_> 8 -8; bruit 8 -8; bruit_> 5 -5; bruit_est 9 -9; brun 8 -8; brun_> 8 -8; buffe 12 -12
buffe_tout 12 -12; burea 11 -11; burea_> 9 -9; burea_plus 6 -6; c -4 4; c_a 7 -7; c_d 7 -7; c_e 7 -7; c_est -5 5
c_etait 1 -1; c_good 11 -11; c_point 7 -7; ca 9 -9; ca_> 12 -12; ca_a 22 -22; ca_arriv 5 -5; ca_atten 10 -10
ca_aux -10 10; ca_buffe 12 -12; ca_c 7 -7; ca_charg 7 -7; ca_clign 6 -6; ca_comme -1 1; ca_coupa 8 -8
ca_coupe 20 -20; ca_demar 7 -7; ca_depas -10 10; ca_depen 13 -13; ca_drach 6 -6; ca_du 18 -18; ca_dure -12 12
ca_et 5 -5; ca_fait -8 8; ca_fonct 6 -6; ca_gresi 12 -12; ca_ira 7 -7; ca_joue 11 -11; ca_lag 7 -7; ca_m -12 12
ca_march 4 -4; ca_me -8 8; ca_meme 11 -11; ca_n 6 -6; ca_ne 4 -4; ca_oui 17 -17; ca_passe 2 -2; ca_pour 4 -4
ca_raccr 8 -8; ca_rame 11 -11; ca_recom 7 -7; ca_redem 15 -15; ca_remar 22 -22; ca_s 12 -12; ca_se 10 -10
ca_sonne 6 -6; ca_suffi -24 24; ca_tient 7 -7; ca_tombe 5 -5; ca_tourn 12 -12; ca_une -5 5; ca_va 13 -13
ca_veut 11 -11; ca_y 9 -9; cabin 10 -10; cabin_est 5 -5; cabin_medic 6 -6; cable -1 1; cable_> -1 1; caiss 6 -6
caiss_deux 6 -6; calme 14 -14; calme_> 14 -14; campa 8 -8; campa_> 8 -8; canar 8 -8; canar_> 8 -8; capte 7 -7
capte_bien 4 -4; capte_pas 7 -7; capte_plus 5 -5; capte_que 7 -7; caraf 6 -6; caraf_au 6 -6; carne 2 -2
carne_zero 2 -2; carpe 12 -12; carpe_> 12 -12; carte 6 -6; carte_bleue 5 -5; carte_sim 6 -6; cas 10 -10
cas_> 10 -10; casqu -9 9; casqu_> -8 8; casqu_de -6 6; casse -19 19; casse_> -19 19; cata 12 -12; cata_ma 12 -12
catas -5 5; catas_votre -5 5; cause 11 -11; cause_a 11 -11; cave 11 -11; cave_> 11 -11; ce 4 -4; ce_cable 13 -13
ce_cirqu -7 7; ce_matin 10 -10; ce_n 12 -12; ce_que 14 -14; ce_qui 5 -5; ce_sera 4 -4; ce_servi -19 19
ce_soit 15 -15; ce_trava -9 9; cela 18 -18; cela_> 16 -16; cela_en 5 -5; cellu 5 -5; cellu_sonne 5 -5; celui 11 -11
celui_de 2 -2; celui_du 5 -5; celui_qui 12 -12; centa 7 -7; centa_envir 7 -7; centr 9 -9; centr_> 9 -9
centr_point 6 -6; cents 8 -8; cents_> 8 -8; certa 16 -16; certa_> 16 -16; ces 4 -4; ces_cable 7 -7; ces_panne -12 12
ces_petit 10 -10; ces_reven 4 -4; cesse -8 8; cesse_de -8 8; cette -8 8; cette_boite -14 14; cette_box -13 13
cette_salet -7 7; cette_semai 12 -12; chain 16 -16; chain_> 16 -16; chale 10 -10; chale_> 3 -3; chale_insup 10 -10
chamb 5 -5; chamb_> 5 -5; chamb_le 5 -5; chang 20 -20; chang_> 18 -18; chang_d 11 -11; chang_la 6 -6
chang_rien 6 -6; chape 9 -9; chape_de 9 -9; chaqu 10 -10; chaqu_fois 10 -10; charg 8 -8; charg_> 6 -6
charg_aucun 1 -1; charg_dans 9 -9; charg_pas 6 -6; charg_une 9 -9; charl -12 12; charl_> -12 12; charm 2 -2
charm_et 2 -2; chat 7 -7; chat_est 7 -7; chef 8 -8; chef_> 8 -8; chelo 9 -9; chelo_mais 9 -9; chepa 12 -12
chepa_moi 12 -12; cherc 12 -12; cherc_> 7 -7; cherc_le 8 -8; cherc_mes 7 -7; cheri 10 -10; cheri_je 10 -10
chez 2 -2; chez_gmail 5 -5; chez_machi 9 -9; chez_moi 13 -13; chez_mon 2 -2; chez_mort 6 -6; chez_vous -11 11
chez_wanad 11 -11; chich -6 6; chich_vous -6 6; chien 4 -4; chien_> 7 -7; chien_aboie 8 -8; chien_j -14 14
chier -13 13; chier_> -13 13; chope 3 -3; chope_le 3 -3; chose 3 -3; chose_> 11 -11; chose_ca -8 8; cinq 15 -15
cinq_> 8 -8; cinq_a 7 -7; cinq_douze 4 -4; cinq_heure 7 -7; cinq_nonan 3 -3; cinq_ou 11 -11; cinq_quara 5 -5
cinq_six 2 -2; cinq_soixa 3 -3; cinq_telep 4 -4; cinq_treiz 2 -2; cinq_trent 5 -5; cinq_virgu 3 -3; cinqu 3 -3
cinqu_> 15 -15; cinqu_cinq 5 -5; cinqu_euros -6 6; cinqu_fois -9 9; cinqu_huit 5 -5; cinqu_six 7 -7; cirqu -7 7
cirqu_je -7 7; clair 12 -12; clair_point 4 -4; clair_rouss 7 -7; claqu -9 9; claqu_de -9 9; clien -10 10
clien_> -10 10; clien_comme -7 7; clien_n 10 -10; clien_nous 6 -6; clien_quara 8 -8; clien_se 8 -8; clign 9 -9
clign_> 10 -10; clign_encor 7 -7; clign_rouge 7 -7; club 6 -6; club_tiret 6 -6; co 8 -8; co_> 8 -8; cocho -9 9
cocho_> -9 9; code 7 -7; code_pin 6 -6; code_posta 4 -4; coler -10 10; coler_> -9 9; coler_contr -15 15
coler_monsi -16 16; colis 8 -8; colis_par 8 -8; colla 5 -5; colla_elles 5 -5; colle -6 6; colle_a 9 -9
colle_parce 5 -5; colle_un -14 14; coloc 6 -6; coloc_> 6 -6; com 10 -10; com_> 10 -10; com_bien 4 -4; combi -3 3
combi_> 9 -9; combi_de -6 6; combi_n 12 -12; comma 1 -1; comma_une 1 -1; comme -2 2; comme_a -10 10
comme_berna 9 -9; comme_c 4 -4; comme_ca -3 3; comme_comme 11 -11; comme_danie 3 -3; comme_en 8 -8; comme_j 11 -11
comme_je 2 -2; comme_jean 4 -4; comme_le 3 -3; comme_ne 5 -5; comme_serie -7 7; comme_video 7 -7; comme_vous 7 -7
compe 8 -8; compe_> 8 -8; compl 9 -9; compl_> 18 -18; compl_je 9 -9; compl_mon 11 -11; compl_nul -13 13
compl_pourr 5 -5; compr 2 -2; compr_> 12 -12; compr_la 12 -12; compr_pas 5 -5; compr_que 9 -9; compr_rien -14 14
compt -5 5; compt_> 6 -6; compt_a 6 -6; compt_c -6 6; con -11 11; con_> -11 11; confi 10 -10; confi_le 10 -10
confl 7 -7; confl_d 7 -7; confu 6 -6; confu_> 6 -6; conge -7 7; conge_pour -7 7; conna -11 11; conna_> -14 14
conna_a 6 -6; conna_mon 9 -9; conna_pas 11 -11; conna_rien 14 -14; conna_tu -8 8; conne 14 -14; conne_> 5 -5
conne_a 3 -3; conne_est 11 -11; conne_exion 4 -4; conne_fibre 3 -3; conne_inter 2 -2; conne_me 11 -11
conne_moi 9 -9; conne_parta 5 -5; conne_pas 7 -7; conne_plus 9 -9; conse 16 -16; conse_> 10 -10; conse_comme 6 -6
conse_etait 8 -8; conse_je 7 -7; conse_m 3 -3; conse_maint 13 -13; conse_merci 3 -3; conse_ou 5 -5; conse_s 7 -7
conso 10 -10; conso_> 8 -8; conso_d 6 -6; conso_de 8 -8; conso_ma 6 -6; conso_march 8 -8; conso_ne 7 -7
conso_puis 1 -1; conso_trouv 4 -4; conta 8 -8; conta_aroba 8 -8; conta_ne 7 -7; conta_ont 7 -7; conte 12 -12
conte_de 14 -14; conte_et 5 -5; conte_mais 10 -10; contr 2 -2; contr_> 26 -26; contr_est 9 -9; contr_le 6 -6
contr_moi 13 -13; contr_profe 7 -7; contr_vous -17 17; cool 8 -8; cool_merci 8 -8; corre 8 -8; corre_> 8 -8
coup 9 -9; coup_> 10 -10; coup_sur 7 -7; coupa 8 -8; coupa_la 8 -8; coupe 16 -16; coupe_> 17 -17; coupe_du 8 -8
coupe_encor 7 -7; coupe_plus 8 -8; coupe_quand 12 -12; coupe_tout 6 -6; coupu 14 -14; coupu_> 9 -9; coupu_non 5 -5
courr 11 -11; courr_> 11 -11; courr_elect 6 -6; courr_sur 3 -3; cours 15 -15; cours_> 13 -13; cours_de 5 -5
crass -11 11; crass_> -11 11; crois 12 -12; crois_> 8 -8; crois_que 10 -10; cuisi 10 -10; cuisi_> 10 -10; cul -8 8
cul_> -8 8; d 1 -1; d_> 6 -6; d_a 22 -22; d_abonn 11 -11; d_abrut -9 9; d_accor 13 -13; d_admin 6 -6; d_adres 10 -10
d_affic 6 -6; d_aide 7 -7; d_aille 12 -12; d_aller 11 -11; d_annul 1 -1; d_appel 14 -14; d_arnaq 9 -9; d_aroba 7 -7
d_atten -3 3; d_avoir 15 -15; d_comme 3 -3; d_eau 7 -7; d_escro -13 13; d_euros -5 5; d_evolu 8 -8; d_explo -11 11
d_humai 5 -5; d_incap -12 12; d_incom -8 8; d_incon 9 -9; d_inter 12 -12; d_oreil 5 -5; d_u 6 -6; d_un -4 4
d_une -11 11; d_union 5 -5; da 7 -7; da_silva 7 -7; dame 8 -8; dame_> 8 -8; dame_de 10 -10; dame_oui 8 -8
dame_sans -7 7; danie 3 -3; danie_point 3 -3; dans 18 -18; dans_l 12 -12; dans_la 14 -14; dans_le 14 -14
dans_ma 6 -6; de -8 8; de_bouff -5 5; de_branl -11 11; de_bras -5 5; de_canar 8 -8; de_ce 4 -4; de_ces -12 12
de_cette -9 9; de_charg 9 -9; de_charl -12 12; de_chez 6 -6; de_chich -6 6; de_clien 8 -8; de_cocho -9 9
de_compe 9 -9; de_conge -7 7; de_conna -12 12; de_conne 19 -19; de_conse 4 -4; de_coupu 5 -5; de_demai 8 -8
de_demar 9 -9; de_dialo 4 -4; de_discu 11 -11; de_faire 1 -1; de_famil 9 -9; de_fibre 5 -5; de_fois -11 11
de_forfa 6 -6; de_grave 10 -10; de_gueul -14 14; de_guign -10 10; de_jeux 8 -8; de_l -4 4; de_la -1 1
de_laiss -17 17; de_ma -7 7; de_machi 5 -5; de_mal 14 -14; de_marse 11 -11; de_marti 3 -3; de_me -11 11
de_merde -12 12; de_moi -26 26; de_mon 6 -6; de_nazes -8 8; de_nos 5 -5; de_notre -13 13; de_nous -9 9
de_nouve 9 -9; de_novem 7 -7; de_nuls -5 5; de_paiem 5 -5; de_paill 9 -9; de_passe 8 -8; de_payer -10 10
de_poste 8 -8; de_prend -7 7; de_probl 7 -7; de_quoi 19 -19; de_rappe 3 -3; de_redem 6 -6; de_repar -12 12
de_repet -10 10; de_repos 7 -7; de_resea 10 -10; de_rien -10 10; de_rigol -14 14; de_robot -7 7; de_s 14 -14
de_servi 7 -7; de_signa 7 -7; de_smet 10 -10; de_sms 10 -10; de_souci 10 -10; de_stras 4 -4; de_suite 4 -4
de_techn 6 -6; de_telep 25 -25; de_temps 4 -4; de_teste 8 -8; de_tonal 6 -6; de_tout -7 7; de_trait -8 8
de_verif 12 -12; de_voleu -14 14; de_vos -9 9; de_votre -1 1; de_vous 9 -9; debit 10 -10; debit_de 4 -4
debit_est 15 -15; debit_monta 7 -7; debit_n 9 -9; debor 14 -14; debor_> 9 -9; debor_sur 7 -7; debra 9 -9
debra_la 12 -12; debra_le 8 -8; debut 7 -7; debut_j 2 -2; debut_oui 7 -7; deced 7 -7; deced_> 7 -7; decla 9 -9
decla_en 9 -9; decod 6 -6; decod_> 7 -7; decod_est 6 -6; decon 10 -10; decon_a 10 -10; decro 8 -8; decro_j 8 -8
decu 19 -19; decu_> 19 -19; degag -9 9; degag_avec -9 9; degat 10 -10; degat_des 10 -10; degou -8 8; degou_de -8 8
degue -10 10; degue_de -10 10; dehor 7 -7; dehor_> 7 -7; deja 15 -15; deja_appel 10 -10; deja_redem 4 -4
deja_resol 9 -9; deja_tout 5 -5; delai -5 5; delai_c -5 5; delph 12 -12; delph_march 8 -8; delph_rouss 7 -7
demai 11 -11; demai_> 11 -11; demai_matin 7 -7; deman 8 -8; deman_a 12 -12; deman_juste 4 -4; deman_pas 4 -4
demar 15 -15; demar_> 8 -8; demar_il 5 -5; demar_l 11 -11; demar_la 9 -9; depan 6 -6; depan_> 6 -6; depas -13 13
depas_l -8 8; depas_les -10 10; depen 16 -16; depen_> 7 -7; depen_d 5 -5; depen_de 8 -8; deplo -14 14
deplo_> -14 14; depui 10 -10; depui_ce 10 -10; depui_deux 4 -4; depui_dix 12 -12; depui_hier 11 -11; depui_l 3 -3
depui_la 7 -7; depui_le 11 -11; depui_neuf 5 -5; depui_tanto 2 -2; depui_toujo 2 -2; depui_trois 8 -8
depui_une -7 7; depui_vingt -5 5; deran 15 -15; deran_pas 15 -15; deran_pour 11 -11; derni 11 -11; derni_> 12 -12
derni_fois -8 8; derni_mais 7 -7; derri 7 -7; derri_il 7 -7; des -13 13; des_chain 12 -12; des_dessi 5 -5
des_eaux 10 -10; des_escro -7 7; des_gros -8 8; des_idiot -7 7; des_incap -12 12; des_incom -18 18; des_lilas 9 -9
des_milli -5 5; des_trava 7 -7; des_video 6 -6; des_voleu -14 14; desol 18 -18; desol_> 15 -15; desol_de 8 -8
desol_mais 13 -13; dessi 5 -5; dessi_anime 5 -5; dessu 3 -3; dessu_a 5 -5; dessu_de 7 -7; dessu_la -8 8; deux 14 -14
deux_> 12 -12; deux_aroba 4 -4; deux_cents 7 -7; deux_dix 3 -3; deux_doigt -11 11; deux_douze 5 -5; deux_et 9 -9
deux_gsm 13 -13; deux_heure 16 -16; deux_jours 13 -13; deux_lettr 4 -4; deux_megas 9 -9; deux_mille 12 -12
deux_minut 7 -7; deux_ordin 10 -10; deux_pc 10 -10; deux_quara 5 -5; deux_quatr 2 -2; deux_secon 11 -11
deux_septa 4 -4; deux_table 8 -8; deux_trent 5 -5; deux_trois 11 -11; deux_un 7 -7; deux_vingt 4 -4; deux_zero 4 -4
deuxi 13 -13; deuxi_fois 12 -12; deuxi_poste 7 -7; devoi 2 -2; devoi_sur 2 -2; devri 5 -5; devri_l 5 -5; diall 7 -7
diall_de 7 -7; dialo 4 -4; dialo_avec 4 -4; dilig 10 -10; dilig_> 10 -10; diman 5 -5; diman_et 5 -5; dingu -6 6
dingu_> -12 12; dingu_ca 13 -13; dirai 8 -8; dirai_bien 8 -8; dire 17 -17; dire_> 13 -13; dire_marti 9 -9
dire_que 4 -4; dire_une -5 5; direc 12 -12; direc_> 14 -14; direc_aroba 6 -6; direc_sur 6 -6; dis -2 2; dis_> -12 12
dis_oui 5 -5; dis_pas 8 -8; dis_que 8 -8; discu 11 -11; discu_avec 11 -11; disen 14 -14; disen_que 14 -14
disie 10 -10; disie_> 10 -10; dispa 7 -7; dispa_> 7 -7; dit 11 -11; dit_> 14 -14; dit_a 2 -2; dit_aucun 5 -5
dit_de 2 -2; dit_mais 8 -8; dit_oui 12 -12; dit_pas 3 -3; dit_que 1 -1; dites 13 -13; dites_> 13 -13
dites_donc 6 -6; dites_mon 2 -2; dix 3 -3; dix_> 5 -5; dix_cinqu 5 -5; dix_dix 6 -6; dix_fois -12 12
dix_heure 10 -10; dix_huit 11 -11; dix_minut 12 -12; dix_neuf 4 -4; dix_quatr 4 -4; dix_sept 3 -3; dix_vingt 5 -5
dizai 8 -8; dizai_de 8 -8; docte 6 -6; docte_bertr 6 -6; doigt -11 11; doigt_d -11 11; dois 12 -12; dois_aller 9 -9
dois_mettr 1 -1; dois_redem 8 -8; doit 7 -7; doit_passe 6 -6; doit_venir 7 -7; domma 15 -15; domma_> 15 -15
donc 9 -9; donc_euh 8 -8; donc_je 3 -3; donc_le 2 -2; donc_lea 5 -5; donc_mon 6 -6; donc_non 5 -5; donc_oui 4 -4
donne 5 -5; donne_la 5 -5; donne_moi 4 -4; dont 8 -8; dont_trois 8 -8; dos -13 13; dos_> -7 7; dos_de -10 10
dossi 4 -4; dossi_parce 4 -4; doute 10 -10; doute_oui 10 -10; douza 10 -10; douza_> 10 -10; douze 9 -9; douze_> 7 -7
douze_quara 8 -8; douze_quatr 5 -5; douze_soixa 11 -11; douze_treiz 6 -6; douze_trent 5 -5; douze_virgu 3 -3
drach 6 -6; drach_ici 6 -6; du 6 -6; du_bas 5 -5; du_bruit 5 -5; du_cabin 10 -10; du_centr 9 -9; du_fax 9 -9
du_fils 6 -6; du_fixe 8 -8; du_fouta -12 12; du_grand -6 6; du_haut 5 -5; du_magas 10 -10; du_monde -14 14
du_parc 8 -8; du_porta 5 -5; du_rende 8 -8; du_resea 10 -10; du_servi 10 -10; du_temps 9 -9; du_tiret 6 -6
du_tonne 7 -7; du_tout 18 -18; du_vol -18 18; duboi 7 -7; duboi_aroba 7 -7; dubre 6 -6; dubre_d 6 -6; dumas 7 -7
dumas_aroba 7 -7; dumon 7 -7; dumon_et 7 -7; dupon 12 -12; dupon_> 7 -7; dupon_aroba 5 -5; dupon_d 5 -5
dupon_et 6 -6; dupon_gmail 8 -8; duran 7 -7; duran_aroba 7 -7; dure -11 11; dure_> -9 9; dure_c -10 10; dure_d 5 -5
dure_et -6 6; durer 4 -4; durer_> 4 -4; e 15 -15; e_aroba 4 -4; e_b 4 -4; e_f 4 -4; e_l 11 -11; e_m 7 -7
e_mare -11 11; e_r 6 -6; e_u 6 -6; e_y 5 -5; eau 7 -7; eau_a 7 -7; eaux 10 -10; eaux_> 10 -10; ecole 8 -8
ecole_> 8 -8; ecout -13 13; ecout_> -6 6; ecout_de 4 -4; ecout_moi -8 8; ecout_mon 7 -7; ecout_ou -9 9
ecout_pas -15 15; ecran 7 -7; ecran_d 6 -6; ecran_de 5 -5; ecran_puisq 5 -5; effec 10 -10; effec_> 10 -10; eh 12 -12
eh_bien 5 -5; eh_oui 8 -8; el 8 -8; el_amran 8 -8; elect 16 -16; elect_> 11 -11; elect_ah 6 -6; elect_tiret 6 -6
elle 10 -10; elle_a 6 -6; elle_est 8 -8; elle_n 1 -1; elle_ne 1 -1; elle_peut 2 -2; elle_s 7 -7; elles 5 -5
elles_reste 5 -5; embet 18 -18; embet_> 18 -18; embet_quand 9 -9; embet_un 11 -11; emma 5 -5; emma_under 5 -5
en -4 4; en_a -3 3; en_ai -24 24; en_atten 8 -8; en_avoir -8 8; en_bourr -12 12; en_caraf 6 -6; en_coler -10 10
en_coloc 6 -6; en_conne 5 -5; en_cours 13 -13; en_debra 6 -6; en_e -11 11; en_est 9 -9; en_fait 9 -9; en_guade 5 -5
en_infor 12 -12; en_ligne 9 -9; en_panne 23 -23; en_peux -15 15; en_prior 5 -5; en_quara 8 -8; en_rade 8 -8
en_relat 4 -4; en_reuni 6 -6; en_sais 14 -14; en_septe 2 -2; en_suis 8 -8; en_train 11 -11; en_un 5 -5; en_veux 9 -9
en_zone 10 -10; encor 14 -14; encor_> 7 -7; encor_ca 9 -9; encor_la 7 -7; encor_le 6 -6; encor_non 7 -7
encor_pire 9 -9; encor_une 10 -10; enerv -10 10; enerv_> -17 17; enerv_ces 10 -10; enerv_mais -10 10
enerv_pas 14 -14; enerv_pour 11 -11; enerv_rassu 12 -12; enfan 8 -8; enfan_sont 8 -8; enfin 6 -6; enfin_bref 4 -4
enfin_je 9 -9; enfin_non 9 -9; enfin_oui 8 -8; enfin_si 6 -6; enfin_trava 7 -7; enfin_vous -6 6; ennuy 19 -19
ennuy_> 14 -14; ennuy_parce 5 -5; enorm 8 -8; enorm_ce 13 -13; enorm_quand 6 -6; ensem 8 -8; ensem_du 8 -8
enten 8 -8; enten_> -8 8; enten_bien 11 -11; enten_mais 10 -10; enten_mal 8 -8; enten_pas 7 -7; enten_perso 8 -8
enten_plus 8 -8; enten_tout 4 -4; enten_tres 10 -10; entre 10 -10; entre_> 3 -3; entre_a 6 -6; entre_aussi -8 8
entre_deux 9 -9; entre_ne 7 -7; entre_nous 7 -7; entre_vingt 8 -8; envie -11 11; envie_de -11 11; envir 7 -7
envir_> 7 -7; envoy -6 6; envoy_mon -6 6; enzo 5 -5; enzo_deux 5 -5; erreu 13 -13; erreu_> 13 -13; escro -17 17
escro_> -17 17; espec -15 15; espec_d -10 10; espec_de -12 12; esper 8 -8; esper_que 8 -8; essay 16 -16
essay_> 16 -16; est 9 -9; est_> 5 -5; est_a 8 -8; est_abuse -16 16; est_allum 3 -3; est_arriv 2 -2; est_au 11 -11
est_autre 9 -9; est_aux 6 -6; est_avec 22 -22; est_bien 17 -17; est_bizar 17 -17; est_bloqu 8 -8; est_bon 14 -14
est_c 7 -7; est_ca 17 -17; est_ce 12 -12; est_cela 16 -16; est_celui 12 -12; est_clair 3 -3; est_compl 9 -9
est_conte 5 -5; est_coupe 12 -12; est_d 6 -6; est_dans 8 -8; est_de -18 18; est_deced 7 -7; est_degue -10 10
est_deja 9 -9; est_dingu 13 -13; est_domma 15 -15; est_du -21 21; est_embet 16 -16; est_en 26 -26; est_encor 9 -9
est_enerv 12 -12; est_enorm 13 -13; est_etein 7 -7; est_exact 9 -9; est_fait 17 -17; est_frust 10 -10
est_furie 13 -13; est_genti 15 -15; est_gille 2 -2; est_honte -15 15; est_hs 8 -8; est_impec 8 -8; est_inacc -15 15
est_inadm -22 22; est_incor 14 -14; est_insen -7 7; est_insta 6 -6; est_insup -18 18; est_inter 8 -8
est_intol -22 22; est_j 10 -10; est_jamai -7 7; est_jean 9 -9; est_juste 5 -5; est_la 9 -9; est_lamen -12 12
est_le 7 -7; est_lent 12 -12; est_lente 8 -8; est_les 5 -5; est_long 11 -11; est_ma 15 -15; est_madam 6 -6
est_marce 8 -8; est_marra 8 -8; est_mauva 9 -9; est_moi 13 -13; est_mon 12 -12; est_mort 17 -17; est_morte 5 -5
est_muet 6 -6; est_n -18 18; est_noire 8 -8; est_nul 16 -16; est_nulle 5 -5; est_odett 10 -10; est_ok 8 -8
est_parti 9 -9; est_pas -5 5; est_passe 6 -6; est_penib 15 -15; est_pire 11 -11; est_pixel 4 -4; est_plus 11 -11
est_plusi 9 -9; est_point 10 -10; est_possi 15 -15; est_pour 20 -20; est_propr -7 7; est_quand 5 -5; est_que 5 -5
est_quoi -6 6; est_redev 7 -7; est_regle 13 -13; est_relou 11 -11; est_rendu -9 9; est_rentr 5 -5; est_repar 12 -12
est_reven 14 -14; est_ridic 8 -8; est_rouge 2 -2; est_scand -21 21; est_se -11 11; est_seule 5 -5; est_stabl 11 -11
est_sur 9 -9; est_thier 8 -8; est_tombe 7 -7; est_toujo 3 -3; est_tous 6 -6; est_tout 20 -20; est_tres 10 -10
est_trop 9 -9; est_un -7 7; est_une -19 19; est_urgen 6 -6; est_venu 11 -11; est_vieux 3 -3; est_vraim -12 12
et -2 2; et_annul 8 -8; et_c 1 -1; et_ca 6 -6; et_d 1 -1; et_depui 6 -6; et_deux 7 -7; et_elle 5 -5; et_fils 6 -6
et_il 6 -6; et_inadm -9 9; et_j -4 4; et_je -9 9; et_la 7 -7; et_les 5 -5; et_ma 9 -9; et_maint 7 -7; et_mobil 8 -8
et_moi 5 -5; et_mon 7 -7; et_perso -6 6; et_puis 4 -4; et_quatr 9 -9; et_simpl -5 5; et_un 7 -7; et_une 9 -9
et_vingt 8 -8; etage 8 -8; etage_> 8 -8; etais 7 -7; etais_fache 7 -7; etait 7 -7; etait_bon 2 -2; etait_charm 2 -2
etait_marqu 1 -1; etait_sympa 8 -8; ete 13 -13; ete_adora 7 -7; ete_annul 6 -6; ete_coupe 7 -7; etein 17 -17
etein_> 15 -15; etein_la 10 -10; etes 7 -7; etes_> -7 7; etes_bien 10 -10; etes_bons -15 15; etes_d -11 11
etes_des -16 16; etes_formi 11 -11; etes_genti 13 -13; etes_incap -12 12; etes_incom -15 15; etes_nuls -19 19
etes_pas -17 17; etes_pour 15 -15; etes_qu -15 15; etes_que -8 8; etes_tous -15 15; etes_tres 15 -15; etes_trop -7 7
etes_un 12 -12; etes_une -12 12; etes_vous 12 -12; etes_vraim -16 16; etonn 15 -15; etonn_> 15 -15; etran 4 -4
etran_> 4 -4; etre 15 -15; etre_> 8 -8; etre_furie 11 -11; etre_humai 3 -3; etre_mis 4 -4; etre_pas 4 -4
etre_rappe 9 -9; eu 9 -9; eu_monsi 9 -9; eu_un 5 -5; eu_une 8 -8; eue 2 -2; eue_mon 2 -2; euh 17 -17; euh_> 17 -17
euh_atten 6 -6; euh_ben 4 -4; euh_c 10 -10; euh_donc 5 -5; euh_enfin 7 -7; euh_j 8 -8; euh_je 5 -5; euh_mon 4 -4
euh_oui 10 -10; euh_quatr 11 -11; euh_s 5 -5; euh_voila 7 -7; euros -9 9; euros_par -9 9; evide 14 -14
evide_> 14 -14; evolu 8 -8; evolu_> 8 -8; exact 15 -15; exact_> 13 -13; exact_ca 10 -10; exact_je 5 -5; exced -20 20
exced_> -14 14; exced_c -9 9; exced_par -8 8; excus 9 -9; excus_je -5 5; excus_le 7 -7; excus_moi 20 -20; exige -5 5
exige_qu 13 -13; exige_un -7 7; exion 4 -4; exion_est 4 -4; expli 7 -7; expli_> 7 -7; explo -11 11; explo_> -11 11
expre -8 8; expre_ou -8 8; f 6 -6; f_e 4 -4; f_r 6 -6; faceb 8 -8; faceb_march 8 -8; fache 11 -11; fache_> 8 -8
fache_la 7 -7; factu 11 -11; factu_> 11 -11; faire -16 16; faire_> -17 17; faire_ca -3 3; faire_d 5 -5
faire_foutr -10 10; faire_les 5 -5; faire_long 19 -19; faire_mes 9 -9; faire_ses 2 -2; faire_voir -12 12; fait 3 -3
fait_> 17 -17; fait_alors 1 -1; fait_beau 7 -7; fait_c 9 -9; fait_ce 8 -8; fait_chier -13 13; fait_deux 18 -18
fait_dix -12 12; fait_exact 5 -5; fait_longt 15 -15; fait_mais 3 -3; fait_monsi 9 -9; fait_non 7 -7
fait_parei 16 -16; fait_pas 7 -7; fait_quatr -9 9; fait_rien -6 6; fait_rire 16 -16; fait_trois -4 4; fait_un -5 5
fait_une 6 -6; faite -14 14; faite_erreu 4 -4; faite_expre -8 8; faite_moi 8 -8; faite_perdr -11 11
faite_tourn -12 12; famil 11 -11; famil_> 8 -8; famil_diman 5 -5; famil_guill 9 -9; fan -6 6; fan_de -6 6
fatig 12 -12; fatig_> 14 -14; fatig_avec -13 13; faudr 6 -6; faudr_activ 5 -5; faudr_parle 5 -5; faudr_redem 6 -6
faut 9 -9; faut_arret -7 7; faut_pas 7 -7; faut_patie 5 -5; faut_que 7 -7; faut_voir 12 -12; faut_vous -11 11
faute 11 -11; faute_> 19 -19; faute_et -5 5; fax 9 -9; fax_ne 9 -9; felic 10 -10; felic_pour 10 -10; femme 15 -15
femme_a 6 -6; femme_en 15 -15; femme_la 2 -2; femme_qui 5 -5; ferme -7 7; ferme_point 8 -8; ferme_ta -7 7; feu 3 -3
feu_> 3 -3; fibre 17 -17; fibre_> 12 -12; fibre_est 2 -2; fibre_et 7 -7; fibre_la 6 -6; fibre_ne 3 -3; fiche -19 19
fiche_de -20 20; fiche_du -8 8; fieu 4 -4; fieu_ca 4 -4; fil 6 -6; fil_je 6 -6; fille 10 -10; fille_> 7 -7
fille_elle 6 -6; fille_m 5 -5; film 11 -11; film_> 10 -10; film_est 5 -5; fils 8 -8; fils_> 6 -6; fils_m 1 -1
fils_point 6 -6; fils_regar 10 -10; fin -11 11; fin_> -11 11; fixe 9 -9; fixe_> 5 -5; fixe_de 8 -8; fixe_est 8 -8
fixe_gresi 7 -7; fixe_zero 7 -7; flott 5 -5; flott_mobil 5 -5; fois -14 14; fois_> 18 -18; fois_cette 12 -12
fois_d 12 -12; fois_il -11 11; fois_on -7 7; fois_que -16 16; fonct 13 -13; fonct_> 11 -11; fonct_c 5 -5
fonct_mais 5 -5; fonct_ni 4 -4; fonct_pas 15 -15; fonct_plus 2 -2; fonct_un 7 -7; forfa 6 -6; forfa_> 6 -6
forfa_ne 4 -4; formi 16 -16; formi_> 16 -16; fort 5 -5; fort_> 5 -5; fort_mon 7 -7; fort_parce 5 -5; fourn 6 -6
fourn_aroba 6 -6; fous -6 6; fous_de -6 6; fout -17 17; fout_de -12 12; fout_les -10 10; fouta -14 14
fouta_de -14 14; foute -18 18; foute_de -14 14; foute_moi -9 9; foutr -13 13; foutr_> -10 10; foutr_du -7 7
fr 10 -10; fr_> 10 -10; fr_oui 3 -3; fr_voila 5 -5; frais 6 -6; frais_> 6 -6; franc 5 -5; franc_j -11 11
franc_non 12 -12; fritu 10 -10; fritu_sur 10 -10; froid 8 -8; froid_de 8 -8; frust 10 -10; frust_mais 10 -10
furie -20 20; furie_> -14 14; furie_contr -11 11; furie_perso -10 10; g 6 -6; g_a 6 -6; garag 6 -6; garag_tiret 6 -6
garan -7 7; garan_que -7 7; garde -5 5; garde_vos -5 5; garni 6 -6; garni_a 6 -6; gars 8 -8; gars_s 8 -8; gauti 6 -6
gauti_sans 6 -6; ge 4 -4; ge_mail 4 -4; genre 5 -5; genre_je 5 -5; gens -13 13; gens_comme -18 18; gens_me 13 -13
gens_pour -7 7; gens_tombe 10 -10; genti 14 -14; genti_> 13 -13; genti_merci 12 -12; gerar 7 -7; gerar_point 7 -7
gere 7 -7; gere_> 7 -7; gere_tout 5 -5; gille 2 -2; gille_rouss 2 -2; girar 6 -6; girar_aroba 6 -6; gmail 8 -8
gmail_com 8 -8; gmail_point 6 -6; go 16 -16; go_> 11 -11; go_c 6 -6; gonfl -13 13; gonfl_> -9 9; gonfl_serie -6 6
gonfl_votre -17 17; good 11 -11; good_> 11 -11; googl 8 -8; googl_> 8 -8; grand -6 6; grand_> 2 -2; grand_n -7 7
grave 23 -23; grave_> 24 -24; grave_ca 5 -5; grave_ne 10 -10; gresi 18 -18; gresi_depui 7 -7; gresi_plus 12 -12
gresi_telle 5 -5; gros -5 5; gros_jaser 7 -7; gros_voleu -8 8; gsm 13 -13; gsm_c 13 -13; gsm_ne 7 -7; guade 5 -5
guade_hein 5 -5; gueri 3 -3; gueri_cinqu 3 -3; gueul -20 20; gueul_> -14 14; gueul_la -11 11; gueul_sale -8 8
gueul_votre -9 9; guign -10 10; guign_> -10 10; guill 9 -9; guill_> 9 -9; h 6 -6; h_aroba 4 -4; h_g 6 -6; habil 6 -6
habil_a 6 -6; habit 14 -14; habit_a 11 -11; habit_au 7 -7; hache 6 -6; hache_> 6 -6; haine -15 15; haine_> -15 15
hallu -14 14; hallu_> -14 14; haut 5 -5; haut_celui 5 -5; hein 5 -5; hein_zero 5 -5; helen 7 -7; helen_march 7 -7
henri 7 -7; henri_at 7 -7; henry 8 -8; henry_> 8 -8; heure_> 15 -15; heure_je -7 7; heure_que -6 6; hier 19 -19
hier_> 14 -14; hier_apres 8 -8; hier_soir 7 -7; hmm 11 -11; hmm_> 11 -11; homme 6 -6; homme_> 6 -6; homme_vous 4 -4
honte -23 23; honte_> -26 26; honte_de 3 -3; honte_monsi -7 7; honte_votre -14 14; hop 11 -11; hop_de 2 -2
hop_un 12 -12; hors -21 21; hors_de -21 21; hotel 8 -8; hotel_est 8 -8; hotma 6 -6; hotma_point 6 -6; hs 8 -8
hs_> 8 -8; hugue 8 -8; hugue_bonne 8 -8; hui 7 -7; hui_> 7 -7; huit 11 -11; huit_> 8 -8; huit_cents 14 -14
huit_chez 5 -5; huit_dix 2 -2; huit_ordin 11 -11; huit_quara 3 -3; huit_quatr 2 -2; huit_septa 4 -4; huit_virgu 3 -3
huita 5 -5; huita_et 4 -4; huita_sept 5 -5; humai 19 -19; humai_> 19 -19; humai_je 4 -4; humai_prenn 4 -4
humai_s 4 -4; hurle -7 7; hurle_parce -7 7; i 11 -11; i_d 6 -6; i_e 6 -6; i_l 6 -6; ici 10 -10; ici_et 6 -6
ici_le 6 -6; iclou 8 -8; iclou_point 8 -8; idee 7 -7; idee_ca 7 -7; idiot -7 7; idiot_> -7 7; il 15 -15; il_a 2 -2
il_dit 6 -6; il_est 9 -9; il_fait 15 -15; il_faudr 8 -8; il_faut -4 4; il_manqu 6 -6; il_me 5 -5; il_n 11 -11
il_ne 13 -13; il_passe 5 -5; il_pleut 9 -9; il_quelq 11 -11; il_repon 4 -4; il_voit 2 -2; il_vous 8 -8; il_y 7 -7
ils 8 -8; ils_m 3 -3; ils_nous 6 -6; imbec -13 13; imbec_> -14 14; imbec_j -4 4; immeu 5 -5; immeu_n 5 -5
impec 15 -15; impec_> 15 -15; impor -13 13; impor_quel 15 -15; impor_quoi -20 20; impos 12 -12; impos_d 7 -7
impos_de 9 -9; impri 12 -12; impri_> 12 -12; inacc -15 15; inacc_> -15 15; inact 5 -5; inact_> 5 -5; inadm -24 24
inadm_> -18 18; inadm_ca -9 9; inadm_de -10 10; inadm_inadm -10 10; inadm_je -6 6; inadm_vous -10 10; incap -19 19
incap_> -17 17; incap_de -12 12; incap_tous -7 7; incom -20 20; incom_> -18 18; incom_crass -11 11; incom_depas -8 8
incon 9 -9; incon_> 9 -9; incor 14 -14; incor_> 14 -14; ines 7 -7; ines_point 7 -7; info 6 -6; info_aroba 6 -6
infor 16 -16; infor_> 12 -12; infor_du 5 -5; infos 10 -10; infos_ca 10 -10; inqui 20 -20; inqui_> 15 -15
inqui_pas 10 -10; inqui_un 12 -12; insen -7 7; insen_a -7 7; insta 13 -13; insta_> 13 -13; insup -14 14
insup_> -12 12; insup_a -14 14; insup_dans 9 -9; inter 16 -16; inter_> 17 -17; inter_c 20 -20; inter_ca 6 -6
inter_compe 6 -6; inter_dans 3 -3; inter_de 6 -6; inter_depui 4 -4; inter_dessu 5 -5; inter_du 5 -5; inter_est 5 -5
inter_et 8 -8; inter_il 2 -2; inter_m 10 -10; inter_merci 5 -5; inter_ne 2 -2; inter_nicke 7 -7; inter_non 5 -5
inter_on 4 -4; inter_point 6 -6; inter_pour 6 -6; inter_prevu 6 -6; inter_qui 1 -1; inter_sur 6 -6; intol -22 22
intol_> -18 18; intol_nous -5 5; intol_trois -11 11; iphon 7 -7; iphon_affic 7 -7; ira 7 -7; ira_bien 7 -7
j_ai 14 -14; j_aimer 11 -11; j_appel -5 5; j_arriv 8 -8; j_atten 2 -2; j_aurai 7 -7; j_b 4 -4; j_en -19 19
j_enten 10 -10; j_esper 8 -8; j_essay 16 -16; j_etais 7 -7; j_etein 10 -10; j_exige -5 5; j_habit 14 -14
j_hallu -14 14; j_ouvre -9 9; j_voudr 11 -11; j_y 10 -10; jamai -26 26; jamai_> -10 10; jamai_avec -12 12
jamai_avoir -6 6; jamai_chang 2 -2; jamai_chez -13 13; jamai_de 10 -10; jamai_venu -7 7; jamai_votre -6 6
jamai_voulu 6 -6; jamai_vu -12 12; jaser 7 -7; jaser_avec 7 -7; je 6 -6; je_capte 4 -4; je_cherc 12 -12
je_comme -8 8; je_compr 18 -18; je_conna 11 -11; je_conso 6 -6; je_crois 12 -12; je_decro 8 -8; je_deman 8 -8
je_dis 5 -5; je_dois 12 -12; je_euh 5 -5; je_gere 7 -7; je_hurle -7 7; je_l 9 -9; je_lance 10 -10; je_le 2 -2
je_les 6 -6; je_m 13 -13; je_me 25 -25; je_n 3 -3; je_ne 14 -14; je_paie -14 14; je_parle 6 -6; je_paye -19 19
je_pense 8 -8; je_pete -9 9; je_peux 28 -28; je_plais 12 -12; je_prefe 10 -10; je_prend -1 1; je_rame 5 -5
je_re 5 -5; je_recoi 11 -11; je_redem 18 -18; je_refus 11 -11; je_regar 6 -6; je_relan 7 -7; je_resil -15 15
je_rigol 10 -10; je_sais 11 -11; je_souha 13 -13; je_suis -5 5; je_telep 5 -5; je_trava 11 -11; je_vais -15 15
je_verif 11 -11; je_verra 11 -11; je_veux 10 -10; je_viens 8 -8; je_vois 4 -4; je_voudr 16 -16; je_vous 11 -11
jean 14 -14; jean_bapti 4 -4; jean_dupon 8 -8; jean_luc 9 -9; jean_point 5 -5; jeanl 5 -5; jeanl_en 5 -5; jeu 7 -7
jeu_pour 7 -7; jeune 6 -6; jeune_homme 6 -6; jeux 8 -8; jeux_n 6 -6; jeux_ne 8 -8; joind 11 -11; joind_> 10 -10
joind_le 8 -8; joind_les 10 -10; joind_un 4 -4; joint 6 -6; joint_> 6 -6; joli 8 -8; joli_accen 8 -8; joue 11 -11
joue_> 11 -11; jour 7 -7; jour_> 8 -8; jour_et 1 -1; journ -7 7; journ_de -7 7; jours 22 -22; jours_> 19 -19
jours_que 12 -12; julie 7 -7; julie_carpe 12 -12; julie_point 6 -6; juste 11 -11; juste_combi 4 -4; juste_le 4 -4
juste_les 4 -4; juste_mon 9 -9; juste_pour 4 -4; juste_que 9 -9; k 7 -7; k_a 7 -7; karim 7 -7; karim_belka 7 -7
l 8 -8; l_> 8 -8; l_a 2 -2; l_accue 7 -7; l_adais 4 -4; l_adsl 8 -8; l_agenc 4 -4; l_ai 7 -7; l_air 11 -11
l_an 6 -6; l_ancie 12 -12; l_appar 9 -9; l_arnaq -11 11; l_autre -6 6; l_avoir 5 -5; l_e 4 -4; l_ecole 8 -8
l_ecran 5 -5; l_ensem 8 -8; l_enten -3 3; l_entre 7 -7; l_etran 4 -4; l_heure 10 -10; l_hotel 8 -8; l_immeu 5 -5
l_inter 6 -6; l_k 7 -7; l_o 2 -2; l_ongle -5 5; l_ordi 6 -6; l_ordin 12 -12; l_ordre 5 -5; l_un 11 -11; la 8 -8
la_5g 8 -8; la_> -3 3; la_boula 7 -7; la_box 13 -13; la_c 8 -8; la_ca 8 -8; la_campa 8 -8; la_casqu -9 9
la_cata 12 -12; la_cinqu -1 1; la_co 8 -8; la_con -9 9; la_conne 11 -11; la_conso 9 -9; la_cuisi 10 -10
la_dame 10 -10; la_derni -8 8; la_deuxi 12 -12; la_direc 6 -6; la_fibre 13 -13; la_fin -11 11; la_flott 5 -5
la_fritu 10 -10; la_haine -15 15; la_il 6 -6; la_j 5 -5; la_je -5 5; la_le 7 -7; la_ligne 4 -4; la_liste 5 -5
la_lumie 7 -7; la_machi 8 -8; la_main 9 -9; la_maiso 10 -10; la_marqu 7 -7; la_marre 7 -7; la_meme 4 -4
la_merde -12 12; la_messa 5 -5; la_mise 7 -7; la_moiti 12 -12; la_norma 5 -5; la_page 7 -7; la_paix -9 9
la_panne 4 -4; la_passe 11 -11; la_peine 13 -13; la_petit 4 -4; la_pluie 7 -7; la_porte 2 -2; la_poste 5 -5
la_premi 23 -23; la_prise 7 -7; la_proce 8 -8; la_quest 15 -15; la_rage -10 10; la_retra 4 -4; la_rue 4 -4
la_semai 7 -7; la_sixie -7 7; la_socie 10 -10; la_soire 5 -5; la_sonne 25 -25; la_table 6 -6; la_techn 5 -5
la_tele 15 -15; la_telep 8 -8; la_tete -8 8; la_thune -8 8; la_tiret 8 -8; la_toile 8 -8; la_tonal 12 -12
la_trois 12 -12; la_voisi 8 -8; la_vous 5 -5; la_wifi 7 -7; lacaz 5 -5; lacaz_mais 5 -5; lache 11 -11
lache_> 11 -11; lacro 14 -14; lacro_> 9 -9; lacro_du 6 -6; lag 7 -7; lag_un 7 -7; laiss -1 1; laiss_> 11 -11
laiss_ca 5 -5; laiss_les -13 13; laiss_moi 6 -6; laiss_tombe 7 -7; laiss_une -7 7; lambe 10 -10; lambe_> 10 -10
lambe_aroba 6 -6; lamen -14 14; lamen_> -15 15; lamen_c -8 8; lamen_dans 11 -11; lamen_et -9 9; lance 14 -14
lance_c 9 -9; lance_un 10 -10; lapos 7 -7; lapos_point 7 -7; le 11 -11; le_06 4 -4; le_3900 11 -11; le_boiti 2 -2
le_bol -13 13; le_bon 13 -13; le_borde 7 -7; le_bouto 8 -8; le_bris 8 -8; le_bruit 9 -9; le_burea 9 -9; le_c 3 -3
le_carne 2 -2; le_cas 10 -10; le_chale 3 -3; le_chat 7 -7; le_chien 7 -7; le_code 4 -4; le_combi 10 -10
le_conse 12 -12; le_conta 7 -7; le_contr 12 -12; le_courr 6 -6; le_cul -8 8; le_debit 9 -9; le_debut 2 -2
le_decod 7 -7; le_dis -12 12; le_docte 6 -6; le_dos -13 13; le_faite -8 8; le_feu 3 -3; le_fil 6 -6; le_film 5 -5
le_fixe 9 -9; le_jeu 7 -7; le_le 2 -2; le_lis 2 -2; le_mauva 6 -6; le_modem 8 -8; le_momen 7 -7; le_monde 9 -9
le_monsi 2 -2; le_morbi 3 -3; le_mot 8 -8; le_nom 4 -4; le_numer 1 -1; le_papie 1 -1; le_placa 8 -8; le_porta 6 -6
le_poste 5 -5; le_premi 12 -12; le_probl 8 -8; le_quara 5 -5; le_redem 4 -4; le_rende 9 -9; le_repet -1 1
le_repon 3 -3; le_resea 9 -9; le_respo 10 -10; le_retab 10 -10; le_robot 7 -7; le_route 5 -5; le_salon 10 -10
le_servi 8 -8; le_soir 7 -7; le_son 12 -12; le_souci 10 -10; le_stand 7 -7; le_suppo 13 -13; le_techn 12 -12
le_telep 7 -7; le_temps 12 -12; le_toit 7 -7; le_vide 9 -9; le_voila 1 -1; le_voyan 11 -11; le_wifi 8 -8
le_zero 3 -3; lea 7 -7; lea_point 5 -5; lea_tiret 5 -5; lefeb 9 -9; lefeb_> 9 -9; lefev 3 -3; lefev_et 3 -3
lent 19 -19; lent_> 20 -20; lent_dans 2 -2; lent_les 4 -4; lente 11 -11; lente_> 8 -8; lente_chez 8 -8; les -13 13
les_ai 6 -6; les_appel 16 -16; les_borne -10 10; les_bots 11 -11; les_boule -10 10; les_chain 6 -6; les_clien -5 5
les_cours 5 -5; les_deux 4 -4; les_enfan 8 -8; les_garde -5 5; les_gens -13 13; les_lumie 5 -5; les_machi 8 -8
les_mois -9 9; les_nerfs -7 7; les_pages 6 -6; les_petit 5 -5; les_plomb -9 9; les_sms 9 -9; les_voyan 9 -9
let 6 -6; let_s 6 -6; lettr 4 -4; lettr_j 4 -4; ligne 5 -5; ligne_a 6 -6; ligne_alors -5 5; ligne_du 9 -9
ligne_fixe 6 -6; ligne_gresi 5 -5; ligne_on 8 -8; lilas 9 -9; lilas_> 9 -9; lis 2 -2; lis_sur 2 -2; liste 5 -5
liste_> 5 -5; live 5 -5; live_point 5 -5; long 21 -21; long_> 21 -21; longt -1 1; longt_> -9 9; longt_que 15 -15
look 6 -6; look_point 6 -6; luc 8 -8; luc_morea 9 -9; luc_point 6 -6; lucie 9 -9; lucie_marti 9 -9; lui 4 -4
lui_c 4 -4; lumie 7 -7; lumie_elle 2 -2; lumie_est 7 -7; lumie_sont 5 -5; lundi 10 -10; lundi_derni 10 -10
lunet 6 -6; lunet_> 6 -6; lyon 7 -7; lyon_> 7 -7; m -1 1; m_a 7 -7; m_affic 14 -14; m_appel 10 -10; m_aviez 7 -7
m_ecout -19 19; m_embet 11 -11; m_enerv -15 15; m_enten 10 -10; m_etonn 15 -15; m_fourn 6 -6; m_inqui 15 -15
m_o 5 -5; m_servi 7 -7; m_y 6 -6; ma 11 -11; ma_belle 5 -5; ma_box 15 -15; ma_cave 11 -11; ma_chamb 5 -5
ma_claqu -9 9; ma_colle 11 -11; ma_conne 9 -9; ma_conso 8 -8; ma_famil 8 -8; ma_femme 15 -15; ma_fille 10 -10
ma_gueul -12 12; ma_ligne 7 -7; ma_mere 15 -15; ma_nouve 9 -9; ma_patie -8 8; ma_table 11 -11; ma_tete -12 12
ma_voisi 1 -1; machi 9 -9; machi_> 5 -5; machi_a 5 -5; machi_de -7 7; machi_dont 8 -8; machi_j 8 -8; machi_je 5 -5
machi_passe 9 -9; madam 15 -15; madam_> 7 -7; madam_da 7 -7; madam_je 6 -6; madam_lambe 6 -6; madam_lefeb 9 -9
magas 10 -10; magas_> 10 -10; magic 12 -12; magic_> 12 -12; mail 11 -11; mail_> 13 -13; mail_c 3 -3; mail_euh 4 -4
mail_point 4 -4; mails 8 -8; mails_> 9 -9; mails_arriv 5 -5; main 9 -9; main_> 9 -9; maint -11 11; maint_> 3 -3
maint_elle 2 -2; maint_passe -16 16; maint_si 10 -10; maint_tout 7 -7; mairi 7 -7; mairi_tiret 7 -7; mais -10 10
mais_allo -12 12; mais_alors 7 -7; mais_bien 9 -9; mais_bon 16 -16; mais_c -13 13; mais_ca -4 4; mais_chez 2 -2
mais_ecout -8 8; mais_en 9 -9; mais_fan -6 6; mais_inter 4 -4; mais_je 5 -5; mais_juste 4 -4; mais_la 7 -7
mais_le 3 -3; mais_maint 10 -10; mais_merde -6 6; mais_moi 7 -7; mais_non 19 -19; mais_passe 10 -10; mais_quel -5 5
mais_quell -5 5; mais_serie -10 10; mais_tout 5 -5; mais_votre 7 -7; mais_vous -11 11; mais_y 4 -4; maiso 10 -10
maiso_> 13 -13; maiso_alors 2 -2; maiso_de 7 -7; maiso_et 11 -11; maitr 8 -8; maitr_delph 8 -8; mal 16 -16
mal_> 11 -11; mal_a 7 -7; mal_compr 8 -8; mal_mes 8 -8; malgr 4 -4; malgr_le 4 -4; malhe 10 -10; malhe_> 6 -6
malhe_non 7 -7; mamad 7 -7; mamad_diall 7 -7; mange 9 -9; mange_> 9 -9; manqu 10 -10; manqu_encor 10 -10; marc 7 -7
marc_soixa 7 -7; marce 8 -8; marce_tremb 8 -8; march 15 -15; march_> 22 -22; march_aroba 6 -6; march_du 7 -7
march_euh 7 -7; march_jamai -9 9; march_nicke 5 -5; march_pas 15 -15; march_plus 19 -19; march_toujo 10 -10
mardi 2 -2; mardi_il 2 -2; mare -11 11; mare_de -11 11; mare_mare -11 11; mareu 11 -11; mareu_> 11 -11; mari 12 -12
mari_> 12 -12; mari_ce 4 -4; mari_dit 1 -1; mari_est 23 -23; mari_qui 8 -8; marie 13 -13; marie_aroba 5 -5
marie_le 8 -8; mario 5 -5; mario_trait 5 -5; marqu 7 -7; marqu_sorti 7 -7; marqu_sur 1 -1; marra 8 -8; marra_ca 8 -8
marre -9 9; marre_> -7 7; marre_bien 10 -10; marre_ca -6 6; marre_d 7 -7; marre_de -14 14; marre_pas 9 -9
marse 11 -11; marse_> 11 -11; marti 13 -13; marti_> 16 -16; marti_aroba 5 -5; marti_chez 11 -11; marti_hier 9 -9
marti_j 9 -9; marti_zero 3 -3; matin 10 -10; matin_> 10 -10; matin_a 3 -3; matin_le 7 -7; mauva 6 -6; mauva_> 9 -9
mauva_cable 6 -6; mdr 7 -7; mdr_ok 7 -7; me -9 9; me_balad -8 8; me_branc 8 -8; me_conne 12 -12; me_deran 15 -15
me_disen 13 -13; me_dit 3 -3; me_fait 16 -16; me_faite -12 12; me_fatig -13 13; me_faudr 5 -5; me_fout -10 10
me_gonfl -13 13; me_joind 11 -11; me_lache 11 -11; me_marre 10 -10; me_met -12 12; me_parle 15 -15; me_passe 13 -13
me_posez 5 -5; me_prend -6 6; me_prene -16 16; me_raccr -7 7; me_racon -5 5; me_rappe 16 -16; me_rend -12 12
me_repet -8 8; me_repon -5 5; me_saoul -16 16; me_sauve 5 -5; me_servi 10 -10; me_souvi 10 -10; me_suis 11 -11
me_taper -7 7; me_trans 9 -9; me_va 17 -17; mec 8 -8; mec_norma 8 -8; mecon -12 12; mecon_> -12 12; medic 6 -6
medic_> 6 -6; megas 9 -9; megas_alors 9 -9; mehdi 6 -6; mehdi_bouzi 6 -6; meme 12 -12; meme_> 20 -20
meme_chose -1 1; meme_depui 2 -2; meme_n 8 -8; meme_panne 6 -6; meme_plus 7 -7; meme_souci 11 -11; meme_techn 7 -7
meme_ticke -9 9; merci 19 -19; merci_> 21 -21; merci_beauc 10 -10; merci_de 14 -14; merci_merci 9 -9; merci_on 5 -5
merci_pas 4 -4; mercr 2 -2; mercr_hop 2 -2; merde -21 21; merde_> -11 11; merde_a -9 9; merde_ca -12 12
merde_enfin -6 6; merde_j 5 -5; merde_votre -11 11; mere 15 -15; mere_est 15 -15; mere_vit 5 -5; mes 22 -22
mes_appel 6 -6; mes_clien 10 -10; mes_conta 7 -7; mes_corre 8 -8; mes_courr 3 -3; mes_decla 9 -9; mes_lunet 6 -6
mes_mails 8 -8; mes_papie 6 -6; mes_piece 6 -6; mes_potes 3 -3; mes_visio 8 -8; messa 5 -5; messa_> 5 -5; met -12 12
met_hors -12 12; mette 8 -8; mette_moi 8 -8; mettr 5 -5; mettr_> 5 -5; micro 9 -9; micro_coupu 9 -9; midi 8 -8
midi_> 8 -8; mieux 16 -16; mieux_maint 11 -11; mieux_parle 6 -6; mille 15 -15; mille_> 8 -8; mille_huit 5 -5
mille_lyon 7 -7; milli -5 5; milli_d -5 5; mince 15 -15; mince_> 13 -13; mince_alors 10 -10; minut 17 -17
minut_> 14 -14; minut_je 6 -6; mis 16 -16; mis_du 9 -9; mis_en 4 -4; mis_ma 6 -6; mise 6 -6; mise_a 7 -7
mise_dans 1 -1; mobil 15 -15; mobil_> 10 -10; mobil_dans 5 -5; mobil_de 5 -5; mobil_m 14 -14; mobil_ne 7 -7
modem 8 -8; modem_reste 8 -8; modif 8 -8; modif_mon 8 -8; moham 8 -8; moham_el 8 -8; moi 6 -6; moi_> 2 -2
moi_a -7 7; moi_aussi 5 -5; moi_avec 9 -9; moi_c 8 -8; moi_ca 4 -4; moi_en 8 -8; moi_il 2 -2; moi_j 5 -5
moi_je 7 -7; moi_la -9 9; moi_le 9 -9; moi_les 8 -8; moi_meme 15 -15; moi_non 8 -8; moi_ou -12 12; moi_quelq -6 6
moi_qui 9 -9; moi_rappe 8 -8; moi_refle 2 -2; moi_un 13 -13; moi_une 8 -8; moi_vers 4 -4; moi_vous -5 5; mois -9 9
mois_> -9 9; mois_de 7 -7; mois_pour -6 6; mois_que -8 8; mois_une -7 7; moiti 12 -12; moiti_des 12 -12
moiti_qui 7 -7; momen 7 -7; momen_ca 7 -7; momo 5 -5; momo_> 5 -5; mon 11 -11; mon_abonn 12 -12; mon_adres 3 -3
mon_age 7 -7; mon_avoca -15 15; mon_cellu 5 -5; mon_chien 8 -8; mon_code 6 -6; mon_compt 6 -6; mon_contr 8 -8
mon_debit 16 -16; mon_decod 6 -6; mon_dossi 4 -4; mon_fils 9 -9; mon_fixe 7 -7; mon_forfa 4 -4; mon_gsm 7 -7
mon_histo 4 -4; mon_iphon 7 -7; mon_mail 11 -11; mon_mari 12 -12; mon_mobil 11 -11; mon_natel 3 -3; mon_nom 14 -14
mon_numer 11 -11; mon_ordi 9 -9; mon_ordin 5 -5; mon_patro 11 -11; mon_pc 5 -5; mon_pere 7 -7; mon_petit 9 -9
mon_porta 9 -9; mon_pote 2 -2; mon_preno 8 -8; mon_probl 10 -10; mon_rende 12 -12; mon_repet 7 -7; mon_smart 7 -7
mon_solde 9 -9; mon_telep 7 -7; mon_temps -11 11; mon_voisi 6 -6; mon_wifi 13 -13; monde -13 13; monde_> -15 15
monde_avec -5 5; monde_est 9 -9; monde_et -7 7; monde_m 5 -5; monde_plus 8 -8; moniq 5 -5; moniq_lacaz 5 -5
mons 7 -7; mons_> 7 -7; monsi 13 -13; monsi_> 14 -14; monsi_brun 8 -8; monsi_conna 6 -6; monsi_de 10 -10
monsi_etait 2 -2; monsi_lambe 7 -7; monsi_marti 9 -9; monsi_tres -16 16; monsi_une -7 7; monta 7 -7; monta_est 7 -7
moque -18 18; moque_de -12 12; moque_du -11 11; morbi 3 -3; morbi_aroba 3 -3; morea 10 -10; morea_a 9 -9
morea_aroba 4 -4; morea_non 4 -4; morel 5 -5; morel_m 5 -5; mort 17 -17; mort_> 16 -16; mort_de 6 -6; mort_elle 5 -5
morte 5 -5; morte_je 5 -5; mot 11 -11; mot_de 8 -8; mot_point 5 -5; moyen 14 -14; moyen_d 12 -12; moyen_de 9 -9
muet 14 -14; muet_> 14 -14; n 4 -4; n_a 10 -10; n_acced 6 -6; n_affic 12 -12; n_ai 9 -9; n_arriv 9 -9; n_avez -11 11
n_d 5 -5; n_en -2 2; n_est 5 -5; n_etes -9 9; n_impor -13 13; n_ont 4 -4; n_y 20 -20; natel 3 -3; natel_ne 3 -3
nazes -8 8; nazes_> -8 8; ne 10 -10; ne_bascu 7 -7; ne_capte 7 -7; ne_charg 4 -4; ne_compr -7 7; ne_deman 4 -4
ne_dis 8 -8; ne_faut 7 -7; ne_fonct 11 -11; ne_l 2 -2; ne_m 14 -14; ne_march 11 -11; ne_me 4 -4; ne_parle 6 -6
ne_passe 5 -5; ne_peux 14 -14; ne_quitt 2 -2; ne_recoi 10 -10; ne_remar 6 -6; ne_repet 7 -7; ne_repon 9 -9
ne_s 4 -4; ne_sais 6 -6; ne_sait 7 -7; ne_se 15 -15; ne_serve -11 11; ne_sonne 7 -7; ne_suis 11 -11; ne_trouv 6 -6
ne_va -2 2; ne_veut 8 -8; ne_veux 11 -11; ne_vois 8 -8; ne_voit 8 -8; ne_voudr 5 -5; ne_vous 10 -10; negat 11 -11
negat_> 11 -11; nerfs -7 7; nerfs_> -7 7; net 7 -7; net_> 7 -7; net_voila 6 -6; netfl 7 -7; netfl_> 7 -7
netfl_ne 8 -8; neuf 14 -14; neuf_> 4 -4; neuf_heure 5 -5; neuf_mille 7 -7; neuf_onze 2 -2; neuf_quatr 4 -4
neuf_quinz 5 -5; neuf_vingt 2 -2; neuf_zero 4 -4; neuve 11 -11; neuve_> 11 -11; nez -7 7; nez_vous -7 7
nguye 11 -11; nguye_> 11 -11; ni 11 -11; ni_d 10 -10; ni_inter 4 -4; ni_l 10 -10; ni_le 4 -4; nicke 15 -15
nicke_c 5 -5; nicke_j 8 -8; nicke_mais 7 -7; nicol 5 -5; nicol_morel 5 -5; noah 9 -9; noah_petit 9 -9; noel 5 -5
noel_arrob 5 -5; noire 8 -8; noire_avec 8 -8; nom 8 -8; nom_> 15 -15; nom_c 8 -8; nom_d -14 14; nom_de 9 -9
nom_est 2 -2; nom_henry 8 -8; nom_la 4 -4; nom_vous 5 -5; non 21 -21; non_> 18 -18; non_c 19 -19; non_ca 8 -8
non_ce 8 -8; non_clair 4 -4; non_du 19 -19; non_enfin 6 -6; non_fieu 4 -4; non_huit 11 -11; non_j 17 -17
non_je 13 -13; non_laiss 11 -11; non_le 7 -7; non_mais -9 9; non_merci 9 -9; non_non 11 -11; non_pardo 11 -11
non_pas 11 -11; non_peut 4 -4; non_plus 1 -1; non_rien 11 -11; non_surto 7 -7; non_toujo 6 -6; non_tout 8 -8
non_voyon 11 -11; nonan 13 -13; nonan_> 4 -4; nonan_et 4 -4; nonan_poste 10 -10; nonan_quatr 3 -3; norma 6 -6
norma_> 5 -5; norma_de -13 13; norma_que 15 -15; norma_quoi 8 -8; nos 6 -6; nos_comme 5 -5; nos_termi 5 -5
note 11 -11; note_> 5 -5; note_oui 9 -9; notez 7 -7; notez_olivi 7 -7; notre 7 -7; notre_activ 5 -5
notre_avoca -5 5; notre_conse 6 -6; notre_gueul -13 13; notre_poste 5 -5; notre_raiso 7 -7; nous 1 -1; nous_> -8 8
nous_appel 6 -6; nous_avons 8 -8; nous_disen 6 -6; nous_et 5 -5; nous_perdo -5 5; nous_somme 9 -9; nous_subis 6 -6
nouve 11 -11; nouve_> 6 -6; nouve_carte 8 -8; nouve_colla 5 -5; nouve_la 12 -12; nouve_sim 6 -6; novem 7 -7
novem_> 7 -7; nul 3 -3; nul_> -6 6; nul_en 12 -12; nulle 6 -6; nulle_> 11 -11; nulle_part 5 -5; nuls -18 18
nuls_> -18 18; nuls_j -7 7; numer 16 -16; numer_> 11 -11; numer_alors 1 -1; numer_de 11 -11; o 8 -8; o_n 5 -5
o_r 5 -5; o_t 2 -2; o_u 5 -5; occup 6 -6; occup_tout 6 -6; odett 10 -10; odett_point 6 -6; odett_vanda 10 -10
offer 5 -5; offer_> 5 -5; offre 6 -6; offre_plus 6 -6; oh 15 -15; oh_let 6 -6; oh_non 7 -7; oh_punai 5 -5
oh_puree 10 -10; oh_vous 10 -10; ok 10 -10; ok_> 8 -8; ok_je 7 -7; ok_mais 7 -7; olivi 7 -7; olivi_point 7 -7
on 10 -10; on_a 9 -9; on_dirai 8 -8; on_en 7 -7; on_est 11 -11; on_m 5 -5; on_me -1 1; on_n 10 -10; on_ne 8 -8
on_peut 13 -13; on_rigol 11 -11; on_s 7 -7; on_se -14 14; on_va 15 -15; ongle -5 5; ongle_depui -5 5; ont 7 -7
ont_dispa 7 -7; ont_plus 4 -4; onze 6 -6; onze_> 4 -4; onze_douze 6 -6; opera 13 -13; opera_> 11 -11; opera_a 12 -12
opera_humai 4 -4; orang 6 -6; orang_point 6 -6; ordi 8 -8; ordi_dans 6 -6; ordi_et 9 -9; ordi_porta 3 -3
ordin 15 -15; ordin_> 13 -13; ordin_ca 3 -3; ordin_celui 2 -2; ordin_et 10 -10; ordin_ne 6 -6; ordin_porta 5 -5
ordin_qui 4 -4; ordin_une 7 -7; ordis 9 -9; ordis_> 9 -9; ordre 5 -5; ordre_> 5 -5; ordre_merci 5 -5; oreil 5 -5
oreil_il 5 -5; ou -10 10; ou_netfl 7 -7; ou_non -8 8; ou_pas 5 -5; ou_quoi -14 14; ou_six 11 -11; oubli 8 -8
oubli_le 8 -8; oui 20 -20; oui_> 21 -21; oui_alors 7 -7; oui_bonjo 7 -7; oui_c 11 -11; oui_ca 15 -15; oui_dites 2 -2
oui_effec 10 -10; oui_enfin 6 -6; oui_euh 7 -7; oui_evide 7 -7; oui_inter 4 -4; oui_j 7 -7; oui_je 13 -13
oui_la 5 -5; oui_le 4 -4; oui_mais 16 -16; oui_malhe 6 -6; oui_non 10 -10; oui_ou -8 8; oui_oui 9 -9; oui_parfa 6 -6
oui_peuch 8 -8; oui_pour 3 -3; oui_tout 6 -6; oui_vous 4 -4; ouvre -9 9; ouvre_le -9 9; p 5 -5; p_o 5 -5
p_point 4 -4; page 8 -8; page_> 8 -8; page_s 7 -7; pages 6 -6; pages_ne 6 -6; pages_s 4 -4; paie -14 14
paie_et -11 11; paie_pour -5 5; paie_rubis -5 5; paie_tous -9 9; paiem 5 -5; paiem_ne 5 -5; paill 14 -14
paill_> 14 -14; paix -9 9; paix_> -9 9; panne 6 -6; panne_> 8 -8; panne_a -12 12; panne_d 5 -5; panne_de 9 -9
panne_depui 9 -9; panne_je 6 -6; panne_les 8 -8; panne_va 4 -4; papie 6 -6; papie_> 6 -6; papie_et 1 -1; par -9 9
par_contr 6 -6; par_dessu -8 8; par_erreu 10 -10; par_mois -6 6; par_quelq 9 -9; par_sms 8 -8; par_un 8 -8
par_vos -8 8; par_votre -5 5; parc 8 -8; parc_> 8 -8; parce 2 -2; parce_qu 5 -5; parce_que 4 -4; pardo 10 -10
pardo_quatr 11 -11; pardo_vous 10 -10; parei 7 -7; parei_> 19 -19; parei_avec -15 15; parfa 18 -18; parfa_> 15 -15
parfa_merci 7 -7; paris 10 -10; paris_> 10 -10; parle 25 -25; parle_> 9 -9; parle_a 14 -14; parle_au 6 -6
parle_de 15 -15; parle_fort 5 -5; parle_pas 6 -6; parle_plus 7 -7; parle_qu 4 -4; part 5 -5; part_> 8 -8
part_sur 5 -5; parta 5 -5; parta_sur 5 -5; parti 15 -15; parti_> 14 -14; parti_faire 5 -5; parti_mange 9 -9
pas 18 -18; pas_> 5 -5; pas_a 14 -14; pas_activ 1 -1; pas_arran 14 -14; pas_aux 6 -6; pas_avec 9 -9
pas_besoi 10 -10; pas_bien 7 -7; pas_bouge 6 -6; pas_c 5 -5; pas_ca 19 -19; pas_ce 14 -14; pas_certa 8 -8
pas_chez 18 -18; pas_com 4 -4; pas_compr 12 -12; pas_compt 6 -6; pas_conte 11 -11; pas_d 8 -8; pas_de 16 -16
pas_demar 10 -10; pas_donc 5 -5; pas_du 12 -12; pas_elle 5 -5; pas_en 18 -18; pas_encor 7 -7; pas_enerv 9 -9
pas_enfin 9 -9; pas_enten 11 -11; pas_envie 11 -11; pas_exact 2 -2; pas_fache 7 -7; pas_faire 4 -4; pas_fait 5 -5
pas_grave 22 -22; pas_habil 6 -6; pas_inter 8 -8; pas_je 5 -5; pas_la 14 -14; pas_le 8 -8; pas_mais 10 -10
pas_malgr 4 -4; pas_march 6 -6; pas_me 11 -11; pas_mon 11 -11; pas_moyen 11 -11; pas_non 7 -7; pas_norma -5 5
pas_oui 9 -9; pas_possi -22 22; pas_press 7 -7; pas_pu 14 -14; pas_qu 4 -4; pas_quand 4 -4; pas_que 13 -13
pas_quest 9 -9; pas_qui 1 -1; pas_rappe 7 -7; pas_recon 8 -8; pas_regle 9 -9; pas_se -7 7; pas_serie -18 18
pas_sous 9 -9; pas_sur 8 -8; pas_terri 9 -9; pas_trop 6 -6; pas_un 10 -10; pas_verif 8 -8; pas_votre 17 -17
pas_vous 7 -7; pas_vrai -8 8; pas_vraim 9 -9; pasca 6 -6; pasca_point 6 -6; passe 6 -6; passe_> 15 -15; passe_a 6 -6
passe_au 6 -6; passe_comme -7 7; passe_demai 6 -6; passe_le 6 -6; passe_mardi 2 -2; passe_moi -1 1; passe_pas 4 -4
passe_perso 7 -7; passe_plus 5 -5; passe_quelq 4 -4; passe_rien 12 -12; passe_tout 5 -5; passe_un 15 -15
patie 11 -11; patie_> 16 -16; patie_est -8 8; patie_ne 11 -11; patie_pour 5 -5; patro 11 -11; patro_va 11 -11
paul 13 -13; paul_aroba 5 -5; paul_chez 9 -9; paul_point 7 -7; paul_tiret 7 -7; pauvr -9 9; pauvr_con -9 9
paye -19 19; paye_cinqu -6 6; paye_la 9 -9; paye_pour -18 18; payer -10 10; payer_pour -10 10; payez -12 12
payez_ma -12 12; pc 10 -10; pc_et 10 -10; pc_porta 5 -5; peine 13 -13; peine_de 13 -13; penda -7 7; penda_un -7 7
penib 15 -15; penib_> 15 -15; pense 8 -8; pense_> 8 -8; perdo -5 5; perdo_des -5 5; perdr -11 11; perdr_mon -11 11
perdu 17 -17; perdu_> 16 -16; perdu_avec 7 -7; pere 7 -7; pere_> 7 -7; persi 8 -8; persi_> 8 -8; perso 11 -11
perso_> 16 -16; perso_ca 7 -7; perso_d 5 -5; perso_de 8 -8; perso_euh 5 -5; perso_fait -6 6; perso_n 13 -13
perso_ne 1 -1; perso_que 2 -2; perso_qui 9 -9; perso_touch 9 -9; pete -9 9; pete_les -9 9; peter -13 13
peter_un -13 13; petit 17 -17; petit_> 14 -14; petit_aimen 5 -5; petit_aroba 5 -5; petit_elle 2 -2; petit_est 5 -5
petit_et 2 -2; petit_l 2 -2; petit_lumie 2 -2; petit_touch 10 -10; peu 19 -19; peu_> 11 -11; peu_agaca 11 -11
peu_agace 9 -9; peu_avec 5 -5; peu_chelo 9 -9; peu_de 7 -7; peu_decu 8 -8; peu_dure 5 -5; peu_embet 6 -6
peu_enerv 5 -5; peu_ennuy 5 -5; peu_inqui 11 -11; peu_le 7 -7; peu_parce 11 -11; peu_perdu 9 -9; peu_pour 10 -10
peu_pres 8 -8; peu_stres 6 -6; peuch 8 -8; peuch_> 8 -8; peur 15 -15; peur_que 15 -15; peut 17 -17; peut_etre 8 -8
peut_faire 13 -13; peut_pas 7 -7; peux -5 5; peux_appel 19 -19; peux_branc 15 -15; peux_enfin 7 -7; peux_etre 4 -4
peux_parle 6 -6; peux_pas 11 -11; peux_plus -14 14; phili 6 -6; phili_garni 6 -6; picar 4 -4; picar_point 4 -4
piece 7 -7; piece_> 9 -9; piece_joint 6 -6; pin 6 -6; pin_est 6 -6; pire 9 -9; pire_> 11 -11; pire_qu 9 -9; pis 5 -5
pis_je 5 -5; pixel 4 -4; pixel_et 4 -4; placa 8 -8; placa_> 8 -8; plaig 8 -8; plaig_> 8 -8; plain -12 12
plain_> -12 12; plain_contr -9 9; plais 12 -12; plais_> 12 -12; plait 8 -8; plait_> 8 -8; plait_madam 4 -4
plait_pas 8 -8; plant 10 -10; plant_> 10 -10; plein -14 14; plein_le -14 14; pleut 9 -9; pleut_depui 9 -9
plomb -9 9; plomb_> -9 9; pluie 7 -7; pluie_> 7 -7; plus 9 -9; plus_> 5 -5; plus_a 6 -6; plus_acces 14 -14
plus_appel 15 -15; plus_au 5 -5; plus_aucun 6 -6; plus_d 21 -21; plus_de 7 -7; plus_depui 3 -3; plus_du 12 -12
plus_elle 1 -1; plus_fort 7 -7; plus_inter 5 -5; plus_jamai -15 15; plus_la 10 -10; plus_le 10 -10; plus_les 11 -11
plus_mon 8 -8; plus_moyen 8 -8; plus_perso 6 -6; plus_pis 5 -5; plus_point 6 -6; plus_press 7 -7; plus_rapid 6 -6
plus_regar 3 -3; plus_rien 11 -11; plus_ses 8 -8; plus_simpl 4 -4; plus_telep 5 -5; plus_trent 5 -5; plusi 12 -12
plusi_> 11 -11; plusi_perso 9 -9; poil 6 -6; poil_> 6 -6; point 17 -17; point_b 7 -7; point_be 8 -8
point_berna 6 -6; point_bio 8 -8; point_c 7 -7; point_clair 4 -4; point_com 8 -8; point_duboi 7 -7; point_dumas 7 -7
point_dupon 5 -5; point_duran 7 -7; point_f 5 -5; point_fr 10 -10; point_girar 6 -6; point_gueri 3 -3; point_l 4 -4
point_lambe 6 -6; point_march 6 -6; point_marti 6 -6; point_morea 4 -4; point_net 7 -7; point_noel 5 -5
point_petit 7 -7; point_rober 5 -5; point_tremb 7 -7; porta 11 -11; porta_> 9 -9; porta_arriv 3 -3
porta_capte 12 -12; porta_de 7 -7; porta_il 6 -6; porta_ne 6 -6; porta_parce 4 -4; porta_voit 5 -5; porte -9 9
porte_ne 2 -2; porte_plain -12 12; posez 5 -5; posez_une 5 -5; possi 3 -3; possi_> 7 -7; possi_d 15 -15
possi_je -7 7; possi_oui 15 -15; posta 4 -4; posta_donc 4 -4; poste 17 -17; poste_> 13 -13; poste_a 7 -7
poste_du 5 -5; poste_inter 5 -5; poste_point 5 -5; pote 2 -2; pote_ca 2 -2; potes 3 -3; potes_ils 3 -3; pour 4 -4
pour_annul 8 -8; pour_ca 5 -5; pour_de 5 -5; pour_des -7 7; pour_la 1 -1; pour_le 12 -12; pour_ma 9 -9
pour_moi 10 -10; pour_mon 7 -7; pour_qui -10 10; pour_redem 7 -7; pour_rien -8 8; pour_se 5 -5; pour_trava 6 -6
pour_un -2 2; pour_une -5 5; pour_verif 4 -4; pour_voir 7 -7; pour_votre 12 -12; pour_vous 4 -4; pourq 9 -9
pourq_pas 9 -9; pourr 6 -6; pourr_ce 5 -5; pourr_je 6 -6; pourr_vous 6 -6; pouve 19 -19; pouve_atten 8 -8
pouve_me 7 -7; pouve_repet 14 -14; pouve_valid 4 -4; pouve_vous -5 5; prefe 10 -10; prefe_avoir 12 -12
prefe_parle 5 -5; prefe_pas 5 -5; prefe_qu 4 -4; premi 11 -11; premi_etage 8 -8; premi_fois 24 -24; premi_perso 2 -2
prend -9 9; prend_les -7 7; prend_pour -6 6; prend_un -1 1; prene -2 2; prene_pour -16 16; prene_votre 14 -14
prenn 4 -4; prenn_mon 4 -4; preno 8 -8; preno_c 8 -8; pres 8 -8; pres_une 8 -8; press 22 -22; press_> 20 -20
press_allez 7 -7; press_vous 4 -4; pret 12 -12; pret_> 12 -12; prevu 6 -6; prevu_demai 6 -6; prior 5 -5
prior_> 5 -5; pris -7 7; pris_une -7 7; prise 7 -7; prise_> 8 -8; prise_il 2 -2; probl 14 -14; probl_allez 7 -7
probl_avec 4 -4; probl_c 10 -10; probl_pas 9 -9; probl_persi 8 -8; proce -7 7; proce_> -14 14; proce_sans 8 -8
profe 7 -7; profe_> 7 -7; prono 5 -5; prono_> 5 -5; propr -7 7; propr_scand -7 7; pu 14 -14; pu_> 14 -14
puis 15 -15; puis_deux 5 -5; puis_elle 1 -1; puis_le 2 -2; puis_mercr 2 -2; puis_renau 4 -4; puis_repar 12 -12
puis_un 4 -4; puisq 8 -8; puisq_je 8 -8; punai 15 -15; punai_> 11 -11; punai_elle 5 -5; punai_j 7 -7; pur -5 5
pur_et -5 5; puree 3 -3; puree_> 10 -10; puree_mais -8 8; putai -19 19; putai_c -15 15; putai_ca 7 -7; putai_de -9 9
putai_mais -11 11; qu 11 -11; qu_a 4 -4; qu_avant 9 -9; qu_est 10 -10; qu_il 5 -5; qu_on 11 -11; qu_un 6 -6
qu_une -15 15; quand 16 -16; quand_ils 6 -6; quand_j 12 -12; quand_je 12 -12; quand_meme 10 -10; quand_on 5 -5
quara 11 -11; quara_> 8 -8; quara_cinq 4 -4; quara_deux 11 -11; quara_et 4 -4; quara_neuf 7 -7; quara_quatr 5 -5
quara_sept 5 -5; quato 6 -6; quato_> 6 -6; quatr 12 -12; quatr_> 17 -17; quatr_ans 8 -8; quatr_caiss 6 -6
quatr_cinq 2 -2; quatr_cinqu 4 -4; quatr_douze 5 -5; quatr_fois -9 9; quatr_huita 4 -4; quatr_merci 4 -4
quatr_ordin 8 -8; quatr_poste 6 -6; quatr_quatr 6 -6; quatr_septa 4 -4; quatr_soixa 1 -1; quatr_trent 5 -5
quatr_vingt 9 -9; que -5 5; que_c 13 -13; que_ca -3 3; que_ce 15 -15; que_chez 4 -4; que_dehor 7 -7; que_des -8 8
que_est 4 -4; que_j -12 12; que_je 1 -1; que_l 6 -6; que_la 17 -17; que_le 5 -5; que_ma 7 -7; que_mon 1 -1
que_non 15 -15; que_oui 8 -8; que_que 7 -7; que_vous -1 1; quel -4 4; quel_bande -5 5; quel_cable 15 -15
quel_servi -9 9; quell -10 10; quell_bande -10 10; quelq 3 -3; quelq_un 3 -3; quest 7 -7; quest_> 9 -9; quest_a -9 9
quest_je 1 -1; qui 14 -14; qui_> -10 10; qui_a 8 -8; qui_ai 6 -6; qui_arriv 7 -7; qui_est 1 -1; qui_etes 12 -12
qui_gere 5 -5; qui_je 1 -1; qui_m 6 -6; qui_march 7 -7; qui_n 4 -4; qui_plant 10 -10; qui_remar 8 -8; qui_s 12 -12
qui_se 5 -5; qui_sonne 2 -2; qui_suis 9 -9; qui_vous 9 -9; quich -11 11; quich_> -11 11; quinz 13 -13; quinz_> 5 -5
quinz_aroba 7 -7; quinz_rue 9 -9; quitt 6 -6; quitt_pas 2 -2; quitt_votre 6 -6; quoi -2 2; quoi_> 5 -5
quoi_ce -18 18; quoi_cette -14 14; quoi_et -5 5; quoi_la 15 -15; quoi_votre -8 8; quoi_vous -12 12; r 12 -12
r_> 9 -9; r_e 10 -10; r_h 4 -4; r_o 2 -2; r_point 6 -6; raccr 4 -4; raccr_au -7 7; raccr_par 10 -10; raccr_tout 8 -8
racon -1 1; racon_n -5 5; racon_tout 2 -2; rade 8 -8; rade_> 9 -9; rade_depui 2 -2; rage -10 10; rage_contr -10 10
rage_j -10 10; raiso 7 -7; raiso_socia 7 -7; rame 11 -11; rame_enorm 6 -6; rame_sever 9 -9; rame_un 5 -5; rapid 6 -6
rapid_> 6 -6; rappe 13 -13; rappe_> 21 -21; rappe_au 4 -4; rappe_c -9 9; rappe_donc 3 -3; rappe_par 9 -9
rappe_parce 12 -12; rappe_plus 11 -11; rappe_pour 1 -1; ras -16 16; ras_la -9 9; ras_le -13 13; rassu 12 -12
rassu_vous 12 -12; re 5 -5; re_je 5 -5; reche 7 -7; reche_de 7 -7; recoi 13 -13; recoi_ma 5 -5; recoi_plus 12 -12
recom 7 -7; recom_> 7 -7; recon 8 -8; recon_> 8 -8; recu 16 -16; recu_un 9 -9; recu_votre 11 -11; recup 9 -9
recup_inter 11 -11; recup_la 8 -8; redem 20 -20; redem_> 13 -13; redem_avec 4 -4; redem_comme 7 -7; redem_en 8 -8
redem_encor 10 -10; redem_et 8 -8; redem_la 14 -14; redem_ma 8 -8; redem_trois 13 -13; redev 7 -7; redev_verte 7 -7
redir 5 -5; redir_vous 5 -5; redon 10 -10; redon_moi 10 -10; refle 2 -2; refle_il 2 -2; refus 11 -11; refus_> 11 -11
regar 9 -9; regar_> 10 -10; regar_des 7 -7; regar_la 2 -2; regar_mes 3 -3; regle 15 -15; regle_> 9 -9
regle_ca 13 -13; relan 7 -7; relan_le 7 -7; relat 4 -4; relat_avec 4 -4; relou 11 -11; relou_les 11 -11
remar 15 -15; remar_> 15 -15; remar_merci 14 -14; remar_pas 6 -6; remar_super 5 -5; remar_tout 13 -13
remar_vite 10 -10; rembo -18 18; rembo_c -7 7; rembo_moi -14 14; remer 10 -10; remer_pour 10 -10; renau 4 -4
renau_aroba 4 -4; rend -12 12; rend_dingu -12 12; rende -1 1; rende_compt -6 6; rende_la -8 8; rende_vous 24 -24
rendu -9 9; rendu_ridic -9 9; rense 11 -11; rense_> 11 -11; rentr 5 -5; rentr_dans 5 -5; repar 1 -1; repar_> 12 -12
repar_comme 8 -8; repar_la 5 -5; repar_une -12 12; repas 7 -7; repas_demai 7 -7; repet 1 -1; repet_> -2 2
repet_clign 7 -7; repet_la -14 14; repet_plus 7 -7; repet_wifi 7 -7; repon 2 -2; repon_> 23 -23; repon_direc 13 -13
repon_il 6 -6; repon_jamai -10 10; repon_oui -8 8; repon_plus 9 -9; repon_toujo 4 -4; repos 7 -7; repos_> 7 -7
resea 12 -12; resea_> 12 -12; resea_est 11 -11; resea_infor 5 -5; resea_inter 5 -5; resea_mobil 5 -5
resea_sur 10 -10; resil -16 16; resil_> -2 2; resil_tout -20 20; resol 9 -9; resol_> 9 -9; respo 17 -17
respo_> 11 -11; respo_du 10 -10; reste 8 -8; reste_etein 8 -8; reste_inact 5 -5; reste_rouge 10 -10; resul 8 -8
resul_> 8 -8; retab 10 -10; retab_du 10 -10; retou 14 -14; retou_> 14 -14; retra 4 -4; retra_alors 4 -4
reuni 10 -10; reuni_> 10 -10; reven 14 -14; reven_> 16 -16; reven_a 5 -5; reven_d 10 -10; reven_merci 7 -7
reven_oui 4 -4; reven_puis 12 -12; rey 5 -5; rey_r 5 -5; rien 4 -4; rien_> -1 1; rien_a 5 -5; rien_aucun 6 -6
rien_bande -5 5; rien_c -10 10; rien_de -7 7; rien_depui -7 7; rien_desol 11 -11; rien_du 6 -6; rien_n 9 -9
rien_ne 4 -4; rien_passe 8 -8; rien_qu -5 5; rien_que 6 -6; rien_qui 7 -7; rien_redem 8 -8; rien_votre -7 7
rigol 10 -10; rigol_> 10 -10; rire 16 -16; rire_> 16 -16; rober 5 -5; rober_aroba 5 -5; robin 6 -6; robin_point 6 -6
robot -3 3; robot_> -12 12; robot_aspir 7 -7; robot_je 10 -10; robot_la 11 -11; robot_une 5 -5; rouge 7 -7
rouge_> 7 -7; rouge_sur 2 -2; rouss 10 -10; rouss_bonjo 7 -7; rouss_de 7 -7; rouss_r 2 -2; route 5 -5
route_est 5 -5; rubis -5 5; rubis_sur -5 5; rue 14 -14; rue_> 3 -3; rue_des 9 -9; rue_le 4 -4; rue_mais 2 -2
s 10 -10; s_affic 12 -12; s_allum 14 -14; s_e 2 -2; s_enerv 14 -14; s_enten 7 -7; s_est -10 10; s_etein 12 -12
s_f 6 -6; s_go 6 -6; s_il 8 -8; s_s 2 -2; s_tiret 4 -4; sa 8 -8; sa_ca 6 -6; sa_chang 6 -6; sa_fait 7 -7
sais 21 -21; sais_c 3 -3; sais_pas 12 -12; sais_trop 14 -14; saisi -5 5; saisi_notre -5 5; sait 7 -7; sait_plus 7 -7
sale -8 8; sale_robot -8 8; salet -7 7; salet_de -7 7; salon 10 -10; salon_> 9 -9; salon_la 6 -6; sanit 10 -10
sanit_aux 10 -10; sans -2 2; sans_aucun 8 -8; sans_doute 10 -10; sans_h 6 -6; sans_telep -16 16; saoul -16 16
saoul_> -25 25; saoul_avec -10 10; saoul_ca -5 5; saoul_vous -5 5; sauve 5 -5; sauve_la 5 -5; sav 6 -6
sav_aroba 6 -6; savez 5 -5; savez_je 5 -5; scand -30 30; scand_> -26 26; scand_a 18 -18; scand_d -9 9; scand_de -7 7
scand_je -9 9; scand_sanit 10 -10; scand_un -9 9; se -8 8; se_conne 9 -9; se_decon 10 -10; se_fait 7 -7
se_fout -12 12; se_foutr -7 7; se_lance 9 -9; se_moque -11 11; se_passe -3 3; se_plaig 8 -8; se_prono 5 -5
secon 14 -14; secon_> 14 -14; seize 3 -3; seize_vingt 3 -3; semai_> 1 -1; semai_derni 7 -7; semai_je 1 -1
semai_que 1 -1; semai_sans -11 11; sept 9 -9; sept_> 2 -2; sept_cinqu 5 -5; sept_huit 2 -2; sept_machi 8 -8
sept_non 11 -11; sept_quatr 2 -2; sept_soixa 5 -5; sept_trent 2 -2; sept_vingt 5 -5; septa 16 -16; septa_> 11 -11
septa_cinq 7 -7; septa_neuf 4 -4; septa_quatr 4 -4; septa_trois 4 -4; septe 2 -2; septe_le 2 -2; sera 4 -4
sera_plus 4 -4; serie -26 26; serie_> -27 27; serie_a -7 7; serie_marre -8 8; serie_vous -10 10; serve -17 17
serve_> 8 -8; serve_a -19 19; servi -15 15; servi_> -9 9; servi_a -8 8; servi_achat 7 -7; servi_apres 7 -7
servi_c -5 5; servi_d 10 -10; servi_de -9 9; servi_deplo -14 14; servi_depui 6 -6; servi_est -13 13
servi_techn 15 -15; ses 9 -9; ses_chain 8 -8; ses_devoi 2 -2; seul 12 -12; seul_> 11 -11; seul_appar 6 -6
seule 5 -5; seule_> 5 -5; sever 9 -9; sever_> 9 -9; sfr 6 -6; sfr_point 6 -6; si 14 -14; si_> 8 -8; si_c 8 -8
si_enfin 10 -10; si_si 12 -12; signa 6 -6; signa_de 5 -5; signa_sur 7 -7; signa_une 5 -5; signe 8 -8; signe_> 8 -8
silva 7 -7; silva_> 7 -7; sim 6 -6; sim_dans 6 -6; sim_il 1 -1; sim_n 8 -8; sim_pour 5 -5; simpl -5 5; simpl_> -5 5
simpl_il 4 -4; six 20 -20; six_> 13 -13; six_cinqu 12 -12; six_comme 3 -3; six_douze 6 -6; six_on 2 -2
six_onze 6 -6; six_quara 4 -4; six_quatr 5 -5; six_sept 2 -2; six_soixa 5 -5; six_trent 5 -5; six_un 2 -2
six_vingt 4 -4; sixie -7 7; sixie_fois -7 7; skyne 6 -6; skyne_point 6 -6; smart 7 -7; smart_ne 7 -7; smet 10 -10
smet_> 10 -10; sms 20 -20; sms_> 9 -9; sms_d 9 -9; sms_je 8 -8; sms_ni 10 -10; socia 7 -7; socia_> 7 -7
socie 11 -11; socie_dupon 7 -7; socie_l 6 -6; socie_trans 8 -8; soir 7 -7; soir_> 7 -7; soire 5 -5; soire_> 5 -5
soit 15 -15; soit_une 15 -15; soixa 12 -12; soixa_> 6 -6; soixa_deux 5 -5; soixa_dix 4 -4; soixa_douze 11 -11
soixa_huit 4 -4; soixa_neuf 7 -7; soixa_quinz 7 -7; soixa_sept 2 -2; soixa_six 1 -1; sol 5 -5; sol_> 5 -5
solde 9 -9; solde_> 9 -9; somme 9 -9; somme_d 9 -9; son 14 -14; son_est 12 -12; son_telep 6 -6; sonne 14 -14
sonne_a 6 -6; sonne_est 25 -25; sonne_occup 6 -6; sonne_pas 6 -6; sonne_plus 5 -5; sont 10 -10; sont_a 8 -8
sont_hache 6 -6; sont_verte 5 -5; sophi 12 -12; sophi_lefev 3 -3; sophi_marti 9 -9; sorti 7 -7; sorti_a 7 -7
souci 18 -18; souci_> 14 -14; souci_allez 13 -13; souci_avec 11 -11; souci_je 9 -9; souci_merci 5 -5; souci_n 10 -10
souha 13 -13; souha_joind 7 -7; souha_parle 9 -9; sous 10 -10; sous_la 10 -10; sous_sol 5 -5; sousc 7 -7
sousc_a 7 -7; souvi 10 -10; souvi_> 10 -10; soyez 9 -9; soyez_debor 9 -9; speed 9 -9; speed_test 9 -9; stabl 11 -11
stabl_maint 11 -11; stand 7 -7; stand_telep 7 -7; stop -9 9; stop_j -9 9; stras 4 -4; stras_zero 4 -4; stres 6 -6
stres_j 6 -6; stylo 12 -12; stylo_> 12 -12; subis 6 -6; subis_une 6 -6; suffi -24 24; suffi_> -15 15; suffi_j -12 12
suffi_maint -20 20; suis -1 1; suis_a -17 17; suis_au 10 -10; suis_bete 9 -9; suis_calme 12 -12; suis_confu 6 -6
suis_coupe 8 -8; suis_dans 10 -10; suis_decu 14 -14; suis_degou -8 8; suis_desol 14 -14; suis_embet 17 -17
suis_en -12 12; suis_enerv 11 -11; suis_ennuy 14 -14; suis_exced -20 20; suis_fatig 14 -14; suis_furie -22 22
suis_hors -20 20; suis_le 10 -10; suis_moi 7 -7; suis_nul 12 -12; suis_pas 29 -29; suis_patie 11 -11
suis_perdu 15 -15; suis_press 16 -16; suis_pret 12 -12; suis_sur 13 -13; suis_toujo 11 -11; suis_tres -20 20
suis_un 11 -11; suis_vieil 5 -5; suis_vraim -11 11; suite 4 -4; suite_> 10 -10; suite_j -8 8; suivr 7 -7
suivr_> 7 -7; sujet 8 -8; sujet_du 8 -8; super 16 -16; super_> 13 -13; super_c 8 -8; super_ca 7 -7; suppo 14 -14
suppo_> 9 -9; suppo_entre 6 -6; suppo_s 6 -6; sur 17 -17; sur_> 10 -10; sur_deux 7 -7; sur_googl 8 -8; sur_l -2 2
sur_la 9 -9; sur_le 13 -13; sur_les -7 7; sur_mon 14 -14; sur_repon 13 -13; sur_son 6 -6; sur_votre 5 -5
sur_youtu 7 -7; surto 13 -13; surto_pas 13 -13; sympa 8 -8; sympa_> 8 -8; t 12 -12; t_> 2 -2; t_i 6 -6; t_il 11 -11
ta -10 10; ta_gueul -10 10; tabar -20 20; tabar_ca -20 20; table 14 -14; table_> 16 -16; table_capte 1 -1
table_de 2 -2; table_et 6 -6; table_non 1 -1; table_que 5 -5; tais 9 -9; tais_toi 9 -9; tanto 2 -2; tanto_> 2 -2
taper -7 7; taper_sur -7 7; te -11 11; te_faire -8 8; te_fous -6 6; teams 6 -6; teams_ca 6 -6; techn 17 -17
techn_> 23 -23; techn_a 5 -5; techn_au 6 -6; techn_direc 10 -10; techn_doit 7 -7; techn_est 10 -10; techn_hier 5 -5
techn_je 3 -3; techn_m 4 -4; techn_me 6 -6; techn_merci 7 -7; techn_n -7 7; techn_repas 7 -7; techn_tout 13 -13
tele 15 -15; tele_> 16 -16; tele_dit 5 -5; tele_est 4 -4; tele_et 7 -7; tele_ne 6 -6; tele_qui 8 -8; tele_quoi 9 -9
telec 6 -6; telec_mes 6 -6; telep 8 -8; telep_> 15 -15; telep_comme 1 -1; telep_de 7 -7; telep_deux 4 -4
telep_du 2 -2; telep_est 8 -8; telep_et 6 -6; telep_fixe 6 -6; telep_il 2 -2; telep_inter 4 -4; telep_maint 6 -6
telep_mais 1 -1; telep_march 5 -5; telep_mobil 7 -7; telep_ne 5 -5; telep_ni 4 -4; telep_oui 3 -3; telep_parce 5 -5
telep_penda -7 7; telep_sonne 6 -6; telle 5 -5; telle_qu 5 -5; temps 6 -6; temps_> 9 -9; temps_c -6 6; temps_de 4 -4
temps_en 6 -6; temps_la 4 -4; temps_mais 9 -9; temps_pour 4 -4; temps_quand 6 -6; tenu 6 -6; tenu_trent 6 -6
termi 5 -5; termi_de 5 -5; terri 9 -9; terri_> 9 -9; test 13 -13; test_a 9 -9; test_un 7 -7; teste 21 -21
teste_> 16 -16; teste_c 8 -8; tete -15 15; tete_> -15 15; tete_de -5 5; thier 8 -8; thier_et 8 -8; thoma 15 -15
thoma_> 10 -10; thoma_un 4 -4; thune -8 8; thune_> -8 8; ticke -9 9; ticke_> -9 9; tient 7 -7; tient_> 7 -7
tiret 11 -11; tiret_borde 7 -7; tiret_centr 6 -6; tiret_du 6 -6; tiret_ferme 8 -8; tiret_henri 7 -7
tiret_inter 6 -6; tiret_marie 5 -5; tiret_picar 4 -4; tiret_plus 6 -6; tiret_puis 4 -4; toi 9 -9; toi_je 9 -9
toile 8 -8; toile_> 8 -8; toit 7 -7; toit_> 7 -7; tombe 8 -8; tombe_> 7 -7; tombe_direc 6 -6; tombe_en 2 -2
tombe_la 1 -1; tombe_le 7 -7; tonal 14 -14; tonal_> 14 -14; tonal_est 5 -5; tonne 7 -7; tonne_> 7 -7; touch 10 -10
touch_> 10 -10; touch_pas 4 -4; toujo 18 -18; toujo_an 6 -6; toujo_aussi 6 -6; toujo_bloqu 11 -11; toujo_coupe 3 -3
toujo_la 15 -15; toujo_le 2 -2; toujo_lui 4 -4; toujo_muet 10 -10; toujo_parei -1 1; toujo_pas 11 -11
toujo_rien 17 -17; toujo_rouge 9 -9; tourn 6 -6; tourn_> 12 -12; tourn_en -12 12; tous 9 -9; tous_> 12 -12
tous_autan -7 7; tous_ces 7 -7; tous_des -15 15; tous_en 6 -6; tous_les -9 9; tout 4 -4; tout_> -3 3; tout_a 16 -16
tout_acces 6 -6; tout_bien 5 -5; tout_c 10 -10; tout_ca 5 -5; tout_casse -14 14; tout_dans 3 -3; tout_de 4 -4
tout_depui 2 -2; tout_donne 5 -5; tout_du 4 -4; tout_est 9 -9; tout_fonct 11 -11; tout_jeune 4 -4; tout_l 5 -5
tout_le 17 -17; tout_ni 7 -7; tout_prene 14 -14; tout_remar 13 -13; tout_seul 8 -8; tout_toujo 6 -6; tout_va 8 -8
toute 21 -21; toute_la 8 -8; toute_les 6 -6; toute_neuve 11 -11; train 11 -11; train_de 11 -11; trait -1 1
trait_cela 5 -5; trait_d 5 -5; trait_les -11 11; trans 13 -13; trans_> 11 -11; trans_au 6 -6; trans_avec 4 -4
trans_marti 7 -7; trans_moi 11 -11; trava 1 -1; trava_> 10 -10; trava_a 11 -11; trava_de -9 9; trava_merci 7 -7
treiz 6 -6; treiz_quato 6 -6; treiz_soixa 2 -2; tremb 12 -12; tremb_> 8 -8; tremb_a 7 -7; trent 11 -11; trent_> 8 -8
trent_neuf 4 -4; trent_quatr 5 -5; trent_secon 6 -6; trent_six 3 -3; trent_trois 5 -5; tres_aimab 12 -12
tres_bien 11 -11; tres_en -21 21; tres_enerv -15 15; tres_lent 10 -10; tres_lente 8 -8; tres_mal 10 -10
tres_mecon -12 12; tres_patie 10 -10; tres_peu 10 -10; tres_tres -12 12; trois 2 -2; trois_> 12 -12
trois_appar 14 -14; trois_carte 5 -5; trois_fois -1 1; trois_heure -6 6; trois_huita 5 -5; trois_impri 8 -8
trois_jours 20 -20; trois_non 11 -11; trois_nonan 4 -4; trois_onze 5 -5; trois_ordin 4 -4; trois_quara 3 -3
trois_quatr 3 -3; trois_semai -17 17; trois_six 5 -5; trois_telep 5 -5; trois_vingt 5 -5; tromp 15 -15
tromp_> 15 -15; trop 8 -8; trop_> 8 -8; trop_ce 5 -5; trop_compl 9 -9; trop_la -10 10; trop_nuls -7 7
trop_rien 14 -14; trouv 6 -6; trouv_pas 4 -4; trouv_plus 6 -6; truc -10 10; truc_> -10 10; tu -12 12; tu_me -8 8
tu_te -6 6; u 10 -10; u_b 6 -6; u_i 6 -6; u_p 5 -5; u_s 2 -2; u_t 6 -6; u_z 6 -6; un 13 -13; un_> 5 -5; un_a 12 -12
un_abonn -10 10; un_agent 7 -7; un_autom 4 -4; un_autre 7 -7; un_cable -13 13; un_chien -14 14; un_cinqu 5 -5
un_confl 7 -7; un_conse 11 -11; un_contr 20 -20; un_coup 9 -9; un_d 22 -22; un_de 11 -11; un_degat 10 -10
un_depan 6 -6; un_deux 13 -13; un_deuxi 7 -7; un_ecran 6 -6; un_elect 11 -11; un_etre 3 -3; un_film 10 -10
un_froid 8 -8; un_humai 18 -18; un_imbec -13 13; un_inter 6 -6; un_je 4 -4; un_joli 8 -8; un_m 16 -16
un_magic 12 -12; un_mec 8 -8; un_mois -11 11; un_mot 5 -5; un_ni 10 -10; un_nonan 4 -4; un_numer 3 -3; un_opera 4 -4
un_ordin 12 -12; un_parti 8 -8; un_peu 16 -16; un_poil 6 -6; un_probl 4 -4; un_proce -14 14; un_quara 3 -3
un_quatr 1 -1; un_qui 4 -4; un_rembo -7 7; un_rende 8 -8; un_rense 11 -11; un_respo 6 -6; un_robot 13 -13; un_s 4 -4
un_scand -16 16; un_servi -16 16; un_seul 10 -10; un_sms 9 -9; un_soixa 9 -9; un_souci 11 -11; un_stylo 12 -12
un_super 13 -13; un_techn 14 -14; un_tiret 4 -4; un_un 3 -3; un_vingt 4 -4; un_vrai 8 -8; under 8 -8; under_rey 5 -5
under_vasse 6 -6; une 5 -5; une_anten 8 -8; une_arnaq -10 10; une_bande -18 18; une_betis 6 -6; une_bonne 1 -1
une_box 11 -11; une_carte 1 -1; une_catas -5 5; une_centa 7 -7; une_chale 10 -10; une_chose -5 5; une_colle 5 -5
une_dame 8 -8; une_dizai 8 -8; une_douza 10 -10; une_entre 5 -5; une_escro -16 16; une_factu 11 -11; une_fois 10 -10
une_heure -16 16; une_honte -22 22; une_impri 9 -9; une_incom -11 11; une_inter 6 -6; une_journ -7 7
une_ligne -12 12; une_minut 6 -6; une_offre 6 -6; une_page 9 -9; une_panne 16 -16; une_perso 17 -17
une_quich -11 11; une_reuni 9 -9; une_secon 9 -9; une_semai 6 -6; une_tele 7 -7; une_trent 8 -8; une_vieil 2 -2
une_vingt 6 -6; une_vrai 5 -5; une_vraie 6 -6; union 5 -5; union_petit 5 -5; urgen 6 -6; urgen_j 6 -6; v 4 -4
v_r 4 -4; va 12 -12; va_> 13 -13; va_bien 8 -8; va_durer 4 -4; va_etre 11 -11; va_laiss 5 -5; va_maint 15 -15
va_march 8 -8; va_par 6 -6; va_pas -7 7; va_plus 6 -6; va_te -8 8; va_toujo 4 -4; va_tres 11 -11; va_voir 10 -10
vais -15 15; vais_aller -9 9; vais_peter -13 13; vais_porte -12 12; vais_resil -6 6; vais_saisi -5 5
vais_teste 16 -16; vais_tout -8 8; vais_vous -13 13; valer 7 -7; valer_dumon 7 -7; valid 4 -4; valid_> 4 -4
vanda 10 -10; vanda_> 10 -10; vasse 6 -6; vasse_aroba 6 -6; venir 7 -7; venir_demai 7 -7; vente 7 -7; vente_une 7 -7
venu -3 3; venu_> 11 -11; venu_c -7 7; verif 18 -18; verif_> 13 -13; verif_tout 8 -8; verra 11 -11; verra_> 11 -11
vers 15 -15; vers_dix 10 -10; vers_un 4 -4; vert 6 -6; vert_> 6 -6; verte 8 -8; verte_> 8 -8; veuil 6 -6
veuil_me 6 -6; veut 12 -12; veut_pas 12 -12; veux 13 -13; veux_annul 16 -16; veux_bien 8 -8; veux_dire 9 -9
veux_juste 8 -8; veux_modif 8 -8; veux_parle 5 -5; veux_pas 13 -13; veux_plus -6 6; veux_quelq 9 -9
veux_recup 11 -11; veux_un 13 -13; veux_une 13 -13; vide 9 -9; vide_> 9 -9; video 11 -11; video_> 6 -6
video_point 7 -7; vieil 7 -7; vieil_dame -7 7; vieil_moi 5 -5; vieil_perso 9 -9; viens 11 -11; viens_de 8 -8
viens_la 7 -7; vieux 3 -3; vieux_> 3 -3; vince 9 -9; vince_lacro 9 -9; vingt 10 -10; vingt_ans -5 5; vingt_cinq 8 -8
vingt_deux 5 -5; vingt_dix 5 -5; vingt_douze 1 -1; vingt_et 13 -13; vingt_huit 3 -3; vingt_on 6 -6
vingt_quatr 11 -11; vingt_seize 3 -3; vingt_telep 15 -15; vingt_trois 4 -4; vingt_un 1 -1; virgu 3 -3
virgu_douze 3 -3; virgu_soixa 3 -3; virgu_trent 3 -3; visio 8 -8; visio_coupe 8 -8; vit 5 -5; vit_avec 5 -5
vite 10 -10; vite_> 10 -10; voila 17 -17; voila_> 12 -12; voila_c 10 -10; voila_comme 7 -7; voila_je 2 -2
voila_zero 1 -1; voir_> 6 -6; voir_aille -9 9; voir_avec -1 1; vois 8 -8; vois_bien 1 -1; vois_mes 5 -5
vois_pas 9 -9; vois_plus 8 -8; voisi 7 -7; voisi_en 1 -1; voisi_monsi 6 -6; voisi_parce 8 -8; voit 7 -7
voit_le 8 -8; voit_pas 4 -4; voix 8 -8; voix_la 8 -8; vol -18 18; vol_> -16 16; vol_pur -5 5; voleu -18 18
voleu_> -16 16; voleu_rende -8 8; volon 10 -10; volon_> 10 -10; vos -21 21; vos_agent 9 -9; vos_conne -6 6
vos_delai -5 5; vos_excus -5 5; vos_histo -4 4; vos_machi -6 6; vos_panne -12 12; vos_quest -20 20; vos_robot -8 8
votre -5 5; votre_abonn -11 11; votre_boite -14 14; votre_box -11 11; votre_calme 10 -10; votre_colle 7 -7
votre_courr 11 -11; votre_dilig 10 -10; votre_ecran 5 -5; votre_entre -14 14; votre_faute 11 -11; votre_incom -8 8
votre_machi 9 -9; votre_patie 11 -11; votre_respo 6 -6; votre_retou 14 -14; votre_robot 10 -10; votre_servi -20 20
votre_socie 6 -6; votre_super 8 -8; votre_techn -7 7; votre_temps 14 -14; votre_truc -10 10; voudr 18 -18
voudr_annul 8 -8; voudr_avoir 6 -6; voudr_cause 11 -11; voudr_chang 11 -11; voudr_conna 9 -9; voudr_etre 9 -9
voudr_le 7 -7; voudr_parle 2 -2; voudr_pas 5 -5; voudr_redem 8 -8; voudr_signa 5 -5; voulu 6 -6; voulu_m 6 -6
vous -4 4; vous_> -4 4; vous_ai 5 -5; vous_allez -6 6; vous_annul 6 -6; vous_appel 20 -20; vous_avec 6 -6
vous_avez 15 -15; vous_avoue 9 -9; vous_bande -8 8; vous_colle -14 14; vous_comme -17 17; vous_compr -27 27
vous_confi 10 -10; vous_de 8 -8; vous_deran 11 -11; vous_devri 5 -5; vous_dis 8 -8; vous_disie 10 -10
vous_dites 13 -13; vous_ecout -9 9; vous_embet 13 -13; vous_en 9 -9; vous_enten 1 -1; vous_envoy -6 6
vous_expli 7 -7; vous_fache 7 -7; vous_faire -12 12; vous_faite 4 -4; vous_felic 10 -10; vous_fiche -19 19
vous_foute -14 14; vous_garan -7 7; vous_inqui 10 -10; vous_le -22 22; vous_les -5 5; vous_m -16 16; vous_me -7 7
vous_moque -12 12; vous_n 2 -2; vous_ne -12 12; vous_notez 7 -7; vous_parle 9 -9; vous_payez -12 12; vous_plait 8 -8
vous_pouve 19 -19; vous_racon 2 -2; vous_rappe 14 -14; vous_remer 10 -10; vous_rende -6 6; vous_repon 6 -6
vous_savez 5 -5; vous_serie -7 7; vous_serve -14 14; vous_soyez 9 -9; vous_suivr 7 -7; vous_tromp 15 -15
vous_vous -7 7; voyan 13 -13; voyan_clign 9 -9; voyan_est 7 -7; voyan_nulle 8 -8; voyan_reste 10 -10; voyon 11 -11
voyon_> 11 -11; vrai -7 7; vrai_ca -6 6; vrai_gars 8 -8; vrai_perso 5 -5; vrai_vous -8 8; vraie 6 -6
vraie_perso 6 -6; vraim -13 13; vraim_> 9 -9; vraim_n -12 12; vraim_nuls -16 16; vraim_ras -4 4; vraim_tres -11 11
vu -12 12; vu_ca -5 5; vu_une -8 8; wait 7 -7; wait_je 7 -7; wanad 6 -6; wanad_point 6 -6; web 6 -6; web_> 6 -6
wifi 16 -16; wifi_> 7 -7; wifi_alors 1 -1; wifi_de 8 -8; wifi_est 11 -11; wifi_fonct 5 -5; wifi_il 5 -5
wifi_insta 9 -9; wifi_mais 4 -4; wifi_march 7 -7; wifi_ne 7 -7; y 11 -11; y_> 12 -12; y_a 15 -15; y_aroba 5 -5
y_compr 8 -8; y_conna 14 -14; y_en -22 22; y_est 9 -9; y_etes 15 -15; y_manqu 10 -10; y_mettr 6 -6; y_touch 4 -4
y_vois 9 -9; yahoo 6 -6; yahoo_point 6 -6; yes 9 -9; yes_monsi 9 -9; youtu 9 -9; youtu_ou 7 -7; youtu_se 9 -9
z 6 -6; z_i 6 -6; zero 13 -13; zero_> 18 -18; zero_cinq 3 -3; zero_deux 2 -2; zero_huit 14 -14; zero_neuf 4 -4
zero_quatr 4 -4; zero_sept 5 -5; zero_six 8 -8; zero_trois 5 -5; zero_un 6 -6; zero_zero 4 -4; zone 10 -10
zone_blanc 10 -10; zut 16 -16; zut_> 10 -10; zut_j 10 -10
""",
    ),
}
