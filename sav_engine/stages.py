"""The start lines: one per stage, with how long it took; what the operator reads before the first call."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

import attrs

NAME_WIDTH = 24  # the longest: « Clients de démonstration »


@attrs.define
class Stage:
    """One stage while it runs; `detail` is printed behind its name."""

    detail: str = ""


@attrs.frozen
class Stages:
    """Prints to `out`, which is a terminal, a file or a journal; a line is printed when its stage is over."""

    out: TextIO

    @contextmanager
    def stage(self, name: str) -> Iterator[Stage]:
        """Time the block. A stage that fails prints no line of its own: its error does.

        A detail that begins with « ! » is a warning, which stands where the tick would: nothing was well, then.
        """
        stage, began = Stage(), time.monotonic()
        yield stage
        took = f"{time.monotonic() - began:5.1f} s".replace(".", ",")
        mark, detail = ("!", stage.detail[2:]) if stage.detail.startswith("! ") else ("✓", stage.detail)
        self.say(f"  {mark} {name:<{NAME_WIDTH}} {took}  {detail}".rstrip())

    def say(self, line: str = "") -> None:
        # Whoever read the start lines may be gone, or the terminal; the telephone is answered all the same.
        with suppress(OSError):
            print(line, file=self.out, flush=True)
