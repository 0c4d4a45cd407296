"""Pure. What AudioSocket does wrong in which Asterisk.

Theory: three source files decide, and they changed in four steps; each step reached the living branches in some
release of theirs. The same tests were run on the modules of 22.3.0, 22.4.1, 22.6.0, 22.8.2, 22.9.0 and 22.10.1; the
releases of other branches follow from the same changes being in them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

import attrs

Judgement = Literal["ok", "warn", "fail"]

# Branch -> first minor release that has the step. A branch without the step ended before it.
GRACEFUL: Mapping[int, int] = {20: 14, 21: 9, 22: 4, 23: 0}  # the engine may end a call; keys are passed on
PATIENT: Mapping[int, int] = {20: 15, 21: 10, 22: 5, 23: 0}  # a payload may come in two pieces, 5 ms apart
WIDEBAND: Mapping[int, int] = {20: 17, 21: 12, 22: 7, 23: 1}  # sound at other rates is labelled as what it is
WHOLE: Mapping[int, int] = {20: 19, 22: 9, 23: 3}  # a header may come in two pieces
TRIED_MAX = (23, 4)  # newest release whose sources were read


@attrs.frozen
class Version:
    """What is known of one release. faults: in French, one line each, the worst first."""

    text: str
    judgement: Judgement
    faults: tuple[str, ...] = ()


def judge(text: str, *, gives_back: bool = False) -> Version:
    """text: as Asterisk says it: `22.10.1`, `certified/20.7-cert3`, `GIT-master-…`.

    gives_back: the dialplan moves callers once the line is given back (AMI_TRANSFER_BY=dialplan).
    """
    found = re.search(r"(?<![0-9a-z.])(\d{2})\.(\d{1,3})(?![0-9])", text)
    if found is None:
        return Version(text, "warn", ("version inconnue, jamais essayée : passez un appel d'essai",))
    branch, minor = int(found[1]), int(found[2])
    if (branch, minor) > TRIED_MAX and branch > TRIED_MAX[0]:
        return Version(text, "warn", ("plus récent que ce qui a été essayé : passez un appel d'essai",))
    if not _has(GRACEFUL, branch, minor):
        return Version(text, "fail", _old(branch, minor, gives_back=gives_back))
    faults = list(_later(branch, minor))
    return Version(text, "warn" if faults else "ok", tuple(faults))


def _has(step: Mapping[int, int], branch: int, minor: int) -> bool:
    return branch > max(step) or minor >= step.get(branch, 1_000)


def _old(branch: int, minor: int, *, gives_back: bool) -> tuple[str, ...]:
    faults = [
        "un moteur qui s'arrête laisse l'appelant dans le silence, et occupe un cœur jusqu'à ce qu'il raccroche",
        "les touches du téléphone ne sont jamais transmises",
        "la fin de l'appel par le moteur coupe l'appelant : aucun repli sur des humains",
    ]
    if gives_back:
        faults.insert(0, "AMI_TRANSFER_BY=dialplan ne peut pas marcher : rendre la ligne coupe l'appelant")
    if (branch, minor) < (18, 20) or (branch == 20 and minor < 5):
        faults.append("chaque appel occupe un cœur entier")
    return tuple(faults)


def _later(branch: int, minor: int) -> list[str]:
    faults: list[str] = []
    if not _has(PATIENT, branch, minor):
        faults.append("une trame coupée en deux par le réseau coupe l'appel : moteur et Asterisk sur une machine")
    elif not _has(WHOLE, branch, minor):
        faults.append("un en-tête coupé en deux par le réseau coupe l'appel : gardez le moteur tout près")
    if not _has(WIDEBAND, branch, minor):
        faults.append("le pilote de canal étiquette mal le son à 16 kHz : prenez /c(slin), pas /c(slin16)")
    return faults
