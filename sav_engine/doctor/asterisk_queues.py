"""I/O. The queues our contexts send callers to: one that does not exist hangs up whoever comes to it.

Asterisk goes on after `Queue` as if nobody had answered, and the next line is `Hangup`: the engine has counted a
transfer, and the caller is gone.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..assemble_telephony import Access
from ..config import Config
from ..dialplan import RESCUE
from ..providers.asterisk_ami_session import Session
from . import Finding, fail, ok

CURE = "« sav dialplan --queue NOM » écrit la vôtre ; asterisk -rx 'queue show' en donne les noms"


async def queues(session: Session, access: Access, config: Config, where: str) -> list[Finding]:
    """Of the technicians' context and of the one for a missing engine. Raises ProviderError."""
    names: dict[str, str] = {}
    for context in (access.target.context, RESCUE):
        for name in await queues_of(session, context):
            names.setdefault(name, context)
    gone = {name: context for name, context in names.items() if not await exists(session, name)}
    if gone:
        told = "{} mène à la file « {} », qui n'existe pas : l'appelant est raccroché"
        return [fail(where, told.format(context, name), CURE) for name, context in gone.items()]
    return [ok(where, f"file d'attente : {', '.join(names)}")] if names else []


async def queues_of(session: Session, context: str) -> Iterable[str]:
    """Names that stand in the plan as they are; () where the account may not read it, or the context is not there."""
    answer = await session.ask("ShowDialPlan", {"Context": context})
    called = [event.get("AppData").split(",")[0] for event in answer[1:] if event.get("Application") == "Queue"]
    return [name for name in called if name and "$" not in name]


async def exists(session: Session, name: str) -> bool:
    """True also where the account may not ask: that is told elsewhere."""
    answer = (await session.ask("Getvar", {"Variable": f"QUEUE_EXISTS({name})"}))[0]
    return not answer.succeeded or answer.get("Value") == "1"
