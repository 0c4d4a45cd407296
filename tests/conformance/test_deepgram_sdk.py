"""The stand-in for Deepgram judged by the vendor's own client, over whole sessions.

The client runs on asyncio in a thread of its own, and the stand-in in Trio, on the real clock and on loopback.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import deepgram
import pytest
import trio
from deepgram.core.api_error import ApiError
from deepgram.core.events import EventType
from deepgram.environment import DeepgramClientEnvironment

from sav_engine.sandbox.deepgram import DeepgramStandIn
from sav_engine.sandbox.deepgram_socket import DeepgramFaults
from tests.kit.transcriber import SILENCE, TONE

ASKED: dict[str, Any] = {
    "model": "nova-3",
    "language": "fr",
    "encoding": "linear16",
    "sample_rate": 8000,
    "channels": 1,
    "interim_results": "true",
    "endpointing": 300,
    "utterance_end_ms": 1000,
    "vad_events": "true",
    "keyterm": ["Livebox", "numéro de dossier"],
}
LINE = "mon internet ne marche plus"
WITHIN_S = 20

Heard = list[tuple[str, Any]]
Script = Callable[[Any], Awaitable[None]]


async def judge(standin: DeepgramStandIn, script: Script, **asked: Any) -> Heard:
    """One session of the SDK: what it reported, as (kind, message)."""
    async with trio.open_nursery() as nursery:
        port: int = await nursery.start(standin.serve, 0)
        with trio.fail_after(WITHIN_S):
            heard: Heard = await trio.to_thread.run_sync(lambda: asyncio.run(talk(port, script, ASKED | asked)))
        nursery.cancel_scope.cancel()
    return heard


async def talk(port: int, script: Script, asked: dict[str, Any]) -> Heard:
    web, sock = f"http://127.0.0.1:{port}", f"ws://127.0.0.1:{port}"
    environment = DeepgramClientEnvironment(base=web, production=sock, agent=sock, agent_rest=web)
    client = deepgram.AsyncDeepgramClient(api_key="x", environment=environment)
    heard: Heard = []
    async with client.listen.v1.connect(**asked) as session:
        session.on(EventType.MESSAGE, lambda message: heard.append((type(message).__name__, message)))
        session.on(EventType.ERROR, lambda error: heard.append(("ERROR", error)))
        session.on(EventType.CLOSE, lambda _: heard.append(("CLOSE", None)))
        listening = asyncio.create_task(session.start_listening())
        await script(session)
        await asyncio.wait_for(listening, WITHIN_S)
    return heard


async def speak(session: Any) -> None:
    for pcm in (*[TONE] * 20, *[SILENCE] * 15):
        await session.send_media(pcm)


async def whole_session(session: Any) -> None:
    await speak(session)
    await session.send_keep_alive()
    await session.send_finalize()
    await session.send_close_stream()


def kinds(heard: Heard) -> list[str]:
    return [kind for kind, _ in heard]


def finals(heard: Heard) -> str:
    said = [message for kind, message in heard if kind == "ListenV1Results" and message.is_final]
    return " ".join(filter(None, (message.channel.alternatives[0].transcript for message in said)))


async def test_a_whole_session_is_parsed_to_the_last_message() -> None:
    heard = await judge(DeepgramStandIn([LINE]), whole_session)
    assert finals(heard) == LINE
    assert kinds(heard)[0] == "ListenV1SpeechStarted"
    assert kinds(heard)[-2:] == ["ListenV1Metadata", "CLOSE"]
    assert "ListenV1UtteranceEnd" in kinds(heard)
    assert not {"NoneType", "dict", "str", "ERROR"} & set(kinds(heard))
    [metadata] = [message for kind, message in heard if kind == "ListenV1Metadata"]
    assert metadata.duration == pytest.approx(3.5)


async def test_nova_2_with_keywords_and_mulaw() -> None:
    asked = {"model": "nova-2", "encoding": "mulaw", "keyterm": None, "keywords": ["Livebox:2", "fibre:1.5"]}
    heard = await judge(DeepgramStandIn([LINE]), whole_session, **asked)
    assert kinds(heard)[-2:] == ["ListenV1Metadata", "CLOSE"]


async def test_configure_is_answered() -> None:
    async def configure(session: Any) -> None:
        await session._send({"type": "Configure", "keyterms": ["Dupont"]})
        await whole_session(session)

    heard = await judge(DeepgramStandIn([LINE]), configure)
    assert "ListenV1ConfigureSuccess" in kinds(heard)


@pytest.mark.parametrize("status", [400, 401, 402, 403, 429, 503])
async def test_refusals_are_what_the_client_takes_for_refusals(status: int) -> None:
    standin = DeepgramStandIn(faults=DeepgramFaults(refuse=status))
    with refusal() as told:
        await judge(standin, whole_session)
    assert [error.status_code for error in told] == [status]


@contextmanager
def refusal() -> Iterator[list[ApiError]]:
    """Takes the SDK's error out of the groups it comes in."""
    told: list[ApiError] = []
    try:
        yield told
    except* ApiError as group:
        told.extend(leaves(group))


def leaves(group: BaseExceptionGroup[Any]) -> Iterator[Any]:
    for fault in group.exceptions:
        yield from leaves(fault) if isinstance(fault, BaseExceptionGroup) else [fault]


async def test_what_is_left_is_read_by_their_client() -> None:
    async with trio.open_nursery() as nursery:
        port: int = await nursery.start(DeepgramStandIn(faults=DeepgramFaults(balance=12.5)).serve, 0)
        told = await trio.to_thread.run_sync(balances_of, port)
        nursery.cancel_scope.cancel()
    assert [(one.amount, one.units) for one in told] == [(12.5, "usd")]


def balances_of(port: int) -> list[Any]:
    web, sock = f"http://127.0.0.1:{port}", f"ws://127.0.0.1:{port}"
    environment = DeepgramClientEnvironment(base=web, production=web, agent=sock, agent_rest=web)
    client = deepgram.DeepgramClient(api_key="x", environment=environment)
    [project] = client.manage.v1.projects.list().projects or []
    return client.manage.v1.projects.billing.balances.list(project.project_id or "").balances or []


async def test_a_close_by_the_service_is_seen_with_its_code() -> None:
    standin = DeepgramStandIn(
        [LINE], faults=DeepgramFaults(close_code=1011, close_reason="NET-0000", after_bytes=1_600)
    )

    async def one_message(session: Any) -> None:
        await session.send_media(TONE)

    heard = await judge(standin, one_message)
    assert kinds(heard)[-1] == "CLOSE"
    assert "1011" in str(dict(heard).get("ERROR"))


async def test_a_text_that_is_no_message_is_complained_about() -> None:
    async def nonsense(session: Any) -> None:
        await session._send({"type": "Hello"})
        await whole_session(session)

    heard = await judge(DeepgramStandIn([LINE]), nonsense)
    [complaint] = [message for kind, message in heard if kind == "ListenV1Error"]
    assert "SchemaError" in json.dumps(complaint.dict())
