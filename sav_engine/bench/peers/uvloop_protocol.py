"""I/O. The fastest usual way in Python: uvloop and a Protocol; the loop's own timer sends, no task is woken."""

from __future__ import annotations

from ...wire.frames import AUDIO, DTMF, IDENTITY
from ...wire.writer import SILENCE_FRAME
from .tone import TONE_FRAME
from .uvloop_line import UvloopLine, run, serve

BATCH_BLOCKS = 5  # 100 ms, as most hand on


class Call(UvloopLine):
    """One call."""

    def __init__(self) -> None:
        super().__init__()
        self._frame = TONE_FRAME
        self._batch: list[bytes] = []

    def took(self, kind: int, payload: bytes) -> None:
        if kind == AUDIO:
            self._batch.append(payload)
            if len(self._batch) >= BATCH_BLOCKS:
                b"".join(self._batch)
                self._batch.clear()
        elif kind == DTMF:
            self._frame = SILENCE_FRAME
        elif kind == IDENTITY:
            self.begin()

    def next_frame(self) -> bytes:
        return self._frame


if __name__ == "__main__":
    run(serve(Call))
