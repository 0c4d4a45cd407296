"""Since when: what can be said after "depuis" ("ce matin", "trois jours"). No clock: it is kept as it was said."""

from __future__ import annotations

import re

from .answer import DOUBTFUL, LIKELY, SURE, Answer
from .refusal import has_none
from .text import flat, normalise, phrases

_NUMBER = (
    r"(?:\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quelques|plusieurs"
    r"|une dizaine de"
    r"|une quinzaine de|une vingtaine de|une bonne|une petite|un bon|pres d'une|deux trois|deux ou trois"
    r"|trois ou quatre|trois quatre)"
)
_UNIT = (
    r"(?:minutes?|heures?|h|jours?|journees?|semaines?|mois|ans?|annees?|nuits?|quart d'heure|demi[- ]heure"
    r"|matinee|soirees?)"
)
_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-?end)"
_MONTH = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b"
_PART = r"(?:matin|midi|apres[- ]midi|aprem|soir|nuit|a l'aube|au matin|dans la (?:nuit|matinee|soiree|journee))"
_HOUR = (
    rf"(?:(?:vers |a |environ |autour de )+(?:{_NUMBER}|\d{{1,2}}) ?(?:heures?|h)(?: ?\d\d| et quart| et demie?"
    rf"| moins le quart)?|(?:vers |a )(?:midi|minuit))"
)
_MOMENT = re.compile(
    rf"\b(?:(?:ce|cet|cette|hier|avant-hier|avant hier|aujourd'hui|{_DAY}|le {_DAY}|la nuit)(?: (?:{_PART}"
    rf"|derniere?|passee?|soir|semaine|annee|mois|hier))*(?: {_HOUR})?"
    rf"|tout a l'heure|a l'instant|tout de suite|maintenant|toujours|longtemps|un (?:petit |bon )?moment"
    rf"|le (?:debut|depart|milieu|week-?end|orage|demenagement|passage|changement|mois|mise a jour)(?: (?:de |du "
    rf"|d')?[^,.]+)?"
    rf"|l'orage(?: d[^,.]+)?|la (?:semaine|nuit|tempete|coupure|panne|mise a jour|veille|derniere)(?: (?:derniere"
    rf"|passee|de courant|d[^,.]+))?|(?:le )?(?:\d{{1,2}}|premier) {_MONTH}|(?:le mois (?:dernier|passe))|{_MONTH}"
    rf"|(?:a peu pres |environ |au moins |plus de |pas loin de |bientot |presque )?{_NUMBER} {_UNIT}(?: et demie?)?"
    rf"|{_HOUR}|votre derniere? [^,.]+)"
)
_LEAD = re.compile(
    r"\b(?:depuis|ca (?:va )?(?:fait|faire)|il y a|y a|voila|cela fait|a partir de|c'etait|c'est arrive)\s+(?:deja "
    r"|maintenant |bien |a peu pres |environ )*"
)
_JUST_NOW = phrases(
    "(?:viens?|vient) (?:juste )?(?:de|d) (?:commencer|arriver|tomber|couper|se (?:produire|couper)|s arreter"
    "|demarrer)|(?:il y a|y a) (?:pas longtemps|peu)"
)
_WORDS_MAX = 8  # a longer utterance without "depuis" tells of something else too


def since(utterance: str) -> Answer | None:
    """given: captured is what was said after "depuis". none: the caller does not know."""
    told = utterance.strip(" .,!?")
    plain = flat(told)
    for lead in _LEAD.finditer(plain):
        moment = _MOMENT.match(plain, lead.end())
        if moment:
            return Answer("given", SURE, _kept(told[moment.start() : moment.end()]))
    moment = _MOMENT.search(plain)
    if moment and moment[0] not in ("maintenant", "toujours", "tout de suite"):
        return Answer(
            "given",
            LIKELY if len(told.split()) <= _WORDS_MAX else DOUBTFUL,
            _kept(told[moment.start() : moment.end()]),
        )
    if _JUST_NOW.search(normalise(utterance)):
        return Answer("given", LIKELY, "à l'instant")
    return Answer("none", LIKELY) if has_none(utterance) else None


def _kept(said: str) -> str:
    """As it is said in the middle of a sentence."""
    said = said.strip(" ,.")
    return said[:1].lower() + said[1:]
