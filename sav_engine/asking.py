"""What a call asks of services, told in that call's own trace: each request, its first byte, its end, its fault.

As with the bill: a provider serves all calls at once and is told nothing of them, but what it does for a call it does
in a task of that call, or in one started from there. So the trace to write to lies in the context of the call.

    with asked("ElevenLabs", "voice") as request:   asked {n, service, task}
        ... request.first()                         answered {n, service, task, first, seconds, outcome, kind, fault}
"""

from __future__ import annotations

from contextvars import ContextVar
from types import TracebackType
from typing import Literal, Protocol

import attrs
import trio

from .errors import ProviderError

Task = Literal["voice", "ears", "reply", "summary", "understand"]
Outcome = Literal["done", "failed", "cancelled"]


class Note(Protocol):
    """Writes one line of a call's trace. at_s: on Trio's clock."""

    def __call__(self, what: str, at_s: float, /, **fields: object) -> None: ...


@attrs.define
class Story:
    """Of one call. asked: requests so far, their numbers."""

    note: Note
    asked: int = 0


_of_this_call: ContextVar[Story | None] = ContextVar("story", default=None)


def open_story(note: Note) -> None:
    """From now on this task, and those it starts, tell what they ask there: one task a call."""
    _of_this_call.set(Story(note))


def tell(what: str, **fields: object) -> None:
    """One line in the trace of the call we work for, if there is one. No words and no numbers of callers."""
    if (story := _of_this_call.get()) is not None:
        story.note(what, trio.current_time(), **fields)


def asked_again(service: str, fault: Exception) -> None:
    """The request is sent once more, after this."""
    tell("again", service=service, kind=kind_of(fault), fault=what_of(fault))


def fell_back(service: str, reason: str) -> None:
    """Somebody else answers instead of this service, or the service's next model."""
    tell("fell_back", service=service, reason=reason)


class asked:
    """One request, for as long as the block lasts. Left by cancelling or closing it was not wanted any more."""

    def __init__(self, service: str, task: Task) -> None:
        self._service = service
        self._task = task
        self._story = _of_this_call.get()  # of now: a generator that is closed late is closed somewhere else
        self._n = 0
        self._began_s = 0.0
        self._first_s: float | None = None
        self._fault: tuple[str, str] | None = None

    def __enter__(self) -> asked:
        if self._story is not None:
            self._n, self._story.asked = self._story.asked, self._story.asked + 1
            self._began_s = trio.current_time()
            self._story.note("asked", self._began_s, n=self._n, service=self._service, task=self._task)
        return self

    def first(self) -> None:
        """The first byte of the answer is there; only the first time counts."""
        if self._story is not None and self._first_s is None:
            self._first_s = trio.current_time()

    def failed(self, kind: str, what: str) -> None:
        """It ended badly, by a value and not by an exception."""
        self._fault = (kind, what)

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, where: TracebackType | None
    ) -> None:
        if self._story is None:
            return
        now = trio.current_time()
        fault = (kind_of(value), what_of(value)) if isinstance(value, ProviderError) else self._fault
        outcome: Outcome = "failed" if fault else "done" if kind is None else "cancelled"
        self._story.note(
            "answered",
            now,
            n=self._n,
            service=self._service,
            task=self._task,
            first=None if self._first_s is None else round(self._first_s - self._began_s, 3),
            seconds=round(now - self._began_s, 3),
            outcome=outcome,
            **({"kind": fault[0], "fault": fault[1]} if fault else {}),
        )


def kind_of(fault: BaseException) -> str:
    """One word from a closed set: late, lost, or the name of the fault's class in small letters."""
    return str(getattr(fault, "kind", "") or type(fault).__name__.lower())


def what_of(fault: BaseException) -> str:
    """What our own faults say, which never repeat a word of a caller; nothing of others'."""
    return fault.what if isinstance(fault, ProviderError) else ""
