"""Events of a call on their way: none is lost, none overtakes another, and nobody is held up, however many come."""

from __future__ import annotations

import json

import attrs
import pytest
import trio
import trio.testing
from trio.testing import MockClock

from sav_engine.call.channels import AT_ONCE_MAX, Mailbox, put
from sav_engine.call.composer import Composer
from sav_engine.call.diary import Diary
from sav_engine.call.ledger import Ledger
from sav_engine.call.moments import Moments
from sav_engine.call.sounding import Sounding
from sav_engine.call.voice import SoundOver, Voice
from sav_engine.call.watcher import INBOX_EVENTS
from sav_engine.flow.events import BotSpoke, CallBegan, CallerHungUp, CallerPressed, CallerSaid
from sav_engine.media.counters import Counters
from sav_engine.media.inbox import Inbox
from sav_engine.metrics import Metrics
from sav_engine.turns.events import (
    BotFinished,
    BotStarted,
    DtmfPressed,
    FloorEvent,
    HungUp,
    LineEvent,
    SpeechStarted,
    SpeechStopped,
)
from tests.kit.calls import CALL_ID, FakeLine, FakePrompts, FakeTranscriber, FakeVoice, ports
from tests.kit.situations import HANG_UP, LISTEN, ScriptedFlow, Situation, say
from tests.unit.test_composer import Reader, Settled

METRICS = Metrics("0")
DIARY = Diary(CALL_ID, 0.0, lambda call_id, line: None)
NOBODY = Composer(None, {}, DIARY, METRICS, str)


def keys(count: int) -> list[DtmfPressed]:
    return [DtmfPressed(str(number % 10), float(number)) for number in range(count)]


# ---------------------------------------------------------------- from the line


async def test_what_waited_goes_first_and_the_hang_up_by_the_way_of_the_call() -> None:
    inbox, taken = Inbox(Counters()), list[LineEvent]()
    first, second = keys(2)
    inbox.put(first)

    def take(event: LineEvent) -> bool:
        taken.append(event)
        return True

    inbox.hand_events_to(take)
    inbox.put(second)
    inbox.put(HungUp("eof", 2.0))
    inbox.put(first)
    assert taken == [first, second], "after the end nothing more"
    assert await inbox.get() == HungUp("eof", 2.0)


async def test_from_the_first_event_that_finds_no_room_on_all_go_the_way_that_waits() -> None:
    inbox, taken, offers = Inbox(Counters()), list[LineEvent](), list[LineEvent]()

    def room_for_two(event: LineEvent) -> bool:
        offers.append(event)
        if len(taken) < 2:
            taken.append(event)
            return True
        return False

    pressed = keys(5)
    inbox.put(pressed[0])
    inbox.hand_events_to(room_for_two)
    for event in pressed[1:]:
        inbox.put(event)
    assert taken == pressed[:2]
    assert offers == pressed[:3], "the one that was refused is not overtaken by those behind it"
    assert [await inbox.get() for _ in range(3)] == pressed[2:]


async def test_a_hand_on_the_keypad_fills_the_inbox_and_no_key_is_lost(autojump_clock: MockClock) -> None:
    flow = ScriptedFlow((CallBegan, [say(0, "ask"), LISTEN]))
    count = 3 * INBOX_EVENTS

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        for number in range(count):
            line.press(str(number % 10))
        line.caller_hangs_up()

    await Situation(flow).run(caller)
    pressed = [event.key for event in flow.seen if isinstance(event, CallerPressed)]
    assert pressed == [str(number % 10) for number in range(count)]
    assert isinstance(flow.seen[-1], CallerHungUp)


# ---------------------------------------------------------------- to the watcher


async def test_a_call_that_never_rests_gives_way_to_others() -> None:
    mailbox, turns = Mailbox[int](10 * AT_ONCE_MAX, Moments()), 0
    for number in range(10 * AT_ONCE_MAX):
        mailbox.send_nowait(number)

    async def another_call() -> None:
        nonlocal turns
        while True:
            await trio.lowlevel.checkpoint()
            turns += 1

    async with trio.open_nursery() as nursery:
        nursery.start_soon(another_call)
        got = [await mailbox.next_until(None) for _ in range(10 * AT_ONCE_MAX)]
        nursery.cancel_scope.cancel()
    assert got == list(range(10 * AT_ONCE_MAX))
    assert turns > 4


async def test_a_deadline_that_is_over_comes_before_what_lies_there(autojump_clock: MockClock) -> None:
    mailbox = Mailbox[int](1, Moments())
    mailbox.send_nowait(1)
    assert await mailbox.next_until(trio.current_time()) is None
    assert await mailbox.next_until(trio.current_time() + 1.0) == 1
    assert await mailbox.next_until(2.0) is None
    assert trio.current_time() == 2.0


@attrs.define
class Slow(Reader):
    delay_s: float = 0.09
    is_asked: trio.Event = attrs.field(factory=trio.Event)

    async def encode(self, text: str) -> None:
        self.is_asked.set()
        await super().encode(text)


async def test_while_an_utterance_is_read_closely_the_floor_hears_the_caller_at_once(
    autojump_clock: MockClock,
) -> None:
    flow = Settled(settled=False)
    flow.rows[1] = (CallerSaid, [say(1, "good_bye"), HANG_UP])
    reader = Slow()
    call = Situation(flow, attrs.evolve(ports(transcriber=FakeTranscriber("mouais")), encoder=reader))
    again_s = 0.0

    async def caller(line: FakeLine) -> None:
        nonlocal again_s
        await trio.sleep(1.0)
        await line.speak(1.0)
        await reader.is_asked.wait()
        await trio.sleep(0.03)
        again_s = trio.current_time()
        line.event(SpeechStarted(again_s))
        line.event(SpeechStopped(again_s))

    await call.run(caller)
    lines = [json.loads(text) for text in call.trace]
    heard = [line["at"] for line in lines if line["what"] == "floor" and line["event"]["is"] == "SpeechStarted"]
    (told,) = [line["at"] for line in lines if line["what"] == "flow" and line["event"]["is"] == "CallerSaid"]
    assert heard[1] == round(again_s, 3) < told
    assert reader.read == ["mouais"]
    assert [event for event in flow.seen if isinstance(event, BotSpoke)] == [BotSpoke(0, False)]


@pytest.mark.parametrize("minded", [True, False])
@pytest.mark.parametrize("deadline_s", [0.1, 0.9, 1.0, 1.1, 7.03, 600.0])
async def test_a_deadline_comes_to_the_moment_however_far_it_was(
    deadline_s: float, minded: bool, autojump_clock: MockClock
) -> None:
    moments = Moments()
    mailbox = Mailbox[int](10, moments)
    async with trio.open_nursery() as nursery:
        if minded:
            nursery.start_soon(moments.run)
            await trio.testing.wait_all_tasks_blocked()
        with moments.minding(mailbox):
            assert await mailbox.next_until(deadline_s) is None
            assert trio.current_time() == deadline_s
        nursery.cancel_scope.cancel()


async def test_far_deadlines_come_also_when_nobody_looks_at_them_any_more(autojump_clock: MockClock) -> None:
    moments = Moments()
    mailbox = Mailbox[int](10, moments)
    async with trio.open_nursery() as nursery:
        nursery.start_soon(moments.run)
        await trio.testing.wait_all_tasks_blocked()

        async def service_ends() -> None:
            await trio.sleep(3.0)
            assert mailbox.far_s == 60.0, "waited for without a timer"
            nursery.cancel_scope.cancel()

        nursery.start_soon(service_ends)
        with moments.minding(mailbox), trio.CancelScope(shield=True):
            assert await mailbox.next_until(60.0) is None
    assert trio.current_time() == 60.0


async def test_a_wait_that_is_cancelled_loses_nothing_and_who_finds_no_room_waits_in_order(
    autojump_clock: MockClock,
) -> None:
    mailbox = Mailbox[int](2, Moments())
    with trio.move_on_after(1.0) as scope:
        await mailbox.next_until(None)
    assert scope.cancelled_caught
    sent: list[int] = []

    async def send(*numbers: int) -> None:
        for number in numbers:
            await put(mailbox, number)
            sent.append(number)

    async with trio.open_nursery() as nursery:
        nursery.start_soon(send, 1, 2, 3, 4, 5)
        await trio.testing.wait_all_tasks_blocked()
        assert sent == [1, 2]
        with pytest.raises(trio.WouldBlock):
            mailbox.send_nowait(6)
        got = []
        for _ in range(5):
            got.append(await mailbox.next_until(None))
            await trio.testing.wait_all_tasks_blocked()
    assert got == [1, 2, 3, 4, 5]


# ---------------------------------------------------------------- from the voice


def a_voice(
    line: FakeLine,
    to_watcher: trio.MemorySendChannel[FloorEvent | SoundOver],
    prompts: FakePrompts | None = None,
    *,
    fails: bool = False,
) -> Voice:
    ledger, synthesiser = Ledger(METRICS, DIARY), FakeVoice(fails=fails)
    return Voice(line, to_watcher, Sounding(prompts or FakePrompts(), synthesiser, METRICS, NOBODY, ledger), ledger)


async def test_a_prompt_at_hand_is_spoken_without_a_task_and_the_next_begins_where_it_ends(
    autojump_clock: MockClock,
) -> None:
    line, (to_watcher, events) = FakeLine(), trio.open_memory_channel[FloorEvent | SoundOver](10)
    voice = a_voice(line, to_watcher)
    voice.say(say(0, "ask"))
    voice.say(say(1, "again"))
    async with trio.open_nursery() as nursery:
        nursery.start_soon(line.pump)
        assert events.receive_nowait() == BotStarted(0, "speech", 0.0)
        voice.announced(0)
        assert voice.finished(trio.current_time()) is None
        assert await events.receive() == SoundOver()
        assert voice.finished(trio.current_time()) == BotFinished(0, trio.current_time(), 0.5, "ask", False)
        assert voice.finished(trio.current_time()) is None, "told once"
        assert events.receive_nowait() == BotStarted(1, "speech", trio.current_time())
        voice.announced(1)
        voice.stop()
        assert voice.finished(trio.current_time()) == BotFinished(1, trio.current_time(), 0.0, "", True)
        nursery.cancel_scope.cancel()


async def test_a_watcher_that_is_late_is_waited_for_and_told_all_in_order(autojump_clock: MockClock) -> None:
    line, (to_watcher, events) = FakeLine(), trio.open_memory_channel[FloorEvent | SoundOver](1)
    voice = a_voice(line, to_watcher)
    (key,) = keys(1)
    to_watcher.send_nowait(key)
    voice.say(say(0, "ask"))
    voice.say(say(1, "again"))
    async with trio.open_nursery() as nursery:
        nursery.start_soon(line.pump)
        nursery.start_soon(voice.run)
        await trio.sleep(1.0)
        assert line.playing is None, "unannounced, nobody could pause it"
        told = [await events.receive() for _ in range(3)]
        voice.announced(0)
        assert voice.finished(trio.current_time()) == BotFinished(0, trio.current_time(), 0.5, "ask", False)
        told.append(await events.receive())
        nursery.cancel_scope.cancel()
    assert [type(event) for event in told] == [DtmfPressed, BotStarted, SoundOver, BotStarted]


async def test_nothing_is_spoken_before_the_watcher_has_seen_the_end_of_what_was_made_before(
    autojump_clock: MockClock,
) -> None:
    line, (to_watcher, events) = FakeLine(), trio.open_memory_channel[FloorEvent | SoundOver](10)
    voice = a_voice(line, to_watcher, FakePrompts(missing=("ask",)))
    voice.say(say(0, "ask"))
    voice.say(say(1, "again"))
    async with trio.open_nursery() as nursery:
        nursery.start_soon(line.pump)
        nursery.start_soon(voice.run)
        await trio.sleep(1.0)
        assert [events.receive_nowait() for _ in range(2)] == [BotStarted(0, "speech", 0.1), SoundOver()]
        with pytest.raises(trio.WouldBlock):
            events.receive_nowait()
        voice.announced(0)
        assert voice.finished(trio.current_time()) == BotFinished(0, trio.current_time(), 0.5, "ask", False)
        assert events.receive_nowait() == BotStarted(1, "speech", trio.current_time())
        nursery.cancel_scope.cancel()


async def test_the_end_of_what_could_not_be_spoken_is_not_told_before_its_beginning(
    autojump_clock: MockClock,
) -> None:
    """The floor would wait for ever for the end of a sentence that begins after it."""
    line, (to_watcher, events) = FakeLine(), trio.open_memory_channel[FloorEvent | SoundOver](10)
    voice = a_voice(line, to_watcher, FakePrompts(missing=("ask",)), fails=True)
    voice.say(say(0, "ask"))
    async with trio.open_nursery() as nursery:
        nursery.start_soon(voice.run)
        await trio.sleep(1.0)
        assert voice.finished(trio.current_time()) is None, "another event was before it"
        assert events.receive_nowait() == BotStarted(0, "speech", 0.1)
        voice.announced(0)
        assert voice.finished(trio.current_time()) == BotFinished(0, trio.current_time(), 0.0, "", False)
        nursery.cancel_scope.cancel()


class InterruptedAtItsEnd(FakeLine):
    """The caller begins to speak in the very moment in which the first prompt ends."""

    async def pump(self) -> None:
        while not (self.playing and self.playing.is_done):
            await trio.sleep(0.02)
            if self.playing and self.playing.take():
                self.played += 1
        await trio.lowlevel.checkpoint()  # whoever waits for the end of the sound is on his way
        self.event(SpeechStarted(trio.current_time()))
        await super().pump()


@pytest.mark.parametrize("barge_in", ["off", "words"])
async def test_who_speaks_as_a_synthesised_prompt_ends_does_not_silence_the_next_for_ever(
    barge_in: str, autojump_clock: MockClock
) -> None:
    """Eight times, for the two tasks that are woken then run in either order."""
    for _ in range(8):
        flow = ScriptedFlow((CallBegan, [say(0, "ask"), say(1, "again", barge_in=barge_in), HANG_UP]))
        call = Situation(flow, ports(prompts=FakePrompts(missing=("ask",))))
        call.line = InterruptedAtItsEnd()
        began_s = trio.current_time()
        await call.run()
        assert trio.current_time() - began_s < 10.0
        assert call.line.played >= 50, "both prompts to their end"


async def test_an_end_that_found_no_room_is_found_all_the_same(autojump_clock: MockClock) -> None:
    line, (to_watcher, events) = FakeLine(), trio.open_memory_channel[FloorEvent | SoundOver](1)
    voice = a_voice(line, to_watcher)
    voice.say(say(0, "ask"))
    async with trio.open_nursery() as nursery:
        nursery.start_soon(line.pump)
        await trio.sleep(1.0)
        nursery.cancel_scope.cancel()
    assert isinstance(events.receive_nowait(), BotStarted), "it has filled the inbox until now"
    voice.announced(0)
    assert voice.finished(trio.current_time()) == BotFinished(0, trio.current_time(), 0.5, "ask", False)
