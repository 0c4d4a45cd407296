"""What the dashboard asks of the databases, in a real PostgreSQL and under its own role."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import attrs
import psycopg
import pytest
import trio

from sav_engine.ports import Ticket, Turn
from sav_engine.records.board import COUNT_MAX, Place, Sought, count, full_ticket, neighbours, page, words_query
from sav_engine.records.board_changes import (
    Person,
    add_note,
    change_status,
    journal,
    note_view,
    set_called_back,
)
from sav_engine.records.board_figures import period, tally
from sav_engine.records.board_people import companies_like, company_named, employees, people_like
from sav_engine.records.board_role import CLIENTS_GRANTS, TICKETS_GRANTS, as_role, prepare
from sav_engine.records.desk import Both
from sav_engine.records.embedded import Server
from sav_engine.records.live import LiveCalls, ShownDrafts, live_calls
from sav_engine.records.migrate import migrate
from sav_engine.records.people import GivenClient, put_client
from sav_engine.records.person import ERASED, Places, erase, find
from sav_engine.records.pool import open_pool
from sav_engine.records.postgres import open_pools
from sav_engine.records.retention import Folders, Keep, forget
from tests.kit.postgres import SQL, empty, fresh_database, server_with_schema
from tests.kit.tickets import NOON, ticket_with
from tests.kit.waiting import until

MARIE = Person("marie", "supervisor")
ALWAYS = datetime(2000, 1, 1, tzinfo=UTC)
Connection = psycopg.Connection[Any]

pytestmark = pytest.mark.postgres


def a_ticket(number: int = 1, **changes: Any) -> Ticket:
    said = (Turn("bot", "Bonjour.", 0.4), Turn("caller", "J'ai plus d'internet à l'étage", 5.2, 0.9))
    return ticket_with(**{"call_uuid": UUID(int=number), "transcript": said} | changes)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with server_with_schema(tmp_path_factory.mktemp("pg") / "state") as server:
        for dsn, grants in ((server.clients_dsn, CLIENTS_GRANTS), (server.tickets_dsn, TICKETS_GRANTS)):
            for _ in ("made", "made again"):
                with psycopg.connect(dsn) as owner:
                    prepare(owner, password=None, grants=grants)
        yield server


async def store(server: Server, *tickets: Ticket) -> None:
    empty(server)
    with psycopg.connect(server.tickets_dsn) as owner:
        owner.execute("TRUNCATE live_calls, dashboard_journal")
    async with open_pools(server.clients_dsn, server.tickets_dsn) as (_, store):
        for ticket in tickets:
            await store.write(ticket)


@pytest.fixture
def db(server: Server) -> Iterator[Connection]:
    """As the dashboard: its role, each statement on its own."""
    with psycopg.connect(as_role(server.tickets_dsn), autocommit=True) as connection:
        yield connection


@pytest.fixture
def owner(server: Server) -> Iterator[Connection]:
    with psycopg.connect(server.tickets_dsn, autocommit=True) as connection:
        yield connection


def numbers(db: Connection, sought: Sought) -> list[int]:
    return [line.call_uuid.int for line in page(db, sought).lines]


# ---------------------------------------------------------------- pages


async def test_pages_hold_each_ticket_once_there_and_back(server: Server, db: Connection) -> None:
    """Also of calls that began in the same moment."""
    await store(server, *(a_ticket(n, started_at=NOON + timedelta(minutes=n // 4)) for n in range(1, 24)))
    there: list[list[int]] = []
    shown = page(db, Sought(), rows=5)
    assert shown.newer is None, "nothing is newer than the newest"
    while True:
        there.append([line.call_uuid.int for line in shown.lines])
        if shown.older is None:
            break
        shown = page(db, Sought(), shown.older, rows=5)
    assert [number for numbers in there for number in numbers] == sorted(range(1, 24), reverse=True)
    back: list[list[int]] = [there[-1]]
    while shown.newer is not None:
        shown = page(db, Sought(), shown.newer, rows=5)
        back.append([line.call_uuid.int for line in shown.lines])
    assert back[::-1] == there


async def test_a_call_that_comes_meanwhile_moves_nothing(server: Server, db: Connection) -> None:
    await store(server, *(a_ticket(n, started_at=NOON + timedelta(minutes=n)) for n in range(1, 9)))
    first = page(db, Sought(), rows=4)
    async with open_pools(server.clients_dsn, server.tickets_dsn) as (_, tickets):
        await tickets.write(a_ticket(99, started_at=NOON + timedelta(hours=1)))
    assert first.older is not None
    assert [line.call_uuid.int for line in page(db, Sought(), first.older, rows=4).lines] == [4, 3, 2, 1]


async def test_an_empty_page_leads_nowhere(server: Server, db: Connection) -> None:
    await store(server)
    shown = page(db, Sought(), Place(NOON, 1))
    assert (shown.lines, shown.older, shown.newer) == ((), None, None) and count(db, Sought()) == 0


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        (Sought(), [2, 1]),
        (Sought("elodie WIFI"), [2, 1]),
        (Sought("étage"), [2, 1]),  # in the dialogue
        (Sought("eta"), [2, 1]),  # by its beginning
        (Sought("tage"), []),
        (Sought("ete co"), [2, 1]),
        (Sought("06 39 98 00 01"), [1]),
        (Sought("0639980001"), [1]),
        (Sought("+33 6 39 98 00 02"), [2]),
        (Sought("0033639980002"), [2]),
        (Sought("0002"), [2]),
        (Sought("'; DROP TABLE tickets; --"), []),
        (Sought("wifi & !coupé | (:*"), [2, 1]),
        (Sought("« … »"), [2, 1]),  # no word in it
        (Sought(statuses=("resolved",)), [2]),
        (Sought(statuses=("resolved", "open")), [2, 1]),
        (Sought(statuses=("failed",)), []),
        (Sought(severities=("LOW",), sentiments=("neutral",), problems=("internet",), tags=("WIFI_FAIBLE",)), [2, 1]),
        (Sought(since=date(2026, 11, 21)), [2]),  # it began at half past midnight in Paris
        (Sought(until=date(2026, 11, 20)), [1]),
        (Sought(numbers=("+33639980002", "+33600000000")), [2]),
        (Sought(company="Été & Co", numbers=("+33639980002",)), [2, 1]),
        (Sought(company="Autre"), []),
        (Sought(to_call_back=True), [1]),
    ],
    ids=lambda value: repr(value)[:60],
)
async def test_tickets_are_found_by_what_one_knows(
    server: Server, db: Connection, sought: Sought, found: list[int]
) -> None:
    late = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    await store(server, a_ticket(1), a_ticket(2, status="resolved", phone_number="+33639980002", started_at=late))
    assert numbers(db, sought) == found and count(db, sought) == len(found)


async def test_a_ticket_of_any_size_is_taken_and_found(server: Server, db: Connection) -> None:
    """What is too long to be searched must not be too long to be kept."""
    long = " ".join(f"mot{n}" for n in range(400_000))
    await store(
        server, a_ticket(1, summary=long), a_ticket(2, summary="", transcript=(), client_name=None, company=None)
    )
    assert numbers(db, Sought("mot7")) == [1] and numbers(db, Sought()) == [2, 1]


async def test_nobody_counts_a_million(server: Server, db: Connection, owner: Connection) -> None:
    await store(server, a_ticket())
    owner.execute(
        "INSERT INTO tickets (call_uuid, problem_type, status, sentiment, summary, duration_seconds, tag, severity,"
        " started_at, ended_at) SELECT gen_random_uuid(), 'internet', 'open', 'neutral', 'x', 1, 'UNKNOWN', 'LOW',"
        " now(), now() FROM generate_series(1, %s)",
        (COUNT_MAX * 2,),
    )
    assert count(db, Sought()) == COUNT_MAX + 1


def test_a_search_is_made_of_words_only() -> None:
    assert words_query("L'étage & co:*") == "l:* & etage:* & et:* & co:*"
    assert words_query("06 39 98 00 01") == "0639980001:*"
    assert words_query("  ") == "" and words_query("!!") == ""


# ---------------------------------------------------------------- one ticket


async def test_what_a_person_changes_is_signed_and_stays(server: Server, db: Connection, owner: Connection) -> None:
    await store(server, a_ticket())
    one = a_ticket().call_uuid
    add_note(db, MARIE, one, "Rappelée,\n\x00box à changer.")
    assert change_status(db, MARIE, one, "open", "resolved")
    assert not change_status(db, MARIE, one, "open", "resolved"), "somebody else was faster"
    set_called_back(db, MARIE, one, done=True)
    async with open_pools(server.clients_dsn, server.tickets_dsn) as (_, tickets):
        await tickets.write(a_ticket(summary="Plus riche.", status="transferred"))
    found = full_ticket(db, one)
    assert found is not None
    assert (found.row.status, found.row.summary, found.called_back_by) == ("resolved", "Plus riche.", "marie")
    assert found.row.note.endswith(" marie : Rappelée, box à changer.") and found.called_back_at is not None
    add_note(db, MARIE, one, "Encore.")
    set_called_back(db, MARIE, one, done=False)
    again = full_ticket(db, one)
    assert again is not None and len(again.row.note.splitlines()) == 2
    assert (again.called_back_at, again.called_back_by) == (None, None)
    told = [(entry.action, entry.detail) for entry in journal(owner, ALWAYS, one)]
    assert told == [
        *(("note", ""), ("status", "open -> resolved"), ("called_back", "yes"), ("note", ""), ("called_back", "no")),
    ]


async def test_the_other_calls_of_a_number_are_those_of_this_number(server: Server, db: Connection) -> None:
    await store(
        server, a_ticket(1), a_ticket(2), a_ticket(3, phone_number="+33639980009"), a_ticket(4, phone_number=None)
    )
    of = {number: full_ticket(db, UUID(int=number)) for number in (1, 4)}
    assert of[1] is not None and of[4] is not None
    assert [line.call_uuid.int for line in neighbours(db, of[1].row)] == [2]
    assert neighbours(db, of[4].row) == (), "withheld numbers are not one person"
    assert full_ticket(db, uuid4()) is None


# ---------------------------------------------------------------- figures


async def test_figures_are_those_of_paris_and_of_the_hour(server: Server, db: Connection) -> None:
    day = date(2026, 11, 20)
    await store(
        server,
        a_ticket(1, cost_eur=0.02),
        a_ticket(2, status="resolved", cost_eur=0.04, duration_seconds=30.0, started_at=NOON + timedelta(hours=2)),
        a_ticket(3, status="closed", problem_type="unknown", severity="CRITICAL", sentiment="negative"),
        a_ticket(4, started_at=datetime(2026, 11, 20, 23, 30, tzinfo=UTC)),
    )
    whole = tally(db, day)
    assert (whole.calls, whole.resolved, whole.open, whole.closed, whole.grave, whole.unhappy) == (3, 1, 1, 1, 1, 1)
    assert whole.resolved_share == 0.5, "a call out of hours could not be resolved"
    assert whole.mean_duration_s == 70.0 and round(whole.cost_eur, 2) == 0.06
    assert tally(db, day, time(13)).calls == 2, "the calls of that morning"
    nothing = tally(db, date(2020, 1, 1))
    assert (nothing.calls, nothing.mean_duration_s, nothing.resolved_share) == (0, None, None)
    found = period(db, day, day + timedelta(days=2))
    assert [of_day.calls for of_day in found.days] == [3, 1, 0] and found.calls == 4
    assert found.by_status == {"open": 2, "resolved": 1, "closed": 1}
    assert found.by_hour == {0: 1, 12: 2, 14: 1} and found.by_problem == {"internet": 3, "unknown": 1}
    assert found.by_severity == {"CRITICAL": 1, "LOW": 3} and found.by_tag == {"WIFI_FAIBLE": 4}


# ---------------------------------------------------------------- people


async def test_people_and_companies_are_found_by_how_they_begin(server: Server) -> None:
    empty(server)
    with psycopg.connect(server.clients_dsn) as owner:
        put_client(owner, GivenClient("+33639980001", "Élodie", "Martin", "Boulangerie Lumière"))
        put_client(owner, GivenClient("+33639980002", "Paul", "100%", "S.A.R.L. Lumière"))
    with psycopg.connect(as_role(server.clients_dsn), autocommit=True) as db:
        assert [row.phone_number for row in people_like(db, "mart", 9)] == ["+33639980001"]
        assert [row.phone_number for row in people_like(db, "06 39 98", 9)] == ["+33639980002", "+33639980001"]
        assert [row.last_name for row in people_like(db, "100%", 9)] == ["100%"]
        assert people_like(db, "%", 9) == () and people_like(db, "0000", 9) == ()
        assert companies_like(db, "lumi", 9) == ("Boulangerie Lumière", "S.A.R.L. Lumière")
        assert companies_like(db, "!", 9) == ()
        found = company_named(db, "BOULANGERIE LUMIERE")
        assert found is not None and [one.first_name for one in employees(db, found.id, 9)] == ["Élodie"]
        assert company_named(db, "Personne") is None


async def test_accents_do_not_matter_in_a_database_that_knows_no_letters_but_ascii(
    server: Server, tmp_path: Path
) -> None:
    """Nor for tickets that were there before this was so."""
    only_c = "TEMPLATE template0 LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C'"
    shutil.copytree(SQL / "tickets", tmp_path / "older", ignore=lambda _, names: [n for n in names if n > "0042"])
    with (
        fresh_database(server, "c_clients", only_c) as clients,
        fresh_database(server, "c_tickets", only_c) as tickets,
    ):
        await migrate(tickets, tmp_path / "older")
        async with open_pools(clients, tickets) as (_, desk):
            await desk.write(a_ticket(1, client_name="ÉLODIE Çelik", summary="Œil rouge de la box."))
        await migrate(tickets, SQL / "tickets")
        await migrate(clients, SQL / "clients")
        with psycopg.connect(tickets, autocommit=True) as db:
            assert db.execute("SELECT lower('É')").fetchone() == ("É",), "the database is not what this test is about"
            assert numbers(db, Sought("elodie celik")) == numbers(db, Sought("Élodie œil")) == [1]
            db.execute("SET enable_seqscan = off")
            assert numbers(db, Sought("elodie")) == [1], "as its index has it"
        with psycopg.connect(clients, autocommit=True) as db:
            put_client(db, GivenClient("+33639980001", "Élodie", "D'ŒUVRE-MARTIN"))
            found = [
                people_like(db, text, 9) for text in ("elo", "ÉLO", "d'oeu", "D'Œuvre-m", "+3363998", "06 39 98")
            ]
            assert [len(rows) for rows in found] == [1] * 6 and people_like(db, "martin", 9) == ()


# ---------------------------------------------------------------- the role


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM tickets",
        "TRUNCATE tickets",
        "UPDATE tickets SET summary = ''",
        "UPDATE tickets SET transcript = '[]'",
        "UPDATE tickets SET written_at = now()",  # to pass for the engine
        "UPDATE tickets SET edited = '{}'",
        "INSERT INTO tickets (call_uuid) VALUES (gen_random_uuid())",
        "SELECT * FROM dashboard_journal",
        "UPDATE dashboard_journal SET person = 'paul'",
        "DELETE FROM dashboard_journal",
        "INSERT INTO dashboard_journal (at, person, role, action) VALUES ('2000-01-01', 'x', 'x', 'x')",
        "SELECT * FROM adopted_rows",
        "SELECT * FROM schema_migrations",
        "DELETE FROM live_calls",
        "CREATE TABLE mine (id int)",
        "COPY (SELECT 1) TO PROGRAM 'true'",
        "SELECT pg_read_file('/etc/passwd')",
    ],
)
async def test_the_role_may_not(server: Server, db: Connection, statement: str) -> None:
    await store(server, a_ticket())
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        db.execute(statement)


def test_the_role_reads_clients_and_changes_none(server: Server) -> None:
    with psycopg.connect(as_role(server.clients_dsn), autocommit=True) as clients:
        clients.execute("SELECT * FROM clients, companies").fetchall()
        for statement in ("DELETE FROM clients", "UPDATE companies SET name = 'x'", "SELECT * FROM adopted_rows"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                clients.execute(statement)


async def test_the_journal_keeps_one_line_of_anything(server: Server, db: Connection, owner: Connection) -> None:
    await store(server)
    note_view(db, Person("marie", "supervisor"), "search", "x" * 5000 + "\n\x00")
    (entry,) = journal(owner, ALWAYS)
    assert (entry.person, entry.role, entry.action, len(entry.detail)) == ("marie", "supervisor", "search", 300)


# ---------------------------------------------------------------- calls in the air


@attrs.define
class Kept:
    """ports.Drafts."""

    tickets: list[Ticket] = attrs.field(factory=list)

    async def keep(self, ticket: Ticket) -> None:
        self.tickets.append(ticket)


async def test_a_call_is_shown_while_it_lasts(server: Server, db: Connection) -> None:
    await store(server)
    kept = Kept()
    now = datetime.now(UTC)
    async with open_pool(server.tickets_dsn, name="DB_TICKETS_DSN") as pool:
        live = LiveCalls(pool)
        drafts = ShownDrafts(kept, live)
        await drafts.keep(a_ticket(1, started_at=now))
        await drafts.keep(a_ticket(1, started_at=now, summary="Plus riche."))
        await drafts.keep(a_ticket(2, started_at=now))
        await live.show()
        shown = live_calls(db)
        assert [(call.call_uuid.int, call.ticket and call.ticket.summary) for call in shown] == [
            (1, "Plus riche."),
            (2, "Wifi coupé."),
        ]
        live.ended(UUID(int=1))
        live.ended(UUID(int=77))
        await live.show()
    assert [call.call_uuid.int for call in live_calls(db)] == [2] and len(kept.tickets) == 3


async def test_a_call_of_an_engine_that_died_is_not_shown(server: Server, db: Connection, owner: Connection) -> None:
    await store(server)
    async with open_pool(server.tickets_dsn, name="DB_TICKETS_DSN") as pool:
        live = LiveCalls(pool)
        live.told(a_ticket(1, started_at=datetime.now(UTC)))
        await live.show()
        owner.execute("UPDATE live_calls SET seen_at = now() - interval '1 minute'")
        assert live_calls(db) == ()
        owner.execute("UPDATE live_calls SET seen_at = now(), draft = 'of another version'")
        assert [call.ticket for call in live_calls(db)] == [None]


async def test_with_the_database_away_the_call_goes_on_and_is_shown_later(server: Server, db: Connection) -> None:
    await store(server)
    kept = Kept()
    async with open_pool(server.tickets_dsn, name="DB_TICKETS_DSN") as pool:
        await pool.run(lambda connection: connection.execute("ALTER TABLE live_calls RENAME TO away"))
        live = LiveCalls(pool)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(live.run)
            await ShownDrafts(kept, live).keep(a_ticket(1, started_at=datetime.now(UTC)))
            await trio.sleep(1.0)
            await pool.run(lambda connection: connection.execute("ALTER TABLE away RENAME TO live_calls"))
            with trio.fail_after(15):
                await until(lambda: live_calls(db), 0.1)
            nursery.cancel_scope.cancel()
    assert len(kept.tickets) == 1


def test_the_role_may_be_made_with_a_password_and_again(server: Server) -> None:
    with psycopg.connect(server.tickets_dsn) as owner:
        for password in ("first'; DROP TABLE tickets; --", "second"):
            partial(prepare, password=password, grants=TICKETS_GRANTS)(owner)
        (limit,) = owner.execute("SELECT rolconfig FROM pg_roles WHERE rolname = 'sav_dashboard'").fetchone() or ("",)
        assert "statement_timeout=15s" in limit


async def test_erasing_a_person_and_time_itself_reach_the_journal(
    server: Server, db: Connection, tmp_path: Path
) -> None:
    await store(server, a_ticket())
    note_view(db, MARIE, "client", "+33639980001")
    note_view(db, MARIE, "search", "+33639980009")
    folders = Places(*(tmp_path / name for name in ("state", "spool", "newcomers", "traces", "recordings")))
    for folder in (folders.state_dir, folders.spool, folders.newcomers, folders.traces, folders.recordings):
        folder.mkdir()
    with psycopg.connect(server.clients_dsn) as clients, psycopg.connect(server.tickets_dsn) as tickets:
        both = Both(clients, tickets)
        erase(both, folders, find(both, folders, "+33639980001"))
        assert [entry.detail for entry in journal(tickets, ALWAYS)] == [ERASED, "+33639980009"]
        old = Folders(folders.recordings, folders.traces, tmp_path / "aside")
        forget(both, old, Keep(0, 0, 0, 1), datetime.now(UTC) + timedelta(days=2), only_count=False)
        assert list(journal(tickets, ALWAYS)) == []
