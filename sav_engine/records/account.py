"""I/O. Under which account the database server runs: PostgreSQL refuses to be root.

    we are            the data belong to     so it runs
    ---------------   --------------------   ------------------------------------------------
    a plain user      anyone                 directly, as us
    a nameless user   anyone                 in a user namespace with a known name, or not at all
    root              another user           as that user
    root              root, or nobody yet    in a user namespace; where refused, as a plain account

In the namespace root keeps its real uid for the kernel, so it reads what root reads, and PostgreSQL sees an
ordinary uid. Containers' default seccomp profile refuses namespaces: then an account that exists must do, and
whatever it needs (programs, data) must lie where it may go.
`initdb` wants its uid to have a name, so only uids in the password file are used.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Literal, assert_never

import attrs
import trio

from ..errors import StateDirError

NAMESPACE_UID = 1000  # the first ordinary user on most systems
ACCOUNTS = ("postgres", "nobody")  # who may own the data when root cannot; the first that exists

Manner = Literal["directly", "namespace", "as owner", "as account", "impossible"]


@attrs.frozen
class Account:
    """How to start a program. prefix: goes before its arguments. uid, gid: to change to, None to stay ourselves."""

    manner: Manner
    prefix: tuple[str, ...] = ()
    uid: int | None = None
    gid: int | None = None

    @property
    def groups(self) -> list[str | int] | None:
        """Another account keeps none of our supplementary groups."""
        return None if self.uid is None else []


async def run(who: Account, command: Sequence[str]) -> subprocess.CompletedProcess[bytes]:
    """Run a short program to its end, whatever its exit status. Raises OSError when it cannot be started."""
    return await trio.run_process(
        [*who.prefix, *command],
        check=False,
        capture_stdout=True,
        capture_stderr=True,
        cwd="/",  # our own directory may be closed to that account
        env=_environment(),
        start_new_session=True,
        user=who.uid,
        group=who.gid,
        extra_groups=who.groups,
    )


async def spawn(who: Account, command: Sequence[str], log: BinaryIO) -> trio.Process:
    """Start a program that stays, in a session of its own so that Ctrl-C reaches only us. Raises OSError."""
    return await trio.lowlevel.open_process(
        [*who.prefix, *command],
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        cwd="/",
        env=_environment(),
        start_new_session=True,
        user=who.uid,
        group=who.gid,
        extra_groups=who.groups,
    )


def own(path: Path, who: Account) -> None:
    """Give a file or directory to the account that needs it; nothing to do when that is us."""
    if who.uid is not None:
        assert who.gid is not None, "an account has a group"
        os.chown(path, who.uid, who.gid)


def _environment() -> dict[str, str]:
    """Ours, less what would point PostgreSQL elsewhere; messages in English, because we read them."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    return kept | {"LC_ALL": "C"}


def choose(*, uid: int, has_name: bool, data_owner: int | None, namespace_works: bool) -> Manner:
    """The table above. data_owner: uid of existing data, None when there are none yet."""
    if uid != 0:
        if has_name:
            return "directly"
        return "namespace" if namespace_works else "impossible"
    if data_owner not in (None, 0):
        return "as owner"
    return "namespace" if namespace_works else "as account"


def of_manner(manner: Manner, *, data_owner: int | None) -> Account:
    """The account for a manner. Raises StateDirError when there is none."""
    match manner:
        case "directly":
            return Account(manner)
        case "namespace":
            return Account(manner, prefix=namespace_prefix())
        case "as owner":
            assert data_owner is not None, "data have an owner"
            return _of_entry(manner, _entry_of_uid(data_owner))
        case "as account":
            return _of_entry(manner, _first_account())
        case "impossible":
            raise _no_account(f"l'utilisateur {os.getuid()} n'a pas de nom dans /etc/passwd")
        case _:
            assert_never(manner)


def namespace_prefix() -> tuple[str, ...]:
    """The command that enters a user namespace; empty when there is no `unshare`."""
    unshare = shutil.which("unshare")
    if unshare is None:
        return ()
    entry = _named(NAMESPACE_UID) or _first_account()
    return (unshare, "--user", f"--map-user={entry.pw_uid}", f"--map-group={entry.pw_uid}", "--")


def has_name(uid: int) -> bool:
    """Whether the password file knows this uid; OpenShift and `docker run -u` invent some that it does not."""
    return _named(uid) is not None


def reachable(path: Path, uid: int) -> bool:
    """Whether `uid` may pass through every directory above `path`, going by owner and mode alone."""
    return all(_passable(parent.stat(), uid) for parent in path.resolve().parents)


def _passable(of: os.stat_result, uid: int) -> bool:
    return bool(of.st_mode & (0o100 if of.st_uid == uid else 0o001))


def _named(uid: int) -> pwd.struct_passwd | None:
    try:
        return pwd.getpwuid(uid)
    except KeyError:
        return None


def _entry_of_uid(uid: int) -> pwd.struct_passwd:
    entry = _named(uid)
    if entry is None:
        raise _no_account(f"les données appartiennent à l'utilisateur {uid}, qui n'a pas de nom")
    return entry


def _first_account() -> pwd.struct_passwd:
    for entry in pwd.getpwall():
        if entry.pw_name in ACCOUNTS and entry.pw_uid != 0:
            return entry
    raise _no_account(f"aucun des comptes {', '.join(ACCOUNTS)} n'existe")


def _of_entry(manner: Manner, entry: pwd.struct_passwd) -> Account:
    return Account(manner, uid=entry.pw_uid, gid=entry.pw_gid)


def _no_account(what: str) -> StateDirError:
    return StateDirError(
        where="PostgreSQL embarqué",
        what=f"{what}, et PostgreSQL ne peut pas tourner ainsi",
        fix="lancez le moteur sous un compte ordinaire, ou donnez DB_CLIENTS_DSN et DB_TICKETS_DSN",
    )
