"""Pure. From one sampling rate to another: a whole recording, or a stream as it comes. PCM is s16le mono."""

from __future__ import annotations

from typing import Final

import numpy as np
import soxr

from .pcm import samples_of

LINE_HZ: Final = 8_000  # what every call is processed at
WHOLE_QUALITY: Final = "HQ"
# soxr gives a stream out in bursts. Measured at 16 kHz in 20 ms pieces (soxr 1.1): first sound after 40 ms with LQ,
# 100 ms with HQ, and barge-in would have to wait as long; LQ still keeps aliases 90 dB down.
STREAM_QUALITY: Final = "LQ"


def resampled(pcm: bytes, from_hz: int, to_hz: int = LINE_HZ) -> bytes:
    """A whole recording at another rate. Raises ValueError on an odd number of bytes."""
    if from_hz == to_hz:
        return pcm
    sound: bytes = soxr.resample(samples_of(pcm), from_hz, to_hz, WHOLE_QUALITY).astype("<i2").tobytes()
    return sound


class Resampler:
    """One stream at from_hz, given out at to_hz. Gives nothing for some pieces and more for others."""

    def __init__(self, from_hz: int, to_hz: int = LINE_HZ) -> None:
        self.from_hz = from_hz
        self._stream = soxr.ResampleStream(from_hz, to_hz, 1, dtype="int16", quality=STREAM_QUALITY)

    def feed(self, pcm: bytes, *, last: bool = False) -> bytes:
        """What is ready after this piece; with `last`, all that is left."""
        sound: bytes = np.asarray(self._stream.resample_chunk(samples_of(pcm), last=last), "<i2").tobytes()
        return sound
