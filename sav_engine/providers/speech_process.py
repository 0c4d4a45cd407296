"""I/O (a process). One speech worker as the engine sees it: started, ready, spoken to, ended."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import deque
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import trio

import sav_engine

from ..errors import ModelError
from .speech_frames import Decoder, Message, Ready, Recognised, Refused, Request, Spoken, encode

START_MAX_S = 60.0  # loading takes 3 s; on a cold disk of a small machine ten times that
STOP_MAX_S = 2.0  # the worker ends when its stdin ends; after this it is killed
READ_BYTES = 65_536


class WorkerDied(Exception):
    """The worker has ended, talks nonsense, or could not be started. The message says how."""


class Worker:
    """ready: what it said when its models were loaded."""

    def __init__(self, process: trio.Process) -> None:
        assert process.stdin is not None and process.stdout is not None
        self._process = process
        self._stdin, self._stdout = process.stdin, process.stdout
        self._decoder = Decoder()
        self._unread: deque[Message] = deque()
        self.ready = Ready("", 0.0, 0.0)

    @property
    def pid(self) -> int:
        return self._process.pid

    async def send(self, request: Request) -> None:
        """Raises trio.BrokenResourceError when the worker is gone."""
        await self._stdin.send_all(encode(request))

    async def receive(self) -> Recognised | Spoken:
        """Wait for a result. Raises WorkerDied."""
        message = await self._receive()
        if isinstance(message, Recognised | Spoken):
            return message
        raise WorkerDied(f"sent {message} in place of a result")

    def kill(self) -> None:
        self._process.kill()

    async def wait_ready(self) -> None:
        """Raises ModelError when it refuses to work, WorkerDied."""
        with trio.move_on_after(START_MAX_S):
            match await self._receive():
                case Ready() as ready:
                    self.ready = ready
                case Refused() as refused:
                    raise ModelError(where=refused.where, what=refused.what, fix=refused.fix)
                case message:
                    raise WorkerDied(f"sent {message} before it was ready")
            return
        raise WorkerDied(f"not ready after {START_MAX_S:.0f} s")

    async def stop(self) -> None:
        """End it: politely by the end of its stdin, then not."""
        await self._stdin.aclose()
        with trio.move_on_after(STOP_MAX_S):
            await self._process.wait()
            return
        self._process.kill()
        await self._process.wait()

    async def _receive(self) -> Message:
        while not self._unread:
            data = await self._stdout.receive_some(READ_BYTES)
            if not data:
                raise WorkerDied(f"exit status {await self._process.wait()}")
            try:
                self._unread.extend(self._decoder.feed(bytes(data)))
            except ValueError as error:
                raise WorkerDied(f"sent {error}") from error
        return self._unread.popleft()


@asynccontextmanager
async def running(command: Sequence[str]) -> AsyncIterator[Worker]:
    """A worker that is ready; it is gone when the block is left. Raises ModelError, WorkerDied."""
    worker = Worker(await _open(command))
    try:
        await worker.wait_ready()
        yield worker
    finally:
        with trio.CancelScope(shield=True):  # bounded by STOP_MAX_S
            await worker.stop()


def command(voice: str, model_dir: Path | None) -> list[str]:
    """What starts the real worker."""
    start = [sys.executable, "-m", "sav_engine.providers.speech_worker", "--voice", voice]
    return start if model_dir is None else [*start, "--model-dir", str(model_dir)]


async def _open(command: Sequence[str]) -> trio.Process:
    try:
        # A session of its own: Ctrl-C in the terminal reaches us only, and we end the worker after the calls.
        return await trio.lowlevel.open_process(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
            env=_environment(),
        )
    except OSError as error:
        raise WorkerDied(f"cannot start {command[0]}: {error.strerror}") from error


def _environment() -> Mapping[str, str]:
    """Ours, with this very package first on the path, and libraries told to leave the other cores alone."""
    root = str(Path(next(iter(sav_engine.__path__))).parent)
    path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
    return {**os.environ, "PYTHONPATH": path, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
