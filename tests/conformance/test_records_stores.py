"""The two stores, in memory and in PostgreSQL, answer alike."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import attrs
import psycopg
import pytest
import trio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sav_engine.errors import RecordsError
from sav_engine.ports import Client, Ticket, Turn
from sav_engine.records.embedded import Server
from sav_engine.records.memory import MemoryClients, MemoryTickets
from sav_engine.records.postgres import PostgresClients, PostgresTickets, open_pools
from tests.kit.postgres import empty, server_with_schema
from tests.kit.tickets import NOON, ticket_with

PIERRE = Client("+33639980001", "Pierre", "Martin", "Boulangerie Lumière", "Livebox 6", "pierre@lumiere.example")
JULIE = Client("+33465710106", "Julie", "Moreau", None, None, None, is_demo=True)

pytestmark = pytest.mark.postgres


@attrs.frozen
class Stores:
    clients: MemoryClients | PostgresClients
    tickets: MemoryTickets | PostgresTickets


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with server_with_schema(tmp_path_factory.mktemp("pg") / "state") as server:
        yield server


@pytest.fixture(params=["memory", "postgres"])
async def stores(request: pytest.FixtureRequest, server: Server) -> AsyncIterator[Stores]:
    if request.param == "memory":
        yield Stores(MemoryClients([PIERRE, JULIE]), MemoryTickets())
        return
    empty(server)
    put_clients(server, PIERRE, JULIE)
    async with open_pools(server.clients_dsn, server.tickets_dsn) as (clients, tickets):
        yield Stores(clients, tickets)


def put_clients(server: Server, *clients: Client) -> None:
    with psycopg.connect(server.clients_dsn) as connection:
        for client in clients:
            company_id = None
            if client.company:
                company = "INSERT INTO companies (name, normalized_name) VALUES (%s, lower(%s)) RETURNING id"
                row = connection.execute(company, (client.company, client.company)).fetchone()
                assert row
                company_id = row[0]
            connection.execute(
                "INSERT INTO clients (phone_number, first_name, last_name, company_id, box_model, email, is_demo)"
                " VALUES (%s, %s, %s, %s, %s, %s, %s)",
                (
                    client.phone_number,
                    client.first_name,
                    client.last_name,
                    company_id,
                    client.box_model,
                    client.email,
                    client.is_demo,
                ),
            )


def a_ticket(**changes: Any) -> Ticket:
    pierre = {"phone_number": PIERRE.phone_number, "client_name": "Pierre Martin", "company": None}
    return ticket_with(**pierre | {"duration_seconds": 90.5} | changes)


RICH = a_ticket(
    client_email="pierre@lumiere.example",
    company="Boulangerie Lumière",
    transcript=(
        Turn("bot", "Bonjour, c'est Eko.", 0.4, None, "welcome"),
        Turn("caller", "J'ai plus d'internet, \"rien\" ne marche 😀", 3.25, 0.91, "ask_problem"),
    ),
    equipment_count=3,
    steps_tried=("restart_box", "it's, {quoted}"),
    recording="calls/2026/a.wav",
    cost_eur=0.0421,
    outcome_reason="no technician free",
    since="ce matin",
    already_restarted=False,
    change_wanted="doubler le débit",
    callback_number="+33698765432",
    recording_refused=True,
    flow="sav",
    way=("welcome", "identify.ask_name", "call_back"),
)


async def test_ways_through_a_flow_are_counted_by_flow(stores: Stores) -> None:
    for way, flow in ((("a", "b"), "sav"), (("a", "b"), "sav"), (("a", "c"), "sav"), (("a",), "nuit"), ((), "sav")):
        await stores.tickets.write(a_ticket(way=way, flow=flow))
    assert await stores.tickets.ways("sav") == {("a", "b"): 2, ("a", "c"): 1}


# ---------------------------------------------------------------- what is refused


@pytest.mark.parametrize(
    "wrong",
    [
        {"tag": "SOMETHING_ELSE"},
        {"status": "pending"},
        {"severity": "low"},
        {"sentiment": "angry"},
        {"problem_type": "téléphonie"},
        {"phone_number": "0639980001"},
        {"phone_number": "7701d1e5-1b82-4ab5-b834-a0646400c589"},
        {"callback_number": "0639980001"},
        {"duration_seconds": -1.0},
        {"duration_seconds": float("nan")},
        {"cost_eur": -0.1},
        {"cost_eur": float("nan")},
        {"equipment_count": -1},
        {"started_at": datetime(2026, 11, 20, 12, 0)},
    ],
    ids=lambda wrong: "-".join(f"{name}={value}" for name, value in wrong.items())[:40],
)
async def test_a_ticket_outside_the_rules_is_refused_and_leaves_nothing(
    stores: Stores, wrong: dict[str, Any]
) -> None:
    with pytest.raises(RecordsError) as refused:
        await stores.tickets.write(a_ticket(**wrong))
    assert next(iter(wrong)) in refused.value.what
    assert await stores.tickets.list_tickets() == ()


async def test_a_slip_of_one_character_does_not_lose_the_ticket(stores: Stores) -> None:
    turn = Turn("caller", "all\0ô \ud83d", 1.0)
    await stores.tickets.write(a_ticket(summary="cou\0pé", transcript=(turn,), steps_tried=("a\0",)))
    (row,) = await stores.tickets.list_tickets()
    assert (row.summary, row.transcript[0].text, row.steps_tried) == ("coupé", "allô ", ("a",))


# ---------------------------------------------------------------- clients


async def test_a_number_nobody_knows_is_none(stores: Stores) -> None:
    assert await stores.clients.find("+33639989999") is None
    assert await stores.clients.find("'; DROP TABLE clients; --") is None


@pytest.mark.parametrize("client", [PIERRE, JULIE], ids=["with a company", "without"])
async def test_a_client_is_found_by_number(stores: Stores, client: Client) -> None:
    assert await stores.clients.find(client.phone_number) == client


# ---------------------------------------------------------------- tickets


async def test_everything_of_a_ticket_comes_back(stores: Stores) -> None:
    await stores.tickets.write(RICH)
    (row,) = await stores.tickets.list_tickets()
    for field in attrs.fields(Ticket):
        assert getattr(row, field.name) == getattr(RICH, field.name), field.name
    assert row.ended_at == NOON + timedelta(seconds=90.5)
    assert row.created_at == row.updated_at and row.created_at.tzinfo is not None
    assert not row.is_demo


async def test_a_ticket_written_again_stays_one_ticket(stores: Stores) -> None:
    poor = attrs.evolve(RICH, transcript=(), status="abandoned", equipment_count=None, client_email=None)
    await stores.tickets.write(poor)
    (first,) = await stores.tickets.list_tickets()
    await stores.tickets.write(RICH)
    await stores.tickets.write(RICH)
    (last,) = await stores.tickets.list_tickets()
    assert (last.id, last.created_at) == (first.id, first.created_at)
    assert last.updated_at >= first.updated_at
    for field in attrs.fields(Ticket):
        assert getattr(last, field.name) == getattr(RICH, field.name), field.name


async def test_twenty_writes_of_one_call_at_once_are_one_ticket(stores: Stores) -> None:
    async with trio.open_nursery() as nursery:
        for _ in range(20):
            nursery.start_soon(stores.tickets.write, RICH)
    assert len(await stores.tickets.list_tickets()) == 1


async def test_what_a_dead_engine_had_written_does_not_replace_what_a_call_ended_with(stores: Stores) -> None:
    broken_off = attrs.evolve(RICH, is_final=False, status="abandoned", transcript=())
    await stores.tickets.write(broken_off)
    await stores.tickets.write(RICH)
    await stores.tickets.write(broken_off)
    (row,) = await stores.tickets.list_tickets()
    assert (row.is_final, row.status, row.transcript) == (True, RICH.status, RICH.transcript)


async def test_a_resolved_ticket_says_since_when(stores: Stores) -> None:
    await stores.tickets.write(RICH)
    await stores.tickets.write(attrs.evolve(RICH, status="resolved"))
    (row,) = await stores.tickets.list_tickets()
    assert row.resolved_at == row.ended_at
    await stores.tickets.write(attrs.evolve(RICH, status="open"))
    assert (await stores.tickets.list_tickets())[0].resolved_at is None


async def test_tickets_are_listed_in_the_order_of_the_calls_without_a_limit(stores: Stores) -> None:
    hours = [7, 3, 11, *range(20, 150)]
    for hour in hours:
        await stores.tickets.write(a_ticket(started_at=NOON + timedelta(hours=hour)))
    listed = [row.started_at for row in await stores.tickets.list_tickets()]
    assert listed == [NOON + timedelta(hours=hour) for hour in sorted(hours)]


async def test_one_ticket_is_found_by_its_call(stores: Stores) -> None:
    await stores.tickets.write(a_ticket())
    await stores.tickets.write(RICH)
    assert [row.call_uuid for row in await stores.tickets.list_tickets(RICH.call_uuid)] == [RICH.call_uuid]
    assert await stores.tickets.list_tickets(UUID(int=0)) == ()


async def test_past_tickets_are_this_number_s_newest_first(stores: Stores) -> None:
    for day in (2, 0, 1):
        await stores.tickets.write(a_ticket(started_at=NOON + timedelta(days=day), summary=f"jour {day}"))
    await stores.tickets.write(a_ticket(phone_number=JULIE.phone_number))
    await stores.tickets.write(a_ticket(phone_number=None))
    past = await stores.tickets.past(PIERRE.phone_number)
    assert [ticket.summary for ticket in past] == ["jour 2", "jour 1", "jour 0"]
    assert [ticket.summary for ticket in await stores.tickets.past(PIERRE.phone_number, limit=1)] == ["jour 2"]
    assert past[0].created_at.tzinfo is not None


@pytest.mark.parametrize(
    ("status", "still"),
    [
        ("open", True),
        ("transferred", True),
        ("resolved", False),
        ("abandoned", False),
        ("closed", False),
        ("failed", False),
    ],
)
async def test_only_tickets_somebody_owes_an_answer_to_are_open(stores: Stores, status: str, still: bool) -> None:
    await stores.tickets.write(a_ticket(status=status))
    assert bool(await stores.tickets.still_open(PIERRE.phone_number, NOON - timedelta(days=30))) is still


async def test_an_open_ticket_ages_and_is_not_hidden_by_newer_calls(stores: Stores) -> None:
    await stores.tickets.write(RICH)
    for day in range(1, 12):
        await stores.tickets.write(a_ticket(status="resolved", started_at=NOON + timedelta(days=day)))
    (found,) = await stores.tickets.still_open(PIERRE.phone_number, NOON)
    assert found.call_uuid == RICH.call_uuid
    assert await stores.tickets.still_open(PIERRE.phone_number, NOON + timedelta(seconds=1)) == ()
    assert await stores.tickets.still_open(JULIE.phone_number, NOON) == ()


async def test_transfers_count_from_the_end_of_the_call(stores: Stores) -> None:
    await stores.tickets.write(a_ticket(status="transferred", duration_seconds=300.0))
    await stores.tickets.write(a_ticket(status="open", duration_seconds=300.0))
    assert await stores.tickets.transfers_since(NOON + timedelta(seconds=300)) == 1
    assert await stores.tickets.transfers_since(NOON + timedelta(seconds=301)) == 0


@pytest.mark.parametrize(
    ("started_at", "on_the_wall"),
    [
        (datetime(2026, 7, 1, 22, 30, tzinfo=UTC), "2026-07-02 00:30:00"),
        (datetime(2026, 12, 31, 22, 59, 59, 999999, tzinfo=UTC), "2026-12-31 23:59:59"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "2026-10-25 02:30:00"),  # the hour that comes twice
    ],
)
async def test_date_and_time_are_those_of_paris(stores: Stores, started_at: datetime, on_the_wall: str) -> None:
    await stores.tickets.write(a_ticket(started_at=started_at))
    (row,) = await stores.tickets.list_tickets()
    assert f"{row.call_date} {row.call_time}" == on_the_wall


@given(words=st.text(max_size=40))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_any_words_go_in_and_come_back(stores: Stores, words: str) -> None:
    ticket = a_ticket(summary=words, transcript=(Turn("caller", words, 0.0),), steps_tried=(words,))
    await stores.tickets.write(ticket)
    (row,) = await stores.tickets.list_tickets(ticket.call_uuid)
    kept = words.replace("\0", "").encode("utf-8", "ignore").decode()
    assert (row.summary, row.transcript[0].text, row.steps_tried) == (kept, kept, (kept,))


# ---------------------------------------------------------------- what people change, in the database only


def by_a_person(server: Server, change: str) -> None:
    """With any tool, by any account: nothing tells the database that this is not the engine, but what it does."""
    with psycopg.connect(server.tickets_dsn) as connection:
        connection.execute(f"UPDATE tickets SET {change}".encode())


async def test_a_ticket_that_comes_late_leaves_alone_what_a_technician_has_changed(server: Server) -> None:
    empty(server)
    async with open_pools(server.clients_dsn, server.tickets_dsn) as (_, tickets):
        await tickets.write(attrs.evolve(RICH, transcript=(), equipment_count=None))
        by_a_person(server, "status = 'resolved', note = 'carte changée', severity = 'HIGH'")
        (changed,) = await tickets.list_tickets()
        await tickets.write(attrs.evolve(RICH, summary="Plus complet."))
        (row,) = await tickets.list_tickets()
    assert changed.edited == row.edited == ("note", "severity", "status")
    assert (row.status, row.note, row.severity) == ("resolved", "carte changée", "HIGH")
    assert changed.resolved_at is not None and row.resolved_at == changed.resolved_at
    assert (row.summary, row.transcript, row.equipment_count) == ("Plus complet.", RICH.transcript, 3)


async def test_what_was_erased_does_not_come_back(server: Server) -> None:
    empty(server)
    async with open_pools(server.clients_dsn, server.tickets_dsn) as (_, tickets):
        await tickets.write(RICH)
        by_a_person(server, "phone_number = NULL, client_name = NULL, client_email = NULL, transcript = '[]'")
        await tickets.write(RICH)
        (row,) = await tickets.list_tickets()
        assert (row.phone_number, row.client_name, row.client_email, row.transcript) == (None, None, None, ())
        assert await tickets.past(PIERRE.phone_number) == ()


async def test_every_column_keeps_its_value_exactly_when_it_is_kept_from_the_engine(server: Server) -> None:
    """Kept values go by way of JSON: a time to the microsecond, a cost to the last bit, an array with quotes."""
    empty(server)
    late = RICH.started_at + timedelta(microseconds=123457)
    edited = attrs.evolve(RICH, started_at=late, cost_eur=0.1 + 0.2, steps_tried=('a "b"', "c,d", "{}"))
    async with open_pools(server.clients_dsn, server.tickets_dsn) as (_, tickets):
        await tickets.write(RICH)
        by_a_person(
            server,
            f"started_at = '{late.isoformat()}', cost_eur = 0.1::float8 + 0.2::float8, ended_at = ended_at +"
            " interval '1 microsecond', steps_tried = ARRAY['a \"b\"', 'c,d', '{}']",
        )
        await tickets.write(RICH)
        (row,) = await tickets.list_tickets()
    for field in attrs.fields(Ticket):
        assert getattr(row, field.name) == getattr(edited, field.name), field.name


async def test_a_technician_s_update_that_changes_nothing_keeps_nothing(server: Server) -> None:
    empty(server)
    async with open_pools(server.clients_dsn, server.tickets_dsn) as (_, tickets):
        await tickets.write(RICH)
        by_a_person(server, "status = status, note = note")
        assert (await tickets.list_tickets())[0].edited == ()
