"""I/O. The outbound half of a line: which 20 ms come next. Waits for nothing and touches no socket.

There is always a next frame, silence when the bot is silent: Asterisk drops a call on which nothing moves for two
seconds, and a caller on hold moves nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from ..audio.echo import Echo
from ..wire.writer import BLOCK_HEADER, SILENCE_FRAME
from .playback import Playback

BLOCK_SAMPLES = 160


class Mouth:
    """The playback of one line, until the line hangs up. echo: told of all that is sent."""

    def __init__(self, echo: Echo | None = None) -> None:
        self.echo = echo or Echo()
        self.is_shut = False
        self.sink: Callable[[bytes], None] | None = None  # for what is sent of the bot's sound
        self._playback: Playback | None = None

    def __repr__(self) -> str:
        return f"<Mouth {'shut' if self.is_shut else self._playback or 'silent'}>"

    def play(self, playback: Playback) -> None:
        """Take this one from the next frame on; what the one before still had is dropped. Shut: dropped at once."""
        before, self._playback = self._playback, playback
        if before is not None and before is not playback and not before.is_done:
            before.drop()
        if self.is_shut:
            playback.drop()

    def shut(self) -> None:
        """No frame any more."""
        self.is_shut = True
        if self._playback is not None and not self._playback.is_done:
            self._playback.drop()

    def frame(self) -> bytes:
        """The next 20 ms, header and payload in one piece."""
        assert not self.is_shut, "no frame may follow a hang-up"
        block = self._playback.take() if self._playback is not None else None
        if block is None:
            self.echo.position += BLOCK_SAMPLES
            return SILENCE_FRAME
        self.echo.played(block)
        if self.sink is not None:
            self.sink(block)
        return BLOCK_HEADER + block
