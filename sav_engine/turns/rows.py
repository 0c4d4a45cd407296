"""Pure. Rows of any floor: what is ignored or only passed on, and the question that is asked, spoken and closed.

The others are in `bot`, `barge_in`, `utterance` and `overheard`.
"""

from __future__ import annotations

from .events import (
    BotFinished,
    DeadlinePassed,
    DtmfPressed,
    FloorCommand,
    FloorEvent,
    HungUp,
    NoInput,
    QuestionAsked,
    Tell,
)
from .state import Floor, State


def ignore(floor: State, event: FloorEvent) -> list[FloorCommand]:
    return []


def tell(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, DtmfPressed | BotFinished)
    return [Tell(event)]


def hang_up(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, HungUp)
    floor.go(Floor.OVER)
    return [Tell(event)]


def question_asked(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """Remember the question; open it at once when no utterance of the bot stands before it any more.

    Whoever asks may not know yet that the bot has finished.
    """
    assert isinstance(event, QuestionAsked)
    after = event.after_saying if event.after_saying is not None and event.after_saying > floor.spoken else None
    floor.policy, floor.after_saying = event.policy, after
    if after is None and floor.floor in (Floor.IDLE, Floor.OPEN):
        floor.noinput_from_s = event.at_s
        floor.listen_or_idle(event.at_s)
    return []


def question_closed(floor: State, event: FloorEvent) -> list[FloorCommand]:
    floor.policy = floor.after_saying = None
    if floor.floor not in (Floor.OPEN, Floor.CALLER, Floor.PAUSE, Floor.DECIDING):
        return []
    floor.said = None
    if floor.bot_waits:
        return [floor.let_bot_speak()]
    floor.go(Floor.IDLE)
    return []


def question_is_spoken(floor: State, event: FloorEvent) -> None:
    """The utterance the question stands behind is over, heard or not: from now on silence counts."""
    assert isinstance(event, BotFinished)
    floor.spoken = event.saying
    if floor.after_saying is None or event.saying >= floor.after_saying:
        floor.after_saying = None
        floor.noinput_from_s = event.at_s


def nothing_heard(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, DeadlinePassed) and floor.policy is not None
    waited_s = floor.policy.noinput_s
    floor.policy = floor.after_saying = None
    floor.go(Floor.IDLE)
    return [Tell(NoInput(waited_s, event.at_s))]
