"""The commands of docs/tableau-de-bord.fr.md, run as they are written there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import PASSWORD, ROOT, Place

DOCUMENT = (ROOT / "docs" / "tableau-de-bord.fr.md").read_text(encoding="utf-8")
WRITTEN = re.findall(r"^\.venv/bin/sav (.*?)(?: +#.*)?$", DOCUMENT, re.MULTILINE)


def sav(place: Place, words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "SAV_STATE_DIR": str(place.state_dir), **environment}
    command = [sys.executable, "-m", "sav_engine", *words.split()]
    return subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=60, check=False)


def test_there_are_commands() -> None:
    assert {" ".join(words.split()[:2]) for words in WRITTEN} == {
        *("dashboard account", "dashboard database", "dashboard journal", "migrate"),
    }


@pytest.mark.parametrize("words", WRITTEN)
def test_a_written_command_runs(place: Place, tmp_path: Path, words: str) -> None:
    (tmp_path / "password").write_text(PASSWORD + "\n")
    if " account " in words:  # nobody is here to be asked
        words += f" --password-file {tmp_path / 'password'}"
    done = sav(place, words, DASHBOARD_USERS=str(tmp_path / "users"))
    assert done.returncode == 0, done.stderr
    assert PASSWORD not in done.stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("dashboard", "aucun compte"),
        ("dashboard account x:y --role technicien --password-file /dev/null", "nom de compte"),
    ],
)
def test_what_cannot_be_says_what_to_do(place: Place, tmp_path: Path, words: str, told: str) -> None:
    done = sav(place, words, DASHBOARD_USERS=str(tmp_path / "nobody"))
    assert done.returncode != 0 and told in done.stderr and "Traceback" not in done.stderr


def test_a_short_password_is_refused(place: Place, tmp_path: Path) -> None:
    (tmp_path / "password").write_text("court\n")
    words = f"dashboard account eve --role technicien --password-file {tmp_path / 'password'}"
    done = sav(place, words, DASHBOARD_USERS=str(tmp_path / "users"))
    assert done.returncode == 1 and "12 caractères" in done.stderr and not (tmp_path / "users").exists()


def test_databases_elsewhere_need_the_role(place: Place) -> None:
    """The engine's own account is not handed to the dashboard."""
    elsewhere = {"DB_CLIENTS_DSN": place.clients_dsn, "DB_TICKETS_DSN": place.tickets_dsn}
    done = sav(place, "dashboard", DASHBOARD_USERS=str(place.users), **elsewhere)
    assert done.returncode != 0 and "sav dashboard database" in done.stderr
