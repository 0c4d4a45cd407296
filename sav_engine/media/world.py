"""I/O seam. The few verbs by which the pump touches the world; nothing else of it does.

`sockets.Sockets` is the real one. A simulation gives an in-memory one that runs under a virtual clock.
Conn is the caller's connection as the world knows it: a socket, or something in memory.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol, TypeVar

from ..wire.parser import Buffer
from .counters import TICK_MS

TICK_S: Final = (
    TICK_MS / 1000.0
)  # a quarter of a frame: sends are spread over four moments, and lateness stays inaudible

Conn = TypeVar("Conn", contravariant=True)


class World(Protocol[Conn]):
    """Instant verbs never wait. `receive` and `send` raise OSError when the connection is gone."""

    def name(self, conn: Conn) -> str:
        """Who is at the other end, for logs."""
        ...

    def watch(self, conn: Conn) -> int:
        """From now on `ready` tells of this connection, by the number returned. Ticks run while one is watched."""
        ...

    async def wait_tick(self) -> int:
        """Wait for the next tick. Returns how many came since the last wait: 1, or more after a stall."""
        ...

    def ready(self) -> Sequence[int]:
        """Numbers of the watched connections that have something to read, or are gone."""
        ...

    def receive(self, conn: Conn) -> Buffer | None:
        """What has arrived, valid until the next call; empty at the end of the stream; None when nothing is there."""
        ...

    def send(self, conn: Conn, data: bytes) -> int:
        """Hand over as much as the world takes now; returns how many bytes that was, 0 included."""
        ...

    def watch_room(self, number: int) -> None:
        """From now on, once, `wait_room` tells when this watched connection takes bytes again."""
        ...

    async def wait_room(self) -> Sequence[int]:
        """Wait until connections of `watch_room` take bytes again; returns their numbers. One task may wait."""
        ...

    async def wait_readable(self, conn: Conn) -> None:
        """Wait until there is something to receive: for connections not watched yet."""
        ...

    def close(self, conn: Conn) -> None:
        """Close, and forget whatever was watched."""
        ...
