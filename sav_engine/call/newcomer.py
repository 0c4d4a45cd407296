"""Pure. Who has called that is no client yet, and has said yes to his name read back."""

from __future__ import annotations

from uuid import UUID

from ..flow.events import Slots
from ..ports import Newcomer
from .summary import text_slot


def newcomer_of(call_id: UUID, slots: Slots) -> Newcomer | None:
    """None: a client, a withheld number, or a name that was not confirmed; a misheard name must greet nobody."""
    number, name = text_slot(slots, "caller_number"), text_slot(slots, "client_name")
    if not number or not name or slots.get("known_client") or slots.get("name_confirmed") is not True:
        return None
    first, last = names_of(name, text_slot(slots, "last_name"))
    return Newcomer(call_id, number, first, last, text_slot(slots, "company"), text_slot(slots, "client_email"))


def names_of(name: str, spelled_last: str | None) -> tuple[str | None, str]:
    """First and last name; put together again they are what was confirmed."""
    if spelled_last and name.endswith(f" {spelled_last}"):
        return name.removesuffix(f" {spelled_last}"), spelled_last
    first, _, last = name.partition(" ")
    return (first, last) if last else (None, first)
