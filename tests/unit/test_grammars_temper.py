"""Anger is a score that cools; words count whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.grammars.temper import ANGRY_FROM, HALF_LIFE_S, TEMPER_MAX, heat, is_angry, warmed

ANGRY = [
    "c'est une honte",
    "j'en ai marre",
    "ça m'énerve",
    "c'est inadmissible",
    "vous vous foutez de moi",
    "putain de merde",
    "bande d'incapables",
    "c'est un scandale",
    "je suis très en colère",
    "j'en ai ras le bol de votre service",
]
CALM = [
    "je dois redémarrer la box",
    "vous pouvez répéter",
    "il faut annuler la commande",
    "la connexion est nulle part",
    "la console de jeux",
    "par contre ça marche",
    "je ne suis pas énervé",
    "le contact est mauvais",
    "l'ordinateur",
]


@pytest.mark.parametrize("said", ANGRY)
def test_one_utterance_is_enough(said: str) -> None:
    assert is_angry(heat(said))


@pytest.mark.parametrize("said", CALM)
def test_no_false_alarm(said: str) -> None:
    assert not is_angry(heat(said))


def test_two_sharp_remarks_add_up_and_a_minute_later_they_do_not() -> None:
    first = warmed(0.0, 0.0, "c'est pénible")
    assert is_angry(warmed(first, 10.0, "c'est vraiment nul"))
    assert not is_angry(warmed(first, 90.0, "c'est vraiment nul"))


def test_anger_halves_in_its_half_life() -> None:
    assert warmed(ANGRY_FROM, HALF_LIFE_S, "oui") == pytest.approx(ANGRY_FROM / 2)


@given(st.floats(0, TEMPER_MAX), st.floats(-5, 1e6), st.text(max_size=60))
def test_temper_stays_within_its_bounds(before: float, seconds: float, said: str) -> None:
    assert 0.0 <= warmed(before, seconds, said) <= TEMPER_MAX
