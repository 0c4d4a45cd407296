"""I/O. Learns where an address begins behind a story (`grammars/email_start.py`), and writes the weights.

`python -m ops.learn_email`, half a minute. What is to be learned is seen by reading each labelled utterance from
every word on: the last word from which the rules still hear the address is its beginning. Softmax over the words of
an utterance by AdaGrad (Duchi et al., 2011) in plain Python: the same figures on every machine.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import exp, sqrt
from pathlib import Path

import attrs

from sav_engine.grammars.email import by_rules
from sav_engine.grammars.email_start import PLACES, SCALE, hints, place_of, starts, words_of
from sav_engine.grammars.text import word_set

from .learn import BYTE_MAX, LABELLED, packed

WRITTEN = Path(__file__).resolve().parent.parent / "sav_engine/grammars/email_start_weights.py"
SEEN_MIN = 3  # a hint that was seen less often tells of one utterance
PASSES, RATE, SHRINK = 5, 0.1, 1e-3
# Words that are told of letters: an address may as well begin before them.
_OF_LETTERS = word_set(
    "deux double trois avec sans une seul seule l' du des d' attache attachee attaches colle collee colles tout mot "
    "mots en a fin comme pardon plutot enfin puis bas six huit plus grec chiffre chiffres lettre lettres accent "
    "point tiret underscore"
)

HEADER = '"""What `email_start.py` weighs, written by `python -m ops.learn_email`: a byte a place, compressed."""\n\n'


@attrs.frozen
class Lesson:
    """hints: of each word that the address could begin with. right: which of them it does begin with."""

    hints: Sequence[Sequence[str]]
    right: frozenset[int]


def labelled() -> list[tuple[str, str]]:
    """(utterance, address) of all that hold one."""
    paths = sorted((*LABELLED.glob("*.jsonl"), *LABELLED.glob("more/*.jsonl")))
    rows = (json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines())
    return sorted({(row["text"], row["value"]) for row in rows if row["slot"] == "email" and row["value"]})


def fingerprint(told: Iterable[tuple[str, str]]) -> str:
    """Of what was learned from, so that a test can tell when the weights are stale."""
    return hashlib.sha256(json.dumps(list(told)).encode()).hexdigest()[:16]


def lesson(utterance: str, address: str) -> Lesson | None:
    """None where the address is heard from no word on."""
    words, written = words_of(utterance), utterance.split()
    possible = starts(words)
    heard = [start for start in possible if _heard(written[start:]) == address]
    if not heard:
        return None
    right = {heard[-1], *_as_well(words.said, heard, address)}
    first = possible.start
    return Lesson([list(hints(words, start)) for start in possible], frozenset(start - first for start in right))


def _heard(written: Sequence[str]) -> object:
    answer = by_rules(" ".join(written))
    return answer and answer.captured


def _as_well(said: Sequence[str], heard: Sequence[int], address: str) -> Iterator[int]:
    """Words before the last beginning that are of the address too: it is told twice, and both will do."""
    for start in range(heard[-1] - 1, -1, -1):
        letters = "".join(letter for letter in said[start] if letter.isalnum())
        if len(said[start]) > 1 and not (len(letters) > 2 and letters in address) and said[start] not in _OF_LETTERS:
            return
        if start in heard:
            yield start


def learn(lessons: Sequence[Lesson]) -> Mapping[str, float]:
    """The weight of each hint. Deterministic: one seed."""
    seen = Counter(hint for one in lessons for found in one.hints for hint in found)
    weights = {hint: [0.0, 1e-4] for hint, times in seen.items() if times >= SEEN_MIN}  # weight, sum of squares
    known = [
        Lesson([[hint for hint in found if hint in weights] for found in one.hints], one.right) for one in lessons
    ]
    order = random.Random(1)
    for _ in range(PASSES):
        order.shuffle(known)
        for one in known:
            _step(one, weights)
    return {hint: weight for hint, (weight, _) in weights.items()}


def _step(one: Lesson, weights: Mapping[str, list[float]]) -> None:
    sums = [sum(weights[hint][0] for hint in found) for found in one.hints]
    top = max(sums)
    odds = [exp(each - top) for each in sums]
    whole = sum(odds)
    right = sum(odds[at] for at in one.right) or 1.0
    slopes: dict[str, float] = {}
    for at, found in enumerate(one.hints):
        error = odds[at] / whole - (odds[at] / right if at in one.right else 0.0)
        for hint in found:
            slopes[hint] = slopes.get(hint, 0.0) + error
    for hint, slope in slopes.items():
        weight = weights[hint]
        slope += SHRINK * weight[0]
        weight[1] += slope * slope
        weight[0] -= RATE * slope / sqrt(weight[1])


def table(learned: Mapping[str, float]) -> list[int]:
    weights = [0] * PLACES
    for hint, weight in sorted(learned.items(), key=lambda one: abs(one[1])):  # the heaviest last: it stays
        weights[place_of(hint)] = max(-BYTE_MAX, min(BYTE_MAX, round(weight * SCALE)))
    return weights


def main() -> None:
    told = labelled()
    lessons = [found for found in (lesson(*one) for one in told) if found is not None]
    text = f'LEARNED_FROM = "{fingerprint(told)}"\nWEIGHTS = """\n{packed(table(learn(lessons)))}\n"""\n'
    WRITTEN.write_text(HEADER + text, encoding="utf-8")


if __name__ == "__main__":
    main()
