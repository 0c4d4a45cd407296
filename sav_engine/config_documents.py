"""Pure. What is made from the table of settings: `.env.example`, and the README's table."""

from __future__ import annotations

from .config import SETTINGS


def generate_env_example() -> str:
    """The text of `.env.example`."""
    lines = [
        "# Réglages du moteur. Copiez ce fichier en .env et n'y gardez que ce que vous changez.",
        "# Une valeur vide vaut la valeur par défaut ; l'environnement, même vide, l'emporte sur ce fichier.",
        "# Un secret peut venir d'un fichier : AMI_SECRET_FILE=/run/secrets/ami au lieu de AMI_SECRET=...",
    ]
    group = ""
    for row in SETTINGS:
        if row.group != group:
            group = row.group
            lines += ["", f"# --- {group}"]
        lines += [f"# {row.help} ({row.kind.name})", f"#{row.env}={_quoted(row.default)}"]
    return "\n".join(lines) + "\n"


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value


def settings_table_markdown() -> str:
    """The configuration table of the README."""
    lines = ["| Variable | Défaut | Valeur | Rôle |", "|---|---|---|---|"]
    for row in SETTINGS:
        default = f"`{row.default}`" if row.default else ""
        secret = " (secret)" if row.is_secret else ""
        lines.append(f"| `{row.env}` | {default} | {row.kind.name}{secret} | {row.help} |")
    return "\n".join(lines) + "\n"
