"""Pure. Sound that is called linear and is not: 8-bit codes of a telephone, from a dialplan without `/c(slin)`.

Asterisk's channel driver sends the caller's own codec and labels every one of them 0x10. Two signs together make it
sure: half as many bytes a second as linear sound has, for a whole second; and read by one law it is smooth, as sound
is, while read by the other it is rough.

Measured: roughness (energy of the differences by energy) of speech read by the right law 0.14 to 0.47, by the wrong
one 0.34 to 0.92 and never under 1.9 times the right one; a captured call of a real Asterisk 0.25 against 0.56.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

import numpy as np

from .g711 import from_alaw, from_ulaw
from .pcm import samples_of

Law = Literal["ulaw", "alaw"]

LAWS: Final[dict[Law, Callable[[bytes], bytes]]] = {"ulaw": from_ulaw, "alaw": from_alaw}
WINDOW_S: Final = 1.0
CODES_PER_S: Final = (7_600, 8_400)  # one byte per sample, with the jitter of a window's edges
LINEAR_PER_S: Final = 12_000  # this much is no 8-bit codec: the line is as it says
SOUND_RMS_MIN: Final = 200.0  # silence looks alike in every codec
SMOOTH_MAX: Final = 0.6  # rougher than this is no sound, by whichever law
SURE: Final = 0.65  # roughness of the likelier law by that of the other, at most


class Labels:
    """One line: what its sound really is. law: None as long as it is taken for what it says."""

    def __init__(self) -> None:
        self.law: Law | None = None
        self.is_linear = False  # proved: nothing more is looked at
        self._kept = bytearray()
        self._since_s: float | None = None

    def linear(self, payload: bytes, now_s: float) -> bytes:
        """This sound as s16le. payload: of one frame; now_s: its arrival."""
        if self.law is not None:
            return LAWS[self.law](payload)
        if not self.is_linear:
            self._look(payload, now_s)
        return payload

    def _look(self, payload: bytes, now_s: float) -> None:
        if self._since_s is None:
            self._since_s = now_s  # this frame is of the time before: it does not count
            return
        self._kept += payload
        lasted_s = now_s - self._since_s
        if lasted_s < WINDOW_S and len(self._kept) < LINEAR_PER_S * WINDOW_S:
            return
        per_s = len(self._kept) / max(lasted_s, WINDOW_S)
        self.is_linear = per_s >= LINEAR_PER_S
        if CODES_PER_S[0] <= per_s <= CODES_PER_S[1]:
            self.law = law_of(bytes(self._kept))
        self._kept.clear()
        self._since_s = now_s


def law_of(codes: bytes) -> Law | None:
    """By which law these codes are smooth; None for silence, or when neither is clearly smoother."""
    heard = {law: decode(codes) for law, decode in LAWS.items()}
    if min(float(samples_of(pcm).std()) for pcm in heard.values()) < SOUND_RMS_MIN:
        return None
    (smooth, law), (rough, _) = sorted((roughness(pcm), law) for law, pcm in heard.items())
    return law if smooth <= min(SMOOTH_MAX, SURE * rough) else None


def roughness(pcm: bytes) -> float:
    """Energy of the differences between samples by their energy about their mean: near 0 for slow tones, 2 for noise.

    pcm: not silent.
    """
    samples = samples_of(pcm).astype(np.float64)
    return float(np.square(np.diff(samples)).sum() / max(samples.var() * len(samples), 1.0))
