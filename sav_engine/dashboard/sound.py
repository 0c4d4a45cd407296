"""I/O. Recordings: where they are, and their loudness as a picture needs it.

A ticket names its recording by a path inside the folder of recordings, or by a whole path into it. Whatever else it
names is not there.
"""

from __future__ import annotations

from pathlib import Path

import attrs
import numpy as np
import soundfile

KINDS = {".wav": "audio/wav", ".opus": "audio/ogg", ".ogg": "audio/ogg", ".flac": "audio/flac"}
COLUMNS = 800  # levels over the length of the call; a wide screen shows one a pixel
SECONDS_MAX = 3600.0  # a call has a limit of minutes


@attrs.frozen
class Levels:
    """The loudest sample of each column, 0..1. caller, bot: the left and the right channel; alone: caller only."""

    caller: tuple[float, ...]
    bot: tuple[float, ...]
    seconds: float


def recording_of(folder: Path, named: str | None) -> Path | None:
    """The file, when it is there, inside the folder, and of a kind that browsers play."""
    if not named or "\0" in named:
        return None
    inside = folder.resolve()
    path = (inside / named).resolve()
    if path.suffix not in KINDS or not path.is_relative_to(inside) or not path.is_file():
        return None
    return path


def levels(path: Path) -> Levels | None:
    """None for a file that holds no sound, or no whole one. Raises OSError."""
    try:
        with soundfile.SoundFile(path) as sound:
            frames = min(len(sound), int(SECONDS_MAX * sound.samplerate))
            samples = sound.read(frames, dtype="float32", always_2d=True)
            rate = sound.samplerate
    except soundfile.LibsndfileError:
        return None
    if not len(samples):
        return None
    caller = _loudest(samples[:, 0])
    bot = _loudest(samples[:, 1]) if samples.shape[1] > 1 else ()
    return Levels(caller, bot, len(samples) / rate)


def _loudest(channel: np.ndarray[tuple[int], np.dtype[np.float32]]) -> tuple[float, ...]:
    edges = np.linspace(0, len(channel), min(COLUMNS, len(channel)), endpoint=False, dtype=np.int64)
    found = np.maximum.reduceat(np.abs(channel), edges)
    return tuple(round(float(level), 3) for level in np.minimum(found, 1.0))
