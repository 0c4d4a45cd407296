"""Pure. Rows of the program this one takes over from, as rows of ours. Columns: those both have in common by name.

What is known of that program's rows, and what becomes of it:

    there                                        here
    ------------------------------------------   --------------------------------------------------------------
    times without a zone                         of the zone the operator names (Paris), with the change of hour
    `pending`, for everything not resolved       open; after some weeks an open ticket is no longer mentioned
    other words for a status, capitals           our six; one nobody knows is open, so that a person looks at it
    numbers in any writing                       E.164
    no number, or the call's id in its place     NULL
    the same client under several writings       one client; of each column what was said last
    the same company under several writings      one company, by normalised name
    a call's id that is missing or not unique    one made from the ticket's own id, the same on every run
    words outside our closed lists               unknown, neutral, MEDIUM

The whole row is kept beside (`adopted_rows`), so what does not fit here is not lost.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from ..phone import to_e164
from ..ports import Status
from .names import is_email, plain, tidy
from .rows import CLOSED_LISTS, DURATION_MAX_S

Row = Mapping[str, Any]

NAMESPACE = UUID("6f0d2a52-7c1b-4d0e-9a53-5a5e00000001")  # any fixed one: ids made from it are the same each time
ORIGIN = "repris de l'ancien programme"
STATUSES: Mapping[str, Status] = {
    **dict.fromkeys(("resolved", "resolu", "solved", "done", "completed"), "resolved"),
    **dict.fromkeys(("transferred", "transfer", "transfere", "escalated"), "transferred"),
    **dict.fromkeys(("pending", "open", "ouvert", "en attente", "en cours", "in progress", "new", ""), "open"),
    **dict.fromkeys(("abandoned", "abandonne", "hangup", "hung up", "raccroche", "cancelled"), "abandoned"),
    **dict.fromkeys(("closed", "ferme", "out of hours", "hors horaires"), "closed"),
    **dict.fromkeys(("failed", "error", "erreur", "echec"), "failed"),
}
PROBLEMS = {"telephonie": "mobile", "telephone": "mobile", "telephony": "mobile", "fixe": "mobile", "box": "internet"}


def text(row: Row, name: str) -> str | None:
    value = row.get(name)
    return None if value is None else tidy(str(value))


def number(row: Row) -> str | None:
    return to_e164(text(row, "phone_number"))


def email(row: Row, name: str) -> str | None:
    written = text(row, name)
    return written if written and is_email(written) else None


def moment(value: object, zone: ZoneInfo) -> datetime | None:
    """A time of the earlier program: without a zone it is one of the wall, in `zone`."""
    if not isinstance(value, datetime):
        return None
    return value.replace(tzinfo=zone) if value.tzinfo is None else value


def began(row: Row, zone: ZoneInfo) -> datetime | None:
    """When the call began: its date and time, else when the ticket was made. None: no time at all."""
    day, clock = row.get("call_date"), row.get("call_time")
    if isinstance(day, date) and isinstance(clock, time):
        return moment(datetime.combine(day, clock.replace(tzinfo=None)), zone)
    return moment(row.get("created_at"), zone) or moment(row.get("updated_at"), zone)


def status(row: Row) -> Status:
    return STATUSES.get(plain(str(row.get("status") or "")), "open")


def knows_status(row: Row) -> bool:
    return plain(str(row.get("status") or "")) in STATUSES


def listed(row: Row, name: str, otherwise: str) -> str:
    """The value in our closed list, whatever its case; `otherwise` when it is none."""
    allowed = {plain(value): value for value in CLOSED_LISTS[name]}
    said = plain(str(row.get(name) or ""))
    return allowed.get(PROBLEMS.get(said, said) if name == "problem_type" else said, otherwise)


def duration_s(row: Row) -> float:
    value = row.get("duration_seconds")
    try:
        seconds = float(value) if value is not None else 0.0
    except (TypeError, ValueError):
        return 0.0
    return min(max(seconds, 0.0), DURATION_MAX_S) if math.isfinite(seconds) else 0.0


def own_call_id(row: Row, key: str) -> UUID:
    """The call's id; where there is none that can be read, one made from the ticket's key."""
    try:
        return UUID(str(row.get("call_uuid")))
    except ValueError:
        return made_call_id(key)


def made_call_id(key: str) -> UUID:
    return uuid5(NAMESPACE, f"ticket {key}")


def ticket_columns(row: Row, zone: ZoneInfo) -> dict[str, Any] | None:
    """The columns of our `tickets`, less call_uuid. None: nothing says when the call was."""
    started = began(row, zone)
    if started is None:
        return None
    seconds = duration_s(row)
    said = text(row, "status") or "sans statut"
    return {
        "phone_number": number(row),
        "client_name": text(row, "client_name"),
        "client_email": email(row, "client_email"),
        "company": text(row, "company"),
        "problem_type": listed(row, "problem_type", "unknown"),
        "status": status(row),
        "sentiment": listed(row, "sentiment", "neutral"),
        "summary": str(row.get("summary") or "").replace("\0", "") or "Sans résumé.",
        "duration_seconds": seconds,
        "tag": listed(row, "tag", "UNKNOWN"),
        "severity": listed(row, "severity", "MEDIUM"),
        "started_at": started,
        "ended_at": started.astimezone(UTC) + timedelta(seconds=seconds),
        "created_at": moment(row.get("created_at"), zone) or started,
        "outcome_reason": f"{ORIGIN} ({said})",
    }
