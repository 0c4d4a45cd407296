"""What a flow may do: who is calling, is anybody there, the transfer."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
import trio

from sav_engine.actions.answer import Office, Refused
from sav_engine.actions.table import ACTION_NAMES, actions_of_call
from sav_engine.ports import CallerId, Client, NotTransferred, PastTicket, Transferred
from tests.kit.calls import CALL_ID, MONDAY_NOON, FakeRecords, FakeTelephony, FixedClock, ports

PARIS = ZoneInfo("Europe/Paris")
NUMBER = "+33639980001"
PIERRE = Client(NUMBER, "Pierre", "Martin", "Boulangerie Martin", None, None)
ASTERISK_KNOWS = FakeTelephony(CallerId("06 39 98 00 01", None, "PJSIP/x-1"))
OFFICE = Office()


def no_line() -> None:
    """Nobody gives the line back here."""


def ticket(status: str, *, days_old: int = 1) -> PastTicket:
    return PastTicket(uuid4(), "internet", status, "", MONDAY_NOON - timedelta(days=days_old))


async def lookup(outside, office: Office = OFFICE):
    return await actions_of_call(outside, office, CALL_ID, no_line)["lookup_client"]({})


async def test_a_known_client_with_an_open_ticket_is_recognised():
    records = FakeRecords({NUMBER: PIERRE}, {NUMBER: (ticket("resolved"), ticket("open"))})
    found = await lookup(ports(records=records, telephony=ASTERISK_KNOWS))
    assert (found["caller_name"], found["caller_number"]) == ("Pierre Martin", NUMBER)
    assert (found["has_open_ticket"], found["open_ticket_problem"]) == (True, "internet")
    assert found["office_open"] is True


@pytest.mark.parametrize(("status", "days_old"), [("resolved", 1), ("closed", 1), ("abandoned", 1), ("open", 31)])
async def test_what_is_over_or_old_is_no_open_ticket(status: str, days_old: int):
    records = FakeRecords({NUMBER: PIERRE}, {NUMBER: (ticket(status, days_old=days_old),)})
    found = await lookup(ports(records=records, telephony=ASTERISK_KNOWS))
    assert found["has_open_ticket"] is False


async def test_a_database_that_is_away_makes_an_unknown_caller():
    found = await lookup(ports(records=FakeRecords(is_away=True), telephony=ASTERISK_KNOWS))
    assert (found["known_client"], found["caller_number"], found["has_open_ticket"]) == (False, NUMBER, False)


async def test_somebody_who_rang_before_is_known_to_have():
    records = FakeRecords(past_tickets={NUMBER: (ticket("resolved", days_old=400),)})
    assert (await lookup(ports(records=records, telephony=ASTERISK_KNOWS)))["has_history"] is True
    assert (await lookup(ports(telephony=ASTERISK_KNOWS)))["has_history"] is False
    away = ports(records=FakeRecords(is_away=True), telephony=ASTERISK_KNOWS)
    assert (await lookup(away))["has_history"] is False


async def test_a_mute_telephone_system_makes_an_unknown_caller_in_time(autojump_clock: trio.testing.MockClock):
    class Mute(FakeTelephony):
        async def caller(self, call_id):
            await trio.sleep_forever()

    began = trio.current_time()
    found = await lookup(ports(telephony=Mute()))
    assert found["caller_number"] is None
    assert trio.current_time() - began < 2.0


async def test_a_database_that_does_not_answer_leaves_the_number_known(autojump_clock: trio.testing.MockClock):
    """A pool waits two seconds for a connection before it calls the database away: all that the flow allows."""

    class Mute(FakeRecords):
        async def find(self, phone_number):
            await trio.sleep_forever()

    records = Mute(past_tickets={NUMBER: (ticket("open"),)})
    with trio.fail_after(2.0 - 0.25):
        found = await lookup(ports(records=records, telephony=ASTERISK_KNOWS))
    assert (found["caller_number"], found["caller_channel"]) == (NUMBER, "PJSIP/x-1")
    assert found["has_open_ticket"] is True, "the other database has answered"


async def test_a_technician_is_free_when_it_is_not_the_rush():
    for lately, free in ((0, True), (4, True), (5, False)):
        check = actions_of_call(ports(records=FakeRecords(lately=lately)), OFFICE, CALL_ID, no_line)[
            "check_technician"
        ]
        assert await check({}) == {"technician_free": free}


async def test_nobody_is_free_at_night_unless_always_open():
    night = ports(clock=FixedClock(datetime(2026, 11, 23, 22, 0, tzinfo=PARIS)))
    assert await actions_of_call(night, OFFICE, CALL_ID, no_line)["check_technician"]({}) == {
        "technician_free": False
    }
    always = actions_of_call(night, Office(always_open=True), CALL_ID, no_line)
    assert await always["check_technician"]({}) == {"technician_free": True}


async def test_a_transfer_says_why_it_failed():
    refused = actions_of_call(ports(), OFFICE, CALL_ID, no_line)["transfer_call"]
    assert await refused({}) == Refused("aucune AMI configurée")
    done = ports(telephony=FakeTelephony(outcome=Transferred()))
    assert (
        await actions_of_call(done, OFFICE, CALL_ID, no_line)["transfer_call"]({"caller_channel": "PJSIP/x-1"}) == {}
    )
    assert NotTransferred("x").reason == "x"


def test_the_flow_check_knows_every_action():
    assert frozenset(actions_of_call(ports(), OFFICE, CALL_ID, no_line)) == ACTION_NAMES
