"""I/O. A PostgreSQL server of our own, for as long as somebody uses it.

    async with running(state_dir) as server: ...

Engines and commands alike are users: the first one starts the server, or adopts one whose engine was killed; the last
one stops it. So `sav tickets` works beside an engine, without one, and while one comes or goes.
No path, pid or flag is believed without looking: see presence.

A server that dies while it is used is started again by `Server.keep_up`, at the same place: whoever is connected
finds it there.

postgres.json in the state directory says where it is, for other programs: home, socket_dir, clients_dsn, tickets_dsn.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import attrs
import psycopg
import trio
from psycopg import sql
from psycopg.conninfo import make_conninfo

from ..errors import RecordsError
from ..logs import get_logger
from . import cluster, locks, place
from .cluster import Cluster
from .presence import Presence, read_pid_file, wait_dead, wait_settled

DATABASES = ("db_clients", "db_tickets")
LEAVE_S = cluster.STOP_S + 10.0  # and a wait for another who is just starting or stopping

log = get_logger(__name__)

OnStage = Callable[[str], None]
"""Told, in French and on one line, what has been done or is about to take a second."""


@attrs.define
class Held:
    """What one user has in hand. process: the server, when it is our child. socket_dir: of the server, or of one that
    is being started."""

    state_dir: Path
    cluster: Cluster
    process: trio.Process | None = None
    socket_dir: Path | None = None


@attrs.frozen
class Server:
    """A server that takes connections, with both databases. adopted: it was running already."""

    clients_dsn: str
    tickets_dsn: str
    socket_dir: Path
    adopted: bool
    held: Held = attrs.field(repr=False, eq=False)

    async def keep_up(self) -> None:
        """A service: whenever the server dies, start it again. Raises what `running` raises; then run it again."""
        while True:
            await wait_dead(self.held.cluster.data)
            if self.held.process is not None:
                self.held.process.poll()  # so that nothing is left of it
            log.error("database_server_died", data=str(self.held.cluster.data))
            async with locks.changing(self.held.state_dir):
                await _up(self.held, in_silence)
            log.warning("database_server_restarted", data=str(self.held.cluster.data))


def in_silence(stage: str) -> None:
    """An OnStage that says nothing."""


@asynccontextmanager
async def running(state_dir: Path, on_stage: OnStage = in_silence) -> AsyncIterator[Server]:
    """The server, while the block lasts; whoever leaves last stops it, cancelled or not.

    Raises StateDirError: directory, programs, account, disk. RecordsError: the server does not start or answer.
    """
    locks.prepare(state_dir)
    state_dir = await trio.to_thread.run_sync(state_dir.resolve)
    held: Held | None = None
    with locks.using(state_dir) as users:
        try:
            async with locks.changing(state_dir):
                locks.share(users)
                held = Held(state_dir, await place.settle(state_dir))
                server = await _up(held, on_stage)
            yield server
        finally:
            if held is not None:
                with trio.CancelScope(shield=True, deadline=trio.current_time() + LEAVE_S):
                    await _leave(users, held)


borrowed = running  # for a command beside the engine, or without one: it is a user like any other


async def _leave(users: int, held: Held) -> None:
    async with locks.changing(held.state_dir):
        if not locks.alone(users):
            return
        left = read_pid_file(held.cluster.data)  # gone once it has stopped, and with it a directory's name in /tmp
        await cluster.stop(held.cluster.data, held.process)
        place.forget_socket(held.socket_dir if left is None else Path(left.socket_dir))


async def _up(held: Held, on_stage: OnStage) -> Server:
    """A server that takes connections and has our databases: the one that is there, or a new one."""
    of = held.cluster
    if await wait_settled(of.data) is Presence.RUNNING:
        found = read_pid_file(of.data)
        assert found is not None, "a running server has a pid file"
        on_stage(f"PostgreSQL {of.major} déjà en marche (processus {found.pid}) : repris")
        held.socket_dir = Path(found.socket_dir)
        return await _with_databases(held, held.socket_dir, adopted=True)
    if not of.data.exists():
        on_stage(f"PostgreSQL {of.major} : première création de la base dans {of.home}")
        await cluster.initialise(of)
    place.clear(of.data)
    held.socket_dir = place.socket_dir(of.home, of.account, _socket_dir_before(held.state_dir))
    held.process = await cluster.start(of, held.socket_dir)
    on_stage(f"PostgreSQL {of.major} démarré ({of.programs.origin})")
    return await _with_databases(held, held.socket_dir, adopted=False)


async def _with_databases(held: Held, socket_dir: Path, *, adopted: bool) -> Server:
    clients_dsn, tickets_dsn = (_dsn(socket_dir, name) for name in DATABASES)
    await trio.to_thread.run_sync(_create_databases, _dsn(socket_dir, "postgres"))
    server = Server(clients_dsn, tickets_dsn, socket_dir, adopted, held)
    _record(held.state_dir, held.cluster, server)
    return server


def _create_databases(dsn: str) -> None:
    """Asked at every start: an engine may have been killed between the first start and this."""
    try:
        with psycopg.connect(dsn, autocommit=True) as connection:
            there = {name for (name,) in connection.execute("SELECT datname FROM pg_database")}
            for name in DATABASES:
                if name not in there:
                    connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    except psycopg.Error as error:
        raise RecordsError(
            where="PostgreSQL embarqué",
            what=f"la base ne répond pas comme prévu ({type(error).__name__} : {error})",
            fix="relancez ; si cela persiste, lisez server.log dans le dossier d'état",
        ) from error


def _dsn(socket_dir: Path, database: str) -> str:
    return make_conninfo(host=str(socket_dir), port=cluster.PORT, user=cluster.SUPERUSER, dbname=database)


def _socket_dir_before(state_dir: Path) -> Path | None:
    """Where the last server's socket was; None when nothing readable says so."""
    try:
        return Path(json.loads(place.record_of(state_dir).read_text())["socket_dir"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _record(state_dir: Path, used: Cluster, server: Server) -> None:
    record = {
        "home": str(used.home),
        "socket_dir": str(server.socket_dir),
        "clients_dsn": server.clients_dsn,
        "tickets_dsn": server.tickets_dsn,
    }
    text = json.dumps(record, indent=1) + "\n"
    path = place.record_of(state_dir)
    unfinished = path.with_suffix(".part")
    try:
        if not path.is_file() or path.read_text() != text:  # whoever reads beside an engine needs no free disk
            unfinished.touch(mode=0o600)
            unfinished.write_text(text)
            unfinished.replace(path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink()
        raise locks.unusable(state_dir, error) from error
