"""To a technician: is one free, and the transfer itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import assert_never
from uuid import UUID

from ..errors import RecordsError
from ..ports import NotTransferred, Ports, Ready, Transferred
from .answer import Office, Refused, Slots
from .briefing import briefing_of, spoken_briefing

WINDOW = timedelta(minutes=10)


async def check_technician(ports: Ports, office: Office, slots: Slots) -> Slots | Refused:
    """Slot: technician_free. Open hours and few enough transfers of late; a database that is away does not say no."""
    now = ports.clock.now()
    if not office.is_open(now):
        return {"technician_free": False}
    try:
        lately = await ports.tickets.transfers_since(now - WINDOW)
    except RecordsError:
        lately = 0
    return {"technician_free": lately < office.transfers_per_10_min}


async def call_technician(ports: Ports, call_id: UUID, slots: Slots) -> Slots | Refused:
    """Slot: technician_line. One technician picks up and is told; without that mode there is nothing to wait for."""
    if ports.technicians is None:
        return {"technician_line": None}
    channel = slots.get("caller_channel")
    known = channel if isinstance(channel, str) else None
    briefing, sentences = briefing_of(call_id, slots), spoken_briefing(slots)
    match await ports.technicians.call(ports.telephony, call_id, known, briefing, sentences):
        case Ready(line_id=line_id):
            return {"technician_line": str(line_id)}
        case NotTransferred(reason=reason):
            return Refused(reason)


def line_in(slots: Slots) -> UUID | None:
    """The technician who waits for this caller."""
    line_id = slots.get("technician_line")
    return UUID(line_id) if isinstance(line_id, str) else None


async def transfer_call(ports: Ports, call_id: UUID, give_back: Callable[[], None], slots: Slots) -> Slots | Refused:
    """Moves the caller to the technicians. On success the line closes: by itself, or by `give_back`."""
    channel = slots.get("caller_channel")
    known = channel if isinstance(channel, str) else None
    outcome = await ports.telephony.transfer(call_id, known, briefing_of(call_id, slots), line_in(slots))
    match outcome:
        case Transferred(closes_itself=closes_itself):
            if not closes_itself:
                give_back()
            return {}
        case NotTransferred(reason=reason):
            if ports.technicians is not None:
                ports.technicians.left(call_id)
            return Refused(reason)
        case _:
            assert_never(outcome)
