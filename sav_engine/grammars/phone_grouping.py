"""Ten digits out of spoken numbers: the grouping of all that was said that makes a French number, if there is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import phone
from .numbers import Atom, readings

NATIONAL_DIGITS = 10
DIGITS_MAX = 14  # 0033 (0)6 ... is the longest way to say one
UNSAID = 10  # nobody says "vingt | cinq" for 20 5; more than once, and it is a number that was not finished
COST_MAX = 2 * UNSAID - 1


def solve(atoms: Sequence[Atom]) -> str | None:
    """The most natural grouping of all these atoms that is a French number; see `_groups` for what is natural."""
    cost, number = min(_groupings(atoms, 0, "", 0), default=(0, None))
    return number if cost <= COST_MAX else None


def _groupings(atoms: Sequence[Atom], at: int, digits: str, cost: int) -> Iterator[tuple[int, str]]:
    """(cost, number) of every grouping. They are few: fourteen digits are at most seven pairs."""
    if at == len(atoms):
        number = _national(digits)
        if number is not None:
            yield cost, number
    elif len(digits) < DIGITS_MAX:
        for group, end, more in _groups(atoms, at):
            yield from _groupings(atoms, end, digits + group, cost + more)


def _groups(atoms: Sequence[Atom], at: int) -> list[tuple[str, int, int]]:
    """(digits, end, cost) of each number below a thousand that begins here.

    Words make the longest number they can; "soixante | douze" is likelier than "trente | quatre", for which one
    says "trente, zéro quatre". Digits stand as they are written; "60 12" is seldom meant as 72.
    """
    numbers = [one for one in readings(atoms, at) if one.value < 1000 or one.end == at + 1]
    longest = numbers[0].end
    return [
        (one.digits, one.end, _cost(atoms, at, one.end, longest) + _unjoined(atoms, at, one.end)) for one in numbers
    ]


def _unjoined(atoms: Sequence[Atom], at: int, end: int) -> int:
    """ "vingt un" for "vingt et un": possible, and less likely than the "quatre-vingt-un" around it."""
    last = atoms[end - 1]
    return int(end == at + 2 and last.value in (1, 11) and not last.joined and not atoms[at].literal)


def _cost(atoms: Sequence[Atom], at: int, end: int, longest: int) -> int:
    if atoms[at].literal:
        return 1 if end > at + 1 else 0
    if end == longest:
        return 0
    return 1 if atoms[end].value >= 10 or [one.value for one in atoms[end : end + 2]] == [4, 20] else UNSAID


def _national(digits: str) -> str | None:
    if len(digits) == NATIONAL_DIGITS:
        return digits if digits[0] == "0" and digits[1] != "0" else None
    e164 = phone.to_e164(digits) if digits.startswith(("33", "0033")) else None
    return None if e164 is None else f"0{e164.removeprefix('+33')}"
