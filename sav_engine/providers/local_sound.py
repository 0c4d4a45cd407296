"""Pure. The last seconds of a caller's sound, with times: what the recogniser is given when an utterance is over."""

from __future__ import annotations

from collections import deque

from ..turns.events import AudioBatch

BYTES_PER_S = 16_000
KEPT_S = 30.0  # the longest utterance Whisper takes in one piece; a call then holds at most 480 kB
KEPT_BYTES = KEPT_S * BYTES_PER_S
GAP_S = 0.1  # arrival times jitter by less; a longer hole was silence (Asterisk sends nothing while a line is mute)
GAP_MAX_S = 1.0  # of silence put in its place: more tells the recogniser nothing


class SoundMemory:
    """Keeps KEPT_S of sound; the oldest goes first.

    Bytes and numbers, not batches: 300 of these for each call would be most of what a collection of garbage looks at.
    """

    def __init__(self) -> None:
        self._sounds: deque[bytes] = deque()
        self._started_s: deque[float] = deque()
        self._bytes = 0

    def add(self, batch: AudioBatch) -> None:
        self._sounds.append(batch.pcm)
        self._started_s.append(batch.started_s)
        self._bytes += len(batch.pcm)
        while self._bytes > KEPT_BYTES:
            self._started_s.popleft()
            self._bytes -= len(self._sounds.popleft())

    def cut(self, started_s: float, stopped_s: float) -> bytes:
        """The sound between two arrival times, s16le mono 8 kHz; empty when none is left of it."""
        cut = bytearray()
        reached_s = None
        for pcm, began_s in zip(self._sounds, self._started_s, strict=True):
            ended_s = began_s + len(pcm) / BYTES_PER_S
            if ended_s <= started_s or began_s >= stopped_s:
                continue
            if reached_s is not None and began_s - reached_s > GAP_S:
                cut += bytes(_offset(min(GAP_MAX_S, began_s - reached_s)))
            cut += pcm[_offset(started_s - began_s) : _offset(stopped_s - began_s)]
            reached_s = ended_s
        return bytes(cut)


def _offset(seconds: float) -> int:
    """Seconds -> bytes, on a sample's edge, never negative."""
    return max(0, round(seconds * BYTES_PER_S / 2)) * 2
