"""Sound goes through the relay at once, and never past what came before it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import trio
from trio.testing import wait_all_tasks_blocked

from sav_engine.errors import ProviderError
from sav_engine.providers.fallback_transcriber import FallbackTranscriber
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


async def test_sound_does_not_overtake_a_request() -> None:
    only = Noting()
    only.may_open.set()
    async with FallbackTranscriber([only]).open(CALL) as relay:
        await wait_all_tasks_blocked()
        relay.hear(sound(1))
        relay.finalize(request(7))
        relay.hear(sound(2))  # the request has not been handed on yet, or has: Trio draws lots
        relay.hear(sound(3))
        await wait_all_tasks_blocked()
        relay.hear(sound(4))
        assert only.heard == [1, "f7", 2, 3, 4]


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
