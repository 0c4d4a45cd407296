"""I/O (a model). Silero by onnxruntime, the runtime it comes for, as others run it: a yardstick for silero_model.

The engine does not hear by it; the benchmark's peers do, which are to be the usual way of doing things.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import onnxruntime

from .silero_model import CELL, FULL_SCALE, Floats, Steps

RATE_HZ: Final = 8_000
STATE: Final = (2, CELL)  # of one line: what the cell told last, and what it remembers


class OnnxSilero:
    """file: silero_vad.onnx. One thread: more only wait for each other."""

    def __init__(self, file: bytes) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])
        self._rate = np.array(RATE_HZ, np.int64)

    def remembering_nothing(self) -> Floats:
        """The state of one new line."""
        return np.zeros((1, *STATE), np.float32)

    def scores(self, sound: Steps, state: Floats) -> tuple[Sequence[float], Floats]:
        """sound: (n, CONTEXT + WINDOW) samples; state: (n, *STATE). Returns n probabilities and the new state."""
        across = np.ascontiguousarray(state.transpose(1, 0, 2))
        lines = {"input": sound.astype(np.float32) / np.float32(FULL_SCALE), "state": across, "sr": self._rate}
        scores, after = self._session.run(None, lines)
        return scores[:, 0].tolist(), after.transpose(1, 0, 2).reshape(-1, *STATE)
