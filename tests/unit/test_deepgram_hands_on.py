"""Sound goes from the line to the transcriber's socket in one call, and never past what came before it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import attrs
import trio
from trio.testing import wait_all_tasks_blocked

from sav_engine.metrics import Metrics
from sav_engine.providers.breaker import Breaker
from sav_engine.providers.cost import Purse
from sav_engine.providers.deepgram import DeepgramTranscriber
from sav_engine.providers.deepgram_live import Vendor
from sav_engine.providers.deepgram_reactions import Closed
from sav_engine.providers.deepgram_request import Listen
from sav_engine.providers.websocket_opening import SocketLost
from sav_engine.turns.events import AudioBatch, FinalizeSegment
from tests.kit.transcriber import CALL

FINALIZE = '{"type": "Finalize"}'
KEEP_ALIVE = '{"type": "KeepAlive"}'


@attrs.define
class Noting:
    """websocket.Socket as the session sees it: notes what it is given, and has room when it is told so."""

    given: list[str | int] = attrs.field(factory=list)
    has_room: bool = True
    is_lost: bool = False
    request_id: str = "noting"
    made_room: trio.lowlevel.ParkingLot = attrs.field(factory=trio.lowlevel.ParkingLot)
    lost: trio.Event = attrs.field(factory=trio.Event)
    meanwhile: Callable[[], None] = lambda: None  # done whenever somebody waits for room

    def put(self, message: str | bytes) -> bool:
        if self.is_lost:
            raise SocketLost(Closed(1006, ""))
        self.given.append(message if isinstance(message, str) else message[0])
        return self.has_room

    async def send(self, message: str | bytes) -> None:
        self.put(message)
        await self.room()

    async def room(self) -> None:
        self.meanwhile()
        await trio.lowlevel.checkpoint()
        while not self.has_room:
            await self.made_room.park()

    async def receive(self) -> str:
        await self.lost.wait()
        raise SocketLost(Closed(1006, ""))

    def make_room(self) -> None:
        self.has_room = True
        self.made_room.unpark_all()

    def lose(self) -> None:
        self.is_lost = True
        self.lost.set()


@attrs.define
class Line:
    """A session and the sockets it was given, the last one open."""

    session: object
    sockets: list[Noting]
    transcriber: DeepgramTranscriber

    def hear(self, *numbers: int) -> None:
        for number in numbers:
            self.session.hear(AudioBatch(bytes([number]) * 1_600, trio.current_time()))

    def ask(self, number: int) -> None:
        now = trio.current_time()
        self.session.finalize(FinalizeSegment(number, now - 1.0, now, "open"))

    @property
    def given(self) -> list[str | int]:
        return self.sockets[-1].given


@asynccontextmanager
async def line() -> AsyncIterator[Line]:
    sockets: list[Noting] = []

    @asynccontextmanager
    async def connect(listen: Listen) -> AsyncIterator[Noting]:
        sockets.append(Noting())
        yield sockets[-1]

    metrics = Metrics("0")
    breaker = Breaker("Deepgram", "transcriber", metrics)
    vendor = Vendor(Listen("ws://nobody", "key"), metrics, breaker, Purse(metrics), connect, lambda pause_s: pause_s)
    transcriber = DeepgramTranscriber(vendor)
    async with transcriber.open(CALL) as session:
        await wait_all_tasks_blocked()
        yield Line(session, sockets, transcriber)


async def test_sound_and_requests_are_on_the_socket_before_any_task_has_run(autojump_clock):
    async with line() as call:
        call.hear(1, 2)
        call.session.finalize(FinalizeSegment(7, 0.0, 0.2, "open"))
        call.hear(3)
        assert call.given == [1, 2, FINALIZE, 3]


async def test_what_the_socket_has_no_room_for_waits_and_what_comes_later_waits_behind_it(autojump_clock):
    async with line() as call:
        call.hear(1)
        call.sockets[0].has_room = False
        call.hear(2)
        call.ask(7)
        await wait_all_tasks_blocked()
        call.hear(3)
        await wait_all_tasks_blocked()
        assert call.given == [1, 2], "the sender has put one and waits for room"
        call.sockets[0].make_room()
        call.hear(4)  # there is room, but the sender has not had its turn
        await wait_all_tasks_blocked()
        assert call.given == [1, 2, FINALIZE, 3, 4]
        await trio.sleep(0.5)  # the vendor allows more again
        call.hear(5)
        assert call.given[-1] == 5, "up to date again: at once"


async def test_faster_than_the_vendor_allows_goes_by_the_sender_in_order(autojump_clock):
    async with line() as call:
        began_s = trio.current_time()
        call.hear(*range(1, 21))  # two seconds of sound in no time: a network that held it back
        at_once = list(call.given)
        await trio.sleep(3)
        assert call.given == list(range(1, 21))
        assert at_once == list(range(1, len(at_once) + 1))
        assert len(at_once) * 0.1 / 1.25 <= trio.current_time() - began_s
        assert len(at_once) <= 5, "no more than the lead"


async def test_a_lost_socket_takes_nothing_along_and_the_next_one_hears_it(autojump_clock):
    async with line() as call:
        call.hear(1)
        call.sockets[0].is_lost = True  # as a send finds out before the reader does
        call.hear(2, 3)
        call.sockets[0].lose()
        await trio.sleep(3)
        call.hear(4)
        await trio.sleep(1)
        assert len(call.sockets) == 2
        assert call.given == [1, 2, 3, 4]


async def test_a_session_that_is_left_takes_no_more(autojump_clock):
    async with line() as call:
        call.hear(1)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(call.session.leave)
            await wait_all_tasks_blocked()
            call.hear(2)
            assert call.given == [1, '{"type": "CloseStream"}']
            call.sockets[0].lose()
            nursery.cancel_scope.cancel()


async def test_nothing_follows_the_good_bye_though_the_sender_has_not_heard_of_it_yet(autojump_clock):
    async with line() as call:
        call.hear(1)
        call.sockets[0].meanwhile = lambda: call.hear(2)
        with trio.move_on_after(0.05):
            await call.session.leave()
        assert call.given == [1, '{"type": "CloseStream"}']


async def test_a_batch_that_fills_the_socket_is_the_last_one_until_there_is_room(autojump_clock):
    """However long the vendor takes nothing: what is not on the socket is on the tape, and not twice."""
    async with line() as call:
        call.sockets[0].has_room = False
        for number in range(1, 30):
            call.hear(number)
            await trio.sleep(0.1)
        assert call.given == [1]
        call.sockets[0].make_room()
        await trio.sleep(3)
        assert call.given == list(range(1, 30))


async def test_one_service_keeps_all_silent_lines_alive_and_forgets_those_that_are_over(autojump_clock):
    async with line() as call, trio.open_nursery() as nursery:
        nursery.start_soon(call.transcriber.run)
        async with call.transcriber.open(CALL):
            await trio.sleep(0.5)
            for number in range(100):
                call.hear(number)
                await trio.sleep(0.1)
            silent, speaking = call.sockets[1], call.sockets[0]
            assert silent.given == [0, KEEP_ALIVE, KEEP_ALIVE], "sound first: a socket without any is closed"
            assert speaking.given == list(range(100))
        await trio.sleep(6)
        assert speaking.given[-1] == KEEP_ALIVE
        assert silent.given[-1] == '{"type": "CloseStream"}'
        nursery.cancel_scope.cancel()
