"""How the stand-ins tell what is left, in the shapes the vendors' own clients read. Values are invented.

`QuotaFaults` is what goes wrong with that question alone; how much is left is in the faults of each service.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

import attrs
import trio

from .http_server import Reply

JSON = "application/json"
RESETS_UNIX_S = 1_798_761_600  # 2027-01-01 in UTC
PROJECT = "0f0e0d0c-0000-4000-8000-000000000001"
CHARACTERS = 100_000  # of a period


@attrs.frozen
class QuotaFaults:
    """refuse: HTTP status of the answer, with the vendor's word for it; 0: none. hang: never answered.

    garbage: not JSON. nonsense: JSON of another shape.
    """

    refuse: int = 0
    hang: bool = False
    garbage: bool = False
    nonsense: bool = False


async def answer(reply: Reply, faults: QuotaFaults, body: Any, refuse: Callable[[int], Awaitable[None]]) -> None:
    """The answer to such a question, or what is to go wrong with it. refuse: in this vendor's shape."""
    if faults.hang:
        await trio.sleep_forever()
    if faults.refuse:
        return await refuse(faults.refuse)
    if faults.garbage:
        return await reply.whole(200, b"<html>Service en maintenance</html>", "text/html")
    shown = {"weather": "sunny"} if faults.nonsense else body
    return await reply.whole(200, json.dumps(shown).encode(), JSON)


def subscription(used: int, limit: int, status: str) -> dict[str, Any]:
    """ElevenLabs, GET /v1/user/subscription."""
    return {
        "tier": "creator",
        "character_count": used,
        "character_limit": limit,
        "max_credit_limit_extension": 0,
        "can_extend_character_limit": True,
        "allowed_to_extend_character_limit": False,
        "next_character_count_reset_unix": RESETS_UNIX_S,
        "voice_slots_used": 1,
        "professional_voice_slots_used": 0,
        "professional_voice_slots_used_in_workspace": 0,
        "voice_limit": 30,
        "voice_add_edit_counter": 0,
        "professional_voice_limit": 1,
        "can_extend_voice_limit": False,
        "can_use_instant_voice_cloning": True,
        "can_use_professional_voice_cloning": True,
        "current_overage": {"amount": "0", "currency": "usd"},
        "status": status,
        "open_invoices": [],
        "has_open_invoices": status == "past_due",
    }


def projects() -> dict[str, Any]:
    """Deepgram, GET /v1/projects."""
    return {"projects": [{"project_id": PROJECT, "name": "SAV"}]}


def balances(amount: float) -> dict[str, Any]:
    """Deepgram, GET /v1/projects/{id}/balances."""
    row = {"balance_id": "b-1", "amount": amount, "units": "usd", "purchase_order_id": "Self-Service"}
    return {"balances": [row]}
