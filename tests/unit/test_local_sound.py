"""The sound of an utterance is found again by its times."""

from __future__ import annotations

from sav_engine.providers.local_sound import KEPT_S, SoundMemory
from sav_engine.turns.events import AudioBatch


def tenth(value: int) -> bytes:
    """100 ms of one sample value."""
    return value.to_bytes(2, "little", signed=True) * 800


def memory(*batches: tuple[float, int]) -> SoundMemory:
    sound = SoundMemory()
    for started_s, value in batches:
        sound.add(AudioBatch(tenth(value), started_s))
    return sound


def test_a_stretch_begins_and_ends_on_samples() -> None:
    sound = memory((0.0, 1), (0.1, 2), (0.2, 3))
    assert sound.cut(0.05, 0.25) == tenth(1)[:800] + tenth(2) + tenth(3)[:800]


def test_a_stretch_may_reach_beyond_what_is_there() -> None:
    sound = memory((5.0, 1))
    assert sound.cut(4.0, 6.0) == tenth(1)
    assert sound.cut(6.0, 7.0) == b""
    assert SoundMemory().cut(0.0, 1.0) == b""


def test_jitter_is_not_silence_and_a_hole_is() -> None:
    assert memory((0.0, 1), (0.15, 2)).cut(0, 1) == tenth(1) + tenth(2)
    assert memory((0.0, 1), (0.4, 2)).cut(0, 1) == tenth(1) + tenth(0) * 3 + tenth(2)


def test_a_long_hole_is_shortened() -> None:
    assert memory((0.0, 1), (20.0, 2)).cut(0, 30) == tenth(1) + tenth(0) * 10 + tenth(2)


def test_a_long_call_keeps_its_last_half_minute() -> None:
    sound = memory(*((number / 10, 1) for number in range(1000)))
    assert len(sound.cut(0.0, 100.0)) == KEPT_S * 16_000
    assert sound.cut(0.0, 69.0) == b""
