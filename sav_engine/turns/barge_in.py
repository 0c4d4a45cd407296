"""Pure. Rows of a caller who speaks over the bot: is it an interruption, a backchannel or noise?

The bot is paused while that is in doubt. Lasting speech or words confirm; a backchannel lets it go on.
"""

from __future__ import annotations

from .events import (
    DeadlinePassed,
    FloorCommand,
    FloorEvent,
    PausePlayback,
    ResumePlayback,
    SpeechStarted,
    SpeechStopped,
    StopPlayback,
    Words,
)
from .policy import BURST_DECISION_S, NOISE_AGAIN_S, NOISE_AGAIN_TIMES, confirm_after_s, is_backchannel
from .state import Floor, State, Utterance
from .utterance import finish, is_outdated, remember_words, words_end_s


def speech_over_bot(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, SpeechStarted)
    return maybe_barge_in(floor, event, event.at_s)


def maybe_barge_in(floor: State, event: SpeechStarted, now: float) -> list[FloorCommand]:
    if floor.barge_in == "off":
        return []
    floor.said = Utterance(event.at_s, event.at_s, barged_in=True)
    floor.go(Floor.DOUBT, now + confirm_after_s(floor.barge_in))
    return [PausePlayback()]


def key_over_bot(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """A key is as good an interruption as words, where interruptions are allowed; there is no doubt about it."""
    if floor.barge_in == "off":
        return []
    floor.said = None
    floor.go(Floor.BOT)
    return [StopPlayback()]


def take_floor(floor: State) -> None:
    """The interruption is confirmed: the caller speaks, or has just spoken."""
    assert floor.said is not None
    floor.said.story_ends_s = floor.said.started_s + floor.story_max_s
    floor.caller_speaks(floor.said.started_s)


def doubt_lasted(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """Speech that lasts is an interruption, or, where only words are, a reason to ask for its words so far."""
    assert isinstance(event, DeadlinePassed)
    if floor.barge_in == "speech":
        return doubt_confirmed(floor, event)
    ask = floor.finalize(event.at_s)
    floor.go(Floor.WEIGHED, event.at_s + BURST_DECISION_S)
    return [ask]


def doubt_confirmed(floor: State, event: FloorEvent) -> list[FloorCommand]:
    take_floor(floor)
    return [StopPlayback()]


def noise_weighed(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """The words of something that goes on: those of a caller confirm, none at all is noise and the bot goes on."""
    assert isinstance(event, Words) and floor.said is not None
    if event.segment != floor.said.segment or not event.is_final or not is_backchannel(event.text):
        return words_over_bot(floor, event)
    asked_s = floor.said.stopped_s
    floor.said = None
    floor.go(Floor.BOT, noise_deadline(floor, asked_s))
    return [ResumePlayback()]


def noise_deadline(floor: State, now: float) -> float | None:
    """When to listen to it again; None: often enough."""
    floor.noises += 1
    return now + NOISE_AGAIN_S if floor.noises <= NOISE_AGAIN_TIMES else None


def noise_again(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """Still something over the bot, which speaks on meanwhile: perhaps by now it has words (`words_over_bot`)."""
    assert isinstance(event, DeadlinePassed)
    floor.deadline = None
    if floor.speaking_since_s is None or floor.barge_in == "off":
        return []
    floor.said = Utterance(event.at_s - NOISE_AGAIN_S, event.at_s, barged_in=True)
    floor.deadline = noise_deadline(floor, event.at_s)
    return [floor.finalize(event.at_s)]


def doubt_fell_silent(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, SpeechStopped)
    ask = floor.finalize(event.at_s)
    floor.go(Floor.BURST, event.at_s + BURST_DECISION_S)
    return [ask]


def burst_goes_on(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """A second burst within the decision ("oui, oui"): still in doubt, with what is left of the time allowed."""
    assert isinstance(event, SpeechStarted) and floor.said is not None
    spoken_s = floor.said.stopped_s - floor.said.started_s
    floor.said.segment = -1
    floor.go(Floor.DOUBT, event.at_s + max(confirm_after_s(floor.barge_in) - spoken_s, 0.0))
    return []


def words_over_bot(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """Interim words of a streaming transcriber confirm at once, and so do words that noise turns out to have.

    Nothing is left to be confirmed by words of what was told before.
    """
    assert isinstance(event, Words)
    if floor.barge_in == "off" or is_outdated(floor, event):
        return []
    if is_backchannel(event.text):
        remember_aside(floor, event)
        return []
    if floor.said is None:  # also the answer to a stretch that is not waited for any more
        floor.said = Utterance(event.started_s, event.stopped_s, event.segment, barged_in=True)
    kept = remember_words(floor, event)
    if floor.speaking_since_s is None and floor.said.text is not None:
        return [StopPlayback(), *finish(floor, floor.said.stopped_s)]
    floor.said.segment = -1  # the caller goes on: what was asked for was not all
    take_floor(floor)
    if floor.speaking_since_s is None:
        floor.deadline = words_end_s(floor, event)  # no SpeechStopped will come
    return [StopPlayback(), *kept]


def remember_aside(floor: State, event: Words) -> None:
    """A "oui" whose word came after the bot spoke on: it may be the answer all the same (`bot.is_late_answer`)."""
    is_late = floor.floor is Floor.BOT and floor.said is None and event.segment == floor.segments
    if is_late and event.is_final and event.text:
        floor.aside = Utterance(
            event.started_s, event.stopped_s, text=event.text, confidence=event.confidence, barged_in=True
        )


def burst_decided(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, Words) and floor.said is not None
    if event.segment not in (floor.said.segment, -1) or not event.is_final:
        return []
    if is_backchannel(event.text):
        floor.said.text = event.text
        floor.said.confidence = event.confidence
        aside = floor.said if event.text else None
        commands = resume(floor, event)
        floor.aside = aside
        return commands
    floor.said.text, floor.said.confidence = event.text, event.confidence
    return [StopPlayback(), *finish(floor, event.stopped_s)]


def resume(floor: State, event: FloorEvent) -> list[FloorCommand]:
    floor.said = None
    floor.go(Floor.BOT)
    return [ResumePlayback()]


def transcriber_lost_while_doubting(floor: State, event: FloorEvent) -> list[FloorCommand]:
    return resume(floor, event)
