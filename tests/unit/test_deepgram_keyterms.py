"""An operator lists the words of the trade, rightly or wrongly."""

from __future__ import annotations

from pathlib import Path

import pytest

from sav_engine.errors import Faults
from sav_engine.providers.deepgram_keyterms import Keyterm, load_keyterms
from sav_engine.providers.deepgram_request import Listen

ROOT = Path(__file__).resolve().parents[2]


def listed(folder: Path, text: str, model: str = "nova-3") -> tuple[Keyterm, ...]:
    path = folder / "keyterms.yaml"
    path.write_text(text, encoding="utf-8")
    return load_keyterms(path, model)


def complaints(folder: Path, text: str, model: str = "nova-3") -> list[str]:
    with pytest.raises(Faults) as caught:
        listed(folder, text, model)
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- fibre:2\n", "deux-points"),
        ("- fibre\n- Fibre\n", "déjà plus haut"),
        ("- {term: fibre, boost: beaucoup}\n", "pas un nombre"),
        ("- {term: fibre, boost: 99}\n", "hors de"),
        ("- {mot: fibre}\n", "ni un terme"),
        ("- [fibre]\n", "ni un terme"),
        ("- ''\n", "vide"),
        ("fibre: 2\n", "pas une liste"),
        ("- [\n", "pas du YAML"),
        ("- " + "x" * 70_000, "caractères"),
        ("".join(f"- terme numéro {n}\n" for n in range(100)), "jetons"),
    ],
)
def test_a_list_the_model_would_refuse_is_told_at_the_start(text: str, told: str, tmp_path: Path) -> None:
    assert told in "\n".join(complaints(tmp_path, text))


def test_every_fault_is_told_at_once_with_its_line(tmp_path: Path) -> None:
    told = complaints(tmp_path, "- box\n- a:1\n- box\n")
    assert [":2" in told[0], ":3" in told[1]] == [True, True]


@pytest.mark.parametrize("text", ["- téléphone fixe\n", "".join(f"- mot{n}\n" for n in range(101))])
def test_what_nova_2_does_not_take(text: str, tmp_path: Path) -> None:
    assert complaints(tmp_path, text, "nova-2")


def test_no_file_and_an_empty_one_are_no_terms(tmp_path: Path) -> None:
    assert load_keyterms(tmp_path / "none.yaml", "nova-3") == ()
    assert listed(tmp_path, "# rien\n") == ()


@pytest.mark.parametrize("model", ["nova-3", "nova-2"])
def test_the_list_we_ship_is_taken_by_both_models(model: str) -> None:
    assert load_keyterms(ROOT / "flows/deepgram/keyterms.yaml", model)


def test_each_model_gets_its_own_parameter() -> None:
    terms = (Keyterm("numéro de dossier"), Keyterm("fibre", 2))
    assert "keyterm=num%C3%A9ro+de+dossier&keyterm=fibre" in Listen("ws://h", "k", "nova-3", "fr", terms).resource()
    assert "keywords=fibre%3A2" in Listen("ws://h", "k", "nova-2", "fr", terms[1:]).resource()
