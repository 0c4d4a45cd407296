"""The draft of a call's ticket: a durable record from its first moments, richer as the call goes.

If the engine dies, the draft is the ticket. One write at a time; what changes meanwhile goes into the next one.
"""

from __future__ import annotations

from collections.abc import Callable

import trio

from ..errors import RecordsError
from ..logs import get_logger
from ..metrics import Metrics
from ..ports import Drafts, Ticket

log = get_logger(__name__)


class Draft:
    """make: the ticket as it would be if the call broke off now; may be replaced by one that knows more."""

    def __init__(self, drafts: Drafts, make: Callable[[], Ticket], metrics: Metrics) -> None:
        self._drafts = drafts
        self.make = make
        self._metrics = metrics
        self._changed = trio.Event()

    def changed(self) -> None:
        """Something worth keeping happened; never waits."""
        self._changed.set()

    async def run(self) -> None:
        """Keep the first draft at once, then each change, until cancelled."""
        while True:
            self._changed = trio.Event()
            try:
                await self._drafts.keep(self.make())
            except RecordsError as fault:  # the call goes on; its end tries again, and says so
                self._metrics.error("draft_not_kept", "records")
                log.warning("draft_not_kept", reason=str(fault))
            await self._changed.wait()
