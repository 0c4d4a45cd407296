"""The dialogues of flows/dialogues, as supervisors write them, over the shipped flows and grammars."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from sav_engine.flow.coverage import covered, findings
from sav_engine.flow.dialogue import load_dialogue
from sav_engine.flow.dialogue_play import Played, play, side_by_side
from sav_engine.flow.guards import GUARDS
from sav_engine.flow.machine import Machine
from sav_engine.flow.model import Flow
from sav_engine.grammars.catalogue import FRENCH
from tests.kit.dialogue import FLOWS, prompts, shipped_flow

DIALOGUES = sorted((FLOWS / "dialogues").glob("*.yaml"))
NAMES = ("sav", "nuit")
DIALOGUES_MIN = 60

flow = cache(shipped_flow)


@cache
def played(path: Path) -> Played:
    dialogue = load_dialogue(path.read_text(encoding="utf-8"), f"flows/dialogues/{path.name}")
    return play(dialogue, Machine(flow(dialogue.flow), FRENCH, GUARDS, prompts()))


@pytest.mark.parametrize("path", DIALOGUES, ids=[path.stem for path in DIALOGUES])
def test_dialogue(path: Path) -> None:
    assert played(path).holds, side_by_side(played(path))


def test_every_row_of_the_tables_is_taken_by_some_dialogue() -> None:
    flows: list[Flow] = [flow(name) for name in NAMES]
    coverage = covered(flows, (played(path).trail for path in DIALOGUES))
    assert not coverage.missed, "\n".join(str(finding) for finding in findings(coverage))
    assert coverage.rows > 150


def test_there_are_dialogues() -> None:
    assert len(DIALOGUES) >= DIALOGUES_MIN
