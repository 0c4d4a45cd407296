"""I/O. Learns the second opinion of the grammars from the labelled utterances of the tests, and writes its weights.

`python -m ops.learn`; `--cross` says instead how often it is right alone on utterances it did not learn from. Softmax
regression by AdaGrad (Duchi et al., 2011) in plain Python: the same figures on every machine, in a few seconds.
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import exp, sqrt
from pathlib import Path

import attrs

from sav_engine.grammars.affirm_deny import affirm_deny
from sav_engine.grammars.answer import Answer
from sav_engine.grammars.learned import SCALE, Model, features, weighed
from sav_engine.grammars.problem import problem
from sav_engine.grammars.requests import wants_human
from sav_engine.grammars.solved import solved
from sav_engine.grammars.temper import heat, is_angry

ROOT = Path(__file__).resolve().parent.parent
LABELLED = ROOT / "tests/fixtures/understanding"
WRITTEN = ROOT / "sav_engine/grammars/learned_weights.py"

Utterance = tuple[str, str]  # what was said, what was meant


@attrs.frozen
class Others:
    """Utterances of the other slots are examples of "nothing of the kind was said".

    one_in: how many there are for one that is taken; with all of them too much is taken for nothing. like: slots that
    are none of these others. is_other: whether the rules hear nothing in it either.
    """

    label: str
    one_in: int
    like: frozenset[str]
    is_other: Callable[[str], bool]


def _is_unclear(answer: Answer | None) -> bool:
    return answer is None or answer.value == "unclear"


# Without them one calm answer in 25 was taken for anger, and one in six about anything at all for a fault.
OTHERS: Mapping[str, Others] = {
    "affirm_deny": Others("unclear", 8, frozenset({"solved"}), lambda text: _is_unclear(affirm_deny(text))),
    "solved": Others("unclear", 4, frozenset({"affirm_deny"}), lambda text: _is_unclear(solved(text))),
    "problem": Others("unclear", 8, frozenset({"solved"}), lambda text: _is_unclear(problem(text))),
    "wants_human": Others("no", 2, frozenset(), lambda text: wants_human(text) is None),
    "angry": Others("no", 2, frozenset(), lambda text: not is_angry(heat(text))),
}
PASSES = 15  # further passes change the third digit only
RATE = 0.5
SHRINK = 3e-4  # keeps what was seen once from weighing as much as what was seen often
LEAST = 0.05  # what weighs less is written as nothing
FOLDS = 5
LINE_MAX = 116  # of the table, so that people can read it

HEADER = '''"""What the beginnings of words, and pairs of them, weigh in the second opinion (`learned.py`).

Written by `python -m ops.learn`. One weight for each answer, in tenths and in the order given; "_" joins a pair, "<"
and ">" are the two ends of an utterance. Long, because it is one table.
"""

'''


def labelled(slot: str, paths: Iterable[Path]) -> tuple[list[Utterance], list[Utterance]]:
    """What was said for this slot, and examples of what was said for others."""
    rows = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    own = [(row["text"], _label(row["value"])) for row in rows if row["slot"] == slot]
    told = OTHERS[slot]
    apart = {slot, "masked", *told.like}
    others = sorted({row["text"] for row in rows if row["slot"] not in apart} - {text for text, _ in own})
    return own, [(text, told.label) for text in filter(told.is_other, others[:: told.one_in])]


def _label(value: object) -> str:
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)


def fingerprint(paths: Iterable[Path]) -> str:
    """Of what was learned from, so that a test can tell when the weights are stale."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in sorted(paths))).hexdigest()[:16]


def learn(utterances: Sequence[Utterance]) -> Model:
    """Weights that tell these utterances apart. Deterministic: one seed."""
    labels = tuple(sorted({label for _, label in utterances}))
    read = [(sorted(features(text)), labels.index(label)) for text, label in utterances]
    weights: dict[str, list[float]] = {}
    squares: dict[str, list[float]] = {}
    for found, _ in read:
        for feature in found:
            weights.setdefault(feature, [0.0] * len(labels))
            squares.setdefault(feature, [1e-6] * len(labels))
    order = random.Random(1)
    for _ in range(PASSES):
        order.shuffle(read)
        for found, meant in read:
            _step(found, meant, weights, squares)
    return Model(labels, {feature: tuple(found) for feature, found in weights.items()})


def _step(
    found: Sequence[str], meant: int, weights: Mapping[str, list[float]], squares: Mapping[str, list[float]]
) -> None:
    length = sqrt(len(found))
    odds = [exp(sum(column) / length) for column in zip(*(weights[feature] for feature in found), strict=True)]
    errors = [odd / sum(odds) - (at == meant) for at, odd in enumerate(odds)]
    for feature in found:
        weight, square = weights[feature], squares[feature]
        for at, error in enumerate(errors):
            slope = error / length + SHRINK * weight[at]
            square[at] += slope * slope
            weight[at] -= RATE * slope / sqrt(square[at])


def pruned(model: Model) -> Model:
    kept = {feature: weights for feature, weights in model.weights.items() if max(map(abs, weights)) >= LEAST}
    return Model(model.labels, kept)


def cross(own: Sequence[Utterance], others: Sequence[Utterance]) -> float:
    """Share understood by the opinion alone, each by a model that has not learned from it."""
    mixed = random.Random(2).sample(own, len(own))
    right = 0
    for fold in range(FOLDS):
        model = pruned(learn([*others, *(one for at, one in enumerate(mixed) if at % FOLDS != fold)]))
        right += sum(weighed(model, features(text)).value == label for text, label in mixed[fold::FOLDS])
    return right / len(mixed)


def table(model: Model) -> str:
    """As it is read by `learned.py`: entries on lines of a width that people can read."""
    entries = [
        " ".join((feature, *(str(round(weight * SCALE)) for weight in weights)))
        for feature, weights in sorted(model.weights.items())
    ]
    lines = [entries[0]]
    for entry in entries[1:]:
        if len(lines[-1]) + len(entry) + 2 > LINE_MAX:
            lines.append(entry)
        else:
            lines[-1] += f"; {entry}"
    return "\n".join(lines)


def written(paths: Sequence[Path]) -> str:
    parts = [HEADER, f'LEARNED_FROM = "{fingerprint(paths)}"\nWEIGHTS = {{\n']
    for slot in OTHERS:
        own, others = labelled(slot, paths)
        model = pruned(learn([*own, *others]))
        parts.append(
            f'    "{slot}": (\n        "{" ".join(model.labels)}",\n        """\n{table(model)}\n""",\n    ),\n'
        )
    return "".join([*parts, "}\n"])


def main() -> None:
    paths = sorted(LABELLED.glob("*.jsonl"))
    if "--cross" not in sys.argv:
        WRITTEN.write_text(written(paths), encoding="utf-8")
        return
    for slot in OTHERS:
        own, others = labelled(slot, paths)
        print(f"{slot:12} {len(own):5} utterances, understood alone {cross(own, others):.1%}")


if __name__ == "__main__":
    main()
