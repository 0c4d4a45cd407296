"""Pure. Telephone sound in the sandbox: s16le mono at 8 kHz, as bytes or as an array of samples."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

RATE_HZ: Final = 8_000
BLOCK_BYTES: Final = 320
BLOCK_S: Final = 0.02
AUDIBLE_DBFS: Final = -50.0  # speech is at -20 dBFS, its weak endings above -45; line noise we add none

Samples = npt.NDArray[np.int16]
_AUDIBLE_RMS: Final = 32_768 * 10 ** (AUDIBLE_DBFS / 20)


def samples_of(pcm: bytes) -> Samples:
    return np.frombuffer(pcm, dtype="<i2")


def pcm_of(samples: npt.NDArray[np.generic]) -> bytes:
    return np.asarray(samples).astype("<i2").tobytes()


def is_audible(pcm: bytes) -> bool:
    """Whether a caller would hear this block. Exact for digital silence, which is what an idle engine sends."""
    if not pcm.strip(b"\0"):
        return False
    samples = samples_of(pcm).astype(np.float64)
    return float(np.sqrt(np.mean(samples * samples))) >= _AUDIBLE_RMS
