"""Numbers as French says them, and as a transcriber writes them: "soixante-douze", "72" and "60 12" are one number.

Words become atoms ("quatre", "vingt", "dix" -> 4, 20, 10), and atoms are put together by the same few rules whether
they were words or digits. Belgian and Swiss tens (septante, huitante, octante, nonante) are atoms like the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

_UNITS = "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_SWISS = {"septante": 70, "huitante": 80, "octante": 80, "nonante": 90}
# What one syllable is often written as; only where it cannot be an ordinary word of a sentence about numbers.
_HEARD = {
    "deuxs": 2,
    "troi": 3,
    "quatres": 4,
    "quattre": 4,
    "cinqs": 5,
    "sinq": 5,
    "septs": 7,
    "huits": 8,
    "disse": 10,
} | {"une": 1, "hun": 1, "quat": 4, "cinque": 5, "sis": 6, "cis": 6, "set": 7, "uit": 8, "huite": 8, "vint": 20}
WORDS = {
    **{word: value for value, word in enumerate(_UNITS.split())},
    **_TENS,
    **_SWISS,
    **_HEARD,
    **{"dixsept": 17, "dixhuit": 18, "dixneuf": 19},
    **{"vingts": 20, "cent": 100, "cents": 100, "mille": 1000, "zeros": 0},
}
DIGITS_MAX = 15  # longer than any telephone number; beyond it, a row of digits is not read as a number


@attrs.frozen
class Atom:
    """digits: as it would be dialled, "06" with its zero. literal: it was written in digits, not in words.

    joined: an "et" stood before it, as in "vingt et un".
    """

    value: int
    digits: str
    literal: bool
    joined: bool = False

    @property
    def composes(self) -> bool:
        """ "06" is dialled as it stands: it is no part of a longer number."""
        return not (self.literal and self.digits.startswith("0"))


@attrs.frozen
class Reading:
    """A number that was read: its value, its digits, and the index of the first atom behind it."""

    value: int
    digits: str
    end: int


def atom(word: str) -> Atom | None:
    """A normalised word as a part of a number: "vingt", "20"; None for any other word."""
    if word.isascii() and word.isdigit() and len(word) <= DIGITS_MAX:
        return Atom(int(word), word, literal=True)
    value = WORDS.get(word)
    return None if value is None else Atom(value, str(value), literal=False)


def readings(atoms: Sequence[Atom], at: int) -> list[Reading]:
    """Every number that begins with the atom at this index; the longest first, the single atom last."""
    first = atoms[at]
    alone = Reading(first.value, first.digits, at + 1)
    values = [one.value if one.composes else -1 for one in atoms]
    found = {(end, value) for value, end in _thousands(values, at) if end > at + 1}
    return [*(Reading(value, str(value), end) for end, value in sorted(found, reverse=True)), alone]


def longest(atoms: Sequence[Atom], at: int) -> Reading:
    return readings(atoms, at)[0]


def _thousands(values: Sequence[int], at: int) -> Iterator[tuple[int, int]]:
    """(value, end) of every number below a million that begins here."""
    for head, end in [(1, at), *_hundreds(values, at)]:
        if head and _get(values, end) == 1000:
            yield head * 1000, end + 1
            yield from ((head * 1000 + tail, stop) for tail, stop in _hundreds(values, end + 1))
    yield from _hundreds(values, at)


def _hundreds(values: Sequence[int], at: int) -> Iterator[tuple[int, int]]:
    for head, end in [(1, at), *_tens(values, at)]:
        if (1 <= head <= 9 or 11 <= head <= 19) and _get(values, end) == 100:  # "dix-neuf cent soixante"
            yield head * 100, end + 1
            yield from ((head * 100 + tail, stop) for tail, stop in _tens(values, end + 1) if tail)
    yield from _tens(values, at)


def _tens(values: Sequence[int], at: int) -> Iterator[tuple[int, int]]:
    """0 to 99: a head such as 60 or 4 20, and what may follow it: 2, 12, 10 2."""
    for head, end in _heads(values, at):
        yield head, end
        if head in (20, 30, 40, 50, 60, 70, 80, 90) and 1 <= _get(values, end) <= 9:
            yield head + values[end], end + 1
        if head in (60, 80):
            yield from ((head + tail, stop) for tail, stop in _teens(values, end))
    yield from _teens(values, at)


def _heads(values: Sequence[int], at: int) -> Iterator[tuple[int, int]]:
    value = _get(values, at)
    if 0 <= value <= 99:
        yield value, at + 1
    if value == 4 and _get(values, at + 1) == 20:
        yield 80, at + 2


def _teens(values: Sequence[int], at: int) -> Iterator[tuple[int, int]]:
    """10 to 19, also said as 10 7."""
    value = _get(values, at)
    if 10 <= value <= 19:
        yield value, at + 1
    if value == 10 and 7 <= _get(values, at + 1) <= 9:
        yield 10 + values[at + 1], at + 2


def _get(values: Sequence[int], at: int) -> int:
    return values[at] if at < len(values) else -1


Piece = Atom | str


def pieces(words: Sequence[str]) -> list[Piece]:
    """Normalised words with the parts of numbers as atoms. The "et" of "vingt et un" is part of its number."""
    read: list[Piece] = [atom(word) or word for word in words]
    for at, piece in enumerate(read):
        if at and isinstance(piece, Atom) and read[at - 1] == "et" and _joins(read, at - 1):
            read[at] = attrs.evolve(piece, joined=True)
    return [piece for at, piece in enumerate(read) if not (piece == "et" and _joins(read, at))]


def _joins(read: Sequence[Piece], at: int) -> bool:
    before, after = (read[at - 1] if at else ""), (read[at + 1] if at + 1 < len(read) else "")
    tens = isinstance(before, Atom) and before.value in (20, 30, 40, 50, 60, 70, 80, 90)
    return tens and isinstance(after, Atom) and after.value in (1, 11)
