"""What a call may rely on of its line, whichever media plane carries it: pump or direct, sockets or memory."""

from __future__ import annotations

import pytest
import trio

from sav_engine.media.api import Line
from sav_engine.media.playback import Playback
from sav_engine.turns.events import AudioBatch, DtmfPressed, HungUp, Identified, LineEvent
from sav_engine.wire import writer
from sav_engine.wire.frames import AudioFrame, HangupFrame
from tests.kit.detectors import NO_VOICE
from tests.kit.rigs import CALL, RIGS, FarEnd, RigMaker, frames_of_engine, ringing
from tests.kit.waiting import until

PATIENCE_S = 5.0  # of a test, not of the engine: long enough for a loaded machine


@pytest.fixture(params=RIGS, ids=lambda maker: maker.__name__)
def make_rig(request: pytest.FixtureRequest) -> RigMaker:
    maker: RigMaker = request.param
    return maker


def spoken(blocks: int) -> bytes:
    """Sound in which every block is another, none of them silent."""
    return b"".join(bytes([at % 250 + 1]) * 320 for at in range(blocks))


def heard(end: FarEnd) -> bytes:
    """The bot's sound without the silence around it."""
    blocks = [f.payload for f in frames_of_engine(end.stream()) if isinstance(f, AudioFrame)]
    return b"".join(block for block in blocks if any(block))


async def until_the_end(line: Line) -> list[LineEvent]:
    events: list[LineEvent] = []
    with trio.fail_after(PATIENCE_S):
        while not (events and isinstance(events[-1], HungUp)):
            events.append(await line.receive())
    return events


async def wait_frames(end: FarEnd, count: int) -> None:
    with trio.fail_after(PATIENCE_S):
        await until(lambda: len(end.stream()) >= count * writer.FRAME_BYTES)


# ---------------------------------------------------------------- strangers


@pytest.mark.parametrize(
    ("opening", "how", "detail"),
    [
        (b"GET / HTTP/1.1\r\n\r\n", "wire_error", "http"),
        (b"\x16\x03\x01\x00\xa5\x01\x00", "wire_error", "tls"),
        (b"\x01\x00\x11" + bytes(17), "wire_error", "random"),
    ],
)
async def test_a_stranger_hears_nothing_and_is_closed(
    make_rig: RigMaker, opening: bytes, how: str, detail: str
) -> None:
    async with make_rig(NO_VOICE) as rig, rig.ring() as end:
        await end.send(opening)
        async with rig.line() as line:
            ending = (await until_the_end(line))[0]
            assert isinstance(ending, HungUp)
            assert (ending.how, ending.detail) == (how, detail)
        assert await end.wait_end() == "fin"
        assert end.stream() == b""
        assert rig.counters.refused == {detail: 1}


async def test_a_connection_closed_without_a_byte_is_no_call(make_rig: RigMaker) -> None:
    async with make_rig(NO_VOICE) as rig, rig.ring() as end:
        await end.finish()
        async with rig.line() as line:
            ending = (await until_the_end(line))[0]
            assert isinstance(ending, HungUp)
            assert (ending.how, ending.detail) == ("eof", "empty")


# ---------------------------------------------------------------- endings


async def test_the_caller_hangs_up(make_rig: RigMaker) -> None:
    async with make_rig(NO_VOICE) as rig, ringing(rig) as (line, end):
        await wait_frames(end, 2)
        await end.finish()
        opened, ending = await until_the_end(line)
        assert isinstance(opened, Identified) and opened.call_id == CALL
        assert isinstance(ending, HungUp) and ending.how == "eof"
        assert await line.receive() == ending


async def test_the_connection_is_reset(make_rig: RigMaker) -> None:
    async with make_rig(NO_VOICE) as rig, ringing(rig) as (line, end):
        await wait_frames(end, 2)
        await end.reset()
        ending = (await until_the_end(line))[-1]
        assert isinstance(ending, HungUp) and ending.how in ("reset", "eof")


async def test_garbage_in_mid_call_is_told_with_its_place(make_rig: RigMaker) -> None:
    async with make_rig(NO_VOICE) as rig, ringing(rig) as (line, end):
        await end.send(writer.uuid(CALL))
        ending = (await until_the_end(line))[-1]
        assert isinstance(ending, HungUp) and ending.how == "wire_error"
        assert ending.detail.startswith("byte 19:")


async def test_our_hang_up_is_the_last_thing_asterisk_reads(make_rig: RigMaker) -> None:
    async with make_rig(NO_VOICE) as rig, ringing(rig) as (line, end):
        await wait_frames(end, 2)
        line.hang_up()
        line.hang_up()
        with trio.fail_after(PATIENCE_S):
            await until(lambda: frames_of_engine(end.stream())[-1] == HangupFrame())
        await end.send(writer.dtmf("9"))  # what was under way when Asterisk read our frame
        await end.finish()
        events = await until_the_end(line)
        assert [e.key for e in events if isinstance(e, DtmfPressed)] == ["9"]
        frames = frames_of_engine(end.stream())
        assert frames[-1] == HangupFrame() and frames.count(HangupFrame()) == 1


async def test_a_call_left_in_a_hurry_sends_the_caller_on_and_leaves_nothing_unread(make_rig: RigMaker) -> None:
    async with make_rig(NO_VOICE) as rig, rig.ring() as end:
        await end.send(writer.uuid(CALL))
        async with rig.line() as line:
            await line.receive()
            await wait_frames(end, 2)
            for _ in range(50):
                await end.send(writer.SILENCE_FRAME)
        assert await end.wait_end() == "fin"
        assert frames_of_engine(end.stream())[-1] == HangupFrame()
        assert rig.counters.lines_open == 0


async def test_a_cancelled_call_closes_its_line(make_rig: RigMaker) -> None:
    async with make_rig(NO_VOICE) as rig, rig.ring() as end:
        with trio.CancelScope() as scope:
            await end.send(writer.uuid(CALL))
            async with rig.line() as line:
                await line.receive()
                await wait_frames(end, 2)
                scope.cancel()
                await trio.sleep_forever()
        assert await end.wait_end() == "fin"
        assert frames_of_engine(end.stream())[-1] == HangupFrame()


async def test_a_fault_in_a_call_comes_out_as_it_is(make_rig: RigMaker) -> None:
    async with make_rig(NO_VOICE) as rig, rig.ring() as end:
        await end.send(writer.uuid(CALL))
        with pytest.raises(RuntimeError, match="the call fell over"):
            async with rig.line():
                raise RuntimeError("the call fell over")
        assert await end.wait_end() == "fin"


# ---------------------------------------------------------------- what is heard


async def test_silence_is_sent_from_the_first_moment(make_rig: RigMaker) -> None:
    async with make_rig(NO_VOICE) as rig, ringing(rig) as (_, end):
        await wait_frames(end, 5)
        assert set(frames_of_engine(end.stream())) == {AudioFrame(8_000, bytes(320))}


async def test_all_of_a_playback_is_heard_in_order(make_rig: RigMaker) -> None:
    async with make_rig(NO_VOICE) as rig, ringing(rig) as (line, end):
        playback = Playback()
        line.play(playback)
        playback.add(spoken(6)[:1_000])
        playback.add(spoken(6)[1_000:])
        playback.finish()
        with trio.fail_after(PATIENCE_S):
            await playback.wait_done()
        line.hang_up()
        await wait_frames(end, 6)
        await trio.sleep(0.05)
        assert heard(end) == spoken(6)
        assert playback.sent_s == pytest.approx(0.12)


async def test_a_pause_loses_nothing_and_a_drop_loses_the_rest(make_rig: RigMaker) -> None:
    async with make_rig(NO_VOICE) as rig, ringing(rig) as (line, end):
        playback = Playback()
        playback.add(spoken(200))
        line.play(playback)
        await wait_frames(end, 4)
        playback.pause()
        paused_at = playback.sent_s
        await trio.sleep(0.08)
        assert playback.sent_s == paused_at
        playback.resume()
        await wait_frames(end, len(end.stream()) // writer.FRAME_BYTES + 4)
        playback.drop()
        sent = round(playback.sent_s / 0.02)
        await trio.sleep(0.08)
        blocks = [heard(end)[at : at + 320] for at in range(0, len(heard(end)), 320)]
        said = [spoken(sent)[at : at + 320] for at in range(0, 320 * sent, 320)]
        resumed = round(paused_at / 0.02)
        fading, rising, dying = blocks.pop(resumed), blocks.pop(resumed), blocks.pop()
        assert blocks == said[:resumed] + said[resumed + 1 :]
        assert rising[160:] == said[resumed][160:], "it goes on at the sample where it stopped"
        assert not any(fading[160:]) and not any(dying[160:])


async def test_sound_and_keys_come_in_the_order_they_were_sent(make_rig: RigMaker) -> None:
    async with make_rig(NO_VOICE) as rig, ringing(rig) as (line, end):
        await line.receive()
        await end.send(writer.frames_of(spoken(7)) + writer.dtmf("4") + writer.frames_of(spoken(2)))
        await end.finish()
        events = await until_the_end(line)
        assert [type(e) for e in events] == [AudioBatch, AudioBatch, DtmfPressed, AudioBatch, HungUp]
        assert b"".join(e.pcm for e in events if isinstance(e, AudioBatch)) == spoken(7) + spoken(2)


async def test_sound_handed_on_goes_past_the_reader_of_events(make_rig: RigMaker) -> None:
    async with make_rig(NO_VOICE) as rig, ringing(rig) as (line, end):
        await line.receive()
        batches: list[AudioBatch] = []
        line.hand_sound_to(batches.append)
        await end.send(writer.frames_of(spoken(7)) + writer.dtmf("4"))
        await end.finish()
        assert [type(event) for event in await until_the_end(line)] == [DtmfPressed, HungUp]
        assert b"".join(batch.pcm for batch in batches) == spoken(7)


async def test_events_can_be_handed_on_without_a_task_until_one_is_not_taken(make_rig: RigMaker) -> None:
    async with make_rig(NO_VOICE) as rig, ringing(rig) as (line, end):
        await line.receive()
        taken: list[str] = []

        def room_for_two(event: LineEvent) -> bool:
            assert isinstance(event, DtmfPressed), "sound and the end go other ways"
            taken.extend([event.key] if len(taken) < 2 else [])
            return event.key == taken[-1]

        line.hand_sound_to(lambda batch: None)
        line.hand_events_to(room_for_two)
        await end.send(writer.frames_of(spoken(7)) + b"".join(map(writer.dtmf, "1234")))
        await end.finish()
        left = await until_the_end(line)
        assert taken == ["1", "2"]
        assert [event.key for event in left if isinstance(event, DtmfPressed)] == ["3", "4"]
        assert isinstance(left[-1], HungUp)


async def test_frames_in_any_pieces_are_the_same_sound(make_rig: RigMaker) -> None:
    async with make_rig(NO_VOICE) as rig, ringing(rig) as (line, end):
        stream = writer.frames_of(spoken(5)) + writer.audio(spoken(1)[:160])
        for at in range(0, len(stream), 129):
            await end.send(stream[at : at + 129])
        await end.finish()
        events = await until_the_end(line)
        assert b"".join(e.pcm for e in events if isinstance(e, AudioBatch)) == spoken(5) + spoken(1)[:160]


async def test_two_calls_do_not_hear_each_other(make_rig: RigMaker) -> None:
    async with make_rig(NO_VOICE) as rig, ringing(rig) as (first, end_1), ringing(rig) as (second, end_2):
        one, two = Playback(), Playback()
        one.add(b"\x01\x01" * 480)
        two.add(b"\x02\x02" * 480)
        first.play(one)
        second.play(two)
        for playback in (one, two):
            playback.finish()
            with trio.fail_after(PATIENCE_S):
                await playback.wait_done()
        await trio.sleep(0.05)
        assert (set(heard(end_1)) - {0}, set(heard(end_2)) - {0}) == ({1}, {2})
