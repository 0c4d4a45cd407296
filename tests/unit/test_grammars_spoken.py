"""What we read out is what we would understand: numbers, telephone numbers, e-mail addresses, there and back."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sav_engine.grammars.answer import Answer
from sav_engine.grammars.count import COUNT_MAX, count
from sav_engine.grammars.email import email
from sav_engine.grammars.masking import mask
from sav_engine.grammars.person_name import person_name
from sav_engine.grammars.phone_number import phone_number
from sav_engine.spoken.emails import read_out
from sav_engine.spoken.numbers import in_words
from sav_engine.spoken.numbers import phone_number as in_pairs


def captured(answer: Answer | None) -> object:
    return None if answer is None else answer.captured


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zéro"),
        (21, "vingt-et-un"),
        (71, "soixante-et-onze"),
        (80, "quatre-vingts"),
        (81, "quatre-vingt-un"),
        (97, "quatre-vingt-dix-sept"),
        (100, "cent"),
        (200, "deux cents"),
        (203, "deux cent trois"),
        (1000, "mille"),
        (2024, "deux mille vingt-quatre"),
        (80_000, "quatre-vingt mille"),
        (200_000, "deux cent mille"),
    ],
)
def test_numbers_are_written_as_they_are_said(number: int, words: str) -> None:
    assert in_words(number) == words


@given(st.integers(2, COUNT_MAX))
def test_a_number_of_devices_is_understood_as_it_is_said(number: int) -> None:
    assert captured(count(f"{in_words(number)} postes")) == number
    assert captured(count(in_words(number).replace("-", " "))) == number


@given(st.from_regex(r"0[1-9][0-9]{8}", fullmatch=True))
def test_a_telephone_number_is_understood_as_it_is_said(number: str) -> None:
    assert captured(phone_number(in_pairs(number))) == number
    assert captured(phone_number(" ".join(number))) == number
    assert captured(phone_number(f"c'est le {number} merci")) == number


@given(st.from_regex(r"0[1-9][0-9]{3,7}", fullmatch=True))
def test_a_number_with_digits_missing_is_none(digits: str) -> None:
    assert captured(phone_number(" ".join(digits))) is None


NAMES = st.sampled_from(["sophie", "martin", "karim", "petit", "julie", "roux", "leblanc", "dupont"])
SEPARATORS = st.sampled_from([".", "-", "_", ""])


@example("martin", ".", "sophie", 84, "gmail.com")  # "quatre" is there twice
@given(NAMES, SEPARATORS, NAMES, st.integers(20, 99), st.sampled_from(["gmail.com", "orange.fr", "durand-fils.be"]))
def test_an_address_is_understood_as_it_is_read_out(first: str, sign: str, last: str, year: int, domain: str) -> None:
    address = f"{first}{sign}{last}{year}@{domain}"
    assert captured(email(read_out(address))) == address
    assert captured(email(f"alors mon adresse c'est {read_out(address)} voilà")) == address
    assert captured(email(address)) == address


@given(st.sampled_from(["Martin", "Durand", "Kowalczyk", "Lefebvre", "Roux"]), st.sampled_from([" ", ", ", "-"]))
def test_a_spelled_name_is_the_name(name: str, between: str) -> None:
    spelled = between.join(name.upper())
    assert captured(person_name(spelled)) == name
    assert captured(person_name(f"{name[:-1]}, {spelled}")) == name
    assert captured(person_name(f"je m'appelle Sophie {name}, {spelled}")) == f"Sophie {name}"


@given(st.text(max_size=60))
def test_masking_again_changes_nothing(text: str) -> None:
    assert mask(mask(text)) == mask(text)


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("Arnaque !", "Pratique contestable !"),
        ("ARNAQUE", "PRATIQUE CONTESTABLE"),
        ("ENCULES", "***"),
        ("fous toi", "***"),
        ("la connexion, la console, redémarre", "la connexion, la console, redémarre"),
        ("quel con, non ?", "quel ***, non ?"),
        ("Porte-con", "Porte-con"),
    ],
)
def test_whole_words_are_masked_and_case_is_kept(said: str, written: str) -> None:
    assert mask(said) == written
