"""I/O (files). Who can read what holds secrets or callers' words."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from ..config import SETTINGS, Config
from ..config_sources import dotenv_source
from ..keeping import NEWCOMERS, RECORDINGS, SPOOL, TRACES
from . import Finding, fail, ok, warn

OTHERS = 0o077
LOOKED_AT_MAX = 20_000  # files of one folder; a month of a busy line
MOUNTED = Path("/run/secrets")  # Docker's: its files are readable by all users of the container, which are ours
PRIVATE = (RECORDINGS, TRACES, SPOOL, NEWCOMERS, "outbox", "backups")  # folders of the state directory


def file_checks(config: Config, dotenv: Path | None, environ: Mapping[str, str]) -> Sequence[Finding]:
    """dotenv: the file of settings that was read; None: there is none."""
    secrets = [path for path in secret_files(dotenv, environ) if MOUNTED not in path.parents]
    own = [dotenv] if dotenv is not None and holds_secrets(dotenv) else []
    findings = [of_secret(path) for path in (*own, *secrets, config.dashboard_users) if path.exists()]
    return [*findings, *of_state(config.state_dir)]


def holds_secrets(dotenv: Path) -> bool:
    values = dotenv_source(dotenv, []).values
    return any(values.get(row.env) for row in SETTINGS if row.is_secret)


def secret_files(dotenv: Path | None, environ: Mapping[str, str]) -> Iterator[Path]:
    """Those that settings name by NAME_FILE, relative to where the name stands."""
    sources = [(Path.cwd(), environ)]
    if dotenv is not None:
        sources.append((dotenv.resolve().parent, dotenv_source(dotenv, []).values))
    for base, values in sources:
        for row in SETTINGS:
            if row.is_secret and (name := values.get(f"{row.env}_FILE")):
                yield base / name


def of_secret(path: Path) -> Finding:
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & OTHERS:
        return fail(
            str(path), f"d'autres que son propriétaire peuvent le lire (droits {mode:o})", f"chmod 600 {path}"
        )
    return ok(str(path), "lisible de son seul propriétaire")


def of_state(state_dir: Path) -> Sequence[Finding]:
    """Before the first start there is none, and it will be made with the right modes."""
    if not state_dir.exists():
        return [ok(str(state_dir), "sera créé au premier démarrage")]
    if not os.access(state_dir, os.R_OK | os.W_OK | os.X_OK):
        cure = "donnez-en les droits à l'utilisateur du moteur, ou lancez ceci sous lui"
        return [fail(str(state_dir), "on ne peut pas y écrire", cure)]
    open_ones = [path for name in PRIVATE for path in islice(readable_by_others(state_dir / name), 1)]
    if open_ones:
        cure = f"chmod -R go= {' '.join(str(path.parent) for path in open_ones)}"
        return [warn(str(open_ones[0]), "d'autres peuvent lire ce que des appelants ont dit", cure)]
    return [ok(str(state_dir), "enregistrements, traces et tickets lisibles du seul moteur")]


def readable_by_others(folder: Path) -> Iterator[Path]:
    """Files that others may read and reach. A folder they may not enter protects all in it."""
    try:
        if not folder.stat().st_mode & 0o011:
            return
        for path in islice(folder.rglob("*"), LOOKED_AT_MAX):
            if path.is_file() and path.stat().st_mode & OTHERS:
                yield path
    except OSError:  # a call's file that was finished and renamed, or purged, while we looked
        return
