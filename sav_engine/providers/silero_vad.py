"""I/O (a model). Voice detection for all lines: Silero v6 at 8 kHz, or plain energy where it is not installed.

One model for all lines. What it remembers of a line (its state, the end of the last window) is 2 kB and is kept here,
so that a call costs no copy of the model, 8 MB, and the windows which many lines complete in one tick of the media
plane are scored together: 58 µs for one, 22 µs each for eight, 18 µs each for thirty-two (one core, 2026).

Measured on 32 utterances of telephone sound: Silero hears a beginning after 40 ms (one in ten after 116 ms) and
raises no false alarm on noise, hum, DTMF or ringback. Energy is as quick and cheaper, but takes changing noise for
speech: good enough to try a call, not to keep a fan from interrupting the bot.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from ..audio import loudness
from ..errors import ProviderError
from . import local_models

Floats = NDArray[np.float32]

WINDOW: Final = 256  # samples: 32 ms, the only size the model takes at 8 kHz
WINDOW_BYTES: Final = 2 * WINDOW
CONTEXT: Final = 32  # samples of the window before, which it wants in front
STATE: Final = (2, 128)  # of one line
FULL_SCALE: Final = np.float32(32_768.0)
RATE_HZ: Final = np.array(8_000, np.int64)
ENERGY_FLOOR_DBFS: Final = -60.0  # quieter lines than this exist, but nobody speaks on them
ENERGY_OVER_DB: Final = 9.0  # above the noise: where the score is one half
ENERGY_SLOPE_DB: Final = 6.0
NOISE_RISES_DB_PER_S: Final = 3.0  # the floor follows noise upwards slowly, or a long vowel would become noise
BLOCKS_PER_S: Final = 50


class OfALine(Protocol):
    """As media.api.Detector: what is remembered of one line."""

    def close(self) -> None: ...


class Model(Protocol):
    """The one call of the runtime, for n lines at once."""

    def scores(self, sound: Floats, state: Floats) -> tuple[Floats, Floats]:
        """sound: (n, CONTEXT + WINDOW), -1..1; state: (2, n, 128). Returns probabilities (n,) and the new state.

        Raises ProviderError.
        """
        ...


class SileroLine:
    """What the model remembers of one line."""

    def __init__(self) -> None:
        self.pcm = bytearray()  # of a window that is not complete yet
        self.context = np.zeros(CONTEXT, np.float32)
        self.state = np.zeros(STATE, np.float32)
        self.score = 0.0  # of the last whole window

    def close(self) -> None:
        """Nothing to give back."""


class Silero:
    """A media.api.Detectors over one model: blocks of 160 samples in, the scores of the last windows out."""

    def __init__(self, model: Model) -> None:
        self._model = model

    def __call__(self) -> SileroLine:
        return SileroLine()

    def score_all(self, asked: Sequence[tuple[OfALine, bytes]]) -> Sequence[float]:
        """As media.api.Detectors. Blocks shorter than a window; those that complete one are scored together."""
        lines: list[SileroLine] = []
        for line, block in asked:
            assert isinstance(line, SileroLine), f"the detector of another maker: {line!r}"
            line.pcm += block
            lines.append(line)
        if full := [line for line in lines if len(line.pcm) >= WINDOW_BYTES]:
            self._judge(full)
        return [line.score for line in lines]

    def _judge(self, lines: Sequence[SileroLine]) -> None:
        pcm = b"".join(bytes(line.pcm[:WINDOW_BYTES]) for line in lines)
        windows = np.frombuffer(pcm, "<i2").reshape(len(lines), WINDOW).astype(np.float32) / FULL_SCALE
        contexts = np.stack([line.context for line in lines])
        states = np.stack([line.state for line in lines], axis=1)
        scores, states = self._model.scores(np.concatenate([contexts, windows], axis=1), states)
        for number, line in enumerate(lines):
            del line.pcm[:WINDOW_BYTES]
            line.context = windows[number, -CONTEXT:].copy()  # a view would keep the windows of all lines
            line.state = states[:, number].copy()
            line.score = float(scores[number])


class OnnxSilero:
    """The model itself."""

    def __init__(self, model_dir: Path | None) -> None:
        """Raises ModelError when the file is not the pinned one."""
        import onnxruntime  # an extra: only who asks for it needs it
        from onnxruntime.capi import onnxruntime_pybind11_state as faults

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # it runs inside a tick, which has one core
        options.log_severity_level = 3  # errors only
        model = local_models.read(local_models.SILERO_MODEL, model_dir)
        self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        self._faults = (faults.Fail, faults.RuntimeException, faults.EPFail, faults.InvalidArgument)

    def scores(self, sound: Floats, state: Floats) -> tuple[Floats, Floats]:
        try:
            scores, state = self._session.run(None, {"input": sound, "state": state, "sr": RATE_HZ})
        except self._faults as fault:
            raise ProviderError(
                where="détection de la voix",
                what=f"le modèle a échoué ({fault})",
                fix="les appels continuent sans elle ; si cela se répète, refaites l'installation",
            ) from fault
        return scores[:, 0], state


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
    """Silero where its file and its runtime are. Raises ModelError when the file is not the pinned one."""
    if find_spec("onnxruntime") is None or not local_models.is_present(local_models.SILERO_MODEL, model_dir):
        return Energy()
    return Silero(OnnxSilero(model_dir))
