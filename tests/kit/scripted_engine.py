"""An engine that only follows a script: what the sandbox is tested against.

It speaks (a tone), waits until the caller has said something and fallen silent, speaks again, and ends the call. It
leaves a live trace like the real one.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import attrs
import numpy as np
import trio

from sav_engine.sandbox.sound import is_audible, pcm_of
from sav_engine.wire import writer
from sav_engine.wire.frames import AudioFrame, DtmfFrame, UuidFrame
from sav_engine.wire.parser import Parser

QUIET_S = 0.5


def tone(seconds: float) -> bytes:
    return pcm_of(8000 * np.sin(np.arange(round(seconds * 8000)) * 0.4))


@attrs.frozen
class Bot:
    """One utterance: seconds of speech, the prompt it is said to be, and whether an answer is awaited.

    after: seconds between announcing it in the trace and its first sound.
    """

    prompt: str
    seconds: float = 1.0
    listens: bool = True
    after: float = 0.0


@attrs.define
class ScriptedEngine:
    """Serve it with trio.serve_tcp or hand it one end of a memory stream."""

    script: list[Bot]
    traces: Path | None = None
    last: Callable[[trio.abc.Stream], Awaitable[None]] | None = None
    status: str = "resolved"
    reason: str = "over"
    problem: str | None = None
    heard: list[str] = attrs.field(factory=list)
    speech_starts: list[float] = attrs.field(factory=list)

    async def serve(self, stream: trio.abc.Stream) -> None:
        try:
            async with trio.open_nursery() as nursery:
                await _Call(self, stream).run(nursery)
                nursery.cancel_scope.cancel()
        except* trio.BrokenResourceError:
            pass
        await stream.aclose()


class _Call:
    def __init__(self, engine: ScriptedEngine, stream: trio.abc.Stream) -> None:
        self.engine = engine
        self.stream = stream
        self.parser = Parser("from_asterisk")
        self.queue = b""
        self.over = False
        self.call_id = ""
        self.began = trio.current_time()
        self.identified = trio.Event()
        self.answered = trio.Event()
        self.last_voice: float | None = None
        self.answer_from = 0.0

    async def run(self, nursery: trio.Nursery) -> None:
        nursery.start_soon(self._read, nursery.cancel_scope)
        await self.identified.wait()
        nursery.start_soon(self._send)
        for saying, bot in enumerate(self.engine.script):
            self._note("bot", saying=saying, prompts=[bot.prompt], text=f"<{bot.prompt}>")
            if bot.listens:
                self._note("listen", state=bot.prompt, expects="open")
            await trio.sleep(bot.after)
            self.queue = tone(bot.seconds)
            self.answered = trio.Event()
            self.last_voice = None
            await trio.sleep(bot.seconds)
            if bot.listens:
                await self.answered.wait()
                self._note("caller", text=f"answer {saying}", confidence=0.9, barged_in=False)
        engine = self.engine
        self._note("end", how="hang_up", status=engine.status, reason=engine.reason, problem=engine.problem)
        if self.engine.last:
            await self.engine.last(self.stream)
        else:
            self.over = True
            await trio.sleep(1)

    async def _send(self) -> None:
        due = trio.current_time()
        while not self.over:
            block, self.queue = self.queue[:320].ljust(320, b"\0"), self.queue[320:]
            await self.stream.send_all(writer.audio(block))
            due += 0.02
            await trio.sleep_until(due)
        await self.stream.send_all(writer.HANGUP_FRAME)

    async def _read(self, scope: trio.CancelScope) -> None:
        async for data in self.stream:
            for frame in self.parser.feed(data):
                match frame:
                    case UuidFrame(call_id=call_id):
                        self.call_id = str(call_id)
                        self.identified.set()
                    case DtmfFrame(key=key):
                        self.engine.heard.append(key)
                        self.answered.set()
                    case AudioFrame(payload=payload):
                        self._hear(payload)
        self.engine.heard.append("eof")
        scope.cancel()

    def _hear(self, payload: bytes) -> None:
        now = trio.current_time()
        if is_audible(payload):
            if self.last_voice is None:
                self.engine.speech_starts.append(now - self.began)
            self.last_voice = now
            self.queue = b""
        elif self.last_voice is not None and now - self.last_voice > QUIET_S:
            self.answered.set()

    def _note(self, what: str, **fields: object) -> None:
        if self.engine.traces is None:
            return
        line = {"at": round(trio.current_time() - self.began, 3), "what": what, **fields}
        with (self.engine.traces / f"{self.call_id}.jsonl").open("a") as file:
            file.write(json.dumps(line) + "\n")
