"""The commands as their users start them: processes of their own, with a terminal, a pipe, a reader who leaves."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

from tests.unit.test_top import a_call, engine, told

ROOT = Path(__file__).resolve().parents[2]

# ---------------------------------------------------------------- sav understand


def test_command_reads_standard_input_to_its_end() -> None:
    lines = '{"slot": "email", "text": "léa point roux arobase free point fr"}\nnonsense\n'
    command = [sys.executable, "-m", "sav_engine", "understand", "--jsonl"]
    ran = subprocess.run(command, input=lines, capture_output=True, text=True, cwd=ROOT, check=False, timeout=60)
    assert ran.returncode == 0, ran.stderr
    first, second = map(json.loads, ran.stdout.splitlines())
    assert first["value"] == "lea.roux@free.fr" and "error" in second


def test_a_reader_who_has_seen_enough_leaves_no_complaint() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    words = [sys.executable, "-m", "sav_engine", "understand", "affirm_deny", "oui"]
    try:
        done = subprocess.run(words, env=buffered, stdout=writing, stderr=subprocess.PIPE, check=False)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


# ---------------------------------------------------------------- sav top: a terminal that is left as it was


def read_until(terminal: int, wanted: bytes) -> bytes:
    read, until = b"", time.monotonic() + 20.0
    while wanted not in read:
        assert time.monotonic() < until, read
        if select.select([terminal], [], [], 0.2)[0]:
            read += os.read(terminal, 65_536)
    return read


@pytest.mark.parametrize("leave", ["q", "Ctrl-C", "kill"])
def test_the_terminal_is_left_as_it_was(leave: str, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    before = termios.tcgetattr(theirs)
    with engine(told(a_call())) as port:
        command = [sys.executable, "-m", "sav_engine", "top", "--port", str(port), "--state-dir", str(tmp_path)]
        process = subprocess.Popen(
            command,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
            env={**os.environ, "TERM": "xterm", "LINES": "24", "COLUMNS": "80"},
        )
        try:
            seen = read_until(ours, b"q : quitter")
            match leave:
                case "q":
                    os.write(ours, b"q")
                case "Ctrl-C":
                    process.send_signal(signal.SIGINT)
                case _:
                    process.send_signal(signal.SIGTERM)
            seen += read_until(ours, b"\x1b[?1049l")
            assert process.wait(10) == 0
        finally:
            process.kill()  # nothing, when it has ended as it should
    assert b"ask_problem" in seen
    assert seen.index(b"\x1b[?1049h") < seen.index(b"\x1b[?25l")
    assert seen.endswith(b"\x1b[?25h\x1b[?1049l"), "nothing is written after it"
    assert termios.tcgetattr(theirs) == before
    os.close(ours)
    os.close(theirs)


def test_scripts_get_json_or_plain_lines(tmp_path: Path) -> None:
    with engine(told(a_call())) as port:
        command = [sys.executable, "-m", "sav_engine", "top", "--port", str(port), "--state-dir", str(tmp_path)]
        as_json = subprocess.run([*command, "--json"], capture_output=True, text=True, check=True)
        assert json.loads(as_json.stdout) == told(a_call())
        plain = subprocess.run(command, capture_output=True, text=True, check=True, stdin=subprocess.DEVNULL)
    assert "whisper-base · kokoro-ff_siwis" in plain.stdout and "\x1b" not in plain.stdout
