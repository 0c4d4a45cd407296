"""Pure. The kinds of AudioSocket frames and what each one means.

Source: Asterisk 22.10, include/asterisk/res_audiosocket.h (kinds) and res/res_audiosocket.c (who sends what).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final
from uuid import UUID

import attrs

HEADER_BYTES: Final = 3  # kind, then the length of the payload in network order
PAYLOAD_BYTES_MAX: Final = 65_535  # what two bytes of length can say
UUID_BYTES: Final = 16

HANGUP: Final = 0x00  # engine -> Asterisk only; the dialplan goes on
IDENTITY: Final = 0x01  # Asterisk -> engine, always first, once
DTMF: Final = 0x03  # Asterisk -> engine, at the end of the key press
AUDIO: Final = 0x10  # both ways, signed linear 16-bit little-endian mono at 8 kHz
ERROR: Final = 0xFF  # defined by Asterisk, sent by no known version

RATE_HZ: Final[Mapping[int, int]] = MappingProxyType(
    {
        AUDIO: 8_000,
        0x11: 12_000,
        0x12: 16_000,
        0x13: 24_000,
        0x14: 32_000,
        0x15: 44_100,
        0x16: 48_000,
        0x17: 96_000,
        0x18: 192_000,
    }
)
KIND_OF_RATE: Final[Mapping[int, int]] = MappingProxyType({rate: kind for kind, rate in RATE_HZ.items()})

DTMF_KEYS: Final = "0123456789*#ABCD"


@attrs.frozen
class UuidFrame:
    """The peer says which call this is."""

    call_id: UUID


@attrs.frozen
class DtmfFrame:
    """The caller has released a key. key: one of DTMF_KEYS."""

    key: str


@attrs.frozen
class AudioFrame:
    """Sound. payload: s16le mono at rate_hz, an even number of bytes, never empty."""

    rate_hz: int
    payload: bytes


@attrs.frozen
class HangupFrame:
    """The peer ends the call; no frame of it follows."""


@attrs.frozen
class ErrorFrame:
    """The peer reports a fault. payload: whatever it sent with it."""

    payload: bytes


@attrs.frozen
class UnknownFrame:
    """Skipped: a kind we do not know, or one that says nothing (sound without a sample, a key that is none).

    length: bytes of payload that were skipped.
    """

    kind: int
    length: int


Frame = UuidFrame | DtmfFrame | AudioFrame | HangupFrame | ErrorFrame | UnknownFrame
