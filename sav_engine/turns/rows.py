"""Pure. What may happen on each floor: one small function per row of the table in `machine`.

Longer than other files: the rows of one table, to be read beside it.
"""

from __future__ import annotations

from .events import (
    BotFinished,
    BotStarted,
    DeadlinePassed,
    DtmfPressed,
    FloorCommand,
    FloorEvent,
    HungUp,
    NoInput,
    PausePlayback,
    QuestionAsked,
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
    LATE_ANSWER_S,
    NOISE_AGAIN_S,
    NOISE_AGAIN_TIMES,
    NOISE_MAX_S,
    STILL_S,
    TRANSCRIPT_WAIT_S,
    confirm_after_s,
    is_backchannel,
)
from .state import Floor, State, Utterance


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
        return let_bot_speak(floor)
    floor.go(Floor.IDLE)
    return []


def bot_started(floor: State, event: FloorEvent) -> list[FloorCommand]:
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


def bot_comes_too_late(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """The caller took the floor before the bot's first sound: the bot waits until the utterance is over.

    A prompt that must not be interrupted does not wait.
    """
    assert isinstance(event, BotStarted)
    if event.barge_in in ("off", "overhear"):
        return bot_started(floor, event)
    floor.barge_in, floor.bot_waits = event.barge_in, True
    return [PausePlayback()]


def waiting_bot_finished(floor: State, event: FloorEvent) -> list[FloorCommand]:
    floor.bot_waits = False  # it had nothing to say: the voice failed
    question_is_spoken(floor, event)
    return tell(floor, event)


def let_bot_speak(floor: State) -> list[FloorCommand]:
    floor.bot_waits = False
    floor.go(Floor.BOT)
    return [ResumePlayback()]


def bot_finished(floor: State, event: FloorEvent) -> list[FloorCommand]:
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


def question_is_spoken(floor: State, event: FloorEvent) -> None:
    """The utterance the question stands behind is over, heard or not: from now on silence counts."""
    assert isinstance(event, BotFinished)
    floor.spoken = event.saying
    if floor.after_saying is None or event.saying >= floor.after_saying:
        floor.after_saying = None
        floor.noinput_from_s = event.at_s


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
    floor.go(Floor.CALLER, floor.said.started_s + floor.utterance_max_s)


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
    if is_backchannel(event.text) or floor.barge_in == "off" or is_outdated(floor, event):
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


def caller_begins(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, SpeechStarted)
    floor.begin_utterance(event.at_s, event.at_s)
    return []


def speech_before_bot(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """A question is about to be asked and its sound is not there yet: the caller does not wait for it.

    Without a question the speech is only remembered; it counts when one opens or the bot begins.
    """
    return caller_begins(floor, event) if floor.policy is not None else []


def caller_goes_on(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """Speech again before the utterance was over: the same utterance, decoded again as a whole."""
    assert floor.said is not None
    floor.said.segment = -1
    floor.go(Floor.CALLER, floor.said.started_s + floor.utterance_max_s)
    return []


def caller_pauses(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, SpeechStopped)
    ask = floor.finalize(event.at_s)
    wait_s = floor.policy.endpointing_s if floor.policy else 0.0
    floor.go(Floor.PAUSE, event.at_s + wait_s)
    return [ask]


def caller_too_long(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, DeadlinePassed)
    ask = floor.finalize(event.at_s)
    floor.go(Floor.DECIDING, event.at_s + TRANSCRIPT_WAIT_S)
    return [ask]


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
    latest = floor.said.started_s + floor.utterance_max_s
    return max(min(latest, event.stopped_s + patience_s), floor.said.started_s)


def words_unasked(floor: State, event: FloorEvent) -> list[FloorCommand]:
    """Words although local detection heard nothing: a quiet caller. A final one counts as an utterance."""
    assert isinstance(event, Words)
    if not event.is_final or not event.text or event.segment != -1 or floor.policy is None:
        return []
    if is_outdated(floor, event):
        return []
    floor.said = Utterance(event.started_s, event.stopped_s, texts=[event.text], confidence=event.confidence)
    floor.go(Floor.DECIDING, event.stopped_s + floor.policy.endpointing_s)
    return []


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
        return let_bot_speak(floor)
    floor.bot_waits, said.barged_in = False, True
    return [StopPlayback(), *hand_over(floor, said, text)]


def hand_over(floor: State, said: Utterance, text: str) -> list[FloorCommand]:
    """The caller's words to the conductor; no question is open any more."""
    floor.heard_until_s = max(floor.heard_until_s, said.stopped_s)
    floor.aside = None
    floor.policy = floor.after_saying = None
    floor.go(Floor.IDLE)
    confidence = said.confidence if text else 0.0
    return [Tell(UtteranceEnded(text, said.started_s, said.stopped_s, confidence, said.barged_in))]


def nothing_heard(floor: State, event: FloorEvent) -> list[FloorCommand]:
    assert isinstance(event, DeadlinePassed) and floor.policy is not None
    waited_s = floor.policy.noinput_s
    floor.policy = floor.after_saying = None
    floor.go(Floor.IDLE)
    return [Tell(NoInput(waited_s, event.at_s))]


def transcriber_lost_while_doubting(floor: State, event: FloorEvent) -> list[FloorCommand]:
    return resume(floor, event)
