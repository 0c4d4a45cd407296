"""The ticket of a call, from its diary and its slots. By rules: nothing said, nothing invented."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import get_args
from uuid import UUID

import attrs

from ..flow.events import Slots
from ..grammars.catalogue import Catalogue
from ..phone import to_e164
from ..ports import Problem, Status, Ticket, Turn
from .conductor import Ended
from .diary import Diary
from .judgement import judged

PROBLEMS: tuple[Problem, ...] = get_args(Problem)
STATUSES: tuple[Status, ...] = get_args(Status)
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
RECORDING_REFUSED = "recording_refused"  # the slot
QUOTED_MAX_CHARS = 240  # of the caller's words in the summary; the transcript has them all


def ticket_of(
    call_id: UUID,
    ended: Ended,
    diary: Diary,
    ears: Catalogue,
    *,
    flow: str,
    started_at: datetime,
    duration_s: float,
    cost_eur: float = 0.0,
    recording: str | None = None,
) -> Ticket:
    """The one ticket of this call. Insults are masked in it as `ears` say, word by word; anger is judged before."""
    slots = ended.slots
    problem, status = problem_of(slots), status_of(ended)
    said = [turn.text for turn in diary.turns if turn.who == "caller"]
    count = count_slot(slots, "equipment_count")
    judgement = judged(said, ears, problem, status, count)
    ticket = Ticket(
        call_uuid=call_id,
        phone_number=text_slot(slots, "caller_number"),
        client_name=name_of(slots),
        client_email=text_slot(slots, "client_email"),
        company=text_slot(slots, "company"),
        problem_type=problem,
        status=status,
        sentiment=judgement.sentiment,
        summary="",
        duration_seconds=round(duration_s, 2),
        tag=judgement.tag,
        severity=judgement.severity,
        started_at=started_at,
        transcript=tuple(masked_turn(turn, ears) for turn in diary.turns),
        equipment_count=count,
        steps_tried=steps_of(slots),
        recording=recording,
        cost_eur=cost_eur,
        outcome_reason=ended.reason,
        since=text_slot(slots, "since"),
        already_restarted=flag_slot(slots, "already_restarted"),
        change_wanted=masked(text_slot(slots, "change_wanted"), ears),
        callback_number=to_e164(text_slot(slots, "callback_number")),
        recording_refused=slots.get(RECORDING_REFUSED) is True,
        flow=flow,
        way=tuple(diary.way),
    )
    return attrs.evolve(ticket, summary=" ".join(summary_of(ticket, ears)))


def name_of(slots: Slots) -> str | None:
    """The whole name, or what the caller had given of it when the call ended."""
    if whole := text_slot(slots, "client_name") or text_slot(slots, "caller_name"):
        return whole
    parts = (text_slot(slots, "first_name"), text_slot(slots, "last_name"))
    return " ".join(part for part in parts if part) or None


def problem_of(slots: Slots) -> Problem:
    value = slots.get("problem")
    return next((problem for problem in PROBLEMS if value == problem), "unknown")


def status_of(ended: Ended) -> Status:
    return next((status for status in STATUSES if ended.status == status), "failed")


# ---------------------------------------------------------------- the summary


def summary_of(ticket: Ticket, ears: Catalogue) -> Iterator[str]:
    """Short French sentences for the supervisor, each of something that was said or done."""
    said = [turn.text for turn in ticket.transcript if turn.who == "caller"]
    if said:
        yield from _told(ticket, quoted(said, ears, ticket.problem_type))
        yield from _done(ticket)
    else:
        yield "L'appelant n'a rien dit."
    yield STATUS_TEXTS[ticket.status]
    if ticket.callback_number and ticket.status in ("open", "abandoned"):
        yield f"Rappeler au {ticket.callback_number}."


def _told(ticket: Ticket, words: str) -> Iterator[str]:
    if ticket.change_wanted:
        yield f"Modification demandée : « {shortened(ticket.change_wanted)} »."
        return
    since = f", depuis : {ticket.since}" if ticket.since else ""
    count = f", {ticket.equipment_count} appareil(s)" if ticket.equipment_count else ""
    yield f"Problème : {PROBLEM_NAMES[ticket.problem_type]}{since}{count}."
    yield f"Dit par l'appelant : « {words} »."


def _done(ticket: Ticket) -> Iterator[str]:
    if ticket.already_restarted:
        yield "Redémarré avant l'appel, sans effet."
    if ticket.steps_tried:
        yield f"Essayé : {', '.join(ticket.steps_tried)}."
    if ticket.recording_refused:
        yield "Enregistrement refusé."


def quoted(said: Sequence[str], ears: Catalogue, problem: Problem) -> str:
    """What tells the fault best: the first utterance that names it, else the longest one."""
    naming = ears.grammars["problem"]
    if problem == "unknown":
        return shortened(max(said, key=len).strip(" ."))
    named = (text for text in said if (fault := naming.understand(text)) is not None and fault.value == problem)
    told = next(named, max(said, key=len))
    return shortened(told.strip(" ."))


def shortened(text: str) -> str:
    return text if len(text) <= QUOTED_MAX_CHARS else text[: QUOTED_MAX_CHARS - 1] + "…"


# ---------------------------------------------------------------- slots


def steps_of(slots: Slots) -> tuple[str, ...]:
    return tuple(name for slot, name in STEP_NAMES.items() if slots.get(slot) is True)


def text_slot(slots: Slots, name: str) -> str | None:
    value = slots.get(name)
    return value if isinstance(value, str) and value else None


def flag_slot(slots: Slots, name: str) -> bool | None:
    value = slots.get(name)
    return value if isinstance(value, bool) else None


def count_slot(slots: Slots, name: str) -> int | None:
    value = slots.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def masked(text: str | None, ears: Catalogue) -> str | None:
    return None if text is None else ears.mask(text)


def masked_turn(turn: Turn, ears: Catalogue) -> Turn:
    """Nearly always the turn itself: a ticket is drafted at each step, and has all turns."""
    text = ears.mask(turn.text)
    return turn if text == turn.text else attrs.evolve(turn, text=text)
