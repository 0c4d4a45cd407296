"""Sub-flows: tables of states written once, in flows/parts, and used in several places.

A use is unfolded when the flow is loaded: each use gets its own copy of the part's states, named after the state that
uses it (`identify`, `identify.spell`). Machine, checker and drawing know nothing of parts: what is proved is what
runs.

    confirm_fault:
      use: confirm                              # flows/parts/confirm.yaml
      with: {question: [confirm_internet]}      # for each $question in the part
      exits:                                    # where the part's exits lead
        affirm: {go: ask_line}
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ..errors import FlowError, SavError
from .load_rows import one_row, skip_in, visits_in
from .load_states import state_in
from .model import STAYING, EndState, Place, Row, State, with_rows
from .strict_yaml import Fields, Items, Leaf, Node, parse
from .table import Table

DEPTH_MAX = 4  # identify uses confirm; deeper than this is a part that uses itself
_PARAMETER = "$"


@attrs.frozen
class Source:
    """The text of one file, and its name as it is to be shown."""

    text: str
    file: str


@attrs.frozen
class Part:
    """takes: names of what each use gives. exits: names that its rows may lead to instead of one of its states."""

    name: str
    at: Place
    takes: tuple[str, ...]
    exits: tuple[str, ...]
    starts_at: str
    states: Fields


def parts_from(sources: Mapping[str, Source], faults: list[SavError]) -> dict[str, Part]:
    """The parts by name; each fault of their shape is appended to `faults`."""
    read = {name: _part(name, source, faults) for name, source in sources.items()}
    return {name: part for name, part in read.items() if part is not None}


def _part(name: str, source: Source, faults: list[SavError]) -> Part | None:
    root = parse(source.text, source.file, faults)
    if not isinstance(root, Fields):
        cure = f"commencez par `part: {name}`"
        faults.append(FlowError(where=str(root.at), what="une partie est un tableau", fix=cure))
        return None
    top = Table(root, "", faults)
    top.only(("part", "takes", "exits", "starts_at", "states"))
    if top.text("part", needed=name) != name:
        top.fault(top.at("part"), "la partie ne porte pas le nom de son fichier", f"écrivez `part: {name}`")
    states = top.inner("states", needed="{ask: {...}}")
    starts_at = top.text("starts_at", needed="ask")
    if states is not None and starts_at not in states.node.fields:
        top.fault(top.at("starts_at"), f"l'état '{starts_at}' n'existe pas", "donnez un état de cette partie")
        return None
    takes, exits = top.word_list("takes"), top.word_list("exits")
    return None if states is None else Part(name, top.node.at, takes, exits, starts_at, states.node)


# ---------------------------------------------------------------- use


@attrs.frozen
class Unfolding:
    """One file's states being read, with the parts they may use."""

    parts: Mapping[str, Part]
    depth: int = 0

    def states(self, table: Table) -> dict[str, State]:
        """All states of this table, uses unfolded."""
        found: dict[str, State] = {}
        for name in table.node.fields:
            inside = Table(table.node, name, table.faults).inner(name, needed="{say: [...], ends: hang_up}")
            if inside is not None:
                found.update(self._state(name, table.at(name), inside))
        return found

    def _state(self, name: str, at: Place, table: Table) -> dict[str, State]:
        if "use" in table.node.fields:
            return self._used(name, table)
        state = state_in(name, at, table)
        return {} if state is None else {name: state}

    def _used(self, name: str, table: Table) -> dict[str, State]:
        table.only(("use", "with", "exits", "skip", "visits"))
        part = self.parts.get(table.text("use", needed="confirm"))
        if part is None or self.depth >= DEPTH_MAX:
            fault = "cette partie n'existe pas" if part is None else "une partie s'emploie elle-même"
            table.fault(table.at("use"), fault, f"choisissez parmi : {', '.join(self.parts) or 'aucune'}")
            return {}
        given = _given(part, table)
        exits = _exits(part, table)
        states = Table(_filled(part.states, given), name, table.faults)
        inner = Unfolding(self.parts, self.depth + 1).states(states)
        placed = {_name(name, part, state.name): _placed(state, name, part, exits) for state in inner.values()}
        if name in placed:
            placed[name] = _entered(placed[name], table)
        return placed


def _given(part: Part, table: Table) -> Mapping[str, Node]:
    given = table.inner("with", needed="{...}") if part.takes else table.inner("with")
    fields = {} if given is None else given.node.fields
    for name in part.takes:
        if name not in fields:
            table.fault(table.at("with"), f"il manque '{name}'", f"ajoutez `{name}: ...` sous `with`")
    if given is not None:
        given.only(part.takes)
    return fields


def _exits(part: Part, table: Table) -> Mapping[str, Row]:
    exits = table.each("exits", lambda row: one_row(row, guards=False))
    for name in part.exits:
        if name not in exits:
            table.fault(table.at("exits"), f"la sortie '{name}' n'a pas de ligne", f"ajoutez `{name}: {{go: ...}}`")
    for name, row in exits.items():
        if name not in part.exits:
            table.fault(row.at, f"'{part.name}' ne sort jamais par '{name}'", f"sorties : {', '.join(part.exits)}")
        if row.go in STAYING:
            table.fault(row.at, "une sortie mène à un autre état", "remplacez `again` ou `here`")
    return exits


def _entered(first: State, table: Table) -> State:
    """`skip` and `visits` of the use hold for the part's first state; they lead to states of the flow."""
    for name, has_own in (("skip", bool(first.skip)), ("visits", first.visits is not None)):
        if has_own and name in table.node.fields:
            table.fault(table.at(name), f"la partie a déjà son '{name}' à l'entrée", "gardez-en un seul")
    if isinstance(first, EndState):
        return first
    return attrs.evolve(first, skip=skip_in(table) or first.skip, visits=visits_in(table) or first.visits)


def _name(use: str, part: Part, state: str) -> str:
    return use if state == part.starts_at else f"{use}.{state}"


def _placed(state: State, use: str, part: Part, exits: Mapping[str, Row]) -> State:
    """The state under its name in the flow, its rows leading where this use says."""
    own_exits = {name: row for name, row in exits.items() if name in part.exits}

    def lead(row: Row) -> Row:
        if row.go in own_exits:
            return _joined(row, own_exits[row.go])
        stays = row.go in STAYING or not row.go
        return row if stays else attrs.evolve(row, go=_name(use, part, row.go))

    return attrs.evolve(with_rows(state, lead), name=_name(use, part, state.name))


def _joined(row: Row, leads: Row) -> Row:
    """One row of both: the part's words and slots first, then those of the use."""
    sets = {**row.sets, **leads.sets}
    return attrs.evolve(
        row, go=leads.go, at=leads.at, say=row.say + leads.say, sets=sets, leaves=(*row.leaves, row.at)
    )


# ---------------------------------------------------------------- parameters


def _filled(node: Fields, given: Mapping[str, Node]) -> Fields:
    """The same tree with each `$name` replaced by what the use gives; a list inside a list is joined to it."""
    fields = {name: _replaced(child, given) for name, child in node.fields.items()}
    return attrs.evolve(node, fields=fields)


def _replaced(node: Node, given: Mapping[str, Node]) -> Node:
    match node:
        case Fields():
            return _filled(node, given)
        case Items(items=items):
            return attrs.evolve(node, items=tuple(one for item in items for one in _spread(item, given)))
        case Leaf(value=str(value)) if value.startswith(_PARAMETER):
            return given.get(value.removeprefix(_PARAMETER), node)
        case _:
            return node


def _spread(item: Node, given: Mapping[str, Node]) -> tuple[Node, ...]:
    replaced = _replaced(item, given)
    return replaced.items if isinstance(item, Leaf) and isinstance(replaced, Items) else (replaced,)
