"""One call, from its first frame to its ticket: what a caller would experience, under a clock that jumps."""

from __future__ import annotations

import gc
import json
import math
import shutil
import threading
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from uuid import UUID

import attrs
import numpy as np
import pytest
import trio
from structlog.testing import capture_logs
from trio.testing import MockClock

from sav_engine.actions.answer import Office
from sav_engine.bill import charge_call
from sav_engine.call.admission import Admission
from sav_engine.call.ahead import Ahead
from sav_engine.call.conductor import Ended
from sav_engine.call.diary import BATCH_LINES, Line, TraceFiles
from sav_engine.call.house import House
from sav_engine.call.own_voice import is_own_voice
from sav_engine.call.recording import Recording
from sav_engine.call.run import NotOurs, TurnedAway, run_call
from sav_engine.call.sounding import SOUND_WITHIN_S
from sav_engine.call.uttered import Placed, heard_text
from sav_engine.call.watermark import AT_LEAST, AT_MOST_S, Lead, Watermarks
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
    Composed,
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
from sav_engine.media.playback import BYTES_PER_S
from sav_engine.metrics import Metrics
from sav_engine.ports import CallerId, Ports, Transferred
from sav_engine.providers.fallback_transcriber import FallbackTranscriber
from sav_engine.server import answer_one
from sav_engine.turns.events import HungUp, SpeechStarted, Words
from sav_engine.turns.policy import Completeness
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

NOTHING = Line(0.0, "nothing", dict)
LISTEN = Listen("ask", "open", 0.5, 7.0, "speech")
HANG_UP = End("hang_up", "resolved", "good_bye")


def say(number: int, *ids: str, barge_in: str = "speech") -> Say:
    return Say(number, tuple(Prompted(i, i) for i in ids), barge_in)


class ScriptedFlow:
    """A flow by the script: what it answers to each event, in order of the rows that match."""

    def __init__(self, *rows: tuple[type, list[FlowCommand]], deadline_s: float | None = None) -> None:
        self.rows = list(rows)
        self.seen: list[FlowEvent] = []
        self.name = "scripted"
        self.state = "scripted"
        self.slots = {"problem": "internet"}
        self._deadline_s = deadline_s
        self.foreseen: tuple[str, ...] = ()
        self.would_say: tuple[Spoken | Composed, ...] = ()
        self.ending: End | None = None
        self.recording_notices = frozenset({"ask"})

    def next_deadline(self) -> float | None:
        return self._deadline_s

    def idle_in_silence_until(self) -> float:
        return -math.inf

    def may_vary(self) -> bool:
        return True

    def foresee(self) -> tuple[str, ...]:
        return self.foreseen

    def unsure_of(self, said: CallerSaid, now: float) -> frozenset[str]:
        return frozenset()

    def is_settled(self, words: str) -> bool:
        return True

    nomatches = 0
    is_over_time = False
    sureness: Mapping[str, float] = {}

    def foresee_said(self, words: str, confidence: float, now: float) -> tuple[Spoken | Composed, ...]:
        return tuple(part for part in self.would_say if words)

    def completeness(self, grammar: str, words: str) -> Completeness:
        return "open"

    def handle(self, event: FlowEvent, now: float) -> list[FlowCommand]:
        self.seen.append(event)
        if isinstance(event, TimePassed):
            self._deadline_s = None
        for index, (kind, commands) in enumerate(self.rows):
            if isinstance(event, kind):
                del self.rows[index]
                self.ending = next((command for command in commands if isinstance(command, End)), None)
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
        self.recordings: list[Recording] = []
        self.house = House(
            ports=self.outside,
            office=Office(always_open=True),
            new_flow=lambda: flow,  # a double with the same four verbs
            metrics=Metrics("test"),
            trace=lambda call_id, line: self.trace.append(str(line)),
            admission=Admission(calls_max),
            record=self.record,
        )

    def record(self, call_id: UUID) -> Recording:
        self.recordings.append(Recording(call_id, f"{call_id}.wav", trio.current_time()))
        return self.recordings[-1]

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


async def test_the_trace_tells_each_slot_once_and_who_has_the_floor(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "greet"), LISTEN]), (CallerSilent, [HANG_UP]))
    call = Situation(flow)
    await call.run()
    lines = [json.loads(line) for line in call.trace]
    assert [line["slots"] for line in lines if line["what"] == "slots"] == [{"problem": "internet"}]
    assert [line["floor"] for line in lines if line["what"] == "floor"] == [
        "idle",
        "bot",
        "open",
        "idle",
        "idle",
        "over",
    ]


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


async def test_a_long_story_told_to_a_lost_transcriber_does_not_end_the_call(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "ask"), LISTEN]), (CallerPressed, [HANG_UP]))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        for _ in range(100):
            await line.speak(0.1)
        line.press("1")

    ended = await Situation(flow, ports(transcriber=FakeTranscriber(refuses=True))).run(caller)
    assert ended.how == "hang_up"


async def test_a_transcriber_that_takes_no_requests_any_more_does_not_end_the_call(autojump_clock: MockClock):
    class Stuck(FakeTranscriber):
        @asynccontextmanager
        async def open(self, call_id: UUID) -> AsyncIterator[FakeTranscriber]:
            await trio.sleep_forever()
            yield self

    flow = ScriptedFlow((CallBegan, [say(0, "ask"), LISTEN]), (CallerPressed, [HANG_UP]))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        for _ in range(100):
            await line.speak(0.1)
        line.press("1")

    ended = await Situation(flow, ports(transcriber=Stuck())).run(caller)
    assert ended.how == "hang_up"


async def test_nobody_waits_for_the_words_of_a_lost_transcriber(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "ask"), LISTEN]), (CallerSaid, [HANG_UP]))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        await line.speak(2.0)

    began_s = trio.current_time()
    await Situation(flow, ports(transcriber=FakeTranscriber(refuses=True))).run(caller)
    assert trio.current_time() - began_s < 1.0 + 2.0 + LISTEN.endpointing_s + 0.5


async def test_a_transcriber_that_comes_back_is_heard_again(autojump_clock: MockClock):
    flow = ScriptedFlow(
        (CallBegan, [say(0, "ask"), LISTEN]), (CallerSaid, [say(1, "clarify"), LISTEN]), (CallerSaid, [HANG_UP])
    )

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        await line.speak(2.0)
        await trio.sleep(3.0)
        await line.speak(2.0)

    await Situation(flow, ports(transcriber=FakeTranscriber(None, "mon wifi est en panne"))).run(caller)
    assert [event.text for event in flow.seen if isinstance(event, CallerSaid)] == ["", "mon wifi est en panne"]


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


async def test_what_will_be_said_to_an_answer_is_made_in_the_pause_after_it(autojump_clock: MockClock):
    voice = FakeVoice(delay_s=0.3)
    answer = Say(1, (Spoken("Jean Dupont."),), "off")
    listen = Listen("ask", "open", 1.2, 7.0, "speech")
    flow = ScriptedFlow((CallBegan, [say(0, "ask"), listen]), (CallerSaid, [answer, HANG_UP]))
    flow.would_say = (Spoken("Jean Dupont."),)
    call = Situation(flow, ports(voice=voice, transcriber=FakeTranscriber("Jean Dupont")))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        await line.speak(0.8)

    await call.run(caller)
    (told,) = [json.loads(line) for line in call.trace if '"response"' in line]
    assert voice.spoken == ["Jean Dupont."], "made once"
    assert told["ms"]["voice"] == 0 and told["seconds"] == pytest.approx(1.2, abs=0.05), told


async def test_pieces_that_come_late_make_one_hole_and_then_no_more(autojump_clock: MockClock):
    """A voice whose second piece is 150 ms behind: the next sentences begin with that much in hand."""

    class Jittery(FakeVoice):
        async def speak(self, text: str) -> AsyncIterator[bytes]:
            for pause_s in (0.1, 0.25, 0.05):
                await trio.sleep(pause_s)
                yield bytes(1_600)

    holes = list[int]()
    for sentences in (1, AT_LEAST + 1):
        says = [Say(n, (Spoken(f"phrase {n}"),), "off") for n in range(sentences)]
        flow = ScriptedFlow((CallBegan, [*says, HANG_UP]))
        call = Situation(flow, ports(voice=Jittery()))
        await call.run()
        assert call.line.playing is not None
        holes.append(call.line.playing.starved_blocks)
    assert holes[0] > 0 and holes[1] == 0


def test_a_start_watermark_is_what_nearly_all_sentences_needed():
    voice = Watermarks().of("a")
    assert voice.seconds == 0.0
    for needed_s in (0.0, 0.05, 0.1):
        lead = Lead()
        lead.came(10.0, 0.1)
        lead.came(10.1 + needed_s, 0.1)
        lead.came(10.15, 0.1)
        voice.learn(lead)
    assert voice.seconds == pytest.approx(0.1)
    for _ in range(60):
        voice.learn(Lead(needed_s=0.02))
    assert voice.seconds == pytest.approx(0.02), "a bad minute is forgotten"
    for _ in range(60):
        voice.learn(Lead(needed_s=2.0))
    assert voice.seconds == AT_MOST_S, "a voice that is simply slow is not waited for"


@pytest.mark.parametrize("fails", [False, True])
async def test_a_foreseen_sentence_that_failed_or_is_not_said_harms_nobody(fails: bool, autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "greet")]), (BotSpoke, [Say(1, (Spoken("Bonjour."),), "off"), HANG_UP]))
    flow.foreseen = ("Bonjour.", "Jamais dit.")
    call = Situation(flow, ports(voice=FakeVoice(fails=fails)))
    assert (await call.run()).status == "resolved"
    assert call.line.played == (25 if fails else 50)


async def test_a_synthesised_name_is_not_put_into_a_human_recording(autojump_clock: MockClock):
    voice = FakeVoice()
    named = Say(0, (Spoken("Pierre Martin."), Prompted("greet", "Bonjour.")), "off")
    flow = ScriptedFlow((CallBegan, [named, HANG_UP]))
    await Situation(flow, ports(voice=voice, prompts=FakePrompts(recorded=("greet",)))).run()
    assert voice.spoken == ["Pierre Martin.", "Bonjour."]


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


async def test_who_does_not_want_to_be_recorded_is_heeded_at_once(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "ask"), LISTEN]), (CallerPressed, [HANG_UP]))
    flow.slots["recording_refused"] = True
    call = Situation(flow)

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        line.press("1")

    await call.run(caller)
    assert call.records.written[0].recording_refused
    assert sum('"what": "recording_refused"' in line for line in call.trace) == 1
    assert call.records.written[0].recording is None
    (recording,) = call.recordings
    assert recording.is_refused and recording.is_over


async def test_who_has_not_heard_the_notice_to_its_end_is_not_kept(autojump_clock: MockClock):
    call = Situation(ScriptedFlow((CallBegan, [say(0, "ask"), LISTEN])))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(0.3)
        line.caller_hangs_up()

    await call.run(caller)
    (recording,) = call.recordings
    assert not recording.is_kept and call.records.written[0].recording is None
    assert not any('"what": "recording_announced"' in line for line in call.trace)


async def test_last_words_that_tell_of_the_recording_are_heard_before_its_file_is_decided(autojump_clock: MockClock):
    call = Situation(ScriptedFlow((CallBegan, [say(0, "ask"), HANG_UP])))
    await call.run()
    assert call.recordings[0].is_kept and call.records.written[0].recording


async def test_a_flow_that_announces_no_recording_is_not_recorded(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [HANG_UP]))
    flow.recording_notices = frozenset()
    call = Situation(flow)
    await call.run()
    assert call.recordings == [] and call.records.written[0].recording is None
    assert isinstance(began := flow.seen[0], CallBegan) and began.slots["is_recorded"] is False


async def test_both_sides_of_a_call_are_recorded_and_the_ticket_says_where(autojump_clock: MockClock):
    call = Situation(ScriptedFlow((CallBegan, [say(0, "ask"), LISTEN]), (CallerPressed, [HANG_UP])))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        await line.speak(1.0)
        line.press("1")

    await call.run(caller)
    (recording,) = call.recordings
    assert call.records.written[0].recording == recording.name == f"{CALL_ID}.wav"
    assert recording.is_over
    sound = np.frombuffer(recording.take(trio.current_time()), "<i2").reshape(-1, 2)
    assert np.count_nonzero(sound[:, 1]) == 4_000, "half a second of the bot"
    assert sound.shape[0] == pytest.approx(1.1 * 8_000, abs=800), "silence up to the caller's sound"


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


async def test_the_trace_tells_the_story_in_order(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [say(0, "greet"), LISTEN]), (CallerPressed, [HANG_UP]))
    call = Situation(flow)

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        line.press("1")

    await call.run(caller)
    kinds = [line.split('"what": "')[1].split('"')[0] for line in call.trace]
    kinds = [kind for kind in kinds if kind not in ("floor", "flow")]  # the tape: see test_replay
    assert kinds == ["begun", "state", "slots", "bot", "listen", "dtmf", "hung_up", "end", "over"]


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


async def test_a_foreseen_sentence_may_be_due_before_its_turn_to_be_made(autojump_clock: MockClock):
    ahead = Ahead(FakeVoice())
    async with trio.open_nursery() as making:
        making.start_soon(ahead.run)
        ahead.want("Bonjour.")
        ahead.want("Pierre Martin.")
        assert await ahead.take("Pierre Martin.") == PROMPT_PCM
        making.cancel_scope.cancel()


async def test_what_the_voice_failed_to_say_is_not_in_the_ticket(autojump_clock: MockClock):
    flow = ScriptedFlow((CallBegan, [Say(0, (Prompted("greet", "greet"), Spoken("Pierre Martin.")), "off"), HANG_UP]))
    outside = ports(
        records=(records := FakeRecords()), voice=FakeVoice(fails=True), prompts=FakePrompts(recorded=("greet",))
    )
    await Situation(flow, outside).run()
    assert records.written[0].transcript == (), "nothing of it was heard"


@pytest.mark.parametrize("foreseen", [(), ("Pierre Martin.",)])
async def test_a_voice_that_hangs_does_not_hold_the_call(foreseen: tuple[str, ...], autojump_clock: MockClock):
    """Neither a question nor the look-up before it: the silence of the caller must begin to count."""
    flow = ScriptedFlow(
        (CallBegan, [Say(0, (Spoken("Pierre Martin."), Prompted("ask", "ask")), "off"), LISTEN]),
        (CallerSilent, [HANG_UP]),
    )
    flow.foreseen = foreseen
    began_s = trio.current_time()
    ended = await Situation(
        flow, ports(voice=FakeVoice(delay_s=3600.0), prompts=FakePrompts(recorded=("ask",)))
    ).run()
    assert ended.how == "hang_up"
    assert trio.current_time() - began_s < 60.0


@pytest.mark.parametrize("foreseen", [(), ("Pierre Martin.",), ("Bonjour.", "Pierre Martin.")])
async def test_what_a_voice_that_hangs_began_in_advance_is_waited_for_no_longer(
    foreseen: tuple[str, ...], autojump_clock: MockClock
):
    """Nor what it was to make before that: the caller hears the rest of the utterance after one wait, not three."""
    flow = ScriptedFlow(
        (CallBegan, [Say(0, (Spoken("Pierre Martin."), Prompted("ask", "ask")), "off"), LISTEN]),
        (CallerSilent, [HANG_UP]),
    )
    flow.foreseen = foreseen
    began_s = trio.current_time()
    await Situation(flow, ports(voice=FakeVoice(delay_s=3600.0))).run()
    heard_s = len(PROMPT_PCM) / BYTES_PER_S
    assert trio.current_time() - began_s == pytest.approx(SOUND_WITHIN_S + heard_s + LISTEN.noinput_s, abs=0.1)


async def test_no_line_of_a_trace_is_lost_when_the_engine_stops(tmp_path: Path):
    traces = TraceFiles(tmp_path / "calls")
    async with trio.open_nursery() as services:
        services.start_soon(traces.run)
        await trio.testing.wait_all_tasks_blocked()
        for _ in range(3 * BATCH_LINES):
            traces.write(CALL_ID, NOTHING)
        services.cancel_scope.cancel()
    assert len((tmp_path / f"calls/{CALL_ID}.jsonl").read_text().splitlines()) == 3 * BATCH_LINES


async def test_a_trace_folder_that_was_cleared_away_is_made_again(tmp_path: Path):
    traces = TraceFiles(tmp_path / "calls")
    for _ in range(2):
        async with trio.open_nursery() as services:
            services.start_soon(traces.run)
            await trio.testing.wait_all_tasks_blocked()
            shutil.rmtree(tmp_path / "calls", ignore_errors=True)
            traces.write(CALL_ID, NOTHING)
            services.cancel_scope.cancel()
    assert (tmp_path / f"calls/{CALL_ID}.jsonl").read_text() == f"{NOTHING}\n"
    assert traces.lost_lines == 0


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


def test_what_was_heard_ends_with_the_last_whole_word():
    placed = [Placed("Bonjour.", 0.0, 1.0), Placed("Avez-vous redémarré votre box ?", 1.0, 3.0)]
    assert heard_text(placed, 3.0, whole=True) == "Bonjour. Avez-vous redémarré votre box ?"
    assert heard_text(placed, 2.95, whole=False) == "Bonjour. Avez-vous redémarré votre box ?", "a fading vowel"
    assert heard_text(placed, 2.0, whole=False) == "Bonjour. Avez-vous …"
    assert heard_text(placed, 1.1, whole=False) == "Bonjour."
    assert heard_text(placed, 0.2, whole=False) == ""


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
