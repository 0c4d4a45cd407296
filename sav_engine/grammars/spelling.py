"""Letters as they are spelled on the telephone: "m a r t i n", "b comme Bernard", "deux l", "i grec", "tiret".

Transcribers write letters by themselves ("M"), together ("MARTIN"), or by their names ("emme a erre"). The names of
letters are ordinary words too ("elle", "haine", "thé"): they count only between other letters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from .text import flat

_NAMES = {
    "a": "ah ha",
    "b": "be bee",
    "c": "ce see",
    "d": "de dee",
    "e": "eu heu",
    "f": "effe eff",
    "g": "ge j'ai",
    "h": "ache hache",
    "i": "hi",
    "j": "ji",
    "k": "ka cas",
    "l": "elle aile",
    "m": "emme aime em",
    "n": "enne haine en",
    "o": "oh eau",
    "p": "pe",
    "q": "cu ku",
    "r": "erre air er",
    "s": "esse est-ce es",
    "t": "te the",
    "v": "ve",
    "w": "doublevé",
    "x": "ixe ix",
    "z": "zede zed",
}
LETTER_NAMES = {flat(name): letter for letter, names in _NAMES.items() for name in names.split()}
_WRITTEN = (
    (r"\bdouble (?:v|ve|vé|vée|w)\b", "w"),
    (r"\bdouble (?:u|hue)\b", "w"),
    (r"\bi ?grecque?s?\b|\b[iy][ -]?grec\b", "y"),
    # "r deux d deux" alternates; "deux d" alone is a letter twice.
    (r"\b([a-z]) (?:deux|2) ([a-z]) (deux|trois|quatre|\d)\b", r"\1 2 \2 \3"),
    (r"\b([a-z]) et ([a-z]) comme \w+ et \w+\b", r"\1 \2"),
    (r"(?<!\b[a-z] )\b2 ([a-z])\b", r"\1 \1"),
    (r"\b(?:deux|double) (?:fois )?([a-z])\b", r"\1 \1"),
    (r"\btrait d ?'?union\b", "tiret"),
    (r"\b(e) (?:accent )?aigu\b", "é"),
    (r"\b(e) (?:accent )?grave\b", "è"),
    (r"\b(e) (?:accent )?circonflexe\b", "ê"),
    (r"\b(e|i|u) trema\b", r"\1"),
    (r"\bc cedille\b", "ç"),
    (r"\b(?:tout )?(?:en )?(?:lettres? )?(?:majuscules?|minuscules?|capitales?)\b", ""),
    (r"\baccent (?:aigu|grave|circonflexe)\b", ""),
)
_WRITTEN_RE = tuple((re.compile(pattern), letter) for pattern, letter in _WRITTEN)
_LIKE = re.compile(r"\b([^\W\d_]{1,5}) (?:comme|pour) ([^\W\d_]+)")
SPELLED_MIN = 3  # two letters are initials, or "a" and "y" of a sentence


@attrs.frozen
class Token:
    """spelled: the word was put together from letters that were said one by one."""

    text: str
    spelled: bool = False


def tokens(words: Sequence[str]) -> list[Token]:
    """Words with every spelled stretch as one token: ["martin", "m", "a", "r", "t"] -> martin, MART (spelled)."""
    read: list[Token] = []
    letters: list[str] = []
    for at, word in enumerate(words):
        letter = letter_of(words, at)
        if letter is not None:
            letters.append(letter)
            continue
        read += _token(letters)
        letters = []
        read.append(Token(word))
    return read + _token(letters)


def _token(letters: list[str]) -> list[Token]:
    if not letters:
        return []
    if len(letters) >= SPELLED_MIN:
        return [Token("".join(letters).strip("-'"), spelled=True)]
    return [Token(letter) for letter in letters]


def letter_of(words: Sequence[str], at: int) -> str | None:
    """The letter said at this place; a tiret or an apostrophe between letters is one of them."""
    word = words[at]
    if len(word) == 1 and word.isalpha():
        return word
    beside = _single(words, at - 1), _single(words, at + 1)
    if word in LETTER_NAMES and any(beside) and all(one is not False for one in beside):
        return LETTER_NAMES[word]
    if word in ("tiret", "apostrophe") and all(beside):
        return "-" if word == "tiret" else "'"
    return None


def _single(words: Sequence[str], at: int) -> bool | None:
    """Whether a letter stands there; None outside, and for a name of a letter, which proves nothing."""
    if not 0 <= at < len(words):
        return None
    if words[at] in LETTER_NAMES:
        return None
    return len(words[at]) == 1 and words[at].isalpha()


def written(text: str) -> str:
    """Lower-case text with what is said about letters as the letters themselves: "b comme bernard" -> "b"."""
    for pattern, letter in _WRITTEN_RE:
        text = pattern.sub(letter, text)
    return _LIKE.sub(_initial, text)


_ENDING_TOLD = re.compile(
    r"([^\W\d_]{3,}),? (?:avec|prend|et) (?:un|1) ([a-z])(?: ([àa] la fin|au bout|final))?(?=$|[ ,.])", re.I
)
_SILENT = frozenset("dtsxpz")  # at the end of a name one of these sounds like another, and like none


def with_told_endings(text: str) -> str:
    """ "durant avec un d à la fin" -> "durand": a letter told of a name just said, where it can be its last."""
    return _ENDING_TOLD.sub(_with_ending, text)


def _with_ending(found: re.Match[str]) -> str:
    word, letter, at_end = found[1], found[2].lower(), found[3]
    if flat(word)[-1] == letter:
        return word
    if letter in _SILENT and flat(word)[-1] in _SILENT:
        return word[:-1] + letter
    return word + letter if at_end else found[0]


def _initial(found: re.Match[str]) -> str:
    """ "bé comme Bernard" is a b; "gmail comme" with nothing of the same initial is left alone."""
    said, word = found[1], found[2]
    initial = flat(word)[0]
    if flat(said) == initial or LETTER_NAMES.get(flat(said)) == initial:
        return initial
    return found[0]
