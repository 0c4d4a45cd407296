"""A first name and a family's that nothing introduces, wherever they stand."""

from __future__ import annotations

from collections.abc import Sequence

from .known_names import FAMILY_NAMES, NOT_NAMES, PARTICLES
from .name_introduced import SHORT_MAX, Names
from .naming import Word, collected, words_in
from .text import word_set

_PLACES = word_set(
    "rue avenue boulevard place quai allee impasse chemin square lycee college ecole hopital saint sainte"
)
# "Je regarde Michel Drucker": somebody who is looked at, listened to, or been with.
_OF_OBJECTS = word_set("regarde regardais regardait ecoute ecoutais avec chez contre vu entendu")


def mentioned(said: str) -> Names:
    """ "C'est toujours le même, Daniel Guérin": a first name and one more, wherever they stand; the last time"
    " counts."""
    words = words_in(said)
    pairs = [_pair(words, at) for at in range(len(words) - 1) if words[at].is_first_name and not _is_place(words, at)]
    names = (pair for pair in reversed(pairs) if _could_be_pair(pair) and _is_a_pair(pair))
    return next(names, [])


def ends_turned(said: str) -> Names:
    """ "... Szymanski, Richard": a family and, last of all, a first name behind it."""
    words = [word for word in words_in(said) if word.flat != ","]
    family, first = words[-2:] if len(words) > 1 else [None, None]
    if family is None or first is None or _is_place(words, len(words) - 2):
        return []
    is_family = family.could_be_name and (family.has_capital or family.flat in FAMILY_NAMES)
    is_first = first.is_first_name and first.could_be_name and len(first.flat) > SHORT_MAX
    return [family, first] if is_family and is_first else []


def _pair(words: Sequence[Word], at: int) -> Names:
    """ "Antonio Da Costa" is two words and a particle."""
    whole = collected(words[at:]) if words[at + 1].flat in PARTICLES else []
    return whole if len(whole) > 2 else list(words[at : at + 2])


def _could_be_pair(pair: Sequence[Word]) -> bool:
    """ "Daniel Gros": an everyday word too, but not behind a first name."""
    return pair[0].could_be_name and (
        pair[1].could_be_name or pair[1].has_capital or (pair[1].flat in FAMILY_NAMES and pair[1].flat in NOT_NAMES)
    )


def _is_place(words: Sequence[Word], at: int) -> bool:
    """ "rue Victor Hugo", "place du général Leclerc"."""
    return any(word.flat.removeprefix("l'") in _PLACES for word in words[max(0, at - 3) : at]) or (
        at > 0 and words[at - 1].flat in _OF_OBJECTS
    )


def _is_a_pair(pair: Sequence[Word]) -> bool:
    if pair[0].flat == pair[1].flat:
        return False
    return len(pair[0].flat) > SHORT_MAX and not pair[-1].looks_common and len(pair[-1].flat) > SHORT_MAX
