"""What callers count, and what they count that is none: words for devices, people, places and measures. Tables.

Normalised words; `prepared` writes an utterance so that every device is one word and no model's number is a number.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .numbers import WORDS
from .text import normalise, phrases, word_set

DEVICE = re.compile(
    r"(?:mini |micro )?(?:ordinateur|ordi|pc|mac|macbook|portable|telephone|smartphone|mobile|tablette|ipad|iphone"
    r"|imprimante"
    r"|televiseur|television|tele|tv|poste|machine|appareil|equipement|box|modem|routeur|serveur|camera|console"
    r"|decodeur"
    r"|repeteur|combine|fixe|terminal|terminaux|caisse|switch|borne|montre|enceinte|scanner|copieur|photocopieur"
    r"|photocopieuse|ecran"
    r"|firewall|videoprojecteur|projecteur|webcam|playstation|play|ps ?[2345]?|switch|xbox|tel|alarme|fax|laptop"
    r"|tpe|station|assistance|peripherique|standard|casque"
    r"|lecteur|onduleur|ecouteur|airpod|trackeur|sonnette"
    r"|thermostat|frigo|refrigerateur|chauffage|chaudiere|radiateur|portail|interphone|digicode"
    r"|visiophone|babyphone"
    r"|lampe|bidule|machin|pointeuse|alexa|siri|traceur|gps|climatiseur|clim|four|prises?|pompe|detecteur|capteur"
    r"|boitier|ampoule|volet|badgeuse|pda|gsm|unite|objet|hub|nas|chromecast|robot|aspirateur|domotique"
    r"|engin|truc|materiel|liseuse|cellulaire|natel|bigo|drone|sonos|bornes? wifi|livephone|barre de son|wii"
    r"|nintendo|player|watch|radio|netbook|chromebook|notebook|balance|reveil|serrure|store|trottinette|cafetiere"
    r"|tensiometre|kindle|tondeuse|bracelet|cle|visiere|horloge|homepod|chromecast|dongle"
    r"|babycam|minitel|visio|sonde|amplis?|minipc|"
    r"android|enregistreur|disque|amplificateur|ampli|platine|transmetteur|emetteur)"
    r"(?:s|x)?"
)
GENERIC = re.compile(
    r"(?:appareil|equipement|machine|truc|bidule|machin|objet|chose|engin|element"
    r"|materiel|unite)s?"
)
# What a number may measure that is no device.
MEASURED = re.compile(
    r"(?:jours?|heures?|minutes?|secondes?|semaines?|mois|ans?|annees?|h|fois|etages?|euros?|metres?|kilometres?|km"
    r"|pour cent"
    r"|megas?|gigas?|go|mo|mbits?|pourcents?|barres?|eme|eres?|ieme|voyants?|lumieres?|leds?|matins?|soirs?|janvier"
    r"|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|g|enfants?|nuits?|week end"
    r"|rue|boulevard|avenue|tickets?|dossiers?|pannes?|problemes?|soucis?|etoiles?|appels?|techniciens?"
    r"|moments?|instants?|petites?|peu|autre chose|coups?|truc qui|niveaux?|questions?|factures?|contrats?"
    r"|abonnements?"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|pieds?|m|cartons?|secteurs?|codes?|lettres?|chiffres?)"
)
SPEED = re.compile(r"(?:megas?|gigas?|go|mo|mbits?)")
PLACE = re.compile(
    r"(?:bureau|bureaux|chambre|piece|site|agence|salle|magasin|boutique|classe|maison|logement"
    r"|appartement|batiment"
    r"|service|cabinet|open space|gite)s?"
)
PEOPLE = re.compile(
    r"(?:personne|gamin|gamine|gosse|fils|fille|frere|soeur|parent|petit enfant|voisin|parisien|employe"
    r"|salarie|utilisateur|gens|enfant|collegue|agent|poste de travail|eleve|client"
    r"|collaborateur"
    r"|colocataire|coloc|resident|secretaire|infirmiere|medecin|adulte|ado)s?"
)
AFFECTED = phrases(
    "(?:sont|est|etre|on est tous|tous) (?:tous )?(?:touche|impacte|concerne|bloque|coupe|coince|en panne"
    "|a l arret)"
    "(?:es?|s)?",
    "(?:touche|impacte|concerne|bloque|gene)[es]* \\w+ (?:personne|collegue|salarie|employe|utilisateur)s?",
    "tout l open space|toute l equipe|tout le (?:service|bureau)|(?:ca|qui) (?:touche|impacte|concerne|bloque|gene)",
    "(?:en|au) teletravail",
    "ne peu(?:t|vent) (?:plus|pas)|n(?:e |')(?:arrive|arrivent) (?:plus|pas)",
)
ORDINALS = word_set("premier premiere deuxieme seconde troisieme quatrieme cinquieme sixieme dixieme enieme")
OF_SOMEBODY = word_set("celui celle sien sienne mien mienne tien tienne")
WORKS = re.compile(r"(?:re)?(?:marche|fonctionne|connecte|repond|capte|va|vont|allume|demarre|repondent)(?:nt)?")
QUALITIES = word_set("fixe fixes portable portables mobile mobiles wifi ip sans fil internet connectee connecte")
OWN = word_set("mon ma notre votre leur le la l cet cette ce son sa")

# What some devices are called besides: "deux tablettes, un iPad et une Samsung".
KINDS = {
    "tablette": word_set("ipad smartphone kindle liseuse"),
    **dict.fromkeys(("telephone", "smartphone"), word_set("iphone smartphone android")),
    **dict.fromkeys(("ordinateur", "ordi", "pc"), word_set("mac macbook pc laptop chromebook")),
    "console": word_set("play playstation ps ps5 ps4 switch xbox wii nintendo"),
    "enceinte": word_set("alexa homepod sono"),
}

FIGURE = r"(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt)"
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
            rf"(?: (?:(?:s|a|note) ?{_NUMBERS}|note)| [a-z]\d+| \d+(?= |$)(?! (?:et|ou)? ?\d))*\b"
        ),
        lambda model: model[1] or "smartphone",
    ),
    (
        re.compile(
            r"\b(?:box|wifi|windows|iphone|ipad|galaxy|samsung|playstation|play|xbox|ps|freebox|4 g|5 g|numero"
            r"|version|rue"
            r"|pixel|le canal|porte|appartement|appart|(?:chambre|bureau|batiment|salle)(?! une?\b)"
            r"|escalier|etage|code"
            r"|canal|quai|lot|poste numero|redmi|note|nintendo|wii|office|ios|android|huawei|honor|dect|redmi note"
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


def prepared(utterance: str) -> str:
    """Normalised words, every device in one word, without the numbers of models, years and days."""
    text = normalise(utterance)
    for pattern, written in _PREPARED:
        text = pattern.sub(written, text)
    return " ".join(text.replace("~", " ").split())
