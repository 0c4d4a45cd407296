"""One call to a whole engine, with its services played beside it, moves every figure that dashboards know."""

from __future__ import annotations

from collections import defaultdict
from contextlib import AsyncExitStack
from io import StringIO
from pathlib import Path

import pytest
import trio
from prometheus_client.parser import text_string_to_metric_families

from sav_engine.assemble import build
from sav_engine.config import Config
from sav_engine.sandbox.demo import asterisk
from sav_engine.sandbox.engine_process import engine_process
from sav_engine.sandbox.groq import GroqFaults
from sav_engine.sandbox.incidents import Case
from sav_engine.sandbox.rehearsals import INCIDENT_SCENARIO, Stage, call, logged_in, metrics_page, stand_ins
from sav_engine.sandbox.scenario_file import find, load
from sav_engine.sandbox.services_file import ServiceFaults
from sav_engine.sandbox.show import Terminal
from tests.kit.calls import FakeRecords

CALL_S = 150  # the call takes 40 s
# A service that fails once is asked again, and a form that never fits makes a fault, of which errors_total tells.
FAULTS = Case("groq", "formulaire toujours invalide", ServiceFaults(groq=GroqFaults(unfit_forms=99)))
MOVE = (
    *("calls_total", "call_duration_seconds_count", "call_duration_seconds_sum", "client_sentiment_total"),
    *("tickets_created_total", "elevenlabs_requests_total", "elevenlabs_characters_total", "deepgram_requests_total"),
    *("deepgram_audio_seconds_total", "groq_requests_total", "groq_tokens_input_total", "groq_tokens_output_total"),
    *("tts_response_seconds_count", "stt_response_seconds_count", "llm_response_seconds_count", "active_calls"),
    *("errors_total", "problem_detection_score_count", "build_info"),
    *("response_seconds_count", "turn_latency_seconds_count", "frame_lateness_seconds_count", "frames_sent_total"),
    *("provider_cost_eur_total", "provider_up", "price_eur", "provider_retries_total", "provider_fallbacks_total"),
    *("transfers_total", "lookups_total", "database_up"),
)
# May rest.
QUIET = (
    "draining",
    "spool_tickets",
    "spool_filling",
    "spool_refusing",
    "tickets_held",
    "nomatch_total",
    "noinput_total",
    "barge_in_total",
)


def sums(page: str) -> dict[str, float]:
    """Each figure of ours, all its series together."""
    found: defaultdict[str, float] = defaultdict(float)
    for family in text_string_to_metric_families(page):
        for sample in family.samples:
            found[sample.name.removeprefix("voicebot_")] += sample.value
    return dict(found)


@pytest.mark.alone
@pytest.mark.postgres
@pytest.mark.speech
async def test_every_figure_moves_in_one_simulated_call(tmp_path: Path):
    stage = Stage({}, Terminal(StringIO()), Terminal(StringIO()))
    most: dict[str, float] = {}
    async with AsyncExitStack() as stack:
        services, strike = await stack.enter_async_context(stand_ins(FAULTS, stage.sounds))
        ami, settings = await stack.enter_async_context(asterisk())
        engine = await stack.enter_async_context(
            engine_process(tmp_path / "state", tmp_path / "engine.log", {**services, **settings})
        )
        await logged_in(ami)
        strike()
        before = sums(await metrics_page(engine))

        async def look() -> None:
            while True:
                await trio.sleep(1.0)
                for name, value in sums(await metrics_page(engine)).items():
                    most[name] = max(most.get(name, 0.0), value)

        with trio.fail_after(CALL_S):
            async with trio.open_nursery() as during:
                during.start_soon(look)
                outcome = await call(load(find(INCIDENT_SCENARIO)), engine, ami.exchange, tmp_path / "state", stage)
                await engine.read_ticket(outcome.call_id)
                await trio.sleep(3.0)
                during.cancel_scope.cancel()
    there_from_the_start = {"build_info", "provider_up", "price_eur", "database_up"}
    still = [
        name for name in MOVE if name not in there_from_the_start and not most.get(name, 0) > before.get(name, 0)
    ]
    assert not still, f"nothing moved {still}"
    assert all(most[name] > 0 for name in there_from_the_start), {name: most[name] for name in there_from_the_start}
    assert all(name in most for name in QUIET)
    assert before["cache_phrases_loaded"] == 0, "the voice of the stand-in has no prompts bought: the next test"
    assert before["price_eur"] == pytest.approx(0.11 + 0.26 + 0.14 + 0.07 + 0.56 + 15)


def test_the_prompts_of_the_embedded_voice_are_counted(tmp_path: Path):
    records = FakeRecords()
    built = build(Config(state_dir=tmp_path), records, records, None)
    loaded = built.house.metrics.registry.get_sample_value("voicebot_cache_phrases_loaded")
    assert loaded == built.said.prompts.loaded > 30
