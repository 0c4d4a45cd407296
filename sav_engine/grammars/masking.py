"""Pure. Insults masked word by word: whole words only, the case of replacements kept.

"connexion" contains an insult and is none; matching substrings is what went wrong before. Case and accents do not
matter; everything else of the text stays as it was. Some words are insults wherever they are said, others only where
somebody is called so (`insult_called.py`); both stay where they are something else (`insult_meant.py`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

import attrs

from . import insult_called, insult_meant
from .insults import forms
from .text import flat, word_set
from .words import DEFAULT, STARS

# "nulle part" is a place, "pas nul" and "match nul" say no ill of anybody.
_INNOCENT = (
    r"nulle part|nul(?:le)? doute|match nul|nul besoin|nul n'\w+|zero et nul|nul et non avenu"
    r"|va te faire cuire \w+ \w+|allez vous faire cuire \w+ \w+|pique niquer?"
)
_WORD = re.compile(r"(?<![\w-])\w+(?![\w-])")
_HALVES = re.compile(r"(?<![\w-])(?=(\w{2,} \w{2,})(?![\w-]))")
# "en foire" is said of a town: not without its accent.
_WORDS = word_set("en de un la le sa ma on par pour sur mer mi")
SPLIT_LETTERS_MIN = 6  # "en foirés", "co nnasse"; two halves of a shorter word are two words
TABLES_MAX = 8  # the default and those of a few reloads; a table is compiled once

Span = tuple[int, int]


@attrs.frozen
class _Table:
    """phrases: of several words. words: every form of one word -> its replacement. called: forms of mild words.

    halves: long words that a transcriber may write in two, with their accents and without.
    """

    phrases: re.Pattern[str]
    replacements: Mapping[str, str]
    halves: Collection[str]
    flat_halves: Collection[str]
    called: Collection[str]


def mask(text: str, words: Mapping[str, str] = DEFAULT.masking, called: tuple[str, ...] = DEFAULT.called) -> str:
    """The text with every insult replaced. words: insult -> replacement; called: insults if somebody is called so."""
    table = _compiled(tuple(words.items()), called)
    for (start, end), replacement in sorted(_found(text, table), reverse=True):
        text = text[:start] + in_case_of(text[start:end], replacement) + text[end:]
    return text


def _found(text: str, table: _Table) -> Iterator[tuple[Span, str]]:
    plain = flat(text)
    taken: set[int] = set()
    for span, replacement in _candidates(text, plain, table):
        if taken.isdisjoint(range(*span)):
            taken.update(range(*span))
            if replacement is not None:
                yield span, replacement


def _candidates(text: str, plain: str, table: _Table) -> Iterator[tuple[Span, str | None]]:
    """None: an innocent phrase, which is taken so that its words are left alone."""
    for found in table.phrases.finditer(plain):
        if insult_meant.is_thing(found[0], plain):
            continue
        yield found.span(), table.replacements.get(_key(found[0]))
    for found in _HALVES.finditer(plain):
        first, _ = found[1].split()
        written = text[slice(*found.span(1))].lower() if first in _WORDS else found[1]
        if written.replace(" ", "") in (table.halves if first in _WORDS else table.flat_halves):
            yield found.span(1), STARS
    for found in _WORD.finditer(plain):
        if found[0] in table.replacements and not insult_meant.is_innocent(found[0], plain, found.span(), table):
            yield found.span(), table.replacements[found[0]]
    yield from ((span, STARS) for span in insult_called.spans(plain, table))


@lru_cache(TABLES_MAX)
def _compiled(words: tuple[tuple[str, str], ...], called: tuple[str, ...]) -> _Table:
    """A hyphen joins words in French, so that only what stands alone is masked; an apostrophe does not."""
    written = {_key(word): replacement for word, replacement in words}
    every = {form: replacement for word, replacement in written.items() for form in forms(word)} | written
    in_phrases = sorted((key for key in written if not re.fullmatch(r"\w+", key)), key=len, reverse=True)
    listed = "|".join(re.escape(key).replace(r"\ ", r"[\s-]+") for key in in_phrases) or r"(?!)"
    long = [word.lower() for word, replacement in words if replacement == STARS and len(word) >= SPLIT_LETTERS_MIN]
    return _Table(
        re.compile(rf"(?<![\w-])(?:{_INNOCENT}|{listed})(?![\w-])"),
        every,
        frozenset(form for word in long for form in forms(word)),
        frozenset(form for word in long for form in forms(flat(word))),
        frozenset(form for word in called for form in forms(_key(word))),
    )


def _key(words: str) -> str:
    return re.sub(r"[\s-]+", " ", flat(words))


def in_case_of(word: str, replacement: str) -> str:
    if word.isupper() and len(word) > 1:
        return replacement.upper()
    return replacement[:1].upper() + replacement[1:] if word[:1].isupper() else replacement
