"""Which ways callers took through a flow, counted from the states each of them entered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import pairwise

Way = tuple[str, ...]


def traffic_of(ways: Mapping[Way, int]) -> Mapping[tuple[str, str], int]:
    """How many callers went from one state to another; from "" to the first.

    ways: how many callers entered these states in this order. Each move counts once for a caller, however often he
    went that way: callers are counted, not turns.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for way, callers in ways.items():
        for move in {(before, after) for before, after in pairwise(("", *way)) if before != after}:
            counts[move] += callers
    return counts
