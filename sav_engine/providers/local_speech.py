"""I/O. The engine's side of embedded speech: keeps the one speech worker alive and hands it jobs.

`LocalSpeech.run` is a service: start it in the server's nursery, it reports when the models are loaded. Its
`transcriber` and `synthesiser` are the ports a call uses. When the worker dies, what it had in hand fails, what was
queued waits, and another worker is started.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Sequence
from pathlib import Path
from typing import NoReturn

import attrs
import trio

from .. import logs
from ..errors import ModelError, ProviderError
from . import local_voice, speech_process
from .local_ports import LocalSynthesiser, LocalTranscriber
from .speech_frames import Ready, Request
from .speech_process import Worker, WorkerDied
from .speech_queue import Failed, Job, Lane, Outcome, Queue

BACKOFF_S = (0.2, 1.0, 5.0, 30.0)  # before each restart in a row; the last is repeated
WATCH_EVERY_S = 1.0

log = logs.get_logger("local_speech")

Done = Callable[[Outcome], None]
Timing = Callable[[Lane, float], None]


@attrs.define
class Counts:
    """Plain numbers for whoever publishes them. full: jobs refused because the queue was full."""

    restarts: int = 0
    full: int = 0


class LocalSpeech:
    """One per engine. voice: name of an embedded voice; the best installed one when None.

    on_answer: told lane and seconds from the request to its result, for metrics.
    command: what starts the worker; tests put a scripted one in its place.
    Raises ModelError when no voice is installed.
    """

    def __init__(
        self,
        *,
        model_dir: Path | None = None,
        voice: str | None = None,
        on_answer: Timing = lambda lane, seconds: None,
        command: Sequence[str] | None = None,
    ) -> None:
        self.voice = voice or local_voice.installed(model_dir)
        self.queue = Queue()
        self.counts = Counts()
        self.transcriber = LocalTranscriber(self)
        self.synthesiser = LocalSynthesiser(self, name=self.voice)
        self._command = command or speech_process.command(self.voice, model_dir)
        self._on_answer = on_answer
        self._numbers = itertools.count()
        self._news = trio.Event()

    def __repr__(self) -> str:
        return f"<LocalSpeech {self.voice} {self.queue!r} {self.counts}>"

    # ------------------------------------------------------------ for the ports

    def submit(self, owner: Hashable, request: Callable[[int], Request], done: Done) -> bool:
        """Queue a job: request makes it from its number, done is told its outcome. False: the queue is full."""
        now = trio.current_time()
        job = Job(owner, request(next(self._numbers)), lambda outcome: self._answered(job, outcome, done), now)
        if not self.queue.add(job):
            self.counts.full += 1
            return False
        self._news.set()
        return True

    def forget(self, owner: Hashable) -> None:
        """Nobody waits for this owner's jobs any more."""
        self.queue.forget(owner)

    def _answered(self, job: Job, outcome: Outcome, done: Done) -> None:
        if not isinstance(outcome, Failed):
            self._on_answer(job.lane, trio.current_time() - job.queued_s)
        done(outcome)

    # ------------------------------------------------------------ the service

    async def run(self, *, task_status: trio.TaskStatus[Ready] = trio.TASK_STATUS_IGNORED) -> None:
        """Keep a worker alive until cancelled. Reports Ready when the first one can work.

        Raises ModelError when the first one refuses (a model is missing or not the pinned one), ProviderError when
        it dies before it is ready. Later ones that fail are logged, and tried again.
        """
        failed: ModelError | ProviderError
        async with trio.open_nursery() as service:
            service.start_soon(self._expire)
            try:
                await self._first(task_status)
                await self._restart_for_ever()
            except (ModelError, ProviderError) as error:
                failed = error  # not through the nursery, which would wrap it in a group
            service.cancel_scope.cancel()
        raise failed

    async def _first(self, task_status: trio.TaskStatus[Ready]) -> None:
        is_ready = False
        try:
            async with speech_process.running(self._command) as worker:
                is_ready = True
                task_status.started(worker.ready)
                await self._serve(worker)
        except WorkerDied as died:
            self._lost(died)
            if not is_ready:
                raise ProviderError(
                    where="parole embarquée",
                    what=f"le processus de parole s'est arrêté avant d'être prêt ({died})",
                    fix="relancez ; si cela continue, les lignes au-dessus disent pourquoi",
                ) from died

    async def _restart_for_ever(self) -> NoReturn:
        failures = 0
        while True:
            await trio.sleep(BACKOFF_S[min(failures, len(BACKOFF_S) - 1)])
            failures += 1
            self.counts.restarts += 1
            try:
                async with speech_process.running(self._command) as worker:
                    log.info("speech worker restarted", pid=worker.pid)
                    failures = 0
                    await self._serve(worker)
            except (ModelError, WorkerDied) as died:
                self._lost(died)

    def _lost(self, why: Exception) -> None:
        log.error("speech worker lost", reason=str(why), queue=repr(self.queue))
        self.queue.worker_died()

    async def _serve(self, worker: Worker) -> NoReturn:
        """Hand out jobs and take in results until the worker is gone, then raise WorkerDied."""
        died: WorkerDied
        async with trio.open_nursery() as work:
            work.start_soon(self._hand_out, worker)
            work.start_soon(self._watch, worker)
            try:
                await self._take_in(worker)
            except WorkerDied as error:
                died = error  # not through the nursery, as above
            work.cancel_scope.cancel()
        raise died

    async def _hand_out(self, worker: Worker) -> None:
        while True:
            self._news = trio.Event()
            for job in self.queue.take(trio.current_time()):
                try:
                    await worker.send(job.request)
                except trio.BrokenResourceError:
                    return  # it died; whoever reads from it finds out how
            await self._news.wait()

    async def _take_in(self, worker: Worker) -> NoReturn:
        while True:
            self.queue.answered(await worker.receive())
            self._news.set()

    async def _watch(self, worker: Worker) -> None:
        while True:
            await trio.sleep(WATCH_EVERY_S)
            if self.queue.is_stuck(trio.current_time()):
                log.error("speech worker hangs", queue=repr(self.queue))
                worker.kill()

    async def _expire(self) -> None:
        while True:
            await trio.sleep(WATCH_EVERY_S)
            self.queue.expire(trio.current_time())
