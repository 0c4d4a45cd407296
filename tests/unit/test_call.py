"""One call, from its first frame to its ticket: what a caller would experience, under a clock that jumps."""

from __future__ import annotations

import gc
import threading
from collections.abc import AsyncIterator
from datetime import datetime

import attrs
import pytest
import trio
from structlog.testing import capture_logs
from trio.testing import MockClock

from sav_engine.bill import charge_call
from sav_engine.call.admission import Admission
from sav_engine.call.conductor import Ended
from sav_engine.call.own_voice import is_own_voice
from sav_engine.call.run import NotOurs, TurnedAway
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
    Prompted,
    Say,
    TimePassed,
)
from sav_engine.ports import CallerId, Transferred
from sav_engine.providers.fallback_transcriber import FallbackTranscriber
from sav_engine.server import answer_one
from sav_engine.turns.events import HungUp, SpeechStarted, Words
from tests.kit.calls import (
    CALL_ID,
    PROMPT_PCM,
    FakeLine,
    FakeMedia,
    FakePrompts,
    FakeRecords,
    FakeTelephony,
    FakeTranscriber,
    FakeVoice,
    ports,
)
from tests.kit.situations import HANG_UP, LISTEN, ScriptedFlow, Situation, say


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


class Paid(FakeVoice):
    """A voice that costs two cents a sentence."""

    async def speak(self, text: str) -> AsyncIterator[bytes]:
        charge_call("elevenlabs", 0.02)
        async for pcm in super().speak(text):
            yield pcm


async def test_the_ticket_tells_what_the_call_has_cost(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "greet"), HANG_UP]))
    records = FakeRecords()
    call = Situation(flow, ports(records=records, voice=Paid(), prompts=FakePrompts(missing=("greet",))))
    await call.run()
    (ticket,) = records.written
    assert ticket.cost_eur == 0.02
    assert '"services": {"elevenlabs": 0.02}' in "".join(call.trace)


async def test_who_looks_sees_where_the_call_is_and_who_serves_it_and_not_who_calls(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "greet"), LISTEN]), (CallerSaid, [say(1, "goodbye"), HANG_UP]))
    flow.slots = {"caller_number": "+33639980002", "caller_name": "Sophie Dubois"}
    ears = FallbackTranscriber([FakeTranscriber(refuses=True), second := FakeTranscriber("mon wifi")])
    second.name = "the other"
    call = Situation(flow, ports(transcriber=ears))
    seen = []

    async def caller(line: FakeLine) -> None:
        await trio.sleep(0.2)
        seen.extend(call.house.roster.rows())
        await trio.sleep(0.8)
        await line.speak(2.0)
        seen.extend([(await trio.sleep(0.02), row)[1] for _ in range(60) for row in call.house.roster.rows()])

    await call.run(caller)
    first, later = seen[0], seen[-1]
    assert first == {
        "call_uuid": str(CALL_ID), "since": first["since"], "caller": "+336••••••02", "flow": "scripted",
        "state": "scripted", "floor": "bot", "latency_s": None, "hears": "the other", "speaks": "fake-voice",
    }  # fmt: skip
    assert datetime.fromisoformat(first["since"]).tzinfo is not None
    assert later["latency_s"] == pytest.approx(0.5, abs=0.3)
    assert call.house.roster.rows() == [], "the call is over"


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
    assert heard == ["first"], "the second was begun, and no whole word of it was heard"
    assert call.line.played < 40, "the bot fell silent at the interruption"


async def test_what_is_said_over_a_greeting_is_heard_and_does_not_cut_it(autojump_clock: MockClock):
    greeting = say(0, "greet", "welcome", "recording_notice", barge_in="overhear")
    flow = ScriptedFlow((CallBegan, [greeting]), (BotSpoke, [say(1, "ask"), LISTEN]), (CallerSilent, [HANG_UP]))
    call = Situation(flow, ports(transcriber=FakeTranscriber("je n'ai plus internet"), records=FakeRecords()))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(0.3)
        await line.speak(0.5)

    await call.run(caller)
    assert call.line.played == 100, "four prompts of half a second, whole"
    told = [event for event in flow.seen if isinstance(event, CallerSaid | BotSpoke)]
    assert told == [CallerSaid("je n'ai plus internet", 0.9), BotSpoke(0, False), BotSpoke(1, False)]
    story = "".join(call.trace)
    assert '"what": "barge_in"' not in story and '"what": "response"' not in story, "nobody waited for an answer"


async def test_greeting_that_comes_back_from_a_loudspeaker_asks_for_nobody(autojump_clock: MockClock):
    text = "Bonjour, vous êtes en ligne avec le support technique."
    greeting = Say(0, tuple(Prompted(name, text) for name in ("greet", "welcome", "notice")), "overhear")
    flow = ScriptedFlow((CallBegan, [greeting]), (BotSpoke, [say(1, "ask"), LISTEN]), (CallerSilent, [HANG_UP]))
    call = Situation(flow, ports(transcriber=FakeTranscriber("avec le support technic."), records=FakeRecords()))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(0.3)
        await line.speak(0.5)

    await call.run(caller)
    assert not [event for event in flow.seen if isinstance(event, CallerSaid)]
    assert "support technic." in "".join(call.trace), "and who reads the trace can tell"


@pytest.mark.parametrize(
    ("heard", "is_own"),
    [
        ("avec le support technique", True),
        ("en ligne avec le support", True),
        ("bonjour passez-moi le support technique", False),
        ("je voudrais un technicien", False),
        ("support technique", False),
        ("", False),
    ],
)
def test_only_the_bots_own_sentence_is_taken_for_it(heard: str, is_own: bool):
    assert is_own_voice(heard, ["Bonjour, vous êtes en ligne avec le support technique."]) == is_own


async def test_the_end_of_a_greeting_is_told_after_what_was_said_over_its_last_words(autojump_clock: MockClock):
    greeting = say(0, "greet", "welcome", barge_in="overhear")
    flow = ScriptedFlow((CallBegan, [greeting]), (BotSpoke, [HANG_UP]))
    call = Situation(flow, ports(transcriber=FakeTranscriber("je n'ai plus internet"), records=FakeRecords()))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(0.5)
        await line.speak(0.6)  # and the bot ends at 1.0

    await call.run(caller)
    assert [type(event) for event in flow.seen[1:3]] == [CallerSaid, BotSpoke]


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
        async def transfer(self, call_id, channel, briefing=None, technician=None):
            await trio.sleep_forever()

    flow = ScriptedFlow(
        (CallBegan, [Do("transfer_call", {})]),
        (TimePassed, [Abandon("transfer_call"), say(0, "sorry"), HANG_UP]),
        deadline_s=trio.current_time() + 5.0,
    )
    began = trio.current_time()
    await Situation(flow, ports(telephony=Mute())).run()
    assert trio.current_time() - began == pytest.approx(5.5, abs=0.2)


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


async def test_a_call_is_on_record_from_its_first_moments_and_richer_as_it_goes(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "greet"), LISTEN]), (CallerPressed, [HANG_UP]))
    call = Situation(flow)
    kept_after_s: list[float] = []
    began = trio.current_time()

    class Noted(FakeRecords):
        async def keep(self, ticket):
            kept_after_s.append(trio.current_time() - began)
            await super().keep(ticket)

    records = Noted()
    call.house = attrs.evolve(call.house, ports=ports(records=records))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(2.0)
        line.press("1")

    await call.run(caller)
    assert kept_after_s[0] <= 0.2
    assert {ticket.status for ticket in records.drafts} == {"abandoned"}
    assert [turn.text for turn in records.drafts[-1].transcript] == ["greet"]
    assert [ticket.status for ticket in records.written] == ["resolved"]


async def test_a_bot_that_begins_over_a_speaking_caller_is_silent_from_its_first_frame(autojump_clock: MockClock):
    heard: list[int] = []
    for _ in range(20):  # the order in which trio runs voice and watcher is drawn anew each time
        call = Situation(
            ScriptedFlow((CallBegan, [say(0, "greet", barge_in="words")])),
            ports(prompts=FakePrompts(missing=("greet",))),
        )

        async def caller(line: FakeLine) -> None:
            await trio.sleep(0.05)
            line.event(SpeechStarted(trio.current_time()))
            await trio.sleep(0.5)
            heard.append(line.played)
            line.caller_hangs_up()

        await call.run(caller)
    assert heard == [0] * 20, "frames the bot spoke over the caller although it was told to wait"


async def test_a_call_that_is_stopped_during_its_good_bye_keeps_its_outcome(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "goodbye"), HANG_UP]))
    call = Situation(flow, ports(records=(records := FakeRecords())))
    with trio.move_on_after(0.3):
        await call.run()
    (ticket,) = records.written
    assert (ticket.status, ticket.outcome_reason) == ("resolved", "good_bye")


async def test_a_call_that_breaks_while_the_engine_stops_does_not_break_the_stop(autojump_clock: MockClock):
    class Broken(FakeTranscriber):
        async def receive(self) -> Words:
            try:
                await trio.sleep_forever()
            finally:
                raise RuntimeError("in the middle of cleaning up")

    flow = ScriptedFlow((CallBegan, [say(0, "greet"), LISTEN]))
    call = Situation(flow, ports(records=(records := FakeRecords()), transcriber=Broken()))
    with trio.move_on_after(1.0):
        await answer_one(FakeMedia(call.line), object(), call.house)
    assert [ticket.status for ticket in records.written] == ["failed"]
    counted = call.house.metrics.registry.get_sample_value
    labels = {"error_type": "RuntimeError", "component": "call"}
    assert counted("voicebot_errors_total", labels) == 1, "named for what it is, not for the group around it"


@pytest.mark.parametrize(
    ("barge_in", "answer", "is_cut"),
    [
        ("words", [say(1, "transfer", barge_in="off"), HANG_UP], True),
        ("off", [say(1, "transfer", barge_in="off"), HANG_UP], False),
        ("words", [LISTEN], False),  # a key nobody asked for
    ],
)
async def test_a_key_that_answers_cuts_the_bot_short(
    barge_in: str, answer: list[FlowCommand], is_cut: bool, autojump_clock: MockClock
):
    class Long(FakePrompts):
        def pcm(self, prompt_id: str) -> bytes:
            return PROMPT_PCM * 20 if prompt_id == "ask" else PROMPT_PCM

    flow = ScriptedFlow(
        (CallBegan, [say(0, "ask", barge_in=barge_in), LISTEN]), (CallerPressed, answer), (CallerSilent, [HANG_UP])
    )

    async def caller(line: FakeLine) -> None:
        await trio.sleep(2.0)
        line.press("0")

    call = Situation(flow, ports(prompts=Long()))
    await call.run(caller)
    ten_seconds = 500  # blocks
    assert (call.line.played < ten_seconds) is is_cut


async def test_two_calls_of_the_same_uuid_have_a_ticket_each(autojump_clock: MockClock):
    """A dialplan with a fixed UUID: the second call is served too, and does not overwrite the first."""
    admission, ids = Admission(5), []
    with capture_logs() as logs:
        with admission.own_id(CALL_ID) as first, admission.own_id(CALL_ID) as second:
            ids = [first, second]
        with admission.own_id(CALL_ID) as later:
            ids.append(later)
    assert ids[0] == CALL_ID == ids[2]
    assert ids[1] != CALL_ID
    assert [line["event"] for line in logs] == ["uuid_twice"]
    assert "UUID()" in logs[0]["fix"]
