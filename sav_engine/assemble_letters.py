"""What callers are promised: the outbox of one engine, from its configuration.

Part of `assemble`, which is the only one to call it. Builds, does not run.
"""

from __future__ import annotations

from .config import Config
from .metrics import Metrics
from .ports import Ticket
from .providers.mail import Mailer
from .providers.webhook import Webhook
from .records.delivery import in_threads
from .records.letters import Channel, Recipients, letters_of
from .records.outbox import Carrier, Outbox
from .records.person import OUTBOX


def outbox_of(config: Config, metrics: Metrics) -> Outbox | None:
    """None when neither mail nor a webhook is configured."""
    carriers: dict[Channel, Carrier] = {}
    if config.smtp_url is not None and config.mail_from is not None:
        carriers["mail"] = Mailer(config.smtp_url, config.mail_from)
    if config.webhook_url is not None and config.webhook_secret is not None:
        carriers["webhook"] = Webhook(config.webhook_url, config.webhook_secret)
    return Outbox(config.state_dir / OUTBOX, carriers, metrics, in_threads()) if carriers else None


def recipients_of(config: Config) -> Recipients:
    return Recipients(
        company=config.company_name,
        mails=config.smtp_url is not None,
        support=config.support_email,
        webhook=config.webhook_url is not None,
    )


class Promises:
    """What SpooledTickets calls for each ticket the database has taken; in a worker thread."""

    def __init__(self, outbox: Outbox, to: Recipients) -> None:
        self._outbox = outbox
        self._to = to

    def __call__(self, ticket: Ticket) -> None:
        self._outbox.put(letters_of(ticket, self._to))
