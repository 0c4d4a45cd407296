"""`sav run` as an operator meets it: it starts, says so, stops cleanly, and refuses with one clear message."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from sav_engine.wire import writer

ROOT = Path(__file__).parents[2]
START_S = 60.0  # models from a cold disk on a shared machine; the usual is 3 s
CANNOT_START, TRY_AGAIN = 2, 75


def environment(state_dir: Path, **settings: str) -> dict[str, str]:
    """Ours alone: the tester's own settings must not decide."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    ports = {"AUDIOSOCKET_PORT": "0", "PROMETHEUS_PORT": "0"}
    return kept | ports | {"SAV_STATE_DIR": str(state_dir), "PYTHONPATH": str(ROOT)} | settings


def sav(state_dir: Path, *words: str, within_s: float = START_S, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run to the end; meant for what ends by itself."""
    return subprocess.run(
        [sys.executable, "-m", "sav_engine", *words],
        env=environment(state_dir, **settings),
        cwd=state_dir.parent,
        capture_output=True,
        text=True,
        timeout=within_s,
        check=False,
    )


@contextmanager
def engine(state_dir: Path, **settings: str) -> Iterator[subprocess.Popen[str]]:
    """A running engine, ready for calls; ended by its own process id if the test did not."""
    process = subprocess.Popen(
        [sys.executable, "-m", "sav_engine", "run"],
        env=environment(state_dir, **settings),
        cwd=state_dir.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        wait_ready(process, state_dir)
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        process.wait(20)
        assert process.stdout is not None
        process.stdout.close()


def wait_ready(process: subprocess.Popen[str], state_dir: Path) -> None:
    deadline = time.monotonic() + START_S
    while not (state_dir / "engine.json").exists():
        assert process.poll() is None and time.monotonic() < deadline, process.stdout and process.stdout.read()
        time.sleep(0.05)


def page(state_dir: Path, path: str) -> tuple[int, str]:
    at = json.loads((state_dir / "engine.json").read_text())["admin"]
    try:
        with urllib.request.urlopen(f"http://{at['host']}:{at['port']}{path}", timeout=5) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read().decode()


@pytest.mark.speech
@pytest.mark.postgres
def test_the_engine_starts_tells_where_it_is_and_stops_cleanly(tmp_path: Path):
    state_dir = tmp_path / "state dir"  # with a space, as some have them
    with engine(state_dir) as running:
        assert page(state_dir, "/readyz")[0] == 200
        assert "voicebot_build_info" in page(state_dir, "/metrics")[1]
        second = sav(state_dir, "run")
        assert (second.returncode, second.stderr.count("✗")) == (CANNOT_START, 1), second.stderr
        assert str(running.pid) in second.stderr, "a second engine is told which one is there"
        record = json.loads((state_dir / "engine.json").read_text())
        busy = sav(tmp_path / "other", "run", AUDIOSOCKET_PORT=str(record["audiosocket"]["port"]))
        assert (busy.returncode, busy.stderr.count("✗")) == (CANNOT_START, 1), busy.stderr
        assert "port" in busy.stderr and str(record["audiosocket"]["port"]) in busy.stderr
        tickets = sav(state_dir, "tickets", "--json")
        assert all(ticket["is_demo"] for ticket in json.loads(tickets.stdout))
        running.send_signal(signal.SIGINT)
        assert running.wait(20) == 0
        assert running.stdout is not None
        printed = running.stdout.read()
    for line in ("PostgreSQL", "Flux et phrases", "Prêt", "Mode essai", "Arrêt terminé"):
        assert line in printed, printed
    assert not (state_dir / "engine.json").exists()
    assert json.loads(sav(state_dir, "tickets", "--json").stdout), "found again with no engine running"


@pytest.mark.speech
@pytest.mark.postgres
@pytest.mark.parametrize("media", ["pump", "direct"])
def test_an_impatient_second_ctrl_c_cuts_neither_the_stop_nor_the_story_of_a_call(tmp_path: Path, media: str):
    state_dir, call_id = tmp_path / "state", uuid4()
    with engine(state_dir, SAV_MEDIA=media) as running:
        at = json.loads((state_dir / "engine.json").read_text())["audiosocket"]
        with socket.create_connection((at["host"], at["port"])) as line:
            line.sendall(writer.uuid(call_id))
            assert line.recv(1), "the call is answered"
            running.send_signal(signal.SIGINT)
            time.sleep(0.05)  # two signals of one kind that are pending together are one
            running.send_signal(signal.SIGINT)
            assert running.stdout is not None
            printed = running.stdout.read()
            assert running.wait(20) == 0, printed
    assert "Traceback" not in printed and "Arrêt terminé" in printed
    tickets = json.loads(sav(state_dir, "tickets", "--json", "--uuid", str(call_id)).stdout)
    assert [ticket["status"] for ticket in tickets] == ["failed"]
    trace = (state_dir / "calls" / f"{call_id}.jsonl").read_text().splitlines()
    assert [json.loads(line)["what"] for line in trace[-2:]] == ["end", "over"]


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"AUDIOSOCKET_PORT": "neuf"}, "AUDIOSOCKET_PORT"),
        ({"SAV_ALWAYS_OPENED": "1"}, "SAV_ALWAYS_OPEN"),
        ({"AMI_HOST": "127.0.0.1"}, "AMI_SECRET"),
        ({"DB_CLIENTS_DSN": "postgresql://u:hunter2@[bad", "DB_TICKETS_DSN": "postgresql:///t"}, "DB_CLIENTS_DSN"),
        ({"DB_CLIENTS_DSN": "postgresql://u:hunter2@127.0.0.1:1/c", "DB_TICKETS_DSN": "postgresql:///t"}, "DB_"),
        ({"SAV_MODEL_DIR": "/nonexistent-models"}, "SAV_MODEL_DIR"),
        ({"SAV_FLOW": "nowhere.yaml"}, "nowhere.yaml"),
    ],
)
def test_what_cannot_work_gets_one_message_with_the_cure(settings: dict[str, str], told: str, tmp_path: Path):
    refused = sav(tmp_path / "state", "run", **settings)
    wanted = TRY_AGAIN if told == "DB_" else CANNOT_START  # a database may yet come up; the others never mend
    assert refused.returncode == wanted, refused.stdout + refused.stderr
    assert told in refused.stderr, refused.stderr
    assert "Traceback" not in refused.stderr
    assert "hunter2" not in refused.stderr + refused.stdout
    assert not (tmp_path / "state/engine.json").exists()


def test_reading_tickets_from_a_base_that_is_away_gets_one_message_too(tmp_path: Path):
    dsn = "postgresql://u:hunter2@127.0.0.1:1/x"
    refused = sav(tmp_path / "state", "tickets", "--json", DB_CLIENTS_DSN=dsn, DB_TICKETS_DSN=dsn)
    assert (refused.returncode, refused.stdout) == (TRY_AGAIN, "")
    assert len(refused.stderr.splitlines()) == 1 and "DB_TICKETS_DSN" in refused.stderr, refused.stderr


@pytest.mark.postgres
def test_a_broken_flow_is_refused_with_every_fault_at_its_line(tmp_path: Path):
    text = (ROOT / "flows/sav.yaml").read_text(encoding="utf8")
    flow = tmp_path / "sav.yaml"
    flow.write_text(text.replace("go: prepare_transfer", "go: prepare_tranfer"), encoding="utf8")
    refused = sav(tmp_path / "state", "run", SAV_FLOW=str(flow))
    assert refused.returncode == CANNOT_START
    assert f"{flow}:" in refused.stderr
    assert refused.stderr.count("prepare_tranfer") == text.count("go: prepare_transfer")
    assert sav(tmp_path / "state", "check", SAV_FLOW=str(flow)).returncode == 1
    assert sav(tmp_path / "state", "check").returncode == 0


@pytest.mark.postgres
def test_a_full_disk_or_a_folder_that_cannot_be_written_is_told(tmp_path: Path):
    taken = tmp_path / "taken"
    taken.write_text("a file where the folder should be")
    refused = sav(taken, "run")
    assert (refused.returncode, refused.stderr.count("✗")) == (CANNOT_START, 1), refused.stderr
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        busy = sav(tmp_path / "state", "run", PROMETHEUS_PORT=str(listener.getsockname()[1]))
    assert (busy.returncode, busy.stderr.count("✗")) == (CANNOT_START, 1), busy.stderr


@pytest.mark.speech
@pytest.mark.postgres
def test_an_engine_killed_in_mid_call_leaves_exactly_one_ticket(tmp_path: Path):
    state_dir, call_id = tmp_path / "state", uuid4()
    with engine(state_dir) as running:
        at = json.loads((state_dir / "engine.json").read_text())["audiosocket"]
        with socket.create_connection((at["host"], at["port"])) as asterisk:
            asterisk.sendall(writer.uuid(call_id))
            wait_for_file(state_dir / "spool", f"*-{call_id}.draft")
            running.kill()
            running.wait(10)
    listed = sav(state_dir, "tickets", "spool")
    assert str(call_id) in listed.stdout and "appel en cours" in listed.stdout
    with engine(state_dir):
        tickets = wait_ticket(state_dir, call_id)
    assert [ticket["status"] for ticket in tickets] == ["abandoned"]
    assert not list((state_dir / "spool").glob("*.draft")) + list((state_dir / "spool").glob("*.ticket"))


def wait_for_file(folder: Path, pattern: str) -> None:
    deadline = time.monotonic() + 10
    while not list(folder.glob(pattern)):
        assert time.monotonic() < deadline, f"no {pattern} in {folder}"
        time.sleep(0.01)


def wait_ticket(state_dir: Path, call_id: UUID) -> list[dict[str, object]]:
    deadline = time.monotonic() + 20
    while True:
        found: list[dict[str, object]] = json.loads(
            sav(state_dir, "tickets", "--json", "--uuid", str(call_id)).stdout
        )
        if found or time.monotonic() > deadline:
            return found
