"""Where the caller's wait for an answer goes: from the end of their speech to the first frame of the bot's.

    end of speech ─endpointing─▶ ─transcript─▶ ─decision─▶ ─words─▶ ─voice─▶ ─line─▶ first frame

Each moment of the wait is put down to what was awaited last, so the parts add up to the whole. A transcript that was
there before endpointing had elapsed took no time of the caller's; `decision` holds the flow and its look-ups, `words`
a language model that writes the sentence, `line` the time until the media plane's next frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import attrs

from ..metrics import Metrics
from ..turns.events import DeadlinePassed, FloorCommand, SpeechStopped, Tell, UtteranceEnded, Words
from .diary import Diary

AT_ONCE_S = 0.005  # a deadline that words have moved into the past comes in the next step of the watcher
STAGES = ("endpointing", "transcript", "decision", "words", "voice", "line")


@attrs.define
class Ledger:
    """One per call. Written by the watcher, the conductor, the voice and the media plane, in one thread.

    _marks: when each stage of the turn was over, in the order of STAGES; a stage without one took no time.
    """

    metrics: Metrics
    diary: Diary
    last_s: float | None = None  # the whole wait of the last turn
    _stopped_s: float | None = None  # None: the caller is not waiting for an answer
    _asked_s: float = 0.0  # when the caller was noticed to be silent, and the final words were asked for
    _elapsed_s: float = 0.0  # when the floor's last deadline came
    _words_s: float = 0.0  # when words last came
    _saying: int | None = None
    _marks: dict[str, float] = attrs.field(factory=dict)

    def look(self, event: object, commands: Sequence[FloorCommand], now: float) -> None:
        """What the floor was told, and what it asked for."""
        match event:
            case SpeechStopped():
                self._asked_s = self._elapsed_s = now
            case DeadlinePassed():
                self._elapsed_s = now
            case Words():
                self._words_s = now
            case _:
                pass
        for command in commands:
            if isinstance(command, Tell) and isinstance(command.news, UtteranceEnded) and not command.news.overheard:
                self._stopped_s, self._saying = command.news.stopped_s, None
                self._marks = {"endpointing": self._silence_over_s(event, now), "transcript": now}

    def _silence_over_s(self, event: object, now: float) -> float:
        """When the silence had been long enough. Words that show an answer to be complete end it when they come:
        then only they were waited for, since the caller was noticed to be silent."""
        if isinstance(event, DeadlinePassed) and now - self._words_s > AT_ONCE_S:
            return now
        return self._asked_s if isinstance(event, DeadlinePassed) else self._elapsed_s

    def decided(self, saying: int, now: float) -> None:
        """The flow has an answer: this is what will be said. Only the first after the caller's words counts."""
        if self._stopped_s is not None and self._saying is None:
            self._saying = saying
            self._marks["decision"] = now

    def worded(self, saying: int, now: float) -> None:
        """The first sentence of what a language model is to write is there, or it is known that none will be said."""
        self._mark("words", saying, now)

    def voiced(self, saying: int, now: float) -> None:
        """Enough sound of this is there to begin it."""
        self._mark("voice", saying, now)

    def _mark(self, stage: str, saying: int, now: float) -> None:
        if saying == self._saying:
            self._marks.setdefault(stage, now)

    def framed(self, saying: int, now: float) -> None:
        """The first frame of this has gone out."""
        if self._stopped_s is None or saying != self._saying:
            return
        self._marks["line"] = now
        parts = self._parts(self._stopped_s)
        self.diary.moments.later(partial(self.metrics.turn_answered, parts))
        in_ms = {stage: round(seconds * 1000) for stage, seconds in parts.items()}
        self.last_s = round(sum(parts.values()), 3)
        self.diary.note("response", now, seconds=self.last_s, ms=in_ms)
        self._stopped_s = self._saying = None

    def starved(self, saying: int, blocks: int, now: float) -> None:
        """The bot fell silent in mid-sentence for so many blocks of 20 ms: its voice was made too slowly."""
        if blocks:
            self.diary.note("starved", now, saying=saying, seconds=round(blocks * 0.02, 2))

    def _parts(self, began_s: float) -> dict[str, float]:
        """Seconds of each stage; they add up to the wait."""
        parts, until_s = {}, began_s
        for stage in STAGES:
            over_s = max(self._marks.get(stage, until_s), until_s)
            parts[stage], until_s = over_s - until_s, over_s
        return parts
