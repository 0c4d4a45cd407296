"""I/O. What both uvloop peers have: a Protocol that parses each frame, and the loop's own timer, which sends."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from typing import cast

import uvloop

from ...wire.frames import HEADER_BYTES
from .tone import FRAME_S


class UvloopLine(asyncio.Protocol):
    """One call. A subclass says what is done with a frame, and which one goes out next."""

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self._buffer = bytearray()
        self._due = 0.0
        self.transport: asyncio.Transport
        self._timer: asyncio.TimerHandle | None = None

    def took(self, kind: int, payload: bytes) -> None:
        raise NotImplementedError

    def next_frame(self) -> bytes:
        raise NotImplementedError

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)  # of TCP: it can be written to

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        buffer, at = self._buffer, 0
        while len(buffer) >= at + HEADER_BYTES:
            end = at + HEADER_BYTES + int.from_bytes(buffer[at + 1 : at + HEADER_BYTES], "big")
            if len(buffer) < end:
                break
            self.took(buffer[at], bytes(buffer[at + HEADER_BYTES : end]))
            at = end
        del buffer[:at]

    def connection_lost(self, exc: Exception | None) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def begin(self) -> None:
        """The first frame goes out now, the others 20 ms by 20 ms."""
        self._due = self.loop.time()
        self._send()

    def _send(self) -> None:
        self.transport.write(self.next_frame())
        self._due += FRAME_S
        self._timer = self.loop.call_at(self._due, self._send)


async def serve(new_line: Callable[[], UvloopLine]) -> None:
    server = await asyncio.get_running_loop().create_server(new_line, "127.0.0.1", 0, backlog=256)
    print(f"port {server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


def run(main: Coroutine[None, None, None]) -> None:
    if sys.version_info >= (3, 12):
        uvloop.run(main)
    else:
        uvloop.install()
        asyncio.run(main)
