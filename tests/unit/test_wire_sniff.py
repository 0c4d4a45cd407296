"""Who calls the AudioSocket port, when it is not Asterisk."""

from __future__ import annotations

import pytest

from sav_engine.wire.sniff import sniff


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        (b"GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n", "http"),
        (b"PRI * HTTP/2.0\r\n", "http"),
        (b"G", "http"),
        (b"\x16\x03\x01\x02\x00\x01\x00", "tls"),
        (b"\x16", "tls"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "ssh"),
        (b"\x03\x00\x00\x13\x0e\xe0\x00\x00", "rdp"),
        (b"\xde\xad\xbe\xef", "random"),
        (b"GOT YOU", "random"),
        (b"\x01\x00\x11", "random"),
    ],
)
def test_strangers_are_named_by_their_first_bytes(opening: bytes, kind: str) -> None:
    assert sniff(opening) == kind
