"""A stretch that was spelled, put where it belongs: over the words it spells, at the end of one, or as a new one."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from .known_names import FAMILY_NAMES, FIRST_NAMES
from .sounds import ending_like, sound
from .text import flat

WORDS_MAX = 3  # "le goff", "de la cour", spelled in one go
PREFIX_MIN = 3  # letters
DOUBLED_MAX = 2  # letters of "deux s", told before a name is spelled
SAME_NAME = 0.85  # "marie, m a r t i n" is a second name, though four letters in five are the first's


def put(words: Sequence[str], spelled: str, *, near: int, alike: float) -> list[str]:
    """The words with the spelled stretch in its place.

    near: how many words back it may belong to. alike: 0..1, how much of a word must be the same to be corrected.
    """
    if any(_begins(word, spelled) for word in words[-near:] if near):
        return list(words)
    if words and _letters(spelled).endswith(_letters(words[-1])) and 0 < len(spelled) - len(words[-1]) <= DOUBLED_MAX:
        return list(words)  # "andersson, deux s, a, n, d ...": told first, then spelled
    ratio, at, end = max(_spans(words, spelled, near), default=(0.0, 0, 0))
    if ratio >= alike and not _is_another(words[at:end], spelled, ratio):
        return [*words[:at], *_over(words[at:end], spelled), *words[end:]]
    if words and near:
        corrected = _ending(words[-1], spelled)
        if corrected is not None:
            return [*words[:-1], corrected]
    return [*words, spelled]


def _begins(word: str, spelled: str) -> bool:
    """ "Ghislaine, g h i s": how it begins, and no more."""
    return PREFIX_MIN <= len(spelled) < len(word) - 1 and _letters(word).startswith(_letters(spelled))


def _spans(words: Sequence[str], spelled: str, near: int) -> list[tuple[float, int, int]]:
    """(how alike, start, end); one word before several, the later before the earlier."""
    first = max(0, len(words) - near)
    spans = ((at, at + many) for at in range(first, len(words)) for many in range(1, WORDS_MAX + 1))
    return [
        (_ratio("".join(words[at:end]), spelled) - 0.01 * (end - at), at, end)
        for at, end in spans
        if end <= len(words)
    ]


def _ratio(said: str, spelled: str) -> float:
    plain = _letters(said)
    if plain == _letters(spelled) or (sound(plain) == sound(spelled) and plain[:1] == spelled[:1].lower()):
        return 1.0
    return SequenceMatcher(None, plain, _letters(spelled)).ratio()


def _letters(word: str) -> str:
    return "".join(letter for letter in flat(word) if letter.isalpha())


def _is_another(said: Sequence[str], spelled: str, ratio: float) -> bool:
    return (
        len(said) == 1
        and ratio < SAME_NAME
        and flat(said[0]) in FIRST_NAMES
        and len(spelled) >= len(said[0])
        and (flat(spelled) not in FIRST_NAMES or flat(spelled) in FAMILY_NAMES)
    )


def _over(said: Sequence[str], spelled: str) -> list[str]:
    """Several words keep their breaks; one keeps its beginning when only its end was spelled."""
    if len(said) == 1:
        whole = len(_letters(said[0])) > len(spelled) and _letters(said[0]).endswith(_letters(spelled))
        return [said[0] if whole else spelled]
    if _letters("".join(said)) == _letters(spelled):
        return list(said)
    head = list(said[:-1])
    kept = len(_letters("".join(head)))
    return [*head, spelled[kept:]] if _letters(spelled).startswith(_letters("".join(head))) else [spelled]


def _ending(word: str, spelled: str) -> str | None:
    """ "rousseau, deux s, e a u": the letters are in the word, or sound like its end."""
    plain, letters = _letters(word), _letters(spelled)
    if len(letters) < len(plain) and _is_within(letters, plain):
        return word
    return ending_like(word, spelled.lower()) if len(letters) < len(plain) else None


def _is_within(letters: str, word: str) -> bool:
    """In this order, and not only its first letters, which are initials or a new word."""
    rest = iter(word)
    return all(letter in rest for letter in letters) and not word.startswith(letters)
