"""I/O. The transcriber and the voice of a call, over the engine's one speech worker."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable, Hashable
from functools import partial
from typing import Protocol
from uuid import UUID

import trio

from ..asking import asked
from ..errors import ProviderError
from ..turns.events import AudioBatch, FinalizeSegment, TranscriberLost, Words
from . import local_voice
from .local_sound import BYTES_PER_S, SoundMemory
from .outlet import Outlet, Take
from .speech_frames import Recognise, Recognised, Request, Speak, Spoken
from .speech_queue import Failed, Outcome

EMBEDDED = "embarquée"  # the service, as a trace names it
BEFORE_S = 0.5  # the detector is late on soft first sounds: 40 ms in the middle, 120 ms for one in ten
AFTER_S = 0.2  # and the last consonant is often under its threshold
SEGMENT_MIN_S = 0.1  # less sound than a syllable


class Jobs(Protocol):
    """What the ports need of `LocalSpeech`."""

    def submit(self, owner: Hashable, request: Callable[[int], Request], done: Callable[[Outcome], None]) -> bool: ...

    def forget(self, owner: Hashable) -> None: ...


class LocalTranscriber:
    """A Transcriber without a stream: words come once, 0.2-0.5 s after they are asked for."""

    name = "whisper-base"

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    @contextlib.asynccontextmanager
    async def open(self, call_id: UUID) -> AsyncIterator[LocalTranscription]:
        """call_id: for the trace of whoever debugs; jobs belong to this block, not to the number."""
        transcription = LocalTranscription(self._jobs)
        try:
            yield transcription
        finally:
            self._jobs.forget(transcription)


class LocalTranscription:
    """The sound of one call, and the jobs that turn stretches of it into words."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._sound = SoundMemory()
        self._out = Outlet()

    def hear(self, batch: AudioBatch) -> None:
        self._sound.add(batch)

    def finalize(self, segment: FinalizeSegment) -> None:
        """Queue the stretch for recognition. A full queue answers at once with no words: the flow then asks again."""
        pcm = self._sound.cut(segment.started_s - BEFORE_S, segment.stopped_s + AFTER_S)
        if len(pcm) < SEGMENT_MIN_S * BYTES_PER_S:
            return self._out.tell(_words(segment, "", 0.0))
        request = partial(Recognise, expects=segment.expects, pcm=pcm)
        if not self._jobs.submit(self, request, partial(self._recognised, segment)):
            self._out.tell(_words(segment, "", 0.0))
        return None

    def hand_words_to(self, take: Take) -> None:
        self._out.hand_words_to(take)

    async def receive(self) -> Words | TranscriberLost:
        return await self._out.receive()

    def _recognised(self, segment: FinalizeSegment, outcome: Outcome) -> None:
        match outcome:
            case Recognised():
                self._out.tell(_words(segment, outcome.text, outcome.confidence))
            case Failed():
                self._out.tell(TranscriberLost(outcome.reason, trio.current_time()))
            case Spoken():
                raise AssertionError("a recognition was answered with sound")


def _words(segment: FinalizeSegment, text: str, confidence: float) -> Words:
    return Words(
        text=" ".join(text.split()),
        is_final=True,
        confidence=confidence,
        started_s=segment.started_s,
        stopped_s=segment.stopped_s,
        segment=segment.segment,
    )


class LocalSynthesiser:
    """One embedded voice, clause by clause: each clause is a job of its own, asked for when the one before is there.

    So what nobody will hear is never made, and the clauses of several calls take turns.
    """

    measures_itself = False

    def __init__(self, jobs: Jobs, *, name: str) -> None:
        self.name = name
        self._jobs = jobs

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        """See ports.Synthesiser. The first clause comes after 0.3-1.2 s (Kokoro), at once (Pico)."""
        clauses = local_voice.clauses(text)
        with asked(EMBEDDED, "voice") as request:
            for place, clause in enumerate(clauses, start=1):
                pcm = await self._render(clause, pause=place < len(clauses))
                if pcm:
                    request.first()
                    yield pcm

    async def _render(self, clause: str, *, pause: bool) -> bytes:
        owner, answered, outcomes = object(), trio.Event(), list[Outcome]()

        def done(outcome: Outcome) -> None:
            outcomes.append(outcome)
            answered.set()

        if not self._jobs.submit(owner, partial(Speak, text=clause, pause=pause), done):
            raise _not_spoken("la file d'attente de la voix est pleine")
        try:
            await answered.wait()
        finally:
            self._jobs.forget(owner)
        match outcomes[0]:
            case Spoken(pcm=pcm):
                return pcm
            case Failed(reason=reason):
                raise _not_spoken(reason)
            case Recognised():
                raise AssertionError("a synthesis was answered with words")


def _not_spoken(what: str) -> ProviderError:
    return ProviderError(
        where="voix embarquée",
        what=what,
        fix="la phrase n'a pas été dite ; si cela se répète, cette machine est trop chargée pour la parole embarquée",
    )
