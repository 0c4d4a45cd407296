"""Is this installation well? Each subject is a function of `sav_engine.doctor`; new ones are added to the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated, Literal

import trio
from cyclopts import Parameter

from .base import FAILED, OK, app, configured, dotenv_in_use, to_json

if TYPE_CHECKING:
    from ..config import Config
    from ..doctor import Finding

Subject = Literal["machine", "fichiers", "bases", "conversation", "ports", "asterisk", "services"]


@app.command
def doctor(
    *subjects: Subject,
    asterisk: Annotated[bool, Parameter(negative="")] = False,
    services: Annotated[bool, Parameter(negative="")] = False,
    calls: int | None = None,
    json: bool = False,
) -> int:
    """Examine l'installation, et dit ce qui n'ira pas, avec le remède ; ne change rien.

    Parameters
    ----------
    subjects
        seulement ceux-ci : machine (processeur, mémoire, disque, horloge), fichiers (droits), bases, conversation
        (déroulé, phrases), ports (et pare-feu), asterisk, services
    asterisk
        seulement les Asterisk configurés : version, droits du compte, contextes du plan
    services
        seulement les services payants : clés, modèles, budget ; rien n'est acheté
    calls
        le nombre d'appels à la fois qui est voulu (MAX_CONCURRENT_CALLS)
    json
        un objet JSON sur la sortie standard
    """
    import attrs

    from ..doctor import is_well
    from ..errors import Faults

    wanted = {*subjects, *(["asterisk"] if asterisk else []), *(["services"] if services else [])}
    try:
        config = configured(MAX_CONCURRENT_CALLS=calls)
    except Faults as faults:  # without settings nothing else can be examined
        findings = of_settings(faults)
        show(findings, json=json)
    else:
        findings = [*of_warnings(config), *examined(config, wanted, json=json)]
    if json:
        print(to_json({"findings": [attrs.asdict(one) for one in findings]}))
    elif len(wanted) != 1:
        print(summary(findings))
    return OK if is_well(findings) else FAILED


def examined(config: Config, wanted: set[str], *, json: bool) -> list[Finding]:
    """One subject after the other, each shown as soon as it is known: a server that is away takes seconds."""
    found: list[Finding] = []
    for name, (title, check) in checks().items():
        if wanted and name not in wanted:
            continue
        if not json:
            print(f"\n{title}" if found else title, flush=True)
        new = check(config)
        show(new, json=json)
        found += new
    return found


def checks() -> dict[str, tuple[str, Callable[[Config], Sequence[Finding]]]]:
    """By the name of the subject, in the order of a first installation: its title, and how it is examined."""
    import os

    from ..doctor import Check
    from ..doctor.asterisk import asterisk_checks
    from ..doctor.conversation import conversation_checks
    from ..doctor.data import data_checks
    from ..doctor.files import file_checks
    from ..doctor.machine import machine_checks
    from ..doctor.ports import ports_checks
    from ..doctor.services import services_checks

    def run(check: Check) -> Callable[[Config], Sequence[Finding]]:
        return lambda config: trio.run(check, config)

    return {
        "machine": ("Machine", run(machine_checks)),
        "fichiers": ("Fichiers", lambda config: file_checks(config, dotenv_in_use(), os.environ)),
        "bases": ("Bases de données", run(data_checks)),
        "conversation": ("Conversation", run(conversation_checks)),
        "ports": ("Ports et pare-feu", run(ports_checks)),
        "asterisk": ("Asterisk", run(asterisk_checks)),
        "services": ("Services de parole", run(services_checks)),
    }


def of_settings(faults: object) -> list[Finding]:
    from ..doctor import fail
    from ..errors import Faults

    assert isinstance(faults, Faults)
    return [fail(one.where, one.what, one.fix) for one in faults.faults]


def of_warnings(config: Config) -> list[Finding]:
    from ..doctor import warn

    return [warn("réglages", word, ".env.example les contient tous") for word in config.warnings]


def show(findings: Sequence[Finding], *, json: bool) -> None:
    from ..doctor import as_text

    if findings and not json:
        print(as_text(findings), flush=True)


def summary(findings: Sequence[Finding]) -> str:
    levels = [one.level for one in findings]
    failed, limits = levels.count("fail"), levels.count("warn")
    if failed:
        return f"\n{failed} point(s) à corriger, {limits} à savoir."
    return f"\nRien n'empêche de répondre au téléphone ; {limits} point(s) à savoir."
