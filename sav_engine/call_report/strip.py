"""Pure. Strips: a call in windows of some seconds, and where in a window a moment lies."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import Final

import attrs

LEFT: Final = 112.0  # names of rows
INNER: Final = 1060.0  # of time
WIDTH: Final = LEFT + INNER + 16
STRIP_S: Final = 30.0  # 35 units a second: an utterance of a second has room for a word
SHORT_S: Final = 5.0


@attrs.frozen
class Window:
    """From begin_s to end_s over the whole width. is_last: the call ends in it."""

    begin_s: float
    end_s: float
    is_last: bool = False

    @property
    def per_s(self) -> float:
        return INNER / (self.end_s - self.begin_s)

    def x(self, at_s: float) -> float:
        return LEFT + INNER * min(max((at_s - self.begin_s) / (self.end_s - self.begin_s), 0.0), 1.0)

    def holds(self, at_s: float) -> bool:
        return self.begin_s <= at_s < self.end_s or (self.is_last and at_s >= self.end_s)

    def meets(self, begin_s: float, end_s: float | None) -> bool:
        """Whether any of it is seen here; None: it has no end."""
        return self.holds(begin_s) or (begin_s < self.begin_s and (end_s is None or end_s > self.begin_s))


def windows(seconds: float) -> Iterator[Window]:
    """All of the call; one window when it is short, else as many equal ones as it takes."""
    count = max(1, ceil(seconds / STRIP_S))
    length = max(SHORT_S, ceil(seconds / count))
    for number in range(count):
        yield Window(number * length, (number + 1) * length, number == count - 1)
