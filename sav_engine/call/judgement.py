"""What the caller's words say of a call, by rules: mood, urgency, kind of fault. Nothing said, nothing judged."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import attrs

from ..grammars.catalogue import Catalogue
from ..grammars.tag import tag
from ..grammars.text import REMEMBERED, normalise, phrases
from ..ports import Problem, Sentiment, Severity, Status

UNKNOWN_TAG = "UNKNOWN"
MANY_DEVICES = 5  # a whole office or shop stands still, not one person

_PRESSING = phrases(
    r"urgence|urgentissime|urgent(?! non)|vital(?:e)?|medical(?:e)?|teleassistance|hopital|pompiers|samu",
    r"(?:entreprise|societe|magasin|boutique|bureau|usine|cabinet|activite|production|equipe) (?:\w+ ){0,3}"
    r"(?:bloquee?s?|paralysee?s?|a l arret|immobilisee?s?)",
    r"(?:peux|peut|pouvons|pouvez|peuvent) plus (?:du tout )?(?:encaisser|travailler|facturer|vendre)",
    r"terminaux? de paiement|tpe|chiffre d affaires|clients? qui attendent",
)
_NOT_PRESSING = phrases(r"(?:pas|rien|aucune) (?:\w+ ){0,2}(?:urgente?|urgence|vital)|pas presse")
_LONG = phrases(
    r"(?:depuis|ca fait|voila) (?:\w+ ){0,3}(?:jours|semaines?|mois)",
    r"(?:deuxieme|troisieme|quatrieme|cinquieme|dixieme|enieme|\d+e|\d+eme) (?:fois|appel)",
)
_THANKS = phrases(
    r"merci (?:beaucoup|infiniment|mille fois|bien|bcp|encore)|un grand merci|parfait|super|genial|formidable|nickel"
    r"|impeccable|excellent|top|vous etes (?:\w+ )?(?:gentille?|adorable|aimable|efficace|super)|je suis (?:tres )?"
    r"(?:content|contente|satisfaite?|ravie?)"
)
_NO_THANKS = phrases(
    r"(?:pas|rien de|c est) (?:\w+ )?(?:parfait|super|top|nickel|genial) (?:pour|votre|comme)|non merci"
)


@attrs.frozen
class Judged:
    """As the columns of the ticket."""

    sentiment: Sentiment
    severity: Severity
    tag: str


def judged(
    said: Sequence[str], ears: Catalogue, problem: Problem, status: Status, equipment_count: int | None
) -> Judged:
    """said: the caller's utterances, in order, as the transcriber wrote them."""
    angry = any(ears.is_angry(ears.heat(text)) for text in said)
    signs = [signs_in(text) for text in said]
    return Judged(
        sentiment=_sentiment(signs, status, angry=angry),
        severity=_severity(signs, problem, status, equipment_count, angry=angry),
        tag=tag(said, problem) or UNKNOWN_TAG,
    )


@attrs.frozen
class Signs:
    """What one utterance shows."""

    is_pleased: bool
    is_pressing: bool
    is_long_standing: bool


@lru_cache(REMEMBERED)
def signs_in(said: str) -> Signs:
    text = normalise(said)
    return Signs(
        is_pleased=_THANKS.search(_NO_THANKS.sub(" ", text)) is not None,
        is_pressing=_PRESSING.search(_NOT_PRESSING.sub(" ", text)) is not None,
        is_long_standing=_LONG.search(text) is not None,
    )


def _sentiment(signs: Sequence[Signs], status: Status, *, angry: bool) -> Sentiment:
    if angry:
        return "negative"
    is_pleased = status == "resolved" or any(one.is_pleased for one in signs)
    return "positive" if signs and is_pleased else "neutral"


def _severity(
    signs: Sequence[Signs], problem: Problem, status: Status, equipment_count: int | None, *, angry: bool
) -> Severity:
    """LOW: nothing is left to do. CRITICAL: people cannot work, or need help. HIGH: angry, many devices, for days."""
    if status in ("resolved", "closed") or not signs:
        return "LOW"
    if any(one.is_pressing for one in signs):
        return "CRITICAL"
    if problem == "unknown":
        return "MEDIUM" if angry else "LOW"
    is_wide = (equipment_count or 0) >= MANY_DEVICES
    return "HIGH" if angry or is_wide or any(one.is_long_standing for one in signs) else "MEDIUM"
