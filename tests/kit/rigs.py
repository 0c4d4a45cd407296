"""Three ways to carry a line, each with its other end in the test's hand, for what must hold for all of them."""

from __future__ import annotations

import socket
import struct
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Protocol
from uuid import UUID

import trio

from sav_engine.media.api import Detectors, Line
from sav_engine.media.counters import Counters
from sav_engine.media.direct import Direct
from sav_engine.media.pump import Pump
from sav_engine.media.sockets import Sockets, accept, listen
from sav_engine.wire import writer
from sav_engine.wire.frames import Frame
from sav_engine.wire.parser import Parser
from tests.kit.lines import MemoryWorld, Peer

CALL = UUID("77632586-8764-4145-6589-898291957903")


class FarEnd(Protocol):
    """Asterisk's end of a line."""

    async def send(self, data: bytes) -> None: ...

    async def finish(self) -> None: ...

    async def reset(self) -> None: ...

    async def wait_end(self) -> str:
        """Wait until the engine has closed: 'fin', or 'reset' if it left bytes unread."""
        ...

    def stream(self) -> bytes:
        """All bytes of the engine so far."""
        ...


class Rig(Protocol):
    """A media plane that runs, and a way to ring it."""

    counters: Counters

    def ring(self) -> AbstractAsyncContextManager[FarEnd]: ...

    def line(self) -> AbstractAsyncContextManager[Line]:
        """The line of the next connection."""
        ...


def frames_of_engine(stream: bytes) -> list[Frame]:
    """As a strict Asterisk reads them, without an incomplete last one; WireError where it would drop the call."""
    return Parser("from_engine").feed(stream)


class SocketEnd:
    """Over TCP on loopback; a task reads all the time, as Asterisk does."""

    def __init__(self, stream: trio.SocketStream) -> None:
        self._stream = stream
        self._read = bytearray()
        self._ended = trio.Event()
        self._how = ""

    async def send(self, data: bytes) -> None:
        await self._stream.send_all(data)

    async def finish(self) -> None:
        await self._stream.send_eof()

    async def reset(self) -> None:
        self._stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        await self._stream.aclose()

    async def wait_end(self) -> str:
        await self._ended.wait()
        return self._how

    def stream(self) -> bytes:
        return bytes(self._read)

    async def read_all(self) -> None:
        try:
            async for data in self._stream:
                self._read += data
            self._how = "fin"
        except trio.BrokenResourceError:
            self._how = "reset"
        except trio.ClosedResourceError:
            self._how = "closed by the test"
        self._ended.set()


class SocketRig:
    def __init__(self, media: Pump[socket.socket] | Direct, listener: socket.socket) -> None:
        self.counters = media.counters
        self._media = media
        self._listener = listener

    @asynccontextmanager
    async def ring(self) -> AsyncIterator[FarEnd]:
        async with (
            trio.open_nursery() as nursery,
            await trio.open_tcp_stream(*self._listener.getsockname()) as stream,
        ):
            stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            end = SocketEnd(stream)
            nursery.start_soon(end.read_all)
            yield end
            nursery.cancel_scope.cancel()

    @asynccontextmanager
    async def line(self) -> AsyncIterator[Line]:
        async with self._media.line(await accept(self._listener)) as line:
            yield line


class MemoryEnd:
    """Over a MemoryWorld."""

    def __init__(self, peer: Peer) -> None:
        self._peer = peer

    async def send(self, data: bytes) -> None:
        self._peer.send(data)

    async def finish(self) -> None:
        self._peer.finish()

    async def reset(self) -> None:
        self._peer.reset()

    async def wait_end(self) -> str:
        with trio.fail_after(5):
            await self._peer.wait_closed()
        return "reset" if self._peer.unread_at_close else "fin"

    def stream(self) -> bytes:
        return self._peer.stream()


class MemoryRig:
    def __init__(self, pump: Pump[Peer], world: MemoryWorld) -> None:
        self.counters = pump.counters
        self._pump = pump
        self._world = world

    @asynccontextmanager
    async def ring(self) -> AsyncIterator[FarEnd]:
        yield MemoryEnd(self._world.connect())

    @asynccontextmanager
    async def line(self) -> AsyncIterator[Line]:
        async with self._pump.line(await self._world.accept()) as line:
            yield line


@asynccontextmanager
async def _running(media: Pump[socket.socket] | Pump[Peer] | Direct) -> AsyncIterator[None]:
    async with trio.open_nursery() as nursery:
        await nursery.start(media.run)
        yield
        nursery.cancel_scope.cancel()


@asynccontextmanager
async def pump_on_sockets(detectors: Detectors) -> AsyncIterator[Rig]:
    world = Sockets()
    pump = Pump(world, detectors)
    with listen("127.0.0.1", 0) as listener:
        async with _running(pump):
            yield SocketRig(pump, listener)
    world.stop()


@asynccontextmanager
async def direct_on_sockets(detectors: Detectors) -> AsyncIterator[Rig]:
    direct = Direct(detectors)
    with listen("127.0.0.1", 0) as listener:
        async with _running(direct):
            yield SocketRig(direct, listener)


@asynccontextmanager
async def pump_in_memory(detectors: Detectors) -> AsyncIterator[Rig]:
    world = MemoryWorld()
    pump = Pump(world, detectors)
    async with _running(pump):
        yield MemoryRig(pump, world)


RigMaker = Callable[[Detectors], AbstractAsyncContextManager[Rig]]
RIGS: tuple[RigMaker, ...] = (pump_on_sockets, direct_on_sockets, pump_in_memory)


@asynccontextmanager
async def ringing(rig: Rig) -> AsyncIterator[tuple[Line, FarEnd]]:
    """A call that has said who it is."""
    async with rig.ring() as end:
        await end.send(writer.uuid(CALL))
        async with rig.line() as line:
            yield line, end
