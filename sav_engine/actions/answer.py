"""What an action is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

import attrs

from .office_hours import USUAL, Hours

Value = str | int | float | bool | None
Slots = Mapping[str, Value]


@attrs.frozen
class Refused:
    """The action could not do what it is for; the flow takes its `failed` row. reason: one line for the ticket."""

    reason: str


Action = Callable[[Slots], Awaitable[Slots | Refused]]


@attrs.frozen
class Office:
    """What the operator has configured about the people behind the bot. always_open: whatever the hours say."""

    always_open: bool = False
    transfers_per_10_min: int = 5
    open_ticket_days: int = 30
    hours: Hours = USUAL

    def is_open(self, now: datetime) -> bool:
        """now: aware."""
        return self.always_open or self.hours.is_open(now)
