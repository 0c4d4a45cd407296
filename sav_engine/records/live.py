"""I/O. The calls in the air, told to the tickets database, so that other processes can show them.

A mirror for people, beside the drafts on the disk that keep calls from being lost: a call never waits for it, and
while the database is away nothing is shown. Rows of an engine that died are not moved on, and so not shown either.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, LiteralString
from uuid import UUID

import attrs
import cattrs
import psycopg
import trio

from ..errors import RecordsError
from ..logs import get_logger
from ..ports import Drafts, Ticket
from .pool import Connection, Pool
from .spool import decode, encode

BEAT_S = 5.0  # how often rows are moved on; a supervisor's page is read again about as often
FRESH_S = 3 * BEAT_S  # older ones are of an engine that died, or that does not reach the database
GATHER_S = 0.5  # several changes of a call, and of several calls, are one statement
CALL_S_MAX = 3600.0  # a call has a limit of minutes; beyond, its ticket was refused and nobody is on the line
LEFT_OVER_S = 3600  # what a dead engine has left is removed

PUT: LiteralString = """
INSERT INTO live_calls (call_uuid, started_at, draft) VALUES (%s, %s, %s)
ON CONFLICT (call_uuid) DO UPDATE SET draft = excluded.draft, seen_at = now()
"""
BEAT: LiteralString = "UPDATE live_calls SET seen_at = now() WHERE call_uuid = ANY (%s)"
GONE: LiteralString = (
    "DELETE FROM live_calls WHERE call_uuid = ANY (%s) OR seen_at < now() - make_interval(secs => %s)"
)
SEEN: LiteralString = """
SELECT call_uuid, started_at, draft FROM live_calls
WHERE seen_at > now() - make_interval(secs => %s) ORDER BY started_at
"""

log = get_logger(__name__)


@attrs.frozen
class LiveCall:
    """A call in the air. ticket: as it would be now; None when another version of the engine wrote it."""

    call_uuid: UUID
    started_at: datetime
    ticket: Ticket | None


def live_calls(connection: psycopg.Connection[Any]) -> tuple[LiveCall, ...]:
    """Those that an engine has told of in the last seconds, the oldest first."""
    return tuple(LiveCall(id_, at, _read(draft)) for id_, at, draft in connection.execute(SEEN, (FRESH_S,)))


def _read(draft: str) -> Ticket | None:
    try:
        return decode(draft.encode())
    except (ValueError, KeyError, cattrs.BaseValidationError):
        return None


class LiveCalls:
    """What the calls of this engine last told. `run` is the service that shows it to others."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._calls: dict[UUID, Ticket] = {}  # as many as the engine admits
        self._changed: set[UUID] = set()
        self._ended: set[UUID] = set()
        self._news = trio.Event()

    def told(self, ticket: Ticket) -> None:
        self._calls[ticket.call_uuid] = ticket
        self._changed.add(ticket.call_uuid)
        self._news.set()

    def ended(self, call_uuid: UUID) -> None:
        """Its ticket is in the database."""
        if self._calls.pop(call_uuid, None) is not None:
            self._changed.discard(call_uuid)
            self._ended.add(call_uuid)
            self._news.set()

    async def run(self) -> None:
        """Show until cancelled. A database that is away is tried again with the next beat."""
        while True:
            with trio.move_on_after(BEAT_S):
                await self._news.wait()
            await trio.sleep(GATHER_S)
            try:
                await self.show()
            except RecordsError as away:
                log.debug("live_calls_not_shown", reason=str(away))
                await trio.sleep(BEAT_S)

    async def show(self) -> None:
        """Bring the table up to date. Raises RecordsError; then nothing is forgotten."""
        self._news = trio.Event()
        self._leave_lost(datetime.now().astimezone())
        changed, self._changed = self._changed, set()
        ended, self._ended = self._ended, set()
        rows = [(id_, self._calls[id_].started_at, encode(self._calls[id_]).decode()) for id_ in changed]
        there = list(self._calls)

        def work(connection: Connection) -> None:
            with connection.transaction():
                for row in rows:
                    connection.execute(PUT, row)
                connection.execute(BEAT, (there,))
                connection.execute(GONE, (list(ended), LEFT_OVER_S))

        try:
            await self._pool.run(work)
        except RecordsError:
            self._changed |= changed & self._calls.keys()
            self._ended |= ended
            raise

    def _leave_lost(self, now: datetime) -> None:
        for id_, ticket in list(self._calls.items()):
            if (now - ticket.started_at).total_seconds() > CALL_S_MAX:
                self.ended(id_)


@attrs.frozen
class ShownDrafts:
    """ports.Drafts over another: what is kept there is shown as well."""

    drafts: Drafts
    live: LiveCalls

    async def keep(self, ticket: Ticket) -> None:
        self.live.told(ticket)
        await self.drafts.keep(ticket)
