"""I/O. Pages of tickets for the dashboard, from a database that may hold a million of them. Blocking.

Paging is by key: the next page begins after the last ticket of this one, so that page 10,000 costs what the first
does, and a new call moves nothing under the reader's eyes. Nothing is counted beyond what a person reads.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, Literal, LiteralString
from uuid import UUID

import attrs
import psycopg
from psycopg import sql
from psycopg.rows import class_row, dict_row

from .names import plain
from .postgres import row_of
from .rows import TicketRow
from .ticket_desk import midnight

Connection = psycopg.Connection[Any]
Direction = Literal["older", "newer"]
PAGE_ROWS = 50  # three screens; a technician narrows the filter rather than read on
COUNT_MAX = 1000  # "more than a thousand" is all that anybody needs to know
LAST_DIGITS = 4  # a number is found by them as well
WORDS_MAX = 12  # further words of a search are left out

# The index of sql/tickets/0040 is found by these very words.
WORDS: LiteralString = (
    "ticket_words(client_name, company, client_email, phone_number, summary, note, tag, steps_tried, transcript)"
)
LINE: LiteralString = """
SELECT id, call_uuid, phone_number, client_name, company, problem_type, status, sentiment, severity, tag, summary,
       duration_seconds, cost_eur, started_at, called_back_at, is_demo
FROM tickets
"""


@attrs.frozen
class Sought:
    """What is looked for. Days are those of Paris, both included; several values of one field mean any of them.

    words: all of them, by their beginnings; accents do not matter. numbers: E.164.
    """

    words: str = ""
    statuses: tuple[str, ...] = ()
    severities: tuple[str, ...] = ()
    sentiments: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    numbers: tuple[str, ...] = ()
    company: str | None = None
    to_call_back: bool = False


@attrs.frozen
class Place:
    """Where a page begins: after this ticket, in either direction."""

    started_at: datetime
    id: int
    direction: Direction = "older"


@attrs.frozen
class Line:
    """One line of the list."""

    id: int
    call_uuid: UUID
    phone_number: str | None
    client_name: str | None
    company: str | None
    problem_type: str
    status: str
    sentiment: str
    severity: str
    tag: str
    summary: str
    duration_seconds: float
    cost_eur: float
    started_at: datetime
    called_back_at: datetime | None
    is_demo: bool


@attrs.frozen
class Page:
    """Newest first. older, newer: where the neighbours begin; None: there is none."""

    lines: tuple[Line, ...]
    older: Place | None
    newer: Place | None


@attrs.frozen
class FullTicket:
    """A ticket with what only people write."""

    row: TicketRow
    called_back_at: datetime | None
    called_back_by: str | None


def page(connection: Connection, sought: Sought, place: Place | None = None, rows: int = PAGE_ROWS) -> Page:
    """One page of the list, at most `rows` lines."""
    going_newer = place is not None and place.direction == "newer"
    parts = [condition(sought)]
    if place is not None:
        parts.append(
            sql.SQL("(started_at, id) {} ({}, {})").format(
                sql.SQL(">" if going_newer else "<"), sql.Literal(place.started_at), sql.Literal(place.id)
            )
        )
    order = sql.SQL("ORDER BY started_at, id" if going_newer else "ORDER BY started_at DESC, id DESC")
    # Which ones is found in an index alone, then only those are read: a filter that hardly any of a million tickets
    # passes took 11 s in one step, and takes 0.2 s in two.
    query = sql.SQL("{lines} WHERE id IN (SELECT id FROM tickets WHERE {where} {order} LIMIT {most}) {order}").format(
        lines=sql.SQL(LINE), where=sql.SQL(" AND ").join(parts), order=order, most=sql.Literal(rows + 1)
    )
    with connection.cursor(row_factory=class_row(Line)) as cursor:
        found = cursor.execute(query).fetchall()
    return _page(found, rows, place)


def _page(found: Sequence[Line], rows: int, place: Place | None) -> Page:
    """One line more than was wanted says that there is a further page that way."""
    goes_on = len(found) > rows
    lines = tuple(found[:rows])
    if place is not None and place.direction == "newer":
        lines = lines[::-1]
        has_newer, has_older = goes_on, True
    else:
        has_newer, has_older = place is not None, goes_on
    if not lines:
        return Page((), None, None)
    return Page(
        lines,
        older=Place(lines[-1].started_at, lines[-1].id) if has_older else None,
        newer=Place(lines[0].started_at, lines[0].id, "newer") if has_newer else None,
    )


def count(connection: Connection, sought: Sought) -> int:
    """How many there are, not counting beyond COUNT_MAX + 1."""
    query = sql.SQL("SELECT count(*) FROM (SELECT 1 FROM tickets WHERE {} LIMIT {}) AS found").format(
        condition(sought), sql.Literal(COUNT_MAX + 1)
    )
    row = connection.execute(query).fetchone()
    assert row is not None, "an aggregate is one row"
    return int(row[0])


def condition(sought: Sought) -> sql.Composable:
    """The WHERE of these wishes; values are quoted into it."""
    among = {
        "status": sought.statuses,
        "severity": sought.severities,
        "sentiment": sought.sentiments,
        "problem_type": sought.problems,
        "tag": sought.tags,
    }
    parts: list[sql.Composable] = [_any_of(name, values) for name, values in among.items() if values]
    if sought.since:
        parts.append(sql.SQL("started_at >= {}").format(sql.Literal(midnight(sought.since))))
    if sought.until:
        parts.append(sql.SQL("started_at < {}").format(sql.Literal(midnight(sought.until + timedelta(days=1)))))
    if sought.to_call_back:
        parts.append(sql.SQL("status = 'open' AND called_back_at IS NULL"))
    if sought.words and (query := words_query(sought.words)):
        parts.append(sql.SQL("{} @@ {}::tsquery").format(sql.SQL(WORDS), sql.Literal(query)))
    if sought.company is not None or sought.numbers:
        parts.append(_of_people(sought))
    return sql.SQL(" AND ").join(parts or [sql.SQL("true")])


def _any_of(name: str, values: Sequence[str]) -> sql.Composable:
    if len(values) == 1:  # so that an index on this column gives the order as well
        return sql.SQL("{} = {}").format(sql.Identifier(name), sql.Literal(values[0]))
    return sql.SQL("{} = ANY ({})").format(sql.Identifier(name), sql.Literal(list(values)))


def _of_people(sought: Sought) -> sql.Composable:
    """Of these numbers, or of this company by the name on the ticket."""
    ways: list[sql.Composable] = []
    if sought.company is not None:
        ways.append(sql.SQL("company = {}").format(sql.Literal(sought.company)))
    if sought.numbers:
        ways.append(_any_of("phone_number", sought.numbers))
    return sql.SQL("({})").format(sql.SQL(" OR ").join(ways))


def words_query(text: str) -> str:
    """As PostgreSQL reads it: every word, by its beginning. Digits alone are one number, however they are grouped."""
    words = plain(text).split()[:WORDS_MAX]
    if not any(sign.isalpha() for sign in text):
        digits = "".join(words)  # "0033..." is "+33..."; a few digits may be the last of a number
        words = [digits.removeprefix("00") if len(digits) > LAST_DIGITS else digits] if digits else []
    return " & ".join(f"{word}:*" for word in words)


# ---------------------------------------------------------------- one ticket


def full_ticket(connection: Connection, call_uuid: UUID) -> FullTicket | None:
    with connection.cursor(row_factory=dict_row) as cursor:
        found = cursor.execute("SELECT * FROM tickets WHERE call_uuid = %s", (call_uuid,)).fetchone()
    return FullTicket(row_of(found), found["called_back_at"], found["called_back_by"]) if found else None


def neighbours(connection: Connection, row: TicketRow, rows: int = 10) -> tuple[Line, ...]:
    """Other tickets of the same number, newest first; none for a withheld number."""
    if row.phone_number is None:
        return ()
    found = page(connection, Sought(numbers=(row.phone_number,)), rows=rows + 1).lines
    return tuple(line for line in found if line.id != row.id)[:rows]
