"""Spans of calls reach a collector over OTLP; one that is away, slow or angry costs spans, which are counted."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from uuid import UUID

import pytest
import trio

from sav_engine.assemble_archive import spans_of
from sav_engine.call.diary import Line
from sav_engine.config import load
from sav_engine.metrics import Metrics
from sav_engine.spans import export
from sav_engine.spans.export import QUEUE_CALLS, Spans, collector, whole_story
from sav_engine.startup import spans_line
from tests.unit.test_call_report_rules import CALLS

pb2 = pytest.importorskip(
    "opentelemetry.proto.collector.trace.v1.trace_service_pb2", reason="the extra 'traces' is not installed"
)
CALL = UUID("e3757c26-f2d4-8a4a-7a3b-634819b0af26")
OVER = Line(34.7, "over", dict)
WAIT_S = 10.0


class Receiver:
    """What a collector is to us: takes protobuf at /v1/traces. status: what it answers."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, dict[str, str], object]] = []
        self.status = 200
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                if self.headers.get("content-encoding") == "gzip":
                    import gzip

                    body = gzip.decompress(body)
                message = pb2.ExportTraceServiceRequest()
                message.ParseFromString(body)
                receiver.requests.append((self.path, dict(self.headers), message))
                self.send_response(receiver.status)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.at = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    thread = threading.Thread(target=made.server.serve_forever, args=(0.02,))
    thread.start()
    yield made
    made.server.shutdown()
    thread.join()
    made.server.server_close()


@pytest.fixture(autouse=True)
def at_once(monkeypatch):
    monkeypatch.setattr(export, "SETTLE_S", 0.01)
    monkeypatch.setattr(export, "SEND_S", 0.5)


def exporter(traces: Path, endpoint: str) -> Spans:
    return Spans(traces, collector(endpoint, {"x-scope": "sav"}, "sav-test", "0.1").send)


def put(traces: Path, name: str = "transferred") -> None:
    shutil.copy(CALLS / f"{name}.jsonl", traces / f"{CALL}.jsonl")


async def until(true) -> None:
    with trio.fail_after(WAIT_S):
        while True:
            if true():
                return
            await trio.sleep(0.01)


async def test_a_call_that_is_over_is_one_trace_of_its_own_id(tmp_path, receiver):
    put(tmp_path, "elevenlabs_500")
    spans = exporter(tmp_path, receiver.at)
    written: list[Line] = []
    sink = spans.sink(lambda call_id, line: written.append(line))
    async with trio.open_nursery() as nursery:
        nursery.start_soon(spans.run)
        sink(CALL, Line(3.0, "caller", lambda: {"text": 'il a dit "what": "over"'}))
        await trio.sleep(0.05)
        assert not receiver.requests, "only the last line of a call ends it"
        sink(CALL, OVER)
        await until(lambda: spans.counts.sent)
        nursery.cancel_scope.cancel()
    assert len(written) == 2
    ((path, headers, message),) = receiver.requests
    assert path == "/v1/traces"
    assert headers["x-scope"] == "sav"
    (of_resource,) = message.resource_spans
    assert {one.key: one.value.string_value for one in of_resource.resource.attributes}["service.name"] == "sav-test"
    sent = [span for scope in of_resource.scope_spans for span in scope.spans]
    assert {span.trace_id for span in sent} == {CALL.bytes}
    assert len({span.span_id for span in sent}) == len(sent) == spans.counts.sent
    (root,) = [span for span in sent if not span.parent_span_id]
    assert root.name == "call"
    assert 30 < (root.end_time_unix_nano - root.start_time_unix_nano) / 1e9 < 60
    ids = {span.span_id for span in sent}
    assert all(span.parent_span_id in ids for span in sent if span is not root)
    cancelled = [span for span in sent if any(one.key == "cancelled" for one in span.attributes)]
    assert cancelled
    assert {span.status.code for span in cancelled} == {0}, "cancelled is no error"
    failed = [span for span in sent if span.name == "elevenlabs voice" and span.status.code == 2]
    assert {span.status.message for span in failed} == {"refused", "open"}
    assert b"Bernard" not in message.SerializeToString()


async def test_a_call_whose_engine_was_killed_is_sent_at_the_next_start_as_far_as_it_goes(tmp_path, receiver):
    put(tmp_path)
    whole = (tmp_path / f"{CALL}.jsonl").read_text()
    (tmp_path / f"{CALL}.jsonl").write_text(whole[: len(whole) // 2])
    spans = exporter(tmp_path, receiver.at)
    spans.cut([str(CALL), str(UUID(int=7)), "abîmé"])
    async with trio.open_nursery() as nursery:
        nursery.start_soon(spans.run)
        await until(lambda: spans.counts.sent)
        nursery.cancel_scope.cancel()
    ((_, _, message),) = receiver.requests
    sent = [span for of in message.resource_spans for scope in of.scope_spans for span in scope.spans]
    (root,) = [span for span in sent if not span.parent_span_id]
    assert (root.status.code, root.status.message) == (2, "la fin de l'appel manque")
    assert {span.trace_id for span in sent} == {CALL.bytes} and len(sent) > 3
    assert spans.counts.dropped == 1, "a call of which there is no trace at all"


async def test_a_collector_that_is_away_or_refuses_costs_spans_and_they_are_counted(tmp_path, receiver):
    put(tmp_path)
    receiver.status = 400
    spans = exporter(tmp_path, receiver.at)
    async with trio.open_nursery() as nursery:
        nursery.start_soon(spans.run)
        spans.over(CALL)
        await until(lambda: spans.counts.dropped)
        first = spans.counts.dropped
        receiver.status = 200
        spans.over(CALL)
        await until(lambda: spans.counts.sent)
        nursery.cancel_scope.cancel()
    assert spans.counts.sent == first, "the same call, taken the second time"
    gone = exporter(tmp_path, "http://127.0.0.1:9")
    async with trio.open_nursery() as nursery:
        nursery.start_soon(gone.run)
        gone.over(CALL)
        await until(lambda: gone.counts.dropped)
        nursery.cancel_scope.cancel()


async def test_the_call_waits_for_nothing_and_what_does_not_fit_is_counted(tmp_path):
    spans = Spans(tmp_path, lambda stories: (0, True))
    for _ in range(QUEUE_CALLS + 7):
        spans.over(CALL)
    assert spans.counts.dropped == 7


async def test_a_trace_that_never_comes_is_given_up(tmp_path):
    (tmp_path / f"{CALL}.jsonl").write_text('{"at": 0.0, "what": "begun"}\n')
    assert whole_story(tmp_path / f"{CALL}.jsonl") is None
    spans = Spans(tmp_path, lambda stories: (0, True))
    async with trio.open_nursery() as nursery:
        nursery.start_soon(spans.run)
        spans.over(CALL)
        await until(lambda: spans.counts.dropped)
        nursery.cancel_scope.cancel()


def config_of(tmp_path: Path, **environment: str):
    return load({"SAV_STATE_DIR": str(tmp_path), **environment}, None)


def test_spans_are_off_unless_they_are_wanted_and_installed(tmp_path, monkeypatch):
    metrics = Metrics("0")
    assert spans_of(config_of(tmp_path), metrics) is None
    assert (
        spans_of(config_of(tmp_path, SAV_TRACES="off", OTEL_EXPORTER_OTLP_ENDPOINT="http://c:4318"), metrics) is None
    )
    assert config_of(tmp_path, SAV_TRACES="otlp").sends_spans_to == "http://127.0.0.1:4318"
    wanted = config_of(tmp_path, OTEL_EXPORTER_OTLP_ENDPOINT="http://127.0.0.1:9")
    assert spans_of(wanted, metrics) is not None
    assert metrics.registry.get_sample_value("voicebot_spans_total", {"outcome": "sent"}) == 0.0
    assert "Traces OpenTelemetry des appels finis" in spans_line("http://127.0.0.1:9")
    monkeypatch.setattr(export, "is_installed", lambda: False)
    assert spans_of(wanted, metrics) is None
    assert "sav-engine[traces]" in spans_line("http://127.0.0.1:9")


def test_the_line_that_ends_a_call_is_known_by_its_name():
    assert json.loads(str(OVER)) == {"at": 34.7, "what": export.OVER}
