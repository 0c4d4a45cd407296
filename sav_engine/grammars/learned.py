"""A second opinion, learned from labelled utterances: asked when the rules are not sure of what they read.

Rules know idioms, negation and corrections, and say so when they are sure; what they were not told of they miss. A
linear classifier over the beginnings of words, and pairs of them, knows nothing of grammar, but has an opinion of
everything. Neither is as good as both: figures in docs/understanding.md. What it weighs is in
`learned_weights.py`, written by `python -m ops.learn` from tests/fixtures/understanding and readable line by line.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from math import exp, sqrt

import attrs

from .answer import DOUBTFUL, SURE, Answer
from .learned_weights import WEIGHTS
from .temper import ANGRY_FROM
from .text import normalise, words_of

BEGINNING = 5  # letters; what is left of most French words without their endings: "fonct", "march", "redem"
WORDS_MAX = 60  # an answer; of a longer story its end, where callers come to the point
SCALE = 10.0  # weights are written as whole tenths
# From which probability on an opinion counts. Chosen on sets that neither it nor the rules had seen.
UNHEARD_MIN = 0.65  # the rules understood nothing at all
UNSURE_MIN = {
    "affirm_deny": 0.9,
    "solved": 0.8,
    "problem": 0.8,
    "wants_human": 0.7,
    "angry": 0.8,
}  # they are not sure
SILENCE_ANSWERS = frozenset({"wants_human", "angry"})  # here nothing heard is an answer, and not an unsure one
AGAINST_MIN = 0.9  # the rules heard that there is no answer: "je sais pas", a technician who came yesterday
OPINION_MAX = 0.9  # it is often surer of itself than it is right
CALM_MIN = 0.9  # to call a sharp word none takes more than to hear one
CALMED = 0.6  # one sharp word; two of them within a minute are anger all the same
NOTHING = ("unclear", "no")  # answers that a grammar gives by giving none


Reasoned = Callable[[str], bool]


def no_reason(_: str) -> bool:
    return False


@attrs.frozen
class Opinion:
    """value: the likeliest answer of the slot. probability: 0..1."""

    value: str
    probability: float


@attrs.frozen
class Model:
    """labels: the answers of a slot. weights: feature -> one weight for each of them."""

    labels: tuple[str, ...]
    weights: Mapping[str, tuple[float, ...]]


def features(text: str) -> frozenset[str]:
    """Beginnings of words, and pairs of them: "fonctionne plus" -> fonct, plus, <_fonct, fonct_plus, plus_>."""
    words = [word[:BEGINNING] for word in words_of(normalise(text))[-WORDS_MAX:]]
    return frozenset((*words, *map("_".join, pairwise(("<", *words, ">")))))


def reconsidered(slot: str, text: str, said: Answer | None, *, is_none: Reasoned = no_reason) -> Answer | None:
    """What the rules said, unless they are not sure of it and what was learned is sure of something else.

    is_none: whether the rules have not only understood nothing, but understood that there is no answer.
    """
    if said is not None and said.confidence >= SURE:
        return said
    second = opinion(slot, text)
    if said is not None and second.value == said.value:
        return said
    if second.probability < _least(slot, said, is_none=said is None and is_none(text)):
        return said
    if said is not None and second.value in NOTHING and said.confidence <= DOUBTFUL:
        return said  # a doubtful answer is asked again in other words than none at all
    return None if second.value in NOTHING else Answer(second.value, min(second.probability, OPINION_MAX))


def _least(slot: str, said: Answer | None, *, is_none: bool) -> float:
    if is_none:
        return AGAINST_MIN
    return UNHEARD_MIN if said is None and slot not in SILENCE_ANSWERS else UNSURE_MIN[slot]


def reheated(text: str, heat: float, *, may_calm: bool = True) -> float:
    """Anger that the rules do not know, or one sharp word that was no anger; more than one is not talked away."""
    if heat >= ANGRY_FROM and (heat >= 2 * ANGRY_FROM or not may_calm):
        return heat
    second = opinion("angry", text)
    if heat >= ANGRY_FROM:
        return CALMED if second.value == "no" and second.probability >= CALM_MIN else heat
    return ANGRY_FROM if second.value == "yes" and second.probability >= UNSURE_MIN["angry"] else heat


def opinion(slot: str, text: str) -> Opinion:
    """Raises KeyError for a slot of which nothing was learned."""
    return weighed(MODELS[slot], features(text))


def weighed(model: Model, found: frozenset[str]) -> Opinion:
    """The sum of each answer's weights, as a probability. Unknown features weigh nothing, and so make it unsure."""
    sums = [0.0] * len(model.labels)
    for feature in found:
        for at, weight in enumerate(model.weights.get(feature, ())):
            sums[at] += weight
    odds = [exp(one / sqrt(len(found))) for one in sums]
    best = max(range(len(odds)), key=odds.__getitem__)
    return Opinion(model.labels[best], odds[best] / sum(odds))


def _read(labels: str, table: str) -> Model:
    """A table of `learned_weights.py`: "fonct_plus -12 9 4; ..."."""
    entries = (entry.split(" ") for line in table.strip().splitlines() for entry in line.split("; "))
    weights = {feature: tuple(int(weight) / SCALE for weight in told) for feature, *told in entries}
    return Model(tuple(labels.split()), weights)


MODELS: Mapping[str, Model] = {slot: _read(labels, table) for slot, (labels, table) in WEIGHTS.items()}
