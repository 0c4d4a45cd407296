"""The calls in the air, for whoever looks at them from outside (`sav top`): where each is, and who serves it.

No words and no names; of numbers only what tells two callers apart. It is looked at once a second and kept by nobody:
a call costs one entry, however long it takes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

import attrs

from ..bill import Bill
from ..flow.machine import Machine as FlowMachine
from ..phone import masked
from ..turns.machine import Machine as FloorMachine
from .ledger import Ledger

CALLER_NUMBER = "caller_number"  # the slot


@attrs.frozen
class InTheAir:
    """What is looked at of one call. hears, speaks: who does, until the call notes another."""

    call_id: UUID
    started_at: datetime
    flow: FlowMachine
    floor: FloorMachine
    ledger: Ledger
    bill: Bill
    hears: str
    speaks: str

    def row(self) -> dict[str, object]:
        """As JSON. latency_s: of the last turn, from the end of the caller's speech to the bot's first sound."""
        number = self.flow.slots.get(CALLER_NUMBER)
        return {
            "call_uuid": str(self.call_id),
            "since": self.started_at.isoformat(timespec="seconds"),
            "caller": masked(number) if isinstance(number, str) else None,
            "flow": self.flow.name,
            "state": self.flow.state,
            "floor": self.floor.floor.value,
            "latency_s": self.ledger.last_s,
            "hears": self.bill.served.get("hears", self.hears),
            "speaks": self.bill.served.get("speaks", self.speaks),
        }


@attrs.define
class Roster:
    """All of them, the oldest first."""

    _calls: dict[UUID, InTheAir] = attrs.field(factory=dict)

    @contextmanager
    def shows(self, call: InTheAir) -> Iterator[None]:
        self._calls[call.call_id] = call
        try:
            yield
        finally:
            del self._calls[call.call_id]

    def rows(self) -> list[dict[str, object]]:
        return [call.row() for call in self._calls.values()]
