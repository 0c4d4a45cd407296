"""First names and family names heard in France, and words of a call that are no names. Tables, nothing else.

First names: the most given in France in the last eighty years, regional and immigrant ones included. They tell a name
from a word ("c'est Claire" from "c'est clair"); a name that is missing is still understood after "je m'appelle".
Without accents, as `text.flat` writes them.
"""

from __future__ import annotations

from .more_names import MORE_FAMILY_NAMES, MORE_FIRST_NAMES
from .text import word_set

FIRST_NAMES = MORE_FIRST_NAMES | word_set(
    """
    abdel abdelkader abdallah abel achille adam adama adele adeline adrien adrienne agathe agnes ahmed aicha
    aime aimee alain alban albane albert albertine alberto alessandro alex alexandra alexandre alexia alexis
    alfred ali alice alicia aline alix alphonse amadou amandine amaury ambre amel amelie amina amine amira
    anais anatole andre andrea andree ange angela angele angelique anissa anita ann anna annabelle anne annick
    annie anthony antoine antoinette antonia antonin antonio apolline ariane aristide arlette armand armelle
    arnaud arsene arthur assia astrid auguste augustin aurelie aurelien aurore aveline axel axelle aymeric
    aziz bachir baptiste barbara basile bastien beatrice benedicte benjamin benoit berangere berengere berenice
    bernadette bernard bertha berthe bertrand bettina bilal blaise blanche boris boubacar brahim brice
    brigitte bruno camille candice carine carla carlos carmen carole caroline catherine cecile cedric celeste
    celestin celia celine chantal charlene charles charline charlotte chloe christel christelle christian
    christiane christine christophe claire clara clarisse claude claudette claudia claudie claudine clemence
    clement clementine clothilde clotilde clovis colette colin coline constance constant coralie corentin
    corinne cyril cyrille cyprien damien daniel daniele danielle danny daphne david deborah delphine denis
    denise denys desire desiree diana diane didier dimitri djamel dominique dorian doriane dorothee driss
    dylan eddy edgar edith edmond edouard edwige elea eleonore eliane elie eliette elina eline elisa elisabeth
    elise elizabeth ella elodie eloise elsa elvire emeline emeric emile emilie emilien emily emma emmanuel
    emmanuelle enzo eric erica erika ernest ernestine erwan esteban estelle esther ethan etienne eugene
    eugenie eva evan evelyne fabien fabienne fabrice fadila faiza fanny fares farid farida fatiha fatima
    fatimata fatou fatoumata felicie felix ferdinand fernand fernande fernando fiona firmin flavie flavien
    fleur flora flore florence florent florentin florian floriane florine france francesca francine francis
    francisco franck francois francoise frank freddy frederic frederique gabin gabriel gabrielle gael gaelle
    gaetan gaetane gaston gauthier gautier genevieve geoffrey geoffroy georges georgette gerald geraldine
    gerard germain germaine ghislain ghislaine gilbert gilberte gilles gisele giuseppe gregoire gregory
    guilhem guillaume gustave guy gwenael gwenaelle gwendoline habib hadrien hakim hamid hamza hanna hannah
    hassan hassina helena helene henri henriette herve hicham hippolyte hocine honore honorine hortense houria
    hubert hugo hugues huguette hussein ibrahim ibrahima ida idriss ilan ilona imane imed ines inaya ingrid
    irene iris irma isaac isabelle isaure ismael issa ivan jacky jacob jacqueline jacques jade jamal jamel
    james jamila jean jeanine jeanne jeannine jenna jennifer jenny jeremie jeremy jerome jessica jessy jimmy
    joachim joan joanna joao jocelyn jocelyne joel joelle joffrey johan johann johanna john johnny jonas
    jonathan jordan jorge jose josee joseph josephine josette josiane josselin josue joy jules julia julian
    juliana julie julien julienne juliette julio justin justine kadija kais kamel karen karim karima karin
    karine karl katia kelly kenza kevin khadija khadidja khaled khalid killian kilian kylian laetitia lahcen
    laila lamia lana lara latifa laura laure laureen laurence laurene laurent laurette laurie lea leane
    leandre leila lena leo leon leonard leonardo leone leonie leonore leopold leslie leticia lia liam liana
    lidia lila lilas lili lilia lilian liliane lilou lilly lina linda line lionel lisa lise lisette lison
    livia logan lois loic lola lorene lorenzo loris lou louane louanne louis louisa louise louison luc luca
    lucas lucette lucie lucien lucienne lucile lucille ludivine ludmila ludovic luigi luis luisa lukas luna
    lydia lydie lyna mael maelle maelys maeva magali magalie magdalena maia mailys maissa malek malik malika
    malo mamadou manon manuel manuela maoly marc marceau marcel marcelle marcelline marcello marco margaux
    margot marguerite maria mariam mariama marianne marie mariette marilou marilyne marina marine mario marion
    marius marjorie marlene martha marthe martial martin martine marvin maryam maryline maryse maryvonne mateo
    mathias mathieu mathilde mathis mathys matteo matthias matthieu maud maude maurice maxence maxime
    maximilien mayeul mehdi melanie melina melissa melodie mercedes merlin michael michaela michel michele
    micheline michelle miguel mika mikael mila milan milena milo mina mireille miriam modeste mohamed mohammed
    moise mona monica monique morgan morgane mouloud mounir mourad moussa moustapha muriel murielle mustapha
    mylene myriam nabil nacer nadege nadia nadine nael naima naomi narcisse nassim natacha natalia nathalie
    nathan nathanael nawel nelly nelson nestor nicolas nicole nina nino ninon noa noah noe noel noelie noelle
    noelline noemie nolan nolwenn nora norbert nordine nouria noura nour oceane octave octavie odette odile
    olga olivia olivier olympe omar ophelie orane oriane orlane orlando oscar oumar ousmane owen pablo paloma
    pamela paola paolo pascal pascale pascaline patrice patricia patrick paul paula paule paulette pauline
    paulo pedro perrine petronille philibert philippe philippine philomene pierre pierrette pierrick pierrot
    priscilla prosper quentin rachel rachid rachida rafael raoul raphael raphaelle rayan raymond raymonde
    rebecca redouane regine regis reine remi remy renald renaud rene renee reynald ricardo richard rita robert
    roberte roberto robin rodolphe rodrigue roger rolande roland romain romane romaric romeo romuald romy
    ronan rosa rosalie rose roseline roselyne rosette rosine roxane ruben rudy ryan sabine sabrina sacha said
    saida sally salima salimata salma salome salvador samantha sami samia samir samira samuel sandra sandrine
    sandy sara sarah sasha savannah sebastien selena selim selma serena serge sergio severin severine sharon
    shirley sibylle sidonie sidney silvia simeon simon simone sixtine slimane sofia sofiane soizic solal
    solange solene soline sonia sophia sophie souad soufiane souleymane stanislas stella stephan stephane
    stephanie steve steven stevie suzanne suzette suzie sylvain sylvaine sylvette sylvia sylviane sylvie
    tanguy tania tarek tatiana teddy teo teresa tess thais thea theo theodore theophile theotime therese
    thibaud thibault thibaut thierry thiery thomas tiago tiffany tifenn tim timeo timothe timothee titouan
    tobias tom tony toussaint tristan tugdual ugo ulysse urbain ursule valentin valentine valere valerie
    valery vanessa vera vero veronique vianney vicky victoire victor victoria victorine vincent violaine
    violette virgile virginie viviane vivien vladimir wahiba walid warren wendy wilfrid wilfried william willy
    wissam xavier yacine yael yahya yan yann yanis yannick yannis yasmina yasmine yassin yassine yoann yohan
    yohann yolande yousra yousef youssef yusuf yvan yves yvette yvon yvonne zacharie zahra zakaria zinedine
    zineb zoe zohra zora zoubida gwenn mai ngoc thi linh duc minh
    """
)

FAMILY_NAMES = MORE_FAMILY_NAMES | word_set(
    """
    adam albert allard andre antoine arnaud aubert aubry auger bailly barbier baron barre barthelemy baudry
    bazin beaumont becker benali benard benoit berger bernard bernier bertin bertrand besnard besson bigot
    blanc blanchard blanchet blin blondel boissy bonhomme bonnet boucher bouchet boulanger boulay bourdon
    bourgeois bouvet bouvier boyer breton briand brun brunel brunet buisson camus carlier caron carpentier
    carre charles charpentier charrier chartier chauvet chauvin chevalier chevallier clement colas colin
    collet collin cordier costa coste cousin couturier daniel david delage delattre delaunay delmas denis
    deschamps devaux diallo diarra didier dubois duchene dufour duhamel dumas dumont dupond dupont dupuis
    dupuy durand duval etienne evrard faivre faure favre fernandez ferrand ferreira fleury fontaine fournier
    francois gaillard garcia garnier gauthier gautier gay germain gerard gilbert gilles gillet girard giraud
    gomez gonzalez grand gregoire grondin gros guerin guichard guillaume guillet guillot guyot hamel hamon
    hardy haddad hebert henry herve hoarau hubert huet hugues humbert imbert jacob jacques jacquet jacquot
    jean joly joseph joubert jourdan julien klein kone labbe lacroix lagarde laine lambert langlois laporte
    launay laurent lebon lebreton lebrun leblanc leclerc leclercq lecomte lefebvre lefevre leger legrand
    legros lejeune lemaire lemaitre lemoine lenoir leroux leroy lesage leveque levy lopez louis lucas maillard
    maillot mallet marchal marchand marechal marie marin marion martel martin martinez martins marty masson
    mathieu maurice maury menard mercier meunier meyer michaud michel millet monnier moreau morel moreno morin
    morvan moulin muller navarro nguyen nicolas noel olivier ollivier pages paris parent pascal pasquier paul
    payet pelletier pereira perez perret perrier perrin perrot petit petitjean philippe picard pichon pierre
    pires poirier pons poulain prevost prigent pruvost raymond raynaud remy renard renaud renault rey reynaud
    ribeiro richard riviere robert robin roche rodriguez roger rolland rossi rousseau roussel roux roy royer
    ruiz sabatier salmon sanchez santos schmitt schneider schmidt seguin serre silva simon tessier texier
    thibault thomas tournier traore vallee valentin vasseur verdier vidal vincent voisin wagner weber weiss
    dasilva moreira sow camara cisse toure diop ba barry sy keita coulibaly mendes goncalves tran pham
    benhamou cohen belkacem bouchard gagnon tremblay janssens peeters lambrechts maes dupire kowalski nowak
    ducasse zidane dupre duprez durieux delcourt delorme
    """
)

# Words of a call that are no names of people, whatever stands before them.
NOT_NAMES = word_set(
    """
    mettez notez marquez inscrivez ecrivez prenez papiers certains ans annees mois jeune confidentiel place
    quai allee impasse chemin square route lotissement residence habite trema
    a ah ai aie aimerais aller allez allo allume allumee alors ancien appareil appel appelait appelant appelle
    appeler appelez appelle apres aprem attend attendez attends attendre au aucun aucune aujourd hui aussi
    autre autres aux avais avait avant avec avez avoir avons bah beaucoup ben besoin bientot bien bizarre
    bloque bof boite bon bonjour bonsoir bonne bouge box branche bref bugue bureau c ca cable calme capte car
    ce cela celle celui certain ces cet cette ceux chaque charge cher chez chose ci clair client cliente
    clignote code combien comme comment complique compris compte confirme connais connexion connecte contrat
    conseiller coordonnees correct coupe coupee coupure courant cours d dans de debit debranche deja depuis
    derange dernier derniere des desole desolee deux dire dis dit dites docteur dois doit donc donne donner
    dont dossier dur du e eh elle elles email en encore enfin ennuyeux ensuite entend entends entendu
    entreprise epelle est et etage etait etaient ete etes etre eu euh eux evident exact exactement excuse
    excusez expres fache faire fais fait faites famille faut faux fibre fini fixe fois fonctionne font fort
    forcement fou fur gauche gens genial grave gros h haut hein hier heure heures hm hotline hum ici idem il
    ils impeccable important impossible inquiet interesse internet introuvable inutile j jamais je jour jours
    juste justement l la laissez le lent lente les leur leurs lequel libre ligne loin long lors lui lumiere m
    ma machine madame mademoiselle mail maintenant mais maison mal malade malheureusement marche mari matin
    mauvais me meme merci merde mes met mets messieurs mesdames mince mien mienne minute minutes mobile modem
    moi moins mois moment mon monsieur mort n ne nez ni nickel nom non nos normal notre nous nouveau nouvelle
    nul numero o oh ok okay on ont opera ordi ordinateur ou ouais oui panne par parce pardon pareil parfait
    parle parler parlez pars part partie pas passe passer passez pendant penible pense pensez perdu personne
    personnel peu peur peut peux plait plantee plus plutot point portable pose possible poste pour pourquoi
    pourrais pouvez pouvoir pratique prefere prenom prenez pres presque pressant presse pret prets prive
    probleme proche propre puis puisque qu qualite quand quarante quatre que quel quelle quelqu quelque qui
    quoi rappelez rappeler rappelle rapide rapport rate re recu redemarre regarde regle relou rend repete
    repeter repetez reponds repondre reseau reste retard rien rigolo rouge router routeur s sa sais sait sans
    savez se secret semaine sera serait service ses seul seulement si sien signal simple sinon six soir sois
    soit sommes son sont sorti souci soucis souvent special standard suis sur surtout sympa t ta tant tard te
    technicien technique tel telephone television tele tellement telephonie terrible tes test toi tojours ton
    tonalite tot toujours tous tout toute toutes tranquille travaille tres trois trop trouve tu un une urgent
    urgence utile va vais vas vendredi verifie vert veut veux viens vient vieux ville vite voici voila voir
    vois volontiers voudrais voulais voulez vous voyant voyez vrai vraiment vu wifi y yeux zero cinq sept huit
    neuf dix onze douze vingt trente cinquante soixante faudrait utilisateur societe compagnie garage cabinet
    association mairie boulangerie restaurant hotel agence patron patronne secretaire gerant gerante directeur
    directrice responsable comptable assistante assistant stagiaire voisin locataire proprietaire particulier
    professionnel retraite retraitee maman papa mere pere fils fille femme frere soeur lundi mardi mercredi
    jeudi samedi dimanche panneau gratuit offre abonnement facture installation fameux dehors dedans partout
    nulle ailleurs absent absente occupe occupee energie electricite orage lettre lettres epeler majuscule
    minuscule accent tiret apostrophe arobase espace inconnu inconnue anonyme refuse souhaite laisse inscrit
    inscrite enregistre enregistree connu connue content contente enerve enervee furieux furieuse fatigue
    fatiguee embete embetee perdue bloquee coupe plante lente urgente pressee certaine sure sur vraie fausse
    bonne mauvaise meilleur pire mieux toujours quelquefois parfois jaune orange bleu bleue verte blanche
    violet gris eteint eteinte allumes livebox freebox bbox tablette imprimante ecran serveur tout-a-l'heure
    absolument tout-a-fait effectivement evidemment certainement exactement parfaitement rapidement
    normalement vraiment seulement pourtant quelconque robot humain operateur operatrice conseillere agent
    interlocuteur assistance depannage reclamation resiliation renseignement question questions reponse bug
    bugs sms photo video youtube netflix google orange sfr free bouygues sosh gmail yahoo hotmail wanadoo
    euros france europe monde rue avenue boulevard adresse etre cause faite tomber tombe tombee revenu revenue
    parti partie mouline rame galere catastrophe cata dommage vacances travail courrier bonjour salut coucou
    bye revoir journee soiree hallo hello yes no oups zut flute quoi hop stop bip toc chut super top cool ouf
    bravo felicitations nan mouais voyons allons venez venu venue vendu acheter achete gagne mis mise note
    notez notre ecrire ecris ecrit ecrivez envoye envoyer envoyez recevoir recois essaye essaie essayer
    retrouve trouver chercher cherche changer change ajouter modifier
    enchante enchantee cure pepe meme papi papy mamie mamy tonton tata tatie parrain marraine grand-mere
    grand-pere maminou papounet
    boucherie charcuterie fromagerie fleuriste crous epicerie pharmacie clinique ehpad college
    lycee ecole creche brasserie pizzeria salon
    menuiserie plomberie librairie imprimerie laverie pressing camping auberge gite institut quincaillerie
    droguerie bijouterie patisserie mediatheque bibliotheque paroisse caserne gendarmerie commissariat prefecture
    """
)

PARTICLES = word_set(
    "de du des d la le les l van von der den ben bin el al da di do dos della abou abu st saint sainte mac mc "
    "ould vander"
)
