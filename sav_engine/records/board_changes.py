"""I/O. What people change from the dashboard, and the journal of who saw what. Blocking.

A change and its line in the journal are one transaction: neither is there without the other. The trigger of
sql/tickets/0002 notes what a person has changed, so that the engine's later writes leave it alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Literal
from uuid import UUID
from zoneinfo import ZoneInfo

import attrs
import psycopg
from psycopg.rows import class_row

Connection = psycopg.Connection[Any]
NOTE_CHARS_MAX = 2000  # a page of typing; what is longer belongs elsewhere
DETAIL_CHARS_MAX = 300
PARIS = ZoneInfo("Europe/Paris")

Action = Literal[
    "login",
    "login_refused",
    "logout",
    "list",
    "search",
    "ticket",
    "live",
    "listen",
    "report",
    "client",
    "company",
    "export",
    "statistics",
    "status",
    "note",
    "called_back",
]


@attrs.frozen
class Person:
    """Who looks: the name and the role of the account."""

    name: str
    role: str


@attrs.frozen
class Entry:
    """One line of the journal."""

    at: datetime
    person: str
    role: str
    action: str
    call_uuid: UUID | None
    detail: str


def note_view(
    connection: Connection, person: Person, action: Action, detail: str = "", call_uuid: UUID | None = None
) -> None:
    """One line more in the journal. Raises psycopg.Error: then nothing may be shown."""
    connection.execute(
        "INSERT INTO dashboard_journal (person, role, action, call_uuid, detail) VALUES (%s, %s, %s, %s, %s)",
        (person.name, person.role, action, call_uuid, _tidy(detail, DETAIL_CHARS_MAX)),
    )


def change_status(connection: Connection, person: Person, call_uuid: UUID, was: str, status: str) -> bool:
    """Only from the status the person saw: False when somebody else was faster, and nothing is changed."""
    with connection.transaction():
        done = connection.execute(
            "UPDATE tickets SET status = %s WHERE call_uuid = %s AND status = %s", (status, call_uuid, was)
        )
        if done.rowcount:
            note_view(connection, person, "status", f"{was} -> {status}", call_uuid)
        return done.rowcount == 1


def add_note(connection: Connection, person: Person, call_uuid: UUID, text: str) -> None:
    """A line more, dated and signed; what others wrote stays."""
    line = f"{datetime.now(PARIS):%d/%m/%Y %H:%M} {person.name} : {_tidy(text, NOTE_CHARS_MAX)}"
    with connection.transaction():
        connection.execute(
            "UPDATE tickets SET note = concat_ws(E'\\n', nullif(note, ''), %s::text) WHERE call_uuid = %s",
            (line, call_uuid),
        )
        note_view(connection, person, "note", "", call_uuid)


def set_called_back(connection: Connection, person: Person, call_uuid: UUID, *, done: bool) -> None:
    """The client has been called back; or not, after all."""
    with connection.transaction():
        connection.execute(
            "UPDATE tickets SET called_back_at = CASE WHEN %s THEN now() END, called_back_by = %s"
            " WHERE call_uuid = %s",
            (done, person.name if done else None, call_uuid),
        )
        note_view(connection, person, "called_back", "yes" if done else "no", call_uuid)


def journal(connection: Connection, since: datetime, call_uuid: UUID | None = None) -> Iterator[Entry]:
    """In order. For the owner of the database: the dashboard's role may not read it."""
    query = "SELECT at, person, role, action, call_uuid, detail FROM dashboard_journal WHERE at >= %s"
    with connection.cursor(row_factory=class_row(Entry)) as cursor:
        if call_uuid is None:
            yield from cursor.execute(query + " ORDER BY at, id", (since,))
        else:
            yield from cursor.execute(query + " AND call_uuid = %s ORDER BY at, id", (since, call_uuid))


def _tidy(text: str, most: int) -> str:
    """One line, no control characters."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:most]
