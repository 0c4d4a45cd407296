"""I/O. A socket to a vendor: wsproto asks for it; frames and stream are ours, and our names for what can go wrong.

What is said goes out where `put` is called and what comes is read where `receive` is awaited, both without a task
between; there pings are answered and a close is closed.
"""

from __future__ import annotations

import contextlib
import math
import ssl
from collections import deque
from collections.abc import AsyncIterator
from typing import Final, TypeVar, assert_never

import trio

from .deepgram_reactions import Closed, Ending, Unreachable
from .vendor_stream import VendorStream, opened
from .websocket_frame import BINARY, CUT, NO_STATUS, PONG, TEXT, Broken, Closing, Item, Ping, Reader, closing, frame
from .websocket_opening import Address, Opening, SocketLost, received

CONNECT_S = 2.0  # TCP, TLS and handshake take 0.1-0.3 s; the sound of 2 s is caught up with in 8 s
CLOSE_S = 0.05  # for the closing handshake after the last message; a caller's hang-up waits for it
MESSAGE_BYTES_MAX = 262_144  # a minute of fast speech is 40 kB; more is not meant for us
CERTIFICATE_FIX: Final = (
    "voyez l'horloge de la machine, ses autorités (paquet ca-certificates) et un mandataire qui ouvrirait TLS, "
    "puis redémarrez le moteur, qui ne lit les autorités qu'une fois"
)
WELL: Final = 1000  # the code of a close that means no harm

Lost = TypeVar("Lost", bound=Exception)


class Socket:
    """A session that is open. request_id: what the vendor's support asks for, where he gives one.

    came: what the vendor said right behind his answer. bytes_max: of one message; a longer one closes the session.
    """

    def __init__(self, stream: VendorStream, request_id: str, came: bytes, bytes_max: int) -> None:
        self.request_id = request_id
        self._stream = stream
        self._reader = Reader(bytes_max)
        self._messages: deque[str | bytes] = deque()
        self._ending: Closed | None = None
        self._has_left = False
        self._take_all(came)

    def __repr__(self) -> str:
        return f"<Socket {self.request_id} {self._ending} {self._stream!r}>"

    # ------------------------------------------------------------ what is said

    @property
    def has_room(self) -> bool:
        """All that was put so far is on its way."""
        return self._stream.has_room

    def put(self, message: str | bytes) -> bool:
        """At once, behind what was put before: text is a control message, bytes are sound. Returns whether there is
        room for more. Raises SocketLost."""
        assert message, "an empty binary message would end the stream"
        if self._ending is not None:
            raise SocketLost(self._ending)
        said = frame(TEXT, message.encode()) if isinstance(message, str) else frame(BINARY, message)
        try:
            return self._stream.put(said)
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

    def _answer(self, said: bytes) -> None:
        """What belongs to the protocol, until our good-bye; who is gone need not hear it."""
        if not self._has_left:
            with contextlib.suppress(trio.BrokenResourceError, trio.ClosedResourceError):
                self._stream.put(said)

    # ------------------------------------------------------------ what comes

    async def receive(self) -> str | bytes:
        """Wait for the next message; one that is here already is not waited for. Raises SocketLost."""
        while not self._messages:
            if self._ending is not None:
                raise SocketLost(self._ending)
            self._take_all(await received(self._stream))
        return self._messages.popleft()

    async def leave(self) -> None:
        """Say good-bye, and wait for the other side's."""
        if self._ending is None:
            self._answer(closing(WELL))
            self._has_left = True
        while self._ending is None:
            self._take_all(await received(self._stream))

    def _take_all(self, data: bytes | None) -> None:
        if data is None:
            self._ending = self._ending or Closed(CUT, "")
        else:
            for item in self._reader.feed(data):
                self._take(item)

    def _take(self, item: Item) -> None:
        match item:
            case str() | bytes():
                self._messages.append(item)
            case Ping(payload=payload):
                self._answer(frame(PONG, payload))
            case Closing(code=code, reason=reason) | Broken(code=code, reason=reason):
                self._answer(closing(code if code != NO_STATUS else WELL))
                self._ending = Closed(code, " ".join(reason.split())[:200])
            case _:
                assert_never(item)


@contextlib.asynccontextmanager
async def connected(address: Address, *, bytes_max: int = MESSAGE_BYTES_MAX) -> AsyncIterator[Socket]:
    """An open session for as long as the block lasts. bytes_max: of one message. Raises SocketLost."""
    ending: Ending | None = None
    try:
        with trio.move_on_after(CONNECT_S) as opening:
            async with trio.open_nursery() as nursery, await _stream(address, nursery) as stream:
                request_id, came = await Opening(address).agree(stream)
                socket = Socket(stream, request_id, came, bytes_max)
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
        raise SocketLost(_unreachable(fault)) from None


def _unreachable(fault: Exception) -> Unreachable:
    name = type(fault).__name__
    if isinstance(fault, ssl.SSLCertVerificationError):
        return Unreachable(f"{name} : {fault.verify_message}", CERTIFICATE_FIX)
    return Unreachable(name)


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
