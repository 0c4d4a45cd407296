"""`sav call-report` as an operator runs it, with the database away: the report is made of the files."""

from __future__ import annotations

import json
import shutil
import stat
from pathlib import Path

import pytest

from sav_engine.commands.call_report import call_report
from sav_engine.errors import TraceError
from tests.unit.test_call_report import CALL, put_sound
from tests.unit.test_call_report_rules import CALLS

NOWHERE = "postgresql://nobody:nothing@127.0.0.1:1/nothing?connect_timeout=1"


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "state"
    (folder / "calls").mkdir(parents=True)
    (folder / "recordings").mkdir()
    shutil.copy(CALLS / "elevenlabs_500.jsonl", folder / "calls" / f"{CALL}.jsonl")
    for name, value in {"DB_CLIENTS_DSN": NOWHERE, "DB_TICKETS_DSN": NOWHERE, "SAV_STATE_DIR": str(folder)}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    return folder


def test_a_page_is_written_for_its_owner_only_and_the_diagnosis_is_told(state, tmp_path, capsys):
    put_sound_of(state)
    assert call_report(CALL[:6], sound="embed") == 0
    told = capsys.readouterr().out
    assert "ElevenLabs a refusé" in told
    assert "La base des tickets n'a pas pu être lue" in told
    page = tmp_path / f"appel-{CALL[:8]}.html"
    assert stat.S_IMODE(page.stat().st_mode) == 0o600
    assert 'src="data:audio/wav;base64,' in page.read_text(encoding="utf8")


def put_sound_of(state: Path) -> None:
    from sav_engine.call_report.gather import Folders

    put_sound(Folders(state / "calls", state / "recordings"), f"{CALL}.wav")


def test_the_picture_alone_and_the_data_alone(state, tmp_path, capsys):
    assert call_report(last=True, svg=True, anonymous=True, out=tmp_path / "one.svg") == 0
    assert (tmp_path / "one.svg").read_text(encoding="utf8").startswith("<svg")
    assert "Bernard" not in (tmp_path / "one.svg").read_text(encoding="utf8")
    capsys.readouterr()
    assert call_report(last=True, json=True) == 0
    assert json.loads(capsys.readouterr().out)["call_id"] == CALL


@pytest.mark.parametrize(
    ("words", "flags", "told"),
    [
        (None, {}, "quel appel"),
        ("e3757", {"last": True}, "quel appel"),
        ("e3757", {"anonymous": True, "sound": "embed"}, "n'est pas anonyme"),
        ("ffffff", {}, "aucun appel de ce nom"),
    ],
)
def test_what_makes_no_sense_is_told_with_its_cure(state, words, flags, told):
    with pytest.raises(TraceError, match=told):
        call_report(words, **flags)
