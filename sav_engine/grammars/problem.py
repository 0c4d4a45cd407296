"""What is broken: internet or telephony.

Words have weights for either side (`words.py`, an operator's to change). The utterance is first rid of what does not
count: how the call itself is made ("je vous appelle de mon portable"), what the caller sets aside ("ce n'est pas
internet", "la box marche"), and the device through which something is missed ("le wifi sur mon téléphone"). A lost
thing ("plus d'internet") counts more. What is named by both sides, or by neither, is 'unclear' when it is a fault at
all: it is asked again, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs

from .answer import DOUBTFUL, LIKELY, SURE, Answer
from .text import normalise, phrases
from .words import DEFAULT, Words, any_of, by_weight

MARGIN_MIN = 0.35  # below, both sides are as likely: "la box et le téléphone"
MARGIN_SURE = 0.6  # from here on one clear word stands alone
FAULTY = 0.6  # what a thing gains when the fault is told of that very thing

Weighed = tuple[tuple[float, re.Pattern[str]], ...]

_PHONE = (
    r"(?:telephones?|portables?|smartphones?|iphones?|mobiles?|gsm|samsung|android|tel|natel|cellulaire|huawei|xiaomi"
    r"|galaxy)"
)
_OWN = r"(?:mon |le |la |l |ma |mes |les |un |une |notre |nos |son |sa |ce |cette |votre |vos |leur )"
_FROM = r"(?:de|du|depuis|avec|sur|a partir de|a partir du|au|via|par|grace a)"

# How the call itself is made and led, not what is broken.
_TALK = phrases(
    rf"(?:je|j|on|nous) (?:vous |t )?(?:telephone(?= (?:pour|parce|car|au sujet|de|depuis|avec))|appelle|appel"
    rf"|rappelle|contacte|joins|parle|appelais|telephonais|ai appele|ai rappele)"
    rf"(?: (?:{_FROM}) {_OWN}?(?:\w+ )?(?:{_PHONE}|fixe)(?: (?:de|du|d) (?:\w+ )?(?:femme|mari|fils|fille|voisin"
    rf"|voisine|collegue|bureau|boulot))?)?",
    rf"(?:je suis|suis|la) (?:{_FROM}) {_OWN}?{_PHONE}(?= |$)|(?:rappel\w*|joindre|appeler"
    rf"|contacter) (?:moi )?(?:\w+ )?(?:{_FROM}) {_OWN}?{_PHONE}",
    r"par telephone|numero de (?:telephone|client|dossier|contrat|ticket)|allo|service internet|votre site"
    r"|mon appel|au telephone(?= (?:hier|la|ce))",
    r"(?:obligee?s? d|utilise|passe|suis|partage|partager|utiliser|depanne)(?: \w+){0,3} (?:la |en |par la "
    r"|avec la |ma )?[45] ?g|partage de connexion"
    r"(?: (?:de|avec|sur|en) (?:\w+ )?(?:\w+ )?(?:telephone|portable|4g|5g))?",
    r"(?:dit|demande|conseille|propose) (?:de |d )(?:vous )?(?:r?appeler|telephoner|contacter|joindre)",
    r"je vous entends?(?: \w+)? (?:pas|mal|plus|bien)|vous m entendez(?: (?:tres )?(?:bien|mal|pas))?",
    r"rest(?:e|er|ez) en ligne|(?:et )?(?:puis )?c est pour ca que j appelle|ne quittez pas|un appel",
)
_CELLULAR = phrases(
    r"[345] ?g|donnees mobiles|data(?: mobile)?|carte sim|sim|reseau mobile|itinerance|a l etranger|forfait mobile"
    r"|hors (?:du )?wifi|dehors|a l exterieur|en deplacement"
)
_AT_HOME = phrases(r"box|fibre|adsl|vdsl|modem|routeur|ethernet|a la maison|au bureau")
_ANY_PHONE = phrases(_PHONE)
_WIFI_WORDS = phrases(
    "internet|wifi|connexion|reseau|mails?|youtube|facebook|web|connecter|connecte|debit|data|appli(?:cation)?s?"
)
# A device that cannot reach internet is an internet fault, whatever the device.
_DEVICE = phrases(
    rf"(?<!plus de )(?<!pas de ){_OWN}?{_PHONE} (?:(?!(?:mais|par|et|ni|fixe|c|comme|ainsi)\b)\w+ ){{0,6}}"
    r"(?:wifi|internet|la box|connexion|connecte|connecter|reseau sans fil|reseau du bureau|youtube|netflix"
    r"|facebook|mails?)",
    rf"(?:wifi|internet|connecter|connecte|connexion|box|reseau sans fil|youtube|netflix|mails?|debit"
    rf"|page) (?:(?!(?:mais|par|et|ni|fixe|c|comme|ainsi)\b)\w+ ){{0,4}}"
    rf"(?:avec|sur|depuis|a|au|via|dans) (?:le |tous? )?{_OWN}?(?:\w+ )?{_PHONE}(?! fixe)",
    r"(?:visio\w*|teams|zoom|skype|meet|whatsapp|facetime)(?: (?:\w+ ){0,6}(?:entends?|entend|appels?|voix|son"
    r"|micro|telephone))?",
    r"(?:entends?|entend|appels?|voix|son) (?:\w+ ){0,4}(?:visio\w*|teams|zoom|skype|meet|whatsapp|facetime)",
)
_HOME_DEVICES = (
    (phrases(r"(?:wifi|internet|connexion|box|vpn|adsl|fibre) (?:\w+ ){0,8}?decroch\w+"), " internet "),
    (phrases(r"(?:ordinateurs?|pc|ordi|mac) portables?|box [45] ?g|cle [45] ?g"), " ordinateur "),
    (
        phrases(
            r"hors ligne|en ligne|reseau (?:\w+ ){0,2}(?:ordinateurs?|pc|ordi|tablette|tele|imprimante)|(?:capte"
            r"|recois) (?:\w+ ){0,3}(?:wifi|internet)|(?:decodeur|ordinateur|ordi|pc|mac|tablette|console|imprimante"
            r"|tele|caisse|enregistreuse|terminal|tpe|cameras?|serveur|alarme) (?:\w+ ){0,4}reseau|reseau (?:wifi"
            r"|sans fil|internet|informatique|local|interne|de la maison"
            r"|du bureau|ethernet)|lignes? (?:internet|adsl|fibre)"
        ),
        " internet ",
    ),
    (
        phrases(r"(?:connexion|liaison) telephonique|internet mobile|internet [45] ?g|connexion [45] ?g"),
        " telephonie ",
    ),
    (
        phrases(
            r"(?:telephone|tel|ligne|combine) (?:fixe )?(?:branche |raccorde |relie |connecte |qui passe "
            r"|qui est )*(?:par|sur|a|au|de|derriere) (?:la |ma |l )?(?:box|internet|fibre)"
        ),
        " telephone fixe ",
    ),
    (phrases(r"(?:tele|television|tv|decodeur|chaines?) (?:\w+ ){0,5}signal"), " tele "),
    (phrases(r"(?:sans|coupe du|sans le|hors) (?:fil|monde)"), " "),
)
_CONCEPT = (
    r"(?:internet|wifi|fibre|box|connexion|adsl|telephones?|telephonie|portable|mobile|fixe|ligne|reseau|tele"
    r"|television|tv|debit|mails?|[45] ?g"
    r"|ordinateur|ordi|appels?|modem|routeur|sms|tonalite|lignes)(?: (?:fixe|mobile|portable|de telephone"
    r"|telephonique))?"
)
# Set aside: "ce n'est pas (pour) internet", "pas le téléphone". "Pas d'internet" is a loss, and stays.
_DENIED = phrases(
    r"(?:c est|ce n est|n est|s agit|c etait|est) pas (?:(?:du tout |vraiment )?(?:pour|a cause|un probleme"
    r"|une panne|la faute|un souci|une question|une histoire) )?"
    rf"(?:(?:de|d|du|sur|avec) )?(?:(?:la|le|l|ma|mon) )?{_CONCEPT}",
    rf"(?:ca )?(?:ne )?concerne pas (?:(?:la|le|l|ma|mon) )?{_CONCEPT}|rien a voir avec (?:(?:la|le|l|ma"
    rf"|mon) )?{_CONCEPT}",
    rf"(?:non |et )?(?:(?<=non )|(?<=et )|(?<=est )|(?<=oui )|^)pas (?:la|le|l|ma"
    rf"|mon) {_CONCEPT}|^(?:non )?pas {_CONCEPT}(?= (?:le|la|l|mon|ma|c est|mais))|(?:plutot"
    rf"|davantage) que (?:(?:la|le|l|ma|mon) )?{_CONCEPT}",
    rf"(?<=internet )que (?:le |la |l |mon )?{_CONCEPT}|(?<=wifi )que (?:le |la |l |mon )?{_CONCEPT}"
    rf"|(?<=box )que (?:le |la |l |mon )?{_CONCEPT}"
    rf"|(?<=telephone )que (?:le |la |l |mon )?{_CONCEPT}|(?<=mobile )que (?:le |la |l |mon )?{_CONCEPT}",
    r"(?:c est|ce n est) pas que (?:\w+ )+?(?=c est|mais)",
    rf"(?:non|pas) (?:pour|sur) (?:(?:la|le|l|ma|mon) )?{_CONCEPT}",
)
_FINE = (
    r"(?:bien|nickel|ok|impeccable|parfaitement|parfait|bon|bonne|normal|normalement|tres bien|correctement"
    r"|sans (?:probleme|souci)|niquel|super|impec|aucun (?:probleme|souci)|pas de (?:probleme"
    r"|souci))(?! (?:lente?s?|mal|longue?|faible|instable|mauvaise?|basse?|bizarre))"
)
_BAD = (
    r"(?:pas|plus|mal|moins|que|qu|a peine|tres mal|vraiment pas|jamais|rien|quand|lentement|par|une fois"
    r"|un jour|de facon|tres lentement|en pointille|il vient|et vient|bizarrement)"
)
_WORKING = phrases(
    rf"(?:(?:la|le|l|ma|mon|mes|les|notre|cote|pour|du) )*{_CONCEPT} (?:(?:ca|il|elle|lui|elles|ils|est|c est|tout"
    rf"|la|y a|il y a|j ai) )*"
    rf"(?:{_FINE}|(?:marche|fonctionne|va|passe|capte|est la|sont la)(?:nt)?(?! (?:\w+ment )?{_BAD})(?: "
    rf"{_FINE})*)(?: bien)?",
    rf"{_CONCEPT} (?:oui|je l ai|on l a|c est bon|ok|nickel|impec|ras|rien a (?:dire|signaler)|on n y touche pas"
    rf"|c est pas le (?:sujet|probleme))",
    r"(?:peux|peut|arrive a|pouvons|arrivons a) (?:encore |bien |toujours )?(?:telephoner|appeler|recevoir|emettre"
    r"|surfer"
    r"|naviguer|envoyer|regarder|lire)(?: (?!pas|plus|que|ni)\w+){0,3}(?= mais)",
    rf"heureusement (?:que )?(?:j ai |on a |il y a )?(?:\w+ )?{_CONCEPT}",
    rf"(?:pas|aucun) (?:de )?(?:probleme|souci)s? (?:avec|sur|de|d|du|cote|pour|au niveau (?:de|du)) (?:(?:la|le|l|ma"
    rf"|mon) )*{_CONCEPT}",
    rf"(?:j ai|on a|y a|il y a|nous avons) (?:bien |toujours |encore |quand meme )+(?:la |le |l |de la |du "
    rf"|de l )?{_CONCEPT}(?! (?:qui|en panne|coupe|lent))",
    rf"(?:j ai|on a|nous avons) (?:la |le |l |de la |du |de l )?{_CONCEPT}(?= mais)",
    rf"(?:marche|fonctionne|capte)(?:nt)? (?:tres |super )?{_FINE} (?:sur |avec |pour |en )?(?:(?:la|le|l|ma|mon"
    rf"|mes) )?{_CONCEPT}|(?:capte|recois|ai bien) (?:bien )?(?:le |la |l ){_CONCEPT}(?= mais)",
    rf"{_CONCEPT} (?:a ete |est |etait )?(?:repare|retabli|revenu|regle)e?",
)
# Told of the thing itself: lost, or not working.
_LOST = (
    r"(?:plus|pas|aucun|aucune|sans|perdu|coupure|panne|probleme|souci|coupures|bug) (?:du tout |rien |de |d "
    r"|du |la |le |l |mon |ma |acces |a |au |avec |sur |en )*"
)
_FAILS = (
    r"(?: (?!mais|par|et|ou)\w+){0,4}? (?:(?:ne |n )?(?:marche|fonctionne|va|passe|capte|repond|s allume|demarre"
    r"|sonne|charge|arrive|connecte)(?:nt)? (?:\w+ )?(?:pas|plus|mal|rien|jamais)"
    r"|(?:est|sont|en|est en|c est|a ete|toute?) (?:\w+ )?(?:panne|coupee?s?|mort|morte|hs|lente?s?|rouge"
    r"|bloquee?s?|muette?|instable|inaccessible|rade|carafe|nulle?|pourrie?)"
    r"|(?:coupe|rame|saute|deconne|plante|gresille|bugue|bug|clignote|merde|lag)(?:nt)?)"
)
_CONSTRUCTED = (
    phrases(
        r"(?:passer|recevoir|emettre|decrocher|faire|prendre) (?:\w+ ){0,3}appels?",
        r"(?:recois|recoit|recevons) (?:\w+ ){0,2}appels?|(?<!je )(?:me|nous|les|m|leur) (?:joindre|appeler|appelle"
        r"|contacter|appellent|telephoner)",
        r"(?:peux|peut|arrive|pouvons|arrivent|peuvent|impossible) (?:plus |pas |a |de |d |meme )*(?:telephoner"
        r"|appeler|joindre|decrocher)",
        r"appels? (?:\w+ )?(?:coupe\w*|entrants?|sortants?|manques?|internationaux)|(?:renvoi|transfert|double"
        r"|presentation) (?:d |du )?(?:appel|numero)s?",
        r"(?:m |on |nous |s |t |l )?entend(?:s|ent|ait)? (?:\w+ ){0,2}(?:pas|mal|plus|rien|hache|loin)|ca sonne"
        r"|sonne (?:occupe|dans le vide)|voix (?:\w+ )?(?:coupe|hache|robot|metal)\w*",
        r"capte (?:\w+ )?(?:pas|plus|rien|mal)|barres? de reseau|(?:code )?(?:pin|puk)|ca raccroche"
        r"|compose un numero|bip bip|(?:recevoir|appeler|emettre) (?:mais |et )?(?:pas|plus) (?:emettre|appeler"
        r"|recevoir)|ni (?:emettre|appeler|recevoir)"
        r"|raccroche tout seul",
    ),
    phrases(
        r"(?:voyants?|led|lumieres?|bouton) (?:\w+ ){0,3}(?:rouges?|oranges?|cligno\w+|eteinte?s?|fixe)|(?:rame"
        r"|mouline|charge) (?:\w+ )?(?:quand|pour|sur) (?:\w+ )*(?:video|film|serie|page|regarde)",
        r"(?:me|se|nous|de|a|plus) (?:re)?connecter?|(?:page|site|video|film|serie)s? (?:\w+ ){0,3}(?:charge|ouvre"
        r"|affiche|rame|coupe|marche)\w*",
        r"micro coupures?|prise (?:optique|fibre|murale)|jarretiere|mot de passe (?:du )?wifi|cle wifi|(?:caisse"
        r"|terminal|tpe|carte bleue|carte bancaire) (?:\w+ ){0,4}(?:connect\w*|internet|marche|passe|encaisse\w*)",
    ),
)
CONSTRUCTED_WEIGHTS = (0.9, 0.7)  # telephony, internet: "on m'entend mal" says more than "me connecter"
# "la box et le téléphone sont en panne": what is told of one is told of both.
_BOTH = phrases(
    rf"{_CONCEPT} (?:et|ni|comme|ainsi que) (?:(?:la|le|l|ma|mon) )?{_CONCEPT}",
    rf"(?:plus|ni|pas) (?:de |d |du |la |le |l )?{_CONCEPT} (?:et )?(?:plus|ni|pas) (?:de |d |du |la |le "
    rf"|l )?{_CONCEPT}",
)
_CORRECTED = phrases(
    "(?:enfin|euh|ou) (?:non|plutot)|(?:non )?pardon|non plutot|je veux dire|(?:non )?je me trompe|plutot"
)
_FAULT = phrases(
    r"panne|probleme|souci|(?:marche|fonctionne) (?:\w+ )?(?:pas|plus|mal)|coupe\w*|bug\w*|rien ne|plus rien|mort|"
    r"depanner|lent|lente|coupure|deconne\w*|ca rame|pas marche|en rade|hs|hors service|ca deconne"
)


@attrs.frozen
class Weights:
    """Both sides, compiled. lost: that side, told of as broken."""

    internet: Weighed
    telephony: Weighed
    internet_fails: re.Pattern[str]
    telephony_fails: re.Pattern[str]


def understander(words: Words = DEFAULT) -> Callable[[str], Answer | None]:
    """The grammar for these words: internet, mobile, or unclear; None when no fault is spoken of."""
    weights = Weights(
        by_weight(words.internet),
        by_weight(words.telephony),
        failing(any_of(words.internet)),
        failing(any_of(words.telephony)),
    )
    return lambda utterance: _problem(utterance, weights)


def failing(named: re.Pattern[str]) -> re.Pattern[str]:
    """One of these things, told of as lost or broken; for a text that is `focused`."""
    return re.compile(rf"\b{_LOST}(?:{named.pattern})|(?:{named.pattern}){_FAILS}")


def _problem(utterance: str, weights: Weights) -> Answer | None:
    text = normalise(utterance)
    for corrected in reversed(list(_CORRECTED.finditer(text))):
        answer = _verdict(focused(text[corrected.end() :]), weights)
        if answer is not None and answer.confidence > DOUBTFUL:
            return answer
    kept = focused(text)
    return _verdict(kept, weights) or _fault_of_no_name(kept if kept.strip() else text)


def focused(text: str) -> str:
    """A normalised text without what does not count, see above."""
    for pattern, instead in (*_HOME_DEVICES, (_TALK, " ")):
        text = _replaced(pattern, instead, text)
    if _CELLULAR.search(text) and not _AT_HOME.search(text):
        return _focused_on_cellular(text)
    return _replaced(_DEVICE, " wifi ", _unbroken(text))


def _focused_on_cellular(text: str) -> str:
    """Internet by the mobile network is telephony: "pas d'internet en 4g", "dehors j'ai plus rien"."""
    is_phone = _ANY_PHONE.search(text)
    text = _unbroken(text)
    if not _CELLULAR.search(text):
        return _replaced(_DEVICE, " wifi ", text)
    return _replaced(_WIFI_WORDS, " ", text) + (" reseau mobile" if is_phone else "")


def _unbroken(text: str) -> str:
    """Without what was denied or works."""
    return _replaced(_WORKING, " ", _replaced(_DENIED, " ", text))


def _replaced(pattern: re.Pattern[str], instead: str, text: str) -> str:
    return " ".join(pattern.sub(instead, text).split())


def _verdict(text: str, weights: Weights) -> Answer | None:
    internet = _weight(text, weights.internet, _CONSTRUCTED[1], CONSTRUCTED_WEIGHTS[1])
    mobile = _weight(text, weights.telephony, _CONSTRUCTED[0], CONSTRUCTED_WEIGHTS[0])
    if internet == mobile == 0:
        return None
    if _BOTH.search(text):
        return _by_margin(internet, mobile)
    internet += FAULTY if internet and weights.internet_fails.search(text) else 0
    mobile += FAULTY if mobile and weights.telephony_fails.search(text) else 0
    return _by_margin(internet, mobile)


def _by_margin(internet: float, mobile: float) -> Answer:
    margin = abs(internet - mobile)
    both = min(internet, mobile) > 0
    if both and margin < MARGIN_MIN:
        return Answer("unclear", LIKELY)
    return Answer("internet" if internet > mobile else "mobile", _confidence(margin, both=both))


def _weight(text: str, weighed: Weighed, constructed: re.Pattern[str], weight_constructed: float) -> float:
    """Each group of words counts once: saying internet three times does not make it truer."""
    total = sum(weight for weight, pattern in weighed if pattern.search(text))
    return total + (weight_constructed if constructed.search(text) else 0)


def _confidence(margin: float, *, both: bool) -> float:
    if both:
        return LIKELY if margin >= MARGIN_SURE else DOUBTFUL
    return SURE if margin >= MARGIN_SURE else DOUBTFUL


def _fault_of_no_name(text: str) -> Answer | None:
    return Answer("unclear", LIKELY) if _FAULT.search(text) else None


problem = understander()
