"""Pure. The browser's sound at the pace of a telephone line.

Frames come when the browser's main thread has time for them, and one is due every 20 ms. A few are kept to bridge
its pauses; what comes after too long a pause is heard late, and so the oldest is dropped.
"""

from __future__ import annotations

from collections import deque
from typing import Final

from ..sandbox.sound import BLOCK_BYTES

AHEAD: Final = 3  # frames, 60 ms: a browser that draws a page is late by as much
FRAMES_MAX: Final = 10  # 200 ms; callers notice being heard later than that
SILENCE: Final = bytes(BLOCK_BYTES)


class Microphone:
    """`add` what comes, `take` one block each time the line wants one."""

    def __init__(self) -> None:
        self._frames: deque[bytes] = deque()
        self._is_filling = True

    def __repr__(self) -> str:
        return f"<Microphone {len(self._frames)} frames{', filling' if self._is_filling else ''}>"

    def add(self, sound: bytes) -> None:
        """Some whole blocks, s16le mono 8 kHz; half a block at their end is dropped."""
        whole = len(sound) // BLOCK_BYTES * BLOCK_BYTES
        self._frames.extend(sound[at : at + BLOCK_BYTES] for at in range(0, whole, BLOCK_BYTES))
        if len(self._frames) > FRAMES_MAX:
            while len(self._frames) > AHEAD:
                self._frames.popleft()

    def take(self) -> bytes:
        """Silence while nothing came, and until there is enough again."""
        self._is_filling = not self._frames or (self._is_filling and len(self._frames) < AHEAD)
        return SILENCE if self._is_filling else self._frames.popleft()
