"""Levels, codes of the telephone network, and sampling rates."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.audio import g711, pcm
from sav_engine.audio.resample import Resampler, resampled

ALL_SAMPLES = np.arange(-32_768, 32_768, dtype="<i2").tobytes()


def tone(hz: float, rate_hz: int, seconds: float, peak: float = 8_000.0) -> bytes:
    return pcm.pcm_of(np.sin(np.arange(int(rate_hz * seconds)) * 2 * np.pi * hz / rate_hz) * peak)


def test_levels_of_silence_a_tone_and_full_scale() -> None:
    assert pcm.level_dbfs(b"") == pcm.level_dbfs(bytes(320)) == -96.0
    assert pcm.level_dbfs(tone(1_000, 8_000, 0.1, 32_767)) == pytest.approx(-3.01, abs=0.01)
    assert pcm.level_dbfs(b"\x00\x80" * 160) == 0.0


def test_half_a_sample_is_an_error() -> None:
    with pytest.raises(ValueError):
        pcm.level_dbfs(bytes(321))


def test_levels_of_many_blocks_are_those_of_each_to_within_half_a_step() -> None:
    random = np.random.default_rng(1)
    blocks = [pcm.pcm_of(random.normal(0.0, level, 160)) for level in (0.0, 1.0, 8.0, 33.0, 500.0, 9_000.0)]
    blocks += [b"\x00\x80" * 160]
    for block, level in zip(blocks, pcm.energies(blocks), strict=True):
        assert (level / 160) ** 0.5 == pytest.approx((pcm.energy(block) / 160) ** 0.5, abs=0.51)
    assert pcm.energies([]) == []


def test_what_is_too_loud_is_clipped_and_does_not_wrap() -> None:
    assert pcm.samples_of(pcm.pcm_of(np.array([40_000.0, -40_000.0, 19.6]))).tolist() == [32_767, -32_768, 20]


# CPython's audioop (removed in 3.13) for all 65536 samples, then for all 256 codes; SHA-256, first 16 digits
@pytest.mark.parametrize(
    ("coded", "digest"),
    [
        (lambda: g711.to_ulaw(ALL_SAMPLES), "81d633c9e6972a18"),
        (lambda: g711.to_alaw(ALL_SAMPLES), "38488f6fd710f468"),
        (lambda: g711.from_ulaw(bytes(range(256))), "3dab54339e520bb2"),
        (lambda: g711.from_alaw(bytes(range(256))), "e04788d110e58ff8"),
    ],
    ids=["to mu-law", "to A-law", "from mu-law", "from A-law"],
)
def test_g711_is_the_reference_to_the_bit(coded, digest: str) -> None:
    assert hashlib.sha256(coded()).hexdigest()[:16] == digest


@given(st.binary(max_size=600))
def test_codes_survive_the_way_there_and_back(codes: bytes) -> None:
    assert g711.to_alaw(g711.from_alaw(codes)) == codes
    assert g711.to_ulaw(g711.from_ulaw(codes)) == codes.replace(b"\x7f", b"\xff")  # minus zero is zero


@pytest.mark.parametrize("rate_hz", [12_000, 16_000, 24_000, 32_000, 44_100, 48_000, 96_000, 192_000])
def test_a_stream_of_any_rate_keeps_its_tone_and_its_length(rate_hz: int) -> None:
    stream, sound = Resampler(rate_hz), tone(440, rate_hz, 1.0)
    piece = rate_hz // 50 * 2
    out = b"".join(stream.feed(sound[at : at + piece]) for at in range(0, len(sound), piece))
    assert len(out) >= 2 * 8_000 * 0.93  # at most 70 ms are held back
    out += stream.feed(b"", last=True)
    assert len(out) == pytest.approx(16_000, abs=4)
    assert pcm.level_dbfs(out[1_600:-1_600]) == pytest.approx(pcm.level_dbfs(sound), abs=0.1)


def test_what_a_telephone_cannot_carry_does_not_fold_back() -> None:
    stream = Resampler(16_000)
    out = stream.feed(tone(6_000, 16_000, 1.0)) + stream.feed(b"", last=True)
    assert pcm.level_dbfs(out[1_600:-1_600]) < -80.0


def test_a_whole_recording_is_resampled_once() -> None:
    sound = tone(440, 24_000, 0.5)
    assert len(resampled(sound, 24_000)) == 8_000
    assert resampled(sound, 8_000, 8_000) is sound
