"""How much of a sentence must be there before it begins, so that the network never makes a hole in it.

A voice sends a sentence in pieces, and each comes a little early or late. What a sentence would have needed is known
once it is whole: the longest that any piece came after the sound before it had run out, had it begun at once. The
next sentence of the same voice begins with as much in hand as nearly all of the last ones would have needed.
"""

from __future__ import annotations

import math
from collections import deque
from typing import Final

import attrs

SENTENCES: Final = 40  # remembered: some minutes of calls; a network's habits change in hours
SHARE: Final = 0.95  # of them begin late enough
AT_MOST_S: Final = 0.3  # more would be heard as a slow answer each time, to spare a hole now and then
AT_LEAST: Final = 3  # sentences before anything is believed


@attrs.define
class Lead:
    """What one sentence needed, piece by piece."""

    needed_s: float = 0.0
    _began_s: float | None = None
    _sound_s: float = 0.0

    def came(self, at_s: float, seconds: float) -> None:
        """So much sound came now."""
        if self._began_s is None:
            self._began_s = at_s
        self.needed_s = max(self.needed_s, at_s - self._began_s - self._sound_s)
        self._sound_s += seconds


@attrs.define
class Watermark:
    """Of one voice, for all calls of an engine."""

    _needed_s: deque[float] = attrs.field(factory=lambda: deque(maxlen=SENTENCES))

    def learn(self, lead: Lead) -> None:
        self._needed_s.append(lead.needed_s)

    @property
    def seconds(self) -> float:
        """Sound to have in hand before a sentence begins."""
        if len(self._needed_s) < AT_LEAST:
            return 0.0
        ranked = sorted(self._needed_s)
        return min(ranked[math.ceil(SHARE * len(ranked)) - 1], AT_MOST_S)


@attrs.define
class Watermarks:
    """By the name of the voice: each provider has its own network."""

    _by_voice: dict[str, Watermark] = attrs.field(factory=dict)

    def of(self, voice: str) -> Watermark:
        return self._by_voice.setdefault(voice, Watermark())
