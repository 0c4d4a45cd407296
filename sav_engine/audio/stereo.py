"""Pure. Two sides of a conversation on one time line, as they go on. PCM is s16le mono at 8 kHz, each side."""

from __future__ import annotations

from typing import Final

import numpy as np

RATE_HZ: Final = 8_000
JITTER: Final = 480  # samples, 60 ms: a telephone's own buffer hides so much; a longer hole is heard, and stays one
HEADER_BYTES: Final = 44


class Track:
    """One side. Sound follows what came before it without a seam, unless it came more than JITTER late: then the hole
    is there. What came too early is not squeezed."""

    def __init__(self) -> None:
        self._pcm = bytearray()
        self._taken = 0  # samples that were taken away

    @property
    def end(self) -> int:
        """Samples from the beginning of the call to the end of what is here."""
        return self._taken + len(self._pcm) // 2

    def add(self, pcm: bytes, at_s: float) -> None:
        """at_s: when it came, in seconds of the call."""
        late = round(at_s * RATE_HZ) - self.end
        if late > JITTER:
            self._pcm += bytes(2 * late)
        self._pcm += pcm

    def take(self, end: int) -> bytes:
        """All up to this sample, filled up with silence."""
        wanted = max(0, end - self._taken) * 2
        piece = bytes(self._pcm[:wanted]).ljust(wanted, b"\0")
        del self._pcm[:wanted]
        self._taken += wanted // 2
        return piece


def interleaved(left: bytes, right: bytes) -> bytes:
    """Two sides of equal length as stereo."""
    assert len(left) == len(right), f"{len(left)} and {len(right)} bytes"
    return np.stack([np.frombuffer(left, "<i2"), np.frombuffer(right, "<i2")], axis=1).tobytes()


def wav_header(data_bytes: int) -> bytes:
    """Of stereo 16-bit PCM at 8 kHz. Source: RIFF WAVE, format 1."""
    frame = 4  # bytes: two samples
    parts = (
        b"RIFF",
        (36 + data_bytes).to_bytes(4, "little"),
        b"WAVEfmt ",
        (16).to_bytes(4, "little"),
        (1).to_bytes(2, "little"),  # PCM
        (2).to_bytes(2, "little"),
        RATE_HZ.to_bytes(4, "little"),
        (RATE_HZ * frame).to_bytes(4, "little"),
        frame.to_bytes(2, "little"),
        (16).to_bytes(2, "little"),
        b"data",
        data_bytes.to_bytes(4, "little"),
    )
    return b"".join(parts)
