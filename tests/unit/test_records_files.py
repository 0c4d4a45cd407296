"""Migrations as files, and complaints of a database as sentences; without any database."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from sav_engine.errors import RecordsError
from sav_engine.records.connections import check_dsn, translated
from sav_engine.records.migrate import Applied, pending, read_scripts

WHEN = datetime(2026, 11, 20, tzinfo=UTC)
SQL = Path(__file__).parents[2] / "sql"


@pytest.mark.parametrize(
    "names",
    [
        ("0002_two.sql",),
        ("0001_one.sql", "0001_uno.sql"),
        ("1_one.sql",),
        ("0001-one.sql",),
        (),
    ],
)
def test_files_that_do_not_number_through_are_refused(tmp_path: Path, names: tuple[str, ...]) -> None:
    for name in names:
        (tmp_path / name).touch()
    with pytest.raises(RecordsError):
        read_scripts(tmp_path)


def test_numbers_may_be_left_for_other_parts_and_filled_later(tmp_path: Path) -> None:
    for name in ("0001_one.sql", "0003_three.sql"):
        (tmp_path / name).write_text("SELECT 1")
    early = tuple(Applied(script.number, script.name, script.sha256, WHEN) for script in read_scripts(tmp_path))
    (tmp_path / "0002_two.sql").touch()
    assert [script.number for script in pending(read_scripts(tmp_path), early, where="x")] == [2]


@pytest.mark.parametrize("directory", ["clients", "tickets"])
def test_our_own_files_number_through(directory: str) -> None:
    scripts = read_scripts(SQL / directory)
    applied = tuple(Applied(script.number, script.name, script.sha256, WHEN) for script in scripts)
    assert pending(scripts, (), where="x") == scripts
    assert pending(scripts, applied, where="x") == ()


@pytest.mark.parametrize("dsn", ["", "host=x", "postgresql://compte:s3cret@hôte", "s3cret", "port='s3cret"])
def test_a_dsn_without_a_database_or_unreadable_is_refused_without_its_password(dsn: str) -> None:
    with pytest.raises(RecordsError) as fault:
        check_dsn(dsn, name="DB_CLIENTS_DSN")
    assert fault.value.where == "DB_CLIENTS_DSN"
    assert "s3cret" not in "".join(traceback.format_exception_only(fault.value))
    assert fault.value.__cause__ is None  # libpq's own complaint is not shown behind ours


@pytest.mark.parametrize("dsn", ["postgresql://u:p%40@h:5432/db_clients", "host=/tmp/x dbname=db_clients user=sav"])
def test_both_ways_of_writing_a_dsn_are_read(dsn: str) -> None:
    check_dsn(dsn, name="DB_CLIENTS_DSN")


@pytest.mark.parametrize(
    ("error", "cure"),
    [
        (psycopg.errors.DiskFull(), "place"),
        (psycopg.errors.UndefinedTable(), "sav migrate"),
        (psycopg.errors.InvalidPassword(), "compte"),
        (psycopg.errors.InvalidCatalogName(), "DSN"),
        (psycopg.errors.QueryCanceled(), "pg_stat_activity"),
        (psycopg.errors.CheckViolation(), "signalez"),
        (psycopg.OperationalError("connection failed\nIs the server running?"), "tourne"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_every_complaint_gets_a_cure(error: psycopg.Error, cure: str) -> None:
    told = translated(error, where="DB_TICKETS_DSN")
    assert told.where == "DB_TICKETS_DSN" and cure in told.fix and "\n" not in told.what
