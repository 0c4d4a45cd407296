"""I/O. How loud a recording is, caller and bot, as a picture needs it and as rules judge a line by."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import attrs
import numpy as np
import soundfile

SECONDS_MAX: Final = 3600.0  # a call has a limit of minutes
RATE_HZ: Final = 8_000
HEADER_BYTES: Final = 44  # of the WAV that an engine has not finished: its lengths are still 0
SILENT: Final = 1e-4  # -80 dBFS: nothing but the rounding of a codec
FULL: Final = 32_768.0

Samples = np.ndarray[tuple[int, ...], np.dtype[np.float32]]


@attrs.frozen
class Levels:
    """The loudest sample of each column, 0..1. caller, bot: the left and the right channel; alone: caller only.

    noise: of the caller's side, the level 0..1 that it is seldom quieter than. silent_share: of the call in which
    the caller's side had no sound at all, not even that of a room.
    """

    caller: tuple[float, ...]
    bot: tuple[float, ...]
    seconds: float
    noise: float = 0.0
    silent_share: float = 0.0

    @property
    def columns_per_s(self) -> float:
        return len(self.caller) / self.seconds


def levels(path: Path, *, columns: int = 800, columns_per_s: float = 0.0) -> Levels | None:
    """So many columns over the whole, or in each second. None for what holds no sound. Raises OSError."""
    samples, rate = read(path)
    if not len(samples):
        return None
    seconds = len(samples) / rate
    wanted = max(1, round(columns_per_s * seconds)) if columns_per_s else columns
    left = samples[:, 0]
    right = samples[:, 1] if samples.shape[1] > 1 else None
    by_20_ms = np.array(loudest(left, max(1, round(50 * seconds))))
    return Levels(
        caller=loudest(left, wanted),
        bot=() if right is None else loudest(right, wanted),
        seconds=seconds,
        noise=round(float(np.percentile(by_20_ms, 20)), 5),
        silent_share=round(float(np.mean(by_20_ms <= SILENT)), 3),
    )


def read(path: Path) -> tuple[Samples, int]:
    """Samples by channel, and their rate; none for what holds no sound. Raises OSError."""
    if path.suffix == ".part":
        return unfinished(path)
    try:
        with soundfile.SoundFile(path) as sound:
            frames = min(len(sound), int(SECONDS_MAX * sound.samplerate))
            return sound.read(frames, dtype="float32", always_2d=True), sound.samplerate
    except soundfile.LibsndfileError:
        return np.zeros((0, 1), dtype=np.float32), RATE_HZ


def unfinished(path: Path) -> tuple[Samples, int]:
    """What a running engine has written so far, or one that was killed. Raises OSError."""
    with path.open("rb") as file:
        raw = file.read(HEADER_BYTES + int(SECONDS_MAX * RATE_HZ) * 4)[HEADER_BYTES:]
    stereo = np.frombuffer(raw[: len(raw) // 4 * 4], "<i2").reshape(-1, 2)
    return (stereo / FULL).astype(np.float32), RATE_HZ


def loudest(channel: Samples, columns: int) -> tuple[float, ...]:
    edges = np.linspace(0, len(channel), min(columns, len(channel)), endpoint=False, dtype=np.int64)
    found = np.maximum.reduceat(np.abs(channel), edges)
    return tuple(round(float(level), 4) for level in np.minimum(found, 1.0))
