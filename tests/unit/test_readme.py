"""The documents say what the program does."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import re
from pathlib import Path
from types import ModuleType

import pytest

from sav_engine.__main__ import app
from sav_engine.config import SETTINGS

ROOT = Path(__file__).resolve().parents[2]
READMES = ("README.md", "README.fr.md")
DOCUMENTS = (*READMES, *(f"docs/{path.name}" for path in sorted((ROOT / "docs").glob("*.md"))))


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def generate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", ROOT / "ops" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def commands() -> frozenset[str]:
    """The commands `sav --help` lists."""
    with contextlib.redirect_stdout(page := io.StringIO()):
        app(["--help"], result_action="return_value")
    return frozenset(re.findall(r"^│ ([a-z]+)  ", page.getvalue(), re.MULTILINE))


def test_generated_parts_are_up_to_date(generate: ModuleType) -> None:
    for path, wanted in generate.documents().items():
        assert path.read_text(encoding="utf-8") == wanted, f"{path.name}: run `make generate`"


def test_every_setting_has_its_english(generate: ModuleType) -> None:
    assert set(generate.ENGLISH) == {row.env for row in SETTINGS}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_make_targets_that_are_written_exist(name: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", text_of("Makefile"), re.MULTILINE))
    written = set(re.findall(r"(?:`|^)make ([a-z]+)", text_of(name), re.MULTILINE))
    assert written <= targets


@pytest.mark.parametrize("name", DOCUMENTS)
def test_commands_that_are_written_exist(name: str, commands: frozenset[str]) -> None:
    assert commands >= {"run", "call", "demo", "tickets"}, "the help was read"
    written = set(re.findall(r"(?:`sav|sav_engine) ([a-z]+)", text_of(name)))
    assert written <= commands


@pytest.mark.parametrize("name", READMES)
def test_the_two_commands_are_shown_first(name: str) -> None:
    first = re.search(r"```sh\n(.*?)```", text_of(name), re.DOTALL)
    assert first is not None
    assert [line.split("#")[0].split() for line in first[1].splitlines()] == [["make", "run"], ["make", "call"]]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_settings_that_are_written_exist(name: str) -> None:
    known = {row.env for row in SETTINGS} | {f"{row.env}_FILE" for row in SETTINGS if row.is_secret}
    of_the_dialplan = {"SAV_UUID", "SAV_START", "SAV_NEXT", "SAV_TICKET", "SAV_TICKET_URL", "SAV_SUMMARY"}
    written = set(re.findall(r"\b(?:SAV|AMI|AUDIOSOCKET|DB|PROMETHEUS)_[A-Z_0-9]+\b", text_of(name)))
    assert written - of_the_dialplan - {"DB_DELETE"} <= known


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_somewhere(name: str) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", text_of(name)):
        if not target.startswith("http"):
            assert ((ROOT / name).parent / target).exists(), target


def test_both_languages_show_the_same_dialplan_and_the_same_figures() -> None:
    english, french = (text_of(name) for name in READMES)
    dialplans = [
        [line.split(";")[0].rstrip() for line in re.findall(r"```ini\n(.*?)```", text, re.DOTALL)[0].splitlines()]
        for text in (english, french)
    ]
    assert dialplans[0] == dialplans[1]
    figures = [re.findall(r"sha256|`([0-9a-f]{64})`", text) for text in (english, french)]
    assert figures[0] == figures[1]
