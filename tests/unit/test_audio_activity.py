"""When does the caller speak? Scores as drawings: one character per 20 ms block."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.audio.activity import BLOCK_S, Activity, Gate, Started, Stopped
from sav_engine.audio.pcm import energy, pcm_of
from sav_engine.wire.frames import AudioFrame
from sav_engine.wire.parser import Parser

SCORES = {"#": 0.95, "~": 0.42, ".": 0.02}
CAPTURES = Path(__file__).parents[1] / "fixtures" / "audiosocket"


def listened(drawing: str) -> list[tuple[int, str, int]]:
    """(block of the news, what, block it speaks of) for each change."""
    activity, news = Activity(), []
    for at, mark in enumerate(drawing):
        change = activity.heard(SCORES[mark], at * BLOCK_S)
        if change is not None:
            news.append((at, type(change).__name__, round(change.at_s / BLOCK_S)))
    return news


def test_one_block_of_noise_is_no_speech() -> None:
    assert listened("...#...#...#....") == []


def test_speech_is_dated_from_its_first_and_to_its_last_block() -> None:
    assert listened("...####........") == [(4, "Started", 3), (11, "Stopped", 6)]


def test_a_pause_inside_a_word_does_not_stop_it() -> None:
    assert listened("..###....###........") == [(3, "Started", 2), (16, "Stopped", 11)]


def test_doubt_starts_nothing_and_stops_nothing() -> None:
    assert listened("~~~~~~~~~~") == []
    assert listened("##~~~~~~~~~~~~~~~~") == [(1, "Started", 0)]
    assert listened(".#~#........") == [(3, "Started", 1), (8, "Stopped", 3)]


def test_a_phone_that_stops_sending_has_stopped_speaking() -> None:
    activity = Activity()
    assert activity.heard(0.9, 1.00) is None
    assert activity.heard(0.9, 1.02) == Started(1.00)
    assert activity.waited(1.21) is None
    assert activity.waited(1.23) == Stopped(1.02)
    assert activity.waited(9.0) is None


def test_an_onset_cut_off_by_a_gap_is_forgotten() -> None:
    activity = Activity()
    activity.heard(0.9, 1.00)
    assert activity.waited(2.0) is None
    assert activity.heard(0.9, 2.02) is None


def ended(levels: list[float]) -> tuple[int, int]:
    """Blocks that all score as speech, and then silence: (block of the news, block that counts as the last)."""
    activity, stops = Activity(), []
    for at, level in enumerate([*levels, *[1.0] * 10]):
        change = activity.heard(0.95 if at < len(levels) else 0.02, at * BLOCK_S, level)
        stops += [(at, round(change.at_s / BLOCK_S))] if isinstance(change, Stopped) else []
    assert len(stops) == 1
    return stops[0]


def test_what_only_dies_away_after_the_last_word_is_silence_already() -> None:
    loud, faded = 1e9, 1e9 * 10**-3.6
    assert ended([loud] * 5) == (9, 4)
    assert ended([loud] * 5 + [faded]) == (9, 4)
    assert ended([loud] * 5 + [faded] * 2) == (9, 4)


def test_a_soft_end_of_a_word_is_cut_off_by_two_blocks_at_most() -> None:
    loud, faded = 1e9, 1e9 * 10**-3.6
    assert ended([loud] * 5 + [faded] * 6) == (13, 8)
    assert ended([loud] * 5 + [faded] * 6 + [loud * 0.01]) == (16, 11)


def test_a_shout_before_it_makes_no_sentence_soft() -> None:
    activity = Activity()
    news = [activity.heard(0.95, at * BLOCK_S, 1e12) for at in range(5)]
    news += [activity.heard(0.02, at * BLOCK_S, 1.0) for at in range(5, 15)]
    news += [activity.heard(0.95, at * BLOCK_S, 1e6) for at in range(15, 20)]
    news += [activity.heard(0.02, at * BLOCK_S, 1.0) for at in range(20, 30)]
    assert [change for change in news if isinstance(change, Stopped)] == [Stopped(4 * BLOCK_S), Stopped(19 * BLOCK_S)]


@given(st.text(alphabet="#~.", max_size=200))
def test_starts_and_stops_alternate_and_times_never_run_backwards(drawing: str) -> None:
    news = listened(drawing)
    assert [what for _, what, _ in news] == (["Started", "Stopped"] * len(news))[: len(news)]
    dates = [of for _, _, of in news]
    assert dates == sorted(dates)


# ---------------------------------------------------------------- the gate


def noise(level: float, blocks: int, seed: int = 1) -> list[bytes]:
    generator = np.random.default_rng(seed)
    return [pcm_of(generator.normal(0.0, level, 160)) for _ in range(blocks)]


def test_digital_silence_never_opens_the_gate() -> None:
    gate = Gate()
    assert not any(gate.is_open(0.0) for _ in range(500))


def test_steady_noise_shuts_the_gate_after_a_while_and_speech_opens_it_at_once() -> None:
    gate = Gate()
    asked = [gate.is_open(energy(block)) for block in noise(300.0, 1_000)]
    assert not any(asked[-250:])
    assert gate.is_open(energy(noise(1_500.0, 1)[0]))


def test_after_a_loud_noise_a_softer_voice_is_heard_within_half_a_second() -> None:
    gate = Gate()
    for block in noise(8_000.0, 250) + noise(20.0, 25):
        gate.is_open(energy(block))
    assert gate.is_open(energy(noise(200.0, 1)[0]))


def test_the_gate_is_open_for_a_real_voice_and_shut_in_the_silence_behind_it() -> None:
    frames = Parser("from_asterisk").feed((CAPTURES / "app-01-speech-then-hangup.bin").read_bytes())
    gate = Gate()
    asked = [gate.is_open(energy(frame.payload)) for frame in frames if isinstance(frame, AudioFrame)]
    assert sum(asked[5:190]) > 175  # 3.9 s of French
    assert not any(asked[-8:])
