"""Handing on inside a call, without giving way to other tasks where nothing has to be waited for.

Trio's own `send` and `receive` let all others run first, also when there is room, or something waits: a trip through
its loop, 5 us warm and several times that between the sound of 100 calls. A call's tasks hand on a few events, then
wait for something: they hold up nobody.

Its scopes with a deadline cost 8 us warm and up to 80 cold, and nearly all deadlines of a call are seconds away and
never come: the end of a question's patience, of an utterance, of the call. So a far one has no scope: `Moments` looks
at those of all calls four times a second, and tells whose is near.

Nor does each event wake who waits for it. Some ask for nothing yet (`turns.rests` knows which): they lie, with the
time at which they came, until another event comes, a deadline is near, or `Moments` looks at those of all calls.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from typing import Final, Generic, Protocol, TypeVar

import trio

from ..turns.rests import NOTHING, Rest, Rests
from .moments import REST_S, Moments

T = TypeVar("T")
Sent = TypeVar("Sent", contravariant=True)

AT_ONCE_MAX: Final = 32  # taken without giving way; a call that never rests would otherwise hold up all others
FAR_S: Final = 4 * REST_S  # looked at in time also when the look is a rest too late
LIES_S: Final = 2 * REST_S  # what may lie so long lies until the next look


class Sends(Protocol[Sent]):
    """The end of a channel that takes events: `trio.MemorySendChannel`, or `Mailbox`."""

    def send_nowait(self, value: Sent, /) -> None:
        """Raises trio.WouldBlock where there is no room."""
        ...

    async def send(self, value: Sent, /) -> None:
        """Waits for room."""
        ...


async def put(channel: Sends[T], value: T) -> None:
    """Waits only while the channel is full. Raises as its `send`."""
    try:
        channel.send_nowait(value)
    except trio.WouldBlock:
        await channel.send(value)


class Mailbox(Generic[T]):
    """Events of many for one task, which takes at once all that has come, and then waits.

    events_max: beyond, senders wait. Like Trio's channel, which raises two exceptions for each wait.
    came_s: when that which was taken last came, if it lay here while nobody was woken; else None.
    """

    def __init__(self, events_max: int, moments: Moments) -> None:
        self.far_s = math.inf  # the deadline that is waited for without a scope; past when something lies
        self.came_s: float | None = None
        self._events: deque[T] = deque()
        self._lie: deque[float] = deque()  # since when, the first of `_events`
        self._rests: Rests = NOTHING
        self._near: trio.CancelScope | None = None  # the deadline that is waited for with one
        self._events_max = events_max
        self._room = trio.lowlevel.ParkingLot()
        self._waits: trio.lowlevel.Task | None = None
        self._at_once = 0
        self._moments = moments

    def __repr__(self) -> str:
        return f"<Mailbox {len(self._events)} events{', waited for' if self._waits else ''}>"

    def send_nowait(self, value: T, /) -> None:
        if len(self._events) >= self._events_max:
            raise trio.WouldBlock
        self._events.append(value)
        rest = self._rests.get(type(value)) if self._waits is not None else None
        if rest is None or not self._lies(rest):
            self.look()

    async def send(self, value: T, /) -> None:
        while len(self._events) >= self._events_max:
            await self._room.park()
        self.send_nowait(value)

    def look(self) -> None:
        """Wakes who waits; it sees for itself what there is."""
        waits, self._waits = self._waits, None
        if waits is not None:
            trio.lowlevel.reschedule(waits)

    def _lies(self, rest: Rest) -> bool:
        """Whether the last event lies for now: then it is taken in time."""
        now = trio.current_time()
        until_s = min(now + rest.for_s, rest.until_s)
        if not (self._is_looked_at() if until_s > now + LIES_S else self._is_told_by(until_s)):
            return False
        self._lie.append(now)
        self._rests = rest.then
        return True

    def _is_looked_at(self) -> bool:
        """With those of all calls."""
        if not self._moments.minds(self):
            return False
        self.far_s = -math.inf
        return True

    def _is_told_by(self, until_s: float) -> bool:
        """By the timer that runs."""
        if self._near is None or until_s <= trio.current_time():
            return False
        self._near.deadline = min(self._near.deadline, until_s)
        return True

    async def next_until(self, deadline_s: float | None, rests: Callable[[], Rests] = lambda: NOTHING) -> T | None:
        """The next; None when the deadline has come first, on Trio's clock. deadline_s: None for never.

        rests: asked where there is nothing yet: which events need not end the wait, and how long they may lie. None
        that lay here is lost, nor comes after a deadline or cancellation that came later.
        """
        self._at_once += 1
        if self._at_once > AT_ONCE_MAX:
            self._at_once = 0
            await trio.lowlevel.checkpoint()
        until_s = math.inf if deadline_s is None else deadline_s
        while (left_s := until_s - trio.current_time()) > 0 or self._lie:
            if self._events:
                return self._taken()
            assert self._waits is None, "two tasks wait for one call's events"
            self._at_once, self._waits, self._rests = 0, trio.lowlevel.current_task(), rests()
            if left_s == math.inf or (left_s > FAR_S and self._moments.minds(self)):
                self.far_s, self._near = until_s, None
                await trio.lowlevel.wait_task_rescheduled(self._give_up)
            else:
                self.far_s = math.inf
                with trio.move_on_at(until_s) as self._near:
                    await trio.lowlevel.wait_task_rescheduled(self._give_up)
        return None

    def _taken(self) -> T:
        if self._room:
            self._room.unpark()
        self.came_s = self._lie.popleft() if self._lie else None
        return self._events.popleft()

    def _give_up(self, raise_cancel: object) -> trio.lowlevel.Abort:
        if self._lie:
            self.look()  # the next wait is cancelled
            return trio.lowlevel.Abort.FAILED
        self._waits = None
        return trio.lowlevel.Abort.SUCCEEDED
