"""Remarks on letters that only confirm what was said: "e r i k avec un k à la fin", "h e n r i avec i pas y".

Behind a word `told.py` applies them; behind letters, or where the word is said again, they are taken out here.
"""

from __future__ import annotations

import re

from .text import flat

_WHERE = r"(?:[àa] la fin|au bout|au milieu|au d[ée]but|devant|derri[èe]re|en premier)"
_TIMES = r"(?:une? seule?|une?|deux|les deux|le|les)"
_ALONE = r"(?! (?:[b-z]|a(?! la fin))\b)(?![\w'])"  # no letter follows, which would be spelled on
_SPELLED = r"\b((?:[a-z] ){2,}[a-z])"
# "e r i k avec un k à la fin", "p h i l i p p o t deux p au milieu"
_PLACED = re.compile(
    rf"{_SPELLED}(,? (?P<with>avec )?{_TIMES} [a-z]{_ALONE}(?:,? (?:et |avec )*{_TIMES} [a-z]{_ALONE})*"
    rf"(?P<where> {_WHERE})?)\b",
    re.IGNORECASE,
)
# "deux n à la fin non un seul n"
_TAKEN_BACK = re.compile(
    r"\b(?:avec )?(?:deux|double) ([a-z])(?: [àa] la fin| au bout)?,? (?:(?:ah|euh|enfin|pardon) )*non,? (?:avec )?"
    r"un seul \1\b",
    re.IGNORECASE,
)
# "t h i b a u l t à la fin l t"
_ENDS = re.compile(
    r"\b((?:[a-z] ){2,}[a-z]|[^\W\d_]{3,}),? (?:[àa] la fin|au bout) ((?:\b[a-z] )*\b[a-z])"
    r"(?= (?:arobase|point|tiret|under|@))",
    re.IGNORECASE,
)
# "h e n r i avec i pas y"
_NO_OTHER = re.compile(
    rf"{_SPELLED}(,? avec (?:une? |le )?[a-z] (?:et )?pas (?:avec )?(?:une? |le )?[a-z])\b(?!')", re.IGNORECASE
)
# "sylvie avec un y et i e à la fin"
_ENDED = re.compile(
    r"\b([^\W\d_]{3,}),? avec (?:une? )?([a-z]) et ((?:[a-z] ){1,3}[a-z]) (?:[àa] la fin|au bout)\b",
    re.IGNORECASE,
)
# "humbert avec un h devant umbert"
_BEGUN = re.compile(r"\b([a-z]{3,}),? avec une? ([a-z]) (?:devant|avant|au d[ée]but),? ([a-z]{2,})\b", re.IGNORECASE)
# "amri e l et a m r i": each spells a word that was said
_EACH = re.compile(r"((?: [a-z]){2,}) et((?: [a-z]){2,})\b(?!')", re.IGNORECASE)
# "dupont, c'est avec un t"
_IS_WITH = re.compile(
    r"(?<=[^\W\d_]{3} )(?<!mail )(?<!esse )c'est (?=avec (?:une?|deux|les deux) [a-z]\b(?!'))", re.IGNORECASE
)
# "dupont t à la fin", "emma en deux m": told without "avec"
_NO_WORD = r"(?:point|tiret|arobase|underscore|sans|deux|avec|une|double|les|seul)"
_BARE_END = re.compile(rf"\b(?!{_NO_WORD}\b)([^\W\d_]{{3,}}),? (?=[a-z] (?:[àa] la fin|au bout)\b)", re.IGNORECASE)
_IN_TWO = re.compile(r"(?<=[^\W\d_]{3} )en (?=(?:une?|deux) [a-z]\b(?!'))", re.IGNORECASE)
# "benoit point lucas mais benoit sans t à la fin": told of a word that was said before
_OF_EARLIER = re.compile(
    r",? (?:mais |et |sachant que )?([^\W\d_]{3,}),? ((?:sans|avec) (?:(?:une?|deux|le|la|les) )?[a-z]"
    r"(?: (?:[àa] la fin|au bout|au d[ée]but|au milieu|derri[èe]re))?)(?= (?:arobase|chez)\b)",
    re.IGNORECASE,
)
_TOLD = re.compile(r"(seule?|une?|deux|le|les) ([a-z])\b(?! la fin)")


def without_confirmed(text: str) -> str:
    """Case and accents of what is left are kept."""
    text = _told_in_place(text)
    text = _TAKEN_BACK.sub("", text)
    text = _IN_TWO.sub("avec ", _BARE_END.sub(r"\1 avec un ", text))
    text = _PLACED.sub(_without_placed, _IS_WITH.sub("", text))
    text = _ENDS.sub(_without_last, text)
    text = _NO_OTHER.sub(_without_other, text)
    text = _ENDED.sub(_without_end, text)
    text = _BEGUN.sub(lambda found: found[1] if flat(found[1]) == flat(found[2] + found[3]) else found[0], text)
    return _EACH.sub(_without_each, text)


def _without_placed(found: re.Match[str]) -> str:
    word = flat(found[1]).replace(" ", "")
    told = _TOLD.findall(flat(found[2]))
    is_told = bool(found["with"] or found["where"])
    has_all = all(letter * (1 + (times == "deux")) in word for times, letter in told)
    return found[1] if is_told and has_all else found[0]


def _without_other(found: re.Match[str]) -> str:
    said = re.sub(r"avec|une?|le|,", " ", flat(found[2])).split()[0]
    return found[1] if said in flat(found[1]) else found[0]


def _without_end(found: re.Match[str]) -> str:
    word, end = flat(found[1]), flat(found[3]).replace(" ", "")
    return found[1] if flat(found[2]) in word and word.endswith(end) else found[0]


def _told_in_place(text: str) -> str:
    told = _OF_EARLIER.search(text)
    word = told and re.search(rf"\b{told[1]}(?= (?:point|tiret|underscore))", text[: told.start()], re.IGNORECASE)
    if told is None or word is None:
        return text
    return f"{text[: word.end()]} {told[2]}{text[word.end() : told.start()]}{text[told.end() :]}"


def _without_last(found: re.Match[str]) -> str:
    word, end = flat(found[1]).replace(" ", ""), flat(found[2]).replace(" ", "")
    return found[1] if word.endswith(end) else found[0]


def _without_each(found: re.Match[str]) -> str:
    before = flat(found.string[: found.start()]).split()
    return "" if all(flat(one).replace(" ", "") in before for one in found.groups()) else found[0]
