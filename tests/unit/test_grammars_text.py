"""Words are made comparable once, the same for all grammars."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.grammars.catalogue import FRENCH
from sav_engine.grammars.text import normalise


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("C'est ÇA, l'été !", "c est ca l ete"),
        ("  Oui.  ", "oui"),
        ("Cœur", "coeur"),
        ("plus de vie ci depuis ce matin", "plus de wifi depuis ce matin"),
        ("Le Wi-Fi", "le wifi"),
        ("la boxe", "la box"),
        ("ma Live Box", "ma box"),
        ("Ouais", "oui"),
        ("ça re-marche", "ca remarche"),
        ("je vais ici", "je vais ici"),
        ("...", ""),
    ],
)
def test_utterance_is_normalised(said: str, heard: str) -> None:
    assert normalise(said) == heard


@given(st.text(max_size=80))
def test_normalising_twice_changes_nothing(said: str) -> None:
    assert normalise(normalise(said)) == normalise(said)


@given(st.text(max_size=120))
def test_any_text_gets_an_answer_or_none_and_never_a_crash(said: str) -> None:
    for grammar in (*FRENCH.grammars.values(), *FRENCH.anywhere.values()):
        answer = grammar.understand(said)
        assert answer is None or (answer.value in grammar.answers and 0.0 < answer.confidence <= 1.0)


def test_nothing_said_is_no_answer() -> None:
    for grammar in (*FRENCH.grammars.values(), *FRENCH.anywhere.values()):
        assert grammar.understand("") is None
        assert grammar.understand(" ... ") is None
