"""I/O. Learns what `grammars/name_tagged.py` weighs from labelled names, and writes its weights.

`python -m ops.learn_names`, some two minutes; `--cross` says instead how often it is right on utterances it did not
learn from. An averaged perceptron (Collins, 2002) in plain Python, the mean of a few orders of the utterances.

What the rules hear is one clue of many. Of utterances they were repaired for they hear nearly all, and would be
believed too much; `names_heard/heard.jsonl` keeps what rules that were not yet repaired for an utterance heard in it.
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
import zlib
from base64 import b85encode
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import attrs

from sav_engine.grammars.name_features import features
from sav_engine.grammars.name_spelled import with_spelled
from sav_engine.grammars.name_tagged import PLACES, SCALE, START, TAGS, Model, likeliest, name_of, places, tags_of
from sav_engine.grammars.naming import Word, as_written, words_in
from sav_engine.grammars.person_name import as_heard
from sav_engine.grammars.text import flat

ROOT = Path(__file__).resolve().parent.parent
LABELLED = ROOT / "tests/fixtures/understanding"
HEARD = ROOT / "tests/fixtures/names_heard/heard.jsonl"
WRITTEN = ROOT / "sav_engine/grammars/name_weights.py"
PASSES, ORDERS = 10, 3
OTHERS = 1500  # utterances of other slots: nobody says who they are
FOLDS = 4
BYTE_MAX = 127
LINE_MAX = 110

HEADER = '''"""What `name_tagged.py` weighs, written by `python -m ops.learn_names`. Long, because it is one table.

MOVES: of each tag to each, in tenths. WEIGHTS: one byte for each tag at each place, compressed.
"""

'''


@attrs.frozen
class Named:
    """One utterance. name: its label. heard: what the rules heard in it, and how sure they were."""

    text: str
    name: str | None
    heard: str | None
    confidence: float


@attrs.frozen
class Tagged:
    clues: Sequence[Sequence[int]]
    tags: Sequence[int]


def named() -> list[Named]:
    """Every labelled utterance of which it is known what the rules first heard in it."""
    heard = {row["text"]: row for row in _rows(HEARD)}
    paths = (*sorted(LABELLED.glob("*.jsonl")), *sorted(LABELLED.glob("more/*.jsonl")))
    labels = {row["text"]: row["value"] for path in paths for row in _rows(path) if row["slot"] == "person_name"}
    return [
        Named(text, labels.get(text), row["heard"], row["confidence"])
        for text, row in heard.items()
        if text in labels or row["other"]
    ]


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def fingerprint(utterances: Iterable[Named]) -> str:
    told = [attrs.astuple(one) for one in utterances]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:16]


def read(text: str) -> tuple[list[Word], set[str]]:
    rest, spelled = with_spelled(as_heard(text))
    return words_in(rest), {flat(one) for one in spelled}


def tagged(one: Named) -> Tagged | None:
    """None where the label is not in the words: it tells nothing about them."""
    words, spelled = read(one.text)
    told = tags_of(words, _parts(one.heard))
    tags = tags_of(words, _parts(one.name))
    if _plain(as_written(word.said for word in name_of(words, tags))) != _plain(one.name or ""):
        return None
    return Tagged(places(features(words, spelled, told, one.confidence)), tags)


def _parts(name: str | None) -> list[str]:
    return flat(name or "").split()


def _plain(name: str) -> str:
    return flat(name).replace("-", " ")


class Perceptron:
    """weights, and the sum of all they ever were: what is averaged is steadier than what was learned last."""

    def __init__(self) -> None:
        self.weights: dict[int, float] = defaultdict(float)
        self.sums: dict[int, float] = defaultdict(float)
        self.moves = [[0.0] * len(TAGS) for _ in range(START + 1)]
        self.move_sums = [[0.0] * len(TAGS) for _ in range(START + 1)]
        self.time = 1

    def learn(self, one: Tagged) -> None:
        found = likeliest(one.clues, Model(self.weights, self.moves))
        if found != list(one.tags):
            self._step(one.clues, one.tags, 1.0)
            self._step(one.clues, found, -1.0)
        self.time += 1

    def _step(self, clues: Sequence[Sequence[int]], tags: Sequence[int], by: float) -> None:
        before = START
        for of_word, tag in zip(clues, tags, strict=True):
            for place in of_word:
                self.weights[place * len(TAGS) + tag] += by
                self.sums[place * len(TAGS) + tag] += by * self.time
            self.moves[before][tag] += by
            self.move_sums[before][tag] += by * self.time
            before = tag

    def averaged(self) -> tuple[dict[int, float], list[list[float]]]:
        weights = {place: weight - self.sums[place] / self.time for place, weight in self.weights.items()}
        moves = [
            [weight - total / self.time for weight, total in zip(row, sums, strict=True)]
            for row, sums in zip(self.moves, self.move_sums, strict=True)
        ]
        return weights, moves


def learn(utterances: Sequence[Tagged]) -> Model:
    """Deterministic: the orders come from seeds."""
    weights: dict[int, float] = defaultdict(float)
    moves = [[0.0] * len(TAGS) for _ in range(START + 1)]
    for seed in range(ORDERS):
        found, moved = _learned(utterances, seed)
        for place, weight in found.items():
            weights[place] += weight / ORDERS
        moves = [[a + b / ORDERS for a, b in zip(*rows, strict=True)] for rows in zip(moves, moved, strict=True)]
    packed = [0] * (PLACES * len(TAGS))
    for place, weight in weights.items():
        packed[place] = _byte(weight)
    return Model(packed, [[_byte(weight) for weight in row] for row in moves])


def _learned(utterances: Sequence[Tagged], seed: int) -> tuple[dict[int, float], list[list[float]]]:
    learner, order, shuffled = Perceptron(), random.Random(seed), list(utterances)
    for _ in range(PASSES):
        order.shuffle(shuffled)
        for one in shuffled:
            learner.learn(one)
    return learner.averaged()


def _byte(weight: float) -> int:
    return max(-BYTE_MAX, min(BYTE_MAX, round(weight * SCALE)))


def written(utterances: Sequence[Named]) -> str:
    model = learn([one for one in map(tagged, utterances) if one is not None])
    text = b85encode(
        zlib.compress(bytes(int(model.weights[at]) & 0xFF for at in range(PLACES * len(TAGS))), 9)
    ).decode()
    lines = "\n".join(text[at : at + LINE_MAX] for at in range(0, len(text), LINE_MAX))
    moves = tuple(tuple(row) for row in model.moves)
    return f'{HEADER}LEARNED_FROM = "{fingerprint(utterances)}"\nMOVES = {moves}\nWEIGHTS = """\n{lines}\n"""\n'


def cross(utterances: Sequence[Named]) -> tuple[int, int, int]:
    """Of the utterances that are asked for a name: how many there are, heard by the rules, and by both."""
    mixed = random.Random(2).sample(list(utterances), len(utterances))
    tags = [tagged(one) for one in mixed]
    asked = by_rules = right = 0
    for fold in range(FOLDS):
        model = learn([one for at, one in enumerate(tags) if one is not None and at % FOLDS != fold])
        for one in mixed[fold::FOLDS]:
            words, spelled = read(one.text)
            told = tags_of(words, _parts(one.heard))
            found = likeliest(places(features(words, spelled, told, one.confidence)), model)
            name = one.heard if found == told else as_written(word.said for word in name_of(words, found)) or None
            asked, by_rules, right = asked + 1, by_rules + (one.heard == one.name), right + (name == one.name)
    return asked, by_rules, right


def main() -> None:
    utterances = named()
    if "--cross" not in sys.argv:
        WRITTEN.write_text(written(utterances), encoding="utf-8")
        return
    asked, by_rules, right = cross(utterances)
    print(f"{asked} utterances: the rules {by_rules / asked:.1%}, both {right / asked:.1%}")


if __name__ == "__main__":
    main()
