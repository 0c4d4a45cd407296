"""`make test-docs`: the commands of the documents that take long, or go on until Ctrl-C (SLOW in elsewhere.py)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.documents.elsewhere import FOREVER, SLOW
from tests.kit.documents import ROOT

READY_S = 180.0  # the speech models of a busy machine; 6 s on a calm one
CALL_S = 180.0
LONG_S = 900.0
SERVERS = [line for line, why in SLOW.items() if why == FOREVER]
OTHERS = [line for line in SLOW if line not in SERVERS and line != "make call"]

pytestmark = pytest.mark.skipif(not os.environ.get("SAV_TEST_DOCS"), reason="minutes: make test-docs")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Ports and a state of its own, so that an engine of this machine is left alone."""
    own = {"AUDIOSOCKET_PORT": "0", "PROMETHEUS_PORT": "0", "SAV_STATE_DIR": str(tmp_path / "state")}
    path = f"{ROOT / '.venv' / 'bin'}:{os.environ['PATH']}"
    return os.environ | own | {"PATH": path, "PYTHON": sys.executable}


@contextmanager
def running(line: str, environment: dict[str, str], said: Path) -> Iterator[None]:
    """It answers calls while the block lasts, and ends well by Ctrl-C."""
    with said.open("w") as out:
        server = subprocess.Popen(
            ["bash", "-c", line], cwd=ROOT, env=environment, stdout=out, stderr=out, start_new_session=True
        )
    try:
        until = time.monotonic() + READY_S
        while "Prêt : AudioSocket" not in said.read_text():
            assert server.poll() is None and time.monotonic() < until, said.read_text()
            time.sleep(0.2)
        yield
    finally:
        if server.poll() is None:
            os.killpg(server.pid, signal.SIGINT)
        server.wait(60)
    assert "Arrêt terminé" in said.read_text()


@pytest.mark.parametrize("line", SERVERS)
def test_it_answers_make_call(line: str, environment: dict[str, str], tmp_path: Path) -> None:
    with running(line, environment, tmp_path / "said"):
        done = subprocess.run(
            ["make", "call", f"ARGS=--out {tmp_path / 'call'}"],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=CALL_S,
            check=False,
        )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "l'appel s'est terminé comme prévu" in done.stdout


@pytest.mark.parametrize("line", OTHERS)
def test_it_runs(line: str, environment: dict[str, str]) -> None:
    done = subprocess.run(
        ["bash", "-c", line],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=LONG_S,
        check=False,
    )
    if "bloc nul" in done.stdout + done.stderr:
        pytest.skip("this machine is too busy to be measured, and the benchmark said so")
    assert done.returncode == 0, done.stdout + done.stderr
