"""What all calls of an engine share, and what each is held with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

import attrs

from ..actions.answer import Office
from ..flow.choice import NO_CHOICE, Choice
from ..flow.machine import Machine as FlowMachine
from ..flow.operator_files import LlmTask
from ..grammars.catalogue import FRENCH, Catalogue
from ..metrics import Metrics
from ..ports import Ports
from .admission import Admission
from .diary import Sink
from .moments import Moments
from .recording import Recording
from .roster import Roster
from .technician import Desk
from .watermark import Watermarks


@attrs.frozen
class House:
    """What every call of this engine shares."""

    ports: Ports
    office: Office
    new_flow: Callable[[], FlowMachine]  # a call keeps the flow it began with
    metrics: Metrics
    trace: Sink
    admission: Admission
    script: str = ""  # mark of the flow and texts of `new_flow`, for the trace
    choice: Choice = NO_CHOICE
    others: Mapping[str, Held] = attrs.field(factory=dict)  # flows that `choice` may name
    llm: Mapping[str, LlmTask] = attrs.field(factory=dict)  # what its language model is asked for, where it has one
    watermarks: Watermarks = attrs.field(factory=Watermarks)
    roster: Roster = attrs.field(factory=Roster)
    desk: Desk | None = None  # technicians who are told of a caller before he is joined to them
    moments: Moments = attrs.field(factory=Moments)
    music: bytes = b""  # what callers hear while a technician is looked for; s16le mono 8 kHz
    record: Callable[[UUID], Recording] | None = None  # None: nothing is recorded
    ears: Catalogue = FRENCH  # as in `new_flow`; here for what the ticket makes of the caller's words

    def seen_from(self, peer: str) -> House:
        """The same house, asking the telephone system this line came from."""
        return attrs.evolve(self, ports=self.ports.seen_from(peer)) if self.ports.telephony_of else self


@attrs.frozen
class Held:
    """What one call is held with: as in House."""

    new_flow: Callable[[], FlowMachine]
    script: str
