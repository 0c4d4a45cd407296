"""What the trace of a call tells, and that none of it is lost."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import trio
from trio.testing import MockClock

from sav_engine.call.diary import BATCH_LINES, Line, TraceFiles
from sav_engine.flow.events import CallBegan, CallerPressed, CallerSilent
from tests.kit.calls import CALL_ID, FakeLine
from tests.kit.situations import HANG_UP, LISTEN, ScriptedFlow, Situation, say

NOTHING = Line(0.0, "nothing", dict)


async def test_the_trace_tells_each_slot_once_and_who_has_the_floor(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "greet"), LISTEN]), (CallerSilent, [HANG_UP]))
    call = Situation(flow)
    await call.run()
    lines = [json.loads(line) for line in call.trace]
    assert [line["slots"] for line in lines if line["what"] == "slots"] == [{"problem": "internet"}]
    assert [line["floor"] for line in lines if line["what"] == "floor"] == [
        "idle",
        "bot",
        "open",
        "idle",
        "idle",
        "over",
    ]


async def test_the_trace_tells_the_story_in_order(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "greet"), LISTEN]), (CallerPressed, [HANG_UP]))
    call = Situation(flow)

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        line.press("1")

    await call.run(caller)
    kinds = [line.split('"what": "')[1].split('"')[0] for line in call.trace]
    kinds = [kind for kind in kinds if kind not in ("floor", "flow")]  # the tape: see test_replay
    assert kinds == ["begun", "state", "slots", "bot", "listen", "dtmf", "hung_up", "end", "over"]


async def test_no_line_of_a_trace_is_lost_when_the_engine_stops(tmp_path: Path):
    traces = TraceFiles(tmp_path / "calls")
    async with trio.open_nursery() as services:
        services.start_soon(traces.run)
        await trio.testing.wait_all_tasks_blocked()
        for _ in range(3 * BATCH_LINES):
            traces.write(CALL_ID, NOTHING)
        services.cancel_scope.cancel()
    assert len((tmp_path / f"calls/{CALL_ID}.jsonl").read_text().splitlines()) == 3 * BATCH_LINES


async def test_a_trace_folder_that_was_cleared_away_is_made_again(tmp_path: Path):
    traces = TraceFiles(tmp_path / "calls")
    for _ in range(2):
        async with trio.open_nursery() as services:
            services.start_soon(traces.run)
            await trio.testing.wait_all_tasks_blocked()
            shutil.rmtree(tmp_path / "calls", ignore_errors=True)
            traces.write(CALL_ID, NOTHING)
            services.cancel_scope.cancel()
    assert (tmp_path / f"calls/{CALL_ID}.jsonl").read_text() == f"{NOTHING}\n"
    assert traces.lost_lines == 0
