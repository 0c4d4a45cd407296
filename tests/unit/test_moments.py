"""What can wait is done for all calls together, in slices between which the sound of all of them gets its turn."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import trio
from trio.testing import wait_all_tasks_blocked

from sav_engine.call.moments import AT_ONCE, REST_S, Moments

WORKS = 5 * AT_ONCE + 3


@asynccontextmanager
async def much_waits(done: list[int]) -> AsyncIterator[Moments]:
    """The block begins when the first slice of it is done."""
    moments, began = Moments(), trio.Event()
    async with trio.open_nursery() as nursery:
        nursery.start_soon(moments.run)
        await wait_all_tasks_blocked()
        moments.later(began.set)
        for number in range(1, WORKS):
            moments.later(lambda number=number: done.append(number))
        with trio.fail_after(2 * REST_S):
            await began.wait()
        yield moments
        nursery.cancel_scope.cancel()


async def test_much_that_waits_holds_up_nobody(autojump_clock):
    done, turns = list[int](), 0
    async with much_waits(done):
        while len(done) < WORKS - 1:
            turns += 1
            await trio.lowlevel.checkpoint()
    assert done == list(range(1, WORKS))
    assert turns >= WORKS // AT_ONCE - 1, "others had their turn after each slice"


async def test_what_waits_is_done_also_by_one_who_is_cancelled_within_it(autojump_clock):
    done = list[int]()
    async with much_waits(done) as moments:
        assert 0 < len(done) < WORKS - 1
    assert done == list(range(1, WORKS))
    moments.later(lambda: done.append(-1))
    assert done[-1] == -1, "nobody runs it: at once"


async def test_what_comes_between_two_slices_is_done_also_when_no_call_is_left(autojump_clock):
    """The last lines of a call that ended then."""
    done = list[int]()
    async with much_waits(done) as moments:
        moments.later(lambda: done.append(WORKS))
        await trio.sleep(2 * REST_S)
        assert done == list(range(1, WORKS + 1))
