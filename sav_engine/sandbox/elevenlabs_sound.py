"""Pure, but for a checkpoint. A hum in place of ElevenLabs' voice, in each of its formats."""

from __future__ import annotations

from typing import Final

import numpy as np
import trio

from ..audio.g711 import to_alaw, to_ulaw
from ..audio.pcm import pcm_of
from ..audio.resample import resampled

SECOND_PER_CHAR: Final = 0.06  # of speech, French at an ordinary pace
TONE_HZ, TONE_LEVEL, RATE_HZ = 220.0, 4_000.0, 8_000
CHUNK_S: Final = 0.1  # of sound in one piece


async def tone(text: str) -> bytes:
    """A hum as long as the text would take to say, s16le mono 8 kHz, fading in and out."""
    await trio.lowlevel.checkpoint()
    samples = max(1, round(len(text) * SECOND_PER_CHAR * RATE_HZ))
    moments = np.arange(samples) / RATE_HZ
    fade = np.minimum(1.0, np.minimum(moments, moments[::-1]) / 0.02)
    return pcm_of(TONE_LEVEL * fade * np.sin(2 * np.pi * TONE_HZ * moments))


def encoded(pcm: bytes, output_format: str) -> bytes:
    match output_format:
        case "ulaw_8000":
            return to_ulaw(pcm)
        case "alaw_8000":
            return to_alaw(pcm)
        case "pcm_16000":
            return resampled(pcm, RATE_HZ, 2 * RATE_HZ)
        case _:
            return pcm


def bytes_per_s(output_format: str) -> int:
    return {"pcm_8000": 16_000, "pcm_16000": 32_000}.get(output_format, 8_000)
