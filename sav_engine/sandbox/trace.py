"""I/O. The live trace an engine on this machine leaves of a call, read while it grows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

READ_BYTES_MAX = 1_000_000  # of one look; a call of ten minutes leaves about 100 kB


@attrs.frozen
class Event:
    """One line. at_s: seconds since the call began. what: bot, caller, listen, state, action, barge_in, end..."""

    at_s: float
    what: str
    fields: Mapping[str, Any]

    def text(self, name: str) -> str:
        """A field as text; empty when it is missing."""
        value = self.fields.get(name)
        return "" if value is None else str(value)

    @property
    def prompts(self) -> tuple[str, ...]:
        """Ids of the constant prompts a `bot` event says."""
        found = self.fields.get("prompts") or ()
        return tuple(str(prompt) for prompt in found) if isinstance(found, list | tuple) else ()


class Trace:
    """events: all read so far. A file that does not exist yet is an empty one; half a line waits for its end."""

    def __init__(self, path: Path) -> None:
        self.events: list[Event] = []
        self._path = path
        self._offset = 0
        self._rest = b""

    def __repr__(self) -> str:
        return f"<Trace {self._path.name} {len(self.events)} events>"

    @property
    def end(self) -> Event | None:
        return next((event for event in reversed(self.events) if event.what == "end"), None)

    def poll(self) -> list[Event]:
        """What has been added since the last look. A line that is no event is skipped."""
        try:
            with self._path.open("rb") as file:
                file.seek(self._offset)
                data = file.read(READ_BYTES_MAX)
        except OSError:
            return []  # not there yet, or not ours to read: then nothing is known but the sound
        self._offset += len(data)
        *lines, self._rest = (self._rest + data).split(b"\n")
        added = [event for line in lines if (event := _event(line)) is not None]
        self.events += added
        return added


def _event(line: bytes) -> Event | None:
    try:
        fields = json.loads(line)
        return Event(float(fields.pop("at")), str(fields.pop("what")), fields)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
