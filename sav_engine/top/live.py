"""I/O (terminal). Draws once a second until q, Escape or Ctrl-C, and leaves the terminal as it was found."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import signal
import sys
import termios
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from ..errors import SavError
from .look import Told, Where, look
from .screen import Line, drawn, fault_screen, screen

EVERY_S = 1.0
QUIT = frozenset(b"qQ\x1b")  # Escape alone: an arrow key, which begins with it, leaves too
ENTER = "\x1b[?1049h\x1b[?25l"  # the other screen, no cursor
LEAVE = "\x1b[?25h\x1b[?1049l"
WAKE_BYTES = 512

Look = Callable[[Where], Told]


def watch(where: Where, look: Look = look) -> None:
    """Until the person leaves. Raises KeyboardInterrupt for Ctrl-C, after the terminal is itself again."""
    with raw_keys(sys.stdin.fileno()), woken_by_signals() as wake:
        due = time.monotonic()
        try:
            sys.stdout.write(ENTER)
            while True:
                draw(seen(where, look))
                due = max(due + EVERY_S, time.monotonic())
                if waited(due, wake):
                    return
        finally:
            sys.stdout.write(LEAVE)
            sys.stdout.flush()


def seen(where: Where, look: Look) -> Callable[[int], Sequence[Line]]:
    """What there is to see now, for a height that is known when it is drawn."""
    now = datetime.now().astimezone()
    try:
        told = look(where)
    except SavError as fault:  # it may come back: an engine that is restarted is one reason to look
        text = str(fault)
        return lambda height: fault_screen(text, now)
    return lambda height: screen(told, now, height)


def draw(lines_for: Callable[[int], Sequence[Line]]) -> None:
    size = shutil.get_terminal_size()
    lines = [drawn(line, size.columns, coloured="NO_COLOR" not in os.environ) for line in lines_for(size.lines - 1)]
    keys = drawn([("q : quitter", "dim")], size.columns, coloured="NO_COLOR" not in os.environ)
    sys.stdout.write("\x1b[H" + "".join(f"{line}\x1b[K\r\n" for line in lines) + f"\x1b[J\x1b[{size.lines};1H{keys}")
    sys.stdout.flush()


def waited(due: float, wake: int) -> bool:
    """Until the next look, or a resize. True: the person wants to leave."""
    left_s = max(0.0, due - time.monotonic())
    ready, _, _ = select.select([sys.stdin.fileno(), wake], [], [], left_s)
    if wake in ready:
        os.read(wake, WAKE_BYTES)
    if sys.stdin.fileno() in ready:
        keys = os.read(sys.stdin.fileno(), WAKE_BYTES)
        return not keys or bool(QUIT & set(keys))  # nothing to read: the terminal is gone
    return False


@contextlib.contextmanager
def raw_keys(terminal: int) -> Iterator[None]:
    """Keys come one by one and are not shown. Ctrl-C stays what it is; Ctrl-Z would leave half a screen behind."""
    before = termios.tcgetattr(terminal)
    *flags, local, in_speed, out_speed, control = before
    control = [*control]
    control[termios.VSUSP] = b"\x00"
    after = [*flags, local & ~(termios.ICANON | termios.ECHO), in_speed, out_speed, control]
    termios.tcsetattr(terminal, termios.TCSADRAIN, after)
    try:
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


@contextlib.contextmanager
def woken_by_signals() -> Iterator[int]:
    """A file that can be read after a resize. A polite kill ends the block as Ctrl-C does."""
    reads, writes = os.pipe()
    os.set_blocking(writes, False)
    wakeup = signal.set_wakeup_fd(writes, warn_on_full_buffer=False)
    resized = signal.signal(signal.SIGWINCH, lambda number, frame: None)
    ended = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield reads
    finally:
        signal.signal(signal.SIGTERM, ended)
        signal.signal(signal.SIGWINCH, resized)
        signal.set_wakeup_fd(wakeup)
        os.close(reads)
        os.close(writes)
