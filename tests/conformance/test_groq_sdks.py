"""Judged by others: the vendor's own client and OpenAI's talk to our stand-in; ours sends what they do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import groq
import openai
import pytest

from sav_engine.ports import Assignment
from sav_engine.sandbox.groq import GroqFaults, GroqStandIn
from sav_engine.sandbox.groq_words import reply_to
from tests.kit.services import KEY, groq_writer
from tests.kit.threads import in_thread

MODEL = "openai/gpt-oss-120b"
FIXTURES = Path(__file__).parents[1] / "fixtures/groq"
MESSAGES = [{"role": "system", "content": "Tu es au téléphone."}, {"role": "user", "content": "plus de wifi"}]
SCHEMA = {
    "type": "object",
    "properties": {"reponse": {"type": "string"}, "intention": {"type": "string", "enum": ["suite", "fin"]}},
    "required": ["reponse", "intention"],
    "additionalProperties": False,
}
TOOL = {"type": "function", "function": {"name": "chercher_client", "parameters": {"type": "object"}}}


@pytest.fixture(params=["groq", "openai"])
def client(request: pytest.FixtureRequest) -> Any:
    """A maker of one of the two official clients, for a port."""
    if request.param == "groq":
        return groq, lambda port: groq.Groq(api_key="x", base_url=f"http://127.0.0.1:{port}", max_retries=0)
    url = "http://127.0.0.1:{}/openai/v1"
    return openai, lambda port: openai.OpenAI(api_key="x", base_url=url.format(port), max_retries=0)


@pytest.mark.parametrize(
    "faults", [GroqFaults(), GroqFaults(byte_by_byte=True), GroqFaults(thinks_aloud=True)], ids=str
)
def test_a_stream_is_read_to_its_end(client: Any, faults: GroqFaults) -> None:
    with in_thread(GroqStandIn(faults=faults)) as port:
        stream = client[1](port).chat.completions.create(model=MODEL, messages=MESSAGES, stream=True)
        chunks = list(stream)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == reply_to("wifi")
    assert chunks[-1].choices[0].finish_reason == "stop"


def test_line_separators_in_a_stream_survive(client: Any) -> None:
    with in_thread(GroqStandIn(faults=GroqFaults(line_separators=True))) as port:
        stream = client[1](port).chat.completions.create(model=MODEL, messages=MESSAGES, stream=True)
        text = "".join(chunk.choices[0].delta.content or "" for chunk in stream if chunk.choices)
    assert "\u2028" in text


def test_a_form_comes_whole(client: Any) -> None:
    form = {"type": "json_schema", "json_schema": {"name": "tour", "strict": True, "schema": SCHEMA}}
    with in_thread(GroqStandIn()) as port:
        answer = client[1](port).chat.completions.create(model=MODEL, messages=MESSAGES, response_format=form)
    assert set(json.loads(answer.choices[0].message.content)) == {"reponse", "intention"}
    assert answer.usage.total_tokens > 0


def test_fragments_of_a_tool_call_join(client: Any) -> None:
    with in_thread(GroqStandIn()) as port:
        stream = client[1](port).chat.completions.create(model=MODEL, messages=MESSAGES, tools=[TOOL], stream=True)
        calls = [call for chunk in stream if chunk.choices for call in chunk.choices[0].delta.tool_calls or ()]
    assert json.loads("".join(call.function.arguments for call in calls)) == {"telephone": "0612345678"}


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 422, 429, 498, 500, 503])
def test_each_refusal_is_the_error_they_know(client: Any, status: int) -> None:
    sdk, make = client
    with (
        in_thread(GroqStandIn(faults=GroqFaults(refuse=status))) as port,
        pytest.raises(sdk.APIStatusError) as refused,
    ):
        make(port).chat.completions.create(model=MODEL, messages=MESSAGES)
    assert refused.value.status_code == status
    assert (refused.value.response.headers.get("retry-after") is not None) == (status == 429)


@pytest.mark.parametrize("kind", ["event", "data"])
def test_an_error_in_mid_stream_is_raised(client: Any, kind: Any) -> None:
    sdk, make = client
    with (
        in_thread(GroqStandIn(faults=GroqFaults(error_after=3, mid_error=kind))) as port,
        pytest.raises(sdk.APIError),
    ):
        list(make(port).chat.completions.create(model=MODEL, messages=MESSAGES, stream=True))


def test_what_the_real_one_refuses_is_refused(client: Any) -> None:
    sdk, make = client
    form = {"type": "json_schema", "json_schema": {"name": "tour", "strict": True, "schema": SCHEMA}}
    wrong: list[dict[str, Any]] = [
        {"response_format": form, "stream": True},
        {"response_format": form, "tools": [TOOL]},
        {"reasoning_effort": "none"},
        {"n": 2},
    ]
    with in_thread(GroqStandIn()) as port:
        for more in wrong:
            with pytest.raises(sdk.BadRequestError):
                make(port).chat.completions.create(**{"model": MODEL, "messages": MESSAGES, **more})
        with pytest.raises(sdk.NotFoundError):
            make(port).chat.completions.create(model="llama-3.3-70b-versatile", messages=MESSAGES)


def test_models_are_listed(client: Any) -> None:
    with in_thread(GroqStandIn()) as port:
        assert MODEL in {model.id for model in client[1](port).models.list().data}


# ---------------------------------------------------------------- what we send, beside what they sent

OURS_ONLY: set[str] = set()
THEIRS_ONLY = {
    # names of their library, its version and its machine; nothing a service needs
    *("x-stainless-lang", "x-stainless-package-version", "x-stainless-os", "x-stainless-arch"),
    *("x-stainless-runtime", "x-stainless-runtime-version", "x-stainless-async", "x-stainless-retry-count"),
    "x-stainless-read-timeout",
}


async def test_we_send_what_the_vendors_client_was_recorded_sending() -> None:
    recorded = json.loads((FIXTURES / "sdk_requests.json").read_text())["requests"]["groq_stream"]
    body = json.loads(recorded["body"])
    server = GroqStandIn(key=KEY)
    assignment = Assignment("reply", body["messages"][0]["content"], body["messages"][1]["content"], tokens_max=0)
    async with groq_writer(server) as writer:
        [sentence async for sentence in writer.speak(assignment)]
    [sent] = server.seen
    assert f"{sent.method} {sent.target} HTTP/1.1" == recorded["request_line"]
    # `max_completion_tokens` is the caller's number and room for thoughts; everything else is the same, in order.
    assert json.loads(sent.body) == {**body, "max_completion_tokens": 200}
    assert "wifi" not in sent.body.decode() and "n'ai plus" in sent.body.decode()  # raw UTF-8, as theirs
    ours, theirs = names(sent.headers), names(recorded["headers"])
    assert ours - theirs == OURS_ONLY
    assert theirs - ours == THEIRS_ONLY


def names(headers: Any) -> set[str]:
    return {name.lower() for name, _ in headers}
