"""To a technician: is one free, and the transfer itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import assert_never
from uuid import UUID

from ..errors import RecordsError
from ..ports import NotTransferred, Ports, Transferred
from .answer import Office, Refused, Slots
from .briefing import briefing_of
from .office_hours import is_open

WINDOW = timedelta(minutes=10)


async def check_technician(ports: Ports, office: Office, slots: Slots) -> Slots | Refused:
    """Slot: technician_free. Open hours and few enough transfers of late; a database that is away does not say no."""
    now = ports.clock.now()
    if not (office.always_open or is_open(now)):
        return {"technician_free": False}
    try:
        lately = await ports.tickets.transfers_since(now - WINDOW)
    except RecordsError:
        lately = 0
    return {"technician_free": lately < office.transfers_per_10_min}


async def transfer_call(ports: Ports, call_id: UUID, give_back: Callable[[], None], slots: Slots) -> Slots | Refused:
    """Moves the caller to the technicians. On success the line closes: by itself, or by `give_back`."""
    channel = slots.get("caller_channel")
    known = channel if isinstance(channel, str) else None
    outcome = await ports.telephony.transfer(call_id, known, briefing_of(call_id, slots))
    match outcome:
        case Transferred(closes_itself=closes_itself):
            if not closes_itself:
                give_back()
            return {}
        case NotTransferred(reason=reason):
            return Refused(reason)
        case _:
            assert_never(outcome)
