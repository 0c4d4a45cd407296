"""Which blocks of one line the voice detector is asked about, and which it is only told of."""

from __future__ import annotations

from collections.abc import Sequence

from sav_engine.media.counters import Counters
from sav_engine.media.speech import CALM, FADING, GOING_ON, STIRRED, TURNING, Mood, SpeechWatch
from sav_engine.turns.events import SpeechStarted

LOUD, SOFT = b"\x00\x20" * 160, b"\x01\x00" * 160


class Noting:
    """A detector of one line that takes every block for speech, and notes what becomes of each."""

    def __init__(self) -> None:
        self.noted = ""

    def __call__(self) -> Noting:
        return self

    def score_all(self, asked: Sequence[tuple[object, bytes]]) -> Sequence[float]:
        self.noted += "?" * len(asked)
        return [1.0] * len(asked)

    def pass_over(self, block: bytes) -> None:
        self.noted += "."

    def close(self) -> None:
        """Nothing to give back."""


def noted(*blocks: bytes) -> tuple[str, list[str]]:
    """(? asked and . passed over, the changes)."""
    detector = Noting()
    watch = SpeechWatch(detector, Counters())
    changes = [change for number, block in enumerate(blocks) for change in watch.heard(block, number * 0.02)]
    return detector.noted, [type(change).__name__ for change in changes]


def test_a_quiet_line_costs_no_question() -> None:
    assert noted(*[SOFT] * 50) == ("", [])


def test_inside_of_speech_a_soft_block_is_passed_over_and_speech_goes_on() -> None:
    assert noted(LOUD, LOUD, SOFT, SOFT, LOUD) == ("??..?", [SpeechStarted.__name__])


def test_where_speech_may_begin_a_soft_block_is_asked_about_and_is_no_speech_for_it() -> None:
    assert noted(LOUD, SOFT, LOUD, SOFT) == ("????", [])


def test_long_after_a_click_the_detector_is_told_and_then_no_more() -> None:
    asked, changes = noted(LOUD, *[SOFT] * 30)
    assert asked == "?" * 5 + "." * 10 and not changes


def moods(watch: SpeechWatch, *blocks: bytes) -> list[Mood]:
    """After each block."""
    found = []
    for number, block in enumerate(blocks):
        watch.heard(block, number * 0.02)
        found.append(watch.mood)
    return found


def test_a_word_turns_a_calm_line_which_is_calm_again_300_ms_after_it() -> None:
    told = moods(SpeechWatch(Noting(), Counters()), SOFT, LOUD, LOUD, LOUD, *[SOFT] * 17)
    assert told[:4] == [CALM, TURNING, GOING_ON, GOING_ON]
    assert told[4:8] == [TURNING] * 4, "the fifth soft block is the end"
    assert told[8:] == [FADING] * 10 + [CALM] * 3


def test_a_click_stirs_the_line_and_fades() -> None:
    told = moods(SpeechWatch(Noting(), Counters()), LOUD, *[SOFT] * 16)
    assert told == [TURNING, *[STIRRED] * 4, *[FADING] * 10, CALM, CALM]


def test_without_a_detector_nobody_goes_on_speaking() -> None:
    watch = SpeechWatch(Noting(), Counters())
    assert moods(watch, LOUD, LOUD)[-1] == GOING_ON
    watch.failed()
    assert watch.mood == STIRRED
