"""I/O. The paid services: is the key good, is the model there, what is left of the quota? Nothing is bought."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import assert_never

import trio

from ..assemble_quota import Ask, quota_questions
from ..assemble_services import Check, service_checks, spent_today_eur
from ..config import Config
from ..errors import Faults, ProviderError, SavError
from ..providers.http import Refused
from ..providers.quota import Left
from . import Finding, fail, ok, warn

CHECK_S = 5.0  # for each: as at the engine's start
NEARLY = 0.8  # of the day's budget
LOOK = "recommencez plus tard, ou regardez sur le site du fournisseur"
RIGHT = {  # of a key that is to read the account
    "ElevenLabs, quota": "pour l'avoir ici, donnez-lui le droit « User : Read » chez le fournisseur",
    "Deepgram, quota": "pour l'avoir ici, donnez-lui le droit « billing:read » (rôle Admin) chez le fournisseur",
}
WITHOUT = (
    ("hears_with_deepgram", "Deepgram", "la transcription embarquée écoute : pour essayer", "DEEPGRAM_API_KEY"),
    ("speaks_with_elevenlabs", "ElevenLabs", "la voix embarquée parle : pour essayer", "ELEVENLABS_API_KEY"),
    ("writes_with_groq", "Groq", "le bilan des appels est fait par des règles", "GROQ_API_KEY"),
)


async def services_checks(config: Config) -> Sequence[Finding]:
    """What is missing, what each service that is used says, and the day's spending."""
    without = [
        warn(service, what, f"donnez {key}") for used, service, what, key in WITHOUT if not getattr(config, used)
    ]
    try:
        checks = service_checks(config)
    except Faults as faults:
        return [*without, *(fail(fault.where, fault.what, fault.fix) for fault in faults.faults)]
    except SavError as fault:
        return [*without, fail(fault.where, fault.what, fault.fix)]
    return [*without, *await services_found(checks, quota_questions(config)), *budget(config)]


async def services_found(checks: Sequence[Check], quotas: Mapping[str, Ask]) -> Sequence[Finding]:
    """Whoever does not answer at all is not asked for his quota."""
    found: list[Finding] = []
    for check in checks:
        found.append(await asked(check))
        if found[-1].level != "fail" and check.service in quotas:
            found.append(await quota(check.service, quotas[check.service]))
    return found


async def asked(check: Check) -> Finding:
    with trio.move_on_after(CHECK_S):
        try:
            told = await check.ask()
        except ProviderError as fault:
            return fail(fault.where, fault.what, fault.fix)
        if told.startswith("! "):
            return warn(check.service, told.removeprefix("! "), "les appels ont lieu, moins bien")
        return ok(check.service, told)
    return fail(check.service, f"pas de réponse en {CHECK_S:g} s", "voyez le réseau, et l'adresse du service")


async def quota(service: str, ask: Ask) -> Finding:
    """Not to know it stops no call: only an empty account and a wrong key are failures."""
    where = f"{service}, quota"
    with trio.move_on_after(CHECK_S):
        try:
            return of_quota(where, await ask())
        except Refused as refused:
            return unread(where, refused)
        except ProviderError as fault:
            return warn(where, f"inconnu : {fault.what}", LOOK)
    return warn(where, f"inconnu : pas de réponse en {CHECK_S:g} s", LOOK)


def of_quota(where: str, left: Left) -> Finding:
    match left.state:
        case "spent":
            return fail(where, left.told, left.fix)
        case "low":
            return warn(where, left.told, left.fix)
        case "ample" | "unknown":
            return ok(where, left.told)
        case _:
            assert_never(left.state)


def unread(where: str, refused: Refused) -> Finding:
    """A key may well speak, listen or write, and not have the right to read the account."""
    if refused.status == 403 or refused.code == "missing_permissions":
        what = f"cette clé n'a pas le droit de le lire (HTTP {refused.status})"
        return warn(where, what, f"rien ne l'oblige ; {RIGHT.get(where, LOOK)}")
    if refused.status in (401, 402):
        return fail(where, refused.what, refused.fix)
    return warn(where, f"inconnu : {refused.what}", LOOK)


def budget(config: Config) -> Sequence[Finding]:
    if config.daily_budget_eur is None:
        return []
    spent, limit = spent_today_eur(config), config.daily_budget_eur
    told = f"{spent:.2f} EUR dépensés aujourd'hui, sur {limit:g}".replace(".", ",")
    if spent >= limit:
        return [fail("SAV_DAILY_BUDGET_EUR", f"{told} : services payants arrêtés jusqu'à minuit", "augmentez-le")]
    if spent >= NEARLY * limit:
        return [warn("SAV_DAILY_BUDGET_EUR", told, "au-delà, la parole embarquée répond jusqu'à minuit")]
    return [ok("SAV_DAILY_BUDGET_EUR", told)]
