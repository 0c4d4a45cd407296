"""The schema grows by numbered files, whatever comes between."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import trio

from sav_engine.errors import RecordsError
from sav_engine.records.demo import load_demo
from sav_engine.records.embedded import Server
from sav_engine.records.migrate import migrate, status
from tests.kit.postgres import SQL, empty, fresh_database, server_with_schema

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with server_with_schema(tmp_path_factory.mktemp("pg") / "state") as server:
        yield server


@pytest.fixture
def dsn(server: Server) -> Iterator[str]:
    with fresh_database(server, "db_fresh") as dsn:
        yield dsn


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "0001_one.sql").write_text("CREATE TABLE one (n int); INSERT INTO one VALUES (100 % 7);\n")
    (tmp_path / "0002_two.sql").write_text("CREATE TABLE two (n int);\n")
    return tmp_path


def tables(dsn: str) -> set[str]:
    with psycopg.connect(dsn) as connection:
        return {name for (name,) in connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")}


async def test_a_file_that_fails_leaves_nothing_behind_and_those_before_it_stay(dsn: str, files: Path) -> None:
    (files / "0002_two.sql").write_text("CREATE TABLE two (n int); SELECT nonsense;")
    with pytest.raises(RecordsError, match=r"0002_two\.sql.*nonsense"):
        await migrate(dsn, files)
    assert tables(dsn) == {"one", "schema_migrations"}
    (files / "0002_two.sql").write_text("CREATE TABLE two (n int);")
    assert [done.number for done in await migrate(dsn, files)] == [2]


async def test_an_older_engine_refuses_a_newer_schema(dsn: str, files: Path) -> None:
    await migrate(dsn, files)
    (files / "0002_two.sql").unlink()
    for refused in (migrate, status):
        with pytest.raises(RecordsError, match=r"plus récent.*0002_two"):
            await refused(dsn, files)


async def test_an_edited_file_is_refused(dsn: str, files: Path) -> None:
    await migrate(dsn, files)
    (files / "0001_one.sql").write_text("CREATE TABLE one (n bigint);\n")
    with pytest.raises(RecordsError, match=r"0001_one\.sql n'est plus"):
        await migrate(dsn, files)


async def test_a_checkout_with_other_ends_of_lines_is_the_same_file(dsn: str, files: Path) -> None:
    await migrate(dsn, files)
    (files / "0002_two.sql").write_bytes(b"CREATE TABLE two (n int);\r\n")
    assert await migrate(dsn, files) == ()


async def test_engines_that_start_together_apply_each_file_once(dsn: str, files: Path) -> None:
    applied: list[int] = []

    async def start() -> None:
        applied.extend(done.number for done in await migrate(dsn, files))

    async with trio.open_nursery() as nursery:
        for _ in range(6):
            nursery.start_soon(start)
    assert sorted(applied) == [1, 2]


async def test_the_status_tells_what_is_missing_and_changes_nothing(dsn: str, files: Path) -> None:
    assert [step.applied_at for step in await status(dsn, files)] == [None, None]
    assert tables(dsn) == set()
    await migrate(dsn, files)
    assert all(step.applied_at for step in await status(dsn, files))


async def test_a_database_that_is_away_or_does_not_exist_is_named_by_its_setting(server: Server) -> None:
    gone = psycopg.conninfo.make_conninfo(server.tickets_dsn, dbname="db_gone", password="s3cret")
    for dsn in (gone, "host=/nowhere dbname=db_tickets password=s3cret"):
        with pytest.raises(RecordsError) as refused:
            await migrate(dsn, SQL / "tickets", name="DB_TICKETS_DSN")
        assert refused.value.where == "DB_TICKETS_DSN"
        assert "s3cret" not in str(refused.value)


async def test_our_own_schema_is_applied_once(server: Server) -> None:
    assert await migrate(server.clients_dsn, SQL / "clients") == ()
    assert await migrate(server.tickets_dsn, SQL / "tickets") == ()


# ---------------------------------------------------------------- the demonstration rows


async def test_demo_rows_may_be_loaded_again_and_touch_no_other(server: Server) -> None:
    empty(server)
    with psycopg.connect(server.clients_dsn) as connection:
        connection.execute("INSERT INTO clients (phone_number, last_name) VALUES ('+33639980001', 'Réel')")
        connection.execute("INSERT INTO companies (name, normalized_name) VALUES ('Vraie', 'cabinet ocean')")
    once = await load_demo(server.clients_dsn, server.tickets_dsn, SQL / "demo")
    assert await load_demo(server.clients_dsn, server.tickets_dsn, SQL / "demo") == once
    assert (once.companies, once.clients, once.tickets) == (10, 35, 5)
    with psycopg.connect(server.clients_dsn) as connection:
        real = connection.execute("SELECT last_name FROM clients WHERE NOT is_demo").fetchall()
        assert real == [("Réel",)]
        assert connection.execute("SELECT name FROM companies WHERE NOT is_demo").fetchall() == [("Vraie",)]


async def test_a_demo_ticket_that_was_closed_is_open_again(server: Server) -> None:
    empty(server)
    await load_demo(server.clients_dsn, server.tickets_dsn, SQL / "demo")
    with psycopg.connect(server.tickets_dsn) as connection:
        connection.execute("UPDATE tickets SET status = 'resolved', started_at = now() - interval '1 year'")
    await load_demo(server.clients_dsn, server.tickets_dsn, SQL / "demo")
    with psycopg.connect(server.tickets_dsn) as connection:
        found = connection.execute(
            "SELECT client_name FROM tickets WHERE status = 'open' AND started_at > now() - interval '3 days'"
        ).fetchall()
    assert found == [("Pierre Martin",)]


async def test_missing_demo_files_are_named(server: Server, tmp_path: Path) -> None:
    shutil.copy(SQL / "demo" / "clients.sql", tmp_path)
    with pytest.raises(RecordsError, match=r"tickets\.sql"):
        await load_demo(server.clients_dsn, server.tickets_dsn, tmp_path)
