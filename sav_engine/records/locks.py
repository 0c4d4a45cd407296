"""I/O. Who uses the embedded server, by flock: the kernel forgets the locks of a killed process, a pid file does not.

    postgres.lock           shared by everyone who uses the server; whoever can have it alone is the last
    postgres.change.lock    held while the server is being started or stopped

Which engine owns the state directory is another question, and not answered here.
All descriptors are close-on-exec. A child made by fork alone would keep a lock: start workers by spawn.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import trio

from ..errors import StateDirError, reason_of

POLL_S = 0.05  # flock has no wait that can be cancelled; a start or a stop takes 0.2 s and more
CHANGE_WAIT_S = 90.0  # a start after a crash may replay the log first (presence.SETTLE_S); beyond, somebody hangs


def prepare(state_dir: Path) -> None:
    """Make the state directory if need be, closed to other users. Raises StateDirError."""
    try:
        state_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise unusable(state_dir, error) from error
    if not os.access(state_dir, os.W_OK | os.X_OK):
        raise unusable(state_dir, PermissionError("écriture refusée"))


@asynccontextmanager
async def changing(state_dir: Path) -> AsyncIterator[None]:
    """Start or stop the server, one at a time. Raises StateDirError when another hangs in it."""
    with _opened(state_dir / "postgres.change.lock") as descriptor:
        with trio.move_on_after(CHANGE_WAIT_S) as patience:
            while not _take(descriptor, fcntl.LOCK_EX):  # noqa: ASYNC110 -- see POLL_S
                await trio.sleep(POLL_S)
        if patience.cancelled_caught:
            raise StateDirError(
                where=str(state_dir),
                what=f"un autre processus démarre ou arrête la base depuis plus de {CHANGE_WAIT_S:.0f} s",
                fix="cherchez-le (fuser postgres.change.lock dans ce dossier) et terminez-le",
            )
        yield


@contextmanager
def using(state_dir: Path) -> Iterator[int]:
    """Open the users' lock; take it with `share`, and ask `alone` when leaving. Both only inside `changing`."""
    with _opened(state_dir / "postgres.lock") as descriptor:
        yield descriptor


def share(descriptor: int) -> None:
    """Count as a user of the server until the lock is closed."""
    taken = _take(descriptor, fcntl.LOCK_SH)
    assert taken, "nobody holds postgres.lock alone outside `changing`"


def alone(descriptor: int) -> bool:
    """Whether nobody else uses the server."""
    return _take(descriptor, fcntl.LOCK_EX)


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise unusable(path.parent, error) from error
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _take(descriptor: int, kind: int) -> bool:
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def unusable(state_dir: Path, error: OSError) -> StateDirError:
    return StateDirError(
        where=str(state_dir),
        what=f"le dossier d'état n'est pas utilisable ({reason_of(error)})",
        fix="corrigez ses droits ou libérez de la place, ou choisissez-en un autre par SAV_STATE_DIR",
    )
