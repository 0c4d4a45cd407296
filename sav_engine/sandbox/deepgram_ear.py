"""Pure. What the stand-in for Deepgram notices in the sound: who speaks from when to when, by loudness alone.

Times are seconds of sound received. Words are another's: a script, or a recogniser given the sound of a stretch.
"""

from __future__ import annotations

import attrs

from ..audio.g711 import from_alaw, from_ulaw
from .deepgram_shapes import Query, Span
from .sound import is_audible

WINDOW_S = 0.02
LONG_PAUSE_S = 1.2  # after it a speaker begins something new: the next line of the script
WORDS_PER_S = 3.0  # how fast a script is uttered while nobody knows yet how long the speaker will go on
QUIET_S = 0.12  # after so much silence all words of a script were spoken
INTERIM_EVERY_S = 1.0


@attrs.frozen
class Began:
    at_s: float


@attrs.frozen
class Guess:
    """Time for an interim result: of the sound since `start_s`, until now."""

    start_s: float
    end_s: float


@attrs.frozen
class Ended:
    """The speaker has been silent for as long as `endpointing` says."""

    start_s: float
    end_s: float


@attrs.frozen
class Gap:
    """No word for as long as `utterance_end_ms` says."""

    last_word_s: float


Notice = Began | Guess | Ended | Gap


@attrs.define
class Ear:
    """Feed it the sound of one stream."""

    query: Query
    now_s: float = 0.0
    frozen_s: float = 0.0  # all before it went out as final
    voice_s: float = -1.0  # last audible sound; -1: none yet
    began_s: float = -1.0  # of this burst of speech; -1: silence
    spoke_s: float = -1.0  # first audible sound that is not final yet; -1: none
    line: int = -1  # which line of the script is being spoken
    _pcm: bytearray = attrs.field(factory=bytearray, repr=False)  # since frozen_s
    _rest: bytes = attrs.field(default=b"", repr=False)
    _guessed_s: float = 0.0
    _has_ended: bool = True
    _has_gap: bool = True

    def hear(self, data: bytes) -> list[Notice]:
        data = self._rest + _linear(data, self.query.encoding)
        size = 2 * round(WINDOW_S * self.query.sample_rate)
        whole = len(data) - len(data) % size
        self._rest = data[whole:]
        return [notice for at in range(0, whole, size) for notice in self._window(data[at : at + size])]

    def sound(self) -> bytes:
        """What is not final yet, s16le at the stream's rate."""
        return bytes(self._pcm)

    def freeze(self) -> None:
        """All heard so far is final."""
        self.frozen_s = self._guessed_s = self.now_s
        self.spoke_s = -1.0
        self._pcm.clear()

    def speech(self) -> tuple[float, float]:
        """First to last audible sound of what is not final yet; an empty stretch when there is none."""
        return (self.now_s, self.now_s) if self.spoke_s < 0 else (self.spoke_s, self.voice_s)

    def is_quiet(self) -> bool:
        return self.now_s - self.voice_s >= QUIET_S

    def _window(self, pcm: bytes) -> list[Notice]:
        self._pcm += pcm
        notices: list[Notice] = self._voice() if is_audible(pcm) else []
        self.now_s += WINDOW_S
        return [*notices, *self._silence()]

    def _voice(self) -> list[Notice]:
        is_new = self.voice_s < 0 or self.now_s - self.voice_s > LONG_PAUSE_S
        began = self._has_ended
        self.line += is_new
        self.voice_s = self.now_s + WINDOW_S
        self.spoke_s = self.now_s if self.spoke_s < 0 else self.spoke_s
        self._has_ended = self._has_gap = False
        if not began:
            return []
        self.began_s = self.now_s
        return [Began(self.now_s)] if self.query.vad_events else []

    def _silence(self) -> list[Notice]:
        silent_s = self.now_s - self.voice_s
        found: list[Notice] = []
        if not self._has_ended and self.query.endpointing_s is not None and silent_s >= self.query.endpointing_s:
            self._has_ended, self.began_s = True, -1.0
            found.append(Ended(self.frozen_s, self.now_s))
        elif self.query.interim_results and self.now_s - self._guessed_s >= INTERIM_EVERY_S:
            self._guessed_s = self.now_s
            found.append(Guess(self.frozen_s, self.now_s))
        if not self._has_gap and self.query.utterance_end_s is not None and silent_s >= self.query.utterance_end_s:
            self._has_gap = True
            found.append(Gap(self.voice_s))
        return found


def _linear(data: bytes, encoding: str) -> bytes:
    match encoding:
        case "mulaw":
            return from_ulaw(data)
        case "alaw":
            return from_alaw(data)
        case _:
            return data


# ---------------------------------------------------------------- a script


@attrs.define
class Script:
    """Lines in the order the speaker says them; each burst of speech after a long pause is the next one."""

    lines: tuple[str, ...]
    _line: int = -1
    _said: int = 0  # words of the line that went out as final
    _from_s: float = 0.0

    def words(self, ear: Ear, *, final: bool) -> Span:
        """What has been said since the last final: all of the line once the speaker is silent."""
        if ear.line != self._line:
            self._line, self._said, self._from_s = ear.line, 0, max(ear.began_s, ear.frozen_s)
        line = self.lines[self._line].split() if 0 <= self._line < len(self.lines) else []
        uttered = len(line) if ear.is_quiet() else min(len(line), int((ear.now_s - self._from_s) * WORDS_PER_S))
        told = line[self._said : max(uttered, self._said)]
        span = spread(told, ear)
        if final:
            self._said += len(told)
        return span


def spread(words: list[str], ear: Ear) -> Span:
    """Words over the time in which something was audible, evenly."""
    return Span(ear.frozen_s, ear.now_s, timed(words, *ear.speech()))


def timed(words: list[str], from_s: float, to_s: float) -> tuple[tuple[str, float, float], ...]:
    each_s = max(0.0, to_s - from_s) / max(1, len(words))
    return tuple((word, from_s + n * each_s, from_s + (n + 1) * each_s) for n, word in enumerate(words))
