"""One call: a nursery of siblings, and after it the ticket.

    reader ─ events ─▶ watcher ─ news ─▶ conductor ─ Say ─▶ voice ─▶ line
       └──── sound ─▶ listener ─ words ─▶ watcher

Watcher and conductor are one task, that of `run_call`; reader, listener, voice and draft have one each.

Hang-up, the flow's end or a crash of one of them ends them all. The ticket is written after the block, shielded and
bounded in time, also when the call crashed or the engine is being stopped.

What opens a call is in `begun`, what runs in `siblings`, what follows it in `after`.
"""

from __future__ import annotations

from functools import partial
from typing import TypeVar

import attrs
import trio

from ..errors import PromptError
from ..logs import bind_call
from ..media.api import Media
from ..turns.events import HungUp
from .admission import BUSY_PROMPT, Refusal
from .after import at_first, leave
from .begun import Connection, begin, held_with, tap
from .channels import Mailbox
from .conductor import Ended
from .draft import Draft
from .house import House
from .reader import Sound, read
from .siblings import hold
from .technician import brief
from .watcher import INBOX_EVENTS, Inbound

Sock = TypeVar("Sock")


@attrs.frozen
class NotOurs:
    """The connection was no call: how it ended."""

    hung_up: HungUp


@attrs.frozen
class TurnedAway:
    """There was no place for this call: the line was given back to the dialplan's next step."""

    why: Refusal = "full"


@attrs.frozen
class Briefed:
    """The line was a technician's, who was told of a caller."""


async def run_call(media: Media[Sock], sock: Sock, house: House) -> Ended | NotOurs | TurnedAway | Briefed:
    """Answer one connection until it is over, and leave its ticket."""
    outcome: Ended | NotOurs | TurnedAway | Briefed
    begun, ended = None, None
    try:
        async with trio.open_nursery() as call:
            inbox, sound = Mailbox[Inbound](INBOX_EVENTS, house.moments), Sound()
            line, first = await call.start(read, media, sock, inbox, sound)
            house = house.seen_from(line.peer)
            if isinstance(first, HungUp):
                outcome = NotOurs(first)
            elif house.desk and (expected := house.desk.expects(first.call_id)):
                await brief(line, inbox, expected)
                outcome = Briefed()
            else:
                with house.admission.place() as refusal:
                    if refusal is not None:
                        await house.admission.turn_away(line, busy_sound(house))
                        outcome = TurnedAway(refusal)
                    else:
                        with house.admission.own_id(first.call_id) as call_id:
                            first = attrs.evolve(first, call_id=call_id)
                            bind_call(call_id)
                            started_at = house.ports.clock.now()
                            at_once = partial(at_first, first, started_at, house)
                            draft = Draft(house.ports.drafts, at_once, house.metrics, house.moments)
                            call.start_soon(draft.run)  # on record before anything that may take its time
                            begun = begin(first, started_at, house, await held_with(call_id, house))
                            connection = Connection(line, inbox, sound)
                            tap(connection, begun)
                            outcome = ended = await hold(connection, begun, draft, house)
            call.cancel_scope.cancel()
    finally:
        if begun:
            await leave(begun, ended, house)
    return outcome


def busy_sound(house: House) -> bytes | None:
    """What a refused caller is told; None where the operator's prompts have no such sentence."""
    try:
        return house.ports.prompts.pcm(BUSY_PROMPT) if house.admission.says_busy else None
    except PromptError:
        return None
