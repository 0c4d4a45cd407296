"""The pump under a virtual clock: what a caller would hear, to the tick. Failing lines first."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import numpy as np
import pytest
import trio
from trio.testing import MockClock, wait_all_tasks_blocked

from sav_engine.audio.pcm import pcm_of, rms
from sav_engine.errors import ProviderError
from sav_engine.media import pump as pump_module
from sav_engine.media.counters import Counters
from sav_engine.media.line import PumpLine
from sav_engine.media.playback import Playback
from sav_engine.media.pump import Pump
from sav_engine.media.world import TICK_S
from sav_engine.turns.events import AudioBatch, DtmfPressed, HungUp, Identified, SpeechStarted, SpeechStopped
from sav_engine.wire import writer
from sav_engine.wire.frames import AudioFrame, HangupFrame
from tests.kit.detectors import OneByOne
from tests.kit.lines import MemoryWorld, Peer

CALL = UUID("77632586-8764-4145-6589-898291957903")
LOUD = b"\x00\x20" * 160  # one block well above any noise floor
FRAME_S = 0.020
ROOT = Path(__file__).parents[2]


class Loudness:
    """A detector without a model: what passes the gate and is loud is speech."""

    closed = 0

    def score(self, block: bytes) -> float:
        return 0.9 if block[1] >= 0x10 else 0.0

    def pass_over(self, block: bytes) -> None:
        """Nothing to remember."""

    def close(self) -> None:
        type(self).closed += 1


class Broken(Loudness):
    def score(self, block: bytes) -> float:
        raise ProviderError(where="detector", what="lost its model", fix="install it again")


@asynccontextmanager
async def running_pump(world: MemoryWorld, detectors: Callable[[], Loudness] = Loudness) -> AsyncIterator[Pump[Peer]]:
    pump = Pump(world, OneByOne(detectors), Counters())
    async with trio.open_nursery() as nursery:
        await nursery.start(pump.run)
        yield pump
        nursery.cancel_scope.cancel()


@asynccontextmanager
async def one_call(
    detectors: Callable[[], Loudness] = Loudness,
) -> AsyncIterator[tuple[MemoryWorld, Pump[Peer], PumpLine[Peer], Peer]]:
    """A call that has just been identified."""
    world = MemoryWorld()
    async with running_pump(world, detectors) as pump:
        peer = world.connect()
        peer.identify(CALL)
        async with pump.line(await world.accept()) as line:
            assert isinstance(await line.receive(), Identified)
            yield world, pump, line, peer


async def events_until_the_end(line: PumpLine[Peer]) -> list[object]:
    events: list[object] = []
    while True:
        event = await line.receive()
        events.append(event)
        if isinstance(event, HungUp):
            return events


def worst_burst(times: list[float], window_s: float = FRAME_S) -> int:
    """Most frames in any window, both ends included."""
    return max(sum(start <= at <= start + window_s - 1e-6 for at in times) for start in times)


def spoken(seconds: float) -> bytes:
    """Sound in which every sample is different, so that a lost or repeated one is seen."""
    return b"".join((at % 30_000 + 1).to_bytes(2, "little") for at in range(int(8_000 * seconds)))


# ---------------------------------------------------------------- strangers


@pytest.mark.parametrize(
    ("opening", "how", "detail"),
    [
        (b"GET / HTTP/1.1\r\n\r\n", "wire_error", "http"),
        (b"\x16\x03\x01\x00\xa5\x01", "wire_error", "tls"),
        (b"SSH-2.0-Go\r\n", "wire_error", "ssh"),
        (b"\x03\x00\x00\x13\x0e\xe0", "wire_error", "rdp"),
        (b"\xde\xad\xbe\xef", "wire_error", "random"),
    ],
)
async def test_a_stranger_is_refused_at_its_first_byte_and_gets_none_of_ours(
    opening: bytes, how: str, detail: str, autojump_clock: MockClock
) -> None:
    world = MemoryWorld()
    async with running_pump(world) as pump:
        peer = world.connect()
        peer.send(opening)
        async with pump.line(await world.accept()) as line:
            ending = await line.receive()
            assert isinstance(ending, HungUp)
            assert (ending.how, ending.detail) == (how, detail)
        assert peer.stream() == b""
        assert peer.is_closed and peer.unread_at_close == 0
        assert pump.counters.refused == {detail: 1}
        assert pump.counters.lines_opened == 0


async def test_a_silent_stranger_is_sent_away_after_three_seconds(autojump_clock: MockClock) -> None:
    world = MemoryWorld()
    async with running_pump(world) as pump:
        peer = world.connect()
        async with pump.line(await world.accept()) as line:
            assert await line.receive() == HungUp("stuck", 3.0, "silent")
        assert (trio.current_time(), peer.stream(), pump.counters.refused) == (3.0, b"", {"silent": 1})


async def test_a_header_that_comes_byte_by_byte_has_three_seconds_in_all(autojump_clock: MockClock) -> None:
    world = MemoryWorld()

    async def dribble(peer: Peer) -> None:
        for byte in writer.uuid(CALL):
            peer.send(bytes([byte]))
            await trio.sleep(0.5)

    async with running_pump(world) as pump, trio.open_nursery() as nursery:
        peer = world.connect()
        nursery.start_soon(dribble, peer)
        async with pump.line(await world.accept()) as line:
            assert await line.receive() == HungUp("stuck", 3.0, "silent")
        nursery.cancel_scope.cancel()


@pytest.mark.parametrize(("opening", "detail"), [(b"", "empty"), (b"\x01\x00", "cut")])
async def test_who_closes_before_saying_who_he_is_never_was_a_call(
    opening: bytes, detail: str, autojump_clock: MockClock
) -> None:
    world = MemoryWorld()
    async with running_pump(world) as pump:
        peer = world.connect()
        if opening:
            peer.send(opening)
        peer.finish()
        async with pump.line(await world.accept()) as line:
            assert await line.receive() == HungUp("eof", 0.0, detail)
        assert pump.counters.refused == {detail: 1}


# ---------------------------------------------------------------- endings


async def test_a_reset_is_an_ending(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, line, peer):
        await trio.sleep(0.1)
        peer.reset()
        ending = (await events_until_the_end(line))[-1]
        assert isinstance(ending, HungUp)
        assert (ending.how, ending.detail) == ("reset", "ECONNRESET")
        assert await line.receive() is ending  # as often as one asks


async def test_a_line_cut_in_the_middle_of_a_frame_ends_with_what_came_before(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, line, peer):
        peer.send(writer.audio(LOUD) + writer.audio(LOUD)[:100])
        peer.finish()
        batch, ending = await events_until_the_end(line)
        assert isinstance(batch, AudioBatch) and batch.pcm == LOUD
        assert isinstance(ending, HungUp) and ending.how == "eof"
        assert "after 100 bytes" in ending.detail


async def test_garbage_inside_a_call_ends_it_without_harming_another(autojump_clock: MockClock) -> None:
    world = MemoryWorld()
    async with running_pump(world) as pump:
        peers = [world.connect(), world.connect()]
        for peer in peers:
            peer.identify(CALL)
        async with pump.line(await world.accept()) as first, pump.line(await world.accept()) as second:
            peers[0].send(writer.uuid(CALL))
            ending = (await events_until_the_end(first))[-1]
            assert isinstance(ending, HungUp)
            assert ending.how == "wire_error" and ending.detail.startswith("byte 19:")
            await trio.sleep(0.2)
            assert isinstance(await second.receive(), Identified)
            assert len(peers[1].times()) >= 10


async def test_unknown_kinds_are_skipped_and_counted(autojump_clock: MockClock) -> None:
    async with one_call() as (_, pump, line, peer):
        peer.send(b"\x42\x00\x03abc" + writer.dtmf("7") + b"\xff\x00\x00")
        event = await line.receive()
        assert isinstance(event, DtmfPressed) and event.key == "7"
        await trio.sleep(0.01)
        assert pump.counters.unknown_frames == 2


async def test_after_a_hang_up_nothing_follows_and_reading_goes_on(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, line, peer):
        await trio.sleep(0.1)
        line.hang_up()
        line.hang_up()
        peer.send(writer.dtmf("5"))
        await trio.sleep(0.5)
        peer.finish()
        events = await events_until_the_end(line)
        assert any(isinstance(event, DtmfPressed) for event in events)
        assert peer.stream().endswith(writer.HANGUP_FRAME)
        assert [type(frame) for frame in peer.frames()].count(HangupFrame) == 1


async def test_a_peer_that_ignores_the_hang_up_does_not_keep_the_call(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, line, _):
        line.hang_up()
        ending = (await events_until_the_end(line))[-1]
        assert isinstance(ending, HungUp)
        assert (ending.how, ending.detail) == ("stuck", "does not close after the hang-up")
        assert trio.current_time() == pytest.approx(2.0, abs=0.05)


async def test_a_call_that_crashes_still_hands_the_caller_back_to_the_dialplan(autojump_clock: MockClock) -> None:
    Loudness.closed = 0
    world, playback = MemoryWorld(), Playback()
    playback.add(spoken(5.0))
    async with running_pump(world) as pump:
        peer = world.connect()
        peer.identify(CALL)
        with pytest.raises(RuntimeError, match="the call fell over"):  # as it is, in no group
            async with pump.line(await world.accept()) as line:
                line.play(playback)
                await trio.sleep(0.1)
                peer.send(writer.SILENCE_FRAME)
                raise RuntimeError("the call fell over")
        assert peer.frames()[-1] == HangupFrame()
        assert peer.is_closed and peer.unread_at_close == 0
        assert playback.is_done  # nobody waits for it for ever
        assert Loudness.closed == 1 and pump.counters.lines_open == 0


async def test_a_cancelled_call_closes_its_line(autojump_clock: MockClock) -> None:
    with trio.move_on_after(0.25):
        async with one_call() as (_, _, _, peer):
            await trio.sleep_forever()
    assert peer.is_closed
    assert peer.frames()[-1] == HangupFrame()


# ---------------------------------------------------------------- short writes


async def test_a_frame_taken_in_part_is_finished_the_moment_there_is_room(autojump_clock: MockClock) -> None:
    async with one_call() as (_, pump, line, peer):
        playback = Playback()
        playback.add(spoken(0.4))
        playback.finish()
        line.play(playback)
        await trio.sleep(0.0901)
        peer.room = 100
        await trio.sleep(0.013)
        begun_s, begun = peer.received[-1]
        assert len(begun) == 100
        peer.make_room()
        await wait_all_tasks_blocked()
        rested_s, rest = peer.received[-1]
        assert len(rest) == 223
        assert rested_s - begun_s < 0.013  # not with the next frame
        await playback.wait_done()
        sound = b"".join(f.payload for f in peer.frames() if isinstance(f, AudioFrame))
        assert spoken(0.4) in sound
        assert pump.counters.short_writes == 1


async def test_while_a_peer_takes_nothing_the_playback_keeps_its_place(autojump_clock: MockClock) -> None:
    async with one_call() as (_, pump, line, peer):
        playback = Playback()
        playback.add(spoken(0.6))
        playback.finish()
        line.play(playback)
        await trio.sleep(0.2)
        peer.room = 0
        await trio.sleep(0.5)
        peer.make_room()
        await playback.wait_done()
        sound = b"".join(f.payload for f in peer.frames() if isinstance(f, AudioFrame))
        assert spoken(0.6) in sound
        assert worst_burst(peer.times()) <= 2
        assert pump.counters.blocked_slots >= 23


async def test_a_peer_that_takes_nothing_for_two_seconds_is_given_up(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, line, peer):
        peer.room = 0
        ending = (await events_until_the_end(line))[-1]
        assert isinstance(ending, HungUp)
        assert (ending.how, ending.detail) == ("stuck", "takes no bytes")


async def test_a_hang_up_behind_half_a_frame_comes_after_its_rest(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, line, peer):
        peer.room = 50
        await trio.sleep(0.03)
        line.hang_up()
        peer.make_room()
        await trio.sleep(0.03)
        assert peer.frames()[-1] == HangupFrame()


# ---------------------------------------------------------------- the schedule


async def test_the_first_frame_answers_the_uuid_at_once_and_silence_follows(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, _, peer):
        assert [data for _, data in peer.received] == [writer.SILENCE_FRAME]
        await trio.sleep(1.0)
        assert set(peer.frames()) == {AudioFrame(8_000, bytes(320))}
        gaps = [b - a for a, b in pairwise(peer.times())]
        assert gaps == pytest.approx([0.02] * len(gaps), abs=1e-6)


async def test_a_uuid_that_has_come_is_answered_without_waiting(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def wait_readable(world: MemoryWorld, conn: Peer) -> None:
        raise AssertionError("there was something to read already")

    monkeypatch.setattr(MemoryWorld, "wait_readable", wait_readable)
    async with one_call() as (_, _, _, peer):
        assert peer.reads == 1 and peer.frames() == [AudioFrame(8_000, bytes(320))]


async def test_a_uuid_that_comes_later_is_waited_for(autojump_clock: MockClock) -> None:
    world = MemoryWorld()
    async with running_pump(world) as pump, trio.open_nursery() as nursery:
        peer = world.connect()
        nursery.start_soon(identify_later, peer, 1.0)
        async with pump.line(await world.accept()):
            assert peer.times() == [pytest.approx(1.0)]


async def identify_later(peer: Peer, after_s: float) -> None:
    await trio.sleep(after_s)
    peer.identify(CALL)


async def test_threads_are_told_when_the_pump_moves_sound(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with one_call() as (_, pump, line, _):
        seen: set[bool] = set()

        def send(frame: bytes) -> int:
            seen.add(pump.counters.is_busy)
            return len(frame)

        line.send_some = send
        await trio.sleep(0.1)
        assert seen == {True}
        assert not pump.counters.is_busy


async def test_a_minute_has_three_thousand_frames_and_no_drift(autojump_clock: MockClock) -> None:
    async with one_call() as (world, _, _, peer):
        for _ in range(60):
            await trio.sleep(0.993)
            world.stall(0.003)  # a loop that is a little late now and then
        await trio.sleep(60.0 - trio.current_time())
        times = peer.times()
        assert len(times) in (3_000, 3_001)
        assert times[-1] - times[0] - (len(times) - 1) * FRAME_S == pytest.approx(0.0, abs=0.005)


@pytest.mark.parametrize(("stall_s", "reanchors"), [(0.004, 0), (0.030, 0), (0.040, 0), (0.100, 1), (1.0, 1)])
async def test_after_a_stall_frames_catch_up_without_a_burst(
    stall_s: float, reanchors: int, autojump_clock: MockClock
) -> None:
    async with one_call() as (world, pump, _, peer):
        await trio.sleep(0.5)
        world.stall(stall_s)
        await trio.sleep(2.0)
        times = peer.times()
        assert worst_burst(times) <= 2
        assert max(b - a for a, b in pairwise(times)) <= stall_s + FRAME_S + 1e-6
        assert pump.counters.reanchors == reanchors
        # all is caught up but what was given up: less than a frame is missing for a short stall
        lost_s = max(stall_s - 0.040, 0.0)
        assert len(times) == pytest.approx((2.5 - lost_s) / FRAME_S, abs=1.5)
        assert pump.counters.ticks_missed == pytest.approx(stall_s / 0.005, abs=1.01)


@pytest.mark.parametrize("seed", range(8))
async def test_whatever_stalls_the_loop_no_frame_is_early_and_none_come_in_a_burst(
    seed: int, autojump_clock: MockClock
) -> None:
    chance = random.Random(seed)
    async with one_call() as (world, pump, _, peer):
        for _ in range(30):
            world.stall(chance.choice([0.003, 0.012, 0.03, 0.06, 0.1, 0.4]) * chance.random())
            await trio.sleep(chance.random() * 0.2)
        times = peer.times()
        again = f"pytest tests/unit/test_media_pump.py -k 'stalls_the_loop and {seed}'"
        assert all(at - times[0] >= number * FRAME_S - 0.0051 for number, at in enumerate(times)), again
        assert worst_burst(times) <= 2, again
        assert sum(pump.counters.lateness) == pump.counters.frames_sent - 1, again


@asynccontextmanager
async def held_lines(lines: int) -> AsyncIterator[tuple[MemoryWorld, Pump[Peer], list[Peer]]]:
    """So many calls, 5 ms apart, that go on until the end of the block."""
    world = MemoryWorld()
    async with running_pump(world) as pump, trio.open_nursery() as nursery:
        peers: list[Peer] = []

        async def hold() -> None:
            async with pump.line(await world.accept()):
                await trio.sleep_forever()

        for _ in range(lines):
            peers.append(world.connect())
            peers[-1].identify(CALL)
            nursery.start_soon(hold)
            await trio.sleep(0.005)
        yield world, pump, peers
        nursery.cancel_scope.cancel()


def limit_moments(monkeypatch: pytest.MonkeyPatch, one_moment: int, many_lines: int) -> None:
    monkeypatch.setattr(pump_module, "ONE_MOMENT_LINES", one_moment)
    monkeypatch.setattr(pump_module, "MANY_LINES", many_lines)


def moments_of(peers: list[Peer]) -> set[float]:
    """At which moments of a frame they were last sent to."""
    return {round(peer.times()[-1] % FRAME_S, 4) % FRAME_S for peer in peers}


@pytest.mark.parametrize(("one_moment", "many_lines", "moments"), [(4, 4, 1), (0, 4, 2), (0, 0, 4)])
async def test_lines_share_one_moment_of_a_frame_more_two_and_many_four(
    one_moment: int, many_lines: int, moments: int, autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit_moments(monkeypatch, one_moment, many_lines)
    async with held_lines(4) as (world, pump, peers):
        waited = world.ticks_waited
        await trio.sleep(1.0)
        assert len(moments_of(peers)) == moments
        assert world.ticks_waited - waited == pytest.approx(1.0 / FRAME_S * moments, abs=6), "other ticks wake nobody"
        assert {len(peer.times()) for peer in peers} <= {50, 51, 52}
        assert sum(pump.counters.lateness) == pump.counters.frames_sent - 4


@pytest.mark.parametrize(
    ("before", "after", "moments"), [((0, 0), (10, 10), 1), ((0, 0), (0, 10), 2), ((0, 10), (10, 10), 1)]
)
async def test_lines_that_came_when_there_were_more_are_brought_together_without_a_burst(
    before: tuple[int, int],
    after: tuple[int, int],
    moments: int,
    autojump_clock: MockClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    limit_moments(monkeypatch, *before)
    async with held_lines(4) as (_, _, peers):
        await trio.sleep(0.5)
        assert len(moments_of(peers)) > moments
        limit_moments(monkeypatch, *after)
        await trio.sleep(1.0)
        assert len(moments_of(peers)) == moments
        for peer in peers:
            times = peer.times()
            assert worst_burst(times) <= 2
            assert max(b - a for a, b in pairwise(times)) <= 0.035 + 1e-6


async def test_without_a_line_the_pump_is_parked(autojump_clock: MockClock) -> None:
    async with one_call() as (world, pump, _, _):
        pass
    world = MemoryWorld()
    async with running_pump(world) as pump:
        await trio.sleep(3_600.0)
        assert world.ticks_waited == 0
        peer = world.connect()
        peer.identify(CALL)
        async with pump.line(await world.accept()):
            await trio.sleep(0.2)
        ticks = world.ticks_waited
        assert len(peer.times()) == pytest.approx(10, abs=1)
        await trio.sleep(3_600.0)
        assert world.ticks_waited <= ticks + 1
        assert pump.counters.ticks_missed == 0 and pump.counters.frames_late == 0


# ---------------------------------------------------------------- playback


async def test_pause_and_resume_keep_the_place_to_the_sample(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, line, peer):
        playback = Playback()
        playback.add(spoken(1.0))
        playback.finish()
        line.play(playback)
        await trio.sleep(0.4)
        playback.pause()
        paused_at = len(peer.received)
        await trio.sleep(0.3)
        dying, *silent = [data for _, data in peer.received[paused_at:]]
        assert not any(dying[-160:]), "10 ms of it at most"
        assert all(data == writer.SILENCE_FRAME for data in silent)
        playback.resume()
        await playback.wait_done()
        sound = [f.payload for n, f in enumerate(peer.frames()) if isinstance(f, AudioFrame) and n != paused_at]
        said = b"".join(block for block in sound if any(block))
        place = [at for at, (mine, theirs) in enumerate(zip(said, spoken(1.0), strict=True)) if mine != theirs]
        assert place and place[-1] - place[0] < 160, "only where it rises again"


async def test_dropping_the_playback_is_silence_from_the_next_frame(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, line, peer):
        playback = Playback()
        playback.add(spoken(5.0))
        line.play(playback)
        await trio.sleep(0.31)
        sent = len(peer.received)
        playback.drop()
        await trio.sleep(0.2)
        dying, *silent = [data for _, data in peer.received[sent:]]
        assert not any(dying[-160:]) and all(data == writer.SILENCE_FRAME for data in silent)
        assert playback.sent_s == pytest.approx((sent - 1) * FRAME_S, abs=0.021)


async def test_a_new_playback_replaces_the_old_one(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, line, _):
        old, new = Playback(), Playback()
        old.add(spoken(5.0))
        new.add(spoken(0.1))
        new.finish()
        line.play(old)
        await trio.sleep(0.1)
        line.play(new)
        assert old.is_done
        await new.wait_done()
        late = Playback()
        line.hang_up()
        line.play(late)
        assert late.is_done  # nothing is said after the hang-up, and nobody waits for it


# ---------------------------------------------------------------- what the caller says


async def test_speech_comes_in_batches_of_120_ms(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, line, peer):
        await trio.sleep(0.0033)
        for _ in range(62):
            peer.send(writer.audio(LOUD))
            await trio.sleep(FRAME_S)
        peer.finish()
        _, *batches, _ = [event.pcm for event in await events_until_the_end(line) if isinstance(event, AudioBatch)]
        assert {len(pcm) for pcm in batches[1:-1]} == {1_920}, [len(pcm) for pcm in batches]
        assert len(batches) in (10, 11)


async def test_sound_comes_in_batches_of_240_ms_where_nobody_speaks(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, line, peer):
        await trio.sleep(0.0033)
        for at in range(62):
            peer.send(writer.audio(bytes([at % 30, 0]) * 160))
            await trio.sleep(FRAME_S)
        peer.finish()
        *batches, _ = [event.pcm for event in await events_until_the_end(line) if isinstance(event, AudioBatch)]
        assert b"".join(batches) == b"".join(bytes([at % 30, 0]) * 160 for at in range(len(b"".join(batches)) // 320))
        sizes = [len(pcm) for pcm in batches]
        assert set(sizes[2:-1]) == {3_840}, f"{sizes}: nothing is known of a line at first"


@pytest.mark.parametrize("calm_blocks", range(2, 12))
async def test_what_may_be_speech_waits_no_longer_than_120_ms(calm_blocks: int, autojump_clock: MockClock) -> None:
    """One loud block, which is too short to be told as speech: a transcriber may know better."""
    async with one_call() as (_, _, line, peer):
        came: list[tuple[float, bytes]] = []
        line.hand_sound_to(lambda batch: came.append((trio.current_time(), batch.pcm)))
        await trio.sleep_until(1.0033)
        for block in [bytes(320)] * calm_blocks + [LOUD] + [bytes(320)] * 12:
            peer.send(writer.audio(block))
            await trio.sleep(FRAME_S)
        loud_s = 1.0033 + calm_blocks * FRAME_S
        (heard_s,) = [at_s for at_s, pcm in came if LOUD in pcm]
        assert heard_s - loud_s <= 0.12 + FRAME_S
        assert all(len(pcm) <= 1_920 for at_s, pcm in came if at_s > heard_s)


async def test_a_phone_that_stops_sending_has_its_last_sound_handed_out(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, line, peer):
        peer.send(writer.SILENCE_FRAME)
        with trio.fail_after(0.2):
            batch = await line.receive()
        assert isinstance(batch, AudioBatch) and len(batch.pcm) == 320


async def test_speech_is_told_in_order_with_the_sound_around_it(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, line, peer):
        await trio.sleep(0.002)  # no frame comes in the very moment in which the line is read
        for block in [bytes(320)] * 3 + [LOUD] * 20 + [bytes(320)] * 20:
            peer.send(writer.audio(block))
            await trio.sleep(FRAME_S)
        peer.finish()
        events = await events_until_the_end(line)
        told = [e for e in events if not isinstance(e, AudioBatch)]
        assert [type(e) for e in told] == [SpeechStarted, SpeechStopped, HungUp]
        started, stopped = told[0], told[1]
        assert isinstance(started, SpeechStarted) and isinstance(stopped, SpeechStopped)
        assert started.at_s == pytest.approx(0.06, abs=0.021)  # read at its next moment, and not dated
        assert stopped.at_s == pytest.approx(0.442, abs=0.001)
        before_stop = events[: events.index(stopped)]
        assert b"".join(e.pcm for e in before_stop if isinstance(e, AudioBatch)).count(LOUD) == 20


async def test_where_nothing_happens_two_frames_are_read_at_once(autojump_clock: MockClock) -> None:
    async with one_call() as (_, pump, line, peer):
        line.hand_sound_to(lambda batch: None)
        await trio.sleep(0.2)
        before, heard = peer.reads, pump.counters.frames_received
        for _ in range(100):
            peer.send(writer.SILENCE_FRAME)
            await trio.sleep(FRAME_S)
        assert peer.reads - before == pytest.approx(50, abs=1)
        assert pump.counters.frames_received - heard == pytest.approx(100, abs=2)


async def test_many_lines_are_read_by_halves_and_hand_out_at_several_moments(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pump_module, "AT_ONCE", 9)
    world = MemoryWorld()
    async with running_pump(world) as pump, trio.open_nursery() as nursery:
        peers: list[Peer] = []
        handed_out: list[float] = []

        async def hold() -> None:
            async with pump.line(await world.accept()) as line:
                line.hand_sound_to(lambda batch: handed_out.append(trio.current_time()))
                await trio.sleep_forever()

        for _ in range(10):
            peers.append(world.connect())
            peers[-1].identify(CALL)
            nursery.start_soon(hold)
        await trio.sleep(1.0033)
        reads: list[int] = []
        for number in range(60):
            before = sum(peer.reads for peer in peers)
            if number == 10:  # nothing is known of a line at first
                handed_out.clear()
            for peer in peers:
                peer.send(writer.SILENCE_FRAME)
            await trio.sleep(FRAME_S)
            reads.append(sum(peer.reads for peer in peers) - before)
        assert set(reads) == {5}
        moments = Counter(round(at_s / FRAME_S) for at_s in handed_out)
        assert len(handed_out) == pytest.approx(42, abs=2)
        assert max(moments.values()) == 1
        nursery.cancel_scope.cancel()


async def test_lines_that_are_sent_to_at_two_moments_are_read_at_one_by_halves(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit_moments(monkeypatch, 9, 10)
    monkeypatch.setattr(pump_module, "AT_ONCE", 9)
    read_dated, read_at = Peer.read_dated, list[float]()

    def noted(peer: Peer, most: int) -> tuple[bytes, float]:
        read_at.append(trio.current_time())
        return read_dated(peer, most)

    monkeypatch.setattr(Peer, "read_dated", noted)
    async with held_lines(10) as (_, _, peers):
        await trio.sleep(1.0033)
        read_at.clear()
        for _ in range(20):
            for peer in peers:
                peer.send(writer.SILENCE_FRAME)
            await trio.sleep(FRAME_S)
        assert len(moments_of(peers)) == 2
        assert set(Counter(round(at_s, 3) for at_s in read_at).values()) == {5}
        assert len(read_at) == 20 * 5


async def test_lines_not_brought_together_yet_are_read_as_all_others(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There were more, and there are not so few that they share moments again."""
    limit_moments(monkeypatch, 0, 0)
    async with held_lines(4) as (_, _, peers):
        await trio.sleep(0.5)
        limit_moments(monkeypatch, 0, 4)
        before = [peer.reads for peer in peers]
        await trio.sleep(0.4033)
        assert len(moments_of(peers)) == 4
        assert {peer.reads - reads for peer, reads in zip(peers, before, strict=True)} <= {10, 11}


PHASES_S = (0.0011, 0.0077, 0.0123, 0.0189, 0.0211, 0.0277, 0.0323, 0.0389)


@pytest.mark.parametrize("few_lines", [60, 0])
@pytest.mark.parametrize("phase_s", PHASES_S)
async def test_speech_is_told_at_the_moment_behind_its_second_block_though_lines_are_read_every_40_ms(
    phase_s: float, few_lines: int, autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What comes over the bot must silence it as soon as if every frame were read at the next moment; where lines are
    few and its first block was seen alone, at once."""
    monkeypatch.setattr(pump_module, "FEW_LINES", few_lines)
    async with one_call() as (_, _, line, peer):
        line.hand_sound_to(lambda batch: None)
        await trio.sleep_until(1.0 + phase_s)
        for _ in range(10):
            peer.send(writer.SILENCE_FRAME)
            await trio.sleep(FRAME_S)
        peer.send(writer.audio(LOUD))
        before = peer.reads
        await trio.sleep(FRAME_S)
        peer.send(writer.audio(LOUD))
        second_s, was_seen_alone = trio.current_time(), peer.reads > before
        assert isinstance(await line.receive(), SpeechStarted)
        within_s = 0.002 if few_lines and was_seen_alone else FRAME_S
        assert trio.current_time() <= second_s + within_s + 1e-6


@pytest.mark.parametrize("many_lines", [320, 0])
@pytest.mark.parametrize("late_s", [0.0, 0.006, 0.011])
async def test_a_moment_that_the_loop_is_late_for_is_read_at_once_and_not_left_out(
    late_s: float, many_lines: int, autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit_moments(monkeypatch, 160, many_lines)
    monkeypatch.setattr(pump_module, "AT_ONCE", 100 if many_lines else 0)
    async with one_call() as (world, _, line, peer):
        line.hand_sound_to(lambda batch: None)
        line.place = 0  # read at every second moment from the first on
        await trio.sleep_until(0.1633)
        moment_s = 0.2 + TICK_S * (line.due % pump_module.FRAME_TICKS)
        for _ in range(2):
            peer.send(writer.audio(LOUD))
            await trio.sleep_until(0.1833)
        await trio.sleep_until(moment_s - 0.001)
        world.stall(late_s)
        assert isinstance(await line.receive(), SpeechStarted)
        assert trio.current_time() == pytest.approx(moment_s + late_s, abs=1e-6)


async def test_sound_that_came_in_a_heap_is_handed_out_in_no_larger_pieces(autojump_clock: MockClock) -> None:
    """240 ms, with times that follow on each other."""
    async with one_call() as (_, _, line, peer):
        batches = list[AudioBatch]()
        line.hand_sound_to(batches.append)
        await trio.sleep_until(0.7033)
        said = [bytes([at, 0]) * 160 for at in range(1, 31)]
        peer.send(b"".join(map(writer.audio, said)))
        await trio.sleep(1.0)
        assert b"".join(batch.pcm for batch in batches) == b"".join(said)
        assert max(len(batch.pcm) for batch in batches) <= 3_840


@pytest.mark.parametrize(("blocks_later", "read_every"), [(1, 2), (2, 2), (7, 2), (2, 1)])
async def test_the_bot_does_not_hear_itself_however_often_lines_are_read(
    blocks_later: int, read_every: int, autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where its echo lies must be known to the block, at each utterance, whichever of two blocks is loud first."""
    monkeypatch.setattr(pump_module, "READ_EVERY", read_every)
    bot = np.frombuffer((ROOT / "cache_audio/ask_problem.sln").read_bytes(), "<i2")[: 2 * 8_000]
    async with one_call() as (_, _, line, peer):
        heard: list[tuple[float, float]] = []
        line.hand_sound_to(lambda batch: heard.append((trio.current_time(), rms(batch.pcm))))

        async def return_it() -> None:
            sent = [bytes(320)] * blocks_later
            while True:
                sent.append(peer.received[-1][1][3:])
                back = np.frombuffer(sent.pop(0), "<i2") * 0.3
                peer.send(writer.audio(pcm_of(back + chance.normal(0, 6, 160))))
                await trio.sleep(FRAME_S)

        chance = np.random.default_rng(1)
        async with trio.open_nursery() as nursery:
            await trio.sleep(0.0033)
            nursery.start_soon(return_it)
            for pause_s in (1.0, 1.02, 1.04, 1.06, 1.08):
                await trio.sleep(pause_s)
                playback = Playback()
                playback.add(bot.tobytes())
                playback.finish()
                line.play(playback)
                began_s = trio.current_time()
                await playback.wait_done()
                loudest = max(loudness for at_s, loudness in heard if at_s > began_s)
                assert loudest < 60.0 or pause_s == 1.0, "-55 dBFS, from the second time on"
            nursery.cancel_scope.cancel()
        assert line.has_echo


@pytest.mark.parametrize("phase_s", [0.0011, 0.0077, 0.0123, 0.0189])
async def test_the_end_of_speech_is_told_at_once_and_as_of_when_it_came_though_lines_are_read_every_40_ms(
    phase_s: float, autojump_clock: MockClock
) -> None:
    async with one_call() as (world, _, line, peer), trio.open_nursery() as nursery:
        stops: list[tuple[float, float]] = []
        line.hand_sound_to(lambda batch: None)

        async def note_stops() -> None:
            while True:
                if isinstance(event := await line.receive(), SpeechStopped):
                    stops.append((event.at_s, trio.current_time()))

        nursery.start_soon(note_stops)
        await trio.sleep_until(2.0 + phase_s)
        before, spoke_s = world.ticks_waited, 0.0
        for block in ([LOUD] * 10 + [bytes(320)] * 30) * 3:
            peer.send(writer.audio(block))
            spoke_s = trio.current_time() if block == LOUD else spoke_s
            await trio.sleep_until(trio.current_time() + FRAME_S)
        at_s, told_s = stops[-1]
        assert len(stops) == 3
        assert at_s == pytest.approx(spoke_s, abs=1e-6)
        assert told_s == pytest.approx(spoke_s + 5 * FRAME_S, abs=0.002)
        assert world.ticks_waited - before <= 121, "and no tick more is waited for"
        nursery.cancel_scope.cancel()


@pytest.mark.parametrize("late_s", [0.006, 0.050, 1.0])
async def test_the_end_of_speech_whose_last_frame_is_late_is_told_when_it_has_come(
    late_s: float, autojump_clock: MockClock
) -> None:
    async with one_call() as (world, _, line, peer):
        line.hand_sound_to(lambda batch: None)
        for block in [LOUD] * 10 + [bytes(320)] * 4:
            peer.send(writer.audio(block))
            await trio.sleep(FRAME_S)
        spoke_s, before = trio.current_time() - 5 * FRAME_S, world.ticks_waited
        await trio.sleep(late_s)
        peer.send(writer.audio(bytes(320)))
        await trio.sleep(0.05)
        assert isinstance(await line.receive(), SpeechStarted)
        stopped = await line.receive()
        assert isinstance(stopped, SpeechStopped) and stopped.at_s == pytest.approx(spoke_s, abs=1e-6)
        assert world.ticks_waited - before <= (late_s + 0.05) / FRAME_S + 2, "nobody waits for it in a loop"


async def test_a_caller_who_hangs_up_in_the_last_pause_is_not_looked_at_any_more(
    autojump_clock: MockClock,
) -> None:
    world = MemoryWorld()
    async with running_pump(world) as pump:
        stays, leaves = world.connect(), world.connect()
        stays.identify(CALL)
        leaves.identify(CALL)
        async with pump.line(await world.accept()):
            async with pump.line(await world.accept()):
                for block in [LOUD] * 10 + [bytes(320)] * 4:
                    leaves.send(writer.audio(block))
                    await trio.sleep(FRAME_S)
            await trio.sleep(0.5)
            assert leaves.is_closed and len(stays.times()) > 35


@pytest.mark.parametrize("how", ["eof", "reset"])
@pytest.mark.parametrize("phase_s", PHASES_S)
async def test_a_caller_who_hangs_up_is_gone_at_once_and_all_that_he_said_was_heard(
    phase_s: float, how: str, autojump_clock: MockClock
) -> None:
    """However seldom his line is read: everything of the call is to end within 0.1 s."""
    async with one_call() as (_, _, line, peer):
        await trio.sleep_until(1.0 + phase_s)
        for _ in range(10):
            peer.send(writer.audio(LOUD))
            await trio.sleep(FRAME_S)
        peer.send(writer.audio(LOUD) + writer.dtmf("5"))
        peer.finish() if how == "eof" else peer.reset()
        left_s = trio.current_time()
        *events, ending = await events_until_the_end(line)
        assert isinstance(ending, HungUp) and ending.how == how and trio.current_time() == ending.at_s == left_s
        assert b"".join(event.pcm for event in events if isinstance(event, AudioBatch)) == LOUD * 11
        assert isinstance(events[-1], DtmfPressed)


async def test_frames_that_came_in_a_heap_are_read_faster_than_they_come_until_none_waits(
    autojump_clock: MockClock,
) -> None:
    """A hiccup of the caller's network would otherwise delay all they say for the rest of the call."""
    async with one_call() as (_, _, line, peer):
        heard: list[bytes] = []
        line.hand_sound_to(lambda batch: heard.append(batch.pcm))
        peer.send(writer.SILENCE_FRAME * 25)
        for _ in range(100):
            peer.send(writer.SILENCE_FRAME)
            await trio.sleep(FRAME_S)
        await trio.sleep(0.001)
        assert sum(map(len, heard)) >= 119 * 320


async def test_speech_that_ends_because_the_phone_falls_silent_is_ended(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, line, peer):
        for _ in range(10):
            peer.send(writer.audio(LOUD))
            await trio.sleep(FRAME_S)
        kinds = [type(await line.receive()) for _ in range(5)]
        assert kinds == [AudioBatch, SpeechStarted, AudioBatch, AudioBatch, SpeechStopped]
        assert trio.current_time() < 0.45


async def test_a_detector_that_fails_takes_only_itself_out_of_the_call(autojump_clock: MockClock) -> None:
    async with one_call(Broken) as (_, pump, line, peer):
        for _ in range(10):
            peer.send(writer.audio(LOUD))
        peer.send(writer.dtmf("1"))
        heard = b""
        while isinstance(event := await line.receive(), AudioBatch):
            heard += event.pcm
        assert isinstance(event, DtmfPressed) and heard == LOUD * 10
        assert pump.counters.detector_faults == 1


async def test_a_detector_that_cannot_be_made_does_not_cost_the_call(autojump_clock: MockClock) -> None:
    def out_of_models() -> Loudness:
        raise ProviderError(where="detector", what="no model", fix="install it")

    async with one_call(out_of_models) as (_, pump, line, peer):
        peer.send(writer.frames_of(LOUD * 5))
        assert isinstance(await line.receive(), AudioBatch)
        assert pump.counters.detector_faults == 1


async def test_a_flood_drops_the_oldest_sound_and_no_key(autojump_clock: MockClock) -> None:
    async with one_call() as (_, pump, line, peer):
        peer.send(writer.dtmf("1") + writer.frames_of(spoken(20.0)) + writer.dtmf("2"))
        await trio.sleep(1.0)
        assert worst_burst(peer.times()) <= 2  # and it delays nobody
        peer.finish()
        events = await events_until_the_end(line)
        assert [e.key for e in events if isinstance(e, DtmfPressed)] == ["1", "2"]
        batches = [e for e in events if isinstance(e, AudioBatch)]
        assert len(batches) == 100
        assert spoken(20.0).endswith(b"".join(b.pcm for b in batches))
        assert pump.counters.dropped_batches >= 50


async def test_more_keys_than_a_hand_can_press_end_the_line(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, line, peer):
        peer.send(writer.dtmf("0") * 5_000)
        await trio.sleep(0.1)
        ending = (await events_until_the_end(line))[-1]
        assert isinstance(ending, HungUp)
        assert (ending.how, ending.detail) == ("stuck", "too many unread events")


async def test_wideband_sound_arrives_at_8_khz(autojump_clock: MockClock) -> None:
    async with one_call() as (_, _, line, peer):
        for _ in range(50):
            peer.send(writer.audio(LOUD * 2, rate_hz=16_000))
            await trio.sleep(FRAME_S)
        peer.finish()
        events = await events_until_the_end(line)
        heard = sum(len(e.pcm) for e in events if isinstance(e, AudioBatch))
        assert heard == pytest.approx(16_000, abs=1_300)


async def test_a_call_is_told_of_frames_that_go_out_late(autojump_clock: MockClock) -> None:
    async with one_call() as (world, _, line, _):
        told: list[float] = []
        line.hand_lateness_to(told.append)
        await trio.sleep(0.5)
        world.stall(0.010)
        await trio.sleep(0.5)
        assert told == []
        world.stall(0.100)
        await trio.sleep(1.0)
        assert max(told) == pytest.approx(100, abs=21)
        assert min(told) > 20
