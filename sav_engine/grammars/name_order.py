"""The order of the parts of a name, and first names of two words: as they are written, not as they were said."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import pairwise

from .known_names import FAMILY_NAMES, FIRST_NAMES, PARTICLES
from .name_spelled import ALIKE_MIN
from .naming import Word
from .text import word_set

_VIETNAMESE = word_set("nguyen tran pham huynh hoang vuong truong")  # families, said first
Names = list[Word]

# First names that far more people bear behind another.
_RATHER_FAMILY = word_set(
    "martin bernard robert richard simon laurent michel bertrand girard roy vincent andre mathieu blanchard gautier"
    " perrin colin benoit noel gerard dupuis lambert henry leroy germain paris come remy guy lucas guillaume rey"
)
SWAP_MIN = 0.9  # "Kowalczyk Pierre" is turned, "Kowalczyk Bernard" and "Thomas Bernard" are not
# First names that others follow: "Jean Pierre", "Marie Claire"; with these, only those that are usual.
_OPENING = word_set("jean")
_SECOND_NAMES = {
    "marie": word_set(
        "agnes alice amelie andree ange anne antoinette aude beatrice bernadette brigitte carmen caroline "
        "catherine "
        "cecile chantal charlotte christine claire claude dominique edith elisabeth emmanuelle estelle eve france "
        "francoise gabrielle genevieve helene isabelle jacqueline jeanne jo jose josee joseph laure laurence "
        "line lise "
        "lou louise luce madeleine michelle monique nathalie noelle odile paule pierre reine rose solange "
        "sophie sylvie "
        "therese veronique virginie yvonne"
    ),
    "anne": word_set(
        "caroline catherine cecile charlotte christine claire elisabeth flore francoise gaelle helene "
        "isabelle julie "
        "laure laurence line lise louise lucie lyse marie sophie"
    ),
    "pierre": word_set(
        "yves andre jean henri louis alain emmanuel antoine marie olivier alexandre etienne francois luc"
    ),
    "paul": word_set("henri emile andre antoine marie louis eric edouard alexandre"),
    "louis": word_set("philippe marie ferdinand alexandre charles"),
    "charles": word_set("henri edouard antoine emmanuel andre eric"),
    "marc": word_set("antoine andre olivier alexandre"),
    "rose": word_set("marie anne line may"),
    "lise": word_set("marie anne"),
    "yves": word_set("marie"),
    "claude": word_set("marie"),
    "eve": word_set("marie"),
    "lou": word_set("anne ann andrea"),
}


def first_name_first(name: Names) -> Names:
    """ "Durand Sophie" is Sophie Durand; "Bernard Thomas" could be either and stays."""
    if len(name) > 2:
        return _turned(name)
    if len(name) != 2 or name[0].flat in PARTICLES or not name[1].is_first_name:
        return name
    return [name[1], name[0]] if _as_first(name[1]) - _as_first(name[0]) >= SWAP_MIN else name


def _turned(name: Names) -> Names:
    """ "Da Silva Maria", "Nguyen Thi Mai": families first, then all first names."""
    if name[0].flat in _VIETNAMESE:
        return [*name[1:], name[0]]
    start = next((at for at, word in enumerate(name) if word.is_first_name), 0)
    first = name[start:]
    is_all = all(word.is_first_name for word in first) and (
        name[0].flat in PARTICLES or not any(word.flat in FAMILY_NAMES for word in first)
    )
    return [*first, *name[:start]] if start and is_all else name


def _as_first(word: Word) -> float:
    """How likely a first name it is, 0 to 3, against a family name."""
    family = word.flat in FAMILY_NAMES
    if not word.is_first_name:
        return 0.0 if family else 1.2
    if not family:
        return 3.0
    return 1.0 if word.flat in _RATHER_FAMILY else 2.5


def compounded(name: Names) -> Names:
    """ "Jean Pierre Martin" -> "Jean-Pierre Martin": two first names that are one."""
    for at, (first, second) in enumerate(pairwise(name)):
        is_one = len(name) > 2 or second.flat not in FAMILY_NAMES
        if is_one and _is_compound(first.flat, second.flat):
            both = Word(f"{first.said}-{second.said}", f"{first.flat}-{second.flat}", first.starts)
            return [*name[:at], both, *name[at + 2 :]]
    return name


def _is_compound(first: str, second: str) -> bool:
    return second in FIRST_NAMES and second in _SECOND_NAMES.get(first, FIRST_NAMES if first in _OPENING else ())


def corrected(before: Names, again: Names) -> Names:
    """ "Alexandre Gilet, non, Gillet" is Alexandre Gillet: one word said again takes the place of what "
    "it is like."""
    if len(again) != 1 or len(before) < 2:
        return again
    near = [(SequenceMatcher(None, word.flat, again[0].flat).ratio(), at) for at, word in enumerate(before)]
    ratio, at = max(near)
    if ratio < ALIKE_MIN:
        at = 0 if again[0].is_first_name and again[0].flat not in FAMILY_NAMES else len(before) - 1
    return [*before[:at], *again, *before[at + 1 :]]
