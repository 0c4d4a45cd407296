"""Personal data in a real PostgreSQL and on a real disk: forgotten when old, handed over, erased."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import attrs
import psycopg
import pytest
import trio

from sav_engine import keeping
from sav_engine.config import Config
from sav_engine.errors import RecordsError
from sav_engine.metrics import Metrics
from sav_engine.ports import Newcomer, Ticket, Turn
from sav_engine.records import newcomers, person
from sav_engine.records.desk import Both, in_both
from sav_engine.records.embedded import Server
from sav_engine.records.people import GivenClient, put_client
from sav_engine.records.person import ANONYMOUS, Places
from sav_engine.records.postgres import open_pools
from sav_engine.records.retention import Folders, Keep, forget
from sav_engine.records.spool import Spool
from sav_engine.supervisor import supervise
from tests.kit.postgres import empty, server_with_schema
from tests.kit.tickets import NOON, ticket_with
from tests.kit.waiting import until

ZOE, PAUL = "+33639980050", "+33639980051"
SECRETS = (ZOE, "0639980050", "Zoé", "Dupré", "zoe@ete.example", "Été & Co", "mon wifi", "trois jours", "à midi")

pytestmark = pytest.mark.postgres


def a_ticket(number: str | None = ZOE, **changes: Any) -> Ticket:
    zoe = {
        "phone_number": number,
        "client_name": "Zoé Dupré",
        "client_email": "zoe@ete.example",
        "company": "Été & Co",
        "summary": "Zoé n'a plus de wifi",
        "transcript": (Turn("caller", "je n'ai plus mon wifi", 2.0),),
        "since": "trois jours",
        "change_wanted": "à midi",
    }
    return ticket_with(**zoe | changes)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with server_with_schema(tmp_path_factory.mktemp("pg") / "state") as server:
        yield server


@pytest.fixture
def both(server: Server) -> Iterator[Both]:
    empty(server)
    with (
        psycopg.connect(server.clients_dsn, autocommit=True) as clients,
        psycopg.connect(server.tickets_dsn, autocommit=True) as tickets,
    ):
        for connection in (clients, tickets):
            connection.execute("TRUNCATE adopted_rows")
        yield Both(clients, tickets)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    for name in ("spool", "calls", "recordings", "newcomers", "postgres"):
        (tmp_path / name).mkdir()
    return Places(tmp_path, tmp_path / "spool", tmp_path / "newcomers", tmp_path / "calls", tmp_path / "recordings")


async def write(server: Server, *tickets: Ticket) -> None:
    async with open_pools(server.clients_dsn, server.tickets_dsn) as (_, store):
        for ticket in tickets:
            await store.write(ticket)


def dump(both: Both) -> str:
    """All that both databases hold, as text."""
    tables = [(both.clients, "clients"), (both.clients, "companies"), (both.clients, "adopted_rows")]
    tables += [(both.tickets, "tickets"), (both.tickets, "adopted_rows")]
    return "\n".join(str(c.execute(f"SELECT to_jsonb(t) FROM {name} t").fetchall()) for c, name in tables)


async def everything_of_zoe(server: Server, both: Both, places: Places) -> UUID:
    """Her traces in every place there is; and what is Paul's."""
    put_client(both.clients, GivenClient(ZOE, "Zoé", "Dupré", None, None, "zoe@ete.example"))
    put_client(both.clients, GivenClient(PAUL, "Paul", "Autre"))
    hers = a_ticket(recording="a-name-of-its-own.wav")
    await write(server, hers, a_ticket(PAUL, client_name="Paul", summary="Paul", callback_number=None))
    await write(server, a_ticket(None, callback_number=ZOE))  # she withheld her number, and asked to be called back
    for connection in (both.clients, both.tickets):
        connection.execute(
            "INSERT INTO adopted_rows (source, key, row, outcome, phone_number)"
            " VALUES ('clients', '1', %s, 'taken', %s)",
            (json.dumps({"nom": "Dupré"}), ZOE),
        )
    Spool(places.spool).put(a_ticket(), "ticket")
    Spool(places.spool).put(a_ticket(PAUL, client_name="Paul", summary="Paul"), "ticket")
    damaged = Spool(places.spool).put(a_ticket(), "ticket")
    damaged.path.write_bytes(b"half of it: " + ZOE.encode())
    Spool(places.spool).set_aside(damaged)
    newcomers.put(places.newcomers, Newcomer(uuid4(), ZOE, "Zoé", "Dupré"))
    (places.traces / f"{hers.call_uuid}.jsonl").write_text("{}")
    (places.traces / f"{uuid4()}.jsonl").write_text('{"slots": {"caller_number": "0639980050"}}')
    (places.traces / f"{uuid4()}.jsonl").write_text('{"slots": {"caller_number": "0639980051"}}')
    (places.recordings / f"{hers.call_uuid}.opus").write_bytes(b"sound")
    (places.recordings / "a-name-of-its-own.wav").write_bytes(b"sound")
    (places.recordings / "somebody-elses.wav").write_bytes(b"sound")
    return hers.call_uuid


# ---------------------------------------------------------------- erasing


async def test_everything_of_one_number_goes_and_nothing_of_others(
    server: Server, both: Both, places: Places
) -> None:
    call = await everything_of_zoe(server, both, places)
    found = person.find(both, places, ZOE)
    assert (len(found.tickets), len(found.adopted), len(found.waiting)) == (2, 2, 2)
    assert (len(found.newcomers), len(found.traces), len(found.recordings)) == (1, 2, 2)
    person.erase(both, places, found)
    assert person.mentions_left(places, found) == []
    assert person.find(both, places, ZOE).is_nothing
    left = dump(both).replace("Paul", "")
    mine = both.tickets.execute("SELECT to_jsonb(t) FROM tickets t WHERE call_uuid = %s", (call,)).fetchone()
    assert mine and not [secret for secret in SECRETS if secret in str(mine)]
    assert ZOE not in left
    assert (mine[0]["status"], mine[0]["tag"], mine[0]["duration_seconds"]) == ("open", "WIFI_FAIBLE", 90.0)
    assert PAUL in left
    assert len(list(places.spool.glob("*.ticket"))) == 1 and len(list(places.traces.iterdir())) == 1
    assert [path.name for path in places.recordings.iterdir()] == ["somebody-elses.wav"]


async def test_a_table_that_erasing_does_not_know_is_told(server: Server, both: Both, places: Places) -> None:
    await everything_of_zoe(server, both, places)
    both.tickets.execute("CREATE TABLE letters (call_uuid uuid, words text)")
    try:
        both.tickets.execute("INSERT INTO letters VALUES (gen_random_uuid(), 'à zoe@ete.example'), (NULL, 'à Paul')")
        found = person.find(both, places, ZOE)
        person.erase(both, places, found)
        assert person.rows_left(both, found) == {"letters": 1}
        both.tickets.execute("DELETE FROM letters")
        assert person.rows_left(both, found) == {}
    finally:
        both.tickets.execute("DROP TABLE letters")


async def test_what_was_erased_stays_erased_when_the_engine_writes_late(
    server: Server, both: Both, places: Places
) -> None:
    ticket = a_ticket()
    await write(server, ticket)
    person.erase(both, places, person.find(both, places, ZOE))
    await write(server, ticket)
    assert not [secret for secret in SECRETS if secret in dump(both)]


async def test_a_call_in_the_air_is_left_alone_and_told(server: Server, both: Both, places: Places) -> None:
    draft = Spool(places.spool).put(a_ticket(), "draft")
    trace, sound = places.traces / f"{draft.call_id}.jsonl", places.recordings / f"{draft.call_id}.part"
    trace.write_text(f'{{"slots": {{"caller_number": "{ZOE}"}}}}')
    sound.write_bytes(b"sound")
    found = person.find(both, places, ZOE)
    assert [entry.path for entry in found.in_the_air] == [draft.path]
    person.erase(both, places, found)
    assert draft.path.exists() and trace.exists() and sound.exists()
    assert draft.path in person.mentions_left(places, found)


async def test_an_error_undoes_both_databases(server: Server, both: Both) -> None:
    def half(connections: Both) -> None:
        put_client(connections.clients, GivenClient(ZOE))
        connections.tickets.execute("SELECT nonsense")

    with pytest.raises(RecordsError):
        await in_both((server.clients_dsn, server.tickets_dsn), half)
    assert ZOE not in dump(both)


def test_every_column_of_a_ticket_is_anonymous_or_emptied(both: Both) -> None:
    """A new column is emptied unless somebody has decided that it is nobody's; this list is that decision."""
    columns = {
        name
        for (name,) in both.tickets.execute(
            "SELECT column_name FROM information_schema.columns WHERE table_name = 'tickets'"
        )
    }
    assert columns >= ANONYMOUS
    personal = {
        "phone_number",
        "client_name",
        "client_email",
        "company",
        "summary",
        "transcript",
        "recording",
        "note",
    }
    assert columns - ANONYMOUS >= personal | {"since", "change_wanted", "callback_number"}


# ---------------------------------------------------------------- a copy


async def test_a_copy_holds_everything_there_is(server: Server, both: Both, places: Places) -> None:
    await everything_of_zoe(server, both, places)
    out = BytesIO()
    person.write_copy(person.find(both, places, ZOE), out)
    with zipfile.ZipFile(out) as copy:
        rows = json.loads(copy.read("donnees.json"))
        names = copy.namelist()
    assert rows["client"]["last_name"] == "Dupré" and len(rows["tickets"]) == 2 and len(rows["reprises"]) == 2
    assert rows["tickets"][0]["transcript"][0]["text"] == "je n'ai plus mon wifi"
    assert sum(name.startswith("traces/") for name in names) == 2
    assert sum(name.startswith("enregistrements/") for name in names) == 2
    assert sum(name.startswith("en_attente/") for name in names) == 2


# ---------------------------------------------------------------- forgetting


def aged(path: Path, days: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")
    then = (NOON - timedelta(days=days)).timestamp()
    os.utime(path, (then, then))
    return path


async def test_each_kind_is_forgotten_after_its_own_time(server: Server, both: Both, tmp_path: Path) -> None:
    folders = Folders(tmp_path / "recordings", tmp_path / "calls", tmp_path / "aside")
    old_sound, new_sound = aged(folders.recordings / "2026/a.wav", 11), aged(folders.recordings / "b.wav", 9)
    old_trace, new_trace = aged(folders.traces / "a.jsonl", 21), aged(folders.traces / "b.jsonl", 19)
    script, aside = aged(folders.traces / "scripts/m.json", 999), aged(folders.aside / "1-x.ticket", 41)
    ages = (41, 31, 29, 5)
    await write(server, *(a_ticket(started_at=NOON - timedelta(days=d), recording="a.wav") for d in ages))
    keep = Keep(recordings=10, traces=20, transcripts=30, tickets=40)
    foretold = forget(both, folders, keep, NOON, only_count=True)
    assert all(path.exists() for path in (old_sound, old_trace, aside))
    done = forget(both, folders, keep, NOON, only_count=False)
    assert [(gone.kind, gone.files) for gone in foretold] == [(gone.kind, gone.files) for gone in done]
    assert [gone.files for gone in done] == [1, 1, 0, 1]
    assert [gone.rows for gone in done] == [0, 0, 2, 1]
    assert not old_sound.exists() and not old_trace.exists() and not aside.exists()
    assert new_sound.exists() and new_trace.exists() and script.exists()
    query = "SELECT (%s::timestamptz - started_at), transcript = '[]', recording FROM tickets ORDER BY started_at"
    rows = [(age.days, *rest) for age, *rest in both.tickets.execute(query, (NOON,))]
    assert rows == [(31, True, None), (29, False, None), (5, False, "a.wav")]
    assert all(gone.files == gone.rows == 0 for gone in forget(both, folders, keep, NOON, only_count=False))


async def test_nothing_is_forgotten_without_a_limit(server: Server, both: Both, tmp_path: Path) -> None:
    folders = Folders(tmp_path / "recordings", tmp_path / "calls", tmp_path / "nowhere")
    kept = aged(folders.recordings / "a.wav", 5000)
    await write(server, a_ticket(started_at=NOON - timedelta(days=5000)))
    for gone in forget(both, folders, Keep(0, 0, 0, 0), NOON, only_count=False):
        assert (gone.before, gone.files, gone.rows) == (None, 0, 0)
    assert kept.exists() and "mon wifi" in dump(both)


async def test_the_engine_forgets_by_itself_and_goes_on_when_the_database_is_back(
    server: Server, both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "PURGE_FIRST_S", 0.0)
    config = attrs.evolve(Config(), state_dir=tmp_path)
    old = aged(tmp_path / keeping.TRACES / "a.jsonl", 4000)
    tickets = "host=/nowhere dbname=tickets"
    metrics = Metrics("test")
    with trio.move_on_after(0.3):  # the database is away: told, and tried again by the supervisor
        await supervise("purge", lambda: keeping.purging(config, (server.clients_dsn, tickets)), metrics)
    assert old.exists()
    with trio.fail_after(20):
        async with trio.open_nursery() as nursery:
            dsns = (server.clients_dsn, server.tickets_dsn)
            nursery.start_soon(supervise, "purge", lambda: keeping.purging(config, dsns), metrics)
            await until(lambda: not old.exists())
            nursery.cancel_scope.cancel()
