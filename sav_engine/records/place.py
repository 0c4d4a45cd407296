"""I/O. Where a state directory keeps its cluster, and which programs and account may serve it there.

Usually `<state_dir>/postgres`, ours alone. When the account that runs the server cannot go there (root's own home,
and no namespaces), under /var/lib/sav-engine instead, in a directory named after the state directory's path.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import tempfile
from pathlib import Path

import trio

from ..errors import StateDirError, reason_of
from . import account, programs
from .account import Account, own
from .cluster import PORT, Cluster
from .presence import read_pid_file
from .programs import Programs

ELSEWHERE = Path("/var/lib/sav-engine")
SOCKET_PATH_MAX_BYTES = 103  # sun_path holds 108 with its final zero on Linux, 104 on macOS and the BSDs
PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-")
SHARED_PREFIX = "sav-pg-"  # of socket directories in /tmp


async def settle(state_dir: Path) -> Cluster:
    """Decide everything before a server is touched. Raises StateDirError."""
    home = home_of(state_dir)
    found = programs.find(os.environ)
    who, version = await _account_and_version(found, _owner_of(home / "data"))
    if who.uid is not None:
        home, found, version = await _made_reachable(state_dir, home, found, who)
    _make_home(home, who)
    major = programs.major_of(version)
    if major is None:
        raise _no_server(found, version)
    _refuse_other_major(home / "data", major, found)
    return Cluster(home, found, who, major)


def socket_dir(home: Path, who: Account, before: Path | None = None) -> Path:
    """A directory only we can enter, short enough for a socket's name.

    Beside the data where that fits, so that everyone who sees the data sees the socket (a service with a private
    /tmp does not share that); else in /tmp, under a name that cannot be guessed. $TMPDIR may be long, so not there.
    before: where the last server's was. It is kept if nobody else made it: whoever is connected finds the new server.
    """
    directory = home / "socket"
    if fits(directory):
        directory.mkdir(mode=0o700, exist_ok=True)
    elif before is not None and _is_ours(before, who):
        directory = before
    else:
        directory = Path(tempfile.mkdtemp(prefix=SHARED_PREFIX, dir="/tmp"))
    own(directory, who)
    return directory


def _is_ours(directory: Path, who: Account) -> bool:
    try:
        there = directory.lstat()
    except OSError:
        return False
    owner = os.getuid() if who.uid is None else who.uid
    return stat.S_ISDIR(there.st_mode) and there.st_uid == owner and stat.S_IMODE(there.st_mode) == 0o700


def clear(data: Path) -> None:
    """Remove what a server that is gone has left: its pid file and its sockets.

    Both hold a process number that may be somebody else's by now, and PostgreSQL would refuse to start beside it.
    """
    left = read_pid_file(data)
    for directory in (data.parent / "socket", *((Path(left.socket_dir),) if left else ())):
        for name in (f".s.PGSQL.{PORT}", f".s.PGSQL.{PORT}.lock"):
            (directory / name).unlink(missing_ok=True)
    (data / "postmaster.pid").unlink(missing_ok=True)


def forget_socket(directory: Path | None) -> None:
    """Remove a socket's directory in /tmp; the one beside the data may stay."""
    if directory is not None and directory.name.startswith(SHARED_PREFIX):
        shutil.rmtree(directory, ignore_errors=True)


def fits(directory: Path) -> bool:
    """Whether a socket can live here. Commas and quotes mean something in the settings and in a DSN: not here."""
    longest = f"{directory}/.s.PGSQL.{PORT}"
    return len(os.fsencode(longest)) <= SOCKET_PATH_MAX_BYTES and PLAIN.issuperset(str(directory))


def record_of(state_dir: Path) -> Path:
    """Where a state directory says where its server is."""
    return state_dir / "postgres.json"


def home_of(state_dir: Path) -> Path:
    """Where the data are, or would usually go. Derived, not recorded: a copied state directory must not lead here."""
    usual = state_dir / "postgres"
    try:
        if (_other_home(state_dir) / "data").exists() and not (usual / "data").exists():
            return _other_home(state_dir)
    except PermissionError as error:
        raise _not_ours(state_dir) from error
    return usual


async def _account_and_version(found: Programs, owner: int | None) -> tuple[Account, str]:
    """Who runs it, and what `postgres --version` said. A namespace is tried by asking for the version inside it."""
    uid = os.getuid()
    named = account.has_name(uid)
    prefix = account.namespace_prefix() if uid == 0 or not named else ()
    inside = await _version(found, Account("namespace", prefix)) if prefix else None
    manner = account.choose(uid=uid, has_name=named, data_owner=owner, namespace_works=inside is not None)
    who = account.of_manner(manner, data_owner=owner)
    return who, inside or await _version(found, Account("directly")) or ""


async def _made_reachable(state_dir: Path, home: Path, found: Programs, who: Account) -> tuple[Path, Programs, str]:
    """Data and programs where another account may go, copied or moved there if need be."""
    assert who.uid is not None, "only another account needs this"
    home = _reachable_home(state_dir, home, who.uid)
    _make_home(home, who)
    version = await _version(found, who)
    if version is None:
        found = await trio.to_thread.run_sync(programs.copied, found, home)
        version = await _version(found, who)
    await trio.to_thread.run_sync(_give, home / "data", who)
    return home, found, version or ""


async def _version(found: Programs, who: Account) -> str | None:
    """The version line, or None when this account cannot run the program."""
    try:
        done = await account.run(who, [found.postgres, "--version"])
    except OSError:  # no right to change user, or none to run this file: both mean "not this way"
        return None
    return done.stdout.decode(errors="replace").strip() if done.returncode == 0 else None


def _reachable_home(state_dir: Path, home: Path, uid: int) -> Path:
    """Where `uid` may live. A state directory of ours may be passed through by others, and still not be listed."""
    if home.parent == state_dir and account.reachable(state_dir, uid):
        state_dir.chmod(state_dir.stat().st_mode | 0o011)
    if account.reachable(home, uid):
        return home
    return _elsewhere(state_dir, home)


def _elsewhere(state_dir: Path, home: Path) -> Path:
    """A home outside a place that nobody but root may enter. Data that exist are not moved silently."""
    if (home / "data").exists():
        raise StateDirError(
            where=str(home),
            what="ces données ne sont accessibles qu'à root, sous lequel PostgreSQL refuse de tourner",
            fix="déplacez SAV_STATE_DIR dans un dossier que tous peuvent traverser (chmod o+x sur ses parents)",
        )
    try:
        ELSEWHERE.mkdir(mode=0o711, parents=True, exist_ok=True)
    except OSError as error:
        raise StateDirError(
            where=str(ELSEWHERE),
            what=f"ce dossier ne peut pas être créé ({reason_of(error)}), et {state_dir} n'est ouvert qu'à root",
            fix="mettez SAV_STATE_DIR dans un dossier que tous peuvent traverser",
        ) from error
    return _other_home(state_dir)


def _other_home(state_dir: Path) -> Path:
    return ELSEWHERE / hashlib.sha256(os.fsencode(state_dir)).hexdigest()[:12]


def _make_home(home: Path, who: Account) -> None:
    try:
        home.mkdir(mode=0o700, exist_ok=True)
        own(home, who)
    except OSError as error:
        raise StateDirError(
            where=str(home),
            what=f"le dossier de la base ne peut pas être préparé ({reason_of(error)})",
            fix="corrigez ses droits, ou choisissez un autre SAV_STATE_DIR",
        ) from error


def _give(data: Path, who: Account) -> None:
    """All of the cluster to its account: data made by root in a namespace belong to root until then."""
    if _owner_of(data) in (None, who.uid):
        return
    for directory, _, files in os.walk(data, topdown=False):  # the top last: it says whether all is done
        for name in files:
            own(Path(directory, name), who)
        own(Path(directory), who)


def _owner_of(data: Path) -> int | None:
    try:
        return data.stat().st_uid
    except FileNotFoundError:
        return None
    except PermissionError as error:
        raise _not_ours(data) from error


def _refuse_other_major(data: Path, major: int, found: Programs) -> None:
    try:
        there = (data / "PG_VERSION").read_text().strip()
    except FileNotFoundError:
        return
    except PermissionError as error:
        raise _not_ours(data) from error
    if there != str(major):
        raise StateDirError(
            where=str(data),
            what=f"ces données sont de PostgreSQL {there}, et {found.bin} est de la version {major}",
            fix=f"indiquez par PG_BINDIR le dossier bin d'un PostgreSQL {there}, ou prenez un autre SAV_STATE_DIR",
        )


def _not_ours(path: Path) -> StateDirError:
    return StateDirError(
        where=str(path),
        what="ces données appartiennent à un autre utilisateur",
        fix="lancez le moteur sous cet utilisateur, ou choisissez un autre SAV_STATE_DIR",
    )


def _no_server(found: Programs, said: str) -> StateDirError:
    return StateDirError(
        where=found.postgres,
        what=f"ce programme ne peut pas tourner ici ou n'est pas PostgreSQL ({said or 'il ne répond pas'})",
        fix="indiquez par PG_BINDIR le dossier bin d'un PostgreSQL 15 à 18",
    )
