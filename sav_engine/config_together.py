"""Pure. Settings that depend on each other: half a service, a choice without its key, one port for two."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from .errors import ConfigError


def contradictions(given: AbstractSet[str], values: Mapping[str, Any]) -> Iterable[ConfigError]:
    """given: names in the environment that have a value. values: of each field of Config, defaults included."""
    if "AMI_SERVERS" not in given:  # there each entry may have its own host, account and secret
        yield from _all_or_none(
            ("AMI_HOST", "AMI_USERNAME", "AMI_SECRET"), given, "l'AMI n'est configurée qu'à moitié"
        )
    yield from _all_or_none(("DB_CLIENTS_DSN", "DB_TICKETS_DSN"), given, "une base serait externe, l'autre embarquée")
    yield from _all_or_none(("SMTP_URL", "SAV_MAIL_FROM"), given, "l'envoi d'e-mails n'est configuré qu'à moitié")
    yield from _all_or_none(("WEBHOOK_URL", "WEBHOOK_SECRET"), given, "le webhook n'est configuré qu'à moitié")
    both = ("DASHBOARD_CLIENTS_DSN", "DASHBOARD_TICKETS_DSN")
    yield from _all_or_none(both, given, "le tableau de bord n'aurait qu'une de ses deux bases")
    yield from _all_or_none(("DASHBOARD_TLS_CERT", "DASHBOARD_TLS_KEY"), given, "HTTPS demande les deux")
    for name, key in (("stt", "deepgram"), ("tts", "elevenlabs"), ("llm", "groq")):
        if values[name] == key and not values[f"{key}_api_key"]:
            yield ConfigError(
                where=f"SAV_{name.upper()}",
                what=f"« {key} » est choisi, sans clé",
                fix=f"donnez {key.upper()}_API_KEY, ou retirez ce choix",
            )
    ports = {values["audiosocket_port"], values["prometheus_port"]}
    if len(ports) == 1 and ports != {0}:
        yield ConfigError(
            where="AUDIOSOCKET_PORT, PROMETHEUS_PORT",
            what=f"les deux valent {ports.pop()}",
            fix="donnez-leur deux ports différents",
        )


def _all_or_none(names: tuple[str, ...], given: AbstractSet[str], what: str) -> Iterable[ConfigError]:
    missing = [name for name in names if name not in given]
    if missing and len(missing) < len(names):
        fix = f"donnez aussi {' et '.join(missing)}, ou n'en donnez aucun"
        yield ConfigError(where=", ".join(names), what=what, fix=fix)
