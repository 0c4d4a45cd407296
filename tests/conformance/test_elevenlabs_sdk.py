"""Judged by others: the vendor's own client holds whole sessions with our stand-in; ours sends what it does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import elevenlabs
import pytest
from elevenlabs.core.api_error import ApiError
from elevenlabs.types import AudioOutputMulti, CloseContext, FinalOutputMulti, InitialiseContext, SendTextMulti
from websockets.exceptions import InvalidStatus

from sav_engine.providers.elevenlabs_contexts import CLOSE_SOCKET, SocketAt, sentence
from sav_engine.providers.elevenlabs_wire import VoiceOf
from sav_engine.providers.websocket import SocketLost, connected
from sav_engine.sandbox.elevenlabs import VoiceFaults, VoiceStandIn
from sav_engine.sandbox.elevenlabs_socket import SocketFaults
from tests.conformance.test_groq_sdks import names
from tests.kit.services import KEY, serving, voice
from tests.kit.threads import in_thread

FIXTURES = Path(__file__).parents[1] / "fixtures/elevenlabs"
VOICE = "21m00Tcm4TlvDq8ikWAM"
ASKED = {"text": "Bonjour.", "model_id": "eleven_flash_v2_5"}


def speak(port: int, **more: Any) -> bytes:
    client = elevenlabs.ElevenLabs(api_key="x", base_url=f"http://127.0.0.1:{port}")
    return b"".join(client.text_to_speech.stream(VOICE, **{**ASKED, **more}))


@pytest.mark.parametrize(("output_format", "size"), [("pcm_8000", 2), ("ulaw_8000", 1), ("pcm_16000", 4)])
def test_sound_comes_in_each_format(output_format: str, size: int) -> None:
    with in_thread(VoiceStandIn()) as port:
        sound = speak(port, output_format=output_format, language_code="fr")
    assert len(sound) == round(len("Bonjour.") * 0.06 * 8000) * size


def test_headers_are_those_they_read() -> None:
    with in_thread(VoiceStandIn()) as port:
        client = elevenlabs.ElevenLabs(api_key="x", base_url=f"http://127.0.0.1:{port}")
        raw = client.text_to_speech.with_raw_response
        with raw.stream(VOICE, output_format="pcm_8000", **ASKED) as answer:
            assert answer.headers["character-cost"] == "8"
            assert answer.headers["request-id"]
            assert b"".join(answer.data)


@pytest.mark.parametrize("old_shape", [False, True])
@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 422, 429, 500, 503])
def test_each_refusal_is_the_error_they_know(status: int, old_shape: bool) -> None:
    with (
        in_thread(VoiceStandIn(faults=VoiceFaults(refuse=status, old_shape=old_shape))) as port,
        pytest.raises(ApiError) as refused,
    ):
        speak(port, output_format="pcm_8000")
    assert refused.value.status_code == status


def test_wrong_settings_are_refused() -> None:
    with in_thread(VoiceStandIn()) as port:
        for more in ({"output_format": "pcm_8001"}, {"text": " "}, {"model_id": "eleven_monolingual_v0"}):
            with pytest.raises(ApiError):
                speak(port, **{"output_format": "pcm_8000", **more})


def test_what_is_left_is_read_by_their_client() -> None:
    with in_thread(VoiceStandIn(faults=VoiceFaults(characters_left=1_234))) as port:
        client = elevenlabs.ElevenLabs(api_key="x", base_url=f"http://127.0.0.1:{port}")
        told = client.user.subscription.get()
    assert (told.character_limit - told.character_count, told.status) == (1_234, "active")
    assert told.next_character_count_reset_unix and not told.has_open_invoices


# ---------------------------------------------------------------- their realtime client


def realtime(port: int, *texts: str) -> bytes:
    client = elevenlabs.ElevenLabs(api_key="x", base_url=f"http://127.0.0.1:{port}")
    client.text_to_speech._ws_base_url = f"ws://127.0.0.1:{port}"  # it insists on wss, whatever the address says
    sound = client.text_to_speech.convert_realtime(
        VOICE, text=iter(texts), model_id="eleven_flash_v2_5", output_format="ulaw_8000"
    )
    return b"".join(sound)


def test_a_realtime_session_is_spoken_to_its_end() -> None:
    with in_thread(VoiceStandIn()) as port:
        sound = realtime(port, "Bonjour, ", "je vais vérifier ", "votre ligne. ")
    assert len(sound) == pytest.approx(len("Bonjour, je vais vérifier votre ligne.") * 0.06 * 8000, abs=8)


def test_a_fault_told_on_the_socket_is_theirs_with_its_code() -> None:
    faults = VoiceFaults(socket=SocketFaults(error="quota_exceeded"))
    with in_thread(VoiceStandIn(faults=faults)) as port, pytest.raises(ApiError) as refused:
        realtime(port, "Bonjour, ", "je vais vérifier ", "votre ligne. ")
    assert refused.value.status_code == 1008
    assert "quota" in str(refused.value.body)


def test_a_refused_handshake_is_seen_with_its_status() -> None:
    with in_thread(VoiceStandIn(faults=VoiceFaults(refuse=401))) as port, pytest.raises(InvalidStatus) as refused:
        realtime(port, "Bonjour. ")
    assert refused.value.response.status_code == 401


# ---------------------------------------------------------------- many contexts: they have types for it, no client


async def multi_session(*sent: str) -> list[dict[str, Any]]:
    """What the stand-in says to these messages, until it closes."""
    said: list[dict[str, Any]] = []
    async with serving(VoiceStandIn(key=KEY).serve) as port:
        at = SocketAt(f"http://127.0.0.1:{port}", KEY, VoiceOf(VOICE))
        try:
            async with connected(at) as socket:
                for message in sent:
                    await socket.send(message)
                while True:
                    said.append(json.loads(await socket.receive()))
        except* SocketLost:
            pass
    return said


async def test_a_multi_session_is_what_their_types_describe() -> None:
    sent = sentence(VoiceOf(VOICE), "turn-1", "Bonjour.")
    *sounds, final = await multi_session(*sent, CLOSE_SOCKET)
    assert sounds
    for message in sounds:
        sound = AudioOutputMulti.model_validate(message)
        assert sound.audio and sound.context_id == "turn-1"
        assert sound.alignment is not None and sound.alignment.char_start_times_ms
    assert FinalOutputMulti.model_validate(final).is_final is True


def test_what_we_send_on_a_multi_socket_is_what_their_types_say() -> None:
    opened, text, closed = map(json.loads, sentence(VoiceOf(VOICE), "turn-1", "Bonjour."))
    for message, kind in ((opened, InitialiseContext), (text, SendTextMulti), (closed, CloseContext)):
        assert set(message) <= set(kind.model_fields), kind
        assert kind.model_validate(message).model_dump(exclude_none=True, by_alias=True) == message


# ---------------------------------------------------------------- what we send, beside what they sent

THEIRS_ONLY = {
    # names of their library, its version and its machine; nothing a service needs
    *("x-fern-language", "x-fern-runtime", "x-fern-platform", "x-fern-sdk-name", "x-fern-sdk-version"),
}
THEIRS_ONLY_IN_BODY = {
    "seed",  # we want no two renderings alike enough to matter
    "previous_text",  # one sentence is asked for at a time; what came before may have been interrupted
    "next_text",
    "apply_text_normalization",  # its default; we write numbers out ourselves
}


async def test_we_send_what_the_vendors_client_was_recorded_sending() -> None:
    recorded = json.loads((FIXTURES / "sdk_requests.json").read_text())["requests"]["http_stream_full_body"]
    body = json.loads(recorded["body"])
    server = VoiceStandIn(key=KEY)
    async with voice(server, as_=VoiceOf(VOICE, output_format="ulaw_8000")) as speaker:
        [pcm async for pcm in speaker.speak(body["text"])]
    [sent] = server.seen
    # `optimize_streaming_latency` is deprecated and does nothing on this model.
    assert f"{sent.method} {sent.target} HTTP/1.1" == recorded["request_line"].replace(
        "optimize_streaming_latency=3&", ""
    )
    ours = json.loads(sent.body)
    assert ours == {name: value for name, value in body.items() if name not in THEIRS_ONLY_IN_BODY}
    assert list(ours) == [name for name in body if name not in THEIRS_ONLY_IN_BODY]  # and in their order
    assert names(sent.headers) - names(recorded["headers"]) == set()
    assert names(recorded["headers"]) - names(sent.headers) == THEIRS_ONLY
