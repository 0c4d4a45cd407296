"""The caller has none of what was asked for, does not know it, or will not say it."""

from __future__ import annotations

from .text import normalise, phrases

_HAS_NONE = phrases(
    r"(?:n )?(?:en )?(?:ai|a|utilise|possede|avons) (?:vraiment |meme )?(?:pas|plus|aucune?|jamais)|(?:ne "
    r"|n )?(?:en )?(?:ai|a) rien",
    r"(?:ne )?(?:la |le |l |les |m en |me |en )?(?:connais|sais|souviens|rappelle|retiens|rappele) (?:vraiment "
    r"|trop |plus |meme )?"
    r"(?:pas|plus|rien)|aucune idee|pas (?:la moindre )?idee|pas fait attention|difficile a dire",
)
_WILL_NOT = phrases(
    r"(?:veux|souhaite|prefere|prefererais|peux|tiens|dirai|donnerai|donne|desire) (?:vraiment )?(?:pas|ne pas"
    r"|a rester|rester|autant pas)",
    r"anonyme|pas (?:besoin|envie|question|la peine)|ca (?:ne )?vous (?:regarde|concerne) pas|en quoi ca vous|prive"
    r"|confidentiel|refuse",
    r"^(?:ah |euh |ben |bah )*(?:non|nan|aucune?|rien)(?: (?:non|merci|madame|monsieur|desolee?|pas du tout|aucune?"
    r"|pas))*$",
)


def has_none(utterance: str) -> bool:
    """Only whether it sounds so; what was named all the same comes first."""
    text = normalise(utterance)
    return _HAS_NONE.search(text) is not None or will_not(utterance)


def will_not(utterance: str) -> bool:
    return _WILL_NOT.search(normalise(utterance)) is not None
