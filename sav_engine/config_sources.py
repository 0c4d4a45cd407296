"""I/O (files only). Where settings come from: flags, environment, `.env`, secret files; and names nobody knows."""

from __future__ import annotations

import stat
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from .errors import ConfigError, reason_of
from .settings import FILE, MISSPELT, Setting, nearest, parse_dotenv

SECRET_BYTES_MAX = 65_536  # a secret is one line; more means that the wrong file was named
OURS = ("SAV_", "AMI_", "AUDIOSOCKET_")  # prefixes nobody else uses on such a machine
OURS_AND_VENDORS = (*OURS, "DB_", "DEEPGRAM_", "ELEVENLABS_", "GROQ_", "PROMETHEUS_", "MAX_CONCURRENT", "DASHBOARD_")


# Names that stood in the `.env` of the program before this one and beside it, by how they begin: what became of them.
EXPLAINED: dict[str, str] = {
    **dict.fromkeys(
        ("POSTGRES_", "PGHOST", "PGUSER", "PGPASSWORD", "PGDATABASE", "PGPORT", "DB_CLIENTS_", "DB_TICKETS_"),
        "les bases se disent par DB_CLIENTS_DSN et DB_TICKETS_DSN ; « sav adopt » reprend celles d'avant",
    ),
    **dict.fromkeys(("GF_", "GRAFANA_"), "c'est à Grafana, le moteur ne s'en sert pas"),
    **dict.fromkeys(("STREAMLIT_", "DASHBOARD_"), "c'est au tableau de bord, le moteur ne s'en sert pas"),
    **dict.fromkeys(("COMPOSE_", "DOCKER_", "PYTHON"), "c'est à l'installation, le moteur ne s'en sert pas"),
    "TZ": "les heures dites et écrites sont celles de Paris, quel que soit ce réglage",
}


@attrs.frozen
class Source:
    """Where values come from. name: as an operator would call it. base: where relative paths start.

    is_ours: the whole source is for this engine, so that every unknown name in it is worth a word.
    """

    name: str
    base: Path
    values: Mapping[str, str]
    is_ours: bool = False


def dotenv_source(path: Path, faults: list[ConfigError]) -> Source:
    name = path.name
    try:
        values, bad_lines = parse_dotenv(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        values, bad_lines = {}, []
    except (OSError, UnicodeDecodeError) as fault:
        faults.append(
            ConfigError(
                where=str(path), what=f"illisible ({_reason(fault)})", fix="donnez-en le droit de lecture, en UTF-8"
            )
        )
        values, bad_lines = {}, []
    faults.extend(
        ConfigError(where=f"{name}:{line}", what=what, fix="corrigez cette ligne (modèle : .env.example)")
        for line, what in bad_lines
    )
    return Source(name, path.resolve().parent, values, is_ours=True)


def judge_names(source: Source, rows: Sequence[Setting], faults: list[ConfigError]) -> Iterable[str]:
    """Complain of unknown names: faults for near misses, yielded French warnings for others.

    A near miss is a fault because another engine than the one meant would start. Other names are only warned of:
    refusing to answer the phone because of a setting of a newer version would be worse.
    """
    known = {row.env for row in rows} | {f"{row.env}_FILE" for row in rows if row.is_secret}
    for name in sorted(set(source.values) - known):
        if not source.is_ours and not name.startswith(OURS_AND_VENDORS):
            continue
        if source.is_ours and (word := explained(name)):
            yield f"{source.name} : {name} ne sert plus : {word}"
        elif near := nearest(name, known, MISSPELT):
            faults.append(_unknown(source, name, near))
        elif source.is_ours or name.startswith(OURS):
            yield f"{source.name} : réglage inconnu {name}, ignoré{_did_you_mean(nearest(name, known))}"


def explained(name: str) -> str | None:
    """What became of a name of the program before this one; None for any other."""
    return next((word for start, word in EXPLAINED.items() if name.startswith(start)), None)


def _unknown(source: Source, name: str, near: str) -> ConfigError:
    return ConfigError(where=source.name, what=f"le réglage {name} n'existe pas", fix=f"vouliez-vous dire {near} ?")


def _did_you_mean(near: str | None) -> str:
    return f" (vouliez-vous dire {near} ?)" if near else ""


# ---------------------------------------------------------------- one setting


def read_setting(row: Setting, sources: Sequence[Source], faults: list[ConfigError]) -> Iterable[Any]:
    """The value of a setting from its first source, as a list of one; nothing when it is not set or wrong."""
    source = _deciding(row, sources)
    if source is None:
        return
    text, file = _texts(row, source)
    if text and file:
        what = f"{row.env} et {row.env}_FILE sont donnés tous les deux"
        faults.append(ConfigError(where=source.name, what=what, fix="gardez l'un des deux"))
    elif text or file:
        yield from _parse(row, source, text or _secret_from(row, source, file, faults), faults)


def is_given(row: Setting, sources: Sequence[Source]) -> bool:
    """Somebody wrote a value for it, readable or not."""
    source = _deciding(row, sources)
    return source is not None and any(_texts(row, source))


def _deciding(row: Setting, sources: Sequence[Source]) -> Source | None:
    """The first source that names the setting, even without a value: `AMI_HOST= sav run` hides the one of `.env`."""
    names = (row.env, f"{row.env}_FILE") if row.is_secret else (row.env,)
    return next((source for source in sources if any(name in source.values for name in names)), None)


def _texts(row: Setting, source: Source) -> tuple[str, str]:
    """What it says there, and the file it is said to be in; empty: nothing."""
    text = source.values.get(row.env, "").strip()
    return text, source.values.get(f"{row.env}_FILE", "").strip() if row.is_secret else ""


def _parse(row: Setting, source: Source, text: str | None, faults: list[ConfigError]) -> Iterable[Any]:
    if text is None:
        return
    try:
        yield row.kind.read(text, source.base)
    except ValueError as fault:
        shown = "une valeur illisible" if row.is_secret or row.kind.may_hide_secret else f"« {text} »"
        what = f"{row.env} vaut {shown} ({row.help[:1].lower() + row.help[1:]})"
        faults.append(ConfigError(where=source.name, what=what, fix=str(fault)))


def _secret_from(row: Setting, source: Source, file: str, faults: list[ConfigError]) -> str | None:
    """The one line of a secret file (Docker and systemd mount secrets so)."""
    where = f"{source.name}, {row.env}_FILE"
    path = Path(file)
    try:
        path = Path(FILE.read(file, source.base))
        if not stat.S_ISREG(path.stat().st_mode) or path.stat().st_size > SECRET_BYTES_MAX:
            raise ValueError("ce n'est pas un petit fichier de texte")
        text: str = path.read_text(encoding="utf-8").strip()
        if not text:
            raise ValueError("il est vide")
    except (OSError, ValueError) as fault:
        what = f"le fichier {path} ne donne pas de secret ({_reason(fault)})"
        faults.append(
            ConfigError(where=where, what=what, fix="mettez-y le secret sur une ligne, lisible par le moteur")
        )
        return None
    return text


def _reason(fault: Exception) -> str:
    match fault:
        case FileNotFoundError():
            return "il n'existe pas"
        case PermissionError():
            return "accès refusé"
        case OSError():
            return reason_of(fault)
        case UnicodeDecodeError():
            return "ce n'est pas de l'UTF-8"
        case _:
            return str(fault)
