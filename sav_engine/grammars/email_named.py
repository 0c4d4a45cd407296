"""Names an address refers to: "mon prénom point mon nom arobase ..., mon prénom c'est Sonia, mon nom Ferreira"."""

from __future__ import annotations

import re

from .known_names import FAMILY_NAMES, FIRST_NAMES
from .text import flat

_KIND = r"(?:le |mon |mon petit )?(?P<kind>nom|prenom)(?: de famille)?"
_SIGN = r"(?:point|tiret|underscore|arobase|a robase)"
# "mon nom c'est ferreira", "le nom c'est delmas"; not "mon nom c'est avec deux f"
_TOLD = re.compile(rf"\b{_KIND},? (?:c'est |est |lui )+(?P<name>[a-z]{{2,}}(?:-[a-z]+)?)\b")
# "je m'appelle sonia ferreira"
_CALLED = re.compile(r"\b(?:je m'appelle|je suis|moi c'est) (?P<first>[a-z-]{2,}) (?P<last>[a-z-]{2,})\b")
# "mon prénom point", "le nom arobase": told instead of the name
_MEANT = rf"\b(?:le |mon )(?P<kind>nom|prenom)(?: de famille)?(?= (?:(?:et|puis|en minuscules?) )?{_SIGN}\b)"
_REFERS = re.compile(rf"\b(?:c'est|mettez|vous mettez|adresse|mail) (?:juste )?{_MEANT}")
_NAMES = re.compile(_MEANT)


def with_names_told(utterance: str) -> str:
    """With the names in place of what stands for them, where the address is made of them; flat then."""
    text = flat(utterance)
    names = _told(text) if _REFERS.search(text) else {}
    return _NAMES.sub(lambda found: names.get(found["kind"], found[0]), text) if names else utterance


def _told(text: str) -> dict[str, str]:
    called = _CALLED.search(text)
    names = {}
    if called is not None and called["first"] in FIRST_NAMES and called["last"] in FAMILY_NAMES:
        names = {"prenom": called["first"], "nom": called["last"]}
    for found in _TOLD.finditer(text):
        if found["name"] in FIRST_NAMES or found["name"] in FAMILY_NAMES:
            names[found["kind"]] = found["name"]
    return names
