"""Pure. Whether the words so far can be all of the answer: decides how long a silence is waited for.

A pause after "jean point dupont arobase" or "oui mais" is one to think in; after "non" to a yes-no question it is the
end. In doubt the words are neither, and the question's own patience holds: who is cut off is lost, who waits half a
second hardly notices.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final, Literal

from .answer import SURE, Grammar
from .numbers import WORDS as NUMBER_WORDS
from .text import normalise, words_of

Completeness = Literal["certain", "open", "unfinished"]

# A yes is all, a no asks for an account of itself: "non... pas encore", "non... c'est un autre". The question's own
# patience for it costs who only says "non" 0.16 s, and halves the callers cut off (3.8 to 1.8 %, `sav bench pauses`).
BARE_DENIALS: Final = frozenset({"non", "non non", "ah non", "ben non", "bah non", "euh non"})
CERTAIN_WORDS_MAX: Final = 5  # "non toujours pas" is all; who says more to a yes-no question tells a story
PHONE_DIGITS: Final = 10  # of a French number; two more with 33

# Nobody ends with these.
_TRAILING: Final = re.compile(
    r"\b(?:et|mais|ou|donc|car|parce que?|par ce que|puisque|alors que|sauf que|je|j|tu|il y a|on|le|la l|une?|de|du"
    r"|des|mon|ma|mes|son|notre|votre|vos|avec|pour|dans|chez|depuis|sur|que|qui|quand|si|euh|heu|ben|bah"
    r"|c est|ca fait|je suis|j ai|je m appelle|mon nom est|c est le"
    r"|il est|elle est|n est|ne|ni|en fait|tres|plus de|pas de|pas d|plus d|comme|a cause"
    r"|je crois|je pense|il me semble|je dirais)$"
    r"|\b(?:comme quoi|parce que?|par ce que|puisque|alors que|sauf que)(?: \w+){1,2}$"  # a clause has a verb too
)
_SPELLS: Final = re.compile(r"(?:\b[a-z]\b ?){2,}$")
_SHORT: Final = frozenset({"affirm_deny", "solved", "done", "line", "count"})
_ENDINGS: Final = re.compile(r"\.(?:com|fr|net|org|eu|be|ch)$")


def completeness(grammar: Grammar, utterance: str) -> Completeness:
    """How complete this answer to a question with this grammar is. utterance: may be empty."""
    text = normalise(utterance)
    if not text:
        return "open"
    judge = _BY_NAME.get(grammar.name, _of_a_story)
    return judge(grammar, utterance, text)


def _of_a_story(grammar: Grammar, utterance: str, text: str) -> Completeness:
    """A greeting, or the beginning of a story that tells nothing yet, is not all of it."""
    return "unfinished" if _TRAILING.search(text) or grammar.understand(utterance) is None else "open"


def _of_a_short_answer(grammar: Grammar, utterance: str, text: str) -> Completeness:
    if _TRAILING.search(text):
        return "unfinished"
    answer = grammar.understand(utterance)
    if answer is None:
        return "unfinished"  # "attendez, je regarde"
    if text in BARE_DENIALS:
        return "open"
    return "certain" if answer.confidence >= SURE and len(words_of(text)) <= CERTAIN_WORDS_MAX else "open"


def _of_an_address(grammar: Grammar, utterance: str, text: str) -> Completeness:
    """Without its ending it is none yet; what is no address at all may be a question of the caller's."""
    answer = grammar.understand(utterance)
    if answer is None:
        return "unfinished"
    if isinstance(answer.captured, str):
        return "certain" if _ENDINGS.search(answer.captured) else "open"
    return "certain" if answer.confidence >= SURE else "open"


def _of_a_number(grammar: Grammar, utterance: str, text: str) -> Completeness:
    """A number is whole with its ten digits; a few of them are a breath in between."""
    answer = grammar.understand(utterance)
    if answer is not None:
        return "certain" if answer.confidence >= SURE else "open"
    has_digits = any(word.isdigit() or word in NUMBER_WORDS for word in words_of(text))
    return "unfinished" if has_digits or _TRAILING.search(text) else "open"


def _of_a_name(grammar: Grammar, utterance: str, text: str) -> Completeness:
    """Letters at the end are seldom the last ones."""
    return "unfinished" if _SPELLS.search(text) or _TRAILING.search(text) else "open"


_BY_NAME: Final[Mapping[str, Callable[[Grammar, str, str], Completeness]]] = {
    **dict.fromkeys(_SHORT, _of_a_short_answer),
    "email": _of_an_address,
    "phone_number": _of_a_number,
    "identity": _of_a_name,
    "company": _of_a_name,
}
