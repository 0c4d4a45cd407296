"""Pure. One message as a client of WebSocket says it. Source: RFC 6455, 5.2 and 5.3."""

from __future__ import annotations

import os
from typing import Final

import numpy as np

TEXT: Final = 0x81  # the first byte of a whole text message
BINARY: Final = 0x82
MASKED: Final = 0x80  # all that a client sends has to be
SHORT, MEDIUM = 126, 65_536  # bytes, from which on the length has two bytes more, and eight


def frame(message: str | bytes) -> bytes:
    """The whole message in one frame, masked."""
    kind, payload = (TEXT, message.encode()) if isinstance(message, str) else (BINARY, message)
    size = len(payload)
    if size < SHORT:
        header = bytes((kind, MASKED | size))
    elif size < MEDIUM:
        header = bytes((kind, MASKED | SHORT)) + size.to_bytes(2, "big")
    else:
        header = bytes((kind, MASKED | SHORT + 1)) + size.to_bytes(8, "big")
    mask = os.urandom(4)
    fours = np.frombuffer(payload if size % 4 == 0 else payload + bytes(-size % 4), np.uint32)
    return header + mask + (fours ^ np.frombuffer(mask, np.uint32)).tobytes()[:size]
