"""I/O. Accept, one `run_call` each, and the error boundary: a crash of one call is one log line, the others live.

One of the two broad excepts of the program is here, around one call.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar, assert_never

import trio

from .call.conductor import Ended
from .call.house import House
from .call.run import Briefed, NotOurs, TurnedAway, run_call
from .logs import get_logger
from .media.api import Media

Sock = TypeVar("Sock")

log = get_logger(__name__)


async def answer(accept: Callable[[], Awaitable[Sock]], media: Media[Sock], house: Callable[[], House]) -> None:
    """Answer calls until cancelled; calls in the air are cancelled with it, and still leave their tickets.

    house: asked for each call, which keeps what it got: a reload changes nothing for calls that have begun.
    """
    async with trio.open_nursery() as calls:
        while True:
            sock = await accept()
            calls.start_soon(answer_one, media, sock, house())


async def answer_one(media: Media[Sock], sock: Sock, house: House) -> None:
    """One connection. Nothing that goes wrong in it reaches the others, nor the engine while it stops."""
    outcome = None
    try:
        outcome = await run_call(media, sock, house)
    except* Exception as faults:  # beside them there may be a Cancelled, which goes on
        house.metrics.error(first_of(faults), "call")
        log.exception("call_crashed")
    match outcome:
        case None:
            pass  # crashed
        case Ended(how=how, status=status, reason=reason, slots=slots):
            log.info("call_ended", how=how, status=status, reason=reason, number=slots.get("caller_number"))
        case NotOurs(hung_up):
            kind = hung_up.detail or "empty"
            house.metrics.refused(kind)
            if kind != "empty":
                log.warning("not_a_call", kind=kind, how=hung_up.how)
        case Briefed():
            log.info("technician_briefed")
        case TurnedAway(why=why):
            house.metrics.refused(why)
            log.warning("turned_away", why=why, calls=house.admission.calls, calls_max=house.admission.calls_max)
        case _:
            assert_never(outcome)


def first_of(faults: BaseExceptionGroup[Exception]) -> str:
    """The kind of the first fault inside the groups that nurseries make."""
    fault: BaseException = faults
    while isinstance(fault, BaseExceptionGroup):
        fault = fault.exceptions[0]
    return type(fault).__name__
