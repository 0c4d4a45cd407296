"""The last seconds a call has had for its transcriber, in order: sound, and requests for final words.

A transcriber that must begin again (a socket that was lost, the next transcriber after one that failed) reads from an
earlier place; one that is behind and loses the oldest sound is told so by `dropped`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

import attrs

from ..audio.pcm import level_dbfs
from ..turns.events import AudioBatch, FinalizeSegment

BYTES_PER_S = 16_000  # s16le mono at 8 kHz

AUDIBLE_DBFS = -50.0  # weak endings of speech are above -45; an open line without noise is below -60
BEFORE_BYTES = 3 * BYTES_PER_S // 10  # 0.3 s: soft first sounds

Item = AudioBatch | FinalizeSegment


def seconds_of(pcm: bytes) -> float:
    """pcm: s16le mono at 8 kHz."""
    return len(pcm) / BYTES_PER_S


class Tape:
    """Keeps `kept_s` of sound; places are counted from the beginning of the call, and stay valid."""

    def __init__(self, kept_s: float) -> None:
        self._kept_bytes = kept_s * BYTES_PER_S
        self._items: deque[Item] = deque()
        self._bytes = 0
        self._first = 0  # place of the oldest item

    def __repr__(self) -> str:
        return f"<Tape {self._first}..{self.end} {self._bytes / BYTES_PER_S:.1f} s>"

    @property
    def first(self) -> int:
        return self._first

    @property
    def end(self) -> int:
        """The place of the item that comes next."""
        return self._first + len(self._items)

    def add(self, item: Item) -> None:
        """Put it at the end; the oldest goes when there is more sound than is kept."""
        self._items.append(item)
        if isinstance(item, AudioBatch):
            self._bytes += len(item.pcm)
        while self._bytes > self._kept_bytes:
            self._bytes -= _size(self._items.popleft())
            self._first += 1

    def after(self, clock_s: float) -> int:
        """The place of the first sound that ends after this time of arrival; the end when there is none."""
        for place, item in enumerate(self._items, start=self._first):
            if isinstance(item, AudioBatch) and item.started_s + seconds_of(item.pcm) > clock_s:
                return place
        return self.end

    def speech_from(self, place: int) -> int:
        """The place a little before the first audible sound from here on, or of the first request if that is earlier.

        Silence that is sent again only makes the words behind it late.
        """
        for later in range(max(place, self._first), self.end):
            item = self._items[later - self._first]
            if isinstance(item, FinalizeSegment):
                return later
            if level_dbfs(item.pcm) > AUDIBLE_DBFS:
                return self._before(later, place)
        return self._before(self.end, place)

    def _before(self, later: int, place: int) -> int:
        """BEFORE_BYTES of sound earlier, in whole batches, but not before `place`."""
        size = 0
        while later > max(place, self._first) and size < BEFORE_BYTES:
            later -= 1
            size += _size(self._items[later - self._first])
        return later

    def __iter__(self) -> Iterator[Item]:
        """All that is kept, the oldest first."""
        return iter(self._items)

    def at(self, place: int) -> tuple[Item, int]:
        """What is at this place, or the oldest when that is gone; with the place after it."""
        place = max(place, self._first)
        return self._items[place - self._first], place + 1


def _size(item: Item) -> int:
    return len(item.pcm) if isinstance(item, AudioBatch) else 0


@attrs.define
class Pace:
    """Lets sound through at most `speed` times real time, `lead_s` ahead: a backlog drains, it does not burst.

    speed: the vendor's limit. lead_s: what may go at once, more than the jitter of arrivals.
    """

    speed: float
    lead_s: float
    free_s: float = float("-inf")  # when more may be sent

    def sent(self, now_s: float, sound_s: float) -> None:
        self.free_s = max(self.free_s, now_s - self.lead_s) + sound_s / self.speed
