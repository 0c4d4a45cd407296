"""The benchmark: when a block counts, what its ratios are, and what the goals make of them."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from xml.etree import ElementTree

import attrs
import numpy as np
import pytest

from sav_engine.bench.arrivals import Arrivals, Spread
from sav_engine.bench.block import Block, Measured, order, why_starved, why_void
from sav_engine.bench.goals import judge
from sav_engine.bench.modes import Outcome
from sav_engine.bench.pictures import waits
from sav_engine.bench.plots import Axis, exceedance, lines, stacks
from sav_engine.bench.proc import Used
from sav_engine.bench.report import as_json, summary

NONE = Spread(0)
PUNCTUAL = Arrivals(
    300, 60_000, 50.0, Spread(60_000, 0.1, 0.2, 0.4, 0.9, 1.5), NONE, NONE, 2, 1.0, 24.0, NONE, NONE, 0
)


def measured(name: str, cpu_us: float = 400.0, *, waited: float = 0.0, arrivals: Arrivals = PUNCTUAL) -> Measured:
    """In a window of 4 s with 300 calls. waited: share of it."""
    used = Used(round(cpu_us * 300 * 4 * 1000), round(waited * 4e9))
    return Measured(name, 300, 4.0, used, arrivals, 19.0, 0)


def block(engine_us: float = 600.0, **peers: float) -> Block:
    others = {name: measured(name, cpu) for name, cpu in peers.items()}
    return Block(
        300, (measured("floor", 350.0), measured("floor", 450.0)), {"engine": measured("engine", engine_us), **others}
    )


def outcome(*blocks: Block, void: tuple[str, ...] = ()) -> Outcome:
    return Outcome("media", 300, blocks, void, Path("nowhere"))


def test_a_block_has_the_floor_twice_and_its_order_comes_from_the_seed() -> None:
    drawn = order(["engine", "uvloop"], Random(7))
    assert sorted(drawn) == ["engine", "floor", "floor", "uvloop"]
    assert drawn == order(["engine", "uvloop"], Random(7))
    assert len({tuple(order(["engine", "uvloop"], Random(seed))) for seed in range(20)}) > 1


@pytest.mark.parametrize(
    ("spoilt", "reason"),
    [
        (
            measured("floor", arrivals=attrs.evolve(PUNCTUAL, lateness=Spread(9, p99=5.1))),
            "the floor itself was late",
        ),
        (measured("floor", arrivals=attrs.evolve(PUNCTUAL, rate_hz=49.8)), "49.80 frames"),
        (measured("floor", waited=0.06), "waited for a CPU 6%"),
        (measured("engine", waited=0.06), "engine waited"),
    ],
)
def test_a_block_measured_in_a_bad_minute_is_void(spoilt: Measured, reason: str) -> None:
    assert reason in (why_void(spoilt, ("engine",)) or "")


def test_a_starved_peer_is_left_out_and_the_block_counts() -> None:
    starved = measured("asyncio-streams", waited=0.5)
    assert why_void(starved, ("engine",)) is None
    assert why_starved(starved) is not None


def test_an_engine_that_is_late_by_itself_does_not_make_the_block_void() -> None:
    late = measured("engine", arrivals=attrs.evolve(PUNCTUAL, lateness=Spread(9, p99=40.0), rate_hz=48.0))
    assert why_void(late, ("engine",)) is None


def test_ratios_are_to_the_mean_of_both_floors() -> None:
    assert block(600.0).cpu_ratio("engine") == pytest.approx(1.5)
    assert block(600.0, uvloop=1200.0).cpu_ratio_of("engine", "uvloop") == pytest.approx(0.5)


def test_a_goal_is_judged_by_the_median_block() -> None:
    judged = judge("media", 300, [block(480.0), block(560.0), block(4000.0)])[0]
    assert (judged.goal.goal, judged.blocks) == (1.5, 3)
    assert (judged.median, judged.worst, judged.verdict) == (pytest.approx(1.4), pytest.approx(10.0), "atteint")


def test_a_missed_goal_is_called_missed_and_a_reached_stretch_is_named() -> None:
    verdicts = [judge("media", 300, [block(us)])[0].verdict for us in (700.0, 500.0)]
    assert verdicts == ["manqué", "visée haute atteinte"]


def test_the_whole_engine_is_judged_against_the_peers_that_were_measured_beside_it() -> None:
    contenders = {
        "whole-engine": measured("whole-engine", 900.0),
        "asyncio-engine": measured("asyncio-engine", 3600.0),
    }
    judged = judge("engine", 100, [Block(100, (measured("floor"),), contenders)])
    assert {row.goal.what: row.median for row in judged if "plancher" not in row.goal.what} == {
        "moteur entier / asyncio": pytest.approx(0.25)
    }


def test_the_table_tells_a_peer_that_did_not_do_all_its_work_and_one_that_was_left_out() -> None:
    late = attrs.evolve(PUNCTUAL, lateness=Spread(9, p99=83.0), realtime_ratio=0.91)
    behind = {"engine": measured("engine"), "uvloop": measured("uvloop", arrivals=late)}
    text = summary([outcome(Block(300, (measured("floor"),), behind), block())], [])
    assert "uvloop ne suit pas : retard p99 83 ms, 0.91 s" in text and "engine ne suit pas" not in text
    assert "uvloop : attendait un processeur, laissé de côté dans 1 sur 2 blocs" in text


def test_goals_without_a_valid_block_are_not_judged() -> None:
    assert judge("media", 300, []) == []


def test_the_table_tells_void_blocks_and_missing_peers() -> None:
    text = summary([outcome(block(uvloop=900.0), void=("late", "late"))], ["uvloop : pas installé"])
    assert "1 blocs valables, 2 nuls" in text and "pas installé" in text and "uvloop" in text


def test_a_run_without_any_valid_block_still_has_its_table_and_json() -> None:
    assert "0 blocs valables, 1 nuls" in summary([outcome(void=("late",))], [])
    assert json.loads(as_json([outcome(void=("late",))], {}))["goals"] == []


def test_the_json_holds_every_measurement() -> None:
    whole = json.loads(as_json([outcome(block())], {"cpus": "2"}))
    floors = whole["outcomes"][0]["blocks"][0]["floors"]
    assert [floor["cpu"]["ran_ns"] for floor in floors] == [420_000_000, 540_000_000]
    assert whole["machine"] == {"cpus": "2"}


def test_pictures_are_well_formed_and_show_every_name_escaped() -> None:
    x, y = Axis("ms", 0.01, 100.0, (0.1, 1, 10), is_log=True), Axis("part", 1e-5, 1.0, (0.1, 1), is_log=True)
    drawn = lines("Retard <p99>", x, y, {"floor": exceedance(np.array([0.1, 2.0, 30.0])), "a & b": [(0.0, 5.0)]})
    barred = stacks("Attente", "ms", {"turn": {"silence": 500.0, "moteur": 80.0}})
    for text, names in ((drawn, {"Retard <p99>", "floor", "a & b"}), (barred, {"silence", "moteur", "turn"})):
        shown = {element.text for element in ElementTree.fromstring(text).iter() if element.text}
        assert names <= shown


@pytest.mark.parametrize(
    ("mode", "mean_ms", "silence", "words"), [("turn", 334.0, 300, 0), ("turn-300", 457.0, 100, 300)]
)
def test_the_parts_of_a_wait_add_up_and_the_transcriber_works_in_the_pause(mode, mean_ms, silence, words):
    answered = attrs.evolve(measured("whole-engine"), answers_ms=(mean_ms - 10, mean_ms + 10))
    asked = Outcome(mode, 300, (Block(300, (measured("floor"),), {"whole-engine": answered}),), (), Path("nowhere"))
    parts = waits(asked)
    assert list(parts.values()) == pytest.approx([silence, words, mean_ms - silence - words])


def test_the_wait_of_a_story_shows_model_and_voice_apart_and_no_silence_twice() -> None:
    answered = attrs.evolve(measured("whole-engine"), answers_ms=(960.0, 980.0))
    told = Outcome(
        "turn-story", 100, (Block(100, (measured("floor"),), {"whole-engine": answered}),), (), Path("none")
    )
    assert list(waits(told).values()) == pytest.approx([100, 300, 550, 20])


def test_the_picture_of_lateness_falls_from_all_frames_to_none() -> None:
    shares = [share for _, share in exceedance(np.array([0.5, 1.0, 2.0, 4.0]))]
    assert shares[0] == 1.0 and shares == sorted(shares, reverse=True) and shares[-1] == 0.25
