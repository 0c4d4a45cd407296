"""I/O. The technician who is rung before the caller is moved: Originate, is he still there, join the two.

Originate answers at once, and the rest of its story would be events, which we do not take (some 35 a call). So the
telephone gets a channel id made from the line's id, and is asked after by it.

What the dialplan holds for this: `sav dialplan` with AMI_TECHNICIAN set.
"""

from __future__ import annotations

from uuid import UUID

import trio

from ..dialplan import JOIN, SCREEN, WARM
from ..ports import Briefing, NotTransferred, Transferred
from .asterisk_ami_questions import Target, channel_of, place_exists, refusal, said_to_screen, variable
from .asterisk_ami_session import Session

RING_MS = 18_000  # as long as the engine waits; Asterisk then gives up by itself, also when the engine is gone
PEER = "BRIDGEPEER"  # set on a channel for as long as it is bridged
JOINED_EVERY_S = 0.1  # a bridge takes milliseconds
JOINED_WITHIN_S = 1.5


def channel_id(line_id: UUID) -> str:
    """By which the technician's telephone is known before Asterisk has given it a name."""
    return f"sav-{line_id}"


async def ring(
    session: Session,
    telephone: str,
    target: Target,
    line_id: UUID,
    call_id: UUID,
    channel: str | None,
    briefing: Briefing,
) -> NotTransferred | None:
    """None: it rings. telephone: AMI_TECHNICIAN. Raises ProviderError when an answer does not come."""
    found = await channel_of(session, call_id, channel)
    if isinstance(found, NotTransferred):
        return found
    for context in (WARM, JOIN):
        if not await place_exists(session, context, "s"):
            return NotTransferred(f"le dialplan n'a pas s@{context} (priorité 1)", "no_place")
    # A comma would begin another variable; neither a channel's name nor what `said_to_screen` lets pass has one.
    # What is for the screen is inherited: a Local channel rings a telephone behind it.
    variables = {"SAV_BRIEFING": str(line_id), "SAV_CALLER": found, **said_to_screen(briefing, target)}
    screen = {"PreDialGoSub": f"{SCREEN},s,1"} if target.dashboard else {}
    answer = await session.ask(
        "Originate",
        {
            "Channel": telephone,
            "Context": WARM,
            "Exten": "s",
            "Priority": "1",
            "Timeout": str(RING_MS),
            "CallerID": "Assistant SAV",
            "Async": "true",
            "ChannelId": channel_id(line_id),
            "Variable": ",".join(f"{name}={value}" for name, value in variables.items()),
            **screen,
        },
    )
    return None if answer[0].succeeded else refusal(answer[0], "appel du technicien refusé")


async def is_ringing(session: Session, line_id: UUID) -> bool:
    """Rings, or has been picked up: its channel exists."""
    answer = await session.ask("Getvar", {"Channel": channel_id(line_id), "Variable": "SAV_BRIEFING"})
    return answer[0].succeeded


async def stop_ringing(session: Session, line_id: UUID) -> None:
    await session.ask("Hangup", {"Channel": channel_id(line_id)})


async def join(
    session: Session, technician: UUID, call_id: UUID, channel: str | None
) -> Transferred | NotTransferred:
    """The technician's channel goes where the dialplan bridges it to the caller's, whose line then closes."""
    found = await channel_of(session, call_id, channel)
    if isinstance(found, NotTransferred):
        return found
    answer = (
        await session.ask(
            "Redirect", {"Channel": channel_id(technician), "Context": JOIN, "Exten": "s", "Priority": "1"}
        )
    )[0]
    if not answer.succeeded:
        return refusal(answer, "mise en relation refusée")
    with trio.move_on_after(JOINED_WITHIN_S):
        while not await variable(session, found, PEER):  # noqa: ASYNC110 only Asterisk knows, and sends no event
            await trio.sleep(JOINED_EVERY_S)
        return Transferred()
    return NotTransferred("le technicien n'a pas été relié à l'appelant", "refused")
