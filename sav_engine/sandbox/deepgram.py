"""I/O. A stand-in for Deepgram's live transcription: same handshake, refusals, messages and closes, invented words.

It says nothing before it has sound; then an interim result about every second, finals when the speaker pauses, with
words from a script or from a recogniser. Sound stops its clock when it stops; 10 s with neither sound nor text close
the socket; a zero-length binary message ends the stream. `DeepgramFaults` adds what goes wrong on a bad day; change
`faults` and `latency` at any time, they count from the next connection.
"""

from __future__ import annotations

import collections
import contextlib
import itertools
import json
import math
import uuid
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import NoReturn, assert_never

import attrs
import trio
from trio_websocket import ConnectionClosed, WebSocketConnection, WebSocketRequest, wrap_server_stream

from . import deepgram_shapes as shapes
from .deepgram_ear import Began, Ear, Ended, Gap, Guess, Notice, Script, timed
from .deepgram_shapes import NET_0001, Json, Query, Refusal, Span
from .http_server import Reply, Request, converse
from .quota import PROJECT, QuotaFaults, balances, projects
from .quota import answer as answer_quota

IDLE_S = 10.0
CLOSE_S = 5.0  # for a busy client's answer: going before it would reset, and lose what it has not read yet
SEEN_MAX = 10_000  # messages remembered for whoever looks
OUTBOX_MAX = 256
HOST = "127.0.0.1"

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


NO_FAULTS = DeepgramFaults()
NO_LATENCY = DeepgramLatency()


@attrs.frozen
class Seen:
    """One thing a client sent. what: the request line, `bytes:N`, or the text of a message."""

    connection: int
    at_s: float
    what: str


class DeepgramStandIn:
    """All connections of one server. key: the one that is accepted; empty: any."""

    def __init__(
        self,
        script: Sequence[str] = (),
        recogniser: Recogniser | None = None,
        faults: DeepgramFaults = NO_FAULTS,
        latency: DeepgramLatency = NO_LATENCY,
        key: str = "",
        guesser: Guesser | None = None,
    ) -> None:
        self.guesser = guesser
        self.script = tuple(script)
        self.recogniser = recogniser
        self.faults = faults
        self.latency = latency
        self.key = key
        self.open = 0
        self.seen: collections.deque[Seen] = collections.deque(maxlen=SEEN_MAX)
        self.headers: list[tuple[str, str]] = []  # of the last handshake
        self._numbers = itertools.count()
        self._began = 0
        self._struck_from = 0

    def strike(self, faults: DeepgramFaults) -> None:
        """From the next connection on; those before do not count among its `connections`."""
        self.faults, self._struck_from = faults, self._began

    def __repr__(self) -> str:
        return f"<DeepgramStandIn open={self.open} {self.faults}>"

    async def serve(self, port: int, *, task_status: trio.TaskStatus[int] = trio.TASK_STATUS_IGNORED) -> NoReturn:
        """Until cancelled. Reports the port (a free one for 0)."""
        listeners = await trio.open_tcp_listeners(port, host=HOST)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(partial(trio.serve_listeners, self.answer, listeners))
            task_status.started(listeners[0].socket.getsockname()[1])
        raise AssertionError("serve_listeners came back")

    async def answer(self, stream: trio.SocketStream) -> None:
        """One client, from its first byte until it or we are gone."""
        number = next(self._numbers)
        self._began = number + 1
        is_struck = self.faults.connections < 0 or number - self._struck_from < self.faults.connections
        faults = self.faults if is_struck else NO_FAULTS

        async def upgrade(nursery: trio.Nursery, _: Request, again: trio.abc.Stream) -> None:
            await self._handshake(await wrap_server_stream(nursery, again), again, number, faults)

        async with stream, trio.open_nursery() as nursery:
            with contextlib.suppress(trio.BrokenResourceError, ConnectionClosed):  # the client is gone
                await converse(partial(self._manage, faults), partial(upgrade, nursery), stream)
            nursery.cancel_scope.cancel()

    async def _handshake(
        self, request: WebSocketRequest, stream: trio.abc.Stream, number: int, faults: DeepgramFaults
    ) -> None:
        request_id = str(uuid.uuid4())
        self.headers = [(name.decode(), value.decode("latin-1")) for name, value in request.headers]
        self.saw(number, f"GET {request.path}")
        await trio.sleep(math.inf if faults.hang else self.latency.handshake_s)
        query = self._admit(request, faults)
        named = [(b"dg-request-id", request_id.encode())]
        if isinstance(query, Refusal):
            body = b"" if faults.empty_refusal else query.body(request_id)
            headers = [*named, (b"dg-error", query.text.encode()), (b"content-type", b"application/json")]
            await request.reject(query.status, extra_headers=headers, body=body)
            return
        subprotocol = next(iter(request.proposed_subprotocols), None)
        socket = await request.accept(subprotocol=subprotocol, extra_headers=named)
        self.open += 1
        try:
            await _Stream(self, socket, stream, query, number, request_id, faults).run()
        finally:
            self.open -= 1

    async def _manage(self, faults: DeepgramFaults, request: Request, reply: Reply) -> None:
        """Questions that are no session: which projects there are, and what credit one of them has left."""

        async def refuse(status: int) -> None:
            request_id = str(uuid.uuid4())
            await reply.whole(status, shapes.refusal(status).body(request_id), "application/json")

        found = {f"/v1/projects/{PROJECT}/balances": balances(faults.balance), "/v1/projects": projects()}
        if not shapes.is_authorised({name.lower(): value for name, value in request.headers}, self.key):
            await refuse(401)
        elif request.method != "GET" or request.path not in found:
            await refuse(404)
        else:
            await answer_quota(reply, faults.quota, found[request.path], refuse)

    def _admit(self, request: WebSocketRequest, faults: DeepgramFaults) -> Query | Refusal:
        if faults.refuse:
            return shapes.refusal(faults.refuse)
        if not shapes.is_authorised({name.lower(): value for name, value in self.headers}, self.key):
            return shapes.refusal(401)
        if faults.balance <= 0:
            return shapes.refusal(402)
        if faults.concurrent_max and self.open >= faults.concurrent_max:
            return shapes.refusal(429)
        return shapes.read_query(request.path)

    def saw(self, number: int, what: str) -> None:
        self.seen.append(Seen(number, trio.current_time(), what))


@attrs.frozen
class _Said:
    """A message to send. due_s: not before. sound: its words are found out when its turn comes, by the recogniser.

    speech_s: from when to when something was audible in it.
    """

    due_s: float
    message: Json
    sound: bytes | None = None
    speech_s: tuple[float, float] = (0.0, 0.0)


class _Stream:
    """One accepted socket."""

    def __init__(
        self,
        server: DeepgramStandIn,
        socket: WebSocketConnection,
        stream: trio.abc.Stream,
        query: Query,
        number: int,
        request_id: str,
        faults: DeepgramFaults,
    ) -> None:
        self._server = server
        self._socket = socket
        self._stream = stream
        self._query = query
        self._number = number
        self._request_id = request_id
        self._faults = faults
        self._ear = Ear(query)
        self._script = Script(server.script)
        self._to_writer, self._outbox = trio.open_memory_channel[_Said | None](OUTBOX_MAX)
        self._bytes = 0

    async def run(self) -> None:
        """Until one side is done: the reader when the client is gone, the writer when the stream is closed."""
        async with trio.open_nursery() as both:
            for part in (self._read_all, self._write_all):
                both.start_soon(_until_done, part, both.cancel_scope)

    # ------------------------------------------------------------ reading

    async def _read_all(self) -> None:
        while True:
            with trio.move_on_after(IDLE_S) as idle:
                message = await self._socket.get_message()
            if idle.cancelled_caught:
                await self._close(1011, NET_0001)
                return
            if not await self._take(message):
                return

    async def _take(self, message: str | bytes) -> bool:
        """One message. False: the stream is over."""
        if isinstance(message, str):
            self._server.saw(self._number, message)
            return await self._command(message)
        self._server.saw(self._number, f"bytes:{len(message)}")
        if not message:
            return await self._finish()
        self._bytes += len(message)
        for notice in self._ear.hear(message):
            await self._notice(notice)
        return not await self._strike()

    async def _strike(self) -> bool:
        """The fault that ends a socket after so many bytes, if this is the moment."""
        if self._bytes < self._faults.after_bytes or not (self._faults.cut or self._faults.close_code):
            return False
        if self._faults.cut:
            await self._stream.aclose()
        else:
            await self._close(self._faults.close_code, self._faults.close_reason)
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
                await self._say(shapes.configured(message, self._request_id, self._query))
            case _:
                await self._say(shapes.schema_error(text))
        return True

    async def _flush(self) -> None:
        if not self._faults.ignore_finalize:
            await self._final(speech=False, flush=True)

    async def _finish(self) -> bool:
        """Everything that is left, Metadata, close 1000."""
        if self._ear.sound():
            await self._final(speech=False)
        await self._say(shapes.metadata(self._request_id, self._ear.now_s))
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
                await self._say(shapes.utterance_end(last_word_s), self._server.latency.final_s)
            case _:
                assert_never(notice)

    async def _guess(self) -> None:
        """Interim. With a recogniser alone it knows no words yet: each guess would cost as much as a final."""
        span = self._script.words(self._ear, final=False)
        if self._server.guesser is not None:
            speech_s = self._ear.speech()
            words = self._server.guesser(self._ear.sound()).split() if speech_s[1] > speech_s[0] else []
            span = Span(self._ear.frozen_s, self._ear.now_s, timed(words, *speech_s))
        message = shapes.results(span, self._request_id, self._query, final=False, speech=False)
        await self._say(message, self._server.latency.interim_s)

    async def _final(self, *, speech: bool, flush: bool = False) -> None:
        span = self._script.words(self._ear, final=True)
        message = shapes.results(span, self._request_id, self._query, final=True, speech=speech, flush=flush)
        sound = None if self._server.recogniser is None else self._ear.sound()
        speech_s = self._ear.speech()
        self._ear.freeze()
        for _ in range(2 if self._faults.duplicate_finals else 1):
            await self._say(message, self._server.latency.final_s + self._faults.late_finals_s, sound, speech_s)

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
            await self._socket.aclose(code, reason)

    async def _with_words(self, said: _Said) -> Json:
        if said.sound is None or self._server.recogniser is None:
            return said.message
        from_s, to_s = said.speech_s
        text = await self._server.recogniser(said.sound) if to_s > from_s else ""  # silence: it would invent words
        start_s, end_s = said.message["start"], said.message["start"] + said.message["duration"]
        span = Span(start_s, end_s, timed(text.split(), from_s, to_s))
        is_flush, speech = said.message["from_finalize"], said.message["speech_final"]
        return shapes.results(span, self._request_id, self._query, final=True, speech=speech, flush=is_flush)

    async def _send(self, message: Json) -> None:
        if self._faults.mute:
            return
        if self._faults.garbage:
            await self._socket.send_message("this is no JSON {")
            await self._socket.send_message(json.dumps({"type": "Weather", "sunny": True}))
            await self._socket.send_message(json.dumps({"type": "Results", "channel": None}))
        await self._socket.send_message(json.dumps(message))


async def _until_done(part: Callable[[], Awaitable[None]], scope: trio.CancelScope) -> None:
    with contextlib.suppress(ConnectionClosed, trio.BrokenResourceError, trio.ClosedResourceError):  # it is gone
        await part()
    scope.cancel()


async def serve_deepgram(
    *,
    port: int = 0,
    script: Sequence[str] = (),
    recogniser: Recogniser | None = None,
    faults: DeepgramFaults = NO_FAULTS,
    latency: DeepgramLatency = NO_LATENCY,
    key: str = "",
    guesser: Guesser | None = None,
    task_status: trio.TaskStatus[int] = trio.TASK_STATUS_IGNORED,
) -> NoReturn:
    """Serve on 127.0.0.1 until cancelled; reports the port. recogniser: s16le mono of the stream's rate -> words."""
    standin = DeepgramStandIn(script, recogniser, faults, latency, key, guesser)
    await standin.serve(port, task_status=task_status)
