"""Pure. An answer as it comes from the wire: bytes -> server-sent events -> what the model says, and how it ended.

Lines are split on bytes, at LF, CR and CRLF only. A text line may hold U+2028, U+2029 or U+0085 raw inside a JSON
string, and libraries that split text tear the event apart there. An answer is whole when a finish_reason was seen and
then `[DONE]`; everything else is a failure, also an `error` in any of the three places where it can stand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import attrs

LINE_MAX_BYTES = 1 << 20  # an event is some hundred bytes; what never ends a line is no stream of events
DONE = "[DONE]"

_LINE_END = re.compile(rb"\r\n|\r|\n")


@attrs.frozen
class Event:
    """One server-sent event. name: "" for the default."""

    name: str
    data: str


class TooLong(ValueError):
    """A line without an end."""


class Events:
    """Bytes in, whole events out. State: the unfinished line, and the fields of the event so far."""

    def __init__(self) -> None:
        self._rest = b""
        self._name = ""
        self._data: list[str] = []

    def feed(self, data: bytes) -> Iterator[Event]:
        """Raises TooLong, UnicodeDecodeError (both ValueErrors)."""
        *lines, rest = _LINE_END.split(self._rest + data)
        # A CR at the very end may be the first half of a CRLF: its line waits for the next byte.
        if (self._rest + data).endswith(b"\r"):
            rest = lines.pop() + b"\r"
        self._rest = rest
        if len(rest) > LINE_MAX_BYTES:
            raise TooLong
        for line in lines:
            yield from self._line(line.decode("utf-8"))

    def end(self) -> Iterator[Event]:
        """The stream is over: what a last lone CR had still to end."""
        if self._rest.endswith(b"\r"):
            yield from self.feed(b"\n")

    def _line(self, line: str) -> Iterator[Event]:
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if not line:
            if self._data:
                yield Event(self._name, "\n".join(self._data))
            self._name, self._data = "", []
        elif field == "data":
            self._data.append(value)
        elif field == "event":
            self._name = value


# ---------------------------------------------------------------- what an event says


@attrs.frozen
class Piece:
    """Some letters of the answer: never empty, cut anywhere."""

    text: str


@attrs.frozen
class Usage:
    """Tokens, and the seconds the request waited at the vendor's. cached: of tokens_in, already known there."""

    tokens_in: int
    tokens_out: int
    cached: int = 0
    queue_s: float = 0.0


@attrs.frozen
class Finished:
    """`[DONE]` after a finish_reason. reason: stop, length, tool_calls, content_filter."""

    reason: str
    usage: Usage | None


@attrs.frozen
class Broken:
    """The answer failed inside its 200. what: short, never the vendor's text."""

    what: str


Said = Piece | Finished | Broken


class Answer:
    """Folds the events of one answer. After Finished or Broken nothing more is to be fed."""

    def __init__(self) -> None:
        self._reason: str | None = None
        self._usage: Usage | None = None

    def fold(self, event: Event) -> Piece | Finished | Broken | None:
        """What this event adds; None for what is not for speech: roles, reasoning, usage."""
        if event.data == DONE:
            return Finished(self._reason, self._usage) if self._reason else Broken("fin sans finish_reason")
        try:
            chunk = json.loads(event.data)
        except ValueError:
            return Broken("un événement n'est pas du JSON")
        if event.name == "error" or has_error(chunk):
            return Broken("erreur dans la réponse")
        return self._chunk(chunk)

    def _chunk(self, chunk: Any) -> Piece | Broken | None:
        match chunk:
            case {"choices": [{"delta": {} as delta, **choice}, *_]}:
                self._note(chunk)
                reason, text = choice.get("finish_reason"), delta.get("content")
                self._reason = reason if isinstance(reason, str) else self._reason
                return Piece(text) if isinstance(text, str) and text else None
            case {"choices": []}:
                self._note(chunk)
                return None
            case _:
                return Broken("un événement n'a pas la forme attendue")

    def _note(self, chunk: Any) -> None:
        """Usage stands in x_groq of the last chunk, or at the top of one more."""
        self._usage = (
            usage_of(chunk.get("usage")) or usage_of((chunk.get("x_groq") or {}).get("usage")) or self._usage
        )


def has_error(chunk: Any) -> bool:
    match chunk:
        case {"error": error} if error:
            return True
        case {"x_groq": {"error": error}} if error:
            return True  # the vendor's own client does not see this one
        case _:
            return False


def usage_of(usage: Any) -> Usage | None:
    match usage:
        case {"prompt_tokens": int(tokens_in), "completion_tokens": int(tokens_out)}:
            details = usage.get("prompt_tokens_details") or {}
            queue_s = usage.get("queue_time")
            return Usage(
                tokens_in,
                tokens_out,
                cached=int(details.get("cached_tokens") or 0),
                queue_s=float(queue_s) if isinstance(queue_s, int | float) else 0.0,
            )
        case _:
            return None
