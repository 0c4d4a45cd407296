"""Pure. What kind of fault a caller tells of: one tag of a closed list, from whole words; None when nothing says.

The first row that matches wins: the special before the general, so that "la fibre rame" is a matter of speed. The
lists are of the field; what an operator calls broken (`words.yaml`) decides between internet and telephony, not this.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from .text import REMEMBERED, normalise, phrases

_DEAD = r"(?:plus|pas|aucune?|zero) (?:\w+ ){0,2}"
_ON_AND_OFF = (
    r"(?:tout le temps|sans arret|sans cesse|par moments?|souvent|regulierement|toutes les|de temps en temps|par "
    r"intermittence|plusieurs fois|n arrete pas|arrete pas|en boucle)"
)
_DROPS = r"(?:coup\w*|saut\w*|deconnect\w*|decroch\w*|perd\w*|tomb\w*|plant\w*|lach\w*|va et vient|vient et)"

INTERNET = (
    ("DNS_PROBLEME", phrases(r"dns", r"(?:page|site|serveur|adresse)s? (?:\w+ )?introuvables?", r"certains sites")),
    (
        "BOX_ETEINTE",
        phrases(
            rf"box (?:\w+ ){{0,4}}(?:eteinte?|morte?|grillee?|{_DEAD}(?:lumieres?|voyants?|courant|jus))",
            r"(?:ne |n )?s allume(?:nt)? (?:plus|pas)|rallume (?:plus|pas)|demarre (?:plus|pas)",
            r"(?:plus|pas|aucune?|zero) (?:voyants?|lumieres?|loupiotes?|courant)",
        ),
    ),
    (
        "FIBRE_DEBIT",
        phrases(
            r"(?:\w+ )?(?:lent|lents|lente|lentes|lenteurs?|lentement|rame|rament|ramer|ramait|ralenti\w*|debits?)",
            r"(?:mega|megas|mbits|megabits|ping|latence)|met (?:\w+ ){0,3}(?:heures?|temps|plombes)",
        ),
    ),
    (
        "CONNEXION_INSTABLE",
        phrases(
            r"instables?|micro ?coupures?|deconnexions?|coupures",
            rf"{_DROPS} (?:\w+ ){{0,4}}{_ON_AND_OFF}|{_ON_AND_OFF} (?:\w+ ){{0,4}}{_DROPS}",
        ),
    ),
    (
        "FIBRE_SYNCHRO",
        phrases(
            r"synchro\w*|desynchro\w*",
            r"(?:fibre|adsl|vdsl|ligne) (?:\w+ ){0,2}(?:coupee?|arrachee?|sectionnee?|cassee?|hs|en panne|morte?)",
            r"(?:voyants?|led|lumieres?) (?:\w+ ){0,5}(?:rouges?|orange|clignote\w*)|pon|los",
        ),
    ),
    ("WIFI_FAIBLE", phrases(r"wifi|wlan|repeteur|sans fil|reseau de la maison")),
)
MOBILE = (
    ("CARTE_SIM", phrases(r"(?:carte )?e?sim|puce|code (?:pin|puk)|puk")),
    ("MOBILE_SMS", phrases(r"sms|textos?|mms|messages? ecrits?")),
    (
        "MOBILE_DATA",
        phrases(r"[345] ?g|data|donnees(?: mobiles)?|internet (?:\w+ ){0,2}(?:mobile|telephone|portable)|roaming"),
    ),
    (
        "MOBILE_RESEAU",
        phrases(r"reseau|signal|antennes?|barres?|itinerance|hors service|zone blanche|(?:ne |n )?capte\w*"),
    ),
    (
        "MOBILE_APPELS",
        phrases(
            r"appels?|appeler|appelle(?:r|nt)? (?:personne|plus|pas)|tonalite|sonn\w+|gresill\w*|crachot\w*|echo",
            r"friture|decroch\w*|raccroch\w*|repondeur|messagerie|standard|poste|(?:ligne )?fixe|combine",
            r"entend\w*|joindre|injoignables?|joignables?|telephoner|parasites?",
        ),
    ),
)
SIDES = {"internet": INTERNET, "mobile": MOBILE}


def tag(utterances: Iterable[str], problem: Literal["internet", "mobile", "unknown"]) -> str | None:
    """The tag of a call, from what its caller said in order: the first utterance that names a kind of this fault."""
    named = (_named(said, problem) for said in utterances)
    return next((name for name in named if name is not None), None)


@lru_cache(REMEMBERED)
def _named(utterance: str, problem: str) -> str | None:
    said = normalise(utterance)
    return next((name for name, words in SIDES.get(problem, ()) if words.search(said)), None)
