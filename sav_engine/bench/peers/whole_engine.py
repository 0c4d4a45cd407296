"""I/O. The whole engine: media plane, voice detection, transcriber, floor, flow, metrics and trace.

The transcriber is production's, Deepgram's client with a socket for each call, connected to c/transcriber.c; the
other services are stand-ins. Options: --transcriber PORT of that program (without it a stand-in, a function call,
answers at once: what the socket costs is the difference), --voice-ms, how long the voice takes, and --answer-ms, how
long the bot's prompt is. The call is a yes-no question asked for ever: every answer is "oui". With --token-ms, after
how long a language model writes, it is "what is the matter?" for ever, and each answer is repeated by the model.
"""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

import attrs
import trio

from ... import logs
from ...actions.answer import Office
from ...call.admission import Admission
from ...call.diary import TraceFiles
from ...call.house import House
from ...call.run import run_call
from ...flow.guards import GUARDS
from ...flow.load import load_flow
from ...flow.machine import Machine
from ...flow.model import Place
from ...flow.operator_files import LlmTask
from ...garbage import collecting, settle
from ...grammars.catalogue import FRENCH
from ...media.choice import best_media
from ...media.counters import Counters
from ...media.sockets import accept, listen
from ...metrics import Metrics
from ...ports import (
    Assignment,
    Briefing,
    CallerId,
    Client,
    Form,
    Json,
    NotTransferred,
    PastTicket,
    Ports,
    Ticket,
)
from ...providers.breaker import Breaker
from ...providers.cost import Purse
from ...providers.deepgram import DeepgramTranscriber
from ...providers.deepgram_live import Vendor
from ...providers.deepgram_request import Listen
from ...providers.fallback_transcriber import FallbackTranscriber
from ...providers.local_sound import SoundMemory
from ...providers.silero_vad import best_detectors
from ...turns.events import AudioBatch, FinalizeSegment, TranscriberLost, Words
from .tone import TONE_BLOCK, answer_blocks, number

CALLS_MAX: Final = 2_000  # the benchmark decides how many
FLOW: Final = """
flow: bench
starts_at: ask
limits: {call: 60min, go: over}
states:
  ask:
    say: [question]
    listen: affirm_deny
    endpointing: short
    barge_in: "off"
    when:
      affirm: {go: ask}
      deny: {go: ask}
    nomatch: {times: 5, say: [question], go: over}
    noinput: {after: 60s, times: 5, say: [question], go: over}
  over:
    say: [question]
    ends: hang_up
    status: resolved
"""
STORIES: Final = """
flow: bench
starts_at: ask
limits: {call: 60min, go: over}
states:
  ask:
    say: [question]
    listen: request
    endpointing: normal
    barge_in: "off"
    when:
      internet: {say: [{llm: repeat, fallback: question}], go: ask}
      mobile: {go: over}
      change: {go: over}
      fault: {go: over}
      unclear: {go: over}
    nomatch: {times: 5, say: [question], go: over}
    noinput: {after: 60s, times: 5, say: [question], go: over}
  over:
    say: [question]
    ends: hang_up
    status: resolved
"""
REPEAT: Final = LlmTask("repeat", "Redis le problème.", 18, 0.9, Place("bench", 1), restates=True)
REPEATED: Final = "D'accord, vous n'avez plus internet depuis ce matin."


@attrs.define
class StandIn:
    """A transcriber without a socket that has always understood "oui", a voice, prompts, records and a telephone
    system: nothing waits but for words_s and voice_s."""

    words_s: float
    voice_s: float
    prompt: bytes = TONE_BLOCK * answer_blocks()
    name: str = "stand-in"
    voice: str = "stand-in"
    recorded: frozenset[str] = frozenset()
    measures_itself: bool = False

    @asynccontextmanager
    async def open(self, call_id: UUID) -> AsyncIterator[Answers]:
        yield Answers(self.words_s)

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        await trio.sleep(self.voice_s)
        yield self.prompt

    def text(self, prompt_id: str) -> str:
        return prompt_id

    def pcm(self, prompt_id: str) -> bytes:
        return self.prompt

    async def find(self, phone_number: str) -> Client | None:
        return None

    async def past(self, phone_number: str, limit: int = 10) -> tuple[PastTicket, ...]:
        return ()

    async def still_open(self, phone_number: str, since: datetime) -> tuple[PastTicket, ...]:
        return ()

    async def write(self, ticket: Ticket) -> None: ...

    async def keep(self, ticket: Ticket) -> None: ...

    async def transfers_since(self, since: datetime) -> int:
        return 0

    async def caller(self, call_id: UUID) -> CallerId | None:
        return None

    async def dialled(self, call_id: UUID) -> None:
        return None

    async def transfer(
        self,
        call_id: UUID,
        channel: str | None,
        briefing: Briefing | None = None,
        technician: UUID | None = None,
    ) -> NotTransferred:
        return NotTransferred("benchmark")

    async def ring(
        self, line_id: UUID, call_id: UUID, channel: str | None, briefing: Briefing
    ) -> NotTransferred | None:
        return NotTransferred("benchmark")

    async def is_ringing(self, line_id: UUID) -> bool:
        return False

    async def stop_ringing(self, line_id: UUID) -> None: ...

    def now(self) -> datetime:
        return datetime.now(ZoneInfo("Europe/Paris"))


class Answers:
    """ports.Transcription."""

    def __init__(self, words_s: float) -> None:
        self._words_s = words_s
        self._sound = SoundMemory()  # as the embedded one
        self._ask, self._asked = trio.open_memory_channel[FinalizeSegment](100)

    def hear(self, batch: AudioBatch) -> None:
        self._sound.add(batch)

    def finalize(self, segment: FinalizeSegment) -> None:
        self._ask.send_nowait(segment)

    def hand_words_to(self, take: Callable[[Words], bool]) -> None:
        """All come by `receive`."""

    async def receive(self) -> Words | TranscriberLost:
        segment = await self._asked.receive()
        await trio.sleep(self._words_s)
        return Words("oui", True, 0.9, segment.started_s, segment.stopped_s, segment.segment)


@attrs.define
class Model:
    """ports.Writer: one sentence, after so long."""

    token_s: float
    name: str = "stand-in"

    async def speak(self, assignment: Assignment) -> AsyncIterator[str]:
        await trio.sleep(self.token_s)
        yield REPEATED

    async def fill(self, assignment: Assignment, form: Form) -> Mapping[str, Json]:
        return {}


def house_of(outside: StandIn, traces: TraceFiles, token_s: float = 0.0) -> House:
    """token_s: of the language model; 0: there is none, and what is asked is answered by yes or no."""
    flow = load_flow(STORIES if token_s else FLOW, "bench")
    ports = Ports(outside, outside, outside, outside, outside, outside, outside, outside)
    # `texts` are all that a flow machine asks of prompts; the bench has one.
    return House(
        ports=attrs.evolve(ports, writer=Model(token_s)) if token_s else ports,
        office=Office(always_open=True),
        new_flow=lambda: Machine(flow, FRENCH, GUARDS, {"question": "question"}),
        metrics=Metrics("bench"),
        trace=traces.write,
        admission=Admission(CALLS_MAX),
        llm={REPEAT.name: REPEAT},
    )


def with_socket(house: House, transcriber: DeepgramTranscriber) -> House:
    """Without the embedded one behind it: no call here needs that."""
    return attrs.evolve(house, ports=attrs.evolve(house.ports, transcriber=FallbackTranscriber([transcriber])))


def deepgram(house: House, port: int) -> DeepgramTranscriber:
    """The transcriber as assemble_services builds it."""
    listen = Listen(f"ws://127.0.0.1:{port}", "benchmark")
    vendor = Vendor(listen, house.metrics, Breaker("Deepgram", "transcriber", house.metrics), Purse(house.metrics))
    return DeepgramTranscriber(vendor)


async def main(transcriber_port: int, voice_s: float, token_s: float) -> None:
    # As in production, to stderr; unread lines on stdout would hold up 300 calls in the end.
    logs.configure(json=True)
    detectors = best_detectors(None)
    media = best_media("pump", detectors, counters := Counters())
    listener = listen("127.0.0.1", 0)
    with tempfile.TemporaryDirectory(prefix="sav-bench-") as folder:
        traces = TraceFiles(Path(folder), lambda: counters.is_busy)
        house = house_of(StandIn(0.0, voice_s), traces, token_s)
        async with trio.open_nursery() as nursery:
            if transcriber_port:
                transcriber = deepgram(house, transcriber_port)
                nursery.start_soon(transcriber.run)
                house = with_socket(house, transcriber)
            nursery.start_soon(traces.run)
            nursery.start_soon(house.moments.run)
            nursery.start_soon(collecting, lambda: house.admission.calls)
            await nursery.start(media.run)
            settle()
            print(f"port {listener.getsockname()[1]}", flush=True)
            while True:
                nursery.start_soon(run_call, media, await accept(listener), house)


if __name__ == "__main__":
    trio.run(main, number("--transcriber"), number("--voice-ms") / 1000, number("--token-ms") / 1000)
