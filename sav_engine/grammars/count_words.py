"""Small words between figures and devices, and what is told behind them. Tables; normalised words."""

from __future__ import annotations

import re

from .text import word_set

# Between a number and its device: "trois autres petits ordinateurs".
BETWEEN = word_set(
    "autre autres vieux vieil petit petits petite petites gros grosse grosses nouveau nouveaux nouvelle nouvelles "
    "de d des mes nos vieille vieilles bons bonne bon ancien anciens gros differents differentes euh seul seule "
    "grand grands grande grandes"
)
ADDING = word_set("et plus puis aussi ainsi encore avec")
OR_DEVICES = word_set("portable portables fixe fixes mobile mobiles")
QUALIFIED = re.compile(
    r"(?:telephone|ordinateur|ordi|pc|poste|appareil|tel|ligne|combine|console|terminal|terminaux|climatiseur)s?"
)
LINKING = ADDING | word_set("euh aussi")
LISTED_MIN = 2  # "téléphone portable télé" may be two words for one
THING_MIN = 4  # letters
# What is told behind a device, and is no device.
NO_THINGS = BETWEEN | word_set(
    "pour dans chez sous dont mais donc quand deja apres avant depuis probleme souci chat chien voiture "
    "ligne lignes "
    "numero numeros compte comptes adresse adresses question bug coupure endroit coin portables fixes connectes "
    "branches chacun chacune autres quoi entre derriere devant dedans dehors dessus dessous mari femme "
    "copain copine "
    "veranda cuisine salon garage cave grenier jardin seconde droite gauche disons voire peut vers fibre forfait "
    "forfaits puis"
)
NO_PLURALS = word_set("box xbox sonos gps nas fax ecouteurs airpods")
OPENING = word_set("oui euh ben alors bah voyons donc bon bonjour")
ONE_IS_A_FIGURE = word_set(
    "ma mon seul seule oui et ou euh c de pour qui uniquement mais sur aussi branche connecte relie allume"
)
ONE_IS_SOMEWHERE = word_set("au a dans en chez la ici sur dehors dedans devant derriere dessus dessous ailleurs")
SUM_BEFORE = 3  # words looked back for what adds: "et puis encore"
NO_NOUN = word_set(
    "disons voyons allons avons sommes dites alors apres autres chacuns dehors depuis elles jamais mais "
    "moins nous pres quelques sans sous tous "
    "toutes toujours "
    "vous dessus dessous ailleurs nouveaux ensembles voulais pensais dirais compris connectes fixes portables "
    "touches "
    "branches allumes eteints concernes impactes bloques secteurs certains max"
)
WE_ARE = (["on", "est"], ["nous", "sommes"], ["on", "etait"])
SUBJECTS = word_set("on j je c il y nous ca")
HOLDERS = word_set(
    "moi lui elle eux mari femme fils fille mere pere frere soeur voisin voisine copine copain parents"
)
ONLY = word_set("n ne que plus juste seulement environ")
BEFORE_VERB = word_set("seul seule qui ne n se d entre eux elles seulement s y")
HARDLY = re.compile(r"(?:pas|plus|rien|mal|moyennement|1 fois|par (?:moments?|intermittence)|quand (?:ca|il|elle)\b)")
IN_SHORT = (["en", "fait"], ["en", "gros"], ["en", "tout"])
POSSESSIVE = frozenset({"le", "la"})
