"""The sound of many lines, 20 or 40 ms of each, heard at once: in few steps, because each is cold after a rest.

Most lines are calm most of the time: what came is softer than speech, joins the batch, and moves the floor of the
gate; where somebody has just spoken, the gate and its detector too. Where somebody speaks and goes on speaking, two
blocks are as one. The others are heard block by block. The detector is asked about all of them in one go.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Final

from ..audio.activity import BLOCK_BYTES, BLOCK_S, FLOOR_FALL, FLOOR_MIN, FLOOR_RISE, GATE_MIN, GATE_RATIO, Floors
from ..audio.pcm import BLOCK_SAMPLES, energies, energies_of_halves
from ..errors import ModelError, ProviderError
from .api import Detector, Detectors
from .ear import Ear
from .speech import SpeechWatch

Apart = tuple[Ear, bytes]
Close = tuple[Ear, bytes, float, int]
Speech = tuple[Ear, bytes, tuple[float, float]]

PAIR_RISE: Final = FLOOR_RISE**2
PAIR_FALL: Final = 1.0 - (1.0 - FLOOR_FALL) ** 2
SOFT: Final = -1  # the number of what no detector is asked about


def hear_pairs(ears: Sequence[Ear], pairs: Sequence[bytes], floors: Floors) -> tuple[list[Apart], list[Speech]]:
    """40 ms of sound of each of many lines. Returns what must be heard apart, and speech to be heard closely.

    What both blocks have together is no more than one may have: neither is loud. The floor moves as by two blocks of
    their mean level.
    """
    of = floors.levels
    apart: list[Apart] = []
    speech: list[Speech] = []
    for ear, pair, level in zip(ears, pairs, energies(pairs, 2 * BLOCK_SAMPLES), strict=True):
        seat = ear.seat
        floor = of[seat]
        if level > GATE_MIN and (level > floor * GATE_RATIO or ear.said.may_return):
            if ear.is_going_on and not ear.said.may_return:
                levels = energies_of_halves(pair)
                if min(levels) > max(floor * GATE_RATIO * FLOOR_RISE, GATE_MIN):
                    of[seat] = floor * PAIR_RISE
                    speech.append((ear, pair, levels))
                    continue
            apart.append((ear, pair))
            continue
        if not ear.is_calm:
            if not ear.is_fading or ear.said.may_return:
                apart.append((ear, pair))
                continue
            ear.fade(pair)
        mean = level / 2
        of[seat] = floor * PAIR_RISE if mean > floor else max(floor + (mean - floor) * PAIR_FALL, FLOOR_MIN)
        batch = ear.batch
        if not batch:
            ear.batch_s = ear.came_s - BLOCK_S
        batch.append(pair)
    return apart, speech


def hear_blocks(
    ears: Sequence[Ear],
    blocks: Sequence[bytes],
    behind: int,
    floors: Floors,
    detectors: Detectors,
    speech: Sequence[Speech] = (),
    apart: Sequence[Apart] = (),
) -> None:
    """20 ms of sound of each of many lines, all at once: levels in one go, one question to the detector.

    blocks: one for each ear. behind: so many more have come on each of these lines, the last of them at its `came_s`.
    speech, apart: of other lines, 40 ms.
    """
    of = floors.levels
    closely = [
        (ear, block, level, behind)
        for ear, block, level in zip(ears, blocks, energies(blocks), strict=True)
        if not _is_soft(ear, block, level, behind, of)
    ]
    for ear, pair in apart:
        first, second = pair[:BLOCK_BYTES], pair[BLOCK_BYTES:]
        one, two = energies_of_halves(pair)
        if not _is_soft(ear, first, one, 1, of):
            closely.append((ear, first, one, 1))
        if not _is_soft(ear, second, two, 0, of):
            closely.append((ear, second, two, 0))
    if closely or speech:
        _hear_closely(closely, speech, detectors)


def _is_soft(ear: Ear, block: bytes, level: float, behind: int, of: array[float]) -> bool:
    """On a calm line: then it joins the batch, moves the floor, and that was all."""
    floor = of[ear.seat]
    if not ear.is_calm or (level > GATE_MIN and (level > floor * GATE_RATIO or ear.said.may_return)):
        ear.is_calm = False  # for the block behind it; following this one tells what it is now
        return False
    of[ear.seat] = floor * FLOOR_RISE if level > floor else max(floor + (level - floor) * FLOOR_FALL, FLOOR_MIN)
    batch = ear.batch
    if not batch:
        ear.batch_s = ear.came_s - behind * BLOCK_S
    batch.append(block)
    return True


def _hear_closely(closely: Sequence[Close], speech: Sequence[Speech], detectors: Detectors) -> None:
    """Both blocks of a line that comes twice are listened to before the first is followed: one question for all."""
    question = _Question()
    heard = [
        (ear, level, behind, *question.listen(ear, block, level, behind)) for ear, block, level, behind in closely
    ]
    goes_on = [(ear, levels, question.ask(ear.hear_on(pair), pair)) for ear, pair, levels in speech]
    scores = question.answered(detectors)
    for ear, level, behind, sound, number in heard:
        ear.follow(sound, scores[number], level, behind)
    for ear, levels, number in goes_on:
        ear.follow_on(scores[number], levels)


class _Question:
    """What the detector is asked about all lines; each part has a number among the answers."""

    def __init__(self) -> None:
        self._asked: list[tuple[Detector, bytes]] = []
        self._watches: list[SpeechWatch] = []
        self._later: list[tuple[SpeechWatch, bytes]] = []  # the detector is only told of it, behind what it is asked

    def listen(self, ear: Ear, block: bytes, level: float, behind: int) -> tuple[bytes, int]:
        """What is left of this block, and the number of what it scores."""
        sound, asks = ear.listen(block, level, behind)
        watch = ear.watch
        assert watch is not None, "no sound comes before the UUID"
        if asks:
            number = self.ask(watch, sound)
            return sound, number if watch.gate.is_loud else SOFT
        if self._watches and self._watches[-1] is watch:
            self._later.append((watch, sound))
        else:
            watch.pass_over(sound)
        return sound, SOFT

    def ask(self, watch: SpeechWatch, sound: bytes) -> int:
        """The number of what this sound scores, of which the detector is sure to be told."""
        if watch.detector is None:
            return SOFT
        number = len(self._asked)
        self._asked.append((watch.detector, sound))
        self._watches.append(watch)
        return number

    def answered(self, detectors: Detectors) -> Sequence[float]:
        """By number; what is soft scores 0."""
        scores = [*self._scores(detectors), 0.0] if self._asked else [0.0]
        for watch, sound in self._later:
            watch.pass_over(sound)
        return scores

    def _scores(self, detectors: Detectors) -> Sequence[float]:
        try:
            return detectors.score_all(self._asked)
        except (ProviderError, ModelError):
            for watch in dict.fromkeys(self._watches):
                watch.failed()
            return [0.0] * len(self._asked)
