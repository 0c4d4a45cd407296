"""I/O. What is left of what was bought: characters, credit, requests. Each vendor is asked in his own way, for free.

Sources: ElevenLabs GET /v1/user/subscription, Deepgram GET /v1/projects and /v1/projects/{id}/balances, as their
official clients read them (tests/conformance); Groq has no such question and writes its limits in the headers of its
answers (API references of autumn 2026).
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime, tzinfo
from typing import Any, Literal
from urllib.parse import quote

import attrs
import httpx2 as httpx

from . import http
from .groq_wire import MODELS
from .http import Nonsense

State = Literal["ample", "low", "spent", "unknown"]
WORST_FIRST: tuple[State, ...] = ("spent", "low", "unknown", "ample")

BODY_BYTES_MAX = 1 << 20
PROJECTS_MAX = 5  # a key belongs to one project; each costs a question
LOW_SHARE = 0.1  # of what was bought: three days of an ordinary month
LOW_HOURS = 20.0  # of listening: some two days of a line that always has one caller
IN_ORDER = ("active", "trialing", "free")  # with every other status an invoice waits, and the voice will stop


@attrs.frozen
class Left:
    """What a vendor says is left. state: `spent` when he will refuse, `unknown` when he does not tell.

    told, fix: in French, for the operator; fix is empty when there is nothing to do.
    """

    state: State
    told: str
    fix: str = ""


# ---------------------------------------------------------------- ElevenLabs: characters of a period


async def characters_left(client: httpx.AsyncClient, zone: tzinfo) -> Left:
    """Of the voice's current period. zone: for the day on which the next one begins. Raises ProviderError."""
    match http.json_or_none((await whole(client, "ElevenLabs", "v1/user/subscription"))[1]):
        case {"character_count": int(used), "character_limit": int(limit), "status": str(status), **more}:
            begins = day_of(more.get("next_character_count_reset_unix"), zone)
            may_exceed = more.get("max_credit_limit_extension", 0) not in (0, None)
            return of_characters(max(0, limit - used), limit, status, begins, may_exceed=may_exceed)
        case _:
            raise Nonsense(service="ElevenLabs", what="le reste de l'abonnement est illisible")


def of_characters(left: int, limit: int, status: str, begins: str, *, may_exceed: bool) -> Left:
    told = f"reste {spaced(left)} caractères sur {spaced(limit)}{begins}"
    if status not in IN_ORDER:
        return Left(
            "low", f"{told} ; abonnement « {status[:20]} »", "réglez la facture en attente chez le fournisseur"
        )
    if may_exceed:
        return Left("ample", f"{told} ; le dépassement est permis, et facturé")
    cure = "prenez un abonnement plus grand, ou permettez le dépassement"
    if left == 0:
        return Left("spent", f"{told} : les phrases qui ne sont pas enregistrées changent de voix", cure)
    return Left("low", told, cure) if left < LOW_SHARE * limit else Left("ample", told)


def day_of(unix_s: object, zone: tzinfo) -> str:
    if not isinstance(unix_s, int) or not 0 < unix_s < 1 << 33:  # some accounts have no next period
        return ""
    return f", jusqu'au {datetime.fromtimestamp(unix_s, zone):%d/%m/%Y}"


# ---------------------------------------------------------------- Deepgram: prepaid credit of a project


async def credit_left(client: httpx.AsyncClient, price_per_hour: float) -> Left:
    """Of the transcriber's project, by its list price. Raises ProviderError: Refused 403 where a key may not look."""
    match http.json_or_none((await whole(client, "Deepgram", "v1/projects"))[1]):
        case {"projects": [*rows]}:
            ids = [row["project_id"] for row in rows if isinstance(row, dict) and is_text(row.get("project_id"))]
        case _:
            raise Nonsense(service="Deepgram", what="la liste des projets est illisible")
    found = [await credit_of(client, project, price_per_hour) for project in ids[:PROJECTS_MAX]]
    if not found:
        return Left("unknown", "aucun projet n'est montré à cette clé : son crédit n'est pas dit")
    return min(found, key=lambda left: WORST_FIRST.index(left.state))


async def credit_of(client: httpx.AsyncClient, project: str, price_per_hour: float) -> Left:
    body = (await whole(client, "Deepgram", f"v1/projects/{quote(project, safe='')}/balances"))[1]
    match http.json_or_none(body):
        case {"balances": [*rows]} if all(is_balance(row) for row in rows):
            return of_credit(rows, price_per_hour)
        case _:
            raise Nonsense(service="Deepgram", what="le solde du projet est illisible")


def of_credit(balances: Iterable[Mapping[str, Any]], price_per_hour: float) -> Left:
    """Amounts are money, or hours."""
    told, hours = list[str](), 0.0
    for one in balances:
        in_hours = one["units"].lower().startswith("hour")
        told.append(f"{one['amount']:.2f} {'h' if in_hours else one['units'][:10].upper()}".replace(".", ","))
        hours += one["amount"] / (1 if in_hours else price_per_hour or 1)
    if not told:
        return Left("unknown", "pas de crédit prépayé : ce compte est facturé après coup")
    said, cure = f"reste {' + '.join(told)}", "rechargez le crédit du projet chez le fournisseur"
    if hours <= 0:
        return Left("spent", f"{said} : la transcription embarquée écoute à sa place", cure)
    said = f"{said}, environ {hours:.0f} heures d'écoute"
    return Left("low", said, cure) if hours < LOW_HOURS else Left("ample", said)


def is_balance(row: object) -> bool:
    match row:
        case {"amount": int() | float(), "units": str()}:
            return True
        case _:
            return False


def is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)


# ---------------------------------------------------------------- Groq: requests of the day


async def requests_left(client: httpx.AsyncClient) -> Left:
    """Of the language model, as the headers of a free answer say. Raises ProviderError."""
    headers, _ = await whole(client, "Groq", MODELS)
    left, limit = (number(headers.get(f"x-ratelimit-{what}-requests")) for what in ("remaining", "limit"))
    if left is None or limit is None:
        return Left("unknown", "ce service ne dit son quota qu'aux vraies demandes : il n'est pas connu ici")
    told = f"reste {spaced(left)} demandes sur {spaced(limit)} aujourd'hui"
    cure = "prenez une formule plus grande ; en attendant, des règles écrivent le bilan des appels"
    if left == 0:
        return Left("spent", told, cure)
    return Left("low", told, cure) if left < LOW_SHARE * limit else Left("ample", told)


def number(text: str | None) -> int | None:
    return int(text) if text and re.fullmatch(r"[0-9]{1,12}", text) else None


# ---------------------------------------------------------------- all of them


async def asked(
    address: str, headers: Mapping[str, str], ask: Callable[[httpx.AsyncClient], Awaitable[Left]]
) -> Left:
    """One question of the above on a connection of its own. Raises ProviderError."""
    async with http.open_client(address, headers, connections_max=1) as client:
        return await ask(client)


async def whole(client: httpx.AsyncClient, service: str, path: str) -> tuple[Mapping[str, str], bytes]:
    """Headers and body. Raises Refused, Unreachable, Nonsense."""
    response = await http.opened(client, service, client.build_request("GET", path))
    try:
        with http.translated(service):
            return response.headers, await http.head_of(response, BODY_BYTES_MAX)
    finally:
        await response.aclose()


def spaced(count: int) -> str:
    """12 345, as French writes it (with a space that does not break)."""
    return f"{count:,}".replace(",", "\u202f")
