"""A third opinion: believed where the other two are unsure, and the conversation without it."""

from __future__ import annotations

import pytest

from sav_engine.grammars.catalogue import FRENCH, french
from sav_engine.grammars.encoded import Encoded, is_sure, with_encoder
from sav_engine.grammars.learned import MODELS

SURE, UNSURE = (0.995, 0.003, 0.002), (0.4, 0.35, 0.25)
DENIES: Encoded = {"affirm_deny": (0.05, 0.9, 0.05)}
HIDDEN = "zigouigoui trablacou mirlipatte"  # no word that was ever learned


def test_what_is_sure_is_not_asked_about() -> None:
    assert is_sure(SURE) and not is_sure(UNSURE)
    assert with_encoder("affirm_deny", SURE, DENIES) == SURE


def test_without_an_encoder_the_other_two_decide() -> None:
    assert with_encoder("affirm_deny", UNSURE, None) == UNSURE
    assert with_encoder("affirm_deny", UNSURE, {}) == UNSURE


def test_an_unsure_opinion_is_outweighed() -> None:
    shares = with_encoder("affirm_deny", UNSURE, DENIES)
    assert sum(shares) == pytest.approx(1.0)
    assert MODELS["affirm_deny"].labels[max(range(3), key=shares.__getitem__)] == "deny"


def test_a_share_of_zero_is_no_end_of_the_world() -> None:
    shares = with_encoder("affirm_deny", (0.5, 0.5, 0.0), {"affirm_deny": (1.0, 0.0, 0.0)})
    assert shares[0] == max(shares) and min(shares) > 0.0


def test_what_it_says_later_counts_from_then_on() -> None:
    """In a call an utterance is judged while it is spoken, and read when it has ended."""
    told: dict[str, Encoded] = {}
    ears = french(encode=told.get)
    before = ears.opinions["wants_human"](HIDDEN)
    told[HIDDEN] = {"wants_human": (0.99, 0.01)}
    after = ears.opinions["wants_human"](HIDDEN)
    assert before.probability < 0.9 < after.probability and after.value == "no"
    assert ears.anywhere["asked_for_human"].understand(HIDDEN) is None


def test_anger_it_finds_warms_a_caller() -> None:
    text = "et bien sûr c'est encore à moi d'attendre, bravo"
    ears = french(encode={text: {"angry": (0.0, 1.0)}}.get)
    assert ears.heat(text) >= FRENCH.heat(text)
    assert ears.opinions["angry"](text).probability != FRENCH.opinions["angry"](text).probability


@pytest.mark.parametrize(("grammar", "text"), [("affirm_deny", "oui"), ("solved", "oui ça remarche")])
def test_plain_answers_need_no_closer_look(grammar: str, text: str) -> None:
    assert FRENCH.is_settled(grammar, text)


def test_what_may_be_anything_needs_one() -> None:
    assert not FRENCH.is_settled("affirm_deny", HIDDEN)
    assert not FRENCH.is_settled("email", HIDDEN), "a wish for a human counts whatever was asked"
