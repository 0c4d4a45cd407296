"""Rules: the last row of a list always fits, and each row is taken by somebody.

Guards are few and read few slots, so that what they say of each other is not argued about but tried: with every
combination of values that their slots can have.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from .events import Slot, Slots
from .finding import Finding, Known, find, types_of
from .model import DoState, Flow, ListenState, Row, SlotType
from .verbs import WORDS

CASES_MAX = 20_000  # seven slots with four values each; more is a row nobody can read either
_VALUES: Mapping[SlotType, tuple[Slot, ...]] = {
    "flag": (None, False, True),
    "number": (None, 0, 1, 2),
    "text": (None, "", "x"),
}


def last_rows_always_fit(flow: Flow, known: Known) -> Iterator[Finding]:
    for state, rows in _row_lists(flow):
        if rows and rows[-1].guard is not None:
            cure = "ajoutez une ligne sans `if` à la fin"
            yield find(rows[-1].at, state, "la dernière ligne a une condition", cure)


def skips_have_guards(flow: Flow, known: Known) -> Iterator[Finding]:
    for state in flow.states.values():
        for row in state.skip:
            if row.guard is None:
                cure = "ajoutez `if: ...`, ou ôtez l'état"
                yield find(row.at, state.name, "ce 'skip' sans condition évite toujours l'état", cure)


def rows_are_taken(flow: Flow, known: Known) -> Iterator[Finding]:
    """A row is dead when whatever makes it fit makes an earlier row of its list fit, too."""
    skips = ((state.name, state.skip) for state in flow.states.values())
    for state, rows in (*_row_lists(flow), *skips):
        for earlier, row in enumerate(rows):
            if earlier and _is_shadowed(row, rows[:earlier], flow, known):
                yield find(row.at, state, "cette ligne n'est jamais atteinte", "ôtez-la, ou placez-la plus haut")


def _is_shadowed(row: Row, before: Sequence[Row], flow: Flow, known: Known) -> bool:
    if any(one.guard is None or one.guard == row.guard for one in before):
        return True
    guards = [one.guard for one in (*before, row)]
    if row.guard is None or any(guard not in known.guards for guard in guards):
        return False
    *others, own = (known.guards[guard] for guard in guards if guard is not None)
    slots = sorted(own.needs.union(*(guard.needs for guard in others)))
    cases = _cases(slots, flow, known)
    return all(any(guard.holds(case) for guard in others) for case in cases if own.holds(case))


def _cases(slots: Sequence[str], flow: Flow, known: Known) -> Iterator[Slots]:
    values = [_values(slot, flow, known) for slot in slots]
    for number, case in enumerate(product(*values)):
        if number >= CASES_MAX:
            return
        yield dict(zip(slots, case, strict=True))


def _values(slot: str, flow: Flow, known: Known) -> tuple[Slot, ...]:
    words = flow.choices.get(slot) or WORDS.get(slot)
    return (None, *words) if words else _VALUES[types_of(flow, known).get(slot, "text")]


def _row_lists(flow: Flow) -> Iterator[tuple[str, tuple[Row, ...]]]:
    for state in flow.states.values():
        if isinstance(state, ListenState):
            yield from ((state.name, rows) for rows in state.when.values())
        if isinstance(state, DoState):
            yield from ((state.name, rows) for rows in (state.then, state.failed))
