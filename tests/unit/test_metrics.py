"""What dashboards read."""

from __future__ import annotations

import re
import typing
from pathlib import Path

import attrs
import pytest
from prometheus_client import generate_latest
from prometheus_client.parser import text_string_to_metric_families

import sav_engine
from sav_engine import ports
from sav_engine.metrics import Metrics, labels
from sav_engine.metrics.plain import PlainCounter, PlainGauge, PlainHistogram
from sav_engine.providers.breaker import Breaker
from sav_engine.providers.cost import Prices, Purse
from sav_engine.providers.http import Refused

PACKAGE = Path(sav_engine.__file__).parent
KEPT_NAMES = (
    "calls_total",
    "call_duration_seconds",
    "client_sentiment_total",
    "tickets_created_total",
    "elevenlabs_requests_total",
    "elevenlabs_characters_total",
    "deepgram_requests_total",
    "deepgram_audio_seconds_total",
    "groq_requests_total",
    "groq_tokens_input_total",
    "groq_tokens_output_total",
    "tts_response_seconds",
    "stt_response_seconds",
    "llm_response_seconds",
    "active_calls",
    "cache_phrases_loaded",
    "errors_total",
    "problem_detection_score",
    "build_info",
)


@attrs.frozen
class Ended:
    status: str = "resolved"
    problem_type: str = "internet"
    sentiment: str = "positive"
    severity: str = "LOW"
    tag: str = "WIFI_FAIBLE"
    duration_seconds: float = 61.5


def page(of: Metrics) -> str:
    return generate_latest(of.registry).decode()


def value(metrics_: Metrics, name: str, **labels: str) -> float | None:
    return metrics_.registry.get_sample_value(f"voicebot_{name}", labels)


@pytest.fixture
def counted() -> Metrics:
    return Metrics("0.1.0")


def test_values_outside_the_closed_lists_make_no_new_series(counted: Metrics) -> None:
    for number in range(200):
        odd = f"odd{number}"
        counted.call_ended(Ended(status=odd, problem_type=odd, sentiment=odd))
        counted.ticket_created(Ended(severity=odd, tag=odd, problem_type=odd))
        counted.refused(odd)
        counted.error(odd, odd)
        counted.barge_in(odd)
        counted.synthesis_began(0.1, odd)
        counted.llm_answered(odd, odd, 0.1)
        counted.recording_ended(odd)
        counted.provider_up(odd, is_up=True)
        counted.price(odd, 1.0)
        counted.transcriber_ending(odd, goes_on=True)
        counted.turn_answered({odd: 0.1})
    assert page(counted).count("\n") < 1500
    assert value(counted, "calls_total", status="other", problem_type="other") == 200
    named = len({fault for faults in labels.FAULTS.values() for fault in faults})
    beyond = 200 - (labels.OPEN_VALUES_MAX - named)
    assert value(counted, "errors_total", error_type="other", component="other") == beyond


def test_two_engines_in_one_process_do_not_share_figures(counted: Metrics) -> None:
    other = Metrics("0.1.0")
    counted.noinput_total.inc()
    assert value(other, "noinput_total") == 0


def test_names_that_dashboards_know_are_all_there(counted: Metrics) -> None:
    families = {family.name for family in text_string_to_metric_families(page(counted))}
    for name in KEPT_NAMES:
        assert f"voicebot_{name.removesuffix('_total')}" in families, name


def test_each_has_a_sentence_of_help(counted: Metrics) -> None:
    for family in text_string_to_metric_families(page(counted)):
        assert family.documentation, family.name


def test_a_call_moves_its_figures(counted: Metrics) -> None:
    with counted.active_calls.track_inprogress():
        assert value(counted, "active_calls") == 1
    counted.call_ended(Ended())
    counted.ticket_created(Ended())
    counted.spoken_from_cache()
    counted.synthesis_began(0.2)
    counted.synthesis_began(0.2, "elevenlabs")
    assert value(counted, "active_calls") == 0
    assert value(counted, "calls_total", status="resolved", problem_type="internet") == 1
    assert value(counted, "calls_total", status="failed", problem_type="unknown") == 0, "there from the start"
    assert value(counted, "client_sentiment_total", sentiment="positive", problem_type="internet") == 1
    assert value(counted, "tickets_created_total", severity="LOW", tag="WIFI_FAIBLE", problem_type="internet") == 1
    assert value(counted, "call_duration_seconds_sum") == 61.5
    assert value(counted, "elevenlabs_requests_total", type="cache_hit") == 1
    assert value(counted, "elevenlabs_requests_total", type="api_call") == 1
    assert value(counted, "tts_response_seconds_count", source="local") == 1


def test_figures_counted_elsewhere_are_read_when_the_page_is_rendered(counted: Metrics) -> None:
    frames = {"sent": 0}
    counted.publish(
        lambda: [
            PlainCounter("frames", "Frames of 20 ms", frames, label="way"),
            PlainCounter("reanchors", "Schedules begun anew after a stall", {"": 3}),
            PlainGauge("lines", "Open lines", 2),
            PlainHistogram("frame_lateness_seconds", "Lateness of sends", (0.001, 0.005), (10, 5, 1), 0.05),
        ]
    )
    frames["sent"] = 50
    assert value(counted, "frames_total", way="sent") == 50
    assert value(counted, "reanchors_total") == 3
    assert value(counted, "lines") == 2
    assert value(counted, "frame_lateness_seconds_bucket", le="0.005") == 15
    assert value(counted, "frame_lateness_seconds_count") == 16


def test_the_closed_lists_are_those_of_the_tickets() -> None:
    assert typing.get_args(ports.Status) == labels.STATUSES
    assert typing.get_args(ports.Problem) == labels.PROBLEMS
    assert typing.get_args(ports.Sentiment) == labels.SENTIMENTS
    assert typing.get_args(ports.Severity) == labels.SEVERITIES


def test_faults_our_code_names_are_there_before_the_first(counted: Metrics) -> None:
    """A series that appears with its first count is never seen to grow."""
    for component, faults in labels.FAULTS.items():
        for fault in faults:
            assert value(counted, "errors_total", error_type=fault, component=component) == 0
    assert value(counted, "tickets_created_total", severity="CRITICAL", tag="UNKNOWN", problem_type="mobile") == 0


async def test_a_provider_is_shown_set_aside_and_back(counted: Metrics) -> None:
    breaker = Breaker("Groq", "llm", counted)
    assert value(counted, "provider_up", provider="groq") == 1
    breaker.failed(Refused(service="Groq", status=401, code=""))
    assert value(counted, "provider_up", provider="groq") == 0
    breaker.close()
    assert value(counted, "provider_up", provider="groq") == 1


def test_prices_are_shown_as_they_are_configured(counted: Metrics) -> None:
    Purse(counted, prices=Prices(voice_per_1000_chars=0.2))
    assert value(counted, "price_eur", of="voice_1000_characters") == 0.2
    assert set(Prices().by_metric()) < set(labels.PRICES)


def test_the_table_of_faults_is_that_of_the_code() -> None:
    code = "".join(path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py")))
    told = set(re.findall(r'metrics\.error\("(\w+)", "(\w+)"\)', code))
    assert told
    for fault, component in told:
        assert fault in labels.FAULTS[component], (fault, component)
