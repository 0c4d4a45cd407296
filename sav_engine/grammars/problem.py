"""What is broken: internet or telephony.

Concepts have weights for either side. A concept the caller sets aside ("ce n'est pas internet", "la box marche") does
not count; a lost one ("plus d'internet", "pas de wifi") does. What is named by both sides, or by neither, is
'unclear' when it is a fault at all: it is asked again, never guessed.
"""

from __future__ import annotations

import re

import attrs

from .answer import DOUBTFUL, LIKELY, SURE, Answer
from .text import normalise, phrases


@attrs.frozen
class Concept:
    """internet, mobile: how strongly these words speak for it; 1 is a word that hardly means anything else."""

    pattern: re.Pattern[str]
    internet: float = 0.0
    mobile: float = 0.0


CONCEPTS = (
    Concept(phrases("internet|wifi|fibre|adsl|vdsl|ethernet|routeur|modem|navigateur"), internet=1.0),
    Concept(
        phrases("box|debit|streaming|youtube|netflix|telechargements?|telecharger|upload|download|ping"), internet=0.9
    ),
    Concept(phrases("connexion|deconnecte(?:e|s)?|connecter?|connecte|synchronisation|repeteur"), internet=0.7),
    Concept(
        phrases("sites?(?: web)?|pages? web|mails?|ordinateurs?|ordi|pc|tablette|decodeur|tele(?:vision)?|visio"),
        internet=0.6,
    ),
    Concept(phrases("(?:voyants?|led|lumieres?) (?:\\w+ )?(?:rouges?|oranges?|clignotent?)"), internet=0.6),
    Concept(
        phrases(
            "tonalites?|gresill\\w*|crachote\\w*|friture|echo|sonneries?|sonne(?:nt)?|combine|repondeur|sms|messagerie"
        ),
        mobile=1.0,
    ),
    Concept(
        phrases("(?:carte )?sim|forfait|reseau mobile|4g|5g|donnees mobiles|data(?: mobile)?|telephonie"), mobile=1.0
    ),
    Concept(phrases("(?:telephone|ligne) fixe|ligne telephonique|mobile|portable|smartphone|iphone"), mobile=0.8),
    Concept(phrases("telephones?|fixe"), mobile=0.7),
    Concept(
        phrases(
            "(?:passer|recevoir|emettre|decrocher|faire) (?:\\w+ ){0,2}appels?",
            "(?:recois|recoit|recevons) (?:\\w+ ){0,2}appels?|(?:me|nous) (?:joindre|appeler)",
            "(?:peux|peut|arrive|pouvons) (?:plus |pas |a )*(?:telephoner|appeler|joindre|decrocher)",
            "appels? (?:\\w+ )?(?:coupe\\w*|entrants?|sortants?)",
            "(?:m |on )?entends? (?:pas|mal|plus|rien)",
        ),
        mobile=0.9,
    ),
    Concept(phrases("(?:la|ma|notre|de|une) ligne|voix|reseau|signal|barres?"), mobile=0.5),
)
MARGIN_SURE = 0.6  # one clear word more on this side
MARGIN_MIN = 0.4  # a television and a telephone, say: less than this is a guess

# How the call itself is told, not what is broken.
_TALK = phrases(
    "(?:je|j) (?:vous )?(?:telephone|appelle|rappelle|contacte)"
    "(?: (?:de|depuis|avec|sur) (?:mon|le|un) (?:\\w+ )?(?:portable|mobile|telephone|fixe))?",
    "(?:par|au|numero de) telephone|allo|service internet|votre site",
)
_CONCEPT_WORDS = "internet|wifi|fibre|box|connexion|adsl|telephone|portable|mobile|fixe|ligne|reseau"
# Set aside: "ce n'est pas (pour) internet", "pas le téléphone". "Pas d'internet" is a loss, and stays.
_DENIED = phrases(
    r"(?:c est |ce n est |n est )pas (?:(?:pour|un probleme|une panne|la faute) )?"
    rf"(?:(?:de|d|du|sur) )?(?:(?:la|le|l|ma|mon) )?(?:{_CONCEPT_WORDS})",
    rf"(?:ca )?(?:ne )?concerne pas (?:(?:la|le|l|ma|mon) )?(?:{_CONCEPT_WORDS})",
    rf"(?:non )?pas (?:la|le|l|ma|mon) (?:{_CONCEPT_WORDS})",
)
_WORKING = phrases(
    rf"(?:(?:la|le|l|ma|mon) )?(?:{_CONCEPT_WORDS}) (?:(?:ca|il|elle) )?"
    r"(?:est (?:bon|ok|bonne)|(?:marche|fonctionne|va)(?! (?:pas|plus|mal|tres mal|vraiment pas)))(?: bien)?"
)
# A device that cannot reach internet is an internet fault, whatever the device.
_DEVICE = phrases(
    "(?:mon |le |la |ma |mes |les )?(?:telephones?|portables?|smartphones?|iphone|mobile) (?:\\w+ ){0,6}"
    "(?:au |le |du |de |sur |a |en |d )(?:wifi|internet|la box|l internet)",
    "(?:wifi|internet) (?:avec|sur|depuis) (?:mon |le |mes |les )?(?:telephones?|portables?|smartphones?|mobiles?)",
)
_FAULT = phrases(
    "panne|probleme|souci|(?:marche|fonctionne) (?:\\w+ )?(?:pas|plus|mal)|coupe\\w*|bug\\w*|rien ne|plus rien|mort|"
    "depanner|lent|lente|coupure|deconne\\w*|ca rame"
)


def problem(utterance: str) -> Answer | None:
    """internet, mobile, or unclear (a fault, but of which?); None when no fault is spoken of."""
    text = _TALK.sub(" ", normalise(utterance))
    text = _DEVICE.sub(" wifi ", text)
    kept = _WORKING.sub(" ", _DENIED.sub(" ", text))
    return _verdict(kept) or _fault_of_no_name(kept if kept.strip() else text)


def _verdict(text: str) -> Answer | None:
    """Each concept counts once: saying internet three times does not make it truer."""
    found = [concept for concept in CONCEPTS if concept.pattern.search(text)]
    internet, mobile = sum(one.internet for one in found), sum(one.mobile for one in found)
    margin = abs(internet - mobile)
    if not found:
        return None
    both = min(internet, mobile) > 0
    if both and margin < MARGIN_MIN:
        return Answer("unclear", LIKELY)
    return Answer("internet" if internet > mobile else "mobile", _confidence(margin, both=both))


def _confidence(margin: float, *, both: bool) -> float:
    if both:
        return LIKELY if margin >= MARGIN_SURE else DOUBTFUL
    return SURE if margin >= MARGIN_SURE else DOUBTFUL


def _fault_of_no_name(text: str) -> Answer | None:
    return Answer("unclear", LIKELY) if _FAULT.search(text) else None
