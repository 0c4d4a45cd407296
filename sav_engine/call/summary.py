"""The ticket of a call, from its diary and its slots. By rules: nothing said, nothing invented."""

from __future__ import annotations

from datetime import datetime
from typing import get_args
from uuid import UUID

from ..flow.events import Slots
from ..grammars.masking import mask
from ..grammars.temper import heat, is_angry
from ..ports import Problem, Sentiment, Severity, Status, Ticket, Turn
from .conductor import Ended

PROBLEM_NAMES = {"internet": "connexion internet", "mobile": "téléphonie", "unknown": "non précisé"}
STATUS_TEXTS = {
    "resolved": "Résolu pendant l'appel.",
    "transferred": "Transféré à un technicien.",
    "open": "À rappeler.",
    "abandoned": "L'appelant a raccroché avant une solution.",
    "closed": "Appel reçu en dehors des heures d'ouverture.",
    "failed": "L'appel a été interrompu par une erreur de notre part.",
}
STEP_NAMES = {"box_restarted": "redémarrage de la box", "phone_restarted": "redémarrage du téléphone"}


def ticket_of(call_id: UUID, ended: Ended, turns: list[Turn], *, started_at: datetime, duration_s: float) -> Ticket:
    """The one ticket of this call."""
    slots = ended.slots
    problem = problem_of(slots)
    status = status_of(ended)
    caller_turns = [turn.text for turn in turns if turn.who == "caller"]
    angry = any(is_angry(heat(text)) for text in caller_turns)
    return Ticket(
        call_uuid=call_id,
        phone_number=text_slot(slots, "caller_number"),
        client_name=text_slot(slots, "client_name") or text_slot(slots, "caller_name"),
        client_email=text_slot(slots, "client_email"),
        company=text_slot(slots, "company"),
        problem_type=problem,
        status=status,
        sentiment=sentiment_of(status, angry, has_spoken=bool(caller_turns)),
        summary=summary_of(problem, status, steps_of(slots), caller_turns),
        duration_seconds=round(duration_s, 2),
        tag="UNKNOWN",
        severity=severity_of(problem, status, angry),
        started_at=started_at,
        transcript=tuple(turns),
        equipment_count=count_slot(slots, "equipment_count"),
        steps_tried=steps_of(slots),
        outcome_reason=ended.reason,
    )


def problem_of(slots: Slots) -> Problem:
    value = slots.get("problem")
    for problem in get_args(Problem):
        if value == problem:
            return problem  # type: ignore[no-any-return]  # get_args yields the literals of the type
    return "unknown"


def status_of(ended: Ended) -> Status:
    for status in get_args(Status):
        if ended.status == status:
            return status  # type: ignore[no-any-return]  # as above
    return "failed"


def sentiment_of(status: Status, angry: bool, *, has_spoken: bool) -> Sentiment:
    if angry:
        return "negative"
    return "positive" if status == "resolved" and has_spoken else "neutral"


def severity_of(problem: Problem, status: Status, angry: bool) -> Severity:
    """Resolved is LOW; a fault that a human must look at is HIGH when the caller is angry."""
    if status in ("resolved", "closed"):
        return "LOW"
    if problem != "unknown" and angry:
        return "HIGH"
    return "MEDIUM" if problem != "unknown" else "LOW"


def summary_of(problem: Problem, status: Status, steps: tuple[str, ...], caller_turns: list[str]) -> str:
    """Two or three French sentences for the supervisor."""
    if not caller_turns:
        return f"L'appelant n'a rien dit. {STATUS_TEXTS[status]}"
    parts = [f"Problème : {PROBLEM_NAMES[problem]}.", f"Dit par l'appelant : « {mask(longest(caller_turns))} »."]
    if steps:
        parts.append(f"Essayé : {', '.join(steps)}.")
    return " ".join([*parts, STATUS_TEXTS[status]])


def longest(texts: list[str]) -> str:
    return max(texts, key=len).strip(" .")


def steps_of(slots: Slots) -> tuple[str, ...]:
    return tuple(name for slot, name in STEP_NAMES.items() if slots.get(slot) is True)


def text_slot(slots: Slots, name: str) -> str | None:
    value = slots.get(name)
    return value if isinstance(value, str) and value else None


def count_slot(slots: Slots, name: str) -> int | None:
    value = slots.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
