"""The dialogues of flows/dialogues, as supervisors write them, over the real flow and grammars."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.kit.dialogue import FLOWS, Caller, Dialogue, World

DIALOGUES = sorted((FLOWS / "dialogues").glob("*.yaml"))
FIELDS = {"situation", "flux", "client", "dossier", "bureau", "technicien", "transfert", "appel", "fin", "retenu"}
WORLD_WORDS = {"bureau": {"ouvert", "fermé"}, "technicien": {"libre", "occupé"}, "transfert": {"marche", "échoue"}}


def a_dialogue(script: dict[str, Any]) -> Dialogue:
    """Raises AssertionError for a word that means nothing: a misspelt 'fermé' must not be an open office."""
    assert set(script) <= FIELDS, f"unknown fields: {set(script) - FIELDS}"
    for field, words in WORLD_WORDS.items():
        assert script.get(field) in words | {None}, f"{field}: {script[field]} is none of {words}"
    world = World(
        open_ticket=script.get("dossier"),
        office_open=script.get("bureau") != "fermé",
        technician_free=script.get("technicien") != "occupé",
        transfer_works=script.get("transfert") != "échoue",
    )
    return Dialogue(script.get("flux", "sav"), client=Caller(script.get("client")), world=world)


def play(call: Dialogue, step: dict[str, Any]) -> None:
    match step:
        case {"robot": list(said)}:
            call.bot(*said)
        case {"appelant": str(text)}:
            call.caller(text, step.get("certitude", 1.0))
        case {"coupe_la_parole": str(text)}:
            call.interrupts(text, step.get("certitude", 1.0))
        case {"touche": str(key)}:
            call.key(key)
        case {"silence": str(wait)}:
            assert f"{call.patience():g}s" == wait, f"this question waits {call.patience():g} s, not {wait}"
            call.silence()
        case {"raccroche": True}:
            call.hangs_up()
        case _:
            raise AssertionError(f"no such step in a dialogue: {step}")


@pytest.mark.parametrize("path", DIALOGUES, ids=[path.stem for path in DIALOGUES])
def test_dialogue(path: Path) -> None:
    script = yaml.safe_load(path.read_text(encoding="utf-8"))
    call = a_dialogue(script)
    for step in script["appel"]:
        play(call, step)
    call.ends(script["fin"]["statut"], how=script["fin"].get("comment", "hang_up"))
    for slot, value in script.get("retenu", {}).items():
        assert call.machine.slots.get(slot) == value


def test_there_are_dialogues() -> None:
    assert len(DIALOGUES) >= 12
