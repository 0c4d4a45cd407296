"""The stand-in for Deepgram: what a client of the real one may rely on, and the faults that can be asked for."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import trio
from trio_websocket import ConnectionClosed, WebSocketConnection, open_websocket_url

from sav_engine.sandbox.deepgram import DeepgramStandIn
from sav_engine.sandbox.deepgram_socket import DeepgramFaults
from tests.kit.transcriber import SILENCE, TONE

QUERY = "model=nova-3&language=fr&encoding=linear16&sample_rate=8000&interim_results=true&endpointing=300"
HINTS = "&utterance_end_ms=1000&vad_events=true"


@asynccontextmanager
async def socket(standin: DeepgramStandIn, query: str = QUERY + HINTS) -> AsyncIterator[WebSocketConnection]:
    async with trio.open_nursery() as nursery:
        port: int = await nursery.start(standin.serve, 0)
        headers = [(b"Authorization", b"Token x")]
        async with open_websocket_url(f"ws://127.0.0.1:{port}/v1/listen?{query}", extra_headers=headers) as found:
            yield found
        nursery.cancel_scope.cancel()


async def to_the_end(found: WebSocketConnection) -> tuple[list[dict[str, Any]], int]:
    """All messages, and the code of the close."""
    messages: list[dict[str, Any]] = []
    while True:
        try:
            messages.append(json.loads(await found.get_message()))
        except ConnectionClosed as closed:
            assert closed.reason is not None
            return messages, closed.reason.code


async def speak(found: WebSocketConnection, *sounds: bytes) -> None:
    for pcm in sounds:
        await found.send_message(pcm)


async def test_nothing_is_said_before_there_is_sound_and_ten_idle_seconds_end_it(autojump_clock):
    async with socket(DeepgramStandIn()) as found:
        began_s = trio.current_time()
        messages, code = await to_the_end(found)
        assert (messages, code) == ([], 1011)
        assert trio.current_time() - began_s == pytest.approx(10, abs=0.5)


async def test_keep_alives_hold_it_open(autojump_clock):
    async with socket(DeepgramStandIn()) as found:
        for _ in range(10):
            await trio.sleep(4)
            await found.send_message('{"type": "KeepAlive"}')


async def test_an_empty_message_ends_the_stream(autojump_clock):
    async with socket(DeepgramStandIn()) as found:
        await speak(found, SILENCE, b"")
        messages, code = await to_the_end(found)
        assert (messages[-1]["type"], messages[-1]["duration"], code) == ("Metadata", 0.1, 1000)


async def test_an_utterance_is_guessed_at_then_final_then_its_end_is_told(autojump_clock):
    async with socket(DeepgramStandIn(["mon internet ne marche plus"])) as found:
        await speak(found, *[TONE] * 25, *[SILENCE] * 15)
        await found.send_message('{"type": "CloseStream"}')
        messages, _ = await to_the_end(found)
        kinds = [(message["type"], message.get("is_final")) for message in messages]
        assert kinds[0] == ("SpeechStarted", None)
        assert kinds.index(("Results", False)) < kinds.index(("Results", True)) < kinds.index(("UtteranceEnd", None))
        finals = [message for message in messages if message.get("is_final")]
        assert finals[0]["speech_final"]
        assert finals[0]["start"] + finals[0]["duration"] == pytest.approx(2.8)
        ends = [message["start"] + message["duration"] for message in finals]
        assert [message["start"] for message in finals] == pytest.approx([0, *ends[:-1]])


async def test_no_hints_where_none_were_asked_for(autojump_clock):
    async with socket(DeepgramStandIn(["oui"]), QUERY) as found:
        await speak(found, *[TONE] * 5, *[SILENCE] * 15)
        await found.send_message('{"type": "CloseStream"}')
        messages, _ = await to_the_end(found)
        assert {message["type"] for message in messages} == {"Results", "Metadata"}


async def test_a_recognisers_words_stand_where_the_sound_was(autojump_clock):
    async def recogniser(pcm: bytes) -> str:
        return "c'est fait"

    async with socket(DeepgramStandIn(recogniser=recogniser)) as found:
        await speak(found, *[SILENCE] * 30, *[TONE] * 10, *[SILENCE] * 5)
        await found.send_message('{"type": "CloseStream"}')
        messages, _ = await to_the_end(found)
        said = [message["channel"]["alternatives"][0] for message in messages if message.get("is_final")]
        assert [alternative["transcript"] for alternative in said] == ["c'est fait", ""]
        words = said[0]["words"]
        assert [(word["start"], word["end"]) for word in words] == [(3.0, 3.5), (3.5, 4.0)]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("no JSON", "Error"),
        ('{"type": "Hello"}', "Error"),
        ('{"type": "Configure", "keyterms": ["Dupont"]}', "ConfigureSuccess"),
        (json.dumps({"type": "Configure", "keyterms": ["x" * 100] * 50}), "ConfigureFailure"),
    ],
)
async def test_each_text_has_its_answer(text, answer, autojump_clock):
    async with socket(DeepgramStandIn()) as found:
        await found.send_message(text)
        assert json.loads(await found.get_message())["type"] == answer


@pytest.mark.parametrize(
    ("faults", "code"),
    [
        (DeepgramFaults(cut=True, after_bytes=3_200), 1006),
        (DeepgramFaults(close_code=1008, close_reason="DATA-0000", after_bytes=3_200), 1008),
        (DeepgramFaults(close_code=1011, close_reason="NET-0000", after_bytes=3_200), 1011),
    ],
)
async def test_the_faults_that_end_a_socket_strike_after_so_many_bytes(faults, code, autojump_clock):
    async with socket(DeepgramStandIn(faults=faults)) as found:
        await speak(found, TONE)
        await trio.sleep(1)
        await speak(found, TONE)
        _, ended = await to_the_end(found)
        assert ended == code


async def test_a_guesser_gives_the_interim_words_of_what_was_heard_so_far(autojump_clock):
    async def recogniser(pcm: bytes) -> str:
        return "plus de wifi"

    async with socket(DeepgramStandIn(recogniser=recogniser, guesser=lambda pcm: "plus de")) as found:
        await speak(found, *[TONE] * 15)
        await found.send_message('{"type": "CloseStream"}')
        messages, _ = await to_the_end(found)
    guesses = [m["channel"]["alternatives"][0]["transcript"] for m in messages if m.get("is_final") is False]
    assert guesses == ["plus de"]
