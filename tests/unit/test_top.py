"""`sav top`: what the engine tells, on a terminal of any size."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from sav_engine.call.admission import Admission
from sav_engine.call.roster import Roster
from sav_engine.media.counters import Counters
from sav_engine.media.lateness import LatenessWatch
from sav_engine.metrics import Metrics
from sav_engine.overview import Overview
from sav_engine.providers.breaker import Breaker
from sav_engine.providers.http import Refused
from sav_engine.top.look import NoAnswer, Where, look
from sav_engine.top.screen import drawn, fault_screen, screen

NOW = datetime(2026, 11, 28, 15, 0, 30, tzinfo=UTC)
HEAD_LINES = 6


def a_call(**changes: Any) -> dict[str, Any]:
    return {
        "call_uuid": "d0cd2aaa-a0b7-4aa9-0a64-f264cdafe7e8",
        "since": "2026-11-28T14:58:25+00:00",
        "caller": "+336••••••02",
        "flow": "sav",
        "state": "ask_problem",
        "floor": "caller",
        "latency_s": 0.92,
        "hears": "whisper-base",
        "speaks": "kokoro-ff_siwis",
        **changes,
    }


def told(*calls: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {
        "ready": True,
        "reason": "ready",
        "version": "0.1.0",
        "refuses": None,
        "draining": False,
        "calls_max": 50,
        "frames": 1_250,
        "frames_late_p99_ms": 2.0,
        "services": [],
        "calls": list(calls),
        "databases": {"clients": "ok", "tickets": "ok"},
        "spool": {"tickets": 0, "aside": 0},
        **changes,
    }


def text(told: dict[str, Any], height: int = 24, width: int = 80) -> str:
    return "\n".join(drawn(line, width, coloured=False) for line in screen(told, NOW, height))


# ---------------------------------------------------------------- things go wrong


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        ({"ready": False, "reason": "no place for tickets"}, "pas prêt : no place"),
        ({"refuses": "full"}, "refuse les appels : complet"),
        ({"refuses": "draining"}, "refuse les appels : arrêt en cours"),
        ({"frames_late_p99_ms": None}, "plus de 100 ms"),
        ({"frames": 0}, "aucune trame"),
        ({"databases": {"clients": "ok", "tickets": "away: refused"}}, "absentes : tickets"),
        ({"spool": {"tickets": 7, "aside": 2}}, "7 ticket(s) sur le disque · 2 mis à part"),
        ({"spool": {"refusing": True}}, "0 ticket(s) sur le disque · le disque les refuse : est-il plein ?"),
        (
            {"services": [{"name": "Groq", "standing": "open", "reason": "HTTP 503", "incidents": 1}]},
            "Groq mis de côté : HTTP 503",
        ),
        (
            {"services": [{"name": "Groq", "standing": "trial", "reason": "", "incidents": 2}]},
            "Groq à l'essai (2 incidents)",
        ),
    ],
)
def test_what_is_not_well_is_said_in_words(changes: dict[str, Any], shown: str) -> None:
    assert shown in text(told(a_call(), **changes))


def test_an_engine_that_is_not_there_is_said_with_its_cure(tmp_path: Path) -> None:
    with pytest.raises(NoAnswer, match="make run"):
        look(Where(tmp_path))
    with pytest.raises(NoAnswer, match="ne répond pas"):
        look(Where(tmp_path, port=1))
    assert "ne répond pas" in drawn(fault_screen("le moteur ne répond pas", NOW)[1], 80, coloured=False)


def test_an_engine_of_before_is_not_taken_for_one_without_calls(tmp_path: Path) -> None:
    with engine({}, status=404) as port, pytest.raises(NoAnswer, match="404"):
        look(Where(tmp_path, port))


# ---------------------------------------------------------------- the screen


def test_a_call_is_one_line_of_eighty_columns() -> None:
    line = text(told(a_call())).splitlines()[HEAD_LINES]
    assert line == "d0cd2aaa   2:05 +336••••••02  ask_problem          appelant       0,92 s whisper"
    assert len(line) == 80


def test_a_wide_terminal_shows_who_hears_and_who_speaks() -> None:
    assert text(told(a_call()), width=120).splitlines()[HEAD_LINES].endswith("whisper-base · kokoro-ff_siwis")


def test_a_caller_without_number_and_a_call_without_answer_yet() -> None:
    line = text(told(a_call(caller=None, latency_s=None, floor="bot", state="a_state_with_a_very_long_name")))
    assert "inconnu       a_state_with_a_very… robot               —" in line


@pytest.mark.parametrize("height", [1, 5, 7, 8, 23])
def test_more_calls_than_lines_are_counted_and_never_scroll(height: int) -> None:
    lines = text(told(*[a_call()] * 30), height=height).splitlines()
    assert len(lines) <= height
    if height > HEAD_LINES:
        assert lines[-1] == f"… et {30 - (height - HEAD_LINES - 1)} autres : agrandissez la fenêtre"


def test_colours_take_no_room() -> None:
    line = screen(told(a_call()), NOW, 24)[HEAD_LINES]
    assert "\x1b[32mappelant" in drawn(line, 80, coloured=True)
    assert drawn(line, 8, coloured=True) == "\x1b[2md0cd2aaa\x1b[0m"


def test_the_engine_tells_why_it_turns_calls_away_and_how_its_services_stand() -> None:
    groq = Breaker("Groq", "llm", Metrics("0"))
    late = LatenessWatch(Counters(), None)
    overview = Overview(Admission(1, calls=1), Roster(), late, [groq])
    late.sample()
    assert overview()["refuses"] == "full"
    assert overview()["frames_late_p99_ms"] is None, "no frame, no lateness"
    assert overview()["services"] == [{"name": "Groq", "standing": "closed", "reason": "", "incidents": 0}]
    json.dumps(overview())


async def test_a_service_set_aside_is_told_with_its_reason() -> None:
    groq = Breaker("Groq", "llm", Metrics("0"))
    groq.failed(Refused(service="Groq", status=401, code="invalid_api_key"))
    (told,) = Overview(Admission(1), Roster(), LatenessWatch(Counters(), None), [groq])()["services"]
    assert (told["standing"], told["reason"]) == ("open", "HTTP 401 invalid_api_key")


# ---------------------------------------------------------------- an engine to look at


@contextmanager
def engine(answer: dict[str, Any], status: int = 200) -> Iterator[int]:
    """Something that answers /calls. Reports its port."""

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status if self.path == "/calls" and self.headers["Host"] == "localhost" else 403)
            self.end_headers()
            self.wfile.write(json.dumps(answer).encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
