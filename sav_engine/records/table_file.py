"""Pure. A table as people's programs write it: CSV of any usual dialect and encoding, into rows with line numbers.

Spreadsheets of France write ";" and Windows-1252, others "," and UTF-8, some tabs and UTF-16; a first line "sep=;"
may say so. The separator is the one that makes most columns of the first line known, so that a comma inside a heading
does not decide.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

import attrs

from ..errors import TableError
from .names import plain, tidy

SEPARATORS = ";,\t|"
BYTES_MAX = 200_000_000  # two million clients; more is not a list of clients
BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# Where French letters lie in the code page of DOS, Windows-1252 has signs that never stand inside a word.
DOS_SIGNS = frozenset("‚ƒ„…†‡ˆ‰Š‹")


@attrs.frozen
class TableRow:
    """line: in the file, counted from 1. cells: by our column names; empty cells are None."""

    line: int
    cells: Mapping[str, str | None]


@attrs.frozen
class Table:
    """unknown: headings that mean nothing to us, and whose columns are left out."""

    rows: tuple[TableRow, ...]
    encoding: str
    separator: str
    unknown: tuple[str, ...]


def read_table(data: bytes, headings: Mapping[str, Sequence[str]], *, where: str, encoding: str = "") -> Table:
    """headings: the ways to write each of our columns, as `plain` writes them. encoding: empty: found out.

    Raises TableError: nothing readable, or a first line that names no column.
    """
    text, used = decoded(data, where=where, encoding=encoding)
    known = {spelling: column for column, spellings in headings.items() for spelling in spellings}
    lines = text.splitlines(keepends=True)
    skipped = 1 if lines and plain(lines[0]).startswith("sep") and "=" in lines[0] else 0
    first = next((line for line in lines[skipped:] if line.strip()), "")
    separator = max(SEPARATORS, key=lambda sign: (recognised(first, sign, known), first.count(sign)))
    if recognised(first, separator, known) == 0:
        raise _no_headings(where, first, headings)
    return _table(lines[skipped:], skipped, separator, known, used, where)


def decoded(data: bytes, *, where: str, encoding: str = "") -> tuple[str, str]:
    """The text, and the encoding it was in. Raises TableError."""
    if len(data) > BYTES_MAX:
        raise TableError(where=where, what="ce fichier est trop gros pour une liste", fix="coupez-le en plusieurs")
    for used in [encoding] if encoding else likely_encodings(data):
        try:
            return data.decode(used), used
        except (UnicodeDecodeError, LookupError):
            continue
    raise TableError(
        where=where,
        what=f"ce n'est pas du texte en {encoding or 'UTF-8 ni dans un autre codage courant'}",
        fix="enregistrez-le en « CSV UTF-8 », ou nommez son codage avec --encoding (cp1252, cp850, latin-1…)",
    )


def likely_encodings(data: bytes) -> list[str]:
    for mark, name in BOMS:
        if data.startswith(mark):
            return [name]
    if data[1:2] == b"\0":
        return ["utf-16-le"]
    windows = data.decode("cp1252", "replace")
    inside = any(
        a.isalpha() and sign in DOS_SIGNS and b.isalpha()
        for a, sign, b in zip(windows, windows[1:], windows[2:], strict=False)
    )
    return ["utf-8", "cp850" if inside else "cp1252", "latin-1"]


def recognised(line: str, separator: str, known: Mapping[str, str]) -> int:
    """How many columns of this line we know."""
    return sum(plain(cell) in known for row in csv.reader([line], delimiter=separator) for cell in row)


def _table(
    lines: Sequence[str], skipped: int, separator: str, known: Mapping[str, str], encoding: str, where: str
) -> Table:
    reader = csv.reader(io.StringIO("".join(lines), newline=""), delimiter=separator)
    try:
        headings = next(row for row in reader if any(cell.strip() for cell in row))
        columns = [known.get(plain(heading)) for heading in headings]
        _refuse_doubles(columns, headings, where)
        rows = tuple(_rows(reader, columns, skipped))
    except csv.Error as fault:
        raise TableError(
            where=f"{where}:{reader.line_num + skipped}",
            what=f"cette ligne ne se lit pas ({fault})",
            fix="un guillemet n'y est sans doute pas fermé",
        ) from fault
    unknown = (heading for heading, column in zip(headings, columns, strict=True) if column is None)
    return Table(rows, encoding, separator, tuple(heading.strip() for heading in unknown if heading.strip()))


class _Reader(Protocol):
    """A csv.reader, of which typeshed gives no public name."""

    @property
    def line_num(self) -> int: ...
    def __iter__(self) -> Iterator[list[str]]: ...


def _rows(reader: _Reader, columns: Sequence[str | None], skipped: int) -> Iterator[TableRow]:
    begins = reader.line_num
    for cells in reader:
        line, begins = begins + 1 + skipped, reader.line_num
        if any(cell.strip() for cell in cells):
            named = zip(columns, cells, strict=False)
            yield TableRow(line, {column: tidy(cell) for column, cell in named if column is not None})


def _refuse_doubles(columns: Sequence[str | None], headings: Sequence[str], where: str) -> None:
    for at, column in enumerate(columns):
        if column is not None and column in columns[:at]:
            first = headings[columns.index(column)]
            raise TableError(
                where=f"{where}, première ligne",
                what=f"deux colonnes disent la même chose : « {first} » et « {headings[at]} »",
                fix="renommez ou supprimez celle qui n'est pas la bonne",
            )


def _no_headings(where: str, first: str, headings: Mapping[str, Sequence[str]]) -> TableError:
    usual = ", ".join(spellings[0] for spellings in headings.values())
    return TableError(
        where=f"{where}, première ligne",
        what="elle ne nomme aucune colonne connue" if first else "le fichier est vide",
        fix=f"nommez les colonnes dans la première ligne, par exemple : {usual}",
    )
