"""What the bot says in a call, and what a voice that fails, is late or hangs does to it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest
import trio
from trio.testing import MockClock

from sav_engine.call.ahead import Ahead
from sav_engine.call.sounding import SOUND_WITHIN_S
from sav_engine.call.uttered import Placed, heard_text
from sav_engine.call.watermark import AT_LEAST, AT_MOST_S, Lead, Watermarks
from sav_engine.flow.events import BotSpoke, CallBegan, CallerSaid, CallerSilent, Listen, Prompted, Say, Spoken
from sav_engine.media.playback import BYTES_PER_S
from tests.kit.calls import PROMPT_PCM, FakeLine, FakePrompts, FakeRecords, FakeTranscriber, FakeVoice, ports
from tests.kit.situations import HANG_UP, LISTEN, ScriptedFlow, Situation, say


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


def test_what_was_heard_ends_with_the_last_whole_word():
    placed = [Placed("Bonjour.", 0.0, 1.0), Placed("Avez-vous redémarré votre box ?", 1.0, 3.0)]
    assert heard_text(placed, 3.0, whole=True) == "Bonjour. Avez-vous redémarré votre box ?"
    assert heard_text(placed, 2.95, whole=False) == "Bonjour. Avez-vous redémarré votre box ?", "a fading vowel"
    assert heard_text(placed, 2.0, whole=False) == "Bonjour. Avez-vous …"
    assert heard_text(placed, 1.1, whole=False) == "Bonjour."
    assert heard_text(placed, 0.2, whole=False) == ""
