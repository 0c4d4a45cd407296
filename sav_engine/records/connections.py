"""I/O. How we connect, and what a database's complaint becomes. Passwords never reach a message."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import errors as pg
from psycopg.conninfo import conninfo_to_dict
from psycopg_pool import PoolTimeout

from ..errors import DatabaseAway, RecordsError, TicketRefused

CONNECT_S = 5  # whole seconds, as libpq wants it; a server that is there answers in milliseconds


def connect(dsn: str, *, name: str) -> psycopg.Connection[tuple[object, ...]]:
    """A connection outside any pool, each statement on its own. name: the setting the DSN comes from.

    Raises RecordsError.
    """
    check_dsn(dsn, name=name)
    with told(name):
        return psycopg.connect(dsn, autocommit=True, connect_timeout=CONNECT_S)


@contextmanager
def told(where: str) -> Iterator[None]:
    """psycopg's errors become ours at the end of the block. where: the setting, file or operation."""
    try:
        yield
    except psycopg.Error as error:
        raise translated(error, where=where) from error


NO_ROOM = os.strerror(errno.ENOSPC)


def check_dsn(dsn: str, *, name: str) -> None:
    """Raises RecordsError for a DSN that cannot be read. Not in libpq's words: they quote it, password and all."""
    try:
        parts = conninfo_to_dict(dsn)
    except psycopg.Error:
        raise _unreadable(name, "n'est pas une adresse PostgreSQL lisible") from None
    if not parts.get("dbname"):
        raise _unreadable(name, "ne nomme pas de base de données")


def translated(error: psycopg.Error, *, where: str) -> RecordsError:
    """Ours for theirs. where: the setting or the operation. Details are left out: they may quote a caller's data."""
    return _kind(error)(where=where, what=_what(error), fix=_fix(error))


def _kind(error: psycopg.Error) -> type[RecordsError]:
    if isinstance(error, pg.IntegrityError | pg.DataError):
        return TicketRefused
    # Of a connection that was not had there is no diagnosis of the server's; of a statement that failed there is.
    is_away = isinstance(error, psycopg.OperationalError) and error.diag.message_primary is None
    return DatabaseAway if is_away else RecordsError


def _what(error: psycopg.Error) -> str:
    primary = error.diag.message_primary
    if error.diag.constraint_name:
        return f"valeur refusée par la règle {error.diag.constraint_name}"
    if isinstance(error, PoolTimeout):
        return "la base ne répond pas : aucune connexion obtenue à temps"
    return f"la base a répondu : {primary}" if primary else f"la base ne répond pas : {_first_line(error)}"


def _fix(error: psycopg.Error) -> str:
    match error:
        case _ if NO_ROOM in str(error):  # also of a server that cannot even take a connection
            return "libérez de la place sur le disque de la base"
        case pg.DiskFull():
            return "libérez de la place sur le disque de la base"
        case pg.DuplicateTable():
            return "cette base est d'un autre programme : donnez-en une vide, et reprenez celle-ci par « sav adopt »"
        case pg.UndefinedTable() | pg.UndefinedColumn():
            return "le schéma manque ou est d'une autre version : lancez `sav migrate`"
        case pg.InsufficientPrivilege() | pg.InvalidPassword() | pg.InvalidAuthorizationSpecification():
            return "vérifiez le compte de la base et ses droits"
        case pg.InvalidCatalogName():
            return "créez cette base, ou corrigez le DSN"
        case pg.QueryCanceled():
            return "la base est surchargée ou verrouillée : regardez pg_stat_activity"
        case pg.IntegrityError() | pg.DataError():
            return "c'est une faute du moteur : signalez-la avec cette ligne"
        case _:
            return "vérifiez que la base tourne et que le DSN la désigne bien"


def _first_line(error: psycopg.Error) -> str:
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__


def _unreadable(name: str, what: str) -> RecordsError:
    return RecordsError(
        where=name,
        what=what,
        fix="écrivez-la comme postgresql://compte@hôte:5432/base (caractères spéciaux du mot de passe en %xx)",
    )
