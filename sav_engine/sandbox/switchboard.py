"""I/O. The virtual Asterisk of an engine in try-out mode: one for all who play callers, each in a process of his own.

The engine runs it beside itself, and asks it as it asks a real one. Who plays a caller keeps a connection to it for
the length of his call: one line of JSON says who is calling, another comes back when the manager moves the call
elsewhere. The channel is gone when that connection is, so that a player who was killed leaves nothing behind.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from functools import partial
from uuid import UUID

import attrs
import cattrs
import trio
from cattrs.errors import BaseValidationError

from ..state_dir import Address, AmiAccess
from .asterisk_ami import AmiStandIn
from .dial import CONNECT_S, CallError, Engine
from .exchange import DEFAULT_PLACES, Channel, Exchange
from .technician import Technician

HOST = "127.0.0.1"
LINE_BYTES_MAX = 1024  # a number, a name, an address
LOGIN_S = 1.0  # of a client on this machine; it leaves the line the time to say which call it is
SAYS_WHO_S = 2.0  # as Asterisk gives a line that has to say which call it is


@attrs.frozen
class Calling:
    """What a player says of his caller, and all the dialplan of a real Asterisk would know of him.

    engine: host:port of whom the call is placed to.
    """

    call_id: str
    number: str
    caller_name: str
    engine: str = attrs.field(validator=attrs.validators.matches_re(r".+:\d{1,5}"))


# ---------------------------------------------------------------- beside the engine


@asynccontextmanager
async def played_asterisk(technicians: tuple[str, str]) -> AsyncIterator[AmiAccess]:
    """Play Asterisk until the end of the block. technicians: context and extension its dialplan has for transfers."""
    exchange = Exchange(DEFAULT_PLACES | {technicians})
    manager = AmiStandIn(exchange, "sav", secrets.token_hex(16))
    async with trio.open_nursery() as nursery:
        exchange.ring = lambda *telephone: nursery.start_soon(_ring, exchange, *telephone)
        ami = await nursery.start(partial(trio.serve_tcp, manager.serve, 0, host=HOST))
        callers = await nursery.start(partial(trio.serve_tcp, partial(_serve, manager), 0, host=HOST))
        yield AmiAccess(HOST, _port(ami), manager.username, manager.secret, Address(HOST, _port(callers)))
        nursery.cancel_scope.cancel()


def _port(listeners: list[trio.SocketListener]) -> int:
    port: int = listeners[0].socket.getsockname()[1]
    return port


async def _serve(manager: AmiStandIn, stream: trio.SocketStream) -> None:
    """One caller, for as long as his player keeps the connection. Who says something else is sent away."""
    async with stream:
        try:
            with trio.fail_after(SAYS_WHO_S):
                calling = cattrs.structure(json.loads(await _line(stream)), Calling)
            if not manager.logins:  # the engine is ready this moment: a call put through now would be anonymous
                with trio.move_on_after(LOGIN_S):
                    await manager.wait_login()
            await _hold(manager.exchange, calling, UUID(calling.call_id), stream)
        except (ValueError, RecursionError, BaseValidationError, trio.TooSlowError):
            pass  # nobody of ours: it is a port of this machine, anything may knock
        except trio.BrokenResourceError:
            pass  # the player was killed


async def _hold(exchange: Exchange, calling: Calling, call_id: UUID, stream: trio.SocketStream) -> None:
    async with trio.open_nursery() as nursery:

        def redirect(context: str, exten: str) -> None:
            nursery.start_soon(stream.send_all, _written({"context": context, "exten": exten}))

        channel = Channel(
            call_id=call_id,
            number=calling.number,
            caller_name=calling.caller_name,
            name=exchange.next_name(),
            unique_id=f"{time.time():.3f}",
            engine=calling.engine,
            redirect=redirect,
        )
        async with exchange.holds(channel):
            await stream.send_all(_written({"channel": channel.name}))
            await _line(stream)  # he says nothing more: this is the end of his connection
        nursery.cancel_scope.cancel()


async def _ring(exchange: Exchange, telephone: str, channel_id: str, variables: dict[str, str]) -> None:
    """A technician's telephone: he picks up, and is told of the caller by the engine that has him called."""
    caller = exchange.find(variables.get("SAV_CALLER", ""))
    if caller is None:
        return
    host, _, port = caller.engine.rpartition(":")
    with suppress(CallError):  # the engine does not take his line: for the caller, nobody has picked up
        await Technician(exchange, Engine(host, int(port))).rings(channel_id, variables)


# ---------------------------------------------------------------- beside a caller


class PlayedElsewhere(Exchange):
    """The same exchange, as one who plays a caller in another process has it: only his own calls are in it."""

    def __init__(self, at: Address, places: frozenset[tuple[str, str]]) -> None:
        super().__init__(places)
        self._at = at

    @asynccontextmanager
    async def holds(self, channel: Channel) -> AsyncIterator[None]:
        """The call is known where the engine asks. Raises CallError when there is nobody to tell."""
        calling = Calling(str(channel.call_id), channel.number, channel.caller_name, channel.engine)
        async with await self._announced(calling) as stream, super().holds(channel), trio.open_nursery() as nursery:
            nursery.start_soon(self._follow, stream, channel)
            yield
            nursery.cancel_scope.cancel()

    async def _announced(self, calling: Calling) -> trio.SocketStream:
        try:
            with trio.fail_after(CONNECT_S):
                stream = await trio.open_tcp_stream(self._at.host, self._at.port)
                await stream.send_all(_written(attrs.asdict(calling)))
                if not await _line(stream):
                    raise trio.BrokenResourceError("sent away")
        except (OSError, trio.BrokenResourceError, trio.TooSlowError) as fault:
            raise CallError(
                where=f"{self._at.host}:{self._at.port}",
                what="l'Asterisk joué de ce moteur ne répond pas",
                fix="relancez le moteur (`make run`)",
            ) from fault
        return stream

    async def _follow(self, stream: trio.SocketStream, channel: Channel) -> None:
        """Do to the call what the manager does to its channel, until the engine stops."""
        try:
            while line := await _line(stream):
                place = json.loads(line)
                channel.redirect(place["context"], place["exten"])
        except trio.BrokenResourceError:
            pass  # the engine was killed: the line of the call says so


# ---------------------------------------------------------------- lines


def _written(told: dict[str, str]) -> bytes:
    return json.dumps(told).encode() + b"\n"


async def _line(stream: trio.SocketStream) -> bytes:
    """Up to and with its end; what came before the end of the connection, empty when that was nothing.

    Raises ValueError when it is too long. One side speaks at a time: nothing follows a line before it is answered.
    """
    line = b""
    while not line.endswith(b"\n"):
        some = bytes(await stream.receive_some(LINE_BYTES_MAX))
        line += some
        if len(line) > LINE_BYTES_MAX:
            raise ValueError("a line too long")
        if not some:
            break
    return line
