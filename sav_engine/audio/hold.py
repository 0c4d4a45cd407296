"""Pure. What a caller hears while a technician is looked for: soft chords, made here, so that nobody owns them.

A telephone passes 300 to 3400 Hz, and a transcriber must not take music for words: slow sine tones between 196 and
660 Hz, without attacks.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from .pcm import pcm_of
from .resample import LINE_HZ

CHORD_S: Final = 4.0
FADE_S: Final = 1.2  # into the next chord
STARTS_AFTER_S: Final = 0.6  # an action that is over at once must not sound like a click
LEVEL: Final = 0.03 * 32_768  # of each tone; -28 dBFS in all: under the bot's voice (-20), over the noise of a line
# Four chords that lead back to the first, in Hz of equal temperament: G, E minor, C, D.
CHORDS: Final = (
    (196.00, 293.66, 392.00, 493.88),
    (329.63, 392.00, 493.88, 659.26),
    (261.63, 329.63, 392.00, 523.25),
    (293.66, 369.99, 440.00, 587.33),
)


def hold_music(turns: int) -> bytes:
    """So many times the four chords (16 s), after a moment of silence. S16le mono 8 kHz."""
    one = sum((_chord(number) for number in range(len(CHORDS))), np.zeros(_samples(len(CHORDS) * CHORD_S)))
    begins = np.zeros(_samples(STARTS_AFTER_S))
    sound = np.concatenate([begins, np.tile(one, turns)])
    rise = np.minimum(np.arange(len(sound)) / _samples(STARTS_AFTER_S + FADE_S), 1.0)
    return pcm_of(sound * rise)


def _chord(number: int) -> NDArray[np.floating]:
    """One chord at its place in the turn; its end fades under the beginning of the next, the last under the first."""
    time_s = np.arange(_samples(CHORD_S + FADE_S)) / LINE_HZ
    tones = sum(np.sin(2 * np.pi * hertz * time_s) for hertz in CHORDS[number])
    swell = np.clip(np.minimum(time_s, CHORD_S + FADE_S - time_s) / FADE_S, 0.0, 1.0)
    placed = np.zeros(_samples(len(CHORDS) * CHORD_S))
    places = (np.arange(len(time_s)) + _samples(number * CHORD_S)) % len(placed)
    placed[places] = tones * np.sin(swell * np.pi / 2) ** 2 * LEVEL
    return placed


def _samples(seconds: float) -> int:
    return round(seconds * LINE_HZ)
