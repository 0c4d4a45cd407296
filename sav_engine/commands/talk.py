"""Speaking with the engine through a browser."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import attrs
import trio

from ..config import Config
from .base import OK, app, configured, log_to_stderr
from .misuse import checked_port
from .tickets import read_tickets


@app.command
def talk(*, port: int = 0, browser: bool = True, state_dir: Path | None = None) -> int:
    """Ouvre une page pour parler au moteur : au micro ou par phrases, avec ce qu'il entend, pense et écrit.

    Parameters
    ----------
    port
        port de la page, sur cette machine seulement ; 0 pour un port libre
    browser
        ouvre le navigateur s'il y en a un
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR) ; s'il n'en tourne pas, il en démarre un
    """
    from ..talk.command import Wanted
    from ..talk.command import talk as talking

    checked_port("sav talk", port)
    config = configured(SAV_STATE_DIR=state_dir)
    log_to_stderr(attrs.evolve(config, log_level="ERROR"), json=False)
    wanted = Wanted(
        state_dir=config.state_dir,
        ticket=partial(read_ticket, config),
        port=port,
        opens_browser=browser,
        model_dir=config.model_dir,
        technicians=(config.ami_transfer_context, config.ami_transfer_exten),
    )
    trio.run(talking, wanted)
    return OK


async def read_ticket(config: Config, call_id: UUID) -> dict[str, Any] | None:
    """As the database has it; None when there is none yet."""
    import json

    rows: list[dict[str, Any]] = json.loads(await read_tickets(config, json=True, uuid=call_id))
    return rows[0] if rows else None
