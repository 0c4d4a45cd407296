"""I/O (none but the interpreter's own). Garbage is collected when nobody hears it.

A collection looks at every object there may be a cycle of, in one go, and no frame goes out meanwhile: 1 to 3 ms for
the young ones of 100 calls, once or twice a second, 13 ms for the middle ones, 50 to 100 ms for all. None of it is
needed for a call to be forgotten: what a call leaves goes without (tests/unit/test_garbage.py), and the few cycles of
a fault can wait. So no collection comes by itself until half a million objects more were made than have gone; all is
collected between calls.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Final

import trio

MANY_OBJECTS: Final = 500_000  # 50 to 100 MB; 300 calls in progress are 150,000 of them
NEXT_LOOK_S: Final = 10.0  # a line that rings all day has seconds between two calls, at night


def settle() -> None:
    """After start-up: what it made lives as long as we do, and is not looked at again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(MANY_OBJECTS)


async def collecting(calls: Callable[[], int]) -> None:
    """Until cancelled: all garbage, once after each time that there were calls and now are none. calls: how many."""
    had_calls = False
    while True:
        await trio.sleep(NEXT_LOOK_S)
        if calls():
            had_calls = True
        elif had_calls:
            had_calls = False
            gc.collect()
