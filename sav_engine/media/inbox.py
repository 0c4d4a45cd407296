"""I/O. Events of one line on their way from the media plane, which never waits, to the call, which does."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Final

import trio

from ..turns.events import AudioBatch, HungUp, LineEvent
from .counters import Counters

# 12 s of speech, 24 of silence; a call that is further behind will not catch up by hearing older sound.
BATCHES_MAX: Final = 100
EVENTS_MAX: Final = 1_000  # nobody presses that many keys unheard: the call is stuck, or the peer floods


class Inbox:
    """One reader. `put` never waits: sound drops its oldest batch when full, the other events are never dropped."""

    def __init__(self, counters: Counters) -> None:
        self._events: deque[LineEvent] = deque()
        self._batches = 0
        self._ending: HungUp | None = None
        self.sink: Callable[[AudioBatch], None] | None = None  # where sound goes, past all that waits here
        self._offer: Callable[[LineEvent], bool] | None = None
        self._news = trio.lowlevel.ParkingLot()
        self._counters = counters

    def __repr__(self) -> str:
        return f"<Inbox {len(self._events)} events, {self._batches} of sound{', over' if self._ending else ''}>"

    @property
    def is_overrun(self) -> bool:
        """More events wait than a line can honestly have."""
        return len(self._events) - self._batches >= EVENTS_MAX

    def put(self, event: LineEvent) -> None:
        """Add the next event. After HungUp nothing more is taken."""
        if isinstance(event, AudioBatch):
            self.put_sound(event)
        elif self._ending is None:
            if isinstance(event, HungUp):
                self._ending, self.sink = event, None
            elif self._is_taken(event):
                return
            else:
                self._events.append(event)
            self._news.unpark_all()

    def put_sound(self, batch: AudioBatch) -> None:
        """As `put`."""
        if self.sink is not None:
            self.sink(batch)
            return
        if self._ending is not None:
            return
        if self._batches >= BATCHES_MAX:
            self._drop_oldest_batch()
        self._batches += 1
        self._events.append(batch)
        self._news.unpark_all()

    def hand_sound_to(self, sink: Callable[[AudioBatch], None]) -> None:
        """Sound goes there from now on, beginning with what waits here; the other events stay."""
        waiting, self._events, self._batches = self._events, deque(), 0
        self.sink = sink
        for event in waiting:
            if isinstance(event, AudioBatch):
                sink(event)
            else:
                self._events.append(event)

    def hand_events_to(self, offer: Callable[[LineEvent], bool]) -> None:
        """Events but sound and HungUp are offered there from now on, beginning with what waits here. From the first
        it does not take on all go by `get` again: order is kept by one way, not by two."""
        self._offer = offer
        while self._events and self._is_taken(self._events[0]):
            self._events.popleft()

    def _is_taken(self, event: LineEvent) -> bool:
        if self._offer is not None and not self._offer(event):
            self._offer = None
        return self._offer is not None

    async def get(self) -> LineEvent:
        """Wait for the next event; HungUp again and again once it is the only one left."""
        if self._events or self._ending is not None:
            await trio.lowlevel.checkpoint()
        while not self._events and self._ending is None:  # parking is a checkpoint by itself
            await self._news.park()
        if not self._events:
            assert self._ending is not None
            return self._ending
        event = self._events.popleft()
        self._batches -= isinstance(event, AudioBatch)
        return event

    def _drop_oldest_batch(self) -> None:
        oldest = next(event for event in self._events if isinstance(event, AudioBatch))
        self._events.remove(oldest)
        self._batches -= 1
        self._counters.dropped_batches += 1
