"""A thread that writes files lets the sound of all calls go first, but not for ever."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from prometheus_client import generate_latest

from sav_engine.call.diary import Line, append_lines
from sav_engine.call.recording import Recording, Write, write_all
from sav_engine.media import giving_way
from sav_engine.media.giving_way import LOOK_S, LOOKS_MAX, give_way
from sav_engine.metrics import Metrics
from sav_engine.metrics.plain import GivesWay


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    naps: list[float] = []
    monkeypatch.setattr(giving_way.time, "sleep", naps.append)
    return naps


def busy_for(looks: float) -> Callable[[], bool]:
    """A pump that is busy for so many looks."""
    asked = 0

    def is_busy() -> bool:
        nonlocal asked
        asked += 1
        return asked <= looks

    return is_busy


def test_where_the_pump_rests_nothing_is_waited_for(slept: list[float]) -> None:
    assert give_way(busy_for(0))
    assert slept == []


def test_whoever_has_time_waits_until_the_pump_has_done(slept: list[float]) -> None:
    assert give_way(busy_for(3))
    assert slept == [LOOK_S] * 3


def test_a_pump_that_never_rests_stops_no_disk(slept: list[float], tmp_path: Path) -> None:
    """All is written, and after one moment in vain no more time is lost on it."""
    lines = [(UUID(int=number), Line(1.0, "said", lambda: {})) for number in range(5)]
    assert append_lines(tmp_path, lines, busy_for(float("inf"))) == 0
    assert len(slept) == LOOKS_MAX
    assert [json.loads(file.read_text())["what"] for file in tmp_path.iterdir()] == ["said"] * 5


def test_recordings_give_way_too(slept: list[float], tmp_path: Path) -> None:
    recordings = [Recording(UUID(int=number), f"{number}.wav", 0.0) for number in range(5)]
    for recording in recordings:
        recording.announce()
    writes = [Write(recording, b"\1\1\2\2" * 160, is_last=False) for recording in recordings]
    assert write_all(tmp_path, writes, busy_for(float("inf"))) == [None] * 5
    assert len(slept) == LOOKS_MAX
    assert len(list(tmp_path.iterdir())) == 5


def test_a_page_of_metrics_gives_way_between_its_families_and_says_the_same(slept: list[float]) -> None:
    registry = Metrics("test").registry
    looks = 0

    def is_busy() -> bool:
        nonlocal looks
        looks += 1
        return looks % 2 == 1

    page = generate_latest(GivesWay(registry, partial(give_way, is_busy)))
    families = page.count(b"# TYPE ")
    assert len(slept) >= 50 and looks == 2 * len(slept), f"one moment before each of {families} families"
    assert page.count(b"\n") == generate_latest(registry).count(b"\n")


def test_a_page_of_metrics_is_not_kept_back_for_ever(slept: list[float]) -> None:
    assert generate_latest(GivesWay(Metrics("test").registry, partial(give_way, busy_for(float("inf")))))
    assert len(slept) == LOOKS_MAX
