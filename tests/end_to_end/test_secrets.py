"""No secret leaves the engine: every secret setting holds a canary, and everything it writes is searched for them."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from sav_engine.config import SETTINGS
from sav_engine.wire import writer
from tests.end_to_end.test_run_command import environment, page, sav, wait_ready
from tests.kit.postgres import server_with_schema

CANARY = "k4n@ry"  # with a sign that addresses write otherwise
STOP_S = 30.0
NOBODY = "127.0.0.1:1"
COMMANDS = (
    ("check",),
    ("tickets",),
    ("tickets", "export"),
    ("clients",),
    ("migrate", "--status"),
    ("purge", "--dry-run"),
    ("export", "0639980001"),
    ("adopt", "--clients", f"postgresql://u:{quote(CANARY)}-argument@{NOBODY}/c", "--tickets", "postgresql:///t"),
)

pytestmark = [pytest.mark.postgres, pytest.mark.speech]


def canaries(clients_dsn: str, tickets_dsn: str) -> dict[str, str]:
    """A value for every secret setting there is; a new one that cannot be a plain word is added here."""
    values = {row.env: f"{CANARY}-{row.env.lower()}" for row in SETTINGS if row.is_secret}
    parts = conninfo_to_dict(clients_dsn)
    host = quote(str(parts["host"]), safe="")
    values["DB_CLIENTS_DSN"] = (
        f"postgresql://{parts['user']}:{quote(CANARY)}-clients@/{parts['dbname']}?host={host}&port={parts['port']}"
    )
    values["DB_TICKETS_DSN"] = make_conninfo(tickets_dsn, password=f"{CANARY}-tickets")
    values["DASHBOARD_CLIENTS_DSN"] = make_conninfo(clients_dsn, password=f"{CANARY}-dashboard-clients")
    values["DASHBOARD_TICKETS_DSN"] = make_conninfo(tickets_dsn, password=f"{CANARY}-dashboard-tickets")
    addresses = {"SMTP_URL": f"smtp://u:{quote(CANARY)}-smtp@{NOBODY}"}
    return values | {name: value for name, value in addresses.items() if name in values}


@contextmanager
def engine_writing_to(log: Path, state_dir: Path, settings: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "sav_engine", "run", "--json-logs"],
            env=environment(state_dir, **settings),
            cwd=state_dir.parent,
            stdout=out,
            stderr=subprocess.STDOUT,
        )
        try:
            wait_ready(process, state_dir)
            yield process
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
            process.wait(STOP_S)


def found_in(content: str, secrets: list[str]) -> list[str]:
    return [secret for secret in secrets if secret in content]


def test_no_secret_is_written_anywhere(tmp_path: Path) -> None:
    state_dir, log = tmp_path / "state", tmp_path / "log"
    with server_with_schema(tmp_path / "pg") as server:
        settings = canaries(server.clients_dsn, server.tickets_dsn) | {
            "LOG_LEVEL": "DEBUG",
            "AMI_HOST": "127.0.0.1",
            "AMI_PORT": "1",
            "AMI_USERNAME": "sav",
            "DEEPGRAM_URL": f"ws://{NOBODY}",
            "GROQ_BASE_URL": f"http://{NOBODY}",
            "SAV_MAIL_FROM": "sav@exemple.fr",
            "WEBHOOK_URL": f"https://{NOBODY}/{CANARY}-path",
            "ELEVENLABS_BASE_URL": f"http://{NOBODY}",
        }
        with engine_writing_to(log, state_dir, settings):
            record = (state_dir / "engine.json").read_text()
            address = json.loads(record)["audiosocket"]
            with socket.create_connection((address["host"], address["port"]), timeout=5) as line:
                line.sendall(writer.uuid(uuid4()))
                assert line.recv(1), "the call is answered"
            pages = "".join(page(state_dir, path)[1] for path in ("/metrics", "/healthz", "/readyz"))
            printed = "".join(said(state_dir, *words, settings=settings) for words in COMMANDS)
        wrong = {"LOG_LEVEL": "loud", "AMI_HOST": "a b"}
        printed += said(tmp_path / "other", "run", settings=settings | wrong)
    written = "".join(text_of(path) for path in state_dir.rglob("*") if path.is_file())
    secrets = [CANARY, quote(CANARY), quote(CANARY, safe="")]
    for name, content in {"log": text_of(log), "pages": pages, "printed": printed, "state": written}.items():
        assert content, f"{name}: nothing was there to be searched"
        assert not found_in(content, secrets), f"{name}: {around(content, secrets)}"
    assert_private(state_dir)


def said(state_dir: Path, *words: str, settings: dict[str, str]) -> str:
    done = sav(state_dir, *words, **settings)
    return f"{words}: {done.stdout}{done.stderr}\n" if words[0] != "adopt" else done.stdout + done.stderr


def around(content: str, secrets: list[str]) -> str:
    at = min(content.find(secret) for secret in found_in(content, secrets))
    return content[max(0, at - 300) : at + 100]


def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf8", "replace")


def assert_private(state_dir: Path) -> None:
    """Nobody but the engine's account may look: folders 0700, files 0600."""
    for path in (state_dir, *state_dir.rglob("*")):
        if not path.is_socket() and not path.is_symlink():
            assert path.stat().st_mode & 0o077 == 0, f"{path}: {oct(path.stat().st_mode)}"
    assert state_dir.stat().st_mode & 0o777 == 0o700
