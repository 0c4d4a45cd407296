"""I/O. One measurement: start a server, let the callers call it, read what it used and what they received."""

from __future__ import annotations

import os
import subprocess
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import attrs
import numpy as np
import trio

from .arrivals import EVENT, Events, answers_ms, arrivals_of
from .block import Measured
from .compiled import BenchError
from .proc import Used, descriptors, own_memory_kb, used

START_S = 60.0  # a whole engine loads its models first
STOP_S = 5.0
LOAD_GRACE_S = 20.0  # the load generator ends itself 15 s after its time at the latest
SETTLE_S = 0.4  # a server that has started is still tidying up; and descriptors of gone calls close within a frame
TIDY_S = 0.6  # after the load has gone: longer than any call of a server needs to be cleared away


@attrs.frozen
class Load:
    """What the callers do; times in ms, see c/load.c. sound, marks: files. answer_mark: the MARK that waits for an
    answer, 0: none; the answer must come within answer_within_ms."""

    calls: int
    sound: Path
    marks: Path
    window_ms: int = 4_000
    ramp_ms: int = 1_000
    warm_ms: int = 1_000
    tail_ms: int = 500
    hold_ms: int = 0
    presses_key: bool = True
    seed: int = 1
    answer_mark: int = 0
    answer_within_ms: float = 0.0

    def words(self, port: int, out: Path) -> list[str]:
        """The arguments of the load generator."""
        times = {name: getattr(self, name) for name in ("window_ms", "ramp_ms", "warm_ms", "tail_ms", "hold_ms")}
        files = {"sound": self.sound, "marks": self.marks, "out": out}
        what = {"port": port, "calls": self.calls, "seed": self.seed, "key": int(self.presses_key)}
        return [f"{name}={value}" for name, value in {**what, **times, **files}.items()]

    @property
    def total_s(self) -> float:
        return (self.ramp_ms + self.warm_ms + self.window_ms + self.tail_ms) / 1000


async def measure(name: str, command: Sequence[str], load_program: Path, load: Load, out: Path) -> Measured:
    """Raises BenchError when the server does not start or dies, or the load generator fails."""
    async with server(name, command, out.with_suffix(".log")) as (process, port):
        await trio.sleep(SETTLE_S)
        memory_before, open_before = own_memory_kb(process.pid), descriptors(process.pid)
        cpu, memory_after = await _under_load(process.pid, [str(load_program), *load.words(port, out)], load)
        await trio.sleep(TIDY_S)
        left = descriptors(process.pid) - open_before
        if process.poll() is not None:
            raise _failed(name, f"s'est arrêté sous la charge (statut {process.returncode})", out.with_suffix(".log"))
    events = read_events(out)
    answers = answers_ms(events, load.answer_mark, load.answer_within_ms) if load.answer_mark else np.empty(0)
    return Measured(
        name=name,
        calls=load.calls,
        window_s=load.window_ms / 1000,
        cpu=cpu,
        arrivals=arrivals_of(events),
        memory_kb_per_call=round((memory_after - memory_before) / load.calls, 2),
        descriptors_left=left,
        answers_ms=tuple(round(float(answer), 1) for answer in answers),
    )


def read_events(path: Path) -> Events:
    return np.fromfile(path, dtype=EVENT)


@asynccontextmanager
async def server(name: str, command: Sequence[str], log: Path) -> AsyncIterator[tuple[trio.Process, int]]:
    """A server that says `port N` once it listens; ended on leaving. log: where its error output goes, and beside it
    whatever it puts in temporary folders: most are ended without a chance to remove them."""
    own = {**os.environ, "TMPDIR": str(log.parent)}
    with log.open("wb") as errors:
        process = await trio.lowlevel.open_process(
            list(command), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, env=own
        )
    try:
        yield process, await _wait_port(name, process, log)
    finally:
        await _end(process)


async def _wait_port(name: str, process: trio.Process, log: Path) -> int:
    lines = Lines(process)
    with trio.move_on_after(START_S):
        while (line := await lines.wait_next()) is not None:
            if line.startswith("port "):
                return int(line.removeprefix("port "))
    raise _failed(name, "ne démarre pas", log)


async def _under_load(pid: int, command: list[str], load: Load) -> tuple[Used, int]:
    """CPU used between the load's "begin" and "end", and memory at the end."""
    borders: list[Used] = []
    memory_kb = 0
    process = await trio.lowlevel.open_process(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    try:
        lines = Lines(process)
        with trio.move_on_after(load.total_s + LOAD_GRACE_S):
            while (line := await lines.wait_next()) is not None:
                if line in ("begin", "end"):
                    borders.append(used(pid))
                if line == "end":
                    memory_kb = own_memory_kb(pid)
            await process.wait()
    finally:
        await _end(process)
    if process.returncode != 0 or len(borders) != 2:
        raise BenchError(
            where="générateur de charge",
            what=f"s'est arrêté avec le statut {process.returncode}",
            fix="voyez son message ci-dessus ; trop peu de descripteurs ? (« ulimit -n 8192 »)",
        )
    return borders[1] - borders[0], memory_kb


class Lines:
    """What a process says, line by line."""

    def __init__(self, process: trio.Process) -> None:
        assert process.stdout is not None
        self._stdout = process.stdout
        self._text = b""

    async def wait_next(self) -> str | None:
        """None at the end of its output."""
        while b"\n" not in self._text:
            some = await self._stdout.receive_some()
            if not some:
                return None
            self._text += some
        line, _, self._text = self._text.partition(b"\n")
        return line.decode(errors="replace")


async def _end(process: trio.Process) -> None:
    with trio.CancelScope(shield=True):
        if process.poll() is None:
            process.terminate()
            with trio.move_on_after(STOP_S):
                await process.wait()
        if process.poll() is None:
            process.kill()
            await process.wait()
        if process.stdout is not None:
            await process.stdout.aclose()


def _failed(name: str, what: str, log: Path) -> BenchError:
    tail = "\n".join(log.read_text(errors="replace").splitlines()[-12:])
    return BenchError(where=f"serveur « {name} »", what=what, fix=f"son journal finit ainsi :\n{tail}")
