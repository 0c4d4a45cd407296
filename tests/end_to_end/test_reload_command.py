"""`sav reload` and SIGHUP, as an operator meets them with a running engine."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

from tests.end_to_end.test_run_command import engine, environment, sav, wait_ready
from tests.unit.test_reload import FLOW, PROMPTS

ANSWER_S = 20.0


def own_flow(folder: Path) -> Path:
    """A small flow: what the shipped one says is not the matter here."""
    (folder / "prompts.yaml").write_text(PROMPTS, encoding="utf8")
    (folder / "small.yaml").write_text(FLOW, encoding="utf8")
    return folder / "small.yaml"


@pytest.mark.speech
@pytest.mark.postgres
def test_an_operator_changes_the_flow_of_a_running_engine(tmp_path: Path) -> None:
    flow, state_dir = own_flow(tmp_path), tmp_path / "state"
    text = flow.read_text(encoding="utf8")
    with engine(state_dir, SAV_FLOW=str(flow)) as running:
        taken = sav(state_dir, "reload")
        assert (taken.returncode, "Rechargé" in taken.stdout) == (0, True), taken.stdout + taken.stderr
        flow.write_text(text.replace("starts_at: hello", "starts_at: helo"), encoding="utf8")
        refused = sav(state_dir, "reload")
        assert refused.returncode == 1 and "hello" in refused.stderr, refused.stdout + refused.stderr
        assert running.poll() is None
        flow.write_text(text.replace("call: 10min", "call: 9min"), encoding="utf8")
        running.send_signal(signal.SIGHUP)
        deadline = time.monotonic() + ANSWER_S
        while json.loads((state_dir / "reload.json").read_text())["number"] < 3:
            assert running.poll() is None and time.monotonic() < deadline
            time.sleep(0.05)
        assert json.loads((state_dir / "reload.json").read_text())["is_taken"]
        scripts = [json.loads(path.read_text()) for path in (state_dir / "calls/scripts").glob("*.json")]
        assert sorted("call: 9min" in script["flow"] for script in scripts) == [False, True]
    nobody = sav(state_dir, "reload")
    assert nobody.returncode == 2 and "aucun moteur" in nobody.stderr


@pytest.mark.speech
@pytest.mark.postgres
def test_closing_the_window_it_runs_in_stops_the_engine_in_order(tmp_path: Path) -> None:
    """A terminal that goes away sends the same signal: nobody wants an engine that answers on, unseen."""
    flow, state_dir = own_flow(tmp_path), tmp_path / "state"
    window, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "sav_engine", "run"],
        env=environment(state_dir, SAV_FLOW=str(flow)),
        cwd=tmp_path,
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        text=True,
    )
    os.close(terminal)
    try:
        wait_ready(process, state_dir)
    finally:
        os.close(window)
    assert process.wait(ANSWER_S) in (0, 120), "120: Python could not flush its output, as nobody is there to read it"
    assert not (state_dir / "engine.json").exists()
