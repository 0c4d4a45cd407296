"""Anger as a score: each utterance adds heat, and it cools by itself.

Words that weigh 1 are those nobody says calmly; weaker ones must come together, or soon after one another
(`words.py`, an operator's to change). What is said of the fault ("le wifi est pourri"), of others ("mon fils est
furieux"), of oneself ("j'ai honte de vous déranger") or in denial ("je ne suis pas énervé") is no anger at us.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable

from .text import normalise, phrases
from .words import DEFAULT, Words, by_weight

ANGRY_FROM = 1.0
HALF_LIFE_S = 45.0  # two sharp remarks within a minute add up, one in each half of a call do not
TEMPER_MAX = 3.0  # so that a burst of insults is forgiven within two minutes
HOT, WARM = 1.0, 0.6

_HOT = phrases(
    r"assez de|(?:c est|quelle|vraiment|une|la) (?:\w+ )?honte|honte a vous|devriez avoir honte|avez pas honte",
    r"(?:suis|tres|vraiment|etes) (?:\w+ )?(?:furieux|furieuse|en colere)|de l arnaque|(?:c est|etes|vrai|belle"
    r"|quelle|pure|grosse) (?:\w+ ){0,2}arnaques?",
    r"(?:vous|tu) (?:me |nous )?(?:gonfle[sz]?|emmerde[sz]?|faites chier|saoulez|cassez les|prenez la tete"
    r"|les brisez|enervez|cassez les pieds)",
    r"(?:ca|tout ca|cela|qui) (?:me |m |nous )(?:met (?:hors|en (?:colere|rage))|rend (?:fou|folle|dingue)|gonfle"
    r"|enerve|fait chier|exaspere|revolte|degoute|fout)",
    r"(?:commence|commencez) (?:serieusement |vraiment |un peu )?a (?:bien faire|m enerver|me (?:gonfler|saouler"
    r"|chauffer|courir|prendre|gaver|plaire)|nous|serieusement|m agacer|m exasperer|(?:me |nous )?(?:fatiguer"
    r"|agacer|enerver|taper|irriter|lasser))",
    r"(?:vous|on) (?:vous |se )?(?:fout|foutez|moque|moquez|fiche|fichez|paye|payez) (?:pas )?(?:\w+ )?(?:de|du|d"
    r"|la|ma|notre) ?(?:moi|monde|nous|gens|gueule|clients?|tete|ma|la|qui)?",
    r"prenez (?:\w+ )?pour (?:un |une |des |qui|le |la )(?:\w+)?|pour (?:un|une|des) (?:cons?|conne|imbeciles?"
    r"|idiote?s?|pigeons?|billes?|debiles?|abrutis?)",
    r"(?:ca|tu|vous) (?:va|vas|allez) (?:bien )?(?:faire|suffire)(?! (?:l affaire|un test|la manip))|(?:peux|peut"
    r"|en peux) plus de vous"
    r"|calisse|tabarn\w*|ostie|crisse|ciboire|saint ciboire",
    r"espece d(?:e)? (?:tas|robot|machine|\w+eur|cret\w+)|sales? (?:robot|machine|type|gens|voleurs?)"
    r"|tas de (?:ferraille|merde"
    r"|boue)|je (?:te|vous) (?:deteste|hais)",
    r"n importe quoi(?! comme)(?= |$)|c est pas possible (?:ca|a la fin|d etre|de travailler|ce)"
    r"|c est plus possible|c est pas normal (?:ca|du tout|a la fin)|mais c est pas vrai|c est pas serieux",
    r"porter? plainte|mon avocat|vous attaquer|au tribunal|en justice|association de consommateurs|60 millions"
    r"|que choisir|mise en demeure",
    r"(?:c est |vraiment )?(?:plein le|plein les|par dessus) (?:dos|cul|bottes|la tete)|(?:peux|en peux|supporte"
    r"|tolere) plus (?:de (?:vous|votre|vos|cette|ce|attendre)|d attendre|vos)|j en peux plus",
    r"votre (?:service|boite|assistance|entreprise|hotline|societe) est (?:\w+ )?(?:nul(?:le)?|mauvaise?|a chier|zero"
    r"|pitoyable|horrible)",
    r"(?:etes|sont|bande|tous|vraiment|que|quelle bande|tas|une boite|un service) (?:\w+ ){0,2}(?:nuls|nulles"
    r"|incapables?|rigolos?|guignols?|charlots?|clowns?|mauvais|nazes|bras casses|branquignols?|amateurs|feignants"
    r"|faineants"
    r"|escrocs?|voleurs?|menteurs?|bandits?|imbeciles?|idiots?|zero|pas serieux|bons a rien)",
    r"(?:service|boite|entreprise|societe|assistance|hotline) (?:\w+ ){0,3}(?:de merde|nul(?:le)?|pourrie?|lamentable"
    r"|minable|deplorable|catastrophique|honteux|honteuse|a chier|a vomir|zero|execrable|pitoyable|nullissime)",
    r"(?:votre|vos|cette) (?:\w+ ){0,2}(?:de merde|a la con|a chier)|de qui se moque t on|degoutante?s?|ca suffit"
    r"|y en a assez|j en ai assez|en ai (?:vraiment |plus qu )?assez",
    r"(?:rigolos|charlots|guignols|branquignols|bras casses|incapables|incompetents|voyous|escrocs|bons a rien)"
    r"|ras (?:la casquette|le bonbon|le pompon)|sur les nerfs|vous (?:le )?faites expres",
    r"allez (?:tous )?(?:vous faire|au diable|en enfer)|au diable|foutez (?:moi|nous|vous)|fichez (?:moi"
    r"|nous) la paix|laissez moi tranquille|bon sang|nom de dieu|bordel de",
    r"(?:troisieme|quatrieme|cinquieme|sixieme|dixieme|enieme|vingtieme|\w+ieme|trois|quatre|cinq|six|dix"
    r"|cent) fois (?:\w+ ){0,4}(?:repete|repeter|explique|redis|dis|meme chose)",
    r"depuis (?:\w+ ){1,3}que j attends|(?:j ai|on a) jamais vu (?:ca|un service|une boite)|(?:c est|quel"
    r"|quelle) (?:\w+ )?(?:cirque|foutoir|mascarade|comedie|bazar|cauchemar)",
    r"(?:de qui|vous vous) (?:se )?(?:moque|moquez)|(?:c est )?du (?:grand )?n importe quoi|du vol|foutage"
    r"|je vais (?:tout )?(?:casser|peter|exploser|hurler|devenir fou|devenir folle|peter un cable)",
    r"suis (?!un (?:petit )?peu)(?:(?:assez|plus que|carrement|completement|totalement|absolument|\w+ment|hyper"
    r"|trop) )?(?:enervee?|scandalisee?|outree?|excedee?|a bout|exasperee?"
    r"|revoltee?|ecoeuree?|degoutee?|remontee?|indignee?|consternee?|vener|fumasse|furibonde?)",
    r"(?:en ai|en avons) (?:\w+ )?(?:ma claque|jusque la|par dessus|plein|ras|marre|soupe)|patience a des limites"
    r"|(?:vous|tu) m enerve[sz]?|me rendez (?:folle|fou|dingue|malade|chevre)",
    r"(?:foutez|fichez|glandez|branlez|faites) (?:absolument )?(?:rien|que dalle)|repete\w* (?:\w+ ){0,3}(?:cent"
    r"|dix|vingt|mille|\d+|trois|quatre|cinq) fois|arretez de (?:me|nous) (?:faire|prendre|poser)"
    r"|(?:cent|dix|vingt|mille) fois (?:la meme|le meme|pareil)",
    r"(?:tres|extremement|vraiment|super|particulierement|profondement|fort) (?:enervee?|agacee?|fachee?"
    r"|mecontente?s?|remontee?|contrariee?|irritee?)|pete un cable|les nerfs",
)
_VERY_BAD = (
    r"(?:lamentables?|minables?|pitoyables?|deplorables?|execrables?|indignes?|indecente?s?|inqualifiables?"
    r"|innommables?|inouie?s?"
    r"|hallucinante?s?|aberrante?s?|ahurissante?s?|consternante?s?|affligeante?s?|navrante?s?|abusee?s?|abusif"
    r"|ignobles?|infames?"
    r"|immondes?|degueu\w*|honteux|honteuses?|ecoeurante?s?|calamiteux|calamiteuse|inacceptables?|intolerables?"
    r"|invraisemblables?)"
)
# More ways to say it: at the end of one's tether, threats, contempt, commands nobody gives calmly.
_FURIOUS = phrases(
    rf"(?:c est|etes|sont|trouve ca|vraiment|totalement|absolument|proprement|franchement"
    rf"|completement) (?:\w+ )?{_VERY_BAD}",
    r"(?:aucune|sans|n avez pas) honte|(?:tout |la box |le telephone )?(?:casser|peter|exploser|balancer|jeter"
    r"|defoncer|fracasser|demolir)"
    r" (?:\w+ ){0,3}(?:fenetre|plomb|plombs|boulon|tout|mur|box|telephone|cable)|(?:envie de|vais"
    r"|finir par) (?:tout )?(?:casser|peter|exploser|hurler|craquer)"
    r"|doigts? d(?:e)? (?:exploser|craquer|peter\w*|tout)|pete (?:un|les) (?:plombs?|cables?|boulons?)",
    r"(?:se|vous) (?:fiche|fout|foutre|moquer?|ficher|paye[rz]?) (?:de |du |d )(?:\w+ )?(?:monde|gens|clients?|nous"
    r"|moi|gueule|tete|poire)",
    r"(?:prendre|prend|prenez|prenne) (?:\w+ )*pour (?:des |un |une |les |de )(?:\w+ )?(?:idiots?|cons?|conne"
    r"|jambons?|billes?|lapins?|debiles?|vaches?|imbeciles?|pigeons?|abrutis?|andouilles?|moutons?|demeures?"
    r"|perdreaux|betes?)",
    r"(?:un |en |au |des )(?:proces|tribunal|justice|tribunaux|poursuites?|huissier)|porter l affaire|dgccrf"
    r"|repression des fraudes|(?:vous )?(?:poursuivre|trainer) en justice",
    r"perdre (?:mon|notre|du) temps|perd(?:s|re|u) patience|patience (?:\w+ )?(?:a bout|limites|epuisee?)"
    r"|bout de (?:nerfs|patience|souffle)|nerfs a (?:bout|vif)",
    r"depass\w+ (?:les bornes|les limites|l entendement)|goutte d eau|trop c est trop|y a des limites|un comble"
    r"|le comble|(?:vous|tu) abuse[sz]|c est (?:de )?l abus",
    r"(?:merde|bordel|putain|bon dieu|nom d un chien|nom de dieu|zut|flute) (?:enfin|alors|a la fin|quoi|mais|de)"
    r"|mais (?:merde|bordel|putain)|m ecoute[zr]|ou quoi(?= |$)(?! (?:que|faire))|vous etes sourds?",
    r"(?:merde|putain|bordel) (?:\w+ ){0,6}(?:vous|votre|vos)(?= |$)(?! (?:plait|dis|entends|appelle|inquietez))",
    r"degage[zs]?|foutez le camp|ferme(?:z)? la|la ferme|taisez vous|cassez vous|barrez vous|je vous emmerde|(?:va"
    r"|allez) (?:te|vous|chier)|tirez vous",
    r"ras le (?:cul|pot|kepi|bonbon|pompon)|(?:ca |tu |vous )?(?:me |m )(?:gave[zs]?|gonfle[zs]?|saoule[zs]?"
    r"|soule[zs]?|pompe[zs]? l air|brise[zs]?|court? sur|herisse|debecte|rend malade)|fait suer|(?:sur"
    r"|tape\w*) (?:\w+ )?(?:les nerfs|le systeme)",
    r"tourner en (?:bourrique|rond)|rend(?:ez|s)? chevre|moutarde|de mes gonds|voi[rs] rouge|(?:ai|a) (?:la rage"
    r"|la haine|les nerfs|les boules)|les boules|en (?:rogne"
    r"|petard|rage|boule|furie)|j hallucine|j enrage|fulmine|furibard|bouillir|bous",
    r"serv(?:ez|ent|i) (?:vraiment )?a rien|payes? a (?:quoi|rien)|pas (?:\w+ )?(?:serieux|professionnels?)"
    r"|amateurisme|incompetence|escroquerie|racket|vol manifeste|pur vol|arnaque totale|vous (?:volez|escroquez"
    r"|arnaquez)",
    r"c est quoi (?:ce|cette|ces) (?:bordel|cirque|souk|foutoir|delire|histoires?|service|boite|travail|merde|bazar"
    r"|foutage|conneries?|blague|plaisanterie)|quel (?:delire|bordel|cirque|souk|merdier)|du delire"
    r"|raconte[zs]? (?:n importe|des (?:conneries|salades|betises|cracks|mensonges))|mensonges?|vous mentez",
    r"(?:plus )?jamais (?:plus )?(?:chez vous|affaire a vous|vous payer)|remboursez (?:moi|nous)|je (?:resilie"
    r"|change d operateur) (?:immediatement|tout de suite|aujourd hui|sur le champ)",
)
_WARM = phrases(
    r"(?:\w+) (?:heures?|jours?|semaines?|mois|fois) que (?:\w+ ){0,3}(?:attends?|dure|poireaute|patiente|rappelle"
    r"|repete)|poireaute\w*|paye (?:\w+ ){0,4}(?:pour (?:rien|ca))|c est (?:vraiment )?catastrophique|exagere[zs]?",
    r"(?:c est|etes|est|sont|vraiment|trop|tous) (?:\w+ )?nul(?:le)?s?(?! part)",
    r"toujours le meme|(?:ca fait|deja) (?:\w+ )?fois|votre (?:service|boite|assistance|entreprise) (?:\w+ )?(?:nul"
    r"|nulle)|(?:troisieme|quatrieme|cinquieme|dixieme|enieme|\w+ieme) fois|la (?:\w+ )?fois que j appelle"
    r"|encore (?:vous|une fois|en panne)",
    r"inacceptables?|fachee?s?|(?:pas|jamais) (?:tres )?(?:serieux|professionnel)|(?:je suis"
    r"|suis) (?:\w+ )?(?:mecontente?|agacee?|irritee?)|perds? patience|fin de (?:ma )?patience|a la fin|a force",
)
_CALM = phrases(
    r"(?:n etes|n est|n es|etes|es|est|sont) pas (?:du tout |si |tous |tout |vraiment |des |un |une )*(?:nuls?"
    r"|nulles?"
    r"|incompetente?s?|incapables?|voleurs?|escrocs?|menteurs?|idiote?s?|mauvais)",
    r"(?:ne )?vous enervez pas|(?:ne |n )?(?:\w+ )?(?:suis|sommes|est|etais|veux|faut|voudrais|vais|fais|m|met"
    r"|mets) (?:\w+ )?(?:pas|plus|jamais|aucunement|nullement) (?:\w+ ){0,3}"
    r"(?:enerver?|enervee?s?|enervez|en colere|furieux|furieuse|agacee?s?|fachee?s?|facher|engueuler|hausser"
    r"|en rage|scandale|marre|honte|insulter|mechante?)(?: (?:contre|apres) vous)?",
    r"pas (?:\w+ ){0,2}(?:enervee?|en colere|furieux|furieuse|agacee?|fachee?|une arnaque|grave|arnaque|scandale"
    r"|scandaleux|honteux|insupportable|inadmissible|penible|ridicule|nul|honte|catastrophique|m enerver"
    r"|vous enerver|m agacer)",
    r"(?:m|vous|t|nous) (?:enerve|agace|derange|embete|saoule|gonfle) (?:absolument )?pas(?: du tout)?"
    r"|sans (?:vouloir |m |vous |etre |aucune )*(?:enerver|engueuler|mechant|mechancete|colere|facher|critiquer)",
    r"(?:bruit|echo|gresillements?|friture|son|sonnerie|bip|volume|larsen|sifflement"
    r"|chaleur) (?:\w+ ){0,2}(?:insupportables?|penibles?|agacante?s?|intolerables?)",
    r"par connexion|m excuse (?:de|d) (?:\w+ )*enervee?|(?:pas|jamais) (?:mal|nul)|se marre|marrante?s?|marrer"
    r"|fou rire|(?:ai|avais|aurais) (?:un peu |tellement )?honte|honte de (?:vous|demander|poser)",
    r"(?:mon|ma|mes|le|la|les|son|sa|leur|notre|un|une|il|elle|ils|elles|chef|patron|fils|fille|mari|femme|voisin"
    r"|voisine|clients?|enfants?) (?:(?!c )\w+ ){0,2}(?:est|sont|etait|etaient|va etre|vont etre|devient"
    r"|deviennent) (?:\w+ )?(?:furieux|furieuse|en colere|enervee?s?|agacee?s?|fachee?s?|fou|folle|insupportables?"
    r"|hors d\w+)",
    r"(?:mon|ma|le|la|les|son|ce|cette|un|une) (?:wifi|debit|connexion|reseau|box|telephone|ligne|modem|ordinateur"
    r"|son|signal|portable|internet|image|cable|temps|meteo|ordi|pc) (?:\w+ ){0,2}(?:pourrie?|nul(?:le)?|lamentable"
    r"|catastrophique|lourd|merdique|minable|ridicule|deplorable|a la con)",
    r"(?:connexion|debit|reseau|wifi|internet|son) (?:\w+ ){0,2}(?:pourrie?|nul(?:le)?|lamentable|catastrophique"
    r"|merdique|minable|ridicule|deplorable|execrable)|n importe quoi comme|(?:brancher|debrancher|fait|fais|faire"
    r"|appuyer?|touche|dit) (?:\w+ ){0,2}n importe quoi",
    r"(?:une |d une |eu une |arnaque|tentative d )(?:arnaque|escroquerie) (?:au|aux|par|a la|sur|telephonique"
    r"|en ligne|sms|colis)|peur d une arnaque|(?:si|comme) (?:c est|c etait) une arnaque|(?:recu"
    r"|victime) (?:\w+ ){0,4}(?:arnaque|escroquerie)s?|c est (?:pas )?une arnaque (?:ce|ou)",
    r"(?:des |les |un )voleurs? (?:ont|a|qui|sont|m ont|est)|vole (?:mon|ma|la|le|les)|ca suffi(?:t|ra"
    r"|rait) (?:comme|pour|de|a)|ca (?:me )?suffi(?:t|ra) (?:merci|largement)|stop (?:la|attendez|c est bon)",
    r"(?:ah |oh |et )?(?:merde|putain|zut|mince) (?:j ai|je|attendez|ma|mon|pardon|desole|excusez|c est moi"
    r"|de ma faute|la batterie|le chat|le chien)",
    r"depuis (?:\w+ ){1,3}que j attends (?:le|la|un|une|votre|mon|ma) (?:technicien|rdv|rendez vous|colis|livraison"
    r"|box)|tellement content|vous etes (?:\w+ )?(?:gentil|adorable|aimable|super|patient)\w*",
    r"(?:lourd|lourde|lourds) (?:fichier|dossier|telechargement|mail|a porter)\w*|(?:fichiers?|mails?|carton"
    r"|pieces?) (?:\w+ )?(?:trop |tres )?lourd(?:e|s|es)?|con(?=fig)|c est moi (?:\w+ )*(?:con|conne|nul|nulle"
    r"|idiot)|(?:je suis|suis) (?:\w+ )?(?:nul|nulle|con|conne|bete)",
)


def understander(words: Words = DEFAULT) -> Callable[[str], float]:
    """The grammar for these words: what an utterance adds to the caller's temper; 0 for a calm one."""
    listed = by_weight(words.anger)
    return lambda utterance: _heat(utterance, listed)


def _heat(utterance: str, listed: tuple[tuple[float, re.Pattern[str]], ...]) -> float:
    text = _CALM.sub(" ", normalise(utterance)) + " "
    total = 0.0
    for weight, pattern in ((HOT, _HOT), (HOT, _FURIOUS), *listed, (WARM, _WARM)):
        total += weight * len(_found(pattern, text))
        text = pattern.sub(" ", text)
    return total


heat = understander()


def warmed(temper: float, seconds: float, utterance: str, *, heat_of: Callable[[str], float] = heat) -> float:
    """The caller's temper after this utterance, `seconds` after the one before."""
    cooled = temper * math.exp2(-max(seconds, 0.0) / HALF_LIFE_S)
    return min(cooled + heat_of(utterance), TEMPER_MAX)


def is_angry(temper: float) -> bool:
    return temper >= ANGRY_FROM


def _found(pattern: re.Pattern[str], text: str) -> set[str]:
    """Different words only: a stutter of the transcriber is not more anger."""
    return {match.group() for match in pattern.finditer(text)}
