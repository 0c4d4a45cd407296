"""Lines that come and go by chance, so that their number crosses all limits up and down, and a loop that is late at
times: each is sent to in its time, and heard as one that is read block by block."""

from __future__ import annotations

import random
from itertools import pairwise
from uuid import UUID

import attrs
import pytest
import trio
from trio.testing import MockClock

from sav_engine.media import pump as pump_module
from sav_engine.media.counters import Counters
from sav_engine.media.ear import LARGEST_BYTES, Ear
from sav_engine.media.inbox import Inbox
from sav_engine.media.line import PumpLine
from sav_engine.media.pump import FRAME_S, Pump
from sav_engine.turns.events import AudioBatch, LineEvent, SpeechStarted, SpeechStopped
from sav_engine.wire import writer
from tests.kit.detectors import LOUD_IS_SPEECH
from tests.kit.lines import MemoryWorld, Peer

LINES = 24
LIMITS = {"ONE_MOMENT_LINES": 6, "MANY_LINES": 12, "AT_ONCE": 4, "FEW_LINES": 3}
TOLD_WITHIN_S = 0.045  # of block by block: a moment of its line, 40 ms, and what the loop was late for it
Told = list[tuple[float, LineEvent]]


class Noted(Inbox):
    """What is told at once, with the time of it."""

    def __init__(self, told: Told) -> None:
        super().__init__(Counters())
        self._told = told

    def put(self, event: LineEvent) -> None:
        self._told.append((trio.current_time(), event))

    def put_sound(self, batch: AudioBatch) -> None:
        """The sound of the line itself is looked at."""


@attrs.define(eq=False)
class Call:
    """told: by the pump; block_by_block: of the same sound by an ear that has each block as it comes."""

    peer: Peer
    chance: random.Random
    said: bytes = b""
    told: Told = attrs.field(factory=list)
    block_by_block: Told = attrs.field(factory=list)

    async def hold(self, pump: Pump[Peer], world: MemoryWorld) -> None:
        async with pump.line(await world.accept()) as line:
            line.hand_sound_to(lambda batch: self.told.append((trio.current_time(), batch)))
            line.hand_events_to(lambda event: self.told.append((trio.current_time(), event)) or True)
            with trio.move_on_after(self.chance.uniform(0.5, 3.0)):
                await self.speak()
            self.peer.finish()
            await trio.sleep(0.2)

    async def speak(self) -> None:
        ear = Ear(Noted(self.block_by_block), LOUD_IS_SPEECH, Counters())
        ear.hear(writer.uuid(UUID(int=1)), trio.current_time())
        await trio.sleep(self.chance.random() * FRAME_S)
        at_s = trio.current_time()
        while True:
            level = self.chance.choice([0, 0, 0x20])
            for _ in range(self.chance.choice([1, 2, 3, 5, 6, 7, 20, 40])):
                block = bytes((len(self.said) // 320 % 251, level)) * 160 if level else bytes(320)
                self.said += block
                self.peer.send(writer.audio(block))
                ear.hear(writer.audio(block), at_s)
                at_s += FRAME_S
                await trio.sleep_until(at_s)

    def changes(self, told: Told) -> Told:
        return [(at_s, event) for at_s, event in told if isinstance(event, SpeechStarted | SpeechStopped)]


async def held(seed: int, late_s: tuple[float, ...]) -> list[Call]:
    chance, world, calls = random.Random(seed), MemoryWorld(), list[Call]()
    pump = Pump(world, LOUD_IS_SPEECH)

    async def be_late() -> None:
        while late_s:
            await trio.sleep(chance.uniform(0.02, 0.2))
            world.stall(chance.choice(late_s))

    async with trio.open_nursery() as nursery:
        await nursery.start(pump.run)
        nursery.start_soon(be_late)
        async with trio.open_nursery() as holding:
            for number in range(LINES):
                calls.append(Call(world.connect(), random.Random(chance.random())))
                calls[-1].peer.identify(UUID(int=number + 1))
                holding.start_soon(calls[-1].hold, pump, world)
                await trio.sleep(chance.choice([0.0, 0.007, 0.1, 0.3]))
        nursery.cancel_scope.cancel()
    return calls


def lower_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, limit in LIMITS.items():
        monkeypatch.setattr(pump_module, name, limit)


async def test_the_halves_that_are_kept_are_those_that_would_be_found(
    autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, asked = Pump._part, list[int]()

    def looked_for(pump: Pump[Peer], slot: int, turn: int) -> list[PumpLine[Peer]]:
        kept, pump._parts = pump._parts, {}
        anew, pump._parts = found(pump, slot, turn), kept
        asked.append((slot, turn) in kept)
        assert found(pump, slot, turn) == anew
        return anew

    lower_limits(monkeypatch)
    monkeypatch.setattr(Pump, "_part", looked_for)
    await held(0, (0.006, 0.05))
    assert sum(asked) > 50, "some are kept"


@pytest.mark.parametrize("late_s", [(), (0.006, 0.003)], ids=["on time", "late at times"])
@pytest.mark.parametrize("seed", range(2))
async def test_whoever_comes_and_goes_each_line_is_served_in_time_and_heard_whole(
    seed: int, late_s: tuple[float, ...], autojump_clock: MockClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    lower_limits(monkeypatch)
    for number, call in enumerate(await held(seed, late_s)):
        told = f"seed {seed}, line {number}"
        times = call.peer.times()
        assert all(later - at >= FRAME_S - 1e-6 for at, later in zip(times, times[2:], strict=False)), told
        assert all(later - at <= 2 * FRAME_S for at, later in pairwise(times)), told
        early = [at for n, at in enumerate(times[1:]) if at < times[1] + n * FRAME_S - 1e-6]
        assert late_s or not early, f"{told}: {early}"
        batches = [event for _, event in call.told if isinstance(event, AudioBatch)]
        assert b"".join(batch.pcm for batch in batches) == call.said, told
        assert max(len(batch.pcm) for batch in batches) <= LARGEST_BYTES, told
        pump_s, block_s = call.changes(call.told), call.changes(call.block_by_block)
        assert len(pump_s) - len(block_s) in (0, 1), f"{told}: who hangs up is heard to his end"
        for (at_s, event), (first_s, same) in zip(pump_s, block_s, strict=False):
            assert type(event) is type(same), told
            assert -0.002 <= at_s - first_s <= TOLD_WITHIN_S, f"{told}: {event} instead of {same}"
