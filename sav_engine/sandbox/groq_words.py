"""Pure. What the language model's stand-in says: scripted, so that two runs give the same words."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

Scripted = Callable[[str], str]
NESTING_MAX = 8
CALLER = "appelant : "

ANSWERS: tuple[tuple[str, str], ...] = (
    ("wifi", "Je comprends, votre wifi ne marche plus. Nous allons redémarrer votre box ensemble. Êtes-vous prêt ?"),
    ("internet", "D'accord, vous n'avez plus internet. Regardez d'abord si la box est allumée. Que voyez-vous ?"),
    ("téléphone", "Votre téléphone ne passe plus d'appels, c'est noté. Depuis quand est-ce le cas ?"),
)
DEFAULT_ANSWER = "Très bien, c'est noté. Un technicien va regarder cela avec vous."


def reply_to(said: str) -> str:
    """Two or three sentences about the first word we know."""
    folded = said.lower()
    return next((answer for word, answer in ANSWERS if word in folded), DEFAULT_ANSWER)


def words_in(said: str) -> str:
    """The caller's own words, of what is given for a summary: JSON with the dialogue in it; else all of it."""
    try:
        data = json.loads(said)
    except ValueError:
        return said
    lines = str(data.get("dialogue", "")).split("\n") if isinstance(data, dict) else []
    return " ".join(line.removeprefix(CALLER) for line in lines if line.startswith(CALLER)) or said


def filled_in(schema: Mapping[str, Any], said: str, depth: int = 0) -> Any:
    """The simplest value that fits a schema: the first of each closed list, short texts, zero for numbers."""
    if depth > NESTING_MAX:
        return None
    if ways := schema.get("anyOf"):
        return filled_in(ways[0], said, depth + 1)
    if choices := schema.get("enum"):
        return choices[0]
    kind = schema.get("type", "object")
    match kind if isinstance(kind, str) else kind[0]:
        case "object":
            fields = schema.get("properties", {})
            return {name: filled_in(part, said, depth + 1) for name, part in fields.items()}
        case "array":
            return []
        case "string":
            return f"Dit par l'appelant : {words_in(said)[:80]}"[: schema.get("maxLength", 200)]
        case "integer" | "number":
            return schema.get("minimum", 0)
        case "boolean":
            return False
        case _:
            return None
