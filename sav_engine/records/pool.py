"""I/O. A pool of connections, used from Trio through worker threads.

    await pool.run(work)       work(connection) in a thread; its result, or RecordsError

When the task is cancelled the statement is cancelled in the database too, and waited for, but not for ever: a server
that hangs keeps a thread and its place behind the limiter, never a task. So a late look-up can always be left.
A cancelled statement may still have been done: only what may be repeated is written this way.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Generic, TypeVar, assert_never

import attrs
import psycopg
import trio
from psycopg_pool import ConnectionPool

from ..errors import RecordsError
from .connections import CONNECT_S, check_dsn, translated

T = TypeVar("T")
Row = tuple[object, ...]
Connection = psycopg.Connection[Row]

POOL_SIZE = 4  # connections per database: 20 calls make some 2 statements a second, of 2 ms each
CONNECTION_WAIT_S = 2.0  # for a free connection; a call's look-ups have 2 s in all
STATEMENT_S = 5.0  # the server gives up; a look-up takes 1 ms
OPERATION_S = CONNECTION_WAIT_S + STATEMENT_S + 1.0  # we give up, even on a server that hangs
CANCEL_S = 0.25  # what a cancelled task waits for its statement to end
CLOSE_S = 3.0
# After that the pool gives an attempt up, and the next operation begins another. Left to itself it would double its
# pauses for as long as the database is away: an hour without one, and it is missed for up to another hour.
ATTEMPT_S = CONNECTION_WAIT_S


@attrs.frozen
class Pool:
    """name: the setting its DSN comes from, for messages."""

    name: str
    connections: ConnectionPool[Connection]
    places: trio.CapacityLimiter  # one per connection, so that a thread never waits for another's

    async def ping(self) -> None:
        """Raises RecordsError when the database does not answer."""
        await self.run(lambda connection: connection.execute("SELECT 1"))

    async def run(self, work: Callable[[Connection], T], within_s: float = OPERATION_S) -> T:
        """Run `work` in a thread with a connection of its own. Raises RecordsError."""
        job = _Job(self, work)
        patience = trio.CancelScope(shield=True, deadline=trio.current_time() + within_s)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(_let_go_when_cancelled, job, patience)
            with patience:
                await trio.to_thread.run_sync(job.do, limiter=self.places, abandon_on_cancel=True)
            nursery.cancel_scope.cancel()
        await trio.lowlevel.checkpoint_if_cancelled()  # before the database's "cancelled" is taken for a fault
        return job.result()


class _Job(Generic[T]):
    """One piece of work: its connection while it has one, then what came of it."""

    def __init__(self, pool: Pool, work: Callable[[Connection], T]) -> None:
        self.pool = pool
        self.work = work
        self.given_up = False
        self.outcome: tuple[T] | RecordsError | None = None  # None: there is none yet, or it was given up
        self._connection: Connection | None = None
        self._lock = threading.Lock()  # a connection that went back to the pool must not be cancelled

    def do(self) -> None:
        """In the thread."""
        try:
            with self.pool.connections.connection(timeout=CONNECTION_WAIT_S) as connection:
                self._hold(connection)
                try:
                    if not self.given_up:
                        self.outcome = (self.work(connection),)
                finally:
                    self._hold(None)
        except psycopg.Error as error:
            self.outcome = translated(error, where=self.pool.name)
            self.outcome.__cause__ = error

    def result(self) -> T:
        """In the task, afterwards."""
        match self.outcome:
            case None:
                raise _silent(self.pool.name)
            case RecordsError() as fault:
                raise fault
            case (result,):
                return result
            case _:
                assert_never(self.outcome)

    def cancel(self) -> None:
        """In another thread: ask the database to end the statement, if there is one."""
        with self._lock:
            if self._connection is not None:
                self._connection.cancel_safe(timeout=CANCEL_S)

    @property
    def at_work(self) -> bool:
        return self._connection is not None

    def _hold(self, connection: Connection | None) -> None:
        with self._lock:
            self._connection = connection


async def _let_go_when_cancelled(job: _Job[T], patience: trio.CancelScope) -> None:
    """Wakes when the task is cancelled, or when the work is over and there is nothing to do."""
    try:
        await trio.sleep_forever()
    finally:
        job.given_up = True
        if job.outcome is None and job.at_work:
            patience.deadline = min(patience.deadline, trio.current_time() + CANCEL_S)
            with trio.CancelScope(shield=True, deadline=trio.current_time() + CANCEL_S):
                await trio.to_thread.run_sync(_cancel_quietly, job, abandon_on_cancel=True)
        else:
            patience.cancel()


def _cancel_quietly(job: _Job[T]) -> None:
    with suppress(psycopg.Error):  # gone, or hanging: then there is nothing to cancel, and the task does not wait
        job.cancel()


@asynccontextmanager
async def open_pool(dsn: str, *, name: str) -> AsyncIterator[Pool]:
    """A pool for the length of the block. The database may be away: then each operation says so, until it is back.

    Raises RecordsError for a DSN that cannot be read.
    """
    check_dsn(dsn, name=name)
    connections: ConnectionPool[Connection] = ConnectionPool(
        dsn,
        min_size=1,
        max_size=POOL_SIZE,
        open=False,
        name=name,
        kwargs={"autocommit": True, "connect_timeout": CONNECT_S},
        configure=_configure,
        check=ConnectionPool.check_connection,  # a round trip, so that a restarted database costs nobody an error
        reconnect_timeout=ATTEMPT_S,
    )
    # A warning at each attempt, for as long as a database is away. Each operation says so, and `watch` says it once.
    logging.getLogger("psycopg.pool").setLevel(logging.ERROR)
    connections.open(wait=False)
    try:
        yield Pool(name, connections, trio.CapacityLimiter(POOL_SIZE))
    finally:
        with trio.CancelScope(shield=True, deadline=trio.current_time() + CLOSE_S):
            await trio.to_thread.run_sync(connections.close, CLOSE_S, abandon_on_cancel=True)


def _configure(connection: Connection) -> None:
    connection.execute(f"SET statement_timeout = '{STATEMENT_S:.0f}s'")
    connection.execute("SET timezone = 'UTC'")


def _silent(name: str) -> RecordsError:
    return RecordsError(
        where=name,
        what="la base n'a pas répondu dans le temps imparti",
        fix="vérifiez que le serveur tourne et que le réseau passe",
    )
