"""A language model in a call: what it may say, what it may not, and the call without it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from uuid import UUID

import attrs
import pytest
import trio
from trio.testing import MockClock

from sav_engine.call.composer import Composer, is_fit
from sav_engine.call.diary import Diary
from sav_engine.errors import ProviderError
from sav_engine.flow.events import CallBegan, CallerSaid, Composed, Listen, Say
from sav_engine.flow_files import SHIPPED, read_llm
from sav_engine.grammars.masking import mask
from sav_engine.metrics import Metrics
from sav_engine.ports import Assignment, Form, Json, Turn, Writer
from tests.kit.calls import FakeLine, FakeRecords, FakeTranscriber, FakeVoice, ports
from tests.kit.situations import HANG_UP, LISTEN, ScriptedFlow, Situation, say

TASKS = read_llm(SHIPPED / "sav.yaml")
WORDS = "Je comprends, ce n'est vraiment pas agréable."
WIFI = [Turn("caller", "bonjour, mon wifi coupe tout le temps depuis ce matin", 1.0)]


@attrs.define
class Model:
    """Writes these sentences, each after `delay_s`; fills in `answer`."""

    sentences: tuple[str, ...] = (WORDS,)
    delay_s: float = 0.1
    fails: bool = False
    answer: str = "affirm"
    name: str = "essai"
    was_asked: trio.Event = attrs.field(factory=trio.Event)
    asked: list[Assignment] = attrs.field(factory=list)

    async def speak(self, assignment: Assignment) -> AsyncIterator[str]:
        self.asked.append(assignment)
        for sentence in self.sentences:
            await trio.sleep(self.delay_s)
            yield sentence
        if self.fails:
            raise ProviderError(where="essai", what="parti", fix="attendre")

    async def fill(self, assignment: Assignment, form: Form) -> Mapping[str, Json]:
        self.asked.append(assignment)
        self.was_asked.set()
        await trio.sleep(self.delay_s)
        if self.fails:
            raise ProviderError(where="essai", what="parti", fix="attendre")
        return {"reponse": self.answer}


def composer(model: Model | None, turns: list[Turn] | None = None) -> Composer:
    diary = Diary(UUID(int=1), 0.0, lambda call_id, line: None)
    diary.turns += WIFI if turns is None else turns
    writer: Writer | None = model
    return Composer(writer, TASKS, diary, Metrics("0"), mask)


async def said(model: Model | None, task: str = "empathy") -> list[str]:
    return [sentence async for sentence in composer(model).sentences(task)]


@pytest.mark.parametrize(
    "sentence",
    [
        "",
        "Oui.",
        "I understand how you feel about this.",
        "Votre numéro est le 06 12 34.",
        "Êtes-vous devant la box ?",
        "Je vous promets que ce sera réglé.",
        "Un technicien va passer chez vous.",
        "Nous vous rappelons dans une heure.",
        "C'est gratuit pour vous.",
        "Je vous transfère vers un collègue.",
        "**Je comprends** votre gêne.",
        "Quelle connerie, je vous comprends.",
        "Débranchez la box, je vous prie, monsieur.",
        "Je comprends " + "vraiment " * 20,
    ],
)
def test_what_promises_asks_or_is_no_plain_french_is_not_said(sentence: str) -> None:
    assert not is_fit(sentence, 20, None, mask)


@pytest.mark.parametrize("sentence", [WORDS, "Je suis désolé pour cette gêne.", "C'est pénible, je vous comprends."])
def test_plain_sympathy_is_said(sentence: str) -> None:
    assert is_fit(sentence, 20, None, mask)


@pytest.mark.parametrize(
    ("sentence", "fits"),
    [
        ("D'accord, votre wifi coupe tout le temps depuis ce matin.", True),
        ("D'accord, votre wifi a des coupures depuis ce matin.", True),
        ("D'accord, votre télévision est en panne depuis dimanche.", False),
        ("D'accord, je comprends.", False),
    ],
)
def test_what_restates_tells_only_what_was_said(sentence: str, fits: bool) -> None:
    assert is_fit(sentence, 20, WIFI, mask) == fits


async def test_sentences_come_one_by_one_up_to_the_limit(autojump_clock: MockClock) -> None:
    model = Model((WORDS, "Je suis désolé pour vous.", "C'est " + "bien " * 12, WORDS))
    assert await said(model) == [WORDS, "Je suis désolé pour vous."], "the third is longer than what was left"
    (asked,) = model.asked
    assert "coupe tout le temps" in asked.data and "coupe tout le temps" not in asked.rules
    assert asked.tokens_max <= 100


@pytest.mark.parametrize(
    "model",
    [None, Model(fails=True, sentences=()), Model(delay_s=5.0), Model(()), Model(("Vous allez bien ?",))],
    ids=["none", "fails", "late", "mute", "unfit"],
)
async def test_nothing_in_time_or_nothing_fit_is_nothing(model: Model | None, autojump_clock: MockClock) -> None:
    began_s = trio.current_time()
    assert await said(model) == []
    assert trio.current_time() - began_s <= TASKS["empathy"].within_s + 0.001


async def test_answer_that_breaks_off_keeps_what_was_said(autojump_clock: MockClock) -> None:
    assert await said(Model(fails=True)) == [WORDS]


@pytest.mark.parametrize(
    ("model", "meant"),
    [
        (Model(answer="deny"), "deny"),
        (Model(answer="unsure"), ""),
        (Model(answer="transfer"), ""),
        (Model(delay_s=3.0), ""),
        (Model(fails=True), ""),
        (None, ""),
    ],
    ids=["sure", "unsure", "invented", "late", "fails", "none"],
)
async def test_meaning_is_one_of_the_answers_or_none(
    model: Model | None, meant: str, autojump_clock: MockClock
) -> None:
    assert await composer(model).meant("ça dépend des jours", frozenset({"affirm", "deny"})) == meant


# ---------------------------------------------------------------- in a call

SORRY = Say(0, (Composed("empathy", "not_solved", "Désolé."),), "words")


async def heard_in_call(model: Model | None, voice: FakeVoice) -> list[str]:
    records = FakeRecords()
    outside = attrs.evolve(ports(records=records, voice=voice, transcriber=FakeTranscriber("zut")), writer=model)
    flow = ScriptedFlow((CallBegan, [say(0, "ask"), LISTEN]), (CallerSaid, [attrs.evolve(SORRY, saying=1), HANG_UP]))
    call = Situation(flow, outside)
    call.house = attrs.evolve(call.house, llm={"empathy": TASKS["empathy"]})

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        await line.speak(1.0)

    await call.run(caller)
    return [turn.text for turn in records.written[0].transcript if turn.who == "bot"]


async def test_written_sentence_is_spoken_and_is_what_the_ticket_has(autojump_clock: MockClock) -> None:
    voice = FakeVoice()
    assert (await heard_in_call(Model(), voice))[-1] == WORDS
    assert WORDS in voice.spoken


@pytest.mark.parametrize(
    "model", [None, Model(delay_s=9.0), Model(sentences=(), fails=True)], ids=["none", "late", "fails"]
)
async def test_without_it_the_prompt_is_said(model: Model | None, autojump_clock: MockClock) -> None:
    assert (await heard_in_call(model, FakeVoice()))[-1] == "Désolé."


async def test_voice_that_fails_for_a_written_sentence_says_the_prompt(autojump_clock: MockClock) -> None:
    assert (await heard_in_call(Model(), FakeVoice(fails=True)))[-1] == "Désolé."


# ---------------------------------------------------------------- written in the caller's pause

STORY = Listen("ask", "open", 0.9, 7.0, "speech")
SORRY_THEN = (CallerSaid, [attrs.evolve(SORRY, saying=1), HANG_UP])


async def told_story(model: Model, *pieces: str, pause_s: float = 0.6) -> tuple[float, list[str], str]:
    """How long a caller waits who tells this in pieces, what the bot said, and the trace."""
    outside = ports(records=(records := FakeRecords()), voice=FakeVoice(delay_s=0.2), transcriber=Whole(*pieces))
    flow = ScriptedFlow((CallBegan, [say(0, "ask"), STORY]), SORRY_THEN)
    flow.would_say = (Composed("empathy", "not_solved", "Désolé."),)
    call = Situation(flow, attrs.evolve(outside, writer=model))
    call.house = attrs.evolve(call.house, llm={"empathy": TASKS["empathy"]})

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        for number in range(len(pieces)):
            await trio.sleep(pause_s if number else 0.0)
            await line.speak(1.0)

    await call.run(caller)
    answered = [json.loads(line) for line in call.trace if '"what": "response"' in line]
    bot = [turn.text for turn in records.written[0].transcript if turn.who == "bot"]
    return answered[0]["seconds"], bot, "\n".join(call.trace)


class Whole(FakeTranscriber):
    """What is asked for once more is the whole of it."""

    def __init__(self, *pieces: str) -> None:
        super().__init__(*(" ".join(pieces[: n + 1]) for n in range(len(pieces))))


async def test_sentence_is_written_and_spoken_in_the_pause_that_is_waited_for(autojump_clock: MockClock) -> None:
    model = Model(delay_s=0.35)
    waited_s, bot, _ = await told_story(model, "mon wifi coupe tout le temps")
    assert bot[-1] == WORDS
    assert len(model.asked) == 1, "and not once more when it is due"
    assert waited_s == pytest.approx(0.25 + 0.2 + 0.35 + 0.2, abs=0.05), "and not 0.9 + 0.35 + 0.2"


async def test_caller_who_goes_on_hears_nothing_that_was_written_for_half_of_it(autojump_clock: MockClock) -> None:
    model = Model(delay_s=0.35)
    _, bot, trace = await told_story(model, "mon wifi coupe", "et la télé aussi")
    assert [("la télé" in asked.data) for asked in model.asked] == [False, True]
    assert bot == ["ask", WORDS]
    assert trace.count('"composed"') == 1


async def test_model_that_is_late_in_the_pause_is_waited_for_no_longer_than_it_may_take(
    autojump_clock: MockClock,
) -> None:
    waited_s, bot, _ = await told_story(Model(delay_s=9.0), "mon wifi coupe")
    assert bot[-1] == "Désolé."
    assert waited_s == pytest.approx(0.25 + 0.2 + TASKS["empathy"].within_s, abs=0.05)


# ---------------------------------------------------------------- what was meant


class Unsure(ScriptedFlow):
    """Cannot tell what a caller says."""

    def unsure_of(self, said: CallerSaid, now: float) -> frozenset[str]:
        return frozenset({"affirm", "deny"})


async def told(model: Model | None) -> list[CallerSaid]:
    """What the flow was told a caller said."""
    flow = Unsure((CallBegan, [say(0, "ask"), LISTEN]), (CallerSaid, [HANG_UP]))
    call = Situation(flow, attrs.evolve(ports(transcriber=FakeTranscriber("ça dépend")), writer=model))
    call.house = attrs.evolve(call.house, llm=TASKS)

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        await line.speak(1.0)

    await call.run(caller)
    return [event for event in flow.seen if isinstance(event, CallerSaid)]


@pytest.mark.parametrize(
    ("model", "meant"), [(Model(), "affirm"), (Model(delay_s=3.0), ""), (None, "")], ids=["in time", "late", "none"]
)
async def test_rules_that_are_unsure_may_ask_and_never_wait_long(
    model: Model | None, meant: str, autojump_clock: MockClock
) -> None:
    assert await told(model) == [CallerSaid("ça dépend", 0.9, meant)]


async def test_call_that_ends_while_the_model_thinks_leaves_nothing_behind(autojump_clock: MockClock) -> None:
    slow = Model(delay_s=0.6)
    flow = Unsure((CallBegan, [say(0, "ask"), LISTEN]))
    call = Situation(flow, attrs.evolve(ports(transcriber=FakeTranscriber("ça dépend")), writer=slow))
    call.house = attrs.evolve(call.house, llm=TASKS)

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        await line.speak(1.0)
        await slow.was_asked.wait()
        line.caller_hangs_up()

    ended = await call.run(caller)
    assert ended.how == "caller_hung_up"
    assert CallerSaid("ça dépend", 0.9) in flow.seen, "told as the rules take it, before the hang-up"


# ---------------------------------------------------------------- a closer look


@attrs.define
class Reader:
    """ports.Encoder."""

    delay_s: float = 0.01
    fails: bool = False
    read: list[str] = attrs.field(factory=list)

    async def encode(self, text: str) -> None:
        await trio.sleep(self.delay_s)
        if self.fails:
            raise ProviderError(where="essai", what="parti", fix="attendre")
        self.read.append(text)

    def known(self, text: str) -> object | None:
        return text if text in self.read else None


class Settled(ScriptedFlow):
    def __init__(self, *, settled: bool) -> None:
        super().__init__((CallBegan, [say(0, "ask"), LISTEN]), (CallerSaid, [HANG_UP]))
        self.settled = settled

    def is_settled(self, words: str) -> bool:
        return self.settled


async def answered(reader: Reader, *, settled: bool = False) -> list[CallerSaid]:
    flow = Settled(settled=settled)
    call = Situation(flow, attrs.evolve(ports(transcriber=FakeTranscriber("mouais")), encoder=reader))

    async def caller(line: FakeLine) -> None:
        await trio.sleep(1.0)
        await line.speak(1.0)

    await call.run(caller)
    return [event for event in flow.seen if isinstance(event, CallerSaid)]


async def test_what_is_unsettled_is_read_before_the_flow_is_told(autojump_clock: MockClock) -> None:
    reader = Reader()
    assert await answered(reader) == [CallerSaid("mouais", 0.9)]
    assert reader.read == ["mouais"]


async def test_a_plain_answer_waits_for_nobody(autojump_clock: MockClock) -> None:
    reader = Reader()
    assert await answered(reader, settled=True) == [CallerSaid("mouais", 0.9)]
    assert reader.read == []


@pytest.mark.parametrize("reader", [Reader(delay_s=60.0), Reader(fails=True)], ids=["late", "fails"])
async def test_the_flow_is_told_all_the_same(reader: Reader, autojump_clock: MockClock) -> None:
    assert await answered(reader) == [CallerSaid("mouais", 0.9)]
    assert trio.current_time() < 20.0
