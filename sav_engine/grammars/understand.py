"""One utterance, one slot: what `sav understand` answers, line by line of JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

import attrs

from .answer import LIKELY, SURE, Answer
from .catalogue import FRENCH, Catalogue
from .learned import ACT_FROM

TEXT_MAX = 4000  # letters; four minutes of speech without a breath
_FIX = 'écrivez {"slot": "solved", "text": "ça remarche"}'
NOTHING = 0.5  # nothing of the kind was heard: it may have been said in a way we do not know

Value = str | int | bool | None


@attrs.frozen
class Understood:
    value: Value
    confidence: float


Understand = Callable[[str, Catalogue], Understood]


class BadLine(Exception):
    """A line that is no question; the message is for the operator."""


def _choice(name: str) -> Understand:
    """The likeliest answer, and how likely it is."""

    def understand(text: str, ears: Catalogue) -> Understood:
        found = ears.opinions[name](text)
        return Understood(found.value, found.probability)

    return understand


def _captured(name: str) -> Understand:
    def understand(text: str, ears: Catalogue) -> Understood:
        answer: Answer | None = ears.grammars[name].understand(text)
        return Understood(None, NOTHING) if answer is None else Understood(answer.captured, answer.confidence)

    return understand


def _wants_human(text: str, ears: Catalogue) -> Understood:
    found = ears.opinions["wants_human"](text)
    return Understood(found.value == "yes", found.probability)


def _angry(text: str, ears: Catalogue) -> Understood:
    """Whether this utterance alone justifies the calm sentence. In a call more certainty is asked for."""
    found = ears.opinions["angry"](text)
    is_angry = ears.is_angry(ears.heat(text)) or (found.value == "yes" and found.probability >= ACT_FROM)
    return Understood(is_angry, found.probability if is_angry == (found.value == "yes") else LIKELY)


def _masked(text: str, ears: Catalogue) -> Understood:
    return Understood(ears.mask(text), SURE)


SLOTS: Mapping[str, Understand] = {
    **{name: _choice(name) for name in ("problem", "affirm_deny", "solved")},
    **{name: _captured(name) for name in ("email", "phone_number", "count", "company", "since")},
    "person_name": _captured("identity"),
    "wants_human": _wants_human,
    "angry": _angry,
    "masked": _masked,
}


def understand(slot: str, text: str, ears: Catalogue = FRENCH) -> Understood:
    """Raises BadLine for a slot we do not have."""
    if slot not in SLOTS:
        raise BadLine(f"slot inconnu : {slot!r} ; choisissez parmi : {', '.join(sorted(SLOTS))}")
    return SLOTS[slot](text[:TEXT_MAX], ears)


def answer_line(line: bytes, ears: Catalogue = FRENCH, *, number: int = 1) -> str:
    """One line of JSON for one line of JSON; an error is an answer too, and names the line by its number."""
    try:
        slot, text = _question(line)
        found = understand(slot, text, ears)
    except BadLine as fault:
        return json.dumps({"error": f"ligne {number} : {fault}"}, ensure_ascii=False)
    answer = {"slot": slot, "text": text, "value": found.value, "confidence": round(found.confidence, 2)}
    return json.dumps(answer, ensure_ascii=False)


def _question(line: bytes) -> tuple[str, str]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as fault:  # ValueError: neither JSON nor UTF-8
        raise BadLine(f"ce n'est pas une ligne de JSON en UTF-8 ({fault}) ; {_FIX}") from fault
    match asked:
        case {"slot": str(slot), "text": str(text)}:
            return slot, text
        case {"slot": str(), "text": _} | {"slot": str()}:
            raise BadLine(f"'text' manque ou n'est pas un texte ; {_FIX}")
    raise BadLine(f"ce n'est pas une question ; {_FIX}")
