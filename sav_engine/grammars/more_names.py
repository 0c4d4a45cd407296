"""More first and family names: from elsewhere, regional and short ones, and the families of many.

Written down by hand, from memory, for this program; `known_names` holds the most given ones. A table.
"""

from __future__ import annotations

from .text import word_set

MORE_FIRST_NAMES = word_set(
    """
    jo ginette liselotte douglas moana mauricette enola ornella aminata modou khady houda sanaa hiroshi kenji irina
    nikos eleni stavros tewodros heimata moea guadalupe esperanza consuelo pepita ignacio iker maite nahia amaia
    xabier peio riwan ewen goulven
    thi linh xuan thanh minh duc ngoc
    agnieszka malgorzata grzegorz krystian piotrek ewelina dorota urszula zbigniew svitlana oksana natalya
    yulia anastasiya
    olha iryna gheorghe ionut florin mihaela elena ioana costel vasile gabor istvan zoltan ferenc aleksandr
    aaron abby abdelaziz abdelhak abdelhamid abdelkrim abdelmalek abderrahim abderrahmane abdou abdoulaye adan
    adelaide adem adnan adolphe agathon agostino ahlem aissata aissatou akim akram aladin albin aldo alejandro
    aleksander aleksandra alessia alexane alexey alhassane aliou alioune alissa allan alma alpha alvaro alya
    amanda amar amara ambroise ameline ameziane amir anastasia anatolie andreas andrei andrej andrzej angelina
    angelo anh anjali anouar anouk antonietta aram archibald arianne arielle armande armel arnold artur arwa
    ashley asma assane athena aubin aude audrey augustine awa aya ayoub ayse badr bakary balthazar baptistin
    barbe basma bassem beata beatriz belinda benedetta benjamine benoite berenger bernardin bernardo bianca
    bintou birgit bogdan boualem bouchra brandon brenda briac brian brieuc bryan caetano caleb calixte calogero
    camelia camila candy capucine carl carlota carmela carolina cassandra cassandre cassie cataleya catalina
    cathy cecilia celestine celian cem chafik chaima chaker chams charlie cheick cheikh cherif cherifa cheyenne
    chiara chris christa christele christiana christina christo christopher christy cindy clarence claudio
    claudius clelia cleo cleophee cloe clothaire concetta conchita corentine cornelia cosette cristiano cristina
    cynthia cyriaque cyrielle dalia dalila dana danielo daouda dario darius dave davy dede denisa deniz
    desiderio diego dieudonne dieynaba dina djamal djamila djeneba djibril dolores domenico domitille donatien
    dora doris dounia dragan duarte dung eddie edgard edmee edna eduardo ege ekaterina elena elia elias elif
    elijah elio elisabete eloi elton elyes elyne emanuel emilio emin emre endrick enora enrico enrique erik
    ernesto erwann erwin esma esmeralda estel esteve ettore eudes eulalie euphrasie eusebe evangeline evelina
    evelyn ewa ewan ezechiel fadi fatimatou fatma fatoumatou faustin faustine fausto federico felicia felicien
    felicite felipe ferhat fernanda fidele fifi filipe filippo florette floriana fouad fouzia francelise
    francesco franz frederica fredo frida fulbert gabriela gabriele gaby gaia gaspard gege giacomo gianni gigi
    giorgio giovanna giovanni giselle gislaine giulia giulio gladys gloria goncalo gontran gonzague graziella
    greta gudrun guenole guilaine guillemette guylaine gwendal gwenola gwladys hadja hafid hafida haiat hajar
    halima hamadi hamed hamidou hanane hannibal hans harold haroun harry hasan hatice hawa hayat hector hedi
    heidi helga henia henrik henrique herbert hermine hichem hilaire hilda hind hoang huong huseyin iana
    ibtissem idir ignace igor ihsan ikram ilham ilias ilies ilyas ilyes imran imrane ina indira indra inga ingo
    ioana isa isac isidore isis isolde isra issam issouf italo itziar iva ivana ivo izia jacek jackie jacquot
    jad jaime jalil jan jana janine janis jarno jasmine jason javier jawad jayden jeff jennie jerzy jess jesus
    joana joaquim jocelin jody johnathan jojo jolan jonathann josefa josefina josepha josephe joshua josy joyce
    juan juana judicael judith julianne juliano juliet jurgen kaan kader kadiatou kamal kamila kamilia karol
    karolina kassim katarina katarzyna kate katell kathleen kathy kelian kellya keltoum kemal kenan kenny kent
    kerim kerstin keziah khalida khalil kiki kim kimberley kinga klara klaus koffi kostas kouame krystyna
    krzysztof laetizia lalie lamine lancelot larissa lassana laszlo latif laury layla lazare leana leif leina
    lennon lenny leocadie leonce leonid leontine lester leyla lhassan lino lisandro loan loane loevan loick
    lorena loretta lorette lorie louka loulou louna lucia luciana luciano lucio lucrece ludo luigia lukasz lulu
    lynda lysandre lyse maddy madeleine madeline madison madjid mado maellys magda magdeleine magid mahamadou
    mahdi mahe maher mahmoud maiwenn makan malak malcolm malvina maly mame manel manfred manoel manolo manuella
    marcelin marcelina marcia marek margaret margarida margerie marian mariana mariano marielle marika marilene
    marin marisa marita marko markus marlon marta martina marwa marwan mary marylin marylou masha massimo matheo
    mathew mathurin matilda matis matt mattis max maximilian maya mayssa mbaye medhi meissa melaine melchior
    meline melisande melvin mendy meriem merveille meryem mia micaela mickael mickaelle mihai mikail mike miki
    milica miloud mimi mirabelle miranda mirella miroslav mirza mohamadou mokhtar momo monia montserrat morad
    moriba mory moulay mouna mounia mourtada mustafa nabila nacera nader nadera nadir nafissa nahel nahla naim
    najat najib najoua nancy naoufel narjes nasrine nasser nassera nassima natalie natasha nath nathaelle nawal
    nawfel nazim ndeye neila nele nelia neven nguyet nicaise nicola nicoletta niels nikola nikolai nils nini
    nissim noam noemi noham nohan nolhan nono noor nordin nouhaila nuno nuria odelia odilon oleg oleksandr olena
    olinda ombeline ophelia oriana orso orsola oscarine osman othmane otman otto oualid ouarda ouassim oumou
    oussama paco pape paschal pascual paulin paulino pawel pelagie penelope peter petra petru phil phuong piedad
    pier pierrine pietro pilar piotr qays quentine quitterie quynh rabah rabia radia radouane rafaela rafik
    raissa raja ralph rama ramata ramatoulaye ramdane rami ramon ramzi rania raphaele raquel rashid raul
    raymondine razane reda redha regina reinaldo renan renata renato reza rhea riad riadh rida riley rina riri
    rocco rodolfo rodrigo rokia romana ronald ronnie rosalia rosaria rosario roselia roselyn rosemary rosita
    rossana roukaya roxana royce rozenn rui ruth ryad rym sabah sabri sabria safia safiatou salah salif saliha
    salim salimatou salvatore samba samiha sandie sandro sania santiago saphia sarra saskia satya savinien
    scarlett scott sean sebastian sebastiao sekou selin sephora serafin sergei servane seth seydou seynabou
    shaima shana shanna sherazade sheryl siaka sihem silvain silvana silvere silviane silvio simona sirine slim
    sohan soledad solenn solenne soraya soren stacy stan stanley stefan stefania stefano sten stephania sullivan
    sunita suzana suzel svetlana swann sydney sylvestre syrine taha tahar taina talia tamara tancrede tara
    tassadit tayeb teddie telma teodora terence teva thanh thanos theodora theophane theresa thiago thierno thuy
    tilio timea timoleon timothy tina tiphaine tiphanie titi titus tobie tomas tomasz toni tracy trinidad tuan
    tugba turid tyler tyron ugolin ulrich ulrika uma umberto uriel vadim valeria valeriane valerio valmont vasco
    vasile vassili veerle venceslas verena veronika vicenta vicente victorien viktor vilma vincente vincenzo
    viola viorel virginia vito vittorio viviana vlad volodia voltaire wael wafa wahid wahida walter wanda
    wassila wassim werner wesley wiem wilhelm wilma wilson wim wojciech wolfgang xavi xaviere xiao ximena
    yacouba yahia yamina yanick yara yasmin yassir yazid yessica yildiz yoan yoanna yohanna yolanda yoni yoran
    yosra youcef younes youness youri ysaline ysee yuki yulia yuna yunus yuri yvain yvelise zachary zahia zaia
    zakarya zaki zakia zara zeinab zelia zelie zenaide zeynep zia ziad zineddine zita zofia zouhair zuzana
    """
)

MORE_FAMILY_NAMES = word_set(
    """
    clair bleu jaune gris rouge vert violet court patron propre
    abadie achard aguilar ait allain allais alonso alvarez alves amar amari ancel andrieu andrieux angot arnoult
    asselin astier atlan aubin aucoin audebert aumont auvray aziz azoulay bach baillet balland baptista barbe
    barbosa bardet bardin baret barrault barrier barros bastide bataille battaglia baudin baudoin bauer baumann
    bazile beauchamp beaudoin beaufils beaulieu bec beguin bel belin bellanger bellec bellon belmonte benaissa
    benamar benammar benchikh benhamed bensaid bensalem berard berge bergeron bernal berthe berthelot berthet
    berthier bertho besse bessiere bettencourt beuzelin bianchi bianco bidault bihan billard billet billon binet
    bisson bizet blanchot blondeau blot bocquet bodin boileau boisson boivin bonneau bonnefoy bonnin bontemps
    borde bordes borel borges bosc bossard botrel bouaziz boucard bouchez boudet bougeard bouillon boulard
    boulet bouquet bourgoin bourguignon bourrel bousquet bouteiller boutet boutin bouvard bouziane bouzid boyard
    brault breard bregeon bret bretin brisset brochard brossard brousse bruneau brunner bruyere burel busson
    cadiou caillaud caille cailleux calvet cambon campos canal candela cantin capelle caradec carbone cardoso
    carnot caro carrere cartier carvalho casanova castel castelli castro caudron causse cauvin cavalier cazenave
    celik chabert chabot chaillou chambon champion chandler chapelle chapuis charbonnier chardon charlet charlot
    chassagne chataigner chatelain chaumont chauveau chauvel chen chenu cheron chevreau chiche chirac chopin
    chretien claudel clavel claverie cloarec cochet coelho coiffard collard collinet combe combes comte conan
    conte corbin cordonnier corre correia costes cottin couderc coudray coulon courtin courtois coutant coutinho
    craipeau crepin cros crozet cunha cuny curie cuvelier dabo dacosta dahan dallet damiani daniau danjou darras
    dauphin davy debray debruyne decker declercq degand deguy dehaene dejean delacour delacroix delafosse
    delahaye delamare delannoy delarue delbos delcroix delestre delhaye delmotte deloffre delon delpech delport
    deluca demange demir demont derrien desbois desjardins desmarais desmet desmoulins desnoyers despres
    destouches devillers devos dhondt dia diaby diakite dias diaz diot diouf dogan doucet doucoure dreyfus
    drouet drouin droz duarte dubos dubourg dubreuil dubuc duchamp duchesne duclos ducrocq dugas dujardin dulac
    dumoulin dunand duong dupin duplessis duport durant duret durieu dussault dutertre dutilleul duvivier
    ehrmann elbaz eloy emery ernst escobar escoffier esnault espinasse espinosa esteban esteve estrada
    etchebarne etchegaray eymard fabre fabry fall faucher fauconnier faugere faye felix feraud fermier ferrari
    ferre ferrer ferret ferry feuillet fevre fichet figueiredo filipe fischer flament flandrin floch flores
    fofana fonseca fontenay forest forestier forget fortin foucault foucher fouquet fourcade fournel fourniret
    foy fraisse freitas fremont fresnel frey friedmann fritz froment fuchs gagneux gaillot gallais galland
    gallet gallo gallois galois garbi garcin gardet garreau garric gasnier gaspar gasquet gaubert gaucher gaudin
    gaultier gauvin gavalda geffroy gelin genet genin gentil geoffroy georges germond gervais ghali gibert
    gicquel giordano giorgi girardin girardot giroud giry glasson godard godet godin gomes gontier gordon
    gosselin goubert gouin goujon goulet gourdon gouvernet grall grandin grandjean granger gras grasset greco
    grenier griffon grimaud grosjean gross grosset grosso guedj guegan gueguen guenin guerard gueret guerrero
    guery gueye guibert guidi guignard guilbert guillard guillaumin guillemin guillemot guillon guillou guinard
    guitton guy guyard guyon haas habib hachet hadad haddou hadj halle hallier hamdi hamelin hamidi hammami
    hanna hardouin hassan hassani hauser hautbois heitz helias henaff henrion herault herbert hermann hernandez
    herrera hervieu heurtel hilaire hill hirsch hocquet hoffman hoffmann honore houdin houssin hoyau huard hue
    huguenin huguet humeau hurel husson huynh ibanez ibrahim idir iglesias isnard issa ivanov jacobs jacquemin
    jacquier jacquin jaffre jamet jamin janin janssen jardin jarry jaubert jeanne jeannin jegou jolivet jollivet
    jordan josse josselin jouan jourdain jouve juillet julia julliard jung kaba kabore kaddour kadi kane kante
    kaplan kaya keller kerbrat kervella khan khelifi kieffer kim koenig koffi konate kouadio kouassi kouyate
    krief kruger kumar kurtz labat labonne laborde labrousse lachaud lacombe lacoste lacour lafarge lafitte
    lafon lafont laforge lagrange lahaye lai lalanne lallemand lallement lamarque lambrecht lami lamotte lamour
    lamoureux lamy lancelot landais landry lang langlais lanoe lapierre larcher largeau larivee laroche larose
    larue lassalle lasserre latour launois laurin laval lavergne lavigne lazare lebas lebeau leber lebihan
    leblond leborgne leboucher lecerf leclair lecocq lecoq lecuyer leduc lee lefort lefranc legall legendre
    legoff legouic legras legris leguay leguen lehmann lelievre lelong lemarchand lemercier lemoigne lemonnier
    lenfant lenglet lenormand lepage lepine leprince lequeux leriche leroi leseur lesueur letellier letourneau
    levasseur leveau levesque lhermitte lhomme lienard ligier linares lion lloret loiseau loisel lombard longuet
    lopes lorenzo loret lorin lorrain lottin loubet lutz ly mabille macaire machado macron madelaine maggi
    magnier magnin mahe mahieu maillet mainguy maire maitre malherbe malik manceau mancini mandon mangin mansour
    mansouri marais marcel marchetti mariani marot marques marquet marquis martineau martinelli martino martinot
    marx massa masse masset massot mathis mathon matos maubert mauny maurel maurin mayer maziere meda medina
    melo menant mendy menez mercadier merle merlin mesnard messaoudi messier metayer mezzani michaux michelet
    michelin michon mignot miguel miller milon minot miquel mira mitterrand moinard moine molina mollet monet
    monfort monge monier monin monnet monteil monteiro montel montero morales morice morineau morisset morlet
    mortier moser mosse mota moulinier mouret mourier moussa moutarde mouton mullet munier munoz murat nadal
    naud navarre ndiaye neumann neves neveu nguema niang nicolle noblet nogueira normand nunes obadia olive
    oliveira ortega ortiz ouali ouattara oudin ouedraogo ozkan ozturk pacaud paget pagnier paillard palmer papin
    paquet paradis pariset parisot parmentier pascaud passeron pasteur pastor patel paulet pavard payen
    pelissier pellerin pellet peltier pena penin perard percheron perin pernot peron peronnet perraud perrault
    persson peter petrov phan philippon piat picavet pichard picot pierson pilon pinaud pineau pinel pinheiro
    pinson pinto piquet piron pivert planche plantier plassard ploquin poisson poitevin poitou polet pollet
    pommier ponce poncet pont ponthieu popov porte portier potier pottier pouget poulet poupart pradel prat
    prieur prin provost prudhomme puech pujol queguiner quentin quere quesnel quilichini quintana rabier rahmani
    rambaud ramos rault raux ravel raynal rebours redon regnault regnier reis remond renaudin requin reverdy
    reynier rias ribes ribot ricard richet rigal rigaud rigault rios riou rival rivas rivet roba roca rocher
    rochet rodrigues roland rolin romain romero roques rosier ross rosset rossignol rossini roth rouault rouchon
    rougier rouillard rouselle rousselot rousset roussin rouviere royal rozier ruault rubio rueda rullier russo
    saad sabri sacko sagnier saidi sainz salaun salazar salles salvador samson sander sangare sannier sarr
    sarrazin sartre saulnier saunier saurel sauvage sauvageot sauvanet savary savoie schaeffer scherrer schiffer
    schmit schwartz sebag seck sellier senechal sergent serra servant seydoux sharma siegel signoret silvestre
    simonet simonin simonnet singh sissoko soares soler sommer sorel soria souchet soulie soulier soumare sousa
    souza spinelli stein steiner stephan stern stoll suarez subra sureau suzanne sylla szymanski tahar
    taillandier tanguy tardieu tardy tavares tavernier teixeira terrier teyssier thery thevenet thevenin
    thevenot thibaud thibaudeau thiebaut thierry thiery thill thomasset thuillier tisserand tissier tissot
    tixier tomas torres touati toullec toussaint toutain touzet traverse trichet trinh tristan trouillet truchet
    truong tual turpin urbain vacher vaillant valade valentini valette vallet vallier vandamme vandenberghe
    vannier vargas varin varlet vasquez vaudin vaugeois vautrin vega venturini verdon vergne verhaeghe vermeulen
    vernet veron verrier veyrier vial viala viard viaud vidalin vieira viel vigier vigneron vigouroux vila
    villain villard villemin villeneuve viollet virton vitry vivier vogel voiron vuillemin walter waltz wang
    weil werner wilson winter wirth wolf wolff wong wu xavier yahiaoui yang yildirim yilmaz yvon zamora zanetti
    zeller zemmour zerbib zhang zidi ziegler zimmermann zola zouaoui
    """
)
