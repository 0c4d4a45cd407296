"""Pure. All that is known of one call, and what is missing."""

from __future__ import annotations

from datetime import datetime

import attrs

from ..ports import Turn
from .sound import Levels
from .story import Said, Story


@attrs.frozen
class TicketFacts:
    """What a report needs of a ticket. written_late_s: after the end of the call; None while it is not in the base.

    waits: it is on the disk, for the database to have it.
    """

    status: str
    problem: str
    started_at: datetime
    seconds: float
    reason: str = ""
    summary: str = ""
    client_name: str | None = None
    company: str | None = None
    phone_number: str | None = None
    turns: tuple[Turn, ...] = ()
    way: tuple[str, ...] = ()
    recording_refused: bool = False
    is_final: bool = True
    written_late_s: float | None = None
    waits: bool = False


@attrs.frozen
class Facts:
    """One call. missing: what a report would like to have and did not find, in French, one sentence each.

    is_running: the engine is still on this call. repeats: when the caller said the same again, by the beginning of
    the second time; None: the words are there to be compared.
    """

    call_id: str
    story: Story | None = None
    ticket: TicketFacts | None = None
    levels: Levels | None = None
    missing: tuple[str, ...] = ()
    is_running: bool = False
    repeats: tuple[float, ...] | None = None

    @property
    def seconds(self) -> float:
        lengths = (
            self.story.seconds if self.story else 0.0,
            self.levels.seconds if self.levels else 0.0,
            self.ticket.seconds if self.ticket and not self.story else 0.0,
        )
        return max(*lengths, 1.0)

    @property
    def said(self) -> tuple[Said, ...]:
        """From the trace; without one, from the ticket, whose times are those at which each was over."""
        if self.story is not None:
            return self.story.said
        return tuple(said_of(turn) for turn in self.ticket.turns) if self.ticket else ()


CHARS_PER_S = 15.0  # of spoken French: to guess when a sentence began of which only the end is known


def said_of(turn: Turn) -> Said:
    begin_s = max(0.0, turn.at_s - len(turn.text) / CHARS_PER_S)
    return Said(turn.who, begin_s, turn.at_s, turn.text, turn.state, turn.confidence)
