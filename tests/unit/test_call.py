"""One call, from its first frame to its ticket: what a caller would experience, under a clock that jumps."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

import attrs
import pytest
import trio
from trio.testing import MockClock

from sav_engine.actions.answer import Office
from sav_engine.call.conductor import Ended
from sav_engine.call.run import Admission, House, NotOurs, TurnedAway, run_call
from sav_engine.flow.events import (
    Abandon,
    ActionDone,
    ActionFailed,
    BotSpoke,
    CallBegan,
    CallerHungUp,
    CallerPressed,
    CallerSaid,
    CallerSilent,
    Do,
    End,
    FlowCommand,
    FlowEvent,
    Listen,
    Prompted,
    Say,
    Spoken,
    TimePassed,
)
from sav_engine.metrics import Metrics
from sav_engine.ports import CallerId, Ports, Transferred
from sav_engine.turns.events import HungUp
from tests.kit.calls import (
    CALL_ID,
    FakeLine,
    FakeMedia,
    FakePrompts,
    FakeRecords,
    FakeTelephony,
    FakeTranscriber,
    FakeVoice,
    ports,
)

LISTEN = Listen("ask", "open", 0.5, 7.0, "speech")
HANG_UP = End("hang_up", "resolved", "good_bye")


def say(number: int, *ids: str, barge_in: str = "speech") -> Say:
    return Say(number, tuple(Prompted(i, i) for i in ids), barge_in)  # type: ignore[arg-type]  # literal


class ScriptedFlow:
    """A flow by the script: what it answers to each event, in order of the rows that match."""

    def __init__(self, *rows: tuple[type, list[FlowCommand]], deadline_s: float | None = None) -> None:
        self.rows = list(rows)
        self.seen: list[FlowEvent] = []
        self.state = "scripted"
        self.slots = {"problem": "internet"}
        self._deadline_s = deadline_s
        self.foreseen: tuple[str, ...] = ()

    def next_deadline(self) -> float | None:
        return self._deadline_s

    def foresee(self) -> tuple[str, ...]:
        return self.foreseen

    def handle(self, event: FlowEvent, now: float) -> list[FlowCommand]:
        self.seen.append(event)
        if isinstance(event, TimePassed):
            self._deadline_s = None
        for index, (kind, commands) in enumerate(self.rows):
            if isinstance(event, kind):
                del self.rows[index]
                return commands
        return [End("hang_up", "abandoned", "hung_up")] if isinstance(event, CallerHungUp) else []


class Situation:
    """One call with everything around it scripted."""

    def __init__(self, flow: ScriptedFlow, outside: Ports | None = None, *, calls_max: int = 20) -> None:
        self.line = FakeLine()
        self.flow = flow
        self.records = FakeRecords()
        self.outside = outside or ports(records=self.records)
        self.trace: list[str] = []
        self.house = House(
            ports=self.outside,
            office=Office(always_open=True),
            new_flow=lambda: flow,  # type: ignore[arg-type,return-value]  # a double with the same four verbs
            metrics=Metrics("test"),
            trace=lambda call_id, line: self.trace.append(line),
            admission=Admission(calls_max),
        )

    async def run(self, caller: Callable[[FakeLine], object] | None = None, *, first=None):
        result = []
        with trio.fail_after(120):
            async with trio.open_nursery() as nursery:
                if caller:
                    nursery.start_soon(caller, self.line)

                async def answer() -> None:
                    result.append(await run_call(FakeMedia(self.line, first=first), object(), self.house))
                    nursery.cancel_scope.cancel()

                nursery.start_soon(answer)
        return result[0]


async def test_the_bot_speaks_listens_and_says_good_bye(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "greet"), LISTEN]), (CallerSaid, [say(1, "goodbye"), HANG_UP]))
    call = Situation(
        flow, ports(records=(records := FakeRecords()), transcriber=FakeTranscriber("mon wifi est en panne"))
    )

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        await line.speak(2.0)

    ended = await call.run(caller)
    assert ended == Ended("hang_up", "resolved", "good_bye", {"problem": "internet"})
    assert call.line.played == 50, "both prompts, half a second each, were played to the end"
    assert CallerSaid("mon wifi est en panne", 0.9) in flow.seen
    (ticket,) = records.written
    assert (ticket.call_uuid, ticket.status, ticket.problem_type) == (CALL_ID, "resolved", "internet")
    assert [(t.who, t.text) for t in ticket.transcript] == [
        ("bot", "greet"), ("caller", "mon wifi est en panne"), ("bot", "goodbye"),
    ]  # fmt: skip
    assert "mon wifi est en panne" in ticket.summary


async def test_the_last_words_are_played_before_the_line_closes(autojump_clock: MockClock):
    call = Situation(ScriptedFlow((CallBegan, [say(0, "closed_hours", "goodbye", barge_in="off"), HANG_UP])))
    await call.run()
    assert call.line.played == 50
    assert call.line.hung_up_at is not None
    assert call.line.hung_up_at == pytest.approx(trio.current_time(), abs=0.1)


async def test_a_hangup_ends_everything_at_once_and_leaves_a_ticket(autojump_clock: MockClock):
    call = Situation(ScriptedFlow((CallBegan, [say(0, *["long"] * 20), LISTEN])))
    hung_up_at = 0.0

    async def caller(line: FakeLine) -> None:
        nonlocal hung_up_at
        await trio.sleep(3.0)
        line.caller_hangs_up()
        hung_up_at = trio.current_time()

    ended = await call.run(caller)
    assert (ended.how, ended.status) == ("caller_hung_up", "abandoned")
    assert trio.current_time() - hung_up_at < 0.1
    (ticket,) = call.records.written
    assert ticket.status == "abandoned"
    assert [t.text for t in ticket.transcript] == [], "a prompt cut by the hang-up was never finished"


async def test_silence_is_told_to_the_flow_counted_from_the_end_of_the_prompt(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "ask"), LISTEN]), (CallerSilent, [say(1, "still_there"), HANG_UP]))
    began = trio.current_time()
    await Situation(flow).run()
    assert trio.current_time() - began == pytest.approx(0.5 + 7.0 + 0.5, abs=0.3)


async def test_a_key_is_an_answer_too(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "ask"), LISTEN]), (CallerPressed, [HANG_UP]))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        line.press("1")

    await Situation(flow).run(caller)
    assert CallerPressed("1") in flow.seen


async def test_an_interruption_stops_the_prompt_and_only_what_was_heard_is_in_the_transcript(
    autojump_clock: MockClock,
):
    flow = ScriptedFlow((CallBegan, [say(0, "first", "second", "third", "fourth"), LISTEN]), (CallerSaid, [HANG_UP]))
    call = Situation(flow, ports(records=(records := FakeRecords()), transcriber=FakeTranscriber("un technicien")))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(0.7)
        await line.speak(1.5)

    await call.run(caller)
    heard = [turn.text for turn in records.written[0].transcript if turn.who == "bot"]
    assert heard == ["first second"]
    assert call.line.played < 40, "the bot fell silent at the interruption"


async def test_an_action_is_a_task_and_its_outcome_an_event(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "wait"), Do("check_technician", {})]), (ActionDone, [HANG_UP]))
    await Situation(flow).run()
    assert ActionDone("check_technician", {"technician_free": True}) in flow.seen


async def test_a_refused_transfer_comes_back_into_the_flow_with_its_reason(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [Do("transfer_call", {})]), (ActionFailed, [say(0, "sorry"), HANG_UP]))
    await Situation(flow).run()
    assert ActionFailed("transfer_call", "aucune AMI configurée") in flow.seen


async def test_a_transfer_closes_the_line_by_itself(autojump_clock: MockClock):
    transfer = End("transfer", "transferred", "transfer")
    flow = ScriptedFlow((CallBegan, [Do("transfer_call", {})]), (CallerHungUp, []), (ActionDone, [transfer]))
    call = Situation(flow)
    accepted = FakeTelephony(CallerId(None, None, None), Transferred(), call.line)
    call.house = attrs.evolve(call.house, ports=ports(records=call.records, telephony=accepted))
    ended = await call.run()
    assert (ended.how, ended.status) == ("transfer", "transferred")
    assert call.records.written[0].status == "transferred"


async def test_a_slow_action_is_abandoned_by_the_flow(autojump_clock: MockClock):
    class Mute(FakeTelephony):
        async def transfer(self, call_id, channel):
            await trio.sleep_forever()

    flow = ScriptedFlow(
        (CallBegan, [Do("transfer_call", {})]),
        (TimePassed, [Abandon("transfer_call"), say(0, "sorry"), HANG_UP]),
        deadline_s=trio.current_time() + 5.0,
    )
    began = trio.current_time()
    await Situation(flow, ports(telephony=Mute())).run()
    assert trio.current_time() - began == pytest.approx(5.5, abs=0.2)


@pytest.mark.parametrize("transcriber", [FakeTranscriber(refuses=True), FakeTranscriber(None)])
async def test_without_a_transcriber_the_call_goes_on(transcriber: FakeTranscriber, autojump_clock: MockClock):
    flow = ScriptedFlow(
        (CallBegan, [say(0, "ask"), LISTEN]), (CallerSaid, [say(1, "clarify"), LISTEN]), (CallerPressed, [HANG_UP])
    )

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        await line.speak(2.0)
        await trio.sleep(8.0)
        line.press("1")

    ended = await Situation(flow, ports(transcriber=transcriber)).run(caller)
    assert ended.how == "hang_up"
    assert CallerSaid("", 0.0) in flow.seen


async def test_a_voice_that_fails_leaves_its_part_out(autojump_clock: MockClock):
    flow = ScriptedFlow(
        (CallBegan, [Say(0, (Prompted("greet", "greet"), Spoken("Monsieur Martin")), "off"), HANG_UP])
    )
    call = Situation(flow, ports(voice=FakeVoice(fails=True)))
    await call.run()
    assert call.line.played == 25, "the cached part was heard"


async def test_a_prompt_missing_in_the_voice_makes_the_whole_sentence_synthesised(autojump_clock: MockClock):
    voice = FakeVoice()
    flow = ScriptedFlow((CallBegan, [say(0, "here", "missing"), HANG_UP]))
    await Situation(flow, ports(voice=voice, prompts=FakePrompts("another-voice", missing=("missing",)))).run()
    assert voice.spoken == ["here", "missing"]


async def test_a_sentence_that_was_foreseen_is_there_when_it_is_due(autojump_clock: MockClock):
    voice = FakeVoice(delay_s=0.4)
    named = Say(1, (Spoken("Pierre Martin, merci de votre appel."),), "off")
    flow = ScriptedFlow((CallBegan, [say(0, "greet")]), (BotSpoke, [named, HANG_UP]))
    flow.foreseen = ("Pierre Martin, merci de votre appel.",)
    began = trio.current_time()
    await Situation(flow, ports(voice=voice)).run()
    assert voice.spoken == ["Pierre Martin, merci de votre appel."], "made once"
    assert trio.current_time() - began == pytest.approx(0.5 + 0.5, abs=0.15), "nobody waited for it"


@pytest.mark.parametrize("fails", [False, True])
async def test_a_foreseen_sentence_that_failed_or_is_not_said_harms_nobody(fails: bool, autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "greet")]), (BotSpoke, [Say(1, (Spoken("Bonjour."),), "off"), HANG_UP]))
    flow.foreseen = ("Bonjour.", "Jamais dit.")
    call = Situation(flow, ports(voice=FakeVoice(fails=fails)))
    assert (await call.run()).status == "resolved"
    assert call.line.played == (25 if fails else 50)


async def test_the_database_away_ends_the_call_properly_all_the_same(autojump_clock: MockClock):
    call = Situation(ScriptedFlow((CallBegan, [HANG_UP])), ports(records=FakeRecords(is_away=True)))
    assert (await call.run()).status == "resolved"


async def test_a_crash_of_one_sibling_ends_the_call_and_leaves_a_failed_ticket(autojump_clock: MockClock):
    class Broken(ScriptedFlow):
        def handle(self, event: FlowEvent, now: float) -> list[FlowCommand]:
            if isinstance(event, CallerPressed):
                raise ValueError("a fault of ours")
            return super().handle(event, now)

    call = Situation(Broken((CallBegan, [say(0, "ask"), LISTEN])))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        line.press("1")

    with pytest.raises(BaseException) as caught:  # a group; its leaf is looked at below
        await call.run(caller)
    assert caught.group_contains(ValueError, match="a fault of ours")
    assert [ticket.status for ticket in call.records.written] == ["failed"]
    assert call.line.closed


async def test_what_is_no_call_is_told_apart_and_leaves_no_ticket(autojump_clock: MockClock):
    call = Situation(ScriptedFlow())
    outcome = await call.run(first=HungUp("wire_error", 0.0, "http"))
    assert outcome == NotOurs(HungUp("wire_error", 0.0, "http"))
    assert call.records.written == []


async def test_beyond_the_admitted_calls_the_line_goes_back_to_the_dialplan(autojump_clock: MockClock):
    call = Situation(ScriptedFlow((CallBegan, [HANG_UP])), calls_max=0)
    assert await call.run() == TurnedAway()
    assert call.line.hung_up_at is not None
    assert call.records.written == []


async def test_nothing_of_a_call_survives_it(autojump_clock: MockClock):
    transcriber = FakeTranscriber("bonjour")
    before = (trio.lowlevel.current_statistics().tasks_living, threading.active_count())
    for _ in range(3):
        flow = ScriptedFlow((CallBegan, [say(0, "greet"), LISTEN]), (CallerSaid, [HANG_UP]))
        call = Situation(flow, ports(transcriber=transcriber))

        async def caller(line: FakeLine) -> None:
            await trio.sleep(1.0)
            await line.speak(1.0)

        await call.run(caller)
    gc.collect()
    assert (trio.lowlevel.current_statistics().tasks_living, threading.active_count()) == before
    assert transcriber.open_calls == 0
    assert call.house.admission.calls == 0


async def test_the_trace_tells_the_story_in_order(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "greet"), LISTEN]), (CallerPressed, [HANG_UP]))
    call = Situation(flow)

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        line.press("1")

    await call.run(caller)
    kinds = [line.split('"what": "')[1].split('"')[0] for line in call.trace]
    kinds = [kind for kind in kinds if kind not in ("floor", "flow")]  # the tape: see test_replay
    assert kinds == ["begun", "state", "bot", "listen", "dtmf", "hung_up", "end"]
