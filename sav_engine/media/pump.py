"""I/O. One task moves the sound of all calls, on one clock.

Every 5 ms: send what is due, then read what came. Sending first, because lateness of a send is audible and 5 ms of
inbound delay is not. Nothing in a tick waits, so no call can hold up another; the tasks of a call are woken by events
only, about ten times a second.

The schedule. A line is due every 4 ticks (20 ms), counted from its first frame, whatever happened in between: `due`
is absolute and does not drift. The wheel has one slot per tick of a frame; a line sits in the slot where it is next
looked at. Normally that is when it is due. After a stall it is behind, and Asterisk plays every frame the moment it
gets it, so a burst would be thrown away by the caller's jitter buffer: a line that is behind sends every 3 ticks
instead of 4 until it has caught up, never more than two frames in any 20 ms. What is more than two frames behind is
given up: the schedule is anchored anew and the loss counted. A frame is never early, so what may still be taken back
(barge-in) is everything but the last 20 ms.

A frame goes out in one send. If the socket takes only a part, Asterisk wants the rest within 5 ms or drops the call,
so a second small task finishes it the moment there is room; until then the line is skipped, and its playback keeps
its place.

Longer than other files: one loop, to be read in one piece.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from errno import errorcode
from typing import Final, Generic, TypeVar

import trio

from ..audio.echo import Echo
from ..turns.events import AudioBatch, LineEvent
from ..wire.writer import FRAME_BYTES, HANGUP_FRAME
from .api import Detectors
from .counters import Counters
from .ear import WAITED_S, Ear, hear_blocks
from .inbox import Inbox
from .mouth import Mouth
from .playback import Playback
from .world import TICK_S, World

Conn = TypeVar("Conn")

FRAME_TICKS: Final = 4  # 20 ms
CATCH_UP_TICKS: Final = 3  # between two frames of a line that is behind: gains a frame in 80 ms, unheard
BEHIND_TICKS_MAX: Final = (
    8  # two frames; more is a gap the caller has heard anyway, and lead we would never lose again
)
UUID_WITHIN_S: Final = 3.0  # Asterisk sends it in the millisecond it connects; a scanner never
STUCK_S: Final = 2.0  # a peer that takes no byte for so long has no ear; Asterisk itself gives up after 2 s
FAREWELL_S: Final = 2.0  # Asterisk closes within 1 ms of `00 00 00`
DRAIN_READS_MAX: Final = 64  # 1 MB of unread bytes before closing; a flood must not keep a line open


class PumpLine(Generic[Conn]):
    """One line as the pump keeps it, and as its call sees it (api.Line)."""

    def __init__(self, pump: Pump[Conn], conn: Conn, peer: str, ear: Ear, mouth: Mouth, inbox: Inbox) -> None:
        self.peer = peer
        self.conn = conn
        self.ear = ear
        self.mouth = mouth
        self.number = -1  # of the world's watch
        self.due = 0  # tick of the next frame, by the absolute schedule
        self.unsent = b""  # rest of a frame the socket did not take
        self.since_s = 0.0  # when the socket stopped taking bytes, or the hang-up was sent
        self.send_fault = ""
        self.is_gone = False
        self._pump = pump
        self._inbox = inbox

    def __repr__(self) -> str:
        return f"<PumpLine {self.peer} {self.mouth!r} {self.ear!r}>"

    async def receive(self) -> LineEvent:
        return await self._inbox.get()

    def hand_sound_to(self, sink: Callable[[AudioBatch], None]) -> None:
        self._inbox.hand_sound_to(sink)

    def hand_spoken_to(self, sink: Callable[[bytes], None]) -> None:
        self.mouth.sink = sink

    def play(self, playback: Playback) -> None:
        self.mouth.play(playback)

    def hang_up(self) -> None:
        if not self.mouth.is_shut:
            self.mouth.shut()
            self._pump.send_hang_up(self)


class Pump(Generic[Conn]):
    """The media plane. `run` it once per process; then open lines.

    detectors: makes (or takes from a pool) the voice detector of one line.
    """

    name = "pump"

    def __init__(self, world: World[Conn], detectors: Detectors, counters: Counters | None = None) -> None:
        self.counters = counters if counters is not None else Counters()
        self._world = world
        self._detectors = detectors
        self._lines: dict[int, PumpLine[Conn]] = {}
        self._wheel: list[list[PumpLine[Conn]]] = [[] for _ in range(FRAME_TICKS)]
        self._tick = 0
        self._tick_0_s = 0.0  # when tick 0 would have been, on the schedule of this run of ticks
        self._arrival = trio.lowlevel.ParkingLot()

    def __repr__(self) -> str:
        return f"<Pump {len(self._lines)} lines, tick {self._tick}>"

    async def run(self, *, task_status: trio.TaskStatus[None] = trio.TASK_STATUS_IGNORED) -> None:
        """Carry lines until cancelled. Parked, at no cost, while there is none."""
        async with trio.open_nursery() as both:
            both.start_soon(self._finish_short_sends)
            task_status.started()
            while True:
                if not self._lines:
                    await self._arrival.park()
                self._step(await self._world.wait_tick())

    @asynccontextmanager
    async def line(self, conn: Conn) -> AsyncIterator[PumpLine[Conn]]:
        """The line of this connection, once the peer has identified itself or will not (see api.Media)."""
        inbox = Inbox(self.counters)
        ear = Ear(inbox, self._detectors, self.counters, echo := Echo())
        line = PumpLine(self, conn, self._world.name(conn), ear, Mouth(echo), inbox)
        try:
            await self._greet(line)
            yield line
        finally:
            self._leave(line)

    # ------------------------------------------------------------ coming and going

    async def _greet(self, line: PumpLine[Conn]) -> None:
        """Read the UUID and answer at once with the first frame, without waiting for a tick."""
        with trio.move_on_after(UUID_WITHIN_S) as patience:
            while not line.ear.has_opened:
                await self._world.wait_readable(line.conn)
                self._receive(line, trio.current_time(), [])
        if patience.cancelled_caught:
            line.ear.end("stuck", trio.current_time(), "silent")
        if not line.ear.is_over:
            self._join(line)

    def _join(self, line: PumpLine[Conn]) -> None:
        line.number = self._world.watch(line.conn)
        if not self._lines:
            self._tick_0_s = trio.current_time() - self._tick * TICK_S
            self._wheel = [[] for _ in range(FRAME_TICKS)]
        self._lines[line.number] = line
        self.counters.lines_open += 1
        self.counters.lines_opened += 1
        self._arrival.unpark_all()
        self._send_frame(line)
        line.due = self._tick + FRAME_TICKS
        self._wheel[line.due % FRAME_TICKS].append(line)

    def _leave(self, line: PumpLine[Conn]) -> None:
        """Close, so that Asterisk goes on with its dialplan: a hang-up frame if none was sent, nothing left unread.

        Bytes left unread would turn our close into a reset, for which Asterisk cuts the caller off.
        """
        line.is_gone = True
        line.hang_up()
        if line.unsent:
            self._send(line, line.unsent)  # once more; there is no later
        if self._lines.pop(line.number, None) is not None:
            self.counters.lines_open -= 1
        self._drain(line.conn)
        line.ear.close()
        self._world.close(line.conn)

    def _drain(self, conn: Conn) -> None:
        try:
            for _ in range(DRAIN_READS_MAX):
                if not self._world.receive(conn):
                    return
        except OSError:
            pass  # gone already: nothing to be polite to

    def send_hang_up(self, line: PumpLine[Conn]) -> None:
        """The last bytes of a line, behind whatever is left of its last frame."""
        line.since_s = trio.current_time()
        if line.ear.call_id is None or line.ear.is_deaf:
            return  # not Asterisk, and it gets no byte of ours; or nobody is there any more
        if line.unsent:
            line.unsent += HANGUP_FRAME
        else:
            self._send(line, HANGUP_FRAME)

    # ------------------------------------------------------------ the tick

    def _step(self, ticks: int) -> None:
        """All the work of one tick, for all lines."""
        self._tick += ticks
        self.counters.ticked(ticks)
        self._send_due(max(self._tick - ticks + 1, self._tick - FRAME_TICKS + 1))
        now_s = trio.current_time()
        heard: list[tuple[Ear, bytes]] = []
        for number in self._world.ready():
            line = self._lines.get(number)
            if line is not None and line.ear.ending is None:
                self._receive(line, now_s, heard)
        if heard:
            self.counters.frames_received += len(heard)
            hear_blocks(heard, now_s, self._detectors)

    def _send_due(self, first_slot: int) -> None:
        """Look at the lines of every slot from first_slot to the present tick. All slots are emptied before any
        is filled again, since after a stall a line may move to a slot that is yet to come."""
        wheel, tick = self._wheel, self._tick
        now_s = self._tick_0_s + tick * TICK_S
        looked_at: list[tuple[int, list[PumpLine[Conn]]]] = []
        for slot in range(first_slot, tick + 1):
            looked_at.append((slot, wheel[slot % FRAME_TICKS]))
            wheel[slot % FRAME_TICKS] = []
        for slot, lines in looked_at:
            behind = 0
            for line in lines:
                ear = line.ear
                if line.is_gone or ear.ending is not None:
                    continue
                if now_s - ear.heard_s >= WAITED_S:
                    ear.waited(now_s)
                if line.unsent or line.mouth.is_shut:
                    self._look_at_waiting(line)
                else:
                    self._send_frame(line)
                if line.due == tick:  # nearly always: on time, and due again when this slot comes round
                    line.due = tick + FRAME_TICKS
                    wheel[tick % FRAME_TICKS].append(line)
                    continue
                if line.due != slot:
                    self._note_lateness(1, line.due)
                    behind += 1
                wheel[self._advance(line) % FRAME_TICKS].append(line)
            if len(lines) > behind:
                self._note_lateness(len(lines) - behind, slot)

    def _note_lateness(self, frames: int, due: int) -> None:
        """So many frames that were due at this tick have just been sent."""
        self.counters.sent(frames, (trio.current_time() - self._tick_0_s - due * TICK_S) * 1000.0)

    def _advance(self, line: PumpLine[Conn]) -> int:
        """Move the schedule of a line on by one frame; the tick at which to look at it again."""
        tick = self._tick
        if tick - line.due > BEHIND_TICKS_MAX:
            line.due = tick - BEHIND_TICKS_MAX
            self.counters.reanchors += 1
        line.due += FRAME_TICKS
        return max(line.due, tick + CATCH_UP_TICKS)

    def _look_at_waiting(self, line: PumpLine[Conn]) -> None:
        """A line that gets no frame now, because its socket or its peer has to do something first."""
        if line.unsent:
            self.counters.blocked_slots += 1
            self._end_if_stuck(line, STUCK_S, "takes no bytes")
        else:
            self._end_if_stuck(line, FAREWELL_S, "does not close after the hang-up")

    def _end_if_stuck(self, line: PumpLine[Conn], patience_s: float, what: str) -> None:
        now_s = trio.current_time()
        if now_s - line.since_s > patience_s:
            line.ear.end("stuck", now_s, what)

    # ------------------------------------------------------------ bytes

    def _receive(self, line: PumpLine[Conn], now_s: float, heard: list[tuple[Ear, bytes]]) -> None:
        """One read. What is left comes with the next tick, so a flood costs the others little.

        A whole block, as it nearly always is, goes into `heard`, for all lines are listened to together.
        """
        try:
            data = self._world.receive(line.conn)
        except OSError as gone:
            line.ear.end("reset", now_s, _name(gone))
            return
        if data is None:
            return
        block = line.ear.whole_block(data)
        if block is not None:
            heard.append((line.ear, block))
        elif len(data):
            line.ear.hear(data, now_s)
        elif line.send_fault == "ECONNRESET":  # the kernel tells of a reset once, and told the sender
            line.ear.end("reset", now_s, line.send_fault)
        else:
            line.ear.hear_end(now_s)

    def _send_frame(self, line: PumpLine[Conn]) -> None:
        if line.send_fault:
            return  # the end of the stream is on its way to us
        frame = line.mouth.frame()
        try:
            sent = self._world.send(line.conn, frame)
        except OSError as gone:
            line.send_fault = _name(gone)
            return
        self.counters.frames_sent += 1
        if sent != FRAME_BYTES:
            self._keep_unsent(line, frame[sent:])

    def _send(self, line: PumpLine[Conn], data: bytes) -> None:
        try:
            sent = self._world.send(line.conn, data)
        except OSError as gone:
            line.send_fault = _name(gone)
            return
        if sent != len(data):
            self._keep_unsent(line, data[sent:])

    def _keep_unsent(self, line: PumpLine[Conn], rest: bytes) -> None:
        self.counters.short_writes += 1
        line.unsent = rest
        line.since_s = trio.current_time()
        if not line.is_gone:
            self._world.watch_room(line.number)

    async def _finish_short_sends(self) -> None:
        """The second task: at rest unless some socket took only a part of a frame."""
        while True:
            for number in await self._world.wait_room():
                line = self._lines.get(number)
                if line is not None and line.unsent:
                    rest, line.unsent = line.unsent, b""
                    self._send(line, rest)


def _name(gone: OSError) -> str:
    """ECONNRESET and the like, for the log."""
    return errorcode.get(gone.errno or 0, type(gone).__name__)
