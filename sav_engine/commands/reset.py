"""Starting again from nothing, with everything that was there kept beside."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import trio

from ..config import Config
from .base import FAILED, OK, app
from .databases import backup, refuse_beside_an_engine
from .desk import agreed, quietly_configured, ready_dsns

if TYPE_CHECKING:
    from ..records.desk import Both


@app.command
def reset(*, yes: bool = False, state_dir: Path | None = None) -> int:
    """Vide les deux bases et les dossiers des appels, après une sauvegarde. Le moteur doit être arrêté.

    Parameters
    ----------
    yes
        sans demander
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    config = quietly_configured(state_dir)
    refuse_beside_an_engine(config)
    trio.run(counted, config)
    if not agreed("Tout vider, après une sauvegarde ?", yes=yes):
        return FAILED
    backup(state_dir=state_dir)  # raises, and nothing is emptied, when it cannot be written
    trio.run(emptied, config)
    kept = set_aside(config)
    print("Bases vidées ; « sav restore » les remet comme elles étaient.")
    if kept is not None:
        print(f"Traces, enregistrements et tickets en attente sont dans {kept}.")
    return OK


async def counted(config: Config) -> None:
    """Says what there is to lose."""
    from ..records.desk import in_both, rows_of

    def work(both: Both) -> dict[str, int]:
        return rows_of(both.clients) | rows_of(both.tickets)

    async with ready_dsns(config) as dsns:
        for table, rows in (await in_both(dsns, work)).items():
            print(f"  {table:<24} {rows:>10,} lignes".replace(",", " "))


async def emptied(config: Config) -> None:
    """Both, or none. Raises RecordsError."""
    from ..records.desk import empty, in_both

    def work(both: Both) -> None:
        empty(both.clients)
        empty(both.tickets)

    async with ready_dsns(config) as dsns:
        await in_both(dsns, work)


def set_aside(config: Config) -> Path | None:
    """The folders of calls, moved beside the backups. None: there was nothing in them. Raises OutputError."""
    from ..errors import OutputError, reason_of
    from ..keeping import NEWCOMERS, RECORDINGS, SPOOL, TRACES

    folders = [config.state_dir / name for name in (TRACES, SPOOL, NEWCOMERS, RECORDINGS)]
    full = [folder for folder in folders if folder.is_dir() and any(folder.rglob("*.*"))]
    if not full:
        return None
    place = config.state_dir / "backups" / f"reset-{datetime.now():%Y%m%d-%H%M%S}"
    try:
        place.mkdir(mode=0o700, parents=True)
        for folder in full:
            folder.rename(place / folder.name)
    except OSError as fault:
        what = f"ne se déplace pas ({reason_of(fault)})"
        raise OutputError(where=str(place), what=what, fix="déplacez vous-même ces dossiers") from fault
    return place
