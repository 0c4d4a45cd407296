"""Sound on its way to the caller: PCM, the place reached, and who may change it.

Written by the voice (add, finish, pause, resume, drop), read by the media plane once every 20 ms (take).
Both run in the same thread; nothing here waits but `wait_done`.
"""

from __future__ import annotations

import trio

BLOCK_BYTES = 320  # 20 ms of s16le mono at 8 kHz: one AudioSocket frame as Asterisk wants it
BYTES_PER_S = 16_000
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
        self._done = trio.Event()
        self.was_dropped = False
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
        """From the next block on, silence; the place is kept to the sample."""
        self._paused = True

    def resume(self) -> None:
        self._paused = False

    def drop(self) -> None:
        """Forget what was not sent. Done at once."""
        self.was_dropped = self.was_dropped or not self.is_done
        del self._pcm[self._sent :]
        self._done.set()

    def take(self) -> bytes | None:
        """The next block to send (320 bytes; the last one padded with silence), or None: send silence."""
        sent, end = self._sent, self._sent + BLOCK_BYTES
        if end < len(self._pcm) and not self._paused:  # nearly always; a dropped playback has nothing beyond _sent
            self._sent = end
            return bytes(self._pcm[sent:end])
        if self._paused or self.is_done:
            return None
        block = bytes(self._pcm[self._sent : self._sent + BLOCK_BYTES])
        if len(block) < BLOCK_BYTES and not self._finished:
            self.starved_blocks += bool(self._sent)
            return None
        self._sent += len(block)
        if self._sent >= len(self._pcm) and self._finished:
            self._done.set()
        return block.ljust(BLOCK_BYTES, b"\0") if block else None

    async def wait_done(self) -> None:
        """Wait until all of it was sent, or it was dropped."""
        await self._done.wait()
