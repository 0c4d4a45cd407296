"""What the commands of people share: a database at hand, a question before what cannot be undone, a private file."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import attrs
import trio

from ..config import Config
from .base import FAILED, OK, configured, log_to_stderr

T = TypeVar("T")
Work = Callable[[Any], T]


def quietly_configured(state_dir: Path | None) -> Config:
    """One clear message is ours, at the end; before it the libraries would warn of each of their attempts."""
    config = configured(SAV_STATE_DIR=state_dir)
    log_to_stderr(attrs.evolve(config, log_level="ERROR"), json=False)
    return config


def on_clients(config: Config, work: Work[T]) -> T:
    """Do it in the clients database, in one transaction. Raises RecordsError."""
    return trio.run(partial(_on_one, config, 0, work))


def on_tickets(config: Config, work: Work[T]) -> T:
    """Do it in the tickets database, in one transaction. Raises RecordsError."""
    return trio.run(partial(_on_one, config, 1, work))


async def _on_one(config: Config, which: int, work: Work[T]) -> T:
    from ..records.desk import in_one_transaction

    async with ready_dsns(config) as dsns:
        return await in_one_transaction(dsns[which], ("DB_CLIENTS_DSN", "DB_TICKETS_DSN")[which], work)


@asynccontextmanager
async def ready_dsns(config: Config) -> AsyncIterator[tuple[str, str]]:
    """The two databases for the length of the block; the embedded ones with their schema."""
    from ..records.migrate import migrate
    from .tickets import dsns_of

    async with dsns_of(config) as dsns:
        if config.embeds_postgres:  # before the first start there is no schema yet
            await migrate(dsns[0], config.root / "sql/clients", name="DB_CLIENTS_DSN")
            await migrate(dsns[1], config.root / "sql/tickets", name="DB_TICKETS_DSN")
        yield dsns


def agreed(question: str, *, yes: bool) -> bool:
    """Whether to go on with what cannot be undone. Without a person at the terminal only --yes says so."""
    if yes:
        return True
    if not sys.stdin.isatty():
        print(f"{question} Personne pour répondre : ajoutez --yes si c'est voulu.", file=sys.stderr)
        return False
    return input(f"{question} [o/N] ").strip().lower() in ("o", "oui", "y", "yes")


def give(text: str, out: Path | None) -> None:
    """To the terminal, or to a file that only its owner may read: it holds personal data. Raises OutputError."""
    if out is None:
        sys.stdout.write(text if text.endswith("\n") else text + "\n")
        return
    write_private(out, text.encode())
    print(f"{out} : {len(text.encode()):,} octets.".replace(",", " "))


def write_private(path: Path, data: bytes) -> None:
    """Raises OutputError when it cannot be written."""
    from ..errors import OutputError, reason_of
    from ..state_dir import write_atomically

    try:
        write_atomically(path, data)
    except OSError as fault:
        raise OutputError(
            where=str(path), what=f"ne s'écrit pas ({reason_of(fault)})", fix="changez --out"
        ) from fault


def read_given(path: Path) -> bytes:
    """A file somebody gives us. Raises TableError when it cannot be read."""
    from ..errors import TableError, reason_of

    try:
        return path.read_bytes()
    except OSError as fault:
        what = f"ce fichier ne se lit pas ({reason_of(fault)})"
        raise TableError(where=str(path), what=what, fix="donnez le chemin d'un fichier lisible") from fault


def imported(
    config: Any, table: Any, given: list[T], faults: list[Any], put: Callable[[Any, T], str], *, dry_run: bool
) -> int:
    """Store all of it in one transaction, or nothing; says what is new, completed, or as it was."""
    from collections import Counter

    from ..records.desk import Undone
    from ..records.people_file import shown

    if table.unknown:
        print(f"Colonnes laissées de côté : {', '.join(table.unknown)}.", file=sys.stderr)
    if faults:
        print("\n".join(shown(faults)), file=sys.stderr)
        print(f"{len(faults)} ligne(s) à corriger ; rien n'a été repris.", file=sys.stderr)
        return FAILED

    def work(connection: Any) -> Counter[str]:
        changes = Counter(put(connection, one) for one in given)
        if dry_run:
            raise Undone(changes)
        return changes

    try:
        changes = on_clients(config, work)
    except Undone as undone:
        changes = undone.result
    counted = f"{changes['new']} ajouté(s), {changes['changed']} complété(s), {changes['same']} inchangé(s)"
    print(f"{len(given)} ligne(s) : {counted}{' ; essai seulement, rien n’a été changé' if dry_run else ''}.")
    return OK


def checked(where: str, read: Callable[[], T]) -> T:
    """What was typed, checked. Raises TableError."""
    from ..errors import TableError

    try:
        return read()
    except ValueError as fault:
        what, fix = fault.args
        raise TableError(where=where, what=what, fix=fix) from fault


def checked_number(text: str) -> str:
    """In E.164. Raises TableError."""
    from ..records.people_file import number_of

    return checked(text, lambda: number_of(text))
