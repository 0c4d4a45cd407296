"""I/O. The same voice agent in the fastest usual way: uvloop, and a Protocol that hears as it reads.

The loop's own timer sends; only the transcriber's socket has tasks. Options as asyncio_engine.
"""

from __future__ import annotations

import asyncio

from ...wire.frames import AUDIO, DTMF, IDENTITY
from .asyncio_engine import Call
from .tone import number
from .usual_hearing import best_model
from .uvloop_line import UvloopLine, run, serve


class Line(UvloopLine):
    """One call and its socket."""

    def __init__(self, call: Call) -> None:
        super().__init__()
        self._call = call
        self._listening: asyncio.Task[None] | None = None

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        if self._listening is not None:
            self._listening.cancel()

    def took(self, kind: int, payload: bytes) -> None:
        if kind == AUDIO:
            self._call.transcriber.heard(payload, self.loop.time())
        elif kind == DTMF:
            self._call.unsaid = 0
        elif kind == IDENTITY:
            self._listening = self.loop.create_task(self._call.transcriber.run())
            self.begin()

    def next_frame(self) -> bytes:
        return self._call.next_frame()


if __name__ == "__main__":
    port, model = number("--transcriber"), best_model()
    run(serve(lambda: Line(Call(port, model))))
