"""Tickets on disk: whole or not at all, in order, and none lost, whatever happens to the database or the disk."""

from __future__ import annotations

import errno
import os
import threading
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import attrs
import pytest
import trio
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs
from trio.testing import MockClock

from sav_engine.errors import RecordsError, TicketRefused
from sav_engine.ports import Ticket, Turn
from sav_engine.records import delivery as delivery_module
from sav_engine.records import spool as spool_module
from sav_engine.records.delivery import RETRY_MAX_S, SpooledTickets
from sav_engine.records.memory import MemoryTickets
from sav_engine.records.show import spool_lines
from sav_engine.records.spool import Damaged, Spool, decode, each_ticket, encode


def ticket(call_id: UUID | None = None, summary: str = "Rien.") -> Ticket:
    return Ticket(
        call_uuid=call_id or uuid4(),
        phone_number="+33639980001",
        client_name="Pierre Martin",
        client_email=None,
        company=None,
        problem_type="internet",
        status="resolved",
        sentiment="neutral",
        summary=summary,
        duration_seconds=12.5,
        tag="UNKNOWN",
        severity="LOW",
        started_at=datetime(2026, 11, 22, 12, 0, tzinfo=UTC),
        transcript=(Turn("caller", "« ça remarche »\u2028oui", 1.0, 0.9, "verify"), Turn("bot", "Parfait.", 2.0)),
        steps_tried=("redémarrage de la box",),
        equipment_count=2,
    )


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_ticket_comes_back_as_it_was(summary: str):
    assert decode(encode(ticket(UUID(int=1), summary))) == ticket(UUID(int=1), summary)


@given(st.integers(0, 600), st.binary(max_size=40))
def test_what_a_disk_damaged_is_noticed(cut: int, tail: bytes):
    whole = encode(ticket(UUID(int=1)))
    damaged = whole[:cut] + tail
    if damaged.rstrip(b"\n") != whole.rstrip(b"\n"):
        with pytest.raises(ValueError):
            decode(damaged)


def test_the_newest_of_a_call_replaces_the_older_and_the_order_is_kept(tmp_path: Path):
    spool, first, second = Spool(tmp_path), uuid4(), uuid4()
    spool.put(ticket(first, "brouillon"), "draft")
    spool.put(ticket(second), "ticket")
    spool.put(ticket(first, "fini"), "ticket")
    assert [entry.call_id for entry in spool.waiting()] == [str(second), str(first)]
    assert [spool.read(entry).summary for entry in Spool(tmp_path).waiting()] == ["Rien.", "fini"]


@pytest.mark.parametrize("killed_at", ["open", "write", "fsync", "rename", "unlink"])
def test_a_death_at_any_step_leaves_the_old_or_the_new(
    killed_at: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """The process is gone at that step: nothing after it happens, no cleaning up either."""

    class Killed(BaseException):
        pass

    def die(*args: object, **kwargs: object) -> None:
        raise Killed

    call_id = uuid4()
    Spool(tmp_path).put(ticket(call_id, "ancien"), "draft")
    with monkeypatch.context() as broken:
        target = {"open": (os, "open"), "write": (os, "fdopen"), "fsync": (os, "fsync")}.get(killed_at)
        target = target or {"rename": (Path, "rename"), "unlink": (Path, "unlink")}[killed_at]
        broken.setattr(*target, die)
        with pytest.raises(Killed):
            Spool(tmp_path).put(ticket(call_id, "neuf"), "ticket")
    after = Spool(tmp_path)
    after.adopt()
    last = after.read(after.waiting()[-1])
    assert isinstance(last, Ticket)
    assert last.summary == ("neuf" if killed_at == "unlink" else "ancien")
    assert not list(tmp_path.glob("*.new"))


def test_a_full_disk_is_told_and_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    spool = Spool(tmp_path)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(RecordsError, match=r"le disque est plein"):
        spool.put(ticket(), "ticket")
    assert spool.entries() == []
    assert not list(tmp_path.glob("*.new"))


def test_the_bound_keeps_room_for_calls_that_ended(tmp_path: Path):
    spool = Spool(tmp_path, tickets_max=10)
    for _ in range(9):
        spool.put(ticket(), "ticket")
    with pytest.raises(RecordsError):
        spool.put(ticket(), "draft")
    spool.put(ticket(), "ticket")
    with pytest.raises(RecordsError):
        spool.put(ticket(), "ticket")
    assert spool.standing().is_filling


def test_calls_in_the_air_when_the_engine_died_become_tickets(tmp_path: Path):
    draft = Spool(tmp_path).put(ticket(summary="en cours"), "draft")
    again = Spool(tmp_path)
    assert (again.waiting(), again.adopt()) == ([], (draft.call_id,))
    assert len(again.waiting()) == 1


def test_numbers_go_on_after_a_restart(tmp_path: Path):
    first = Spool(tmp_path).put(ticket(), "ticket")
    assert Spool(tmp_path).put(ticket(), "ticket").number == first.number + 1


def test_the_operator_sees_what_waits_and_nobodys_words(tmp_path: Path):
    spool = Spool(tmp_path)
    spool.put(ticket(summary="secret du client"), "ticket")
    spool.put(ticket(), "draft").path.write_bytes(b"damaged")
    text = "\n".join(spool_lines(each_ticket(spool), spool.standing().aside))
    assert "1 ticket(s) en attente, 1 appel(s) en cours, 0 mis de côté." in text
    assert "damaged" in text
    assert "secret" not in text and "+336" not in text


# ---------------------------------------------------------------- delivery


class Store(MemoryTickets):
    """A database that goes away and comes back, and dislikes some tickets."""

    def __init__(self) -> None:
        super().__init__()
        self.is_away = False
        self.order: list[str] = []

    async def write(self, ticket: Ticket) -> None:
        await trio.lowlevel.checkpoint()
        if self.is_away:
            raise RecordsError(where="base", what="absente", fix="attendre")
        if ticket.summary == "poison":
            raise TicketRefused(where="base", what="refusé", fix="signaler")
        self.order.append(ticket.summary)
        await super().write(ticket)


async def inline(work):
    """The virtual clock would jump while a thread works."""
    await trio.lowlevel.checkpoint()
    return work()


def delivery(tmp_path: Path) -> tuple[Store, SpooledTickets, list[Ticket]]:
    store, delivered = Store(), []
    return store, SpooledTickets(store, Spool(tmp_path), delivered.append), delivered


async def test_a_database_away_for_a_while_loses_nothing_and_keeps_the_order(tmp_path: Path):
    store, tickets, delivered = delivery(tmp_path)
    store.is_away = True
    for number in range(5):
        await tickets.write(ticket(summary=str(number)))
        assert await tickets.deliver() is False
    assert tickets.waiting == 5
    store.is_away = False
    assert await tickets.deliver() is True
    assert (store.order, tickets.waiting) == (list("01234"), 0)
    assert len(delivered) == 5
    assert await tickets.deliver() is True
    assert len(delivered) == 5, "nothing is delivered twice"


async def test_the_service_notices_by_itself_that_the_database_is_back(tmp_path: Path, autojump_clock: MockClock):
    store, delivered = Store(), list[Ticket]()
    tickets = SpooledTickets(store, Spool(tmp_path), delivered.append, inline)
    store.is_away = True
    async with trio.open_nursery() as nursery:
        nursery.start_soon(tickets.run)
        await tickets.write(ticket())
        await trio.sleep(300)
        store.is_away = False
        await trio.sleep(RETRY_MAX_S + 1)
        assert len(delivered) == 1
        nursery.cancel_scope.cancel()


async def test_one_ticket_the_database_refuses_does_not_hold_up_the_others(tmp_path: Path):
    store, tickets, _ = delivery(tmp_path)
    for summary in ("avant", "poison", "après"):
        await tickets.write(ticket(summary=summary))
    assert await tickets.deliver() is True
    assert store.order == ["avant", "après"]
    assert Spool(tmp_path).standing().aside == 1, "kept for a person to look at"


async def test_a_damaged_file_is_kept_aside(tmp_path: Path):
    (tmp_path / "000000000000-x.ticket").write_bytes(b"half a tick")
    store, tickets, _ = delivery(tmp_path)
    await tickets.write(ticket(summary="sain"))
    assert await tickets.deliver() is True
    assert (store.order, Spool(tmp_path).standing().aside) == (["sain"], 1)


async def test_with_its_disk_full_the_ticket_goes_straight_to_the_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    store, tickets, delivered = delivery(tmp_path)

    monkeypatch.setattr(spool_module, "write_durably", full)
    await tickets.write(ticket(summary="direct"))
    assert (store.order, len(delivered)) == (["direct"], 1)


def full(path: Path, content: bytes) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


async def both_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Store, SpooledTickets, list[Ticket]]:
    """A ticket was written while the disk was full and the database away."""
    store, tickets, delivered = delivery(tmp_path)
    monkeypatch.setattr(spool_module, "write_durably", full)
    store.is_away = True
    await tickets.write(ticket(summary="retenu"))
    assert (tickets.held, tickets.waiting, delivered) == (1, 0, [])
    return store, tickets, delivered


async def test_what_neither_disk_nor_database_takes_is_held_until_the_disk_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    store, tickets, delivered = await both_gone(tmp_path, monkeypatch)
    assert await tickets.deliver() is False
    monkeypatch.undo()
    assert await tickets.deliver() is False, "on the disk now, and the database is away"
    assert (tickets.held, tickets.waiting, store.order) == (0, 1, [])
    store.is_away = False
    assert await tickets.deliver() is True
    assert (store.order, len(delivered), tickets.waiting) == (["retenu"], 1, 0)


async def test_what_neither_disk_nor_database_takes_is_held_until_the_database_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    store, tickets, delivered = await both_gone(tmp_path, monkeypatch)
    store.is_away = False
    assert await tickets.deliver() is True
    assert await tickets.deliver() is True
    assert (store.order, len(delivered), tickets.held) == (["retenu"], 1, 0)


async def test_a_call_that_lost_patience_with_both_has_not_lost_its_ticket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, autojump_clock: MockClock
):
    class Hanging(Store):
        async def write(self, ticket: Ticket) -> None:
            await trio.sleep_forever()

    monkeypatch.setattr(spool_module, "write_durably", full)
    tickets = SpooledTickets(Hanging(), Spool(tmp_path), lambda ticket: None, inline)
    with trio.move_on_after(10):
        await tickets.write(ticket())
    assert tickets.held == 1


async def test_a_held_ticket_that_the_database_will_never_take_holds_up_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    store, tickets, _ = await both_gone(tmp_path, monkeypatch)
    await tickets.write(ticket(summary="poison"))
    store.is_away = False
    with capture_logs() as told:
        assert await tickets.deliver() is True
    assert (store.order, tickets.held) == (["retenu"], 0)
    assert [line["event"] for line in told if line["event"] == "ticket_lost"] == ["ticket_lost"]


async def test_more_tickets_than_memory_was_promised_are_said_to_be_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(delivery_module, "HELD_MAX", 1)
    _, tickets, _ = await both_gone(tmp_path, monkeypatch)
    with pytest.raises(RecordsError):
        await tickets.write(ticket())
    assert tickets.held == 1


async def test_what_is_held_when_the_engine_ends_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    _, tickets, _ = await both_gone(tmp_path, monkeypatch)
    with capture_logs() as told:
        tickets.give_up()
    assert [(line["event"], line["log_level"]) for line in told] == [("ticket_lost", "error")]
    assert told[0]["call_id"] and "number" in told[0]


async def test_the_draft_of_a_ticket_that_went_past_the_disk_is_not_left_on_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    _, tickets, _ = delivery(tmp_path)
    one = ticket()
    await tickets.keep(one)
    monkeypatch.setattr(spool_module, "write_durably", full)
    await tickets.write(one)
    assert (tickets.standing().drafts, names(tmp_path)) == (0, {"aside"})


def read_only(path: Path, missing_ok: bool = False) -> None:
    raise OSError(errno.EROFS, "Read-only file system")


async def test_a_disk_that_became_read_only_loses_no_ticket_that_went_past_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    store, tickets, told = delivery(tmp_path)
    call_id = uuid4()
    await tickets.keep(ticket(call_id))
    monkeypatch.setattr(spool_module, "write_durably", full)
    monkeypatch.setattr(Path, "unlink", read_only)
    await tickets.write(ticket(call_id, "Tout est dit."))
    assert (store.order, len(told), tickets.held) == (["Tout est dit."], 1, 0)


async def test_a_disk_that_becomes_read_only_does_not_end_the_delivery(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    store, tickets, told = delivery(tmp_path)
    await tickets.write(ticket())
    with monkeypatch.context() as broken:
        broken.setattr(Path, "unlink", read_only)
        assert not await tickets.deliver()
    assert (len(store.order), told, tickets.waiting) == (1, [], 1)
    assert await tickets.deliver() is True
    assert (len(told), tickets.waiting) == (1, 0)


async def test_what_cannot_be_set_aside_on_such_a_disk_holds_up_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    store, tickets, _ = delivery(tmp_path)
    await tickets.write(ticket(summary="poison"))
    await tickets.write(ticket(summary="bon"))
    with monkeypatch.context() as broken:
        broken.setattr(Path, "replace", lambda path, target: read_only(path))
        await tickets.deliver()
    assert (store.order, tickets.is_refusing, tickets.waiting) == (["bon"], True, 1)
    assert await tickets.deliver() is True
    assert (tickets.waiting, tickets.standing().aside) == (0, 1)


async def test_one_ticket_that_still_fits_is_not_yet_a_disk_that_takes_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """A call's worth of room comes and goes at a full disk: the alarm must not come and go with it."""

    def no_room(descriptor: int, offset: int, size: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    _, tickets, _ = delivery(tmp_path)
    monkeypatch.setattr(os, "posix_fallocate", no_room)
    await tickets.ask_disk()
    await tickets.write(ticket())
    assert tickets.is_refusing and names(tmp_path) > {"aside"}


async def test_what_was_erased_meanwhile_is_let_go(tmp_path: Path):
    store, tickets, _ = delivery(tmp_path)
    await tickets.write(ticket(summary="effacé"))
    await tickets.write(ticket(summary="reste"))
    Spool(tmp_path).waiting()[0].path.unlink()
    assert await tickets.deliver() is True
    assert (store.order, tickets.waiting) == (["reste"], 0)


async def test_half_full_is_told_once_and_once_when_it_is_over(tmp_path: Path):
    store = Store()
    tickets = SpooledTickets(store, Spool(tmp_path, tickets_max=4), lambda ticket: None, inline)
    store.is_away = True
    with capture_logs() as told:
        for _ in range(3):
            await tickets.write(ticket())
            assert await tickets.deliver() is False
        assert tickets.standing().is_filling
        store.is_away = False
        assert await tickets.deliver() is True
    events = [line["event"] for line in told]
    assert [events.count(e) for e in ("spool_filling", "spool_emptying", "tickets_wait")] == [1, 1, 1]


async def test_a_disk_that_refuses_is_known_until_it_takes_one_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    _, tickets, _ = delivery(tmp_path)
    with monkeypatch.context() as broken, capture_logs() as told:
        broken.setattr(spool_module, "write_durably", full)
        for _ in range(2):
            await tickets.write(ticket())
            assert tickets.is_refusing
    await tickets.write(ticket())
    assert not tickets.is_refusing
    assert [line["event"] for line in told] == ["spool_refuses"], "once per outage"


def names(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


async def test_a_disk_is_asked_without_a_call_and_nothing_of_it_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    _, tickets, _ = delivery(tmp_path)
    with monkeypatch.context() as broken:
        broken.setattr(spool_module, "write_durably", full)
        await tickets.ask_disk()
        assert tickets.is_refusing
    await tickets.ask_disk()
    assert not tickets.is_refusing
    assert not Spool(tmp_path).entries() and not names(tmp_path) - {"aside"}


async def test_a_spool_without_room_for_drafts_still_takes_tickets(tmp_path: Path):
    """At nine tenths calls are welcome: what they leave is kept."""
    store = Store()
    store.is_away = True
    tickets = SpooledTickets(store, Spool(tmp_path, tickets_max=10), lambda ticket: None, inline)
    for _ in range(9):
        await tickets.write(ticket())
    with pytest.raises(RecordsError):
        await tickets.keep(ticket())
    assert not tickets.is_refusing
    await tickets.write(ticket())
    await tickets.ask_disk()
    assert tickets.is_refusing, "at its bound"


async def test_on_a_slow_disk_twenty_calls_that_begin_together_wait_for_it_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Each flush returns only when all twenty are waiting for theirs: one after the other would never end."""
    all_there, flush = threading.Barrier(20), os.fsync

    def slow(descriptor: int) -> None:
        if Path(f"/proc/self/fd/{descriptor}").is_file():
            all_there.wait(10)
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", slow)
    _, tickets, _ = delivery(tmp_path)
    async with trio.open_nursery() as nursery:
        for _ in range(20):
            nursery.start_soon(tickets.keep, ticket())
    assert tickets.standing().drafts == 20


def test_of_two_files_of_a_call_the_readable_one_is_taken(tmp_path: Path):
    spool, call_id = Spool(tmp_path), uuid4()
    newer = spool.put(ticket(call_id, "récent"), "ticket").path.read_bytes()
    for number, content in ((7, newer), (9, b"damaged")):
        (tmp_path / f"{number:012d}-{call_id}.draft").write_bytes(content)
    again = Spool(tmp_path)
    assert again.adopt() == (str(call_id),)
    (entry,) = again.waiting()
    assert again.read(entry).summary == "récent"
    assert again.standing().aside == 1
    assert len(list(tmp_path.glob(f"*{call_id}*"))) == 1


def test_a_draft_that_comes_after_the_ticket_is_dropped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A disk that is slow with the draft, and fast with the ticket of the same call."""
    spool, call_id, write = Spool(tmp_path), uuid4(), spool_module.write_durably

    def slow_with_drafts(path: Path, content: bytes) -> None:
        if path.suffix == ".draft":
            spool.put(ticket(call_id, "fini"), "ticket")
        write(path, content)

    monkeypatch.setattr(spool_module, "write_durably", slow_with_drafts)
    spool.put(ticket(call_id, "brouillon"), "draft")
    assert [path.suffix for path in tmp_path.glob("0*")] == [".ticket"]
    assert [spool.read(entry).summary for entry in spool.entries()] == ["fini"]


async def test_many_calls_may_end_at_once(tmp_path: Path):
    store, tickets, delivered = delivery(tmp_path)
    async with trio.open_nursery() as nursery:
        for number in range(50):
            nursery.start_soon(tickets.write, ticket(summary=str(number)))
    assert await tickets.deliver() is True
    assert sorted(store.order, key=int) == [str(number) for number in range(50)]
    assert len({t.call_uuid for t in delivered}) == 50


def test_a_damaged_entry_says_so(tmp_path: Path):
    spool = Spool(tmp_path)
    entry = spool.put(ticket(), "ticket")
    entry.path.write_bytes(encode(ticket())[:-20])
    assert isinstance(spool.read(entry), Damaged)
    entry.path.unlink()
    assert spool.read(entry) is None
    assert attrs.asdict(entry)["kind"] == "ticket"
