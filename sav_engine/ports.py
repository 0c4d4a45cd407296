"""I/O seams. What a call needs from outside, as small Protocols and frozen rows. No vendor is named here.

Expected outcomes are values: `None` for "no such client", `NotTransferred` for a refused transfer.
A port that is broken raises `ProviderError` or `RecordsError`; the call goes on without it.

Longer than other files, and one on purpose: it is the list of all that a call depends on, which who starts here reads
from top to bottom, by service (records, telephony, speech, language, the world). Nothing in it runs.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Literal, Protocol, TypeVar
from uuid import UUID

import attrs

from .turns.events import AudioBatch, FinalizeSegment, TranscriberLost, Words

T = TypeVar("T")

# ---------------------------------------------------------------- records

Problem = Literal["internet", "mobile", "unknown"]
Status = Literal["resolved", "transferred", "open", "abandoned", "closed", "failed"]
OPEN_STATUSES: tuple[Status, ...] = ("open", "transferred")  # somebody still owes the caller an answer
Severity = Literal["LOW", "MEDIUM", "HIGH", "CRITICAL"]
Sentiment = Literal["positive", "neutral", "negative"]


@attrs.frozen
class Client:
    """One row of `clients`, with the company's name joined. phone_number: E.164."""

    phone_number: str
    first_name: str | None
    last_name: str | None
    company: str | None
    box_model: str | None
    email: str | None
    is_demo: bool = False


@attrs.frozen
class PastTicket:
    """An earlier ticket of the same number, as much of it as a call needs."""

    call_uuid: UUID
    problem_type: Problem
    status: Status
    summary: str
    created_at: datetime


@attrs.frozen
class Turn:
    """One thing said in a call. at_s: seconds since the call began. confidence: None for the bot."""

    who: Literal["caller", "bot"]
    text: str
    at_s: float
    confidence: float | None = None
    state: str = ""


@attrs.frozen
class Ticket:
    """What one call leaves behind; exactly one per call_uuid. Names are the columns of `tickets`.

    since, change_wanted: with the caller's words. callback_number: E.164, when it is not phone_number.
    already_restarted: before the call; None when nobody said. way: states of `flow`, as they were entered.
    """

    call_uuid: UUID
    phone_number: str | None
    client_name: str | None
    client_email: str | None
    company: str | None
    problem_type: Problem
    status: Status
    sentiment: Sentiment
    summary: str
    duration_seconds: float
    tag: str
    severity: Severity
    started_at: datetime
    transcript: tuple[Turn, ...] = ()
    equipment_count: int | None = None
    steps_tried: tuple[str, ...] = ()
    recording: str | None = None
    cost_eur: float = 0.0
    outcome_reason: str = ""
    since: str | None = None
    already_restarted: bool | None = None
    change_wanted: str | None = None
    callback_number: str | None = None
    recording_refused: bool = False
    flow: str = ""
    way: tuple[str, ...] = ()
    is_final: bool = True  # False: the engine died during the call; anything that comes later replaces it


@attrs.frozen
class Newcomer:
    """Somebody who is no client yet, as he has told and confirmed himself.

    phone_number: E.164, the one he calls from. company, email: as told; the e-mail was read back and confirmed.
    """

    call_uuid: UUID
    phone_number: str
    first_name: str | None
    last_name: str
    company: str | None = None
    email: str | None = None


class Newcomers(Protocol):
    """Where new callers are noted, to be greeted by name the next time and verified by a person."""

    async def note(self, newcomer: Newcomer) -> None:
        """Keep it; a client who is there already is left alone. Raises RecordsError when it cannot be kept."""
        ...


class Clients(Protocol):
    async def find(self, phone_number: str) -> Client | None:
        """The client with this E.164 number. Raises RecordsError when the database is away."""
        ...


class ClientStore(Clients, Newcomers, Protocol):
    """Where clients are kept: looked up by calls, and joined by new ones."""


class Tickets(Protocol):
    async def past(self, phone_number: str, limit: int = 10) -> tuple[PastTicket, ...]:
        """Newest first. Raises RecordsError."""
        ...

    async def still_open(self, phone_number: str, since: datetime) -> tuple[PastTicket, ...]:
        """Tickets a caller may ring about again: of a status in OPEN_STATUSES, from a call at or after `since`.

        Newest first. Raises RecordsError.
        """
        ...

    async def write(self, ticket: Ticket) -> None:
        """Insert or replace the ticket of this call (idempotent upsert on call_uuid). Raises RecordsError.

        What a person has changed stays as they left it, and a final ticket is not replaced by one that is not.
        """
        ...

    async def transfers_since(self, since: datetime) -> int:
        """How many calls became `transferred` at or after `since`. Raises RecordsError."""
        ...


class Drafts(Protocol):
    """What is known of a call that is still in the air, kept in case the engine dies."""

    async def keep(self, ticket: Ticket) -> None:
        """Replace what was kept of this call; outdated by `Tickets.write`. Raises RecordsError when it cannot."""
        ...


class Mail(Protocol):
    """A message as its carrier needs it. id: the same if it has to go again. to, subject: of mail only."""

    @property
    def id(self) -> str: ...
    @property
    def to(self) -> str: ...
    @property
    def subject(self) -> str: ...
    @property
    def body(self) -> str: ...


# ---------------------------------------------------------------- telephony


@attrs.frozen
class CallerId:
    """What the telephone system knows of a call.

    number: as Asterisk has it, not normalised; None for anonymous or empty. channel: for transfers.
    """

    number: str | None
    name: str | None
    channel: str | None


@attrs.frozen
class Dialled:
    """The line that was rung. number: as it was dialled. flow: what the dialplan asks for (its variable SAV_FLOW)."""

    number: str | None
    flow: str | None


@attrs.frozen
class Transferred:
    """The telephone system has accepted the transfer.

    closes_itself: the line closes without our doing. Otherwise the dialplan waits until we give the line back, and
    moves the caller then.
    """

    closes_itself: bool = True


# Why a transfer did not happen, as a closed list for the metrics: nobody to ask; the caller's channel unknown, or
# gone; the target not in the dialplan; refused in words; no answer in time; no technician picked up.
TransferFault = Literal["no_ami", "unreachable", "no_channel", "gone", "no_place", "refused", "late", "no_answer"]


@attrs.frozen
class NotTransferred:
    """reason: one line for the log and the ticket, such as 'no AMI configured'."""

    reason: str
    fault: TransferFault = "refused"


@attrs.frozen
class Ready:
    """A technician has picked up and knows what it is about. line_id: of his line, by which the caller is joined."""

    line_id: UUID


@attrs.frozen
class Briefing:
    """What the technician is told before the caller is. ticket: by which the records find it. summary: one line."""

    ticket: str
    summary: str


class Telephony(Protocol):
    async def caller(self, call_id: UUID) -> CallerId | None:
        """None when nothing is known of this call, or there is nobody to ask. Raises ProviderError."""
        ...

    async def dialled(self, call_id: UUID) -> Dialled | None:
        """None when nothing is known of this call, or there is nobody to ask. Raises ProviderError."""
        ...

    async def transfer(
        self,
        call_id: UUID,
        channel: str | None,
        briefing: Briefing | None = None,
        technician: UUID | None = None,
    ) -> Transferred | NotTransferred:
        """Move the caller to the technicians' queue, the briefing with him. Never raises for a refusal.

        technician: the line of one who waits for this caller (see `ring`); then the two are joined.
        """
        ...

    async def ring(
        self, line_id: UUID, call_id: UUID, channel: str | None, briefing: Briefing
    ) -> NotTransferred | None:
        """Ring a technician; when he picks up, a line of this id is opened to the engine. None: it rings.

        call_id, channel: of the caller he will be joined to.
        """
        ...

    async def is_ringing(self, line_id: UUID) -> bool:
        """Whether this telephone still rings, or has been picked up."""
        ...

    async def stop_ringing(self, line_id: UUID) -> None:
        """Hang up, picked up or not. Nothing happens when it is gone."""
        ...


class Technicians(Protocol):
    """Rings technicians for callers, and tells them what it is about before the caller is joined."""

    async def call(
        self, telephony: Telephony, call_id: UUID, channel: str | None, briefing: Briefing, sentences: Sequence[str]
    ) -> Ready | NotTransferred:
        """Ready: one has picked up, has heard the sentences, and waits. Never raises for a refusal."""
        ...

    def left(self, call_id: UUID) -> None:
        """No caller of this call will be joined any more: whoever waits for him may hang up."""
        ...


# ---------------------------------------------------------------- speech


class Transcription(Protocol):
    """The transcriber of one call. A full queue drops the oldest sound."""

    def hear(self, batch: AudioBatch) -> None:
        """The next sound of the caller. Comes from the media plane, several times a second, and must not wait."""
        ...

    def finalize(self, segment: FinalizeSegment) -> None:
        """Ask for the final words of a stretch already sent; answered by one final `Words` with its number. As
        `hear`, it must not wait."""
        ...

    def hand_words_to(self, take: Callable[[Words], bool]) -> None:
        """Offer words there as they come, which spares a task; before any have come. `take` must not wait, and says
        whether there was room: from the first that found none on they come by `receive`, as they may all."""
        ...

    async def receive(self) -> Words | TranscriberLost:
        """Wait for the next words, or the loss. After TranscriberLost nothing more comes."""
        ...


class Transcriber(Protocol):
    """Opens one Transcription per call. Leaving the block drops whatever is still queued for the call."""

    name: str

    def open(self, call_id: UUID) -> AbstractAsyncContextManager[Transcription]: ...


class Synthesiser(Protocol):
    """A voice. name: identifies voice and settings; one call uses one voice.

    measures_itself: it tells the metrics how long each sentence took; otherwise the call does.
    """

    name: str
    measures_itself: bool

    def speak(self, text: str) -> AsyncIterator[bytes]:
        """Sound of one sentence as it is made: s16le mono 8 kHz, chunks of any even size.

        Closing the iterator or cancelling drops the work. Raises ProviderError.
        """
        ...


# ---------------------------------------------------------------- language

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


@attrs.frozen
class Assignment:
    """What a language model is to write. task: for the metrics, one of reply, summary, understand.

    rules: ours, the same bytes each time (a vendor keeps what it has read, and reads it faster the next time).
    data: what callers said and what is known of them. It goes in as data, apart from the rules, and is never obeyed.
    """

    task: Literal["reply", "summary", "understand"]
    rules: str
    data: str = attrs.field(repr=False)
    tokens_max: int = 300


@attrs.frozen
class Form:
    """What is to be filled in. schema: JSON schema; every property required, no others, closed lists as enum."""

    name: str
    schema: Mapping[str, Json]


class Writer(Protocol):
    """A language model. What it writes is words to say or a form to store, never an action."""

    name: str

    def speak(self, assignment: Assignment) -> AsyncIterator[str]:
        """Whole sentences as they are written. Raises ProviderError: before the first one when nothing came in time,
        later when the answer broke off; the sentences so far may be said. Closing the iterator drops the rest.
        """
        ...

    async def fill(self, assignment: Assignment, form: Form) -> Mapping[str, Json]:
        """The form, filled in as its schema says. Raises ProviderError: then the caller's own rules must do."""
        ...


class Encoder(Protocol):
    """A small network in this process that reads an utterance, for what the grammars alone are unsure of."""

    async def encode(self, text: str) -> None:
        """Afterwards the grammars know of it. Some milliseconds, beside the loop. Raises ProviderError."""
        ...

    def known(self, text: str) -> object | None:
        """What the grammars know of it now; None where it was not read, or came too late."""
        ...


class PromptSounds(Protocol):
    """The constant prompts, in the voice of the calls."""

    @property
    def voice(self) -> str: ...

    @property
    def recorded(self) -> frozenset[str]:
        """Ids spoken by a human: a synthesised voice must not finish their sentence."""
        ...

    def text(self, prompt_id: str) -> str:
        """What the prompt says. Raises PromptError for an unknown id."""
        ...

    def pcm(self, prompt_id: str) -> bytes | None:
        """Its sound, s16le mono 8 kHz; None when it is not rendered in this voice."""
        ...


# ---------------------------------------------------------------- the world


class Offload(Protocol):
    """Runs blocking work in a worker thread and waits for it; simulations run it inline."""

    async def __call__(self, work: Callable[[], T]) -> T: ...


class Clock(Protocol):
    """Wall time, for opening hours and tickets; never for timing."""

    def now(self) -> datetime:
        """Aware, in Europe/Paris."""
        ...


@attrs.frozen
class Ports:
    """Everything a call may reach outside, built once by `assemble`."""

    clients: Clients
    tickets: Tickets
    drafts: Drafts
    telephony: Telephony
    transcriber: Transcriber
    synthesiser: Synthesiser
    prompts: PromptSounds
    clock: Clock
    writer: Writer | None = None  # None: everything by rules
    encoder: Encoder | None = None  # None: the grammars alone
    technicians: Technicians | None = None  # None: callers are transferred without a word
    newcomers: Newcomers | None = None  # None: new callers are not noted
    telephony_of: Callable[[str], Telephony] | None = None  # where there are several systems: by the peer of the line

    def seen_from(self, peer: str) -> Ports:
        """The same ports for a line that comes from here. peer: `Line.peer`, an address and its port."""
        if self.telephony_of is None:
            return self
        return attrs.evolve(self, telephony=self.telephony_of(peer))
