"""I/O. What a call leaves: a stereo WAV, the caller on the left, the bot on the right."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import soundfile

from .record import Record, Sound
from .sound import RATE_HZ, Samples, samples_of

JITTER_S = 0.06  # a telephone's own buffer hides so much; a longer hole is heard, and so it is in the recording


def place(sounds: Iterable[Sound]) -> Samples:
    """One side of the call on its own time line, as a telephone would have played it.

    A frame follows the one before without a seam unless it came more than JITTER_S late: then the hole is there.
    What came too early is not squeezed: it is played after what came before it.
    """
    pieces: list[Samples] = []
    at = 0
    for sound in sounds:
        arrived = round(sound.at_s * RATE_HZ)
        if not pieces or arrived - at > JITTER_S * RATE_HZ:
            pieces.append(np.zeros(max(0, arrived - at), dtype=np.int16))
            at = max(at, arrived)
        pieces.append(samples_of(sound.pcm))
        at += len(pieces[-1])
    return np.concatenate(pieces) if pieces else np.zeros(0, dtype=np.int16)


def stereo(record: Record) -> Samples:
    """Both sides, shape (samples, 2): column 0 the caller, column 1 the bot; the shorter one ends in silence."""
    caller, bot = place(record.caller), place(record.bot)
    both = np.zeros((max(len(caller), len(bot)), 2), dtype=np.int16)
    both[: len(caller), 0] = caller
    both[: len(bot), 1] = bot
    return both


def write_wav(path: Path, samples: Samples) -> None:
    """16-bit PCM at 8 kHz; the file appears under its name only when it is whole. Raises OSError."""
    unfinished = path.with_suffix(".part")
    try:
        soundfile.write(unfinished, samples, RATE_HZ, subtype="PCM_16", format="WAV")
    except soundfile.LibsndfileError as fault:
        raise OSError(str(fault)) from fault
    unfinished.rename(path)
