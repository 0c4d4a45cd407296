"""Pure. What the floor remembers between two events, and the few moves its rows make of."""

from __future__ import annotations

import enum
import math

import attrs

from .events import BotFinished, FinalizeSegment, ResumePlayback
from .policy import CERTAIN_CONFIDENCE, STORY_MAX_S, UTTERANCE_MAX_S, BargeIn, Judge, Policy, judges_nothing


class Floor(enum.Enum):
    __hash__ = object.__hash__  # Enum's is a function of Python's, called for each event; there is one of each

    IDLE = "idle"  # nobody is expected to speak
    BOT = "bot"
    DOUBT = "doubt"  # the caller speaks over the bot, which is paused; is it an interruption?
    BURST = "burst"  # it was short; its words will tell
    WEIGHED = "weighed"  # it lasts; its words so far will tell
    OVERHEARING = "overhearing"  # the bot speaks and cannot be interrupted; what is said over it counts
    OVERHEARD = "overheard"  # it has ended; what was said over it is awaited
    OPEN = "open"  # the question is asked; silence is being counted
    CALLER = "caller"
    PAUSE = "pause"  # the caller is silent; endpointing runs
    DECIDING = "deciding"  # endpointing has elapsed; the final words are awaited
    OVER = "over"  # the line is closed


@attrs.define
class Utterance:
    """What the caller is saying, as far as it is known."""

    started_s: float
    stopped_s: float
    segment: int = -1  # the stretch whose words are awaited; -1: none
    texts: list[str] = attrs.field(factory=list)  # finals a transcriber sent by itself
    text: str | None = None  # the answer to `segment`
    confidence: float = 1.0
    barged_in: bool = False
    story_ends_s: float = math.inf  # cut then at the latest, however often the caller draws breath
    breath_ends_s: float = math.inf  # and then, unless voice detection falls silent before

    def joined(self) -> str:
        return self.text if self.text is not None else " ".join(filter(None, self.texts))


@attrs.define
class State:
    """One call's floor. Changed by rows only."""

    floor: Floor = Floor.IDLE
    deadline: float | None = None
    policy: Policy | None = None  # how we listen to the question; None: no answer is expected
    after_saying: int | None = None  # the question opens when this utterance of the bot is over
    spoken: int = -1  # the last utterance of the bot that is over
    noinput_from_s: float = 0.0
    barge_in: BargeIn = "off"  # what may interrupt the utterance of the bot
    speaking_since_s: float | None = None  # local voice detection, whoever has the floor
    said: Utterance | None = None
    segments: int = 0
    bot_waits: bool = False  # it began while the caller had the floor, and is paused
    judge: Judge = judges_nothing
    aside: Utterance | None = None  # "oui" over the bot, which spoke on; perhaps the answer to what it was asking
    held: BotFinished | None = None  # not told yet: what was said over it comes first
    heard_until_s: float = -1.0  # words of sound before this were told
    noises: int = 0  # how often something that is no word was weighed over this utterance of the bot

    @property
    def utterance_max_s(self) -> float:
        return self.policy.utterance_max_s if self.policy else UTTERANCE_MAX_S

    @property
    def story_max_s(self) -> float:
        return self.policy.story_max_s if self.policy else STORY_MAX_S

    def begin_utterance(self, at_s: float, now: float) -> None:
        """at_s: when the caller began, perhaps long ago over the bot; the time allowed counts from now."""
        self.said = Utterance(at_s, at_s, story_ends_s=now + self.story_max_s)
        self.caller_speaks(now)

    def caller_speaks(self, from_s: float) -> None:
        """The floor is the caller's, who may go on for so long without a breath."""
        said = self.said
        assert said is not None, "a caller who says nothing"
        said.breath_ends_s = min(from_s + self.utterance_max_s, said.story_ends_s)
        self.go(Floor.CALLER, said.breath_ends_s)

    def silence_ends_s(self) -> float:
        """When the silence after what was said ends it, by what is known of the words."""
        assert self.said is not None, "an end without an utterance"
        if self.policy is None:
            return self.said.stopped_s
        complete = self.judge(self.policy.grammar, self.said.text) if self.said.text else "open"
        if complete == "certain" and self.said.confidence < CERTAIN_CONFIDENCE:
            complete = "open"
        return self.said.stopped_s + self.policy.patience_s(complete)

    def go(self, floor: Floor, deadline: float | None = None) -> None:
        self.floor = floor
        self.deadline = deadline

    def let_bot_speak(self) -> ResumePlayback:
        """It waited with its first word."""
        self.bot_waits = False
        self.go(Floor.BOT)
        return ResumePlayback()

    def finalize(self, until_s: float) -> FinalizeSegment:
        """Ask for the words of the whole utterance so far; outdates what was asked before."""
        assert self.said is not None, "finalize without an utterance"
        self.segments += 1
        self.said.segment, self.said.text, self.said.stopped_s = self.segments, None, until_s
        expects = self.policy.expects if self.policy else "open"
        return FinalizeSegment(self.segments, self.said.started_s, until_s, expects)

    def listen_or_idle(self, now: float) -> None:
        """The bot is silent: open the question if there is one, or let the caller go on if already speaking."""
        if self.policy is None or self.after_saying is not None:
            self.go(Floor.IDLE)
        elif self.speaking_since_s is not None:
            self.begin_utterance(self.speaking_since_s, now)
        else:
            self.go(Floor.OPEN, self.noinput_from_s + self.policy.noinput_s)
