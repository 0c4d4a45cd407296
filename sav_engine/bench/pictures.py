"""I/O (reads the raw events of the last block). Which pictures a run leaves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import mean, median

from ..audio.activity import BLOCK_S, STOP_BLOCKS
from .arrivals import all_lateness_ms
from .block import FLOOR
from .measure import read_events
from .modes import MODES, Outcome
from .plots import Axis, Points, exceedance, lines, stacks
from .report import measurements

LATE_TICKS = (0.01, 0.1, 1, 10, 100)
# Of silence, and the words are asked for: the transcriber works in the pause.
NOTICED_MS = 1000 * STOP_BLOCKS * BLOCK_S
SHARE_TICKS = (1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1)


def write_pictures(outcomes: Sequence[Outcome], folder: Path) -> list[Path]:
    """The files written."""
    texts: dict[str, str] = {}
    for outcome in outcomes:
        if outcome.blocks and not MODES[outcome.mode].asks:
            texts[f"retard-{outcome.mode}-{outcome.calls}"] = _lateness(outcome)
    for mode in dict.fromkeys(outcome.mode for outcome in outcomes):
        mine = [outcome for outcome in outcomes if outcome.mode == mode and outcome.blocks]
        if mine and MODES[mode].peers:
            texts[f"cpu-{mode}"] = _cpu(mode, mine)
    if answered := {f"{o.mode}, {o.calls} appels": o for o in outcomes if o.blocks and MODES[o.mode].asks}:
        texts["reponse"] = _ledger(answered)
    paths = [folder / f"{name}.svg" for name in texts]
    for path, text in zip(paths, texts.values(), strict=True):
        path.write_text(text, encoding="utf8")
    return paths


def _lateness(outcome: Outcome) -> str:
    curves: dict[str, Points] = {}
    for name in (FLOOR, *sorted(outcome.blocks[-1].contenders)):
        curves[name] = exceedance(all_lateness_ms(read_events(outcome.events / f"{name}.events")))
    x = Axis("retard d'une trame, ms", 0.01, 500.0, LATE_TICKS, is_log=True)
    y = Axis("part des trames au moins aussi en retard", 1e-5, 1.0, SHARE_TICKS, is_log=True)
    return lines(f"Retard, {outcome.mode}, {outcome.calls} appels (dernier bloc)", x, y, curves)


def _cpu(mode: str, outcomes: Sequence[Outcome]) -> str:
    names = sorted({name for outcome in outcomes for block in outcome.blocks for name in block.contenders})
    curves: dict[str, Points] = {FLOOR: [(outcome.calls, 1.0) for outcome in outcomes]}
    for name in names:
        curves[name] = [
            (outcome.calls, median(block.cpu_ratio(name) for block in outcome.blocks if name in block.contenders))
            for outcome in outcomes
            if measurements(outcome, name)
        ]
    calls = [outcome.calls for outcome in outcomes]
    high = max(value for points in curves.values() for _, value in points)
    x = Axis("appels", 0.0, max(calls) * 1.05, (0, *calls))
    y = Axis("CPU par appel, en multiples du plancher C", 0.0, high * 1.1, range(0, int(high * 1.1) + 1))
    return lines(f"CPU par appel, {mode}", x, y, curves)


def _ledger(outcomes: Mapping[str, Outcome]) -> str:
    """Where the caller's wait goes, as far as it is seen from outside: silence, the transcriber's time, and what the
    engine adds to what it had to wait for."""
    bars = {name: parts for name, outcome in outcomes.items() if (parts := waits(outcome))}
    return stacks("Fin de parole -> premier son, moyenne", "ms", bars)


def waits(outcome: Outcome) -> dict[str, float]:
    """Mean ms of each part of the wait; they add up to the whole. Empty without an answer."""
    mode = MODES[outcome.mode]
    answers = [ms for one in measurements(outcome, mode.engine) for ms in one.answers_ms]
    if not answers:
        return {}
    silence = max(mode.silence_ms - mode.words_ms - mode.written_ms, NOTICED_MS)
    known = {"silence de fin (réglé)": silence, "transcripteur (doublure)": float(mode.words_ms)}
    if mode.writes:
        known["modèle et voix (doublures)"] = float(mode.written_ms)
    return {**known, "moteur": max(mean(answers) - sum(known.values()), 0.0)}
