"""What an utterance means, decided from two opinions: what the rules read, and what was learned from labelled ones.

Rules know idioms, negation and corrections; what they were not told of they miss. A linear classifier over the
beginnings of words, and pairs of them, knows nothing of grammar, but has an opinion of everything. A second, small
one weighs the two: how much to believe a verdict of the rules ("sure of a yes", "heard nothing") was itself learned,
on utterances the rules were never repaired for and by opinions that had not learned from them. So its probability
means what it says. Figures in docs/understanding.md; the weights are written by `python -m ops.learn`.
"""

from __future__ import annotations

import zlib
from array import array
from base64 import b85decode
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from math import exp, log, sqrt

import attrs

from .answer import DOUBTFUL, LIKELY, SURE, Answer
from .learned_weights import WEIGHTS
from .temper import ANGRY_FROM
from .text import normalise, words_of

BEGINNING = 5  # letters; what is left of most French words without their endings: "fonct", "march", "redem"
WORDS_MAX = 60  # an answer; of a longer story its end, where callers come to the point
PLACES = 1 << 16  # of weights, for some 25,000 features: few share one
SCALE = 10.0  # weights are kept as whole tenths in one byte
LEAST_PROBABILITY = 1e-3  # an opinion is never surer than that; the rules can still be believed
ACT_FROM = 0.6  # what is less likely is asked again, however it was understood
# Half of what was labelled is anger, of what is said in calls hardly anything. From 0.5 on, 38 of 650 calm answers to
# other questions were taken for it, from 0.9 on 4; of 120 about anger 113 were right, and 105.
ANGER_FROM = 0.9
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
    """labels: the answers of a slot. weights: one for each label at each of PLACES, in tenths.

    verdicts: what a verdict of the rules, the logarithm of each label's probability ("=label") and the share of what
    was never seen ("=new") add to each label.
    """

    labels: tuple[str, ...]
    weights: Sequence[int]
    verdicts: Mapping[str, tuple[float, ...]]


def features(text: str) -> frozenset[str]:
    """Beginnings of words, and pairs of them: "fonctionne plus" -> fonct, plus, <_fonct, fonct_plus, plus_>."""
    words = [word[:BEGINNING] for word in words_of(normalise(text))[-WORDS_MAX:]]
    return frozenset((*words, *map("_".join, pairwise(("<", *words, ">")))))


def places(text: str) -> tuple[int, ...]:
    """Where the features of a text have their weights; in one order, so that sums are the same everywhere."""
    return tuple(sorted({zlib.crc32(feature.encode()) % PLACES for feature in features(text)}))


def verdict(said: Answer | None, *, is_none: bool = False) -> str:
    """What the rules said, and how sure they are, in one word. is_none: they understood that there is no answer."""
    if said is None:
        return "told_none" if is_none else "heard_none"
    if said.confidence >= SURE:
        return f"{said.value}_sure"
    return f"{said.value}_{'likely' if said.confidence > DOUBTFUL else 'doubtful'}"


def verdict_on_heat(heat: float) -> str:
    if heat <= 0.0:
        return "calm"
    return "warm" if heat < ANGRY_FROM else "hot" if heat < 2 * ANGRY_FROM else "burning"


def learned_alone(model: Model, found: Sequence[int]) -> tuple[float, ...]:
    """The probability of each label by what was learned. What was never seen weighs nothing, and so is even."""
    count = len(model.labels)
    scale = SCALE * sqrt(max(len(found), 1))
    sums = (sum(model.weights[place * count + at] for place in found) / scale for at in range(count))
    return shares(sums)


def share_new(model: Model, found: Sequence[int]) -> float:
    """How much of an utterance was never seen: 0..1. An opinion of half an utterance is worth less."""
    count = len(model.labels)
    new = sum(not any(model.weights[place * count : place * count + count]) for place in found)
    return new / max(len(found), 1)


def evidence(labels: Sequence[str], alone: Sequence[float], new: float, verdict_of_rules: str) -> dict[str, float]:
    """What is weighed to tell which of the two opinions to believe."""
    heard = {
        f"={label}": log(max(probability, LEAST_PROBABILITY))
        for label, probability in zip(labels, alone, strict=True)
    }
    return {**heard, "=new": new, verdict_of_rules: 1.0}


def believed(model: Model, told: Mapping[str, float]) -> tuple[float, ...]:
    """The probability of each label by both opinions."""
    unknown = (0.0,) * len(model.labels)
    weighed = [(model.verdicts.get(name, unknown), size) for name, size in told.items()]
    return shares(sum(weights[at] * size for weights, size in weighed) for at in range(len(model.labels)))


def shares(sums: Iterable[float]) -> tuple[float, ...]:
    odds = [exp(one) for one in sums]
    return tuple(odd / sum(odds) for odd in odds)


def probable(slot: str, text: str, verdict_of_rules: str) -> tuple[float, ...]:
    """How likely each label is by both opinions. Raises KeyError for a slot of which nothing was learned."""
    model = MODELS[slot]
    if not words_of(normalise(text)):
        return tuple(float(label in NOTHING) for label in model.labels)
    found = places(text)
    told = evidence(model.labels, learned_alone(model, found), share_new(model, found), verdict_of_rules)
    return believed(model, told)


def certain(slot: str, value: str) -> tuple[float, ...]:
    """Of what needs no opinion."""
    return tuple(float(label == value) for label in MODELS[slot].labels)


def likeliest(slot: str, probabilities: Sequence[float]) -> Opinion:
    best = max(range(len(probabilities)), key=probabilities.__getitem__)
    return Opinion(MODELS[slot].labels[best], probabilities[best])


def reconsidered(said: Answer | None, found: Opinion) -> Answer | None:
    """What a flow is to act on, from what the rules said and what both opinions come to."""
    if found.value in NOTHING:
        return _nothing(said, found)
    is_doubtful = said is not None and said.value == found.value and said.confidence <= DOUBTFUL
    return Answer(found.value, DOUBTFUL if is_doubtful or found.probability < ACT_FROM else found.probability)


def _nothing(said: Answer | None, found: Opinion) -> Answer | None:
    if said is None or said.confidence <= DOUBTFUL or said.value == found.value:
        return said  # a doubtful answer is asked again in other words than none at all
    return None if said.value in ("affirm", "deny", "yes") else Answer(found.value, LIKELY)


def reheated(heat: float, found: Opinion, *, may_calm: bool = True) -> float:
    """Anger that the rules do not know, or one sharp word that was no anger; more than one is not talked away."""
    if heat < ANGRY_FROM:
        return ANGRY_FROM if found.value == "yes" and found.probability >= ANGER_FROM else heat
    return CALMED if found.value == "no" and may_calm and heat < 2 * ANGRY_FROM else heat


def unpacked(labels: str, packed: str, verdicts: Mapping[str, tuple[float, ...]]) -> Model:
    """A model of `learned_weights.py`: bytes, compressed, as text."""
    return Model(tuple(labels.split()), array("b", zlib.decompress(b85decode(packed.replace("\n", "")))), verdicts)


MODELS: Mapping[str, Model] = {slot: unpacked(*told) for slot, told in WEIGHTS.items()}
