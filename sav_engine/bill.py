"""Who pays, and who serves: the call in whose tasks a service is asked.

A provider serves all calls at once and is told nothing of them; but whatever it does for a call, it does in a task of
that call, or in one started from there. So the bill lies in the context of the call, where the purse finds it.
"""

from __future__ import annotations

from contextvars import ContextVar

import attrs

ROUNDED = 6  # a millionth of a euro: some tokens


@attrs.define
class Bill:
    """What one call has cost so far, in EUR, by service; and who has worked for it."""

    eur: dict[str, float] = attrs.field(factory=dict)
    served: dict[str, str] = attrs.field(factory=dict)  # who did it last, by what it is: hears, speaks

    def add(self, service: str, eur: float) -> None:
        self.eur[service] = self.eur.get(service, 0.0) + eur

    @property
    def total_eur(self) -> float:
        return round(sum(self.eur.values()), ROUNDED)

    def by_service(self) -> dict[str, float]:
        """Rounded, in order of their names."""
        return {service: round(eur, ROUNDED) for service, eur in sorted(self.eur.items())}


_of_this_call: ContextVar[Bill | None] = ContextVar("bill", default=None)


def open_bill() -> Bill:
    """From now on this task, and those it starts, spend on this bill: one task a call."""
    bill = Bill()
    _of_this_call.set(bill)
    return bill


def charge_call(service: str, eur: float) -> None:
    """Put it on the bill of the call we work for, if there is one."""
    if (bill := _of_this_call.get()) is not None:
        bill.add(service, eur)


def serve_call(what: str, by: str) -> None:
    """Note who does this for the call we work for, if there is one. what: hears or speaks."""
    if (bill := _of_this_call.get()) is not None:
        bill.served[what] = by
