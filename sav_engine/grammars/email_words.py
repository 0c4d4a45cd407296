"""What is said in an e-mail address: the signs and marks it is read into, endings, providers. Tables.

`JOINED` stands for "tout attaché" and the like, `BACK` for a correction ("non pardon"), `FIGURES` for "le chiffre".
"""

from __future__ import annotations

from .text import word_set

ALIKE_MIN = 0.6  # "duran d u r a n d": the spelled word is the one before it
JOINED, BACK, FIGURES = "=", "!", "#"
AT = " @ "
SIGNS = frozenset(".-_+")
ENDINGS = word_set(
    "fr com net org eu be ch ca lu info pro biz io me co uk de es it paris bzh re gp mq nc pf corsica alsace edu "
    "gouv dev app tech ru sn ci ma dz tn cm ml bf tg bj ga cg cd mg yt gf gn pl ro cz hu gr se no dk fi ie at us"
    " br tr ua  cloud email shop online site fm tv asso eus cat nl pt mc"
)
PROVIDERS = word_set(
    "gmail hotmail outlook live msn yahoo orange wanadoo free sfr laposte neuf icloud bbox bouygues numericable "
    "aol gmx proton protonmail me mac skynet voila aliceadsl dbmail"
)
PLACEHOLDERS = word_set("quelque chose machin truc bidule")  # for what is not known
NO_NAMES = ENDINGS | word_set(
    "point tiret underscore bas ensemble attache attaches attachee colle colles collee mot milieu arobase"
)
# How it is said that words are one.
JOINED_TOLD = (
    r"\b(?:(?:et |mais |c'est |ecrit )*(?:le )?tout (?:est )?(?:attachee?|collee?|ensemble|accrochee?|en (?:un"
    r"|1) (?:seul )?mot)"
    r"|en (?:un|1) (?:seul )?mot|(?<!en )un seul mot|(?:(?:deux|trois|quatre) (?=(?:mots?|prenoms?|noms?) )"
    r"|les (?:deux|trois) |ces (?:deux|trois) |le )?(?:(?:mots?|prenoms?|noms?) )?(?:sont "
    r"|est )?(?:attachee?s?|collee?s?)(?: (?:a|au|avec) (?=[a-z]))?"
    r"(?: (?:les|ces) (?:deux|trois) mots| ensemble)?"
    r"|en (?:deux|trois) mots(?: mais (?:(?:tout )?(?:attachee?s?|collee?s?)|(?:vous|on|il faut) (?:les )?"
    r"(?:collez|attachez|colle|attache|coller|attacher)))?"
    r"|(?:vous|on) (?:les )?(?:collez|attachez|colle|attache)(?: tout| les deux)?|d'un (?:seul )?bloc|d'une traite"
    r"|sans rien(?: (?:d'autre|au milieu|entre(?: les (?:deux|mots))?))?|(?:mais )?sans (?:les |le |de |d'|un "
    r"|aucun )?(?:points?|tirets?|espaces?|separations?)"
    r"(?: (?:ni|et|ou) (?:points?|tirets?|espaces?))*"
    r"(?: (?:au milieu|entre(?: les deux| les mots| \w+ et \w+)?|dedans|nulle part|rien))?)\b"
)
