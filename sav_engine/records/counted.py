"""I/O. Look-ups of calls, counted by how they went: a database that is slow or away is an unknown caller, and seen.

Wraps the two ports; what they answer, and raise, is unchanged.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Literal, TypeVar

import attrs
import trio

from ..asking import tell
from ..errors import RecordsError
from ..ports import Client, Clients, PastTicket, Ticket, Tickets

T = TypeVar("T")

# late: its deadline passed before the database answered, or the caller had gone.
Outcome = Literal["found", "none", "down", "late"]
Count = Callable[[str, Outcome, float], None]
"""Told what was looked up, what came of it, and how long it took in seconds."""


async def counted(what: str, look_up: Awaitable[T], count: Count) -> T:
    began_s = trio.current_time()
    outcome: Outcome = "late"
    try:
        found = await look_up
        outcome = "found" if found else "none"
        return found
    except RecordsError:
        outcome = "down"
        raise
    finally:
        took_s = trio.current_time() - began_s
        count(what, outcome, took_s)
        tell("looked_up", of=what, outcome=outcome, seconds=round(took_s, 3))


@attrs.frozen
class CountedClients:
    """ports.Clients."""

    clients: Clients
    count: Count

    async def find(self, phone_number: str) -> Client | None:
        return await counted("client", self.clients.find(phone_number), self.count)


@attrs.frozen
class CountedTickets:
    """ports.Tickets."""

    tickets: Tickets
    count: Count

    async def past(self, phone_number: str, limit: int = 10) -> tuple[PastTicket, ...]:
        return await counted("history", self.tickets.past(phone_number, limit), self.count)

    async def still_open(self, phone_number: str, since: datetime) -> tuple[PastTicket, ...]:
        return await counted("open_ticket", self.tickets.still_open(phone_number, since), self.count)

    async def transfers_since(self, since: datetime) -> int:
        return await counted("transfers", self.tickets.transfers_since(since), self.count)

    async def write(self, ticket: Ticket) -> None:
        await self.tickets.write(ticket)
