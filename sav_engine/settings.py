"""Pure. How one setting is read: from the text an operator wrote to a value, or a reason why not.

The reader of a kind takes the text (never empty) and the folder that relative paths start from; it raises ValueError
with a French cure, such as "écrivez 1 (oui) ou 0 (non)".
"""

from __future__ import annotations

import difflib
import re
import shlex
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs

YES = frozenset({"1", "true", "yes", "on", "oui", "vrai"})
NO = frozenset({"0", "false", "no", "off", "non", "faux"})
# Similarity 0..1: two letters swapped make AMI_PROT, 0.875 from AMI_PORT; DEEPGRAM_API_URL, which another program may
# use, is 0.857 from DEEPGRAM_URL.
MISSPELT = 0.87
RESEMBLES = 0.6  # below this a suggestion confuses more than it helps


@attrs.frozen
class Kind:
    """A way to write a value. name: in French, for the documents; read: text -> value, or ValueError.

    may_hide_secret: a wrong value is never repeated, because people put keys in it.
    """

    name: str
    read: Callable[[str, Path], Any]
    may_hide_secret: bool = False


@attrs.frozen
class Setting:
    """One row of the settings table."""

    env: str
    attribute: str
    kind: Kind
    default: str
    help: str
    group: str
    is_secret: bool


def group_of_settings(group: str) -> Callable[..., Any]:
    """A maker of fields for one group of settings: `NAME = maker(env, kind, default, help)`.

    secret=True: never printed, and may come from NAME_FILE. shown: the default as the documents print it.
    """

    def setting(env: str, kind: Kind, default: object, help: str, *, secret: bool = False, shown: str = "") -> Any:
        row = Setting(env, "", kind, shown or _as_text(default), help, group, is_secret=secret)
        return attrs.field(default=default, repr=_mask if secret else True, metadata={"setting": row})

    return setting


def settings_of(cls: type[attrs.AttrsInstance]) -> tuple[Setting, ...]:
    """The rows of a class made of `setting` fields, in the order they are written."""
    return tuple(
        attrs.evolve(field.metadata["setting"], attribute=field.name)
        for field in attrs.fields(cls)
        if "setting" in field.metadata
    )


def _mask(value: object) -> str:
    return "None" if value is None else "***"


def _as_text(default: object) -> str:
    match default:
        case None:
            return ""
        case bool():
            return "1" if default else "0"
        case tuple():
            return ",".join(default)
        case _:
            return str(default)


# ---------------------------------------------------------------- readers


def _text(text: str, base: Path) -> str:
    if any(ord(char) < 32 for char in text):
        raise ValueError("un caractère de contrôle s'y trouve")
    return text


def _key(text: str, base: Path) -> str:
    """It travels in a header of HTTP. The reason never repeats the text."""
    if not re.fullmatch(r"[!-~]+", text):
        raise ValueError("une clé n'a ni espace ni accent : recopiez-la chez le fournisseur")
    return text


def _word(text: str, base: Path) -> str:
    """An identifier of a service: it becomes part of an address."""
    if not re.fullmatch(r"[A-Za-z0-9._-]{1,100}", text):
        raise ValueError("c'est un identifiant : des lettres, des chiffres, - et _ seulement")
    return text


def _channel(text: str, base: Path) -> str:
    """What Asterisk can dial: technology and resource. No comma or bracket: it becomes part of an action."""
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9]*/[A-Za-z0-9_.:@/+*#-]{1,100}", text):
        raise ValueError("c'est un canal d'Asterisk : PJSIP/600, ou Local/600@from-internal")
    return text


def _host(text: str, base: Path) -> str:
    """A host name or an IP address, without a port."""
    if re.search(r"[\s/@]", text) or re.fullmatch(r"[^:]+:\d+", text):
        raise ValueError("ce n'est pas un nom de machine ou une adresse IP seule (le port a son propre réglage)")
    return text.strip("[]")


def _bool(text: str, base: Path) -> bool:
    if text.lower() in YES:
        return True
    if text.lower() in NO:
        return False
    raise ValueError("écrivez 1 (oui) ou 0 (non)")


def _path(text: str, base: Path) -> Path:
    try:
        return base / Path(_text(text, base)).expanduser()
    except RuntimeError as fault:  # what pathlib raises for a ~name it cannot find
        raise ValueError("le dossier personnel (~) n'est pas connu : écrivez le chemin en entier") from fault


def a_whole_number(low: int, high: int, unit: str) -> Kind:
    def read(text: str, base: Path) -> int:
        if not re.fullmatch(r"[+-]?[0-9]{1,9}", text) or not low <= int(text) <= high:
            raise ValueError(f"écrivez un nombre entier de {low} à {high}")
        return int(text)

    return Kind(unit, read)


def a_number(low: float, high: float, unit: str) -> Kind:
    """A number with a comma or a point."""

    def read(text: str, base: Path) -> float:
        if (
            not re.fullmatch(r"[0-9]{1,9}(?:[.,][0-9]{1,9})?", text)
            or not low <= float(text.replace(",", ".")) <= high
        ):
            raise ValueError(f"écrivez un nombre de {low:g} à {high:g}")
        return float(text.replace(",", "."))

    return Kind(unit, read)


def an_url(*schemes: str) -> Kind:
    """The address of a service, without a key in it. The reasons never repeat the text."""

    def read(text: str, base: Path) -> str:
        try:
            parts = urlsplit(_text(text, base))
            _ = parts.port
        except ValueError as fault:
            raise ValueError("ce n'est pas une adresse") from fault
        if parts.scheme not in schemes or not parts.hostname or parts.username or parts.query or parts.fragment:
            raise ValueError(f"écrivez {schemes[0]}://machine, sans clé ni paramètres")
        return text.rstrip("/")

    return Kind("adresse du service", read, may_hide_secret=True)


def _smtp(text: str, base: Path) -> str:
    """The reasons never repeat the text: it holds a password."""
    try:
        parts = urlsplit(_text(text, base))
        _ = parts.port
    except ValueError as fault:
        raise ValueError("ce n'est pas une adresse") from fault
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname or parts.query or parts.fragment:
        raise ValueError("écrivez smtp://compte:motdepasse@machine:587, ou smtps:// (caractères spéciaux en %xx)")
    return text.rstrip("/")


def _mailbox(text: str, base: Path) -> str:
    if not re.fullmatch(r"[!-~]+@[!-~]+\.[!-~]+", _text(text, base)) or re.search(r"[<>,;]", text):
        raise ValueError("écrivez une adresse comme support@exemple.fr")
    return text


def _names(text: str, base: Path) -> tuple[str, ...]:
    names = tuple(name.strip() for name in _text(text, base).split(",") if name.strip())
    if not names or any(re.search(r"\s", name) for name in names):
        raise ValueError("écrivez des noms séparés par des virgules")
    return names


def one_of(*choices: str) -> Kind:
    """A closed list; case does not matter, the value is spelt as in the list."""
    by_folded = {choice.casefold(): choice for choice in choices}

    def read(text: str, base: Path) -> str:
        if text.casefold() not in by_folded:
            near = nearest(text.casefold(), by_folded)
            hint = f" (vouliez-vous dire « {by_folded[near]} » ?)" if near else ""
            raise ValueError(f"les valeurs possibles sont : {', '.join(choices)}{hint}")
        return by_folded[text.casefold()]

    return Kind(", ".join(choices), read)


def _dsn(text: str, base: Path) -> str:
    """A PostgreSQL address, as a URL or as `key=value` words. Only its shape is judged; libpq has the last word.

    The reasons never repeat the text: it holds a password.
    """
    if re.match(r"postgres(ql)?://", text):
        _check_dsn_url(text)
        return text
    try:
        words = shlex.split(text)
    except ValueError as fault:
        raise ValueError("une apostrophe n'est pas fermée") from fault
    if not words or not all(re.fullmatch(r"[a-z_]+=.*", word, re.DOTALL) for word in words):
        raise ValueError("écrivez postgresql://utilisateur:motdepasse@machine:5432/base, ou des mots cle=valeur")
    return text


def _check_dsn_url(text: str) -> None:
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError as fault:
        raise ValueError(
            "le port n'est pas un nombre de 0 à 65535, ou une adresse IPv6 n'est pas entre []"
        ) from fault
    if re.search(r"\s", text) or text.partition("://")[2].count("@") > 1:
        raise ValueError("un espace ou un @ du mot de passe s'y trouve tel quel : écrivez %20, %40")


TEXT = Kind("texte", _text)
KEY = Kind("texte", _key)
WORD = Kind("identifiant", _word)
HOST = Kind("adresse", _host)
CHANNEL = Kind("canal", _channel)
BOOL = Kind("0, 1", _bool)
FILE = Kind("fichier", _path)
FOLDER = Kind("dossier", _path)
DSN = Kind("adresse PostgreSQL", _dsn)
SMTP = Kind("serveur de courrier", _smtp)
MAILBOX = Kind("adresse e-mail", _mailbox)
NAMES = Kind("noms séparés par des virgules", _names)
PORT = a_whole_number(1, 65_535, "port")
PORT_OR_FREE = a_whole_number(0, 65_535, "port")


# ---------------------------------------------------------------- names


def nearest(name: str, known: Collection[str], cutoff: float = RESEMBLES) -> str | None:
    """The known name most like this one, or None."""
    return next(iter(difflib.get_close_matches(name, known, n=1, cutoff=cutoff)), None)


# ---------------------------------------------------------------- .env


def parse_dotenv(text: str) -> tuple[dict[str, str], list[tuple[int, str]]]:
    """The lines of a `.env` file: values by name, and the faults as (line number from 1, French reason).

    One `NAME=value` a line, an `export ` before it is let pass; `#` begins a comment at the start of a line or after
    a blank. Quotes, single or double, keep everything between them. There is no expansion of `$`, so that a secret
    may hold any sign.
    """
    values: dict[str, str] = {}
    faults: list[tuple[int, str]] = []
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        try:
            found = _dotenv_line(line)
            if found and found[0] in values:
                raise ValueError(f"{found[0]} s'y trouve déjà plus haut")
        except ValueError as fault:
            faults.append((number, str(fault)))
        else:
            values.update([found] if found else [])
    return values, faults


def _dotenv_line(line: str) -> tuple[str, str] | None:
    stripped = line.strip()
    if not stripped or stripped.startswith("#"):
        return None
    match = re.fullmatch(r"(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)", stripped)
    if match is None:
        raise ValueError("ce n'est pas une ligne NOM=valeur")
    return match[1], _dotenv_value(match[2])


def _dotenv_value(raw: str) -> str:
    if raw[:1] not in ("'", '"'):
        return re.split(r"(?:^|\s)#", raw, maxsplit=1)[0].strip()
    quoted = re.fullmatch(r"""(['"])(.*?)\1\s*(#.*)?""", raw)
    if quoted is None:
        raise ValueError("le guillemet ouvert n'est pas fermé, ou quelque chose le suit")
    return quoted[2]
