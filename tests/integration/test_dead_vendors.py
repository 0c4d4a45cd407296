"""A vendor that dies costs the first calls a moment, and the calls after them nothing, until he is back."""

from __future__ import annotations

import io
from uuid import uuid4

import httpx2 as httpx
import pytest
import trio

from sav_engine import logs
from sav_engine.errors import ProviderError
from sav_engine.metrics import Metrics
from sav_engine.providers import http
from sav_engine.providers.breaker import FAILURES_MAX, PROBE_FIRST_S, Breaker
from sav_engine.providers.cost import Purse
from sav_engine.providers.deepgram import DeepgramTranscriber
from sav_engine.providers.deepgram_live import Vendor
from sav_engine.providers.deepgram_reactions import Unreachable
from sav_engine.providers.deepgram_request import Listen
from sav_engine.providers.elevenlabs import ElevenLabs
from sav_engine.providers.elevenlabs_wire import VoiceOf
from sav_engine.providers.fallback_voice import FallbackSynthesiser
from sav_engine.providers.fallbacks import Fallbacks
from sav_engine.providers.websocket_opening import SocketLost
from tests.kit.services import Scripted

CALLS = 30


class Voice:
    name = "embarquée"
    measures_itself = False

    async def speak(self, text):
        await trio.lowlevel.checkpoint()
        yield b"\7\7"


class DyingVendor:
    """Refuses from the start; `is_well` brings it back."""

    def __init__(self) -> None:
        self.is_well = False
        self.sentences = self.probes = 0

    async def answer(self, request: httpx.Request) -> httpx.Response:
        await trio.sleep(0.3)  # it takes its time to say no
        if request.method == "GET":
            self.probes += 1
        else:
            self.sentences += 1
        if not self.is_well:
            return httpx.Response(503, json={"detail": {"code": "service_unavailable"}})
        if request.method == "GET":
            return httpx.Response(200, json=[{"model_id": "eleven_flash_v2_5"}])
        return httpx.Response(200, content=b"\1\1" * 800)


async def test_a_dead_voice_costs_the_calls_after_it_nothing_and_comes_back(autojump_clock):
    vendor, metrics = DyingVendor(), Metrics("0")
    transport = Scripted(vendor.answer)
    async with (
        http.open_client("http://voice.test", {}, connections_max=4, transport=transport) as client,
        trio.open_nursery() as services,
    ):
        voice = ElevenLabs(client, VoiceOf("v"), metrics=metrics, purse=Purse(metrics), write_out=str)
        both = FallbackSynthesiser(voice, Voice(), provider="elevenlabs", metrics=metrics)
        services.start_soon(voice.run)
        waits = []
        for _ in range(CALLS):
            began_s = trio.current_time()
            assert [pcm async for pcm in both.speak("Bonjour.")] == [b"\7\7"], "every call has a voice"
            waits.append(trio.current_time() - began_s)
        asked_at_death = vendor.sentences
        assert all(wait > 0 for wait in waits[:FAILURES_MAX])
        assert waits[FAILURES_MAX:] == [0.0] * (CALLS - FAILURES_MAX), "nobody waits for the dead"
        await trio.sleep(10 * PROBE_FIRST_S)
        assert vendor.probes >= 3, "he is asked in the background"
        assert vendor.sentences == asked_at_death, "and by nobody else"
        vendor.is_well = True
        await trio.sleep(60)
        assert [pcm async for pcm in both.speak("Bonjour.")] == [b"\1\1" * 800]
        assert not voice.breaker.is_open
        services.cancel_scope.cancel()
    assert count(metrics, "provider_fallbacks_total", provider="elevenlabs") == CALLS
    assert count(metrics, "provider_incidents_total", provider="elevenlabs") == 1
    assert count(metrics, "errors_total", error_type="elevenlabs_open", component="voice") == 1


async def test_a_dead_transcriber_costs_the_calls_after_it_nothing(autojump_clock):
    metrics, tried = Metrics("0"), []

    class Nobody:
        async def __aenter__(self):
            tried.append(trio.current_time())
            await trio.sleep(0.5)
            raise SocketLost(Unreachable("ConnectionRefusedError"))

        async def __aexit__(self, *fault):
            raise AssertionError("it was never entered")

    breaker = Breaker("Deepgram", "transcriber", metrics)
    vendor = Vendor(Listen("ws://x", "k"), metrics, breaker, Purse(metrics), connect=lambda listen: Nobody())
    transcriber = DeepgramTranscriber(vendor)
    for _ in range(FAILURES_MAX):
        async with transcriber.open(uuid4()) as session:
            await session.receive()
    before = len(tried)
    for _ in range(CALLS):
        began_s = trio.current_time()
        with pytest.raises(ProviderError, match="mis de côté"):
            async with transcriber.open(uuid4()):
                raise AssertionError("it is set aside")
        assert trio.current_time() == began_s
    assert len(tried) == before
    assert breaker.incidents == 1


async def test_the_log_tells_an_incident_and_not_its_calls(autojump_clock):
    out = io.StringIO()
    logs.configure(json=True, stream=out)
    fallbacks = Fallbacks("deepgram", Metrics("0"))
    for _ in range(CALLS):
        fallbacks.fell_back("HTTP 503")
        await trio.sleep(1)
    assert out.getvalue().count("provider_falls_back") == 1


def count(metrics: Metrics, name: str, **labels: str) -> float:
    return metrics.registry.get_sample_value(f"voicebot_{name}", labels) or 0.0
