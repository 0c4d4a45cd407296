"""The caller says that a part of the address is not known, or that it is no longer used: then none was given."""

from __future__ import annotations

import re

from .text import flat

_AT = r"(?:arobase|a robase|arrobase|at\b|@|chez )"
_KNOWS_NOT = r"je (?:ne )?(?:sais|me souviens|me rappelle|vois) (?:plus|pas)(?: (?:trop|bien|du tout))?"
_PART = r"(?:le debut|la fin|le reste|le milieu|la suite|le nom|le chiffre|devant|avant)"
_DESCRIBED = (
    r"(?:le|mon|son) (?:nom|prenom|surnom|pseudo)(?: de (?:famille|jeune fille|naissance|mariage))?"
    r"(?: de (?:mon|ma|mes|notre|la|le) [a-z]+)?"
)
_UNKNOWN = (
    # "tiret du huit je sais plus quoi arobase"
    re.compile(rf"{_KNOWS_NOT} (?:quoi|combien|lequel|laquelle|quel chiffre) {_AT}"),
    # "je sais plus si c'est le huit ou le neuf arobase"
    re.compile(rf"{_KNOWS_NOT} si (?:c'est|y a|il y a) (?:[a-z0-9']+ ){{1,4}}ou (?:[a-z0-9']+ ){{1,4}}{_AT}"),
    # "mais le début m'échappe"
    re.compile(rf"\b(?:mais|et) {_PART},? (?:(?:m'echappe|je l'ai oubliee?|me revient pas)|{_KNOWS_NOT})"),
    # "mon mail c'est mon nom arobase gmail point com"
    re.compile(
        r"(?:^|\b(?:mail|adresse|ben|bah|euh|alors|oui|c'est|voila) )(?:euh |ben )?c'est (?:juste )?"
        rf"{_DESCRIBED} {_AT}"
    ),
)
# Behind the address: "mais caramail ça existe plus alors j'en ai pas d'autre".
_GONE = re.compile(r"\bj'en ai (?:pas|plus) (?:d'autres?|refait|recree|du tout)\b")


_NEW = re.compile(
    r"\b(?:nouveau|nouvelle|mien|mienne),? je (?:ne )?(?:l'ai (?:pas|plus)|(?:la |le )?(?:connais|sais) pas)"
)


def is_unknown(utterance: str) -> bool:
    text = " ".join(re.sub(r"[,;:!?]", " ", flat(utterance)).split())
    return any(one.search(text) for one in _UNKNOWN) or any(
        one.search(text.rpartition("arobase")[2]) for one in (_GONE, _NEW)
    )
