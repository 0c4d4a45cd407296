"""`sav reset`: everything goes, nothing is lost."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.end_to_end.test_run_command import CANNOT_START, sav

pytestmark = pytest.mark.postgres


def tickets(state_dir: Path) -> int:
    return len(json.loads(sav(state_dir, "tickets", "--json").stdout))


def test_a_reset_asks_saves_empties_and_can_be_taken_back(tmp_path: Path) -> None:
    state_dir = tmp_path / "state"
    assert sav(state_dir, "testdata", "load").returncode == 0
    (state_dir / "calls").mkdir(mode=0o700)
    (state_dir / "calls" / "one.jsonl").write_text("{}")
    asked = sav(state_dir, "reset")
    assert asked.returncode == 1 and "--yes" in asked.stderr, asked.stderr
    assert tickets(state_dir) == 5, "nobody has agreed"
    done = sav(state_dir, "reset", "--yes")
    assert done.returncode == 0, done.stdout + done.stderr
    assert tickets(state_dir) == 0 and "Aucun client" in sav(state_dir, "clients").stdout
    (saved,) = (state_dir / "backups").glob("*.zip")
    assert [path.name for path in (state_dir / "backups").glob("reset-*/calls/*")] == ["one.jsonl"]
    back = sav(state_dir, "restore", str(saved), "--replace")
    assert back.returncode == 0, back.stdout + back.stderr
    assert tickets(state_dir) == 5


def test_nothing_is_emptied_when_the_backup_cannot_be_written(tmp_path: Path) -> None:
    state_dir = tmp_path / "state"
    assert sav(state_dir, "testdata", "load").returncode == 0
    (state_dir / "backups").write_text("a file where the folder should be")
    refused = sav(state_dir, "reset", "--yes")
    assert refused.returncode == CANNOT_START, refused.stdout + refused.stderr
    assert tickets(state_dir) == 5
    shutil.rmtree(state_dir)
