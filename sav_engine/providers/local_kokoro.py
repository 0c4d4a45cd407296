"""I/O (a model). The good embedded voice: Kokoro-82M (int8 ONNX) with its one French voice, ff_siwis, at 24 kHz."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import numpy as np
import onnxruntime

from . import local_models, local_phonemes
from .local_mel import Floats

RATE_HZ = 24_000
STYLE_ROWS, STYLE_COLUMNS = 510, 256
TOKENS_MAX = STYLE_ROWS - 1


class Kokoro:
    """Holds the model: 250 MB of memory, 1 s to load."""

    rate_hz = RATE_HZ

    def __init__(self, model_dir: Path | None, *, threads: int) -> None:
        """Raises ModelError when the model or the voice is missing, or not the pinned one."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3  # errors only: the warnings are about the model's own making
        self._session = onnxruntime.InferenceSession(
            local_models.read(local_models.KOKORO_MODEL, model_dir), options, providers=["CPUExecutionProvider"]
        )
        style = np.frombuffer(local_models.read(local_models.KOKORO_STYLE, model_dir), np.float32)
        self._style = style.reshape(STYLE_ROWS, STYLE_COLUMNS)
        self._numbers = _vocabulary()

    def render(self, text: str, *, speed: float = 1.0) -> Floats:
        """One clause or sentence -> samples -1..1 at RATE_HZ, with the model's silences around it."""
        said = local_phonemes.phonemes(text)
        tokens = [self._numbers[sound] for sound in said if sound in self._numbers][:TOKENS_MAX]
        if not tokens:
            return np.zeros(0, np.float32)
        inputs = {
            "tokens": np.array([[0, *tokens, 0]], np.int64),
            "style": self._style[len(tokens)][None],
            "speed": np.array([speed], np.float32),
        }
        return np.asarray(self._session.run(None, inputs)[0], np.float32).ravel()


def _vocabulary() -> dict[str, int]:
    """Phoneme character -> token."""
    text = (files("sav_engine") / "voices" / "kokoro_vocab.json").read_text("utf-8")
    return {str(sound): int(number) for sound, number in json.loads(text)["vocab"].items()}
