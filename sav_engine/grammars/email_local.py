"""The side before the arobase: where it begins in what was said, and what of it was only told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from .email_pieces import CHATTER, FIRST_WORDS, INITIALS_MAX, INTRO, OF_ADDRESSES, is_content, joined, once_each
from .email_restated import restated, told_once, without_initials, without_reference, without_spelled_again
from .email_words import JOINED, PLACEHOLDERS, PROVIDERS, SIGNS
from .known_names import FAMILY_NAMES, FIRST_NAMES, NOT_NAMES, PARTICLES
from .numbers import WORDS as NUMBER_WORDS
from .ordinary_words import ORDINARY
from .text import word_set

_SHORT_NAMES = word_set("pro perso bureau boulot bonjour courriel mail mails email adresse monsieur madame moi lui")
_UNITS = word_set("ans an annees mois jours jour heures heure fois euros minutes semaines")
WORDS_MAX = 100  # before an arobase; of an address 64 letters stand there (RFC 5321, 4.5.3.1.1)
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu)'")
_LINKING = word_set("et apres c'est l'")  # before "arobase": "et après c'est l'arobase"
_LINKS = word_set("sur pour qui chez on je")  # "cinq sur cinq", in one word
_OWNING = word_set("mon ma mes notre nos votre son sa leur")
_DESCRIBED = SIGNS | word_set("mon nom prenom initiale famille")
_ADJECTIVES = word_set("nouvelle nouveau ancienne ancien derniere personnelle professionnelle simple bonjour")


def local_pieces(words: list[str]) -> list[str]:
    """From the first word of the address on, without what is told in between; JOINED marks are gone."""
    if words[-1:] and words[-1] in PLACEHOLDERS:
        return []
    words = words[-WORDS_MAX:]
    while len(words) > 1 and (words[-1] in CHATTER or words[-1] in _LINKING):
        words = words[:-1]
    kept = told_once(_owned(_without_passing(words[_start(words) :])))
    if len(kept) > 1 and kept[-1] == "a" and len(kept[-2]) > INITIALS_MAX:
        kept = kept[:-1]  # "meunier à arobase"
    while kept and kept[0] in SIGNS:
        kept = kept[1:]
    kept = [
        word
        for at, word in enumerate(kept)
        if not (word in ("la", "l'") and _between_signs(kept, at) and kept[at - 1] != ".")
    ]
    return _single_signs(restated(without_reference(without_spelled_again(once_each(without_initials(kept))))))


def _owned(words: list[str]) -> list[str]:
    """ "mon petit jardin", in one word."""
    owns = JOINED in words and len(words) > 1 and words[0] in ("mon", "ma") and words[1] not in SIGNS
    return [words[0] + words[1], *words[2:]] if owns else words


def _leads_back(words: Sequence[str], at: int) -> bool:
    """Whether what follows this word only tells again what was said before it: "1967, donc un neuf six sept"."""
    told = joined(words[at + 1 :]) if words[at] in CHATTER else ""
    return len(told) > 1 and joined(words[:at]).endswith(told)


def _between_signs(words: Sequence[str], at: int) -> bool:
    return 0 < at < len(words) - 1 and words[at - 1] in SIGNS and words[at + 1] in SIGNS


def _start(words: Sequence[str]) -> int:
    """Behind the last word that introduces; one behind a sign is told in passing ("point, puis mon nom, Garnier")."""
    start = len(words)
    while start and (
        _belongs(words, start - 1, _is_joined(words, start - 1))
        or _in_passing(words, start - 1)
        or _leads_back(words, start - 1)
    ):
        start -= 1
    if start == len(words) and words and words[-1] in _SHORT_NAMES:
        return start - 1  # "pro arobase ..."
    told = words[max(0, start - 1) : start]
    if told and told[0] in _OWNING and words[start + 1 : start + 2] and words[start + 1] in ("le", "la", "les"):
        start += 1  # "notre gîte les quatre saisons"
    while start + 1 < len(words) and words[start] in PROVIDERS and words[start + 1] not in SIGNS:
        start += 1  # "c'est free, laurence . fabre"
    as_one = start < len(words) and _is_joined(words, start)
    while start < len(words) and (_is_chatter(words, start, as_one) or _is_loose(words, start, as_one)):
        start += 1
    return len(words) if _is_described(words[start:]) else start


def _is_described(words: Sequence[str]) -> bool:
    """ "mon nom . prenom": what the address is made of, and not the address."""
    return len(words) > 1 and _DESCRIBED.issuperset(words)


def _is_joined(words: Sequence[str], at: int) -> bool:
    """Whether the words around this one, between two signs, were said to be one."""
    start = next((one for one in range(at, 0, -1) if words[one - 1] in SIGNS), 0)
    return JOINED in takewhile(lambda word: word not in SIGNS, words[start:])


def _is_chatter(words: Sequence[str], at: int, as_one: bool) -> bool:
    return words[at] in CHATTER and not _is_name_though(words, at, as_one)


def _belongs(words: Sequence[str], at: int, as_one: bool) -> bool:
    word = words[at]
    if len(word) == 1 and word.isalpha():
        return word not in ("a", "y") or _is_letter(words, at)
    if word in _UNITS or (at + 1 < len(words) and words[at + 1] in _UNITS):
        return False
    if word not in INTRO and _ELIDED.match(word):  # "vous m'entendez"
        return as_one or (is_content(word) and word[0] in "dl" and word.rpartition("'")[2] not in words[at + 1 :])
    if word in SIGNS or word == JOINED or not word.isalpha():
        return word not in INTRO and "epelle" not in word
    if word in INTRO:
        is_within = as_one and word in _LINKS and 0 < at < len(words) - 1 and is_content(words[at - 1])
        return is_within or _is_name_though(words, at, as_one)
    return as_one or word in NUMBER_WORDS or _is_of_address(words, at)


def _is_name_though(words: Sequence[str], at: int, as_one: bool) -> bool:
    """ "monsieur . leroy", and "mon petit jardin" when that was said to be one word."""
    if (
        words[at] in ("monsieur", "madame", "pro", "perso", "bureau")
        and words[at + 1 : at + 2]
        and words[at + 1] in SIGNS
    ):
        return True
    if (
        words[at] in _ADJECTIVES
        and at
        and words[at - 1] == "c'est"
        and words[at + 1 : at + 2]
        and words[at + 1] in SIGNS
    ):
        return True  # "c'est nouvelle . adresse"
    return (
        as_one
        and words[at] in ("mon", "ma", "nous", "vous", "monsieur", "madame")
        and (at == 0 or words[at - 1] in ("c'est", "est"))
    )


def _is_of_address(words: Sequence[str], at: int) -> bool:
    """A word that could stand in one: it is beside a sign, a name, or no word of everyday talk."""
    word, after = words[at], words[at + 1 : at + 2]
    if not after or after[0] in SIGNS or word in OF_ADDRESSES or word in PARTICLES:
        return True
    # "ma carte de visite, solange . roux"
    if _is_name(after) and not _is_name([word]) and len(word) > INITIALS_MAX:
        return False
    if (
        (not at or words[at - 1] in CHATTER)
        and len(word) > INITIALS_MAX
        and set(words[at + 1 :]) <= NUMBER_WORDS.keys()
    ):
        return True  # "donc doudou quatre vingt dix neuf"
    return word not in NOT_NAMES and word not in ORDINARY


def _is_name(words: Sequence[str]) -> bool:
    return bool(words) and (words[0] in FIRST_NAMES or words[0] in FAMILY_NAMES)


def _is_letter(words: Sequence[str], at: int) -> bool:
    """An "a" between other letters or beside a sign is one; in "il a", it is a word."""
    after = words[at + 1] if at + 1 < len(words) else "."
    return len(after) == 1 or (at > 0 and len(words[at - 1]) == 1)


def _in_passing(words: Sequence[str], at: int) -> bool:
    """Whether everything back from here to a sign is talk: the address has begun before."""
    while at >= 0 and words[at] not in SIGNS:
        if not _is_talk(words[at]):
            return False
        at -= 1
    return at > 0


def _is_talk(word: str) -> bool:
    bare = word.rpartition("'")[2]
    return word in INTRO or bare in NOT_NAMES or bare in ORDINARY


def _without_passing(words: Sequence[str]) -> list[str]:
    """ "edgar . le debut d'accord c'est pinto": talk behind a sign, up to what introduces the next word."""
    kept: list[str] = []
    at = 0
    while at < len(words):
        kept.append(words[at])
        at += 1
        if kept[-1] in SIGNS:
            told = list(takewhile(lambda word: word not in SIGNS, words[at:]))
            last = max((one for one, word in enumerate(told[:-1]) if word == "c'est"), default=-1)
            at += last + 1 if last > 0 and all(map(_is_talk, told[:last])) else 0
    return kept


def _is_loose(words: Sequence[str], at: int, as_one: bool) -> bool:
    """ "le" of "le goff" belongs to it; before any other word it is an article, unless all was said to be "
    "one word."""
    if as_one or words[at] not in FIRST_WORDS or at + 1 >= len(words):
        return False
    following = words[at + 1]
    if words[at] in NUMBER_WORDS and following in NUMBER_WORDS:
        return False
    if len(words[at]) == 1 and len(following) == 1:  # "l c . perez"
        return False
    return following not in SIGNS and f"{words[at]}{following}" not in FAMILY_NAMES and not _is_name_of_two(words, at)


def _is_name_of_two(words: Sequence[str], at: int) -> bool:
    """ "le bihan l e b i h a n": spelled with its article."""
    spelled = "".join(word for word in words[at + 2 : at + 14] if len(word) == 1 and word.isalpha())
    return spelled.startswith(f"{words[at]}{words[at + 1][:1]}")


def _single_signs(words: list[str]) -> list[str]:
    """ "- la _": the last of several signs in a row is meant."""
    kept: list[str] = []
    for word in words:
        if word in SIGNS and kept and kept[-1] in SIGNS:
            kept.pop()
        kept.append(word)
    return kept
