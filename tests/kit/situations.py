"""One call with everything around it scripted: the flow, the line, the services, the records."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from uuid import UUID

import trio

from sav_engine.actions.answer import Office
from sav_engine.call.admission import Admission
from sav_engine.call.house import House
from sav_engine.call.recording import Recording
from sav_engine.call.run import run_call
from sav_engine.flow.events import (
    CallerHungUp,
    CallerSaid,
    Composed,
    End,
    FlowCommand,
    FlowEvent,
    Listen,
    Prompted,
    Say,
    Spoken,
    TimePassed,
)
from sav_engine.metrics import Metrics
from sav_engine.ports import Ports
from sav_engine.turns.policy import Completeness
from tests.kit.calls import FakeLine, FakeMedia, FakeRecords, ports

LISTEN = Listen("ask", "open", 0.5, 7.0, "speech")


HANG_UP = End("hang_up", "resolved", "good_bye")


def say(number: int, *ids: str, barge_in: str = "speech") -> Say:
    return Say(number, tuple(Prompted(i, i) for i in ids), barge_in)


class ScriptedFlow:
    """A flow by the script: what it answers to each event, in order of the rows that match."""

    def __init__(self, *rows: tuple[type, list[FlowCommand]], deadline_s: float | None = None) -> None:
        self.rows = list(rows)
        self.seen: list[FlowEvent] = []
        self.name = "scripted"
        self.state = "scripted"
        self.slots = {"problem": "internet"}
        self._deadline_s = deadline_s
        self.foreseen: tuple[str, ...] = ()
        self.would_say: tuple[Spoken | Composed, ...] = ()
        self.ending: End | None = None
        self.recording_notices = frozenset({"ask"})

    def next_deadline(self) -> float | None:
        return self._deadline_s

    def idle_in_silence_until(self) -> float:
        return -math.inf

    def may_vary(self) -> bool:
        return True

    def foresee(self) -> tuple[str, ...]:
        return self.foreseen

    def unsure_of(self, said: CallerSaid, now: float) -> frozenset[str]:
        return frozenset()

    def is_settled(self, words: str) -> bool:
        return True

    nomatches = 0
    is_over_time = False
    sureness: Mapping[str, float] = {}

    def foresee_said(self, words: str, confidence: float, now: float) -> tuple[Spoken | Composed, ...]:
        return tuple(part for part in self.would_say if words)

    def completeness(self, grammar: str, words: str) -> Completeness:
        return "open"

    def handle(self, event: FlowEvent, now: float) -> list[FlowCommand]:
        self.seen.append(event)
        if isinstance(event, TimePassed):
            self._deadline_s = None
        for index, (kind, commands) in enumerate(self.rows):
            if isinstance(event, kind):
                del self.rows[index]
                self.ending = next((command for command in commands if isinstance(command, End)), None)
                return commands
        return [End("hang_up", "abandoned", "hung_up")] if isinstance(event, CallerHungUp) else []


class Situation:
    """One call with everything around it scripted."""

    def __init__(self, flow: ScriptedFlow, outside: Ports | None = None, *, calls_max: int = 20) -> None:
        self.line = FakeLine()
        self.flow = flow
        self.records = FakeRecords()
        self.outside = outside or ports(records=self.records)
        self.trace: list[str] = []
        self.recordings: list[Recording] = []
        self.house = House(
            ports=self.outside,
            office=Office(always_open=True),
            new_flow=lambda: flow,  # a double with the same four verbs
            metrics=Metrics("test"),
            trace=lambda call_id, line: self.trace.append(str(line)),
            admission=Admission(calls_max),
            record=self.record,
        )

    def record(self, call_id: UUID) -> Recording:
        self.recordings.append(Recording(call_id, f"{call_id}.wav", trio.current_time()))
        return self.recordings[-1]

    async def run(self, caller: Callable[[FakeLine], object] | None = None, *, first=None):
        result = []
        with trio.fail_after(120):
            async with trio.open_nursery() as nursery:
                if caller:
                    nursery.start_soon(caller, self.line)

                async def answer() -> None:
                    result.append(await run_call(FakeMedia(self.line, first=first), object(), self.house))
                    nursery.cancel_scope.cancel()

                nursery.start_soon(answer)
        return result[0]
