"""The actions of one call, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from ..ports import Ports
from .answer import Action, Office
from .clients import lookup_client
from .transfer import call_technician, check_technician, transfer_call

# The flow check is given these.
ACTION_NAMES = frozenset({"lookup_client", "check_technician", "call_technician", "transfer_call"})


def actions_of_call(
    ports: Ports, office: Office, call_id: UUID, give_back: Callable[[], None]
) -> Mapping[str, Action]:
    """All actions, bound to this call. give_back: ends our part of the line; the dialplan goes on."""
    return {
        "lookup_client": partial(lookup_client, ports, office, call_id),
        "check_technician": partial(check_technician, ports, office),
        "call_technician": partial(call_technician, ports, call_id),
        "transfer_call": partial(transfer_call, ports, call_id, give_back),
    }
