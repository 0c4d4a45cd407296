"""Words of everyday talk with a support line: of our labelled utterances where no name was said, trades, towns.

A table. A word that is here is no name by itself; after "je m'appelle" it may be one ("je m'appelle Charpentier").
Without accents, as `text.flat` writes them.
"""

from __future__ import annotations

from .text import word_set

ORDINARY = word_set(
    """
    adjuge tiens aberrant annuel debloque foutu grotesque ignoble inoui kif kif-kif payant revoltant tentant etrange
    deal efficace theorie essayons eureka guere help hourra ja mystere ouin pff rah present selon vauriens traductrice
    satisfait satisfaite copain copine examen fauteuil micro-coupures restons polis mourir chinois fichus patients
    aboie abonne abonnee abouti abruti abrutis abuse accede acces accord accroche accueil achetee acord acteur
    activee activer activite actrice actualise actualite adaisselle adesso adjoint adjointe administrateur
    administratif administration administratrice adorable adresser adsl affaire affichage affiche affichees
    affirmatif agacant agace age agee agents agriculteur agricultrice aidante aide aider aidez aille aimable
    aiment air aireur alarme alexa allait alleluia allumer alsace amelioration ami ampoules aneries angers
    anglais anime animes annonce annule annuler annulez anomalie ans antenne appaire apparait appareils
    apparemment appartement appele appellent appels apple applique apporte apprends appuie appuyant appuye
    appuyer arbre architecte ardeche are argent armoire arnaque arnaqueurs arrache arrange arranger arret arrete
    arretee arreter arretez arrivant arrive arrivee arrivent arriver arriverai artificielle artisan artiste
    aspirateur assez assois assure assurement assureur astreinte atelier attaque atten attendu attente attribue
    aucunement aurais aurait aurez auriez autant automate auxiliaire aviez avion avocat avocate avoue awa baisse
    balader balcon bancaire bande banque banquier barres bas bascule basculez base basta batard batards batiment
    bazar beau beaux bebelles belgique belle benisse besancon bete betise biere biloute bingo blablabla blaze
    blonde bloquer bloques bocaux boitier boitiers bol bons bordeaux bordel bornes bots boucle boudiou bouffon
    bouffons boug bougez boulangere boules bourrique bout boutique bouton boxe branchee brancher branleurs bras
    brest bretagne brise bru bruit bruxelles bufferise buguent bureaux cablage cables caen cafe caisse caisses
    caissier caissiere caja calisse calmerai camera cameras campagne camping can canal canard cantonale carafe
    cardiologue carnet carpe carrement carte cartes cas casques casquette casse cassee casser casses
    catastrophique causer cave celibataire cell cellulaire cent centaine centrale centre cents certes cesse
    cessez chacun chaine chaines chair chalet chaleur chambre chambres changee changement chanson chanteur
    chanteuse chantier chapeau chargent charger charlatans charlots charmant charmante chat chauffeur chaussee
    chef cheffe chelou chepa cheri cherie chichourle chien chier chiffre choper choses chrome chu chum cime
    cinco cinquantaine cinque cinquieme circonstances cirque claque clientele clients clignotent clignoter
    clignotte clique clore cloud cochon codes coeur coiffeur coiffeuse colere colis collaborateur collaborateurs
    colle collegue collegues coller coloc com combine commande commence commencez commercant commercante
    commercial commerciale commerciaux communal commune communication communications communiquer communiquerai
    compagne compagnon competent complet completement comportement compose comprend comprendre comprends
    comprenette comprenez compta comptabilite comptant compter comptes compteur computer con conan conasse
    concarneau concentre concerne concernes concession concessionnaire concierge conclu conclusion concombres
    concours concret concurrence concurrent concus condition conditions condom conduis conduit conduite
    conference confiance confidentialite confirmation conflit confrere confuse confuses conge conjoint conjointe
    connaissance connaisseur connait connaitre connan connard connards connart connasse conne connectee
    connectent connecter connectes connectez connection conneries connetable cons conseil conseille conseillers
    conservatoire conserve considerer console consoles consommation consortium consulat consultant consultante
    consulter contact contacte contacter contactez contacts conteste contexte continue continuer continuez
    continuons contourne contraire contrats contre contretemps controle controleur convaincu convenu convient
    correction correcto correspondant correspondants corriger corse costume cote coudonc couillons couleur coup
    coupait coupees coupent couper coupes couple coups coupures courriel courriels courses cousine craquements
    crash crasse cree cretin cretins creuse crie crois croix crosseurs croyais cru cuisine cuisinier cul
    curateur cyber cyclone dalle dame daron debile debiles deborde debordes debout debranchant debranchee debut
    decede declarations declarer declenche decodeur decodeurs deconne deconnecte deconnectes deconseille
    decontenancee decroche dect decu defavorable degagez degat degoute degueulasse delais demain demande
    demander demandez demarrage demarre demarrer demenage demi demoiselle dentiste depanner depasse depeche
    depend deplorable depote depute deranger derriere desactive descende descendre descends descendue desormais
    dessin dessins dessus detectee deteste deuxieme devait devant developpeur devenue devez devinez devoirs
    devrais devriez diable dialoguer dieu difference different difficile dijon diligence dingue dirai dirais
    dirait direct directe directement direction disais discuter disent disiez disons disparu disponible dispute
    disque distance divorce divorcee dizaine dizaines doigts donnee donnees donnez double doucement doudou doute
    douzaine douzaines down drache droit duplicata durant dure durer eau eaux echappe echeance echec echo echoue
    ecole ecoute ecouter ecoutez ecrans ecrivain effet electricien electronique eleveur embetant embeter
    embouteillages eme emettre employe encaisser enceinte encule encules end endroit enervant enerver enervez
    enfants enfoire enfoires enleve ennuyee enorme enormement enregistreuse enseignant enseignante ensemble
    entendement entendent entendez entendre entenet entrants entre entretenir envie environ envoie epellation
    epouse epoux equipe erreur escalier escargot escrocs escroquerie espagne espece espere esperez essai
    essayais esse etages etais etape etapes eteins ethernet etinte etiquette etonne etranger etudes etudiant
    etudiante eviter evolution exacte excede excellente exclamation excuses exige exiles exion existe expert
    explique expliquer exploser facebook facher facile facon facteur faible faille faisais faisant fallait fan
    fantastique fatiguer faudra faute favor fax felicite fenetre ferme fermee fermez ferraille fet fete feu
    fibra fichez fieu fige figurez fil file film fin finalement finir fixes flemme flotte foi folle fond fondu
    forfait forges formidable fortnite fournisseur fous fout foutage foutez foutre fraises francais franchement
    french frerot frigo frisquet friture froid frustrant funziona furax galaxy game gamer gamin gang garantie
    garantis garcon garde garder gardien gardienne gare gars gendarme gendre general generale geneve genre
    gentil gentille gere gers glisser gonfle gonfler gonflez good goure grenier grenoble gresille gresillement
    gresillements grezille grille grzz gsm guadeloupe gueule guignols habilite habitant habitante habite habiter
    habitude habituel hache hachees haches haine hallucine hameau handicapee hauts helas hesite heureusement
    histoire histoires historique hmm homme honnetes honneur honte honteux horriblement hors hospitalisee
    huissier huitante humaine hurle icitte idee identifie identique idiots iles image imagine imbecile
    immediatement immeuble immobiliere impec impecable importe imprimantes inacceptable inaccessibles inactives
    inadmissible incapables incident incompetence incompetent incompetents inconvenient incorrect inexact
    inexacte infernal infirmier infirmiere informaticien informaticienne informatique informatiques infos
    ingenieur injoignable inquiete inquieter inquietez insense insta instable installateur installateurs
    installe instant instituteur institutrice insupportable intelligence inter interdit interne interroger
    interrompue interruption intervention intolerable inventaire inverse ipad ipbx iphone iphones ira jambes
    jardin jaser jete jeter jeu jeune jeux joignable joindre jointe jointes joker joli joue jouer journaliste
    jsp jumeaux jure juridique jusqu kaz kine kinesitherapeute lac lache lag laisser lamentable lampe lance
    laptop laquelle latence laver lentement let liaison liege lien lignes lille limoges lis liseuse liste live
    livreur logiciel lol longs longtemps lotissement loue lumieres lunettes lyon macbook machin machines macon
    magasin magicien mails main maire maitre maitresse malgre mami mamie mandataire mange manger manip manque
    manques marchait marchent marcher mare mareuil mariage marital maritale marque marquise marraine marrant
    marre mars marseille martinique masque matinee maudit mauvaises max maximum mayotte mdr mec mechant mechante
    mecontent medecin mega megas meilleure melange mensonges menteurs menti menuisier message messagerie
    messages metier mettez mettre metz meuf mhm micro midi militaire mille millier milliers min minables miracle
    misere miseria mmh mobiles mobiliser moindre moitie mons montagne montant monte montpellier montre moque
    moquer moquez morte mot moun moyen muet muets mur musicien musique mutualisation mutuellement mwen nada
    namur nancy nantes nard natel naviguer nazes negatif nein nenni nerfs net nettement neuve neveu nice niece
    niet nique niveau noir noire nombre nonante nope normale normandie not notaire notiez nouveaux nouvel
    nouvelles novembre nuit nullement nuls num objets obligeance octante offerte oncle one ongle open operador
    operationnel ordinateurs ordis ordre oreille orleans orthographe ottica ouaifaille ouaip oubliais oublie
    oublier oubliez oue ouep ouifi ouiii oula ouvert ouverture ouvre ouvriers ouvrir page paie paiement
    paillasson paille paire paires paix pannes pantoute papi papier papiers papy paquet paquets parait parasites
    parc pardi pare pareille pareillement parlais parlerai parrain partagee partent partir passage passee
    passent patiante patience patient patiente patienter patientez pauvre paye payer payez pays peine peintre
    pelleteuse perce perd perdons perdre perds perfetto permanent perpignan persiste personnes perte pete peter
    petite petites petits peuchere peuvent pharmacien pharmacienne phone physique piece pieces pilote pin ping
    pis pixelisee placard plaignent plaint plainte plaisante plaisir play player playstation please plein pleine
    pleut plombier plombs pluie plupart plusieurs poil pol policier politique pompier pompiers pon por porca
    portabilite portables portail porte porter posee posez positif postal postale postes pote potes pouf pourri
    pourrie pourriez pourris pouvait pouviez pouvons precedemment prefererais preleve prelevement premier
    premiere prend prendre prends prenne presses prestataire prete prevenu previens prevue prie primante
    principal printemps priorite pris prise pro procedure proces processus prof professeur profession
    professionnelle prononce prononcer prononciation propos propose proprement provence pseudo publicites puc
    puce puisse puits puk punaise pur puree pus putain pute puteaux putois quartier quarts quat quatorze quatres
    quatrieme quebec quelques quels quiche quinzaine quinze quitte quittez raccorder raccroche raccrocher
    raconte rade radio rage raiseau raison rallume rallumee rappele ras rassure rassurez ravi rebelote reboot
    rebranche rebranchee recherche reclame recoit recommence recommencer reconnecte reconnecter reconnue recoupe
    recouper recule recup recupere recuperer redemarrage redemarree redemarrer redevenu redevenue redire
    redirigez redis redonnez reel reelle reessayer reflechir reflechis refonctionne refus regardait regarder
    regarderai regardez regrette reims relance relation remarche remboursement remboursez remercie remets remis
    remonte rendez rendre rends rendu rennes rentre rentree rentrer renvoi repar reparateur repare reparer
    reparez reparti repartie repartis repasse repeteur repeteurs repetition repond repondent repondeur repondez
    repondrai repondu repos reprendre repris reputation residence resilie resilier resolu respect restaurateur
    restent resultat retabli retablir retablissement retenir retire retombe retour retrouvez reunion reussi
    revenir revenus reviens revient revolte rez ridicule rigole rigolos rire rivieres roaming robots rond rouen
    roule rousse route rubis sache sacre saisie saisir salaries salaud salauds sale salete salon salopards
    salope salopette samsung sang sanitaire saoule saoulez sauf saurais saute sauter sauve sauvez sav savoir
    scandale scandaleux scandalise sdsl sec second seconde secondes secretariat sectionne seine seize semaines
    semble semblerait septante septembre serais serie serieusement serieux seriez sert serveurs serveuse servez
    servi servir seule severe sez siennes signaler signe silence sim simplement sip sis site sites situation
    sixieme smartphone smartphones sociale sogetec soixantaine sol solde someone sonne sonnerie sonnette sors
    sortir sortit souhaiterais souhaiteriez sous souscrit souvienne souviens soyez space speak specialement
    speed stable standardiste steam still stp strasbourg stresse stupides stylo subissons sud suffit suisse
    suite suivi suivre sujet superieur support suppose surement surfer surnom surpris surveillance suspendue svp
    switch switchs sympathique synchro synchronise syndic tabarnak tablete tablettes tais tanne tante tantot
    tape taper tapez tas teams techniciens telechargement telechargements telecharger telecom telecoms
    telephoner telephones telephonique telephoniques teles teletravail teletravailler teletravailleuse
    televiseur tels tempete temps tendu tenir tente tenu terminal terminaux termine teste tester tete teve
    textos thermostat three thune ticket tient tiguidou tip titulaire toile toit tombent tomberais tonnerre
    totale tou touche touchees touches toulon toulouse tour tourne tourner tours tpe trafic train traiter
    tranquillement transfere transferer transferez transports travailler travaux treize trentaine troisieme
    trompe trompee trompez trottoir trouvent trouvez truc trunk tuer tut tuteur tutrice two type ulterieurement
    unique uniquement uns urgences utilise vai valais valide valider vaste vend vendeur vendeuse venir vente
    verifier verifiez verra verrai vers vertes verts very veuf veuillez veuve vide videos vie viefi vieille
    viennent villa village vingtaine vingts virements virgule visio visioconferences visios vit viticulteur
    vivant vive vocale voisine voit voiture voix vol vole volets voleur voleurs vont vos votre voudrai voudriez
    voulait vouloir voulu voyants voyous vpn wait walou wan watch web week wesh wii windows working yep
    yesterday you zappe zone zoom
    """
)
