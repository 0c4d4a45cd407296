"""What a technician is told, and who is told it: the sentences, the action, the desk that rings."""

from __future__ import annotations

from uuid import UUID, uuid4

import attrs
import pytest
import trio

from sav_engine.actions.answer import Office, Refused
from sav_engine.actions.briefing import briefing_of, spoken_briefing
from sav_engine.actions.table import actions_of_call
from sav_engine.call.channels import Mailbox
from sav_engine.call.moments import Moments
from sav_engine.call.technician import PREPARE_S, RING_S, Desk, brief
from sav_engine.call.watcher import Inbound
from sav_engine.ports import Briefing, NotTransferred, Ports, Ready, Transferred
from tests.kit.calls import CALL_ID, FakeLine, FakeTelephony, FakeVoice, ports

LINE_ID = UUID("11111111-0000-4000-8000-000000000001")
TOLD = ("Je vous passe Pierre Martin.", "Panne d'internet.")


@pytest.mark.parametrize(
    ("slots", "summary", "sentences"),
    [
        ({}, "", ("Je vous passe un appelant qui n'a pas donné son nom.", "Il demande un technicien.")),
        (
            {
                "client_name": "Pierre Martin",
                "company": "Garage Dupont",
                "problem": "internet",
                "since": "ce matin",
                "box_restarted": True,
            },
            "Pierre Martin, Garage Dupont, panne d'internet, depuis ce matin, box redémarrée",
            (
                "Je vous passe Pierre Martin, Garage Dupont.",
                "Panne d'internet depuis ce matin, la box a été redémarrée.",
            ),
        ),
        (
            {"first_name": "Zoé", "last_name": "Petit", "change_wanted": "une ligne de plus"},
            "Zoé Petit, demande de modification",
            ("Je vous passe Zoé Petit.", "Demande de modification."),
        ),
        (
            {"caller_name": "Ada", "problem": "mobile", "phone_restarted": False},
            "Ada, panne de téléphone",
            ("Je vous passe Ada.", "Panne de téléphone."),
        ),
    ],
)
def test_only_what_is_known_is_told(slots, summary, sentences):
    assert briefing_of(CALL_ID, slots) == Briefing(str(CALL_ID), summary)
    assert spoken_briefing(slots) == sentences


def outside(telephony: FakeTelephony, desk: Desk | None) -> Ports:
    return attrs.evolve(ports(telephony=telephony), technicians=desk)


async def rung(telephony: FakeTelephony, desk: Desk) -> Ready | NotTransferred:
    return await desk.call(telephony, CALL_ID, "PJSIP/a-1", Briefing("1", "x"), TOLD)


async def picked_up(desk: Desk, line: FakeLine, line_id: UUID) -> None:
    expected = desk.expects(line_id)
    assert expected is not None
    events = Mailbox[Inbound](10, Moments())

    async def pass_on() -> None:
        while True:
            event = await line.receive()
            await events.send(event)

    async with trio.open_nursery() as nursery:
        nursery.start_soon(line.pump)
        nursery.start_soon(pass_on)
        await brief(line, events, expected)
        nursery.cancel_scope.cancel()


async def test_nobody_picks_up_and_the_telephone_is_silenced(autojump_clock):
    desk, telephony = Desk(FakeVoice(), lambda: LINE_ID), FakeTelephony()
    began = trio.current_time()
    outcome = await rung(telephony, desk)
    assert isinstance(outcome, NotTransferred)
    assert outcome.fault == "no_answer"
    assert trio.current_time() - began == pytest.approx(RING_S)
    assert telephony.stopped == [LINE_ID]
    assert desk.expects(LINE_ID) is None


async def test_a_busy_telephone_is_noticed_within_seconds(autojump_clock):
    desk, telephony = Desk(FakeVoice(), uuid4), FakeTelephony(rings=False)
    began = trio.current_time()
    assert isinstance(await rung(telephony, desk), NotTransferred)
    assert trio.current_time() - began < 2.0


async def test_an_asterisk_that_refuses_is_passed_on(autojump_clock):
    refused = NotTransferred("Permission denied")
    assert await rung(FakeTelephony(refuses=refused), Desk(FakeVoice(), uuid4)) == refused


async def test_a_caller_who_hangs_up_silences_the_telephone(autojump_clock):
    desk, telephony = Desk(FakeVoice(), lambda: LINE_ID), FakeTelephony()
    with trio.move_on_after(3):
        await rung(telephony, desk)
    assert telephony.stopped == [LINE_ID]


@pytest.mark.parametrize("voice", [FakeVoice(), FakeVoice(fails=True), FakeVoice(delay_s=PREPARE_S * 2)])
async def test_a_technician_is_told_and_waits_for_his_caller(voice, autojump_clock):
    """A voice that fails or is late costs the sentences, not the transfer."""
    desk, line = Desk(voice, lambda: LINE_ID), FakeLine()
    async with trio.open_nursery() as nursery:
        telephony = FakeTelephony(picks_up=lambda line_id: nursery.start_soon(picked_up, desk, line, line_id))
        assert await rung(telephony, desk) == Ready(LINE_ID)
        assert telephony.stopped == []
        assert line.hung_up_at is None, "he waits"
        desk.left(CALL_ID)
        await trio.sleep(0.1)
        assert line.hung_up_at is not None, "nobody comes any more"
        assert desk.expects(LINE_ID) is None


async def test_a_technician_who_hangs_up_while_he_is_told_is_not_waiting(autojump_clock):
    desk, line = Desk(FakeVoice(), lambda: LINE_ID), FakeLine()
    async with trio.open_nursery() as nursery:

        def picks_up(line_id: UUID) -> None:
            nursery.start_soon(picked_up, desk, line, line_id)
            line.caller_hangs_up()

        outcome = await rung(FakeTelephony(picks_up=picks_up), desk)
    assert isinstance(outcome, NotTransferred)


async def test_without_that_mode_there_is_nothing_to_wait_for():
    call = actions_of_call(outside(FakeTelephony(), None), Office(), CALL_ID, lambda: None)["call_technician"]
    assert await call({}) == {"technician_line": None}


async def test_the_transfer_joins_the_technician_who_was_told(autojump_clock):
    telephony = FakeTelephony(outcome=Transferred())
    desk, line = Desk(FakeVoice(), lambda: LINE_ID), FakeLine()
    async with trio.open_nursery() as nursery:
        telephony.picks_up = lambda line_id: nursery.start_soon(picked_up, desk, line, line_id)
        actions = actions_of_call(outside(telephony, desk), Office(), CALL_ID, lambda: None)
        found = await actions["call_technician"]({"caller_channel": "PJSIP/a-1"})
        assert found == {"technician_line": str(LINE_ID)}
        assert await actions["transfer_call"](found) == {}
        assert telephony.joined == LINE_ID
        telephony.outcome = NotTransferred("le pont n'a pas pris")
        assert isinstance(await actions["transfer_call"](found), Refused)
        await trio.sleep(0.1)
        assert line.hung_up_at is not None, "a technician whose caller does not come is let go"
