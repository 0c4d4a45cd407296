"""The engine itself: run it, have it read its files again."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import trio

from .base import FAILED, OK, Flag, app, configured, log_to_stderr
from .misuse import MisuseError

if TYPE_CHECKING:  # rooms are imported inside the commands
    from ..sandbox.beside import Beside
    from ..stages import Stages
    from ..state_dir import StateDir

Flags = Mapping[str, str | int | Path | None]  # settings given on the command line


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
    sandbox: bool = False,
    latency: Path | None = None,
    faults: Path | None = None,
    scripted: bool = False,
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
    sandbox
        joue les services de production sur cette machine, sans clé ni dépense (make run SANDBOX=1)
    latency
        avec --sandbox : fichier YAML des délais de chacun
    faults
        avec --sandbox : fichier YAML des pannes de chacun
    scripted
        avec --sandbox : parole de théâtre, qui ne coûte rien
    """
    if not sandbox and (latency or faults or scripted):
        what = "--latency, --faults et --scripted parlent des services joués, et aucun ne l'est"
        raise MisuseError(where="sav run", what=what, fix="ajoutez --sandbox, ou retirez-les")
    flags = {
        "AUDIOSOCKET_HOST": host,
        "AUDIOSOCKET_PORT": port,
        "PROMETHEUS_HOST": metrics_host,
        "PROMETHEUS_PORT": metrics_port,
        "SAV_STATE_DIR": state_dir,
        "SAV_FLOW": flow,
        "SAV_MEDIA": media,
        "LOG_LEVEL": log_level,
    }
    with suppress(KeyboardInterrupt):  # pressed before the engine listens for it: nothing has begun yet
        from ..sandbox.beside import Beside

        start(flags, Beside(latency, faults, scripted) if sandbox else None, json_logs=json_logs)
    return OK


def start(flags: Flags, beside: Beside | None, *, json_logs: bool) -> None:
    """Until it is stopped. beside: with its services played beside it."""
    from .. import startup
    from ..sandbox.switchboard import played_asterisk
    from ..stages import Stages
    from ..state_dir import owned

    config, stages = configured(**flags), Stages(sys.stdout)
    log_to_stderr(config, json=json_logs)
    if beside:
        with owned(config.state_dir) as state:  # before the models are loaded: who calls meanwhile waits for it
            trio.run(run_in_sandbox, flags, beside, state, stages)
    else:
        trio.run(startup.run, config, stages, played_asterisk)


async def run_in_sandbox(flags: Flags, wanted: Beside, state: StateDir, stages: Stages) -> None:
    """The engine with its services played beside it; what the operator configured otherwise holds."""
    from .. import startup
    from ..sandbox.beside import services_beside
    from ..sandbox.switchboard import played_asterisk

    async with AsyncExitStack() as until_the_end:
        with stages.stage("Bac à sable") as stage:
            settings = await until_the_end.enter_async_context(services_beside(wanted))
            stage.detail = f"Deepgram, Groq et ElevenLabs joués, {'parole de théâtre' if wanted.scripted else 'voix'}"
        config = attrs.evolve(configured(**{**flags, **settings}), in_sandbox=True)
        await startup.run(config, stages, played_asterisk, state)


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
