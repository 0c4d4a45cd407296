"""I/O (waits only). Asking a second time when the first answer is unusually late; the first to come wins.

Late means later than 95 of the last 100. The one that lost is cancelled, which closes its connection; what a vendor
bills of it is on the bill, so this is off unless the operator wants it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from typing import Final, Generic, TypeVar

import attrs
import trio

from ..errors import ProviderError
from ..metrics import Metrics

T = TypeVar("T")

REMEMBERED: Final = 100
KNOWN_MIN: Final = 20  # of fewer answers nobody knows what is usual
LATE: Final = 0.95


@attrs.define
class Hedge(Generic[T]):
    """One per provider. drop: what is done with an answer nobody needs any more."""

    provider: str
    metrics: Metrics
    drop: Callable[[T], Awaitable[None]]
    is_on: bool = False
    _waits_s: deque[float] = attrs.field(factory=lambda: deque(maxlen=REMEMBERED))

    def late_s(self) -> float | None:
        """How long an answer may take before it is unusual; None while that is not known, or not wanted."""
        if not self.is_on or len(self._waits_s) < KNOWN_MIN:
            return None
        return sorted(self._waits_s)[int(LATE * len(self._waits_s))]

    async def first(self, ask: Callable[[], Awaitable[T]]) -> T:
        """The first answer. Raises ProviderError: the last one's, when none came."""
        began_s, late_s = trio.current_time(), self.late_s()
        answer = await ask() if late_s is None else await self._race(ask, late_s)
        self._waits_s.append(trio.current_time() - began_s)
        return answer

    async def _race(self, ask: Callable[[], Awaitable[T]], late_s: float) -> T:
        done, came = trio.open_memory_channel[tuple[int, T | ProviderError]](2)

        async def run(number: int) -> None:
            outcome: T | ProviderError
            try:
                outcome = await ask()
            except ProviderError as fault:
                outcome = fault
            done.send_nowait((number, outcome))

        try:
            async with trio.open_nursery() as asking:
                asking.start_soon(run, 0)
                asked = 1
                with trio.move_on_after(late_s) as patience:
                    number, outcome = await came.receive()
                if patience.cancelled_caught:
                    asking.start_soon(run, 1)
                    asked = 2
                    number, outcome = await came.receive()
                    if isinstance(outcome, ProviderError):
                        number, outcome = await came.receive()
                asking.cancel_scope.cancel()
        finally:
            await self._drop_rest(came)
        if asked == 2:
            self.metrics.provider_hedge(self.provider, "second" if number else "first")
        if isinstance(outcome, ProviderError):
            raise outcome
        return outcome

    async def _drop_rest(self, came: trio.MemoryReceiveChannel[tuple[int, T | ProviderError]]) -> None:
        """An answer that came at the same moment, or when nobody waited any more."""
        while came.statistics().current_buffer_used:
            _, late = came.receive_nowait()
            if not isinstance(late, ProviderError):
                with trio.CancelScope(shield=True):
                    await self.drop(late)
