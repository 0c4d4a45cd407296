"""I/O. The fastest usual way in Python: uvloop and a Protocol; the loop's own timer sends, no task is woken."""

from __future__ import annotations

import asyncio
import sys

import uvloop  # type: ignore[import-not-found,unused-ignore]  # in the dev extra only

from ...wire.frames import AUDIO, DTMF, HEADER_BYTES, IDENTITY
from ...wire.writer import SILENCE_FRAME
from .tone import FRAME_S, TONE_FRAME

BATCH_BLOCKS = 5  # 100 ms, as the engine hands on


class Call(asyncio.Protocol):
    """One call."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._frame = TONE_FRAME
        self._buffer = bytearray()
        self._batch: list[bytes] = []
        self._due = 0.0
        self.transport: asyncio.Transport
        self._timer: asyncio.TimerHandle | None = None

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

    def _took(self, kind: int, payload: bytes) -> None:
        if kind == AUDIO:
            self._batch.append(payload)
            if len(self._batch) >= BATCH_BLOCKS:
                b"".join(self._batch)
                self._batch.clear()
        elif kind == DTMF:
            self._frame = SILENCE_FRAME
        elif kind == IDENTITY:
            self._due = self._loop.time()
            self._send()

    def _send(self) -> None:
        self.transport.write(self._frame)
        self._due += FRAME_S
        self._timer = self._loop.call_at(self._due, self._send)


async def main() -> None:
    server = await asyncio.get_running_loop().create_server(Call, "127.0.0.1", 0, backlog=256)
    print(f"port {server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    if sys.version_info >= (3, 12):
        uvloop.run(main())
    else:
        uvloop.install()
        asyncio.run(main())
