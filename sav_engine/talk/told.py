"""Pure. What the page is told, as JSON: events of the engine's trace, the ticket, faults."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import SavError
from ..sandbox.page import IN_FRENCH, TICKET_LABELS
from ..sandbox.record import EndHow, LineEnded
from ..sandbox.trace import Event

Told = Mapping[str, Any]

# What is shown of each kind of event; the others are the tape's, for `sav replay`.
FIELDS: Mapping[str, tuple[str, ...]] = {
    "state": ("state",),
    "bot": ("saying", "text"),
    "caller": ("text", "confidence", "barged_in"),
    "slots": ("slots",),
    "response": ("seconds", "ms"),
    "dtmf": ("key",),
    "noinput": (),
    "action": ("action", "outcome", "reason"),
    "barge_in": ("outcome",),
    "end": ("how", "status", "reason", "problem"),
}

ENDED: Mapping[EndHow, str] = {
    "hang_up": "le robot a raccroché",
    "transfer": "vous êtes passé à un technicien",
    "caller_hung_up": "vous avez raccroché",
    "cut": "vous avez été coupé",
}


def event_told(event: Event) -> Told | None:
    """None: nothing to show."""
    if event.what == "floor":
        return {"is": "floor", "at": event.at_s, "floor": event.text("floor"), **_of_floor(event.fields.get("event"))}
    if (names := FIELDS.get(event.what)) is None:
        return None
    return {"is": event.what, "at": event.at_s, **{name: event.fields.get(name) for name in names}}


def _of_floor(event: object) -> Told:
    """What the transcriber hears so far; what the caller heard of a sentence that he has cut."""
    match event:
        case {"is": "Words", "text": str(text)}:
            return {"hears": text}
        case {"is": "BotFinished", "stopped": True, "saying": int(saying), "heard_text": str(heard)}:
            return {"cut": saying, "heard": heard}
        case _:
            return {}


def ended_told(ended: LineEnded, *, has_spoken: bool) -> Told:
    """How the line ended, and what it means when the bot never said a word."""
    why = ended.detail
    if ended.how == "hang_up" and not has_spoken:
        why = (
            "il n'a pas dit un mot, car il est complet, surchargé ou en train de s'arrêter. Réessayez dans un instant"
        )
    return {"is": "ended", "at": ended.at_s, "how": ended.how, "text": ENDED[ended.how], "why": why}


def ticket_told(ticket: Mapping[str, Any] | None) -> Told:
    """rows: (label, value) as people read them; None: the database has no ticket of this call yet."""
    if ticket is None:
        return {"is": "ticket", "rows": None}
    rows = [(label, _in_french(ticket[column])) for column, label in LABELS.items() if ticket.get(column)]
    return {"is": "ticket", "rows": rows, "status": ticket.get("status")}


LABELS = {
    **{column: label for column, label in TICKET_LABELS.items() if column not in ("duration_seconds", "call_uuid")},
    **{"steps_tried": "Essayé", "duration_seconds": "Durée (s)", "cost_eur": "Coût (€)", "call_uuid": "Appel"},
}


def _in_french(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    if isinstance(value, float):
        return f"{value:.4g}".replace(".", ",")
    return IN_FRENCH.get(str(value), str(value))


def fault_told(fault: SavError) -> Told:
    return {"is": "fault", "what": fault.what, "fix": fault.fix}
