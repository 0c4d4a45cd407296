"""Two opinions, and what they come to: the rules' verdict and what was learned."""

from __future__ import annotations

import json
import random

import pytest

from ops.learn import LABELLED, OTHERS, Said, fingerprint, labelled_files, learn, packed, weighed
from sav_engine.grammars.answer import DOUBTFUL, LIKELY, SURE, Answer
from sav_engine.grammars.catalogue import FRENCH
from sav_engine.grammars.learned import (
    ANGRY_FROM,
    CALMED,
    MODELS,
    PLACES,
    Model,
    Opinion,
    believed,
    features,
    learned_alone,
    likeliest,
    places,
    probable,
    reconsidered,
    reheated,
    share_new,
    unpacked,
    verdict,
    verdict_on_heat,
)
from sav_engine.grammars.learned_weights import LEARNED_FROM
from sav_engine.grammars.understand import understand

TALK = [
    Said("ça marche", "good"),
    Said("ça coupe", "bad"),
    Said("marche bien", "good"),
    Said("coupe encore", "bad"),
]


def test_weights_are_those_of_the_labelled_utterances() -> None:
    assert fingerprint(labelled_files()) == LEARNED_FROM, "run `python -m ops.learn` and commit what it writes"
    assert set(MODELS) == set(OTHERS)


def test_an_utterance_is_beginnings_and_pairs_of_them() -> None:
    assert features("Ça fonctionne !") == {"ca", "fonct", "<_ca", "ca_fonct", "fonct_>"}
    assert features("") == {"<_>"}
    assert all(0 <= place < PLACES for place in places("Ça fonctionne !"))


def test_what_was_learned_is_told_again() -> None:
    model = learn(TALK * 5)
    good = model.labels.index("good")
    assert learned_alone(model, places("oui ça marche"))[good] > 0.5
    assert learned_alone(model, places("non ça coupe"))[good] < 0.5


def test_what_was_never_heard_is_even_and_known_to_be_new() -> None:
    model = learn(TALK)
    assert learned_alone(model, places("xylophone")) == pytest.approx((0.5, 0.5))
    assert share_new(model, places("xylophone")) == 1.0 and share_new(model, places("ça marche")) < 0.5


def test_what_is_written_is_read_again() -> None:
    model = learn(TALK)
    again = unpacked(" ".join(model.labels), packed(model.weights), {})
    assert again.labels == model.labels and list(again.weights) == list(model.weights)


def test_the_opinion_that_was_right_is_believed() -> None:
    """Rules that are always right, against an opinion that knows nothing."""
    told = [(said, (0.5, 0.5), {"=bad": -0.7, "=good": -0.7, f"{said.label}_sure": 1.0}) for said in TALK * 10]
    model = Model(("bad", "good"), (), weighed(("bad", "good"), told))
    assert believed(model, {"=bad": -0.7, "=good": -0.7, "good_sure": 1.0})[1] > 0.9
    assert believed(model, {"=bad": -0.7, "=good": -0.7, "never_said": 1.0})[1] == pytest.approx(0.5, abs=0.1)


@pytest.mark.parametrize(
    ("said", "is_none", "name"),
    [
        (None, False, "heard_none"),
        (None, True, "told_none"),
        (Answer("deny", SURE), False, "deny_sure"),
        (Answer("deny", LIKELY), False, "deny_likely"),
        (Answer("deny", DOUBTFUL), False, "deny_doubtful"),
    ],
)
def test_a_verdict_has_a_name(said: Answer | None, is_none: bool, name: str) -> None:
    assert verdict(said, is_none=is_none) == name


def test_heat_has_a_name() -> None:
    assert [verdict_on_heat(heat) for heat in (0.0, 0.6, 1.0, 2.2)] == ["calm", "warm", "hot", "burning"]


def test_an_unlikely_answer_is_asked_again() -> None:
    assert reconsidered(None, Opinion("affirm", 0.5)) == Answer("affirm", DOUBTFUL)
    assert reconsidered(None, Opinion("affirm", 0.8)) == Answer("affirm", 0.8)


def test_a_doubtful_answer_stays_doubtful() -> None:
    doubtful = Answer("affirm", DOUBTFUL)
    assert reconsidered(doubtful, Opinion("unclear", 0.9)) == doubtful
    assert reconsidered(doubtful, Opinion("affirm", 0.99)) == doubtful


def test_a_named_fault_that_is_none_is_unclear_and_a_yes_that_is_none_is_nothing() -> None:
    assert reconsidered(Answer("internet", LIKELY), Opinion("unclear", 0.9)) == Answer("unclear", LIKELY)
    assert reconsidered(Answer("affirm", LIKELY), Opinion("unclear", 0.9)) is None


@pytest.mark.parametrize("text", ["", "...", "?!"])
def test_no_words_are_no_answer(text: str) -> None:
    for slot in MODELS:
        assert likeliest(slot, probable(slot, text, "heard_none")).value in ("unclear", "no")


def test_two_sharp_words_are_not_talked_away() -> None:
    calm = Opinion("no", 0.99)
    assert reheated(2 * ANGRY_FROM, calm) == 2 * ANGRY_FROM
    assert reheated(ANGRY_FROM, calm) == CALMED


def test_anger_that_the_rules_do_not_know_is_anger_when_it_is_all_but_certain() -> None:
    assert reheated(0.0, Opinion("yes", 0.95)) == ANGRY_FROM and reheated(0.0, Opinion("no", 0.95)) == 0.0
    assert reheated(0.0, Opinion("yes", 0.7)) == 0.0


@pytest.mark.parametrize(
    "calm", ["bleu vingt parapluie", "zorglub", "on est au 14 rue des lilas", "le voyant est orange"]
)
def test_words_that_were_never_learned_are_no_anger_in_a_call(calm: str) -> None:
    assert not FRENCH.is_angry(FRENCH.heat(calm))


def test_what_the_operator_calls_anger_is_not_talked_away() -> None:
    assert reheated(ANGRY_FROM, Opinion("no", 0.99), may_calm=False) == ANGRY_FROM


def test_every_label_is_an_answer_of_its_slot() -> None:
    for path in labelled_files():
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["slot"] in MODELS and not isinstance(row["value"], bool):
                assert row["value"] in MODELS[row["slot"]].labels, f"{path.name}: {line}"


def test_what_was_learned_from_is_understood() -> None:
    """A sample: that weights, verdicts and utterances belong together."""
    lines = [line for path in sorted(LABELLED.glob("more/*.jsonl")) for line in path.read_text("utf-8").splitlines()]
    rows = [json.loads(line) for line in random.Random(1).sample(lines, 300)]
    right = sum(understand(row["slot"], row["text"]).value == row["value"] for row in rows)
    assert right / len(rows) >= 0.95


def test_how_sure_it_is_differs() -> None:
    sure, unsure = (
        FRENCH.opinions["affirm_deny"]("oui tout à fait"),
        FRENCH.opinions["affirm_deny"]("le zinc oui xyz"),
    )
    assert sure.probability > 0.9 > unsure.probability
