"""Pure. Tickets for programs (`sav tickets --json`: one array, the names of the columns) and for people (a table)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

import attrs

from ..ports import Ticket
from .rows import TicketRow, plain
from .spool import Damaged, Entry

STATUS_WORDS = {
    "resolved": "résolu",
    "transferred": "transféré",
    "open": "à rappeler",
    "abandoned": "raccroché",
    "closed": "hors horaires",
    "failed": "panne",
}
PROBLEM_WORDS = {"internet": "internet", "mobile": "téléphonie", "unknown": "inconnu"}
SEVERITY_WORDS = {"LOW": "faible", "MEDIUM": "moyenne", "HIGH": "haute", "CRITICAL": "critique"}
HEADINGS = ("N°", "Date", "Heure", "Numéro", "Client", "Problème", "Suite donnée", "Gravité", "Durée", "Résumé")
SUMMARY_WIDTH = 60  # characters: with the other columns, a wide terminal


def as_json(rows: Iterable[TicketRow]) -> str:
    """One JSON array. Times are ISO 8601 with their offset, dates and UUIDs are text, the transcript is an array."""
    return json.dumps([attrs.asdict(row) for row in rows], ensure_ascii=False, indent=1, default=plain)


def as_table(rows: Iterable[TicketRow]) -> str:
    """Columns in French, the newest call last, where a terminal leaves the eye."""
    lines = [_line(row) for row in rows]
    return columns_text(HEADINGS, lines) if lines else "Aucun ticket."


def columns_text(headings: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    """A table for a terminal: headings, a rule, the lines."""
    widths = [max(len(cell) for cell in column) for column in zip(headings, *lines, strict=True)]
    rule = tuple("─" * width for width in widths)
    return "\n".join(_padded(cells, widths) for cells in (headings, rule, *lines))


def _line(row: TicketRow) -> tuple[str, ...]:
    return (
        str(row.id),
        row.call_date.strftime("%d/%m/%Y"),
        row.call_time.strftime("%H:%M"),
        row.phone_number or "masqué",
        row.client_name or "inconnu",
        PROBLEM_WORDS[row.problem_type],
        STATUS_WORDS[row.status],
        SEVERITY_WORDS[row.severity],
        _minutes(row.duration_seconds),
        _shortened(row.summary),
    )


def _minutes(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SUMMARY_WIDTH else line[: SUMMARY_WIDTH - 1] + "…"


def _padded(cells: Iterable[str], widths: Iterable[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def spool_lines(found: Iterable[tuple[Entry, Ticket | Damaged]], aside: int) -> Iterator[str]:
    """What waits on the disk, as an operator reads it; no words and no numbers of callers."""
    count = {"ticket": 0, "draft": 0}
    for entry, ticket in found:
        count[entry.kind] += 1
        what = "attend la base" if entry.kind == "ticket" else "appel en cours"
        state = (
            ticket.reason
            if isinstance(ticket, Damaged)
            else f"{ticket.started_at:%d/%m/%Y %H:%M:%S}  {ticket.status}"
        )
        yield f"{entry.call_id}  {what:<14}  {state}"
    yield f"{count['ticket']} ticket(s) en attente, {count['draft']} appel(s) en cours, {aside} mis de côté."
