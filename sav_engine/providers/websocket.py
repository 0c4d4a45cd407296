"""I/O. A socket to a vendor: wsproto reads the protocol; the stream is ours, and our names for what can go wrong.

What is said goes out where `put` is called, without a task and past the library: its events and its masks cost
several times the frame, and sound is said ten times a second on every call. What comes is read where `receive` is
awaited, without a task between; there pings are answered and a close is closed.
"""

from __future__ import annotations

import contextlib
import math
import ssl
from collections import deque
from collections.abc import AsyncIterator, Sequence
from typing import Final, Protocol, TypeVar

import trio
from wsproto import ConnectionType, WSConnection
from wsproto.connection import ConnectionState
from wsproto.events import (
    AcceptConnection,
    BytesMessage,
    CloseConnection,
    Event,
    Ping,
    RejectConnection,
    RejectData,
    Request,
    TextMessage,
)
from wsproto.utilities import RemoteProtocolError

from .deepgram_messages import refusal
from .deepgram_reactions import Closed, Ending, Refused, Unreachable
from .vendor_stream import VendorStream, opened
from .websocket_frame import frame

CONNECT_S = 2.0  # TCP, TLS and handshake take 0.1-0.3 s; the sound of 2 s is caught up with in 8 s
CLOSE_S = 0.05  # for the closing handshake after the last message; a caller's hang-up waits for it
MESSAGE_BYTES_MAX = 262_144  # a minute of fast speech is 40 kB; more is not meant for us
REFUSAL_BYTES_MAX: Final = 65_536  # of a refusal's text
TOO_BIG: Final = 1009  # RFC 6455, 7.4.1
MAY_CLOSE: Final = (ConnectionState.REMOTE_CLOSING, ConnectionState.OPEN)  # open: it told us of nonsense
CUT: Final = 1006  # the same: closed without a word

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
    """A session. request_id: what the vendor's support asks for, where he gives one.

    bytes_max: of one message; a longer one closes the session.
    """

    def __init__(self, stream: VendorStream, bytes_max: int = MESSAGE_BYTES_MAX) -> None:
        self.request_id = ""
        self._stream = stream
        self._bytes_max = bytes_max
        self._protocol = WSConnection(ConnectionType.CLIENT)
        self._is_open = False
        self._refused: tuple[int, Sequence[tuple[bytes, bytes]]] = (0, ())  # status and headers
        self._parts: list[str | bytes] = []  # of a refusal, or of a message
        self._parts_bytes = 0
        self._messages: deque[str | bytes] = deque()
        self._ending: Ending | None = None

    def __repr__(self) -> str:
        return f"<Socket {self._protocol.state} {self._ending} {self._stream!r}>"

    # ------------------------------------------------------------ what is said

    @property
    def has_room(self) -> bool:
        """All that was put so far is on its way."""
        return self._stream.has_room

    def put(self, message: str | bytes) -> None:
        """At once, behind what was put before: text is a control message, bytes are sound. Raises SocketLost."""
        assert message, "an empty binary message would end the stream"
        if self._ending is not None:
            raise SocketLost(self._ending)
        try:
            self._stream.put(frame(message))
        except (trio.BrokenResourceError, trio.ClosedResourceError):
            raise SocketLost(Closed(CUT, "")) from None

    async def room(self) -> None:
        """Wait until all that was put is on its way. Raises SocketLost."""
        await trio.lowlevel.checkpoint()
        try:
            await self._stream.wait_send_all_might_not_block()
        except (trio.BrokenResourceError, trio.ClosedResourceError):
            raise SocketLost(self._ending or Closed(CUT, "")) from None

    async def send(self, message: str | bytes) -> None:
        """`put`, and wait until there is room. Raises SocketLost."""
        self.put(message)
        await self.room()

    def _say(self, event: Event) -> None:
        """What belongs to the protocol; who is gone need not hear it."""
        with contextlib.suppress(trio.BrokenResourceError, trio.ClosedResourceError):
            self._stream.put(self._protocol.send(event))

    # ------------------------------------------------------------ what comes

    async def receive(self) -> str | bytes:
        """Wait for the next message; one that is here already is not waited for. Raises SocketLost."""
        while not self._messages:
            if self._ending is not None:
                raise SocketLost(self._ending)
            await self._read()
        return self._messages.popleft()

    async def shake_hands(self, address: Address) -> None:
        """Raises SocketLost."""
        host, port = address.place()
        name = host if port in (80, 443) else f"{host}:{port}"
        self._say(Request(host=name, target=address.resource(), extra_headers=address.headers()))
        while not self._is_open:
            if self._ending is not None:
                raise SocketLost(self._ending)
            await self._read()

    async def leave(self) -> None:
        """Say good-bye, and wait for the other side's."""
        if self._protocol.state is ConnectionState.OPEN:
            self._say(CloseConnection(code=1000))
        while self._ending is None:
            await self._read()

    async def _read(self) -> None:
        try:
            data = await self._stream.receive_some()
        except (trio.BrokenResourceError, trio.ClosedResourceError):
            data = b""
        try:
            self._protocol.receive_data(data or None)
            for event in self._protocol.events():
                self._take(event)
        except RemoteProtocolError as nonsense:
            self._nonsense(nonsense, is_cut=not data)

    def _nonsense(self, fault: RemoteProtocolError, *, is_cut: bool) -> None:
        if self._is_open:
            if fault.event_hint is not None and self._protocol.state is ConnectionState.OPEN:
                self._say(fault.event_hint)
            self._ending = self._ending or Closed(CUT, "")
        else:
            self._ending = Unreachable("connexion fermée sans réponse" if is_cut else "réponse incompréhensible")

    def _take(self, event: Event) -> None:
        match event:
            case TextMessage() | BytesMessage():
                self._take_part(event.data, is_last=event.message_finished)
            case Ping():
                if self._protocol.state is ConnectionState.OPEN:  # after our good-bye nothing more may be said
                    self._say(event.response())
            case CloseConnection(code=code, reason=reason):
                if self._protocol.state in MAY_CLOSE:
                    self._say(event.response())
                self._ending = self._ending or Closed(int(code), " ".join((reason or "").split())[:200])
            case AcceptConnection(extra_headers=headers):
                self._is_open = True
                named = {name.lower(): value for name, value in headers}
                self.request_id = named.get(b"dg-request-id", b"").decode("latin-1")
            case RejectConnection(status_code=status, headers=headers, has_body=has_body):
                self._refused = status, headers
                self._take_refusal(b"", is_last=not has_body)
            case RejectData(data=data, body_finished=is_last):
                self._take_refusal(bytes(data), is_last=is_last)
            case _:
                pass  # a pong

    def _take_part(self, part: str | bytes | bytearray, *, is_last: bool) -> None:
        if self._ending is not None:
            return
        self._parts.append(part if isinstance(part, str) else bytes(part))
        self._parts_bytes += len(part)
        if self._parts_bytes > self._bytes_max:
            self._parts.clear()
            self._say(CloseConnection(code=TOO_BIG))
            self._ending = Closed(TOO_BIG, f"plus de {self._bytes_max} octets")
        elif is_last:
            self._messages.append(_joined(self._parts))
            self._parts, self._parts_bytes = [], 0

    def _take_refusal(self, part: bytes, *, is_last: bool) -> None:
        self._parts.append(part)
        self._parts_bytes += len(part)
        if is_last or self._parts_bytes > REFUSAL_BYTES_MAX:
            body = b"".join(part for part in self._parts if isinstance(part, bytes))
            self._ending = Refused(refusal(*self._refused, body))


def _joined(parts: Sequence[str | bytes]) -> str | bytes:
    """A message's parts are all of its kind."""
    if len(parts) == 1:
        return parts[0]
    text = [part for part in parts if isinstance(part, str)]
    return "".join(text) if text else b"".join(part for part in parts if isinstance(part, bytes))


@contextlib.asynccontextmanager
async def connected(address: Address, *, bytes_max: int = MESSAGE_BYTES_MAX) -> AsyncIterator[Socket]:
    """An open session for as long as the block lasts. bytes_max: of one message. Raises SocketLost."""
    ending: Ending | None = None
    try:
        with trio.move_on_after(CONNECT_S) as opening:
            async with trio.open_nursery() as nursery, await _stream(address, nursery) as stream:
                socket = Socket(stream, bytes_max)
                await socket.shake_hands(address)
                opening.deadline = math.inf
                try:
                    yield socket
                finally:
                    with trio.move_on_after(CLOSE_S):
                        await socket.leave()
                nursery.cancel_scope.cancel()
        if opening.cancelled_caught:
            ending = Unreachable(f"pas de réponse en {CONNECT_S:g} s")
    except* SocketLost as group:
        ending = _first(group).ending
    if ending is not None:
        raise SocketLost(ending) from None  # what the library knows of the request includes the key


async def _stream(address: Address, nursery: trio.Nursery) -> VendorStream:
    """TCP, with TLS for wss. Raises SocketLost."""
    host, port = address.place()
    try:
        return await opened(host, port, nursery, is_secure=address.is_secure())
    except (OSError, trio.BrokenResourceError) as fault:
        raise SocketLost(Unreachable(_why(fault))) from None


def _why(fault: Exception) -> str:
    if isinstance(fault, ssl.SSLCertVerificationError):
        return f"{type(fault).__name__} : {fault.verify_message}"
    return type(fault).__name__


def _first(group: BaseExceptionGroup[Lost]) -> Lost:
    """One nursery, one body: what it raised is the reason."""
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
