"""The database we bring along: started, shared, killed, found again, and refused with a cure."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, nullcontext, suppress
from pathlib import Path

import psycopg
import pytest
import trio

from sav_engine.errors import RecordsError, StateDirError
from sav_engine.metrics import Metrics
from sav_engine.records import account, cluster, place, programs
from sav_engine.records.embedded import Server, running
from sav_engine.records.presence import Presence, inhabitants, presence, read_pid_file, wait_dead
from sav_engine.supervisor import supervise

ROOT = Path(__file__).parents[2]
LONG = "x" * 120  # longer than the name of a socket may be
SOON_S = 30.0  # everything here takes about a second; a loaded machine takes longer

pytestmark = pytest.mark.postgres

# Another process that uses the server until its standard input is closed.
USER = """
import sys, trio
from pathlib import Path
from sav_engine.records.embedded import running
async def main():
    async with running(Path(sys.argv[1])) as server:
        print("up", "adopted" if server.adopted else "started", flush=True)
        await trio.to_thread.run_sync(sys.stdin.read)
trio.run(main)
"""


@pytest.fixture
def state_dir(tmp_path: Path) -> Iterator[Path]:
    """A state directory, in which nothing runs afterwards."""
    directory = tmp_path / "state"
    yield directory
    _kill_all(directory / "postgres" / "data")


@contextmanager
def another_user(state_dir: Path, how: str) -> Iterator[subprocess.Popen[str]]:
    """how: what it is expected to say, `started` or `adopted`. Leaves in good order at the end of the block."""
    process = subprocess.Popen([sys.executable, "-c", USER, str(state_dir)], cwd=ROOT, stdin=-1, stdout=-1, text=True)
    assert process.stdin and process.stdout
    try:
        assert process.stdout.readline() == f"up {how}\n"
        yield process
        process.stdin.close()
        assert process.wait(SOON_S) in (0, -signal.SIGKILL)
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


@asynccontextmanager
async def used(state_dir: Path) -> AsyncIterator[Server]:
    """`running`, with a bound, and the promise that nothing is left of it."""
    with trio.fail_after(SOON_S):
        async with running(state_dir) as server:
            yield server
    assert presence(state_dir / "postgres" / "data") is Presence.DOWN


def _kill_all(data: Path) -> None:
    for pid in inhabitants(data):
        with suppress(ProcessLookupError):  # it followed its postmaster
            os.kill(pid, signal.SIGKILL)
    while inhabitants(data):
        time.sleep(0.01)


def setting(dsn: str, name: str) -> str:
    with psycopg.connect(dsn) as connection:
        row = connection.execute("SELECT current_setting(%s)", (name,)).fetchone()
    assert row is not None
    return str(row[0])


def owner(path: Path) -> int:
    return path.stat().st_uid


def write(server: Server) -> None:
    with psycopg.connect(server.tickets_dsn) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS kept (n int)")
        connection.execute("INSERT INTO kept VALUES (1)")


def count(server: Server) -> int:
    with psycopg.connect(server.tickets_dsn) as connection:
        row = connection.execute("SELECT count(*) FROM kept").fetchone()
    assert row is not None
    return int(row[0])


def fake_programs(directory: Path, initdb: str, version: str = "18.6") -> None:
    """A PG_BINDIR whose initdb does what the shell script says; $2 is the data directory."""
    directory.mkdir()
    scripts = {"postgres": f"echo 'postgres (PostgreSQL) {version}'", "initdb": initdb}
    for name, script in scripts.items():
        (directory / name).write_text(f"#!/bin/sh\n{script}\n")
        (directory / name).chmod(0o755)


# ---------------------------------------------------------------- refused


async def test_a_disk_that_fills_up_at_the_first_start_leaves_nothing_half_made(
    state_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = 'mkdir "$2"; touch "$2/PG_VERSION"; echo "could not write: No space left on device" >&2; exit 1'
    fake_programs(tmp_path / "bin", full)
    monkeypatch.setenv("PG_BINDIR", str(tmp_path / "bin"))
    with pytest.raises(StateDirError, match="disque est plein"):
        async with running(state_dir):
            raise AssertionError("it started")
    assert list((state_dir / "postgres").iterdir()) == []
    monkeypatch.delenv("PG_BINDIR")
    async with used(state_dir) as server:
        assert not server.adopted


async def test_a_record_that_cannot_be_written_is_told_and_needed_only_by_who_starts(state_dir: Path) -> None:
    """As on a full disk: tickets are read beside an engine all the same."""
    async with running(state_dir):
        (state_dir / "postgres.part").mkdir()  # where the record is written first
        async with running(state_dir) as server:
            assert server.adopted
    (state_dir / "postgres.json").unlink()
    with pytest.raises(StateDirError, match="dossier d'état n'est pas utilisable"):
        async with running(state_dir):
            raise AssertionError("it started")
    assert presence(state_dir / "postgres" / "data") is Presence.DOWN


async def test_data_of_another_major_version_are_refused_untouched(
    state_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with used(state_dir) as server:
        write(server)
    ours = int((state_dir / "postgres" / "data" / "PG_VERSION").read_text())
    other = 16 if ours == 17 else 17
    fake_programs(tmp_path / "bin", "exit 1", version=f"{other}.2")
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("PG_BINDIR", str(tmp_path / "bin"))
        with pytest.raises(StateDirError, match=rf"PostgreSQL {ours}.*version {other}"):
            async with running(state_dir):
                raise AssertionError("it started")
    async with used(state_dir) as server:
        assert count(server) == 1


async def test_a_program_that_is_not_postgres_is_refused(
    state_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_programs(tmp_path / "bin", "exit 1", version="is not what I am")
    (tmp_path / "bin" / "postgres").write_text("#!/bin/sh\necho hello\n")
    monkeypatch.setenv("PG_BINDIR", str(tmp_path / "bin"))
    with pytest.raises(StateDirError, match=r"n'est pas PostgreSQL \(hello\)"):
        async with running(state_dir):
            raise AssertionError("it started")


async def test_a_state_directory_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("")
    with pytest.raises(StateDirError, match="SAV_STATE_DIR"):
        async with running(tmp_path / "state"):
            raise AssertionError("it started")


async def test_damaged_data_are_named_with_the_log_to_read(state_dir: Path) -> None:
    async with used(state_dir):
        pass
    (state_dir / "postgres" / "data" / "global" / "pg_control").unlink()
    with pytest.raises(RecordsError, match=r"pg_control.*server\.log"):
        async with running(state_dir):
            raise AssertionError("it started")
    assert presence(state_dir / "postgres" / "data") is Presence.DOWN


# ---------------------------------------------------------------- started and stopped


async def test_two_databases_on_a_private_socket_and_written_to_the_disk(state_dir: Path) -> None:
    async with used(state_dir) as server:
        assert "dbname=db_clients" in server.clients_dsn and "dbname=db_tickets" in server.tickets_dsn
        assert setting(server.clients_dsn, "listen_addresses") == ""
        assert setting(server.tickets_dsn, "fsync") == "on"
        assert stat.S_IMODE(server.socket_dir.stat().st_mode) == 0o700
        found = read_pid_file(state_dir / "postgres" / "data")
        assert found is not None and os.getsid(found.pid) != os.getsid(0)  # Ctrl-C does not reach it


async def test_what_was_written_is_there_after_the_next_start(state_dir: Path) -> None:
    for times in (1, 2, 3):
        async with used(state_dir) as server:
            write(server)
            assert count(server) == times


@pytest.mark.parametrize(
    "name", ["l'état à moi", LONG], ids=["spaces, quotes, accents", "longer than a socket's name"]
)
async def test_any_path_will_do(tmp_path: Path, name: str) -> None:
    async with used(tmp_path / name) as server:
        write(server)
        socket_dir = server.socket_dir
        assert stat.S_IMODE(socket_dir.stat().st_mode) == 0o700
    assert not socket_dir.exists()


async def test_a_server_that_was_stopped_by_somebody_else_leaves_no_folder_in_tmp(tmp_path: Path) -> None:
    state_dir = tmp_path / LONG
    async with used(state_dir) as server:
        found = read_pid_file(state_dir / "postgres" / "data")
        assert found is not None and server.socket_dir.name.startswith(place.SHARED_PREFIX)
        os.kill(found.pid, signal.SIGINT)
        await wait_dead(state_dir / "postgres" / "data")
        assert server.socket_dir.exists()
    assert not server.socket_dir.exists()


async def test_a_start_that_is_cancelled_leaves_no_folder_in_tmp(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []

    def cancelled(home: Path, who: account.Account, before: Path | None = None) -> Path:
        made.append(real(home, who, before))
        starting.cancel()
        return made[-1]

    real = place.socket_dir
    monkeypatch.setattr(place, "socket_dir", cancelled)
    with trio.CancelScope() as starting:
        async with running(tmp_path / LONG):
            await trio.sleep_forever()
    assert [folder.name.startswith(place.SHARED_PREFIX) for folder in made] == [True]
    assert not made[0].exists()


async def test_a_start_that_is_cancelled_leaves_nothing_running(state_dir: Path) -> None:
    for cancelled_after_s in (0.02, 0.2, 0.4, 0.6):
        with trio.move_on_after(cancelled_after_s):
            async with running(state_dir):
                await trio.sleep_forever()
        assert presence(state_dir / "postgres" / "data") is Presence.DOWN
        assert not list((state_dir / "postgres").glob("data.part-*"))
    async with used(state_dir) as server:
        write(server)


# ---------------------------------------------------------------- shared, killed, found again


async def test_whoever_leaves_last_stops_it(state_dir: Path) -> None:
    with another_user(state_dir, "started") as first:
        async with running(state_dir) as server:
            assert server.adopted
            assert first.stdin
            first.stdin.close()
            await trio.to_thread.run_sync(first.wait, SOON_S)
            write(server)  # the one who started it has gone, and it is still there
    assert presence(state_dir / "postgres" / "data") is Presence.DOWN


async def test_two_first_users_at_once_share_one_server(state_dir: Path) -> None:
    servers: list[Server] = []
    all_there = trio.Event()

    async def use() -> None:
        async with running(state_dir) as server:
            servers.append(server)
            if len(servers) == 3:
                all_there.set()
            await all_there.wait()
            write(server)

    async with trio.open_nursery() as nursery:
        for _ in range(3):
            nursery.start_soon(use)
    assert sorted(server.adopted for server in servers) == [False, True, True]
    assert presence(state_dir / "postgres" / "data") is Presence.DOWN


async def test_the_server_of_a_killed_engine_is_adopted_with_all_it_knew(state_dir: Path) -> None:
    with another_user(state_dir, "started") as killed:
        killed.kill()
    data = state_dir / "postgres" / "data"
    orphan = read_pid_file(data)
    assert orphan is not None and presence(data) is Presence.RUNNING
    async with used(state_dir) as server:
        assert server.adopted
        after = read_pid_file(data)
        assert after is not None and after.pid == orphan.pid


async def test_a_server_that_died_and_was_started_by_another_user_is_stopped_by_whoever_leaves_last(
    state_dir: Path,
) -> None:
    data = state_dir / "postgres" / "data"
    async with running(state_dir):
        found = read_pid_file(data)
        assert found is not None
        os.kill(found.pid, signal.SIGKILL)
        with another_user(state_dir, "started"):
            pass
        assert presence(data) is Presence.RUNNING, "we still use it"
        began_s = time.monotonic()
    assert presence(data) is Presence.DOWN
    assert time.monotonic() - began_s < cluster.STOPS[0][1], "it stopped at the first signal"


@pytest.mark.parametrize("name", ["state", LONG], ids=["socket beside the data", "socket in /tmp"])
@pytest.mark.parametrize("whose", ["started", "adopted"])
async def test_a_server_that_dies_alone_is_started_again_where_it_was(tmp_path: Path, name: str, whose: str) -> None:
    state_dir = tmp_path / name
    with another_user(state_dir, "started") if whose == "adopted" else nullcontext() as starter:
        async with running(state_dir) as server, trio.open_nursery() as services:
            assert server.adopted is (whose == "adopted")
            write(server)
            if starter:
                starter.kill()
            services.start_soon(supervise, "postgresql", server.keep_up, Metrics("test"))
            for deaths in (1, 2):
                found = read_pid_file(state_dir / "postgres" / "data")
                assert found is not None
                os.kill(found.pid, signal.SIGKILL)
                await wait_for_another(state_dir, found.pid)
                assert count(server) == deaths, "by the same address as before"
                write(server)
            services.cancel_scope.cancel()
        assert presence(state_dir / "postgres" / "data") is Presence.DOWN


async def test_a_server_that_cannot_be_started_again_is_a_fault_and_the_next_try_finds_it_mended(
    state_dir: Path,
) -> None:
    data = state_dir / "postgres" / "data"
    async with running(state_dir) as server:
        found = read_pid_file(data)
        assert found is not None
        (data / "global" / "pg_control").rename(data / "pg_control.away")
        os.kill(found.pid, signal.SIGKILL)
        with pytest.raises(RecordsError, match="pg_control"), trio.fail_after(SOON_S):
            await server.keep_up()
        (data / "pg_control.away").rename(data / "global" / "pg_control")
        async with trio.open_nursery() as services:
            services.start_soon(server.keep_up)
            await wait_for_another(state_dir, found.pid)
            write(server)
            services.cancel_scope.cancel()


async def wait_for_another(state_dir: Path, pid: int) -> None:
    """Until a server runs that is not the one of this pid."""
    data = state_dir / "postgres" / "data"
    with trio.fail_after(SOON_S):
        while True:
            found = read_pid_file(data)
            if found is not None and found.pid != pid and presence(data) is Presence.RUNNING:
                return
            await trio.sleep(0.05)


async def test_a_server_that_is_just_stopping_is_waited_for(state_dir: Path) -> None:
    with another_user(state_dir, "started") as killed:
        killed.kill()
    found = read_pid_file(state_dir / "postgres" / "data")
    assert found is not None
    os.kill(found.pid, signal.SIGINT)
    async with used(state_dir) as server:
        assert not server.adopted


async def test_after_a_power_cut_the_log_is_replayed(state_dir: Path) -> None:
    with another_user(state_dir, "started") as killed:
        async with running(state_dir) as server:
            write(server)
            killed.kill()
            killed.wait()
            _kill_all(state_dir / "postgres" / "data")
    async with used(state_dir) as server:
        assert not server.adopted and count(server) == 1


async def test_a_left_over_pid_that_is_somebody_else_s_by_now_is_no_obstacle(state_dir: Path) -> None:
    async with used(state_dir):
        pid_file = (state_dir / "postgres" / "data" / "postmaster.pid").read_text()
    _, _, rest = pid_file.partition("\n")
    (state_dir / "postgres" / "data" / "postmaster.pid").write_text(f"{os.getppid()}\n{rest}")
    async with used(state_dir) as server:
        assert not server.adopted


# ---------------------------------------------------------------- accounts

NOBODY = 65534
as_root = pytest.mark.skipif(os.getuid() != 0, reason="only root has other accounts to run it under")


@pytest.fixture
def open_dir() -> Iterator[Path]:
    """A directory everyone may pass through; pytest's own are closed."""
    made = subprocess.run(["mktemp", "-d", "/tmp/sav-test-XXXXXX"], check=True, capture_output=True, text=True)
    directory = Path(made.stdout.strip())
    directory.chmod(0o755)
    yield directory
    _kill_all(directory / "state" / "postgres" / "data")
    subprocess.run(["rm", "-rf", str(directory)], check=True)


@as_root
async def test_root_without_namespaces_runs_it_under_a_plain_account(
    open_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state_dir = open_dir / "state"
    async with used(state_dir) as server:  # first in a namespace, so that there are data of root's
        write(server)
    monkeypatch.setattr(account, "namespace_prefix", tuple)
    async with used(state_dir) as server:
        write(server)
        found = read_pid_file(state_dir / "postgres" / "data")
        assert found is not None and owner(Path(f"/proc/{found.pid}")) != 0
        assert count(server) == 2
    monkeypatch.undo()
    async with used(state_dir) as server:  # and namespaces again: the data keep their owner
        assert count(server) == 2


@as_root
async def test_what_the_plain_account_cannot_reach_is_put_where_it_can(
    state_dir: Path, open_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = programs.find(os.environ)
    hidden = programs.copied(found, state_dir.parent)  # below a directory of pytest's that only root may enter
    assert not account.reachable(hidden.bin, NOBODY)
    monkeypatch.setenv("PG_BINDIR", str(hidden.bin))
    monkeypatch.setattr(account, "namespace_prefix", tuple)
    monkeypatch.setattr(place, "ELSEWHERE", open_dir / "elsewhere")
    for _ in range(2):
        async with running(state_dir) as server:
            write(server)
            assert open_dir in server.socket_dir.parents or server.socket_dir.parent == Path("/tmp")
            times = count(server)
    assert times == 2
    (home,) = (open_dir / "elsewhere").iterdir()
    assert presence(home / "data") is Presence.DOWN


@as_root
async def test_a_plain_user_runs_it_directly(open_dir: Path) -> None:
    python = open_interpreter()
    home = open_dir / "home"
    home.mkdir()
    os.chown(home, NOBODY, NOBODY)
    done = await trio.run_process(
        [python, "-c", USER, str(home / "state")],
        cwd=ROOT,
        stdin=b"",
        capture_stdout=True,
        user=NOBODY,
        group=NOBODY,
        extra_groups=[],
        env={"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.stdout == b"up started\n"
    data = home / "state" / "postgres" / "data"
    assert presence(data) is Presence.DOWN and owner(data) == NOBODY


def open_interpreter() -> Path:
    """A Python of this version that anyone may run; with our own libraries, if anyone may read those."""
    version = f"python3.{sys.version_info.minor}"
    candidates = [Path(sys.executable), Path("/usr/bin", version), Path("/usr/local/bin", version)]
    libraries = Path(trio.__file__)
    for python in candidates:
        if python.exists() and all(account.reachable(path, NOBODY) for path in (python, libraries, ROOT / "x")):
            return python
    pytest.skip(f"no {version}, or a checkout, that is open to other users")
