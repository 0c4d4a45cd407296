"""Looking at a running engine: what its calls do now."""

from __future__ import annotations

import shutil
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from .base import OK, app, configured, to_json
from .misuse import checked_port


@app.command
def top(*, once: bool = False, json: bool = False, port: int | None = None, state_dir: Path | None = None) -> int:
    """Montre les appels en cours, seconde par seconde : étape, parole, délais, services ; q pour quitter.

    Parameters
    ----------
    once
        une seule fois, sans occuper l'écran
    json
        une seule fois, en JSON
    port
        port de la page /calls (PROMETHEUS_PORT), si le dossier d'état ne se lit pas
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from ..top.live import watch
    from ..top.look import Where, look
    from ..top.screen import drawn, screen

    checked_port("sav top", port)
    where = Where(configured(SAV_STATE_DIR=state_dir).state_dir, port)
    told = look(where)  # an engine that is not there is told here, and not on another screen
    if json:
        print(to_json(dict(told)))
    elif once or not (sys.stdin.isatty() and sys.stdout.isatty()):
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else sys.maxsize
        for line in screen(told, datetime.now().astimezone(), sys.maxsize):
            print(drawn(line, width, coloured=False))
    else:
        with suppress(KeyboardInterrupt):
            watch(where)
    return OK
