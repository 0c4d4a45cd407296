"""I/O (the collector of garbage). A player of many callers that does not stop for it.

In a process that plays twenty callers one collection took 257 ms. All of them stood still meanwhile, and their
figures told of a hole in the engine's sound: the kernel joins frames that wait, and stamps them with the last time.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def punctual() -> Iterator[None]:
    """Nothing is collected inside the block: for minutes, not for days."""
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.unfreeze()
