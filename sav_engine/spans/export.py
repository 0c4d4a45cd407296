"""I/O. Calls that are over, read from their traces and sent to a collector: OTLP over HTTP, protobuf.

The call itself does one thing: it leaves its id in a bounded queue. Here one thread at a time reads, makes and sends;
what does not fit, or what the collector does not take, is dropped and counted.
"""

from __future__ import annotations

import hashlib
import importlib.util
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, TypeVar
from uuid import UUID

import attrs
import trio

from ..call_report.story import Story
from ..call_report.trace import read_story
from ..logs import get_logger
from .tree import Span, spans_of

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import ReadableSpan
    from opentelemetry.sdk.trace.export import SpanExporter

QUEUE_CALLS: Final = 1_000  # an hour of a busy line while the collector is away
BATCH_CALLS: Final = 20  # of some hundred spans each: a message of half a megabyte
SETTLE_S: Final = 0.5  # the trace is written in batches by another service
TRIES: Final = 10  # of SETTLE_S: a disk that is slower than this loses spans
SEND_S: Final = 10.0  # all tries of one batch
OVER: Final = "over"
INSTALL: Final = "installez l'extra « traces » : pip install 'sav-engine[traces]'"

log = get_logger(__name__)


def is_installed() -> bool:
    """Both packages of the extra; looked for without importing them."""
    try:
        return importlib.util.find_spec("opentelemetry.exporter.otlp.proto.http") is not None
    except ModuleNotFoundError:
        return False


class TraceLine(Protocol):
    """Of a trace, as far as it matters here."""

    @property
    def what(self) -> str: ...


OfATrace = TypeVar("OfATrace", bound=TraceLine)


@attrs.define
class Counts:
    """Spans, since the start; calls whose spans were never made count as one."""

    sent: int = 0
    dropped: int = 0


class Spans:
    """The exporter of one engine. `run` it beside the calls; `sink` goes around the sink of their traces."""

    def __init__(self, traces: Path, send: Callable[[Sequence[tuple[UUID, Story]]], tuple[int, bool]]) -> None:
        """traces: the folder they are written to. send: blocks; how many spans it made, and if they were taken."""
        self._traces = traces
        self._send = send
        self._in, self._out = trio.open_memory_channel[UUID](QUEUE_CALLS)
        self._limiter = trio.CapacityLimiter(1)
        self._is_away = False
        self._cut: set[UUID] = set()  # no last line will come for these
        self.counts = Counts()

    def __repr__(self) -> str:
        return f"<Spans {self._out.statistics().current_buffer_used} calls waiting, {self.counts}>"

    def sink(self, write: Callable[[UUID, OfATrace], None]) -> Callable[[UUID, OfATrace], None]:
        """The same sink; a call whose last line passes is queued here, without waiting."""

        def write_and_look(call_id: UUID, line: OfATrace) -> None:
            write(call_id, line)
            if line.what == OVER:
                self.over(call_id)

        return write_and_look

    def over(self, call_id: UUID) -> None:
        try:
            self._in.send_nowait(call_id)
        except trio.WouldBlock:
            self.counts.dropped += 1

    def cut(self, calls: Iterable[str]) -> None:
        """Calls that were in the air when the engine died: sent as far as their traces go, the call as an error."""
        for name in calls:
            try:
                call_id = UUID(name)
            except ValueError:
                continue  # a damaged file of the spool; it has a ticket of its own, and no trace
            self._cut.add(call_id)
            self.over(call_id)

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            batch = [await self._out.receive()]
            await trio.sleep(SETTLE_S)
            waiting = min(BATCH_CALLS - 1, self._out.statistics().current_buffer_used)
            batch += [self._out.receive_nowait() for _ in range(waiting)]
            await self._export(batch)

    async def _export(self, batch: Sequence[UUID]) -> None:
        stories = await self._read(batch)
        if not stories:
            return
        made, taken = await trio.to_thread.run_sync(
            self._send, stories, abandon_on_cancel=True, limiter=self._limiter
        )
        if taken:
            self.counts.sent += made
        else:
            self.counts.dropped += made
        if taken == self._is_away:  # told once, and once more when it is back
            self._is_away = not taken
            log.warning("collector_away", spans_dropped=made) if not taken else log.info("collector_back")

    async def _read(self, batch: Sequence[UUID]) -> list[tuple[UUID, Story]]:
        """Their stories, once their last lines are on the disk."""
        found: list[tuple[UUID, Story]] = []
        for call_id in batch:
            story = await self._story(call_id)
            if story is None:
                self.counts.dropped += 1
            else:
                found.append((call_id, story))
        return found

    async def _story(self, call_id: UUID) -> Story | None:
        path = self._traces / f"{call_id}.jsonl"
        if call_id in self._cut:
            self._cut.discard(call_id)
            return await trio.to_thread.run_sync(story_at, path, abandon_on_cancel=True, limiter=self._limiter)
        for _ in range(TRIES):
            story = await trio.to_thread.run_sync(whole_story, path, abandon_on_cancel=True, limiter=self._limiter)
            if story is not None:
                return story
            await trio.sleep(SETTLE_S)
        return None


# ---------------------------------------------------------------- in a thread


def whole_story(path: Path) -> Story | None:
    """None while it is not all there."""
    story = story_at(path)
    return story if story is not None and story.is_over else None


def story_at(path: Path) -> Story | None:
    """As far as it goes; None without a beginning, which tells when all of it was."""
    try:
        story = read_story(path.read_text(encoding="utf8", errors="replace"))
    except OSError:
        return None
    return story if story is not None and story.started else None


@attrs.frozen
class Collector:
    """What sends: an exporter of OpenTelemetry, and who we are."""

    exporter: SpanExporter
    service: str
    version: str

    def send(self, stories: Sequence[tuple[UUID, Story]]) -> tuple[int, bool]:
        from opentelemetry.sdk.trace.export import SpanExportResult

        made = [span for call_id, story in stories for span in readable(call_id, story, self.service, self.version)]
        return len(made), self.exporter.export(made) is SpanExportResult.SUCCESS


def collector(endpoint: str, headers: Mapping[str, str], service: str, version: str) -> Collector:
    """endpoint: as OTEL_EXPORTER_OTLP_ENDPOINT, without `/v1/traces`. Only when `is_installed`."""
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

    # It tells of each try by itself; we tell of each incident.
    logging.getLogger("opentelemetry").setLevel(logging.CRITICAL)
    exporter = OTLPSpanExporter(f"{endpoint}/v1/traces", headers=dict(headers), timeout=SEND_S)
    return Collector(exporter, service, version)


def headers_of(text: str) -> dict[str, str]:
    """name=value,name=value, as OTEL_EXPORTER_OTLP_HEADERS has them."""
    pairs = (part.partition("=") for part in text.split(",") if "=" in part)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def readable(call_id: UUID, story: Story, service: str, version: str) -> list[ReadableSpan]:
    """As the exporter wants them. The trace id is the call's own id, so that a collector finds the call by it."""
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import ReadableSpan
    from opentelemetry.trace import SpanContext, SpanKind, Status, StatusCode, TraceFlags

    resource = Resource.create({"service.name": service, "service.version": version})
    began_ns = round(datetime.fromisoformat(story.started).timestamp() * 1e9)
    spans = spans_of(str(call_id), story)
    contexts = [SpanContext(call_id.int, span_id(call_id, n), False, TraceFlags(1)) for n in range(len(spans))]

    def made(span: Span, context: SpanContext) -> ReadableSpan:
        return ReadableSpan(
            span.name,
            context=context,
            parent=None if span.parent is None else contexts[span.parent],
            resource=resource,
            attributes={**span.attributes, **({"cancelled": True} if span.cancelled else {})},
            kind=SpanKind.SERVER if span.parent is None else SpanKind.INTERNAL,
            status=Status(StatusCode.ERROR, span.error) if span.error else Status(StatusCode.UNSET),
            start_time=began_ns + round(span.begin_s * 1e9),
            end_time=began_ns + round(span.end_s * 1e9),
        )

    return [made(span, context) for span, context in zip(spans, contexts, strict=True)]


def span_id(call_id: UUID, number: int) -> int:
    """The same each time; never 0, which is no id."""
    return int.from_bytes(hashlib.sha256(call_id.bytes + number.to_bytes(4, "big")).digest()[:8], "big") or 1
