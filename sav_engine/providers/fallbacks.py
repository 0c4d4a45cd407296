"""I/O (the log). Falling back is counted each time, and told once per incident.

An incident lasts as long as no minute passes without a fallback: a vendor who is away for an hour is one line in the
log, and one more when the next incident begins, however many calls went on without him.
"""

from __future__ import annotations

from typing import Final

import attrs
import trio

from .. import asking
from ..logs import get_logger
from ..metrics import Metrics

QUIET_S: Final = 60.0  # calls come every few seconds when it matters; a quieter line notices nothing either way

log = get_logger(__name__)


@attrs.define
class Fallbacks:
    """One per provider. incidents: so far. touched: fallbacks of the incident that goes on."""

    provider: str
    metrics: Metrics
    incidents: int = 0
    touched: int = 0
    _last_s: float = float("-inf")

    def fell_back(self, reason: str) -> None:
        """Somebody else answers instead of this provider."""
        self.metrics.provider_fallback(self.provider)
        asking.fell_back(self.provider, reason)
        now = trio.current_time()
        if now - self._last_s > QUIET_S:
            if self.incidents:
                log.info("provider_incident_before", provider=self.provider, fallbacks=self.touched)
            self.incidents, self.touched = self.incidents + 1, 0
            self.metrics.provider_incident(self.provider)
            log.warning("provider_falls_back", provider=self.provider, reason=reason)
        self.touched += 1
        self._last_s = now
