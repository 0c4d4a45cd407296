"""I/O. A voice agent in the usual way in Python: asyncio, and for each call a task that reads, one that sends, and
two for the transcriber's socket.

It says a sentence, and again whenever the caller's words have come; it has no flow, no barge-in, no trace and no
metrics. Options: --transcriber PORT and --answer-ms, how long the sentence is.
"""

from __future__ import annotations

import asyncio

from ...wire.frames import AUDIO, DTMF
from ...wire.writer import SILENCE_FRAME
from .asyncio_streams import read_frame
from .tone import FRAME_S, TONE_FRAME, answer_blocks, number
from .usual_hearing import Model, Transcriber, best_model


class Call:
    """One call: what its tasks share."""

    def __init__(self, transcriber_port: int, model: Model | None) -> None:
        self._sentence = answer_blocks()
        self.unsaid = self._sentence  # blocks
        self.transcriber = Transcriber(transcriber_port, model, self.answer)

    def answer(self, words: str) -> None:
        if words and not self.unsaid:
            self.unsaid = self._sentence

    def next_frame(self) -> bytes:
        if not self.unsaid:
            return SILENCE_FRAME
        self.unsaid -= 1
        return TONE_FRAME


class Server:
    """What all calls share."""

    def __init__(self, transcriber_port: int) -> None:
        self._port = transcriber_port
        self._model = best_model()

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        call = Call(self._port, self._model)
        await read_frame(reader)  # the UUID
        tasks = [asyncio.create_task(send(writer, call)), asyncio.create_task(call.transcriber.run())]
        try:
            await read(reader, call)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the caller has hung up
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            writer.close()


async def read(reader: asyncio.StreamReader, call: Call) -> None:
    loop = asyncio.get_running_loop()
    while True:
        kind, payload = await read_frame(reader)
        if kind == AUDIO:
            call.transcriber.heard(payload, loop.time())
        elif kind == DTMF:
            call.unsaid = 0


async def send(writer: asyncio.StreamWriter, call: Call) -> None:
    loop = asyncio.get_running_loop()
    due = loop.time()
    try:
        while True:
            writer.write(call.next_frame())
            await writer.drain()
            due += FRAME_S
            await asyncio.sleep(due - loop.time())
    except ConnectionError:
        pass  # the reading task learns it, too


async def main(transcriber_port: int) -> None:
    server = await asyncio.start_server(Server(transcriber_port).answer, "127.0.0.1", 0, backlog=256)
    print(f"port {server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(number("--transcriber")))
