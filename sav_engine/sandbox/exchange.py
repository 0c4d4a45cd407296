"""Pure. What a virtual Asterisk knows: the calls in the air, and the places its dialplan has.

The line of a call registers itself here; the manager interface finds it here and may redirect it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from uuid import UUID

import attrs

DEFAULT_PLACES = frozenset(
    (context, "s") for context in ("sav", "sav-technicien", "sav-clean", "sav-accompagne", "sav-rejoindre")
)
# What stands in these contexts, and which of its queues there are.
DEFAULT_QUEUES = {"sav-technicien": "technicians", "sav-secours": "technicians"}
Ring = Callable[[str, str, dict[str, str]], None]


def nobody_rings(telephone: str, channel_id: str, variables: dict[str, str]) -> None:
    """Telephones of an exchange without technicians: dialled, and nothing comes of it."""


@attrs.frozen
class Channel:
    """One caller's channel. number, caller_name: as the network gave them; empty for an anonymous caller.

    redirect: ends the AudioSocket application, as a jump elsewhere in the dialplan does; the engine sees an end of
    stream. Called at most once, from the manager interface. variables: of the channel, functions among them, by name;
    the manager interface may set them. hang_up: by the manager interface.
    """

    call_id: UUID
    number: str
    caller_name: str
    name: str
    unique_id: str
    engine: str
    redirect: Callable[[str, str], None]
    variables: dict[str, str] = attrs.field(factory=dict)
    hang_up: Callable[[], None] = lambda: None

    @property
    def note(self) -> str:
        """What the documented dialplan writes under `DB(sav/<uuid>)`."""
        return f"{self.number}^{self.name}^{self.unique_id}"


class Exchange:
    """The calls and the dialplan. places: (context, extension) pairs that exist, priority 1.

    queues: those there are; queues_of_contexts: the one each context sends callers to.
    ring: dials a telephone: its name, the channel's id to be, its variables.
    writes_notes: the dialplan writes `DB(sav/<uuid>)`; without, callers are only found in the channel list.
    """

    def __init__(self, places: frozenset[tuple[str, str]] = DEFAULT_PLACES, *, writes_notes: bool = True) -> None:
        self.places = places
        self.queues_of_contexts: dict[str, str] = dict(DEFAULT_QUEUES)
        self.queues = frozenset(DEFAULT_QUEUES.values())
        self.ring: Ring = nobody_rings
        self._writes_notes = writes_notes
        self._channels: dict[str, Channel] = {}
        self._made = 0

    def __repr__(self) -> str:
        return f"<Exchange {len(self._channels)} calls>"

    def next_name(self) -> str:
        """A channel name as a SIP phone gets one, never used twice."""
        self._made += 1
        return f"PJSIP/appelant-{self._made:08x}"

    def add(self, channel: Channel) -> None:
        """The call is in the AudioSocket application from now on."""
        self._channels[channel.name] = channel

    def remove(self, channel: Channel) -> None:
        """The channel is gone: hung up, or elsewhere in the dialplan."""
        self._channels.pop(channel.name, None)

    @asynccontextmanager
    async def holds(self, channel: Channel) -> AsyncIterator[None]:
        """The call is in the AudioSocket application for the length of the block."""
        self.add(channel)
        try:
            yield
        finally:
            self.remove(channel)

    def channels(self) -> tuple[Channel, ...]:
        return tuple(self._channels.values())

    def find(self, name: str) -> Channel | None:
        """By channel name, then by unique id, as Asterisk looks one up."""
        found = self._channels.get(name)
        return found or next((c for c in self._channels.values() if c.unique_id == name), None)

    def note(self, key: str) -> str | None:
        """The value of `DB(sav/<key>)`. key: a call's UUID as text; AstDB keys are case-sensitive."""
        calls = self._channels.values() if self._writes_notes else ()
        return next((call.note for call in calls if str(call.call_id) == key), None)
