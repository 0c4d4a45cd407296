"""I/O. The C programs of the benchmark, compiled when it starts: they are small, and no two machines are alike."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import attrs

from ..errors import SavError

SOURCES = Path(__file__).parent / "c"
COMPILE_S = 60.0  # half a second here; a busy small machine takes ten
FLAGS = ("-O2", "-Wall", "-Wextra")


class BenchError(SavError):
    """The benchmark cannot run here, or a server it started has failed."""


@attrs.frozen
class Programs:
    """Paths of the compiled programs."""

    load: Path
    floor: Path
    transcriber: Path


def compile_programs(folder: Path) -> Programs:
    """Compile them into this folder. Raises BenchError where there is no compiler, or it refuses."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        raise BenchError(
            where="sav bench",
            what="il n'y a pas de compilateur C sur cette machine, et le générateur de charge est en C",
            fix="installez-en un (Debian et Ubuntu : « apt install gcc libc6-dev ») puis relancez",
        )
    return Programs(*(_compile(compiler, name, folder) for name in ("load", "floor", "transcriber")))


def _compile(compiler: str, name: str, folder: Path) -> Path:
    source, program = SOURCES / f"{name}.c", folder / name
    command = [compiler, *FLAGS, "-o", str(program), str(source)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=COMPILE_S, check=False)
    if done.returncode != 0:
        raise BenchError(
            where=str(source),
            what=f"le compilateur {compiler} le refuse :\n{done.stderr.strip()[-800:]}",
            fix="les en-têtes du C manquent peut-être (Debian et Ubuntu : « apt install libc6-dev »)",
        )
    return program
