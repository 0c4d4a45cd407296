"""Pure. What passes on one line of the virtual Asterisk, and how it ended. Times are seconds since it was opened."""

from __future__ import annotations

from typing import Literal

import attrs
import trio

KEY_HELD_S = 0.12  # a short press; Asterisk's shortest is 80 ms

EndHow = Literal["hang_up", "transfer", "caller_hung_up", "cut"]


@attrs.frozen
class Sound:
    """One frame on the line. at_s: when it was sent or had arrived. pcm: s16le mono 8 kHz."""

    at_s: float
    pcm: bytes


@attrs.frozen
class LineEnded:
    """hang_up: the engine ended the call properly. cut: the caller would have been cut off; detail says by what."""

    how: EndHow
    at_s: float
    detail: str = ""


@attrs.define(eq=False)
class Speech:
    """Something the caller says. started_s, stopped_s: when it was on the line; None before. done: all of it sent."""

    pcm: bytes
    started_s: float | None = None
    stopped_s: float | None = None
    sent: int = 0
    done: trio.Event = attrs.field(factory=trio.Event)


@attrs.define(eq=False)
class Press:
    """A key held down: no sound meanwhile, the key frame at its end."""

    key: str
    held_s: float = KEY_HELD_S
    released_s: float | None = None
    done: trio.Event = attrs.field(factory=trio.Event)


@attrs.define
class Record:
    """Everything that passed on the line, in order."""

    caller: list[Sound] = attrs.field(factory=list)
    bot: list[Sound] = attrs.field(factory=list)
    speeches: list[Speech] = attrs.field(factory=list)
    keys: list[tuple[float, str]] = attrs.field(factory=list)
