"""A backup holds everything and comes back whole, or nothing is touched."""

from __future__ import annotations

import shutil
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

import attrs
import psycopg
import pytest
import trio
from psycopg import sql

from sav_engine.errors import BackupError, RecordsError
from sav_engine.records.backup import back_up, tables_in_order
from sav_engine.records.demo import load_demo
from sav_engine.records.embedded import Server
from sav_engine.records.migrate import migrate, status
from sav_engine.records.postgres import open_pools
from sav_engine.records.restore import check_backup, restore
from tests.conformance.test_records_stores import RICH, by_a_person
from tests.kit.postgres import SQL, fresh_database, server_with_schema

pytestmark = pytest.mark.postgres

NASTY = "tab\t, retour\n, \\. et \\N, « guillemets », \U0001f600"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with server_with_schema(tmp_path_factory.mktemp("pg") / "state") as server:
        yield server


@pytest.fixture
def elsewhere(server: Server) -> Iterator[dict[str, str]]:
    """Two databases without anything in them."""
    with fresh_database(server, "c2") as clients, fresh_database(server, "t2") as tickets:
        yield {"clients": clients, "tickets": tickets}


Held = dict[str, dict[str, list[tuple[object, ...]]]]


@attrs.frozen
class Saved:
    """file: the bytes of a backup. held: for each database, the rows of its tables."""

    file: bytes
    held: Held


def silent(table: str, done: int, in_all: int) -> None: ...


def dsns(server: Server) -> dict[str, str]:
    return {"clients": server.clients_dsn, "tickets": server.tickets_dsn}


def everything(dsn: str) -> dict[str, list[tuple[object, ...]]]:
    with psycopg.connect(dsn) as connection:
        return {
            table: connection.execute(
                sql.SQL("SELECT * FROM {0} ORDER BY {0}::text").format(sql.Identifier(table))
            ).fetchall()
            for table in tables_in_order(connection)
        }


@pytest.fixture
def filled(server: Server) -> Server:
    trio.run(fill, server)
    return server


async def fill(server: Server) -> None:
    for dsn in dsns(server).values():
        with psycopg.connect(dsn) as connection:
            for table in tables_in_order(connection):
                connection.execute(sql.SQL("TRUNCATE {} CASCADE").format(sql.Identifier(table)))
    await load_demo(server.clients_dsn, server.tickets_dsn, SQL / "demo")
    async with open_pools(server.clients_dsn, server.tickets_dsn) as (_, tickets):
        await tickets.write(attrs.evolve(RICH, summary=NASTY, client_name=NASTY))
        by_a_person(server, "note = E'a\\tb', status = 'open'")


@pytest.fixture
def file(filled: Server, tmp_path: Path) -> Path:
    path = tmp_path / "sav.zip"
    back_up(dsns(filled), path, silent)
    return path


# ---------------------------------------------------------------- refused, and nothing touched


@pytest.fixture(scope="module")
def saved(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Saved:
    """A backup to be damaged in many ways, and what was in the databases."""
    trio.run(fill, server)
    path = tmp_path_factory.mktemp("backup") / "sav.zip"
    back_up(dsns(server), path, silent)
    return Saved(path.read_bytes(), {name: everything(dsn) for name, dsn in dsns(server).items()})


@pytest.fixture(scope="module")
def untouched(server: Server) -> Iterator[dict[str, str]]:
    """Two databases without anything in them, for all that must leave them so."""
    with fresh_database(server, "c3") as clients, fresh_database(server, "t3") as tickets:
        yield {"clients": clients, "tickets": tickets}


@pytest.mark.parametrize("share", [number / 16 for number in range(16)])
@pytest.mark.parametrize("how", ["cut", "flipped"])
def test_a_damaged_backup_is_refused_before_anything_is_touched(
    saved: Saved, untouched: dict[str, str], tmp_path: Path, share: float, how: str
) -> None:
    whole, file = saved.file, tmp_path / "sav.zip"
    at = int(len(whole) * share)
    file.write_bytes(whole[:at] if how == "cut" else whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
    try:
        restore(untouched, SQL, file, replace=True, on_rows=silent)
    except (BackupError, RecordsError):
        assert {name: everything(dsn) for name, dsn in untouched.items()} == {"clients": {}, "tickets": {}}
    else:
        assert how == "flipped", "half a backup was taken for a whole one"
        came_back = {name: everything(dsn) for name, dsn in untouched.items()}
        for dsn in untouched.values():
            emptied(dsn)
        assert came_back == saved.held, "ZIP has bytes that mean nothing, as a time of day; this was none of them"


def emptied(dsn: str) -> None:
    with psycopg.connect(dsn) as connection:
        connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")


def test_what_is_no_backup_at_all_is_named(elsewhere: dict[str, str], tmp_path: Path) -> None:
    for name, content in (("text", b"bonjour"), ("empty", b"")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(BackupError, match=name):
            restore(elsewhere, SQL, tmp_path / name, replace=False, on_rows=silent)
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as other:
        other.writestr("a", "b")
    with pytest.raises(BackupError, match="sommaire"):
        check_backup(SQL, tmp_path / "other.zip")
    with pytest.raises(BackupError, match="ne se lit pas"):
        check_backup(SQL, tmp_path / "gone.zip")


def test_databases_that_hold_something_are_kept_unless_told_otherwise(filled: Server, file: Path) -> None:
    by_a_person(filled, "note = 'plus récent'")
    before = everything(filled.tickets_dsn)
    with pytest.raises(BackupError, match=r"pas vide.*--replace"):
        restore(dsns(filled), SQL, file, replace=False, on_rows=silent)
    assert everything(filled.tickets_dsn) == before


def test_a_failure_in_the_second_database_leaves_the_first_as_it_was(
    filled: Server, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with psycopg.connect(filled.clients_dsn) as connection:
        connection.execute("DELETE FROM clients WHERE first_name = 'Julie'")
    before = everything(filled.clients_dsn), everything(filled.tickets_dsn)

    def pulled_out(table: str, done: int, in_all: int) -> None:
        if table == "tickets":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        restore(dsns(filled), SQL, file, replace=True, on_rows=pulled_out)
    assert (everything(filled.clients_dsn), everything(filled.tickets_dsn)) == before


def test_a_backup_of_a_newer_engine_is_refused(file: Path, elsewhere: dict[str, str], tmp_path: Path) -> None:
    older = tmp_path / "sql"
    shutil.copytree(SQL, older)
    newest = sorted((older / "tickets").glob("*.sql"))[-1]
    newest.unlink()
    with pytest.raises(BackupError, match=f"plus récent.*{newest.stem}"):
        restore(elsewhere, older, file, replace=False, on_rows=silent)


def test_a_disk_that_is_full_leaves_no_half_backup(
    filled: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(BackupError, match="le disque est plein"):
        back_up(dsns(filled), tmp_path / "sav.zip", silent)
    assert list(tmp_path.iterdir()) == []


def test_a_database_that_is_in_use_is_not_pulled_away(
    filled: Server, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sav_engine.records.restore.LOCK_WAIT_S", 1)
    with psycopg.connect(filled.tickets_dsn) as engine:
        engine.execute("SELECT * FROM tickets")
        with pytest.raises(BackupError, match="Arrêtez-le"):
            restore(dsns(filled), SQL, file, replace=True, on_rows=silent)


# ---------------------------------------------------------------- saved and brought back


def test_everything_comes_back_as_it_was(filled: Server, file: Path, elsewhere: dict[str, str]) -> None:
    told: list[tuple[str, int, int]] = []
    manifest = restore(elsewhere, SQL, file, replace=False, on_rows=lambda *rows: told.append(rows))
    for name, dsn in dsns(filled).items():
        assert everything(elsewhere[name]) == everything(dsn)
        assert manifest.database(name).rows == sum(map(len, everything(dsn).values()))
    rows = len(everything(filled.tickets_dsn)["tickets"])
    assert told[-1] == ("tickets", rows, rows)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


async def test_what_was_restored_is_a_database_to_go_on_with(
    filled: Server, file: Path, elsewhere: dict[str, str]
) -> None:
    restore(elsewhere, SQL, file, replace=False, on_rows=silent)
    assert await migrate(elsewhere["tickets"], SQL / "tickets") == ()
    async with open_pools(elsewhere["clients"], elsewhere["tickets"]) as (_, tickets):
        before = await tickets.list_tickets()
        await tickets.write(attrs.evolve(RICH, call_uuid=before[0].call_uuid, summary="Tardif."))
        await tickets.write(attrs.evolve(RICH, call_uuid=RICH.call_uuid.__class__(int=7)))
        after = await tickets.list_tickets()
    assert len(after) == len(before) + 1
    assert max(row.id for row in after) > max(row.id for row in before), "numbers go on"
    assert {row.note for row in after} >= {"a\tb"}, "and the rule who writes what holds"


def test_replace_puts_back_what_has_been_changed_since(filled: Server, file: Path) -> None:
    before = everything(filled.clients_dsn), everything(filled.tickets_dsn)
    by_a_person(filled, "note = 'perdu', summary = ''")
    with psycopg.connect(filled.clients_dsn) as connection:
        connection.execute("DELETE FROM clients")
    restore(dsns(filled), SQL, file, replace=True, on_rows=silent)
    assert (everything(filled.clients_dsn), everything(filled.tickets_dsn)) == before


async def test_a_backup_from_before_an_update_of_the_engine_gets_the_newer_schema(
    filled: Server, file: Path, elsewhere: dict[str, str], tmp_path: Path
) -> None:
    newer = tmp_path / "sql"
    shutil.copytree(SQL, newer)
    text = "ALTER TABLE tickets ADD COLUMN extra text; UPDATE tickets SET extra = 'de ' || client_name;"
    (newer / "tickets" / "0999_extra.sql").write_text(text)
    restore(elsewhere, newer, file, replace=False, on_rows=silent)
    assert all(step.applied_at for step in await status(elsewhere["tickets"], newer / "tickets"))
    with psycopg.connect(elsewhere["tickets"]) as connection:
        row = connection.execute("SELECT count(*) FROM tickets WHERE extra = 'de ' || client_name").fetchone()
    assert row == (len(everything(filled.tickets_dsn)["tickets"]),)


def test_a_backup_can_be_proved_without_any_database(file: Path) -> None:
    assert {database.name for database in check_backup(SQL, file).databases} == {"clients", "tickets"}
