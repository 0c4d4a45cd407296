"""I/O (a timer). How late frames went out of late: what overload shows first, seconds before callers hear it."""

from __future__ import annotations

import math
from collections import deque
from itertools import accumulate
from typing import Final

import trio

from .counters import LATENESS_BOUNDS_MS, Counters

SAMPLE_S: Final = 1.0
WINDOW: Final = 5  # samples: one stall of a second by itself (a backup, a burst of swap) turns nobody away for long
SHARE: Final = 0.01  # p99
FRAMES_MIN: Final = 100  # fewer are two seconds of one call: nothing to judge a machine by


class LatenessWatch:
    """Whether one frame in a hundred of the last WINDOW seconds was later than `p99_ms_max`.

    p99_ms_max: one of LATENESS_BOUNDS_MS; None: lateness turns nobody away.
    """

    def __init__(self, counters: Counters, p99_ms_max: float | None) -> None:
        assert p99_ms_max is None or p99_ms_max in LATENESS_BOUNDS_MS, f"no bucket ends at {p99_ms_max} ms"
        self._counters = counters
        self._first_late = None if p99_ms_max is None else LATENESS_BOUNDS_MS.index(p99_ms_max) + 1
        self._before = list(counters.lateness)
        self._window: deque[list[int]] = deque(maxlen=WINDOW)

    def __repr__(self) -> str:
        return f"<LatenessWatch late={self.is_late()} of {self.frames} frames>"

    def is_late(self) -> bool:
        if self._first_late is None or self.frames < FRAMES_MIN:
            return False
        late = sum(sum(sample[self._first_late :]) for sample in self._window)
        return late > SHARE * self.frames

    @property
    def frames(self) -> int:
        """Sent in the last WINDOW seconds."""
        return sum(map(sum, self._window))

    def p99_ms(self) -> float:
        """How late all but one in a hundred of them were at most: a bound of LATENESS_BOUNDS_MS; inf: beyond all."""
        by_bucket = [sum(sample[bucket] for sample in self._window) for bucket in range(len(self._before))]
        enough = (1 - SHARE) * self.frames
        bounds = zip((*LATENESS_BOUNDS_MS, math.inf), accumulate(by_bucket), strict=True)
        return next(bound for bound, frames in bounds if frames >= enough)

    def sample(self) -> None:
        """Take in what was counted since the last time."""
        now = list(self._counters.lateness)
        self._window.append([count - before for count, before in zip(now, self._before, strict=True)])
        self._before = now

    async def run(self) -> None:
        """Sample until cancelled."""
        while True:
            await trio.sleep(SAMPLE_S)
            self.sample()
