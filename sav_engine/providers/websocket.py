"""I/O. The websocket library behind one file: a socket to a vendor, and our names for all that can go wrong with it.

trio-websocket lacks maintainers; whoever replaces it replaces this file only. We open the stream ourselves: its own
`open_websocket` waits for ever when a handshake is never answered, whatever time-out it is given, and leaves the
socket open. It tells nobody when TCP is cut before the handshake is answered, so that such a cut costs CONNECT_S.

What we say goes past it: its events, its lock and its masks cost several times the frame, and sound is said ten times
a second on every call. It reads, answers pings and closes.
"""

from __future__ import annotations

import contextlib
import math
import os
import ssl
from collections.abc import AsyncIterator
from typing import Final, Protocol, TypeVar

import trio
from trio_websocket import CloseReason, ConnectionClosed, ConnectionRejected, WebSocketConnection, wrap_client_stream

from .deepgram_messages import refusal
from .deepgram_reactions import Closed, Ending, Refused, Unreachable
from .vendor_stream import VendorStream, opened

CONNECT_S = 2.0  # TCP, TLS and handshake take 0.1-0.3 s; the sound of 2 s is caught up with in 8 s
CLOSE_S = 0.05  # for the closing handshake after the last message; a caller's hang-up waits for it
MESSAGE_BYTES_MAX = 262_144  # a minute of fast speech is 40 kB; more is not meant for us
QUEUE_MESSAGES = 16  # read at once; so few only wait while the loop is busy elsewhere


TEXT: Final = 0x81  # the first byte of a whole text message
BINARY: Final = 0x82
MASKED: Final = 0x80  # all that a client sends has to be
SHORT, MEDIUM = 126, 65_536  # bytes, from which on the length has two bytes more, and eight


Lost = TypeVar("Lost", bound=Exception)


class Address(Protocol):
    """Where a socket is opened, and what is said of us there."""

    def resource(self) -> str: ...

    def is_secure(self) -> bool: ...

    def place(self) -> tuple[str, int]: ...

    def headers(self) -> list[tuple[bytes, bytes]]: ...


class SocketLost(Exception):
    """No socket, or none any more. ending: refused, unreachable or closed."""

    def __init__(self, ending: Ending) -> None:
        super().__init__(str(ending))
        self.ending = ending


class Socket:
    """An open session. request_id: what the vendor's support asks for, where he gives one."""

    def __init__(self, connection: WebSocketConnection, stream: VendorStream) -> None:
        self._connection = connection
        self._stream = stream
        headers = {name.lower(): value for name, value in connection.handshake_headers}
        self.request_id = headers.get(b"dg-request-id", b"").decode("latin-1")

    @property
    def has_room(self) -> bool:
        """All that was put so far is on its way."""
        return self._stream.has_room

    def put(self, message: str | bytes) -> None:
        """At once, behind what was put before: text is a control message, bytes are sound. Raises SocketLost."""
        assert message, "an empty binary message would end the stream"
        if self._connection.closed is not None:
            raise SocketLost(_closed(self._connection.closed))
        try:
            self._stream.put(frame(message))
        except (trio.BrokenResourceError, trio.ClosedResourceError):
            raise SocketLost(_closed(self._connection.closed)) from None

    async def send(self, message: str | bytes) -> None:
        """`put`, and wait until there is room. Raises SocketLost."""
        self.put(message)
        await self.room()

    async def room(self) -> None:
        """Wait until all that was put is on its way. Raises SocketLost."""
        await trio.lowlevel.checkpoint()
        try:
            await self._stream.wait_send_all_might_not_block()
        except (trio.BrokenResourceError, trio.ClosedResourceError):
            raise SocketLost(_closed(self._connection.closed)) from None

    async def receive(self) -> str | bytes:
        """Wait for the next message. Raises SocketLost."""
        try:
            message: str | bytes = await self._connection.get_message()
        except ConnectionClosed as closed:
            raise SocketLost(_closed(closed.reason)) from None
        return message


def frame(message: str | bytes) -> bytes:
    """One whole message of a client, masked. Source: RFC 6455, 5.2 and 5.3."""
    kind, payload = (TEXT, message.encode()) if isinstance(message, str) else (BINARY, message)
    size = len(payload)
    if size < SHORT:
        header = bytes((kind, MASKED | size))
    elif size < MEDIUM:
        header = bytes((kind, MASKED | SHORT)) + size.to_bytes(2, "big")
    else:
        header = bytes((kind, MASKED | SHORT + 1)) + size.to_bytes(8, "big")
    mask = os.urandom(4)
    masks = (mask * (size // 4 + 1))[:size]
    # As two large numbers: 2 us for 100 ms of sound.
    masked = int.from_bytes(payload, "little") ^ int.from_bytes(masks, "little")
    return header + mask + masked.to_bytes(size, "little")


@contextlib.asynccontextmanager
async def connected(address: Address, *, bytes_max: int = MESSAGE_BYTES_MAX) -> AsyncIterator[Socket]:
    """An open session for as long as the block lasts. bytes_max: of one message. Raises SocketLost."""
    ending: Ending | None = None
    try:
        with trio.move_on_after(CONNECT_S) as opening:
            async with trio.open_nursery() as nursery, await _stream(address, nursery) as stream:
                connection = await _handshake(nursery, stream, address, bytes_max)
                opening.deadline = math.inf
                try:
                    yield Socket(connection, stream)
                finally:
                    with trio.move_on_after(CLOSE_S):
                        await connection.aclose()
                nursery.cancel_scope.cancel()
        if opening.cancelled_caught:
            ending = Unreachable(f"pas de réponse en {CONNECT_S:g} s")
    except* SocketLost as group:
        ending = _first(group).ending
    except* ConnectionRejected as group:
        refused = _first(group)
        ending = Refused(refusal(refused.status_code, refused.headers, refused.body))
    if ending is not None:
        raise SocketLost(ending) from None  # what the library knows of the request includes the key


async def _stream(address: Address, nursery: trio.Nursery) -> VendorStream:
    """TCP, with TLS for wss. Raises SocketLost."""
    host, port = address.place()
    try:
        return await opened(host, port, nursery, is_secure=address.is_secure())
    except (OSError, trio.BrokenResourceError) as fault:
        raise SocketLost(Unreachable(_why(fault))) from None


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


def _why(fault: Exception) -> str:
    if isinstance(fault, ssl.SSLCertVerificationError):
        return f"{type(fault).__name__} : {fault.verify_message}"
    return type(fault).__name__


def _closed(reason: CloseReason | None) -> Closed:
    if reason is None:
        return Closed(1006, "")
    return Closed(reason.code, " ".join((reason.reason or "").split())[:200])


def _first(group: BaseExceptionGroup[Lost]) -> Lost:
    """One task opens, one reads: what one of them raised is the reason."""
    fault = group.exceptions[0]
    return _first(fault) if isinstance(fault, BaseExceptionGroup) else fault


async def probe(address: Address) -> Ending | None:
    """Open a session and leave it at once, without sound: nothing is billed. None when all is well."""
    try:
        async with connected(address):
            await trio.lowlevel.checkpoint()
    except SocketLost as lost:
        return lost.ending
    return None
