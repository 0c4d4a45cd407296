"""I/O. The same voice agent in the fastest usual way: uvloop, and a Protocol that hears as it reads.

The loop's own timer sends; only the transcriber's socket has tasks. Option: --transcriber PORT.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable

import uvloop  # type: ignore[import-not-found,unused-ignore]  # in the dev extra only

from ...wire.frames import AUDIO, DTMF, HEADER_BYTES, IDENTITY
from .asyncio_engine import Call
from .tone import FRAME_S
from .usual_hearing import best_model


class Line(asyncio.Protocol):
    """One call and its socket."""

    def __init__(self, new_call: Callable[[], Call]) -> None:
        self._loop = asyncio.get_running_loop()
        self._call = new_call()
        self._buffer = bytearray()
        self._due = 0.0
        self.transport: asyncio.Transport
        self._timer: asyncio.TimerHandle | None = None
        self._listening: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # of BaseTransport, which cannot write
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        buffer, at = self._buffer, 0
        while len(buffer) >= at + HEADER_BYTES:
            end = at + HEADER_BYTES + int.from_bytes(buffer[at + 1 : at + HEADER_BYTES], "big")
            if len(buffer) < end:
                break
            self._took(buffer[at], bytes(buffer[at + HEADER_BYTES : end]))
            at = end
        del buffer[:at]

    def connection_lost(self, exc: Exception | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if self._listening is not None:
            self._listening.cancel()

    def _took(self, kind: int, payload: bytes) -> None:
        if kind == AUDIO:
            self._call.transcriber.heard(payload, self._loop.time())
        elif kind == DTMF:
            self._call.unsaid = 0
        elif kind == IDENTITY:
            self._listening = self._loop.create_task(self._call.transcriber.run())
            self._due = self._loop.time()
            self._send()

    def _send(self) -> None:
        self.transport.write(self._call.next_frame())
        self._due += FRAME_S
        self._timer = self._loop.call_at(self._due, self._send)


async def main(transcriber_port: int) -> None:
    model = best_model()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: Line(lambda: Call(transcriber_port, model)), "127.0.0.1", 0, backlog=256
    )
    print(f"port {server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    port = int(sys.argv[sys.argv.index("--transcriber") + 1])
    if sys.version_info >= (3, 12):
        uvloop.run(main(port))
    else:
        uvloop.install()
        asyncio.run(main(port))
