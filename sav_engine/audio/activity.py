"""Pure. When somebody speaks: a cheap gate before the detector, and hysteresis over its scores.

Theory. A good detector costs thousands of times what a loudness costs, and most of a call is not speech. So the
gate follows the noise floor of the line and asks the detector only for blocks clearly above it; the others score 0,
and for a while it is told of them, because closures inside words are among them.
Scores flicker; `Activity` starts on a few sure blocks and stops after a longer row of low ones, with two thresholds,
and reports when speech really began and ended, not when it became sure of it.

        QUIET ──speech──▶ RISING ──ONSET_BLOCKS of speech──▶ SPEAKING
          ▲                 │ silence                          │ STOP_BLOCKS of silence, or no sound at all
          └─────────────────┴──────────────────────────────────┘

A block is 20 ms, 320 bytes of s16le mono at 8 kHz. Times are seconds, given by the caller.

Source of figures: 32 French utterances (24 synthetic, 8 human), 8 kHz mu-law, clean and in noise at 10 dB, 2026.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Final

import attrs

from .pcm import dbfs

BLOCK_BYTES: Final = 320
BLOCK_S: Final = 0.020

# ---------------------------------------------------------------- gate

# Levels are sums of squares of a block (160 samples), so that the gate needs neither root nor logarithm.
GATE_RATIO: Final = 4.0  # 6 dB over the floor; speech over telephone noise is 15 dB and more, vowels 25
# -60 dBFS: softer than telephone speech, louder than the steps of a quiet mu-law line.
GATE_MIN: Final = 160 * 33.0**2
FLOOR_MIN: Final = 160.0  # one step of 16 bits: from 0 a product could not rise
FLOOR_RISE: Final = 1.014  # per block: 3 dB/s, so a fan that comes on stops costing after some seconds
FLOOR_FALL: Final = 0.5  # share of the way down per block; speech dips to the floor within any half second
GATE_SHORT_BLOCKS: Final = 5  # 100 ms: what comes and goes is one sound
GATE_HOLD_BLOCKS: Final = 15  # 300 ms: the detector keeps its context over the closures inside words

# ---------------------------------------------------------------- hysteresis

SPEECH_SCORE: Final = 0.5  # the detector's own recommended threshold
SILENCE_SCORE: Final = 0.35  # between the two: no change; keeps soft endings of words inside the utterance
ONSET_BLOCKS: Final = 2  # 40 ms: a click is shorter, and it is the median delay of a neural detector anyway
# 100 ms: closures inside French words last up to 150, and one in five seconds of speech is taken for an end for a
# moment. That costs a request for words too many; 60 ms more would cost every caller 60 ms of every answer.
STOP_BLOCKS: Final = 5
# Speech that dies away in the caller's room, and in the detector's memory, goes on for 20 to 40 ms after what anybody
# hears of it. Silence begins before that: behind the last block that is not so much softer than the loudest. A soft
# consonant at the end of a word may be cut off by it, so there is a limit.
FADED: Final = 10**-3.5  # 35 dB, of energy: the last 30 carry what is understood (ANSI S3.5)
FADING_BLOCKS_MAX: Final = 2
FADING_S_MAX: Final = FADING_BLOCKS_MAX * BLOCK_S
LOST_S: Final = 0.2  # no block at all for this long ends speech: a phone with silence suppression sends nothing


class Floors:
    """The noise floors of many lines, side by side: those of soft blocks move in one loop that touches nothing else.

    Without numpy, which takes 0.1 ms for this when it has slept for 20 ms; the loop takes 0.02 for 100 lines.
    """

    __slots__ = ("_free", "levels")

    def __init__(self) -> None:
        self.levels = array("d")
        self._free: list[int] = []

    def take(self) -> int:
        """A seat for one more line."""
        if not self._free:
            self._free.append(len(self.levels))
            self.levels.append(GATE_MIN)
        seat = self._free.pop()
        self.levels[seat] = GATE_MIN
        return seat

    def give_back(self, seat: int) -> None:
        self._free.append(seat)


class Gate:
    """Is this block clearly louder than the line's noise? Follows the floor; stays open a little after.

    Whoever has many lines may move a floor by himself, as `is_open` does for a soft block.
    floors: where the floor lies, among those of other lines; seat: which of them it is.
    """

    __slots__ = ("_floors", "_hold", "is_loud", "seat")

    def __init__(self, floors: Floors | None = None) -> None:
        self._floors = floors or Floors()
        self.seat = self._floors.take()
        self._hold = 0
        self.is_loud = False  # the last block itself, and not only one shortly before

    @property
    def floor(self) -> float:
        return self._floors.levels[self.seat]

    @floor.setter
    def floor(self, level: float) -> None:
        self._floors.levels[self.seat] = level

    def close(self) -> None:
        """Give the seat back. Safe to call twice: from the first time on there is one of its own."""
        self._floors.give_back(self.seat)
        self._floors = Floors()
        self.seat = self._floors.take()

    def __repr__(self) -> str:
        return f"<Gate {'open' if self._hold else 'shut'}, floor {dbfs(math.sqrt(self.floor / 160)):.0f} dBFS>"

    @property
    def is_shut(self) -> bool:
        return not self._hold

    @property
    def was_loud(self) -> bool:
        """One of the last GATE_SHORT_BLOCKS was."""
        return self._hold > GATE_HOLD_BLOCKS - GATE_SHORT_BLOCKS

    @property
    def is_closing(self) -> bool:
        """Nothing was loud of late, and yet it is open."""
        return 0 < self._hold <= GATE_HOLD_BLOCKS - GATE_SHORT_BLOCKS

    def close_by(self, blocks: int) -> int:
        """So many soft blocks came. Returns for how many it is open; the floor is theirs to move who say so."""
        told = min(max(self._hold - 1, 0), blocks)
        self._hold = max(self._hold - blocks, 0)
        self.is_loud = False
        return told

    def is_open(self, level: float) -> bool:
        """True if the detector should hear this block. level: its energy (pcm.energy)."""
        levels, seat = self._floors.levels, self.seat
        floor = levels[seat]
        self.is_loud = level > floor * GATE_RATIO and level > GATE_MIN
        if self.is_loud:
            self._hold = GATE_HOLD_BLOCKS
        elif self._hold:
            self._hold -= 1
        levels[seat] = floor * FLOOR_RISE if level > floor else max(floor + (level - floor) * FLOOR_FALL, FLOOR_MIN)
        return self._hold > 0


class Phase(Enum):
    QUIET = "quiet"
    RISING = "rising"
    SPEAKING = "speaking"


# Asked for by these names where sound is heard: to look a member up in its class takes 60 ns, five times as long.
QUIET: Final = Phase.QUIET
RISING: Final = Phase.RISING
SPEAKING: Final = Phase.SPEAKING


class Heard(Enum):
    """What a score says."""

    SPEECH = "speech"
    DOUBT = "doubt"
    SILENCE = "silence"


class Step(Enum):
    """What a block does to the row being counted."""

    NOTHING = "nothing"
    BEGIN = "begin"
    COUNT_SPEECH = "count speech"
    GIVE_UP = "give up"
    GO_ON = "go on"
    COUNT_SILENCE = "count silence"


TABLE: Final[Mapping[Phase, Mapping[Heard, Step]]] = {
    Phase.QUIET: {Heard.SPEECH: Step.BEGIN, Heard.DOUBT: Step.NOTHING, Heard.SILENCE: Step.NOTHING},
    Phase.RISING: {Heard.SPEECH: Step.COUNT_SPEECH, Heard.DOUBT: Step.NOTHING, Heard.SILENCE: Step.GIVE_UP},
    Phase.SPEAKING: {Heard.SPEECH: Step.GO_ON, Heard.DOUBT: Step.GO_ON, Heard.SILENCE: Step.COUNT_SILENCE},
}


@attrs.frozen
class Started:
    """Speech began. at_s: the first speech block, up to ONSET_BLOCKS earlier than this news."""

    at_s: float


@attrs.frozen
class Stopped:
    """Speech ended. at_s: the last block that was not silence and had not faded, STOP_BLOCKS earlier than this news,
    or more where FADING_S_MAX was not enough."""

    at_s: float


class Activity:
    """Hysteresis over the scores of one line."""

    __slots__ = (
        "_faded", "_last_block_s", "_last_clear_s", "_last_speech_s", "_loudest", "_row", "_since_s", "phase",
    )  # fmt: skip

    def __init__(self) -> None:
        self.phase = QUIET
        self._row = 0
        self._faded = 0  # blocks of speech since the last one that had not
        self._since_s = 0.0
        self._last_speech_s = 0.0
        self._last_clear_s = 0.0  # of speech that has not faded
        self._last_block_s = 0.0
        self._loudest = 0.0

    def __repr__(self) -> str:
        return f"<Activity {self.phase.value}, row of {self._row}>"

    @property
    def is_going_on(self) -> bool:
        """Somebody speaks, and the last block was speech that has not faded."""
        return self.phase is SPEAKING and not (self._row or self._faded)

    @property
    def blocks_to_end(self) -> float:
        """So many more of silence, and speech has ended; infinite where nobody speaks."""
        return STOP_BLOCKS - self._silence() if self.phase is SPEAKING else math.inf

    def heard(self, score: float, at_s: float, level: float = 1.0) -> Started | Stopped | None:
        """The next block scored this. score: probability 0..1 of speech. at_s: when the block arrived. level: its
        energy, in any unit."""
        self._last_block_s = at_s
        if score < SILENCE_SCORE and self.phase is QUIET:
            return None  # as the table says, without asking it: this is most of a call
        self._note_level(level, at_s)
        if score >= SILENCE_SCORE and self.phase is SPEAKING:  # and this is most of the rest
            self._go_on(at_s)
            return None
        match TABLE[self.phase][_meaning(score)]:
            case Step.NOTHING:
                return None
            case Step.BEGIN:
                self.phase, self._row, self._since_s = Phase.RISING, 0, at_s
                return self._count_speech(at_s)
            case Step.COUNT_SPEECH:
                return self._count_speech(at_s)
            case Step.GIVE_UP:
                self.phase = Phase.QUIET
            case Step.GO_ON:
                self._go_on(at_s)
            case Step.COUNT_SILENCE:
                self._row += 1
                return self._stop() if self._silence() >= STOP_BLOCKS else None
        return None

    def went_on(self, levels: Sequence[float], at_s: float) -> bool:
        """Blocks of speech inside of speech: as each of them `heard`, in one step. Returns whether it `is_going_on`.

        levels: the energy of each, at least one. at_s: when the last of them arrived.
        """
        loudest = max(self._loudest, *levels)
        if min(levels) > loudest * FADED:
            self._loudest, self._row, self._faded = loudest, 0, 0
            self._last_block_s = self._last_speech_s = self._last_clear_s = at_s
            return True
        for behind, level in zip(reversed(range(len(levels))), levels, strict=True):
            self.heard(SPEECH_SCORE, at_s - behind * BLOCK_S, level)
        return self.is_going_on

    def waited(self, now_s: float) -> Stopped | None:
        """No block came until now: the end of speech, when it has been long enough."""
        if self.phase is QUIET or now_s - self._last_block_s < LOST_S:
            return None
        was_speaking = self.phase is Phase.SPEAKING
        stopped = self._stop()
        return stopped if was_speaking else None

    def _count_speech(self, at_s: float) -> Started | None:
        self._row += 1
        self._last_speech_s = at_s
        if self._row < ONSET_BLOCKS:
            return None
        self.phase, self._row, self._faded = Phase.SPEAKING, 0, 0
        return Started(self._since_s)

    def _go_on(self, at_s: float) -> None:
        self._row, self._last_speech_s = 0, at_s
        self._faded = self._faded + 1 if self._last_clear_s < at_s else 0

    def _stop(self) -> Stopped:
        self.phase = Phase.QUIET
        return Stopped(min(max(self._last_clear_s, self._last_speech_s - FADING_S_MAX), self._last_speech_s))

    def _silence(self) -> int:
        """Blocks of it so far, those that only faded included."""
        return self._row + min(self._faded, FADING_BLOCKS_MAX)

    def _note_level(self, level: float, at_s: float) -> None:
        self._loudest = max(self._loudest, level) if self.phase is not QUIET else level
        if level > self._loudest * FADED:
            self._last_clear_s = at_s


def _meaning(score: float) -> Heard:
    if score >= SPEECH_SCORE:
        return Heard.SPEECH
    return Heard.DOUBT if score >= SILENCE_SCORE else Heard.SILENCE
