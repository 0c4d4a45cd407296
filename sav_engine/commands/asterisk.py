"""Asterisk: the lines it needs for this installation, and the traps of its manager interface."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from .base import FAILED, OK, app, configured
from .misuse import MisuseError


@app.command
def dialplan(
    *,
    plain: Annotated[bool, Parameter(negative="")] = False,
    freepbx: Annotated[bool, Parameter(negative="")] = False,
    driver: Annotated[bool, Parameter(negative="")] = False,
    queue: str | None = None,
    engine_host: str | None = None,
) -> int:
    """Écrit les lignes exactes à mettre dans Asterisk pour cette installation (hôte, ports, contextes des réglages).

    Parameters
    ----------
    plain
        un Asterisk seul : extensions.conf et manager.conf (le défaut)
    freepbx
        FreePBX : extensions_custom.conf et manager_custom.conf
    driver
        par le pilote de canal (Dial) au lieu de l'application AudioSocket
    queue
        file d'attente des techniciens ; par défaut technicians, ou 600 sous FreePBX
    engine_host
        adresse du moteur vue d'Asterisk ; par défaut celle des réglages
    """
    from ..dialplan import extensions, manager
    from ..dialplan_of import installation_of

    if plain and freepbx:
        raise MisuseError(
            where="sav dialplan", what="--plain et --freepbx sont demandés", fix="choisissez l'un des deux"
        )
    made = installation_of(configured(), freepbx=freepbx, driver=driver, queue=queue, engine_host=engine_host)
    print(extensions(made))
    print(manager(made))
    return OK


@app.command
def traps() -> int:
    """Joue les pièges connus de l'interface de gestion d'Asterisk, et dit ce que fait le moteur à chacun."""
    from .. import logs
    from ..sandbox.ami_traps import table

    logs.configure(json=False, level="ERROR", caller_words=False, secrets=())  # each trap is an incident of its own
    text, is_sound = table()
    print(text)
    return OK if is_sound else FAILED
