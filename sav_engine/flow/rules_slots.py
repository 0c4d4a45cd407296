"""Rules: slots are declared, have the right type, and are filled before they are used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .finding import Finding, Known, every_row, find, meant
from .model import DoState, Flow, ListenState, Place, Row, SlotType, State, TemplatePart, parts_of, rows_of


def slots_are_declared(flow: Flow, known: Known) -> Iterator[Finding]:
    types = _types(flow, known)
    for state, row in every_row(flow):
        for name, value in row.sets.items():
            if name not in flow.slots:
                cure = meant(name, flow.slots, f"déclarez `{name}: text` sous `slots`")
                yield find(row.at, state, f"le slot '{name}' n'est pas déclaré", cure)
            elif value is not None and not _fits(value, types[name]):
                yield find(row.at, state, f"le slot '{name}' ({types[name]}) reçoit {value!r}", "corrigez la valeur")


def _fits(value: object, kind: SlotType) -> bool:
    if kind == "flag" or isinstance(value, bool):
        return kind == "flag" and isinstance(value, bool)
    return isinstance(value, str) if kind == "text" else isinstance(value, int | float)


def _types(flow: Flow, known: Known) -> dict[str, SlotType]:
    types = dict(known.at_start)
    for fills in known.actions.values():
        types.update(fills)
    types.update(flow.slots)
    return types


def slots_are_filled(flow: Flow, known: Known) -> Iterator[Finding]:
    """A slot is used where it can have a value: on some way there it was filled."""
    filled = _filled_at(flow, known)
    for state in flow.states.values():
        after = filled[state.name] | _fills(state, known)
        for part in parts_of(state):
            if isinstance(part, TemplatePart):
                yield from (_unfilled(part.at, state, slot) for slot in part.slots if slot not in after)
        for row in rows_of(state):
            needs = known.guards[row.guard].needs if row.guard in known.guards and row.guard else frozenset[str]()
            yield from (_unfilled(row.at, state, slot) for slot in sorted(needs - after))


def _unfilled(at: Place, state: State, slot: str) -> Finding:
    cure = "remplissez-le avant (par une action ou `set`), ou corrigez son nom"
    return find(at, state.name, f"le slot '{slot}' n'a jamais de valeur ici", cure)


def _fills(state: State, known: Known) -> frozenset[str]:
    return frozenset(known.actions.get(state.action, {})) if isinstance(state, DoState) else frozenset()


def _filled_at(flow: Flow, known: Known) -> dict[str, frozenset[str]]:
    """For each state, the slots that may have been filled on entering it: the least fixed point over the rows."""
    filled = {name: frozenset(known.at_start) for name in flow.states}
    changed = True
    while changed:
        changed = False
        for state in flow.states.values():
            for row in (*rows_of(state), *_anywhere_rows(flow, state)):
                if row.go in filled:
                    more = filled[row.go] | filled[state.name] | _fills(state, known) | set(row.sets)
                    changed = changed or more != filled[row.go]
                    filled[row.go] = more
    return filled


def _anywhere_rows(flow: Flow, state: State) -> Iterable[Row]:
    return flow.anywhere.values() if isinstance(state, ListenState) else ()
