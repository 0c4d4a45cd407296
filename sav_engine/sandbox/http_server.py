"""I/O. The small HTTP server under the stand-ins: one request after the other on each connection, bodies streamed.

h11 speaks the protocol. A handler answers through `Reply`, and may break off in mid-body as a dying server would. A
request to become a WebSocket is given to the other handler with what was read so far, so that one port serves both.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
import h11
import trio

RECEIVE_BYTES = 65_536
BODY_BYTES_MAX = 4 << 20  # more than any request of a voice engine
Pairs = tuple[tuple[str, str], ...]


@attrs.frozen
class Request:
    """What a client asked. headers: in its own order and letter case."""

    method: str
    target: str
    headers: Pairs
    body: bytes = b""

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> Mapping[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    def header(self, name: str) -> str:
        """The first of that name, in any case; "" when there is none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


class CutOff(Exception):
    """The handler breaks the connection off."""


class Gone(Exception):
    """The client is not there any more."""


class Reply:
    """One answer: `whole`, or `start`, `send`…, `end`; or `cut` at any point."""

    def __init__(self, connection: h11.Connection, stream: trio.abc.Stream) -> None:
        self._connection = connection
        self._stream = stream
        self.is_over = False

    async def whole(
        self, status: int, body: bytes, content_type: str, headers: Mapping[str, str] | None = None
    ) -> None:
        sized = {"content-type": content_type, "content-length": str(len(body)), **(headers or {})}
        await self.start(status, sized)
        await self.send(body)
        await self.end()

    async def start(self, status: int, headers: Mapping[str, str]) -> None:
        """Without a content-length the body goes out in chunks."""
        lines = [(name.encode(), value.encode("latin-1", "replace")) for name, value in headers.items()]
        await self._out(h11.Response(status_code=status, headers=lines))

    async def send(self, data: bytes) -> None:
        """One piece, and one piece on the wire."""
        if data:
            await self._out(h11.Data(data=data))

    async def end(self) -> None:
        await self._out(h11.EndOfMessage())
        self.is_over = True

    def cut(self) -> None:
        """Die here. Raises CutOff."""
        raise CutOff

    async def _out(self, event: Any) -> None:
        data = self._connection.send(event)
        try:
            await self._stream.send_all(data or b"")
        except (trio.BrokenResourceError, trio.ClosedResourceError) as gone:
            raise Gone from gone


Handler = Callable[[Request, Reply], Awaitable[None]]
Upgrade = Callable[[Request, trio.abc.Stream], Awaitable[None]]


async def serve_http(
    handler: Handler,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    upgrade: Upgrade | None = None,
    task_status: trio.TaskStatus[int] = trio.TASK_STATUS_IGNORED,
) -> None:
    """Serve until cancelled. Reports the port it got. upgrade: what answers requests for a WebSocket."""
    listeners = await trio.open_tcp_listeners(port, host=host)
    task_status.started(listeners[0].socket.getsockname()[1])
    await trio.serve_listeners(partial(converse, handler, upgrade), listeners)


async def converse(handler: Handler, upgrade: Upgrade | None, stream: trio.abc.Stream) -> None:
    """One connection, until one side has had enough."""
    async with stream:
        connection = h11.Connection(h11.SERVER)
        try:
            while await one_request(handler, upgrade, connection, stream):
                connection.start_next_cycle()
        except (CutOff, Gone, h11.RemoteProtocolError, trio.BrokenResourceError):
            return  # as a server that dies, or whose client died: there is nobody to tell


async def one_request(
    handler: Handler, upgrade: Upgrade | None, connection: h11.Connection, stream: trio.abc.Stream
) -> bool:
    """Answer one. False: the connection ends here."""
    remembered = Remembered(stream)
    head = await next_event(connection, remembered)
    if not isinstance(head, h11.Request):
        return False
    request = request_of(head)
    if upgrade and request.header("upgrade").lower() == "websocket":
        await upgrade(request, remembered.again())
        return False
    request = attrs.evolve(request, body=await body_of(connection, remembered))
    reply = Reply(connection, stream)
    await answer_while_there(handler, request, reply, stream)
    return connection.our_state is h11.DONE and connection.their_state is h11.DONE


async def answer_while_there(handler: Handler, request: Request, reply: Reply, stream: trio.abc.Stream) -> None:
    await handler(request, reply)
    assert reply.is_over, f"no whole answer to {request.method} {request.path}"


async def body_of(connection: h11.Connection, stream: trio.abc.ReceiveStream) -> bytes:
    body = b""
    while isinstance(event := await next_event(connection, stream), h11.Data):
        body += event.data
        if len(body) > BODY_BYTES_MAX:
            raise CutOff
    return body


async def next_event(connection: h11.Connection, stream: trio.abc.ReceiveStream) -> Any:
    while (event := connection.next_event()) is h11.NEED_DATA:
        connection.receive_data(bytes(await stream.receive_some(RECEIVE_BYTES)))
    return event


def request_of(head: h11.Request) -> Request:
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in head.headers.raw_items())
    return Request(head.method.decode(), head.target.decode("latin-1"), headers)


class Remembered(trio.abc.ReceiveStream):
    """Reads from a stream and keeps what was read, for whoever must read it again."""

    def __init__(self, stream: trio.abc.Stream) -> None:
        self._stream = stream
        self._read = b""

    async def receive_some(self, max_bytes: int | None = None) -> bytes:
        data = bytes(await self._stream.receive_some(max_bytes))
        self._read += data
        return data

    async def aclose(self) -> None:
        await self._stream.aclose()

    def again(self) -> Again:
        """The stream as it was before anything was read."""
        return Again(self._read, self._stream)


class Again(trio.abc.Stream):
    """A stream with some bytes put back."""

    def __init__(self, first: bytes, stream: trio.abc.Stream) -> None:
        self._first = first
        self._stream = stream

    async def receive_some(self, max_bytes: int | None = None) -> bytes:
        if self._first:
            data, self._first = self._first, b""
            return data
        return bytes(await self._stream.receive_some(max_bytes))

    async def send_all(self, data: bytes | bytearray | memoryview) -> None:
        await self._stream.send_all(data)

    async def wait_send_all_might_not_block(self) -> None:
        await self._stream.wait_send_all_might_not_block()

    async def aclose(self) -> None:
        await self._stream.aclose()
