"""What is kept of a call in case the engine dies: at once in the beginning, then with the other calls."""

from __future__ import annotations

from functools import partial

import attrs
import pytest
import trio
import trio.testing
from structlog.testing import capture_logs
from trio.testing import MockClock

from sav_engine.call.draft import Draft
from sav_engine.call.moments import REST_S, Moments
from sav_engine.errors import RecordsError
from sav_engine.metrics import Metrics
from sav_engine.ports import Ticket
from tests.kit.calls import FakeRecords

METRICS = Metrics("0")


@attrs.define
class Kept(FakeRecords):
    """When each draft was kept, on the clock that jumps."""

    at_s: list[float] = attrs.field(factory=list)
    takes_s: float = 0.0
    is_full: bool = False

    async def keep(self, ticket: Ticket) -> None:
        if self.is_full:
            raise RecordsError(where="/var/lib/sav", what="le disque est plein", fix="faites de la place")
        self.at_s.append(trio.current_time())
        await trio.sleep(self.takes_s)


def draft(records: Kept, moments: Moments | None = None) -> Draft:
    return Draft(records, lambda: None, METRICS, moments or Moments())  # nobody looks into the ticket here


async def test_without_others_each_change_is_kept_at_once(autojump_clock: MockClock) -> None:
    records = Kept(takes_s=0.1)
    one = draft(records)
    async with trio.open_nursery() as nursery:
        nursery.start_soon(one.run)
        for at_s in (1.0, 1.05, 1.07, 3.0):
            await trio.sleep_until(at_s)
            one.changed()
        await trio.sleep(1.0)
        nursery.cancel_scope.cancel()
    assert records.at_s == [0.0, 1.0, 1.1, 3.0], "what changes during a write goes into the next one"


async def test_a_full_disk_is_told_once_and_again_when_it_fills_up_a_second_time(autojump_clock: MockClock) -> None:
    one = draft(records := Kept(is_full=True))
    with capture_logs() as logs:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(one.run)
            for at_s, is_full in ((1.0, True), (2.0, True), (3.0, False), (4.0, True), (5.0, True)):
                await trio.sleep_until(at_s)
                records.is_full = is_full
                one.changed()
            await trio.sleep(1.0)
            nursery.cancel_scope.cancel()
    assert records.at_s == [3.0]
    assert [line["event"] for line in logs] == ["draft_not_kept", "draft_not_kept"]
    assert "plein" in logs[0]["reason"]


async def test_calls_that_have_changed_are_kept_together_and_none_waits_longer(autojump_clock: MockClock) -> None:
    moments, records = Moments(), [Kept(), Kept(), Kept()]
    drafts = [draft(each, moments) for each in records]
    async with trio.open_nursery() as nursery:
        nursery.start_soon(moments.run)
        for each in drafts:
            nursery.start_soon(each.run)
        await trio.sleep_until(1.0)
        drafts[0].changed()
        await trio.sleep_until(1.1)
        drafts[1].changed()
        drafts[0].changed()
        await trio.sleep_until(5.0)
        drafts[2].changed()
        await trio.sleep(1.0)
        nursery.cancel_scope.cancel()
    assert [each.at_s for each in records] == [[0.0, 1.0 + REST_S], [0.0, 1.0 + REST_S], [0.0, 5.0 + REST_S]]


async def test_a_call_that_ends_or_writes_slowly_holds_up_no_other(autojump_clock: MockClock) -> None:
    moments, ended, slow, other = Moments(), Kept(), Kept(takes_s=60.0), Kept()
    drafts = [draft(each, moments) for each in (ended, slow, other)]
    async with trio.open_nursery() as nursery:
        nursery.start_soon(moments.run)
        for each in drafts[1:]:
            nursery.start_soon(each.run)
        with trio.move_on_after(1.1):
            await drafts[0].run()
        await trio.sleep_until(1.0)
        for each in drafts:
            each.changed()
        await trio.sleep(2.0)
        nursery.cancel_scope.cancel()
    assert (ended.at_s, slow.at_s, other.at_s) == ([0.0], [0.0], [0.0, 1.1 + REST_S])


async def test_what_waits_is_done_in_its_order_also_when_the_engine_stops(autojump_clock: MockClock) -> None:
    moments, done = Moments(), list[str]()
    moments.later(lambda: done.append("at once: nobody gathers yet"))
    assert done
    done.clear()
    async with trio.open_nursery() as nursery:
        nursery.start_soon(moments.run)
        await trio.sleep(1.0)
        for name in "abc":
            moments.later(partial(done.append, name))
        await trio.sleep(0.1)
        assert not done
        nursery.cancel_scope.cancel()
    moments.later(partial(done.append, "after"))
    assert done == ["a", "b", "c", "after"]


async def test_a_work_that_fails_takes_none_along(autojump_clock: MockClock) -> None:
    moments, done = Moments(), list[str]()

    def fail() -> None:
        raise ZeroDivisionError

    async with trio.open_nursery() as nursery:

        async def as_supervised() -> None:
            with pytest.raises(ZeroDivisionError):
                await moments.run()
            await moments.run()

        nursery.start_soon(as_supervised)
        await trio.testing.wait_all_tasks_blocked()
        for work in (partial(done.append, "a"), fail, partial(done.append, "b")):
            moments.later(work)
        await trio.sleep(1.0)
        moments.later(partial(done.append, "c"))
        await trio.sleep(1.0)
        nursery.cancel_scope.cancel()
    assert done == ["a", "b", "c"]
