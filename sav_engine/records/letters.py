"""Pure. What goes out about a ticket: a confirmation to the caller, a notice to the support, a message to a system.

Nobody is written to who was promised nothing: a confirmation follows a ticket that somebody still works on, if the
caller gave an address. What the caller said word for word is for the support only.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Literal
from uuid import UUID
from zoneinfo import ZoneInfo

import attrs

from ..ports import OPEN_STATUSES, Ticket

PARIS = ZoneInfo("Europe/Paris")
ADDRESS = re.compile(r"[^\s@<>,;:\"()]+@[^\s@<>,;:\"()]+\.[^\s@<>,;:\"()]+")
NOTICED = frozenset({*OPEN_STATUSES, "failed", "abandoned"})  # what the support may have to act on
PROBLEMS = {"internet": "connexion internet", "mobile": "téléphonie", "unknown": "problème non précisé"}
NEXT_STEPS = {
    "open": "Un technicien vous rappellera.",
    "transferred": "Votre appel a été confié à un technicien.",
}
STATUS_WORDS = {
    "open": "à rappeler",
    "transferred": "transféré à un technicien",
    "failed": "interrompu par une panne de notre part",
    "abandoned": "raccroché avant une solution",
    "resolved": "résolu",
    "closed": "hors horaires",
}

Channel = Literal["mail", "webhook"]


@attrs.frozen
class Letter:
    """One message. id: the same each time it is made of the same ticket, so that it goes out once.

    to, subject: of mail. body: text of the mail, or JSON.
    """

    id: str
    channel: Channel
    call_uuid: UUID
    to: str
    subject: str
    body: str


@attrs.frozen
class Recipients:
    """Who is written to. company: as callers know it. support: address of the support mailbox."""

    company: str
    mails: bool = False
    support: str | None = None
    webhook: bool = False


def letters_of(ticket: Ticket, to: Recipients) -> Iterator[Letter]:
    """What goes out about this ticket."""
    name = reference(ticket)
    if to.mails and ticket.is_final and ticket.status in NEXT_STEPS and is_address(ticket.client_email):
        assert ticket.client_email is not None, "an address"
        yield _mail(ticket, "confirmation", ticket.client_email, f"Votre demande {name}", _thanks(ticket, to))
    if to.mails and to.support is not None and ticket.status in NOTICED:
        subject = f"{PROBLEMS[ticket.problem_type]}, {STATUS_WORDS[ticket.status]}"
        yield _mail(ticket, "notice", to.support, f"[{ticket.severity}] {subject} ({name})", _notice(ticket))
    if to.webhook:
        yield Letter(f"{ticket.call_uuid}-webhook", "webhook", ticket.call_uuid, "", "", as_json(ticket))


def is_address(text: str | None) -> bool:
    """Whether mail may be sent there: one address, in ASCII, and nothing that would be a second header."""
    return text is not None and text.isascii() and ADDRESS.fullmatch(text) is not None


def reference(ticket: Ticket) -> str:
    """As `sav tickets show` takes it: the first eight signs of the call's UUID."""
    return str(ticket.call_uuid)[:8]


def as_json(ticket: Ticket) -> str:
    """For other systems: the columns of the ticket, less the transcript, which they can ask us for."""
    kept = {name: value for name, value in attrs.asdict(ticket, recurse=False).items() if name != "transcript"}
    event = {"event": "ticket", "reference": reference(ticket), "ticket": kept}
    return json.dumps(event, ensure_ascii=False, default=_plain, sort_keys=True)


def _plain(value: object) -> object:
    match value:
        case datetime():
            return value.isoformat()
        case UUID():
            return str(value)
        case tuple():
            return list(value)
        case _:
            raise TypeError(f"a ticket has no {type(value).__name__}")


def _mail(ticket: Ticket, kind: str, to: str, subject: str, body: str) -> Letter:
    return Letter(f"{ticket.call_uuid}-{kind}", "mail", ticket.call_uuid, to, subject, body)


def _thanks(ticket: Ticket, to: Recipients) -> str:
    greeting = f"Bonjour {ticket.client_name}," if ticket.client_name else "Bonjour,"
    tried = f"\nDéjà essayé pendant l'appel : {', '.join(ticket.steps_tried)}." if ticket.steps_tried else ""
    return (
        f"{greeting}\n\n"
        f"Vous avez appelé {to.company} {_when(ticket)}. Votre demande porte la référence {reference(ticket)} :"
        f" {PROBLEMS[ticket.problem_type]}.{tried}\n"
        f"{NEXT_STEPS[ticket.status]}\n\n"
        f"Ce message est envoyé automatiquement.\n{to.company}\n"
    )


def _notice(ticket: Ticket) -> str:
    rows = (
        ("Référence", reference(ticket)),
        ("Appel", _when(ticket)),
        ("Client", ticket.client_name or "inconnu"),
        ("Société", ticket.company),
        ("Numéro", ticket.callback_number or ticket.phone_number or "masqué"),
        ("E-mail", ticket.client_email),
        ("Suite", STATUS_WORDS[ticket.status]),
        ("Gravité", ticket.severity),
        ("Problème", f"{PROBLEMS[ticket.problem_type]} ({ticket.tag})"),
        ("Appareils", None if ticket.equipment_count is None else str(ticket.equipment_count)),
        ("Essayé", ", ".join(ticket.steps_tried) or None),
    )
    lines = [f"{name:<10} : {value}" for name, value in rows if value]
    return "\n".join([*lines, "", ticket.summary, "", f"sav tickets show {ticket.call_uuid}", ""])


def _when(ticket: Ticket) -> str:
    return f"le {ticket.started_at.astimezone(PARIS):%d/%m/%Y à %H:%M}"
