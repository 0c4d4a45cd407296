"""Whether one more call can be taken: on count, on how late frames are, before callers in progress hear it, and on
whether its ticket could be kept. Who tells his trouble to a robot that will forget it was not helped.

Who is not taken is given back to the dialplan at once, whose next step rings a human; or is told that all lines are
busy first, as configured.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, Literal
from uuid import UUID, uuid4

import attrs
import trio

from ..logs import get_logger
from ..media.api import Line
from ..media.playback import Playback
from ..turns.events import HungUp

log = get_logger(__name__)

Refusal = Literal["full", "late", "draining", "unkept"]

BUSY_CLOSE_S: Final = 2.0  # after `00 00 00` Asterisk closes within a millisecond
BUSY_PROMPT: Final = "lines_busy"
BUSY_S: Final = 10.0  # the prompt takes 4; a line that does not take it must not stay
TOLD_MAX: Final = 10  # who hears the busy prompt costs as much as a call: beyond this they are given back at once


def never() -> bool:
    return False


@attrs.define
class Admission:
    """How many calls may be in the air at once. is_late: whether frames go out too late for one more.

    says_busy: refused callers are told so. loses_ticket: what a call would leave could be kept nowhere.
    """

    calls_max: int
    is_late: Callable[[], bool] = never
    says_busy: bool = False
    loses_ticket: Callable[[], bool] = never
    calls: int = 0
    told: int = 0  # refused callers who are being told
    is_draining: bool = False
    ids: set[UUID] = attrs.field(factory=set)  # of the calls in the air

    def refusal(self) -> Refusal | None:
        """Why a call cannot be taken now; None when it can."""
        if self.is_draining:
            return "draining"
        if self.loses_ticket():
            return "unkept"
        if self.calls >= self.calls_max:
            return "full"
        return "late" if self.calls and self.is_late() else None  # with no call, it is not calls that make it late

    @contextmanager
    def place(self) -> Iterator[Refusal | None]:
        """A place for one call, or why there is none."""
        refusal = self.refusal()
        self.calls += refusal is None
        try:
            yield refusal
        finally:
            self.calls -= refusal is None

    @contextmanager
    def own_id(self, call_id: UUID) -> Iterator[UUID]:
        """The id of this call: its line's, or a new one while another call has that.

        A dialplan with a fixed UUID gives all its calls the same: they would share one ticket, and a number.
        """
        mine = call_id
        if call_id in self.ids:
            mine = uuid4()
            fix = "Set(SAV_UUID=${UUID()}) for each call"
            log.warning("uuid_twice", uuid=str(call_id), call_id=str(mine), fix=fix)
        self.ids.add(mine)
        try:
            yield mine
        finally:
            self.ids.discard(mine)

    async def turn_away(self, line: Line, busy: bytes | None) -> None:
        """Give the line back to the dialplan. busy: the prompt, None when there is no sound of it."""
        if self.says_busy and busy is not None and self.told < TOLD_MAX:
            self.told += 1
            try:
                await tell_busy(line, busy)
            finally:
                self.told -= 1
        line.hang_up()
        with trio.move_on_after(BUSY_CLOSE_S):
            while not isinstance(await line.receive(), HungUp):
                pass


async def tell_busy(line: Line, busy: bytes) -> None:
    """Until the prompt was heard, or the caller is gone."""
    playback = Playback()
    playback.add(busy)
    playback.finish()
    line.play(playback)
    with trio.move_on_after(BUSY_S) as telling:
        async with trio.open_nursery() as both:
            both.start_soon(_until_gone, line, telling)
            await playback.wait_done()
            both.cancel_scope.cancel()


async def _until_gone(line: Line, telling: trio.CancelScope) -> None:
    while not isinstance(await line.receive(), HungUp):
        pass
    telling.cancel()
