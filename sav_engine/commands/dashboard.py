"""The supervisors' dashboard: start it, keep its accounts, make its role in the databases, read its journal."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from uuid import UUID

import trio
from cyclopts import App

from ..config import Config
from ..errors import ConfigError
from .base import CANNOT_START, FAILED, OK, app, configured
from .desk import on_tickets, quietly_configured, read_given, ready_dsns

if TYPE_CHECKING:  # rooms are imported inside the commands
    from ..dashboard.setup import Setup

dashboard_app = App(name="dashboard", help="Le tableau de bord des superviseurs et des techniciens.")
app.command(dashboard_app)

RoleWord = Literal["superviseur", "technicien"]
STOP_S = 10.0  # Streamlit closes its pages in three
PATH_AND_WORDS = ("PATH", "HOME", "LANG", "LC_ALL", "TZ", "SSL_CERT_FILE", "LD_LIBRARY_PATH")


@dashboard_app.default
def dashboard(*, host: str | None = None, port: int | None = None, state_dir: Path | None = None) -> int:
    """Sert le tableau de bord jusqu'à Ctrl-C ; « make dashboard » installe d'abord ce qu'il lui faut.

    Parameters
    ----------
    host
        adresse (DASHBOARD_HOST)
    port
        port (DASHBOARD_PORT)
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..dashboard.accounts import ADD, read_accounts

    python = python_with_streamlit(Path(sys.prefix))
    if python is None:
        print("✗ Streamlit n'est pas installé ici.\n  Remède : make dashboard", file=sys.stderr)
        return CANNOT_START
    config = configured(DASHBOARD_HOST=host, DASHBOARD_PORT=port, SAV_STATE_DIR=state_dir)
    if not read_accounts(config.dashboard_users):
        print(
            f"✗ {config.dashboard_users}\n  Il n'y a aucun compte : personne ne pourrait entrer.\n  {ADD}",
            file=sys.stderr,
        )
        return CANNOT_START
    return trio.run(partial(serve, config, python))


@dashboard_app.command(name="account")
def dashboard_account(name: str, *, role: RoleWord, password_file: Path | None = None) -> int:
    """Crée un compte, ou change son mot de passe et son rôle ; demande le mot de passe deux fois.

    Parameters
    ----------
    name
        nom du compte : lettres, chiffres, . _ @ -
    role
        superviseur (tout, avec les coûts, les statistiques et l'export) ou technicien
    password_file
        fichier dont la première ligne est le mot de passe, au lieu de le demander
    """
    from ..dashboard import accounts, passwords
    from ..dashboard.rights import ROLES

    config = configured()
    if not accounts.NAME.fullmatch(name):
        return said("ce nom de compte n'en est pas un : lettres, chiffres, . _ @ -")
    password = given_password(password_file)
    if password is None:
        return said("les deux mots de passe ne sont pas les mêmes")
    try:
        account = accounts.Account(name, ROLES[role], passwords.hashed(password))
    except ValueError as fault:
        return said(str(fault))
    accounts.write_account(config.dashboard_users, account)
    print(f"Compte {name} ({role}) écrit dans {config.dashboard_users}.")
    return OK


@dashboard_app.command(name="database")
def dashboard_database(*, password_file: Path | None = None, state_dir: Path | None = None) -> int:
    """Crée le rôle « sav_dashboard » dans les deux bases, avec le peu de droits qu'il lui faut ; peut se refaire.

    Il lit tickets et clients, change la suite donnée, la note et le rappel d'un ticket, et ajoute au journal.

    Parameters
    ----------
    password_file
        fichier dont la première ligne est son mot de passe ; sinon un nouveau est tiré et affiché avec les réglages
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    import secrets

    config = quietly_configured(state_dir)
    password = first_line(password_file) if password_file else secrets.token_urlsafe(24)
    dsns = trio.run(partial(make_role, config, None if config.embeds_postgres else password))
    if config.embeds_postgres:
        print("Rôle sav_dashboard prêt dans le PostgreSQL embarqué ; il n'y a rien à régler.")
        return OK
    print("Rôle sav_dashboard prêt. Réglages du tableau de bord :")
    for name, dsn in zip(("DASHBOARD_CLIENTS_DSN", "DASHBOARD_TICKETS_DSN"), dsns, strict=True):
        print(f"{name}={hidden(dsn, password) if password_file else dsn}")
    return OK


@dashboard_app.command(name="journal")
def dashboard_journal(*, days: int = 7, uuid: UUID | None = None, state_dir: Path | None = None) -> int:
    """Qui a vu et changé quoi, dans l'ordre.

    Parameters
    ----------
    days
        depuis combien de jours
    uuid
        seulement ce qui touche le ticket de cet appel
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.board_changes import journal
    from ..records.show import columns_text
    from ..records.show_people import moment

    since = datetime.now(UTC) - timedelta(days=days)
    found = on_tickets(quietly_configured(state_dir), lambda connection: list(journal(connection, since, uuid)))
    lines = [
        (moment(one.at), one.person, one.role, one.action, str(one.call_uuid or ""), one.detail) for one in found
    ]
    print(columns_text(("Date", "Compte", "Rôle", "Action", "Appel", "Détail"), lines) if lines else "Rien.")
    return OK


# ---------------------------------------------------------------- parts


def python_with_streamlit(prefix: Path) -> Path | None:
    """Ours, when Streamlit is here; otherwise that of the dashboard's own environment beside it."""
    if importlib.util.find_spec("streamlit") is not None:
        return Path(sys.executable)
    beside = prefix.parent / ".venv-dashboard" / "bin" / "python"
    return beside if beside.is_file() else None


async def serve(config: Config, python: Path) -> int:
    """The dashboard as a process of its own, with its settings on standard input and none of ours around it."""
    import os
    import signal

    from ..dashboard.setup import written

    async with dashboard_dsns(config) as dsns:
        told = written(setup_of(config, dsns)).encode()
        kept = {name: os.environ[name] for name in PATH_AND_WORDS if name in os.environ}
        command = [str(python), "-m", "sav_engine.dashboard"]
        async with trio.open_nursery() as nursery:
            process: trio.Process = await nursery.start(
                partial(trio.run_process, command, stdin=told, env=kept, cwd=config.root, check=False)
            )
            print(f"Tableau de bord : {address_of(config)}", flush=True)
            with trio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
                nursery.start_soon(stop_on_signal, process, signals)
                status = await process.wait()
            nursery.cancel_scope.cancel()
        return OK if status in (0, -signal.SIGTERM, -signal.SIGINT) else max(status, FAILED)


async def stop_on_signal(process: trio.Process, signals: AsyncIterator[int]) -> None:
    async for _ in signals:
        process.terminate()
        with trio.move_on_after(STOP_S):
            await process.wait()
            return
        process.kill()


@asynccontextmanager
async def dashboard_dsns(config: Config) -> AsyncIterator[tuple[str, str]]:
    """The two databases under the dashboard's role; in the embedded server that role is made on the way.

    Raises ConfigError when the databases are elsewhere and its role is not configured: the engine's is not used.
    """
    from ..records.board_role import as_role

    if config.dashboard_clients_dsn is not None and config.dashboard_tickets_dsn is not None:
        yield config.dashboard_clients_dsn, config.dashboard_tickets_dsn
    elif config.embeds_postgres:
        async with ready_dsns(config) as (clients, tickets):
            await make_role_in((clients, tickets), None)
            yield as_role(clients), as_role(tickets)
    else:
        raise ConfigError(
            where="DASHBOARD_CLIENTS_DSN, DASHBOARD_TICKETS_DSN",
            what="le tableau de bord n'a pas ses propres accès aux bases",
            fix="lancez « sav dashboard database » : il crée le rôle et affiche les deux réglages",
        )


async def make_role(config: Config, password: str | None) -> tuple[str, str]:
    """The DSNs of the role. Raises RecordsError when the configured account may not make one."""
    from ..records.board_role import as_role

    async with ready_dsns(config) as (clients, tickets):
        await make_role_in((clients, tickets), password)
        return as_role(clients, password), as_role(tickets, password)


async def make_role_in(dsns: tuple[str, str], password: str | None) -> None:
    from ..records.board_role import CLIENTS_GRANTS, TICKETS_GRANTS, prepare
    from ..records.desk import in_one_transaction

    await in_one_transaction(dsns[0], "DB_CLIENTS_DSN", partial(prepare, password=password, grants=CLIENTS_GRANTS))
    await in_one_transaction(dsns[1], "DB_TICKETS_DSN", partial(prepare, password=password, grants=TICKETS_GRANTS))


def setup_of(config: Config, dsns: tuple[str, str]) -> Setup:
    """What the process is told: nothing but this."""
    from ..dashboard.setup import Setup
    from ..keeping import RECORDINGS, TRACES

    return Setup(
        host=config.dashboard_host,
        port=config.dashboard_port,
        users=config.dashboard_users,
        clients_dsn=dsns[0],
        tickets_dsn=dsns[1],
        recordings=config.dashboard_recordings or config.state_dir / RECORDINGS,
        traces=config.dashboard_traces or config.state_dir / TRACES,
        session_hours=config.dashboard_session_hours,
        tls_cert=config.dashboard_tls_cert,
        tls_key=config.dashboard_tls_key,
        behind_https=config.dashboard_behind_https,
        url=config.dashboard_url,
    )


def address_of(config: Config) -> str:
    scheme = "https" if config.dashboard_tls_cert else "http"
    return config.dashboard_url or f"{scheme}://{config.dashboard_host}:{config.dashboard_port}"


def given_password(path: Path | None) -> str | None:
    """From the file, or asked twice without showing it. None: the two differ. Raises TableError."""
    from getpass import getpass

    if path is not None:
        return first_line(path)
    password = getpass("Mot de passe : ")
    return password if getpass("Encore une fois : ") == password else None


def first_line(path: Path) -> str:
    """Raises TableError."""
    return read_given(path).decode("utf-8", "replace").partition("\n")[0].rstrip("\r")


def hidden(dsn: str, password: str) -> str:
    """With a place for the password whoever gave it keeps elsewhere."""
    return dsn.replace(password, "…")


def said(fault: str) -> int:
    print(f"✗ {fault[:1].upper()}{fault[1:]}.", file=sys.stderr)
    return FAILED
