"""A ticket for tests that are about something else than what stands in it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import attrs

from sav_engine.ports import Ticket

NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)  # in Paris


def ticket_with(**changes: Any) -> Ticket:
    """Of a client whose wifi is gone, and who is to be called back; with another id each time."""
    plain = Ticket(
        call_uuid=uuid4(),
        phone_number="+33639980001",
        client_name="Élodie Martin",
        client_email=None,
        company="Été & Co",
        problem_type="internet",
        status="open",
        sentiment="neutral",
        summary="Wifi coupé.",
        duration_seconds=90.0,
        tag="WIFI_FAIBLE",
        severity="LOW",
        started_at=NOON,
    )
    return attrs.evolve(plain, **changes)
