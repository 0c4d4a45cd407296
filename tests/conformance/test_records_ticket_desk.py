"""What supervisors do with tickets, in a real PostgreSQL: find, read, export, resolve, open again, count."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import psycopg
import pytest

from sav_engine.ports import Ticket, Turn
from sav_engine.records.embedded import Server
from sav_engine.records.postgres import open_pools
from sav_engine.records.show_tickets import csv_pieces, figures_page, json_pieces, ticket_card
from sav_engine.records.ticket_desk import (
    BATCH_ROWS,
    Wanted,
    each_ticket,
    figures,
    set_status,
    tickets_named,
)
from tests.kit.postgres import empty, server_with_schema
from tests.kit.tickets import NOON, ticket_with

FIRST = UUID("11111111-0000-4000-8000-000000000001")

pytestmark = pytest.mark.postgres


def a_ticket(number: int = 1, **changes: Any) -> Ticket:
    said = (Turn("bot", "Bonjour.", 0.4), Turn("caller", "=J'ai plus d'internet à l'étage", 65.2, 0.9))
    return ticket_with(**{"call_uuid": UUID(int=FIRST.int + number - 1), "transcript": said} | changes)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with server_with_schema(tmp_path_factory.mktemp("pg") / "state") as server:
        yield server


async def store(server: Server, *tickets: Ticket) -> None:
    empty(server)
    async with open_pools(server.clients_dsn, server.tickets_dsn) as (_, store):
        for ticket in tickets:
            await store.write(ticket)


@pytest.fixture
def db(server: Server) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(server.tickets_dsn) as connection:
        yield connection


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(), [1, 2]),
        (Wanted("elodie WIFI"), [1, 2]),
        (Wanted("etage"), [1, 2]),  # in the dialogue
        (Wanted("internet"), [1, 2]),  # what it is about, whatever was said
        (Wanted("téléphonie"), []),
        (Wanted("06 39 98 00 01"), [1]),
        (Wanted("0639980001"), [1]),
        (Wanted("+33 6 39 98 00 02"), [2]),
        (Wanted("wifi 100%"), []),
        (Wanted("x'; DROP TABLE tickets; --"), []),
        (Wanted(status="resolved"), [2]),
        (Wanted(number="+33639980002"), [2]),
        (Wanted(since=date(2026, 11, 21)), [2]),  # it began at half past midnight in Paris
        (Wanted(until=date(2026, 11, 20)), [1]),
        (Wanted(severity="CRITICAL"), []),
    ],
    ids=lambda value: repr(value)[:60],
)
async def test_tickets_are_found_by_what_one_knows(
    server: Server, db: psycopg.Connection[Any], wanted: Wanted, found: list[int]
) -> None:
    late = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    await store(server, a_ticket(1), a_ticket(2, status="resolved", phone_number="+33639980002", started_at=late))
    assert [row.call_uuid.int - FIRST.int + 1 for row in each_ticket(db, wanted)] == found


async def test_more_tickets_than_a_batch_come_one_by_one(server: Server, db: psycopg.Connection[Any]) -> None:
    await store(server, a_ticket())
    db.execute(
        "INSERT INTO tickets (call_uuid, problem_type, status, sentiment, summary, duration_seconds, tag, severity,"
        " started_at, ended_at) SELECT gen_random_uuid(), 'internet', 'open', 'neutral', 'x', 1, 'UNKNOWN', 'LOW',"
        " now(), now() FROM generate_series(1, %s)",
        (BATCH_ROWS * 2,),
    )
    assert sum(1 for _ in each_ticket(db, Wanted())) == BATCH_ROWS * 2 + 1
    exported = "".join(json_pieces(each_ticket(db, Wanted())))
    assert len(json.loads(exported)) == BATCH_ROWS * 2 + 1


async def test_what_a_person_says_holds_against_what_comes_late(server: Server, db: psycopg.Connection[Any]) -> None:
    await store(server, a_ticket())
    (row,) = tickets_named(db, str(FIRST)[:8])
    set_status(db, row.id, "resolved", "20/11/2026 12:00 : rappelée")
    db.commit()
    async with open_pools(server.clients_dsn, server.tickets_dsn) as (_, tickets):
        await tickets.write(a_ticket(summary="Plus riche."))
    (after,) = tickets_named(db, str(row.id))
    assert (after.status, after.summary, after.note) == ("resolved", "Plus riche.", "20/11/2026 12:00 : rappelée")
    set_status(db, row.id, "open", "20/11/2026 13:00 : recommence")
    (again,) = tickets_named(db, str(FIRST))
    assert again.status == "open" and again.note.splitlines() == [
        "20/11/2026 12:00 : rappelée",
        "20/11/2026 13:00 : recommence",
    ]
    assert again.resolved_at is None


@pytest.mark.parametrize("reference", ["", "1111", "nothing", "0", "99999999999999999999", "%"])
async def test_a_reference_that_names_nothing_finds_nothing(
    server: Server, db: psycopg.Connection[Any], reference: str
) -> None:
    await store(server, a_ticket())
    assert tickets_named(db, reference) == []


async def test_a_card_holds_what_a_technician_needs(server: Server, db: psycopg.Connection[Any]) -> None:
    await store(server, a_ticket(steps_tried=("redémarrage de la box",), equipment_count=3))
    (row,) = tickets_named(db, str(FIRST))
    card = ticket_card(row)
    for part in ("06 39 98 00 01", "Élodie Martin", "Été & Co", "20/11/2026 12:00", "à rappeler", "1 min 30 s"):
        assert part in card
    assert "1:05 appelant : =J'ai plus d'internet" in card and "redémarrage de la box" in card


async def test_an_export_opens_in_a_spreadsheet_and_runs_nothing(server: Server, db: psycopg.Connection[Any]) -> None:
    await store(server, a_ticket(summary='=cmd|calc\nsecond; "line"', client_name="@nobody"))
    text = "".join(csv_pieces(each_ticket(db, Wanted())))
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";"))
    assert rows[0]["Résumé"] == '\'=cmd|calc\nsecond; "line"' and rows[0]["Client"] == "'@nobody"
    assert rows[0]["Date"] == "20/11/2026" and rows[0]["Téléphone"] == "06 39 98 00 01"
    assert "appelant : =J'ai plus" in rows[0]["Dialogue"]


async def test_an_export_of_nothing_is_still_a_file_of_its_kind(server: Server, db: psycopg.Connection[Any]) -> None:
    empty(server)
    assert json.loads("".join(json_pieces(each_ticket(db, Wanted())))) == []
    assert "".join(csv_pieces(each_ticket(db, Wanted()))).count("\r\n") == 1


async def test_the_figures_of_a_day_are_those_of_paris(server: Server, db: psycopg.Connection[Any]) -> None:
    await store(
        server,
        a_ticket(1, cost_eur=0.02),
        a_ticket(2, status="resolved", cost_eur=0.04, duration_seconds=30.0),
        a_ticket(3, status="closed", problem_type="unknown"),
        a_ticket(4, started_at=NOON + timedelta(days=1)),
    )
    day = date(2026, 11, 20)
    of = figures(db, day, day)
    assert (of.calls, of.by_status, of.by_hour) == (3, {"closed": 1, "open": 1, "resolved": 1}, {"12": 3})
    assert (round(of.cost_eur, 2), of.mean_duration_s, of.still_open) == (0.06, 70.0, 1)
    assert "50 % des appels" in figures_page(of), "a call out of hours could not be resolved"
    assert figures(db, day, day + timedelta(days=1)).calls == 4
    assert "aucun appel" in figures_page(figures(db, date(2020, 1, 1), date(2020, 1, 1)))
