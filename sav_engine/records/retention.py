"""I/O. How long personal data are kept, by kind; and forgetting what is older. May be repeated, and interrupted.

    kind          where                                              what goes
    -----------   ------------------------------------------------   ----------------------------------------
    recordings    files of the recordings' folder                    the file, and its mention in the ticket
    traces        <call id>.jsonl of the folder of calls             the file
    transcripts   tickets.transcript                                 the dialogue; the ticket stays
    tickets       tickets, rows adopted from an earlier program,     the row, or the file
                  tickets set aside on the disk; who has seen them   in the dashboard's journal

Blocking: for a worker thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal, LiteralString

import attrs
import psycopg

from .desk import Both
from .ticket_desk import PARIS

Connection = psycopg.Connection[Any]
Kind = Literal["recordings", "traces", "transcripts", "tickets"]

TRANSCRIPTS: LiteralString = " FROM tickets WHERE started_at < %s AND transcript <> '[]'"
TICKETS: LiteralString = " FROM tickets WHERE started_at < %s"
# What an adopted ticket was like there goes with the ticket; a row that became none, after its own time.
ADOPTED_TICKETS: LiteralString = """ FROM adopted_rows WHERE coalesce(
    (SELECT started_at FROM tickets WHERE tickets.call_uuid = adopted_rows.call_uuid), adopted_at) < %s
    OR call_uuid IS NOT NULL AND NOT EXISTS (SELECT FROM tickets WHERE tickets.call_uuid = adopted_rows.call_uuid)"""
JOURNAL: LiteralString = " FROM dashboard_journal WHERE at < %s"
ADOPTED: LiteralString = " FROM adopted_rows WHERE adopted_at < %s"


@attrs.frozen
class Keep:
    """Days each kind is kept, counted from the call; 0: without limit."""

    recordings: int
    traces: int
    transcripts: int
    tickets: int

    def limit(self, kind: Kind, now: datetime) -> datetime | None:
        """What is older than this goes; None: nothing does."""
        days: int = getattr(self, kind)
        return now - timedelta(days=days) if days else None


@attrs.frozen
class Folders:
    """Where the files of calls are. Each may be missing."""

    recordings: Path
    traces: Path
    aside: Path


@attrs.frozen
class Forgotten:
    """What went, or would go, of one kind. before: None when it is kept without limit."""

    kind: Kind
    before: datetime | None
    files: int = 0
    rows: int = 0


def forget(both: Both, folders: Folders, keep: Keep, now: datetime, *, only_count: bool) -> list[Forgotten]:
    """All kinds, files first: a mention of a file that is gone harms less than a file nobody mentions."""
    return [
        _recordings(both.tickets, folders.recordings, keep.limit("recordings", now), only_count),
        _traces(folders.traces, keep.limit("traces", now), only_count),
        _transcripts(both.tickets, keep.limit("transcripts", now), only_count),
        _tickets(both, folders.aside, keep.limit("tickets", now), only_count),
    ]


def _recordings(tickets: Connection, folder: Path, before: datetime | None, only_count: bool) -> Forgotten:
    if before is None:
        return Forgotten("recordings", None)
    files = old_files(folder, "*", before)
    if not only_count:
        remove(files)
        tickets.execute(
            "UPDATE tickets SET recording = NULL WHERE started_at < %s AND recording IS NOT NULL", (before,)
        )
    return Forgotten("recordings", before, len(files))


def _traces(folder: Path, before: datetime | None, only_count: bool) -> Forgotten:
    if before is None:
        return Forgotten("traces", None)
    files = old_files(folder, "*.jsonl", before)
    if not only_count:
        remove(files)
    return Forgotten("traces", before, len(files))


def _transcripts(tickets: Connection, before: datetime | None, only_count: bool) -> Forgotten:
    if before is None:
        return Forgotten("transcripts", None)
    if only_count:
        return Forgotten("transcripts", before, rows=_count(tickets, TRANSCRIPTS, before))
    done = tickets.execute(
        "UPDATE tickets SET transcript = '[]' WHERE started_at < %s AND transcript <> '[]'", (before,)
    )
    return Forgotten("transcripts", before, rows=done.rowcount)


def _tickets(both: Both, aside: Path, before: datetime | None, only_count: bool) -> Forgotten:
    if before is None:
        return Forgotten("tickets", None)
    files = old_files(aside, "*", before)
    wheres: tuple[tuple[Connection, LiteralString], ...] = (
        (both.tickets, TICKETS),
        (both.tickets, ADOPTED_TICKETS),
        (both.tickets, JOURNAL),
        (both.clients, ADOPTED),
    )
    if only_count:
        rows = sum(_count(connection, where, before) for connection, where in wheres)
        return Forgotten("tickets", before, len(files), rows)
    remove(files)
    rows = sum(connection.execute("DELETE" + where, (before,)).rowcount for connection, where in wheres)
    return Forgotten("tickets", before, len(files), rows)


def _count(connection: Connection, where: LiteralString, before: datetime) -> int:
    row = connection.execute("SELECT count(*)" + where, (before,)).fetchone()
    assert row is not None, "count(*) is one row"
    return int(row[0])


# ---------------------------------------------------------------- files


def old_files(folder: Path, pattern: str, before: datetime) -> list[Path]:
    """Files, below the folder as well, last written before this; one that goes meanwhile is none."""
    return [path for path in files_below(folder, pattern) if (at := _written(path)) and at < before]


def files_below(folder: Path, pattern: str = "*") -> Iterator[Path]:
    if folder.is_dir():
        yield from (path for path in sorted(folder.rglob(pattern)) if path.is_file() and not path.is_symlink())


def remove(files: list[Path]) -> None:
    """One that is gone is gone. Raises OSError."""
    for path in files:
        path.unlink(missing_ok=True)


def _written(path: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, PARIS)
    except FileNotFoundError:
        return None
