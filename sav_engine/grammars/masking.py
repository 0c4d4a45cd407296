"""Pure. Insults masked word by word: whole words only, the case of replacements kept.

"connexion" contains an insult and is none; matching substrings is what went wrong before. Case and accents do not
matter; everything else of the text stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from .text import flat
from .words import DEFAULT, STARS

# "nulle part" is a place, "pas nul" and "match nul" say no ill of anybody.
_INNOCENT = r"nulle part|nul(?:le)? doute|match nul|nul besoin|nul n'\w+|zero et nul|nul et non avenu"
# Mild words that are insults only when a person is called so.
_CALLED = re.compile(
    r"\b(?:(?:bande|espece|tas|pauvres?|gros(?:se)?|sales?|quel(?:le)?s?) (?:de |d')?|(?:t'es|tu es|(?:vous )?etes"
    r"|sont)"
    r" (?:tous |vraiment |qu'|que )*(?:un |une |des |d')?(?:vrais? |gros |pauvres? |sacres? )?|(?:un|une|des|ces"
    r"|les|ce|cet) )"
    r"(idiote?s?|nazes?|tocardes?|attardee?s?|mongols?|gogols?|minables|guignols?|charlots?|clowns?|blaireaux?"
    r"|andouilles?|glandus?|raclures?|pourritures?|tares?|crevards?|crapules?|canailles?|vermines?|goujats?|mufles?"
    r"|gougnafiers?|boulets|bourriques?|larves|parasites|feignasses?|demeure[es]s?|degeneree?s?)(?![\w-])"
)
# What a stutter makes an insult of, and the words it begins.
_BEGUN = {
    "con": "connex|connect|consol|conseil|contr|cont[ae]|conn?ai|confi|compt",
    "nul": "nulle part",
    "merd": "mercredi",
}
TABLES_MAX = 8  # the default and those of a few reloads; a table is compiled once


def mask(text: str, words: Mapping[str, str] = DEFAULT.masking) -> str:
    """The text with every insult replaced. words: insult -> replacement."""
    return _mask(text, tuple(words.items()))


def _mask(text: str, words: tuple[tuple[str, str], ...]) -> str:
    pattern, replacements = _compiled(words)
    plain = flat(text)
    spans = [
        (found.span(), replacements.get(_key(found[0])))
        for found in pattern.finditer(plain)
        if not _is_false_start(found[0], plain[: found.start()], plain[found.end() :])
    ]
    called = {found[1] for found in _CALLED.finditer(plain)}  # once called so, meant so wherever it is said again
    spans += [(found.span(), STARS) for found in re.finditer(r"\w+", plain) if found[0] in called]
    for (start, end), replacement in sorted(spans, reverse=True):
        if replacement is not None:  # None: an innocent phrase, which the pattern takes first
            text = text[:start] + in_case_of(text[start:end], replacement) + text[end:]
    return text


def _is_false_start(word: str, before: str, after: str) -> bool:
    """ "la con la connexion": the beginning of a longer word that follows."""
    said_before = before.split()[-1:] or [""]
    again = rf"(?:[\s,.]+{re.escape(said_before[0])})?[\s,.]+(?:{_BEGUN.get(word)})"
    return word in _BEGUN and re.match(again, after) is not None


@lru_cache(TABLES_MAX)
def _compiled(words: tuple[tuple[str, str], ...]) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """A hyphen joins words in French, so that only what stands alone is masked; an apostrophe does not."""
    replacements = {_key(word): replacement for word, replacement in words}
    longest_first = sorted(replacements, key=len, reverse=True)
    listed = "|".join(re.escape(key).replace(r"\ ", r"[\s-]+") for key in longest_first) or r"(?!)"
    return re.compile(rf"(?<![\w-])(?:{_INNOCENT}|{listed})(?![\w-])"), replacements


def _key(words: str) -> str:
    return re.sub(r"[\s-]+", " ", flat(words))


def in_case_of(word: str, replacement: str) -> str:
    if word.isupper() and len(word) > 1:
        return replacement.upper()
    return replacement[:1].upper() + replacement[1:] if word[:1].isupper() else replacement
