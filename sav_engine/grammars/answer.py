"""What every grammar gives, and what a grammar is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import attrs

Captured = str | int | None


@attrs.frozen
class Answer:
    """value: one of the grammar's answers. confidence: 0..1, of our reading of the words.

    captured: what was named, such as an e-mail address or a number of devices; None when the answer says it all.
    """

    value: str
    confidence: float
    captured: Captured = None


@attrs.frozen
class Grammar:
    """answers: every value it can give. expects: 'open', 'yes_no', 'name', 'digits' or 'email', for the transcriber.

    captures: the type of what its answers name; None when they name nothing.
    """

    name: str
    answers: frozenset[str]
    expects: str
    understand: Callable[[str], Answer | None]
    captures: Literal["text", "number"] | None = None


SURE = 0.95  # said in so many words
LIKELY = 0.75  # said in a way that has been seen to mean it
DOUBTFUL = 0.25  # could be; below what flows act on, however clear the words were
