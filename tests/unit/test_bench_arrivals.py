"""The benchmark: from what callers received to figures."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.bench.arrivals import EVENT, Events, Kind, answers_ms, arrivals_of, lateness_ms, spread, worst_burst

MS = 1_000_000
SECOND = 1_000 * MS


def events_of(*notes: tuple[int, Kind, int, float]) -> Events:
    """(call, kind, value, ms) each, in a window of one second that begins at 1000 ms."""
    window = ((0, Kind.BEGIN, 0, 1000.0), (0, Kind.END, 0, 2000.0))
    return np.array([(call, kind, value, int(ms * MS)) for call, kind, value, ms in (*notes, *window)], dtype=EVENT)


def frames(call: int, *ms: float, kind: Kind = Kind.AUDIBLE_FRAME) -> list[tuple[int, Kind, int, float]]:
    return [(call, kind, 0, at) for at in ms]


def test_a_punctual_server_is_never_late() -> None:
    arrivals = arrivals_of(events_of(*frames(1, *(1000.0 + 20 * n for n in range(50)))))
    assert (arrivals.calls, arrivals.frames, arrivals.rate_hz) == (1, 50, 50.0)
    assert (arrivals.lateness.worst, arrivals.worst_burst_frames, arrivals.realtime_ratio) == (0.0, 1, 1.0)
    assert arrivals.worst_gap_ms == 20.0


def test_a_stall_is_seen_as_lateness_gap_and_burst() -> None:
    times = [1000.0, 1020.0, 1090.0, 1091.0, 1092.0, 1100.0]
    arrivals = arrivals_of(events_of(*frames(1, *times)))
    assert arrivals.lateness.worst == pytest.approx(50.0)
    assert (arrivals.worst_gap_ms, arrivals.worst_burst_frames) == (70.0, 4)


def test_a_server_that_drifts_is_later_and_later() -> None:
    late = lateness_ms(np.arange(100) * 20.6)
    assert np.all(np.diff(late) > 0) and late[-1] == pytest.approx(99 * 0.6)


def test_what_came_outside_the_window_is_not_counted() -> None:
    assert arrivals_of(events_of(*frames(1, 900.0, 920.0, 1000.0, 1020.0, 2000.0))).frames == 2


def test_a_server_that_sends_nothing_has_no_figures_and_no_crash() -> None:
    arrivals = arrivals_of(events_of((1, Kind.CONNECTING, 0, 900.0)))
    assert (arrivals.calls, arrivals.rate_hz, arrivals.lateness.n) == (0, 0.0, 0)


def test_calls_that_come_and_go_are_counted_while_they_are_there() -> None:
    first, second = (frames(call, *(start + 20 * n for n in range(10))) for call, start in ((1, 1000.0), (2, 1500.0)))
    assert arrivals_of(events_of(*first, *second)).rate_hz == 50.0


def test_a_caller_who_presses_a_key_hears_how_long_the_bot_goes_on() -> None:
    spoken = frames(1, 2000.0, 2020.0, 2040.0)
    arrivals = arrivals_of(events_of(*spoken, (1, Kind.KEY_SENT, 0, 2010.0)))
    assert (arrivals.cut.p50, arrivals.wasted.p50) == (50.0, 40.0)  # the last frame lasts until 2060


def test_calls_the_server_loses_are_counted_and_hang_ups_are_not() -> None:
    gone = [(1, Kind.CLOSED, 0, 1500.0), (2, Kind.CLOSED, 1, 1500.0), (3, Kind.REFUSED, 0, 500.0)]
    assert arrivals_of(events_of(*gone)).lost_calls == 2


def test_an_answer_is_the_first_sound_after_the_caller_ended() -> None:
    said = [(1, Kind.MARK, 2, 1100.0), *frames(1, 1600.0, 1620.0)]
    assert answers_ms(events_of(*said), 2, 800.0).tolist() == [500.0]


def test_no_answer_in_time_is_no_answer_and_a_talking_bot_was_not_asked() -> None:
    late = [(1, Kind.MARK, 2, 1100.0), *frames(1, 1950.0)]
    talking = [(2, Kind.MARK, 2, 1100.0), *frames(2, 1050.0, 1110.0)]
    assert answers_ms(events_of(*late, *talking), 2, 800.0).size == 0


@given(st.lists(st.floats(0, 5_000), min_size=1, max_size=60))
def test_a_burst_is_what_a_slow_count_says(times: list[float]) -> None:
    ranked = sorted(times)
    slow = max(sum(1 for other in ranked if at <= other < at + 19.999) for at in ranked)
    assert worst_burst(np.array(ranked)) == slow


def test_the_spread_of_nothing_is_zero() -> None:
    assert spread(np.empty(0)).n == 0
