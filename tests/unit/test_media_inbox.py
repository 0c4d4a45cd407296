"""Events on their way to a call that may be slow."""

from __future__ import annotations

import trio
from trio.testing import wait_all_tasks_blocked

from sav_engine.media.counters import Counters
from sav_engine.media.inbox import BATCHES_MAX, Inbox
from sav_engine.turns.events import AudioBatch, DtmfPressed, HungUp


def batch(number: int) -> AudioBatch:
    return AudioBatch(number.to_bytes(2, "little"), float(number))


async def test_a_slow_call_loses_its_oldest_sound_and_none_of_its_keys() -> None:
    counters = Counters()
    inbox = Inbox(counters)
    inbox.put(DtmfPressed("1", 0.0))
    for number in range(BATCHES_MAX + 3):
        inbox.put(batch(number))
    inbox.put(DtmfPressed("2", 9.0))
    assert await inbox.get() == DtmfPressed("1", 0.0)
    assert [await inbox.get() for _ in range(BATCHES_MAX)] == [batch(n) for n in range(3, BATCHES_MAX + 3)]
    assert await inbox.get() == DtmfPressed("2", 9.0)
    assert counters.dropped_batches == 3


async def test_the_end_comes_last_stays_and_lets_nothing_in_behind_it() -> None:
    inbox = Inbox(Counters())
    ending = HungUp("eof", 1.0)
    inbox.put(batch(1))
    inbox.put(ending)
    inbox.put(batch(2))
    inbox.put(HungUp("reset", 2.0))
    assert [await inbox.get() for _ in range(4)] == [batch(1), ending, ending, ending]


async def test_a_waiting_call_is_woken_and_a_cancelled_wait_loses_nothing() -> None:
    inbox = Inbox(Counters())
    with trio.move_on_after(0):
        await inbox.get()
    inbox.put(batch(1))
    with trio.CancelScope() as scope:
        scope.cancel()
        await inbox.get()
    assert scope.cancelled_caught
    got: list[object] = []

    async def take_two() -> None:
        got.extend([await inbox.get(), await inbox.get()])

    async with trio.open_nursery() as nursery:
        nursery.start_soon(take_two)
        await wait_all_tasks_blocked()
        assert got == []
        inbox.put(batch(2))
    assert got == [batch(1), batch(2)]


async def test_sound_handed_on_goes_past_the_reader_and_what_waited_goes_first() -> None:
    inbox, heard = Inbox(Counters()), list[AudioBatch]()
    inbox.put(batch(1))
    inbox.put(DtmfPressed("5", 1.0))
    inbox.put(batch(2))
    inbox.hand_sound_to(heard.append)
    inbox.put(batch(3))
    inbox.put(HungUp("eof", 2.0))
    inbox.put(batch(4))
    assert heard == [batch(1), batch(2), batch(3)]
    assert [type(await inbox.get()) for _ in range(2)] == [DtmfPressed, HungUp]
