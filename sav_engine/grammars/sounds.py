"""How a French word sounds, roughly: "jimail" and "gmail", "rault" and "rot" are told apart by letters, not by ear.

A key, not a transcription: words with the same key may be the same word to a transcriber. Made for names and for the
few dozen words of an address; the order of the rules is their precedence.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .text import flat

_RULES = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"[^a-z]", ""),
        (r"([^s])tion", r"\1sion"),
        (r"eaux?|aul[tdx]$|au[tdx]?$|au|o[tsp]$|oh", "o"),
        (r"ph", "f"),
        (r"sch|sh|ch(?![rln])", "S"),
        (r"qu?|ck|ch|c(?![eiyh])|k", "k"),
        (r"gu(?=[eiy])", "G"),
        (r"ge(?=[aou])|g(?=[eiy])|dj|j", "J"),
        (r"sc(?=[eiy])|ss|c(?=[eiy])|x$", "s"),
        (r"h", ""),
        (r"ou|oo|w", "U"),
        (r"oi|oy", "Ua"),
        (r"[ae]i(?:n|m)(?![aeiouymn])|[iy](?:n|m)(?![aeiouymn])|un$", "I"),
        (r"[ae](?:n|m)(?![aeiouymn])(?:[dts]$)?", "A"),
        (r"o(?:n|m)(?![aeiouymn])(?:[dts]$)?", "O"),
        (r"[ae]i|ay|er$|ez$|et$|e(?=[a-z]$)", "e"),
        (r"eu|oeu", "e"),
        (r"ill?e?$|y", "i"),
        (r"([a-zA-Z])\1+", r"\1"),
        (r"es?$|(?<=..)[tdspxz]$", ""),
        (r"([a-zA-Z])\1+", r"\1"),
    )
)
REMEMBERED = 4096  # words; a call hears a few hundred


@lru_cache(REMEMBERED)
def sound(word: str) -> str:
    """ "Rault" -> "ro". The same for every spelling of it; "" for no letters."""
    key = flat(word)
    for pattern, replaced in _RULES:
        key = pattern.sub(replaced, key)
    return key


def ending_like(word: str, ending: str) -> str | None:
    """The word with this ending in the place of one that sounds the same: "perrot", "ault" -> "perrault"."""
    heard = sound(ending)
    if len(ending) < 2 or not heard:
        return None
    starts = (at for at in range(1, len(word)) if sound(word[at:]) == heard and len(word) - at <= len(ending) + 1)
    at = next(starts, None)
    return None if at is None else word[:at] + ending
