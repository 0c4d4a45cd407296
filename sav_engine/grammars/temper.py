"""Anger as a score: each utterance adds heat, and it cools by itself.

Weights of 1 are words nobody says calmly; weaker ones must come together, or soon after one another.
"""

from __future__ import annotations

import math
import re

from .text import normalise, phrases

ANGRY_FROM = 1.0
HALF_LIFE_S = 45.0  # two sharp remarks within a minute add up, one in each half of a call do not
TEMPER_MAX = 3.0  # so that a burst of insults is forgiven within two minutes

_HOT = phrases(
    "ras le bol|plein le dos|marre|plus que marre|assez de|(?:c est |une |vraiment )honte|honteux",
    "scandale|scandaleux|inadmissible|inacceptable",
    "insupportable|intolerable|arnaques?|arnaqueurs?|escrocs?|voleurs?",
    "(?:suis|tres) (?:\\w+ )?(?:furieux|furieuse|en colere)|en colere",
    "furieux|furieuse|incompetente?s?|incapables?|bande de|foutez|fous toi|va te faire",
    "allez vous faire|(?:vous|tu) (?:me )?(?:gonfle[sz]?|emmerde[sz]?)",
    "connards?|connasses?|encule\\w*|salopes?|nique|putes?|cons?(?= )|bordel de|ca m enerve",
    "(?:m |vous m )enervez|(?:se|vous) (?:fout|foutez|moque|moquez) (?:de|du)",
    "porter plainte|mon avocat|degoutante?s?|n importe quoi|c est pas possible ca",
    "depuis (?:\\w+ ){1,3}(?:que )?j attends",
)
_WARM = phrases(
    "enervee?s?|agacee?s?|penible|merde|putain|bordel|pourrie?s?",
    "(?:c est|etes|est|sont|service|vraiment|trop|tous) (?:\\w+ )?nul(?:le)?s?(?! part)",
    "exasper\\w+|ridicule|lamentable",
    "(?:encore|toujours) le meme|troisieme fois|dixieme fois|la (?:\\w+ )?fois que j appelle",
    "ca suffit|suffit|stop",
)
_CALM = phrases(
    "pas (?:\\w+ )?(?:enervee?|en colere|furieux|agacee?|une arnaque|grave)|(?:ne )?vous enervez pas",
    "par connexion|pas (?:mal|nul)",
)
_WARM_WEIGHT = 0.6


def heat(utterance: str) -> float:
    """What this utterance adds; 0 for a calm one."""
    text = _CALM.sub(" ", normalise(utterance)) + " "
    return len(_found(_HOT, text)) * 1.0 + len(_found(_WARM, text)) * _WARM_WEIGHT


def warmed(temper: float, seconds: float, utterance: str) -> float:
    """The caller's temper after this utterance, `seconds` after the one before."""
    cooled = temper * math.exp2(-max(seconds, 0.0) / HALF_LIFE_S)
    return min(cooled + heat(utterance), TEMPER_MAX)


def is_angry(temper: float) -> bool:
    return temper >= ANGRY_FROM


def _found(pattern: re.Pattern[str], text: str) -> set[str]:
    """Different words only: a stutter of the transcriber is not more anger."""
    return {match.group() for match in pattern.finditer(text)}
