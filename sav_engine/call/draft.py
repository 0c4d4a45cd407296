"""The draft of a call's ticket: a durable record from its first moments, richer as the call goes.

If the engine dies, the draft is the ticket. One write at a time; what changes meanwhile goes into the next one.

Of many calls those that have changed are kept together, a moment later; their threads wait for the disk together too.
"""

from __future__ import annotations

from collections.abc import Callable

import trio

from ..errors import RecordsError
from ..logs import get_logger
from ..metrics import Metrics
from ..ports import Drafts, Ticket
from .moments import Moments

log = get_logger(__name__)


class Draft:
    """make: the ticket as it would be if the call broke off now; may be replaced by one that knows more."""

    def __init__(self, drafts: Drafts, make: Callable[[], Ticket], metrics: Metrics, moments: Moments) -> None:
        self._drafts = drafts
        self.make = make
        self._metrics = metrics
        self._moments = moments
        self._go = trio.Event()
        self._is_changed = False
        self._is_unkept = False  # the last one

    def changed(self) -> None:
        """Something worth keeping happened; never waits."""
        if not self._is_changed:
            self._is_changed = True
            self._moments.later(self._go.set)

    async def run(self) -> None:
        """Keep the first draft at once, then each change, until cancelled."""
        while True:
            self._go, self._is_changed = trio.Event(), False
            try:
                await self._drafts.keep(self.make())
            except RecordsError as fault:  # the call goes on; its end tries again, and says so
                self._note_unkept(fault)
            else:
                self._is_unkept = False
            await self._go.wait()

    def _note_unkept(self, fault: RecordsError) -> None:
        """In the log once: a disk that is full is full at each step of every call, and the metric counts them all."""
        self._metrics.error("draft_not_kept", "records")
        if not self._is_unkept:
            log.warning("draft_not_kept", reason=str(fault))
        self._is_unkept = True
