"""I/O. Clients and tickets in PostgreSQL. Each operation is one statement, which happens or does not."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, LiteralString
from uuid import UUID

import attrs
from psycopg import sql
from psycopg.rows import class_row, dict_row

from ..ports import OPEN_STATUSES, Client, Newcomer, PastTicket, Ticket
from .people import add_newcomer
from .pool import Connection, Pool, open_pool
from .rows import TicketRow, ended_at, storable, transcript_json, turns_of

LIST_S = 120  # a person or a program waits for it, not a caller, and it has no limit of rows

FIND_CLIENT: LiteralString = """
SELECT clients.phone_number, first_name, last_name, companies.name AS company, box_model, email, clients.is_demo
FROM clients LEFT JOIN companies ON companies.id = clients.company_id
WHERE clients.phone_number = %s
"""
PAST: LiteralString = """
SELECT call_uuid, problem_type, status, summary, created_at FROM tickets
WHERE phone_number = %s ORDER BY started_at DESC, id DESC LIMIT %s
"""
STILL_OPEN: LiteralString = """
SELECT call_uuid, problem_type, status, summary, created_at FROM tickets
WHERE phone_number = %s AND started_at >= %s AND status = ANY (%s) ORDER BY started_at DESC, id DESC
"""
TRANSFERS: LiteralString = "SELECT count(*) FROM tickets WHERE status = 'transferred' AND ended_at >= %s"
# call_uuid decides; a repeated write changes nothing but the times of writing. By moving written_at the engine says
# who it is: the trigger of sql/tickets/0002 then leaves alone what people have changed, and a ticket that is final.
WRITTEN = (*(field.name for field in attrs.fields(Ticket)), "ended_at")
WRITE = sql.SQL(
    "INSERT INTO tickets ({names}) VALUES ({values}) ON CONFLICT (call_uuid) DO UPDATE"
    " SET {news}, written_at = clock_timestamp(), updated_at = now()"
).format(
    names=sql.SQL(", ").join(map(sql.Identifier, WRITTEN)),
    values=sql.SQL(", ").join(map(sql.Placeholder, WRITTEN)),
    news=sql.SQL(", ").join(sql.SQL("{0} = excluded.{0}").format(sql.Identifier(name)) for name in WRITTEN),
)
LIST: LiteralString = "SELECT * FROM tickets ORDER BY started_at, id"
WAYS: LiteralString = "SELECT way, count(*) AS callers FROM tickets WHERE flow = %s AND way <> '{}' GROUP BY way"
LIST_ONE: LiteralString = "SELECT * FROM tickets WHERE call_uuid = %s"


@attrs.frozen
class PostgresClients:
    """Clients of the clients database."""

    pool: Pool

    async def find(self, phone_number: str) -> Client | None:
        def work(connection: Connection) -> Client | None:
            with connection.cursor(row_factory=class_row(Client)) as cursor:
                return cursor.execute(FIND_CLIENT, (phone_number,)).fetchone()

        return await self.pool.run(work)

    async def note(self, newcomer: Newcomer) -> None:
        """A client to be verified, unless the number is a client's already. Raises RecordsError."""

        def work(connection: Connection) -> None:
            with connection.transaction():
                add_newcomer(connection, newcomer)

        await self.pool.run(work)


@attrs.frozen
class WayTaken:
    """One row of WAYS: so many callers entered these states in this order."""

    way: list[str]
    callers: int


@attrs.frozen
class PostgresTickets:
    """Tickets of the tickets database."""

    pool: Pool

    async def past(self, phone_number: str, limit: int = 10) -> tuple[PastTicket, ...]:
        return await self._select(PAST, (phone_number, limit))

    async def still_open(self, phone_number: str, since: datetime) -> tuple[PastTicket, ...]:
        return await self._select(STILL_OPEN, (phone_number, since, list(OPEN_STATUSES)))

    async def write(self, ticket: Ticket) -> None:
        values = columns(storable(ticket))

        def work(connection: Connection) -> None:
            connection.execute(WRITE, values)

        await self.pool.run(work)

    async def transfers_since(self, since: datetime) -> int:
        def work(connection: Connection) -> int:
            row = connection.execute(TRANSFERS, (since,)).fetchone()
            assert row is not None and isinstance(row[0], int), "count(*) is one number"
            return row[0]

        return await self.pool.run(work)

    async def list_tickets(self, uuid: UUID | None = None) -> tuple[TicketRow, ...]:
        """All of them, or the one of a call, in the order of the calls."""

        query = (LIST, ()) if uuid is None else (LIST_ONE, (uuid,))

        def work(connection: Connection) -> tuple[TicketRow, ...]:
            with connection.transaction(), connection.cursor(row_factory=dict_row) as cursor:
                cursor.execute(f"SET LOCAL statement_timeout = '{LIST_S}s'")
                cursor.execute(*query)
                return tuple(row_of(found) for found in cursor)

        return await self.pool.run(work, within_s=LIST_S)

    async def ways(self, flow: str) -> Mapping[tuple[str, ...], int]:
        """How many callers took which way through this flow; for a drawing, not for a call."""

        def work(connection: Connection) -> Mapping[tuple[str, ...], int]:
            with connection.transaction(), connection.cursor(row_factory=class_row(WayTaken)) as cursor:
                cursor.execute(f"SET LOCAL statement_timeout = '{LIST_S}s'")
                return {tuple(taken.way): taken.callers for taken in cursor.execute(WAYS, (flow,))}

        return await self.pool.run(work, within_s=LIST_S)

    async def _select(self, query: LiteralString, values: tuple[object, ...]) -> tuple[PastTicket, ...]:
        def work(connection: Connection) -> tuple[PastTicket, ...]:
            with connection.cursor(row_factory=class_row(PastTicket)) as cursor:
                return tuple(cursor.execute(query, values))

        return await self.pool.run(work)


@asynccontextmanager
async def open_pools(clients_dsn: str, tickets_dsn: str) -> AsyncIterator[tuple[PostgresClients, PostgresTickets]]:
    """Both stores for the length of the block. Raises RecordsError for a DSN that cannot be read."""
    async with (
        open_pool(clients_dsn, name="DB_CLIENTS_DSN") as clients,
        open_pool(tickets_dsn, name="DB_TICKETS_DSN") as tickets,
    ):
        yield PostgresClients(clients), PostgresTickets(tickets)


def columns(ticket: Ticket) -> dict[str, object]:
    """The values of WRITE."""
    return attrs.asdict(ticket, recurse=False) | {
        "ended_at": ended_at(ticket),
        "transcript": transcript_json(ticket.transcript),
        "steps_tried": list(ticket.steps_tried),
        "way": list(ticket.way),
    }


def row_of(found: dict[str, Any]) -> TicketRow:
    """A row as the database gives it; columns of a newer schema are left out."""
    names = [field.name for field in attrs.fields(TicketRow)]
    values = {name: found[name] for name in names}
    lists = {name: tuple(found[name]) for name in ("steps_tried", "way", "edited")}
    return TicketRow(**values | lists | {"transcript": turns_of(found["transcript"])})
