"""Pure. Insults masked word by word: whole words only, the case of replacements kept.

"connexion" contains an insult and is none; matching substrings is what went wrong before. Case and accents do not
matter; everything else of the text stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from .text import flat
from .words import DEFAULT, STARS

# "nulle part" is a place, "pas nul" and "match nul" say no ill of anybody.
_INNOCENT = r"nulle part|nul(?:le)? doute|match nul|nul besoin|nul n'\w+|zero et nul|nul et non avenu"
# Mild words that are insults only when somebody is called so.
_MILD = (
    r"(?:idiote?s?|nazes?|tocardes?|attardee?s?|mongols?|gogols?|minables?|guignols?|charlots?|clowns?|blaireaux?"
    r"|andouilles?|glandus?|raclures?|pourritures?|tares?|crevards?|crapules?|canailles?|vermines?|goujats?|mufles?"
    r"|boulets?|bourriques?|larves?|parasites|feignasses?|demeuree?s?|degeneree?s?|ordures?|cruches?|becasses?"
    r"|cornichons?|incapables|nigaude?s?|patates?|buses?|dindes?|truffes?|limaces|sangsues?|rapaces|vautours"
    r"|pantins?|brutes?|mules?|anes?|tetes? de mules?|moules?|nouilles?|quiches?|tanches?|sagouins?|malotrus?"
    r"|gourdes?|niaiseux|niaiseuses?|vauriens?|voyous?|fripouilles?|minus|abru)(?![\w-])"
)
_CALLED = re.compile(
    r"\b(?:(?:bande|espece|tas|pauvres?|gros(?:se)?|sales?|quel(?:le)?s?|sacree?s?|vos|vieux|vieille"
    r"|maudite?s?|(?:cri|hurl|gueul)(?:e|er|ait|ais)) (?:de |d')?|trait(?:ee?s?|er|ait|aient|ez) (?:de |d')"
    r"|(?:dis donc|eh|he|hep),? l'"
    r"|(?:t'es|tu es|(?:vous )?etes|sont|c'est|c'etait) (?:tous |vraiment |qu'|que )*(?:un |une |des |d')?"
    r"(?:vrai(?:e|es|s)? |gros |pauvres? |sacres? )?|(?:un|une|des|ces|les|ce|cet) (?:vraie?s? |vrai )?)"
    r"(?:tas de |tas d'|gros |grand |grande |grosse |petite? |vieux |vieille |sacree? )*(?P<called>"
    + _MILD
    + r")|(?<![\w'-])(?P<named>"
    + _MILD
    + r")(?= que (?:vous etes|tu es|t'es)\b| va\b| (?:tu|vous)\b|,? ils\b)"
)
# These name things too: only who is called so in so many words is insulted.
_ONLY_CALLED = re.compile(
    r"(?:ordures?|cruches?|cornichons?|patates?|buses?|dindes?|truffes?|limaces|sangsues?|rapaces|vautours|pantins?"
    r"|brutes?|mules?|anes?|moules?|nouilles?|quiches?|tanches?|boulets?|incapables|larves?|gourdes?"
    r"|voyous?|vauriens?)"
)
_TOLD_OF = re.compile(
    r",? (?:(?:ils|elles)\b|(?:votre|vos) (?:collegue|technicien|conseill|chef|patron|equipe))"
)  # "les ordures, ils ..."
# "Espèce de cloporte": whatever stands there; not "une espèce de bruit" nor "bande de fréquences".
_WHATEVER = re.compile(
    r"(?:(?<!une )(?<!cette )(?<!l')(?:\bespeces?|\bbande|\bramassis)|\btraitee?s?) (?:de |d')"
    r"(?:gros |grand |grande |grosse |petite? |vieux |vieille |sacree? |vrai |sales? )*"
    r"(?P<called>(?!(?:robots?|machine|repondeur|frequences?|potes|copains|copines|amis|jeunes|gamins"
    r"|gosses|nouveau"
    r"|tous|toutes?|technicien(?:ne)?s?|conseiller(?:ere)?s?|gens|la|le|les|l|un|une|mon|ma|mes|vos"
    r"|votre)\b)[a-z-]{3,})"
)
_CALLING = re.compile(
    r"\b(?:bande|espece|tas|pauvres?|sales?|quel(?:le)?s?|sacree?s?|vos|vieux|vieille|t'es|tu es|etes|vraie?s?"
    r"|trait\w+|(?:cri|hurl|gueul)\w+)\b"
)
# What a stutter makes an insult of, and the words it begins.
_BEGUN = {
    "con": "connex|connect|consol|conseil|cont|conn?ai|confi|compt|condi|concern|conve|cong|conj",
    "nul": "nulle part",
    "merd": "mercredi",
}
# What some insults name besides: where such things are spoken of and nobody is called so, the word stays.
_THINGS = (
    (re.compile(r"batards?"), re.compile(r"baguette|boulang|\bpain\b|chien|chiot|petit dejeuner")),
    (re.compile(r"enfoires"), re.compile(r"concert|spectacle|coluche|restos? du coeur|(?:album|chanson|troupe) des")),
    (re.compile(r"bouffons?"), re.compile(r"\broi\b|carnaval|theatre|costume")),
    (re.compile(r"cretine?s?"), re.compile(r"des alpes")),
    (re.compile(r"fumiers?"), re.compile(r"jardin|tas de fumier|champ|ferme|cheval|potager")),
    (re.compile(r"blaireaux?"), re.compile(r"jardin|terrier|barbe|rasage|foret|creuse")),
    (re.compile(r"clowns?"), re.compile(r"cirque|anniversaire|deguise|poisson")),
)
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
        and not _is_thing(found[0], plain[: found.start()], plain)
    ]
    called = set(_called(plain))  # once called so, meant so wherever it is said again
    taken = {place for span, _ in spans for place in range(*span)}
    again = (found for found in re.finditer(r"\w+", plain) if found[0] in called and found.start() not in taken)
    spans += [(found.span(), STARS) for found in again]
    for (start, end), replacement in sorted(spans, reverse=True):
        if replacement is not None:  # None: an innocent phrase, which the pattern takes first
            text = text[:start] + in_case_of(text[start:end], replacement) + text[end:]
    return text


def _called(plain: str) -> Iterator[str]:
    yield from (found["called"] for found in _WHATEVER.finditer(plain))
    for found in _CALLED.finditer(plain):
        word = found["named"] or found["called"]
        if not _is_thing(word, plain[: found.start()] + found[0].removesuffix(word), plain) and (
            found["named"]
            or not _ONLY_CALLED.fullmatch(word)
            or _CALLING.search(found[0])
            or _TOLD_OF.match(plain[found.end() :])
        ):
            yield word


def _is_thing(word: str, before: str, plain: str) -> bool:
    """ "Je mets du fumier au jardin"; not "espèce de fumier"."""
    is_named = any(one.fullmatch(word) and where.search(plain) for one, where in _THINGS)
    return is_named and not re.search(r"\b(?:espece|bande|sale|pauvre|gros) (?:de |d')?$", before)


def _is_false_start(word: str, before: str, after: str) -> bool:
    """ "la con la connexion": the beginning of a longer word that follows."""
    said_before = before.split()[-1:] or [""]
    between = rf"(?:[\s,.]+(?:{re.escape(said_before[0])}|{word}|une?|l[ea]|mon|ma))*"
    again = rf"{between}[\s,.]+(?:{_BEGUN.get(word)})"
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
