"""What the beginnings of words, and pairs of them, weigh in the second opinion (`learned.py`).

Written by `python -m ops.learn`. One weight for each answer, in tenths and in the order given; "_" joins a pair, "<"
and ">" are the two ends of an utterance. Long, because it is one table.
"""

LEARNED_FROM = "504356725fa8a99e"
WEIGHTS = {
    "affirm_deny": (
        "affirm deny unclear",
        """
00 -8 -8 8; 00_01 -8 -8 8; 01 -8 -8 8; 01_47 -8 -8 8; 01_> -8 -8 8; 06 -10 -10 10; 06_12 -11 -11 11; 06_60 -8 -8 8
07 -7 -7 7; 07_12 -7 -7 7; 10 -8 -8 8; 10_10 -8 -8 8; 10_> -8 -8 8; 12 -14 -14 15; 12_13 -7 -7 7; 12_34 -9 -9 9
12_poste -9 -9 9; 13 -7 -7 7; 13_14 -7 -7 7; 14 -7 -7 7; 14_15 -7 -7 7; 15 -7 -7 7; 15_> -7 -7 7; 2 -10 -10 10
20 -8 -8 8; 20_00 -8 -8 8; 2_ordis -10 -10 10; 33 -6 -6 6; 33_6 -6 -6 6; 34 -9 -9 9; 34_56 -9 -9 9; 47 -8 -8 8
47_20 -8 -8 8; 56 -9 -9 9; 56_78 -6 -6 6; 56_> -11 -11 11; 6 -6 -6 6; 60 -10 -10 10; 60_10 -8 -8 8; 60_12 -9 -9 9
6_12 -6 -6 6; 78 -6 -6 6; 78_> -6 -6 6; <_01 -8 -8 8; <_06 -10 -10 10; <_07 -7 -7 7; <_2 -10 -10 10; <_33 -6 -6 6
<_60 -9 -9 9; <_absol 13 -6 -19; <_affir 16 -16 -16; <_agent -11 -11 11; <_ah -2 -5 -1; <_ajout -6 -7 7
<_allez -6 -12 6; <_allo -17 -15 16; <_allon 9 -9 -9; <_alors -8 -10 9; <_anne -5 -7 10; <_arret -8 -9 9
<_assur 12 -12 -12; <_atten -17 -15 17; <_au -10 5 -2; <_aucun -12 10 -7; <_avant -5 -6 6; <_avec 13 -12 -13
<_awa -4 6 -5; <_b -8 -8 8; <_bah -10 14 -13; <_baiss -8 -8 8; <_bascu -6 -6 7; <_be 6 -5 -7; <_ben 7 -8 -6
<_bien 12 4 -29; <_blabl -12 -12 12; <_bob -5 -5 8; <_bonjo -20 -21 21; <_bonne -11 -13 13; <_bonso -5 -5 5
<_boula -8 -9 9; <_burea -5 -5 5; <_c -3 -5 2; <_ca -2 -6 0; <_can -6 -6 6; <_carre 14 -13 -14; <_ce -14 14 -11
<_cecil -4 -5 5; <_certa 13 2 -19; <_certe 12 -12 -12; <_cette -10 10 -10; <_chape -10 -9 9; <_chepa -13 -14 14
<_chez -5 -6 6; <_chut -6 -6 6; <_clair -8 -9 9; <_club -6 -9 10; <_comme -22 -38 25; <_compt -5 -6 6
<_conse -9 -9 9; <_conta -5 -9 9; <_corre -10 11 -10; <_d 9 -25 -2; <_dans -12 -11 12; <_de -7 -6 7
<_deja 16 -17 -11; <_depui -14 -12 13; <_desol -3 9 -9; <_deux -3 -24 10; <_direc -4 -7 7; <_dison 8 -7 -7
<_dix -7 -7 8; <_du -13 18 -21; <_dubre -7 -7 8; <_ecout 6 -5 -6; <_eh 10 -10 -9; <_elle 4 -17 -1; <_en 17 -15 -18
<_enfin 7 -6 -6; <_enten 22 -13 -23; <_entre -6 -6 6; <_envoy -6 -7 7; <_eric -5 -7 6; <_est -6 -5 6; <_et 20 -8 -24
<_euh -7 -15 10; <_eva -6 -11 12; <_evide 5 -5 -5; <_exact 18 -19 -13; <_excus -7 -8 8; <_fabie -3 -7 9
<_faite 15 -16 -12; <_faut -10 -13 12; <_faux -32 26 -14; <_foute -8 -9 9; <_genre -9 -9 9; <_gerar -7 -7 7
<_go 12 -12 -12; <_grave 13 -10 -15; <_hein -16 -16 16; <_helas -12 14 -13; <_hier -9 -8 9; <_hmm -12 -12 12
<_hors -14 19 -20; <_huita -7 -7 7; <_hum 9 -6 -8; <_ici -6 -7 7; <_il -21 0 11; <_impec 13 -12 -13
<_impos -13 12 -10; <_incor -9 9 -9; <_info -6 -6 6; <_inuti -12 12 -12; <_isabe -5 -8 7; <_j -19 -2 8
<_jade -2 -7 9; <_jamai -14 19 -19; <_je -1 -11 2; <_jean -4 -5 6; <_jojo -6 -9 11; <_joker -12 -12 12
<_julie -5 -7 6; <_juste -4 -9 6; <_l -9 -15 12; <_la -14 -11 16; <_laiss -8 10 -10; <_laque -12 -12 12
<_le -17 -22 22; <_leque -12 -12 12; <_les -8 -12 11; <_lili -5 -8 9; <_loin -15 12 -12; <_lucie -8 -10 10
<_lui 8 -8 -8; <_lundi -9 -9 9; <_m -8 -10 10; <_ma -13 -11 13; <_madem -10 -10 10; <_mais 12 -8 -23
<_malhe -1 6 -14; <_mamie -6 -7 7; <_march 10 -9 -10; <_marie -9 -9 9; <_mathi -5 -7 6; <_mauva -11 11 -10
<_merci -9 -9 9; <_merde -11 -9 11; <_mes -8 -8 8; <_mette -6 -6 7; <_mhm 12 -12 -12; <_mmh 10 -6 -9; <_moi -10 -6 8
<_mon -18 -21 23; <_monsi -16 -16 16; <_negat -14 14 -14; <_nein -13 12 -7; <_nenni -11 12 -12; <_netfl -6 -6 6
<_ni -17 -14 15; <_niet -12 12 -12; <_no -10 10 -10; <_noah -1 -3 4; <_nom -9 9 -10; <_non 10 8 -40
<_nope -14 14 -14; <_nos -5 -5 5; <_notre -6 -7 7; <_nous 5 -15 -1; <_nulle -14 15 -15; <_numer -9 -8 9
<_oh -7 2 -3; <_ok 16 -14 -16; <_on 5 -8 -5; <_orang -12 -11 12; <_oubli -9 9 -9; <_oui 11 -3 -18; <_p -3 -4 5
<_paill -12 -11 11; <_pardi 11 -11 -11; <_pardo -12 -20 17; <_parfa 21 -20 -20; <_parle -12 -10 12
<_parti -11 -11 11; <_pas -23 32 -20; <_passe -6 -8 7; <_paul -14 -15 16; <_perso -5 5 -5; <_perte -7 -5 8
<_peut -21 -10 17; <_plus -13 11 -10; <_pluto -3 4 -5; <_posit 12 -12 -12; <_possi -13 -13 13; <_pour 12 -8 -13
<_pourq 24 -24 -18; <_pourr -3 -3 4; <_presq -6 6 -6; <_pro -6 -7 7; <_puisq -9 9 -9; <_qu -20 -12 18
<_quatr -15 -16 17; <_que -14 14 -14; <_quel -13 -12 12; <_quell -14 -19 17; <_quelq -2 -7 8; <_qui -7 -8 8
<_quinz -8 -8 8; <_quoi -11 -10 11; <_rappe -4 -5 5; <_redem -18 -21 20; <_resea -8 -9 8; <_rien -9 16 -17
<_s -16 6 -5; <_sa -7 8 -8; <_sans 1 6 -14; <_sarah -5 -7 6; <_servi -9 -9 9; <_si 11 -3 -14; <_sim 9 -9 -9
<_socie -9 -9 9; <_soixa -9 -8 8; <_sophi -5 -7 6; <_sous -10 -10 10; <_super 6 -5 -6; <_sur -9 -9 9
<_surem -9 8 -8; <_surto -11 13 -11; <_ta -9 -10 9; <_tais -6 -7 7; <_test -6 -7 7; <_thoma -3 -7 8
<_toujo 13 -9 -9; <_tout 1 -3 -4; <_toute -8 -9 9; <_trans -5 -7 8; <_tres -3 10 -18; <_trois -14 -13 14
<_trop 12 -8 -12; <_tu -8 8 -8; <_un -10 -15 13; <_une -14 -15 15; <_vers -9 -9 9; <_viens -10 -10 10
<_vite -6 -5 6; <_voila 11 -10 -10; <_voix 12 -13 -10; <_volon 18 -20 -15; <_votre -4 -5 5; <_vous -15 10 -7
<_wii 7 -8 -6; <_x -6 -8 8; <_y 9 -15 -2; <_yep 12 -12 -12; <_yes 20 -19 -19; <_zero -10 -10 13; <_zoe -6 -9 8
a -17 -5 10; a_> -7 -7 7; a_aller 6 -1 -5; a_ca -10 -20 16; a_cause -5 -6 6; a_ce -6 -6 6; a_chang -1 -3 4
a_chope -4 -6 6; a_cinq -5 -7 8; a_clign -4 -5 5; a_comme -7 -7 7; a_cote -9 17 -17; a_coupe -8 -13 11
a_dire -18 -15 17; a_dit -18 -10 18; a_du -10 -17 14; a_encor -10 -13 11; a_erreu -23 22 -19; a_fait 18 -14 -18
a_l -8 -13 12; a_la -11 10 -9; a_lausa -10 -11 10; a_le -16 -16 17; a_ma -11 4 -3; a_marre -8 -9 10; a_me -6 -7 6
a_mon -7 -17 10; a_mons -5 -8 7; a_pas 21 -29 -5; a_peine -5 -6 6; a_perdu -9 -7 8; a_plus -6 -9 12
a_propo 16 -9 -16; a_quelq -6 -12 12; a_redir 7 -8 -5; a_regar -4 -7 7; a_rien -11 15 -16; a_robas -5 -7 6
a_signe -7 -6 7; a_touch -5 5 -5; a_u -4 -5 5; a_un -7 -13 14; a_une -5 -7 7; a_v -6 -6 6; a_voir -10 14 -14
a_votre 5 -3 -5; a_vous -4 -9 8; aboie -5 -7 7; aboie_je -5 -7 7; abonn -15 -9 13; abonn_> -15 -9 13
absol 13 -6 -19; absol_> 15 -18 -11; absol_c 6 -6 -6; absol_madam 12 -12 -12; absol_pas -33 31 -17; accen -12 -14 13
accen_> -11 -13 12; accen_aroba -5 -6 6; acces -5 -5 5; acces_inter -5 -5 5; accor 4 1 -16; accor_> 11 4 -34
accor_avec -14 -8 13; accor_ca 7 -5 -6; accor_d 7 -5 -6; accor_faite 10 -8 -11; accor_mais -16 16 -14; accue -6 -7 7
accue_> -6 -7 7; achet -10 -11 10; achet_l -10 -11 10; acord 10 -9 -10; acord_> 10 -9 -10; acord_d 10 -9 -10
actua 5 -5 -5; actua_> 5 -5 -5; admin -7 -7 7; admin_canto -7 -7 7; adres -9 11 -11; adres_> -9 13 -14
adres_elect -6 -7 7; adres_oui 7 -6 -3; affai -12 -13 13; affai_a -6 -12 11; affai_je -8 -6 8; affic -9 -9 10
affic_> -14 -13 14; affic_mais -5 -7 7; affic_reche -6 -5 6; affir 16 -16 -16; affir_> 13 -13 -13
affir_chef 10 -9 -9; agent -17 -16 17; agent_> -17 -16 17; ah -4 -4 -1; ah_bah 1 2 -9; ah_ben 8 -5 -27
ah_bon -17 -16 16; ah_ca -19 23 -23; ah_mais 7 -2 -17; ah_non -22 30 -26; ah_oui 23 -16 -17; ah_que -6 11 -15
ai -7 1 -2; ai_achet -10 -11 10; ai_appel 11 -7 -12; ai_appuy -10 -10 10; ai_assez -4 -6 7; ai_bien -9 9 -8
ai_chang -14 -14 15; ai_debra 11 -11 -11; ai_deja 16 -14 -15; ai_dit 14 0 -29; ai_enten -4 12 -18
ai_etein 11 -15 -11; ai_eu -10 -12 12; ai_fait 18 -21 -15; ai_ferme -12 -15 14; ai_honte -12 -11 12
ai_jamai -9 9 -9; ai_marre -8 -6 7; ai_par -8 -8 9; ai_pas -31 7 5; ai_perdu -4 -8 9; ai_plus -14 -24 23
ai_quelq -2 -8 9; ai_redem 21 -22 -20; ai_rien -20 12 -7; ai_un -12 -17 17; ai_une -13 -8 9; ai_vraim -6 -6 6
ai_zappe -5 -6 7; aider 6 -1 -5; aider_a 6 -1 -5; aille 12 -11 -10; aille_> 11 -11 -8; aille_c 5 -3 -5
aimer 7 1 -18; aimer_bien 13 -13 -13; aimer_mieux -11 10 -9; ajout -6 -7 7; ajout_un -6 -7 7; alarm -4 -7 7
alarm_ne -4 -7 7; alemb -11 -12 11; alemb_> -11 -12 11; aller -10 12 -21; aller_merci -11 12 -17; aller_mon 8 -9 -8
aller_plus 6 -1 -5; allez 8 -23 -3; allez_oui 20 -3 -19; allez_vous -11 -11 11; allez_y 20 -20 -14; allo -17 -15 16
allo_> -11 -11 11; allo_vous -10 -6 8; allon 9 -9 -9; allon_y 9 -9 -9; alors -17 9 1; alors_> 4 0 -23
alors_en -9 9 -9; alors_euh -7 -11 9; alors_j -9 9 -8; alors_la -9 -13 13; alors_non -22 23 -13; alors_que -4 -3 4
alors_zero -2 -4 6; an -10 -11 10; an_derni -10 -11 10; anne -7 -8 8; anne_sophi -7 -8 8; anne_tiret -5 -7 10
annul -12 -12 12; annul_mon -12 -12 12; ans -4 -3 4; ans_bande -4 -3 4; anten -9 -7 9; anten_> -9 -7 9
appar -11 -12 12; appar_> -11 -12 12; appel -22 1 11; appel_> -13 2 2; appel_de -18 -19 21; appel_depui -2 -4 6
appel_ginet -7 -6 7; appel_hier 11 -7 -12; appel_je -10 -12 12; appel_julie -7 -10 9; appel_la -4 -7 7
appel_luc -10 -12 12; appel_ni -5 -3 7; appel_pas -10 11 -13; appel_passe -4 -5 5; appel_pour -9 8 -7
appel_redem -10 -15 14; appui -3 -6 7; appui_sur -3 -6 7; appuy -8 -7 8; appuy_> -6 -5 6; appuy_sur -10 -10 10
apres -9 -8 9; apres_midi -9 -8 9; arnaq -10 -13 12; arnaq_> -10 -13 12; aroba -13 -18 21; aroba_duboi -6 -7 7
aroba_dupui -5 -5 5; aroba_euh -4 -5 5; aroba_free -7 -11 11; aroba_garag -4 -7 7; aroba_ge -3 -7 8
aroba_gmail -7 -10 9; aroba_hotma -8 -10 10; aroba_i -5 -8 7; aroba_la -4 -5 6; aroba_lapos -6 -7 7
aroba_live -4 -6 6; aroba_ma -5 -9 9; aroba_neuf -3 -7 9; aroba_orang -5 -6 6; aroba_s -6 -6 6; aroba_sfr -8 -10 10
aroba_soget -5 -6 6; aroba_yahoo -5 -7 6; arran 6 -8 -7; arran_> 13 -25 -2; arran_pas -15 10 -8; arret -17 5 -1
arret_de -8 -9 9; arret_il -15 11 -9; arriv -5 -11 11; arriv_pas -4 -6 6; arriv_plus -4 -7 7; aspir -7 -8 8
aspir_ne -7 -8 8; assez -4 -6 7; assez_du -4 -6 7; assur 13 -14 -11; assur_> 13 -12 -14; assur_que -10 -7 8
attac -6 -7 7; attac_aroba -6 -7 7; atten -20 -12 18; atten_> -9 -7 8; atten_cheri -8 -8 10; atten_depui -4 -6 7
atten_deux -6 -7 7; atten_excus -5 -7 7; atten_j -2 -8 9; atten_je -12 -12 12; atten_le -6 -6 6
atten_non -11 11 -10; atten_s -23 -15 22; atten_si 8 -7 -2; atten_un -6 -8 8; au -19 -4 8; au_bout -4 -6 7
au_contr -14 14 -12; au_dessu -5 -8 7; au_mois -12 -10 12; au_premi -10 -11 10; au_resea -5 -5 5; au_sujet 3 -11 0
au_telep -7 -8 7; au_trava -10 -8 11; au_wifi -4 -4 5; au_zero -4 -5 5; aucun -2 2 -7; aucun_> -16 17 -18
aucun_appel -2 -4 6; aucun_idee -15 -18 17; aucun_monsi -14 16 -20; aucun_probl 16 -16 -13; aucun_souci 15 -17 -11
augus 12 -12 -12; augus_> 12 -12 -12; aujou -13 -1 3; aujou_hui -13 -1 3; aussi -6 -6 6; aussi_> -6 -6 6
autre -28 30 -21; autre_appel -6 -14 12; autre_chose -17 16 -9; autre_je -4 -17 17; autre_non -5 16 -16
autre_probl -20 23 -22; autre_souci -17 15 -6; avait -10 -7 8; avait_assur -10 -7 8; avant -5 -6 6; avant_j -5 -6 6
avec -10 -14 11; avec_avec -6 -5 6; avec_deux -18 8 -4; avec_herve -7 -8 8; avec_la -4 -9 8; avec_le -6 -6 7
avec_perso -8 -2 8; avec_plais 13 -12 -13; avec_quoi -14 -8 13; avec_tous -5 -5 6; avec_un -8 -12 11
avec_une -9 -7 9; avec_vos -6 -7 6; avec_vous -11 -9 11; avez 14 -5 -24; avez_bien 13 -15 -12; avez_coupe -4 -3 4
avez_dit -5 -7 7; avez_mal -20 19 -18; avez_raiso 14 -19 -9; avez_tout 22 -25 -18; avez_un -11 -13 12
avez_vu 12 -14 -8; aviez -10 -10 10; aviez_dit -10 -10 10; avoir -9 -16 14; avoir_affai -6 -12 11; avoir_un -7 -7 10
avoir_une -8 -12 10; avons -7 7 -6; avons_demen -7 7 -6; awa -4 6 -5; awa_c -4 6 -5; b -8 -9 9; b_comme -8 -8 8
b_r -7 -7 8; b_trois -5 -8 9; bah -3 11 -18; bah_j 10 -9 -10; bah_non -24 23 -13; bah_oui 14 -15 -10; baiss -8 -8 8
baiss_la -8 -8 8; bande -12 -10 12; bande_d -4 -3 4; bande_de -8 -6 7; banqu -5 -7 8; banqu_> -5 -7 8
bapti -10 -9 10; bapti_renar -10 -9 10; barre -5 -7 7; barre_affic -5 -7 7; bas -9 9 -9; bas_> -9 9 -9
bascu -6 -6 7; bascu_moi -6 -6 7; be 3 -9 0; be_> -6 -6 6; be_oui 6 -5 -7; beau -11 -12 12; beau_aujou -11 -12 12
beauc -9 -9 9; beauc_madam -9 -9 9; ben 5 -12 -3; ben_> -13 -12 13; ben_c -19 -12 18; ben_ca 15 -14 -17
ben_dame 12 -6 -12; ben_evide 10 -9 -11; ben_j -13 -7 8; ben_je -5 -5 6; ben_la 15 -17 -12; ben_le -10 -11 11
ben_moi -15 16 -16; ben_mon 6 -1 -5; ben_non -23 29 -31; ben_oui 18 -16 -19; ben_si 6 -5 -6; ben_voila 6 -5 -6
benal -5 -7 6; benal_a -5 -7 6; benis -9 -9 9; benis_> -9 -9 9; berna -11 -14 12; berna_> -11 -14 12
berna_soixa -3 -6 8; bertr -6 -7 7; bertr_lacro -6 -7 7; bertr_point -5 -7 9; besoi -11 18 -19; besoi_> -11 18 -19
bien 28 -17 -22; bien_> 15 -30 -8; bien_au -12 12 -11; bien_c 7 -8 -5; bien_ca 1 5 -16; bien_ce 6 -5 -1
bien_cela 3 -2 -1; bien_compr 13 -15 -12; bien_d 4 -2 -2; bien_enten 0 -16 11; bien_evide 13 -11 -11
bien_la 7 -6 -3; bien_le 13 -13 -10; bien_les -4 -5 5; bien_merci 8 -8 -5; bien_moi 8 -8 -8; bien_mon 12 -13 -9
bien_note 11 -12 -8; bien_notre 6 -6 -6; bien_oui 11 -4 -9; bien_pour 19 -19 -5; bien_que 13 -11 -3
bien_recu 6 -8 -5; bien_s 12 -11 -12; bien_sur 8 -1 -17; bien_volon 8 -8 -7; bihan -7 -8 8; bihan_> -7 -8 8
blabl -12 -12 12; blabl_> -12 -12 12; blaze -8 -7 8; blaze_c -8 -7 8; bloqu -6 -6 6; bloqu_il -6 -6 6; bob -5 -5 8
bob_tiret -5 -5 8; boite -5 -9 9; boite_point -5 -9 9; bol -6 -6 6; bol_de -6 -6 6; bon -11 -8 4; bon_> -27 -4 11
bon_bon -5 6 -3; bon_laiss -12 13 -8; bon_monsi 12 -9 -14; bon_nom -9 11 -13; bon_numer -12 15 -15; bon_pour 7 -7 -7
bon_vous -6 7 -7; bonjo -20 -21 21; bonjo_> -10 -10 10; bonjo_je -7 -6 8; bonjo_madam -10 -6 8
bonjo_monsi -13 -19 15; bonne -12 -4 6; bonne_adres -7 7 -7; bonne_quest -11 -13 13; bons -10 -10 11
bons_techn -10 -10 11; bonso -5 -5 5; bonso_on -5 -5 5; borde -10 -15 11; borde_> -10 -15 11; bots -10 -9 10
bots_je -10 -9 10; boula -13 -14 14; boula_a -5 -8 7; boula_du -8 -9 9; bout -4 -6 7; bout_du -4 -6 7; bouto -8 -7 8
bouto_> -3 -6 7; bouto_appuy -6 -5 6; bouto_pour -10 -10 10; box -17 -11 15; box_> -14 0 3; box_a -4 -5 5
box_clign -10 -12 12; box_est -9 -8 9; box_et -6 -6 6; box_fait -8 -9 10; box_la -1 -3 4; box_toute -8 -11 10
bruit -10 -17 14; bruit_la -10 -17 14; burea -13 -13 13; burea_> -8 -9 9; burea_aroba -5 -5 5; c 5 -3 -9
c_a -7 -7 7; c_est 5 -3 -9; c_etait -11 9 -7; c_good 9 -7 -6; c_point -8 -12 12; ca 3 -5 -6; ca_> -3 -2 -4
ca_a -15 -19 17; ca_c -14 14 -23; ca_charg -6 -6 6; ca_comme -5 5 -5; ca_coupe -11 -12 12; ca_d 5 -3 -5
ca_depen -19 -22 20; ca_du -10 14 -10; ca_et -4 -4 5; ca_exact 11 -10 -9; ca_fait -10 -15 12; ca_ira -14 15 -22
ca_j -7 -8 7; ca_je -11 -3 6; ca_joue 15 -16 -13; ca_m 9 -10 -12; ca_march 19 -25 -13; ca_me 25 -24 -22
ca_meme 20 -16 -17; ca_mon 8 -4 -6; ca_monsi 16 -16 -13; ca_ne -11 10 -7; ca_non -12 15 -16; ca_oui 14 -21 -9
ca_peut 6 -1 -5; ca_que 8 2 -24; ca_rame -10 -11 10; ca_roule 14 -14 -13; ca_serai 7 -7 -8; ca_sert -12 11 -11
ca_suffi -14 -15 15; ca_va -16 7 8; ca_vous 10 -10 -3; cabin -6 -7 7; cabin_medic -6 -7 7; cable -9 -11 11
cable_> -9 -11 11; calme -11 -9 11; calme_> -11 -9 11; camer -6 -8 8; camer_ne -6 -8 8; can -6 -6 6; can_i -6 -6 6
canal -5 -4 5; canal_du -5 -4 5; canto -7 -7 7; canto_> -7 -7 7; capte -10 -13 13; capte_mal -5 -6 6
capte_pas -9 -9 9; carpe -7 -10 9; carpe_> -7 -10 9; carre 18 -18 -15; carre_> 18 -18 -15; carte -6 -6 6
carte_cime -6 -6 6; cas 8 0 -23; cas_> 8 0 -23; cause -5 -6 6; cause_de -5 -6 6; ce -1 -10 2; ce_matin -9 -8 9
ce_n -18 19 -15; ce_nom -9 9 -8; ce_que 11 -21 -3; ce_qui -9 -10 10; ce_serai -2 -8 7; ce_ticke -7 7 -7
cecil -4 -5 5; cecil_tiret -4 -5 5; cela 16 -15 -17; cela_> 13 -12 -14; cela_meme 10 -10 -10; celui -15 0 5
celui_d -10 -11 11; celui_la -9 9 -9; cent -3 -3 6; cent_cinqu -3 -3 6; cent_vingt -3 -3 6; centr -13 -14 14
centr_> -8 -9 9; centr_par -4 -7 7; centr_point -4 -7 7; certa 5 -14 -3; certa_> 9 -31 -2; certa_pas -24 22 -15
certe 12 -12 -12; certe_> 12 -12 -12; ces -5 -5 6; ces_cable -5 -5 6; cette -22 11 -2; cette_fois -19 18 -15
cette_histo -11 11 -4; cette_machi -6 -6 6; chair -6 -6 6; chair_et -6 -6 6; chang -12 -14 14; chang_d -12 -13 12
chang_la -1 -3 4; chang_le -5 -4 5; chang_maint -5 -6 6; chape -10 -9 9; chape_de -10 -9 9; charg -10 -12 12
charg_jamai -6 -6 6; charg_la -7 -7 7; chat -8 -7 7; chat_est -8 -7 7; chef 10 -9 -9; chef_> 10 -9 -9
chepa -13 -14 14; chepa_moi -13 -14 14; cherc -12 -10 12; cherc_mes -12 -10 12; cheri -8 -8 9; cheri_je -8 -8 10
cheri_sans -5 -6 6; chez -16 1 6; chez_hotma -5 -6 6; chez_machi -9 -10 10; chez_moi -9 12 -18; chez_nous -5 -6 6
chien -14 -14 15; chien_> -10 -10 10; chien_qui -5 -7 7; chope -4 -6 6; chope_le -4 -6 6; chose -19 15 -2
chose_> -17 16 -9; chose_ca -8 -9 9; chose_cette -2 6 -4; chum 8 -9 -8; chum_> 8 -9 -8; chut -6 -6 6
chut_les -6 -6 6; cime -6 -6 6; cime_est -6 -6 6; cinq -19 -19 22; cinq_> -9 -9 9; cinq_et -6 -6 6
cinq_heure -5 -7 8; cinq_nonan -6 -6 7; cinq_quatr -3 -3 5; cinq_soixa -6 -6 7; cinq_trent -5 -6 6; cinqu -11 -11 12
cinqu_> -9 -10 10; cinqu_fois -9 -10 10; cinqu_huit -4 -5 7; cinqu_six -5 -5 5; clair -8 -9 9; clair_rouss -8 -9 9
clien -12 -10 11; clien_> -9 -9 9; clien_quara -9 -8 9; clien_se -5 -4 5; clign -8 -14 13; clign_> -8 -14 13
cloud -5 -8 7; cloud_point -5 -8 7; club -6 -9 10; club_under -6 -9 10; code 5 -6 -3; code_posta 6 -5 -6
code_puc -6 -6 6; colet -6 -7 7; colet_tout -6 -7 7; colla -7 -7 10; colla_de -7 -7 10; colle -16 -12 17
colle_> 0 -8 3; colle_a -11 -19 12; colle_parce -4 -4 5; com -19 0 5; com_> -18 1 3; com_tout -6 -8 8
combi -11 -12 12; combi_depui -5 -5 5; combi_est -8 -9 9; comme -4 -18 6; comme_> 0 -14 3; comme_a -6 -7 6
comme_berna -8 -8 8; comme_bertr -5 -7 9; comme_c -5 5 -5; comme_ca -11 -4 10; comme_comme -10 -8 9
comme_dites -7 -8 7; comme_j -10 -8 9; comme_mon -6 -5 6; comme_ne -2 -4 6; comme_que 14 -14 -13
comme_video -7 -7 7; comme_vous 19 -15 -17; commu -6 -7 7; commu_une -6 -7 7; compl -21 -17 20; compl_> -21 -17 20
compo -5 -7 7; compo_un -5 -7 7; compr -6 -22 15; compr_> 1 -14 1; compr_bien -8 -2 8; compr_la -5 -9 9
compr_quest -7 -10 9; compr_rien -6 -6 6; compr_une -7 -8 7; compt -9 -10 10; compt_> -9 -10 9; compt_aroba -5 -6 6
con -7 -7 8; con_conne -7 -7 8; concl 10 -9 -10; concl_> 10 -9 -10; confi 15 -19 -14; confi_> 15 -19 -14
conna -13 14 -13; conna_> -7 10 -10; conna_a -10 -11 12; conna_rien -8 7 -6; conne -14 -21 21; conne_> -9 -7 9
conne_a -4 -4 5; conne_est -7 -13 10; conne_euh -7 -7 8; conne_inter -4 -8 9; conne_pas -10 -12 12
conne_plus -5 -5 5; conne_toute -7 -5 8; conse -16 -16 17; conse_> -11 -11 13; conse_clien -9 -9 9
conse_m -12 -12 13; conso -6 -6 6; conso_aussi -6 -6 6; conta -5 -9 9; conta_aroba -5 -9 9; conti 9 -7 -9
conti_> 9 -7 -9; contr -24 20 -11; contr_> -29 24 -18; contr_c 12 -13 -9; contr_est -7 -17 10; contr_le -8 -13 13
convi 11 -9 -12; convi_> 10 -8 -11; convi_tres 11 -7 -10; corre 20 -22 -11; corre_> 16 -20 -6; corre_c 2 0 -2
corre_ca 14 -11 -19; corre_ce -10 11 -10; corre_de 5 -3 -4; corri -6 6 -6; corri_> -6 6 -6; cote -9 17 -17
cote_> -9 17 -17; coupe -15 -19 17; coupe_> -15 -18 16; coupe_je -8 -13 10; coupe_la -3 -5 6; coupe_tous -2 -3 5
cours -4 -4 5; cours_> -4 -4 5; crois 5 11 -16; crois_> 22 -19 -20; crois_bien 8 -13 -7; crois_pas -25 22 -17
cuisi -8 -10 9; cuisi_> -8 -8 8; cuisi_hein -6 -8 10; d 12 -23 -6; d_a -9 7 6; d_abonn -8 -7 8; d_accor 4 1 -16
d_acord 10 -9 -10; d_actua 5 -5 -5; d_aille 12 -11 -10; d_alemb -11 -12 11; d_atten -6 -8 8; d_erreu 22 -24 -13
d_escro -4 -3 4; d_expli 5 -3 -5; d_incon 13 -12 -14; d_inter -7 -7 8; d_opera -11 -12 12; d_ordin -8 -8 10
d_ou -10 -11 11; d_u -8 -8 10; d_un -6 -6 6; da 15 -11 -11; da_> 12 -10 -10; da_c 8 -4 -6; dame -3 -12 7
dame_> -8 -12 10; dame_oui 12 -6 -12; dans -4 -19 11; dans_l -7 -7 7; dans_la -8 -10 9; dans_le 4 -14 1
dans_tout -9 -7 8; de 5 -23 6; de_bons -10 -10 11; de_borde -10 -15 11; de_ca 2 -7 1; de_ce 5 -6 -4
de_charg -7 -7 7; de_clien -9 -8 9; de_commu -6 -7 7; de_conne -8 -5 8; de_debit -11 -12 12; de_gueul -7 -7 7
de_jeune -7 -6 7; de_l -9 -9 10; de_la -19 12 -10; de_le 11 -10 -11; de_ma 10 -12 -8; de_marse -14 -13 14
de_me -8 -9 9; de_meme 5 -3 -4; de_merde -9 -9 9; de_moi -4 -3 4; de_mon -11 -7 10; de_nazes -8 -6 7; de_nos -2 -4 6
de_notre -9 -8 9; de_nouve 12 -11 -15; de_novem -12 -10 12; de_paiem -5 -5 5; de_paill -10 -9 9; de_perso -9 12 -13
de_poste -6 -6 6; de_probl 20 -21 -10; de_quest -14 19 -20; de_quoi -10 -8 10; de_redem -5 -5 5; de_refus 25 -25 -21
de_rentr -5 -5 5; de_resea -6 -5 6; de_signa -11 -11 12; de_souci 18 -23 -10; de_sympa -6 -9 9; de_texto -5 -3 7
de_tonal -15 -12 15; de_vos -5 -5 6; de_votre -9 -7 8; de_vous -20 -16 19; de_wifi -14 -19 18; debit -11 -9 10
debit_> -11 -12 12; debit_ridic -5 -6 6; debra 6 2 -15; debra_> -6 5 -5; debra_et 11 -11 -11; decod -11 -11 12
decod_> -11 -11 12; decon -7 -6 7; decon_toute -7 -6 7; decro -16 -13 16; decro_> -12 -9 11; decro_il -4 -4 5
deja 7 -4 -17; deja_> 10 -14 -9; deja_deux 16 -16 -15; deja_fait 20 -20 -13; deja_la -13 -15 15
deja_redem 16 -20 -13; deja_resol -15 14 -13; deman -11 -14 17; deman_a -8 -13 16; deman_un -6 -6 6; demen -7 7 -6
demen_en -7 7 -6; depan -9 -7 9; depan_ma -9 -7 9; depen -19 -22 20; depen_> -15 -17 16; depen_ce -10 -15 14
depen_de -9 -6 9; depen_des -9 -11 9; depui -21 -19 22; depui_ce -9 -8 9; depui_hier -9 -9 9; depui_l -7 -10 9
depui_neuf -2 -4 6; depui_que -4 -5 5; depui_trois -8 -8 8; depui_vingt -4 -3 4; deran 10 -17 2
deran_pas 15 -15 -15; deran_pour -12 -11 12; derni -15 -15 16; derni_> -15 -15 16; des -12 -16 14; des_fois -9 -11 9
des_lilas -8 -8 8; des_minab -4 -5 5; des_que -5 -7 7; desol -15 7 9; desol_> -15 5 10; desol_mais -3 9 -9
dessu -9 -12 12; dessu_de -5 -8 7; dessu_la -8 -8 9; deux -16 -17 19; deux_> -14 -13 15; deux_aroba -3 -7 8
deux_fois 20 -17 -20; deux_jours -7 -12 10; deux_l -18 8 -4; deux_mille -9 -8 9; deux_minut -6 -7 7
deux_ordin -12 -10 12; deux_pc -7 -7 9; deux_perso -11 -12 12; deux_septa -4 -4 5; deux_trent -4 -4 7
deux_un -6 -7 7; deuxi -6 -7 7; deuxi_poste -6 -7 7; devan 12 -9 -12; devan_> 12 -9 -12; dieu -3 -12 4
dieu_si 6 -1 -5; dieu_vous -9 -9 9; diffe -10 10 -10; diffe_> -10 10 -10; dilig -12 -10 11; dilig_> -12 -10 11
dirai -11 9 -7; dirai_mais -11 9 -7; dire -7 -21 12; dire_> -14 -27 20; dire_c -5 -5 5; dire_ca 18 -16 -18
dire_mais -9 9 -9; dire_que -4 -13 8; direc -7 -12 12; direc_> -4 -9 8; direc_aroba -4 -7 7; direc_s -7 -7 10
dis 30 -23 -22; dis_> 6 -8 -4; dis_c -10 9 -8; dis_oui 6 -6 -4; dis_pas 31 -30 -30; dis_que -22 16 -13
disie -10 -12 12; disie_> -10 -12 12; dison 8 -7 -7; dison_que 8 -7 -7; dit 12 1 -24; dit_> 1 -8 -10
dit_de -18 -10 17; dit_le -6 6 -6; dit_non -22 16 -14; dit_oui 11 -7 -15; dit_qu -5 -4 5; dit_que -8 10 -10
dites -15 -18 17; dites_> -15 -19 18; dites_j -5 -5 5; dites_moi -6 -5 6; dites_vous -7 -8 7; dix -15 -14 17
dix_> -6 -6 6; dix_douze -7 -7 10; dix_heure -10 -13 11; dix_huit -5 -6 6; dix_neuf -5 -5 6; dix_sept -4 -4 8
dix_vingt -4 -3 6; dizai -6 -6 6; dizai_de -6 -6 6; docte -6 -7 7; docte_bertr -6 -7 7; doit -5 -4 6
doit_passe -5 -4 6; donc 6 1 -16; donc_> 8 -6 -12; donc_il -6 6 -6; donc_non -5 5 -5; donc_oui 6 -5 -6
dossi 10 -10 -7; dossi_> 10 -10 -7; doute 10 -10 -9; doute_oui 10 -10 -9; douza -6 -7 7; douza_> -6 -7 7
douze -9 -10 10; douze_> -9 -10 11; douze_cinqu -5 -5 7; douze_peut -7 -7 8; douze_quara -2 -4 5
douze_treiz -5 -5 5; douze_trent -5 -5 5; du -19 2 7; du_bruit -10 -17 14; du_cabin -6 -7 7; du_centr -8 -9 9
du_fil -4 -6 7; du_fouta -7 -7 7; du_magas -5 -5 5; du_monde -6 7 -8; du_repon -4 -6 7; du_techn -6 -7 7
du_ticke 13 -8 -15; du_tiret -4 -7 7; du_tou -8 10 -10; du_tous -11 12 -12; du_tout -16 12 -8; du_trava -5 -5 5
du_wifi -5 -4 5; duboi -6 -7 7; duboi_aroba -5 -5 5; duboi_point -6 -7 7; dubre -7 -7 8; dubre_d -7 -7 8
dupon -8 -9 9; dupon_> -8 -9 9; dupui -5 -5 5; dupui_d -5 -5 5; duran -10 -10 10; duran_> -9 -9 9
duran_aroba -8 -10 10; e -11 -12 13; e_aroba -5 -7 6; e_c -5 -6 6; e_t -5 -6 6; e_u -10 -9 10; echec -5 -7 7
echec_de -5 -7 7; ecole -6 -7 7; ecole_> -6 -7 7; ecout 12 -11 -11; ecout_> 11 -11 -8; ecout_de 6 -5 -6
ecout_et 7 -7 -7; ecran -4 -5 5; ecran_depui -4 -5 5; effec 12 -11 -11; effec_> 12 -11 -11; effet 11 -11 -11
effet_> 11 -11 -11; eh 10 -10 -9; eh_bien 7 -8 -5; eh_oui 7 -7 -8; elect -6 -7 7; elect_> -6 -7 7; elle -2 -11 3
elle_dit -8 10 -10; elle_est -15 -13 15; elle_meme 12 -16 -11; elle_parle -7 -7 7; elle_saute -7 -7 8; elodi -7 -6 8
elodi_march -7 -6 8; embet -9 -12 11; embet_quand -9 -12 11; en -1 -8 3; en_a -8 -9 10; en_ai -11 -10 11
en_chair -6 -6 6; en_direc -7 -7 10; en_effet 11 -11 -11; en_est -7 17 -18; en_fait -20 20 -11; en_ligne -7 -8 8
en_mars -7 7 -6; en_occup -8 -6 8; en_os -6 -6 6; en_panne -8 -15 9; en_passe -11 10 -10; en_plein 11 -7 -12
en_relat -8 -7 8; en_rond -12 -15 15; en_rouge -7 -7 8; en_sais -9 -10 10; en_serai 14 -13 -14; en_souvi -9 -22 21
en_suis -16 -17 17; en_telec -5 -6 6; en_valai -5 -6 6; encor -9 4 0; encor_> -10 12 -12; encor_la 13 -13 -13
encor_lache -10 -13 11; encor_non -2 8 -7; enerv -8 -9 9; enerv_> -8 -9 9; enfan -9 -10 10; enfan_pardo -6 -6 6
enfan_sont -6 -7 7; enfin -4 7 -18; enfin_> -9 10 -3; enfin_je 12 -13 -2; enfin_non -28 28 -17; enfin_oui 21 -21 -16
enfin_si 15 -15 -8; enten 4 -29 5; enten_> 10 -31 2; enten_de -5 -7 7; enten_et -14 16 -16; enten_mais -12 -6 8
enten_mal -14 -14 15; enten_par -7 -6 7; enten_pas -9 -11 11; enten_tout 6 -5 -6; enten_tres -14 -14 15
entre -15 -15 18; entre_> -9 -11 11; entre_avec -7 -9 11; entre_cinq -6 -6 6; entre_huit -5 -4 6; envoy -6 -7 7
envoy_de -5 -3 7; envoy_moi -6 -7 7; eric -5 -7 6; eric_tiret -5 -7 6; erreu -13 24 -32; erreu_> -10 20 -29
erreu_monsi -10 11 -11; es -8 8 -8; es_goure -8 8 -8; escro -5 -5 7; escro_> -4 -3 4; escro_et -4 -5 5
esper -13 -11 12; esper_que -13 -11 12; essai 13 -13 -12; essai_> 13 -13 -12; essay -2 7 -24; essay_> -4 10 -23
essay_d 5 -3 -5; est -3 -4 -1; est_> -5 5 -5; est_a -15 -20 18; est_au -3 -13 6; est_autre -14 14 -8
est_avec -18 13 -10; est_bien 32 -36 -15; est_bloqu -6 -6 6; est_bon -10 13 -15; est_ca 26 -30 -10; est_ce 12 -30 -5
est_cela 16 -15 -17; est_celui -10 -11 11; est_compl -21 -17 20; est_corre 21 -25 -10; est_coupe -8 -8 8
est_d 14 -23 -10; est_dans -11 -9 11; est_decon -7 -6 7; est_deja -15 14 -13; est_diffe -10 10 -10; est_dix -7 -9 8
est_du -7 -7 7; est_en -8 -8 8; est_encor 13 -13 -13; est_exact 22 -21 -20; est_fait 19 -20 -14; est_faux -32 30 -20
est_ferna -10 -11 10; est_fini -10 10 -8; est_furie -8 -8 9; est_genti -20 17 -14; est_inadm -15 -15 16
est_incor -18 18 -18; est_inexa -18 20 -18; est_inter -9 -10 10; est_juste 20 -22 -16; est_l -15 14 -14
est_la -8 0 1; est_lamen -16 -17 17; est_le 15 -9 -16; est_lola -8 -7 8; est_ma -19 -17 19; est_moi 18 -17 -17
est_mon -9 -9 10; est_morte -1 -5 6; est_muet -9 -10 10; est_nadia -5 -6 6; est_noire -9 -7 9; est_non -23 26 -26
est_note 10 -9 -9; est_nulle -7 -13 10; est_parfa 7 -6 -3; est_parti -13 -15 15; est_pas -14 19 -22
est_penib -17 -15 17; est_pire -6 -7 7; est_plus -20 18 -15; est_point -16 12 -10; est_possi 12 -8 -15
est_pour 6 2 -13; est_quoi -10 -17 14; est_regle -22 22 -21; est_relou -10 -9 10; est_rouge 12 -10 -12
est_sans -7 -6 7; est_soixa -6 6 -6; est_sur 2 -7 2; est_tombe -9 -10 10; est_toujo 18 -20 -14; est_tout 10 -1 -17
est_un -26 17 -1; est_une -22 7 2; est_vrai 15 -15 -15; et 2 -34 15; et_ca -6 -6 6; et_comme 20 -8 -24
et_conso -6 -6 6; et_dix -6 -6 6; et_elle -4 -4 5; et_en -6 -6 6; et_et -3 -4 5; et_inter -2 -3 5; et_je -5 -3 7
et_l -5 -5 5; et_la -15 15 -13; et_ma -6 -5 6; et_midi -5 -4 6; et_mon -5 -5 5; et_non -29 -26 28; et_oui 7 -7 -7
et_puis -5 -5 5; et_rallu 11 -15 -11; et_rebra 11 -11 -11; et_tiret -5 -5 8; et_un -4 -4 5; et_une -3 -4 5
et_vous -4 -5 5; etage -13 -16 15; etage_> -12 -15 14; etage_porte -8 -8 9; etais -5 -6 6; etais_chez -5 -6 6
etait -11 9 -7; etait_vrai -11 9 -7; etape -6 -8 8; etape_> -6 -8 8; etein 11 -15 -11; etein_et 11 -15 -11
etes -15 -8 8; etes_de -10 -10 11; etes_des -4 -5 5; etes_en -7 -8 8; etes_pas -9 14 -16; etes_quelq -6 -9 9
etes_tromp -9 15 -16; etes_une -9 -11 11; etes_vous -7 -8 8; etran -7 -7 7; etran_> -6 -7 7; etran_et -5 -3 7
etre -29 -18 25; etre_> -13 -14 15; etre_bien -15 -9 15; etre_humai -6 -8 9; etre_mis -6 -5 6; etre_non -12 -12 12
etre_oui -7 -8 8; etre_pas -8 10 -7; eu 3 -4 -5; eu_de 12 -11 -15; eu_le -11 17 -18; eu_monsi -10 -12 12
euh -16 -8 13; euh_> -17 -19 19; euh_anne -7 -8 8; euh_bah 10 -9 -10; euh_ben -18 -16 18; euh_comme -6 -5 6
euh_elle -7 -7 8; euh_enfin 12 -12 -9; euh_euh -7 -9 8; euh_je -11 -14 13; euh_non -24 34 -45; euh_orang -4 -5 5
euh_oui 11 -17 -5; eva -6 -11 12; eva_sept -6 -11 12; evide 20 -19 -18; evide_> 18 -17 -16; evide_madam 10 -10 -9
evide_que 5 -5 -5; evite -12 11 -11; evite_> -12 11 -11; exact 21 -13 -25; exact_> 10 -4 -16; exact_c 15 -14 -9
exact_ca 13 -14 -8; exact_ce 11 -10 -11; exact_je 7 -8 -5; exact_monsi 17 -19 -11; exact_nous -7 7 -6
exact_pour 11 -12 -9; exced -9 -10 10; exced_c -9 -10 10; excus -11 -10 13; excus_je -4 -3 4; excus_moi -8 -10 10
expli 5 -3 -5; expli_tout 5 -3 -5; fabie -3 -7 9; fabie_zero -3 -7 9; facon -15 13 -10; facon_> -15 13 -10
faibl -8 -9 8; faibl_> -8 -9 8; faire 5 -20 -4; faire_> 11 -10 -11; faire_ca 11 -9 -12; faire_foutr -11 -11 11
faire_les -4 -4 5; faire_mes -5 -7 8; fait 10 -5 -18; fait_> 6 6 -32; fait_beau -11 -12 12; fait_c 5 -4 -12
fait_ca 18 -14 -17; fait_comme 16 -15 -17; fait_d 16 -20 -14; fait_deux -7 -12 10; fait_exact 11 -14 -8
fait_monsi 13 -13 -11; fait_non -9 9 -9; fait_peter -8 -6 8; fait_que -8 -9 10; fait_tout 19 -20 -13
fait_trois 10 -14 -9; fait_une -10 -12 10; faite 16 -8 -19; faite_comme 12 -10 -12; faite_donc 11 -11 -10
faite_erreu -14 11 -8; faite_la -6 7 -7; faite_le 9 -9 -8; faite_pas -11 11 -3; faite_vite 12 -12 -11; falla -5 -4 5
falla_chang -5 -4 5; fatig -6 -7 6; fatig_avec -6 -7 6; faudr -13 -15 15; faudr_que -13 -15 15; faut -15 -14 15
faut_corri -6 6 -6; faut_que -6 -7 11; faut_voir -14 -18 17; faute 15 -13 -11; faute_> -6 7 -7; faute_ca 16 -19 -7
faux -2 6 -29; faux_> 3 1 -26; faux_ce -9 9 -8; faux_numer -6 7 -8; femme -11 -14 14; femme_> -7 -9 9
femme_elle -7 -7 7; femme_en -8 -9 10; femme_qui -4 -4 5; fenet -12 -15 14; fenet_> -12 -15 14; ferme -12 -15 14
ferme_la -12 -15 14; ferna -10 -11 10; ferna_rocha -10 -11 10; fi -10 9 -9; fi_> -10 9 -9; fibre 5 -14 0
fibre_> 11 -11 -11; fibre_dans -9 -7 8; fil -4 -6 7; fil_> -4 -6 7; fille -8 -7 8; fille_est -7 -6 7
fille_qui -6 -6 6; fils -5 -5 5; fils_qui -5 -5 5; fin -9 -17 19; fin_> -9 -17 19; fini -10 10 -8; fini_c -10 10 -8
fixe -8 -9 9; fixe_ca -8 -9 9; fixe_quand -4 -4 5; flott -2 -4 6; flott_mobil -2 -4 6; fois 4 0 -13; fois_> -15 4 3
fois_c -10 10 -10; fois_d 11 -11 -8; fois_deja 10 -14 -9; fois_meme 18 -13 -19; fois_oui 9 -7 -6; fois_que -24 14 2
fois_sauf -6 -8 10; forfa -6 -7 7; forfa_ne -6 -7 7; fout -9 -8 9; fout_de -9 -8 9; fouta -7 -7 7; fouta_de -7 -7 7
foute -8 -9 9; foute_moi -8 -9 9; foutr -11 -11 11; foutr_> -11 -11 11; fr -12 -1 5; fr_> -12 -1 5; fr_le -1 -3 4
franc -7 -7 7; franc_que -7 -7 7; free -7 -11 11; free_point -7 -11 11; frero -8 11 -4; frero_> -8 11 -4
furax -8 -6 8; furax_> -8 -6 8; furie -8 -8 9; furie_> -8 -8 9; g -5 -6 6; g_e -5 -6 6; garag -4 -7 7
garag_tiret -4 -7 7; garde -4 -3 4; garde_vos -4 -3 4; gauch -7 -8 8; gauch_> -7 -8 8; ge -3 -7 8; ge_mail -3 -7 8
genre -13 -14 14; genre_cinq -9 -9 9; genre_j -5 -6 7; genti -20 17 -14; genti_> -16 16 -7; genti_mais -11 10 -10
gerar -7 -7 7; gerar_point -7 -7 7; gere -4 -4 5; gere_tout -4 -4 5; ginet -7 -6 7; ginet_lebru -7 -6 7
gmail -7 -10 9; gmail_point -7 -10 9; go 12 -12 -12; go_> 12 -12 -12; good 9 -7 -6; good_> 9 -7 -6; goure -8 8 -8
goure_la -8 8 -8; grave 9 -24 0; grave_> 18 -15 -20; grave_on -19 -14 16; gueul -16 -14 15; gueul_> -12 -10 11
gueul_votre -7 -7 7; h -1 -3 4; h_a -1 -3 4; habil -4 -9 8; habil_a -4 -9 8; habit -13 2 0; habit_au -5 -8 7
habit_la -9 9 -9; habit_quatr -8 -8 9; hein -8 -22 9; hein_> -10 -20 10; hein_dis -6 -8 10; hein_oui 11 -6 -12
hein_quoi -8 -8 8; helas 7 -2 -15; helas_> 9 -9 -9; helas_non -12 14 -13; herve -7 -8 8; herve_le -7 -8 8
hesit -13 -15 14; hesit_> -13 -15 14; heure -12 -13 13; heure_> -13 -14 14; heure_a 5 -3 -5; heure_et -5 -4 6
hier -10 -17 14; hier_> 1 -17 5; hier_apres -9 -8 9; hier_soir -9 -9 9; histo -11 11 -4; histo_> -11 11 -4
hmm -12 -12 12; hmm_> -12 -12 12; homme 7 -6 -7; homme_> 7 -7 -7; homme_vous -8 10 -7; honte -17 -16 17
honte_> -9 -12 11; honte_de -12 -11 12; honte_monsi -9 -12 11; hors -14 19 -20; hors_de -14 19 -20; hotel -5 -4 5
hotel_est -5 -4 5; hotli -7 -7 10; hotli_en -7 -7 10; hotma -9 -12 13; hotma_mais -5 -6 6; hotma_point -8 -10 10
hui -13 -1 3; hui_> -13 -1 3; huit -5 -6 6; huit_> -5 -6 6; huit_heure -5 -4 6; huit_quatr -2 -3 6
huit_soixa -11 -14 18; huit_zero -3 -3 6; huita -11 -11 12; huita_et -4 -4 5; huita_poste -7 -7 7; hum 9 -6 -8
hum_hum 9 -6 -8; hum_oui 9 -6 -8; humai -8 -11 12; humai_> -7 -10 10; humai_je -6 -8 9; i -13 -14 16
i_cloud -5 -8 7; i_l -7 -7 8; i_s -5 -5 5; i_speak -6 -6 6; ici -6 -7 7; ici_le -6 -7 7; idee -16 -25 22
idee_> -16 -25 22; il -3 -7 3; il_dit 9 -6 -10; il_est 4 -14 0; il_fait -11 -12 12; il_falla -5 -4 5
il_faudr -13 -15 15; il_faut -9 -2 4; il_me 5 -7 -3; il_n -18 12 -6; il_pleut -9 -10 10; il_tourn -9 -14 12
il_vous 5 -14 -2; il_y -16 16 -16; imagi 10 -9 -10; imagi_que 10 -9 -10; immeu -9 -7 8; immeu_> -9 -7 8
impec 13 -12 -13; impec_on 13 -12 -13; impor -7 -6 7; impor_je -7 -6 7; impos -13 12 -10; impos_> -12 13 -14
impos_de -7 -7 7; impri -7 -7 9; impri_et -7 -7 9; inadm -15 -15 16; inadm_j -8 -6 7; inadm_je -10 -11 11
incon 13 -12 -14; incon_> 13 -12 -14; incor -18 17 -16; incor_> -18 17 -16; inexa -18 20 -18; inexa_> -18 20 -18
info -6 -6 6; info_aroba -6 -6 6; infor -13 -11 13; infor_> -13 -11 13; inqui -9 -14 11; inqui_un -9 -14 11
insta -12 0 3; insta_je -6 -14 12; insta_non -12 11 -11; inter -18 -4 18; inter_> -9 -2 10; inter_c -8 -9 9
inter_ca -8 -13 13; inter_de -6 -7 7; inter_du -7 -9 8; inter_est -12 -15 14; inter_m -12 -14 14
inter_pas -14 16 -17; inter_se -4 -8 9; inter_sont -2 -3 5; inuti -12 12 -12; inuti_> -12 12 -12; inver -15 14 -14
inver_> -15 14 -14; iphon -6 -5 6; iphon_affic -6 -5 6; ira -14 15 -22; ira_> -12 12 -21; ira_comme -18 18 -15
isabe -5 -8 7; isabe_point -5 -8 7; it 7 -4 -7; it_s 7 -4 -7; j -6 -9 8; j_ai -4 -4 3; j_aimer 7 1 -18
j_appel -19 7 -1; j_atten -4 -6 7; j_en 1 -15 3; j_enten -5 -5 5; j_esper -13 -11 12; j_essay 5 -3 -5
j_etais -5 -6 6; j_habit -5 -8 7; j_hesit -13 -15 14; j_imagi 10 -9 -10; j_ouvre -9 -10 10; j_y -14 13 -8
jade -2 -7 9; jade_zero -2 -7 9; jamai -19 19 -12; jamai_> -13 12 -11; jamai_avec -11 -9 11; jamai_de -12 12 -12
jamai_habit -9 9 -9; je -3 -10 3; je_cherc -12 -10 12; je_compo -5 -7 7; je_compr -6 -6 6; je_compt -9 -10 9
je_confi 10 -8 -8; je_crois 7 3 -12; je_decro -16 -13 16; je_deman -6 -6 10; je_dis 24 -24 -21; je_euh -8 -9 9
je_je -5 -5 6; je_l 7 -5 -11; je_le -10 -11 10; je_m -13 0 6; je_me -21 5 3; je_n -7 -4 4; je_ne -2 -3 -5
je_paie -4 -3 4; je_parle -6 -8 7; je_pense 7 3 -14; je_peux -19 6 -4; je_pourr -9 -10 10; je_prefe -20 17 -13
je_prend -6 -8 8; je_redem -12 -22 19; je_refle -11 -10 11; je_refus -23 20 -17; je_regar -17 -15 17
je_regre -9 11 -12; je_repet -15 5 -1; je_sache -10 9 -8; je_sais -15 -30 27; je_saura -5 -5 5; je_souha -6 -9 9
je_suis -6 -28 14; je_suppo 10 -7 -9; je_vais -17 -7 12; je_verif -10 -10 10; je_verra -10 -11 10; je_veux 8 -9 -8
je_viens 11 -10 -11; je_vois -18 -2 9; je_voudr -10 -12 12; je_voula 11 -10 -11; je_vous 6 0 -10; jean -4 -5 6
jean_tiret -4 -5 6; jeudi 3 -5 -1; jeudi_> 7 -5 -6; jeudi_entre -5 -4 6; jeune 6 -6 -5; jeune_fille -7 -6 7
jeune_homme 7 -6 -7; jojo -6 -9 11; jojo_point -6 -9 11; joker -12 -12 12; joker_> -12 -12 12; joli -11 -13 12
joli_accen -11 -13 12; joue 15 -16 -13; joue_pour 15 -16 -13; jours -12 -15 14; jours_> -8 -8 8; jours_que -7 -12 10
judo -6 -9 10; judo_aroba -6 -9 10; julie -9 -12 11; julie_carpe -7 -10 9; julie_point -5 -7 6; juste 21 -17 -22
juste_> 13 -7 -26; juste_augus 12 -12 -12; juste_c -9 9 -8; juste_le 6 -5 -6; juste_mon -6 -5 6; juste_oui 14 -13 -7
kern -4 -5 6; kern_aroba -4 -5 6; l -13 3 1; l_> -19 7 -3; l_acces -5 -5 5; l_accue -6 -7 7; l_admin -7 -7 7
l_ai 8 1 -14; l_alarm -4 -7 7; l_an -10 -11 10; l_appel -5 -6 7; l_autre -11 7 -6; l_ecole -6 -7 7
l_enten -9 -11 11; l_etage -7 -6 6; l_etran -7 -7 7; l_heure 5 -3 -5; l_hotel -5 -4 5; l_immeu -9 -7 8
l_impri -7 -7 9; l_insta -12 11 -11; l_inter -13 -16 16; l_inver -15 14 -14; l_ongle -4 -3 4; l_orage -5 -5 5
l_ordin -5 -5 5; l_oreil -5 -5 5; l_point -3 -6 8; l_un -5 6 -6; l_wifi -7 -6 6; la -24 2 12; la_> -13 20 -16
la_banqu -5 -7 8; la_bas -9 9 -9; la_bonne -7 7 -7; la_boula -5 -8 7; la_box -13 4 -2; la_c 1 8 -19
la_centr -4 -7 7; la_cinqu -9 -10 10; la_con -7 -7 8; la_conne -4 -8 9; la_conse -10 -7 8; la_cuisi -8 -10 9
la_direc -4 -9 8; la_faute -6 7 -7; la_fenet -12 -15 14; la_fibre 5 -14 0; la_fin -9 -17 19; la_flott -2 -4 6
la_hotli -7 -7 10; la_je -6 -9 7; la_la -5 -6 6; la_le -10 -10 10; la_ligne -3 -5 6; la_live -7 -7 8
la_mairi -7 -6 8; la_maiso -11 -13 13; la_marqu -5 -7 8; la_meme 0 -16 4; la_miser -8 -9 9; la_moind -11 -19 19
la_monta -5 -6 6; la_non -6 7 -8; la_paix -8 -9 9; la_peine -12 15 -16; la_porte -2 -8 9; la_poste -4 -5 6
la_premi 0 3 -20; la_quest -15 -15 15; la_qui -9 9 -8; la_repon -14 16 -16; la_rue 0 3 -7; la_semai -1 -3 4
la_socie -13 -13 13; la_suite -5 -6 7; la_tele -10 -14 13; la_telev -4 -7 7; la_tete -8 -8 9; la_vie -12 12 -12
la_vous -4 -4 5; la_vraie 13 -8 -16; lache -10 -13 11; lache_> -10 -13 11; lacro -6 -7 7; lacro_du -6 -7 7
laiss -17 16 -12; laiss_> -14 14 -9; laiss_ca -5 5 -5; laiss_moi -6 -12 12; laiss_tombe -16 18 -18; lambe -13 -14 14
lambe_> -13 -14 14; lamen -16 -17 17; lamen_> -16 -17 17; lang -5 -7 6; lang_sans -5 -7 6; lapos -6 -7 7
lapos_point -6 -7 7; laque -12 -12 12; laque_> -12 -12 12; laure -5 -7 10; laure_point -5 -7 10; lausa -10 -11 10
lausa_> -10 -11 10; le -9 -2 3; le_> 9 -9 -8; le_bihan -7 -8 8; le_bol -6 -6 6; le_bon -16 18 -20
le_bouto -9 -10 11; le_burea -8 -9 9; le_canal -5 -4 5; le_cas 8 0 -23; le_chat -8 -7 7; le_chien -14 -14 15
le_code 6 -5 -6; le_combi -11 -12 12; le_confi 14 -19 -14; le_contr -16 20 -15; le_decod -11 -11 12
le_dirai -11 9 -7; le_dis 7 -7 -6; le_docte -6 -7 7; le_faire 11 -10 -11; le_faite -11 11 -3; le_fixe -8 -9 9
le_franc -7 -7 7; le_meme -15 10 -2; le_mille 11 -7 -12; le_moins -6 7 -8; le_momen -6 7 -6; le_monde -9 -11 10
le_netfl -10 -11 11; le_nom 6 -5 -6; le_numer -14 -13 14; le_passa -6 -6 6; le_placa -10 -8 10; le_preno -1 -3 4
le_rende 7 -7 -7; le_robot -7 -8 8; le_rue -6 7 -7; le_sais -10 -11 10; le_salon -16 -14 16; le_servi -5 -6 7
le_site -5 -7 8; le_stand -5 -8 8; le_techn -11 -9 12; le_telep -12 3 5; le_temps -14 12 -10; le_toit -8 -7 7
le_vingt -6 6 -6; le_voyan 0 -11 5; le_wifi -8 -9 10; le_zero -10 -8 10; lea -5 -5 8; lea_aroba -5 -5 8
lebru -7 -6 7; lebru_> -7 -6 7; lente -12 -10 12; lente_s -12 -10 12; leque -12 -12 12; leque_> -12 -12 12
leroy -5 -7 6; leroy_aroba -5 -7 6; les -16 -17 19; les_bots -10 -9 10; les_camer -6 -8 8; les_clien -5 -4 5
les_cours -4 -4 5; les_deux -2 -3 5; les_ecran -4 -5 5; les_enfan -9 -10 10; les_garde -4 -3 4; les_heure -8 -6 7
les_plomb -8 -6 8; les_sms -8 -10 10; ligne -9 -10 10; ligne_> -2 -7 8; ligne_alors -4 -3 4; ligne_avec -7 -8 8
ligne_est -6 -7 7; lilas -8 -8 8; lilas_> -8 -8 8; lili -5 -8 9; lili_point -5 -8 9; live -10 -12 12
live_box -7 -7 8; live_point -4 -6 6; loin -15 12 -12; loin_de -15 12 -12; lola -9 -8 9; lola_aroba -6 -8 8
lola_masso -8 -7 8; lopez -3 -4 5; lopez_quatr -3 -4 5; luc -10 -12 12; luc_berna -10 -12 12; lucie -8 -10 10
lucie_marti -8 -10 10; lui 8 -8 -8; lui_meme 8 -8 -8; lundi -9 -9 9; lundi_derni -9 -9 9; lunet -5 -6 6
lunet_> -5 -6 6; lyon -9 -8 8; lyon_> -9 -8 8; m -9 1 -1; m_a -16 -10 17; m_appel -13 0 6; m_arran 11 -1 -21
m_avait -10 -7 8; m_avez -6 -7 9; m_aviez -10 -10 10; m_c -8 -10 10; m_en -15 0 2; m_enerv -8 -9 9
m_enten -13 -14 14; m_entre -7 -9 11; m_fi -10 9 -9; m_inqui -9 -14 11; m_inter -16 14 -12; ma -19 -9 15
ma_box -9 -15 15; ma_carte -6 -6 6; ma_conna -7 10 -10; ma_conne -9 -15 12; ma_femme -9 -13 12; ma_fille -6 -6 6
ma_ligne -6 -7 7; ma_maman -11 4 -4; ma_part 10 -12 -8; ma_quest -8 -10 9; ma_rue -10 9 -8; ma_sim -8 -9 9
ma_table -15 -16 17; ma_tiret -5 -9 9; machi -11 -11 11; machi_> -9 -10 10; machi_je -6 -6 6; madam 3 -17 5
madam_> 6 -14 0; madam_que -9 -9 9; madem -10 -10 10; madem_rouss -10 -10 10; magas -5 -5 5; magas_> -5 -5 5
mail -3 -7 8; mail_point -3 -7 8; maint -17 8 -7; maint_> -13 13 -12; maint_c -5 -6 6; mairi -7 -6 8
mairi_> -7 -6 8; mais -7 11 -19; mais_bien 7 -2 -13; mais_c -16 16 -11; mais_carre 11 -11 -9; mais_des -5 -7 7
mais_en -9 9 -10; mais_faite 12 -12 -11; mais_inter -8 -13 13; mais_j -5 -6 6; mais_je -11 10 -10
mais_juste -9 9 -8; mais_la -11 9 -7; mais_moi -9 -11 11; mais_netfl -4 -5 5; mais_non -31 31 -20
mais_oui 22 -21 -14; mais_pas -16 19 -14; mais_pour -8 -9 9; mais_si 14 -14 -12; mais_y 7 -6 -3; maiso -11 -13 13
maiso_> -11 -13 13; mal -34 10 -1; mal_> -18 -22 20; mal_a -5 -6 6; mal_compr -20 19 -18; mal_de -5 -5 5
malhe 2 4 -16; malhe_> 12 -11 -11; malhe_non -12 13 -13; malhe_oui 6 -6 -6; maman -11 4 -4; maman_> -8 -18 17
maman_elle -8 10 -10; mamie -6 -7 7; mamie_colet -6 -7 7; mange -9 -11 10; mange_> -9 -11 10; march 13 -36 -3
march_> 17 -17 -13; march_concl 10 -9 -10; march_de -7 -6 8; march_jamai -11 -9 11; march_pas -6 -7 7
march_plus -19 -23 23; march_pour 12 -12 -11; march_toujo 16 -16 -8; mari -10 -8 10; mari_> -6 -6 10
mari_est -10 -8 11; mari_qui -9 -7 8; marie -9 -9 9; marie_lambe -9 -9 9; marqu -5 -7 8; marqu_sorti -5 -7 8
marre -10 -10 11; marre_> -8 -9 10; marre_de -8 -6 7; mars -7 7 -6; mars_> -7 7 -6; marse -14 -13 14
marse_> -14 -13 14; marti -19 -2 5; marti_> -12 9 -8; marti_aroba -5 -7 6; marti_hier -10 -12 12; marti_j -8 -10 10
masso -8 -7 8; masso_> -8 -7 8; mathi -5 -7 6; mathi_avec -5 -7 6; matin -9 -8 9; matin_> -9 -8 9; matin_le -4 -6 7
mauva -11 11 -10; mauva_adres -11 11 -10; me 10 -23 1; me_convi 11 -9 -12; me_deman -6 -6 6; me_deran 15 -15 -15
me_fait -8 -6 8; me_fatig -6 -7 6; me_parai 5 -1 -4; me_parle -10 -7 11; me_pose 9 -7 -9; me_posez -4 -4 5
me_prese -10 -9 10; me_rappe -10 -12 11; me_repet -8 -9 9; me_saoul -11 -13 12; me_sembl 12 -8 -12
me_souvi -12 8 -5; me_suis -9 9 -9; me_va 16 -12 -19; mecon -10 -12 11; mecon_> -10 -12 11; medic -6 -7 7
medic_> -6 -7 7; mega -5 -6 6; mega_a -5 -6 6; meme 12 -7 -12; meme_> 21 -18 -18; meme_chose -8 -9 9
meme_dossi 10 -10 -7; meme_oui 13 -9 -9; meme_panne 7 -16 -4; meme_probl -18 8 0; meme_souci 16 -17 -10
meme_ticke -9 -10 10; merci -2 11 -16; merci_> 2 10 -22; merci_beauc -9 -9 9; merci_ca -10 10 -8; merci_ce 7 -6 -6
merci_on -5 5 -5; merci_sans -9 9 -6; merde -14 -13 14; merde_> -9 -9 9; merde_ca -11 -9 11; mes -15 -14 16
mes_lunet -5 -6 6; mes_papie -10 -10 11; mes_virem -5 -7 8; mes_visio -8 -8 8; mette -6 -6 7; mette_moi -6 -6 7
mhm 12 -12 -12; mhm_> 12 -12 -12; midi -9 -8 9; midi_> -9 -8 9; mieux -12 9 -7; mieux_le -7 -7 7
mieux_pas -11 10 -9; mille 6 -13 -2; mille_> 9 -9 -8; mille_lyon -9 -8 8; minab -4 -5 5; minab_> -4 -5 5
minut -8 -9 9; minut_> -6 -7 7; minut_je -5 -6 6; mis -6 -5 6; mis_en -6 -5 6; miser -8 -9 9; miser_> -8 -9 9
mmh 10 -6 -9; mmh_oui 10 -6 -9; mobil -8 -9 8; mobil_de -2 -4 6; mobil_tres -8 -9 8; modif -15 -18 17
modif_mon -15 -18 17; moi -6 -10 8; moi_> 1 2 -8; moi_a -5 -7 8; moi_adres -10 10 -10; moi_au -4 -5 5; moi_c 7 -6 -6
moi_en -6 -6 7; moi_habit -8 -8 9; moi_je -10 -16 15; moi_la -8 -9 9; moi_meme 13 -13 -13; moi_non -18 27 -29
moi_parle -6 -12 12; moi_pas -7 -10 9; moi_qui 11 -7 -12; moi_redem -6 -6 6; moi_sur -7 -6 7; moi_un -8 -10 11
moi_une -6 -7 7; moi_vous -4 -3 4; moi_y -5 -7 7; moind -11 -19 19; moind_idee -12 -15 15; moind_page -7 -7 7
moins -6 7 -8; moins_du -6 7 -8; mois -12 -10 12; mois_de -12 -10 12; momen -6 7 -6; momen_> -6 7 -6; mon -9 -32 24
mon_abonn -11 -6 9; mon_adres 12 -13 -9; mon_blaze -8 -7 8; mon_bon 12 -9 -14; mon_chum 8 -9 -8
mon_colle -11 -19 12; mon_contr -15 -18 17; mon_dieu 6 -1 -5; mon_femme -7 -7 7; mon_fils -5 -5 5; mon_forfa -6 -7 7
mon_inter 12 -9 -13; mon_iphon -6 -5 6; mon_mari -10 -8 10; mon_mon -7 -7 8; mon_nom 2 -15 1; mon_numer -8 -7 11
mon_ordi -11 -8 11; mon_ordin -5 -5 5; mon_papa 9 -6 -10; mon_patro -8 -8 9; mon_petit 9 -11 -9
mon_porta -11 -14 14; mon_pote -5 -4 5; mon_preno -7 8 -8; mon_quoi -6 -5 6; mon_rende -12 -12 12; mon_repet -4 -5 7
mon_telep -6 -6 6; mon_voisi -10 -11 12; monde -12 0 3; monde_> -6 7 -8; monde_est -9 -11 10; mons -5 -8 7
mons_> -5 -8 7; monsi -9 2 -3; monsi_> -1 2 -12; monsi_conna -10 -11 12; monsi_d -11 -12 11; monsi_lambe -9 -11 10
monsi_marti -17 11 -9; monsi_une -9 -12 11; monta -5 -6 6; monta_> -5 -6 6; morel -7 -8 8; morel_> -7 -8 8
morte -1 -5 6; morte_> -1 -5 6; mouli -5 -7 9; mouli_aroba -5 -7 9; muet -9 -10 10; muet_> -9 -10 10; n -19 11 -7
n_a -5 4 -3; n_ai -20 4 1; n_arriv -4 -7 7; n_en -20 -1 4; n_est -19 20 -17; n_y 5 -8 -9; nadia -5 -6 6
nadia_point -5 -6 6; nazes -8 -6 7; nazes_> -8 -6 7; ne -7 -4 1; ne_crois -15 13 -12; ne_dis 20 -20 -21
ne_l -13 11 -6; ne_le -11 11 -3; ne_m -18 9 -5; ne_march -17 -16 18; ne_me 4 -18 3; ne_passe -2 -4 6
ne_peut -4 -7 7; ne_peux -10 -19 16; ne_prefe -15 15 -13; ne_recoi -10 -10 11; ne_repet -4 -5 7; ne_repon -6 -8 8
ne_sais -17 -17 18; ne_saura -10 -14 15; ne_se -7 -12 11; ne_souha -17 13 -12; ne_suis -19 16 -16; ne_veux -20 10 -9
ne_voit -9 -8 9; negat -14 14 -14; negat_> -14 14 -14; negat_non -6 14 -13; nein -13 12 -7; nein_non -13 12 -7
nenni -16 17 -17; nenni_> -14 14 -14; nenni_m -10 9 -9; net -10 -11 11; net_> -10 -11 11; netfl -12 -15 15
netfl_il -9 -14 12; netfl_tourn -4 -5 5; neuf -13 -13 15; neuf_> -3 -3 5; neuf_aroba -3 -4 5; neuf_douze -5 -5 5
neuf_heure -2 -4 6; neuf_mille -9 -8 8; neuf_point -3 -7 9; neuf_zero -4 -4 5; neuve -8 -11 10; neuve_> -8 -11 10
ni -17 -14 15; ni_appel -5 -3 7; ni_envoy -5 -3 7; ni_l -5 6 -6; ni_non -17 -17 17; ni_oui -17 -17 17
niet -12 12 -12; niet_> -12 12 -12; no -10 10 -10; no_c -10 10 -10; no_no -10 10 -10; noah -1 -3 4
noah_point -1 -3 4; noel -5 -8 7; noel_aroba -5 -8 7; noire -9 -7 9; noire_avec -9 -7 9; nom 0 1 -8; nom_> -2 -1 -2
nom_c -9 9 -10; nom_de -7 -6 7; nom_la 5 -1 -9; non -25 28 -21; non_> -37 19 -3; non_allez 11 -11 -8
non_alors -14 16 -16; non_atten -10 10 -9; non_aucun 16 -16 -10; non_c 6 4 -30; non_ca -15 15 -13; non_ce -13 15 -11
non_desol -19 21 -21; non_du -13 12 -9; non_en -16 16 -11; non_enfin 14 -14 -14; non_euh -6 7 -7; non_j -14 13 -8
non_je -8 14 -17; non_juste -14 14 -9; non_l -9 9 -5; non_la -6 7 -8; non_laiss -14 14 -9; non_mais 11 -10 -6
non_merci -24 17 -7; non_non 13 -8 -21; non_pardo -5 7 -26; non_pas -4 5 -11; non_peut -8 10 -7; non_plus -14 17 -18
non_point -20 13 -13; non_pourq -13 13 -10; non_rien -10 14 -14; non_si 7 -7 -4; non_surto -8 11 -4
non_toujo -12 12 -3; non_vous -9 15 -16; non_voyon -16 16 -12; nonan -7 -7 8; nonan_> -4 -4 5; nonan_cinq -6 -6 7
nonan_quatr -6 -6 7; nonan_six -6 -6 7; nonan_trois -6 -6 7; nope -14 14 -14; nope_> -14 14 -14; nord -6 -9 11
nord_aroba -6 -9 11; nos -5 -5 5; nos_comme -2 -4 6; nos_termi -5 -5 5; note 17 -17 -13; note_> 7 -8 -5
note_merci 12 -11 -4; note_oui 13 -11 -12; notre -2 -12 6; notre_gueul -9 -8 9; notre_polit -6 -7 7
notre_raiso 6 -6 -6; nous 1 -12 3; nous_avons -7 7 -6; nous_en -5 -6 6; nous_somme 5 -15 -1; nouve 2 -9 0
nouve_> 12 -11 -15; nouve_box -6 -7 7; nouve_souci -10 10 -8; novem -12 -10 12; novem_> -12 -10 12; nulle -21 6 -4
nulle_> -18 9 -8; nulle_part -9 -8 9; numer -16 6 6; numer_> -12 15 -15; numer_c -2 -2 4; numer_de -9 -8 9
numer_echec -5 -7 7; numer_euh -7 -7 8; numer_monsi -6 7 -8; numer_qui -14 -13 14; o -5 -6 6; o_g -5 -6 6
occup -9 -9 9; occup_> -8 -6 8; occup_de -5 -5 5; offre -5 -7 6; offre_plus -5 -7 6; oh -7 2 -3; oh_la -5 -5 5
oh_non -4 9 -6; oh_que 0 4 -7; oh_vous -5 5 -5; ok 16 -14 -16; ok_> 12 -12 -13; ok_allez 7 -5 -7; ok_ca 6 -5 -6
ok_d 17 -20 -10; ok_mais -11 10 -6; ok_ok 7 -5 -7; ok_pas 8 -7 -9; ok_pour 7 -6 -6; on 2 -10 0; on_a -9 -7 8
on_atten -6 -6 6; on_capte -5 -6 6; on_essai 13 -13 -12; on_est 2 -18 2; on_fait 16 -15 -17; on_m -20 -13 19
on_n -6 -8 10; on_ne -9 -8 9; on_oubli -20 15 -12; on_peut 19 -14 -19; on_se -9 -8 9; on_va -14 -6 7
on_verra -15 -12 14; on_vient -5 -5 5; ongle -4 -3 4; ongle_depui -4 -3 4; onze -4 -4 7; onze_tranq -4 -4 7
opera -13 -11 12; opera_> -11 -12 12; opera_je -6 -8 8; orage -5 -5 5; orage_> -5 -5 5; orang -16 -16 17
orang_> -12 -11 12; orang_point -6 -7 7; ordi -10 -8 11; ordi_et -6 -5 7; ordi_porta -4 -6 6; ordin -14 -12 14
ordin_> -14 -12 14; ordis -10 -10 10; ordis_> -10 -10 10; oreil -5 -5 5; oreil_gauch -5 -5 5; os -6 -6 6
os_> -6 -6 6; ou -14 -15 15; ou_j -10 -11 11; ou_quatr -6 -6 6; oubli -18 18 -17; oubli_> -18 18 -17; oui 33 -29 -18
oui_> 34 -29 -22; oui_ah -9 9 -9; oui_allez 7 -4 -8; oui_alors -11 14 -21; oui_bien 9 -9 -4; oui_c 37 -29 -27
oui_ca 15 -14 -13; oui_conti 9 -7 -9; oui_da 15 -11 -11; oui_deja 16 -16 -15; oui_deux 7 -6 -7; oui_effec 12 -11 -11
oui_enfin -21 22 -16; oui_et -29 -26 28; oui_euh -7 8 -23; oui_evide 14 -15 -9; oui_exact 9 -9 -9
oui_grave 8 -6 -11; oui_hein 23 -9 -26; oui_helas 9 -9 -9; oui_il 12 -9 -13; oui_it 7 -4 -7; oui_j 14 -4 -35
oui_je 28 -19 -28; oui_jeune 7 -7 -7; oui_juste 6 -6 -5; oui_le 14 -14 -13; oui_madam 18 -13 -18
oui_mais -19 20 -14; oui_malhe 12 -11 -11; oui_merci 26 -27 -11; oui_mon 12 -9 -14; oui_ni -17 -17 17
oui_non -29 29 -20; oui_on 15 -13 -12; oui_oui 16 -8 -19; oui_pardi 6 -5 -6; oui_pas 9 -4 -4; oui_peuch 7 -7 -8
oui_peut -12 -12 12; oui_plusi 6 -6 -5; oui_pour 11 -11 -11; oui_pourq 7 -7 -7; oui_puisq 7 -7 -6; oui_s 19 -14 -19
oui_sans 16 -19 -7; oui_septa 9 -7 -6; oui_toujo 11 -11 -8; oui_tout 22 -27 -10; oui_tu 8 -9 -8; oui_vas 9 -8 -5
oui_vite 6 -6 -6; oui_voila 14 -10 -12; oui_vous 14 -8 -17; oui_y 7 -3 -5; ouvre -9 -10 10; ouvre_le -9 -10 10
p -7 -6 9; p_point -3 -4 5; p_u -5 -5 5; page -7 -7 7; page_> -7 -7 7; paie -4 -3 4; paie_rubis -4 -3 4
paiem -5 -5 5; paiem_ne -5 -5 5; paill -16 -16 16; paill_> -16 -16 16; paix -8 -9 9; paix_> -8 -9 9; panne -6 -9 9
panne_> -5 -8 9; panne_les -5 -4 5; papa 9 -6 -10; papa_il 9 -6 -10; papie -10 -10 11; papie_> -10 -10 11
par -10 -13 14; par_dessu -8 -8 9; par_inter -4 -7 7; par_la -7 -6 7; par_telep -4 -7 7; parai 5 -1 -4
parai_bien 5 -1 -4; parce -7 -8 9; parce_que -7 -8 9; pardi 16 -15 -15; pardi_> 16 -15 -15; pardo -17 -7 15
pardo_> -19 -2 13; pardo_je -9 9 -9; pardo_oui 20 -22 -9; pardo_vous -12 -12 13; parei 9 -8 -9; parei_oui 9 -8 -9
parfa 18 -16 -18; parfa_> 15 -15 -15; parfa_comme 7 -6 -3; parfa_on 9 -8 -9; parle -19 -14 20; parle_> -7 -6 7
parle_a -7 -14 12; parle_avec -8 -2 8; parle_de -10 -7 11; parle_lente -12 -10 12; parle_mieux -7 -7 7
part -4 -11 8; part_> -9 -8 9; part_c 10 -12 -8; parti -17 -19 18; parti_> -14 -13 14; parti_faire -4 -4 5
parti_mange -9 -11 10; pas -16 20 -17; pas_> -18 22 -21; pas_a -13 11 -10; pas_au -4 -4 5; pas_aujou -7 13 -20
pas_besoi -11 18 -19; pas_bien -35 9 11; pas_ca -28 31 -22; pas_ce -28 5 9; pas_celui -9 9 -9; pas_certa -22 -23 24
pas_cette -7 8 -9; pas_chez -9 12 -18; pas_comme -10 11 -13; pas_compr -21 -24 24; pas_corre -20 19 -5
pas_d 0 0 -12; pas_de 32 -39 -9; pas_donc -5 5 -5; pas_du -15 5 -1; pas_encor -10 12 -12; pas_enten -25 -20 22
pas_essay -11 16 -18; pas_eu 6 2 -23; pas_exact -22 23 -14; pas_fait -25 25 -23; pas_faux 29 -29 -24
pas_grave -19 -14 16; pas_habil -4 -9 8; pas_inter -6 10 -15; pas_juste -13 12 -7; pas_la -5 9 -10
pas_le -26 29 -21; pas_ma -10 9 -8; pas_maint -9 11 -11; pas_merci -16 15 -13; pas_moi -9 9 -8; pas_mon -9 9 -9
pas_monsi -12 16 -16; pas_ne -11 11 -3; pas_non 22 -21 -26; pas_oui 7 -5 -4; pas_pas -8 -13 10; pas_pense -10 10 -8
pas_pour -37 35 -23; pas_pu -11 14 -14; pas_que -12 13 -14; pas_quest -7 17 -18; pas_redem -11 19 -20
pas_regle 16 -17 -9; pas_repon -10 -20 16; pas_reuss -7 13 -17; pas_reven 12 -9 -13; pas_sa -9 9 -10
pas_soixa -6 6 -6; pas_speci -9 10 -11; pas_sur -18 -19 19; pas_touch -7 17 -17; pas_tout -24 23 -8
pas_trop -7 -9 8; pas_vous -11 -14 13; pas_vraim -14 15 -13; passa -6 -6 6; passa_d -6 -6 6; passe -11 0 2
passe_a -5 -7 6; passe_jeudi -5 -4 6; passe_l -4 -5 5; passe_mais -4 -5 5; passe_merci -11 10 -10
passe_moi -8 -10 11; passe_plus -2 -4 6; patro -8 -8 9; patro_est -8 -8 9; paul -14 -15 16; paul_aroba -5 -12 13
paul_berna -9 -8 9; paul_chez -9 -10 10; paul_point -5 -5 5; pc -7 -7 9; pc_l -7 -7 9; peine -13 11 -7
peine_> -12 15 -16; peine_en -5 -6 6; penib -17 -15 17; penib_> -17 -15 17; pense 5 6 -15; pense_> 8 -3 -11
pense_bien 8 -5 -4; pense_pas -23 16 -10; pense_que 11 -12 -9; perdu -10 -8 9; perdu_avec -5 -5 6; perdu_la -9 -8 9
perso -21 3 2; perso_> -17 0 3; perso_en -6 -6 6; perso_n -5 5 -5; perso_qui -8 -2 8; perte -7 -5 8
perte_de -7 -5 8; peter -12 -10 13; peter_les -8 -6 8; peter_un -6 -9 8; petit 4 -15 -1; petit_> 9 -11 -9
petit_aroba -4 -5 9; peu -23 5 6; peu_> -9 -14 11; peu_embet -9 -12 11; peu_perdu -5 -5 6; peu_pour -15 14 -13
peuch 7 -7 -8; peuch_> 7 -7 -8; peut 4 -19 5; peut_aider 6 -1 -5; peut_dire 18 -16 -18; peut_essay 14 -17 -9
peut_etre -24 -13 20; peut_faire 11 -9 -12; peut_plus -4 -7 7; peux -12 2 -2; peux_avoir -8 -12 10
peux_etre -6 -5 6; peux_ni -5 -3 7; peux_pas -15 7 -5; peux_plus -5 -7 8; peux_y 8 -9 -8; pire -6 -7 7
pire_> -6 -7 7; placa -10 -8 10; placa_> -10 -8 10; plaig -5 -4 5; plaig_> -5 -4 5; plais 13 -12 -13
plais_> 13 -12 -13; plait 5 -14 -2; plait_> 2 -11 1; plait_comme -7 -8 7; plait_merci 9 -10 -8; plait_un -8 -2 8
pleas -6 -6 6; pleas_je -6 -6 6; plein 11 -7 -12; plein_dans 11 -7 -12; pleut -9 -10 10; pleut_depui -9 -10 10
plomb -8 -6 8; plomb_votre -8 -6 8; plus -36 3 8; plus_> -23 -11 20; plus_a -4 -7 7; plus_appel -4 -7 7
plus_au -5 -5 5; plus_aucun -2 -4 6; plus_de -11 -15 15; plus_du -11 14 -14; plus_faire -5 -7 8
plus_inter -11 -16 16; plus_la -9 -22 21; plus_le -20 18 -14; plus_les -10 -10 11; plus_maint -11 12 -12
plus_rapid -5 -7 6; plus_trent -5 -5 5; plus_trop -7 -6 8; plus_vite 6 -1 -5; plusi 6 -6 -5; plusi_fois 6 -6 -5
pluto -3 4 -5; pluto_non -6 8 -10; pluto_oui 11 -9 -11; pluto_que -6 -8 8; point -21 -4 11; point_b -5 -8 9
point_be -6 -6 6; point_benal -5 -7 6; point_berna -3 -6 8; point_c -7 -7 7; point_cheri -5 -6 6; point_com -19 0 5
point_duboi -5 -5 5; point_duran -8 -10 10; point_e -6 -7 7; point_fr -12 -1 5; point_kern -4 -5 6
point_lopez -3 -4 5; point_marti -5 -7 6; point_mouli -5 -7 9; point_net -10 -11 11; point_noel -5 -8 7
point_nord -6 -9 11; point_petit -4 -5 9; point_tremb -7 -7 7; polit -6 -7 7; polit_inter -6 -7 7; porta -11 -14 14
porta_arriv -4 -6 6; porta_capte -9 -9 9; porta_parce -3 -5 5; porte -9 -13 13; porte_> -2 -8 9; porte_gauch -8 -8 9
pose 9 -7 -9; pose_pas 9 -7 -9; posez -4 -4 5; posez_une -4 -4 5; posit 12 -12 -12; posit_> 12 -12 -12
possi -7 -18 8; possi_> -13 -13 13; possi_oui 12 -8 -15; posta 6 -5 -6; posta_donc 6 -5 -6; poste -16 -16 17
poste_> -13 -12 13; poste_a -6 -7 7; poste_dans -7 -7 7; poste_point -4 -5 6; pote -5 -4 5; pote_m -5 -4 5
pour 6 4 -22; pour_autre -11 10 -8; pour_ca 2 1 -12; pour_inter -8 -9 9; pour_jeudi 7 -5 -6; pour_l -12 11 -11
pour_la 11 -11 -11; pour_le 2 1 -13; pour_ma -8 -10 10; pour_moi 8 2 -22; pour_redem -10 -10 10; pour_sur 13 -14 -12
pour_un -14 16 -15; pour_votre -12 -10 11; pourq 21 -21 -18; pourq_> -13 13 -10; pourq_pas 22 -22 -17
pourr -9 -10 10; pourr_je -3 -3 4; pourr_pas -9 -10 10; pouve -4 -17 11; pouve_> 19 -18 -19; pouve_repet -19 -15 18
pouve_valid 6 -5 -6; pouve_vous -4 -3 4; prefe -23 21 -17; prefe_atten -11 11 -10; prefe_avoir -7 -12 13
prefe_evite -12 11 -11; prefe_pas -15 17 -17; prefe_suivr -6 -8 8; premi -5 -7 1; premi_etage -10 -11 10
premi_fois 0 3 -20; prend -6 -8 8; prend_un -6 -8 8; preno -6 7 -7; preno_> -7 8 -8; preno_avec -1 -3 4
prese -10 -9 10; prese_bapti -10 -9 10; presq -6 6 -6; presq_mais -6 6 -6; press 7 -5 -7; press_> 7 -5 -7
pret 12 -7 -13; pret_> 12 -7 -13; prie -7 -15 13; prie_> -6 -8 9; prie_j -6 -14 12; pro -6 -7 7; pro_aroba -6 -7 7
probl 19 -12 -18; probl_> 19 -12 -19; probl_allez 16 -13 -11; probl_de -11 -12 12; probl_est -9 9 -5
probl_oui 10 -8 -7; propo 16 -9 -16; propo_de 16 -9 -16; pu -11 14 -14; pu_> -11 14 -14; puc -6 -6 6; puc_> -6 -6 6
puis -5 -5 5; puis_l -5 -5 5; puisq 3 2 -11; puisq_je 3 2 -11; qu -20 -13 19; qu_est -25 -9 17; qu_il -5 -4 5
qu_un -6 -5 6; quand -14 -15 15; quand_je -16 -13 16; quand_meme -9 -12 11; quara -12 -9 13; quara_cinq -4 -5 5
quara_deux -9 -8 9; quara_quatr -4 -4 7; quara_sept -2 -4 6; quato -6 -6 6; quato_> -5 -5 5; quato_vingt -5 -6 6
quatr -13 -11 14; quatr_> -4 -3 6; quatr_barre -5 -7 7; quatr_cent -3 -3 6; quatr_cinqu -5 -5 5; quatr_etage -8 -8 9
quatr_huita -4 -4 5; quatr_nonan -6 -6 7; quatr_onze -4 -4 7; quatr_ordin -9 -10 10; quatr_pas -6 6 -6
quatr_quatr -4 -3 6; quatr_soixa -5 -5 7; quatr_trois -3 -3 5; quatr_vingt -8 -9 12; que -8 9 -6; que_> -11 -12 12
que_c -4 -4 5; que_ca -13 -11 12; que_ce -10 -7 8; que_d -6 -8 8; que_dieu -9 -9 9; que_est -6 -5 6; que_j 13 -6 -26
que_je 3 -7 -11; que_la -4 -5 5; que_moi -7 -7 7; que_nenni -14 14 -13; que_non -26 22 -17; que_oui 27 -18 -25
que_quelq -3 -6 7; que_racon -6 -6 6; que_redem -8 -9 10; que_vous -32 -8 20; quel -17 -16 16; quel_bouto -6 -5 6
quel_ticke -13 -12 12; quell -14 -19 17; quell_bande -8 -6 7; quell_box -9 -9 9; quell_quest -11 -12 12
quelq -9 -10 11; quelq_un -9 -10 11; quest -23 -1 8; quest_> -23 0 7; quest_tranq -8 -10 9; qui -17 -24 22
qui_a -7 -6 7; qui_aboie -5 -7 7; qui_ai 11 -7 -12; qui_compr -8 -2 8; qui_est -10 -7 8; qui_etes -7 -8 8
qui_gere -4 -4 5; qui_s -12 -12 13; quinz -11 -12 13; quinz_aroba -3 -6 8; quinz_rue -8 -8 8; quoi -23 -26 26
quoi_> -20 -16 20; quoi_deja -13 -15 15; quoi_la -10 -12 12; quoi_un -7 -8 7; quoi_vous -7 -6 7; r -8 -8 10
r_a -4 -5 5; r_e -7 -7 8; racon -6 -6 6; racon_cette -6 -6 6; raiso 18 -22 -14; raiso_> 14 -19 -9
raiso_socia 6 -6 -6; rallu 11 -15 -11; rallu_> 11 -15 -11; rame -10 -11 10; rame_sur -10 -11 10; rapid -5 -7 6
rapid_> -5 -7 6; rappe -3 -21 10; rappe_> 2 -17 3; rappe_moi -4 -5 5; rappe_plus -8 -10 9; ras -6 -6 6
ras_le -6 -6 6; rau -4 -5 5; rau_r -4 -5 5; ravi 14 -13 -14; ravi_> 14 -13 -14; rebra 11 -11 -11; rebra_> 11 -11 -11
reche -6 -5 6; reche_de -6 -5 6; recoi -10 -10 11; recoi_plus -10 -10 11; recu 6 -8 -5; recu_d 6 -8 -5
recup -17 -14 16; recup_inter -17 -14 16; redem -12 -4 7; redem_> -7 1 0; redem_box -6 -6 6; redem_comme -10 -10 10
redem_la -12 -22 19; redem_toute -8 -9 10; redir 7 -8 -5; redir_vous 7 -8 -5; refle -11 -10 11; refle_> -11 -10 11
refus 0 6 -24; refus_> -6 11 -19; refus_de 10 -12 -8; regar -17 -17 18; regar_> -17 -15 17; regar_la -4 -7 7
regle -15 17 -21; regle_> 15 -14 -9; regle_ca -21 22 -21; regle_cette -11 11 -4; regre -9 11 -12; regre_> -9 11 -12
relat -8 -7 8; relat_avec -8 -7 8; relou -10 -9 10; relou_les -10 -9 10; remer -12 -10 11; remer_pour -12 -10 11
renar -10 -9 10; renar_> -10 -9 10; rende 0 -8 6; rende_vous 0 -8 6; rentr -5 -5 5; rentr_du -5 -5 5; repar -10 -7 8
repar_> -10 -7 8; repet -23 -13 20; repet_> -9 -12 10; repet_la -8 -15 11; repet_ma -8 -10 9; repet_non -14 17 -17
repet_plus -4 -5 7; repet_s -16 -7 13; repet_wifi -4 -5 7; repon -19 -2 12; repon_a -10 -20 16; repon_est -14 16 -16
repon_il -4 -9 8; repon_je -4 -6 7; repon_plus -6 -8 8; resea -13 -14 14; resea_> -6 -5 6; resea_inter -5 -5 5
resea_mobil -8 -9 8; resil -10 -11 11; resil_> -10 -11 11; resol -15 14 -13; resol_> -15 14 -13; respo -6 -9 9
respo_> -6 -9 9; reuss -7 13 -17; reuss_> -7 13 -17; reven 12 -9 -13; reven_mon 12 -9 -13; ridic -5 -6 6
ridic_un -5 -6 6; rien -30 21 -14; rien_> -17 0 2; rien_a -6 7 -8; rien_compr -17 -30 27; rien_contr -8 -13 13
rien_debra -6 5 -5; rien_du -6 6 -7; rien_enten -5 -7 7; rien_fait -11 13 -14; rien_il -2 -4 5; rien_non -5 5 -5
rien_redem -18 22 -22; robas -5 -7 6; robas_yahoo -5 -7 6; robot -7 -8 8; robot_aspir -7 -8 8; rocha -10 -11 10
rocha_a -10 -11 10; rolla -5 -7 6; rolla_avec -5 -7 6; rond -12 -15 15; rond_et -6 -6 6; rond_il -6 -6 6
rond_sur -4 -5 5; rond_tout -10 -11 11; rouge 5 -10 1; rouge_> 12 -10 -12; rouge_pas -7 -7 8; roule 14 -14 -13
roule_> 14 -14 -13; rouss -11 -11 11; rouss_> -10 -10 10; rouss_de -8 -9 9; rubis -4 -3 4; rubis_sur -4 -3 4
rue -6 1 -2; rue_> -10 9 -8; rue_bon -6 7 -7; rue_d -8 8 -8; rue_des -8 -8 8; rue_le 6 -5 -6; s -10 -17 13
s_a -6 -6 6; s_affic -14 -13 14; s_arran -19 -14 16; s_corre 7 -4 -7; s_en -8 -6 8; s_est -9 11 -11; s_il 5 -14 -2
s_o -5 -6 6; s_occup -5 -5 5; s_point -5 -5 5; s_rolla -5 -7 6; sa -14 14 -11; sa_> -9 9 -10; sa_n -7 8 -8
sache -10 9 -8; sache_> -10 9 -8; sais -24 -32 33; sais_pas -20 -30 31; sais_plus -7 -6 8; sais_rien -7 -8 8
sais_trop -7 -8 8; sais_tu -10 -11 10; salon -16 -14 16; salon_> -16 -14 16; sans -1 -1 -8; sans_accen -5 -6 6
sans_doute 10 -10 -9; sans_e -5 -7 6; sans_facon -15 13 -10; sans_faute 16 -19 -7; sans_impor -7 -6 7
sans_probl 13 -16 -9; saoul -11 -13 12; saoul_> -11 -13 12; sarah -5 -7 6; sarah_point -5 -7 6; sauf -6 -8 10
sauf_dans -6 -8 10; saura -6 -9 7; saura_pas -6 -9 7; saute -7 -7 8; saute_> -7 -7 8; savez -5 5 -5
savez_je -5 5 -5; se -15 -16 18; se_conne -7 -12 11; se_coupe -6 -6 6; se_fout -9 -8 9; se_matin -4 -8 9
se_plaig -5 -4 5; secon -8 -9 9; secon_> -8 -9 9; seize -6 6 -5; seize_> -6 6 -5; semai -9 -11 10
semai_> -10 -12 10; semai_derni -1 -3 4; sembl 12 -8 -12; sembl_oui 12 -8 -12; sept -5 -7 9; sept_aroba -6 -11 12
sept_cinqu -2 -4 6; sept_quatr -5 -6 6; sept_six -3 -3 5; sept_trent -5 -5 7; septa 0 -5 3; septa_fois 9 -7 -6
septa_quatr -4 -4 5; serai 17 -14 -16; serai_bien 10 -7 -8; serai_parfa 7 -7 -8; serai_ravi 14 -13 -14
serai_repar -10 -7 8; serai_tres 7 -6 -6; sert -12 11 -11; sert_a -12 11 -11; servi -17 -12 16; servi_> -9 -7 8
servi_de -9 -9 9; servi_est -4 -5 5; servi_techn -5 -6 7; seul -7 -8 8; seul_appar -11 -13 14; seul_poste -6 -6 6
seule -8 -9 10; seule_> -8 -9 10; sfr -8 -10 10; sfr_point -8 -10 10; si 25 -25 -17; si_> 23 -22 -14; si_c 6 -5 -7
si_ca 6 -1 -5; si_corre 2 0 -2; si_enfin -24 24 -15; si_fait 17 -18 -10; si_je 13 -18 -10; si_si 15 -15 -12
signa -11 -11 12; signa_sur -11 -11 12; signe -7 -6 7; signe_> -7 -6 7; sim -6 -10 8; sim_> -8 -9 9; sim_oui 9 -9 -9
sim_sim 9 -9 -9; site -5 -7 8; site_de -5 -7 8; six -9 -3 7; six_> -6 -6 7; six_cent -3 -3 6; six_cinq -3 -3 5
six_donc -6 6 -6; six_douze -5 -5 5; six_euh -5 -6 6; six_nonan -6 -6 7; six_pas -6 6 -6; six_quara -2 -4 6
six_quato -5 -6 6; six_soixa -7 -8 8; six_vingt -4 -4 7; sms -8 -10 10; sms_> -10 -10 11; sms_passe -4 -5 5
socia 6 -6 -6; socia_> 6 -6 -6; socie -18 -18 18; socie_dupon -8 -9 9; socie_duran -9 -9 9; socie_est -5 -8 8
socie_soget -13 -7 9; socie_trans -6 -8 8; soget -16 -12 14; soget_> -13 -7 9; soget_s -5 -6 6; soir -9 -9 9
soir_> -9 -9 9; soixa -15 -9 14; soixa_deux -4 -4 5; soixa_dix -7 -8 8; soixa_neuf -9 -8 8; soixa_quinz -3 -6 8
soixa_seize -6 6 -6; soixa_sept -4 -5 5; soixa_six -6 6 -6; someo -6 -6 6; someo_pleas -6 -6 6; somme 5 -15 -1
somme_d 11 -18 -10; somme_la -13 -7 9; sont -6 -7 7; sont_a -6 -7 7; sont_coupe -2 -3 5; sophi -12 -13 13
sophi_morel -7 -8 8; sophi_under -5 -7 6; sorti -5 -7 8; sorti_a -5 -7 8; souci 20 -17 -18; souci_> 17 -13 -17
souci_allez 10 -8 -11; souci_c 7 -6 -3; souci_faite 9 -9 -8; souha -21 8 -7; souha_m -6 -9 9; souha_pas -17 13 -12
sous -10 -10 10; sous_la -10 -10 10; souvi -16 0 5; souvi_> -9 10 -11; souvi_plus -22 -29 29; speak -6 -6 6
speak_to -6 -6 6; speci -9 10 -11; speci_> -9 10 -11; stand -5 -8 8; stand_telep -5 -8 8; stylo -6 -8 8
stylo_> -6 -8 8; suffi -14 -15 15; suffi_> -14 -15 15; suis -9 -10 4; suis_a -5 -3 7; suis_au -7 -8 7
suis_calme -11 -9 11; suis_d 24 -26 -23; suis_dans -8 -8 8; suis_desol -11 -19 13; suis_devan 12 -9 -12
suis_elodi -7 -6 8; suis_en -15 -16 15; suis_exced -9 -10 10; suis_furax -8 -6 8; suis_hors -4 -3 4
suis_infor -13 -11 13; suis_la 16 -23 -14; suis_pas -34 8 3; suis_press 7 -5 -7; suis_pret 12 -7 -13
suis_toujo 24 -13 -24; suis_tout 16 -20 -14; suis_tres -10 -12 11; suis_tromp -9 9 -9; suis_un -10 -8 12
suite -5 -6 7; suite_> -5 -6 7; suivr -6 -8 8; suivr_vos -6 -8 8; sujet 3 -11 0; sujet_de -11 -6 9
sujet_du 13 -8 -15; super 6 -5 -6; super_oui 6 -5 -6; suppo 10 -7 -9; suppo_que 10 -7 -9; sur -3 -22 12
sur_> 15 -20 -7; sur_inter -10 -11 10; sur_l -4 -3 4; sur_le -19 -13 17; sur_mon 9 -11 -9; sur_pas 3 -1 -2
sur_que -16 21 -18; sur_quel -6 -5 6; sur_tous -4 -5 5; sur_un -6 -6 7; surem -9 8 -8; surem_pas -9 8 -8
surto -13 16 -11; surto_pas -13 16 -11; sympa -6 -9 9; sympa_> -6 -9 9; t -12 3 -1; t_e -5 -6 6; t_es -8 8 -8
ta -9 -10 9; ta_gueul -9 -10 9; table -15 -16 17; table_> -15 -16 17; tais -6 -7 7; tais_toi -6 -7 7
techn -15 -15 19; techn_> -14 -13 16; techn_c -6 -7 7; techn_doit -5 -4 6; techn_m -1 -3 4; techn_me -6 -5 6
tele -10 -14 13; tele_> -12 -12 12; tele_et -5 -5 5; telec -5 -6 6; telec_> -5 -6 6; telep -16 -5 13
telep_> -7 -9 8; telep_cette -11 9 -6; telep_de -5 -8 8; telep_et -5 -5 5; telep_mais -8 -13 13; telep_n -3 -5 6
telep_ne -4 -4 5; telep_va -4 -5 5; telev -4 -7 7; telev_par -4 -7 7; temps -14 12 -10; temps_> -14 12 -10
termi -5 -5 5; termi_de -5 -5 5; test -6 -7 7; test_un -6 -7 7; tete -8 -8 9; tete_> -8 -8 9; texto -5 -3 7
texto_> -5 -3 7; thoma -3 -7 8; thoma_un -3 -7 8; ticke -9 -9 3; ticke_> -4 -18 7; ticke_la -7 7 -7; tiret -8 -11 13
tiret_boite -5 -9 9; tiret_centr -4 -7 7; tiret_du -4 -7 7; tiret_et -5 -5 8; tiret_lang -5 -7 6
tiret_laure -5 -7 10; tiret_lea -5 -5 8; tiret_rau -4 -5 5; tiret_yves -4 -5 6; to -6 -6 6; to_someo -6 -6 6
toi -6 -7 7; toi_je -6 -7 7; toit -8 -7 7; toit_> -8 -7 7; tombe -19 8 -4; tombe_> -19 8 -4; tonal -15 -12 15
tonal_> -5 -6 9; tonal_dans -5 -5 5; tonal_quand -12 -9 11; tou -8 10 -10; tou_> -8 10 -10; tou_pas -8 10 -10
touch -6 20 -21; touch_a -6 20 -21; toujo 18 -8 -24; toujo_> 11 -11 -8; toujo_d 5 -5 -5; toujo_en 15 -8 -15
toujo_inter 18 -11 -18; toujo_le 14 -11 -8; toujo_pas 1 2 -13; toujo_pour 23 -25 -13; tourn -12 -15 15
tourn_en -12 -15 15; tous -12 3 2; tous_ces -5 -5 6; tous_les -4 -5 5; tous_monsi -11 12 -12; tout -2 8 -13
tout_> -17 11 -7; tout_a 18 -14 -18; tout_attac -6 -7 7; tout_bien 7 -8 -5; tout_c -4 6 -3; tout_ca -9 4 -2
tout_ce -10 -7 8; tout_colle -6 -8 8; tout_compr 17 -24 -14; tout_du -16 22 -22; tout_enfin -9 10 -3
tout_est 6 -5 -6; tout_faux -22 20 -10; tout_frero -8 11 -4; tout_jeune -8 10 -7; tout_juste 12 -12 -12
tout_l -9 -7 8; tout_le -19 8 0; tout_non -3 7 -7; tout_parei 9 -8 -9; toute -12 -17 15; toute_la -8 -9 9
toute_les -8 -6 7; toute_neuve -8 -11 10; toute_seule -8 -9 10; tranq -8 -10 10; tranq_> -8 -10 10; trans -6 -9 8
trans_marti -6 -8 8; trans_moi -5 -7 8; trava -7 -6 8; trava_> -10 -8 11; trava_et -5 -5 5; treiz -5 -5 5
treiz_quato -5 -5 5; tremb -7 -7 7; tremb_a -7 -7 7; trent -6 -6 6; trent_douze -5 -5 7; trent_quatr -5 -5 5
trent_six -5 -6 6; trent_trois -5 -5 5; tres -11 1 2; tres_bien 15 -13 -15; tres_faibl -8 -9 8; tres_mal -14 -14 15
tres_mecon -10 -12 11; tres_peu -15 14 -13; trois -5 -18 11; trois_appar -10 -9 9; trois_aroba -5 -8 9
trois_deux -3 -3 5; trois_fois 10 -14 -9; trois_jours -8 -8 8; trois_nonan -6 -6 7; trois_ou -6 -6 6
trois_quara -4 -4 7; trois_quatr -3 -3 7; trois_six -5 -5 5; tromp -16 17 -16; tromp_> -8 9 -9; tromp_c -9 9 -9
tromp_de -9 12 -13; tromp_dis -10 9 -8; trop -8 -12 12; trop_> -8 -10 9; trop_atten -3 -4 6; trop_oui 12 -8 -12
trop_rien -7 -8 8; truc -7 -7 7; truc_> -7 -7 7; tu -3 -5 1; tu_moi -10 -11 10; tu_peux 8 -9 -8; tu_t -8 8 -8
u -12 -12 15; u_> -6 -7 7; u_aroba -4 -5 5; u_b -7 -7 8; u_i -8 -8 10; u_p -5 -5 5; un -34 -10 27; un_> -10 -10 11
un_a -2 -8 9; un_agent -9 -7 9; un_appar -12 -14 14; un_appui -3 -6 7; un_aroba -3 -8 10; un_au -4 -6 7
un_autre -25 23 -17; un_cable -6 -9 8; un_code -6 -6 6; un_colla -7 -7 10; un_conse -8 -10 10; un_d -12 -17 17
un_de -7 -9 10; un_debit -5 -6 6; un_deux -6 -7 7; un_deuxi -6 -7 7; un_etre -6 -8 9; un_h -1 -3 4
un_humai -7 -10 10; un_insta -6 -14 12; un_joli -11 -13 12; un_m -2 -7 8; un_mega -5 -6 6; un_neuf -3 -3 5
un_ni -5 6 -6; un_nonan -4 -4 5; un_nouve -10 10 -8; un_numer -5 -7 7; un_opera -6 -8 8; un_ordi -3 -4 5
un_parti -6 -6 6; un_peu -13 -17 15; un_probl -11 -12 12; un_quara -4 -5 5; un_redem -7 -8 7; un_respo -6 -9 9
un_s -5 -7 6; un_sept -3 -3 5; un_seul -7 -8 8; un_stylo -6 -8 8; un_techn -10 -9 11; un_un -8 -10 11
un_zero -3 -3 6; under -6 -9 8; under_judo -6 -9 10; under_leroy -5 -7 6; une -35 -15 27; une_adres -6 -7 7
une_anten -9 -7 9; une_arnaq -10 -13 12; une_box -10 -19 16; une_cinqu -9 -10 10; une_colle -4 -4 5
une_conse -10 -9 11; une_dame -8 -12 10; une_dizai -6 -6 6; une_douza -6 -7 7; une_entre -9 -11 11
une_erreu -15 19 -20; une_fois -7 -10 9; une_honte -9 -12 11; une_minut -5 -6 6; une_nouve -6 -7 7
une_offre -5 -7 6; une_panne -13 -7 8; une_perso -6 -6 6; une_secon -8 -9 9; une_semai -10 -12 10; une_table -3 -4 5
une_vaste -4 -5 5; une_vingt -8 -8 10; une_vraie -9 -11 11; v -6 -6 6; v_point -6 -6 6; va -6 -2 5; va_> 15 -11 -17
va_aller -11 12 -17; va_bien -4 -5 5; va_dire 16 -11 -16; va_laiss -5 5 -5; va_mais -8 -9 9; va_march -13 -11 12
va_s -19 -14 16; va_tres 13 -9 -13; vais -17 -7 12; vais_deman -8 -16 15; vais_m -11 10 -10; vais_peter -6 -9 8
vais_resil -10 -11 11; vais_voir -9 -19 14; valai -5 -6 6; valai_on -5 -6 6; valid 6 -5 -6; valid_> 6 -5 -6
vas 9 -8 -5; vas_y 9 -8 -5; vaste -4 -5 5; vaste_escro -4 -5 5; verif -10 -10 10; verif_> -10 -10 10
verra -18 -18 18; verra_> -18 -18 18; vers -9 -9 9; vers_dix -9 -9 9; veux 6 1 -12; veux_> 18 -25 -17
veux_annul -12 -12 12; veux_bien 16 -16 -16; veux_le -11 -9 10; veux_modif -15 -18 17; veux_parle -9 -5 10
veux_pas -32 20 -15; veux_quelq -9 -8 9; veux_recup -17 -14 16; veux_un -6 -6 6; video -7 -7 7; video_point -7 -7 7
vie -12 12 -12; vie_> -12 12 -12; viens 10 -15 -8; viens_de 11 -10 -11; viens_la -10 -10 10; vient -5 -5 5
vient_de -5 -5 5; vingt -10 -8 12; vingt_ans -4 -3 4; vingt_cinq -5 -6 6; vingt_d -8 -8 10; vingt_deux -4 -4 7
vingt_dix -3 -4 6; vingt_douze -10 -10 11; vingt_genre -5 -6 7; vingt_huit -3 -3 5; vingt_neuf -4 -5 5
vingt_quatr -6 6 -6; vingt_seize -2 -4 5; vingt_six -6 6 -6; vingt_trois -3 -3 6; virem -5 -7 8; virem_sur -5 -7 8
visio -8 -8 8; visio_coupe -8 -8 8; vite 7 -12 -1; vite_> 9 -10 -6; vite_dites -6 -5 6; vite_moi 6 -1 -5
voila 16 -13 -15; voila_> 13 -9 -13; voila_c 9 -9 -7; voila_exact 10 -8 -3; voila_oui 6 -5 -6; voila_vous 8 -7 -8
voir -16 0 4; voir_> -16 1 3; voir_avec -4 -9 8; vois 5 -9 -1; vois_ce -9 9 -9; vois_pas 5 -18 6; voisi -10 -11 12
voisi_monsi -10 -11 12; voit -9 -8 9; voit_le -9 -8 9; voix 12 -13 -10; voix_la 12 -13 -10; volon 19 -21 -16
volon_> 16 -15 -16; volon_merci 11 -14 -7; vos -9 -12 11; vos_conse -5 -5 5; vos_etape -6 -8 8; vos_excus -4 -3 4
vos_quest -6 -7 6; vos_techn -3 -3 4; votre -17 -15 17; votre_affai -8 -6 8; votre_colle 5 -3 -5
votre_dilig -12 -10 11; votre_servi -9 -7 9; votre_truc -7 -7 7; voudr -10 -12 12; voudr_chang -8 -7 8
voudr_depan -9 -7 9; voudr_parle -5 -11 13; voudr_une -10 -9 11; voula 11 -10 -11; voula_dire 11 -10 -11
voule 16 -10 -16; voule_> 20 -11 -21; voule_dire -22 -2 11; voule_oui 5 -5 -5; vous -8 -4 3; vous_> -9 -14 13
vous_ai -10 -2 5; vous_appel -14 -2 6; vous_arret -15 11 -9; vous_assur 9 -10 -9; vous_avez 14 -4 -24
vous_benis -9 -9 9; vous_ca -7 -8 7; vous_comme -6 -7 6; vous_deran -12 -11 12; vous_dire -11 -14 13
vous_dis -22 16 -13; vous_disie -10 -12 12; vous_dites -14 -21 19; vous_ecout 10 -10 -8; vous_enten -18 -19 22
vous_etes -15 -14 17; vous_faire -11 -11 11; vous_faite -14 12 -9; vous_le 14 -7 -15; vous_les -4 -3 4
vous_m -13 -8 12; vous_me -16 -17 17; vous_n -9 14 -16; vous_parle -7 -6 7; vous_plait 5 -14 -2
vous_pouve -4 -17 11; vous_prie -7 -15 13; vous_rappe 8 -14 -2; vous_remer -12 -10 11; vous_repon -4 -9 8
vous_savez -5 5 -5; vous_tromp -13 15 -15; vous_voule 16 -10 -16; vous_vous -13 15 -16; voyan 0 -11 5
voyan_est 12 -10 -12; voyan_nulle -9 -8 9; voyon -16 16 -12; voyon_> -7 7 -5; voyon_donc -12 11 -9; vrai 9 -7 -19
vrai_> 15 -15 -15; vrai_je -11 9 -7; vraie 11 -16 -1; vraie_mon 13 -8 -16; vraie_perso -9 -11 11; vraim -14 13 -6
vraim_> -15 17 -11; vraim_ca -10 10 -12; vraim_non -2 6 -5; vraim_ras -6 -6 6; vu 12 -14 -8; vu_juste 12 -14 -8
wifi -10 -13 13; wifi_> -13 -17 19; wifi_de -7 -6 7; wifi_ne -6 -6 8; wifi_se -6 -6 6; wifi_une -6 -8 10
wii 7 -8 -6; wii_c 7 -8 -6; x -6 -8 8; x_lola -6 -8 8; x_x -6 -8 8; y 14 -8 -16; y_> 19 -17 -19; y_a 3 -5 -7
y_ai -10 10 -8; y_aller 8 -9 -8; y_conna -8 7 -6; y_etes -9 14 -16; y_faite 6 -1 -5; y_je 15 -17 -12
y_vois 13 -12 -14; yahoo -6 -8 7; yahoo_point -6 -8 7; yep 12 -12 -12; yep_> 12 -12 -12; yes 20 -19 -19
yes_> 12 -13 -12; yes_c 15 -13 -16; yes_monsi 11 -12 -10; yes_oui 7 -4 -7; yes_yes 10 -10 -10; yves -4 -5 6
yves_point -4 -5 6; zappe -5 -6 7; zappe_la -5 -6 7; zero -9 -10 13; zero_> -2 -2 4; zero_cinq -4 -4 5
zero_deux -3 -3 6; zero_je -11 -9 10; zero_le -11 -9 10; zero_quatr -5 -5 8; zero_sept -5 -6 7; zero_six -7 -7 9
zero_trois -3 -3 6; zero_un -4 -5 6; zero_zero -3 -3 5; zoe -6 -9 8; zoe_aroba -6 -9 8
""",
    ),
    "solved": (
        "affirm deny unclear",
        """
00 -8 -8 8; 00_01 -8 -8 8; 01 -11 -11 11; 01_42 -7 -7 7; 01_47 -8 -8 8; 01_> -8 -8 8; 02 -8 -8 8; 02_33 -8 -8 8
06 -14 -13 14; 06123 -14 -12 13; 06123_> -14 -12 13; 0634 -8 -8 9; 0634_56 -8 -8 9; 06_12 -8 -9 9; 06_60 -8 -8 8
06_78 -6 -5 7; 07 -9 -9 9; 07_12 -7 -7 7; 07_90 -7 -6 7; 10 -8 -8 8; 10_10 -8 -8 8; 10_> -8 -8 8; 12 -17 -16 17
12_13 -7 -7 7; 12_34 -9 -9 9; 12_78 -8 -8 9; 12_90 -6 -5 7; 12_poste -7 -7 7; 12_rue -7 -7 7; 13 -7 -7 7
13_14 -7 -7 7; 14 -7 -7 7; 14_15 -7 -7 7; 15 -7 -7 7; 15_> -7 -7 7; 2 -10 -10 10; 20 -8 -8 8; 20_00 -8 -8 8
2_ordis -10 -10 10; 33 -11 -11 11; 33_44 -8 -8 8; 33_6 -6 -6 6; 34 -9 -9 9; 34_56 -8 -8 8; 34_5678 -9 -10 10
4 -14 -17 16; 42 -7 -7 7; 42_65 -7 -7 7; 44 -8 -8 8; 44_55 -8 -8 8; 45 -6 -5 7; 45_12 -6 -5 7; 47 -8 -8 8
47_20 -8 -8 8; 4_5 -5 -5 5; 4_telep -11 -13 12; 5 -5 -5 5; 55 -8 -8 8; 55_66 -8 -8 8; 56 -11 -11 11; 5678 -9 -10 10
5678_> -9 -10 10; 56_12 -8 -8 9; 56_78 -6 -6 6; 56_> -6 -6 6; 5_7 -5 -5 5; 6 -6 -6 6; 60 -11 -10 11; 60_10 -8 -8 8
60_12 -7 -7 7; 63 -7 -6 7; 63_je -7 -6 7; 65 -7 -7 7; 65_89 -7 -7 7; 66 -8 -8 8; 66_> -8 -8 8; 6_12 -6 -6 6
7 -5 -5 5; 72 -7 -6 7; 72_63 -7 -6 7; 74 -7 -7 7; 74_> -7 -7 7; 75012 -7 -7 7; 75012_> -7 -7 7; 78 -9 -9 9
78_45 -6 -5 7; 78_> -9 -9 9; 7_8 -5 -5 5; 8 -5 -5 5; 81 -7 -6 7; 81_72 -7 -6 7; 89 -7 -7 7; 89_74 -7 -7 7
8_9 -5 -5 5; 9 -10 -14 12; 90 -8 -7 8; 90_81 -7 -6 7; 90_> -6 -5 7; 9_> -10 -14 12; <_01 -11 -11 11; <_02 -8 -8 8
<_06 -13 -13 14; <_0634 -8 -8 9; <_07 -9 -9 9; <_2 -10 -10 10; <_33 -6 -6 6; <_4 -11 -13 12; <_60 -7 -7 7
<_a -8 -9 8; <_affir 8 -9 -8; <_agent -11 -11 11; <_ah 19 -21 -10; <_aicha -7 -9 8; <_ajout -9 -9 9; <_aline -8 -8 8
<_allel 10 -10 -11; <_allez -7 -7 7; <_allo -9 -10 10; <_alors 3 -9 1; <_anne -4 -6 9; <_annem -3 -4 7
<_appar 7 -6 -10; <_aroba -9 -9 9; <_ateli -6 -6 6; <_atten -14 -15 17; <_au -2 -8 3; <_aucun -8 -6 5
<_avant 5 -18 6; <_awa -4 6 -6; <_b -7 -8 8; <_bah -1 6 -8; <_baiss -9 -10 10; <_bande -8 -12 10; <_beauc -7 -7 7
<_ben -13 8 -6; <_bingo 13 -13 -10; <_blabl -12 -12 12; <_bof -8 8 -8; <_bon -7 -6 7; <_bonjo -16 -11 15
<_borde -10 -9 10; <_boudi 9 -9 -7; <_bouge -5 -6 6; <_boula -8 -9 8; <_c -11 -6 6; <_ca -3 -6 2; <_cecil -8 -8 8
<_certe -8 8 -7; <_ces 9 -10 -7; <_chape -10 -12 11; <_cinco -10 -9 10; <_cinq -11 -10 10; <_clair -7 -7 7
<_claud -6 -6 8; <_comma -6 -6 8; <_comme -18 -18 19; <_conna -9 -10 10; <_conse -12 -11 12; <_conso -11 -11 11
<_conta -7 -7 8; <_dans -8 -14 11; <_degag -7 -7 7; <_delph -6 -6 6; <_depui -11 -10 11; <_desol -6 9 -7
<_deux -19 -22 22; <_didie -3 -5 7; <_dites -8 -6 8; <_dix -6 -6 6; <_domma -12 -12 12; <_donc -6 3 -1
<_donne -3 -2 5; <_dubre -5 -5 5; <_eh 7 -4 -11; <_elle -10 5 -6; <_en -11 -9 11; <_encor -8 13 -15; <_entre -8 -8 9
<_envoy -10 -6 11; <_enzo -8 -6 7; <_eric -10 -10 10; <_espec -9 -10 10; <_esper -7 -9 9; <_est -9 -6 8
<_euh -15 -13 16; <_fait -11 -11 11; <_fanny -6 -7 9; <_fanta 11 -10 -8; <_faut -11 -14 13; <_ferme -9 -9 9
<_flemm -7 -8 8; <_franc -9 5 1; <_garag -5 -8 10; <_genia 8 -8 -8; <_gille -10 -8 10; <_he 7 -7 -6
<_helas -10 12 -8; <_hier -9 -9 9; <_hors -14 12 -11; <_hugo -12 -12 12; <_hugue -6 -7 8; <_humai -13 -12 14
<_ibrah -10 -10 10; <_il 0 -5 0; <_impec 18 -17 -17; <_impos -13 13 -11; <_ines -10 -10 10; <_info -6 -6 7
<_inter -25 -20 23; <_j -1 -1 -5; <_je 1 -20 8; <_jean -10 -10 10; <_jeanl -5 -5 5; <_john -7 -7 7; <_julie -6 -7 10
<_juste -8 -8 9; <_karim -6 -6 6; <_kevin -6 -6 7; <_l -15 5 1; <_la 6 -9 -4; <_laiss -8 -7 8; <_le -8 -10 7
<_lea -6 -5 9; <_les 5 -12 0; <_luc -6 -6 7; <_lucas -6 -6 7; <_lundi -9 -9 9; <_m -3 -3 5; <_ma -13 -16 15
<_madam -12 -12 12; <_maint -14 14 -15; <_mais -9 -8 9; <_maitr -14 -12 14; <_malhe -3 12 -12; <_marc -7 -6 9
<_marie -12 -13 13; <_mario -5 -5 5; <_meme -6 6 -6; <_merci -21 -11 20; <_merde -10 -9 11; <_mes 3 -11 1
<_mette -9 -5 10; <_mirac 16 -16 -16; <_moham -9 -9 9; <_moi -15 -7 13; <_mon -9 -10 11; <_monsi -14 -13 14
<_natha -9 -9 9; <_negat -15 16 -15; <_nette 7 -7 -7; <_neuf -7 -8 8; <_nicke 25 -23 -22; <_no -8 8 -8
<_noah -9 -10 9; <_nom -8 -9 8; <_non 7 1 -24; <_notre -10 -9 9; <_nous -8 7 -5; <_numer -6 -6 6; <_oh -8 -11 1
<_ok 8 -7 -8; <_olivi -5 -5 8; <_on -11 1 2; <_opera -10 -10 10; <_ouf 8 -9 -8; <_oui 7 -5 -7; <_p -2 -5 6
<_paill -10 -11 11; <_papa 9 -9 -3; <_pardo -16 -15 16; <_parei -6 6 -6; <_parfa 15 -12 -16; <_parle -6 -7 7
<_parti -10 -11 11; <_pas -16 7 -5; <_passe -15 -16 17; <_patie -14 -10 15; <_paul -15 -16 16; <_perfe 9 -9 -7
<_perso -10 -11 10; <_peut -9 -11 10; <_pierr -2 -4 6; <_plus 1 3 -11; <_por -5 -4 5; <_pour 10 -8 -12
<_pourq -6 -6 7; <_pourr -6 -6 6; <_prene -10 -9 10; <_probl 9 -6 -11; <_puis -6 -7 7; <_qu -14 -12 16
<_quand -13 -12 14; <_quara -11 -12 12; <_quatr -17 -13 16; <_quell -12 -10 11; <_quelq -9 -7 9; <_quinz -12 -12 12
<_redon -7 -11 8; <_rembo -11 -9 10; <_remi -6 -7 7; <_repar 16 -16 -14; <_rien -25 22 -17; <_roami -10 -10 10
<_s -10 -15 12; <_sa -10 2 1; <_salut -6 -5 6; <_secou -3 -3 5; <_seize -7 -7 7; <_serai -5 -5 6; <_servi -13 -12 13
<_si -8 7 -7; <_silen -7 -7 8; <_socie -9 -9 9; <_soixa -12 -12 13; <_sophi -2 -2 4; <_sous -9 -9 9; <_steph -4 -7 8
<_stop -8 -8 8; <_super 15 -14 -13; <_sur -11 -11 11; <_t -7 -6 6; <_tabar -6 -7 7; <_tais -8 -8 8; <_test 2 -15 1
<_thoma -6 -6 6; <_tip 9 -8 -9; <_toujo -9 13 -10; <_tous -16 -12 14; <_tout 8 -18 -1; <_trans -8 -8 9
<_trois -14 -14 14; <_trop 10 -10 -9; <_tu -8 -7 7; <_un -16 -9 14; <_une -18 -24 24; <_va -9 -9 9; <_vers -8 -10 9
<_very 7 -7 -6; <_victo 13 -13 -10; <_viens -10 -10 10; <_vingt -8 -7 8; <_vite -8 -8 8; <_voila 11 -12 -8
<_votre -8 -9 8; <_vous -7 -21 12; <_wait -8 -6 8; <_wifi -9 -10 9; <_y -13 19 -20; <_youtu 13 -13 -13
<_yvonn -6 -7 7; <_zero -19 10 -9; <_zut -13 -14 13; a -4 -5 -1; a_about 17 -25 -10; a_appel -12 10 -9
a_bouge -7 7 -5; a_c -6 -6 6; a_chang -8 3 -1; a_cinq -11 -10 11; a_de 7 -7 -7; a_debor -9 -8 8; a_deja -6 -6 6
a_deux -9 -8 9; a_dire -3 -19 16; a_dispa 5 -2 -22; a_dit -12 -13 15; a_donne -7 -8 8; a_echou -23 17 -8
a_ete -1 -10 5; a_eu -8 9 -12; a_faire -19 2 1; a_fait 8 -18 -7; a_inter 12 -10 -13; a_jour -7 -6 7; a_l -2 -8 -2
a_la -16 -16 18; a_march -8 9 -11; a_me 8 -20 -2; a_mis 4 -14 -2; a_moiti -12 11 -9; a_mon -11 -8 11
a_nouve 20 -15 -21; a_pas -18 14 -9; a_plus 21 -23 -13; a_point -6 -10 13; a_pose -7 -5 8; a_preve -8 -7 8
a_que -13 12 -10; a_quelq -14 -10 19; a_recou -8 9 -8; a_redem 11 0 -17; a_regar -7 -8 8; a_repri 7 -8 -6
a_retro 14 -11 -15; a_rien -21 17 -13; a_robas -6 -7 7; a_saute -10 10 -11; a_sept -9 -9 9; a_servi -7 8 -7
a_sfr -7 -7 7; a_signa 19 -19 -15; a_signe -7 -8 8; a_six -8 -8 8; a_tenu -16 18 -18; a_toujo -14 19 -17
a_tout -7 -7 9; a_u -8 -8 8; a_un -11 -9 14; a_une -4 -19 8; a_votre -8 -7 8; a_y -6 7 -2; abonn -9 -10 10
abonn_> -8 -10 9; abonn_chez -5 -4 6; about 17 -25 -10; about_> 17 -25 -10; abrut -9 -8 9; abrut_> -9 -8 9
absen -13 14 -14; absen_> -13 14 -14; acced -8 8 -7; acced_au -8 8 -7; accen -9 -8 9; accen_> -9 -8 9; acces 7 -7 -7
acces_> 7 -7 -7; accue -9 -9 9; accue_> -9 -9 9; achat -6 -6 6; achat_> -6 -6 6; achet -10 -8 9; achet_l -10 -8 9
adess 9 -9 -7; adess_funzi 9 -9 -7; adres -8 -8 8; adres_mais -8 -8 8; affai -13 -2 7; affai_> -6 9 -7
affai_a -5 -4 8; affai_je -7 -6 7; affic 3 0 -12; affic_appel -7 -6 7; affic_maint 13 -22 -8; affic_pas -8 9 -10
affir 8 -9 -8; affir_le 8 -9 -8; agace -12 -10 13; agace_> -12 -10 13; agenc -9 -9 9; agenc_immob -9 -9 9
agent -16 -16 17; agent_> -15 -15 16; agent_au -9 -3 11; agent_de -7 -7 7; agent_un -9 -3 11; ah 10 -9 -11
ah_bah 10 -10 -9; ah_ben 15 -15 -6; ah_ca 8 -8 -6; ah_formi 11 -11 -11; ah_mais -7 -7 7; ah_non -11 11 -12
ah_oui 8 -7 -10; ah_super 7 -8 -6; ai 6 -1 -9; ai_9 -15 -16 16; ai_achet -10 -8 9; ai_annul -10 -7 9
ai_appel -10 -8 10; ai_assez -9 -9 9; ai_atten -6 7 -7; ai_beau -17 10 -8; ai_besoi -15 -11 12; ai_bien -5 5 -5
ai_cru 8 -8 -6; ai_de 15 -15 -12; ai_debra -8 9 -8; ai_deja 5 -7 -5; ai_dit -8 -8 8; ai_du 5 -14 1
ai_encor -23 22 -18; ai_eu -11 -10 11; ai_fait -6 7 -14; ai_honte -6 -9 12; ai_inter 25 -25 -16; ai_ma -7 -7 9
ai_marre -6 -8 7; ai_meme -14 14 -15; ai_oubli -10 -10 11; ai_pas -22 -15 20; ai_peur -8 -9 9; ai_plein -5 -4 5
ai_plus 18 -31 -5; ai_quatr 12 -12 -12; ai_que -18 15 -11; ai_rallu 6 -6 -6; ai_reboo -8 8 -8; ai_rebra -15 14 -8
ai_recu -10 -9 10; ai_recup 15 -14 -15; ai_redem -11 14 -16; ai_retro 11 -10 -18; ai_reuss 14 -19 -10
ai_rien -16 14 -9; ai_toujo -23 14 -9; ai_tout 12 -11 -7; ai_toute 12 -12 -12; ai_un -10 -10 11; ai_une -26 12 -9
aicha -7 -9 8; aicha_diall -7 -9 8; aide -14 -11 12; aide_> -14 -11 12; aille -7 -9 9; aille_voir -7 -9 9
aimer -6 7 -6; aimer_vous -6 7 -6; air 15 -12 -20; air_bon 0 2 -15; air_d 12 -12 -12; air_de 11 -13 -8
aireu -6 8 -5; aireu_> -6 8 -5; ajout -9 -9 9; ajout_un -9 -9 9; aline -8 -8 8; aline_favre -8 -8 8
allel 10 -10 -11; allel_le 10 -10 -11; aller 2 -20 3; aller_> 12 -12 -12; aller_dans -9 -7 9; aller_sur -14 -8 14
aller_voir -3 -1 3; allez -7 -7 7; allez_enten -5 -2 6; allez_vous -7 -7 7; allo -23 -17 22; allo_> -21 -16 20
allo_allo -8 -7 8; allo_c -8 -7 8; allo_y -8 -7 8; allum -22 5 9; allum_> -6 -8 7; allum_la -15 -12 13
allum_mais -12 15 -19; allum_meme -7 9 -10; alma -9 -8 8; alma_> -9 -8 8; alors 1 -3 -3; alors_atten 7 -6 -8
alors_c -6 -6 7; alors_ca 12 -12 -7; alors_je -6 -5 6; alors_la -4 -7 7; alors_pour -7 -5 8; alors_trouv -6 7 -8
ameli -11 16 -17; ameli_> -11 16 -17; ami 11 -7 -11; ami_> 11 -7 -11; amran -9 -9 9; amran_> -9 -9 9; an -13 -1 4
an_derni -10 -8 9; an_panne -5 5 -5; aneri -7 -7 8; aneri_> -7 -7 8; angla -6 -5 8; angla_> -6 -5 8; anne -4 -6 9
anne_tiret -4 -6 9; annem -3 -4 7; annem_en -3 -4 7; annul -13 -10 12; annul_l -6 -6 6; annul_le -11 -7 12
annul_mon -10 -7 9; anoma 6 -6 -6; anoma_desor 6 -6 -6; anten -6 -9 7; anten_> -6 -9 7; aoute -6 -6 7
aoute_look -6 -6 7; appar -5 -16 12; appar_> -16 -19 18; appar_depui -7 -6 8; appar_oui 7 -6 -10; appel 2 -6 -5
appel_> 9 -3 -18; appel_au -10 -6 11; appel_ce -10 -8 10; appel_d -3 7 -12; appel_de -13 -6 9; appel_des -14 -12 14
appel_entra -9 -8 9; appel_hier -3 -3 5; appel_jean -13 -9 13; appel_julie -10 -9 10; appel_mon -10 -10 10
appel_on -9 -8 9; appel_passe 7 0 -18; appel_pour -12 -5 11; appel_sont -13 -11 13; appli -7 7 -8; appli_la -7 7 -8
appuy -9 11 -10; appuy_parto -8 7 -7; appuy_tres -4 6 -5; apres -18 2 3; apres_l -8 -8 8; apres_le -6 6 -6
apres_midi -9 -9 9; apres_redem -6 6 -6; apres_vente -6 -6 9; arbre -7 -7 7; arbre_sur -7 -7 7; arnaq -13 -13 14
arnaq_> -13 -13 14; aroba -16 -16 21; aroba_aoute -6 -6 7; aroba_box -6 -8 8; aroba_fleur -6 -6 8
aroba_free -9 -9 9; aroba_froma -6 -6 7; aroba_gmail -7 -8 9; aroba_hotma -4 -5 8; aroba_la -7 -7 9
aroba_live -5 -5 5; aroba_orang -5 -8 8; aroba_outlo -6 -7 9; aroba_pompi -3 -3 5; aroba_proto -6 -6 7
aroba_s -4 -4 5; aroba_sfr -7 -6 9; aroba_telen -6 -6 7; aroba_univ -5 -5 8; aroba_wanad -5 -6 6
aroba_yahoo -3 -3 5; arrac -8 -7 8; arrac_> -8 -7 8; arran 13 -3 -19; arran_> 6 2 -24; arran_un 8 -9 -8
arret -1 -9 4; arret_> -8 -8 8; arret_ce 7 -8 -7; arriv 8 -1 -13; arriv_> 11 -10 -10; arriv_en -4 -7 7
arriv_pas -14 11 -8; arriv_toujo -12 10 -9; assez -9 -9 9; assez_> -8 -8 8; assez_de -7 -7 8; assis -10 -9 10
assis_> -10 -9 10; at -7 -7 7; at_bt -7 -7 7; at_gmail -6 -7 10; ateli -10 -7 9; ateli_avant -5 -5 6
ateli_point -6 -6 6; atten -16 -18 20; atten_> -17 -17 18; atten_atten -9 -10 10; atten_cheri -7 -6 8
atten_combi -6 -6 6; atten_dix -9 13 -10; atten_elle -9 -12 11; atten_j -5 5 -5; atten_je -5 -9 7; atten_le -4 -3 6
atten_mon -6 -5 6; atten_oui 9 -7 -8; atten_pour -5 -4 5; atten_que -7 -5 7; atten_sa -6 -6 6; atten_un -10 -7 12
au -5 -11 7; au_12 -7 -7 7; au_au -7 -6 10; au_bout 6 -8 -5; au_burea -6 -8 6; au_debut -2 5 -11; au_greni -4 -7 7
au_meme -17 18 -17; au_moins -11 -11 11; au_mois -11 -16 12; au_nom -8 -8 9; au_poil 9 -9 -9; au_premi -10 -11 11
au_print -6 -5 6; au_resea -8 8 -7; au_revoi 8 -8 -8; au_servi -7 -6 10; au_sous -8 -9 11; au_sujet -13 -10 13
au_techn -7 -8 9; au_telep -12 -11 13; au_trava -7 -6 7; au_vert 17 -13 -22; aucun -8 7 -10; aucun_anoma 6 -6 -6
aucun_chang -13 16 -19; aucun_effet -8 9 -12; aucun_idee -12 -16 14; aucun_lumie -17 18 -21; aucun_poste -8 8 -7
aucun_probl 20 -22 -6; aucun_resea -5 5 -5; aucun_resul -7 7 -8; aucun_souci 16 -18 -9; aujou -10 -10 10
aujou_hui -10 -10 10; aurai 2 -10 0; aurai_dit 8 -10 -8; aurai_une -6 -5 6; aussi 1 -4 0; aussi_> 1 -14 3
aussi_lent -9 10 -7; aussi_pourr -13 12 -11; aussi_vous 6 -7 -6; autan -11 9 -7; autan_> -11 9 -7; autre -9 5 1
autre_chose -6 7 -8; autre_je -7 -6 8; autre_piece -9 -7 9; aux -8 -8 8; aux_clien -8 -8 8; avais -4 -3 3
avais_huit -9 -8 9; avais_inter -8 7 -7; avais_un 7 -10 -6; avait -8 8 -8; avait_l -8 8 -8; avant -10 7 -9
avant_> -22 20 -15; avant_ca -2 4 -17; avant_de -5 -5 6; avant_j -9 -8 9; avant_meme 16 -16 -10; avec -13 -14 17
avec_garan -7 -8 9; avec_mes -3 -1 3; avec_mon -4 -2 6; avec_quelq -14 -4 14; avec_toute -8 -4 9; avec_un -8 -7 9
avec_une -6 -9 7; avec_vos -7 -7 7; avec_votre -6 -7 7; avez -2 -2 -2; avez_besoi -6 -6 7; avez_deja -10 -9 10
avez_dit -2 5 -12; avez_fait 9 -9 -9; avez_un -9 -7 8; avoca -10 -10 11; avoca_> -10 -10 10; avoca_bande -5 -2 6
avoir -8 -4 11; avoir_affai -5 -4 8; avoir_euh -9 -3 11; avoir_un -6 -5 8; avons -7 7 -7; avons_appli -7 7 -8
avons_un -7 -8 9; awa -4 6 -6; awa_toujo -4 6 -6; b -12 -13 13; b_aroba -7 -7 10; b_b -6 -6 8; b_comme -7 -8 8
b_e -6 -6 6; b_r -5 -5 5; bah 7 0 -16; bah_c 15 -15 -11; bah_ca -7 7 -5; bah_ecout 2 1 -7; bah_non -7 7 -6
bah_oui 10 -9 -15; bah_voila 9 -9 -8; baiss -9 -10 10; baiss_la -9 -10 10; balco -7 -7 7; balco_la -7 -7 7
bande -14 -18 17; bande_d -14 -14 14; bande_de -6 -6 6; bapti -8 -6 8; bapti_roy -8 -6 8; barbi -9 -9 9
barbi_> -9 -9 9; barre 12 -12 -11; barre_> 12 -12 -12; barre_en -6 -6 8; bas -5 -5 9; bas_b -6 -6 8
bas_dupon -3 -3 5; bas_neuf -3 -3 5; bascu -10 -8 10; bascu_plus -10 -8 10; bazar -8 8 -8; bazar_> -8 8 -8
be -6 -6 7; be_> -6 -6 7; beau -4 -6 0; beau_appuy -8 7 -7; beau_aujou -10 -10 10; beau_ca 15 -16 -11
beau_redem -13 14 -13; beauc -2 -21 8; beauc_> -8 -20 8; beauc_beauc -7 -7 7; beauc_c 7 -6 -8; beauc_de -7 -7 7
beauc_mieux 14 -12 -19; beauc_mon 11 -7 -11; beaux -7 -6 8; beaux_cross -7 -6 8; belka -6 -6 6; belka_b -6 -6 6
ben 0 -1 -9; ben_c 7 -7 -6; ben_ca -14 16 -12; ben_dites 8 -8 -8; ben_ecout 9 -9 -9; ben_figur 0 1 -15
ben_juste -13 -12 12; ben_non -10 10 -6; ben_oui 12 -12 -3; ben_v 8 -7 -7; benal -9 -10 10; benal_> -9 -10 10
berna -10 -11 11; berna_> -10 -10 10; berna_aroba -5 -6 7; besoi -14 -11 13; besoi_ca 7 -7 -3; besoi_d -14 -11 12
besoi_de -12 -9 13; bete -7 -6 6; bete_je -7 -6 6; bien 11 -16 -3; bien_> -5 -20 12; bien_ca 10 -10 -9
bien_dites -6 -5 6; bien_ma 6 -5 -6; bien_maint 7 -6 -6; bien_meill 9 -8 -10; bien_mieux 8 -7 -8
bien_oui 13 -14 -12; bien_qu -10 10 -12; bien_que 12 -14 -9; bien_redem -5 5 -5; bingo 13 -13 -10
bingo_ca 13 -13 -10; bio -7 -7 8; bio_> -7 -7 8; blabl -12 -12 12; blabl_> -12 -12 12; blanc -23 -12 16
blanc_> -15 -13 14; blanc_a -7 -7 7; blanc_aroba -4 -7 8; blanc_parto -6 6 -6; bleu 12 -13 -11; bleu_fixe 12 -13 -11
blond -12 -10 12; blond_> -7 -7 7; blond_a -6 -7 7; bloqu -11 17 -19; bloqu_> -9 12 -15; bloqu_la -8 -6 9
bloqu_sur -9 9 -9; bloqu_toujo -6 6 -6; bof -8 8 -8; bof_non -8 8 -8; bois -6 -6 6; bois_aroba -6 -6 6
boite -6 -6 6; boite_> -6 -6 6; bon 21 -15 -20; bon_> 17 -12 -17; bon_c 6 -6 -1; bon_ca 7 -7 -5; bon_et -8 8 -8
bon_j 10 -7 -7; bon_je -2 11 -18; bon_la 25 -24 -9; bon_maint 15 -16 -5; bon_merci 11 -10 -10; bon_passe -7 -6 7
bon_pour 19 -10 -20; bon_tout 6 -7 -5; bonjo -18 -13 17; bonjo_c -10 -9 10; bonjo_madam -10 -10 10
bonjo_olivi -6 -6 6; bonne 16 -14 -16; bonne_> 11 -10 -11; bonne_journ 5 -3 -4; bons 10 -13 -7; bons_> 8 -9 -7
bons_ca 8 -7 -5; borde -10 -9 10; borde_de -10 -9 10; boucl -10 15 -16; boucl_> -10 15 -16; boudi 9 -9 -7
boudi_ca 9 -9 -7; bouge -10 5 -2; bouge_> -7 7 -5; bouge_d -7 6 -6; bouge_pas -5 -6 6; boula -14 -15 15
boula_> -10 -10 10; boula_du -8 -9 8; bout 6 -8 -5; bout_de 7 -7 -6; bout_du -6 -7 7; bouto -4 6 -5; bouto_> -4 6 -5
box -21 -1 9; box_> -20 -14 16; box_a 9 3 -17; box_deux -4 -6 6; box_est -12 14 -15; box_et -19 -2 5
box_fait -1 10 -10; box_inter -8 -8 8; box_je -4 -4 5; box_mais -15 18 -18; box_point -6 -8 8; box_reste -9 9 -9
box_toute -9 -10 10; branc -7 -5 6; branc_le -7 -5 6; bruit 6 -8 -6; bruit_c 6 -8 -6; bt -7 -7 7; bt_dot -7 -7 7
bug 15 -17 -13; bug_plus 15 -17 -13; bugue -9 9 -10; bugue_toujo -9 9 -10; burea -15 -17 17; burea_> -15 -17 17
c 2 -5 -5; c_e -6 -6 6; c_est 1 -4 -4; c_etait 5 -2 -8; ca 5 -6 -8; ca_> -18 4 4; ca_a 7 10 -34; ca_alors 12 -12 -7
ca_aux -8 -8 8; ca_avait -8 8 -8; ca_bloqu -6 6 -6; ca_bug 15 -17 -13; ca_bugue -9 9 -10; ca_c -19 19 -18
ca_capte 13 -12 -19; ca_chang -12 14 -15; ca_charg -21 -10 13; ca_clign -20 -12 20; ca_comme -9 -10 10
ca_coupa 13 -13 -11; ca_coupe -10 16 -24; ca_demar -18 -14 15; ca_fait -19 -4 10; ca_fonct 10 0 -23
ca_gresi 6 1 -24; ca_joue 13 -11 -17; ca_la 6 -5 -7; ca_m -18 -4 9; ca_march 7 2 -35; ca_me -10 -12 11
ca_mouli -8 9 -9; ca_n -18 15 -10; ca_ne 6 -1 -23; ca_plant -12 16 -19; ca_rame -13 19 -20; ca_recom -21 21 -18
ca_redem -22 -9 13; ca_refon 9 -5 -24; ca_remar 16 -11 -21; ca_roule 14 -12 -16; ca_s -22 -6 8; ca_suffi -17 -19 18
ca_tient 10 -8 -13; ca_tourn 15 -13 -17; ca_va 20 -16 -24; ca_veut -8 10 -11; ca_vient -11 11 -11; ca_y 16 -14 -15
cabla -6 -6 6; cabla_> -6 -6 6; cable -7 -5 6; cable_atten -7 -5 6; cafe -7 -8 8; cafe_> -7 -8 8; camer -4 -6 6
camer_> -4 -6 6; capte 11 -7 -22; capte_> 13 -12 -18; capte_a 9 -9 -9; capte_de 6 -6 -6; capte_maint 15 -13 -13
capte_toujo -5 6 -5; carpe -10 -2 6; carpe_> -10 -2 6; carre 10 -10 -10; carre_> 7 -7 -7; carre_merci 7 -7 -7
cause -10 -8 11; cause_a -10 -8 11; cave -7 -7 7; cave_> -9 -7 13; cave_jeter -5 -6 6; ce -12 -12 12
ce_matin -14 -14 15; ce_n 7 -8 -7; ce_qu -5 -5 6; ce_que -4 -6 -1; ce_qui -7 -9 10; ce_servi -8 -9 9
ce_soit -8 -9 9; ce_voyan -6 8 -8; cecil -8 -8 8; cecil_rau -8 -8 8; cela 6 -6 -6; cela_fonct 6 -6 -6; cellu -7 -7 7
cellu_de -7 -7 7; cent -2 -2 4; cent_quatr -2 -2 4; centa -8 -11 10; centa_> -8 -11 10; centr -8 -9 8
centr_> -8 -9 8; cents -9 -8 9; cents_megas -9 -8 9; certe -8 8 -7; certe_le -8 8 -7; ces 11 -14 -1
ces_bons 8 -7 -5; ces_paul -6 -5 7; ces_quest -8 -4 9; ces_reven 9 -10 -7; cette 4 -4 -14; cette_fois 4 -4 -14
ch -6 -6 7; ch_> -6 -6 7; chain 5 0 -15; chain_> 5 0 -15; chamb 9 -9 -9; chamb_que 9 -9 -9; chang -21 18 -9
chang_> -18 20 -19; chang_d -7 -8 7; chang_du -6 7 -7; chang_la -7 -8 8; chang_meme -4 6 -5; chang_pas -6 7 -8
chang_rien -8 9 -9; chape -10 -12 11; chape_de -10 -12 11; chaqu -5 -5 5; chaqu_mois -5 -5 5; charg -23 -10 14
charg_> -18 -17 18; charg_dans -9 18 -21; charg_encor -13 -18 18; charg_plus -7 -7 7; charl -5 -2 6; charl_> -5 -2 6
chat -11 -10 11; chat_est -11 -10 11; cherc -8 -11 9; cherc_> -6 -6 8; cherc_c 7 -8 -7; cherc_mes -11 -7 10
cherc_mon -7 -8 8; cheri -7 -6 8; cheri_> -4 -4 5; cheri_je -9 -7 11; chez -12 -9 12; chez_machi -10 -10 11
chez_moi -10 -7 9; chez_vous -7 -3 8; chich -7 -7 7; chich_vous -7 -7 7; chien -10 -10 10; chien_> -10 -10 10
chier -11 -11 11; chier_> -11 -11 11; chiff -2 -5 6; chiff_deux -2 -5 6; chose -16 17 -17; chose_> -16 17 -17
chrom 9 -8 -8; chrom_> 9 -8 -8; cinco -10 -9 10; cinco_cinq -10 -9 10; cinq 2 -22 3; cinq_> 12 -11 -12
cinq_a -8 -8 8; cinq_appar -10 -9 10; cinq_heure -11 -10 11; cinq_machi -8 -7 8; cinq_minut 7 -7 -6
cinq_mon -10 -9 10; cinq_secon -7 -4 9; cinq_sur 12 -11 -12; cinqu -17 -14 16; cinqu_> -14 -11 13; cinqu_six -5 -6 6
clair -2 -13 5; clair_maint 11 -10 -11; clair_petit -5 -5 5; clair_rouss -7 -7 7; claqu -7 -7 9; claqu_de -7 -7 9
claud -6 -6 8; claud_barre -6 -6 8; clien -11 -11 11; clien_> -8 -8 8; clien_en -10 -10 11; clien_quara -6 -6 6
clign -21 -13 18; clign_en -6 8 -8; clign_encor -18 -14 15; clign_et -5 5 -5; clign_je -11 -8 10
clign_toujo -8 10 -13; clign_tout 7 -8 -6; clign_vert -15 -14 15; cliqu 6 -5 -7; cliqu_oh 6 -5 -7; clore 8 -8 -8
clore_le 8 -8 -8; co 0 -11 1; co_> 7 -7 -7; co_dot -7 -7 7; codes -8 -6 8; codes_par -8 -6 8; coler -8 -7 8
coler_contr -8 -7 8; colle -12 -10 12; colle_> -8 -7 8; colle_aroba -7 -6 9; colle_aussi -10 -8 9; colle_de -5 -5 6
colle_m -7 -8 8; colle_un -10 -7 10; com -9 -10 12; com_> -9 -9 11; com_mais -10 -10 11; com_sans -4 -7 8
combi -8 -7 8; combi_de -6 -6 6; combi_s -5 -5 5; comma -6 -6 8; comma_aroba -6 -6 8; comme -22 -2 12
comme_a -10 -15 13; comme_avant -25 20 -11; comme_berna -7 -8 8; comme_ca -13 -20 17; comme_en 14 -13 -13
comme_expli -5 -8 8; comme_franc -2 -2 5; comme_je -16 -11 15; comme_l -6 -6 6; comme_la -8 -6 7; comme_mon -2 -2 5
comme_on -5 -6 6; comme_une -4 7 -6; comme_vous 1 3 -11; commu -11 -9 11; commu_est -7 -7 7; commu_sont -8 -7 8
commu_ulter -12 -9 12; compe -7 -6 7; compe_> -7 -6 7; compl -9 -8 9; compl_je -10 -6 11; compl_pourr -8 -8 8
compr -15 -20 20; compr_> -16 -15 15; compr_donc -4 -7 7; compr_pas -4 -5 5; compt -13 -12 13; compt_> -9 -7 9
compt_toi -8 -7 7; con -7 -7 7; con_> -7 -7 7; conco -6 -3 8; conco_en -6 -3 8; condu -11 -10 11
condu_je -11 -10 11; confi 11 -12 -11; confi_le 11 -12 -11; conna -19 -19 20; conna_> -17 -16 17; conna_mon -6 -5 6
conne -4 1 -8; conne_> 5 8 -30; conne_du -9 -7 8; conne_est -6 -7 5; conne_les -8 -8 8; conne_me -12 -8 12
conse -15 -16 16; conse_> -14 -16 16; conse_m -13 -12 15; conse_qui -6 -5 8; conso -17 -17 18; conso_> -11 -11 12
conso_est -5 -5 5; conso_ma -7 -5 7; consu -6 -5 7; consu_notre -6 -5 7; conta -8 -8 11; conta_aroba -7 -7 8
conta_avec -4 -3 6; conte 1 -9 1; conte_et 6 -7 -6; conte_nous -6 -5 6; conti -8 8 -7; conti_> -8 8 -7
contr -15 -13 16; contr_> -6 -5 6; contr_avec -7 -8 9; contr_est -8 -7 9; contr_le -6 -6 6; contr_moi -6 -5 6
contr_vous -8 -7 8; corre -12 -7 10; corre_> -12 -7 10; cote -9 9 -8; cote_> -9 9 -8; couil -5 -6 5
couil_dans -5 -6 5; coule -6 7 -8; coule_> -6 7 -8; coup -6 8 -19; coup_> 14 -15 -9; coup_sur -15 15 -14
coupa 13 -13 -11; coupa_la 13 -13 -11; coupe 0 12 -23; coupe_> -33 22 -10; coupe_du -10 11 -12
coupe_encor -12 16 -19; coupe_plus 25 -27 -18; coupe_sans -8 -8 8; coupe_toujo -12 12 -7; coupe_un -7 -7 7
coupu 7 0 -18; coupu_> 4 2 -16; coupu_non 6 -7 -6; cours -6 -6 6; cours_de -6 -6 6; crie 9 -9 -9; crie_dans 9 -9 -9
crois 10 -9 -10; crois_que 10 -9 -10; croix -9 8 -8; croix_rouge -9 8 -8; cross -7 -6 8; cross_vous -7 -6 8
cru 8 -8 -6; cru_que 8 -8 -6; cuisi -8 -7 8; cuisi_> -8 -7 8; cyber -7 -8 8; cyber_cafe -7 -8 8; d -12 -3 3
d_> -6 -5 7; d_a -6 -6 6; d_abonn -7 -8 7; d_abrut -9 -8 9; d_aide -14 -11 12; d_aireu -6 8 -5; d_aller 12 -12 -12
d_alma -9 -8 8; d_ameli -7 12 -13; d_appel -11 -9 11; d_arnaq -10 -9 10; d_aroba -6 -7 9; d_eau -9 -8 8
d_erreu 7 1 -14; d_essai 1 8 -14; d_essay -9 -6 9; d_etre -5 -5 6; d_evolu -6 9 -10; d_explo -9 -8 9
d_incap -11 -10 11; d_incom -7 -7 7; d_inter -15 18 -17; d_ordin -6 -7 8; d_tout -7 -6 9; d_u -5 -5 5; d_un 4 0 -7
d_union -7 -8 9; d_urgen -7 -6 7; dame -13 1 6; dame_> -11 -3 13; dame_de -7 -11 8; dame_l -5 7 -9
dame_tres -8 -9 9; dans -10 -3 4; dans_cyber -7 -8 8; dans_l 4 -11 1; dans_la -10 -12 11; dans_le -21 5 2
dans_sa 9 -9 -9; dans_un -6 -5 6; de -2 -11 4; de_bruit 6 -8 -6; de_chang -5 9 -10; de_charl -5 -2 6
de_cherc 0 -10 2; de_chez -9 -2 11; de_chich -7 -7 7; de_cinq 7 -7 -6; de_clien -6 -6 6; de_compe -7 -6 7
de_compt -4 -2 6; de_conna -9 -10 10; de_conne -9 12 -13; de_coule -6 7 -8; de_coupu 14 -13 -13; de_demai -7 -8 7
de_demar -13 -12 13; de_diffe -8 9 -9; de_dossi -5 -5 5; de_faire -8 -8 8; de_famil -8 -9 8; de_gresi 10 -15 -7
de_gueul -8 -12 10; de_l -10 -9 11; de_la -3 -14 8; de_ma -4 -10 5; de_march 9 -11 -6; de_marse -13 -6 9
de_me -4 7 -16; de_merde -13 -14 14; de_messa -6 -6 8; de_mieux -12 10 -7; de_moi -14 -13 15; de_mon -9 -7 11
de_notre -9 9 -8; de_nouve 24 -17 -23; de_novem -11 -16 12; de_paill -10 -12 11; de_panne 20 -24 -10
de_paque -5 -5 5; de_paris -7 -7 7; de_parle -11 -7 12; de_passe 0 8 -13; de_pire -13 11 -11; de_poste -8 -8 11
de_prend -6 -5 6; de_probl 12 -12 -11; de_recou -11 11 -11; de_redem -11 -15 19; de_reel -11 -10 12
de_resea -10 10 -8; de_retab -7 -8 9; de_retou 11 -10 -11; de_rien -6 9 -9; de_s 6 -20 0; de_saisi -11 -9 11
de_servi -6 -7 7; de_souci 20 -24 -15; de_suite -11 -10 11; de_sympa -9 -7 10; de_synch -2 5 -3; de_telep -8 -9 9
de_temps -6 -6 6; de_tenir 11 -12 -8; de_termi -7 -11 9; de_teste 7 -8 -7; de_tonal -12 9 -8; de_tout -7 -11 8
de_trait -6 -7 7; de_venir -7 -8 9; de_verif -5 -3 5; de_vivan -8 -7 8; de_voleu -5 -4 6; de_vos -8 -8 10
de_votre -9 -9 10; de_vous -13 -9 14; de_voyou -5 -6 5; de_wifi -4 8 -8; debit 3 -6 -3; debit_est 11 0 -15
debit_monta -13 -9 11; debor -9 -8 8; debor_sur -9 -8 8; debra -8 9 -8; debra_dix -6 6 -6; debra_j -5 5 -5
debra_mais -11 12 -9; debra_rebra -6 7 -2; debut -3 5 -9; debut_j 1 -1 -4; debut_je -10 -10 11; debut_non 10 -10 -10
debut_oui -17 15 -10; decle -8 -8 8; decle_direc -8 -8 8; dedan -8 -7 8; dedan_> -8 -7 8; degag -7 -7 7
degag_avec -7 -7 7; degou -16 -12 17; degou_de -16 -12 17; degue -8 -8 8; degue_de -8 -8 8; deja -8 -12 10
deja_appel -3 -3 5; deja_contr -6 -6 6; deja_hier -5 -5 5; deja_norma -10 -9 10; deja_parle -19 -12 22
deja_recu 6 -6 -6; delph -19 -16 18; delph_march -14 -12 14; delph_rouss -6 -6 6; demai -12 -13 14
demai_> -12 -13 14; demai_matin -6 -3 8; deman -10 -6 10; deman_atten -4 -4 5; deman_un -12 -7 13; demar 1 -7 0
demar_> 3 -7 -2; demar_il -6 -6 6; demar_la -15 -10 13; depan -10 -9 10; depan_> -10 -9 10; depui -10 -19 15
depui_ce -9 -9 10; depui_fribo -8 -8 8; depui_hier -8 -7 7; depui_la -7 -6 7; depui_neuf -5 -5 5
depui_trois -11 -10 11; depui_une 8 -8 -8; derni -13 -12 12; derni_> -12 -12 12; derni_fois -5 -4 6; des -19 5 6
des_appar -14 -12 14; des_beaux -7 -6 8; des_chain -11 10 -9; des_couil -5 -6 5; des_coupu -10 9 -7
des_lilas -8 -9 8; des_mal -9 -7 9; des_poste 7 -7 -7; des_que -7 7 -4; des_voleu -9 -7 9; desac -10 -10 10
desac_> -10 -10 10; desce -7 -7 7; desce_a -7 -7 7; desme -6 -6 7; desme_aroba -6 -6 7; desol -9 7 -7
desol_hein -8 7 -7; desol_mais -6 9 -7; desor 6 -6 -6; desor_cela 6 -6 -6; dessi -9 8 -8; dessi_du -9 8 -8
detes -7 -6 6; detes_sale -7 -6 6; deux -30 -4 21; deux_> -26 1 8; deux_aroba -2 -4 7; deux_deux -9 -11 11
deux_doigt -9 -8 9; deux_fois -12 12 -11; deux_gsm -11 -16 12; deux_heure -5 -6 6; deux_mille -6 -6 6
deux_minut -11 9 -4; deux_ordin -7 -9 9; deux_pc -5 -6 6; deux_porta -7 -7 8; deux_repet -4 -6 6; deux_sec -5 -5 5
deux_secon -6 -9 8; deux_table -11 -11 13; deux_un -9 -11 11; deuxi -9 -9 9; deuxi_poste -9 -9 9; devan -11 -11 12
devan_l -7 -7 7; devan_la -4 -4 5; deven 8 -9 -7; deven_verte 8 -9 -7; diall -7 -9 8; diall_a -7 -9 8; didie -3 -5 7
didie_didie -3 -5 7; didie_soixa -3 -5 7; diffe -8 9 -9; diffe_> -8 9 -9; dirai -2 -2 -6; dirai_> -19 -14 19
dirai_bien 12 -14 -9; dirai_mais -8 7 -7; dirai_pas -11 11 -11; dirai_que 25 -28 -12; dire -4 -7 7
dire_> -17 -19 18; dire_ca 12 -12 -10; dire_la -8 -8 8; dire_que -3 11 -16; direc -8 -8 8; direc_> -8 -8 8
dis -16 -12 16; dis_> -8 -7 8; dis_ca -11 -10 11; discu -6 -7 7; discu_avec -6 -7 7; disie 6 -6 -6; disie_et 6 -6 -6
dispa 5 -2 -22; dispa_et 12 -11 -13; dispa_mais -15 16 -17; dit 2 3 -10; dit_d -11 -9 11; dit_de -6 -6 7
dit_et 3 2 -10; dit_j -5 5 -5; dit_mais -31 20 -10; dit_non 8 -10 -8; dit_pas -13 10 -9; dit_que 5 -19 1
dit_telep -8 -8 8; dites -2 -11 6; dites_a -6 -5 6; dites_au -7 -8 9; dites_donc 8 -8 -8; dites_voir -6 -5 6
dix -23 -8 17; dix_> -14 -15 15; dix_et -8 -8 9; dix_fois -8 -7 8; dix_heure -8 -10 9; dix_huit -9 -10 10
dix_minut -7 7 -7; dix_secon -7 7 -7; dix_sept -7 -7 7; dizai -9 -10 10; dizai_> -7 -10 9; dizai_de -8 -8 11
doigt -9 -8 9; doigt_d -9 -8 9; dois -13 -10 14; dois_aller -9 -7 9; dois_consu -6 -5 7; dois_inter -5 -5 6
dois_regar -13 -11 15; dois_voir -7 -6 10; doit -9 -10 11; doit_passe -9 -10 10; doit_venir -5 -5 9
domma -12 -12 12; domma_> -12 -12 12; donc 2 -8 -4; donc_a -8 -7 8; donc_c 12 -10 -11; donc_euh -8 -7 8
donc_j -5 5 -5; donc_je -4 -5 5; donc_laiss -4 -7 7; donc_merci 9 -9 -9; donc_miche -6 -8 8; donc_oui 8 -6 -8
donc_xavie -6 -6 6; donne -10 8 -6; donne_> -6 6 -5; donne_le -6 -5 6; donne_moi -3 -2 5; donne_votre -12 11 -9
dont -9 -9 9; dont_trois -9 -9 9; dos -5 -4 5; dos_de -5 -4 5; dossi -11 -9 11; dossi_> -7 -4 7; dossi_est -8 -8 9
dossi_s -5 -5 5; dot -7 -7 7; dot_co -7 -7 7; dot_com -6 -7 10; dot_smith -7 -7 7; dot_uk -7 -7 7; doute 7 -10 -6
doute_mais 7 -10 -6; douza -6 -7 8; douza_d -6 -7 8; douze -9 -8 9; douze_appar -8 -8 8; douze_trent -5 -6 6
down -13 14 -13; down_> -8 8 -8; down_de -9 9 -8; du -8 -9 9; du_bas -3 -3 5; du_burea -9 -7 8; du_centr -8 -9 8
du_conse -8 -7 7; du_fil -6 -7 7; du_fouta -8 -12 10; du_magas -10 -9 10; du_monde -15 8 -5; du_point -6 -6 6
du_redem -8 -8 8; du_rende -7 -8 7; du_resea 11 -11 -10; du_servi 11 -12 -11; du_temps 9 -9 -9; du_tonne 7 -7 -6
du_tout -17 23 -22; du_wifi -9 8 -8; duboi -6 -8 8; duboi_aroba -6 -8 8; dubre -5 -5 5; dubre_d -5 -5 5
dujar -5 -5 6; dujar_huita -5 -5 6; dumas -4 -4 5; dumas_aroba -4 -4 5; dupon -10 -9 10; dupon_> -9 -8 9
dupon_a -11 -10 12; dupon_tiret -3 -3 5; duran -15 -16 16; duran_> -9 -9 9; duran_aroba -6 -6 7; duran_avec -6 -5 7
e -11 -10 11; e_l -6 -6 6; e_m -6 -6 6; e_r -6 -6 6; e_u -5 -5 5; eau -9 -8 8; eau_a -9 -8 8; echou -23 17 -8
echou_> -23 17 -8; ecole -11 -9 10; ecole_> -11 -9 10; ecout 8 0 -14; ecout_ca 8 -10 -6; ecout_je 9 -9 -9
ecout_non -13 13 -9; ecran -11 9 -6; ecran_> -7 -8 8; ecran_blanc -6 6 -6; ecran_reste -5 7 -9; ecrit -7 -9 10
ecrit_> -7 -9 10; ecriv -6 -6 6; ecriv_zola -6 -6 6; effet -8 9 -12; effet_> -8 9 -12; eh 7 -4 -11; eh_ben 10 -10 -8
eh_bien 7 -7 -8; eh_non -14 14 -12; el -9 -9 9; el_amran -9 -9 9; elle -9 7 -7; elle_a 3 3 -12; elle_clign -7 10 -13
elle_est -15 -25 21; elle_march 10 -7 -11; elle_redem -8 -7 8; elle_reste -9 12 -12; elle_s -10 11 -12
embet -17 -5 11; embet_> -16 -16 17; embet_plus -8 7 -7; en -22 5 6; en_ai -13 -17 16; en_appuy -4 6 -5
en_arriv -11 -10 11; en_atten -5 -4 5; en_bas -6 -6 8; en_boucl -10 15 -16; en_coler -8 -7 8; en_conta -4 -3 6
en_cours -6 -6 6; en_fait 12 -14 1; en_haut -4 -7 7; en_ligne -10 -9 12; en_maudi -7 -6 8; en_minus -5 -8 10
en_numer -10 -8 10; en_ordre 9 -8 -9; en_panne -13 16 -19; en_peux -18 -24 20; en_pire -13 11 -11; en_plus -12 11 -8
en_quara 14 -13 -13; en_quatr -7 -8 9; en_rade -5 6 -5; en_relat -4 -4 7; en_rouge -6 8 -8; en_train -12 -14 15
en_un -6 -6 6; encor -47 17 0; encor_> -25 10 -3; encor_ca -16 7 -3; encor_coupe -7 9 -11; encor_dans -4 -7 7
encor_des -10 9 -7; encor_down -8 8 -8; encor_en -10 13 -13; encor_essay -14 -15 15; encor_la -21 9 -6
encor_laiss -1 -7 8; encor_le -22 24 -24; encor_lent -10 13 -14; encor_pas -6 10 -10; encor_pire -6 6 -7
encor_rouge -9 9 -7; encor_teste -8 -16 16; encor_vous -12 -13 13; endro -6 6 -6; endro_> -6 6 -6; enerv -18 -4 10
enerv_> -18 -4 9; enerv_a -8 -4 9; enerv_mais -8 -16 14; enfan -11 -9 10; enfan_sont -11 -9 10; enfin 9 1 -15
enfin_la 12 -14 -11; enfin_non -16 16 -10; enfin_trava 9 -9 -9; enorm -8 -8 8; enorm_sur -8 -8 8; enreg -4 -4 5
enreg_> -4 -4 5; ensem 7 -7 -7; ensem_des 7 -7 -7; ensui -2 -2 5; ensui_aroba -2 -2 5; enten 6 -18 3
enten_> -12 -10 12; enten_bien 8 -7 -8; enten_enfin 10 -11 -9; enten_kaz -6 -5 6; enten_mal -12 -7 10
enten_mutue -8 -10 9; enten_parfa 11 -7 -11; enten_parle -5 -2 6; enten_pas -10 -9 10; enten_plus 6 -8 -6
enten_toujo -14 13 -10; entra -9 -8 9; entra_> -9 -8 9; entre -14 -13 15; entre_> -8 -9 9; entre_avec -4 -2 6
entre_dix -8 -8 9; entre_ne -10 -8 10; envir -8 -7 8; envir_> -8 -7 8; envoy -10 -6 11; envoy_moi -10 -6 11
enzo -8 -6 7; enzo_ferra -8 -6 7; eric -10 -10 10; eric_boula -10 -10 10; erreu -3 16 -23; erreu_> 3 7 -20
erreu_est -18 12 -10; es -7 -6 6; es_bete -7 -6 6; es_mecha -7 -6 6; escal -10 -12 10; escal_> -10 -10 10
escal_parce -4 -7 7; espec -9 -10 10; espec_de -9 -10 10; esper -7 -9 9; esper_une -7 -9 9; essai -5 6 -10
essai_> -11 -14 13; essai_et 1 8 -14; essay -8 -20 19; essay_> -8 -20 19; est 9 -7 -10; est_4 -5 -5 5; est_> 8 -8 -7
est_a -17 -15 17; est_allum -12 15 -19; est_aroba -10 -10 11; est_arran 20 -24 -15; est_au -19 2 0; est_avec -6 -6 6
est_beau 15 -16 -11; est_beauc 18 -18 -17; est_bien 9 -8 -10; est_bleu 12 -13 -11; est_bon 27 -27 -19
est_bonne 11 -10 -11; est_bons 8 -9 -7; est_c 1 -13 0; est_ca 8 -8 -6; est_carre 10 -10 -10; est_ce -13 -10 13
est_clair 11 -10 -11; est_compl -8 -8 8; est_conte 6 -7 -6; est_coupe -12 11 -8; est_dans -11 -13 13; est_de 3 0 -8
est_degue -8 -8 8; est_devan -4 -4 5; est_deven 8 -9 -7; est_du -8 -12 10; est_ecrit -7 -9 10; est_en -6 -17 10
est_encor -24 24 -21; est_enorm -8 -8 8; est_eva -13 -12 13; est_exact -10 10 -10; est_fonct 11 -10 -9
est_formi 6 -5 -7; est_franc -9 -11 9; est_furie -6 -5 6; est_gerar -7 -7 7; est_good 11 -10 -12; est_impec 9 -10 -8
est_inadm -16 -13 16; est_injoi -9 -8 9; est_insta -13 -16 14; est_insup -15 -10 13; est_inter 5 -5 -5
est_j 11 -12 -9; est_je 16 -19 -14; est_jean -7 -8 7; est_julie -5 -5 5; est_karim -9 -10 10; est_la -4 11 -22
est_le -14 -13 14; est_les 9 -7 -8; est_ma -15 -15 16; est_meme -6 6 -3; est_mieux 17 -19 -12; est_mon -11 -11 12
est_mort -20 18 -15; est_nicke 17 -17 -17; est_noire -6 -9 7; est_ok 12 -17 -10; est_parei -21 19 -17
est_parfa 6 -8 -6; est_parti -10 -10 10; est_pas -36 21 -7; est_passe -2 7 -22; est_patri -2 -2 5; est_pierr -6 -6 7
est_pire -21 21 -20; est_plus 14 -14 -13; est_plusi -10 -13 11; est_pour -19 -16 19; est_propr -11 -11 11
est_quell -10 -11 11; est_quoi -8 -9 9; est_rallu 8 0 -15; est_rappo -9 -7 8; est_redev 11 -12 -11
est_regle 18 -24 -15; est_remon 15 -17 -14; est_rentr 10 -8 -10; est_repar 22 -12 -26; est_resol 19 -21 -16
est_respo -9 -9 9; est_retab 18 -18 -18; est_retom -13 14 -14; est_reven 15 -2 -25; est_ridic -13 -9 11
est_rose -15 -13 14; est_rouge -14 15 -15; est_scand -5 -5 5; est_sfr -9 -9 9; est_stabl 16 -19 -14
est_sur -11 -10 11; est_sylvi -9 -10 10; est_tigui 12 -13 -12; est_tombe -6 -5 6; est_toujo -25 27 -20
est_tout 5 -17 -2; est_trois -6 -6 6; est_trop -10 -6 11; est_un -20 -16 19; est_une -21 -20 23; est_venu -8 -7 8
est_vert 19 -13 -25; est_verte 5 -5 -5; et 2 -1 -8; et_blanc -15 -13 14; et_c -15 16 -14; et_ca 0 8 -32
et_cette 4 -4 -14; et_en -12 11 -8; et_ensui -2 -2 5; et_il 1 8 -14; et_inter 13 -12 -13; et_j 18 -20 -13
et_je -6 7 -8; et_l 8 -7 -7; et_la 0 -10 1; et_le -18 -19 19; et_m -3 -3 5; et_ma 1 -11 1; et_maint -9 -8 9
et_moi 6 -7 -6; et_mon 2 -11 -1; et_pouf -7 7 -7; et_pour -5 5 -5; et_puis -11 12 -12; et_quatr -10 -9 10
et_quinz -8 -8 9; et_rien -22 11 -7; et_toujo -11 15 -16; et_tout 12 -13 -10; et_trois -6 -7 6; et_une -6 -6 7
et_vous -5 -5 5; etage -10 -11 11; etage_> -10 -11 11; etage_avec -3 -1 3; etait 5 -2 -8; etait_bon 10 -10 -10
etait_la -11 -11 11; etait_reven -7 7 -4; etape -9 9 -9; etape_> -9 9 -9; ete -1 -10 5; ete_arrac -8 -7 8
ete_posee -6 -5 6; ete_vite 8 -7 -8; ete_vole -8 -6 9; etein -15 4 -2; etein_> -15 4 -2; etes 6 -17 -5
etes_des -13 -10 13; etes_nuls -16 -9 15; etes_trop -6 -5 6; etes_un 15 -11 -15; etre -20 -15 19; etre_> -9 -11 10
etre_humai -4 -4 6; etre_mis -4 -3 6; etre_rappe -5 -5 6; etre_sur -5 5 -5; etre_trans -11 -7 10; eu -13 2 4
eu_aucun -8 9 -12; eu_quelq -10 -9 11; eu_une -8 -9 9; euh -15 -12 16; euh_> -17 -12 15; euh_allo -8 -7 8
euh_atten -8 -7 8; euh_bah 3 0 -10; euh_je -5 -6 6; euh_non -8 12 -8; euh_oui -8 -7 8; euh_sa -8 -8 8
euh_un -8 -4 9; eva -13 -12 13; eva_longo -13 -12 13; evolu -6 9 -10; evolu_> -6 9 -10; exact -10 10 -10
exact_parei -10 10 -10; expli -5 -8 8; expli_y -5 -8 8; explo -9 -8 9; explo_> -9 -8 9; f -4 -4 5; f_comme -2 -2 5
f_r -4 -4 5; factu -18 -15 17; factu_> -14 -11 13; factu_combi -5 -5 5; faire -23 -7 14; faire_> -12 11 -11
faire_ca -8 -8 8; faire_foutr -12 -10 11; faire_long -9 -10 10; faire_mais -4 -4 5; fais -6 -5 6; fais_pour -6 -5 6
fait -10 -5 5; fait_> 4 4 -16; fait_beau -10 -10 10; fait_c -11 -9 11; fait_ce 6 -3 -20; fait_chier -11 -11 11
fait_deux -5 -6 6; fait_dix -8 -7 8; fait_et 1 1 -16; fait_la -12 10 -7; fait_le -5 -5 6; fait_mais 3 8 -13
fait_parei -13 16 -17; fait_peter -7 -6 7; fait_redem -9 8 -7; fait_rien -14 15 -9; fait_si 13 -13 -8
fait_toujo -1 10 -10; fait_tout -23 12 -8; fait_trois -8 -8 8; fait_une -9 -10 10; famil -8 -9 8
famil_guill -8 -9 8; fan -1 -13 2; fan_ca 11 -10 -8; fan_de -7 -7 7; fanny -6 -7 9; fanny_point -6 -7 9
fanta 11 -10 -8; fanta_ca 11 -10 -8; faut -15 -13 16; faut_atten -7 -6 6; faut_bloqu -8 -6 9; faut_patie -6 -6 6
faut_que -17 -18 21; faut_quelq -9 -12 12; faut_un -6 -7 7; favor -5 -4 5; favor_un -5 -4 5; favre -8 -8 8
favre_depui -8 -8 8; femme -4 -9 5; femme_> -14 -10 13; femme_a 11 2 -16; femme_qui -11 -12 12; ferme -9 -9 9
ferme_point -7 -7 8; ferme_ta -9 -9 9; ferra -8 -6 7; ferra_comme -8 -6 7; fet -6 -5 6; fet_i -6 -5 6
fete 15 -15 -12; fete_ca 15 -15 -12; fibre -10 -8 10; fibre_a -10 -8 10; fiche -5 -5 5; fiche_de -5 -5 5
fieu -6 7 -2; fieu_ca -6 7 -2; figur 4 -1 -19; figur_vous 4 -1 -19; fil -11 -10 12; fil_> -6 -7 7; fil_de -8 -7 8
file 5 -3 -4; file_bonne 5 -3 -4; fille 3 -18 1; fille_> -7 -5 7; fille_a -6 -3 8; fille_me 16 -14 -16
fille_qui -6 -6 6; film 6 -7 -6; film_est 6 -7 -6; fils 7 -14 -5; fils_> -11 -7 10; fils_crie 9 -9 -9
fils_regar -6 -5 6; fils_vient 10 -10 -10; fin -14 -11 14; fin_> -14 -11 14; fin_avec -8 -4 9; finir -5 5 -5
finir_c -5 5 -5; fixe 7 -18 -4; fixe_> 12 -13 -11; fixe_deux -7 -6 7; flemm -7 -8 8; flemm_de -7 -8 8; fleur -6 -6 8
fleur_avec -6 -6 8; foi 6 -5 -6; foi_oui 6 -5 -6; fois -6 0 -6; fois_> -7 -7 9; fois_ca 11 -11 -10; fois_et -8 8 -8
fois_meme -5 5 -5; fois_non -18 17 -8; fois_que -10 -7 10; fonct 18 -6 -30; fonct_> 20 -19 -19; fonct_a 12 -7 -13
fonct_la 10 -8 -15; fonct_maint 16 -16 -4; fonct_nicke 9 -8 -8; fonct_parfa 10 -10 -8; fonct_pas -25 19 -9
fonct_un -15 15 -14; fonta -10 -8 10; fonta_j -10 -8 10; formi 13 -12 -13; formi_> 11 -11 -11; formi_ca 6 -5 -7
fort -7 -1 3; fort_mon -6 -7 7; fort_sur -4 6 -5; fouta -8 -12 10; fouta_de -8 -12 10; foute -9 -6 9
foute_de -9 -6 9; foutr -12 -10 11; foutr_> -12 -10 11; fr -10 -11 14; fr_> -10 -10 14; fr_tout -5 -8 10
franc -14 -2 10; franc_> -9 -11 9; franc_et -2 -2 5; franc_j -6 -6 6; franc_non -9 10 -11; free -9 -9 9
free_> -9 -9 9; free_point -6 -6 7; frere -3 7 -6; frere_> -3 7 -6; fribo -8 -8 8; fribo_> -8 -8 8; froma -6 -6 7
froma_trait -6 -6 7; funzi 9 -9 -7; funzi_ca 9 -9 -7; furax -7 -6 7; furax_> -7 -6 7; furie -12 -12 12
furie_> -17 -11 16; furie_contr -6 -5 6; galer -5 5 -4; galer_> -5 5 -4; galle -8 -7 8; galle_> -8 -7 8
galle_pardo -8 -7 8; garag -5 -8 10; garag_point -5 -8 10; garan -7 -8 9; garan_de -7 -8 9; gars -10 -9 10
gars_> -10 -9 10; gendr -5 -5 6; gendr_qui -5 -5 6; genia 8 -8 -8; genia_j 9 -9 -7; genia_merci 8 -7 -8
gens -6 -7 7; gens_comme -6 -7 7; genti -8 -9 9; genti_> -8 -9 9; gerar -7 -7 7; gerar_point -7 -7 7
gille -10 -8 10; gille_fonta -10 -8 10; gmail -9 -9 11; gmail_dot -6 -7 10; gmail_point -9 -9 11; go 10 -9 -9
go_c 10 -9 -9; goff -13 -14 14; goff_> -9 -9 9; goff_a -6 -7 7; gonfl -12 -12 13; gonfl_> -15 -13 15
gonfl_serie -7 -7 7; good 14 -13 -14; good_> 11 -10 -12; good_inter 7 -7 -6; googl -14 -8 14; googl_> -14 -8 14
grand 8 -9 -8; grand_merci 8 -9 -8; grave -17 -20 20; grave_> -17 -20 20; greni -4 -7 7; greni_vous -4 -7 7
gresi 9 -5 -11; gresi_> 10 -15 -7; gresi_encor -19 23 -26; gresi_plus 19 -19 -16; gresi_telle -11 -9 9
gresi_toujo -10 8 -6; gruye -6 -6 7; gruye_point -6 -6 7; gsm -11 -16 12; gsm_c -11 -16 12; gueul -12 -11 12
gueul_> -10 -9 10; gueul_votre -8 -12 10; guill -8 -9 8; guill_> -8 -9 8; habit -10 -8 9; habit_au -7 -7 7
habit_rue -7 -6 7; hache -14 -10 13; hache_> -14 -10 13; hadda -10 -10 10; hadda_> -10 -10 10; hamon -6 -6 6
hamon_aroba -5 -5 8; hamon_respo -6 -6 6; haut -4 -7 7; haut_> -4 -7 7; he 7 -7 -6; he_ben 7 -7 -6; hein 2 1 -10
hein_> 8 -7 -7; hein_je -8 7 -7; hein_une -7 -7 9; helas -7 8 -8; helas_c -6 7 -6; helas_non -10 12 -8
heure -22 -3 14; heure_> -18 -19 20; heure_mais -7 8 -22; heure_non 20 -21 -16; heure_que -5 -6 6; hier -16 -17 17
hier_> -6 -5 8; hier_apres -9 -9 9; hier_chez -5 -5 5; hier_et -3 -3 5; hier_soir -8 -7 7; histo -5 -4 5
histo_> -5 -4 5; honne -9 -7 9; honne_des -9 -7 9; honte -17 -19 19; honte_> -15 -15 16; honte_je -8 -7 9
hop 6 -5 -7; hop_je 6 -5 -7; hors -18 11 -7; hors_de -14 -14 15; hors_servi -14 12 -11; hotma -4 -5 8
hotma_point -4 -5 8; hugo -15 -14 15; hugo_> -15 -14 15; hugue -6 -7 8; hugue_trent -6 -7 8; hui -10 -10 10
hui_> -10 -10 10; huit -15 -13 14; huit_> -5 -6 6; huit_cents -9 -8 9; huit_ordin -6 -6 6; huita -5 -5 6
huita_aroba -5 -5 6; humai -16 -13 15; humai_> -14 -13 14; humai_s -12 -11 13; i -9 -6 8; i_l -5 -5 5; i_ni -6 -5 6
ibrah -10 -10 10; ibrah_kone -10 -10 10; idee -12 -16 14; idee_> -12 -16 14; il -1 0 -4; il_a -3 3 -9
il_fait -10 -10 10; il_faut -11 -8 10; il_joue 8 -8 -6; il_m -2 -6 6; il_manqu -10 13 -14; il_march 11 -7 -11
il_me -17 0 2; il_n 18 -20 -9; il_ne -10 10 -9; il_pleut -11 -10 11; il_possi -5 -5 6; il_reste -6 7 -7
il_sembl 7 -7 -7; il_tourn -7 -5 8; il_vient -5 -5 5; il_vous -9 -8 10; il_y 2 -3 -7; ils -7 -5 7; ils_parte -7 -5 7
imbec -5 -4 5; imbec_j -5 -4 5; immob -9 -9 9; immob_> -9 -9 9; impec 20 -19 -21; impec_> 15 -14 -15
impec_au 9 -9 -9; impec_ca 6 -6 -6; impec_la 13 -12 -10; impos -13 13 -11; impos_de -13 13 -11; impri -9 -9 9
impri_> -9 -9 9; inadm -16 -13 16; inadm_de -6 -7 7; inadm_inadm -12 -10 12; inadm_j -5 -6 5; inadm_vous -12 -10 12
incap -11 -10 11; incap_> -11 -10 11; incid -8 10 -11; incid_persi -8 10 -11; incom -7 -7 7; incom_> -7 -7 7
ines -10 -10 10; ines_hadda -10 -10 10; info -6 -6 7; info_aroba -6 -6 7; infor -13 -12 13; infor_> -6 -6 6
infor_a -10 -9 10; injoi -9 -8 9; injoi_> -9 -8 9; inqui -12 -10 13; inqui_> -12 -10 13; insta -10 -16 13
insta_> -16 -14 16; insta_c 8 -10 -8; insta_elle -4 -4 5; insup -15 -10 13; insup_> -13 -9 11; insup_a -13 -13 14
inter -1 -12 -8; inter_> -4 -17 7; inter_aussi 13 -12 -13; inter_ca -8 8 -6; inter_de -6 -7 7; inter_est 4 -6 -4
inter_fonct 5 -5 -5; inter_je -8 7 -7; inter_merci 8 -8 -8; inter_mes -5 -5 6; inter_non -11 11 -9
inter_prevu -6 -6 6; inter_sur 12 -10 -13; inven -6 -5 7; inven_pour -6 -5 7; ipbx -9 -8 9; ipbx_ne -9 -8 9
it -8 8 -8; it_s -8 8 -8; j -1 -8 4; j_ai 11 -2 -14; j_aille -7 -9 9; j_aimer -6 7 -6; j_appel -16 -13 16
j_atten -4 -3 6; j_aurai -6 -5 6; j_avais -4 -3 3; j_en -22 -24 25; j_enten 1 -12 2; j_essai -11 -14 13
j_essay -5 -6 6; j_habit -10 -8 9; j_ouvre -7 7 -4; j_point -7 -6 8; j_voudr -10 -8 11; jambe -3 -1 3
jambe_pour -3 -1 3; je -4 -18 13; je_branc -7 -5 6; je_capte 9 -8 -9; je_cherc -11 -7 10; je_cliqu 6 -5 -7
je_compr -4 -5 5; je_compt -9 -8 9; je_condu -11 -10 11; je_conso -7 -5 7; je_crois 10 -9 -10; je_deman -12 -7 13
je_desce -7 -7 7; je_discu -6 -7 7; je_dois -13 -10 14; je_fais -6 -5 6; je_file 5 -3 -4; je_je -10 -12 12
je_l -6 2 0; je_lui -4 -4 5; je_m -14 -11 15; je_me -13 -7 12; je_monte -7 -7 10; je_n -2 3 -7; je_ne -13 -13 14
je_paie -8 -6 8; je_parla -11 -7 10; je_parle -14 -9 15; je_peux 12 -12 -11; je_plais -15 -12 14; je_prefe -5 -5 5
je_prend -8 -5 10; je_raccr -7 -7 7; je_rebra -7 -6 7; je_recoi 8 -6 -8; je_redem -11 -12 12; je_regar -9 -13 16
je_relan -8 -6 8; je_reste -5 5 -5; je_revie -6 -6 6; je_rigol -15 -11 14; je_sais -8 -21 21; je_souha -4 -3 7
je_suis -2 -5 3; je_tape -7 -4 9; je_te -7 -6 6; je_teste -15 -7 14; je_trava -12 -8 12; je_trouv -7 -9 10
je_vais -13 -10 13; je_verif -13 -8 11; je_veux -10 -7 11; je_viens 10 3 -16; je_vois 7 5 -16; je_voudr -12 -11 12
je_voula -8 -8 8; je_vous 12 -15 -8; jean -13 -11 13; jean_bapti -8 -6 8; jean_dupon -14 -11 16; jean_luc -7 -8 7
jean_morea -9 -10 9; jean_tiret -3 -6 8; jeanl -5 -5 5; jeanl_en -5 -5 5; jeter -5 -6 6; jeter_un -5 -6 6
jeu 3 -10 -2; jeu_pour -8 -6 8; jeu_remar 9 -9 -9; jo -5 -5 5; jo_nonan -5 -5 5; john -7 -7 7; john_dot -7 -7 7
joind -6 -8 6; joind_au -6 -8 6; joli -9 -7 8; joli_accen -9 -7 8; joue 13 -11 -17; joue_> 12 -11 -16
joue_bien 8 -8 -6; joue_de 8 -5 -7; jour -7 -6 7; jour_mon -7 -6 7; journ 5 -3 -4; journ_tout 5 -3 -4
jours -11 -10 11; jours_> -11 -10 11; julie -11 -8 10; julie_carpe -10 -9 10; julie_point -6 -6 6; jure -8 -6 7
jure_> -8 -6 7; juste -16 -14 16; juste_la -13 -12 12; juste_ma -8 -8 9; k -6 -6 6; k_a -6 -6 6; ka -6 -5 6
ka_fet -6 -5 6; karim -10 -12 11; karim_belka -6 -6 6; karim_benal -9 -10 10; kaz -6 -5 6; kaz_mwen -6 -5 6
kevin -6 -6 7; kevin_tiret -6 -6 7; kone -10 -10 10; kone_> -10 -10 10; l -12 -5 8; l_> -5 -5 5; l_accue -9 -9 9
l_adres -8 -8 8; l_ai -6 2 0; l_air 15 -12 -20; l_an -10 -8 9; l_appar -13 -13 14; l_ateli -5 -5 6; l_autre -9 -7 9
l_avez -10 -9 10; l_e -6 -6 6; l_ecole -11 -9 10; l_ecran -7 4 -2; l_ecriv -6 -6 6; l_ensem 7 -7 -7
l_entre -13 -11 15; l_escal -10 -12 10; l_etage -6 -6 8; l_heure -8 5 -5; l_incid -8 10 -11; l_insta 8 -10 -7
l_inter -3 -13 4; l_ipbx -9 -8 9; l_k -6 -6 6; l_orage -8 -8 8; l_orang -14 14 -13; l_ordin -1 -15 7
l_ordre 10 -8 -10; l_point -2 -5 6; la -4 -14 10; la_> 0 -5 -1; la_a 8 -10 -8; la_atten -7 -6 7; la_box -18 1 7
la_c 13 -9 -16; la_ca 4 -7 -2; la_cave -7 -7 7; la_cinqu -14 -11 13; la_co 7 -7 -7; la_commu -7 -7 7; la_con -7 -7 7
la_conne -1 -5 -1; la_conso -5 -5 5; la_cuisi -8 -7 8; la_dame -7 -11 8; la_dedan -8 -7 8; la_derni -5 -4 6
la_factu -13 -11 13; la_fete 15 -15 -12; la_fibre -10 -8 10; la_fin -14 -11 14; la_j 14 -12 -13; la_je -7 -7 8
la_la 8 -7 -7; la_laten -8 -8 8; la_le -10 -10 10; la_lettr -2 -2 5; la_ligne 4 -18 3; la_lumie 6 1 -18
la_mais -15 17 -19; la_maiso -8 -7 8; la_manip -12 10 -7; la_marqu -9 -8 9; la_marre -9 -8 8; la_meme -16 17 -16
la_merde -10 -13 10; la_minut -7 -7 7; la_mise -7 -6 7; la_moiti -17 16 -14; la_norma 11 -9 -12; la_oui 27 -27 -20
la_page 11 -1 -25; la_panne -11 9 -7; la_peine 7 -8 -7; la_perso -9 -7 9; la_petit 4 3 -12; la_poste -6 -6 7
la_pour -8 -8 8; la_premi -9 9 -9; la_prise -10 -11 12; la_proce -7 7 -8; la_route -7 -6 7; la_semai -10 -9 11
la_socie -10 -8 10; la_soire 6 -7 -6; la_sonne -13 -9 11; la_synch 9 -9 -8; la_table 6 -13 -3; la_tele -9 -3 2
la_tete -1 10 -10; la_tiret -7 -7 8; la_tonal 13 -6 -20; la_video 14 -11 -15; la_voitu -8 -6 7; lache -12 -8 12
lache_> -12 -8 12; laiss -8 -8 9; laiss_de -6 -6 8; laiss_moi -8 -8 9; lambe -10 -10 10; lambe_> -10 -10 10
lampe -6 -6 8; lampe_je -6 -6 8; lance 13 -13 -13; lance_> 9 -9 -9; lance_c 5 -5 -5; lapto -7 -7 7; lapto_et -7 -7 7
laque -8 -8 8; laque_vous -8 -8 8; laten -8 -8 8; laten_est -8 -8 8; laure -4 -6 9; laure_point -4 -6 9; le -9 -7 8
le_06 -6 -5 7; le_06123 -14 -12 13; le_balco -7 -7 7; le_bazar -8 8 -8; le_bouto -4 6 -5; le_burea -11 -11 11
le_cabla -6 -6 6; le_cable -7 -5 6; le_chat -11 -10 11; le_chien -10 -10 10; le_chiff -2 -5 6; le_commu -12 -9 12
le_conse -11 -11 11; le_conte -6 -5 6; le_contr -8 -7 9; le_debit 3 -6 -3; le_debut -10 -10 11; le_dessi -9 8 -8
le_dirai -8 7 -7; le_dire -6 -5 7; le_dis -8 -7 8; le_dos -5 -4 5; le_dossi -8 -8 9; le_fil -8 -7 8; le_film 6 -7 -6
le_goff -13 -14 14; le_jeu 3 -10 -2; le_lampe -6 -6 8; le_lien 6 0 -11; le_mail -6 -6 6; le_meme -10 11 -9
le_messa 7 1 -14; le_modem -12 -18 17; le_momen 7 -11 -3; le_monde -10 -10 10; le_monsi -5 -5 5; le_numer -9 -8 9
le_papie -5 -5 6; le_petit -7 -5 8; le_placa -11 -13 13; le_porta 6 -6 -6; le_probl -24 24 -21; le_redem -9 11 -11
le_rende -11 -7 12; le_repon -8 -8 8; le_resea 13 -14 -11; le_respo -13 -8 14; le_retab 11 -12 -11
le_robot 10 -7 -10; le_route -6 -6 6; le_salon -8 -14 11; le_sav -10 -8 9; le_servi 9 -9 -9; le_son 15 -13 -16
le_souci 5 1 -15; le_stand -11 -12 12; le_sud -5 -6 5; le_techn -12 -10 12; le_telep -9 9 -11; le_temps -8 -7 8
le_ticke 8 -8 -8; le_toit -11 -10 11; le_trafi 8 -8 -8; le_verif -4 -5 5; le_vide -12 20 -24; le_voyan 3 5 -18
le_wifi 0 -12 -1; lea -6 -5 9; lea_tiret -6 -5 9; lenoi -7 -7 8; lenoi_en -7 -7 8; lenoi_lenoi -7 -7 8
lent -12 15 -16; lent_> -12 15 -16; lerou -6 -6 6; lerou_l -6 -6 6; les 5 -17 4; les_appar 9 -6 -9
les_appel 5 -2 -12; les_chain 12 -12 -12; les_codes -8 -6 8; les_commu -8 -7 8; les_enfan -11 -9 10
les_gens -6 -7 7; les_lumie 0 4 -7; les_machi -1 -2 4; les_mois -7 -5 7; les_pages -7 -7 7; les_plomb -7 -6 7
les_poste 14 -13 -14; les_visio -8 -8 8; les_voyan 3 -11 2; les_yeux -7 -7 7; let 10 -9 -9; let_s 10 -9 -9
lettr -2 -2 5; lettr_f -2 -2 5; lien 1 -5 -6; lien_est 6 0 -11; lien_sdsl -5 -5 5; ligne 3 -18 4; ligne_> -11 -9 12
ligne_demai -6 -3 8; ligne_est 11 -10 -11; ligne_gresi -11 -9 9; ligne_qui -10 -10 11; ligne_remar 8 -9 -8
lilas -8 -9 8; lilas_> -8 -9 8; live -5 -5 5; live_point -5 -5 5; loic -8 -8 8; loic_prige -8 -8 8; lol -11 -7 9
lol_> -11 -7 9; long -9 -10 10; long_> -9 -10 10; longo -13 -12 13; longo_> -13 -12 13; look -6 -6 7
look_point -6 -6 7; luc -7 -10 8; luc_morea -7 -8 7; luc_point -6 -6 7; lucas -6 -6 7; lucas_point -6 -6 7
lui -4 -4 5; lui_deman -4 -4 5; lumie -8 15 -18; lumie_clign -7 8 -10; lumie_est 11 -9 -11; lumie_maint -17 18 -21
lumie_ont -5 5 -5; lumie_que -10 -11 11; lumie_reste -12 11 -10; lumie_rouge -8 9 -2; lumie_sont 9 -7 -8
lumie_verte 8 -7 -7; lundi -9 -9 9; lundi_derni -9 -9 9; lunet -8 -10 11; lunet_> -7 -6 7; lunet_je -7 -9 10
lyon -7 -7 7; lyon_> -7 -7 7; m -11 -11 13; m_a -15 -16 19; m_appel -14 -11 15; m_avez 4 0 -21; m_enerv -18 -4 10
m_enten -2 -6 6; m_entre -4 -2 6; m_servi -6 -6 6; m_tiret -3 -3 5; ma -3 -22 12; ma_blond -7 -7 7; ma_box -7 -8 8
ma_claqu -7 -7 9; ma_colle -10 -8 9; ma_conne 2 -12 4; ma_factu -14 -6 16; ma_femme -4 -9 5; ma_fille 3 -18 1
ma_foi 6 -5 -6; ma_gueul -9 -6 9; ma_mere -7 -9 8; ma_petit -5 7 -9; ma_play -7 -7 7; ma_ps5 -8 -8 9
ma_serie 7 -8 -6; ma_soeur 6 -6 -6; ma_table -7 -7 7; machi -13 -13 14; machi_> -9 -9 9; machi_dont -9 -9 9
machi_envir -8 -7 8; machi_je -1 -2 4; madam -14 -19 17; madam_> -10 -13 11; madam_saint -8 -7 7
madam_tremb -9 -8 8; magas -10 -9 10; magas_> -10 -9 10; magic 15 -12 -15; magic_> 15 -12 -15; mail -6 -7 7
mail_c -6 -6 6; mail_point -6 -6 7; mails 11 -11 -8; mails_arriv 13 -9 -15; mails_donc 8 -6 -8; mails_ils -7 -5 7
maint 5 -7 -5; maint_> 6 -5 -14; maint_ca -4 5 -17; maint_il 11 -7 -11; maint_j -19 8 1; maint_oui 20 -21 -16
maint_si 18 -18 -12; mais -10 9 -14; mais_aucun -8 8 -7; mais_c 11 -1 -17; mais_ca -17 3 3; mais_ce -4 -4 5
mais_en 11 -11 -3; mais_fan -7 -7 7; mais_inter -15 14 -10; mais_j -11 14 -19; mais_je -16 8 0; mais_la 11 -5 -16
mais_laque -8 -8 8; mais_le 2 4 -9; mais_maint 9 -8 -20; mais_non -20 17 -8; mais_oui 6 -5 -7; mais_pas -20 25 -26
mais_quel -9 -8 9; mais_rien -17 17 -12; mais_si 10 -8 -11; mais_toujo -9 8 -7; mais_voila -5 5 -5; mais_y -6 7 -2
maiso -8 -7 8; maiso_> -6 -6 6; maiso_et -12 -8 12; maitr -14 -12 14; maitr_delph -14 -12 14; mal -15 -10 13
mal_> -8 -10 9; mal_honne -9 -7 9; mal_mes -12 -7 10; malgr -5 6 -8; malgr_le -5 6 -8; malhe -4 13 -13
malhe_> -4 6 -5; malhe_pas -3 12 -12; mange -10 -10 10; mange_> -10 -10 10; manip -12 10 -7; manip_mais -12 10 -7
manqu -9 17 -20; manqu_encor -9 17 -20; marc -6 -7 11; marc_d -7 -6 9; marc_point -3 -6 8; march 2 5 -24
march_> 25 -30 -9; march_de 10 -7 -11; march_deux -7 7 -8; march_du 7 -7 -6; march_impec 8 -9 -6
march_maint 7 -8 -5; march_mais -7 12 -20; march_merci 11 -7 -11; march_mieux 16 -16 -10; march_moins -10 10 -12
march_monsi -6 10 -10; march_nicke 9 -9 -1; march_numer 12 -13 -12; march_pas 2 2 -20; march_plus -24 24 -27
march_qu -12 11 -9; march_toujo -6 8 -7; march_tout -19 19 -15; march_trent -7 7 -6; mari -8 -9 9; mari_qui -8 -9 9
marie -12 -13 13; marie_aroba -6 -5 9; marie_clair -5 -5 5; marie_galle -8 -7 8; marie_point -5 -5 5; marin -8 -7 8
marin_galle -8 -7 8; mario -5 -5 5; mario_trait -5 -5 5; marqu -9 -8 9; marqu_sorti -9 -8 9; marre -13 -15 15
marre_bien -13 -7 12; marre_d -9 -8 8; marre_de -6 -8 7; marse -13 -6 9; marse_> -13 -6 9; marti -15 -14 15
marti_> -11 -10 11; marti_aroba -6 -6 6; masqu -11 -7 9; masqu_lol -11 -7 9; matin -14 -14 15; matin_> -14 -14 15
maudi -7 -6 8; maudi_> -7 -6 8; mauva -3 -1 3; mauva_jambe -3 -1 3; me -8 -6 3; me_conne -3 8 -19
me_dire 10 -10 -10; me_dit 3 0 -9; me_fait -7 -6 7; me_faut -9 -15 14; me_gonfl -12 -12 13; me_joind -6 -8 6
me_lache -12 -8 12; me_marre -13 -7 12; me_met -8 -10 9; me_mettr -4 -4 7; me_parle -7 -8 9; me_passe -10 -9 12
me_prene -5 -4 5; me_sauve 6 -7 -6; me_servi -6 -9 12; me_telep -7 -11 8; mec 7 -7 -7; mec_ca 7 -7 -7; mecha -7 -6 6
mecha_t -7 -6 6; megas -9 -8 9; megas_et -9 -8 9; meill 9 -8 -10; meill_> 9 -8 -10; meme -17 25 -28
meme_> 16 -16 -10; meme_apres -9 8 -7; meme_chose -16 15 -13; meme_en -4 6 -5; meme_endro -6 6 -6
meme_galer -5 5 -4; meme_messa -10 11 -9; meme_pire -6 6 -3; meme_plus -17 17 -18; meme_point -19 13 -12
meme_probl -9 8 -7; meme_trois -5 5 -5; merci 12 -22 -6; merci_> 19 -13 -20; merci_au 8 -8 -8; merci_beauc -5 -15 6
merci_bien 14 -10 -15; merci_du -8 -7 7; merci_je 5 -3 -4; merci_mec 7 -7 -7; merci_savez 8 -9 -8; merde -15 -20 17
merde_> -13 -17 14; merde_a -10 -9 11; merde_votre -10 -13 11; mere -7 -9 8; mere_est -6 -5 6; mere_qui -11 -9 11
mes 3 -19 7; mes_appel -13 -11 13; mes_chain 8 -8 -8; mes_colle -5 -5 6; mes_corre -12 -7 10; mes_lunet -8 -10 11
mes_mails 11 -11 -8; mes_mauva -3 -1 3; mes_papie -10 -6 9; messa 8 2 -16; messa_> -9 10 -9; messa_d 7 1 -14
messa_de 6 -6 -6; messa_sur -6 -6 8; met -8 -10 9; met_hors -8 -10 9; mette -9 -5 10; mette_moi -9 -5 10
mettr -4 -4 7; mettr_en -4 -4 7; meuni -2 -5 6; meuni_et -2 -5 6; miche -6 -8 8; miche_point -6 -8 8; midi -9 -9 9
midi_> -9 -9 9; mieux 18 -8 -28; mieux_> 5 3 -28; mieux_maint 8 -7 -8; mieux_mais -11 17 -18; mieux_oui 7 -7 -7
mieux_qu 16 -16 -10; mille -11 -12 12; mille_> -6 -6 6; mille_lyon -7 -7 7; mille_neuf -2 -2 4; minus -5 -8 10
minus_> -5 -8 10; minut -3 6 -6; minut_> -10 -14 12; minut_c 7 -7 -6; minut_et -14 14 -11; minut_je -13 -14 16
minut_mais 1 4 -12; minut_nous 8 -8 -8; minut_puis -6 6 -6; minut_que -7 -9 9; mirac 16 -16 -16; mirac_> 11 -11 -11
mirac_ca 10 -10 -7; mis 3 -14 0; mis_> -5 -5 6; mis_du 9 -9 -9; mis_en -4 -3 6; mise -7 -6 7; mise_a -7 -6 7
mobil -8 -6 9; mobil_a -8 -6 9; modem -12 -18 17; modem_apres -8 -8 8; modem_reste -8 -16 14; modif -6 -5 6
modif_mon -6 -5 6; moham -9 -9 9; moham_el -9 -9 9; moi -10 -21 16; moi_> -5 -17 9; moi_arriv -4 -7 7
moi_au -7 -6 10; moi_aussi 6 -7 -6; moi_avec -7 -5 10; moi_c -9 -10 10; moi_ca 6 -5 -7; moi_ces -6 -5 7
moi_cinq -7 -4 9; moi_donc -10 -9 11; moi_en -5 -4 5; moi_fait -9 8 -7; moi_je -11 -4 13; moi_la -13 -12 14
moi_le -8 -7 8; moi_les -1 -2 4; moi_quelq -9 -7 9; moi_un -8 -6 12; moi_une -1 -7 8; moi_venir -5 -5 5
moins -13 5 6; moins_bien -10 10 -12; moins_dix -11 -11 11; mois -14 -16 15; mois_> -7 -5 7; mois_de -11 -16 12
mois_et -5 -5 5; moiti -20 21 -19; moiti_> -12 11 -9; moiti_des -11 10 -9; moiti_qui -11 10 -10; momen 7 -11 -3
momen_> -8 -8 8; momen_ca 10 -8 -13; momen_le -7 -5 8; mon -25 -21 31; mon_abonn -10 -13 12; mon_ami 11 -7 -11
mon_assis -10 -9 10; mon_avoca -10 -10 11; mon_cellu -7 -7 7; mon_contr -6 -5 6; mon_dossi -7 -4 7
mon_fils 7 -14 -5; mon_frere -4 6 -6; mon_gars -10 -9 10; mon_gendr -5 -5 6; mon_lapto -7 -7 7; mon_mari -8 -9 9
mon_mobil -8 -6 9; mon_mot -7 -4 9; mon_nom -14 -14 15; mon_num -7 -8 8; mon_numer -6 -6 6; mon_opera -9 -9 9
mon_patro -6 -6 6; mon_pc -7 -7 7; mon_pere -9 -7 9; mon_petit -9 -10 10; mon_preno -9 -11 9; mon_probl -16 15 -13
mon_rende -10 -7 9; mon_repon -6 -6 8; mon_respo -4 -2 6; mon_smart -7 -6 7; mon_solde -6 -5 6; mon_techn -7 -7 9
mon_voisi -12 -5 11; mon_wifi -9 -8 9; monde -19 4 4; monde_> -15 8 -5; monde_est -10 -10 10; monsi -11 -17 14
monsi_> -6 10 -10; monsi_barbi -9 -9 9; monsi_lambe -10 -10 10; monsi_le 10 -7 -10; monsi_techn -5 -5 5
monta -13 -9 11; monta_est -13 -9 11; monte -7 -7 10; monte_a -6 -6 8; monte_voir -8 -7 12; moque -9 -10 10
moque_du -9 -10 10; morea -12 -11 12; morea_> -9 -10 9; morea_a -7 -8 7; mort -22 20 -16; mort_> -22 20 -16
mot -6 -6 7; mot_> -7 -7 8; mot_aroba -3 -4 7; mot_de -7 -4 9; mot_point -5 -5 5; mouli -8 9 -9; mouli_dans -8 9 -9
muet -7 10 -10; muet_> -7 7 -6; muet_comme -4 7 -6; mutue -8 -10 9; mutue_tres -8 -10 9; mwen -6 -5 6
mwen_l -6 -5 6; n -5 15 -20; n_a -19 16 -12; n_acced -8 8 -7; n_ai -4 -2 -2; n_arriv -14 4 0; n_enten 6 -8 -6
n_est 2 7 -17; n_y 10 -4 -17; natha -9 -9 9; natha_le -9 -9 9; navig 8 -8 -8; navig_> 8 -8 -8; ne -7 -2 2
ne_bascu -10 -8 10; ne_capte -5 6 -5; ne_chang -9 12 -15; ne_charg -7 -7 7; ne_clign 7 -8 -6; ne_coupe 21 -22 -14
ne_fonct -27 28 -17; ne_m -8 -7 8; ne_march 2 0 -18; ne_peut -7 -11 8; ne_peux -6 -8 10; ne_prend -9 -8 9
ne_recoi -8 -6 8; ne_remar -17 21 -14; ne_revie -7 10 -13; ne_s -8 9 -10; ne_sais -6 -16 12; ne_se -10 10 -9
ne_sonne -2 5 -4; ne_suis -4 -5 5; ne_va -12 12 -7; ne_veut -7 8 -6; ne_vois -10 -11 11; ne_voudr -8 7 -7
negat -15 16 -15; negat_> -11 11 -11; negat_c -5 6 -5; negat_toujo -2 5 -3; net -6 -6 7; net_> -6 -6 7
nette 7 -7 -7; nette_mieux 7 -7 -7; neuf -15 -14 16; neuf_cent -2 -2 4; neuf_heure -5 -5 5; neuf_mille -7 -7 7
neuf_ordin -7 -8 8; neuf_un -3 -3 5; neuve -9 -10 10; neuve_> -9 -10 10; ni -6 -5 6; ni_pon -6 -5 6
nicke 18 -15 -22; nicke_> 11 -10 -12; nicke_chrom 9 -8 -8; nicke_j 7 -7 -7; nicke_maint 17 -17 -17
nicke_merci 6 -6 -6; nicke_tout 6 -6 -6; no -8 8 -8; no_it -8 8 -8; noah -9 -10 9; noah_petit -9 -10 9; noir -5 7 -9
noir_comme -5 7 -9; noire -6 -9 7; noire_avec -6 -9 7; nom -15 -13 15; nom_> -8 -8 9; nom_de -8 -9 9
nom_est -9 -10 10; non -12 26 -28; non_> -33 34 -20; non_c 2 1 -8; non_ca -22 20 -8; non_ces 8 -7 -5
non_des -7 7 -4; non_et -24 27 -28; non_fieu -6 7 -2; non_il 8 -10 -8; non_j -10 9 -7; non_je -5 5 -5
non_le -3 8 -13; non_ma -5 7 -9; non_mais 20 -20 -12; non_non 22 -24 -9; non_on -8 7 -7; non_pardo 8 -7 -9
non_pas -19 20 -8; non_plus 17 -18 -7; non_rien 6 -5 -8; non_toujo -2 3 0; non_tout 9 -9 -8; non_zut -11 11 -12
nonan -5 -5 5; nonan_sept -5 -5 5; norma -3 -14 4; norma_> -3 -14 4; not -8 8 -8; not_worki -8 8 -8; noter -7 -7 8
noter_sacha -7 -7 8; notez -13 -13 13; notez_loic -8 -8 8; notez_olivi -4 -4 5; notre -18 -8 13; notre_conne -8 -8 8
notre_cote -9 9 -8; notre_infor -7 -8 8; notre_inven -6 -5 7; notre_lien -5 -5 5; notre_prest -6 -6 6; nous -3 -2 -1
nous_avons -7 7 -7; nous_pouvo 8 -8 -8; nous_prene -5 -6 5; nous_somme -6 -5 6; nous_subis -6 -7 7; nouve 31 -21 -29
nouve_> 19 -14 -19; nouve_acces 7 -7 -7; nouve_conne 7 -10 -6; nouve_du 9 -9 -7; nouve_inter 13 -10 -14
nouve_la 11 -13 -8; nouve_le 7 -8 -7; nouve_merci 13 -8 -11; nouve_monsi 10 -7 -11; nouve_opera 14 -11 -14
nouve_prise -7 -5 8; nouve_sur 9 -6 -9; nouve_telep 10 -9 -10; novem -11 -16 12; novem_> -11 -16 12; nuls -21 -12 19
nuls_> -16 -9 15; nuls_j -6 -5 6; num -7 -8 8; num_> -7 -8 8; numer -7 -17 12; numer_> -7 -8 8; numer_c -6 -5 7
numer_de -9 -9 9; numer_est -9 -8 9; numer_masqu -11 -7 9; numer_prive -10 -8 10; numer_un 12 -13 -12; o -6 -6 6
o_u -6 -6 6; oeil -5 -6 6; oeil_> -5 -6 6; offre -9 -11 10; offre_plus -9 -11 10; oh -6 -12 2; oh_fan 11 -10 -8
oh_j -10 -12 11; oh_let 10 -9 -9; oh_mais 6 -5 -7; oh_non -5 7 -9; oh_puree -12 -12 12; ok 15 -19 -13
ok_> 12 -17 -10; ok_c 8 -7 -8; olivi -10 -10 11; olivi_hamon -6 -6 6; olivi_point -5 -5 7; on -7 -5 3
on_a 13 -13 -13; on_dirai 19 -5 -18; on_est -3 6 -8; on_me -9 -8 9; on_peut -17 8 0; on_s -14 -10 12
on_va -10 -11 10; on_verra -16 -13 15; on_voit -5 -6 6; ont -5 5 -5; ont_clign -5 5 -5; opera -21 -19 22
opera_> -7 -10 9; opera_au -10 -7 10; opera_de -11 -9 11; opera_est -9 -9 9; opera_je -5 -4 5
opera_opera -10 -10 10; opera_s -7 -6 11; orage -8 -8 8; orage_> -8 -8 8; orang -24 14 -8; orang_> -21 21 -20
orang_point -5 -8 8; ordin -12 -22 17; ordin_> -13 -11 13; ordin_dans -7 -8 8; ordin_et -10 -9 10
ordin_fixe -7 -6 7; ordin_hop 6 -5 -7; ordin_la -11 -8 10; ordin_sous -7 -7 7; ordis -10 -10 10; ordis_> -10 -10 10
ordre 13 -10 -14; ordre_> 9 -8 -9; ordre_merci 14 -12 -14; ou -7 -8 8; ou_dix -7 -7 7; ou_est -6 -6 8
oubli -10 -10 11; oubli_> -10 -10 11; ouf 8 -9 -8; ouf_oui 8 -9 -8; oui 20 -13 -17; oui_> 34 -35 -24
oui_ah -11 11 -12; oui_allo -16 -15 16; oui_c 15 -20 -10; oui_ca 18 -16 -15; oui_donc -8 -7 8; oui_enfin -10 11 -11
oui_figur 18 -18 -14; oui_helas -6 7 -6; oui_impec 8 -8 -7; oui_inter 18 -17 -6; oui_j -3 7 -14; oui_je 2 1 -14
oui_la 3 4 -28; oui_le 11 -11 -14; oui_maint 11 -7 -11; oui_mais -20 18 -14; oui_merci 5 -3 -4; oui_non 9 -9 -1
oui_oui 13 -6 -11; oui_parfa 15 -14 -11; oui_pour -9 10 -9; oui_regar 6 -5 -7; oui_tout 20 -19 -19; outlo -6 -7 9
outlo_point -6 -7 9; ouvre 0 2 -7; ouvre_c 6 -5 -7; ouvre_une -7 7 -4; ouvri 3 3 -15; ouvri_> 3 3 -15; p -5 -7 9
p_l -2 -5 6; p_point -7 -6 8; page 9 2 -25; page_ca -7 7 -4; page_ne -8 9 -10; page_s 16 -19 -13
page_veut -14 12 -9; page_vient 12 -15 -9; pages -7 -7 7; pages_> -7 -7 7; paie -8 -6 8; paie_chaqu -5 -5 5
paie_tous -7 -5 7; paill -14 -13 14; paill_> -14 -13 14; panne -14 18 -18; panne_> -8 11 -17; panne_conti -8 8 -7
panne_est -6 6 -5; panne_j -8 7 -7; panne_malhe -4 6 -5; panne_plus 6 -7 -6; panne_tous 6 -7 -6; papa 9 -9 -3
papa_ca 9 -9 -3; papie -10 -7 9; papie_> -10 -6 9; papie_je -5 -5 6; paque -5 -5 5; paque_sur -5 -5 5; par -12 -8 11
par_sms -8 -6 8; par_un -5 -5 6; parce -12 2 3; parce_que -12 2 3; pardo -12 -18 17; pardo_> -15 -14 15
pardo_j -8 -8 8; pardo_marin -8 -7 8; pardo_si 8 -7 -9; parei -23 25 -24; parei_> -23 25 -24; parei_pas -5 5 -5
parfa 25 -19 -24; parfa_> 20 -13 -20; parfa_l 7 -7 -7; parfa_merci 21 -13 -21; parfa_on 8 -9 -7; paris -7 -7 8
paris_75012 -7 -7 7; paris_> -6 -6 8; parla -11 -7 10; parla_a -11 -7 10; parle -16 -11 18; parle_> -9 -8 10
parle_a -10 -7 11; parle_angla -6 -5 8; parle_de -8 -3 10; parle_plus -6 -7 7; parle_trop -12 -8 12; parte -7 -5 7
parte_plus -7 -5 7; parti -17 -14 16; parti_> -12 -12 12; parti_mange -10 -10 10; parto -7 11 -11; parto_> -7 11 -11
pas -47 33 -6; pas_> -39 30 -10; pas_a -12 10 -9; pas_arran -15 16 -16; pas_bon -14 14 -13; pas_bouge -7 6 -6
pas_ce 1 -12 0; pas_chang -1 3 -1; pas_chez -6 -5 7; pas_comme -5 -6 6; pas_compr -16 -15 15; pas_d -12 19 -20
pas_de -19 24 -22; pas_demar -8 10 -11; pas_devan -7 -7 7; pas_dire -13 14 -14; pas_du -10 17 -19; pas_elle -8 -9 11
pas_encor -15 -6 8; pas_fonct -19 19 -17; pas_grave -17 -20 20; pas_il -3 -4 5; pas_inter -24 34 -39
pas_je -8 -10 11; pas_l -7 -7 7; pas_le -4 -5 5; pas_mais 21 -21 -12; pas_malgr -5 6 -8; pas_march -17 21 -17
pas_me -19 6 -4; pas_mieux -25 26 -14; pas_non -5 6 -2; pas_ou -6 -6 8; pas_pas -10 11 -8; pas_quelq -7 -7 7
pas_regle -22 21 -14; pas_resol -11 14 -17; pas_reven -16 16 -12; pas_s -18 7 -4; pas_savez -12 12 -7
pas_se -7 8 -6; pas_si -11 -8 10; pas_sur -11 -4 7; pas_tout 27 -27 -18; pas_toute -9 -12 12; pas_trop -5 -8 8
pas_une -4 -4 5; pas_verif -14 -12 15; pas_votre -4 5 -2; pas_vous -9 2 -2; pas_vraim -8 12 -12; passe 4 5 -17
passe_> 16 -16 -15; passe_a -16 12 -6; passe_au 17 -13 -22; passe_demai -9 -10 10; passe_moi -8 -7 8
passe_pas -24 13 -11; passe_rien -10 10 -9; passe_un -3 3 -8; patie -13 -10 13; patie_il -3 -1 3
patie_je -11 -10 11; patie_pour -6 -6 6; patri -2 -2 5; patri_comme -2 -2 5; patro -6 -6 6; patro_qui -6 -6 6
paul -18 -18 20; paul_aroba -4 -7 7; paul_berna -9 -9 9; paul_chez -10 -10 11; paul_duran -6 -5 7; payer -5 -5 5
payer_factu -5 -5 5; pc -11 -8 10; pc_et -11 -8 10; peine 7 -8 -7; peine_de 7 -8 -7; pere -9 -7 9; pere_> -9 -7 9
perfe 9 -9 -7; perfe_adess 9 -9 -7; persi -14 15 -15; persi_> -14 15 -15; perso -21 -20 22; perso_> -13 -13 14
perso_a -6 -6 6; perso_la -9 -7 9; perso_ne -8 -14 11; perso_qui -5 -7 6; perso_titul -9 -7 9
perso_touch -10 -13 11; perte -5 -5 5; perte_de -5 -5 5; peter -7 -6 7; peter_les -7 -6 7; petit -16 -8 13
petit_> -10 -11 11; petit_a -5 -5 5; petit_aroba -5 -6 6; petit_croix -9 8 -8; petit_dame -5 7 -9; petit_est 6 -7 -6
petit_poste -10 -12 11; petit_quest -6 -5 6; petit_rond -7 -5 8; petit_trent -6 -11 9; petit_villa -6 -5 6
peu -13 -1 9; peu_> -8 -8 10; peu_agace -12 -10 13; peu_embet -9 -12 10; peu_inqui -12 -10 13; peu_mieux -11 17 -18
peu_pour -7 -5 8; peur -8 -9 9; peur_que -8 -9 9; peut -22 -2 13; peut_etre -9 -11 10; peut_laiss -6 -6 8
peut_me -10 -13 11; peut_pas -13 14 -14; peux 8 -18 -6; peux_appel 15 -20 -14; peux_avoir -9 -4 12
peux_de 10 -9 -10; peux_enfin 9 -9 -9; peux_etre -9 -6 8; peux_navig 8 -8 -8; peux_parle -11 -3 13
peux_pas -17 -20 24; peux_plus -24 -25 25; peux_savoi -15 -10 14; peux_toujo -17 11 -9; piece -9 -7 9
piece_> -9 -7 9; pierr -6 -6 7; pierr_point -2 -4 6; pierr_tiret -6 -6 7; pire -25 25 -23; pire_> -24 24 -22
pire_en -13 11 -11; pire_qu -11 11 -11; placa -11 -13 13; placa_> -11 -13 13; plain -9 -8 9; plain_> -9 -8 9
plais -15 -12 14; plais_> -15 -12 14; plait -9 -8 10; plait_> -9 -8 10; plait_madam -3 -2 5; plait_un -7 -6 11
plant -12 16 -19; plant_encor -7 13 -19; plant_toujo -7 7 -4; play -7 -7 7; play_> -7 -7 7; plein -5 -4 5
plein_le -5 -4 5; pleut -11 -10 11; pleut_depui -11 -10 11; plomb -7 -6 7; plomb_votre -7 -6 7; plus 6 -10 -9
plus_> -5 9 -20; plus_aller -14 -8 14; plus_aucun 0 2 -15; plus_besoi 7 -7 -3; plus_ca -18 17 -8; plus_de 24 -27 -19
plus_depui -7 -5 7; plus_deux -8 -8 8; plus_fort -6 -7 7; plus_la 12 -8 -14; plus_le 7 -2 -17; plus_les -17 -14 17
plus_mais 27 -18 -11; plus_mes -7 -9 10; plus_mon -9 -8 9; plus_perso -7 -11 8; plus_que -9 -8 9
plus_rapid -9 -11 10; plus_rien 12 -8 -16; plus_tard -14 -7 13; plus_trent -5 -6 9; plusi -10 -13 11
plusi_perso -10 -13 11; poil 4 -2 -13; poil_> 4 -2 -13; point -14 -8 12; point_> -19 13 -12; point_b -5 -6 9
point_be -6 -6 7; point_berna -6 -6 7; point_bio -7 -7 8; point_blanc -7 -8 8; point_blond -6 -7 7
point_bois -6 -6 6; point_ch -6 -6 7; point_com -9 -10 12; point_d -6 -7 9; point_du -6 -6 6; point_duboi -6 -8 8
point_dujar -5 -5 6; point_dumas -4 -4 5; point_fr -10 -11 14; point_hamon -5 -5 8; point_jo -5 -5 5
point_la -2 -2 5; point_marti -6 -6 6; point_meuni -2 -5 6; point_net -6 -6 7; point_p -7 -6 8; point_paris -6 -6 8
point_petit -4 -6 9; point_r -6 -7 10; point_rober -5 -5 5; point_roux -7 -6 8; point_roy -6 -10 13
point_vidal -3 -6 8; pompi -3 -3 5; pompi_avec -3 -3 5; pon -6 -5 6; pon_enten -6 -5 6; por -5 -4 5
por_favor -5 -4 5; porta -1 -10 3; porta_> -7 -6 7; porta_comme 6 -6 -6; porta_deux -4 -5 7; porta_plus -8 -8 8
porte -9 -8 9; porte_plain -9 -8 9; pose -7 -5 8; pose_une -7 -5 8; posee -6 -5 6; posee_au -6 -5 6; possi -5 -5 6
possi_d -5 -5 6; poste -9 -12 11; poste_> -6 -14 10; poste_a 2 -12 1; poste_de -10 -12 11; poste_n -8 8 -7
poste_point -6 -6 7; pouf -9 10 -11; pouf_> -7 7 -6; pouf_ca -7 7 -7; pour 6 -16 0; pour_aller -3 -1 3
pour_des -5 -6 5; pour_etre -5 5 -5; pour_euh -8 -7 8; pour_finir -5 5 -5; pour_l -4 -4 5; pour_le 1 -4 -7
pour_moi 20 -12 -21; pour_mon -16 -12 16; pour_savoi -7 -5 8; pour_se -6 -6 6; pour_un 4 -13 -2; pour_voir -11 -8 10
pour_vous -6 -5 7; pourq -6 -6 7; pourq_vous -6 -6 7; pourr -20 -4 11; pourr_> -13 12 -11; pourr_ce -8 -8 8
pourr_me -10 -9 12; pourr_vous -6 -6 6; pouve -13 -9 11; pouve_atten -8 -8 10; pouve_me -4 -4 7; pouve_noter -7 -7 8
pouve_repet -12 -9 10; pouvo 8 -8 -8; pouvo_clore 8 -8 -8; prefe -5 -5 5; prefe_avoir -5 -4 8; prefe_parle -5 -5 5
premi -11 0 5; premi_etage -10 -11 11; premi_etape -9 9 -9; prend -15 -13 15; prend_la -6 -5 6; prend_plus -9 -8 9
prend_un -8 -5 10; prene -9 -10 10; prene_pour -6 -6 6; prene_votre -10 -9 10; preno -11 -8 10; preno_c -9 -11 9
preno_un -2 -2 5; preno_xavie -6 -6 6; press -16 1 9; press_> -18 -14 16; press_alors -6 7 -8; prest -6 -6 6
prest_infor -6 -6 6; preve -8 -7 8; preve_> -8 -7 8; prevu -6 -6 6; prevu_demai -6 -6 6; prige -8 -8 8
prige_> -8 -8 8; print -6 -5 6; print_> -6 -5 6; prise -11 -11 12; prise_> -11 -11 12; prive -10 -8 10
prive_> -10 -8 10; probl 13 -1 -25; probl_> 17 -13 -16; probl_est -11 12 -11; probl_n -11 14 -17
probl_pas -17 16 -11; probl_persi -13 13 -13; probl_regle 20 -22 -11; probl_resol 9 -12 -6; proce -8 7 -6
proce_> -10 -7 10; proce_sans -7 7 -8; prono -6 -6 6; prono_> -6 -6 6; propr -11 -11 11; propr_scand -11 -11 11
proto -6 -6 7; proto_mail -6 -6 7; ps5 -8 -8 9; ps5_> -8 -8 9; puis -32 27 -9; puis_ca -9 11 -10
puis_elle -10 10 -11; puis_je -6 -7 7; puis_non -8 8 -8; puis_plus -6 6 -6; puis_pouf -7 7 -6; puis_repar -22 19 -6
puree -12 -12 12; puree_> -12 -12 12; qu -7 4 -2; qu_a -12 11 -9; qu_avant 3 0 -12; qu_est -14 -12 16; qu_il -5 -5 6
qu_on -11 -9 9; quand -13 -12 14; quand_j -9 -8 9; quand_je -2 -6 6; quara 7 -21 5; quara_> 14 -13 -13
quara_deux -12 -17 15; quatr -3 -17 7; quatr_appar -7 -6 8; quatr_aroba -6 -7 8; quatr_barre 12 -12 -12
quatr_cinqu -5 -6 6; quatr_heure -7 -8 9; quatr_ordin -11 -9 11; quatr_point -3 -3 5; quatr_soixa -4 -5 6
quatr_telep -10 -9 10; quatr_vingt -9 -7 9; que -4 0 -5; que_c 10 -6 -12; que_ca 12 -5 -28; que_ce -8 -9 9
que_dix -9 -8 9; que_j -15 -5 11; que_je -16 -11 19; que_la -23 22 -18; que_le 4 -13 -3; que_mon -10 -12 11
que_non -3 3 -13; que_oui 10 -7 -16; que_vous 4 3 -13; quel -9 -8 9; quel_bande -9 -8 9; quell -13 -10 11
quell_bande -7 -7 7; quell_honte -9 -10 9; quell_lumie -10 -11 11; quelq -13 -15 17; quelq_un -13 -15 17
quest -9 -10 10; quest_> -6 -5 6; quest_a -7 -7 7; quest_sur -10 -13 12; qui -32 10 7; qui_a -8 -9 9
qui_atten -10 -10 11; qui_clign -6 8 -8; qui_conna -5 -6 6; qui_est 0 -13 9; qui_m -9 -10 10; qui_march -21 19 -15
qui_parle -6 -5 8; qui_regar -11 -12 12; qui_remar -13 12 -10; qui_sait -6 -6 6; qui_va -5 -8 8; qui_vous -5 -7 6
quinz -13 -13 14; quinz_poste -11 -10 10; quinz_quatr -4 -5 6; quinz_rue -8 -9 8; quoi -8 -9 9; quoi_ce -8 -9 9
r -16 -16 17; r_a -8 -8 8; r_at -6 -7 10; r_e -5 -5 5; r_o -6 -6 6; r_point -4 -4 5; raccr -7 -7 7; raccr_si -7 -7 7
rade -5 6 -5; rade_> -5 6 -5; rallu 10 -1 -17; rallu_et 13 -12 -13; rallu_le 6 -6 -6; rallu_mais -8 8 -7
rame -13 19 -20; rame_encor -11 15 -16; rame_toujo -7 7 -5; rapid -9 -11 10; rapid_> -9 -11 10; rappe -15 -10 15
rappe_par -5 -5 6; rappe_plus -14 -7 13; rappo -9 -7 8; rappo_a -9 -7 8; rau -8 -8 8; rau_r -8 -8 8; reboo -8 8 -8
reboo_deux -8 8 -8; rebra -16 8 4; rebra_la -7 -6 7; rebra_les -5 5 -5; rebra_mais -11 11 -7; recoi 8 -12 -8
recoi_cinq 12 -11 -12; recoi_mes 8 -6 -8; recoi_plus -8 -6 8; recom -21 21 -18; recom_> -21 21 -18; recon 17 -14 -17
recon_> 17 -14 -17; recou -17 17 -10; recou_> -17 17 -10; recu -2 -11 4; recu_trois 6 -6 -6; recu_un -10 -9 10
recup 15 -14 -15; recup_la 7 -7 -7; recup_le 14 -5 -11; recup_ma 10 -10 -10; recup_toute 8 -8 -8; redem -22 2 6
redem_> -24 -21 22; redem_c -6 6 -6; redem_ca -13 14 -13; redem_deux -5 5 -5; redem_ecran -6 6 -6
redem_en -10 15 -16; redem_et 13 -14 -13; redem_je -4 -4 5; redem_la -18 -1 9; redem_le -8 -8 8; redem_ma -7 -8 8
redem_mais -14 16 -15; redem_non -9 9 -2; redem_pas -1 10 -10; redev 11 -12 -11; redev_verte 11 -12 -11
redon -7 -11 8; redon_moi -7 -11 8; reel -11 -10 12; reel_> -11 -10 12; refon 15 -11 -13; refon_> 17 -17 -12
refon_pas -9 10 -10; regar -12 -18 15; regar_> -16 -13 17; regar_en -11 -10 11; regar_l 5 -10 -1; regar_moi 6 -5 -7
regle 15 -7 -19; regle_> 11 -3 -21; regle_je 9 -8 -9; relan -8 -6 8; relan_le -8 -6 8; relat -4 -4 7
relat_avec -4 -4 7; remar 14 -5 -29; remar_> 20 -14 -23; remar_ca 13 -12 -6; remar_donc 9 -9 -9
remar_merci 14 -7 -19; remar_nicke 6 -7 -6; remar_pas -12 14 -20; remar_super 6 -6 -5; rembo -11 -9 10
rembo_moi -11 -9 10; remer 9 -8 -9; remer_> 9 -8 -9; remi -6 -7 7; remi_point -6 -7 7; remon 15 -17 -14
remon_> 15 -17 -14; rende -13 -8 11; rende_vous -13 -8 11; renne -5 -5 8; renne_point -5 -5 8; rense -12 -9 12
rense_> -12 -9 12; rentr 10 -8 -10; rentr_dans 10 -8 -10; repar 12 3 -28; repar_> 16 -6 -21; repar_comme -3 8 -16
repar_en -11 11 -7; repar_la 6 -7 -6; repar_merci 7 -7 -6; repar_oui 8 -8 -7; repar_pour 9 -10 -8
repar_puis -10 10 -11; repar_repar 8 -8 -7; repet -12 -9 11; repet_> -12 -8 10; repet_et -4 -6 6; repet_s -11 -9 14
repon -12 -13 13; repon_> -6 -6 6; repon_se -8 -8 8; repri 7 -8 -6; repri_> 7 -8 -6; resea 8 3 -15
resea_> 11 -8 -17; resea_comme -6 7 -7; resea_est 15 -16 -12; resea_la -8 8 -7; resea_mon -4 6 -6; resol 16 -9 -19
resol_> 13 -9 -16; resol_pour 8 -7 -8; respo -16 -16 17; respo_> -6 -7 7; respo_de -4 -2 6; respo_du -10 -9 10
respo_infor -6 -6 6; reste -24 17 -12; reste_bloqu -9 9 -9; reste_etein -13 0 2; reste_orang -12 11 -10
reste_rouge -14 13 -12; reste_sans -7 8 -8; reste_tout -5 7 -9; resul -7 7 -8; resul_> -7 7 -8; retab 23 -19 -23
retab_> 15 -17 -14; retab_depui 8 -8 -8; retab_du 11 -12 -11; retab_en -7 -8 9; retom -13 14 -14; retom_> -13 14 -14
retou 11 -10 -11; retou_> 10 -10 -11; retou_hein 8 -7 -7; retro 20 -18 -19; retro_inter 16 -13 -17
retro_la 6 -4 -15; retro_le 10 -10 -8; reuss 17 -21 -14; reuss_a 14 -19 -10; reuss_tout 8 -8 -8; reven 9 5 -25
reven_> 26 -26 -20; reven_a 11 -9 -12; reven_ca 5 -5 0; reven_d 14 -15 -9; reven_merci 19 -11 -17
reven_oui 9 -10 -7; reven_parce -7 7 -4; reven_puis -22 19 -6; reven_sur 14 -13 -14; reven_tout 11 -11 -3
reven_une -11 11 -7; revie -10 4 1; revie_> -6 -6 6; revie_pas -7 10 -13; revoi 8 -8 -8; revoi_> 8 -8 -8
ridic -13 -9 11; ridic_> -13 -9 11; rien -20 31 -29; rien_> -23 26 -17; rien_a 14 -7 -13; rien_c -4 7 -6
rien_ca -2 11 -11; rien_chang -9 11 -10; rien_de -17 17 -14; rien_donne -8 9 -9; rien_du -12 13 -12
rien_fait -21 20 -15; rien_le -5 5 -5; rien_n -12 7 -5; rien_ne -4 9 -11; rien_qui -16 14 -9; rigol -15 -11 14
rigol_> -15 -11 14; roami -10 -10 10; roami_desac -10 -10 10; robas -6 -7 7; robas_gmail -6 -7 7; rober -5 -5 5
rober_aroba -5 -5 5; robot 3 -10 -1; robot_> 4 -11 -2; robot_est -11 -3 13; robot_moi -12 -2 12; rond -7 -5 8
rond_tourn -7 -5 8; rose -15 -13 14; rose_et -15 -13 14; rouge -21 18 -15; rouge_> -24 24 -20; rouge_a 5 -2 -22
rouge_clign -11 -8 10; rouge_sur -9 8 -8; roule 14 -12 -16; roule_> 14 -12 -16; rouss -10 -11 11
rouss_bonjo -6 -6 6; rouss_de -7 -7 7; route -10 -10 11; route_> -7 -6 7; route_est -6 -6 6; roux -7 -6 8
roux_aroba -7 -6 8; roy -10 -10 13; roy_> -8 -6 8; roy_aroba -6 -10 13; rue -13 -11 12; rue_de -7 -7 7
rue_des -8 -9 8; rue_victo -7 -6 7; s -7 -12 4; s_affic 4 1 -14; s_allum -16 -5 11; s_enten -14 -10 12
s_est -1 -7 -1; s_f -4 -4 5; s_go 10 -9 -9; s_il -12 -11 14; s_ouvre 6 -5 -7; s_ouvri 3 3 -15; s_point -6 -6 8
s_still -8 8 -8; s_vingt -3 -3 5; sa -8 -6 1; sa_ca -6 -6 6; sa_chamb 9 -9 -9; sa_chang -5 5 -5; sa_ka -6 -5 6
sa_redem -8 -8 8; sacha -7 -7 8; sacha_lenoi -7 -7 8; saint -8 -7 7; saint_marti -8 -7 7; sais -11 -25 21
sais_compt -8 -7 7; sais_pas -8 -24 19; saisi -11 -9 11; saisi_> -11 -9 11; sait -6 -6 6; sait_> -6 -6 6
sale -7 -6 6; sale_robot -7 -6 6; salon -8 -14 11; salon_> -8 -14 11; salut -6 -5 6; salut_bien -6 -5 6
sans -16 10 -6; sans_accen -4 -7 8; sans_arret -8 -8 8; sans_aucun -7 7 -8; sans_resea -6 7 -7; sans_rien -5 5 -5
saute -10 10 -11; saute_encor -10 10 -11; sauve 6 -7 -6; sauve_la 6 -7 -6; sav -10 -8 9; sav_humai -10 -8 9
savez 8 -3 -8; savez_vous 8 -3 -8; savoi -15 -10 15; savoi_> -15 -10 15; scand -20 -20 21; scand_> -18 -16 17
scand_je -5 -5 5; sdsl -5 -5 5; sdsl_depui -5 -5 5; se -2 -8 2; se_conne -7 8 -6; se_decle -8 -8 8
se_lance 13 -13 -13; se_passe -10 10 -9; se_prono -6 -6 6; sec -5 -5 5; sec_la -5 -5 5; secon -14 2 6
secon_> -11 -3 7; secon_et -9 10 -11; secon_je -6 -8 9; secon_le -7 -4 9; secou -3 -3 5; secou_aroba -3 -3 5
seize -7 -7 7; seize_ou -7 -7 7; semai -11 -11 11; semai_> -9 -10 10; semai_derni -10 -9 11; sembl 7 -7 -7
sembl_que 7 -7 -7; sept -13 -13 13; sept_> -7 -7 7; sept_aroba -5 -5 5; sept_machi -9 -9 9; serai -5 -5 6
serai_il -5 -5 6; serie -1 -11 5; serie_> -12 -10 12; serie_a 7 -8 -6; servi -5 2 -4; servi_> -3 6 -10
servi_a -7 8 -7; servi_achat -6 -6 6; servi_apres -6 -6 9; servi_c -8 -9 8; servi_d -6 -9 12; servi_de -8 -9 9
servi_depui -6 -7 7; servi_est 9 -9 -9; servi_techn -13 -12 14; seul -9 -9 9; seul_> -9 -9 9; seul_appar -14 -13 16
seul_mot -3 -4 7; seule -9 -12 12; seule_il -9 -12 12; sfr -10 -11 12; sfr_> -9 -9 9; sfr_point -7 -8 8
si 24 -27 -2; si_> 18 -18 -12; si_c 11 -11 -3; si_ca 11 -11 -12; si_en 8 -7 -9; si_j -13 -2 7; si_je -7 -7 7
si_on 7 -10 -6; si_si 7 -10 -6; signa 19 -19 -15; signa_> 14 -14 -11; signa_tout 7 -7 -7; signe -7 -8 8
signe_> -7 -8 8; silen -7 -7 8; silen_j -7 -7 8; six -12 -10 11; six_douze -5 -6 6; six_machi -8 -8 8
six_quatr -4 -5 6; six_soixa -5 -6 6; smart -7 -6 7; smart_affic -7 -6 7; smith -7 -7 7; smith_at -7 -7 7
sms -14 -11 13; sms_> -8 -6 8; sms_d -10 -9 10; socie -16 -14 15; socie_dupon -7 -7 7; socie_duran -9 -9 9
socie_trans -7 -6 7; soeur 6 -6 -6; soeur_donc 6 -6 -6; soir -8 -7 7; soir_> -8 -7 7; soire 6 -7 -6; soire_> 6 -7 -6
soit -8 -9 9; soit_une -8 -9 9; soixa -12 -11 13; soixa_deux -3 -5 7; soixa_dix -5 -6 6; soixa_douze -8 -8 8
soixa_neuf -7 -7 7; soixa_treiz -4 -5 6; sol -8 -9 11; sol_> -8 -9 11; solde -6 -5 6; solde_> -6 -5 6; somme -6 -5 6
somme_dans -6 -5 6; son 19 -17 -19; son_est 15 -13 -16; son_telep 12 -10 -13; sonne -1 -13 6; sonne_a 13 -11 -14
sonne_est -13 -9 11; sonne_toujo -2 5 -4; sont 0 -17 4; sont_a -11 -9 10; sont_hache -14 -10 13; sont_tous 11 -8 -11
sont_verte 9 -7 -8; sophi -2 -2 4; sophi_mille -2 -2 4; sorti -9 -8 9; sorti_a -9 -8 9; souci 14 -7 -20
souci_> 0 5 -17; souci_merci 17 -21 -10; souci_n 12 -14 -10; souci_tout 11 -11 -5; souha -4 -3 7; souha_etre -4 -3 6
souha_m -4 -2 6; sous -9 -10 10; sous_la -9 -9 9; sous_les -7 -7 7; sous_sol -8 -9 11; stabl 16 -19 -14
stabl_maint 16 -19 -14; stand -11 -12 12; stand_> -11 -12 11; stand_telep -10 -8 10; steph -4 -7 8
steph_point -4 -7 8; still -8 8 -8; still_not -8 8 -8; stop -8 -8 8; stop_j -8 -8 8; stylo -8 -6 9; stylo_> -8 -6 9
subis -6 -7 7; subis_une -6 -7 7; sud -5 -6 5; sud_> -5 -6 5; suffi -17 -19 18; suffi_maint -17 -19 18; suis -2 -5 3
suis_a -9 -8 9; suis_au -13 -12 14; suis_avec -14 -4 14; suis_conne 13 -17 -10; suis_dans -14 -11 14
suis_degou -16 -12 17; suis_desol -8 7 -7; suis_embet -14 -12 13; suis_en -15 -13 18; suis_encor -4 -7 7
suis_furax -7 -6 7; suis_furie -17 -11 16; suis_hors -10 -8 10; suis_le -13 -8 14; suis_opera -11 -9 11
suis_pas -13 -20 19; suis_press -16 1 9; suis_recon 17 -14 -17; suis_sur 2 -15 3; suis_toujo -11 17 -20
suis_tres -8 -7 8; suis_un -16 -12 17; suis_vieil -1 -2 4; suite -11 -10 11; suite_> -11 -10 11; sujet -13 -10 13
sujet_de -10 -6 11; sujet_du -7 -8 7; super 15 -14 -15; super_> 6 -6 -5; super_c 10 -10 -8; super_ca 12 -11 -10
super_merci 7 -6 -8; sur -6 4 -7; sur_> -19 -16 16; sur_cinq 12 -11 -12; sur_deux -15 15 -14; sur_googl -14 -8 14
sur_inter 13 -9 -16; sur_la -16 8 -1; sur_le -17 -6 10; sur_mais -5 5 -5; sur_mon -10 -14 13; sur_notre -12 -12 13
sur_son 12 -10 -13; sur_tous 16 -14 -16; sylvi -9 -10 10; sylvi_march -9 -10 10; sympa -9 -7 10; sympa_> -9 -7 10
synch 8 -8 -8; synch_> -2 5 -3; synch_est 9 -9 -8; t -7 -6 6; t_es -7 -6 6; ta -9 -9 9; ta_gueul -9 -9 9
tabar -6 -7 7; tabar_ca -6 -7 7; table -4 -17 10; table_> -10 -9 10; table_elle 10 -7 -11; table_et -10 -11 11
table_ne -7 -7 7; tais -8 -8 8; tais_toi -8 -8 8; tape -7 -4 9; tape_mon -7 -4 9; tard -14 -7 13; tard_> -14 -7 13
te -11 -10 11; te_detes -7 -6 6; te_faire -9 -9 9; techn -18 -18 24; techn_> -16 -15 22; techn_a -7 -8 8
techn_de -8 -6 8; techn_depui -4 -3 6; techn_doit -9 -10 11; techn_il -5 -5 5; techn_infor -7 -7 9; techn_m -7 -5 8
techn_qui -6 -5 8; techn_s -4 -4 6; tele -9 -3 2; tele_> -22 -8 12; tele_est 7 -3 -19; tele_qui -13 12 -10
tele_s 13 -12 -13; telen -6 -6 7; telen_point -6 -6 7; telep -11 -6 2; telep_> -12 -7 11; telep_de -10 -8 10
telep_est -9 10 -9; telep_fonct 9 -9 -12; telep_il -6 7 -7; telep_madam -7 -7 7; telep_maint 12 -10 -13
telep_mais -8 -8 8; telep_n -5 5 -5; telep_ne -2 5 -4; telep_oui -7 7 -7; telep_pas -4 -4 5; telep_sonne 13 -11 -14
telle -11 -9 9; telle_qu -11 -9 9; temps -6 -15 11; temps_> -12 -11 12; temps_mais 9 -9 -9; temps_que -7 -4 9
tenir 11 -12 -8; tenir_> 11 -12 -8; tenu -16 18 -18; tenu_deux -8 8 -8; tenu_dix -7 7 -7; tenu_trent -13 12 -11
termi -7 -11 9; termi_> -7 -11 9; test 2 -15 1; test_reuss 8 -8 -8; test_un -9 -11 11; teste 1 -27 13
teste_> -16 -22 24; teste_c 7 -8 -7; tete -1 10 -10; tete_elle -1 10 -10; thoma -6 -6 6; thoma_lerou -6 -6 6
ticke 8 -8 -8; ticke_> 8 -8 -8; tient 10 -8 -13; tient_> 10 -8 -13; tigui 12 -13 -12; tigui_ca 12 -13 -12
tip 9 -8 -9; tip_top 9 -8 -9; tiret -10 -10 13; tiret_desme -6 -6 7; tiret_du -3 -3 5; tiret_duran -6 -6 7
tiret_ferme -7 -7 8; tiret_laure -4 -6 9; tiret_marc -3 -6 8; tiret_marie -6 -5 9; tiret_renne -5 -5 8
titul -9 -7 9; titul_c -9 -7 9; toi -13 -12 13; toi_> -8 -7 7; toi_je -8 -8 8; toit -11 -10 11; toit_> -11 -10 11
tombe -6 -5 6; tombe_chez -6 -5 6; tonal 7 5 -19; tonal_> 13 -4 -17; tonal_est 8 -8 -6; tonal_n -16 16 -12
tonne 7 -7 -6; tonne_> 7 -7 -6; top 9 -8 -9; top_c 9 -8 -9; touch -14 -16 15; touch_> -10 -13 11; touch_a -4 -4 5
toujo -31 46 -35; toujo_> -15 16 -15; toujo_absen -13 14 -14; toujo_an -5 5 -5; toujo_au -6 6 -6
toujo_aucun -5 5 -5; toujo_aussi -14 13 -11; toujo_autan -11 9 -7; toujo_bloqu -9 12 -15; toujo_ce -6 8 -8
toujo_coupe -17 15 -13; toujo_dans -11 11 -8; toujo_down -9 9 -8; toujo_en -9 11 -10; toujo_etein -10 15 -16
toujo_la -12 14 -13; toujo_le -23 19 -10; toujo_lent -13 12 -9; toujo_meme -9 8 -7; toujo_mort -7 7 -6
toujo_muet -7 10 -10; toujo_orang -5 5 -5; toujo_parei -8 9 -6; toujo_pas -13 18 -14; toujo_rien -7 9 -6
toujo_rouge -9 7 -6; toujo_toujo -6 8 -5; tour 9 -10 -8; tour_> 9 -10 -8; tourn 14 -13 -16; tourn_> 15 -14 -17
tourn_il -7 -5 8; tourn_toujo -11 11 -8; tous 2 -16 5; tous_> -16 -12 14; tous_est 6 -7 -6; tous_les 15 -15 -14
tous_verts 11 -8 -11; tout 13 -7 -15; tout_> -13 8 8; tout_a -2 1 -9; tout_bon 10 -10 -10; tout_c -5 6 -6
tout_ce -22 11 -7; tout_colle -7 -6 9; tout_comme -5 5 -5; tout_de -11 -10 11; tout_en -5 -8 10
tout_encor -8 10 -10; tout_est 20 -16 -19; tout_fonct 23 -22 -9; tout_le -10 -10 10; tout_march 6 -6 -6
tout_meme -6 6 -6; tout_noir -5 7 -9; tout_passe 8 -8 -8; tout_qui 12 -11 -7; tout_refon 6 -6 -5
tout_remar 15 -15 -11; tout_toujo -5 5 -5; tout_va 13 -12 -12; tout_verif -7 -7 9; tout_vert 9 -9 -9
tout_votre -6 9 -7; toute 9 -16 -1; toute_ces -8 -4 9; toute_les 12 -12 -12; toute_mes 8 -8 -8
toute_neuve -9 -10 10; toute_seule -9 -12 12; trafi 8 -8 -8; trafi_est 8 -8 -8; train -12 -14 15; train_d -9 -6 9
train_de -12 -14 15; trait -11 -12 12; trait_d -7 -8 9; trait_les -6 -7 7; trans -15 -12 14; trans_> -11 -7 10
trans_marti -7 -6 7; trans_moi -8 -8 9; trava -1 -10 0; trava_> -7 -6 7; trava_a -12 -8 12; trava_merci 9 -9 -9
treiz -4 -5 6; treiz_soixa -4 -5 6; tremb -9 -8 8; tremb_d -9 -8 8; trent -17 4 3; trent_> -6 -11 9
trent_de -7 -11 9; trent_quatr -6 -6 6; trent_secon -14 15 -16; trent_trois -5 -6 9; tres -18 -8 11; tres_en -8 -7 8
tres_fort -4 6 -5; tres_genti -8 -9 9; tres_mal -8 -10 9; trois -19 -19 21; trois_> -13 -12 12; trois_appar -6 -6 6
trois_camer -4 -6 6; trois_impri -9 -9 9; trois_jours -11 -10 11; trois_messa 6 -6 -6; trois_ordin -10 -9 10
trois_perso -6 -6 6; trois_porta -8 -8 8; trois_pour -5 5 -5; trois_six -5 -6 9; trois_telep -5 -6 6; trop -1 -14 9
trop_bien 10 -10 -9; trop_comme -5 -8 8; trop_compl -10 -6 11; trop_nuls -6 -5 6; trop_vite -12 -8 12; trouv -7 6 -5
trouv_autre -6 7 -8; trouv_plus -7 -9 10; truc -15 6 0; truc_> -15 8 -1; truc_qui -5 -8 8; tu -8 -7 7
tu_sais -8 -7 7; u -12 -12 12; u_> -8 -8 8; u_b -5 -5 5; u_i -5 -5 5; u_x -6 -6 6; uk -7 -7 7; uk_> -7 -7 7
ulter -12 -9 12; ulter_> -12 -9 12; un -11 -15 13; un_> -3 -20 7; un_abonn -5 -4 6; un_agent -8 -6 9
un_appel 1 8 -14; un_arbre -7 -7 7; un_aroba -3 -3 5; un_clien -10 -10 11; un_colle -7 -8 8; un_conco -6 -3 8
un_conse -10 -6 11; un_contr -7 -8 9; un_coup -6 8 -19; un_d -7 -7 7; un_dans -7 -7 7; un_de -9 -8 10
un_depan -10 -9 10; un_deux -9 -11 11; un_deuxi -9 -9 9; un_doute 7 -10 -6; un_etre -4 -4 6; un_grand 8 -9 -8
un_humai -12 -2 12; un_il -2 -6 6; un_imbec -5 -4 5; un_insta -13 -13 14; un_joli -9 -7 8; un_la -10 -9 11
un_magic 15 -12 -15; un_minut -6 -4 6; un_mot -6 -6 6; un_numer -11 -7 9; un_oeil -5 -6 6; un_opera -11 -8 12
un_ordin -7 -7 8; un_parti -15 -16 17; un_petit -6 -5 6; un_peu -13 -1 9; un_poil -7 6 -6; un_point -2 -2 5
un_proce -10 -7 10; un_qui -5 -6 6; un_rense -12 -9 12; un_robot -12 -2 12; un_s -6 -5 9; un_scand -11 -9 11
un_seul -9 -9 9; un_sms -10 -9 10; un_stylo -8 -6 9; un_techn -11 -8 15; un_tour 9 -10 -8; un_truc -5 -8 8
un_un -4 -4 6; une -33 -11 25; une_agenc -9 -9 9; une_anten -6 -9 7; une_arnaq -8 -9 9; une_box -13 -13 14
une_carpe -4 7 -6; une_centa -8 -11 10; une_conso -4 -5 7; une_dame -12 -10 13; une_dizai -9 -10 10
une_douza -6 -7 8; une_entre -6 -8 7; une_erreu -21 17 -15; une_fois -7 -7 9; une_honte -13 -12 14
une_inter -6 -7 7; une_minut 0 -2 -3; une_nouve -7 -5 8; une_offre -9 -11 10; une_page -7 7 -4; une_perso -5 -5 6
une_perte -5 -5 5; une_petit -7 -8 8; une_quest -10 -13 12; une_secon -6 -10 8; une_semai -9 -10 10
une_table -5 -5 6; une_touch -4 -4 5; une_trent -7 -11 9; une_vieil -5 -7 6; une_voix -4 -4 5; une_vraie -6 -8 8
union -7 -8 9; union_gruye -6 -6 7; union_petit -5 -5 5; uniqu -7 -6 7; uniqu_> -7 -6 7; univ -5 -5 8
univ_tiret -5 -5 8; urgen -7 -6 7; urgen_uniqu -7 -6 7; v 8 -7 -7; v_la 8 -7 -7; va 14 -23 -2; va_> 16 -12 -19
va_beauc 5 -5 -5; va_bien 13 -12 -12; va_c 15 -16 -5; va_maint 15 -11 -9; va_mieux 13 -12 -11; va_pas -5 -8 8
va_te -9 -9 9; va_toujo -11 13 -5; va_voir -10 -11 10; vais -13 -10 13; vais_porte -9 -8 9; vais_teste -8 -5 7
vais_voir -7 -6 7; vais_vous -10 -7 10; venir -7 -6 7; venir_demai -5 -5 9; venir_me -7 -8 9; venir_payer -5 -5 5
vente -6 -6 9; vente_une -6 -6 9; venu -8 -7 8; venu_coupe -7 -7 7; venu_hier -6 -5 8; verif -15 -10 14
verif_> -13 -9 12; verif_tout -11 -10 11; verra -16 -13 15; verra_bien -16 -13 15; vers -8 -10 9; vers_dix -8 -10 9
vert 8 -18 -5; vert_> 8 -42 -3; vert_et 18 -13 -18; vert_mais -12 12 -10; verte 14 -15 -12; verte_> 12 -13 -10
verte_est 5 -5 -5; verte_et 8 -7 -7; verts 11 -8 -11; verts_> 11 -8 -11; very 7 -7 -6; very_good 7 -7 -6
veut -14 15 -14; veut_pas -14 15 -14; veut_toujo -5 8 -5; veux -10 -7 11; veux_annul -11 -7 12; veux_etre -11 -9 12
veux_le -6 -5 8; veux_modif -6 -5 6; veux_parle -6 -4 7; veux_quelq -9 -2 11; veux_un -14 -5 15; veux_une -1 -2 4
victo -2 -9 6; victo_ca 13 -13 -10; victo_hugo -7 -6 7; vidal -3 -6 8; vidal_aroba -3 -6 8; vide -12 20 -24
vide_> -12 20 -23; vide_comme -2 11 -11; video 14 -11 -15; video_demar 14 -11 -15; video_il 8 -8 -6; vieil -5 -6 6
vieil_moi -1 -2 4; vieil_perso -5 -7 6; viens 6 -1 -9; viens_de 10 3 -16; viens_la -10 -10 10; vient 8 -8 -10
vient_de 9 -4 -15; vient_deja -5 -5 5; villa -6 -5 6; villa_et -6 -5 6; vingt -17 -15 18; vingt_cinq -8 -7 8
vingt_deux -2 -2 4; vingt_quatr -4 -5 7; vingt_quinz -4 -5 6; vingt_un -9 -7 8; visio -8 -8 8; visio_coupe -8 -8 8
vite -4 -13 4; vite_> -12 -8 12; vite_notez -8 -8 8; vite_tout 8 -7 -8; vivan -8 -7 8; vivan_la -8 -7 8
voila 9 -6 -13; voila_> 9 -9 -8; voila_c 11 -12 -8; voila_je -5 5 -5; voir -17 -16 19; voir_> -13 -15 15
voir_j -6 -5 6; voir_je -6 -6 6; vois -2 -2 -7; vois_mes 11 -14 -9; vois_pas -20 6 -5; vois_plus -9 -8 9
voisi -12 -5 11; voisi_> -12 -5 11; voit -5 -6 6; voit_ca -5 -6 6; voitu -8 -6 7; voitu_je -8 -6 7; voix -4 -4 5
voix_enreg -4 -4 5; vole -8 -6 9; vole_il -8 -6 9; voleu -12 -9 13; voleu_> -12 -9 13; voleu_des -9 -7 9
vos -12 -12 14; vos_aneri -7 -7 8; vos_histo -5 -4 5; vos_quest -7 -7 7; votre -21 -14 21; votre_affai -11 0 2
votre_boite -6 -6 6; votre_box -10 -13 11; votre_colle -8 -7 8; votre_numer -7 -8 8; votre_respo -6 -7 7
votre_servi -12 -12 12; votre_temps -10 -9 10; votre_truc -15 8 -1; voudr -13 -5 10; voudr_annul -8 -3 10
voudr_c -4 -4 5; voudr_cause -10 -8 11; voudr_chang -7 -8 7; voudr_conna -6 -5 6; voudr_le -6 -6 9
voudr_parle -4 -4 5; voudr_pas -8 7 -7; voudr_quelq -5 -4 5; voudr_redem -7 -8 8; voudr_un -12 -9 12; voula -8 -8 8
voula_dire -8 -8 8; voule -8 -8 8; voule_> -8 -8 8; vous -2 -16 7; vous_> 0 -11 2; vous_allez -5 -2 6
vous_annul -6 -6 6; vous_appel -16 -7 12; vous_arret 7 -8 -7; vous_aurai 8 -10 -8; vous_autre -7 -6 8
vous_avez -7 4 -2; vous_bande -5 -4 6; vous_colle -10 -7 10; vous_comme -7 -7 7; vous_compr -4 -7 7
vous_confi 11 -12 -11; vous_de -7 -8 7; vous_dirai -19 -14 19; vous_dire -7 3 5; vous_dis -11 -10 11
vous_disie 6 -6 -6; vous_donne -6 -5 6; vous_embet -8 7 -7; vous_enten 9 -15 -9; vous_etes 6 -17 -5
vous_faire -7 -7 7; vous_fiche -5 -5 5; vous_foute -9 -6 9; vous_hein -7 -7 9; vous_jure -8 -6 7; vous_l -10 -9 10
vous_le -21 -1 9; vous_m 4 0 -19; vous_me -6 -15 9; vous_moque -9 -10 10; vous_notez -4 -4 5; vous_nous -5 -6 5
vous_parle -5 -7 6; vous_plait -9 -8 10; vous_pourr -10 -9 12; vous_pouve -13 -9 11; vous_que 1 0 -15
vous_rappe -14 -7 13; vous_recoi 12 -11 -12; vous_remer 9 -8 -9; vous_repon -5 -5 6; vous_serie -6 -5 6
vous_telep -6 -6 6; vous_voule -8 -8 8; vous_vous -16 -21 20; voyan 4 0 -10; voyan_clign -15 -9 10
voyan_est 2 4 -17; voyan_ne -6 7 -8; voyan_qui -6 8 -8; voyan_reste -14 13 -12; voyan_rouge -2 -7 -1
voyan_sont 11 -8 -11; voyou -5 -6 5; voyou_vous -5 -6 5; vraie -6 -8 8; vraie_perso -6 -8 8; vraim -8 12 -12
vraim_> -8 12 -12; wait -8 -6 8; wait_je -8 -6 8; wanad -5 -6 6; wanad_point -5 -6 6; wifi -6 -13 5
wifi_> -11 -11 9; wifi_est 12 3 -23; wifi_fonct 9 -6 -9; wifi_frere -2 8 -6; wifi_insta -9 -10 9; wifi_mais -9 10 -9
wifi_ne -7 10 -13; worki -8 8 -8; worki_> -8 8 -8; x -6 -6 6; x_> -6 -6 6; xavie -6 -6 6; xavie_donc -6 -6 6
xavie_zola -6 -6 6; y 9 -2 -25; y_a 4 -2 -13; y_arriv -13 13 -13; y_est 16 -14 -15; y_fait -22 22 -7
y_manqu -7 11 -13; yahoo -3 -3 5; yahoo_point -3 -3 5; yeux -7 -7 7; yeux_> -7 -7 7; youtu 13 -13 -13
youtu_se 13 -13 -13; yvonn -6 -7 7; yvonn_le -6 -7 7; zero -19 10 -9; zero_> -13 13 -13; zero_ameli -10 9 -8
zero_six -5 -6 5; zola -6 -6 6; zola_> -6 -6 6; zola_preno -6 -6 6; zut -17 -2 8; zut_> -13 -14 13; zut_c -11 11 -12
""",
    ),
    "problem": (
        "internet mobile unclear",
        """
00 -8 -8 8; 00_01 -8 -8 8; 01 -8 -8 8; 01_47 -8 -8 8; 01_> -8 -8 8; 06 -11 -11 11; 06123 -15 -17 17
06123_> -15 -17 17; 06_12 -6 -6 6; 06_60 -8 -8 8; 07 -7 -7 7; 07_12 -7 -7 7; 10 -8 -8 8; 10_10 -8 -8 8; 10_> -8 -8 8
12 -17 -18 18; 12_13 -7 -7 7; 12_34 -9 -9 9; 12_poste -9 -9 9; 12_rue -7 -7 7; 13 -7 -7 7; 13_14 -7 -7 7; 14 -7 -7 7
14_15 -7 -7 7; 15 -7 -7 7; 15_> -7 -7 7; 20 -8 -8 8; 20_00 -8 -8 8; 33 -7 -7 7; 33_6 -7 -7 7; 34 -9 -9 9
34_56 -9 -9 9; 34_cinqu -7 -7 10; 4 -7 -7 7; 47 -8 -8 8; 47_20 -8 -8 8; 4_5 -7 -7 7; 4g -25 25 -18; 4g_en -16 13 -8
4g_march -12 13 -14; 4g_ne -8 10 -6; 4g_passe -12 12 -14; 5 -7 -7 7; 56 -9 -9 9; 56_78 -7 -7 7; 56_> -6 -6 6
5_7 -7 -7 7; 5g -15 16 -16; 5g_est -11 11 -11; 5g_passe -7 7 -7; 6 -7 -7 7; 60 -10 -12 11; 60_10 -8 -8 8
60_12 -9 -9 9; 6_12 -7 -7 7; 7 -7 -7 7; 75012 -7 -7 7; 75012_> -7 -7 7; 78 -7 -7 7; 78_> -7 -7 7; 7_8 -7 -7 7
8 -7 -7 7; 8_9 -7 -7 7; 9 -7 -7 7; 9_> -7 -7 7; <_01 -8 -8 8; <_06 -11 -11 11; <_07 -7 -7 7; <_33 -7 -7 7
<_60 -9 -9 9; <_a -11 2 3; <_absol -8 -8 8; <_ah -16 -17 17; <_ahmed -6 -6 6; <_ajout -7 -8 7; <_alexa 6 -5 -6
<_allez -8 -7 8; <_allo 2 -20 2; <_alors -18 -4 11; <_anna -7 -7 7; <_annul -12 -12 12; <_appel -7 7 -8
<_arret -5 -8 8; <_atten -14 -19 18; <_au -20 -5 11; <_aucun -3 -1 -4; <_avant 7 -6 -8; <_avec -5 -5 5; <_b -7 -8 7
<_bah -15 -1 5; <_bande -9 -9 9; <_ben -3 -23 8; <_bien -9 -10 10; <_bilou 7 -6 -8; <_blabl -12 -12 12
<_bob -5 -5 6; <_bonjo -4 -13 9; <_bonso 8 -7 -8; <_boula -10 -10 10; <_box 13 -12 -13; <_bruno -5 -5 6
<_c -15 -8 15; <_ca -22 -14 23; <_calis -8 -8 8; <_can -5 -6 6; <_carte -10 13 -12; <_ce 3 -16 6; <_celui -4 -2 5
<_chape -9 -11 10; <_cher -7 7 -6; <_chez 7 -8 -6; <_chut -6 -6 6; <_cinq -6 -6 6; <_clair -9 -9 9
<_cleme -12 -12 12; <_comme -11 -12 12; <_conne -1 -13 3; <_conta -8 -7 9; <_coupu 9 -9 -9; <_d -10 -11 11
<_dans -10 -20 13; <_dark -6 -6 7; <_depui -14 -14 16; <_des 10 -10 -6; <_desol -9 -8 9; <_deux -13 -14 14
<_dites 2 -10 -2; <_domin -6 -5 6; <_donc 7 -5 -6; <_donne -4 -4 7; <_dubre -6 -6 6; <_ecout -6 -7 7
<_elle -15 -19 15; <_emma -5 -5 7; <_en 15 -18 0; <_enten -14 -16 16; <_eric -6 -6 8; <_est -8 -10 9
<_euh -8 -17 12; <_exact -6 -6 6; <_excus 9 -7 -9; <_fabie -5 -5 8; <_faceb 16 -14 -19; <_faite -5 7 -8
<_fatou -5 -5 5; <_flemm -9 -9 9; <_frere 7 -7 -7; <_gasto -8 -9 9; <_ge -4 -5 7; <_gmail 10 -9 -13; <_gsm -8 9 -9
<_h -7 -6 7; <_hier -9 -9 9; <_hugo -6 -6 6; <_humai -18 -10 16; <_il -21 -4 16; <_ils -4 6 -9; <_impos 11 -7 -13
<_info -6 -6 6; <_inter -10 -5 4; <_j -8 -10 11; <_je -7 -21 17; <_jean -8 -7 7; <_jsp -8 8 -7; <_julie -8 -7 12
<_juste -8 -13 12; <_l 3 -2 -10; <_la -5 10 -14; <_laiss -6 -6 6; <_le -1 1 -10; <_leon -8 -6 9; <_les -5 5 -7
<_lucas -6 -6 7; <_lundi -9 -9 9; <_ma 0 3 -8; <_madam -11 -8 10; <_mais -8 -10 9; <_maman 8 -7 -8; <_marc -6 -6 9
<_marie -5 -5 7; <_max -4 -3 5; <_meme 9 -9 -10; <_merci -9 -8 9; <_mes 5 2 -22; <_messa -6 6 -7; <_mette -5 -4 5
<_micro 10 -10 -11; <_mobil -8 15 -21; <_moham -9 -9 9; <_moi -11 -9 10; <_mon 2 4 -16; <_monsi -12 -10 12
<_natha -10 -9 10; <_nenni -10 -9 9; <_netfl 10 -11 -8; <_niet -12 -12 12; <_nom -7 -7 7; <_non -7 -15 13
<_nos 8 -3 -18; <_notre -15 4 5; <_nous -7 -7 7; <_numer -6 -7 7; <_odett -7 -7 7; <_oh -10 -10 10; <_ok -7 -6 7
<_on -6 -9 6; <_opera -12 -12 12; <_ordin 7 -4 -6; <_oubli -12 -12 12; <_oui -16 -10 14; <_p -6 -3 6
<_paill -12 -11 11; <_pardo -1 -10 3; <_parle -10 -9 9; <_parti -13 -11 12; <_pas 0 -13 4; <_passe -12 -13 13
<_paul -13 -13 13; <_perso -12 3 2; <_perte 8 -4 -7; <_peuch 5 -5 -5; <_peut -7 -6 7; <_plus -27 -10 22
<_porca -5 -3 5; <_pourq -10 -10 10; <_prene -3 -2 4; <_puisq -10 -8 10; <_putai -9 -8 9; <_qu -10 -10 11
<_quand -13 15 -13; <_quatr -8 3 0; <_quel -10 -9 10; <_quelq -15 -14 15; <_quinz -9 -9 9; <_rappe -5 -6 6
<_redem -17 -13 15; <_resea -8 7 -6; <_rien -13 -16 15; <_roami -10 10 -10; <_s -6 -5 6; <_sa -3 -15 6
<_salut 4 -7 -3; <_secou -5 -4 7; <_sept -8 -7 8; <_servi -7 -10 9; <_si -10 -13 12; <_socie -9 -9 9
<_soixa -8 -8 8; <_sophi -4 -4 4; <_speed 5 -5 -5; <_steph -7 -7 7; <_sur -17 -14 9; <_t -9 -9 9; <_tais -8 -11 11
<_te -6 -6 7; <_teams 14 -9 -15; <_telep -11 -8 10; <_test -8 -9 8; <_thoma -7 -7 7; <_toujo -7 -7 7
<_tout -17 -18 18; <_trans -7 -9 9; <_trois -11 -13 12; <_tu -8 -7 8; <_un -20 -20 23; <_une -23 -21 23
<_vas -9 -10 9; <_vers -9 -10 9; <_viens -10 -10 10; <_vingt -13 -12 13; <_vite -5 7 -7; <_votre -7 -9 8
<_vous -14 -14 18; <_wesh 8 -8 -6; <_wifi 11 -8 -13; <_x -5 -5 5; <_y -14 -9 13; <_yo -6 -6 6; <_you -6 -6 6
<_zero -9 -9 12; a -3 -14 8; a_activ -7 7 -5; a_appel -5 -9 7; a_arrac 6 -5 -6; a_besoi 7 -7 -7; a_cause -10 -7 10
a_chaqu 4 2 -12; a_chope 8 -8 -4; a_cinq -11 -14 12; a_clign 6 -6 -5; a_comme -10 11 -10; a_conne 13 -12 -2
a_conta 6 -6 -6; a_cote 10 -7 -11; a_coupe 12 -8 -12; a_crash 10 -12 -8; a_d -6 -5 7; a_de -14 9 0; a_debor -9 -9 9
a_debra 9 -8 -9; a_deja -4 -3 4; a_des 5 -4 -5; a_deux 5 -5 -5; a_dista 5 -4 -5; a_dit -12 -19 18; a_donne -6 -9 8
a_ecrit 7 -6 -6; a_emett -7 7 -7; a_en -6 -6 6; a_encor -7 -6 7; a_envoy -11 11 -12; a_ete -4 6 -11
a_expli -12 -18 14; a_fait -11 2 1; a_fil -7 7 -8; a_fondu 8 -6 -9; a_gliss -6 7 -7; a_grill 11 -10 -11
a_hurle -8 -5 7; a_insta 8 -5 -8; a_inter 11 -13 -7; a_joind -11 12 -13; a_jour -8 8 -8; a_l -14 -8 11
a_la 15 -15 -11; a_lache 5 -5 -5; a_ma 8 -8 -6; a_matin 18 -11 -19; a_me 6 0 -13; a_mon -14 -11 13; a_mort 6 -6 -7
a_namur -9 9 -9; a_nos 13 -7 -11; a_ouvri 14 -11 -15; a_pas -3 6 -8; a_peine 7 -7 -7; a_perdu 17 -12 -11
a_perso -8 -11 11; a_peu -7 -8 7; a_plus 5 0 -17; a_probl -5 -5 5; a_propo -4 -3 4; a_quel -5 -7 10; a_quelq -2 -4 6
a_qui -5 -6 6; a_raccr -8 -9 9; a_recev -13 12 -6; a_regar -6 -10 8; a_repet 8 -7 -9; a_retab 10 -7 -13
a_rien -5 -5 5; a_se 8 -8 -4; a_signe -12 -11 12; a_soir 6 -6 -7; a_son 6 -5 -6; a_t -5 -6 6; a_tanto -9 -8 9
a_telec 7 -7 -6; a_un -5 -13 9; a_une -5 -6 5; a_v -6 -6 6; a_voir -8 -8 8; a_vole -11 11 -8; a_votre -9 -8 9
a_vous -10 -10 11; a_y -5 -5 5; a_zero -6 8 -8; abonn -9 -19 14; abonn_> -18 -17 19; abonn_fibre 7 -7 -7
absol -8 -8 8; absol_c -8 -8 8; acced 9 -8 -10; acced_au 9 -8 -10; accen -8 -8 9; accen_> -8 -8 9; acces 21 -20 -17
acces_a 11 -8 -12; acces_au 14 -13 -14; acces_inter 11 -9 -14; accor -14 -12 14; accor_> -14 -12 13
accor_ca -7 -6 7; accor_d -7 -6 7; accro 7 -4 -6; accro_pas 12 -12 -3; accro_plus -7 6 -6; accue 1 -15 3
accue_> -7 -8 7; accue_s 10 -10 -10; achet -7 -8 8; achet_l -7 -8 8; activ -9 14 -14; activ_> -5 8 -8
activ_ma -7 7 -5; activ_trois -5 5 -5; actua 10 -9 -13; actua_plus 10 -9 -13; adais 7 -7 -6; adais_est 7 -7 -6
adres -10 -8 12; adres_a -8 -7 9; adres_c -6 -6 7; adsl 14 -14 -12; adsl_elle 8 -5 -8; adsl_est 11 -10 -11
adsl_qui 9 -11 -7; affic 6 7 -19; affic_appel -8 8 -8; affic_aucun -10 10 -8; affic_chez -9 -9 9
affic_conne 9 -9 -10; affic_jamai 7 -6 -6; affic_mais -6 5 -5; affic_pas 5 0 -16; affic_plus -11 12 -12
affic_reche -12 12 -5; affic_un 9 -13 -8; agaca -10 -10 12; agaca_> -10 -10 12; agenc 10 -8 -11; agenc_> 8 -8 -10
agenc_est 6 -4 -6; agent -15 -12 16; agent_> -15 -8 15; agent_a -9 -9 9; ah -16 -17 17; ah_bah -7 -7 7
ah_mais -6 -6 6; ah_non -5 -5 5; ah_oui -4 -3 4; ahmed -6 -6 6; ahmed_point -6 -6 6; ai -5 1 -1; ai_achet -7 -8 8
ai_appel 7 -5 -6; ai_aucun -5 5 -5; ai_besoi -15 -22 20; ai_c -9 8 -8; ai_chang -6 7 -7; ai_comma -5 8 -8
ai_de -7 7 -6; ai_demen -12 -16 14; ai_des -8 9 -9; ai_dit -8 -4 3; ai_enten -8 -7 8; ai_etein -7 6 -6
ai_eu -11 -9 10; ai_fait 9 -14 -7; ai_honte -8 -9 8; ai_inter -2 14 -17; ai_jamai -8 8 -8; ai_la -7 8 -7
ai_le 10 -9 -10; ai_marre -7 -7 10; ai_mis -7 9 -12; ai_mise -5 8 -8; ai_pas 5 -10 1; ai_perdu -3 4 -15
ai_plus 11 6 -32; ai_pus 6 -6 -7; ai_quatr -4 -2 5; ai_ras -11 -7 11; ai_recu -6 -17 9; ai_redem -9 8 -7
ai_regar 6 -2 -6; ai_rien 11 -21 1; ai_sousc 9 -6 -11; ai_toujo 9 -6 -11; ai_tout -8 -10 9; ai_un 6 -8 -6
ai_une -14 -19 18; ai_vu -8 -5 6; ai_zero -5 7 -8; aide -11 -9 10; aide_> -11 -9 10; aider -7 -6 7; aider_> -9 -7 9
aider_moi -5 -5 5; aille 1 -4 -1; aille_c -4 -3 4; aille_mais 6 -4 -6; aime -10 10 -5; aime_esse -10 10 -5
ajout -7 -8 7; ajout_un -7 -8 7; alarm -1 4 -6; alarm_me 12 -11 -8; alarm_ne -5 5 -5; alemb -9 -9 9; alemb_> -9 -9 9
alexa 6 -5 -6; alexa_elle 6 -5 -6; aller 14 -12 -16; aller_sur 14 -12 -16; allez -14 -15 16; allez_m -8 -8 9
allez_vous -8 -7 8; allez_y -6 -6 6; allo -2 -12 6; allo_> -7 -6 6; allo_allo -7 -6 7; allo_bonjo -15 -11 14
allo_c -9 -7 10; allo_oui 13 -16 -12; allum 10 -7 -13; allum_> -11 10 -7; allum_plus 13 -14 -11; alors -5 0 -2
alors_> -7 -7 7; alors_c -5 -5 5; alors_comme -6 -7 7; alors_ecout 6 -2 -6; alors_en 7 -8 -7; alors_euh -14 -8 11
alors_il 5 -4 -5; alors_j -3 6 -8; alors_je -4 -3 4; alors_la -10 11 -12; alors_le -6 7 -11; alors_non -6 -6 6
alors_qu -12 9 -6; alors_que 16 -22 -7; alors_si -2 -4 4; alors_voila 6 -8 -1; amran -9 -9 9; amran_> -9 -9 9
an -7 -8 8; an_derni -7 -8 8; anime -8 -5 7; anime_s -8 -5 7; anna -7 -7 7; anna_kern -7 -7 7; annul -12 -12 12
annul_> -12 -12 12; annul_mon -9 -7 10; ans -7 -8 10; ans_et -4 -2 5; ans_je -5 -6 6; anten 1 -8 1; anten_> -8 -9 8
anten_sur 9 -7 -15; ap -7 7 -6; ap_d -7 7 -6; appai -15 15 -12; appai_plus -15 15 -12; appar -7 -12 9
appar_> -12 -13 13; appar_c -11 -8 10; appar_et -6 7 -7; appar_ne 5 -5 -4; appar_pas 7 -7 -6; appar_que -9 -9 9
appel -22 25 -16; appel_> -27 23 -15; appel_au -10 -10 10; appel_avec -2 -15 11; appel_c -8 9 -9; appel_ca -6 8 -5
appel_car -14 16 -16; appel_d -9 10 -10; appel_de 5 -9 -2; appel_depui -11 1 5; appel_du 12 -9 -12
appel_entra -9 8 -6; appel_et -14 17 -18; appel_il -11 12 -12; appel_j 15 -9 -19; appel_julie -8 -9 9
appel_l -4 5 -17; appel_la -5 5 -5; appel_ma -2 9 -12; appel_mais -15 14 -13; appel_melan -8 -9 9; appel_mes -7 7 -6
appel_mon -5 7 -8; appel_ne -15 14 -12; appel_ni -12 12 -11; appel_on -12 12 -10; appel_parce 11 -10 -13
appel_passe 6 -6 -5; appel_perso -23 23 -22; appel_pluto -4 -2 5; appel_pour -11 -17 16; appel_qui -9 8 -8
appel_se -17 17 -18; appel_sont -6 6 -6; appel_tombe -6 7 -6; apres -9 -9 9; apres_midi -9 -9 9; ardec -5 5 -5
ardec_quand -5 5 -5; are -6 -6 6; are_idiot -6 -6 6; arnau -8 -9 9; arnau_aroba -4 -5 7; arnau_faite -8 -9 9
aroba -14 -13 16; aroba_> -6 -6 6; aroba_boula -8 -7 9; aroba_free -6 -6 6; aroba_fri -4 -3 5; aroba_gmail -8 -7 8
aroba_hotma -7 -7 9; aroba_hugo -6 -6 6; aroba_la -6 -6 7; aroba_live -6 -5 7; aroba_neuf -5 -5 8
aroba_orang -7 -6 8; aroba_outlo -4 -5 7; aroba_pompi -5 -4 7; aroba_s -7 -6 7; aroba_sfr -7 -6 8
aroba_skyne -7 -7 7; aroba_yahoo -6 -6 8; arrac 11 -14 -7; arrac_> 14 -14 -8; arrac_le 6 -5 -6; arret -2 -8 5
arret_> 12 -6 -12; arret_avec -5 -8 8; arret_rien -8 -5 7; arriv 11 3 -29; arriv_> 9 -6 -11; arriv_a -4 9 -15
arriv_dans 11 -11 -8; arriv_pas 3 4 -13; arriv_plus 13 -8 -20; arriv_sur -6 6 -7; as 7 -6 -8; as_vu 7 -6 -8
at -6 -6 6; at_gmail -6 -6 6; attac -5 -5 5; attac_le -5 -5 5; atten -23 -24 27; atten_> -15 -10 13
atten_cheri -8 -12 12; atten_je -11 -12 12; atten_pour -5 -4 5; atten_votre -7 -7 8; attri -10 12 -14
attri_> -10 12 -14; au -1 -13 3; au_12 -7 -7 7; au_au -7 -9 9; au_bon -4 -3 4; au_bout -15 19 -19
au_burea 13 -11 -13; au_cloud 7 -6 -5; au_fond -9 10 -10; au_magas 6 -6 -6; au_mois -7 -9 8; au_mur 6 -5 -6
au_nez -8 -9 9; au_nivea -11 11 -11; au_nom -13 -14 14; au_point 9 -8 -9; au_premi -5 -15 6; au_quart -8 9 -9
au_resea 9 -10 -5; au_serve 15 -13 -15; au_servi -7 -9 9; au_sous -14 -11 12; au_sujet -11 -14 14; au_telep -15 -1 4
au_villa -5 5 -5; au_vpn 7 -2 -6; au_web 12 -10 -13; au_wifi 7 -7 -5; aucun -5 6 -8; aucun_appel -13 10 -7
aucun_barre -13 12 -10; aucun_idee -10 -10 10; aucun_lumie 9 -10 -7; aucun_page 7 -7 -5; aucun_servi -13 16 -15
aucun_signa 5 -5 -5; aucun_site 10 -11 -9; aucun_son -7 7 -8; aucun_souci -5 5 -5; aujou -8 -9 9; aujou_hui -8 -9 9
aurai -10 -8 9; aurai_besoi -6 -5 6; aurai_pas -9 -9 9; aurai_une -7 -6 7; aurie -8 -8 8; aurie_pas -8 -8 8
autre -19 -18 21; autre_> -13 -13 13; autre_chose -9 -12 11; autre_le -3 -2 4; autre_probl -8 -11 10; aux 7 -7 -7
aux_frais 7 -7 -7; avais 1 -12 4; avais_huit 7 -6 -8; avais_simpl -8 -9 8; avant 7 -6 -8; avant_j 7 -6 -8
avec 1 -11 4; avec_> -19 -11 17; avec_box 7 -4 -6; avec_d 6 -4 -6; avec_l 12 -11 -11; avec_la -7 -8 8
avec_le 6 4 -16; avec_ma 5 -13 2; avec_mon 7 -6 -8; avec_tous -7 -6 7; avec_tout -5 -5 5; avec_un -2 -13 4
avec_une -8 -9 8; avec_votre -5 -8 8; avec_vous -9 -9 10; avez -13 -13 14; avez_bien -5 -5 5; avez_donne -9 -9 9
avez_un -7 -5 9; avez_vu -10 -11 11; avion -5 -6 6; avion_enfin -5 -6 6; avoir -6 -10 9; avoir_email -8 -9 9
avoir_les 5 -5 -5; avoir_serie -6 -6 6; avons 7 -6 -5; avons_plus 7 -6 -5; b -9 -12 11; b_comme -7 -8 7; b_r -6 -6 6
bah -16 -7 11; bah_ecout -6 9 -9; bah_non -15 -14 15; banca -9 -10 10; banca_m -9 -10 10; bande -9 -9 9
bande_d -9 -9 9; banqu 4 -3 -8; banqu_> 7 -7 -6; banqu_je -9 9 -8; barre -23 18 -13; barre_> -12 11 -10
barre_affic -6 5 -5; barre_de -20 20 -13; barre_sur -11 12 -9; bascu -7 8 -6; bascu_plus -7 8 -6; base -12 12 -7
base_> -12 12 -7; basta -5 -3 5; basta_j -5 -3 5; be -10 -10 10; be_> -10 -10 10; beau -8 -9 9; beau_aujou -8 -9 9
ben -9 -24 15; ben_en 5 -4 -5; ben_j 4 -13 -2; ben_je -14 -12 15; ben_la 8 -5 -8; ben_le 8 -6 -9; ben_non -8 -7 8
ben_si -11 -10 11; ben_voila -11 -6 9; ben_y -10 -11 10; berna -12 -12 12; berna_> -12 -12 12; besoi -16 -25 23
besoi_> -16 -12 14; besoi_d -10 -13 12; besoi_de -10 -11 11; betis -8 9 -11; betis_c -8 9 -11; bien -8 -19 17
bien_> 8 -6 -9; bien_a -9 -8 9; bien_branc 7 -5 -6; bien_c 1 2 -11; bien_ca -6 -6 6; bien_compr -5 -5 6
bien_dites -7 -6 7; bien_enten -9 -10 10; bien_franc -8 -7 7; bien_genti -2 -4 4; bien_je 6 -4 -6
bien_le 12 -11 -11; bien_les 6 -6 -5; bien_notre -8 -8 8; bien_que 7 -7 -5; bien_sur -9 -7 8; bilou 7 -6 -8
bilou_t 7 -6 -8; bip -11 10 -9; bip_> -11 10 -9; bip_bip -11 10 -9; bizar 9 -10 -7; bizar_et 9 -10 -7
blabl -12 -12 12; blabl_> -12 -12 12; blanc -3 1 -4; blanc_aroba -7 -7 7; blanc_de 6 -4 -6; blanc_j -10 13 -14
bleue 9 -10 -7; bleue_passe 9 -10 -7; bloqu -10 15 -16; bloqu_> -15 14 -11; bloqu_il -8 7 -6; bloqu_la 1 2 -12
bob -5 -5 6; bob_tiret -5 -5 6; boite 0 6 -15; boite_d 5 -5 -5; boite_mail 9 -9 -7; boite_vocal -13 13 -13
boiti 14 -10 -11; boiti_> 10 -9 -10; boiti_blanc 6 -4 -6; boiti_et 9 -4 -8; boiti_fibre 6 -5 -6; bon 3 -18 3
bon_> 6 -15 -2; bon_laiss -17 -12 16; bon_passe -10 -12 12; bon_servi -4 -3 4; bonjo -6 -14 11; bonjo_> -23 -16 21
bonjo_c -20 -17 21; bonjo_cabin -7 -4 7; bonjo_est -6 -5 6; bonjo_euh -5 -6 6; bonjo_excus 10 -7 -10
bonjo_j -2 -8 4; bonjo_je 2 7 -20; bonjo_ma 8 -5 -10; bonjo_monsi 12 -9 -12; bonjo_on 10 -6 -11; bonjo_voila -1 6 -8
bonne 9 -11 -7; bonne_je 9 -11 -7; bons -5 -5 5; bons_a -5 -5 5; bonso -3 -14 4; bonso_> -10 -9 10
bonso_dites 5 -5 -5; bonso_on 9 -7 -9; boula -15 -15 15; boula_du -10 -10 10; boula_point -8 -7 9; boule -8 -8 8
boule_> -8 -8 8; bout -15 19 -19; bout_de -15 19 -19; bouti 9 -10 -7; bouti_> 9 -10 -7; box 16 -12 -19
box_> 30 -26 -26; box_a 7 -7 -5; box_c -17 19 -21; box_ca -10 11 -12; box_clign 21 -20 -10; box_elle 18 -10 -24
box_est 19 -20 -15; box_et 11 -8 -10; box_etein 9 -8 -9; box_fait 16 -16 -9; box_fonct -10 10 -11; box_inter 8 -7 -8
box_mais 15 -14 -3; box_march -18 -23 19; box_ne 13 -10 -14; box_pour -9 8 -7; box_qui 17 -16 -17; box_s 20 -18 -18
branc 13 -15 -11; branc_a 13 -5 -14; branc_derri 7 -5 -6; branc_sur 10 -14 -7; breta -12 12 -10; breta_ca -12 12 -10
brise 6 -6 -7; brise_et 6 -6 -7; bruit -3 7 -17; bruit_bizar 9 -10 -7; bruit_de -10 12 -13; bruno -5 -5 6
bruno_point -5 -5 6; buffe 19 -11 -21; buffe_tout 19 -11 -21; bug -6 -6 6; bug_> -6 -6 6; bugue 1 -14 4
bugue_> 1 -14 4; burea -9 2 0; burea_> -1 -23 3; burea_depui 13 -7 -11; burea_est -8 10 -15; burea_il -9 10 -10
burea_le -11 -8 11; burea_les -6 11 -17; burea_plus 9 -8 -10; burea_se 6 -6 -5; burea_sont -8 9 -19; c -6 -2 0
c_est -6 -3 1; c_etait -5 8 -8; ca -11 -16 15; ca_> -16 -18 18; ca_a -7 -6 7; ca_buffe 19 -11 -21; ca_bug -6 -6 6
ca_bugue -13 -15 14; ca_charg 14 -13 -14; ca_coupe -17 -7 12; ca_d -4 -3 4; ca_depen -10 -10 10; ca_dure -6 -6 6
ca_fait -5 4 -9; ca_gresi -8 9 -11; ca_hache -11 11 -11; ca_lag 11 -12 -9; ca_march -7 -28 23; ca_me -2 -19 9
ca_mouli 9 -9 -9; ca_ne -20 -7 9; ca_oui -9 -7 11; ca_passe 12 -12 -7; ca_que -8 -10 15; ca_raccr -20 18 -17
ca_rame 16 -16 -16; ca_recom -9 -10 10; ca_saute -14 -12 14; ca_se 9 -14 -8; ca_sonne -7 7 -8; ca_suffi -6 -6 8
ca_tombe -14 16 -12; ca_va -3 7 -13; ca_vient -10 -7 10; cabin 5 -15 -4; cabin_est 11 -11 -10; cabin_fourn -7 -4 7
cable 5 -15 0; cable_> -9 -10 10; cable_de 12 -8 -12; cable_en 7 -6 -7; cable_ether 12 -11 -12; caiss 22 -24 -7
caiss_enreg 16 -15 -12; caiss_n 6 -6 -6; caiss_ne 6 -6 -6; caja 6 -5 -4; caja_la 6 -5 -4; calis -8 -8 8
calis_ca -8 -8 8; camer 17 -18 -10; camer_de 8 -8 -6; camer_du 9 -9 -4; camer_ne 14 -13 -15; campa 12 -9 -12
campa_> 12 -9 -12; can -5 -6 6; can_i -5 -6 6; capte -3 12 -21; capte_bien 12 -11 -11; capte_pas -4 8 -11
capte_plus -2 5 -13; capte_que -6 7 -3; capte_rien -13 11 -11; car 6 8 -12; car_le 9 -6 -9; car_ma -14 16 -16
caraf 9 -8 -10; caraf_au 9 -8 -10; carpe -8 -9 9; carpe_> -8 -9 9; carte -11 19 -22; carte_bleue 9 -10 -7
carte_cime -8 7 -6; carte_sim -17 22 -19; casqu -11 -7 11; casqu_de -11 -7 11; casse 4 -11 -1; casse_> 4 -11 -1
catas 1 -8 1; catas_je 8 -8 -8; catas_quoi -11 -6 9; cause 7 -12 -2; cause_de -10 -7 10; cause_dessu 9 -11 -7
ce -1 -27 13; ce_matin -1 -15 6; ce_n 3 -16 6; ce_qu -10 -7 11; ce_que -8 -10 9; ce_qui 4 -10 -1; ce_trava -9 -7 9
cellu -13 13 -12; cellu_a -11 10 -8; cellu_sonne -5 5 -5; celui -10 -2 8; celui_avec -8 9 -8; celui_de -4 -2 5
celui_qui -9 -9 9; cent -4 -5 7; cent_cent -3 -7 8; cent_cinqu -4 -5 8; cent_quatr -4 -4 4; cent_vingt -3 -7 8
centa -9 -9 10; centa_envir -9 -9 10; centr -14 -4 5; centr_> -10 -10 10; centr_par -5 5 -5; cents 7 -6 -8
cents_megas 7 -6 -8; ces -8 -7 8; ces_cable -9 -4 9; ces_paul -7 -7 7; cesse 7 -7 -7; cesse_> 7 -7 -7
chain 9 -9 -10; chain_> 9 -9 -10; chair -6 -6 6; chair_et -6 -6 6; chale -9 10 -11; chale_> -9 10 -11
chamb 10 -7 -14; chamb_> 0 2 -14; chamb_du 11 -12 -5; chamb_le 12 -12 -8; chang -12 1 1; chang_> 9 -9 -4
chang_d -11 -6 8; chang_de -6 7 -7; chant -7 6 -5; chant_ma -7 6 -5; chape -9 -11 10; chape_de -9 -11 10
chaqu 4 2 -12; chaqu_fois 4 2 -12; charg 21 -18 -19; charg_aucun 7 -7 -5; charg_ca 12 -13 -10; charg_jamai 5 -5 -5
charg_la 14 -12 -14; charg_mais 12 -13 -10; charg_pas 10 -8 -10; charg_plus 2 -2 -14; charg_une 8 -7 -8
chat -13 -15 14; chat_est -13 -15 14; chelo -6 -6 6; chelo_votre -6 -6 6; cher -7 7 -6; cher_je -7 7 -6
cherc -18 -13 16; cherc_le -5 5 -5; cherc_mes -12 -11 12; cherc_mon -9 -9 9; cheri -8 -12 12; cheri_je -8 -12 12
chevr -6 -5 6; chevr_et -6 -5 6; chez 4 -3 -7; chez_la -6 7 -6; chez_ma -8 6 -5; chez_machi -8 -9 9
chez_moi 6 -3 -9; chez_mon 6 -6 -2; chez_nous 8 -3 -16; chez_vous -13 -13 14; chez_wanad -7 -7 9; chien -10 -10 10
chien_> -10 -10 10; chiff -6 -3 6; chiff_deux -6 -3 6; chope 8 -8 -4; chope_le 8 -8 -4; chose -9 -12 11
chose_> -9 -12 11; chut -6 -6 6; chut_les -6 -6 6; cime -8 7 -6; cime_est -8 7 -6; cinq -17 -5 12; cinq_> -4 -5 7
cinq_deux -3 -3 5; cinq_douze -5 -5 6; cinq_heure -8 -10 9; cinq_minut -4 6 -8; cinq_nonan -5 -5 6; cinq_ou -6 -6 6
cinq_telep -6 -5 6; cinq_vingt -3 -2 4; cinqu -5 -4 10; cinqu_deux -4 -2 6; cinqu_quatr -4 -3 5; cinqu_six -4 -5 9
cinqu_soixa -8 -7 10; clair -9 -9 9; clair_rouss -9 -9 9; cleme -12 -12 12; cleme_> -12 -12 12; clien 0 0 -6
clien_> 4 1 -13; clien_chez -5 -6 6; clien_me -11 13 -11; clien_nous -5 5 -5; clien_par -9 9 -7; clien_quara -6 -7 7
clien_se 6 -6 -5; clign 23 -18 -21; clign_> 10 -11 -7; clign_en 8 -6 -7; clign_et 5 -5 -5; clign_orang 10 -8 -10
clign_rouge 10 -8 -11; clign_sur 10 -9 -10; cloud 7 -6 -5; cloud_> 7 -6 -5; co 7 -6 -4; co_au 7 -6 -4; cocho -9 -7 9
cocho_> -9 -7 9; code -6 13 -13; code_> -8 -9 9; code_de -9 9 -8; code_erreu 9 -13 -8; code_pin -10 10 -9
code_posta -7 -10 9; code_puc -8 7 -6; code_puk -13 15 -15; codes -7 7 -6; codes_par -7 7 -6; colla -5 5 -5
colla_elles -5 5 -5; colle -9 0 3; colle_> -9 1 3; colle_aroba -6 -6 9; com -14 -13 15; com_> -11 -10 12
com_merci -6 -6 7; com_sans -7 -7 7; com_tout -5 -5 5; combi -22 16 -14; combi_c -10 10 -10; combi_depui -9 10 -11
combi_est -8 9 -9; combi_n -11 12 -12; combi_s -6 -7 7; comma -5 8 -8; comma_une -5 8 -8; comme -28 -7 17
comme_> -11 -12 12; comme_a -6 -6 6; comme_berna -7 -8 7; comme_c -5 8 -8; comme_ca -7 -10 10; comme_dire -6 -7 7
comme_expli -5 -4 5; comme_gasto -4 -5 7; comme_inter -11 -15 12; comme_ne -8 8 -8; comme_si -9 10 -10
comme_un -10 11 -10; comme_vous -6 -6 6; commu -10 11 -13; commu_coupe -8 8 -8; commu_sont -8 8 -9; compl 0 2 -7
compl_> -16 6 -6; compl_a -12 -18 14; compl_mort 6 -6 -6; compo -7 10 -10; compo_un -7 10 -10; compr -24 -9 18
compr_> -13 -16 15; compr_appar -11 -8 10; compr_ce -4 -3 4; compr_pas -9 9 -8; compr_rien -10 -12 12
conna -16 -14 15; conna_> -6 -7 7; conna_a -9 -7 8; conna_mon -11 -9 10; conna_rien -4 -2 5; conne 41 -37 -28
conne_> 22 -24 -15; conne_a 18 -18 -11; conne_au 9 -10 -6; conne_avec 10 -7 -10; conne_de 6 -6 -6
conne_du 10 -16 -10; conne_elle 9 -6 -10; conne_est 11 -12 -9; conne_et 9 -7 -8; conne_fibre 7 -4 -3
conne_inter 9 -6 -10; conne_les 7 -6 -5; conne_me 9 -5 -9; conne_moi -10 -9 10; conne_mon 13 -12 -2
conne_parta 16 -8 -18; conne_pas 6 -6 -5; conne_perdu 9 -9 -10; conne_plus 6 -5 -1; conne_qui 19 -14 -20
conne_sans 6 -6 -6; conne_saute 9 -8 -9; conne_toute 8 -4 -7; conne_tres 10 -12 -8; conse -14 -17 18
conse_> -10 -12 11; conse_a -5 -6 6; conse_banca -9 -10 10; conse_m -6 -4 6; conse_maint -10 -8 11; conso 13 -16 -9
conso_en 8 -8 -8; conso_qui 6 -6 -6; conso_se 9 -13 -6; conta 12 -9 -12; conta_aroba -8 -7 9; conta_depui 9 -6 -9
conta_le 6 -6 -6; conti -5 -5 5; conti_avec -5 -5 5; contr -4 -15 7; contr_> -11 -14 12; contr_des -5 5 -5
contr_est -8 -9 8; contr_le 14 -6 -20; contr_vous -6 -5 7; corre -12 11 -10; corre_> -8 9 -9; corre_disen -8 7 -6
corre_n -6 6 -5; costa -8 -9 9; costa_> -8 -9 9; cote 10 -7 -11; cote_de 7 -6 -6; cote_du 7 -6 -7; coudo -9 -9 9
coudo_> -9 -9 9; coup 2 2 -13; coup_de -8 8 -7; coup_mon 10 -9 -12; coup_plus 6 -2 -6; coupe -6 -2 -5
coupe_> -10 -1 1; coupe_alors 5 -4 -5; coupe_au -10 10 -9; coupe_d 18 -6 -20; coupe_dans 11 -8 -10
coupe_depui 6 -4 -6; coupe_du 11 -12 -10; coupe_je 11 -12 -9; coupe_le 12 -8 -12; coupe_quand -7 13 -15
coupe_sans 7 -6 -5; coupe_tous -10 -8 9; coupe_tout -5 -12 5; coupe_toute 8 -8 -5; coups -7 7 -6; coups_de -7 7 -6
coupu 10 -11 -15; coupu_> 10 -10 -11; coupu_de -5 -12 8; coupu_fibre 10 -6 -11; coupu_gener 7 -6 -7
coupu_inter 8 -7 -9; coupu_penda -8 9 -9; coura -5 -12 8; coura_> -11 -10 11; coura_la 13 -10 -14; courr -3 -17 8
courr_> 2 -13 1; courr_de -7 -7 7; courr_que -4 -3 4; courr_sur 7 -5 -7; cours 5 -4 -5; cours_en 5 -4 -5
craqu -4 7 -7; craqu_quand -4 7 -7; crash 10 -12 -8; crash_frere 10 -12 -8; creti -5 -3 5; creti_ca -5 -3 5
creus 6 -4 -6; creus_dans 6 -4 -6; crois 1 -17 1; crois_> 4 5 -13; crois_bien 8 -6 -9; crois_pas -18 -14 17
crois_que 12 -11 -12; cuisi -6 -15 7; cuisi_> -11 -11 11; cuisi_hein 9 -7 -8; cyclo 5 -5 -5; cyclo_tout 5 -5 -5
cyril -10 -11 10; cyril_teyss -10 -11 10; d 0 -16 5; d_> -7 -7 7; d_a -9 -10 9; d_abonn -15 -10 14
d_acces 15 -13 -16; d_accor -14 -12 14; d_accue 10 -10 -10; d_aide -11 -9 10; d_aille 1 -4 -1; d_alemb -9 -9 9
d_aller 15 -13 -15; d_ap -7 7 -6; d_appel -7 8 -9; d_avoir 5 -5 -5; d_eau -9 -9 9; d_envoy 13 -8 -14
d_escar 13 -12 -13; d_excla 7 -6 -7; d_expli -4 -3 4; d_heure 11 -2 -11; d_hier 14 -7 -15; d_i -5 -5 5
d_incap -9 -9 9; d_inter 15 -30 -11; d_j -6 -5 7; d_offre -9 -6 7; d_orang 5 -5 -5; d_ou -10 -7 10; d_puis 7 -6 -8
d_tout -6 -6 9; d_u -6 -6 6; d_un 1 -4 -9; d_urgen -9 10 -10; da -8 -9 9; da_costa -8 -9 9; dame -2 -4 4
dame_ou -2 -4 4; dans -5 1 -1; dans_dix 6 -5 -6; dans_l 7 -4 -9; dans_la 4 -16 0; dans_le -10 6 1; dans_les 8 -9 -5
dans_ma -3 5 -13; dans_mon -9 12 -13; dans_tout -6 8 -10; dans_toute 11 -8 -10; dans_une -10 -11 13; dark -6 -6 7
dark_under -6 -6 7; de -5 -1 -1; de_4g -16 13 -8; de_barre -9 9 -8; de_box -2 7 -13; de_carte 9 -10 -7
de_charg 10 -8 -10; de_cherc -9 -9 9; de_chez -13 6 -2; de_cinq -8 8 -7; de_clien -6 -7 7; de_cocho -9 -7 9
de_conne 25 -20 -26; de_conse -19 -12 15; de_coura -5 -12 8; de_debit 20 -24 -19; de_demai -6 -6 7; de_deux -10 9 -8
de_dire 9 -6 -11; de_dix -5 5 -5; de_donne -6 12 -19; de_dossi -7 -7 7; de_faire 9 -14 -7; de_famil -7 -7 7
de_ferra -8 -7 7; de_fibre 9 -9 -8; de_fil -9 9 -8; de_fixe -6 8 -7; de_fond -10 12 -13; de_forfa -11 10 -9
de_garde -5 7 -7; de_gueul -7 -8 8; de_joind -9 9 -7; de_l 1 3 -11; de_la 5 4 -18; de_laiss -7 -10 10
de_lemoi -7 -8 7; de_ligne -14 13 -11; de_ma -17 10 -4; de_maiso -14 13 -11; de_malad 8 -7 -8; de_marse -13 -8 11
de_me 8 -8 -6; de_mecha -8 -5 7; de_messa -12 11 -9; de_moi -8 3 1; de_mon 5 -10 -1; de_mutua 9 -8 -9
de_nante 10 -6 -11; de_netfl 10 -12 -8; de_nos -12 13 -11; de_notre -7 -4 7; de_nous -10 -12 11; de_nouve -5 5 -5
de_novem -7 -9 8; de_ouf 10 -10 -10; de_paiem 10 -10 -6; de_paill -9 -11 10; de_papa -12 -11 12; de_paque 10 -9 -9
de_paras -9 10 -10; de_paris -7 -7 7; de_parle -5 -3 6; de_passe 4 0 -15; de_perso -10 -11 11; de_poste -6 -7 7
de_probl -5 -6 6; de_quoi -7 -11 8; de_raise -12 12 -8; de_redem -6 -4 6; de_rentr 9 -7 -9; de_resea -15 20 -24
de_rien -6 -8 7; de_servi -14 13 -12; de_signa 5 -1 -17; de_sms -14 16 -16; de_souci -1 -26 8; de_suite -8 5 -3
de_surve 8 -8 -6; de_tas -8 -7 7; de_tele 14 -11 -17; de_telep -24 13 1; de_texto -6 7 -7; de_tonal -23 28 -22
de_trent -8 8 -8; de_vos -12 -7 11; de_votre -10 -15 16; de_vous -5 -15 7; de_wifi 23 -19 -26; debit 31 -22 -29
debit_> 15 -24 -13; debit_d 13 -12 -13; debit_de 7 -7 -6; debit_est 11 -9 -13; debit_et 11 -8 -11
debit_monta 9 -10 -8; debit_ridic 7 -7 -7; debor -9 -9 9; debor_sur -9 -9 9; debou 7 -7 -7; debou_or 7 -7 -7
debra 2 -10 0; debra_> -8 -9 8; debra_ma 9 -8 -9; deced -6 9 -9; deced_> -6 9 -9; decla 10 -16 3; decla_en 13 -13 -9
decla_un -10 -10 10; decle -10 10 -9; decle_direc -10 10 -9; decod 15 -18 -12; decod_> 12 -10 -15
decod_affic 9 -13 -8; decon 13 -1 -26; decon_> 4 2 -19; decon_a 9 -14 -8; decon_toute 18 -15 -18; decro -9 18 -21
decro_> -7 9 -8; decro_et -12 12 -11; decro_il -5 5 -4; decro_j -6 6 -6; decro_perso -3 5 -4; decro_sans 7 -7 -7
decro_y -5 6 -5; dect -15 15 -12; dect_ne -15 15 -12; dedan -10 11 -10; dedan_le -10 11 -10; degat -11 -14 12
degat_des -11 -14 12; degou -6 -7 8; degou_de -6 -7 8; dehor -17 13 -8; dehor_> -6 7 -3; dehor_de -16 13 -8
deja -11 -8 10; deja_> -11 -8 10; deja_trans -4 -3 4; demai -6 -6 7; demai_> -6 -6 7; deman -4 -1 -1
deman_a -10 -9 10; deman_le -16 11 -9; deman_un 5 -2 -16; demar 10 -9 -11; demar_> 10 -9 -11; demen -12 -16 14
demen_> -12 -16 14; depan -2 -2 1; depan_> -8 -13 10; depan_ma 10 -12 -10; depan_mon -14 13 -11; depec -9 -10 9
depec_> -9 -10 9; depen -10 -10 10; depen_> -10 -10 10; depui 0 -12 4; depui_a 9 -7 -10; depui_ca -8 -5 6
depui_ce -1 -15 6; depui_hier -13 -1 4; depui_l -7 -2 5; depui_la -7 3 -3; depui_le -8 4 0; depui_mardi -8 9 -9
depui_mon 9 -6 -9; depui_neuf 8 2 -11; depui_plus 7 -6 -7; depui_que 12 -5 -14; depui_quinz -5 -6 6
depui_tanto 7 -4 -7; depui_trois 1 -10 2; depui_yeste 5 -5 -5; deran 10 -7 -10; deran_c 10 -7 -10; derni -19 -16 19
derni_> -16 -16 16; derni_fois -11 -10 11; derri -5 6 -14; derri_fait -10 11 -12; derri_la 7 -5 -6; des -2 0 -7
des_appel -16 12 -8; des_coups -7 7 -6; des_coupu -8 9 -9; des_cours 5 -4 -5; des_craqu -4 7 -7; des_des -7 7 -7
des_eaux -11 -14 12; des_gresi -3 7 -4; des_grzz -10 10 -10; des_lilas -9 -9 9; des_mails 6 -6 -6; des_mal -6 -6 6
des_que 2 0 -11; des_sienn 7 -8 -6; des_video 10 -10 -10; des_voleu -6 -6 6; desac -10 10 -10; desac_> -10 10 -10
desol -9 -8 9; desol_de -9 -8 9; dessi -8 -5 7; dessi_anime -8 -5 7; dessu 12 -11 -10; dessu_a 10 -9 -11
dessu_c 9 -11 -7; dessu_par -5 5 -5; detec -6 7 -10; detec_> -6 7 -10; deux -11 -23 16; deux_> -6 -23 9
deux_ans -4 -2 5; deux_aroba -7 -4 7; deux_cinqu -4 -4 5; deux_fois -13 -14 14; deux_megas 10 -9 -10
deux_mille -7 -8 8; deux_minut -10 9 -8; deux_nonan -5 -5 5; deux_ordin -6 -5 6; deux_r -5 -5 5; deux_trois -3 -3 5
deux_un -8 -9 8; deuxi -7 -8 7; deuxi_poste -7 -8 7; devoi 8 -6 -8; devoi_en 7 -6 -7; devoi_sur 9 -4 -8
diall -6 -6 6; diall_at -6 -6 6; diffi -8 9 -9; diffi_> -8 9 -9; dire 0 -16 8; dire_> -4 -3 4; dire_c -6 -7 7
dire_ca -10 -10 11; dire_la 8 -7 -8; dire_que 9 -6 -11; dire_un -5 -6 6; direc -14 12 -7; direc_> -12 11 -8
direc_sur -11 13 -13; direc_techn -8 -8 9; dis -1 -14 5; dis_> 9 -7 -8; dis_oui -7 -5 7; dis_pas 4 -11 -2
dis_que -10 -8 10; disen -10 11 -11; disen_que -10 11 -11; disie -6 -6 6; disie_> -6 -6 6; dista 5 -4 -5
dista_il 5 -4 -5; dit 6 -11 -3; dit_aucun 3 2 -11; dit_d -13 -14 14; dit_de -5 -9 7; dit_inter -8 9 -11
dit_no -6 7 -6; dit_oui -13 -13 13; dit_papa 7 -5 -6; dit_pas -9 13 -14; dit_qu 12 -12 -10; dit_que -9 12 -18
dit_resea 8 -7 -8; dit_sim -6 6 -6; dit_telep 8 -7 -8; dit_verif 8 -5 -8; dit_wifi 11 -11 -6; dites 1 -14 2
dites_> -8 -8 8; dites_donc 7 -7 -7; dites_mon 7 -4 -7; dites_pourr -5 -5 5; dites_voir 1 -6 1; dix -7 -15 12
dix_> 2 -11 -2; dix_heure -16 -18 17; dix_huit -4 -3 7; dix_minut 12 -12 -10; dix_neuf -5 -5 6; dix_secon -5 5 -5
dix_sept -5 -5 5; dizai -10 -10 10; dizai_de -6 -7 7; dizai_envir -7 -7 7; dizai_une -7 -7 7; dois -5 7 -8
dois_appel -5 7 -8; domin -6 -5 6; domin_chevr -6 -5 6; donc 3 -13 -1; donc_euh -9 -7 10; donc_moi 7 -5 -6
donc_mon 7 -7 -7; donc_voila -5 -6 6; donne -15 10 -1; donne_> -7 7 -6; donne_est -9 -9 9; donne_le -11 -13 13
donne_mobil -6 12 -19; donne_moi -4 -4 7; donne_plus -7 7 -8; donne_rien -7 8 -3; dossi -9 -11 11; dossi_> -12 -8 13
dossi_ouver -5 -5 5; dossi_s -7 -7 7; dot -6 -6 6; dot_com -6 -6 6; douza -6 -6 6; douza_avec -6 -6 6
douze -10 -13 17; douze_> -14 -15 17; douze_quatr -5 -4 7; douze_soixa -3 -2 4; douze_trent -4 -4 7
douze_zero -4 -2 6; du -5 -3 0; du_burea -8 14 -10; du_cabin 11 -11 -10; du_centr -10 -10 10; du_coup 10 -9 -12
du_du -11 -8 10; du_fax -13 12 -8; du_fixe 7 -10 -5; du_fond 11 -12 -5; du_fouta -7 -8 8; du_magas 9 -8 -2
du_meme -10 -3 10; du_monde 11 -12 -10; du_porta 6 -1 -15; du_rende -6 -6 7; du_salon -8 9 -8; du_servi -5 -5 5
du_techn -6 -7 7; du_telet 6 -6 -7; du_ticke -5 -9 7; du_tout -11 -10 10; du_trava 9 -7 -9; du_vide -6 7 -6
du_wifi 7 -6 -7; dubre -6 -6 6; dubre_d -6 -6 6; dumas -3 -3 4; dumas_aroba -3 -3 4; dupli -12 -10 12
dupli_> -12 -10 12; dupon -14 -13 13; dupon_> -9 -9 9; dupon_gmail -8 -7 7; duran -13 -12 13; duran_> -9 -9 9
duran_aroba -6 -6 6; duran_avec -7 -7 7; dure -6 -6 6; dure_et -6 -6 6; e -14 -16 16; e_aroba -6 -6 6
e_deux -5 -5 5; e_n -7 -6 7; e_no 8 -6 -6; e_r -10 -9 10; e_u -6 -6 6; e_y -5 -5 7; eau -9 -9 9; eau_a -9 -9 9
eaux -11 -14 12; eaux_> -11 -14 12; echec -6 5 -5; echec_de -6 5 -5; echo -13 17 -17; echo_> -13 13 -13
echo_quand -7 7 -6; ecole -10 -9 10; ecole_> -10 -9 10; ecout -12 1 5; ecout_> -7 4 -1; ecout_je -2 -7 5
ecout_mon -6 9 -9; ecout_ou -9 -8 9; ecout_pas -8 -8 8; ecran 8 -8 -7; ecran_de 5 -5 -5; ecran_depui 6 -6 -5
ecrit 7 -6 -6; ecrit_pas 7 -6 -6; el -9 -9 9; el_amran -9 -9 9; elle 5 -5 -7; elle_a 4 1 -16; elle_clign 20 -13 -20
elle_dit 7 -6 -7; elle_est -1 -10 3; elle_me -6 7 -7; elle_n -5 8 -8; elle_ne 7 -7 -5; elle_peut 8 -6 -8
elle_rame 8 -5 -7; elle_repon 6 -5 -6; elle_s 5 -5 -5; elle_tourn 7 -6 -6; elle_trava 8 -7 -8; elle_va -8 -9 9
elles -5 5 -5; elles_reste -5 5 -5; email -8 -9 9; email_> -8 -9 9; embet -7 -8 8; embet_> -7 -8 8; emett -11 10 -10
emett_> -9 8 -8; emett_des -7 7 -7; emma -5 -5 7; emma_under -5 -5 7; en 7 -18 1; en_a -6 -6 6; en_ai -12 -8 12
en_ardec -5 5 -5; en_atten -5 -4 5; en_avoir -6 -6 6; en_breta -12 12 -10; en_caraf 9 -8 -10; en_chair -6 -6 6
en_conne 16 -8 -18; en_dehor -16 13 -8; en_donne -7 7 -6; en_espag -7 6 -6; en_est -9 -16 10; en_faisa 7 -6 -7
en_fait -9 -6 8; en_gros 7 -8 -7; en_ligne 15 -15 -13; en_occup -12 -10 11; en_orang 8 -6 -8; en_os -6 -6 6
en_panne -8 1 -1; en_passe -14 9 -7; en_peux -8 -8 8; en_plein 9 -6 -10; en_rade 12 -12 -11; en_resea 8 -8 -8
en_reuni 14 -9 -15; en_rond 9 -10 -8; en_rouge 7 -3 -4; en_sais -7 -7 7; en_telec 7 -7 -7; en_telet 7 -2 -6
en_tete -9 -9 9; en_vacan -7 6 -6; en_ville -11 10 -8; en_visio 15 -15 -15; en_zone -10 13 -14; encai 6 -6 -6
encai_le 6 -6 -6; encor -10 -14 12; encor_lache -7 -6 7; encor_moi -13 -13 14; enfan -9 -14 12; enfan_> -6 -6 6
enfan_pardo -6 -6 6; enfan_peuve 5 -5 -5; enfan_sont -10 -9 10; enfin -8 -8 9; enfin_je -5 -6 6; enfin_non -7 -6 6
enfin_vous -8 -8 9; enlev -7 6 -6; enlev_la -7 6 -6; enorm 15 -15 -15; enorm_quand 10 -10 -10; enorm_sur 7 -6 -5
enreg 16 -15 -12; enreg_n 16 -15 -12; enten -16 10 -7; enten_> -18 -21 21; enten_comme -9 10 -10; enten_des -4 8 -7
enten_et -8 -7 8; enten_juste -7 7 -7; enten_kaz 5 -5 -5; enten_mais -15 15 -15; enten_mal -15 3 -1
enten_mutue -13 11 -10; enten_on -5 5 -4; enten_pas -3 8 -20; enten_perso -5 5 -5; enten_plus -9 10 -9
enten_rien -6 7 -7; enten_tres -13 -10 11; enten_un -13 13 -13; entra -9 8 -6; entra_> -7 6 -6; entra_de -6 6 -2
entra_ne -20 20 -11; entre -8 -6 2; entre_> -9 -9 9; entre_c 7 -6 -7; entre_ne -7 8 -6; envir -11 -11 12
envir_> -11 -11 12; envoi -11 11 -7; envoi_ils -11 11 -7; envoy 0 11 -19; envoy_de -18 14 -9; envoy_des 6 -6 -6
envoy_la -6 7 -7; envoy_une 9 -9 -9; epous 6 -2 -6; epous_et 6 -2 -6; eric -6 -6 8; eric_tiret -6 -6 8
erreu 9 -13 -8; erreu_> 9 -13 -8; es -8 -7 8; es_goure -8 -7 8; escar 13 -12 -13; escar_> 13 -12 -13; espag -7 6 -6
espag_et -7 6 -6; espec -8 -7 7; espec_de -8 -7 7; essai -7 -16 9; essai_> -13 -14 13; essai_d 9 -9 -9
essay -12 -14 14; essay_d -4 -3 4; essay_rien -8 -10 9; esse -10 10 -5; esse_aime -10 10 -5; esse_sur -10 10 -5
est -6 -6 5; est_4 -7 -7 7; est_a -7 -11 9; est_allum -11 10 -7; est_arret -8 -5 7; est_arriv 11 -11 -8
est_au -15 -6 11; est_aux 7 -7 -7; est_avec -9 -10 9; est_bien -8 -11 10; est_bloqu -14 14 -12; est_bon -24 -14 19
est_bonne 9 -11 -7; est_brise 6 -6 -7; est_c -9 -7 10; est_ca -17 -12 21; est_casse 4 -11 -1; est_catas 8 -8 -8
est_ce -9 -10 10; est_celui -9 -9 9; est_chelo -6 -6 6; est_compl 3 -12 0; est_coupe -7 14 -25; est_cyril -10 -11 10
est_dans -10 -15 11; est_deced -6 9 -9; est_decon 14 -11 -14; est_derri -10 11 -12; est_diffi -8 9 -9
est_dix -12 -14 13; est_du -7 -8 8; est_elle 10 -6 -10; est_embet 5 -4 -5; est_en 2 -1 -8; est_encor -13 -13 14
est_enorm 7 -6 -5; est_etein 12 -11 -11; est_exact -5 -4 7; est_famil -5 -5 5; est_honte -13 -13 14
est_hors 10 -10 -8; est_hs 5 4 -19; est_inadm -4 -7 7; est_infer -10 10 -10; est_injoi -9 9 -7; est_insta 9 -6 -10
est_insup -15 -17 17; est_inter 25 -25 -18; est_intro 11 -7 -13; est_je 13 -5 -14; est_juste -16 18 -16
est_l 16 -19 -12; est_la 20 -18 -20; est_le -12 21 -25; est_lente -11 11 -11; est_les -9 8 -8; est_ma -21 4 7
est_madam 6 -13 -2; est_mauva -7 8 -9; est_moi -18 -17 21; est_mon -18 9 -3; est_mort -4 -1 -3; est_morte 9 -8 -10
est_muet -14 17 -19; est_ni -10 -8 10; est_noire -8 -9 8; est_non -8 -7 8; est_o -6 -6 7; est_olga -9 -9 9
est_parei 6 -2 -6; est_parti 7 -15 -4; est_pas -11 -3 6; est_passe 3 -16 7; est_pixel 17 -13 -19; est_plein -9 9 -8
est_plus -11 13 -16; est_pluto 16 -16 -16; est_pour -7 -2 0; est_prive 5 -5 -5; est_quand -12 9 -7
est_que 10 -9 -11; est_quoi -16 -12 15; est_rappo 10 -16 -10; est_regle -11 -11 11; est_ridic 10 -9 -12
est_rouge 11 -9 -7; est_seule -8 9 -10; est_soixa -7 -10 9; est_sur -15 -3 12; est_suspe -7 6 -5
est_tombe 20 -15 -20; est_toujo -13 -2 5; est_tous 9 -8 -10; est_tout -23 -16 20; est_toute 9 -10 -7
est_tres 11 -12 -10; est_trois -14 -14 14; est_trop 7 -8 -7; est_un -12 -14 17; est_une -10 4 5; est_urgen 6 -7 -5
est_vraim 11 -8 -11; et -10 -15 11; et_c 8 6 -16; et_ca 15 -5 -20; et_ce 6 -2 -6; et_depui -7 -2 3; et_du 10 -9 -12
et_elle -6 7 -7; et_en -6 -6 6; et_il -7 9 -12; et_inter -18 -16 18; et_j 9 4 -19; et_je -12 14 -13; et_l -8 -11 9
et_la -12 -30 15; et_le -5 -26 12; et_les -6 7 -6; et_ma -3 18 -18; et_maint 7 -6 -8; et_mes 5 -5 -5
et_mobil -17 -16 17; et_moi 8 -7 -8; et_mon -5 7 -7; et_ne -8 8 -8; et_no 6 -5 -4; et_nous 7 -6 -5; et_on -4 5 -4
et_perso -6 -6 6; et_pourt 7 -5 -6; et_puis 3 3 -13; et_que -5 5 -5; et_rien 14 -12 -14; et_sa 8 -6 -8
et_tiret -5 -5 6; et_toute 5 -4 -5; et_un -6 -5 6; et_une -9 -13 12; et_y 5 -5 -5; etage -2 -17 4; etage_> -7 -14 9
etage_il 6 -5 -6; etais -9 10 -10; etais_au -9 10 -10; etait 3 3 -13; etait_etein 6 -2 -6; etait_marqu -5 8 -8
ete -7 11 -18; ete_arrac 14 -14 -8; ete_chang 9 -9 -4; ete_coupe -1 2 -8; ete_porte -9 10 -11; ete_suspe -11 11 -10
ete_vole -6 6 -5; etein 17 -7 -16; etein_> 18 -18 -14; etein_et 6 -2 -6; etein_rallu -7 6 -6; etes -13 -11 14
etes_bien -2 -4 4; etes_bons -5 -5 5; etes_des -6 -6 6; etes_idiot -6 -6 6; etes_nuls -9 -7 11; etes_un -2 -5 6
ether 12 -11 -12; ether_> 12 -11 -12; etran -18 17 -12; etran_> -15 16 -17; etran_et -6 7 -7; etre -15 -17 17
etre_furie -11 -11 11; etre_humai -4 -4 7; etre_non -7 -6 7; etre_oui -7 -6 7; etre_six -6 -6 6; etude 5 -4 -5
etude_a 5 -4 -5; eu -9 2 4; eu_> -6 7 -7; eu_de -5 -6 6; eu_monsi -11 -9 10; euh -12 -17 16; euh_> -9 -7 10
euh_allo -9 -7 10; euh_alors -6 -7 7; euh_atten -10 -7 9; euh_ben -16 -7 12; euh_c 4 -16 0; euh_donc -5 -6 6
euh_je -11 -9 10; euh_la -8 -7 8; euh_mon -8 7 -6; euh_non -6 -6 6; euh_oui -8 -7 7; euh_s -4 -4 5; euh_tous -8 -7 8
euh_voila 10 -6 -10; exact -15 -12 15; exact_> -13 -8 10; exact_c -6 -6 6; exact_ca -4 -3 4; exact_pour -8 -6 12
excla 7 -6 -7; excla_a 7 -6 -7; excus 17 -10 -18; excus_moi 15 -10 -15; excus_my 5 -5 -5; exist -10 11 -11
exist_pas -10 11 -11; expli -14 -14 16; expli_> -14 -11 14; expli_hier 6 -2 -6; expli_tout -4 -3 4; expli_y -5 -4 5
f -5 -5 8; f_r -5 -5 8; fabie -5 -5 8; fabie_zero -5 -5 8; faceb 16 -14 -19; faceb_march 16 -14 -19
facte 10 -10 -10; facte_est 10 -10 -10; factu -18 -23 21; factu_> -18 -23 21; factu_combi -6 -7 7; faibl 2 4 -13
faibl_> -2 5 -9; faibl_a 13 -11 -12; faire 2 0 -9; faire_appel -7 6 -5; faire_d -5 5 -5; faire_du 6 -6 -7
faire_j -8 -8 8; faire_le -5 -5 5; faire_march -13 14 -14; faire_mes 10 -10 -8; faire_ses 8 -6 -8
faire_voir -8 -7 8; fais 8 -8 -8; fais_meme 8 -8 -8; faisa 7 -6 -7; faisa_les 7 -6 -7; fait -10 -3 6
fait_> -18 -12 16; fait_beau -8 -9 9; fait_bip -6 7 -7; fait_c -9 -18 16; fait_depui 5 -5 -5; fait_des 3 5 -15
fait_je -7 6 -6; fait_mon -3 5 -7; fait_plus -14 15 -16; fait_que 11 -11 -10; fait_rien 5 -9 -3; fait_ses 5 -4 -5
fait_tombe -7 8 -8; fait_trois -8 -10 9; fait_un 11 -11 -10; fait_une -8 -18 11; faite -15 4 2; faite_> -8 9 -10
faite_le -11 -8 10; faite_vite -13 -3 3; famil -12 -11 12; famil_guill -7 -7 7; famil_tiret -5 -5 5; fatig -7 -6 6
fatig_atten -7 -6 6; fatou -5 -5 5; fatou_point -5 -5 5; faudr -11 8 -6; faudr_activ -5 5 -5; faudr_bloqu -11 11 -8
faut -14 -4 10; faut_bloqu -6 6 -5; faut_que -10 -9 10; faut_voir -7 -8 8; faux -14 -14 14; faux_> -14 -14 14
fax -13 12 -8; fax_ne -13 12 -8; femme -8 8 -5; femme_ne -8 8 -5; ferme 10 -10 -6; ferme_la 10 -10 -6; ferra -8 -7 7
ferra_> -8 -7 7; fet 5 -5 -5; fet_i 5 -5 -5; fi -10 -9 9; fi_> -10 -9 9; fibra 8 -6 -6; fibra_ottic 8 -6 -6
fibre 36 -28 -31; fibre_> 21 -17 -20; fibre_a 7 -7 -7; fibre_au 10 -9 -9; fibre_dans 12 -6 -10; fibre_elle 12 -7 -11
fibre_est 20 -23 -14; fibre_et 8 -9 -7; fibre_la 7 -7 -7; fibre_ne 7 -4 -3; fibre_profe 6 -4 -6; fibre_sur 10 -6 -11
fige 8 -8 -8; fige_sur 8 -8 -8; figur -6 7 -6; figur_vous -6 7 -6; fil -4 9 -15; fil_avec 9 -10 -5; fil_ca -8 8 -7
fil_de 14 -14 -8; fil_est 13 -8 -14; fil_mais -7 7 -6; fil_n -12 12 -7; fil_ne -10 11 -11; fil_quand -8 9 -8
fille -11 4 -2; fille_> -11 8 -6; fille_elle -11 10 -9; fille_hurle 7 -6 -7; fille_qui -3 -7 6; film 14 -16 -13
film_> 9 -14 -8; film_avec 6 -2 -6; fils 14 -15 -8; fils_a 6 -5 -6; fils_fait 5 -4 -5; fils_pas 7 -4 -6
fils_peut 8 -8 -8; fils_sur 6 -6 -6; fin -13 3 4; fin_> -13 3 4; fixe -23 34 -32; fixe_> -14 13 -9
fixe_ca 14 -17 -8; fixe_de 7 -10 -5; fixe_elle 9 -11 -7; fixe_est -23 27 -27; fixe_gresi -9 7 -6; fixe_grezi -5 5 -4
fixe_lui 9 -9 -11; fixe_march -16 16 -16; fixe_ne -11 9 -6; fixe_on -5 6 -7; fixe_quand -5 5 -4; fixe_qui -13 13 -14
fixe_sonne -6 8 -7; fixe_zero -7 8 -8; flemm -9 -9 9; flemm_de -9 -9 9; flott -8 8 -8; flott_mobil -8 8 -8
fois -6 -1 -3; fois_> 0 -7 -4; fois_c -4 -3 4; fois_deja -8 -10 9; fois_meme -12 -13 12; fois_que -2 11 -16
fois_sauf 9 -7 -8; fonct -9 1 1; fonct_> 9 -9 -11; fonct_c -19 16 -8; fonct_mais 6 -2 -14; fonct_ni -12 -9 11
fonct_pas -7 -9 8; fonct_plus -6 -4 4; fonct_tres 11 -13 -9; fond -8 10 -19; fond_> 7 -7 -6; fond_d -9 10 -10
fond_le 13 -12 -4; fond_perma -8 9 -11; fond_sur -10 11 -10; fondu 8 -6 -9; fondu_je 8 -6 -9; forfa -18 18 -16
forfa_> -11 10 -9; forfa_mobil -10 13 -17; forfa_ne -9 10 -10; fort -10 -9 9; fort_mon -10 -9 9; fortn 8 -7 -8
fortn_j 7 -7 -7; fortn_la 8 -5 -7; fourn -7 -4 7; fourn_je -7 -4 7; fout -8 -8 8; fout_les -8 -8 8; fouta -7 -8 8
fouta_de -7 -8 8; fr -11 -10 15; fr_> -11 -10 15; frais 7 -7 -7; frais_> 7 -7 -7; franc -8 -8 8; franc_je -5 -6 6
franc_pardo -8 -7 7; free -6 -6 7; free_point -6 -6 7; frenc 5 -5 -5; frenc_le 5 -5 -5; frere 14 -14 -12
frere_ca 7 -7 -7; frere_plus 10 -12 -8; fri -4 -3 5; fri_non -4 -3 5; fritu -12 12 -11; fritu_sur -12 12 -11
furie -11 -11 11; furie_> -11 -11 11; g -7 -6 7; g_u -7 -6 7; galer 8 -8 -6; galer_je 8 -8 -6; galle -5 -5 7
galle_aroba -5 -5 7; gamin -7 8 -8; gamin_a -7 8 -8; garco -7 7 -6; garco_ne -7 7 -6; garde -5 7 -7
garde_et -5 7 -7; gasto -8 -9 9; gasto_arnau -8 -9 9; gasto_point -4 -5 7; ge -4 -5 7; ge_comme -4 -5 7
gener 7 -6 -7; gener_d 7 -6 -7; gens -14 11 -6; gens_comme -7 -10 10; gens_me -9 10 -10; gens_ne -5 5 -5
gens_qui -6 7 -6; gens_tombe -6 7 -8; genti -2 -4 4; genti_mais -2 -4 4; gliss -6 7 -7; gliss_dans -6 7 -7
gmail -3 -19 10; gmail_com -8 -7 7; gmail_dot -6 -6 6; gmail_ne 10 -9 -13; gmail_point -8 -7 8; googl 12 -10 -14
googl_> 10 -9 -12; googl_elle 7 -6 -6; goure -8 -7 8; goure_la -8 -7 8; grand -6 -6 6; grand_maxim -6 -6 6
grave 8 -5 -7; grave_> 8 -5 -7; gresi -20 20 -13; gresi_> -7 7 -5; gresi_depui -9 7 -6; gresi_horri -8 9 -11
gresi_telle -6 6 -5; grezi -5 5 -4; grezi_on -5 5 -4; grill 11 -10 -11; grill_> 8 -9 -8; grill_avec 12 -11 -11
gros -5 -11 7; gros_bonso -10 -9 10; gros_je 7 -8 -7; grzz -10 10 -10; grzz_dans -10 10 -10; grzz_grzz -10 10 -10
gsm -19 20 -18; gsm_dit -9 9 -9; gsm_n -11 12 -14; gsm_ne -6 6 -3; gsm_sans -8 9 -9; gueul -7 -8 8
gueul_votre -7 -8 8; guill -7 -7 7; guill_> -7 -7 7; h -7 -6 7; h_a -6 -5 7; h_u -7 -6 7; habil -7 -8 8
habil_a -7 -8 8; habit -13 -12 13; habit_> -9 -8 9; habit_au -7 -7 7; hache -14 19 -19; hache_> -14 19 -19
hadj -6 -5 7; hadj_h -6 -5 7; hein 9 -7 -8; hein_dis 9 -7 -8; henry -4 -3 5; henry_avec -4 -3 5; heure -14 -4 8
heure_> -1 -20 5; heure_a -4 -3 4; heure_que -16 16 -16; hier -12 -14 15; hier_> -2 -2 -4; hier_apres -9 -9 9
hier_et -8 -5 6; hier_soir -1 -19 3; hier_voila -10 -7 10; honne -6 -6 6; honne_des -6 -6 6; honte -18 -19 20
honte_> -16 -17 18; honte_je -8 -9 8; horri -8 9 -11; horri_sur -8 9 -11; hors 14 -15 -9; hors_ligne 14 -15 -9
hotel 6 -6 -5; hotel_est 6 -6 -5; hotma -7 -7 9; hotma_point -7 -7 9; hs 5 4 -19; hs_> -1 9 -16; hs_chez 6 -5 -6
hugo -6 -6 6; hugo_aroba -6 -6 6; hugo_point -6 -6 6; hui -8 -9 9; hui_> -8 -9 9; huit -3 -13 8; huit_> -4 -4 7
huit_aroba -5 -5 6; huit_cent -3 -7 8; huit_cents 7 -6 -8; huit_non -9 -8 9; huit_quara -5 -5 6; huit_quatr -5 -5 5
huit_soixa -5 -2 6; huit_un -3 -3 5; huit_vingt -4 -5 7; huit_zero -7 -6 7; humai -9 -9 10; humai_> -5 -5 6
humai_s -8 -7 8; hurle -4 -6 5; hurle_parce -8 -5 7; hurle_qu 7 -6 -7; i -3 -14 7; i_a -5 -5 5; i_l -6 -6 6
i_n -7 -6 7; i_ni 5 -5 -5; i_speak -5 -6 6; ici -7 -11 8; ici_la -7 -11 8; idee -14 -16 15; idee_> -11 -11 11
idee_ca -10 -10 10; ident 8 -7 -8; ident_> 8 -7 -8; idiot -6 -6 6; idiot_tous -6 -6 6; idiot_vous -6 -6 6; il 1 0 -5
il_a -5 10 -14; il_accro 11 -11 -3; il_capte -12 11 -10; il_cherc -5 5 -5; il_coupe -7 8 -8; il_decro 7 -7 -7
il_dit 1 2 -15; il_est 7 -2 -10; il_fait -8 -9 9; il_faudr -11 11 -8; il_faut -14 -4 10; il_march 7 -7 -6
il_me -4 12 -20; il_n -3 -1 0; il_passe 15 -15 -9; il_perd 5 -4 -5; il_peut -7 6 -5; il_pleut -12 -6 9
il_s 10 -9 -12; il_tourn 7 -6 -7; il_un -5 -6 6; il_va 10 -8 -11; il_vient 8 -8 -8; il_voit 6 -6 -2
il_voula -4 -3 4; il_vous -9 -8 9; il_y -11 11 -8; ils -4 9 -16; ils_arriv -11 11 -7; ils_m -7 8 -9
ils_nous -5 5 -5; ils_ont 7 -6 -7; ils_parte 10 -9 -11; image 8 -8 -8; image_se 8 -8 -8; immeu 8 -8 -7
immeu_> 12 -6 -10; immeu_n 7 -7 -6; impec -11 12 -16; impec_mais -11 12 -16; impos 11 -5 -13; impos_d 7 -5 -8
impos_de 8 -3 -10; impri -6 -23 12; impri_> -14 -10 13; impri_sans 11 -7 -13; impri_trouv 16 -15 -16
impri_wifi 10 -10 -8; inacc 9 -6 -9; inacc_au 9 -6 -9; inact -5 5 -5; inact_> -5 5 -5; inadm -4 -7 7
inadm_j -4 -7 7; incap -9 -9 9; incap_> -9 -9 9; incid -10 -10 10; incid_> -10 -10 10; infer -10 10 -10
infer_> -10 10 -10; infir -5 7 -7; infir_de -5 7 -7; info -6 -6 6; info_aroba -6 -6 6; infor -3 -12 7
infor_a -9 -9 9; infor_du 11 -11 -10; injoi -12 12 -9; injoi_> -9 9 -7; injoi_euh -8 7 -6; insta 12 -7 -14
insta_> 6 -7 -6; insta_ben 8 -5 -8; insta_je 9 -6 -10; insup -15 -17 17; insup_> -15 -17 17; inter 35 -23 -29
inter_> 16 -33 0; inter_a 8 -7 -9; inter_alors 9 -9 -11; inter_c 1 7 -15; inter_ca -2 10 -23; inter_chez 18 -11 -19
inter_clign 8 -6 -8; inter_dans 11 -12 -7; inter_depui 24 -16 -24; inter_dessu 10 -9 -11; inter_du 6 -5 -1
inter_est 25 -24 -23; inter_et -25 -22 23; inter_etait 6 -2 -6; inter_il 12 -8 -12; inter_impec -11 12 -16
inter_je -9 8 -8; inter_m -18 15 -9; inter_mais -10 11 -12; inter_malgr 10 -7 -13; inter_march 11 -4 -28
inter_ne 8 -5 -10; inter_ni 8 -7 -10; inter_nicke -9 10 -9; inter_non 3 3 -17; inter_on -13 13 -11
inter_pas 12 -9 -12; inter_que 16 -16 -16; inter_qui 20 -24 -15; inter_se 8 -7 -7; inter_sont -10 -8 9
inter_sur 9 -8 -9; inter_tout -11 -8 10; inter_toute 6 -4 -6; inter_une 15 -15 -15; intro 11 -7 -13
intro_> 11 -7 -13; ip -8 10 -15; ip_du -8 10 -15; ipbx -7 6 -6; ipbx_ne -7 6 -6; iphon -9 9 -10; iphon_> -7 7 -7
iphon_affic -12 12 -5; iphon_et -6 6 -6; iphon_n 12 -12 -3; is 5 -5 -5; is_not 5 -5 -5; j -5 -1 2; j_ai -1 1 -5
j_appel -7 -2 -1; j_aroba -6 -5 7; j_arriv 11 -10 -10; j_atten -7 -7 8; j_aurai -9 -6 8; j_avais 7 -6 -8
j_en -17 -11 16; j_enten -15 20 -21; j_envoi -11 11 -7; j_essai 9 -9 -9; j_essay -4 -3 4; j_etais -9 10 -10
j_habit -7 -7 7; j_point -6 -6 8; j_veux -12 -14 16; j_y -4 -2 5; jamai 3 1 -9; jamai_> 7 -9 -7; jamai_de -10 13 -14
jamai_eu -6 6 -4; jardi 6 -6 -6; jardi_> 6 -6 -6; je -10 -7 8; je_capte 7 -7 -7; je_cherc -12 -11 12
je_comme -6 -6 6; je_compo -7 10 -10; je_compr -5 -5 5; je_crois 1 -17 1; je_decro -15 19 -18; je_deman -10 -9 10
je_dis -19 -9 18; je_dois -5 7 -8; je_fais 8 -8 -8; je_ferme 10 -10 -6; je_je 13 -5 -14; je_l -30 5 7; je_la -5 5 -5
je_lance 9 -14 -8; je_le -8 9 -8; je_les -12 12 -8; je_m -12 -12 12; je_mets -6 7 -6; je_n -3 5 -12; je_ne -5 -4 2
je_paie 5 -5 -5; je_parle -10 0 5; je_passe -8 8 -7; je_paye 5 -5 -5; je_pense -12 -9 11; je_perds 10 -10 -8
je_pete -10 -9 10; je_peux 3 5 -21; je_prefe -8 -7 9; je_prend -6 -6 6; je_recla -5 -5 5; je_recoi -1 4 -23
je_refle -11 -9 10; je_regar 0 -16 5; je_sais -11 -16 12; je_sors -5 5 -5; je_souha -7 -7 8; je_suis -7 -10 8
je_tele 11 -2 -11; je_telep -12 9 -8; je_trava 9 -5 -9; je_vais -7 -6 7; je_verra -14 -10 12; je_veux -21 1 4
je_vois 7 -7 -5; je_voudr -1 -9 4; je_voula 8 -7 -8; je_vous 10 -21 3; jean -8 -7 7; jean_dupon -8 -7 7
jeudi -7 -6 7; jeudi_> -7 -6 7; jeux 9 -9 -8; jeux_en 9 -9 -8; joign -6 6 -5; joign_alors -6 6 -5; joind -20 19 -14
joind_> -13 11 -10; joind_les -6 7 -8; joind_ma -11 12 -13; joind_mes -9 9 -7; joind_sur -5 5 -4; joind_un -8 -12 11
joint 13 -8 -14; joint_> 7 -7 -6; joint_ca 9 -9 -9; joli -7 -5 9; joli_accen -7 -5 9; jouer 11 -15 -8
jouer_> 8 -8 -6; jouer_a 8 -8 -8; jouer_en 7 -8 -7; jour -8 8 -8; jour_mon -8 8 -8; jours 1 -10 2
jours_> -21 -15 21; jours_deja -9 -6 8; jours_j 14 -12 -14; jsp -8 8 -7; jsp_pourq -8 8 -7; julie -9 -9 9
julie_carpe -8 -9 9; julie_point -8 -7 12; juste -26 18 -5; juste_> -10 -11 11; juste_bip -7 7 -7
juste_le -10 11 -9; juste_oui -8 -13 12; juste_pour -13 13 -11; juste_que -12 12 -7; k -11 -11 12; k_e -7 -7 7
k_huit -5 -5 6; ka 5 -5 -5; ka_fet 5 -5 -5; kaz 5 -5 -5; kaz_mwen 5 -5 -5; kern -7 -7 7; kern_k -7 -7 7; l 9 -8 -10
l_> -6 -6 6; l_acces 9 -7 -9; l_accue -7 -8 7; l_adais 7 -7 -6; l_adres -6 -6 7; l_adsl 14 -14 -12
l_agenc 10 -8 -11; l_ai -19 0 4; l_alarm -5 5 -5; l_an -7 -8 8; l_anten 9 -7 -15; l_appar -11 5 2; l_appel 0 4 -14
l_arret 6 -4 -6; l_autre -14 -13 15; l_avais -8 -9 8; l_avion -5 -6 6; l_e -7 -7 7; l_echo -7 7 -6
l_ecole -10 -9 10; l_ecout -6 6 -6; l_ecran 5 -5 -5; l_enten -15 15 -15; l_entre 1 -1 -11; l_etage 18 -11 -20
l_etran -18 17 -12; l_heure -4 -3 4; l_hotel 6 -6 -5; l_image 8 -8 -8; l_immeu 8 -8 -7; l_impri -5 -18 9
l_inter 19 -6 -27; l_ipbx -7 6 -6; l_opera 7 -5 -6; l_orage 2 -3 -9; l_ordi -11 -8 11; l_ordin 15 -12 -17
l_ouver -5 -9 7; l_point -6 -3 6; l_un -10 -13 11; l_wifi 13 -11 -13; la 5 -7 -5; la_4g -17 19 -20; la_5g -15 16 -16
la_> -7 -11 8; la_banqu 4 -3 -8; la_base -12 12 -7; la_boite -13 13 -13; la_bouti 9 -10 -7; la_box 11 -11 -17
la_branc 13 -5 -14; la_c -8 -7 8; la_caiss 16 -15 -12; la_caja 6 -5 -4; la_campa 12 -9 -12; la_carte -10 10 -7
la_casqu -11 -7 11; la_catas -11 -6 9; la_centr -5 5 -5; la_chamb 20 -21 -8; la_conne 22 -18 -21; la_conso 8 -8 -8
la_coupu -5 -12 8; la_cuisi -6 -15 7; la_derni -11 -10 11; la_dessu -5 5 -5; la_direc -7 -8 8; la_factu -11 -16 13
la_fibra 8 -6 -6; la_fibre 28 -27 -22; la_fin -9 -10 9; la_flott -8 8 -8; la_franc -5 -6 6; la_fritu -12 12 -11
la_galer 8 -8 -6; la_il 13 -11 -13; la_l 14 -9 -14; la_la 14 -8 -14; la_laten 7 -6 -5; la_le -10 -10 10
la_ligne -16 23 -20; la_liste 7 -7 -6; la_live 8 -2 -7; la_maiso 9 -4 -13; la_marqu -8 -10 9; la_marre -9 -9 9
la_meme -14 -13 14; la_messa -7 9 -9; la_mise -8 8 -8; la_miser 14 -17 -8; la_moind -8 -13 10; la_nouve 13 -5 -14
la_page 15 -14 -14; la_panne -9 -16 14; la_petit 7 -6 -7; la_pluie -9 7 -6; la_plupa -8 -7 8; la_porta -8 9 -10
la_porte 10 -10 -6; la_poste -6 -6 7; la_premi -5 -6 6; la_prise -2 -13 2; la_puce -6 7 -7; la_remet -5 5 -5
la_repon -8 -7 8; la_rue 15 -12 -12; la_secre -8 9 -9; la_semai -9 -8 8; la_sim -7 6 -6; la_socie -12 -14 13
la_sonne -12 14 -20; la_table -3 -16 8; la_tele 18 -19 -11; la_telep -19 24 -30; la_telet 7 -7 -7
la_telev 11 -9 -12; la_tempe 5 -5 -5; la_toile 10 -14 -7; la_voisi 6 -7 -6; la_voix -14 16 -16; la_wifi 21 -20 -18
lache 4 -10 -2; lache_> -1 -7 3; lache_avec 5 -5 -5; lag 11 -12 -9; lag_> 9 -9 -8; lag_de 10 -10 -10; lag_un -8 -8 8
laiss -16 -12 16; laiss_> -10 -7 8; laiss_de -6 7 -7; laiss_les -7 -10 10; laiss_tombe -10 -10 10; laiss_un -8 -9 9
lambe -10 -9 10; lambe_> -10 -9 10; lance 9 -14 -8; lance_un 9 -14 -8; lang -6 -6 8; lang_sans -6 -6 8
laten 7 -6 -5; laten_est 7 -6 -5; le 2 -10 -1; le_06123 -15 -17 17; le_> -11 -8 10; le_boiti 13 -9 -12
le_burea -17 -17 17; le_c 12 -12 -13; le_cable 19 -17 -18; le_caiss 6 -6 -6; le_chale -9 10 -11; le_chant -7 6 -5
le_chat -13 -15 14; le_chien -10 -10 10; le_chiff -6 -3 6; le_code -20 6 4; le_combi -17 20 -19; le_contr -11 -11 11
le_corre -6 6 -5; le_cyclo 5 -5 -5; le_debit 16 -15 -14; le_decod 15 -18 -12; le_decro -8 9 -8; le_direc -8 -8 9
le_donne -4 -2 5; le_douze -4 -2 6; le_facte 10 -10 -10; le_fil 10 -5 -10; le_fixe -18 27 -30; le_jardi 6 -6 -6
le_le 3 -9 1; le_lien 7 -6 -5; le_magas -10 11 -10; le_matin -4 -2 5; le_meme -7 -7 7; le_mobil -7 9 -15
le_modem 17 -15 -15; le_monde -9 -8 8; le_natel -7 7 -6; le_netfl 17 -7 -18; le_nom -5 -5 5; le_numer -10 -2 6
le_papie -5 8 -8; le_passa -6 -7 7; le_petit -5 -6 5; le_placa -10 -15 11; le_point -5 -5 5; le_porta -18 10 3
le_poste -8 9 -9; le_profe 5 -4 -5; le_quart 5 -5 -5; le_redem 10 -7 -13; le_renvo -10 12 -14; le_repet 7 -7 -7
le_repon -11 11 -10; le_resea 12 -6 -18; le_robot -6 -6 6; le_route 11 -10 -11; le_salon -8 -18 10; le_serve 6 -6 -6
le_signa 7 -8 -7; le_silen -14 16 -16; le_site 8 -7 -10; le_soir -8 -8 8; le_souci -9 -8 9; le_stand -11 9 -7
le_suppo -11 -12 13; le_techn -3 -9 5; le_telep -12 5 0; le_temps 6 -6 -12; le_termi 11 -12 -8; le_titul -10 -11 10
le_toit -2 -13 7; le_vide -5 10 -10; le_villa -9 9 -8; le_voyan 12 -10 -12; le_vpn 17 -21 -13; le_web 9 -6 -9
le_wifi 30 -16 -30; le_zero -5 -5 5; lea -5 -5 6; lea_aroba -5 -5 6; lefev -10 -10 10; lefev_> -10 -10 10
lemoi -7 -8 7; lemoi_> -7 -8 7; lent 9 -10 -8; lent_dans 8 -7 -8; lent_les 7 -7 -6; lente 0 4 -15; lente_> -1 5 -14
lente_chez 12 -9 -12; leon -8 -6 9; leon_six -8 -6 9; lerou -7 -7 7; lerou_l -7 -7 7; leroy -5 -5 5
leroy_aroba -5 -5 5; les 2 1 -15; les_appel -24 22 -17; les_boule -8 -8 8; les_caiss 6 -6 -6; les_camer 18 -18 -17
les_chamb 8 -9 -5; les_cinq 9 -8 -7; les_clien 2 0 -9; les_codes -7 7 -6; les_commu -10 11 -13; les_deux -10 -8 9
les_dix 9 -11 -7; les_ecran 6 -6 -5; les_enfan -14 -14 14; les_esse -10 10 -5; les_gens -14 11 -6
les_heure 14 -10 -14; les_jeux 9 -9 -8; les_les -9 9 -8; les_ligne -8 9 -19; les_machi -2 -4 4; les_mails 5 -5 -5
les_messa -12 13 -6; les_ouvri 6 -4 -6; les_pages 10 -10 -12; les_petit -6 -6 6; les_plomb -10 -9 10
les_poste -6 11 -17; les_quart 11 -2 -11; les_recoi -9 9 -8; les_sms -14 15 -12; les_techn -8 -9 9
les_telec 9 -8 -10; les_texto -13 15 -17; les_trava 7 -6 -7; les_video 12 -12 -12; les_visio 7 -6 -5; liais 6 -4 -6
liais_fibre 6 -4 -6; lien 10 -10 -10; lien_sdsl 10 -9 -9; lien_wan 7 -6 -5; ligne -11 26 -36; ligne_> 5 1 -21
ligne_a -11 11 -14; ligne_c -7 7 -5; ligne_ca 12 -11 -12; ligne_de 13 -10 -23; ligne_depui 9 -9 -4
ligne_du -13 15 -21; ligne_est -12 12 -12; ligne_et 5 -4 -5; ligne_fixe -16 19 -16; ligne_gresi -10 10 -7
ligne_mobil -11 11 -10; ligne_on -8 10 -13; ligne_pro -7 6 -5; ligne_telep -14 16 -16; ligne_y 7 -6 -7
lilas -9 -9 9; lilas_> -9 -9 9; liste 7 -7 -6; liste_> 7 -7 -6; live 1 -4 1; live_box 8 -2 -7; live_point -6 -5 7
lola -5 -5 5; lola_aroba -5 -5 5; longs 9 -8 -10; longs_> 9 -8 -10; lucas -6 -6 7; lucas_deux -6 -6 7; lucie -5 -5 5
lucie_perro -5 -5 5; lui 11 -9 -12; lui_fonct 9 -9 -11; lui_il 6 -4 -6; lumie 10 -10 -9; lumie_> 9 -10 -7
lumie_de 8 -5 -8; lumie_elle 9 -4 -8; lumie_qui 5 -5 -5; lundi -9 -9 9; lundi_derni -9 -9 9; lunet -8 -6 7
lunet_> -8 -6 7; lyon -8 -8 8; lyon_> -8 -8 8; m -13 -4 10; m_a -13 -21 21; m_adres -8 -7 9; m_affic 3 0 -17
m_aider -9 -7 9; m_appel -18 2 1; m_avez -9 -9 9; m_ecout -13 -15 16; m_enten 0 8 -22; m_fi -10 -9 9; m_ont -6 7 -7
ma 7 7 -21; ma_boite 9 -9 -7; ma_box 17 -12 -19; ma_carte -12 13 -13; ma_chamb -3 5 -13; ma_conne 16 -13 -15
ma_conso 9 -13 -6; ma_factu -17 -15 16; ma_femme -8 8 -5; ma_fibre 9 -8 -9; ma_fille -11 4 -2; ma_ligne -18 23 -27
ma_mere -17 11 -1; ma_messa -14 14 -13; ma_nouve -10 15 -14; ma_prise 7 -7 -7; ma_sim -16 16 -13; ma_soeur -15 5 -1
ma_switc 7 -6 -4; ma_table 6 -21 6; ma_voisi -6 -9 8; machi -17 -17 18; machi_> -13 -12 13; machi_je -8 -9 10
madam -9 -12 11; madam_> -8 -8 10; madam_aider -5 -5 5; madam_bonjo -9 8 -7; madam_lambe -14 -11 13
madam_lefev -10 -10 10; madam_perri 9 -8 -10; magas 4 0 -9; magas_> -5 6 -10; magas_les 6 -6 -6; magas_sont 9 -9 -4
mail 9 -9 -7; mail_> 9 -9 -7; mails 24 -24 -19; mails_> 20 -21 -14; mails_au 13 -7 -11; mails_ils 10 -9 -11
maint 1 -11 0; maint_> -10 -8 11; maint_j 7 -6 -8; mais 0 11 -24; mais_a -3 -9 11; mais_alors -7 8 -8
mais_c 6 -4 -6; mais_chez 11 -11 -8; mais_des -6 5 -5; mais_il 15 -14 -3; mais_inter 26 -21 -30; mais_je 4 0 -14
mais_l -7 8 -8; mais_le -5 7 -24; mais_les 12 -13 -10; mais_merde -8 -8 9; mais_mes -8 8 -7; mais_moi -16 14 -9
mais_netfl 6 -6 -5; mais_non -6 -6 6; mais_oui -9 -7 8; mais_pas -20 21 -18; mais_perso -6 9 -9; mais_pour 14 -17 -8
mais_quand -3 5 -4; mais_telep -6 7 -6; mais_vous -9 -9 10; mais_y 12 -11 -11; maiso 7 -1 -13; maiso_> -6 8 -7
maiso_alors 6 -6 -2; maiso_est 17 -17 -18; maiso_et 9 -5 -9; maiso_il -14 13 -11; maiso_je -4 -2 5
maiso_que 6 -4 -6; maiso_y 10 -8 -14; mal -13 3 -2; mal_> -7 -2 1; mal_honne -6 -6 6; mal_mes -8 9 -9; malad 8 -7 -8
malad_> 7 -7 -7; malad_sur 8 -5 -7; malgr 10 -7 -13; malgr_le 10 -7 -13; maman 8 -7 -8; maman_elle 8 -7 -8
mange -9 -8 8; mange_> -9 -8 8; marc -6 -6 9; marc_d -6 -6 9; march -5 -5 3; march_> -7 -9 11; march_a 12 -9 -12
march_aroba -7 -7 7; march_depui -16 -14 15; march_mon -13 14 -14; march_nicke -12 12 -7; march_pas -2 1 -7
march_plus -2 -8 3; march_pour -7 -6 7; mardi -8 9 -9; mardi_une -8 9 -9; mari -1 -18 12; mari_> -13 -10 11
mari_dit 7 -7 -5; mari_qui -18 -17 18; mari_vu 12 -14 -11; marie -5 -5 7; marie_non -5 -5 7; marin -5 -5 7
marin_point -5 -5 7; marqu -13 2 1; marqu_sorti -8 -10 9; marqu_sur -5 8 -8; marre -19 -18 21; marre_> -10 -8 11
marre_d -9 -9 9; marre_de -5 -6 9; marse -13 -8 11; marse_> -13 -8 11; marti -10 -14 12; marti_> -9 -10 9
marti_aroba -5 -4 7; marti_chez -7 -7 9; marti_hier -11 -9 10; matin 1 -15 5; matin_> -3 -15 8; matin_a 7 -6 -7
matin_c 6 -2 -6; mauva -7 8 -9; mauva_on -7 8 -9; max -4 -3 5; max_tiret -4 -3 5; maxim -6 -6 6; maxim_> -6 -6 6
me -2 -4 0; me_bloqu 9 -10 -7; me_branc 10 -14 -7; me_conne 19 -18 -16; me_deman 1 9 -19; me_disen -12 14 -14
me_dit 0 4 -17; me_faudr -5 5 -5; me_fout -8 -8 8; me_joind -14 15 -15; me_lache 9 -5 -9; me_passe -8 -10 11
me_prene -5 -3 5; me_rappe -10 -10 11; me_recla -6 7 -7; me_repon -7 -9 8; me_souvi -14 -10 12; me_telep -10 16 -16
me_va -9 -10 9; mecha -8 -5 7; mecha_> -8 -5 7; mecon -12 -7 8; mecon_> -12 -7 8; mega 7 -7 -7; mega_a 7 -7 -7
megas 14 -12 -13; megas_> 8 -8 -8; megas_alors 5 -5 -5; megas_et 7 -6 -8; melan -8 -9 9; melan_da -8 -9 9
meme -11 -1 1; meme_> -16 -17 17; meme_n 9 -9 -10; meme_oui -7 -7 7; meme_panne -14 -13 14; meme_pas 8 -8 -8
meme_pour -8 9 -9; meme_probl -10 -3 10; meme_quand -11 10 -8; merci -14 -10 13; merci_> -8 -7 8; merci_bien -9 -8 9
merci_je -5 -5 5; merde -8 -8 9; merde_enfin -8 -8 9; mere -17 11 -1; mere_> -11 12 -13; mere_est -8 9 -10
mere_qui -9 -17 15; mes 6 2 -17; mes_appar 5 -5 -4; mes_appel -17 16 -12; mes_camer 8 -8 -6; mes_clien -11 14 -13
mes_colle -7 7 -6; mes_corre -11 10 -10; mes_courr 10 -8 -11; mes_decla 13 -13 -9; mes_lunet -8 -6 7
mes_mails 18 -18 -16; mes_papie -11 -9 10; mes_petit 5 -5 -5; mes_piece 7 -7 -6; mes_potes -11 12 -10
mes_sms -14 14 -11; mes_texto -16 17 -13; mes_virem 7 -7 -6; mes_visio 14 -16 -10; messa -19 21 -17
messa_> -12 13 -10; messa_ne -16 17 -21; messa_sms -6 6 -7; messa_sur 1 6 -8; messa_vocal -6 6 -6; mets -6 7 -6
mets_carte -6 7 -6; mette -5 -4 5; mette_moi -5 -4 5; mettr 6 -6 -4; mettr_sur 6 -6 -4; meuni -6 -3 6
meuni_et -6 -3 6; micro 10 -10 -11; micro_coupu 10 -10 -11; midi -9 -9 9; midi_> -9 -9 9; mille -16 -16 17
mille_> -6 -7 7; mille_aroba -6 -6 7; mille_lyon -8 -8 8; mille_neuf -4 -3 5; min 7 -6 -8; min_wifi 7 -6 -8
minut 7 0 -10; minut_> 4 2 -21; minut_je -8 -6 7; minut_le 5 -4 -5; minut_sur 15 -15 -15; mis -7 9 -12
mis_ma -7 9 -12; mise -12 11 -10; mise_a -8 8 -8; mise_dans -5 8 -8; miser 9 -22 -2; miser_> 14 -17 -8
miser_vous -5 -3 5; mobil -27 21 -10; mobil_> -28 6 2; mobil_a -9 9 -7; mobil_car 9 -6 -9; mobil_dans -13 13 -12
mobil_de -8 8 -8; mobil_lui 6 -4 -6; mobil_m -13 12 -11; mobil_n -15 11 -5; mobil_ne -11 14 -15
mobil_parce 10 -8 -14; mobil_qui -16 16 -9; mobil_tres -8 7 -6; mobil_va 26 -26 -12; modem 20 -19 -17
modem_clign 7 -7 -7; modem_est 6 -6 -7; modem_il 10 -9 -12; modem_qu 8 -5 -8; modem_reste 10 -10 -10
modem_route 8 -6 -9; modif -8 -9 9; modif_mon -8 -9 9; moham -9 -9 9; moham_el -9 -9 9; moi -13 -3 8; moi_> -7 -3 6
moi_a -4 -13 5; moi_au -7 -9 9; moi_ca 11 -11 -8; moi_ces -7 -7 7; moi_de 10 -7 -10; moi_en -5 -4 5; moi_il -5 -5 5
moi_inter 12 -9 -12; moi_j 16 -14 -12; moi_je -9 9 -15; moi_l 8 -6 -6; moi_le -10 -12 12; moi_les -2 -4 4
moi_meme -7 -7 9; moi_par -5 -6 6; moi_pas -8 -9 9; moi_quelq -6 -7 7; moi_si -8 8 -7; moi_un -4 -4 7
moi_venir -6 -7 7; moind -8 -13 10; moind_idee -11 -11 11; moind_page 14 -12 -14; mois -7 -10 8; mois_de -7 -9 8
mois_que -6 -6 6; mon -6 10 -10; mon_abonn -9 -18 13; mon_alarm 12 -11 -8; mon_cellu -13 13 -12; mon_code -13 12 -11
mon_conse -9 -10 10; mon_contr -16 -12 14; mon_debit 8 -8 -8; mon_dect -15 15 -12; mon_dossi -12 -8 13
mon_epous 6 -2 -6; mon_fils 14 -15 -8; mon_fixe -15 14 -12; mon_forfa -14 17 -17; mon_gamin -7 8 -8
mon_garco -7 7 -6; mon_gsm -16 16 -14; mon_impri 10 -10 -8; mon_inter -8 8 -7; mon_iphon -7 7 -8; mon_mari -1 -18 12
mon_mobil -2 14 -19; mon_modem 12 -13 -9; mon_mon -7 7 -6; mon_natel -3 4 -16; mon_nom -13 -14 15; mon_nouve -6 6 -6
mon_num -9 -9 9; mon_numer -17 12 -5; mon_ordi 12 -11 -9; mon_ordin 9 -11 -7; mon_papa 9 -6 -11; mon_patro -15 -5 6
mon_pays -7 8 -8; mon_pc 12 -13 -10; mon_petit -5 -9 8; mon_porta -12 21 -24; mon_pote 6 -6 -2; mon_preno -11 -11 11
mon_rende -9 -7 10; mon_repet 14 -13 -16; mon_repon -18 19 -19; mon_respe -5 -5 5; mon_route 13 -13 -15
mon_samsu -7 7 -6; mon_smart -1 6 -8; mon_solde -11 -9 10; mon_telep -5 12 -21; mon_telev 9 -9 -10
mon_vieux -7 7 -8; mon_voisi -9 -7 8; mon_wifi 14 -13 -13; monde -4 -11 6; monde_est -9 -8 8; monde_plus 11 -12 -10
monsi -15 -23 20; monsi_conna -9 -7 8; monsi_d -9 -9 9; monsi_du -5 -5 5; monsi_lambe -8 -8 8; monsi_marti -11 -9 10
monsi_moi 12 -9 -12; monsi_pas -6 -5 6; monsi_qui -2 -4 4; monta 9 -10 -8; monta_est 9 -10 -8; monte 2 1 -18
monte_pas 14 -15 -13; monte_plus -5 6 -15; moque -11 -14 12; moque_de -11 -14 12; mort 0 -5 -7; mort_> 11 -30 2
mort_aucun -8 6 -5; mort_elle -8 9 -10; morte 9 -8 -10; morte_> 10 -10 -8; morte_je -11 8 -6; mot 11 -10 -11
mot_de 11 -10 -11; mouli 9 -9 -9; mouli_> 9 -9 -9; moyen 6 0 -15; moyen_d 1 3 -17; moyen_de 8 -8 -8; muet -14 17 -19
muet_> -13 17 -18; muet_on -6 7 -6; muets -8 10 -12; muets_> -8 10 -12; mur 6 -5 -6; mur_a 6 -5 -6; mutua 9 -8 -9
mutua_> 9 -8 -9; mutue -13 11 -10; mutue_tres -13 11 -10; mwen 5 -5 -5; mwen_l 5 -5 -5; my 5 -5 -5; my_frenc 5 -5 -5
n 0 2 -8; n_> -14 -14 15; n_a 11 -7 -18; n_acced 9 -8 -10; n_accro -1 4 -6; n_affic -11 12 -12; n_ai -4 1 -1
n_appar 7 -7 -6; n_arriv -1 9 -26; n_aurie -8 -8 8; n_avons 7 -6 -5; n_d -5 -5 5; n_en -9 -16 10; n_enten -6 6 -7
n_est -9 -5 6; n_exist -10 11 -11; n_i -7 -6 7; n_y -4 3 -5; namur -9 9 -9; namur_> -9 9 -9; nante 10 -6 -11
nante_> 10 -6 -11; natel -6 8 -19; natel_de -7 7 -6; natel_ne -9 10 -11; natel_veut 6 -6 -4; natha -10 -9 10
natha_gros -10 -9 10; ndiay -5 -5 5; ndiay_tout -5 -5 5; ne -4 6 -11; ne_bascu -7 8 -6; ne_capte -22 22 -16
ne_charg 4 -3 -14; ne_compr -5 -6 6; ne_donne -7 8 -7; ne_fait -7 8 -11; ne_fonct -11 -10 10; ne_le -4 -2 6
ne_m -7 -4 6; ne_march -27 11 -1; ne_me -14 -10 12; ne_monte 2 1 -18; ne_passe 6 8 -18; ne_peut -8 15 -18
ne_peux -2 -2 -8; ne_prend -8 7 -6; ne_recoi -15 14 -9; ne_recup 11 -7 -13; ne_redem 10 -7 -10; ne_repet 14 -13 -16
ne_repon 6 -5 -18; ne_s 8 -5 -21; ne_sais 1 -11 2; ne_sait -6 6 -3; ne_se 6 -6 -4; ne_sonne -18 21 -19
ne_suis -7 -8 8; ne_synch 9 -11 -7; ne_trouv 6 -5 -4; ne_va 9 -15 -4; ne_veut 10 -9 -11; ne_veux -7 -12 12
ne_vois 8 -7 -10; ne_vous -11 -10 11; nenni -10 -9 9; nenni_m -10 -9 9; net -6 -6 7; net_> -6 -6 7; netfl 16 -18 -13
netfl_> 8 -7 -8; netfl_il 7 -6 -7; netfl_ne 7 -7 -7; netfl_plus 10 -12 -8; netfl_tourn 6 -6 -5; neuf -2 -8 4
neuf_> -4 -4 6; neuf_cent -4 -3 5; neuf_heure 8 2 -11; neuf_mille -8 -8 8; neuf_onze -5 -5 5; neuf_point -5 -5 8
neuf_voila -3 -2 4; neuf_zero -10 -9 11; nez -8 -9 9; nez_> -8 -9 9; ni 4 -9 -2; ni_appel -12 12 -11; ni_d 4 7 -24
ni_envoy -6 7 -7; ni_inter -14 -11 13; ni_l -10 -13 11; ni_la 8 -7 -10; ni_le -14 -11 13; ni_pon 5 -5 -5
ni_recev -8 11 -14; ni_rien 6 -2 -6; ni_sur 11 -10 -14; nicke -17 17 -10; nicke_c -12 12 -7; nicke_juste -10 11 -9
nicke_mais -7 8 -8; niet -12 -12 12; niet_> -12 -12 12; nivea -11 11 -11; nivea_de -11 11 -11; no 2 0 -9
no_fonct 8 -6 -6; no_inter 6 -5 -4; no_sim -6 7 -6; noire -7 -13 8; noire_avec -8 -9 8; noire_plus 9 -10 -7
nom -20 -22 22; nom_> -8 -9 8; nom_de -12 -11 12; nom_est -9 -9 9; nom_n -5 -5 5; non -11 -16 19; non_> -8 -17 17
non_alors -7 -7 7; non_c -9 1 1; non_detec -10 13 -12; non_du -16 -16 17; non_en -6 -6 6; non_euh -6 -6 6
non_free -4 -3 5; non_ident 8 -7 -8; non_je -9 -8 10; non_laiss -10 -7 8; non_le -12 9 -7; non_mais -11 -11 11
non_marin -5 -5 7; non_merci -5 -5 5; non_non 4 -19 2; non_pardo -2 -1 3; non_pas 2 -22 4; non_plus 14 -13 -13
non_rien -12 -8 13; non_sept -8 -7 8; non_toujo -14 -12 13; non_valid -6 6 -6; nonan -6 -5 6; nonan_deux -6 -5 6
nonan_et -6 -5 6; nonan_nonan -5 -5 6; nonan_quatr -5 -5 5; nonan_trois -5 -5 5; norma -7 -10 10; norma_de -7 -10 10
nos 2 4 -23; nos_clien -6 6 -2; nos_comme -8 8 -8; nos_mails 13 -7 -11; nos_ordin 12 -12 -10; nos_poste -8 10 -12
nos_termi 10 -10 -6; not 5 -5 -5; not_worki 5 -5 -5; notez -3 -3 4; notez_olivi -3 -3 4; notre -7 1 2
notre_conne 7 -6 -5; notre_contr -7 -4 7; notre_infor -9 -9 9; notre_liais 6 -4 -6; notre_lien 10 -9 -9
notre_numer -6 8 -7; notre_raiso -8 -8 8; notre_trunk -10 11 -11; nous -10 -2 3; nous_> -11 -13 12
nous_appel -5 5 -5; nous_au -8 9 -9; nous_ca 5 -5 -5; nous_depui 18 -11 -19; nous_disen -5 5 -5; nous_n 7 -6 -5
nous_on 7 -8 -6; nous_somme -7 -7 7; nous_une 6 -5 -6; nouve -2 9 -17; nouve_box 13 -5 -14; nouve_carte -10 12 -6
nouve_colla -5 5 -5; nouve_iphon -6 6 -6; nouve_mais -6 7 -6; nouve_sim -7 12 -14; novem -7 -9 8; novem_> -7 -9 8
nuls -9 -7 11; nuls_> -9 -7 11; num -9 -9 9; num_> -9 -9 9; numer -25 8 4; numer_> -6 -9 8; numer_a -9 10 -11
numer_ca -6 7 -7; numer_de -9 -11 11; numer_echec -6 5 -5; numer_est -9 9 -7; numer_n -16 18 -18; numer_une -6 6 -5
numer_vert -3 -7 8; o -10 -9 10; o_point -6 -6 7; o_t -5 -5 5; o_u -7 -7 7; occup -9 5 0; occup_> -13 -7 9
occup_tout -6 7 -6; odett -7 -7 7; odett_point -7 -7 7; offre -14 -9 10; offre_> -9 -6 7; offre_plus -10 -9 9
oh -10 -10 10; oh_puree -10 -10 10; ok -7 -6 7; ok_d -7 -6 7; olga -9 -9 9; olga_petro -9 -9 9; olivi -3 -3 4
olivi_point -3 -3 4; on -2 -3 -2; on_a 18 -15 -17; on_capte 9 -8 -11; on_enten -7 7 -7; on_essai -13 -14 13
on_est -8 -22 12; on_fait -6 6 -5; on_m 7 4 -22; on_me -15 16 -14; on_n 0 5 -21; on_ne -5 7 -7; on_peut -14 -2 5
on_regar 6 -2 -6; on_s -15 21 -19; on_se -14 1 8; on_vient 9 -7 -9; ont -7 -1 2; ont_creus 6 -4 -6
ont_envoy -6 7 -7; ont_laiss -8 -9 9; ont_secti 7 -6 -7; onze -7 -10 9; onze_> -7 -10 9; opera -14 -17 15
opera_> -12 -12 12; opera_humai -5 -5 5; opera_parce 7 -5 -6; or 7 -7 -7; or_il 7 -7 -7; orage 2 -3 -9
orage_> -9 10 -11; orage_d 14 -7 -15; orage_je 2 -10 0; orang 8 -14 -3; orang_> 10 -8 -10; orang_elle 5 -5 -5
orang_et 8 -6 -8; orang_m -8 -9 9; orang_point -7 -6 8; orang_qui 10 -9 -10; ordi 0 -17 10; ordi_du -11 -8 11
ordi_porta 8 -8 -4; ordi_trouv 10 -10 -9; ordin 16 -23 -3; ordin_> 15 -13 -9; ordin_ca 7 -5 -7; ordin_de 7 -4 -6
ordin_dit 8 -9 -7; ordin_et -9 -13 12; ordin_il 8 -7 -10; ordin_n 6 -6 -5; ordin_ne 13 -12 -3
ordin_porta 11 -10 -14; ordin_sont 12 -12 -10; oreil -5 -5 5; oreil_humai -5 -5 5; os -6 -6 6; os_> -6 -6 6
ottic 8 -6 -6; ottic_e 8 -6 -6; ou -13 -11 14; ou_ca -10 -7 10; ou_huit -8 -7 8; ou_netfl 8 -7 -8; ou_pas -7 -9 12
ou_peut -6 -6 6; ou_quoi -9 -8 9; ou_un -2 -4 4; oubli -12 -12 12; oubli_> -12 -12 12; ouf 10 -10 -10; ouf_> 7 -8 -7
ouf_sur 7 -7 -7; oui -14 -20 20; oui_> -15 -23 23; oui_allez -6 -6 6; oui_allo -7 -6 6; oui_alors 4 -8 0
oui_bien -9 -7 8; oui_bonjo 2 -17 0; oui_c -5 -20 11; oui_ca -7 -6 7; oui_deux -9 -8 9; oui_dites 7 -4 -7
oui_donc -9 -7 10; oui_enfin -7 -6 6; oui_euh -14 -7 12; oui_j -8 -7 8; oui_je -9 -6 7; oui_lucie -5 -5 5
oui_merci -8 -7 8; oui_mon -12 11 -10; oui_oui -8 -11 13; oui_peut -7 -6 7; oui_tout -7 -10 12; outlo -4 -5 7
outlo_point -4 -5 7; ouver -8 -11 10; ouver_du -5 -9 7; ouver_la -5 -5 5; ouvre 10 -11 -9; ouvre_> 10 -11 -9
ouvri 15 -11 -16; ouvri_ma 9 -9 -7; ouvri_mes 9 -8 -10; ouvri_ont 6 -4 -6; p -7 -5 7; p_e -5 -5 5; p_l -6 -3 6
p_point -6 -6 8; page 16 -16 -15; page_> 10 -10 -10; page_d 10 -10 -10; page_googl 7 -6 -6; pages 10 -10 -12
pages_> 9 -8 -11; pages_ne 10 -9 -6; pages_s 7 -7 -6; paie 5 -5 -5; paie_la 5 -5 -5; paiem 10 -10 -6
paiem_ne 6 -5 -1; paiem_sont 10 -10 -7; paill -15 -16 16; paill_> -15 -16 16; panne -11 -13 11; panne_> -19 -2 14
panne_d 14 -6 -14; panne_depui -12 -10 11; panne_euh 10 -6 -10; panne_le -13 -9 12; panne_les 6 -6 -5
panne_que -8 -11 9; papa -9 -11 11; papa_> -12 -11 12; papa_appel 7 -5 -6; papa_il 9 -6 -11; papie -15 1 1
papie_> -11 -9 10; papie_et -5 8 -8; paque 10 -9 -9; paque_sur 10 -9 -9; par -17 12 -6; par_contr -10 10 -8
par_inter 11 -9 -12; par_sms -7 7 -6; par_telep -10 9 -6; par_un -5 -6 6; paras -9 10 -10; paras_on -9 10 -10
parce 17 -19 -8; parce_qu 13 -11 -18; parce_que 13 -15 -6; pardo -8 -15 9; pardo_> -8 -7 7; pardo_j 8 -7 -8
pardo_soixa -2 -1 3; pardo_vous -11 -11 12; parei 1 -5 0; parei_avec -5 -5 5; parei_pas 6 -2 -6; paris -7 -7 7
paris_75012 -7 -7 7; parle -20 -8 15; parle_> -6 4 -2; parle_a -11 -12 13; parle_au -6 8 -11; parle_avec 6 -4 -6
parle_bien -8 -7 7; parle_de -17 -12 16; parle_plus -10 -9 9; parle_trop -9 -9 10; parta 16 -8 -18
parta_sur 16 -8 -18; parte -5 11 -23; parte_pas 0 4 -13; parte_plus -5 9 -18; parti -14 -9 11; parti_> -11 -21 17
parti_depui 22 -13 -22; parti_en -7 6 -6; parti_mange -9 -8 8; pas -4 0 -1; pas_> -2 0 -4; pas_a -4 12 -16
pas_activ -5 8 -8; pas_alors -12 9 -6; pas_arriv 3 1 -17; pas_attri -10 10 -8; pas_au 6 -6 -5; pas_avoir -8 -9 9
pas_besoi -16 -12 14; pas_bien -4 -3 4; pas_bon 11 -8 -11; pas_c 2 -14 6; pas_ca -8 -7 8; pas_ce -5 -6 6
pas_chez -10 15 -16; pas_compr -11 -8 10; pas_conne 6 -6 -6; pas_d 17 -16 -11; pas_dans 7 -8 -7; pas_de -4 0 -5
pas_demar 7 -7 -7; pas_deux 8 -8 -8; pas_du -10 -22 14; pas_elle -14 -11 12; pas_emett -9 8 -8; pas_en -5 6 -6
pas_ete -9 10 -11; pas_exact -13 -8 10; pas_faire -5 8 -8; pas_faite -8 9 -10; pas_faux -14 -14 14
pas_habil -7 -8 8; pas_ici -7 -11 8; pas_inter -17 20 -20; pas_joign -6 6 -5; pas_l -6 6 -6; pas_la -9 -1 5
pas_le 24 -13 -33; pas_les 9 -7 -10; pas_ma 17 -17 -16; pas_mais -8 8 -7; pas_march 12 -9 -12; pas_me -6 7 -8
pas_mon -11 -11 11; pas_moyen 10 -9 -10; pas_non -7 -12 11; pas_norma -7 -10 10; pas_oui -10 -10 10
pas_parle -11 1 3; pas_pluto -8 -8 8; pas_quand -7 11 -11; pas_que 10 -9 -11; pas_quest -9 -16 10
pas_recon -8 18 -15; pas_resea -12 14 -14; pas_se 6 -6 -5; pas_si -4 -3 4; pas_sur 10 -9 -6; pas_telep -11 14 -16
pas_trop -8 -6 8; pas_un -20 1 2; pas_une -6 -5 6; pas_vraim -10 -10 10; passa -6 -7 7; passa_du -6 -7 7
passe -10 9 -13; passe_> 7 6 -21; passe_a -10 -9 9; passe_c -5 -6 6; passe_coudo -9 -9 9; passe_j 10 -10 -10
passe_l 6 -6 -5; passe_la -11 -12 12; passe_le -7 -5 9; passe_mais 6 -6 -5; passe_mal 12 -13 -10; passe_mes -7 6 -5
passe_moi -8 -10 9; passe_pas -12 13 -11; passe_plus 2 1 -12; passe_pour 11 -10 -11; passe_sur 14 -7 -15
passe_tout -6 -5 6; passe_un -12 2 -1; passe_une -2 -4 4; patie -7 -5 6; patie_> -7 -5 6; patro -15 -5 6
patro_et -5 7 -8; patro_va -11 -11 11; paul -15 -13 14; paul_aroba -8 -6 12; paul_berna -12 -12 12
paul_chez -8 -9 9; paul_duran -7 -7 7; paul_point -6 -6 6; paye 5 -5 -5; paye_la 5 -5 -5; payer -6 -7 7
payer_factu -6 -7 7; pays -7 8 -8; pays_mais -7 8 -8; pc 12 -13 -10; pc_porta 11 -11 -8; pc_une 9 -7 -10
peine 7 -7 -7; peine_en 7 -7 -7; pelle 6 -5 -6; pelle_a 6 -5 -6; penda -12 12 -11; penda_les -7 8 -7
penda_mes -8 9 -9; pense -12 -9 11; pense_depui -10 -7 10; pense_pas -7 -6 7; perd 5 -4 -5; perd_le 5 -4 -5
perds 10 -10 -8; perds_la 7 -2 -6; perds_le 10 -10 -6; perdu 1 -6 -3; perdu_> -1 -15 10; perdu_avec -9 -4 9
perdu_inter 12 -11 -8; perdu_la 10 -7 -9; perdu_mon -9 9 -10; perma -8 9 -11; perma_au -8 9 -11; perri 9 -8 -10
perri_je 9 -8 -10; perro -5 -5 5; perro_p -5 -5 5; perso -26 8 8; perso_> -18 2 4; perso_a -14 -14 14
perso_avec -9 8 -7; perso_en -6 -6 6; perso_euh -4 -4 5; perso_fait -6 -6 6; perso_n -7 10 -14; perso_ne -7 2 2
perso_peut -6 9 -9; perso_qui -8 -9 9; perte 10 -9 -10; perte_de 10 -9 -10; pete -10 -9 10; pete_les -10 -9 10
peter -7 -6 7; peter_un -7 -6 7; petit -8 -19 14; petit_> -10 -9 9; petit_a -8 -5 7; petit_boite 5 -5 -5
petit_boiti 6 -4 -6; petit_elle 9 -4 -8; petit_enfan 0 -5 1; petit_l 7 -4 -7; petit_lumie 10 -5 -9
petit_point 7 -6 -7; petit_probl -13 -16 14; petit_quest -7 -6 7; petit_souci -10 -13 11; petro -9 -9 9
petro_> -9 -9 9; peu -13 -12 13; peu_agaca -10 -10 12; peu_compl -6 -7 7; peu_le -8 -8 8; peu_perdu -9 -4 9
peu_pres -7 -8 7; peuch 5 -5 -5; peuch_la 5 -5 -5; peut -12 3 4; peut_dire -10 -10 11; peut_etre -8 -7 8
peut_laiss -6 7 -7; peut_m -6 9 -9; peut_me -7 2 4; peut_pas -8 9 -8; peut_plus 1 2 -11; peuve 5 -5 -5
peuve_plus 5 -5 -5; peux -1 8 -17; peux_appel -6 9 -9; peux_ni -12 12 -11; peux_parle -8 -7 7; peux_pas -20 13 -7
peux_plus 13 -9 -18; peux_recev -15 15 -13; peux_surfe -11 11 -10; peux_telep 15 -15 -12; piece 13 -8 -14
piece_joint 13 -8 -14; pilot -5 -6 6; pilot_dans -5 -6 6; pin -10 10 -9; pin_est -6 6 -6; pin_que -6 7 -7
ping 8 -7 -8; ping_de 8 -7 -8; pixel 17 -13 -19; pixel_et 17 -13 -19; placa -10 -15 11; placa_> -10 -15 11
plaig 6 -6 -5; plaig_> 6 -6 -5; plain -6 -5 7; plain_contr -6 -5 7; plait -9 -8 9; plait_> -9 -8 10
plait_madam -5 -5 5; plant 12 -15 -11; plant_> 12 -15 -11; pleas -5 -6 6; pleas_je -5 -6 6; plein -2 9 -14
plein_de -9 10 -10; plein_et -6 6 -6; plein_zoom 9 -6 -10; pleut -12 -6 9; pleut_depui -12 -6 9; plomb -10 -9 10
plomb_> -10 -9 10; pluie -9 7 -6; pluie_> -9 7 -6; plupa -8 -7 8; plupa_> -8 -7 8; plus 5 -2 -14; plus_> -4 -7 4
plus_a 13 -8 -20; plus_acces 10 -10 -8; plus_aller 11 -11 -10; plus_appel -18 22 -22; plus_attri -9 10 -12
plus_au 6 -5 -1; plus_aucun -5 9 -15; plus_ca 9 -10 -7; plus_chez 8 -6 -6; plus_d -7 -11 5; plus_de -19 12 -4
plus_demar 13 -10 -14; plus_depui 7 -13 -3; plus_detec -6 6 -5; plus_du 17 -14 -18; plus_elle 7 -7 -6
plus_encai 6 -6 -6; plus_envoy -7 7 -6; plus_et -4 5 -9; plus_faire 8 -7 -8; plus_fort -10 -9 9
plus_heure -16 16 -16; plus_inter 24 -19 -22; plus_jouer 11 -15 -8; plus_la 8 1 -19; plus_le 9 -6 -14
plus_les -4 6 -11; plus_me 9 -7 -10; plus_mes 5 -3 -11; plus_mon 8 -7 -10; plus_moyen -2 5 -17; plus_parle -5 5 -4
plus_pas 14 -9 -14; plus_perso 0 10 -18; plus_plus -7 7 -6; plus_qu -6 9 -9; plus_quand -1 1 0; plus_que 7 -6 -8
plus_rapid -10 -9 9; plus_recon -7 8 -8; plus_regar 7 -5 -7; plus_rien -4 -10 12; plus_ses 9 -9 -10
plus_sur -7 8 -8; plus_surfe 15 -15 -12; plus_tard -11 -12 11; plus_telep -18 18 -11; plus_telet 11 -12 -9
plus_tut -7 8 -11; plus_vite -8 -7 7; pluto 7 -23 -4; pluto_inter 16 -16 -16; pluto_l -3 -2 4; pluto_le -4 -2 5
pluto_une -8 -8 8; point -11 -15 16; point_arnau -4 -5 7; point_be -10 -10 10; point_blanc -7 -7 7
point_com -8 -7 9; point_d 7 -6 -7; point_de 9 -8 -9; point_diall -6 -6 6; point_dumas -3 -3 4; point_duran -6 -6 6
point_f -5 -5 7; point_fr -11 -10 15; point_galle -5 -5 7; point_hadj -6 -5 7; point_k -5 -5 6; point_march -7 -7 7
point_marti -8 -7 12; point_meuni -6 -3 6; point_ndiay -5 -5 5; point_net -6 -6 7; point_p -6 -6 8
point_renau -6 -6 7; point_roux -6 -6 8; point_s -5 -5 5; point_sur -5 -5 5; pompi -5 -4 7; pompi_avec -5 -4 7
pon 6 -5 -6; pon_enten 5 -5 -5; pon_etein 6 -5 -6; porca -5 -3 5; porca_miser -5 -3 5; porta -12 22 -23
porta_> 1 3 -12; porta_affic -10 10 -8; porta_arriv 8 -8 -4; porta_ca 3 -2 -9; porta_capte -13 13 -10
porta_dans -9 9 -8; porta_de 0 9 -15; porta_est -20 17 -13; porta_il -2 6 -12; porta_j -10 11 -10
porta_la -11 -8 11; porta_n -24 25 -15; porta_ne -9 12 -9; porta_parce 17 -16 -17; porta_pourt -8 7 -6
porta_que -9 8 -7; porta_qui -10 11 -12; porta_reste -9 8 -4; porta_se 15 -14 -3; porta_voit 11 -11 -8
porte 4 -1 -14; porte_> -9 10 -11; porte_je 10 -10 -6; porte_plain -6 -5 7; pose -2 4 -11; pose_probl 13 -18 -9
pose_souci -13 13 -14; posta -7 -10 9; posta_c -7 -10 9; poste -19 7 5; poste_> -10 -14 12; poste_a -7 -8 7
poste_de -8 9 -9; poste_point -6 -6 7; poste_sont -6 11 -17; poste_telep -8 10 -12; pote 6 -6 -2; pote_ca 6 -6 -2
potes -11 12 -10; potes_ils -11 12 -10; pour -10 -6 6; pour_appel -8 9 -9; pour_autre -9 -12 11; pour_ca -10 -13 20
pour_de -5 5 -5; pour_euh -9 -7 10; pour_inter 14 -17 -8; pour_jeudi -7 -6 7; pour_la -12 -3 7; pour_le 6 4 -15
pour_ma 6 -18 -2; pour_rien -9 8 -7; pour_un -20 -21 25; pour_une -15 -12 17; pour_votre -10 -9 10; pourq -14 -1 8
pourq_mais -8 8 -7; pourq_pas -10 -10 10; pourr -5 -5 5; pourr_vous -5 -5 5; pourt -4 7 -8; pourt_il -8 7 -6
pourt_le 7 -5 -6; pouve -9 -8 10; pouve_m -9 -7 9; pouve_me -7 -5 9; pouvi -2 -4 4; pouvi_me -2 -4 4; prefe -8 -7 9
prefe_atten -8 -7 8; prefe_conti -5 -5 5; prefe_parle -7 -3 9; prele -9 -12 11; prele_> -9 -12 11; premi -6 -17 6
premi_etage -11 -11 11; premi_fois -5 -6 6; premi_ne 11 -7 -13; prend -10 5 0; prend_plus -8 7 -6; prend_un -6 -6 6
prene -5 -3 5; prene_pluto -3 -2 4; prene_pour -5 -3 5; preno -11 -11 11; preno_> -11 -11 11; pres -7 -8 7
pres_une -7 -8 7; press -9 -8 10; press_c -9 -8 10; pret -10 -7 9; pret_> -10 -7 9; princ 7 -6 -5; princ_ne 7 -6 -5
prise 2 -12 0; prise_> -9 -9 9; prise_fibre 10 -8 -11; prive 5 -5 -5; prive_d 5 -5 -5; pro -7 6 -5; pro_est -7 6 -5
probl -2 -5 1; probl_> -20 -20 21; probl_avec 16 -15 -15; probl_c 13 -18 -9; probl_de 11 11 -25; probl_et -5 -6 6
probl_que -10 -3 10; profe 8 -6 -7; profe_c 5 -4 -5; profe_est 6 -4 -6; propo -4 -3 4; propo_d -4 -3 4; puc -8 7 -6
puc_> -8 7 -6; puce -6 7 -7; puce_a -6 7 -7; puis 11 -2 -17; puis_d 6 -2 -6; puis_elle -5 8 -8; puis_hier 7 -6 -8
puisq -14 7 1; puisq_c -9 8 -7; puisq_je -10 -8 10; puiss -2 -4 4; puiss_m -2 -4 4; puits -9 10 -10
puits_> -9 10 -10; puk -13 15 -15; puk_> -13 15 -15; puree -10 -10 10; puree_> -10 -10 10; pus 6 -6 -7
pus_acces 6 -6 -7; putai -9 -8 9; putai_mais -9 -8 9; qu 6 0 -14; qu_a 10 -8 -14; qu_elle 8 -7 -8; qu_il 7 -9 -6
qu_inter -12 9 -6; qu_on 3 -1 -12; qu_un -11 -12 14; qu_une -6 9 -9; quand -14 27 -31; quand_ils -5 5 -5
quand_j -14 18 -19; quand_je -10 18 -22; quand_on -8 15 -12; quara -11 -11 12; quara_cinq -5 -6 7
quara_cinqu -8 -7 10; quara_deux -6 -7 7; quara_et -3 -2 4; quart 3 3 -13; quart_d 11 -2 -11; quart_est 5 -5 -5
quart_meme -8 9 -9; quato -4 -2 5; quato_cinqu -4 -2 5; quatr -11 -6 10; quatr_> -5 -5 5; quatr_barre -6 5 -5
quatr_cent -3 -7 8; quatr_cinq -3 -3 5; quatr_cinqu -3 -3 6; quatr_douze -4 -4 8; quatr_nonan -5 -5 5
quatr_point -5 -4 7; quatr_septa -5 -5 6; quatr_soixa -4 -4 5; quatr_vingt -8 -9 9; que 10 -2 -16; que_c 17 -15 -17
que_ca -6 5 -3; que_chez 13 -11 -15; que_dehor -6 7 -3; que_dix 7 -6 -8; que_figur -6 7 -6; que_j -19 10 -6
que_je -1 8 -11; que_l 7 -5 -6; que_la 22 -23 -14; que_le 23 -22 -22; que_les 6 -4 -6; que_ma 7 -10 -5
que_mon -5 8 -10; que_non -10 -8 10; que_notre -6 8 -7; que_plus -9 8 -7; que_quelq -7 -9 8; que_redem 11 -11 -10
que_son -8 -5 7; que_vous -14 -12 14; quel -10 -9 10; quel_qu -5 -7 10; quel_ticke -10 -9 10; quelq -16 -19 18
quelq_un -11 -14 13; quelq_uns -9 -9 9; quest -13 -19 16; quest_> -11 -16 12; quest_sur -12 -10 11; qui -4 0 -9
qui_a -12 -11 12; qui_arriv 9 -6 -11; qui_clign 8 -7 -8; qui_coupe 15 -15 -15; qui_decon -3 4 -19; qui_est -1 1 -11
qui_fait 7 -8 -6; qui_m -9 -18 15; qui_march -7 -11 8; qui_ne 4 5 -20; qui_parle -5 -6 6; qui_passe -5 8 -9
qui_plant 12 -15 -11; qui_pose -2 4 -11; qui_puiss -2 -4 4; qui_s -15 -17 17; qui_saute 12 -1 -22; qui_se -7 -10 9
qui_tient 7 -7 -7; qui_va -14 -14 15; qui_vous -8 -9 9; quinz -11 -12 12; quinz_ans -5 -6 6; quinz_rue -9 -9 9
quinz_zero -7 -10 9; quoi -5 -22 12; quoi_> 4 -16 3; quoi_ce -9 -7 9; quoi_qui -7 -11 8; r -11 -12 12; r_> -5 -5 7
r_e -6 -6 6; r_n -7 -7 7; r_o -10 -8 10; r_point -5 -5 8; raccr -22 18 -16; raccr_au -8 -9 9; raccr_tout -20 18 -17
rade 12 -12 -11; rade_> 9 -10 -8; rade_depui 7 -4 -7; rade_et 10 -9 -12; radio -7 7 -5; radio_> -7 7 -5
raise -12 12 -8; raise_sur -12 12 -8; raiso -8 -8 8; raiso_socia -8 -8 8; rallu -7 6 -6; rallu_enlev -7 6 -6
rame 17 -16 -16; rame_a 6 -6 -7; rame_enorm 10 -10 -10; rame_grave 8 -5 -7; rame_sur 14 -7 -15; rapid -10 -9 9
rapid_> -10 -9 9; rappe -15 -9 12; rappe_> -13 -7 10; rappe_au -10 -3 10; rappe_moi -5 -6 6; rappo 10 -16 -10
rappo_a 10 -16 -10; ras -11 -7 11; ras_la -11 -7 11; recev -19 20 -17; recev_d -8 11 -14; recev_des -11 11 -9
recev_les -13 12 -6; recev_mais -9 8 -8; reche -12 12 -5; reche_de -12 12 -5; recla -13 1 4; recla_> -14 -7 12
recla_un -6 7 -7; recla_une -5 -5 5; recoi -11 14 -26; recoi_des -12 7 -5; recoi_pas -9 9 -8; recoi_plus -5 9 -26
recom -9 -10 10; recom_> -9 -10 10; recon -8 10 -12; recon_> -8 10 -12; recu -6 -17 9; recu_et -4 -3 4
recu_la 13 -5 -14; recu_un -7 -7 7; recu_votre -12 -9 11; recup 11 -7 -13; recup_plus 11 -7 -13; redem -2 -16 3
redem_> -9 -17 10; redem_la -9 8 -7; redem_plus 10 -7 -10; redem_tout 13 -13 -15; redem_toute 11 -11 -10
refle -11 -9 10; refle_> -11 -9 10; regar -1 -19 9; regar_> -18 -12 16; regar_des 10 -10 -10; regar_la 13 -12 -10
regar_mes 7 -5 -7; regar_pas -11 -10 11; regar_un 6 -2 -6; regle -11 -11 11; regle_ca -11 -11 11; rembo -10 -8 10
rembo_> -10 -8 10; remer -7 -5 6; remer_pour -7 -5 6; remet -5 5 -5; remet_le -5 5 -5; remis -7 6 -6
remis_la -7 6 -6; renau -6 -6 7; renau_aroba -6 -6 7; rende -10 -8 12; rende_vous -10 -8 12; rense -12 -12 14
rense_> -12 -12 14; rentr -1 6 -8; rentr_du 9 -7 -9; rentr_mon -7 6 -6; renvo -10 12 -14; renvo_d -10 12 -14
repet 20 -21 -14; repet_> 8 -7 -9; repet_au 11 -7 -13; repet_clign 6 -6 -6; repet_ne 14 -13 -16
repet_plus 14 -13 -16; repon -6 8 -12; repon_> -11 13 -8; repon_direc -9 10 -10; repon_est -8 -7 8; repon_il -7 -8 8
repon_ne -12 13 -6; repon_plus 12 -11 -10; repon_se -10 10 -9; resea -3 16 -33; resea_> 2 2 -23; resea_alors -7 6 -6
resea_avec -12 15 -19; resea_chez -8 9 -9; resea_de 5 -3 -22; resea_dedan -10 11 -10; resea_depui -17 18 -18
resea_du -16 17 -13; resea_infor 11 -11 -10; resea_inter 9 -8 -8; resea_mobil -23 19 -9; resea_non 8 -7 -8
resea_sans 7 -6 -8; resea_sur -8 8 -8; resea_wifi 10 -12 -6; resil -12 -15 14; resil_> -12 -15 14; respe -5 -5 5
respe_pour -5 -5 5; respo -9 -7 8; respo_> -9 -7 8; reste -2 9 -18; reste_bloqu -8 8 -6; reste_etein 10 -10 -10
reste_inact -5 5 -5; reste_rouge 9 -10 -7; reste_sur -9 8 -4; retab 10 -7 -13; retab_inter 10 -7 -13; retou -7 -7 8
retou_> -7 -7 8; reuni 14 -9 -15; reuni_> 14 -9 -15; rey -5 -5 7; rey_r -5 -5 7; ridic 12 -9 -16; ridic_> 10 -9 -12
ridic_un 7 -7 -7; rien -11 -11 13; rien_> -7 7 -8; rien_a -12 -11 12; rien_alors 5 -5 -4; rien_aucun -8 9 -5
rien_c -6 -6 7; rien_compr -16 -12 14; rien_contr 16 -10 -19; rien_de -9 -12 11; rien_du -6 0 -6
rien_fait -19 -16 17; rien_j -4 -2 5; rien_n -12 -1 3; rien_ne -9 -18 14; rien_puisq -9 8 -7; rien_qui 2 -17 -1
rien_sur 11 -10 -14; rien_y -6 8 -8; roami -10 10 -10; roami_desac -10 10 -10; robot -11 -12 13; robot_> -9 -11 12
robot_je -5 -8 8; robot_mais -3 -9 11; robot_moi -2 -5 6; robot_un -6 -6 6; robot_une -4 -4 5; rond 9 -10 -8
rond_et 5 -5 -5; rond_il 5 -5 -5; rond_sur 6 -6 -5; rond_tout 17 -7 -18; rouge 20 -13 -21; rouge_> 8 -8 -8
rouge_et 21 -17 -21; rouge_pas 8 -2 -7; rouge_sur 9 -4 -8; rouss -9 -9 9; rouss_de -9 -9 9; route 22 -20 -16
route_a 14 -11 -14; route_princ 7 -6 -5; route_redem 13 -13 -15; roux -6 -6 8; roux_aroba -6 -6 8; rue -6 -11 9
rue_> 10 -5 -8; rue_appar 11 -8 -10; rue_de -7 -7 7; rue_des -9 -9 9; rue_mais 11 -11 -8; s 0 -11 0; s_a -6 -6 6
s_actua 10 -9 -13; s_affic 8 -20 -3; s_allum 13 -14 -11; s_appai -15 15 -12; s_en -12 -10 11; s_enten -15 19 -17
s_est -11 -12 12; s_f -5 -5 8; s_il -9 -8 9; s_n -5 -5 5; s_ouvre 10 -11 -9; s_point -6 -5 7; s_vingt -5 -4 7
s_y -6 -7 7; sa 4 -18 0; sa_conso 6 -6 -6; sa_fait 8 -6 -8; sa_ka 5 -5 -5; sa_n -11 -11 11; sa_s 7 -6 -6
sais -10 -16 14; sais_pas -17 -17 18; sais_plus 9 -7 -10; sais_trop -7 -7 7; sait -6 6 -3; sait_plus -6 6 -3
salon -8 -16 10; salon_> -8 -18 10; salon_celui -8 9 -8; salut 4 -7 -3; salut_bien -7 -6 7; salut_c 6 -6 -6
samsu -7 7 -6; samsu_impos -7 7 -6; sans 1 3 -14; sans_accen -7 -7 7; sans_arret 9 -6 -8; sans_cesse 7 -7 -7
sans_e -6 -6 8; sans_fil 0 2 -9; sans_fin -5 5 -5; sans_inter 11 -11 -6; sans_resea -8 9 -9; sauf 9 -7 -8
sauf_dans 9 -7 -8; saute 3 -11 -1; saute_> -2 -19 4; saute_penda -7 8 -7; saute_tous 11 -2 -11; saute_tout 7 -8 -7
savez -4 -2 5; savez_moi -4 -2 5; scand -6 -5 7; scand_je -6 -5 7; scand_un -6 -5 7; sdsl 10 -9 -9
sdsl_depui 10 -9 -9; se 7 -7 -11; se_co 7 -6 -4; se_compr -9 10 -12; se_conne 9 -9 -5; se_coupe -3 6 -18
se_decle -10 10 -9; se_decon 15 -16 -14; se_fige 8 -8 -8; se_matin 8 -7 -7; se_mettr 6 -6 -4; se_moque -10 -12 11
se_passe -7 -10 9; se_plaig 6 -6 -5; secon -10 9 -5; secon_> -13 3 1; secon_et -5 5 -5; secou -5 -4 7
secou_aroba -5 -4 7; secre -8 9 -9; secre_n -8 9 -9; secti 7 -6 -7; secti_le 7 -6 -7; semai -14 -3 8
semai_> -8 -18 11; semai_derni -9 -8 8; semai_je -5 8 -8; sept -9 -9 10; sept_> -8 -7 8; sept_cinqu -4 -4 8
sept_ou -8 -7 8; sept_quatr -5 -5 5; sept_soixa -5 -5 6; sept_trent -4 -5 7; sept_zero -7 -6 7; septa -5 -5 6
septa_cinq -5 -5 6; serie -6 -6 6; serie_marre -6 -6 6; serve 15 -14 -15; serve_> 15 -14 -15; servi -22 1 7
servi_> -19 10 -3; servi_je -5 -5 5; servi_on -4 -3 4; servi_techn -9 -11 10; servi_une -9 9 -9; ses 14 -13 -14
ses_chain 9 -9 -10; ses_devoi 8 -6 -8; ses_etude 5 -4 -5; seul 0 8 -16; seul_> 6 6 -16; seul_appar -13 -13 13
seul_au -9 13 -13; seule -1 6 -12; seule_> -4 7 -11; seule_lumie 5 -5 -5; sfr -7 -6 8; sfr_point -7 -6 8
si -20 -1 5; si_> -18 -6 9; si_j -9 10 -10; si_je -4 -3 4; si_si -14 -14 14; si_vous -2 -4 4; sienn 7 -8 -6
sienn_> 7 -8 -6; signa 20 -5 -26; signa_de 5 -5 -5; signa_meme -11 10 -8; signa_sur 12 -10 -15; signa_une 14 -6 -14
signa_wifi 7 -8 -7; signe -12 -11 12; signe_> -12 -11 12; silen -14 16 -16; silen_compl -12 12 -11
silen_radio -7 7 -5; sim -25 28 -20; sim_> -15 14 -10; sim_dans -7 9 -12; sim_elle -7 8 -8; sim_est -7 7 -7
sim_et -5 5 -5; sim_il -5 8 -8; sim_n -6 7 -9; sim_non -7 9 -10; sim_nouve -6 7 -6; sim_pour -5 5 -5
sim_remis -7 6 -6; sim_rien -7 6 -6; simpl -8 -9 8; simpl_debra -8 -9 8; sip -10 11 -11; sip_ne -10 11 -11
site 15 -15 -16; site_de 8 -7 -10; site_ne 10 -11 -9; six -10 -12 13; six_78 -7 -7 10; six_> -7 -7 8
six_appel -4 -2 5; six_aroba -8 -6 9; six_dix -4 -5 7; six_douze -3 -3 6; six_grand -6 -6 6; six_mille -4 -2 6
six_quara -3 -4 6; six_quatr -5 -5 6; six_sept -3 -3 5; six_six -3 -3 5; six_soixa -5 -5 5; six_trent -5 -6 6
six_zero -7 -6 7; skyne -7 -7 7; skyne_point -7 -7 7; smart -1 6 -8; smart_affic -8 8 -8; smart_ne 12 -12 -2
sms -29 30 -19; sms_> -22 20 -13; sms_avec -9 9 -8; sms_ni -13 13 -12; sms_parte -14 14 -11; sms_pas -6 6 -7
sms_passe 6 -6 -5; sms_que -11 11 -7; socia -8 -8 8; socia_> -8 -8 8; socie -17 -17 17; socie_dupon -9 -9 9
socie_duran -9 -9 9; socie_trans -9 -10 9; soeur -15 5 -1; soeur_elle -8 -9 9; soeur_en -12 12 -10
soeur_parce -8 6 -5; soir -2 -13 5; soir_> -4 -12 7; soir_on 6 -2 -6; soir_y 14 -7 -15; soixa -12 -13 14
soixa_dix -5 -5 6; soixa_douze -5 -4 6; soixa_huit -5 -5 6; soixa_neuf -8 -8 8; soixa_quato -4 -2 5
soixa_quinz -7 -10 9; soixa_soixa -8 -7 10; soixa_trois -4 -3 5; sol -14 -11 12; sol_> -14 -11 12; solde -11 -9 10
solde_> -11 -9 10; someo -5 -6 6; someo_pleas -5 -6 6; somme -7 -7 7; somme_d -7 -7 7; son -9 0 5; son_> -7 7 -8
son_dessi -8 -5 7; son_voyan 6 -5 -6; sonne -24 27 -24; sonne_dans -5 10 -10; sonne_mais -3 5 -4
sonne_ne -12 14 -20; sonne_occup -6 7 -6; sonne_pas -12 19 -19; sonne_plus -20 20 -16; sonne_toujo -6 8 -7
sont -1 -7 0; sont_a -10 -9 10; sont_coupe -23 1 11; sont_decon 18 -18 -10; sont_hache -12 12 -11
sont_hors 11 -12 -8; sont_inacc 9 -6 -9; sont_muets -8 10 -12; sont_super 9 -8 -10; sont_tous 12 -12 -10
sophi -4 -4 4; sophi_mille -4 -4 4; sors -5 5 -5; sors_la -5 5 -5; sorti -8 -10 9; sorti_a -8 -10 9
souci -16 -10 15; souci_> -24 -15 24; souci_au 6 -6 -6; souci_avec -1 -17 3; souci_chez -11 -15 13
souci_d 15 -9 -19; souci_de 5 7 -26; souci_faite -11 -8 10; souci_habit -9 -8 9; souci_la -5 5 -5; souha -7 -7 8
souha_faire -5 -5 5; souha_joind -8 -12 11; souha_m -8 -7 9; sous -14 -11 12; sous_sol -14 -11 12; sousc 9 -6 -11
sousc_a 9 -6 -11; souvi -14 -10 12; souvi_plus -14 -10 12; speak -5 -6 6; speak_to -5 -6 6; speed 5 -5 -5
speed_test 5 -5 -5; stand -11 9 -7; stand_ne -9 8 -7; stand_telep -8 9 -5; steph -7 -7 7; steph_point -7 -7 7
stylo -6 -6 6; stylo_> -6 -6 6; suffi -6 -6 8; suffi_basta -5 -3 5; suffi_j -8 -7 10; suis -8 -10 9
suis_a -4 10 -13; suis_au -12 -18 18; suis_avec -8 -9 9; suis_clien -5 -6 6; suis_coupe 21 -10 -22
suis_dans -11 -11 11; suis_degou -6 -7 8; suis_en -16 5 3; suis_fatig -7 -6 6; suis_infir -5 7 -7
suis_injoi -8 7 -6; suis_le -8 -8 9; suis_ne -4 -2 6; suis_parti -7 6 -6; suis_pas 8 -8 -8; suis_perdu -17 -10 14
suis_press -9 -8 10; suis_pret -10 -7 9; suis_rentr -7 6 -6; suis_sur -9 10 -10; suis_tanne 14 -9 -14
suis_tres -12 -7 8; suis_un -10 -8 10; suite -8 5 -3; suite_> -8 5 -3; sujet -11 -14 14; sujet_de -10 -14 13
sujet_du -11 -6 12; super 9 -8 -10; super_longs 9 -8 -10; suppo -11 -12 13; suppo_> -10 -12 12; suppo_s -7 -5 9
sur 2 -3 -8; sur_> -9 -7 8; sur_appel -9 8 -4; sur_deux 15 -15 -15; sur_du -6 7 -6; sur_fortn 8 -7 -8
sur_googl 10 -9 -12; sur_inter 14 -7 -15; sur_l 15 -13 -15; sur_la 1 3 -8; sur_le -8 -8 5; sur_ma -6 6 -4
sur_mon -7 8 -7; sur_notre 10 -11 -10; sur_repon -9 10 -10; sur_sa 6 -6 -6; sur_sur -10 10 -5; sur_tous 6 -6 -5
sur_un -5 -5 5; sur_youtu 8 -7 -8; surfe 10 -9 -16; surfe_> 15 -15 -12; surfe_mais -11 11 -10; surve 8 -8 -6
surve_sont 8 -8 -6; suspe -11 10 -7; suspe_> -7 6 -5; suspe_je -11 11 -10; switc 7 -6 -4; switc_veut 7 -6 -4
synch 9 -11 -7; synch_pas 9 -11 -7; t -2 -14 7; t_> -5 -5 5; t_as 7 -6 -8; t_aurai -9 -9 9; t_es -8 -7 8
t_il -5 -6 6; table 0 -27 15; table_> 8 -7 -8; table_capte 10 -9 -11; table_et -12 -11 12; table_la -11 -8 11
table_ne 9 -8 -11; table_ni 11 -10 -14; table_non 7 -7 -5; tais -8 -11 11; tais_toi -8 -11 11; tanne 14 -9 -14
tanne_la 14 -9 -14; tanto -4 -8 5; tanto_> -4 -8 5; tard -11 -12 11; tard_> -11 -12 11; tas -8 -7 7; tas_de -8 -7 7
te -6 -6 7; te_bonjo -6 -6 7; teams 14 -9 -15; teams_ca 14 -9 -15; techn -19 -20 21; techn_> -15 -17 18
techn_a 9 -8 -9; techn_est -11 -12 12; techn_hier -8 -5 6; techn_me -10 -10 11; techn_ont -8 -9 9
techn_orang -8 -9 9; techn_ou -7 -9 12; techn_pas -6 -7 7; techn_tout -12 -20 20; techn_va -7 -6 7; tele 23 -22 -15
tele_> 8 -8 -8; tele_bugue 11 -9 -13; tele_dit 5 -5 -5; tele_elle 8 -5 -8; tele_est 17 -13 -19; tele_et -11 -8 11
tele_mais 8 -7 -10; tele_ni 18 -12 -20; tele_plus 11 -10 -13; tele_quoi 17 -10 -18; tele_trava 11 -2 -11
telec 16 -13 -16; telec_> 7 -7 -7; telec_mes 7 -7 -6; telec_sont 9 -8 -10; telep -27 23 -9; telep_> -26 31 -24
telep_a -7 7 -8; telep_alors 7 -6 -6; telep_au 13 -12 -2; telep_avec -5 5 -5; telep_c 27 -23 -30
telep_ca 15 -15 -15; telep_capte -6 8 -8; telep_comme -12 1 5; telep_dans -7 8 -8; telep_de -21 6 2
telep_deux -6 -5 6; telep_dit 4 -2 -7; telep_du -7 14 -21; telep_est -14 17 -21; telep_et -32 -11 23
telep_fixe -5 8 -13; telep_fonct 22 -28 -17; telep_il -6 14 -15; telep_inter 17 -2 -25; telep_ip -8 10 -15
telep_j -3 7 -4; telep_mais 26 -23 -23; telep_march 14 -13 -18; telep_mobil -6 7 -3; telep_n 8 -8 -4
telep_ne -8 12 -31; telep_ni -14 -11 13; telep_oui 10 -9 -11; telep_parce 11 -9 -21; telep_plus -23 -26 24
telep_porta 5 -5 -4; telep_qui -14 20 -24; telep_rien -11 12 -16; telep_sans -16 17 -9; telep_sonne -15 22 -17
telep_sont -19 -5 9; telep_va 6 -6 -5; telet 12 -16 -9; telet_> 11 -12 -9; telet_ca 6 -6 -7; telet_je 7 -2 -6
telet_que 7 -7 -7; telev 6 -14 5; telev_m 9 -9 -10; telev_par 11 -9 -12; telev_une -9 -8 8; telle -6 6 -5
telle_qu -6 6 -5; tempe 5 -5 -5; tempe_que 5 -5 -5; temps 6 -6 -12; temps_> -1 -14 -6; temps_en 14 -9 -15
temps_quand -5 5 -5; temps_une 7 -8 -7; termi 16 -16 -12; termi_de 14 -15 -12; termi_n 6 -6 -6; test 6 -14 -5
test_a 5 -5 -5; test_de 11 -8 -11; test_un -8 -9 8; tete -9 -9 9; tete_> -9 -9 9; texto -25 20 -13
texto_> -20 16 -11; texto_parte -8 8 -7; texto_reste -8 8 -6; teyss -10 -11 10; teyss_> -10 -11 10; thoma -7 -7 7
thoma_lerou -7 -7 7; ticke -13 -15 14; ticke_> -13 -15 14; tient 7 -7 -7; tient_debou 7 -7 -7; tiret -7 -6 8
tiret_et -5 -5 6; tiret_henry -4 -3 5; tiret_lang -6 -6 8; tiret_lea -5 -5 6; tiret_leroy -5 -5 5; titul -10 -11 10
titul_c -10 -11 10; to -5 -6 6; to_someo -5 -6 6; toi -8 -11 11; toi_je -8 -11 11; toile 10 -14 -7
toile_> 10 -14 -7; toit -2 -13 7; toit_> -13 -15 14; toit_ca 9 -7 -15; tombe 8 -7 -7; tombe_> 14 -20 -8
tombe_chez 5 -5 -5; tombe_direc -11 13 -13; tombe_en 11 -7 -10; tombe_la -1 2 -10; tombe_le -6 -6 6
tombe_sur -6 7 -6; tonal -23 28 -22; tonal_> -16 20 -20; tonal_dans -9 10 -11; tonal_et -6 7 -6; tonal_quand -7 9 -8
tonal_sur -11 13 -10; touch -13 13 -11; touch_pas -13 13 -11; toujo -17 -13 16; toujo_la -8 -11 9; toujo_le -7 -7 7
toujo_occup -6 8 -7; toujo_parei -5 -5 5; toujo_pas -17 -2 4; toujo_rien 9 -6 -11; tourn 11 -12 -9
tourn_elle 7 -6 -6; tourn_en 9 -10 -8; tourn_sa 7 -6 -6; tous -3 -22 8; tous_> -6 -6 6; tous_ces -9 -4 9
tous_decon 12 -12 -10; tous_en 9 -8 -10; tous_euh -8 -7 8; tous_les -5 -13 6; tout -5 -11 7; tout_> -6 -12 8
tout_a -5 -8 9; tout_acces 14 -11 -15; tout_attac -5 -5 5; tout_c -5 -5 5; tout_ce 8 -5 -8; tout_colle -5 -5 6
tout_dans -9 10 -11; tout_de 1 0 -8; tout_du -16 -16 16; tout_essay -8 -10 9; tout_est -21 -16 20; tout_l 8 -8 -7
tout_le 1 -13 1; tout_mon -5 -5 5; tout_mort -19 -14 18; tout_ni -10 -13 11; tout_qui -14 -12 15; tout_seul 1 9 -18
tout_voila -11 -8 10; toute 27 -22 -20; toute_l 6 -4 -6; toute_la 11 -8 -10; toute_les 21 -16 -18
toute_noire 9 -10 -7; toute_seule 11 -11 -10; trans -9 -11 10; trans_deux -4 -3 4; trans_marti -9 -10 9
trans_moi -7 -9 9; trava 11 -15 -7; trava_a 9 -5 -9; trava_de -9 -7 9; trava_est 11 -2 -11; trava_et 14 -11 -13
trent -12 -5 11; trent_> -7 -8 7; trent_cinq -3 -2 4; trent_neuf -5 -5 6; trent_quatr -4 -3 7; trent_secon -8 8 -8
trent_six -4 -5 7; trent_trois -5 -6 6; tres 3 -3 -6; tres_bien 12 -13 -10; tres_faibl -8 7 -6; tres_lent 9 -10 -8
tres_lente 11 -13 -10; tres_mal -20 4 -2; tres_mecon -12 -7 8; trois -18 -20 20; trois_> -16 -15 16
trois_appar -7 -8 8; trois_carte -5 5 -5; trois_cinqu -3 -2 4; trois_fois -8 -10 9; trois_huit -3 -3 5
trois_jours 1 -10 2; trois_nonan -5 -5 5; trois_perso -14 -14 14; trois_quatr -3 -7 8; trois_six -3 -3 5
trois_soixa -4 -4 5; trois_trent -5 -6 6; trois_trois -3 -3 5; trois_vingt -4 -2 5; trop -5 -12 9; trop_ce -6 -5 6
trop_comme -5 -4 5; trop_faibl 7 -8 -7; trop_rien -7 -7 7; trop_vite -9 -9 10; trouv 17 -16 -11; trouv_pas 10 -10 -9
trouv_plus 9 -8 -9; truc -12 -14 14; truc_> -7 -8 8; truc_ca -6 -6 6; truc_fonct -7 -9 8; truc_qui -5 -4 5
trunk -10 11 -11; trunk_sip -10 11 -11; tu -8 -7 8; tu_t -8 -7 8; tut -7 8 -11; tut_> -7 8 -11; tut_tut -7 8 -11
u -10 -11 11; u_b -6 -6 6; u_e -7 -6 7; u_g -7 -6 7; u_i -6 -6 6; u_x -7 -7 7; un -11 -14 13; un_> -13 -13 14
un_agent -15 -12 16; un_appar -8 -13 9; un_aroba -5 -5 8; un_autre -8 -11 10; un_bruit -3 7 -17; un_cable -11 -10 11
un_clien 9 -6 -10; un_code 5 2 -11; un_conse -8 -8 8; un_coup -2 3 -12; un_courr -11 -9 11; un_creti -5 -3 5
un_d -11 -12 12; un_de -6 -4 6; un_debit 16 -14 -16; un_degat -11 -14 12; un_depan -8 -13 10; un_deux -8 -9 8
un_deuxi -7 -8 7; un_dossi -5 -5 5; un_dupli -12 -10 12; un_echo -13 13 -13; un_etre -4 -4 7; un_film 14 -16 -13
un_humai -2 -5 6; un_incid -10 -10 10; un_joli -7 -5 9; un_mega 7 -7 -7; un_mois -6 -6 6; un_monsi -8 -9 9
un_mot 11 -10 -11; un_ni -10 -13 11; un_nonan -6 -5 6; un_numer -7 10 -10; un_opera -5 -5 5; un_parti -12 -9 11
un_petit -13 -19 16; un_peu -14 -13 15; un_peut -7 -9 8; un_pilot -5 -6 6; un_ping 8 -7 -8; un_prele -9 -12 11
un_probl -1 3 -3; un_puits -9 10 -10; un_quara -8 -7 10; un_quatr -4 -2 5; un_rembo -10 -8 10; un_rense -12 -12 14
un_respo -8 -7 9; un_robot -7 -8 11; un_s -5 -4 7; un_scand -6 -5 7; un_seul -13 -13 13; un_soixa -3 -2 4
un_souci -6 -6 7; un_stylo -6 -6 6; un_techn -12 -13 14; un_test 11 -8 -11; un_trent -3 -2 4; un_truc -5 -4 5
un_voyan 18 -16 -18; un_vrai -6 -7 7; un_wifi 7 -7 -7; un_y -4 -3 5; under -7 -7 9; under_rey -5 -5 7
under_wolf -6 -6 7; une -5 -17 12; une_anten -8 -9 8; une_barre -14 14 -14; une_betis -8 9 -11; une_carte -5 8 -8
une_centa -9 -9 10; une_coupu 10 -6 -11; une_dame -2 -4 4; une_dizai -10 -10 10; une_douza -6 -6 6
une_entre -9 -9 9; une_factu -5 -4 8; une_fois 4 4 -20; une_honte -13 -14 15; une_impri -6 -5 6; une_machi -5 -3 6
une_madam -6 -5 6; une_minut 8 -10 -4; une_offre -10 -9 9; une_ordin -9 -8 8; une_oreil -5 -5 5; une_page 8 -7 -8
une_panne -1 -20 5; une_pelle 6 -5 -6; une_perso -11 -9 11; une_perte 10 -9 -9; une_petit -7 -6 7; une_piece 9 -9 -9
une_quest -12 -10 11; une_recla -14 -7 12; une_secon -10 -11 13; une_semai -9 1 2; une_seule 5 -5 -5
une_telep -9 -8 8; une_telev -9 -8 8; une_trent -7 -8 7; une_vieil -8 -9 9; une_visio 6 -5 -6; une_voix -6 6 -5
une_vrai -4 -4 5; uniqu -9 10 -10; uniqu_> -9 10 -10; uns -9 -9 9; uns_> -9 -9 9; urgen -4 7 -12; urgen_> 7 -6 -7
urgen_je -9 -8 10; urgen_uniqu -9 10 -10; v -6 -6 6; v_point -6 -6 6; va -6 -2 3; va_> -15 -15 16; va_bien -3 4 -12
va_c 15 -15 -15; va_chez -10 -7 10; va_etre -11 -11 11; va_faire -8 -8 8; va_il 8 -8 -8; va_j -15 15 -12
va_mais 1 4 -20; va_par -6 7 -7; va_pas 10 -13 -7; va_tres 6 -4 -6; va_venir -7 -6 7; va_vous -8 -9 9; vacan -7 6 -6
vacan_en -7 6 -6; vais -7 -6 7; vais_peter -7 -6 7; vais_porte -6 -5 7; valid -6 6 -6; valid_> -6 6 -6; vas -9 -10 9
vas_y -9 -10 9; venir -11 -9 12; venir_> -7 -6 7; venir_payer -6 -7 7; verif 8 -5 -8; verif_votre 8 -5 -8
verra -14 -10 12; verra_> -14 -10 12; vers -9 -10 9; vers_dix -9 -10 9; vert -3 -7 8; vert_zero -3 -7 8
veut 15 -13 -15; veut_pas 12 -12 -11; veut_plus 13 -10 -14; veux -20 -1 5; veux_decla -10 -10 10; veux_dire -5 -6 6
veux_faire -13 14 -14; veux_je -5 -7 10; veux_modif -8 -9 9; veux_parle -5 -11 12; veux_pas -7 -12 12
veux_resil -12 -15 14; veux_telep -8 11 -12; veux_un -6 -12 9; veux_une -5 -8 8; vide -8 13 -11; vide_> -6 7 -6
vide_quand -5 10 -10; video 18 -17 -17; video_> 15 -13 -16; video_parte 12 -13 -10; vieil -8 -9 9
vieil_perso -8 -9 9; viens -10 -10 10; viens_la -10 -10 10; vient -1 -13 5; vient_> -3 -13 7; vient_de 9 -7 -9
vieux -7 7 -8; vieux_telep -7 7 -8; villa -10 10 -8; villa_> -9 9 -8; villa_en -5 5 -5; ville -11 10 -8
ville_> -11 10 -8; vingt -11 -10 12; vingt_deux -17 -11 17; vingt_dix -6 -5 6; vingt_douze -14 -15 17
vingt_et -4 -2 5; vingt_huit -5 -5 5; vingt_quatr -5 -4 7; vingt_sept -4 -5 7; vingt_trois -3 -7 8; vingt_un -4 -3 5
virem 7 -7 -6; virem_sur 7 -7 -6; visio 23 -24 -18; visio_coupe 14 -16 -10; visio_dans 6 -5 -6; visio_on 15 -15 -15
vite -15 -11 12; vite_> -10 -10 10; vite_espec -8 -7 7; vite_je -6 9 -9; vite_vite -5 7 -7; vocal -15 15 -15
vocal_est -6 6 -6; vocal_ne -13 13 -13; voila -6 -7 6; voila_> 1 -9 2; voila_comme -6 -6 6; voila_depui 14 -7 -15
voila_en -7 6 -6; voila_euh -11 -6 9; voila_je -5 -6 6; voila_ma 13 -11 -13; voila_madam -3 -2 4
voila_plus -10 -7 10; voir -7 -15 9; voir_> -11 -10 11; voir_avec -7 -8 8; voir_chez 5 -5 -5; voir_j -7 -6 7
vois 10 -9 -10; vois_bien 7 -7 -5; vois_plus 8 -7 -10; voisi -2 -16 7; voisi_monsi -9 -7 8; voisi_parce 6 -7 -6
voisi_qui -6 -9 8; voit 13 -13 -6; voit_pas 13 -13 -6; voix -17 20 -19; voix_ca -11 11 -11; voix_dit -6 6 -5
voix_qui -7 8 -7; vole -7 7 -6; vole_il -6 6 -5; vole_mon -11 11 -8; voleu -6 -6 6; voleu_> -6 -6 6
voleu_des -6 -6 6; vos -12 -7 11; vos_conne -11 -7 11; vos_conse -6 -4 6; votre -21 -22 24; votre_colle -4 -3 4
votre_conne 8 -5 -8; votre_courr -12 -9 11; votre_machi -5 -5 5; votre_patie -7 -5 6; votre_respo -8 -7 7
votre_retou -7 -7 8; votre_robot -7 -10 9; votre_servi -8 -11 12; votre_truc -12 -14 13; voudr -1 -9 4
voudr_annul -9 -7 10; voudr_chang -11 -6 8; voudr_conna -11 -9 10; voudr_depan 3 8 -15; voudr_parle -11 -8 9
voudr_signa 14 -6 -14; voudr_un -16 -12 16; voula 7 -7 -6; voula_dire 7 -7 -6; vous -13 -29 29; vous_> -14 -12 16
vous_allez -8 -8 9; vous_appel -2 -14 5; vous_autre -8 -8 8; vous_avez -7 -9 8; vous_cause 9 -11 -7
vous_compr -6 -8 7; vous_conta 9 -6 -9; vous_dans -10 -11 13; vous_de -6 -6 7; vous_depui -5 -6 6
vous_deran 10 -7 -10; vous_dis 2 -10 -1; vous_disie -6 -6 6; vous_dites -8 -8 8; vous_donne -8 -9 9
vous_ecout -9 -8 9; vous_embet -9 -8 9; vous_enten -21 -15 18; vous_etes -13 -11 14; vous_expli -2 -6 4
vous_faire -8 -7 8; vous_le -4 -2 5; vous_m -14 -12 14; vous_me -7 -6 8; vous_moque -6 -6 6; vous_n -8 -8 8
vous_notez -3 -3 4; vous_parle 0 -9 3; vous_plait -9 -8 9; vous_pouve -9 -8 10; vous_pouvi -2 -4 4; vous_que -6 7 -6
vous_rappe -12 -6 9; vous_regar -11 -10 11; vous_remer -7 -5 6; vous_repon -7 -8 8; vous_savez -4 -2 5
vous_telep 8 -8 -10; vous_vous -10 -11 11; voyan 23 -15 -23; voyan_de 8 -8 -6; voyan_inter 9 -6 -9
voyan_orang 10 -9 -10; voyan_pon 6 -5 -6; voyan_reste 9 -10 -7; voyan_rouge 18 -16 -18; vpn 18 -21 -13
vpn_du 6 -6 -5; vpn_et 9 -6 -9; vpn_ne 14 -15 -13; vpn_sans 7 -2 -6; vrai -8 -8 10; vrai_perso -4 -4 5
vrai_techn -6 -7 7; vraim 2 -11 3; vraim_> -7 -6 6; vraim_ca -6 -7 7; vraim_pas 11 -8 -11; vu 7 -10 0
vu_juste -10 -11 11; vu_le -8 -5 6; vu_min 7 -6 -8; vu_que 12 -14 -11; wan 7 -6 -5; wan_et 7 -6 -5; wanad -7 -7 9
wanad_point -7 -7 9; web 15 -14 -15; web_> 14 -11 -15; web_depui 6 -6 -7; web_sont 9 -6 -9; wesh 8 -8 -6
wesh_j 8 -8 -6; wifi 46 -28 -36; wifi_> 29 -27 -17; wifi_alors 10 -9 -11; wifi_c 8 -8 -6; wifi_conne 6 -6 -6
wifi_coupe 8 -8 -5; wifi_dans 11 -12 -9; wifi_de 16 -19 -8; wifi_est 15 -18 -11; wifi_et 11 -10 -11
wifi_faibl 13 -11 -12; wifi_fonct -19 16 -8; wifi_il 20 -20 -12; wifi_insta 6 -7 -6; wifi_is 5 -5 -5
wifi_la 9 -8 -10; wifi_le 12 -12 -13; wifi_mais 12 -11 -11; wifi_march 8 -2 -21; wifi_n 7 -8 -6; wifi_ne 25 -24 -23
wifi_ni 6 -2 -6; wifi_passe 12 -13 -10; wifi_plus 11 -10 -13; wifi_qui 22 -28 -9; wifi_sans 13 -13 -6
wifi_se 16 -15 -9; wifi_sur 10 -10 -6; wifi_une 9 -7 -8; wifi_va -16 16 -9; wifi_y 7 -6 -8; wolf -6 -6 7
wolf_aroba -6 -6 7; worki 5 -5 -5; worki_depui 5 -5 -5; x -8 -7 8; x_> -7 -7 7; x_lola -5 -5 5; x_x -5 -5 5
y -15 -4 9; y_a -9 0 2; y_aroba -5 -5 9; y_compr -2 -4 4; y_conna -6 -7 7; y_depec -9 -10 9; y_e -5 -5 5
y_en -6 -6 6; y_fait -12 -1 3; y_je -6 -6 6; y_march 7 -6 -8; y_touch -13 13 -11; yahoo -6 -6 8; yahoo_point -6 -6 8
yeste 5 -5 -5; yeste_> 5 -5 -5; yo -6 -6 6; yo_c -6 -6 6; you -6 -6 6; you_are -6 -6 6; youtu 8 -7 -8
youtu_ou 8 -7 -8; zero -16 -6 13; zero_6 -7 -7 10; zero_> -7 8 -8; zero_barre -7 9 -9; zero_deux -4 -4 5
zero_huit -7 -7 8; zero_neuf -7 -6 7; zero_onze -7 -10 9; zero_quatr -6 -5 6; zero_sept -7 -7 9; zero_six -8 -9 9
zero_trois -4 -3 5; zero_un -7 -7 10; zero_zero -5 -4 6; zone -10 13 -14; zone_blanc -10 13 -14; zoom 9 -6 -10
zoom_avec 9 -6 -10
""",
    ),
    "wants_human": (
        "no yes",
        """
0 6 -6; 00 8 -8; 00_01 8 -8; 01 17 -17; 01445 11 -11; 01445_> 11 -11; 01_40 5 -5; 01_42 6 -6; 01_45 7 -7; 01_47 8 -8
01_> 8 -8; 02 7 -7; 02_33 7 -7; 04 7 -7; 04_78 7 -7; 06 16 -16; 0634 7 -7; 0634_56 7 -7; 0696 8 -8; 0696_73 8 -8
06_12 10 -10; 06_4 6 -6; 06_60 8 -8; 06_67 5 -5; 06_99 8 -8; 07 8 -8; 07_12 7 -7; 07_83 6 -6; 07_84 6 -6; 07_90 5 -5
09 6 -6; 09_70 6 -6; 0_6 6 -6; 1 6 -6; 10 8 -8; 10_10 8 -8; 10_> 8 -8; 11 7 -7; 11_22 7 -7; 12 16 -16; 12_13 7 -7
12_34 10 -10; 12_78 7 -7; 12_89 5 -5; 12_aroba 5 -5; 12_poste 9 -9; 12_rue 6 -6; 13 7 -7; 13_14 7 -7; 14 7 -7
14_15 7 -7; 14_> 6 -6; 15 7 -7; 15_> 7 -7; 17 6 -6; 17_4 6 -6; 17_> 6 -6; 1_2 6 -6; 2 13 -13; 20 9 -9; 20_00 8 -8
20_17 6 -6; 22 7 -7; 22_> 7 -7; 23 7 -7; 23_69 7 -7; 29 6 -6; 29_14 6 -6; 2_3 6 -6; 2_impri 6 -6; 2_ordis 9 -9
3 6 -6; 31 6 -6; 31_merci 6 -6; 33 7 -7; 33_44 7 -7; 33_6 7 -7; 34 10 -10; 34_56 9 -9; 34_5678 10 -10; 3_4 6 -6
4 12 -12; 40 5 -5; 40_52 5 -5; 42 6 -6; 42_65 6 -6; 44 7 -7; 44_55 7 -7; 45 11 -11; 45_23 7 -7; 45_c 5 -5; 47 8 -8
47_20 8 -8; 4_20 6 -6; 4_5 6 -6; 4_telep 16 -16; 4g 9 -9; 4g_march 9 -9; 5 6 -6; 52 6 -6; 52_63 6 -6; 55 7 -7
55_66 7 -7; 56 12 -12; 5678 10 -10; 5678_> 10 -10; 56_12 7 -7; 56_29 6 -6; 56_78 7 -7; 56_79 8 -8; 56_> 9 -9
5_6 6 -6; 5_7 5 -5; 5_ou 6 -6; 5g 10 -10; 5g_est 10 -10; 6 7 -7; 60 10 -10; 60_10 8 -8; 60_12 9 -9; 62 6 -6
62_31 6 -6; 63 6 -6; 63_78 5 -5; 63_c 6 -6; 63_je 5 -5; 65 6 -6; 65_89 6 -6; 66 8 -8; 66_> 8 -8; 67 5 -5; 67_12 5 -5
69 7 -7; 69_> 7 -7; 6_1 6 -6; 6_12 7 -7; 6_7 6 -6; 6_ordin 6 -6; 7 6 -6; 70 6 -6; 70_81 6 -6; 72 5 -5; 72_63 5 -5
73 8 -8; 73_74 8 -8; 74 12 -12; 74_75 8 -8; 74_> 6 -6; 75 8 -8; 75011 9 -9; 75011_paris 9 -9; 75012 6 -6
75012_> 6 -6; 75_> 8 -8; 77 8 -8; 77_66 8 -8; 78 13 -13; 78_99 7 -7; 78_> 11 -11; 79 8 -8; 79_> 8 -8; 7_8 6 -6
8 6 -6; 81 7 -7; 81_52 6 -6; 81_72 5 -5; 83 6 -6; 83_56 6 -6; 84 6 -6; 84_95 6 -6; 88 8 -8; 88_77 8 -8; 89 11 -11
89_45 5 -5; 89_74 6 -6; 8_9 5 -5; 8_> 6 -6; 9 13 -13; 90 5 -5; 90_81 5 -5; 95 6 -6; 95_62 6 -6; 99 8 -8; 99_11 7 -7
99_88 8 -8; 9_> 13 -13; <_0 6 -6; <_01 12 -12; <_01445 11 -11; <_02 7 -7; <_04 7 -7; <_06 11 -11; <_0634 7 -7
<_0696 8 -8; <_07 8 -8; <_09 6 -6; <_2 9 -9; <_33 8 -8; <_4 16 -16; <_5 6 -6; <_60 9 -9; <_75011 9 -9; <_> 16 -16
<_a 14 -14; <_absol 12 -12; <_accue 6 -6; <_affir 12 -12; <_agent -11 11; <_ah 15 -15; <_ahmed 6 -6; <_ajout 15 -15
<_alexa 7 -7; <_allez 7 -7; <_allo 9 -9; <_allon 11 -11; <_alors 15 -15; <_anna 7 -7; <_anne 8 -8; <_annem 6 -6
<_annul 8 -8; <_appar 13 -13; <_appel -5 5; <_aroba 12 -12; <_arret -6 6; <_astre 4 -4; <_atten 21 -21; <_au 11 -11
<_aucun 13 -13; <_aurie -8 8; <_avant 4 -4; <_avec 6 -6; <_awa 11 -11; <_b 7 -7; <_bah 14 -14; <_baiss 8 -8
<_bande 14 -14; <_bascu -13 13; <_beauc 12 -12; <_ben 14 -14; <_bertr 13 -13; <_bien 13 -13; <_bingo 12 -12
<_blabl 11 -11; <_bof 10 -10; <_bon -9 9; <_bonjo 17 -17; <_bonne 8 -8; <_bonso 4 -4; <_borde 8 -8; <_boug -5 5
<_bouge 6 -6; <_boula 8 -8; <_box 10 -10; <_brigi 10 -10; <_burea 5 -5; <_c 12 -12; <_ca 15 -15; <_cabin 8 -8
<_calis 3 -3; <_camil 2 -2; <_can -5 5; <_carre 11 -11; <_ce 7 -7; <_cecil 5 -5; <_celia 7 -7; <_certa 10 -10
<_certe 11 -11; <_ces 6 -6; <_cette 7 -7; <_chape 11 -11; <_chepa 10 -10; <_cher 7 -7; <_chez 5 -5; <_cinq 12 -12
<_cinqu 8 -8; <_clair 17 -17; <_club 7 -7; <_combi 6 -6; <_comme 6 -6; <_compt 6 -6; <_con -10 10; <_conna 12 -12
<_conne -9 9; <_conse -23 23; <_conso 11 -11; <_conta 10 -10; <_corre 11 -11; <_coupu 6 -6; <_d 13 -13
<_dans 13 -13; <_dark 8 -8; <_de 8 -8; <_degag 6 -6; <_delph 8 -8; <_depui 16 -16; <_des 11 -11; <_desol 12 -12
<_deux 16 -16; <_didie 5 -5; <_direc 7 -7; <_dison 14 -14; <_dites -22 22; <_dix 12 -12; <_docte 9 -9; <_domin 6 -6
<_donc 5 -5; <_donne -19 19; <_du 17 -17; <_dubre 5 -5; <_dupon 8 -8; <_ecole 6 -6; <_ecout 9 -9; <_eh 12 -12
<_elle 13 -13; <_emma 5 -5; <_en 11 -11; <_encor 11 -11; <_enfin -8 8; <_enten 9 -9; <_entre 12 -12; <_envoy 6 -6
<_enzo 7 -7; <_eric 10 -10; <_espec 12 -12; <_est -2 2; <_et 12 -12; <_euh 18 -18; <_eva 9 -9; <_evide 16 -16
<_exact 16 -16; <_excus 10 -10; <_fabie 9 -9; <_fait 10 -10; <_faite 5 -5; <_fanny 8 -8; <_fatou 7 -7; <_faut 10 -10
<_ferme 15 -15; <_flemm 9 -9; <_foute 10 -10; <_franc -2 2; <_garag 9 -9; <_gauti 5 -5; <_ge 6 -6; <_genia 9 -9
<_genre 3 -3; <_giuli 7 -7; <_gmail 8 -8; <_grave 11 -11; <_h 9 -9; <_he 4 -4; <_hein 10 -10; <_helas 9 -9
<_helen 9 -9; <_hier 9 -9; <_hors 8 -8; <_hugo 13 -13; <_hugue 8 -8; <_huita 8 -8; <_humai -18 18; <_ibrah 10 -10
<_ici 6 -6; <_il 14 -14; <_ils 3 -3; <_impec 14 -14; <_impos 10 -10; <_incor 11 -11; <_ines 10 -10; <_info 6 -6
<_inter 16 -16; <_inuti 7 -7; <_isabe 8 -8; <_j 14 -14; <_jamai 10 -10; <_je 16 -16; <_jean 11 -11; <_jeanl 7 -7
<_jeann 7 -7; <_john 6 -6; <_joker 11 -11; <_julie 10 -10; <_juste 8 -8; <_k 8 -8; <_karim 6 -6; <_kevin 8 -8
<_l 18 -18; <_la 17 -17; <_laiss 6 -6; <_laure 9 -9; <_le 10 -10; <_lea 7 -7; <_lefeb 6 -6; <_lefev 9 -9; <_leo 8 -8
<_leon 8 -8; <_les 21 -21; <_lili 7 -7; <_loic 5 -5; <_luc 9 -9; <_lucas 6 -6; <_lucie 7 -7; <_lundi 9 -9; <_m 9 -9
<_ma 14 -14; <_madam 17 -17; <_madem 9 -9; <_mais 17 -17; <_malhe 7 -7; <_mamie 7 -7; <_marc 8 -8; <_marie 14 -14
<_mario 7 -7; <_marti 5 -5; <_mauva 10 -10; <_maxim 11 -11; <_mdr 6 -6; <_meme 8 -8; <_merci 16 -16; <_merde 10 -10
<_mes 14 -14; <_mette 2 -2; <_mi 8 -8; <_mince 11 -11; <_mirac 11 -11; <_mmh 14 -14; <_moham 8 -8; <_moi 14 -14
<_mon 12 -12; <_monsi 18 -18; <_my 7 -7; <_natha 9 -9; <_ne 12 -12; <_negat 13 -13; <_nenni 11 -11; <_netfl 5 -5
<_nette 13 -13; <_neuf 9 -9; <_nguye 5 -5; <_ni 9 -9; <_nicke 11 -11; <_no 8 -8; <_noah 9 -9; <_nom 19 -19
<_non 15 -15; <_nonan 9 -9; <_nos 7 -7; <_notre 13 -13; <_nous 10 -10; <_numer 11 -11; <_oh 14 -14; <_ok 22 -22
<_olivi 8 -8; <_on 15 -15; <_onze 11 -11; <_opera -14 14; <_ordin 7 -7; <_ou -15 15; <_oui 19 -19; <_oups 7 -7
<_p 5 -5; <_paill 12 -12; <_papa 9 -9; <_pardi 11 -11; <_pardo 10 -10; <_parfa 21 -21; <_parle -20 20
<_parti 17 -17; <_pas 13 -13; <_pasca 7 -7; <_passe -4 4; <_patie 7 -7; <_paul 24 -24; <_pauvr 9 -9; <_perso 21 -21
<_peuch 1 -1; <_peut 9 -9; <_pierr 4 -4; <_plus 15 -15; <_pluto 12 -12; <_pol 13 -13; <_por -5 5; <_porca 8 -8
<_possi 13 -13; <_pour 12 -12; <_pourq 10 -10; <_pourr -9 9; <_pouve -2 2; <_prend 5 -5; <_prene 12 -12
<_presq 7 -7; <_probl 10 -10; <_puis -16 16; <_puisq 8 -8; <_puree 6 -6; <_putai 10 -10; <_qu 7 -7; <_quand 13 -13
<_quato 7 -7; <_quatr 16 -16; <_que 9 -9; <_quel 8 -8; <_quell 11 -11; <_quelq 6 -6; <_qui 13 -13; <_quinz 11 -11
<_quoi 12 -12; <_r 8 -8; <_rappe -4 4; <_redem 10 -10; <_redir -6 6; <_redon -12 12; <_rembo 11 -11; <_remi 6 -6
<_rende -12 12; <_repon 7 -7; <_rh 8 -8; <_rien 20 -20; <_roami 10 -10; <_rose 7 -7; <_s 10 -10; <_sa 7 -7
<_sabin 7 -7; <_salut 8 -8; <_sans 9 -9; <_sarah 10 -10; <_secou 11 -11; <_secre 9 -9; <_seize 11 -11; <_sept 13 -13
<_serai -8 8; <_servi -6 6; <_seule 10 -10; <_si 14 -14; <_sim 7 -7; <_six 7 -7; <_socie 11 -11; <_soixa 9 -9
<_sophi 11 -11; <_sous 13 -13; <_steph 6 -6; <_stop 9 -9; <_super 16 -16; <_suppo 7 -7; <_sur 9 -9; <_surem 12 -12
<_surto 11 -11; <_ta 8 -8; <_tabar 11 -11; <_tais 12 -12; <_tant -12 12; <_techn -17 17; <_telep 10 -10
<_test 13 -13; <_thoma 9 -9; <_ti 6 -6; <_toi -8 8; <_tom 10 -10; <_toto 5 -5; <_toujo 18 -18; <_tous 13 -13
<_tout 21 -21; <_trans -25 25; <_treiz 9 -9; <_tres 9 -9; <_trois 16 -16; <_trop 16 -16; <_tu 7 -7; <_tuer 2 -2
<_ugo 6 -6; <_un 5 -5; <_une 26 -26; <_v 5 -5; <_va 8 -8; <_vas -6 6; <_vers 13 -13; <_very 7 -7; <_veuil -8 8
<_victo 11 -11; <_viens 9 -9; <_vince 9 -9; <_vingt 11 -11; <_vite 11 -11; <_voila 9 -9; <_voix 12 -12
<_volon 10 -10; <_votre 9 -9; <_vous 13 -13; <_wei 4 -4; <_wesh 3 -3; <_wifi 10 -10; <_x 2 -2; <_xavie 8 -8
<_y 1 -1; <_yes 13 -13; <_you 6 -6; <_youtu 9 -9; <_yvonn 9 -9; <_zero 9 -9; <_zoe 11 -11; <_zut 11 -11; a 10 -10
a_about 9 -9; a_activ 6 -6; a_aller 2 -2; a_appel 32 -32; a_appor 7 -7; a_aroba 2 -2; a_besoi 9 -9; a_bien 3 -3
a_bouge 9 -9; a_bout 7 -7; a_c 6 -6; a_carte 8 -8; a_cause 5 -5; a_ce -9 9; a_chang 8 -8; a_chaqu 10 -10
a_cinq 12 -12; a_clign 1 -1; a_conca 6 -6; a_conne 3 -3; a_cote 4 -4; a_coupe 20 -20; a_crash 3 -3; a_d 6 -6
a_de 13 -13; a_debra 13 -13; a_deja 6 -6; a_deman 5 -5; a_deux 1 -1; a_dire 10 -10; a_dispa 3 -3; a_dit 4 -4
a_dix 8 -8; a_donne 12 -12; a_du -1 1; a_ecrit 2 -2; a_emett 4 -4; a_erreu 14 -14; a_ete 6 -6; a_eu 8 -8
a_expli 20 -20; a_faire -6 6; a_fait 11 -11; a_fondu 5 -5; a_gliss 3 -3; a_grill 9 -9; a_hurle 6 -6; a_insta 5 -5
a_inter 4 -4; a_j 2 -2; a_joind 12 -12; a_jour 3 -3; a_l -5 5; a_la 18 -18; a_lache 5 -5; a_lausa 7 -7; a_laver 8 -8
a_le 9 -9; a_m 8 -8; a_ma 15 -15; a_march 8 -8; a_marre -14 14; a_me -1 1; a_moiti 8 -8; a_mon 18 -18; a_mons 7 -7
a_monte 3 -3; a_moyen -13 13; a_nouve 9 -9; a_offer 4 -4; a_parle -6 6; a_pas -1 1; a_perdu 7 -7; a_perso 17 -17
a_peu 8 -8; a_plein 8 -8; a_plus 9 -9; a_point 9 -9; a_pose 7 -7; a_prend 9 -9; a_preve 6 -6; a_probl 8 -8
a_propo 4 -4; a_qu 13 -13; a_quatr 9 -9; a_que 12 -12; a_quel -23 23; a_quelq -8 8; a_qui -18 18; a_quitt 6 -6
a_r 5 -5; a_raccr 11 -11; a_rappe 8 -8; a_ras 6 -6; a_recev 11 -11; a_recou 7 -7; a_redem 1 -1; a_regar 8 -8
a_repet 11 -11; a_repri 2 -2; a_resil 9 -9; a_retab 3 -3; a_reten 6 -6; a_retro 8 -8; a_rien 11 -11; a_robas 6 -6
a_s 6 -6; a_saute 5 -5; a_se 1 -1; a_servi 17 -17; a_sfr 6 -6; a_signa 4 -4; a_signe 7 -7; a_soir 3 -3; a_son 7 -7
a_t -13 13; a_telec 7 -7; a_tenu 7 -7; a_teste 8 -8; a_touch 7 -7; a_toujo 15 -15; a_tout 9 -9; a_trava 5 -5
a_trois 6 -6; a_u 6 -6; a_un -4 4; a_une -24 24; a_v 7 -7; a_voir 5 -5; a_vole 4 -4; a_votre -15 15; a_vous 5 -5
a_y 7 -7; aboie 3 -3; aboie_je 3 -3; abonn 15 -15; abonn_> 16 -16; abonn_chez 2 -2; about 9 -9; about_> 9 -9
abrut 9 -9; abrut_> 9 -9; absen 6 -6; absen_> 6 -6; absol_c 7 -7; absol_madam 11 -11; absol_que -8 8; abuse 13 -13
abuse_> 13 -13; acced 4 -4; acced_au 4 -4; accen 8 -8; accen_> 8 -8; acces 5 -5; acces_a 4 -4; acces_au 6 -6
accor 14 -14; accor_> 14 -14; accor_faite 6 -6; accor_mais 10 -10; accue 13 -13; accue_> 8 -8; accue_aroba 6 -6
accue_n 7 -7; accue_s 4 -4; achet 7 -7; achet_l 7 -7; achet_le 5 -5; activ 7 -7; activ_depen 5 -5; activ_ma 6 -6
activ_trois 8 -8; actua 8 -8; actua_plus 8 -8; adam 10 -10; adam_> 10 -10; admin 8 -8; admin_canto 8 -8; adora 2 -2
adora_et 2 -2; adres 10 -10; adres_> 6 -6; adres_a -19 19; adres_atten 1 -1; adres_c 4 -4; adres_elect 7 -7
adres_mail 7 -7; adres_point 5 -5; adres_posta 8 -8; adsl 8 -8; adsl_est 14 -14; adsl_qui 1 -1; affai -3 3
affai_> 9 -9; affai_a -4 4; affai_je 7 -7; affic 12 -12; affic_> 8 -8; affic_chez 12 -12; affic_conne 6 -6
affic_maint 10 -10; affic_pas 6 -6; affic_un 7 -7; affir 12 -12; affir_> 11 -11; affir_le 8 -8; agaca 11 -11
agaca_> 11 -11; age 5 -5; age_on 5 -5; agee 1 -1; agee_> 15 -15; agee_qui 14 -14; agee_vous -9 9; agenc 9 -9
agenc_> 3 -3; agenc_immob 10 -10; agenc_se 7 -7; agent -15 15; agent_> -23 23; agent_a -6 6; agent_au -10 10
agent_c 9 -9; agent_d 7 -7; agent_de 12 -12; agent_je 7 -7; agent_merci 7 -7; agent_non 13 -13; agent_s -12 12
agent_un -10 10; ah 14 -14; ah_bah 10 -10; ah_ben 7 -7; ah_bon 12 -12; ah_ca 14 -14; ah_je 8 -8; ah_mais 6 -6
ah_mince 7 -7; ah_non 9 -9; ah_oui 5 -5; ah_que 14 -14; ah_super 6 -6; ah_zut 4 -4; ahmed 12 -12; ahmed_diall 9 -9
ahmed_point 6 -6; ai 15 -15; ai_9 12 -12; ai_a 2 -2; ai_achet 7 -7; ai_annul 7 -7; ai_appel 9 -9; ai_appuy 1 -1
ai_assez -1 1; ai_atten 5 -5; ai_aucun 7 -7; ai_besoi -29 29; ai_c 3 -3; ai_chang 13 -13; ai_clien 1 -1; ai_cru 2 -2
ai_de 2 -2; ai_debra 1 -1; ai_deja 17 -17; ai_deman 10 -10; ai_demar 8 -8; ai_des 5 -5; ai_deux 5 -5; ai_dit 13 -13
ai_du 5 -5; ai_encor 5 -5; ai_enten 2 -2; ai_envie 19 -19; ai_etein 9 -9; ai_eu -1 1; ai_expli 10 -10; ai_fait 5 -5
ai_honte 2 -2; ai_inter 3 -3; ai_jamai 3 -3; ai_juste 4 -4; ai_la 5 -5; ai_le 5 -5; ai_ma 8 -8; ai_marre -6 6
ai_mis 2 -2; ai_oubli 4 -4; ai_par 11 -11; ai_parle 29 -29; ai_pas 7 -7; ai_perdu 2 -2; ai_peur 8 -8; ai_plein 9 -9
ai_plus 5 -5; ai_pris 1 -1; ai_pus 3 -3; ai_quatr 9 -9; ai_que 6 -6; ai_ras 13 -13; ai_rebra 3 -3; ai_recu 10 -10
ai_recup 8 -8; ai_redem 3 -3; ai_rende 14 -14; ai_retro 6 -6; ai_rien 3 -3; ai_six 7 -7; ai_toujo 6 -6; ai_tout 2 -2
ai_trois 2 -2; ai_trop 5 -5; ai_un 12 -12; ai_une 6 -6; ai_vraim 6 -6; ai_vu 2 -2; aide 24 -24; aide_> 20 -20
aide_il 6 -6; aider 14 -14; aider_> 10 -10; aider_a 2 -2; aider_moi 8 -8; aidez 8 -8; aidez_moi 8 -8; aie -8 8
aie_un -8 8; aille 3 -3; aille_> 5 -5; aimab 10 -10; aimab_> 10 -10; aime -7 7; aime_esse 4 -4; aime_pas -7 7
aimen 2 -2; aimen_bien 2 -2; aimer -13 13; aimer_ben -8 8; aimer_bien -21 21; aimer_mieux -4 4; air 12 -12
air_bon 13 -13; air_de 8 -8; ajout 15 -15; ajout_un 8 -8; ajout_une 12 -12; alarm 5 -5; alarm_ne 5 -5; alexa 7 -7
alexa_elle 7 -7; aller 11 -11; aller_merci 5 -5; aller_mon 7 -7; aller_plus 2 -2; aller_sur 9 -9; allez 8 -8
allez_> 5 -5; allez_au 10 -10; allez_enten 4 -4; allez_hop -15 15; allez_passe -7 7; allez_vous 7 -7; allez_y 13 -13
allo 9 -9; allo_> 13 -13; allo_oui 2 -2; allo_y -7 7; allon 11 -11; allon_y 11 -11; allum 9 -9; allum_> 10 -10
allum_la 10 -10; allum_mais 1 -1; allum_meme 11 -11; allum_plus 2 -2; alors 4 -4; alors_06 8 -8; alors_> 9 -9
alors_atten 2 -2; alors_c 5 -5; alors_ca 6 -6; alors_cette 10 -10; alors_comme 6 -6; alors_en 5 -5; alors_euh 13 -13
alors_j 2 -2; alors_je 4 -4; alors_la 2 -2; alors_le 4 -4; alors_maint -9 9; alors_mon 1 -1; alors_non 9 -9
alors_pour 2 -2; alors_prene 3 -3; alors_qu 6 -6; alors_que 3 -3; alors_si -6 6; alors_soyez -6 6; alors_zero 2 -2
ameli 17 -17; ameli_> 17 -17; ami 5 -5; ami_> 5 -5; ampou 7 -7; ampou_> 7 -7; amran 8 -8; amran_> 8 -8; an 9 -9
an_derni 9 -9; ancie 9 -9; ancie_opera 9 -9; angla -7 7; angla_> -7 7; anime 4 -4; anime_> 2 -2; anime_s 6 -6
anna 7 -7; anna_deux 7 -7; anne 8 -8; anne_point 8 -8; anne_sophi 8 -8; anne_tiret 6 -6; annem 6 -6; annem_en 6 -6
annul 19 -19; annul_> 19 -19; annul_la 3 -3; annul_le 10 -10; annul_un 7 -7; ans 4 -4; ans_bande 1 -1; ans_et 7 -7
ans_hein 4 -4; anten 9 -9; anten_> 9 -9; antoi 9 -9; antoi_antoi 9 -9; antoi_girar 9 -9; aoute 8 -8; aoute_look 8 -8
appar 21 -21; appar_> 22 -22; appar_c 6 -6; appar_en 9 -9; appar_et 3 -3; appar_je 8 -8; appar_ne 5 -5
appar_oui 13 -13; appar_pas 9 -9; appar_que 5 -5; appel 10 -10; appel_> 11 -11; appel_ahmed 9 -9; appel_au 11 -11
appel_avec 2 -2; appel_c 8 -8; appel_ca 3 -3; appel_car 2 -2; appel_d 15 -15; appel_de 5 -5; appel_depui 3 -3
appel_du 4 -4; appel_entra 9 -9; appel_euh 7 -7; appel_ginet 4 -4; appel_giuli 8 -8; appel_hier 8 -8
appel_il 12 -12; appel_je 6 -6; appel_jean 7 -7; appel_julie 9 -9; appel_l 1 -1; appel_la 5 -5; appel_luc 6 -6
appel_ma 1 -1; appel_mais 11 -11; appel_melan 7 -7; appel_moi -6 6; appel_nadia 13 -13; appel_ne 5 -5; appel_ni 5 -5
appel_on 5 -5; appel_parce 9 -9; appel_pas 4 -4; appel_passe 6 -6; appel_perso 7 -7; appel_pour 7 -7; appel_qui 3 -3
appel_sont 10 -10; appel_sophi 1 -1; appel_there 2 -2; appel_un 11 -11; appel_valer 3 -3; appli 5 -5; appli_la 5 -5
appor 7 -7; appor_la 7 -7; appui 11 -11; appui_sur 11 -11; appuy 8 -8; appuy_> 7 -7; appuy_sur 1 -1; apres 8 -8
apres_je 6 -6; apres_l 6 -6; apres_midi 9 -9; apres_orang 1 -1; apres_oubli 6 -6; apres_redem 8 -8
apres_vente -11 11; arbre 12 -12; arbre_sur 12 -12; ardec 3 -3; ardec_quand 3 -3; are 6 -6; are_idiot 6 -6
arnaq 12 -12; arnaq_> 8 -8; arnaq_votre 8 -8; arnau 6 -6; arnau_aroba 6 -6; aroba 11 -11; aroba_> 11 -11
aroba_a 6 -6; aroba_aoute 8 -8; aroba_bluew 7 -7; aroba_boula 10 -10; aroba_carai 6 -6; aroba_club 7 -7
aroba_dupui 5 -5; aroba_ecole 9 -9; aroba_entre 7 -7; aroba_et 5 -5; aroba_euh 5 -5; aroba_free 13 -13
aroba_froma 6 -6; aroba_g 2 -2; aroba_garag 7 -7; aroba_gmail 6 -6; aroba_group 8 -8; aroba_hotma 6 -6; aroba_i 8 -8
aroba_iclou 7 -7; aroba_la 6 -6; aroba_lapos 7 -7; aroba_liber 7 -7; aroba_live 7 -7; aroba_mairi 6 -6
aroba_menui 6 -6; aroba_neuf 10 -10; aroba_noval 7 -7; aroba_orang 7 -7; aroba_outlo 8 -8; aroba_pompi 11 -11
aroba_proto 10 -10; aroba_s 8 -8; aroba_sfr 8 -8; aroba_skyne 7 -7; aroba_soget 6 -6; aroba_univ 8 -8
aroba_wanad 8 -8; aroba_web 7 -7; aroba_yahoo 6 -6; arran 13 -13; arran_> 13 -13; arran_pas 4 -4; arran_un 7 -7
arret 1 -1; arret_> 8 -8; arret_avec -12 12; arret_ce 1 -1; arret_de 12 -12; arret_rien 6 -6; arriv 4 -4
arriv_> 10 -10; arriv_a 2 -2; arriv_dans 5 -5; arriv_donne -17 17; arriv_en 3 -3; arriv_pas 2 -2; arriv_plus 7 -7
arrob 5 -5; arrob_hotma 5 -5; artif -8 8; artif_> -8 8; aspir 13 -13; aspir_ne 13 -13; assez -5 5; assez_> 15 -15
assez_de -16 16; assez_du -6 6; assez_joue -7 7; assis 1 -1; assis_> 17 -17; assis_de 14 -14; assis_une -8 8
assur 12 -12; assur_> 11 -11; assur_que 8 -8; astre 4 -4; astre_zero 4 -4; at 11 -11; at_bt 6 -6; at_gmail 5 -5
at_outlo 8 -8; ateli 6 -6; ateli_> 6 -6; atlas 8 -8; atlas_point 8 -8; attac 7 -7; attac_aroba 7 -7; atten 28 -28
atten_> 14 -14; atten_atten 5 -5; atten_aussi 6 -6; atten_c 11 -11; atten_cheri 6 -6; atten_combi 6 -6
atten_depui 8 -8; atten_deux 6 -6; atten_excus 3 -3; atten_j 3 -3; atten_je 12 -12; atten_le 15 -15; atten_mais 4 -4
atten_mon 7 -7; atten_non 2 -2; atten_oui 2 -2; atten_pour -20 20; atten_que 4 -4; atten_s 15 -15; atten_sa 5 -5
atten_si 2 -2; atten_un 19 -19; atten_une 10 -10; atten_votre 8 -8; attri 7 -7; attri_> 7 -7; au -3 3; au_12 6 -6
au_au -11 11; au_bout -9 9; au_burea 17 -17; au_contr 13 -13; au_debut 10 -10; au_dessu 7 -7; au_deuxi 4 -4
au_diabl 10 -10; au_douze 7 -7; au_fond 5 -5; au_greni 3 -3; au_moins 8 -8; au_mois 10 -10; au_monsi -16 16
au_mur 6 -6; au_nez 11 -11; au_nom 8 -8; au_poil 9 -9; au_point 8 -8; au_premi 9 -9; au_print 5 -5; au_quart 7 -7
au_resea 1 -1; au_respo -6 6; au_serve 4 -4; au_servi -16 16; au_sous 5 -5; au_stand 14 -14; au_sujet 7 -7
au_suppo -8 8; au_techn -8 8; au_telep -14 14; au_trava 7 -7; au_vert 10 -10; au_villa 3 -3; au_vpn 7 -7
au_web 6 -6; au_wifi 4 -4; au_zero 16 -16; aucun 13 -13; aucun_appel 3 -3; aucun_barre 8 -8; aucun_chang 13 -13
aucun_effet 8 -8; aucun_idee 10 -10; aucun_lumie 13 -13; aucun_monsi 14 -14; aucun_probl 11 -11; aucun_resul 5 -5
aucun_servi 2 -2; aucun_signa 3 -3; aucun_souci 10 -10; aucun_telep 13 -13; aujou 7 -7; aujou_hui 7 -7; aurai -10 10
aurai_dit 5 -5; aurai_pas -11 11; aurez -12 12; aurez_pas -12 12; aurie -13 13; aurie_pas -10 10; aurie_vous -8 8
aussi 10 -10; aussi_> 10 -10; aussi_longt 6 -6; aussi_vous 3 -3; autan 6 -6; autan_> 6 -6; autan_que 2 -2
autom -14 14; autom_> -14 14; autre 14 -14; autre_> 3 -3; autre_appel 5 -5; autre_chose 6 -6; autre_je 5 -5
autre_jour 13 -13; autre_non 9 -9; autre_perso 7 -7; autre_probl 12 -12; autre_souci 6 -6; aux -16 16
aux_clien 12 -12; aux_infos 4 -4; aux_machi -14 14; aux_robot -7 7; avais 5 -5; avais_huit 5 -5; avait 16 -16
avait_assur 8 -8; avait_cinq 3 -3; avait_conse 7 -7; avait_dit 10 -10; avait_l 4 -4; avant 6 -6; avant_> 8 -8
avant_ca 4 -4; avant_j 5 -5; avant_on 3 -3; avant_que 10 -10; avec -2 2; avec_avec -3 3; avec_box 7 -7
avec_cedil 5 -5; avec_deux 11 -11; avec_garan 6 -6; avec_herve 8 -8; avec_la 5 -5; avec_le -11 11; avec_leque 8 -8
avec_les 7 -7; avec_ma 2 -2; avec_mes 9 -9; avec_mon -7 7; avec_perso -15 15; avec_plais 11 -11; avec_quelq 9 -9
avec_tous 8 -8; avec_tout -6 6; avec_toute 3 -3; avec_un -12 12; avec_une -6 6; avec_vos 8 -8; avec_votre -13 13
avec_vous 19 -19; avez 7 -7; avez_coupe 1 -1; avez_de 1 -1; avez_deja 11 -11; avez_dit 3 -3; avez_donne 5 -5
avez_fait 1 -1; avez_menti 2 -2; avez_pas -9 9; avez_raiso 12 -12; avez_un 8 -8; avez_vu 9 -9; aviez 1 -1
aviez_dit 1 -1; avion -5 5; avion_enfin -5 5; avoca 7 -7; avoca_> 8 -8; avoca_bande 4 -4; avoir -23 23
avoir_affai -4 4; avoir_deux 16 -16; avoir_euh -10 10; avoir_les 4 -4; avoir_quelq -15 15; avoir_un -20 20
avoir_une -9 9; avons 9 -9; avons_appli 5 -5; avons_demen 7 -7; avons_un 6 -6; awa 11 -11; awa_toujo 11 -11
b 10 -10; b_aroba 7 -7; b_comme 7 -7; b_e 3 -3; b_puis 3 -3; b_r 5 -5; b_trois 7 -7; b_v 6 -6; bah 14 -14
bah_c 4 -4; bah_ca 6 -6; bah_ecout 11 -11; bah_non 9 -9; bah_oui 13 -13; bah_voila 11 -11; baiss 8 -8; baiss_la 8 -8
banca 8 -8; banca_> 12 -12; banca_m 6 -6; bande 17 -17; bande_d 15 -15; bande_de 17 -17; banqu 4 -4; banqu_> 5 -5
banqu_elle 3 -3; bapti 9 -9; bapti_mais 3 -3; bapti_renar 8 -8; bapti_renau 5 -5; bapti_roy 7 -7; barbi 10 -10
barbi_> 10 -10; barre 8 -8; barre_> 8 -8; barre_sur 3 -3; bas 7 -7; bas_b 7 -7; bas_clair 4 -4; bas_et 4 -4
bas_marti 7 -7; bas_vidal 7 -7; bascu -8 8; bascu_moi -13 13; bascu_plus 7 -7; base 6 -6; base_> 6 -6; basta 8 -8
basta_j 8 -8; be 10 -10; be_> 10 -10; beau 8 -8; beau_aujou 7 -7; beau_ca 7 -7; beauc 18 -18; beauc_> 15 -15
beauc_c 4 -4; beauc_madam 5 -5; beauc_mieux 5 -5; beauc_mon 5 -5; beaun 3 -3; beaun_comme 3 -3; beaux 5 -5
beaux_cross 5 -5; belle 3 -3; belle_soeur 3 -3; ben 13 -13; ben_> 9 -9; ben_c 4 -4; ben_ca 7 -7; ben_dame 16 -16
ben_dites 6 -6; ben_ecout 1 -1; ben_figur 9 -9; ben_gros -8 8; ben_j 4 -4; ben_je 5 -5; ben_la 3 -3; ben_le 8 -8
ben_ma 4 -4; ben_mon 2 -2; ben_non 8 -8; ben_oui 10 -10; ben_rien 7 -7; ben_tout 18 -18; ben_voila 13 -13
benal 10 -10; benal_> 10 -10; benal_a 10 -10; benal_aroba 2 -2; benis 5 -5; benis_> 5 -5; benoi 5 -5; benoi_60 5 -5
benze 8 -8; benze_neuf 8 -8; berna 11 -11; berna_> 11 -11; berna_aroba 7 -7; berna_duran 3 -3; berna_s 3 -3
berna_soixa 3 -3; bertr 18 -18; bertr_chauv 5 -5; bertr_lacro 6 -6; bertr_point 4 -4; bertr_tout 9 -9; besoi -5 5
besoi_> 13 -13; besoi_d -17 17; besoi_de 10 -10; besoi_du 3 -3; besoi_inter 8 -8; besoi_jusqu 7 -7; besoi_que 16 -16
betis 5 -5; betis_c 1 -1; betis_en 5 -5; bien 25 -25; bien_> 21 -21; bien_aimab 9 -9; bien_au 10 -10
bien_avoir -17 17; bien_bonjo 2 -2; bien_branc 1 -1; bien_c 3 -3; bien_ca 5 -5; bien_ce 9 -9; bien_comme 6 -6
bien_d 2 -2; bien_entre 2 -2; bien_evide 7 -7; bien_faire 3 -3; bien_franc 13 -13; bien_genti -6 6; bien_le 7 -7
bien_les 1 -1; bien_ma 6 -6; bien_maint 6 -6; bien_mon 2 -2; bien_note 7 -7; bien_notre 7 -7; bien_oui 11 -11
bien_qu -14 14; bien_que 6 -6; bien_recu 6 -6; bien_regar 2 -2; bien_s 19 -19; bien_sur 7 -7; bien_volon 7 -7
bihan 8 -8; bihan_> 8 -8; bingo 12 -12; bingo_ca 12 -12; bio 7 -7; bio_> 7 -7; bip 4 -4; bip_> 4 -4; bip_bip 4 -4
bizar 12 -12; bizar_> 14 -14; bizar_et 3 -3; blabl 11 -11; blabl_> 11 -11; blanc 11 -11; blanc_> 11 -11
blanc_a 6 -6; blanc_aroba 6 -6; blanc_c 7 -7; blanc_j 1 -1; blaze 9 -9; blaze_c 9 -9; bleue 8 -8; bleue_ne 8 -8
blond 6 -6; blond_> 7 -7; blond_a 6 -6; bloqu 7 -7; bloqu_> 6 -6; bloqu_il 9 -9; bloqu_la 4 -4; bloqu_sur 5 -5
bluew 7 -7; bluew_point 7 -7; bof 10 -10; bof_non 10 -10; boite -2 2; boite_> 16 -16; boite_d 4 -4; boite_de -3 3
boite_hier 7 -7; boite_j 3 -3; boite_ne 7 -7; boite_vocal -7 7; boiti 6 -6; boiti_> 5 -5; boiti_fibre 6 -6
bol 11 -11; bol_> 13 -13; bol_de 7 -7; bon -6 6; bon_> 31 -31; bon_assez -7 7; bon_ca 8 -8; bon_et 3 -3; bon_je -6 6
bon_la 7 -7; bon_laiss 18 -18; bon_merci 17 -17; bon_numer 13 -13; bon_passe -12 12; bon_sang 7 -7; bon_tout 13 -13
bon_une -5 5; bon_vous 8 -8; bonjo 11 -11; bonjo_> 18 -18; bonjo_c 7 -7; bonjo_cabin 3 -3; bonjo_est -4 4
bonjo_euh 8 -8; bonjo_excus 1 -1; bonjo_j 5 -5; bonjo_jacqu 4 -4; bonjo_je -3 3; bonjo_ma 1 -1; bonjo_madam 7 -7
bonjo_mamad 9 -9; bonjo_monsi 8 -8; bonjo_on 8 -8; bonjo_voila 2 -2; bonne 11 -11; bonne_> 15 -15; bonne_adres 6 -6
bonne_bonne 8 -8; bonne_je 1 -1; bonne_journ 8 -8; bonne_trent 8 -8; bons 11 -11; bons_a 1 -1; bons_techn 12 -12
bonso 4 -4; bonso_dites 4 -4; borde 8 -8; borde_de 8 -8; borde_point 4 -4; bots -9 9; bots_je -9 9; bouch 10 -10
bouch_> 10 -10; bouch_d 3 -3; boucl 6 -6; boucl_> 6 -6; bouff 4 -4; bouff_> 4 -4; boug -5 5; boug_la -5 5
bouge 7 -7; bouge_> 9 -9; bouge_pas 6 -6; boula 14 -14; boula_a 7 -7; boula_du 8 -8; boula_point 10 -10; boule 7 -7
boule_> 7 -7; bout -8 8; bout_> 7 -7; bout_de 11 -11; bout_du -10 10; bouto 18 -18; bouto_> 10 -10; bouto_appuy 7 -7
bouto_de 12 -12; bouto_pour 1 -1; box 16 -16; box_> 19 -19; box_a 4 -4; box_c 8 -8; box_ca 1 -1; box_clign 15 -15
box_dans 5 -5; box_elle 2 -2; box_est 5 -5; box_et 6 -6; box_etein 10 -10; box_fait 8 -8; box_inter 1 -1
box_je 4 -4; box_la 5 -5; box_march 3 -3; box_ne 4 -4; box_qui 14 -14; box_reste 5 -5; box_toute 11 -11
box_un 11 -11; branc 9 -9; branc_derri 1 -1; branc_n 7 -7; branl 11 -11; branl_> 11 -11; bref -8 8; bref_tout -8 8
brigi 10 -10; brigi_adam 10 -10; bris 9 -9; bris_> 9 -9; brise 3 -3; brise_et 3 -3; bruit 14 -14; bruit_> 8 -8
bruit_bizar 3 -3; bruit_la 15 -15; bt 6 -6; bt_dot 6 -6; buffe 11 -11; buffe_tout 11 -11; bugue 15 -15
bugue_> 15 -15; burea 18 -18; burea_> 20 -20; burea_aroba 5 -5; burea_et 4 -4; burea_il 4 -4; burea_plus 4 -4
burea_sont 6 -6; burea_tous 4 -4; c 9 -9; c_est 9 -9; c_etait 5 -5; c_good 13 -13; c_h 7 -7; c_point 7 -7
c_tiret 6 -6; ca 13 -13; ca_> 11 -11; ca_a -1 1; ca_alors 6 -6; ca_atten 4 -4; ca_aux 12 -12; ca_avait 4 -4
ca_buffe 11 -11; ca_bugue 13 -13; ca_c 4 -4; ca_chang 7 -7; ca_charg 10 -10; ca_clign 8 -8; ca_comme 5 -5
ca_coupe 10 -10; ca_demar 8 -8; ca_depen 14 -14; ca_drach 2 -2; ca_du 6 -6; ca_dure 5 -5; ca_et 2 -2; ca_fait -5 5
ca_fonct 12 -12; ca_gresi 12 -12; ca_ira 6 -6; ca_je 8 -8; ca_joue 4 -4; ca_lag 9 -9; ca_m 7 -7; ca_march 12 -12
ca_me 6 -6; ca_meme 7 -7; ca_mouli 7 -7; ca_n 12 -12; ca_ne 17 -17; ca_non 8 -8; ca_oui 14 -14; ca_passe 5 -5
ca_pense 6 -6; ca_peut 2 -2; ca_plant 1 -1; ca_pour -8 8; ca_que 9 -9; ca_raccr 10 -10; ca_rame 8 -8
ca_recom 13 -13; ca_redem 6 -6; ca_refon 5 -5; ca_remar 14 -14; ca_s 10 -10; ca_se 6 -6; ca_sert 9 -9; ca_sonne 3 -3
ca_suffi 15 -15; ca_tient 10 -10; ca_tombe 3 -3; ca_tourn 10 -10; ca_une 3 -3; ca_va 6 -6; ca_veut 9 -9
ca_vous 2 -2; ca_y 13 -13; cabin 9 -9; cabin_fourn 3 -3; cabin_medic 6 -6; cabin_point 8 -8; cabla 5 -5
cabla_> 5 -5; cable 13 -13; cable_> 13 -13; cafe 9 -9; cafe_> 9 -9; caiss 7 -7; caiss_deux 6 -6; caiss_enreg 9 -9
caiss_ne 4 -4; calis 3 -3; calis_ca 3 -3; calme 3 -3; calme_je 2 -2; calme_pas 4 -4; camer 9 -9; camer_du 5 -5
camer_et 7 -7; camil 3 -3; camil_et 5 -5; camil_point 2 -2; can -5 5; can_i -5 5; canal 4 -4; canal_du 4 -4
canar 9 -9; canar_> 9 -9; canto 8 -8; canto_> 8 -8; capte 9 -9; capte_a 9 -9; capte_de 8 -8; capte_mal 5 -5
capte_pas 9 -9; capte_plus 9 -9; capte_toujo 5 -5; car 2 -2; car_ma 2 -2; caraf 4 -4; caraf_au 4 -4; carai 6 -6
carai_sans 6 -6; carlo 6 -6; carlo_silva 6 -6; carne 5 -5; carne_zero 5 -5; carpe 9 -9; carpe_> 9 -9
carpe_aroba 10 -10; carre 14 -14; carre_> 14 -14; carte 12 -12; carte_bleue 8 -8; carte_cime 9 -9; carte_sim 7 -7
cas 13 -13; cas_> 13 -13; casqu 9 -9; casqu_> 9 -9; casse 12 -12; casse_> 12 -12; casse_tout 3 -3; cata 5 -5
cata_ma 5 -5; catas 5 -5; catas_je 5 -5; catas_votre 3 -3; cause -4 4; cause_a -22 22; cause_de 5 -5
cause_dessu 1 -1; cave 6 -6; cave_jeter 6 -6; ce -6 6; ce_cable 12 -12; ce_cirqu 2 -2; ce_matin 12 -12; ce_n 6 -6
ce_numer 6 -6; ce_qu 11 -11; ce_que -9 9; ce_qui 5 -5; ce_robot -13 13; ce_serai 14 -14; ce_servi 13 -13
ce_soit 8 -8; ce_ticke 6 -6; ce_trava 7 -7; ce_voyan 8 -8; cecil 5 -5; cecil_tiret 5 -5; cedil 5 -5; cedil_dans 5 -5
cedil_mais 5 -5; cela 12 -12; cela_> 14 -14; cela_en 5 -5; celia 8 -8; celia_tiret 7 -7; celia_vidal 7 -7
celle 3 -3; celle_de 3 -3; cellu 6 -6; cellu_de 7 -7; cellu_sonne 4 -4; celui 7 -7; celui_avec 8 -8; celui_ci 11 -11
celui_de 5 -5; celui_du 4 -4; celui_qui 12 -12; cent 2 -2; cent_quatr 2 -2; centa 10 -10; centa_envir 10 -10
centr 11 -11; centr_> 8 -8; centr_par 5 -5; centr_point 7 -7; cents 8 -8; cents_> 8 -8; cents_megas 5 -5
certa 15 -15; certa_> 15 -15; certe 11 -11; certe_> 11 -11; ces 12 -12; ces_cable 2 -2; ces_panne 12 -12
ces_paul 8 -8; ces_quest 3 -3; ces_reven 6 -6; cesse 6 -6; cesse_> 6 -6; cette 8 -8; cette_box 6 -6; cette_fois 8 -8
cette_histo 8 -8; cette_machi -9 9; cette_musiq 3 -3; ch 8 -8; ch_> 8 -8; chacu 1 -1; chacu_comme 1 -1; chain 7 -7
chain_> 7 -7; chair -14 14; chair_et -14 14; chale 4 -4; chale_> 4 -4; chamb 7 -7; chamb_> 5 -5; chamb_du 11 -11
chamb_que 1 -1; chang 21 -21; chang_> 12 -12; chang_d 13 -13; chang_de 4 -4; chang_du 3 -3; chang_la 7 -7
chang_le 4 -4; chang_pas 7 -7; chang_rien 7 -7; chape 11 -11; chape_de 11 -11; chaqu 13 -13; chaqu_fois 10 -10
chaqu_mois 3 -3; charg 16 -16; charg_> 5 -5; charg_dans 10 -10; charg_jamai 5 -5; charg_la 6 -6; charg_pas 8 -8
charg_plus 4 -4; charg_une 12 -12; charl 9 -9; charl_> 4 -4; charl_de 7 -7; chat 9 -9; chat_est 9 -9; chauv 5 -5
chauv_c 5 -5; chef -4 4; chef_> -9 9; chef_a 10 -10; chef_atten 7 -7; chef_d -8 8; chef_m 5 -5; chen 5 -5
chen_c 4 -4; chen_w 6 -6; chepa 10 -10; chepa_moi 10 -10; cher 12 -12; cher_> 11 -11; cher_je 7 -7; cherc 19 -19
cherc_> 11 -11; cherc_c 1 -1; cherc_le 15 -15; cherc_mes 8 -8; cherc_mon 9 -9; cheri 6 -6; cheri_> 4 -4
cheri_je 7 -7; chevr 6 -6; chevr_et 6 -6; chez 11 -11; chez_ma 3 -3; chez_machi 19 -19; chez_moi 10 -10
chez_mon 6 -6; chez_mort 8 -8; chez_nous 8 -8; chez_vous -8 8; chez_wanad 9 -9; chiam 8 -8; chiam_giuli 8 -8
chien 17 -17; chien_> 9 -9; chien_j 14 -14; chien_qui 3 -3; chier 10 -10; chier_> 10 -10; chiff 5 -5
chiff_deux 5 -5; chiff_tout 3 -3; chioc 7 -7; chioc_je 7 -7; chloe 6 -6; chloe_dupui 6 -6; chora 3 -3
chora_donc 3 -3; chora_point 3 -3; chose 1 -1; chose_> 11 -11; chose_a -9 9; chose_ca 11 -11; chum 7 -7; chum_> 7 -7
ci 11 -11; ci_est 11 -11; cime 9 -9; cime_est 9 -9; cinq 19 -19; cinq_> 15 -15; cinq_a 4 -4; cinq_appar 6 -6
cinq_aroba 6 -6; cinq_c 10 -10; cinq_cinq 6 -6; cinq_cinqu 2 -2; cinq_douze 1 -1; cinq_en 11 -11; cinq_et 6 -6
cinq_heure 12 -12; cinq_machi 11 -11; cinq_mais 3 -3; cinq_max 9 -9; cinq_minut 13 -13; cinq_non 6 -6
cinq_nonan 3 -3; cinq_ou 13 -13; cinq_pc 4 -4; cinq_quara 5 -5; cinq_quatr 5 -5; cinq_secon 6 -6; cinq_seize 4 -4
cinq_six 3 -3; cinq_soixa 8 -8; cinq_termi 4 -4; cinq_treiz 5 -5; cinq_trent 3 -3; cinq_un 3 -3; cinq_vite 3 -3
cinq_zero 10 -10; cinqu 8 -8; cinqu_> 17 -17; cinqu_appar 8 -8; cinqu_cinq 3 -3; cinqu_deux 4 -4; cinqu_huit 5 -5
cinqu_quatr 8 -8; cinqu_sept 4 -4; cinqu_six 5 -5; cinqu_trois 3 -3; cirqu 2 -2; cirqu_je 2 -2; clair 17 -17
clair_> 12 -12; clair_aroba 4 -4; clair_c 5 -5; clair_maint 13 -13; clair_point 4 -4; clair_rouss 10 -10; claqu 8 -8
claqu_de 8 -8; clien -9 9; clien_> -14 14; clien_avec -11 11; clien_depui 2 -2; clien_en 9 -9; clien_m 11 -11
clien_me 6 -6; clien_n 12 -12; clien_nous 3 -3; clien_numer 1 -1; clien_quara 8 -8; clien_vous 5 -5; clign 8 -8
clign_> 10 -10; clign_en 8 -8; clign_encor 8 -8; clign_et 2 -2; clign_je 2 -2; clign_orang 2 -2; clign_rouge 8 -8
clign_sur 5 -5; clign_tout 2 -2; cloud 8 -8; cloud_point 8 -8; club 8 -8; club_tiret 7 -7; club_under 7 -7; co 6 -6
co_> 6 -6; co_dot 6 -6; cocho 7 -7; cocho_> 7 -7; code 13 -13; code_> 3 -3; code_c 4 -4; code_erreu 7 -7
code_pin 8 -8; code_puc 9 -9; coeur 8 -8; coeur_> 8 -8; coler 8 -8; coler_> 8 -8; colet 7 -7; colet_tout 7 -7
colin 6 -6; colin_> 6 -6; colla -4 4; colla_de -9 9; colla_elles 8 -8; colle -1 1; colle_au -11 11
colle_aussi 10 -10; colle_en -6 6; colle_m 12 -12; colle_non 5 -5; colle_parce 2 -2; colle_s 5 -5; colle_un 8 -8
coloc 9 -9; coloc_> 9 -9; com 9 -9; com_> 10 -10; com_mais 4 -4; com_merci 1 -1; com_sans 6 -6; combi 16 -16
combi_> 9 -9; combi_c 5 -5; combi_de 12 -12; combi_est 15 -15; comme 23 -23; comme_> 16 -16; comme_a 8 -8
comme_avant 4 -4; comme_berna 7 -7; comme_bertr 4 -4; comme_c 2 -2; comme_ca 8 -8; comme_conse 3 -3; comme_d 11 -11
comme_denis 7 -7; comme_dire 6 -6; comme_en 5 -5; comme_gasto 6 -6; comme_je -3 3; comme_jean 3 -3; comme_l 6 -6
comme_la 7 -7; comme_mon 9 -9; comme_ne 3 -3; comme_on 1 -1; comme_si 5 -5; comme_sophi 3 -3; comme_une 17 -17
comme_victo 5 -5; comme_vous 1 -1; comme_xavie 2 -2; commu -4 4; commu_avec -8 8; commu_est 12 -12; commu_sont 8 -8
commu_une 7 -7; compe -13 13; compe_> -13 13; compl -3 3; compl_> 6 -6; compl_a 20 -20; compl_je -12 12
compl_mon -8 8; compl_mort 8 -8; compl_pourr 16 -16; compl_stupi 8 -8; compo 8 -8; compo_> 8 -8; compr -4 4
compr_> 6 -6; compr_appar 6 -6; compr_bien -15 15; compr_donc 3 -3; compr_pas -9 9; compr_que 9 -9; compr_quest 8 -8
compr_rien -9 9; compt_> -6 6; compt_aroba 6 -6; compt_mec 13 -13; compt_pas 7 -7; con 13 -13; con_> 14 -14
con_con -10 10; con_conse -10 10; conca 6 -6; conca_> 6 -6; conce 3 -3; conce_> 3 -3; confi 15 -15; confi_> 13 -13
confi_le 10 -10; confu 5 -5; confu_> 5 -5; conge 1 -1; conge_pour 1 -1; conna 10 -10; conna_> 10 -10; conna_a 4 -4
conna_pas 10 -10; conne 9 -9; conne_> 14 -14; conne_a 1 -1; conne_au 7 -7; conne_avec 7 -7; conne_du 3 -3
conne_est 10 -10; conne_et 1 -1; conne_exion 4 -4; conne_fibre 2 -2; conne_inter 2 -2; conne_les 3 -3; conne_me 6 -6
conne_moi -9 9; conne_mon 3 -3; conne_parta 1 -1; conne_pas 7 -7; conne_perdu 6 -6; conne_plus 7 -7; conne_qui 6 -6
conne_sans 4 -4; conne_saute 12 -12; conse -13 13; conse_> -4 4; conse_a -1 1; conse_banca 8 -8; conse_clien -12 12
conse_comme 6 -6; conse_conse -13 13; conse_de 7 -7; conse_dispo -7 7; conse_du 9 -9; conse_et 7 -7
conse_etait 8 -8; conse_immed -11 11; conse_j 10 -10; conse_je 11 -11; conse_maint -14 14; conse_merci 20 -20
conse_ou -14 14; conse_pour -8 8; conse_qui -1 1; conse_s -16 16; conso 16 -16; conso_> 11 -11; conso_annul 2 -2
conso_aussi 7 -7; conso_de 6 -6; conso_et 7 -7; conso_ne 3 -3; conso_trouv 4 -4; consu 6 -6; consu_notre 6 -6
conta 10 -10; conta_aroba 10 -10; conta_avec -8 8; conta_euh 6 -6; conta_ont 8 -8; conte 6 -6; conte_de 5 -5
conte_et 3 -3; conte_mais 5 -5; conte_nous 5 -5; conti 11 -11; conti_> 9 -9; conti_avec 15 -15; conti_ensem 10 -10
conti_non -11 11; conti_vous 13 -13; contr 13 -13; contr_> 20 -20; contr_avec 6 -6; contr_des 1 -1; contr_est 4 -4
contr_le 4 -4; contr_moi 6 -6; contr_profe 8 -8; contr_vous -1 1; convi 7 -7; convi_tres 7 -7; corre 12 -12
corre_> 11 -11; corre_ce 11 -11; corre_de 6 -6; corre_merci 9 -9; corri 1 -1; corri_> 1 -1; costa 7 -7; costa_> 7 -7
cote 4 -4; cote_> 5 -5; cote_de 2 -2; cote_du 3 -3; cote_qui 3 -3; coudo -6 6; coudo_> -6 6; coule 7 -7
coule_> 7 -7; coup 7 -7; coup_de 7 -7; coupe 17 -17; coupe_> 12 -12; coupe_au 7 -7; coupe_d 3 -3; coupe_dans 5 -5
coupe_de 9 -9; coupe_encor 6 -6; coupe_je 3 -3; coupe_la 16 -16; coupe_sans 3 -3; coupe_toujo 8 -8
coupe_tout 10 -10; coupe_un 12 -12; coups 7 -7; coups_de 7 -7; coupu 11 -11; coupu_> 8 -8; coupu_de 2 -2
coupu_fibre 8 -8; coupu_inter 6 -6; coupu_non 3 -3; coupu_penda 5 -5; coura 6 -6; coura_> 8 -8; coura_la 2 -2
courr 11 -11; courr_> 11 -11; courr_de 12 -12; courr_elect 4 -4; courr_je 8 -8; courr_mais 5 -5; cours 7 -7
cours_> 7 -7; cours_de 6 -6; craqu 5 -5; craqu_quand 5 -5; crash 3 -3; crash_frere 3 -3; creti 8 -8; creti_ca 8 -8
crie 1 -1; crie_dans 1 -1; crois 6 -6; crois_> 12 -12; crois_bien 7 -7; crois_oui 7 -7; crois_pas 8 -8
crois_qu -6 6; crois_que 7 -7; croix 5 -5; croix_rouge 5 -5; cross 5 -5; cross_vous 5 -5; cru 2 -2; cru_que 2 -2
cuisi 11 -11; cuisi_> 11 -11; cuisi_hein 5 -5; cul 7 -7; cul_> 7 -7; cyber 9 -9; cyber_cafe 9 -9; cyclo 5 -5
cyclo_tout 5 -5; cyril 9 -9; cyril_teyss 9 -9; d 4 -4; d_> 8 -8; d_a 8 -8; d_abonn 13 -13; d_abrut 9 -9
d_acces 2 -2; d_accor 14 -14; d_accue 6 -6; d_adres 4 -4; d_affic 6 -6; d_agent 9 -9; d_aide 20 -20; d_aille 3 -3
d_aller 8 -8; d_ameli 9 -9; d_appar 10 -10; d_appel 10 -10; d_aroba 9 -9; d_atten 9 -9; d_avant 10 -10
d_avoir -18 18; d_comme 7 -7; d_e 7 -7; d_email 4 -4; d_envoy 7 -7; d_equip -8 8; d_erreu 5 -5; d_escar 8 -8
d_escro 11 -11; d_essai 9 -9; d_essay 7 -7; d_etre -8 8; d_euros 4 -4; d_evolu 10 -10; d_excla 3 -3; d_habit 11 -11
d_heure 4 -4; d_hier 2 -2; d_humai -19 19; d_i 7 -7; d_incom 7 -7; d_incon 10 -10; d_inter 7 -7; d_j 6 -6
d_offre 8 -8; d_opera 18 -18; d_orang 4 -4; d_oreil 5 -5; d_u 6 -6; d_un -6 6; d_union 6 -6; d_urgen 13 -13
da 13 -13; da_> 12 -12; da_costa 7 -7; dame -15 15; dame_> -19 19; dame_bien 13 -13; dame_de -12 12; dame_m 10 -10
dame_ou -6 6; dame_oui 16 -16; dame_tres 11 -11; danie 4 -4; danie_gueri 4 -4; dans_cyber 9 -9; dans_famil 7 -7
dans_l 7 -7; dans_la -9 9; dans_le 16 -16; dans_les 13 -13; dans_ma 5 -5; dans_mon 12 -12; dans_sa 1 -1
dans_tout 6 -6; dans_toute 5 -5; dans_un 5 -5; dark 8 -8; dark_under 8 -8; daron 5 -5; daron_> 5 -5; de 4 -4
de_barre 3 -3; de_betis 1 -1; de_bon -5 5; de_bons 12 -12; de_bouff 4 -4; de_box 8 -8; de_branl 11 -11; de_ca 5 -5
de_canar 9 -9; de_ce -13 13; de_ces 12 -12; de_cette 5 -5; de_chang 7 -7; de_charg 17 -17; de_charl 4 -4
de_cherc 8 -8; de_chez -4 4; de_cinq 12 -12; de_clien 8 -8; de_cocho 7 -7; de_commu 7 -7; de_compe -9 9
de_compt -8 8; de_conge 1 -1; de_conna 12 -12; de_conne 9 -9; de_conse 26 -26; de_contr 2 -2; de_coule 7 -7
de_coupu 7 -7; de_coura 2 -2; de_de 12 -12; de_demai 5 -5; de_demar 6 -6; de_deran 6 -6; de_dialo -7 7
de_diffe 15 -15; de_direc 14 -14; de_discu -13 13; de_dix 1 -1; de_dossi 5 -5; de_faire 13 -13; de_famil 5 -5
de_fibre 2 -2; de_fil 10 -10; de_fois 6 -6; de_forfa 1 -1; de_garde 1 -1; de_grave 4 -4; de_gueul 7 -7
de_guign 4 -4; de_jeune 4 -4; de_jeux 4 -4; de_l 8 -8; de_la -1 1; de_liege 8 -8; de_ma 23 -23; de_machi -10 10
de_mal 19 -19; de_malad 4 -4; de_march 8 -8; de_marse 11 -11; de_me 12 -12; de_mecha 6 -6; de_meme 6 -6
de_merde 17 -17; de_messa 6 -6; de_mobil 7 -7; de_moi 9 -9; de_mon 15 -15; de_mutua 8 -8; de_nante 8 -8
de_nazes 10 -10; de_netfl 3 -3; de_nivea -8 8; de_nos 3 -3; de_notre 5 -5; de_nouve 13 -13; de_novem 10 -10
de_numer 8 -8; de_ouf 10 -10; de_paiem 9 -9; de_paill 11 -11; de_panne 13 -13; de_paras 6 -6; de_paris 6 -6
de_parle -10 10; de_pas 6 -6; de_passe 7 -7; de_perso 30 -30; de_pire 9 -9; de_porta 10 -10; de_portu 6 -6
de_poste 14 -14; de_prend -11 11; de_prise 7 -7; de_probl 12 -12; de_publi 8 -8; de_puis 9 -9; de_quest 8 -8
de_quoi 10 -10; de_rage 7 -7; de_raise 3 -3; de_rappe -4 4; de_redem 14 -14; de_reel -13 13; de_refus 14 -14
de_repar 8 -8; de_repet 5 -5; de_resea 7 -7; de_retab 6 -6; de_rien 4 -4; de_robot -19 19; de_s 10 -10
de_saisi 9 -9; de_servi 9 -9; de_signa 11 -11; de_smet 11 -11; de_sms 3 -3; de_souci 12 -12; de_suite -3 3
de_sympa 8 -8; de_synch 10 -10; de_techn 25 -25; de_telep 14 -14; de_temps 12 -12; de_teste 6 -6; de_texto 2 -2
de_tonal 13 -13; de_touch 7 -7; de_tout -10 10; de_trait 4 -4; de_venir -8 8; de_verif 1 -1; de_villi 7 -7
de_vivan -11 11; de_vive -8 8; de_voleu 8 -8; de_vos -3 3; de_votre -2 2; de_vous 10 -10; de_wifi 12 -12
debit 12 -12; debit_d 8 -8; debit_est 10 -10; debit_monta 8 -8; debor 9 -9; debor_> 9 -9; debou 6 -6; debou_or 6 -6
debra 16 -16; debra_la 13 -13; debra_le 5 -5; debra_ma 8 -8; debra_mais 1 -1; debut 6 -6; debut_a 4 -4; debut_j 1 -1
debut_je 4 -4; debut_non 14 -14; decla 9 -9; decla_en 9 -9; decle 13 -13; decle_direc 13 -13; decod 12 -12
decod_> 11 -11; decod_affic 7 -7; decod_est 8 -8; decon 8 -8; decon_> 7 -7; decon_a 6 -6; decon_toute 13 -13
decro 10 -10; decro_> 4 -4; decro_j 6 -6; decro_sans 6 -6; decu 7 -7; decu_> 7 -7; dedan -7 7; dedan_> -7 7
dedan_le 3 -3; degag 6 -6; degag_avec 6 -6; degat 8 -8; degat_des 8 -8; degou 10 -10; degou_de 10 -10; degue 12 -12
degue_de 12 -12; deja 25 -25; deja_> 7 -7; deja_appel 8 -8; deja_contr 5 -5; deja_deux 6 -6; deja_donne 8 -8
deja_fait 1 -1; deja_hier 6 -6; deja_la 2 -2; deja_mon 4 -4; deja_norma 11 -11; deja_parle 15 -15; deja_redem 12 -12
deja_resol 3 -3; deja_trop 3 -3; deja_venu 11 -11; delph 8 -8; delph_rouss 8 -8; demai 15 -15; demai_> 13 -13
demai_matin 9 -9; deman -3 3; deman_a -7 7; deman_atten 4 -4; deman_de 5 -5; deman_juste 9 -9; deman_pas 9 -9
deman_un -10 10; demar 13 -13; demar_> 12 -12; demar_il 6 -6; demar_l 8 -8; demen 7 -7; demen_en 7 -7; demi 13 -13
demi_> 7 -7; demi_douza 13 -13; demoi -6 6; demoi_du -6 6; denis 7 -7; denis_point 7 -7; depan 9 -9; depan_ma 9 -9
depen 13 -13; depen_> 13 -13; depen_d 5 -5; depen_de 13 -13; deplo 12 -12; deplo_> 12 -12; depui 18 -18
depui_a 3 -3; depui_ca 2 -2; depui_ce 12 -12; depui_deux 2 -2; depui_hier 16 -16; depui_l 3 -3; depui_la 3 -3
depui_le 8 -8; depui_mon 6 -6; depui_neuf 3 -3; depui_que 4 -4; depui_soixa 4 -4; depui_tanto 3 -3; depui_trois 8 -8
depui_vingt 1 -1; depui_yeste 5 -5; deran 18 -18; deran_> 8 -8; deran_c 1 -1; deran_pas 10 -10; deran_pour 2 -2
deran_si 7 -7; deran_vos 6 -6; derni 10 -10; derni_> 10 -10; derni_fois 7 -7; derni_mais 2 -2; derri 1 -1
derri_fait 1 -1; derri_la 1 -1; des 7 -7; des_appar 11 -11; des_appel 12 -12; des_beaux 5 -5; des_coups 7 -7
des_coupu 5 -5; des_craqu 5 -5; des_des 4 -4; des_dessi 2 -2; des_eaux 8 -8; des_enfan 8 -8; des_forge 6 -6
des_gresi 3 -3; des_gros 6 -6; des_grzz 5 -5; des_incap 6 -6; des_jumea 4 -4; des_lilas 8 -8; des_machi -10 10
des_mal 5 -5; des_milli 4 -4; des_minab 6 -6; des_que 1 -1; des_urgen 7 -7; des_voleu 14 -14; desac 10 -10
desac_> 10 -10; desce 6 -6; desce_a 6 -6; desol 12 -12; desol_> 10 -10; desol_de 8 -8; desol_mais 11 -11; dessi 5 -5
dessi_anime 4 -4; dessi_du 5 -5; dessu 8 -8; dessu_> 5 -5; dessu_a 1 -1; dessu_c 1 -1; dessu_de 7 -7
dessu_la 11 -11; dessu_par 1 -1; deux 18 -18; deux_> 14 -14; deux_alors -6 6; deux_aroba 5 -5; deux_au 4 -4
deux_autre 7 -7; deux_camer 7 -7; deux_cents 8 -8; deux_cinqu 6 -6; deux_conso 7 -7; deux_decod 8 -8; deux_des 8 -8
deux_dix 2 -2; deux_douza 3 -3; deux_et 8 -8; deux_fixes 8 -8; deux_fois 8 -8; deux_gsm 8 -8; deux_huita 5 -5
deux_jours 6 -6; deux_lettr 3 -3; deux_megas 5 -5; deux_mille 7 -7; deux_minut 8 -8; deux_n 7 -7; deux_neuf 3 -3
deux_onze 3 -3; deux_ordin 23 -23; deux_ou 11 -11; deux_pc 8 -8; deux_perso 8 -8; deux_plus 9 -9; deux_porta 6 -6
deux_pour 6 -6; deux_quara 6 -6; deux_quatr 5 -5; deux_s 10 -10; deux_secon 12 -12; deux_septa 4 -4; deux_serve 5 -5
deux_soixa 4 -4; deux_table 5 -5; deux_teles 7 -7; deux_trent 3 -3; deux_trois 10 -10; deux_un 8 -8; deuxi 13 -13
deuxi_> 4 -4; deuxi_fois 9 -9; deuxi_poste 8 -8; devai 5 -5; devai_venir 5 -5; devan 5 -5; devan_l 5 -5
devan_la 4 -4; deven 7 -7; deven_verte 7 -7; devez 5 -5; devez_me 5 -5; devoi 3 -3; devoi_en 3 -3; diabl 10 -10
diabl_> 10 -10; diall 17 -17; diall_> 9 -9; diall_at 6 -6; diall_de 9 -9; dialo -7 7; dialo_avec -7 7; didie 5 -5
didie_didie 5 -5; didie_soixa 5 -5; dieu 5 -5; dieu_si 2 -2; dieu_vous 5 -5; diffe 15 -15; diffe_> 15 -15
diffi 7 -7; diffi_> 7 -7; diman 2 -2; diman_et 2 -2; dingu 13 -13; dingu_> 11 -11; dingu_a 7 -7; dirai 12 -12
dirai_> 13 -13; dirai_bien 5 -5; dirai_mais 4 -4; dirai_que 10 -10; dirai_six 4 -4; dire 8 -8; dire_> 21 -21
dire_aroba 7 -7; dire_c 5 -5; dire_ca 16 -16; dire_la 1 -1; dire_que -5 5; dire_un -5 5; direc -3 3; direc_> -5 5
direc_aroba 7 -7; direc_n 8 -8; direc_s -9 9; direc_sur 9 -9; direc_zero 1 -1; dis 10 -10; dis_> 5 -5; dis_ca 7 -7
dis_douce 1 -1; dis_oui 9 -9; dis_pas 9 -9; dis_que 8 -8; disai -8 8; disai_c -8 8; discu -25 25; discu_avec -25 25
dise 1 -1; dise_pas 1 -1; disen 9 -9; disen_que 9 -9; dison 14 -14; dison_que 14 -14; dispa 8 -8; dispa_> 8 -8
dispa_et 3 -3; dispo -7 7; dispo_> -7 7; dit 7 -7; dit_> 19 -19; dit_aucun 3 -3; dit_d 11 -11; dit_de 3 -3
dit_et 5 -5; dit_la 7 -7; dit_le 1 -1; dit_mais 1 -1; dit_mardi 10 -10; dit_non 5 -5; dit_oui 11 -11; dit_papa 1 -1
dit_pas 1 -1; dit_qu 7 -7; dit_que 8 -8; dit_telep 1 -1; dit_wifi 5 -5; dites 2 -2; dites_> 14 -14; dites_a -11 11
dites_au -8 8; dites_donc 6 -6; dites_j 4 -4; dites_moi 7 -7; dites_mon 3 -3; dites_on -6 6; dites_pourr -6 6
dites_voir 4 -4; dix 16 -16; dix_> 13 -13; dix_cinqu 2 -2; dix_dix 7 -7; dix_douze 3 -3; dix_heure 13 -13
dix_huit 5 -5; dix_minut -9 9; dix_neuf 4 -4; dix_plus 12 -12; dix_poste 8 -8; dix_quatr 4 -4; dix_secon 1 -1
dix_sept 11 -11; dix_vingt 6 -6; dizai 9 -9; dizai_d 11 -11; dizai_de 14 -14; dizai_envir 7 -7; dizai_une 7 -7
docte 10 -10; docte_bertr 6 -6; docte_blanc 9 -9; dois 13 -13; dois_consu 6 -6; dois_redem 4 -4; dois_voir 8 -8
doit 14 -14; doit_passe 19 -19; doit_venir 12 -12; domin 6 -6; domin_chevr 6 -6; domma 13 -13; domma_> 13 -13
donc_> 12 -12; donc_a -9 9; donc_au -11 11; donc_c 4 -4; donc_camil 2 -2; donc_chora 3 -3; donc_euh 7 -7
donc_huit 4 -4; donc_il 1 -1; donc_je -12 12; donc_laiss 3 -3; donc_le 1 -1; donc_lea 5 -5; donc_merci 1 -1
donc_moi 1 -1; donc_non 2 -2; donc_xavie 6 -6; donne -3 3; donne_> 10 -10; donne_ce 6 -6; donne_est 5 -5
donne_le 4 -4; donne_mais 8 -8; donne_moi -21 21; donne_mon 15 -15; donne_pas 6 -6; donne_rien 6 -6
donne_votre 14 -14; dos 8 -8; dos_de 8 -8; dossi -1 1; dossi_> 13 -13; dossi_est 11 -11; dossi_parce -8 8
dossi_s 5 -5; dot 11 -11; dot_co 6 -6; dot_com 6 -6; dot_smith 6 -6; dot_uk 6 -6; doubl 10 -10; doubl_v 8 -8
doubl_zero 8 -8; douce 1 -1; douce_zero 1 -1; doudo 8 -8; doudo_il 8 -8; douza 17 -17; douza_> 8 -8; douza_avec 9 -9
douza_d 7 -7; douza_de 12 -12; douze 11 -11; douze_> 14 -14; douze_appar 6 -6; douze_quara 9 -9; douze_quatr 6 -6
douze_rue 7 -7; douze_soixa 9 -9; douze_treiz 6 -6; douze_trent 5 -5; dr 8 -8; dr_point 8 -8; drach 2 -2
drach_ici 2 -2; du 7 -7; du_bas 5 -5; du_bruit 15 -15; du_burea 5 -5; du_cabin 6 -6; du_centr 8 -8; du_conse 10 -10
du_contr 9 -9; du_debut 4 -4; du_du 5 -5; du_fil -10 10; du_fils -11 11; du_fixe 5 -5; du_fond 11 -11; du_fouta 7 -7
du_haut 4 -4; du_jour 9 -9; du_magas 14 -14; du_monde 10 -10; du_morbi 4 -4; du_nombr 8 -8; du_porta 3 -3
du_redem 6 -6; du_rende 5 -5; du_repon -6 6; du_resea 4 -4; du_servi -8 8; du_six 5 -5; du_stand -6 6; du_techn 8 -8
du_ticke 3 -3; du_tiret 7 -7; du_tou 9 -9; du_tous 8 -8; du_tout 12 -12; du_vol 10 -10; du_vrai -13 13; du_wifi 5 -5
duboi 10 -10; duboi_> 10 -10; dubre 5 -5; dubre_d 5 -5; dumas 5 -5; dumas_aroba 5 -5; dumon 3 -3; dumon_et 3 -3
dupli 14 -14; dupli_> 14 -14; dupon 18 -18; dupon_> 16 -16; dupon_a 7 -7; dupon_d 8 -8; dupui 6 -6; dupui_d 5 -5
dupui_pardo 6 -6; duran 14 -14; duran_> 11 -11; duran_aroba 6 -6; duran_avec 8 -8; duran_frere 5 -5; dure 6 -6
dure_> 5 -5; dure_c 9 -9; dure_d 5 -5; durer 9 -9; durer_> 9 -9; e 11 -11; e_> 9 -9; e_a 3 -3; e_aroba 3 -3
e_b 6 -6; e_c 6 -6; e_donc 2 -2; e_f 6 -6; e_i 5 -5; e_n 8 -8; e_no 3 -3; e_r 5 -5; e_t 6 -6; e_u 7 -7; e_y 5 -5
eaux 8 -8; eaux_> 8 -8; echap 6 -6; echap_> 6 -6; echo 8 -8; echo_> 8 -8; ecole 9 -9; ecole_> 9 -9; ecole_tiret 8 -8
ecout 3 -3; ecout_> -6 6; ecout_je 3 -3; ecout_non 11 -11; ecout_ou 7 -7; ecout_pas 8 -8; ecran 8 -8; ecran_> 8 -8
ecran_d 6 -6; ecran_de 3 -3; ecran_depui 1 -1; ecrir 5 -5; ecrir_je 1 -1; ecrir_par 5 -5; ecrit 7 -7
ecrit_conse 9 -9; ecrit_pas 2 -2; ecriv 6 -6; ecriv_zola 6 -6; effet 11 -11; effet_> 11 -11; eh 12 -12; eh_ben 6 -6
eh_bien 5 -5; eh_non 10 -10; el 8 -8; el_amran 8 -8; elect 12 -12; elect_> 10 -10; elect_ah 4 -4; elle 12 -12
elle_a 6 -6; elle_clign 1 -1; elle_dit 12 -12; elle_est 12 -12; elle_me 3 -3; elle_meme 13 -13; elle_parle 8 -8
elle_peut 3 -3; elle_rame 4 -4; elle_repon 7 -7; elle_s 6 -6; elle_va 3 -3; elles 8 -8; elles_reste 8 -8; email 4 -4
email_moi 4 -4; embet 10 -10; embet_> 12 -12; embet_un 5 -5; embou 6 -6; embou_a 6 -6; emett 4 -4; emett_des 4 -4
emma 5 -5; emma_under 5 -5; emplo -9 9; emplo_sinon -9 9; en 3 -3; en_a 8 -8; en_ai -4 4; en_ardec 3 -3
en_atten -20 20; en_avait 3 -3; en_boucl 6 -6; en_caraf 4 -4; en_chair -14 14; en_chiff 3 -3; en_cinq 7 -7
en_coler 8 -8; en_coloc 9 -9; en_commu -8 8; en_conne 1 -1; en_conta -8 8; en_cours 7 -7; en_debra 5 -5
en_direc -9 9; en_donne 7 -7; en_effet 11 -11; en_est 9 -9; en_fait 4 -4; en_gros 5 -5; en_guade 2 -2; en_haut 3 -3
en_infor 7 -7; en_ligne 2 -2; en_mars 7 -7; en_maudi 5 -5; en_minus 5 -5; en_occup 9 -9; en_os -14 14
en_panne 10 -10; en_passe 13 -13; en_perso 12 -12; en_peux 16 -16; en_pire 9 -9; en_plus 4 -4; en_prior 5 -5
en_quara 5 -5; en_quatr 6 -6; en_rade 7 -7; en_rappe 8 -8; en_relat -11 11; en_rond 6 -6; en_rouge 6 -6
en_sais 14 -14; en_serai 9 -9; en_sorti -6 6; en_suis 7 -7; en_telet 7 -7; en_tout 10 -10; en_train 8 -8
en_un 14 -14; en_valai 5 -5; en_veux 20 -20; en_visio 9 -9; en_vrai -7 7; en_zone 1 -1; encai 4 -4; encai_le 4 -4
encor 14 -14; encor_> 8 -8; encor_ca 6 -6; encor_coupe 11 -11; encor_dans 3 -3; encor_des 4 -4; encor_en 5 -5
encor_la 8 -8; encor_le 10 -10; encor_moi 12 -12; encor_non 9 -9; encor_une 3 -3; enerv 8 -8; enerv_> 11 -11
enerv_a 3 -3; enerv_contr 5 -5; enerv_mais 15 -15; enerv_pas 1 -1; enerv_pour 6 -6; enerv_rassu 5 -5; enfan 11 -11
enfan_> 9 -9; enfan_en 9 -9; enfan_mais 5 -5; enfan_peuve 1 -1; enfan_sont 10 -10; enfin 3 -3; enfin_> 11 -11
enfin_bref -8 8; enfin_je -5 5; enfin_non 9 -9; enfin_oui 9 -9; enfin_si 12 -12; enfin_trava 11 -11; ennuy 8 -8
ennuy_> 10 -10; ennuy_parce 2 -2; enorm 12 -12; enorm_ce 12 -12; enorm_sur 3 -3; enreg -9 9; enreg_> -10 10
enreg_n 9 -9; ensem 10 -10; ensem_> 10 -10; enten 23 -23; enten_> 12 -12; enten_bien 5 -5; enten_comme 5 -5
enten_de 3 -3; enten_des 5 -5; enten_et 2 -2; enten_juste 4 -4; enten_mal 6 -6; enten_mutue 6 -6; enten_parle 4 -4
enten_pas 9 -9; enten_perso 6 -6; enten_rien 1 -1; enten_tres 5 -5; enten_un 8 -8; entra 9 -9; entra_> 5 -5
entra_ne 11 -11; entre 1 -1; entre_> 16 -16; entre_a -8 8; entre_avec -13 13; entre_deux 10 -10; entre_huit 9 -9
entre_ne 7 -7; entre_nous 2 -2; entre_point 7 -7; entre_quinz 12 -12; entre_vingt 6 -6; envie -16 16
envie_de -16 16; envir 14 -14; envir_> 14 -14; envoi -1 1; envoi_de 11 -11; envoi_un -15 15; envoy 11 -11
envoy_de 4 -4; envoy_la 3 -3; envoy_moi 6 -6; envoy_mon 10 -10; envoy_une 7 -7; enzo 7 -7; enzo_ferra 7 -7
equip -13 13; equip_> -13 13; eric 10 -10; eric_lang 10 -10; erreu 15 -15; erreu_> 11 -11; erreu_monsi 14 -14
es 9 -9; es_goure 7 -7; es_un 9 -9; escal 3 -3; escal_parce 3 -3; escar 8 -8; escar_> 8 -8; escro 13 -13
escro_> 12 -12; escro_et 6 -6; espac 6 -6; espac_c 6 -6; espec 12 -12; espec_d 9 -9; espec_de 12 -12; essai 10 -10
essai_> 10 -10; essai_d 7 -7; essai_et 9 -9; essay 11 -11; essay_> 11 -11; esse 4 -4; esse_aime 4 -4; esse_sur 4 -4
est 12 -12; est_07 6 -6; est_4 5 -5; est_> 11 -11; est_a 7 -7; est_abuse 13 -13; est_allum 1 -1; est_aroba 4 -4
est_arran 7 -7; est_arret 6 -6; est_arriv 5 -5; est_au 7 -7; est_autre 9 -9; est_avec 11 -11; est_beau 7 -7
est_bien 5 -5; est_bizar 14 -14; est_bloqu 7 -7; est_bon -2 2; est_bonne 10 -10; est_brise 3 -3; est_c 5 -5
est_ca 11 -11; est_camil 5 -5; est_casse 7 -7; est_catas 5 -5; est_ce 1 -1; est_cela 14 -14; est_celle 3 -3
est_celui 6 -6; est_cinq 3 -3; est_clair 11 -11; est_compl 1 -1; est_conse 12 -12; est_conte 3 -3; est_corre 9 -9
est_coupe 6 -6; est_cyril 9 -9; est_d 2 -2; est_dans 10 -10; est_de 18 -18; est_decon 13 -13; est_degue 12 -12
est_deja 15 -15; est_derri 1 -1; est_deux 5 -5; est_devan 4 -4; est_deven 7 -7; est_diffe 7 -7; est_diffi 7 -7
est_domma 13 -13; est_douze 5 -5; est_du 13 -13; est_ecrit 9 -9; est_en 7 -7; est_encor 14 -14; est_enerv 7 -7
est_enorm 12 -12; est_etein 13 -13; est_euh 12 -12; est_eva 8 -8; est_exact 7 -7; est_fait 13 -13; est_famil 5 -5
est_faux 5 -5; est_ferna 7 -7; est_fini 6 -6; est_fou 5 -5; est_furie 12 -12; est_gener 7 -7; est_genti 14 -14
est_gerar 6 -6; est_good 10 -10; est_honte 10 -10; est_hors 7 -7; est_hospi -8 8; est_hs 10 -10; est_inacc 12 -12
est_inadm 7 -7; est_inexa 16 -16; est_infer 5 -5; est_injoi 7 -7; est_insta 6 -6; est_insup 11 -11; est_inter 6 -6
est_intol 7 -7; est_j 3 -3; est_jamai 1 -1; est_je 10 -10; est_jean 5 -5; est_julie 3 -3; est_juste 3 -3
est_karim 10 -10; est_l 1 -1; est_la 12 -12; est_lamen 13 -13; est_laure 10 -10; est_le 9 -9; est_lent 15 -15
est_lente 10 -10; est_les 7 -7; est_lola 9 -9; est_ma 5 -5; est_madam 7 -7; est_marce 7 -7; est_marra 9 -9
est_miche 6 -6; est_moi 10 -10; est_mon 8 -8; est_moniq 1 -1; est_monsi 13 -13; est_morea 5 -5; est_mort 8 -8
est_morte 3 -3; est_muet 9 -9; est_n 12 -12; est_nicke 16 -16; est_nico 3 -3; est_noire 9 -9; est_non 2 -2
est_note 9 -9; est_nul 10 -10; est_nulle 5 -5; est_o 1 -1; est_odett 9 -9; est_ok 5 -5; est_olga 8 -8
est_orang 11 -11; est_parti 6 -6; est_pas 6 -6; est_passe 22 -22; est_penib 15 -15; est_pire 13 -13; est_pixel 3 -3
est_plein 6 -6; est_plus 7 -7; est_plusi 11 -11; est_point 7 -7; est_possi -14 14; est_pour 2 -2; est_prive 5 -5
est_quand 3 -3; est_quatr 12 -12; est_que -10 10; est_quelq 7 -7; est_quinz 4 -4; est_quoi 14 -14; est_rallu 6 -6
est_rappo 3 -3; est_regle 18 -18; est_relou -9 9; est_remon 13 -13; est_rentr 9 -9; est_repar 5 -5; est_resol 10 -10
est_respo 9 -9; est_retab 4 -4; est_retom 6 -6; est_reven 12 -12; est_ridic 8 -8; est_rouge 12 -12; est_sans 4 -4
est_scand 5 -5; est_se 3 -3; est_seule 2 -2; est_sfr 15 -15; est_sur 6 -6; est_surto 1 -1; est_techn 8 -8
est_thier 6 -6; est_tombe 8 -8; est_toujo 7 -7; est_tous 4 -4; est_tout 9 -9; est_tres 10 -10; est_trois 4 -4
est_trop -3 3; est_une 21 -21; est_urgen 10 -10; est_venu -4 4; est_vert 9 -9; est_vrai 22 -22; est_wei 6 -6
est_zero 3 -3; et 9 -9; et_2 6 -6; et_annul 4 -4; et_apres 5 -5; et_c 5 -5; et_ca 7 -7; et_cette 1 -1; et_cinq 4 -4
et_comme 12 -12; et_conso 7 -7; et_demi 7 -7; et_depui 2 -2; et_deux 9 -9; et_elle 3 -3; et_en -9 9; et_il 8 -8
et_inter 7 -7; et_j 2 -2; et_je 5 -5; et_la 5 -5; et_le 9 -9; et_les 4 -4; et_lui 7 -7; et_m 9 -9; et_ma 7 -7
et_maint 3 -3; et_mes 1 -1; et_midi 9 -9; et_mobil 11 -11; et_moi 12 -12; et_mon 4 -4; et_n 6 -6; et_ne 3 -3
et_non 7 -7; et_on 1 -1; et_onze 4 -4; et_pour 5 -5; et_pourt 1 -1; et_puis 6 -6; et_quatr 10 -10; et_que 3 -3
et_rallu 9 -9; et_rien 5 -5; et_toujo 5 -5; et_tout 2 -2; et_trois 10 -10; et_un 9 -9; et_une 20 -20
et_vingt 10 -10; et_vous 6 -6; et_y 4 -4; etage 16 -16; etage_> 14 -14; etage_et 4 -4; etage_il 6 -6
etage_porte 6 -6; etais 8 -8; etais_au 5 -5; etais_dans 6 -6; etais_fache 2 -2; etais_remon 2 -2; etait 10 -10
etait_bon 6 -6; etait_la 6 -6; etait_reven 1 -1; etait_sympa 8 -8; etait_vrai 4 -4; etape 9 -9; etape_> 9 -9
ete 7 -7; ete_adora 2 -2; ete_chang 5 -5; ete_coupe 6 -6; ete_porte 7 -7; ete_posee 5 -5; ete_suspe 7 -7
etein 15 -15; etein_> 16 -16; etein_et 6 -6; etein_la 4 -4; etes 15 -15; etes_> 2 -2; etes_bien -6 6; etes_bons 1 -1
etes_compl 8 -8; etes_de 12 -12; etes_des 7 -7; etes_en 8 -8; etes_formi 6 -6; etes_idiot 6 -6; etes_incap 8 -8
etes_nuls 7 -7; etes_pas 12 -12; etes_que 15 -15; etes_quelq 15 -15; etes_tous 8 -8; etes_tres 7 -7; etes_tromp 5 -5
etes_un 22 -22; etes_une -21 21; etes_vous 13 -13; etes_vraim 10 -10; etran 2 -2; etran_et 2 -2; etre -15 15
etre_bien 9 -9; etre_humai -24 24; etre_mis -9 9; etre_non 10 -10; etre_pas 5 -5; etre_rappe -7 7; etre_trans -9 9
eu 5 -5; eu_> 3 -3; eu_aucun 8 -8; eu_besoi 7 -7; eu_hier -16 16; eu_quelq 19 -19; eu_trois 5 -5; eu_un 20 -20
eu_une 11 -11; euh 10 -10; euh_> 19 -19; euh_alors 6 -6; euh_antoi 9 -9; euh_atten 5 -5; euh_bah 2 -2; euh_ben 9 -9
euh_c 3 -3; euh_celia 7 -7; euh_comme 9 -9; euh_conta 6 -6; euh_donc 5 -5; euh_est 12 -12; euh_et 4 -4
euh_euh 16 -16; euh_j 7 -7; euh_je 13 -13; euh_le 16 -16; euh_nadia 2 -2; euh_neuf 9 -9; euh_non 10 -10
euh_orang 5 -5; euh_oui 9 -9; euh_pedro 8 -8; euh_s -16 16; euh_sa 8 -8; euh_soixa 1 -1; euh_trois 8 -8
euh_un -22 22; euh_une -6 6; euh_vingt 4 -4; euros 4 -4; euros_par 4 -4; eva 14 -14; eva_longo 8 -8; eva_rossi 9 -9
evide 8 -8; evide_> 6 -6; evide_que 15 -15; evite 13 -13; evite_> 13 -13; evolu 10 -10; evolu_> 10 -10; exact 16 -16
exact_> 15 -15; exact_c 5 -5; exact_ca 2 -2; exact_ce 15 -15; exact_monsi 6 -6; exact_nous 7 -7; exact_pour 13 -13
exced 5 -5; exced_par 5 -5; excla 3 -3; excla_a 3 -3; excus 9 -9; excus_je 1 -1; excus_moi 9 -9; excus_mon 6 -6
excus_my 5 -5; exige -13 13; exige_qu -10 10; exige_un -11 11; exion 4 -4; exion_est 4 -4; exist 10 -10
exist_pas 10 -10; expli -9 9; expli_la -8 8; expli_tout -8 8; expre 6 -6; expre_ou 6 -6; f 7 -7; f_a 2 -2; f_e 6 -6
f_r 7 -7; fabie 9 -9; fabie_zero 9 -9; fache 11 -11; fache_> 6 -6; fache_contr 9 -9; fache_la 2 -2; facil 6 -6
facil_a 6 -6; facon 9 -9; facon_> 9 -9; facte 7 -7; facte_m 7 -7; factu 18 -18; factu_> 18 -18; faibl 10 -10
faibl_> 10 -10; faire 16 -16; faire_> 12 -12; faire_avec 15 -15; faire_ca 18 -18; faire_d 4 -4; faire_foutr 8 -8
faire_j 3 -3; faire_les 2 -2; faire_mais -10 10; faire_march 13 -13; faire_mes 8 -8; faire_moi 7 -7; faire_ses 3 -3
faire_voir 8 -8; fais 10 -10; fais_meme 5 -5; fais_pour 10 -10; fait 12 -12; fait_> 16 -16; fait_beau 7 -7
fait_c 3 -3; fait_ca 1 -1; fait_calme 2 -2; fait_ce 2 -2; fait_chier 10 -10; fait_comme 5 -5; fait_coupe 5 -5
fait_d 3 -3; fait_depui 4 -4; fait_des 5 -5; fait_deux 7 -7; fait_dix -9 9; fait_et 1 -1; fait_exact 6 -6
fait_longt 4 -4; fait_maint 5 -5; fait_mais 1 -1; fait_peter 7 -7; fait_plus 5 -5; fait_que 11 -11; fait_saute 8 -8
fait_si 4 -4; fait_six 1 -1; fait_tombe 3 -3; fait_tout 11 -11; fait_trois 5 -5; fait_un 13 -13; fait_une -2 2
faite 10 -10; faite_> 14 -14; faite_comme 6 -6; faite_donc 12 -12; faite_erreu 5 -5; faite_expre 6 -6; faite_la 8 -8
faite_moi -13 13; faite_pas 3 -3; faite_perdr 7 -7; faite_venir -19 19; faite_vite 11 -11; falla 4 -4
falla_chang 4 -4; famil 16 -16; famil_> 17 -17; famil_diman 2 -2; famil_roux 5 -5; famil_tiret 5 -5; fanny 8 -8
fanny_point 8 -8; fatig 7 -7; fatig_> 6 -6; fatig_avec 7 -7; fatou 7 -7; fatou_ndiay 7 -7; faudr 4 -4
faudr_activ 8 -8; faudr_bloqu 4 -4; faudr_l -8 8; faudr_parle 5 -5; faudr_que 13 -13; faure 2 -2; faure_aroba 2 -2
faure_f 2 -2; faut 1 -1; faut_absol -8 8; faut_atten 6 -6; faut_chang 11 -11; faut_corri 1 -1; faut_patie 6 -6
faut_que 18 -18; faut_quelq -11 11; faut_un -16 16; faut_voir 10 -10; faut_vous 6 -6; faute 8 -8; faute_> 8 -8
faute_et 4 -4; faux 15 -15; faux_> 10 -10; faux_numer 5 -5; favor -5 5; favor_un -5 5; femme 15 -15; femme_> 15 -15
femme_a 2 -2; femme_elle 8 -8; femme_ne 5 -5; femme_qui 7 -7; femme_trava 3 -3; ferme 18 -18; ferme_la 12 -12
ferme_point 7 -7; ferme_ta 8 -8; ferna 7 -7; ferna_rocha 7 -7; ferra 7 -7; ferra_comme 7 -7; ferra_je 2 -2
feu 19 -19; feu_> 19 -19; fibra 3 -3; fibra_ottic 3 -3; fibre 8 -8; fibre_> 10 -10; fibre_a 6 -6; fibre_au 7 -7
fibre_dans 7 -7; fibre_elle 4 -4; fibre_est 6 -6; fibre_et 5 -5; fibre_ne 2 -2; fibre_sur 8 -8; fiche 11 -11
fiche_de 11 -11; fige 5 -5; fige_sur 5 -5; figur 6 -6; figur_vous 6 -6; fil -3 3; fil_> -10 10; fil_ca 7 -7
fil_est 1 -1; fil_je 5 -5; fil_mais 7 -7; fil_n 6 -6; fil_ne 3 -3; file 4 -4; file_bonne 4 -4; fille 5 -5
fille_> 3 -3; fille_elle 6 -6; fille_est 4 -4; fille_hurle 3 -3; fille_m 4 -4; fille_qui 4 -4; film 5 -5
film_> 6 -6; film_est 3 -3; fils 7 -7; fils_> 2 -2; fils_a 6 -6; fils_crie 1 -1; fils_est 8 -8; fils_excus 6 -6
fils_m 6 -6; fils_pas 7 -7; fils_qui 3 -3; fils_regar 7 -7; fils_vient 10 -10; fin 9 -9; fin_> 10 -10; fin_avec 3 -3
fin_pas 5 -5; final -2 2; final_non 13 -13; final_passe -11 11; fini 6 -6; fini_c 6 -6; fixe 7 -7; fixe_> 8 -8
fixe_c 4 -4; fixe_ca 5 -5; fixe_de 5 -5; fixe_elle 1 -1; fixe_est 3 -3; fixe_et 20 -20; fixe_le 2 -2; fixe_ne 6 -6
fixe_qui 5 -5; fixe_zero 8 -8; fixes 8 -8; fixes_et 8 -8; flemm 9 -9; flemm_de 9 -9; flott 3 -3; flott_mobil 3 -3
foi 6 -6; foi_oui 6 -6; fois 8 -8; fois_> 4 -4; fois_c 7 -7; fois_ca 1 -1; fois_conti 10 -10; fois_d 5 -5
fois_deja 5 -5; fois_il 6 -6; fois_je 2 -2; fois_on 2 -2; fois_oui 10 -10; fois_que 12 -12; fois_sauf 5 -5
folle 7 -7; folle_de 7 -7; fonct 11 -11; fonct_> 13 -13; fonct_a 2 -2; fonct_c 4 -4; fonct_nicke 7 -7
fonct_pas 9 -9; fonct_plus 4 -4; fonct_tres 1 -1; fond 6 -6; fond_> 10 -10; fond_d 5 -5; fond_le 9 -9; fondu 5 -5
fondu_je 5 -5; forfa 5 -5; forfa_> 1 -1; forfa_mobil 7 -7; forge 6 -6; forge_> 6 -6; formi 6 -6; formi_> 6 -6
fort 13 -13; fort_> 5 -5; fort_mon 18 -18; fort_non 2 -2; fort_parce 8 -8; fortn 4 -4; fortn_la 4 -4; fou 5 -5
fou_ce 5 -5; fourn 10 -10; fourn_> 13 -13; fourn_je 3 -3; fout 7 -7; fout_de 7 -7; fout_les 7 -7; fouta 7 -7
fouta_de 7 -7; foute 15 -15; foute_de 5 -5; foute_moi 10 -10; foutr 8 -8; foutr_> 8 -8; foutr_du 1 -1; fr 8 -8
fr_> 8 -8; fr_pas 5 -5; fr_tout 7 -7; fr_voila 5 -5; franc 12 -12; franc_> 11 -11; franc_avec 5 -5; franc_j 16 -16
franc_je -5 5; franc_pardo 7 -7; franc_que 8 -8; free 13 -13; free_> 12 -12; free_point 7 -7; frenc 5 -5
frenc_le 5 -5; frere 6 -6; frere_> 6 -6; frere_plus 3 -3; frero 9 -9; frero_> 9 -9; fritu 14 -14; fritu_sur 14 -14
froid 9 -9; froid_de 9 -9; froma 6 -6; froma_trait 6 -6; furax 7 -7; furax_> 7 -7; furie 12 -12; furie_> 13 -13
furie_contr 6 -6; furie_perso 3 -3; g 7 -7; g_a 5 -5; g_e 6 -6; g_mail 2 -2; g_u 8 -8; galer 4 -4; galer_> 4 -4
galer_je 3 -3; gall 7 -7; gall_aroba 7 -7; galle 7 -7; galle_> 7 -7; galle_pardo 7 -7; gamin 7 -7; gamin_a 3 -3
gamin_aroba 8 -8; garag 13 -13; garag_dupon 9 -9; garag_point 7 -7; garag_tiret 7 -7; garan 6 -6; garan_de 6 -6
garan_que 1 -1; garco 5 -5; garco_ne 5 -5; garde 1 -1; garde_et 1 -1; garde_vos 1 -1; gare 7 -7; gare_> 7 -7
gars -15 15; gars_> -12 12; gars_du -7 7; gars_la -6 6; gars_s -16 16; gasto 6 -6; gasto_point 6 -6; gauch 6 -6
gauch_> 6 -6; gauti 5 -5; gauti_sans 5 -5; ge 6 -6; ge_comme 6 -6; gener 7 -7; gener_> 7 -7; genia 9 -9
genia_merci 9 -9; genre 3 -3; genre_cinq 10 -10; genre_je -14 14; gens 8 -8; gens_comme 4 -4; gens_me 10 -10
gens_tombe 11 -11; genti -5 5; genti_> 12 -12; genti_au 13 -13; genti_mais -6 6; genti_trans -6 6; gerar 6 -6
gerar_point 6 -6; gere 10 -10; gere_> 11 -11; gere_tout 2 -2; ginet 4 -4; ginet_lebru 4 -4; girar 12 -12
girar_> 9 -9; girar_aroba 7 -7; gite 3 -3; gite_les 3 -3; giuli 9 -9; giuli_rossi 8 -8; giuli_under 7 -7; gliss 3 -3
gliss_dans 3 -3; gmail 9 -9; gmail_dot 6 -6; gmail_ne 8 -8; gmail_point 8 -8; go 7 -7; go_c 7 -7; goff 10 -10
goff_> 9 -9; goff_a 9 -9; gonfl 12 -12; gonfl_> 12 -12; good 12 -12; good_> 13 -13; good_inter 7 -7; goure 7 -7
goure_la 7 -7; grand 7 -7; grand_merci 7 -7; grave 12 -12; grave_> 12 -12; grave_ne 4 -4; grave_on 7 -7; greni 3 -3
greni_vous 3 -3; gresi 14 -14; gresi_> 13 -13; gresi_horri 8 -8; gresi_toujo 13 -13; grill 9 -9; grill_> 9 -9
gros -2 2; gros_jaser -8 8; gros_je 5 -5; gros_voleu 6 -6; group 8 -8; group_tiret 8 -8; gruye 6 -6
gruye_point 6 -6; grzz 5 -5; grzz_dans 5 -5; grzz_grzz 5 -5; gsm 7 -7; gsm_c 8 -8; gsm_n 4 -4; guade 2 -2
guade_hein 2 -2; gueri 4 -4; gueri_du 4 -4; gueul 16 -16; gueul_> 14 -14; gueul_votre 7 -7; guign 4 -4; guign_c 4 -4
h 11 -11; h_a 6 -6; h_aroba 7 -7; h_e 5 -5; h_g 5 -5; h_point 7 -7; h_u 8 -8; habit 17 -17; habit_> 12 -12
habit_au 9 -9; habit_avec 11 -11; habit_la 14 -14; habit_quatr 6 -6; habit_rue 5 -5; hache 9 -9; hache_> 9 -9
hadda 10 -10; hadda_> 10 -10; hadj 6 -6; hadj_h 6 -6; hallu 11 -11; hallu_> 11 -11; hamon 8 -8; hamon_aroba 8 -8
haut 4 -4; haut_> 3 -3; haut_celui 4 -4; he 4 -4; he_ben 4 -4; hein 17 -17; hein_danie 4 -4; hein_dis 5 -5
hein_oui 5 -5; hein_quoi 10 -10; hein_une 8 -8; hein_zero 2 -2; helas 12 -12; helas_> 11 -11; helas_non 9 -9
helen 9 -9; helen_point 9 -9; henry 6 -6; henry_> 6 -6; herve 8 -8; herve_le 8 -8; heure_> 4 -4; heure_alors 10 -10
heure_et 9 -9; heure_mais 11 -11; heure_non 18 -18; heure_que -10 10; hier 6 -6; hier_> -1 1; hier_apres 9 -9
hier_chez 6 -6; hier_et 7 -7; hier_qui 7 -7; hier_soir 7 -7; homme 5 -5; homme_vous 5 -5; honne 5 -5; honne_des 5 -5
honte 13 -13; honte_> 8 -8; honte_ce 13 -13; honte_de 2 -2; honte_monsi 10 -10; honte_s 10 -10; hop -13 13
hop_de 1 -1; hop_un -15 15; horri 8 -8; horri_sur 8 -8; hors 11 -11; hors_de 10 -10; hors_ligne 6 -6; hospi -8 8
hospi_il -8 8; hotli -9 9; hotli_en -9 9; hotma 8 -8; hotma_point 8 -8; hs 10 -10; hs_> 10 -10; hugo 17 -17
hugo_> 14 -14; hugo_blanc 11 -11; hugue 8 -8; hugue_trent 8 -8; hui 7 -7; hui_> 7 -7; huit 7 -7; huit_> 5 -5
huit_aroba 5 -5; huit_c 9 -9; huit_cents 5 -5; huit_cinqu 4 -4; huit_deux 3 -3; huit_doubl 8 -8; huit_douze 1 -1
huit_en 4 -4; huit_et 4 -4; huit_euh 4 -4; huit_heure 9 -9; huit_huit 5 -5; huit_merci 2 -2; huit_non 9 -9
huit_quara 5 -5; huit_quatr 4 -4; huit_soixa 6 -6; huit_trent 4 -4; huit_trois 3 -3; huita 10 -10; huita_deux 3 -3
huita_et 6 -6; huita_poste 8 -8; huita_quatr 4 -4; huita_sept 5 -5; humai -34 34; humai_> -28 28; humai_chez -9 9
humai_humai -9 9; humai_je -11 11; humai_maint -6 6; humai_pas -5 5; humai_prenn -8 8; humai_s -19 19
humai_vite -14 14; hurle 5 -5; hurle_parce 6 -6; hurle_qu 3 -3; i 11 -11; i_a 7 -7; i_cloud 8 -8; i_e 5 -5
i_espac 6 -6; i_l 5 -5; i_n 6 -6; i_point 4 -4; i_s 5 -5; i_speak -5 5; i_t 11 -11; ia -11 11; ia_> -11 11
ibrah 10 -10; ibrah_kone 10 -10; ici 13 -13; ici_> 7 -7; ici_et 2 -2; ici_la 10 -10; ici_le 6 -6; icitt 9 -9
icitt_> 9 -9; iclou 7 -7; iclou_point 7 -7; idee 10 -10; idee_ca 7 -7; idee_du 8 -8; idiot 6 -6; idiot_tous 6 -6
idiot_vous 6 -6; il -2 2; il_a 11 -11; il_cherc 3 -3; il_coupe 12 -12; il_decro 6 -6; il_dit 6 -6; il_est 12 -12
il_fait 12 -12; il_falla 4 -4; il_faudr 15 -15; il_faut 10 -10; il_joue 5 -5; il_lui 7 -7; il_m 9 -9
il_manqu 10 -10; il_march 7 -7; il_me -10 10; il_n 9 -9; il_ne 10 -10; il_passe 6 -6; il_pleut 7 -7; il_possi -8 8
il_quelq -22 22; il_tourn 6 -6; il_un -10 10; il_vient 6 -6; il_voit 6 -6; il_vous -5 5; il_y 7 -7; ils 3 -3
ils_m 3 -3; ils_nous 3 -3; image 5 -5; image_se 5 -5; imbec 9 -9; imbec_j 9 -9; immed -11 11; immed_> -11 11
immeu 5 -5; immeu_> 7 -7; immeu_n 2 -2; immob 10 -10; immob_> 10 -10; impec 14 -14; impec_au 9 -9; impec_ca 7 -7
impec_la 10 -10; impor 8 -8; impor_je 4 -4; impor_quel 7 -7; impor_quoi 12 -12; impos 10 -10; impos_d 8 -8
impos_de 9 -9; impri 17 -17; impri_> 18 -18; impri_wifi 7 -7; inacc 12 -12; inacc_> 12 -12; inact 8 -8; inact_> 8 -8
inadm 7 -7; inadm_ca 5 -5; inadm_de 4 -4; inadm_j 26 -26; incap 8 -8; incap_> 8 -8; incap_de 8 -8; incap_tous 2 -2
incid 9 -9; incid_> 7 -7; incid_persi 11 -11; incom 7 -7; incom_> 7 -7; incon 10 -10; incon_> 10 -10; incor 11 -11
incor_> 11 -11; ines 10 -10; ines_hadda 10 -10; inexa 16 -16; inexa_> 16 -16; infer 5 -5; infer_> 5 -5; infir 1 -1
infir_de 1 -1; info 6 -6; info_aroba 6 -6; infor 14 -14; infor_> 9 -9; infor_a 11 -11; infor_de 6 -6; infos 4 -4
infos_ca 4 -4; injoi 7 -7; injoi_> 7 -7; inqui 7 -7; inqui_> 8 -8; inqui_je 1 -1; inqui_pas 7 -7; insta 17 -17
insta_> 17 -17; insta_c 5 -5; insta_elle 1 -1; insta_je 5 -5; insta_la 7 -7; insup 11 -11; insup_> 12 -12
insup_a 5 -5; intel -8 8; intel_artif -8 8; inter 13 -13; inter_> 19 -19; inter_a 6 -6; inter_c 5 -5; inter_ca 1 -1
inter_compe -8 8; inter_dans 3 -3; inter_de 9 -9; inter_depui 7 -7; inter_dessu 1 -1; inter_du 4 -4; inter_est 9 -9
inter_et 15 -15; inter_humai -9 9; inter_il 3 -3; inter_je 3 -3; inter_m 8 -8; inter_mais 1 -1; inter_malgr 3 -3
inter_march 4 -4; inter_merci 5 -5; inter_ne 2 -2; inter_ni 1 -1; inter_nicke 8 -8; inter_non 2 -2; inter_on 3 -3
inter_pas 7 -7; inter_point 7 -7; inter_pour 10 -10; inter_qui 1 -1; inter_revie 7 -7; inter_se 2 -2; inter_sur 2 -2
inter_tout 10 -10; inter_une 6 -6; intol 7 -7; intol_> 9 -9; intol_nous 4 -4; inuti 7 -7; inuti_de 7 -7; inven 6 -6
inven_pour 6 -6; ipbx 5 -5; ipbx_ne 5 -5; iphon 9 -9; iphon_le 9 -9; ira 6 -6; ira_bien 6 -6; ira_comme 7 -7
is 12 -12; is_john 7 -7; is_not 5 -5; isabe 8 -8; isabe_point 8 -8; it 7 -7; it_s 7 -7; j 12 -12; j_ai 17 -17
j_aie -8 8; j_aime -7 7; j_aimer -13 13; j_appel 8 -8; j_aroba 6 -6; j_arriv 5 -5; j_atten 20 -20; j_avais 5 -5
j_b 3 -3; j_en -1 1; j_enten 12 -12; j_essai 7 -7; j_etais 8 -8; j_etein 4 -4; j_exige -13 13; j_habit 9 -9
j_hallu 11 -11; j_oubli 4 -4; j_ouvre 1 -1; j_point 5 -5; j_veux -11 11; j_voudr -14 14; j_y -5 5; jacqu 4 -4
jacqu_tati 4 -4; jamai 16 -16; jamai_> 17 -17; jamai_avoir 8 -8; jamai_de 1 -1; jamai_desol 8 -8; jamai_eu 3 -3
jamai_venu 1 -1; jamai_votre 6 -6; jamai_voulu 4 -4; jamai_vu 3 -3; jaser -8 8; jaser_avec -8 8; je 4 -4
je_appel 9 -9; je_atten 8 -8; je_capte 12 -12; je_casse 3 -3; je_cherc 16 -16; je_compr -2 2; je_compt 12 -12
je_confi 10 -10; je_conna 7 -7; je_crois 5 -5; je_decro 9 -9; je_deman -15 15; je_desce 6 -6; je_dirai 8 -8
je_dis 12 -12; je_discu -4 4; je_dois 13 -13; je_donne 6 -6; je_euh 5 -5; je_fais 10 -10; je_file 4 -4
je_gere 11 -11; je_je 7 -7; je_l 7 -7; je_la 3 -3; je_lance 6 -6; je_le 5 -5; je_lui 4 -4; je_m 4 -4; je_me 13 -13
je_monte 9 -9; je_n 3 -3; je_ne 6 -6; je_paie 3 -3; je_parla 10 -10; je_parle -4 4; je_passe 7 -7; je_patie 10 -10
je_paye 12 -12; je_pense 10 -10; je_perds 7 -7; je_peux -5 5; je_plais 2 -2; je_pourr 9 -9; je_prefe -3 3
je_prend 6 -6; je_puiss -7 7; je_raccr -15 15; je_rame 9 -9; je_rappe 9 -9; je_recla -6 6; je_recoi 9 -9
je_redem 8 -8; je_redis 3 -3; je_refle 8 -8; je_refus 10 -10; je_regar 7 -7; je_repet -9 9; je_resil 13 -13
je_reste 3 -3; je_revie 6 -6; je_rigol 11 -11; je_sache 12 -12; je_sais 11 -11; je_saura 3 -3; je_sors 3 -3
je_souha -22 22; je_suis 20 -20; je_suppo 15 -15; je_tape 6 -6; je_tele 4 -4; je_telep 5 -5; je_trava 7 -7
je_vais 8 -8; je_verif 13 -13; je_verra 9 -9; je_veux -20 20; je_viens 10 -10; je_vois 8 -8; je_voudr -9 9
je_voula 9 -9; je_vous 11 -11; jean 11 -11; jean_aroba 6 -6; jean_bapti 7 -7; jean_dupon 8 -8; jean_luc 5 -5
jean_morea 10 -10; jean_pierr 7 -7; jean_point 9 -9; jean_tiret 6 -6; jeanl 7 -7; jeanl_en 7 -7; jeann 7 -7
jeann_wuyts 7 -7; jeter 6 -6; jeter_un 6 -6; jeu 1 -1; jeu_remar 1 -1; jeudi 9 -9; jeudi_entre 9 -9; jeune 5 -5
jeune_fille 4 -4; jeune_homme 5 -5; jeux 9 -9; jeux_en 7 -7; jeux_ne 4 -4; jo 5 -5; jo_nonan 5 -5; john 10 -10
john_dot 6 -6; john_smith 7 -7; joind -1 1; joind_> 11 -11; joind_au 13 -13; joind_le -11 11; joind_les 11 -11
joind_ma 12 -12; joind_sur 7 -7; joind_un -15 15; joint 10 -10; joint_> 7 -7; joint_ca 7 -7; joker 11 -11
joker_> 11 -11; joli 8 -8; joli_accen 8 -8; joue -3 3; joue_avec -7 7; joue_bien 5 -5; joue_de 4 -4; jouer 4 -4
jouer_> 3 -3; jouer_en 5 -5; jour 9 -9; jour_> 4 -4; jour_j 9 -9; jour_sur 9 -9; journ 8 -8; journ_a 8 -8
journ_de 1 -1; journ_tout 4 -4; jours 8 -8; jours_> 7 -7; jours_deja 8 -8; jours_le 8 -8; jours_que 7 -7; judo 7 -7
judo_aroba 7 -7; julie 9 -9; julie_carpe 9 -9; julie_point 8 -8; jumea 4 -4; jumea_donc 4 -4; jure 6 -6; jure_> 7 -7
jure_j 3 -3; jusqu 7 -7; jusqu_ici 7 -7; juste 14 -14; juste_> 13 -13; juste_bip 4 -4; juste_combi 9 -9
juste_inter 9 -9; juste_le 4 -4; juste_les 3 -3; juste_ma 7 -7; juste_mon 23 -23; juste_pour 3 -3; juste_que 16 -16
juste_savoi 7 -7; k 8 -8; k_point 8 -8; karim 9 -9; karim_benal 10 -10; karim_quatr 6 -6; kern 7 -7; kern_aroba 7 -7
kevin 8 -8; kevin_point 8 -8; kone 10 -10; kone_> 10 -10; l 7 -7; l_> 5 -5; l_a 2 -2; l_accue 8 -8; l_admin 8 -8
l_adres 4 -4; l_adsl 8 -8; l_agenc 6 -6; l_agent 7 -7; l_ai 7 -7; l_air 12 -12; l_alarm 5 -5; l_an 9 -9
l_ancie 9 -9; l_appar 7 -7; l_appel 9 -9; l_arnaq 8 -8; l_assis -3 3; l_ateli 6 -6; l_autre 14 -14; l_avez 11 -11
l_avion -5 5; l_e 6 -6; l_ecole 10 -10; l_ecran 7 -7; l_ecriv 6 -6; l_entre 11 -11; l_escal 3 -3; l_etage 6 -6
l_etran 2 -2; l_heure -11 11; l_image 5 -5; l_immeu 5 -5; l_incid 9 -9; l_insta 8 -8; l_inter 4 -4; l_ipbx 5 -5
l_oblig -8 8; l_ongle 1 -1; l_open 7 -7; l_opera 1 -1; l_orage 4 -4; l_orang 8 -8; l_ordin 8 -8; l_ordre 9 -9
l_oreil 4 -4; l_ouver 3 -3; l_point 5 -5; l_un -7 7; la 8 -8; la_4g 9 -9; la_5g 10 -10; la_> 13 -13; la_a 5 -5
la_banqu 4 -4; la_base 6 -6; la_bonne 6 -6; la_boula 7 -7; la_box 11 -11; la_c 6 -6; la_ca 7 -7; la_caiss 9 -9
la_carte 3 -3; la_casqu 9 -9; la_cata 5 -5; la_cave 6 -6; la_cedil 5 -5; la_centr 5 -5; la_chamb 11 -11
la_chora 3 -3; la_cinqu 17 -17; la_clien -11 11; la_co 6 -6; la_commu 12 -12; la_con 6 -6; la_conna 7 -7
la_conne 9 -9; la_conse 8 -8; la_conso 6 -6; la_coupu 2 -2; la_cuisi 11 -11; la_dame -12 12; la_dedan -7 7
la_derni 7 -7; la_dessu 1 -1; la_deuxi 9 -9; la_donne 8 -8; la_factu 2 -2; la_faute 8 -8; la_fibra 3 -3
la_fibre 7 -7; la_fin 9 -9; la_flott 3 -3; la_fritu 14 -14; la_galer 3 -3; la_gare 7 -7; la_hotli -9 9; la_il 8 -8
la_je 3 -3; la_l 1 -1; la_la 5 -5; la_laten 3 -3; la_le 9 -9; la_liste 8 -8; la_live 3 -3; la_lumie 11 -11
la_machi 5 -5; la_magas 5 -5; la_maiso 8 -8; la_marqu 11 -11; la_meme 1 -1; la_merde 11 -11; la_messa 9 -9
la_minut -15 15; la_mise 3 -3; la_miser 5 -5; la_moind 6 -6; la_moiti 9 -9; la_monta 5 -5; la_non 5 -5
la_nouve 7 -7; la_nuit -9 9; la_oui 15 -15; la_page 9 -9; la_paix 11 -11; la_panne 11 -11; la_passe -7 7
la_peine 19 -19; la_perso 10 -10; la_petit 4 -4; la_porta 10 -10; la_porte 19 -19; la_poste 3 -3; la_pour 8 -8
la_premi 5 -5; la_prise 14 -14; la_proce 5 -5; la_puce 3 -3; la_quest 8 -8; la_rage 5 -5; la_remet 3 -3
la_repon 2 -2; la_retra 3 -3; la_route 5 -5; la_rue 5 -5; la_secre 4 -4; la_semai 18 -18; la_situa -8 8
la_sixie 2 -2; la_socie 18 -18; la_soire 3 -3; la_sonne 8 -8; la_suite 4 -4; la_switc 9 -9; la_synch 10 -10
la_table 4 -4; la_techn -1 1; la_tele 15 -15; la_telep 10 -10; la_telet 6 -6; la_tempe 4 -4; la_tete 11 -11
la_thune 6 -6; la_tiret 7 -7; la_tonal 9 -9; la_un -7 7; la_video 10 -10; la_ville 3 -3; la_voisi 3 -3
la_voitu 7 -7; la_voix 5 -5; la_vous 2 -2; la_vraie 7 -7; lacaz 1 -1; lacaz_tout 1 -1; lache 6 -6; lache_> 6 -6
lache_avec 5 -5; lacou 5 -5; lacou_aroba 5 -5; lacro 10 -10; lacro_> 9 -9; lacro_du 6 -6; lag 9 -9; lag_> 7 -7
lag_de 5 -5; lag_un 10 -10; laiss 11 -11; laiss_> 14 -14; laiss_ca 2 -2; laiss_de 5 -5; laiss_moi 9 -9
laiss_tombe -3 3; laiss_un 7 -7; lambe 11 -11; lambe_> 11 -11; lamen 13 -13; lamen_> 14 -14; lamen_du 4 -4
lampe 9 -9; lampe_je 9 -9; lance 8 -8; lance_c 9 -9; lance_un 6 -6; lang 10 -10; lang_> 10 -10; lapos 7 -7
lapos_point 7 -7; lapto 7 -7; lapto_et 7 -7; laten 3 -3; laten_est 3 -3; laure 10 -10; laure_bouch 10 -10
laure_picho 9 -9; laure_point 6 -6; lausa 7 -7; lausa_> 7 -7; laver 8 -8; laver_qui 8 -8; le 4 -4; le_01 5 -5
le_06 5 -5; le_bihan 8 -8; le_boiti 6 -6; le_bol 11 -11; le_bon 13 -13; le_bouch 3 -3; le_bouto 16 -16; le_box 5 -5
le_bris 9 -9; le_burea 10 -10; le_c 3 -3; le_cabla 5 -5; le_cable 8 -8; le_caiss 4 -4; le_canal 4 -4; le_carne 5 -5
le_cas 13 -13; le_chale 4 -4; le_chat 9 -9; le_chef -8 8; le_chien 8 -8; le_chiff 5 -5; le_code 4 -4
le_combi 12 -12; le_confi 11 -11; le_conse 22 -22; le_conte 5 -5; le_contr 9 -9; le_coura 8 -8; le_courr 4 -4
le_cul 7 -7; le_cyclo 5 -5; le_debit 10 -10; le_debut 3 -3; le_decod 7 -7; le_dessi 5 -5; le_dirai 4 -4
le_dire 13 -13; le_direc 8 -8; le_dis 1 -1; le_docte 6 -6; le_dos 8 -8; le_dossi 11 -11; le_facte 7 -7
le_faire 9 -9; le_faite 6 -6; le_feu 16 -16; le_fil 5 -5; le_film 3 -3; le_fixe 8 -8; le_franc 8 -8; le_goff 10 -10
le_jeu 1 -1; le_lampe 9 -9; le_le 3 -3; le_lien 8 -8; le_lis 5 -5; le_mac 9 -9; le_magas 3 -3; le_mail 9 -9
le_mauva 4 -4; le_meme 11 -11; le_messa 5 -5; le_mobil 3 -3; le_modem 5 -5; le_moins 14 -14; le_momen 9 -9
le_monde 8 -8; le_monsi 9 -9; le_natel 5 -5; le_netfl 8 -8; le_numer 11 -11; le_pare 5 -5; le_passa 16 -16
le_petit 4 -4; le_placa 10 -10; le_point 7 -7; le_porta 6 -6; le_poste 4 -4; le_premi 6 -6; le_probl 8 -8
le_proce 2 -2; le_quart 5 -5; le_quatr 3 -3; le_redem 3 -3; le_rende 10 -10; le_renvo 6 -6; le_repar 7 -7
le_repet 9 -9; le_repon 13 -13; le_resea 11 -11; le_respo -3 3; le_reste 6 -6; le_retab 10 -10; le_robot -5 5
le_route 9 -9; le_rue 8 -8; le_salon 11 -11; le_sav -6 6; le_servi -13 13; le_sien 8 -8; le_signa 10 -10
le_site 7 -7; le_soir 10 -10; le_son 13 -13; le_souci 8 -8; le_stand -8 8; le_suppo -15 15; le_techn 6 -6
le_telep 18 -18; le_temps 4 -4; le_termi 4 -4; le_titul 9 -9; le_toit 9 -9; le_vide 10 -10; le_villa 3 -3
le_vingt 1 -1; le_voila 3 -3; le_voyan 10 -10; le_vpn 6 -6; le_wifi 11 -11; le_zero -6 6; lea 5 -5; lea_point 5 -5
lebla 8 -8; lebla_> 8 -8; lebru 4 -4; lebru_> 4 -4; lefeb 6 -6; lefeb_l 6 -6; lefev 8 -8; lefev_> 8 -8
lefev_aroba 9 -9; lefev_et 1 -1; lefev_l 9 -9; legra 8 -8; legra_> 8 -8; lemai 9 -9; lemai_aroba 9 -9; lenoi 7 -7
lenoi_en 7 -7; lenoi_lenoi 7 -7; lent 13 -13; lent_> 13 -13; lente 10 -10; lente_> 10 -10; leo 8 -8; leo_neuf 8 -8
leon 8 -8; leon_tiret 8 -8; leque 8 -8; leque_je 8 -8; leroy 5 -5; leroy_aroba 5 -5; les 5 -5; les_ampou 7 -7
les_appel 10 -10; les_autre 1 -1; les_bots -9 9; les_boule 7 -7; les_camer 5 -5; les_clien 3 -3; les_commu 8 -8
les_cours 2 -2; les_deux -5 5; les_ecran 1 -1; les_embou 6 -6; les_enfan 10 -10; les_esse 4 -4; les_garde 1 -1
les_gens 8 -8; les_heure 13 -13; les_jeux 7 -7; les_ligne 6 -6; les_lumie 1 -1; les_machi -13 13; les_mails 4 -4
les_messa 7 -7; les_pages 4 -4; les_petit 8 -8; les_plomb 7 -7; les_pompi 9 -9; les_poste 5 -5; les_quara 11 -11
les_quart 4 -4; les_quatr 3 -3; les_quinz 4 -4; les_robot -3 3; les_sms 7 -7; les_techn 7 -7; les_texto 11 -11
les_video 8 -8; les_visio 3 -3; les_voyan 7 -7; let 7 -7; let_s 7 -7; lettr 3 -3; lettr_j 3 -3; liber 7 -7
liber_point 7 -7; liege 8 -8; liege_moi 8 -8; liege_qui 3 -3; lien 8 -8; lien_est 8 -8; ligne 9 -9; ligne_> 7 -7
ligne_a 9 -9; ligne_alors 1 -1; ligne_avec 8 -8; ligne_ca 7 -7; ligne_de 6 -6; ligne_depui 5 -5; ligne_direc 1 -1
ligne_du 6 -6; ligne_est 13 -13; ligne_fixe 6 -6; ligne_maint -7 7; ligne_mobil 7 -7; ligne_qui 9 -9
ligne_telep 2 -2; ligne_y 3 -3; lilas 8 -8; lilas_> 8 -8; lili 7 -7; lili_point 7 -7; lis 5 -5; lis_sur 5 -5
liseu 9 -9; liseu_> 9 -9; liste 8 -8; liste_> 8 -8; live 6 -6; live_box 3 -3; live_point 7 -7; loic 5 -5
loic_trent 5 -5; lol 8 -8; lol_> 8 -8; lola 9 -9; lola_masso 9 -9; longo 8 -8; longo_> 8 -8; longt 5 -5
longt_> 6 -6; longt_que 4 -4; look 8 -8; look_point 8 -8; lopez 7 -7; lopez_> 8 -8; lopez_aroba 7 -7
lopez_quatr 3 -3; luc 7 -7; luc_berna 6 -6; luc_morea 5 -5; luc_point 8 -8; luc_tiret 7 -7; lucas 6 -6
lucas_point 6 -6; lucie 7 -7; lucie_tiret 7 -7; lui -6 6; lui_a 7 -7; lui_deman 4 -4; lui_expli -12 12; lui_il 6 -6
lumie 10 -10; lumie_est 7 -7; lumie_maint 13 -13; lumie_qui 4 -4; lumie_reste 8 -8; lumie_rouge 13 -13
lumie_sont 2 -2; lundi 10 -10; lundi_> 12 -12; lundi_derni 9 -9; lunet 8 -8; lunet_> 8 -8; lyon 12 -12; lyon_> 9 -9
lyon_point 6 -6; m 12 -12; m_a 24 -24; m_adres -17 17; m_affic 10 -10; m_aide 6 -6; m_aider 10 -10; m_appel 12 -12
m_aroba 10 -10; m_arran 4 -4; m_aurez -12 12; m_avait 9 -9; m_avez 2 -2; m_aviez 1 -1; m_c 7 -7; m_echap 6 -6
m_ecout -5 5; m_ecrir 5 -5; m_embet 5 -5; m_en 10 -10; m_enerv 9 -9; m_enten 14 -14; m_entre -13 13; m_envoi -1 1
m_inqui 6 -6; m_inter 8 -8; m_ont 3 -3; m_point 7 -7; m_tiret 10 -10; m_y 4 -4; ma 16 -16; ma_belle 3 -3
ma_blond 7 -7; ma_boite 7 -7; ma_box 4 -4; ma_carte 10 -10; ma_chamb 5 -5; ma_claqu 8 -8; ma_colle 13 -13
ma_conne 13 -13; ma_conse 13 -13; ma_conso 5 -5; ma_factu 16 -16; ma_famil 12 -12; ma_femme 15 -15; ma_fibre 8 -8
ma_fille 3 -3; ma_foi 6 -6; ma_gueul 5 -5; ma_ligne 7 -7; ma_liseu 9 -9; ma_maitr 6 -6; ma_maman -8 8; ma_mere 8 -8
ma_messa 7 -7; ma_nouve 2 -2; ma_part 2 -2; ma_prise 8 -8; ma_ps5 7 -7; ma_serie 2 -2; ma_sim 6 -6; ma_soeur 2 -2
ma_table 7 -7; ma_tete 8 -8; ma_voisi 6 -6; mac 9 -9; mac_et 9 -9; machi -26 26; machi_> -12 12; machi_a 10 -10
machi_ca -6 6; machi_de 8 -8; machi_envir 11 -11; machi_est 17 -17; machi_j -7 7; machi_je -16 16; machi_moi -8 8
machi_passe -10 10; machi_y -11 11; madam 20 -20; madam_> 12 -12; madam_aider 8 -8; madam_bonjo 5 -5
madam_lambe 7 -7; madam_lefev 8 -8; madam_que 5 -5; madam_rodri 10 -10; madam_sophi 4 -4; madem 9 -9
madem_rouss 9 -9; magas 13 -13; magas_> 14 -14; magas_de 5 -5; magas_sont 5 -5; magic 6 -6; magic_> 6 -6
mail 23 -23; mail_> 24 -24; mail_c 9 -9; mail_perso 3 -3; mail_point 4 -4; mails 9 -9; mails_> 4 -4
mails_arriv 10 -10; maint_> 3 -3; maint_au -6 6; maint_avec 5 -5; maint_ca 2 -2; maint_il 6 -6; maint_j 5 -5
maint_je -4 4; maint_oui 18 -18; maint_tout 2 -2; mairi 6 -6; mairi_tiret 6 -6; mais 3 -3; mais_a -9 9
mais_alors 8 -8; mais_bien 6 -6; mais_bon 5 -5; mais_c 5 -5; mais_ca 6 -6; mais_carre 8 -8; mais_ce -10 10
mais_chez 5 -5; mais_faite 11 -11; mais_franc 8 -8; mais_il 3 -3; mais_inter 4 -4; mais_j -5 5; mais_je -2 2
mais_juste 3 -3; mais_l 12 -12; mais_la 9 -9; mais_le 2 -2; mais_maint 14 -14; mais_moi -5 5; mais_netfl 1 -1
mais_non 12 -12; mais_on 3 -3; mais_oui 12 -12; mais_pas 11 -11; mais_passe -19 19; mais_pour 5 -5; mais_rien 11 -11
mais_sans 5 -5; mais_si 18 -18; mais_votre 2 -2; mais_vous 9 -9; maiso 8 -8; maiso_> 10 -10; maiso_alors 6 -6
maiso_et 6 -6; maiso_mais 3 -3; maitr 6 -6; maitr_dit 6 -6; mal 13 -13; mal_> 20 -20; mal_a 5 -5; mal_de 4 -4
mal_honne 5 -5; mal_mes 5 -5; malad 4 -4; malad_sur 4 -4; malgr 3 -3; malgr_le 3 -3; malhe 8 -8; malhe_> 12 -12
malhe_non 6 -6; malhe_pas 13 -13; mamad 9 -9; mamad_diall 9 -9; maman -8 8; maman_elle 15 -15; maman_qui -8 8
mamie 7 -7; mamie_colet 7 -7; mange 8 -8; mange_> 8 -8; manqu 10 -10; manqu_encor 10 -10; marc 8 -8; marc_aroba 6 -6
marc_point 11 -11; marc_tiret 5 -5; marce 7 -7; marce_tremb 7 -7; march 12 -12; march_> 15 -15; march_depui 6 -6
march_deux 7 -7; march_jamai 6 -6; march_maint 14 -14; march_mais 3 -3; march_merci 5 -5; march_moins 8 -8
march_mon 13 -13; march_nicke 2 -2; march_pas 7 -7; march_plus 6 -6; march_pour 16 -16; march_qu 8 -8
march_toujo 6 -6; march_trent 7 -7; mardi 20 -20; mardi_> 18 -18; mardi_et 5 -5; mardi_il 1 -1; mari 16 -16
mari_> 21 -21; mari_est 12 -12; mari_qui 9 -9; marie 14 -14; marie_aroba 8 -8; marie_galle 7 -7; marie_le 9 -9
marie_point 5 -5; marie_tiret 4 -4; marin 8 -8; marin_aroba 6 -6; marin_galle 7 -7; mario 7 -7; mario_trait 7 -7
marqu 11 -11; marqu_sorti 11 -11; marra 9 -9; marra_> 9 -9; marra_ca 7 -7; marre -10 10; marre_> -2 2
marre_bien 11 -11; marre_de -10 10; mars 7 -7; mars_> 7 -7; marse 11 -11; marse_> 11 -11; marte 5 -5
marte_socie 5 -5; marti 10 -10; marti_> 8 -8; marti_aroba 8 -8; marti_chez 9 -9; marti_m 5 -5; masqu 8 -8
masqu_lol 8 -8; masso 9 -9; masso_> 9 -9; matin 14 -14; matin_> 15 -15; matin_j 2 -2; matin_le 8 -8; maudi 5 -5
maudi_> 5 -5; mauri 2 -2; mauri_> 2 -2; mauva 10 -10; mauva_adres 10 -10; mauva_cable 4 -4; max 9 -9; max_> 9 -9
maxim 11 -11; maxim_> 11 -11; mdr 6 -6; mdr_ok 6 -6; me -3 3; me_> 8 -8; me_calme 4 -4; me_conna 5 -5
me_conne 11 -11; me_convi 7 -7; me_deman 10 -10; me_deran 10 -10; me_dire 10 -10; me_disen 10 -10; me_dit 8 -8
me_fait 7 -7; me_faite 7 -7; me_fatig 7 -7; me_faudr -3 3; me_faut -10 10; me_fout 7 -7; me_gonfl 12 -12
me_joind 19 -19; me_lache 6 -6; me_marre 11 -11; me_met 13 -13; me_mettr -8 8; me_parle -12 12; me_passe -13 13
me_pose 2 -2; me_posez 2 -2; me_prene 11 -11; me_prese 8 -8; me_raccr 2 -2; me_rappe -22 22; me_recla 3 -3
me_rend 11 -11; me_rende 7 -7; me_repet 11 -11; me_repon -1 1; me_saoul 9 -9; me_sauve 3 -3; me_suis 9 -9
me_telep 13 -13; me_trans -1 1; me_va 21 -21; mec -13 13; mec_> 13 -13; mec_norma -15 15; mecha 6 -6; mecha_> 6 -6
mecon 6 -6; mecon_> 6 -6; medic 6 -6; medic_> 6 -6; megas 5 -5; megas_> 5 -5; megas_et 5 -5; melan 7 -7
melan_da 7 -7; meme 11 -11; meme_> 14 -14; meme_apres 8 -8; meme_chose 1 -1; meme_depui 4 -4; meme_dossi 9 -9
meme_en 12 -12; meme_galer 4 -4; meme_oui 13 -13; meme_panne 4 -4; meme_pas 5 -5; meme_plus 11 -11; meme_pour 7 -7
meme_probl 9 -9; meme_souci 7 -7; meme_techn 8 -8; menti 2 -2; menti_trois 2 -2; menui 6 -6; menui_tiret 6 -6
merci 24 -24; merci_> 19 -19; merci_aroba 6 -6; merci_beauc 6 -6; merci_bien 4 -4; merci_de 15 -15; merci_du 10 -10
merci_je 11 -11; merci_monsi 10 -10; merci_on 2 -2; merci_pas 8 -8; merci_sans 6 -6; merci_savez 7 -7; mercr 1 -1
mercr_hop 1 -1; merde 18 -18; merde_> 18 -18; merde_a 10 -10; mere 8 -8; mere_> 12 -12; mere_est 5 -5; mere_ne 2 -2
mes 15 -15; mes_appar 5 -5; mes_appel 8 -8; mes_chain 7 -7; mes_clien 12 -12; mes_colle 5 -5; mes_conta 8 -8
mes_corre 5 -5; mes_decla 9 -9; mes_enfan 9 -9; mes_lunet 8 -8; mes_mails 10 -10; mes_papie 6 -6; mes_petit 1 -1
mes_piece 7 -7; mes_sms 10 -10; mes_texto 5 -5; mes_virem 5 -5; mes_visio 7 -7; messa 7 -7; messa_> 8 -8
messa_d 5 -5; messa_ne 7 -7; messa_sur 5 -5; met 13 -13; met_hors 13 -13; mette 2 -2; mette_jean 5 -5; mette_le 9 -9
mette_moi 2 -2; mettr -8 8; mettr_> 4 -4; mettr_en -8 8; meuni 5 -5; meuni_et 5 -5; mi 8 -8; mi_chiam 8 -8
miche 6 -6; miche_colin 6 -6; midi 10 -10; midi_> 10 -10; mieux 7 -7; mieux_> 9 -9; mieux_discu -9 9; mieux_le 8 -8
mieux_mais 5 -5; mieux_oui 13 -13; mieux_parle -14 14; mieux_pas 16 -16; mille 11 -11; mille_> 8 -8
mille_douze 2 -2; mille_lyon 9 -9; mille_neuf 2 -2; milli 4 -4; milli_d 4 -4; minab 6 -6; minab_> 6 -6; mince 15 -15
mince_> 15 -15; minus 5 -5; minus_> 7 -7; minus_puis 1 -1; minut 1 -1; minut_> 2 -2; minut_c 11 -11; minut_de 3 -3
minut_et 7 -7; minut_je 12 -12; minut_mais 7 -7; minut_que -9 9; minut_sur 6 -6; mirac 11 -11; mirac_> 11 -11
mis -7 7; mis_en -9 9; mis_ma 2 -2; mise 3 -3; mise_a 3 -3; miser 8 -8; miser_> 5 -5; miser_vous 8 -8; mmh 14 -14
mmh_oui 14 -14; mobil 8 -8; mobil_> 11 -11; mobil_a 7 -7; mobil_dans 5 -5; mobil_de 3 -3; mobil_m 7 -7
mobil_ne 7 -7; mobil_un 7 -7; mobil_va 5 -5; modem 5 -5; modem_apres 6 -6; modem_est 3 -3; modem_route 5 -5
modif 15 -15; modif_mon 15 -15; moham 8 -8; moham_el 8 -8; moi -5 5; moi_> 17 -17; moi_a -11 11; moi_arriv 3 -3
moi_au 5 -5; moi_aussi 3 -3; moi_avec -33 33; moi_avoir 16 -16; moi_c 15 -15; moi_ca 5 -5; moi_ces 8 -8
moi_cinq 6 -6; moi_de 5 -5; moi_donc -14 14; moi_en -16 16; moi_et 6 -6; moi_euh -6 6; moi_habit 6 -6; moi_il 9 -9
moi_j 1 -1; moi_je 5 -5; moi_l 3 -3; moi_la -4 4; moi_les -13 13; moi_meme 15 -15; moi_mon 8 -8; moi_monsi 4 -4
moi_non 9 -9; moi_ou 13 -13; moi_par -11 11; moi_parle -37 37; moi_pas 8 -8; moi_quelq -17 17; moi_qui 5 -5
moi_rappe -13 13; moi_redem 7 -7; moi_si 8 -8; moi_sur -2 2; moi_ton -9 9; moi_tres 9 -9; moi_un -6 6; moi_une -5 5
moi_vers -9 9; moi_voulo -8 8; moi_vous 1 -1; moi_y 3 -3; moi_zero 3 -3; moind 6 -6; moind_page 6 -6; moins 11 -11
moins_bien 8 -8; moins_dix 8 -8; moins_du 14 -14; mois 11 -11; mois_de 10 -10; mois_et 3 -3; mois_que 9 -9
moiti 10 -10; moiti_> 8 -8; moiti_qui 9 -9; momen 9 -9; momen_> 8 -8; momen_ca 10 -10; momen_le 2 -2; mon 11 -11
mon_abonn 4 -4; mon_adres 5 -5; mon_age 5 -5; mon_ami 5 -5; mon_appel -13 13; mon_assis 17 -17; mon_avoca 6 -6
mon_blaze 9 -9; mon_cellu 6 -6; mon_chef 7 -7; mon_chum 7 -7; mon_code 13 -13; mon_colle 9 -9; mon_conse 6 -6
mon_contr 17 -17; mon_courr 8 -8; mon_daron 5 -5; mon_decod 8 -8; mon_dieu 2 -2; mon_dossi -5 5; mon_doudo 8 -8
mon_ecran 9 -9; mon_femme 10 -10; mon_fille 8 -8; mon_fils 10 -10; mon_fixe 4 -4; mon_forfa 7 -7; mon_frere 11 -11
mon_gamin 3 -3; mon_garco 5 -5; mon_gsm 4 -4; mon_histo -8 8; mon_impri 7 -7; mon_insta 9 -9; mon_inter 8 -8
mon_iphon 9 -9; mon_lapto 7 -7; mon_mail 5 -5; mon_mari 16 -16; mon_mobil 6 -6; mon_modem 3 -3; mon_mon 11 -11
mon_mot 6 -6; mon_natel 4 -4; mon_nom 10 -10; mon_num 9 -9; mon_numer 6 -6; mon_opera 19 -19; mon_ordi 13 -13
mon_ordin 9 -9; mon_papa 15 -15; mon_patro 12 -12; mon_pauvr 4 -4; mon_pays 12 -12; mon_pc 6 -6; mon_pere 9 -9
mon_petit 13 -13; mon_phone 6 -6; mon_porta 5 -5; mon_pote 5 -5; mon_preno 6 -6; mon_probl 6 -6; mon_quoi 9 -9
mon_repet 5 -5; mon_repon 17 -17; mon_respe -6 6; mon_respo -8 8; mon_retar 6 -6; mon_smart 4 -4; mon_techn 6 -6
mon_telep 13 -13; mon_telev 6 -6; mon_temps 7 -7; mon_voisi 7 -7; mon_wifi 10 -10; monde 1 -1; monde_est 8 -8
monde_et 1 -1; moniq 1 -1; moniq_point 1 -1; mons 7 -7; mons_> 7 -7; monsi 9 -9; monsi_> 14 -14; monsi_barbi 10 -10
monsi_conna 4 -4; monsi_de 13 -13; monsi_du -6 6; monsi_excus 8 -8; monsi_fourn 13 -13; monsi_j 4 -4
monsi_lambe 11 -11; monsi_le -8 8; monsi_lebla 8 -8; monsi_m 11 -11; monsi_marti 6 -6; monsi_pas 6 -6
monsi_que -16 16; monsi_qui -6 6; monsi_techn 6 -6; monsi_une 10 -10; monsi_vande 9 -9; monta 8 -8; monta_> 5 -5
monta_est 8 -8; monte 13 -13; monte_la 3 -3; monte_pas 6 -6; monte_voir 9 -9; moque 7 -7; moque_de 2 -2
moque_du 7 -7; morbi 4 -4; morbi_> 4 -4; morea 14 -14; morea_> 13 -13; morea_a 5 -5; morea_aroba 4 -4
morea_non 4 -4; mort 9 -9; mort_> 11 -11; mort_aucun 3 -3; mort_de 8 -8; mort_elle 2 -2; morte 3 -3; morte_je 3 -3
mot 12 -12; mot_> 7 -7; mot_aroba 6 -6; mot_de 6 -6; mot_point 7 -7; mouli 7 -7; mouli_> 7 -7; mouli_aroba 4 -4
moun -5 5; moun_pour -5 5; moyen -12 12; moyen_d -8 8; moyen_de -5 5; muet 8 -8; muet_> 11 -11; muet_comme 4 -4
mur 6 -6; mur_a 6 -6; musiq 3 -3; musiq_et 3 -3; mutua 8 -8; mutua_> 8 -8; mutue 6 -6; mutue_tres 6 -6; my 12 -12
my_frenc 5 -5; my_name 7 -7; n 3 -3; n_> 6 -6; n_a 10 -10; n_acced 4 -4; n_ai 15 -15; n_appar 9 -9; n_aroba 4 -4
n_arriv -1 1; n_aurie -10 10; n_d 11 -11; n_e 3 -3; n_en 14 -14; n_est 12 -12; n_etes 14 -14; n_exist 10 -10
n_g 5 -5; n_huit 5 -5; n_i 8 -8; n_impor 9 -9; n_ont 4 -4; n_point 7 -7; n_utili 13 -13; n_y -1 1; nadia 12 -12
nadia_> 13 -13; nadia_point 2 -2; name 7 -7; name_is 7 -7; nante 8 -8; nante_> 8 -8; natel 5 -5; natel_de 5 -5
natel_ne 4 -4; natha 9 -9; natha_le 9 -9; navig 10 -10; navig_> 10 -10; nazes 10 -10; nazes_> 10 -10; ndiay 7 -7
ndiay_n 7 -7; ne 20 -20; ne_bascu 7 -7; ne_capte 3 -3; ne_chang 7 -7; ne_charg 3 -3; ne_clign 2 -2; ne_compt 7 -7
ne_conna 6 -6; ne_crois 8 -8; ne_deman 9 -9; ne_dise 1 -1; ne_donne 6 -6; ne_fait 6 -6; ne_fonct 6 -6; ne_la 7 -7
ne_le 3 -3; ne_m -3 3; ne_march 7 -7; ne_me 30 -30; ne_monte 6 -6; ne_parle -9 9; ne_pas 14 -14; ne_passe 6 -6
ne_peut 9 -9; ne_peux 10 -10; ne_prefe 8 -8; ne_prend 7 -7; ne_quitt 6 -6; ne_recoi 7 -7; ne_redem 1 -1
ne_repet 5 -5; ne_reste 3 -3; ne_s 8 -8; ne_sais 3 -3; ne_se 10 -10; ne_sonne 2 -2; ne_souha 13 -13; ne_suis 10 -10
ne_synch 1 -1; ne_trouv 5 -5; ne_va -6 6; ne_veut 3 -3; ne_veux 16 -16; ne_voit 7 -7; ne_voudr 7 -7; ne_vous 7 -7
negat 13 -13; negat_c 9 -9; negat_toujo 10 -10; nenni 15 -15; nenni_> 15 -15; net 9 -9; net_> 9 -9; netfl 8 -8
netfl_> 8 -8; netfl_il 7 -7; netfl_plus 3 -3; netfl_tourn 1 -1; nette 13 -13; nette_mieux 13 -13; neuf 13 -13
neuf_> 4 -4; neuf_aroba 6 -6; neuf_cent 2 -2; neuf_douze 2 -2; neuf_heure 3 -3; neuf_huit 3 -3; neuf_je 9 -9
neuf_mille 9 -9; neuf_neuf 9 -9; neuf_onze 3 -3; neuf_ordin 9 -9; neuf_point 10 -10; neuf_quara 2 -2
neuf_quatr 9 -9; neuf_trois 8 -8; neuf_vingt 5 -5; neuf_zero 11 -11; neuve 11 -11; neuve_> 11 -11; nez 11 -11
nez_> 11 -11; nez_vous 2 -2; nguye 5 -5; nguye_n 5 -5; ni 9 -9; ni_appel 5 -5; ni_d 3 -3; ni_envoy 2 -2; ni_l 11 -11
ni_la 1 -1; ni_recev 6 -6; nicke 17 -17; nicke_> 16 -16; nicke_j 6 -6; nicke_maint 16 -16; nicke_mais 8 -8
nicke_tout 12 -12; nico 3 -3; nico_point 3 -3; nivea -8 8; nivea_deux -8 8; no 12 -12; no_agent 7 -7; no_fonct 3 -3
no_it 7 -7; noah 9 -9; noah_petit 9 -9; noel 7 -7; noel_aroba 8 -8; noel_arrob 5 -5; noire 9 -9; noire_avec 9 -9
nom 17 -17; nom_> 14 -14; nom_c 10 -10; nom_d 14 -14; nom_de 7 -7; nom_elle 2 -2; nom_est 8 -8; nom_henry 6 -6
nom_s 6 -6; nombr 8 -8; nombr_> 8 -8; non 17 -17; non_> 18 -18; non_alors 8 -8; non_atten 5 -5; non_c 10 -10
non_ca 5 -5; non_ce 8 -8; non_clair 4 -4; non_des 1 -1; non_desol 16 -16; non_du 14 -14; non_enfin 12 -12
non_et 5 -5; non_euh 9 -9; non_final -2 2; non_huit 10 -10; non_il 5 -5; non_j 7 -7; non_je 3 -3; non_la 5 -5
non_laiss 15 -15; non_le 4 -4; non_merci 7 -7; non_ne 17 -17; non_non 8 -8; non_on 13 -13; non_pardo 4 -4
non_pas 18 -18; non_peut 5 -5; non_plus 4 -4; non_pourq 8 -8; non_quato 5 -5; non_quatr 6 -6; non_quinz 1 -1
non_rien 8 -8; non_sept 9 -9; non_surto 5 -5; non_toujo 6 -6; non_tout 6 -6; non_un -16 16; non_vous 4 -4
non_zero 3 -3; nonan 14 -14; nonan_> 4 -4; nonan_cinq 4 -4; nonan_deux 5 -5; nonan_et 8 -8; nonan_poste 9 -9
nonan_quatr 3 -3; nonan_sept 5 -5; norma -12 12; norma_> 11 -11; norma_que 12 -12; norma_quoi -15 15; nos 7 -7
nos_comme 3 -3; nos_ordin 7 -7; nos_termi 9 -9; not 7 -7; not_worki 7 -7; note 9 -9; note_oui 9 -9; noter 7 -7
noter_sacha 7 -7; notez 5 -5; notez_olivi 5 -5; notre 11 -11; notre_activ 5 -5; notre_avoca 4 -4; notre_conne 3 -3
notre_conse 6 -6; notre_contr 3 -3; notre_gite 3 -3; notre_gueul 7 -7; notre_infor 9 -9; notre_inven 6 -6
notre_polit 7 -7; notre_prest 5 -5; notre_raiso 7 -7; notre_stand 5 -5; nous 12 -12; nous_> 13 -13; nous_appel 3 -3
nous_au 7 -7; nous_avons 9 -9; nous_ca 4 -4; nous_disen 3 -3; nous_en 5 -5; nous_on 1 -1; nous_perdo 4 -4
nous_somme 7 -7; nous_subis 8 -8; nouve 17 -17; nouve_> 13 -13; nouve_boite 7 -7; nouve_box 10 -10; nouve_colla 8 -8
nouve_inter 3 -3; nouve_la 1 -1; nouve_le 1 -1; nouve_merci 3 -3; nouve_opera 15 -15; nouve_prise 7 -7
nouve_sim 2 -2; nouve_souci 6 -6; noval 7 -7; noval_point 7 -7; novem 10 -10; novem_> 10 -10; nuit -9 9; nuit_> -9 9
nul 11 -11; nul_> 10 -10; nul_en 7 -7; nulle 7 -7; nulle_part 7 -7; nuls 8 -8; nuls_> 7 -7; nuls_au 8 -8; num 9 -9
num_> 9 -9; numer 16 -16; numer_> 17 -17; numer_a 7 -7; numer_alors 3 -3; numer_c 1 -1; numer_de 8 -8; numer_du 9 -9
numer_est 7 -7; numer_euh 11 -11; numer_masqu 8 -8; numer_monsi 5 -5; numer_n 9 -9; numer_par 6 -6; numer_quara 1 -1
numer_qui 8 -8; o 13 -13; o_g 6 -6; o_l 2 -2; o_n 8 -8; o_point 1 -1; o_u 8 -8; objet 7 -7; objet_conne 7 -7
oblig -8 8; oblig_de -8 8; occup 7 -7; occup_> 9 -9; occup_de 3 -3; occup_tout 3 -3; odett 9 -9; odett_vanda 9 -9
oeil 6 -6; oeil_> 6 -6; offer 4 -4; offer_> 4 -4; offre 16 -16; offre_> 8 -8; offre_plus 13 -13; oh 14 -14
oh_ben 5 -5; oh_j 2 -2; oh_la 3 -3; oh_let 7 -7; oh_non 5 -5; oh_puree 9 -9; oh_que 15 -15; oh_vous 2 -2; ok 10 -10
ok_> 17 -17; ok_d 10 -10; ok_je 6 -6; ok_mais 4 -4; ok_pas 11 -11; ok_pour 4 -4; olga 8 -8; olga_petro 8 -8
olivi 7 -7; olivi_point 7 -7; on 8 -8; on_a 17 -17; on_atten 15 -15; on_capte 6 -6; on_conti -2 2; on_dirai 8 -8
on_en 11 -11; on_enten 4 -4; on_essai 10 -10; on_est 12 -12; on_fait 5 -5; on_m 7 -7; on_me -14 14; on_n 7 -7
on_ne -3 3; on_peut -4 4; on_s 6 -6; on_se 7 -7; on_utili 3 -3; on_verra 9 -9; ongle 1 -1; ongle_depui 1 -1
ont 14 -14; ont_dispa 8 -8; ont_envoy 3 -3; ont_laiss 7 -7; ont_pas 5 -5; ont_plus 2 -2; onze 13 -13; onze_> 11 -11
onze_cinqu 1 -1; onze_douze 11 -11; onze_quara 3 -3; onze_soixa 5 -5; onze_vingt 3 -3; open 7 -7; open_space 7 -7
opera -15 15; opera_> -15 15; opera_a 9 -9; opera_au -11 11; opera_c 14 -14; opera_de 9 -9; opera_est 15 -15
opera_humai -12 12; opera_je 2 -2; opera_opera -12 12; opera_parce 8 -8; opera_s -10 10; or 6 -6; or_il 6 -6
orage 4 -4; orage_> 6 -6; orage_d 2 -2; orang 9 -9; orang_> 14 -14; orang_aroba 8 -8; orang_elle 4 -4
orang_m 12 -12; orang_point 6 -6; orang_qui 5 -5; ordi 13 -13; ordi_trouv 13 -13; ordin 7 -7; ordin_> 2 -2
ordin_conce 3 -3; ordin_dans 9 -9; ordin_de 7 -7; ordin_et 21 -21; ordin_il 1 -1; ordin_la 5 -5; ordin_n 5 -5
ordin_parle 7 -7; ordin_qui 2 -2; ordin_sont 7 -7; ordis 14 -14; ordis_> 9 -9; ordis_et 7 -7; ordre 9 -9
ordre_> 9 -9; oreil_gauch 4 -4; oreil_humai -6 6; oreil_il 5 -5; os -14 14; os_> -9 9; os_que -7 7; os_s -10 10
ottic 3 -3; ottic_e 3 -3; ou -3 3; ou_6 6 -6; ou_c -10 10; ou_cinq 9 -9; ou_dix 11 -11; ou_est -10 10; ou_huit 9 -9
ou_mon 8 -8; ou_netfl 8 -8; ou_pas -21 21; ou_quatr 11 -11; ou_quoi 13 -13; ou_seize 8 -8; ou_six 13 -13
ou_trois 11 -11; ou_un -6 6; oubli 4 -4; oubli_> 4 -4; oubli_la 4 -4; oubli_les 4 -4; oubli_pardo 6 -6; ouf 10 -10
ouf_> 5 -5; ouf_y 8 -8; oui 14 -14; oui_> 9 -9; oui_ah 1 -1; oui_allez 3 -3; oui_allo 15 -15; oui_alors 6 -6
oui_bonjo -3 3; oui_c 8 -8; oui_ca 8 -8; oui_chloe 6 -6; oui_conti 9 -9; oui_da 12 -12; oui_de 11 -11; oui_deja 6 -6
oui_depui 6 -6; oui_deux 13 -13; oui_dites 3 -3; oui_enfin 8 -8; oui_et 9 -9; oui_euh 5 -5; oui_evide 6 -6
oui_exact 7 -7; oui_grave 15 -15; oui_hein 5 -5; oui_helas 11 -11; oui_inter 5 -5; oui_j 2 -2; oui_je 12 -12
oui_juste 13 -13; oui_la 5 -5; oui_le 10 -10; oui_madam 13 -13; oui_maint 5 -5; oui_mais 17 -17; oui_malhe 14 -14
oui_merci 7 -7; oui_non 8 -8; oui_on 9 -9; oui_oui 13 -13; oui_parfa 6 -6; oui_pas 11 -11; oui_peut 10 -10
oui_pour 14 -14; oui_pourq 5 -5; oui_s 8 -8; oui_septa 10 -10; oui_six 7 -7; oui_toujo 17 -17; oui_tout 9 -9
oui_tres 5 -5; oui_tu 7 -7; oui_un 13 -13; oui_voila 13 -13; oui_vous 14 -14; oups 7 -7; oups_je 7 -7; outlo 8 -8
outlo_point 8 -8; ouver 3 -3; ouver_du 3 -3; ouvre 1 -1; ouvre_une 1 -1; ouvri 8 -8; ouvri_> 8 -8; p 5 -5; p_l 5 -5
p_o 8 -8; p_point 5 -5; p_u 5 -5; page 16 -16; page_> 16 -16; page_ca 1 -1; page_d 4 -4; page_ne 2 -2; page_s 10 -10
page_veut 8 -8; pages 4 -4; pages_> 4 -4; paie 3 -3; paie_chaqu 3 -3; paie_la 5 -5; paie_rubis 1 -1; paiem 9 -9
paiem_ne 1 -1; paiem_sont 11 -11; paill 14 -14; paill_> 14 -14; paix 11 -11; paix_> 11 -11; panne 19 -19
panne_> 17 -17; panne_a 12 -12; panne_d 11 -11; panne_est 7 -7; panne_le 1 -1; panne_malhe 7 -7; panne_que 5 -5
panne_seule 13 -13; panne_va 9 -9; papa 12 -12; papa_appel 1 -1; papa_est 12 -12; papa_il 12 -12; papie 6 -6
papie_> 6 -6; paque 10 -10; paque_> 10 -10; paque_peuch 10 -10; par_coeur 8 -8; par_contr 2 -2; par_courr 5 -5
par_dessu 11 -11; par_mail 5 -5; par_quelq -6 6; par_telep 5 -5; par_un -18 18; par_vos 5 -5; par_votre 10 -10
paras 6 -6; paras_on 6 -6; parce 4 -4; parce_qu 8 -8; parce_que -1 1; pardi 11 -11; pardi_> 11 -11; pardo 20 -20
pardo_> 15 -15; pardo_faure 2 -2; pardo_j 1 -1; pardo_je 1 -1; pardo_marin 7 -7; pardo_si 4 -4; pardo_six 6 -6
pardo_vous 12 -12; pare 5 -5; pare_feu 5 -5; parei 7 -7; parei_> 7 -7; parei_avec 1 -1; parei_oui 14 -14
parfa 15 -15; parfa_> 15 -15; parfa_merci 5 -5; parfa_on 5 -5; paris 14 -14; paris_75012 6 -6; paris_> 9 -9
parla 10 -10; parla_a 10 -10; parle -10 10; parle_> -11 11; parle_a -4 4; parle_angla -7 7; parle_au -20 20
parle_aux -7 7; parle_bien 7 -7; parle_de 26 -26; parle_direc -8 8; parle_fort 8 -8; parle_mais 2 -2
parle_mieux 8 -8; parle_pas -13 13; parle_plus 12 -12; parle_presq 15 -15; parle_qu -19 19; parle_tout 7 -7
parle_trop 15 -15; parle_vrai -8 8; part 7 -7; part_> 7 -7; part_c 2 -2; part_sur 5 -5; parta 1 -1; parta_sur 1 -1
parte 10 -10; parte_plus 10 -10; parti 20 -20; parti_> 20 -20; parti_faire 2 -2; parti_mange 8 -8; pas 6 -6
pas_> 26 -26; pas_a 19 -19; pas_alors 6 -6; pas_arran 14 -14; pas_arriv 3 -3; pas_attri 6 -6; pas_au 4 -4
pas_aux -14 14; pas_avec -10 10; pas_beauc 8 -8; pas_besoi 36 -36; pas_bien 10 -10; pas_bon 8 -8; pas_c 5 -5
pas_ca 12 -12; pas_ce 14 -14; pas_certa 7 -7; pas_chang 5 -5; pas_chez 6 -6; pas_combi 9 -9; pas_comme 4 -4
pas_compr 20 -20; pas_compt 13 -13; pas_conne 7 -7; pas_conte 6 -6; pas_contr -9 9; pas_corre 11 -11; pas_d 16 -16
pas_dans 11 -11; pas_de 7 -7; pas_demar 10 -10; pas_deux 5 -5; pas_discu -14 14; pas_donc 2 -2; pas_donne -4 4
pas_du 15 -15; pas_elle 5 -5; pas_en 13 -13; pas_encor 16 -16; pas_enerv 6 -6; pas_enten 3 -3; pas_envie -18 18
pas_essay 12 -12; pas_ete 7 -7; pas_eu 7 -7; pas_exact 14 -14; pas_fache 6 -6; pas_faire 4 -4; pas_fait 12 -12
pas_faite 10 -10; pas_faux 15 -15; pas_grave 6 -6; pas_ici 10 -10; pas_inter 3 -3; pas_je -1 1; pas_la 21 -21
pas_le 1 -1; pas_les 8 -8; pas_maint 19 -19; pas_mais 8 -8; pas_march 13 -13; pas_me -8 8; pas_merci 8 -8
pas_mieux 10 -10; pas_moi 26 -26; pas_mon 8 -8; pas_monsi 6 -6; pas_moyen -2 2; pas_ne 3 -3; pas_non 10 -10
pas_norma 12 -12; pas_nuls 8 -8; pas_ou 9 -9; pas_oui 15 -15; pas_par 9 -9; pas_parle -12 12; pas_pas 4 -4
pas_passe -12 12; pas_pense 10 -10; pas_pluto -10 10; pas_possi -10 10; pas_pour 12 -12; pas_press 12 -12
pas_pu 6 -6; pas_qu 13 -13; pas_que 12 -12; pas_quelq -21 21; pas_quest 9 -9; pas_rappe 17 -17; pas_redem 8 -8
pas_regar 1 -1; pas_regle 8 -8; pas_resea 7 -7; pas_resol 5 -5; pas_s -8 8; pas_sa 8 -8; pas_savez 4 -4; pas_se 2 -2
pas_sfr 5 -5; pas_si 1 -1; pas_sur 6 -6; pas_touch 4 -4; pas_tout 7 -7; pas_toute -11 11; pas_trop 8 -8; pas_un -7 7
pas_une -5 5; pas_venu 16 -16; pas_verif 13 -13; pas_vous 11 -11; pas_vrai 7 -7; pas_vraim 11 -11; pas_y -17 17
pasca 7 -7; pasca_point 7 -7; passa 16 -16; passa_d 15 -15; passa_du 6 -6; passe -13 13; passe_> 14 -14
passe_a 18 -18; passe_au 10 -10; passe_comme 1 -1; passe_coudo -6 6; passe_demai 15 -15; passe_hier 20 -20
passe_jeudi 9 -9; passe_l 1 -1; passe_la -7 7; passe_le -9 9; passe_mais 1 -1; passe_mardi 1 -1; passe_merci 7 -7
passe_moi -28 28; passe_pas 25 -25; passe_perso 6 -6; passe_plus 7 -7; passe_pour 11 -11; passe_quelq -4 4
passe_rien 8 -8; passe_sur 2 -2; passe_tout 5 -5; passe_un -15 15; passe_une -12 12; passe_votre -13 13; paste 8 -8
paste_aroba 6 -6; paste_point 9 -9; patie 12 -12; patie_> 10 -10; patie_je 7 -7; patie_pas 10 -10; patie_pour 6 -6
patri 2 -2; patri_ferra 2 -2; patro -4 4; patro_> -16 16; patro_est 12 -12; patro_qui 9 -9; paul 26 -26; paul_> 7 -7
paul_aroba 5 -5; paul_berna 10 -10; paul_chez 19 -19; paul_duran 8 -8; paul_point 6 -6; paul_rouss 8 -8
paul_soixa 3 -3; pauvr 10 -10; pauvr_> 4 -4; pauvr_con 9 -9; paye 12 -12; paye_pour 12 -12; payer 11 -11
payer_ma 11 -11; payez 6 -6; payez_ma 6 -6; pays 12 -12; pays_mais 12 -12; pc 7 -7; pc_au 4 -4; pc_deux 7 -7
pc_et 8 -8; pc_porta 4 -4; pedro 8 -8; pedro_lopez 8 -8; peine 19 -19; peine_> 6 -6; peine_de 26 -26; penda 5 -5
penda_mes 5 -5; penib 15 -15; penib_> 15 -15; pense 12 -12; pense_> 14 -14; pense_pas 10 -10; perdo 4 -4
perdo_des 4 -4; perdr 7 -7; perdr_mon 7 -7; perds 7 -7; perds_la 7 -7; perdu 9 -9; perdu_> 10 -10; perdu_avec 2 -2
perdu_la 5 -5; pere 9 -9; pere_> 9 -9; persi 11 -11; persi_> 11 -11; perso -3 3; perso_> 6 -6; perso_a 14 -14
perso_agee 21 -21; perso_avec 5 -5; perso_c 3 -3; perso_ca 6 -6; perso_d -19 19; perso_de 12 -12; perso_en -7 7
perso_euh -16 16; perso_je -9 9; perso_la -8 8; perso_n 14 -14; perso_ne 17 -17; perso_pas -15 15; perso_physi -8 8
perso_qui 6 -6; perso_reell -9 9; perso_s -17 17; perso_titul 9 -9; perso_touch 11 -11; peter 7 -7; peter_les 7 -7
petit 19 -19; petit_> 10 -10; petit_a 6 -6; petit_aimen 2 -2; petit_aroba 7 -7; petit_at 3 -3; petit_boite 4 -4
petit_croix 5 -5; petit_enfan 8 -8; petit_est 3 -3; petit_l 3 -3; petit_point 3 -3; petit_poste 2 -2
petit_rond 2 -2; petit_souci 5 -5; petit_trent 12 -12; petit_villa 5 -5; petro 8 -8; petro_> 8 -8; peu 20 -20
peu_> 8 -8; peu_agaca 11 -11; peu_avec 9 -9; peu_compl 6 -6; peu_de 2 -2; peu_dure 5 -5; peu_embet 9 -9
peu_ennuy 2 -2; peu_le 10 -10; peu_mieux 5 -5; peu_parce 5 -5; peu_perdu 2 -2; peu_pour 8 -8; peu_pres 8 -8
peuch 10 -10; peuch_la 1 -1; peuch_un 10 -10; peur 8 -8; peur_que 8 -8; peut 1 -1; peut_aider 2 -2; peut_avoir -9 9
peut_dire 19 -19; peut_essay 9 -9; peut_etre 9 -9; peut_faire 15 -15; peut_laiss 5 -5; peut_me -8 8
peut_parle -10 10; peut_pas 8 -8; peut_plus 5 -5; peuve 1 -1; peuve_plus 1 -1; peux -2 2; peux_appel 22 -22
peux_avoir -11 11; peux_branc 7 -7; peux_enfin 11 -11; peux_etre -8 8; peux_le 9 -9; peux_m -11 11
peux_navig 10 -10; peux_ni 5 -5; peux_parle -28 28; peux_pas 18 -18; peux_plus 15 -15; peux_recev 11 -11
peux_surfe 8 -8; peux_telep 9 -9; peux_y 7 -7; phone 6 -6; phone_c 6 -6; physi -8 8; physi_> -8 8; picho 9 -9
picho_> 9 -9; piece 10 -10; piece_joint 10 -10; pierr 7 -7; pierr_marti 7 -7; pierr_point 4 -4; pilot -5 5
pilot_dans -5 5; pin 8 -8; pin_est 13 -13; pin_que 3 -3; ping 4 -4; ping_de 4 -4; pire 13 -13; pire_> 13 -13
pire_en 9 -9; pixel 3 -3; pixel_et 3 -3; placa 10 -10; placa_> 10 -10; plain 9 -9; plain_> 9 -9; plais 13 -13
plais_> 13 -13; plait -5 5; plait_> -4 4; plait_aidez 8 -8; plait_j 9 -9; plait_je -10 10; plait_madam -2 2
plait_merci 13 -13; plait_pas -16 16; plait_un -12 12; plant 1 -1; plant_toujo 1 -1; pleas -5 5; pleas_je -5 5
plein 15 -15; plein_> 8 -8; plein_de 6 -6; plein_le 9 -9; pleut 7 -7; pleut_depui 7 -7; plomb 7 -7; plomb_votre 7 -7
plus 17 -17; plus_33 3 -3; plus_> 7 -7; plus_a 7 -7; plus_acces 5 -5; plus_aller 4 -4; plus_appel 7 -7
plus_attri 7 -7; plus_au 1 -1; plus_aucun 9 -9; plus_chez 3 -3; plus_d 6 -6; plus_de 10 -10; plus_demar 2 -2
plus_depui 2 -2; plus_du 9 -9; plus_elle 5 -5; plus_encai 4 -4; plus_envoy 5 -5; plus_et 3 -3; plus_faire 4 -4
plus_fort 12 -12; plus_inter 6 -6; plus_jamai 8 -8; plus_jouer 4 -4; plus_la 5 -5; plus_le 6 -6; plus_les 9 -9
plus_maint 21 -21; plus_mais 2 -2; plus_mes 6 -6; plus_n 5 -5; plus_parle 9 -9; plus_pas 1 -1; plus_perso 15 -15
plus_press 5 -5; plus_qu 4 -4; plus_que 5 -5; plus_rapid 13 -13; plus_recon 3 -3; plus_rien 3 -3; plus_surfe 9 -9
plus_tard 9 -9; plus_telep 8 -8; plus_trent 2 -2; plus_trois 3 -3; plus_trop 11 -11; plus_tut 6 -6; plus_un 15 -15
plus_vite 7 -7; plusi 11 -11; plusi_perso 11 -11; pluto -3 3; pluto_non 16 -16; pluto_que 9 -9; pluto_une -10 10
poil 9 -9; poil_> 9 -9; point 10 -10; point_arnau 6 -6; point_b 6 -6; point_be 10 -10; point_beaun 3 -3
point_benal 7 -7; point_benoi 5 -5; point_benze 8 -8; point_berna 6 -6; point_bio 7 -7; point_blanc 7 -7
point_blond 6 -6; point_carpe 10 -10; point_ch 8 -8; point_chen 4 -4; point_clair 4 -4; point_com 9 -9
point_d 10 -10; point_de 8 -8; point_diall 6 -6; point_doubl 8 -8; point_dr 8 -8; point_dumas 5 -5; point_dupon 9 -9
point_duran 6 -6; point_e 7 -7; point_f 6 -6; point_faure 2 -2; point_fort 2 -2; point_fr 8 -8; point_gall 7 -7
point_gamin 8 -8; point_girar 7 -7; point_h 7 -7; point_hadj 6 -6; point_hamon 8 -8; point_i 11 -11; point_jean 6 -6
point_jo 5 -5; point_kern 7 -7; point_lacaz 1 -1; point_lacou 5 -5; point_le 7 -7; point_lefev 9 -9
point_lemai 9 -9; point_lopez 5 -5; point_marie 8 -8; point_marin 6 -6; point_marti 8 -8; point_me 8 -8
point_merci 6 -6; point_meuni 5 -5; point_morea 4 -4; point_mouli 4 -4; point_net 9 -9; point_noel 7 -7
point_p 5 -5; point_petit 5 -5; point_renau 1 -1; point_rex 6 -6; point_rober 7 -7; point_rocha 7 -7
point_roux 5 -5; point_roy 9 -9; point_simon 6 -6; point_vidal 6 -6; point_weber 8 -8; point_z 2 -2; pol 13 -13
pol_aroba 13 -13; polit 7 -7; polit_inter 7 -7; pompi 12 -12; pompi_> 9 -9; pompi_avec 11 -11; pon 6 -6
pon_etein 6 -6; por -5 5; por_favor -5 5; porca 8 -8; porca_miser 8 -8; porta 10 -10; porta_> 15 -15; porta_c 1 -1
porta_ca 2 -2; porta_capte 12 -12; porta_chacu 1 -1; porta_dans 3 -3; porta_de 2 -2; porta_est 8 -8; porta_et 10 -10
porta_il 4 -4; porta_j 3 -3; porta_le 8 -8; porta_n 3 -3; porta_ne 1 -1; porta_parce 1 -1; porta_qui 8 -8
porta_reste 3 -3; porta_voit 4 -4; porte 18 -18; porte_> 20 -20; porte_gauch 6 -6; porte_ne 6 -6; porte_plain 9 -9
portu 6 -6; portu_> 6 -6; pose 6 -6; pose_pas 2 -2; pose_probl 6 -6; pose_souci 5 -5; pose_une 7 -7; posee 5 -5
posee_au 5 -5; posez 2 -2; posez_une 2 -2; possi 2 -2; possi_> 13 -13; possi_d -17 17; possi_je 2 -2
possi_oui 25 -25; posta 8 -8; posta_ou 8 -8; poste 14 -14; poste_> 13 -13; poste_a 8 -8; poste_c 3 -3
poste_dans 12 -12; poste_de 3 -3; poste_du 4 -4; poste_point 3 -3; pote 5 -5; pote_ca 6 -6; pote_m 4 -4; pouf 7 -7
pouf_> 7 -7; pour 3 -3; pour_annul 7 -7; pour_appel 7 -7; pour_autre 6 -6; pour_ca 9 -9; pour_de -4 4
pour_inter 5 -5; pour_l 10 -10; pour_la 13 -13; pour_le 10 -10; pour_lui -8 8; pour_ma -8 8; pour_moi 13 -13
pour_mon 10 -10; pour_qui 10 -10; pour_redem 1 -1; pour_rien 7 -7; pour_savoi 2 -2; pour_se 6 -6; pour_tout 11 -11
pour_trava 12 -12; pour_un -3 3; pour_une 12 -12; pour_verif 3 -3; pour_voir 10 -10; pour_votre 3 -3; pour_vous -4 4
pourq 11 -11; pourq_> 8 -8; pourq_faire 8 -8; pourq_pas 14 -14; pourq_vous 8 -8; pourr -13 13; pourr_ce 16 -16
pourr_je -9 9; pourr_me -10 10; pourr_pas 8 -8; pourr_vous -4 4; pourt 1 -1; pourt_le 1 -1; pouve -7 7
pouve_> 14 -14; pouve_atten 10 -10; pouve_m 11 -11; pouve_me -25 25; pouve_noter 7 -7; pouve_pas -9 9
pouve_repet 9 -9; pouve_vous -2 2; pouvi -6 6; pouvi_me -6 6; prefe -3 3; prefe_atten 13 -13; prefe_avoir -16 16
prefe_conti 15 -15; prefe_evite 13 -13; prefe_expli -8 8; prefe_ne 14 -14; prefe_parle -29 29; prefe_pas 12 -12
prefe_qu -12 12; prefe_suivr 9 -9; prele 18 -18; prele_> 18 -18; premi 13 -13; premi_etage 14 -14; premi_etape 5 -5
premi_fois 5 -5; prend 2 -2; prend_> 9 -9; prend_la -11 11; prend_le 5 -5; prend_plus 7 -7; prend_un 6 -6
prene 20 -20; prene_pour 11 -11; prene_votre 15 -15; prenn -8 8; prenn_mon -8 8; preno 6 -6; preno_c 6 -6
preno_xavie 6 -6; pres 8 -8; pres_une 8 -8; prese 8 -8; prese_bapti 8 -8; prese_patri 2 -2; presq 18 -18
presq_comme 15 -15; presq_tous 7 -7; press 8 -8; press_> 8 -8; press_allez 5 -5; press_vous 3 -3; prest 5 -5
prest_infor 5 -5; pret 6 -6; pret_> 6 -6; preve 6 -6; preve_> 6 -6; prie -3 3; prie_> -8 8; prie_j 5 -5; print 5 -5
print_> 5 -5; prior 5 -5; prior_> 5 -5; pris 1 -1; pris_une 1 -1; prise 16 -16; prise_> 16 -16; prise_fibre 8 -8
prise_il 1 -1; prive 5 -5; prive_d 5 -5; probl 14 -14; probl_> 14 -14; probl_allez 13 -13; probl_avec 1 -1
probl_c 7 -7; probl_de 9 -9; probl_est 12 -12; probl_n 5 -5; probl_pas 8 -8; probl_resol 10 -10; proce 12 -12
proce_> 8 -8; proce_redem 2 -2; proce_sans 5 -5; profe 8 -8; profe_> 8 -8; prono 6 -6; prono_> 6 -6; propo 4 -4
propo_de 7 -7; proto 10 -10; proto_mail 6 -6; proto_point 10 -10; ps5 7 -7; ps5_> 7 -7; pu 6 -6; pu_> 6 -6
publi 8 -8; publi_que 8 -8; puc 9 -9; puc_> 9 -9; puce 3 -3; puce_a 3 -3; puis 3 -3; puis_aroba 1 -1; puis_ca 7 -7
puis_elle 5 -5; puis_hier 9 -9; puis_j 4 -4; puis_je -16 16; puis_l 12 -12; puis_mercr 1 -1; puis_non 4 -4
puis_pouf 7 -7; puis_quatr 5 -5; puis_renau 3 -3; puis_soixa 5 -5; puis_un 3 -3; puisq 6 -6; puisq_je 8 -8
puiss -11 11; puiss_lui -7 7; puiss_m -6 6; puits 5 -5; puits_> 5 -5; puree 14 -14; puree_> 9 -9; puree_mais 6 -6
pus 3 -3; pus_acces 3 -3; putai 10 -10; putai_ca 5 -5; putai_de 6 -6; putai_mais 7 -7; qu 5 -5; qu_a -10 10
qu_avant 8 -8; qu_elle 7 -7; qu_est 16 -16; qu_il 12 -12; qu_inter 6 -6; qu_on -16 16; qu_un 6 -6; qu_une 4 -4
quand 15 -15; quand_ils 3 -3; quand_inter 7 -7; quand_j 7 -7; quand_je 15 -15; quand_on 3 -3; quara 8 -8
quara_> 4 -4; quara_cinq 6 -6; quara_cinqu 6 -6; quara_deux 7 -7; quara_et 4 -4; quara_facil 6 -6; quara_huit 2 -2
quara_poste 11 -11; quara_quatr 4 -4; quara_sept 4 -4; quara_six 5 -5; quara_trois 5 -5; quart 6 -6; quart_d 4 -4
quart_est 5 -5; quart_meme 7 -7; quato 11 -11; quato_> 10 -10; quato_euh 4 -4; quato_non 5 -5; quato_objet 7 -7
quato_quatr 2 -2; quato_quinz 5 -5; quato_soixa 5 -5; quatr 13 -13; quatr_> 17 -17; quatr_aroba 6 -6; quatr_au 4 -4
quatr_barre 9 -9; quatr_caiss 6 -6; quatr_cinq 4 -4; quatr_cinqu 5 -5; quatr_en 3 -3; quatr_et 3 -3
quatr_etage 6 -6; quatr_heure 6 -6; quatr_huita 5 -5; quatr_icitt 9 -9; quatr_nonan 5 -5; quatr_ordin 23 -23
quatr_ou 9 -9; quatr_pas 1 -1; quatr_perso 13 -13; quatr_point 11 -11; quatr_poste 7 -7; quatr_quara 3 -3
quatr_quatr 7 -7; quatr_saiso 3 -3; quatr_septa 8 -8; quatr_soixa 5 -5; quatr_te 11 -11; quatr_trent 5 -5
quatr_vingt 7 -7; quatr_zero 8 -8; que_ca 8 -8; que_ce 10 -10; que_celui 11 -11; que_chez 4 -4; que_d 9 -9
que_des -9 9; que_deux 3 -3; que_dieu 5 -5; que_dix 5 -5; que_est -3 3; que_j -11 11; que_je -11 11; que_l 1 -1
que_la 7 -7; que_le 3 -3; que_les 5 -5; que_ma 5 -5; que_moi 8 -8; que_mon 5 -5; que_nenni 9 -9; que_non 8 -8
que_oui 20 -20; que_que 5 -5; que_quelq -5 5; que_racon -9 9; que_redem 11 -11; que_son 6 -6; que_vous 3 -3
quel 14 -14; quel_bouto 7 -7; quel_cable 7 -7; quel_qu -23 23; quel_servi 8 -8; quell 11 -11; quell_bande 9 -9
quell_boite 4 -4; quell_quest 11 -11; quelq -17 17; quelq_un -17 17; quest 20 -20; quest_> 19 -19; quest_a 6 -6
quest_sur 4 -4; qui -6 6; qui_> 10 -10; qui_a 7 -7; qui_aboie 3 -3; qui_ai 5 -5; qui_atten 9 -9; qui_clign 6 -6
qui_compr -19 19; qui_conna -22 22; qui_decon 7 -7; qui_est -15 15; qui_etes 13 -13; qui_gere 2 -2; qui_gresi 12 -12
qui_habit 14 -14; qui_je -11 11; qui_m 24 -24; qui_march 13 -13; qui_n 2 -2; qui_ne 2 -2; qui_parle -10 10
qui_passe 3 -3; qui_pose 6 -6; qui_puiss -6 6; qui_regar 9 -9; qui_remar 14 -14; qui_s 10 -10; qui_sait 9 -9
qui_saute 6 -6; qui_se 5 -5; qui_sonne 19 -19; qui_tient 6 -6; qui_vous 13 -13; quinz 15 -15; quinz_> 5 -5
quinz_a 1 -1; quinz_aroba 4 -4; quinz_au 4 -4; quinz_et 12 -12; quinz_ou 8 -8; quinz_oui 1 -1; quinz_quatr 1 -1
quinz_rue 8 -8; quinz_soixa 8 -8; quinz_sont 4 -4; quitt 10 -10; quitt_pas 6 -6; quitt_votre 6 -6; quoi 10 -10
quoi_> 9 -9; quoi_ce 12 -12; quoi_deja 2 -2; quoi_ecrir 1 -1; quoi_qui 10 -10; quoi_un 12 -12; r 12 -12; r_> 9 -9
r_a 5 -5; r_e 8 -8; r_o 8 -8; r_point 6 -6; r_t 5 -5; raccr -2 2; raccr_au 11 -11; raccr_si -15 15
raccr_tout 10 -10; racon -5 5; racon_cette -9 9; rade 7 -7; rade_> 8 -8; rade_depui 3 -3; rage 8 -8; rage_> 7 -7
rage_contr 5 -5; rage_j 5 -5; raise 3 -3; raise_sur 3 -3; raiso 14 -14; raiso_> 12 -12; raiso_socia 7 -7; rallu 7 -7
rallu_> 9 -9; rallu_mais 6 -6; rame 14 -14; rame_encor 14 -14; rame_grave 4 -4; rame_sever 12 -12; rame_toujo 6 -6
rame_un 9 -9; rapid 13 -13; rapid_> 13 -13; rappe -9 9; rappe_> -1 1; rappe_donc -12 12; rappe_jamai 8 -8
rappe_moi -4 4; rappe_par -12 12; rappe_plus 9 -9; rappe_pour 9 -9; rappo 3 -3; rappo_a 3 -3; ras 14 -14
ras_la 9 -9; ras_le 11 -11; rassu 4 -4; rassu_> 2 -2; rassu_vous 5 -5; rau 5 -5; rau_r 5 -5; ravi 9 -9; ravi_> 9 -9
rebra 3 -3; rebra_mais 5 -5; recev 13 -13; recev_d 6 -6; recev_des 11 -11; recev_les 11 -11; recla -1 1
recla_un 3 -3; recla_une -6 6; recoi 9 -9; recoi_des 8 -8; recoi_ma 2 -2; recoi_plus 8 -8; recoi_telle 8 -8
recom 13 -13; recom_> 13 -13; recon 3 -3; recon_> 3 -3; recou 7 -7; recou_> 7 -7; recu 10 -10; recu_d 6 -6
recu_un 12 -12; recu_votre 11 -11; recup 15 -15; recup_inter 14 -14; recup_la 6 -6; recup_toute 7 -7; redem 22 -22
redem_> 16 -16; redem_avec 12 -12; redem_box 7 -7; redem_c 8 -8; redem_comme 1 -1; redem_en 12 -12; redem_et 3 -3
redem_je 1 -1; redem_la 4 -4; redem_le 6 -6; redem_mais 1 -1; redem_non 1 -1; redem_plus 1 -1; redem_toute 11 -11
redem_trois 7 -7; redir -6 6; redir_moi -6 6; redis 3 -3; redis_zero 3 -3; redon -12 12; redon_moi -12 12
reel -13 13; reel_> -13 13; reell -9 9; reell_> -9 9; refle 8 -8; refle_> 8 -8; refon 14 -14; refon_> 13 -13
refon_pas 5 -5; refus 10 -10; refus_> 10 -10; refus_de 2 -2; regar 8 -8; regar_> 12 -12; regar_des 2 -2
regar_l 7 -7; regar_la 1 -1; regar_les 1 -1; regle 9 -9; regle_> 9 -9; regle_ca 10 -10; regle_cette 8 -8
regle_en 7 -7; relat -11 11; relat_> -8 8; relat_avec -9 9; relou -9 9; relou_les -9 9; remar 14 -14; remar_> 13 -13
remar_donc 1 -1; remar_merci 5 -5; remar_pas 7 -7; remar_super 22 -22; remar_vite 16 -16; rembo 11 -11
rembo_moi 11 -11; remer 7 -7; remer_pour 7 -7; remet 3 -3; remet_le 3 -3; remi 6 -6; remi_point 6 -6; remon 12 -12
remon_> 13 -13; remon_mais 2 -2; renar 8 -8; renar_> 8 -8; renau 3 -3; renau_aroba 2 -2; renau_avec 5 -5
rend 11 -11; rend_dingu 11 -11; rende 17 -17; rende_dingu 7 -7; rende_la 6 -6; rende_moi -12 12; rende_vous 18 -18
renne 8 -8; renne_point 8 -8; rentr 9 -9; rentr_dans 9 -9; renvo 6 -6; renvo_d 6 -6; repar 7 -7; repar_> 9 -9
repar_a 7 -7; repar_comme 5 -5; repar_en 5 -5; repar_la 3 -3; repar_merci 4 -4; repar_puis 5 -5; repar_une 8 -8
repas 9 -9; repas_demai 9 -9; repet 20 -20; repet_> 20 -20; repet_clign 8 -8; repet_la 1 -1; repet_plus 5 -5
repet_wifi 5 -5; repon -3 3; repon_> 9 -9; repon_alors -9 9; repon_bon 7 -7; repon_direc 10 -10; repon_est 2 -2
repon_jamai 3 -3; repon_je -6 6; repon_ne 7 -7; repon_plus -4 4; repon_repon 7 -7; repon_se 13 -13; repri 2 -2
repri_> 2 -2; resea 8 -8; resea_> 9 -9; resea_avec 8 -8; resea_chez 7 -7; resea_de 6 -6; resea_dedan 3 -3
resea_depui 4 -4; resea_du 3 -3; resea_est 12 -12; resea_inter 3 -3; resea_mobil 8 -8; resea_mon 11 -11
resea_sans 3 -3; resea_sur 1 -1; resea_wifi 7 -7; resil 14 -14; resil_> 9 -9; resil_tout 14 -14; resol 16 -16
resol_> 16 -16; respe -6 6; respe_pour -6 6; respo -18 18; respo_> -17 17; respo_de -8 8; respo_du 16 -16
respo_infor 6 -6; reste 7 -7; reste_a 6 -6; reste_bloqu 5 -5; reste_inact 8 -8; reste_m 6 -6; reste_orang 8 -8
reste_que 3 -3; reste_rouge 3 -3; reste_sur 3 -3; resul 5 -5; resul_> 5 -5; retab 7 -7; retab_> 4 -4
retab_du 10 -10; retab_en 6 -6; retab_inter 3 -3; retar 6 -6; retar_j 6 -6; reten 6 -6; reten_> 6 -6; retom 6 -6
retom_> 6 -6; retou 8 -8; retou_> 8 -8; retra 3 -3; retra_alors 3 -3; retro 8 -8; retro_inter 8 -8; retro_le 10 -10
reuni 5 -5; reuni_> 5 -5; reuss 9 -9; reuss_tout 9 -9; reven 11 -11; reven_> 14 -14; reven_merci 4 -4
reven_oui 6 -6; reven_parce 1 -1; reven_sur 5 -5; reven_une 5 -5; revie 8 -8; revie_> 8 -8; revol 2 -2; revol_> 2 -2
rex 6 -6; rex_soixa 6 -6; rey 5 -5; rey_r 5 -5; rh 8 -8; rh_aroba 8 -8; ridic 8 -8; ridic_> 8 -8; rien 10 -10
rien_> 19 -19; rien_a 4 -4; rien_alors -6 6; rien_bande 4 -4; rien_c 6 -6; rien_chang 3 -3; rien_contr 1 -1
rien_de 6 -6; rien_desol 6 -6; rien_donne 15 -15; rien_du 4 -4; rien_enten 3 -3; rien_fait 6 -6; rien_n 8 -8
rien_ne 9 -9; rien_non 7 -7; rien_passe -7 7; rien_qui 2 -2; rien_redem 6 -6; rien_votre 1 -1; rigol 11 -11
rigol_> 11 -11; rivie 6 -6; rivie_sur 6 -6; roami 10 -10; roami_desac 10 -10; robas 6 -6; robas_gmail 6 -6
robas_yahoo 10 -10; rober 7 -7; rober_aroba 7 -7; robot -23 23; robot_> -17 17; robot_aspir 13 -13; robot_ca 21 -21
robot_est -8 8; robot_je -4 4; robot_la -5 5; robot_mais -9 9; robot_moi -22 22; robot_passe -12 12; robot_toi 9 -9
robot_un -13 13; robot_une -16 16; rocha 11 -11; rocha_a 7 -7; rocha_aroba 7 -7; rodri 10 -10; rodri_> 10 -10
rond 5 -5; rond_et 5 -5; rond_il 5 -5; rond_sur 1 -1; rond_tourn 2 -2; rond_tout 8 -8; rose 7 -7; rose_blanc 7 -7
rossi 14 -14; rossi_> 9 -9; rossi_chioc 7 -7; rossi_je 8 -8; rouge 11 -11; rouge_> 11 -11; rouge_a 3 -3
rouge_clign 2 -2; rouge_pas 3 -3; rouge_qui 1 -1; rouge_sur 5 -5; rouss 18 -18; rouss_> 13 -13; rouss_bonjo 8 -8
rouss_de 4 -4; route 11 -11; route_> 5 -5; route_a 11 -11; route_est 6 -6; roux 5 -5; roux_> 5 -5; roux_aroba 5 -5
roy 8 -8; roy_> 7 -7; roy_aroba 9 -9; roy_point 6 -6; rubis 1 -1; rubis_sur 1 -1; rue 11 -11; rue_> 1 -1
rue_appar 5 -5; rue_bon 8 -8; rue_d 2 -2; rue_de 7 -7; rue_des 9 -9; rue_mais 5 -5; rue_victo 5 -5; s 4 -4; s_> 7 -7
s_a 10 -10; s_actua 8 -8; s_affic 9 -9; s_allum 10 -10; s_appel 16 -16; s_arran 7 -7; s_comme 3 -3; s_e 6 -6
s_en -6 6; s_enten 6 -6; s_est 9 -9; s_f 7 -7; s_go 7 -7; s_il -8 8; s_o 6 -6; s_occup 3 -3; s_ouvri 8 -8
s_point 6 -6; s_s 6 -6; s_still 7 -7; s_vingt 11 -11; s_y 9 -9; sa 9 -9; sa_> 8 -8; sa_ca 5 -5; sa_chamb 1 -1
sa_fait 5 -5; sa_redem 8 -8; sa_suffi 7 -7; sabin 7 -7; sabin_point 7 -7; sacha 7 -7; sacha_lenoi 7 -7; sache 12 -12
sache_> 12 -12; saint 6 -6; saint_tiret 6 -6; sais 8 -8; sais_> 10 -10; sais_pas 5 -5; sais_plus 8 -8
sais_rien 14 -14; saisi 12 -12; saisi_> 9 -9; saisi_notre 4 -4; saiso 3 -3; saiso_avec 3 -3; sait 9 -9; sait_> 9 -9
salon 11 -11; salon_> 11 -11; salut 8 -8; salut_c 8 -8; sang 7 -7; sang_vous 7 -7; sanit 4 -4; sanit_aux 4 -4
sans 15 -15; sans_accen 6 -6; sans_arret 8 -8; sans_aucun 5 -5; sans_cesse 6 -6; sans_facon 9 -9; sans_fil 5 -5
sans_fin 3 -3; sans_h 5 -5; sans_impor 4 -4; sans_inter 5 -5; sans_la 5 -5; sans_trema 6 -6; saoul 9 -9
saoul_> 13 -13; saoul_ca 4 -4; saoul_les -12 12; saoul_vous 4 -4; sarah 10 -10; sarah_point 10 -10; sauf 5 -5
sauf_dans 5 -5; saura 3 -3; saura_pas 3 -3; saute 10 -10; saute_> 6 -6; saute_encor 5 -5; saute_le 8 -8
saute_tous 4 -4; saute_tout 14 -14; sauve 3 -3; sauve_la 3 -3; sav -6 6; sav_humai -6 6; savez -8 8; savez_> -9 9
savez_je 3 -3; savez_vous 9 -9; savoi 11 -11; savoi_> 2 -2; savoi_ca 8 -8; savoi_quand 7 -7; savoi_si 7 -7
scand 12 -12; scand_> 7 -7; scand_a 14 -14; scand_d 6 -6; scand_je 3 -3; scand_par 8 -8; scand_sanit 4 -4; se 16 -16
se_compr 6 -6; se_conne 7 -7; se_coupe 11 -11; se_decle 13 -13; se_decon 6 -6; se_fige 5 -5; se_fout 7 -7
se_foutr 1 -1; se_lance 9 -9; se_matin 2 -2; se_moque 6 -6; se_passe 9 -9; se_prono 6 -6; se_trouv 7 -7
secon 15 -15; secon_> 15 -15; secon_et 4 -4; secon_le 6 -6; secou 11 -11; secou_aroba 11 -11; secre 8 -8
secre_aroba 9 -9; secre_n 4 -4; seize 15 -15; seize_> 9 -9; seize_douze 5 -5; seize_ou 11 -11; seize_vingt 3 -3
semai 10 -10; semai_> 22 -22; semai_derni 18 -18; semai_passe 11 -11; semai_que 5 -5; sept 11 -11; sept_> 10 -10
sept_a 8 -8; sept_ah 10 -10; sept_aroba 5 -5; sept_cinq 6 -6; sept_cinqu 4 -4; sept_dix 4 -4; sept_huit 2 -2
sept_ou 9 -9; sept_quara 4 -4; sept_quatr 7 -7; sept_soixa 6 -6; sept_trent 4 -4; sept_vingt 4 -4; sept_zero 4 -4
septa 8 -8; septa_cinq 10 -10; septa_et 6 -6; septa_fois 10 -10; septa_quatr 4 -4; septa_trois 5 -5; serai 10 -10
serai_bien 13 -13; serai_il -8 8; serai_ravi 9 -9; serai_repar 8 -8; serie 2 -2; serie_a 2 -2; sert 9 -9
sert_a 9 -9; serve 8 -8; serve_> 4 -4; serve_a 8 -8; serve_plus 5 -5; servi -7 7; servi_> 22 -22; servi_a -7 7
servi_apres -11 11; servi_c 11 -11; servi_clien -14 14; servi_de 15 -15; servi_deplo 12 -12; servi_depui 8 -8
servi_des 7 -7; servi_est 6 -6; servi_je -6 6; servi_techn -16 16; servi_une -7 7; ses 3 -3; ses_devoi 3 -3
seul 16 -16; seul_> 19 -19; seul_appar 11 -11; seul_au 2 -2; seul_mot 6 -6; seul_poste 7 -7; seule 4 -4
seule_> 7 -7; seule_il -11 11; seule_la 16 -16; seule_lumie 4 -4; seule_un 15 -15; sever 12 -12; sever_> 12 -12
sfr 10 -10; sfr_> 14 -14; sfr_point 8 -8; si 4 -4; si_> 13 -13; si_c 7 -7; si_ca 3 -3; si_en 4 -4; si_enfin 12 -12
si_fait 16 -16; si_j 5 -5; si_je -9 9; si_la 7 -7; si_si 13 -13; si_tard 7 -7; si_vous -6 6; sien 8 -8; sien_et 8 -8
signa 8 -8; signa_de 3 -3; signa_l 7 -7; signa_sur 11 -11; signa_tout 4 -4; signa_wifi 10 -10; signe 7 -7
signe_> 7 -7; silva 6 -6; silva_de 6 -6; sim 9 -9; sim_> 6 -6; sim_dans 2 -2; sim_elle 3 -3; sim_est 6 -6
sim_et 3 -3; sim_oui 7 -7; sim_pour 8 -8; sim_sim 7 -7; simon 6 -6; simon_aroba 5 -5; simon_neuf 7 -7; simpl 10 -10
simpl_> 9 -9; simpl_signa 7 -7; sinon -9 9; sinon_on -9 9; site 7 -7; site_de 7 -7; situa -8 8; situa_> -8 8
six 9 -9; six_> 20 -20; six_ans 7 -7; six_cinq 3 -3; six_cinqu 4 -4; six_dix 5 -5; six_donc 1 -1; six_douze 9 -9
six_en 1 -1; six_euh 1 -1; six_huita 3 -3; six_je 7 -7; six_non 4 -4; six_nonan 8 -8; six_onze 8 -8; six_petit 5 -5
six_quara 4 -4; six_quato 4 -4; six_quatr 4 -4; six_sept 2 -2; six_septa 8 -8; six_soixa 4 -4; six_telep 7 -7
six_un 3 -3; six_vingt 8 -8; six_zero 10 -10; sixie 2 -2; sixie_fois 2 -2; skyne 7 -7; skyne_point 7 -7; smart 4 -4
smart_ne 4 -4; smet 11 -11; smet_> 11 -11; smith 10 -10; smith_> 7 -7; smith_at 6 -6; sms 8 -8; sms_> 7 -7
sms_ni 3 -3; sms_parte 10 -10; sms_passe 1 -1; socia 7 -7; socia_> 7 -7; socie 17 -17; socie_> 6 -6
socie_dupon 4 -4; socie_duran 11 -11; socie_est 14 -14; socie_l 6 -6; socie_soget 9 -9; socie_trans 17 -17
soeur 3 -3; soeur_de 3 -3; soeur_elle 3 -3; soeur_parce 3 -3; soget 9 -9; soget_> 9 -9; soget_s 6 -6; soir 8 -8
soir_> 8 -8; soir_y 2 -2; soire 3 -3; soire_> 3 -3; soit 8 -8; soit_une 8 -8; soixa 11 -11; soixa_> 9 -9
soixa_ans 4 -4; soixa_cinq 7 -7; soixa_de 7 -7; soixa_deux 5 -5; soixa_dix 5 -5; soixa_douze 12 -12; soixa_et 4 -4
soixa_neuf 9 -9; soixa_puis 5 -5; soixa_quato 5 -5; soixa_quatr 4 -4; soixa_quinz 3 -3; soixa_seize 4 -4
soixa_sept 6 -6; soixa_six 3 -3; soixa_soixa 7 -7; soixa_treiz 5 -5; soixa_trois 5 -5; sol 5 -5; sol_> 5 -5
someo -5 5; someo_pleas -5 5; somme 7 -7; somme_dans 5 -5; somme_la 9 -9; son 10 -10; son_dessi 6 -6; son_est 13 -13
son_nom 2 -2; son_voyan 6 -6; sonne 18 -18; sonne_a 19 -19; sonne_est 8 -8; sonne_occup 3 -3; sonne_plus 6 -6
sont 15 -15; sont_a 10 -10; sont_coupe 6 -6; sont_hache 9 -9; sont_hors 6 -6; sont_touch 4 -4; sont_tous 7 -7
sont_verte 2 -2; sont_verts 6 -6; sophi 15 -15; sophi_aroba 3 -3; sophi_duboi 10 -10; sophi_duran 4 -4
sophi_lefev 1 -1; sophi_legra 8 -8; sophi_marte 5 -5; sophi_mille 2 -2; sophi_under 6 -6; sors 3 -3; sors_la 3 -3
sorti -1 1; sorti_> 10 -10; sorti_a 11 -11; sorti_tous -6 6; souci 13 -13; souci_> 14 -14; souci_allez 14 -14
souci_avec 6 -6; souci_de 9 -9; souci_habit 5 -5; souci_la 1 -1; souci_merci 3 -3; souci_n 10 -10; souha -20 20
souha_etre -8 8; souha_joind -19 19; souha_m -14 14; souha_parle -12 12; souha_pas 13 -13; sous 8 -8; sous_la 13 -13
sous_sol 5 -5; soyez 2 -2; soyez_debor 9 -9; soyez_genti -6 6; space 7 -7; space_une 7 -7; speak -5 5; speak_to -5 5
stand -6 6; stand_> -24 24; stand_chez 14 -14; stand_de 7 -7; stand_est 5 -5; stand_ne 30 -30; stand_telep 11 -11
steph 6 -6; steph_point 6 -6; steph_vasse 6 -6; still 7 -7; still_not 7 -7; stop 9 -9; stop_j 15 -15; stop_je -14 14
stupi 8 -8; stupi_ou 8 -8; stylo 6 -6; stylo_> 6 -6; subis 8 -8; subis_une 8 -8; suffi 15 -15; suffi_> 10 -10
suffi_basta 8 -8; suffi_maint 18 -18; suis 22 -22; suis_a 12 -12; suis_agee -9 9; suis_au 14 -14; suis_avec 20 -20
suis_carlo 6 -6; suis_charl 7 -7; suis_clien 2 -2; suis_confu 5 -5; suis_coupe 3 -3; suis_d 5 -5; suis_dans 11 -11
suis_de 8 -8; suis_decu 7 -7; suis_degou 10 -10; suis_desol 3 -3; suis_devan 5 -5; suis_en 9 -9; suis_encor 3 -3
suis_enerv 6 -6; suis_ennuy 10 -10; suis_exced 5 -5; suis_fatig 6 -6; suis_folle 7 -7; suis_furax 7 -7
suis_furie 7 -7; suis_hors 5 -5; suis_infir 1 -1; suis_infor 9 -9; suis_l 14 -14; suis_le 10 -10; suis_madam 4 -4
suis_moi 8 -8; suis_nul 7 -7; suis_opera 9 -9; suis_pas 9 -9; suis_perdu 7 -7; suis_press 6 -6; suis_pret 6 -6
suis_revol 2 -2; suis_scand 8 -8; suis_seul 4 -4; suis_sur 7 -7; suis_tanne 1 -1; suis_techn 11 -11; suis_toujo 5 -5
suis_tout 3 -3; suis_tres 9 -9; suis_tromp 6 -6; suis_un 11 -11; suis_une 17 -17; suis_vieil -6 6; suis_vraim 5 -5
suite -3 3; suite_> -3 3; suite_j 7 -7; suite_mon 4 -4; suivr 9 -9; suivr_> 2 -2; suivr_vos 9 -9; sujet 7 -7
sujet_de 9 -9; sujet_du 5 -5; super -8 8; super_> -13 13; super_c 6 -6; super_ca 18 -18; super_merci 4 -4
suppo -10 10; suppo_> -13 13; suppo_entre -8 8; suppo_humai -8 8; suppo_point 7 -7; suppo_que 15 -15; suppo_s -9 9
suppo_techn -7 7; sur 12 -12; sur_> 12 -12; sur_appel 3 -3; sur_deux 6 -6; sur_dix 10 -10; sur_fortn 4 -4
sur_inter 4 -4; sur_l 1 -1; sur_la 10 -10; sur_le 13 -13; sur_ma 4 -4; sur_mon 5 -5; sur_notre 3 -3; sur_que 6 -6
sur_quel 7 -7; sur_repon 10 -10; sur_sur 4 -4; sur_tous 3 -3; sur_un -9 9; sur_youtu 8 -8; surem 12 -12
surem_pas 12 -12; surfe 11 -11; surfe_> 9 -9; surfe_mais 8 -8; surto 16 -16; surto_la 1 -1; surto_ne 11 -11
surto_pas 5 -5; suspe 7 -7; suspe_je 7 -7; switc 9 -9; switc_> 9 -9; sympa 17 -17; sympa_> 17 -17; synch 11 -11
synch_> 10 -10; synch_est 10 -10; synch_pas 1 -1; t 4 -4; t_> 7 -7; t_aroba 7 -7; t_aurai -6 6; t_e 6 -6; t_es 9 -9
t_i 6 -6; t_il -13 13; t_point 6 -6; t_s 7 -7; ta 9 -9; ta_gueul 9 -9; tabar 11 -11; tabar_ca 11 -11; table 18 -18
table_> 19 -19; table_capte 3 -3; table_des 4 -4; table_et 8 -8; table_ne 4 -4; table_que 4 -4; table_seule 5 -5
tais 12 -12; tais_toi 12 -12; tanne 1 -1; tanne_la 1 -1; tant -12 12; tant_que -12 12; tanto 3 -3; tanto_> 3 -3
tape 6 -6; tape_mon 6 -6; tard 10 -10; tard_> 10 -10; tati 4 -4; tati_a 4 -4; te 11 -11; te_> 11 -11; te_faire 8 -8
techn -13 13; techn_> -7 7; techn_a 8 -8; techn_au -11 11; techn_avait 10 -10; techn_c 7 -7; techn_de -18 18
techn_depui 4 -4; techn_devai 5 -5; techn_direc -19 19; techn_doit 14 -14; techn_en -7 7; techn_est 29 -29
techn_hier 19 -19; techn_humai -6 6; techn_il 6 -6; techn_infor 6 -6; techn_je 12 -12; techn_m 12 -12
techn_me -16 16; techn_merci 6 -6; techn_moi 11 -11; techn_n 14 -14; techn_ont 7 -7; techn_orang 12 -12
techn_ou -15 15; techn_oui -19 19; techn_pas -7 7; techn_pour 12 -12; techn_qui -12 12; techn_repas 9 -9
techn_resea 13 -13; techn_s -32 32; techn_tout -7 7; techn_va 14 -14; techn_vient 14 -14; tele 14 -14; tele_> 12 -12
tele_bugue 7 -7; tele_dit 3 -3; tele_est 4 -4; tele_et 12 -12; tele_mais 1 -1; tele_ne 2 -2; tele_qui 14 -14
tele_quoi 2 -2; tele_trava 4 -4; telec 7 -7; telec_mes 7 -7; telep 9 -9; telep_> 9 -9; telep_alors 2 -2
telep_au 3 -3; telep_avec 1 -1; telep_c 6 -6; telep_ca 6 -6; telep_dans 13 -13; telep_de 9 -9; telep_dit 6 -6
telep_du 4 -4; telep_en 13 -13; telep_est 13 -13; telep_et 5 -5; telep_fixe 5 -5; telep_fonct 6 -6
telep_gresi 16 -16; telep_il 6 -6; telep_inter 5 -5; telep_j 2 -2; telep_mais 4 -4; telep_march 1 -1; telep_n 2 -2
telep_ne 6 -6; telep_oui 3 -3; telep_parce 3 -3; telep_pas -10 10; telep_porta 4 -4; telep_qui 5 -5; telep_sans 5 -5
telep_sonne 8 -8; telep_va 1 -1; teles 7 -7; teles_> 7 -7; telet 9 -9; telet_je 7 -7; telet_que 6 -6; telev 8 -8
telev_m 6 -6; telev_une 8 -8; telle 8 -8; telle_de 8 -8; tempe 4 -4; tempe_que 4 -4; temps 6 -6; temps_> 15 -15
temps_c 7 -7; temps_de -7 7; temps_la 10 -10; temps_pour 3 -3; temps_quand 3 -3; temps_que 6 -6; temps_un -11 11
temps_une 14 -14; tenu 7 -7; tenu_deux 6 -6; tenu_trent 7 -7; termi 7 -7; termi_> 4 -4; termi_de 9 -9; termi_n 4 -4
test 13 -13; test_reuss 9 -9; test_un 8 -8; teste 9 -9; teste_c 6 -6; teste_le 8 -8; tete 10 -10; tete_> 10 -10
texto 13 -13; texto_> 13 -13; teyss 9 -9; teyss_> 9 -9; there 2 -2; there_mauri 2 -2; therm 7 -7; therm_> 7 -7
thier 6 -6; thier_et 6 -6; thoma 9 -9; thoma_point 9 -9; thune 6 -6; thune_> 6 -6; ti 6 -6; ti_point 6 -6
ticke 24 -24; ticke_> 20 -20; ticke_la 6 -6; tient 12 -12; tient_> 10 -10; tient_debou 6 -6; tiret 8 -8
tiret_atlas 8 -8; tiret_bas 9 -9; tiret_borde 4 -4; tiret_centr 7 -7; tiret_denis 6 -6; tiret_du 7 -7
tiret_ferme 7 -7; tiret_inter 7 -7; tiret_laure 6 -6; tiret_leroy 5 -5; tiret_lyon 6 -6; tiret_m 10 -10
tiret_marc 6 -6; tiret_orang 8 -8; tiret_paste 8 -8; tiret_puis 3 -3; tiret_rau 5 -5; tiret_renne 8 -8
tiret_roy 6 -6; tiret_saint 6 -6; titul 12 -12; titul_c 12 -12; to -5 5; to_someo -5 5; toi 3 -3; toi_je 12 -12
toi_machi -8 8; toi_non 9 -9; toit 9 -9; toit_> 9 -9; tom 10 -10; tom_aroba 10 -10; tombe 4 -4; tombe_> 15 -15
tombe_direc 9 -9; tombe_en 3 -3; tombe_la 2 -2; tombe_le -8 8; ton -9 9; ton_chef -9 9; tonal 13 -13; tonal_> 15 -15
tonal_est 9 -9; tonal_quand 4 -4; tonal_sur 6 -6; toto 5 -5; toto_un 5 -5; tou 9 -9; tou_> 9 -9; tou_pas 9 -9
touch 4 -4; touch_> 9 -9; touch_a -1 1; touch_pas 3 -3; toujo 12 -12; toujo_> 12 -12; toujo_absen 6 -6
toujo_autan 6 -6; toujo_bloqu 9 -9; toujo_ce 8 -8; toujo_en 10 -10; toujo_etein 5 -5; toujo_inter 1 -1
toujo_la 9 -9; toujo_le 6 -6; toujo_lent 7 -7; toujo_muet 4 -4; toujo_orang 14 -14; toujo_parei 5 -5; toujo_pas 9 -9
toujo_rien 15 -15; toujo_toujo 2 -2; tourn 10 -10; tourn_> 10 -10; tourn_en 6 -6; tourn_il 2 -2; tous 15 -15
tous_> 13 -13; tous_autan 2 -2; tous_ces 2 -2; tous_decon 7 -7; tous_des 8 -8; tous_en 4 -4; tous_monsi 8 -8
tout 7 -7; tout_> 16 -16; tout_a -2 2; tout_acces 8 -8; tout_attac 7 -7; tout_bon 13 -13; tout_c 4 -4
tout_ca -11 11; tout_casse 12 -12; tout_ce 6 -6; tout_dans 4 -4; tout_de -3 3; tout_du 5 -5; tout_en 5 -5
tout_enfin 11 -11; tout_est 12 -12; tout_et 11 -11; tout_fait 2 -2; tout_faux 9 -9; tout_fonct 7 -7; tout_frero 9 -9
tout_je 3 -3; tout_jeune 5 -5; tout_l 11 -11; tout_le 12 -12; tout_march 15 -15; tout_mon -6 6; tout_ni 3 -3
tout_non 9 -9; tout_parei 14 -14; tout_passe 9 -9; tout_prene 1 -1; tout_refon 13 -13; tout_regle 7 -7
tout_seul 8 -8; tout_simpl 9 -9; tout_va 6 -6; tout_vendu 3 -3; tout_verif 6 -6; tout_vert 1 -1; tout_voila 5 -5
tout_votre 9 -9; toute -4 4; toute_ces 3 -3; toute_la 5 -5; toute_les 13 -13; toute_mes 7 -7; toute_neuve 11 -11
toute_seule -9 9; train 9 -9; train_> 7 -7; train_a 9 -9; train_d 7 -7; train_de 5 -5; trait 9 -9; trait_cela 5 -5
trait_d 6 -6; trait_les 4 -4; trans -24 24; trans_> -7 7; trans_au -8 8; trans_marti 15 -15; trans_moi -17 17
trans_mon -13 13; trans_pas 13 -13; trans_vers -9 9; trava 15 -15; trava_> 9 -9; trava_a 6 -6; trava_avec 7 -7
trava_comme 3 -3; trava_de 7 -7; trava_dessu 5 -5; trava_est 4 -4; trava_merci 11 -11; treiz 8 -8; treiz_> 8 -8
treiz_appar 9 -9; treiz_quato 6 -6; treiz_quatr 5 -5; treiz_seize 6 -6; treiz_soixa 5 -5; treiz_treiz 9 -9
trema 6 -6; trema_point 6 -6; tremb 7 -7; tremb_> 7 -7; trent 11 -11; trent_> 10 -10; trent_c 1 -1; trent_cinq 5 -5
trent_neuf 3 -3; trent_quara 6 -6; trent_quatr 5 -5; trent_secon 8 -8; trent_sept 5 -5; trent_six 4 -4
trent_trois 3 -3; tres 16 -16; tres_aimab 7 -7; tres_bien 4 -4; tres_en 5 -5; tres_enerv 5 -5; tres_fache 9 -9
tres_genti 11 -11; tres_lent 10 -10; tres_mal 6 -6; tres_mecon 6 -6; tres_peu 9 -9; tres_tres 9 -9; trois 12 -12
trois_> 14 -14; trois_appar 8 -8; trois_aroba 8 -8; trois_at 8 -8; trois_ca 1 -1; trois_carte 8 -8; trois_enfan 5 -5
trois_fois 6 -6; trois_heure 6 -6; trois_huita 4 -4; trois_jours 8 -8; trois_non 6 -6; trois_onze 2 -2
trois_ordin 7 -7; trois_ordis 7 -7; trois_ou 11 -11; trois_perso 5 -5; trois_quara 3 -3; trois_quatr 5 -5
trois_rivie 6 -6; trois_semai 5 -5; trois_sept 3 -3; trois_six 2 -2; trois_soixa 5 -5; trois_sur 10 -10
trois_telep 8 -8; trois_trois 8 -8; trois_un 7 -7; trois_vingt 5 -5; trois_voila 10 -10; trois_volet 7 -7
trois_zero 10 -10; tromp 10 -10; tromp_> 5 -5; tromp_c 1 -1; tromp_de 11 -11; trop 13 -13; trop_> 9 -9
trop_atten 5 -5; trop_ce 5 -5; trop_cher 11 -11; trop_compl -12 12; trop_faibl 10 -10; trop_la 5 -5; trop_oui 16 -16
trop_vite 15 -15; trouv 5 -5; trouv_au 7 -7; trouv_pas 10 -10; trouv_plus 5 -5; truc 12 -12; truc_> 12 -12; tu 7 -7
tu_peux 7 -7; tu_t 7 -7; tuer 2 -2; tuer_le 2 -2; tut 6 -6; tut_> 6 -6; tut_tut 6 -6; u 14 -14; u_> 7 -7
u_aroba 5 -5; u_b 5 -5; u_e 8 -8; u_g 8 -8; u_i 5 -5; u_n 3 -3; u_p 7 -7; u_r 7 -7; u_t 5 -5; u_v 5 -5; u_x 8 -8
u_y 7 -7; ugo 6 -6; ugo_sans 6 -6; uk 6 -6; uk_> 6 -6; un -11 11; un_> -6 6; un_a 5 -5; un_abonn 2 -2
un_agent -13 13; un_appar 13 -13; un_appel 9 -9; un_appui 11 -11; un_arbre 12 -12; un_aroba 14 -14; un_au -10 10
un_autom -14 14; un_autre 14 -14; un_bruit 3 -3; un_cable 7 -7; un_chien 14 -14; un_cinqu 6 -6; un_clien 11 -11
un_code 13 -13; un_colla -9 9; un_colle -12 12; un_conse -24 24; un_contr 12 -12; un_coup 7 -7; un_courr 7 -7
un_creti 8 -8; un_d 13 -13; un_dans -15 15; un_de -15 15; un_debit 8 -8; un_degat 8 -8; un_deux 14 -14
un_deuxi 8 -8; un_dupli 14 -14; un_echo 8 -8; un_ecran 6 -6; un_elect 11 -11; un_emplo -9 9; un_en -8 8
un_est 11 -11; un_etre -24 24; un_film 6 -6; un_fixe 2 -2; un_froid 9 -9; un_gars -14 14; un_grand 7 -7
un_hier 19 -19; un_huita 8 -8; un_humai -15 15; un_il 9 -9; un_imbec 9 -9; un_insta 5 -5; un_inter -12 12
un_je -11 11; un_joli 8 -8; un_la -5 5; un_m 12 -12; un_magic 6 -6; un_mail 11 -11; un_mec -15 15; un_mois 9 -9
un_monsi -2 2; un_mot 13 -13; un_moun -5 5; un_ni 11 -11; un_nonan 6 -6; un_nouve 6 -6; un_numer 8 -8; un_oeil 6 -6
un_opera -14 14; un_ordin -10 10; un_ou -10 10; un_paque 10 -10; un_parti 18 -18; un_petit 5 -5; un_peu 20 -20
un_peut -19 19; un_pilot -5 5; un_ping 4 -4; un_porta 10 -10; un_prele 18 -18; un_probl 6 -6; un_proce 8 -8
un_puits 5 -5; un_quara 8 -8; un_quatr 7 -7; un_qui -4 4; un_rende 7 -7; un_repon -9 9; un_respo -12 12
un_robot 5 -5; un_s -5 5; un_scand 13 -13; un_sept 3 -3; un_septa 5 -5; un_servi 14 -14; un_seul 15 -15
un_soixa 12 -12; un_souci 10 -10; un_stylo 6 -6; un_super -10 10; un_table 9 -9; un_techn -16 16; un_telep 11 -11
un_therm 7 -7; un_ticke 15 -15; un_tiret 3 -3; un_train 9 -9; un_trent 4 -4; un_un -1 1; un_vrai -12 12
un_wifi 6 -6; un_y 13 -13; un_zero 8 -8; under 14 -14; under_judo 7 -7; under_leroy 6 -6; under_rey 5 -5
under_rossi 7 -7; under_wolf 8 -8; une -9 9; une_adres 7 -7; une_agenc 10 -10; une_anten 9 -9; une_arnaq 8 -8
une_betis 5 -5; une_boite -12 12; une_bonne 8 -8; une_box 11 -11; une_carpe 4 -4; une_catas 3 -3; une_centa 10 -10
une_colle 2 -2; une_conse -17 17; une_coupu 8 -8; une_dame -7 7; une_demi 13 -13; une_demoi -6 6; une_dizai 9 -9
une_douza 11 -11; une_ecole 3 -3; une_entre 12 -12; une_escro 16 -16; une_factu 6 -6; une_fois -4 4; une_heure -5 5
une_honte 10 -10; une_ia -11 11; une_impri 17 -17; une_inter 8 -8; une_journ 1 -1; une_ligne 17 -17
une_machi -19 19; une_madam 6 -6; une_minut 16 -16; une_nouve 10 -10; une_offre 13 -13; une_ordin 8 -8
une_oreil -6 6; une_page 12 -12; une_panne 17 -17; une_perso -35 35; une_petit 12 -12; une_piece 7 -7
une_quest 4 -4; une_reuni 5 -5; une_secon 10 -10; une_semai 21 -21; une_seule 4 -4; une_soixa 7 -7; une_table 4 -4
une_telep 8 -8; une_telev 8 -8; une_touch -10 10; une_vaste 6 -6; une_vieil 12 -12; une_vingt 11 -11
une_voix -10 10; une_vrai -16 16; une_vraie -22 22; union 6 -6; union_gruye 6 -6; union_petit 7 -7; uniqu 13 -13
uniqu_> 13 -13; univ 8 -8; univ_tiret 8 -8; urgen 15 -15; urgen_> 11 -11; urgen_j 12 -12; urgen_uniqu 13 -13
utili 10 -10; utili_celle 3 -3; utili_pas 13 -13; v 10 -10; v_a 6 -6; v_aroba 8 -8; v_comme 5 -5; v_i 5 -5
v_point 10 -10; v_r 6 -6; va 15 -15; va_> 20 -20; va_aller 5 -5; va_beauc 5 -5; va_bien 6 -6; va_durer 9 -9
va_faire 3 -3; va_j 1 -1; va_laiss 2 -2; va_maint 16 -16; va_mais 5 -5; va_par 3 -3; va_pas -6 6; va_plus 2 -2
va_s 7 -7; va_te 8 -8; va_toujo 4 -4; va_tres 3 -3; va_venir 14 -14; va_voir 12 -12; va_vous 3 -3; va_y -9 9
vais 8 -8; vais_deman 6 -6; vais_m 7 -7; vais_pas -17 17; vais_porte 9 -9; vais_resil 7 -7; vais_saisi 4 -4
vais_tout 7 -7; vais_voir 6 -6; vais_vous 8 -8; valai 5 -5; valai_on 5 -5; valer 3 -3; valer_dumon 3 -3; vanda 9 -9
vanda_> 9 -9; vande 9 -9; vande_> 9 -9; vas -6 6; vas_y -6 6; vasse 6 -6; vasse_v 6 -6; vaste 6 -6; vaste_escro 6 -6
vendu 3 -3; vendu_maint 3 -3; venir 14 -14; venir_> 14 -14; venir_demai 12 -12; venir_mardi 5 -5; venir_me -8 8
venir_un -19 19; vente -11 11; vente_une -11 11; venu 6 -6; venu_> 23 -23; venu_c 1 -1; venu_coupe 12 -12
venu_et 6 -6; venu_hier -12 12; venu_la 11 -11; venu_lundi 12 -12; venu_mais 15 -15; verif 24 -24; verif_> 17 -17
verif_tout 13 -13; verra 10 -10; verra_> 9 -9; verra_bien 9 -9; vers -5 5; vers_dix 13 -13; vers_le -7 7
vers_un -10 10; vert 9 -9; vert_> 18 -18; vert_et 3 -3; vert_mais 1 -1; verte 7 -7; verte_> 7 -7; verts 6 -6
verts_> 6 -6; very 7 -7; very_good 7 -7; veuil -8 8; veuil_me -8 8; veut 9 -9; veut_pas 10 -10; veut_plus 2 -2
veut_toujo 3 -3; veux -18 18; veux_annul 9 -9; veux_bien 28 -28; veux_cause -14 14; veux_dire -3 3; veux_etre -15 15
veux_faire 13 -13; veux_je -23 23; veux_juste 19 -19; veux_le -18 18; veux_modif 12 -12; veux_parle -12 12
veux_pas -5 5; veux_plus 8 -8; veux_qu -15 15; veux_quelq -22 22; veux_recup 14 -14; veux_telep 9 -9; veux_un -18 18
veux_une -12 12; victo 7 -7; victo_ca 11 -11; victo_hugo 5 -5; victo_point 5 -5; vidal 8 -8; vidal_aroba 8 -8
vidal_voila 7 -7; vide 7 -7; vide_> 7 -7; video 12 -12; video_> 8 -8; video_demar 11 -11; video_il 5 -5; vieil 1 -1
vieil_clien 5 -5; vieil_moi -6 6; vieil_perso 13 -13; viens 13 -13; viens_de 10 -10; viens_la 9 -9; vient 9 -9
vient_de 10 -10; vient_deja 6 -6; vient_mardi 14 -14; villa 5 -5; villa_> 3 -3; villa_en 3 -3; villa_et 5 -5
ville 3 -3; ville_b 3 -3; villi 7 -7; villi_> 7 -7; vince 9 -9; vince_lacro 9 -9; vingt 10 -10; vingt_> 13 -13
vingt_ans 1 -1; vingt_cinq 13 -13; vingt_deux 4 -4; vingt_dix 5 -5; vingt_douze 3 -3; vingt_et 7 -7; vingt_euh 8 -8
vingt_huit 5 -5; vingt_neuf 9 -9; vingt_on 9 -9; vingt_onze 7 -7; vingt_puis 5 -5; vingt_quato 1 -1
vingt_quatr 10 -10; vingt_quinz 5 -5; vingt_seize 3 -3; vingt_sept 4 -4; vingt_six 6 -6; vingt_telep 18 -18
vingt_treiz 5 -5; vingt_trent 6 -6; vingt_trois 2 -2; vingt_un 8 -8; virem 5 -5; virem_sur 5 -5; visio 9 -9
visio_> 9 -9; visio_coupe 7 -7; vite 10 -10; vite_> 3 -3; vite_dites 7 -7; vite_je 6 -6; vite_moi 2 -2; vite_s 9 -9
vite_vite 1 -1; vivan -11 11; vivan_a -11 11; vivan_la -7 7; vive -8 8; vive_voix -8 8; vocal -7 7; vocal_> -7 7
voila 12 -12; voila_> 11 -11; voila_c 12 -12; voila_depui 2 -2; voila_oui 13 -13; voila_trois 10 -10
voila_zero 3 -3; voir 18 -18; voir_> 17 -17; voir_avec 8 -8; voir_chez 4 -4; voir_je 6 -6; vois 11 -11
vois_pas 13 -13; voisi 5 -5; voisi_a 9 -9; voisi_elle 7 -7; voisi_monsi 4 -4; voisi_parce 3 -3; voisi_qui 1 -1
voit 7 -7; voit_le 7 -7; voit_pas 5 -5; voitu 7 -7; voitu_> 5 -5; voitu_je 7 -7; voix -10 10; voix_> -8 8
voix_enreg -10 10; voix_est 5 -5; voix_la 12 -12; vol 10 -10; vol_> 10 -10; vole 4 -4; vole_mon 4 -4; volet 7 -7
volet_deux 7 -7; voleu 14 -14; voleu_> 13 -13; voleu_des 5 -5; voleu_rende 6 -6; volon 8 -8; volon_> 7 -7
volon_merci 10 -10; vos 3 -3; vos_agent -11 11; vos_colle -7 7; vos_conse 9 -9; vos_etape 9 -9; vos_excus 1 -1
vos_histo 9 -9; vos_machi 8 -8; vos_panne 22 -22; vos_quest 6 -6; vos_techn -10 10; votre -11 11; votre_abonn 8 -8
votre_affai 8 -8; votre_boite 15 -15; votre_compo 8 -8; votre_courr 11 -11; votre_equip -9 9; votre_faute 4 -4
votre_intel -8 8; votre_machi -6 6; votre_numer 12 -12; votre_patie 10 -10; votre_patro -16 16; votre_respo -15 15
votre_retou 8 -8; votre_robot -17 17; votre_servi 20 -20; votre_socie 6 -6; votre_super -13 13; votre_techn 1 -1
votre_temps 15 -15; votre_truc 12 -12; voudr -10 10; voudr_annul 14 -14; voudr_avoir -11 11; voudr_c -10 10
voudr_cause -19 19; voudr_chang 12 -12; voudr_depan 9 -9; voudr_etre -6 6; voudr_joind -11 11; voudr_l -7 7
voudr_le -15 15; voudr_modif 14 -14; voudr_parle -16 16; voudr_pas 7 -7; voudr_qu -14 14; voudr_quelq -13 13
voudr_savoi 7 -7; voudr_un 14 -14; voudr_une -17 17; voula 8 -8; voula_dire 12 -12; voula_simpl 7 -7; voule 11 -11
voule_dire 10 -10; voule_savoi 8 -8; voulo -8 8; voulo_parle -8 8; voulu 4 -4; voulu_m 4 -4; vous 14 -14
vous_> 4 -4; vous_ai 2 -2; vous_allez 4 -4; vous_appel 6 -6; vous_arret 1 -1; vous_assur 11 -11; vous_aurai 5 -5
vous_autre 4 -4; vous_avec 14 -14; vous_avez 7 -7; vous_bande 8 -8; vous_benis 5 -5; vous_cause 1 -1
vous_colle 8 -8; vous_comme 7 -7; vous_compr 3 -3; vous_confi 10 -10; vous_de 5 -5; vous_deran 7 -7; vous_devez 5 -5
vous_dirai 11 -11; vous_dire -1 1; vous_dis 9 -9; vous_disai -8 8; vous_dites 14 -14; vous_donne 5 -5
vous_ecout 7 -7; vous_embet 10 -10; vous_en -3 3; vous_enten 6 -6; vous_envoy 10 -10; vous_est 11 -11
vous_et 13 -13; vous_etes 14 -14; vous_faire 7 -7; vous_faite 13 -13; vous_fiche 11 -11; vous_foute 5 -5
vous_garan 1 -1; vous_hein 8 -8; vous_inqui 7 -7; vous_jure 6 -6; vous_l -5 5; vous_la 8 -8; vous_le 8 -8
vous_les 1 -1; vous_m 8 -8; vous_maint 9 -9; vous_mais -9 9; vous_me -1 1; vous_mette 5 -5; vous_moque 7 -7
vous_n -9 9; vous_ne -12 12; vous_notez 5 -5; vous_parle 22 -22; vous_payer 11 -11; vous_payez 6 -6; vous_plait -5 5
vous_pourr -10 10; vous_pouve -6 6; vous_pouvi -6 6; vous_prie -3 3; vous_que 6 -6; vous_qui 7 -7; vous_rappe 21 -21
vous_rassu 2 -2; vous_remer 7 -7; vous_repet 14 -14; vous_savez -8 8; vous_serve 8 -8; vous_soyez 9 -9
vous_suivr 2 -2; vous_telep 3 -3; vous_tromp 9 -9; vous_voule 11 -11; vous_vous 10 -10; voyan 10 -10
voyan_clign 6 -6; voyan_de 8 -8; voyan_est 12 -12; voyan_ne 7 -7; voyan_nulle 7 -7; voyan_orang 5 -5; voyan_pon 6 -6
voyan_qui 8 -8; voyan_reste 3 -3; voyan_rouge 3 -3; voyan_sont 6 -6; vpn 8 -8; vpn_ne 6 -6; vpn_sans 7 -7
vrai -14 14; vrai_> 4 -4; vrai_ca 6 -6; vrai_gars -7 7; vrai_je 4 -4; vrai_monde -13 13; vrai_monsi -8 8
vrai_perso -16 16; vrai_quelq -7 7; vrai_techn -16 16; vrai_vous 6 -6; vraie -22 22; vraie_mon 7 -7
vraie_perso -22 22; vraim 14 -14; vraim_ca 10 -10; vraim_non 9 -9; vraim_nuls 10 -10; vraim_ras 6 -6
vraim_tres 5 -5; vu 9 -9; vu_ca 3 -3; vu_juste 9 -9; vu_le 2 -2; w 7 -7; w_e 5 -5; w_u 7 -7; wanad 8 -8
wanad_point 8 -8; web 7 -7; web_> 8 -8; web_depui 3 -3; web_point 7 -7; weber 8 -8; weber_aroba 8 -8; wei 5 -5
wei_chen 6 -6; wei_w 4 -4; wesh 3 -3; wesh_j 3 -3; wifi 12 -12; wifi_> 11 -11; wifi_alors 3 -3; wifi_c 3 -3
wifi_conne 4 -4; wifi_de 6 -6; wifi_depui 2 -2; wifi_est 11 -11; wifi_et 11 -11; wifi_fonct 4 -4; wifi_il 10 -10
wifi_insta 10 -10; wifi_is 5 -5; wifi_la 8 -8; wifi_le 3 -3; wifi_march 3 -3; wifi_n 10 -10; wifi_ne 6 -6
wifi_qui 6 -6; wifi_sans 6 -6; wifi_se 11 -11; wifi_une 5 -5; wolf 8 -8; wolf_aroba 8 -8; worki 7 -7; worki_> 7 -7
worki_depui 5 -5; wuyts 7 -7; wuyts_w 7 -7; x 8 -8; x_> 8 -8; x_comme 2 -2; xavie 7 -7; xavie_a 2 -2
xavie_donc 6 -6; xavie_point 8 -8; xavie_zola 6 -6; y 4 -4; y_> 12 -12; y_a -7 7; y_ai 10 -10; y_aller 7 -7
y_aroba 5 -5; y_arriv -17 17; y_aurai -7 7; y_compr -7 7; y_conna 9 -9; y_e 7 -7; y_en 8 -8; y_est 13 -13
y_etes 10 -10; y_fait 9 -9; y_faite 2 -2; y_je 4 -4; y_mettr 4 -4; y_passe -9 9; y_t 7 -7; y_touch 3 -3
y_vois 10 -10; yahoo 7 -7; yahoo_point 7 -7; yes 13 -13; yes_> 12 -12; yes_monsi 14 -14; yes_yes 12 -12; yeste 5 -5
yeste_> 5 -5; you 6 -6; you_are 6 -6; youtu 9 -9; youtu_ou 8 -8; youtu_se 9 -9; yvonn 9 -9; yvonn_le 9 -9; z 2 -2
z_o 2 -2; zero 8 -8; zero_> 22 -22; zero_ameli 12 -12; zero_cinq 5 -5; zero_deux 6 -6; zero_huit 3 -3
zero_humai -9 9; zero_je -10 10; zero_le -9 9; zero_neuf 13 -13; zero_quatr 7 -7; zero_sept 7 -7; zero_six 11 -11
zero_trent 7 -7; zero_trois 6 -6; zero_un 10 -10; zero_zero -3 3; zoe 11 -11; zoe_aroba 11 -11; zola 6 -6
zola_> 6 -6; zola_preno 6 -6; zone 1 -1; zone_blanc 1 -1; zut 11 -11; zut_> 11 -11; zut_j 4 -4
""",
    ),
    "angry": (
        "no yes",
        """
0 6 -6; 00 6 -6; 00_01 6 -6; 01 16 -16; 01445 11 -11; 01445_> 11 -11; 01_40 5 -5; 01_42 7 -7; 01_45 7 -7; 01_47 6 -6
01_> 6 -6; 02 7 -7; 02_33 7 -7; 04 7 -7; 04_78 7 -7; 06 18 -18; 06123 13 -13; 06123_> 13 -13; 0634 6 -6
0634_56 6 -6; 0696 8 -8; 0696_73 8 -8; 06_12 8 -8; 06_4 6 -6; 06_60 8 -8; 06_67 5 -5; 06_99 6 -6; 07 12 -12
07_12 7 -7; 07_84 6 -6; 07_90 6 -6; 09 7 -7; 09_70 7 -7; 0_6 6 -6; 1 6 -6; 10 8 -8; 10_10 8 -8; 10_> 8 -8; 11 7 -7
11_22 7 -7; 12 13 -13; 12_13 7 -7; 12_34 9 -9; 12_78 6 -6; 12_89 5 -5; 12_aroba 7 -7; 12_poste 10 -10; 13 7 -7
13_14 7 -7; 14 7 -7; 14_15 7 -7; 15 7 -7; 15_> 7 -7; 17 6 -6; 17_4 6 -6; 17_> 6 -6; 1_2 6 -6; 2 11 -11; 20 11 -11
20_00 6 -6; 20_17 6 -6; 22 7 -7; 22_> 7 -7; 23 7 -7; 23_69 7 -7; 2_3 6 -6; 2_impri 7 -7; 2_ordis 9 -9; 3 6 -6
31 6 -6; 31_merci 6 -6; 33 12 -12; 33_44 7 -7; 33_6 8 -8; 34 9 -9; 34_56 8 -8; 34_5678 10 -10; 3900 12 -12
3900_> 12 -12; 3_4 6 -6; 4 14 -14; 40 5 -5; 40_52 5 -5; 42 7 -7; 42_65 7 -7; 44 7 -7; 44_55 7 -7; 45 12 -12
45_23 7 -7; 45_c 5 -5; 47 6 -6; 47_20 6 -6; 4_20 6 -6; 4_5 6 -6; 4_telep 9 -9; 4g 7 -7; 4g_ne 2 -2; 4g_passe 9 -9
5 8 -8; 52 10 -10; 52_63 10 -10; 55 7 -7; 55_66 7 -7; 56 10 -10; 5678 10 -10; 5678_> 10 -10; 56_12 6 -6; 56_78 7 -7
56_79 8 -8; 56_> 11 -11; 5_6 6 -6; 5_ou 7 -7; 5g 6 -6; 5g_passe 6 -6; 6 12 -12; 60 9 -9; 60_10 8 -8; 60_12 9 -9
62 6 -6; 62_31 6 -6; 63 8 -8; 63_78 5 -5; 63_c 7 -7; 63_je 6 -6; 65 7 -7; 65_89 7 -7; 66 11 -11; 66_> 11 -11
67 5 -5; 67_12 5 -5; 69 7 -7; 69_> 7 -7; 6_1 6 -6; 6_12 8 -8; 6_7 6 -6; 6_ordin 7 -7; 7 6 -6; 70 7 -7; 70_81 7 -7
72 6 -6; 72_63 6 -6; 73 8 -8; 73_74 8 -8; 74 9 -9; 74_75 8 -8; 74_> 7 -7; 75 8 -8; 75011 10 -10; 75011_paris 10 -10
75_> 8 -8; 77 6 -6; 77_66 6 -6; 78 12 -12; 78_99 7 -7; 78_> 9 -9; 79 8 -8; 79_> 8 -8; 7_8 6 -6; 8 6 -6; 81 7 -7
81_52 7 -7; 81_72 6 -6; 84 6 -6; 84_95 6 -6; 88 6 -6; 88_77 6 -6; 89 11 -11; 89_45 5 -5; 89_74 7 -7; 8_> 6 -6
90 6 -6; 90_81 6 -6; 95 6 -6; 95_62 6 -6; 99 9 -9; 99_11 7 -7; 99_88 6 -6; <_0 6 -6; <_01 12 -12; <_01445 11 -11
<_02 7 -7; <_04 7 -7; <_06 15 -15; <_0634 6 -6; <_0696 8 -8; <_07 12 -12; <_09 7 -7; <_2 9 -9; <_33 7 -7; <_4 9 -9
<_5 7 -7; <_60 10 -10; <_75011 10 -10; <_> 16 -16; <_a 17 -17; <_absol 16 -16; <_accue 9 -9; <_affir 9 -9
<_agent 11 -11; <_ah 12 -12; <_aicha 7 -7; <_ajout 13 -13; <_alain 5 -5; <_aline 8 -8; <_allez -13 13; <_allo 20 -20
<_allon 8 -8; <_alors 10 -10; <_andre 8 -8; <_anna 7 -7; <_anne 12 -12; <_annul 11 -11; <_appar 7 -7; <_appel 5 -5
<_aroba 8 -8; <_arret -4 4; <_assur 11 -11; <_ateli 5 -5; <_atten 19 -19; <_au 11 -11; <_aucun 22 -22; <_aurie 6 -6
<_avant 7 -7; <_avec 10 -10; <_awa 7 -7; <_b 13 -13; <_bah 15 -15; <_baiss 10 -10; <_bande -13 13; <_bascu 2 -2
<_be 9 -9; <_beauc 7 -7; <_ben 14 -14; <_bertr 10 -10; <_bien 24 -24; <_bilou 5 -5; <_blabl 11 -11; <_bob 7 -7
<_bon 11 -11; <_bonjo 17 -17; <_bonne 12 -12; <_bonso 1 -1; <_borde -9 9; <_boudi 7 -7; <_bouge 8 -8; <_boula 8 -8
<_box 11 -11; <_bravo -8 8; <_bruno 6 -6; <_c 3 -3; <_ca 8 -8; <_calis -7 7; <_camil 9 -9; <_can 6 -6; <_caron 6 -6
<_carre 11 -11; <_ce 17 -17; <_cecil 8 -8; <_celes 7 -7; <_celui 1 -1; <_certa 13 -13; <_certe 3 -3; <_cesse -9 9
<_cette 6 -6; <_chape 11 -11; <_chepa 14 -14; <_chez 7 -7; <_cinq 16 -16; <_cinqu 11 -11; <_clair 15 -15
<_club 6 -6; <_combi -12 12; <_comma 6 -6; <_comme 15 -15; <_compt 6 -6; <_con 3 -3; <_conna -14 14; <_conne 12 -12
<_conse 17 -17; <_conso 11 -11; <_conta 10 -10; <_cool 5 -5; <_corre 9 -9; <_coupu 13 -13; <_d 15 -15; <_dans 12 -12
<_de 10 -10; <_degag -10 10; <_depui 16 -16; <_des 11 -11; <_desol 12 -12; <_deux 18 -18; <_didie 6 -6; <_direc 7 -7
<_dites 9 -9; <_dix 16 -16; <_docte 7 -7; <_domma 11 -11; <_donc 9 -9; <_donne 19 -19; <_douze 9 -9; <_du 17 -17
<_ducas 5 -5; <_dupon 10 -10; <_ecout 3 -3; <_eh 13 -13; <_elle 14 -14; <_emma 7 -7; <_en 15 -15; <_encor -6 6
<_enfin 10 -10; <_entre 9 -9; <_envoy 18 -18; <_enzo 10 -10; <_eric 13 -13; <_espec -13 13; <_esper 10 -10
<_est 10 -10; <_et 15 -15; <_euh 16 -16; <_eva 9 -9; <_exact 16 -16; <_excus 18 -18; <_fabie 8 -8; <_fait -14 14
<_faite 13 -13; <_fanta 8 -8; <_fatou 3 -3; <_faut 6 -6; <_ferme -13 13; <_fiche -7 7; <_flemm 8 -8; <_fouta -7 7
<_foute -10 10; <_franc 2 -2; <_frere 5 -5; <_garag 9 -9; <_gasto 10 -10; <_ge 5 -5; <_genia 10 -10; <_genre 5 -5
<_girar 7 -7; <_giuli 5 -5; <_gmail 10 -10; <_grave 8 -8; <_h 9 -9; <_he 6 -6; <_hein 11 -11; <_helas 8 -8
<_helen 9 -9; <_hier 9 -9; <_hors 14 -14; <_hugo 12 -12; <_hugue 9 -9; <_huita 7 -7; <_humai 10 -10; <_ibrah 10 -10
<_ici 6 -6; <_il 19 -19; <_ils 7 -7; <_impec 10 -10; <_impos 12 -12; <_ines 10 -10; <_info 10 -10; <_inspe 8 -8
<_inter 18 -18; <_inuti 11 -11; <_isabe 7 -7; <_j 6 -6; <_jamai 18 -18; <_je 7 -7; <_jean 9 -9; <_jeann 8 -8
<_jocel 7 -7; <_jojo 8 -8; <_jsp 6 -6; <_julie 9 -9; <_juste 10 -10; <_karim 6 -6; <_kevin 9 -9; <_l 25 -25
<_la 23 -23; <_laiss 16 -16; <_laque 11 -11; <_le 17 -17; <_lea 7 -7; <_lefeb 5 -5; <_lefev 6 -6; <_leon 8 -8
<_les 27 -27; <_loin 13 -13; <_luc 9 -9; <_lucas 6 -6; <_lucie 11 -11; <_lui 11 -11; <_lundi 9 -9; <_m 7 -7
<_ma 22 -22; <_madam 12 -12; <_madem 8 -8; <_mais -10 10; <_malhe 10 -10; <_mamie 8 -8; <_marc 9 -9; <_marie 14 -14
<_mario 8 -8; <_marti 9 -9; <_mauva 8 -8; <_maxim 11 -11; <_mdr 6 -6; <_mehdi 7 -7; <_meme 11 -11; <_merci 14 -14
<_merde -15 15; <_mes 14 -14; <_mette 10 -10; <_mhm 11 -11; <_micro 9 -9; <_mince 13 -13; <_mirac 10 -10
<_mobil 11 -11; <_moham 5 -5; <_moi 18 -18; <_mon 14 -14; <_monsi 17 -17; <_natha 9 -9; <_ne 12 -12; <_negat 13 -13
<_nein 8 -8; <_nenni 9 -9; <_netfl 8 -8; <_neuf 7 -7; <_ni 9 -9; <_nicke 13 -13; <_niet 11 -11; <_no 7 -7
<_noah 9 -9; <_nom 3 -3; <_non 11 -11; <_nonan 10 -10; <_nos 8 -8; <_notre 11 -11; <_nous 16 -16; <_numer 10 -10
<_oh 19 -19; <_ok 12 -12; <_olga 6 -6; <_on 13 -13; <_one 8 -8; <_opera 13 -13; <_ordin 5 -5; <_ou 9 -9
<_oui 15 -15; <_oups 6 -6; <_p 1 -1; <_paill 11 -11; <_papa 5 -5; <_pardo 14 -14; <_parei 14 -14; <_parfa 10 -10
<_parle 10 -10; <_parti 12 -12; <_pas 23 -23; <_passe 27 -27; <_patie 5 -5; <_paul 15 -15; <_pauvr -9 9
<_perso 33 -33; <_peuch 3 -3; <_peut 6 -6; <_pierr 5 -5; <_plus 6 -6; <_plusi 11 -11; <_pluto 8 -8; <_pol 12 -12
<_por 6 -6; <_porca -5 5; <_possi 17 -17; <_pour 8 -8; <_pourq 23 -23; <_pourr 6 -6; <_pouve 11 -11; <_prend 5 -5
<_prene 13 -13; <_preno 7 -7; <_presq 5 -5; <_pro 8 -8; <_probl 6 -6; <_puis 7 -7; <_punai 11 -11; <_puree -9 9
<_putai -19 19; <_qu 17 -17; <_quand 10 -10; <_quato 8 -8; <_quatr 20 -20; <_que 11 -11; <_quel 4 -4; <_quelq 14 -14
<_qui 14 -14; <_quinz 12 -12; <_quoi 15 -15; <_r 7 -7; <_rappe 5 -5; <_ras -9 9; <_raymo 9 -9; <_redem 10 -10
<_redon 13 -13; <_regis 9 -9; <_rembo -13 13; <_rende 13 -13; <_repar 13 -13; <_repon -6 6; <_rh 6 -6; <_rien 34 -34
<_robin 9 -9; <_s -4 4; <_sa -3 3; <_salut 5 -5; <_sans 13 -13; <_sav 8 -8; <_secre 8 -8; <_seize 9 -9
<_sept 15 -15; <_septa 11 -11; <_servi 18 -18; <_seule 14 -14; <_si 15 -15; <_silen -7 7; <_sim 6 -6; <_six 5 -5
<_socie 10 -10; <_soixa 11 -11; <_sophi 16 -16; <_sous 10 -10; <_steph 7 -7; <_stop -7 7; <_super 8 -8; <_sur 9 -9
<_surem 13 -13; <_surto 11 -11; <_t -3 3; <_ta -8 8; <_tabar -20 20; <_tais 9 -9; <_teams 7 -7; <_telep 10 -10
<_test 8 -8; <_thoma 9 -9; <_ti 6 -6; <_toi 7 -7; <_tony 8 -8; <_toujo 19 -19; <_tous 6 -6; <_tout 14 -14
<_toute 10 -10; <_trans 9 -9; <_tres 13 -13; <_trois 16 -16; <_trop 9 -9; <_tu -3 3; <_tuer 3 -3; <_ugo 7 -7
<_un 14 -14; <_une 30 -30; <_uniqu 9 -9; <_va -10 10; <_vas 8 -8; <_vers 9 -9; <_very 7 -7; <_veuil 5 -5
<_viens 9 -9; <_vince 8 -8; <_vingt 19 -19; <_vite 13 -13; <_voila 11 -11; <_volon 11 -11; <_votre -11 11
<_wei 6 -6; <_wesh 6 -6; <_wifi 13 -13; <_x 3 -3; <_xavie 8 -8; <_y -6 6; <_yep 11 -11; <_yes 13 -13; <_yo 8 -8
<_you -8 8; <_youtu 9 -9; <_yvonn 6 -6; <_zero 12 -12; <_zoe 11 -11; <_zut 15 -15; a 2 -2; a_> 10 -10; a_appel 6 -6
a_appor 6 -6; a_aroba 3 -3; a_b 9 -9; a_besoi 6 -6; a_bien -20 20; a_bouge 8 -8; a_bout -16 16; a_c 6 -6
a_cause 8 -8; a_ce 10 -10; a_chang 8 -8; a_chaqu 8 -8; a_chope 4 -4; a_cinq 14 -14; a_clign 2 -2; a_comme 8 -8
a_conca 6 -6; a_conne 3 -3; a_cote 6 -6; a_coupe 22 -22; a_crash 7 -7; a_d 6 -6; a_de 5 -5; a_debor 8 -8
a_debra 10 -10; a_deja 1 -1; a_deman 9 -9; a_des 5 -5; a_deux -12 12; a_dire 19 -19; a_dispa 5 -5; a_dista 2 -2
a_dit 12 -12; a_donne 8 -8; a_du 15 -15; a_echou 5 -5; a_ecrit 5 -5; a_en -7 7; a_encor 8 -8; a_erreu 10 -10
a_ete 10 -10; a_eu 9 -9; a_expli 10 -10; a_faire 16 -16; a_fait 14 -14; a_fondu 5 -5; a_genev 8 -8; a_grill 5 -5
a_hurle 6 -6; a_insta 7 -7; a_inter 6 -6; a_jamai 2 -2; a_joind 5 -5; a_jour 5 -5; a_l 9 -9; a_la -7 7; a_lache 3 -3
a_lausa 10 -10; a_le 8 -8; a_lyon 3 -3; a_m 17 -17; a_ma 19 -19; a_mamad 8 -8; a_march 6 -6; a_mareu 10 -10
a_marre -9 9; a_matin 6 -6; a_me -7 7; a_mes 12 -12; a_mis 8 -8; a_moiti 11 -11; a_mon 9 -9; a_montp 9 -9
a_mort 7 -7; a_moyen 10 -10; a_n 5 -5; a_nonan 8 -8; a_nos 3 -3; a_nouve 4 -4; a_offer 4 -4; a_ouvri 9 -9
a_pas 7 -7; a_peine 6 -6; a_perdu 6 -6; a_perso 5 -5; a_peu 8 -8; a_plus 7 -7; a_point 6 -6; a_prend 7 -7
a_propo 8 -8; a_qu 17 -17; a_quatr 11 -11; a_que 2 -2; a_quel 5 -5; a_quelq 12 -12; a_qui 6 -6; a_quitt 7 -7
a_r 9 -9; a_raccr 13 -13; a_rappe 9 -9; a_ras -15 15; a_recou 6 -6; a_redem 6 -6; a_regar 5 -5; a_repet -7 7
a_resil 9 -9; a_retab 2 -2; a_rien -21 21; a_s 6 -6; a_saute 4 -4; a_se 7 -7; a_sept 6 -6; a_sfr 9 -9
a_signa 11 -11; a_signe 11 -11; a_soir 7 -7; a_t 9 -9; a_tanto 10 -10; a_tenu 6 -6; a_toujo 18 -18; a_tout 4 -4
a_trava 11 -11; a_u 8 -8; a_un 9 -9; a_une 10 -10; a_v 3 -3; a_voir 15 -15; a_votre 13 -13; a_vous 14 -14; a_y 6 -6
aboie 10 -10; aboie_> 5 -5; aboie_excus 15 -15; abonn -6 6; abonn_> -4 4; abonn_chez -7 7; abrut -12 12
abrut_> -12 12; absol 16 -16; absol_> 10 -10; absol_pas 10 -10; abuse -15 15; abuse_> -15 15; acced 3 -3
acced_au 3 -3; accen 13 -13; accen_> 9 -9; accen_c 5 -5; acces 7 -7; acces_> 6 -6; acces_a 8 -8; acces_au 6 -6
accor 16 -16; accor_> 13 -13; accor_ca 6 -6; accor_d 6 -6; accor_faite 16 -16; accor_je 5 -5; accue 8 -8
accue_> 6 -6; accue_aroba 9 -9; accue_n 4 -4; accue_s 7 -7; achat 6 -6; achat_> 6 -6; achet 7 -7; achet_l 8 -8
achet_la 3 -3; achet_le 6 -6; acord 9 -9; acord_> 9 -9; acord_d 9 -9; activ 9 -9; activ_depen 7 -7; activ_trois 5 -5
actri 6 -6; actri_> 6 -6; actua 14 -14; actua_> 11 -11; actua_plus 10 -10; adais 4 -4; adais_est 4 -4; admin 7 -7
admin_> 4 -4; admin_canto 7 -7; adora 7 -7; adora_et 7 -7; adres 13 -13; adres_> 12 -12; adres_a 8 -8
adres_atten 3 -3; adres_dessu 4 -4; adres_mail 5 -5; adres_mais 9 -9; adres_oui 1 -1; adsl 7 -7; adsl_elle 1 -1
adsl_est 9 -9; adsl_qui 2 -2; affai -12 12; affai_a -6 6; affai_je -8 8; affic 14 -14; affic_> 5 -5
affic_aucun 18 -18; affic_conne 7 -7; affic_pas 9 -9; affic_plus 13 -13; affir 9 -9; affir_chef 9 -9; agaca 10 -10
agaca_> 10 -10; agace 8 -8; agace_> 8 -8; age 7 -7; age_on 7 -7; agenc 5 -5; agenc_de 3 -3; agenc_est 6 -6
agent 12 -12; agent_> 12 -12; agent_au 5 -5; agent_d 4 -4; agent_de 6 -6; agent_un 5 -5; agnes 8 -8
agnes_leger 8 -8; ah 12 -12; ah_bah 12 -12; ah_ben 5 -5; ah_bon 12 -12; ah_ca 18 -18; ah_je 6 -6; ah_mais -4 4
ah_merde 8 -8; ah_mince 7 -7; ah_non 9 -9; ah_oui 5 -5; ah_punai 8 -8; ah_que 15 -15; ah_super 6 -6; ah_zut 9 -9
ahmed 9 -9; ahmed_diall 9 -9; ai 2 -2; ai_achet 7 -7; ai_annul 16 -16; ai_appel 1 -1; ai_appuy 7 -7; ai_assez -9 9
ai_atten 11 -11; ai_aucun 11 -11; ai_beau 2 -2; ai_besoi 19 -19; ai_chang 7 -7; ai_cru 2 -2; ai_de 8 -8
ai_debra 9 -9; ai_deja 9 -9; ai_deman 8 -8; ai_demar 13 -13; ai_demen 14 -14; ai_deux 18 -18; ai_dit 13 -13
ai_du 8 -8; ai_encor 8 -8; ai_enten 3 -3; ai_envie -12 12; ai_etein 8 -8; ai_eu 9 -9; ai_eue 1 -1; ai_fait 18 -18
ai_ferme 15 -15; ai_honte 17 -17; ai_inter 18 -18; ai_jamai -7 7; ai_je 10 -10; ai_juste 4 -4; ai_la -19 19
ai_ma -15 15; ai_mail 3 -3; ai_marre -14 14; ai_mis 4 -4; ai_oubli 8 -8; ai_par -8 8; ai_parle 7 -7; ai_pas 19 -19
ai_perdu 9 -9; ai_peur 13 -13; ai_plein -12 12; ai_plus 13 -13; ai_pris -8 8; ai_pus 7 -7; ai_que 13 -13
ai_quelq 14 -14; ai_raccr 6 -6; ai_ras -15 15; ai_reboo 7 -7; ai_recu 16 -16; ai_recup 6 -6; ai_redem 14 -14
ai_retro 9 -9; ai_rien -3 3; ai_six 11 -11; ai_toujo 10 -10; ai_tout 3 -3; ai_toute 12 -12; ai_trois 16 -16
ai_trop -9 9; ai_un 15 -15; ai_une 12 -12; ai_vraim -4 4; ai_zappe 8 -8; aicha 7 -7; aicha_diall 7 -7; aide 8 -8
aide_> 8 -8; aide_il 10 -10; aider 9 -9; aider_> 9 -9; aidez 4 -4; aidez_moi 4 -4; aille -4 4; aille_> -10 10
aille_c 1 -1; aille_voir 10 -10; aimab 15 -15; aimab_> 15 -15; aimab_jeune 8 -8; aime 12 -12; aime_esse 4 -4
aime_pas 12 -12; aimen 4 -4; aimen_bien 4 -4; aimer 10 -10; aimer_bien 9 -9; aimer_mieux 12 -12; air 8 -8
air_d 7 -7; air_de 6 -6; aireu 7 -7; aireu_> 7 -7; ajout 13 -13; ajout_un 6 -6; ajout_une 13 -13; alain 5 -5
alain_point 5 -5; alarm 6 -6; alarm_me 6 -6; aline 8 -8; aline_favre 8 -8; aller -2 2; aller_> 7 -7; aller_dans 9 -9
aller_mon 9 -9; aller_sur 15 -15; aller_voir -9 9; allez -9 9; allez_> 7 -7; allez_au -10 10; allez_enten -9 9
allez_m -6 6; allez_oui 23 -23; allez_vous -14 14; allez_y 16 -16; allo 6 -6; allo_> 14 -14; allo_allo 5 -5
allo_c 4 -4; allo_oui 4 -4; allo_quoi -14 14; allon 8 -8; allon_y 8 -8; allum 6 -6; allum_> 6 -6; allum_mais 5 -5
allum_plus 8 -8; alors 8 -8; alors_06 6 -6; alors_> 8 -8; alors_atten 4 -4; alors_c 6 -6; alors_ca 5 -5
alors_cette 8 -8; alors_comme 5 -5; alors_en 6 -6; alors_euh 10 -10; alors_il 2 -2; alors_j 3 -3; alors_je 2 -2
alors_la 1 -1; alors_laiss 1 -1; alors_maint 7 -7; alors_mon 2 -2; alors_nicol 7 -7; alors_non 8 -8
alors_pauli 3 -3; alors_prene 5 -5; alors_qu 3 -3; alors_que -4 4; alors_voila 10 -10; amara 8 -8; amara_> 8 -8
ameli 16 -16; ameli_> 16 -16; ampou 8 -8; ampou_> 8 -8; amran 5 -5; amran_en 5 -5; an 10 -10; an_derni 8 -8
an_panne 6 -6; anato 5 -5; anato_r 5 -5; ancie 9 -9; ancie_opera 9 -9; andre 8 -8; andre_point 8 -8; aneri -7 7
aneri_> -7 7; angla 5 -5; angla_> 5 -5; anime 6 -6; anime_> 4 -4; anime_s 6 -6; anna 7 -7; anna_kern 7 -7
anne 12 -12; anne_sophi 7 -7; anne_tiret 5 -5; annon 6 -6; annon_une 6 -6; annul 17 -17; annul_> 11 -11
annul_l 6 -6; annul_la 5 -5; annul_le 18 -18; annul_mon 19 -19; annul_tout 7 -7; annul_un 7 -7; anoma 5 -5
anoma_desor 5 -5; ans -2 2; ans_bande -5 5; ans_et 11 -11; anten 8 -8; anten_> 8 -8; antoi 6 -6; antoi_antoi 6 -6
antoi_girar 6 -6; antoi_merci 3 -3; appar 21 -21; appar_> 17 -17; appar_c 9 -9; appar_mon 6 -6; appar_oui 7 -7
appar_que 11 -11; appel 10 -10; appel_> 17 -17; appel_ahmed 9 -9; appel_au 5 -5; appel_avec 14 -14; appel_c -5 5
appel_ca 3 -3; appel_d 5 -5; appel_de 21 -21; appel_depui 4 -4; appel_des 6 -6; appel_du 7 -7; appel_entra 11 -11
appel_et 3 -3; appel_euh 7 -7; appel_ginet 6 -6; appel_hier 8 -8; appel_il 7 -7; appel_je 11 -11; appel_jean 10 -10
appel_julie 17 -17; appel_l 8 -8; appel_luc 11 -11; appel_ma 3 -3; appel_mais 7 -7; appel_melan 8 -8
appel_mes 10 -10; appel_moi 5 -5; appel_mon -12 12; appel_ne 6 -6; appel_ni 9 -9; appel_pas 13 -13
appel_passe 13 -13; appel_perso 17 -17; appel_pluto 1 -1; appel_pour 12 -12; appel_valer 5 -5; appli 7 -7
appli_la 7 -7; appor 6 -6; appor_la 6 -6; appuy 6 -6; appuy_parto 2 -2; appuy_sur 7 -7; appuy_tres 5 -5
apres 10 -10; apres_je 5 -5; apres_l 7 -7; apres_le 4 -4; apres_midi 9 -9; apres_orang 3 -3; arbre 6 -6
arbre_sur 6 -6; are -8 8; are_idiot -8 8; argen -7 7; argen_et -7 7; arnaq -17 17; arnaq_> -11 11; arnaq_au 9 -9
arnaq_votre -13 13; arnau 14 -14; arnau_aroba 5 -5; arnau_faite 10 -10; aroba 11 -11; aroba_a 9 -9; aroba_aroba 8 -8
aroba_bluew 9 -9; aroba_boula 6 -6; aroba_cabin 8 -8; aroba_carai 6 -6; aroba_duboi 8 -8; aroba_dupon 7 -7
aroba_elect 8 -8; aroba_et 6 -6; aroba_euh 8 -8; aroba_fleur 6 -6; aroba_free 9 -9; aroba_g 3 -3; aroba_garag 7 -7
aroba_gmail 7 -7; aroba_group 6 -6; aroba_hotel 8 -8; aroba_hotma 6 -6; aroba_i 7 -7; aroba_iclou 5 -5; aroba_j 3 -3
aroba_la 6 -6; aroba_labo 10 -10; aroba_lapos 7 -7; aroba_liber 5 -5; aroba_live 6 -6; aroba_ma 10 -10
aroba_mairi 7 -7; aroba_neuf 9 -9; aroba_orang 8 -8; aroba_outlo 6 -6; aroba_proto 8 -8; aroba_roman 6 -6
aroba_sfr 7 -7; aroba_soget 6 -6; aroba_telen 7 -7; aroba_video 5 -5; aroba_wanad 6 -6; aroba_yahoo 7 -7
aroba_yande 6 -6; arran 17 -17; arran_> 16 -16; arran_pas 11 -11; arran_un 7 -7; arret_> 6 -6; arret_avec 10 -10
arret_de -15 15; arret_il 10 -10; arret_rien 6 -6; arriv 13 -13; arriv_> 12 -12; arriv_a 10 -10; arriv_dans 4 -4
arriv_pas 7 -7; arriv_plus 9 -9; arriv_toujo 7 -7; arrob 8 -8; arrob_gmail 8 -8; artif 10 -10; artif_> 10 -10
as 5 -5; as_vu 5 -5; aspir 9 -9; aspir_ne 9 -9; assez -8 8; assez_> -9 9; assez_de -7 7; assez_joue 6 -6; assis 8 -8
assis_de 8 -8; assoi 7 -7; assoi_> 7 -7; assur 11 -11; assur_> 11 -11; assur_que 6 -6; at 7 -7; at_gmail 7 -7
at_lapos 7 -7; at_outlo 5 -5; ateli 8 -8; ateli_> 7 -7; ateli_avant 6 -6; ateli_point 5 -5; atlas 6 -6
atlas_point 6 -6; attac 7 -7; attac_> 9 -9; attac_aroba 8 -8; attac_le 3 -3; attac_lemoi 6 -6; attaq -7 7
attaq_> -7 7; atten 11 -11; atten_> 20 -20; atten_atten 7 -7; atten_aussi -10 10; atten_c -18 18; atten_cheri 9 -9
atten_depui 14 -14; atten_deux 9 -9; atten_dix 8 -8; atten_elle 8 -8; atten_j 13 -13; atten_je 16 -16
atten_mais 13 -13; atten_non 20 -20; atten_oui 4 -4; atten_que 12 -12; atten_sa 5 -5; atten_un 7 -7; atten_une 8 -8
atten_votre 12 -12; au 13 -13; au_au 6 -6; au_bout 7 -7; au_burea 8 -8; au_cloud 4 -4; au_colis 9 -9
au_contr 13 -13; au_debut 5 -5; au_diabl -14 14; au_dos 7 -7; au_fond 7 -7; au_meme 7 -7; au_mois 10 -10
au_nez -6 6; au_nom 7 -7; au_point 5 -5; au_premi 14 -14; au_print 3 -3; au_quart 7 -7; au_resea 4 -4; au_respo 5 -5
au_revoi 5 -5; au_servi 6 -6; au_sous 6 -6; au_stand 13 -13; au_sujet 13 -13; au_techn 6 -6; au_telep 11 -11
au_trava 10 -10; au_vert 5 -5; au_vingt 3 -3; au_web 7 -7; au_wifi 5 -5; au_zero 4 -4; aucun 14 -14; aucun_> 14 -14
aucun_anoma 5 -5; aucun_appel 5 -5; aucun_barre 5 -5; aucun_effet 9 -9; aucun_honte -14 14; aucun_idee 9 -9
aucun_lumie 15 -15; aucun_mail 12 -12; aucun_page 3 -3; aucun_poste 3 -3; aucun_probl 6 -6; aucun_resul 7 -7
aucun_servi 16 -16; aucun_site 8 -8; aucun_souci 6 -6; augus 7 -7; augus_> 7 -7; aujou 7 -7; aujou_hui 7 -7
aurai 11 -11; aurai_besoi 6 -6; aurai_pas 3 -3; aurai_une 5 -5; aurie 6 -6; aurie_vous 6 -6; aussi -3 3
aussi_> 8 -8; aussi_lamen -8 8; aussi_lent 10 -10; aussi_longt -10 10; aussi_vous 6 -6; autan -6 6; autan_que -6 6
autom 2 -2; autom_> 2 -2; autre 1 -1; autre_> -6 6; autre_appel 7 -7; autre_chose 18 -18; autre_je -6 6
autre_ma -9 9; autre_piece 9 -9; autre_probl 19 -19; autre_souci 9 -9; aux -9 9; aux_clien -13 13; aux_gens -5 5
aux_infos 9 -9; aux_machi 12 -12; aux_piece 12 -12; aux_robot 12 -12; avais 11 -11; avais_huit 7 -7
avais_inter 2 -2; avais_simpl 11 -11; avais_un 5 -5; avais_une 7 -7; avait 6 -6; avait_assur 6 -6; avait_cinq 4 -4
avant 11 -11; avant_> 10 -10; avant_ca 6 -6; avant_de 6 -6; avant_j 7 -7; avant_meme 5 -5; avant_on 4 -4; avec 6 -6
avec_> 14 -14; avec_avec 2 -2; avec_box 5 -5; avec_celui 1 -1; avec_deux 9 -9; avec_garan 6 -6; avec_herve 8 -8
avec_l 6 -6; avec_la 5 -5; avec_le 6 -6; avec_leque 10 -10; avec_les 8 -8; avec_mes 7 -7; avec_mon 8 -8
avec_plais 10 -10; avec_quelq 17 -17; avec_ton -7 7; avec_tous 16 -16; avec_toute -11 11; avec_un 25 -25
avec_une 12 -12; avec_vos -20 20; avec_votre 4 -4; avec_vous -9 9; avez 7 -7; avez_aucun -14 14; avez_bien 6 -6
avez_coupe -5 5; avez_de 5 -5; avez_deja 8 -8; avez_dit 18 -18; avez_donne 11 -11; avez_menti -10 10; avez_pas 8 -8
avez_tout 10 -10; avez_un 9 -9; aviez 7 -7; aviez_dit 7 -7; avoca -19 19; avoca_> -18 18; avoca_bande -9 9
avoir -2 2; avoir_affai -6 6; avoir_email 10 -10; avoir_euh 5 -5; avoir_les 1 -1; avoir_quelq 9 -9; avoir_serie -7 7
avoir_un 9 -9; avoir_une 5 -5; avons 9 -9; avons_appli 7 -7; avons_plus 4 -4; avons_un 6 -6; avoue 10 -10
avoue_que 10 -10; awa 7 -7; awa_c 7 -7; b 14 -14; b_c 9 -9; b_comme 12 -12; b_e 6 -6; b_puis 3 -3; b_v 5 -5
bah 14 -14; bah_c 12 -12; bah_ecout 12 -12; bah_non 10 -10; bah_oui 7 -7; bah_voila 10 -10; baill 5 -5
baill_aroba 5 -5; baiss 10 -10; baiss_la 10 -10; balad -9 9; balad_d -9 9; balco 5 -5; balco_la 5 -5; banca 5 -5
banca_> 5 -5; bande -24 24; bande_d -17 17; bande_de -17 17; bapti 9 -9; bapti_mais 3 -3; bapti_renau 5 -5
bapti_roy 9 -9; barbi 10 -10; barbi_> 10 -10; barre 8 -8; barre_> 5 -5; barre_de 13 -13; bas 5 -5; bas_> 6 -6
bas_clair 4 -4; bas_dupon 5 -5; bas_et 4 -4; bas_la 2 -2; bas_marie 4 -4; bas_neuf 5 -5; bascu 2 -2; bascu_moi 2 -2
base 8 -8; base_> 8 -8; basta -5 5; basta_j -5 5; be 14 -14; be_> 9 -9; be_oui 9 -9; beau 11 -11; beau_appuy 2 -2
beau_aujou 7 -7; beau_ca 9 -9; beauc 12 -12; beauc_> 13 -13; beauc_beauc 7 -7; beauc_c 8 -8; beauc_chef 5 -5
beauc_de 7 -7; beauc_madam 7 -7; beaux -10 10; beaux_cross -10 10; belfo 7 -7; belfo_point 7 -7; belka 6 -6
belka_b 6 -6; bell 8 -8; bell_point 8 -8; ben 15 -15; ben_> 11 -11; ben_c 9 -9; ben_ca 6 -6; ben_dites 5 -5
ben_en 2 -2; ben_evide 11 -11; ben_figur 8 -8; ben_j 10 -10; ben_je 9 -9; ben_juste 9 -9; ben_la 1 -1; ben_le 4 -4
ben_ma 3 -3; ben_moi 11 -11; ben_non 12 -12; ben_oui 7 -7; ben_rien 12 -12; ben_si 11 -11; ben_tout 6 -6; ben_y 5 -5
benal 10 -10; benal_> 10 -10; benal_aroba 3 -3; benis 7 -7; benis_> 7 -7; benoi 7 -7; benoi_60 7 -7; berna 9 -9
berna_> 9 -9; berna_aroba 5 -5; berna_deux 5 -5; berna_point 3 -3; berth 5 -5; berth_e 5 -5; berti 5 -5
berti_et 5 -5; bertr 13 -13; bertr_lacro 6 -6; bertr_mille 5 -5; bertr_tout 9 -9; besoi 10 -10; besoi_> 14 -14
besoi_ca 2 -2; besoi_d 9 -9; besoi_de 7 -7; besoi_inter 4 -4; bete -3 3; bete_> 13 -13; bete_je -9 9; betis 4 -4
betis_c 3 -3; betis_en 4 -4; bien 12 -12; bien_> 20 -20; bien_a 10 -10; bien_aimab 8 -8; bien_bonjo 4 -4
bien_c 3 -3; bien_ca 11 -11; bien_cela 9 -9; bien_comme 9 -9; bien_compr 6 -6; bien_dites 5 -5; bien_enten 19 -19
bien_entre 7 -7; bien_evide 7 -7; bien_faire -20 20; bien_la 1 -1; bien_le 12 -12; bien_les 2 -2; bien_ma 6 -6
bien_meill 8 -8; bien_merci 2 -2; bien_mieux 16 -16; bien_mon 5 -5; bien_note 8 -8; bien_pour 7 -7; bien_qu 6 -6
bien_que 4 -4; bien_regar 4 -4; bien_s 5 -5; bien_sur 23 -23; bihan 8 -8; bihan_> 8 -8; bilou 5 -5; bilou_t 5 -5
bip 7 -7; bip_> 7 -7; bip_bip 7 -7; bizar 19 -19; bizar_> 18 -18; bizar_quand 8 -8; blabl 11 -11; blabl_> 11 -11
blanc 18 -18; blanc_> 9 -9; blanc_a 9 -9; blanc_j 7 -7; blanc_parto 4 -4; blond 10 -10; blond_> 10 -10; bloqu 12 -12
bloqu_> 11 -11; bloqu_il 6 -6; bloqu_toujo 7 -7; bluew 9 -9; bluew_point 9 -9; bob 7 -7; bob_tiret 7 -7; bois 5 -5
bois_aroba 5 -5; boite -11 11; boite_> -9 9; boite_d 1 -1; boite_de -14 14; boite_hier 6 -6; boite_j -6 6
boite_mail 9 -9; boite_ne 10 -10; boite_point 10 -10; boite_vocal 12 -12; boiti 12 -12; boiti_> 10 -10
boiti_et 1 -1; bol -13 13; bol_> -18 18; bol_de -12 12; bon 22 -22; bon_> 19 -19; bon_assez 6 -6; bon_bon 1 -1
bon_c 3 -3; bon_ca 6 -6; bon_et 3 -3; bon_j 2 -2; bon_la 10 -10; bon_merci 13 -13; bon_monsi 6 -6; bon_numer 10 -10
bon_passe 11 -11; bon_pour 9 -9; bon_sang -6 6; bon_tout 2 -2; bonjo 16 -16; bonjo_> 16 -16; bonjo_c 8 -8
bonjo_cabin 5 -5; bonjo_est 8 -8; bonjo_euh 8 -8; bonjo_excus 1 -1; bonjo_j 7 -7; bonjo_jacqu 2 -2; bonjo_je 7 -7
bonjo_madam 13 -13; bonjo_mamad 7 -7; bonjo_monsi 8 -8; bonjo_olivi 7 -7; bonjo_on 5 -5; bonne 14 -14
bonne_adres 12 -12; bonne_bonne 12 -12; bonne_je 2 -2; bonne_journ 12 -12; bonne_trent 8 -8; bons 1 -1; bons_> 7 -7
bons_a -17 17; bons_ca 10 -10; bons_techn 10 -10; bonso 1 -1; bonso_dites 1 -1; borde 4 -4; borde_> 12 -12
borde_de -9 9; borde_derri 5 -5; borne -10 10; borne_> -10 10; bots 11 -11; bots_je 11 -11; boudi 7 -7
boudi_ca 7 -7; bouff -5 5; bouff_> -5 5; bouge 12 -12; bouge_> 8 -8; bouge_pas 8 -8; boula 13 -13; boula_> 9 -9
boula_du 8 -8; boula_tiret 6 -6; boule -8 8; boule_> -8 8; bourr -7 7; bourr_> -7 7; bout -11 11; bout_> -16 16
bout_de 7 -7; bout_du 5 -5; bouto 9 -9; bouto_> 5 -5; bouto_de 8 -8; bouto_pour 7 -7; box 9 -9; box_a 5 -5
box_c 6 -6; box_clign 11 -11; box_dans 6 -6; box_elle 5 -5; box_en 3 -3; box_est 8 -8; box_et 10 -10
box_etein 11 -11; box_fait 5 -5; box_fonct 3 -3; box_la 5 -5; box_mais 3 -3; box_march 4 -4; box_ne 8 -8
box_pour 2 -2; box_qui 11 -11; box_s 13 -13; box_toute 13 -13; box_un 8 -8; branc 12 -12; branc_a 1 -1
branc_le 7 -7; branc_n 11 -11; branc_sur 11 -11; branl -6 6; branl_> -6 6; bras -5 5; bras_casse -5 5; bravo -8 8
bravo_felic -8 8; breta 5 -5; breta_ca 5 -5; brice 7 -7; brice_de 7 -7; bris 8 -8; bris_> 8 -8; brise 7 -7
brise_et 7 -7; bruit 20 -20; bruit_c 10 -10; bruit_de 5 -5; bruit_est 13 -13; bruit_la 13 -13; bruno 12 -12
bruno_kessl 7 -7; bruno_point 6 -6; bug 14 -14; bug_> 8 -8; bug_plus 9 -9; bugue 11 -11; bugue_> 6 -6
bugue_toujo 7 -7; burea 12 -12; burea_> 11 -11; burea_depui 3 -3; burea_et 5 -5; burea_le 3 -3; burea_les 5 -5
burea_sont 6 -6; c_a 10 -10; c_e 6 -6; c_est -1 1; c_etait 4 -4; c_good 15 -15; c_h 6 -6; c_o 5 -5; c_point 6 -6
c_tiret 9 -9; ca 9 -9; ca_> 10 -10; ca_a 21 -21; ca_alors 5 -5; ca_arriv 5 -5; ca_atten 9 -9; ca_aux -13 13
ca_bloqu 7 -7; ca_bug 14 -14; ca_bugue 7 -7; ca_c 2 -2; ca_capte 11 -11; ca_charg 15 -15; ca_clign 9 -9
ca_comme -10 10; ca_coupe 17 -17; ca_d 1 -1; ca_depas -10 10; ca_depen 10 -10; ca_drach 8 -8; ca_du 6 -6
ca_dure -11 11; ca_et 4 -4; ca_fait -7 7; ca_fonct 13 -13; ca_gresi 9 -9; ca_ira 19 -19; ca_j 5 -5; ca_joue 13 -13
ca_lag 12 -12; ca_m -6 6; ca_march 6 -6; ca_me -3 3; ca_monsi 7 -7; ca_n 13 -13; ca_ne 5 -5; ca_non 9 -9
ca_oui 13 -13; ca_passe 3 -3; ca_pense 7 -7; ca_plant 8 -8; ca_que 19 -19; ca_raccr 6 -6; ca_rame 16 -16
ca_recom 13 -13; ca_redem 7 -7; ca_refon 11 -11; ca_remar 16 -16; ca_roule 11 -11; ca_saute 12 -12; ca_serai 9 -9
ca_sonne 4 -4; ca_suffi -23 23; ca_tient 8 -8; ca_tombe 3 -3; ca_tourn 7 -7; ca_une -6 6; ca_va 8 -8; ca_veut 9 -9
ca_y 9 -9; cabin 13 -13; cabin_est 5 -5; cabin_fourn 5 -5; cabin_medic 6 -6; cabin_tiret 8 -8; cable 1 -1
cable_> -1 1; cable_atten 7 -7; cable_en 7 -7; cable_ether 9 -9; caiss 6 -6; caiss_deux 5 -5; caiss_ne 5 -5
caja 4 -4; caja_la 4 -4; calis -7 7; calis_ca -7 7; calme 7 -7; calme_> 20 -20; calme_je 7 -7; calme_pas -12 12
camer 10 -10; camer_de 6 -6; camer_du 5 -5; camer_et 7 -7; camil 10 -10; camil_et 5 -5; camil_faure 9 -9; campa 9 -9
campa_> 9 -9; can 6 -6; can_i 6 -6; canar 8 -8; canar_> 8 -8; canto 7 -7; canto_> 7 -7; capte 16 -16; capte_> 9 -9
capte_bien 2 -2; capte_maint 15 -15; capte_mal 7 -7; capte_pas 4 -4; capte_plus 5 -5; capte_toujo 9 -9; carai 6 -6
carai_sans 6 -6; carlo 10 -10; carlo_silva 10 -10; caron 6 -6; caron_c 6 -6; carpe 10 -10; carpe_> 10 -10
carpe_aroba 8 -8; carre 16 -16; carre_> 11 -11; carre_merci 6 -6; carte 6 -6; carte_cime 6 -6; carte_sim 4 -4
cas 12 -12; cas_> 12 -12; casqu -11 11; casqu_> -14 14; casqu_de -8 8; casse -13 13; casse_> -9 9; casse_tout -7 7
cata 15 -15; cata_ma 15 -15; catas -6 6; catas_votre -6 6; cause 12 -12; cause_a 7 -7; cause_de 8 -8
cause_dessu 2 -2; cave 14 -14; cave_> 12 -12; cave_jeter 8 -8; ce 5 -5; ce_cable 11 -11; ce_cirqu -6 6
ce_matin 12 -12; ce_n 14 -14; ce_qu 4 -4; ce_que 6 -6; ce_qui 5 -5; ce_serai 6 -6; ce_servi -22 22; ce_soit 13 -13
ce_ticke 13 -13; ce_trava -11 11; ce_voyan 7 -7; cecil 8 -8; cecil_rau 8 -8; cela 15 -15; cela_> 9 -9; cela_en 7 -7
cela_fonct 5 -5; cela_meme 14 -14; celes 7 -7; celes_lagra 7 -7; celia 7 -7; celia_vidal 7 -7; cellu 12 -12
cellu_a 7 -7; cellu_de 10 -10; celui 16 -16; celui_avec 10 -10; celui_ci 5 -5; celui_d 11 -11; celui_de 12 -12
celui_du 4 -4; celui_la 16 -16; cent 5 -5; cent_cent 3 -3; cent_cinqu 6 -6; cent_quatr 2 -2; cent_soixa 5 -5
cent_vingt 5 -5; centa 8 -8; centa_envir 8 -8; centr 8 -8; centr_> 8 -8; cents 12 -12; cents_> 11 -11
cents_megas 7 -7; certa 13 -13; certa_pas 13 -13; certe 3 -3; certe_le 3 -3; ces -6 6; ces_bons 10 -10
ces_cable 9 -9; ces_panne -9 9; ces_petit 10 -10; ces_quest -11 11; cesse -4 4; cesse_> 7 -7; cesse_de -9 9
cette -9 9; cette_boite -12 12; cette_box -11 11; cette_fois 6 -6; cette_machi 10 -10; cette_musiq -7 7
cette_salet -8 8; cette_semai 12 -12; ch 7 -7; ch_> 7 -7; chain 12 -12; chain_> 12 -12; chair 8 -8; chair_et 8 -8
chale 15 -15; chale_> 3 -3; chale_insup 14 -14; chamb 4 -4; chamb_> 4 -4; chamb_du 4 -4; chamb_le 5 -5
chamb_un 1 -1; chang 15 -15; chang_> 5 -5; chang_d 12 -12; chang_de 3 -3; chang_du 11 -11; chang_la 5 -5
chang_meme 5 -5; chang_pas 7 -7; chang_rien 6 -6; chant 4 -4; chant_ma 4 -4; chape 11 -11; chape_de 11 -11
chaqu 1 -1; chaqu_fois 8 -8; chaqu_mois -4 4; charg 17 -17; charg_> 17 -17; charg_aucun 3 -3; charg_ca 7 -7
charg_encor 6 -6; charg_mais 7 -7; charg_pas 6 -6; charg_plus 4 -4; charl -14 14; charl_> -14 14; charm 3 -3
charm_et 3 -3; chat 8 -8; chat_est 8 -8; chef 15 -15; chef_> 15 -15; chef_a 9 -9; chef_m 9 -9; chelo 13 -13
chelo_mais 7 -7; chelo_votre 8 -8; chen 6 -6; chen_c 6 -6; chepa 14 -14; chepa_moi 14 -14; cher 5 -5; cher_> 5 -5
cherc 17 -17; cherc_> 11 -11; cherc_le 8 -8; cherc_mes 8 -8; cherc_mon 13 -13; cheri 9 -9; cheri_je 9 -9; chez 4 -4
chez_ma 5 -5; chez_machi 11 -11; chez_moi 12 -12; chez_mon 3 -3; chez_mort 10 -10; chez_nous 8 -8; chez_vous -12 12
chich -7 7; chich_vous -7 7; chien -1 1; chien_> 9 -9; chien_aboie 15 -15; chien_j -13 13; chien_qui 5 -5
chier -14 14; chier_> -14 14; chioc 5 -5; chioc_je 5 -5; chope 4 -4; chope_le 4 -4; chose 3 -3; chose_> 16 -16
chose_ca -9 9; chrom 8 -8; chrom_> 8 -8; chum 9 -9; chum_> 9 -9; ci 5 -5; ci_est 5 -5; cime 6 -6; cime_est 6 -6
cinq 11 -11; cinq_> 11 -11; cinq_a 4 -4; cinq_appar 7 -7; cinq_aroba 8 -8; cinq_deux 5 -5; cinq_douze 6 -6
cinq_en 11 -11; cinq_et 8 -8; cinq_heure 15 -15; cinq_mais 4 -4; cinq_max 10 -10; cinq_minut 4 -4; cinq_non 8 -8
cinq_nonan 5 -5; cinq_ou 11 -11; cinq_quara 3 -3; cinq_quatr 4 -4; cinq_rende -8 8; cinq_secon 6 -6; cinq_six 4 -4
cinq_soixa 4 -4; cinq_sur 8 -8; cinq_telep 3 -3; cinq_trent 6 -6; cinq_vingt 3 -3; cinq_virgu 3 -3; cinqu -1 1
cinqu_appar 11 -11; cinqu_deux 6 -6; cinqu_euros -8 8; cinqu_fois -10 10; cinqu_huit 6 -6; cinqu_quara 12 -12
cinqu_quatr 7 -7; cinqu_sept 3 -3; cinqu_six 6 -6; cinqu_soixa 14 -14; cinqu_trois 7 -7; cirqu -6 6; cirqu_je -6 6
clair 15 -15; clair_> 11 -11; clair_aroba 4 -4; clair_point 5 -5; clair_rouss 8 -8; claqu -15 15; claqu_de -15 15
clien 10 -10; clien_> 6 -6; clien_avec 10 -10; clien_comme -10 10; clien_depui 4 -4; clien_en 6 -6; clien_me 4 -4
clien_nous 3 -3; clien_par 7 -7; clien_quara 7 -7; clien_vous 8 -8; clign 14 -14; clign_> 10 -10; clign_en 7 -7
clign_et 1 -1; clign_rouge 9 -9; clign_toujo 7 -7; clign_vert 9 -9; cloud 8 -8; cloud_> 4 -4; cloud_point 7 -7
club 6 -6; club_under 6 -6; co 7 -7; co_au 7 -7; cocho -11 11; cocho_> -11 11; code 8 -8; code_posta 6 -6
code_puc 6 -6; coler -13 13; coler_> -12 12; coler_contr -7 7; coler_monsi -10 10; colet 8 -8; colet_tout 8 -8
colin 10 -10; colin_> 10 -10; colis 9 -9; colis_par 9 -9; colla 5 -5; colla_de 5 -5; colla_elles 5 -5; colle 8 -8
colle_> 16 -16; colle_a 8 -8; colle_au 10 -10; colle_de 6 -6; colle_m 8 -8; colle_non 2 -2; colle_parce 4 -4
colle_s 13 -13; colle_un -12 12; coloc 7 -7; coloc_> 7 -7; com 9 -9; com_> 9 -9; com_mais 5 -5; com_tout 9 -9
combi -4 4; combi_> 14 -14; combi_c 7 -7; combi_de -12 12; combi_depui 7 -7; combi_n 13 -13; combi_s 10 -10
comma 4 -4; comma_aroba 6 -6; comme 2 -2; comme_> 19 -19; comme_a -16 16; comme_anato 5 -5; comme_avant 6 -6
comme_bell 8 -8; comme_berna 15 -15; comme_berth 5 -5; comme_c 1 -1; comme_ca -11 11; comme_celui 7 -7
comme_danie 3 -3; comme_desir 5 -5; comme_dire 5 -5; comme_dites 5 -5; comme_en 10 -10; comme_eugen 5 -5
comme_expli 2 -2; comme_franc 4 -4; comme_gasto 5 -5; comme_inter 4 -4; comme_je 9 -9; comme_jean 3 -3; comme_l 7 -7
comme_la 11 -11; comme_le 3 -3; comme_mon 4 -4; comme_ne 4 -4; comme_nicol 5 -5; comme_par 1 -1; comme_raoul 5 -5
comme_serie -7 7; comme_si 7 -7; comme_un 5 -5; comme_une 5 -5; comme_vous 11 -11; comme_xavie 3 -3; commu 15 -15
commu_est 6 -6; commu_sont 7 -7; commu_ulter 14 -14; compe 13 -13; compe_> 13 -13; compl 7 -7; compl_> 21 -21
compl_a 10 -10; compl_mon 8 -8; compl_nul -13 13; compl_pourr 6 -6; compl_stupi -15 15; compo -7 7; compo_> -8 8
compo_un 7 -7; compr 2 -2; compr_> 14 -14; compr_appar 9 -9; compr_pas 11 -11; compr_que 10 -10; compr_rien -17 17
compr_une 5 -5; compt -4 4; compt_> 6 -6; compt_a 11 -11; compt_aroba 6 -6; compt_c -6 6; compt_mec 14 -14
compt_pas 16 -16; con -6 6; con_> -11 11; con_con 3 -3; con_conne 6 -6; con_conse 3 -3; conca 6 -6; conca_> 6 -6
conce 3 -3; conce_> 3 -3; conco 6 -6; conco_en 6 -6; condu 7 -7; condu_je 7 -7; confi 10 -10; confi_le 10 -10
confl 6 -6; confl_d 6 -6; confu 4 -4; confu_> 4 -4; conge -8 8; conge_pour -8 8; conna -11 11; conna_> -9 9
conna_a 11 -11; conna_le 6 -6; conna_pas 14 -14; conna_tu -8 8; conne 13 -13; conne_> 13 -13; conne_a 6 -6
conne_au 7 -7; conne_avec 10 -10; conne_est 9 -9; conne_et 1 -1; conne_euh 6 -6; conne_exion 3 -3; conne_fibre 1 -1
conne_inter 6 -6; conne_me 11 -11; conne_moi 12 -12; conne_mon 3 -3; conne_pas 8 -8; conne_perdu 7 -7
conne_plus 7 -7; conne_qui 1 -1; conne_saute 8 -8; conse 16 -16; conse_> 17 -17; conse_banca 5 -5; conse_comme 7 -7
conse_conse 14 -14; conse_dispo 9 -9; conse_du 6 -6; conse_etait 10 -10; conse_immed 4 -4; conse_j 8 -8
conse_je 7 -7; conse_m 7 -7; conse_ou 5 -5; conse_qui 5 -5; conse_s 2 -2; conso 18 -18; conso_> 11 -11
conso_annon 6 -6; conso_annul 3 -3; conso_aussi 8 -8; conso_d 4 -4; conso_de 8 -8; conso_est 5 -5; conso_ma 13 -13
conso_march 9 -9; conso_ne 10 -10; conso_puis 1 -1; conso_se 12 -12; conso_trouv 3 -3; conta 11 -11
conta_aroba 10 -10; conta_ne 8 -8; conta_ont 7 -7; conte 9 -9; conte_de 12 -12; conte_et 6 -6; conte_mais 7 -7
conte_nous 3 -3; conti 17 -17; conti_> 12 -12; conti_avec 14 -14; conti_ensem 8 -8; conti_non 5 -5; contr 3 -3
contr_> 21 -21; contr_avec 6 -6; contr_c 5 -5; contr_est 7 -7; contr_le 7 -7; contr_moi 13 -13; contr_profe 17 -17
contr_son 11 -11; contr_vous -20 20; convi 14 -14; convi_> 14 -14; cool 5 -5; cool_merci 5 -5; corre 14 -14
corre_> 10 -10; corre_c 5 -5; corre_ce 9 -9; corre_de 6 -6; costa 8 -8; costa_> 8 -8; cote 6 -6; cote_> 7 -7
cote_de 5 -5; cote_du 2 -2; cote_sans 5 -5; couil -6 6; couil_dans -6 6; coule 7 -7; coule_> 7 -7; coup 8 -8
coup_> 7 -7; coup_de 8 -8; coup_sur 5 -5; coupe 7 -7; coupe_> 20 -20; coupe_alors 2 -2; coupe_au 8 -8
coupe_d 13 -13; coupe_dans 3 -3; coupe_encor 9 -9; coupe_est -7 7; coupe_la -3 3; coupe_toujo 13 -13
coupe_tout 9 -9; coupe_un 6 -6; coupu 16 -16; coupu_> 14 -14; coupu_de 5 -5; coupu_fibre 5 -5; coupu_inter 13 -13
coupu_non 6 -6; coura 5 -5; coura_> 5 -5; coura_la 6 -6; courr 18 -18; courr_> 10 -10; courr_elect 6 -6
courr_je 7 -7; courr_mais 6 -6; cours 12 -12; cours_> 12 -12; cours_en 2 -2; craqu 7 -7; craqu_quand 7 -7
crash 7 -7; crash_frere 7 -7; crass -11 11; crass_> -11 11; creti -5 5; creti_ca -5 5; crois 12 -12; crois_> 9 -9
crois_bien 10 -10; crois_oui 5 -5; crois_pas 18 -18; crois_que 6 -6; cross -10 10; cross_vous -10 10; cru 2 -2
cru_que 2 -2; cuisi 11 -11; cuisi_> 11 -11; cuisi_hein 6 -6; cul -5 5; cul_> -5 5; cyclo 3 -3; cyclo_tout 3 -3
cyril 9 -9; cyril_teyss 9 -9; d 5 -5; d_> 7 -7; d_a 25 -25; d_abonn 10 -10; d_abrut -12 12; d_acces 5 -5
d_accor 16 -16; d_accue 5 -5; d_acord 9 -9; d_actua 11 -11; d_admin 4 -4; d_adres 6 -6; d_affic 5 -5; d_aide 8 -8
d_aille 1 -1; d_aireu 7 -7; d_aller 7 -7; d_ameli 10 -10; d_annul 1 -1; d_appar 7 -7; d_appel 10 -10; d_arnaq 11 -11
d_aroba 11 -11; d_atten -4 4; d_avoir 9 -9; d_comme 5 -5; d_e 8 -8; d_eau 8 -8; d_email 5 -5; d_envoy 9 -9
d_erreu 7 -7; d_escar 12 -12; d_escro -12 12; d_essai 5 -5; d_essay 10 -10; d_euros -5 5; d_evolu 11 -11
d_excla 2 -2; d_expli 1 -1; d_explo -12 12; d_heure 8 -8; d_humai 4 -4; d_i 3 -3; d_incap -6 6; d_incom -7 7
d_inter 16 -16; d_j 6 -6; d_offre 9 -9; d_opera 10 -10; d_orang 1 -1; d_ordin 7 -7; d_oreil 5 -5; d_ou 11 -11
d_point 10 -10; d_puis 5 -5; d_u 7 -7; d_un -7 7; d_une -11 11; d_union 8 -8; da 12 -12; da_> 12 -12; da_costa 8 -8
dame 4 -4; dame_> 10 -10; dame_de 13 -13; dame_sans -6 6; danie 3 -3; danie_point 3 -3; dans 15 -15; dans_dix 2 -2
dans_famil 5 -5; dans_l 11 -11; dans_la 15 -15; dans_le 7 -7; dans_les 6 -6; dans_ma 10 -10; dans_mon 7 -7
dans_notre 8 -8; dans_toute 3 -3; dans_un 3 -3; dans_une 11 -11; daron 5 -5; daron_> 5 -5; de -4 4; de_antoi 3 -3
de_betis 3 -3; de_bons 10 -10; de_borde 12 -12; de_bouff -5 5; de_box 6 -6; de_branl -6 6; de_bras -5 5
de_brice 7 -7; de_bruit 10 -10; de_ca 10 -10; de_canar 8 -8; de_ce 3 -3; de_ces -9 9; de_cette -15 15
de_charl -14 14; de_cherc 8 -8; de_chez 11 -11; de_chich -7 7; de_cinq 8 -8; de_clien 7 -7; de_cocho -11 11
de_compe 13 -13; de_conge -8 8; de_conna -12 12; de_conne 10 -10; de_conse 6 -6; de_contr 6 -6; de_coule 7 -7
de_coupu 6 -6; de_coura 5 -5; de_de 13 -13; de_debit 9 -9; de_demai 8 -8; de_deux 6 -6; de_dialo 2 -2; de_dire 6 -6
de_direc 8 -8; de_discu 8 -8; de_faire -10 10; de_famil 13 -13; de_ferra -8 8; de_fibre 7 -7; de_fil 8 -8
de_fixe 4 -4; de_fois -12 12; de_fond 5 -5; de_garde 5 -5; de_grave 4 -4; de_gros -14 14; de_gueul -10 10
de_guign -9 9; de_jeune 6 -6; de_jeux 7 -7; de_joind 7 -7; de_l -2 2; de_la 8 -8; de_laiss -16 16; de_le 13 -13
de_lemoi 7 -7; de_liege 13 -13; de_ligne 5 -5; de_ma -1 1; de_mal 7 -7; de_malad 5 -5; de_march 5 -5
de_marse 12 -12; de_marti 1 -1; de_me -14 14; de_mecha 6 -6; de_meme 6 -6; de_merde -17 17; de_moi -30 30
de_mon 5 -5; de_mutua 5 -5; de_nante 5 -5; de_nazes -8 8; de_netfl 7 -7; de_nice 7 -7; de_nivea 6 -6; de_nos 4 -4
de_notre -1 1; de_nous -10 10; de_nouve 14 -14; de_novem 10 -10; de_nuls -5 5; de_numer 8 -8; de_ouf 7 -7
de_paiem 10 -10; de_paill 11 -11; de_papa 7 -7; de_parle 12 -12; de_pas 5 -5; de_passe 9 -9; de_payer -6 6
de_pire 14 -14; de_porta 5 -5; de_portu 10 -10; de_poste 10 -10; de_prend -2 2; de_probl 17 -17; de_publi 6 -6
de_quest 14 -14; de_quoi 19 -19; de_rage -8 8; de_rappe 10 -10; de_redem 5 -5; de_reel 10 -10; de_refus 15 -15
de_repar -15 15; de_repet -15 15; de_resea 9 -9; de_retab 6 -6; de_rien 5 -5; de_rigol -12 12; de_robot -1 1
de_s 7 -7; de_servi 10 -10; de_signa 6 -6; de_smet 9 -9; de_souci 20 -20; de_stras 3 -3; de_suite -5 5
de_surve 6 -6; de_sympa 10 -10; de_synch 6 -6; de_tas -8 8; de_techn 6 -6; de_telep 22 -22; de_tenir 7 -7
de_tonal 10 -10; de_touch 6 -6; de_toulo 9 -9; de_tout -11 11; de_trait -10 10; de_trava 9 -9; de_venir 6 -6
de_vivan 2 -2; de_voleu -9 9; de_vos -8 8; de_votre -7 7; de_vous -1 1; de_voyou -6 6; de_wifi 24 -24; debil -7 7
debil_et -7 7; debit 16 -16; debit_> 9 -9; debit_d 12 -12; debit_de 4 -4; debit_est 12 -12; debit_monta 12 -12
debit_n 9 -9; debit_ridic 6 -6; debor 11 -11; debor_> 10 -10; debor_sur 8 -8; debou 7 -7; debou_or 7 -7
debra 12 -12; debra_> 16 -16; debra_dix 4 -4; debra_et 10 -10; debra_la 13 -13; debra_le 7 -7; debra_ma 5 -5
debra_rebra 6 -6; debut_a -6 6; debut_j 2 -2; debut_je 5 -5; debut_oui 5 -5; deced 10 -10; deced_> 10 -10
decla 10 -10; decla_un 10 -10; decle 9 -9; decle_direc 9 -9; decod 8 -8; decod_> 7 -7; decod_est 10 -10; decon 9 -9
decon_> 9 -9; decro 6 -6; decro_> 6 -6; decro_il 1 -1; decro_sans 7 -7; decro_y 4 -4; decu 19 -19; decu_> 19 -19
dedan 5 -5; dedan_le 5 -5; degag -10 10; degag_avec -10 10; degou -7 7; degou_de -7 7; degue -12 12; degue_ce -5 5
degue_de -13 13; deja 16 -16; deja_> 6 -6; deja_appel 9 -9; deja_deux 10 -10; deja_mon 12 -12; deja_norma 8 -8
deja_parle 4 -4; deja_redem 3 -3; deja_trop 10 -10; deja_venu 6 -6; delai -6 6; delai_c -6 6; demai 10 -10
demai_> 10 -10; demai_matin 6 -6; deman 17 -17; deman_a 13 -13; deman_de 9 -9; deman_lui 8 -8; deman_un 8 -8
demar 14 -14; demar_> 12 -12; demar_l 13 -13; demen 14 -14; demen_> 14 -14; demi 16 -16; demi_> 11 -11
demi_douza 10 -10; depan 14 -14; depan_> 14 -14; depan_ma 9 -9; depas -15 15; depas_l -8 8; depas_les -10 10
depec 8 -8; depec_> 8 -8; depen 11 -11; depen_> 15 -15; depen_d 7 -7; depen_de 7 -7; depen_si 4 -4; deplo -15 15
deplo_> -15 15; depui 9 -9; depui_a 7 -7; depui_ce 13 -13; depui_deux 7 -7; depui_dix 13 -13; depui_fribo 8 -8
depui_hier 16 -16; depui_l 3 -3; depui_la 6 -6; depui_le 6 -6; depui_mon 9 -9; depui_neuf 4 -4; depui_plus 7 -7
depui_que 5 -5; depui_tanto 1 -1; depui_toujo 2 -2; depui_trois 8 -8; depui_une -8 8; depui_vingt -5 5
depui_yeste 6 -6; deran 17 -17; deran_> 8 -8; deran_c 1 -1; deran_pas 16 -16; deran_pour 12 -12; deran_si 6 -6
derni 13 -13; derni_> 16 -16; derni_mais 7 -7; derri 5 -5; derri_il 5 -5; des -3 3; des_appar 12 -12; des_appel 7 -7
des_beaux -10 10; des_boiti 10 -10; des_chain 10 -10; des_couil -6 6; des_coupu 6 -6; des_cours 2 -2; des_craqu 7 -7
des_dessi 4 -4; des_enfan 6 -6; des_escro -17 17; des_gresi 8 -8; des_gros -9 9; des_grzz 7 -7; des_idiot -8 8
des_iles -5 5; des_incap -13 13; des_incom -17 17; des_lilas 7 -7; des_mails 9 -9; des_mal -9 9; des_milli -5 5
des_minab -7 7; des_poste 6 -6; des_trans 7 -7; des_trava 5 -5; des_urgen 5 -5; des_voleu -14 14; desce 8 -8
desce_a 8 -8; desir 5 -5; desir_> 5 -5; desme 9 -9; desme_aroba 7 -7; desme_d 8 -8; desol 21 -21; desol_> 17 -17
desol_de 10 -10; desol_hein 2 -2; desol_mais 7 -7; desor 5 -5; desor_cela 5 -5; dessi 6 -6; dessi_anime 6 -6
dessu -6 6; dessu_> 7 -7; dessu_c 2 -2; dessu_la -8 8; detes -9 9; detes_sale -9 9; deux 15 -15; deux_> 18 -18
deux_aroba 2 -2; deux_camer 7 -7; deux_cents 11 -11; deux_cinqu 7 -7; deux_dans 8 -8; deux_decod 6 -6
deux_des 10 -10; deux_deux 7 -7; deux_dix 5 -5; deux_doigt -12 12; deux_douza 8 -8; deux_douze 5 -5; deux_f 8 -8
deux_fixes 8 -8; deux_fois 10 -10; deux_gsm 14 -14; deux_heure 16 -16; deux_je 7 -7; deux_jours 7 -7; deux_l 7 -7
deux_lettr 3 -3; deux_ligne 18 -18; deux_mille 7 -7; deux_minut 8 -8; deux_mots 5 -5; deux_n 8 -8; deux_nonan 5 -5
deux_onze 5 -5; deux_ordin 9 -9; deux_ordis 6 -6; deux_ou 13 -13; deux_pc 7 -7; deux_perso 8 -8; deux_porta 9 -9
deux_quara 7 -7; deux_quatr 2 -2; deux_r 4 -4; deux_s 5 -5; deux_sec 5 -5; deux_secon 4 -4; deux_septa 4 -4
deux_soixa 3 -3; deux_table 6 -6; deux_tels 8 -8; deux_trent 5 -5; deux_trois 7 -7; deux_un 11 -11; deux_zero 3 -3
deuxi 17 -17; deuxi_fois 17 -17; deuxi_poste 6 -6; devai 5 -5; devai_venir 5 -5; devan 10 -10; devan_> 9 -9
devan_l 7 -7; devez 8 -8; devez_me 8 -8; devoi 2 -2; devoi_en 2 -2; devoi_sur 2 -2; diabl -14 14; diabl_> -10 10
diabl_avec -7 7; diall 11 -11; diall_> 9 -9; diall_a 7 -7; diall_de 7 -7; dialo 2 -2; dialo_avec 2 -2; didie 6 -6
didie_lemoi 6 -6; dieu 7 -7; dieu_vous 7 -7; diffe 14 -14; diffe_> 14 -14; diffi 7 -7; diffi_> 7 -7; dilig 9 -9
dilig_> 9 -9; diman 4 -4; diman_et 4 -4; dingu -13 13; dingu_> -13 13; dingu_a -6 6; dingu_ca 10 -10; diop 8 -8
diop_> 8 -8; dirai 17 -17; dirai_> 16 -16; dirai_bien 6 -6; dirai_mais 2 -2; dirai_pas 8 -8; dirai_que 10 -10
dire 12 -12; dire_> 19 -19; dire_aroba 5 -5; dire_c 4 -4; dire_ca 5 -5; dire_j 7 -7; dire_mais 6 -6
dire_marti 10 -10; dire_que 16 -16; dire_une -5 5; direc 18 -18; direc_> 15 -15; direc_aroba 7 -7; direc_s 5 -5
direc_sur 3 -3; direc_zero 2 -2; dis -5 5; dis_> -13 13; dis_c 9 -9; dis_douce 5 -5; dis_pas 11 -11; discu 9 -9
discu_avec 9 -9; dise 3 -3; dise_pas 3 -3; disen 14 -14; disen_que 14 -14; disie 9 -9; disie_> 9 -9; dispa 11 -11
dispa_> 7 -7; dispa_et 5 -5; dispo 9 -9; dispo_> 9 -9; dista 2 -2; dista_il 2 -2; dit 10 -10; dit_> 7 -7; dit_a 1 -1
dit_aucun 4 -4; dit_d 3 -3; dit_de 9 -9; dit_et 15 -15; dit_mais 18 -18; dit_non 12 -12; dit_qu 4 -4; dit_que 6 -6
dit_resea 6 -6; dit_wifi 7 -7; dites 24 -24; dites_> 12 -12; dites_a 8 -8; dites_au 6 -6; dites_donc 5 -5
dites_j 6 -6; dites_mon 1 -1; dites_on 4 -4; dites_voir 5 -5; dites_vous 5 -5; divor 7 -7; divor_c 7 -7; dix 9 -9
dix_> 11 -11; dix_douze 10 -10; dix_et 9 -9; dix_fois -13 13; dix_heure 9 -9; dix_huit 7 -7; dix_minut 13 -13
dix_neuf 5 -5; dix_quatr 6 -6; dix_secon 6 -6; dix_sept 6 -6; dix_soixa 12 -12; dix_vingt 5 -5; dizai 12 -12
dizai_d 6 -6; dizai_de 9 -9; dizai_envir 10 -10; dizai_une 10 -10; docte 11 -11; docte_bertr 6 -6; docte_bruno 7 -7
doigt -12 12; doigt_d -12 12; dois 12 -12; dois_aller 9 -9; dois_inter 6 -6; dois_redem 8 -8; dois_regar 6 -6
doit 5 -5; doit_passe 5 -5; domma 16 -16; domma_> 16 -16; donc 11 -11; donc_> 7 -7; donc_a 10 -10; donc_au 10 -10
donc_c 5 -5; donc_euh 7 -7; donc_fabri 2 -2; donc_je 1 -1; donc_le 3 -3; donc_non 2 -2; donc_oui 3 -3; donc_pas 1 -1
donc_xavie 6 -6; donne 8 -8; donne_est 11 -11; donne_inter -7 7; donne_le 4 -4; donne_mais 6 -6; donne_moi 19 -19
donne_mon 8 -8; donne_rien 14 -14; donne_votre 8 -8; dont 6 -6; dont_trois 6 -6; dos -14 14; dos_> -7 7
dos_de -16 16; dos_je 7 -7; dossi 5 -5; dossi_est 3 -3; dossi_ouver 7 -7; dot 7 -7; dot_com 7 -7; doubl 8 -8
doubl_v 8 -8; douce 5 -5; douce_zero 5 -5; doudo 8 -8; doudo_il 8 -8; doute 12 -12; doute_mais 5 -5
doute_oui 10 -10; douza 14 -14; douza_> 8 -8; douza_avec 13 -13; douza_d 5 -5; douza_de 12 -12; douze 12 -12
douze_> 5 -5; douze_appar 6 -6; douze_cinqu 7 -7; douze_douze 5 -5; douze_euh 5 -5; douze_peut 10 -10
douze_poste 9 -9; douze_quara 2 -2; douze_quatr 7 -7; douze_treiz 7 -7; douze_trent 5 -5; douze_virgu 3 -3
douze_zero 6 -6; down 7 -7; down_> 7 -7; drach 8 -8; drach_ici 8 -8; droit 1 -1; droit_au 1 -1; du 3 -3; du_bas 5 -5
du_bruit 13 -13; du_burea 9 -9; du_cabin 10 -10; du_centr 8 -8; du_contr 8 -8; du_debut -6 6; du_du 5 -5
du_fax 12 -12; du_fil 5 -5; du_fixe 9 -9; du_fond 4 -4; du_fouta -9 9; du_grand -11 11; du_haut 4 -4; du_jour 6 -6
du_magas 10 -10; du_meme 7 -7; du_monde -15 15; du_nombr 11 -11; du_parc 8 -8; du_point 5 -5; du_porta 5 -5
du_redem 7 -7; du_rende 8 -8; du_resea 7 -7; du_salon 10 -10; du_servi 10 -10; du_six 6 -6; du_telet 7 -7
du_temps 9 -9; du_ticke 5 -5; du_tiret 8 -8; du_tou 9 -9; du_tous 14 -14; du_tout 19 -19; du_vol -17 17
du_vrai 10 -10; du_wifi 2 -2; duboi 8 -8; duboi_> 8 -8; duboi_aroba 7 -7; duboi_point 8 -8; ducas 5 -5
ducas_avec 5 -5; dujar 7 -7; dujar_comme 7 -7; dumon 5 -5; dumon_et 5 -5; dupli 10 -10; dupli_> 10 -10; dupon 15 -15
dupon_> 14 -14; dupon_aroba 8 -8; dupon_d 10 -10; dupon_et 7 -7; dupon_gmail 11 -11; dupon_tiret 5 -5; duran 12 -12
duran_> 12 -12; duran_aroba 3 -3; duran_avec 3 -3; duran_frere 7 -7; dure -11 11; dure_> -12 12; dure_c -17 17
dure_d 5 -5; dure_et -6 6; duval 2 -2; duval_aroba 2 -2; e 10 -10; e_> 7 -7; e_a 9 -9; e_aroba 5 -5; e_b 5 -5
e_c 6 -6; e_comme 5 -5; e_deux 4 -4; e_f 5 -5; e_i 6 -6; e_l 11 -11; e_m 6 -6; e_mare -10 10; e_n 6 -6; e_no 3 -3
e_point 3 -3; e_r 7 -7; e_s 8 -8; e_t 8 -8; e_u 10 -10; e_y 7 -7; eau 8 -8; eau_a 8 -8; echo 12 -12; echo_> 11 -11
echo_quand 10 -10; echou 5 -5; echou_> 5 -5; ecole 13 -13; ecole_> 12 -12; ecole_a 8 -8; ecout -12 12; ecout_> 2 -2
ecout_ca 5 -5; ecout_de 3 -3; ecout_moi -8 8; ecout_mon 10 -10; ecout_ou -12 12; ecout_pas -14 14; ecran 6 -6
ecran_> 6 -6; ecran_blanc 4 -4; ecran_d 5 -5; ecran_depui 2 -2; ecrir 9 -9; ecrir_je 5 -5; ecrir_par 6 -6
ecrit 10 -10; ecrit_conse 6 -6; ecrit_pas 5 -5; ecriv 6 -6; ecriv_zola 6 -6; effet 9 -9; effet_> 9 -9; eh 13 -13
eh_ben 5 -5; eh_bien 6 -6; eh_non 10 -10; el 5 -5; el_amran 5 -5; elect 8 -8; elect_ah 6 -6; elect_tiret 8 -8
elle 8 -8; elle_a 5 -5; elle_clign 1 -1; elle_dit 5 -5; elle_est 9 -9; elle_ne 3 -3; elle_parle 5 -5; elle_peut 2 -2
elle_redem 8 -8; elle_reste 6 -6; elle_s 5 -5; elle_saute 6 -6; elles 5 -5; elles_reste 5 -5; elodi 8 -8
elodi_march 8 -8; email 10 -10; email_> 10 -10; email_moi 4 -4; embet 24 -24; embet_> 23 -23; embet_plus 2 -2
embet_quand 5 -5; embet_un 11 -11; embou 6 -6; embou_a 6 -6; emma 7 -7; emma_rey 7 -7; emma_under 7 -7; en_a -7 7
en_ai -21 21; en_appuy 5 -5; en_arriv 7 -7; en_avais 7 -7; en_avait 4 -4; en_avoir -7 7; en_bas 2 -2; en_bourr -7 7
en_breta 5 -5; en_chair 8 -8; en_coler -13 13; en_coloc 7 -7; en_cours 8 -8; en_debra 4 -4; en_deux 5 -5
en_direc 5 -5; en_e -10 10; en_est 9 -9; en_faisa 7 -7; en_fait 6 -6; en_gros 6 -6; en_infor 11 -11; en_ligne 9 -9
en_maudi -10 10; en_minus 3 -3; en_numer 10 -10; en_occup 8 -8; en_os 8 -8; en_panne 22 -22; en_passe 7 -7
en_perso 8 -8; en_peut -10 10; en_peux -25 25; en_pire 14 -14; en_plein 10 -10; en_plus 5 -5; en_prend 10 -10
en_prior 7 -7; en_quara 10 -10; en_quatr 6 -6; en_rade 8 -8; en_rappe 7 -7; en_relat 9 -9; en_reuni 7 -7
en_rond 2 -2; en_rouge 7 -7; en_sais 14 -14; en_septe 3 -3; en_souvi 13 -13; en_telec 6 -6; en_tete 5 -5
en_tout 11 -11; en_train 20 -20; en_un 7 -7; en_valai 7 -7; en_veux 16 -16; en_ville 7 -7; en_visio 9 -9
en_zone 7 -7; encai 5 -5; encai_le 5 -5; encei 1 -1; encei_conne 1 -1; encor 18 -18; encor_> 16 -16; encor_des 6 -6
encor_down 7 -7; encor_en 7 -7; encor_la 4 -4; encor_lache 8 -8; encor_laiss 5 -5; encor_le 7 -7; encor_moi 21 -21
encor_non 5 -5; encor_pas 11 -11; encor_rouge 10 -10; encor_une -6 6; encor_vous 12 -12; end 4 -4; end_> 4 -4
endro 7 -7; endro_> 7 -7; enerv -14 14; enerv_> -18 18; enerv_a -11 11; enerv_ces 10 -10; enerv_contr -3 3
enerv_mais -7 7; enerv_pas 15 -15; enerv_pour 13 -13; enerv_rassu 8 -8; enfan 15 -15; enfan_> 14 -14; enfan_en 7 -7
enfan_peuve 3 -3; enfan_sont 6 -6; enfin 4 -4; enfin_> 10 -10; enfin_je 10 -10; enfin_non 5 -5; enfin_oui 10 -10
enfin_si 7 -7; enfin_vous -6 6; ennuy 13 -13; ennuy_> 13 -13; ennuy_parce 4 -4; enorm 11 -11; enorm_ce 11 -11
ensem 12 -12; ensem_> 8 -8; ensem_des 6 -6; ensem_du 8 -8; ensui 4 -4; ensui_aroba 4 -4; enten 8 -8; enten_> -11 11
enten_bien 16 -16; enten_comme 7 -7; enten_des 8 -8; enten_mais 7 -7; enten_mal 19 -19; enten_mutue 8 -8
enten_par 15 -15; enten_parle -9 9; enten_pas 6 -6; enten_plus 10 -10; enten_tout 3 -3; enten_tres 17 -17
enten_un 11 -11; entra 11 -11; entra_ne 11 -11; entre 6 -6; entre_> 4 -4; entre_aussi -8 8; entre_avec 5 -5
entre_cinq 8 -8; entre_dix 9 -9; entre_huit 5 -5; entre_nous 7 -7; entre_trois 4 -4; envie -11 11; envie_de -11 11
envir 9 -9; envir_> 9 -9; envoi 5 -5; envoi_de 5 -5; envoi_un 4 -4; envoy 11 -11; envoy_des 9 -9; envoy_moi 18 -18
envoy_mon -7 7; enzo 10 -10; enzo_ferra 10 -10; equip 7 -7; equip_> 7 -7; eric 13 -13; eric_boula 9 -9
eric_tiret 6 -6; erreu 19 -19; erreu_> 19 -19; erreu_de 6 -6; es 1 -1; es_bete -9 9; es_goure 13 -13; es_mecha -9 9
es_un 6 -6; escar 12 -12; escar_> 12 -12; escof 9 -9; escof_de 9 -9; escro -20 20; escro_> -20 20; escro_et -7 7
espec -17 17; espec_d -12 12; espec_de -16 16; esper 11 -11; esper_que 12 -12; esper_une 10 -10; essai 11 -11
essai_> 11 -11; essai_et 5 -5; essay 16 -16; essay_> 17 -17; essay_d 1 -1; esse 4 -4; esse_aime 4 -4; esse_sur 4 -4
est 5 -5; est_> 7 -7; est_a 14 -14; est_abuse -15 15; est_allum 5 -5; est_aroba 5 -5; est_arran 7 -7; est_arret 6 -6
est_arriv 4 -4; est_au 17 -17; est_autre 14 -14; est_avec 24 -24; est_beau 9 -9; est_bien 14 -14; est_bizar 19 -19
est_bloqu 6 -6; est_bon 22 -22; est_bonne 2 -2; est_bons 7 -7; est_brise 7 -7; est_c 11 -11; est_ca 27 -27
est_camil 5 -5; est_carre 6 -6; est_casse 12 -12; est_ce 20 -20; est_cela 14 -14; est_celui 13 -13; est_chelo 8 -8
est_cinq 3 -3; est_clair 5 -5; est_compl 9 -9; est_conse 5 -5; est_conte 6 -6; est_corre 11 -11; est_coupe 22 -22
est_cyril 9 -9; est_dans 9 -9; est_de -8 8; est_deced 10 -10; est_degue -12 12; est_deja 11 -11; est_deux 11 -11
est_diffe 14 -14; est_diffi 7 -7; est_dingu 10 -10; est_domma 11 -11; est_du -19 19; est_ecrit 6 -6; est_elle 3 -3
est_embet 11 -11; est_en 15 -15; est_encor 21 -21; est_enerv 16 -16; est_enorm 11 -11; est_etein 6 -6
est_exact 15 -15; est_fait 17 -17; est_famil 6 -6; est_faux 5 -5; est_ferna 10 -10; est_fini 8 -8; est_fonct 8 -8
est_frust 10 -10; est_furie 23 -23; est_gener 5 -5; est_genti 10 -10; est_gerar 9 -9; est_gille 1 -1
est_good 10 -10; est_honte -19 19; est_hors 12 -12; est_hs 9 -9; est_huit 7 -7; est_impec 11 -11; est_inacc -15 15
est_inadm -21 21; est_inexa 19 -19; est_infer 7 -7; est_insen -9 9; est_insta 7 -7; est_insup -17 17; est_inter 9 -9
est_intol -20 20; est_isabe 9 -9; est_j 6 -6; est_jamai -8 8; est_je 10 -10; est_julie 10 -10; est_juste 14 -14
est_karim 8 -8; est_kevin 7 -7; est_l 12 -12; est_la 9 -9; est_lamen -17 17; est_le 21 -21; est_lent 11 -11
est_les 8 -8; est_long 12 -12; est_lucie 7 -7; est_ma 8 -8; est_madam 8 -8; est_marce 9 -9; est_marra 13 -13
est_mauva 13 -13; est_miche 10 -10; est_mieux 11 -11; est_moi 17 -17; est_mon 9 -9; est_moniq 3 -3; est_monsi 13 -13
est_morea 15 -15; est_mort 9 -9; est_morte 5 -5; est_muet 7 -7; est_n -23 23; est_ni 8 -8; est_nicke 17 -17
est_nico 4 -4; est_noire 8 -8; est_non 4 -4; est_note 11 -11; est_nul 17 -17; est_nulle 11 -11; est_ok 6 -6
est_olga 8 -8; est_orang 13 -13; est_parfa 8 -8; est_parti 10 -10; est_pas -1 1; est_pasca 11 -11; est_passe 5 -5
est_patri 4 -4; est_penib 13 -13; est_pire 14 -14; est_pixel 5 -5; est_plein -2 2; est_plus 10 -10; est_pluto 11 -11
est_possi 10 -10; est_pour 26 -26; est_prive 3 -3; est_propr -7 7; est_quand 5 -5; est_quatr 6 -6; est_quelq 12 -12
est_quoi -8 8; est_rallu 9 -9; est_redev 7 -7; est_regle 14 -14; est_relou 11 -11; est_remon 8 -8; est_rendu -8 8
est_rentr 6 -6; est_repar 9 -9; est_resol 18 -18; est_retab 7 -7; est_reven 17 -17; est_ridic 12 -12
est_rouge 10 -10; est_sans 6 -6; est_sarah 9 -9; est_scand -26 26; est_se -14 14; est_seule 3 -3; est_soixa 6 -6
est_sur 9 -9; est_surto 2 -2; est_suspe 4 -4; est_telep 8 -8; est_thier 6 -6; est_tombe 8 -8; est_toujo 2 -2
est_tout 16 -16; est_toute 5 -5; est_tres 14 -14; est_trois 9 -9; est_trop 5 -5; est_un -6 6; est_une -15 15
est_urgen 15 -15; est_venu 9 -9; est_vert 14 -14; est_verte 4 -4; est_vieux 3 -3; est_vrai 15 -15; est_vraim -6 6
est_zero 5 -5; et 2 -2; et_2 7 -7; et_annul 10 -10; et_apres 5 -5; et_c 13 -13; et_ca 8 -8; et_celui 6 -6
et_cette 1 -1; et_cinq 5 -5; et_comme 15 -15; et_conso 8 -8; et_d 1 -1; et_demi 11 -11; et_depui 8 -8
et_deux 12 -12; et_dix 8 -8; et_elle 4 -4; et_en 9 -9; et_ensui 4 -4; et_et 12 -12; et_fils 7 -7; et_il 5 -5
et_inadm -13 13; et_inter 10 -10; et_j -5 5; et_je -10 10; et_l 3 -3; et_la 8 -8; et_le 11 -11; et_les 6 -6
et_lui 5 -5; et_m 1 -1; et_ma 8 -8; et_maint 8 -8; et_mes 3 -3; et_midi 5 -5; et_moi 6 -6; et_mon 8 -8; et_n 6 -6
et_ne 4 -4; et_no 4 -4; et_non -4 4; et_nous 4 -4; et_onze 2 -2; et_pas -7 7; et_perso -6 6; et_pouf 6 -6
et_pour 11 -11; et_puis 4 -4; et_quatr 4 -4; et_quinz 9 -9; et_rallu 8 -8; et_rebra 10 -10; et_repar -7 7
et_rien 9 -9; et_simpl -6 6; et_tiret 7 -7; et_toujo 8 -8; et_tout 6 -6; et_toute 2 -2; et_trois 10 -10
et_un 13 -13; et_une 11 -11; et_vous -8 8; et_y 1 -1; etage 9 -9; etage_> 9 -9; etage_avec 5 -5; etage_il 3 -3
etais 7 -7; etais_au 7 -7; etais_dans 6 -6; etais_fache 7 -7; etais_remon 7 -7; etait 6 -6; etait_bon 5 -5
etait_charm 3 -3; etait_la 4 -4; etait_sympa 10 -10; ete 10 -10; ete_adora 7 -7; ete_annul 11 -11; ete_chang 5 -5
ete_coupe 8 -8; ete_porte 11 -11; ete_posee 3 -3; ete_suspe 5 -5; ete_vite 7 -7; etein 21 -21; etein_> 18 -18
etein_et 8 -8; etein_la 9 -9; etes 6 -6; etes_> -6 6; etes_bien 8 -8; etes_bons -17 17; etes_compl -15 15
etes_d -11 11; etes_de 2 -2; etes_des -24 24; etes_en 8 -8; etes_formi 14 -14; etes_genti 12 -12; etes_idiot -8 8
etes_incap -15 15; etes_incom -17 17; etes_nuls -24 24; etes_pas -4 4; etes_pour 14 -14; etes_qu -13 13
etes_que -9 9; etes_quelq 8 -8; etes_tous -10 10; etes_tres 17 -17; etes_trop -5 5; etes_un 17 -17; etes_vous 14 -14
etes_vraim -14 14; ether 9 -9; ether_> 9 -9; etonn 13 -13; etonn_> 13 -13; etran 9 -9; etran_> 9 -9; etre 11 -11
etre_> 10 -10; etre_bien 6 -6; etre_furie 16 -16; etre_humai 8 -8; etre_mis 10 -10; etre_rappe 9 -9
etre_trans 11 -11; etude 2 -2; etude_a 2 -2; eu 10 -10; eu_aucun 9 -9; eu_de 5 -5; eu_le 10 -10; eu_monsi 7 -7
eu_quelq 6 -6; eu_un 8 -8; eu_une 9 -9; eue 1 -1; eue_mon 1 -1; eugen 5 -5; eugen_r 5 -5; euh 20 -20; euh_> 13 -13
euh_allo 4 -4; euh_alors 5 -5; euh_antoi 6 -6; euh_atten 6 -6; euh_bah 1 -1; euh_ben 10 -10; euh_c 13 -13
euh_celia 7 -7; euh_deux 7 -7; euh_douze 4 -4; euh_elle 6 -6; euh_euh 11 -11; euh_j 14 -14; euh_je 10 -10
euh_la 9 -9; euh_le 6 -6; euh_nadia 3 -3; euh_neuf 7 -7; euh_non 7 -7; euh_oui 5 -5; euh_pedro 8 -8; euh_quara 4 -4
euh_quatr 12 -12; euh_tous 9 -9; euh_un 4 -4; euh_une 6 -6; euh_voila 3 -3; euros -7 7; euros_par -7 7; eva 9 -9
eva_rossi 9 -9; evide 15 -15; evide_> 13 -13; evide_madam 7 -7; evite 9 -9; evite_> 9 -9; evolu 11 -11
evolu_> 11 -11; exact 18 -18; exact_> 14 -14; exact_c 10 -10; exact_ca 1 -1; exact_ce 11 -11; exact_pour 14 -14
exced -21 21; exced_> -14 14; exced_c -10 10; exced_par -10 10; excla 2 -2; excla_a 2 -2; excus 10 -10
excus_je -5 5; excus_le 5 -5; excus_moi 17 -17; excus_mon 6 -6; excus_my 6 -6; exige -1 1; exige_qu 10 -10
exige_un -3 3; exion 3 -3; exion_est 3 -3; exist 10 -10; exist_pas 10 -10; expli 18 -18; expli_> 19 -19
expli_tout 1 -1; expli_y 2 -2; explo -12 12; explo_> -12 12; expre -9 9; expre_ou -9 9; f 10 -10; f_comme 4 -4
f_e 5 -5; f_et 8 -8; fabie 8 -8; fabie_zero 8 -8; fabri 2 -2; fabri_puis 2 -2; fache -3 3; fache_> 12 -12
fache_contr -10 10; fache_la 7 -7; facon 9 -9; facon_> 9 -9; facte 6 -6; facte_m 6 -6; factu 14 -14; factu_> 13 -13
factu_combi 10 -10; faire -11 11; faire_> -10 10; faire_avec 16 -16; faire_ca -13 13; faire_du 7 -7
faire_foutr -8 8; faire_j -7 7; faire_le 7 -7; faire_les 4 -4; faire_long 16 -16; faire_sans 13 -13; faire_ses 2 -2
faire_voir -14 14; fais 10 -10; fais_pour 10 -10; faisa 7 -7; faisa_les 7 -7; fait 6 -6; fait_> 27 -27
fait_beau 7 -7; fait_bip 7 -7; fait_c 8 -8; fait_ca 7 -7; fait_calme 7 -7; fait_ce 17 -17; fait_chier -14 14
fait_comme 14 -14; fait_coupe 13 -13; fait_d 12 -12; fait_depui 1 -1; fait_des 7 -7; fait_deux 13 -13
fait_dix -13 13; fait_et 1 -1; fait_exact 11 -11; fait_frisq 11 -11; fait_le 1 -1; fait_longt 13 -13; fait_mais 1 -1
fait_mon 2 -2; fait_monsi 7 -7; fait_parei 11 -11; fait_pas 8 -8; fait_peter -8 8; fait_plus 8 -8; fait_quatr -8 8
fait_redem 5 -5; fait_rien -6 6; fait_rire 12 -12; fait_ses 2 -2; fait_si 2 -2; fait_tombe 4 -4; fait_toujo 5 -5
fait_tout 9 -9; fait_trois -7 7; fait_un -5 5; fait_une 3 -3; faite -9 9; faite_> -9 9; faite_aux -5 5
faite_comme 15 -15; faite_expre -9 9; faite_moi 13 -13; faite_perdr -12 12; faite_tourn -7 7; faite_venir 8 -8
faite_vite 10 -10; famil 15 -15; famil_> 5 -5; famil_diman 4 -4; famil_guill 8 -8; famil_roux 5 -5; famil_tiret 6 -6
fan -7 7; fan_de -7 7; fanta 8 -8; fanta_ca 8 -8; fatig 13 -13; fatig_> 16 -16; fatig_atten 9 -9; fatig_avec -12 12
fatou 3 -3; fatou_point 3 -3; faudr 12 -12; faudr_activ 5 -5; faudr_parle 5 -5; faudr_que 12 -12; faudr_redem 4 -4
faure 9 -9; faure_avec 9 -9; faut 4 -4; faut_arret -8 8; faut_chang 5 -5; faut_pas 11 -11; faut_que 16 -16
faut_un 11 -11; faut_voir 12 -12; faut_vous -12 12; faute 6 -6; faute_> 24 -24; faute_ca 6 -6; faute_et -5 5
faux 20 -20; faux_> 16 -16; faux_numer 5 -5; favor 6 -6; favor_un 6 -6; favre 12 -12; favre_aroba 6 -6
favre_depui 8 -8; fax 12 -12; fax_ne 12 -12; felic -1 1; felic_cinq -8 8; felic_pour 13 -13; femme 25 -25
femme_> 5 -5; femme_a 5 -5; femme_donc 1 -1; femme_elle 5 -5; femme_en 18 -18; femme_la 1 -1; femme_ne 2 -2
femme_qui 6 -6; fenet 15 -15; fenet_> 15 -15; ferme -12 12; ferme_la -11 11; ferme_ta -13 13; ferna 10 -10
ferna_rocha 10 -10; ferra -2 2; ferra_> -8 8; ferra_comme 10 -10; ferra_je 4 -4; fete 13 -13; fete_ca 13 -13
feu 4 -4; feu_> 4 -4; fi 9 -9; fi_> 9 -9; fibra 3 -3; fibra_ottic 3 -3; fibre 9 -9; fibre_> 6 -6; fibre_a 3 -3
fibre_au 5 -5; fibre_elle 3 -3; fibre_est 6 -6; fibre_et 12 -12; fibre_ne 1 -1; fibre_profe 6 -6; fibre_sur 5 -5
fiche -18 18; fiche_de -15 15; fiche_du -13 13; fiche_moi -7 7; figur 8 -8; figur_vous 8 -8; fil 6 -6; fil_> 5 -5
fil_avec 7 -7; fil_ca 8 -8; fil_je 4 -4; fil_n 8 -8; fil_ne 4 -4; fille 8 -8; fille_> 12 -12; fille_a 6 -6
fille_elle 4 -4; fille_est 6 -6; fille_hurle 2 -2; fille_m 4 -4; fille_qui 10 -10; film 6 -6; film_est 6 -6
fils 8 -8; fils_> 13 -13; fils_a 3 -3; fils_est 4 -4; fils_excus 7 -7; fils_fait 2 -2; fils_m 6 -6; fils_pas 5 -5
fils_point 7 -7; fils_qui 3 -3; fils_vient 9 -9; fin -14 14; fin_> -12 12; fin_aroba 3 -3; fin_avec -11 11
fin_pas 5 -5; final 5 -5; final_passe 5 -5; fini 8 -8; fini_c 8 -8; fixe 9 -9; fixe_> 8 -8; fixe_c 3 -3
fixe_ca 10 -10; fixe_de 9 -9; fixe_deux 8 -8; fixe_elle 2 -2; fixe_est 11 -11; fixe_et 13 -13; fixe_le 4 -4
fixe_ne 11 -11; fixe_quand 1 -1; fixe_qui 3 -3; fixe_sonne 4 -4; fixes 8 -8; fixes_et 8 -8; flemm 8 -8
flemm_de 8 -8; fleur 6 -6; fleur_avec 6 -6; flott 4 -4; flott_mobil 4 -4; foi 6 -6; foi_oui 6 -6; fois -9 9
fois_> 16 -16; fois_c 14 -14; fois_cette 12 -12; fois_conti 8 -8; fois_et 7 -7; fois_il -12 12; fois_je -10 10
fois_la -7 7; fois_meme 10 -10; fois_non 1 -1; fois_on -6 6; fois_que -19 19; fois_sauf 6 -6; folle -8 8
folle_de -8 8; fonct 20 -20; fonct_> 16 -16; fonct_a 4 -4; fonct_c 4 -4; fonct_maint 10 -10; fonct_mais 3 -3
fonct_ni 3 -3; fonct_parfa 7 -7; fonct_pas 18 -18; fonct_plus 8 -8; fonct_tres 3 -3; fonct_un 5 -5; fond 6 -6
fond_> 4 -4; fond_d 7 -7; fond_sur 5 -5; fondu 5 -5; fondu_je 5 -5; fonta 9 -9; fonta_> 9 -9; forfa 6 -6
forfa_mobil 6 -6; formi 14 -14; formi_> 14 -14; fort 8 -8; fort_> 5 -5; fort_mon 6 -6; fort_sur 5 -5; fortn 5 -5
fortn_j 5 -5; fourn 14 -14; fourn_> 13 -13; fourn_aroba 7 -7; fourn_je 5 -5; fous -9 9; fous_de -9 9; fout -16 16
fout_de -12 12; fout_les -8 8; fouta -10 10; fouta_de -10 10; foute -16 16; foute_de -11 11; foute_moi -10 10
foutr -11 11; foutr_> -8 8; foutr_du -8 8; fr 9 -9; fr_> 10 -10; fr_oui 3 -3; franc 3 -3; franc_et 4 -4
franc_il 5 -5; franc_j -6 6; franc_je 6 -6; franc_non 11 -11; franc_que 5 -5; free 9 -9; free_point 9 -9; frenc 6 -6
frenc_le 6 -6; frere 12 -12; frere_> 7 -7; frere_ca 5 -5; frere_je 8 -8; frere_plus 7 -7; frero 10 -10
frero_> 10 -10; fribo 8 -8; fribo_> 8 -8; frisq 11 -11; frisq_mais 11 -11; froid 8 -8; froid_de 8 -8; frust 10 -10
frust_mais 10 -10; furax -8 8; furax_> -8 8; furie -19 19; furie_> -12 12; furie_contr -6 6; furie_perso -13 13
g 7 -7; g_e 6 -6; g_i 7 -7; g_mail 3 -3; gagno 8 -8; gagno_a 8 -8; galer 6 -6; galer_je 6 -6; galle 7 -7
galle_> 7 -7; galle_pardo 7 -7; gamin 4 -4; gamin_a 4 -4; garag 9 -9; garag_dupon 9 -9; garag_tiret 7 -7; garan -3 3
garan_de 6 -6; garan_que -8 8; garci 8 -8; garci_arrob 8 -8; garde -5 5; garde_et 5 -5; garde_vos -5 5; garni 7 -7
garni_depui 7 -7; gasto 14 -14; gasto_arnau 10 -10; gasto_point 5 -5; gauch 6 -6; gauch_> 6 -6; ge 5 -5
ge_comme 5 -5; gendr 1 -1; gendr_qui 1 -1; gener 5 -5; gener_> 5 -5; genev 8 -8; genev_> 8 -8; genia 10 -10
genia_merci 10 -10; genre 7 -7; genre_j 8 -8; genre_je 5 -5; gens -15 15; gens_comme -15 15; gens_des -5 5
gens_me 9 -9; gens_pour -8 8; genti 18 -18; genti_> 17 -17; genti_merci 9 -9; gerar 9 -9; gerar_point 9 -9
gere 6 -6; gere_> 7 -7; gere_tout 4 -4; gille 1 -1; gille_rouss 1 -1; ginet 6 -6; ginet_lebru 6 -6; girar 11 -11
girar_> 6 -6; girar_aroba 3 -3; girar_g 7 -7; giuli 5 -5; giuli_under 5 -5; gmail 10 -10; gmail_com 11 -11
gmail_dot 7 -7; gmail_ne 10 -10; gmail_non 5 -5; gmail_point 9 -9; go 7 -7; go_c 7 -7; goff 9 -9; goff_> 9 -9
goff_a 6 -6; gonfl -15 15; gonfl_> -14 14; gonfl_serie -7 7; gonfl_votre -11 11; good 12 -12; good_> 11 -11
good_inter 7 -7; googl 10 -10; googl_> 10 -10; goure 13 -13; goure_la 13 -13; grand 1 -1; grand_> 1 -1
grand_merci 7 -7; grand_n -13 13; grave 23 -23; grave_> 20 -20; grave_ca 5 -5; grave_ne 4 -4; grave_on 7 -7
gresi 15 -15; gresi_> 15 -15; gresi_encor 6 -6; gresi_plus 16 -16; gresi_telle 5 -5; grill 5 -5; grill_avec 5 -5
gros -14 14; gros_je 6 -6; gros_mente -14 14; gros_voleu -9 9; group 6 -6; group_tiret 6 -6; grzz 7 -7
grzz_dans 7 -7; grzz_grzz 7 -7; gsm 12 -12; gsm_c 14 -14; gsm_n 5 -5; guade 7 -7; guade_> 7 -7; gueri 3 -3
gueri_cinqu 3 -3; gueul -21 21; gueul_> -15 15; gueul_la -11 11; gueul_sale -11 11; gueul_votre -8 8; guign -9 9
guign_> -18 18; guign_c -6 6; guill 8 -8; guill_> 8 -8; h 7 -7; h_a 6 -6; h_e 6 -6; h_point 11 -11; habit 15 -15
habit_a 10 -10; habit_au 3 -3; habit_avec 6 -6; habit_la 6 -6; hache 7 -7; hache_> 7 -7; hadda 10 -10
hadda_> 10 -10; hadj 6 -6; hadj_h 6 -6; haine -15 15; haine_> -15 15; hallu -14 14; hallu_> -14 14; hamon 7 -7
hamon_respo 7 -7; haut 4 -4; haut_celui 4 -4; he 6 -6; he_ben 6 -6; hein 12 -12; hein_> 6 -6; hein_dis 6 -6
hein_je 2 -2; hein_quoi 11 -11; hein_une -10 10; helas 12 -12; helas_> 12 -12; helas_non 8 -8; helen 9 -9
helen_point 9 -9; henri 7 -7; henri_at 7 -7; henry 6 -6; henry_> 6 -6; herve 8 -8; herve_le 8 -8; hesit 12 -12
hesit_> 12 -12; heure_> 15 -15; heure_a 1 -1; heure_alors 8 -8; heure_et 5 -5; heure_je -8 8; heure_mais 7 -7
heure_que -10 10; hier 18 -18; hier_> 14 -14; hier_apres 9 -9; hier_et 1 -1; hier_soir 7 -7; hier_voila 4 -4
histo -4 4; histo_> -4 4; hoffm 8 -8; hoffm_avec 8 -8; homme 9 -9; homme_> 9 -9; honne -3 3; honne_> 10 -10
honne_des -9 9; honte -24 24; honte_> -24 24; honte_ce -10 10; honte_de -3 3; honte_je 3 -3; honte_monsi -9 9
honte_s -9 9; honte_votre -14 14; hop 3 -3; hop_de 3 -3; hors -6 6; hors_de -10 10; hors_ligne 10 -10; hotel 8 -8
hotel_tiret 8 -8; hotli 5 -5; hotli_en 5 -5; hotma 6 -6; hotma_point 6 -6; hs 9 -9; hs_> 9 -9; hugo 12 -12
hugo_> 10 -10; hugo_blanc 9 -9; hugue 9 -9; hugue_trent 9 -9; hui 7 -7; hui_> 7 -7; huit 7 -7; huit_> 8 -8
huit_aroba 6 -6; huit_cent 3 -3; huit_cents 7 -7; huit_cinqu 3 -3; huit_dans 7 -7; huit_dix 2 -2; huit_douze 1 -1
huit_heure 5 -5; huit_huita 7 -7; huit_non 2 -2; huit_nonan 2 -2; huit_ordin 12 -12; huit_quara 5 -5
huit_quatr 2 -2; huit_septa 5 -5; huit_soixa 7 -7; huit_trent 5 -5; huit_un 5 -5; huit_vingt 5 -5; huit_virgu 3 -3
huit_zero 7 -7; huita 9 -9; huita_et 4 -4; huita_neuf 7 -7; huita_poste 7 -7; huita_sept 6 -6; humai 16 -16
humai_> 16 -16; humai_chez 8 -8; humai_je 2 -2; humai_maint 5 -5; humai_pas 3 -3; humai_vite 7 -7; hurle -2 2
hurle_parce -2 2; hurle_qu 2 -2; i 10 -10; i_> 5 -5; i_a 3 -3; i_cloud 7 -7; i_e 3 -3; i_n 7 -7; i_point 6 -6
i_r 7 -7; i_speak 6 -6; i_t 5 -5; ia 3 -3; ia_> 3 -3; ibrah 10 -10; ibrah_kone 10 -10; ici 10 -10; ici_et 8 -8
ici_la 6 -6; ici_le 6 -6; icitt 11 -11; icitt_> 11 -11; iclou 5 -5; iclou_point 5 -5; idee 9 -9; idee_> 8 -8
idee_du 11 -11; ident 6 -6; ident_> 6 -6; idiot -13 13; idiot_> -8 8; idiot_tous -8 8; idiot_vous -8 8; il 10 -10
il_a 4 -4; il_coupe 7 -7; il_decro 7 -7; il_dit 4 -4; il_est 12 -12; il_fait 20 -20; il_faudr 13 -13; il_faut -5 5
il_manqu 6 -6; il_march 4 -4; il_me 9 -9; il_n 5 -5; il_ne 11 -11; il_passe 5 -5; il_perd 2 -2; il_pleut 8 -8
il_sembl 8 -8; il_un 9 -9; il_va 8 -8; il_vient 8 -8; il_voit 3 -3; il_vous 9 -9; il_y 8 -8; iles -5 5
iles_vous -5 5; ils 6 -6; ils_m 3 -3; ils_nous 3 -3; ils_ont 7 -7; imbec -15 15; imbec_> -10 10; imbec_j -4 4
immed 4 -4; immed_> 4 -4; immeu 5 -5; immeu_n 5 -5; impec 14 -14; impec_> 13 -13; impec_mais 10 -10; impec_on 14 -14
impor -12 12; impor_je 6 -6; impor_quel 11 -11; impor_quoi -22 22; impos 12 -12; impos_> 10 -10; impos_d 9 -9
impos_de 11 -11; impri 11 -11; impri_> 10 -10; impri_trouv 6 -6; impri_wifi 12 -12; inacc -15 15; inacc_> -15 15
inact 5 -5; inact_> 5 -5; inadm -22 22; inadm_> -16 16; inadm_ca -12 12; inadm_de -14 14; inadm_inadm -10 10
inadm_je -16 16; inadm_vous -10 10; incap -25 25; incap_> -14 14; incap_de -15 15; incap_tous -6 6; incid 10 -10
incid_> 10 -10; incom -20 20; incom_> -25 25; incom_crass -11 11; incom_depas -8 8; ines 10 -10; ines_hadda 10 -10
inexa 19 -19; inexa_> 19 -19; infer 7 -7; infer_> 7 -7; infir 5 -5; infir_de 5 -5; info 10 -10; info_aroba 10 -10
infor 16 -16; infor_> 11 -11; infor_a 8 -8; infor_du 5 -5; infos 9 -9; infos_ca 9 -9; inqui 20 -20; inqui_> 17 -17
inqui_je 2 -2; inqui_pas 12 -12; inqui_un 10 -10; insen -9 9; insen_a -9 9; inspe 8 -8; inspe_youss 8 -8
insta 11 -11; insta_> 12 -12; insta_ben 1 -1; insta_elle 1 -1; insta_je 7 -7; insta_la 12 -12; insup -15 15
insup_> -12 12; insup_a -7 7; insup_dans 13 -13; intel 10 -10; intel_artif 10 -10; inter 16 -16; inter_> 17 -17
inter_a 13 -13; inter_c -3 3; inter_ca 5 -5; inter_chez 6 -6; inter_dans 1 -1; inter_de 7 -7; inter_depui 8 -8
inter_du 4 -4; inter_est 8 -8; inter_et 8 -8; inter_fonct 4 -4; inter_il 5 -5; inter_impec 10 -10; inter_je 2 -2
inter_m 8 -8; inter_malgr 2 -2; inter_march 8 -8; inter_merci 7 -7; inter_mes 6 -6; inter_ne 4 -4; inter_nicke 5 -5
inter_non 5 -5; inter_pas 16 -16; inter_pour 6 -6; inter_prevu 6 -6; inter_que 11 -11; inter_qui 3 -3; inter_se 9 -9
inter_sur 6 -6; inter_tout 10 -10; inter_toute 6 -6; intol -20 20; intol_> -21 21; intol_nous -5 5
intol_trois -12 12; inuti 11 -11; inuti_> 11 -11; inver 13 -13; inver_> 13 -13; iphon 8 -8; iphon_> 6 -6
iphon_le 9 -9; ira 19 -19; ira_> 14 -14; ira_bien 9 -9; ira_comme 15 -15; is 6 -6; is_not 6 -6; isabe 10 -10
isabe_fonta 9 -9; isabe_point 7 -7; it 11 -11; it_s 11 -11; j -1 1; j_ai 12 -12; j_aille 10 -10; j_aime 12 -12
j_aimer 10 -10; j_appel -6 6; j_aroba 6 -6; j_arriv 10 -10; j_atten -3 3; j_aurai 6 -6; j_avais 7 -7; j_b 3 -3
j_dupon 9 -9; j_en -23 23; j_enten 16 -16; j_esper 12 -12; j_essay 12 -12; j_etais 7 -7; j_etein 9 -9; j_exige -1 1
j_habit 14 -14; j_hallu -14 14; j_hesit 12 -12; j_ouvre -10 10; j_point 7 -7; j_voudr 7 -7; j_y 14 -14; jacqu 2 -2
jacqu_tati 2 -2; jamai -7 7; jamai_> 12 -12; jamai_avec -9 9; jamai_avoir -6 6; jamai_chang 2 -2; jamai_chez -14 14
jamai_de 7 -7; jamai_desol 7 -7; jamai_habit 6 -6; jamai_venu -8 8; jamai_votre -11 11; jamai_voulu 6 -6
jamai_vu -13 13; jambe 5 -5; jambe_pour 5 -5; jardi 6 -6; jardi_> 6 -6; je 6 -6; je_appel 9 -9; je_atten 1 -1
je_branc 7 -7; je_capte 5 -5; je_casse -7 7; je_cherc 12 -12; je_comme -7 7; je_compo 7 -7; je_compr 19 -19
je_condu 7 -7; je_conso 13 -13; je_crois 12 -12; je_decro 5 -5; je_deman 9 -9; je_desce 8 -8; je_dirai 10 -10
je_dis 5 -5; je_dois 12 -12; je_euh 11 -11; je_fais 10 -10; je_gere 7 -7; je_hurle -8 8; je_je 7 -7; je_l 13 -13
je_les 6 -6; je_m 13 -13; je_me 27 -27; je_melan 1 -1; je_monte 14 -14; je_n 6 -6; je_ne 9 -9; je_paie -14 14
je_parla 7 -7; je_parle 8 -8; je_passe 8 -8; je_patia 7 -7; je_patie 7 -7; je_paye -19 19; je_pense 7 -7
je_pete -9 9; je_peux 23 -23; je_plais 12 -12; je_pourr 6 -6; je_prefe 17 -17; je_prend -1 1; je_puiss 3 -3
je_rame 3 -3; je_rappe -1 1; je_re 5 -5; je_rebra 9 -9; je_recoi 9 -9; je_redem 17 -17; je_refle 11 -11
je_regar 16 -16; je_regre 11 -11; je_repet 14 -14; je_resil -20 20; je_rigol 20 -20; je_sais 9 -9; je_saura 3 -3
je_souha 7 -7; je_suis -5 5; je_tape 6 -6; je_te -9 9; je_tele 8 -8; je_telep 8 -8; je_teste 11 -11; je_trava 11 -11
je_vais -16 16; je_verif 12 -12; je_verra 11 -11; je_veux 11 -11; je_viens 13 -13; je_vois 7 -7; je_voudr 15 -15
je_voula 11 -11; je_vous 10 -10; jean 16 -16; jean_aroba 6 -6; jean_bapti 9 -9; jean_dupon 11 -11; jean_morea 9 -9
jean_non 2 -2; jean_point 6 -6; jean_tiret 5 -5; jeann 6 -6; jeann_point 2 -2; jeann_tiret 8 -8; jeter 8 -8
jeter_un 8 -8; jeudi 6 -6; jeudi_> 6 -6; jeudi_entre 5 -5; jeune 9 -9; jeune_fille 6 -6; jeune_homme 9 -9
jeux 11 -11; jeux_en 8 -8; jeux_n 4 -4; jeux_ne 7 -7; jo 4 -4; jo_nonan 4 -4; jocel 7 -7; jocel_dujar 7 -7
joind 12 -12; joind_> 10 -10; joind_au 9 -9; joind_ma 5 -5; joind_mes 7 -7; joind_sur 4 -4; joind_un 6 -6; jojo 8 -8
jojo_point 8 -8; joli 9 -9; joli_accen 9 -9; joue 13 -13; joue_> 13 -13; joue_avec 6 -6; joue_pour 7 -7; jouer 9 -9
jouer_> 6 -6; jouer_en 6 -6; jour 8 -8; jour_> 10 -10; jour_et 1 -1; jour_j 3 -3; jour_sur 6 -6; journ 4 -4
journ_a 12 -12; journ_de -8 8; jours 16 -16; jours_> 19 -19; jours_deja 6 -6; jours_le 1 -1; jours_que 14 -14
jsp 6 -6; jsp_pourq 6 -6; judo 6 -6; judo_aroba 6 -6; julie 10 -10; julie_carpe 10 -10; julie_julie 10 -10
julie_point 9 -9; jure_> 10 -10; jure_j -7 7; juste 16 -16; juste_> 14 -14; juste_augus 7 -7; juste_la 8 -8
juste_le 6 -6; juste_les 3 -3; juste_mon 7 -7; juste_oui 5 -5; juste_que 2 -2; k 14 -14; k_a 6 -6; k_e 7 -7
k_huit 6 -6; karim 9 -9; karim_belka 6 -6; karim_benal 8 -8; kern 9 -9; kern_aroba 5 -5; kern_k 7 -7; kessl 7 -7
kessl_urgen 7 -7; kevin 13 -13; kevin_desme 8 -8; kevin_lopez 7 -7; kevin_tiret 7 -7; kone 10 -10; kone_> 10 -10
l 13 -13; l_> 8 -8; l_a 3 -3; l_accue 6 -6; l_actri 6 -6; l_adais 4 -4; l_admin 7 -7; l_adres 12 -12; l_adsl 7 -7
l_agenc 5 -5; l_agent 4 -4; l_ai 12 -12; l_air 8 -8; l_an 8 -8; l_ancie 9 -9; l_appar 16 -16; l_appel 6 -6
l_arnaq -13 13; l_arret 6 -6; l_assis 8 -8; l_ateli 11 -11; l_autre -3 3; l_avais 11 -11; l_avez 8 -8; l_e 5 -5
l_echo 10 -10; l_ecole 10 -10; l_ecout 9 -9; l_ecran 5 -5; l_ecriv 6 -6; l_ensem 8 -8; l_enten -7 7; l_equip 7 -7
l_etage 9 -9; l_etran 9 -9; l_heure 13 -13; l_honne 10 -10; l_i 3 -3; l_immeu 5 -5; l_impri 5 -5; l_insta 1 -1
l_inter 6 -6; l_inver 13 -13; l_k 6 -6; l_o 1 -1; l_oblig 6 -6; l_ongle -5 5; l_orage 6 -6; l_orang 8 -8
l_ordi 5 -5; l_ordin 7 -7; l_ordre 6 -6; l_oreil 6 -6; l_ouver 5 -5; l_puis 5 -5; l_un 8 -8; l_under 2 -2
l_wifi 13 -13; la 4 -4; la_4g 7 -7; la_5g 6 -6; la_> -2 2; la_atten 9 -9; la_bas 6 -6; la_base 8 -8; la_boite 10 -10
la_bonne 12 -12; la_box 11 -11; la_branc 1 -1; la_c 13 -13; la_ca 5 -5; la_caja 4 -4; la_campa 9 -9; la_carte 4 -4
la_casqu -11 11; la_cata 15 -15; la_cave 8 -8; la_chamb 3 -3; la_cinqu -10 10; la_clien 10 -10; la_commu 6 -6
la_con -4 4; la_conne 10 -10; la_conse 6 -6; la_conso 7 -7; la_coupe -7 7; la_coupu 5 -5; la_cuisi 11 -11
la_dame 13 -13; la_deuxi 17 -17; la_donne 6 -6; la_factu 6 -6; la_fenet 15 -15; la_fete 13 -13; la_fibra 3 -3
la_fibre 8 -8; la_fin -14 14; la_flott 4 -4; la_galer 6 -6; la_guade 7 -7; la_haine -15 15; la_honte -8 8
la_hotli 5 -5; la_j 8 -8; la_l 3 -3; la_la 5 -5; la_le 13 -13; la_lettr 4 -4; la_ligne 2 -2; la_liste 5 -5
la_lumie 8 -8; la_machi 11 -11; la_magas 6 -6; la_mairi 8 -8; la_maiso 13 -13; la_marqu 11 -11; la_marre 8 -8
la_meme 4 -4; la_merde -16 16; la_messa 3 -3; la_mise 5 -5; la_miser 10 -10; la_moiti 10 -10; la_monta 7 -7
la_non 5 -5; la_norma 11 -11; la_nouve 5 -5; la_page 8 -8; la_paix -12 12; la_panne 20 -20; la_passe 15 -15
la_peine 16 -16; la_petit 4 -4; la_plupa 9 -9; la_porte 11 -11; la_poste 6 -6; la_premi 21 -21; la_prise 9 -9
la_proce 7 -7; la_profe -8 8; la_quest 11 -11; la_rage -9 9; la_retra 5 -5; la_reuni 3 -3; la_route 6 -6
la_rue 11 -11; la_secre 6 -6; la_semai 7 -7; la_sixie -6 6; la_socie 12 -12; la_soire 6 -6; la_sonne 18 -18
la_suite 8 -8; la_switc 9 -9; la_synch 9 -9; la_table 3 -3; la_techn 4 -4; la_tele 15 -15; la_telep 12 -12
la_telet 7 -7; la_telev 8 -8; la_tempe 1 -1; la_tete -5 5; la_thune -9 9; la_toile 11 -11; la_tonal 11 -11
la_trois 12 -12; la_video 9 -9; la_voisi 9 -9; la_voitu 11 -11; la_voix 9 -9; la_vous 4 -4; labo 10 -10
labo_point 10 -10; lac 8 -8; lac_point 8 -8; lacaz 3 -3; lacaz_tout 3 -3; lache 10 -10; lache_> 10 -10
lache_avec 3 -3; lacro 6 -6; lacro_du 6 -6; lag 12 -12; lag_> 8 -8; lag_de 7 -7; lag_un 6 -6; lagra 7 -7
lagra_je 7 -7; laiss -7 7; laiss_> 16 -16; laiss_ca 2 -2; laiss_les -12 12; laiss_moi 16 -16; laiss_tombe 9 -9
laiss_un 11 -11; laiss_une -6 6; lambe 9 -9; lambe_> 9 -9; lambe_aroba 9 -9; lamen -20 20; lamen_> -14 14
lamen_c -8 8; lamen_dans 12 -12; lamen_du -6 6; lamen_et -13 13; lance 9 -9; lance_c 9 -9; lang 6 -6; lang_sans 6 -6
lapos 8 -8; lapos_point 8 -8; lapto 10 -10; lapto_et 10 -10; laque 12 -12; laque_> 11 -11; laque_vous 9 -9
lausa 10 -10; lausa_> 10 -10; le 11 -11; le_01 5 -5; le_06 5 -5; le_06123 13 -13; le_3900 12 -12; le_balco 5 -5
le_bihan 8 -8; le_boiti 1 -1; le_bol -13 13; le_bon 10 -10; le_borde 5 -5; le_bouto 9 -9; le_box 6 -6; le_bris 8 -8
le_bruit 13 -13; le_burea 10 -10; le_c 3 -3; le_cable 10 -10; le_caiss 5 -5; le_cas 12 -12; le_chale 3 -3
le_chant 4 -4; le_chat 8 -8; le_chien 13 -13; le_code 6 -6; le_combi 9 -9; le_commu 14 -14; le_conse 9 -9
le_conta 8 -8; le_conte 3 -3; le_contr 17 -17; le_courr 6 -6; le_cul -5 5; le_cyclo 3 -3; le_debit 14 -14
le_debut 4 -4; le_decod 5 -5; le_dirai 2 -2; le_dire 5 -5; le_dis -10 10; le_docte 6 -6; le_donne 1 -1
le_dos -15 15; le_dossi 3 -3; le_douze 6 -6; le_droit 1 -1; le_facte 6 -6; le_faire 21 -21; le_faite -9 9
le_feu 4 -4; le_fil 3 -3; le_film 6 -6; le_fixe 9 -9; le_franc 5 -5; le_goff 9 -9; le_jardi 6 -6; le_le 5 -5
le_lien 4 -4; le_mac 9 -9; le_magas 5 -5; le_mail 4 -4; le_matin 1 -1; le_mauva 9 -9; le_meme -3 3; le_messa 8 -8
le_mille 10 -10; le_mobil 2 -2; le_modem 5 -5; le_moine 6 -6; le_moins 15 -15; le_momen 8 -8; le_monde 9 -9
le_monsi 8 -8; le_morbi 3 -3; le_mot 8 -8; le_nom 12 -12; le_numer 8 -8; le_papie 1 -1; le_petit 6 -6
le_placa 10 -10; le_point 7 -7; le_porta 5 -5; le_poste 5 -5; le_premi 6 -6; le_probl 6 -6; le_proce 3 -3
le_profe 2 -2; le_quara 5 -5; le_quart 8 -8; le_redem 3 -3; le_rende 18 -18; le_renvo 5 -5; le_repet -6 6
le_repon 9 -9; le_resea 11 -11; le_respo 8 -8; le_retab 10 -10; le_robot 14 -14; le_route 5 -5; le_salon 7 -7
le_sav 9 -9; le_servi 8 -8; le_site 5 -5; le_soir 6 -6; le_son 12 -12; le_souci 15 -15; le_stand 8 -8; le_sud -6 6
le_suppo 7 -7; le_techn 8 -8; le_telep 12 -12; le_temps 15 -15; le_termi 5 -5; le_titul 9 -9; le_toit 8 -8
le_verif 1 -1; le_vide 6 -6; le_voyan 8 -8; le_vpn 8 -8; le_week 4 -4; le_wifi 6 -6; le_zero 3 -3; lea 8 -8
lea_aroba 7 -7; lea_tiret 7 -7; lebla 9 -9; lebla_> 9 -9; lebla_point 8 -8; lebru 6 -6; lebru_> 6 -6; lefeb 5 -5
lefeb_l 5 -5; lefev 8 -8; lefev_> 8 -8; lefev_aroba 9 -9; lefev_l 6 -6; leger 8 -8; leger_> 8 -8; lemai 9 -9
lemai_aroba 9 -9; lemoi 9 -9; lemoi_> 9 -9; lemoi_euh 6 -6; lenoi 7 -7; lenoi_en 7 -7; lenoi_lenoi 7 -7; lent 21 -21
lent_> 17 -17; lent_les 4 -4; lente 9 -9; lente_chez 9 -9; leon 8 -8; leon_six 8 -8; leque 10 -10; leque_je 10 -10
leroy 7 -7; leroy_aroba 7 -7; les -12 12; les_ai 6 -6; les_ampou 8 -8; les_appel 13 -13; les_autre 2 -2
les_borne -10 10; les_bots 11 -11; les_boule -8 8; les_camer 5 -5; les_chain 12 -12; les_cinq 2 -2; les_clien -6 6
les_commu 7 -7; les_cours 4 -4; les_deux 5 -5; les_ecran 2 -2; les_embou 6 -6; les_enfan 6 -6; les_esse 4 -4
les_garde -5 5; les_gens -12 12; les_jeux 8 -8; les_ligne 6 -6; les_lumie 4 -4; les_machi 10 -10; les_mails 1 -1
les_messa 11 -11; les_mois -11 11; les_nerfs -7 7; les_pages 5 -5; les_petit 14 -14; les_plomb -14 14
les_poste 5 -5; les_quart 8 -8; les_robot 7 -7; les_sms 10 -10; les_techn 11 -11; les_telec 7 -7; les_trava 7 -7
les_video 7 -7; les_voyan 9 -9; les_yeux 5 -5; let 7 -7; let_s 7 -7; lettr 5 -5; lettr_f 4 -4; lettr_j 3 -3
liais 6 -6; liais_fibre 6 -6; liber 5 -5; liber_point 5 -5; liege 13 -13; liege_moi 13 -13; lien 4 -4; lien_wan 4 -4
ligne 6 -6; ligne_> 5 -5; ligne_a 8 -8; ligne_alors -5 5; ligne_avec 8 -8; ligne_ca 11 -11; ligne_de 11 -11
ligne_demai 6 -6; ligne_depui 5 -5; ligne_direc 3 -3; ligne_du 9 -9; ligne_est 12 -12; ligne_et 2 -2
ligne_fixe 8 -8; ligne_gresi 5 -5; ligne_maint 6 -6; ligne_mobil 5 -5; ligne_pro 4 -4; ligne_qui 6 -6; ligne_y 2 -2
lilas 7 -7; lilas_> 8 -8; lilas_soixa 3 -3; liste 5 -5; liste_> 5 -5; live 6 -6; live_point 6 -6; loin 13 -13
loin_de 13 -13; lol 11 -11; lol_> 11 -11; long 22 -22; long_> 22 -22; longs 7 -7; longs_> 7 -7; longt -3 3
longt_> -10 10; longt_que 13 -13; lopez 8 -8; lopez_> 8 -8; luc 13 -13; luc_berna 11 -11; luc_point 9 -9; lucas 6 -6
lucas_deux 6 -6; lucie 10 -10; lucie_garni 7 -7; lucie_marti 11 -11; lucie_pasqu 7 -7; lucie_perro 4 -4; lui 16 -16
lui_> 8 -8; lui_c 5 -5; lui_expli 3 -3; lui_meme 11 -11; lumie 15 -15; lumie_> 5 -5; lumie_clign 7 -7; lumie_de 1 -1
lumie_elle 2 -2; lumie_est 7 -7; lumie_maint 16 -16; lumie_qui 1 -1; lumie_rouge 6 -6; lumie_sont 4 -4; lundi 9 -9
lundi_derni 9 -9; lunet 5 -5; lunet_> 5 -5; lydie 5 -5; lydie_berti 5 -5; lyon 8 -8; lyon_> 8 -8; m -1 1; m_a 13 -13
m_adres 6 -6; m_affic 12 -12; m_aide 10 -10; m_aider 9 -9; m_appel 12 -12; m_arran 11 -11; m_assoi 7 -7
m_avait 6 -6; m_avez -5 5; m_aviez 7 -7; m_e 8 -8; m_ecout -16 16; m_ecrir 6 -6; m_embet 11 -11; m_en 12 -12
m_enerv -22 22; m_enten 9 -9; m_entre 5 -5; m_envoi 5 -5; m_etonn 13 -13; m_fi 9 -9; m_fourn 7 -7; m_inqui 20 -20
m_inter 16 -16; m_o 7 -7; m_r 5 -5; m_servi 6 -6; m_tiret 5 -5; m_y 6 -6; ma 7 -7; ma_blond 10 -10; ma_boite 10 -10
ma_box 11 -11; ma_carte 5 -5; ma_cave 12 -12; ma_chamb 5 -5; ma_claqu -15 15; ma_colle 13 -13; ma_conna 24 -24
ma_conne 7 -7; ma_conso 11 -11; ma_factu 10 -10; ma_famil 4 -4; ma_femme 25 -25; ma_fibre 5 -5; ma_fille 9 -9
ma_foi 6 -6; ma_gueul -12 12; ma_ligne 5 -5; ma_maitr 7 -7; ma_maman 10 -10; ma_mere 13 -13; ma_messa 9 -9
ma_nouve 5 -5; ma_patie -9 9; ma_play 13 -13; ma_quest 8 -8; ma_rue 9 -9; ma_sim 9 -9; ma_soeur 5 -5; ma_switc 7 -7
ma_table 8 -8; ma_tete -12 12; ma_tiret 10 -10; ma_voisi 4 -4; mac 9 -9; mac_et 9 -9; machi 9 -9; machi_> 11 -11
machi_de -7 7; machi_dont 6 -6; machi_est 8 -8; machi_j 10 -10; machi_je 10 -10; machi_moi 7 -7; madam 17 -17
madam_> 10 -10; madam_bonjo 3 -3; madam_je 4 -4; madam_lambe 8 -8; madam_lefev 8 -8; madam_que 7 -7
madam_rodri 9 -9; madam_sophi 9 -9; madem 8 -8; madem_rouss 8 -8; magas 10 -10; magas_> 11 -11; magas_de 6 -6
magas_sont 5 -5; mail 14 -14; mail_> 15 -15; mail_c 5 -5; mail_perso 4 -4; mail_point 3 -3; mails 12 -12
mails_> 9 -9; mails_arriv 6 -6; mails_au 3 -3; maint -9 9; maint_> 1 -1; maint_au 5 -5; maint_ca 7 -7
maint_elle 3 -3; maint_il 4 -4; maint_j 7 -7; maint_je -3 3; maint_passe -16 16; maint_si 13 -13; maint_tout 7 -7
mairi 9 -9; mairi_> 8 -8; mairi_trait 7 -7; mais -6 6; mais_allo -14 14; mais_aucun 3 -3; mais_bien 13 -13
mais_bon 16 -16; mais_c -10 10; mais_ca -10 10; mais_chez 4 -4; mais_ecout -8 8; mais_en 7 -7; mais_fan -7 7
mais_franc 6 -6; mais_il 3 -3; mais_inter 6 -6; mais_j 6 -6; mais_je 11 -11; mais_juste 3 -3; mais_l 7 -7
mais_la 6 -6; mais_laque 9 -9; mais_le 8 -8; mais_les 7 -7; mais_maint 11 -11; mais_merde -6 6; mais_mes 6 -6
mais_moi 9 -9; mais_netfl 2 -2; mais_non 23 -23; mais_on 13 -13; mais_oui 20 -20; mais_pas 20 -20; mais_pour 10 -10
mais_quara 5 -5; mais_quel -6 6; mais_quell -5 5; mais_serie -8 8; mais_si 5 -5; mais_toujo 5 -5; mais_votre 7 -7
mais_vous -14 14; mais_y 5 -5; maiso 13 -13; maiso_> 15 -15; maiso_alors 3 -3; maiso_et 11 -11; maiso_je 1 -1
maiso_mais 3 -3; maiso_y 1 -1; maitr 7 -7; maitr_dit 7 -7; mal 12 -12; mal_> 21 -21; mal_a 9 -9; mal_au 7 -7
mal_de 6 -6; mal_honne -9 9; mal_mes 7 -7; malad 5 -5; malad_> 5 -5; malgr 3 -3; malgr_le 3 -3; malhe 10 -10
malhe_non 8 -8; malhe_pas 18 -18; mamad 8 -8; mamad_diall 7 -7; mamad_diop 8 -8; maman 10 -10; maman_> 13 -13
maman_elle 5 -5; mamie 8 -8; mamie_colet 8 -8; mange 9 -9; mange_> 9 -9; manqu -3 3; manqu_encor 6 -6
manqu_vous -8 8; marc 9 -9; marc_aroba 8 -8; marc_point 11 -11; marc_tiret 4 -4; marce 9 -9; marce_tremb 9 -9
march 11 -11; march_> 23 -23; march_de 8 -8; march_depui 5 -5; march_deux 9 -9; march_impec 13 -13
march_jamai -12 12; march_mieux 5 -5; march_monsi 11 -11; march_nicke 1 -1; march_pas 13 -13; march_plus 19 -19
march_pour 20 -20; march_qu 11 -11; march_toujo 7 -7; march_tout 7 -7; mardi 8 -8; mardi_> 8 -8; mardi_et 5 -5
mardi_il 3 -3; mare -10 10; mare_de -10 10; mare_mare -10 10; mareu 10 -10; mareu_> 10 -10; mari 17 -17; mari_> 8 -8
mari_dit 3 -3; mari_est 27 -27; mari_qui 7 -7; mari_vu 5 -5; marie 16 -16; marie_aroba 6 -6; marie_galle 7 -7
marie_le 8 -8; marie_point 4 -4; marie_tiret 4 -4; marin 10 -10; marin_aroba 7 -7; marin_galle 7 -7; mario 8 -8
mario_trait 8 -8; marqu 11 -11; marqu_sorti 11 -11; marra 13 -13; marra_> 6 -6; marra_ca 11 -11; marre -17 17
marre_> -11 11; marre_bien 16 -16; marre_ca -17 17; marre_d 8 -8; marre_de -13 13; marre_pas 10 -10; marse 12 -12
marse_> 13 -13; marse_zero 2 -2; marte 7 -7; marte_socie 7 -7; marti 14 -14; marti_> 11 -11; marti_aroba 6 -6
marti_hier 7 -7; marti_j 11 -11; marti_m 9 -9; marti_point 6 -6; marti_zero 1 -1; masqu 11 -11; masqu_lol 11 -11
matin 11 -11; matin_> 12 -12; matin_j 7 -7; matin_le 5 -5; maudi -10 10; maudi_> -10 10; mauva 13 -13
mauva_> 10 -10; mauva_adres 8 -8; mauva_cable 9 -9; mauva_jambe 5 -5; mauva_on 12 -12; max 10 -10; max_> 10 -10
maxim 11 -11; maxim_> 11 -11; mdr 6 -6; mdr_ok 6 -6; me -10 10; me_> 8 -8; me_balad -9 9; me_branc 11 -11
me_calme -12 12; me_conna 8 -8; me_conne 7 -7; me_convi 14 -14; me_deman 4 -4; me_deran 16 -16; me_dire 9 -9
me_disen 14 -14; me_dit 9 -9; me_fait 9 -9; me_faite -15 15; me_fatig -12 12; me_faudr 5 -5; me_faut 7 -7
me_fout -8 8; me_gonfl -15 15; me_joind 12 -12; me_lache 11 -11; me_marre 16 -16; me_met -12 12; me_mettr 8 -8
me_nomme 8 -8; me_parle 14 -14; me_passe 20 -20; me_posez 4 -4; me_prend -8 8; me_prene -27 27; me_prese 4 -4
me_raccr -6 6; me_racon -5 5; me_rappe 14 -14; me_rend -13 13; me_rende -6 6; me_repet -7 7; me_repon -8 8
me_saoul -20 20; me_sauve 6 -6; me_servi 9 -9; me_souvi 12 -12; me_suis 14 -14; me_taper -7 7; me_trans 11 -11
me_tromp 7 -7; me_va 15 -15; mec 11 -11; mec_> 14 -14; mec_ca 6 -6; mecha -3 3; mecha_> 6 -6; mecha_t -9 9
mecon -12 12; mecon_> -12 12; medic 6 -6; medic_> 6 -6; mega 6 -6; mega_a 6 -6; megas 7 -7; megas_et 7 -7
mehdi 7 -7; mehdi_tiret 7 -7; meill 8 -8; meill_> 8 -8; melan 8 -8; melan_da 8 -8; melan_toujo 1 -1; meme 9 -9
meme_> 23 -23; meme_apres 4 -4; meme_chose 3 -3; meme_depui 2 -2; meme_en 13 -13; meme_endro 7 -7; meme_messa 7 -7
meme_n 11 -11; meme_panne 15 -15; meme_pour 7 -7; meme_probl 7 -7; meme_quand 7 -7; meme_souci 8 -8
meme_techn 16 -16; meme_ticke -10 10; menso -7 7; menso_> -7 7; mente -14 14; mente_> -14 14; menti -10 10
menti_trois -10 10; merci 24 -24; merci_> 15 -15; merci_au 5 -5; merci_beauc 8 -8; merci_bien 9 -9; merci_ce 5 -5
merci_de 8 -8; merci_je 7 -7; merci_mec 6 -6; merci_merci 8 -8; merci_monsi 6 -6; merci_on 2 -2; merci_sans 9 -9
merci_savez 7 -7; mercr 3 -3; mercr_hop 3 -3; merde -26 26; merde_> -15 15; merde_a -12 12; merde_ca -9 9
merde_enfin -6 6; merde_votre -15 15; mere 13 -13; mere_> 5 -5; mere_est 18 -18; mere_qui 3 -3; mes 19 -19
mes_appar 6 -6; mes_appel 13 -13; mes_camer 6 -6; mes_chain 6 -6; mes_clien 10 -10; mes_colle 6 -6; mes_conta 7 -7
mes_corre 7 -7; mes_enfan 7 -7; mes_lunet 5 -5; mes_mails 7 -7; mes_mauva 5 -5; mes_papie 8 -8; mes_petit 3 -3
mes_potes 3 -3; mes_sms 6 -6; mes_texto 6 -6; mes_visio 8 -8; messa 13 -13; messa_> 11 -11; messa_d 8 -8
messa_sur 5 -5; messa_vocal 9 -9; met -12 12; met_hors -12 12; mette 10 -10; mette_jean 5 -5; mette_le 8 -8
mette_moi 7 -7; mettr 8 -8; mettr_> 6 -6; mettr_en 8 -8; mhm 11 -11; mhm_> 11 -11; miche 10 -10; miche_colin 10 -10
micro 9 -9; micro_coupu 9 -9; midi 9 -9; midi_> 9 -9; mieux 21 -21; mieux_> 17 -17; mieux_discu 6 -6; mieux_le 5 -5
mieux_maint 16 -16; mieux_pas 13 -13; mieux_qu 5 -5; mille 14 -14; mille_> 14 -14; mille_a 3 -3; mille_aroba 6 -6
mille_douze 4 -4; mille_lyon 9 -9; mille_neuf 5 -5; mille_vingt 5 -5; milli -5 5; milli_d -5 5; min 5 -5
min_wifi 5 -5; minab -7 7; minab_> -7 7; mince 16 -16; mince_> 13 -13; mince_alors 8 -8; minh 7 -7; minh_nom 7 -7
minus 3 -3; minus_puis 3 -3; minut 8 -8; minut_> 16 -16; minut_de -7 7; minut_et 9 -9; minut_je 8 -8; minut_le 2 -2
minut_mais 2 -2; minut_puis 9 -9; minut_que 10 -10; mirac 10 -10; mirac_ca 10 -10; mis 11 -11; mis_> 1 -1
mis_du 9 -9; mis_en 10 -10; mis_ma 4 -4; mise 4 -4; mise_a 5 -5; miser_> 10 -10; miser_vous -5 5; mobil 21 -21
mobil_> 15 -15; mobil_a 5 -5; mobil_dans 4 -4; mobil_de 4 -4; mobil_m 12 -12; mobil_ne 6 -6; mobil_parce 1 -1
mobil_va 2 -2; modem 6 -6; modem_apres 7 -7; modem_est 7 -7; modem_qu 1 -1; modem_route 5 -5; modif 11 -11
modif_mon 11 -11; moham 5 -5; moham_el 5 -5; moi_> 5 -5; moi_au 6 -6; moi_aussi 6 -6; moi_avec 11 -11; moi_c 14 -14
moi_ca 11 -11; moi_cinq 6 -6; moi_de 7 -7; moi_donc 11 -11; moi_en 6 -6; moi_euh 6 -6; moi_fait 5 -5; moi_j 1 -1
moi_je 11 -11; moi_l 3 -3; moi_la -16 16; moi_le 14 -14; moi_les 10 -10; moi_lydie 5 -5; moi_meme 11 -11
moi_mon 5 -5; moi_monsi 4 -4; moi_non 11 -11; moi_ou -9 9; moi_pas 10 -10; moi_quelq -9 9; moi_qui 16 -16
moi_rappe 13 -13; moi_redem 8 -8; moi_refle 1 -1; moi_si 7 -7; moi_ton 11 -11; moi_tres -10 10; moi_un 20 -20
moi_une 12 -12; moi_venir 10 -10; moi_vers 2 -2; moi_voulo 7 -7; moi_vous -5 5; moi_zero 9 -9; moine 6 -6
moine_attac 6 -6; moins 15 -15; moins_du 15 -15; mois -15 15; mois_> -11 11; mois_de 10 -10; mois_et -4 4
mois_pour -8 8; mois_que -11 11; mois_une -6 6; moiti 12 -12; moiti_> 11 -11; moiti_des 10 -10; momen 8 -8
momen_> 8 -8; momen_ca 8 -8; mon 9 -9; mon_abonn 14 -14; mon_adres 5 -5; mon_age 7 -7; mon_alarm 6 -6
mon_appel 14 -14; mon_avoca -19 19; mon_bon 6 -6; mon_cellu 12 -12; mon_chef 10 -10; mon_chien 15 -15; mon_chum 9 -9
mon_colle 9 -9; mon_compt 11 -11; mon_contr 10 -10; mon_courr 7 -7; mon_daron 5 -5; mon_decod 10 -10; mon_divor 7 -7
mon_doudo 8 -8; mon_ecran 6 -6; mon_femme 5 -5; mon_fille 4 -4; mon_fils 8 -8; mon_fixe 8 -8; mon_forfa 6 -6
mon_franc 5 -5; mon_frere 8 -8; mon_gamin 4 -4; mon_gendr 1 -1; mon_gsm 5 -5; mon_impri 12 -12; mon_insta 8 -8
mon_inter 7 -7; mon_iphon 8 -8; mon_lapto 10 -10; mon_mail 8 -8; mon_mari 17 -17; mon_mobil 12 -12; mon_modem 7 -7
mon_mon 9 -9; mon_mot 6 -6; mon_natel 3 -3; mon_nom 12 -12; mon_num 8 -8; mon_numer 8 -8; mon_opera 14 -14
mon_ordi 7 -7; mon_ordin 5 -5; mon_papa 9 -9; mon_papie 4 -4; mon_patro 21 -21; mon_pays 7 -7; mon_pc 10 -10
mon_pere 4 -4; mon_petit 6 -6; mon_porta 10 -10; mon_pote 3 -3; mon_preno 8 -8; mon_probl 12 -12; mon_rende 19 -19
mon_repet 10 -10; mon_repon 11 -11; mon_retar 6 -6; mon_smart 8 -8; mon_techn 8 -8; mon_telep 9 -9; mon_telev 7 -7
mon_temps -12 12; mon_voisi 15 -15; mon_wifi 20 -20; monde -9 9; monde_> -7 7; monde_avec -6 6; monde_est 9 -9
monde_et -8 8; moniq 3 -3; moniq_point 3 -3; monsi 12 -12; monsi_> 11 -11; monsi_barbi 10 -10; monsi_conna 11 -11
monsi_de 9 -9; monsi_etait 3 -3; monsi_excus 8 -8; monsi_fourn 13 -13; monsi_j 4 -4; monsi_lambe 7 -7; monsi_le 3 -3
monsi_lebla 9 -9; monsi_m 10 -10; monsi_marti 7 -7; monsi_tres -10 10; monsi_une -9 9; monta 12 -12; monta_> 7 -7
monta_est 12 -12; monte 14 -14; monte_a 5 -5; monte_pas 8 -8; monte_plus 4 -4; monte_voir 10 -10; montp 9 -9
montp_> 9 -9; moque -20 20; moque_de -16 16; moque_du -15 15; morbi 3 -3; morbi_aroba 3 -3; morea 9 -9; morea_> 9 -9
morea_aroba 5 -5; morea_non 4 -4; morel 7 -7; morel_m 7 -7; morin 7 -7; morin_point 7 -7; mort 16 -16; mort_> 12 -12
mort_aucun 5 -5; mort_de 10 -10; mort_elle 3 -3; morte 5 -5; morte_je 5 -5; mot 12 -12; mot_> 7 -7; mot_de 9 -9
mots 5 -5; mots_e 5 -5; moyen 12 -12; moyen_d 10 -10; moyen_de 11 -11; muet 10 -10; muet_> 10 -10; musiq -10 10
musiq_> -7 7; musiq_et -7 7; mutua 5 -5; mutua_> 5 -5; mutue 8 -8; mutue_tres 8 -8; my 6 -6; my_frenc 6 -6; n 5 -5
n_> 12 -12; n_a 13 -13; n_acced 3 -3; n_affic 13 -13; n_ai 13 -13; n_aroba 5 -5; n_arriv 8 -8; n_avez -14 14
n_avons 4 -4; n_comme 7 -7; n_d 3 -3; n_e 3 -3; n_en 10 -10; n_enten 10 -10; n_est 5 -5; n_etes -4 4; n_exist 10 -10
n_i 5 -5; n_impor -12 12; n_ont 2 -2; n_t 10 -10; n_y 20 -20; nadia 3 -3; nadia_point 3 -3; nante 5 -5; nante_> 5 -5
natel 3 -3; natel_ne 3 -3; natha 9 -9; natha_le 9 -9; nazes -8 8; nazes_> -8 8; ndiay 3 -3; ndiay_tout 3 -3; ne 6 -6
ne_capte 7 -7; ne_chang 5 -5; ne_charg 4 -4; ne_compr -8 8; ne_compt 16 -16; ne_conna 14 -14; ne_crois 13 -13
ne_dis 13 -13; ne_dise 3 -3; ne_donne 14 -14; ne_fait 8 -8; ne_faut 11 -11; ne_fonct 8 -8; ne_l 2 -2; ne_le 6 -6
ne_m 18 -18; ne_march 10 -10; ne_me -4 4; ne_monte 7 -7; ne_parle 9 -9; ne_pas 5 -5; ne_passe 9 -9; ne_peut 5 -5
ne_peux 12 -12; ne_prefe 6 -6; ne_prend 11 -11; ne_recoi 9 -9; ne_redem 1 -1; ne_remar 11 -11; ne_repet 10 -10
ne_repon 12 -12; ne_reste 4 -4; ne_s 12 -12; ne_sais 9 -9; ne_saura 14 -14; ne_se 7 -7; ne_serve -9 9; ne_sonne 6 -6
ne_suis 23 -23; ne_synch 2 -2; ne_trouv 9 -9; ne_va -1 1; ne_veut 8 -8; ne_veux 8 -8; ne_voit 7 -7; ne_voudr 4 -4
ne_vous 14 -14; negat 13 -13; negat_c 8 -8; negat_toujo 6 -6; nein 8 -8; nein_non 8 -8; nenni 15 -15; nenni_> 11 -11
nenni_m 9 -9; nerfs -7 7; nerfs_> -7 7; net 9 -9; net_> 9 -9; net_voila 6 -6; netfl 10 -10; netfl_ne 8 -8
netfl_plus 7 -7; netfl_tourn 2 -2; neuf 8 -8; neuf_> 6 -6; neuf_aroba 5 -5; neuf_cent 5 -5; neuf_douze 7 -7
neuf_heure 4 -4; neuf_je 7 -7; neuf_mille 8 -8; neuf_neuf 7 -7; neuf_non 7 -7; neuf_onze 3 -3; neuf_point 9 -9
neuf_quara 5 -5; neuf_quatr 5 -5; neuf_quinz 6 -6; neuf_septa 7 -7; neuf_soixa 9 -9; neuf_trent 5 -5; neuf_un 5 -5
neuf_vingt 2 -2; neuf_voila 2 -2; neuf_zero 7 -7; neuve 13 -13; neuve_> 13 -13; nez -6 6; nez_> 13 -13
nez_vous -6 6; nguye 7 -7; nguye_> 7 -7; nguye_aroba 10 -10; ni 10 -10; ni_appel 9 -9; ni_inter 7 -7; ni_l 9 -9
ni_le 7 -7; ni_non 8 -8; ni_oui 8 -8; ni_recev 9 -9; nice 7 -7; nice_> 7 -7; nicke 22 -22; nicke_> 9 -9
nicke_chrom 8 -8; nicke_juste 5 -5; nicke_maint 17 -17; nicke_merci 6 -6; nico 4 -4; nico_point 4 -4; nicol 6 -6
nicol_a 5 -5; nicol_morel 7 -7; niet 11 -11; niet_> 11 -11; nivea 6 -6; nivea_deux 6 -6; no 9 -9; no_fonct 3 -3
no_inter 4 -4; no_it 7 -7; noah 9 -9; noah_petit 9 -9; noel 7 -7; noel_aroba 7 -7; noire 8 -8; noire_avec 8 -8
noire_plus 5 -5; nom 18 -18; nom_> 10 -10; nom_c 18 -18; nom_d -13 13; nom_de 14 -14; nom_est 7 -7; nom_henry 6 -6
nom_la 3 -3; nom_n 3 -3; nom_nguye 7 -7; nom_s 10 -10; nombr 11 -11; nombr_> 11 -11; nomme 8 -8; nomme_agnes 8 -8
non 16 -16; non_> 20 -20; non_allez 17 -17; non_alors 9 -9; non_atten 3 -3; non_aucun 6 -6; non_c 15 -15
non_ca 10 -10; non_ce 6 -6; non_ces 10 -10; non_clair 4 -4; non_desol 6 -6; non_du 18 -18; non_enfin 7 -7
non_et -5 5; non_final 5 -5; non_hotma 5 -5; non_huit 13 -13; non_ident 6 -6; non_j 9 -9; non_je 9 -9
non_juste 8 -8; non_la 5 -5; non_laiss 20 -20; non_le 6 -6; non_mais -10 10; non_merci 12 -12; non_ne 4 -4
non_non 10 -10; non_on 2 -2; non_pardo 5 -5; non_pas 12 -12; non_plus 17 -17; non_point 17 -17; non_quatr 11 -11
non_rien 12 -12; non_si 5 -5; non_six 7 -7; non_surto 8 -8; non_toujo 16 -16; non_tout 10 -10; non_un 7 -7
non_vous -10 10; non_voyon 8 -8; non_zero 3 -3; nonan 11 -11; nonan_> 4 -4; nonan_cinq 7 -7; nonan_deux 6 -6
nonan_et 4 -4; nonan_huit 7 -7; nonan_nonan 3 -3; nonan_poste 10 -10; nonan_quatr 5 -5; nonan_sept 4 -4
nonan_six 6 -6; nonan_trois 6 -6; nord 8 -8; nord_aroba 8 -8; norma 3 -3; norma_> 8 -8; norma_de -12 12
norma_que 16 -16; nos 8 -8; nos_comme 4 -4; nos_mails 3 -3; nos_ordin 6 -6; nos_termi 10 -10; not 7 -7
not_worki 7 -7; note 13 -13; note_merci 5 -5; note_oui 13 -13; noter 7 -7; noter_sacha 7 -7; notre -6 6
notre_activ 7 -7; notre_avoca -5 5; notre_conse 7 -7; notre_contr 5 -5; notre_ecole 8 -8; notre_gueul -6 6
notre_liais 6 -6; notre_numer 4 -4; notre_poste 5 -5; notre_stand 5 -5; nous -3 3; nous_> -3 3; nous_appel 3 -3
nous_au 7 -7; nous_avons 9 -9; nous_ca 1 -1; nous_depui 6 -6; nous_disen 3 -3; nous_en 7 -7; nous_n 4 -4
nous_perdo -5 5; nous_prene -6 6; nous_somme 12 -12; nous_subis 7 -7; nouve 16 -16; nouve_> 5 -5; nouve_acces 6 -6
nouve_boite 6 -6; nouve_box 7 -7; nouve_carte 5 -5; nouve_colla 5 -5; nouve_conne 5 -5; nouve_la 11 -11
nouve_le 5 -5; nouve_sim 4 -4; nouve_souci 8 -8; nouve_telep 11 -11; novem 10 -10; novem_> 10 -10; nul 3 -3
nul_> -6 6; nul_en 11 -11; nulle 12 -12; nulle_> 12 -12; nulle_part 8 -8; nuls -11 11; nuls_> -26 26; nuls_au 12 -12
nuls_j -5 5; num 8 -8; num_> 8 -8; numer 20 -20; numer_> 10 -10; numer_a 11 -11; numer_ca 7 -7; numer_de 8 -8
numer_du 8 -8; numer_euh 9 -9; numer_masqu 11 -11; numer_monsi 5 -5; numer_n 10 -10; numer_nouve 6 -6
numer_prive 10 -10; numer_vert 3 -3; o 11 -11; o_g 6 -6; o_l 3 -3; o_n 7 -7; o_r 7 -7; o_t 4 -4; o_u 7 -7
obisp 11 -11; obisp_> 11 -11; objet 8 -8; objet_conne 8 -8; oblig 6 -6; oblig_de 6 -6; occup 9 -9; occup_> 9 -9
occup_de 3 -3; occup_tout 4 -4; oeil 8 -8; oeil_> 8 -8; offer 4 -4; offer_> 4 -4; offre 13 -13; offre_> 9 -9
offre_plus 9 -9; oh 19 -19; oh_ben 8 -8; oh_j 3 -3; oh_la 3 -3; oh_let 7 -7; oh_non 6 -6; oh_punai 8 -8
oh_puree 10 -10; oh_que 8 -8; oh_vous 7 -7; ok 13 -13; ok_> 6 -6; ok_allez 6 -6; ok_c 11 -11; ok_ca 6 -6; ok_d 6 -6
ok_je 6 -6; ok_ok 6 -6; olga 10 -10; olga_petro 8 -8; olga_point 6 -6; olivi 7 -7; olivi_hamon 7 -7; on 11 -11
on_a 9 -9; on_capte 6 -6; on_conti 5 -5; on_dirai 10 -10; on_en 14 -14; on_essai 11 -11; on_est 15 -15
on_fait 14 -14; on_m 11 -11; on_me -7 7; on_n 10 -10; on_ne 6 -6; on_oubli 10 -10; on_peut 7 -7; on_recom 7 -7
on_rigol 14 -14; on_s 7 -7; on_se -14 14; on_va 6 -6; on_verra 13 -13; one 8 -8; one_two 8 -8; ongle -5 5
ongle_depui -5 5; ont 16 -16; ont_dispa 7 -7; ont_laiss 11 -11; ont_pas 2 -2; ont_plus 1 -1; ont_secti 7 -7
onze 10 -10; onze_> 12 -12; onze_cinqu 2 -2; onze_onze 10 -10; onze_quara 5 -5; onze_tranq 4 -4; opera 24 -24
opera_> 16 -16; opera_a 9 -9; opera_c 14 -14; opera_humai 2 -2; opera_je 6 -6; opera_mais 11 -11; opera_parce 5 -5
opera_s 7 -7; or 7 -7; or_il 7 -7; orage 6 -6; orage_> 8 -8; orage_je 6 -6; orang 8 -8; orang_> 9 -9
orang_elle 1 -1; orang_m 13 -13; orang_point 8 -8; ordi 8 -8; ordi_dans 5 -5; ordi_du 3 -3; ordi_et 10 -10
ordi_porta 4 -4; ordin 13 -13; ordin_> 15 -15; ordin_alors 7 -7; ordin_celui 1 -1; ordin_conce 3 -3; ordin_de 5 -5
ordin_dit 1 -1; ordin_et 10 -10; ordin_fixe 8 -8; ordin_il 3 -3; ordin_ne 11 -11; ordin_qui 1 -1; ordin_sont 6 -6
ordin_sous 5 -5; ordin_voila 1 -1; ordis 9 -9; ordis_> 9 -9; ordis_des 6 -6; ordis_et 11 -11; ordre 6 -6
ordre_> 6 -6; ordre_merci 5 -5; oreil 6 -6; oreil_gauch 6 -6; oreil_il 5 -5; os 8 -8; os_> 7 -7; os_que 3 -3
ottic 3 -3; ottic_e 3 -3; ou -4 4; ou_6 7 -7; ou_cinq 10 -10; ou_est 9 -9; ou_j 11 -11; ou_le 12 -12; ou_non -8 8
ou_pas 5 -5; ou_quatr 12 -12; ou_quoi -18 18; ou_seize 9 -9; ou_six 11 -11; ou_trois 13 -13; oubli 14 -14
oubli_> 10 -10; oubli_le 8 -8; ouf 7 -7; ouf_> 6 -6; ouf_sur 5 -5; oui 19 -19; oui_> 21 -21; oui_ah 4 -4
oui_allo 6 -6; oui_alors 7 -7; oui_bien 3 -3; oui_bonjo 4 -4; oui_c 14 -14; oui_ca 11 -11; oui_conti 10 -10
oui_da 12 -12; oui_de 13 -13; oui_deja 10 -10; oui_depui 9 -9; oui_deux 15 -15; oui_dites 1 -1; oui_donc 4 -4
oui_enfin 3 -3; oui_et 15 -15; oui_euh 5 -5; oui_evide 7 -7; oui_exact 6 -6; oui_grave 7 -7; oui_hein 6 -6
oui_helas 12 -12; oui_inter 4 -4; oui_it 5 -5; oui_j 9 -9; oui_je 14 -14; oui_jeune 7 -7; oui_la 6 -6; oui_le 3 -3
oui_lucie 4 -4; oui_mais 20 -20; oui_merci 6 -6; oui_mon 6 -6; oui_ni 8 -8; oui_non 5 -5; oui_on 5 -5; oui_ou -8 8
oui_oui 13 -13; oui_pardi 10 -10; oui_parfa 12 -12; oui_pas 3 -3; oui_plusi 10 -10; oui_pour 2 -2; oui_s 12 -12
oui_sans 6 -6; oui_sept 6 -6; oui_six 5 -5; oui_tout 8 -8; oui_tres 13 -13; oui_tu 9 -9; oui_un 10 -10
oui_vite 11 -11; oui_voila 7 -7; oui_vous 2 -2; oui_y 1 -1; oups 6 -6; oups_je 6 -6; outlo 7 -7; outlo_point 7 -7
ouver 6 -6; ouver_du 5 -5; ouver_la 7 -7; ouvre -5 5; ouvre_> 8 -8; ouvre_le -10 10; ouvri 10 -10; ouvri_> 7 -7
ouvri_ma 9 -9; p 8 -8; p_a 3 -3; p_e 4 -4; p_o 10 -10; p_point 6 -6; page 6 -6; page_> 3 -3; page_d 7 -7
page_ne 6 -6; page_veut 7 -7; pages 5 -5; pages_ne 6 -6; pages_s 4 -4; paie -14 14; paie_chaqu -4 4; paie_et -13 13
paie_la 12 -12; paie_pour -5 5; paie_rubis -5 5; paie_tous -11 11; paiem 10 -10; paiem_ne 4 -4; paiem_sont 9 -9
paill 15 -15; paill_> 15 -15; paix -12 12; paix_> -6 6; paix_avec -12 12; panne 8 -8; panne_> 14 -14; panne_a -9 9
panne_conti 3 -3; panne_d 15 -15; panne_de 6 -6; panne_depui 11 -11; panne_est 9 -9; panne_euh 3 -3; panne_j 2 -2
panne_je 6 -6; panne_le 4 -4; panne_que 14 -14; papa 7 -7; papa_> 7 -7; papa_ca 5 -5; papa_est 10 -10; papa_il 6 -6
papie 9 -9; papie_> 8 -8; papie_avec 4 -4; papie_je 1 -1; par -9 9; par_courr 6 -6; par_dessu -8 8; par_erreu 6 -6
par_inter 8 -8; par_la 15 -15; par_le 5 -5; par_mail 6 -6; par_mois -8 8; par_sms 9 -9; par_telep 7 -7
par_un 13 -13; par_vos -10 10; par_votre -9 9; par_zero 1 -1; parc 8 -8; parc_> 8 -8; parce 1 -1; parce_qu 1 -1
parce_que 1 -1; pardi 10 -10; pardi_> 10 -10; pardo 19 -19; pardo_> 10 -10; pardo_je 4 -4; pardo_jeann 2 -2
pardo_marin 7 -7; pardo_oui 7 -7; pardo_six 8 -8; pardo_soixa 2 -2; pardo_vous 9 -9; parei 6 -6; parei_> 18 -18
parei_avec -17 17; parfa 16 -16; parfa_> 13 -13; parfa_comme 1 -1; parfa_l 6 -6; parfa_merci 7 -7; parfa_on 7 -7
paris 10 -10; paris_> 10 -10; parla 7 -7; parla_a 7 -7; parle 23 -23; parle_> 12 -12; parle_a 13 -13
parle_angla 5 -5; parle_au 5 -5; parle_aux 12 -12; parle_avec 8 -8; parle_de 12 -12; parle_mieux 5 -5
parle_pas 12 -12; parle_plus 6 -6; parle_presq 5 -5; parle_vrai 7 -7; part 8 -8; part_> 7 -7; part_sur 5 -5
parte 12 -12; parte_pas 7 -7; parte_plus 11 -11; parti 23 -23; parti_> 18 -18; parti_faire 4 -4; parti_mange 9 -9
parto 6 -6; parto_> 6 -6; pas 14 -14; pas_> 13 -13; pas_a 11 -11; pas_alors 3 -3; pas_arran 16 -16; pas_arriv 2 -2
pas_au 4 -4; pas_aux 15 -15; pas_avoir 10 -10; pas_beauc 9 -9; pas_besoi 12 -12; pas_bien 5 -5; pas_bon 5 -5
pas_ca 25 -25; pas_ce 10 -10; pas_celui 16 -16; pas_chang 7 -7; pas_chez 15 -15; pas_combi 13 -13; pas_comme 9 -9
pas_compr 16 -16; pas_compt 14 -14; pas_conna 6 -6; pas_conne 5 -5; pas_conte 8 -8; pas_contr 6 -6; pas_d 11 -11
pas_dans 4 -4; pas_de 17 -17; pas_demar 8 -8; pas_devan 7 -7; pas_dire 6 -6; pas_donc 2 -2; pas_donne -5 5
pas_du 14 -14; pas_elle 6 -6; pas_en 25 -25; pas_encor 7 -7; pas_enerv 25 -25; pas_enfin 10 -10; pas_envie 12 -12
pas_ete 11 -11; pas_eu 6 -6; pas_exact 13 -13; pas_fache 10 -10; pas_faire 2 -2; pas_fait 4 -4; pas_faux 16 -16
pas_grave 23 -23; pas_ici 6 -6; pas_inter 6 -6; pas_je -6 6; pas_juste 8 -8; pas_l 8 -8; pas_la 15 -15
pas_le 13 -13; pas_ma 13 -13; pas_mais 8 -8; pas_mal 8 -8; pas_malgr 4 -4; pas_march 11 -11; pas_me 9 -9
pas_merci 6 -6; pas_mieux 9 -9; pas_mon 11 -11; pas_monsi 3 -3; pas_moyen 5 -5; pas_non 11 -11; pas_norma -5 5
pas_nuls 12 -12; pas_oui 4 -4; pas_par 6 -6; pas_parle 10 -10; pas_pense 6 -6; pas_perre 10 -10; pas_possi -18 18
pas_pour 18 -18; pas_press 9 -9; pas_pu 11 -11; pas_qu 5 -5; pas_que 12 -12; pas_quelq 1 -1; pas_quest 9 -9
pas_rappe 12 -12; pas_recon 4 -4; pas_regar 2 -2; pas_regle 10 -10; pas_resea 7 -7; pas_resol 5 -5; pas_s 7 -7
pas_sa 12 -12; pas_savez 13 -13; pas_se -6 6; pas_serie -20 20; pas_soixa 5 -5; pas_sur 9 -9; pas_telep 16 -16
pas_terri 9 -9; pas_touch 12 -12; pas_tout 5 -5; pas_trop 9 -9; pas_un 12 -12; pas_venu 16 -16; pas_votre 21 -21
pas_vous 10 -10; pas_vrai -13 13; pas_vraim 19 -19; pasca 11 -11; pasca_obisp 11 -11; pasqu 7 -7; pasqu_> 7 -7
passe 6 -6; passe_> 11 -11; passe_a 9 -9; passe_au 5 -5; passe_comme -8 8; passe_hier 7 -7; passe_jeudi 5 -5
passe_l 2 -2; passe_mais 2 -2; passe_mardi 3 -3; passe_mes 4 -4; passe_moi -6 6; passe_par 5 -5; passe_pas 9 -9
passe_perso 9 -9; passe_plus 10 -10; passe_pour 1 -1; passe_quelq 15 -15; passe_un 15 -15; patia 7 -7; patia_> 7 -7
patie 13 -13; patie_> 21 -21; patie_est -9 9; patie_il 5 -5; patie_ne 11 -11; patie_pas 7 -7; patri 5 -5
patri_comme 4 -4; patri_ferra 4 -4; patro 21 -21; patro_est 17 -17; patro_qui 4 -4; patro_va 16 -16; paul 15 -15
paul_> 12 -12; paul_aroba 10 -10; paul_berna 7 -7; paul_chez 11 -11; paul_point 5 -5; paul_rouss 8 -8
paul_tiret 7 -7; pauli 3 -3; pauli_p 3 -3; pauvr -9 9; pauvr_con -9 9; paye -19 19; paye_cinqu -8 8
paye_pour -17 17; payer -8 8; payer_factu 10 -10; payer_ma -13 13; payer_pour -6 6; payez -9 9; payez_ma -9 9
pays 7 -7; pays_mais 7 -7; pc 11 -11; pc_et 10 -10; pc_ma 6 -6; pc_une 8 -8; pedro 8 -8; pedro_lopez 8 -8
peine 16 -16; peine_> 18 -18; peine_de 13 -13; peine_en 6 -6; pelis 9 -9; pelis_a 9 -9; penda_les 9 -9
penda_un -6 6; penib 13 -13; penib_> 13 -13; pense 10 -10; pense_> 6 -6; pense_depui 4 -4; pense_pas 10 -10
perd 2 -2; perd_le 2 -2; perdo -5 5; perdo_des -5 5; perdr -12 12; perdr_mon -12 12; perdu 21 -21; perdu_> 16 -16
perdu_avec 9 -9; perdu_inter 6 -6; perdu_la 9 -9; perdu_quand 7 -7; pere 4 -4; pere_> 4 -4; perre 10 -10
perre_perri 10 -10; perri 10 -10; perri_> 10 -10; perro 4 -4; perro_p 4 -4; perso 10 -10; perso_> 20 -20
perso_a 11 -11; perso_au 11 -11; perso_avec 3 -3; perso_c 4 -4; perso_ca 9 -9; perso_d 4 -4; perso_en 7 -7
perso_fait -6 6; perso_la 3 -3; perso_n 10 -10; perso_ne 4 -4; perso_que 1 -1; perso_qui 9 -9; perso_reell 6 -6
pete -9 9; pete_les -9 9; peter -13 13; peter_les -8 8; peter_un -11 11; petit 17 -17; petit_> 14 -14; petit_a 6 -6
petit_aimen 4 -4; petit_aroba 7 -7; petit_at 4 -4; petit_boite 1 -1; petit_elle 2 -2; petit_enfan 14 -14
petit_est 6 -6; petit_et 1 -1; petit_l 1 -1; petit_lumie 1 -1; petit_point 2 -2; petit_poste 3 -3; petit_probl 9 -9
petit_quest 5 -5; petit_souci 5 -5; petit_tiret 2 -2; petit_touch 10 -10; petit_trent 11 -11; petit_villa 3 -3
petro 10 -10; petro_> 8 -8; petro_aroba 6 -6; peu 21 -21; peu_> 7 -7; peu_agaca 10 -10; peu_agace 8 -8
peu_avec 3 -3; peu_chelo 7 -7; peu_compl 5 -5; peu_de 8 -8; peu_decu 7 -7; peu_dure 5 -5; peu_embet 8 -8
peu_enerv 7 -7; peu_ennuy 4 -4; peu_inqui 10 -10; peu_le 6 -6; peu_mal 7 -7; peu_parce 11 -11; peu_parto 6 -6
peu_perdu 12 -12; peu_pour 13 -13; peu_pres 8 -8; peu_stres 6 -6; peuch 3 -3; peuch_la 3 -3; peur 13 -13
peur_que 13 -13; peut 10 -10; peut_avoir 8 -8; peut_dire 5 -5; peut_etre 7 -7; peut_faire 13 -13; peut_me 9 -9
peut_pas 4 -4; peut_plus -6 6; peuve 3 -3; peuve_plus 3 -3; peux -3 3; peux_appel 14 -14; peux_avoir 5 -5
peux_branc 11 -11; peux_de 11 -11; peux_etre 11 -11; peux_le 16 -16; peux_m 2 -2; peux_ni 9 -9; peux_parle 4 -4
peux_pas 9 -9; peux_plus -16 16; peux_recev 6 -6; peux_surfe 13 -13; peux_telep 12 -12; peux_y 9 -9; picar 7 -7
picar_> 7 -7; picar_des 7 -7; piece 12 -12; piece_> 9 -9; piece_prene 12 -12; pierr 5 -5; pierr_point 5 -5
ping 5 -5; ping_de 5 -5; pire 16 -16; pire_> 14 -14; pire_en 14 -14; pire_qu 10 -10; pixel 5 -5; pixel_et 5 -5
placa 10 -10; placa_> 10 -10; plain -10 10; plain_> -11 11; plain_contr -10 10; plain_pas 11 -11; plais 16 -16
plais_> 16 -16; plait 9 -9; plait_> 10 -10; plait_aidez 4 -4; plait_comme 5 -5; plait_j 7 -7; plait_je 3 -3
plait_un 4 -4; plant 9 -9; plant_> 13 -13; plant_encor 8 -8; play 13 -13; play_> 13 -13; pleas 6 -6; pleas_je 6 -6
plein -10 10; plein_dans 10 -10; plein_et 9 -9; plein_je -7 7; plein_le -12 12; pleut 8 -8; pleut_depui 8 -8
plomb -14 14; plomb_> -9 9; plomb_point 9 -9; plomb_votre -8 8; plupa 9 -9; plupa_> 9 -9; plus 6 -6; plus_33 8 -8
plus_> 10 -10; plus_a 9 -9; plus_acces 12 -12; plus_aller 15 -15; plus_appel 17 -17; plus_au 4 -4; plus_aucun 9 -9
plus_besoi 2 -2; plus_ca 1 -1; plus_chez 3 -3; plus_d 14 -14; plus_de 6 -6; plus_demar 6 -6; plus_depui 1 -1
plus_du 22 -22; plus_elle 3 -3; plus_encai 5 -5; plus_et 3 -3; plus_faire 2 -2; plus_fort 6 -6; plus_inter 10 -10
plus_j -10 10; plus_jamai -18 18; plus_jouer 9 -9; plus_la 14 -14; plus_le 6 -6; plus_les 15 -15; plus_lucie 7 -7
plus_mais 2 -2; plus_me 7 -7; plus_mes 2 -2; plus_moyen 9 -9; plus_n 2 -2; plus_parle 7 -7; plus_pas 5 -5
plus_perso 10 -10; plus_point 8 -8; plus_press 7 -7; plus_qu 9 -9; plus_que 7 -7; plus_rapid 9 -9; plus_recon 4 -4
plus_rien 14 -14; plus_ses 11 -11; plus_sur 5 -5; plus_surfe 12 -12; plus_tard 17 -17; plus_telep 13 -13
plus_trent 5 -5; plus_trop 5 -5; plus_tut 8 -8; plus_vite -4 4; plusi 15 -15; plusi_> 11 -11; plusi_fois 10 -10
pluto 9 -9; pluto_inter 11 -11; pluto_le 1 -1; pluto_oui 8 -8; point 11 -11; point_arnau 5 -5; point_b 5 -5
point_baill 5 -5; point_be 9 -9; point_benal 3 -3; point_benoi 7 -7; point_berna 5 -5; point_blanc 9 -9
point_bois 5 -5; point_c 10 -10; point_carpe 8 -8; point_ch 7 -7; point_chen 6 -6; point_clair 4 -4; point_com 8 -8
point_cote 5 -5; point_d 7 -7; point_de 5 -5; point_doubl 8 -8; point_du 5 -5; point_duboi 7 -7; point_dupon 6 -6
point_duran 3 -3; point_e 8 -8; point_favre 6 -6; point_fr 9 -9; point_gagno 8 -8; point_garci 8 -8
point_girar 3 -3; point_gueri 3 -3; point_hadj 6 -6; point_i 5 -5; point_jean 6 -6; point_jo 4 -4; point_k 6 -6
point_kern 5 -5; point_l 1 -1; point_la 4 -4; point_lacaz 3 -3; point_lambe 9 -9; point_lefev 9 -9; point_lemai 9 -9
point_marin 7 -7; point_marti 6 -6; point_me 8 -8; point_morea 5 -5; point_ndiay 3 -3; point_net 9 -9
point_nguye 10 -10; point_noel 7 -7; point_nord 8 -8; point_p 7 -7; point_paris 6 -6; point_petit 7 -7
point_petro 6 -6; point_r 8 -8; point_rex 8 -8; point_rocha 9 -9; point_roux 7 -7; point_s 3 -3; point_sur 7 -7
point_z 3 -3; pol 12 -12; pol_aroba 12 -12; por 6 -6; por_favor 6 -6; porca -5 5; porca_miser -5 5; porta 9 -9
porta_> 13 -13; porta_affic 18 -18; porta_arriv 4 -4; porta_c 5 -5; porta_de 5 -5; porta_deux 6 -6; porta_est 5 -5
porta_et 6 -6; porta_j 5 -5; porta_la 3 -3; porta_n 2 -2; porta_ne 6 -6; porta_que 2 -2; porta_qui 6 -6
porta_se 3 -3; porte -10 10; porte_> 13 -13; porte_plain -11 11; portu 10 -10; portu_> 10 -10; pose 4 -4
pose_probl 4 -4; pose_souci 3 -3; posee 3 -3; posee_au 3 -3; posez 4 -4; posez_une 4 -4; possi 3 -3; possi_> 3 -3
possi_d 10 -10; possi_je -18 18; posta 6 -6; posta_c 6 -6; posta_donc 3 -3; poste 18 -18; poste_> 15 -15
poste_a 7 -7; poste_c 8 -8; poste_dans 7 -7; poste_de 9 -9; poste_du 4 -4; poste_inter 5 -5; poste_n 3 -3
poste_point 6 -6; poste_sont 6 -6; pote 3 -3; pote_ca 3 -3; potes 3 -3; potes_ils 3 -3; pouf 6 -6; pouf_ca 6 -6
pour 5 -5; pour_aller 5 -5; pour_annul 7 -7; pour_appel 7 -7; pour_autre 14 -14; pour_ca 18 -18; pour_de 5 -5
pour_des -9 9; pour_euh 4 -4; pour_inter 10 -10; pour_jeudi 6 -6; pour_l 3 -3; pour_la 8 -8; pour_le 12 -12
pour_ma 14 -14; pour_moi 17 -17; pour_mon 6 -6; pour_qui -13 13; pour_redem 7 -7; pour_rien -9 9; pour_tout 11 -11
pour_trava 7 -7; pour_un -3 3; pour_une 3 -3; pour_verif 5 -5; pour_voir 10 -10; pour_votre 18 -18; pourq 24 -24
pourq_faire 14 -14; pourq_mais 6 -6; pourq_pas 4 -4; pourq_vous 6 -6; pourr 7 -7; pourr_ce 6 -6; pourr_je 4 -4
pourr_me 4 -4; pourr_vous 6 -6; pouve 15 -15; pouve_atten 6 -6; pouve_m 9 -9; pouve_me 9 -9; pouve_noter 7 -7
pouve_repet 16 -16; pouve_valid 3 -3; pouve_vous 6 -6; prefe 17 -17; prefe_avoir 5 -5; prefe_conti 14 -14
prefe_evite 9 -9; prefe_ne 5 -5; prefe_pas 10 -10; prefe_qu 7 -7; prele 14 -14; prele_> 14 -14; premi 13 -13
premi_etage 9 -9; premi_fois 23 -23; premi_perso 1 -1; prend 1 -1; prend_> 7 -7; prend_argen -7 7; prend_deux 10 -10
prend_la 8 -8; prend_le 5 -5; prend_les -8 8; prend_plus 11 -11; prend_pour -8 8; prend_un -1 1; prene_pour -17 17
prene_votre 14 -14; preno 14 -14; preno_c 7 -7; preno_minh 7 -7; preno_un 4 -4; preno_xavie 6 -6; pres 8 -8
pres_une 8 -8; prese 4 -4; prese_patri 4 -4; presq 7 -7; presq_comme 5 -5; presq_mais 5 -5; press 23 -23
press_> 19 -19; press_allez 7 -7; press_vous 5 -5; pret 12 -12; pret_> 12 -12; previ 1 -1; previ_je 1 -1; prevu 6 -6
prevu_demai 6 -6; prie 7 -7; prie_j 7 -7; princ 4 -4; princ_ne 4 -4; print 3 -3; print_> 3 -3; prior 7 -7
prior_> 7 -7; pris -8 8; pris_une -8 8; prise 9 -9; prise_> 8 -8; prise_fibre 1 -1; prise_il 3 -3; prive 10 -10
prive_> 10 -10; prive_d 3 -3; pro 8 -8; pro_aroba 8 -8; pro_est 4 -4; probl 20 -20; probl_> 18 -18; probl_c 9 -9
probl_de 9 -9; probl_est 13 -13; probl_n 5 -5; probl_oui 2 -2; probl_que 7 -7; probl_regle 6 -6; proce -2 2
proce_> -12 12; proce_redem 3 -3; proce_sans 7 -7; profe 1 -1; profe_> -3 3; profe_c 2 -2; profe_est 6 -6
propo 8 -8; propo_de 10 -10; propr -7 7; propr_scand -7 7; proto 8 -8; proto_point 8 -8; pu 11 -11; pu_> 11 -11
publi 6 -6; publi_que 6 -6; puc 6 -6; puc_> 6 -6; puis 4 -4; puis_a 5 -5; puis_aroba 6 -6; puis_dans 1 -1
puis_elle 2 -2; puis_hier 5 -5; puis_je 7 -7; puis_l 7 -7; puis_le 1 -1; puis_mercr 3 -3; puis_plus 9 -9
puis_renau 3 -3; puis_un 3 -3; puisq 2 -2; puisq_c 2 -2; puiss 3 -3; puiss_lui 3 -3; puits 7 -7; puits_> 7 -7
punai 11 -11; punai_> 11 -11; punai_elle 8 -8; punai_j 8 -8; pur -6 6; pur_et -6 6; puree -3 3; puree_> 10 -10
puree_mais -9 9; pus 7 -7; pus_acces 7 -7; putai -19 19; putai_c -15 15; putai_ca 6 -6; putai_de -6 6
putai_mais -13 13; qu 16 -16; qu_a 9 -9; qu_avant 12 -12; qu_elle 4 -4; qu_est 15 -15; qu_il 1 -1; qu_inter 3 -3
qu_on 7 -7; qu_un 20 -20; qu_une -9 9; quand 12 -12; quand_ils 3 -3; quand_j 8 -8; quand_je 10 -10; quand_meme 9 -9
quand_on 6 -6; quara 6 -6; quara_> 11 -11; quara_cinq 5 -5; quara_cinqu 10 -10; quara_deux 7 -7; quara_et 3 -3
quara_huit 3 -3; quara_neuf 5 -5; quara_poste 5 -5; quara_quatr 4 -4; quara_sept 11 -11; quara_trois 3 -3
quart 9 -9; quart_> 11 -11; quart_d 8 -8; quart_est 3 -3; quart_meme 7 -7; quato 8 -8; quato_> 8 -8
quato_cinqu 1 -1; quato_objet 8 -8; quato_soixa 4 -4; quato_vingt 6 -6; quatr 14 -14; quatr_> 16 -16
quatr_aroba 9 -9; quatr_at 5 -5; quatr_au 5 -5; quatr_ca 4 -4; quatr_caiss 5 -5; quatr_cent 5 -5; quatr_cinq 5 -5
quatr_cinqu 4 -4; quatr_douze 4 -4; quatr_et 10 -10; quatr_fois -8 8; quatr_heure 6 -6; quatr_huita 4 -4
quatr_icitt 11 -11; quatr_nonan 5 -5; quatr_onze 4 -4; quatr_ordin 13 -13; quatr_ou 10 -10; quatr_perso 6 -6
quatr_poste 6 -6; quatr_quara 10 -10; quatr_quatr 6 -6; quatr_rue 3 -3; quatr_septa 10 -10; quatr_soixa 6 -6
quatr_te 12 -12; quatr_trent 5 -5; quatr_trois 4 -4; quatr_vingt 7 -7; que_> 12 -12; que_c 22 -22; que_ca -2 2
que_ce 17 -17; que_celui 5 -5; que_chez 3 -3; que_des -9 9; que_deux 4 -4; que_dieu 7 -7; que_dix 7 -7; que_est 2 -2
que_j -11 11; que_je -11 11; que_l 5 -5; que_la 14 -14; que_le 12 -12; que_les 7 -7; que_ma 7 -7; que_moi 5 -5
que_mon 6 -6; que_nenni 11 -11; que_non 7 -7; que_notre 4 -4; que_oui 10 -10; que_plus 2 -2; que_que 10 -10
que_racon 10 -10; que_son 6 -6; que_vous -3 3; quel 6 -6; quel_bande -6 6; quel_cable 11 -11; quel_qu 5 -5
quel_servi -9 9; quel_ticke 13 -13; quell_bande -12 12; quell_boite -6 6; quell_honte -14 14; quell_quest 10 -10
quelq 9 -9; quelq_un 9 -9; quest 15 -15; quest_> 16 -16; quest_a -10 10; quest_debil -7 7; quest_sur 14 -14
quest_tranq 8 -8; qui 21 -21; qui_> -13 13; qui_a 7 -7; qui_aboie 5 -5; qui_ai 8 -8; qui_atten 6 -6; qui_clign 4 -4
qui_compr 10 -10; qui_conna 21 -21; qui_decon 4 -4; qui_est 6 -6; qui_etes 14 -14; qui_gere 4 -4; qui_gresi 11 -11
qui_je 2 -2; qui_m 5 -5; qui_march 19 -19; qui_n 1 -1; qui_ne 3 -3; qui_parle 3 -3; qui_plant 13 -13; qui_pose 4 -4
qui_regar 5 -5; qui_s 10 -10; qui_sait 4 -4; qui_saute 8 -8; qui_sonne 2 -2; qui_suis 13 -13; qui_tient 7 -7
qui_va 4 -4; qui_vous 10 -10; quich -10 10; quich_> -10 10; quinz 16 -16; quinz_> 6 -6; quinz_ou 9 -9
quinz_poste 9 -9; quinz_rue 8 -8; quinz_seize 6 -6; quinz_zero 6 -6; quitt 7 -7; quitt_votre 7 -7; quoi 2 -2
quoi_> 10 -10; quoi_ce -24 24; quoi_cette -12 12; quoi_ecrir 5 -5; quoi_et -5 5; quoi_la 11 -11; quoi_qui 6 -6
quoi_un 15 -15; quoi_votre -8 8; r 17 -17; r_> 7 -7; r_a 11 -11; r_at 7 -7; r_comme 5 -5; r_d 7 -7; r_e 9 -9
r_et 9 -9; r_n 7 -7; r_o 10 -10; r_point 3 -3; r_t 8 -8; r_u 6 -6; raccr 6 -6; raccr_au -6 6; raccr_par 6 -6
raccr_tout 6 -6; racon -4 4; racon_cette 10 -10; racon_n -5 5; racon_tout 3 -3; rade 8 -8; rade_> 8 -8
rade_depui 1 -1; rage -11 11; rage_> -8 8; rage_contr -9 9; rage_j -9 9; rallu 8 -8; rallu_> 8 -8; rallu_mais 9 -9
rame 16 -16; rame_a 7 -7; rame_sever 10 -10; rame_sur 6 -6; rame_un 3 -3; raoul 5 -5; raoul_d 5 -5; raoul_n 5 -5
rapid 9 -9; rapid_> 9 -9; rappe 5 -5; rappe_> 13 -13; rappe_au 4 -4; rappe_c -8 8; rappe_jamai 7 -7; rappe_moi 5 -5
rappe_par 13 -13; rappe_parce 16 -16; rappe_plus 14 -14; rappe_pour 1 -1; ras -14 14; ras_la -11 11; ras_le -13 13
rassu 8 -8; rassu_> 7 -7; rassu_vous 8 -8; rau 8 -8; rau_r 8 -8; raymo 9 -9; raymo_escof 9 -9; re 5 -5; re_je 5 -5
reboo 7 -7; reboo_deux 7 -7; rebra 14 -14; rebra_> 10 -10; rebra_la 9 -9; rebra_mais 6 -6; recev 8 -8; recev_d 9 -9
recev_des 6 -6; recla 6 -6; recla_> 6 -6; recoi 13 -13; recoi_cinq 8 -8; recoi_des 5 -5; recoi_ma 4 -4
recoi_plus 10 -10; recoi_telle 6 -6; recom 17 -17; recom_> 17 -17; recon 18 -18; recon_> 18 -18; recou 6 -6
recou_> 6 -6; recu 16 -16; recu_la 1 -1; recu_un 11 -11; recu_votre 10 -10; recup 7 -7; recup_inter 13 -13
recup_le 2 -2; recup_toute 6 -6; redem 22 -22; redem_> 20 -20; redem_box 8 -8; redem_comme 7 -7; redem_ecran 4 -4
redem_en 8 -8; redem_encor 17 -17; redem_et 8 -8; redem_je 1 -1; redem_la 11 -11; redem_le 7 -7; redem_ma 10 -10
redem_mais 5 -5; redem_pas 5 -5; redem_plus 1 -1; redem_trois 20 -20; redev 7 -7; redev_verte 7 -7; redon 13 -13
redon_moi 13 -13; reel 10 -10; reel_> 10 -10; reell 6 -6; reell_> 6 -6; refle 10 -10; refle_> 11 -11; refle_il 1 -1
refon 11 -11; refon_> 11 -11; refus 15 -15; refus_> 15 -15; regar 17 -17; regar_> 17 -17; regar_des 4 -4
regar_en 7 -7; regar_l 5 -5; regar_la 5 -5; regar_les 2 -2; regar_pas 12 -12; regis 9 -9; regis_pelis 9 -9
regle 18 -18; regle_> 14 -14; regle_ca 12 -12; regre 11 -11; regre_> 11 -11; relat 9 -9; relat_> 10 -10
relat_avec 7 -7; relou 11 -11; relou_les 11 -11; remar 18 -18; remar_> 14 -14; remar_merci 21 -21; remar_nicke 9 -9
remar_pas 11 -11; remar_tout 10 -10; rembo -17 17; rembo_> 8 -8; rembo_c -8 8; rembo_moi -13 13; remer 13 -13
remer_pour 13 -13; remon 8 -8; remon_> 8 -8; remon_mais 7 -7; renau 5 -5; renau_aroba 3 -3; renau_avec 5 -5
rend -13 13; rend_dingu -13 13; rende -5 5; rende_compt -6 6; rende_dingu -6 6; rende_la -9 9; rende_moi 13 -13
rende_vous 14 -14; rendu -8 8; rendu_ridic -8 8; rentr 6 -6; rentr_dans 6 -6; renvo 5 -5; renvo_d 5 -5; repar 8 -8
repar_> 13 -13; repar_comme 7 -7; repar_en 8 -8; repar_la 6 -6; repar_ma -7 7; repar_merci 6 -6; repar_puis 4 -4
repar_une -15 15; repet 5 -5; repet_> 7 -7; repet_clign 9 -9; repet_la -10 10; repet_ma 8 -8; repet_non 11 -11
repet_plus 10 -10; repet_s 6 -6; repet_wifi 10 -10; repon -3 3; repon_> 27 -27; repon_bon -6 6; repon_direc 9 -9
repon_jamai -13 13; repon_ne 11 -11; repon_oui -8 8; repon_plus 12 -12; repon_repon -6 6; repon_se 9 -9; resea 9 -9
resea_> 11 -11; resea_avec 7 -7; resea_chez 7 -7; resea_dans 11 -11; resea_de 5 -5; resea_dedan 5 -5
resea_depui 3 -3; resea_est 12 -12; resea_infor 5 -5; resea_inter 4 -4; resea_la 3 -3; resea_mobil 4 -4
resea_non 6 -6; resea_sans 7 -7; resea_sur 7 -7; resil -21 21; resil_> 3 -3; resil_et -7 7; resil_tout -19 19
resol 18 -18; resol_> 16 -16; resol_pour 11 -11; respo 19 -19; respo_> 16 -16; respo_du 8 -8; respo_infor 7 -7
reste 13 -13; reste_etein 6 -6; reste_inact 5 -5; reste_que 4 -4; resul 7 -7; resul_> 7 -7; retab 19 -19
retab_> 7 -7; retab_du 10 -10; retab_en 6 -6; retab_inter 2 -2; retar 6 -6; retar_j 6 -6; retou 12 -12
retou_> 12 -12; retra 5 -5; retra_alors 5 -5; retro 9 -9; retro_inter 5 -5; retro_la 15 -15; reuni 7 -7
reuni_> 7 -7; reuni_zero 3 -3; reuss 8 -8; reuss_tout 8 -8; reven 17 -17; reven_> 17 -17; reven_a 11 -11
reven_d 7 -7; reven_merci 6 -6; reven_sur 4 -4; reven_tout 2 -2; reven_une 8 -8; revoi 5 -5; revoi_> 5 -5
revol -10 10; revol_> -10 10; rex 8 -8; rex_soixa 8 -8; rey 7 -7; rey_r 7 -7; rh 6 -6; rh_aroba 6 -6; ridic -2 2
ridic_> -3 3; ridic_un 6 -6; rien 3 -3; rien_> -3 3; rien_a 17 -17; rien_aucun 5 -5; rien_bande -5 5; rien_c -12 12
rien_chang 11 -11; rien_contr 7 -7; rien_de 10 -10; rien_debra 14 -14; rien_depui -8 8; rien_desol 13 -13
rien_du 11 -11; rien_fait 17 -17; rien_il 2 -2; rien_n 8 -8; rien_ne 6 -6; rien_passe 10 -10; rien_puisq 2 -2
rien_qu -5 5; rien_que 5 -5; rien_qui 3 -3; rien_redem 19 -19; rien_votre -8 8; rigol 6 -6; rigol_> 6 -6
rire 12 -12; rire_> 12 -12; robin 9 -9; robin_point 9 -9; robot 5 -5; robot_aspir 9 -9; robot_ca 16 -16
robot_est 3 -3; robot_la 15 -15; robot_toi 6 -6; robot_un 9 -9; rocha 11 -11; rocha_a 10 -10; rocha_aroba 9 -9
rodri 9 -9; rodri_> 9 -9; roman 6 -6; roman_point 6 -6; rond 2 -2; rond_sur 2 -2; rossi 14 -14; rossi_> 9 -9
rossi_chioc 5 -5; rouge 10 -10; rouge_> 11 -11; rouge_a 5 -5; rouge_et 4 -4; rouge_qui 2 -2; rouge_sur 2 -2
roule 11 -11; roule_> 11 -11; rouss 13 -13; rouss_> 13 -13; rouss_de 9 -9; rouss_r 1 -1; route 10 -10; route_> 6 -6
route_a 5 -5; route_princ 4 -4; roux 9 -9; roux_> 5 -5; roux_aroba 7 -7; roy 9 -9; roy_> 9 -9; rubis -5 5
rubis_sur -5 5; rue 18 -18; rue_> 9 -9; rue_appar 3 -3; rue_d 3 -3; rue_des 7 -7; rue_le 3 -3; rue_mais 4 -4
rue_ou 12 -12; s 10 -10; s_actua 10 -10; s_affic 5 -5; s_allum 6 -6; s_arran 7 -7; s_corre 5 -5; s_d 5 -5; s_e 6 -6
s_en 8 -8; s_enerv 20 -20; s_enten 6 -6; s_est -4 4; s_etein 12 -12; s_go 7 -7; s_il 9 -9; s_m 8 -8; s_n 3 -3
s_o 6 -6; s_occup 3 -3; s_ouvre 8 -8; s_ouvri 7 -7; s_point 6 -6; s_s 6 -6; s_still 7 -7; sa 5 -5; sa_> 12 -12
sa_ca 5 -5; sa_chang 6 -6; sa_fait 10 -10; sa_suffi -8 8; sacha 7 -7; sacha_lenoi 7 -7; sais 24 -24; sais_c 3 -3
sais_pas 10 -10; sais_plus 7 -7; sais_rien 2 -2; sais_trop 14 -14; saisi -5 5; saisi_notre -5 5; sait 4 -4
sait_> 4 -4; salar 5 -5; salar_mais 5 -5; sale -9 9; sale_robot -9 9; salet -8 8; salet_de -8 8; salon 10 -10
salon_> 13 -13; salon_la 5 -5; salon_on 1 -1; salut 5 -5; salut_bien 5 -5; sang -6 6; sang_vous -6 6; sanit 9 -9
sanit_aux 9 -9; sans_accen 5 -5; sans_aucun 7 -7; sans_cesse 7 -7; sans_doute 10 -10; sans_e 6 -6; sans_facon 9 -9
sans_faute 6 -6; sans_fil 7 -7; sans_h 7 -7; sans_impor 6 -6; sans_inter 7 -7; sans_mail 13 -13; sans_probl 11 -11
sans_telep -14 14; sans_trema 6 -6; saoul -20 20; saoul_> -17 17; saoul_avec -7 7; saoul_ca -5 5; saoul_vous -5 5
sarah 9 -9; sarah_benal 9 -9; sauf 6 -6; sauf_dans 6 -6; saura 10 -10; saura_pas 10 -10; saute 17 -17
saute_> 15 -15; saute_encor 4 -4; saute_penda 9 -9; saute_tous 8 -8; saute_tout 5 -5; sauve 6 -6; sauve_la 6 -6
sav 10 -10; sav_aroba 8 -8; sav_humai 9 -9; savez 8 -8; savez_je 4 -4; savez_vous 8 -8; savoi 10 -10; savoi_ca 6 -6
savoi_si 5 -5; scand -25 25; scand_> -26 26; scand_a 6 -6; scand_d -10 10; scand_de -10 10; scand_je -11 11
scand_par -8 8; scand_sanit 9 -9; scand_un -10 10; se -9 9; se_co 7 -7; se_compr 12 -12; se_conne 7 -7
se_coupe 12 -12; se_decle 9 -9; se_decon 12 -12; se_fait 8 -8; se_fout -12 12; se_foutr -8 8; se_lance 9 -9
se_matin 9 -9; se_moque -18 18; se_passe -8 8; se_plain 11 -11; sec 5 -5; sec_la 5 -5; secon 20 -20; secon_> 13 -13
secon_et 6 -6; secon_je 4 -4; secon_le 6 -6; secre 7 -7; secre_aroba 8 -8; secre_n 6 -6; secti 7 -7; secti_le 7 -7
seize 17 -17; seize_> 15 -15; seize_dix 6 -6; seize_machi 9 -9; seize_vingt 1 -1; semai -3 3; semai_> 5 -5
semai_derni 7 -7; semai_que -8 8; semai_sans -12 12; sembl 8 -8; sembl_que 8 -8; sept 12 -12; sept_> 18 -18
sept_aroba 6 -6; sept_cinqu 7 -7; sept_dix 5 -5; sept_euh 3 -3; sept_huit 4 -4; sept_machi 6 -6; sept_non 13 -13
sept_nonan 6 -6; sept_oui 6 -6; sept_quara 4 -4; sept_quatr 5 -5; sept_sept 6 -6; sept_six 4 -4; sept_soixa 6 -6
sept_trent 5 -5; sept_vingt 6 -6; sept_zero 7 -7; septa 11 -11; septa_> 11 -11; septa_cinq 3 -3; septa_neuf 5 -5
septa_quatr 4 -4; septa_sept 2 -2; septa_septa 15 -15; septa_trois 5 -5; septe 3 -3; septe_le 3 -3; serai 13 -13
serai_parfa 9 -9; serai_repar 6 -6; serai_tres 5 -5; serie -26 26; serie_> -23 23; serie_a -7 7; serie_marre -7 7
serie_vous -8 8; serve -16 16; serve_a -16 16; servi -11 11; servi_> -12 12; servi_a -5 5; servi_achat 6 -6
servi_c -6 6; servi_clien 13 -13; servi_d 9 -9; servi_de -11 11; servi_deplo -15 15; servi_depui 7 -7
servi_des 5 -5; servi_est -13 13; servi_techn 10 -10; ses 6 -6; ses_chain 11 -11; ses_devoi 2 -2; ses_etude 2 -2
seul 14 -14; seul_> 10 -10; seul_appar 8 -8; seul_au 6 -6; seul_r 9 -9; seule 11 -11; seule_> 3 -3; seule_appar 9 -9
seule_le 14 -14; seule_lumie 1 -1; sever 10 -10; sever_> 10 -10; sfr 8 -8; sfr_point 8 -8; si 18 -18; si_> 15 -15
si_c 12 -12; si_corre 5 -5; si_enfin 11 -11; si_j 4 -4; si_je 5 -5; si_la 5 -5; si_mon 4 -4; si_on 5 -5
si_si 12 -12; si_tard 6 -6; signa 15 -15; signa_> 11 -11; signa_meme 7 -7; signa_sur 5 -5; signe 11 -11
signe_> 11 -11; silen -7 7; silen_j -7 7; silva 10 -10; silva_de 10 -10; sim 15 -15; sim_> 9 -9; sim_dans 4 -4
sim_elle 4 -4; sim_n 4 -4; sim_oui 6 -6; sim_pour 5 -5; sim_sim 6 -6; simon 8 -8; simon_et 8 -8; simpl 9 -9
simpl_> 9 -9; simpl_debra 11 -11; sis 6 -6; sis_douze 6 -6; site 8 -8; site_de 5 -5; site_ne 8 -8; six 10 -10
six_> 15 -15; six_ans 11 -11; six_appel 1 -1; six_aroba 8 -8; six_cent 7 -7; six_cinq 4 -4; six_cinqu 23 -23
six_comme 3 -3; six_dix 6 -6; six_douze 6 -6; six_euh 5 -5; six_je 8 -8; six_mille 6 -6; six_nonan 7 -7; six_on 2 -2
six_onze 10 -10; six_pas 5 -5; six_petit 4 -4; six_pro 7 -7; six_quara 7 -7; six_quato 6 -6; six_quatr 6 -6
six_quinz 6 -6; six_sept 5 -5; six_six 5 -5; six_soixa 7 -7; six_telep 5 -5; six_trent 9 -9; six_un 4 -4
six_vingt 8 -8; six_zero 7 -7; sixie -6 6; sixie_fois -6 6; smart 8 -8; smart_ne 8 -8; smet 9 -9; smet_> 9 -9
sms 20 -20; sms_> 13 -13; sms_d 11 -11; sms_je 9 -9; sms_parte 6 -6; sms_passe 2 -2; socie 12 -12; socie_dupon 9 -9
socie_duran 10 -10; socie_est 7 -7; socie_l 7 -7; socie_trans 9 -9; soeur 5 -5; soeur_en 5 -5; soeur_parce 5 -5
soget 6 -6; soget_s 6 -6; soir 7 -7; soir_> 7 -7; soire 6 -6; soire_> 6 -6; soit 13 -13; soit_une 13 -13; soixa 9 -9
soixa_cinq 6 -6; soixa_cinqu 12 -12; soixa_de 5 -5; soixa_deux 4 -4; soixa_dix 6 -6; soixa_douze 6 -6; soixa_et 2 -2
soixa_huit 7 -7; soixa_neuf 8 -8; soixa_quato 1 -1; soixa_quatr 9 -9; soixa_quinz 6 -6; soixa_salar 5 -5
soixa_seize 5 -5; soixa_sept 6 -6; soixa_six 10 -10; soixa_soixa 11 -11; soixa_treiz 5 -5; soixa_trois 7 -7
sol 6 -6; sol_> 6 -6; someo 6 -6; someo_pleas 6 -6; somme 12 -12; somme_d 9 -9; somme_dans 3 -3; somme_soixa 5 -5
son 9 -9; son_dessi 6 -6; son_est 12 -12; son_opera 11 -11; son_telep 5 -5; sonne 24 -24; sonne_a 2 -2
sonne_dans 3 -3; sonne_est 18 -18; sonne_occup 4 -4; sonne_pas 3 -3; sonne_plus 8 -8; sonne_toujo 4 -4; sont 21 -21
sont_a 6 -6; sont_coupe 9 -9; sont_hache 7 -7; sont_hors 10 -10; sont_super 7 -7; sont_touch 5 -5; sont_tous 9 -9
sont_verte 4 -4; sont_verts 10 -10; sophi 19 -19; sophi_duboi 8 -8; sophi_duran 9 -9; sophi_marte 7 -7
sophi_mille 2 -2; sophi_picar 7 -7; sophi_under 7 -7; sorti 11 -11; sorti_> 9 -9; sorti_a 5 -5; souci 10 -10
souci_> 21 -21; souci_allez 9 -9; souci_avec 1 -1; souci_c 1 -1; souci_de 7 -7; souci_je 7 -7; souci_merci 5 -5
souci_n 15 -15; souha 7 -7; souha_etre 9 -9; souha_faire 7 -7; souha_m 8 -8; souha_parle 2 -2; sous 12 -12
sous_la 10 -10; sous_les 5 -5; sous_sol 6 -6; souvi 15 -15; souvi_> 12 -12; souvi_plus 13 -13; soyez 10 -10
soyez_debor 10 -10; speak 6 -6; speak_to 6 -6; stand 11 -11; stand_chez 13 -13; stand_de 10 -10; stand_est 5 -5
stand_je 5 -5; stand_ne 8 -8; stand_telep 7 -7; steph 7 -7; steph_point 5 -5; steph_vasse 7 -7; still 7 -7
still_not 7 -7; stop -7 7; stop_j -10 10; stop_je 11 -11; stras 3 -3; stras_zero 3 -3; stres 6 -6; stres_j 6 -6
stupi -15 15; stupi_ou -15 15; stylo 12 -12; stylo_> 12 -12; subis 7 -7; subis_une 7 -7; sud -6 6; sud_> -6 6
suffi -23 23; suffi_> -13 13; suffi_basta -5 5; suffi_j -10 10; suffi_maint -19 19; suis -2 2; suis_a -11 11
suis_au 11 -11; suis_bete 13 -13; suis_calme 14 -14; suis_carlo 10 -10; suis_clien 4 -4; suis_confu 4 -4
suis_conne 11 -11; suis_coupe 13 -13; suis_d 9 -9; suis_dans 11 -11; suis_de 13 -13; suis_decu 14 -14
suis_degou -7 7; suis_desol 18 -18; suis_devan 9 -9; suis_elodi 8 -8; suis_embet 15 -15; suis_en -6 6
suis_enerv 13 -13; suis_ennuy 13 -13; suis_exced -21 21; suis_fatig 20 -20; suis_folle -8 8; suis_furax -8 8
suis_furie -26 26; suis_hors -25 25; suis_infir 5 -5; suis_l 8 -8; suis_la 18 -18; suis_le 8 -8; suis_madam 9 -9
suis_moi 16 -16; suis_ne 6 -6; suis_nul 11 -11; suis_pas 36 -36; suis_patie 11 -11; suis_perdu 12 -12
suis_press 19 -19; suis_pret 12 -12; suis_recon 14 -14; suis_revol -10 10; suis_scand -8 8; suis_sur 13 -13
suis_tanne 5 -5; suis_toujo 11 -11; suis_tout 12 -12; suis_tres -17 17; suis_tromp 11 -11; suis_un 14 -14
suis_une 8 -8; suis_vieil 7 -7; suis_vraim -17 17; suite -5 5; suite_> 9 -9; suite_j -5 5; suivr 8 -8; suivr_> 8 -8
sujet 13 -13; sujet_de 5 -5; sujet_du 8 -8; super 10 -10; super_> 10 -10; super_c 16 -16; super_ca 4 -4
super_longs 7 -7; super_oui 5 -5; suppo 7 -7; suppo_humai 7 -7; sur 14 -14; sur_> 17 -17; sur_cinq 8 -8
sur_deux 5 -5; sur_dix 12 -12; sur_fortn 5 -5; sur_googl 10 -10; sur_inter 11 -11; sur_l -4 4; sur_la 9 -9
sur_le 10 -10; sur_les -7 7; sur_ma 6 -6; sur_mon 15 -15; sur_pas 3 -3; sur_que 10 -10; sur_repon 9 -9; sur_son 5 -5
sur_sur 4 -4; sur_tous 3 -3; sur_un 7 -7; surem 13 -13; surem_pas 13 -13; surfe 15 -15; surfe_> 12 -12
surfe_mais 13 -13; surto 10 -10; surto_la 2 -2; surto_ne 11 -11; surto_pas 8 -8; surve 6 -6; surve_sont 6 -6
suspe 5 -5; suspe_> 4 -4; suspe_je 5 -5; switc 9 -9; switc_> 9 -9; switc_veut 7 -7; sympa 10 -10; sympa_> 10 -10
synch 7 -7; synch_> 6 -6; synch_est 9 -9; synch_pas 2 -2; t 5 -5; t_> 6 -6; t_as 5 -5; t_e 7 -7; t_es 1 -1; t_i 8 -8
t_il 9 -9; t_point 8 -8; t_une 8 -8; ta -11 11; ta_gueul -11 11; tabar -20 20; tabar_ca -20 20; table 10 -10
table_> 12 -12; table_de 1 -1; table_et 7 -7; table_la 3 -3; table_mon 6 -6; table_non 3 -3; table_que 4 -4
tais 9 -9; tais_toi 9 -9; tanne 5 -5; tanne_la 5 -5; tanto 9 -9; tanto_> 9 -9; tape 6 -6; tape_mon 6 -6; taper -7 7
taper_sur -7 7; tard 13 -13; tard_> 13 -13; tas -8 8; tas_de -8 8; tati 2 -2; tati_a 2 -2; te -11 11; te_> 12 -12
te_detes -9 9; te_faire -7 7; te_fous -9 9; teams 7 -7; teams_ca 7 -7; techn 19 -19; techn_> 22 -22; techn_a 5 -5
techn_de 11 -11; techn_devai 5 -5; techn_doit 5 -5; techn_en 6 -6; techn_est 8 -8; techn_hier 8 -8; techn_humai 5 -5
techn_infor 8 -8; techn_je 2 -2; techn_m 5 -5; techn_me 6 -6; techn_merci 4 -4; techn_n -6 6; techn_ont 11 -11
techn_orang 13 -13; techn_pas 5 -5; techn_s 7 -7; techn_vient 8 -8; tele 15 -15; tele_> 12 -12; tele_bugue 6 -6
tele_du 10 -10; tele_est 7 -7; tele_et 5 -5; tele_ne 8 -8; tele_trava 8 -8; telec 11 -11; telec_> 6 -6
telec_sont 7 -7; telen 7 -7; telen_point 7 -7; telep 11 -11; telep_> 11 -11; telep_alors 5 -5; telep_au 3 -3
telep_c 3 -3; telep_cette 8 -8; telep_comme 2 -2; telep_dans 7 -7; telep_de 11 -11; telep_deux 3 -3; telep_dit 7 -7
telep_donc 1 -1; telep_du 4 -4; telep_est 9 -9; telep_et 6 -6; telep_fixe 8 -8; telep_fonct 3 -3; telep_gresi 13 -13
telep_il 3 -3; telep_j 8 -8; telep_madam 7 -7; telep_maint 5 -5; telep_mais 10 -10; telep_n 11 -11; telep_ne 8 -8
telep_ni 7 -7; telep_penda -6 6; telep_porta 4 -4; telep_qui 9 -9; telep_rien 10 -10; telep_sans 7 -7
telep_sonne 8 -8; telep_sont 2 -2; telep_va 2 -2; telet 11 -11; telet_ca 7 -7; telet_que 7 -7; telev 7 -7
telev_m 7 -7; telev_par 8 -8; telev_une 6 -6; telle 7 -7; telle_de 6 -6; telle_qu 5 -5; tels 8 -8; tels_et 8 -8
tempe 1 -1; tempe_que 1 -1; temps 8 -8; temps_> 8 -8; temps_c -11 11; temps_de 2 -2; temps_en 7 -7; temps_mais 9 -9
temps_pour 5 -5; temps_quand 3 -3; temps_que 6 -6; temps_un 4 -4; temps_une 5 -5; tenir 7 -7; tenir_> 7 -7
tenu 6 -6; tenu_dix 6 -6; termi 11 -11; termi_de 10 -10; termi_n 5 -5; terri 9 -9; terri_> 9 -9; test 8 -8
test_reuss 8 -8; test_un 12 -12; teste 20 -20; teste_> 20 -20; tete -9 9; tete_> -8 8; tete_de -5 5; tete_elle 5 -5
texto 6 -6; texto_> 2 -2; texto_parte 6 -6; teyss 9 -9; teyss_> 9 -9; therm 7 -7; therm_> 7 -7; thier 6 -6
thier_et 6 -6; thoma 9 -9; thoma_point 9 -9; three 8 -8; three_trois 8 -8; thune -9 9; thune_> -9 9; ti 6 -6
ti_point 6 -6; ticke 7 -7; ticke_> 7 -7; ticke_la 13 -13; tient 8 -8; tient_> 8 -8; tient_debou 7 -7; tiret 8 -8
tiret_atlas 6 -6; tiret_boite 10 -10; tiret_desme 7 -7; tiret_du 7 -7; tiret_en 2 -2; tiret_et 7 -7
tiret_henri 7 -7; tiret_lac 8 -8; tiret_lang 6 -6; tiret_lea 7 -7; tiret_lebla 8 -8; tiret_leroy 6 -6
tiret_marie 6 -6; tiret_marti 6 -6; tiret_morin 7 -7; tiret_plomb 9 -9; tiret_plus 8 -8; tiret_puis 3 -3
tiret_simon 8 -8; tiret_yves 5 -5; titul 9 -9; titul_c 9 -9; to 6 -6; to_someo 6 -6; toi 15 -15; toi_je 9 -9
toi_machi 7 -7; toi_non 6 -6; toile 11 -11; toile_> 11 -11; toit 8 -8; toit_> 8 -8; tombe 7 -7; tombe_> 9 -9
tombe_direc 3 -3; tombe_en 2 -2; tombe_la 4 -4; tombe_le 9 -9; ton -3 3; ton_chef 11 -11; ton_machi -7 7
tonal 12 -12; tonal_> 12 -12; tonal_dans 7 -7; tonal_est 7 -7; tonal_quand 6 -6; tonal_sur 12 -12; tony 8 -8
tony_point 8 -8; tou 9 -9; tou_> 9 -9; tou_pas 9 -9; touch 15 -15; touch_> 13 -13; touch_a 12 -12; toujo 15 -15
toujo_> 10 -10; toujo_an 6 -6; toujo_au 7 -7; toujo_aussi 10 -10; toujo_avec 1 -1; toujo_bloqu 11 -11; toujo_ce 7 -7
toujo_coupe 8 -8; toujo_d 11 -11; toujo_dans 7 -7; toujo_en 12 -12; toujo_inter 8 -8; toujo_la 16 -16; toujo_le 7 -7
toujo_lent 18 -18; toujo_meme 5 -5; toujo_mort 15 -15; toujo_muet 10 -10; toujo_occup 4 -4; toujo_parei -12 12
toujo_pas 9 -9; toujo_pour 15 -15; toujo_rien 22 -22; toujo_toujo 7 -7; toulo 9 -9; toulo_> 9 -9; tourn -6 6
tourn_en -7 7; tourn_toujo 7 -7; tous -1 1; tous_> -8 8; tous_autan -6 6; tous_ces 9 -9; tous_decon 6 -6
tous_des -10 10; tous_euh 9 -9; tous_les 4 -4; tous_mes 6 -6; tous_monsi 14 -14; tous_verts 8 -8; tout 5 -5
tout_> 6 -6; tout_a 17 -17; tout_attac 8 -8; tout_bon 13 -13; tout_c 6 -6; tout_ca 4 -4; tout_casse -17 17
tout_ce 11 -11; tout_compr 10 -10; tout_dans 3 -3; tout_de -5 5; tout_depui 3 -3; tout_du 17 -17; tout_en 3 -3
tout_enfin 10 -10; tout_est 10 -10; tout_et 11 -11; tout_fait 3 -3; tout_fonct 12 -12; tout_frero 10 -10
tout_je -7 7; tout_juste 7 -7; tout_l 5 -5; tout_le 9 -9; tout_march 7 -7; tout_meme 4 -4; tout_mort 10 -10
tout_ni 9 -9; tout_non 5 -5; tout_on 7 -7; tout_passe 8 -8; tout_prene 15 -15; tout_qui 3 -3; tout_remar 12 -12
tout_seul 12 -12; tout_simpl 9 -9; tout_toujo 6 -6; tout_va 11 -11; tout_vendu 4 -4; tout_verif 8 -8
tout_voila 5 -5; toute 10 -10; toute_ces -11 11; toute_l 6 -6; toute_la 13 -13; toute_les 10 -10; toute_mes 6 -6
toute_neuve 13 -13; toute_noire 5 -5; train 20 -20; train_> 15 -15; train_a 7 -7; train_d 10 -10; train_de 6 -6
trait -5 5; trait_cela 7 -7; trait_d 8 -8; trait_les -11 11; tranq 8 -8; tranq_> 8 -8; trans 12 -12; trans_> 14 -14
trans_marti 7 -7; trans_moi 8 -8; trans_mon 14 -14; trans_pas 11 -11; trans_picar 7 -7; trans_vers 4 -4; trava 4 -4
trava_> 13 -13; trava_a 11 -11; trava_de -11 11; trava_dessu 11 -11; trava_est 8 -8; trava_et 7 -7; trava_je 1 -1
treiz 6 -6; treiz_> 4 -4; treiz_quato 8 -8; treiz_quatr 3 -3; treiz_seize 6 -6; trema 6 -6; trema_point 6 -6
tremb 9 -9; tremb_> 9 -9; trent 8 -8; trent_> 13 -13; trent_cinq 2 -2; trent_douze 7 -7; trent_neuf 6 -6
trent_quara 5 -5; trent_quatr 6 -6; trent_six 5 -5; trent_trois 7 -7; trent_vingt 5 -5; tres -6 6; tres_aimab 11 -11
tres_bien 15 -15; tres_en -14 14; tres_enerv -10 10; tres_fache -10 10; tres_fort 5 -5; tres_lent 13 -13
tres_lente 9 -9; tres_mal 18 -18; tres_mecon -12 12; tres_patie 14 -14; tres_peu 13 -13; tres_tres -11 11
trois 6 -6; trois_> 15 -15; trois_appar 7 -7; trois_carte 5 -5; trois_deux 4 -4; trois_dix 3 -3; trois_et 4 -4
trois_fois -12 12; trois_heure -8 8; trois_huit 5 -5; trois_huita 6 -6; trois_impri 6 -6; trois_jours 17 -17
trois_non 11 -11; trois_nonan 6 -6; trois_ordin 5 -5; trois_ordis 11 -11; trois_ou 12 -12; trois_perso 9 -9
trois_quara 4 -4; trois_quatr 5 -5; trois_qui 16 -16; trois_semai -14 14; trois_sept 5 -5; trois_six 5 -5
trois_soixa 5 -5; trois_sur 12 -12; trois_telep 12 -12; trois_trent 14 -14; trois_trois 5 -5; trois_vingt 5 -5
trois_voila 8 -8; trois_volet 7 -7; tromp 18 -18; tromp_> 15 -15; tromp_c 4 -4; tromp_de 6 -6; tromp_dis 9 -9
trop 3 -3; trop_> 14 -14; trop_atten 2 -2; trop_cher 5 -5; trop_comme 2 -2; trop_la -9 9; trop_nuls -5 5
trop_oui 9 -9; trop_rien 14 -14; trouv 7 -7; trouv_pas 3 -3; trouv_plus 8 -8; truc -1 1; truc_> -21 21; truc_ca 8 -8
truc_fonct 18 -18; truc_qui 2 -2; tu -5 5; tu_me -8 8; tu_peux 9 -9; tu_t 13 -13; tu_te -9 9; tuer 3 -3
tuer_le 3 -3; tut 8 -8; tut_> 8 -8; tut_tut 8 -8; two 8 -8; two_three 8 -8; u 13 -13; u_> 9 -9; u_c 5 -5; u_l 3 -3
u_p 10 -10; u_r 7 -7; u_s 1 -1; u_x 7 -7; ugo 7 -7; ugo_sans 7 -7; ulter 14 -14; ulter_> 14 -14; un 9 -9; un_> 3 -3
un_a 13 -13; un_abonn -7 7; un_agent 14 -14; un_appar 14 -14; un_appel 13 -13; un_arbre 6 -6; un_aroba 7 -7
un_autom 2 -2; un_autre 14 -14; un_bruit 5 -5; un_cable -10 10; un_chien -13 13; un_cinqu 5 -5; un_clien 6 -6
un_code 6 -6; un_colla 5 -5; un_colle 13 -13; un_conco 6 -6; un_confl 6 -6; un_conse 10 -10; un_contr 26 -26
un_coup 8 -8; un_creti -5 5; un_d 26 -26; un_de 17 -17; un_debit 9 -9; un_depan 14 -14; un_deux 11 -11
un_deuxi 6 -6; un_dossi 7 -7; un_doute 5 -5; un_dupli 10 -10; un_e 9 -9; un_echo 11 -11; un_ecran 5 -5; un_etre 8 -8
un_fixe 4 -4; un_froid 8 -8; un_grand 7 -7; un_humai 8 -8; un_imbec -15 15; un_incid 10 -10; un_insta 7 -7
un_joli 9 -9; un_la 6 -6; un_m 16 -16; un_mega 6 -6; un_minut 5 -5; un_mois -13 13; un_mot 7 -7; un_neuf 4 -4
un_ni 9 -9; un_nonan 4 -4; un_nouve 8 -8; un_numer 14 -14; un_oeil 8 -8; un_opera 7 -7; un_ordi 11 -11
un_ordin 9 -9; un_parti 18 -18; un_pc 7 -7; un_petit 6 -6; un_peu 19 -19; un_ping 5 -5; un_point 4 -4
un_porta 12 -12; un_prele 14 -14; un_probl 13 -13; un_proce -12 12; un_puits 7 -7; un_quara 7 -7; un_quatr 4 -4
un_qui 20 -20; un_redem 15 -15; un_rembo -7 7; un_rende 7 -7; un_respo 18 -18; un_robot 25 -25; un_s 6 -6
un_scand -13 13; un_sept 4 -4; un_septa 2 -2; un_servi -17 17; un_seul 10 -10; un_seule 9 -9; un_sms 11 -11
un_soixa 6 -6; un_souci 14 -14; un_stylo 12 -12; un_super 10 -10; un_techn 11 -11; un_telep 8 -8; un_therm 7 -7
un_tiret 3 -3; un_train 7 -7; un_trent 3 -3; un_truc 2 -2; un_un 7 -7; un_vingt 4 -4; un_vrai 6 -6; un_wifi 7 -7
un_y 17 -17; un_zero 6 -6; under 7 -7; under_duval 2 -2; under_judo 6 -6; under_leroy 7 -7; under_rossi 5 -5
under_soixa 7 -7; une 3 -3; une_anten 8 -8; une_arnaq -12 12; une_bande -17 17; une_barre 13 -13; une_betis 4 -4
une_boite 9 -9; une_bonne 8 -8; une_box 21 -21; une_catas -6 6; une_centa 8 -8; une_chale 14 -14; une_chose -5 5
une_colle 4 -4; une_conse 11 -11; une_conso 8 -8; une_coupu 5 -5; une_dame 10 -10; une_demi 10 -10; une_dizai 12 -12
une_douza 10 -10; une_ecole 8 -8; une_encei 1 -1; une_entre 3 -3; une_erreu 18 -18; une_escro -14 14; une_fois 2 -2
une_heure -15 15; une_honte -19 19; une_ia 3 -3; une_impri 3 -3; une_incom -11 11; une_inter 7 -7; une_journ -8 8
une_mais 7 -7; une_minut 5 -5; une_nouve 7 -7; une_offre 9 -9; une_ordin 6 -6; une_panne 11 -11; une_perso 11 -11
une_petit 7 -7; une_quest 14 -14; une_quich -10 10; une_recla 6 -6; une_reuni 6 -6; une_secon 13 -13; une_semai 4 -4
une_seule 1 -1; une_soixa 5 -5; une_table 12 -12; une_tele 5 -5; une_telep 6 -6; une_telev 6 -6; une_trent 8 -8
une_vaste -7 7; une_vieil 6 -6; une_vingt 7 -7; une_visio 2 -2; une_vraie 17 -17; union 8 -8; union_belfo 7 -7
union_petit 8 -8; uniqu 9 -9; uniqu_la 9 -9; urgen 12 -12; urgen_> 12 -12; urgen_j 7 -7; v 10 -10; v_a 7 -7
v_aroba 8 -8; v_i 3 -3; v_r 5 -5; va 6 -6; va_> 14 -14; va_au -7 7; va_bien 7 -7; va_chez 4 -4; va_dire 6 -6
va_etre 16 -16; va_faire -7 7; va_il 8 -8; va_laiss 2 -2; va_mais 8 -8; va_march 12 -12; va_mieux 15 -15
va_pas -7 7; va_plus 8 -8; va_s 7 -7; va_te -7 7; va_toujo 13 -13; va_tres 11 -11; vais -16 16; vais_aller -10 10
vais_deman 13 -13; vais_peter -11 11; vais_porte -11 11; vais_resil -6 6; vais_saisi -5 5; vais_teste 18 -18
vais_tout -13 13; vais_voir 16 -16; vais_vous -17 17; valai 7 -7; valai_on 7 -7; valer 5 -5; valer_dumon 5 -5
valid 3 -3; valid_> 3 -3; vas 8 -8; vas_y 8 -8; vasse 7 -7; vasse_v 7 -7; vaste -7 7; vaste_escro -7 7; vendu 4 -4
vendu_maint 4 -4; venir 10 -10; venir_mardi 5 -5; venir_me 6 -6; venir_payer 10 -10; venir_un 8 -8; venu_> 10 -10
venu_c -8 8; venu_coupe 6 -6; venu_et 6 -6; verif 12 -12; verif_> 12 -12; verra 14 -14; verra_> 14 -14; vers 9 -9
vers_dix 9 -9; vers_un 3 -3; vert 15 -15; vert_> 15 -15; vert_mais 3 -3; vert_zero 3 -3; verte 7 -7; verte_> 7 -7
verte_est 4 -4; verts 9 -9; verts_> 9 -9; very 7 -7; very_good 7 -7; veuil 5 -5; veuil_passe 5 -5; veut 11 -11
veut_pas 11 -11; veut_plus 6 -6; veut_toujo 12 -12; veux 12 -12; veux_annul 14 -14; veux_bien 8 -8
veux_decla 10 -10; veux_dire 9 -9; veux_etre 10 -10; veux_je 5 -5; veux_juste 2 -2; veux_le 10 -10
veux_modif 12 -12; veux_parle 5 -5; veux_pas 13 -13; veux_plus -6 6; veux_qu 4 -4; veux_quelq 12 -12
veux_recup 13 -13; veux_telep 7 -7; veux_un 8 -8; veux_une 7 -7; vidal 7 -7; vidal_voila 7 -7; vide 6 -6
vide_> 7 -7; vide_quand 3 -3; video 14 -14; video_demar 9 -9; video_parte 7 -7; video_point 5 -5; vieil 6 -6
vieil_clien 8 -8; vieil_dame -6 6; vieil_moi 7 -7; vieil_perso 10 -10; viens 16 -16; viens_de 13 -13; viens_la 9 -9
vient 10 -10; vient_> 8 -8; vient_de 9 -9; vient_mardi 8 -8; vieux 3 -3; vieux_> 3 -3; villa 3 -3; villa_et 3 -3
ville 7 -7; ville_> 7 -7; vince 8 -8; vince_hoffm 8 -8; vingt 6 -6; vingt_> 8 -8; vingt_ans -5 5; vingt_cinq 5 -5
vingt_deux 9 -9; vingt_dix 6 -6; vingt_douze 7 -7; vingt_et 14 -14; vingt_genre 8 -8; vingt_huit 4 -4
vingt_neuf 6 -6; vingt_on 7 -7; vingt_quato 4 -4; vingt_quatr 7 -7; vingt_seize 2 -2; vingt_sept 5 -5
vingt_telep 16 -16; vingt_treiz 4 -4; vingt_trois 4 -4; vingt_un 7 -7; virgu 3 -3; virgu_douze 3 -3
virgu_soixa 3 -3; virgu_trent 3 -3; visio 11 -11; visio_> 7 -7; visio_coupe 8 -8; visio_dans 2 -2; visio_on 11 -11
vite 5 -5; vite_> 12 -12; vite_espec -8 8; vite_je 13 -13; vite_s 7 -7; vite_tout 7 -7; vite_vite 5 -5; vivan 2 -2
vivan_a 2 -2; vocal 14 -14; vocal_> 11 -11; vocal_est 9 -9; vocal_ne 10 -10; voila 15 -15; voila_> 10 -10
voila_c 9 -9; voila_comme 8 -8; voila_exact 7 -7; voila_je 3 -3; voila_ma 3 -3; voila_madam 2 -2; voila_plus 4 -4
voila_trois 8 -8; voila_vous 6 -6; voir 5 -5; voir_> 16 -16; voir_aille -10 10; voir_avec -4 4; voir_chez 1 -1
voir_j 5 -5; vois 7 -7; vois_bien 3 -3; vois_ce 6 -6; vois_mes 3 -3; vois_pas 9 -9; voisi 12 -12; voisi_> 13 -13
voisi_a 8 -8; voisi_est 11 -11; voisi_monsi 11 -11; voisi_parce 9 -9; voisi_qui 7 -7; voit 6 -6; voit_le 7 -7
voit_pas 3 -3; voitu 11 -11; voitu_> 5 -5; voitu_je 10 -10; voix 9 -9; voix_qui 9 -9; vol -17 17; vol_> -17 17
vol_pur -6 6; volet 7 -7; volet_deux 7 -7; voleu -20 20; voleu_> -18 18; voleu_des -9 9; voleu_prend -7 7
voleu_rende -9 9; volon 11 -11; volon_> 11 -11; vos -22 22; vos_aneri -7 7; vos_colle 14 -14; vos_conne -8 8
vos_conse 12 -12; vos_delai -6 6; vos_excus -5 5; vos_histo -4 4; vos_machi -13 13; vos_menso -7 7; vos_panne -15 15
vos_quest -20 20; vos_robot -6 6; vos_techn 6 -6; votre -8 8; votre_abonn -13 13; votre_affai -8 8
votre_boite -13 13; votre_box -15 15; votre_calme 13 -13; votre_colle 14 -14; votre_compo -8 8; votre_courr 10 -10
votre_dilig 9 -9; votre_entre -14 14; votre_faute 5 -5; votre_incom -8 8; votre_intel 10 -10; votre_musiq -7 7
votre_numer 8 -8; votre_patie 13 -13; votre_retou 12 -12; votre_servi -20 20; votre_socie 7 -7; votre_techn -8 8
votre_temps 14 -14; votre_truc -1 1; voudr 16 -16; voudr_annul 13 -13; voudr_avoir 12 -12; voudr_cause 7 -7
voudr_chang 10 -10; voudr_depan 9 -9; voudr_joind 6 -6; voudr_l 6 -6; voudr_le 7 -7; voudr_modif 9 -9
voudr_parle 4 -4; voudr_pas 4 -4; voudr_quelq 6 -6; voudr_redem 10 -10; voudr_savoi 5 -5; voudr_un 10 -10
voudr_une 11 -11; voula 10 -10; voula_dire 10 -10; voule 13 -13; voule_> 9 -9; voule_dire 6 -6; voule_oui 7 -7
voule_savoi 6 -6; voulo 7 -7; voulo_parle 7 -7; voulu 6 -6; voulu_m 6 -6; vous -8 8; vous_> -4 4; vous_ai 9 -9
vous_allez -8 8; vous_annul 6 -6; vous_appel 18 -18; vous_arret 10 -10; vous_attaq -7 7; vous_autre -9 9
vous_avez 22 -22; vous_avoue 10 -10; vous_bande -15 15; vous_benis 7 -7; vous_ca 5 -5; vous_cause 2 -2
vous_colle -12 12; vous_comme -15 15; vous_compr -21 21; vous_confi 10 -10; vous_dans 11 -11; vous_de 8 -8
vous_deran 15 -15; vous_devez 8 -8; vous_dirai 15 -15; vous_dire 3 -3; vous_disie 9 -9; vous_dites 12 -12
vous_donne 3 -3; vous_ecout 4 -4; vous_embet 15 -15; vous_en 15 -15; vous_enten 3 -3; vous_envoy -7 7
vous_etes 2 -2; vous_expli 8 -8; vous_fache 11 -11; vous_faire -14 14; vous_faite -12 12; vous_felic 13 -13
vous_fiche -18 18; vous_foute -11 11; vous_garan -8 8; vous_hein -10 10; vous_inqui 12 -12; vous_l 13 -13
vous_la 6 -6; vous_le -16 16; vous_les -5 5; vous_m -19 19; vous_maint -10 10; vous_mais 6 -6; vous_manqu -8 8
vous_me -6 6; vous_mette 5 -5; vous_moque -13 13; vous_n 3 -3; vous_ne -14 14; vous_nous -6 6; vous_parle 15 -15
vous_payer -13 13; vous_payez -9 9; vous_plait 9 -9; vous_pourr 4 -4; vous_pouve 13 -13; vous_previ 1 -1
vous_prie 7 -7; vous_que 8 -8; vous_qui 12 -12; vous_racon 3 -3; vous_rappe 12 -12; vous_rassu 7 -7; vous_recoi 8 -8
vous_regar 12 -12; vous_remer 13 -13; vous_rende -6 6; vous_repet 11 -11; vous_repon 6 -6; vous_savez 4 -4
vous_serie -5 5; vous_serve -12 12; vous_soyez 10 -10; vous_suivr 8 -8; vous_tromp 17 -17; vous_voleu -7 7
vous_voule 13 -13; vous_vous -8 8; voyan 11 -11; voyan_de 10 -10; voyan_est 9 -9; voyan_inter 4 -4; voyan_ne 7 -7
voyan_nulle 7 -7; voyan_qui 7 -7; voyan_rouge 4 -4; voyan_sont 9 -9; voyon 8 -8; voyon_donc 8 -8; voyou -6 6
voyou_vous -6 6; vpn 8 -8; vpn_ne 8 -8; vrai 7 -7; vrai_> 15 -15; vrai_ca -11 11; vrai_monde 10 -10; vrai_monsi 7 -7
vrai_techn 6 -6; vrai_vous -9 9; vraie 17 -17; vraie_perso 17 -17; vraim -12 12; vraim_> 19 -19; vraim_la -8 8
vraim_n -6 6; vraim_nuls -17 17; vraim_ras -4 4; vraim_tres -17 17; vu -8 8; vu_ca -6 6; vu_min 5 -5; vu_que 5 -5
vu_une -8 8; w 6 -6; w_e 6 -6; wan 4 -4; wan_et 4 -4; wanad 6 -6; wanad_point 6 -6; web 7 -7; web_depui 7 -7
week 4 -4; week_end 4 -4; wei 6 -6; wei_w 6 -6; wesh 6 -6; wesh_j 6 -6; wifi 13 -13; wifi_> 19 -19; wifi_c 6 -6
wifi_dans 4 -4; wifi_de 9 -9; wifi_depui 1 -1; wifi_est 15 -15; wifi_et 1 -1; wifi_fonct 4 -4; wifi_frere 3 -3
wifi_il 5 -5; wifi_insta 13 -13; wifi_is 6 -6; wifi_mais 2 -2; wifi_ne 8 -8; wifi_qui 5 -5; wifi_sans 7 -7
wifi_se 12 -12; wifi_une 6 -6; wifi_y 5 -5; worki 7 -7; worki_> 7 -7; worki_depui 6 -6; x 7 -7; x_> 7 -7
x_comme 3 -3; xavie 11 -11; xavie_a 3 -3; xavie_donc 6 -6; xavie_point 8 -8; xavie_zola 6 -6; y 16 -16; y_> 10 -10
y_a 12 -12; y_ai 6 -6; y_aller 9 -9; y_arriv 9 -9; y_aurai 3 -3; y_compr 10 -10; y_depec 8 -8; y_e 3 -3; y_en -16 16
y_est 9 -9; y_etes 15 -15; y_je 12 -12; y_march 5 -5; y_mettr 6 -6; yahoo 7 -7; yahoo_point 7 -7; yande 6 -6
yande_point 6 -6; yep 11 -11; yep_> 11 -11; yes 13 -13; yes_c 12 -12; yes_oui 5 -5; yeste 6 -6; yeste_> 6 -6
yeux 5 -5; yeux_> 5 -5; yo 8 -8; yo_c 8 -8; you -8 8; you_are -8 8; youss 8 -8; youss_amara 8 -8; youtu 9 -9
youtu_se 9 -9; yves 5 -5; yves_point 5 -5; yvonn 6 -6; yvonn_le 6 -6; z 3 -3; z_o 3 -3; zappe 8 -8; zappe_la 8 -8
zero 10 -10; zero_> 23 -23; zero_ameli 14 -14; zero_cinq 4 -4; zero_deux 6 -6; zero_huit 6 -6; zero_je 5 -5
zero_le 5 -5; zero_neuf 7 -7; zero_onze 6 -6; zero_quatr 7 -7; zero_sept 8 -8; zero_sis 6 -6; zero_six 9 -9
zero_trois 5 -5; zero_un 8 -8; zero_zero 6 -6; zoe 11 -11; zoe_aroba 11 -11; zola 6 -6; zola_> 6 -6; zola_preno 6 -6
zone 7 -7; zone_blanc 7 -7; zut 15 -15; zut_> 11 -11; zut_j 7 -7
""",
    ),
}
