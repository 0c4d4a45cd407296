"""What can wait a moment is done for all calls of an engine together: drafts to be kept, lines of the log.

A log line takes 11 us when one was written just before, and 160 to 200 between the sound of 100 calls; a draft of a
ticket 40 and 150. What has slept is slow, and the second finds warm what the first has touched.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import trio

# What an engine that dies may lose of a call besides, and how late a line is in the log; of 100 calls ten have
# something to do by then.
REST_S: Final = 0.25
WORKS_MAX: Final = 10_000  # of 2,000 calls; beyond, each is done at once

Work = Callable[[], None]


class Moments:
    """Of one engine. `run` is a service; without it everything is done at once."""

    def __init__(self) -> None:
        self._works: list[Work] = []
        self._news: trio.Event | None = None  # None: nobody runs it

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

    async def run(self) -> None:
        """Until cancelled; what waits by then is done."""
        try:
            while True:
                self._news = trio.Event()
                await self._news.wait()
                await trio.sleep(REST_S)
                self._do_all()
        finally:
            self._news = None
            self._do_all()

    def _do_all(self) -> None:
        works, self._works = self._works, []
        for work in works:
            work()
