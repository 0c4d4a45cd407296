"""Pure. What was calling, when it was not Asterisk: a name for the counter and the night shift."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

Stranger = Literal["http", "tls", "ssh", "rdp", "random"]

OPENINGS: Final[Mapping[Stranger, tuple[bytes, ...]]] = {
    "http": (
        b"GET ",
        b"POST ",
        b"PUT ",
        b"HEAD ",
        b"OPTIONS ",
        b"DELETE ",
        b"CONNECT ",
        b"PATCH ",
        b"TRACE ",
        b"PRI ",
    ),
    "tls": (b"\x16\x03",),  # handshake record, SSL 3 to TLS 1.3
    "ssh": (b"SSH-",),
    "rdp": (b"\x03\x00",),  # TPKT version 3; RFC 1006, as every RDP scanner begins
}


def sniff(first_bytes: bytes) -> Stranger:
    """Name the protocol whose opening these bytes are, or begin.

    first_bytes: the stream from its start, at least one byte. One byte is enough for a guess, since a slow
    sender would otherwise never be named.
    """
    assert first_bytes, "nothing to look at"
    for kind, openings in OPENINGS.items():
        if any(first_bytes.startswith(o) or o.startswith(first_bytes) for o in openings):
            return kind
    return "random"
