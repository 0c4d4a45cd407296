"""Sound on its way to the caller: cut into frames when it comes, and who may still take it back.

Written by the voice (add, finish, pause, resume, drop), read by the media plane once every 20 ms (take_frame, or
straight from `frames`). Both run in the same thread; nothing here waits but `wait_done`.

A frame is made once, when its sound arrives, and not when it is due: fifty at a time cost half of what they cost one
by one between other work, and sending is then taking the next thing off a queue.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt
import trio

from ..wire.frames import HEADER_BYTES
from ..wire.writer import BLOCK_BYTES, BLOCK_HEADER, FRAME_BYTES

BYTES_PER_S = 16_000
FADE_SAMPLES = 80  # 10 ms: a cut in the middle of a vowel clicks; the bot is no longer heard after half a block
LONG_BYTES = 16_000  # 1 s: from here on numpy is quicker
PROMPTS_CUT: Final = 128  # kept cut, 10 MB: all that a flow says again and again
QUEUE_MAX_S = 120.0  # a prompt is under 30 s; anything longer than this is a runaway synthesis


class Playback:
    """One utterance of the bot.

    `add` sound as it is made and `finish` when all of it is there; the media plane takes it frame by frame.
    frames: what goes out next, and nothing else: empty while paused, but for a fading block. Whoever takes from it
    himself calls `emptied` after the last one.
    """

    def __init__(self) -> None:
        self.frames: deque[bytes] = deque()
        self._held: deque[bytes] = deque()  # all that is queued, while paused
        self._rest = b""  # of a block that is not complete yet
        self._added = 0  # bytes
        self._padding = 0  # bytes of silence in the last frame
        self._finished = False
        self._paused = False
        self._rises = False  # the next block, because the one before was silence
        self._risen: tuple[bytes, bytes] | None = None  # the frame that does, and what it is when it need not
        self.is_done = False  # all of it was sent, or it was dropped
        self._done: trio.Event | None = None  # of who waits, which nearly nobody does
        self.was_dropped = False
        self.on_begin: Callable[[], None] | None = None  # called once, as the first block goes out
        self.on_done: Callable[[], None] | None = None  # called once, when `is_done` becomes true
        self.starved_blocks = 0

    def __repr__(self) -> str:
        state = "done" if self.is_done else "paused" if self._paused else "playing"
        return f"<Playback {state} {self.sent_s:.2f}/{self._added / BYTES_PER_S:.2f} s>"

    @property
    def sent_s(self) -> float:
        """Seconds that were really sent to the caller."""
        return (self._added - self._queued) / BYTES_PER_S

    @property
    def queued_s(self) -> float:
        """Seconds that are here and not yet sent."""
        return self._queued / BYTES_PER_S

    @property
    def _queued(self) -> int:
        """Bytes. What is in `frames` of a playback that is paused or dropped fades away, and does not count."""
        if self.was_dropped:
            return 0
        frames = len(self._held if self._paused else self.frames)
        return frames * BLOCK_BYTES + len(self._rest) - (self._padding if frames else 0)

    def add(self, pcm: bytes) -> None:
        """Append sound: s16le mono 8 kHz, an even number of bytes. Ignored once dropped."""
        assert len(pcm) % 2 == 0, f"half a sample: {len(pcm)} bytes"
        assert not self._finished, "sound added after finish()"
        assert self.queued_s < QUEUE_MAX_S, f"more than {QUEUE_MAX_S} s queued on one playback"
        if self.is_done:
            return
        self._added += len(pcm)
        pcm = self._rest + pcm
        whole = len(pcm) - len(pcm) % BLOCK_BYTES
        self._rest = pcm[whole:]
        self._queue(_cut(pcm[:whole]) if whole >= LONG_BYTES else _cut_few(pcm[:whole]))

    def finish(self) -> None:
        """No more sound will come: done once what is here has been sent."""
        self._finished = True
        if self._rest:
            self._padding = BLOCK_BYTES - len(self._rest)
            rest, self._rest = self._rest, b""
            self._queue([BLOCK_HEADER + rest.ljust(BLOCK_BYTES, b"\0")])
        if not self._queued:
            self._end()

    def pause(self) -> None:
        """From the next block on, silence, after a short fade; the place is kept to the sample."""
        if self._paused or self.is_done:
            return
        farewell = self._farewell()
        self._held.extend(self.frames)
        self._paused = True
        self.frames.clear()
        self.frames.extend(farewell)

    def resume(self) -> None:
        """Go on where the sound stopped, with a short fade."""
        if not self._paused:
            return
        self._rises = not self.frames and self.sent_s > 0  # the fade was heard, or there was nothing to fade
        self._paused = False
        held = list(self._held)
        self._held.clear()
        self.frames.clear()
        self._queue(held)

    def drop(self) -> None:
        """Forget what was not sent, but for a short fade. Done at once."""
        if self.is_done:
            return
        farewell = list(self.frames) if self._paused else self._farewell()
        self._added -= self._queued
        self.was_dropped = True
        self._held.clear()
        self._rest = b""
        self.frames.clear()
        self.frames.extend(farewell)
        self._end()

    def take_frame(self) -> bytes | None:
        """The next 20 ms with their header (the last ones padded with silence), or None: send silence."""
        if not self.frames:
            self.starved_blocks += not (self._paused or self.is_done) and self.sent_s > 0
            return None
        if self.on_begin is not None:
            tell, self.on_begin = self.on_begin, None
            tell()
        frame = self.frames.popleft()
        if not self.frames:
            self.emptied()
        return frame

    def take(self) -> bytes | None:
        """The sound of the next frame alone: 320 bytes."""
        frame = self.take_frame()
        return None if frame is None else frame[HEADER_BYTES:]

    def emptied(self) -> None:
        """The last of `frames` was taken."""
        if self._finished and not self._paused:
            self._end()

    async def wait_done(self) -> None:
        """Wait until all of it was sent, or it was dropped."""
        if self.is_done:
            await trio.lowlevel.checkpoint()
            return
        self._done = self._done or trio.Event()
        await self._done.wait()

    def _end(self) -> None:
        self.is_done = True
        if self._done is not None:
            self._done.set()
        if self.on_done is not None:
            tell, self.on_done = self.on_done, None
            tell()

    def _queue(self, frames: Sequence[bytes]) -> None:
        if self._rises and frames and not self._paused:
            self._rises = False
            self._risen = (_risen(frames[0]), frames[0])
            frames = [self._risen[0], *frames[1:]]
        (self._held if self._paused else self.frames).extend(frames)

    def _farewell(self) -> list[bytes]:
        """What would have come next, dying away: heard, but not counted, because it is said again in full.

        After silence that was to end with a rise, nothing.
        """
        if self._risen is not None and self.frames and self.frames[0] is self._risen[0]:
            self.frames[0] = self._risen[1]
            return []
        following = self.frames[0] if self.frames else BLOCK_HEADER + self._rest
        if self._rises or not self.sent_s or len(following) == HEADER_BYTES:
            return []
        return [_dying(following)]


@lru_cache(PROMPTS_CUT)
def _cut(pcm: bytes) -> Sequence[bytes]:
    """Frames of whole blocks. Of 4 s of sound 14 us, and one by one 37; the same prompt again for nothing."""
    rows = np.empty((len(pcm) // BLOCK_BYTES, FRAME_BYTES), np.uint8)
    rows[:, :HEADER_BYTES] = np.frombuffer(BLOCK_HEADER, np.uint8)
    rows[:, HEADER_BYTES:] = np.frombuffer(pcm, np.uint8).reshape(-1, BLOCK_BYTES)
    frames: list[bytes] = rows.view(f"V{FRAME_BYTES}").ravel().tolist()
    return frames


def _cut_few(pcm: bytes) -> list[bytes]:
    return [BLOCK_HEADER + pcm[at : at + BLOCK_BYTES] for at in range(0, len(pcm), BLOCK_BYTES)]


def _dying(frame: bytes) -> bytes:
    following = frame[HEADER_BYTES : HEADER_BYTES + 2 * FADE_SAMPLES]
    fading = _scaled(following, np.linspace(1.0, 0.0, len(following) // 2))
    return BLOCK_HEADER + fading.ljust(BLOCK_BYTES, b"\0")


def _risen(frame: bytes) -> bytes:
    rest = np.ones(BLOCK_BYTES // 2 - FADE_SAMPLES)
    return BLOCK_HEADER + _scaled(frame[HEADER_BYTES:], np.append(np.linspace(0.0, 1.0, FADE_SAMPLES), rest))


def _scaled(pcm: bytes, gains: npt.NDArray[np.float64]) -> bytes:
    return (np.frombuffer(pcm, "<i2") * gains).astype("<i2").tobytes()
