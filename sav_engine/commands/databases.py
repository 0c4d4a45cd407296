"""Both databases as a whole: into a file, and back."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import trio

from ..config import Config
from .base import FAILED, OK, app, configured, log_to_stderr
from .tickets import dsns_of

RENEW_S = 0.5
T = TypeVar("T")


@app.command
def backup(*, out: Path | None = None, state_dir: Path | None = None) -> int:
    """Sauvegarde les deux bases dans un fichier, sans arrêter le moteur.

    Parameters
    ----------
    out
        le fichier à écrire ; par défaut un nom daté dans le dossier backups du dossier d'état
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records.backup import back_up

    config = configured(SAV_STATE_DIR=state_dir)
    log_to_stderr(config, json=False)
    path = out or default_file(config)
    shown = Progress()
    manifest = trio.run(partial(with_databases, config, lambda dsns: back_up(dsns, path, shown.rows)))
    shown.end()
    print(f"{path}  ({path.stat().st_size / 1e6:.1f} Mo)")
    print(summary_of(manifest))
    return OK


@app.command
def restore(file: Path, *, replace: bool = False, check: bool = False, state_dir: Path | None = None) -> int:
    """Remet les deux bases dans l'état d'une sauvegarde : tout, ou rien. Le moteur doit être arrêté.

    Parameters
    ----------
    file
        la sauvegarde
    replace
        remplace ce que les bases contiennent ; sans cela, elles doivent être vides
    check
        vérifie seulement la sauvegarde, sans toucher aux bases
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..records import restore as restoring

    config = configured(SAV_STATE_DIR=state_dir)
    log_to_stderr(config, json=False)
    sql_folder = config.root / "sql"
    if check:
        manifest = restoring.check_backup(sql_folder, file)
        print(f"Sauvegarde saine, du {created(manifest)} (moteur {manifest.engine}).")
        print(summary_of(manifest))
        return OK
    refuse_beside_an_engine(config)
    shown = Progress()

    def work(dsns: dict[str, str]) -> Any:
        return restoring.restore(dsns, sql_folder, file, replace=replace, on_rows=shown.rows)

    manifest = trio.run(partial(with_databases, config, work))
    shown.end()
    print(f"Bases remises dans l'état du {created(manifest)}.")
    print(summary_of(manifest))
    return OK


@app.command
def campaign(*, kills: int = 100, seed: int = 1) -> int:
    """Casse tout pendant que des appels passent, puis cherche chaque ticket (bases et dossiers à part).

    Parameters
    ----------
    kills
        arrêts brutaux du moteur ; les autres pannes suivent en proportion
    seed
        graine de tous les moments, pour rejouer la même campagne
    """
    from ..sandbox.campaign import as_table
    from ..sandbox.campaign import campaign as carried_out

    rows = trio.run(partial(carried_out, kills, seed, partial(print, file=sys.stderr, flush=True)))
    print(as_table(rows))
    if all(row.holds for row in rows):
        return OK
    print(f"Des tickets manquent. Pour rejouer : sav campaign --kills {kills} --seed {seed}", file=sys.stderr)
    return FAILED


@app.command
def bench_database(
    *, clients: int = 200_000, tickets: int = 1_000_000, calls: int = 20, seconds: float = 60.0, seed: int = 1
) -> int:
    """Mesure les requêtes d'un appel sur de grandes bases inventées, à part : plans, médianes, centiles.

    Parameters
    ----------
    clients
        nombre de clients inventés
    tickets
        nombre de tickets inventés
    calls
        appelants simultanés pendant la mesure
    seconds
        durée de la mesure
    seed
        graine des appels
    """
    from ..bench.database import Wanted
    from ..bench.database import bench_database as measured

    return trio.run(measured, Wanted(clients, tickets, calls, seconds, seed))


async def with_databases(config: Config, work: Callable[[dict[str, str]], T]) -> T:
    """`work` in a thread, with the DSNs by name."""
    async with dsns_of(config) as (clients, tickets):
        return await trio.to_thread.run_sync(work, {"clients": clients, "tickets": tickets})


def default_file(config: Config) -> Path:
    """Raises BackupError when its folder cannot be made."""
    from ..errors import BackupError, reason_of

    folder = config.state_dir / "backups"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as fault:
        raise BackupError(
            where=str(folder), what=f"ce dossier ne se crée pas ({reason_of(fault)})", fix="donnez --out"
        ) from fault
    return folder / f"sav-{datetime.now():%Y%m%d-%H%M%S}.zip"


def refuse_beside_an_engine(config: Config) -> None:
    """An engine would go on writing into what is being replaced. Raises BackupError."""
    from ..errors import BackupError
    from ..state_dir import read_record

    record = read_record(config.state_dir)
    if record is not None:
        raise BackupError(
            where=str(config.state_dir),
            what=f"un moteur tourne (processus {record.pid})",
            fix=f"arrêtez-le d'abord (Ctrl-C, ou kill {record.pid})",
        )


def created(manifest: Any) -> str:
    return f"{datetime.fromisoformat(manifest.created_at):%d/%m/%Y à %H:%M}"


def summary_of(manifest: Any) -> str:
    tables = [table for database in manifest.databases for table in database.tables]
    return "\n".join(f"  {table.name:<24} {table.rows:>10,} lignes".replace(",", " ") for table in tables)


class Progress:
    """How far it is, on a line of stderr that renews itself; nothing where that is no terminal."""

    def __init__(self) -> None:
        self._on_terminal = sys.stderr.isatty()
        self._told_at = 0.0

    def rows(self, table: str, done: int, in_all: int) -> None:
        if not self._on_terminal or time.monotonic() - self._told_at < RENEW_S:
            return
        self._told_at = time.monotonic()
        share = 100 * done // max(in_all, 1)
        print(f"\r  {table:<24} {share:3d} %  ({done} / {in_all})\x1b[K", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        if self._on_terminal and self._told_at:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
