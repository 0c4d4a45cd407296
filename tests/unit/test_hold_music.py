"""What callers hear while a technician is looked for."""

from __future__ import annotations

import numpy as np
import trio

from sav_engine.audio.hold import CHORD_S, CHORDS, STARTS_AFTER_S, hold_music
from sav_engine.audio.pcm import level_dbfs, samples_of
from sav_engine.call.composer import Composer
from sav_engine.call.diary import Diary
from sav_engine.call.ledger import Ledger
from sav_engine.call.sounding import Sounding
from sav_engine.call.voice import SoundOver, Voice
from sav_engine.flow.events import Prompted, Say
from sav_engine.metrics import Metrics
from sav_engine.turns.events import FloorEvent
from tests.kit.calls import CALL_ID, FakeLine, FakePrompts, FakeVoice

MUSIC = hold_music(1)
SECOND = 16_000
METRICS = Metrics("0")
DIARY = Diary(CALL_ID, 0.0, lambda call_id, line: None)
WATCHER = trio.open_memory_channel[FloorEvent | SoundOver](100)[0]
NOBODY = Composer(None, {}, DIARY, METRICS, str)  # no language model


def test_it_begins_softly_and_is_never_loud():
    assert len(MUSIC) == round((len(CHORDS) * CHORD_S + STARTS_AFTER_S) * SECOND)
    assert not any(MUSIC[: round(STARTS_AFTER_S * SECOND) - 2])
    assert -40 < level_dbfs(MUSIC[4 * SECOND :]) < -25
    assert np.abs(samples_of(MUSIC)).max() < 32_768 / 4


def test_it_has_neither_holes_nor_clicks_also_where_it_begins_again():
    music = hold_music(2)
    sound = samples_of(music).astype(np.float64)
    steps = np.abs(np.diff(sound))
    assert steps.max() < 4_000, "a step no slow tone can make"
    tenths = [level_dbfs(music[at : at + SECOND // 10]) for at in range(2 * SECOND, 30 * SECOND, SECOND // 10)]
    assert min(tenths) > -50


def test_it_is_the_same_each_time():
    assert hold_music(1) == MUSIC


async def spoken(line: FakeLine, voice: Voice, says: list[Say]) -> None:
    async with trio.open_nursery() as nursery:
        nursery.start_soon(line.pump)
        nursery.start_soon(voice.run)
        for say in says:
            voice.say(say)
            voice.announced(say.saying)
        for _ in range(20):
            await trio.sleep(0.1)
            voice.finished(trio.current_time())
        nursery.cancel_scope.cancel()


def a_voice(line: FakeLine, music: bytes = MUSIC) -> Voice:
    ledger = Ledger(METRICS, DIARY)
    return Voice(line, WATCHER, Sounding(FakePrompts(), FakeVoice(), METRICS, NOBODY, ledger), ledger, music)


async def test_music_waits_for_words_and_goes_on_after_them(autojump_clock):
    line = FakeLine()
    voice = a_voice(line)
    voice.hold(wanted=True)
    await spoken(line, voice, [Say(0, (Prompted("wait", "wait"),), "off")])
    assert line.playing is not None
    assert line.playing.sent_s > 1.0, "music after half a second of words"
    before = line.playing
    voice.hold(wanted=True)
    assert line.playing is before, "asked for twice, it does not begin again"


async def test_music_ends_when_somebody_is_asked(autojump_clock):
    line = FakeLine()
    voice = a_voice(line)
    voice.hold(wanted=True)
    voice.hold(wanted=False)
    assert line.playing is not None
    assert line.playing.is_done
    await spoken(line, voice, [Say(0, (Prompted("ask", "ask"),), "off")])
    assert line.playing.sent_s == 0.5
    assert line.playing.is_done


async def test_a_house_without_music_is_silent(autojump_clock):
    line = FakeLine()
    voice = a_voice(line, b"")
    voice.hold(wanted=True)
    assert line.playing is None
