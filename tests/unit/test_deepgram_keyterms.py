"""The operator's terms, as each model of Deepgram takes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from sav_engine.errors import Faults
from sav_engine.flow_files import read_keyterms
from sav_engine.providers.deepgram_keyterms import Keyterm, keyterms_for
from sav_engine.providers.deepgram_request import Listen

FLOW = Path(__file__).resolve().parents[2] / "flows/sav.yaml"


def test_each_model_gets_what_it_takes() -> None:
    terms = {"Livebox 5": 3, "fibre": 2}
    assert keyterms_for("nova-3", terms) == (Keyterm("Livebox 5", 3), Keyterm("fibre", 2))
    assert keyterms_for("nova-2", terms) == (Keyterm("fibre", 2),), "nova-2 takes single words only"


@pytest.mark.parametrize(
    ("model", "terms", "told"),
    [
        ("nova-3", {f"terme numéro {n}": 1 for n in range(100)}, "jetons"),
        ("nova-2", {f"mot{n}": 1 for n in range(101)}, "101 mots"),
    ],
)
def test_a_list_the_model_would_refuse_is_told_at_the_start(model: str, terms: dict[str, int], told: str) -> None:
    with pytest.raises(Faults) as caught:
        keyterms_for(model, terms)
    assert told in str(caught.value.faults[0]) and "keyterms.yaml" in str(caught.value.faults[0].where)


@pytest.mark.parametrize("model", ["nova-3", "nova-2"])
def test_the_list_we_ship_is_taken_by_both_models(model: str) -> None:
    terms = keyterms_for(model, read_keyterms(FLOW).of_a_call)
    assert {"Livebox", "Dubois", "fibre"} <= {term.term for term in terms}


def test_each_model_gets_its_own_parameter() -> None:
    terms = (Keyterm("numéro de dossier", 1), Keyterm("fibre", 2))
    assert "keyterm=num%C3%A9ro+de+dossier&keyterm=fibre" in Listen("ws://h", "k", "nova-3", "fr", terms).resource()
    assert "keywords=fibre%3A2" in Listen("ws://h", "k", "nova-2", "fr", terms[1:]).resource()
