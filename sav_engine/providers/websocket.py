"""I/O. The websocket library behind one file: a socket to a vendor, and our names for all that can go wrong with it.

trio-websocket lacks maintainers; whoever replaces it replaces this file only. We open the stream ourselves: its own
`open_websocket` waits for ever when a handshake is never answered, whatever time-out it is given, and leaves the
socket open. It tells nobody when TCP is cut before the handshake is answered, so that such a cut costs CONNECT_S.

Sound, ten messages a second and call, goes past it: its events, its lock and its masks cost several times the frame.
"""

from __future__ import annotations

import contextlib
import math
import os
from collections.abc import AsyncIterator
from typing import Final, Protocol

import trio
from trio_websocket import ConnectionClosed, ConnectionRejected, WebSocketConnection, wrap_client_stream

from .deepgram_messages import refusal
from .deepgram_reactions import Closed, Ending, Refused, Unreachable

CONNECT_S = 2.0  # TCP, TLS and handshake take 0.1-0.3 s; the sound of 2 s is caught up with in 8 s
CLOSE_S = 0.05  # for the closing handshake after the last message; a caller's hang-up waits for it
MESSAGE_BYTES_MAX = 262_144  # a minute of fast speech is 40 kB; more is not meant for us
QUEUE_MESSAGES = 16  # read at once; so few only wait while the loop is busy elsewhere


BINARY: Final = 0x82  # the first byte of a whole binary message
MASKED: Final = 0x80  # all that a client sends has to be
SHORT, MEDIUM = 126, 65_536  # bytes, from which on the length has two bytes more, and eight


class Address(Protocol):
    """Where a socket is opened, and what is said of us there."""

    def resource(self) -> str: ...

    def is_secure(self) -> bool: ...

    def place(self) -> tuple[str, int]: ...

    def headers(self) -> list[tuple[bytes, bytes]]: ...


Stream = trio.SocketStream | trio.SSLStream[trio.SocketStream]


class SocketLost(Exception):
    """No socket, or none any more. ending: refused, unreachable or closed."""

    def __init__(self, ending: Ending) -> None:
        super().__init__(str(ending))
        self.ending = ending


class _InTurn(trio.abc.Stream):
    """A stream to which two may send: each piece goes out whole."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._is_sending = False
        self._others = trio.lowlevel.ParkingLot()

    async def send_all(self, data: bytes | bytearray | memoryview) -> None:
        while self._is_sending:
            await self._others.park()
        self._is_sending = True
        try:
            await self._stream.send_all(data)
        finally:
            self._is_sending = False
            self._others.unpark()

    async def wait_send_all_might_not_block(self) -> None:
        await self._stream.wait_send_all_might_not_block()

    async def receive_some(self, max_bytes: int | None = None) -> bytes | bytearray:
        return await self._stream.receive_some(max_bytes)

    async def aclose(self) -> None:
        await self._stream.aclose()


class Socket:
    """An open session. request_id: what the vendor's support asks for, where he gives one."""

    def __init__(self, connection: WebSocketConnection, stream: _InTurn) -> None:
        self._connection = connection
        self._stream = stream
        headers = {name.lower(): value for name, value in connection.handshake_headers}
        self.request_id = headers.get(b"dg-request-id", b"").decode("latin-1")

    async def send(self, message: str | bytes) -> None:
        """Text is a control message, bytes are sound. Raises SocketLost."""
        assert message, "an empty binary message would end the stream"
        try:
            if isinstance(message, str):
                await self._connection.send_message(message)
            elif self._connection.closed is None:
                await self._stream.send_all(binary_frame(message))
            else:
                raise ConnectionClosed(self._connection.closed)
        except ConnectionClosed as closed:
            raise SocketLost(_closed(closed)) from None
        except (trio.BrokenResourceError, trio.ClosedResourceError):
            raise SocketLost(Closed(1006, "")) from None

    async def receive(self) -> str | bytes:
        """Wait for the next message. Raises SocketLost."""
        try:
            message: str | bytes = await self._connection.get_message()
        except ConnectionClosed as closed:
            raise SocketLost(_closed(closed)) from None
        return message


def binary_frame(message: bytes) -> bytes:
    """One binary message of a client, masked. Source: RFC 6455, 5.2 and 5.3."""
    size = len(message)
    if size < SHORT:
        header = bytes((BINARY, MASKED | size))
    elif size < MEDIUM:
        header = bytes((BINARY, MASKED | SHORT)) + size.to_bytes(2, "big")
    else:
        header = bytes((BINARY, MASKED | SHORT + 1)) + size.to_bytes(8, "big")
    mask = os.urandom(4)
    masks = (mask * (size // 4 + 1))[:size]
    # As two large numbers: 2 us for 100 ms of sound.
    masked = int.from_bytes(message, "little") ^ int.from_bytes(masks, "little")
    return header + mask + masked.to_bytes(size, "little")


@contextlib.asynccontextmanager
async def connected(address: Address, *, bytes_max: int = MESSAGE_BYTES_MAX) -> AsyncIterator[Socket]:
    """An open session for as long as the block lasts. bytes_max: of one message. Raises SocketLost."""
    ending: Ending | None = None
    try:
        with trio.move_on_after(CONNECT_S) as opening:
            async with await _stream(address) as stream, trio.open_nursery() as nursery:
                in_turn = _InTurn(stream)
                connection = await _handshake(nursery, in_turn, address, bytes_max)
                opening.deadline = math.inf
                try:
                    yield Socket(connection, in_turn)
                finally:
                    with trio.move_on_after(CLOSE_S):
                        await connection.aclose()
                nursery.cancel_scope.cancel()
        if opening.cancelled_caught:
            ending = Unreachable(f"pas de réponse en {CONNECT_S:g} s")
    except* ConnectionRejected as group:
        refused = group.exceptions[0]
        assert isinstance(refused, ConnectionRejected), "the library raises one, in its own nursery"
        ending = Refused(refusal(refused.status_code, refused.headers, refused.body))
    if ending is not None:
        raise SocketLost(ending) from None  # what the library knows of the request includes the key


async def _stream(address: Address) -> Stream:
    """TCP, with TLS for wss. Raises SocketLost."""
    host, port = address.place()
    try:
        if address.is_secure():
            return await trio.open_ssl_over_tcp_stream(host, port, https_compatible=True)
        return await trio.open_tcp_stream(host, port)
    except OSError as fault:
        raise SocketLost(Unreachable(type(fault).__name__)) from None


async def _handshake(
    nursery: trio.Nursery, stream: trio.abc.Stream, address: Address, bytes_max: int
) -> WebSocketConnection:
    """Waits until the handshake is accepted; a refusal comes out of the nursery, from the library's task there."""
    host, port = address.place()
    return await wrap_client_stream(
        nursery,
        stream,  # type: ignore[arg-type]  # its annotation names two of Trio's; it calls what all have
        host if port in (80, 443) else f"{host}:{port}",
        address.resource(),
        extra_headers=address.headers(),
        message_queue_size=QUEUE_MESSAGES,
        max_message_size=bytes_max,
    )


def _closed(closed: ConnectionClosed) -> Closed:
    if closed.reason is None:
        return Closed(1006, "")
    return Closed(closed.reason.code, " ".join((closed.reason.reason or "").split())[:200])


async def probe(address: Address) -> Ending | None:
    """Open a session and leave it at once, without sound: nothing is billed. None when all is well."""
    try:
        async with connected(address):
            await trio.lowlevel.checkpoint()
    except SocketLost as lost:
        return lost.ending
    return None
