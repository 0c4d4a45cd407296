"""I/O. One PostgreSQL cluster on disk: made, started, stopped."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import attrs
import trio

from ..errors import RecordsError, StateDirError
from .account import Account, run, spawn
from .presence import POLL_S, Presence, inhabitants, presence, read_pid_file
from .programs import Programs

START_S = 60.0  # replaying the log after a power cut; a usual start takes 0.1 s
STOPS = (
    (signal.SIGINT, 15.0),  # fast: connections are cut, a checkpoint is written; seconds
    (signal.SIGQUIT, 6.0),  # immediate: the log is replayed next time; PostgreSQL kills what is left after 5 s
    (signal.SIGKILL, 3.0),  # nothing else helped
)
STOP_S = sum(patience_s for _, patience_s in STOPS)
LOG_MAX_BYTES = 1_000_000  # then the old one is kept once, as server.log.1
SUPERUSER = "sav"
BUILTIN_LOCALE_SINCE = 17  # before it the letters are those of the operating system
PORT = 5432  # only a part of the socket's name: nothing listens on TCP

SETTINGS: Mapping[str, str] = {
    "listen_addresses": "",
    "port": str(PORT),
    "unix_socket_permissions": "0700",
    "fsync": "on",  # a ticket that was written stays written
    "synchronous_commit": "on",
    "max_connections": "40",  # two pools of 4, `sav tickets`, a dashboard
    "shared_buffers": "32MB",  # hundreds of calls a day, not millions
    "max_wal_size": "256MB",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_checkpoints": "off",
    "log_min_messages": "warning",
    "log_error_verbosity": "terse",  # no details and no statements: they hold what callers said
    "log_min_error_statement": "panic",
}


@attrs.frozen
class Cluster:
    """Where a cluster lives and who runs it. home: holds data/, server.log and perhaps the socket."""

    home: Path
    programs: Programs
    account: Account
    major: int

    @property
    def data(self) -> Path:
        return self.home / "data"

    @property
    def log(self) -> Path:
        return self.home / "server.log"


async def initialise(of: Cluster) -> None:
    """Make an empty cluster, whole or not at all. Raises StateDirError.

    Made under another name and renamed: whatever interrupts it, the next start finds either nothing or everything.
    """
    for leftover in of.home.glob("data.part-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    unfinished = of.home / f"data.part-{os.getpid()}"
    try:
        done = await run(of.account, init_command(of, unfinished))
        if done.returncode != 0 and of.major < BUILTIN_LOCALE_SINCE:  # a system without this locale
            shutil.rmtree(unfinished, ignore_errors=True)
            done = await run(of.account, init_command(of, unfinished, letters="C"))
        if done.returncode != 0:
            raise _init_failed(of, done.stderr.decode(errors="replace"))
        unfinished.rename(of.data)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def init_command(of: Cluster, directory: Path, letters: str = "C.UTF-8") -> list[str]:
    """`trust` because only we can enter the socket's directory. letters: the locale by which É is É's capital.

    Sorted by bytes everywhere (C): no index is lost when the system's collations change.
    """
    if of.major >= BUILTIN_LOCALE_SINCE:
        locale = ["--locale-provider=builtin", f"--builtin-locale={letters}"]
    else:
        locale = [f"--lc-ctype={letters}"]
    fixed = [f"--username={SUPERUSER}", "--auth=trust", "--encoding=UTF8", "--locale=C"]
    return [of.programs.initdb, "-D", str(directory), *fixed, *locale]


async def start(of: Cluster, socket_dir: Path) -> trio.Process:
    """Start the server and wait until it takes connections. Raises StateDirError or RecordsError.

    Only where nobody lives (presence), with the leavings of the last one cleared away (place.clear).
    """
    _roll_log(of.log)
    with of.log.open("ab") as log:
        log_start = log.tell()
        process = await spawn(of.account, start_command(of, socket_dir), log)
    ready = False
    try:
        ready = await _wait_ready(of.data, process)
        if not ready:
            raise _start_failed(of, process.returncode, log_start)
        return process
    finally:
        if not ready:  # cancelled, or not started
            with trio.CancelScope(shield=True):
                await stop(of.data, process)


def start_command(of: Cluster, socket_dir: Path) -> list[str]:
    """All settings on the command line: nothing in the data directory has to be edited or kept in step."""
    settings = {**SETTINGS, "unix_socket_directories": str(socket_dir)}
    options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    return [of.programs.postgres, "-D", str(of.data), *options]


async def stop(data: Path, process: trio.Process | None) -> None:
    """Stop the server: fast, then immediate, then by force. process: its handle if it is our child."""
    for how, patience_s in STOPS:
        with trio.move_on_after(patience_s):
            _signal(data, process, how)
            await _wait_gone(data, process)
            return


async def _wait_ready(data: Path, process: trio.Process) -> bool:
    with trio.move_on_after(START_S):
        while process.poll() is None:
            await trio.sleep(POLL_S)
            if await trio.to_thread.run_sync(presence, data) is Presence.RUNNING:
                return True
    return False


async def _wait_gone(data: Path, process: trio.Process | None) -> None:
    if process is not None:
        await process.wait()
    while inhabitants(data):  # noqa: ASYNC110 -- not our children: there is nobody to tell us
        await trio.sleep(POLL_S)


def _signal(data: Path, process: trio.Process | None, how: signal.Signals) -> None:
    if process is not None and process.poll() is None:
        process.send_signal(how)
        return
    # Not our child, or ours has died and another user of this state directory has started the one that runs now.
    found = read_pid_file(data)
    if found is not None and found.pid in inhabitants(data):
        with suppress(ProcessLookupError):  # gone since we looked: that is what we want
            os.kill(found.pid, how)


def _init_failed(of: Cluster, complaint: str) -> StateDirError:
    if "No space left on device" in complaint:
        return _disk_full(of.home)
    return StateDirError(
        where=str(of.home),
        what=f"la base n'a pas pu être créée : {telling_line(complaint)}",
        fix="corrigez la cause, puis relancez : rien n'est resté à moitié fait",
    )


def _start_failed(of: Cluster, status: int | None, log_start: int) -> RecordsError | StateDirError:
    """What the new part of server.log means. status: exit status, None when the server was only too slow."""
    said = of.log.read_bytes()[log_start:].decode(errors="replace")
    if "No space left on device" in said:
        return _disk_full(of.home)
    slow = f"pas prêt après {START_S:.0f} s ; " if status is None else ""
    return RecordsError(
        where=str(of.data),
        what=f"PostgreSQL n'a pas démarré : {slow}{telling_line(said)}",
        fix=f"lisez {of.log}",
    )


def _disk_full(home: Path) -> StateDirError:
    free_mb = shutil.disk_usage(home).free // 1_000_000
    return StateDirError(
        where=str(home),
        what=f"le disque est plein (il reste {free_mb} Mo, la base en demande une centaine)",
        fix="libérez de la place, ou mettez SAV_STATE_DIR sur un autre disque",
    )


def telling_line(complaint: str) -> str:
    """The line that says why: the last fatal one, or the last one at all."""
    lines = [line.strip() for line in complaint.splitlines() if line.strip()]
    telling = [line for line in lines if "FATAL" in line or "error:" in line or "PANIC" in line]
    return (telling or lines or ["sans un mot"])[-1]


def _roll_log(log: Path) -> None:
    if log.exists() and log.stat().st_size > LOG_MAX_BYTES:
        log.replace(log.with_name("server.log.1"))
