"""I/O. How commands of people reach the databases: a connection of their own, one transaction, in a worker thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import attrs
import psycopg
import trio
from psycopg import sql

from .connections import connect, told

T = TypeVar("T")
Connection = psycopg.Connection[Any]
Work = Callable[[Connection], T]


class Undone(Exception):
    """Raised by work that was only tried: everything is rolled back. result: what it found."""

    def __init__(self, result: Any) -> None:
        super().__init__()
        self.result = result


@contextmanager
def reading(dsn: str, name: str) -> Iterator[Connection]:
    """A database of somebody else, which is only read, as it is at one moment. Raises RecordsError."""
    with told(name), connect(dsn, name=name) as connection, connection.transaction():
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        yield connection


@attrs.frozen
class Both:
    """Connections to the two databases."""

    clients: Connection
    tickets: Connection


async def in_both(dsns: Sequence[str], work: Callable[[Both], T]) -> T:
    """What `work` returns, with a transaction in each database; an error undoes both. Raises RecordsError."""

    def connected() -> T:
        with (
            told("DB_CLIENTS_DSN, DB_TICKETS_DSN"),
            connect(dsns[0], name="DB_CLIENTS_DSN") as clients,
            connect(dsns[1], name="DB_TICKETS_DSN") as tickets,
            clients.transaction(),
            tickets.transaction(),
        ):
            return work(Both(clients, tickets))

    return await trio.to_thread.run_sync(connected, abandon_on_cancel=True)


async def in_one_transaction(dsn: str, name: str, work: Work[T]) -> T:
    """What `work` returns; all that it does happens, or nothing. name: the setting of the DSN. Raises RecordsError.

    Interrupted, the thread is left to itself: its transaction ends with the process, undone.
    """

    def connected() -> T:
        with told(name), connect(dsn, name=name) as connection, connection.transaction():
            return work(connection)

    return await trio.to_thread.run_sync(connected, abandon_on_cancel=True)


def tables_of(connection: Connection) -> list[str]:
    """Ours in this database, less what remembers the schema."""
    found = connection.execute(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
        " AND table_type = 'BASE TABLE' AND table_name <> 'schema_migrations' ORDER BY table_name"
    )
    return [name for (name,) in found]


def rows_of(connection: Connection) -> dict[str, int]:
    """How many rows each table has."""
    count = sql.SQL("SELECT count(*) FROM {}")
    found = {
        name: connection.execute(count.format(sql.Identifier(name))).fetchone() for name in tables_of(connection)
    }
    return {name: int(row[0]) for name, row in found.items() if row is not None}


def empty(connection: Connection) -> None:
    """Every table, and the numbers begin again."""
    names = sql.SQL(", ").join(map(sql.Identifier, tables_of(connection)))
    connection.execute(sql.SQL("TRUNCATE {} RESTART IDENTITY").format(names))
