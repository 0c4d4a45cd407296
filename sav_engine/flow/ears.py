"""What the flow needs from the grammars room, as small Protocols: the room itself is handed in as a value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Protocol

from .events import Slot


class Answer(Protocol):
    """value: one of the grammar's answers. confidence: 0..1, how sure the grammar is of its reading of the words.

    captured: what the caller named, for a slot; None when the answer says it all.
    """

    @property
    def value(self) -> str: ...
    @property
    def confidence(self) -> float: ...
    @property
    def captured(self) -> Slot: ...


class Grammar(Protocol):
    """answers: every value it can give. expects: what the transcriber should be ready for, as in `events.Listen`.

    captures: type of what its answers name; None when they name nothing.
    """

    @property
    def answers(self) -> frozenset[str]: ...
    @property
    def expects(self) -> str: ...
    @property
    def captures(self) -> Literal["text", "number"] | None: ...
    def understand(self, utterance: str) -> Answer | None: ...


class Ears(Protocol):
    """All understanding of one language.

    grammars: by the name a state listens with. anywhere: by the name of an anywhere row; their value is not used.
    """

    @property
    def grammars(self) -> Mapping[str, Grammar]: ...
    @property
    def anywhere(self) -> Mapping[str, Grammar]: ...
    def warmed(self, temper: float, seconds: float, utterance: str) -> float:
        """The caller's temper after this utterance, `seconds` after the one before."""
        ...

    def is_angry(self, temper: float) -> bool: ...

    def is_settled(self, grammar: str, utterance: str) -> bool:
        """Whether reading these words more closely would change nothing."""
        ...

    def completeness(self, grammar: str, utterance: str) -> Literal["certain", "open", "unfinished"]:
        """Whether these words can be all of an answer to a question with this grammar."""
        ...
