"""Pure. Rows of the bot that cannot be interrupted and hears all the same: what a caller says over the greeting.

Nothing is paused. When the caller falls silent the words are asked for, and told when they come; a bot that is done
sooner waits a moment with the news of its end, so that what was said over it is known before the next question.
"""

from __future__ import annotations

from . import bot
from .events import (
    BotFinished,
    BotStarted,
    DeadlinePassed,
    FloorCommand,
    FloorEvent,
    HungUp,
    SpeechStarted,
    SpeechStopped,
    Tell,
    TranscriberLost,
    UtteranceEnded,
    Words,
)
from .policy import BURST_DECISION_S, is_backchannel
from .rows import hang_up, question_is_spoken
from .state import Floor, State, Utterance
from .utterance import is_outdated, remember_words


def begins(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """Once more before the words are there: the same utterance, decoded again as a whole."""
    assert isinstance(event, SpeechStarted)
    if floor.said is None:
        floor.said = Utterance(event.at_s, event.at_s)
    floor.said.segment = -1
    return []


def falls_silent(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, SpeechStopped)
    return [floor.finalize(event.at_s)] if floor.said is not None else []


def words(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """A final one without speech that local detection heard is of a quiet caller."""
    assert isinstance(event, Words)
    if floor.said is not None:
        remember_words(floor, event)
    elif event.is_final and event.text and event.segment == -1 and not is_outdated(floor, event):
        floor.said = Utterance(event.started_s, event.stopped_s, text=event.text, confidence=event.confidence)
    if floor.said is None or floor.said.text is None:
        return []
    return [*told(floor), *let_go(floor, event.stopped_s)]


def transcriber_lost(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """What was asked for will not come: what is there is all."""
    assert isinstance(event, TranscriberLost)
    return [*told(floor), *let_go(floor, event.at_s)]


def told(floor: State) -> list[FloorCommand]:
    """The caller's words to the conductor. "Oui", "mmh" and a cough only mean "I am listening"."""
    said, floor.said = floor.said, None
    if said is None:
        return []
    floor.heard_until_s = max(floor.heard_until_s, said.stopped_s)
    if is_backchannel(said.joined()):
        return []
    news = UtteranceEnded(said.joined(), said.started_s, said.stopped_s, said.confidence, overheard=True)
    return [Tell(news)]


def bot_finished(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """Somebody speaks, or has spoken and the words are on their way: they are waited for, not for long."""
    assert isinstance(event, BotFinished)
    question_is_spoken(floor, event)
    floor.held = event
    if floor.said is None:
        return let_go(floor, event.at_s)
    floor.go(Floor.OVERHEARD, event.at_s + BURST_DECISION_S)
    return []


def let_go(floor: State, now: float) -> list[FloorCommand]:
    """The bot's end is told, if it has ended."""
    held, floor.held = floor.held, None
    if held is None:
        return []
    floor.listen_or_idle(now)
    return [Tell(held)]


def waited_enough(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """Who still speaks then is heard from the beginning by the next question."""
    assert isinstance(event, DeadlinePassed)
    said, floor.said = floor.said, None
    if said is not None and floor.speaking_since_s is not None:
        floor.speaking_since_s = said.started_s
    return let_go(floor, event.at_s)


def bot_starts_again(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, BotStarted)
    return [*let_go(floor, event.at_s), *bot.started(floor, event)]


def another_bot_finished(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, BotFinished)
    return [*let_go(floor, event.at_s), *bot_finished(floor, event)]


def hung_up(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """What the bot said was heard to its end: the transcript must have it."""
    assert isinstance(event, HungUp)
    return [*let_go(floor, event.at_s), *hang_up(floor, event)]
