"""Pure. What became of one call of the virtual Asterisk, and whether it is what the scenario said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import attrs

from .figures import Figures, figures_of
from .record import LineEnded, Record
from .scenario import Scenario
from .trace import Event

ENDED_IN_FRENCH = {
    "hang_up": "le robot a raccroché",
    "transfer": "l'appelant a été transféré",
    "caller_hung_up": "l'appelant a raccroché",
    "cut": "l'appelant a été coupé",
}


@attrs.frozen
class Said:
    """The caller begins to say something. at_s: seconds since the line was opened."""

    at_s: float
    text: str


@attrs.frozen
class Outcome:
    """events: the engine's trace, empty when it could not be read."""

    scenario: Scenario
    call_id: UUID
    ended: LineEnded
    record: Record
    said: tuple[Said, ...]
    events: tuple[Event, ...]

    @property
    def figures(self) -> Figures:
        return figures_of(self.record)

    @property
    def has_spoken(self) -> bool:
        """The bot was heard at all."""
        return self.figures.first_audible_ms is not None

    @property
    def status(self) -> str | None:
        """Of the ticket, as the engine's trace tells it; None when it does not."""
        return (self._end.text("status") or None) if self._end else None

    @property
    def is_broken_off(self) -> bool:
        """The engine was stopped during the call, as its trace tells."""
        return self._end is not None and self._end.text("reason") == "interrupted"

    @property
    def problem(self) -> str | None:
        """What the engine took the call to be about, as its trace tells it; None when it does not."""
        return (self._end.text("problem") or "unknown") if self._end else None

    @property
    def _end(self) -> Event | None:
        return next((event for event in reversed(self.events) if event.what == "end"), None)


def faults_of(outcome: Outcome) -> tuple[str, ...]:
    """What did not go as the scenario said, in French; empty when all did. Unknown is not wrong."""
    expected, ended = outcome.scenario.expected, outcome.ended
    faults = []
    if ended.how == "cut":
        faults.append(f"{ENDED_IN_FRENCH['cut']} : {ended.detail}")
    elif ended.how == "hang_up" and not outcome.has_spoken:
        faults.append("le moteur a rendu la ligne sans un mot : il est complet, ou il s'arrête")
    elif expected.ended and ended.how != expected.ended:
        faults.append(f"{ENDED_IN_FRENCH[ended.how]}, on attendait : {ENDED_IN_FRENCH[expected.ended]}")
    return (*faults, *_trace_faults(outcome))


def _trace_faults(outcome: Outcome) -> Iterator[str]:
    """Of what only the engine's trace tells: the ticket's status and problem."""
    expected = outcome.scenario.expected
    if not outcome.events or not (expected.status or expected.problem):
        return
    if outcome.is_broken_off:
        yield "le moteur s'est arrêté pendant l'appel"
        return
    if outcome.status is None:
        yield f"le moteur n'a pas mené l'appel à sa fin, on attendait « {expected.status or expected.problem} »"
        return
    if expected.status and outcome.status != expected.status:
        yield f"statut « {outcome.status} », on attendait « {expected.status} »"
    if expected.problem and outcome.problem != expected.problem:
        yield f"problème « {outcome.problem} », on attendait « {expected.problem} »"


def ticket_faults(outcome: Outcome, ticket: dict[str, Any] | None) -> tuple[str, ...]:
    """What the ticket read back from the database says otherwise than the scenario."""
    expected = outcome.scenario.expected
    if ticket is None:
        return ("aucun ticket en base",)
    wanted = {"status": expected.status, "problem_type": expected.problem}
    return tuple(
        f"ticket : {column} = {ticket.get(column)!r}, on attendait {value!r}"
        for column, value in wanted.items()
        if value is not None and ticket.get(column) != value
    )


def as_json(outcome: Outcome, recording: str | None, ticket: dict[str, Any] | None) -> dict[str, Any]:
    """One call as `--json` prints it."""
    expected = attrs.asdict(outcome.scenario.expected)
    return {
        "scenario": outcome.scenario.name,
        "call_uuid": str(outcome.call_id),
        "expected": expected,
        "ended": outcome.ended.how,
        "ended_detail": outcome.ended.detail,
        "status": outcome.status,
        "problem": outcome.problem,
        "faults": [*faults_of(outcome), *(ticket_faults(outcome, ticket) if ticket is not None else ())],
        "ticket": ticket,
        "recording": recording,
        "figures": attrs.asdict(outcome.figures),
        "dialogue": dialogue(outcome),
        "responses": responses(outcome),
    }


def responses(outcome: Outcome) -> list[dict[str, Any]]:
    """How long the caller waited for each answer, in seconds, and for what, in ms."""
    return [{"at": event.at_s, **event.fields} for event in outcome.events if event.what == "response"]


def dialogue(outcome: Outcome) -> list[dict[str, Any]]:
    """Both sides in order of time: what the bot said, what the caller said, what of it was heard and how sure."""
    turns: list[dict[str, Any]] = [{"at": round(s.at_s, 2), "who": "caller", "said": s.text} for s in outcome.said]
    for event in outcome.events:
        if event.what == "bot":
            turns.append({"at": event.at_s, "who": "bot", "said": event.text("text")})
        elif event.what == "caller":
            heard = {"heard": event.text("text"), "confidence": event.fields.get("confidence")}
            turns.append({"at": event.at_s, "who": "engine", **heard})
        elif event.what == "dtmf":
            turns.append({"at": event.at_s, "who": "engine", "heard": f"[touche {event.text('key')}]"})
    return sorted(turns, key=lambda turn: float(turn["at"]))
