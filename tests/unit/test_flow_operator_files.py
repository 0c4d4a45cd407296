"""The files beside the flows: every fault with its line, and what they are for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sav_engine.errors import Faults
from sav_engine.flow.operator_files import load_keyterms, load_llm, load_pronunciation
from sav_engine.spoken.speller import Speller, pronounced
from tests.kit.dialogue import FLOWS

LLM = 'empathy: {asks: "Écris une phrase.", words: 20, within: 1500ms}\n'
SAID = 'SIM: "carte sim"\n"4G": "quatre gé"\nSARL: "esse a erre elle"\n'
TERMS = "groups:\n  box: {boost: 3, terms: [Livebox, Freebox]}\nfor:\n  open: [box]\n"

BROKEN: list[tuple[Callable[[str, str], object], str, tuple[str, str], str]] = [
    (load_llm, LLM, ("words: 20", "words: 200"), "'words' est un nombre de 1 à 40"),
    (load_llm, LLM, ('asks: "Écris une phrase.", ', ""), "il manque 'asks'"),
    (load_llm, LLM, ("within: 1500ms", "within: bientôt"), "'within' doit être une durée"),
    (load_llm, LLM, ("words", "wrods"), "vouliez-vous écrire 'words'"),
    (load_pronunciation, SAID, ('"carte sim"', "12"), "'SIM' doit être un mot"),
    (load_pronunciation, SAID, ('"4G"', "SIM"), "écrit deux fois"),
    (load_keyterms, TERMS, ("[box]", "[bok]"), "le groupe 'bok' n'existe pas"),
    (load_keyterms, TERMS, ("open:", "opn:"), "aucune question n'attend 'opn'"),
    (load_keyterms, TERMS, ("boost: 3", "boost: 30"), "'boost' est un nombre de 1 à 10"),
    (load_keyterms, TERMS, ("Livebox", " ".join(["box"] * 100)), "101 mots, pour 100 au plus"),
    (load_keyterms, TERMS, ("Livebox", "'a:2'"), "deux-points"),
    (load_keyterms, TERMS, ("boost: 3", "boost: 3, trems: [x]"), "vouliez-vous écrire 'terms'"),
    (
        load_keyterms,
        TERMS.replace("open: [box]", "open: [box]\n  name: [noms]").replace(
            "for:",
            f"  noms: {{boost: 1, terms: [{', '.join('anticonstitution' + chr(97 + n) for n in range(26))}]}}\nfor:",
        ),
        ("[Livebox, Freebox]", f"[{', '.join('constitutionnell' + chr(97 + n) for n in range(26))}, {'x' * 140}]"),
        "jetons en tout",
    ),
    (load_keyterms, "- a\n", ("a", "b"), "ce fichier est un tableau"),
]


@pytest.mark.parametrize(("load", "text", "change", "what"), BROKEN, ids=[what for *_, what in BROKEN])
def test_broken_file_is_refused_with_line_and_cure(
    load: Callable[[str, str], object], text: str, change: tuple[str, str], what: str
) -> None:
    assert change[0] in text
    with pytest.raises(Faults) as raised:
        load(text.replace(*change, 1), "essai.yaml")
    messages = [str(fault) for fault in raised.value.faults]
    assert any(what.lower() in message.lower() and message.startswith("essai.yaml:") for message in messages), (
        messages
    )


def test_what_is_no_yaml_is_not_blamed_for_what_it_does_not_hold() -> None:
    with pytest.raises(Faults) as raised:
        load_keyterms(TERMS + "  x: [open", "essai.yaml")
    (fault,) = raised.value.faults
    assert "pas du YAML valide" in fault.what


def test_words_are_said_as_they_are_spoken_and_only_whole_words() -> None:
    said = load_pronunciation(SAID, "p.yaml")
    assert pronounced("La SARL Simon a la 4G et une SIM.", said) == (
        "La esse a erre elle Simon a la quatre gé et une carte sim."
    )
    assert pronounced("SIMON, 14G, MINI-SIM", said) == "SIMON, 14G, MINI-SIM"
    assert pronounced("rien", {}) == "rien"


def test_operators_pronunciation_comes_before_ours() -> None:
    spell = Speller({"ADSL": "a dé esse elle"})
    assert spell("ADSL, 12 Mb/s, SARL") == "a dé esse elle, douze mégabits par seconde, S A R L"
    spell.said = {}
    assert spell("ADSL") == "A D S L", "a reload changes it for all voices at once"


def test_what_every_call_asks_a_model_for_has_its_own_limits() -> None:
    summary = "summary: {asks: a, words: 100, within: 6s}\n"
    assert load_llm(summary, "llm.yaml")["summary"].words_max == 100
    assert load_llm(LLM.replace("1500ms", "1s, restates: true"), "llm.yaml")["empathy"].restates


def test_what_we_ship_is_sound() -> None:
    for name, load in (("llm", load_llm), ("pronunciation", load_pronunciation), ("keyterms", load_keyterms)):
        assert load((FLOWS / f"{name}.yaml").read_text(encoding="utf8"), f"{name}.yaml")


def test_terms_are_chosen_by_the_kind_of_question() -> None:
    terms = load_keyterms((FLOWS / "keyterms.yaml").read_text(encoding="utf8"), "keyterms.yaml").by_question
    assert "Livebox" in terms["open"] and "Dubois" in terms["name"] and "Dubois" not in terms["open"]
