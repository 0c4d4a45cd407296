"""A stand-in for those who block: the vendors' official clients, and commands that run a loop of their own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

import trio


@contextmanager
def in_thread(stand_in: Any) -> Iterator[int]:
    """The stand-in in a loop of its own; its port."""
    ports: list[int] = []
    stop: list[Any] = []

    async def serve() -> None:
        async with trio.open_nursery() as nursery:
            ports.append(await nursery.start(stand_in.serve))
            stop.append((trio.lowlevel.current_trio_token(), nursery.cancel_scope))

    thread = Thread(target=trio.run, args=(serve,))
    thread.start()
    while not stop:
        time.sleep(0.005)
    yield ports[0]
    token, scope = stop[0]
    token.run_sync_soon(scope.cancel)
    thread.join()
