"""What callers are promised goes out: once, to whom it should, and nowhere else."""

from __future__ import annotations

import hashlib
import hmac
import json
from pathlib import Path
from uuid import UUID

import attrs
import pytest
import trio
from structlog.testing import capture_logs
from trio.testing import MockClock

from sav_engine.errors import LetterRefused, ProviderError, RecordsError
from sav_engine.flow.load import load_flow
from sav_engine.flow.rules_promises import promise_of, promised_in_vain
from sav_engine.metrics import Metrics
from sav_engine.providers.webhook import signature
from sav_engine.records.delivery import SpooledTickets
from sav_engine.records.letters import Letter, Recipients, letters_of
from sav_engine.records.outbox import RETRY_MAX_S, Outbox
from sav_engine.records.spool import Spool
from tests.unit.test_spool import Store, inline, ticket

EVERYBODY = Recipients("le support", mails=True, support="support@example.fr", webhook=True)
OPEN = attrs.evolve(ticket(UUID(int=5)), status="open", client_email="pierre@example.fr")


def kinds(status: str, **changes: object) -> set[str]:
    made = attrs.evolve(OPEN, status=status, **changes)
    return {letter.id.removeprefix(f"{made.call_uuid}-") for letter in letters_of(made, EVERYBODY)}


@attrs.define
class FakeCarrier:
    """Takes letters, unless it is told not to. `faults`: raised one after the other, before anything is taken."""

    taken: list[Letter] = attrs.field(factory=list)
    faults: list[Exception] = attrs.field(factory=list)

    async def carry(self, letter: Letter) -> None:
        await trio.lowlevel.checkpoint()
        if self.faults:
            raise self.faults.pop(0)
        self.taken.append(letter)


def outbox(tmp_path: Path, carrier: FakeCarrier | None = None, webhook: FakeCarrier | None = None) -> Outbox:
    carriers = {"mail": carrier or FakeCarrier(), "webhook": webhook or FakeCarrier()}
    return Outbox(tmp_path, carriers, Metrics("test"), inline)


LATER = ProviderError(where="SMTP_URL", what="away", fix="wait")
NEVER = LetterRefused(where="SMTP_URL", what="no such mailbox", fix="none")

# ---------------------------------------------------------------- things go wrong


async def test_a_server_that_is_away_gets_it_later_and_is_told_of_once(tmp_path: Path, autojump_clock: MockClock):
    mail = FakeCarrier(faults=[LATER] * 20)
    box = outbox(tmp_path, mail)
    box.put(letters_of(OPEN, EVERYBODY))
    with capture_logs() as told:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(box.run)
            await trio.sleep(25 * RETRY_MAX_S)
            nursery.cancel_scope.cancel()
    assert [line["event"] for line in told].count("letters_wait") == 1
    assert len(mail.taken) == 2 and box.waiting() == 0


async def test_one_channel_out_of_order_holds_up_no_other(tmp_path: Path):
    webhook = FakeCarrier()
    box = outbox(tmp_path, FakeCarrier(faults=[LATER]), webhook)
    box.put(letters_of(OPEN, EVERYBODY))
    assert await box.send("mail", box.carriers["mail"]) is LATER
    assert await box.send("webhook", webhook) is None
    assert len(webhook.taken) == 1 and box.waiting() == 2


async def test_a_letter_nobody_will_take_is_kept_aside_and_the_next_goes(tmp_path: Path):
    mail = FakeCarrier(faults=[NEVER])
    box = outbox(tmp_path, mail)
    box.put(letters_of(OPEN, EVERYBODY))
    assert await box.send("mail", mail) is None
    assert len(mail.taken) == 1 and len(list((tmp_path / "aside").iterdir())) == 1


async def test_a_damaged_file_is_kept_aside(tmp_path: Path):
    box = outbox(tmp_path)
    (tmp_path / "mail-x.json").write_bytes(b"{half")
    assert await box.send("mail", box.carriers["mail"]) is None
    assert [path.name for path in (tmp_path / "aside").iterdir()] == ["mail-x.json"]


async def test_a_disk_without_room_for_the_letter_keeps_the_ticket_until_there_is(tmp_path: Path):
    promised: list[UUID] = []
    faults = [RecordsError(where="outbox", what="full", fix="room")]

    def promise(of) -> None:
        if faults:
            raise faults.pop()
        promised.append(of.call_uuid)

    tickets = SpooledTickets(Store(), Spool(tmp_path), lambda ticket: None, inline, promise)
    await tickets.write(OPEN)
    assert await tickets.deliver() is False and tickets.waiting == 1
    assert await tickets.deliver() is True and tickets.waiting == 0
    assert promised == [OPEN.call_uuid]


async def test_a_ticket_delivered_again_after_a_crash_writes_to_nobody_twice(tmp_path: Path):
    """Killed after the letters were kept, and again after they had gone out."""
    mail = FakeCarrier()
    for _ in range(2):
        outbox(tmp_path).put(letters_of(OPEN, EVERYBODY))
    assert outbox(tmp_path).waiting() == 3
    assert await outbox(tmp_path, mail).send("mail", mail) is None
    outbox(tmp_path).put(letters_of(OPEN, EVERYBODY))
    assert await outbox(tmp_path, mail).send("mail", mail) is None
    assert len(mail.taken) == 2


@pytest.mark.parametrize(
    "address", ["pierre@example.fr\nBcc: x@y.fr", "pas une adresse", "é@example.fr", "a@b", "", None]
)
def test_nothing_goes_to_what_is_no_address(address: str | None):
    assert "confirmation" not in kinds("open", client_email=address)


# ---------------------------------------------------------------- who is written to


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("open", {"confirmation", "notice", "webhook"}),
        ("transferred", {"confirmation", "notice", "webhook"}),
        ("resolved", {"webhook"}),
        ("abandoned", {"notice", "webhook"}),
        ("failed", {"notice", "webhook"}),
        ("closed", {"webhook"}),
    ],
)
def test_who_is_told_of_a_ticket(status: str, expected: set[str]):
    assert kinds(status) == expected


def test_a_call_that_broke_off_with_the_engine_promises_the_caller_nothing():
    assert kinds("open", is_final=False) == {"notice", "webhook"}


def test_the_callers_words_are_for_the_support_only():
    said = attrs.evolve(OPEN, summary="Dit par l'appelant : « ma box est morte ».")
    by_kind = {letter.id.rpartition("-")[2]: letter.body for letter in letters_of(said, EVERYBODY)}
    assert "ma box est morte" in by_kind["notice"] and "ma box est morte" not in by_kind["confirmation"]
    assert "00000000" in by_kind["confirmation"] and "rappellera" in by_kind["confirmation"]
    event = json.loads(by_kind["webhook"])
    assert event["ticket"]["call_uuid"] == str(OPEN.call_uuid) and "transcript" not in event["ticket"]


def test_the_signature_is_one_that_others_can_check():
    expected = hmac.new(b"clef", b"1700000000.{}", hashlib.sha256).hexdigest()
    assert signature("clef", 1_700_000_000, b"{}") == f"t=1700000000,v1={expected}"


# ---------------------------------------------------------------- what is promised


@pytest.mark.parametrize(
    "text",
    [
        "Votre dossier est créé. Un e-mail de confirmation va suivre.",
        "Vous recevrez un mail dans quelques minutes.",
        "Je vous envoie un courriel de confirmation.",
        "Nous vous enverrons un email.",
        "Un courriel vous parviendra.",
    ],
)
def test_a_promise_is_heard(text: str):
    assert promise_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Pour votre dossier, pouvez-vous m'épeler votre adresse e-mail ?",
        "Cette adresse ne semble pas complète. Pouvez-vous me la redonner, doucement ?",
        "Laissons l'adresse de côté, un technicien vous la redemandera.",
        "Nous n'envoyons pas d'e-mail.",
        "Je transmets votre demande par écrit, et un technicien vous rappellera. Cela vous convient-il ?",
        "Merci de votre appel.",
    ],
)
def test_what_promises_nothing_is_let_pass(text: str):
    assert promise_of(text) is None


def test_a_flow_that_promises_a_mail_is_found_with_its_place():
    flow = load_flow(
        """
flow: x
starts_at: over
limits: {call: 10min, go: over}
states:
  over:
    say: [done, {text: "Un e-mail vous parvient à {client_email}."}]
    ends: hang_up
    status: open
""",
        "x.yaml",
    )
    found = promised_in_vain([flow], {"done": "Je vous envoie un e-mail."})
    assert [(one.line, one.state) for one in found] == [(7, "over"), (7, "over")]
    assert "SMTP_URL" in found[0].cure and "Je vous envoie un e-mail." in found[0].fault
