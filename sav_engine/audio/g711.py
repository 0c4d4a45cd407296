"""Pure. G.711, the 8-bit codes of the telephone network, by table.

Source: ITU-T G.711 (11/88); the decision values are those of the ITU reference and of CPython's audioop, to the bit.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from .pcm import Samples, samples_of

ULAW_BIAS: Final = 33  # of 14-bit samples, so that every segment begins at a power of two
ULAW_CLIP: Final = 8_158  # largest 14-bit magnitude that still has a code
ALAW_FLIP: Final = 0x55  # even bits are inverted on the line, to keep it busy during silence

Codes = NDArray[np.uint8]


def _ulaw_decoded() -> Samples:
    """The 16-bit sample of each of the 256 codes."""
    code = ~np.arange(256, dtype=np.uint8)
    segment, step = (code >> 4) & 7, (code & 0x0F).astype(np.int32)
    magnitude = ((((step << 1) + ULAW_BIAS) << segment) - ULAW_BIAS) << 2
    return np.where(code & 0x80, -magnitude, magnitude).astype(np.int16)


def _alaw_decoded() -> Samples:
    """The 16-bit sample of each of the 256 codes."""
    code = np.arange(256, dtype=np.uint8) ^ ALAW_FLIP
    segment, step = (code >> 4) & 7, (code & 0x0F).astype(np.int32)
    magnitude = np.where(segment == 0, (step << 4) + 8, ((step << 4) + 0x108) << np.maximum(segment, 1) - 1)
    return np.where(code & 0x80, magnitude, -magnitude).astype(np.int16)


def _ulaw_encoded() -> Codes:
    """The code of each of the 65536 samples, indexed by the sample read as unsigned."""
    sample = np.arange(65_536, dtype=np.uint16).view(np.int16).astype(np.int32) >> 2
    magnitude = np.minimum(np.abs(sample), ULAW_CLIP) + ULAW_BIAS
    segment = np.floor(np.log2(magnitude)).astype(np.int32) - 5
    code = (segment << 4) | ((magnitude >> (segment + 1)) & 0x0F)
    codes: Codes = (code ^ np.where(sample < 0, 0x7F, 0xFF)).astype(np.uint8)
    return codes


def _alaw_encoded() -> Codes:
    """The code of each of the 65536 samples, indexed by the sample read as unsigned."""
    sample = np.arange(65_536, dtype=np.uint16).view(np.int16).astype(np.int32) >> 3
    magnitude = np.where(sample < 0, -sample - 1, sample)
    segment = np.maximum(np.floor(np.log2(np.maximum(magnitude, 1))).astype(np.int32) - 4, 0)
    step = np.where(segment < 2, magnitude >> 1, magnitude >> segment) & 0x0F
    return (((segment << 4) | step) ^ np.where(sample < 0, ALAW_FLIP, ALAW_FLIP | 0x80)).astype(np.uint8)


_FROM_ULAW: Final = _ulaw_decoded()
_FROM_ALAW: Final = _alaw_decoded()
_TO_ULAW: Final = _ulaw_encoded()
_TO_ALAW: Final = _alaw_encoded()


def _coded(table: Codes, pcm: bytes) -> bytes:
    codes: bytes = table[samples_of(pcm).view("<u2")].tobytes()
    return codes


def from_ulaw(codes: bytes) -> bytes:
    """Mu-law, one byte per sample, to s16le PCM."""
    return _FROM_ULAW[np.frombuffer(codes, np.uint8)].astype("<i2").tobytes()


def to_ulaw(pcm: bytes) -> bytes:
    """S16le PCM to mu-law, one byte per sample. Raises ValueError on an odd number of bytes."""
    return _coded(_TO_ULAW, pcm)


def from_alaw(codes: bytes) -> bytes:
    """A-law, one byte per sample, to s16le PCM."""
    return _FROM_ALAW[np.frombuffer(codes, np.uint8)].astype("<i2").tobytes()


def to_alaw(pcm: bytes) -> bytes:
    """S16le PCM to A-law, one byte per sample. Raises ValueError on an odd number of bytes."""
    return _coded(_TO_ALAW, pcm)
