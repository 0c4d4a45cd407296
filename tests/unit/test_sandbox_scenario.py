"""Scenario files: every fault with its line, and what is read from a sound one."""

import re
from pathlib import Path

import pytest

from sav_engine.errors import Faults
from sav_engine.sandbox import scenario as s
from sav_engine.sandbox import scenario_file as files

SOUND = """
name: essai
about: "Un essai"
number: "0639980001"
caller: "Pierre Martin"
expected: {ended: transfer, status: transferred, problem: internet}
steps:
  - say: "Bonjour."
    to: [greet, welcome]
  - keys: "12#"
  - silence: 4
  - interrupt: {after: 1.5, say: "Stop !"}
  - hang_up: {after: 1.0, saying: "Je voudrais"}
replies:
  confirm_internet: "Oui."
"""


def load(tmp_path: Path, text: str) -> s.Scenario:
    path = tmp_path / "essai.yaml"
    path.write_text(text)
    return files.load(path)


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("steps: []", 1, "pas d'étapes"),
        ("name: x", 1, "pas d'étapes"),
        ('steps:\n  - sya: "Bonjour"', 2, "sya"),
        ('steps:\n  - say: "a"\n    keys: "1"', 2, "exactement une chose"),
        ('steps:\n  - say: "?!"', 2, "rien à dire"),
        ("steps:\n  - say: 12", 2, "texte"),
        ('steps:\n  - keys: "1x"', 2, "ne se compose pas"),
        ("steps:\n  - silence: -1", 2, "durée"),
        ("steps:\n  - silence: beaucoup", 2, "durée"),
        ("steps:\n  - audio: nulle-part.wav", 2, "n'existe pas"),
        ("steps:\n  - interrupt: {after: 1}", 2, "coupant la parole"),
        ('steps:\n  - say: "a"\nexpected: {ended: raccroché}', 3, "valeur inconnue"),
        ('steps:\n  - say: "a"\nexpected: {end: transfer}', 3, "champ inconnu"),
        ('steps:\n  - say: "a"\nnumber: 0612345670', 3, "nombre"),
        ('steps:\n  - say: "a"\nsteps:\n  - say: "b"', 3, "deux fois"),
        ('steps:\n  - say: "a"\nreplies: [x]', 3, "tableau"),
        ("steps: [", 1, "YAML"),
        ("juste du texte", 1, "champs"),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path, text, line, what):
    with pytest.raises(Faults) as told:
        load(tmp_path, text)
    assert any(f"essai.yaml:{line}" in fault.where and what in str(fault) for fault in told.value.faults), str(
        told.value
    )


def test_the_example_of_the_documents_is_sound(tmp_path):
    guide = (Path(__file__).parents[2] / "docs/scenarios.fr.md").read_text(encoding="utf-8")
    example = re.search(r"```yaml\n(.*?)```", guide, re.DOTALL)
    assert example is not None
    (tmp_path / "merci.wav").touch()
    scenario = load(tmp_path, example[1])
    kinds = {type(step) for step in scenario.steps}
    assert kinds == {s.Say, s.Keys, s.Silence, s.Interrupt, s.HangUp}, "it shows every kind of step"


def test_all_faults_are_told_at_once(tmp_path):
    with pytest.raises(Faults) as told:
        load(tmp_path, 'steps:\n  - keys: "z"\n  - silence: "x"\nnmae: "y"\n')
    assert len(told.value.faults) == 3


def test_a_scenario_that_does_not_exist_names_those_that_do():
    with pytest.raises(files.ScenarioError, match="wifi_restart"):
        files.find("wifi_restrat")


def test_a_file_that_is_not_text(tmp_path):
    (tmp_path / "x.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(files.ScenarioError, match="UTF-8"):
        files.load(tmp_path / "x.yaml")


def test_a_sound_scenario(tmp_path):
    read = load(tmp_path, SOUND)
    assert read.expected == s.Expected("transfer", "transferred", "internet")
    assert read.steps == (
        s.Say(s.Words("Bonjour."), ("greet", "welcome")),
        s.Keys("12#"),
        s.Silence(4.0),
        s.Interrupt(1.5, s.Words("Stop !")),
        s.HangUp(1.0, s.Words("Je voudrais")),
    )
    assert [line.text for line in read.lines()] == ["Bonjour.", "Stop !", "Je voudrais", "Oui."]


@pytest.mark.parametrize("name", ["known_client_open_ticket", "telephony_transferred", "wifi_restart"])
def test_the_shipped_scenarios_are_sound(name):
    read = files.load(files.find(name))
    assert read.name == name
    assert read.expected.ended is not None
    assert read.expected.status is not None


@pytest.mark.parametrize(
    "name",
    [
        "wifi_restart",
        "telephony_transferred",
        "correction_mid_answer",
        "fixed_line",
        "angry_caller",
        "new_caller_email",
    ],
)
def test_a_shipped_caller_who_rings_again_is_ready_for_the_question_about_his_ticket(name):
    """Played a second time, the robot asks about what the first call left open, and not what the problem is."""
    replies = files.load(files.find(name)).replies
    for prompt in ("returning_client_pending_internet", "returning_client_pending_mobile"):
        assert replies[prompt] == s.Words("Non, c'est pour autre chose.")
