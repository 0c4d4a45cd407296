"""I/O. The two databases: there, ours to use, of a version we know, with our schema; and what waits for them."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path

from ..config import Config
from ..errors import SavError
from ..keeping import SPOOL
from ..records import embedded, place, programs
from ..records.migrate import status
from ..records.probe import Seen, look
from ..records.spool import Entry, Spool
from . import Finding, fail, ok, warn

MAJORS = range(15, 19)  # those the record suites are run on
SLOW_S = 0.05  # a look-up at the start of a call asks five times within 2 s; a server beside us answers in 1 ms
CLOCK_S = 2.0  # "transfers of the last ten minutes" and the times of tickets come from both clocks
WAITED_S = 3600.0
FILES = (("DB_CLIENTS_DSN", "sql/clients"), ("DB_TICKETS_DSN", "sql/tickets"))


async def data_checks(config: Config) -> Sequence[Finding]:
    """The configured servers, or the embedded one: found if it runs, started for the moment if it has data."""
    spooled = spool_checks(config.state_dir / SPOOL)
    if config.db_clients_dsn is not None and config.db_tickets_dsn is not None:
        return [*await of_servers(config, (config.db_clients_dsn, config.db_tickets_dsn)), *spooled]
    try:
        if not (place.home_of(config.state_dir) / "data").exists():
            return [not_created_yet(), *spooled]
        async with embedded.borrowed(config.state_dir) as server:
            return [*await of_servers(config, (server.clients_dsn, server.tickets_dsn)), *spooled]
    except SavError as fault:
        return [fail(fault.where, fault.what, fault.fix), *spooled]


def not_created_yet() -> Finding:
    found = programs.find(os.environ)
    return ok("PostgreSQL embarqué", f"sera créé au premier « sav run » (programmes : {found.origin})")


async def of_servers(config: Config, dsns: tuple[str, str]) -> Sequence[Finding]:
    findings: list[Finding] = []
    for (name, folder), dsn in zip(FILES, dsns, strict=True):
        findings += await of_server(name, dsn, config.root / folder)
    return findings


async def of_server(name: str, dsn: str, scripts: Path) -> Sequence[Finding]:
    """One database. A server that is away has one finding, not one for each question it does not answer."""
    try:
        seen = await look(dsn, name=name)
        steps = await status(dsn, scripts, name=name)
    except SavError as fault:
        return [fail(fault.where, fault.what, fault.fix)]
    waiting = sum(step.applied_at is None for step in steps)
    return [*judged(name, seen), schema(name, len(steps), waiting)]


def judged(name: str, seen: Seen) -> Sequence[Finding]:
    """What there is to say of the server itself."""
    told = f"PostgreSQL {seen.major}, répond en {seen.answer_s * 1000:.0f} ms"
    if seen.is_read_only:
        cure = "donnez le DSN du serveur principal"
        return [fail(name, f"{told}, en lecture seule : les tickets attendraient sur le disque", cure)]
    findings = [ok(name, told) if seen.major in MAJORS else unknown_version(name, seen.major)]
    if seen.answer_s > SLOW_S:
        cure = "rapprochez la base du moteur, ou regardez sa charge (pg_stat_activity)"
        findings.append(warn(name, f"lente ({seen.answer_s * 1000:.0f} ms par question)", cure))
    if abs(seen.clock_ahead_s) > CLOCK_S:
        what = f"son horloge et la nôtre diffèrent de {abs(seen.clock_ahead_s):.0f} s"
        findings.append(warn(name, what, "synchronisez les deux machines (chrony ou systemd-timesyncd)"))
    if not seen.may_create:
        what = "ce compte ne peut pas créer de tables : le schéma ne sera pas mis à jour"
        findings.append(
            warn(name, what, "GRANT CREATE ON SCHEMA public à ce compte, ou « sav migrate » sous un autre")
        )
    return findings


def unknown_version(name: str, major: int) -> Finding:
    if major < MAJORS.start:
        return fail(name, f"PostgreSQL {major} est trop ancien", "prenez PostgreSQL 15 à 18")
    return warn(
        name, f"PostgreSQL {major} : jamais essayé avec ce moteur", "prenez PostgreSQL 15 à 18, ou essayez d'abord"
    )


def schema(name: str, files: int, waiting: int) -> Finding:
    if waiting:
        cure = "« sav run » les applique à son démarrage, ou « sav migrate » maintenant"
        return warn(name, f"schéma : {waiting} fichier(s) sur {files} à appliquer", cure)
    return ok(name, f"schéma à jour ({files} fichiers)")


# ---------------------------------------------------------------- what waits on the disk


def spool_checks(folder: Path) -> Sequence[Finding]:
    """Tickets that have not reached the database, and those that never will by themselves."""
    if not folder.exists():
        return []
    try:
        spool = Spool(folder)
        standing, oldest = spool.standing(), oldest_s(spool.waiting())
    except SavError as fault:
        return [fail(fault.where, fault.what, fault.fix)]
    findings = []
    if standing.aside:
        what = f"{standing.aside} ticket(s) abîmé(s) ou refusé(s) par la base, mis de côté"
        findings.append(warn("tickets en attente", what, "« sav tickets spool » dit lesquels, et pourquoi"))
    if standing.is_filling:
        what = f"{standing.tickets} sur {standing.tickets_max} : au-delà, les appels seront refusés"
        return [*findings, fail("tickets en attente", what, "remettez la base en marche")]
    if standing.tickets and oldest > WAITED_S:
        what = f"{standing.tickets}, le plus ancien depuis {oldest / 3600:.0f} h"
        return [*findings, warn("tickets en attente", what, "lancez le moteur, ou remettez la base en marche")]
    return [*findings, ok("tickets en attente", str(standing.tickets) if standing.tickets else "aucun")]


def oldest_s(waiting: Sequence[Entry]) -> float:
    """Age of the oldest, 0 when nothing waits. One that leaves while we look does not wait any more."""
    now = time.time()
    times = [entry.path.stat().st_mtime for entry in waiting if entry.path.exists()]
    return max((now - at for at in times), default=0.0)
