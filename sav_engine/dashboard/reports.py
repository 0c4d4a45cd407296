"""I/O (files). One call's picture and diagnosis, from the ticket and the files that the dashboard may read."""

from __future__ import annotations

from typing import Final

import attrs

from ..call_report.facts import Facts
from ..call_report.gather import Folders, gather, levels_in, without_sound
from ..call_report.hidden import hidden
from ..call_report.page import page
from ..call_report.tickets import facts_of_row
from ..records.board import FullTicket
from .setup import Setup
from .sound import recording_of

POLICY: Final = "default-src 'none'; style-src {style}; frame-ancestors 'self'"


def page_of(setup: Setup, found: FullTicket, *, hears: bool, anonymous: bool) -> str:
    """hears: this person may listen to recordings, and so see how loud they are."""
    facts = facts_of(setup, found, hears=hears)
    return page(hidden(facts) if anonymous else facts)


def facts_of(setup: Setup, found: FullTicket, *, hears: bool) -> Facts:
    """The recording is the one that the ticket names, as for the player."""
    row, ticket = found.row, facts_of_row(found.row)
    folders = Folders(setup.traces, setup.recordings)
    facts = gather(folders, str(row.call_uuid), ticket=ticket, engine_runs=False, hears=False)
    heard = levels_in(recording_of(setup.recordings, row.recording)) if hears else None
    missing = [*facts.missing, *([] if heard or not hears else [without_sound(facts.story, ticket)])]
    return attrs.evolve(facts, levels=heard, missing=tuple(missing))
