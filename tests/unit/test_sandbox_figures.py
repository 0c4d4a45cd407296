"""The six figures of a call, and its recording, from arrivals alone."""

import numpy as np
import pytest
import soundfile

from sav_engine.sandbox.figures import Figures, figures_of
from sav_engine.sandbox.record import Record, Sound, Speech
from sav_engine.sandbox.recording import place, stereo, write_wav
from sav_engine.sandbox.sound import is_audible, pcm_of

VOICE = pcm_of(8000 * np.sin(np.arange(160) * 0.4))
SILENCE = bytes(320)


def bot(*stretches: tuple[float, float, bytes]) -> list[Sound]:
    """Frames on a perfect clock: (from, to, what)."""
    return [Sound(round(t, 6), pcm) for begin, end, pcm in stretches for t in np.arange(begin, end - 1e-9, 0.02)]


def test_an_engine_that_never_spoke_has_no_figures():
    assert figures_of(Record()) == Figures(None, 0, None, None, None, None)


def test_silence_is_not_the_first_thing_heard():
    figures = figures_of(Record(bot=bot((0.01, 0.5, SILENCE), (0.51, 1.0, VOICE))))
    assert figures.first_audible_ms == pytest.approx(510, abs=1)


def test_a_perfect_clock():
    figures = figures_of(Record(bot=bot((0.0, 10.0, VOICE))))
    assert figures.worst_burst_frames == 1
    assert figures.realtime_ratio == pytest.approx(1.0)
    assert figures.worst_gap_ms == pytest.approx(20)


def test_a_burst_a_hole_and_a_drift_show():
    burst = [Sound(1.0 + n / 1000, VOICE) for n in range(7)]
    assert figures_of(Record(bot=burst)).worst_burst_frames == 7
    hole = bot((0.0, 1.0, VOICE), (2.5, 3.0, VOICE))
    assert figures_of(Record(bot=hole)).worst_gap_ms == pytest.approx(1520)
    drift = [Sound(n * 0.0206, VOICE) for n in range(1000)]
    assert figures_of(Record(bot=drift)).realtime_ratio == pytest.approx(0.9709, abs=0.0002)


def test_the_bot_falls_silent_when_the_caller_interrupts():
    speech = Speech(SILENCE * 5 + VOICE * 50, started_s=1.9)  # audible from 2.0 s on
    record = Record(bot=bot((0.0, 2.3, VOICE), (2.3, 4.0, SILENCE), (4.0, 5.0, VOICE)), speeches=[speech])
    figures = figures_of(record)
    assert figures.barge_in_cut_ms == pytest.approx(300, abs=21)
    assert figures.barge_in_wasted_ms == pytest.approx(300, abs=21)


def test_a_bot_that_cannot_be_interrupted_shows():
    record = Record(bot=bot((0.0, 9.0, VOICE)), speeches=[Speech(VOICE * 50, started_s=2.0)])
    assert figures_of(record).barge_in_cut_ms == pytest.approx(7000, abs=21)


def test_an_answer_in_the_pause_is_not_an_interruption():
    record = Record(bot=bot((0.0, 2.0, VOICE), (2.0, 5.0, SILENCE)), speeches=[Speech(VOICE * 50, started_s=3.0)])
    assert figures_of(record).barge_in_cut_ms is None


def test_what_a_caller_can_hear():
    assert not is_audible(SILENCE)
    assert not is_audible(pcm_of(np.full(160, 20)))
    assert is_audible(VOICE)


def test_a_recording_keeps_holes_and_joins_what_a_telephone_joins():
    jittered = [Sound(1.0 + n * 0.02 + (0.015 if n % 2 else 0), VOICE) for n in range(50)]
    side = place(jittered)
    assert len(side) == 8000 + 50 * 160
    with_hole = place([Sound(0.0, VOICE), Sound(0.5, VOICE)])
    assert len(with_hole) == 4000 + 160
    assert not with_hole[160:4000].any()


def test_the_caller_is_left_and_the_bot_right(tmp_path):
    record = Record(caller=[Sound(0.0, VOICE)], bot=[Sound(0.1, VOICE)])
    write_wav(tmp_path / "appel.wav", stereo(record))
    samples, rate = soundfile.read(tmp_path / "appel.wav", dtype="int16")
    assert (rate, samples.shape) == (8000, (960, 2))
    assert samples[:160, 0].any() and not samples[:160, 1].any()
    assert samples[800:, 1].any() and not samples[800:, 0].any()
    assert [path.name for path in tmp_path.iterdir()] == ["appel.wav"]
