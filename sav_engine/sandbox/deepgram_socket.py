"""I/O. One socket of Deepgram's stand-in, from the accepted handshake to its close: sound and commands, then results.

A reader hears and decides, a writer sends in order, when each message is due; they end together.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Awaitable, Callable
from typing import assert_never

import attrs
import trio
from trio_websocket import ConnectionClosed, WebSocketConnection

from . import deepgram_shapes as shapes
from .deepgram_ear import Began, Ear, Ended, Gap, Guess, Notice, Script, timed
from .deepgram_shapes import NET_0001, Json, Query, Span
from .quota import QuotaFaults

IDLE_S = 10.0
CLOSE_S = 5.0  # for a busy client's answer: going before it would reset, and lose what it has not read yet
OUTBOX_MAX = 256

Recogniser = Callable[[bytes], Awaitable[str]]
Guesser = Callable[[bytes], str]  # at once, for interim words


@attrs.frozen
class DeepgramLatency:
    """Seconds. handshake_s: before 101. interim_s, final_s: from the sound to the message about it."""

    handshake_s: float = 0.0
    interim_s: float = 0.0
    final_s: float = 0.0


@attrs.frozen
class DeepgramFaults:
    """What goes wrong. connections: only for the first so many; -1: for all.

    refuse: HTTP status instead of 101; 0: none. concurrent_max: 429 beyond so many sockets; 0: no limit.
    hang: the handshake is never answered. close_code, close_reason: after `after_bytes` of sound. cut: TCP ends there
    without a close. mute: nothing is ever said. garbage: text that is no JSON and unknown types among the messages.
    duplicate_finals: each final twice. late_finals_s: finals come so much later. ignore_finalize: no answer to it.
    balance: credit of the project, USD; with none a session is refused (402). quota: of the question what is left.
    """

    connections: int = -1
    refuse: int = 0
    empty_refusal: bool = False
    concurrent_max: int = 0
    hang: bool = False
    cut: bool = False
    close_code: int = 0
    close_reason: str = ""
    after_bytes: int = 0
    mute: bool = False
    garbage: bool = False
    duplicate_finals: bool = False
    late_finals_s: float = 0.0
    ignore_finalize: bool = False
    balance: float = 200.0
    quota: QuotaFaults = attrs.field(factory=QuotaFaults)


@attrs.frozen
class Wording:
    """Where the words come from: a script, or a recogniser, which takes its time, and a guesser for interim words."""

    script: tuple[str, ...] = ()
    recogniser: Recogniser | None = None
    guesser: Guesser | None = None


@attrs.frozen
class _Said:
    """A message to send. due_s: not before. sound: its words are found out when its turn comes, by the recogniser.

    speech_s: from when to when something was audible in it.
    """

    due_s: float
    message: Json
    sound: bytes | None = None
    speech_s: tuple[float, float] = (0.0, 0.0)


@attrs.define(eq=False)
class DeepgramSocket:
    """One accepted socket. stream: below it, for a cut. saw: told of each message, in text."""

    socket: WebSocketConnection
    stream: trio.abc.Stream
    query: Query
    request_id: str
    wording: Wording
    faults: DeepgramFaults
    latency: DeepgramLatency
    saw: Callable[[str], None]
    _ear: Ear = attrs.field(init=False)
    _script: Script = attrs.field(init=False)
    _to_writer: trio.MemorySendChannel[_Said | None] = attrs.field(init=False)
    _outbox: trio.MemoryReceiveChannel[_Said | None] = attrs.field(init=False)
    _bytes: int = attrs.field(init=False, default=0)

    def __attrs_post_init__(self) -> None:
        self._ear = Ear(self.query)
        self._script = Script(self.wording.script)
        self._to_writer, self._outbox = trio.open_memory_channel[_Said | None](OUTBOX_MAX)

    async def run(self) -> None:
        """Until one side is done: the reader when the client is gone, the writer when the stream is closed."""
        async with trio.open_nursery() as both:
            for part in (self._read_all, self._write_all):
                both.start_soon(_until_done, part, both.cancel_scope)

    # ------------------------------------------------------------ reading

    async def _read_all(self) -> None:
        while True:
            with trio.move_on_after(IDLE_S) as idle:
                message = await self.socket.get_message()
            if idle.cancelled_caught:
                await self._close(1011, NET_0001)
                return
            if not await self._take(message):
                return

    async def _take(self, message: str | bytes) -> bool:
        """One message. False: the stream is over."""
        if isinstance(message, str):
            self.saw(message)
            return await self._command(message)
        self.saw(f"bytes:{len(message)}")
        if not message:
            return await self._finish()
        self._bytes += len(message)
        for notice in self._ear.hear(message):
            await self._notice(notice)
        return not await self._strike()

    async def _strike(self) -> bool:
        """The fault that ends a socket after so many bytes, if this is the moment."""
        if self._bytes < self.faults.after_bytes or not (self.faults.cut or self.faults.close_code):
            return False
        if self.faults.cut:
            await self.stream.aclose()
        else:
            await self._close(self.faults.close_code, self.faults.close_reason)
        return True

    async def _command(self, text: str) -> bool:
        try:
            message = json.loads(text)
        except ValueError:
            message = None
        match message:
            case {"type": "KeepAlive"}:
                pass
            case {"type": "Finalize"}:
                await self._flush()
            case {"type": "CloseStream"}:
                return await self._finish()
            case {"type": "Configure"}:
                await self._say(shapes.configured(message, self.request_id, self.query))
            case _:
                await self._say(shapes.schema_error(text))
        return True

    async def _flush(self) -> None:
        if not self.faults.ignore_finalize:
            await self._final(speech=False, flush=True)

    async def _finish(self) -> bool:
        """Everything that is left, Metadata, close 1000."""
        if self._ear.sound():
            await self._final(speech=False)
        await self._say(shapes.metadata(self.request_id, self._ear.now_s))
        await self._to_writer.send(None)
        await trio.sleep_forever()  # the writer closes the socket and ends us
        return False

    # ------------------------------------------------------------ hearing

    async def _notice(self, notice: Notice) -> None:
        match notice:
            case Began(at_s=at_s):
                await self._say(shapes.speech_started(at_s))
            case Guess():
                await self._guess()
            case Ended():
                await self._final(speech=True)
            case Gap(last_word_s=last_word_s):
                await self._say(shapes.utterance_end(last_word_s), self.latency.final_s)
            case _:
                assert_never(notice)

    async def _guess(self) -> None:
        """Interim. With a recogniser alone it knows no words yet: each guess would cost as much as a final."""
        span = self._script.words(self._ear, final=False)
        if self.wording.guesser is not None:
            speech_s = self._ear.speech()
            words = self.wording.guesser(self._ear.sound()).split() if speech_s[1] > speech_s[0] else []
            span = Span(self._ear.frozen_s, self._ear.now_s, timed(words, *speech_s))
        message = shapes.results(span, self.request_id, self.query, final=False, speech=False)
        await self._say(message, self.latency.interim_s)

    async def _final(self, *, speech: bool, flush: bool = False) -> None:
        span = self._script.words(self._ear, final=True)
        message = shapes.results(span, self.request_id, self.query, final=True, speech=speech, flush=flush)
        sound = None if self.wording.recogniser is None else self._ear.sound()
        speech_s = self._ear.speech()
        self._ear.freeze()
        for _ in range(2 if self.faults.duplicate_finals else 1):
            await self._say(message, self.latency.final_s + self.faults.late_finals_s, sound, speech_s)

    # ------------------------------------------------------------ writing

    async def _say(
        self,
        message: Json,
        after_s: float = 0.0,
        sound: bytes | None = None,
        speech_s: tuple[float, float] = (0.0, 0.0),
    ) -> None:
        await self._to_writer.send(_Said(trio.current_time() + after_s, message, sound, speech_s))

    async def _write_all(self) -> None:
        """In order; a recogniser's time is part of the latency. None: close, and end the reader with us."""
        async for said in self._outbox:
            if said is None:
                break
            message = await self._with_words(said)
            await trio.sleep_until(said.due_s)
            await self._send(message)
        await self._close(1000)

    async def _close(self, code: int, reason: str | None = None) -> None:
        # A client that does not answer a close is left. Shielded: the writer, for whom the socket is closed now, ends
        # both, and a close that was cut short would reset the connection before the client has read it.
        with trio.move_on_after(CLOSE_S, shield=True):
            await self.socket.aclose(code, reason)

    async def _with_words(self, said: _Said) -> Json:
        if said.sound is None or self.wording.recogniser is None:
            return said.message
        from_s, to_s = said.speech_s
        text = await self.wording.recogniser(said.sound) if to_s > from_s else ""  # silence: it would invent words
        start_s, end_s = said.message["start"], said.message["start"] + said.message["duration"]
        span = Span(start_s, end_s, timed(text.split(), from_s, to_s))
        is_flush, speech = said.message["from_finalize"], said.message["speech_final"]
        return shapes.results(span, self.request_id, self.query, final=True, speech=speech, flush=is_flush)

    async def _send(self, message: Json) -> None:
        if self.faults.mute:
            return
        if self.faults.garbage:
            await self.socket.send_message("this is no JSON {")
            await self.socket.send_message(json.dumps({"type": "Weather", "sunny": True}))
            await self.socket.send_message(json.dumps({"type": "Results", "channel": None}))
        await self.socket.send_message(json.dumps(message))


async def _until_done(part: Callable[[], Awaitable[None]], scope: trio.CancelScope) -> None:
    with contextlib.suppress(ConnectionClosed, trio.BrokenResourceError, trio.ClosedResourceError):  # it is gone
        await part()
    scope.cancel()
