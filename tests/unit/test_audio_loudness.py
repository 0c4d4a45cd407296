"""All that callers hear is equally loud, and nothing of it is clipped or cut."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.audio import loudness
from sav_engine.audio.loudness import Floats, from_pcm, levelled, peak_dbfs, speech_dbfs, to_pcm, trimmed

RATE = 8_000


def tone(seconds: float, amplitude: float) -> Floats:
    return (amplitude * np.sin(2 * np.pi * 440 * np.arange(round(seconds * RATE)) / RATE)).astype(np.float32)


def silence(seconds: float) -> Floats:
    return np.zeros(round(seconds * RATE), np.float32)


def test_pauses_do_not_count_as_quiet_speech() -> None:
    speech = np.concatenate([tone(1, 0.1), silence(3), tone(1, 0.1)])
    assert speech_dbfs(speech, RATE) == pytest.approx(speech_dbfs(tone(1, 0.1), RATE), abs=0.1)


@pytest.mark.parametrize("amplitude", [0.001, 0.05, 0.9])
def test_a_whisper_and_a_shout_come_out_alike(amplitude: float) -> None:
    assert speech_dbfs(levelled(tone(1, amplitude), RATE), RATE) == pytest.approx(-20.0, abs=0.1)


def test_a_crack_is_turned_down_not_clipped() -> None:
    samples = tone(1, 0.01)
    samples[4000] = 0.9
    assert peak_dbfs(levelled(samples, RATE)) == pytest.approx(-3.0, abs=0.1)


def test_silence_stays_silence() -> None:
    assert speech_dbfs(silence(1), RATE) == peak_dbfs(silence(1)) == loudness.SILENCE_DBFS
    assert not levelled(silence(1), RATE).any()
    assert trimmed(silence(1), RATE).size == 0
    assert trimmed(silence(0), RATE).size == 0


def test_silence_around_speech_is_cut_to_a_breath() -> None:
    samples = trimmed(np.concatenate([silence(0.5), tone(1, 0.3), silence(2)]), RATE)
    assert samples.size / RATE == pytest.approx(1 + loudness.LEAD_S + loudness.TAIL_S, abs=0.02)
    assert samples[0] == samples[-1] == 0.0


def test_a_pause_within_speech_is_kept() -> None:
    samples = trimmed(np.concatenate([tone(1, 0.3), silence(1), tone(1, 0.3)]), RATE)
    assert samples.size / RATE == pytest.approx(3, abs=0.02)


@given(st.binary(max_size=400).filter(lambda pcm: len(pcm) % 2 == 0))
def test_pcm_goes_round_unchanged(pcm: bytes) -> None:
    assert to_pcm(from_pcm(pcm)) == pcm


def test_too_loud_is_held_not_wrapped() -> None:
    assert to_pcm(np.array([2.0, -2.0], np.float32)) == b"\xff\x7f\x00\x80"


def test_half_a_sample_is_refused() -> None:
    with pytest.raises(ValueError):
        from_pcm(b"\0\0\0")
