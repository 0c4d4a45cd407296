"""I/O. Both databases into one file, while calls go on.

Each database is read in one transaction: what is in the file is what it held at one moment. No program of PostgreSQL
is needed, so that any server from 15 to 18 is saved alike. The file appears under its name only when it is whole and
on the disk; only its owner may read it.
"""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from graphlib import TopologicalSorter
from pathlib import Path
from typing import LiteralString

import psycopg
from psycopg import sql
from psycopg.rows import args_row

from .. import __version__
from ..errors import BackupError, reason_of
from . import archive
from .archive import Database, Manifest, SchemaFile, Table
from .connections import connect, told

Connection = psycopg.Connection[tuple[object, ...]]
OnRows = Callable[[str, int, int], None]
"""Told which table, how many of its rows are done, and how many there are."""

TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schema_migrations' ORDER BY 1"
REFERENCES = """
SELECT conrelid::regclass::text, confrelid::regclass::text FROM pg_constraint
WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conrelid <> confrelid
"""
COLUMNS = """
SELECT attname FROM pg_attribute
WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum
"""
APPLIED = "SELECT number, name, sha256 FROM schema_migrations ORDER BY number"


def back_up(dsns: Mapping[str, str], path: Path, on_rows: OnRows) -> Manifest:
    """Write the file. dsns: by name, clients and tickets. Blocking. Raises RecordsError, BackupError."""
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with open(os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            manifest = _write(zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, allowZip64=True), dsns, on_rows)
            file.flush()
            os.fsync(file.fileno())
        unfinished.rename(path)
    except OSError as fault:
        raise BackupError(
            where=str(path),
            what=f"la sauvegarde ne s'écrit pas ({reason_of(fault)})",
            fix="libérez de la place, ou donnez un autre fichier par --out",
        ) from fault
    finally:
        unfinished.unlink(missing_ok=True)
    return manifest


def _write(into: zipfile.ZipFile, dsns: Mapping[str, str], on_rows: OnRows) -> Manifest:
    with into:
        databases = tuple(_database(into, name, dsns[name], on_rows) for name in archive.DATABASES)
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        manifest = Manifest(archive.FORMAT, __version__, now, databases)
        archive.write_manifest(into, manifest)
    return manifest


def _database(into: zipfile.ZipFile, name: str, dsn: str, on_rows: OnRows) -> Database:
    setting = f"DB_{name.upper()}_DSN"
    with connect(dsn, name=setting) as connection, told(setting), connection.transaction():
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        schema = tuple(connection.cursor(row_factory=args_row(SchemaFile)).execute(APPLIED))
        tables = tuple(_table(into, name, table, connection, on_rows) for table in tables_in_order(connection))
    return Database(name, schema, tables)


def _table(into: zipfile.ZipFile, database: str, name: str, connection: Connection, on_rows: OnRows) -> Table:
    columns = tuple(str(column) for (column,) in connection.execute(COLUMNS, (name,)))
    rows_in_all, rows, digest = count(connection, name), 0, hashlib.sha256()
    with into.open(archive.member(database, name), "w", force_zip64=True) as text:
        for chunk in _copied(connection, name, columns):
            text.write(chunk)
            digest.update(chunk)
            rows += chunk.count(b"\n")
            on_rows(name, rows, rows_in_all)
    return Table(name, columns, rows, digest.hexdigest())


def _copied(connection: Connection, table: str, columns: tuple[str, ...]) -> Iterator[bytes]:
    with connection.cursor() as cursor, cursor.copy(copy_statement("COPY {} ({}) TO STDOUT", table, columns)) as copy:
        for chunk in copy:
            yield bytes(chunk)


def copy_statement(shape: LiteralString, table: str, columns: tuple[str, ...]) -> sql.Composed:
    return sql.SQL(shape).format(sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns)))


def tables_in_order(connection: Connection) -> tuple[str, ...]:
    """Our tables, each after those it refers to."""
    order: TopologicalSorter[str] = TopologicalSorter()
    for (name,) in connection.execute(TABLES):
        order.add(str(name))
    for table, referred in connection.execute(REFERENCES):
        order.add(str(table), str(referred))
    return tuple(order.static_order())


def count(connection: Connection, table: str) -> int:
    row = connection.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table))).fetchone()
    assert row is not None and isinstance(row[0], int), "count(*) is one number"
    return row[0]
