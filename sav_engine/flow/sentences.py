"""From the parts of a row to what is said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

from ..errors import FlowError
from .events import Composed, Prompted, Slot, Slots, Spoken, Words
from .load_rows import SLOT_IN_TEXT
from .model import Part, PromptPart, TemplatePart, WrittenPart

# Prompts that tell callers that they are recorded: one that waits for a yes or no, and a short one before a question.
# The engine records only a flow that has one, and keeps the recording only of a caller who has heard one.
RECORDING_NOTICES = frozenset({"recording_notice", "recording_brief"})


def sentence(parts: Iterable[Part], slots: Slots, texts: Mapping[str, str]) -> tuple[Words, ...]:
    """The parts with their text, slots filled in. A template with a slot that has no value is left out, and so is a
    recording notice where nothing is recorded, or no more of it.

    Raises FlowError for a prompt id without a text.
    """
    return tuple(said for part in parts if (said := _said(part, slots, texts)) is not None)


def notices(parts: Iterable[Part]) -> tuple[PromptPart, ...]:
    """Those of the parts that must be said even when the question behind them is not asked."""
    return tuple(part for part in parts if isinstance(part, PromptPart) and part.prompt_id in RECORDING_NOTICES)


def is_unrecorded(slots: Slots) -> bool:
    """Only when we know it: a notice too many harms less than one that is missing."""
    return slots.get("is_recorded") is False or slots.get("recording_refused") is True


def _said(part: Part, slots: Slots, texts: Mapping[str, str]) -> Words | None:
    match part:
        case PromptPart(prompt_id=prompt_id) if prompt_id in RECORDING_NOTICES and is_unrecorded(slots):
            return None
        case PromptPart(prompt_id=prompt_id):
            return Prompted(prompt_id, _text(part, texts))
        case TemplatePart(text=text):
            filled = fill_in(text, slots)
            return None if filled is None else Spoken(filled)
        case WrittenPart(task=task, fallback=fallback):
            return Composed(task, fallback.prompt_id, _text(fallback, texts))
        case _:
            assert_never(part)


def fill_in(text: str, slots: Slots) -> str | None:
    """The text with its slots filled in; None when one of them has no value."""
    if any(slots.get(name) is None for name in SLOT_IN_TEXT.findall(text)):
        return None
    return SLOT_IN_TEXT.sub(lambda found: str(slots[found[1]]), text)


def filled(sets: Slots, slots: Slots) -> dict[str, Slot]:
    """What a row sets, templates filled in."""
    return {name: fill_in(value, slots) if isinstance(value, str) else value for name, value in sets.items()}


def _text(part: PromptPart, texts: Mapping[str, str]) -> str:
    if part.prompt_id in texts:
        return texts[part.prompt_id]
    raise FlowError(
        where=str(part.at),
        what=f"dit '{part.prompt_id}', qui n'a pas de texte",
        fix="ajoutez cette phrase à prompts.yaml",
    )
