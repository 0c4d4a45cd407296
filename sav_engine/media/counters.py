"""Pure. What the media plane has done: plain numbers raised without locks, published elsewhere once a second."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import Final

import attrs

LATENESS_BOUNDS_MS: Final = (
    1.0,
    2.0,
    5.0,
    10.0,
    20.0,
    50.0,
    100.0,
)  # upper bounds; one bucket more is beyond the last
TICK_MS: Final = 5.0
LATE_MS: Final = 20.0  # a frame later than a frame lasts is a gap the caller's phone must hide


def _buckets() -> list[int]:
    return [0] * (len(LATENESS_BOUNDS_MS) + 1)


@attrs.define
class Counters:
    """Totals since the start, except lines_open.

    lateness: frames by how late they were sent, in the buckets of LATENESS_BOUNDS_MS.
    ticks_missed: 5 ms ticks the loop slept through; its lag. reanchors: schedules given up after a stall.
    blocked_slots: frames not sent because the peer had not taken the one before.
    mislabelled: lines whose sound came in 8 bits under the label of 16, by law; on_mislabelled: told of each.
    refused: connections that were no call, by kind (http, tls, ssh, rdp, random, silent, empty, cut, reset).
    is_busy: not a total: the pump moves sound at this moment. Whoever works in a thread gives way (`giving_way`).
    """

    lines_open: int = 0
    lines_opened: int = 0
    frames_sent: int = 0
    frames_received: int = 0
    frames_late: int = 0
    lateness: list[int] = attrs.field(factory=_buckets)
    lateness_ms_sum: float = 0.0
    reanchors: int = 0
    ticks: int = 0
    ticks_missed: int = 0
    lag_ms_max: float = 0.0
    short_writes: int = 0
    blocked_slots: int = 0
    dropped_batches: int = 0
    is_busy: bool = False
    unknown_frames: int = 0
    detector_faults: int = 0
    refused: dict[str, int] = attrs.field(factory=dict)
    mislabelled: dict[str, int] = attrs.field(factory=dict)
    on_mislabelled: Callable[[str], None] = attrs.field(default=lambda law: None, repr=False)

    def sent(self, frames: int, late_ms: float) -> None:
        """So many frames were due at one moment and sent this much after it."""
        self.lateness[bisect_left(LATENESS_BOUNDS_MS, late_ms)] += frames
        self.lateness_ms_sum += frames * late_ms
        self.frames_late += frames if late_ms > LATE_MS else 0

    def ticked(self, ticks: int, wanted: int) -> None:
        """The loop woke up after so many ticks, and should have after so many."""
        self.ticks += ticks
        if ticks > wanted:
            self.ticks_missed += ticks - wanted
            self.lag_ms_max = max(self.lag_ms_max, (ticks - wanted) * TICK_MS)

    def mislabel(self, law: str) -> None:
        self.mislabelled[law] = self.mislabelled.get(law, 0) + 1
        self.on_mislabelled(law)

    def refuse(self, kind: str) -> None:
        self.refused[kind] = self.refused.get(kind, 0) + 1
