"""I/O (a model). Voice detection for all lines: Silero v6 at 8 kHz, or plain energy where it is not installed.

One model for all lines. What it remembers of a line (its state, the end of the last window) is kept here, 2 kB, and
the windows which many lines complete in one tick of the media plane are scored together (`silero_model`). Where
somebody surely speaks every second window is enough, from the first doubtful one on each is scored. Heard so, 240
telephone clips and 11 minutes of sentences in noise begin at the same moments, at half the windows; two blocks in a
hundred differ (docs/benchmark.md).

Measured on 32 utterances of telephone sound: Silero hears a beginning after 40 ms (one in ten after 116 ms) and
raises no false alarm on noise, hum, DTMF or ringback. Energy is as quick and cheaper, but takes changing noise for
speech: good enough to try a call, not to keep a fan from interrupting the bot.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol

import numpy as np

from ..audio import loudness
from . import local_models
from .silero_model import CONTEXT, WINDOW, Floats, remembering_nothing, silero_model

WINDOW_BYTES: Final = 2 * WINDOW
CONTEXT_BYTES: Final = 2 * CONTEXT
COMPLETE_BYTES: Final = CONTEXT_BYTES + WINDOW_BYTES
SURE: Final = 0.9  # speech; what Silero thinks of it varies between 0.95 and 1.0, and falls within two windows
SURE_WINDOWS: Final = 2  # in a row, and the next is not scored: nothing of a call depends on when speech goes on
FEW_LINES: Final = 32  # places for states at first; doubled when they are taken
NONE: Final[Sequence[bytes]] = ()
ENERGY_FLOOR_DBFS: Final = -60.0  # quieter lines than this exist, but nobody speaks on them
ENERGY_OVER_DB: Final = 9.0  # above the noise: where the score is one half
ENERGY_SLOPE_DB: Final = 6.0
NOISE_RISES_DB_PER_S: Final = 3.0  # the floor follows noise upwards slowly, or a long vowel would become noise
BLOCKS_PER_S: Final = 50


class OfALine(Protocol):
    """As media.api.Detector: what is remembered of one line."""

    def pass_over(self, block: bytes) -> None: ...

    def close(self) -> None: ...


class Model(Protocol):
    """The arithmetic, for n lines at once: silero_model.SileroModel."""

    def encoded(self, windows: Sequence[bytes]) -> Floats:
        """n rows for `scores`, good until the next ones are asked for. windows: CONTEXT + WINDOW samples each."""
        ...

    def scores(self, encoded: Floats, memory: Floats) -> Sequence[float]:
        """n probabilities. memory: (n, MEMORY), which is changed."""
        ...


class SileroLine:
    """What is kept of one line. place: of its state among those of all lines."""

    __slots__ = ("_places", "_sure", "pcm", "place", "score", "under_way")

    def __init__(self, place: int, places: list[int]) -> None:
        self.place = place
        self.pcm = bytes(CONTEXT_BYTES)  # the end of the last window, and what came since
        self.score = 0.0  # of the last window that was scored
        self.under_way = 0  # windows that are being scored
        self._sure = 0  # windows in a row that were surely speech
        self._places = places

    def pass_over(self, sound: bytes) -> None:
        """As media.api.Detector."""
        pcm = self.pcm + sound
        self.pcm = pcm[(len(pcm) - CONTEXT_BYTES) // WINDOW_BYTES * WINDOW_BYTES :]

    def take(self, sound: bytes) -> Sequence[bytes]:
        """The windows that this completes and that must be scored, each with its context.

        One that need not be, because speech is sure, is passed over.
        """
        pcm = self.pcm + sound
        if len(pcm) < COMPLETE_BYTES:
            self.pcm = pcm
            return NONE
        end = (len(pcm) - CONTEXT_BYTES) // WINDOW_BYTES * WINDOW_BYTES
        self.pcm = pcm[end:]
        begin = WINDOW_BYTES if self.is_passing() else 0
        return [pcm[at : at + COMPLETE_BYTES] for at in range(begin, end, WINDOW_BYTES)]

    def is_passing(self) -> bool:
        """The next window need not be scored; the one behind it must."""
        if self._sure < SURE_WINDOWS:
            return False
        self._sure -= 1
        return True

    def judge(self, score: float) -> None:
        """What a window scored."""
        self.under_way = 0
        self.score = score
        self._sure = self._sure + 1 if score >= SURE else 0

    def close(self) -> None:
        """Its place is free for another line. Safe to call twice."""
        places, self._places = self._places, []
        places.append(self.place)


Question = tuple[int, SileroLine, bytes]  # the number of its block, and the window


class Silero:
    """A media.api.Detectors over one model: blocks of 160 samples in, the scores of the last windows out."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._memory = remembering_nothing(FEW_LINES)
        self._places = list(range(FEW_LINES))  # free ones

    def __call__(self) -> SileroLine:
        if not self._places:
            count = len(self._memory)
            self._memory = np.concatenate([self._memory, remembering_nothing(count)])
            self._places += range(count, 2 * count)
        place = self._places.pop()
        self._memory[place] = remembering_nothing(1)
        return SileroLine(place, self._places)

    def score_all(self, asked: Sequence[tuple[OfALine, bytes]]) -> Sequence[float]:
        """As media.api.Detectors. The windows that blocks complete are scored together."""
        scores = list[float]()
        again: list[tuple[int, SileroLine]] = []  # whose block before completed a window
        rounds: list[list[Question]] = []
        for number, (line, block) in enumerate(asked):
            assert isinstance(line, SileroLine), f"the detector of another maker: {line!r}"
            scores.append(line.score)
            if line.under_way:
                again.append((number, line))
            for window in line.take(block):
                if line.under_way == len(rounds):
                    rounds.append([])
                rounds[line.under_way].append((number, line, window))
                line.under_way += 1
        if rounds:
            self._judge(rounds, scores)
        for number, line in again:
            scores[number] = line.score
        return scores

    def _judge(self, rounds: Sequence[Sequence[Question]], scores: list[float]) -> None:
        """What is heard of all windows at once; what a line remembers comes from one to the next."""
        encoded = self._model.encoded([window for asked in rounds for _, _, window in asked])
        begin = len(rounds[0])
        self._remember(rounds[0], encoded[:begin], scores)
        for asked in rounds[1:]:
            rows = [row for row, (_, line, _) in enumerate(asked, start=begin) if not line.is_passing()]
            if rows:
                self._remember([asked[row - begin] for row in rows], encoded[rows], scores)
            begin += len(asked)

    def _remember(self, asked: Sequence[Question], encoded: Floats, scores: list[float]) -> None:
        places = np.array([line.place for _, line, _ in asked])
        memory = self._memory.take(places, axis=0)
        for (number, line, _), score in zip(asked, self._model.scores(encoded, memory), strict=True):
            line.judge(score)
            scores[number] = score
        self._memory[places] = memory


class EnergyLine:
    """The fallback: how far a block is above the quietest sound of late."""

    def __init__(self) -> None:
        self._noise_dbfs: float | None = None

    def score(self, block: bytes) -> float:
        """0..1; one half at ENERGY_OVER_DB above the noise. block: s16le mono 8 kHz."""
        level = loudness.speech_dbfs(loudness.from_pcm(block), 8_000)
        if self._noise_dbfs is None:  # a call seldom begins in the middle of a word
            self._noise_dbfs = max(level, ENERGY_FLOOR_DBFS)
        rising = self._noise_dbfs + NOISE_RISES_DB_PER_S / BLOCKS_PER_S
        self._noise_dbfs = max(ENERGY_FLOOR_DBFS, min(level, rising))
        over_db = level - self._noise_dbfs - ENERGY_OVER_DB
        return float(1.0 / (1.0 + np.exp(-over_db / ENERGY_SLOPE_DB * 4)))

    def pass_over(self, block: bytes) -> None:
        """As media.api.Detector: what is soft tells how loud the noise is."""
        self.score(block)

    def close(self) -> None:
        """Nothing to give back."""


class Energy:
    """A media.api.Detectors without a model."""

    def __call__(self) -> EnergyLine:
        return EnergyLine()

    def score_all(self, asked: Sequence[tuple[OfALine, bytes]]) -> Sequence[float]:
        scores = []
        for line, block in asked:
            assert isinstance(line, EnergyLine), f"the detector of another maker: {line!r}"
            scores.append(line.score(block))
        return scores


def best_detectors(model_dir: Path | None) -> Silero | Energy:
    """Silero where its file is. Raises ModelError when that is not the pinned one."""
    if not local_models.is_present(local_models.SILERO_MODEL, model_dir):
        return Energy()
    return Silero(silero_model(local_models.read(local_models.SILERO_MODEL, model_dir)))
