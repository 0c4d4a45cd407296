"""I/O (none of its own). A voice that is given its texts as French says them: numbers, shortenings, own words."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

from ..ports import Synthesiser


class WrittenOut:
    """ports.Synthesiser over another. write_out: the text as it is to be said."""

    def __init__(self, voice: Synthesiser, write_out: Callable[[str], str]) -> None:
        self.name = voice.name
        self.measures_itself = voice.measures_itself
        self._voice = voice
        self._write_out = write_out

    def __repr__(self) -> str:
        return f"<WrittenOut {self._voice!r}>"

    def speak(self, text: str) -> AsyncIterator[bytes]:
        """See ports.Synthesiser."""
        return self._voice.speak(self._write_out(text))
