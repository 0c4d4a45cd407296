"""Pure. Rows of a caller who has the floor: the utterance begins, pauses and ends; its words are kept and told."""

from __future__ import annotations

from .events import (
    DeadlinePassed,
    FloorCommand,
    FloorEvent,
    SpeechStarted,
    SpeechStopped,
    StopPlayback,
    Tell,
    TranscriberLost,
    UtteranceEnded,
    Words,
)
from .policy import NOISE_MAX_S, STILL_S, TRANSCRIPT_WAIT_S, is_backchannel
from .state import Floor, State, Utterance


def begins(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, SpeechStarted)
    floor.begin_utterance(event.at_s, event.at_s)
    return []


def speech_before_bot(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """A question is about to be asked and its sound is not there yet: the caller does not wait for it.

    Without a question the speech is only remembered; it counts when one opens or the bot begins.
    """
    return begins(floor, event) if floor.policy is not None else []


def goes_on(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """Speech again before the utterance was over: the same utterance, decoded again as a whole."""
    assert isinstance(event, SpeechStarted) and floor.said is not None
    floor.said.segment = -1
    floor.caller_speaks(event.at_s)
    return []


def pauses(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, SpeechStopped)
    ask = floor.finalize(event.at_s)
    wait_s = floor.policy.endpointing_s if floor.policy else 0.0
    floor.go(Floor.PAUSE, event.at_s + wait_s)
    return [ask]


def too_long(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, DeadlinePassed)
    ask = floor.finalize(event.at_s)
    floor.go(Floor.DECIDING, event.at_s + TRANSCRIPT_WAIT_S)
    return [ask]


def words_while_speaking(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """Words that come as they are spoken also tell when they stop coming: noise may go on without them.

    Final ones tell it of a caller whom only the transcriber hears.
    """
    assert isinstance(event, Words)
    is_only_heard_there = floor.speaking_since_s is None and event.segment == -1
    if event.text and floor.said is not None and (is_only_heard_there or not event.is_final):
        floor.deadline = words_end_s(floor, event)
    return remember_words(floor, event)


def words_end_s(floor: State, event: Words) -> float:
    """When these were the last words of the utterance, if none come until then."""
    assert floor.said is not None
    patience_s = (floor.policy.endpointing_s if floor.policy else 0.0) + (0.0 if event.is_final else STILL_S)
    latest = min(floor.said.breath_ends_s, floor.said.started_s + floor.story_max_s)
    return max(min(latest, event.stopped_s + patience_s), floor.said.started_s)


def words_unasked(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """Words although local detection heard nothing: a quiet caller. A final one counts as an utterance.

    So does the answer that was not waited for any more, to what was said over the bot, if it is more than "go on".
    """
    assert isinstance(event, Words)
    if not event.is_final or not event.text or floor.policy is None or is_outdated(floor, event):
        return []
    if event.segment != -1 and is_backchannel(event.text):
        return []
    floor.said = Utterance(event.started_s, event.stopped_s, texts=[event.text], confidence=event.confidence)
    floor.go(Floor.DECIDING, event.stopped_s + floor.policy.endpointing_s)
    return []


def remember_words(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """Keep finals: the answer to our segment, or those a transcriber sends by itself.

    Late and repeated ones change nothing. In a pause, an answer tells how long the pause still has to be.
    """
    assert isinstance(event, Words)
    said = floor.said
    if said is None or not event.is_final or (event.segment == -1 and is_outdated(floor, event)):
        return []
    if event.segment == said.segment:
        said.text, said.confidence = event.text, min(said.confidence, event.confidence)
        if floor.floor is Floor.PAUSE:
            floor.deadline = floor.silence_ends_s()
    elif event.segment == -1:
        said.texts.append(event.text)
        said.confidence = min(said.confidence, event.confidence)
    return []


def is_outdated(floor: State, event: Words) -> bool:
    """Words of sound that was told before: a late final, or the same one again."""
    return event.stopped_s <= floor.heard_until_s


def endpointing_elapsed(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, DeadlinePassed) and floor.said is not None
    if floor.said.text is not None:
        return finish(floor, event.at_s)
    floor.go(Floor.DECIDING, event.at_s + TRANSCRIPT_WAIT_S)
    return []


def decide(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, Words) and floor.said is not None
    remember_words(floor, event)
    if floor.said.text is None:
        return []
    ends_s = floor.silence_ends_s()
    if floor.policy is not None and ends_s > floor.said.stopped_s + floor.policy.endpointing_s:
        floor.go(Floor.PAUSE, ends_s)  # it cannot be all: wait on, from the end of the words
        return []
    return finish(floor, event.stopped_s)


def give_up_waiting(floor: State, event: FloorEvent) -> list[FloorCommand]:
    return finish(floor, event.at_s) if isinstance(event, DeadlinePassed | TranscriberLost) else []


def words_are_lost(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """What was asked for will not come: what is there is all."""
    assert floor.said is not None
    floor.said.text = floor.said.joined()
    return []


def finish(floor: State, now: float) -> list[FloorCommand]:
    """The utterance is over. A short noise without words is forgotten and the question stays open."""
    said = floor.said
    assert said is not None
    text, floor.said = said.joined(), None
    if floor.bot_waits:
        return finish_before_bot(floor, said, text)
    if not text and not said.barged_in and said.stopped_s - said.started_s < NOISE_MAX_S and floor.policy:
        floor.listen_or_idle(now)
        return []
    return hand_over(floor, said, text)


def finish_before_bot(floor: State, said: Utterance, text: str) -> list[FloorCommand]:
    """The bot waits with its first word. "Oui" cannot answer a question that was not asked: it may speak."""
    if is_backchannel(text):
        return [floor.let_bot_speak()]
    floor.bot_waits, said.barged_in = False, True
    return [StopPlayback(), *hand_over(floor, said, text)]


def hand_over(floor: State, said: Utterance, text: str) -> list[FloorCommand]:
    """The caller's words to the conductor; no question is open any more."""
    floor.heard_until_s = max(floor.heard_until_s, said.stopped_s)
    if floor.speaking_since_s is not None:  # cut by the time: what follows begins behind what is told now
        floor.speaking_since_s = max(floor.speaking_since_s, floor.heard_until_s)
    floor.aside = None
    floor.policy = floor.after_saying = None
    floor.go(Floor.IDLE)
    confidence = said.confidence if text else 0.0
    return [Tell(UtteranceEnded(text, said.started_s, said.stopped_s, confidence, said.barged_in))]
