"""I/O. A tick every 5 ms from the kernel's own timer.

Why not trio.sleep: Python rounds waiting times up to whole milliseconds, and a sleep starts when the last one has
been noticed, so lateness would add up. A timerfd keeps its own absolute schedule and counts what was slept through.

Python has os.timerfd_create from 3.13 on; before, the same three calls are reached in the C library.
Source: timerfd_create(2); the constants are those of Linux on every architecture.
"""

from __future__ import annotations

import ctypes
import math
import os
import struct
import time
from collections.abc import Callable
from functools import cache
from typing import Final

import trio

CLOCK_MONOTONIC: Final = 1
TFD_FLAGS: Final = os.O_NONBLOCK | getattr(os, "O_CLOEXEC", 0)
ABSTIME: Final = 1  # TFD_TIMER_ABSTIME
NS_PER_S: Final = 1_000_000_000
# An itimerspec: period, then first, each in seconds and ns. Cold, three structures of ctypes took 20 us more.
_TIMER_SPEC: Final = struct.Struct("4l")
COUNT_BYTES: Final = 8  # a read gives one unsigned 64-bit number: ticks since the last read


@cache
def _libc() -> ctypes.CDLL:
    """Made once: it is garbage that only a collection finds."""
    return ctypes.CDLL(None, use_errno=True)


def has_timerfd() -> bool:
    """Is there a timerfd on this system? Linux has it, in every C library in use."""
    return hasattr(os, "timerfd_create") or hasattr(_libc(), "timerfd_create")


def _create() -> int:
    if hasattr(os, "timerfd_create"):
        return int(os.timerfd_create(CLOCK_MONOTONIC, flags=TFD_FLAGS))
    libc = _libc()
    return _checked(libc.timerfd_create(CLOCK_MONOTONIC, TFD_FLAGS))


def _setter() -> Callable[[int, int, int], None]:
    """f(fd, first_ns, period_ns): tick every period_ns from first_ns (monotonic) on; if that is past, at once, with
    what is owed. 0, 0: stop. Looked up once: to ask for what is not there takes as long as the call itself."""
    if hasattr(os, "timerfd_settime_ns"):
        by_python = os.timerfd_settime_ns
        return lambda fd, first_ns, period_ns: by_python(fd, flags=ABSTIME, initial=first_ns, interval=period_ns)
    settime = _libc().timerfd_settime

    def by_libc(fd: int, first_ns: int, period_ns: int) -> None:
        spec = _TIMER_SPEC.pack(*divmod(period_ns, NS_PER_S), *divmod(first_ns, NS_PER_S))
        _checked(settime(fd, ABSTIME, spec, None))

    return by_libc


def _checked(result: int) -> int:
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result


class Ticker:
    """Ticks while armed, numbered from the arming on. One task may wait."""

    def __init__(self, period_s: float) -> None:
        self._period_ns = round(period_s * NS_PER_S)
        self._fd = _create()
        self._set_timer = _setter()
        self._zero_ns: int | None = None  # when it was armed
        self._every = 1  # of which ticks the timer tells,
        self._is_set_once = False  # if it was not set for a moment between two
        self._seen = 0  # number of the last tick told of

    def arm(self) -> None:
        """Start afresh: the first tick comes one period from now, and none is owed."""
        self._zero_ns = time.monotonic_ns()
        self._seen = 0
        self._set(self._every)

    def disarm(self) -> None:
        self._zero_ns = None
        self._set_timer(self._fd, 0, 0)

    async def wait(self, every: int = 1, by_s: float = math.inf) -> int:
        """Wait for a tick whose number is a multiple of `every`; returns how many came since the last wait: all of
        them, which after a stall may be more than up to the one that was waited for.

        by_s: on Trio's clock. Where that is earlier, wait until then only, and return 0: the ticks are as they were.
        """
        if every != self._every or self._is_set_once:
            self._set(every)
        if by_s < math.inf:
            self._set_once(by_s)
        while True:
            await trio.lowlevel.wait_readable(self._fd)
            try:
                os.read(self._fd, COUNT_BYTES)  # the count is of what the timer tells of; we want them all
            except BlockingIOError:
                continue  # disarmed or armed afresh since it became readable
            if self._zero_ns is not None:
                tick = (time.monotonic_ns() - self._zero_ns) // self._period_ns
                if tick < self._following(every):
                    return 0
                before, self._seen = self._seen, tick
                return tick - before

    def _following(self, every: int) -> int:
        """The tick that is waited for."""
        return (self._seen // every + 1) * every

    def _set(self, every: int) -> None:
        """The same ticks, but tell of each `every`th only: a wake-up costs far more than a tick."""
        self._every, self._is_set_once = every, False
        if self._zero_ns is not None:
            self._set_timer(
                self._fd, self._zero_ns + self._following(every) * self._period_ns, every * self._period_ns
            )

    def _set_once(self, by_s: float) -> None:
        """Not for the tick that follows, but for this moment, where it comes before."""
        by_ns = time.monotonic_ns() + round((by_s - trio.current_time()) * NS_PER_S)
        if self._zero_ns is not None and by_ns < self._zero_ns + self._following(self._every) * self._period_ns:
            self._is_set_once = True
            self._set_timer(self._fd, by_ns, 0)

    def close(self) -> None:
        trio.lowlevel.notify_closing(self._fd)
        os.close(self._fd)
