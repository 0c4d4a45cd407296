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
import math
import uuid
from collections.abc import Sequence
from functools import partial
from typing import NoReturn

import attrs
import trio
from trio_websocket import ConnectionClosed, WebSocketRequest, wrap_server_stream

from . import deepgram_shapes as shapes
from .deepgram_shapes import Query, Refusal
from .deepgram_socket import DeepgramFaults, DeepgramLatency, DeepgramSocket, Guesser, Recogniser, Wording
from .http_server import Reply, Request, converse
from .quota import PROJECT, balances, projects
from .quota import answer as answer_quota

SEEN_MAX = 10_000  # messages remembered for whoever looks
HOST = "127.0.0.1"

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
        self.wording = Wording(tuple(script), recogniser, guesser)
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
            saw = partial(self.saw, number)
            await DeepgramSocket(socket, stream, query, request_id, self.wording, faults, self.latency, saw).run()
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
