"""`sav doctor` as an operator runs it."""

from __future__ import annotations

import json

import pytest

from sav_engine.commands.doctor import doctor


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    monkeypatch.setenv("SAV_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setenv("DASHBOARD_USERS", str(tmp_path / "users"))
    return monkeypatch


def test_settings_that_cannot_be_read_are_findings_too(elsewhere, capsys):
    elsewhere.setenv("PROMETHEUS_PORT", "22x")
    assert doctor(json=True) == 1
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    assert (finding["level"], "22x" in finding["what"]) == ("fail", True)


def test_subjects_are_chosen_and_the_end_says_how_it_is(capsys):
    assert doctor("machine", "fichiers", calls=4000) == 0
    said = capsys.readouterr().out
    assert said.startswith("Machine\n✓ Python")
    assert "Bases de données" not in said
    assert "4000 appels à la fois" in said
    assert "Rien n'empêche de répondre au téléphone" in said


def test_a_setting_that_nobody_knows_is_told(elsewhere, capsys):
    elsewhere.setenv("SAV_COLOUR_OF_THE_DOOR", "blue")
    assert doctor("fichiers", json=True) == 0
    assert "SAV_COLOUR_OF_THE_DOOR" in capsys.readouterr().out
