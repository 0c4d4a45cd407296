"""Does it work again?

People tell the story first ("oui je l'ai fait, mais ...") and the outcome last, and say "non non" for "don't worry".
So the outcome is looked for: what is said of the thing itself counts, a denied "ça marche" wins over everything,
and a bare yes or no counts only when nothing else was said.
"""

from __future__ import annotations

from .affirm_deny import affirm_deny
from .answer import DOUBTFUL, LIKELY, SURE, Answer
from .text import normalise, phrases

_WORKS = (
    "(?:re)?marche(?:nt)?|(?:re)?fonctionne(?:nt)?|(?:re)?demarre|repart(?:i|ie|is)?|revenu(?:e|s)?|revient|retabli(?:e)?"
    "|regle(?:e)?|resolu(?:e)?|repare(?:e)?|reconnecte(?:e)?|connecte(?:e)?|reparti(?:e)?|arrange(?:e)?"
)
_BROKEN = phrases(
    rf"(?:{_WORKS}) (?:\w+ )?(?:pas|jamais|toujours pas|rien)",
    rf"(?:{_WORKS}) plus(?! (?:vite|rapide|rapidement))",
    rf"(?:pas|jamais|rien) (?:\w+ ){{0,2}}(?:{_WORKS})",
    rf"(?:ne|n) (?:\w+ )?(?:{_WORKS}) (?:pas|plus|rien)?",
    "toujours (?:pas|rien|en panne|le meme|la meme|pareil|coupe|hors service)",
    "(?:rien|pas) (?:\\w+ )?(?:change|du tout|mieux|encore)",
    "(?:change|changer) rien",
    "rien (?:ne |n )?(?:marche|se passe|du tout|a faire|y fait)",
    "(?:c est |exactement )?(?:pareil|kif kif)|meme (?:probleme|chose|panne|souci)|identique",
    "(?:encore|toujours) (?:en panne|rouge|le (?:voyant|probleme)|coupe|un probleme|des problemes)",
    "(?:plus|pas) (?:d |de |du )(?:internet|wifi|reseau|connexion|tonalite|signal|ligne|telephone|box)",
    "(?:voyant|lumiere|led|box) (?:\\w+ )?(?:encore |toujours |reste )?(?:rouge|orange|clignote|eteinte?)",
    "en panne|hors service|mort|morte|coupe|coupee|pire",
    "pas (?:bon|regle|resolu|ca|gagne|terrible|du tout)",
    "(?:a|n a) rien (?:fait|donne|change)",
    "negatif|rien",
    "pas (?:sure?|certaine?|convaincue?)",
)
_FIXED = phrases(
    _WORKS,
    "c est (?:tout )?bon|ca y est|ca va(?: mieux)?|tout va bien|tout est (?:bon|ok|revenu)",
    "(?:plus|pas|aucun) (?:de |d )?(?:probleme|souci|soucis|panne|coupure)",
    "impeccable|nickel|parfait|super|genial|formidable|niquel|impec|au top",
    "j ai (?:de nouveau |a nouveau |bien |retrouve |recupere )*(?:la |le |du |l |ma |mon )?"
    "(?:internet|wifi|reseau|connexion|tonalite|signal|ligne)",
    "(?:voyant|lumiere|led)s? (?:\\w+ )?(?:verte?s?|au vert|stables?)",
    "marche mieux|mieux|a l air de (?:re)?(?:marcher|fonctionner)",
    "j entends (?:bien |de nouveau )?(?:la|une) tonalite",
)
# Told of before: "ça ne marchait plus mais maintenant oui".
_PAST = phrases(
    r"(?:ne |n )?(?:marchait|fonctionnait|etait|avait|avais) (?:\w+ )?(?:plus|pas|rien|mort|coupee?|en panne)?"
)
_NOT_WHOLLY = phrases(
    "un peu|parfois|par moments?|de temps en temps|presque",
    "pas completement|pas partout|mais(?! (?:la|maintenant))|sauf|lente?s?",
)


def solved(utterance: str) -> Answer | None:
    """affirm: the fault is gone; deny: it is not; None when nothing was said about it."""
    text = _PAST.sub(" ", normalise(utterance))
    good = _FIXED.search(_BROKEN.sub(" ", _free_of_fault(text)))
    bad = _BROKEN.search(_free_of_fault(text))
    if bad is not None:
        return Answer("deny", SURE if good is None else LIKELY)
    if good is not None:
        return Answer("affirm", DOUBTFUL if _NOT_WHOLLY.search(text) else SURE)
    return _bare(text)


def _free_of_fault(text: str) -> str:
    """ "plus aucun problème" is good news in the words of bad news: read it first."""
    return _NO_FAULT.sub(" c est bon ", text)


def _bare(text: str) -> Answer | None:
    answer = affirm_deny(text)
    if answer is None or not _NOT_WHOLLY.search(text):
        return answer
    return Answer(answer.value, min(answer.confidence, DOUBTFUL))


_NO_FAULT = phrases(
    "(?:(?:je |on )?(?:n )?(?:ai|a|y a) )?(?:plus|pas|aucun)(?: du tout)? "
    "(?:aucun |de |d )?(?:probleme|souci|soucis|panne|coupure)s?"
)
