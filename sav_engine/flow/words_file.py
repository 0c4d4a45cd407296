"""`words.yaml`: the words an operator may change; strict YAML, everything that is wrong reported at once.

    masking:   {arnaque: pratique contestable}     insult: what is written instead
    called:    [andouille]                         insults only where somebody is called so
    anger:     {100: [scandale], 60: [pénible]}    words by weight, 1 to 100
    internet, telephony: the same                  what speaks for either side

A list that is left out keeps the words we ship.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ..errors import Faults, SavError
from .strict_yaml import Fields, parse
from .table import Table

LISTS = ("anger", "internet", "telephony")
WEIGHT_MAX = 100


@attrs.frozen
class WordFile:
    """masking: insult -> replacement. called: words. The others: word -> weight, 0..1. Empty: not in the file."""

    masking: Mapping[str, str]
    called: tuple[str, ...]
    anger: Mapping[str, float]
    internet: Mapping[str, float]
    telephony: Mapping[str, float]


def load_words(text: str, file: str) -> WordFile:
    """Raises Faults with everything that is wrong with the file."""
    faults: list[SavError] = []
    root = parse(text, file, faults)
    top = Table(root if isinstance(root, Fields) else Fields({}, {}, root.at), "", faults)
    if not isinstance(root, Fields):
        top.fault(root.at, "ce fichier est un tableau", "écrivez `masking: {...}`")
    top.only(("masking", "called", *LISTS))
    read = WordFile(top.words("masking"), top.word_list("called"), *(_weighed(top, name) for name in LISTS))
    if faults:
        raise Faults(tuple(faults))
    return read


def _weighed(top: Table, name: str) -> Mapping[str, float]:
    inside = top.inner(name)
    if inside is None:
        return {}
    weights: dict[str, float] = {}
    for weight in inside.node.fields:
        for word in inside.word_list(weight):
            if word in weights:
                inside.fault(inside.at(weight), f"'{word}' a déjà un poids", "gardez-en un seul")
            weights[word] = _weight(inside, weight)
    return weights


def _weight(table: Table, written: str) -> float:
    if written.isascii() and written.isdigit() and 1 <= int(written) <= WEIGHT_MAX:
        return int(written) / WEIGHT_MAX
    table.fault(table.at(written), f"'{written}' n'est pas un poids", f"écrivez un nombre de 1 à {WEIGHT_MAX}")
    return 0.0
