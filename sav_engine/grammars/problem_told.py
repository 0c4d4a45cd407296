"""A fault told before anybody asked, with what is broken by its name: "Paul Durand, je n'ai plus internet".

A thing that is only named tells nothing here: "Paul Durand, de la société Mobile Services" is who calls.
"""

from __future__ import annotations

from collections.abc import Callable

from .answer import SURE, Answer
from .problem import failing, focused
from .text import normalise
from .words import DEFAULT, Words, any_of


def understander(problem: Callable[[str], Answer | None], words: Words = DEFAULT) -> Callable[[str], Answer | None]:
    """internet or mobile, when `problem` is sure of it and the very thing is told of as lost or broken; else None."""
    fails = {"internet": failing(any_of(words.internet)), "mobile": failing(any_of(words.telephony))}

    def problem_told(utterance: str) -> Answer | None:
        found = problem(utterance)
        if found is None or found.confidence < SURE or found.value not in fails:
            return None
        return found if fails[found.value].search(focused(normalise(utterance))) else None

    return problem_told
