"""The sound of many lines, 20 or 40 ms of each, heard at once: in few steps, because each is cold after a rest.

Most lines are calm most of the time: what came is softer than speech, joins the batch, and moves the floor of the
gate. The others are heard block by block, and the detector is asked about all of them in one go.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..audio.activity import BLOCK_S, FLOOR_FALL, FLOOR_MIN, FLOOR_RISE, GATE_MIN, GATE_RATIO, Floors
from ..audio.pcm import BLOCK_SAMPLES, energies
from ..errors import ModelError, ProviderError
from .api import Detector, Detectors
from .ear import Ear
from .speech import SpeechWatch

PAIR_RISE: Final = FLOOR_RISE**2
PAIR_FALL: Final = 1.0 - (1.0 - FLOOR_FALL) ** 2


def hear_pairs(ears: Sequence[Ear], pairs: Sequence[bytes], floors: Floors) -> list[tuple[Ear, bytes]]:
    """40 ms of sound of each of many calm lines. Returns those that may be loud, which are not heard yet.

    What both blocks have together is no more than one may have: neither is loud. The floor moves as by two blocks of
    their mean level.
    """
    of = floors.levels
    loud: list[tuple[Ear, bytes]] = []
    for ear, pair, level in zip(ears, pairs, energies(pairs, 2 * BLOCK_SAMPLES), strict=True):
        seat = ear.seat
        floor = of[seat]
        if level > GATE_MIN and (level > floor * GATE_RATIO or ear.said.may_return):
            loud.append((ear, pair))
            continue
        mean = level / 2
        of[seat] = floor * PAIR_RISE if mean > floor else max(floor + (mean - floor) * PAIR_FALL, FLOOR_MIN)
        batch = ear.batch
        if not batch:
            ear.batch_s = ear.came_s - BLOCK_S
        batch.append(pair)
    return loud


def hear_blocks(
    ears: Sequence[Ear], blocks: Sequence[bytes], behind: int, floors: Floors, detectors: Detectors
) -> None:
    """20 ms of sound of each of many lines, all at once: levels in one go, one question to the detector.

    blocks: one for each ear. behind: so many more have come on each of these lines, the last of them at its `came_s`.
    """
    of = floors.levels
    closely: list[tuple[Ear, bytes, float]] = []
    for ear, block, level in zip(ears, blocks, energies(blocks), strict=True):
        seat = ear.seat
        floor = of[seat]
        if not ear.is_calm or (level > GATE_MIN and (level > floor * GATE_RATIO or ear.said.may_return)):
            closely.append((ear, block, level))
            continue
        of[seat] = floor * FLOOR_RISE if level > floor else max(floor + (level - floor) * FLOOR_FALL, FLOOR_MIN)
        batch = ear.batch
        if not batch:
            ear.batch_s = ear.came_s - behind * BLOCK_S
        batch.append(block)
    if closely:
        _hear_closely(closely, behind, detectors)


def _hear_closely(closely: Sequence[tuple[Ear, bytes, float]], behind: int, detectors: Detectors) -> None:
    asking: list[tuple[Ear, SpeechWatch]] = []
    asked: list[tuple[Detector, bytes]] = []
    for ear, block, level in closely:
        question = ear.hear_closely(block, level, behind)
        if question and ear.watch is not None and ear.watch.detector is not None:
            asking.append((ear, ear.watch))
            asked.append((ear.watch.detector, question))
    if asked:
        _ask(asking, asked, behind, detectors)


def _ask(
    asking: Sequence[tuple[Ear, SpeechWatch]],
    asked: Sequence[tuple[Detector, bytes]],
    behind: int,
    detectors: Detectors,
) -> None:
    try:
        scores = detectors.score_all(asked)
    except (ProviderError, ModelError):
        for _, watch in asking:
            watch.failed()
        scores = [0.0] * len(asked)
    for (ear, watch), score in zip(asking, scores, strict=True):
        ear.follow(watch.scored(score, ear.came_s - behind * BLOCK_S))
