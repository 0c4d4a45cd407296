"""I/O. One socket of a session while it is open: the tape goes on it, and what it says goes to `Hearing`."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Protocol

import attrs
import trio

from .. import logs
from ..metrics import Metrics
from ..turns.events import AudioBatch, FinalizeSegment, Words
from .breaker import Breaker
from .cost import Purse
from .deepgram_hearing import Hearing
from .deepgram_messages import (
    CLOSE_STREAM,
    FINALIZE,
    KEEP_ALIVE,
    Complaint,
    Message,
    Metadata,
    Nonsense,
    Results,
    parse,
)
from .deepgram_reactions import Closed, Ending
from .deepgram_request import Listen
from .tape import BYTES_PER_S, Pace, Tape
from .websocket import Socket, connected
from .websocket_opening import SocketLost

SPEED_MAX = 1.25  # times real time: a vendor's limit
LEAD_S = 0.3  # arrivals jitter, and batches that an event cut short come close together
KEEP_ALIVE_S = 4.0  # and up to one more; the vendor says every 3-5 s while no sound flows; after 10 s it closes
SILENCE = bytes(BYTES_PER_S // 10)  # a socket that never had sound is closed however many KeepAlives it gets

log = logs.get_logger(__name__)

Connect = Callable[[Listen], AbstractAsyncContextManager[Socket]]


@attrs.frozen
class Vendor:
    """What all sessions share. spread: makes of a pause one a bit shorter, so that calls do not come back at once.

    called_each_s: who wants to be, with a function that does next to nothing; see `DeepgramTranscriber.run`.
    """

    listen: Listen
    metrics: Metrics
    breaker: Breaker
    purse: Purse
    connect: Connect = connected
    spread: Callable[[float], float] = attrs.field(default=lambda pause_s: pause_s * random.uniform(0.6, 1.0))
    called_each_s: set[Callable[[], None]] = attrs.field(factory=set, eq=False)


class Session(Protocol):
    """What a socket needs of the session of its call."""

    @property
    def vendor(self) -> Vendor: ...
    @property
    def hearing(self) -> Hearing: ...
    @property
    def tape(self) -> Tape: ...

    def finalize_sent(self, segment: FinalizeSegment) -> None: ...

    def tell(self, words: list[Words]) -> None: ...


class Live:
    """One socket while it is open: what is sent on it, and what is made of what it says."""

    def __init__(self, socket: Socket, session: Session) -> None:
        self._socket = socket
        self._session = session
        self._vendor, self._hearing, self._tape = session.vendor, session.hearing, session.tape
        self._talking = trio.CancelScope()
        self._sending = trio.CancelScope()
        self._ending: Ending = Closed(1006, "")
        self._metadata: Metadata | None = None
        self._over = trio.Event()
        self._pace = Pace(SPEED_MAX, LEAD_S)
        self._place = 0  # on the tape, of what its sender sends next
        self._waits = False  # its sender, for something to be left to it: all that is on the tape was put
        self._left = trio.lowlevel.ParkingLot()
        self._sent_at_s = trio.current_time()  # anything
        self._dropped = 0
        self._nonsense = 0
        self._has_worked = False

    def __repr__(self) -> str:
        return f"<socket {self._socket.request_id} {self._hearing.timeline.sent_s:.1f} s sent>"

    async def talk(self) -> Ending:
        """Until the socket is closed, or given up."""
        self._hearing.connected()
        self._vendor.metrics.deepgram_requests_total.inc()
        opened_s = trio.current_time()
        try:
            with self._talking:
                async with trio.open_nursery() as both:
                    both.start_soon(self._say)
                    self._ending = await self._receive_all()
                    both.cancel_scope.cancel()
        finally:
            self._over.set()
            self._account(trio.current_time() - opened_s)
        return self._ending

    def give_up(self, ending: Ending) -> None:
        self._ending = ending
        self._talking.cancel()

    async def leave(self) -> None:
        """Say that no more comes, and wait for the Metadata and the close that follow."""
        self._waits = False
        self._sending.cancel()
        with contextlib.suppress(SocketLost):  # it was closed meanwhile: nothing left to say
            await self._socket.send(CLOSE_STREAM)
            await self._over.wait()

    def _account(self, open_s: float) -> None:
        """The vendor's own figure where it came, else what we sent, which is what it says it bills."""
        audio_s = self._hearing.timeline.sent_s if self._metadata is None else self._metadata.duration_s
        self._vendor.metrics.transcriber_billed(audio_s, open_s)
        self._vendor.purse.charge("deepgram", self._vendor.purse.prices.transcriber(audio_s))
        log.info(
            "transcriber_socket_closed",
            request_id=self._socket.request_id,
            audio_s=round(audio_s, 2),
            open_s=round(open_s, 2),
            billed_by_vendor=self._metadata is not None,
            dropped=self._dropped,
            nonsense=self._nonsense,
        )

    # ------------------------------------------------------------ to the vendor

    async def _say(self) -> None:
        with self._sending:
            await self._send_all()

    def hear(self, batch: AudioBatch) -> None:
        """What comes at the end of the tape: sent right here where nothing is before it, else by the sender."""
        now_s = trio.current_time()
        if not self._waits or self._pace.free_s > now_s:
            self._leave_to_sender()
            self._tape.add(batch)
            return
        self._tape.add(batch)
        try:
            if not self._put_sound(batch, now_s):
                self._leave_to_sender()
        except SocketLost:
            pass  # the receiver finds out why

    def ask(self, segment: FinalizeSegment) -> None:
        """As `hear`."""
        if not self._waits or self._pace.free_s > trio.current_time():
            self._leave_to_sender()
            self._tape.add(segment)
            return
        self._tape.add(segment)
        with contextlib.suppress(SocketLost):
            self._put_request(segment)

    def _leave_to_sender(self) -> None:
        """All that comes behind what is on the tape."""
        if self._waits:
            self._waits, self._place = False, self._tape.end
            self._left.unpark_all()

    async def _send_all(self) -> None:
        """Everything on the tape that is not final yet, and then what is left to it, until cancelled."""
        with contextlib.suppress(SocketLost):  # the receiver finds out why
            self._place = self._tape.speech_from(self._tape.after(self._hearing.frozen_s))
            while True:
                await self._socket.room()
                if self._place >= self._tape.end:
                    await self._wait()
                    continue
                self._dropped += max(0, self._tape.first - self._place)
                item, self._place = self._tape.at(self._place)
                await trio.sleep_until(self._pace.free_s)
                if isinstance(item, AudioBatch):
                    self._put_sound(item, trio.current_time())
                else:
                    self._put_request(item)

    async def _wait(self) -> None:
        self._waits = True
        try:
            await self._left.park()
        finally:
            self._waits = False

    def _put_request(self, segment: FinalizeSegment) -> None:
        if self._hearing.is_owed(segment):
            self._session.finalize_sent(segment)
            self._socket.put(FINALIZE)

    def _put_sound(self, batch: AudioBatch, now_s: float) -> bool:
        """Whether there is room for more."""
        sound_s = len(batch.pcm) / BYTES_PER_S
        self._sent_at_s = now_s
        self._hearing.timeline.add(batch.started_s, sound_s)
        self._pace.sent(now_s, sound_s)
        return self._socket.put(batch.pcm)

    def keep_alive(self) -> None:
        """Called about once a second; while no sound flows the vendor is told that it will."""
        now = trio.current_time()
        if not self._waits or now < self._sent_at_s + KEEP_ALIVE_S:
            return
        with contextlib.suppress(SocketLost):  # the receiver finds out why
            if self._hearing.timeline.sent_s == 0:
                self._put_sound(AudioBatch(SILENCE, now), now)
            self._sent_at_s = now
            self._socket.put(KEEP_ALIVE)

    # ------------------------------------------------------------ from the vendor

    async def _receive_all(self) -> Ending:
        try:
            while True:
                self._take(parse(await self._socket.receive()))
        except SocketLost as lost:
            return lost.ending

    def _take(self, message: Message) -> None:
        match message:
            case Metadata():
                self._metadata = message
            case Complaint(what=what):
                log.warning("transcriber_complains", what=what, request_id=self._socket.request_id)
            case Nonsense(shape=shape):
                self._nonsense += 1
                if self._nonsense == 1:  # the first of a socket; how many there were is told when it closes
                    log.warning("transcriber_nonsense", shape=shape, request_id=self._socket.request_id)
            case Results() if not self._has_worked:
                self._has_worked = True
                self._vendor.breaker.worked()
            case _:
                pass
        self._session.tell(self._hearing.heard(message, trio.current_time()))
