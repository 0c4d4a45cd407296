"""Sound goes through the relay at once, and never past what came before it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from uuid import UUID

import attrs
import trio
from trio.testing import wait_all_tasks_blocked

from sav_engine.errors import ProviderError
from sav_engine.providers.fallback_transcriber import FallbackTranscriber
from sav_engine.providers.outlet import UNREAD_MAX, Outlet
from sav_engine.turns.events import AudioBatch, FinalizeSegment, TranscriberLost, Words

CALL = UUID(int=1)


def sound(number: int) -> AudioBatch:
    return AudioBatch(bytes([number]) * 1_600, number / 10)


def request(number: int) -> FinalizeSegment:
    return FinalizeSegment(segment=number, started_s=0.0, stopped_s=1.0, expects="open")


class Noting:
    """A transcriber that notes what it is given, opens when it may, and is lost when it is told to be."""

    name = "noting"

    def __init__(self) -> None:
        self.heard: list[object] = []
        self.may_open = trio.Event()
        self.is_lost = trio.Event()

    @asynccontextmanager
    async def open(self, call_id: UUID) -> AsyncIterator[Noting]:
        await self.may_open.wait()
        yield self

    def hear(self, batch: AudioBatch) -> None:
        self.heard.append(batch.pcm[0])

    def finalize(self, segment: FinalizeSegment) -> None:
        self.heard.append(f"f{segment.segment}")

    def hand_words_to(self, take: Callable[[Words], bool]) -> None:
        self.take = take

    async def receive(self) -> Words | TranscriberLost:
        await self.is_lost.wait()
        return TranscriberLost("gone", trio.current_time())


async def test_what_was_said_before_it_was_there_comes_first_and_then_all_at_once() -> None:
    only = Noting()
    async with FallbackTranscriber([only]).open(CALL) as relay:
        for number in (1, 2):
            relay.hear(sound(number))
        only.may_open.set()
        await wait_all_tasks_blocked()
        assert only.heard == [1, 2]
        relay.hear(sound(3))
        assert only.heard == [1, 2, 3], "no task had to run for it"


async def test_sound_does_not_overtake_a_request_that_waits() -> None:
    only = Noting()
    async with FallbackTranscriber([only]).open(CALL) as relay:
        relay.hear(sound(1))
        relay.finalize(request(7))
        relay.hear(sound(2))
        only.may_open.set()
        await wait_all_tasks_blocked()
        assert only.heard == [1, "f7", 2]


async def test_sound_and_requests_reach_it_before_any_task_has_run() -> None:
    only = Noting()
    only.may_open.set()
    async with FallbackTranscriber([only]).open(CALL) as relay:
        await wait_all_tasks_blocked()
        relay.hear(sound(1))
        relay.finalize(request(7))
        relay.hear(sound(2))
        assert only.heard == [1, "f7", 2]


async def test_the_next_one_hears_what_was_kept_and_what_came_while_there_was_none() -> None:
    first, second = Noting(), Noting()
    first.may_open.set()
    async with FallbackTranscriber([first, second]).open(CALL) as relay, trio.open_nursery() as listening:
        listening.start_soon(relay.receive)
        await wait_all_tasks_blocked()
        relay.hear(sound(1))
        relay.finalize(request(7))
        first.is_lost.set()
        await wait_all_tasks_blocked()
        relay.hear(sound(2))
        assert first.heard == [1, "f7"]
        second.may_open.set()
        await wait_all_tasks_blocked()
        relay.hear(sound(3))
        assert second.heard == [1, "f7", 2, 3], "the request is still owed"
        listening.cancel_scope.cancel()


async def test_one_that_breaks_without_a_word_is_no_end_either() -> None:
    class Breaking(Noting):
        @asynccontextmanager
        async def open(self, call_id: UUID) -> AsyncIterator[Noting]:
            async with trio.open_nursery() as nursery:
                nursery.start_soon(self._break)
                yield self

        async def _break(self) -> None:
            await self.may_open.wait()
            raise ProviderError(where="first", what="broken", fix="none")

    first, second, told = Breaking(), Noting(), []
    second.may_open.set()
    relaying = FallbackTranscriber([first, second], lambda *lost: told.append(lost))
    async with relaying.open(CALL) as relay, trio.open_nursery() as listening:
        listening.start_soon(relay.receive)
        await wait_all_tasks_blocked()
        relay.hear(sound(1))
        first.may_open.set()
        await wait_all_tasks_blocked()
        relay.hear(sound(2))
        assert (first.heard, second.heard) == ([1], [1, 2])
        assert [name for name, _ in told] == ["noting"] and "broken" in told[0][1]
        second.is_lost.set()
        await wait_all_tasks_blocked()
        assert (await relay.receive()) == (await relay.receive())
        assert isinstance(await relay.receive(), TranscriberLost)


# ------------------------------------------------------------ words


def words(number: int) -> Words:
    return Words(f"word {number}", is_final=True, confidence=0.9, started_s=0.0, stopped_s=1.0, segment=number)


@attrs.define
class Room:
    """Takes so many words."""

    free: int
    taken: list[Words] = attrs.field(factory=list)

    def take(self, heard: Words) -> bool:
        if len(self.taken) >= self.free:
            return False
        self.taken.append(heard)
        return True


async def test_words_are_where_they_should_be_before_any_task_has_run() -> None:
    only, room = Noting(), Room(9)
    only.may_open.set()
    async with FallbackTranscriber([only]).open(CALL) as relay:
        relay.hand_words_to(room.take)
        await wait_all_tasks_blocked()
        assert only.take(words(1))
        assert room.taken == [words(1)]


async def test_the_next_ones_words_take_the_same_way_and_an_answered_request_is_not_asked_again() -> None:
    first, second, room = Noting(), Noting(), Room(9)
    first.may_open.set()
    second.may_open.set()
    async with FallbackTranscriber([first, second]).open(CALL) as relay, trio.open_nursery() as listening:
        relay.hand_words_to(room.take)
        listening.start_soon(relay.receive)
        await wait_all_tasks_blocked()
        for number in (7, 8):
            relay.finalize(request(number))
        first.take(words(7))
        first.is_lost.set()
        await wait_all_tasks_blocked()
        assert second.heard == ["f8"]
        second.take(words(8))
        assert room.taken == [words(7), words(8)]
        listening.cancel_scope.cancel()


async def test_words_nobody_has_room_for_are_received_and_so_are_all_after_them() -> None:
    outlet, room = Outlet(), Room(1)
    outlet.hand_words_to(room.take)
    for number in (1, 2):
        outlet.tell(words(number))
    room.free = 9
    outlet.tell(words(3))
    outlet.tell(TranscriberLost("gone", 0.0))
    assert room.taken == [words(1)]
    assert [await outlet.receive() for _ in range(2)] == [words(2), words(3)]
    assert await outlet.receive() == await outlet.receive() == TranscriberLost("gone", 0.0)


async def test_what_nobody_reads_is_dropped_and_costs_no_more() -> None:
    outlet = Outlet()
    for number in range(UNREAD_MAX + 5):
        outlet.tell(words(number))
    assert [await outlet.receive() for _ in range(UNREAD_MAX)][-1] == words(UNREAD_MAX - 1)
