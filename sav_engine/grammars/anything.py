"""Whatever the caller says, kept as it was said."""

from __future__ import annotations

from .answer import LIKELY, Answer

WORDS_MIN = 2  # "oui" or "allô" is not yet a request


def anything(utterance: str) -> Answer | None:
    said = utterance.strip()
    return Answer("given", LIKELY, said) if len(said.split()) >= WORDS_MIN else None
