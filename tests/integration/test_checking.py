"""`sav check` over a folder, as an operator keeps one: what is broken anywhere in it is told with its place."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from sav_engine.checking import Report, as_json, as_text, examine
from sav_engine.errors import PromptError
from sav_engine.flow.worst import Prices
from sav_engine.prompts.texts import load_texts
from tests.kit.dialogue import FLOWS

PRICES = Prices(voice_per_1000_letters=0.11, llm_in_per_million=0.14, llm_out_per_million=0.56)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FLOWS, tmp_path / "flows"))


def report(folder: Path, *, dialogues: bool = False) -> Report:
    prompts = folder / "prompts.yaml"
    return examine(
        folder / "sav.yaml", lambda: load_texts(prompts, company="x", bot="y"), PRICES, dialogues=dialogues
    )


def change(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf8")


def test_what_we_ship_is_sound_with_its_dialogues() -> None:
    found = report(FLOWS, dialogues=True)
    assert found.is_sound, as_text(found)
    assert set(found.worst) == {"sav", "nuit"}
    assert "100.0 %" in as_text(found)


# (file, what an operator did, file and part of the message)
BROKEN = [
    ("nuit.yaml", ("go: noted", "go: notde"), "nuit.yaml", "va à 'notde', qui n'existe pas"),
    ("parts/confirm.yaml", ("go: deny", "go: dney"), "parts/confirm.yaml", "qui n'existe pas"),
    ("parts/reason.yaml", ("listen: request", "listen: reqest"), "parts/reason.yaml", "n'existe pas"),
    ("prompts.yaml", ('\ngoodbye: "', '\ngoodbyes: "'), "sav.yaml", "la phrase 'goodbye' n'existe pas"),
    ("prompts.yaml", ("\nerror:", '\nnever: "Jamais."\nerror:'), "prompts.yaml", "'never' n'est jamais dite"),
    ("prompts.yaml", ('greet: "', 'greet: "{companie} '), "prompts.yaml", "n'est pas remplaçable"),
    ("llm.yaml", ("empathy:", "sympathy:"), "sav.yaml", "la tâche 'empathy' n'existe pas"),
    ("llm.yaml", ("words: 20", "words: vingt"), "llm.yaml", "est un nombre de 1 à 40"),
    ("pronunciation.yaml", ('SAV: "', "SAV: \n"), "pronunciation.yaml", ""),
    ("lines.yaml", ("flows: [nuit]", "flows: [niut]"), "lines.yaml", "le flux 'niut' n'existe pas"),
    ("keyterms.yaml", ("[matériel]", "[materiel]"), "keyterms.yaml", "le groupe 'materiel' n'existe pas"),
]


@pytest.mark.parametrize(("file", "done", "where", "what"), BROKEN, ids=[f"{row[0]} {row[3]}" for row in BROKEN])
def test_fault_in_any_file_is_told_with_its_place(
    folder: Path, file: str, done: tuple[str, str], where: str, what: str
) -> None:
    change(folder / file, *done)
    found = report(folder)
    assert any(one.file.endswith(where) and one.line >= 1 and what in one.fault for one in found.findings), as_text(
        found
    )
    assert not found.is_sound


def test_prompts_that_cannot_be_read_are_one_finding(folder: Path) -> None:
    def unreadable() -> dict[str, str]:
        raise PromptError(where="prompts.yaml", what="illisible", fix="restaurez-le")

    found = examine(folder / "sav.yaml", unreadable, PRICES)
    assert [one.fault for one in found.findings] == ["illisible"]
    assert not found.texts_are_read


def test_flow_that_is_not_there_is_a_finding(folder: Path) -> None:
    (folder / "sav.yaml").unlink()
    assert any("illisible" in one.fault for one in report(folder).findings)


def test_flow_alone_in_a_folder_uses_what_we_ship(folder: Path, tmp_path: Path) -> None:
    alone = tmp_path / "alone"
    alone.mkdir()
    shutil.copy(folder / "sav.yaml", alone / "mine.yaml")
    prompts = folder / "prompts.yaml"
    found = examine(alone / "mine.yaml", lambda: load_texts(prompts, company="x", bot="y"), PRICES)
    assert found.is_sound, as_text(found)


def test_dialogue_that_fails_is_shown_side_by_side(folder: Path) -> None:
    change(folder / "sav.yaml", "affirm: {say: [solved_thanks], go: solved}", "affirm: {say: [ok], go: solved}")
    found = report(folder, dialogues=True)
    assert not found.is_sound
    assert "≠ robot    solved_thanks · goodbye" in as_text(found)


def test_row_that_no_dialogue_takes_is_a_finding(folder: Path) -> None:
    (folder / "dialogues/trop_long.yaml").unlink()
    [missed] = report(folder, dialogues=True).findings
    assert missed.file.endswith("sav.yaml") and "aucun dialogue" in missed.fault


def test_dialogue_of_no_flow_is_a_finding(folder: Path) -> None:
    change(folder / "dialogues/ferme.yaml", "bureau:", "flux: jour\nbureau:")
    faults = [one.fault for one in report(folder, dialogues=True).findings]
    assert "le flux 'jour' n'existe pas" in faults


def test_json_holds_the_same(folder: Path) -> None:
    change(folder / "sav.yaml", "go: ask_line}", "go: ask_lien}")
    told = json.loads(json.dumps(as_json(report(folder))))
    [finding] = told["findings"]
    assert told["sound"] is False and finding["state"] == "ask_restarted"
    assert set(finding) == {"file", "line", "state", "fault", "cure"}
    whole = as_json(report(FLOWS, dialogues=True))
    assert whole["dialogues"]["failed"] == [] and whole["worst"]["sav"]["turns"] > 10
