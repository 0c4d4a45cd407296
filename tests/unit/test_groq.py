"""The language model: late, gone, refusing, talking nonsense; and then when it is well."""

import itertools
import json

import attrs
import httpx2 as httpx
import pytest
import trio
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.call.written_summary import dialogue
from sav_engine.errors import ProviderError
from sav_engine.metrics import Metrics
from sav_engine.ports import Assignment, Form, Turn
from sav_engine.providers import groq, http
from sav_engine.providers.breaker import Open
from sav_engine.providers.cost import BudgetSpent, Purse
from sav_engine.providers.groq_form import fits, read_form
from sav_engine.providers.groq_stream import Event, Events
from sav_engine.providers.groq_text import Sentences
from sav_engine.providers.groq_wire import Limits, chat_body, duration_s, limits_of, verdict
from sav_engine.providers.http import Nonsense, Refused, Unreachable
from sav_engine.sandbox.groq import GroqFaults, GroqLatency, GroqStandIn
from tests.kit.services import KEY, MODELS, Body, Scripted, groq_writer

ASKED = Assignment("reply", "Tu es au téléphone.", "je n'ai plus de wifi", tokens_max=120)
SPOKEN = [
    "Je comprends, votre wifi ne marche plus.",
    "Nous allons redémarrer votre box ensemble.",
    "Êtes-vous prêt ?",
]
FORM = Form(
    "bilan",
    {
        "type": "object",
        "properties": {"resume": {"type": "string"}, "gravite": {"type": "string", "enum": ["LOW", "HIGH"]}},
        "required": ["resume", "gravite"],
        "additionalProperties": False,
    },
)


def stand_in(**faults):
    return GroqStandIn(key=KEY, faults=GroqFaults(**faults))


def asked_models(server):
    return [json.loads(request.body)["model"] for request in server.seen if request.body]


def sample(writer, name, **labels):
    return writer._metrics.registry.get_sample_value(f"voicebot_{name}", labels) or 0.0


async def said(writer, asked=ASKED):
    return [sentence async for sentence in writer.speak(asked)]


# ---------------------------------------------------------------- refused


@pytest.mark.parametrize("status", [400, 401, 403, 413, 422, 429, 498, 500, 502, 503])
async def test_a_refusal_is_an_error_of_ours_without_the_key(status):
    async with groq_writer(stand_in(refuse=status, retry_after=0)) as writer:
        with pytest.raises(Refused) as refused:
            await said(writer)
        assert refused.value.status == status
        assert KEY not in str(refused.value) and KEY not in repr(refused.value)


@pytest.mark.parametrize("status", [401, 403])
async def test_a_wrong_key_opens_the_circuit_and_the_next_call_does_not_ask(status):
    server = stand_in(refuse=status)
    async with groq_writer(server) as writer:
        with pytest.raises(Refused):
            await said(writer)
        with pytest.raises(Open):
            await said(writer)
        assert len(server.seen) == 1
        assert sample(writer, "errors_total", error_type="groq_open", component="llm") == 1


async def test_a_page_of_a_firewall_is_no_json_and_still_a_refusal():
    async with groq_writer(stand_in(refuse=403, refuse_html=True)) as writer:
        with pytest.raises(Refused, match="HTTP 403"):
            await said(writer)


async def test_a_retired_model_is_passed_over_for_good():
    server = stand_in(gone=(MODELS[0],))
    async with groq_writer(server) as writer:
        assert await said(writer) == SPOKEN
        assert await said(writer) == SPOKEN
    assert asked_models(server) == [MODELS[0], MODELS[1], MODELS[1]]


async def test_one_hiccup_is_asked_again_and_nobody_notices():
    server = stand_in(refuse=500, refuse_times=1)
    async with groq_writer(server) as writer:
        assert await said(writer) == SPOKEN
        assert sample(writer, "provider_retries_total", provider="groq") == 1
    assert asked_models(server) == [MODELS[0]] * 2


async def test_a_429_that_asks_for_more_time_than_the_turn_has_goes_to_the_next_model():
    server = stand_in(refuse=429, refuse_times=1, retry_after=30)
    async with groq_writer(server) as writer:
        assert await said(writer) == SPOKEN
    assert asked_models(server) == list(MODELS)


async def test_a_model_without_room_for_this_minute_is_not_asked():
    server = stand_in(tokens_left=10)
    async with groq_writer(server) as writer:
        await said(writer)
        server.faults = GroqFaults()
        await said(writer)
    assert asked_models(server) == list(MODELS)


async def test_three_failures_set_the_service_aside_once_and_a_probe_brings_it_back(autojump_clock):
    healthy = [False]

    async def answer(request):
        if not healthy[0]:
            raise httpx.ConnectError("no")
        return httpx.Response(200, json={"data": [{"id": MODELS[0]}]})

    metrics = Metrics("0")
    async with http.open_client("http://x/", {}, connections_max=2, transport=Scripted(answer)) as client:
        writer = groq.GroqWriter(client, MODELS, metrics=metrics, purse=Purse(metrics))
        async with trio.open_nursery() as nursery:
            nursery.start_soon(writer.run)
            for _ in range(3):
                with pytest.raises(Unreachable):
                    await said(writer)
            for _ in range(20):
                with pytest.raises(Open):
                    await said(writer)
            assert writer.breaker.incidents == 1
            await trio.sleep(30)
            assert writer.breaker.is_open
            healthy[0] = True
            await trio.sleep(61)
            assert not writer.breaker.is_open
            nursery.cancel_scope.cancel()


async def test_a_spent_budget_asks_nobody():
    server = stand_in()
    async with groq_writer(server, limit_eur=1e-6) as writer:
        await said(writer)
        with pytest.raises(BudgetSpent):
            await said(writer)
    assert len(server.seen) == 1


# ---------------------------------------------------------------- late, cut, nonsense


def scripted_writer(answer, **late):
    metrics = Metrics("0")
    client = http.open_client("http://x/", {}, connections_max=4, transport=Scripted(answer))
    return groq.GroqWriter(client, MODELS, metrics=metrics, purse=Purse(metrics), deadlines=groq.Deadlines(**late))


def chunk(text):
    return b"data: " + json.dumps({"choices": [{"delta": {"content": text}}]}).encode() + b"\n\n"


async def test_no_word_in_time_is_told_at_the_deadline(autojump_clock):
    async def answer(request):
        return httpx.Response(200, stream=Body(60.0))

    writer, began = scripted_writer(answer), trio.current_time()
    with pytest.raises(Unreachable) as late:
        await said(writer)
    assert late.value.kind == "late"
    assert trio.current_time() - began == pytest.approx(groq.FIRST_TOKEN_S)


async def test_an_answer_that_stalls_has_said_what_it_said(autojump_clock):
    body = Body(chunk("Bonjour. Je "), 60.0)

    async def answer(request):
        return httpx.Response(200, stream=body)

    heard = []
    with pytest.raises(Unreachable, match="en route"):
        async for sentence in scripted_writer(answer).speak(ASKED):
            heard.append(sentence)  # noqa: PERF401 -- what was heard before the error is the point
    assert heard == ["Bonjour."]
    assert body.is_closed


@pytest.mark.parametrize(
    "faults",
    [
        {"cut_after": 8},
        {"no_done": True},
        {"no_finish": True},
        {"garbage": True},
        {"error_after": 3, "mid_error": "event"},
        {"error_after": 3, "mid_error": "data"},
        {"error_after": 3, "mid_error": "x_groq"},
    ],
    ids=str,
)
async def test_an_answer_that_breaks_off_is_an_error_and_is_not_asked_again(faults):
    server = stand_in(**faults)
    async with groq_writer(server) as writer:
        with pytest.raises((Nonsense, Unreachable)):
            await said(writer)
    assert len(server.seen) == 1


async def test_an_error_before_the_first_letter_is_asked_again():
    server = stand_in(error_after=0, mid_error="data")
    async with groq_writer(server) as writer:
        with pytest.raises(Nonsense):
            await said(writer)
    assert asked_models(server) == [MODELS[0], MODELS[0], MODELS[1], MODELS[1]]


async def test_a_stall_of_the_server_ends_at_the_deadline_and_the_client_lives_on():
    server = stand_in(stall_after=4)
    async with groq_writer(server, gap_s=0.1) as writer:
        with pytest.raises(Unreachable):
            await said(writer)
        server.faults = GroqFaults()
        assert await said(writer) == SPOKEN


async def test_the_caller_interrupts_and_the_connection_is_dropped():
    server = GroqStandIn(key=KEY, latency=GroqLatency(token_s=0.02))
    async with groq_writer(server) as writer:
        stream = writer.speak(ASKED)
        assert await anext(stream) == SPOKEN[0]
        await stream.aclose()
        assert sample(writer, "groq_tokens_output_total") > 0  # estimated: no usage came
        server.latency = GroqLatency()
        assert await said(writer) == SPOKEN


async def test_a_cancelled_turn_leaves_the_client_usable():
    server = GroqStandIn(key=KEY, latency=GroqLatency(first_token_s=5))
    async with groq_writer(server) as writer:
        for _ in range(12):  # more than the pool has connections
            with trio.move_on_after(0.01):
                await said(writer)
        server.latency = GroqLatency()
        assert await said(writer) == SPOKEN


# ---------------------------------------------------------------- well


@pytest.mark.parametrize("faults", [{}, {"byte_by_byte": True}, {"thinks_aloud": True}], ids=str)
async def test_sentences_come_whole_however_they_were_cut(faults):
    async with groq_writer(stand_in(**faults)) as writer:
        assert await said(writer) == SPOKEN
        assert sample(writer, "groq_requests_total", model=MODELS[0]) == 1
        assert sample(writer, "groq_tokens_input_total") > 0
        assert writer._purse.spent_eur > 0


async def test_line_separators_inside_a_text_do_not_tear_it():
    async with groq_writer(stand_in(line_separators=True)) as writer:
        assert "".join(await said(writer)).replace("\u2028", "").replace("\u0085", "").replace(" ", "") == "".join(
            SPOKEN
        ).replace(" ", "")


async def test_an_answer_cut_by_its_limit_loses_its_last_half_sentence():
    server = GroqStandIn(key=KEY, faults=GroqFaults(length=True), words=lambda said: "Bonjour. Je vais vous")
    async with groq_writer(server) as writer:
        assert await said(writer) == ["Bonjour."]


async def test_at_the_start_a_wrong_key_is_told():
    async with groq_writer(stand_in(), key="gsk_wrong") as writer:
        with pytest.raises(Refused, match="401"):
            await writer.check()


async def test_at_the_start_retired_models_are_named_and_forgotten():
    async with groq_writer(stand_in(), models=("llama-3.3-70b-versatile", *MODELS)) as writer:
        assert await writer.check() == ("llama-3.3-70b-versatile",)
        assert await said(writer) == SPOKEN
    async with groq_writer(stand_in(), models=("llama-3.3-70b-versatile",)) as writer:
        with pytest.raises(ProviderError, match="GROQ_MODELS"):
            await writer.check()


# ---------------------------------------------------------------- forms


async def test_a_form_is_filled_in():
    async with groq_writer(stand_in()) as writer:
        filled = await writer.fill(ASKED, FORM)
    assert filled == {"resume": "Dit par l'appelant : je n'ai plus de wifi", "gravite": "LOW"}


async def test_a_summary_in_the_sandbox_holds_the_callers_words_and_no_json():
    lines = dialogue([Turn("bot", "Bonjour.", 0.0), Turn("caller", "plus de wifi", 3.0), Turn("caller", "oui", 9.0)])
    asked = attrs.evolve(ASKED, data=json.dumps({"issue": "resolved", "dialogue": lines}))
    async with groq_writer(stand_in()) as writer:
        filled = await writer.fill(asked, FORM)
    assert filled["resume"] == "Dit par l'appelant : plus de wifi oui"


async def test_a_form_that_failed_once_is_asked_again_and_is_no_outage():
    server = stand_in(unfit_forms=1)
    async with groq_writer(server) as writer:
        assert await writer.fill(ASKED, FORM)
        assert not writer.breaker._failed_s
    assert len(server.seen) == 2


async def test_forms_that_always_fail_are_left_to_the_rules():
    async with groq_writer(stand_in(unfit_forms=99)) as writer:
        with pytest.raises(Refused, match="json_validate_failed"):
            await writer.fill(ASKED, FORM)
        assert not writer.breaker.is_open


def test_a_form_with_an_invented_action_is_not_accepted():
    assert read_form('{"resume": "x", "gravite": "DELETE ALL"}', FORM) is None
    assert read_form('{"resume": "x", "gravite": "LOW", "action": "transfer"}', FORM) is None
    assert read_form("[" * 100_000, FORM) is None
    assert read_form('{"resume": "x", "gravite": "LOW"}', FORM) is not None
    assert not fits(True, {"type": "integer"})
    assert fits(None, {"anyOf": [{"type": "string"}, {"type": "null"}]})


# ---------------------------------------------------------------- the small machines

EVENTS = (
    b'event: error\ndata: {"a": 1}\n\n: comment\ndata: x\r\ndata: y\r\n\r\ndata: z\r\rdata: \xc3\xa9\xe2\x80\xa8\n\n'
)


@given(st.lists(st.integers(0, len(EVENTS)), max_size=20))
def test_events_do_not_depend_on_how_bytes_were_cut(cuts):
    places = sorted({0, *cuts, len(EVENTS)})
    events = Events()
    found = [event for begin, end in itertools.pairwise(places) for event in events.feed(EVENTS[begin:end])]
    assert found == [Event("error", '{"a": 1}'), Event("", "x\ny"), Event("", "z"), Event("", "é\u2028")]


TEXT = "Bonjour M. Dupont. <think>Il est fâché.</think>Je regarde ! C'est noté\nVoilà"


@given(st.lists(st.integers(0, len(TEXT)), max_size=20))
def test_sentences_do_not_depend_on_how_letters_were_cut(cuts):
    places = sorted({0, *cuts, len(TEXT)})
    sentences = Sentences()
    found = [sentence for begin, end in itertools.pairwise(places) for sentence in sentences.feed(TEXT[begin:end])]
    assert [*found, sentences.rest()] == ["Bonjour M. Dupont.", "Je regarde !", "C'est noté", "Voilà"]


def test_a_thought_that_never_ends_is_never_said():
    sentences = Sentences()
    assert list(sentences.feed("D'accord. <think>hmm. hmm. ")) == ["D'accord."]
    assert sentences.rest() == ""


def test_a_text_without_full_stops_is_cut_at_a_comma():
    sentences = Sentences()
    first = next(iter(sentences.feed("un mot, " * 60)))
    assert len(first) <= 240 and first.endswith(",")


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("48ms", 0.048), ("7.66s", 7.66), ("1m26.4s", 86.4), ("2h3m", 7380.0), ("soon", None), ("", None), ("5", None)],
)
def test_go_durations(text, seconds):
    assert duration_s(text) == (pytest.approx(seconds) if seconds is not None else None)


def test_limits_of_an_answer():
    limits = limits_of({"x-ratelimit-remaining-tokens": "100", "x-ratelimit-reset-tokens": "2s"}, 10.0)
    assert limits == Limits(None, 10.0, 100, 12.0)
    assert limits.room_at_s(500, 10.0) == 12.0
    assert limits.room_at_s(50, 10.0) == 10.0


def test_a_schema_is_never_streamed_and_reasoning_never_asked_for_where_it_is_refused():
    for model in (*MODELS, "qwen/qwen3.8-27b", "llama-3.3-70b-versatile"):
        spoken, stored = json.loads(chat_body(model, ASKED)), json.loads(chat_body(model, ASKED, FORM))
        assert spoken["stream"] is True and "response_format" not in spoken
        assert "stream" not in stored and stored["response_format"]["type"] in {"json_schema", "json_object"}
        assert not ("gpt-oss" in model and spoken["reasoning_effort"] == "none")
        assert spoken["messages"][1] == {"role": "user", "content": ASKED.data}


def test_each_refusal_has_its_reaction():
    assert verdict(404, "model_not_found") == "next_model"
    assert verdict(400, "model_decommissioned") == "next_model"
    assert verdict(400, "json_validate_failed") == "once_more"
    assert verdict(413, "rate_limit_exceeded") == "give_up"
    assert verdict(429, "rate_limit_exceeded") == "wait"
