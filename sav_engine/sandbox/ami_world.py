"""I/O (none: in memory). A virtual Asterisk with one call in it, and an AMI client of ours, for `ami_traps`.

`caller` and `transfer` say in French what the engine did when it was asked to.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from uuid import UUID

import attrs
import trio
from trio.testing import memory_stream_pair

from ..errors import ProviderError
from ..ports import Briefing, CallerId, NotTransferred, Transferred
from ..providers.asterisk_ami import AsteriskAmi
from ..providers.asterisk_ami_questions import Target
from ..providers.asterisk_ami_session import Credentials
from .asterisk_ami import AmiStandIn
from .exchange import Channel, Exchange

CALL = UUID("77632586-8764-4145-a589-898291957903")
CHANNEL = "PJSIP/appelant-00000001"
SECRET = "secret"
LOGIN_S = 2.0  # a refused login takes Asterisk one second


@attrs.define
class World:
    """One virtual Asterisk with one call in it, and the engine's client of it."""

    server: AmiStandIn
    ami: AsteriskAmi
    channel: Channel
    line_closed_s: float | None = None
    attempts: int = 0
    serve: Callable[[trio.abc.Stream], Awaitable[None]] | None = None

    @property
    def sent(self) -> list[str]:
        """Actions the server has read, without the login."""
        return [request["action"] for request in self.server.seen if request["action"] not in ("Login", "Challenge")]


@asynccontextmanager
async def world(
    *,
    secret: str = SECRET,
    target: Target | None = None,
    places: frozenset[tuple[str, str]] | None = None,
    notes: bool = True,
    number: str = "0639980001",
    forbidden: frozenset[str] = frozenset(),
    serve: Callable[[trio.abc.Stream], Awaitable[None]] | None = None,
) -> AsyncIterator[World]:
    exchange = Exchange(writes_notes=notes) if places is None else Exchange(places, writes_notes=notes)
    server = AmiStandIn(exchange, "sav", SECRET, forbidden=forbidden)
    async with trio.open_nursery() as nursery:

        async def connect(host: str, port: int) -> trio.abc.Stream:
            made.attempts += 1
            ours, theirs = memory_stream_pair()
            nursery.start_soon(made.serve or server.serve, theirs)
            return ours

        def redirect(context: str, exten: str) -> None:
            made.line_closed_s = trio.current_time()

        channel = Channel(CALL, number, "Jean", CHANNEL, "1795.1", "127.0.0.1:9090", redirect)
        exchange.add(channel)
        ami = AsteriskAmi("asterisk", 5038, Credentials("sav", secret), target or Target(), connect=connect)
        made = World(server, ami, channel, serve=serve)
        await nursery.start(ami.run)
        await trio.sleep(LOGIN_S)
        yield made
        nursery.cancel_scope.cancel()


async def caller(ami: AsteriskAmi) -> str:
    try:
        known = await ami.caller(CALL)
    except ProviderError as fault:
        return f"appelant inconnu ({fault.what})"
    return "appelant inconnu" if known is None else told(known)


def told(known: CallerId) -> str:
    return f"{known.number or 'numéro masqué'} sur {known.channel or 'canal inconnu'}"


async def transfer(made: World, channel: str | None = CHANNEL, briefing: Briefing | None = None) -> str:
    outcome = await made.ami.transfer(CALL, channel, briefing)
    match outcome:
        case Transferred():
            return "transféré"
        case NotTransferred(reason=reason, fault=fault):
            return f"pas transféré, {fault} ({reason})"
