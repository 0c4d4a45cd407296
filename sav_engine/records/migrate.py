"""I/O. Numbered SQL files, each applied once, in order, in its own transaction.

The table `schema_migrations` remembers number, name, checksum and time. What was applied is not edited: a change of
schema is a new file. Safe to run at every start, by several engines at once (an advisory lock makes them queue).
"""

from __future__ import annotations

import hashlib
import re
from datetime import datetime
from pathlib import Path

import attrs
import psycopg
import trio

from ..errors import RecordsError
from .connections import connect, told

LOCK_KEY = 0x5A7_5C4E  # any number, the same for all engines
LOCK_WAIT_S = 60  # another engine is migrating; longer, and a person should look
FILE_NAME = re.compile(r"(\d{4})_\w+\.sql")

CREATE_TABLE = """
CREATE TABLE IF NOT EXISTS schema_migrations (
    number     integer PRIMARY KEY,
    name       text NOT NULL,
    sha256     text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
)
"""


@attrs.frozen
class Script:
    """One file. number: from its name. sha256: of its text, whatever the ends of lines of the checkout."""

    number: int
    name: str
    text: str

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()


@attrs.frozen
class Applied:
    """One row of schema_migrations."""

    number: int
    name: str
    sha256: str
    applied_at: datetime


@attrs.frozen
class Step:
    """One file and when it was applied; None: not yet."""

    number: int
    name: str
    applied_at: datetime | None


async def migrate(dsn: str, directory: Path, *, name: str = "DB_DSN") -> tuple[Applied, ...]:
    """Apply what is missing; returns what this call applied. name: the setting the DSN comes from, for messages.

    Raises RecordsError: database away, files that do not number through, a schema that is newer or was edited.
    A file that fails leaves nothing behind; those before it stay applied.
    """
    return await trio.to_thread.run_sync(_migrate, dsn, read_scripts(directory), name)


async def status(dsn: str, directory: Path, *, name: str = "DB_DSN") -> tuple[Step, ...]:
    """Every file, with the time it was applied. Changes nothing. Raises RecordsError as `migrate` does."""
    return await trio.to_thread.run_sync(_status, dsn, read_scripts(directory), name)


def read_scripts(directory: Path) -> tuple[Script, ...]:
    """The files of a directory in order. Raises RecordsError unless they are 0001 and onwards, each number once.

    Gaps are allowed: parts of the engine keep ranges of numbers, and fill them at different times.
    """
    scripts = tuple(_read(file) for file in sorted(directory.glob("*.sql")))
    for earlier, script in zip((None, *scripts), scripts, strict=False):
        if script.number == (earlier.number if earlier else 0):
            raise _misnamed(directory / script.name)
    if not scripts or scripts[0].number != 1:
        raise RecordsError(
            where=str(directory),
            what="aucun fichier de migration 0001",
            fix="réinstallez le moteur : le dossier sql/ doit l'accompagner",
        )
    return scripts


def _read(file: Path) -> Script:
    found = FILE_NAME.fullmatch(file.name)
    if found is None:
        raise _misnamed(file)
    return Script(int(found.group(1)), file.name, file.read_text("utf-8"))


def _misnamed(file: Path) -> RecordsError:
    return RecordsError(
        where=str(file),
        what="le nom de ce fichier de migration n'a pas la forme voulue, ou son numéro est déjà pris",
        fix="les fichiers s'appellent 0001_sujet.sql, 0002_sujet.sql, ... chaque numéro une fois",
    )


def pending(scripts: tuple[Script, ...], applied: tuple[Applied, ...], *, where: str) -> tuple[Script, ...]:
    """What is left to apply. Raises RecordsError when the database knows a file that is not here, or another text."""
    by_number = {script.number: script for script in scripts}
    for past in applied:
        script = by_number.get(past.number)
        if script is None:
            raise RecordsError(
                where=where,
                what=f"le schéma est plus récent que ce moteur (il contient {past.name})",
                fix="mettez le moteur à jour, ou restaurez une sauvegarde d'avant sa mise à jour",
            )
        if (script.name, script.sha256) != (past.name, past.sha256):
            raise RecordsError(
                where=where,
                what=f"{script.name} n'est plus le fichier qui a été appliqué ({past.name})",
                fix="remettez le fichier d'origine, et écrivez le changement dans un nouveau fichier numéroté",
            )
    done = {past.number for past in applied}
    return tuple(script for script in scripts if script.number not in done)


def _migrate(dsn: str, scripts: tuple[Script, ...], name: str) -> tuple[Applied, ...]:
    with told(name), connect(dsn, name=name) as connection:
        _wait_turn(connection, name)
        connection.execute(CREATE_TABLE)
        todo = pending(scripts, _applied(connection), where=name)
        for script in todo:
            _apply(connection, script)
        done = {script.number for script in todo}
        return tuple(row for row in _applied(connection) if row.number in done)


def _status(dsn: str, scripts: tuple[Script, ...], name: str) -> tuple[Step, ...]:
    with told(name), connect(dsn, name=name) as connection:
        applied = _applied(connection)
        pending(scripts, applied, where=name)
    times = {row.number: row.applied_at for row in applied}
    return tuple(Step(script.number, script.name, times.get(script.number)) for script in scripts)


def _wait_turn(connection: psycopg.Connection[tuple[object, ...]], name: str) -> None:
    """The lock belongs to the session: it goes when the connection does, however that ends."""
    try:
        connection.execute(f"SET lock_timeout = '{LOCK_WAIT_S}s'")
        connection.execute("SELECT pg_advisory_lock(%s)", (LOCK_KEY,))
    except psycopg.errors.LockNotAvailable as error:
        raise RecordsError(
            where=name,
            what=f"un autre moteur migre ce schéma depuis plus de {LOCK_WAIT_S} s",
            fix="attendez-le, ou cherchez-le dans pg_stat_activity",
        ) from error


def _apply(connection: psycopg.Connection[tuple[object, ...]], script: Script) -> None:
    with told(script.name), connection.transaction():
        # Bytes without parameters go as one simple query: several statements, and no % to escape.
        connection.execute(script.text.encode())
        connection.execute(
            "INSERT INTO schema_migrations (number, name, sha256) VALUES (%s, %s, %s)",
            (script.number, script.name, script.sha256),
        )


def _applied(connection: psycopg.Connection[tuple[object, ...]]) -> tuple[Applied, ...]:
    """What the database has; nothing when it has never been migrated."""
    rows = connection.cursor(row_factory=psycopg.rows.class_row(Applied))
    try:
        rows.execute("SELECT number, name, sha256, applied_at FROM schema_migrations ORDER BY number")
    except psycopg.errors.UndefinedTable:
        return ()
    return tuple(rows.fetchall())
