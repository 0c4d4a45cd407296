"""The reader owns the line: it opens it, and closing its block closes the socket.

Events go to the watcher in order; sound goes to the transcriber that the listener has opened. Both go past all tasks:
a wake-up for each costs more than it does. The reader's own is for the hang-up, and for a watcher that is late.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Final, TypeVar, assert_never

import trio

from ..media.api import Line, Media
from ..turns.events import (
    AudioBatch,
    DtmfPressed,
    FloorEvent,
    HungUp,
    Identified,
    LineEvent,
    SpeechStarted,
    SpeechStopped,
)
from .channels import Sends, put

Sock = TypeVar("Sock")

BYTES_PER_S: Final = 16_000
HOLE_S: Final = 0.3  # a telephone hides less; Asterisk sends every 20 ms, silence too

Opened = tuple[Line, Identified | HungUp]


async def read(
    media: Media[Sock],
    sock: Sock,
    to_watcher: Sends[FloorEvent],
    to_listener: Sound,
    *,
    task_status: trio.TaskStatus[Opened],
) -> None:
    """Report the line and its first event (HungUp when it is not a call), then carry until cancelled."""
    async with media.line(sock) as line:
        first = await line.receive()
        assert isinstance(first, Identified | HungUp), f"a line began with {first}"
        task_status.started((line, first))
        if isinstance(first, Identified):
            line.hand_sound_to(to_listener.put)
            line.hand_events_to(partial(is_put, to_watcher))
            await carry(line, to_watcher)
        # The line stays open for whoever ends the call: hang_up() on a closed one would be a second truth.
        await trio.sleep_forever()


def is_put(to_watcher: Sends[FloorEvent], event: LineEvent) -> bool:
    """Whether there was room for it. Called by the media plane: it moves the event, and nothing else."""
    if not isinstance(event, (SpeechStarted, SpeechStopped, DtmfPressed)):
        return False  # `carry` knows what to make of it, and whatever it makes of it stops no other call
    try:
        to_watcher.send_nowait(event)
    except trio.WouldBlock:
        return False
    return True


async def carry(line: Line, to_watcher: Sends[FloorEvent]) -> None:
    while True:
        event = await line.receive()
        match event:
            case AudioBatch():
                raise AssertionError("sound goes straight to the listener")
            case HungUp():
                await put(to_watcher, event)
                return
            case SpeechStarted() | SpeechStopped() | DtmfPressed():
                await put(to_watcher, event)
            case Identified():
                pass  # the parser refuses a second UUID; nothing to do for one that slipped through
            case _:
                assert_never(event)


class Sound:
    """The caller's sound on its way to the transcriber: handed on at once, so that no task is woken for it; kept
    while there is none to hear it, 6 s of speech at most, the oldest dropped and counted."""

    def __init__(self, batches_max: int = 50) -> None:
        self._kept: list[AudioBatch] = []
        self._batches_max = batches_max
        self._hear: Callable[[AudioBatch], None] | None = None
        self.dropped = 0
        self._due_s = math.inf  # when the next of it would arrive
        self.also: list[Callable[[AudioBatch], None]] = []  # who else gets all of it
        self.tell_hole: Callable[[float, float], None] | None = None  # from when, and until when, none came

    def put(self, batch: AudioBatch) -> None:
        began_s = batch.started_s
        if began_s - self._due_s > HOLE_S and self.tell_hole is not None:
            self.tell_hole(self._due_s, began_s)
        self._due_s = began_s + len(batch.pcm) / BYTES_PER_S
        for other in self.also:
            other(batch)
        if self._hear is not None:
            self._hear(batch)
            return
        if len(self._kept) >= self._batches_max:
            del self._kept[0]
            self.dropped += 1
        self._kept.append(batch)

    @contextmanager
    def handed_to(self, hear: Callable[[AudioBatch], None]) -> Iterator[None]:
        """Inside of this block all sound goes there, beginning with what was kept. hear: must not wait."""
        assert self._hear is None, "two transcribers hear one call"
        kept, self._kept = self._kept, []
        for batch in kept:
            hear(batch)
        self._hear = hear
        try:
            yield
        finally:
            self._hear = None
