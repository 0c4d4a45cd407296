"""Pure. Does the caller of one line speak? The gate, the injected detector and the hysteresis, put together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, assert_never

from ..audio.activity import BLOCK_BYTES, QUIET, RISING, SPEAKING, Activity, Floors, Gate, Started, Stopped
from ..audio.pcm import energy
from ..errors import ModelError, ProviderError
from ..turns.events import SpeechStarted, SpeechStopped
from .api import Detector, Detectors
from .counters import Counters

Change = SpeechStarted | SpeechStopped
NO_CHANGE: Sequence[Change] = ()
# What a line expects of its next block: (is_calm, is_fading, is_turning, is_going_on), as in `Ear`.
Mood = tuple[bool, bool, bool, bool]
CALM: Final[Mood] = (True, False, False, False)
FADING: Final[Mood] = (False, True, False, False)
STIRRED: Final[Mood] = (False, False, False, False)
TURNING: Final[Mood] = (False, False, True, False)
GOING_ON: Final[Mood] = (False, False, False, True)


class SpeechWatch:
    """The sound of one line, block by block of 20 ms, to changes of speech.

    `heard` takes sound as it comes. Who has whole blocks of many lines at hand asks each `is_asking`, has those that
    ask scored in one go, and tells each by `scored`, or by `went_on`: loud blocks while it is going on, as
    Activity.went_on. The floor of the gate is theirs to move who say so.
    """

    __slots__ = ("_activity", "_counters", "_detectors", "detector", "gate", "rest", "went_on")

    def __init__(self, detectors: Detectors, counters: Counters, floors: Floors | None = None) -> None:
        self._counters = counters
        self._detectors = detectors
        self.detector: Detector | None = self._made(detectors)
        self.gate = Gate(floors)
        self._activity = Activity()
        self.went_on = self._activity.went_on
        self.rest = b""  # of a block that is not complete yet

    def __repr__(self) -> str:
        return f"<SpeechWatch {self._activity!r} {self.gate!r}>"

    def heard(self, pcm: bytes, now_s: float) -> Sequence[Change]:
        """The next sound, at 8 kHz, of any length; now_s: its arrival."""
        pcm = self.rest + pcm
        whole = len(pcm) - len(pcm) % BLOCK_BYTES
        self.rest = pcm[whole:]
        return [
            change for at in range(0, whole, BLOCK_BYTES) for change in self._block(pcm[at : at + BLOCK_BYTES], now_s)
        ]

    @property
    def is_quiet(self) -> bool:
        """Nobody speaks: a block that scores 0 changes nothing."""
        return self._activity.phase is QUIET

    @property
    def mood(self) -> Mood:
        """In one look, after each block that may have changed it."""
        activity = self._activity
        if activity.phase is SPEAKING:
            if not activity.is_going_on:
                return TURNING
            return GOING_ON if self.detector is not None else STIRRED
        if activity.phase is RISING:
            return TURNING
        if self.gate.is_shut:
            return CALM
        return FADING if self.gate.is_closing else STIRRED

    def fade(self, sound: bytes, blocks: int) -> None:
        """So many soft blocks while `is_fading`. The floor of the gate is theirs to move who say so."""
        told = self.gate.close_by(blocks)
        if told and self.detector is not None:
            self.detector.pass_over(sound[: told * BLOCK_BYTES])

    @property
    def is_rising(self) -> bool:
        """One more block of speech, and it has started."""
        return self._activity.phase is RISING

    @property
    def blocks_to_end(self) -> float:
        """So many more quiet ones, and speech has stopped; infinite where nobody speaks."""
        return self._activity.blocks_to_end

    def is_asking(self, level: float) -> bool:
        """A whole block has come: must the detector be asked about it? If not, it scores 0. level: its energy.

        A soft block is none of speech, whatever a detector thinks, which hears speech for 120 ms after its end. But
        where speech may just be beginning, as sound that comes and goes over an echo, the detector is to hear all.
        """
        if self.detector is None or not self.gate.is_open(level):
            return False
        return self.gate.is_loud or (self.gate.was_loud and self._activity.phase is not SPEAKING)

    def pass_over(self, block: bytes) -> None:
        """The detector is not asked about this one; while the gate is open it is told of it."""
        if self.detector is not None and not self.gate.is_shut:
            self.detector.pass_over(block)

    def scored(self, score: float, now_s: float, level: float) -> Sequence[Change]:
        """The block that came at now_s is speech with this probability: what the detector says of a loud one, 0 of a
        soft one."""
        change = self._activity.heard(score, now_s, level)
        return NO_CHANGE if change is None else _change(change)

    def waited(self, now_s: float) -> Sequence[Change]:
        """No sound came until now."""
        return _change(self._activity.waited(now_s))

    def failed(self) -> None:
        """The detector has failed: the call goes on by the transcriber's words alone."""
        self._counters.detector_faults += 1
        self.close()

    def close(self) -> None:
        """Give the detector back. Safe to call twice."""
        detector, self.detector = self.detector, None
        if detector is not None:
            detector.close()

    def _made(self, detectors: Detectors) -> Detector | None:
        try:
            return detectors()
        except (ProviderError, ModelError):
            self._counters.detector_faults += 1
            return None

    def _block(self, block: bytes, now_s: float) -> Sequence[Change]:
        level = energy(block)
        if not self.is_asking(level):
            self.pass_over(block)
            return self.scored(0.0, now_s, level)
        score = self._score(block)
        return self.scored(score if self.gate.is_loud else 0.0, now_s, level)

    def _score(self, block: bytes) -> float:
        assert self.detector is not None
        try:
            return self._detectors.score_all([(self.detector, block)])[0]
        except (ProviderError, ModelError):
            self.failed()
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
