"""What every voice is given: a text as it is to be said, with the operator's pronunciations first."""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from .writing import write_out

_WORD_EDGE = r"(?<![\w-]){}(?![\w-])"


@attrs.define
class Speller:
    """said: written word -> how it is said (flows/pronunciation.yaml); replaced at a reload, for all voices at once.

    Whoever gives a text to a voice calls this, so that prompts built beforehand sound like the rest of the call.
    """

    said: Mapping[str, str] = attrs.field(factory=dict)

    def __call__(self, text: str) -> str:
        return write_out(pronounced(text, self.said))


def pronounced(text: str, said: Mapping[str, str]) -> str:
    """The text with its words replaced: whole words, longest first, case kept in mind: SIM is not "sim"."""
    if not said:
        return text
    words = sorted(said, key=len, reverse=True)
    pattern = _WORD_EDGE.format(f"(?:{'|'.join(map(re.escape, words))})")
    return re.sub(pattern, lambda found: said[found[0]], text)
