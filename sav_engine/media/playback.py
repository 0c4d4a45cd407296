"""Sound on its way to the caller: PCM, the place reached, and who may change it.

Written by the voice (add, finish, pause, resume, drop), read by the media plane once every 20 ms (take).
Both run in the same thread; nothing here waits but `wait_done`.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import trio

BLOCK_BYTES = 320  # 20 ms of s16le mono at 8 kHz: one AudioSocket frame as Asterisk wants it
BYTES_PER_S = 16_000
FADE_SAMPLES = 80  # 10 ms: a cut in the middle of a vowel clicks; the bot is no longer heard after half a block
QUEUE_MAX_S = 120.0  # a prompt is under 30 s; anything longer than this is a runaway synthesis


class Playback:
    """One utterance of the bot.

    `add` sound as it is made and `finish` when all of it is there; the media plane takes it block by block.
    """

    def __init__(self) -> None:
        self._pcm = bytearray()
        self._sent = 0
        self._finished = False
        self._paused = False
        self._fades_in = False  # the next block, because the one before was silence
        self._farewell: bytes | None = None  # a faded block that is still to go out; it does not count as sent
        self._done = trio.Event()
        self.was_dropped = False
        self.on_begin: Callable[[], None] | None = None  # called once, as the first block goes out
        self.starved_blocks = 0

    def __repr__(self) -> str:
        state = "done" if self.is_done else "paused" if self._paused else "playing"
        return f"<Playback {state} {self.sent_s:.2f}/{len(self._pcm) / BYTES_PER_S:.2f} s>"

    @property
    def sent_s(self) -> float:
        """Seconds that were really sent to the caller."""
        return self._sent / BYTES_PER_S

    @property
    def queued_s(self) -> float:
        """Seconds that are here and not yet sent."""
        return (len(self._pcm) - self._sent) / BYTES_PER_S

    @property
    def is_done(self) -> bool:
        return self._done.is_set()

    def add(self, pcm: bytes) -> None:
        """Append sound: s16le mono 8 kHz, an even number of bytes. Ignored once dropped."""
        assert len(pcm) % 2 == 0, f"half a sample: {len(pcm)} bytes"
        assert not self._finished, "sound added after finish()"
        assert self.queued_s < QUEUE_MAX_S, f"more than {QUEUE_MAX_S} s queued on one playback"
        if not self.is_done:
            self._pcm += pcm

    def finish(self) -> None:
        """No more sound will come: done once what is here has been sent."""
        self._finished = True
        if self._sent >= len(self._pcm):
            self._done.set()

    def pause(self) -> None:
        """From the next block on, silence, after a short fade; the place is kept to the sample."""
        if not self._paused and not self.is_done:
            self._paused = True
            self._fade_out()

    def resume(self) -> None:
        """Go on where the sound stopped, with a short fade."""
        self._fades_in = self._paused and self._farewell is None and self._sent > 0
        self._paused, self._farewell = False, None

    def drop(self) -> None:
        """Forget what was not sent, but for a short fade. Done at once."""
        if not self.is_done and not self._paused:
            self._fade_out()
        self.was_dropped = self.was_dropped or not self.is_done
        del self._pcm[self._sent :]
        self._done.set()

    def take(self) -> bytes | None:
        """The next block to send (320 bytes; the last one padded with silence), or None: send silence."""
        sent, end = self._sent, self._sent + BLOCK_BYTES
        if end < len(self._pcm) and not self._paused:  # nearly always; a dropped playback has nothing beyond _sent
            self._sent = end
            if self.on_begin is not None:
                self._begin()
            return bytes(self._pcm[sent:end]) if not self._fades_in else self._faded_in(self._pcm[sent:end])
        if self._paused or self.is_done:
            farewell, self._farewell = self._farewell, None
            return farewell
        block = bytes(self._pcm[self._sent : self._sent + BLOCK_BYTES])
        if len(block) < BLOCK_BYTES and not self._finished:
            self.starved_blocks += bool(self._sent)
            return None
        self._sent += len(block)
        if block and self.on_begin is not None:
            self._begin()
        if self._sent >= len(self._pcm) and self._finished:
            self._done.set()
        return self._faded_in(block).ljust(BLOCK_BYTES, b"\0") if block else None

    def _begin(self) -> None:
        tell, self.on_begin = self.on_begin, None
        if tell is not None:
            tell()

    def _fade_out(self) -> None:
        """What would have come next, dying away: heard, but not counted, because it is said again in full."""
        following = self._pcm[self._sent : self._sent + 2 * FADE_SAMPLES]
        if self._sent and following:
            self._farewell = _scaled(following, np.linspace(1.0, 0.0, len(following) // 2)).ljust(BLOCK_BYTES, b"\0")

    def _faded_in(self, block: bytes | bytearray) -> bytes:
        if not self._fades_in:
            return bytes(block)
        self._fades_in = False
        rise = min(FADE_SAMPLES, len(block) // 2)
        return _scaled(block, np.append(np.linspace(0.0, 1.0, rise), np.ones(len(block) // 2 - rise)))

    async def wait_done(self) -> None:
        """Wait until all of it was sent, or it was dropped."""
        await self._done.wait()


def _scaled(pcm: bytes | bytearray, gains: npt.NDArray[np.float64]) -> bytes:
    return (np.frombuffer(bytes(pcm), "<i2") * gains).astype("<i2").tobytes()
