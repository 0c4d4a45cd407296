"""A call leaves a trace; told the same again, both machines ask for the same, to the last bit."""

from __future__ import annotations

import stat
from functools import partial
from pathlib import Path

import attrs
import pytest
import trio
from trio.testing import MockClock

from sav_engine.actions.answer import Office
from sav_engine.call.admission import Admission
from sav_engine.call.encoded_then import encoded_then
from sav_engine.call.forks import forks
from sav_engine.call.house import House
from sav_engine.call.replay import replay
from sav_engine.call.run import run_call
from sav_engine.call.scripts import Script, find, keep
from sav_engine.call.tape import Tape, read_tape
from sav_engine.call_report.facts import Facts
from sav_engine.call_report.rules import diagnosis
from sav_engine.call_report.trace import read_story
from sav_engine.errors import ProviderError, TraceError
from sav_engine.flow.guards import GUARDS
from sav_engine.flow.load import load_flow
from sav_engine.flow.machine import Machine
from sav_engine.grammars.catalogue import french
from sav_engine.grammars.encoded import Encode, Encoded, not_encoded
from sav_engine.grammars.learned import MODELS
from sav_engine.metrics import Metrics
from tests.kit.calls import FakeLine, FakeMedia, FakeTranscriber, FakeVoice, ports
from tests.kit.dialogue import prompts

# A flow of the test's own: what the shipped one says may change, what a trace must hold does not.
FLOW = """
flow: essai
starts_at: hello
limits: {call: 10min, go: too_long}
slots: {problem: text}
anywhere:
  asked_for_human: {go: look}
states:
  hello:
    say: [greet]
    do: lookup_client
    within: 2s
    then: {go: ask}
    failed: {go: ask}
  ask:
    say: [ask_problem]
    listen: problem
    when:
      internet: {set: {problem: internet}, go: fixed}
      mobile:   {set: {problem: mobile}, go: look}
      unclear:  {say: [clarify_problem], go: here, times: 1}
    nomatch: {times: 2, say: [clarify_unclear], go: look}
    noinput: {after: 7s, times: 1, say: [still_there_gentle], go: bye}
  fixed:
    say: [did_it_work]
    listen: solved
    when:
      affirm: {say: [solved_thanks], go: solved}
      deny:   {go: look}
    nomatch: {times: 2, say: [did_it_work_again], go: look}
    noinput: {after: 7s, times: 1, say: [still_there_gentle], go: bye}
  look:
    do: check_technician
    within: 2s
    then: {go: bye}
    failed: {go: bye}
  solved: {say: [goodbye], ends: hang_up, status: resolved}
  bye: {say: [goodbye], ends: hang_up, status: open}
  too_long: {say: [call_too_long], ends: hang_up, status: open}
"""


UNSURE = "zigouigoui trablacou mirlipatte"  # no word that was ever learned
INTERNET = tuple(float(label == "internet") for label in MODELS["problem"].labels)


def machine(text: str = FLOW, encode: Encode = not_encoded) -> Machine:
    return Machine(load_flow(text, "essai.yaml"), french(encode=encode), GUARDS, prompts())


def takes_all_for_internet(_: str) -> Encoded:
    return {"problem": INTERNET}


@attrs.define
class Encoder:
    """ports.Encoder. late: how often it comes too late, before it reads."""

    late: int = 0
    fails: bool = False
    read: set[str] = attrs.field(factory=set)

    async def encode(self, text: str) -> None:
        self.late -= 1
        await trio.sleep(60.0 if self.late >= 0 else 0.01)
        if self.fails:
            raise ProviderError(where="essai", what="parti", fix="attendre")
        self.read.add(text)

    def known(self, text: str) -> Encoded | None:
        return takes_all_for_internet(text) if text in self.read else None


async def held(*texts: str | None, flow: str = FLOW, waits_s: float = 4.0, encoder: Encoder | None = None) -> str:
    """The trace of a call in which the caller says these, each after a while, and then stays silent."""
    lines: list[str] = []
    line = FakeLine()
    house = House(
        ports=attrs.evolve(ports(transcriber=FakeTranscriber(*texts), voice=FakeVoice()), encoder=encoder),
        office=Office(always_open=True),
        new_flow=partial(machine, flow, encoder.known if encoder else not_encoded),
        metrics=Metrics("test"),
        trace=lambda call_id, line: lines.append(str(line)),
        admission=Admission(1),
        script="mark",
    )

    async def caller() -> None:
        for _ in texts:
            await trio.sleep(waits_s)
            await line.speak(1.5)

    async with trio.open_nursery() as nursery:
        nursery.start_soon(caller)
        with trio.fail_after(900):
            await run_call(FakeMedia(line), object(), house)
        nursery.cancel_scope.cancel()
    return "\n".join(lines) + "\n"


async def solved_call() -> str:
    return await held("je n'ai plus internet", "oui ça remarche")


async def test_the_same_call_asks_for_the_same_to_the_last_bit(autojump_clock: MockClock) -> None:
    trace = await solved_call()
    tape = read_tape("appel", trace)
    assert (tape.whole, tape.ends, tape.script) == (True, "resolved", "mark")
    assert len(tape.floor) > 10 and len(tape.flow) > 5
    assert replay(tape, machine()) is None


async def test_silence_and_a_lost_transcriber_replay_too(autojump_clock: MockClock) -> None:
    for texts in ((), (None,), ("", "", "")):
        tape = read_tape("appel", await held(*texts))
        assert tape.whole
        assert replay(tape, machine()) is None


async def test_a_call_that_its_limit_ends_says_so_whatever_the_state_is_called(autojump_clock: MockClock) -> None:
    short = FLOW.replace("{call: 10min, go: too_long}", "{call: 30s, go: enough}").replace("  too_long:", "  enough:")
    trace = await held("le chat", "le chien", flow=short.replace("after: 7s", "after: 60s"))
    story = read_story(trace)
    assert story is not None and [mark.state for mark in story.marked("limit_reached")] == ["ask"]
    assert "limit" in [one.rule for one in diagnosis(Facts("x", story))]
    assert replay(read_tape("appel", trace), machine(short.replace("after: 7s", "after: 60s"))) is None


async def test_a_call_that_is_hung_up_in_a_state_of_that_name_was_not_too_long(autojump_clock: MockClock) -> None:
    named = FLOW.replace("go: solved}", "go: too_long}").replace("  solved: {", "  solved_no_more: {")
    story = read_story(await held("je n'ai plus internet", "oui ça remarche", flow=named))
    assert story is not None and story.end is not None and story.end.reason == "too_long"
    assert "limit" not in [one.rule for one in diagnosis(Facts("x", story))]


async def test_a_fault_told_over_the_greeting_is_not_asked_for_and_replays(autojump_clock: MockClock) -> None:
    overhearing = FLOW.replace("say: [greet]\n", "say: [greet, welcome, recording_notice]\n    overhears: true\n")
    trace = await held("je n'ai plus internet", flow=overhearing, waits_s=0.1)
    assert '"did_it_work"' in trace and '"ask_problem"' not in trace
    assert '"overheard": true' in trace and '"overhear"' in trace
    assert replay(read_tape("appel", trace), machine(overhearing)) is None


async def test_a_machine_that_decides_otherwise_is_shown_with_what_it_was_told(autojump_clock: MockClock) -> None:
    trace = await solved_call()
    changed = FLOW.replace("go: fixed}", "go: look}")
    difference = replay(read_tape("appel", trace), machine(changed))
    assert difference is not None and difference.machine == "flow"
    assert "plus internet" in str(difference.event)
    assert "fixed" in str(difference.recorded) and "check_technician" in str(difference.now)


# ---------------------------------------------------------------- with a sentence encoder


def entered(trace: str, state: str) -> bool:
    return f'"what": "state", "state": "{state}"' in trace


def is_same(trace: str, encode: Encode = takes_all_for_internet) -> bool:
    tape = read_tape("appel", trace)
    then = encoded_then(tape, encode)
    assert tape.whole
    return replay(tape, machine(encode=then), then.come_to) is None


async def test_what_the_encoder_read_in_the_call_it_reads_again(autojump_clock: MockClock) -> None:
    trace = await held(UNSURE, encoder=Encoder())
    assert entered(trace, "fixed") and is_same(trace)
    assert not is_same(trace, not_encoded), "it was the encoder that understood"


@pytest.mark.parametrize("encoder", [Encoder(late=1), Encoder(fails=True)], ids=["late", "fails"])
async def test_what_it_did_not_read_it_does_not_read_again(encoder: Encoder, autojump_clock: MockClock) -> None:
    trace = await held(UNSURE, encoder=encoder)
    assert '"what": "unread"' in trace and not entered(trace, "fixed") and is_same(trace)


async def test_who_says_it_again_is_read_the_second_time(autojump_clock: MockClock) -> None:
    trace = await held(UNSURE, UNSURE, encoder=Encoder(late=1))
    assert entered(trace, "fixed") and is_same(trace)


async def test_a_call_without_an_encoder_is_run_again_without(autojump_clock: MockClock) -> None:
    trace = await held(UNSURE)
    assert is_same(trace)
    untold = trace.replace(', "encoder": false', "")
    assert untold != trace and not is_same(untold), "a trace that does not tell is read with the one there is"


def test_half_an_utterance_is_not_read() -> None:
    """How long a silence was waited for hangs on every word so far; in the call nobody had read them yet."""
    agrees = french(encode=lambda _: {"affirm_deny": (1.0, 0.0, 0.0), "solved": (1.0, 0.0, 0.0), "problem": INTERNET})
    for name in ("affirm_deny", "solved"):
        assert agrees.grammars[name].understand("le chat") is not None, "the encoder has an opinion"
        assert agrees.completeness(name, "le chat") == "unfinished"


async def test_a_changed_flow_may_ask_about_what_was_plain_before_and_not_about_what_came_too_late(
    autojump_clock: MockClock,
) -> None:
    for said, encoder, asked in (("internet est coupé", Encoder(), True), (UNSURE, Encoder(late=9), False)):
        tape = read_tape("appel", await held(said, encoder=encoder))
        then = encoded_then(tape, takes_all_for_internet, reads_more=True)
        for step in tape.flow:
            then.come_to(step)
        assert (then(said) is not None) is asked


# ---------------------------------------------------------------- traces that are not whole


async def test_a_trace_cut_in_the_middle_of_a_line_replays_as_far_as_it_goes(autojump_clock: MockClock) -> None:
    trace = await solved_call()
    tape = read_tape("appel", trace[: len(trace) // 2])
    assert not tape.whole and tape.ends == ""
    assert 0 < len(tape.flow) < len(read_tape("appel", trace).flow)
    assert replay(tape, machine()) is None


async def test_a_lost_line_is_not_taken_for_another_decision(autojump_clock: MockClock) -> None:
    """The disk was full for a moment: what follows the gap proves nothing."""
    trace = await solved_call()
    lines = trace.splitlines()
    lost = next(at for at, line in enumerate(lines) if '"CallerSaid"' in line)
    tape = read_tape("appel", "\n".join(lines[:lost] + lines[lost + 1 :]))
    assert not tape.whole
    assert replay(tape, machine()) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "rien à lire"),
        ('{"at": 0.0, "what": "begun"}\n{"at": 1.0, "what": "bot", "text": "Bonjour"}\n', "n'a pas ce qu'il faut"),
        ("\x00\x01 not json\n[1, 2]\n", "rien à lire"),
        (
            '{"at": 0.0, "what": "begun", "version": "9.9"}\n'
            '{"at": 0.0, "what": "flow", "n": 0, "clock": 1.0, "state": "", "commands": [], "event": {"is": "X"}}\n',
            "autre version du moteur (9.9)",
        ),
    ],
)
def test_what_cannot_be_replayed_is_told(text: str, told: str) -> None:
    with pytest.raises(TraceError, match="appel") as refused:
        read_tape("appel", text)
    assert told in str(refused.value)


# ---------------------------------------------------------------- a changed flow


def kinds(tape: Tape, text: str) -> list[tuple[str, int, str]]:
    return [(fork.kind, fork.turn, fork.state) for fork in forks(tape, machine(text))]


async def test_an_unchanged_flow_goes_the_same_way(autojump_clock: MockClock) -> None:
    trace = await solved_call()
    assert forks(read_tape("appel", trace), machine()) == ()


async def test_a_changed_row_parts_at_the_turn_it_counts_in(autojump_clock: MockClock) -> None:
    trace = await solved_call()
    tape = read_tape("appel", trace)
    assert kinds(tape, FLOW.replace("go: fixed}", "go: look}")) == [("way", 1, "ask")]
    assert kinds(tape, FLOW.replace("[solved_thanks], go: solved", "[solved_thanks], go: bye")) == [
        ("way", 2, "fixed")
    ]
    (fork,) = forks(tape, machine(FLOW.replace("[solved_thanks], go: solved", "[solved_thanks], go: bye")))
    assert (fork.before, fork.now) == ("solved (resolved)", "bye (open)")


async def test_other_words_and_other_patience_are_not_another_way(autojump_clock: MockClock) -> None:
    trace = await solved_call()
    tape = read_tape("appel", trace)
    assert kinds(tape, FLOW.replace("say: [did_it_work]\n", "say: [did_it_work_again]\n")) == [("words", 1, "ask")]
    assert kinds(tape, FLOW.replace("after: 7s", "after: 9s")) == [("listening", 0, "hello")]
    assert kinds(tape, FLOW.replace("    say: [greet]\n", "")) == [("words", 0, "")], "it would have asked sooner"
    assert kinds(tape, FLOW.replace("  look:\n", "  look:\n    say: [wait]\n")) == []


async def test_an_action_that_would_have_been_given_up_is_another_way(autojump_clock: MockClock) -> None:
    tape = read_tape("appel", await held("je voudrais parler à un technicien"))
    slow = attrs.evolve(
        tape, flow=tuple(attrs.evolve(step, clock_s=step.clock_s + at) for at, step in enumerate(tape.flow))
    )
    hasty = FLOW.replace(
        "within: 2s\n    then: {go: bye}\n    failed: {go: bye}",
        "within: 100ms\n    then: {go: bye}\n    failed: {go: ask}",
    )
    assert ("way", 1, "look") in kinds(slow, hasty)


# ---------------------------------------------------------------- the script of a call


def test_a_script_is_found_again_by_its_mark(tmp_path: Path) -> None:
    script = Script("sav.yaml", FLOW, {"greet": "Bonjour."})
    assert keep(tmp_path, script) and keep(tmp_path, script)
    assert find(tmp_path, script.mark) == script
    assert keep(tmp_path / "calls", script)
    assert stat.S_IMODE((tmp_path / "calls").stat().st_mode) == 0o700, "the traces are nobody else's business"
    assert attrs.evolve(script, prompts={"greet": "Bonsoir."}).mark != script.mark
    assert find(tmp_path, "unknown") is None and find(tmp_path, "") is None
    assert find(tmp_path, "../../" + script.mark) == script, "a mark is a name, never a way"


def test_a_script_that_cannot_be_kept_or_read_stops_nothing(tmp_path: Path) -> None:
    script = Script("sav.yaml", FLOW, {})
    (tmp_path / "file").write_text("")
    assert not keep(tmp_path / "file", script)
    assert keep(tmp_path, script)
    (tmp_path / "scripts" / f"{script.mark}.json").write_text("{half")
    with pytest.raises(TraceError, match="--flow"):
        find(tmp_path, script.mark)
