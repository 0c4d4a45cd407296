"""Clients and tickets in memory, for simulations and tests: same rules and same answers as the database.

Nothing waits here, so the virtual clock does not jump. Time is an argument: `now` gives created_at and updated_at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

import attrs
import trio

from ..ports import OPEN_STATUSES, Client, Newcomer, PastTicket, Ticket
from .rows import TicketRow, ended_at, storable

PARIS = ZoneInfo("Europe/Paris")


class MemoryClients:
    """Clients by number."""

    def __init__(self, clients: Iterable[Client] = ()) -> None:
        self._by_number = {client.phone_number: client for client in clients}

    async def find(self, phone_number: str) -> Client | None:
        await trio.lowlevel.checkpoint()
        return self._by_number.get(phone_number)

    async def note(self, newcomer: Newcomer) -> None:
        await trio.lowlevel.checkpoint()
        names = (newcomer.first_name, newcomer.last_name)
        client = Client(newcomer.phone_number, *names, newcomer.company, None, newcomer.email)
        self._by_number.setdefault(newcomer.phone_number, client)


class MemoryTickets:
    """Tickets by call, with what a database adds: id, created_at, updated_at."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._now = now
        self._by_call: dict[UUID, TicketRow] = {}

    async def past(self, phone_number: str, limit: int = 10) -> tuple[PastTicket, ...]:
        await trio.lowlevel.checkpoint()
        return tuple(_past(row) for row in self._of(phone_number)[:limit])

    async def still_open(self, phone_number: str, since: datetime) -> tuple[PastTicket, ...]:
        await trio.lowlevel.checkpoint()
        rows = (row for row in self._of(phone_number) if row.status in OPEN_STATUSES and row.started_at >= since)
        return tuple(_past(row) for row in rows)

    async def write(self, ticket: Ticket) -> None:
        await trio.lowlevel.checkpoint()
        before = self._by_call.get(ticket.call_uuid)
        if before and before.is_final and not ticket.is_final:
            return  # as in sql/tickets/0002; people change nothing here
        new_id = len(self._by_call) + 1
        self._by_call[ticket.call_uuid] = _row(storable(ticket), before, new_id=new_id, now=self._now())

    async def transfers_since(self, since: datetime) -> int:
        await trio.lowlevel.checkpoint()
        return sum(row.status == "transferred" and row.ended_at >= since for row in self._by_call.values())

    async def list_tickets(self, uuid: UUID | None = None) -> tuple[TicketRow, ...]:
        """All of them, or the one of a call, in the order of the calls."""
        await trio.lowlevel.checkpoint()
        rows = (row for row in self._by_call.values() if uuid in (None, row.call_uuid))
        return tuple(sorted(rows, key=_order))

    async def ways(self, flow: str) -> Mapping[tuple[str, ...], int]:
        """How many callers took which way through this flow."""
        await trio.lowlevel.checkpoint()
        return Counter(row.way for row in self._by_call.values() if row.flow == flow and row.way)

    def _of(self, phone_number: str) -> list[TicketRow]:
        rows = (row for row in self._by_call.values() if row.phone_number == phone_number)
        return sorted(rows, key=_order, reverse=True)


def _order(row: TicketRow) -> tuple[datetime, int]:
    return row.started_at, row.id


def _row(ticket: Ticket, before: TicketRow | None, *, new_id: int, now: datetime) -> TicketRow:
    local = ticket.started_at.astimezone(PARIS)
    return TicketRow(
        **attrs.asdict(ticket, recurse=False),
        id=before.id if before else new_id,
        call_date=local.date(),
        call_time=local.time().replace(microsecond=0),
        ended_at=ended_at(ticket),
        is_demo=before.is_demo if before else False,
        created_at=before.created_at if before else now,
        updated_at=now,
        resolved_at=resolved_at(ticket, before),
    )


def resolved_at(ticket: Ticket, before: TicketRow | None) -> datetime | None:
    if ticket.status != "resolved":
        return None
    return before.resolved_at if before and before.status == "resolved" else ended_at(ticket)


def _past(row: TicketRow) -> PastTicket:
    return PastTicket(row.call_uuid, row.problem_type, row.status, row.summary, row.created_at)
