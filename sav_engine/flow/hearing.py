"""What an utterance or a key means to a flow: a row that counts anywhere, or an answer to the state's question."""

from __future__ import annotations

import attrs

from .ears import Ears
from .events import CallerPressed, CallerSaid
from .model import Flow, ListenState, Row


@attrs.frozen
class Heard:
    """sure: grammar and transcriber together are sure enough to act on it."""

    value: str
    sure: bool


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
        answer = self.ears.grammars[state.grammar].understand(said.text)
        return None if answer is None else Heard(answer.value, self._is_sure(answer.confidence * said.confidence))

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
