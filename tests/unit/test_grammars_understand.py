"""`sav understand`: one line of JSON in, one out, whatever comes in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.errors import ConfigError, Faults
from sav_engine.flow.words_file import load_words
from sav_engine.grammars.catalogue import FRENCH, french
from sav_engine.grammars.understand import SLOTS, answer_line, understand
from sav_engine.grammars.words import DEFAULT, completed
from sav_engine.understanding import answer_lines, as_line, read_ears

ROOT = Path(__file__).resolve().parents[2]


def asked(slot: str, text: str) -> object:
    return json.loads(answer_line(json.dumps({"slot": slot, "text": text}).encode()))["value"]


def test_answer_repeats_the_question_and_says_how_sure_it_is() -> None:
    answer = json.loads(answer_line(b'{"slot": "problem", "text": "j\'ai plus internet"}'))
    assert list(answer) == ["slot", "text", "value", "confidence"]
    assert (answer["slot"], answer["value"]) == ("problem", "internet")
    assert 0.9 <= answer["confidence"] <= 1.0


@pytest.mark.parametrize(
    ("slot", "text", "value"),
    [
        ("count", "une dizaine de postes", 10),
        ("wants_human", "passez-moi un technicien", True),
        ("wants_human", "oui", False),
        ("email", "rien", None),
        ("problem", "bonjour", "unclear"),
        ("solved", "oui un peu", "unclear"),
    ],
)
def test_values_have_the_type_of_their_slot(slot: str, text: str, value: object) -> None:
    found = asked(slot, text)
    assert found == value and type(found) is type(value)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"bonjour",
        b"[]",
        b"null",
        b'{"slot": "problem"}',
        b'{"text": "oui"}',
        b'{"slot": "problem", "text": 12}',
        b'{"slot": "nope", "text": "oui"}',
        b'{"slot": ["problem"], "text": "oui"}',
        b'{"slot": "problem", "text": "\xff"}',
        b"[" * 100_000,
    ],
)
def test_a_bad_line_gets_an_error_line(line: bytes) -> None:
    told = json.loads(answer_line(line, number=7))
    assert set(told) == {"error"} and told["error"].startswith("ligne 7 : ")


@given(st.sampled_from(sorted(SLOTS)), st.text(max_size=200))
def test_any_text_for_any_slot_is_one_line_and_never_a_crash(slot: str, text: str) -> None:
    answer = answer_line(json.dumps({"slot": slot, "text": text}).encode())
    assert "\n" not in answer
    assert 0.0 < json.loads(answer)["confidence"] <= 1.0


SPOKEN = [
    "oui",
    "non",
    "euh",
    "zéro",
    "six",
    "douze",
    "cent",
    "vingt",
    "et",
    "un",
    "point",
    "arobase",
    "tiret",
    "m",
    "comme",
    "marie",
    "deux",
    "pas",
    "plus",
    "le",
    "la",
    "box",
]


@given(st.sampled_from(sorted(SLOTS)), st.lists(st.sampled_from(SPOKEN), max_size=60))
def test_any_row_of_spoken_words_is_answered(slot: str, words: list[str]) -> None:
    found = understand(slot, " ".join(words))
    if slot == "phone_number" and found.value is not None:
        assert isinstance(found.value, str) and len(found.value) == 10 and found.value.startswith("0")
    if slot == "email" and found.value is not None:
        assert isinstance(found.value, str) and found.value.isascii() and found.value == found.value.lower()


def test_lines_are_answered_as_they_come_and_empty_ones_are_skipped() -> None:
    written: list[str] = []

    def lines() -> Iterator[bytes]:
        yield b'{"slot": "affirm_deny", "text": "oui"}\n'
        assert len(written) == 1
        yield b"\n"
        yield b"nonsense\n"
        assert len(written) == 2

    assert answer_lines(lines(), written.append, FRENCH) == 0


def test_a_question_without_its_words_says_how_to_ask() -> None:
    with pytest.raises(ConfigError, match="--jsonl"):
        as_line("problem", None)


# ---------------------------------------------------------------- words.yaml


def test_the_words_we_ship_are_those_of_the_program() -> None:
    shipped = load_words((ROOT / "flows/words.yaml").read_text(encoding="utf8"), "words.yaml")
    assert completed(shipped) == DEFAULT


def test_an_operators_word_counts_and_the_other_lists_stay() -> None:
    ears = french(completed(load_words("internet: {100: [zigbox]}\nmasking: {flûte: crotte}", "words.yaml")))
    assert understand("problem", "la zigbox est en panne", ears).value == "internet"
    assert understand("problem", "le téléphone ne sonne plus", ears).value == "mobile"
    assert understand("masked", "Flûte alors, merde", ears).value == "Crotte alors, merde"


def test_words_beside_a_flow_are_read_and_ours_otherwise(tmp_path: Path) -> None:
    assert understand("problem", "la zigbox est en panne", read_ears(tmp_path / "sav.yaml")).value == "unclear"
    (tmp_path / "words.yaml").write_text("internet: {100: [zigbox]}", encoding="utf8")
    assert understand("problem", "la zigbox est en panne", read_ears(tmp_path / "sav.yaml")).value == "internet"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("maskin: {con: x}", "'maskin' n'existe pas ici"),
        ("internet: {fort: [wifi]}", "'fort' n'est pas un poids"),
        ("internet: {101: [wifi]}", "'101' n'est pas un poids"),
        ("anger: {100: scandale}", "doit être une liste de mots"),
        ("anger: {100: [marre], 60: [marre]}", "'marre' a déjà un poids"),
        ("- con", "ce fichier est un tableau"),
        ("masking: {con: no}", "serait lu comme un booléen"),
    ],
)
def test_a_fault_in_the_words_is_shown_with_its_line(text: str, fault: str) -> None:
    with pytest.raises(Faults, match=fault) as raised:
        load_words(text, "words.yaml")
    assert "words.yaml:1" in str(raised.value)
