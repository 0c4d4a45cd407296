"""What happened in one call: the turns for the ticket, and one line per event for the trace file.

Most lines are for people, and for `sav call-report`, which draws them; those of the tape are for `sav replay` (see
`tape.py`). What a call asked of services is told by `asking`, what its line suffered by `line_notes`.
The trace is written by one service for all calls (`TraceFiles.run`), in a worker thread: a slow disk delays no call.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

import attrs
import trio

from ..flow.events import FlowCommand, FlowEvent, Slot, Slots
from ..logs import get_logger, timestamp
from ..media.giving_way import give_way
from ..ports import Turn
from ..turns.events import FloorCommand, FloorEvent
from ..turns.machine import Floor
from .moments import Moments
from .tape import Fields, Reading, floor_fields, flow_fields

TRACE_QUEUE_LINES = 20_000  # about 100 calls of 200 lines; beyond that lines are dropped and counted
BATCH_LINES = 500
# Between two writes: one for each line costs a switch of threads each, a tenth of the engine at 60 calls. Whoever
# watches a call live waits no longer than he notices; of many calls most have something to tell within a second, for
# which their files are opened once.
REST_S = 0.25
MANY_LINES = 30  # in one write: some fifteen calls; then the next is
MANY_REST_S = 1.0  # later
WAY_STATES_MAX = 300  # a call of ten minutes enters some fifty; the checker bounds loops far below this

log = get_logger(__name__)
_JSON = json.JSONEncoder(ensure_ascii=False)  # `json.dumps` would make one for each line


@attrs.frozen(eq=False)
class Line:
    """A line of the trace; str() makes its text. at_s: since the call began.

    Not made into text where it happens: whoever writes the files makes many, one after the other, at a fraction of
    what each costs between the sound of the calls. What `fields` gives must not change any more.
    """

    at_s: float
    what: str
    fields: Callable[[], Fields]

    def __str__(self) -> str:
        at_s = round(self.at_s, 3)
        try:
            return _JSON.encode({"at": at_s, "what": self.what, **self.fields()})
        except (TypeError, ValueError) as fault:  # a mistake of ours in one line must not take its neighbours along
            log.error("trace_line_not_written", what=self.what, at_s=at_s, reason=str(fault))
            return _JSON.encode({"at": at_s, "what": "unwritten", "line": self.what, "why": str(fault)})


Sink = Callable[[UUID, Line], None]


@attrs.define
class Diary:
    """Written by the watcher and the conductor of one call. Times are seconds since the call began."""

    call_id: UUID
    began_s: float
    sink: Sink
    moments: Moments = attrs.field(factory=Moments)
    turns: list[Turn] = attrs.field(factory=list)
    state: str = ""
    way: list[str] = attrs.field(factory=list)  # states as they were entered, the end's reason last
    _taped: Counter[str] = attrs.field(factory=Counter)
    _slots: dict[str, Slot] = attrs.field(factory=dict)  # as they were last noted

    def note(self, what: str, at_s: float, /, **fields: object) -> None:
        """One line of the trace."""
        self._write(what, at_s, lambda: fields)

    def floor_stepped(self, event: FloorEvent, commands: Sequence[FloorCommand], floor: Floor, at_s: float) -> None:
        """floor: who has it after this step."""
        self._write("floor", at_s, partial(floor_fields, self._next("floor"), event, commands, floor))

    def flow_stepped(
        self, event: FlowEvent, commands: Sequence[FlowCommand], state: str, at_s: float, reading: Reading = ""
    ) -> None:
        """at_s: exactly what the machine was told the time is. reading: what it had of the encoder for the event."""
        self._write("flow", at_s, partial(flow_fields, self._next("flow"), event, at_s, commands, state, reading))

    def _write(self, what: str, at_s: float, fields: Callable[[], Fields]) -> None:
        self.sink(self.call_id, Line(at_s - self.began_s, what, fields))

    def _next(self, machine: str) -> int:
        """The number of this machine's next line on the tape."""
        number = self._taped[machine]
        self._taped[machine] += 1
        return number

    def learned(self, slots: Slots, at_s: float) -> None:
        """The slots that are new or have changed; nothing when none has."""
        if changed := {name: value for name, value in slots.items() if self._slots.get(name) != value}:
            self._slots |= changed
            self.note("slots", at_s, slots=changed)

    def entered(self, state: str, at_s: float) -> None:
        if state != self.state:
            self.state = state
            self.note("state", at_s, state=state)
            if len(self.way) < WAY_STATES_MAX:
                self.way.append(state)

    def bot_said(self, text: str, at_s: float) -> None:
        """Only what was really heard belongs here."""
        if text:
            self.turns.append(Turn("bot", text, round(at_s - self.began_s, 2), None, self.state))

    def caller_said(self, text: str, at_s: float, confidence: float | None, *, barged_in: bool = False) -> None:
        self.note("caller", at_s, text=text, confidence=confidence, barged_in=barged_in)
        state, happened = self.state, datetime.now(UTC)

        def tell() -> None:
            told = {"state": state, "confidence": confidence, "barged_in": barged_in, "words": text}
            log.info("caller_said", **told, call_id=str(self.call_id), timestamp=timestamp(happened))

        self.moments.later(tell)
        if text:
            self.turns.append(Turn("caller", text, round(at_s - self.began_s, 2), confidence, self.state))


class TraceFiles:
    """Appends trace lines to `<directory>/<call id>.jsonl`, readable by the owner only.

    is_busy: sound is moved at this very moment, for which the writing gives way.
    """

    def __init__(self, directory: Path, is_busy: Callable[[], bool] = lambda: False) -> None:
        self._directory, self._is_busy = directory, is_busy
        self._lines_in, self._lines_out = trio.open_memory_channel[tuple[UUID, Line]](TRACE_QUEUE_LINES)
        self.lost_lines = 0

    def write(self, call_id: UUID, line: Line) -> None:
        """Never waits; a full queue loses the line and counts it."""
        try:
            self._lines_in.send_nowait((call_id, line))
        except trio.WouldBlock:
            self.lost_lines += 1

    async def run(self) -> None:
        """Write until cancelled; what is queued by then is still written."""
        try:
            while True:
                written = await self._write_batch([await self._lines_out.receive()])
                if self._lines_out.statistics().current_buffer_used < BATCH_LINES:
                    await trio.sleep(MANY_REST_S if written >= MANY_LINES else REST_S)
        finally:
            await self.flush()

    async def flush(self) -> None:
        """Write what is queued now; shielded. The last lines of calls that the stop has ended come after `run`."""
        while batch := self._waiting(BATCH_LINES):
            await self._write_batch(batch)

    def _waiting(self, lines_max: int) -> list[tuple[UUID, Line]]:
        """What is queued now, at most so many lines of it."""
        waiting = min(lines_max, self._lines_out.statistics().current_buffer_used)
        return [self._lines_out.receive_nowait() for _ in range(waiting)]

    async def _write_batch(self, batch: list[tuple[UUID, Line]]) -> int:
        """How many lines it was. Shielded: lines taken from the queue are written, also when the engine stops."""
        batch += self._waiting(BATCH_LINES - len(batch))
        with trio.CancelScope(shield=True):
            lost = await trio.to_thread.run_sync(append_lines, self._directory, batch, self._is_busy)
        if lost and not self.lost_lines:
            log.error("trace_not_written", directory=str(self._directory), lines=lost)
        self.lost_lines += lost
        return len(batch)


def append_lines(directory: Path, batch: list[tuple[UUID, Line]], is_busy: Callable[[], bool] = lambda: False) -> int:
    """Append each line to its call's file. Returns how many could not be written (disk full, folder gone)."""
    lost, is_patient = 0, True
    by_call: dict[UUID, list[Line]] = {}
    for call_id, line in batch:
        by_call.setdefault(call_id, []).append(line)
    for call_id, lines in by_call.items():
        is_patient = is_patient and give_way(is_busy)
        try:
            append(opened(directory, f"{call_id}.jsonl"), "".join(f"{line}\n" for line in lines).encode())
        except OSError:
            lost += len(lines)
    return lost


def append(file: int, data: bytes) -> None:
    """Write it, and close the file. Raises OSError; a Python file for each would cost as much as the writing."""
    try:
        while data:
            data = data[os.write(file, data) :]
    finally:
        os.close(file)


def opened(directory: Path, name: str) -> int:
    """A descriptor to append by. Raises OSError."""
    path, flags = f"{directory}/{name}", os.O_WRONLY | os.O_APPEND | os.O_CREAT  # a Path takes 5 us to make
    try:
        return os.open(path, flags, 0o600)
    except FileNotFoundError:  # the first call, or somebody has cleared it away
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        return os.open(path, flags, 0o600)
