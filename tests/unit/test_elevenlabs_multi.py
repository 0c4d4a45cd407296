"""The voice over a socket that is kept: interrupted, refused, cut, idle; and then when it is well."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager

import pytest
import trio

from sav_engine.metrics import Metrics
from sav_engine.providers import http
from sav_engine.providers.cost import Purse
from sav_engine.providers.elevenlabs import BrokenOff, Deadlines, ElevenLabs
from sav_engine.providers.elevenlabs_contexts import Fault, Heard, Over, SocketAt, parse, sentence
from sav_engine.providers.elevenlabs_multi import CONTEXTS, Sockets
from sav_engine.providers.elevenlabs_tail import Letters
from sav_engine.providers.elevenlabs_wire import VoiceOf
from sav_engine.providers.fallback_voice import BREATH, FallbackSynthesiser
from sav_engine.providers.http import Refused, Unreachable
from sav_engine.sandbox.elevenlabs import VoiceFaults, VoiceLatency, VoiceStandIn
from sav_engine.sandbox.elevenlabs_socket import SocketFaults
from sav_engine.sandbox.elevenlabs_sound import tone
from tests.kit.services import KEY, serving

TEXT = "Bonjour, je vérifie votre ligne."
VOICE = VoiceOf("v1")


@asynccontextmanager
async def voice(server: VoiceStandIn, *, key: str = KEY, as_: VoiceOf = VOICE, concurrent: int = 20, **late: float):
    metrics = Metrics("0")
    async with serving(server.serve) as port, trio.open_nursery() as nursery:
        url = f"http://127.0.0.1:{port}"
        async with http.open_client(url, {"xi-api-key": key}, connections_max=10) as client:
            speaker = ElevenLabs(
                client,
                as_,
                metrics=metrics,
                purse=Purse(metrics),
                write_out=str,
                deadlines=Deadlines(**late),
                concurrent=concurrent,
                sockets=Sockets(SocketAt(url, key, as_)),
            )
            nursery.start_soon(speaker.run)
            yield speaker
            nursery.cancel_scope.cancel()


def stand_in(latency: VoiceLatency | None = None, **faults) -> VoiceStandIn:
    return VoiceStandIn(key=KEY, latency=latency, faults=VoiceFaults(socket=SocketFaults(**faults)))


async def sound_of(speaker, text=TEXT):
    return b"".join([pcm async for pcm in speaker.speak(text)])


# ---------------------------------------------------------------- refused, late


@pytest.mark.parametrize("status", [401, 402, 403, 429, 503])
async def test_a_refused_handshake_is_a_refusal_with_its_status(status):
    server = VoiceStandIn(key=KEY, faults=VoiceFaults(refuse=status))
    async with voice(server) as speaker:
        with pytest.raises(Refused) as refused:
            await sound_of(speaker)
    assert refused.value.status == status
    assert KEY not in str(refused.value)


@pytest.mark.parametrize(
    ("code", "status"), [("quota_exceeded", 402), ("invalid_api_key", 401), ("voice_not_found", 404)]
)
async def test_a_fault_told_on_the_socket_is_the_same_as_over_http(code, status):
    async with voice(stand_in(error=code)) as speaker:
        with pytest.raises(Refused) as refused:
            await sound_of(speaker)
        assert refused.value.status == status
        assert speaker.breaker.is_open == (status in (401, 402))


async def test_a_busy_vendor_is_asked_again_on_another_socket():
    server = stand_in(error="too_many_concurrent_requests", error_times=1)
    async with voice(server) as speaker:
        assert await sound_of(speaker) == await tone(TEXT)
    assert server.sockets == 2


async def test_a_mute_vendor_is_given_up_at_the_deadline():
    async with voice(stand_in(mute=True), first_chunk_s=0.1) as speaker:
        with pytest.raises(Unreachable) as late:
            await sound_of(speaker)
    assert late.value.kind == "late"


async def test_nobody_there_is_unreachable():
    async with voice(stand_in()) as speaker:
        speaker._way.sockets._at = SocketAt("http://127.0.0.1:9", KEY, VOICE)
        with pytest.raises(Unreachable):
            await sound_of(speaker)


# ---------------------------------------------------------------- broken off


async def test_a_cut_sentence_is_finished_from_its_cut_word_on_another_socket():
    server = stand_in(cut_after=20_000, cut_times=1)
    async with voice(server) as speaker:
        both = FallbackSynthesiser(speaker, speaker, provider="elevenlabs", metrics=Metrics("0"))
        heard = await sound_of(both)
    assert server.sockets == 2
    before, found, after = heard.partition(BREATH)
    assert found
    rest = next(rest for rest in (TEXT[n:] for n in range(len(TEXT))) if round(len(after) / 960) == len(rest))
    assert TEXT[: -len(rest)].endswith(" "), "it goes on with a whole word"
    assert abs(len(before) / 960 - (len(TEXT) - len(rest))) < 1, "and nothing before it is missing"


async def test_without_alignment_a_cut_sentence_is_said_again():
    async with voice(stand_in(cut_after=8_000, no_alignment=True)) as speaker:
        with pytest.raises(BrokenOff) as broken:
            await sound_of(speaker)
    assert broken.value.rest == TEXT


async def test_a_stall_on_the_socket_ends_the_sentence_between_words():
    async with voice(stand_in(stall_after=16_000), gap_s=0.1) as speaker:
        with pytest.raises(BrokenOff, match="en route"):
            await sound_of(speaker)


# ---------------------------------------------------------------- interrupted, many at once


async def test_an_interrupted_sentence_keeps_the_socket_for_the_next():
    server = stand_in(VoiceLatency(speed=20))
    async with voice(server) as speaker:
        for _ in range(3):
            stream = speaker.speak(TEXT)
            await anext(stream)
            await stream.aclose()
        assert await sound_of(speaker, "Oui.") == await tone("Oui."), "nothing of what was left is heard in the next"
    assert server.sockets == 1


async def test_more_at_once_than_a_socket_takes_get_another():
    server = stand_in(VoiceLatency(first_audio_s=0.05))
    async with voice(server) as speaker:
        assert await sound_of(speaker) == await tone(TEXT)
        async with trio.open_nursery() as calls:
            for _ in range(CONTEXTS + 2):
                calls.start_soon(sound_of, speaker)
        assert speaker.breaker.incidents == 0
    assert 2 <= server.sockets <= 4


@pytest.mark.parametrize("output_format", ["pcm_8000", "ulaw_8000"])
async def test_a_sentence_comes_whole_and_is_billed_by_what_was_sent(output_format):
    server = stand_in()
    async with voice(server, as_=VoiceOf("v1", output_format=output_format)) as speaker:
        assert len(await sound_of(speaker)) == len(await tone(TEXT))
        sample = speaker._metrics.registry.get_sample_value
        assert sample("voicebot_elevenlabs_characters_total") == len(TEXT)
        assert sample("voicebot_elevenlabs_requests_total", {"type": "api_call"}) == 1


# ---------------------------------------------------------------- the wire


def test_the_times_of_letters_are_read_in_both_spellings_or_not_at_all():
    told = {"contextId": "s1", "audio": "//8=", "alignment": {"chars": ["a"], "charsStartTimesMs": [0]}}
    assert parse(json.dumps(told)) == Heard("s1", b"\xff\xff", Letters("a", (0,)))
    told["alignment"] = {"chars": ["a", "b"], "charStartTimesMs": [0]}
    assert parse(json.dumps(told)) == Heard("s1", b"\xff\xff", None)


@pytest.mark.parametrize(
    ("message", "means"),
    [
        ('{"isFinal": true, "contextId": "s1"}', Over("s1")),
        ('{"is_final": true, "contextId": "s1"}', Over("s1")),
        ('{"message": "x", "error": "quota_exceeded", "code": 1008}', Fault("quota_exceeded")),
        ('{"type": "flush_done", "contextId": "s1"}', None),
        ('{"audio": "###", "contextId": "s1"}', None),
        ("{garbage", None),
        ("[]", None),
    ],
)
def test_messages_are_what_they_say_and_nonsense_is_nothing(message, means):
    assert parse(message) == means


def test_a_sentence_is_opened_flushed_and_closed():
    first, second, third = map(json.loads, sentence(VOICE, "s1", "Bonjour."))
    assert first["text"] == " " and first["voice_settings"]
    assert second == {"text": "Bonjour. ", "context_id": "s1", "flush": True}
    assert third == {"context_id": "s1", "close_context": True}
