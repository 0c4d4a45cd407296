"""`sav tickets`, for programs and for people."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from uuid import UUID

import pytest

from sav_engine.ports import Ticket, Turn
from sav_engine.records.memory import MemoryTickets
from sav_engine.records.show import as_json, as_table

CALL = UUID("3f2b8c1e-0000-4000-8000-000000000001")
TICKET = Ticket(
    call_uuid=CALL,
    phone_number=None,
    client_name=None,
    client_email=None,
    company=None,
    problem_type="mobile",
    status="open",
    sentiment="neutral",
    summary="Plus de tonalité\nsur le poste du magasin ; le redémarrage n'a rien changé, à rappeler demain.",
    duration_seconds=184.9,
    tag="MOBILE_APPELS",
    severity="MEDIUM",
    started_at=datetime(2026, 11, 20, 23, 30, tzinfo=UTC),
    transcript=(Turn("bot", "Bonjour", 0.4), Turn("caller", "ça grésille", 2.5, 0.8, "ask_problem")),
    steps_tried=("restart_phone",),
)
PROMISED = (  # the names operators and dashboards depend on
    "id call_uuid phone_number client_name client_email company problem_type status sentiment summary "
    "duration_seconds tag severity call_date call_time created_at updated_at"
)


@pytest.fixture
async def tickets() -> MemoryTickets:
    tickets = MemoryTickets(now=lambda: datetime(2026, 11, 20, 23, 34, tzinfo=UTC))
    await tickets.write(TICKET)
    return tickets


async def test_programs_get_one_array_with_the_names_of_the_columns(tickets: MemoryTickets) -> None:
    (ticket,) = json.loads(as_json(await tickets.list_tickets()))
    assert set(PROMISED.split()) <= set(ticket)
    assert ticket["call_uuid"] == str(CALL)
    assert (ticket["call_date"], ticket["call_time"]) == ("2026-11-21", "00:30:00")
    assert ticket["created_at"] == "2026-11-20T23:34:00+00:00"
    assert ticket["transcript"][1] == {
        "who": "caller",
        "text": "ça grésille",
        "at_s": 2.5,
        "confidence": 0.8,
        "state": "ask_problem",
    }


def test_no_ticket_is_an_empty_array_and_a_sentence() -> None:
    assert json.loads(as_json(())) == []
    assert as_table(()) == "Aucun ticket."


async def test_people_get_french_words_on_one_line_per_ticket(tickets: MemoryTickets) -> None:
    heading, _, line = as_table(await tickets.list_tickets()).splitlines()
    assert heading.split()[:4] == ["N°", "Date", "Heure", "Numéro"]
    for word in ("21/11/2026", "00:30", "masqué", "inconnu", "téléphonie", "à rappeler", "3:04", "tonalité sur", "…"):
        assert word in line
