"""I/O. Several transcribers as one: when the first is lost, in mid-call too, the next goes on with what was said.

The sound of the last seconds and the requests not answered yet are given to the next one, so that the caller need
not say again what the first one missed. Order is preference; nothing goes back to an earlier one within a call.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from uuid import UUID

import trio

from ..bill import serve_call
from ..errors import ProviderError
from ..ports import Transcriber, Transcription
from ..turns.events import AudioBatch, FinalizeSegment, TranscriberLost, Words
from .outlet import Take
from .tape import Tape

KEPT_S = 10.0  # an answer with its pause; the batches are shared with the transcriber's own memory

FellBack = Callable[[str, str], None]


class FallbackTranscriber:
    """ports.Transcriber over others. fell_back: told (name, reason) each time one is lost."""

    def __init__(self, transcribers: Sequence[Transcriber], fell_back: FellBack = lambda name, reason: None) -> None:
        assert transcribers, "nothing to fall back to, and nothing to begin with"
        self.name = transcribers[0].name
        self._transcribers = tuple(transcribers)
        self._fell_back = fell_back

    @contextlib.asynccontextmanager
    async def open(self, call_id: UUID) -> AsyncIterator[FallbackTranscription]:
        relay = FallbackTranscription(call_id, self._transcribers, self._fell_back)
        async with trio.open_nursery() as nursery:
            nursery.start_soon(relay.run)
            yield relay
            nursery.cancel_scope.cancel()


class FallbackTranscription:
    """The relay of one call. Whoever receives learns of a loss, and `run` opens the next one."""

    def __init__(self, call_id: UUID, transcribers: Sequence[Transcriber], fell_back: FellBack) -> None:
        self._call_id = call_id
        self._transcribers = transcribers
        self._fell_back = fell_back
        self._tape = Tape(KEPT_S)
        self._hears: Transcription | None = None  # it has been given all that is on the tape
        self._owed: set[int] = set()
        self._change = trio.lowlevel.ParkingLot()  # of the one that hears, and of the last loss
        self._receiving = trio.CancelScope()
        self._take: Take | None = None
        self._reason: str | None = None  # why the one that hears does not any more
        self._lost: TranscriberLost | None = None

    def __repr__(self) -> str:
        return f"<FallbackTranscription {self._hears!r} {self._tape!r} owes {sorted(self._owed)}>"

    # ------------------------------------------------------------ for the call

    def hear(self, batch: AudioBatch) -> None:
        """Handed on at once: a task woken for each batch costs more than all the rest."""
        self._tape.add(batch)
        if self._hears is not None:
            self._hears.hear(batch)

    def finalize(self, segment: FinalizeSegment) -> None:
        """As `hear`."""
        self._owed.add(segment.segment)
        self._tape.add(segment)
        if self._hears is not None:
            self._hears.finalize(segment)

    def hand_words_to(self, take: Take) -> None:
        self._take = take
        if self._hears is not None:
            self._hears.hand_words_to(self._is_taken)

    async def receive(self) -> Words | TranscriberLost:
        while self._lost is None:
            heard = await self._received()
            if isinstance(heard, TranscriberLost):
                self._reason, self._hears = heard.reason, None
                self._change.unpark_all()
            elif heard is not None and not self._is_taken(heard):
                return heard
        await trio.lowlevel.checkpoint()
        return self._lost

    async def _received(self) -> Words | TranscriberLost | None:
        """None: there is another one, or none, since."""
        if self._hears is None:
            await self._change.park()
            return None
        with trio.CancelScope() as self._receiving:
            return await self._hears.receive()
        return None

    def _is_taken(self, words: Words) -> bool:
        """Its words, by one way or the other."""
        if words.is_final:
            self._owed.discard(words.segment)
        if self._take is not None and not self._take(words):
            self._take = None
        return self._take is not None

    # ------------------------------------------------------------ one after the other

    async def run(self) -> None:
        """Until none is left."""
        reason = ""
        for transcriber in self._transcribers:
            reason = await self._with(transcriber)
            self._fell_back(transcriber.name, reason)
        self._lost = TranscriberLost(reason, trio.current_time())
        self._change.unpark_all()

    async def _with(self, transcriber: Transcriber) -> str:
        """Until it is lost; returns why."""
        reason = ""
        serve_call("hears", transcriber.name)
        try:
            async with transcriber.open(self._call_id) as transcription:
                with self._heard_by(transcription):
                    reason = await self._loss()
        except* ProviderError as failed:
            reason = "; ".join(str(fault) for fault in _leaves(failed))
        return reason

    async def _loss(self) -> str:
        while self._reason is None:
            await self._change.park()
        reason, self._reason = self._reason, None
        return reason

    @contextlib.contextmanager
    def _heard_by(self, transcription: Transcription) -> Iterator[None]:
        """It hears as long as the block lasts; first what came before it was there, in its order."""
        if self._take is not None:
            transcription.hand_words_to(self._is_taken)
        for item in list(self._tape):
            if isinstance(item, AudioBatch):
                transcription.hear(item)
            elif item.segment in self._owed:
                transcription.finalize(item)
        self._hears = transcription
        self._change.unpark_all()
        try:
            yield
        finally:
            self._hears = None
            self._receiving.cancel()  # it may have broken without a word


def _leaves(group: BaseExceptionGroup[BaseException]) -> list[BaseException]:
    found: list[BaseException] = []
    for fault in group.exceptions:
        found += _leaves(fault) if isinstance(fault, BaseExceptionGroup) else [fault]
    return found
