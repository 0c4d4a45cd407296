"""The reader owns the line: it opens it, and closing its block closes the socket.

Events go to the watcher in order; sound goes to the listener, the oldest dropped when the listener does not keep up.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, assert_never

import trio

from ..media.api import Line, Media
from ..turns.events import (
    AudioBatch,
    DtmfPressed,
    FloorEvent,
    HungUp,
    Identified,
    SpeechStarted,
    SpeechStopped,
)

Sock = TypeVar("Sock")

Opened = tuple[Line, Identified | HungUp]


async def read(
    media: Media[Sock],
    sock: Sock,
    to_watcher: trio.MemorySendChannel[FloorEvent],
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
            line.hand_sound_to(
                to_listener.put
            )  # not by way of this task: a wake-up for each batch costs more than it
            await carry(line, to_watcher)
        # The line stays open for whoever ends the call: hang_up() on a closed one would be a second truth.
        await trio.sleep_forever()


async def carry(line: Line, to_watcher: trio.MemorySendChannel[FloorEvent]) -> None:
    while True:
        event = await line.receive()
        match event:
            case AudioBatch():
                raise AssertionError("sound goes straight to the listener")
            case HungUp():
                await to_watcher.send(event)
                return
            case SpeechStarted() | SpeechStopped() | DtmfPressed():
                await to_watcher.send(event)
            case Identified():
                pass  # the parser refuses a second UUID; nothing to do for one that slipped through
            case _:
                assert_never(event)


class Sound:
    """The caller's sound on its way to the listener: 5 s at most, the oldest dropped and counted."""

    def __init__(self, batches_max: int = 50) -> None:
        self._in, self._out = trio.open_memory_channel[AudioBatch](batches_max)
        self.dropped = 0
        self.also: list[Callable[[AudioBatch], None]] = []  # who else gets all of it

    def put(self, batch: AudioBatch) -> None:
        for other in self.also:
            other(batch)
        try:
            self._in.send_nowait(batch)
        except trio.WouldBlock:
            self._out.receive_nowait()
            self.dropped += 1
            self._in.send_nowait(batch)

    async def get(self) -> AudioBatch:
        """Wait for the next batch."""
        return await self._out.receive()
