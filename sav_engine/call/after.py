"""What a call leaves, also when it crashed or the engine is being stopped: its ticket, and a new caller's name.

And, from its first moment on, the ticket it would leave if it broke off now.
"""

from __future__ import annotations

from datetime import datetime

import attrs
import trio

from ..errors import RecordsError
from ..flow.events import Slots
from ..flow.operator_files import SUMMARY
from ..grammars.catalogue import Catalogue
from ..logs import get_logger
from ..ports import Ticket
from ..turns.events import Identified
from .begun import Begun
from .conductor import Ended
from .consent import heed_notice
from .diary import Diary
from .house import House
from .newcomer import newcomer_of
from .summary import ticket_of
from .written_summary import written

NEWCOMER_S = 5.0  # a file on the disk; a full or hanging one must not hold the engine's stop
TICKET_S = 10.0  # a database that is only slow gets its ticket; a dead one must not hold the engine's stop

log = get_logger(__name__)


async def leave(begun: Begun, ended: Ended | None, house: House) -> None:
    """Off the caller's time: all tasks of the call are over. ended: None when nothing of the call ended it."""
    if house.desk:
        house.desk.left(begun.call_id)
    if begun.recording:
        heed_notice(begun)
        begun.recording.finish()
    ended = ended or interrupted(begun)
    await leave_ticket(begun, ended, house)
    await leave_newcomer(begun, ended, house)
    begun.diary.note("over", trio.current_time())


def interrupted(begun: Begun) -> Ended:
    """The call neither ended nor was hung up: a fault of ours, or the engine was stopped.

    What the flow had decided holds: only the last words were cut, or Asterisk's close after a transfer not awaited.
    """
    end = begun.flow.ending
    status, reason = (end.status, end.reason) if end else ("failed", "interrupted")
    slots = dict(begun.flow.slots)
    now, problem = trio.current_time(), slots.get("problem")
    begun.diary.note("end", now, how="failed", status=status, reason=reason, problem=problem)
    return Ended("failed", status, reason, slots)


async def leave_ticket(begun: Begun, ended: Ended, house: House) -> None:
    """Shielded: the engine's stop does not lose it; bounded: nor does it hold the stop."""
    with trio.CancelScope(shield=True):  # bounded by its own deadline
        ticket = ticket_now(begun, ended, house.ears)
        if (task := house.llm.get(SUMMARY)) is not None:
            ticket = await written(ticket, house.ports.writer, task, house.metrics, house.ears.mask)
    ticket = with_cost(ticket, begun)
    house.metrics.call_ended(ticket)
    with trio.move_on_after(TICKET_S, shield=True) as limit:
        try:
            await house.ports.tickets.write(ticket)
        except RecordsError as failed:
            house.metrics.error("ticket_lost", "records")
            log.error("ticket_not_written", reason=str(failed))
            begun.diary.note("ticket_lost", trio.current_time(), reason=failed.what)
            return
    if limit.cancelled_caught:
        begun.diary.note("ticket_lost", trio.current_time(), reason=f"pas de réponse en {TICKET_S:g} s")
        house.metrics.error("ticket_late", "records")
        log.error("ticket_not_written", reason=f"no answer in {TICKET_S} s")


async def leave_newcomer(begun: Begun, ended: Ended, house: House) -> None:
    """A new caller who has confirmed his name is greeted by it the next time. Shielded and bounded, as the ticket."""
    newcomer = newcomer_of(begun.call_id, ended.slots)
    if newcomer is None or house.ports.newcomers is None:
        return
    with trio.move_on_after(NEWCOMER_S, shield=True) as limit:
        try:
            await house.ports.newcomers.note(newcomer)
        except RecordsError as failed:
            house.metrics.error("newcomer_lost", "records")
            log.error("newcomer_not_noted", reason=str(failed))
            return
    if limit.cancelled_caught:
        house.metrics.error("newcomer_late", "records")
        log.error("newcomer_not_noted", reason=f"no answer in {NEWCOMER_S} s")


def with_cost(ticket: Ticket, begun: Begun) -> Ticket:
    """The bill is complete: the transcriber has closed, and the summary is paid for."""
    if services := begun.bill.by_service():
        begun.diary.note("cost", trio.current_time(), eur=begun.bill.total_eur, services=services)
    return attrs.evolve(ticket, cost_eur=begun.bill.total_eur)


# ---------------------------------------------------------------- while it lasts


def at_first(first: Identified, started_at: datetime, house: House) -> Ticket:
    """The ticket of a call of which nothing is known but that it is there."""
    diary = Diary(first.call_id, first.at_s, house.trace)
    duration_s = trio.current_time() - first.at_s
    ended = in_progress({})
    return ticket_of(first.call_id, ended, diary, house.ears, flow="", started_at=started_at, duration_s=duration_s)


def ticket_now(begun: Begun, ended: Ended, ears: Catalogue) -> Ticket:
    duration_s = trio.current_time() - begun.diary.began_s
    kept = begun.recording if begun.recording is not None and begun.recording.is_kept else None
    return ticket_of(
        begun.call_id,
        ended,
        begun.diary,
        ears,
        flow=begun.flow.name,
        started_at=begun.started_at,
        duration_s=duration_s,
        cost_eur=begun.bill.total_eur,
        recording=None if kept is None else kept.name,
    )


def in_progress(slots: Slots) -> Ended:
    """How the call will have ended if nothing more comes."""
    return Ended("caller_hung_up", "abandoned", "broken off", dict(slots))
