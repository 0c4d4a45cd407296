"""Pure. What became of a call in which a service failed: one row of the table, from the caller's side and ours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from .outcome import Outcome, faults_of, ticket_faults

_SAMPLE = re.compile(r"^voicebot_(\w+?)(?:_total)?(?:\{(.*)\})? ([0-9.e+-]+)$")
_LABEL = re.compile(r'(\w+)="([^"]*)"')
SHOWN = {
    "provider_retries": "redemandé",
    "provider_fallbacks": "repli",
    "provider_incidents": "incident",
    "provider_hedges": "demandé deux fois",
    "deepgram_endings": "session",
    "deepgram_unanswered": "final sans réponse",
    "errors": "erreur",
}
HEAD = ("Panne", "Ce que le moteur a fait", "Fin de l'appel", "Trou max", "Attente max", "Tours perdus", "Bilan")


@attrs.frozen
class Row:
    """worst_gap_ms: longest time without a frame at the caller's. wait_s: longest from his last word to the bot's
    first. turns_lost: lines of his of which no word was understood. faults: what was not as the scenario says."""

    case: str
    did: str
    ended: str
    worst_gap_ms: float | None
    wait_s: float | None
    turns_lost: int
    summary: str
    faults: tuple[str, ...]

    def cells(self) -> tuple[str, ...]:
        gap = "—" if self.worst_gap_ms is None else f"{self.worst_gap_ms:.0f} ms"
        wait = "—" if self.wait_s is None else f"{self.wait_s:.1f} s".replace(".", ",")
        ended = self.ended if not self.faults else f"✗ {self.ended} ({' ; '.join(self.faults)})"
        return (self.case, self.did, ended, gap, wait, str(self.turns_lost), self.summary)


def row_of(case: str, outcome: Outcome, ticket: Mapping[str, Any] | None, page: str) -> Row:
    """page: the engine's metrics after the call, an engine that had no other."""
    waits = [float(event.fields["seconds"]) for event in outcome.events if event.what == "response"]
    ticket_wrong = ticket_faults(outcome, None if ticket is None else dict(ticket))
    return Row(
        case=case,
        did=did(page) or "rien à faire",
        ended=f"{outcome.ended.how}, {outcome.status or 'sans statut'}",
        worst_gap_ms=outcome.figures.worst_gap_ms,
        wait_s=max(waits, default=None),
        turns_lost=turns_lost(outcome),
        summary=summary_by(ticket),
        faults=(*faults_of(outcome), *ticket_wrong),
    )


def turns_lost(outcome: Outcome) -> int:
    """Lines the caller said of which the engine had no words."""
    said = [one for one in outcome.said if not one.text.startswith("[")]
    heard = [event for event in outcome.events if event.what == "caller" and event.text("text")]
    return max(0, len(said) - len(heard))


def did(page: str) -> str:
    """The counters that moved, in words."""
    return ", ".join(f"{SHOWN[name]} {labels} x{count}".replace("  ", " ") for name, labels, count in moved(page))


def moved(page: str) -> Iterable[tuple[str, str, int]]:
    for line in page.splitlines():
        if (found := _SAMPLE.match(line)) and found[1] in SHOWN and (count := round(float(found[3]))):
            yield found[1], " ".join(value for _, value in _LABEL.findall(found[2] or "")), count


def summary_by(ticket: Mapping[str, Any] | None) -> str:
    """Who wrote the summary: the stand-in for the model writes what nobody else does."""
    if ticket is None:
        return "aucun ticket"
    return "modèle" if str(ticket.get("summary", "")).startswith("Dit par l'appelant : {") else "règles"


def as_markdown(rows: Sequence[Row]) -> str:
    lines = [f"| {' | '.join(HEAD)} |", f"|{'---|' * len(HEAD)}"]
    lines += [f"| {' | '.join(cell.replace('|', '/') for cell in row.cells())} |" for row in rows]
    return "\n".join(lines) + "\n"
