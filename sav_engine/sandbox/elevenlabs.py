"""I/O. A stand-in for ElevenLabs' speech over HTTP: same paths, headers, refusals in both shapes, and habits.

The sound is made by whoever `speech` is: an embedded voice, or a tone as long as the text would take. It is paced
faster than real time. `VoiceFaults` adds what goes wrong on a bad day; change `faults` at any time, it counts from
the next request. The WebSockets of the same port are in `elevenlabs_socket`.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any

import attrs
import trio
from trio_websocket import ConnectionClosed, wrap_server_stream

from .elevenlabs_socket import SocketFaults, VoiceSocket
from .elevenlabs_sound import CHUNK_S, bytes_per_s, encoded, tone
from .http_server import Reply, Request, serve_http
from .quota import CHARACTERS, QuotaFaults, subscription
from .quota import answer as answer_quota

Speech = Callable[[str], Awaitable[bytes]]

MODELS = ("eleven_flash_v2_5", "eleven_turbo_v2_5", "eleven_multilingual_v2")
FORMATS = ("pcm_8000", "pcm_16000", "ulaw_8000", "alaw_8000")
TEXT_MAX_CHARS = 40_000
_PATH = re.compile(r"/v1/text-to-speech/([^/]+)(/stream)?")
_SOCKET = re.compile(r"/v1/text-to-speech/([^/]+)/(multi-)?stream-input")


@attrs.frozen
class VoiceLatency:
    """Seconds. first_audio_s: from the request. speed: how much faster than real time the sound comes; 0: at once."""

    first_audio_s: float = 0.0
    speed: float = 0.0


@attrs.frozen
class VoiceFaults:
    """What goes wrong. refuse: HTTP status of every answer, or of the first `refuse_times`; 0: none.

    old_shape: refusals as before 2026. stall_after, cut_after: so many bytes of sound, then silence, or a broken
    connection; -1: never. odd_chunks: pieces of 333 bytes. drop_last_byte: half a sample at the end.
    concurrent_max: requests at once before 429. gone_voices: voice ids that do not exist; every other does.
    socket: of the WebSockets only; `refuse` holds for their handshakes too. characters_left: at the start; each text
    over HTTP takes its own, and without enough of them nothing is spoken. quota: of the question how many are left.
    """

    refuse: int = 0
    refuse_times: int = -1
    refuse_code: str = ""
    old_shape: bool = False
    stall_after: int = -1
    cut_after: int = -1
    odd_chunks: bool = False
    drop_last_byte: bool = False
    empty: bool = False
    concurrent_max: int = 10
    gone_voices: tuple[str, ...] = ()
    socket: SocketFaults = attrs.field(factory=SocketFaults)
    characters_left: int = 60_000
    subscription_status: str = "active"
    quota: QuotaFaults = attrs.field(factory=QuotaFaults)


class VoiceStandIn:
    """One server. key: the one accepted; "" accepts any but none. seen: what was asked, in order."""

    def __init__(
        self,
        *,
        key: str = "",
        speech: Speech | None = None,
        latency: VoiceLatency | None = None,
        faults: VoiceFaults | None = None,
    ) -> None:
        self.key = key
        self.latency = latency or VoiceLatency()
        self.faults = faults or VoiceFaults()
        self.seen: list[Request] = []
        self.speaking = 0
        self.most_speaking = 0
        self._speech = speech or tone
        self.sockets = 0
        self._characters = 0
        self._refused = 0
        self._numbers = itertools.count(1)

    def __repr__(self) -> str:
        return f"<VoiceStandIn {len(self.seen)} requests, {self.speaking} speaking>"

    async def serve(self, *, port: int = 0, task_status: trio.TaskStatus[int] = trio.TASK_STATUS_IGNORED) -> None:
        """On loopback, until cancelled. Reports the port."""
        await serve_http(self.answer, port=port, upgrade=self.converse, task_status=task_status)

    async def answer(self, request: Request, reply: Reply) -> None:
        self.seen.append(request)
        if (refusal := self._refusal(request)) is not None:
            return await self.refuse(reply, *refusal)
        if request.path == "/v1/models" and request.method == "GET":
            rows = [{"model_id": name, "name": name, "can_do_text_to_speech": True} for name in MODELS]
            return await reply.whole(200, json.dumps(rows).encode(), "application/json")
        if request.path == "/v1/user/subscription" and request.method == "GET":
            return await self._subscription(reply)
        if not (found := _PATH.fullmatch(request.path)) or request.method != "POST":
            return await self.refuse(reply, 404, "not_found", "Not Found")
        return await self._speak(request, found[1], reply)

    async def _subscription(self, reply: Reply) -> None:
        """What is left. A key without the right to ask is answered 401 with a word of its own, as by the vendor."""
        faults = self.faults

        async def refuse(status: int) -> None:
            code = "missing_permissions" if status in (401, 403) else CODES.get(status, "error")
            await self.refuse(reply, status, code, "refused by the stand-in")

        body = subscription(CHARACTERS - self.characters_left, CHARACTERS, faults.subscription_status)
        await answer_quota(reply, faults.quota, body, refuse)

    @property
    def characters_left(self) -> int:
        return max(0, self.faults.characters_left - self._characters)

    async def converse(self, request: Request, stream: trio.abc.Stream) -> None:
        """A WebSocket, from its handshake to its close."""
        self.seen.append(request)
        async with trio.open_nursery() as nursery:
            with suppress(ConnectionClosed, trio.BrokenResourceError, trio.ClosedResourceError):  # the client is gone
                await self._converse(request, stream, nursery)
            nursery.cancel_scope.cancel()

    async def _converse(self, request: Request, stream: trio.abc.Stream, nursery: trio.Nursery) -> None:
        handshake = await wrap_server_stream(nursery, stream)
        refusal = self._refusal(request) or self._wrong_socket(request)
        if refusal is not None:
            status, code, message = refusal
            body = json.dumps(self._detail(status, code, message)).encode()
            await handshake.reject(status, extra_headers=[(b"content-type", b"application/json")], body=body)
            return
        self.sockets += 1
        socket = VoiceSocket(
            socket=await handshake.accept(),
            query=request.query,
            is_multi=request.path.endswith("/multi-stream-input"),
            faults=self._struck(self.faults.socket),
            speech=self._speech,
            first_audio_s=self.latency.first_audio_s,
            speed=self.latency.speed,
            cut=stream.aclose,
        )
        await socket.run()

    def _wrong_socket(self, request: Request) -> tuple[int, str, str] | None:
        found = _SOCKET.fullmatch(request.path)
        if not found:
            return 404, "not_found", "Not Found"
        asked = {"text": "x", "model_id": request.query.get("model_id", MODELS[0])}
        return what_is_wrong(request, found[1] in self.faults.gone_voices, asked)

    def _struck(self, faults: SocketFaults) -> SocketFaults:
        """The faults that hold for this socket: some only for the first ones."""
        if 0 <= faults.error_times < self.sockets:
            faults = attrs.evolve(faults, error="")
        return attrs.evolve(faults, cut_after=-1) if 0 <= faults.cut_times < self.sockets else faults

    # ------------------------------------------------------------ refusals

    def _refusal(self, request: Request) -> tuple[int, str, str] | None:
        faults = self.faults
        if faults.refuse and (faults.refuse_times < 0 or self._refused < faults.refuse_times):
            self._refused += 1
            code = faults.refuse_code or CODES.get(faults.refuse, "error")
            return faults.refuse, OLD_CODES.get(code, code) if faults.old_shape else code, "refused by the stand-in"
        key = request.header("xi-api-key")
        if not key:
            return 401, "missing_api_key", "No API key was given."
        if self.key and key != self.key:
            return 401, "invalid_api_key", "The provided API key is invalid."
        return None

    async def refuse(self, reply: Reply, status: int, code: str, message: str) -> None:
        body = json.dumps(self._detail(status, code, message)).encode()
        await reply.whole(status, body, "application/json")

    def _detail(self, status: int, code: str, message: str) -> Mapping[str, Any]:
        """In today's shape, or in the old one."""
        if status == 422:
            detail: Any = [{"loc": ["body", "text"], "msg": "field required", "type": "value_error.missing"}]
        elif self.faults.old_shape:
            detail = {"status": code, "message": message}
        else:
            kind = TYPES.get(status, "internal_error")
            detail = {"type": kind, "code": code, "message": message, "status": code, "request_id": "req_stand_in"}
        return {"detail": detail}

    # ------------------------------------------------------------ sound

    async def _speak(self, request: Request, voice_id: str, reply: Reply) -> None:
        asked = http_json(request.body)
        if (wrong := what_is_wrong(request, voice_id in self.faults.gone_voices, asked)) is not None:
            return await self.refuse(reply, *wrong)
        if self.speaking >= self.faults.concurrent_max:
            code = "too_many_concurrent_requests" if self.faults.old_shape else "concurrent_limit_exceeded"
            return await self.refuse(reply, 429, code, "Maximum number of concurrent requests exceeded.")
        if len(asked["text"]) > self.characters_left:
            status, code = (401, "quota_exceeded") if self.faults.old_shape else (402, "insufficient_credits")
            return await self.refuse(reply, status, code, "This request exceeds your quota.")
        self._characters += len(asked["text"])
        self.speaking += 1
        self.most_speaking = max(self.most_speaking, self.speaking)
        try:
            await self._sound(asked["text"], request.query.get("output_format", "pcm_8000"), reply)
        finally:
            self.speaking -= 1
        return None

    async def _sound(self, text: str, output_format: str, reply: Reply) -> None:
        began_s, faults = trio.current_time(), self.faults
        data = b"" if faults.empty else encoded(await self._speech(text), output_format)
        data = data[:-1] if faults.drop_last_byte else data
        await trio.sleep_until(began_s + self.latency.first_audio_s)
        await reply.start(200, self._headers(text))
        size = 333 if faults.odd_chunks else round(CHUNK_S * bytes_per_s(output_format))
        for place in range(0, len(data), size):
            await bad_moment(faults, place, size, data, reply)
            await reply.send(data[place : place + size])
            if self.latency.speed:
                await trio.sleep(CHUNK_S / self.latency.speed)
        await reply.end()

    def _headers(self, text: str) -> Mapping[str, str]:
        number = next(self._numbers)
        return {
            "content-type": "audio/basic",
            "request-id": f"req_el_{number}",
            "history-item-id": f"hist_{number}",
            "character-cost": str(len(text)),
            "current-concurrent-requests": str(self.speaking),
            "maximum-concurrent-requests": str(self.faults.concurrent_max),
            "tts-latency-ms": str(round(self.latency.first_audio_s * 1000)),
            "x-trace-id": f"trace{number}",
            "x-region": "stand-in",
        }


async def bad_moment(faults: VoiceFaults, place: int, size: int, data: bytes, reply: Reply) -> None:
    if 0 <= faults.stall_after < place + size:
        await reply.send(data[place : faults.stall_after])
        await trio.sleep_forever()
    if 0 <= faults.cut_after < place + size:
        await reply.send(data[place : faults.cut_after])
        reply.cut()


# ---------------------------------------------------------------- the vendor's rules

CODES: Mapping[int, str] = {
    400: "invalid_output_format",
    401: "invalid_api_key",
    402: "insufficient_credits",
    403: "voice_access_denied",
    404: "voice_not_found",
    422: "",
    429: "concurrent_limit_exceeded",
    500: "internal_error",
    503: "service_unavailable",
}
OLD_CODES: Mapping[str, str] = {
    "invalid_api_key": "quota_exceeded",
    "concurrent_limit_exceeded": "too_many_concurrent_requests",
}
TYPES: Mapping[int, str] = {
    400: "validation_error",
    401: "authentication_error",
    402: "payment_required",
    403: "authorization_error",
    404: "not_found",
    429: "rate_limit_error",
    503: "service_unavailable",
}


def what_is_wrong(request: Request, is_gone: bool, asked: Any) -> tuple[int, str, str] | None:
    """(status, code, message) for a request the real service refuses."""
    if asked is None:
        return 400, "malformed_json", "The request body is not valid JSON."
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        return 422, "", "field required"
    settings = asked.get("voice_settings") or {}
    rules = (
        (is_gone, 404, "voice_not_found", "The specified voice ID does not exist."),
        (not asked["text"].strip(), 400, "empty_text", "The text is empty."),
        (len(asked["text"]) > TEXT_MAX_CHARS, 400, "text_too_long", "The text is too long."),
        (request.query.get("output_format", FORMATS[0]) not in FORMATS, 400, "invalid_output_format", "Unsupported."),
        (asked.get("model_id", MODELS[0]) not in MODELS, 404, "model_not_found", "The model does not exist."),
        (not 0.7 <= settings.get("speed", 1.0) <= 1.2, 400, "invalid_voice_settings", "speed is 0.7 to 1.2."),
        (not 0 <= settings.get("stability", 0.5) <= 1, 400, "invalid_voice_settings", "stability is 0 to 1."),
    )
    return next(((status, code, message) for is_wrong, status, code, message in rules if is_wrong), None)


def http_json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None
