"""Pure. The results in words and as JSON. Ratios are what is quoted; the rest is for whoever wants to look closer."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from statistics import mean, median

import attrs

from .block import FLOOR, Measured
from .goals import Judged, judge
from .modes import MODES, Outcome

BEHIND_MS = 40.0  # two frames: a telephone's own buffer hides that much
KEPT_UP_RATIO = 0.99  # of the sound that was due


def goal_table(outcomes: Sequence[Outcome]) -> str:
    rows: list[tuple[str, ...]] = [
        ("mode", "appels", "objectif", "but", "visée", "mesuré", "(min - max)", "blocs", "")
    ]
    rows += [_goal_row(row) for outcome in outcomes for row in judge(outcome.mode, outcome.calls, outcome.blocks)]
    return _aligned(rows)


def _goal_row(row: Judged) -> tuple[str, ...]:
    unit = f" {row.goal.unit}".rstrip()
    spread = f"({row.best:.2f} - {row.worst:.2f})"
    limits = (f"{row.goal.goal:g}{unit}", f"{row.goal.stretch:g}{unit}")
    return (
        row.goal.mode,
        str(row.calls),
        row.goal.what,
        *limits,
        f"{row.median:.2f}{unit}",
        spread,
        str(row.blocks),
        row.verdict,
    )


def contender_table(outcome: Outcome) -> str:
    """Every server of one mode and load: medians over its blocks."""
    head = (
        "",
        "x plancher",
        "µs/s",
        "retard p99",
        "p99,9",
        "rafale",
        "débit",
        "trou",
        "1re trame",
        "coupé",
        "gâché",
        "ko",
    )
    names = sorted({name for block in outcome.blocks for name in block.contenders})
    rows = [head, *(_contender_row(name, outcome) for name in (FLOOR, *names))]
    return _aligned(rows)


def _contender_row(name: str, outcome: Outcome) -> tuple[str, ...]:
    found = measurements(outcome, name)
    floors = [mean(floor.cpu_us for floor in block.floors) for block in outcome.blocks]
    ratio = [b.cpu_ratio(name) for b in outcome.blocks if name in b.contenders] if name != FLOOR else [1.0]
    arrivals = [one.arrivals for one in found]
    return (
        name,
        f"{median(ratio):.2f}",
        f"{median(floors) if name == FLOOR else median(one.cpu_us for one in found):.0f}",
        f"{median(one.lateness.p99 for one in arrivals):.2f}",
        f"{median(one.lateness.p999 for one in arrivals):.2f}",
        str(max(one.worst_burst_frames for one in arrivals)),
        f"{median(one.realtime_ratio for one in arrivals):.4f}",
        f"{max(one.worst_gap_ms for one in arrivals):.1f}",
        f"{median(one.first_frame.p50 for one in arrivals):.2f}",
        f"{median(one.cut.p50 for one in arrivals):.1f}",
        f"{median(one.wasted.p50 for one in arrivals):.0f}",
        f"{median(one.memory_kb_per_call for one in found):.1f}",
    )


def measurements(outcome: Outcome, name: str) -> list[Measured]:
    if name == FLOOR:
        return [floor for block in outcome.blocks for floor in block.floors]
    return [block.contenders[name] for block in outcome.blocks if name in block.contenders]


def summary(outcomes: Sequence[Outcome], told: Sequence[str]) -> str:
    """All that is printed at the end, in French."""
    parts = [*told]
    for outcome in outcomes:
        counted = f"{len(outcome.blocks)} blocs valables, {len(outcome.void)} nuls"
        parts.append(f"\n{outcome.mode}, {outcome.calls} appels : {counted}")
        if outcome.blocks:
            parts.append(contender_table(outcome))
            parts += [*_left_behind(outcome), *_answers(outcome)]
    parts.append(f"\nObjectifs (médiane des blocs) :\n{goal_table(outcomes)}")
    return "\n".join(parts)


def _left_behind(outcome: Outcome) -> list[str]:
    """A line for each server that did not do all the work its figure stands for."""
    told = []
    for name in sorted({name for block in outcome.blocks for name in block.contenders}):
        arrivals = [one.arrivals for one in measurements(outcome, name)]
        late_ms = median(one.lateness.p99 for one in arrivals)
        ratio = median(one.realtime_ratio for one in arrivals)
        if late_ms > BEHIND_MS or ratio < KEPT_UP_RATIO:
            told.append(
                f"{name} ne suit pas : retard p99 {late_ms:.0f} ms, {ratio:.2f} s de son par seconde ; "
                "son coût n'est pas celui de tout le travail"
            )
        if (absent := len(outcome.blocks) - len(arrivals)) > 0:
            told.append(
                f"{name} : attendait un processeur, laissé de côté dans {absent} sur {len(outcome.blocks)} blocs"
            )
    return told


def _answers(outcome: Outcome) -> list[str]:
    found = [ms for one in measurements(outcome, MODES[outcome.mode].engine) for ms in one.answers_ms]
    if not found:
        return []
    ranked = sorted(found)
    p50, p95 = (ranked[int((len(ranked) - 1) * share)] for share in (0.5, 0.95))
    return [f"fin de parole -> premier son : {len(found)} réponses, p50 {p50:.0f} ms, p95 {p95:.0f} ms"]


def as_json(outcomes: Sequence[Outcome], machine: Mapping[str, str]) -> str:
    whole = {
        "machine": machine,
        "outcomes": [attrs.asdict(outcome) for outcome in outcomes],
        "goals": [
            {
                **{name: getattr(row.goal, name) for name in ("mode", "what", "unit", "goal", "stretch")},
                **{name: getattr(row, name) for name in ("calls", "blocks", "median", "best", "worst", "verdict")},
            }
            for outcome in outcomes
            for row in judge(outcome.mode, outcome.calls, outcome.blocks)
        ],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, default=str)


def _aligned(rows: Sequence[tuple[str, ...]]) -> str:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
