"""Pure. Frames to bytes. Every sound frame is 20 ms, because Asterisk makes one RTP packet of each frame it gets.

Source: Asterisk 22.10, observed: 10 ms frames become 80-byte packets, 1 s frames one packet of 8000 bytes.
"""

from __future__ import annotations

from typing import Final
from uuid import UUID

from . import frames as f

BLOCK_BYTES: Final = 320  # 20 ms of s16le mono at 8 kHz
FRAME_BYTES: Final = f.HEADER_BYTES + BLOCK_BYTES
BLOCK_HEADER: Final = bytes([f.AUDIO]) + BLOCK_BYTES.to_bytes(2, "big")
SILENCE_FRAME: Final = BLOCK_HEADER + bytes(BLOCK_BYTES)
HANGUP_FRAME: Final = b"\x00\x00\x00"  # nothing may follow it: Asterisk closes, and unread bytes become a reset


def _frame(kind: int, payload: bytes) -> bytes:
    assert len(payload) <= f.PAYLOAD_BYTES_MAX, f"{len(payload)} bytes do not fit one frame"
    return bytes([kind]) + len(payload).to_bytes(2, "big") + payload


def uuid(call_id: UUID) -> bytes:
    """What Asterisk sends first."""
    return _frame(f.IDENTITY, call_id.bytes)


def dtmf(key: str) -> bytes:
    """One key, as Asterisk sends it when the key is released. key: one of 0-9 * # A-D."""
    assert len(key) == 1 and key in f.DTMF_KEYS, f"{key!r} is no key"
    return _frame(f.DTMF, key.encode("ascii"))


def audio(pcm: bytes, rate_hz: int = 8_000) -> bytes:
    """One sound frame of any length. pcm: s16le mono at rate_hz, an even number of bytes, not empty."""
    assert pcm and len(pcm) % 2 == 0, f"{len(pcm)} bytes are no samples"
    return _frame(f.KIND_OF_RATE[rate_hz], pcm)


def hangup() -> bytes:
    return HANGUP_FRAME


def frames_of(pcm: bytes) -> bytes:
    """Sound of any length at 8 kHz as frames of 20 ms, joined; the last one is filled up with silence."""
    assert len(pcm) % 2 == 0, f"half a sample: {len(pcm)} bytes"
    blocks = (pcm[at : at + BLOCK_BYTES].ljust(BLOCK_BYTES, b"\0") for at in range(0, len(pcm), BLOCK_BYTES))
    return b"".join(BLOCK_HEADER + block for block in blocks)
