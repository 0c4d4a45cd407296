"""Pure. The goals, as ratios or differences inside one block, and what was measured of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median
from typing import Final

import attrs
import numpy as np

from ..turns.policy import CERTAIN_S
from .block import Block
from .contenders import ASYNCIO_ENGINE, ENGINE, UVLOOP_ENGINE, WHOLE

Figure = Callable[[Block], float | None]


@attrs.frozen
class Goal:
    """what: in French, as printed. calls: the loads it is judged at. figure: of one block, None without a basis.
    Lower is better throughout."""

    mode: str
    what: str
    unit: str
    goal: float
    stretch: float
    figure: Figure
    calls: range = range(1, 100_000)


@attrs.frozen
class Judged:
    """A goal against the valid blocks of one load: median, best and worst over the blocks."""

    goal: Goal
    calls: int
    blocks: int
    median: float
    best: float
    worst: float

    @property
    def verdict(self) -> str:
        if self.median <= self.goal.stretch:
            return "visée haute atteinte"
        return "atteint" if self.median <= self.goal.goal else "manqué"


def _cpu(name: str) -> Figure:
    return lambda block: block.cpu_ratio(name)


def _cpu_of(name: str, peer: str) -> Figure:
    return lambda block: block.cpu_ratio_of(name, peer) if peer in block.contenders else None


def _late(name: str, percentile: str) -> Figure:
    return lambda block: block.lateness_over_floor_ms(name, percentile)


def _first_frame(block: Block) -> float:
    return block.first_frame_over_floor_ms(ENGINE)


def _answer(percent: float, minus_ms: float = 0.0) -> Figure:
    def figure(block: Block) -> float | None:
        answers = block.contenders[WHOLE].answers_ms
        return float(np.percentile(answers, percent)) - minus_ms if answers else None

    return figure


def _of_whole_engine(mode: str) -> tuple[Goal, ...]:
    return (
        Goal(mode, "moteur entier / plancher C", "x", 2.5, 1.9, _cpu(WHOLE)),
        Goal(mode, "moteur entier / asyncio", "x", 0.30, 0.20, _cpu_of(WHOLE, ASYNCIO_ENGINE)),
        Goal(mode, "moteur entier / uvloop", "x", 0.45, 0.30, _cpu_of(WHOLE, UVLOOP_ENGINE)),
        Goal(mode, "retard p99 au-dessus du plancher", "ms", 2.0, 0.5, _late(WHOLE, "p99")),
        Goal(mode, "retard p99,9 au-dessus du plancher", "ms", 5.0, 2.0, _late(WHOLE, "p999")),
    )


ENDPOINTING_MS: Final = CERTAIN_S * 1000  # the silence after "oui", which all callers of peers/whole_engine.py say

GOALS: Final = (
    Goal("media", "média / plancher C", "x", 1.5, 1.25, _cpu(ENGINE), range(200, 501)),
    Goal("media", "média / plancher C", "x", 1.7, 1.35, _cpu(ENGINE), range(50, 200)),
    Goal("media", "retard p99 au-dessus du plancher", "ms", 2.0, 0.5, _late(ENGINE, "p99")),
    Goal("media", "retard p99,9 au-dessus du plancher", "ms", 5.0, 2.0, _late(ENGINE, "p999")),
    Goal("media", "trames en 20 ms, au pire", "", 3, 2, lambda b: b.contenders[ENGINE].arrivals.worst_burst_frames),
    Goal("media", "connexion -> 1re trame, moins le plancher", "ms", 2.0, 0.5, _first_frame),
    *_of_whole_engine("engine"),
    *_of_whole_engine("engine-dialogues"),
    Goal("churn", "connexion -> 1re trame, moins le plancher", "ms", 2.0, 0.5, _first_frame),
    Goal("churn", "descripteurs laissés ouverts", "", 0, 0, lambda b: b.contenders[ENGINE].descriptors_left),
    Goal("memory", "mémoire par appel", "ko", 32.0, 20.0, lambda b: b.contenders[ENGINE].memory_kb_per_call),
    Goal("turn", "fin de parole -> 1er son, moins le silence de fin", "ms", 40.0, 20.0, _answer(50, ENDPOINTING_MS)),
    Goal("turn-300", "fin de parole -> 1er son, oui-non, p50", "ms", 450.0, 350.0, _answer(50)),
    Goal("turn-300", "fin de parole -> 1er son, oui-non, p95", "ms", 700.0, 700.0, _answer(95)),
    Goal("turn-story", "fin de parole -> 1er son, description, p50", "ms", 900.0, 700.0, _answer(50)),
    Goal("turn-story", "fin de parole -> 1er son, description, p95", "ms", 1300.0, 1300.0, _answer(95)),
)


def judge(mode: str, calls: int, blocks: Sequence[Block]) -> list[Judged]:
    """Every goal of this mode and load that has a basis in these valid blocks."""
    judged = []
    for goal in GOALS:
        if goal.mode == mode and calls in goal.calls:
            figures = [figure for block in blocks if (figure := goal.figure(block)) is not None]
            if figures:
                judged.append(Judged(goal, calls, len(figures), median(figures), min(figures), max(figures)))
    return judged
