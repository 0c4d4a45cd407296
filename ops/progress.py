"""I/O (terminal). How far an installation is: a line that renews itself on a terminal, plain lines elsewhere."""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
import time
from pathlib import Path

from pip_output import is_ignored, is_there_already, read_step

RENEW_S = 0.5
SIGN_OF_LIFE_S = 10.0  # where lines stay (logs, CI): often enough to see that it lives
LINES_MAX = 5000  # pip prints some hundred
WIDTH = 78


class Progress:
    """total: packages to come, 0 for a small step of which nothing is shown."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._what = ""
        self._began = self._told = time.monotonic()
        self._on_terminal = sys.stdout.isatty()

    def follow(self, process: subprocess.Popen[str], scratch: Path) -> list[str]:
        """Wait for pip to end, telling how far it is; return what it printed."""
        arriving: queue.Queue[str | None] = queue.Queue(LINES_MAX)
        reader = threading.Thread(target=_read_lines, args=(process, arriving), daemon=True)
        reader.start()
        lines: list[str] = []
        while True:
            try:
                line = arriving.get(timeout=RENEW_S)
            except queue.Empty:
                self._sign_of_life(scratch)
                continue
            if line is None:
                break
            lines = [*lines[-LINES_MAX:], line]
            self._take(line)
        process.wait()
        if self._on_terminal and self._total:
            print("\r" + " " * WIDTH + "\r", end="", flush=True)
        return lines

    def _take(self, line: str) -> None:
        if is_ignored(line):
            self._total -= 1
        elif is_there_already(line):
            self._done = min(self._done + 1, self._total)
        elif line.startswith("Installing collected packages"):
            self._tell("copie dans .venv")
        elif step := read_step(line):
            self._done = min(self._done + step.is_new, self._total)
            self._tell(f"{step.package} {_in_french(step.size)}".strip(), is_detail=not step.is_new)

    def _tell(self, what: str, *, is_detail: bool = False) -> None:
        self._what = what
        if self._total and not self._on_terminal and not is_detail:
            print(f"  [{self._done}/{self._total}] {what}", flush=True)
            self._told = time.monotonic()
        elif self._total and not self._on_terminal and " Mo" in what:
            print(f"          {what}", flush=True)
            self._told = time.monotonic()

    def _sign_of_life(self, scratch: Path) -> None:
        now = time.monotonic()
        if not self._total or (not self._on_terminal and now - self._told < SIGN_OF_LIFE_S):
            return
        self._told = now
        status = (
            f"  [{self._done}/{self._total}] {self._what} · {_size_mb(scratch)} Mo reçus · {now - self._began:.0f} s"
        )
        if self._on_terminal:
            print("\r" + status[:WIDTH].ljust(WIDTH), end="", flush=True)
        else:
            print(status, flush=True)


def _read_lines(process: subprocess.Popen[str], arriving: queue.Queue[str | None]) -> None:
    assert process.stdout is not None, "pip was started with a pipe"
    for line in process.stdout:
        arriving.put(line.rstrip())
    arriving.put(None)


def _in_french(size: str) -> str:
    return f"({size.replace('MB', 'Mo').replace('kB', 'ko').replace('.', ',')})" if size else ""


def _size_mb(scratch: Path) -> int:
    """Megabytes pip has fetched; it keeps them in folders of this name, which change while we look."""
    total = 0
    for path in scratch.glob("pip-unpack-*/*"):
        try:
            total += path.stat().st_size
        except OSError:  # pip has removed it meanwhile
            continue
    return total // 1_000_000
