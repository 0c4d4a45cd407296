"""What is told around an address while it is dictated, and is no part of it: reasons, likenesses, second thoughts.

Two means. Where the transcriber writes sentences, the one that holds the address is read alone. Within it, what
begins like a remark ("c'est mon année de naissance", "comme le joueur", "pas de h devant") behind a word, a letter
or a figure of the address goes up to the next sign.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from .email_pieces import is_content
from .email_words import BACK, JOINED, SIGNS
from .text import word_set

_BEGINS_REMARK = word_set(
    "ca c'est comme pas parce parce-que qui juste vous je j'ai il elle on ne n'est car puisque vu donc et"
)
_LIKENESS = word_set("comme pas juste")
_OWNED = word_set("mon ma notre le la")
_ENDS_REMARK = SIGNS | {"@", BACK, JOINED}
SPELLED_MIN = 2  # letters in a row that belong to the address again


def without_remarks(text: str) -> str:
    """Pieces of an address without what is told behind one of them, up to the next sign."""
    words = text.split()
    kept: list[str] = []
    at = 0
    while at < len(words):
        end = _end_of_remark(words, at, is_first=not SIGNS & set(kept[_last_part(kept) :]))
        at = end or at
        if at < len(words) and not end:
            kept.append(words[at])
            at += 1
    return " ".join(kept)


def _last_part(kept: Sequence[str]) -> int:
    return next((at + 1 for at in range(len(kept) - 1, -1, -1) if kept[at] in (BACK, "@")), 0)


def _end_of_remark(words: Sequence[str], at: int, *, is_first: bool) -> int:
    """Behind the remark that begins here; 0 where none does. Before the first sign it must be all talk."""
    if at == 0 or words[at] not in _BEGINS_REMARK or not is_content(words[at - 1]):
        return 0
    told = list(takewhile(lambda word: word not in _ENDS_REMARK, words[at:]))
    if told[0] == "juste" and _spelled_in(told) < len(told):
        return 0  # "j b, mais juste les deux lettres, j b"
    told = told[: _spelled_in(told)]
    end = at + len(told)
    if words[at : at + 2] != ["et", "pas"] and words[at] == "et":
        return 0
    is_likeness = told[0] in _LIKENESS or told[:2] == ["et", "pas"]
    if (
        len(told) < 2
        or end >= len(words)
        or words[end] in (BACK, JOINED)
        or (is_content(told[1]) and not is_likeness)
    ):
        return 0
    is_reason = told[0] == "c'est" and (told[1] in _OWNED or told[1].startswith("l'"))
    # "comme vétérinaire" may be like anything; "c'est mon année de naissance" may tell anything.
    free = is_reason or "pas" in told[:2] if is_first else is_likeness
    return end if free or not is_content(told[-1]) else 0


def _spelled_in(told: Sequence[str]) -> int:
    """Where letters begin that belong to the address again; the end where there are none."""
    runs = (at for at in range(1, len(told)) if all(len(word) == 1 for word in told[at : at + SPELLED_MIN]))
    return next((at for at in runs if at + SPELLED_MIN <= len(told)), len(told))


_CLAUSE = re.compile(r"(?<=\w)[,;?!](?=\s)|(?<=\w)\.(?=\s+[A-Z])")
_AT = re.compile(r"@|\b(?:arr?oba[sz]e?s?|a ?robas?e?)\b", re.IGNORECASE)
_GOES_ON = re.compile(r"^\s*(?:puis|ensuite|et|apres|après|point|tiret|underscore|arobase)\b", re.IGNORECASE)
_ENDS_OPEN = re.compile(
    r"\b(?:point|tiret|bas|six|huit|underscore|arobase|c'est|attachée?|collée?)\s*$|(?<!\bun )(?<!\bdeux )\b\w$",
    re.IGNORECASE,
)
_SPELLED_BEFORE = re.compile(r"(?:\b\w ){2,}\w$")


def clause_of(utterance: str) -> str | None:
    """The sentence that holds the last arobase, with what follows it; None where it does not begin the address."""
    starts = [0, *(found.end() for found in _CLAUSE.finditer(utterance))]
    ats = list(_AT.finditer(utterance))
    start = max((start for start in starts if ats and start <= ats[-1].start()), default=0)
    before, clause = utterance[:start].rstrip(" ,;?!."), utterance[start:]
    spelled = _SPELLED_BEFORE.search(before)
    is_said_again = spelled is not None and clause.split()[:1] == [spelled[0].replace(" ", "")]
    is_open = (_ENDS_OPEN.search(before) and not is_said_again) or _GOES_ON.match(clause)
    return None if start == 0 or is_open else clause
