"""I/O (files). A ticket as facts: from its row, or from the disk while the database does not have it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs
import cattrs

from ..ports import Ticket
from ..records.rows import TicketRow
from ..records.spool import Entry, decode, entry_of
from .facts import TicketFacts

SAME = (
    "status",
    "started_at",
    "summary",
    "client_name",
    "company",
    "phone_number",
    "way",
    "recording_refused",
    "is_final",
)


def facts_of_row(row: TicketRow) -> TicketFacts:
    """Test data is written long after its calls, and not late."""
    late_s = None if row.is_demo else max(0.0, (row.created_at - row.ended_at).total_seconds())
    return attrs.evolve(_facts(row), written_late_s=late_s)


def _facts(ticket: Ticket | TicketRow) -> TicketFacts:
    return TicketFacts(
        **{name: getattr(ticket, name) for name in SAME},
        problem=ticket.problem_type,
        seconds=ticket.duration_seconds,
        reason=ticket.outcome_reason,
        turns=ticket.transcript,
    )


def facts_waiting(spool: Path, reference: str) -> tuple[str, TicketFacts] | None:
    """The call's whole id and its ticket, when it waits there, or was kept of a call in the air. None: neither."""
    for entry in sorted(_entries(spool, reference.lower()), key=lambda entry: entry.number, reverse=True):
        try:
            ticket = decode(entry.path.read_bytes())
        except (OSError, ValueError, KeyError, cattrs.BaseValidationError):
            continue  # delivered this moment, or damaged: `sav tickets spool` tells
        return entry.call_id, attrs.evolve(_facts(ticket), waits=entry.kind == "ticket")
    return None


def _entries(spool: Path, reference: str) -> Iterator[Entry]:
    if reference:
        for path in spool.glob("*"):
            entry = entry_of(path) if "-" in path.stem else None
            if entry is not None and entry.call_id.startswith(reference):
                yield entry
