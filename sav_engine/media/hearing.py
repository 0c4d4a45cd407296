"""The sound of many lines, 20 or 40 ms of each, heard at once: in few steps, because each is cold after a rest.

Most lines are calm most of the time: what came is softer than speech, joins the batch, and moves the floor of the
gate. Where somebody speaks and goes on speaking, two blocks are as one. The others are heard block by block. The
detector is asked about all of them in one go.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..audio.activity import BLOCK_BYTES, BLOCK_S, FLOOR_FALL, FLOOR_MIN, FLOOR_RISE, GATE_MIN, GATE_RATIO, Floors
from ..audio.pcm import BLOCK_SAMPLES, energies
from ..errors import ModelError, ProviderError
from .api import Detector, Detectors
from .ear import Ear, Levels
from .speech import SpeechWatch

Apart = tuple[Ear, bytes]
Close = tuple[Ear, bytes, Levels]

PAIR_RISE: Final = FLOOR_RISE**2
PAIR_FALL: Final = 1.0 - (1.0 - FLOOR_FALL) ** 2


def hear_pairs(ears: Sequence[Ear], pairs: Sequence[bytes], floors: Floors) -> tuple[list[Apart], list[Close]]:
    """40 ms of sound of each of many lines. Returns what must be heard apart, and speech to be heard closely.

    What both blocks have together is no more than one may have: neither is loud. The floor moves as by two blocks of
    their mean level.
    """
    of = floors.levels
    apart: list[Apart] = []
    speech: list[Close] = []
    for ear, pair, level in zip(ears, pairs, energies(pairs, 2 * BLOCK_SAMPLES), strict=True):
        seat = ear.seat
        floor = of[seat]
        if not ear.is_calm or (level > GATE_MIN and (level > floor * GATE_RATIO or ear.said.may_return)):
            if levels := _speech(ear, pair, floor):
                speech.append((ear, pair, levels))
            else:
                apart.append((ear, pair))
            continue
        mean = level / 2
        of[seat] = floor * PAIR_RISE if mean > floor else max(floor + (mean - floor) * PAIR_FALL, FLOOR_MIN)
        batch = ear.batch
        if not batch:
            ear.batch_s = ear.came_s - BLOCK_S
        batch.append(pair)
    return apart, speech


def _speech(ear: Ear, pair: bytes, floor: float) -> Levels:
    """The levels of both blocks, where they only go on with what is being said: heard at once they tell the same."""
    if ear.watch is None or not ear.watch.is_speaking or ear.is_turning or ear.said.may_return:
        return ()
    first, second = energies((pair[:BLOCK_BYTES], pair[BLOCK_BYTES:]))
    return (first, second) if min(first, second) > max(floor * GATE_RATIO * FLOOR_RISE, GATE_MIN) else ()


def hear_blocks(
    ears: Sequence[Ear],
    blocks: Sequence[bytes],
    behind: int,
    floors: Floors,
    detectors: Detectors,
    speech: Sequence[Close] = (),
) -> None:
    """20 ms of sound of each of many lines, all at once: levels in one go, one question to the detector.

    blocks: one for each ear. behind: so many more have come on each of these lines, the last of them at its `came_s`.
    speech: of other lines, 40 ms.
    """
    of = floors.levels
    closely = list(speech)
    for ear, block, level in zip(ears, blocks, energies(blocks), strict=True):
        seat = ear.seat
        floor = of[seat]
        if not ear.is_calm or (level > GATE_MIN and (level > floor * GATE_RATIO or ear.said.may_return)):
            closely.append((ear, block, (level,)))
            continue
        of[seat] = floor * FLOOR_RISE if level > floor else max(floor + (level - floor) * FLOOR_FALL, FLOOR_MIN)
        batch = ear.batch
        if not batch:
            ear.batch_s = ear.came_s - behind * BLOCK_S
        batch.append(block)
    if closely:
        _hear_closely(closely, behind, detectors)


def _hear_closely(closely: Sequence[Close], behind: int, detectors: Detectors) -> None:
    asking: list[tuple[Ear, SpeechWatch, Levels]] = []
    asked: list[tuple[Detector, bytes]] = []
    for ear, sound, levels in closely:
        question = ear.hear_closely(sound, levels, behind)
        if question and ear.watch is not None and ear.watch.detector is not None:
            asking.append((ear, ear.watch, levels))
            asked.append((ear.watch.detector, question))
    if not asked:
        return
    try:
        scores = detectors.score_all(asked)
    except (ProviderError, ModelError):
        for _, watch, _ in asking:
            watch.failed()
        scores = [0.0] * len(asked)
    for (ear, _, levels), score in zip(asking, scores, strict=True):
        ear.follow(score, levels, behind)
