"""I/O. Tickets on disk until the database has them: they survive `kill -9` at any byte, and a database away for days.

One small file per ticket, as in a maildir: written beside its place, flushed to the disk, renamed, the folder
flushed. So a file is there whole or not at all, and there is no log to compact, no tail to repair after a crash.
What a disk or a person damaged all the same is noticed by its checksum and kept aside.

    000000000042-<call id>.ticket     finished; waits for the database
    000000000041-<call id>.draft      of a call in the air; becomes a ticket of its own if the engine dies
    aside/                            what could not be read, or what the database refuses

Numbers give the order. Within a call the highest number counts; older ones are removed, or harmless, since writing a
ticket twice changes nothing.

What is kept is also known in memory, read from the folder once: with thousands of tickets waiting, each change of
each call in the air would otherwise look through them all. Several threads may write at once, and wait for the disk
together instead of one after the other: a disk flushes many files in the time of one.
"""

from __future__ import annotations

import hashlib
import json
import os
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Literal
from uuid import UUID

import attrs
import cattrs

from ..errors import RecordsError, reason_of
from ..ports import Ticket

TICKETS_MAX = 20_000  # about 100 MB: a month of a busy line without a database; then somebody must look
DRAFTS_STOP_AT = 0.9  # of the bound: what is left is for tickets of calls that ended
ALARM_AT = 0.5
TRIAL = "trial"
# A ticket is some 5 kB, so this is room for what 200 calls leave at once. Taken without being written: the disk is
# asked every five seconds, all year.
TRIAL_BYTES = 1_048_576

Kind = Literal["ticket", "draft"]

_convert = cattrs.Converter()
_convert.register_unstructure_hook(UUID, str)
_convert.register_structure_hook(UUID, lambda value, _: UUID(value))
_convert.register_unstructure_hook(datetime, datetime.isoformat)
_convert.register_structure_hook(datetime, lambda value, _: datetime.fromisoformat(value))


@attrs.frozen
class Entry:
    """One file of the spool."""

    path: Path
    number: int
    call_id: str
    kind: Kind


@attrs.frozen
class Damaged:
    """A file whose content is not what was written. reason: one line."""

    reason: str


@attrs.frozen
class Standing:
    """How full it is. tickets: waiting for the database. drafts: of calls in the air. tickets_max: of both."""

    tickets: int
    drafts: int
    aside: int
    tickets_max: int

    @property
    def is_filling(self) -> bool:
        """Time for an alarm."""
        return self.tickets >= ALARM_AT * self.tickets_max


class Spool:
    """One folder, of one engine. All verbs are blocking: call them in worker threads, several at once if need be."""

    def __init__(self, folder: Path, *, tickets_max: int = TICKETS_MAX) -> None:
        self._folder = folder
        self._aside = folder / "aside"
        self._max = tickets_max
        self._lock = threading.Lock()  # around what is known in memory; never held while waiting for the disk
        try:
            for each in (folder, self._aside):  # each by itself: parents made on the way get no mode
                each.mkdir(parents=True, exist_ok=True, mode=0o700)
            found = self._in_folder()
            self._set_aside = sum(1 for _ in self._aside.iterdir())
        except OSError as fault:
            raise self._unusable(fault) from fault
        self._kept = {entry.call_id: entry for entry in found}  # the newest of each call
        self._next = max(map(_number, found), default=0) + 1

    def put(self, ticket: Ticket, kind: Kind) -> Entry:
        """Keep it; durable when this returns. Replaces what was kept of the same call. Raises RecordsError."""
        with self._lock:
            self._check_bound(kind)
            number, self._next = self._next, self._next + 1
        call_id = str(ticket.call_uuid)
        entry = Entry(self._folder / f"{number:012d}-{call_id}.{kind}", number, call_id, kind)
        try:
            write_durably(entry.path, encode(ticket))
            for outdated in self._entered(entry):
                outdated.path.unlink(missing_ok=True)
        except OSError as fault:
            raise self._unusable(fault) from fault
        return entry

    def try_disk(self) -> None:
        """Whether tickets could be kept now: takes the room of many, and gives it back. Raises RecordsError.

        What the system says of free space tells too little: there are quotas, and disks that became read-only.
        """
        with self._lock:
            self._check_bound("ticket")
        try:
            take_room(self._folder / TRIAL, TRIAL_BYTES)
        except OSError as fault:
            raise self._unusable(fault) from fault

    def entries(self) -> list[Entry]:
        """Everything kept, oldest first. Leftovers of an interrupted write are not entries."""
        with self._lock:
            return sorted(self._kept.values(), key=_number)

    def waiting(self) -> list[Entry]:
        """Finished tickets the database does not have yet, oldest first."""
        return [entry for entry in self.entries() if entry.kind == "ticket"]

    def adopt(self) -> tuple[str, ...]:
        """At the start: calls that were in the air when the engine died become tickets. Which calls these were."""
        for leftover in self._folder.glob("*.new"):
            leftover.unlink(missing_ok=True)
        for entry in reversed(self._in_folder()):
            if entry != self._kept[entry.call_id]:
                self._settle(entry, self._kept[entry.call_id])
        drafts = [entry for entry in self.entries() if entry.kind == "draft"]
        for entry in drafts:
            ticket = attrs.evolve(entry, path=entry.path.with_suffix(".ticket"), kind="ticket")
            entry.path.rename(ticket.path)
            self._kept[entry.call_id] = ticket
        return tuple(entry.call_id for entry in drafts)

    def _settle(self, older: Entry, newer: Entry) -> None:
        """Two of one call, after a death between writing one and removing the other, or of a damaged disk."""
        if isinstance(self.read(newer), Ticket):
            older.path.unlink(missing_ok=True)
        else:
            self.set_aside(newer)
            self._kept[older.call_id] = older

    def read(self, entry: Entry) -> Ticket | Damaged | None:
        """None: it is there no more, because somebody removed it."""
        try:
            return decode(entry.path.read_bytes())
        except FileNotFoundError:
            return None
        except OSError as fault:
            return Damaged(f"unreadable: {fault.strerror}")
        except (ValueError, KeyError, cattrs.BaseValidationError) as fault:
            return Damaged(f"damaged: {type(fault).__name__}")

    def done(self, entry: Entry) -> None:
        """The database has it, or nobody needs it any more. Raises RecordsError: a disk can become read-only."""
        try:
            entry.path.unlink(missing_ok=True)
        except OSError as fault:
            raise self._unusable(fault) from fault
        self._forget(entry)

    def drop(self, call_id: UUID) -> None:
        """What was kept of this call: the database has all of it, by another way. Raises RecordsError."""
        with self._lock:
            entry = self._kept.get(str(call_id))
        if entry is not None:
            self.done(entry)

    def set_aside(self, entry: Entry) -> Path:
        """Keep it for a person to look at; nothing waits for it any more. Raises RecordsError."""
        place = self._aside / entry.path.name
        try:
            entry.path.replace(place)
        except OSError as fault:
            raise self._unusable(fault) from fault
        self._forget(entry)
        with self._lock:
            self._set_aside += 1
        return place

    def standing(self) -> Standing:
        with self._lock:
            tickets = sum(entry.kind == "ticket" for entry in self._kept.values())
            return Standing(tickets, len(self._kept) - tickets, self._set_aside, self._max)

    def _entered(self, entry: Entry) -> list[Entry]:
        """Know the newest of this call. Returns what is outdated now: one that was kept, or the entry itself."""
        with self._lock:
            before = self._kept.get(entry.call_id, entry)
            self._kept[entry.call_id] = max(before, entry, key=_number)
        return [] if before is entry else [min(before, entry, key=_number)]

    def _forget(self, entry: Entry) -> None:
        with self._lock:
            if self._kept.get(entry.call_id) == entry:
                del self._kept[entry.call_id]

    def _in_folder(self) -> list[Entry]:
        """Oldest first."""
        return sorted((entry for path in self._folder.iterdir() if (entry := entry_of(path))), key=_number)

    def _check_bound(self, kind: Kind) -> None:
        room = self._max * (DRAFTS_STOP_AT if kind == "draft" else 1.0)
        if len(self._kept) >= room:
            raise RecordsError(
                where=str(self._folder),
                what=f"{self._max} tickets attendent déjà la base",
                fix="rendez la base joignable : les tickets y partiront d'eux-mêmes",
            )

    def _unusable(self, fault: OSError) -> RecordsError:
        return RecordsError(
            where=str(self._folder),
            what=f"la réserve de tickets ne s'écrit pas ({reason_of(fault)})",
            fix="libérez de la place, ou rendez ce dossier accessible",
        )


def _number(entry: Entry) -> int:
    return entry.number


# ---------------------------------------------------------------- one file


def entry_of(path: Path) -> Entry | None:
    number, _, call_id = path.stem.partition("-")
    if path.suffix == ".ticket":
        return Entry(path, int(number), call_id, "ticket")
    if path.suffix == ".draft":
        return Entry(path, int(number), call_id, "draft")
    return None


def encode(ticket: Ticket) -> bytes:
    """First line: sha256 of the rest, so that damage is seen."""
    body = json.dumps(_convert.unstructure(ticket), ensure_ascii=False).encode()
    return hashlib.sha256(body).hexdigest().encode() + b"\n" + body + b"\n"


def decode(data: bytes) -> Ticket:
    """Raises ValueError, KeyError or BaseValidationError for anything `encode` did not write."""
    checksum, _, body = data.partition(b"\n")
    body = body.removesuffix(b"\n")
    if hashlib.sha256(body).hexdigest().encode() != checksum:
        raise ValueError("checksum")
    return _convert.structure(json.loads(body), Ticket)


def write_durably(path: Path, content: bytes) -> None:
    """The file is there whole, or not at all, also after a power cut."""
    new = path.with_suffix(path.suffix + ".new")
    file = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(file, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        new.rename(path)
    except OSError:
        new.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


def take_room(trial: Path, size: int) -> None:
    """Write a file, make it so large, and remove it. Raises OSError where there is no room for it."""
    try:
        write_durably(trial, b"is there room?")
        with trial.open("r+b") as file:
            os.posix_fallocate(file.fileno(), 0, size)
    finally:
        trial.unlink(missing_ok=True)


def flush_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def each_ticket(spool: Spool) -> Iterator[tuple[Entry, Ticket | Damaged]]:
    """For showing: every entry with its content. What is delivered meanwhile is left out."""
    for entry in spool.entries():
        if found := spool.read(entry):
            yield entry, found
