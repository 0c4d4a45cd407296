"""Where an address begins behind a story, as it was learned from labelled ones: a softmax over the words before it.

Rules read an address well once they begin where it does; where a story ends and it begins is a matter of many weak
hints: "c'est" before it, a name or letters at its head, words of talk left within, a word that was said before and is
said again. `python -m ops.learn_email` weighs them; figures in docs/understanding.md.
"""

from __future__ import annotations

import re
import zlib
from array import array
from base64 import b85decode
from collections.abc import Iterator, Sequence
from math import exp

import attrs

from .email_pieces import CHATTER, INTRO, OF_ADDRESSES
from .email_start_weights import WEIGHTS
from .email_words import ENDINGS, PROVIDERS
from .known_names import FAMILY_NAMES, FIRST_NAMES, NOT_NAMES, PARTICLES
from .numbers import WORDS as NUMBER_WORDS
from .ordinary_words import ORDINARY
from .text import flat, word_set

PLACES = 1 << 18  # of weights, for some 15,000 hints: one new hint in twenty is taken for another
SCALE = 20.0  # weights are kept as twentieths in one byte
WORDS_MAX = 60  # an address begins at most so many words before its arobase
LEAST = 0.02  # what is less likely to be the beginning is not read

AT, SIGN, LETTER, FIGURES, NUMBER, PROVIDER, ENDING = "@", ".", "l", "9", "n", "p", "e"
_SIGN_WORDS = word_set("point points tiret tirets underscore poin poing moins")
_NO_ENDINGS = word_set("me la it es de no in se at")  # words of a sentence far more often
_AT_WORD = re.compile(r"@|r+o+b+a[sz]|^at$")
_JOINED = word_set("attache attaches attachee colle colles collee ensemble mot bloc espace espaces")
_TALKS = word_set("c'est est ai mon je")
# What tells one kind of word from the next, first come first.
_KINDS = (
    (_SIGN_WORDS, SIGN),
    (NUMBER_WORDS, NUMBER),
    (PROVIDERS, PROVIDER),
    (ENDINGS - _NO_ENDINGS, ENDING),
    (CHATTER, "c"),
    (INTRO, "i"),
    (FIRST_NAMES, "F"),
)
_PLAIN_KINDS = ((PARTICLES, "P"), (ORDINARY, "o"), (NOT_NAMES, "o"), (OF_ADDRESSES, "a"))
_TALK = "oic"  # kinds of words that are seldom of an address
_BEFORE, _BEHIND = 3, 4  # words that are looked at on either side of a beginning


@attrs.frozen
class Words:
    """An utterance, word by word. said: flat, without marks. marked: whether a mark of a sentence followed."""

    said: tuple[str, ...]
    kinds: tuple[str, ...]
    marked: tuple[bool, ...]

    @property
    def last_at(self) -> int:
        """Where the last arobase stands; the last word where there is none."""
        ats = (at for at in range(len(self.kinds) - 1, -1, -1) if self.kinds[at] == AT)
        return next(ats, len(self.kinds) - 1)


def words_of(utterance: str) -> Words:
    written = utterance.split()
    said = tuple(flat(word).strip(".,;:!?") or word for word in written)
    kinds = tuple(_kind(word, after) for word, after in zip(said, (*said[1:], ""), strict=True))
    return Words(said, kinds, tuple(word[-1] in ",;:.!?" for word in written))


def _kind(word: str, after: str) -> str:
    if _AT_WORD.search(word) or (word == "chez" and after in PROVIDERS):
        return AT
    if (len(word) == 1 and word.isalpha()) or (word == "double" and after in ("v", "ve")):
        return LETTER
    if word.isdigit():
        return FIGURES
    known = next((kind for table, kind in _KINDS if word in table), None)
    if known is not None:
        return known
    bare = word.rpartition("'")[2]
    if bare in FAMILY_NAMES and bare not in ORDINARY and bare not in NOT_NAMES:
        return "G"
    return next((kind for table, kind in _PLAIN_KINDS if bare in table), "x")


def hints(words: Words, start: int) -> Iterator[str]:
    """What speaks for or against an address that begins with this word."""
    yield from _beside(words, start)
    yield from _within(words, start)
    yield from _left_out(words, start)


def _beside(words: Words, start: int) -> Iterator[str]:
    around = range(start - _BEFORE, start + _BEHIND)
    said = [words.said[at] if 0 <= at < len(words.said) else "<>" for at in around]
    kinds = [words.kinds[at] if 0 <= at < len(words.kinds) else "<" for at in around]
    for at in range(len(said)):
        yield f"w{at}{said[at]}"
        yield f"k{at}{kinds[at]}"
    a, b, c, d = said[:4]
    head, ahead = kinds[3], "".join(kinds[3:])
    yield f"2{b} {c}"
    yield f"3{a} {b} {c} {head}"
    yield f"4{c} {d}"
    yield f"5{c} {head}"
    yield f"6{kinds[2]} {d}"
    yield f"7{''.join(kinds[1:5])}"
    yield f"8{c} {ahead[:3]}"
    yield f"9{ahead}"
    yield f"m{start > 0 and words.marked[start - 1]}"


def _within(words: Words, start: int) -> Iterator[str]:
    end = words.last_at
    kinds = words.kinds[start:end]
    yield f"n{min(len(kinds), 6)}{SIGN in kinds}"
    yield f"t{sum(word in _TALKS for word in words.said[start:end])}"
    talk = [word for word, kind in zip(words.said[start:end], kinds, strict=True) if kind in _TALK]
    yield f"o{len(talk)}"
    yield from (f"i{word}" for word in talk)
    is_one = not _JOINED.isdisjoint(words.said[start:end])
    yield f"j{is_one}{words.said[start - 1] if start else '<>'}"
    yield f"u{is_one}{words.kinds[start - 1] if start else '<'}{words.kinds[start]}"
    word = words.said[start]
    is_long = len(word) > 1
    is_again, comes_again = (is_long and word in part for part in (words.said[:start], words.said[start + 1 :]))
    yield f"r{is_again}{comes_again}{words.kinds[start]}"


def _left_out(words: Words, start: int) -> Iterator[str]:
    """Of what stands before the beginning."""
    kinds, has_sign = words.kinds[:start], SIGN in words.kinds[start : words.last_at]
    yield f"b{min(start, 3)}{SIGN in kinds}"
    yield f"s{min(kinds.count(SIGN), 3)}{has_sign}"
    yield f"a{min(kinds.count(AT), 2)}"
    yield f"f{min(sum(kind in 'FGx' for kind in kinds), 3)}{has_sign}"
    yield f"l{min(kinds.count(LETTER), 4)}{LETTER in words.kinds[start : words.last_at]}"
    yield f"d{min(sum(kind in (FIGURES, NUMBER) for kind in kinds), 3)}"
    told = [one for one, kind in zip(words.said, kinds, strict=False) if kind in "FGxn9a" and len(one) > 1]
    yield from (f"p{one}" for one, kind in zip(words.said, kinds, strict=False) if kind in _TALK)
    again = "".join(words.said[start : words.last_at])
    yield f"c{min(len(told), 3)}{min(sum(one in again for one in told), 3)}"


def place_of(hint: str) -> int:
    return zlib.crc32(hint.encode()) % PLACES


def starts(words: Words) -> range:
    """Every word that the address could begin with."""
    return range(max(0, words.last_at - WORDS_MAX), min(words.last_at, len(words.said) - 1) + 1)


def likely_starts(utterance: str) -> list[tuple[int, float]]:
    """(word the address begins with, how likely), the likeliest first; those of less than LEAST are left out."""
    words = words_of(utterance)
    sums = {start: sum(TABLE[place_of(hint)] for hint in hints(words, start)) / SCALE for start in starts(words)}
    top = max(sums.values(), default=0.0)
    odds = {start: exp(one - top) for start, one in sums.items()}
    whole = sum(odds.values())
    found = [(start, odd / whole) for start, odd in odds.items() if odd / whole >= LEAST]
    return sorted(found, key=lambda one: -one[1])


def unpacked(packed: str) -> Sequence[int]:
    """The table of `email_start_weights.py`: a byte for each place, compressed, as text."""
    return array("b", zlib.decompress(b85decode(packed.replace("\n", ""))))


TABLE = unpacked(WEIGHTS)
