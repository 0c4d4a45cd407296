"""Which words of an utterance are the caller's name, by what was learned of labelled ones and by what the rules hear.

Each word is nothing, (part of) the first name or of the family's; the likeliest row of these is found as a whole
(Viterbi), since a family follows a first name and seldom an article. How much each clue is worth (`name_features.py`)
was learned by an averaged perceptron (Collins, 2002) from utterances for which the rules had not been repaired: so it
knows when to believe them. The weights are written by `python -m ops.learn_names`.
"""

from __future__ import annotations

import zlib
from array import array
from base64 import b85decode
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import Protocol

import attrs

from .known_names import FAMILY_NAMES, FIRST_NAMES, PARTICLES
from .name_features import FAMILY, FIRST, NOTHING, features
from .name_order import compounded
from .name_weights import MOVES, WEIGHTS
from .naming import Word, without_repeats
from .text import flat, word_set

TAGS = (NOTHING, FIRST, FAMILY)
PLACES = 1 << 17  # of weights, for some 6,000 clues: few that were never seen share one
SCALE = 10.0  # weights are kept as whole tenths in one byte
START = len(TAGS)  # what stands before the first word

_FOREIGN = word_set("el al da do dos van ould bin della")  # no words of a sentence
Clues = Sequence[Sequence[int]]


class Weights(Protocol):
    """Of places: a table, or a dictionary while it is being learned."""

    def __getitem__(self, place: int, /) -> float: ...


Names = list[Word]


@attrs.frozen
class Model:
    """weights: one for each tag at each of PLACES. moves: of each tag, and START, to each tag. In tenths."""

    weights: Weights
    moves: Sequence[Sequence[float]]


def places(clues: Sequence[Sequence[str]]) -> list[list[int]]:
    return [[zlib.crc32(clue.encode()) % PLACES for clue in of_word] for of_word in clues]


def reconsidered(
    words: Sequence[Word], spelled: Collection[str], heard: Names, confidence: float, model: Model | None = None
) -> Names | None:
    """The caller's name by both opinions; None where it is that of the rules. [] where it is no name at all."""
    told = tags_of(words, [word.flat for word in heard])
    clues = places(features(words, {flat(one) for one in spelled}, told, confidence))
    found = with_particles(words, likeliest(clues, model or MODEL))
    is_all = all(tag != NOTHING for word, tag in zip(words, told, strict=True) if word.flat.isalpha())
    if is_all and NOTHING in found:
        return None  # nothing else was said: all of it is a name, however odd
    if found == told or (heard and not any(told)):
        return None
    return name_of(words, found)


def tags_of(words: Sequence[Word], name: Sequence[str]) -> list[int]:
    """The name's words wherever they were said. name: flat words, the first name first; or one of both alone."""
    first, rest = list(name[:1]), list(name[1:])
    tags = [NOTHING] * len(words)
    _mark(words, rest, FAMILY, tags)
    _mark(words, first, FIRST if rest or _is_first_name(first) else FAMILY, tags)
    return tags


def _is_first_name(name: Sequence[str]) -> bool:
    pieces = {piece for one in name for piece in one.split("-")}
    return pieces <= FIRST_NAMES and not pieces & FAMILY_NAMES


def _mark(words: Sequence[Word], part: Sequence[str], tag: int, tags: list[int]) -> None:
    """As one row wherever there is one, with its hyphens and without; else each of its words."""
    pieces = [piece for one in part for piece in one.split("-")]
    for said in (list(part), pieces):
        for at in range(len(words) - len(said) + 1):
            free = not any(tags[at : at + len(said)])
            if free and [word.flat for word in words[at : at + len(said)]] == said:
                tags[at : at + len(said)] = [tag] * len(said)
        if tag in tags:
            return
    tags[:] = [tag if one == NOTHING and word.flat in pieces else one for word, one in zip(words, tags, strict=True)]


def likeliest(clues: Clues, model: Model) -> list[int]:
    """The row of tags with the greatest sum of weights."""
    sums: list[float] = list(model.moves[START])
    back: list[list[int]] = []
    for at, of_word in enumerate(clues):
        if at:
            sums, before = _moved(sums, model)
            back.append(before)
        for tag in TAGS:
            sums[tag] += sum(model.weights[place * len(TAGS) + tag] for place in of_word)
    row = [max(TAGS, key=sums.__getitem__)] if clues else []
    for before in reversed(back):
        row.append(before[row[-1]])
    return row[::-1]


def _moved(sums: Sequence[float], model: Model) -> tuple[list[float], list[int]]:
    """The best way to each tag, and the tag that it comes from."""
    ways = [[total + model.moves[before][tag] for before, total in enumerate(sums)] for tag in TAGS]
    return [max(way) for way in ways], [way.index(max(way)) for way in ways]


def with_particles(words: Sequence[Word], tags: Sequence[int]) -> list[int]:
    """The La of "Sébastien La Porte" and the El of "El Mansouri, Salma", taken for nothing so far; never "c'est"."""
    led = [FAMILY if _leads(words, tags, at) else tag for at, tag in enumerate(tags)]
    elided = ("'" in word.flat and not word.could_be_name for word in words)
    return [NOTHING if is_elided else tag for is_elided, tag in zip(elided, led, strict=True)]


def _leads(words: Sequence[Word], tags: Sequence[int], at: int) -> bool:
    if tags[at] != NOTHING or words[at].flat not in PARTICLES or tags[at + 1 : at + 2] != [FAMILY]:
        return False
    return tags[at - 1] == FIRST if at else words[at].flat in _FOREIGN


def name_of(words: Sequence[Word], tags: Sequence[int]) -> Names:
    """First name first; of what was said more than once, the fullest, and of these the last."""
    first, family = (without_repeats(_fullest(words, tags, tag)) for tag in (FIRST, FAMILY))
    whole = _joined(with_opening(words, first))
    both = " ".join(word.flat for word in whole).split("-")
    once = all(word.flat in both and [one.flat for one in words].count(word.flat) == 1 for word in family)
    return whole if once else [*whole, *family]


def with_opening(words: Sequence[Word], first: Names) -> Names:
    """The Jean of "Jean Baptiste", said but taken for nothing."""
    pairs = ([before, *first[:1]] for before, word in pairwise(words) if first and word.flat == first[0].flat)
    opening = next((pair[:1] for pair in pairs if len(compounded(pair)) == 1), [])
    return [*opening, *first]


def _joined(first: Names) -> Names:
    """ "Mohamed Amine" is one first name, with its hyphen."""
    if len(first) < 2 or len(compounded(first)) == 1:
        return compounded(first) if first else []
    return [Word("-".join(word.said for word in first), "-".join(word.flat for word in first), first[0].starts)]


def _fullest(words: Sequence[Word], tags: Sequence[int], tag: int) -> Names:
    return list(max(_spans(words, tags, tag), key=lambda span: len({word.flat for word in span}), default=[]))


def _spans(words: Sequence[Word], tags: Sequence[int], tag: int) -> Iterator[Names]:
    """The last first."""
    span: Names = []
    for word, one in zip(reversed(words), reversed(tags), strict=True):
        if one == tag and (not span or span[0].flat != word.flat):
            span = [word, *span]
        else:
            if span:
                yield span
            span = [word] if one == tag else []
    if span:
        yield span


def unpacked(packed: str, moves: Sequence[Sequence[float]]) -> Model:
    return Model(array("b", zlib.decompress(b85decode(packed.replace("\n", "")))), moves)


MODEL = unpacked(WEIGHTS, MOVES)
