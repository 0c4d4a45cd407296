"""I/O (none of its own: `admin` serves it). Every figure the engine publishes, in one table, for one instance.

Names of dashboards that exist (prefix `voicebot_`) are kept; units are in the names. Label values come from closed
lists (`labels`); anything else is counted as `other`, so that no caller, vendor or fault can make the number of
series grow. What happens once a frame is not counted here: the media plane keeps plain integers, and `publish` reads
them (`plain`) when a page is asked for (a lock per frame would cost more than the frame). The table is why this file
is longer than others.
"""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Protocol

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    Info,
    ProcessCollector,
    disable_created_metrics,
)

from . import labels
from .labels import known
from .plain import PlainFigure, Reader

LOOKUP_S = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 1.7)  # the last: what a call waits for all of them
CALL_S = (5, 15, 30, 60, 90, 120, 180, 240, 300, 420, 600)  # the dashboard's limits (120, 300) and the flow's (600)
ANSWER_S = (0.05, 0.1, 0.2, 0.3, 0.45, 0.7, 0.9, 1.3, 2.0, 3.0, 5.0, 10.0)  # around the goals: 0.45 0.7 0.9 1.3 s
SCORES = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


class EndedCall(Protocol):
    """What is counted of a ticket. duration_seconds: from the first frame to the end."""

    @property
    def status(self) -> str: ...
    @property
    def problem_type(self) -> str: ...
    @property
    def sentiment(self) -> str: ...
    @property
    def severity(self) -> str: ...
    @property
    def tag(self) -> str: ...
    @property
    def duration_seconds(self) -> float: ...


class Metrics:
    """All metrics of one engine; made by `assemble`, never global, so that each test has its own."""

    def __init__(self, version: str, registry: CollectorRegistry | None = None) -> None:
        self.registry = registry if registry is not None else CollectorRegistry()
        # A second series per counter with its birthday, which nobody asks for and which doubles the page.
        disable_created_metrics()  # type: ignore[no-untyped-call]  # the library left it untyped
        self._open_values: dict[str, set[str]] = {}
        self._info(version)
        self._of_calls()
        self._of_turns()
        self._of_providers()
        self._of_records()

    def _info(self, version: str) -> None:
        info = Info("voicebot_build", "What is running", registry=self.registry)
        info.info({"version": version, "python": platform.python_version()})
        ProcessCollector(registry=self.registry)

    def _of_calls(self) -> None:
        self._calls = self._counter("calls_total", "Calls that ended", "status", "problem_type")
        self._sentiments = self._counter(
            "client_sentiment_total", "Callers' mood at the end of calls", "sentiment", "problem_type"
        )
        self._tickets = self._counter(
            "tickets_created_total", "Tickets written to the database", "severity", "tag", "problem_type"
        )
        self.call_duration_seconds = self._histogram("call_duration_seconds", "Length of calls", CALL_S)
        self.active_calls = self._gauge("active_calls", "Calls in progress")
        self.draining = self._gauge("draining", "1 while calls in progress may end and no new one is taken")
        self._recordings = self._counter("recordings_total", "Recordings of calls, by what became of them", "outcome")
        self._refused = self._counter("refused_total", "Connections that did not become a call", "kind")
        self._transfers = self._counter("transfers_total", "Transfers tried, by what came of it", "outcome")
        self._errors = self._counter("errors_total", "Faults", "error_type", "component")
        self.spool_tickets = self._gauge("spool_tickets", "Tickets kept on disk until the database has them")
        for problem in labels.PROBLEMS:  # series that exist from the start, so that their first increase is seen
            for status in labels.STATUSES:
                self._calls.labels(status, problem)
            for sentiment in labels.SENTIMENTS:
                self._sentiments.labels(sentiment, problem)
            for severity in labels.SEVERITIES:
                for tag in labels.TAGS:
                    self._tickets.labels(severity, tag, problem)
        for component, faults in labels.FAULTS.items():
            for fault in faults:
                self._errors.labels(self._one_of_few("error_type", fault), component)
        for kind in labels.REFUSALS:
            self._refused.labels(kind)
        for outcome in labels.TRANSFERS:
            self._transfers.labels(outcome)

    def _of_turns(self) -> None:
        self.noinput_total = self._counter("noinput_total", "Questions to which nothing was heard")
        self.nomatch_total = self._counter("nomatch_total", "Answers that were not understood")
        self._barge_ins = self._counter(
            "barge_in_total", "Callers speaking over the bot, by what came of it", "outcome"
        )
        for outcome in labels.BARGE_INS:
            self._barge_ins.labels(outcome)
        self.barge_in_seconds = self._histogram(
            "barge_in_seconds", "From the caller's first sound over the bot to the bot's silence", ANSWER_S
        )
        self.response_seconds = self._histogram(
            "response_seconds", "From the end of the caller's speech to the bot's first sound", ANSWER_S
        )
        self._turn_latency = self._histogram(
            "turn_latency_seconds", "What a caller waits for an answer for, by what was awaited", ANSWER_S, "cause"
        )
        # Looked for by its label each time, a series costs as much again as what is counted in it.
        self._turn_waited = cache(lambda cause: self._turn_latency.labels(self._one_of_few("cause", cause)))
        self.problem_detection_score = self._histogram(
            "problem_detection_score", "How sure the grammar was of the caller's problem, 0 to 1", SCORES
        )
        self.cache_phrases_loaded = self._gauge("cache_phrases_loaded", "Constant prompts ready in the call's voice")

    def _of_providers(self) -> None:
        self._speech = self._counter(
            "elevenlabs_requests_total", "Sentences spoken from the cache, or asked of the voice service", "type"
        )
        for kind in ("cache_hit", "api_call"):
            self._speech.labels(kind)
        self.elevenlabs_characters_total = self._counter(
            "elevenlabs_characters_total", "Characters sent to the voice"
        )
        self.deepgram_requests_total = self._counter("deepgram_requests_total", "Transcriber sessions opened")
        self.deepgram_audio_seconds_total = self._counter("deepgram_audio_seconds_total", "Sound sent to it, seconds")
        self.deepgram_socket_seconds_total = self._counter(
            "deepgram_socket_seconds_total", "How long its sessions were open, seconds"
        )
        self.deepgram_unanswered_total = self._counter(
            "deepgram_unanswered_total", "Final words that were asked for and did not come in time"
        )
        self._deepgram_endings = self._counter(
            "deepgram_endings_total", "Sessions refused or lost, and what we did", "kind", "reaction"
        )
        self._groq_requests = self._counter("groq_requests_total", "Requests to the language model", "model")
        self.groq_tokens_input_total = self._counter("groq_tokens_input_total", "Tokens sent to it")
        self.groq_tokens_output_total = self._counter("groq_tokens_output_total", "Tokens it wrote")
        self._tts = self._histogram("tts_response_seconds", "From text to first sound", ANSWER_S, "source")
        self._from_cache = self._speech.labels("cache_hit"), self._tts.labels("cache")
        self.stt_response_seconds = self._histogram(
            "stt_response_seconds", "From the end of an utterance to its final words", ANSWER_S
        )
        self._llm = self._histogram("llm_response_seconds", "From request to answer", ANSWER_S, "task")
        self._retries = self._counter("provider_retries_total", "Requests asked again", "provider")
        self._fallbacks = self._counter("provider_fallbacks_total", "Requests another had to answer", "provider")
        self._incidents = self._counter("provider_incidents_total", "Times in which others answered", "provider")
        self._hedges = self._counter(
            "provider_hedges_total",
            "Late requests that were asked twice, by which answer came first",
            "provider",
            "winner",
        )
        self._cost_eur = self._counter("provider_cost_eur_total", "What the service has cost", "provider")
        self._provider_up = Gauge(
            "voicebot_provider_up",
            "1 while it is asked, 0 while it is set aside",
            ["provider"],
            registry=self.registry,
        )
        self._price_eur = Gauge("voicebot_price_eur", "What one costs, as configured", ["of"], registry=self.registry)
        for provider in labels.PROVIDERS:
            for counter in (self._retries, self._fallbacks, self._incidents, self._cost_eur):
                counter.labels(provider)

    def _of_records(self) -> None:
        self._lookups = self._counter("lookups_total", "Look-ups in the databases during calls", "what", "outcome")
        self._lookup_seconds = self._histogram("lookup_seconds", "How long a look-up took", LOOKUP_S, "what")
        self._database_up = Gauge(
            "voicebot_database_up", "1 while the database answers", ["database"], registry=self.registry
        )
        self.spool_filling = self._gauge("spool_filling", "1 while the spool is half full or more: an alarm")
        self.spool_refusing = self._gauge("spool_refusing", "1 while the disk takes no ticket: an alarm")
        self.tickets_held = self._gauge("tickets_held", "Tickets in memory: neither disk nor database takes them")
        self.spool_set_aside = self._gauge("spool_set_aside", "Tickets kept aside for a person to look at")
        self._letters = self._counter("letters_total", "Messages about tickets, by outcome", "channel", "outcome")
        for channel in labels.CHANNELS:
            for outcome in labels.LETTER_OUTCOMES:
                self._letters.labels(channel, outcome)
        for what in labels.LOOKUPS:
            for outcome in labels.LOOKUP_OUTCOMES:
                self._lookups.labels(what, outcome)

    # ------------------------------------------------------------ what happens

    def call_ended(self, call: EndedCall) -> None:
        """Count a call by its ticket, whether or not the ticket can be written."""
        problem = known(call.problem_type, labels.PROBLEMS)
        self._calls.labels(known(call.status, labels.STATUSES), problem).inc()
        self._sentiments.labels(known(call.sentiment, labels.SENTIMENTS), problem).inc()
        self.call_duration_seconds.observe(call.duration_seconds)

    def ticket_created(self, call: EndedCall) -> None:
        """The database has the ticket."""
        severity, tag = known(call.severity, labels.SEVERITIES), known(call.tag, labels.TAGS)
        self._tickets.labels(severity, tag, known(call.problem_type, labels.PROBLEMS)).inc()

    def refused(self, kind: str) -> None:
        """A connection did not become a call. kind: one of REFUSALS."""
        self._refused.labels(known(kind, labels.REFUSALS)).inc()

    def transfer(self, outcome: str) -> None:
        """A transfer was tried. outcome: one of TRANSFERS."""
        self._transfers.labels(known(outcome, labels.TRANSFERS)).inc()

    def recording_ended(self, outcome: str) -> None:
        """outcome: one of RECORDING_OUTCOMES."""
        self._recordings.labels(known(outcome, labels.RECORDING_OUTCOMES)).inc()

    def error(self, error_type: str, component: str) -> None:
        """A fault. error_type: a name from our code (snake_case or a class), component: one of COMPONENTS."""
        self._errors.labels(self._one_of_few("error_type", error_type), known(component, labels.COMPONENTS)).inc()

    def barge_in(self, outcome: str) -> None:
        self._barge_ins.labels(known(outcome, labels.BARGE_INS)).inc()

    def turn_answered(self, seconds_by_cause: Mapping[str, float]) -> None:
        """The bot's first sound after the caller's words. The causes, named in our code, add up to the wait."""
        for cause, seconds in seconds_by_cause.items():
            self._turn_waited(cause).observe(seconds)
        self.response_seconds.observe(sum(seconds_by_cause.values()))

    def spoken_from_cache(self) -> None:
        """A constant prompt was played from its recording."""
        played, waited = self._from_cache
        played.inc()
        waited.observe(0.0)

    def synthesis_began(self, waited_s: float, source: str = "local") -> None:
        """The first sound of a synthesised sentence is there. source: one of VOICE_SOURCES."""
        self._tts.labels(known(source, labels.VOICE_SOURCES)).observe(waited_s)
        if source == "elevenlabs":
            self._speech.labels("api_call").inc()

    def transcriber_billed(self, audio_s: float, open_s: float) -> None:
        """One session of the transcriber is over."""
        self.deepgram_audio_seconds_total.inc(audio_s)
        self.deepgram_socket_seconds_total.inc(open_s)

    def transcriber_ending(self, kind: str, *, goes_on: bool) -> None:
        """A session was refused or lost. kind: a name from our code."""
        reaction = "again" if goes_on else "gave_up"
        self._deepgram_endings.labels(self._one_of_few("ending", kind), reaction).inc()

    def llm_answered(self, task: str, model: str, waited_s: float) -> None:
        self._llm.labels(known(task, labels.LLM_TASKS)).observe(waited_s)
        self._groq_requests.labels(self._one_of_few("model", model)).inc()

    def provider_retry(self, provider: str) -> None:
        """A request is asked again before its first byte. provider: one of PROVIDERS."""
        self._retries.labels(known(provider, labels.PROVIDERS)).inc()

    def provider_fallback(self, provider: str) -> None:
        """The next model, voice or transcriber answers instead."""
        self._fallbacks.labels(known(provider, labels.PROVIDERS)).inc()

    def provider_incident(self, provider: str) -> None:
        """Fallbacks have begun after a quiet time."""
        self._incidents.labels(known(provider, labels.PROVIDERS)).inc()

    def provider_hedge(self, provider: str, winner: str) -> None:
        """An answer was so late that it was asked for twice. winner: first or second."""
        self._hedges.labels(known(provider, labels.PROVIDERS), known(winner, labels.HEDGE_WINNERS)).inc()

    def provider_up(self, provider: str, *, is_up: bool) -> None:
        """A provider in use is asked, or set aside. provider: one of PROVIDERS."""
        self._provider_up.labels(known(provider, labels.PROVIDERS)).set(is_up)

    def price(self, of: str, eur: float) -> None:
        """What the operator has configured. of: one of PRICES."""
        self._price_eur.labels(known(of, labels.PRICES)).set(eur)

    def provider_cost(self, provider: str, eur: float) -> None:
        self._cost_eur.labels(known(provider, labels.PROVIDERS)).inc(eur)

    def looked_up(self, what: str, outcome: str, took_s: float) -> None:
        """A look-up during a call. what: one of LOOKUPS, outcome: one of LOOKUP_OUTCOMES."""
        what = known(what, labels.LOOKUPS)
        self._lookups.labels(what, known(outcome, labels.LOOKUP_OUTCOMES)).inc()
        self._lookup_seconds.labels(what).observe(took_s)

    def letter(self, channel: str, outcome: str) -> None:
        """channel: one of CHANNELS, outcome: one of LETTER_OUTCOMES."""
        self._letters.labels(known(channel, labels.CHANNELS), known(outcome, labels.LETTER_OUTCOMES)).inc()

    def database_answers(self, database: str, is_up: bool) -> None:
        """database: one of DATABASES."""
        self._database_up.labels(known(database, labels.DATABASES)).set(is_up)

    def publish(self, read: Callable[[], Iterable[PlainFigure]]) -> None:
        """Have figures that others count in plain integers read whenever a page is rendered.

        `read` runs in a worker thread: it may look at integers, and must change nothing.
        """
        self.registry.register(Reader(read))

    # ------------------------------------------------------------ help

    def _counter(self, name: str, help: str, *by: str) -> Counter:
        return Counter(f"voicebot_{name}", help, by, registry=self.registry)

    def _gauge(self, name: str, help: str) -> Gauge:
        return Gauge(f"voicebot_{name}", help, registry=self.registry)

    def _histogram(self, name: str, help: str, buckets: Sequence[float], *by: str) -> Histogram:
        return Histogram(f"voicebot_{name}", help, by, buckets=buckets, registry=self.registry)

    def _one_of_few(self, label: str, value: str) -> str:
        """The value while the label has few of them, then `other`."""
        seen = self._open_values.setdefault(label, set())
        if value not in seen and len(seen) >= labels.OPEN_VALUES_MAX:
            return labels.OTHER
        seen.add(value)
        return value
