"""Pure. Asterisk Manager Interface messages: header lines ended by an empty line.

Theory: AMI is line text without quoting. A message is `Name: value` lines, the first header of a name wins, names are
case-insensitive, an empty line ends it. Two consequences shape this file:

- what we write must not hold a line end, or a value could smuggle in a second action with our rights (`compose`);
- what we read may hold stray lines (a variable with a line end in it breaks the framing), so the parser gives up on a
  message only until the next empty line and never for good (`Parser`).

Source: Asterisk main/manager.c; line and header limits as enforced there for input.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

BANNER = "Asterisk Call Manager/"
SENT_LINE_MAX_BYTES = 1000  # Asterisk refuses 1024 with the line end; a margin for both
READ_LINE_MAX_BYTES = 16_384  # a function value reaches about 1 kB; anything near this is not AMI
HEADERS_MAX = 256  # a channel's Status has about 40; the rest of a bigger message is dropped

_HEADER_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
# Technology/resource as Asterisk builds it. A leading slash would be a regular expression over all channels.
_CHANNEL = re.compile(r"[A-Za-z][A-Za-z0-9]*/[A-Za-z0-9 +_.:;@&~#*=\[\]/-]{1,200}")
_DIALPLAN_WORD = re.compile(r"[A-Za-z0-9_+*#.-]{1,79}")


@attrs.frozen
class Message:
    """One response or event. headers: in order, as received, blanks around values removed."""

    headers: tuple[tuple[str, str], ...]

    def get(self, name: str) -> str:
        """The first header of this name (case-insensitive), or an empty string."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), "")

    @property
    def is_response(self) -> bool:
        return bool(self.get("Response"))

    @property
    def succeeded(self) -> bool:
        return self.get("Response").lower() == "success"

    @property
    def opens_list(self) -> bool:
        """A list response: events with the same ActionID follow until one that closes the list."""
        return self.is_response and self.get("EventList").lower() == "start"

    @property
    def closes_list(self) -> bool:
        return not self.is_response and self.get("EventList").lower() in {"complete", "cancelled"}


class Parser:
    """Bytes in any split -> messages. Never raises: what cannot be understood is counted and skipped.

    banner: the first line of the connection, once it has come; the caller judges it. stray_lines: lines without a
    header, or too long. Messages that are neither a response nor an event are dropped.
    """

    def __init__(self) -> None:
        self.banner: str | None = None
        self.stray_lines = 0
        self._rest = b""
        self._overlong = False
        self._headers: list[tuple[str, str]] = []

    def __repr__(self) -> str:
        return f"<ami.Parser banner={self.banner!r} headers={len(self._headers)} stray={self.stray_lines}>"

    def feed(self, data: bytes) -> list[Message]:
        """The messages completed by these bytes, in order."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        messages = [message for line in lines if (message := self._line(line)) is not None]
        if len(self._rest) > READ_LINE_MAX_BYTES:
            self._rest, self._overlong = b"", True
        return messages

    def _line(self, raw: bytes) -> Message | None:
        if self._overlong or len(raw) > READ_LINE_MAX_BYTES:
            self._overlong = False
            self.stray_lines += 1
            return None
        line = raw.removesuffix(b"\r").decode("utf-8", "replace")
        if self.banner is None:
            self.banner = line
            return None
        if not line:
            return self._message_ended()
        self._header(line)
        return None

    def _header(self, line: str) -> None:
        name, colon, value = line.partition(":")
        if not colon or not _HEADER_NAME.fullmatch(name) or len(self._headers) >= HEADERS_MAX:
            self.stray_lines += 1
            return
        self._headers.append((name, value.strip(" ")))

    def _message_ended(self) -> Message | None:
        headers, self._headers = self._headers, []
        message = Message(tuple(headers))
        return message if message.is_response or message.get("Event") else None


def compose(action: str, action_id: str, headers: Mapping[str, str]) -> bytes:
    """One action, ready to send.

    Raises ValueError for a name or value that could be read as something else: line ends, NUL, a line too long.
    Nothing is silently stripped: a value with a line end in it is an attack or our mistake.
    """
    lines = [("Action", action), ("ActionID", action_id), *headers.items()]
    return b"".join(_compose_line(name, value) for name, value in lines) + b"\r\n"


def _compose_line(name: str, value: str) -> bytes:
    if not _HEADER_NAME.fullmatch(name):
        raise ValueError(f"not a header name: {name!r}")
    if any(forbidden in value for forbidden in "\r\n\0"):
        raise ValueError(f"line end or NUL in the value of {name}")
    line = f"{name}: {value}\r\n".encode()
    if len(line) > SENT_LINE_MAX_BYTES:
        raise ValueError(f"{name} is {len(line)} bytes long, more than {SENT_LINE_MAX_BYTES}")
    return line


def is_channel(name: str) -> bool:
    """Whether this can be one channel's name, such as `PJSIP/alice-0000001a` or `Local/s@sav-00000002;1`."""
    return _CHANNEL.fullmatch(name) is not None


def is_dialplan_word(word: str) -> bool:
    """Whether this can stand as context or extension: no comma, bracket or blank that would change the action."""
    return _DIALPLAN_WORD.fullmatch(word) is not None
