"""I/O. New callers on disk until the clients database has them; then they are clients, to be verified by a person.

One small file per call, as in the spool of tickets, in a folder of its own: the database of clients may be away while
that of tickets is not, and neither waits for the other.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar
from uuid import UUID

import cattrs
import trio

from ..errors import RecordsError, TicketRefused, reason_of
from ..logs import get_logger
from ..ports import Newcomer, Offload
from .spool import write_durably

NEWCOMERS_MAX = 10_000  # as many new callers as some months bring; then somebody must look at the database
RETRY_FIRST_S = 0.5
RETRY_MAX_S = 30.0  # a database that is back is noticed within this

log = get_logger(__name__)

T = TypeVar("T")
_convert = cattrs.Converter()
_convert.register_unstructure_hook(UUID, str)
_convert.register_structure_hook(UUID, lambda value, _: UUID(value))


class Store(Protocol):
    async def note(self, newcomer: Newcomer) -> None:
        """Insert, unless the number is a client's. Raises RecordsError; TicketRefused: trying again is no help."""
        ...


async def in_thread(work: Callable[[], T]) -> T:
    return await trio.to_thread.run_sync(work)


class SpooledNewcomers:
    """ports.Newcomers over a database that may be away. `run` is a service that empties the folder."""

    def __init__(self, store: Store, folder: Path, offload: Offload = in_thread) -> None:
        self._store = store
        self._folder = folder
        self._offload = offload
        self._news = trio.Event()

    async def note(self, newcomer: Newcomer) -> None:
        """Durable when this returns. Raises RecordsError when the disk does not take it."""
        await self._offload(lambda: put(self._folder, newcomer))
        self._news.set()

    async def run(self) -> None:
        """Deliver until cancelled, with growing pauses while the database is away."""
        pause_s = RETRY_FIRST_S
        while True:
            self._news = trio.Event()
            if await self.deliver():
                pause_s = RETRY_FIRST_S
                await self._news.wait()
            else:
                await trio.sleep(pause_s)
                pause_s = min(pause_s * 2, RETRY_MAX_S)

    async def deliver(self) -> bool:
        """One pass. False: the database is away, and what is left waits."""
        for path, newcomer in await self._offload(lambda: list(each_newcomer(self._folder))):
            try:
                if newcomer is not None:
                    await self._store.note(newcomer)
            except TicketRefused as refused:
                log.error("newcomer_refused", call_id=path.stem, reason=refused.what)
            except RecordsError:
                return False
            await self._offload(partial(path.unlink, missing_ok=True))
        return True


def put(folder: Path, newcomer: Newcomer) -> None:
    """Raises RecordsError: the disk, or too many waiting already."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if sum(1 for _ in folder.iterdir()) >= NEWCOMERS_MAX:
            raise _unusable(folder, f"{NEWCOMERS_MAX} nouveaux appelants attendent déjà la base")
        body = json.dumps(_convert.unstructure(newcomer), ensure_ascii=False)
        write_durably(folder / f"{newcomer.call_uuid}.json", body.encode())
    except OSError as fault:
        raise _unusable(folder, f"ce dossier ne s'écrit pas ({reason_of(fault)})") from fault


def each_newcomer(folder: Path) -> Iterator[tuple[Path, Newcomer | None]]:
    """What waits, oldest first; None for a file that was damaged, which is said and can only go."""
    if not folder.is_dir():
        return
    for path in sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime):
        try:
            yield path, _convert.structure(json.loads(path.read_bytes()), Newcomer)
        except (OSError, ValueError, KeyError, cattrs.BaseValidationError) as fault:
            log.error("newcomer_damaged", call_id=path.stem, reason=type(fault).__name__)
            yield path, None


def _unusable(folder: Path, what: str) -> RecordsError:
    return RecordsError(where=str(folder), what=what, fix="libérez de la place, et rendez la base joignable")
