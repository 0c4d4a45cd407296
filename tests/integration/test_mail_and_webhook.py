"""Mail and webhooks against real servers: what they get, and what their refusals mean."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from functools import partial
from typing import Any
from uuid import UUID

import attrs
import h11
import pytest
import trio
from aiosmtpd.controller import Controller

from sav_engine.errors import LetterRefused, ProviderError
from sav_engine.providers.mail import Mailer
from sav_engine.providers.webhook import Webhook, signature
from sav_engine.records.letters import Letter

LETTER = Letter(
    "abc-confirmation",
    "mail",
    UUID(int=5),
    "pierre@example.fr",
    "Votre demande n°5 – suivi",
    "Bonjour Hélène,\n.\nfin\n",
)


@attrs.define
class Mailbox:
    """The other side: keeps what it is sent, or answers with `refuses`."""

    refuses: str = ""
    mails: list[Any] = attrs.field(factory=list)

    async def handle_RCPT(self, server, session, envelope, address, options) -> str:
        if self.refuses:
            return self.refuses
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope) -> str:
        self.mails.append((envelope.rcpt_tos, message_from_bytes(envelope.content, policy=policy.default)))
        return "250 OK"


@contextmanager
def mail_server(mailbox: Mailbox) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = Controller(mailbox, hostname="127.0.0.1", port=port)
    server.start()
    try:
        yield f"smtp://127.0.0.1:{port}"
    finally:
        server.stop()


async def test_a_mail_arrives_whole_with_a_name_it_keeps() -> None:
    mailbox = Mailbox()
    with mail_server(mailbox) as url:
        mailer = Mailer(url, "sav@example.fr")
        await mailer.carry(LETTER)
        await mailer.carry(LETTER)
    (to, first), (_, second) = mailbox.mails
    assert to == ["pierre@example.fr"] and first["To"] == "pierre@example.fr" and first["From"] == "sav@example.fr"
    assert first["Subject"] == "Votre demande n°5 – suivi"
    assert first.get_content().replace("\r\n", "\n") == "Bonjour Hélène,\n.\nfin\n"
    assert first["Message-ID"] == second["Message-ID"] == "<abc-confirmation@example.fr>"
    assert first["Auto-Submitted"] == "auto-generated"


@pytest.mark.parametrize(
    ("answer", "fault"), [("550 no such user", LetterRefused), ("451 come back later", ProviderError)]
)
async def test_a_refusal_is_for_good_or_for_now(answer: str, fault: type[ProviderError]) -> None:
    with mail_server(Mailbox(refuses=answer)) as url, pytest.raises(fault) as told:
        await Mailer(url, "sav@example.fr").carry(LETTER)
    assert type(told.value) is fault
    assert "pierre" not in str(told.value), "the caller's address is nobody's business"


async def test_a_password_never_goes_without_tls_and_is_never_printed() -> None:
    mailbox = Mailbox()
    with mail_server(mailbox) as url, pytest.raises(ProviderError) as told:
        await Mailer(url.replace("//", "//compte:canari@"), "sav@example.fr").carry(LETTER)
    assert mailbox.mails == [] and "canari" not in str(told.value) + repr(Mailer("smtp://u:canari@h", "a@b.fr"))


async def test_a_server_that_is_not_there_is_for_later() -> None:
    with pytest.raises(ProviderError) as told:
        await Mailer("smtp://127.0.0.1:9", "sav@example.fr").carry(LETTER)
    assert not isinstance(told.value, LetterRefused)


# ---------------------------------------------------------------- the webhook


async def answer_with(status: int, seen: list[Any], stream: trio.SocketStream) -> None:
    connection = h11.Connection(h11.SERVER)
    headers, body = {}, b""
    while True:
        event = connection.next_event()
        if event is h11.NEED_DATA:
            connection.receive_data(await stream.receive_some())
        elif isinstance(event, h11.Request):
            headers = {name.decode(): value.decode() for name, value in event.headers}
        elif isinstance(event, h11.Data):
            body += bytes(event.data)
        elif isinstance(event, h11.EndOfMessage):
            break
    seen.append((headers, body))
    empty = [("Content-Length", "0"), ("Connection", "close")]
    await stream.send_all(connection.send(h11.Response(status_code=status, headers=empty)))


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        (200, None),
        (204, None),
        (400, LetterRefused),
        (422, LetterRefused),
        (401, ProviderError),
        (503, ProviderError),
    ],
)
async def test_a_ticket_is_posted_with_a_signature_that_holds(status: int, fault: type[ProviderError] | None) -> None:
    seen: list[Any] = []
    body = json.dumps({"event": "ticket", "texte": "réglé"}, ensure_ascii=False)
    letter = attrs.evolve(LETTER, id="abc-webhook", channel="webhook", body=body)
    async with trio.open_nursery() as nursery:
        serve = partial(trio.serve_tcp, partial(answer_with, status, seen), 0, host="127.0.0.1")
        (listener,) = await nursery.start(serve)
        webhook = Webhook(f"http://127.0.0.1:{listener.socket.getsockname()[1]}/tickets", "clef", now=lambda: 1.7e9)
        if fault is None:
            await webhook.carry(letter)
        else:
            with pytest.raises(fault) as told:
                await webhook.carry(letter)
            assert type(told.value) is fault
        nursery.cancel_scope.cancel()
    ((headers, posted),) = seen
    assert posted == body.encode()
    assert headers["sav-signature"] == signature("clef", 1_700_000_000, posted)
    assert headers["idempotency-key"] == "abc-webhook" and headers["content-type"] == "application/json"
