"""Pure. Who has the floor, as one table.

    IDLE ── QuestionAsked ──▶ OPEN ── SpeechStarted ──▶ CALLER ── SpeechStopped ──▶ PAUSE ── endpointing ──▶ DECIDING
      ▲                        │ noinput                 ▲  ▲                        │ SpeechStarted          │ Words
      └──────── Tell ──────────┴─────────────────────────┼──┴────────────────────────┘                        ▼
    BOT ── SpeechStarted ──▶ DOUBT (bot paused) ── lasts, or words ──┘                                  Tell, IDLE
      ▲                        │ SpeechStopped: BURST (words?) ── a backchannel ── ResumePlayback ──▶ BOT

The final words are asked for as soon as the caller falls silent and not when endpointing has elapsed: if the caller
goes on, that result is outdated by its segment number and the whole stretch is decoded again. So the transcriber's
time is spent inside the pause we wait for anyway.

A missing row is our own mistake and says so; what may be ignored has a row that ignores it.
Longer than other files: one table and its rows, to be read in one piece.
"""

from __future__ import annotations

import enum
from collections.abc import Callable

import attrs

from .events import (
    BotFinished,
    BotStarted,
    DeadlinePassed,
    DtmfPressed,
    FinalizeSegment,
    FloorCommand,
    FloorEvent,
    HungUp,
    NoInput,
    PausePlayback,
    QuestionAsked,
    QuestionClosed,
    ResumePlayback,
    SpeechStarted,
    SpeechStopped,
    StopPlayback,
    Tell,
    TranscriberLost,
    UtteranceEnded,
    Words,
)
from .policy import (
    BURST_DECISION_S,
    NOISE_MAX_S,
    TRANSCRIPT_WAIT_S,
    UTTERANCE_MAX_S,
    BargeIn,
    Policy,
    confirm_after_s,
    is_backchannel,
)


class Floor(enum.Enum):
    IDLE = "idle"  # nobody is expected to speak
    BOT = "bot"
    DOUBT = "doubt"  # the caller speaks over the bot, which is paused; is it an interruption?
    BURST = "burst"  # it was short; its words will tell
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

    def joined(self) -> str:
        return self.text if self.text is not None else " ".join(filter(None, self.texts))


class Machine:
    """The floor of one call. Feed it every event in order; obey the commands it returns."""

    def __init__(self) -> None:
        self.floor = Floor.IDLE
        self._deadline: float | None = None
        self._policy: Policy | None = None
        self._after_saying: int | None = None  # the question opens when this utterance of the bot is over
        self._spoken = -1  # the last utterance of the bot that is over
        self._noinput_from_s = 0.0
        self._barge_in: BargeIn = "off"
        self._speaking_since_s: float | None = None
        self._said: Utterance | None = None
        self._segments = 0
        self._bot_waits = False  # it began while the caller had the floor, and is paused

    def __repr__(self) -> str:
        return f"<floor {self.floor.value} question={self._policy is not None} deadline={self._deadline}>"

    def handle(self, event: FloorEvent) -> list[FloorCommand]:
        """Take one event; return what is to be done now, in order."""
        match event:
            case SpeechStarted(at_s=at_s):
                self._speaking_since_s = at_s
            case SpeechStopped():
                self._speaking_since_s = None
            case _:
                pass
        row = TABLE[self.floor].get(type(event))
        assert row is not None, f"no row for {type(event).__name__} in {self!r}"
        return row(self, event)

    def next_deadline(self) -> float | None:
        """When DeadlinePassed is due, on the clock of the events; None: nothing is timed."""
        return self._deadline

    # ------------------------------------------------------------ moves

    def go(self, floor: Floor, deadline: float | None = None) -> None:
        self.floor = floor
        self._deadline = deadline

    def finalize(self, until_s: float) -> FinalizeSegment:
        """Ask for the words of the whole utterance so far; outdates what was asked before."""
        assert self._said is not None, "finalize without an utterance"
        self._segments += 1
        self._said.segment, self._said.text, self._said.stopped_s = self._segments, None, until_s
        expects = self._policy.expects if self._policy else "open"
        return FinalizeSegment(self._segments, self._said.started_s, until_s, expects)

    def listen_or_idle(self, now: float) -> None:
        """The bot is silent: open the question if there is one, or let the caller go on if already speaking."""
        if self._policy is None or self._after_saying is not None:
            self.go(Floor.IDLE)
        elif self._speaking_since_s is not None:
            begin_utterance(self, self._speaking_since_s)
        else:
            self.go(Floor.OPEN, self._noinput_from_s + self._policy.noinput_s)


Row = Callable[[Machine, FloorEvent], list[FloorCommand]]

# ---------------------------------------------------------------- rows


def ignore(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    return []


def tell(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, DtmfPressed | BotFinished)
    return [Tell(event)]


def hang_up(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, HungUp)
    floor.go(Floor.OVER)
    return [Tell(event)]


def question_asked(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    """Remember the question; open it at once when no utterance of the bot stands before it any more.

    Whoever asks may not know yet that the bot has finished.
    """
    assert isinstance(event, QuestionAsked)
    after = event.after_saying if event.after_saying is not None and event.after_saying > floor._spoken else None
    floor._policy, floor._after_saying = event.policy, after
    if after is None and floor.floor in (Floor.IDLE, Floor.OPEN):
        floor._noinput_from_s = event.at_s
        floor.listen_or_idle(event.at_s)
    return []


def question_closed(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    floor._policy = floor._after_saying = None
    if floor.floor not in (Floor.OPEN, Floor.CALLER, Floor.PAUSE, Floor.DECIDING):
        return []
    floor._said = None
    if floor._bot_waits:
        return let_bot_speak(floor)
    floor.go(Floor.IDLE)
    return []


def bot_started(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    """The bot takes the floor; over a caller who is speaking it begins paused."""
    assert isinstance(event, BotStarted)
    floor._barge_in, floor._said = event.barge_in, None
    floor.go(Floor.BOT)
    if floor._speaking_since_s is not None:
        return maybe_barge_in(floor, SpeechStarted(floor._speaking_since_s), event.at_s)
    return []


def bot_comes_too_late(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    """The caller took the floor before the bot's first sound: the bot waits until the utterance is over.

    A prompt that must not be interrupted does not wait.
    """
    assert isinstance(event, BotStarted)
    if event.barge_in == "off":
        return bot_started(floor, event)
    floor._barge_in, floor._bot_waits = event.barge_in, True
    return [PausePlayback()]


def waiting_bot_finished(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    floor._bot_waits = False  # it had nothing to say: the voice failed
    question_is_spoken(floor, event)
    return tell(floor, event)


def let_bot_speak(floor: Machine) -> list[FloorCommand]:
    floor._bot_waits = False
    floor.go(Floor.BOT)
    return [ResumePlayback()]


def bot_finished(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, BotFinished)
    question_is_spoken(floor, event)
    floor.listen_or_idle(event.at_s)
    return [Tell(event)]


def question_is_spoken(floor: Machine, event: FloorEvent) -> None:
    """The utterance the question stands behind is over, heard or not: from now on silence counts."""
    assert isinstance(event, BotFinished)
    floor._spoken = event.saying
    if floor._after_saying is None or event.saying >= floor._after_saying:
        floor._after_saying = None
        floor._noinput_from_s = event.at_s


def speech_over_bot(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, SpeechStarted)
    return maybe_barge_in(floor, event, event.at_s)


def maybe_barge_in(floor: Machine, event: SpeechStarted, now: float) -> list[FloorCommand]:
    if floor._barge_in == "off":
        return []
    floor._said = Utterance(event.at_s, event.at_s, barged_in=True)
    floor.go(Floor.DOUBT, now + confirm_after_s(floor._barge_in))
    return [PausePlayback()]


def take_floor(floor: Machine) -> None:
    """The interruption is confirmed: the caller speaks, or has just spoken."""
    assert floor._said is not None
    floor.go(Floor.CALLER, floor._said.started_s + UTTERANCE_MAX_S)


def doubt_lasted(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    take_floor(floor)
    return [StopPlayback()]


def doubt_fell_silent(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, SpeechStopped)
    ask = floor.finalize(event.at_s)
    floor.go(Floor.BURST, event.at_s + BURST_DECISION_S)
    return [ask]


def burst_goes_on(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    """A second burst within the decision: two in a row are an interruption."""
    take_floor(floor)
    return [StopPlayback()]


def words_over_bot(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    """Interim words of a streaming transcriber confirm at once."""
    assert isinstance(event, Words)
    if is_backchannel(event.text) or floor._barge_in == "off":
        return []
    if floor._said is None:
        floor._said = Utterance(event.started_s, event.stopped_s, barged_in=True)
    take_floor(floor)
    return [StopPlayback(), *remember_words(floor, event)]


def burst_decided(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, Words) and floor._said is not None
    if event.segment not in (floor._said.segment, -1) or not event.is_final:
        return []
    if is_backchannel(event.text):
        return resume(floor, event)
    floor._said.text, floor._said.confidence = event.text, event.confidence
    return [StopPlayback(), *finish(floor, event.stopped_s)]


def resume(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    floor._said = None
    floor.go(Floor.BOT)
    return [ResumePlayback()]


def begin_utterance(floor: Machine, at_s: float) -> None:
    floor._said = Utterance(at_s, at_s)
    floor.go(Floor.CALLER, at_s + UTTERANCE_MAX_S)


def caller_begins(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, SpeechStarted)
    begin_utterance(floor, event.at_s)
    return []


def speech_before_bot(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    """A question is about to be asked and its sound is not there yet: the caller does not wait for it.

    Without a question the speech is only remembered; it counts when one opens or the bot begins.
    """
    return caller_begins(floor, event) if floor._policy is not None else []


def caller_goes_on(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    """Speech again before the utterance was over: the same utterance, decoded again as a whole."""
    assert floor._said is not None
    floor._said.segment = -1
    floor.go(Floor.CALLER, floor._said.started_s + UTTERANCE_MAX_S)
    return []


def caller_pauses(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, SpeechStopped)
    ask = floor.finalize(event.at_s)
    wait_s = floor._policy.endpointing_s if floor._policy else 0.0
    floor.go(Floor.PAUSE, event.at_s + wait_s)
    return [ask]


def caller_too_long(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, DeadlinePassed)
    ask = floor.finalize(event.at_s)
    floor.go(Floor.DECIDING, event.at_s + TRANSCRIPT_WAIT_S)
    return [ask]


def remember_words(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    """Keep finals: the answer to our segment, or those a transcriber sends by itself."""
    assert isinstance(event, Words)
    said = floor._said
    if said is None or not event.is_final:
        return []
    if event.segment == said.segment:
        said.text, said.confidence = event.text, min(said.confidence, event.confidence)
    elif event.segment == -1:
        said.texts.append(event.text)
        said.confidence = min(said.confidence, event.confidence)
    return []


def words_unasked(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    """Words although local detection heard nothing: a quiet caller. A final one counts as an utterance."""
    assert isinstance(event, Words)
    if not event.is_final or not event.text or event.segment != -1 or floor._policy is None:
        return []
    floor._said = Utterance(event.started_s, event.stopped_s, texts=[event.text], confidence=event.confidence)
    floor.go(Floor.DECIDING, event.stopped_s + floor._policy.endpointing_s)
    return []


def endpointing_elapsed(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, DeadlinePassed) and floor._said is not None
    if floor._said.text is not None:
        return finish(floor, event.at_s)
    floor.go(Floor.DECIDING, event.at_s + TRANSCRIPT_WAIT_S)
    return []


def decide(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, Words) and floor._said is not None
    remember_words(floor, event)
    return finish(floor, event.stopped_s) if floor._said.text is not None else []


def give_up_waiting(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    return finish(floor, event.at_s) if isinstance(event, DeadlinePassed | TranscriberLost) else []


def words_are_lost(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    """What was asked for will not come: what is there is all."""
    assert floor._said is not None
    floor._said.text = floor._said.joined()
    return []


def finish(floor: Machine, now: float) -> list[FloorCommand]:
    """The utterance is over. A short noise without words is forgotten and the question stays open."""
    said = floor._said
    assert said is not None
    text, floor._said = said.joined(), None
    if floor._bot_waits:
        return finish_before_bot(floor, said, text)
    if not text and not said.barged_in and said.stopped_s - said.started_s < NOISE_MAX_S and floor._policy:
        floor.listen_or_idle(now)
        return []
    return hand_over(floor, said, text)


def finish_before_bot(floor: Machine, said: Utterance, text: str) -> list[FloorCommand]:
    """The bot waits with its first word. "Oui" cannot answer a question that was not asked: it may speak."""
    if is_backchannel(text):
        return let_bot_speak(floor)
    floor._bot_waits, said.barged_in = False, True
    return [StopPlayback(), *hand_over(floor, said, text)]


def hand_over(floor: Machine, said: Utterance, text: str) -> list[FloorCommand]:
    """The caller's words to the conductor; no question is open any more."""
    floor._policy = floor._after_saying = None
    floor.go(Floor.IDLE)
    confidence = said.confidence if text else 0.0
    return [Tell(UtteranceEnded(text, said.started_s, said.stopped_s, confidence, said.barged_in))]


def nothing_heard(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, DeadlinePassed) and floor._policy is not None
    waited_s = floor._policy.noinput_s
    floor._policy = floor._after_saying = None
    floor.go(Floor.IDLE)
    return [Tell(NoInput(waited_s, event.at_s))]


def transcriber_lost_while_doubting(floor: Machine, event: FloorEvent) -> list[FloorCommand]:
    return resume(floor, event)


# ---------------------------------------------------------------- the table

_ALWAYS: dict[type, Row] = {
    DtmfPressed: tell,
    HungUp: hang_up,
    QuestionAsked: question_asked,
    QuestionClosed: question_closed,
    TranscriberLost: ignore,
    DeadlinePassed: ignore,
}

TABLE: dict[Floor, dict[type, Row]] = {
    Floor.IDLE: _ALWAYS
    | {
        SpeechStarted: speech_before_bot,
        SpeechStopped: ignore,
        Words: ignore,
        BotStarted: bot_started,
        BotFinished: bot_finished,
    },
    Floor.BOT: _ALWAYS
    | {
        SpeechStarted: speech_over_bot,
        SpeechStopped: ignore,
        Words: words_over_bot,
        BotStarted: bot_started,
        BotFinished: bot_finished,
    },
    Floor.DOUBT: _ALWAYS
    | {
        SpeechStarted: ignore,
        SpeechStopped: doubt_fell_silent,
        Words: words_over_bot,
        DeadlinePassed: doubt_lasted,
        BotStarted: ignore,
        BotFinished: bot_finished,  # its last block was already on the wire
    },
    Floor.BURST: _ALWAYS
    | {
        SpeechStarted: burst_goes_on,
        SpeechStopped: ignore,
        Words: burst_decided,
        DeadlinePassed: resume,
        TranscriberLost: transcriber_lost_while_doubting,
        BotStarted: ignore,
        BotFinished: bot_finished,
    },
    Floor.OPEN: _ALWAYS
    | {
        SpeechStarted: caller_begins,
        SpeechStopped: ignore,
        Words: words_unasked,
        DeadlinePassed: nothing_heard,
        BotStarted: bot_started,
        BotFinished: tell,
    },
    Floor.CALLER: _ALWAYS
    | {
        SpeechStarted: ignore,
        SpeechStopped: caller_pauses,
        Words: remember_words,
        DeadlinePassed: caller_too_long,
        BotStarted: bot_comes_too_late,
        BotFinished: waiting_bot_finished,
    },
    Floor.PAUSE: _ALWAYS
    | {
        SpeechStarted: caller_goes_on,
        SpeechStopped: ignore,
        Words: remember_words,
        DeadlinePassed: endpointing_elapsed,
        TranscriberLost: words_are_lost,
        BotStarted: bot_comes_too_late,
        BotFinished: waiting_bot_finished,
    },
    Floor.DECIDING: _ALWAYS
    | {
        SpeechStarted: caller_goes_on,
        SpeechStopped: ignore,
        Words: decide,
        DeadlinePassed: give_up_waiting,
        TranscriberLost: give_up_waiting,
        BotStarted: bot_comes_too_late,
        BotFinished: waiting_bot_finished,
    },
    Floor.OVER: dict.fromkeys(
        (
            *_ALWAYS,
            SpeechStarted,
            SpeechStopped,
            Words,
            BotStarted,
            BotFinished,
        ),
        ignore,
    ),
}
