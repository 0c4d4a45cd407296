"""I/O. A tick every 5 ms from the kernel's own timer.

Why not trio.sleep: Python rounds waiting times up to whole milliseconds, and a sleep starts when the last one has
been noticed, so lateness would add up. A timerfd keeps its own absolute schedule and counts what was slept through.

Python has os.timerfd_create from 3.13 on; before, the same three calls are reached in the C library.
Source: timerfd_create(2); the constants are those of Linux on every architecture.
"""

from __future__ import annotations

import ctypes
import os
import sys
from typing import Final

import trio

CLOCK_MONOTONIC: Final = 1
TFD_FLAGS: Final = os.O_NONBLOCK | getattr(os, "O_CLOEXEC", 0)
NS_PER_S: Final = 1_000_000_000
COUNT_BYTES: Final = 8  # a read gives one unsigned 64-bit number: ticks since the last read


class _TimeSpec(ctypes.Structure):
    _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))


class _TimerSpec(ctypes.Structure):
    _fields_ = (("interval", _TimeSpec), ("value", _TimeSpec))


def has_timerfd() -> bool:
    """Is there a timerfd on this system? Linux has it, in every C library in use."""
    return hasattr(os, "timerfd_create") or hasattr(ctypes.CDLL(None), "timerfd_create")


def _create() -> int:
    if hasattr(os, "timerfd_create"):
        return int(os.timerfd_create(CLOCK_MONOTONIC, flags=TFD_FLAGS))
    libc = ctypes.CDLL(None, use_errno=True)
    return _checked(libc.timerfd_create(CLOCK_MONOTONIC, TFD_FLAGS))


def _set(fd: int, period_ns: int) -> None:
    """Tick every period_ns from now on; 0: stop."""
    if hasattr(os, "timerfd_settime_ns"):
        os.timerfd_settime_ns(fd, initial=period_ns, interval=period_ns)
        return
    libc = ctypes.CDLL(None, use_errno=True)
    period = _TimeSpec(*divmod(period_ns, NS_PER_S))
    _checked(libc.timerfd_settime(fd, 0, ctypes.byref(_TimerSpec(period, period)), None))


def _checked(result: int) -> int:
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result


class Ticker:
    """Ticks while armed. One task may wait."""

    def __init__(self, period_s: float) -> None:
        self._period_ns = round(period_s * NS_PER_S)
        self._fd = _create()

    def arm(self) -> None:
        """Start afresh: the first tick comes one period from now, and none is owed."""
        _set(self._fd, self._period_ns)

    def disarm(self) -> None:
        _set(self._fd, 0)

    async def wait(self) -> int:
        """Wait for a tick; returns how many came since the last wait, at least 1."""
        while True:
            await trio.lowlevel.wait_readable(self._fd)
            try:
                return int.from_bytes(os.read(self._fd, COUNT_BYTES), sys.byteorder)
            except BlockingIOError:
                continue  # disarmed or armed afresh since it became readable

    def close(self) -> None:
        trio.lowlevel.notify_closing(self._fd)
        os.close(self._fd)
