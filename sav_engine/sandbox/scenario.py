"""Pure. What a caller is going to do in one call, step by step, and how the call should end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

import attrs

from ..ports import Problem, Status

Ended = Literal["hang_up", "transfer", "caller_hung_up"]


@attrs.frozen
class Words:
    """A line of the caller, to be synthesised."""

    text: str


@attrs.frozen
class Recorded:
    """A line of the caller, from a sound file."""

    path: Path

    @property
    def text(self) -> str:
        return f"[{self.path.name}]"


CallerLine = Words | Recorded


@attrs.frozen
class Say:
    """Answer when the bot has finished. to: only once the bot has said one of these prompts; empty: any."""

    line: CallerLine
    to: tuple[str, ...] = ()


@attrs.frozen
class Keys:
    keys: str
    to: tuple[str, ...] = ()


@attrs.frozen
class Silence:
    """Say nothing for so long, from the moment it would be the caller's turn."""

    seconds: float
    to: tuple[str, ...] = ()


@attrs.frozen
class Interrupt:
    """Speak over the bot, so long after it began."""

    after_s: float
    line: CallerLine
    to: tuple[str, ...] = ()


@attrs.frozen
class HangUp:
    """Hang up so long after the bot began, or, with a line, after beginning to say it."""

    after_s: float
    line: CallerLine | None = None
    to: tuple[str, ...] = ()


Step = Say | Keys | Silence | Interrupt | HangUp


@attrs.frozen
class Expected:
    """How the call should end; None: that is not judged."""

    ended: Ended | None = None
    status: Status | None = None
    problem: Problem | None = None


@attrs.frozen
class Scenario:
    name: str
    about: str
    number: str
    caller_name: str
    expected: Expected
    steps: tuple[Step, ...]
    replies: Mapping[str, CallerLine] = attrs.field(factory=dict)

    def lines(self) -> list[CallerLine]:
        """Everything the caller may have to say, in order, each once."""
        said = [step.line for step in self.steps if isinstance(step, Say | Interrupt | HangUp)]
        return list(dict.fromkeys(line for line in [*said, *self.replies.values()] if line is not None))


def of_lines(said: Sequence[str], recorded: Sequence[Path], number: str) -> Scenario:
    """What `--say` and `--audio` ask for: these lines in turn, then listen to the answer and hang up."""
    lines: list[CallerLine] = [*map(Words, said), *map(Recorded, recorded)]
    return Scenario("appel", "", number, "", Expected(), tuple(Say(line) for line in lines))
