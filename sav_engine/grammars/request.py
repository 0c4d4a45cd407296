"""Why does the caller ring: a fault, or a change to what they have?"""

from __future__ import annotations

from collections.abc import Callable

from .answer import LIKELY, SURE, Answer
from .text import normalise, phrases

_CHANGE = phrases(
    "modif\\w*|changer|changement|change|ajout\\w*|rajout\\w*|supprimer|suppression|resili\\w+|demenage\\w*"
    "|deplacer|deplacement",
    "(?:une|la|ma|l) (?:nouvelle )?(?:option|installation)|(?:nouvel|nouvelle|nouveau)s? (?:\\w+ )?(?:ligne|poste"
    "|abonnement|contrat"
    "|installation|telephone|box|numero|adresse|offre|collaborat\\w+|salarie|arrivant)s?",
    "installer|faire (?:poser|mettre)|mettre en (?:place|service)|activer|desactiver|augmenter|passer (?:a|en"
    "|sur) (?:la |une )?(?:fibre|offre)"
    "|(?:renvoi|transfert) d appel|mise a jour de (?:mon|nos|mes)|portabilite|commander|souscrire|evolution|upgrade",
)
_FAULT = phrases(
    "panne|depann\\w*|probleme|souci|(?:marche|fonctionne|capte|repond)(?:nt)? (?:\\w+ )?(?:pas|plus|mal)|coup(?:e"
    "|ee|ure)s?|plus rien|bug\\w*",
    "(?:ai|a|avons) (?:\\w+ )?(?:plus|pas) (?:d |de |du )(?:internet|wifi|reseau|connexion|tonalite|telephone)"
    "|incident|dysfonction\\w*|defaillan\\w+|hs",
)
_NOT_A_CHANGE = phrases(
    "(?:n a |a |ca |ca n a )?rien (?:n a |ne |n )?change\\w*|change (?:rien|pas)|(?:depuis|apres"
    "|suite) (?:\\w+ ){0,3}(?:changement|demenagement|modification|installation)",
    "pas (?:une |pour une |un |d )?(?:modif\\w*|changement)",
)


def understander(problem: Callable[[str], Answer | None]) -> Callable[[str], Answer | None]:
    """change; internet or mobile when the fault is named; fault or unclear when it is not; None for anything else."""
    return lambda utterance: _request(utterance, problem)


def _request(utterance: str, problem: Callable[[str], Answer | None]) -> Answer | None:
    text = _NOT_A_CHANGE.sub(" panne ", normalise(utterance))
    is_fault = _FAULT.search(text)
    if _CHANGE.search(text) and not is_fault:
        return Answer("change", SURE)
    named = problem(utterance)
    if named is not None and named.value != "unclear":
        return named
    return Answer("fault", LIKELY) if is_fault else named
