"""I/O. The usual way in Python: asyncio, `start_server`, for each call one task that reads and one that sends."""

from __future__ import annotations

import asyncio

from ...wire.frames import AUDIO, DTMF, HEADER_BYTES
from ...wire.writer import SILENCE_FRAME
from .tone import FRAME_S, TONE_FRAME

BATCH_BLOCKS = 5  # 100 ms, as most hand on


class Call:
    """One call: what its two tasks share."""

    def __init__(self) -> None:
        self.is_silent = False
        self.batch: list[bytes] = []

    def heard(self, payload: bytes) -> None:
        self.batch.append(payload)
        if len(self.batch) >= BATCH_BLOCKS:
            b"".join(self.batch)
            self.batch.clear()


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    call = Call()
    await read_frame(reader)  # the UUID
    sending = asyncio.create_task(send(writer, call))
    try:
        while True:
            kind, payload = await read_frame(reader)
            if kind == AUDIO:
                call.heard(payload)
            elif kind == DTMF:
                call.is_silent = True
    except (asyncio.IncompleteReadError, ConnectionError):
        pass  # the caller has hung up
    finally:
        sending.cancel()
        writer.close()


async def read_frame(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    header = await reader.readexactly(HEADER_BYTES)
    length = int.from_bytes(header[1:], "big")
    return header[0], await reader.readexactly(length) if length else b""


async def send(writer: asyncio.StreamWriter, call: Call) -> None:
    loop = asyncio.get_running_loop()
    due = loop.time()
    try:
        while True:
            writer.write(SILENCE_FRAME if call.is_silent else TONE_FRAME)
            await writer.drain()
            due += FRAME_S
            await asyncio.sleep(due - loop.time())
    except ConnectionError:
        pass  # the reading task learns it, too


async def main() -> None:
    server = await asyncio.start_server(answer, "127.0.0.1", 0, backlog=256)
    print(f"port {server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
