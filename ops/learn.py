"""I/O. Learns what `grammars/learned.py` weighs from labelled utterances, and writes its weights.

`python -m ops.learn`, some three minutes; `--cross` says instead how often it is right on utterances it did not learn
from. Softmax regression by AdaGrad (Duchi et al., 2011) in plain Python: the same figures on every machine.
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
import zlib
from base64 import b85encode
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from math import exp, sqrt
from pathlib import Path
from typing import Any

import attrs

from sav_engine.grammars.affirm_deny import affirm_deny, says_neither
from sav_engine.grammars.answer import Answer
from sav_engine.grammars.learned import (
    PLACES,
    SCALE,
    Model,
    believed,
    evidence,
    learned_alone,
    no_reason,
    places,
    share_new,
    verdict,
    verdict_on_heat,
)
from sav_engine.grammars.problem import problem
from sav_engine.grammars.requests import tells_of_somebody, wants_human
from sav_engine.grammars.solved import cannot_tell, solved
from sav_engine.grammars.temper import heat, is_angry

ROOT = Path(__file__).resolve().parent.parent
LABELLED = ROOT / "tests/fixtures/understanding"
FRESH = "more"  # the folder of utterances that the rules were never repaired for: there a verdict is worth its name
WRITTEN = ROOT / "sav_engine/grammars/learned_weights.py"


@attrs.frozen
class Said:
    """One utterance. fresh: whether the rules were never repaired for it."""

    text: str
    label: str
    fresh: bool = False


@attrs.frozen
class Others:
    """Utterances of the other slots are examples of "nothing of the kind was said".

    one_in: how many there are for one that is taken; with all of them too much is taken for nothing. like: slots that
    are none of these others. is_other: whether the rules hear nothing in it either. rules: their verdict.
    """

    label: str
    one_in: int
    like: frozenset[str]
    is_other: Callable[[str], bool]
    rules: Callable[[str], str]


def _verdict(rules: Callable[[str], Answer | None], is_none: Callable[[str], bool]) -> Callable[[str], str]:
    return lambda text: _told(rules(text), text, is_none)


def _told(said: Answer | None, text: str, is_none: Callable[[str], bool]) -> str:
    return verdict(said, is_none=said is None and is_none(text))


def _is_unclear(answer: Answer | None) -> bool:
    return answer is None or answer.value == "unclear"


# Without them one calm answer in 25 was taken for anger, and one in six about anything at all for a fault.
OTHERS: Mapping[str, Others] = {
    "affirm_deny": Others(
        "unclear",
        4,
        frozenset({"solved"}),
        lambda text: _is_unclear(affirm_deny(text)),
        _verdict(affirm_deny, says_neither),
    ),
    "solved": Others(
        "unclear",
        4,
        frozenset({"affirm_deny"}),
        lambda text: _is_unclear(solved(text)),
        _verdict(solved, cannot_tell),
    ),
    "problem": Others(
        "unclear", 3, frozenset({"solved"}), lambda text: _is_unclear(problem(text)), _verdict(problem, no_reason)
    ),
    "wants_human": Others(
        "no", 2, frozenset(), lambda text: wants_human(text) is None, _verdict(wants_human, tells_of_somebody)
    ),
    "angry": Others(
        "no", 2, frozenset(), lambda text: not is_angry(heat(text)), lambda text: verdict_on_heat(heat(text))
    ),
}
PASSES = 15  # further passes change the third digit only
RATE = 0.5
SHRINK = 3e-4  # keeps what was seen once from weighing as much as what was seen often
WEIGHED_PASSES, WEIGHED_RATE = 60, 0.2  # of the few weights that say which opinion to believe
BYTE_MAX = 127
FOLDS = 5
BANDS = (0.0, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01)  # of probability, for the report
LINE_MAX = 110  # of the packed table

HEADER = '''"""What `learned.py` weighs, written by `python -m ops.learn`. Long, because it is one table.

For each slot: its labels; one byte for each label at each place, compressed; what each verdict of the rules adds.
"""

'''

Told = tuple[Said, tuple[float, ...], dict[str, float]]  # an utterance, the opinion alone, all evidence
Entry = tuple[tuple[tuple[str | int, float], ...], int]  # the features of an utterance with their size, and its label


def labelled_files() -> list[Path]:
    """All that hold something to learn from: not those of addresses, numbers and names alone."""
    found = (*LABELLED.glob("*.jsonl"), *LABELLED.glob(f"{FRESH}/*.jsonl"))
    return sorted(path for path in found if any(row["slot"] in OTHERS for row in _rows(path)))


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def labelled(slot: str, paths: Iterable[Path]) -> tuple[list[Said], list[Said]]:
    """What was said for this slot, and examples of what was said for others."""
    rows = [(row, path.parent.name == FRESH) for path in paths for row in _rows(path)]
    own = [Said(row["text"], _label(row["value"]), fresh) for row, fresh in rows if row["slot"] == slot]
    told = OTHERS[slot]
    apart, known = {slot, "masked", *told.like}, {said.text for said in own}
    others = sorted({row["text"] for row, fresh in rows if row["slot"] not in apart and not fresh} - known)
    return own, [Said(text, told.label) for text in filter(told.is_other, others[:: told.one_in])]


def _label(value: object) -> str:
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)


def fingerprint(paths: Iterable[Path]) -> str:
    """Of what was learned from, so that a test can tell when the weights are stale. What is named does not matter."""
    rows = [row for path in paths for row in _rows(path)]
    told = [(row["slot"], row["text"], row["value"] if row["slot"] in OTHERS else "") for row in rows]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:16]


def learn(utterances: Sequence[Said]) -> Model:
    """Weights that tell these utterances apart, without the verdict of the rules."""
    labels = tuple(sorted({said.label for said in utterances}))
    entries = [_entry(said, labels) for said in utterances]
    learned = _fitted(entries, len(labels), passes=PASSES, rate=RATE, shrink=SHRINK)
    weights = [0] * (PLACES * len(labels))
    for place, found in learned.items():
        for at, weight in enumerate(found):
            weights[int(place) * len(labels) + at] = max(-BYTE_MAX, min(BYTE_MAX, round(weight * SCALE)))
    return Model(labels, weights, {})


def _entry(said: Said, labels: Sequence[str]) -> Entry:
    found = places(said.text)
    size = 1 / sqrt(max(len(found), 1))
    return tuple((place, size) for place in found), labels.index(said.label)


def _fitted(
    entries: Sequence[Entry], labels: int, *, passes: int, rate: float, shrink: float
) -> dict[str | int, list[float]]:
    """Deterministic: one seed."""
    weights: dict[str | int, list[float]] = {}
    squares: dict[str | int, list[float]] = {}
    for found, _ in entries:
        for name, _ in found:
            weights.setdefault(name, [0.0] * labels)
            squares.setdefault(name, [1e-6] * labels)
    order, shuffled = random.Random(1), list(entries)
    for _ in range(passes):
        order.shuffle(shuffled)
        for found, meant in shuffled:
            _step([(weights[name], squares[name], size) for name, size in found], meant, rate, shrink, labels)
    return weights


def _step(
    found: Sequence[tuple[list[float], list[float], float]], meant: int, rate: float, shrink: float, labels: int
) -> None:
    odds = [exp(sum(weight[at] * size for weight, _, size in found)) for at in range(labels)]
    total = sum(odds)
    errors = [odd / total - (at == meant) for at, odd in enumerate(odds)]
    for weight, square, size in found:
        for at, error in enumerate(errors):
            slope = error * size + shrink * weight[at]
            square[at] += slope * slope
            weight[at] -= rate * slope / sqrt(square[at])


def unlearned(slot: str, own: Sequence[Said], others: Sequence[Said]) -> list[Told]:
    """Each fresh utterance with the evidence of a model that has not learned from it."""
    mixed = random.Random(2).sample(list(own), len(own))
    rules, told = OTHERS[slot].rules, []
    for fold in range(FOLDS):
        model = learn([*others, *(said for at, said in enumerate(mixed) if at % FOLDS != fold)])
        for said in filter(_is_fresh, mixed[fold::FOLDS]):
            found = places(said.text)
            alone = learned_alone(model, found)
            told.append((said, alone, evidence(model.labels, alone, share_new(model, found), rules(said.text))))
    return told


def _is_fresh(said: Said) -> bool:
    return said.fresh


def weighed(labels: Sequence[str], told: Sequence[Told]) -> dict[str, tuple[float, ...]]:
    """How much to believe the rules, and how much the opinion, from utterances that are new to both."""
    entries = [(tuple(found.items()), labels.index(said.label)) for said, _, found in told]
    shrink = 1 / max(len(entries), 1)
    learned = _fitted(entries, len(labels), passes=WEIGHED_PASSES, rate=WEIGHED_RATE, shrink=shrink)
    return {str(name): tuple(round(weight, 2) for weight in found) for name, found in sorted(learned.items())}


@attrs.frozen
class Judged:
    """How an utterance was understood by what had not learned from it. probability: of the answer with the rules."""

    is_right_alone: bool
    is_right: bool
    probability: float


def cross(slot: str, paths: Sequence[Path]) -> list[Judged]:
    """The fresh utterances of a slot, each judged by opinions, and by trust in them, learned from others."""
    own, others = labelled(slot, paths)
    labels = tuple(sorted({said.label for said in own}))
    told, judged = unlearned(slot, own, others), []
    for learned_from, asked in ((told[::2], told[1::2]), (told[1::2], told[::2])):
        model = Model(labels, (), weighed(labels, learned_from))
        for said, alone, found in asked:
            both = believed(model, found)
            judged.append(Judged(_best(labels, alone) == said.label, _best(labels, both) == said.label, max(both)))
    return judged


def _best(labels: Sequence[str], probabilities: Sequence[float]) -> str:
    return labels[max(range(len(labels)), key=probabilities.__getitem__)]


def report(judged: Mapping[str, Sequence[Judged]]) -> str:
    """Shares understood, per slot, and how often an answer was right when it was so sure."""
    lines = [
        f"{slot:12} {len(found):5} fresh, understood alone {_share(one.is_right_alone for one in found):.1%},"
        f" with the rules {_share(one.is_right for one in found):.1%}"
        for slot, found in judged.items()
    ]
    every = [one for found in judged.values() for one in found]
    for least, most in pairwise(BANDS):
        band = [one.is_right for one in every if least <= one.probability < most]
        lines.append(f"probability {least:.2f} to {most:.2f}: {len(band):5} answers, right {_share(band):.1%}")
    return "\n".join(lines)


def _share(right: Iterable[bool]) -> float:
    found = list(right)
    return sum(found) / max(len(found), 1)


def packed(weights: Sequence[int]) -> str:
    text = b85encode(zlib.compress(bytes(weight & 0xFF for weight in weights), 9)).decode()
    return "\n".join(text[at : at + LINE_MAX] for at in range(0, len(text), LINE_MAX))


def written(paths: Sequence[Path]) -> str:
    parts = [HEADER, f'LEARNED_FROM = "{fingerprint(paths)}"\n']
    parts.append("WEIGHTS: dict[str, tuple[str, str, dict[str, tuple[float, ...]]]] = {\n")
    for slot in OTHERS:
        own, others = labelled(slot, paths)
        model = learn([*own, *others])
        verdicts = weighed(model.labels, unlearned(slot, own, others))
        told = "".join(f'            "{name}": {found},\n' for name, found in verdicts.items())
        parts.append(
            f'    "{slot}": (\n        "{" ".join(model.labels)}",\n        """\n{packed(model.weights)}\n""",\n'
            f"        {{\n{told}        }},\n    ),\n"
        )
    return "".join([*parts, "}\n"])


def main() -> None:
    paths = labelled_files()
    if "--cross" not in sys.argv:
        WRITTEN.write_text(written(paths), encoding="utf-8")
        return
    print(report({slot: cross(slot, paths) for slot in OTHERS}))


if __name__ == "__main__":
    main()
