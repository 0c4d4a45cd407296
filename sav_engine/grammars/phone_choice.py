"""Of several telephone numbers the one that is meant: not the old one, nor the one that was set aside."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from .numbers import Piece
from .text import phrases

# Which of several numbers is meant.
_WANTED = phrases(
    "prenez|prends|plutot|maintenant|nouveau|mieux|pardon|le bon|notez|appelez|rappelez|joindre"
    "|directement|actuel|desormais|aujourd hui"
)
_SET_ASIDE = phrases(
    "ancien(?:ne)?|avant|etait|c etait|j avais|ne prenez pas|pas le|pas au|pas sur le|n appelez pas|oubliez"
    "|surtout pas"
)
_DEAD = phrases(
    "coupe|(?:ne )?(?:marche|fonctionne|existe|est) plus|resilie|l ancien|mais (?:appelez|prenez|notez|rappelez)"
    "|mais (?:je|j) (?:prefere|aime)|en panne|plus bon|pas celui(?: la| ci)|oubliez"
)
_THE_LAST = phrases("prenez (?:le (?:second|dernier|deuxieme)|celui la)|le deuxieme|le second|plutot celui la")


@attrs.frozen
class Run:
    """Numbers and corrections that were said in one go. start, end: where among the pieces, end behind the last."""

    pieces: Sequence[Piece]
    start: int
    end: int


def preference(read: Sequence[Piece], whole: Sequence[Run], run: Run) -> tuple[int, int]:
    """Of several numbers the one that is asked to be taken, not the old one nor the one set aside; else the first."""
    at = whole.index(run)
    before = _words(read[whole[at - 1].end if at else 0 : run.start])
    after = _words(read[run.end : whole[at + 1].start if at + 1 < len(whole) else len(read)])
    wanted = len(_WANTED.findall(before)) - 2 * len(_SET_ASIDE.findall(before)) - 2 * len(_DEAD.findall(after))
    if at + 1 == len(whole) and _THE_LAST.search(after):
        wanted += 2
    return wanted, -at


def _words(read: Sequence[Piece]) -> str:
    return " ".join(piece for piece in read if isinstance(piece, str))
