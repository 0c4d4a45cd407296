"""I/O. The WebSockets of ElevenLabs' stand-in: one context (`stream-input`) and many (`multi-stream-input`).

Rules of the real ones that clients fall over are kept: the first text of a single socket is one space and an empty
one ends it, while on the multi socket an empty one keeps a context alive; settings come once; five contexts at most;
text waits in a buffer until it is long enough, is flushed, or `auto_mode` is on; what is still on its way when a
context is closed comes all the same; silence for `inactivity_timeout` ends the socket. Outgoing names are snake_case,
incoming ones camelCase. Source: the vendor's reference of autumn 2026, and what its own client was recorded sending.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import attrs
import trio
from trio_websocket import ConnectionClosed, WebSocketConnection

from .elevenlabs_sound import CHUNK_S, SECOND_PER_CHAR, bytes_per_s, encoded

IDLE_S = 20.0
IDLE_MAX_S = 180.0
CONTEXTS_MAX = 5
SCHEDULE = (120, 160, 250, 290)  # characters that are waited for before each piece is spoken
REASON_MAX_BYTES = 123
QUEUE = 64  # sentences of one context on their way

Json = Mapping[str, Any]


@attrs.frozen
class SocketFaults:
    """What goes wrong on a socket. error: a code told in a frame, then close 1008, at the first text; "": none.

    error_times: for the first so many sockets; -1: for all. stall_after, cut_after: bytes of a context's sound, as in
    VoiceFaults. no_alignment: sound comes without the times of its letters. mute: nothing comes at all.
    """

    error: str = ""
    error_times: int = -1
    stall_after: int = -1
    cut_after: int = -1
    cut_times: int = -1
    no_alignment: bool = False
    mute: bool = False


ERRORS: Mapping[str, str] = {
    "quota_exceeded": "This request exceeds your quota.",
    "invalid_api_key": "Invalid API key.",
    "voice_not_found": "A voice with this id does not exist.",
    "model_not_found": "A model with this id does not exist.",
    "too_many_concurrent_requests": "Too many concurrent requests.",
    "max_active_contexts_exceeded": "Maximum simultaneous contexts exceeded (5).",
    "invalid_message": "The message is not one this socket knows.",
    "settings_already_given": "Voice settings may only be sent in the first message of a context.",
}

Speech = Callable[[str], Awaitable[bytes]]


@attrs.define
class Context:
    """One stream of sentences. sent: bytes of sound so far. waiting: text that is not spoken yet."""

    name: str
    has_settings: bool
    schedule: tuple[int, ...]
    to_speaker: trio.MemorySendChannel[str | None]
    waiting: str = ""
    sent: int = 0
    pieces: int = 0


class Refused(Exception):
    """The vendor says what is wrong, and closes with 1008."""

    def __init__(self, code: str, message: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.message = message or ERRORS.get(code, code)


@attrs.define(eq=False)
class VoiceSocket:
    """One socket, from its first message to its close. is_multi: many contexts. first_audio_s: from the text.

    count: told how many characters are being spoken. cut: ends TCP without a close.
    """

    socket: WebSocketConnection
    query: Mapping[str, str]
    is_multi: bool
    faults: SocketFaults
    speech: Speech
    first_audio_s: float
    speed: float
    cut: Callable[[], Awaitable[None]]
    contexts: dict[str, Context] = attrs.field(factory=dict)

    async def run(self) -> None:
        """Until the client, a rule or a fault ends it."""
        async with trio.open_nursery() as speaking:
            try:
                await self._listen(speaking)
            except Refused as refused:
                await self._refuse(refused)
            except ConnectionClosed:
                pass  # the client is gone
            speaking.cancel_scope.cancel()

    async def _listen(self, speaking: trio.Nursery) -> None:
        idle_s = min(float(self.query.get("inactivity_timeout", IDLE_S)), IDLE_MAX_S)
        while True:
            with trio.move_on_after(idle_s) as waiting:
                message = await self.socket.get_message()
            if waiting.cancelled_caught:
                told = f"Have not received a new text input within the timeout of {idle_s:.1f} seconds."
                raise Refused("input_timeout_exceeded", told)
            asked = object_of(message)
            if asked.get("close_socket"):
                return await self._end_all()
            if await self._take(asked, speaking):
                return None

    async def _take(self, asked: Json, speaking: trio.Nursery) -> bool:
        """One message. True: it was the last one."""
        name = str(asked.get("context_id", "")) if self.is_multi else ""
        context = self.contexts.get(name)
        if context is None:
            return await self._begin(name, asked, speaking)
        if "voice_settings" in asked:
            raise Refused("settings_already_given")
        return await self._more(context, asked)

    async def _begin(self, name: str, asked: Json, speaking: trio.Nursery) -> bool:
        if not self.is_multi and asked.get("text") != " ":
            raise Refused("invalid_message", "The first message must have a single space as its text.")
        if asked.get("close_context"):
            return False  # of a context that is over: nothing happens
        if len(self.contexts) >= CONTEXTS_MAX:
            raise Refused("max_active_contexts_exceeded")
        to_speaker, sentences = trio.open_memory_channel[str | None](QUEUE)
        schedule = (asked.get("generation_config") or {}).get("chunk_length_schedule", SCHEDULE)
        context = Context(name, "voice_settings" in asked, tuple(map(int, schedule)), to_speaker)
        self.contexts[name] = context
        speaking.start_soon(self._speak_all, context, sentences)
        return await self._more(context, asked) if str(asked.get("text", "")).strip() else False

    async def _more(self, context: Context, asked: Json) -> bool:
        text = str(asked.get("text", ""))
        if not self.is_multi and text == "":
            await self._end_all()
            return True
        if text.strip() and self.faults.error:
            raise Refused(self.faults.error)
        context.waiting += text if text.strip() else ""
        if asked.get("flush") or self._is_long_enough(context, asked):
            await self._flush(context)
        if asked.get("close_context"):
            await self._flush(context)
            await context.to_speaker.send(None)
        return False

    def _is_long_enough(self, context: Context, asked: Json) -> bool:
        if self.query.get("auto_mode") == "true":
            return context.waiting.rstrip().endswith((".", "!", "?", "…"))
        wanted = context.schedule[min(context.pieces, len(context.schedule) - 1)]
        return len(context.waiting) >= (50 if asked.get("try_trigger_generation") else wanted)

    async def _flush(self, context: Context) -> None:
        if context.waiting:
            context.pieces += 1
            text, context.waiting = context.waiting, ""
            await context.to_speaker.send(text)

    async def _end_all(self) -> None:
        """All that was asked is spoken, then the close."""
        for context in list(self.contexts.values()):
            await self._flush(context)
            await context.to_speaker.send(None)
        while self.contexts:  # noqa: ASYNC110 -- each goes by itself when it has spoken
            await trio.sleep(0.005)
        await self.socket.aclose(1000)

    # ------------------------------------------------------------ speaking

    async def _speak_all(self, context: Context, sentences: trio.MemoryReceiveChannel[str | None]) -> None:
        try:
            async for text in sentences:
                if text is None:
                    break
                await self._speak(context, text)
            self.contexts.pop(context.name, None)
            await self._send({"audio": None, "isFinal": True, "alignment": None, **self._named(context)})
        except ConnectionClosed:
            self.contexts.pop(context.name, None)

    async def _speak(self, context: Context, text: str) -> None:
        began_s = trio.current_time()
        data = encoded(await self.speech(text.strip()), self.query.get("output_format", "pcm_8000"))
        await trio.sleep_until(began_s + self.first_audio_s)
        size = round(CHUNK_S * bytes_per_s(self.query.get("output_format", "pcm_8000")))
        for place in range(0, len(data), size):
            piece = data[place : place + size]
            await self._bad_moment(context, len(piece))
            audio = {"audio": base64.b64encode(piece).decode(), "isFinal": None}
            await self._send({**audio, **self._times(text.strip(), place, size, len(data)), **self._named(context)})
            context.sent += len(piece)
            if self.speed:
                await trio.sleep(CHUNK_S / self.speed)

    async def _bad_moment(self, context: Context, size: int) -> None:
        if self.faults.mute or 0 <= self.faults.stall_after < context.sent + size:
            await trio.sleep_forever()
        if 0 <= self.faults.cut_after < context.sent + size:
            await self.cut()
            await trio.sleep_forever()

    def _times(self, text: str, place: int, size: int, total: int) -> Json:
        """Of the letters in this piece, relative to its beginning; all letters take the same time."""
        if self.faults.no_alignment:
            return {"alignment": None, "normalizedAlignment": None}
        first, last = (round(len(text) * min(edge, total) / total) for edge in (place, place + size))
        letter_ms = round(1000 * SECOND_PER_CHAR)
        alignment = {
            "chars": list(text[first:last]),
            "charStartTimesMs": [letter_ms * number for number in range(last - first)],
            "charDurationsMs": [letter_ms] * (last - first),
        }
        return {"alignment": alignment, "normalizedAlignment": alignment}

    def _named(self, context: Context) -> Json:
        return {"contextId": context.name} if self.is_multi else {}

    async def _send(self, message: Json) -> None:
        await self.socket.send_message(json.dumps(message))

    async def _refuse(self, refused: Refused) -> None:
        try:
            await self._send({"message": refused.message, "error": refused.code, "code": 1008})
            await self.socket.aclose(1008, refused.message[:REASON_MAX_BYTES])
        except ConnectionClosed:
            pass  # the client was faster


def object_of(message: str | bytes) -> Json:
    try:
        asked = json.loads(message)
    except ValueError:
        asked = None
    if not isinstance(asked, dict):
        raise Refused("invalid_message")
    return asked
