"""Pure. Does the caller of one line speak? The gate, the injected detector and the hysteresis, put together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import assert_never

from ..audio.activity import BLOCK_BYTES, QUIET_SCORE, Activity, Gate, Started, Stopped
from ..errors import ModelError, ProviderError
from ..turns.events import SpeechStarted, SpeechStopped
from .api import Detector
from .counters import Counters

Detectors = Callable[[], Detector]
Change = SpeechStarted | SpeechStopped
NO_CHANGE: Sequence[Change] = ()


class SpeechWatch:
    """Cuts the sound of a line into blocks of 20 ms, whatever the sizes it comes in, and tells changes of speech."""

    def __init__(self, detectors: Detectors, counters: Counters) -> None:
        self._counters = counters
        self._detector = self._made(detectors)
        self._gate = Gate()
        self._activity = Activity()
        self._rest = b""

    def __repr__(self) -> str:
        return f"<SpeechWatch {self._activity!r} {self._gate!r}>"

    def heard(self, pcm: bytes, now_s: float) -> Sequence[Change]:
        """The next sound, at 8 kHz; now_s: its arrival."""
        if len(pcm) == BLOCK_BYTES and not self._rest:  # nearly always
            return self._block(pcm, now_s)
        pcm = self._rest + pcm
        whole = len(pcm) - len(pcm) % BLOCK_BYTES
        self._rest = pcm[whole:]
        return [
            change for at in range(0, whole, BLOCK_BYTES) for change in self._block(pcm[at : at + BLOCK_BYTES], now_s)
        ]

    def waited(self, now_s: float) -> Sequence[Change]:
        """No sound came until now."""
        return _change(self._activity.waited(now_s))

    def close(self) -> None:
        """Give the detector back. Safe to call twice."""
        detector, self._detector = self._detector, None
        if detector is not None:
            detector.close()

    def _made(self, detectors: Detectors) -> Detector | None:
        try:
            return detectors()
        except (ProviderError, ModelError):
            self._counters.detector_faults += 1
            return None

    def _block(self, block: bytes, now_s: float) -> Sequence[Change]:
        score = self._score(block) if self._gate.is_open(block) else 0.0
        if score > QUIET_SCORE and not self._gate.is_loud:
            score = QUIET_SCORE
        change = self._activity.heard(score, now_s)
        return NO_CHANGE if change is None else _change(change)

    def _score(self, block: bytes) -> float:
        """0.0 once the detector has failed: the call goes on by the transcriber's words alone."""
        if self._detector is None:
            return 0.0
        try:
            return self._detector.score(block)
        except (ProviderError, ModelError):
            self._counters.detector_faults += 1
            self.close()
            return 0.0


def _change(change: Started | Stopped | None) -> Sequence[Change]:
    match change:
        case None:
            return NO_CHANGE
        case Started(at_s=at_s):
            return (SpeechStarted(at_s),)
        case Stopped(at_s=at_s):
            return (SpeechStopped(at_s),)
    assert_never(change)
