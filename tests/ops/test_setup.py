"""ops/setup.sh as far as a plain user of this machine can try it; the whole is `make test-setup` (three minutes)."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
NEEDED = (".env.example", "ops", "sav_engine", "flows", "sql", "pyproject.toml")
WHOLE_FILE_S = 600.0


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what the script needs, with an installer that has nothing to do."""
    copy = tmp_path / "project"
    copy.mkdir()
    for name in NEEDED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, copy / name)
    return copy


def setup(project: Path, *words: str, answers: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run it as a plain user: an `id` of our own comes first in PATH."""
    programs = project.parent / "programs"
    programs.mkdir(exist_ok=True)
    (programs / "id").write_text("#!/bin/sh\necho 1000\n")
    (programs / "id").chmod(0o755)
    kept = {name: os.environ[name] for name in ("HOME", "LANG", "TMPDIR") if name in os.environ}
    kept["PATH"] = f"{programs}:{os.environ['PATH']}"
    return subprocess.run(
        [str(project / "ops" / "setup.sh"), *words],
        input=answers,
        env=kept | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_dry_it_shows_all_and_changes_nothing(project: Path) -> None:
    before = files_of(project)
    done = setup(project, "--yes", "--dry-run", DEEPGRAM_API_KEY="clef-d-essai", AMI_HOST="192.0.2.10")
    assert (done.returncode, done.stderr) == (0, "")
    for step in ("install.py run", "sav_engine check", "sav_engine migrate", "sav_engine prompts build"):
        assert step in done.stdout
    assert "secret DEEPGRAM_API_KEY" in done.stdout
    assert ".env : AUDIOSOCKET_HOST=0.0.0.0" in done.stdout, "the Asterisk is another machine"
    assert "clef-d-essai" not in done.stdout
    assert files_of(project) == before


def test_it_asks_in_french_and_takes_the_answers_in_order(project: Path) -> None:
    done = setup(project, "--dry-run", answers="Garage du Lac\n127.0.0.1\n\nsecret-tape\nclef-tapee\n\n\no\nn\n")
    assert done.returncode == 0, done.stderr
    assert "Nom dit à l'accueil" in done.stderr
    assert '.env : SAV_COMPANY_NAME="Garage du Lac"' in done.stdout
    assert "secret AMI_SECRET" in done.stdout
    assert "secret DEEPGRAM_API_KEY" in done.stdout
    assert "secret GROQ_API_KEY" not in done.stdout
    assert not {word for word in ("secret-tape", "clef-tapee") if word in done.stdout + done.stderr}


def test_a_word_it_does_not_know_stops_it(project: Path) -> None:
    done = setup(project, "--oui")
    assert done.returncode == 2
    assert "--dry-run" in done.stderr


def test_restarting_what_was_never_installed_is_refused_with_the_cure(project: Path) -> None:
    done = setup(project, "--restart")
    assert done.returncode == 1
    assert "sans --restart" in done.stderr


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_scripts_are_clean() -> None:
    scripts = ["ops/setup.sh", "ops/docker/secrets.sh", "tests/ops/setup.bats"]
    done = subprocess.run(["shellcheck", "-x", *scripts], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout


def test_bats() -> None:
    if not os.environ.get("SAV_TEST_SETUP") or shutil.which("bats") is None:
        pytest.skip("takes three minutes: make test-setup, or SAV_TEST_SETUP=1 with bats")
    done = subprocess.run(
        ["bats", str(HERE / "setup.bats")], capture_output=True, text=True, timeout=WHOLE_FILE_S, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
