"""A call begins: its flow is chosen, its diary, bill and recording are opened, and its line is listened to."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from uuid import UUID

import attrs
import trio

from .. import __version__
from ..asking import open_story
from ..bill import Bill, open_bill
from ..errors import ProviderError
from ..flow.machine import Machine as FlowMachine
from ..media.api import Line
from ..turns.events import Identified
from .channels import Mailbox
from .diary import Diary
from .house import Held, House
from .line_notes import LineNotes
from .reader import Sound
from .recording import Recording
from .watcher import Inbound

# The telephone system answers in milliseconds; the caller hears silence meanwhile, and must not notice it.
CHOICE_S = 0.3


@attrs.frozen
class Connection:
    """An open line, and where what comes in on it goes: events to the watcher, sound to the listener."""

    line: Line
    inbox: Mailbox[Inbound]
    sound: Sound


@attrs.frozen
class Begun:
    """What is known of a call from its first frame on. notes: what its line has to tell."""

    call_id: UUID
    diary: Diary
    flow: FlowMachine
    started_at: datetime
    bill: Bill
    recording: Recording | None
    notes: LineNotes


async def held_with(call_id: UUID, house: House) -> Held:
    """The flow of this call. Shielded, so that a call which began has its ticket also when the engine stops now."""
    usual = Held(house.new_flow, house.script)
    if not house.others:
        return usual
    dialled = None
    with trio.move_on_after(CHOICE_S, shield=True):
        with suppress(ProviderError):  # counted and logged by the provider; the usual flow answers
            dialled = await house.ports.telephony.dialled(call_id)
    name = None if dialled is None else house.choice.of(dialled.number, dialled.flow)
    return house.others.get(name or "", usual)


def begin(first: Identified, started_at: datetime, house: House, held: Held) -> Begun:
    diary = Diary(first.call_id, first.at_s, house.trace, house.moments)
    diary.note(
        "begun",
        first.at_s,
        version=__version__,
        script=held.script,
        started=started_at.isoformat(),
        began=first.at_s,
        encoder=house.ports.encoder is not None,
    )
    open_story(diary.note)
    flow = held.new_flow()
    recording = house.record(first.call_id) if house.record and flow.recording_notices else None
    return Begun(first.call_id, diary, flow, started_at, open_bill(), recording, LineNotes(diary))


def tap(connection: Connection, begun: Begun) -> None:
    """From now on the recording gets both sides of the call, and the trace what the line has to tell."""
    line, sound = connection.line, connection.sound
    if begun.recording is not None:
        sound.also.append(begun.recording.caller)
        line.hand_spoken_to(begun.recording.bot)
    line.hand_lateness_to(begun.notes.late)
    sound.tell_hole = begun.notes.hole
