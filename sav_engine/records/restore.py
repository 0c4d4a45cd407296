"""I/O. Both databases back from one file: all of it, or nothing.

The whole file is verified before a database is touched. Each database is then rebuilt in one transaction: the schema
as it was when the backup was made, its rows, what has been added to the schema since. Both are committed only when
both are whole; a failure, a full disk or a kill before that leaves them as they were.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import psycopg
from psycopg import sql

from ..errors import BackupError
from . import archive
from .archive import Database, Manifest
from .backup import Connection, OnRows, copy_statement, count, tables_in_order
from .connections import connect, told
from .migrate import CREATE_TABLE, Applied, Script, pending, read_scripts

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)  # nobody asks a backup when a file of the schema was applied
LOCK_WAIT_S = 5  # whoever is connected and holds a table this long is an engine that runs
FUNCTIONS = """
SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
"""


def restore(dsns: Mapping[str, str], sql_folder: Path, path: Path, *, replace: bool, on_rows: OnRows) -> Manifest:
    """Put the file's rows into both databases. replace: what is there goes. sql_folder: with clients/ and tickets/.

    Blocking. Raises BackupError (damaged, newer than this engine, databases not empty), RecordsError.
    """
    with archive.opened(path) as opened, ExitStack() as both:
        manifest = archive.read_manifest(opened, path)
        scripts = {name: read_scripts(sql_folder / name) for name in archive.DATABASES}
        for name in archive.DATABASES:
            check_schema(manifest.database(name), scripts[name], path)
        archive.verify(opened, manifest, path)
        connections = {name: _opened(dsns[name], name, both) for name in archive.DATABASES}
        for name, connection in connections.items():
            with told(setting(name)):
                _make_room(connection, name, replace=replace)
                _rebuild(connection, manifest.database(name), scripts[name], opened, path, on_rows)
        for name, connection in connections.items():
            with told(setting(name)):
                connection.commit()
    return manifest


def check_backup(sql_folder: Path, path: Path) -> Manifest:
    """The same proofs without any database. Raises BackupError."""
    with archive.opened(path) as opened:
        manifest = archive.read_manifest(opened, path)
        for name in archive.DATABASES:
            check_schema(manifest.database(name), read_scripts(sql_folder / name), path)
        archive.verify(opened, manifest, path)
    return manifest


def check_schema(database: Database, scripts: tuple[Script, ...], path: Path) -> None:
    """Raises RecordsError for a backup of a newer engine, or of another history."""
    ours = {script.number for script in scripts}
    newer = [file.name for file in database.schema if file.number not in ours]
    if newer:
        raise BackupError(
            where=str(path),
            what=f"cette sauvegarde est d'un moteur plus récent (elle contient {newer[0]})",
            fix="mettez le moteur à jour, puis recommencez",
        )
    pending(scripts, _applied(database), where=str(path))


def _applied(database: Database) -> tuple[Applied, ...]:
    return tuple(Applied(file.number, file.name, file.sha256, LONG_AGO) for file in database.schema)


def _opened(dsn: str, name: str, both: ExitStack) -> Connection:
    """Closed at the end; without a commit that undoes everything."""
    connection = connect(dsn, name=setting(name))
    both.callback(connection.close)
    connection.autocommit = False
    return connection


def setting(name: str) -> str:
    return f"DB_{name.upper()}_DSN"


def _make_room(connection: Connection, name: str, *, replace: bool) -> None:
    connection.execute(f"SET LOCAL lock_timeout = '{LOCK_WAIT_S}s'")
    tables = tables_in_order(connection)
    rows = sum(count(connection, table) for table in tables)
    if rows and not replace:
        raise BackupError(
            where=setting(name),
            what=f"la base n'est pas vide ({rows} lignes)",
            fix="ajoutez --replace pour remplacer ce qu'elle contient, après une sauvegarde",
        )
    try:
        for table in (*tables, "schema_migrations"):
            connection.execute(sql.SQL("DROP TABLE IF EXISTS {} CASCADE").format(sql.Identifier(table)))
    except psycopg.errors.LockNotAvailable as busy:
        raise BackupError(
            where=setting(name), what="un moteur se sert de cette base", fix="arrêtez-le, puis recommencez"
        ) from busy
    for (function,) in connection.execute(FUNCTIONS).fetchall():
        connection.execute(f"DROP FUNCTION {function} CASCADE".encode())  # quoted by regprocedure


def _rebuild(
    connection: Connection,
    database: Database,
    scripts: tuple[Script, ...],
    opened: zipfile.ZipFile,
    path: Path,
    on_rows: OnRows,
) -> None:
    then = {file.number for file in database.schema}
    connection.execute(CREATE_TABLE)
    for script in scripts:
        if script.number in then:
            _apply(connection, script)
    for table in database.tables:
        _fill(connection, database, table, opened, path, on_rows)
    for script in scripts:
        if script.number not in then:
            _apply(connection, script)


def _apply(connection: Connection, script: Script) -> None:
    connection.execute(script.text.encode())
    connection.execute(
        "INSERT INTO schema_migrations (number, name, sha256) VALUES (%s, %s, %s)",
        (script.number, script.name, script.sha256),
    )


def _fill(
    connection: Connection,
    database: Database,
    table: archive.Table,
    opened: zipfile.ZipFile,
    path: Path,
    on_rows: OnRows,
) -> None:
    """The rows of one table; the trigger that tells people from the engine has nothing to say to a restore."""
    name = sql.Identifier(table.name)
    connection.execute(sql.SQL("ALTER TABLE {} DISABLE TRIGGER USER").format(name))
    statement, rows = copy_statement("COPY {} ({}) FROM STDIN", table.name, table.columns), 0
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for chunk in archive.chunks(opened, archive.member(database.name, table.name), path):
            copy.write(chunk)
            rows += chunk.count(b"\n")
            on_rows(table.name, rows, table.rows)
    connection.execute(sql.SQL("ALTER TABLE {} ENABLE TRIGGER USER").format(name))
    if count(connection, table.name) != table.rows:
        raise BackupError(
            where=setting(database.name),
            what=f"{table.name} n'a pas repris toutes ses lignes",
            fix="recommencez ; rien n'a été changé",
        )
    _continue_numbers(connection, table.name)


def _continue_numbers(connection: Connection, table: str) -> None:
    """New rows get numbers above those that were restored."""
    row = connection.execute(
        "SELECT attname FROM pg_attribute WHERE attrelid = %s::regclass AND attidentity <> ''", (table,)
    ).fetchone()
    if row is not None:
        column = sql.Identifier(str(row[0]))
        connection.execute(
            sql.SQL("SELECT setval(pg_get_serial_sequence({}, {}), coalesce(max({}), 0) + 1, false) FROM {}").format(
                sql.Literal(table), sql.Literal(str(row[0])), column, sql.Identifier(table)
            )
        )
