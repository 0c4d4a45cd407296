"""Everything is broken once while calls run; `make campaign` does it a hundred times."""

from __future__ import annotations

import pytest
import trio

from sav_engine.sandbox.campaign import Row, Rung, as_table, campaign

pytestmark = pytest.mark.postgres

SEED = 7


async def test_no_ticket_is_lost_or_doubled_whatever_dies() -> None:
    told: list[str] = []
    rows = await campaign(2, SEED, told.append)
    assert [row.name for row in rows] == [
        "kill -9 du moteur",
        "kill -9 de PostgreSQL",
        "base absente pendant les appels",
        "disque plein",
    ]
    assert all(row.holds for row in rows), "\n".join([as_table(rows), *told, f"sav campaign --kills 2 --seed {SEED}"])


async def test_a_call_the_engine_never_heard_of_owes_no_ticket() -> None:
    now = trio.current_time()
    rung = Rung(call_id=None)  # nobody asks for it
    assert not rung.is_due, "not dialled"
    rung.sent_at, rung.over_at = now, now + 1.0
    assert not rung.is_due, "nobody answered"
    rung.was_answered = True
    assert rung.is_due
    rung.over_at = now + 0.1
    assert not rung.is_due, "too young"


def test_a_campaign_that_found_nothing_to_expect_has_proved_nothing() -> None:
    assert not Row("x", 1, 5, 0, 0, 0, 0, 5).holds
    assert not Row("x", 1, 5, 5, 4, 1, 0, 0).holds
    assert not Row("x", 1, 5, 5, 5, 0, 1, 0).holds
    assert Row("x", 1, 5, 5, 5, 0, 0, 0).holds
