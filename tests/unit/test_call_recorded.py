"""Who is recorded, and whose recording is kept."""

from __future__ import annotations

import numpy as np
import pytest
import trio
from trio.testing import MockClock

from sav_engine.flow.events import CallBegan, CallerPressed
from tests.kit.calls import CALL_ID, FakeLine
from tests.kit.situations import HANG_UP, LISTEN, ScriptedFlow, Situation, say


async def test_who_does_not_want_to_be_recorded_is_heeded_at_once(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "ask"), LISTEN]), (CallerPressed, [HANG_UP]))
    flow.slots["recording_refused"] = True
    call = Situation(flow)

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        line.press("1")

    await call.run(caller)
    assert call.records.written[0].recording_refused
    assert sum('"what": "recording_refused"' in line for line in call.trace) == 1
    assert call.records.written[0].recording is None
    (recording,) = call.recordings
    assert recording.is_refused and recording.is_over


async def test_who_has_not_heard_the_notice_to_its_end_is_not_kept(autojump_clock: MockClock):
    call = Situation(ScriptedFlow((CallBegan, [say(0, "ask"), LISTEN])))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(0.3)
        line.caller_hangs_up()

    await call.run(caller)
    (recording,) = call.recordings
    assert not recording.is_kept and call.records.written[0].recording is None
    assert not any('"what": "recording_announced"' in line for line in call.trace)


async def test_last_words_that_tell_of_the_recording_are_heard_before_its_file_is_decided(autojump_clock: MockClock):
    call = Situation(ScriptedFlow((CallBegan, [say(0, "ask"), HANG_UP])))
    await call.run()
    assert call.recordings[0].is_kept and call.records.written[0].recording


async def test_a_flow_that_announces_no_recording_is_not_recorded(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [HANG_UP]))
    flow.recording_notices = frozenset()
    call = Situation(flow)
    await call.run()
    assert call.recordings == [] and call.records.written[0].recording is None
    assert isinstance(began := flow.seen[0], CallBegan) and began.slots["is_recorded"] is False


async def test_both_sides_of_a_call_are_recorded_and_the_ticket_says_where(autojump_clock: MockClock):
    call = Situation(ScriptedFlow((CallBegan, [say(0, "ask"), LISTEN]), (CallerPressed, [HANG_UP])))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        await line.speak(1.0)
        line.press("1")

    await call.run(caller)
    (recording,) = call.recordings
    assert call.records.written[0].recording == recording.name == f"{CALL_ID}.wav"
    assert recording.is_over
    sound = np.frombuffer(recording.take(trio.current_time()), "<i2").reshape(-1, 2)
    assert np.count_nonzero(sound[:, 1]) == 4_000, "half a second of the bot"
    assert sound.shape[0] == pytest.approx(1.1 * 8_000, abs=800), "silence up to the caller's sound"
