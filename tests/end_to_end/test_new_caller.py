"""A new caller confirms his name: he is noted as a client to be verified, and greeted by it the next time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

import attrs
import pytest
import trio
from trio.testing import MockClock

from sav_engine.errors import RecordsError
from sav_engine.ports import CallerId, Newcomer
from sav_engine.records.memory import MemoryClients
from sav_engine.records.newcomers import SpooledNewcomers, each_newcomer
from tests.end_to_end.test_whole_calls import engine, house, speak_when_asked
from tests.kit.calls import FakeRecords, FakeTelephony, FakeTranscriber, ports
from tests.kit.lines import MemoryWorld

NUMBER = "+33612345678"
T = TypeVar("T")
CONFIRMS = ("Zoé Dupré", "oui c'est ça", "la société Été et compagnie", "je n'ai pas d'adresse mail")
DENIES = ("Zoé Dupré", "non")


async def inline(work: Callable[[], T]) -> T:
    """The disk's work without a thread: the virtual clock would jump meanwhile."""
    await trio.lowlevel.checkpoint()
    return work()


class AwayForAWhile(MemoryClients):
    """The clients database is away the first times somebody is to be noted."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times

    async def note(self, newcomer: Newcomer) -> None:
        self.times -= 1
        if self.times >= 0:
            raise RecordsError(where="DB_CLIENTS_DSN", what="away", fix="start it")
        await super().note(newcomer)


async def ring(clients: MemoryClients, folder: Path, words: tuple[str, ...], number: str | None = NUMBER) -> str:
    """One call; what the bot said in it. Afterwards the newcomers are delivered, with time for some attempts."""
    records = FakeRecords()
    newcomers = SpooledNewcomers(clients, folder, inline)
    outside = ports(
        records=records,
        telephony=FakeTelephony(CallerId(number, None, "PJSIP/a-1")),
        transcriber=FakeTranscriber(*words),
    )
    world = MemoryWorld()
    async with trio.open_nursery() as nursery:
        outside = attrs.evolve(outside, clients=clients, newcomers=newcomers)
        await nursery.start(engine, world, house(outside))
        nursery.start_soon(newcomers.run)
        peer = world.connect()
        peer.identify(uuid4())
        with trio.move_on_after(60):
            await speak_when_asked(peer, turns=len(words))
        peer.finish()
        await peer.wait_closed()
        await trio.sleep(120)
        nursery.cancel_scope.cancel()
    (ticket,) = records.written
    return " ".join(turn.text for turn in ticket.transcript if turn.who == "bot")


@pytest.mark.parametrize("times_away", [0, 4])
async def test_a_confirmed_new_caller_is_greeted_by_name_the_next_time(
    tmp_path: Path, times_away: int, autojump_clock: MockClock
):
    clients = AwayForAWhile(times_away)
    first = await ring(clients, tmp_path / "newcomers", CONFIRMS)
    assert "Zoé Dupré, merci" not in first
    client = await clients.find(NUMBER)
    assert client is not None
    assert (client.first_name, client.last_name, client.company) == ("Zoé", "Dupré", "Été et Compagnie")
    assert "Zoé Dupré, merci de votre appel." in await ring(clients, tmp_path / "newcomers", ())
    assert list(each_newcomer(tmp_path / "newcomers")) == []


@pytest.mark.parametrize(
    ("words", "number"), [(DENIES, NUMBER), (("Zoé Dupré",), NUMBER), (CONFIRMS, None), ((), NUMBER)]
)
async def test_a_name_that_was_not_confirmed_or_has_no_number_greets_nobody(
    tmp_path: Path, words: tuple[str, ...], number: str | None, autojump_clock: MockClock
):
    clients = MemoryClients()
    await ring(clients, tmp_path / "newcomers", words, number)
    assert await clients.find(NUMBER) is None


async def test_a_full_disk_ends_no_call_and_leaves_its_ticket(tmp_path: Path, autojump_clock: MockClock):
    (tmp_path / "newcomers").write_text("a file where the folder should be")
    assert "Zoé Dupré" in await ring(MemoryClients(), tmp_path / "newcomers", CONFIRMS), (
        "read back, and the call ended"
    )


async def test_newcomers_survive_the_engine_and_damage_is_passed_over(tmp_path: Path, autojump_clock: MockClock):
    folder = tmp_path / "newcomers"
    away = AwayForAWhile(1)
    await SpooledNewcomers(away, folder, inline).note(Newcomer(uuid4(), NUMBER, None, "Dupré"))
    assert not await SpooledNewcomers(away, folder, inline).deliver()
    (folder / f"{uuid4()}.json").write_text('{"half')
    assert await SpooledNewcomers(away, folder, inline).deliver()
    assert await away.find(NUMBER) is not None
    assert list(folder.iterdir()) == []
