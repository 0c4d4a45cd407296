"""I/O. Sockets to the voice that stay open from sentence to sentence, each with some contexts at once.

Interrupting the bot leaves its context and keeps the socket: the next sentence pays no handshake, and what still
comes of the one that was left is dropped by its name. Readers live in `run`, a service beside the calls; a sentence
waits for its own messages only. A vendor's limit is five contexts a socket; one place is left free, because a context
that was left is the vendor's until he says that it is over.
"""

from __future__ import annotations

import contextlib
import itertools
import math
from collections.abc import AsyncIterator
from typing import NoReturn, assert_never

import attrs
import trio

from ..errors import ProviderError
from ..logs import get_logger
from . import deepgram_reactions as endings
from . import http
from .elevenlabs_contexts import STATUS_OF, Fault, Heard, Over, SocketAt, parse, sentence
from .websocket import Socket, connected
from .websocket_opening import SocketLost

SERVICE = "ElevenLabs"
CONTEXTS = 4
IDLE_S = 150.0  # less than the 180 s after which the vendor closes: ours is the orderly end
MESSAGE_BYTES_MAX = 16 << 20  # a long sentence may come in one message
UNREAD_MAX = 512  # messages of one sentence: half a minute of sound
WISHES = 64  # sockets being opened at once

log = get_logger(__name__)

News = Heard | Over | ProviderError


@attrs.define(eq=False)
class Speaking:
    """One sentence on a socket."""

    name: str
    to_reader: trio.MemorySendChannel[News]
    news: trio.MemoryReceiveChannel[News]

    async def next(self) -> Heard | None:
        """The next sound; None when all is said. Raises ProviderError."""
        said = await self.news.receive()
        match said:
            case Heard():
                return said
            case Over():
                return None
            case ProviderError():
                raise said
            case _:
                assert_never(said)


@attrs.define(eq=False)
class Open:
    """A socket, from the wish for it to its end. contexts: those the vendor still has; None: nobody listens to it."""

    is_decided: trio.Event = attrs.field(factory=trio.Event)
    socket: Socket | None = None
    fault: ProviderError | None = None
    contexts: dict[str, Speaking | None] = attrs.field(factory=dict)

    @property
    def has_room(self) -> bool:
        return self.fault is None and len(self.contexts) < CONTEXTS

    def deliver(self, context: str, news: News) -> None:
        """To whoever waits for it. A reader so far behind that it does not fit is taken for gone."""
        if isinstance(news, Over | ProviderError):
            speaking = self.contexts.pop(context, None)
        else:
            speaking = self.contexts.get(context)
        if speaking is not None:
            with contextlib.suppress(trio.WouldBlock, trio.BrokenResourceError):
                speaking.to_reader.send_nowait(news)

    def broke(self, fault: ProviderError) -> None:
        self.fault = self.fault or fault
        for context in list(self.contexts):
            self.deliver(context, self.fault)
        self.is_decided.set()


class Sockets:
    """All sockets of one engine."""

    def __init__(self, at: SocketAt) -> None:
        self._at = at
        self._open: list[Open] = []
        self._numbers = itertools.count(1)
        self._wish, self._wishes = trio.open_memory_channel[Open](WISHES)

    def __repr__(self) -> str:
        return f"<Sockets {[len(one.contexts) for one in self._open]}>"

    async def run(self) -> NoReturn:
        """Open and read what is wished for, until cancelled."""
        async with trio.open_nursery() as readers:
            async for wished in self._wishes:
                readers.start_soon(self._carry, wished)
        raise AssertionError("the wishes have no end")

    @contextlib.asynccontextmanager
    async def speaking(self, text: str) -> AsyncIterator[Speaking]:
        """A sentence that was asked for; leaving the block leaves it to the vendor. Raises ProviderError."""
        one = await self._with_room()
        name = f"s{next(self._numbers)}"
        speaking = Speaking(name, *trio.open_memory_channel[News](UNREAD_MAX))
        one.contexts[name] = speaking
        try:
            assert one.socket is not None, "it is open"
            try:
                for message in sentence(self._at.voice, name, text):
                    await one.socket.send(message)
            except SocketLost as lost:
                raise fault_of(lost.ending) from None
            yield speaking
        finally:
            if name in one.contexts:  # the vendor still speaks: what comes of it is for nobody
                one.contexts[name] = None

    async def _with_room(self) -> Open:
        for one in self._open:
            if one.socket is not None and one.has_room:
                return one
        wished = Open()
        await self._wish.send(wished)
        await wished.is_decided.wait()
        if wished.fault is not None:
            raise wished.fault
        return wished

    async def _carry(self, one: Open) -> None:
        self._open.append(one)
        try:
            async with connected(self._at, bytes_max=MESSAGE_BYTES_MAX) as socket:
                one.socket = socket
                one.is_decided.set()
                try:
                    await self._read(one, socket)
                except SocketLost as lost:
                    one.broke(fault_of(lost.ending))
        except SocketLost as lost:  # there never was one
            one.broke(fault_of(lost.ending))
        finally:
            self._open.remove(one)
            one.broke(http.Unreachable(service=SERVICE, kind=http.LOST, what="la connexion est fermée"))

    async def _read(self, one: Open, socket: Socket) -> None:
        """Until it is closed, or nobody has used it for a while."""
        while True:
            with trio.move_on_after(IDLE_S if not any(one.contexts.values()) else math.inf) as idle:
                said = parse(await socket.receive())
            if idle.cancelled_caught:
                if any(one.contexts.values()):
                    continue  # a sentence began meanwhile
                return
            match said:
                case Heard() | Over():
                    one.deliver(said.context, said)
                case Fault(code=code):
                    log.warning("voice_socket_fault", code=code)
                    one.broke(fault_named(code))
                case None:
                    pass
                case _:
                    assert_never(said)


def fault_named(code: str) -> ProviderError:
    """What the vendor told before closing."""
    if code in STATUS_OF:
        return http.Refused(service=SERVICE, status=STATUS_OF[code], code=code)
    return http.Unreachable(service=SERVICE, kind=http.LOST, what=f"la connexion est fermée ({code[:60]})")


def fault_of(ending: endings.Ending) -> ProviderError:
    match ending:
        case endings.Refused(refusal=refusal):
            return http.Refused(service=SERVICE, status=refusal.status, code=refusal.code)
        case endings.Unreachable(fix=fix):
            return http.Unreachable(service=SERVICE, kind=http.LOST, what=str(ending), fix=fix)
        case _:
            return http.Unreachable(service=SERVICE, kind=http.LOST, what=str(ending))
