"""Pure. What happened in one call, in seconds since it began: the rows of a picture, and what rules look at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs

Who = Literal["caller", "bot"]


@attrs.frozen
class Stretch:
    """Something that lasted. end_s: None while it has not ended."""

    begin_s: float
    end_s: float | None


@attrs.frozen
class Said:
    """One thing said. text: of the bot, what was heard of it once it was over. stopped: the caller cut it short.

    barged_in: these words of the caller did so; overheard: they were said over a bot that spoke on.
    """

    who: Who
    begin_s: float
    end_s: float | None
    text: str
    state: str = ""
    confidence: float | None = None
    prompts: tuple[str, ...] = ()
    stopped: bool = False
    barged_in: bool = False
    overheard: bool = False
    told_s: float | None = None  # when the flow was told of the caller's words


@attrs.frozen
class FloorChange:
    """floor: as in turns.state.Floor; or a state of the flow."""

    at_s: float
    name: str


@attrs.frozen
class BargeIn:
    """begin_s: the caller's first sound over the bot. outcome: resumed is a backchannel or noise, stopped he has the
    floor, "" undecided when the call ended."""

    begin_s: float
    paused_s: float
    decided_s: float | None
    outcome: Literal["resumed", "stopped", ""]


@attrs.frozen
class Request:
    """One thing asked of a service. task: voice, ears, reply, summary, understand, transcript, lookup or an action.

    first_s: of its first byte. outcome: "" while it is not over. again: when it was sent once more, and why.
    """

    service: str
    task: str
    begin_s: float
    end_s: float | None
    first_s: float | None = None
    outcome: str = ""
    kind: str = ""
    fault: str = ""
    again: tuple[tuple[float, str], ...] = ()


@attrs.frozen
class Response:
    """An answer of the bot. began_s: the caller's last sound; at_s: the bot's first frame. ms: by stage, in order."""

    began_s: float
    at_s: float
    ms: Mapping[str, int]
    state: str = ""

    @property
    def seconds(self) -> float:
        return self.at_s - self.began_s

    @property
    def largest(self) -> str:
        """What most of the wait was spent on."""
        return max(self.ms, key=lambda stage: self.ms[stage], default="")


@attrs.frozen
class Mark:
    """Something that happened at one moment. what: as in the trace; text, seconds: of it, where it has any."""

    at_s: float
    what: str
    text: str = ""
    seconds: float = 0.0
    state: str = ""


@attrs.frozen
class End:
    """how: hang_up, transfer, caller_hung_up, failed. status: of the ticket. reason: the flow's end state."""

    at_s: float
    how: str
    status: str
    reason: str
    problem: str = ""


@attrs.frozen
class Story:
    """One call, from its trace. started: ISO 8601, "" in older traces. is_over: the last line is there.

    speech: when the caller was heard to speak, words or not. marks: all that has no length, in order.
    """

    version: str
    started: str
    seconds: float
    said: tuple[Said, ...]
    speech: tuple[Stretch, ...]
    floors: tuple[FloorChange, ...]
    states: tuple[FloorChange, ...]
    barge_ins: tuple[BargeIn, ...]
    requests: tuple[Request, ...]
    responses: tuple[Response, ...]
    marks: tuple[Mark, ...]
    end: End | None
    is_over: bool
    lost_lines: int

    def marked(self, *kinds: str) -> tuple[Mark, ...]:
        return tuple(mark for mark in self.marks if mark.what in kinds)

    def state_at(self, at_s: float) -> str:
        """Of the flow; "" before the first."""
        return next((change.name for change in reversed(self.states) if change.at_s <= at_s), "")

    def spoken_by(self, who: Who) -> tuple[Said, ...]:
        return tuple(one for one in self.said if one.who == who)
