"""I/O (none but a clock). A worker thread lets the sound go first.

One thread at a time runs Python. The pump lets go of the interpreter at each send and receive, because a system call
may take long; a thread that is at work takes it then, and the pump waits until that one does a system call in turn.
So a hundred sends among the writing of a hundred files are a hundred waits: 3 to 6 ms for the last of 300 lines; and
where a thread computes without a pause, the pump waits until it has done. Whoever has many small things to do in a
thread asks before each.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

LOOK_S: Final = 0.002  # to look costs the pump 0.05 ms, and it is busy for 10
LOOKS_MAX: Final = 10  # a pump that never rests must not stop the disks


def give_way(is_busy: Callable[[], bool]) -> bool:
    """In a worker thread: wait while the pump is busy, 20 ms at most. False if that was in vain."""
    for _ in range(LOOKS_MAX):
        if not is_busy():
            return True
        time.sleep(LOOK_S)
    return False
