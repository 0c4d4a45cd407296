"""I/O. Tickets by way of the spool: durable first, in the database as soon as it takes them, in order, once.

With the disk full a ticket goes straight to the database. With that away as well it is held in memory until one of
both takes it, which only a death of the engine undoes; no new call is taken meanwhile (`watch`, `call/admission`).

`SpooledTickets` is what calls write to; its `run` is a service that empties the spool.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar
from uuid import UUID

import attrs
import trio

from ..errors import RecordsError, TicketRefused
from ..logs import get_logger
from ..ports import Offload, PastTicket, Ticket, Tickets
from .spool import Damaged, Entry, Spool, Standing

RETRY_FIRST_S = 0.5
RETRY_MAX_S = 30.0  # a database that is back is noticed within this, whatever the hour
# Threads that wait for the disk at once. On a slow one (0.1 s a flush) twenty calls that begin together are on record
# within 0.2 s; with Trio's own 40 threads, a disk that hangs would take all of them from the rest of the engine.
THREADS = 20
# In memory, 5 kB each: those of the calls that were in the air when the second of both failed, 500 at the very most,
# and of some that came before it was seen.
HELD_MAX = 1_000

log = get_logger(__name__)

T = TypeVar("T")


def in_threads() -> Offload:
    """Blocking work in threads of its own, THREADS at a time."""
    places = trio.CapacityLimiter(THREADS)

    async def offload(work: Callable[[], T]) -> T:
        return await trio.to_thread.run_sync(work, limiter=places)

    return offload


def nothing_promised(ticket: Ticket) -> None:
    """Neither mail nor webhook is configured."""


class SpooledTickets:
    """ports.Tickets and ports.Drafts over a store that may be away.

    delivered: told each ticket the database has taken. promised: keeps, on the disk, the messages about such a
    ticket; called again for the same one if we die in between. Look-ups go to the store as they are.
    offload: runs the disk's work in a thread; a simulation runs it inline.
    """

    def __init__(
        self,
        store: Tickets,
        spool: Spool,
        delivered: Callable[[Ticket], None],
        offload: Offload | None = None,
        promised: Callable[[Ticket], None] = nothing_promised,
    ) -> None:
        self._offload = offload or in_threads()
        self._promised = promised
        self._store = store
        self._spool = spool
        self._delivered = delivered
        self._news = trio.Event()
        self._back = trio.Event()
        self._is_refusing = False
        self._held: dict[UUID, Ticket] = {}  # neither on the disk nor in the database
        self._is_filling = False
        self._is_waiting = False  # the database was away at the last attempt

    @property
    def waiting(self) -> int:
        """Tickets the database does not have yet."""
        return self._spool.standing().tickets

    def standing(self) -> Standing:
        return self._spool.standing()

    @property
    def is_refusing(self) -> bool:
        """The disk takes no ticket: they go straight to the database."""
        return self._is_refusing

    @property
    def held(self) -> int:
        """Tickets that neither the disk nor the database has taken yet."""
        return len(self._held)

    async def ask_disk(self) -> None:
        """See whether it takes a ticket now, also while nobody calls."""
        try:
            await self._offload(self._spool.try_disk)
        except RecordsError as fault:
            self._refuses(fault)
        else:
            self._takes()

    async def past(self, phone_number: str, limit: int = 10) -> tuple[PastTicket, ...]:
        return await self._store.past(phone_number, limit)

    async def still_open(self, phone_number: str, since: datetime) -> tuple[PastTicket, ...]:
        return await self._store.still_open(phone_number, since)

    async def transfers_since(self, since: datetime) -> int:
        return await self._store.transfers_since(since)

    async def keep(self, ticket: Ticket) -> None:
        """Raises RecordsError. A draft that is refused says nothing of tickets: for these some room is left."""
        draft = attrs.evolve(ticket, is_final=False)
        try:
            await self._offload(lambda: self._spool.put(draft, "draft"))
        except RecordsError:
            await self.ask_disk()
            raise

    async def write(self, ticket: Ticket) -> None:
        """Durable when this returns: on the disk, or else in the database. Held in memory while neither takes it.

        Raises RecordsError for a ticket that is lost: one that the database will never take, or one too many.
        """
        if await self._spooled(ticket):
            return
        try:
            await self._write_through(ticket)
        except TicketRefused:
            raise
        except RecordsError as away:
            if self.held >= HELD_MAX:
                raise
            self._hold(ticket, str(away))
        except trio.Cancelled:  # the call's patience ended before the database's
            if self.held < HELD_MAX:
                self._hold(ticket, "no answer in time")
            raise

    def _hold(self, ticket: Ticket, reason: str) -> None:
        self._held[ticket.call_uuid] = ticket
        log.error("ticket_held", call_id=str(ticket.call_uuid), held=self.held, reason=reason)
        self._news.set()

    async def _spooled(self, ticket: Ticket) -> bool:
        try:
            await self._offload(lambda: self._spool.put(ticket, "ticket"))
        except RecordsError as full:
            self._refuses(full)
            return False
        if self._is_refusing:
            await self.ask_disk()  # one more is not yet room
        self._tell_filling()
        self._news.set()
        return True

    async def _write_through(self, ticket: Ticket) -> None:
        """Past the disk. Raises RecordsError."""
        await self._store.write(ticket)
        await self._drop_draft(ticket.call_uuid)
        self._held.pop(ticket.call_uuid, None)
        self._delivered(ticket)
        await self._promise_without_disk(ticket)

    async def _drop_draft(self, call_id: UUID) -> None:
        """One that stays is harmless: delivered after the next start, it does not replace the ticket."""
        try:
            await self._offload(lambda: self._spool.drop(call_id))
        except RecordsError as fault:
            log.warning("draft_not_removed", call_id=str(call_id), reason=str(fault))

    def _refuses(self, fault: RecordsError) -> None:
        if not self._is_refusing:  # once per outage
            log.error("spool_refuses", reason=str(fault))
        self._is_refusing = True

    def _takes(self) -> None:
        if self._is_refusing:
            log.warning("spool_takes_again", held=self.held)
            self.retry_now()
        self._is_refusing = False

    async def _promise_without_disk(self, ticket: Ticket) -> None:
        try:
            await self._offload(lambda: self._promised(ticket))
        except RecordsError as fault:
            log.error("letters_lost", call_id=str(ticket.call_uuid), reason=str(fault))

    def _tell_filling(self) -> None:
        """Once when half of it is used, and once when it is less again."""
        standing = self._spool.standing()
        if standing.is_filling and not self._is_filling:
            log.error("spool_filling", waiting=standing.tickets, tickets_max=standing.tickets_max)
        elif self._is_filling and not standing.is_filling:
            log.warning("spool_emptying", waiting=standing.tickets, tickets_max=standing.tickets_max)
        self._is_filling = standing.is_filling

    # ------------------------------------------------------------ delivery

    async def run(self) -> None:
        """Empty the spool until cancelled, with growing pauses while the database is away."""
        pause_s = RETRY_FIRST_S
        while True:
            self._news, self._back = trio.Event(), trio.Event()
            if await self.deliver():
                pause_s = RETRY_FIRST_S
                await self._news.wait()
                continue
            with trio.move_on_after(pause_s):
                await self._back.wait()
            pause_s = min(pause_s * 2, RETRY_MAX_S)

    def retry_now(self) -> None:
        """The database is said to be back: no need to wait for the next attempt."""
        self._back.set()

    async def deliver(self) -> bool:
        """One pass, oldest first. False: the database is away, and everything from there on waits."""
        await self._deliver_held()
        for entry in await self._offload(self._spool.waiting):
            if not await self._deliver_one(entry):
                return False
        self._tell_filling()
        return not self._held

    async def _deliver_held(self) -> None:
        """Onto the disk if it takes them again, which is safest; else into the database."""
        for ticket in list(self._held.values()):
            if await self._spooled(ticket):
                self._held.pop(ticket.call_uuid, None)
                continue
            try:
                await self._write_through(ticket)
            except TicketRefused as refused:
                self._held.pop(ticket.call_uuid, None)
                log.error("ticket_lost", call_id=str(ticket.call_uuid), reason=str(refused))
            except RecordsError:
                return

    def give_up(self) -> None:
        """The engine ends: what is still held is lost with it, and named for whoever calls these callers back."""
        for ticket in self._held.values():
            reason = "held in memory until the engine ended: neither disk nor database took it"
            log.error("ticket_lost", call_id=str(ticket.call_uuid), number=ticket.phone_number, reason=reason)

    async def _deliver_one(self, entry: Entry) -> bool:
        ticket = await self._offload(lambda: self._spool.read(entry))
        if ticket is None:  # erased on somebody's request
            return await self._is_forgotten(entry)
        if isinstance(ticket, Damaged):
            await self._set_aside(entry, ticket.reason)
            return True
        try:
            await self._store.write(ticket)
        except TicketRefused as refused:
            await self._set_aside(entry, str(refused))
            return True
        except RecordsError as away:
            if not self._is_waiting:  # once per outage, not per attempt
                log.error("tickets_wait", waiting=self.waiting, reason=str(away))
            self._is_waiting = True
            return False
        if self._is_waiting:
            log.warning("tickets_delivered_again", waiting=self.waiting)
        self._is_waiting = False
        return await self._finished(entry, ticket)

    async def _finished(self, entry: Entry, ticket: Ticket) -> bool:
        """What was promised is kept before the ticket is forgotten: dying in between repeats both, and loses none."""
        try:
            await self._offload(lambda: self._promised(ticket))
        except RecordsError as fault:
            log.error("letters_not_kept", call_id=entry.call_id, reason=str(fault))
            return False
        if not await self._is_forgotten(entry):
            return False
        self._delivered(ticket)
        return True

    async def _is_forgotten(self, entry: Entry) -> bool:
        """False: the disk does not let go of it, so that it would be delivered again and again; wait as for it."""
        try:
            await self._offload(lambda: self._spool.done(entry))
        except RecordsError as fault:
            self._refuses(fault)
            return False
        return True

    async def _set_aside(self, entry: Entry, reason: str) -> None:
        try:
            place = await self._offload(lambda: self._spool.set_aside(entry))
        except RecordsError as fault:  # tried again at the next pass
            self._refuses(fault)
            return
        log.error("ticket_set_aside", call_id=entry.call_id, file=str(place), reason=reason)
