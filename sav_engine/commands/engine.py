"""The engine itself: run it, have it read its files again."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

import trio

from .base import FAILED, OK, Flag, app, configured, log_to_stderr


@app.command
def run(
    *,
    host: Flag = None,
    port: int | None = None,
    metrics_host: Flag = None,
    metrics_port: int | None = None,
    state_dir: Path | None = None,
    flow: Path | None = None,
    media: Flag = None,
    log_level: Flag = None,
    json_logs: bool = False,
) -> int:
    """Répond aux appels jusqu'à Ctrl-C.

    Parameters
    ----------
    host
        adresse AudioSocket (AUDIOSOCKET_HOST)
    port
        port AudioSocket, 0 pour un port libre (AUDIOSOCKET_PORT)
    metrics_host
        adresse des pages /metrics, /healthz, /readyz (PROMETHEUS_HOST)
    metrics_port
        leur port (PROMETHEUS_PORT)
    state_dir
        dossier d'état (SAV_STATE_DIR)
    flow
        déroulé de l'appel (SAV_FLOW)
    media
        pump ou direct (SAV_MEDIA)
    log_level
        DEBUG, INFO, WARNING ou ERROR (LOG_LEVEL)
    json_logs
        journal en JSON, une ligne par événement
    """
    with suppress(KeyboardInterrupt):  # pressed before the engine listens for it: nothing has begun yet
        from .. import startup
        from ..stages import Stages

        config = configured(
            AUDIOSOCKET_HOST=host,
            AUDIOSOCKET_PORT=port,
            PROMETHEUS_HOST=metrics_host,
            PROMETHEUS_PORT=metrics_port,
            SAV_STATE_DIR=state_dir,
            SAV_FLOW=flow,
            SAV_MEDIA=media,
            LOG_LEVEL=log_level,
        )
        log_to_stderr(config, json=json_logs)
        trio.run(startup.run, config, Stages(sys.stdout))
    return OK


@app.command
def reload(*, state_dir: Path | None = None) -> int:
    """Fait relire le déroulé et les phrases au moteur qui tourne ; refusé s'ils ne sont pas sains.

    Parameters
    ----------
    state_dir
        dossier d'état du moteur (SAV_STATE_DIR)
    """
    from .. import reload as reloading

    outcome = trio.run(reloading.ask, configured(SAV_STATE_DIR=state_dir).state_dir)
    print(outcome.text, file=sys.stdout if outcome.is_taken else sys.stderr)
    return OK if outcome.is_taken else FAILED
