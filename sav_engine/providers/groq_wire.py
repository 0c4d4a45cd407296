"""Pure. What is asked of the model on the wire, how a refusal is to be taken, and what the rate limits allow.

Source: Groq's API reference of autumn 2026; what its official client sends (tests/fixtures/groq).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Literal

import attrs

from ..ports import Assignment, Form, Json

CHAT = "chat/completions"
MODELS = "models"
DEFAULT_MODELS = ("openai/gpt-oss-120b", "openai/gpt-oss-20b")  # what replaced the retired Llama models
TEMPERATURE = 0.3  # a receptionist varies her words, not her facts
CHARS_PER_TOKEN = 3.0  # French, measured low: the estimate must not promise room that is not there
THINKING_TOKENS = 200  # reasoning counts as output and comes first; a form cut short is broken

Verdict = Literal["again", "wait", "next_model", "on_demand", "once_more", "give_up"]


# ---------------------------------------------------------------- the request


def chat_body(model: str, assignment: Assignment, form: Form | None = None) -> bytes:
    """The JSON body: a stream of plain text, or with a form one answer by its schema (which cannot be streamed)."""
    body: dict[str, Any] = {
        "messages": [
            {"role": "system", "content": rules_of(model, assignment, form)},
            {"role": "user", "content": assignment.data},
        ],
        "model": model,
        "max_completion_tokens": assignment.tokens_max + (THINKING_TOKENS if thinks(model) else 0),
        **reasoning_of(model),
        "temperature": TEMPERATURE,
    }
    if form is None:
        body["stream"] = True
    else:
        body["response_format"] = format_of(model, form)
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def rules_of(model: str, assignment: Assignment, form: Form | None) -> str:
    if form is None or knows_schemas(model):
        return assignment.rules
    schema = json.dumps(form.schema, ensure_ascii=False)
    return f"{assignment.rules}\nRéponds par un seul objet JSON conforme à ce schéma : {schema}"


def format_of(model: str, form: Form) -> dict[str, Json]:
    if not knows_schemas(model):
        return {"type": "json_object"}
    return {"type": "json_schema", "json_schema": {"name": form.name, "strict": True, "schema": dict(form.schema)}}


def reasoning_of(model: str) -> dict[str, Json]:
    """As little thought as each family allows, and none of it in the answer."""
    if model.startswith("openai/gpt-oss"):
        return {"reasoning_effort": "low", "include_reasoning": False}  # "none" is refused by this family
    if model.startswith("qwen/"):
        return {"reasoning_effort": "none"}
    return {}


def thinks(model: str) -> bool:
    return model.startswith("openai/gpt-oss")


def knows_schemas(model: str) -> bool:
    return model.startswith(("openai/gpt-oss", "qwen/qwen3.8"))


def tokens_asked(assignment: Assignment) -> int:
    """About what the request takes from the minute's budget: prompt and longest answer are counted in advance."""
    letters = len(assignment.rules) + len(assignment.data)
    return round(letters / CHARS_PER_TOKEN) + assignment.tokens_max


# ---------------------------------------------------------------- a refusal


def verdict(status: int, code: str) -> Verdict:
    """again: once, at once. wait: as long as the answer says, if that fits the turn. next_model: this one will not
    do. on_demand: the same outside the cheap tier. once_more: the model failed, not the service. give_up: a fault
    that asking cannot mend.
    """
    match status, code:
        case 400, "json_validate_failed" | "tool_use_failed":
            return "once_more"
        case (400, "model_decommissioned" | "model_not_found") | (404, _):
            return "next_model"
        case 429, _:
            return "wait"
        case 498, _:
            return "on_demand"
        case ((408 | 409 | 500 | 502 | 503 | 504), _):
            return "again"
        case _:
            return "give_up"


# ---------------------------------------------------------------- rate limits

_PART = re.compile(r"([0-9]+(?:\.[0-9]+)?)(ms|us|µs|ns|h|m|s)")
_UNIT_S = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "ns": 1e-9}


def duration_s(text: str) -> float | None:
    """A Go duration such as 48ms, 7.66s, 1m26.4s, 2h3m; None for anything else."""
    parts = list(_PART.finditer(text))
    if not parts or "".join(part[0] for part in parts) != text:
        return None
    return sum(float(part[1]) * _UNIT_S[part[2]] for part in parts)


@attrs.frozen
class Limits:
    """What one model still allows, as its last answer said. Resets: on the clock the answer was read with."""

    requests_left: int | None = None
    requests_reset_s: float = 0.0
    tokens_left: int | None = None
    tokens_reset_s: float = 0.0

    def room_at_s(self, tokens: int, now_s: float) -> float:
        """When a request of so many tokens may be sent: now_s when at once."""
        at_s = now_s
        if self.requests_left is not None and self.requests_left < 1:
            at_s = max(at_s, self.requests_reset_s)
        if self.tokens_left is not None and self.tokens_left < tokens:
            at_s = max(at_s, self.tokens_reset_s)
        return at_s


def limits_of(headers: Mapping[str, str], now_s: float) -> Limits:
    """From the headers of an answer; what is missing or unreadable is no limit. Requests are per day, tokens per
    minute."""

    def left(what: str) -> int | None:
        text = headers.get(f"x-ratelimit-remaining-{what}", "")
        return int(text) if re.fullmatch(r"[0-9]{1,12}", text) else None

    def reset_s(what: str) -> float:
        return now_s + (duration_s(headers.get(f"x-ratelimit-reset-{what}", "")) or 0.0)

    return Limits(left("requests"), reset_s("requests"), left("tokens"), reset_s("tokens"))
