"""A call that is not woken for each event goes as one that is: the same is done at the same times, and told so."""

from __future__ import annotations

import json
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from uuid import UUID

import attrs
import pytest
import trio
import trio.testing
from trio.testing import MockClock

from sav_engine.actions.answer import Office
from sav_engine.call.admission import Admission
from sav_engine.call.channels import LIES_S, Mailbox
from sav_engine.call.diary import Line
from sav_engine.call.house import House
from sav_engine.call.moments import Moments
from sav_engine.call.run import run_call
from sav_engine.flow.events import CallBegan, CallerSaid, Listen, Say, Spoken
from sav_engine.flow.guards import GUARDS
from sav_engine.flow.load import load_flow
from sav_engine.flow.machine import Machine
from sav_engine.grammars.catalogue import FRENCH
from sav_engine.metrics import Metrics
from sav_engine.turns import rests
from sav_engine.turns.events import AudioBatch, SpeechStarted, SpeechStopped
from sav_engine.turns.rests import Rest, Rests
from tests.kit.calls import FakeLine, FakeMedia, FakeRecords, FakeTranscriber, FakeVoice, ports
from tests.kit.situations import HANG_UP, ScriptedFlow, Situation, say

FLOW = """
flow: asks
starts_at: solved
limits: {call: 25s, go: over}
states:
  solved:
    say: [question]
    listen: affirm_deny
    endpointing: short
    barge_in: BARGE_IN
    keys: {1: affirm, 2: deny}
    when:
      affirm: {go: works}
      deny: {go: works}
    nomatch: {times: 5, say: [question], go: over}
    noinput: {after: 1s, times: 5, say: [question], go: over}
  works:
    say: [question]
    listen: affirm_deny
    endpointing: long
    when:
      affirm: {say: [good], go: solved}
      deny: {go: solved}
    nomatch: {times: 1, say: [question], go: over}
    noinput: {after: 3s, times: 1, say: [question], go: over}
  over:
    say: [bye]
    ends: hang_up
    status: resolved
"""
TEXTS = {name: name for name in ("question", "good", "bye")}
HEARD = ("oui", "non", "oui mais", "", "euh", "je ne sais pas")


@attrs.define
class Told:
    """What became of a call."""

    lines: list[str]  # of its trace; those of one moment in any order
    hung_up_at: float | None
    ticket: object
    steps: int  # of its task


@attrs.define(eq=False)
class Steps(trio.abc.Instrument):
    count: int = 0

    def before_task_step(self, task: trio.lowlevel.Task) -> None:
        self.count += held.__name__ in task.name


def call(seed: int, *, is_looked_at: bool = True) -> Told:
    """is_looked_at: what lies, and far deadlines; else the call is woken for each."""
    steps = Steps()
    told = trio.run(held, seed, is_looked_at, clock=MockClock(autojump_threshold=0), instruments=[steps])
    told.steps = steps.count
    return told


async def held(seed: int, is_looked_at: bool) -> Told:
    chance = random.Random(seed)
    flow = load_flow(FLOW.replace("BARGE_IN", chance.choice(['"off"', "words", "speech"])), "asks")
    line, lines, records = FakeLine(), list[str](), FakeRecords()
    ears = FakeTranscriber(*chance.choices(HEARD, k=40), delay_s=chance.choice([0.0, 0.05, 0.3]))

    def trace(call_id: UUID, line: Line) -> None:
        lines.append(str(line))

    house = House(
        ports(records=records, transcriber=ears),
        Office(always_open=True),
        lambda: Machine(flow, FRENCH, GUARDS, TEXTS),
        Metrics("test"),
        trace,
        Admission(1),
    )
    with trio.fail_after(60):
        async with trio.open_nursery() as nursery:
            if is_looked_at:
                nursery.start_soon(house.moments.run)
            nursery.start_soon(caller, line, chance)
            await run_call(FakeMedia(line), object(), house)
            nursery.cancel_scope.cancel()
    (ticket,) = records.written
    return Told(sorted(lines), line.hung_up_at, ticket, 0)


async def caller(line: FakeLine, chance: random.Random) -> None:
    while True:
        await trio.sleep(chance.choice([0.05, 0.5, 1.0, 2.0]) * chance.random())
        if chance.random() < 0.1:
            line.press(chance.choice("123"))
            continue
        began_s = trio.current_time()
        line.event(SpeechStarted(began_s))
        await trio.sleep(chance.choice([0.1, 0.7, 2.0]) * chance.random())
        line.event(AudioBatch(bytes(1600), began_s))
        stopped_s = trio.current_time()
        await trio.sleep(0.2)
        line.event(SpeechStopped(stopped_s))


# ---------------------------------------------------------------- whole calls


def what_happened(told: Told) -> tuple[list[str], float | None, object]:
    return told.lines, told.hung_up_at, told.ticket


@pytest.mark.parametrize("seed", range(6))
def test_who_is_not_woken_for_what_asks_for_nothing_does_the_same_at_the_same_times(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    spared, alone = call(seed), call(seed, is_looked_at=False)
    monkeypatch.setattr(rests, "TABLE", {})
    woken = call(seed)
    assert len(woken.lines) > 40
    assert what_happened(spared) == what_happened(woken) == what_happened(alone)
    assert spared.steps <= woken.steps


async def test_words_that_something_is_prepared_for_are_looked_at_at_once(autojump_clock: MockClock) -> None:
    """Half a tenth later the voice would not be ready when the pause has lasted long enough."""
    flow = ScriptedFlow(
        (CallBegan, [say(0, "ask"), Listen("ask", "open", 1.2, 7.0, "speech")]),
        (CallerSaid, [Say(1, (Spoken("Jean Dupont."),), "off"), HANG_UP]),
    )
    flow.would_say = (Spoken("Jean Dupont."),)
    ears, voice = FakeTranscriber("Jean Dupont", delay_s=0.0), FakeVoice(delay_s=0.93)
    situation = Situation(flow, ports(voice=voice, transcriber=ears))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        await line.speak(0.8)

    async with trio.open_nursery() as nursery:
        nursery.start_soon(situation.house.moments.run)
        await situation.run(caller)
        nursery.cancel_scope.cancel()
    (told,) = [json.loads(line) for line in situation.trace if '"response"' in line]
    assert told["ms"]["voice"] == 0, told


# ---------------------------------------------------------------- the mailbox


@asynccontextmanager
async def mailbox() -> AsyncIterator[Mailbox[int | str]]:
    moments = Moments()
    async with trio.open_nursery() as nursery:
        nursery.start_soon(moments.run)
        await trio.testing.wait_all_tasks_blocked()
        box = Mailbox[int | str](3, moments)
        with moments.minding(box):
            yield box
        nursery.cancel_scope.cancel()


async def put_at(box: Mailbox[int | str], *sent: tuple[float, int | str]) -> None:
    for at_s, value in sent:
        await trio.sleep_until(at_s)
        box.send_nowait(value)


async def taken(box: Mailbox[int | str], until_s: float, lies: Rests) -> list[tuple[float, object, float | None]]:
    """Until this deadline: when it was taken, what, and when it came if that was before."""
    got = list[tuple[float, object, float | None]]()
    while (value := await box.next_until(until_s, lambda: lies)) is not None:
        got.append((trio.current_time(), value, box.came_s))
    return [*got, (trio.current_time(), None, None)]


SECONDS = {int: Rest(for_s=5.0)}
THEN_WORDS = {int: Rest(for_s=5.0, then={str: Rest(for_s=5.0)})}


@pytest.mark.parametrize(
    ("lies", "sent", "got"),
    [
        ({}, [(1.1, 1)], [(1.1, 1, None)]),
        (SECONDS, [(1.1, 1)], [(1.25, 1, 1.1)]),
        (SECONDS, [(1.1, 1), (1.2, "a")], [(1.2, 1, 1.1), (1.2, "a", None)]),
        (SECONDS, [(1.1, 1), (1.2, 2)], [(1.2, 1, 1.1), (1.2, 2, None)]),
        (THEN_WORDS, [(1.1, 1), (1.2, "a")], [(1.25, 1, 1.1), (1.25, "a", 1.2)]),
        (THEN_WORDS, [(1.1, 1), (1.2, "a"), (1.22, 2)], [(1.22, 1, 1.1), (1.22, "a", 1.2), (1.22, 2, None)]),
        (SECONDS, [(8.9, 1)], [(9.0, 1, 8.9)]),
        ({int: Rest(for_s=LIES_S)}, [(1.1, 1)], [(1.1, 1, None)]),
        ({int: Rest(until_s=8.6)}, [(8.5, 1)], [(8.6, 1, 8.5)]),
        ({int: Rest(until_s=8.6)}, [(8.6, 1)], [(8.6, 1, None)]),
    ],
    ids=["not allowed", "until the next look", "until another comes", "not behind another", "also behind another",
         "and is told before it", "until a deadline", "not for so short", "to the moment", "not beyond it"],
)  # fmt: skip
async def test_what_may_lie_does_and_is_taken_in_time_and_in_order(
    lies: Rests,
    sent: list[tuple[float, int | str]],
    got: list[tuple[float, object, float | None]],
    autojump_clock: MockClock,
) -> None:
    async with mailbox() as box, trio.open_nursery() as nursery:
        nursery.start_soon(partial(put_at, box, *sent))
        assert await taken(box, 9.0, lies) == [*got, (9.0, None, None)]


async def test_what_lies_is_taken_before_a_cancellation_that_came_later(autojump_clock: MockClock) -> None:
    async with mailbox() as box, trio.open_nursery() as nursery:
        nursery.start_soon(put_at, box, (1.1, 1))
        with trio.move_on_at(1.2) as scope:
            assert await box.next_until(None, lambda: SECONDS) == 1
            assert trio.current_time() == 1.2
            await box.next_until(None, lambda: SECONDS)
        assert scope.cancelled_caught
        assert trio.current_time() == 1.2


async def test_where_nobody_looks_nothing_lies(autojump_clock: MockClock) -> None:
    box = Mailbox[int | str](3, Moments())
    async with trio.open_nursery() as nursery:
        nursery.start_soon(put_at, box, (1.1, 1))
        assert await taken(box, 9.0, SECONDS) == [(1.1, 1, None), (9.0, None, None)]


async def test_the_service_that_ends_leaves_nothing_lying(autojump_clock: MockClock) -> None:
    moments = Moments()
    box = Mailbox[int | str](3, moments)

    async def service() -> None:
        with trio.move_on_at(1.1):
            await moments.run()

    async with trio.open_nursery() as nursery:
        nursery.start_soon(service)
        await trio.testing.wait_all_tasks_blocked()
        nursery.start_soon(put_at, box, (1.05, 1))
        with moments.minding(box):
            assert await taken(box, 9.0, SECONDS) == [(1.1, 1, 1.05), (9.0, None, None)]
