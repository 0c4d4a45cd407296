"""Tickets, and the two databases they and the clients are in."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import attrs
import trio
from cyclopts import App

from ..config import Config
from .base import OK, app, configured, log_to_stderr

tickets_app = App(name="tickets", help="Les tickets, du plus ancien au plus récent.")
app.command(tickets_app)


@tickets_app.command(name="spool")
def tickets_spool(*, state_dir: Path | None = None) -> int:
    """Les tickets gardés sur le disque jusqu'à ce que la base les ait.

    Parameters
    ----------
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..keeping import SPOOL
    from ..records.show import spool_lines
    from ..records.spool import Spool, each_ticket

    config = configured(SAV_STATE_DIR=state_dir)
    spool = Spool(config.state_dir / SPOOL)
    for line in spool_lines(each_ticket(spool), spool.standing().aside):
        print(line)
    return OK


@tickets_app.default
def tickets(*, json: bool = False, uuid: UUID | None = None, state_dir: Path | None = None) -> int:
    """Les tickets, du plus ancien au plus récent.

    Parameters
    ----------
    json
        un tableau JSON, toutes les colonnes, sans limite
    uuid
        seulement le ticket de cet appel
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    config = configured(SAV_STATE_DIR=state_dir)
    # One clear message is ours, at the end; before it the pool would warn of each of its attempts to connect.
    log_to_stderr(attrs.evolve(config, log_level="ERROR"), json=False)
    print(trio.run(partial(read_tickets, config, json=json, uuid=uuid)))
    return OK


@app.command
def migrate(*, status: bool = False, state_dir: Path | None = None) -> int:
    """Met le schéma des deux bases à jour ; « sav run » le fait de lui-même.

    Parameters
    ----------
    status
        montre seulement ce qui est appliqué et ce qui manque
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    config = configured(SAV_STATE_DIR=state_dir)
    log_to_stderr(config, json=False)
    trio.run(partial(migrate_both, config, only_status=status))
    return OK


async def migrate_both(config: Config, *, only_status: bool) -> None:
    from ..records import migrate

    async with dsns_of(config) as (clients, tickets):
        for name, dsn, folder in (("DB_CLIENTS_DSN", clients, "clients"), ("DB_TICKETS_DSN", tickets, "tickets")):
            directory = config.root / "sql" / folder
            applied = () if only_status else await migrate.migrate(dsn, directory, name=name)
            for step in await migrate.status(dsn, directory, name=name):
                news = "  (à l'instant)" if step.number in {done.number for done in applied} else ""
                when = f"appliqué le {step.applied_at:%d/%m/%Y %H:%M}" if step.applied_at else "à appliquer"
                print(f"{folder:<8} {step.name:<32} {when}{news}")


@asynccontextmanager
async def dsns_of(config: Config) -> AsyncIterator[tuple[str, str]]:
    """The configured servers, or the embedded one: found by its record, started for the moment otherwise."""
    from ..records import embedded

    if config.db_clients_dsn is not None and config.db_tickets_dsn is not None:
        yield config.db_clients_dsn, config.db_tickets_dsn
        return
    async with embedded.borrowed(config.state_dir) as server:
        yield server.clients_dsn, server.tickets_dsn


async def read_tickets(config: Config, *, json: bool, uuid: UUID | None) -> str:
    from ..records.show import as_json, as_table

    return await with_tickets(config, uuid, as_json if json else as_table)


async def with_tickets(config: Config, uuid: UUID | None, show: Callable[[Any], str]) -> str:
    from ..records.migrate import migrate
    from ..records.postgres import open_pools

    async with dsns_of(config) as dsns:
        if config.embeds_postgres:  # before the first start there is no schema yet; "no ticket" is the right answer
            await migrate(dsns[1], config.root / "sql/tickets", name="DB_TICKETS_DSN")
        async with open_pools(*dsns) as (_, tickets):
            return show(await tickets.list_tickets(uuid))
