"""The second opinion: asked only when the rules are not sure, and silent about what it has never heard of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ops.learn import LABELLED, OTHERS, fingerprint, learn
from sav_engine.grammars.answer import DOUBTFUL, LIKELY, SURE, Answer
from sav_engine.grammars.learned import (
    ANGRY_FROM,
    CALMED,
    Model,
    features,
    opinion,
    reconsidered,
    reheated,
    weighed,
)
from sav_engine.grammars.learned_weights import LEARNED_FROM, WEIGHTS


def test_weights_are_those_of_the_labelled_utterances() -> None:
    assert fingerprint(LABELLED.glob("*.jsonl")) == LEARNED_FROM, (
        "run `python -m ops.learn` and commit what it writes"
    )
    assert set(WEIGHTS) == set(OTHERS)


def test_an_utterance_is_beginnings_and_pairs_of_them() -> None:
    assert features("Ça fonctionne !") == {"ca", "fonct", "<_ca", "ca_fonct", "fonct_>"}
    assert features("") == {"<_>"}


def test_what_was_learned_is_told_again() -> None:
    model = learn([("ça marche", "good"), ("ça coupe", "bad"), ("marche bien", "good"), ("coupe encore", "bad")] * 5)
    assert weighed(model, features("oui ça marche")).value == "good"
    assert weighed(model, features("non ça coupe")).value == "bad"


def test_what_was_never_heard_is_even() -> None:
    model = Model(("no", "yes"), {"marche": (-1.0, 1.0)})
    assert weighed(model, features("xylophone")).probability == pytest.approx(0.5)


def test_rules_that_are_sure_are_not_asked_again() -> None:
    sure = Answer("deny", SURE)
    assert reconsidered("affirm_deny", "oui c'est ça", sure) == sure


def test_what_the_rules_did_not_hear_is_heard() -> None:
    found = reconsidered("affirm_deny", "oui oui tout à fait c'est ça", None)
    assert found is not None and found.value == "affirm" and found.confidence < SURE


def test_a_doubtful_answer_stays_doubtful_rather_than_none() -> None:
    doubtful = Answer("affirm", DOUBTFUL)
    assert reconsidered("solved", "je sais pas attendez je regarde", doubtful) == doubtful


def test_a_likely_answer_gives_way_to_a_sure_opinion_only() -> None:
    likely = Answer("internet", LIKELY)
    assert reconsidered("problem", "xylophone", likely) == likely


@pytest.mark.parametrize("text", ["", "...", "xyz", "le chat est sur le toit", "chapeau de paille"])
def test_talk_of_something_else_is_no_answer(text: str) -> None:
    for slot in WEIGHTS:
        assert reconsidered(slot, text, None) is None


def test_two_sharp_words_are_not_talked_away() -> None:
    assert reheated("merci beaucoup vous êtes gentil", 2 * ANGRY_FROM) == 2 * ANGRY_FROM


def test_one_sharp_word_in_a_kind_sentence_is() -> None:
    assert opinion("angry", "merci beaucoup vous êtes gentil").value == "no"
    assert reheated("merci beaucoup vous êtes gentil", ANGRY_FROM) == CALMED


def test_every_label_is_an_answer_of_its_slot() -> None:
    for path in sorted(Path(LABELLED).glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["slot"] in WEIGHTS and not isinstance(row["value"], bool):
                assert row["value"] in WEIGHTS[row["slot"]][0].split(), f"{path.name}: {line}"


def test_what_the_operator_calls_anger_is_not_talked_away() -> None:
    assert reheated("merci beaucoup vous êtes gentil", ANGRY_FROM, may_calm=False) == ANGRY_FROM
