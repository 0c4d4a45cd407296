"""Pure. What `/calls` tells of a running engine at one moment: its calls, and what may turn the next one away.

For people on the same machine (`sav top`); the figures over time are those of `/metrics`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import attrs

from . import __version__
from .call.admission import Admission
from .call.roster import Roster
from .media.lateness import LatenessWatch
from .providers.breaker import Breaker


@attrs.frozen
class Overview:
    """Everything in it is asked in the loop, and only looks at what is known."""

    admission: Admission
    roster: Roster
    lateness: LatenessWatch
    breakers: Sequence[Breaker]

    def __call__(self) -> Mapping[str, object]:
        """As JSON. frames_late_p99_ms: upper bound, of the last five seconds; None beyond all, or without call.

        refuses: why a call that came now would be turned away (full, late, draining, unkept); None when it is taken.
        """
        p99_ms = self.lateness.p99_ms()
        return {
            "version": __version__,
            "refuses": self.admission.refusal(),
            "draining": self.admission.is_draining,
            "calls_max": self.admission.calls_max,
            "frames": self.lateness.frames,
            "frames_late_p99_ms": p99_ms if self.lateness.frames and math.isfinite(p99_ms) else None,
            "services": [service(breaker) for breaker in self.breakers],
            "calls": self.roster.rows(),
        }


def service(breaker: Breaker) -> Mapping[str, object]:
    """One paid service. standing: closed (it is asked), open (set aside, for `reason`), trial (asked again)."""
    return {
        "name": breaker.service,
        "standing": breaker.standing,
        "reason": breaker.reason,
        "incidents": breaker.incidents,
    }
