"""Pure. Who has the floor, as one table.

    IDLE ── QuestionAsked ──▶ OPEN ── SpeechStarted ──▶ CALLER ── SpeechStopped ──▶ PAUSE ── endpointing ──▶ DECIDING
      ▲                        │ noinput                 ▲  ▲                        │ SpeechStarted          │ Words
      └──────── Tell ──────────┴─────────────────────────┼──┴────────────────────────┘                        ▼
    BOT ── SpeechStarted ──▶ DOUBT (bot paused) ── lasts, or words ──┘                                  Tell, IDLE
      ▲                        │ SpeechStopped: BURST (words?) ── a backchannel ── ResumePlayback ──▶ BOT
      │                        └ lasts, and only words may interrupt: WEIGHED (words?) ── none: noise ──▶ BOT
    OVERHEARING (a bot that cannot be interrupted) ── SpeechStopped, Words ──▶ Tell; the bot speaks on
                  └ BotFinished before the words ──▶ OVERHEARD ── Words, or too long ──▶ Tell, IDLE

The final words are asked for as soon as the caller falls silent and not when endpointing has elapsed: if the caller
goes on, that result is outdated by its segment number and the whole stretch is decoded again. So the transcriber's
time is spent inside the pause we wait for anyway. Once they are there, a judge of the question's grammar says how
long the pause still has to be: an answer that is complete ends early, half an address is waited for.

A missing row is our own mistake and says so; what may be ignored has a row that ignores it.
The rows are in `rows`, `bot`, `barge_in`, `utterance` and `overheard`, what they change in `state`.
"""

from __future__ import annotations

from collections.abc import Callable

from . import barge_in, bot, overheard, rows, utterance
from .events import (
    BotFinished,
    BotStarted,
    DeadlinePassed,
    DtmfPressed,
    FloorCommand,
    FloorEvent,
    HungUp,
    KeyTaken,
    QuestionAsked,
    QuestionClosed,
    SpeechStarted,
    SpeechStopped,
    TranscriberLost,
    Words,
)
from .policy import Judge, judges_nothing
from .rests import Rests, rests_on
from .state import Floor, State

__all__ = ["TABLE", "Floor", "Machine"]

Row = Callable[[State, FloorEvent], list[FloorCommand]]


class Machine:
    """The floor of one call. Feed it every event in order; obey the commands it returns."""

    def __init__(self, judge: Judge = judges_nothing) -> None:
        self._state = State(judge=judge)

    def __repr__(self) -> str:
        state = self._state
        return f"<floor {state.floor.value} question={state.policy is not None} deadline={state.deadline}>"

    @property
    def floor(self) -> Floor:
        return self._state.floor

    def handle(self, event: FloorEvent) -> list[FloorCommand]:
        """Take one event; return what is to be done now, in order."""
        match event:
            case SpeechStarted(at_s=at_s):
                self._state.speaking_since_s = at_s
            case SpeechStopped():
                self._state.speaking_since_s = None
            case _:
                pass
        row = TABLE[self.floor].get(type(event))
        assert row is not None, f"no row for {type(event).__name__} in {self!r}"
        return row(self._state, event)

    def next_deadline(self) -> float | None:
        """When DeadlinePassed is due, on the clock of the events; None: nothing is timed."""
        return self._state.deadline

    def rests(self) -> Rests:
        """Which of the events to come it need not be told of at once."""
        return rests_on(self._state)


# ---------------------------------------------------------------- the table

_ALWAYS: dict[type, Row] = {
    DtmfPressed: rows.tell,
    HungUp: rows.hang_up,
    KeyTaken: rows.ignore,
    QuestionAsked: rows.question_asked,
    QuestionClosed: rows.question_closed,
    TranscriberLost: rows.ignore,
    DeadlinePassed: rows.ignore,
}

TABLE: dict[Floor, dict[type, Row]] = {
    Floor.IDLE: _ALWAYS
    | {
        SpeechStarted: utterance.speech_before_bot,
        SpeechStopped: rows.ignore,
        Words: rows.ignore,
        BotStarted: bot.started,
        BotFinished: bot.finished,
    },
    Floor.BOT: _ALWAYS
    | {
        SpeechStarted: barge_in.speech_over_bot,
        SpeechStopped: rows.ignore,
        KeyTaken: barge_in.key_over_bot,
        Words: barge_in.words_over_bot,
        DeadlinePassed: barge_in.noise_again,
        BotStarted: bot.started,
        BotFinished: bot.finished,
    },
    Floor.DOUBT: _ALWAYS
    | {
        SpeechStarted: rows.ignore,
        SpeechStopped: barge_in.doubt_fell_silent,
        KeyTaken: barge_in.key_over_bot,
        Words: barge_in.words_over_bot,
        DeadlinePassed: barge_in.doubt_lasted,
        BotStarted: rows.ignore,
        BotFinished: bot.finished,  # its last block was already on the wire
    },
    Floor.BURST: _ALWAYS
    | {
        SpeechStarted: barge_in.burst_goes_on,
        SpeechStopped: rows.ignore,
        KeyTaken: barge_in.key_over_bot,
        Words: barge_in.burst_decided,
        DeadlinePassed: barge_in.resume,
        TranscriberLost: barge_in.transcriber_lost_while_doubting,
        BotStarted: rows.ignore,
        BotFinished: bot.finished,
    },
    Floor.WEIGHED: _ALWAYS
    | {
        SpeechStarted: rows.ignore,
        SpeechStopped: barge_in.doubt_fell_silent,
        KeyTaken: barge_in.key_over_bot,
        Words: barge_in.noise_weighed,
        DeadlinePassed: barge_in.doubt_confirmed,
        TranscriberLost: barge_in.doubt_confirmed,
        BotStarted: rows.ignore,
        BotFinished: bot.finished,
    },
    Floor.OVERHEARING: _ALWAYS
    | {
        SpeechStarted: overheard.begins,
        SpeechStopped: overheard.falls_silent,
        Words: overheard.words,
        TranscriberLost: overheard.transcriber_lost,
        BotStarted: bot.started,
        BotFinished: overheard.bot_finished,
    },
    Floor.OVERHEARD: _ALWAYS
    | {
        SpeechStarted: overheard.begins,
        SpeechStopped: overheard.falls_silent,
        Words: overheard.words,
        DeadlinePassed: overheard.waited_enough,
        TranscriberLost: overheard.transcriber_lost,
        HungUp: overheard.hung_up,
        BotStarted: overheard.bot_starts_again,
        BotFinished: overheard.another_bot_finished,
    },
    Floor.OPEN: _ALWAYS
    | {
        SpeechStarted: utterance.begins,
        SpeechStopped: rows.ignore,
        Words: utterance.words_unasked,
        DeadlinePassed: rows.nothing_heard,
        BotStarted: bot.started,
        BotFinished: rows.tell,
    },
    Floor.CALLER: _ALWAYS
    | {
        SpeechStarted: rows.ignore,
        SpeechStopped: utterance.pauses,
        Words: utterance.words_while_speaking,
        DeadlinePassed: utterance.too_long,
        BotStarted: bot.comes_too_late,
        BotFinished: bot.finished_waiting,
    },
    Floor.PAUSE: _ALWAYS
    | {
        SpeechStarted: utterance.goes_on,
        SpeechStopped: rows.ignore,
        Words: utterance.remember_words,
        DeadlinePassed: utterance.endpointing_elapsed,
        TranscriberLost: utterance.words_are_lost,
        BotStarted: bot.comes_too_late,
        BotFinished: bot.finished_waiting,
    },
    Floor.DECIDING: _ALWAYS
    | {
        SpeechStarted: utterance.goes_on,
        SpeechStopped: rows.ignore,
        Words: utterance.decide,
        DeadlinePassed: utterance.give_up_waiting,
        TranscriberLost: utterance.give_up_waiting,
        BotStarted: bot.comes_too_late,
        BotFinished: bot.finished_waiting,
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
        rows.ignore,
    ),
}
