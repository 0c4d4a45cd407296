"""I/O. The dashboard's role: made by the owner of the databases, with the rights of this table and no other.

    tickets            read all; change status, note, called_back_at, called_back_by
    live_calls         read
    dashboard_journal  add
    clients, companies read

It owns nothing, creates nothing, and sees none of the engine's other tables (adopted rows, migrations).
"""

from __future__ import annotations

from typing import Any, LiteralString

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

Connection = psycopg.Connection[Any]
ROLE = "sav_dashboard"
STATEMENT_S = 15  # a person waits; a search of a million tickets takes less than one

TICKETS_GRANTS: tuple[LiteralString, ...] = (
    "GRANT SELECT ON tickets, live_calls TO {role}",
    "GRANT UPDATE (status, note, called_back_at, called_back_by) ON tickets TO {role}",
    "GRANT INSERT (person, role, action, call_uuid, detail) ON dashboard_journal TO {role}",
)
CLIENTS_GRANTS: tuple[LiteralString, ...] = ("GRANT SELECT ON clients, companies TO {role}",)


def prepare(connection: Connection, *, password: str | None, grants: tuple[LiteralString, ...]) -> None:
    """The role with these rights in this database; may be repeated."""
    make_role(connection, password)
    grant(connection, grants)


def as_role(dsn: str, password: str | None = None) -> str:
    """The same database under the dashboard's role."""
    return make_conninfo(dsn, user=ROLE, **({} if password is None else {"password": password}))


def make_role(connection: Connection, password: str | None, role: str = ROLE) -> None:
    """Make it, or give it this password. None: no password, for a socket that trusts whoever may enter its folder."""
    name = sql.Identifier(role)
    there = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone()
    if not there:
        connection.execute(sql.SQL("CREATE ROLE {} LOGIN NOINHERIT").format(name))
    if password is not None:
        connection.execute(sql.SQL("ALTER ROLE {} PASSWORD {}").format(name, sql.Literal(password)))
    settings = {"statement_timeout": f"{STATEMENT_S}s", "idle_in_transaction_session_timeout": "60s"}
    for setting, value in settings.items():
        change = sql.SQL("ALTER ROLE {} SET {} = {}")
        connection.execute(change.format(name, sql.Identifier(setting), sql.Literal(value)))


def grant(connection: Connection, grants: tuple[LiteralString, ...], role: str = ROLE) -> None:
    """Take back all rights in this database, then give those of the table above."""
    name = sql.Identifier(role)
    connection.execute(sql.SQL("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {}").format(name))
    connection.execute(sql.SQL("GRANT USAGE ON SCHEMA public TO {}").format(name))
    for statement in grants:
        connection.execute(sql.SQL(statement).format(role=name))
