"""What every command needs: the application, how it ends, the configuration, and writing what it says."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any, TypeVar

from cyclopts import App, Parameter

from .. import __version__
from ..config import ROOT, Config, load

OK, FAILED, CANNOT_START = 0, 1, 2

app = App(
    name="sav",
    version=__version__,
    help="Moteur vocal pour Asterisk : répond au téléphone d'un support technique.",
    group_commands="Commandes",
    group_arguments="Arguments",
    group_parameters="Options",
)
app["--help"].help, app["--version"].help = "Cette page.", "La version du programme."

Flag = Annotated[str | None, Parameter(show_default=False)]

T = TypeVar("T")
# `--say A B` and `--say A --say B`.
Several = Annotated[list[T] | None, Parameter(consume_multiple=True, negative="")]


def configured(**flags: str | int | Path | None) -> Config:
    """The configuration, with the flags of the command line over it; names are those of the settings."""
    given = {name: str(value) for name, value in flags.items() if value is not None}
    return load(os.environ, dotenv_in_use(), flags=given)


def dotenv_in_use() -> Path | None:
    """The file of settings, here or in the project: from cron or a unit file one is elsewhere."""
    return next((path for path in (Path(".env"), ROOT / ".env") if path.exists()), None)


def log_to_stderr(config: Config, *, json: bool) -> None:
    from .. import logs

    logs.configure(json=json, level=config.log_level, caller_words=config.log_caller_words, secrets=config.secrets())


def to_json(value: dict[str, Any]) -> str:
    from json import dumps

    return dumps(value, ensure_ascii=False, indent=1)


def write_text(path: Path, text: str) -> None:
    """Raises OutputError when it cannot be written."""
    from ..errors import OutputError, reason_of

    try:
        path.write_text(text, encoding="utf8")
    except OSError as fault:
        raise OutputError(
            where=str(path), what=f"ne s'écrit pas ({reason_of(fault)})", fix="changez --out"
        ) from fault
