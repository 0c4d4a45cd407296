"""I/O. The outbound half of a line: which 20 ms come next. Waits for nothing and touches no socket.

There is always a next frame, silence when the bot is silent: Asterisk drops a call on which nothing moves for two
seconds, and a caller on hold moves nothing.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Final

from ..wire.frames import HEADER_BYTES
from ..wire.writer import SILENCE_FRAME
from .playback import Playback

NOTHING: Final[deque[bytes]] = deque(maxlen=0)  # stays empty


class Said:
    """What was sent, on its way to the echo canceller, which asks for it when it must.

    frames: since it was asked for last; silences: how many of them are SILENCE_FRAME. may_return: the caller's
    telephone may still send some of it back.
    """

    __slots__ = ("frames", "may_return", "silences")

    def __init__(self) -> None:
        self.frames: list[bytes] = []
        self.silences = 0
        self.may_return = False


class Mouth:
    """The playback of one line, until the line hangs up.

    frames: whoever sends may take from here without asking, and notes in `said` what he took; after the last one he
    calls `emptied`. Where there are none he asks `frame`; while there is no playback, it is silence.
    """

    __slots__ = ("_sink", "frames", "is_shut", "playback", "said")

    def __init__(self, said: Said) -> None:
        self.said = said
        self.frames = NOTHING
        self.playback: Playback | None = None
        self.is_shut = False
        self._sink: Callable[[bytes], None] | None = None

    def __repr__(self) -> str:
        return f"<Mouth {'shut' if self.is_shut else self.playback or 'silent'}>"

    def play(self, playback: Playback) -> None:
        """Take this one from the next frame on; what the one before still had is dropped. Shut: dropped at once."""
        before, self.playback = self.playback, playback
        self.frames = NOTHING
        if before is not None and before is not playback and not before.is_done:
            before.drop()
        if self.is_shut:
            playback.drop()

    def hand_to(self, sink: Callable[[bytes], None]) -> None:
        """From now on this function is given each 20 ms of the bot's sound; so every frame must be asked for."""
        self._sink = sink
        self.frames = NOTHING

    def emptied(self) -> None:
        """The last of `frames` was taken."""
        if self.playback is not None:
            self.playback.emptied()

    def shut(self) -> None:
        """No frame any more."""
        self.is_shut = True
        if self.playback is not None and not self.playback.is_done:
            self.playback.drop()

    def frame(self) -> bytes:
        """The next 20 ms, header and payload in one piece."""
        assert not self.is_shut, "no frame may follow a hang-up"
        frame = self._spoken(self.playback) if self.playback is not None else SILENCE_FRAME
        self.said.frames.append(frame)
        self.said.silences += frame is SILENCE_FRAME
        return frame

    def _spoken(self, playback: Playback) -> bytes:
        frame = playback.take_frame()
        if frame is None:
            self.playback, self.frames = None if playback.is_done else playback, NOTHING
            return SILENCE_FRAME
        self.said.may_return = True
        if self._sink is not None:
            self._sink(frame[HEADER_BYTES:])
        else:
            self.frames = playback.frames
        return frame
