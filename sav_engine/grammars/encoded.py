"""A third opinion, for what the other two are unsure of: what a sentence encoder takes an utterance for.

Rules and counted words know what was said before; a network that has read a language knows what means the same. It is
large and slow (milliseconds), so that it is asked only where it can change something, and nobody has to wait for it:
without it the other two decide. How much it is believed was measured on utterances that were new to all three
(docs/understanding.md). The network itself is not here: `providers/sentence_encoder.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import log

from .learned import LEAST_PROBABILITY, shares

# By slot, in the order of its labels in `learned.MODELS`, how likely each is.
Encoded = Mapping[str, Sequence[float]]
Encode = Callable[[str], Encoded | None]

SURE_WITHOUT = 0.98  # from here on the other two are right 99 times in 100: nobody else is asked

# What the logarithms of both probabilities weigh: (of rules and words, of the encoder). The likeliest values for
# 4,400 utterances that neither had learned from.
TRUST: Mapping[str, tuple[float, float]] = {
    "affirm_deny": (0.44, 0.36),
    "solved": (0.83, 0.47),
    "problem": (0.56, 0.57),
    "wants_human": (0.30, 0.74),
    "angry": (0.89, 0.60),
}


def not_encoded(_: str) -> Encoded | None:
    """For where there is no encoder."""
    return None


def is_sure(probabilities: Sequence[float]) -> bool:
    return max(probabilities) >= SURE_WITHOUT


def with_encoder(slot: str, probabilities: Sequence[float], encoded: Encoded | None) -> tuple[float, ...]:
    """The probability of each label by all opinions. encoded: None when nobody was asked, or came in time."""
    if encoded is None or slot not in encoded or is_sure(probabilities):
        return tuple(probabilities)
    ours, theirs = TRUST[slot]
    pairs = zip(probabilities, encoded[slot], strict=True)
    return shares(ours * _log(one) + theirs * _log(other) for one, other in pairs)


def _log(probability: float) -> float:
    return log(max(probability, LEAST_PROBABILITY))
