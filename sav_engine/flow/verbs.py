"""What a flow may do, and what each action finds out: the contract between the tables and the actions room.

The checker proves flows against it, so that a slot is filled before it is used.
"""

from __future__ import annotations

from collections.abc import Mapping

from .model import SlotType

AT_START: Mapping[str, SlotType] = {"always_open": "flag", "office_open": "flag", "is_recorded": "flag"}
WORDS: Mapping[str, tuple[str, ...]] = {"open_ticket_problem": ("internet", "mobile")}  # what such slots can hold

ACTIONS: Mapping[str, Mapping[str, SlotType]] = {
    "lookup_client": {
        "known_client": "flag",
        "caller_name": "text",  # say-able, such as "Pierre Martin"
        "caller_number": "text",  # E.164
        "caller_channel": "text",  # for the transfer
        "client_email": "text",
        "company": "text",
        "has_open_ticket": "flag",
        "has_history": "flag",
        "open_ticket_problem": "text",  # internet | mobile
        "office_open": "flag",
    },
    "check_technician": {"technician_free": "flag"},
    "call_technician": {"technician_line": "text"},  # of the technician who waits; empty without that mode
    "transfer_call": {},
}

TRANSFERS = frozenset({"transfer_call"})  # only after one of these may a flow end as a transfer
ANYWHERE = frozenset(
    {"caller_angry", "asked_for_human", "asked_to_wait", "asked_to_repeat", "speaks_aside"}
    | {"refuses_recording"}
    | {f"pressed_{key}" for key in "0123456789*#"}
)
