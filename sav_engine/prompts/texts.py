"""I/O (one file). The texts of the prompts: a flat YAML mapping, read strictly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from ..errors import Faults, PromptError, reason_of

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
OFFICE_HOURS = "aux heures de bureau"  # where nobody says which
_ID = re.compile(r"[a-z][a-z0-9_]*")


def load_texts(path: Path, *, company: str, bot: str, hours: str = OFFICE_HOURS) -> dict[str, str]:
    """Prompt id -> text, {company}, {bot} and {hours} filled in. Raises PromptError or Faults, with file:line."""
    names = {"company": company, "bot": bot, "hours": hours}
    texts: dict[str, str] = {}
    faults: list[PromptError] = []
    for prompt_id, text, line in _entries(path):
        where = f"{path}:{line}"
        fault = _fault(where, prompt_id, text, names, is_known=prompt_id in texts)
        if fault is None:
            texts[prompt_id] = _PLACEHOLDER.sub(lambda found: names[found[1]], text.strip())
        else:
            faults.append(fault)
    if faults:
        raise Faults(tuple(faults))
    return texts


def _entries(path: Path) -> Iterator[tuple[str, str, int]]:
    """(id, text, line) in order. Composed, not loaded: loading would drop repeated keys and turn `oui`-like words
    and numbers into other types."""
    try:
        root = yaml.compose(path.read_text("utf-8"), Loader=yaml.SafeLoader)
    except OSError as error:
        raise PromptError(
            where=str(path),
            what=f"le fichier des phrases est illisible ({reason_of(error)})",
            fix="restaurez flows/prompts.yaml, ou corrigez SAV_FLOW",
        ) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
        what = getattr(error, "problem", None) or "n'est pas du texte UTF-8"
        raise PromptError(
            where=f"{path}:{line}", what=f"YAML illisible : {what}", fix="corrigez cette ligne"
        ) from error
    if not isinstance(root, yaml.MappingNode):
        raise PromptError(
            where=str(path), what="aucune phrase", fix='écrivez une phrase par ligne : identifiant: "texte"'
        )
    for key, value in root.value:
        text = value.value if isinstance(value, yaml.ScalarNode) else ""
        yield str(key.value), text, key.start_mark.line + 1


def _fault(where: str, prompt_id: str, text: str, names: dict[str, str], *, is_known: bool) -> PromptError | None:
    unknown = [name for name in _PLACEHOLDER.findall(text) if name not in names]
    if is_known:
        what, fix = f"la phrase « {prompt_id} » est écrite deux fois", "supprimez l'une des deux"
    elif not _ID.fullmatch(prompt_id):
        what, fix = f"« {prompt_id} » n'est pas un identifiant", "n'employez que a-z, 0-9 et _"
    elif not any(map(str.isalnum, text)):
        what, fix = f"la phrase « {prompt_id} » n'a pas de texte", "écrivez son texte sur la même ligne"
    elif unknown:
        what, fix = f"{{{unknown[0]}}} n'est pas remplaçable", "seuls {company}, {bot} et {hours} le sont ici"
    else:
        return None
    return PromptError(where=where, what=what, fix=fix)
