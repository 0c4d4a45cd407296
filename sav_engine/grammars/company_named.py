"""A company that is named in passing, with the word that says so: "Martin, de la société Dupont"."""

from __future__ import annotations

import re

from .answer import LIKELY, Answer

_INTRODUCED = re.compile(
    r"\b(?:société|societe|entreprise|compagnie|cabinet|association|garage|agence|boulangerie|pharmacie|mairie)\s+"
    r"(?:s'appelle\s+|c'est\s+)?(?P<name>[\w&'’.-]+(?:\s+[\w&'’.-]+){0,4})",
    re.IGNORECASE,
)
_KIND = re.compile(r"\b(?:cabinet|association|garage|agence|boulangerie|pharmacie|mairie)\b", re.IGNORECASE)


def company_named(utterance: str) -> Answer | None:
    """None when no company was introduced as one; never guesses from a bare name."""
    found = _INTRODUCED.search(utterance)
    if found is None:
        return None
    named = found[0] if _KIND.match(found[0]) else found["name"]
    return Answer("given", LIKELY, named.strip(" .,'’").title())
