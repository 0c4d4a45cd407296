"""Yes-no questions about the slots, by the name a row asks them with. A slot that was never filled is None."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs

from .events import Slots


@attrs.frozen
class Guard:
    """needs: the slots it reads, for the checker. holds: must not raise on missing slots."""

    needs: frozenset[str]
    holds: Callable[[Slots], bool]


def _office_closed(slots: Slots) -> bool:
    """Only when we know it: a failed look-up must not turn callers away."""
    return slots.get("office_open") is False and not slots.get("always_open")


def _open_ticket(problem: str) -> Callable[[Slots], bool]:
    return lambda slots: bool(slots.get("has_open_ticket")) and slots.get("open_ticket_problem") == problem


def _is_true(slot: str) -> Callable[[Slots], bool]:
    return lambda slots: slots.get(slot) is True


def _is_unrecorded(slots: Slots) -> bool:
    """Only when we know it: a notice too many harms less than one that is missing."""
    return slots.get("is_recorded") is False


def _is_unrecorded_past_caller(slots: Slots) -> bool:
    return _is_unrecorded(slots) and slots.get("has_history") is True


def _is_known(slot: str) -> Guard:
    return Guard(frozenset({slot}), lambda slots: slots.get(slot) is not None)


def _is(slot: str, value: str) -> Guard:
    return Guard(frozenset({slot}), lambda slots: slots.get(slot) == value)


_TICKET = frozenset({"has_open_ticket", "open_ticket_problem"})

GUARDS: Mapping[str, Guard] = {
    "office_closed": Guard(frozenset({"office_open", "always_open"}), _office_closed),
    "open_ticket_internet": Guard(_TICKET, _open_ticket("internet")),
    "open_ticket_mobile": Guard(_TICKET, _open_ticket("mobile")),
    "known_client": Guard(frozenset({"known_client"}), _is_true("known_client")),
    "known_number": _is_known("caller_number"),
    "unrecorded": Guard(frozenset({"is_recorded"}), _is_unrecorded),
    "unrecorded_past_caller": Guard(frozenset({"is_recorded", "has_history"}), _is_unrecorded_past_caller),
    "past_caller": Guard(frozenset({"has_history"}), _is_true("has_history")),
    "knows_name": _is_known("client_name"),
    "knows_company": _is_known("company"),
    "knows_email": _is_known("client_email"),
    "knows_since": _is_known("since"),
    "knows_count": _is_known("equipment_count"),
    "problem_internet": _is("problem", "internet"),
    "problem_mobile": _is("problem", "mobile"),
    "technician_free": Guard(frozenset({"technician_free"}), _is_true("technician_free")),
}
