"""I/O. Several transcribers as one: when the first is lost, in mid-call too, the next goes on with what was said.

The sound of the last seconds and the requests not answered yet are given to the next one, so that the caller need
not say again what the first one missed. Order is preference; nothing goes back to an earlier one within a call.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from uuid import UUID

import trio

from ..bill import serve_call
from ..errors import ProviderError
from ..ports import Transcriber, Transcription
from ..turns.events import AudioBatch, FinalizeSegment, TranscriberLost, Words
from .tape import Tape

KEPT_S = 10.0  # an answer with its pause; the batches are shared with the transcriber's own memory
UNREAD_MAX = 64  # as the transcribers have

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
    """The relay of one call."""

    def __init__(self, call_id: UUID, transcribers: Sequence[Transcriber], fell_back: FellBack) -> None:
        self._call_id = call_id
        self._transcribers = transcribers
        self._fell_back = fell_back
        self._tape = Tape(KEPT_S)
        self._place = 0  # of what is heard next by the one that hears
        self._hears: Transcription | None = None
        self._owed: set[int] = set()
        self._write, self._read = trio.open_memory_channel[Words | TranscriberLost](UNREAD_MAX)
        self._lost: TranscriberLost | None = None

    def hear(self, batch: AudioBatch) -> None:
        """Handed on at once where nothing is before it: a task woken for each batch costs more than all the rest."""
        if self._hears is None or self._place < self._tape.end:
            self._tape.add(batch)
            return
        self._tape.keep(batch)
        self._place = self._tape.end
        self._hears.hear(batch)

    async def finalize(self, segment: FinalizeSegment) -> None:
        self._owed.add(segment.segment)
        self._tape.add(segment)
        await trio.lowlevel.checkpoint()

    async def receive(self) -> Words | TranscriberLost:
        if self._lost is not None:
            await trio.lowlevel.checkpoint()
            return self._lost
        heard = await self._read.receive()
        if isinstance(heard, TranscriberLost):
            self._lost = heard
        return heard

    async def run(self) -> None:
        """One after the other, until none is left."""
        reason = ""
        for transcriber in self._transcribers:
            reason = await self._with(transcriber)
            self._fell_back(transcriber.name, reason)
        self._tell(TranscriberLost(reason, trio.current_time()))

    async def _with(self, transcriber: Transcriber) -> str:
        """Until it is lost; returns why."""
        reason = ""
        serve_call("hears", transcriber.name)
        try:
            async with transcriber.open(self._call_id) as transcription, trio.open_nursery() as carrying:
                carrying.start_soon(self._feed, transcription)
                reason = await self._carry(transcription)
                carrying.cancel_scope.cancel()
        except* ProviderError as failed:
            reason = "; ".join(str(fault) for fault in _leaves(failed))
        return reason

    async def _feed(self, transcription: Transcription) -> None:
        """What was said before it was there, and the requests, in their order; `hear` does the rest."""
        self._hears, self._place = transcription, self._tape.first
        try:
            while True:
                while self._place >= self._tape.end:
                    await self._tape.wait()
                item, after = self._tape.at(self._place)
                if isinstance(item, AudioBatch):
                    transcription.hear(item)
                elif item.segment in self._owed:
                    await transcription.finalize(item)  # until it is there, sound waits behind it
                self._place = after
        finally:
            self._hears = None

    async def _carry(self, transcription: Transcription) -> str:
        while True:
            heard = await transcription.receive()
            if isinstance(heard, TranscriberLost):
                return heard.reason
            if heard.is_final:
                self._owed.discard(heard.segment)
            self._tell(heard)

    def _tell(self, heard: Words | TranscriberLost) -> None:
        with contextlib.suppress(trio.WouldBlock):  # nobody has read UNREAD_MAX of them: the call is ending
            self._write.send_nowait(heard)


def _leaves(group: BaseExceptionGroup[BaseException]) -> list[BaseException]:
    found: list[BaseException] = []
    for fault in group.exceptions:
        found += _leaves(fault) if isinstance(fault, BaseExceptionGroup) else [fault]
    return found
