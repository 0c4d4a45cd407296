"""Pure. Whether words heard over the bot are the bot's own, come back from the caller's loudspeaker.

The echo canceller takes them away once it knows the line, which the first words of a call teach it; on a line whose
delay changes with every packet it never does. So "... avec le support technique", heard over the greeting that says
it, is nobody who asks for a technician. Only for what is overheard: a caller may answer in the words of a question.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

from ..grammars.text import normalise, words_of

WORDS_MIN = 3  # callers say two words of a greeting by chance: "le support"
OWN_SHARE = 0.75  # what comes back is distorted, and the transcriber mishears a part of it


def is_own_voice(heard: str, said: Iterable[str]) -> bool:
    """heard: an utterance. said: what the bot says, or has said last; any of it may have come back."""
    words = words_of(normalise(heard))
    if len(words) < WORDS_MIN:
        return False
    own = [word for text in said for word in words_of(normalise(text))]
    matcher = SequenceMatcher(None, words, own, autojunk=False)
    found = sum(match.size for match in matcher.get_matching_blocks() if match.size > 1)
    return found >= WORDS_MIN and found >= OWN_SHARE * len(words)
