"""Why does the caller ring: a fault, or a change to what they have?"""

from __future__ import annotations

from .answer import LIKELY, SURE, Answer
from .problem import problem
from .text import normalise, phrases

_CHANGE = phrases(
    "modifi\\w*|changer|changement|ajouter|rajouter|supprimer|resilier|demenage\\w*|demenager|deplacer",
    "(?:une|la|ma) (?:nouvelle )?(?:option|installation)|(?:nouvelle|nouveau) (?:ligne|poste|abonnement|contrat)",
)
_FAULT = phrases(
    "panne|depann\\w*|probleme|souci|(?:marche|fonctionne) (?:\\w+ )?(?:pas|plus|mal)|coupe\\w*|plus rien"
)


def request(utterance: str) -> Answer | None:
    """change; internet or mobile when the fault is named; fault or unclear when it is not; None for anything else."""
    text = normalise(utterance)
    if _CHANGE.search(text) and not _FAULT.search(text):
        return Answer("change", SURE)
    named = problem(utterance)
    if named is not None and named.value != "unclear":
        return named
    return Answer("fault", LIKELY) if _FAULT.search(text) else named
