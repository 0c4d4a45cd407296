"""A language model's sentence, written and spoken before it is due: in the pause in which the caller may still go on.

The words so far are there 0.4 s after the caller fell silent, and a story is waited for 0.9 s: enough for a model and
most of a voice. Written for other words than the caller's in the end, it is dropped, and costs its tokens.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing

import attrs
import trio

from ..ports import Turn
from .composer import Composer, data_of

SENTENCES = 8  # a task's few words are one or two
WANTED = 4  # pauses in which nothing was begun yet; one more is written when it is due


@attrs.frozen
class Writing:
    """data: what the model was given to know; a sentence is good for exactly this."""

    task: str
    turns: Sequence[Turn]
    data: str
    scope: trio.CancelScope = attrs.field(factory=trio.CancelScope)
    channel: tuple[trio.MemorySendChannel[str], trio.MemoryReceiveChannel[str]] = attrs.field(
        factory=lambda: trio.open_memory_channel[str](SENTENCES)
    )


class WrittenAhead:
    """Of one call. want_sound: has a sentence synthesised before it is due."""

    def __init__(self, composer: Composer, want_sound: Callable[[str], None]) -> None:
        self._composer = composer
        self._want_sound = want_sound
        self._writing: Writing | None = None
        self._wanted_in, self._wanted_out = trio.open_memory_channel[Writing](WANTED)

    def want(self, task: str, words: str) -> None:
        """What would be said to these words, if they are all. Never waits; drops what was wanted before."""
        turns = [*self._composer.diary.turns, Turn("caller", words, 0.0)]
        writing = Writing(task, turns, data_of(turns))
        if self._writing is not None and (self._writing.task, self._writing.data) == (task, writing.data):
            return
        self.drop()
        try:
            self._wanted_in.send_nowait(writing)
        except trio.WouldBlock:
            return
        self._writing = writing

    def drop(self) -> None:
        """The caller goes on, or something else is said: no more of it."""
        if self._writing is not None:
            self._writing.scope.cancel()
            self._writing = None

    async def run(self) -> None:
        """Write what is wanted, until cancelled."""
        async with trio.open_nursery() as writers:
            async for writing in self._wanted_out:
                writers.start_soon(self._write, writing)

    async def _write(self, writing: Writing) -> None:
        to_voice, _ = writing.channel
        written = self._composer.sentences(writing.task, writing.turns)
        with writing.scope, to_voice:
            async with aclosing(written):
                async for sentence in written:
                    self._want_sound(sentence)
                    await to_voice.send(sentence)

    async def sentences(self, task: str) -> AsyncGenerator[str, None]:
        """Those that were written for what the caller has said, as they come; else written now. Closing stops it."""
        writing = self._writing
        if writing is None or (writing.task, writing.data) != (task, data_of(self._composer.diary.turns)):
            self.drop()
            async with aclosing(self._composer.sentences(task)) as written:
                async for sentence in written:
                    yield sentence
            return
        _, from_writer = writing.channel
        try:
            async for sentence in from_writer:
                yield sentence
        finally:
            self.drop()
