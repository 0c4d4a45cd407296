"""Ten digits out of spoken numbers: the grouping of all that was said that makes a French number, if there is one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .. import phone
from .numbers import Atom, readings

NATIONAL_DIGITS = 10
DIGITS_MAX = 14  # 0033 (0)6 ... is the longest way to say one
UNSAID = 10  # nobody says "vingt | cinq" for 20 5; more than once, and it is a number that was not finished
PREFIX_DIGITS = 5  # "0033" or "33" with its 0: all that decides how the others are read
_BEGINS = re.compile(r"0?$|0[1-9]|00(?:3|$)|3(?:3|$)")
COST_MAX = 2 * UNSAID - 1


def solve(atoms: Sequence[Atom]) -> str | None:
    """The most natural grouping of all these atoms that is a French number; see `_groups` for what is natural."""
    best: list[dict[tuple[int, str], tuple[int, str]]] = [{} for _ in range(len(atoms) + 1)]
    best[0][0, ""] = 0, ""
    for at in range(len(atoms)):
        groups = _groups(atoms, at) if best[at] else []
        for cost, digits in best[at].values():
            for group, end, more in groups:
                _keep(best[end], cost + more, digits + group)
    whole = ((cost, number) for cost, digits in best[-1].values() if (number := _national(digits)) is not None)
    return min(whole, default=(0, None))[1]


def _keep(best: dict[tuple[int, str], tuple[int, str]], cost: int, digits: str) -> None:
    """Of the ways that are as long and begin alike only the most natural: what follows is the same for all."""
    if cost <= COST_MAX and len(digits) <= DIGITS_MAX and _BEGINS.match(digits):
        key = len(digits), digits[:PREFIX_DIGITS]
        best[key] = min(best.get(key, (cost, digits)), (cost, digits))


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
