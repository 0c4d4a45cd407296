"""Pure. Insults masked word by word: whole words only, the case of replacements kept.

"connexion" contains an insult and is none; matching substrings is what went wrong before.
"""

from __future__ import annotations

import re

STARS = "***"
REPLACEMENTS = {
    "con": STARS,
    "cons": STARS,
    "conne": STARS,
    "connard": STARS,
    "connards": STARS,
    "connasse": STARS,
    "putain": STARS,
    "merde": STARS,
    "bordel": STARS,
    "enculé": STARS,
    "enculés": STARS,
    "salope": STARS,
    "pute": STARS,
    "va te faire": STARS,
    "nique": STARS,
    "fous-toi": STARS,
    "arnaque": "pratique contestable",
    "voleur": "surfacturation",
    "voleurs": "surfacturation",
    "incompétent": "difficulté technique",
    "incompétents": "difficulté technique",
    "nul": "insuffisant",
    "nuls": "insuffisant",
    "pourri": "défaillant",
}
# A hyphen or an apostrophe joins words in French; only what stands alone is masked.
_WORDS = re.compile(
    r"(?<![\w-])(" + "|".join(sorted(map(re.escape, REPLACEMENTS), key=len, reverse=True)) + r")(?![\w-])",
    re.IGNORECASE,
)


def mask(text: str) -> str:
    """The text with every insult replaced."""
    return _WORDS.sub(lambda found: in_case_of(found[0], REPLACEMENTS[found[0].lower()]), text)


def in_case_of(word: str, replacement: str) -> str:
    return replacement.capitalize() if word[:1].isupper() and replacement != STARS else replacement
