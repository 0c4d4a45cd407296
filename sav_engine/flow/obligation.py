"""What the machine owes at any moment: exactly one of these."""

from __future__ import annotations

from collections import Counter

import attrs

from .events import ActionDone, ActionFailed, End
from .hearing import Heard
from .model import DoState, ListenState, Place


@attrs.frozen
class Before:
    """Nothing: the call has not begun."""


@attrs.define
class Listening:
    """An answer. The counts are of this visit of the state. stayed: how often each row that stays was taken.

    doubted: an answer that was not sure enough to act on.
    """

    state: ListenState
    nomatches: int = 0
    noinputs: int = 0
    stayed: Counter[Place] = attrs.field(factory=Counter)
    doubted: Heard | None = None


@attrs.define
class Doing:
    """The outcome of an action.

    late_at: when to stop waiting for it. filler_at: when to fill the silence; None while the bot speaks, and once
    it is filled. line_closed: the line went away during an action that closes it.
    """

    state: DoState
    late_at: float
    filler_at: float | None
    filled: bool = False
    outcome: ActionDone | ActionFailed | None = None
    line_closed: bool = False

    def deadline(self) -> float | None:
        """When time alone changes something; None once the outcome is known."""
        if self.outcome is not None:
            return None
        return self.late_at if self.filler_at is None else min(self.late_at, self.filler_at)


@attrs.frozen
class Ended:
    end: End


Obligation = Before | Listening | Doing | Ended
