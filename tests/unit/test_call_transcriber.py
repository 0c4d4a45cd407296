"""A call whose transcriber is lost, and one that comes back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import pytest
import trio
from trio.testing import MockClock

from sav_engine.flow.events import CallBegan, CallerPressed, CallerSaid
from tests.kit.calls import FakeLine, FakeTranscriber, ports
from tests.kit.situations import HANG_UP, LISTEN, ScriptedFlow, Situation, say


@pytest.mark.parametrize("transcriber", [FakeTranscriber(refuses=True), FakeTranscriber(None)])
async def test_without_a_transcriber_the_call_goes_on(transcriber: FakeTranscriber, autojump_clock: MockClock):
    flow = ScriptedFlow(
        (CallBegan, [say(0, "ask"), LISTEN]), (CallerSaid, [say(1, "clarify"), LISTEN]), (CallerPressed, [HANG_UP])
    )

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        await line.speak(2.0)
        await trio.sleep(8.0)
        line.press("1")

    ended = await Situation(flow, ports(transcriber=transcriber)).run(caller)
    assert ended.how == "hang_up"
    assert CallerSaid("", 0.0) in flow.seen


async def test_a_long_story_told_to_a_lost_transcriber_does_not_end_the_call(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "ask"), LISTEN]), (CallerPressed, [HANG_UP]))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        for _ in range(100):
            await line.speak(0.1)
        line.press("1")

    ended = await Situation(flow, ports(transcriber=FakeTranscriber(refuses=True))).run(caller)
    assert ended.how == "hang_up"


async def test_a_transcriber_that_takes_no_requests_any_more_does_not_end_the_call(autojump_clock: MockClock):
    class Stuck(FakeTranscriber):
        @asynccontextmanager
        async def open(self, call_id: UUID) -> AsyncIterator[FakeTranscriber]:
            await trio.sleep_forever()
            yield self

    flow = ScriptedFlow((CallBegan, [say(0, "ask"), LISTEN]), (CallerPressed, [HANG_UP]))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        for _ in range(100):
            await line.speak(0.1)
        line.press("1")

    ended = await Situation(flow, ports(transcriber=Stuck())).run(caller)
    assert ended.how == "hang_up"


async def test_nobody_waits_for_the_words_of_a_lost_transcriber(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "ask"), LISTEN]), (CallerSaid, [HANG_UP]))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        await line.speak(2.0)

    began_s = trio.current_time()
    await Situation(flow, ports(transcriber=FakeTranscriber(refuses=True))).run(caller)
    assert trio.current_time() - began_s < 1.0 + 2.0 + LISTEN.endpointing_s + 0.5


async def test_a_transcriber_that_comes_back_is_heard_again(autojump_clock: MockClock):
    flow = ScriptedFlow(
        (CallBegan, [say(0, "ask"), LISTEN]), (CallerSaid, [say(1, "clarify"), LISTEN]), (CallerSaid, [HANG_UP])
    )

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        await line.speak(2.0)
        await trio.sleep(3.0)
        await line.speak(2.0)

    await Situation(flow, ports(transcriber=FakeTranscriber(None, "mon wifi est en panne"))).run(caller)
    assert [event.text for event in flow.seen if isinstance(event, CallerSaid)] == ["", "mon wifi est en panne"]
