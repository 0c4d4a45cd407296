"""What is written of each call on this machine's disk: its trace, its recording, and spans of it for a collector."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import attrs

from . import __version__
from .call.diary import Sink, TraceFiles
from .call.recording import Recording, Recordings
from .config import Config
from .keeping import RECORDINGS, TRACES
from .metrics import Metrics
from .metrics.plain import PlainCounter
from .spans import export as spans_export
from .spans.export import Spans
from .supervisor import Service


@attrs.frozen
class Archive:
    """spans, recordings: None where they are not wanted."""

    traces: TraceFiles
    spans: Spans | None
    recordings: Recordings | None

    @property
    def trace(self) -> Sink:
        """Where calls write what happens in them."""
        return self.spans.sink(self.traces.write) if self.spans else self.traces.write

    @property
    def record(self) -> Callable[[UUID], Recording] | None:
        return self.recordings.open if self.recordings else None

    @property
    def services(self) -> dict[str, Service]:
        maybe = {"spans": self.spans, "recordings": self.recordings}
        running = {name: part.run for name, part in maybe.items() if part is not None}
        return {"traces": self.traces.run, **running}

    async def flush(self) -> None:
        """The calls and who writes of them were cancelled together: what is not written yet."""
        if self.recordings:
            await self.recordings.flush()
        await self.traces.flush()


def archive_of(config: Config, metrics: Metrics, is_busy: Callable[[], bool]) -> Archive:
    """is_busy: whether frames are being sent; who writes gives way then."""
    traces = TraceFiles(config.state_dir / TRACES, is_busy)
    return Archive(traces, spans_of(config, metrics), recordings_of(config, metrics, is_busy))


def recordings_of(config: Config, metrics: Metrics, is_busy: Callable[[], bool]) -> Recordings | None:
    match config.recording:
        case "wav" | "opus":
            return Recordings(config.state_dir / RECORDINGS, config.recording, metrics.recording_ended, is_busy)
        case _:
            return None


def spans_of(config: Config, metrics: Metrics) -> Spans | None:
    """None: not wanted, or not installed, of which `startup` tells."""
    if config.sends_spans_to is None or not spans_export.is_installed():
        return None
    headers = spans_export.headers_of(config.otlp_headers or "")
    collector = spans_export.collector(config.sends_spans_to, headers, config.otlp_service, __version__)
    spans = Spans(config.state_dir / TRACES, collector.send)
    metrics.publish(
        lambda: [
            PlainCounter("spans", "Spans of calls that are over", attrs.asdict(spans.counts), "outcome"),
        ]
    )
    return spans
