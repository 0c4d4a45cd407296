"""I/O. One task moves the sound of all calls, on one clock.

At each tick: send what is due, then read what came. Sending first, because lateness of a send is audible and some ms
of inbound delay are not. Nothing in a tick waits, so no call can hold up another; the tasks of a call are woken by
events only. There is a tick every 5 ms, but only those are waited for at which lines are due.

The schedule. A line is due every 4 ticks (20 ms), counted from its first frame, whatever happened in between: `due`
is absolute and does not drift. The wheel has one slot per tick of a frame; a line sits in the slot where it is next
looked at. Normally that is when it is due. After a stall it is behind, and Asterisk plays every frame the moment it
gets it, so a burst would be thrown away by the caller's jitter buffer: a line that is behind sends every 3 ticks
instead of 4 until it has caught up, never more than two frames in any 20 ms. What is more than two frames behind is
given up: the schedule is anchored anew and the loss counted. A frame is never early, so what may still be taken back
(barge-in) is everything but the last 20 ms.

Reading. What comes is read at every second moment of its line, two frames at once, which costs little more than one;
lines that are sent to at two moments are read at one of them.
Nothing waits for it: where one more frame may tell that somebody speaks, the line is read at the next moment, and the
frame that may end a sentence is read by itself, when it is due; where lines are few, so is the one that may begin it.
The kernel dates what comes where that matters.

A frame goes out in one send. If the socket takes only a part, Asterisk wants the rest within 5 ms or drops the call,
so a second small task finishes it the moment there is room; until then the line is skipped, and its playback keeps
its place. The same task is told of a peer that has closed, and reads what it has left: a call that is over ends at
once, and not when its line is read next.

Longer than other files: one loop, to be read in one piece.
"""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from errno import errorcode
from typing import Final, Generic, TypeVar

import trio

from ..audio.activity import Floors
from ..wire.frames import HEADER_BYTES
from ..wire.writer import BLOCK_HEADER, FRAME_BYTES, HANGUP_FRAME, SILENCE_FRAME
from .api import Detectors
from .counters import LATE_MS, Counters
from .ear import BATCH_BLOCKS, CALM_BATCHES, Ear
from .hearing import hear_blocks, hear_pairs
from .inbox import Inbox
from .line import PumpLine
from .world import RECEIVE_BYTES, TICK_S, World

Conn = TypeVar("Conn")

FRAME_TICKS: Final = 4
FRAME_S: Final = FRAME_TICKS * TICK_S  # 20 ms
CATCH_UP_TICKS: Final = 3  # between two frames of a line that is behind: gains a frame in 80 ms, unheard
BEHIND_TICKS_MAX: Final = (
    8  # two frames; more is a gap the caller has heard anyway, and lead we would never lose again
)
ALL_SLOTS: Final = -1  # of the wheel
READ_EVERY: Final = 2  # of a line's moments. Speech is told of by two frames, so it is told of no later
# More than come in that time, because a network may have held some back: they would delay all that the caller says
# from then on. And not many more: a flood must cost the others little.
READ_FRAMES: Final = 4
READ_BYTES: Final = READ_FRAMES * FRAME_BYTES
# A wake-up of the loop costs as much as 30 frames, so lines are due together, and ticks between are not waited for.
# But the last of them is sent to the later the more there are, by more at one moment than at another, and that is
# heard: more have two moments in 20 ms, and many all four ticks.
ONE_MOMENT_LINES: Final = 160  # sending to them takes 1.5 ms
MANY_LINES: Final = 320
GATHERED_SHARE: Final = 0.9  # of these: below that lines are brought together again, and not moved to and fro
AT_ONCE: Final = 100  # lines that are read in one turn, and hand out their sound: that takes 2 ms at most
FEW_LINES: Final = 60  # a wake-up for each sentence that begins costs them 1 % of a core, and silences the bot sooner
BATCH_READS: Final = BATCH_BLOCKS // READ_EVERY  # of a line, and then it hands out its sound
PUNCTUAL_S: Final = 0.0015  # senders keep their 20 ms to within a tick of their own clock, 1 ms
UUID_WITHIN_S: Final = 3.0  # Asterisk sends it in the millisecond it connects; a scanner never
STUCK_S: Final = 2.0  # a peer that takes no byte for so long has no ear; Asterisk itself gives up after 2 s
FAREWELL_S: Final = 2.0  # Asterisk closes within 1 ms of `00 00 00`
LAST_READS_MAX: Final = 4  # of a peer that has closed: 4 s of sound in 0.4 ms; more is read at its moments
DRAIN_READS_MAX: Final = 64  # 1 MB of unread bytes before closing; a flood must not keep a line open


class Pump(Generic[Conn]):
    """The media plane. `run` it once per process; then open lines.

    detectors: makes (or takes from a pool) the voice detector of one line.
    """

    name = "pump"

    def __init__(self, world: World[Conn], detectors: Detectors, counters: Counters | None = None) -> None:
        self.counters = counters if counters is not None else Counters()
        self._world = world
        self._detectors = detectors
        self._floors = Floors()
        self._lines: dict[int, PumpLine[Conn]] = {}
        self._wheel: list[list[PumpLine[Conn]]] = [[] for _ in range(FRAME_TICKS)]  # lines on time
        self._strays: list[PumpLine[Conn]] = []  # lines that are not
        self._parts: dict[tuple[int, int], list[PumpLine[Conn]]] = {}  # of the wheel, see _part; as long as it stays
        self._near: dict[PumpLine[Conn], None] = {}  # lines of which the next frames may decide something
        self._tick = 0
        self._tick_0_s = 0.0  # when tick 0 would have been, on the schedule of this run of ticks
        self._arrival = trio.lowlevel.ParkingLot()

    def __repr__(self) -> str:
        return f"<Pump {len(self._lines)} lines, tick {self._tick}>"

    async def run(self, *, task_status: trio.TaskStatus[None] = trio.TASK_STATUS_IGNORED) -> None:
        """Carry lines until cancelled. Parked, at no cost, while there is none."""
        async with trio.open_nursery() as both:
            both.start_soon(self._serve_news)
            task_status.started()
            while True:
                if not self._lines:
                    await self._arrival.park()
                every = self._every()
                if ticks := await self._world.wait_tick(every, self._decides_s()):
                    self._step(ticks, every - self._tick % every)
                else:
                    self._read_deciding(trio.current_time())

    @asynccontextmanager
    async def line(self, conn: Conn) -> AsyncIterator[PumpLine[Conn]]:
        """The line of this connection, once the peer has identified itself or will not (see api.Media)."""
        inbox = Inbox(self.counters)
        ear = Ear(inbox, self._detectors, self.counters, floors=self._floors)
        line = PumpLine(conn, self._world, inbox, ear, self._send_hang_up)
        try:
            await self._greet(line)
            yield line
        finally:
            self._leave(line)

    # ------------------------------------------------------------ coming and going

    async def _greet(self, line: PumpLine[Conn]) -> None:
        """Read the UUID and answer at once with the first frame, without waiting for a tick.

        It has come with the connection nearly always: then without a pass of Trio's loop either.
        """
        self._read_opening(line)
        if not line.ear.has_opened:
            await self._wait_opening(line)
        if not line.ear.is_over:
            self._join(line)

    async def _wait_opening(self, line: PumpLine[Conn]) -> None:
        with trio.move_on_after(UUID_WITHIN_S) as patience:
            while not line.ear.has_opened:
                await self._world.wait_readable(line.conn)
                self._read_opening(line)
        if patience.cancelled_caught:
            line.ear.end("stuck", trio.current_time(), "silent")

    def _read_opening(self, line: PumpLine[Conn]) -> None:
        try:
            data = line.receive_some(RECEIVE_BYTES)
        except BlockingIOError:
            return
        except OSError as gone:
            self._lose(line, gone, trio.current_time())
        else:
            self._take(line, data, trio.current_time())

    def _join(self, line: PumpLine[Conn]) -> None:
        line.number = self._world.watch(line.conn)
        if not self._lines:
            self._tick, self._tick_0_s = 0, trio.current_time()
        self._lines[line.number] = line
        self.counters.lines_open += 1
        self.counters.lines_opened += 1
        line.place = self.counters.lines_opened
        self._arrival.unpark_all()
        self._send_frames([line])
        line.due = line.look = self._second_frame()
        self._strays.append(line)

    def _second_frame(self) -> int:
        """When the next frame of a line is due whose first was sent now: in 15 to 35 ms, at a moment it shares."""
        earliest = int((trio.current_time() - self._tick_0_s) / TICK_S) + FRAME_TICKS
        apart = ticks_apart(len(self._lines))
        first = -(-earliest // apart) * apart
        return min(first, first + apart % FRAME_TICKS, key=lambda due: len(self._wheel[due % FRAME_TICKS]))

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
            self._near.pop(line, None)
            next(lines for lines in (*self._wheel, self._strays) if line in lines).remove(line)
            self._parts.clear()
        self._drain(line)
        line.ear.close()
        self._world.close(line.conn)

    def _drain(self, line: PumpLine[Conn]) -> None:
        try:
            for _ in range(DRAIN_READS_MAX):
                if not line.receive_some(RECEIVE_BYTES):
                    return
        except OSError:
            pass  # nothing left, or gone already: nothing to be polite to

    def _send_hang_up(self, line: PumpLine[Conn]) -> None:
        """The last bytes of a line, behind whatever is left of its last frame."""
        line.since_s = trio.current_time()
        if line.ear.call_id is None or line.ear.is_deaf:
            return  # not Asterisk, and it gets no byte of ours; or nobody is there any more
        if line.unsent:
            line.unsent += HANGUP_FRAME
        else:
            self._send(line, HANGUP_FRAME)

    # ------------------------------------------------------------ the tick

    def _every(self) -> int:
        """Ticks at which no line is due are not even waited for."""
        if self._strays or self._wheel[1] or self._wheel[3]:
            return 1
        return FRAME_TICKS // 2 if self._wheel[2] else FRAME_TICKS

    def _step(self, ticks: int, wanted: int) -> None:
        """All the work of one tick, for all lines."""
        self._tick += ticks
        self.counters.ticked(ticks, wanted)
        self.counters.is_busy = True
        self._send_due(ticks)
        self._read(trio.current_time(), ticks)
        if (apart := ticks_apart(len(self._lines) / GATHERED_SHARE)) > 1:
            self._gather(apart)
        self.counters.is_busy = False

    def _gather(self, apart: int) -> None:
        """Lines that came when there were more: they wait once, 5 to 15 ms longer, for their next frame."""
        for slot, lines in enumerate(self._wheel):
            if lines and slot % apart:
                last = self._tick - (self._tick - slot) % FRAME_TICKS
                for line in lines:
                    line.due = line.look = last + FRAME_TICKS + -slot % apart
                self._strays += lines
                lines.clear()
                self._parts.clear()

    def _send_due(self, ticks: int) -> None:
        """Send to the lines that are due at this tick; those that were due while the loop slept become strays."""
        tick = self._tick
        for missed in range(tick - ticks + 1, min(tick - ticks + 1 + FRAME_TICKS, tick)):
            for line in self._wheel[missed % FRAME_TICKS]:
                line.due = line.look = missed
                self._strays.append(line)
            self._wheel[missed % FRAME_TICKS].clear()
            self._parts.clear()
        if lines := self._wheel[tick % FRAME_TICKS]:
            tell_late(lines, self._note_lateness(self._send_frames(lines), tick))
        if self._strays:
            self._send_strays()

    def _send_frames(self, lines: list[PumpLine[Conn]]) -> int:
        """One frame to each line that takes any; returns to how many."""
        waiting = 0
        for line in lines:
            if line.is_waiting:
                waiting += 1
                self._look_at_waiting(line)
                continue
            if frames := line.frames:
                frame = frames.popleft()
                line.said.frames.append(frame)
                if not frames:
                    line.emptied()
            elif line.playback is None:
                frame = SILENCE_FRAME
                line.said.frames.append(frame)
                line.said.silences += 1
            else:
                frame = line.frame()
            try:
                taken = line.send_some(frame)
            except BlockingIOError:
                taken = 0
            except OSError as gone:
                self._fail(line, gone)
                continue
            if taken != FRAME_BYTES:
                self._keep_unsent(line, frame[taken:])
        sent = len(lines) - waiting
        self.counters.frames_sent += sent
        return sent

    def _send_strays(self) -> None:
        """Lines behind their schedule: each sends at most every CATCH_UP_TICKS until it is on time again."""
        tick = self._tick
        looked_at, self._strays = self._strays, []
        for line in looked_at:
            if line.look <= tick:
                tell_late([line], self._note_lateness(self._send_frames([line]), line.due))
                self._advance(line)
            if line.look == line.due and 0 < line.due - tick <= FRAME_TICKS:
                self._wheel[line.due % FRAME_TICKS].append(line)
                self._parts.clear()
            else:
                self._strays.append(line)

    def _advance(self, line: PumpLine[Conn]) -> None:
        """Move the schedule of a line on by one frame. It keeps its slot: whole frames are given up."""
        tick = self._tick
        if tick - line.due > BEHIND_TICKS_MAX:
            line.due = tick - BEHIND_TICKS_MAX + (line.due - tick) % FRAME_TICKS
            self.counters.reanchors += 1
        line.due += FRAME_TICKS
        line.look = max(line.due, tick + CATCH_UP_TICKS)

    def _note_lateness(self, frames: int, due: int) -> float:
        """So many frames that were due at this tick have just been sent. Returns how late, in ms."""
        late_ms = (trio.current_time() - self._tick_0_s - due * TICK_S) * 1000.0
        self.counters.sent(frames, late_ms)
        return late_ms

    def _look_at_waiting(self, line: PumpLine[Conn]) -> None:
        """A line that gets no frame now, because its socket or its peer has to do something first."""
        if line.ear.is_over or line.send_fault:
            return  # the end of the stream is on its way to us, or to the call
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

    def _read(self, now_s: float, ticks: int) -> None:
        """The lines whose turn it is, and those where what has come may decide something. ticks: since the last.

        In turn sound is handed out, many lines in one go: one after the other they cost half of what they cost here
        and there, and so do the tasks that some of them wake.
        """
        if self._tick % FRAME_TICKS >= ticks and len(self._lines) <= MANY_LINES:
            return  # a moment for sending only: to read at both costs a tenth more, and nobody waits for it
        lines = self._in_turn(ticks)
        near = [line for line in self._near if line.ear.is_due(now_s) and line not in lines] if self._near else []
        if lines or near:
            self._read_frames([*lines, *near], now_s)
        self._hand_out(lines)

    def _hand_out(self, lines: Sequence[PumpLine[Conn]]) -> None:
        """The sound of lines that have just been read: at every third reading, of many lines a third at each. Where
        nobody speaks half as often, and half of those lines at a time."""
        reading = self._tick // FRAME_TICKS // READ_EVERY
        if len(self._lines) > AT_ONCE:
            lines = [line for line in lines if (reading + line.place // READ_EVERY) % BATCH_READS == 0]
        elif reading % BATCH_READS:
            return
        turn = reading // BATCH_READS
        for line in lines:
            if (turn + line.place // BATCH_BLOCKS) % CALM_BATCHES == 0 or not line.ear.has_calm_batch:
                line.ear.flush()

    def _in_turn(self, ticks: int) -> list[PumpLine[Conn]]:
        """Lines that are read at this tick: all or none, of more one half or the other, and of many those sent to.

        A moment for which the loop was late is made up for: its lines would wait for 40 ms more.
        """
        moment, slot = self._tick // FRAME_TICKS, self._tick % FRAME_TICKS
        if len(self._lines) > MANY_LINES:
            lines = self._part(slot, moment % READ_EVERY)
            for missed in range(self._tick - min(ticks, FRAME_TICKS) + 1, self._tick):
                lines = lines + self._part(missed % FRAME_TICKS, missed // FRAME_TICKS % READ_EVERY)
        elif len(self._lines) > AT_ONCE:
            lines = self._part(ALL_SLOTS, moment % READ_EVERY)
        else:
            lines = [] if moment % READ_EVERY else [line for lines in self._wheel for line in lines]
        return lines + self._strays if self._strays and slot < ticks else lines

    def _part(self, slot: int, turn: int) -> list[PumpLine[Conn]]:
        """One half of the lines on time. Kept, because to look for them among 300 is 2 % of what these cost."""
        part = self._parts.get((slot, turn))
        if part is None:
            lines = [line for lines in self._wheel for line in lines] if slot == ALL_SLOTS else self._wheel[slot]
            part = self._parts[slot, turn] = [line for line in lines if (turn + line.place) % READ_EVERY == 0]
        return part

    def _read_frames(self, lines: Sequence[PumpLine[Conn]], now_s: float) -> None:
        """What has come on these lines. The last blocks of all of them are heard together, after those before."""
        heard: list[tuple[list[Ear], list[bytes]]] = [([], []) for _ in range(READ_FRAMES)]  # the last come first
        ears, pairs = list[Ear](), list[bytes]()
        for line in lines:
            ear = line.ear
            try:
                if ear.is_turning:
                    data, came_s = line.receive_dated(READ_BYTES)
                    ear.came_s = ear.dated_s = max(came_s, ear.came_s)
                else:
                    data = line.receive_some(READ_BYTES)
                    ear.came_s = now_s - (now_s - ear.dated_s) % FRAME_S
            except BlockingIOError:
                ear.waited(now_s)
                continue
            except OSError as gone:
                self._lose(line, gone, now_s)
                continue
            if not (ear.is_plain and data.startswith(BLOCK_HEADER)) or len(data) % FRAME_BYTES:
                self._take(line, data, now_s)
            elif len(data) == 2 * FRAME_BYTES and data.startswith(BLOCK_HEADER, FRAME_BYTES):
                ears.append(ear)
                pairs.append(data[HEADER_BYTES:FRAME_BYTES] + data[FRAME_BYTES + HEADER_BYTES :])
            else:
                self._sort(line, data, heard, now_s)
        self._hear(ears, pairs, heard)
        maybe = (line for line in (*self._near, *lines) if not line.ear.is_calm)
        self._near = {line: None for line in maybe if line.ear.is_near}

    def _sort(
        self, line: PumpLine[Conn], data: bytes, heard: list[tuple[list[Ear], list[bytes]]], now_s: float
    ) -> None:
        """Whole frames, by how many have come behind them: more than one where the network held some back."""
        frames = [data[at : at + FRAME_BYTES] for at in range(0, len(data), FRAME_BYTES)]
        if not all(frame.startswith(BLOCK_HEADER) for frame in frames):
            self._take(line, data, now_s)
            return
        for (ears, blocks), frame in zip(heard, reversed(frames), strict=False):
            ears.append(line.ear)
            blocks.append(frame[HEADER_BYTES:])

    def _hear(self, ears: list[Ear], pairs: list[bytes], heard: list[tuple[list[Ear], list[bytes]]]) -> None:
        apart, speech = hear_pairs(ears, pairs, self._floors)
        self.counters.frames_received += 2 * len(ears) + sum(len(blocks) for _, blocks in heard)
        for behind in reversed(range(1, READ_FRAMES)):
            if heard[behind][0]:
                hear_blocks(*heard[behind], behind, self._floors, self._detectors)
        hear_blocks(*heard[0], 0, self._floors, self._detectors, speech, apart)

    def _decides_s(self) -> float:
        """When the first frame will be here that decides something: not at a moment, but between two.

        Whatever answers a sentence waits for its end, and the bot goes on until one has begun, so that frame is read
        by itself: one wake-up of the loop for each, of which every wait becomes shorter by 10 ms on average. Once:
        what has not come in time is read at the next moment.
        """
        if not self._near:
            return math.inf
        now_s, few = trio.current_time(), len(self._lines) <= FEW_LINES
        decides_s = (line.ear.decides_s(few) + PUNCTUAL_S for line in self._near)
        return min((at_s for at_s in decides_s if at_s > now_s), default=math.inf)

    def _read_deciding(self, now_s: float) -> None:
        few = len(self._lines) <= FEW_LINES
        self._read_frames([line for line in self._near if line.ear.decides_s(few) + PUNCTUAL_S <= now_s], now_s)

    def _take(self, line: PumpLine[Conn], data: bytes, now_s: float) -> None:
        """Whatever it is, with all that came behind it: a telephone may send larger frames than ours, or smaller."""
        ear = line.ear
        if ear.is_over:
            return
        if not data:
            if line.send_fault == "ECONNRESET":  # the kernel tells of a reset once, and told the sender
                ear.end("reset", now_s, line.send_fault)
            else:
                ear.hear_end(now_s)
        elif len(data) < READ_BYTES:
            ear.hear(data, now_s)
        else:
            try:
                data += line.receive_some(RECEIVE_BYTES)
            except BlockingIOError:
                pass  # that was all
            except OSError as gone:
                ear.hear(data, now_s)
                self._lose(line, gone, now_s)
                return
            ear.hear(data, now_s)
        line.note_waiting()

    def _lose(self, line: PumpLine[Conn], gone: OSError, now_s: float) -> None:
        line.ear.end("reset", now_s, _name(gone))
        line.note_waiting()

    def _send(self, line: PumpLine[Conn], data: bytes) -> None:
        try:
            taken = line.send_some(data)
        except BlockingIOError:
            taken = 0
        except OSError as gone:
            self._fail(line, gone)
            return
        if taken != len(data):
            self._keep_unsent(line, data[taken:])

    def _fail(self, line: PumpLine[Conn], gone: OSError) -> None:
        line.send_fault = _name(gone)
        line.note_waiting()

    def _keep_unsent(self, line: PumpLine[Conn], rest: bytes) -> None:
        self.counters.short_writes += 1
        line.unsent = rest
        line.since_s = trio.current_time()
        line.note_waiting()
        if not line.is_gone:
            self._world.watch_room(line.number)

    async def _serve_news(self) -> None:
        """The second task: at rest unless some socket took only a part of a frame, or a peer has closed."""
        while True:
            for number, has_left in await self._world.wait_news():
                line = self._lines.get(number)
                if line is None:
                    continue
                if line.unsent:
                    rest, line.unsent = line.unsent, b""
                    self._send(line, rest)
                    line.note_waiting()
                if has_left:
                    self._read_last(line, trio.current_time())

    def _read_last(self, line: PumpLine[Conn], now_s: float) -> None:
        for _ in range(LAST_READS_MAX):
            if line.ear.is_over:
                return
            try:
                data = line.receive_some(RECEIVE_BYTES)
            except BlockingIOError:
                return  # told of something else
            except OSError as gone:
                self._lose(line, gone, now_s)
            else:
                self._take(line, data, now_s)


def ticks_apart(lines: float) -> int:
    """So many ticks lie between two moments at which lines are due, where there are so many."""
    if lines <= ONE_MOMENT_LINES:
        return FRAME_TICKS
    return FRAME_TICKS // 2 if lines <= MANY_LINES else 1


def tell_late(lines: list[PumpLine[Conn]], late_ms: float) -> None:
    """The calls whose caller has heard it."""
    if late_ms > LATE_MS:
        for line in lines:
            if line.tell_late is not None:
                line.tell_late(late_ms)


def _name(gone: OSError) -> str:
    """ECONNRESET and the like, for the log."""
    return errorcode.get(gone.errno or 0, type(gone).__name__)
