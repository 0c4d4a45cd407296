"""A PostgreSQL with some tickets, and the dashboard over it: pages by AppTest, the whole program in Chromium.

These tests have an environment of their own (`make test-dashboard`): Streamlit is not among the engine's packages.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import attrs
import numpy as np
import psycopg
import pytest
import soundfile
import trio

from sav_engine.ports import Ticket, Turn
from sav_engine.records.postgres import open_pools
from tests.kit.tickets import ticket_with

TESTS = ["test_pages.py", "test_in_browser.py", "test_doors.py", "test_commands.py"]
collect_ignore = [] if importlib.util.find_spec("streamlit") else TESTS

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "une phrase assez longue"
OPEN, HEARD, HOSTILE = (UUID(int=number) for number in (1, 2, 3))
MARK = "<img src=x onerror=alert(1)>"


def a_ticket(call_uuid: UUID, **changes: Any) -> Ticket:
    no_tone = {
        "problem_type": "mobile",
        "sentiment": "negative",
        "summary": "Plus de tonalité à l'accueil.",
        "tag": "MOBILE_APPELS",
        "severity": "HIGH",
        "started_at": datetime.now(UTC) - timedelta(minutes=30),
        "cost_eur": 0.0123,
        "steps_tried": ("redémarrage du téléphone",),
        "transcript": (Turn("bot", "Bonjour.", 0.4), Turn("caller", "J'ai plus de tonalité", 2.2, 0.9)),
    }
    return ticket_with(call_uuid=call_uuid, **no_tone | changes)


def some_tickets() -> list[Ticket]:
    yesterday = datetime.now(UTC) - timedelta(days=1)
    return [
        a_ticket(OPEN),
        a_ticket(HEARD, status="resolved", recording="heard.wav", started_at=yesterday),
        a_ticket(
            HOSTILE,
            client_name=MARK,
            company=MARK,
            summary=MARK,
            steps_tried=(MARK,),
            transcript=(Turn("caller", MARK, 1.0, 0.5),),
            phone_number=None,
            recording="../users",
        ),
        *(a_ticket(UUID(int=100 + n), started_at=yesterday - timedelta(hours=n)) for n in range(60)),
    ]


def write_sound(path: Path) -> None:
    """Three seconds, the caller left, the bot right."""
    times = np.arange(24_000) / 8000
    voices = np.stack([np.sin(times * 1300) * (times > 2), np.sin(times * 900) * (times < 2)], axis=1) * 0.5
    soundfile.write(path, voices, 8000, subtype="PCM_16")


@attrs.frozen
class Place:
    """Where a dashboard under test has its things."""

    state_dir: Path
    users: Path
    recordings: Path
    traces: Path
    clients_dsn: str
    tickets_dsn: str

    def journal(self) -> list[tuple[str, str, UUID | None]]:
        """(person, action, ticket), in order."""
        with psycopg.connect(self.tickets_dsn) as owner:
            return owner.execute("SELECT person, action, call_uuid FROM dashboard_journal ORDER BY id").fetchall()


@pytest.fixture(scope="session")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """A state directory whose embedded server runs for as long as the tests."""
    from sav_engine.dashboard import passwords
    from sav_engine.dashboard.accounts import Account, write_account
    from tests.kit.postgres import server_with_schema

    home = tmp_path_factory.mktemp("dashboard")
    recordings = home / "state" / "recordings"
    with server_with_schema(home / "state") as server:
        recordings.mkdir()
        traces = home / "state" / "calls"
        traces.mkdir()
        shutil.copy(ROOT / "tests/fixtures/calls/elevenlabs_500.jsonl", traces / f"{HEARD}.jsonl")
        write_sound(recordings / "heard.wav")
        for name, role in (("marie", "supervisor"), ("paul", "technician")):
            write_account(home / "users", Account(name, role, passwords.hashed(PASSWORD)))
        trio.run(store, server.clients_dsn, server.tickets_dsn)
        yield Place(home / "state", home / "users", recordings, traces, server.clients_dsn, server.tickets_dsn)


async def store(clients_dsn: str, tickets_dsn: str) -> None:
    async with open_pools(clients_dsn, tickets_dsn) as (_, tickets):
        for ticket in some_tickets():
            await tickets.write(ticket)


@pytest.fixture(scope="session")
def house(place: Place) -> Iterator[Any]:
    """As `sav dashboard` opens it, under the role."""
    from sav_engine.commands.dashboard import make_role_in
    from sav_engine.dashboard.house import open_house, take
    from sav_engine.dashboard.setup import Setup
    from sav_engine.records.board_role import as_role

    trio.run(make_role_in, (place.clients_dsn, place.tickets_dsn), None)
    setup = Setup(
        host="127.0.0.1",
        port=8501,
        users=place.users,
        clients_dsn=as_role(place.clients_dsn),
        tickets_dsn=as_role(place.tickets_dsn),
        recordings=place.recordings,
        traces=place.traces,
    )
    house = open_house(setup)
    take(house)
    yield house
    house.close()


@attrs.frozen
class Running:
    """A dashboard that answers. log: what it has written so far."""

    url: str
    place: Place
    log: Path
    pid: int


@pytest.fixture(scope="session")
def running(place: Place, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """The command itself, with secrets around it that it must not hand on."""
    import os
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = tmp_path_factory.mktemp("log") / "dashboard.log"
    environ = {
        **os.environ,
        "DASHBOARD_USERS": str(place.users),
        "SAV_STATE_DIR": str(place.state_dir),
        "DEEPGRAM_API_KEY": "canary-of-the-engine",
    }
    command = [sys.executable, "-m", "sav_engine", "dashboard", "--port", str(port)]
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=ROOT, env=environ, stdout=out, stderr=subprocess.STDOUT)
    try:
        url = f"http://127.0.0.1:{port}"
        wait_until_healthy(url, process, log)
        yield Running(url, place, log, process.pid)
    finally:
        process.terminate()
        assert process.wait(20) == 0, log.read_text()


def wait_until_healthy(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    import time
    import urllib.error
    import urllib.request

    for _ in range(300):
        assert process.poll() is None, log.read_text()
        try:
            with urllib.request.urlopen(f"{url}/_stcore/health", timeout=2):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise AssertionError(f"the dashboard does not answer: {log.read_text()}")
