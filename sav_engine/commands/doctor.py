"""Is this installation well? Each subject is a function of `sav_engine.doctor`; new ones are added to the list."""

from __future__ import annotations

from typing import Annotated

import trio
from cyclopts import Parameter

from .base import FAILED, OK, app, configured, to_json


@app.command
def doctor(
    *,
    asterisk: Annotated[bool, Parameter(negative="")] = False,
    services: Annotated[bool, Parameter(negative="")] = False,
    json: bool = False,
) -> int:
    """Examine l'installation, et dit ce qui n'ira pas, avec le remède ; ne change rien.

    Parameters
    ----------
    asterisk
        seulement les Asterisk configurés : version, droits du compte, contextes du plan
    services
        seulement les services payants : clés, modèles, budget ; rien n'est acheté
    json
        un objet JSON sur la sortie standard
    """
    import attrs

    from ..doctor import Check, as_text, is_well
    from ..doctor.asterisk import asterisk_checks
    from ..doctor.services import services_checks

    subjects: dict[str, Check] = {"asterisk": asterisk_checks, "services": services_checks}
    wanted = {"asterisk": asterisk, "services": services}
    chosen = [name for name in subjects if wanted[name]] or list(subjects)
    config = configured()
    findings = [finding for name in chosen for finding in trio.run(subjects[name], config)]
    print(to_json({"findings": [attrs.asdict(one) for one in findings]}) if json else as_text(findings))
    return OK if is_well(findings) else FAILED
