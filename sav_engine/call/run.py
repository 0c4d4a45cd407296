"""One call: a nursery of siblings, and after it the ticket.

    reader ─ events ─▶ watcher ─ news ─▶ conductor ─ Say ─▶ voice ─▶ line
       └──── sound ─▶ listener ─ words ─▶ watcher

Watcher and conductor are one task, that of `run_call`; reader, listener, voice and draft have one each.

Hang-up, the flow's end or a crash of one of them ends them all. The ticket is written after the block, shielded and
bounded in time, also when the call crashed or the engine is being stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import TypeVar
from uuid import UUID

import attrs
import trio

from .. import __version__
from ..actions.answer import Office
from ..actions.table import actions_of_call
from ..asking import open_story
from ..bill import Bill, open_bill
from ..errors import PromptError, ProviderError, RecordsError
from ..flow.choice import NO_CHOICE, Choice
from ..flow.events import Slots
from ..flow.machine import Machine as FlowMachine
from ..flow.operator_files import SUMMARY, LlmTask
from ..grammars.catalogue import FRENCH, Catalogue
from ..logs import bind_call, get_logger
from ..media.api import Line, Media
from ..metrics import Metrics
from ..ports import Ports, Ticket
from ..turns.events import HungUp, Identified
from ..turns.machine import Machine as FloorMachine
from .admission import BUSY_PROMPT, Admission, Refusal
from .channels import Mailbox
from .composer import Composer
from .conductor import Conductor, Ended
from .diary import Diary, Sink
from .draft import Draft
from .ledger import Ledger
from .line_notes import LineNotes
from .listener import listen
from .moments import Moments
from .newcomer import newcomer_of
from .reader import Sound, read
from .recording import Recording
from .requests import Requests
from .roster import InTheAir, Roster
from .summary import RECORDING_REFUSED, ticket_of
from .technician import Desk, brief
from .voice import Voice
from .watcher import INBOX_EVENTS, Hands, Inbound, Watcher
from .watermark import Watermarks
from .written_summary import written

NEWCOMER_S = 5.0  # a file on the disk; a full or hanging one must not hold the engine's stop
TICKET_S = 10.0  # a database that is only slow gets its ticket; a dead one must not hold the engine's stop
# The telephone system answers in milliseconds; the caller hears silence meanwhile, and must not notice it.
CHOICE_S = 0.3

Sock = TypeVar("Sock")
log = get_logger(__name__)


@attrs.frozen
class House:
    """What every call of this engine shares."""

    ports: Ports
    office: Office
    new_flow: Callable[[], FlowMachine]  # a call keeps the flow it began with
    metrics: Metrics
    trace: Sink
    admission: Admission
    script: str = ""  # mark of the flow and texts of `new_flow`, for the trace
    choice: Choice = NO_CHOICE
    others: Mapping[str, Held] = attrs.field(factory=dict)  # flows that `choice` may name
    llm: Mapping[str, LlmTask] = attrs.field(factory=dict)  # what its language model is asked for, where it has one
    watermarks: Watermarks = attrs.field(factory=Watermarks)
    roster: Roster = attrs.field(factory=Roster)
    desk: Desk | None = None  # technicians who are told of a caller before he is joined to them
    moments: Moments = attrs.field(factory=Moments)
    music: bytes = b""  # what callers hear while a technician is looked for; s16le mono 8 kHz
    record: Callable[[UUID], Recording] | None = None  # None: nothing is recorded
    ears: Catalogue = FRENCH  # as in `new_flow`; here for what the ticket makes of the caller's words

    def seen_from(self, peer: str) -> House:
        """The same house, asking the telephone system this line came from."""
        return attrs.evolve(self, ports=self.ports.seen_from(peer)) if self.ports.telephony_of else self


@attrs.frozen
class Held:
    """What one call is held with: as in House."""

    new_flow: Callable[[], FlowMachine]
    script: str


@attrs.frozen
class NotOurs:
    """The connection was no call: how it ended."""

    hung_up: HungUp


@attrs.frozen
class TurnedAway:
    """There was no place for this call: the line was given back to the dialplan's next step."""

    why: Refusal = "full"


@attrs.frozen
class Briefed:
    """The line was a technician's, who was told of a caller."""


@attrs.frozen
class Begun:
    """What is known of a call from its first frame on."""

    call_id: UUID
    diary: Diary
    flow: FlowMachine
    started_at: datetime
    bill: Bill
    recording: Recording | None


async def run_call(media: Media[Sock], sock: Sock, house: House) -> Ended | NotOurs | TurnedAway | Briefed:
    """Answer one connection until it is over, and leave its ticket."""
    begun, ended = None, None
    try:
        async with trio.open_nursery() as call:
            inbox = Mailbox[Inbound](INBOX_EVENTS, house.moments)
            sound = Sound()
            line, first = await call.start(read, media, sock, inbox, sound)
            house = house.seen_from(line.peer)
            expected = house.desk.expects(first.call_id) if house.desk and isinstance(first, Identified) else None
            if expected is not None:
                await brief(line, inbox, expected)
                call.cancel_scope.cancel()
                return Briefed()
            with house.admission.place() as refusal:
                if isinstance(first, Identified) and refusal is None:
                    with house.admission.own_id(first.call_id) as call_id:
                        first = attrs.evolve(first, call_id=call_id)
                        bind_call(first.call_id)
                        started_at = house.ports.clock.now()
                        at_once = partial(at_first, first, started_at, house)
                        draft = Draft(house.ports.drafts, at_once, house.metrics, house.moments)
                        call.start_soon(draft.run)  # on record before anything that may take its time
                        begun = begin(first, started_at, house, await held_with(first.call_id, house))
                        record(line, sound, begun.recording)
                        notes = overheard(line, sound, begun.diary)
                        ended = await hold(line, begun, draft, inbox, sound, house, notes)
                elif isinstance(first, Identified):
                    await house.admission.turn_away(line, busy_sound(house))
            call.cancel_scope.cancel()
    finally:
        if begun and house.desk:
            house.desk.left(begun.call_id)
        if begun and begun.recording:
            heed_notice(begun)
            begun.recording.finish()
        if begun:
            ended_so = ended or interrupted(begun)
            await leave_ticket(begun, ended_so, house)
            await leave_newcomer(begun, ended_so, house)
            begun.diary.note("over", trio.current_time())
    if isinstance(first, HungUp):
        return NotOurs(first)
    return ended or TurnedAway(refusal or "full")


def busy_sound(house: House) -> bytes | None:
    """What a refused caller is told; None where the operator's prompts have no such sentence."""
    try:
        return house.ports.prompts.pcm(BUSY_PROMPT) if house.admission.says_busy else None
    except PromptError:
        return None


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
    return Begun(first.call_id, diary, flow, started_at, open_bill(), recording)


def record(line: Line, sound: Sound, recording: Recording | None) -> None:
    """Both sides of the call to its recording, from now on."""
    if recording is not None:
        sound.also.append(recording.caller)
        line.hand_spoken_to(recording.bot)


def overheard(line: Line, sound: Sound, diary: Diary) -> LineNotes:
    """What the line has to tell to the trace, from now on."""
    notes = LineNotes(diary)
    line.hand_lateness_to(notes.late)
    sound.tell_hole = notes.hole
    return notes


async def hold(
    line: Line,
    begun: Begun,
    draft: Draft,
    inbox: Mailbox[Inbound],
    sound: Sound,
    house: House,
    notes: LineNotes,
) -> Ended:
    """The other siblings, until the conductor says that the call is over. draft: told of each change."""
    requests = Requests()
    ports = house.ports
    ledger, floor = Ledger(house.metrics, begun.diary), FloorMachine(begun.flow.completeness)
    composer = Composer(ports.writer, house.llm, begun.diary, house.metrics, house.ears.mask, ports.encoder)
    watermark = house.watermarks.of(ports.synthesiser.name)
    voice = Voice(
        line, inbox, ports.prompts, ports.synthesiser, house.metrics, composer, ledger, house.music, watermark
    )
    hands = Hands(voice, requests, house.metrics, ledger, begun.flow.foresee_said, begun.flow.may_vary)
    watcher = Watcher(inbox, floor, hands, begun.diary)
    actions = actions_of_call(ports, house.office, begun.call_id, line.hang_up)
    draft.make = lambda: ticket_now(begun, in_progress(begun.flow.slots), house.ears)

    def after_step() -> None:
        voice.foresee(begun.flow.foresee())
        heed_notice(begun)
        draft.changed()
        heed_refusal(begun)
        notes.look(has_echo=line.has_echo)

    def hold_music(wanted: bool) -> None:
        voice.hold(wanted=wanted)

    conductor = Conductor(
        begun.flow,
        line,
        voice.say,
        watcher,
        inbox,
        actions,
        after_step,
        begun.diary,
        house.metrics,
        composer,
        ledger,
        hold_music,
    )
    with house.roster.shows(seen(begun, floor, ledger, ports)), house.moments.minding(inbox):
        async with trio.open_nursery() as siblings:
            siblings.start_soon(listen, ports.transcriber, begun.call_id, sound, requests, inbox, house.metrics)
            siblings.start_soon(voice.run)
            ended = await conductor.conduct(
                known_at_start(ports, house.office, is_recorded=begun.recording is not None)
            )
            siblings.cancel_scope.cancel()
    notes.flush()
    return ended


def seen(begun: Begun, floor: FloorMachine, ledger: Ledger, ports: Ports) -> InTheAir:
    """The call as an operator may look at it."""
    hears, speaks = ports.transcriber.name, ports.synthesiser.name
    return InTheAir(begun.call_id, begun.started_at, begun.flow, floor, ledger, begun.bill, hears, speaks)


def heed_notice(begun: Begun) -> None:
    """Only a caller who has heard the whole notice may be recorded: not who was gone, or spoke, before its end."""
    recording = begun.recording
    if recording is None or recording.is_announced:
        return
    heard = [turn.text for turn in begun.diary.turns if turn.who == "bot"]
    if any(notice in text for notice in begun.flow.recording_notices for text in heard):
        recording.announce()
        begun.diary.note("recording_announced", trio.current_time())


def heed_refusal(begun: Begun) -> None:
    """The slot is the flow's (`recording_refused`); the fact is the call's."""
    recording = begun.recording
    if begun.flow.slots.get(RECORDING_REFUSED) is True and recording is not None and not recording.is_refused:
        recording.refuse()
        begun.diary.note("recording_refused", trio.current_time())


def known_at_start(ports: Ports, office: Office, *, is_recorded: bool) -> Slots:
    """Slots there before the first word: a look-up that fails must not decide whether we are open."""
    is_open = office.is_open(ports.clock.now())
    return {"always_open": office.always_open, "office_open": is_open, "is_recorded": is_recorded}


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


def in_progress(slots: Slots) -> Ended:
    """How the call will have ended if nothing more comes."""
    return Ended("caller_hung_up", "abandoned", "broken off", dict(slots))


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


def with_cost(ticket: Ticket, begun: Begun) -> Ticket:
    """The bill is complete: the transcriber has closed, and the summary is paid for."""
    if services := begun.bill.by_service():
        begun.diary.note("cost", trio.current_time(), eur=begun.bill.total_eur, services=services)
    return attrs.evolve(ticket, cost_eur=begun.bill.total_eur)


async def leave_ticket(begun: Begun, ended: Ended, house: House) -> None:
    """Off the caller's time. Shielded: the engine's stop does not lose it; bounded: nor does it hold the stop."""
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
