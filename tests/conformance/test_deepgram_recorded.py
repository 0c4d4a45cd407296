"""Our client, pointed at a recorder, against a recorded session of the vendor's own client (deepgram-sdk 7.17).

Fixture: tests/fixtures/deepgram/sdk_recording.json, recorded on loopback; keys and random values are placeholders.
Each difference stands in a table below with its reason; another one fails.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import trio

from sav_engine.providers.deepgram_keyterms import Keyterm
from sav_engine.providers.deepgram_reactions import Unreachable
from sav_engine.providers.deepgram_request import Listen
from sav_engine.providers.websocket import probe
from sav_engine.sandbox.deepgram_shapes import Refusal, read_query
from sav_engine.sandbox.deepgram_socket import DeepgramFaults
from tests.kit.transcriber import KEY, Rig, caller, rig

RECORDED = json.loads(
    (Path(__file__).resolve().parents[1] / "fixtures/deepgram/sdk_recording.json").read_text("utf-8")
)["cases"]
SESSION = RECORDED["async_full_session"]["recorded_from_sdk"][0]
TERMS = (Keyterm("Livebox", 1.0), Keyterm("numéro de dossier", 1.0))

QUERY_DIFFERENCES = {
    "numerals": "our grammars read numbers in words; digits would be put back into words before being read aloud",
    "tag": "shows in usage reports only; one key serves one engine",
}
HEADERS_NOT_SENT = {
    "Sec-WebSocket-Extensions": "offers compression, which costs time on 100 ms of sound and gains nothing",
    "X-Fern-Language": "names the generator of the SDK",
    "X-Fern-Runtime": "same",
    "X-Fern-Platform": "same, and tells where we run",
    "X-Fern-SDK-Name": "same",
    "X-Fern-SDK-Version": "same",
    "x-deepgram-session-id": "a random value of the SDK; the service names sessions by its own dg-request-id",
}
VALUES_OF_OUR_OWN = {
    "Host": "another port",
    "Sec-WebSocket-Key": "random",
    "User-Agent": "we are not the SDK",
    "Authorization": "the recorded key is struck out",
}


def recorded_headers(request: dict[str, Any]) -> dict[str, str]:
    return {name.lower(): value for name, value in request["headers"]}


@asynccontextmanager
async def session(**listen: Any) -> AsyncIterator[Rig]:
    """A whole session of ours: a caller speaks, pauses, is asked about, falls silent, hangs up."""
    async with rig("mon internet ne marche plus", listen={"keyterms": TERMS} | listen) as vendor:
        async with caller(vendor.transcriber) as pierre:
            await pierre.answer(await pierre.speaks(1))
            await trio.sleep(5)
        yield vendor


async def test_the_request_line_is_the_recorded_one_but_for_the_listed_parameters(autojump_clock):
    async with session() as vendor:
        ours = vendor.sent()[0]
    recorded = urlsplit(SESSION["request_line"].split()[1])
    kept = "&".join(pair for pair in recorded.query.split("&") if pair.partition("=")[0] not in QUERY_DIFFERENCES)
    assert ours == f"GET {recorded.path}?{kept}"


async def raw_request() -> list[str]:
    """The lines of our handshake as they are on the wire."""
    seen: list[bytes] = []

    async def record(stream: trio.SocketStream) -> None:
        async with stream:
            seen.append(await stream.receive_some())

    async with trio.open_nursery() as nursery:
        (listener,) = await trio.open_tcp_listeners(0, host="127.0.0.1")
        nursery.start_soon(trio.serve_listeners, record, [listener])
        listen = Listen(f"ws://127.0.0.1:{listener.socket.getsockname()[1]}", KEY, keyterms=TERMS)
        assert isinstance(await probe(listen), Unreachable)
        nursery.cancel_scope.cancel()
    return seen[0].decode("ascii").removesuffix("\r\n\r\n").split("\r\n")


async def test_the_headers_are_the_recorded_ones_but_for_the_listed(autojump_clock):
    _, *lines = await raw_request()
    ours = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    recorded = recorded_headers(SESSION)
    not_sent = {name.lower() for name in HEADERS_NOT_SENT}
    of_our_own = {name.lower() for name in VALUES_OF_OUR_OWN}
    assert set(ours) == set(recorded) - not_sent
    differing = {name for name in ours if ours[name].lower() != recorded[name].lower()}
    assert differing == of_our_own
    assert ours["authorization"] == f"Token {KEY}"
    assert recorded["authorization"].startswith("Token ")


async def test_messages_are_spelt_and_ordered_as_recorded(autojump_clock):
    """sound, KeepAlive, Finalize, CloseStream, close 1000; ours in the order a call brings them about."""
    async with session() as vendor:
        ours = vendor.sent()[1:]
    recorded = [frame.get("text") or f"bytes:{frame['length']}" for frame in SESSION["frames"] if "code" not in frame]
    texts = [what for what in ours if not what.startswith("bytes")]
    assert ours[0] == recorded[0] == "bytes:1600"
    assert set(texts) == set(recorded[1:])
    assert texts == ['{"type": "Finalize"}', '{"type": "KeepAlive"}', '{"type": "CloseStream"}']
    assert ours[-1] == recorded[-1] == '{"type": "CloseStream"}'


async def test_nova_2_gets_its_words_as_recorded(autojump_clock):
    request = RECORDED["async_nova2_mulaw_keywords"]["recorded_from_sdk"][0]["request_line"]
    recorded = [pair for pair in parse_qsl(request.split()[1].partition("?")[2]) if pair[0] == "keywords"]
    async with session(model="nova-2", keyterms=(Keyterm("Livebox", 2), Keyterm("fibre", 1.5))) as vendor:
        ours = [pair for pair in parse_qsl(vendor.sent()[0].partition("?")[2]) if pair[0] == "keywords"]
    assert ours == recorded


@pytest.mark.parametrize("case", [name for name, case in RECORDED.items() if case["recorded_from_sdk"]])
def test_the_stand_in_takes_every_recorded_request(case):
    for request in RECORDED[case]["recorded_from_sdk"]:
        assert not isinstance(read_query(request["request_line"].split()[1]), Refusal)


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("model=nova-3&encoding=linear16&sample_rate=8000&language=fr&keywords=box", 400),
        ("model=nova-2-phonecall&encoding=linear16&sample_rate=8000&language=fr", 400),
        ("model=nova-9&encoding=linear16&sample_rate=8000&language=fr", 400),
        ("model=nova-3&language=fr", 400),
        ("model=nova-3&encoding=linear16&sample_rate=8000&language=fr&endpointing=soon", 400),
        ("model=nova-3&encoding=linear16&sample_rate=8000&language=fr&interim_results=True", 400),
    ],
)
def test_the_stand_in_refuses_what_the_service_refuses(query, status):
    refused = read_query(f"/v1/listen?{query}")
    assert isinstance(refused, Refusal)
    assert refused.status == status


@pytest.mark.parametrize(
    ("case", "status"),
    [(f"handshake_rejected_{status}", status) for status in (400, 401, 402, 429, 503)],
)
async def test_our_client_meets_each_recorded_refusal(case, status, autojump_clock):
    assert case in RECORDED
    async with rig(faults=DeepgramFaults(refuse=status)) as vendor, caller(vendor.transcriber) as pierre:
        await pierre.is_silent(4)
        assert f"HTTP {status}" in pierre.lost()[0].reason


def test_no_difference_is_listed_in_vain():
    names = {name for name, _ in SESSION["headers"]}
    assert set(HEADERS_NOT_SENT) | set(VALUES_OF_OUR_OWN) <= names
    assert set(QUERY_DIFFERENCES) <= {pair[0] for pair in parse_qsl(SESSION["request_line"])}
