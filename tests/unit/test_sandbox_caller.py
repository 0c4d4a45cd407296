"""The caller of a scenario: speaks when a person would, against an engine that follows a script."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from uuid import UUID

import pytest
import trio
from trio.testing import memory_stream_pair

from sav_engine.sandbox.asterisk_line import Line
from sav_engine.sandbox.caller import Caller
from sav_engine.sandbox.figures import figures_of
from sav_engine.sandbox.scenario import Expected, HangUp, Interrupt, Keys, Say, Scenario, Silence, Step, Words
from sav_engine.sandbox.trace import Trace
from tests.kit.scripted_engine import Bot, ScriptedEngine, tone

CALL = UUID("77632586-8764-4145-a589-898291957903")


def scenario(*steps: Step, replies: dict[str, str] | None = None, ended: str | None = "hang_up") -> Scenario:
    words = {prompt: Words(text) for prompt, text in (replies or {}).items()}
    return Scenario("essai", "", "", "", Expected(ended=ended), steps, words)


@asynccontextmanager
async def playing(engine: ScriptedEngine, played: Scenario) -> AsyncIterator[tuple[Line, list[str]]]:
    """The call over in-memory streams; on leaving, wait for its end."""
    ours, theirs = memory_stream_pair()
    line, said = Line(theirs, CALL), []
    trace = Trace(engine.traces / f"{CALL}.jsonl") if engine.traces else None
    sounds = {spoken: tone(1.0) for spoken in played.lines()}

    async def poll() -> None:
        while trace is not None:
            trace.poll()
            await trio.sleep(0.1)

    async with trio.open_nursery() as nursery:
        nursery.start_soon(engine.serve, ours)
        nursery.start_soon(Caller(line, played, sounds, trace, said.append).act)
        nursery.start_soon(poll)
        yield line, said
        with trio.fail_after(300):
            await line.run()
        nursery.cancel_scope.cancel()


async def play(engine: ScriptedEngine, played: Scenario) -> tuple[Line, list[str]]:
    async with playing(engine, played) as (line, said):
        pass
    return line, said


def bots(*prompts: str) -> list[Bot]:
    return [Bot(prompt) for prompt in prompts]


def says(*texts: str) -> Sequence[Step]:
    return [Say(Words(text)) for text in texts]


async def test_each_line_is_said_when_the_bot_has_finished(autojump_clock):
    engine = ScriptedEngine(bots("a", "b", "c"))
    line, said = await play(engine, scenario(*says("un", "deux", "trois")))
    assert said == ["un", "deux", "trois"]
    assert line.ended.how == "hang_up"
    assert engine.speech_starts[0] == pytest.approx(1.0 + 0.9, abs=0.1)
    assert figures_of(line.record).barge_in_cut_ms is None


async def test_an_engine_that_never_speaks_is_spoken_to_anyway_and_left(autojump_clock):
    engine = ScriptedEngine([Bot("a", seconds=0.0, listens=True), Bot("b", seconds=0.0)])
    line, said = await play(engine, scenario(*says("allô ?")))
    assert said == ["allô ?", "[raccroche]"]
    assert line.ended.how == "caller_hung_up"


async def test_an_engine_that_never_ends_the_call_is_hung_up_on(autojump_clock):
    engine = ScriptedEngine(bots("a", "b", "c", "d"))
    line, said = await play(engine, scenario(*says("un")))
    assert said == ["un", "[raccroche]"]
    assert line.ended.how == "caller_hung_up"


async def test_one_moment_please_is_not_a_question(tmp_path, autojump_clock):
    script = [
        Bot("wait", listens=False),
        Bot("pause", seconds=0.0, listens=False),
        Bot("a"),
        Bot("bye", listens=False),
    ]
    engine = ScriptedEngine(script, traces=tmp_path)
    _, said = await play(engine, scenario(*says("un")))
    assert said == ["un"]
    assert len(engine.speech_starts) == 1
    assert engine.speech_starts[0] > 2.8


async def test_a_question_is_not_answered_before_it_is_heard(tmp_path, autojump_clock):
    """The bot has announced its question and needs time to make the sound of it."""
    engine = ScriptedEngine(
        [Bot("greet", listens=False), Bot("a", after=2.0), Bot("bye", listens=False)], traces=tmp_path
    )
    _, said = await play(engine, scenario(*says("un")))
    assert said == ["un"]
    assert engine.speech_starts[0] > 1.0 + 2.0 + 1.0


async def test_a_question_that_is_not_always_asked_gets_its_reply(tmp_path, autojump_clock):
    engine = ScriptedEngine([*bots("a", "confirm", "b"), Bot("bye", listens=False)], traces=tmp_path)
    _, said = await play(engine, scenario(*says("un", "deux"), replies={"confirm": "oui", "never": "non"}))
    assert said == ["un", "oui", "deux"]


async def test_a_late_confirmation_is_answered_after_the_last_line(tmp_path, autojump_clock):
    engine = ScriptedEngine([*bots("a", "confirm"), Bot("bye", listens=False)], traces=tmp_path)
    line, said = await play(engine, scenario(*says("un"), replies={"confirm": "oui"}))
    assert said == ["un", "oui"]
    assert line.ended.how == "hang_up"


async def test_a_caller_who_was_not_understood_says_it_again(tmp_path, autojump_clock):
    engine = ScriptedEngine([*bots("a", "clarify_unclear", "b"), Bot("bye", listens=False)], traces=tmp_path)
    _, said = await play(engine, scenario(*says("un", "deux")))
    assert said == ["un", "un", "deux"]


async def test_single_lines_are_said_once_whatever_is_understood(tmp_path, autojump_clock):
    engine = ScriptedEngine([*bots("a", "clarify_unclear", "b"), Bot("bye", listens=False)], traces=tmp_path)
    _, said = await play(engine, scenario(*says("un", "deux"), ended=None))
    assert said == ["un", "deux", "[raccroche]"]


async def test_a_line_meant_for_one_question_waits_for_it(tmp_path, autojump_clock):
    engine = ScriptedEngine([Bot("hello", listens=False), *bots("a"), Bot("bye", listens=False)], traces=tmp_path)
    _, said = await play(engine, scenario(Say(Words("un"), ("a",))))
    assert said == ["un"]


async def test_a_question_that_does_not_come_any_more_is_passed_over(tmp_path, autojump_clock):
    """A caller who is known from an earlier call is not asked for his name again."""
    engine = ScriptedEngine([*bots("ask_problem"), Bot("bye", 0.5, listens=False)], tmp_path)
    steps = [
        Say(Words("Paul."), ("ask_name",)),
        Say(Words("Oui."), ("is_right",)),
        Say(Words("Une panne."), ("ask_problem",)),
    ]
    _, said = await play(engine, scenario(*steps))
    assert said == ["Une panne."]


async def test_the_question_never_comes_and_he_speaks_anyway(tmp_path, autojump_clock):
    engine = ScriptedEngine([*bots("a"), Bot("bye", listens=False)], traces=tmp_path)
    _, said = await play(engine, scenario(Say(Words("un"), ("autre",))))
    assert said == ["un"]


async def test_an_opening_longer_than_his_patience_is_heard_out(tmp_path, autojump_clock):
    """The announcement of the recording made it so: he spoke over the robot in every call."""
    engine = ScriptedEngine([Bot("ask", 15.0), Bot("bye", 0.5, listens=False)], tmp_path)
    line, said = await play(engine, scenario(*says("Bonjour.")))
    assert said == ["Bonjour."]
    assert line.record.speeches[0].started_s >= 15.0


async def test_music_without_end_is_spoken_over(tmp_path, autojump_clock):
    engine = ScriptedEngine([Bot("music", 80.0, listens=False)], tmp_path)
    line, said = await play(engine, scenario(*says("Allô ?")))
    assert said[0] == "Allô ?"
    assert 60.0 <= line.record.speeches[0].started_s < 75.0


async def test_the_bot_is_interrupted_so_long_after_it_began(autojump_clock):
    engine = ScriptedEngine([Bot("long", seconds=10.0), Bot("bye", listens=False)])
    line, said = await play(engine, scenario(Interrupt(1.5, Words("stop"))))
    assert said == ["stop"]
    assert engine.speech_starts[0] == pytest.approx(1.5, abs=0.1)
    assert figures_of(line.record).barge_in_cut_ms == pytest.approx(20, abs=45)


async def test_keys_are_pressed_one_by_one(autojump_clock):
    engine = ScriptedEngine([*bots("a"), Bot("bye", listens=False)])
    line, said = await play(engine, scenario(Keys("1")))
    assert engine.heard[0] == "1"
    assert said == ["[touche 1]"]
    assert line.ended.how == "hang_up"


async def test_a_silence_lasts(autojump_clock):
    engine = ScriptedEngine([*bots("a"), Bot("bye", listens=False)])
    await play(engine, scenario(Silence(5.0), *says("un")))
    assert engine.speech_starts[0] == pytest.approx(1.0 + 0.9 + 5.0, abs=0.2)


async def test_he_hangs_up_in_mid_sentence_of_the_bot(autojump_clock):
    engine = ScriptedEngine([Bot("long", seconds=10.0)])
    line, said = await play(engine, scenario(HangUp(2.0), ended="caller_hung_up"))
    assert said == ["[raccroche]"]
    assert line.ended.how == "caller_hung_up"
    assert line.ended.at_s == pytest.approx(2.0, abs=0.1)
    await trio.sleep(0.1)


async def test_he_hangs_up_in_mid_sentence_of_his_own(autojump_clock):
    engine = ScriptedEngine(bots("a"))
    line, said = await play(engine, scenario(HangUp(0.5, Words("je voudrais")), ended="caller_hung_up"))
    assert said == ["je voudrais", "[raccroche]"]
    assert line.record.speeches[0].stopped_s is None


async def test_single_lines_without_a_scenario_end_after_the_answer(autojump_clock):
    engine = ScriptedEngine(bots("a", "b", "c"))
    line, said = await play(engine, scenario(*says("un"), ended=None))
    assert said == ["un", "[raccroche]"]
    assert line.ended.how == "caller_hung_up"
    assert line.ended.at_s < 12
