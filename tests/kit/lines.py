"""An in-memory world for the pump: connections without a kernel, under whatever clock Trio runs on.

    world = MemoryWorld()
    peer = world.connect()          # Asterisk's end
    async with pump.line(await world.accept()) as line: ...

The peer sends, finishes (FIN) or resets; what the engine sent lies in `peer.received` with its time. Faults are set,
not random: `world.stall(0.1)` makes the loop oversleep once, `peer.room = 100` takes 100 bytes more and no further.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Sequence
from itertools import count
from uuid import UUID

import trio

from sav_engine.media.world import TICK_S
from sav_engine.wire import writer
from sav_engine.wire.frames import Frame
from sav_engine.wire.parser import Parser

NO_LIMIT = math.inf
ROUNDING_S = 1e-9  # of sums of floats


class Peer:
    """Both ends of one connection; the test holds Asterisk's, the engine's is the same object."""

    def __init__(self, number: int, world_lot: trio.lowlevel.ParkingLot) -> None:
        self.number = number
        self.received: list[tuple[float, bytes]] = []  # time and bytes of each send of the engine
        self.room: float = NO_LIMIT
        self.reads = 0  # of the engine
        self.is_closed = False  # by the engine
        self.unread_at_close = 0
        self._incoming = bytearray()
        self._came: deque[tuple[int, float]] = deque()  # of the incoming: bytes, and when they came
        self._is_finished = False
        self._is_reset = False
        self._world_lot = world_lot
        self._closed = trio.Event()
        self._news = trio.lowlevel.ParkingLot()

    # ---- Asterisk's end

    def send(self, data: bytes) -> None:
        self._incoming += data
        self._came.append((len(data), trio.current_time()))
        self._news.unpark_all()

    def identify(self, call_id: UUID) -> None:
        self.send(writer.uuid(call_id))

    def finish(self) -> None:
        """End of stream: the caller has hung up, or was transferred."""
        self._is_finished = True
        self._news.unpark_all()
        self._world_lot.unpark_all()

    def reset(self) -> None:
        self._is_reset = True
        self._news.unpark_all()
        self._world_lot.unpark_all()

    def make_room(self, room: float = NO_LIMIT) -> None:
        self.room = room
        self._world_lot.unpark_all()

    async def wait_closed(self) -> None:
        await self._closed.wait()

    def stream(self) -> bytes:
        return b"".join(data for _, data in self.received)

    def frames(self) -> list[Frame]:
        """What Asterisk would make of it. Raises WireError where it would drop the call."""
        parser = Parser("from_engine")
        frames = parser.feed(self.stream())
        assert not parser.pending_bytes, "the engine's last frame is incomplete"
        return frames

    def times(self) -> list[float]:
        """When each whole frame was sent, in seconds of the clock."""
        return [at for at, data in self.received if len(data) == writer.FRAME_BYTES]

    # ---- the engine's end

    @property
    def has_left(self) -> bool:
        return self._is_finished or self._is_reset

    def is_ready(self) -> bool:
        return bool(self._incoming) or self.has_left

    def read(self, most: int) -> bytes:
        return self.read_dated(most)[0]

    def read_dated(self, most: int) -> tuple[bytes, float]:
        self.reads += 1
        if self._is_reset and not self._incoming:  # Linux gives first what came before it
            raise ConnectionResetError(104, "reset by the test")
        if not self._incoming and not self._is_finished:
            raise BlockingIOError(11, "nothing has come")
        data = bytes(self._incoming[:most])
        del self._incoming[:most]
        return data, self._forget(len(data))

    def _forget(self, left: int) -> float:
        """So many bytes are read; returns when the last of them came."""
        came_s = trio.current_time()
        while left:
            size, came_s = self._came.popleft()
            if size > left:
                self._came.appendleft((size - left, came_s))
            left -= min(size, left)
        return came_s

    def take(self, data: bytes) -> int:
        if self._is_reset:
            raise BrokenPipeError(32, "reset by the test")
        if not self.room:
            raise BlockingIOError(11, "no room")
        taken = data[: int(min(self.room, len(data)))]
        self.room -= len(taken)
        if taken:
            self.received.append((trio.current_time(), taken))
        return len(taken)

    async def wait_news(self) -> None:
        while not self.is_ready():
            await self._news.park()

    def close(self) -> None:
        self.is_closed = True
        self.unread_at_close = len(self._incoming)
        self._closed.set()


class MemoryWorld:
    """A `media.world.World` of Peers. Ticks are multiples of 5 ms of Trio's clock."""

    def __init__(self) -> None:
        self._numbers = count()
        self._watched: dict[int, Peer] = {}
        self._waiting_for_room: set[int] = set()
        self._left: set[int] = set()  # told of
        self._news_lot = trio.lowlevel.ParkingLot()
        self._send_accept, self._accept = trio.open_memory_channel[Peer](64)
        self._tick, self._tick_0_s = 0, 0.0
        self._stall_s = 0.0
        self.ticks_waited = 0

    # ---- for tests

    def connect(self) -> Peer:
        peer = Peer(next(self._numbers), self._news_lot)
        self._send_accept.send_nowait(peer)
        return peer

    async def accept(self) -> Peer:
        return await self._accept.receive()

    def stall(self, seconds: float) -> None:
        """The next tick is noticed this much too late, as if something had kept the loop."""
        self._stall_s = seconds

    # ---- World

    def name(self, conn: Peer) -> str:
        return f"memory:{conn.number}"

    def watch(self, conn: Peer) -> int:
        if not self._watched:
            self._tick, self._tick_0_s = 0, trio.current_time()
        self._watched[conn.number] = conn
        if conn.has_left:
            self._news_lot.unpark_all()
        return conn.number

    def _due_s(self, every: int) -> float:
        return self._tick_s(self._next_tick(every)) + self._stall_s

    async def wait_tick(self, every: int, by_s: float) -> int:
        # Not one sleep, and no event: the timer is armed afresh when a first line comes while the pump waits here.
        while trio.current_time() < self._due_s(every) - ROUNDING_S:
            if by_s <= trio.current_time():
                return 0
            await trio.sleep_until(min(by_s, self._due_s(every)))
        self._stall_s = 0.0
        self.ticks_waited += 1
        before, now = self._tick, int((trio.current_time() - self._tick_0_s) / TICK_S + 1e-6)
        self._tick = now
        return now - before

    def _next_tick(self, every: int) -> int:
        return (self._tick // every + 1) * every

    def _tick_s(self, tick: int) -> float:
        return self._tick_0_s + tick * TICK_S

    def receiver(self, conn: Peer) -> Callable[[int], bytes]:
        return conn.read

    def dated_receiver(self, conn: Peer) -> Callable[[int], tuple[bytes, float]]:
        return conn.read_dated

    def sender(self, conn: Peer) -> Callable[[bytes], int]:
        return conn.take

    def watch_room(self, number: int) -> None:
        self._waiting_for_room.add(number)

    async def wait_news(self) -> Sequence[tuple[int, bool]]:
        while not (news := self._news()):
            await self._news_lot.park()
        for number, has_left in news:
            self._waiting_for_room.discard(number)
            if has_left:
                self._left.add(number)
        return news

    def _news(self) -> list[tuple[int, bool]]:
        roomy = {
            number for number in self._waiting_for_room if number in self._watched and self._watched[number].room
        }
        left = {number for number, peer in self._watched.items() if peer.has_left} - self._left
        return [(number, number in left) for number in sorted(roomy | left)]

    async def wait_readable(self, conn: Peer) -> None:
        await conn.wait_news()

    def close(self, conn: Peer) -> None:
        self._watched.pop(conn.number, None)
        conn.close()
