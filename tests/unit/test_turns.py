"""Who has the floor: situations a caller would recognise, and one property."""

from __future__ import annotations

import copy

import attrs
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.turns.events import (
    BotFinished,
    BotStarted,
    DeadlinePassed,
    DtmfPressed,
    FinalizeSegment,
    FloorCommand,
    FloorEvent,
    HungUp,
    KeyTaken,
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
from sav_engine.turns.machine import Floor, Machine
from sav_engine.turns.policy import (
    BURST_DECISION_S,
    STILL_S,
    TRANSCRIPT_WAIT_S,
    Completeness,
    Judge,
    Policy,
    is_backchannel,
    judges_nothing,
)

YES_NO = Policy(expects="yes_no", endpointing_s=0.5, noinput_s=7.0)


class Line:
    """Feeds a machine and lets its deadlines pass on the way, as the watcher does."""

    def __init__(self, judge: Judge = judges_nothing) -> None:
        self.floor = Machine(judge)
        self.did: list[FloorCommand] = []
        self.is_paused = False

    def at(self, event: FloorEvent, at_s: float) -> list[FloorCommand]:
        self.until(at_s)
        if isinstance(event, BotStarted | BotFinished):
            self.is_paused = False  # another utterance, or none: a pause belongs to one playback
        return self.note(self.floor.handle(event))

    def note(self, commands: list[FloorCommand]) -> list[FloorCommand]:
        for command in commands:
            if isinstance(command, PausePlayback | ResumePlayback | StopPlayback):
                self.is_paused = isinstance(command, PausePlayback)
        self.did += commands
        return commands

    def until(self, at_s: float) -> list[FloorCommand]:
        start = len(self.did)
        while (due := self.floor.next_deadline()) is not None and due <= at_s:
            before = repr(self.floor)
            self.note(self.floor.handle(DeadlinePassed(due)))
            assert repr(self.floor) != before, f"a deadline that changes nothing: {before}"
        return self.did[start:]

    def speaks(self, started_s: float, stopped_s: float) -> list[FloorCommand]:
        self.at(SpeechStarted(started_s), started_s)
        return self.at(SpeechStopped(stopped_s), stopped_s + 0.2)

    def answers(
        self, text: str, at_s: float, *, segment: int | None = None, confidence: float = 0.9
    ) -> list[FloorCommand]:
        asked = [c.segment for c in self.did if isinstance(c, FinalizeSegment)]
        which = segment if segment is not None else asked[-1]
        return self.at(Words(text, True, confidence, 0.0, at_s, which), at_s)


def asked(after_saying: int | None = None, *, policy: Policy = YES_NO, judge: Judge = judges_nothing) -> Line:
    line = Line(judge)
    line.at(QuestionAsked(policy, after_saying, 0.0), 0.0)
    return line


def by_words(grammar: str, text: str) -> Completeness:
    return "certain" if text == "oui" else "unfinished" if text.endswith("mais") else "open"


def speaking_bot(barge_in: str = "speech") -> Line:
    line = asked(after_saying=0)
    line.at(BotStarted(0, barge_in, 0.0), 0.0)
    return line


def test_an_answer_is_told_once_endpointing_has_elapsed():
    line = asked()
    assert line.speaks(1.0, 1.4) == [FinalizeSegment(1, 1.0, 1.4, "yes_no")]
    assert line.answers("oui", 1.7) == []
    assert line.until(2.0) == [Tell(UtteranceEnded("oui", 1.0, 1.4, 0.9))]
    assert line.floor.floor is Floor.IDLE


def test_a_slow_transcriber_is_waited_for_and_then_the_caller_is_asked_again():
    line = asked()
    line.speaks(1.0, 2.5)
    assert line.until(3.5) == []
    assert line.answers("non", 3.8) == [Tell(UtteranceEnded("non", 1.0, 2.5, 0.9))]
    line = asked()
    line.speaks(1.0, 2.5)
    (told,) = line.until(3.0 + TRANSCRIPT_WAIT_S + 1)
    assert told == Tell(UtteranceEnded("", 1.0, 2.5, 0.0))


def test_a_pause_inside_a_sentence_does_not_cut_it_and_outdates_the_first_result():
    line = asked()
    line.speaks(1.0, 2.0)
    line.at(SpeechStarted(2.3), 2.3)
    assert line.answers("j'ai un", 2.4, segment=1) == []
    line.at(SpeechStopped(3.0), 3.2)
    line.answers("j'ai un problème", 3.3, segment=2)
    assert line.until(4.0) == [Tell(UtteranceEnded("j'ai un problème", 1.0, 3.0, 0.9))]


def test_silence_is_counted_from_the_end_of_the_bots_speech():
    line = asked(after_saying=3)
    line.at(BotStarted(3, "speech", 0.0), 0.0)
    line.until(30.0)
    line.at(BotFinished(3, 30.0, 30.0, "bonjour", False), 30.0)
    assert line.until(36.9) == []
    assert line.until(37.0) == [Tell(NoInput(7.0, 37.0))]


def test_a_click_is_no_answer_and_leaves_the_question_open():
    line = asked()
    line.speaks(1.0, 1.2)
    assert line.answers("", 1.5) == []
    assert line.until(1.8) == []
    assert line.floor.floor is Floor.OPEN
    assert line.until(7.0) == [Tell(NoInput(7.0, 7.0))]


def test_long_speech_without_words_is_told_as_not_understood():
    line = asked()
    line.speaks(1.0, 3.0)
    line.answers("", 3.3)
    assert line.until(4.0) == [Tell(UtteranceEnded("", 1.0, 3.0, 0.0))]


def test_an_interruption_pauses_at_once_and_stops_when_it_lasts():
    line = speaking_bot()
    assert line.at(SpeechStarted(1.0), 1.0) == [PausePlayback()]
    assert line.until(1.8) == [StopPlayback()]
    assert line.at(BotFinished(0, 1.81, 1.0, "", True), 1.81) == [Tell(BotFinished(0, 1.81, 1.0, "", True))]
    line.at(SpeechStopped(2.0), 2.2)
    line.answers("attendez", 2.3)
    assert line.until(3.0) == [Tell(UtteranceEnded("attendez", 1.0, 2.0, 0.9, barged_in=True))]


def test_a_cough_or_a_backchannel_lets_the_bot_go_on():
    line = speaking_bot()
    line.speaks(1.0, 1.2)
    assert line.answers("mmh", 1.5) == [ResumePlayback()]
    assert line.floor.floor is Floor.BOT
    line.speaks(2.0, 2.2)
    assert line.until(4.0) == [ResumePlayback()]


def test_a_short_word_that_matters_interrupts():
    line = speaking_bot()
    line.speaks(1.0, 1.3)
    assert line.answers("stop arrêtez", 1.6) == [
        StopPlayback(),
        Tell(UtteranceEnded("stop arrêtez", 1.0, 1.3, 0.9, barged_in=True)),
    ]


def test_a_prompt_that_may_not_be_interrupted_is_not():
    line = speaking_bot("off")
    assert line.speaks(1.0, 3.0) == []
    assert line.floor.floor is Floor.BOT


def test_a_caller_still_speaking_when_the_bot_ends_is_listened_to_from_the_beginning():
    line = speaking_bot("off")
    line.at(SpeechStarted(1.0), 1.0)
    line.at(BotFinished(0, 1.5, 1.5, "", False), 1.5)
    assert line.at(SpeechStopped(2.0), 2.2) == [FinalizeSegment(1, 1.0, 2.0, "yes_no")]


def test_the_bot_does_not_begin_over_a_caller_who_speaks():
    line = Line()
    line.at(SpeechStarted(1.0), 1.0)
    line.at(QuestionAsked(YES_NO, 0, 1.1), 1.1)
    assert line.at(BotStarted(0, "speech", 1.2), 1.2) == [PausePlayback()]


def about_to_ask() -> Line:
    """A question whose sound is still being made."""
    return asked(after_saying=0)


def test_a_caller_who_speaks_before_the_bots_sound_is_there_is_heard_and_the_bot_waits():
    line = about_to_ask()
    line.at(SpeechStarted(1.0), 1.0)
    assert line.at(BotStarted(0, "words", 1.5), 1.5) == [PausePlayback()]
    line.at(SpeechStopped(2.5), 2.7)
    line.answers("bonjour mon wifi est en panne", 2.9)
    assert line.until(4.0) == [
        StopPlayback(),
        Tell(UtteranceEnded("bonjour mon wifi est en panne", 1.0, 2.5, 0.9, barged_in=True)),
    ]


def test_a_yes_before_the_question_is_no_answer_and_the_bot_asks_it():
    line = about_to_ask()
    line.speaks(1.0, 1.3)
    line.at(BotStarted(0, "words", 1.6), 1.6)
    line.answers("oui", 1.7)
    assert line.until(3.0) == [ResumePlayback()]
    assert line.floor.floor is Floor.BOT
    line.at(BotFinished(0, 6.0, 3.0, "", False), 6.0)
    assert line.until(13.0) == [Tell(NoInput(7.0, 13.0))]


def test_a_closed_question_gives_the_floor_back_to_the_waiting_bot():
    line = about_to_ask()
    line.at(SpeechStarted(1.0), 1.0)
    line.at(BotStarted(0, "words", 1.5), 1.5)
    assert line.at(QuestionClosed(1.6), 1.6) == [ResumePlayback()]


def test_endless_noise_is_cut():
    line = asked()
    line.at(SpeechStarted(1.0), 1.0)
    assert line.until(9.0) == [FinalizeSegment(1, 1.0, 9.0, "yes_no")], "a yes takes no longer"
    line = asked(policy=Policy("open", 0.8, 7.0))
    line.at(SpeechStarted(1.0), 1.0)
    assert line.until(21.0) == [FinalizeSegment(1, 1.0, 21.0, "open")]


def test_a_story_is_not_cut_while_its_teller_draws_breath():
    line = asked()
    for began_s in (1.0, 4.0, 7.0, 10.0, 13.0):
        line.speaks(began_s, began_s + 2.7)
    assert not [c for c in line.did if isinstance(c, Tell)], (
        "fifteen seconds, and never more than 2.7 without a breath"
    )
    line.answers("et voilà", 16.1)
    told = [c.news for c in line.until(20.0) if isinstance(c, Tell)]
    assert told == [UtteranceEnded("et voilà", 1.0, 15.7, 0.9)]


def test_noise_that_comes_and_goes_is_cut_all_the_same():
    line = asked()
    for n in range(18):
        line.speaks(1.0 + n, 1.7 + n)
    line.at(SpeechStarted(19.0), 19.0)
    line.until(20.9)
    assert not [c for c in line.did if isinstance(c, FinalizeSegment) and c.stopped_s > 19.0]
    assert line.until(21.0) == [FinalizeSegment(19, 1.0, 21.0, "yes_no")], "20 s after it began"


def test_who_is_cut_by_the_time_and_goes_on_is_not_heard_twice():
    """His words were told at 9.0, in mid-word; the next question begins, and he still speaks."""
    line = asked()
    line.at(SpeechStarted(1.0), 1.0)
    line.until(9.0)
    assert line.answers("je n'ai plus internet depuis ce", 9.4) == [
        Tell(UtteranceEnded("je n'ai plus internet depuis ce", 1.0, 9.0, 0.9))
    ]
    line.at(QuestionAsked(YES_NO, 1, 9.4), 9.4)
    line.at(BotStarted(1, "words", 9.5), 9.5)
    assert line.at(SpeechStopped(9.6), 9.8) == [FinalizeSegment(2, 9.0, 9.6, "yes_no")], "from where it was cut"


def test_noise_that_was_there_before_the_question_does_not_answer_it_at_once():
    line = speaking_bot("off")
    line.at(SpeechStarted(1.0), 1.0)
    line.at(BotFinished(0, 30.0, 30.0, "", False), 30.0)
    assert line.until(37.9) == []
    assert line.until(38.0) == [FinalizeSegment(1, 1.0, 38.0, "yes_no")]


def test_words_that_stop_coming_end_an_utterance_in_noise():
    """A transcriber that sends words as they come: the caller has fallen silent, the drill has not."""
    line = asked()
    line.at(SpeechStarted(1.0), 1.0)
    line.at(Words("oui", False, 0.9, 1.0, 1.4), 1.6)
    assert line.until(3.8) == []
    assert line.until(3.9) == [FinalizeSegment(1, 1.0, 3.9, "yes_no")]


def test_a_complete_answer_ends_early_and_half_an_answer_is_waited_for():
    for text, ended_s in (("oui", 1.7), ("euh oui je", 1.9), ("oui mais", 2.4)):
        line = asked(judge=by_words)
        line.speaks(1.0, 1.4)
        assert line.answers(text, 1.65) == []
        assert line.until(ended_s - 0.01) == [] and len(line.until(ended_s)) == 1, text


def test_an_answer_the_transcriber_is_not_sure_of_waits_for_the_whole_pause():
    line = asked(judge=by_words)
    line.speaks(1.0, 1.4)
    line.answers("oui", 1.65, confidence=0.3)
    assert line.until(1.89) == [] and len(line.until(1.9)) == 1


def test_half_an_answer_that_is_decoded_late_is_still_waited_for():
    line = asked(judge=by_words)
    line.speaks(1.0, 1.4)
    assert line.answers("oui mais", 2.1) == []
    line.at(SpeechStarted(2.3), 2.3)
    line.at(SpeechStopped(3.0), 3.2)
    line.answers("oui mais je suis parti", 3.3)
    assert line.until(3.6) == [Tell(UtteranceEnded("oui mais je suis parti", 1.0, 3.0, 0.9))]


def test_who_was_heard_by_the_transcriber_only_is_waited_for_no_longer_than_his_words_come():
    """A caller too quiet for our own detection says "attendez" over the bot: no silence of his will be told of."""
    line = speaking_bot("words")
    assert line.at(Words("attendez", False, 0.9, 1.0, 1.5, -1), 1.6) == [StopPlayback()]
    line.at(BotFinished(0, 1.6, 1.6, "bonjour", True), 1.6)
    (ask,) = line.until(1.5 + STILL_S + YES_NO.endpointing_s)
    assert isinstance(ask, FinalizeSegment)
    assert line.answers("attendez", 4.2) == [Tell(UtteranceEnded("attendez", 1.0, 4.0, 0.9, barged_in=True))]


def test_the_final_words_of_who_was_heard_by_the_transcriber_only_end_what_he_says():
    line = speaking_bot("words")
    line.at(Words("attendez", False, 0.9, 1.0, 1.5, -1), 1.6)
    line.at(BotFinished(0, 1.6, 1.6, "bonjour", True), 1.6)
    line.at(Words("attendez un peu", True, 0.9, 1.0, 1.9, -1), 2.2)
    (ask,) = line.until(1.9 + YES_NO.endpointing_s)
    assert isinstance(ask, FinalizeSegment)


def test_words_that_come_late_over_the_next_prompt_stop_it_and_are_told():
    """What was said over the greeting is decoded when the next sentence of the bot has begun."""
    line = greeting()
    line.speaks(1.5, 2.7)
    line.at(BotFinished(0, 3.0, 3.0, "bonjour", False), 3.0)
    line.at(QuestionAsked(YES_NO, 1, 4.3), 4.3)
    line.at(BotStarted(1, "words", 4.3), 4.3)
    late = Words("je n'ai plus internet", True, 0.9, 1.5, 2.7, 1)
    told = UtteranceEnded("je n'ai plus internet", 1.5, 2.7, 0.9, barged_in=True)
    assert line.at(late, 4.5) == [StopPlayback(), Tell(told)]


def test_words_over_the_bot_that_come_late_count_also_when_it_has_finished_meanwhile():
    """The transcriber took longer than the bot is kept waiting for the words of a short sound."""
    for text, told in [("non", [Tell(UtteranceEnded("non", 1.0, 1.3, 0.9))]), ("oui", []), ("", [])]:
        line = speaking_bot()
        line.speaks(1.0, 1.3)
        assert line.until(1.3 + BURST_DECISION_S) == [ResumePlayback()]
        line.at(BotFinished(0, 2.6, 2.4, "bonjour", False), 2.6)
        line.at(Words(text, True, 0.9, 1.0, 1.3, 1), 2.9)
        assert line.until(3.0) == told, text
        assert line.floor.floor is (Floor.IDLE if told else Floor.OPEN)


def test_where_words_interrupt_a_long_sound_is_one_by_its_words():
    line = speaking_bot("words")
    line.at(SpeechStarted(1.0), 1.0)
    assert line.until(2.1) == [FinalizeSegment(1, 1.0, 2.1, "yes_no")]
    assert line.answers("attendez je", 2.4) == [StopPlayback()]
    line.at(SpeechStopped(4.0), 4.2)
    line.answers("attendez je ne comprends pas", 4.4)
    assert line.until(4.5) == [Tell(UtteranceEnded("attendez je ne comprends pas", 1.0, 4.0, 0.9, barged_in=True))]


def test_music_over_the_bot_does_not_stop_it_and_a_caller_over_the_music_does():
    line = speaking_bot("words")
    line.at(SpeechStarted(1.0), 1.0)
    line.until(2.1)
    assert line.answers("", 2.4) == [ResumePlayback()]
    (again,) = line.until(4.1)
    assert isinstance(again, FinalizeSegment) and again.stopped_s == 4.1, "the bot goes on meanwhile"
    assert line.answers("", 4.4) == []
    assert len(line.until(6.1)) == 1
    assert line.answers("un technicien", 6.4) == [StopPlayback()]


def test_a_long_interruption_counts_although_nobody_can_say_its_words():
    for lost in (False, True):
        line = speaking_bot("words")
        line.at(SpeechStarted(1.0), 1.0)
        line.until(2.2)
        assert (line.at(TranscriberLost("gone", 2.2), 2.2) if lost else line.until(3.4)) == [StopPlayback()]


def test_a_yes_over_the_last_words_of_a_yes_no_question_is_its_answer():
    line = speaking_bot("words")
    line.speaks(5.0, 5.3)
    assert line.answers("oui", 5.7) == [ResumePlayback()]
    over = BotFinished(0, 6.5, 6.0, "?", False)
    assert line.at(over, 6.5) == [Tell(over), Tell(UtteranceEnded("oui", 5.0, 5.3, 0.9, barged_in=True))]


def test_a_yes_whose_word_comes_late_over_the_last_words_is_its_answer_too():
    """A busy transcriber: the bot has spoken on by then, and would wait for an answer that was given."""
    line = speaking_bot("words")
    assert line.speaks(9.0, 9.3)[-1] == FinalizeSegment(1, 9.0, 9.3, "yes_no")
    assert line.until(10.6) == [ResumePlayback()]
    assert line.at(Words("oui", True, 0.9, 9.0, 9.3, 1), 10.6) == []
    over = BotFinished(0, 10.7, 9.5, "", False)
    assert line.at(over, 10.7) == [Tell(over), Tell(UtteranceEnded("oui", 9.0, 9.3, 0.9, barged_in=True))]
    line = speaking_bot("words")
    line.speaks(9.0, 9.3)
    line.until(10.6)
    assert line.at(Words("", True, 0.0, 9.0, 9.3, 1), 10.6) == []
    assert line.at(over, 10.7) == [Tell(over)], "a cough is none"


def test_a_yes_in_the_middle_of_what_the_bot_says_is_no_answer():
    line = speaking_bot("words")
    line.speaks(2.0, 2.3)
    line.answers("oui", 2.7)
    over = BotFinished(0, 6.5, 6.0, "?", False)
    assert line.at(over, 6.5) == [Tell(over)]
    assert line.floor.floor is Floor.OPEN


def test_late_and_repeated_words_of_what_was_told_change_nothing():
    line = asked()
    line.speaks(1.0, 1.4)
    line.answers("oui", 1.7)
    line.until(2.0)
    line.at(QuestionAsked(YES_NO, None, 2.1), 2.1)
    assert line.at(Words("oui", True, 0.9, 1.0, 1.4), 2.2) == [] and line.floor.floor is Floor.OPEN
    line.at(BotStarted(1, "speech", 2.3), 2.3)
    assert line.at(Words("oui alors voilà", True, 0.9, 1.0, 1.4), 2.4) == [] and line.floor.floor is Floor.BOT
    assert line.answers("oui", 2.5, segment=1) == []


def test_a_cough_before_the_bot_has_asked_does_not_count_the_silence():
    """The question stands behind words that are still being synthesised: its silence begins after them."""
    line = Line()
    line.at(QuestionAsked(YES_NO, 0, 100.0), 100.0)
    line.speaks(100.5, 100.8)
    line.at(Words("", True, 0.0, 100.5, 100.8, segment=1), 101.2)
    assert not [c for c in line.until(109.0) if isinstance(c, Tell)]
    line.at(BotStarted(0, "words", 109.0), 109.0)
    line.at(BotFinished(0, 110.0, 1.0, "?", False), 110.0)
    assert line.until(117.0) == [Tell(NoInput(7.0, 117.0))]


def test_silence_counts_also_after_a_question_nobody_could_hear():
    """The voice failed while the caller was coughing: the question is open all the same."""
    line = asked(after_saying=0)
    line.at(SpeechStarted(0.5), 0.5)
    line.at(BotStarted(0, "words", 0.6), 0.6)
    line.at(BotFinished(0, 0.6, 0.0, "", False), 0.6)
    line.at(SpeechStopped(0.8), 1.0)
    line.answers("", 1.2)
    assert NoInput(7.0, 7.6) in [c.news for c in line.until(8.0) if isinstance(c, Tell)]


def test_a_question_asked_in_the_moment_the_bot_falls_silent_is_not_lost():
    """A short interruption stops the bot, and the flow listens on without a word before it knows of the bot's end."""
    line = speaking_bot()
    line.speaks(1.0, 1.4)
    assert StopPlayback() in line.answers("attendez", 1.9)
    line.at(BotFinished(0, 2.0, 1.0, "?", True), 2.0)
    line.at(QuestionAsked(YES_NO, 0, 2.0), 2.0)
    assert line.until(9.0) == [Tell(NoInput(7.0, 9.0))]


def test_a_lost_transcriber_ends_the_wait_at_once():
    line = asked()
    line.speaks(1.0, 3.0)
    line.until(3.6)
    assert line.at(TranscriberLost("gone", 3.7), 3.7) == [Tell(UtteranceEnded("", 1.0, 3.0, 0.0))]
    line = asked()
    line.speaks(1.0, 3.0)
    assert line.at(TranscriberLost("gone", 3.3), 3.3) == []
    assert line.until(3.5) == [Tell(UtteranceEnded("", 1.0, 3.0, 0.0))], "no wait beyond the endpointing"


def test_keys_and_hangup_are_told_on_every_floor_and_nothing_after_the_hangup():
    for line in (Line(), asked(), speaking_bot()):
        assert line.at(DtmfPressed("1", 1.0), 1.0) == [Tell(DtmfPressed("1", 1.0))]
        assert line.at(HungUp("eof", 1.1), 1.1) == [Tell(HungUp("eof", 1.1))]
        assert line.at(SpeechStarted(1.2), 1.2) == line.at(HungUp("eof", 1.3), 1.3) == []


# ---------------------------------------------------------------- the bot speaks on and hears all the same


def greeting() -> Line:
    line = Line()
    line.at(BotStarted(0, "overhear", 0.0), 0.0)
    return line


def over(text: str, started_s: float, stopped_s: float) -> Tell:
    return Tell(UtteranceEnded(text, started_s, stopped_s, 0.9, overheard=True))


def test_what_is_said_over_a_greeting_is_told_at_once_and_the_bot_speaks_on():
    line = greeting()
    assert line.speaks(1.0, 2.5) == [FinalizeSegment(1, 1.0, 2.5, "open")]
    assert line.answers("je n'ai plus internet", 2.9) == [over("je n'ai plus internet", 1.0, 2.5)]
    assert line.floor.floor is Floor.OVERHEARING
    assert line.at(BotFinished(0, 5.0, 5.0, "", False), 5.0) == [Tell(BotFinished(0, 5.0, 5.0, "", False))]
    assert not any(isinstance(did, PausePlayback | StopPlayback) for did in line.did)


def test_a_caller_who_spoke_before_the_greeting_began_is_overheard_from_the_beginning():
    line = Line()
    line.at(SpeechStarted(0.2), 0.2)
    line.at(BotStarted(0, "overhear", 0.5), 0.5)
    assert line.at(SpeechStopped(1.5), 1.7) == [FinalizeSegment(1, 0.2, 1.5, "open")]


def test_a_pause_in_what_is_said_over_a_greeting_decodes_the_whole_again():
    line = greeting()
    line.speaks(1.0, 1.6)
    line.at(SpeechStarted(1.9), 1.9)
    assert line.answers("je n'ai", 2.0) == [], "half of it"
    assert line.at(SpeechStopped(3.0), 3.2) == [FinalizeSegment(2, 1.0, 3.0, "open")]
    assert line.answers("je n'ai plus internet", 3.5) == [over("je n'ai plus internet", 1.0, 3.0)]


def test_a_yes_a_cough_and_late_words_over_a_greeting_do_not_count():
    line = greeting()
    line.speaks(1.0, 1.3)
    assert line.answers("oui", 1.8) == []
    assert line.answers("oui", 1.9) == [], "the same once more"
    line.speaks(2.0, 2.3)
    assert line.answers("", 2.8) == []
    assert line.at(Words("oui", True, 0.9, 1.0, 1.3), 2.9) == [], "by itself, of what was told"


def test_a_quiet_caller_over_a_greeting_is_heard_by_the_words_alone():
    line = greeting()
    assert line.at(Words("je n'ai", False, 0.9, 1.0, 1.5), 1.6) == []
    heard = line.at(Words("je n'ai plus internet", True, 0.9, 1.0, 2.5), 2.9)
    assert heard == [over("je n'ai plus internet", 1.0, 2.5)]


def test_the_end_of_a_greeting_waits_a_moment_for_what_was_said_over_it():
    line, end = greeting(), BotFinished(0, 3.0, 3.0, "bonjour", False)
    line.speaks(1.5, 2.7)
    assert line.at(end, 3.0) == []
    assert line.answers("je n'ai plus internet", 3.2) == [over("je n'ai plus internet", 1.5, 2.7), Tell(end)]
    assert line.floor.floor is Floor.IDLE


def test_the_end_of_a_greeting_does_not_wait_for_ever():
    line, end = greeting(), BotFinished(0, 3.0, 3.0, "bonjour", False)
    line.speaks(1.5, 2.7)
    line.at(end, 3.0)
    assert line.until(3.0 + BURST_DECISION_S) == [Tell(end)], "a transcriber that does not answer"
    assert line.answers("je n'ai plus internet", 6.0) == []


def test_who_speaks_on_after_a_greeting_is_heard_from_the_beginning_by_the_next_question():
    line, end = greeting(), BotFinished(0, 3.0, 3.0, "bonjour", False)
    line.speaks(1.5, 2.7)
    line.at(SpeechStarted(2.95), 2.96)
    line.at(end, 3.0)
    assert line.until(4.3) == [Tell(end)]
    line.at(QuestionAsked(YES_NO, 1, 4.3), 4.3)
    assert line.at(BotStarted(1, "words", 4.4), 4.4) == [PausePlayback()]
    assert FinalizeSegment(2, 1.5, 5.0, "yes_no") in line.at(SpeechStopped(5.0), 5.2)


def test_what_has_no_words_yet_when_the_transcriber_is_lost_is_dropped_and_the_end_told():
    line, end = greeting(), BotFinished(0, 3.0, 3.0, "bonjour", False)
    line.speaks(1.5, 2.7)
    line.at(Words("je n'ai plus internet", True, 0.9, 1.5, 2.7), 2.95)  # by itself
    line.at(end, 3.0)
    assert line.at(TranscriberLost("gone", 3.1), 3.1) == [over("je n'ai plus internet", 1.5, 2.7), Tell(end)]
    line = greeting()
    line.speaks(1.5, 2.7)
    assert line.at(TranscriberLost("gone", 2.9), 2.9) == []
    assert line.at(end, 3.0) == [Tell(end)]


def test_who_hangs_up_in_the_moment_after_a_greeting_has_heard_it():
    line, end = greeting(), BotFinished(0, 3.0, 3.0, "bonjour", False)
    line.speaks(1.5, 2.7)
    line.at(end, 3.0)
    assert line.at(HungUp("eof", 3.1), 3.1) == [Tell(end), Tell(HungUp("eof", 3.1))]


def test_which_words_only_mean_go_on():
    assert all(is_backchannel(t) for t in ("", "Oui.", "mmh", "ok d'accord", "Ah oui"))
    assert not any(is_backchannel(t) for t in ("non", "un technicien", "oui oui oui", "attendez"))


EVENTS = st.one_of(
    st.builds(SpeechStarted, at_s=st.just(0.0)),
    st.builds(SpeechStopped, at_s=st.just(0.0)),
    st.builds(Words, st.sampled_from(["", "oui", "non pas ça"]), st.booleans(), st.just(0.8), st.just(0.0),
              st.just(0.0), st.integers(-1, 4)),
    st.builds(BotStarted, st.integers(0, 3), st.sampled_from(["off", "overhear", "words", "speech"]), st.just(0.0)),
    st.builds(BotFinished, st.integers(0, 3), st.just(0.0), st.just(0.0), st.just(""), st.booleans()),
    st.builds(QuestionAsked, st.just(YES_NO), st.one_of(st.none(), st.integers(0, 3)), st.just(0.0)),
    st.builds(QuestionClosed, st.just(0.0)),
    st.builds(TranscriberLost, st.just("gone"), st.just(0.0)),
    st.builds(DtmfPressed, st.just("1"), st.just(0.0)),
    st.builds(KeyTaken, st.just(0.0)),
)  # fmt: skip


MAY_LIE = {
    SpeechStarted: st.just(SpeechStarted(0.0)),
    Words: st.builds(Words, st.sampled_from(["", "oui", "oui mais"]), st.booleans(), st.floats(0.0, 1.0),
                     st.just(0.0), st.just(0.0), st.integers(-1, 4)),
    BotFinished: st.builds(BotFinished, st.integers(0, 3), st.just(0.0), st.just(0.0), st.just(""), st.booleans()),
}  # fmt: skip
STAMPS = ("at_s", "started_s", "stopped_s")


def stamped(event: FloorEvent, now: float) -> FloorEvent:
    return attrs.evolve(event, **{name: now for name in STAMPS if name in attrs.fields_dict(type(event))})


@given(st.lists(st.tuples(EVENTS, st.floats(0.0, 3.0)), max_size=40))
def test_any_story_is_accepted_and_the_bot_is_never_left_paused(story):
    """Whatever happens, a paused bot is resumed or stopped once the caller is silent."""
    line, now = Line(), 0.0
    for event, gap_s in story:
        now += gap_s
        line.at(stamped(event, now), now)
    line.until(now + 60.0)
    assert line.floor.floor in (Floor.IDLE, Floor.BOT, Floor.OVERHEARING, Floor.OVER), line.floor
    assert line.floor.next_deadline() is None, line.floor
    assert not line.is_paused, line.did
    told = [did.news for did in line.did if isinstance(did, Tell) and isinstance(did.news, BotFinished)]
    assert len(told) == sum(isinstance(event, BotFinished) for event, _ in story), "no end of the bot's is kept back"


@given(st.lists(st.tuples(EVENTS, st.floats(0.0, 3.0)), max_size=40))
def test_in_any_story_who_is_silent_is_not_waited_for_as_one_who_speaks(story):
    """The caller hears nothing meanwhile."""
    line, now, is_speaking = Line(), 0.0, False
    for event, gap_s in story:
        now += gap_s
        line.at(stamped(event, now), now)
        is_speaking = isinstance(event, SpeechStarted) or (is_speaking and not isinstance(event, SpeechStopped))
        if not is_speaking and line.floor.floor is Floor.CALLER:
            assert line.floor.next_deadline() <= now + STILL_S + YES_NO.endpointing_s, (event, line.floor)


@given(st.lists(st.tuples(EVENTS, st.floats(0.0, 3.0)), max_size=40), st.data())
def test_an_event_that_may_lie_asks_for_nothing_and_begins_nothing_that_ends_before_it_is_told(story, data):
    line, now = Line(by_words), 0.0
    for event, gap_s in story:
        now += gap_s
        line.until(now)
        floor, rests, came_s = copy.deepcopy(line.floor), line.floor.rests(), now
        while rests:
            kind = data.draw(st.sampled_from(sorted(rests, key=str)))
            rest, came_s = rests[kind], came_s + data.draw(st.floats(0.0, 0.2))
            if (due := floor.next_deadline()) is not None and due <= came_s:
                break  # whoever waits for it is woken, and takes what lies first
            told = stamped(data.draw(MAY_LIE[kind]), came_s)
            assert floor.handle(told) in ([], [Tell(told)] if isinstance(told, BotFinished) else [])
            due = floor.next_deadline()
            assert due is None or due >= min(came_s + rest.for_s, rest.until_s), (told, floor)
            rests = rest.then
            assert not rests or floor.floor is Floor.IDLE or rests.keys() == floor.rests().keys()
        line.at(stamped(event, now), now)
