"""Pure. The jobs of all calls, on their way to the one speech worker. Time is an argument.

Two lanes, recognition and synthesis, each with one job in the worker's hands at a time: a caller's words never wait
behind a sentence being synthesised. The queue is kept on the engine's side, so that what a call no longer wants is
dropped before it costs anything. A job the worker already has is only disowned: its late result is thrown away.

    queued --take--> in hand --answered--> gone
       |                |
    forget/expire    forget: disowned, still in hand until the worker answers or dies
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable
from typing import Literal

import attrs

from .speech_frames import Recognised, Request, Speak, Spoken

Lane = Literal["recognise", "speak"]
LANES: tuple[Lane, ...] = ("recognise", "speak")

QUEUE_MAX = (
    64  # per lane: three times the calls one engine takes with embedded speech (20); beyond, answers come too late
)
WAIT_MAX_S = 8.0  # in the queue: a restart of the worker takes 4 s; a caller does not wait longer for an answer
IN_HAND_MAX_S = 20.0  # 30 s of sound are recognised in 3 s on a busy machine; after this the worker hangs


@attrs.frozen
class Failed:
    """No result will come. reason: one line, for the log."""

    reason: str


Outcome = Recognised | Spoken | Failed


@attrs.define(eq=False)
class Job:
    """owner: whose job it is, to forget all of a call's jobs at once. done: told the outcome exactly once, or never
    once the job is forgotten."""

    owner: Hashable
    request: Request
    done: Callable[[Outcome], None]
    queued_s: float
    taken_s: float = 0.0
    is_wanted: bool = True

    @property
    def lane(self) -> Lane:
        return "speak" if isinstance(self.request, Speak) else "recognise"


class Queue:
    """late_results: came for jobs nobody wants any more."""

    def __init__(self) -> None:
        self._waiting: dict[Lane, deque[Job]] = {lane: deque() for lane in LANES}
        self._in_hand: dict[Lane, Job] = {}
        self.late_results = 0

    def __repr__(self) -> str:
        waiting = ", ".join(f"{lane} {len(self._waiting[lane])}" for lane in LANES)
        return f"<Queue waiting: {waiting}; in hand: {sorted(self._in_hand)}>"

    def __len__(self) -> int:
        """Jobs waiting."""
        return sum(len(jobs) for jobs in self._waiting.values())

    def add(self, job: Job) -> bool:
        """False when the lane is full: the job is not taken, and its `done` will not be called."""
        lane = self._waiting[job.lane]
        if len(lane) >= QUEUE_MAX:
            return False
        lane.append(job)
        return True

    def take(self, now: float) -> list[Job]:
        """The jobs the worker should be given now: the oldest of each lane that has nothing in hand."""
        free = [lane for lane in LANES if lane not in self._in_hand and self._waiting[lane]]
        for lane in free:
            self._in_hand[lane] = self._waiting[lane].popleft()
            self._in_hand[lane].taken_s = now
        return [self._in_hand[lane] for lane in free]

    def answered(self, outcome: Recognised | Spoken) -> None:
        """The worker has finished a job; tell whoever waits, if anybody still does."""
        for lane, job in self._in_hand.items():
            if job.request.job == outcome.job:
                del self._in_hand[lane]
                self._finish(job, outcome)
                return
        self.late_results += 1

    def forget(self, owner: Hashable) -> None:
        """Drop the queued jobs of this owner, and disown the ones in hand."""
        for lane in LANES:
            self._waiting[lane] = deque(job for job in self._waiting[lane] if job.owner != owner)
        for job in self._in_hand.values():
            job.is_wanted = job.is_wanted and job.owner != owner

    def expire(self, now: float) -> None:
        """Fail what has waited too long."""
        for lane in LANES:
            while (jobs := self._waiting[lane]) and now - jobs[0].queued_s > WAIT_MAX_S:
                self._finish(jobs.popleft(), Failed(f"waited more than {WAIT_MAX_S:.0f} s for the speech worker"))

    def is_stuck(self, now: float) -> bool:
        """Whether the worker has held a job too long: it must be killed."""
        return any(now - job.taken_s > IN_HAND_MAX_S for job in self._in_hand.values())

    def worker_died(self) -> None:
        """Fail what it had in hand: it may be what killed it. What was queued waits for the next worker."""
        lost, self._in_hand = list(self._in_hand.values()), {}
        for job in lost:
            self._finish(job, Failed("the speech worker died"))

    def _finish(self, job: Job, outcome: Outcome) -> None:
        if job.is_wanted:
            job.done(outcome)
        else:
            self.late_results += 1
