"""Was that said to us, or plainly to somebody else in the room?"""

from __future__ import annotations

from .answer import LIKELY, Answer
from .text import normalise, phrases

_TO_SOMEBODY = phrases(
    "je suis (?:au|en) (?:telephone|ligne)|tu vois (?:bien )?que je",
    "(?:tais|taisez) (?:toi|vous)|(?:ferme|baisse|eteins) (?:la|le) (?:porte|tele|radio|musique)",
    "(?:arrete|viens|descends|va) (?:la|ici|jouer|dans|te|ta|maman|papa)",
    "(?:oui|non|attends|chut) (?:cherie?|maman|papa|mon coeur|mon cheri|ma cherie)",
)


def speaks_aside(utterance: str) -> Answer | None:
    """Only what nobody says to a support line; all else is an answer to us."""
    return Answer("yes", LIKELY) if _TO_SOMEBODY.search(normalise(utterance)) else None
