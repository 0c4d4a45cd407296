"""An amount as it is told: a number, "une bonne dizaine", and of a range or a guess the higher figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .devices import OWN
from .numbers import Atom, Piece, readings
from .text import word_set

ABOUT = {"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40} | {
    "cinquantaine": 50,
    "soixantaine": 60,
    "centaine": 100,
    "millier": 1000,
    "paire": 2,
}
_RANGE = word_set("ou a voire peut etre jusqu euh bien meme mais plutot disons")


def amount(read: Sequence[Piece], at: int) -> tuple[int, int] | None:
    """(value, end) of a number here: "quatre", "une bonne dizaine", "deux douzaines"."""
    times, end = 1, at
    piece = read[at]
    if isinstance(piece, Atom):
        number = readings(list(_atoms(read, at)), 0)[0]
        times, end = number.value, at + number.end
    about = _about(read, end)
    if about is not None and (end > at or read[at] in OWN or str(read[at]).rstrip("s") in ABOUT):
        return times * about[0], about[1]
    return (times, end) if end > at else None


def _about(read: Sequence[Piece], at: int) -> tuple[int, int] | None:
    while at < len(read) and read[at] in ("bonne", "petite", "grosse", "la", "une"):
        at += 1
    word = str(read[at]).rstrip("s") if at < len(read) else ""
    return (ABOUT[word], at + 1) if word in ABOUT else None


def _atoms(read: Sequence[Piece], at: int) -> Iterator[Atom]:
    for piece in read[at:]:
        if not isinstance(piece, Atom):
            return
        yield piece


def upper(read: Sequence[Piece], value: int, end: int, *, guesses: bool) -> tuple[int, int]:
    """ "cinq ou six", "entre cinq et dix", "2 3": the higher figure. A stutter ("quatre quatre") is one number."""
    at = end
    while at < len(read) and (read[at] in _RANGE or _is_and_of_between(read, at)):
        at += 1
    higher = amount(read, at) if at < len(read) else None
    if higher is None or (at == end and not (guesses and _is_near(value, higher[0]))):
        return value, end
    if higher[0] < value:  # "quinze ou quatorze", "sept voire six"
        return (value, higher[1]) if {"ou", "voire"} & set(read[end:at]) else (value, end)
    if at > end and not _is_range(read[end:at]):
        return value, end
    return upper(read, *higher, guesses=guesses)


def _is_near(value: int, higher: int) -> bool:
    """ "deux trois", "vingt vingt-cinq": a guess, not two figures."""
    tens = value >= 10 and value % 5 == 0 and value < higher <= value + 10
    return value <= higher <= value + 2 or tens


def _is_range(between: Sequence[Piece]) -> bool:
    return any(word in ("ou", "a", "voire", "et", "peut", "jusqu", "euh") for word in between)


def _is_and_of_between(read: Sequence[Piece], at: int) -> bool:
    return read[at] == "et" and "entre" in read[max(0, at - 4) : at]
