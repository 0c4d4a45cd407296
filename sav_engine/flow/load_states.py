"""One state of a flow file: which of the three kinds it is, and its fields."""

from __future__ import annotations

from collections.abc import Mapping

from .events import BargeIn, EndKind
from .load_rows import keys_in, one_row, parts_in, retry_in, rows_in, skip_in, visits_in, when_in
from .model import STATUSES, STAYING, DoState, EndState, ListenState, Place, PromptPart, State, Status
from .table import Table

# Silence that ends an utterance. A yes or no is over at once; people breathe in the middle of a description;
# someone who is busy with a box speaks in pieces. With 0.5 for "short", 3 % of callers were cut off in a pause; with
# 0.6 it is 2 %, and who says "oui" waits no longer (`sav bench pauses`).
ENDPOINTING_S: Mapping[str, float] = {"short": 0.6, "normal": 0.9, "long": 1.2}

_BARGE_IN: Mapping[str, BargeIn] = {"off": "off", "words": "words", "speech": "speech"}
_ENDS: Mapping[str, EndKind] = {"hang_up": "hang_up", "transfer": "transfer"}
_STATUS: Mapping[str, Status] = {status: status for status in STATUSES}

_ENTERED = ("say", "visits", "skip")
_LISTENS = ("listen", "fill", "also", "endpointing", "barge_in", "keys", "when", "doubt", "nomatch", "noinput")
_DOES = ("do", "within", "meanwhile", "overhears", "closes_line", "music", "barge_in", "then", "failed")


def state_in(name: str, at: Place, table: Table) -> State | None:
    """The state this table holds; None when it is of no kind, or of several (then reported)."""
    if name in STAYING:
        table.fault(at, f"'{name}' est un mot réservé", "donnez un autre nom à cet état")
    kinds = [kind for kind in ("listen", "do", "ends") if kind in table.node.fields]
    match kinds:
        case ["listen"]:
            return _listen(name, at, table)
        case ["do"]:
            return _do(name, at, table)
        case ["ends"]:
            return _end(name, at, table)
        case _:
            fault = f"un état écoute, agit ou termine : ici {' et '.join(kinds) or 'rien'}"
            table.fault(at, fault, "gardez un seul de : listen, do, ends (ou use)")
            return None


def _listen(name: str, at: Place, table: Table) -> ListenState:
    table.only((*_ENTERED, *_LISTENS))
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
        fill=table.text("fill") or None,
        also=table.words("also"),
        skip=skip_in(table),
    )


def _do(name: str, at: Place, table: Table) -> DoState:
    table.only((*_ENTERED, *_DOES))
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
        music=table.flag("music"),
        barge_in=table.one_of("barge_in", _BARGE_IN, "off"),
        visits=visits_in(table),
        skip=skip_in(table),
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
