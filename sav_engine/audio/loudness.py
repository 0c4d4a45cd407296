"""Pure. One loudness for all that callers hear, whoever spoke it and wherever it was made.

Speech level here is the power of the 20 ms blocks in which somebody speaks, in dB below full scale (as ITU-T P.56
does with more care); pauses do not count.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

SPEECH_DBFS = -20.0  # speech level; telephone recordings lie between -26 and -16, and -20 leaves room for the peaks
PEAK_MAX_DBFS = -3.0  # headroom for the resampling and the mu-law coding on the way to the caller
ACTIVE_DB = 20.0  # a block this far under the loudest one is a pause
EDGE_DB = 34.0  # under the speech level: the beginning of an "f" is still above, breath and hiss are not
LEAD_S = 0.02  # of silence kept before the first sound: a cut attack clicks
TAIL_S = 0.06  # and after the last: the end of a vowel fades
FADE_S = 0.005
SILENCE_DBFS = -96.0


def speech_dbfs(samples: Floats, rate_hz: int) -> float:
    """Level of the speech in these samples (-1..1); -96.0 when there is none."""
    power = _block_power(samples, rate_hz // 50)
    if not power.size or power.max() <= 0:
        return SILENCE_DBFS
    active = power[power >= power.max() / 10 ** (ACTIVE_DB / 10)]
    return float(10 * np.log10(active.mean()))


def peak_dbfs(samples: Floats) -> float:
    """Level of the loudest sample; -96.0 for digital silence."""
    peak = float(np.abs(samples).max(initial=0.0))
    return 20 * float(np.log10(peak)) if peak > 0 else SILENCE_DBFS


def levelled(samples: Floats, rate_hz: int) -> Floats:
    """The same sound at SPEECH_DBFS, or as near as PEAK_MAX_DBFS allows: we turn down, we never clip."""
    level = speech_dbfs(samples, rate_hz)
    if level <= SILENCE_DBFS:
        return samples
    gain_db = min(SPEECH_DBFS - level, PEAK_MAX_DBFS - peak_dbfs(samples))
    return (samples * 10 ** (gain_db / 20)).astype(np.float32)


def trimmed(samples: Floats, rate_hz: int) -> Floats:
    """Without the silence at both ends, but for LEAD_S and TAIL_S; faded in and out. Empty when nothing is heard."""
    block = rate_hz // 100
    power = _block_power(samples, block)
    loud = 10 ** ((speech_dbfs(samples, rate_hz) - EDGE_DB) / 10)
    heard = np.flatnonzero(power > loud)
    if not heard.size or power.max() <= 0:
        return samples[:0]
    start = max(0, int(heard[0]) * block - round(LEAD_S * rate_hz))
    stop = min(samples.size, (int(heard[-1]) + 1) * block + round(TAIL_S * rate_hz))
    return _faded(samples[start:stop], round(FADE_S * rate_hz))


def to_pcm(samples: Floats) -> bytes:
    """-1..1 -> s16le, rounded; what is out of range is held at full scale."""
    return bytes(np.clip(np.rint(samples * 32768.0), -32768, 32767).astype("<i2").tobytes())


def from_pcm(pcm: bytes) -> Floats:
    """s16le -> -1..1. Raises ValueError on an odd number of bytes."""
    return (np.frombuffer(pcm, "<i2").astype(np.float32) / 32768.0).astype(np.float32)


def _faded(samples: Floats, length: int) -> Floats:
    faded = samples.copy()
    length = min(length, faded.size // 2)
    ramp = np.linspace(0.0, 1.0, length, dtype=np.float32)
    faded[:length] *= ramp
    faded[faded.size - length :] *= ramp[::-1]
    return faded


def _block_power(samples: Floats, block: int) -> Floats:
    """Mean square of each whole block; a shorter sound counts as one block."""
    if samples.size < block:
        return np.array([float((samples**2).mean())] if samples.size else [], np.float32)
    whole = samples[: samples.size // block * block].reshape(-1, block)
    return np.asarray((whole**2).mean(axis=1), np.float32)
