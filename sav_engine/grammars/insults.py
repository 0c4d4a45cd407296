"""Insults, and what else their words name.

`MASKED` are insults wherever they are said; `CALLED` only where somebody is called so ("espèce de patate"), since
they name things, beasts and people too. One form each: `forms` makes the plural, the feminine and what a transcriber
writes of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

MASKED = """
con, conne, connard, connasse, connaud, connerie, ducon, duconnard, duconno, couillon, couilles, casse-couilles,
enculé, enculer, enculeur, enculade, enfoiré, empaffé, enflure, enflé, salaud, salope, salopard, salop, salopiaud,
saligaud, saloperie, putain, putin, pute, putasse, catin, roulure, traînée de merde, pétasse, pouffiasse, pouffe,
grognasse, radasse, greluche, garce, morue de merde, merde, sous-merde, merdeux, merdique, merdier, merdouille,
emmerdeur, emmerder, emmerde, emmerdez, emmerdant, bordel, foutre, fous-toi, va te faire, va te faire foutre, va te
faire enculer, va te faire mettre, allez vous faire foutre, allez vous faire enculer, allez vous faire mettre, va
chier, allez chier, fait chier, faites chier, fais chier, chier, chiant, chieur, chierie, chiottes, nique, niquer,
niqué, niquez, ntm, ta gueule, vos gueules, ferme ta gueule, fermez vos gueules, fdp, tdc, trou du
cul, trous du cul, trouduc, trouducul, trou de balle, trous de balle, trou de cul, tête de nœud, têtes de nœud,
lèche-cul, peigne-cul, cul-terreux, suce-boules, bite, branleur, branlo, bâtard, pédé, pd, pédale de merde,
tarlouze, tantouze, fiotte, gouine, bougnoule, négro, bicot, bamboula, youpin, chinetoque, niakoué, abruti, crétin,
imbécile, débile, teubé, débilos, gogolito, golmon, mongolien, bouffon, boloss, bolos, cassos, tocard, fumier,
charogne, crevure, raclure, pignouf, corniaud, gougnafier, jean-foutre, jeanfoutre, branquignol, glandouilleur,
connard de merde, schnock, schnoque, nullard, enculax, emmanché, encaldossé, foutriquet
"""
CALLED = """
idiot, naze, nase, tocard, attardé, mongol, gogol, triso, minable, guignol, charlot, clown, pitre, blaireau,
andouille, glandu, gland, glandeur, branleuse, pourriture, taré, crevard, crapule, canaille, vermine, goujat, mufle,
boulet, bourrique, larve, parasite, feignasse, feignant, fainéant, demeuré, dégénéré, arriéré, ordure, cruche,
bécasse, bécassine, cornichon, incapable, nigaud, patate, buse, dinde, truffe, limace, sangsue, rapace, vautour,
pantin, brute, mule, âne, tête de mule, tête de lard, tête à claques, tête d'âne, face de rat, moule, nouille,
quiche, tanche, tarte, courge, banane, sagouin, malotru, gourde, godiche, niais, niaiseux, vaurien, voyou,
fripouille, gredin, racaille, minus, abru, branque, brêle, burne, manche, empoté, empotée, benêt, ballot, bêta,
dadais, ahuri, emplâtre, enclume, gugusse, zigoto, rigolo, fumiste, charlatan, raté, loser, looser, nullité, nulos,
bon à rien, bons à rien, bonne à rien, bonnes à rien, moins que rien, sous-doué, bras cassé, bras cassés, mollusque,
cloporte, cafard, microbe, vipère, chacal, hyène, rat, porc, cochon, truie, chien, chienne, thon, morue, pouffe,
tapette, pédale, lopette, macaque, nègre, nazi, facho, collabo, clodo, clochard, plouc, péquenaud, péquenot,
bouseux, beauf, cinglé, timbré, fêlé, dingo, butor, rustre, lard, cloche, tache, sac à merde, déchet, rebut,
détritus, tordu, baraki, biesse, twit, moron, trou de cul, bachi-bouzouk, zouave, dugland, pimbêche, malpoli,
bourge, pécore, mégère, harpie, sorcière, guignolo, escogriffe
"""
# Of the latter, those that nobody is as a matter of course: "c'est un guignol" is an insult, "c'est un rat" need
# not be, nor "c'est minable".
_NAMING = (
    "ordure cruche cornichon patate buse dinde truffe limace sangsue rapace vautour pantin brute mule âne moule "
    "nouille quiche tanche boulet larve gourde voyou vaurien tarte courge banane gland manche ballot "
    "enclume emplâtre cloporte cafard microbe vipère chacal hyène rat porc cochon truie chien chienne thon morue "
    "tapette pédale macaque déchet rebut détritus mollusque parasite clochard zouave tordu "
    "lard cloche tache bourge sorcière mégère fêlé timbré raté mongol facho nazi rigolo fumiste charlatan "
    "feignant fainéant "
    "incapable burne"
)
NAMING = frozenset(_NAMING.split())
# What an insult names besides: where such things are spoken of, and nobody is called so, the word stays.
THINGS = (
    (r"batarde?s?", r"baguette|boulang|\bpain\b|chien|chiot|\bchat|siamois|croise|petit dejeuner|portee"),
    (
        r"enfoires",
        r"concert|spectacle|coluche|restos? du coeur|(?:album|chanson|troupe|soiree|tournee) des|les enfoires "
        r"(?:a la|sur)",
    ),
    (r"bouffons?", r"\broi\b|carnaval|theatre|costume|\bopera\b"),
    (r"cretine?s?", r"des alpes"),
    (
        r"fumiers?",
        r"jardin|tas de fumier|champs?\b|\bferme\b|cheval|chevaux|potager|\b(?:a|de|du|au|le|avec du) fumier"
        r"|epand|vaches?\b",
    ),
    (r"charognes?", r"vautours?|renard|corbeau|route|odeur|\bsent\b|pue"),
    (r"blaireaux?", r"jardin|terrier|barbe|ras(?:age|oir|e)|foret|creus|\bchamp|poils|trou\b"),
    (r"clowns?", r"cirque|anniversaire|deguis|poisson|\bfai(?:t|re|sait) l[ea]s? clown|\bnez de"),
    (r"(?:cons?|connes?)", r"chili con|\bcon carne|\bcon (?:moto|leche|brio)"),
    (r"niquer?s?", r"pique niquer?"),
    (r"putins?", r"vladimir|poutine|president|russ"),
    (r"pds?", r"\bpd \d"),
    (r"pouffes?", r"\b(?:je|il|elle|on|qui|se|en|a) pouffes?|pouffes? de rire"),
    (r"trous? de balle", r"dans (?:le|la|l'|un|une)|chasse|fusil|carabine"),
    (r"cruches?", r"\beau\b|verse|table|tombee"),
    (r"ordures?", r"\b(?:a|bac|bacs|sac|sacs|tas|les|des|aux) (?:d'|a )?ordures|menageres?|poubelle|dechetterie"),
    (r"canailles?", r"quartier|sauce|sac (?:a main)"),
    (r"enflures?|enflee?s?", r"cheville|genou|pieds?\b|jambe|joue|main\b|doigt|bras\b|dent"),
    (r"boulets?", r"\b(?:charbon|canon|wagon|liege)"),
    (r"parasites?", r"ligne|bruit|signal|appel|son\b|gresill"),
)
_VOWELS = "aeiouy"


def forms(word: str) -> Iterator[str]:
    """ "connard" -> connard, connards, connarde, conard ...; of flat words, a phrase is its own only form."""
    if " " in word or "'" in word:
        yield word
        return
    for one in _inflected(word):
        yield from _with_letters_less(one) if len(word) >= 5 else (one,)


def _with_letters_less(word: str) -> Iterator[str]:
    """ "conard", "poufiasse": one letter where there are two alike."""
    parts = re.split(r"(.)\1", word)
    choices = ((part,) if place % 2 == 0 else (part * 2, part) for place, part in enumerate(parts))
    return map("".join, product(*choices))


def _inflected(word: str) -> Iterator[str]:
    yield word
    if word[-1] not in "sxz":
        yield word + "s"
    if word[-1] == "u":
        yield word + "x"
    if len(word) < 5:
        return
    if word.endswith("ard"):  # "connar"
        yield from (word[:-1], word[:-1] + "s")
    if word.endswith("i"):  # "abrutit"
        yield from (word + "t", word + "ts")
    yield from (one + plural for one in _feminine(word) for plural in ("", "s"))


def _feminine(word: str) -> Iterator[str]:
    if word.endswith(("eur", "eux")):
        yield word[:-1] + "se"
    elif word.endswith("on"):
        yield word + "ne"
    elif word.endswith("er"):
        yield word[:-2] + "ere"
    elif word[-1] not in "esxz" or word.endswith("e"):
        yield word + "e"
