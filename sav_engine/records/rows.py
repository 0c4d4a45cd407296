"""Pure. A ticket as columns, and back; the rules every store holds a ticket to."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import get_args
from uuid import UUID

import attrs

from ..errors import TicketRefused
from ..ports import Problem, Sentiment, Severity, Status, Ticket, Turn

E164 = re.compile(r"\+[1-9][0-9]{5,14}")
DURATION_MAX_S = 86400.0  # a day: a call has a limit of minutes, so more is a broken clock
INTERNET_TAGS = ("FIBRE_SYNCHRO", "FIBRE_DEBIT", "WIFI_FAIBLE", "BOX_ETEINTE", "CONNEXION_INSTABLE", "DNS_PROBLEME")
MOBILE_TAGS = ("MOBILE_RESEAU", "MOBILE_DATA", "MOBILE_APPELS", "MOBILE_SMS", "CARTE_SIM")
CLOSED_LISTS: Mapping[str, frozenset[str]] = {
    "problem_type": frozenset(get_args(Problem)),
    "status": frozenset(get_args(Status)),
    "sentiment": frozenset(get_args(Sentiment)),
    "severity": frozenset(get_args(Severity)),
    "tag": frozenset((*INTERNET_TAGS, *MOBILE_TAGS, "UNKNOWN")),
}


@attrs.frozen
class TicketRow:
    """One row of `tickets` as read back; the names and the order are those of the columns."""

    id: int
    call_uuid: UUID
    phone_number: str | None
    client_name: str | None
    client_email: str | None
    company: str | None
    problem_type: Problem
    status: Status
    sentiment: Sentiment
    summary: str
    duration_seconds: float
    tag: str
    severity: Severity
    call_date: date
    call_time: time
    created_at: datetime
    updated_at: datetime
    started_at: datetime
    ended_at: datetime
    transcript: tuple[Turn, ...]
    equipment_count: int | None
    steps_tried: tuple[str, ...]
    recording: str | None
    cost_eur: float
    outcome_reason: str
    is_demo: bool
    since: str | None
    already_restarted: bool | None
    change_wanted: str | None
    callback_number: str | None
    recording_refused: bool
    flow: str
    way: tuple[str, ...]
    is_final: bool = True
    edited: tuple[str, ...] = ()  # columns that a person has changed: the engine leaves them alone
    note: str = ""
    resolved_at: datetime | None = None


def storable(ticket: Ticket) -> Ticket:
    """The ticket as any store keeps it. Raises TicketRefused for a value outside the rules.

    Characters no database takes (a zero, half a surrogate pair) are dropped from texts: a transcriber's or a model's
    slip of one character must not lose a ticket. Everything else that is wrong is our own mistake, and said so.
    """
    for name, allowed in CLOSED_LISTS.items():
        _demand(getattr(ticket, name) in allowed, ticket, f"{name} ne peut pas être {getattr(ticket, name)!r}")
    for name in ("phone_number", "callback_number"):
        number = getattr(ticket, name)
        _demand(number is None or E164.fullmatch(number) is not None, ticket, f"{name} n'est pas en E.164")
    _demand(0 <= ticket.duration_seconds <= DURATION_MAX_S, ticket, "duration_seconds est hors limites")
    _demand(0 <= ticket.cost_eur < float("inf"), ticket, "cost_eur est négatif ou infini")
    _demand((ticket.equipment_count or 0) >= 0, ticket, "equipment_count est négatif")
    _demand(ticket.started_at.tzinfo is not None, ticket, "started_at est sans fuseau horaire")
    return _cleaned(ticket)


def ended_at(ticket: Ticket) -> datetime:
    """When the call ended."""
    return ticket.started_at + timedelta(seconds=ticket.duration_seconds)


def transcript_json(turns: tuple[Turn, ...]) -> str:
    """The `transcript` column: an array of turns, in the order they were said."""
    return json.dumps([attrs.asdict(turn) for turn in turns], ensure_ascii=False)


def turns_of(transcript: list[dict[str, object]]) -> tuple[Turn, ...]:
    """Back from the `transcript` column; unknown keys, of a newer engine, are left out."""
    known = {field.name for field in attrs.fields(Turn)}
    return tuple(Turn(**{key: value for key, value in turn.items() if key in known}) for turn in transcript)  # type: ignore[arg-type]  # the column is written by transcript_json only


def plain(value: object) -> str:
    """What a row has that JSON has not. For `json.dumps`."""
    match value:
        case datetime() | date() | time():
            return value.isoformat()
        case UUID():
            return str(value)
        case _:
            raise TypeError(f"a row has no {type(value).__name__}")


def _cleaned(ticket: Ticket) -> Ticket:
    texts = {name: _clean(value) for name, value in _fields(ticket).items() if isinstance(value, str)}
    turns = tuple(attrs.evolve(turn, text=_clean(turn.text), state=_clean(turn.state)) for turn in ticket.transcript)
    steps, way = tuple(map(_clean, ticket.steps_tried)), tuple(map(_clean, ticket.way))
    return attrs.evolve(ticket, **texts, transcript=turns, steps_tried=steps, way=way)  # type: ignore[arg-type]  # a str for each str field


def _fields(ticket: Ticket) -> dict[str, object]:
    return attrs.asdict(ticket, recurse=False)


def _clean(text: str) -> str:
    return text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")


def _demand(holds: bool, ticket: Ticket, what: str) -> None:
    if not holds:
        raise TicketRefused(
            where=f"ticket {ticket.call_uuid}",
            what=what,
            fix="c'est une faute du moteur : signalez-la avec cette ligne",
        )
