"""What callers count, and what they count that is none: words for devices, people, places and measures. Tables.

Normalised words; `prepared` writes an utterance so that every device is one word and no model's number is a number.
"""

from __future__ import annotations

import re

from .text import normalise, phrases, word_set

DEVICE = re.compile(
    r"(?:mini |micro )?(?:ordinateur|ordi|pc|mac|macbook|portable|telephone|smartphone|mobile|tablette|ipad|iphone"
    r"|imprimante"
    r"|televiseur|television|tele|tv|poste|machine|appareil|equipement|box|modem|routeur|serveur|camera|console"
    r"|decodeur"
    r"|repeteur|combine|fixe|terminal|terminaux|caisse|switch|borne|montre|enceinte|scanner|copieur|photocopieur"
    r"|photocopieuse|ecran"
    r"|firewall|videoprojecteur|projecteur|webcam|playstation|play|ps ?[2345]?|switch|xbox|tel|alarme|fax|laptop"
    r"|tpe|station|peripherique|standard|casque"
    r"|lecteur|onduleur|sonnette"
    r"|thermostat|frigo|refrigerateur|chauffage|chaudiere|radiateur|portail|interphone|digicode|visiophone|babyphone"
    r"|lampe|bidule|machin|pointeuse|alexa|siri|traceur|gps|climatiseur|clim|four|prises?|pompe|detecteur|capteur"
    r"|boitier|ampoule|volet|badgeuse|pda|gsm|unite|objet|hub|nas|chromecast|robot|aspirateur|domotique"
    r"|engin|truc|materiel|liseuse|cellulaire|natel|bigo|drone|sonos|bornes? wifi|livephone|barre de son|wii"
    r"|nintendo|player|watch|android|enregistreur|disque|amplificateur|ampli|platine|transmetteur|emetteur)"
    r"(?:s|x)?"
)
GENERIC = re.compile(r"(?:appareil|equipement|machine|truc|bidule|machin|objet|chose|engin|element|materiel|unite)s?")
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
PLACE = re.compile(
    r"(?:bureau|bureaux|chambre|piece|site|agence|salle|magasin|boutique|classe|maison|logement|appartement|batiment"
    r"|service|cabinet|open space|gite)s?"
)
PEOPLE = re.compile(
    r"(?:personne|employe|salarie|utilisateur|gens|enfant|collegue|agent|poste de travail|eleve|client|collaborateur"
    r"|colocataire|coloc|resident|secretaire|infirmiere|medecin|adulte|ado)s?"
)
AFFECTED = phrases(
    "(?:sont|est|etre|on est tous|tous) (?:tous )?(?:touche|impacte|concerne|bloque|coupe|coince|en panne|a l arret)"
    "(?:es?|s)?",
    "(?:touche|impacte|concerne|bloque|gene)[es]* \\w+ (?:personne|collegue|salarie|employe|utilisateur)s?",
    "tout l open space|toute l equipe|tout le (?:service|bureau)|(?:ca|qui) (?:touche|impacte|concerne|bloque|gene)",
    "(?:en|au) teletravail|tous les (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|\\d+)",
    "ne peu(?:t|vent) (?:plus|pas)|n(?:e |')(?:arrive|arrivent) (?:plus|pas)",
)
ORDINALS = word_set("premier premiere deuxieme seconde troisieme quatrieme cinquieme sixieme dixieme enieme")
OF_SOMEBODY = word_set("celui celle sien sienne mien mienne tien tienne")
WORKS = re.compile(r"(?:re)?(?:marche|fonctionne|connecte|repond|capte|va|vont|allume|demarre|repondent)(?:nt)?")
QUALITIES = word_set("fixe fixes portable portables mobile mobiles wifi ip sans fil internet connectee connecte")
OWN = word_set("mon ma notre votre leur le la l cet cette ce son sa")

_FIGURE = r"(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt)"
_NAMES_WITH_NUMBERS = re.compile(
    r"\b(?:box|wifi|windows|iphone|ipad|galaxy|samsung|playstation|xbox|ps|freebox|4 g|5 g|numero|version|rue|pixel"
    r"|le canal|porte|appartement|appart|chambre|bureau|batiment|escalier|etage|code|canal|salle|quai|lot"
    r"|poste numero"
    r"|redmi|note|nintendo|wii|office|ios|android|huawei|honor|dect|redmi note|au poste|le poste)"
    rf" {_FIGURE}\b(?! (?:autres?|dans|au|a la|en|(?:(?!(?:une?|l[ea]?|m[oa]n?|deux"
    rf"|trois) )\w+ )?(?:{DEVICE.pattern}))\b)"
)
_SYSTEM = re.compile(rf"\b(?:mon|le|un|ma|notre) windows(?: {_FIGURE})?\b")
_TAIL = (
    r"(?: (?:dix|vingt|et|un|deux|trois|quatre|cinq|six|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize"
    r"|soixante))"
)
_YEAR = re.compile(
    rf"\b(?:de|en|depuis|date de|annee) (?:l an )?(?:(?:19|20)\d\d|deux mille{_TAIL}{{0,3}}"
    rf"|mille neuf cents?{_TAIL}{{0,4}})\b"
    rf"(?! (?:{DEVICE.pattern})\b)"
)
_DAY = re.compile(
    rf"\b(?:le|du|depuis le) (?:{_FIGURE}|premier|vingt \w+|trente(?: et un)?) "
    r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b"
)
_PRICE = re.compile(r"\b(?:\d+|\w+) euros? (?:et )?(?:\d+|(?:quatre vingt )?\w+)(?= |$)")
_CONNECTED = phrases("choses (?=(?:qui (?:sont )?)?(?:connecte|branche|relie))")
_MODEL = re.compile(
    rf"\b((?:{DEVICE.pattern}) )?(?:samsung )?(?:galaxy|samsung|huawei|redmi|pixel|oppo|honor|xiaomi|nokia)"
    r"(?: (?:s|a|note) ?\d+| [a-z]\d+| \d+(?= |$)(?! (?:et|ou)? ?\d))*\b"
)
_OF_TWO_WORDS = phrases(
    "(?:decodeur|box) (?:tele|tv|television)|pare feu|points? d acces|disque dur|video projecteur"
    "|lecteur de cartes?|camera de surveillance|appareil photo|lave linge|lave vaisselle|seche linge|cle (?:4|5) g"
    "|barre de son|apple watch|smart ?watch|tele(?:phone)? connectee|google home|apple tv"
    "|boite a cle|machine a laver|micro onde"
)


def prepared(utterance: str) -> str:
    """Normalised words, every device in one word, without the numbers of models, years and days."""
    text = _OF_TWO_WORDS.sub(lambda name: "borne" + "s" * name[0].startswith("points"), normalise(utterance))
    text = _DAY.sub(" ", _YEAR.sub(" ", text))
    text = _CONNECTED.sub("appareils ", _PRICE.sub(" ", text))
    text = _SYSTEM.sub("mon pc", text)
    text = _MODEL.sub(lambda model: model[1] or "smartphone", text)
    return " ".join(_NAMES_WITH_NUMBERS.sub(lambda name: name[0].split()[0], text).split())
