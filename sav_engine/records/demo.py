"""I/O. The marked demonstration rows: a client with an open ticket, so that the first call has something to say."""

from __future__ import annotations

from pathlib import Path

import attrs
import psycopg
import trio

from ..errors import RecordsError
from .connections import connect, told


@attrs.frozen
class Loaded:
    """How many marked rows there are now."""

    companies: int
    clients: int
    tickets: int


async def load_demo(clients_dsn: str, tickets_dsn: str, directory: Path) -> Loaded:
    """Write the rows of `<directory>/clients.sql` and `tickets.sql`; may be repeated. Raises RecordsError.

    Only rows marked is_demo are rewritten: a real client with one of the numbers is left alone.
    """
    return await trio.to_thread.run_sync(_load, clients_dsn, tickets_dsn, directory)


def _load(clients_dsn: str, tickets_dsn: str, directory: Path) -> Loaded:
    companies, clients = _run(clients_dsn, directory / "clients.sql", ("companies", "clients"), "DB_CLIENTS_DSN")
    (tickets,) = _run(tickets_dsn, directory / "tickets.sql", ("tickets",), "DB_TICKETS_DSN")
    return Loaded(companies, clients, tickets)


def _run(dsn: str, file: Path, tables: tuple[str, ...], name: str) -> list[int]:
    try:
        text = file.read_bytes()
    except OSError as error:
        raise RecordsError(where=str(file), what="fichier absent", fix="réinstallez le moteur avec sql/") from error
    with connect(dsn, name=name) as connection, told(file.name):
        with connection.transaction():
            connection.execute(text)
        return [_marked(connection, table) for table in tables]


def _marked(connection: psycopg.Connection[tuple[object, ...]], table: str) -> int:
    count = psycopg.sql.SQL("SELECT count(*) FROM {} WHERE is_demo").format(psycopg.sql.Identifier(table))
    row = connection.execute(count).fetchone()
    assert row is not None and isinstance(row[0], int), "count(*) is one number"
    return row[0]


# Clients first: a company goes only when nobody belongs to it, so that no unmarked row is changed by its going.
CLEAN_CLIENTS = "DELETE FROM clients WHERE is_demo"
CLEAN_COMPANIES = """
DELETE FROM companies WHERE is_demo
    AND NOT EXISTS (SELECT FROM clients WHERE clients.company_id = companies.id)
"""
CLEAN_TICKETS = "DELETE FROM tickets WHERE is_demo"


@attrs.frozen
class Cleaned:
    """How many marked rows went. companies_kept: those that clients of the operator belong to by now."""

    companies: int
    clients: int
    tickets: int
    companies_kept: int


async def clean_demo(clients_dsn: str, tickets_dsn: str) -> Cleaned:
    """Remove the marked rows, and no other. Raises RecordsError."""
    return await trio.to_thread.run_sync(_clean, clients_dsn, tickets_dsn)


def _clean(clients_dsn: str, tickets_dsn: str) -> Cleaned:
    with connect(tickets_dsn, name="DB_TICKETS_DSN") as connection, told("DB_TICKETS_DSN"):
        tickets = connection.execute(CLEAN_TICKETS).rowcount
    with connect(clients_dsn, name="DB_CLIENTS_DSN") as connection, told("DB_CLIENTS_DSN"):
        with connection.transaction():
            clients = connection.execute(CLEAN_CLIENTS).rowcount
            companies = connection.execute(CLEAN_COMPANIES).rowcount
        return Cleaned(companies, clients, tickets, _marked(connection, "companies"))
