"""I/O (terminal). A call as it happens, both sides, one line each; in French, coloured on a terminal."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TextIO

import attrs

from .outcome import ENDED_IN_FRENCH, Outcome, faults_of
from .trace import Event

_BOT, _CALLER, _DIM, _GOOD, _BAD, _PLAIN = "36", "33", "2", "32", "31", ""
ACTION_OUTCOMES = {"done": "fait", "failed": "échec", "refused": "refusé", "too_late": "trop tard"}


@attrs.frozen
class Terminal:
    """Where lines go. name: put before each line when several calls are shown at once."""

    stream: TextIO
    name: str = ""

    def named(self, name: str) -> Terminal:
        return attrs.evolve(self, name=name)

    def say(self, text: str, colour: str = _PLAIN) -> None:
        """One line, at once."""
        prefix = f"{self.name:<24}" if self.name else ""
        is_coloured = colour and self.stream.isatty() and "NO_COLOR" not in os.environ
        line = f"\x1b[{colour}m{text}\x1b[0m" if is_coloured else text
        print(f"{prefix}{line}", file=self.stream, flush=True)

    def turn(self, at_s: float, who: str, text: str, colour: str = _PLAIN) -> None:
        self.say(f"{in_french(f'{at_s:6.1f}')} s  {who:<9} {text}", colour)

    def caller_says(self, at_s: float, text: str) -> None:
        self.turn(at_s, "appelant", text, _CALLER)

    def event(self, event: Event) -> None:
        """One event of the engine's trace; those of no interest to a listener are left out."""
        if show := _EVENTS.get(event.what):
            who, text, colour = show(event)
            self.turn(event.at_s, who, text, colour)

    def outcome(self, outcome: Outcome) -> None:
        """How the call ended, its figures, and whether that is what the scenario said."""
        detail = f" ({outcome.ended.detail})" if outcome.ended.detail else ""
        status = f", statut {outcome.status}" if outcome.status else ""
        self.turn(outcome.ended.at_s, "fin", f"{ENDED_IN_FRENCH[outcome.ended.how]}{detail}{status}", _DIM)
        self.say(figures_line(outcome), _DIM)
        for fault in faults_of(outcome):
            self.say(f"✗ {fault}", _BAD)
        if not faults_of(outcome):
            self.say("✓ l'appel s'est terminé comme prévu", _GOOD)


def figures_line(outcome: Outcome) -> str:
    """The six figures on one line."""
    figures = outcome.figures
    parts = [
        f"premier son {_ms(figures.first_audible_ms)}",
        f"plus long trou {_ms(figures.worst_gap_ms)}",
        f"rafale {figures.worst_burst_frames} trame(s)",
        f"rythme {'—' if figures.realtime_ratio is None else in_french(str(figures.realtime_ratio))}",
    ]
    if figures.barge_in_cut_ms is not None:
        parts.append(f"se tait en {_ms(figures.barge_in_cut_ms)} ({_ms(figures.barge_in_wasted_ms)} de trop)")
    return " · ".join(parts)


def in_french(number: str) -> str:
    return number.replace(".", ",")


def _ms(value: float | None) -> str:
    return "—" if value is None else f"{value:.0f} ms"


def told(faults: BaseExceptionGroup[Exception]) -> str:
    """Faults out of the groups nurseries wrap them in, one after the other."""
    parts = (told(one) if isinstance(one, BaseExceptionGroup) else f"✗ {one}" for one in faults.exceptions)
    return "\n".join(parts)


Shown = tuple[str, str, str]


def _heard(event: Event) -> Shown:
    confidence = event.fields.get("confidence")
    sure = f" (sûr à {float(confidence):.0%})".replace("%", " %") if isinstance(confidence, int | float) else ""
    text = event.text("text")
    cut = ", a coupé la parole" if event.fields.get("barged_in") else ""
    return "entendu", (f"« {text} »{sure}{cut}" if text else f"rien de compréhensible{sure}{cut}"), _DIM


def _action(event: Event) -> Shown:
    outcome, reason = event.text("outcome"), event.text("reason")
    text = f"{event.text('action')} : {ACTION_OUTCOMES.get(outcome, outcome)}"
    return "action", text + (f" ({reason})" if reason else ""), _DIM


CAUSES = {
    "endpointing": "silence",
    "transcript": "transcription",
    "decision": "décision",
    "words": "rédaction",
    "voice": "voix",
    "line": "ligne",
}


def _response(event: Event) -> Shown:
    """The caller's wait, and what of it each part took; those that took nothing are left out."""
    parts = event.fields.get("ms")
    spent = parts.items() if isinstance(parts, dict) else ()
    causes = " · ".join(f"{CAUSES.get(cause, cause)} {ms}" for cause, ms in spent if ms)
    seconds = event.fields.get("seconds")
    wait = f"{float(seconds) * 1000:.0f} ms" if isinstance(seconds, int | float) else "?"
    return "réponse", f"après {wait}" + (f" ({causes})" if causes else ""), _DIM


_EVENTS: dict[str, Callable[[Event], Shown]] = {
    "bot": lambda event: ("robot", event.text("text"), _BOT),
    "caller": _heard,
    "dtmf": lambda event: ("entendu", f"touche {event.text('key')}", _DIM),
    "noinput": lambda event: ("silence", "rien entendu dans le délai", _DIM),
    "action": _action,
    "response": _response,
    "state": lambda event: ("étape", event.text("state"), _DIM),
}
