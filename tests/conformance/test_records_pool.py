"""The database is slow, hangs, restarts or is away; the calls are not."""

from __future__ import annotations

import os
import signal
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest
import trio

from sav_engine.errors import RecordsError
from sav_engine.records import pool as pools
from sav_engine.records.embedded import Server
from sav_engine.records.pool import Pool, open_pool
from sav_engine.records.postgres import open_pools
from tests.kit.postgres import fresh_database, server_with_schema

SLEEP = "SELECT pg_sleep(30)"
SOON_S = 5.0  # far less than the sleep, far more than any of this takes

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with server_with_schema(tmp_path_factory.mktemp("pg") / "state") as server:
        yield server


async def one(pool: Pool, query: str) -> object:
    row = await pool.run(lambda connection: connection.execute(query.encode()).fetchone())
    assert row is not None
    return row[0]


async def wait_until_it_sleeps(dsn: str) -> int:
    """The pid of the server process that runs SLEEP."""
    while True:
        with psycopg.connect(dsn) as connection:
            found = connection.execute(
                "SELECT pid FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%' AND state = 'active'"
            ).fetchone()
        if found:
            assert isinstance(found[0], int)
            return found[0]
        await trio.sleep(0.01)


async def test_a_cancelled_look_up_is_cancelled_in_the_database_too(server: Server) -> None:
    with trio.fail_after(SOON_S):
        async with open_pool(server.clients_dsn, name="DB_CLIENTS_DSN") as pool, trio.open_nursery() as call:
            call.start_soon(one, pool, SLEEP)
            await wait_until_it_sleeps(server.tickets_dsn)
            call.cancel_scope.cancel()
        with psycopg.connect(server.tickets_dsn) as connection:
            asleep = connection.execute(
                "SELECT 1 FROM pg_stat_activity WHERE query = %s AND state = 'active'", (SLEEP,)
            )
            assert asleep.fetchall() == []


async def test_after_a_cancelled_look_up_the_next_one_works(server: Server) -> None:
    async with open_pool(server.clients_dsn, name="DB_CLIENTS_DSN") as pool:
        for _ in range(2 * pools.POOL_SIZE):
            with trio.move_on_after(0.02):
                await one(pool, SLEEP)
        with trio.fail_after(SOON_S):
            assert await one(pool, "SELECT 42") == 42


async def test_a_server_that_hangs_does_not_hold_a_cancelled_call(server: Server) -> None:
    async with open_pool(server.clients_dsn, name="DB_CLIENTS_DSN") as pool:
        frozen = 0
        try:
            with trio.fail_after(SOON_S):
                async with trio.open_nursery() as call:
                    call.start_soon(one, pool, SLEEP)
                    frozen = await wait_until_it_sleeps(server.tickets_dsn)
                    os.kill(frozen, signal.SIGSTOP)
                    call.cancel_scope.cancel()
            with trio.fail_after(SOON_S):
                assert await one(pool, "SELECT 3") == 3  # the others go on meanwhile
        finally:
            os.kill(frozen, signal.SIGCONT)


async def test_a_statement_that_takes_too_long_is_a_fault_with_a_cure(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pools, "STATEMENT_S", 1.0)
    async with open_pool(server.clients_dsn, name="DB_CLIENTS_DSN") as pool:
        with pytest.raises(RecordsError, match="surchargée"):
            await one(pool, SLEEP)


async def test_a_database_that_is_away_is_a_fault_and_not_a_wait(tmp_path: Path) -> None:
    away = f"host={tmp_path} dbname=db_clients password=s3cret"
    with trio.fail_after(SOON_S):
        async with open_pools(away, away) as (clients, _):
            with pytest.raises(RecordsError) as fault:
                await clients.find("+33639980001")
    assert fault.value.where == "DB_CLIENTS_DSN"
    assert "s3cret" not in str(fault.value)


async def test_a_call_does_not_wait_for_a_database_that_is_away(tmp_path: Path) -> None:
    async with open_pool(f"host={tmp_path} dbname=x", name="DB_CLIENTS_DSN") as pool:
        with trio.fail_after(pools.CONNECTION_WAIT_S / 2), trio.move_on_after(0.05) as late:
            await one(pool, "SELECT 1")
        assert late.cancelled_caught


async def test_connections_that_were_cut_cost_nobody_an_error(server: Server) -> None:
    async with open_pool(server.clients_dsn, name="DB_CLIENTS_DSN") as pool:
        await one(pool, "SELECT 1")
        with psycopg.connect(server.tickets_dsn) as connection:
            connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'db_clients'")
        assert await one(pool, "SELECT 2") == 2


async def test_more_look_ups_than_connections_take_turns(server: Server) -> None:
    async with open_pool(server.clients_dsn, name="DB_CLIENTS_DSN") as pool:
        with trio.fail_after(SOON_S):
            async with trio.open_nursery() as calls:
                for _ in range(40):
                    calls.start_soon(one, pool, "SELECT 1 FROM pg_sleep(0.02)")


async def test_a_schema_that_is_missing_is_said_with_its_cure(server: Server) -> None:
    with fresh_database(server, "db_bare") as dsn:
        async with open_pools(dsn, dsn) as (clients, _):
            with pytest.raises(RecordsError, match="sav migrate"):
                await clients.find("+33639980001")


@pytest.mark.parametrize(
    "dsn", ["postgres:/s3cret", "host=x password = 's3cret", "postgresql://u:s3cret@host", "s3cret"]
)
async def test_a_dsn_that_cannot_be_read_names_its_setting_and_hides_the_password(dsn: str) -> None:
    with pytest.raises(RecordsError) as fault:
        async with open_pools("host=x dbname=y", dsn):
            raise AssertionError("it was read")
    assert fault.value.where == "DB_TICKETS_DSN"
    assert "s3cret" not in f"{fault.value} {fault.value.__cause__} {fault.value.__suppress_context__ or ''}"


async def test_a_database_that_comes_back_after_a_long_time_is_found_by_the_next_operation(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The pool's own pauses double: after an hour without a database the next attempt would be an hour away."""
    monkeypatch.setattr("psycopg_pool.base.AttemptWithBackoff.INITIAL_DELAY", 3600.0)
    monkeypatch.setattr(pools, "ATTEMPT_S", 0.1)
    monkeypatch.setattr(pools, "CONNECTION_WAIT_S", 0.3)
    short = tempfile.TemporaryDirectory(prefix="sav-")  # of a long name the socket would lie elsewhere
    state_dir = Path(short.name) / "s"
    away = psycopg.conninfo.make_conninfo(
        host=str(state_dir / "postgres" / "socket"), dbname="db_tickets", user="sav"
    )
    with short, trio.fail_after(60):  # a server is started meanwhile
        async with open_pool(away, name="DB_TICKETS_DSN") as pool:
            for _ in range(pools.POOL_SIZE + 1):  # every place of the pool has had its failure
                with pytest.raises(RecordsError):
                    await one(pool, "SELECT 1")
            with server_with_schema(state_dir):
                monkeypatch.setattr(pools, "CONNECTION_WAIT_S", 5.0)  # a busy machine connects in more than 0.3 s
                while True:
                    with suppress(RecordsError):
                        assert await one(pool, "SELECT 7") == 7
                        return
