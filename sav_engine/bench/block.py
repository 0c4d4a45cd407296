"""Pure. A block: the floor twice and every contender once, in drawn order; and when it counts for nothing.

Why: other programs may use the same machine. What is compared is measured within the same minute, in an order that
favours nobody, and a block is void when its own floor shows that the minute was a bad one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from random import Random
from statistics import mean
from typing import Final

import attrs

from .arrivals import Arrivals
from .proc import Used

FLOOR: Final = "floor"
FLOOR_P99_MS_MAX: Final = 5.0  # the floor is never that late by itself: somebody else had the CPU
RATE_HZ: Final = (49.9, 50.1)  # of the floor
WAITED_MAX: Final = 0.05  # share of the window a server stood ready without a CPU: it would look cheaper


@attrs.frozen
class Measured:
    """One server under one load. cpu: in the window. memory_kb_per_call, descriptors_left: see measure.py."""

    name: str
    calls: int
    window_s: float
    cpu: Used
    arrivals: Arrivals
    memory_kb_per_call: float
    descriptors_left: int
    answers_ms: tuple[float, ...] = ()

    @property
    def cpu_us(self) -> float:
        """CPU in us for one call and one second of it."""
        return self.cpu.ran_ns / 1000 / self.calls / self.window_s

    @property
    def waited_share(self) -> float:
        return self.cpu.waited_ns / 1e9 / self.window_s


@attrs.frozen
class Block:
    """floors: two measurements. contenders: by name; one that was starved itself is not among them."""

    calls: int
    floors: tuple[Measured, ...]
    contenders: Mapping[str, Measured]

    def cpu_ratio(self, name: str) -> float:
        return self.contenders[name].cpu_us / mean(floor.cpu_us for floor in self.floors)

    def cpu_ratio_of(self, name: str, other: str) -> float:
        return self.contenders[name].cpu_us / self.contenders[other].cpu_us

    def lateness_over_floor_ms(self, name: str, percentile: str) -> float:
        """percentile: a field of Spread."""
        own = float(getattr(self.contenders[name].arrivals.lateness, percentile))
        return own - mean(float(getattr(floor.arrivals.lateness, percentile)) for floor in self.floors)

    def first_frame_over_floor_ms(self, name: str) -> float:
        return self.contenders[name].arrivals.first_frame.p50 - mean(
            floor.arrivals.first_frame.p50 for floor in self.floors
        )


def order(contenders: Iterable[str], random: Random) -> list[str]:
    """Floor twice, each contender once, shuffled."""
    names = [FLOOR, *contenders, FLOOR]
    random.shuffle(names)
    return names


def why_starved(measured: Measured) -> str | None:
    """Why this measurement means nothing; None when it does."""
    if measured.waited_share > WAITED_MAX:
        return f"{measured.name} waited for a CPU {measured.waited_share:.0%} of the window"
    return None


def why_void(measured: Measured, crucial: Sequence[str]) -> str | None:
    """Why the block cannot count, by this measurement of it; None: go on.

    crucial: the contenders the block is about. Any other one that was starved is left out by itself.
    """
    if measured.name == FLOOR:
        if measured.arrivals.lateness.p99 > FLOOR_P99_MS_MAX:
            return f"the floor itself was late: p99 {measured.arrivals.lateness.p99:.1f} ms"
        if not RATE_HZ[0] <= measured.arrivals.rate_hz <= RATE_HZ[1]:
            return f"the floor sent {measured.arrivals.rate_hz:.2f} frames a second"
    return why_starved(measured) if measured.name in (FLOOR, *crucial) else None
