"""What an utterance or a key means to a flow: a row that counts anywhere, or an answer to the state's question."""

from __future__ import annotations

import attrs

from .ears import Ears
from .events import CallerPressed, CallerSaid, Slot
from .model import Flow, ListenState, Row


@attrs.frozen
class Heard:
    """sure: grammar and transcriber together are sure enough to act on it. captured: what the answer names."""

    value: str
    sure: bool
    captured: Slot = None

    def is_as(self, other: Heard | None) -> bool:
        """The same answer, however sure."""
        return other is not None and (self.value, self.captured) == (other.value, other.captured)


@attrs.define
class Hearing:
    """The ears of one call. temper: how angry the caller is, as of `at_s`; it cools by itself."""

    flow: Flow
    ears: Ears
    at_s: float
    temper: float = 0.0

    def anywhere_row(self, event: CallerSaid | CallerPressed, now: float) -> Row | None:
        """The first row of the flow's `anywhere` that this event is a case of."""
        if isinstance(event, CallerPressed):
            return self.flow.anywhere.get(f"pressed_{event.key}")
        angry = self._is_angry(event.text, now)
        rows = self.flow.anywhere.items()
        return next(
            (row for name, row in rows if (angry if name == "caller_angry" else self._is_case(name, event))), None
        )

    def answer(self, state: ListenState, said: CallerSaid) -> Heard | None:
        """A helper's word counts where the grammar is unsure; where the flow has an answer confirmed, it is."""
        heard = self._heard(state.grammar, said)
        if said.meant not in self.ears.grammars[state.grammar].answers or (heard is not None and heard.sure):
            return heard
        return Heard(said.meant, sure=said.meant not in state.doubt)

    def unsure_of(self, state: ListenState, said: CallerSaid, now: float) -> frozenset[str]:
        """The answers it may have been, when the grammar cannot tell; empty when it is sure, or names something.

        Changes nothing: neither what counts anywhere nor anger is a matter for a helper.
        """
        grammar = self.ears.grammars[state.grammar]
        heard = self.answer(state, said)
        is_plain = grammar.captures is not None or (heard is not None and heard.sure) or len(said.text.split()) < 2
        if is_plain or any(self._is_case(name, said) for name in self.flow.anywhere):
            return frozenset()
        temper = self.ears.warmed(self.temper, now - self.at_s, said.text)
        return frozenset() if self.ears.is_angry(temper) else grammar.answers

    def in_passing(self, state: ListenState, said: CallerSaid) -> dict[str, Slot]:
        """Slots filled by what was said besides the answer; only what was surely named."""
        heard = {slot: self._heard(grammar, said) for slot, grammar in state.also.items()}
        named = {slot: self._named(slot, one) for slot, one in heard.items() if one is not None and one.sure}
        return {slot: value for slot, value in named.items() if value is not None}

    def _named(self, slot: str, heard: Heard) -> Slot:
        """What was named; for a slot that holds one of a few words, the answer that is one of them."""
        return heard.value if heard.value in self.flow.choices.get(slot, ()) else heard.captured

    def keyed(self, state: ListenState, key: str) -> Heard | None:
        """A digit where a number is asked for."""
        asks_number = self.ears.grammars[state.grammar].captures == "number"
        return self._heard(state.grammar, CallerSaid(key)) if asks_number and key.isdigit() else None

    def sureness(self, grammar: str, said: CallerSaid) -> float | None:
        """The grammar's confidence in its reading, times the transcriber's in the words; None: no reading."""
        answer = self.ears.grammars[grammar].understand(said.text)
        return None if answer is None else answer.confidence * said.confidence

    def _heard(self, grammar: str, said: CallerSaid) -> Heard | None:
        answer = self.ears.grammars[grammar].understand(said.text)
        if answer is None:
            return None
        return Heard(answer.value, self._is_sure(answer.confidence * said.confidence), answer.captured)

    def _is_case(self, name: str, said: CallerSaid) -> bool:
        grammar = self.ears.anywhere.get(name)
        answer = None if grammar is None else grammar.understand(said.text)
        return answer is not None and self._is_sure(answer.confidence * said.confidence)

    def _is_sure(self, confidence: float) -> bool:
        return confidence >= self.flow.limits.doubt_below

    def _is_angry(self, text: str, now: float) -> bool:
        """Once the anger has been answered it starts again from calm: it must not answer every later word."""
        self.temper = self.ears.warmed(self.temper, now - self.at_s, text)
        self.at_s = now
        angry = self.ears.is_angry(self.temper)
        if angry:
            self.temper = 0.0
        return angry


def overheard_too(
    before: CallerSaid | CallerPressed | None, event: CallerSaid | CallerPressed
) -> CallerSaid | CallerPressed:
    """All that was said meanwhile is one utterance; a key is not undone by words that follow it."""
    match before, event:
        case CallerSaid(), CallerSaid():
            text = f"{before.text} {event.text}".strip()
            return CallerSaid(text, min(before.confidence, event.confidence))
        case CallerPressed(), CallerSaid():
            return before
        case _:
            return event
