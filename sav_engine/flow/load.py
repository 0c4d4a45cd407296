"""Strict YAML -> model. The shape of a flow file is decided here; whether its names exist is decided in check.py.

Every fault is collected with its file:line and state; the caller gets all of them at once as `errors.Faults`.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import Faults, FlowError, SavError
from .foreseen import varying_after
from .load_rows import one_row
from .model import Flow, Limits, Place, SlotType, State
from .parts import Source, Unfolding, parts_from
from .strict_yaml import Fields, Items, Leaf, Node, parse
from .table import Table

# Grammar x transcript. Measured with the embedded transcriber on 40 short answers: a sentence scores 0.6-0.95, a lone
# "oui" or "non" rightly heard 0.35-0.55, and what was misheard at that level was no word any grammar knows.
DOUBT_BELOW = 0.3
NO_PARTS: Mapping[str, Source] = {}

_SLOT_TYPES: Mapping[str, SlotType] = {"text": "text", "flag": "flag", "number": "number"}


def load_flow(text: str, file: str, parts: Mapping[str, Source] = NO_PARTS) -> Flow:
    """A flow from the text of its YAML file.

    file: as it is to be shown in messages. parts: the sub-flows it may use, by name.
    Raises Faults: every fault of the file and its parts, each a FlowError with `file:line, état 'name'`.
    """
    faults: list[SavError] = []
    root = parse(text, file, faults)
    flow = None if faults and root == Fields({}, {}, Place(file, 1)) else _flow(root, file, parts, faults)
    if faults or flow is None:
        raise Faults(tuple({str(fault): fault for fault in faults}.values()))
    return flow


def _flow(root: Node, file: str, parts: Mapping[str, Source], faults: list[SavError]) -> Flow | None:
    if not isinstance(root, Fields):
        faults.append(FlowError(where=str(root.at), what="un flux est un tableau", fix="commencez par `flow: nom`"))
        return None
    top = Table(root, "", faults)
    top.only(("flow", "starts_at", "limits", "slots", "anywhere", "states"))
    slots, choices = _slots(top)
    limits, states = _limits(top), _states(top, parts)
    anywhere = top.each("anywhere", lambda table: one_row(table, guards=False))
    return Flow(
        name=top.text("flow", needed="sav"),
        file=file,
        starts_at=top.text("starts_at", needed="welcome"),
        at=top.at("starts_at"),
        limits=limits,
        anywhere=anywhere,
        slots=slots,
        states=states,
        varying=varying_after(states, anywhere.values(), limits.go),
        choices=choices,
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


def _slots(top: Table) -> tuple[dict[str, SlotType], dict[str, tuple[str, ...]]]:
    """The type of each slot, and the words of those that hold one of a few."""
    table = top.inner("slots")
    if table is None:
        return {}, {}
    listed = [name for name, node in table.node.fields.items() if isinstance(node, Items)]
    choices = {name: table.word_list(name) for name in listed}
    types = {name: table.one_of(name, _SLOT_TYPES, "text") for name in table.node.fields if name not in choices}
    return {**types, **dict.fromkeys(choices, _SLOT_TYPES["text"])}, choices


def _states(top: Table, sources: Mapping[str, Source]) -> dict[str, State]:
    table = top.inner("states", needed="{welcome: {...}}")
    parts = parts_from(sources, top.faults)
    return {} if table is None else Unfolding(parts).states(table)
