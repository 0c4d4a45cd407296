"""Pure. The newest sound of a sentence, kept back while there is time, so that one that breaks off can end well.

Sound comes faster than it is heard; what is ahead of the caller's ear by more than a moment waits here. When the
vendor breaks off, the word that was cut is taken back, and the sentence goes on with that word; where the letters'
times are not known, it fades out at its quietest place, and is said again as a whole. No half word is heard twice.
"""

from __future__ import annotations

from typing import Final

import attrs
import numpy as np

HELD_S: Final = 0.6  # longer than a word
AHEAD_S: Final = 0.2  # never kept back: the caller must not wait for it
BYTES_PER_S: Final = 16_000  # s16le mono at 8 kHz
BYTES_PER_MS: Final = 16
BLOCK_BYTES: Final = 160  # 10 ms
FADE_BYTES: Final = 160
ENDS_WORD: Final = frozenset(" ,;:.!?…")


@attrs.frozen
class Letters:
    """The letters a piece of sound says. starts_ms: of each, from the beginning of the piece."""

    chars: str
    starts_ms: tuple[int, ...]


@attrs.frozen
class Ending:
    """How a sentence that broke off ends. pcm: its last sound. rest: what is still to be said; "": nothing."""

    pcm: bytes
    rest: str


class Tail:
    """The sound of one sentence on its way through. Times are seconds on one clock."""

    def __init__(self) -> None:
        self._held = b""
        self._given = 0
        self._began_s: float | None = None
        self._chars: list[str] = []
        self._places: list[int] = []  # byte at which each letter begins
        self._is_aligned = True

    def feed(self, pcm: bytes, letters: Letters | None, now_s: float) -> bytes:
        """What may be heard now, of this piece and those before it; perhaps nothing."""
        self._note(letters)
        self._held += pcm
        self._began_s = now_s if self._began_s is None else self._began_s
        ahead_s = (self._given + len(self._held)) / BYTES_PER_S - (now_s - self._began_s)
        keep = 2 * int(min(HELD_S, max(0.0, ahead_s - AHEAD_S)) * BYTES_PER_S / 2)
        return self._give(max(0, len(self._held) - keep))

    def end(self) -> bytes:
        """The sentence is whole: all of it."""
        return self._give(len(self._held))

    def broken(self, text: str) -> Ending:
        """The vendor broke off. text: what was asked for."""
        heard = "".join(self._chars)
        if not self._is_aligned or not text.startswith(heard) or not heard:
            return self._again(text)
        if not has_words(text[len(heard) :]):
            return Ending(self.end(), "")
        is_between = text[len(heard)] in ENDS_WORD or heard[-1] in ENDS_WORD
        first = len(heard) if is_between else heard.rfind(" ") + 1
        place = self._given + len(self._held) if is_between else self._places[first]
        if place < self._given:
            return self._again(text)
        return Ending(faded(self._give(place - self._given)), text[first:].lstrip(" ,;:.!?…"))

    def _note(self, letters: Letters | None) -> None:
        if letters is None:
            self._is_aligned = False
            return
        begins = self._given + len(self._held)
        self._chars += letters.chars
        self._places += [begins + start * BYTES_PER_MS for start in letters.starts_ms]

    def _again(self, text: str) -> Ending:
        """From its beginning, after a pause: as people do whom a cough has interrupted."""
        return Ending(faded(self._held[: quietest(self._held)]), text)

    def _give(self, size: int) -> bytes:
        given, self._held = self._held[:size], self._held[size:]
        self._given += len(given)
        return given


def quietest(pcm: bytes) -> int:
    """Where a block of 10 ms has the least in it; 0 for none."""
    blocks = len(pcm) // BLOCK_BYTES
    if not blocks:
        return 0
    samples = np.frombuffer(pcm[: blocks * BLOCK_BYTES], "<i2").astype(np.float64).reshape(blocks, -1)
    return int(np.argmin((samples**2).sum(axis=1))) * BLOCK_BYTES


def faded(pcm: bytes) -> bytes:
    """The same with its last 10 ms going down to nothing: a cut clicks."""
    size = min(FADE_BYTES, len(pcm))
    if not size:
        return pcm
    samples = np.frombuffer(pcm[-size:], "<i2") * np.linspace(1, 0, size // 2)
    return pcm[:-size] + samples.astype("<i2").tobytes()


def has_words(text: str) -> bool:
    return any(map(str.isalnum, text))
