"""Who is calling: the number from the telephone system, then the client and the open ticket, side by side.

Each part may fail or be late by itself; what is not known is simply not in the slots ("unknown caller").
"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import trio

from ..errors import ProviderError, RecordsError
from ..phone import to_e164
from ..ports import CallerId, Client, PastTicket, Ports
from .answer import Office, Refused, Slots, Value

# The flow allows two seconds for the whole look-up; the telephone system answers in milliseconds or not at all.
CALLER_ID_S = 1.0
# Both together; a cancelled statement may take a quarter of a second more. A look-up that is late as a whole gives
# nothing at all, and a ticket without the caller's number is a call-back that cannot be made.
LOOKUP_S = 1.7


async def lookup_client(ports: Ports, office: Office, call_id: UUID, slots: Slots) -> Slots | Refused:
    """Slots: known_client, caller_name, caller_number, caller_channel, client_email, company, has_history,
    has_open_ticket, open_ticket_problem, office_open.
    """
    until_s = trio.current_time() + LOOKUP_S
    caller = await caller_id(ports, call_id)
    number = to_e164(caller.number) if caller and caller.number else None
    found: dict[str, Value] = {
        "known_client": False,
        "caller_name": None,
        "caller_number": number,
        "caller_channel": caller.channel if caller else None,
        "has_history": False,
        "has_open_ticket": False,
        "open_ticket_problem": None,
        "office_open": office.is_open(ports.clock.now()),
    }
    if number:
        with trio.move_on_at(until_s):
            async with trio.open_nursery() as looking:
                looking.start_soon(add_client, ports, number, found)
                looking.start_soon(add_open_ticket, ports, office, number, found)
                looking.start_soon(add_history, ports, number, found)
    return found


async def caller_id(ports: Ports, call_id: UUID) -> CallerId | None:
    with trio.move_on_after(CALLER_ID_S):
        try:
            return await ports.telephony.caller(call_id)
        except ProviderError:
            return None  # counted and logged by the provider; an unknown caller is served as well
    return None


async def add_client(ports: Ports, number: str, found: dict[str, Value]) -> None:
    try:
        client = await ports.clients.find(number)
    except RecordsError:
        return  # the database is away: an unknown caller
    if client:
        found |= {
            "known_client": True,
            "caller_name": spoken_name(client),
            "client_email": client.email,
            "company": client.company,
        }


async def add_open_ticket(ports: Ports, office: Office, number: str, found: dict[str, Value]) -> None:
    oldest = ports.clock.now() - timedelta(days=office.open_ticket_days)
    try:
        still_open = await ports.tickets.still_open(number, oldest)
    except RecordsError:
        return
    if still_open:
        found |= {"has_open_ticket": True, "open_ticket_problem": known_problem(still_open[0])}


async def add_history(ports: Ports, number: str, found: dict[str, Value]) -> None:
    """Whether this number has rung before: also somebody who is no client is welcomed back."""
    try:
        found["has_history"] = bool(await ports.tickets.past(number))
    except RecordsError:
        return


def spoken_name(client: Client) -> str | None:
    return " ".join(part for part in (client.first_name, client.last_name) if part) or None


def known_problem(ticket: PastTicket) -> str | None:
    return None if ticket.problem_type == "unknown" else ticket.problem_type
