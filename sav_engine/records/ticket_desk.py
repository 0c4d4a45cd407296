"""I/O. What people do with tickets: pick, read one by one without a limit, resolve, open again, count. Blocking.

What a person changes here stays as it was left: the trigger of sql/tickets/0002 notes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, Literal
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import attrs
import psycopg
from psycopg import sql
from psycopg.rows import dict_row

from ..ports import Status
from .names import plain
from .postgres import row_of
from .rows import TicketRow

Connection = psycopg.Connection[Any]
PARIS = ZoneInfo("Europe/Paris")
PREFIX_MIN = 6  # signs of a UUID: fewer name several calls of a busy day
ID_DIGITS_MAX = 18  # what fits the column
BATCH_ROWS = 500  # fetched at a time; with their transcripts a few megabytes

# Accents do not matter when searching; a server need not have the extension that would do this.
# Capitals too: a database made with the locale C knows none but those of ASCII.
_SMALL, _BARE = "àâäáãåéèêëíìîïóòôöõúùûüçñÿ", "aaaaaaeeeeiiiiooooouuuucny"
ACCENTED, PLAIN = _SMALL + _SMALL.upper(), _BARE * 2
TEXT = sql.SQL(
    "translate(lower(concat_ws(' ', client_name, company, client_email, summary, note, tag, outcome_reason,"
    " CASE problem_type WHEN 'mobile' THEN 'telephonie' ELSE problem_type END,"
    " array_to_string(steps_tried, ' '), transcript::text)), {accented}, {plain})"
).format(accented=sql.Literal(ACCENTED), plain=sql.Literal(PLAIN))


@attrs.frozen
class Wanted:
    """Which tickets. Days are those of Paris, both included. words: all of them, accents do not matter."""

    words: str = ""
    status: Status | None = None
    problem: str | None = None
    severity: str | None = None
    tag: str | None = None
    number: str | None = None
    since: date | None = None
    until: date | None = None
    call_uuid: UUID | None = None


@attrs.frozen
class DayFigures:
    """What happened from one day to another. by_*: how many tickets of each; costs in euros, times in seconds."""

    since: date
    until: date
    calls: int
    by_status: dict[str, int]
    by_problem: dict[str, int]
    by_severity: dict[str, int]
    by_sentiment: dict[str, int]
    by_tag: dict[str, int]
    by_hour: dict[str, int]
    mean_duration_s: float
    cost_eur: float
    still_open: int


def each_ticket(connection: Connection, wanted: Wanted) -> Iterator[TicketRow]:
    """In the order of the calls, a batch at a time, in a transaction of the caller's."""
    query = sql.SQL("SELECT * FROM tickets WHERE {} ORDER BY started_at, id").format(condition(wanted))
    with connection.cursor(name=f"tickets_{uuid4().hex}", row_factory=dict_row) as cursor:
        cursor.itersize = BATCH_ROWS
        cursor.execute(query)
        for found in cursor:
            yield row_of(found)


def condition(wanted: Wanted) -> sql.Composable:
    """The WHERE of these wishes; values are quoted into it."""
    parts: list[sql.Composable] = [sql.SQL("true")]
    equal = {
        "status": wanted.status,
        "problem_type": wanted.problem,
        "severity": wanted.severity,
        "tag": wanted.tag,
        "phone_number": wanted.number,
        "call_uuid": wanted.call_uuid,
    }
    for name, value in equal.items():
        if value is not None:
            parts.append(sql.SQL("{} = {}").format(sql.Identifier(name), sql.Literal(value)))
    if wanted.since:
        parts.append(sql.SQL("started_at >= {}").format(sql.Literal(midnight(wanted.since))))
    if wanted.until:
        parts.append(sql.SQL("started_at < {}").format(sql.Literal(midnight(wanted.until + timedelta(days=1)))))
    parts += [has_word(word) for word in words_of(wanted.words)]
    return sql.SQL(" AND ").join(parts)


def words_of(text: str) -> list[str]:
    """Digits alone are one number, however they are grouped: "06 39 98 00 01"."""
    words = plain(text).split()
    return words if any(sign.isalpha() for sign in text) else ["".join(words)] if words else []


def has_word(word: str) -> sql.Composable:
    """In the texts, or in the number as it is dialled or as it is kept."""
    digits = word.removeprefix("0033").lstrip("0")
    number = sql.SQL(" OR phone_number LIKE {}").format(sql.Literal(f"%{digits}%"))
    return sql.SQL("({} LIKE {}{})").format(
        TEXT, sql.Literal(f"%{word}%"), number if word.isdigit() and digits else sql.SQL("")
    )


def midnight(day: date) -> datetime:
    return datetime.combine(day, time(), PARIS)


def tickets_named(connection: Connection, reference: str) -> list[TicketRow]:
    """By number in the list, by the call's UUID, or by the beginning of one (6 signs and more)."""
    ways: list[sql.Composable] = []
    if reference.isdecimal() and len(reference) <= ID_DIGITS_MAX:
        ways.append(sql.SQL("id = {}").format(sql.Literal(int(reference))))
    if len(reference) >= PREFIX_MIN:
        ways += uuids_beginning(reference)
    if not ways:
        return []
    where = sql.SQL(" OR ").join(ways)
    with connection.cursor(row_factory=dict_row) as cursor:
        cursor.execute(sql.SQL("SELECT * FROM tickets WHERE {} ORDER BY started_at, id LIMIT 10").format(where))
        return [row_of(found) for found in cursor]


def uuids_beginning(reference: str) -> list[sql.Composable]:
    """As a range, which an index can answer; nothing when it is not the beginning of a UUID."""
    digits = reference.lower().replace("-", "")
    if not re.fullmatch(r"[0-9a-f]{1,32}", digits):
        return []
    first, last = UUID(digits.ljust(32, "0")), UUID(digits.ljust(32, "f"))
    return [sql.SQL("call_uuid BETWEEN {} AND {}").format(sql.Literal(first), sql.Literal(last))]


def set_status(connection: Connection, ticket_id: int, status: Literal["resolved", "open"], note: str) -> None:
    """A person's word: it holds whatever the engine still writes. note: one line more, dated by who calls."""
    connection.execute(
        "UPDATE tickets SET status = %s, note = concat_ws(E'\\n', nullif(note, ''), nullif(%s, '')) WHERE id = %s",
        (status, note, ticket_id),
    )


def figures(connection: Connection, since: date, until: date) -> DayFigures:
    """Counted by the database, so that a year is no more work to carry than a day."""
    where = condition(Wanted(since=since, until=until))
    counted = {
        name: _counts(connection, sql.SQL(by), where)
        for name, by in {
            "by_status": "status",
            "by_problem": "problem_type",
            "by_severity": "severity",
            "by_sentiment": "sentiment",
            "by_tag": "tag",
            "by_hour": "lpad(extract(hour FROM call_time)::int::text, 2, '0')",
        }.items()
    }
    totals = sql.SQL(
        "SELECT count(*), coalesce(avg(duration_seconds), 0), coalesce(sum(cost_eur), 0),"
        " count(*) FILTER (WHERE status IN ('open', 'transferred')) FROM tickets WHERE {}"
    ).format(where)
    row = connection.execute(totals).fetchone()
    assert row is not None, "an aggregate is one row"
    return DayFigures(
        since, until, row[0], mean_duration_s=float(row[1]), cost_eur=float(row[2]), still_open=row[3], **counted
    )


def _counts(connection: Connection, by: sql.Composable, where: sql.Composable) -> dict[str, int]:
    query = sql.SQL("SELECT {by}, count(*) FROM tickets WHERE {where} GROUP BY 1 ORDER BY 2 DESC, 1").format(
        by=by, where=where
    )
    return {str(name): int(count) for name, count in connection.execute(query)}
