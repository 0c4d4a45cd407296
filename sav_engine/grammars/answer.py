"""What every grammar gives, and what a grammar is."""

from __future__ import annotations

from collections.abc import Callable

import attrs


@attrs.frozen
class Answer:
    """value: one of the grammar's answers. confidence: 0..1, of our reading of the words."""

    value: str
    confidence: float


@attrs.frozen
class Grammar:
    """answers: every value it can give. expects: 'open' or 'yes_no', a hint for the transcriber."""

    name: str
    answers: frozenset[str]
    expects: str
    understand: Callable[[str], Answer | None]


SURE = 0.95  # said in so many words
LIKELY = 0.75  # said in a way that has been seen to mean it
DOUBTFUL = 0.25  # could be; below what flows act on, however clear the words were
