"""I/O. The paid services: is the key good, is the model there, is there money left? Nothing is bought."""

from __future__ import annotations

from collections.abc import Sequence

import trio

from ..assemble_services import Check, service_checks, spent_today_eur
from ..config import Config
from ..errors import Faults, ProviderError, SavError
from . import Finding, fail, ok, warn

CHECK_S = 5.0  # for each: as at the engine's start
NEARLY = 0.8  # of the day's budget
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
    return [*without, *[await asked(check) for check in checks], *budget(config)]


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
