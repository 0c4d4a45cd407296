"""A tape run again: both machines, told the same, must ask for the same, to the last bit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Literal

import attrs

from ..errors import FlowError
from ..flow.machine import Machine as FlowMachine
from ..turns.machine import Machine as FloorMachine
from .tape import FloorStep, FlowStep, Tape


@attrs.frozen
class Difference:
    """The first step that came out otherwise. step: counted from 0. now: one line when the machine broke."""

    machine: Literal["floor", "flow"]
    step: int
    at_s: float
    event: object
    recorded: Sequence[object]
    now: Sequence[object] | str


def replay(
    tape: Tape, flow: FlowMachine, come_to: Callable[[FlowStep], None] = lambda step: None
) -> Difference | None:
    """None: the same commands, from both machines. flow: not begun yet, of the script the call was held with.

    come_to: is told of each step of the flow before the machine is.
    """
    differences = (*_floor(tape.floor, FloorMachine(flow.completeness)), *_flow(tape.flow, flow, come_to))
    return min(differences, key=lambda difference: difference.at_s, default=None)


def _floor(steps: Sequence[FloorStep], machine: FloorMachine) -> Iterator[Difference]:
    for number, step in enumerate(steps):
        now = asked(partial(machine.handle, step.event))
        if now != step.commands:
            yield Difference("floor", number, step.at_s, step.event, step.commands, now)
            return


def _flow(
    steps: Sequence[FlowStep], machine: FlowMachine, come_to: Callable[[FlowStep], None]
) -> Iterator[Difference]:
    for number, step in enumerate(steps):
        come_to(step)
        now = asked(partial(machine.handle, step.event, step.clock_s))
        if now != step.commands:
            yield Difference("flow", number, step.at_s, step.event, step.commands, now)
            return


def asked(handle: Callable[[], Sequence[object]]) -> tuple[object, ...] | str:
    """What the machine asks for; one line when it has no row for what happened then."""
    try:
        return tuple(handle())
    except (AssertionError, FlowError) as broken:
        return str(broken)
