"""Pure. Sound as Whisper wants to see it: log-mel spectrograms.

Source: the Whisper paper (Radford et al. 2022, §2.2) and its reference code: 16 kHz, Hann window of 25 ms every
10 ms, 80 mel bands on Slaney's scale, log10, clipped 8 decades under the maximum, scaled to about -1..1.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt
import soxr

Floats = npt.NDArray[np.float32]

RATE_HZ = 16_000
HOP = 160  # 10 ms: one column
FFT = 400  # 25 ms
BANDS = 80
FLOOR = 1e-10  # log of silence
DECADES = 8.0  # under the maximum: what lies deeper is noise to the model

_SLANEY_HZ_PER_MEL = 200.0 / 3
_SLANEY_LOG_FROM_HZ = 1000.0
_SLANEY_LOG_STEP = np.log(6.4) / 27.0


def from_pcm(pcm: bytes) -> Floats:
    """s16le mono 8 kHz -> float32 at 16 kHz, -1..1. Raises ValueError on an odd number of bytes."""
    samples: Floats = (np.frombuffer(pcm, "<i2").astype(np.float32) / 32768.0).astype(np.float32)
    if not samples.size:
        return samples
    resampled: Floats = soxr.resample(samples, 8_000, RATE_HZ, "HQ").astype(np.float32)
    return resampled


def log_mel(samples: Floats, columns: int) -> Floats:
    """Shape (80, columns), one column per 10 ms. samples: 16 kHz; padded with silence or cut to fit."""
    padded = np.zeros(columns * HOP, np.float32)
    kept = samples[: padded.size]
    padded[: kept.size] = kept
    power = _spectrum(padded)[:, :columns]
    log = np.log10(np.maximum(_filters() @ power, FLOOR))
    log = np.maximum(log, log.max() - DECADES)
    scaled: Floats = ((log + 4.0) / 4.0).astype(np.float32)
    return scaled


def _spectrum(samples: Floats) -> Floats:
    """Power, shape (201, frames), frames centred on every hop."""
    reflected = np.pad(samples, FFT // 2, mode="reflect")
    frames = np.lib.stride_tricks.sliding_window_view(reflected, FFT)[::HOP]
    return (np.abs(np.fft.rfft(frames * _window(), axis=1)) ** 2).T.astype(np.float32)


@cache
def _window() -> Floats:
    return np.hanning(FFT + 1)[:-1].astype(np.float32)


@cache
def _filters() -> Floats:
    """Triangles of equal area, shape (80, 201)."""
    bins = np.fft.rfftfreq(FFT, 1.0 / RATE_HZ)
    edges = _mel_to_hz(np.linspace(0.0, float(_hz_to_mel(RATE_HZ / 2)), BANDS + 2))
    rising = (bins - edges[:-2, None]) / np.diff(edges)[:-1, None]
    falling = (edges[2:, None] - bins) / np.diff(edges)[1:, None]
    triangles = np.maximum(0.0, np.minimum(rising, falling))
    return (triangles * (2.0 / (edges[2:] - edges[:-2]))[:, None]).astype(np.float32)


def _hz_to_mel(hz: float) -> float:
    if hz < _SLANEY_LOG_FROM_HZ:
        return hz / _SLANEY_HZ_PER_MEL
    linear = _SLANEY_LOG_FROM_HZ / _SLANEY_HZ_PER_MEL
    return float(linear + np.log(hz / _SLANEY_LOG_FROM_HZ) / _SLANEY_LOG_STEP)


def _mel_to_hz(mel: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    linear = _SLANEY_LOG_FROM_HZ / _SLANEY_HZ_PER_MEL
    log = _SLANEY_LOG_FROM_HZ * np.exp(_SLANEY_LOG_STEP * (mel - linear))
    return np.where(mel >= linear, log, mel * _SLANEY_HZ_PER_MEL)
