"""What callers count, and what they count that is none: words for devices, people, places and measures. Tables.

Normalised words; `count_prepared.py` writes an utterance so that every device is one word.
"""

from __future__ import annotations

import re

from .text import phrases, word_set

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
    r"|nvr|dvr|babycam|minitel|visio|sonde|amplis?|minipc|"
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
