"""A caller's sound for transcribers, and a transcriber of one call to hold it against."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import attrs
import numpy as np
import trio

from sav_engine.metrics import Metrics
from sav_engine.ports import Transcriber, Transcription
from sav_engine.providers.breaker import Breaker
from sav_engine.providers.cost import Purse
from sav_engine.providers.deepgram import DeepgramTranscriber, look_after
from sav_engine.providers.deepgram_live import Vendor
from sav_engine.providers.deepgram_request import Listen
from sav_engine.sandbox.deepgram import DeepgramStandIn
from sav_engine.turns.events import AudioBatch, FinalizeSegment, TranscriberLost, Words

CALL = UUID("77632586-8764-4145-a589-898291957903")
KEY = "canary-8c1f-deepgram-key"
BATCH_S = 0.1
TONE = (8_000 * np.sin(2 * np.pi * 300 * np.arange(800) / 8_000)).astype("<i2").tobytes()
SILENCE = bytes(1_600)


@attrs.define
class Caller:
    """Speaks into a transcription in real (virtual) time, as the engine's own listener would."""

    into: Transcription
    heard: list[Words | TranscriberLost] = attrs.field(factory=list)
    segments: int = 0

    async def _sound(self, pcm: bytes, seconds: float) -> None:
        for _ in range(round(seconds / BATCH_S)):
            started_s = trio.current_time()
            await trio.sleep(BATCH_S)
            self.into.hear(AudioBatch(pcm, started_s))

    async def speaks(self, seconds: float, *, pause_s: float = 0.3) -> FinalizeSegment:
        """Then the request that local voice detection brings about `pause_s` after the last sound."""
        started_s = trio.current_time()
        await self._sound(TONE, seconds)
        stopped_s = trio.current_time()
        await self._sound(SILENCE, pause_s)
        self.segments += 1
        segment = FinalizeSegment(self.segments, started_s, stopped_s, "open")
        self.into.finalize(segment)
        return segment

    async def speaks_quietly(self, seconds: float) -> None:
        """So that local voice detection does not notice: nobody asks for anything."""
        await self._sound(TONE, seconds)

    async def is_silent(self, seconds: float) -> None:
        await self._sound(SILENCE, seconds)

    async def listen(self) -> None:
        while True:
            words = await self.into.receive()
            self.heard.append(words)
            if isinstance(words, TranscriberLost):
                return

    async def answer(self, segment: FinalizeSegment, within_s: float = 6.0) -> Words:
        """The answer to the request; the line is silent meanwhile."""
        for _ in range(round(within_s / BATCH_S)):
            for words in self.heard:
                if isinstance(words, Words) and words.segment == segment.segment:
                    return words
            await self.is_silent(BATCH_S)
        raise AssertionError(f"no answer to {segment} within {within_s} s, only {self.heard}")

    def said(self, segment: int = -1, *, final: bool = True) -> list[str]:
        found = [words for words in self.heard if isinstance(words, Words)]
        return [words.text for words in found if words.segment == segment and words.is_final == final]

    def lost(self) -> list[TranscriberLost]:
        return [words for words in self.heard if isinstance(words, TranscriberLost)]


@attrs.define
class Rig:
    """Our transcriber and the stand-in it talks to."""

    standin: DeepgramStandIn
    metrics: Metrics
    vendor: Vendor
    port: int

    @property
    def transcriber(self) -> DeepgramTranscriber:
        return DeepgramTranscriber(self.vendor)

    def count(self, name: str, **labels: str) -> float:
        return self.metrics.registry.get_sample_value(f"voicebot_{name}", labels) or 0.0

    def sockets(self) -> int:
        return len([seen for seen in self.standin.seen if seen.what.startswith("GET")])

    def sent(self, connection: int = 0) -> list[str]:
        return [seen.what for seen in self.standin.seen if seen.connection == connection]


@contextlib.asynccontextmanager
async def rig(*script: str, **options: Any) -> AsyncIterator[Rig]:
    """options: of the stand-in; `listen`: of the session."""
    asked = options.pop("listen", {})
    standin = DeepgramStandIn(script, **options)
    metrics = Metrics("0")
    async with trio.open_nursery() as nursery:
        port: int = await nursery.start(standin.serve, 0)
        listen = Listen(f"ws://127.0.0.1:{port}", KEY, **asked)
        breaker = Breaker("Deepgram", "transcriber", metrics)
        vendor = Vendor(listen, metrics, breaker, Purse(metrics), spread=lambda pause_s: pause_s)
        nursery.start_soon(look_after, vendor)
        yield Rig(standin, metrics, vendor, port)
        nursery.cancel_scope.cancel()


@contextlib.asynccontextmanager
async def caller(transcriber: Transcriber) -> AsyncIterator[Caller]:
    async with trio.open_nursery() as nursery, transcriber.open(CALL) as transcription:
        speaker = Caller(transcription)
        nursery.start_soon(speaker.listen)
        yield speaker
        nursery.cancel_scope.cancel()
