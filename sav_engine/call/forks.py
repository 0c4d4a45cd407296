"""Where a changed flow would have gone another way than a call did.

What happened in the call is told to the changed flow for as long as the caller would have met the same questions.
Once it goes another way nobody knows what the caller would have done, and the comparison ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, assert_never

import attrs

from ..errors import FlowError
from ..flow.events import (
    Abandon,
    BotSpoke,
    CallerPressed,
    CallerSaid,
    CallerSilent,
    Do,
    End,
    FlowCommand,
    FlowEvent,
    Listen,
    Say,
    TimePassed,
)
from ..flow.machine import Machine
from .tape import FlowStep, Tape

# listening: other pauses or patience. notes: other slots given to an action.
Kind = Literal["way", "listening", "notes", "words"]
LATE_S = 0.05  # a deadline and what came instead were on their way at the same time

Commands = Sequence[FlowCommand]


@attrs.frozen
class Fork:
    """turn: how often the caller had spoken, pressed a key or stayed silent by then. state: where the call was.

    kind `way`: another question, action or end.
    """

    kind: Kind
    turn: int
    at_s: float
    state: str
    event: FlowEvent
    before: str
    now: str


@attrs.frozen
class Stop:
    """A question, an action or an end that a flow came to, and what it asked for there."""

    state: str
    commands: Commands


@attrs.frozen
class Recorded:
    """A stop of the call itself, and how it came to it: by this event, in this turn, from this state."""

    stop: Stop
    turn: int
    at_s: float
    came_from: str
    event: FlowEvent


def forks(tape: Tape, machine: Machine, come_to: Callable[[FlowStep], None] = lambda step: None) -> tuple[Fork, ...]:
    """The first difference of each kind, in order of time; a `way` is the last.

    machine: of the changed flow, not begun yet. come_to: is told of each step before the machine is.
    """
    return tuple(_first_of_kind(_differences(tape, Retelling(machine, come_to))))


def _first_of_kind(found: Iterator[Fork]) -> Iterator[Fork]:
    kinds: set[Kind] = set()
    for fork in found:
        if fork.kind not in kinds:
            yield fork
        if fork.kind == "way":
            return
        kinds.add(fork.kind)


def _differences(tape: Tape, retelling: Retelling) -> Iterator[Fork]:
    """The two flows need not come to a stop at the same moment, only to the same stops before the caller acts."""
    recorded, told, compared = list(_recorded(tape.flow)), list[Stop](), 0
    come_to = 0
    for step in tape.flow:
        if _is_turn(step.event) and len(told) != come_to:
            yield _elsewhere(recorded[min(come_to, len(told))], retelling.machine.state)
            return
        come_to += bool(_way(step.commands))
        try:
            told += retelling.tell(step)
        except FlowError as broken:
            yield _elsewhere(recorded[compared], str(broken))
            return
        for mine, theirs in zip(told[compared:], recorded[compared:come_to], strict=False):
            yield from _compare(theirs, mine)
            compared += 1
    if tape.whole and compared < len(recorded):
        yield _elsewhere(recorded[compared], retelling.machine.state)


def _recorded(steps: Sequence[FlowStep]) -> Iterator[Recorded]:
    turn, state = 0, ""
    for step in steps:
        turn += _is_turn(step.event)
        if _way(step.commands):
            yield Recorded(Stop(step.state, step.commands), turn, step.at_s, state, step.event)
        state = step.state


def _is_turn(event: FlowEvent) -> bool:
    return isinstance(event, CallerSaid | CallerPressed | CallerSilent)


@attrs.define
class Retelling:
    """Tells a changed flow what happened. sayings: its number for each utterance of the recorded flow.

    What it says beyond the recorded words is over at once: nobody knows how long it would have taken.
    """

    machine: Machine
    come_to: Callable[[FlowStep], None]
    sayings: dict[int, int] = attrs.field(factory=dict)

    def tell(self, step: FlowStep) -> list[Stop]:
        """The stops it comes to in this step, and by its own deadlines before it. Raises FlowError: no row."""
        stops = list(self._own_deadlines(step))
        self.come_to(step)
        commands = self.machine.handle(self._translated(step.event), step.clock_s)
        stops += self._stop(commands)
        recorded = [command.saying for command in step.commands if isinstance(command, Say)]
        mine = [command.saying for command in commands if isinstance(command, Say)]
        self.sayings.update(zip(recorded, mine, strict=False))
        for saying in mine[len(recorded) :]:
            stops += self._stop(self.machine.handle(BotSpoke(saying), step.clock_s))
        return stops

    def _stop(self, commands: Commands) -> list[Stop]:
        return [Stop(self.machine.state, commands)] if _way(commands) else []

    def _own_deadlines(self, step: FlowStep) -> Iterator[Stop]:
        """Times at which the changed flow would have acted by itself before this happened."""
        while not isinstance(step.event, TimePassed):
            deadline_s = self.machine.next_deadline()
            if deadline_s is None or deadline_s > step.clock_s - LATE_S:
                return
            yield from self._stop(self.machine.handle(TimePassed(), deadline_s))
            if self.machine.next_deadline() == deadline_s:
                return  # it does not take the time for over: a rounding of its own

    def _translated(self, event: FlowEvent) -> FlowEvent:
        if isinstance(event, BotSpoke):
            return attrs.evolve(event, saying=self.sayings.get(event.saying, -1))
        return event


# ---------------------------------------------------------------- what differs in one stop


def _elsewhere(recorded: Recorded, now: str) -> Fork:
    return _fork(recorded, "way", _way_text(recorded.stop), now)


def _fork(recorded: Recorded, kind: Kind, before: str, now: str) -> Fork:
    return Fork(kind, recorded.turn, recorded.at_s, recorded.came_from, recorded.event, before, now)


def _compare(recorded: Recorded, now: Stop) -> Iterator[Fork]:
    before = recorded.stop
    if (before.state, _way(before.commands)) != (now.state, _way(now.commands)):
        yield _elsewhere(recorded, _way_text(now))
        return
    looks: tuple[tuple[Kind, Callable[[Commands], str]], ...] = (
        ("listening", _listening),
        ("notes", _notes),
        ("words", _words),
    )
    for kind, look in looks:
        if look(before.commands) != look(now.commands):
            yield _fork(recorded, kind, look(before.commands), look(now.commands))


def _way(commands: Commands) -> tuple[tuple[str, ...], ...]:
    """What matters for where the caller is."""
    return tuple(part for command in commands if (part := _part_of_way(command)))


def _part_of_way(command: FlowCommand) -> tuple[str, ...]:
    match command:
        case Listen(state=name):
            return ("listen", name)
        case Do(action=name):
            return ("do", name)
        case Abandon(action=name):
            return ("abandon", name)
        case End(how=how, status=status, reason=reason):
            return ("end", how, status, reason)
        case Say():
            return ()
        case _:
            assert_never(command)


def _way_text(stop: Stop) -> str:
    ends = [f" ({command.status})" for command in stop.commands if isinstance(command, End)]
    return f"{stop.state}{''.join(ends)}"


def _listening(commands: Commands) -> str:
    listens = [command for command in commands if isinstance(command, Listen)]
    return "; ".join(
        f"{one.expects}, {one.endpointing_s:g} s de pause, {one.noinput_s:g} s de silence, {one.barge_in}"
        for one in listens
    )


def _notes(commands: Commands) -> str:
    slots = [command.slots for command in commands if isinstance(command, Do)]
    return "; ".join(", ".join(f"{name}={one[name]}" for name in sorted(one)) for one in slots)


def _words(commands: Commands) -> str:
    says = [command for command in commands if isinstance(command, Say)]
    return " ".join(part.text for say in says for part in say.parts)
