"""Names that are told which they are: "nom Durand, prénom Sophie"; of one alone, the other beside it."""

from __future__ import annotations

import re
from itertools import chain, takewhile

from .known_names import FAMILY_NAMES, FIRST_NAMES
from .name_introduced import (
    SHORT_MAX,
    Names,
    after,
    all_of,
    headed,
    introduced,
    is_known,
    last_part,
    titled,
    without_fillers,
)
from .naming import collected, words_in
from .text import flat

_IS = r"(?:[ ,:]+(?:c'est|est|a moi|complet|ce sera|alors|donc|euh|bien sur))*[ ,:]+"
_FIRST = re.compile(rf"\b(?:mon |le |et )?(?:petit nom|prenom){_IS}")
_CALLED = (
    r"\b((?:(?:le|la|de|du|van|el) )?[^\W\d_]+(?:[-'][^\W\d_]+)*)"
    r"(?:(?P<verb>,? (?:c'est|est|pour|comme|en))?,? ?(?:le|mon|comme|de(?: mon)?) | (?P<as>en|comme) )"
)
_FIRST_BEFORE = re.compile(rf"{_CALLED}(?:petit nom|prenom)\b(?!,? (?:c'est|est) )")
_LAST_BEFORE = re.compile(rf"{_CALLED}nom(?: de famille)?\b(?!,? (?:c'est|est) )")
_LAST = re.compile(
    rf"\b(?<!au )(?<!\bde )(?<!\bdu )(?:mon |le |et )?nom(?: de famille| de jeune fille"
    rf"| complet| d'usage| marital| d'epouse)?(?! ?,? et ){_IS}(?!de l'|(?:de (?:la|mon|ma|votre|notre)|du|des|sur"
    rf"|dans|chez|pour|marque) |d'(?:artiste|emprunt|utilisateur)|de (?:scene|plume) )"
)
_ENDS = re.compile(r"\s*(?:$|[,.])")  # behind a label: it is about what was said before


def labelled(said: str) -> Names:
    """ "nom Durand prénom Sophie", "Durand c'est le nom"; of a label on one only, the other beside it."""
    last = _told(said, _LAST_BEFORE, _LAST)
    first = _told(said, _FIRST_BEFORE, _FIRST, but=last)
    if any(word.is_first_name for word in last[:-1]):
        return last
    if first and not last:
        return [*first, *_beside(first, _before(said, _FIRST, _FIRST_BEFORE))]
    if last and not first:
        return _with_first(last, _before(said, _LAST, _LAST_BEFORE))
    return [*first, *last]


def _told(said: str, before: re.Pattern[str], behind: re.Pattern[str], but: Names | None = None) -> Names:
    """The name with this label, the surest way of telling it first; but: what is the other name."""
    names = chain(
        (_said_before(before, said),),
        after(behind, said),
        (_word_after(behind, said), _said_before(before, said, verbless=True)),
    )
    other = {word.flat for word in but or ()}
    return next((name for name in names if name and {word.flat for word in name} != other), [])


def _before(said: str, *labels: re.Pattern[str]) -> str:
    found = next((found for label in labels if (found := label.search(flat(said)))), None)
    return "" if found is None else said[: found.start()]


def _with_first(last: Names, head: str) -> Names:
    """The first name in "Tewodros Bekele, je suis éthiopien, nom Bekele"."""
    known, whole = {word.flat for word in last}, headed(head)
    if known & {word.flat for word in whole[1:]}:
        return whole
    return [*(word for word in _first_names(head) or all_of(head) if word.flat not in known), *last]


def _is_behind(found: re.Match[str], said: str) -> bool:
    """ "Jean-Marie le prénom, de Nouméa": nothing follows that the label could be about."""
    return re.search(r"\ble (?:petit nom|prenom|nom)", found[0]) is not None and bool(
        _ENDS.match(said[found.end() :])
    )


def _word_after(label: re.Pattern[str], said: str) -> Names:
    """ "Nom de famille Gros", "mon nom c'est Bonjour": told to be a name, and written or known as one."""
    found = label.search(flat(said))
    word = next(iter(words_in(said[found.end() :])), None) if found else None
    is_name = word is not None and (word.said[:1].isupper() or word.flat in FAMILY_NAMES)
    return [word] if word is not None and is_name else []


def _said_before(label: re.Pattern[str], said: str, *, verbless: bool = False) -> Names:
    """ "Durand c'est le nom", "Durand le nom, ..."; verbless: "Durand mon nom", which could be about what follows."""
    found = label.search(flat(said))
    if found is None or not (found["verb"] or found["as"] or verbless or _is_behind(found, said)):
        return []
    name = [word for word in words_in(said[found.start(1) : found.end(1)]) if word.flat != "et"]
    is_name = name != [] and (name[-1].could_be_name or name[-1].flat in FIRST_NAMES or name[-1].flat in FAMILY_NAMES)
    is_told = (
        found["verb"] or found["as"] or is_known(name) or said[found.start(1)].isupper() or _is_behind(found, said)
    )
    return name if is_name and is_told else []


def _beside(first: Names, said: str) -> Names:
    """The family name in "Perrin Thibault, c'est Thibault le prénom"."""
    known = {word.flat for word in first}
    words = without_fillers([word for word in words_in(said) if word.flat not in known])
    name = introduced(said) or titled(said) or collected(words) or last_part(said)
    return [word for word in name if word.flat not in known and not word.looks_common]


def _first_names(said: str) -> Names:
    """The first name in "moi c'est Marie-Claire et le nom de famille ..."."""
    words = words_in(said)
    start = next(
        (at for at, word in enumerate(words) if word.is_first_name and len(word.flat) > SHORT_MAX), len(words)
    )
    return list(takewhile(lambda word: word.is_first_name, words[start:]))
