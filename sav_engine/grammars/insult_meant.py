"""Whether the word of an insult is one here: not a thing, a name, a place, nor the beginning of another word."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Protocol

from .insults import THINGS
from .text import word_set


class Insults(Protocol):
    @property
    def replacements(self) -> Collection[str]: ...


# Somebody is called so in so many words, whatever else is spoken of.
CALLING = re.compile(
    r"(?:\b(?:bande|equipe|especes?|tas|ramassis|pauvres?|gros(?:se)?|petite?s?|sales?|quel(?:le)?s?|sacree?s?|vos"
    r"|vieux|vieille"
    r"|vraie?s?|sombres?|triples?|doubles?|bougres?|maudite?s?|t'es|tu es|etes|trait\w+|(?:cri|hurl|gueul)\w+) "
    r"(?:de |d'|d )?)+"
    r"(?<!le tas de )(?<!un tas de )(?<!le tas d')(?<!un tas d')$"
)
_NAME = re.compile(
    r"\b(?:(?:(?:je |j'|me |m')(?:appelle|nomme)|(?:mon|le|notre) nom(?: de (?:famille|jeune fille|naissance))?"
    r"|prenom"
    r"|nom de famille|au nom (?:de|d'))(?:,? (?:c'est|est))?|(?:famille|patronyme|rue|avenue|allees?|chemin"
    r"|impasse|place"
    r"|lieu[ -]dit|hameau|village|commune|residence)(?: (?:de |du |des |d')?(?:la |le |les |l')?)?"
    r"|(?:c'est|ici|je suis|suis) (?:monsieur|madame|mademoiselle|m|mme))"
    r"(?:,? (?:monsieur|madame|mademoiselle|m|mme))?[ ,']*$"
)
_TITLED = re.compile(r"\b(?:monsieur|madame|mademoiselle|mme) $")
_FILLERS = word_set("euh heu hein enfin pardon je veux dire l la le les un une mon ma mes de d du")
FILLERS_MAX = 6
# Halves of these words that are no words of their own: "con seiller", "con trat", "conne ctée".
_WORDS_OF_CON = re.compile(
    r"conn?(?:seil\w*|seille\w*|trat\w*|tract\w*|firm\w+|figu\w+|nex\w*|nect\w*|ect\w*|ction|sole?s?|sult\w*"
    r"|tact\w*|cern\w*"
    r"|gel\w*|gest\w*|joint\w*|duct\w*|duit\w*|dition\w*|somm\w*|stat\w*|struc\w*|stru\w*|tinu\w*|trole?\w*"
    r"|vers\w*|vert\w*"
    r"|curr\w*|clu\w*|fid\w*|fianc\w*|cept\w*|tribu\w*|trair\w*|vainc\w*|venab\w*|voc\w*|form\w+|fort\w*|cess\w*"
    r"|scien\w*|cierges?|tente?s?|pteurs?|pagnies?|plet\w*|pliqu\w*|men[cst]\w+|mand\w+|mun\w+|sequen\w*"
    r"|serv\w*|sider\w*|test\w*|texte?\w*|naiss\w*|naitre|nues?|nu|fus\w*|densa\w*|jug\w*)"
)
_WORDS_THEMSELVES = word_set(
    "conduit conforme conforte conserve conteste concert conjoint conforme confort conu contexte"
)


def is_innocent(word: str, plain: str, span: tuple[int, int], insults: Insults) -> bool:
    before, after = plain[: span[0]], plain[span[1] :]
    if CALLING.search(before):
        return False
    return (
        _is_begun(word, before, after, insults)
        or is_thing(word, plain)
        or _is_name(word, before, after)
        or named(word, plain)
    )


def is_thing(word: str, plain: str) -> bool:
    """ "Je mets du fumier au jardin"; not "espèce de fumier"."""
    return any(re.fullmatch(one, word) and re.search(where, plain) for one, where in THINGS)


def named(word: str, plain: str) -> bool:
    """Who told once that this is a name says it as a name: "le nom c'est Batard, madame Batard"."""
    places = [found.span() for found in re.finditer(rf"(?<!\w){word}(?!\w)", plain)]
    return any(_is_name(word, plain[:start], plain[end:]) for start, end in places)


def _is_name(word: str, before: str, after: str) -> bool:
    letters = re.match(r"[ ,]+(?:ca s'epelle |donc |alors )?((?:\w(?:[ ,.-]+|$)){3,})", after)
    spelled = "" if letters is None else re.sub(r"\W", "", letters[1])
    return (
        _NAME.search(before) is not None
        or (len(spelled) > 2 and word.startswith(spelled[:4]))
        or (
            _TITLED.search(before) is not None
            and re.match(r",? (?:a l'appareil|au telephone|bonjour)", after) is not None
        )
    )


def _is_begun(word: str, before: str, after: str, insults: Insults) -> bool:
    """ "la con la connexion": the beginning of a longer word that follows, or the first half of one: "con trat"."""
    following = re.findall(r"\w+", after)[: FILLERS_MAX + 1]
    if word in ("con", "cons", "conne") and re.match(r"[ -]\w", after):
        joined = word + following[0]
        half = following[0] not in _WORDS_THEMSELVES and _WORDS_OF_CON.fullmatch(joined) is not None
        if half and joined not in _WORDS_THEMSELVES:
            return True
    said_before = before.split()[-1:]
    for longer in following:
        if longer.startswith(word[:4]) and len(longer) >= len(word) + 2 and longer not in insults.replacements:
            return True
        if longer not in _FILLERS and longer != word and [longer] != said_before:
            return False
    return False
