"""The virtual telephone line: cut where a real Asterisk cuts, paced as it paces."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import numpy as np
import pytest
import trio
from trio.testing import memory_stream_pair

from sav_engine.sandbox.asterisk_line import IDLE_S, Line
from sav_engine.sandbox.record import LineEnded
from sav_engine.sandbox.sound import pcm_of
from sav_engine.wire import writer
from sav_engine.wire.frames import AudioFrame, DtmfFrame, UuidFrame
from sav_engine.wire.parser import Parser

CALL = UUID("77632586-8764-4145-a589-898291957903")


def tone(seconds: float) -> bytes:
    return pcm_of(8000 * np.sin(np.arange(round(seconds * 8000)) * 0.4))


@asynccontextmanager
async def line_to(engine: trio.abc.Stream, asterisk: trio.abc.Stream) -> AsyncIterator[Line]:
    async with trio.open_nursery() as nursery:
        line = Line(asterisk, CALL)
        nursery.start_soon(line.run)
        yield line
        nursery.cancel_scope.cancel()


@asynccontextmanager
async def a_call() -> AsyncIterator[tuple[Line, trio.abc.Stream]]:
    engine, asterisk = memory_stream_pair()
    async with line_to(engine, asterisk) as line:
        yield line, engine


async def ended(line: Line) -> LineEnded:
    with trio.fail_after(30):
        return await line.wait_ended()


async def drain(engine: trio.abc.Stream, into: bytearray) -> None:
    async for data in engine:
        into += data


# ---------------------------------------------------------------- the engine does wrong


@pytest.mark.parametrize(
    ("sent", "detail"),
    [
        (b"", "sans rien dire"),
        (writer.SILENCE_FRAME, "sans dire la fin"),
        (writer.SILENCE_FRAME[:100], "milieu d'une trame"),
    ],
)
async def test_the_engine_closes_without_a_word(sent, detail, autojump_clock):
    async with a_call() as (line, engine):
        await engine.send_all(sent)
        await engine.aclose()
        end = await ended(line)
    assert end.how == "cut"
    assert detail in end.detail


@pytest.mark.parametrize(
    "garbage",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"\xff\x00\x00",
        b"\x03\x00\x015",
        b"\x10\x00\x00",
        b"\x01\x00\x10" + bytes(16),
    ],
)
async def test_the_engine_sends_what_asterisk_refuses(garbage, autojump_clock):
    async with a_call() as (line, engine):
        await engine.send_all(writer.SILENCE_FRAME + garbage)
        end = await ended(line)
    assert end.how == "cut"
    assert "refuse" in end.detail
    assert len(line.record.bot) == 1, "what came before the bad bytes was heard"


async def test_half_a_frame_cuts_the_call(autojump_clock):
    async with a_call() as (line, engine):
        await engine.send_all(writer.SILENCE_FRAME[:200])
        end = await ended(line)
    assert end.how == "cut"
    assert end.at_s < 0.1
    assert "incomplète" in end.detail


async def test_half_a_header_only_waits(autojump_clock):
    async with a_call() as (line, engine):
        await engine.send_all(writer.SILENCE_FRAME[:2])
        await trio.sleep(1)
        await engine.send_all(writer.SILENCE_FRAME[2:])
        await trio.sleep(0.1)
        assert line.ended is None
        assert len(line.record.bot) == 1


async def test_a_silent_engine_is_no_fault_while_the_caller_sends(autojump_clock):
    async with a_call() as (line, engine), trio.open_nursery() as nursery:
        nursery.start_soon(drain, engine, bytearray())
        await trio.sleep(15)
        assert line.ended is None
        nursery.cancel_scope.cancel()


async def test_no_frame_either_way_for_two_seconds_cuts_the_call(autojump_clock):
    async with a_call() as (line, _):
        line.press("5", held_s=60)
        end = await ended(line)
    assert end.how == "cut"
    assert end.at_s == pytest.approx(IDLE_S, abs=0.05)


async def test_one_frame_every_second_and_a_half_keeps_it_up(autojump_clock):
    async with a_call() as (line, engine):
        line.press("5", held_s=60)
        for _ in range(4):
            await trio.sleep(1.5)
            await engine.send_all(writer.SILENCE_FRAME)
        end = await ended(line)
    assert end.at_s == pytest.approx(6 + IDLE_S, abs=0.05)


# ---------------------------------------------------------------- as it should be


async def test_the_call_ends_at_once_when_the_engine_says_so(autojump_clock):
    async with a_call() as (line, engine):
        await trio.sleep(1)
        await engine.send_all(writer.SILENCE_FRAME + writer.HANGUP_FRAME)
        end = await ended(line)
        left = bytearray()
        await drain(engine, left)
    assert end == LineEnded("hang_up", pytest.approx(1.0, abs=0.001))


async def test_what_the_engine_gets_uuid_first_then_a_frame_every_20_ms(autojump_clock):
    got = bytearray()
    async with a_call() as (line, engine), trio.open_nursery() as nursery:
        nursery.start_soon(drain, engine, got)
        speech = line.speak(tone(0.35))
        await speech.done.wait()
        await trio.sleep(1)
        line.hang_up()
    uuid, *sounds = Parser("from_asterisk").feed(bytes(got))
    assert uuid == UuidFrame(CALL)
    assert all(isinstance(sound, AudioFrame) and len(sound.payload) == 320 for sound in sounds)
    times = [sound.at_s for sound in line.record.caller]
    assert times == pytest.approx([0.02 * n for n in range(len(times))], abs=1e-6)
    assert speech.started_s == 0
    assert b"".join(sound.pcm for sound in line.record.caller).startswith(tone(0.35))


async def test_a_key_is_heard_when_it_is_released_and_no_sound_passes_meanwhile(autojump_clock):
    got = bytearray()
    async with a_call() as (line, engine), trio.open_nursery() as nursery:
        nursery.start_soon(drain, engine, got)
        await trio.sleep(0.5)
        await line.press("0", held_s=1.0).done.wait()
        await trio.sleep(0.5)
        line.hang_up()
    frames = Parser("from_asterisk").feed(bytes(got))
    assert frames.count(DtmfFrame("0")) == 1
    assert line.record.keys == [(pytest.approx(1.5, abs=0.03), "0")]
    gaps = np.diff([sound.at_s for sound in line.record.caller])
    assert max(gaps) == pytest.approx(1.0, abs=0.05)


async def test_the_caller_hangs_up_in_mid_word(autojump_clock):
    async with a_call() as (line, engine), trio.open_nursery() as nursery:
        nursery.start_soon(drain, engine, bytearray())
        speech = line.speak(tone(3))
        await trio.sleep(1)
        line.hang_up()
        end = await ended(line)
    assert end.how == "caller_hung_up"
    assert 0.9 < speech.sent / 16_000 < 1.1


async def test_a_redirect_looks_like_a_hang_up_to_the_engine(autojump_clock):
    for exists, how in ((True, "transfer"), (False, "cut")):
        async with a_call() as (line, engine):
            await trio.sleep(0.1)
            line.redirect(exists)
            await drain(engine, bytearray())
            assert (await ended(line)).how == how


async def test_the_caller_hears_when_the_bot_begins_and_when_it_has_finished(autojump_clock):
    async with a_call() as (line, engine), trio.open_nursery() as nursery:
        nursery.start_soon(drain, engine, bytearray())

        async def bot() -> None:
            for block in [bytes(320)] * 50 + [tone(0.02)] * 100 + [bytes(320)] * 200:
                await engine.send_all(writer.audio(block))
                await trio.sleep(0.02)

        nursery.start_soon(bot)
        await line.wait_bot_audible()
        assert line.now_s == pytest.approx(1.0, abs=0.03)
        await line.wait_bot_quiet(0.9)
        assert line.now_s == pytest.approx(3.0 + 0.9, abs=0.05)
        nursery.cancel_scope.cancel()


async def test_sound_at_16_khz_is_heard_too(autojump_clock):
    async with a_call() as (line, engine):
        await engine.send_all(writer.audio(tone(0.04), 16_000))
        await trio.sleep(0.1)
    assert len(line.record.bot[0].pcm) == 320
