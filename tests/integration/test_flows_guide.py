"""What the guide for operators tells them to do works: its examples are sound. Its commands: tests/documents."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from sav_engine.checking import as_text, examine
from sav_engine.flow.worst import Prices
from sav_engine.flow_files import read_choice
from sav_engine.prompts.texts import load_texts
from tests.kit.dialogue import FLOWS

GUIDE = (Path(__file__).resolve().parents[2] / "docs/flows.fr.md").read_text(encoding="utf8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", GUIDE, re.DOTALL)


def test_its_new_question_is_sound(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(FLOWS, tmp_path / "flows"))
    state = next(block for block in blocks("yaml") if "ask_light:" in block)
    row = re.search(r"`(deny: \{set: \{already_restarted: false\}, go: ask_light\})`", GUIDE)
    prompt = re.search(r'`(ask_light: ".*?")`', GUIDE)
    assert row is not None and prompt is not None
    flow, prompts = folder / "sav.yaml", folder / "prompts.yaml"
    text = flow.read_text(encoding="utf8")
    before = "deny:   {set: {already_restarted: false}, go: ask_line}"
    assert before in text
    flow.write_text(text.replace(before, row[1]).replace("  ask_line:  ", f"{state}\n  ask_line:  "), encoding="utf8")
    prompts.write_text(f"{prompts.read_text(encoding='utf8')}\n{prompt[1]}\n", encoding="utf8")
    found = examine(flow, lambda: load_texts(prompts, company="x", bot="y"), Prices(0.0, 0.0, 0.0))
    assert found.is_sound, as_text(found)


def test_its_choice_of_a_flow_is_read(tmp_path: Path) -> None:
    (tmp_path / "lines.yaml").write_text(next(block for block in blocks("yaml") if "numbers:" in block), "utf8")
    choice = read_choice(tmp_path / "sav.yaml")
    assert choice.of("0980000002", None) == "nuit" == choice.of(None, "nuit")


def test_it_names_every_slot_of_the_ticket() -> None:
    told = set(re.findall(r"`([a-z_]+)`", GUIDE))
    assert {"since", "change_wanted", "callback_number", "recording_refused", "client_email", "company"} <= told
