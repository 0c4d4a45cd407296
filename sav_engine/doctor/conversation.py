"""I/O (files). What callers will hear: a sound flow, whether it is open now, and a sound for every sentence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import trio

from ..assemble_script import check_report, sounds_report
from ..config import Config
from ..errors import Faults, ModelError, ProviderError, SavError
from ..opening import now_in_words, read_hours
from ..providers.sentence_encoder import SentenceEncoder
from . import Finding, fail, ok, warn

SHOWN_MAX = 5  # `sav check` shows them all, with their cures


async def conversation_checks(config: Config) -> Sequence[Finding]:
    try:
        return await trio.to_thread.run_sync(of_files, config)
    except Faults as faults:
        return [fail(fault.where, fault.what, fault.fix) for fault in faults.faults]
    except SavError as fault:
        return [fail(fault.where, fault.what, fault.fix)]


def of_files(config: Config) -> Sequence[Finding]:
    report = check_report(config, dialogues=False)
    found = [fail(f"{one.file}:{one.line}", one.fault, one.cure) for one in report.findings[:SHOWN_MAX]]
    if (more := len(report.findings) - SHOWN_MAX) > 0:
        found.append(fail(str(config.flow), f"{more} autre(s) défaut(s)", "« sav check » les montre tous"))
    return [
        *(found or [ok(f"déroulé ({config.flow.name})", f"sain : {', '.join(report.worst)}")]),
        *([] if found else [opening_hours(config, datetime.now(UTC))]),
        *(sounds(config) if report.texts_are_read else []),
        understanding(config),
    ]


def opening_hours(config: Config, now: datetime) -> Finding:
    """Whether callers are answered, at this moment. Raises FlowError, Faults."""
    hours = read_hours(config.flow)
    told = f"{now_in_words(hours, now)} ({hours.zone})"
    if config.opens_always:
        why = "SAV_ALWAYS_OPEN=1" if config.always_open else "à l'essai, sans Asterisk"
        return ok("horaires", f"répond à toute heure ({why}) ; sinon {told}")
    return ok("horaires", told)


def understanding(config: Config) -> Finding:
    """Whether an utterance the rules are unsure of is read by the encoder as well."""
    try:
        SentenceEncoder(config.model_dir).read("bonjour")
    except (ModelError, ProviderError) as fault:
        limit = f"{fault.what} ; les règles et les mots comptés décident seuls, et comprennent moins bien"
        return warn("compréhension", limit, fault.fix)
    return ok("compréhension", "règles, mots comptés et encodeur de phrases")


def sounds(config: Config) -> Sequence[Finding]:
    lines, fresh = sounds_report(config)
    if fresh:
        return [ok("phrases", "chaque phrase constante a son son")]
    return [warn("phrases", lines[-1] if lines else "des sons manquent", "« sav prompts build » les fabrique")]
