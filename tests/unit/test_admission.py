"""One more call? Not when there are enough, and not when the ones in progress would hear it."""

from __future__ import annotations

from math import inf

import pytest
import trio
from trio.testing import MockClock

from sav_engine.call.admission import TOLD_MAX, Admission
from sav_engine.media.counters import Counters
from sav_engine.media.lateness import LatenessWatch
from sav_engine.turns.events import SpeechStarted
from tests.kit.calls import PROMPT_PCM, FakeLine


def test_places_are_counted_and_given_back():
    admission = Admission(calls_max=1)
    with admission.place() as first, admission.place() as second:
        assert (first, second, admission.calls) == (None, "full", 1)
    assert admission.calls == 0
    admission.is_draining = True
    assert admission.refusal() == "draining"


def test_lateness_turns_callers_away_while_others_are_in_the_air():
    admission = Admission(calls_max=10, is_late=lambda: True)
    assert admission.refusal() is None, "an idle machine takes a call and shows how late it is"
    with admission.place():
        assert admission.refusal() == "late"


def test_nobody_is_asked_for_his_trouble_when_it_could_be_kept_nowhere():
    """He is given back to the dialplan, whose next step rings a human; who is being served is served to the end."""
    is_gone = False
    admission = Admission(calls_max=10, loses_ticket=lambda: is_gone)
    with admission.place() as refusal:
        assert refusal is None
        is_gone = True
        assert (admission.refusal(), admission.calls) == ("unkept", 1)
        is_gone = False
    assert admission.refusal() is None


def sampled(*seconds: tuple[int, float]) -> LatenessWatch:
    """(frames, how late in ms) of one second after the other."""
    counters = Counters()
    counters.sent(10_000, 90.0)  # before anybody watched
    watch = LatenessWatch(counters, 20.0)
    for frames, late_ms in seconds:
        counters.sent(2_000, 0.5)
        counters.sent(frames, late_ms)
        watch.sample()
    return watch


def test_one_frame_in_a_hundred_later_than_allowed_is_late_and_it_passes_by_itself():
    assert not sampled((15, 30.0)).is_late()
    assert sampled((25, 30.0)).is_late()
    assert not sampled((500, 19.0)).is_late(), "late, and not later than allowed"
    assert sampled((250, 30.0), *[(0, 0.0)] * 4).is_late()
    assert not sampled((250, 30.0), *[(0, 0.0)] * 5).is_late(), "the window has moved on"


@pytest.mark.parametrize(
    ("seconds", "p99_ms"),
    [([(0, 0.0)], 1.0), ([(15, 30.0)], 1.0), ([(25, 30.0)], 50.0), ([(500, 19.0)], 20.0), ([(2_000, 400.0)], inf)],
)
def test_the_lateness_that_is_shown_is_that_of_all_but_one_frame_in_a_hundred(seconds, p99_ms):
    assert sampled(*seconds).p99_ms() == p99_ms


def test_without_a_call_no_frame_is_late():
    watch = LatenessWatch(Counters(), None)
    watch.sample()
    assert (watch.frames, watch.p99_ms()) == (0, 1.0)


def test_a_few_frames_judge_nothing_and_lateness_can_be_left_out():
    counters = Counters()
    few, never = LatenessWatch(counters, 20.0), LatenessWatch(counters, None)
    counters.sent(50, 90.0)
    few.sample()
    assert not few.is_late()
    counters.sent(5_000, 90.0)
    never.sample()
    assert not never.is_late()


async def turned_away(admission: Admission, line: FakeLine, busy: bytes | None = PROMPT_PCM) -> float:
    began = trio.current_time()
    async with trio.open_nursery() as nursery:
        nursery.start_soon(line.pump)
        await admission.turn_away(line, busy)
        nursery.cancel_scope.cancel()
    return trio.current_time() - began


@pytest.mark.parametrize(("admission", "busy"), [(Admission(1), PROMPT_PCM), (Admission(1, says_busy=True), None)])
async def test_the_line_is_given_back_at_once(admission: Admission, busy: bytes | None, autojump_clock: MockClock):
    line = FakeLine()
    assert await turned_away(admission, line, busy) < 0.05
    assert line.hung_up_at is not None and line.played == 0


async def test_a_refused_caller_hears_that_all_lines_are_busy_and_then_the_line_closes(autojump_clock: MockClock):
    line, admission = FakeLine(), Admission(1, says_busy=True)
    line.event(SpeechStarted(0.0))  # what he says meanwhile is nobody's business
    assert 0.5 <= await turned_away(admission, line) < 0.6
    assert line.played == 25 and admission.told == 0


async def test_a_refused_caller_who_hangs_up_is_told_nothing_more(autojump_clock: MockClock):
    line = FakeLine()
    line.caller_hangs_up()
    assert await turned_away(Admission(1, says_busy=True), line, PROMPT_PCM * 10) < 0.1


async def test_too_many_refused_callers_are_not_told(autojump_clock: MockClock):
    line = FakeLine()
    assert await turned_away(Admission(1, says_busy=True, told=TOLD_MAX), line) < 0.05
    assert line.played == 0
