"""A correction takes the place of as little as makes sense: a sign, a letter, the word most like it, or all."""

from __future__ import annotations

from collections.abc import Sequence

from .email_pieces import ratio
from .email_words import SIGNS

RETAKE_MIN = 0.5  # a word that is nearer to the new one than this is the one it corrects


def retaken(said: list[str], again: list[str]) -> list[str]:
    """ "jean ! jeanne . martin" -> "jeanne . martin": what is said again takes the place of as little as "
    "makes sense."""
    if not said or not again:
        return said or again
    anew = _told_anew(said, again)
    if anew is not None:
        return anew
    if len(said[0]) > 2 and said[0] in again[1:] and SIGNS & set(again[again.index(said[0]) :]):
        return again[again.index(said[0]) :]  # "olivier . a ! a b olivier . ab"
    if again[0] in SIGNS and again[1] in said[1:] and said[said.index(again[1]) - 1] in SIGNS:
        return [*said[: said.index(again[1]) - 1], *again]
    if again[0] in SIGNS and again[1] in said:
        again = again[1:]
    if again[0] in SIGNS and said[-1] in SIGNS:
        return [*said[:-1], *again]
    if again[0] in SIGNS:
        last = max((at for at, word in enumerate(said) if word == again[0]), default=len(said))
        return [*said[:last], *again]
    if (
        len(again) > 2 and again[1] in SIGNS and again[2] == again[0]
    ):  # "blanc ! noir - noir": said, and said in place
        return retaken(retaken(said, again[:1]), again[1:])
    if len(again) > 2 and {word for word in said if word not in SIGNS} <= set(again):
        return again  # "poirier . alain ! alain . poirier"
    at = _corrected_at(said, again)
    if len(again) == 1 and at < len(said) - 1:
        return [*said[:at], *again, *said[at + 1 :]]
    return [*said[:at], *again]


def _told_anew(said: Sequence[str], again: list[str]) -> list[str] | None:
    """ "andre . cazenave ! andrecazenave", "q u e n - ! quentin": all that was said last, in other pieces."""
    while again[1:] and again[0] in SIGNS:
        again = again[1:]
    letters = _letters(again)
    starts = (at for at in range(len(said)) if said[at] not in SIGNS)
    whole = next((at for at in starts if _letters(said[at:]) == letters), None)
    if whole is not None and len(letters) > 2 and len(said) - whole > 1:
        return [*said[:whole], *again]
    begun = next((at for at in range(len(said)) if said[at] not in SIGNS), 0)
    spelled = _letters(said[begun:])
    is_begun = (
        said[-1] in SIGNS and len(spelled) > 2 and len(again[0]) > len(spelled) and again[0].startswith(spelled)
    )
    return again if is_begun else None


def _letters(words: Sequence[str]) -> str:
    return "".join(word for word in words if word not in SIGNS)


def _corrected_at(said: Sequence[str], again: Sequence[str]) -> int:
    if again[0] in said:
        return said.index(again[0])
    shared = next((at for at, word in enumerate(again) if len(word) > 2 and word in said), None)
    if shared is not None:
        return max(0, said.index(again[shared]) - shared)
    letters = [at for at, word in enumerate(said) if len(word) == 1 and word.isalpha()]
    is_whole = any(word in SIGNS for word in again) and any(word in SIGNS for word in said)
    if len(again[0]) == 1 and again[0].isalpha() and letters and not is_whole:
        return letters[-1]
    near = [(ratio(word, again[0]), at) for at, word in enumerate(said) if word not in SIGNS]
    likeness, at = max(near, default=(0.0, 0))
    if likeness >= RETAKE_MIN:
        return at
    return 0 if is_whole else len(said) - 1
