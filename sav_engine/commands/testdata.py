"""Test data: invented clients, companies and tickets, every row marked, so that they can go again."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import trio
from cyclopts import App

from ..config import Config
from .base import OK, app
from .desk import quietly_configured, ready_dsns

testdata_app = App(name="testdata", help="Les données d'essai : 36 clients, 11 sociétés, quatre situations.")
app.command(testdata_app)


@testdata_app.command(name="load")
def testdata_load(*, state_dir: Path | None = None) -> int:
    """Charge les clients, sociétés et tickets inventés ; peut se refaire.

    Parameters
    ----------
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    trio.run(partial(load, quietly_configured(state_dir)))
    return OK


@testdata_app.command(name="clean")
def testdata_clean(*, state_dir: Path | None = None) -> int:
    """Retire les données d'essai, et elles seules.

    Parameters
    ----------
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    trio.run(partial(clean, quietly_configured(state_dir)))
    return OK


async def load(config: Config) -> None:
    from ..records.demo import load_demo

    async with ready_dsns(config) as dsns:
        loaded = await load_demo(*dsns, config.root / "sql/demo")
    print(f"{loaded.clients} clients, {loaded.companies} sociétés, {loaded.tickets} tickets d'essai, tous marqués.")
    print(SITUATIONS)


async def clean(config: Config) -> None:
    from ..records.demo import clean_demo

    async with ready_dsns(config) as dsns:
        gone = await clean_demo(*dsns)
    print(f"Retirés : {gone.clients} clients, {gone.companies} sociétés, {gone.tickets} tickets d'essai.")
    if gone.companies_kept:
        print(f"{gone.companies_kept} société(s) d'essai gardée(s) : de vrais clients en font partie.")


SITUATIONS = """\
Appelez avec « sav call --number » :
  06 39 98 00 01  un client dont le dossier internet est ouvert
  06 39 98 00 07  un client dont la téléphonie a été confiée hier à un technicien
  06 39 98 00 02  un client qui a déjà appelé, sans rien d'ouvert
  06 39 98 00 90  quelqu'un qui a déjà appelé, et n'est pas client"""
