"""The records as calls keep them: what they leave goes by way of the disk, so that none waits for a database."""

from __future__ import annotations

import attrs

from .assemble_letters import Promises, outbox_of, recipients_of
from .config import Config
from .keeping import NEWCOMERS, SPOOL
from .metrics import Metrics
from .ports import ClientStore, Drafts, Ticket, Tickets
from .records.counted import CountedTickets
from .records.delivery import SpooledTickets
from .records.live import LiveCalls, ShownDrafts
from .records.newcomers import SpooledNewcomers
from .records.outbox import Outbox
from .records.postgres import PostgresTickets
from .records.spool import Spool
from .supervisor import Service


@attrs.frozen
class Books:
    """The records as calls keep them: each by way of the disk, so that nothing waits for a database."""

    spool: Spool
    tickets: SpooledTickets
    newcomers: SpooledNewcomers
    outbox: Outbox | None
    live: LiveCalls | None

    @property
    def drafts(self) -> Drafts:
        """With the live calls, what is drafted is shown to other processes as well."""
        return ShownDrafts(self.tickets, self.live) if self.live else self.tickets

    @property
    def services(self) -> dict[str, Service]:
        maybe = {"outbox": self.outbox, "live calls": self.live}
        running = {name: part.run for name, part in maybe.items() if part is not None}
        return {"tickets": self.tickets.run, "newcomers": self.newcomers.run, **running}


def books_of(config: Config, clients: ClientStore, tickets: Tickets, metrics: Metrics) -> Books:
    spool = Spool(config.state_dir / SPOOL)
    newcomers = SpooledNewcomers(clients, config.state_dir / NEWCOMERS)
    outbox = outbox_of(config, metrics)
    # Calls in the air can be shown to other processes only by way of a database.
    live = LiveCalls(tickets.pool) if isinstance(tickets, PostgresTickets) else None
    spooled = spooled_tickets(config, CountedTickets(tickets, metrics.looked_up), spool, metrics, outbox, live)
    show_spool(metrics, spooled)
    return Books(spool, spooled, newcomers, outbox, live)


def spooled_tickets(
    config: Config, tickets: Tickets, spool: Spool, metrics: Metrics, outbox: Outbox | None, live: LiveCalls | None
) -> SpooledTickets:
    """With an outbox, what callers are promised goes out once the database has their ticket."""

    def delivered(ticket: Ticket) -> None:
        metrics.ticket_created(ticket)
        if live is not None:
            live.ended(ticket.call_uuid)
        if outbox is not None:
            outbox.tell()

    if outbox is None:
        return SpooledTickets(tickets, spool, delivered)
    return SpooledTickets(tickets, spool, delivered, promised=Promises(outbox, recipients_of(config)))


def show_spool(metrics: Metrics, spooled: SpooledTickets) -> None:
    """Asked whenever a page of metrics is rendered."""
    metrics.spool_tickets.set_function(lambda: spooled.standing().tickets)
    metrics.spool_set_aside.set_function(lambda: spooled.standing().aside)
    metrics.spool_refusing.set_function(lambda: spooled.is_refusing)
    metrics.tickets_held.set_function(lambda: spooled.held)
    metrics.spool_filling.set_function(lambda: spooled.standing().is_filling)
