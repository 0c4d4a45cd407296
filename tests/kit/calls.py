"""A call without sockets: a line that plays in (virtual) real time, a transcriber that is told what was said."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

import attrs
import trio

from sav_engine.errors import ProviderError, RecordsError
from sav_engine.media.playback import Playback
from sav_engine.ports import (
    OPEN_STATUSES,
    Briefing,
    CallerId,
    Client,
    Dialled,
    Newcomer,
    NotTransferred,
    PastTicket,
    Ports,
    Ticket,
    Transferred,
)
from sav_engine.turns.events import (
    AudioBatch,
    DtmfPressed,
    FinalizeSegment,
    HungUp,
    Identified,
    LineEvent,
    SpeechStarted,
    SpeechStopped,
    TranscriberLost,
    Words,
)

CALL_ID = UUID("7701d1e5-1b82-4ab5-b834-a0646400c589")
MONDAY_NOON = datetime(2026, 11, 23, 11, 0, tzinfo=ZoneInfo("Europe/Paris"))
NO_AMI = NotTransferred("aucune AMI configurée")
PROMPT_PCM = b"\1\0" * 4000  # half a second


class FakeLine:
    """A Line whose peer is the test. Plays one block every 20 ms; an engine's hang-up is answered with EOF."""

    def __init__(self) -> None:
        self.peer = "test:1"
        self.has_echo = False
        self.tell_late: Callable[[float], None] = lambda ms: None
        self.played = 0
        self.playing: Playback | None = None
        self.hung_up_at: float | None = None
        self.closed = False
        self._sink: Callable[[AudioBatch], None] | None = None
        self._offer: Callable[[LineEvent], bool] = lambda event: False
        self._spoken_to: Callable[[bytes], None] = lambda block: None
        self._in, self._out = trio.open_memory_channel[LineEvent](1000)

    def event(self, event: LineEvent) -> None:
        if isinstance(event, AudioBatch) and self._sink:
            self._sink(event)
        elif isinstance(event, AudioBatch | Identified | HungUp) or not self._offer(event):
            self._in.send_nowait(event)

    def hand_sound_to(self, sink: Callable[[AudioBatch], None]) -> None:
        self._sink = sink

    def hand_events_to(self, offer: Callable[[LineEvent], bool]) -> None:
        self._offer = offer

    def hand_spoken_to(self, sink: Callable[[bytes], None]) -> None:
        self._spoken_to = sink

    def hand_lateness_to(self, sink: Callable[[float], None]) -> None:
        self.tell_late = sink

    async def receive(self) -> LineEvent:
        return await self._out.receive()

    def play(self, playback: Playback) -> None:
        if self.playing:
            self.playing.drop()
        self.playing = playback

    def hang_up(self) -> None:
        if self.hung_up_at is None:
            self.hung_up_at = trio.current_time()
            self.event(HungUp("eof", trio.current_time()))

    async def pump(self) -> None:
        while True:
            await trio.sleep(0.02)
            if self.playing and self.hung_up_at is None and (block := self.playing.take()):
                self.played += 1
                self._spoken_to(block)

    async def speak(self, seconds: float) -> None:
        """The caller makes `seconds` of speech, as local detection reports it."""
        began_s = trio.current_time()
        self.event(SpeechStarted(began_s))
        await trio.sleep(seconds)
        self.event(AudioBatch(b"\0\0" * 800, began_s))
        stopped_s = trio.current_time()
        await trio.sleep(0.25)
        self.event(SpeechStopped(stopped_s))

    def press(self, key: str) -> None:
        self.event(DtmfPressed(key, trio.current_time()))

    def caller_hangs_up(self) -> None:
        self.event(HungUp("eof", trio.current_time()))


class FakeMedia:
    """Gives one prepared line."""

    def __init__(self, line: FakeLine, *, first: LineEvent | None = None) -> None:
        self._line = line
        self._first = first

    @asynccontextmanager
    async def line(self, sock: object) -> AsyncIterator[FakeLine]:
        self._line.event(self._first or Identified(CALL_ID, trio.current_time()))
        try:
            async with trio.open_nursery() as nursery:
                nursery.start_soon(self._line.pump)
                yield self._line
                nursery.cancel_scope.cancel()
        finally:
            self._line.closed = True


class FakeTranscriber:
    """Answers each finalize with the next scripted text, after `delay_s`. None: the transcriber is lost."""

    name = "fake"

    def __init__(self, *texts: str | None, delay_s: float = 0.2, refuses: bool = False) -> None:
        self._texts = list(texts)
        self._delay_s = delay_s
        self._refuses = refuses
        self.open_calls = 0
        self.batches = 0

    @asynccontextmanager
    async def open(self, call_id: UUID) -> AsyncIterator[FakeTranscriber]:
        if self._refuses:
            raise ProviderError(where="fake", what="refused", fix="none")
        self.open_calls += 1
        self._asked_in, self._asked_out = trio.open_memory_channel[FinalizeSegment](100)
        try:
            yield self
        finally:
            self.open_calls -= 1

    def hear(self, batch: AudioBatch) -> None:
        self.batches += 1

    def finalize(self, segment: FinalizeSegment) -> None:
        self._asked_in.send_nowait(segment)

    def hand_words_to(self, take: Callable[[Words], bool]) -> None:
        """All come by `receive`."""

    async def receive(self) -> Words | TranscriberLost:
        segment = await self._asked_out.receive()
        await trio.sleep(self._delay_s)
        text = self._texts.pop(0) if self._texts else ""
        if text is None:
            return TranscriberLost("gone", trio.current_time())
        return Words(text, True, 0.9, segment.started_s, segment.stopped_s, segment.segment)


class FakeVoice:
    """Half a second of sound for any text, after `delay_s`."""

    name = "fake-voice"

    measures_itself = False

    def __init__(self, *, delay_s: float = 0.1, fails: bool = False) -> None:
        self._delay_s = delay_s
        self._fails = fails
        self.spoken: list[str] = []

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        self.spoken.append(text)
        await trio.sleep(self._delay_s)
        if self._fails:
            raise ProviderError(where="fake", what="no voice", fix="none")
        yield PROMPT_PCM


class FakePrompts:
    def __init__(
        self, voice: str = "fake-voice", missing: tuple[str, ...] = (), recorded: tuple[str, ...] = ()
    ) -> None:
        self.voice = voice
        self.recorded = frozenset(recorded)
        self._missing = missing

    def text(self, prompt_id: str) -> str:
        return prompt_id

    def pcm(self, prompt_id: str) -> bytes | None:
        return None if prompt_id in self._missing else PROMPT_PCM


@attrs.define
class FakeTelephony:
    caller_id: CallerId | None = None
    outcome: Transferred | NotTransferred = NO_AMI
    line: FakeLine | None = None
    transfers: int = 0
    line_dialled: Dialled | None = None
    briefing: Briefing | None = None
    joined: UUID | None = None
    refuses: NotTransferred | None = None  # to ring
    picks_up: Callable[[UUID], None] | None = None
    rings: bool = True
    stopped: list[UUID] = attrs.field(factory=list)

    async def caller(self, call_id: UUID) -> CallerId | None:
        return self.caller_id

    async def dialled(self, call_id: UUID) -> Dialled | None:
        return self.line_dialled

    async def transfer(
        self,
        call_id: UUID,
        channel: str | None,
        briefing: Briefing | None = None,
        technician: UUID | None = None,
    ) -> Transferred | NotTransferred:
        self.joined = technician
        self.transfers += 1
        self.briefing = briefing
        if isinstance(self.outcome, Transferred) and self.line:
            self.line.caller_hangs_up()  # on the wire the transfer is an end of stream, and it comes first
            await trio.sleep(0.01)
        return self.outcome

    async def ring(
        self, line_id: UUID, call_id: UUID, channel: str | None, briefing: Briefing
    ) -> NotTransferred | None:
        self.briefing = briefing
        if self.refuses is None and self.picks_up is not None:
            self.picks_up(line_id)
        return self.refuses

    async def is_ringing(self, line_id: UUID) -> bool:
        return self.rings

    async def stop_ringing(self, line_id: UUID) -> None:
        self.stopped.append(line_id)


@attrs.define
class FakeRecords:
    """Clients and tickets in one; `is_away` makes every call fail."""

    clients: dict[str, Client] = attrs.field(factory=dict)
    past_tickets: dict[str, tuple[PastTicket, ...]] = attrs.field(factory=dict)
    written: list[Ticket] = attrs.field(factory=list)
    drafts: list[Ticket] = attrs.field(factory=list)
    newcomers: list[Newcomer] = attrs.field(factory=list)
    lately: int = 0
    is_away: bool = False

    def _check(self) -> None:
        if self.is_away:
            raise RecordsError(where="fake database", what="away", fix="start it")

    async def find(self, phone_number: str) -> Client | None:
        self._check()
        return self.clients.get(phone_number)

    async def note(self, newcomer: Newcomer) -> None:
        self._check()
        self.newcomers.append(newcomer)

    async def past(self, phone_number: str, limit: int = 10) -> tuple[PastTicket, ...]:
        self._check()
        return self.past_tickets.get(phone_number, ())[:limit]

    async def still_open(self, phone_number: str, since: datetime) -> tuple[PastTicket, ...]:
        self._check()
        mine = self.past_tickets.get(phone_number, ())
        return tuple(t for t in mine if t.status in OPEN_STATUSES and t.created_at >= since)

    async def write(self, ticket: Ticket) -> None:
        await trio.sleep(0.01)
        self._check()
        self.written.append(ticket)

    async def keep(self, ticket: Ticket) -> None:
        self._check()
        self.drafts.append(ticket)

    async def transfers_since(self, since: datetime) -> int:
        self._check()
        return self.lately


@attrs.frozen
class FixedClock:
    at: datetime = MONDAY_NOON

    def now(self) -> datetime:
        return self.at


def ports(
    *,
    records: FakeRecords | None = None,
    telephony: FakeTelephony | None = None,
    transcriber: FakeTranscriber | None = None,
    voice: FakeVoice | None = None,
    prompts: FakePrompts | None = None,
    clock: FixedClock | None = None,
) -> Ports:
    both = records or FakeRecords()
    return Ports(
        clients=both,
        tickets=both,
        drafts=both,
        newcomers=both,
        telephony=telephony or FakeTelephony(),
        transcriber=transcriber or FakeTranscriber(),
        synthesiser=voice or FakeVoice(),
        prompts=prompts or FakePrompts(),
        clock=clock or FixedClock(),
    )
