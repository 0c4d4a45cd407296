"""Yes or no.

Idioms first, longest first ("pas de problème" is a yes, "bien sûr que non" a no); each becomes a mark. What follows
the last correction ("enfin", "pardon", "je veux dire") counts alone; then denial wins over affirmation, because
doing a thing the caller has refused costs more than asking again.
"""

from __future__ import annotations

import re

from .answer import DOUBTFUL, LIKELY, SURE, Answer
from .text import normalise, phrases

_NEITHER = phrases(
    "(?:je )?(?:ne )?(?:l )?sais (?:vraiment )?pas(?: trop)?",
    "aucune idee",
    "oui et non",
    "ni oui ni non",
    "peut etre",
    "ca depend",
    "c est pas (?:grave|clair|evident)",
    "pas compris|(?:comprends|vois) pas",
    "(?:j )?entends? pas",
)
# The affirming idioms that contain a denial must be read before the denials.
_YES_LONG = phrases(
    "(?:je )?(?:ne )?(?:dis|dirais) pas non",
    "pourquoi pas",
    "(?:il n y a )?(?:pas|aucun|plus) (?:de |d )?(?:probleme|souci|soucis)",
    "(?:ca (?:ne )?)?(?:me )?(?:derange|gene) pas",
    "(?:bien sur|evidemment|mais) que (?:oui|si)",
    "(?:mais|ah) si",
)
_YES = phrases(
    "plutot oui",
    "c est (?:bien )?pour (?:ca|cela)|(?:je )?confirme|ca (?:me|nous) va|tout juste",
    "c est (?:bien )?(?:ca|cela|exact|juste|correct|le cas)",
    "tout a fait",
    "bien sur",
    "bien entendu",
    "exactement|exact|effectivement|absolument|parfaitement|evidemment|certainement|volontiers",
    "affirmatif|correct",
    "en effet",
    "d accord",
    "avec plaisir",
    "je (?:veux|voudrais) bien",
    "s il (?:vous|te) plait",
    "oui|si si|si|okay|ok|yes|yep|parfait|entendu|ca marche|allez y|vas y|carrement|moui",
)
_NO = phrases(
    "(?:bien sur|evidemment) que non",
    "absolument pas",
    "pas (?:du tout|vraiment|forcement|exactement|tout a fait|question|la peine|besoin|d accord)",
    "du tout",
    "plutot non",
    "(?:je )?(?:ne )?(?:pense|crois) pas",
    "certainement pas",
    "hors de question",
    "sans facon",
    "negatif",
    "surtout pas",
    "non merci",
    "(?:suis|est) pas (?:d accord|ca|cela)",
    "c est faux|faux",
    "(?:c est|ce n est|c etait|est|suis|ai|ca n est|veux|peux|vois|faut) pas",
    "(?:c est|pour) (?:autre chose|un autre|une autre)",
    "rien a voir",
    "aucunement|nullement|jamais|non|no|pas|nenni",
)
_CORRECTION = phrases(
    "(?:euh )?(?:non )?enfin(?: bref)?",
    "(?:ah )?(?:non )?pardon",
    "je veux dire",
    "(?:ou|euh) plutot",
    "au temps pour moi",
    "je me trompe",
    "attendez",
)
# The whole utterance only: what an embedded transcriber writes for one short syllable. Never sure.
_WEAK = {"1": "affirm", "un": "affirm", "hun": "affirm", "we": "affirm", "oh oui": "affirm", "nom": "deny"}
_NEVER = re.compile(r"(?!)")


def affirm_deny(utterance: str) -> Answer | None:
    """affirm or deny; None when it is neither, both, or "je ne sais pas"."""
    text = normalise(utterance)
    if text in _WEAK:
        return Answer(_WEAK[text], LIKELY)
    return read_marks(marks(text))


def marks(text: str, *, yes: re.Pattern[str] = _NEVER, no: re.Pattern[str] = _NEVER) -> str:
    """Normalised text as a string of marks in the order said: ? neither, Y yes, N no, C correction.

    yes, no: what else counts as such for this question, tried before the general idioms.
    """
    for mark, pattern in (
        ("?", _NEITHER),
        ("N", no),
        ("Y", yes),
        ("Y", _YES_LONG),
        ("N", _NO),
        ("Y", _YES),
        ("C", _CORRECTION),
    ):
        text = pattern.sub(f" {mark} ", text)
    return "".join(word for word in text.split() if word in ("?", "Y", "N", "C"))


def read_marks(said: str) -> Answer | None:
    """What a string of marks means."""
    corrected = said.rpartition("C")[2]
    if "Y" in corrected or "N" in corrected:
        said, best = corrected, SURE if "C" not in said else LIKELY
    else:
        best = SURE
    affirms, denies = "Y" in said, "N" in said
    if affirms and denies:
        return Answer("deny", LIKELY if said.startswith("N") else DOUBTFUL)
    if not affirms and not denies:
        return None
    value = "affirm" if affirms else "deny"
    return Answer(value, best if "?" not in said else DOUBTFUL)
