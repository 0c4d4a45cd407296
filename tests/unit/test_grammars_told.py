"""What callers tell about the letters they have said, and what they take back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.grammars.email_sides import retaken
from sav_engine.grammars.numbers import pieces
from sav_engine.grammars.phone_grouping import solve
from sav_engine.grammars.sounds import ending_like, sound
from sav_engine.grammars.spelled_after import put
from sav_engine.grammars.told import with_told_letters
from sav_engine.grammars.understand import understand


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("durand avec un t", "durant"),
        ("dupont avec un t", "dupont"),
        ("kati avec un c et un y", "caty"),
        ("morel avec deux l", "morell"),
        ("petit avec deux t", "petit"),
        ("mathieu avec deux t", "matthieu"),
        ("matthieu avec un seul t", "mathieu"),
        ("tomas avec un h", "thomas"),
        ("lefèvre avec un b", "lefebvre"),
        ("éric sans c", "éri"),
        ("hélène sans accent", "helene"),
        ("perrot a u l t à la fin", "perrault"),
        ("sylvestre avec un i grec", "sylvestre"),
        ("rousseau deux s e a u", "rousseau"),
        ("jean a deux enfants", "jean a deux enfants"),
        ("j'habite à paris", "j'habite à paris"),
        ("marie avec un z", "marie"),
    ],
)
def test_a_remark_on_letters_changes_the_word_before_it_or_nothing(said: str, written: str) -> None:
    assert with_told_letters(said) == written


@pytest.mark.parametrize(
    ("words", "spelled", "placed"),
    [
        (["martin"], "martin", ["martin"]),
        (["lefèvre"], "lefebvre", ["lefebvre"]),
        (["perrault"], "ault", ["perrault"]),
        (["marie"], "martin", ["marie", "martin"]),
        (["le", "goff"], "legoff", ["le", "goff"]),
        (["ghislaine", "fournier"], "ghis", ["ghislaine", "fournier"]),
        ([], "dupont", ["dupont"]),
    ],
)
def test_a_spelled_stretch_goes_where_it_belongs(words: list[str], spelled: str, placed: list[str]) -> None:
    assert put(words, spelled, near=4, alike=0.5) == placed


@pytest.mark.parametrize(
    ("said", "again", "meant"),
    [
        ("jean . martin", "martine", "jean . martine"),
        ("jean", "jeanne . martin", "jeanne . martin"),
        ("lucie - bonnet", ". bonnet", "lucie . bonnet"),
        ("lucie -", "_ 33", "lucie _ 33"),
        ("lucie . bonnet", "lucie - bonnet", "lucie - bonnet"),
        ("poirier . alain", "alain . poirier", "alain . poirier"),
        ("blanc", "noir", "noir"),
        ("", "noir", "noir"),
        ("blanc", "", "blanc"),
    ],
)
def test_a_correction_takes_back_as_little_as_makes_sense(said: str, again: str, meant: str) -> None:
    assert retaken(said.split(), again.split()) == meant.split()


def test_what_sounds_alike_has_one_key_and_what_does_not_has_two() -> None:
    assert sound("Rault") == sound("rot") == sound("reau")
    assert sound("orange") == sound("oranje") and sound("gmail") != sound("hotmail")
    assert ending_like("perrot", "ault") == "perrault" and ending_like("martin", "ault") is None


@given(st.text(alphabet="abcdehilnost ,'", max_size=80))
def test_remarks_never_crash_and_a_text_without_any_stays(said: str) -> None:
    assert isinstance(with_told_letters(said), str)
    plain = said.replace("avec", "").replace(" ", "")
    assert with_told_letters(plain) == plain or "," in plain


@pytest.mark.parametrize("digits", ["", "0", "06 12 34 56", "16 12 34 56 78", "00 12 34 56 78", "06 12 34 56 78 9"])
def test_digits_that_make_no_french_number_make_none(digits: str) -> None:
    atoms = [piece for piece in pieces(digits.split()) if not isinstance(piece, str)]
    assert solve(atoms) is None


@pytest.mark.parametrize(
    ("slot", "surer", "less_sure"),
    [
        (
            "email",
            "paul point martin arobase orange point fr",
            "paul point martin non morin arobase zigomar point fr",
        ),
        ("person_name", "je m'appelle paul martin", "je m'appelle zork grumpf"),
        ("phone_number", "06 12 34 56 78", "06 12 34 56 78 non 79"),
        ("count", "trois postes", "alors voyons dans le bureau il y a trois postes et puis encore un fax"),
    ],
)
def test_what_was_said_straight_on_is_surer(slot: str, surer: str, less_sure: str) -> None:
    first, second = understand(slot, surer), understand(slot, less_sure)
    assert first.value is not None and second.value is not None
    assert first.confidence > second.confidence > 0.3
