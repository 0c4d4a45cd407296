"""The tape of a call: what its two machines were told, and what they asked for, as lines of the trace.

    {"at": 3.2, "what": "floor", "n": 14, "event": {"is": "SpeechStopped", ...}, "commands": [...], "floor": "pause"}
    {"at": 3.9, "what": "flow", "n": 5, "clock": 8123.4471, "event": {...}, "commands": [...], "state": "ask_problem"}

n: counted from 0 for each machine, so that a lost line shows. Times are written to the last bit: a machine that is
told the same again must ask for the same again (`replay.py`). An utterance that the encoder had read by then has
`"encoder": "read"`, one that it was too late for, or failed at, `"late"`; else the grammars decided without.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, get_args

import attrs
import cattrs
from cattrs.errors import BaseValidationError
from cattrs.strategies import configure_tagged_union, configure_union_passthrough

from ..errors import TraceError
from ..flow.events import FlowCommand, FlowEvent, Slot, Words
from ..turns.events import FloorCommand, FloorEvent, News
from ..turns.machine import Floor

Fields = Mapping[str, Any]
Reading = Literal["read", "late", ""]


def _converter() -> cattrs.Converter:
    """Every event and command is written with the name of its class; a field nobody knows is an error."""
    made = cattrs.Converter(forbid_extra_keys=True)
    configure_union_passthrough(Slot, made)
    for union in (Words, News, FloorEvent, FloorCommand, FlowEvent, FlowCommand):
        configure_tagged_union(union, made, tag_name="is")
    return made


_CONVERTER = _converter()
# Found once: to find what writes a union takes as long as to write one.
_FLOOR_EVENT, _FLOOR_COMMAND, _FLOW_EVENT, _FLOW_COMMAND = (
    _CONVERTER.get_unstructure_hook(union) for union in (FloorEvent, FloorCommand, FlowEvent, FlowCommand)
)


@attrs.frozen
class FloorStep:
    """at_s: seconds since the call began."""

    at_s: float
    event: FloorEvent
    commands: tuple[FloorCommand, ...]


@attrs.frozen
class FlowStep:
    """clock_s: what the machine was told the time is. state: where it was after this step.

    reading: what the grammars had of the encoder for the utterance it was told.
    """

    at_s: float
    clock_s: float
    event: FlowEvent
    commands: tuple[FlowCommand, ...]
    state: str
    reading: Reading = ""


@attrs.frozen
class Tape:
    """One call. script: mark of the flow and texts it was held with (`scripts.py`). version: of the engine.

    had_encoder: None in a trace of a version that did not tell it.
    ends: how the call ended; "" when the trace is cut. whole: False when lines are missing at the end or in between;
    the steps are then those before the first gap of each machine.
    """

    name: str
    script: str
    version: str
    floor: tuple[FloorStep, ...]
    flow: tuple[FlowStep, ...]
    ends: str
    whole: bool
    had_encoder: bool | None = None

    @property
    def seconds(self) -> float:
        """How far the tape goes, since the call began."""
        return max([step.at_s for step in self.floor] + [step.at_s for step in self.flow], default=0.0)


# ---------------------------------------------------------------- writing


def floor_fields(number: int, event: FloorEvent, commands: Sequence[FloorCommand], floor: Floor) -> Fields:
    asked = [_FLOOR_COMMAND(one) for one in commands]
    return {"n": number, "event": _FLOOR_EVENT(event), "commands": asked, "floor": floor.value}


def flow_fields(
    number: int, event: FlowEvent, clock_s: float, commands: Sequence[FlowCommand], state: str, reading: Reading
) -> Fields:
    asked = [_FLOW_COMMAND(one) for one in commands]
    told = {"n": number, "clock": clock_s, "event": _FLOW_EVENT(event), "commands": asked, "state": state}
    return {**told, "encoder": reading} if reading else told


# ---------------------------------------------------------------- reading


def read_tape(name: str, text: str) -> Tape:
    """The tape in the text of a trace. name: as it is to be shown.

    Raises TraceError when there is no tape in it, or one of another version.
    """
    lines = list(_lines(text))
    begun = next((line for line in lines if line["what"] == "begun"), {})
    end = next((line for line in lines if line["what"] == "end"), {})
    try:
        floor = tuple(_floor_step(line) for line in _unbroken(lines, "floor"))
        flow = tuple(_flow_step(line) for line in _unbroken(lines, "flow"))
    except (BaseValidationError, KeyError, TypeError, ValueError) as fault:
        raise _other_version(name, str(begun.get("version", "?"))) from fault
    if not flow:
        raise _no_tape(name, bool(lines))
    told = sum(line["what"] in ("floor", "flow") for line in lines)
    return Tape(
        name=name,
        script=str(begun.get("script", "")),
        version=str(begun.get("version", "")),
        floor=floor,
        flow=flow,
        ends=str(end.get("status", "")),
        whole=bool(end) and told == len(floor) + len(flow),
        had_encoder=begun.get("encoder"),
    )


def _lines(text: str) -> Iterator[dict[str, Any]]:
    """A line that was cut in the middle is left out: it is the last one, and counts as missing."""
    for line in text.splitlines():
        try:
            fields = json.loads(line)
        except ValueError:
            continue
        if isinstance(fields, dict) and "what" in fields:
            yield fields


def _unbroken(lines: Iterable[dict[str, Any]], what: str) -> Iterator[dict[str, Any]]:
    """The lines of one machine, in order, up to the first that is missing."""
    mine = (line for line in lines if line["what"] == what)
    for expected, line in enumerate(mine):
        if line["n"] != expected:
            return
        yield line


def _floor_step(line: dict[str, Any]) -> FloorStep:
    commands = tuple(read(one, FloorCommand) for one in line["commands"])
    return FloorStep(float(line["at"]), read(line["event"], FloorEvent), commands)


def _flow_step(line: dict[str, Any]) -> FlowStep:
    commands = tuple(read(one, FlowCommand) for one in line["commands"])
    event = read(line["event"], FlowEvent)
    reading = line.get("encoder", "")
    if reading not in get_args(Reading):
        raise ValueError(f"a reading of the encoder called {reading!r}")
    return FlowStep(float(line["at"]), float(line["clock"]), event, commands, str(line["state"]), reading)


def read(fields: Fields, union: Any) -> Any:
    """An event or command of this union. Raises BaseValidationError, KeyError, TypeError."""
    return _CONVERTER.structure(fields, union)


def _other_version(name: str, version: str) -> TraceError:
    return TraceError(
        where=name,
        what=f"cette trace est d'une autre version du moteur ({version}) et ne se rejoue pas avec celle-ci",
        fix="rejouez-la avec la version qui l'a écrite ; elle reste lisible telle quelle",
    )


def _no_tape(name: str, has_lines: bool) -> TraceError:
    what = (
        "cette trace raconte l'appel, mais n'a pas ce qu'il faut pour le rejouer" if has_lines else "rien à lire ici"
    )
    return TraceError(
        where=name,
        what=what,
        fix="donnez la trace (.jsonl) d'un appel reçu par cette version ou une plus récente",
    )
