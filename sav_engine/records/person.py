"""I/O. Everything about one person, found by the telephone number: to hand over a copy of it, or to erase it.

Both walk the same places: clients, tickets, rows adopted from an earlier program, tickets and new callers that wait
on the disk, traces and recordings of the calls. What is added to the engine later and holds a number must be added
here; `mentions_left` looks for the number in whatever else the state directory holds, and says so.

A ticket is not removed but emptied: how many calls there were and how they ended is nobody's personal data. Emptied
is every column that is not listed as anonymous, so that a new one is not forgotten. Blocking: for a worker thread.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import attrs
import psycopg
from psycopg import sql
from psycopg.rows import dict_row

from ..ports import Newcomer
from .desk import Both, tables_of
from .newcomers import each_newcomer
from .retention import files_below, remove
from .rows import plain
from .spool import Damaged, Entry, Spool, entry_of

Connection = psycopg.Connection[Any]
ANONYMOUS = frozenset(
    {
        *("id", "call_uuid", "problem_type", "status", "sentiment", "duration_seconds", "tag", "severity"),
        *("started_at", "ended_at", "call_date", "call_time", "cost_eur", "equipment_count", "steps_tried"),
        *("outcome_reason", "already_restarted", "recording_refused", "flow", "way", "is_final", "is_demo"),
        *("created_at", "updated_at", "written_at", "edited", "resolved_at"),
    }
)
OUTBOX = "outbox"  # of the state directory
ERASED = "Effacé à la demande de la personne."
OF_PEOPLE = frozenset({"clients", "companies", "tickets", "adopted_rows"})  # several may share an e-mail address
SEARCHED_BYTES_MAX = 50_000_000  # of one file of the state directory; a larger one is sound


@attrs.frozen
class Places:
    """Where an engine keeps what it knows of people besides its databases. state_dir: all of it is looked through."""

    state_dir: Path
    spool: Path
    newcomers: Path
    traces: Path
    recordings: Path


@attrs.frozen
class Found:
    """Everything about one number. calls: the identifiers of the calls it made, or asked to be called back for."""

    number: str
    client: dict[str, Any] | None
    tickets: list[dict[str, Any]]
    adopted: list[dict[str, Any]]
    waiting: list[Entry]
    in_the_air: list[Entry]
    newcomers: list[tuple[Path, Newcomer]]
    traces: list[Path]
    recordings: list[Path]

    @property
    def is_nothing(self) -> bool:
        return not any(
            (self.client, self.tickets, self.adopted, self.waiting, self.in_the_air, self.newcomers, self.traces)
        )


def find(both: Both, places: Places, number: str) -> Found:
    """number: E.164."""
    tickets = _rows(both.tickets, "SELECT * FROM tickets WHERE %s IN (phone_number, callback_number)", number)
    spooled = list(_spooled(places.spool, number))
    newcomers = [(path, new) for path, new in each_newcomer(places.newcomers) if new and new.phone_number == number]
    in_the_air = [entry for entry in spooled if entry.kind == "draft"]
    calls = {str(row["call_uuid"]) for row in tickets} | {entry.call_id for entry in spooled}
    calls |= {str(new.call_uuid) for _, new in newcomers}
    files = [*_traces(places, calls, number), *_recordings(places, calls, tickets)]
    written_now = {entry.call_id for entry in in_the_air}
    files = [path for path in files if path.name.partition(".")[0] not in written_now]
    return Found(
        number,
        next(iter(_rows(both.clients, "SELECT * FROM clients WHERE phone_number = %s", number)), None),
        tickets,
        [row for one in (both.clients, both.tickets) for row in _adopted(one, number)],
        [entry for entry in spooled if entry.kind == "ticket"],
        in_the_air,
        newcomers,
        [path for path in files if path.is_relative_to(places.traces)],
        [path for path in files if path.is_relative_to(places.recordings)],
    )


def erase(both: Both, places: Places, found: Found) -> None:
    """Files first: what waits on the disk must not come into the database afterwards. Raises OSError.

    Databases are changed in the transactions of the caller. Calls in the air are left alone.
    """
    remove([*(entry.path for entry in found.waiting), *(path for path, _ in found.newcomers)])
    remove([*found.traces, *found.recordings, *_letters(places, found)])
    both.clients.execute("DELETE FROM clients WHERE phone_number = %s", (found.number,))
    for connection in (both.clients, both.tickets):
        connection.execute("DELETE FROM adopted_rows WHERE phone_number = %s", (found.number,))
    # Who has looked at what stays on record; what for does not.
    both.tickets.execute(
        "UPDATE dashboard_journal SET detail = %s WHERE strpos(detail, %s) > 0", (ERASED, found.number)
    )
    both.tickets.execute(_emptying(both.tickets), {"number": found.number, "erased": ERASED})


def mentions_left(places: Places, found: Found) -> list[Path]:
    """Files of the state directory, the databases' own apart, that still hold the number or belong to its calls."""
    calls = _calls(found)
    return [
        path
        for path in files_below(places.state_dir)
        if "postgres" not in path.relative_to(places.state_dir).parts
        and (any(call in path.name for call in calls) or mentions(path, found.number))
    ]


def rows_left(both: Both, found: Found) -> dict[str, int]:
    """Tables, and how many of their rows still hold the number; or, where rows are of no other person, an address.

    A safety net under `erase`: a table that is added later, and forgotten there, is seen here.
    """
    emails = {row.get("client_email") for row in found.tickets} | {(found.client or {}).get("email")}
    left: dict[str, int] = {}
    for connection in (both.clients, both.tickets):
        for table in tables_of(connection):
            terms = {found.number} | ({email for email in emails if email} if table not in OF_PEOPLE else set())
            counts = [_holding(connection, table, term) for term in sorted(terms)]
            left |= {table: sum(counts)} if any(counts) else {}
    return left


def write_copy(found: Found, out: BinaryIO) -> None:
    """A ZIP: donnees.json with all rows, and the files of the calls."""
    rows = {
        "numero": found.number,
        "client": found.client,
        "tickets": found.tickets,
        "reprises": found.adopted,
        "en_attente": [entry.path.name for entry in (*found.waiting, *found.in_the_air)],
        "nouveaux_appelants": [attrs.asdict(new) for _, new in found.newcomers],
    }
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as copy:
        copy.writestr("donnees.json", json.dumps(rows, ensure_ascii=False, indent=1, default=plain))
        for folder, paths in (("traces", found.traces), ("enregistrements", found.recordings)):
            for path in paths:
                copy.write(path, f"{folder}/{path.name}")
        for entry in (*found.waiting, *found.in_the_air):
            copy.write(entry.path, f"en_attente/{entry.path.name}")


# ---------------------------------------------------------------- looking


def mentions(path: Path, number: str) -> bool:
    """Whether a file holds the number, as it is kept or as it is dialled."""
    try:
        if path.stat().st_size > SEARCHED_BYTES_MAX:
            return False
        content = path.read_bytes()
    except OSError:  # gone meanwhile
        return False
    return number.encode() in content or number.replace("+33", "0", 1).encode() in content


def _spooled(folder: Path, number: str) -> Iterator[Entry]:
    """Tickets on the disk, those set aside as well; a damaged one when its bytes hold the number."""
    if not folder.is_dir():
        return
    spool = Spool(folder)
    aside = (entry_of(path) for path in files_below(folder / "aside"))
    for entry in (*spool.entries(), *(entry for entry in aside if entry)):
        ticket = spool.read(entry)
        if isinstance(ticket, Damaged):
            if mentions(entry.path, number):
                yield entry
        elif ticket is not None and number in (ticket.phone_number, ticket.callback_number):
            yield entry


def _traces(places: Places, calls: set[str], number: str) -> list[Path]:
    """Of these calls, and of any other in which the number was said or seen."""
    return [path for path in files_below(places.traces, "*.jsonl") if path.stem in calls or mentions(path, number)]


def _recordings(places: Places, calls: set[str], tickets: list[dict[str, Any]]) -> list[Path]:
    """By the call in their name, or by what a ticket says; never a file outside the folder."""
    named = {Path(row["recording"]).name for row in tickets if row["recording"]}
    return [
        path
        for path in files_below(places.recordings)
        if path.name in named or any(call in path.name for call in calls)
    ]


def _calls(found: Found) -> set[str]:
    return {str(row["call_uuid"]) for row in found.tickets} | {entry.call_id for entry in found.waiting}


def _letters(places: Places, found: Found) -> list[Path]:
    """Messages about these calls, sent or not: the call is in their names."""
    calls = _calls(found)
    return [path for path in files_below(places.state_dir / OUTBOX) if any(call in path.name for call in calls)]


def _adopted(connection: Connection, number: str) -> list[dict[str, Any]]:
    return _rows(connection, "SELECT * FROM adopted_rows WHERE phone_number = %s", number)


def _rows(connection: Connection, query: Any, number: str) -> list[dict[str, Any]]:
    with connection.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(query, (number,)).fetchall()


def _holding(connection: Connection, table: str, term: str) -> int:
    query = sql.SQL("SELECT count(*) FROM {} AS kept WHERE strpos(kept::text, %s) > 0")
    row = connection.execute(query.format(sql.Identifier(table)), (term,)).fetchone()
    assert row is not None, "count(*) is one row"
    return int(row[0])


def _emptying(connection: Connection) -> sql.Composed:
    """UPDATE of every column that is not anonymous: NULL where it may be, its default otherwise."""
    columns = connection.execute(
        "SELECT column_name, is_nullable, column_default FROM information_schema.columns"
        " WHERE table_schema = current_schema() AND table_name = 'tickets' AND is_generated = 'NEVER'"
        " ORDER BY ordinal_position"
    ).fetchall()
    changes = [
        sql.SQL("{} = {}").format(sql.Identifier(name), _emptied(nullable == "YES", default is not None))
        for name, nullable, default in columns
        if name not in ANONYMOUS
    ]
    return sql.SQL("UPDATE tickets SET {} WHERE %(number)s IN (phone_number, callback_number)").format(
        sql.SQL(", ").join(changes)
    )


def _emptied(may_be_null: bool, has_default: bool) -> sql.Composable:
    if may_be_null:
        return sql.SQL("NULL")
    return sql.SQL("DEFAULT") if has_default else sql.Placeholder("erased")
