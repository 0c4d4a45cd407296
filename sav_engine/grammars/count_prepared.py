"""An utterance made ready for counting: every device in one word, no numbers of models, prices, times and years.

Tables, in their order. What a device is called stands in `devices.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .devices import DEVICE, FIGURE, PEOPLE, PLACE
from .numbers import WORDS
from .text import normalise, phrases

_NUMBER = rf"(?:\d+|{'|'.join(WORDS)})"
_NUMBERS = rf"{_NUMBER}(?:(?: et)? {_NUMBER})*"
_MORE_DEVICES = (
    rf"(?:autres?|dans|pour|chez|au|a la|en|(?:(?!(?:une?|l[ea]?|m[oa]n?|deux|trois) )\w+ )?(?:{DEVICE.pattern}))"
)
_BRAND = (
    r"(?:epson|canon|brother|hp|lexmark|lg|sony|philips|asus|acer|dell|lenovo|thomson|netgear|garmin|fitbit|withings"
    r"|wiko|motorola|moto|poco|oneplus|doro|crosscall|fairphone|surface|thinkpad|livebox|fritzbox|(?:galaxy )?watch)"
)
_MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
_TAIL = (
    r"(?: (?:dix|vingt|et|un|deux|trois|quatre|cinq|six|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize"
    r"|soixante))"
)
_THINGS = (
    rf"(?!(?:sont?|suis|est|etes|etait|etaient|reste|restent|etre|bien|tous|toutes|deja|non|pas|mal|encore"
    rf"|seule?|de|d|que|qui|et|ou|en|dans|avec|{'|'.join(WORDS)})\b)[a-z]+"
)


def _borne(name: re.Match[str]) -> str:
    """ "Points d'accès": one word, and of how many."""
    return "borne" + "s" * name[0].split()[0].endswith(("s", "eaux"))


def _thing(named: re.Match[str]) -> str:
    """ "La radio connectée": whatever it is, it is a device."""
    known = DEVICE.fullmatch(named["thing"]) or PLACE.fullmatch(named["thing"]) or PEOPLE.fullmatch(named["thing"])
    return named[0] if known else named[0].removesuffix(named["thing"]) + "objet" + "s" * named["thing"].endswith("s")


# In this order: what a text is searched for, and what is written in its place.
_PREPARED: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (
        phrases(
            "(?:decodeur|box) (?:tele|tv|television)|pare feu|(?:points?|bornes?) d acces|bornes? wifi"
            "|clients? wifi|disque dur"
            "|video projecteur|machine a (?:laver|cafe|coudre)"
            "|lecteur de cartes?|camera de surveillance|appareil photo|lave linge|lave vaisselle|seche linge"
            "|cle (?:4|5) g|barre de son|apple watch|smart ?watch|tele(?:phone)? connectee|google (?:home|nest)"
            "|apple tv|fire stick|boite a cles?|micro ondes?|tableaux? (?:numerique|blanc|interactif)s?"
            "|tele ?assistance|seche cheveux|pese personne|home cinema|chaine hifi|mac mini"
            "|casques? (?:vr|bluetooth|audio)|cadre photo|home ?pod|time capsule"
        ),
        _borne,
    ),
    (re.compile(rf"(?<=\b)({FIGURE}) debranche"), r"\1 branche"),  # "un de branché", written in one word
    (phrases("pece|mac book"), "pc"),
    (phrases("(?:ail|aille?|haille|i) ?(?:fone|phone|faune)s?"), "iphone"),
    (phrases("(?:ai|aille?|ail) ?pads"), "ipads"),
    (phrases("(?:ai|aille?|ail) ?pad"), "ipad"),
    (phrases("la (?:playe|pleilli?|plei)"), "la play"),
    (phrases("(?<=une )(?:espece|sorte) d[e ] ?|(?<=un )(?:genre|espece|truc style|style) (?:de|d) "), ""),
    (phrases("(?:x ?box|xbox) (?:trois cent soixante|360|one|serie[sx]? \\w)"), "xbox"),
    (
        re.compile(
            r"\b(?:(?:numero|contrat|reference|code|dossier|facture)(?: (?:de|d|du) \w+)? (?:c est|est)|erreur)"
            rf"(?: le)?(?: {_NUMBER})+\b(?! (?:{DEVICE.pattern}))"
        ),
        " dossier",
    ),
    (
        re.compile(rf"(?<= )(\bune? (?:{DEVICE.pattern}))(?: et)? (?:moi|lui|elle) (?:aussi|pareil|egalement)\b"),
        r"\1 et celui de",
    ),
    (re.compile(rf"\bces ({FIGURE}) la\b"), r"\1"),  # "le pc, la télé, ces deux-là"
    (  # what was done to it, or thought of it, when it was looked for what is wrong
        re.compile(
            r"\b(?:(?:re?)?(?:demarr|branch|allum|initialis)|debranch|tourn|eteind|relanc|boug|chang|verifi"
            r"|deplac)(?:e|er|ai|re)"
            r" (?:la|ma|le|l) (?:box|modem|boitier|decodeur|prise)\b"
            r"|\b(?:cru|croyais|pensais|pense) que (?:c etait|ca venait de) (?:la|ma|le|mon|l) \w+"
            r"|(?<!je )\b(?:pense|croit) que (?:c est|ca vient de) (?:la|ma|le|mon|l) \w+"
        ),
        "~",
    ),
    (re.compile(rf"\b({FIGURE}(?: \w+)?) et (?:non (?:pas )?|pas ){FIGURE}\b"), r"\1"),
    (re.compile(rf"\b({FIGURE} (?:{DEVICE.pattern})) {FIGURE} par \w+$"), r"\1"),  # "quatre postes, deux par bureau"
    (re.compile(rf"\bcomme(?: {_NUMBER}){{2,}}\b"), " "),  # "huit, comme sept huit neuf"
    (
        phrases(
            r"(?:l|la|le|mon|ma) \w+(?: \w+)? (?:je|on) (?:(?:l|la|le) (?:compte|utilise)s?|m en sers"
            r"|s en sert) (?:pas|plus|jamais)"
        ),
        "~",
    ),
    (
        phrases(
            "non plus|(?:ca )?c est sur|bien sur|(?:a )?vue de nez|a peu pres|a priori|a tout casser|a la "
            "louche|au (?:moins"
            "|maximum|minimum|total)"
        ),
        "~",
    ),
    (
        re.compile(
            rf"\b(?:de|en|depuis|date de|annee) (?:l an )?(?:(?:19|20)\d\d|deux mille{_TAIL}{{0,3}}"
            rf"|mille neuf cents?{_TAIL}{{0,4}})\b(?! (?:{DEVICE.pattern})\b)"
        ),
        " ",
    ),
    (
        re.compile(rf"\b(?:le|du|depuis le) (?:{FIGURE}|premier|vingt \w+|trente(?: et un)?) (?:{_MONTHS})\b"),
        " ",
    ),
    (
        re.compile(
            rf"\b{_NUMBERS} (?:(?:pour cent|pourcents?|pouces?|centimetres?|cm|watts?|volts?|degres?|kilos?"
            rf"|litres?)\b"
            rf"|(?:heures?|h) {_NUMBERS}(?= |$)(?! {_MORE_DEVICES}))"
        ),
        " ",
    ),
    (re.compile(r"\bquelqu une?\b"), "quelqu"),
    (  # "ils ont sept et onze ans"
        re.compile(
            rf"\b{_NUMBERS} (?:et|ou|a) (?={_NUMBERS} (?:ans?|mois|jours?|heures?|euros?|minutes?|semaines?"
            rf"|metres?)\b)"
        ),
        " ",
    ),
    (
        re.compile(
            rf"\b((?:abonnement|forfait|offre|facture|prelevement)s?(?: \w+){{0,2}}?) a {_NUMBERS}(?: {_NUMBERS})*"
        ),
        r"\1",
    ),
    (  # "celui de mon fils, un pc portable" is one
        re.compile(
            rf"^((?:(?:c est|juste|seulement|euh|que) )*)(?:celui|celle) (?:de|du) (?:(?:mon|ma|mes|la|le) )?\w+ "
            rf"(?=une? (?:{DEVICE.pattern})(?: \w+)?$)"
        ),
        r"\1",
    ),
    (re.compile(rf"\bj (?:oublie|oubliais|avais oublie) \w+ \w+ (?={FIGURE}\b)"), ""),  # it is one of these
    (re.compile(rf"\b(?:vendu|donne|jete|perdu|prete|rendu) {FIGURE}\b(?! (?:autres? )?(?:{DEVICE.pattern}))"), " "),
    (
        re.compile(rf"\b((?:box|iphone|play|ps|galaxy|ipad|windows|livebox) c est (?:une?|l[ae]|l)) {_NUMBERS}\b"),
        r"\1",
    ),
    (re.compile(rf"\bplutot ({_NUMBERS}) que {_NUMBERS}\b"), r"\1"),  # "plutôt cinq que quatre"
    (  # "son iphone 8" behind "le téléphone de mon mari", "l'enceinte là, l'alexa": the same one, by its name
        re.compile(
            r"\b(?:le|mon|son|un) (?:telephone|portable|tel|mobile)(?: (?:de|a) (?:mon|ma|notre) \w+)? "
            r"(?=(?:son|mon|l|un) (?:iphone|smartphone|android|samsung|galaxy|huawei|xiaomi)\b)"
            r"|\b(?:l|le|la|mon|ma|un|une) (?:enceinte|telephone|truc|machin|bidule|boitier|chose|appareil|engin) la "
            rf"(?=(?:l|le|la) (?:{DEVICE.pattern})\b)"
        ),
        "",
    ),
    (  # "la télé 55 pouces et la petite"
        re.compile(
            r"(?<=\bet )(?:l|la|le) (?:petite?|grande?|gros|grosse|vieille|vieux|ancienne?|nouvelle|nouveau)"
            r"(?=(?: (?:de|du|dans|en|au)\b.*)?$)"
        ),
        "celle de",
    ),
    (
        re.compile(
            rf"\b({_BRAND})(?: (?!{_NUMBER}\b)[a-z]{{1,8}})? (?:[a-z]{{0,2}}\d+[a-z]?|{_NUMBERS})\b"
            rf"(?! {_MORE_DEVICES})"
        ),
        r"\1",
    ),
    (re.compile(rf"\b{_NUMBERS} euros?(?:(?: et)?(?: {_NUMBER})+(?= |$))?"), " "),
    (
        re.compile(
            r"\b(?:tout|toute|flambant|quasi|presque) neu(?:f|fs|ve|ves)\b|(?<=\bun )neuf(?=$| (?:et|que"
            r"|la|dans)\b)"
        ),
        "nouveau",
    ),
    (phrases("choses (?=(?:qui (?:sont )?)?(?:connecte|branche|relie))"), "appareils "),
    (re.compile(rf"\b(?:mon|le|un|ma|notre) windows(?: {FIGURE})?\b"), "un pc"),
    (
        re.compile(
            rf"\b((?:{DEVICE.pattern}) )?(?:samsung )?(?:galaxy|samsung|huawei|redmi|pixel|oppo|honor|xiaomi|nokia)"
            rf"(?: (?:(?:s|a|note) ?(?:\d+|{_NUMBERS})|note)| [a-z]\d+| \d+(?= |$)(?! (?:et|ou)? ?\d))*\b"
        ),
        lambda model: model[1] or "smartphone",
    ),
    (
        re.compile(
            r"\b(?:box|wifi|windows|iphone|ipad|galaxy|samsung|playstation|play|xbox|ps|freebox|4 g|5 g|numero"
            r"|version|rue"
            r"|pixel|le canal|porte|appartement|appart|(?:chambre|bureau|batiment|salle)(?! une?\b)"
            r"|escalier|etage|code"
            r"|canal|quai|lot|etape|touche|option|ligne|chaine|phase|erreur|poste numero|redmi|note|nintendo"
            r"|wii|office|ios|android|huawei|honor|dect|redmi note"
            rf"|au poste|le poste) {FIGURE}\b(?! {_MORE_DEVICES}\b)"
        ),
        lambda name: name[0].split()[0],
    ),
    (
        re.compile(
            rf"\b(?:l|la|le|les|une?|mon|ma|mes|nos|notre"
            rf"|{_NUMBER}) (?P<thing>{_THINGS})(?= (?:{_THINGS} )?connectee?s?\b)"
        ),
        _thing,
    ),
)


# "Moins de dix, neuf": a breath, and no nineteen.
_APART = re.compile(
    r"(?<=\bdix), (?=(?:sept|huit|neuf)\b)|(?<=\b(?:vingt)), (?=(?:deux|trois|quatre|cinq|six|sept|huit|neuf)\b)",
    re.IGNORECASE,
)


def prepared(utterance: str) -> str:
    """Normalised words, every device in one word, without the numbers of models, years and days."""
    text = normalise(_APART.sub(" disons ", utterance))
    for pattern, written in _PREPARED:
        text = pattern.sub(written, text)
    return " ".join(text.replace("~", " ").split())
