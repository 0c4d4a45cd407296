"""Pure. The frames of WebSocket, as a client says and reads them. Source: RFC 6455, 5.2 to 5.5 and 7.4.

Ours, because sound is said several times a second on every call and words come once: a library's events and states
cost several times the frames.
"""

from __future__ import annotations

import os
from typing import Final

import attrs
import numpy as np

CONTINUED, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA
KIND, CONTROL, RESERVED, LAST = 0x0F, 0x08, 0x70, 0x80  # of the first byte
MASKED: Final = 0x80  # of the second: all that a client sends has to be, and nothing a server does
SHORT, MEDIUM = 126, 65_536  # bytes, from which on the length has two bytes more, and eight
WIDTHS: Final = {126: 2, 127: 8}

WRONG, NO_TEXT, TOO_BIG, NO_STATUS, CUT = 1002, 1007, 1009, 1005, 1006  # why a session ends


@attrs.frozen
class Ping:
    payload: bytes


@attrs.frozen
class Closing:
    """The server's last word."""

    code: int
    reason: str


@attrs.frozen
class Broken:
    """What the server says is no WebSocket, or too much: nothing more is read. code: what it is to be told."""

    code: int
    reason: str


Item = str | bytes | Ping | Closing | Broken


def frame(kind: int, payload: bytes) -> bytes:
    """One whole message or control frame, masked."""
    size = len(payload)
    if size < SHORT:
        header = bytes((LAST | kind, MASKED | size))
    elif size < MEDIUM:
        header = bytes((LAST | kind, MASKED | SHORT)) + size.to_bytes(2, "big")
    else:
        header = bytes((LAST | kind, MASKED | SHORT + 1)) + size.to_bytes(8, "big")
    mask = os.urandom(4)
    fours = np.frombuffer(payload if size % 4 == 0 else payload + bytes(-size % 4), np.uint32)
    return header + mask + (fours ^ np.frombuffer(mask, np.uint32)).tobytes()[:size]


def closing(code: int) -> bytes:
    """The frame that says we are done."""
    return frame(CLOSE, code.to_bytes(2, "big"))


class _Bad(Exception):
    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.broken = Broken(code, reason)


class Reader:
    """What a server says, out of its bytes as they come. bytes_max: of one message."""

    def __init__(self, bytes_max: int) -> None:
        self._bytes_max = bytes_max
        self._rest = b""  # of a frame that is not whole yet
        self._kind = CONTINUED  # of the message whose parts come; CONTINUED: none
        self._parts: list[bytes] = []
        self._parts_bytes = 0
        self._is_over = False

    def __repr__(self) -> str:
        return f"<Reader {len(self._rest)} bytes of a frame, {self._parts_bytes} of a message>"

    def feed(self, data: bytes) -> list[Item]:
        """All that is whole now. Nothing more after Closing or Broken."""
        items: list[Item] = []
        if self._is_over:
            return items
        data = self._rest + data
        at = 0
        try:
            while not self._is_over and (found := self._next(data, at)) is not None:
                first, begin, at = found
                self._take(first, data[begin:at], items)
        except _Bad as bad:
            self._is_over = True
            items.append(bad.broken)
        self._rest = data[at:]
        return items

    def _next(self, data: bytes, at: int) -> tuple[int, int, int] | None:
        """The first byte of the frame that begins here, and from where to where its payload lies."""
        if len(data) - at < 2:
            return None
        first, size = data[at], data[at + 1]
        begin = at + 2
        self._check(first, size)
        if wide := WIDTHS.get(size, 0):
            size = int.from_bytes(data[begin : begin + wide], "big")
            begin += wide
        if begin <= len(data) and not first & CONTROL and self._parts_bytes + size > self._bytes_max:
            raise _Bad(TOO_BIG, f"plus de {self._bytes_max} octets")
        return (first, begin, begin + size) if begin + size <= len(data) else None

    def _check(self, first: int, size: int) -> None:
        if first & RESERVED or size & MASKED:
            raise _Bad(WRONG, "trame illisible")
        kind = first & KIND
        if kind & CONTROL:
            if kind > PONG or not first & LAST or size >= SHORT:
                raise _Bad(WRONG, "trame de service illisible")
        elif kind > BINARY or (kind == CONTINUED) != (self._kind != CONTINUED):
            raise _Bad(WRONG, "suite de trames illisible")

    def _take(self, first: int, payload: bytes, items: list[Item]) -> None:
        kind = first & KIND
        if not kind & CONTROL:
            self._take_part(kind, payload, items, is_last=bool(first & LAST))
        elif kind == PING:
            items.append(Ping(payload))
        elif kind == CLOSE:
            items.append(_closing(payload))
            self._is_over = True

    def _take_part(self, kind: int, part: bytes, items: list[Item], *, is_last: bool) -> None:
        kind = kind or self._kind
        if not is_last:
            self._kind = kind
            self._parts.append(part)
            self._parts_bytes += len(part)
            return
        message = part if self._kind == CONTINUED else b"".join((*self._parts, part))
        self._kind, self._parts, self._parts_bytes = CONTINUED, [], 0
        items.append(message if kind == BINARY else _text(message))


def _text(message: bytes) -> str:
    try:
        return message.decode()
    except UnicodeDecodeError:
        raise _Bad(NO_TEXT, "texte qui n'est pas de l'UTF-8") from None


def _closing(payload: bytes) -> Closing:
    if not payload:
        return Closing(NO_STATUS, "")
    if len(payload) < 2:
        raise _Bad(WRONG, "fermeture illisible")
    return Closing(int.from_bytes(payload[:2], "big"), _text(payload[2:]))
