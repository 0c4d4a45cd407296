"""I/O (waits only). A circuit breaker: a vendor that is down costs a call nothing.

Closed: everybody asks. After `failures_max` failures within `within_s`, or one that cannot pass by itself (a wrong
key, no credit), it opens: nobody asks, callers get the fallback at once. While it is open one background task probes
with growing pauses. A probe that succeeds puts it on trial, for a vendor can list its models and still not speak: the
next failure opens it again, the next success closes it. An incident is all the time from the first opening to that
success: it is counted and logged once, however many calls it touches.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from typing import Literal, NoReturn

import attrs
import trio

from ..errors import ProviderError
from ..logs import get_logger
from ..metrics import Metrics
from .http import Busy, Nonsense, Refused, Unreachable

FAILURES_MAX = 3  # one is an accident, and twice in a row happens at a busy vendor
WITHIN_S = 30.0
PROBE_FIRST_S = 2.0
PROBE_MAX_S = 60.0  # back within a minute of the vendor; a probe a minute disturbs nobody
PROBE_S = 5.0  # of waiting for one probe
HOPELESS = frozenset({401, 402, 403})  # does not pass before somebody acts
OURS = frozenset({400, 404, 409, 413, 422})  # says nothing about the vendor's health

log = get_logger(__name__)

Probe = Callable[[], Awaitable[None]]


class Open(ProviderError):
    """Nobody asks this vendor now."""

    def __init__(self, service: str, reason: str) -> None:
        super().__init__(
            where=service,
            what=f"le service est mis de côté ({reason})",
            fix="il est essayé de nouveau en arrière-plan ; rien à faire s'il revient",
        )


@attrs.define
class Breaker:
    """One per vendor. component: as in metrics.labels.COMPONENTS."""

    service: str
    component: str
    metrics: Metrics
    failures_max: int = FAILURES_MAX
    within_s: float = WITHIN_S
    reason: str = ""  # why it is open; "" while it is closed
    incidents: int = 0
    _failed_s: deque[float] = attrs.field(factory=deque)
    _opened: trio.Event = attrs.field(factory=trio.Event)
    _is_on_trial: bool = False
    _pause_s: float = PROBE_FIRST_S

    def __attrs_post_init__(self) -> None:
        self._show()

    def _show(self) -> None:
        self.metrics.provider_up(self.service.lower(), is_up=not self.reason)

    @property
    def is_open(self) -> bool:
        return bool(self.reason)

    @property
    def standing(self) -> Literal["closed", "open", "trial"]:
        return "open" if self.is_open else "trial" if self._is_on_trial else "closed"

    def check(self) -> None:
        """Raises Open, at once, while the circuit is open."""
        if self.reason:
            raise Open(self.service, self.reason)

    def worked(self) -> None:
        """An answer was whole. A request sent before the circuit opened does not close it: the probe does."""
        self._failed_s.clear()
        if self._is_on_trial:
            self._is_on_trial = False
            self._pause_s = PROBE_FIRST_S
            log.info("provider_back", service=self.service)

    def failed(self, fault: ProviderError) -> None:
        """A request failed for good, after its retries."""
        if self.is_open or not is_outage(fault):
            return
        now = trio.current_time()
        self._failed_s.append(now)
        while self._failed_s[0] < now - self.within_s:
            self._failed_s.popleft()
        is_hopeless = isinstance(fault, Refused) and fault.status in HOPELESS
        if is_hopeless or self._is_on_trial or len(self._failed_s) >= self.failures_max:
            self._open(fault)

    def _open(self, fault: ProviderError) -> None:
        self.reason = short_reason(fault)
        if not self._is_on_trial:
            self.incidents += 1
            self.metrics.error(f"{self.service.lower()}_open", self.component)
            log.error("provider_set_aside", service=self.service, reason=self.reason, fix=fault.fix)
        self._is_on_trial = False
        self._opened.set()
        self._show()

    def close(self) -> None:
        """The vendor answers again: the next request shows whether it is back."""
        self.reason = ""
        self._is_on_trial = True
        self._failed_s.clear()
        self._opened = trio.Event()
        self._show()

    async def run(self, probe: Probe) -> NoReturn:
        """Probe whenever the circuit is open, until cancelled. probe: raises ProviderError while it is down."""
        while True:
            await self._opened.wait()
            while self.is_open:
                await trio.sleep(self._pause_s)
                self._pause_s = min(2 * self._pause_s, PROBE_MAX_S)
                with trio.move_on_after(PROBE_S):
                    await self._probe(probe)

    async def _probe(self, probe: Probe) -> None:
        try:
            await probe()
        except ProviderError as fault:
            log.debug("provider_still_away", service=self.service, reason=short_reason(fault))
        else:
            self.close()


def is_outage(fault: ProviderError) -> bool:
    """Does this failure say something about the vendor's health?"""
    match fault:
        case Refused(status=status):
            return status not in OURS
        case Nonsense(is_outage=is_outage):
            return is_outage
        case Busy():
            return False
        case _:
            return True


def short_reason(fault: ProviderError) -> str:
    """One word or two, from a closed set of shapes: it goes to logs and to the operator's terminal."""
    match fault:
        case Refused():
            return f"HTTP {fault.status} {fault.code}".strip()
        case Unreachable():
            return fault.kind
        case _:
            return type(fault).__name__.lower()
