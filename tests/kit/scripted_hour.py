"""An hour of sixty calls whose figures are known, with a restart of the engine in the middle, as a scraper saw it.

Call n ends at 60 n + 30 s. Every figure that a panel shows can be worked out from this file with a pencil.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from sav_engine.assemble_figures import figures_of
from sav_engine.media.counters import Counters
from sav_engine.metrics import Metrics
from sav_engine.providers.cost import Prices

BEGAN = 1_780_272_000  # Unix time; its date does not matter
SCRAPE_S = 15
HOUR_S = 3600
CALLS = 60
RESTART_AT_S = 1800


@attrs.frozen
class Ended:
    status: str
    problem_type: str
    sentiment: str
    severity: str
    tag: str = "WIFI_FAIBLE"
    duration_seconds: float = 100.0


def ended(n: int) -> Ended:
    """Of ten calls seven are resolved and two transferred; the tenth was given up, or was out of hours, in turn."""
    unlucky = "closed" if n % 20 == 9 else "abandoned"
    return Ended(
        status="resolved" if n % 10 < 7 else "transferred" if n % 10 < 9 else unlucky,
        problem_type="mobile" if n % 3 == 2 else "internet",
        sentiment=("negative", "neutral", "positive", "positive")[n % 4],
        severity=("LOW", "LOW", "LOW", "MEDIUM", "MEDIUM", "HIGH")[n % 6],
    )


class Engine:
    """One life of the engine, as far as its figures go."""

    def __init__(self) -> None:
        self.metrics, self.counters = Metrics("1.2.3"), Counters()
        self.metrics.publish(lambda: figures_of(self.counters))
        self.metrics.active_calls.set(3)
        self.metrics.spool_tickets.set(2)
        for of, eur in Prices().by_metric().items():
            self.metrics.price(of, eur)
        self.metrics.price("human_call", 15.0)
        for provider in ("deepgram", "groq", "elevenlabs"):
            self.metrics.provider_up(provider, is_up=provider != "groq")
        for database in ("clients", "tickets"):
            self.metrics.database_answers(database, is_up=True)

    def call(self, n: int) -> None:
        metrics, call = self.metrics, ended(n)
        metrics.call_ended(call)
        metrics.ticket_created(call)
        for _ in range(8):
            metrics.spoken_from_cache()
        for _ in range(2):
            metrics.synthesis_began(0.25, "elevenlabs")  # in the bucket from 0.2 to 0.3 s
        metrics.provider_cost("elevenlabs", 0.05)
        metrics.provider_cost("deepgram", 0.01)
        metrics.provider_cost("groq", 0.001)
        metrics.turn_answered({"endpointing": 0.3, "transcript": 0.1, "voice": 0.4})  # 0.8 s: from 0.7 to 0.9
        metrics.stt_response_seconds.observe(0.15)  # from 0.1 to 0.2
        metrics.llm_answered("summary", "m", 0.8)  # from 0.7 to 0.9
        metrics.barge_in_seconds.observe(0.25)
        self.counters.frames_sent += 1000
        self.counters.frames_late += 2
        self.counters.lateness[0] += 1000  # under a millisecond
        if n % 15 == 7:
            metrics.error("synthesis_late", "voice")
            metrics.provider_fallback("elevenlabs")
            metrics.noinput_total.inc()
            metrics.nomatch_total.inc(2)
        if n % 30 == 12:
            metrics.refused("full")
            metrics.transfer("transferred")


def scrapes() -> Iterator[str]:
    """Lines of OpenMetrics, oldest first."""
    engine, calls = Engine(), 0
    for at_s in range(0, HOUR_S + 1, SCRAPE_S):
        if at_s == RESTART_AT_S:
            engine = Engine()
        while calls < CALLS and 60 * calls + 30 <= at_s:
            engine.call(calls)
            calls += 1
        yield f'up{{job="voicebot",instance="a"}} 1 {BEGAN + at_s}'
        for family in engine.metrics.registry.collect():
            for sample in family.samples:
                if sample.name.startswith("voicebot_"):
                    labels = ",".join(f'{name}="{value}"' for name, value in sample.labels.items())
                    yield f"{sample.name}{{{labels}}} {sample.value} {BEGAN + at_s}"
    yield "# EOF"
