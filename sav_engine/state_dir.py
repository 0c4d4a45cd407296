"""I/O. The state directory: who owns it, and the record by which other commands find the running engine.

One engine at a time, by `flock` on `engine.lock`: the kernel lets go of it when the process ends, however it ends, so
that a record left behind by a killed engine is recognised by its free lock and not by guessing about process ids.
The lock file itself is never deleted: two engines could then each lock a file of that name.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import json
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import attrs
import cattrs
from cattrs.errors import BaseValidationError

from .errors import StateDirError

LOCK_NAME = "engine.lock"
RECORD_NAME = "engine.json"
FREE_BYTES_MIN = 512 * 1024 * 1024  # an empty embedded PostgreSQL takes 60 MB and its log may grow by some hundred
LOCK_TRIES = 6  # a reader of the record holds the lock for microseconds; an engine holds it for good
LOCK_PAUSE_S = 0.05


@attrs.frozen
class Address:
    host: str
    port: int


@attrs.frozen
class AmiAccess:
    """Where the engine asks an Asterisk Manager, and how it logs in.

    callers: where those who play callers announce them; None: a real Asterisk, with real ones.
    """

    host: str
    port: int
    username: str
    secret: str = attrs.field(repr=lambda secret: "***")
    callers: Address | None = None


@attrs.frozen
class Record:
    """What a running engine tells other commands. started_at: ISO 8601 with its offset.

    callers: where those who play callers announce them, in try-out mode.
    """

    pid: int
    audiosocket: Address
    admin: Address
    callers: Address | None
    version: str
    started_at: str


@attrs.frozen
class StateDir:
    """A state directory this process owns."""

    path: Path

    def write_record(self, record: Record) -> None:
        """Replace the record at once and durably; only the owner may read it.

        Raises StateDirError, for example when the disk is full; the record before it then stays.
        """
        text = json.dumps(cattrs.unstructure(record), ensure_ascii=False, indent=1) + "\n"
        with _told(self.path):
            write_atomically(self.path / RECORD_NAME, text.encode())


@contextlib.contextmanager
def owned(path: Path, *, free_bytes_min: int = FREE_BYTES_MIN) -> Iterator[StateDir]:
    """Create the directory if need be and own it for the length of the block; the record goes with the block.

    Raises StateDirError: not a directory, not writable, nearly full, or owned by another engine.
    Not cancelled by Trio and does not wait: 0.3 s at worst.
    """
    with _told(path):
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        _check_space(path, free_bytes_min)
        lock = os.open(path / LOCK_NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        with _told(path):
            _acquire(lock, path)
            (path / RECORD_NAME).unlink(missing_ok=True)
        try:
            yield StateDir(path)
        finally:
            (path / RECORD_NAME).unlink(missing_ok=True)
    finally:
        os.close(lock)


def read_record(state_dir: Path) -> Record | None:
    """The record of the engine that runs on this directory; None when none runs, or it is not ready yet.

    Raises StateDirError when the directory belongs to somebody else, or the record is of another version.
    """
    path = state_dir / RECORD_NAME
    try:
        if not _is_locked(state_dir / LOCK_NAME):
            return None
        return cattrs.structure(json.loads(path.read_bytes()), Record)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except PermissionError as fault:
        raise StateDirError(
            where=str(state_dir), what="ce dossier d'état appartient à quelqu'un d'autre", fix=_RIGHTS
        ) from fault
    except (ValueError, BaseValidationError) as fault:
        raise StateDirError(
            where=str(path),
            what="la fiche du moteur qui tourne ne se lit pas : il est d'une autre version",
            fix="redémarrez le moteur avec cette version",
        ) from fault


def is_starting(state_dir: Path) -> bool:
    """An engine owns the directory and is not ready yet, or stops this moment. Raises as `read_record`."""
    try:
        return read_record(state_dir) is None and _is_locked(state_dir / LOCK_NAME)
    except (FileNotFoundError, NotADirectoryError):
        return False


def write_atomically(path: Path, content: bytes) -> None:
    """Write a private file so that readers and crashes see the old content or the new, never a part.

    Raises OSError; nothing is left behind then.
    """
    with private_file(path) as file:
        file.write(content)


@contextlib.contextmanager
def private_file(path: Path) -> Iterator[BinaryIO]:
    """The same, written piece by piece: it appears under its name when the block has ended well. Raises OSError."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


# ---------------------------------------------------------------- the lock


def _acquire(lock: int, path: Path) -> None:
    for _ in range(LOCK_TRIES):
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(LOCK_PAUSE_S)
        else:
            os.truncate(lock, 0)
            os.pwrite(lock, f"{os.getpid()}\n".encode(), 0)
            return
    owner = os.pread(lock, 20, 0).decode(errors="replace").strip() or "inconnu"
    raise StateDirError(
        where=str(path),
        what=f"un autre moteur s'en sert déjà (processus {owner})",
        fix=f"arrêtez-le (kill {owner}), ou donnez un autre dossier par SAV_STATE_DIR",
    )


def _is_locked(path: Path) -> bool:
    lock = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(lock)
    return False


# ---------------------------------------------------------------- faults

_RIGHTS = "donnez-en les droits à cet utilisateur, ou un autre dossier par SAV_STATE_DIR"
_CURES = {
    errno.EACCES: ("on ne peut pas y écrire", _RIGHTS),
    errno.EPERM: ("on ne peut pas y écrire", _RIGHTS),
    errno.EROFS: ("il est en lecture seule", "donnez un autre dossier par SAV_STATE_DIR"),
    errno.ENOSPC: ("le disque est plein", "libérez de la place, ou donnez un autre dossier par SAV_STATE_DIR"),
    errno.EDQUOT: ("le quota de disque est atteint", "libérez de la place, ou changez SAV_STATE_DIR"),
    errno.EEXIST: ("ce n'est pas un dossier", "donnez un dossier par SAV_STATE_DIR"),
    errno.ENOTDIR: ("ce n'est pas un dossier", "donnez un dossier par SAV_STATE_DIR"),
    errno.ENOLCK: ("ce système de fichiers n'a pas de verrous", "donnez un dossier local par SAV_STATE_DIR"),
}


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tell the operator what the system said, and the cure."""
    try:
        yield
    except OSError as fault:
        number = fault.errno or 0
        what, fix = _CURES.get(number, (f"erreur du système : {os.strerror(number)}", "vérifiez SAV_STATE_DIR"))
        raise StateDirError(where=str(path), what=what, fix=fix) from fault


def _check_space(path: Path, free_bytes_min: int) -> None:
    free = shutil.disk_usage(path).free
    if free < free_bytes_min:
        raise StateDirError(
            where=str(path),
            what=f"il ne reste que {free // 1_048_576} Mo sur ce disque, il en faut {free_bytes_min // 1_048_576}",
            fix="libérez de la place, ou donnez un autre dossier par SAV_STATE_DIR",
        )
