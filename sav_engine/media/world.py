"""I/O seam. The few verbs by which the pump touches the world; nothing else of it does.

`sockets.Sockets` is the real one. A simulation gives an in-memory one that runs under a virtual clock.
Conn is the caller's connection as the world knows it: a socket, or something in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol, TypeVar

from .counters import TICK_MS

TICK_S: Final = (
    TICK_MS / 1000.0
)  # a quarter of a frame: sends are spread over four moments, and lateness stays inaudible

RECEIVE_BYTES: Final = 16_384  # 1 s of sound: more than any honest peer has waiting, and 0.1 ms of work

Conn = TypeVar("Conn", contravariant=True)


class World(Protocol[Conn]):
    """Instant verbs never wait. Receiving and sending raise OSError when the connection is gone; all are bound to a
    connection once, because they are done a hundred times a second on each."""

    def name(self, conn: Conn) -> str:
        """Who is at the other end, for logs."""
        ...

    def watch(self, conn: Conn) -> int:
        """From now on `wait_news` may tell of this connection, by the number returned. Ticks run while one is."""
        ...

    async def wait_tick(self, every: int, by_s: float) -> int:
        """Wait for the next tick whose number, counted from when they began to run, is a multiple of `every`.

        Returns how many came since the last wait; after a stall it may be more than up to the one waited for.
        by_s: on Trio's clock. Where that is earlier, waits until then only, and returns 0. As a deadline around the
        whole it would cost an exception and a scope.
        """
        ...

    def receiver(self, conn: Conn) -> Callable[[int], bytes]:
        """How to receive from this connection, so many bytes at most; empty at the end of the stream.

        Raises BlockingIOError when nothing is there.
        """
        ...

    def dated_receiver(self, conn: Conn) -> Callable[[int], tuple[bytes, float]]:
        """As `receiver`, with the time at which the last of these bytes came, on Trio's clock: they may have waited
        for us. Costs more, so it is asked only where the time matters."""
        ...

    def sender(self, conn: Conn) -> Callable[[bytes], int]:
        """How to send: hands over as much as the world takes now; returns how many bytes that was.

        Raises BlockingIOError when it takes none.
        """
        ...

    def watch_room(self, number: int) -> None:
        """From now on, once, `wait_news` tells when this watched connection takes bytes again."""
        ...

    async def wait_news(self) -> Sequence[tuple[int, bool]]:
        """Wait until connections of `watch_room` take bytes again (number, False), or the peer of a watched one has
        closed its side or is gone (number, True), which is told once. One task may wait."""
        ...

    async def wait_readable(self, conn: Conn) -> None:
        """Wait until there is something to receive: for connections not watched yet."""
        ...

    def close(self, conn: Conn) -> None:
        """Close, and forget whatever was watched."""
        ...
