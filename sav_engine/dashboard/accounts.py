"""I/O. The accounts: one file, one account a line, read again when it has changed.

    marie:superviseur:scrypt$15$8$1$...
    # a comment

Without the file, or without an account in it, nobody gets in.
"""

from __future__ import annotations

import os
import re
import stat
import threading
from collections.abc import Mapping
from pathlib import Path

import attrs

from ..errors import ConfigError
from ..state_dir import write_atomically
from . import passwords
from .rights import ROLE_WORDS, ROLES, Role

NAME = re.compile(r"[A-Za-z0-9._@-]{1,64}")
FILE_BYTES_MAX = 1_000_000  # some thousand people
ADD = "ajoutez-en un : sav dashboard account NOM --role superviseur"
# Takes as long as a real one, so that the time of an answer does not tell which names there are.
NOBODY = passwords.hashed("nobody has this password")


@attrs.frozen
class Account:
    """stored: the hash, as `passwords` writes it."""

    name: str
    role: Role
    stored: str = attrs.field(repr=lambda _: "***")


def read_accounts(path: Path) -> dict[str, Account]:
    """By name. Raises ConfigError with the line, for a file that others may write as well."""
    try:
        with path.open("rb") as file:
            _check_rights(path, os.fstat(file.fileno()))
            text = file.read(FILE_BYTES_MAX).decode("utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as fault:
        raise ConfigError(
            where=str(path), what="ce fichier de comptes ne se lit pas", fix="en donnez le droit, UTF-8"
        ) from fault
    accounts: dict[str, Account] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            account = parse(line, f"{path}:{number}")
            if account.name in accounts:
                raise ConfigError(
                    where=f"{path}:{number}", what=f"le compte {account.name} y est déjà", fix="ôtez l'un"
                )
            accounts[account.name] = account
    return accounts


def parse(line: str, where: str) -> Account:
    """One line. Raises ConfigError; the hash is never repeated."""
    name, _, rest = line.strip().partition(":")
    role, _, stored = rest.partition(":")
    if not NAME.fullmatch(name):
        raise ConfigError(where=where, what="ce nom de compte n'en est pas un", fix="lettres, chiffres, . _ @ -")
    if role not in ROLES:
        raise ConfigError(where=where, what=f"le rôle « {role} » n'existe pas", fix=f"écrivez {' ou '.join(ROLES)}")
    if not passwords.is_hash(stored):
        raise ConfigError(
            where=where,
            what="ce n'est pas l'empreinte d'un mot de passe",
            fix=f"refaites la ligne : sav dashboard account {name} --role {role}",
        )
    return Account(name, ROLES[role], stored)


def _check_rights(path: Path, found: os.stat_result) -> None:
    if found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise ConfigError(
            where=str(path), what="d'autres peuvent écrire ce fichier de comptes", fix=f"chmod 600 {path}"
        )


def with_account(text: str, account: Account) -> str:
    """The file's text with this account, in the place of one of the same name."""
    lines = [line for line in text.splitlines() if line.partition(":")[0].strip() != account.name]
    return "\n".join([*lines, f"{account.name}:{ROLE_WORDS[account.role]}:{account.stored}"]) + "\n"


def write_account(path: Path, account: Account) -> None:
    """Add it, or replace the one of this name; the file is private. Raises ConfigError."""
    try:
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        write_atomically(path, with_account(text, account).encode())
    except (OSError, UnicodeDecodeError) as fault:
        raise ConfigError(
            where=str(path), what=f"ce fichier de comptes ne s'écrit pas ({fault})", fix="changez DASHBOARD_USERS"
        ) from fault


class Accounts:
    """The file as it is now. A change holds from the next page on; a file that became wrong lets nobody in."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._stamp: tuple[int, int, int] | None = None
        self._accounts: Mapping[str, Account] = {}

    def now(self) -> Mapping[str, Account]:
        """Raises ConfigError."""
        with self._lock:
            stamp = self._look()
            if stamp is None or stamp != self._stamp:
                self._stamp, self._accounts = None, {}
                self._accounts = read_accounts(self._path)
                self._stamp = stamp
            return self._accounts

    def role_of(self, name: str) -> Role | None:
        account = self.now().get(name)
        return account.role if account else None

    def check(self, name: str, password: str) -> Account | None:
        """The account, when the password is its own. Takes 0.1 s, whoever asks."""
        account = self.now().get(name)
        good = passwords.matches(password, account.stored if account else NOBODY)
        return account if account is not None and good else None

    def _look(self) -> tuple[int, int, int] | None:
        try:
            found = self._path.stat()
        except FileNotFoundError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino
