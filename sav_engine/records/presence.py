"""I/O. Whether a server is there for a data directory.

What is there is read from the disk and from /proc, never remembered: the process that started a server may be gone.

    postmaster.pid     processes in the data directory    the server is    so we
    ----------------   --------------------------------   --------------   -----------------------------------
    names one          it, ready                          RUNNING          adopt it
    names one          it, starting or stopping           CHANGING         wait, and look again
    names none         some (their postmaster died)       CHANGING         wait: they notice within a second
    any or none        none                               DOWN             drop a left-over pid file, and start

A left-over pid file alone would not do: after a reboot of a container the same small number belongs to something
else, and PostgreSQL, seeing it alive, would refuse to start. A process lives in the data directory when that is its
working directory, which is true of every PostgreSQL process of this cluster and of no other.
"""

from __future__ import annotations

import os
from enum import Enum
from pathlib import Path

import attrs
import trio

from ..errors import RecordsError

SETTLE_S = 60.0  # replaying the log after a power cut; a usual start takes 0.1 s
POLL_S = 0.01
DEATH_POLL_S = 1.0


class Presence(Enum):
    """Whether a server is there: see the table above."""

    RUNNING = "running"
    CHANGING = "changing"
    DOWN = "down"


@attrs.frozen
class PidFile:
    """What postmaster.pid says. Source: PostgreSQL's miscadmin.h, LOCK_FILE_LINE_*."""

    pid: int
    socket_dir: str
    status: str  # starting, ready, stopping, standby


def parse_pid_file(text: str) -> PidFile | None:
    """None while it is still being written."""
    lines = text.splitlines()
    if len(lines) < 8 or not lines[0].isdecimal():
        return None
    return PidFile(int(lines[0]), lines[4], lines[7].strip())


def read_pid_file(data: Path) -> PidFile | None:
    """None when there is none, or an unfinished one."""
    try:
        return parse_pid_file((data / "postmaster.pid").read_text())
    except FileNotFoundError:
        return None


def inhabitants(data: Path) -> frozenset[int]:
    """The processes whose working directory is the data directory."""
    try:
        home = data.stat()
    except FileNotFoundError:
        return frozenset()
    if not Path("/proc/self/cwd").exists():  # macOS: the pid file is all there is
        return _believed(read_pid_file(data))
    return frozenset(int(pid) for pid in _processes() if _lives_in(pid, home))


def presence(data: Path) -> Presence:
    """The table at the top."""
    living = inhabitants(data)
    if not living:
        return Presence.DOWN
    found = read_pid_file(data)
    if found is not None and found.pid in living and found.status == "ready":
        return Presence.RUNNING
    return Presence.CHANGING


async def wait_settled(data: Path) -> Presence:
    """Wait until a server that starts or stops has done so. Raises RecordsError when it takes too long.

    Looks from a worker thread: there may be thousands of processes, and calls in the air. Again and again: the server
    need not be our child, and then there is nobody to tell us.
    """
    with trio.move_on_after(SETTLE_S):
        while (found := await trio.to_thread.run_sync(presence, data)) is Presence.CHANGING:  # noqa: ASYNC110 -- see above
            await trio.sleep(POLL_S)
        return found
    raise RecordsError(
        where=str(data),
        what=f"un serveur PostgreSQL démarre ou s'arrête depuis plus de {SETTLE_S:.0f} s",
        fix=f"regardez les processus {sorted(inhabitants(data))} et server.log, puis terminez-les",
    )


async def wait_dead(data: Path) -> None:
    """Wait until the server that runs here has died; at once when there is none. Costs nothing while it lives."""
    found = read_pid_file(data)
    if found is None:
        return
    if not hasattr(os, "pidfd_open"):  # macOS
        while _believed(found):  # noqa: ASYNC110 -- no child of ours, and no pidfd that would tell
            await trio.sleep(DEATH_POLL_S)
        return
    try:
        handle = os.pidfd_open(found.pid)
    except OSError:  # it is gone
        return
    try:
        if await trio.to_thread.run_sync(presence, data) is not Presence.DOWN:  # else the pid is somebody else's
            await trio.lowlevel.wait_readable(handle)
    finally:
        os.close(handle)


def _processes() -> list[str]:
    return [entry.name for entry in Path("/proc").iterdir() if entry.name.isdecimal()]


def _lives_in(pid: str, home: os.stat_result) -> bool:
    try:
        return os.path.samestat(Path(f"/proc/{pid}/cwd").stat(), home)
    except OSError:  # gone meanwhile, a zombie, or somebody else's
        return False


def _believed(found: PidFile | None) -> frozenset[int]:
    if found is None:
        return frozenset()
    try:
        os.kill(found.pid, 0)
    except OSError:
        return frozenset()
    return frozenset({found.pid})
