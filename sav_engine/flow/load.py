"""Strict YAML -> model. The shape of a flow file is decided here; whether its names exist is decided in check.py.

Every fault is collected with its file:line and state; the caller gets all of them at once as `errors.Faults`.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import Faults, FlowError, SavError
from .events import BargeIn, EndKind
from .load_rows import keys_in, one_row, parts_in, retry_in, rows_in, visits_in, when_in
from .model import (
    STATUSES,
    STAYING,
    DoState,
    EndState,
    Flow,
    Limits,
    ListenState,
    Place,
    PromptPart,
    SlotType,
    State,
    Status,
)
from .strict_yaml import Fields, Leaf, Node, parse
from .table import Table

# Silence that ends an utterance. A yes or no is over at once; people breathe in the middle of a description;
# someone who is busy with a box speaks in pieces.
ENDPOINTING_S: Mapping[str, float] = {"short": 0.5, "normal": 0.8, "long": 1.2}
# Grammar x transcript. Measured with the embedded transcriber on 40 short answers: a sentence scores 0.6-0.95, a lone
# "oui" or "non" rightly heard 0.35-0.55, and what was misheard at that level was no word any grammar knows.
DOUBT_BELOW = 0.3

_BARGE_IN: Mapping[str, BargeIn] = {"off": "off", "words": "words", "speech": "speech"}
_SLOT_TYPES: Mapping[str, SlotType] = {"text": "text", "flag": "flag", "number": "number"}
_ENDS: Mapping[str, EndKind] = {"hang_up": "hang_up", "transfer": "transfer"}
_STATUS: Mapping[str, Status] = {status: status for status in STATUSES}


def load_flow(text: str, file: str) -> Flow:
    """A flow from the text of its YAML file. file: as it is to be shown in messages.

    Raises Faults: every fault of the file, each a FlowError with `file:line, état 'name'`.
    """
    faults: list[SavError] = []
    root = parse(text, file, faults)
    flow = None if faults and root == Fields({}, {}, Place(file, 1)) else _flow(root, file, faults)
    if faults or flow is None:
        raise Faults(tuple(faults))
    return flow


def _flow(root: Node, file: str, faults: list[SavError]) -> Flow | None:
    if not isinstance(root, Fields):
        faults.append(FlowError(where=str(root.at), what="un flux est un tableau", fix="commencez par `flow: nom`"))
        return None
    top = Table(root, "", faults)
    top.only(("flow", "starts_at", "limits", "slots", "anywhere", "states"))
    return Flow(
        name=top.text("flow", needed="sav"),
        file=file,
        starts_at=top.text("starts_at", needed="welcome"),
        at=top.at("starts_at"),
        limits=_limits(top),
        anywhere=top.each("anywhere", lambda table: one_row(table, guards=False)),
        slots=_slots(top),
        states=_states(top),
    )


def _limits(top: Table) -> Limits:
    table = top.inner("limits", needed="{call: 10min, go: too_long}")
    if table is None:
        return Limits(call_s=0.0, go="", doubt_below=0.0, at=top.node.at)
    table.only(("call", "go", "doubt_below"))
    return Limits(
        call_s=table.seconds("call", needed="10min"),
        go=table.text("go", needed="too_long"),
        doubt_below=_doubt_below(table),
        at=table.at("call"),
    )


def _doubt_below(table: Table) -> float:
    match table.get("doubt_below"):
        case None:
            return DOUBT_BELOW
        case Leaf(value=float(value)) if 0.0 < value < 1.0:
            return value
        case node:
            table.fault(
                node.at, "'doubt_below' est entre 0 et 1", f"écrivez par exemple `doubt_below: {DOUBT_BELOW}`"
            )
            return DOUBT_BELOW


def _slots(top: Table) -> dict[str, SlotType]:
    table = top.inner("slots")
    if table is None:
        return {}
    return {name: table.one_of(name, _SLOT_TYPES, "text") for name in table.node.fields}


def _states(top: Table) -> dict[str, State]:
    table = top.inner("states", needed="{welcome: {...}}")
    if table is None:
        return {}
    found = {name: _state(name, table) for name in table.node.fields}
    return {name: state for name, state in found.items() if state is not None}


def _state(name: str, states: Table) -> State | None:
    inside = Table(states.node, name, states.faults).inner(name, needed="{say: [...], ends: hang_up}")
    if inside is None:
        return None
    at = states.at(name)
    if name in STAYING:
        inside.fault(at, f"'{name}' est un mot réservé", "donnez un autre nom à cet état")
    kinds = [kind for kind in ("listen", "do", "ends") if kind in inside.node.fields]
    if len(kinds) != 1:
        inside.fault(
            at,
            f"un état écoute, agit ou termine : ici {' et '.join(kinds) or 'rien'}",
            "gardez un seul de : listen, do, ends",
        )
        return None
    match kinds[0]:
        case "listen":
            return _listen(name, at, inside)
        case "do":
            return _do(name, at, inside)
        case _:
            return _end(name, at, inside)


def _listen(name: str, at: Place, table: Table) -> ListenState:
    table.only(("say", "listen", "endpointing", "barge_in", "keys", "when", "doubt", "nomatch", "noinput", "visits"))
    table.get("when", needed="{affirm: {go: ...}}")
    return ListenState(
        name=name,
        at=at,
        say=parts_in(table, "say"),
        grammar=table.text("listen"),
        when=when_in(table),
        nomatch=retry_in(table, "nomatch", "{times: 2, say: [clarify_unclear], go: ...}"),
        noinput=retry_in(table, "noinput", "{after: 7s, times: 2, say: [still_there_gentle], go: ...}"),
        keys=keys_in(table),
        doubt=table.each("doubt", lambda row: one_row(row, guards=False)),
        endpointing_s=table.one_of("endpointing", ENDPOINTING_S, ENDPOINTING_S["normal"]),
        barge_in=table.one_of("barge_in", _BARGE_IN, "words"),
        visits=visits_in(table),
    )


def _do(name: str, at: Place, table: Table) -> DoState:
    names = ("say", "do", "within", "meanwhile", "overhears", "closes_line", "barge_in", "then", "failed", "visits")
    table.only(names)
    meanwhile = table.text("meanwhile")
    return DoState(
        name=name,
        at=at,
        say=parts_in(table, "say"),
        action=table.text("do"),
        within_s=table.seconds("within", needed="2s"),
        then=rows_in(table, "then"),
        failed=rows_in(table, "failed"),
        meanwhile=PromptPart(meanwhile, table.at("meanwhile")) if meanwhile else None,
        overhears=table.flag("overhears"),
        closes_line=table.flag("closes_line"),
        barge_in=table.one_of("barge_in", _BARGE_IN, "off"),
        visits=visits_in(table),
    )


def _end(name: str, at: Place, table: Table) -> EndState:
    table.only(("say", "ends", "status"))
    return EndState(
        name=name,
        at=at,
        say=parts_in(table, "say"),
        ends=table.one_of("ends", _ENDS, "hang_up"),
        status=table.one_of("status", _STATUS, "failed", needed="resolved"),
    )
