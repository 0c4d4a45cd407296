"""From the parts of a row to what is said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..errors import FlowError
from .events import Prompted, Slots, Spoken
from .model import Part, PromptPart, TemplatePart


def sentence(parts: Iterable[Part], slots: Slots, texts: Mapping[str, str]) -> tuple[Prompted | Spoken, ...]:
    """The parts with their text, slots filled in. A template with a slot that has no value is left out.

    Raises FlowError for a prompt id without a text.
    """
    return tuple(said for part in parts if (said := _said(part, slots, texts)) is not None)


def _said(part: Part, slots: Slots, texts: Mapping[str, str]) -> Prompted | Spoken | None:
    match part:
        case PromptPart(prompt_id=prompt_id):
            return Prompted(prompt_id, _text(part, texts))
        case TemplatePart(text=text, slots=names):
            values = {name: slots.get(name) for name in names}
            if None in values.values():
                return None
            for name, value in values.items():
                text = text.replace(f"{{{name}}}", str(value))
            return Spoken(text)


def _text(part: PromptPart, texts: Mapping[str, str]) -> str:
    if part.prompt_id in texts:
        return texts[part.prompt_id]
    raise FlowError(
        where=str(part.at),
        what=f"dit '{part.prompt_id}', qui n'a pas de texte",
        fix="ajoutez cette phrase à prompts.yaml",
    )
