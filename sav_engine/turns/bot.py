"""Pure. Rows of the bot's own beginning and end."""

from __future__ import annotations

from .barge_in import maybe_barge_in
from .events import BotFinished, BotStarted, FloorCommand, FloorEvent, PausePlayback, SpeechStarted, Tell
from .policy import LATE_ANSWER_S
from .rows import question_is_spoken, tell
from .state import Floor, State, Utterance
from .utterance import hand_over


def started(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """The bot takes the floor; over a caller who is speaking it begins paused."""
    assert isinstance(event, BotStarted)
    floor.barge_in, floor.said, floor.aside, floor.noises = event.barge_in, None, None, 0
    floor.go(Floor.BOT)
    if event.barge_in == "overhear":
        return overhear(floor)
    if floor.speaking_since_s is not None:
        return maybe_barge_in(floor, SpeechStarted(floor.speaking_since_s), event.at_s)
    return []


def overhear(floor: State) -> list[FloorCommand]:
    if floor.speaking_since_s is not None:
        floor.said = Utterance(floor.speaking_since_s, floor.speaking_since_s)
    floor.go(Floor.OVERHEARING)
    return []


def comes_too_late(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """The caller took the floor before the bot's first sound: the bot waits until the utterance is over.

    A prompt that must not be interrupted does not wait.
    """
    assert isinstance(event, BotStarted)
    if event.barge_in in ("off", "overhear"):
        return started(floor, event)
    floor.barge_in, floor.bot_waits = event.barge_in, True
    return [PausePlayback()]


def finished_waiting(floor: State, event: FloorEvent) -> list[FloorCommand]:
    floor.bot_waits = False  # it had nothing to say: the voice failed
    question_is_spoken(floor, event)
    return tell(floor, event)


def finished(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, BotFinished)
    question_is_spoken(floor, event)
    answer = floor.aside
    if answer is not None and is_late_answer(floor, answer, event):
        return [Tell(event), *hand_over(floor, answer, answer.joined())]
    floor.listen_or_idle(event.at_s)
    return [Tell(event)]


def is_late_answer(floor: State, said: Utterance, event: BotFinished) -> bool:
    """A yes over the last words of a yes-no question answers it, if the caller now waits for us."""
    is_answered = floor.policy is not None and floor.policy.expects == "yes_no" and floor.after_saying is None
    is_silent = floor.speaking_since_s is None and not event.stopped
    return is_answered and is_silent and event.at_s - said.stopped_s <= LATE_ANSWER_S
