"""What a caller names: who they are, how to reach them, how many devices, since when."""

from __future__ import annotations

import re

from .answer import DOUBTFUL, LIKELY, Answer
from .text import normalise, phrases

WORDS_MAX = 6  # a longer answer is a story, not a name

_NONE = phrases(
    "(?:ai|a|est|suis) (?:pas|aucune?)|sais pas|aucune idee|particulier|(?:prefere|veux|souhaite) pas|sans|non"
)
_LEAD = re.compile(
    r"^(?:(?:alors|oui|euh|bonjour|je m'appelle|moi c'est|c'est|mon nom est|je suis|monsieur|madame|la société"
    r"|l'entreprise|société)[ ,]+)+",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\b(?:depuis|ça fait)\s+(.+)$", re.IGNORECASE)
_MOMENT = phrases("matin|soir|hier|midi|jours?|semaines?|heures?|minutes?|mois|lundi|mardi|mercredi|jeudi|vendredi")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_NUMBERS = {
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "dix": 10,
}


def name(utterance: str) -> Answer | None:
    if _NONE.search(normalise(utterance)):
        return Answer("none", LIKELY)
    named = _LEAD.sub("", utterance.strip(" .,!?"))
    is_name = 0 < len(named.split()) <= WORDS_MAX and any(map(str.isalpha, named))
    return Answer("given", LIKELY, named.title()) if is_name else None


def email(utterance: str) -> Answer | None:
    joined = re.sub(r"\s*(?:arobase|at)\s*", "@", utterance.lower().strip(" .,!?"))
    joined = re.sub(r"\s*\bpoint\b\s*", ".", joined).replace(" ", "")
    found = _EMAIL.search(joined)
    if found:
        return Answer("given", LIKELY, found[0])
    return Answer("none", LIKELY) if _NONE.search(normalise(utterance)) else None


def phone_number(utterance: str) -> Answer | None:
    digits = re.sub(r"\D", "", utterance)
    if len(digits) == 10 and digits.startswith("0"):
        return Answer("given", LIKELY, digits)
    return Answer("none", LIKELY) if _NONE.search(normalise(utterance)) else None


def count(utterance: str) -> Answer | None:
    words = normalise(utterance).split()
    numbers = [
        int(word) if word.isdigit() else _NUMBERS[word] for word in words if word.isdigit() or word in _NUMBERS
    ]
    if numbers:
        return Answer("given", LIKELY, sum(numbers))
    return Answer("none", LIKELY) if _NONE.search(normalise(utterance)) else None


def since(utterance: str) -> Answer | None:
    told = utterance.strip(" .,!?")
    found = _SINCE.search(told)
    if found and _MOMENT.search(normalise(found[1])):
        return Answer("given", LIKELY, found[1])
    if _MOMENT.search(normalise(told)):
        return Answer("given", LIKELY if len(told.split()) <= WORDS_MAX else DOUBTFUL, told)
    return Answer("none", LIKELY) if _NONE.search(normalise(utterance)) else None
