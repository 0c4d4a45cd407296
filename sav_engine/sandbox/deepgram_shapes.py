"""Pure. What Deepgram's live API looks like from outside: refusals, messages, and which queries it accepts.

Shapes are those its SDK accepts (tests/fixtures/deepgram); values are invented.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs

PATH = "/v1/listen"
ENCODINGS = ("linear16", "mulaw", "alaw")  # of the vendor's eleven, those a telephone has
ENGLISH_ONLY = ("meeting", "phonecall", "finance", "conversationalai", "voicemail", "video", "medical", "drivethru")
MODELS = ("nova-3", "nova-3-general", "nova-3-medical", "nova-2", "nova-2-general", "nova", "enhanced", "base")
KEYWORDS_MAX = 100
KEYTERM_CHARS_MAX = 2_000  # 500 tokens of four letters

Json = dict[str, Any]

REFUSALS: Mapping[int, tuple[str, str]] = {
    400: ("Bad Request", "Bad Request: No such model/language/tier combination found."),
    401: ("INVALID_AUTH", "Invalid credentials."),
    402: (
        "ASR_PAYMENT_REQUIRED",
        "Project does not have enough credits for an ASR request and does not have an overage agreement.",
    ),
    403: ("INSUFFICIENT_PERMISSIONS", "The key may not use this model."),
    404: ("PROJECT_NOT_FOUND", "Project not found."),
    429: ("TOO_MANY_REQUESTS", "Too many requests. Please try again later"),
    503: ("SERVICE_UNAVAILABLE", "Service unavailable."),
}
NET_0001 = (
    "Deepgram did not receive audio data or a text message within the timeout window. See https://dpgr.am/net0001"
)


@attrs.frozen
class Refusal:
    """status: of HTTP; code and text as in the body."""

    status: int
    code: str
    text: str

    def body(self, request_id: str) -> bytes:
        return json.dumps({"err_code": self.code, "err_msg": self.text, "request_id": request_id}).encode()


def refusal(status: int) -> Refusal:
    return Refusal(status, *REFUSALS.get(status, ("ERROR", f"HTTP {status}")))


@attrs.frozen
class Query:
    """What a session was asked for. endpointing_s: None when it is off. utterance_end_s: None when not asked for."""

    model: str
    language: str
    encoding: str
    sample_rate: int
    interim_results: bool
    endpointing_s: float | None
    utterance_end_s: float | None
    vad_events: bool
    keyterms: tuple[str, ...]


def read_query(target: str) -> Query | Refusal:
    """The target of the request line, judged as the service judges it."""
    parts = urlsplit(target)
    if parts.path != PATH:
        return Refusal(404, "Not Found", "No such path.")
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    last = dict(pairs)
    try:
        query = Query(
            model=last.get("model", "base"),
            language=last.get("language", "en"),
            encoding=last.get("encoding", ""),
            sample_rate=int(last.get("sample_rate", "0")),
            interim_results=_flag(last.get("interim_results", "false")),
            endpointing_s=_milliseconds(last.get("endpointing", "10")),
            utterance_end_s=_milliseconds(last.get("utterance_end_ms", "false")),
            vad_events=_flag(last.get("vad_events", "false")),
            keyterms=tuple(value for name, value in pairs if name == "keyterm"),
        )
    except ValueError as fault:
        return Refusal(400, "INVALID_QUERY_PARAMETER", f"Invalid query parameter: {fault}")
    keywords = [value for name, value in pairs if name == "keywords"]
    return _judge(query, keywords) or query


def _judge(query: Query, keywords: Sequence[str]) -> Refusal | None:
    is_english_only = any(query.model == f"nova-2-{domain}" for domain in ENGLISH_ONLY)
    if query.model not in MODELS and not is_english_only:
        return refusal(400)
    if is_english_only and not query.language.startswith("en"):
        return refusal(400)
    if query.encoding not in ENCODINGS or not 8_000 <= query.sample_rate <= 48_000:
        return Refusal(400, "INVALID_QUERY_PARAMETER", "Unsupported encoding or sample rate.")
    if keywords and query.model.startswith("nova-3"):
        return Refusal(400, "Bad Request", "Keywords are not supported for this model. Use keyterm.")
    if len(keywords) > KEYWORDS_MAX or sum(map(len, query.keyterms)) > KEYTERM_CHARS_MAX:
        return Refusal(400, "Bad Request", "Keyword limit exceeded.")
    return None


def _flag(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError("expected true or false")
    return text == "true"


def _milliseconds(text: str) -> float | None:
    return None if text == "false" else int(text) / 1000


def is_authorised(headers: Mapping[str, str], key: str) -> bool:
    """headers: lower-case names. key: the one that is right; empty: any."""
    scheme, _, given = headers.get("authorization", "").partition(" ")
    subprotocol = [part.strip() for part in headers.get("sec-websocket-protocol", "").split(",")]
    if len(subprotocol) == 2 and subprotocol[0] in ("token", "bearer"):
        given = subprotocol[1]
    elif scheme.lower() not in ("token", "bearer"):
        return False
    return bool(given) and given == (key or given)


# ---------------------------------------------------------------- messages


@attrs.frozen
class Span:
    """Heard words in a stretch of sound, seconds of the stream."""

    start_s: float
    end_s: float
    words: tuple[tuple[str, float, float], ...]  # text, start, end


def results(span: Span, request_id: str, query: Query, *, final: bool, speech: bool, flush: bool = False) -> Json:
    words = [
        {
            "word": text.lower().strip(".,!?"),
            "start": round(start_s, 3),
            "end": round(end_s, 3),
            "confidence": 0.98,
            "punctuated_word": text,
        }
        for text, start_s, end_s in span.words
    ]
    transcript = " ".join(text for text, _, _ in span.words)
    best = {"transcript": transcript, "confidence": 0.98 if words else 0.0, "words": words}
    arch = "-".join(query.model.split("-")[:2])
    return {
        "type": "Results",
        "channel_index": [0, 1],
        "duration": round(span.end_s - span.start_s, 3),
        "start": round(span.start_s, 3),
        "is_final": final,
        "speech_final": speech,
        "channel": {"alternatives": [best]},
        "metadata": {
            "request_id": request_id,
            "model_info": {"name": f"general-{arch}", "version": "2026-09-01.0", "arch": arch},
            "model_uuid": "40bd3654-e622-47c4-a111-63a61b23bfe8",
        },
        "from_finalize": flush,
    }


def speech_started(at_s: float) -> Json:
    return {"type": "SpeechStarted", "channel": [0, 1], "timestamp": round(at_s, 3)}


def utterance_end(last_word_s: float) -> Json:
    return {"type": "UtteranceEnd", "channel": [0, 1], "last_word_end": round(last_word_s, 3)}


def metadata(request_id: str, duration_s: float) -> Json:
    return {
        "type": "Metadata",
        "transaction_key": "deprecated",
        "request_id": request_id,
        "sha256": "0" * 64,
        "created": "2026-11-22T10:00:00.000Z",
        "duration": round(duration_s, 3),
        "channels": 1,
    }


def schema_error(text: str) -> Json:
    what = "Could not deserialize last text message: the message is not one we know."
    return {"type": "Error", "variant": "SchemaError", "description": what, "message": text}


def configured(message: Mapping[str, Any], request_id: str, query: Query) -> Json:
    """The one answer to a Configure message."""
    keyterms = message.get("keyterms")
    if keyterms is None:
        return {"type": "ConfigureSuccess", "request_id": request_id}
    if not query.model.startswith("nova-3"):
        return _not_configured(request_id, "CONFIGURE_KEYTERMS_NOT_SUPPORTED", "This model takes no keyterms.")
    if sum(len(str(term)) for term in keyterms) > KEYTERM_CHARS_MAX:
        return _not_configured(request_id, "CONFIGURE_KEYTERM_LIMIT_EXCEEDED", "Too many keyterms.")
    return {"type": "ConfigureSuccess", "request_id": request_id, "keyterms": list(keyterms)}


def _not_configured(request_id: str, code: str, text: str) -> Json:
    return {"type": "ConfigureFailure", "request_id": request_id, "code": code, "description": text}
