"""The messages of Deepgram's live socket, both ways. Touches nothing: text in, values out.

What the server says is told apart by `type`; unknown types are ignored, because the vendor adds some, and text that
is no message is a value too (`Nonsense`): one bad frame must not end a call's hearing.

Times are seconds of sound sent on one socket, not of any clock.
Source: Deepgram's live API, `/v1/listen`, as accepted and sent by its SDK 7.17 (tests/fixtures/deepgram).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

KEEP_ALIVE = '{"type": "KeepAlive"}'  # spelt as the SDK does, with the blank
FINALIZE = '{"type": "Finalize"}'
CLOSE_STREAM = '{"type": "CloseStream"}'
SHOWN_MAX = 80  # of a message we cannot read, in a log line; it may hold a caller's words, so it is cut short


@attrs.frozen
class Word:
    """text: with its punctuation when there is some."""

    text: str
    start_s: float
    end_s: float
    confidence: float


@attrs.frozen
class Results:
    """What was heard between start_s and end_s. words may be empty: silence, or a model that sends none."""

    start_s: float
    end_s: float
    text: str
    words: tuple[Word, ...]
    confidence: float
    is_final: bool
    speech_final: bool
    from_finalize: bool


@attrs.frozen
class UtteranceEnd:
    """last_word_s: end of the last word before the gap; -1 has been seen."""

    last_word_s: float


@attrs.frozen
class Metadata:
    """The stream is over. duration_s: the sound that is billed."""

    duration_s: float
    request_id: str


@attrs.frozen
class Complaint:
    """An Error message: the stream goes on unless a close follows."""

    what: str


@attrs.frozen
class Other:
    """A type we have no use for, or do not know yet."""

    type: str


@attrs.frozen
class Nonsense:
    """No JSON, not an object, or one of the types above without what it must hold. shape: for the log, no content."""

    shape: str


Message = Results | UtteranceEnd | Metadata | Complaint | Other | Nonsense


def parse(text: str | bytes) -> Message:
    """One frame of the server. Never raises."""
    try:
        message = json.loads(text)
    except (ValueError, RecursionError):  # bytes that are not UTF-8 are a ValueError too
        return Nonsense("no JSON")
    if not isinstance(message, dict):
        return Nonsense(f"a JSON {type(message).__name__}")
    kind = message.get("type")
    try:
        return _known(str(kind), message)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError):
        return Nonsense(f"{str(kind)[:SHOWN_MAX]} without its fields")


def _known(kind: str, message: Mapping[str, Any]) -> Message:
    match kind:
        case "Results":
            return _results(message)
        case "UtteranceEnd":
            return UtteranceEnd(float(message["last_word_end"]))
        case "Metadata":
            return Metadata(_seconds(message["duration"]), str(message.get("request_id", "")))
        case "Error":
            return Complaint(str(message.get("variant") or message.get("code") or "")[:SHOWN_MAX])
        case _:
            return Other(kind[:SHOWN_MAX])


def _results(message: Mapping[str, Any]) -> Results:
    best = message["channel"]["alternatives"][0]
    start_s = _seconds(message["start"])
    return Results(
        start_s=start_s,
        end_s=start_s + _seconds(message["duration"]),
        text=" ".join(str(best["transcript"]).split()),
        words=tuple(_word(word) for word in best.get("words") or ()),
        confidence=_share(best.get("confidence", 0.0)),
        is_final=bool(message.get("is_final")),
        speech_final=bool(message.get("speech_final")),
        from_finalize=bool(message.get("from_finalize")),
    )


def _word(word: Mapping[str, Any]) -> Word:
    text = str(word.get("punctuated_word") or word["word"])
    return Word(text, _seconds(word["start"]), _seconds(word["end"]), _share(word.get("confidence", 0.0)))


def _seconds(value: Any) -> float:
    """Raises ValueError for what is no length of time: NaN and Infinity are JSON to Python."""
    seconds = float(value)
    if not 0 <= seconds < float("inf"):
        raise ValueError(f"{seconds} is no time")
    return seconds


def _share(value: Any) -> float:
    return min(1.0, max(0.0, float(value)))


# ---------------------------------------------------------------- refusals


@attrs.frozen
class Refusal:
    """The body and headers of a refused handshake. code: the vendor's, such as INVALID_AUTH; may be empty."""

    status: int
    code: str
    text: str
    request_id: str


def refusal(status: int, headers: Sequence[tuple[bytes, bytes]], body: bytes | None) -> Refusal:
    """Never raises: some refusals have no body we can use, and then the header `dg-error` speaks."""
    named = {name.lower(): value.decode("latin-1") for name, value in headers}
    try:
        said = json.loads(body or b"{}")
    except (ValueError, RecursionError):
        said = {}
    said = said if isinstance(said, dict) else {}
    return Refusal(
        status=status,
        code=_one_line(said.get("err_code", "")),
        text=_one_line(said.get("err_msg") or named.get(b"dg-error", "")),
        request_id=_one_line(said.get("request_id") or named.get(b"dg-request-id", "")),
    )


def _one_line(value: Any) -> str:
    return " ".join(str(value).split())[:200]
