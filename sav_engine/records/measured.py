"""I/O. What each statement of a call costs: its plan, and how long it takes through the pool while calls run."""

from __future__ import annotations

import random
import statistics
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import attrs
import trio
from psycopg import sql

from ..ports import OPEN_STATUSES, Ticket, Turn
from .pool import Connection, Pool
from .postgres import (
    FIND_CLIENT,
    LIST_ONE,
    PAST,
    STILL_OPEN,
    TRANSFERS,
    WRITE,
    PostgresClients,
    PostgresTickets,
    columns,
)
from .rows import storable

CALL_S = 20.0  # short, as calls go: then there are more look-ups
OFTENER = 10  # than people ring, so that a minute gives enough of everything for a 99th percentile


@attrs.frozen
class Plan:
    """One statement. text: what EXPLAIN (ANALYZE, BUFFERS) said."""

    name: str
    text: str

    @property
    def scans_all(self) -> bool:
        """A whole table is read: what grows with the years."""
        return "Seq Scan on tickets" in self.text or "Seq Scan on clients" in self.text


@attrs.frozen
class Took:
    """How long one statement took through the pool, in milliseconds."""

    name: str
    times: int
    p50_ms: float
    p99_ms: float
    max_ms: float


async def plans(clients: PostgresClients, tickets: PostgresTickets, number: str, call_id: UUID) -> tuple[Plan, ...]:
    """Each statement of a call with arguments that find something, explained twice: the second is of a warm cache."""
    month_ago = datetime.now(UTC) - timedelta(days=30)
    a_while_ago = datetime.now(UTC) - timedelta(minutes=10)
    written = columns(storable(a_ticket(random.Random(1), number)))
    asked: tuple[tuple[str, Pool, Any, Any], ...] = (
        ("client et société", clients.pool, FIND_CLIENT, (number,)),
        ("dix derniers tickets", tickets.pool, PAST, (number, 10)),
        ("tickets ouverts", tickets.pool, STILL_OPEN, (number, month_ago, list(OPEN_STATUSES))),
        ("transferts récents", tickets.pool, TRANSFERS, (a_while_ago,)),
        ("un ticket par appel", tickets.pool, LIST_ONE, (call_id,)),
        ("écriture, premier envoi", tickets.pool, WRITE, written),
        ("écriture, second envoi", tickets.pool, WRITE, {**written, "call_uuid": call_id}),
    )
    return tuple([Plan(name, await _explained(pool, query, values)) for name, pool, query, values in asked])


async def _explained(pool: Pool, query: Any, values: Any) -> str:
    statement = query if isinstance(query, sql.Composed) else sql.SQL(query)

    def work(connection: Connection) -> str:
        text = ""
        for _ in range(2):
            with connection.transaction(force_rollback=True):
                explain = sql.SQL("EXPLAIN (ANALYZE, BUFFERS) ") + statement
                text = "\n".join(str(line) for (line,) in connection.execute(explain, values))
        return text

    return await pool.run(work)


async def measure(
    clients: PostgresClients, tickets: PostgresTickets, numbers: Sequence[str], calls: int, seconds: float, seed: int
) -> tuple[Took, ...]:
    """The statements of so many calls at once, for so long, each through the pool as a call does it."""
    taken: dict[str, list[float]] = {}
    with trio.move_on_after(seconds):
        async with trio.open_nursery() as running:
            for number in range(calls):
                rng = random.Random(f"{seed} {number}")
                running.start_soon(_calls, clients, tickets, numbers, rng, taken)
    return tuple(_took(name, times) for name, times in taken.items())


async def _calls(
    clients: PostgresClients,
    tickets: PostgresTickets,
    numbers: Sequence[str],
    rng: random.Random,
    taken: dict[str, list[float]],
) -> None:
    """One caller after the other: looked up, a technician asked for, the ticket written."""
    while True:
        number = rng.choice(numbers)
        month_ago = datetime.now(UTC) - timedelta(days=30)
        async with trio.open_nursery() as side_by_side:
            for name, look_up in (
                ("client et société", partial(clients.find, number)),
                ("dix derniers tickets", partial(tickets.past, number)),
                ("tickets ouverts", partial(tickets.still_open, number, month_ago)),
            ):
                side_by_side.start_soon(_timed, name, look_up, taken)
        await _timed("transferts récents", partial(tickets.transfers_since, datetime.now(UTC)), taken)
        await _timed("écriture du ticket", partial(tickets.write, a_ticket(rng, number)), taken)
        await trio.sleep(rng.uniform(0, 2 * CALL_S / OFTENER))


async def _timed(name: str, work: Callable[[], Awaitable[object]], taken: dict[str, list[float]]) -> None:
    began_s = trio.current_time()
    await work()
    taken.setdefault(name, []).append((trio.current_time() - began_s) * 1000)


def _took(name: str, times: list[float]) -> Took:
    cuts = statistics.quantiles(times, n=100, method="inclusive") if len(times) > 1 else times * 99
    return Took(name, len(times), cuts[49], cuts[98], max(times))


def a_ticket(rng: random.Random, number: str) -> Ticket:
    return Ticket(
        call_uuid=UUID(int=rng.getrandbits(128)),
        phone_number=number,
        client_name="Nom",
        client_email=None,
        company=None,
        problem_type="internet",
        status="resolved",
        sentiment="neutral",
        summary="Problème : connexion internet.",
        duration_seconds=95.0,
        tag="CONNEXION_INSTABLE",
        severity="MEDIUM",
        started_at=datetime.now(UTC) - timedelta(seconds=95),
        transcript=(Turn("caller", "La box clignote.", 6.2, 0.91),) * 12,
    )
