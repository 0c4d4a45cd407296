"""Pure. What a rule has found in a call: in plain French, with what shows it, why, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, Literal

import attrs

from .facts import Facts

Weight = Literal["grave", "gêne", "note"]
WEIGHTS: Final[tuple[Weight, ...]] = ("grave", "gêne", "note")
RUNBOOK: Final = "docs/runbook.fr.md"


@attrs.frozen
class Finding:
    """weight: grave, the caller suffered or the call failed; gêne, it was heard; note, good to know.

    at_s: when it was first seen; None: of the call as a whole. anchor: of the runbook, "" where it has none.
    """

    rule: str
    weight: Weight
    at_s: float | None
    title: str
    evidence: str
    cause: str
    cure: str
    anchor: str = ""

    @property
    def link(self) -> str:
        return f"{RUNBOOK}#{self.anchor.lower()}" if self.anchor else ""


Look = Callable[[Facts], Iterator[Finding]]


@attrs.frozen
class Rule:
    """name: of its findings. look: everything it finds in these facts."""

    name: str
    look: Look


def in_order(findings: list[Finding]) -> list[Finding]:
    """The gravest first, then as they happened."""
    return sorted(findings, key=lambda one: (WEIGHTS.index(one.weight), one.at_s if one.at_s is not None else -1.0))
