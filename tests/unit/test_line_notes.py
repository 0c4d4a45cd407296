"""The line tells a call's trace what went wrong on it: late frames, holes, an echo."""

from __future__ import annotations

import json

import pytest
import trio

from sav_engine.call.diary import Diary
from sav_engine.call.line_notes import LineNotes
from sav_engine.call.reader import Sound
from sav_engine.turns.events import AudioBatch
from tests.kit.calls import CALL_ID


@pytest.fixture
def told():
    return []


def notes_of(told: list[dict[str, object]]) -> LineNotes:
    return LineNotes(Diary(CALL_ID, trio.current_time(), lambda _, text: told.append(json.loads(str(text)))))


async def test_a_stall_is_one_line_with_its_worst_frame(told, autojump_clock):
    notes = notes_of(told)
    await trio.sleep(5)
    for ms in (140, 125, 110):
        notes.late(ms)
        await trio.sleep(0.015)
    await trio.sleep(3)
    notes.late(30)
    assert told == [{"at": 5.0, "what": "late", "ms": 140, "frames": 3, "until": 5.03}]
    notes.flush()
    assert [line["ms"] for line in told] == [140, 30]
    notes.flush()
    assert len(told) == 2


async def test_a_hole_in_the_callers_sound_is_told_when_it_is_over(told, autojump_clock):
    sound, began_s = Sound(), trio.current_time()
    sound.tell_hole = notes_of(told).hole
    for at_s in (0.0, 0.1, 0.2, 1.4, 1.5):
        sound.put(AudioBatch(bytes(1600), began_s + at_s))
    assert told == [{"at": 1.4, "what": "hole", "seconds": 1.1}]


async def test_an_echo_is_told_once(told, autojump_clock):
    notes = notes_of(told)
    notes.look(has_echo=False)
    notes.look(has_echo=True)
    notes.look(has_echo=True)
    assert [told_line["what"] for told_line in told] == ["echo"]
