"""Where the words of one transcription come out: handed over as they come, or kept for who receives."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import trio

from ..turns.events import TranscriberLost, Words

UNREAD_MAX = 64  # words a call has not read; it reads each at once, so a full channel is a call that is ending

Take = Callable[[Words], bool]


class Outlet:
    """As the last two verbs of ports.Transcription."""

    def __init__(self) -> None:
        self._write, self._read = trio.open_memory_channel[Words | TranscriberLost](UNREAD_MAX)
        self._take: Take | None = None
        self._lost: TranscriberLost | None = None

    def __repr__(self) -> str:
        return f"<Outlet {self._read.statistics().current_buffer_used} unread {self._lost or ''}>"

    def hand_words_to(self, take: Take) -> None:
        assert not self._read.statistics().current_buffer_used, "words came before somebody said where to"
        self._take = take

    def tell(self, heard: Words | TranscriberLost) -> None:
        if isinstance(heard, Words) and self._take is not None:
            if self._take(heard):
                return
            self._take = None  # order has one way
        with contextlib.suppress(trio.WouldBlock):
            self._write.send_nowait(heard)

    async def receive(self) -> Words | TranscriberLost:
        """TranscriberLost again and again, once it has come."""
        if self._lost is not None:
            await trio.lowlevel.checkpoint()
            return self._lost
        heard = await self._read.receive()
        if isinstance(heard, TranscriberLost):
            self._lost = heard
        return heard
