"""Which of a state's rows is taken. A hole that the checker would have found is a FlowError naming its place."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import FlowError
from .events import Slots
from .guards import Guard
from .model import ListenState, Row, State

Guards = Mapping[str, Guard]


def first_row(rows: tuple[Row, ...], slots: Slots, guards: Guards, state: str) -> Row:
    """The first row whose guard holds; the checker has seen that the last one has none. state: for the error."""
    for row in rows:
        if row.guard is None or guards[row.guard].holds(slots):
            return row
    raise FlowError(
        where=f"{rows[-1].at}, état '{state}'",
        what="aucune ligne ne convient",
        fix="terminez par une ligne sans `if`",
    )


def answer_row(state: ListenState, answer: str, slots: Slots, guards: Guards) -> Row:
    """Where this answer to the state's question leads."""
    if answer in state.when:
        return first_row(state.when[answer], slots, guards, state.name)
    raise FlowError(
        where=f"{state.at}, état '{state.name}'",
        what=f"la réponse '{answer}' n'a pas de ligne",
        fix=f"ajoutez `{answer}: {{go: ...}}` sous `when`",
    )


def skip_row(state: State, slots: Slots, guards: Guards) -> Row | None:
    """Where to go on at once, because what the state is for is known already."""
    return next((row for row in state.skip if row.guard and guards[row.guard].holds(slots)), None)
