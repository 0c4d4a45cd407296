"""What can wait a moment is done for all calls of an engine together: drafts to be kept, lines of the log, and a look
at deadlines that are far away.

A log line takes 11 us when one was written just before, and 160 to 200 between the sound of 100 calls; a draft of a
ticket 40 and 150. What has slept is slow, and the second finds warm what the first has touched.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, Protocol

import trio

# What an engine that dies may lose of a call besides, and how late a line is in the log; of 100 calls ten have
# something to do by then.
REST_S: Final = 0.25
WORKS_MAX: Final = 10_000  # of 2,000 calls; beyond, each is done at once
AT_ONCE: Final = 16  # 0.5 ms; the sound of all calls does not wait for more
WOKEN_AT_ONCE: Final = 8  # calls; the same

SOON_S: Final = 3 * REST_S  # deadlines this near are told; two looks may be missed

Work = Callable[[], None]


class Waits(Protocol):
    """Who waits for a deadline without a timer, or lets events lie. far_s: on Trio's clock; infinite for neither."""

    far_s: float

    def look(self) -> None:
        """Its deadline is near: it goes on waiting with a timer of its own. Or it is past: what lies is taken."""
        ...


class Moments:
    """Of one engine. `run` is a service; without it everything is done at once."""

    def __init__(self) -> None:
        self._works: deque[Work] = deque()
        self._news: trio.Event | None = None  # None: nobody runs it
        self._minded: set[Waits] = set()

    def __repr__(self) -> str:
        return f"<Moments {len(self._works)} waiting{'' if self._news else ', not running'}>"

    def later(self, work: Work) -> None:
        """Done with that of the other calls, REST_S from now at most, in the order of asking. work: of no call alone,
        since who is next waits for it: it must neither wait nor fail."""
        if self._news is None or len(self._works) >= WORKS_MAX:
            work()
        else:
            self._works.append(work)
            self._news.set()

    @contextmanager
    def minding(self, waits: Waits) -> Iterator[None]:
        """Inside of this block its far deadline is looked at."""
        self._minded.add(waits)
        if self._news is not None:
            self._news.set()
        try:
            yield
        finally:
            self._minded.discard(waits)

    def minds(self, waits: Waits) -> bool:
        """Whether a far deadline of this one will be told before it comes."""
        return self._news is not None and waits in self._minded

    async def run(self) -> None:
        """Until cancelled; what waits by then is done."""
        try:
            while True:
                self._news = trio.Event()
                if not self._minded and not self._works:
                    await self._news.wait()
                await trio.sleep(REST_S)
                await self._do_waiting()
                await self._tell_near()
        finally:
            self._news = None
            self._do_all()
            for waits in self._near(math.inf):
                waits.look()

    async def _tell_near(self) -> None:
        for number, waits in enumerate(self._near(trio.current_time() + SOON_S), start=1):
            waits.look()
            if number % WOKEN_AT_ONCE == 0:
                await trio.lowlevel.checkpoint()

    def _near(self, until_s: float) -> list[Waits]:
        return [waits for waits in self._minded if waits.far_s <= until_s]

    async def _do_waiting(self) -> None:
        for number in range(1, len(self._works) + 1):
            self._works.popleft()()
            if number % AT_ONCE == 0:
                await trio.lowlevel.checkpoint()

    def _do_all(self) -> None:
        for _ in range(len(self._works)):
            self._works.popleft()()  # if one fails all the same, those behind it are still there
