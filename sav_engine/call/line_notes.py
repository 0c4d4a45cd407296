"""What the line itself has to tell of a call, as lines of its trace: late frames, holes in the sound, an echo.

late   {ms, frames, until}  frames to the caller went out this late at worst, from `at` on   one line per stall
hole   {seconds}            nothing came from the caller's side for so long, up to `at`
echo   {}                   the bot's own voice comes back, and is taken out                  once
"""

from __future__ import annotations

from typing import Final

import attrs
import trio

from .diary import Diary

TOGETHER_S: Final = 1.0  # late frames closer than this are one stall
LINES_MAX: Final = 200  # of each kind: a line that is broken all along is told by then


@attrs.define
class LineNotes:
    """Of one call. `late` and `hole` are told by the media plane and wait for nothing.

    The line is not kept here: it keeps `late`, and both would be garbage together, which only a collection finds.
    """

    diary: Diary
    _late_from_s: float | None = None
    _late_until_s: float = 0.0
    _worst_ms: float = 0.0
    _frames: int = 0
    _is_echo_told: bool = False
    _stalls: int = 0
    _holes: int = 0

    def late(self, ms: float) -> None:
        """A frame went out so late, now."""
        now = trio.current_time()
        if now - self._late_until_s > TOGETHER_S:
            self.flush()
        if self._late_from_s is None:
            self._late_from_s = now
        self._late_until_s, self._worst_ms, self._frames = now, max(self._worst_ms, ms), self._frames + 1

    def flush(self) -> None:
        """Tell the last stall, when there is one."""
        if self._late_from_s is not None and self._stalls < LINES_MAX:
            self._stalls += 1
            until = round(self._late_until_s - self.diary.began_s, 3)
            self.diary.note("late", self._late_from_s, ms=round(self._worst_ms), frames=self._frames, until=until)
        self._late_from_s, self._worst_ms, self._frames = None, 0.0, 0

    def hole(self, from_s: float, until_s: float) -> None:
        """No sound of the caller came meanwhile."""
        if self._holes < LINES_MAX:
            self._holes += 1
            self.diary.note("hole", until_s, seconds=round(until_s - from_s, 2))

    def look(self, *, has_echo: bool) -> None:
        """After each step of the call."""
        if has_echo and not self._is_echo_told:
            self._is_echo_told = True
            self.diary.note("echo", trio.current_time())
