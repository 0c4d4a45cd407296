"""What is told around an address while it is dictated, and is no part of it: reasons, likenesses, second thoughts.

Two means. Where the transcriber writes sentences, the one that holds the address is read alone. Within it, what
begins like a remark ("c'est mon année de naissance", "comme le joueur", "pas de h devant") behind a word, a letter
or a figure of the address goes up to the next sign.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

import attrs

from .email_pieces import CHATTER, INTRO, is_content
from .email_words import BACK, JOINED, SIGNS
from .known_names import FAMILY_NAMES, FIRST_NAMES
from .text import phrases, word_set

_ENDS_REMARK = SIGNS | {"@", BACK, JOINED}
SPELLED_MIN = 2  # letters in a row that belong to the address again


@attrs.frozen
class Remark:
    """begins: how it is begun. ends_first, ends_later: whether its last word may be any, before and behind a sign.

    Where it may not, a last word that could be of the address tells that all of it could.
    """

    begins: re.Pattern[str]
    ends_first: bool
    ends_later: bool


_INTRODUCES = word_set("c'est donc lis mail email adresse")
_ARTICLES = (["les"], ["des"], ["mes"], ["nos"])  # "c'est les . trois . soeurs"
_DETERMINERS = word_set("mon ma mes notre son sa le la un une parce")  # "c'est mon propre prénom"
_TALK = Remark(
    phrases("(?:mais )?(?:ca|c'est|parce|qui|vous|je|j'ai|il|elle|on|ne|n'est|car|puisque|vu|donc)"),
    ends_first=False,
    ends_later=False,
)
_REMARKS = (
    Remark(phrases("(?:alors (?:la )?)?c'est (?:mon|ma|notre|le|la|pour|l')"), ends_first=True, ends_later=False),
    Remark(phrases("(?:et )?pas"), ends_first=True, ends_later=True),
    Remark(phrases("comme|juste|avec (?:le|la|les|une?|deux) [a-z]"), ends_first=False, ends_later=True),
    _TALK,
)


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
    """Behind the remark that begins here; 0 where none does."""
    if at == 0 or not is_content(words[at - 1]):
        return 0
    told = list(takewhile(lambda word: word not in _ENDS_REMARK, words[at:]))
    told = told[: _spelled_in(told)]
    remark = next((one for one in _REMARKS if one.begins.match(" ".join(told))), None)
    end = at + len(told)
    if remark is None or len(told) <= 1 or end >= len(words) or words[end] in (BACK, JOINED):
        return 0
    if words[end] not in _ENDS_REMARK and not _goes_on_spelled(words[at - 1], told[0], is_first=is_first):
        return 0
    if remark is _TALK and is_content(told[1]):
        return 0  # "c'est dupont"
    if is_first and _begins_anew(told, behind_name=_is_name_or_sign(words[at - 1])):
        return 0
    ends = remark.ends_first if is_first else remark.ends_later
    return end if ends or not is_content(told[-1]) else 0


def _begins_anew(told: Sequence[str], *, behind_name: bool) -> bool:
    """ "en ce moment, c'est ma nouvelle, c'est kylian": what was taken for a remark introduces the address."""
    last = max((at for at, word in enumerate(told) if word in _INTRODUCES), default=-1)
    begun = told[last + 1 :]
    if last == 0:
        return begun in _ARTICLES
    is_address = not INTRO.union(CHATTER).issuperset(begun) and begun[0] not in _DETERMINERS
    if behind_name and begun and not is_content(begun[-1]):
        return False  # "jean, je vous préviens, c'est long"
    return told[-1] == "que" or (last > 0 and is_address)


def _goes_on_spelled(before: str, begins: str, *, is_first: bool) -> bool:
    """Letters of the address behind a remark; not "je suis couvreur, je ..., g g" nor "juste les lettres j b"."""
    return begins != "juste" and (not is_first or _is_name_or_sign(before))


def _is_name_or_sign(word: str) -> bool:
    return len(word) == 1 or word in FIRST_NAMES or word in FAMILY_NAMES


def _spelled_in(told: Sequence[str]) -> int:
    """Where letters begin that belong to the address again; the end where there are none."""
    runs = (at for at in range(1, len(told)) if all(len(word) == 1 for word in told[at : at + SPELLED_MIN]))
    return next((at for at in runs if at + SPELLED_MIN <= len(told)), len(told))


_CLAUSE = re.compile(r"(?<=\w)\s?[,;?!](?=\s)|(?<=\w)\.(?=\s+[A-Z])")
_AT = re.compile(r"@|\b(?:arr?oba[sz]e?s?|a ?robas?e?)\b", re.IGNORECASE)
_GOES_ON = re.compile(r"^\s*(?:puis|ensuite|et|apres|après|point|tiret|underscore|arobase)\b", re.IGNORECASE)
_ENDS_OPEN = re.compile(
    r"\b(?:point|tiret|bas|six|huit|underscore|arobase|c'est|attachée?|collée?)\s*$|(?<!\bun )(?<!\bdeux )\b\w$",
    re.IGNORECASE,
)
_TOLD_SIGN = re.compile(r"\b(?:pas|c'est|enlevez|ajoutez|mettez) (?:une?|le) (?:point|tiret)\s*$", re.IGNORECASE)
_SPELLED_BEFORE = re.compile(r"(?:\b\w ){2,}\w$")


def clause_of(utterance: str) -> str | None:
    """The sentence that holds the last arobase, with what follows it; None where it does not begin the address."""
    starts = [0, *(found.end() for found in _CLAUSE.finditer(utterance))]
    ats = list(_AT.finditer(utterance))
    start = max((start for start in starts if ats and start <= ats[-1].start()), default=0)
    before, clause = utterance[:start].rstrip(" ,;?!."), utterance[start:]
    spelled = _SPELLED_BEFORE.search(before)
    is_said_again = spelled is not None and clause.split()[:1] == [spelled[0].replace(" ", "")]
    is_open = (_ENDS_OPEN.search(before) and not is_said_again and not _TOLD_SIGN.search(before)) or _GOES_ON.match(
        clause
    )
    return None if start == 0 or is_open else clause
