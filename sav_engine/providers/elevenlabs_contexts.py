"""Pure. The multi-context WebSocket of the voice: what is sent on it for a sentence, and what it says.

A sentence is a context of its own: settings, the sentence with a flush, and its close right behind. Only a closed
context is told to be over, and what was flushed is spoken all the same; so its end is known without guessing.
Source: ElevenLabs' API reference of autumn 2026; the types of its official client (tests/fixtures/elevenlabs).
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

import attrs

from .. import __version__
from .elevenlabs_tail import Letters
from .elevenlabs_wire import LANGUAGE, SPEAKS_ONE_LANGUAGE, VoiceOf

INACTIVITY_S = 180  # the vendor's longest
STATUS_OF: Mapping[str, int] = {
    "quota_exceeded": 402,
    "insufficient_credits": 402,
    "invalid_api_key": 401,
    "missing_api_key": 401,
    "voice_access_denied": 403,
    "model_access_denied": 403,
    "voice_not_found": 404,
    "model_not_found": 404,
    "too_many_concurrent_requests": 429,
    "concurrent_limit_exceeded": 429,
    "max_active_contexts_exceeded": 429,
    "system_busy": 429,
}


@attrs.frozen
class SocketAt:
    """websocket.Address. url: of the service, http or https."""

    url: str
    key: str = attrs.field(repr=False)
    voice: VoiceOf = attrs.field(factory=lambda: VoiceOf(""))

    def resource(self) -> str:
        query = {"model_id": self.voice.model, "output_format": self.voice.output_format}
        if self.voice.model in SPEAKS_ONE_LANGUAGE:
            query["language_code"] = LANGUAGE
        query["inactivity_timeout"] = str(INACTIVITY_S)
        path = urlsplit(self.url).path.rstrip("/")
        return f"{path}/v1/text-to-speech/{self.voice.voice_id}/multi-stream-input?{urlencode(query)}"

    def is_secure(self) -> bool:
        return urlsplit(self.url).scheme in ("https", "wss")

    def place(self) -> tuple[str, int]:
        parts = urlsplit(self.url)
        return parts.hostname or "", parts.port or (443 if self.is_secure() else 80)

    def headers(self) -> list[tuple[bytes, bytes]]:
        return [(b"User-Agent", f"sav-engine/{__version__}".encode()), (b"xi-api-key", self.key.encode())]


def sentence(voice: VoiceOf, context: str, text: str) -> tuple[str, ...]:
    """The messages that have one sentence spoken, in their order."""
    return (
        _text({"text": " ", "voice_settings": voice.settings.body(), "context_id": context}),
        _text({"text": f"{text.strip()} ", "context_id": context, "flush": True}),
        _text({"context_id": context, "close_context": True}),
    )


CLOSE_SOCKET = '{"close_socket":true}'


def _text(message: Mapping[str, Any]) -> str:
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))


# ---------------------------------------------------------------- what it says


@attrs.frozen
class Heard:
    """Some sound of a context, in the voice's own format. letters: None where their times are not told."""

    context: str
    data: bytes
    letters: Letters | None


@attrs.frozen
class Over:
    """A context has said all it had to say."""

    context: str


@attrs.frozen
class Fault:
    """The socket is about to be closed. code: the vendor's word."""

    code: str


def parse(message: str | bytes) -> Heard | Over | Fault | None:
    """None for what is of no use: messages of newer versions, nonsense."""
    try:
        said = json.loads(message)
    except ValueError:
        return None
    match said:
        case {"error": str(code)}:
            return Fault(code)
        case {"contextId": str(context), "audio": str(audio)} if audio:
            try:
                return Heard(context, base64.b64decode(audio, validate=True), letters_of(said.get("alignment")))
            except binascii.Error:
                return None
        case {"contextId": str(context), "isFinal": True} | {"contextId": str(context), "is_final": True}:
            return Over(context)
        case _:
            return None


def letters_of(alignment: Any) -> Letters | None:
    """Both spellings of the names are seen; what does not fit is as good as missing."""
    match alignment:
        case {"chars": [*chars], "charStartTimesMs": [*starts]} | {"chars": [*chars], "charsStartTimesMs": [*starts]}:
            fits = len(chars) == len(starts) and all(isinstance(char, str) and len(char) == 1 for char in chars)
            if fits and all(isinstance(start, int) for start in starts):
                return Letters("".join(chars), tuple(starts))
    return None
