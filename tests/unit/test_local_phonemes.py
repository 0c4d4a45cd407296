"""French as Kokoro needs it: what the lexicon has wrong, ties, stress, nasal vowels."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import pytest

from sav_engine.providers.local_phonemes import Word, phonemes, rules

pytestmark = pytest.mark.speech


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ne quittez pas.", "nə kitˈe pˈa."),
        ("Est-ce que ça marche ?", "ɛskə sa mˈaʁʃ?"),
        ("votre box", "vɔtʁ bˈɔks"),
        ("le wifi", "lə wifˈi"),
        ("neuf heures", "nœvˈœʁ"),
        ("dix secondes", "dˈi səɡˈɔ̃d"),
        ("les appareils", "lez apaʁˈɛj"),
        ("vous êtes", "vuz ˈɛt"),
        ("un ami", "œ̃n amˈi"),
        ("vous appelez à ce sujet", "vuz aplˈe a sə syʒˈɛ"),
        ("la touche un.", "la tˈuʃ ˈœ̃."),
        ("rallumez-le", "ʁalymˈe lˈø"),
        ("C'est oui, ou c'est non !", "sɛ wˈi, u sɛ nˈɔ̃!"),
    ],
)
def test_said(text: str, expected: str) -> None:
    assert phonemes(text) == unicodedata.normalize("NFD", expected)


def test_numbers_are_said() -> None:
    assert phonemes("12") == phonemes("douze")


def test_nothing_to_say() -> None:
    assert phonemes("") == ""
    assert phonemes("...").strip(".,") == ""


def test_nasal_vowels_are_two_characters() -> None:
    assert "\u0303" in phonemes("bonjour")


def test_a_word_without_a_vowel_has_no_stress() -> None:
    def clicks(text: str) -> Iterable[Word]:
        return [Word("pst", ("p", "s", "t"))]

    assert phonemes("pst", clicks) == "pst"


def test_the_table_is_whole() -> None:
    table = rules()
    assert table.words["ne"] == ("n", "ə")
    assert table.pairs["neuf", "heures"] == (("n", "œ", "v"), False)
    assert table.liaisons["les"] == "z"
