"""I/O. A stand-in for Groq's chat completions: same paths, shapes, headers, refusals and habits, invented words.

Both prefixes are served (`/openai/v1/...`, and without). What it will not do, the real one refuses too: tools with a
response format, a schema in a stream, a retired model, messages with names. `GroqFaults` adds what goes wrong on a
bad day; change `faults` at any time, it counts from the next request.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
import trio

from .groq_shapes import (
    CREATED_S,
    ERRORS,
    MidError,
    called,
    event,
    in_bytes,
    in_tokens,
    mid_error,
    model_row,
    said_by_user,
    usage_of,
    what_is_wrong,
)
from .groq_words import Scripted, filled_in, reply_to
from .http_server import Reply, Request, serve_http

JSON = "application/json"
PREFIX = "/openai/v1"
MODELS = ("openai/gpt-oss-120b", "openai/gpt-oss-20b", "qwen/qwen3.8-27b")


@attrs.frozen
class GroqLatency:
    """Seconds. first_token_s: from the request. token_s: between the pieces of a stream."""

    first_token_s: float = 0.0
    token_s: float = 0.0
    models_s: float = 0.0


@attrs.frozen
class GroqFaults:
    """What goes wrong. refuse: HTTP status of every answer, or of the first `refuse_times`; 0: none.

    retry_after: seconds, with a 429. gone: models that do not exist any more. stall_after, cut_after, error_after: so
    many pieces of a stream, then silence, a broken connection, an error of the kind `mid_error`; -1: never.
    """

    refuse: int = 0
    refuse_times: int = -1
    refuse_code: str = ""
    refuse_html: bool = False
    retry_after: int = 1
    gone: tuple[str, ...] = ()
    stall_after: int = -1
    cut_after: int = -1
    error_after: int = -1
    mid_error: MidError = "event"
    no_done: bool = False
    no_finish: bool = False
    garbage: bool = False
    byte_by_byte: bool = False
    line_separators: bool = False
    thinks_aloud: bool = False
    unfit_forms: int = 0  # so many forms are wrong before one is right
    length: bool = False  # answers run into their limit
    tokens_left: int = 249_800
    requests_left: int = 999  # of the day; at none of them every real request is refused
    limits_untold: bool = False  # no x-ratelimit headers on the list of models


class GroqStandIn:
    """One server. key: the one accepted; "" accepts any but none. seen: what was asked, in order."""

    def __init__(
        self,
        *,
        key: str = "",
        words: Scripted = reply_to,
        latency: GroqLatency | None = None,
        faults: GroqFaults | None = None,
    ) -> None:
        self.key = key
        self.latency = latency or GroqLatency()
        self.faults = faults or GroqFaults()
        self.seen: list[Request] = []
        self._words = words
        self._numbers = itertools.count(1)
        self._refused = 0
        self._unfit = 0

    def __repr__(self) -> str:
        return f"<GroqStandIn {len(self.seen)} requests, {self._refused} refused>"

    async def serve(self, *, port: int = 0, task_status: trio.TaskStatus[int] = trio.TASK_STATUS_IGNORED) -> None:
        """On loopback, until cancelled. Reports the port."""
        await serve_http(self.answer, port=port, task_status=task_status)

    async def answer(self, request: Request, reply: Reply) -> None:
        self.seen.append(request)
        if (refusal := self._refusal(request)) is not None:
            return await self._refuse(reply, *refusal)
        path = request.path.removeprefix(PREFIX)
        if path == "/models" and request.method == "GET":
            await trio.sleep(self.latency.models_s)
            listed = {"object": "list", "data": [model_row(name) for name in self._models()]}
            if self.faults.limits_untold:
                return await reply.whole(200, json.dumps(listed).encode(), JSON)
            return await self._json(reply, listed)
        if path == "/chat/completions" and request.method == "POST":
            return await self._chat(request, reply)
        return await self._refuse(reply, 404, "", f"Unknown request URL: {request.method} {request.path}.")

    def _models(self) -> list[str]:
        return [name for name in MODELS if name not in self.faults.gone]

    # ------------------------------------------------------------ refusals

    def _refusal(self, request: Request) -> tuple[int, str, str] | None:
        """(status, code, message): of the faults that were set, or of a wrong key."""
        faults = self.faults
        if faults.refuse and (faults.refuse_times < 0 or self._refused < faults.refuse_times):
            self._refused += 1
            code, message = ERRORS.get(faults.refuse, ("", "Error"))
            return faults.refuse, faults.refuse_code or code, message
        scheme, _, key = request.header("authorization").partition(" ")
        if scheme != "Bearer" or not key or (self.key and key != self.key):
            return 401, *ERRORS[401]
        return None

    async def _refuse(self, reply: Reply, status: int, code: str, message: str, **more: str) -> None:
        if self.faults.refuse_html:
            return await reply.whole(status, b"<html><body>Access denied</body></html>", "text/html")
        kind = {429: "tokens", 413: "tokens", 498: "capacity_exceeded"}.get(status, "invalid_request_error")
        error = {"message": message, "type": "internal_server_error" if status >= 500 else kind, **more}
        body = {"error": {**error, **({"code": code} if code else {})}}
        headers = {"retry-after": str(self.faults.retry_after)} if status == 429 else {}
        return await self._json(reply, body, status, headers)

    # ------------------------------------------------------------ chat

    async def _chat(self, request: Request, reply: Reply) -> None:
        if self.faults.requests_left < 1:
            return await self._refuse(reply, 429, *ERRORS[429])
        try:
            asked = json.loads(request.body)
        except ValueError:
            return await self._refuse(reply, 400, "", "invalid JSON")
        if (wrong := what_is_wrong(asked, self._models())) is not None:
            return await self._refuse(reply, *wrong)
        await trio.sleep(self.latency.first_token_s)
        if asked.get("stream"):
            return await self._stream(asked, reply)
        return await self._whole(asked, reply)

    async def _whole(self, asked: Mapping[str, Any], reply: Reply) -> None:
        form = (asked.get("response_format") or {}).get("json_schema")
        if form and self._unfit < self.faults.unfit_forms:
            self._unfit += 1
            return await self._refuse(reply, 400, *ERRORS[400], failed_generation='{"reponse": "Bonjour')
        if "response_format" in asked:
            text = json.dumps(filled_in(form["schema"] if form else {}, said_by_user(asked)), ensure_ascii=False)
        else:
            text = self._words(said_by_user(asked))
        message = {"role": "assistant", "content": text}
        choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": self._end()}
        usage = usage_of(asked, text)
        whole = {"usage": usage, "system_fingerprint": "fp_stand_in", "x_groq": {"id": "req_stand_in"}}
        return await self._json(reply, {**self._head(asked, "chat.completion"), "choices": [choice], **whole})

    async def _stream(self, asked: Mapping[str, Any], reply: Reply) -> None:
        text = self._words(said_by_user(asked))
        if self.faults.line_separators:
            text = text.replace(" ", " \u2028", 1).replace(". ", ".\u0085 ", 1)
        await reply.start(200, {"content-type": "text/event-stream", "cache-control": "no-cache", **self._limits()})
        for number, block in enumerate(self._blocks(asked, text)):
            await self._bad_moment(number, reply)
            if number:
                await trio.sleep(self.latency.token_s)
            for piece in in_bytes(block) if self.faults.byte_by_byte else [block]:
                await reply.send(piece)
        await reply.end()

    async def _bad_moment(self, number: int, reply: Reply) -> None:
        if number == self.faults.stall_after:
            await trio.sleep_forever()
        if number == self.faults.cut_after:
            reply.cut()

    def _blocks(self, asked: Mapping[str, Any], text: str) -> Iterator[bytes]:
        """The blocks of one stream, in the order of the real one."""
        head = self._head(asked, "chat.completion.chunk")

        def block(delta: Mapping[str, Any], finish: str | None = None, **more: Any) -> bytes:
            choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
            return event({**head, "choices": [choice], **more})

        yield block({"role": "assistant", "content": ""}, x_groq={"id": "req_stand_in", "seed": 42})
        if asked.get("include_reasoning", True) and self.faults.thinks_aloud:
            yield block({"reasoning": "Il faut répondre court.", "channel": "analysis"})
        if tools := asked.get("tools"):
            yield from (block(fragment) for fragment in called(tools))
            text = ""
        for number, letters in enumerate(in_tokens(text)):
            if number == self.faults.error_after:
                yield from mid_error(self.faults.mid_error, block)
                return
            yield b"data: {garbage\n\n" if self.faults.garbage and number else block({"content": letters})
        usage = usage_of(asked, text)
        if not self.faults.no_finish:
            yield block(
                {},
                "tool_calls" if asked.get("tools") else self._end(),
                x_groq={"id": "req_stand_in", "usage": usage, "seed": 42},
            )
        if (asked.get("stream_options") or {}).get("include_usage"):
            yield event({**head, "choices": [], "usage": usage})
        if not self.faults.no_done:
            yield b"data: [DONE]\n\n"

    def _end(self) -> str:
        return "length" if self.faults.length else "stop"

    def _head(self, asked: Mapping[str, Any], kind: str) -> dict[str, Any]:
        number = next(self._numbers)
        return {"id": f"chatcmpl-{number:08d}", "object": kind, "created": CREATED_S, "model": asked["model"]}

    async def _json(
        self, reply: Reply, body: Any, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        data = json.dumps(body, ensure_ascii=False).encode()
        await reply.whole(status, data, JSON, {**self._limits(), **(headers or {})})

    def _limits(self) -> dict[str, str]:
        """Requests are per day, tokens per minute; resets are Go durations."""
        return {
            "x-ratelimit-limit-requests": "1000",
            "x-ratelimit-limit-tokens": "250000",
            "x-ratelimit-remaining-requests": str(self.faults.requests_left),
            "x-ratelimit-remaining-tokens": str(self.faults.tokens_left),
            "x-ratelimit-reset-requests": "1m26.4s",
            "x-ratelimit-reset-tokens": "48ms" if self.faults.tokens_left > 1000 else "7.66s",
            "x-request-id": "req_stand_in",
        }
