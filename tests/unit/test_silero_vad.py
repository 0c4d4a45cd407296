"""Detectors: windows that do not fit the blocks, models used again, and the fallback."""

from __future__ import annotations

import numpy as np
import pytest
import trio
import trio.testing

from sav_engine.providers import silero_vad
from sav_engine.providers.silero_vad import SPARE, EnergyDetector, SileroPool

BLOCK = b"\x00\x40" * 160


class Fake:
    """Scores how many windows it has seen since the last reset."""

    def __init__(self) -> None:
        self.windows: list[list[float]] = []

    def process(self, data: memoryview) -> float:
        self.windows.append(list(data))
        return float(len(self.windows))

    def reset(self) -> None:
        self.windows.clear()


def test_blocks_of_160_fill_windows_of_256() -> None:
    detector = SileroPool(Fake)()
    assert [detector.score(BLOCK) for _ in range(8)] == [0.0, 1.0, 1.0, 2.0, 3.0, 3.0, 4.0, 5.0]


def test_samples_arrive_in_order_and_scaled() -> None:
    fake = Fake()
    detector = SileroPool(lambda: fake)()
    sound = np.arange(512, dtype="<i2").tobytes()
    detector.score(sound)
    assert [sample * 32768 for window in fake.windows for sample in window] == list(range(512))


def test_a_models_next_call_does_not_hear_the_call_before() -> None:
    pool = SileroPool(Fake)
    first = pool()
    first.score(BLOCK * 8)
    first.close()
    first.close()
    second = pool()
    assert second.score(BLOCK) == 0.0
    assert second.score(BLOCK) == 1.0
    assert pool.made_late == 1, "one model served both"
    with pytest.raises(AssertionError):
        first.score(BLOCK)


async def test_spare_models_are_made_before_calls_come(autojump_clock: trio.testing.MockClock) -> None:
    pool = SileroPool(Fake)
    async with trio.open_nursery() as nursery:
        await nursery.start(pool.run)
        detectors = [pool() for _ in range(SPARE)]
        assert pool.made_late == 0
        assert len(set(map(id, detectors))) == SPARE
        nursery.cancel_scope.cancel()


def test_without_silero_energy_must_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(silero_vad, "find_spec", lambda name: None)
    pool = SileroPool()
    assert not pool.has_silero
    assert isinstance(pool(), EnergyDetector)


async def test_without_silero_nothing_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(silero_vad, "find_spec", lambda name: None)
    async with trio.open_nursery() as nursery:
        await nursery.start(SileroPool().run)
        nursery.cancel_scope.cancel()


def test_energy_hears_speech_over_noise_and_not_noise() -> None:
    noise = np.random.default_rng(1).normal(0, 300, (100, 160)).astype("<i2")
    detector = EnergyDetector()
    assert max(detector.score(block.tobytes()) for block in noise) < 0.5
    loud = (3000 * np.sin(np.arange(160))).astype("<i2").tobytes()
    assert detector.score(loud) > 0.5
    detector.close()
