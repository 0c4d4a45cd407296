"""I/O. The plain shape of a line: one task reads, one task sends every 20 ms, on a `trio.SocketStream`.

Same Protocol, same events, same ending as the pump, at several times its cost per call: one task wake-up per frame
each way. It is the fallback where there is no epoll, and what the pump is measured against.

The two tasks live in the nursery of `run`, not in one of the call's own: a fault in the call then reaches the call as
it is, not wrapped in a group, as with the pump. `line` waits for both to be over before it returns.
"""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from errno import errorcode
from typing import Final

import trio

from ..turns.events import AudioBatch, LineEvent
from ..wire.writer import HANGUP_FRAME
from .api import Detectors
from .counters import LATE_MS, Counters
from .ear import Ear
from .inbox import Inbox
from .mouth import Mouth
from .playback import Playback
from .pump import DRAIN_READS_MAX, FAREWELL_S, STUCK_S, UUID_WITHIN_S
from .sockets import close_gently, peer_name
from .world import RECEIVE_BYTES

FRAME_S: Final = 0.020
CATCH_UP_S: Final = 0.015  # between two frames of a line that is behind; see pump.py
BEHIND_S_MAX: Final = 0.040


class DirectLine:
    """One line, as its tasks and its call see it (api.Line)."""

    def __init__(self, sock: socket.socket, ear: Ear, inbox: Inbox) -> None:
        self.peer = peer_name(sock)
        self.sock = sock
        self.stream = trio.SocketStream(trio.socket.from_stdlib_socket(sock))
        self.ear = ear
        self.mouth = Mouth(ear.said)
        self.scope = trio.CancelScope()  # of both tasks
        self.tasks_over = trio.Event()
        self.is_carried = False  # by its two tasks
        self.is_inside_frame = False  # a send was begun and not finished: nothing may follow but the close
        self.has_said_goodbye = False
        self.tell_late: Callable[[float], None] | None = None
        self._inbox = inbox

    def __repr__(self) -> str:
        return f"<DirectLine {self.peer} {self.mouth!r} {self.ear!r}>"

    async def receive(self) -> LineEvent:
        return await self._inbox.get()

    def hand_sound_to(self, sink: Callable[[AudioBatch], None]) -> None:
        self._inbox.hand_sound_to(sink)

    def hand_events_to(self, offer: Callable[[LineEvent], bool]) -> None:
        self._inbox.hand_events_to(offer)

    def hand_spoken_to(self, sink: Callable[[bytes], None]) -> None:
        self.mouth.hand_to(sink)

    def hand_lateness_to(self, sink: Callable[[float], None]) -> None:
        self.tell_late = sink

    @property
    def has_echo(self) -> bool:
        return self.ear.has_echo

    def play(self, playback: Playback) -> None:
        self.mouth.play(playback)

    def hang_up(self) -> None:
        """The pacing task sends the frame at its next turn, at most 20 ms from now."""
        self.mouth.shut()


class Direct:
    """The media plane without a pump. `run` it once per process; then open lines."""

    name = "direct"

    def __init__(self, detectors: Detectors, counters: Counters | None = None) -> None:
        self.counters = counters if counters is not None else Counters()
        self._detectors = detectors
        self._nursery: trio.Nursery | None = None

    async def run(self, *, task_status: trio.TaskStatus[None] = trio.TASK_STATUS_IGNORED) -> None:
        """Carry lines until cancelled."""
        async with trio.open_nursery() as self._nursery:
            task_status.started()
            await trio.sleep_forever()

    @asynccontextmanager
    async def line(self, sock: socket.socket) -> AsyncIterator[DirectLine]:
        """The line of this connection, once the peer has identified itself or will not (see api.Media)."""
        assert self._nursery is not None, "Direct.run must run before a line is opened"
        inbox = Inbox(self.counters)
        line = DirectLine(sock, Ear(inbox, self._detectors, self.counters), inbox)
        try:
            await self._greet(line)
            if not line.ear.is_over:
                self._start(line, self._nursery)
            yield line
        finally:
            await self._leave(line)

    # ------------------------------------------------------------ coming and going

    async def _greet(self, line: DirectLine) -> None:
        with trio.move_on_after(UUID_WITHIN_S) as patience:
            while not line.ear.has_opened:
                await self._receive(line)
        if patience.cancelled_caught:
            line.ear.end("stuck", trio.current_time(), "silent")

    def _start(self, line: DirectLine, nursery: trio.Nursery) -> None:
        line.is_carried = True
        self.counters.lines_open += 1
        self.counters.lines_opened += 1
        nursery.start_soon(self._carry, line)

    async def _leave(self, line: DirectLine) -> None:
        if line.is_carried:
            line.scope.cancel()
            with trio.CancelScope(shield=True):  # two tasks that end at their next checkpoint
                await line.tasks_over.wait()
            self.counters.lines_open -= 1
        line.mouth.shut()
        self._last_bytes(line)
        line.ear.close()
        close_gently(line.sock)
        with trio.CancelScope(shield=True):
            await trio.aclose_forcefully(line.stream)

    def _last_bytes(self, line: DirectLine) -> None:
        """The hang-up frame if it is owed and may be sent, and nothing left unread (see Pump._leave)."""
        is_owed = line.ear.call_id is not None and not line.has_said_goodbye and not line.ear.is_deaf
        try:
            if is_owed and not line.is_inside_frame:
                line.sock.send(HANGUP_FRAME)
            for _ in range(DRAIN_READS_MAX):
                if not line.sock.recv(RECEIVE_BYTES):
                    return
        except OSError:
            pass  # nothing left to read, or gone already

    # ------------------------------------------------------------ the two tasks

    async def _carry(self, line: DirectLine) -> None:
        try:
            with line.scope:
                async with trio.open_nursery() as both:
                    both.start_soon(self._read, line)
                    both.start_soon(self._pace, line)
        finally:
            line.tasks_over.set()

    async def _read(self, line: DirectLine) -> None:
        while not line.ear.is_over:
            await self._receive(line)

    async def _pace(self, line: DirectLine) -> None:
        due = trio.current_time()
        while not (line.ear.is_over or line.mouth.is_shut):
            await self._send(line, line.mouth.frame())
            self._note(line, due)
            due = self._next_due(due)
            await trio.sleep_until(max(due, trio.current_time() + CATCH_UP_S))
            line.ear.waited(trio.current_time())
        await self._say_goodbye(line)

    def _note(self, line: DirectLine, due: float) -> None:
        late_ms = (trio.current_time() - due) * 1000.0
        self.counters.frames_sent += 1
        self.counters.sent(1, late_ms)
        if late_ms > LATE_MS and line.tell_late is not None:
            line.tell_late(late_ms)

    def _next_due(self, due: float) -> float:
        """The absolute schedule; given up, and anchored anew, when more than two frames behind."""
        if trio.current_time() - due > BEHIND_S_MAX:
            due = trio.current_time() - BEHIND_S_MAX
            self.counters.reanchors += 1
        return due + FRAME_S

    async def _say_goodbye(self, line: DirectLine) -> None:
        if line.ear.is_over:
            return
        line.has_said_goodbye = True
        await self._send(line, HANGUP_FRAME)
        await trio.sleep(FAREWELL_S)
        line.ear.end("stuck", trio.current_time(), "does not close after the hang-up")

    # ------------------------------------------------------------ bytes

    async def _receive(self, line: DirectLine) -> None:
        try:
            data = await line.stream.receive_some(RECEIVE_BYTES)
        except trio.BrokenResourceError as gone:
            line.ear.end("reset", trio.current_time(), _name(gone))
            return
        if data:
            line.ear.hear(data, trio.current_time())
        else:
            line.ear.hear_end(trio.current_time())

    async def _send(self, line: DirectLine, data: bytes) -> None:
        """Whole, or not to be followed by anything."""
        line.is_inside_frame = True
        try:
            with trio.move_on_after(STUCK_S) as patience:
                await line.stream.send_all(data)
        except trio.BrokenResourceError:
            return  # the reading task learns how it ended
        if patience.cancelled_caught:
            line.ear.end("stuck", trio.current_time(), "takes no bytes")
            return
        line.is_inside_frame = False


def _name(gone: trio.BrokenResourceError) -> str:
    """ECONNRESET and the like, for the log."""
    cause = gone.__cause__
    return errorcode.get(cause.errno or 0, "") if isinstance(cause, OSError) else str(gone)
