"""The databases are asked while nobody calls; what /readyz says of them, and how look-ups are counted."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import attrs
import pytest
import trio
from structlog.testing import capture_logs
from trio.testing import MockClock

from sav_engine.errors import RecordsError
from sav_engine.metrics import Metrics
from sav_engine.records import spool as spool_module
from sav_engine.records.counted import CountedClients, CountedTickets
from sav_engine.records.delivery import SpooledTickets
from sav_engine.records.memory import MemoryTickets
from sav_engine.records.spool import Spool
from sav_engine.records.watch import ASK_EVERY_S, Watch
from tests.kit.calls import FakeRecords
from tests.unit.test_spool import Store, full, inline, ticket

AWAY = RecordsError(where="DB", what="away", fix="start it")


@attrs.define
class FakePool:
    is_away: bool = False

    async def ping(self) -> None:
        await trio.lowlevel.checkpoint()
        if self.is_away:
            raise AWAY


def watched(tmp_path: Path, store: Store | None = None) -> tuple[Watch, dict[str, FakePool], list[tuple[str, bool]]]:
    pools, told = {"clients": FakePool(), "tickets": FakePool()}, list[tuple[str, bool]]()
    spooled = SpooledTickets(store or Store(), Spool(tmp_path), lambda ticket: None, inline)
    watch = Watch(pools, spooled, lambda name, is_up: told.append((name, is_up)))  # a double
    return watch, pools, told


async def test_an_outage_is_told_once_and_so_is_its_end(tmp_path: Path, autojump_clock: MockClock):
    watch, pools, told = watched(tmp_path)
    with capture_logs() as lines:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(watch.run)
            for is_away in (True, False):
                await trio.sleep(3 * ASK_EVERY_S)
                pools["clients"].is_away = is_away
            await trio.sleep(3 * ASK_EVERY_S)
            nursery.cancel_scope.cancel()
    assert [(line["event"], line["database"]) for line in lines] == [
        ("database_away", "clients"),
        ("database_back", "clients"),
    ]
    assert {name for name, is_up in told if not is_up} == {"clients"}


async def test_readyz_names_the_database_that_is_away(tmp_path: Path, autojump_clock: MockClock):
    watch, pools, _ = watched(tmp_path)
    assert (watch.facts()["degraded"], watch.facts()["databases"]) == (False, {"clients": "ok", "tickets": "ok"})
    pools["tickets"].is_away = True
    async with trio.open_nursery() as nursery:
        nursery.start_soon(watch.run)
        await trio.sleep(1)
        nursery.cancel_scope.cancel()
    assert watch.facts()["degraded"] is True
    assert watch.facts()["databases"] == {"clients": "ok", "tickets": "away: away"}
    assert watch.loses_tickets is None, "the tickets wait on the disk: calls are welcome"


async def test_when_neither_disk_nor_database_takes_tickets_no_call_is_invited(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, autojump_clock: MockClock
):
    """Nobody has to call for it to be seen, nor for its end."""
    store = Store()
    watch, pools, _ = watched(tmp_path, store)
    store.is_away = pools["tickets"].is_away = True
    async with trio.open_nursery() as nursery:
        nursery.start_soon(watch.run)
        with monkeypatch.context() as broken:
            broken.setattr(spool_module, "write_durably", full)
            await trio.sleep(ASK_EVERY_S + 0.1)
            assert watch.loses_tickets
            await watch.spooled.write(ticket())
            assert watch.facts()["spool"]["held"] == 1
        await trio.sleep(ASK_EVERY_S)
        assert watch.loses_tickets is None, "the disk has room again"
        nursery.cancel_scope.cancel()


async def test_a_database_that_answers_and_has_no_room_either_counts_as_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, autojump_clock: MockClock
):
    """The embedded one is on the disk of the spool: it answers whoever asks, and takes no ticket."""
    store = Store()
    watch, _, _ = watched(tmp_path, store)
    store.is_away = True
    async with trio.open_nursery() as nursery:
        nursery.start_soon(watch.run)
        nursery.start_soon(watch.spooled.run)
        with monkeypatch.context() as broken:
            broken.setattr(spool_module, "write_durably", full)
            await trio.sleep(ASK_EVERY_S + 0.1)
            assert watch.loses_tickets is None
            await watch.spooled.write(ticket())
            assert (watch.loses_tickets is not None, watch.facts()["databases"]["tickets"]) == (True, "ok")
        store.is_away = False
        await trio.sleep(ASK_EVERY_S + 0.1)
        assert (watch.loses_tickets, watch.spooled.held, len(store.order)) == (None, 0, 1)
        nursery.cancel_scope.cancel()


async def test_a_database_that_is_back_gets_its_tickets_at_once(tmp_path: Path, autojump_clock: MockClock):
    store = Store()
    watch, pools, _ = watched(tmp_path, store)
    store.is_away = pools["tickets"].is_away = True
    async with trio.open_nursery() as nursery:
        nursery.start_soon(watch.run)
        nursery.start_soon(watch.spooled.run)
        await watch.spooled.write(ticket())
        await trio.sleep(300)  # by now half a minute lies between two attempts
        store.is_away = pools["tickets"].is_away = False
        await trio.sleep(ASK_EVERY_S + 0.1)
        assert (len(store.order), watch.spooled.waiting) == (1, 0)
        nursery.cancel_scope.cancel()


# ---------------------------------------------------------------- look-ups


def counts(metrics: Metrics) -> dict[tuple[str, str], float]:
    samples = [
        sample
        for family in metrics.registry.collect()
        for sample in family.samples
        if sample.name == "voicebot_lookups_total" and sample.value
    ]
    return {(sample.labels["what"], sample.labels["outcome"]): sample.value for sample in samples}


async def test_each_look_up_is_counted_by_how_it_went(autojump_clock: MockClock):
    class Slow(FakeRecords):
        async def find(self, phone_number: str):
            await trio.sleep_forever()

    metrics, away = Metrics("test"), FakeRecords(is_away=True)
    with trio.move_on_after(1):
        await CountedClients(Slow(), metrics.looked_up).find("+33639980001")
    with pytest.raises(RecordsError):
        await CountedClients(away, metrics.looked_up).find("+33639980001")
    store = MemoryTickets()
    tickets = CountedTickets(store, metrics.looked_up)
    await tickets.write(attrs.evolve(ticket(uuid4()), status="open"))
    assert await tickets.past("+33639980001") and await tickets.still_open(
        "+33639980001", datetime(2026, 1, 1, tzinfo=UTC)
    )
    assert await tickets.transfers_since(datetime(2026, 1, 1, tzinfo=UTC)) == 0
    assert counts(metrics) == {
        ("client", "late"): 1.0,
        ("client", "down"): 1.0,
        ("history", "found"): 1.0,
        ("open_ticket", "found"): 1.0,
        ("transfers", "none"): 1.0,
    }
