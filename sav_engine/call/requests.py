"""The floor's requests for final words, on their way to the transcriber: handed on at once, so that no task is woken.

Kept while there is no transcriber: it is being opened, or the next one is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ..turns.events import FinalizeSegment

KEPT_MAX = 64  # one call asks once or twice for each utterance; more is a transcriber that never comes


class Requests:
    """Of one call."""

    def __init__(self) -> None:
        self._kept: list[FinalizeSegment] = []
        self._to: Callable[[FinalizeSegment], None] | None = None

    def __repr__(self) -> str:
        return f"<Requests {len(self._kept)} kept>"

    def ask(self, segment: FinalizeSegment) -> None:
        """Kept while nobody can be asked; beyond KEPT_MAX lost: the floor waits, and the caller is asked again."""
        if self._to is not None:
            self._to(segment)
        elif len(self._kept) < KEPT_MAX:
            self._kept.append(segment)

    @contextmanager
    def handed_to(self, ask: Callable[[FinalizeSegment], None]) -> Iterator[None]:
        """As long as the block lasts; what was kept goes first."""
        kept, self._kept = self._kept, []
        for segment in kept:
            ask(segment)
        self._to = ask
        try:
            yield
        finally:
            self._to = None
