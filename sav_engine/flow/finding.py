"""What the checker finds, and what it proves a flow against."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping

import attrs

from .ears import Ears
from .guards import GUARDS, Guard
from .model import Flow, Place, Row, SlotType, rows_of
from .verbs import ACTIONS, ANYWHERE, AT_START


@attrs.frozen
class Finding:
    """One fault of a flow. line: counted from 1. state: "" when it is of the whole file. Texts are French."""

    file: str
    line: int
    state: str
    fault: str
    cure: str

    def __str__(self) -> str:
        state = f", état '{self.state}'" if self.state else ""
        return f"{self.file}:{self.line}{state}\n    {self.fault}\n    → {self.cure}"


@attrs.frozen
class Known:
    """What a flow may name. actions: the slots each one fills. at_start: slots there before the first word.

    anywhere: names of the anywhere rows that can happen. llm_tasks: names of what an LLM may be asked for.
    """

    ears: Ears
    prompts: frozenset[str]
    guards: Mapping[str, Guard] = attrs.field(factory=lambda: GUARDS)
    actions: Mapping[str, Mapping[str, SlotType]] = attrs.field(factory=lambda: ACTIONS)
    at_start: Mapping[str, SlotType] = attrs.field(factory=lambda: AT_START)
    anywhere: frozenset[str] = ANYWHERE
    llm_tasks: frozenset[str] = frozenset()


def find(at: Place, state: str, fault: str, cure: str) -> Finding:
    return Finding(at.file, at.line, state, fault, cure)


def meant(name: str, known: Iterable[str], otherwise: str) -> str:
    close = difflib.get_close_matches(name, list(known), n=1)
    return f"vouliez-vous écrire '{close[0]}' ?" if close else otherwise


def types_of(flow: Flow, known: Known) -> dict[str, SlotType]:
    """The type of every slot there is in this flow."""
    types = dict(known.at_start)
    for fills in known.actions.values():
        types.update(fills)
    types.update(flow.slots)
    return types


def every_row(flow: Flow) -> Iterator[tuple[str, Row]]:
    """(state or name of the anywhere row, row) of every row of the flow."""
    for name, row in flow.anywhere.items():
        yield f"anywhere: {name}", row
    for state in flow.states.values():
        for row in rows_of(state):
            yield state.name, row
