"""I/O. The request for a vendor's socket, until it is answered: wsproto's HTTP, our names for what can go wrong."""

from __future__ import annotations

from typing import Final, NoReturn, Protocol

import trio
from wsproto import ConnectionType, WSConnection
from wsproto.events import AcceptConnection, RejectConnection, RejectData, Request
from wsproto.utilities import RemoteProtocolError

from .deepgram_messages import refusal
from .deepgram_reactions import Ending, Refused, Unreachable
from .vendor_stream import VendorStream

ANSWER_BYTES_MAX: Final = 65_536  # a refusal's text included
HEAD_ENDS: Final = b"\r\n\r\n"
SILENT: Final = Unreachable("connexion fermée sans réponse")
NONSENSE: Final = Unreachable("réponse incompréhensible")


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


class Opening:
    """The request for a socket, until it is answered."""

    def __init__(self, address: Address) -> None:
        self._protocol = WSConnection(ConnectionType.CLIENT)
        self._host, self._port = address.place()
        self._request = Request(host=self._name(), target=address.resource(), extra_headers=address.headers())
        self._refused: RejectConnection | None = None
        self._body = b""

    def _name(self) -> str:
        return self._host if self._port in (80, 443) else f"{self._host}:{self._port}"

    async def agree(self, stream: VendorStream) -> tuple[str, bytes]:
        """The vendor's number of this session, and what he said behind his answer. Raises SocketLost."""
        try:
            stream.put(self._protocol.send(self._request))
            return await self._answer(stream)
        except RemoteProtocolError:
            raise SocketLost(NONSENSE) from None
        except trio.BrokenResourceError:
            raise SocketLost(SILENT) from None

    async def _answer(self, stream: VendorStream) -> tuple[str, bytes]:
        head = b""
        while HEAD_ENDS not in head and len(head) < ANSWER_BYTES_MAX:
            head += await self._more(stream)
        answer, end, behind = head.partition(HEAD_ENDS)
        accepted = self._take(answer + end)
        if accepted is not None:
            return accepted, behind
        while True:  # a refusal, with whatever text it has
            if behind:
                self._take(behind)
            behind = await self._more(stream)

    async def _more(self, stream: VendorStream) -> bytes:
        data = await received(stream)
        if data is None:
            if self._refused is not None:
                self._refuse()
            raise SocketLost(SILENT)
        return data

    def _take(self, data: bytes) -> str | None:
        """The number of the session when this accepts it."""
        self._protocol.receive_data(data)
        for event in self._protocol.events():
            match event:
                case AcceptConnection(extra_headers=headers):
                    named = {name.lower(): value for name, value in headers}
                    return named.get(b"dg-request-id", b"").decode("latin-1")
                case RejectConnection():
                    self._refused = event
                    if not event.has_body:
                        self._refuse()
                case RejectData(data=part, body_finished=is_last):
                    self._body += bytes(part)
                    if is_last or len(self._body) > ANSWER_BYTES_MAX:
                        self._refuse()
        return None

    def _refuse(self) -> NoReturn:
        assert self._refused is not None
        raise SocketLost(Refused(refusal(self._refused.status_code, self._refused.headers, self._body)))


async def received(stream: VendorStream) -> bytes | None:
    """None: nothing more comes."""
    try:
        return await stream.receive_some() or None
    except (trio.BrokenResourceError, trio.ClosedResourceError):
        return None
