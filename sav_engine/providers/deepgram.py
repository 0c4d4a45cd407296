"""I/O. The transcriber of production: one live session with Deepgram per call, which a call does not notice failing.

    sound, requests ──▶ Tape ──────────▶ socket ──receiver──▶ Hearing ──▶ Words
                         ▲ 5 s are kept     │ closed: reaction_to(ending)
                         └── read again ────┘ again with the sound not final yet, or TranscriberLost

The caller's sound always flows, also while the bot speaks. What was lost with a socket is sent again at most 1.25
times as fast as it was spoken, which is the vendor's limit. What is at the end of the tape goes on the socket in the
same call; a sender brings what lies further back, or finds no room. Each step of `Hearing` is one synchronous call,
so that there is one order.
Source: Deepgram's live API, `/v1/listen`.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from typing import NoReturn
from uuid import UUID

import attrs
import trio

from .. import logs
from ..asking import asked, asked_again
from ..errors import ProviderError
from ..turns.events import AudioBatch, FinalizeSegment, TranscriberLost, Words
from . import http
from .breaker import Breaker
from .deepgram_hearing import Hearing
from .deepgram_keyterms import Keyterm
from .deepgram_live import Live, Vendor
from .deepgram_reactions import Ending, Mute, Reaction, Refused, Unreachable, cure_for, reaction_to
from .outlet import Outlet, Take
from .tape import Tape
from .websocket import probe
from .websocket_opening import SocketLost

SERVICE = "Deepgram"

KEPT_S = 5.0  # of sound, for a new socket: more would come too late to be of use in a conversation
RECONNECT_WITHIN_S = 2.5  # from the loss; with the 0.5 s of the next transcriber within the floor's patience of 4 s
STEADY_S = 10.0  # a socket that lived this long was a good one: its loss is a new incident
FAREWELL_S = 0.08  # a hang-up must end the call within 0.1 s; without Metadata by then our own count is the bill
LOOK_S = 1.0
LOOKS_AT_ONCE = 50  # 0.3 ms; the sound of all calls does not wait for more

log = logs.get_logger(__name__)


class DeepgramTranscriber:
    """ports.Transcriber. `run`, a service beside the calls, watches a vendor that is set aside, and silent lines."""

    def __init__(self, vendor: Vendor) -> None:
        self.name = vendor.listen.model
        self._vendor = vendor

    def expect(self, keyterms: tuple[Keyterm, ...]) -> None:
        """Terms to expect, in the sessions opened from now on."""
        self._vendor = attrs.evolve(self._vendor, listen=attrs.evolve(self._vendor.listen, keyterms=keyterms))

    @contextlib.asynccontextmanager
    async def open(self, call_id: UUID) -> AsyncIterator[DeepgramTranscription]:
        """Raises ProviderError, at once, while the vendor is set aside or the day's budget is spent.

        call_id: the log has it already.
        """
        self._vendor.breaker.check()
        self._vendor.purse.check()
        session = DeepgramTranscription(self._vendor)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(session.run)
            self._vendor.called_each_s.add(session.look)
            try:
                yield session
            finally:
                self._vendor.called_each_s.discard(session.look)
                with trio.move_on_after(FAREWELL_S, shield=True):
                    await session.leave()
                session.life.cancel()

    async def run(self) -> NoReturn:
        """Probe while the vendor is set aside, and look after all sessions, until cancelled."""
        async with trio.open_nursery() as nursery:
            nursery.start_soon(look_after, self._vendor)
            await self._vendor.breaker.run(self._probe)

    @property
    def breaker(self) -> Breaker:
        return self._vendor.breaker

    async def check(self) -> str:
        """Before the first caller: what to say of a vendor that takes us. Raises ProviderError with the cure."""
        await self._probe()
        return f"modèle {self.name}, {len(self._vendor.listen.keyterms)} termes"

    async def _probe(self) -> None:
        ending = await probe(self._vendor.listen)
        if ending is not None:
            raise fault_of(ending)


async def look_after(vendor: Vendor) -> NoReturn:
    """All sessions, once a second, until cancelled. Wakes their tasks and runs none of their work."""
    while True:
        await trio.sleep(LOOK_S)
        for number, look in enumerate(list(vendor.called_each_s), start=1):
            look()
            if number % LOOKS_AT_ONCE == 0:
                await trio.lowlevel.checkpoint()


class DeepgramTranscription:
    """The session of one call, over as many sockets as it takes."""

    def __init__(self, vendor: Vendor) -> None:
        self.vendor = vendor
        self.tape = Tape(KEPT_S)
        self.hearing = Hearing()
        # A hang-up cancels everything around us; the session outlives that by its farewell, which `open` bounds.
        self.life = trio.CancelScope(shield=True)
        self._out = Outlet()
        self._overdue = trio.lowlevel.ParkingLot()
        self._leaving = trio.Event()
        self._live: Live | None = None

    def __repr__(self) -> str:
        return f"<DeepgramTranscription {self._live!r} {self.tape!r} {self.hearing!r}>"

    # ------------------------------------------------------------ for the call

    def hear(self, batch: AudioBatch) -> None:
        if not batch.pcm:
            return  # an empty message would end the stream
        if self._live is not None:
            self._live.hear(batch)
        else:
            self.tape.add(batch)
        if self.hearing.owes:
            self._remind()

    def finalize(self, segment: FinalizeSegment) -> None:
        self.tell(self.hearing.asked(segment, trio.current_time()))
        if self.hearing.is_owed(segment):
            (self._live.ask if self._live is not None else self.tape.add)(segment)

    def hand_words_to(self, take: Take) -> None:
        self._out.hand_words_to(take)

    async def receive(self) -> Words | TranscriberLost:
        return await self._out.receive()

    async def leave(self) -> None:
        """Close the stream as the vendor wants it: flush, Metadata, 1000. The caller bounds the time."""
        self._leaving.set()
        if self._live is not None:
            await self._live.leave()

    # ------------------------------------------------------------ the session

    async def run(self) -> None:
        """Until there is no point in trying any more; then the call is told."""
        with self.life:
            async with trio.open_nursery() as working:
                working.start_soon(self._answer_in_time)
                ending = await self._stay_connected()
                working.cancel_scope.cancel()
            self._give_up(ending)

    def _give_up(self, ending: Ending) -> None:
        self.vendor.breaker.failed(fault_of(ending))
        self._out.tell(TranscriberLost(f"{SERVICE} : {ending}", trio.current_time()))

    async def _stay_connected(self) -> Ending:
        incident = _Incident()
        while True:
            began_s = trio.current_time()
            ending = await self._one_socket()
            if self._leaving.is_set():
                await trio.sleep_forever()  # the end we asked for; whoever leaves cancels us
            now = trio.current_time()
            if now - began_s > STEADY_S:
                incident = _Incident()
            pause_s = incident.pause(reaction_to(ending), now)
            self._note(ending, pause_s)
            if pause_s is None:
                return ending
            asked_again(SERVICE, fault_of(ending))
            await trio.sleep(self.vendor.spread(pause_s))

    def _note(self, ending: Ending, pause_s: float | None) -> None:
        reaction = reaction_to(ending)
        self.vendor.metrics.transcriber_ending(reaction.kind, goes_on=pause_s is not None)
        goes_on = "gives up" if pause_s is None else "tries again"
        log.info("transcriber_socket_lost", kind=reaction.kind, reason=str(ending), reaction=goes_on)

    async def _one_socket(self) -> Ending:
        """From the handshake to the end, whoever brings it about."""
        with asked(SERVICE, "ears") as session:
            ending = await self._talk(session)
            if not self._leaving.is_set():
                session.failed(reaction_to(ending).kind, str(ending))
            return ending

    async def _talk(self, session: asked) -> Ending:
        try:
            async with self.vendor.connect(self.vendor.listen) as socket:
                session.first()
                self._live = Live(socket, self)
                try:
                    return await self._live.talk()
                finally:
                    self._live = None
        except SocketLost as lost:
            return lost.ending

    def look(self) -> None:
        """Called about once a second, for what nobody notices where no sound flows: one timer for all calls."""
        self._remind()
        if self._live is not None:
            self._live.keep_alive()

    def _remind(self) -> None:
        """Wake who answers what is overdue. A timer would wake twice for each utterance, and nearly always for
        nothing."""
        if self.hearing.next_deadline() <= trio.current_time():
            self._overdue.unpark_all()

    async def _answer_in_time(self) -> None:
        """Answer what the vendor does not; when it is mute altogether, leave it to the next transcriber."""
        while True:
            await self._overdue.park()
            now = trio.current_time()
            if self._live is not None and self.hearing.is_mute(now):
                self._live.give_up(Mute())
                await trio.sleep_forever()
            late = self.hearing.expired(now)
            self.vendor.metrics.deepgram_unanswered_total.inc(len(late))
            self.tell(late)

    # ------------------------------------------------------------ for its sockets

    def finalize_sent(self, segment: FinalizeSegment) -> None:
        """The vendor has been asked: from now on its answer is due soon."""
        self.hearing.finalize_sent(segment, trio.current_time())

    def tell(self, words: list[Words]) -> None:
        for heard in words:
            self._out.tell(heard)


@attrs.define
class _Incident:
    """A row of losses without a good socket between them."""

    began_s: float | None = None
    pauses_s: tuple[float, ...] = ()
    tries: int = 0

    def pause(self, reaction: Reaction, now_s: float) -> float | None:
        """How long to wait before the next try; None: give up. The longest list of a row counts, none ends it."""
        self.began_s = now_s if self.began_s is None else self.began_s
        if len(reaction.pauses_s) > len(self.pauses_s):
            self.pauses_s = reaction.pauses_s
        is_over = not reaction.pauses_s or self.tries >= len(self.pauses_s)
        if is_over or now_s - self.began_s > RECONNECT_WITHIN_S:
            return None
        self.tries += 1
        return self.pauses_s[self.tries - 1]


class SessionRefused(http.Refused):
    """The handshake was refused; the cure names our settings."""

    def __init__(self, ending: Refused) -> None:
        super().__init__(service=SERVICE, status=ending.refusal.status, code=ending.refusal.code)
        self.fix = cure_for(reaction_to(ending))


def fault_of(ending: Ending) -> ProviderError:
    """As the breaker wants it: a refusal that cannot pass by itself sets the vendor aside at once."""
    if isinstance(ending, Refused):
        return SessionRefused(ending)
    fix = ending.fix if isinstance(ending, Unreachable) else ""
    return http.Unreachable(service=SERVICE, kind=http.LOST, what=str(ending), fix=fix)
