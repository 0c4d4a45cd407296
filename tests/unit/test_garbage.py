"""What a call leaves is gone with it; collections of garbage come between calls."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator
from uuid import UUID

import pytest
import trio
from trio.testing import MockClock

from sav_engine.actions.answer import Office
from sav_engine.call.admission import Admission
from sav_engine.call.conductor import Conductor
from sav_engine.call.diary import Diary, Line
from sav_engine.call.house import House
from sav_engine.call.ledger import Ledger
from sav_engine.call.line_notes import LineNotes
from sav_engine.call.reader import Sound
from sav_engine.call.run import run_call
from sav_engine.call.sounding import Sounding
from sav_engine.call.voice import Voice
from sav_engine.flow.guards import GUARDS
from sav_engine.flow.load import load_flow
from sav_engine.flow.machine import Machine
from sav_engine.garbage import MANY_OBJECTS, NEXT_LOOK_S, collecting, settle
from sav_engine.grammars.catalogue import FRENCH
from sav_engine.media.counters import Counters
from sav_engine.media.ear import Ear
from sav_engine.media.line import PumpLine
from sav_engine.media.playback import Playback
from sav_engine.media.pump import Pump
from sav_engine.metrics import Metrics
from sav_engine.wire import writer
from tests.kit.calls import FakeTranscriber, ports
from tests.kit.detectors import OneByOne
from tests.kit.lines import MemoryWorld, Peer
from tests.unit.test_media_pump import LOUD, Loudness

OF_A_CALL = (Conductor, Diary, Ear, Ledger, LineNotes, Machine, Playback, PumpLine, Sound, Sounding, Voice)
FLOW = """
flow: short
starts_at: ask
limits: {call: 10min, go: over}
states:
  ask:
    say: [question]
    listen: affirm_deny
    endpointing: short
    barge_in: "off"
    when:
      affirm: {go: ask}
      deny: {go: over}
    nomatch: {times: 2, say: [question], go: over}
    noinput: {after: 5s, times: 2, say: [question], go: over}
  over:
    say: [question]
    ends: hang_up
    status: resolved
"""


@pytest.fixture(autouse=True)
def only_when_asked() -> Iterator[None]:
    """No collection by itself; and as it was, afterwards."""
    threshold = gc.get_threshold()
    gc.collect()
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()
    gc.set_threshold(*threshold)


def alive() -> Counter[str]:
    return Counter(type(one).__name__ for one in gc.get_objects() if isinstance(one, OF_A_CALL))


async def caller(peer: Peer, *, hangs_up_after_s: float) -> None:
    """Says "oui" after 1.5 s, and the bot begins to ask again."""
    peer.identify(UUID(int=7))
    for number in range(round(hangs_up_after_s / 0.02)):
        await trio.sleep(0.02)
        peer.send(writer.audio(LOUD if 75 <= number < 100 else bytes(len(LOUD))))
    peer.finish()


async def one_call(*, hangs_up_after_s: float = 9.0, engine_stops_after_s: float = 60.0) -> None:
    world, flow, lines = MemoryWorld(), load_flow(FLOW, "short"), list[Line]()
    pump = Pump(world, OneByOne(Loudness), Counters())
    house = House(
        ports=ports(transcriber=FakeTranscriber("oui")),
        office=Office(always_open=True),
        new_flow=lambda: Machine(flow, FRENCH, GUARDS, {"question": "question"}),
        metrics=Metrics("test"),
        trace=lambda call_id, line: lines.append(line),
        admission=Admission(1),
    )
    peer = world.connect()

    async def call() -> None:  # a task of its own, as in the engine: what is bound to it goes with it
        await run_call(pump, await world.accept(), house)
        nursery.cancel_scope.cancel()

    async with trio.open_nursery() as nursery:
        nursery.cancel_scope.deadline = trio.current_time() + engine_stops_after_s
        await nursery.start(pump.run)
        nursery.start_soon(call)
        await caller(peer, hangs_up_after_s=hangs_up_after_s)
        await trio.sleep_forever()
    assert [line.what for line in lines].count("caller") == 1, "the caller was not heard"
    assert lines[-1].what == "over", "the call was not over"


@pytest.mark.parametrize(
    "ends",
    [
        pytest.param({"hangs_up_after_s": 2.6}, id="hung up while the bot speaks"),
        pytest.param({"hangs_up_after_s": 4.0}, id="hung up in a silence"),
        pytest.param({"engine_stops_after_s": 2.311}, id="stopped before the bot's first frame"),
    ],
)
async def test_nothing_of_a_call_is_left_when_it_is_over(autojump_clock: MockClock, ends: dict[str, float]):
    before = alive()
    await one_call(**ends)
    assert alive() - before == Counter(), "objects that keep each other, and wait for a collection"


class Cycle:
    """Keeps itself."""

    def __init__(self) -> None:
        self.itself = self


def cycles() -> int:
    return sum(isinstance(one, Cycle) for one in gc.get_objects())


async def test_garbage_is_collected_once_the_last_call_is_over(autojump_clock: MockClock):
    calls = 0
    async with trio.open_nursery() as nursery:
        nursery.start_soon(collecting, lambda: calls)
        Cycle()
        await trio.sleep(3 * NEXT_LOOK_S)
        assert cycles() == 1, "nobody has called yet: there is nothing to look for"
        calls = 2
        await trio.sleep(3 * NEXT_LOOK_S)
        assert cycles() == 1, "no call is held up"
        calls = 0
        await trio.sleep(2 * NEXT_LOOK_S)
        assert cycles() == 0
        nursery.cancel_scope.cancel()


def test_after_the_start_no_collection_comes_by_itself_until_there_is_much():
    settle()
    assert gc.get_freeze_count() > 0
    assert gc.get_threshold()[0] == MANY_OBJECTS
