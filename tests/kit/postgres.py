"""A real PostgreSQL for the tests of a module: the embedded one, in a directory of its own, with our schema.

It runs in a thread with a Trio of its own, because it outlives the tests, and each of them has its own run.
Each is the copy of one that was made, migrated and stopped once: a first start costs seconds, the copy a tenth.
"""

from __future__ import annotations

import atexit
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from functools import cache
from pathlib import Path
from unittest.mock import patch

import psycopg
import trio

from sav_engine.records import cluster, embedded
from sav_engine.records.migrate import migrate

SQL = Path(__file__).parents[2] / "sql"
START_S = 60.0  # a loaded machine; usually 0.7 s


@contextmanager
def server_with_schema(state_dir: Path) -> Iterator[embedded.Server]:
    """A server for the length of the block, both databases migrated."""
    if not state_dir.exists() and (made := _made_once()).exists():
        state_dir.mkdir(parents=True)
        subprocess.run(["cp", "-a", made, state_dir], check=True)  # with its owner, whoever that had to be
    with _served(state_dir) as server:
        yield server


@cache
def _made_once() -> Path:
    """Where a stopped cluster with our schema is: nowhere, when it had to be made outside its state directory."""
    state_dir = Path(tempfile.mkdtemp(prefix="sav-tests-"))
    atexit.register(shutil.rmtree, state_dir, ignore_errors=True)
    with _served(state_dir):
        pass
    return state_dir / "postgres"


@contextmanager
def _served(state_dir: Path) -> Iterator[embedded.Server]:
    host = _Host(state_dir)
    thread = threading.Thread(target=host.run, name="embedded PostgreSQL of the tests")
    thread.start()
    try:
        assert host.ready.wait(START_S), "the embedded PostgreSQL has not started"
        assert host.server is not None, f"the embedded PostgreSQL failed: {host.failed!r}"
        yield host.server
    finally:
        host.leave()
        thread.join()


def empty(server: embedded.Server) -> None:
    """No client, no company, no ticket."""
    with psycopg.connect(server.clients_dsn) as connection:
        connection.execute("TRUNCATE clients, companies")
    with psycopg.connect(server.tickets_dsn) as connection:
        connection.execute("TRUNCATE tickets")


@contextmanager
def fresh_database(server: embedded.Server, name: str, how: str = "") -> Iterator[str]:
    """The DSN of an empty database without any schema. how: what CREATE DATABASE is told besides."""
    with psycopg.connect(server.tickets_dsn, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} {how}")
        try:
            yield psycopg.conninfo.make_conninfo(server.tickets_dsn, dbname=name)
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


class _Host:
    """The thread's side."""

    def __init__(self, state_dir: Path) -> None:
        self.state_dir = state_dir
        self.ready = threading.Event()
        self.server: embedded.Server | None = None
        self.failed: BaseException | None = None
        self._token: trio.lowlevel.TrioToken | None = None
        self._left: trio.Event | None = None

    def run(self) -> None:
        try:
            trio.run(self._serve)
        except BaseException as error:  # noqa: BLE001 -- told by the tests' own thread
            self.failed = error
        finally:
            self.ready.set()

    def leave(self) -> None:
        if self._token is not None and self._left is not None and self.failed is None:
            self._token.run_sync_soon(self._left.set)

    async def _serve(self) -> None:
        self._token, self._left = trio.lowlevel.current_trio_token(), trio.Event()
        async with AsyncExitStack() as stack:
            # As in production, but that a power cut may take it: databases are made and dropped faster.
            with patch.dict(cluster.SETTINGS, fsync="off"):
                server = await stack.enter_async_context(embedded.running(self.state_dir))
            await migrate(server.clients_dsn, SQL / "clients")
            await migrate(server.tickets_dsn, SQL / "tickets")
            self.server = server
            self.ready.set()
            await self._left.wait()
