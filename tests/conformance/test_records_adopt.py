"""Taking over the databases of the earlier program: nothing of them is lost, whatever state they are in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import psycopg
import pytest

from sav_engine.errors import RecordsError
from sav_engine.records.adopt import Source, TableReport, adopt_clients, adopt_tickets
from sav_engine.records.desk import Both, in_both, reading
from sav_engine.records.embedded import Server
from sav_engine.records.migrate import migrate
from sav_engine.records.people import GivenClient, client_of, list_clients, list_companies, put_client
from sav_engine.records.ticket_desk import Wanted, each_ticket, set_status
from tests.kit.postgres import empty, fresh_database, server_with_schema

SQL_FOLDER = Path(__file__).parents[2] / "sql"
PARIS = ZoneInfo("Europe/Paris")
CALL = "11111111-0000-4000-8000-000000000001"
NEVER_SEEN = """
CREATE TABLE companies (id serial PRIMARY KEY, name text, normalized_name text, contact_email text,
    phone_number text, is_active boolean);
CREATE TABLE clients (phone_number text PRIMARY KEY, first_name text, last_name text, company_id integer,
    box_model text, email text, created_at timestamp, updated_at timestamp);
INSERT INTO companies VALUES
    (1, 'Été & Co', 'été & co', 'contact@ete.example', '01 99 00 01 01', true),
    (2, 'SARL ETE ET CO', 'sarl ete et co', NULL, NULL, true),
    (3, 'Garage', 'garage', 'not an address', 'none', false),
    (4, '', '', NULL, NULL, true);
INSERT INTO clients VALUES
    ('0639980050', 'Zoe', 'Dupré', 1, NULL, 'zoe@ete.example', '2025-01-10 10:00', '2025-01-10 10:00'),
    ('+33 6 39 98 00 50', 'Zoé', NULL, 2, 'Livebox 6', 'not an address', '2025-02-10 10:00', '2025-07-10 10:00'),
    ('0033639980051', 'Paul', 'Autre', 3, NULL, NULL, NULL, NULL),
    ('7c0e2a52-0000-4000-8000-00000000000a', 'Call', 'Id', NULL, NULL, NULL, '2025-01-10 10:00', NULL);
"""
TICKETS_NEVER_SEEN = f"""
CREATE TABLE tickets (id serial PRIMARY KEY, call_uuid text, phone_number text, client_name text, client_email text,
    company text, problem_type text, status text, sentiment text, summary text, duration_seconds integer, tag text,
    severity text, call_date date, call_time time, created_at timestamp, updated_at timestamp, sms_sent boolean);
INSERT INTO tickets VALUES
    (1, '{CALL}', '06.39.98.00.50', 'Zoé Dupré', 'zoe@ete.example', 'Été & Co', 'internet', 'pending', 'NEGATIVE',
     'Plus de wifi', 95, 'wifi_faible', 'high', '2025-07-14', '09:30:00', '2025-07-14 09:31:35', NULL, true),
    (2, '{CALL}', '{CALL}', '', NULL, NULL, 'Téléphonie', 'Résolu', NULL, NULL, NULL, 'AUTRE', NULL,
     NULL, NULL, '2025-01-15 18:00', NULL, false),
    (3, 'call-42', 'anonymous', NULL, 'x', NULL, 'other', 'quelconque', 'x', 'y', -5, NULL, 'x',
     '2025-01-15', '23:59:59', NULL, NULL, NULL),
    (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
"""

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with server_with_schema(tmp_path_factory.mktemp("pg") / "state") as server:
        yield server


@pytest.fixture
def earlier(server: Server) -> Iterator[tuple[str, str]]:
    """The earlier program's two databases, in their usual state."""
    with fresh_database(server, "earlier_clients") as clients, fresh_database(server, "earlier_tickets") as tickets:
        for dsn, text in ((clients, NEVER_SEEN), (tickets, TICKETS_NEVER_SEEN)):
            with psycopg.connect(dsn) as connection:
                connection.execute(text.encode())
        yield clients, tickets


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


async def adopt(server: Server, earlier: tuple[str, str]) -> dict[str, TableReport]:
    def work(ours: Both) -> list[TableReport]:
        with reading(earlier[0], "--clients") as clients, reading(earlier[1], "--tickets") as tickets:
            sources = [Source(one, "x", PARIS, lambda table, count: None) for one in (clients, tickets)]
            return adopt_clients(sources[0], ours.clients) + adopt_tickets(sources[1], ours.tickets)

    return {report.table: report for report in await in_both((server.clients_dsn, server.tickets_dsn), work)}


async def test_every_row_is_taken_merged_or_kept_aside(server: Server, both: Both, earlier: tuple[str, str]) -> None:
    reports = await adopt(server, earlier)
    assert {name: (r.rows, dict(r.outcomes), r.known) for name, r in reports.items()} == {
        "companies": (4, {"taken": 2, "merged": 1, "aside": 1}, 0),
        "clients": (4, {"taken": 2, "merged": 1, "aside": 1}, 0),
        "tickets": (4, {"taken": 3, "aside": 1}, 0),
    }
    kept = [c.execute("SELECT count(*) FROM adopted_rows").fetchone() for c in (both.clients, both.tickets)]
    assert kept == [(8,), (4,)], "each row whole, also those that could not be taken"
    aside = both.clients.execute("SELECT row ->> 'last_name' FROM adopted_rows WHERE outcome = 'aside'").fetchall()
    assert ("Id",) in aside
    extra = both.tickets.execute("SELECT row ->> 'sms_sent' FROM adopted_rows WHERE key = '1'").fetchone()
    assert extra == ("true",), "a column we do not know is kept too"


async def test_clients_and_companies_under_several_writings_become_one(
    server: Server, both: Both, earlier: tuple[str, str]
) -> None:
    await adopt(server, earlier)
    zoe, paul = client_of(both.clients, "+33639980050"), client_of(both.clients, "+33639980051")
    assert zoe and paul
    assert (zoe.first_name, zoe.last_name, zoe.company) == ("Zoé", "Dupré", "Été & Co")
    assert (zoe.box_model, zoe.email) == ("Livebox 6", "zoe@ete.example")
    assert zoe.created_at == datetime(2025, 1, 10, 9, 0, tzinfo=UTC), "winter time in Paris, the earlier of the two"
    assert paul.company == "Garage"
    companies = {row.name: row for row in list_companies(both.clients)}
    assert set(companies) == {"Été & Co", "Garage"}
    assert companies["Été & Co"].contact_email == "contact@ete.example"
    assert companies["Été & Co"].phone_number == "+33199000101"
    assert not companies["Garage"].is_active and companies["Garage"].contact_email is None


async def test_tickets_get_our_words_and_times_with_a_zone(
    server: Server, both: Both, earlier: tuple[str, str]
) -> None:
    await adopt(server, earlier)
    with both.tickets.transaction():
        rows = {row.summary: row for row in each_ticket(both.tickets, Wanted())}
    first, second, third = rows["Plus de wifi"], rows["Sans résumé."], rows["y"]
    assert (first.call_uuid, first.phone_number, first.status) == (UUID(CALL), "+33639980050", "open")
    assert (first.tag, first.severity, first.sentiment) == ("WIFI_FAIBLE", "HIGH", "negative")
    assert first.started_at == datetime(2025, 7, 14, 7, 30, tzinfo=UTC), "summer time"
    assert "pending" in first.outcome_reason
    assert (second.status, second.problem_type, second.tag) == ("resolved", "mobile", "UNKNOWN")
    assert second.phone_number is None, "a call's id is no number"
    assert second.call_uuid != first.call_uuid
    assert (third.status, third.problem_type, third.duration_seconds, third.client_email) == (
        "open",
        "unknown",
        0,
        None,
    )


async def test_a_second_run_takes_nothing_again_and_only_what_has_changed(
    server: Server, both: Both, earlier: tuple[str, str]
) -> None:
    await adopt(server, earlier)
    before = [c.execute("SELECT count(*) FROM adopted_rows").fetchone() for c in (both.clients, both.tickets)]
    again = await adopt(server, earlier)
    assert {name: (r.known, r.rows) for name, r in again.items()} == {
        "companies": (4, 4),
        "clients": (4, 4),
        "tickets": (4, 4),
    }
    with both.tickets.transaction():
        edited = next(row for row in each_ticket(both.tickets, Wanted()) if row.summary == "y")
    set_status(both.tickets, edited.id, "resolved", "appelée")
    with psycopg.connect(earlier[1]) as connection:
        connection.execute("UPDATE tickets SET status = 'transferred', summary = 'news' WHERE id IN (1, 3)")
        connection.execute("INSERT INTO tickets (id, created_at) VALUES (9, now())")
    third = await adopt(server, earlier)
    assert (third["tickets"].known, dict(third["tickets"].outcomes)) == (2, {"taken": 3})
    with both.tickets.transaction():
        found = [(row.status, row.summary) for row in each_ticket(both.tickets, Wanted(words="news"))]
    assert sorted(found) == [("resolved", "news"), ("transferred", "news")], "what a person decided here holds"
    after = [c.execute("SELECT count(*) FROM adopted_rows").fetchone() for c in (both.clients, both.tickets)]
    assert before == [(8,), (4,)] and after == [(8,), (5,)]
    assert both.tickets.execute("SELECT count(*) FROM tickets").fetchone() == (4,)


async def test_what_is_here_already_is_not_overwritten(server: Server, both: Both, earlier: tuple[str, str]) -> None:
    put_client(both.clients, GivenClient("+33639980050", "Zoélie", "Durand"))
    reports = await adopt(server, earlier)
    zoe = client_of(both.clients, "+33639980050")
    assert zoe and (zoe.first_name, zoe.last_name, zoe.box_model) == ("Zoélie", "Durand", "Livebox 6")
    assert reports["clients"].outcomes["merged"] == 2


async def test_what_cannot_be_taken_over_leaves_both_databases_as_they_were(
    server: Server, both: Both, earlier: tuple[str, str]
) -> None:
    with psycopg.connect(earlier[1]) as connection:
        connection.execute("DROP TABLE tickets")
    with pytest.raises(RecordsError) as refused:
        await adopt(server, earlier)
    assert "tickets" in refused.value.what
    assert list_clients(both.clients) == []


async def test_the_engine_s_own_database_is_not_adopted(server: Server, both: Both, earlier: tuple[str, str]) -> None:
    with pytest.raises(RecordsError) as refused:
        await adopt(server, (server.clients_dsn, earlier[1]))
    assert "ce moteur" in refused.value.what


async def test_starting_on_the_earlier_database_itself_tells_the_way(earlier: tuple[str, str]) -> None:
    with pytest.raises(RecordsError) as refused:
        await migrate(earlier[0], SQL_FOLDER / "clients", name="DB_CLIENTS_DSN")
    assert "sav adopt" in refused.value.fix


async def test_the_earlier_databases_are_only_read(server: Server, earlier: tuple[str, str]) -> None:
    def writes(ours: Any) -> None:
        with reading(earlier[0], "--clients") as connection:
            connection.execute("DELETE FROM clients")

    with pytest.raises(RecordsError):
        await in_both((server.clients_dsn, server.tickets_dsn), writes)
