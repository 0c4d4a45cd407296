"""I/O. Tickets by way of the spool: durable first, in the database as soon as it takes them, in order, once.

`SpooledTickets` is what calls write to; its `run` is a service that empties the spool.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

import attrs
import trio

from ..errors import RecordsError, TicketRefused
from ..logs import get_logger
from ..ports import Offload, PastTicket, Ticket, Tickets
from .spool import Damaged, Entry, Kind, Spool

RETRY_FIRST_S = 0.5
RETRY_MAX_S = 30.0  # a database that is back is noticed within this, whatever the hour

log = get_logger(__name__)

T = TypeVar("T")


async def in_thread(work: Callable[[], T]) -> T:
    return await trio.to_thread.run_sync(work)


class SpooledTickets:
    """ports.Tickets and ports.Drafts over a store that may be away.

    delivered: told each ticket the database has taken. Look-ups go to the store as they are.
    offload: runs the disk's work in a thread; a simulation runs it inline.
    """

    def __init__(
        self,
        store: Tickets,
        spool: Spool,
        delivered: Callable[[Ticket], None],
        offload: Offload = in_thread,
    ) -> None:
        self._offload = offload
        self._store = store
        self._spool = spool
        self._delivered = delivered
        self._one_writer = threading.Lock()  # numbers give the order: one at a time takes the next
        self._news = trio.Event()
        self.waiting = 0

    async def past(self, phone_number: str, limit: int = 10) -> tuple[PastTicket, ...]:
        return await self._store.past(phone_number, limit)

    async def still_open(self, phone_number: str, since: datetime) -> tuple[PastTicket, ...]:
        return await self._store.still_open(phone_number, since)

    async def transfers_since(self, since: datetime) -> int:
        return await self._store.transfers_since(since)

    async def keep(self, ticket: Ticket) -> None:
        await self._put(attrs.evolve(ticket, is_final=False), "draft")

    async def write(self, ticket: Ticket) -> None:
        """Durable when this returns. With the spool's disk full, straight to the database; raises when that fails."""
        try:
            await self._put(ticket, "ticket")
        except RecordsError as full:
            log.error("spool_refuses", reason=str(full))
            await self._store.write(ticket)
            self._delivered(ticket)
            return
        self._news.set()

    async def _put(self, ticket: Ticket, kind: Kind) -> Entry:
        def put() -> Entry:
            with self._one_writer:
                return self._spool.put(ticket, kind)

        return await self._offload(put)

    # ------------------------------------------------------------ delivery

    async def run(self) -> None:
        """Empty the spool until cancelled, with growing pauses while the database is away."""
        pause_s = RETRY_FIRST_S
        while True:
            self._news = trio.Event()
            if await self.deliver():
                pause_s = RETRY_FIRST_S
                await self._news.wait()
            else:
                await trio.sleep(pause_s)
                pause_s = min(pause_s * 2, RETRY_MAX_S)

    async def deliver(self) -> bool:
        """One pass, oldest first. False: the database is away, and everything from there on waits."""
        entries = await self._offload(self._spool.waiting)
        was_waiting, self.waiting = self.waiting, len(entries)
        for entry in entries:
            if not await self._deliver_one(entry, is_news=was_waiting == 0):
                return False
            self.waiting -= 1
        return True

    async def _deliver_one(self, entry: Entry, *, is_news: bool) -> bool:
        ticket = await self._offload(lambda: self._spool.read(entry))
        if isinstance(ticket, Damaged):
            await self._set_aside(entry, ticket.reason)
            return True
        try:
            await self._store.write(ticket)
        except TicketRefused as refused:
            await self._set_aside(entry, str(refused))
            return True
        except RecordsError as away:
            if is_news:  # once per outage, not per attempt
                log.error("database_away", waiting=self.waiting, reason=str(away))
            return False
        await self._offload(lambda: self._spool.done(entry))
        self._delivered(ticket)
        return True

    async def _set_aside(self, entry: Entry, reason: str) -> None:
        place = await self._offload(lambda: self._spool.set_aside(entry))
        log.error("ticket_set_aside", call_id=entry.call_id, file=str(place), reason=reason)
