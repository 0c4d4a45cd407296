"""Has the caller done what was asked, or can they not?"""

from __future__ import annotations

from .answer import LIKELY, SURE, Answer
from .text import normalise, phrases

_CANNOT = phrases(
    "(?:peux|peut|pouvons|pourrai|arrive|sais|vois|trouve|ose) (?:vraiment |pas )?(?:pas|plus)",
    "(?:est|c est|pas) (?:pas )?(?:possible|accessible)|impossible",
    "(?:suis|est) pas (?:sur place|a cote|chez moi|a la maison|au bureau)",
    "(?:c est )?(?:celui|le meme|le telephone|mon seul telephone) (?:avec|sur|depuis) lequel",
    "je vous (?:appelle|parle) (?:avec|depuis|dessus|sur)",
    "je (?:ne )?(?:veux|souhaite) pas",
    "(?:deja|tout) (?:fait |essaye |redemarre )+(?:\\w+ )*(?:fois|avant|ce matin|hier)",
)
_NOT_YET = phrases(
    "pas encore|(?:ca |elle )?clignote(?:nt)?|toujours pas|pas tout a fait|presque|attendez|attends",
    "patientez|un instant",
    "(?:une|deux|cinq) (?:petites? )?secondes?",
    "(?:une|deux|cinq) (?:petites? )?minutes?|en cours|(?:je suis )?en train|bientot|j y vais",
    "je (?:le|la) fais",
)
_DONE = phrases(
    "c est (?:bon|fait|branche|rebranche|rallume|reparti|redemarre|ok|allume|termine|fini|en route|revenu)",
    "ca y est|viens de (?:le |la )?(?:faire|rebrancher|rallumer|redemarrer)|voila|termine|fini|effectue",
    "j ai (?:bien |tout )?(?:fait|fini|termine|rebranche|redemarre|rallume|debranche|eteint)",
    "je l ai (?:bien )?(?:fait|rebranchee?|redemarree?|rallumee?|debranchee?|eteinte?)",
    "(?:a|est|sont) (?:bien |de nouveau |tout )?"
    "(?:redemarree?s?|rallumee?s?|revenue?s?|repartie?s?|verte?s?|stables?|allumee?s?)",
    "(?:ca |elle |il )?(?:re)?(?:marche|fonctionne|demarre)|oui|ok|okay|d accord c est bon|parfait",
    "nickel|c est tout|fait",
)


def done(utterance: str) -> Answer | None:
    """done, not_yet or cannot; None for anything else, such as talk with somebody in the room."""
    text = normalise(utterance)
    if _CANNOT.search(text):
        return Answer("cannot", LIKELY)
    if _NOT_YET.search(text):
        return Answer("not_yet", LIKELY)
    if _DONE.search(text):
        return Answer("done", SURE if "non" not in text.split() else LIKELY)
    return None
