"""I/O. Connections of the dashboard: a small pool used from the threads its pages are made in. Blocking."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import attrs
import psycopg
from psycopg_pool import ConnectionPool

from .connections import CONNECT_S, check_dsn, told

T = TypeVar("T")
Connection = psycopg.Connection[Any]
POOL_SIZE = 5  # pages are made in a second or less, by a handful of people
CONNECTION_WAIT_S = 5.0  # then the page says that the database is away


@attrs.frozen
class BoardPool:
    """name: the setting its DSN comes from."""

    name: str
    connections: ConnectionPool[Connection]

    def run(self, work: Callable[[Connection], T]) -> T:
        """What `work` returns; each statement is on its own. Raises RecordsError."""
        with told(self.name), self.connections.connection(timeout=CONNECTION_WAIT_S) as connection:
            return work(connection)

    def close(self) -> None:
        self.connections.close()


def open_board_pool(dsn: str, *, name: str) -> BoardPool:
    """The database may be away: then each page says so, until it is back. Raises RecordsError for a wrong DSN."""
    check_dsn(dsn, name=name)
    connections: ConnectionPool[Connection] = ConnectionPool(
        dsn,
        min_size=1,
        max_size=POOL_SIZE,
        open=False,
        name=name,
        kwargs={"autocommit": True, "connect_timeout": CONNECT_S, "application_name": "sav dashboard"},
        check=ConnectionPool.check_connection,
    )
    connections.open(wait=False)
    return BoardPool(name, connections)
