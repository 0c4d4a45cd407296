"""Rules: slots are declared, have the right type, and are filled before they are used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .events import Slot
from .finding import Finding, Known, every_row, find, meant, types_of
from .graph import edges, reachable
from .load_rows import SLOT_IN_TEXT
from .model import (
    DoState,
    EndState,
    Flow,
    ListenState,
    Part,
    Place,
    Row,
    SlotType,
    State,
    TemplatePart,
    parts_of,
    rows_of,
)


def slots_are_declared(flow: Flow, known: Known) -> Iterator[Finding]:
    for state, row in every_row(flow):
        for name, value in row.sets.items():
            if name not in flow.slots:
                yield _undeclared(row.at, state, name, flow)
            elif value is not None and not _fits(value, flow.slots[name], flow.choices.get(name)):
                kind = " | ".join(flow.choices.get(name, (flow.slots[name],)))
                yield find(row.at, state, f"le slot '{name}' ({kind}) reçoit {value!r}", "corrigez la valeur")
    for state, listening in _listening(flow):
        for slot in _heard(listening):
            if slot not in flow.slots:
                yield _undeclared(listening.at, state, slot, flow)


def _undeclared(at: Place, state: str, name: str, flow: Flow) -> Finding:
    cure = meant(name, flow.slots, f"déclarez `{name}: text` sous `slots`")
    return find(at, state, f"le slot '{name}' n'est pas déclaré", cure)


def _fits(value: Slot, kind: SlotType, words: tuple[str, ...] | None) -> bool:
    if words is not None:
        return value in words
    if kind == "flag" or isinstance(value, bool):
        return kind == "flag" and isinstance(value, bool)
    return isinstance(value, str) if kind == "text" else isinstance(value, int | float)


def slots_have_one_type(flow: Flow, known: Known) -> Iterator[Finding]:
    """A slot that an action or the start of the call fills, too, is of the same type there."""
    elsewhere = [known.at_start, *known.actions.values()]
    for name, kind in flow.slots.items():
        other = next((types[name] for types in elsewhere if types.get(name, kind) != kind), None)
        if other is not None:
            cure = f"écrivez `{name}: {other}` sous `slots`"
            yield find(flow.at, "", f"le slot '{name}' ({kind}) est ailleurs de type {other}", cure)


def slots_are_of_use(flow: Flow, known: Known) -> Iterator[Finding]:
    """A slot that is declared and never filled is an answer that is thrown away."""
    fills = {slot for _, state in _listening(flow) for slot in _heard(state)}
    sets = {slot for _, row in every_row(flow) for slot in row.sets}
    for name in flow.slots:
        if name not in fills | sets:
            yield find(flow.at, "", f"le slot '{name}' n'est jamais rempli", "remplissez-le, ou ôtez-le de `slots`")


def answers_fill_slots(flow: Flow, known: Known) -> Iterator[Finding]:
    """What a grammar names goes to a slot of its type, and only there."""
    types = types_of(flow, known)
    for name, state in _listening(flow):
        wanted = [(slot, grammar) for slot, grammar in state.also.items()]
        if state.fill is not None:
            wanted.append((state.fill, state.grammar))
        for slot, grammar in wanted:
            if not _answers_one_of(flow.choices.get(slot, ()), slot, state, known):
                yield from _filling(name, state, slot, grammar, types, known)
        if state.fill is None and _captures(state.grammar, known) is not None:
            cure = "ajoutez `fill: slot`"
            yield find(state.at, name, f"ce que '{state.grammar}' entend n'est gardé nulle part", cure)


def _answers_one_of(words: tuple[str, ...], slot: str, state: ListenState, known: Known) -> bool:
    """In passing, an answer that is itself a word of the slot is kept."""
    grammar = known.ears.grammars.get(state.also.get(slot, ""))
    return grammar is not None and bool(grammar.answers & set(words))


def _filling(
    name: str, state: ListenState, slot: str, grammar: str, types: dict[str, SlotType], known: Known
) -> Iterator[Finding]:
    if grammar not in known.ears.grammars:
        return
    kind = _captures(grammar, known)
    if kind is None:
        yield find(state.at, name, f"'{grammar}' n'a rien à mettre dans '{slot}'", "ôtez `fill`, ou changez `listen`")
    elif slot in types and types[slot] != kind:
        fault = f"le slot '{slot}' ({types[slot]}) reçoit de '{grammar}' un {kind}"
        yield find(state.at, name, fault, f"déclarez `{slot}: {kind}`, ou changez de slot")


def _captures(grammar: str, known: Known) -> SlotType | None:
    return known.ears.grammars[grammar].captures if grammar in known.ears.grammars else None


# ---------------------------------------------------------------- filled before used


def slots_are_filled(flow: Flow, known: Known) -> Iterator[Finding]:
    """A slot is used where it can have a value: on some way there it was filled. Only where some way leads."""
    before = _filled_at(flow, known)
    met = reachable(edges(flow), (flow.starts_at, flow.limits.go))
    for state in (state for name, state in flow.states.items() if name in met):
        after = before[state.name] | _fills(state, known)
        asked = before[state.name] if isinstance(state, ListenState) else after
        yield from _unfilled_parts(state, state.say, asked)
        yield from _unfilled_parts(state, parts_of(state), after)
        for row in rows_of(state):
            guard = known.guards.get(row.guard or "")
            needs = guard.needs if guard is not None else frozenset[str]()
            yield from (_unfilled(row.at, state, slot) for slot in sorted(needs | _in_sets(row)) if slot not in after)


def _unfilled_parts(state: State, parts: Iterable[Part], filled: frozenset[str]) -> Iterator[Finding]:
    for part in parts:
        if isinstance(part, TemplatePart):
            yield from (_unfilled(part.at, state, slot) for slot in part.slots if slot not in filled)


def _unfilled(at: Place, state: State, slot: str) -> Finding:
    cure = "remplissez-le avant (par une action, une réponse ou `set`), ou corrigez son nom"
    return find(at, state.name, f"le slot '{slot}' n'a jamais de valeur ici", cure)


def _in_sets(row: Row) -> frozenset[str]:
    texts = [value for value in row.sets.values() if isinstance(value, str)]
    return frozenset(slot for text in texts for slot in SLOT_IN_TEXT.findall(text))


def _fills(state: State, known: Known) -> frozenset[str]:
    match state:
        case DoState(action=action):
            return frozenset(known.actions.get(action, {}))
        case ListenState():
            return frozenset(_heard(state))
        case EndState():
            return frozenset()


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


def _listening(flow: Flow) -> Iterator[tuple[str, ListenState]]:
    return ((state.name, state) for state in flow.states.values() if isinstance(state, ListenState))


def _heard(state: ListenState) -> tuple[str, ...]:
    """The slots that answers to this question fill."""
    return (*((state.fill,) if state.fill else ()), *state.also)
