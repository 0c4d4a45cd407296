"""I/O. What the engine asks an Asterisk: who is calling, is the target there, move the caller.

Each question is one or two actions on an open session. Asterisk's traps are dealt with here: a Redirect to nowhere is
"successful" and cuts the caller, so the target is asked for first; the words of a caller must never become more than
the value of a variable.

Source: Asterisk main/manager.c, and sessions of a 22.10.1 in tests/fixtures/ami.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal
from uuid import UUID

import attrs
import trio

from ..errors import ConfigError
from ..ports import Briefing, CallerId, NotTransferred, Transferred
from .asterisk_ami_messages import Message, is_channel, is_dialplan_word
from .asterisk_ami_session import Session

DIALLED = "CALLERID(dnid)"  # what the trunk says was dialled; the extension may be the same for all its numbers
FAMILY = "sav"  # of the AstDB keys, as the documented dialplan writes them
NEXT = "SAV_NEXT"  # what the dialplan does once the line is given back
NEXT_TRANSFER = "transfer"
# Two underscores: the variable goes on to the technician's own channel. One is not enough through a queue.
TICKET, SUMMARY, TICKET_URL = "__SAV_TICKET", "__SAV_SUMMARY", "__SAV_TICKET_URL"
VALUE_MAX_BYTES = 400  # of a variable; a line of AMI holds 1000, a telephone's display some 40
# A redirect cuts nothing that is on its way, but the phone then drops what its jitter buffer (60-200 ms) still holds:
# the end of the bot's last word.
LAST_WORD_S = 0.2
ANONYMOUS = frozenset({"", "anonymous", "unknown", "restricted", "unavailable", "asterisk", "s"})

# What a dialplan would evaluate if it used the value twice, or take as a separator.
_LIVE = re.compile(r"[^\w '.:/+@-]", re.UNICODE)
# An address that stays one in a SIP header, in the list of an Originate (commas part it), and twice evaluated.
_PLAIN_URL = re.compile(r"https?://[A-Za-z0-9.:\[\]_~/%-]{1,200}")

By = Literal["redirect", "dialplan"]


@attrs.frozen
class Target:
    """Where technicians are reached in the dialplan: context, extension, priority 1.

    by: who moves the caller. redirect: Asterisk, at once, on our word. dialplan: the dialplan itself, which reads
    SAV_NEXT once the line is given back to it; not before Asterisk 20.14, 21.9, 22.4. technician: the telephone that
    is rung first, as Asterisk dials it. dashboard: where people open it; a ticket's page goes with the caller then.
    """

    context: str = "sav-technicien"
    exten: str = "s"
    by: By = "redirect"
    technician: str | None = None
    dashboard: str | None = None

    def __attrs_post_init__(self) -> None:
        """Raises ConfigError: Asterisk accepts a Redirect to nowhere and then cuts the caller."""
        for name, word in (("AMI_TRANSFER_CONTEXT", self.context), ("AMI_TRANSFER_EXTEN", self.exten)):
            if not is_dialplan_word(word):
                raise ConfigError(
                    where=name,
                    what=f"{word!r} n'est pas un nom du dialplan",
                    fix="lettres, chiffres et _ + * # . - seulement",
                )
        if self.dashboard is not None and not _PLAIN_URL.fullmatch(self.dashboard):
            raise ConfigError(
                where="DASHBOARD_URL",
                what=f"{self.dashboard!r} ne peut aller sur l'écran d'un poste",
                fix="http://machine:8501 ou https://machine/chemin : lettres, chiffres et . : / _ ~ % - seulement",
            )

    def page_of(self, ticket: str) -> str | None:
        """The address of a ticket in the dashboard. None without a dashboard."""
        return None if self.dashboard is None else f"{self.dashboard}/?ticket={ticket}"


# ---------------------------------------------------------------- who is calling


async def lookup(session: Session, call_id: UUID) -> CallerId | None:
    """The dialplan's own note first (one look-up, 0.2 ms); the channel list where the dialplan leaves none."""
    answer = await session.ask("DBGet", {"Family": FAMILY, "Key": str(call_id)})
    for event in answer[1:]:
        if event.get("Event") == "DBGetResponse":
            return from_note(event.get("Val"))
    return await lookup_in_channels(session, call_id)


def from_note(note: str) -> CallerId:
    """`number^channel^uniqueid`; from the right, since a caller chooses his number but not his channel."""
    number, *rest = note.rsplit("^", 2)
    channel = rest[0] if rest and is_channel(rest[0]) else None
    return CallerId(number=real_number(number), name=None, channel=channel)


async def lookup_in_channels(session: Session, call_id: UUID) -> CallerId | None:
    """`AudioSocket(<uuid>,…)`, or `Dial(AudioSocket/…/<uuid>/…)` where the channel driver carries the call."""
    wanted = str(call_id)
    for event in await session.ask("CoreShowChannels", {}):
        if event.get("Application") in ("AudioSocket", "Dial") and wanted in event.get("ApplicationData").lower():
            return from_channel(event)
    return None


def from_channel(event: Message) -> CallerId:
    channel = event.get("Channel")
    return CallerId(
        number=real_number(event.get("CallerIDNum")),
        name=event.get("CallerIDName") or None,
        channel=channel if is_channel(channel) else None,
    )


def real_number(number: str) -> str | None:
    """Asterisk shows absence in many words; `<unknown>` is how it prints an empty one."""
    return None if number.strip("<> ").lower() in ANONYMOUS else number


async def variable(session: Session, channel: str, name: str) -> str:
    """A variable or function of a channel; empty when it is not set, or the channel is gone."""
    answer = await session.ask("Getvar", {"Channel": channel, "Variable": name})
    return answer[0].get("Value") if answer[0].succeeded else ""


# ---------------------------------------------------------------- the transfer


async def transfer(
    session: Session, call_id: UUID, channel: str | None, target: Target, briefing: Briefing | None
) -> Transferred | NotTransferred:
    """Move the caller. Raises ProviderError when an answer does not come; then nobody knows whether he was moved."""
    began_s = trio.current_time()
    found = await channel_of(session, call_id, channel)
    if isinstance(found, NotTransferred):
        return found
    if not await place_exists(session, target.context, target.exten):
        return NotTransferred(f"le dialplan n'a pas {target.exten}@{target.context} (priorité 1)", "no_place")
    if briefing is not None:
        await leave(session, found, said_to_screen(briefing, target))
    await trio.sleep_until(began_s + LAST_WORD_S)
    return await move(session, found, target)


async def channel_of(session: Session, call_id: UUID, channel: str | None) -> str | NotTransferred:
    """The caller's channel: as the call knows it, or looked up; judged before it is sent."""
    if channel is None:
        known = await lookup(session, call_id)
        channel = known.channel if known else None
    if channel is None:
        return NotTransferred("canal de l'appelant inconnu d'Asterisk", "no_channel")
    if not is_channel(channel):
        return NotTransferred("nom de canal refusé (caractères interdits)", "no_channel")
    return channel


async def place_exists(session: Session, context: str, exten: str) -> bool:
    """Whether the dialplan has this place, with a priority 1. False also where the account may not ask."""
    answer = await session.ask("Getvar", {"Variable": f"DIALPLAN_EXISTS({context},{exten},1)"})
    return answer[0].succeeded and answer[0].get("Value") == "1"


def said_to_screen(briefing: Briefing, target: Target) -> dict[str, str]:
    """Ticket, summary and the ticket's page as variables of a channel."""
    ticket = harmless(briefing.ticket)
    said = {TICKET: ticket, SUMMARY: harmless(briefing.summary)}
    page = target.page_of(ticket)
    return said if page is None else said | {TICKET_URL: page}


async def leave(session: Session, channel: str, said: Mapping[str, str]) -> None:
    """As variables of the caller's channel. A channel that refuses them is still transferred."""
    for name, value in said.items():
        await session.ask("Setvar", {"Channel": channel, "Variable": name, "Value": value})


async def move(session: Session, channel: str, target: Target) -> Transferred | NotTransferred:
    """Redirect, or the word for the dialplan. The target is known to exist."""
    if target.by == "dialplan":
        word = {"Channel": channel, "Variable": NEXT, "Value": NEXT_TRANSFER}
        answer = (await session.ask("Setvar", word))[0]
    else:
        place = {"Context": target.context, "Exten": target.exten, "Priority": "1"}
        answer = (await session.ask("Redirect", {"Channel": channel, **place}))[0]
    if answer.succeeded:
        return Transferred(closes_itself=target.by == "redirect")
    return refusal(answer, "transfert refusé")


def refusal(answer: Message, otherwise: str) -> NotTransferred:
    """In Asterisk's own words, which the night shift can search for."""
    words = answer.get("Message") or otherwise
    is_gone = "does not exist" in words or "No such channel" in words or "not up" in words
    return NotTransferred(words, "gone" if is_gone else "refused")


def harmless(text: str) -> str:
    """Text as the value of a variable: on one line, and nothing a dialplan would evaluate or split at."""
    plain = " ".join(_LIVE.sub(" ", text).split())
    return plain.encode()[:VALUE_MAX_BYTES].decode("utf-8", "ignore")
