"""I/O. One file that holds both databases: a ZIP of COPY texts, with a manifest that says what must be in it.

    manifest.json            format, engine, time; for each database its schema files, for each table its columns,
                             rows and the SHA-256 of its text
    clients/companies.copy   rows as PostgreSQL's COPY writes them: the same for all versions from 15 on
    ...

A file that was cut short or damaged is noticed before anything is touched.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import attrs
import cattrs

from ..errors import BackupError, reason_of

FORMAT = 1
MANIFEST = "manifest.json"
DATABASES = ("clients", "tickets")
CHUNK_BYTES = 1 << 20
# What reading a member of a damaged ZIP can raise: gone, wrong checksum, cut short, nonsense to inflate, a method or
# a password that we never write.
BROKEN = (KeyError, zipfile.BadZipFile, EOFError, zlib.error, NotImplementedError, RuntimeError, OSError)


@attrs.frozen
class Table:
    """columns: those that are written; what the database computes by itself is left out. sha256: of the text."""

    name: str
    columns: tuple[str, ...]
    rows: int
    sha256: str


@attrs.frozen
class SchemaFile:
    """A file of sql/ that was applied when the backup was made."""

    number: int
    name: str
    sha256: str


@attrs.frozen
class Database:
    """tables: in an order in which each may refer to those before it."""

    name: str
    schema: tuple[SchemaFile, ...]
    tables: tuple[Table, ...]

    @property
    def rows(self) -> int:
        return sum(table.rows for table in self.tables)


@attrs.frozen
class Manifest:
    """created_at: ISO 8601 with its offset. engine: the version that made it."""

    format: int
    engine: str
    created_at: str
    databases: tuple[Database, ...]

    def database(self, name: str) -> Database:
        return next(found for found in self.databases if found.name == name)


def member(database: str, table: str) -> str:
    """Its name inside the file."""
    return f"{database}/{table}.copy"


def write_manifest(into: zipfile.ZipFile, manifest: Manifest) -> None:
    into.writestr(MANIFEST, json.dumps(cattrs.unstructure(manifest), ensure_ascii=False, indent=1))


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Raises BackupError for what is no backup, or only a part of one."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except (zipfile.BadZipFile, NotImplementedError) as fault:
        raise damaged(path, "ce n'est pas une sauvegarde, ou elle est coupée") from fault
    except OSError as fault:
        raise damaged(path, f"ce fichier ne se lit pas ({reason_of(fault)})") from fault


def read_manifest(archive: zipfile.ZipFile, path: Path) -> Manifest:
    """Raises BackupError."""
    try:
        manifest = cattrs.structure(json.loads(archive.read(MANIFEST)), Manifest)
    except (*BROKEN, ValueError, cattrs.BaseValidationError) as fault:
        raise damaged(path, "son sommaire manque ou ne se lit pas") from fault
    if manifest.format != FORMAT or {found.name for found in manifest.databases} != set(DATABASES):
        raise BackupError(
            where=str(path), what="cette sauvegarde est d'un format inconnu", fix="mettez le moteur à jour"
        )
    return manifest


def chunks(archive: zipfile.ZipFile, name: str, path: Path) -> Iterator[bytes]:
    """The text of one member. Raises BackupError when its bytes are not what was written."""
    try:
        with archive.open(name) as text:
            while chunk := text.read(CHUNK_BYTES):
                yield chunk
    except BROKEN as fault:
        raise damaged(path, f"{name} manque ou est abîmé") from fault


def verify(archive: zipfile.ZipFile, manifest: Manifest, path: Path) -> None:
    """Every member is there with the bytes and rows the manifest says. Raises BackupError."""
    for database in manifest.databases:
        for table in database.tables:
            name = member(database.name, table.name)
            digest, rows = hashlib.sha256(), 0
            for chunk in chunks(archive, name, path):
                digest.update(chunk)
                rows += chunk.count(b"\n")  # COPY writes a line break inside a value as \\n
            if (digest.hexdigest(), rows) != (table.sha256, table.rows):
                raise damaged(path, f"{name} n'est pas ce qui a été sauvegardé")


def damaged(path: Path, what: str) -> BackupError:
    return BackupError(where=str(path), what=what, fix="prenez une autre sauvegarde ; rien n'a été touché")
