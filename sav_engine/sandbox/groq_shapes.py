"""Pure. What Groq refuses, and the shapes of what it answers.

Source: the API reference of autumn 2026, and answers its official clients accepted (tests/fixtures/groq).
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

CREATED_S = 1_790_000_000  # a constant, so that two runs give the same bytes
QUEUE_S = 0.05
MidError = Literal["event", "data", "x_groq"]

# ---------------------------------------------------------------- the vendor's rules

ERRORS: Mapping[int, tuple[str, str]] = {
    400: (
        "json_validate_failed",
        "Failed to validate JSON. Please adjust your prompt. See 'failed_generation' for more details.",
    ),
    401: ("invalid_api_key", "Invalid API Key"),
    403: ("", "Forbidden"),
    404: ("model_not_found", "The model does not exist or you do not have access to it."),
    413: ("rate_limit_exceeded", "Request too large on tokens per minute (TPM): Limit 8000, Requested 11176."),
    422: ("", "unprocessable"),
    429: ("rate_limit_exceeded", "Rate limit reached on tokens per minute (TPM). Please try again in 350ms."),
    498: ("capacity_exceeded", "capacity exceeded"),
    500: ("", "Internal Server Error"),
    502: ("", "Bad Gateway"),
    503: ("", "Service Unavailable"),
}


def what_is_wrong(asked: Any, models: list[str]) -> tuple[int, str, str] | None:
    """(status, code, message) for a request the real service refuses."""
    match asked:
        case {"messages": [{}, *_] as messages, "model": str(model)}:
            return wrong_in_chat(asked, messages, model, models)
        case _:
            return 400, "", "'messages' : minimum number of items is 1"


def wrong_in_chat(
    asked: Mapping[str, Any], messages: list[Any], model: str, models: list[str]
) -> tuple[int, str, str] | None:
    if model not in models:
        return 404, "model_not_found", f"The model `{model}` does not exist or you do not have access to it."
    form = (asked.get("response_format") or {}).get("type", "text")
    rules = (
        (any("name" in message for message in messages), "property 'name' is unsupported"),
        (asked.get("n", 1) != 1, "'n' : number must be at most 1"),
        (asked.get("tools") and form != "text", "json mode cannot be combined with tool/function calling"),
        (asked.get("stream") and form == "json_schema", "`json_schema` does not support streaming"),
        (model.startswith("openai/") and asked.get("reasoning_effort") == "none", "reasoning_effort `none`"),
        ("include_reasoning" in asked and "reasoning_format" in asked, "cannot specify both"),
        (form == "json_object" and "json" not in str(messages).lower(), "'messages' must contain the word 'json'"),
        (too_loose(asked), "additionalProperties:false must be set on every object"),
    )
    return next(((400, "", message) for is_wrong, message in rules if is_wrong), None)


def too_loose(asked: Mapping[str, Any]) -> bool:
    """A strict schema allows no other properties, and requires all it has."""
    form = (asked.get("response_format") or {}).get("json_schema") or {}
    schema = form.get("schema") or {}
    is_strict = bool(form.get("strict"))
    names, required = set(schema.get("properties", {})), set(schema.get("required", ()))
    return is_strict and (schema.get("additionalProperties") is not False or names != required)


def mid_error(kind: MidError, block: Callable[..., bytes]) -> Iterator[bytes]:
    """An error after the 200, in each of the forms it was seen in."""
    match kind:
        case "event":
            yield b"event: error\n" + event({"error": {"message": "server error", "type": "server_error"}})
        case "data":
            yield event({"error": {"message": "server error", "type": "server_error"}})
        case "x_groq":
            yield block({}, None, x_groq={"id": "req_stand_in", "error": "over capacity"})
            yield block({}, "stop")
            yield b"data: [DONE]\n\n"


# ---------------------------------------------------------------- shapes


def called(tools: list[Any]) -> Iterator[dict[str, Any]]:
    """A call of the first tool, in two fragments: the id and the name come only with the first."""
    name = tools[0]["function"]["name"]
    first = {"index": 0, "id": "fc_1", "type": "function", "function": {"name": name, "arguments": '{"telephone":'}}
    yield {"tool_calls": [first]}
    yield {"tool_calls": [{"index": 0, "function": {"arguments": ' "0612345678"}'}}]}


def event(data: Any) -> bytes:
    return b"data: " + json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode() + b"\n\n"


def model_row(name: str) -> dict[str, Any]:
    owner = {"object": "model", "created": CREATED_S, "owned_by": name.partition("/")[0], "active": True}
    return {"id": name, **owner, "context_window": 131_072}


def said_by_user(asked: Mapping[str, Any]) -> str:
    said = [message.get("content") or "" for message in asked["messages"] if message.get("role") == "user"]
    return str(said[-1]) if said else ""


def usage_of(asked: Mapping[str, Any], text: str) -> dict[str, Any]:
    """About a token for four letters, as tokenisers have it for English; its exact value matters to nobody."""
    tokens_in = sum(len(str(message.get("content") or "")) for message in asked["messages"]) // 4 + 4
    tokens_out = len(text) // 4 + 1
    counts = {"prompt_tokens": tokens_in, "completion_tokens": tokens_out, "total_tokens": tokens_in + tokens_out}
    times = {"queue_time": QUEUE_S, "prompt_time": 0.004, "completion_time": 0.018, "total_time": 0.022}
    details = {"prompt_tokens_details": {"cached_tokens": 0}, "completion_tokens_details": {"reasoning_tokens": 0}}
    return {**counts, **times, **details}


def in_tokens(text: str) -> Iterator[str]:
    """Pieces of three to five letters: cuts fall anywhere, as those of tokens do."""
    place = 0
    for size in itertools.cycle((3, 5, 4)):
        if place >= len(text):
            return
        yield text[place : place + size]
        place += size


def in_bytes(block: bytes) -> Iterator[bytes]:
    return (block[place : place + 1] for place in range(len(block)))
