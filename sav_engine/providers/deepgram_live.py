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
from .tape import BYTES_PER_S, Item, Pace, Tape, seconds_of
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
        self._place = 0  # on the tape, of what is sent next
        self._waits = False  # its sender, for the tape to go on
        self._sent_s = 0.0
        self._sent_at_s = trio.current_time()  # anything
        self._dropped = 0
        self._nonsense = 0
        self._has_worked = False

    def __repr__(self) -> str:
        return f"<socket {self._socket.request_id} {self._sent_s:.1f} s sent>"

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
        self._sending.cancel()
        with contextlib.suppress(SocketLost):  # it was closed meanwhile: nothing left to say
            await self._socket.send(CLOSE_STREAM)
            await self._over.wait()

    def _account(self, open_s: float) -> None:
        """The vendor's own figure where it came, else what we sent, which is what it says it bills."""
        audio_s = self._sent_s if self._metadata is None else self._metadata.duration_s
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

    def hear(self, item: Item) -> None:
        """What comes at the end of the tape: sent right here where nothing is before it, else by the sender."""
        if self._is_up_to_date():
            self._tape.keep(item)
            self._place = self._tape.end
            with contextlib.suppress(SocketLost):  # the receiver finds out why
                self._put(item)
        else:
            self._tape.add(item)

    def _is_up_to_date(self) -> bool:
        """Its sender waits for the tape to go on, and has nothing to go on with."""
        return (
            self._waits
            and self._place >= self._tape.end
            and self._socket.has_room
            and self._pace.free_s <= trio.current_time()
        )

    async def _send_all(self) -> None:
        """Everything on the tape that is not final yet, and then what `hear` leaves, until cancelled."""
        with contextlib.suppress(SocketLost):  # the receiver finds out why
            self._place = self._tape.speech_from(self._tape.after(self._hearing.frozen_s))
            while True:
                while self._place >= self._tape.end:
                    await self._wait()
                self._dropped += max(0, self._tape.first - self._place)
                item, self._place = self._tape.at(self._place)
                await trio.sleep_until(self._pace.free_s)
                self._put(item)
                await self._socket.room()

    async def _wait(self) -> None:
        self._waits = True
        try:
            await self._tape.wait()
        finally:
            self._waits = False

    def _put(self, item: Item) -> None:
        if isinstance(item, AudioBatch):
            self._put_sound(item)
        elif self._hearing.is_owed(item):
            self._session.finalize_sent(item)
            self._socket.put(FINALIZE)

    def _put_sound(self, batch: AudioBatch) -> None:
        self._hearing.sent(batch)
        seconds, self._sent_at_s = seconds_of(batch.pcm), trio.current_time()
        self._sent_s += seconds
        self._pace.sent(self._sent_at_s, seconds)
        self._socket.put(batch.pcm)

    def keep_alive(self) -> None:
        """Called about once a second; while no sound flows the vendor is told that it will."""
        now = trio.current_time()
        if not self._waits or now < self._sent_at_s + KEEP_ALIVE_S:
            return
        with contextlib.suppress(SocketLost):  # the receiver finds out why
            if self._sent_s == 0:
                self._put_sound(AudioBatch(SILENCE, now))
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
