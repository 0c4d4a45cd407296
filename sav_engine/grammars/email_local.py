"""The side before the arobase: where it begins in what was said, and what of it was only told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from .email_pieces import CHATTER, INTRO, OF_ADDRESSES, is_content, joined, once_each, ratio, without_chatter
from .email_words import ALIKE_MIN, FIGURES, JOINED, PROVIDERS, SIGNS
from .known_names import FAMILY_NAMES, FIRST_NAMES, NOT_NAMES, PARTICLES
from .numbers import WORDS as NUMBER_WORDS
from .ordinary_words import ORDINARY
from .text import word_set

_SHORT_NAMES = word_set("pro perso bureau boulot bonjour courriel mail mails email adresse monsieur madame moi lui")
_UNITS = word_set("ans an annees mois jours jour heures heure fois euros minutes semaines")
SPELLED_MIN = 3  # letters; two may be anybody's initials
STRETCH_MAX = 12  # words of one piece that is told again
INITIALS_MAX = 3  # "jm bernard"
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu)'")
_LINKING = word_set("et apres c'est l'")  # before "arobase": "et après c'est l'arobase"
_OWNING = word_set("mon ma mes notre nos votre son sa leur")
_FIRST_WORDS = word_set("le la les du des de au aux et en a un une")
_DESCRIBED = SIGNS | word_set("mon nom prenom initiale famille")
_ADJECTIVES = word_set("nouvelle nouveau ancienne ancien derniere personnelle professionnelle simple bonjour")
_PLACEHOLDERS = word_set("quelque chose machin truc bidule")


def local_pieces(words: list[str]) -> list[str]:
    """From the first word of the address on, without what is told in between; JOINED marks are gone."""
    if words[-1:] and words[-1] in _PLACEHOLDERS:
        return []
    while len(words) > 1 and (words[-1] in CHATTER or words[-1] in _LINKING):
        words = words[:-1]
    kept = _told_once(_owned(words[_start(words) :]))
    if len(kept) > 1 and kept[-1] == "a" and len(kept[-2]) > INITIALS_MAX:
        kept = kept[:-1]  # "meunier à arobase"
    while kept and kept[0] in SIGNS:
        kept = kept[1:]
    kept = [
        word
        for at, word in enumerate(kept)
        if not (word in ("la", "l'") and _between_signs(kept, at) and kept[at - 1] != ".")
    ]
    return _single_signs(_restated(_without_reference(_without_spelled_again(once_each(kept)))))


def _without_spelled_again(words: list[str]) -> list[str]:
    """ "wendy . s w e n d y": letters that spell an earlier word say it again."""
    start = next((at for at in range(len(words), 0, -1) if len(words[at - 1]) != 1 or words[at - 1] in SIGNS), 0)
    sign = next((at for at in range(start, 0, -1) if words[at - 1] in SIGNS), 0)
    if len(words) - start == 2 and "".join(words[start:]) in words[sign:start]:
        return words[:start]  # "st martin, s t"
    said = [word for word in words[:sign] if len(word) >= SPELLED_MIN]
    ends = (at for at in range(start, len(words)) if "".join(words[at:]) in said)
    at = next(ends, len(words))
    is_of_earlier = at < len(words) and start > sign and ratio(words[start - 1], "".join(words[at:])) < ALIKE_MIN
    return words[:at] if at > start or is_of_earlier else words


def _without_reference(words: list[str]) -> list[str]:
    """ "dupuis . jean dupuis": the last word only tells which of them was meant."""
    refers = len(words) > 3 and words[-2] not in SIGNS and words[-1] in words[:-2] and "." in words
    return words[:-1] if refers and _is_name_word(words[-1]) else words


def _is_name_word(word: str) -> bool:
    """No figure, of which "quatre vingt quatre" has one twice."""
    return len(word) > INITIALS_MAX and word.isalpha() and word not in NUMBER_WORDS


def _owned(words: list[str]) -> list[str]:
    """ "mon petit jardin", in one word."""
    owns = JOINED in words and len(words) > 1 and words[0] in ("mon", "ma") and words[1] not in SIGNS
    return [words[0] + words[1], *words[2:]] if owns else words


def _told_once(words: list[str]) -> list[str]:
    """ "bob du treize, les chiffres un trois", "d t v, alors d, t, v": what is told once more is there once."""
    kept: list[str] = []
    at = 0
    while at < len(words):
        is_mark = words[at] in (FIGURES, JOINED) or (words[at] in CHATTER and kept != [])
        again = list(takewhile(_is_said, words[at + 1 :])) if is_mark else []
        if words[at] == FIGURES and len(kept) > 2 and joined(words[at + 1 :]) == joined(kept):
            break  # "dix sept . rue, en chiffres un sept . rue"
        told = again[1:] if again and again[0] in _FIRST_WORDS and len(again) > 1 else again
        if told and (_has_stretch(kept, again) or _has_stretch(kept, told)):
            at += 1 + len(again)
        else:
            kept += [words[at]] if words[at] != FIGURES else []
            at += 1
    return without_chatter(kept)


def _is_said(word: str) -> bool:
    return word not in SIGNS and word not in CHATTER and word not in (FIGURES, JOINED)


def _has_stretch(words: Sequence[str], again: Sequence[str]) -> bool:
    """Whether these words in a row say the same letters and figures."""
    told = joined(again)
    ends = range(len(words), 0, -1)
    return any(joined(words[start:end]) == told for end in ends for start in range(max(0, end - STRETCH_MAX), end))


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
        return _is_name_though(words, at, as_one)
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
    return as_one and words[at] in ("mon", "ma") and (at == 0 or words[at - 1] in ("c'est", "est"))


def _is_of_address(words: Sequence[str], at: int) -> bool:
    """A word that could stand in one: it is beside a sign, a name, or no word of everyday talk."""
    word, after = words[at], words[at + 1 : at + 2]
    if not after or after[0] in SIGNS or word in OF_ADDRESSES or word in PARTICLES:
        return True
    # "ma carte de visite, solange . roux"
    if _is_name(after) and not _is_name([word]) and len(word) > INITIALS_MAX:
        return False
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
        if words[at] not in INTRO and words[at] not in NOT_NAMES and words[at] not in ORDINARY:
            return False
        at -= 1
    return at > 0


def _is_loose(words: Sequence[str], at: int, as_one: bool) -> bool:
    """ "le" of "le goff" belongs to it; before any other word it is an article, unless all was said to be "
    "one word."""
    if as_one or words[at] not in _FIRST_WORDS or at + 1 >= len(words):
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


def _restated(words: list[str]) -> list[str]:
    """ "jean . dupont jeandupont" -> "jeandupont"; "julie bernard julie . bernard" -> the last; "titi titi" "
    "-> once."""
    kept: list[str] = []
    for word in words:
        start = next((at for at in range(len(kept) - 1) if _says(kept[at:], word)), None)
        kept = kept if start is None else kept[:start]
        if not (kept and kept[-1] == word and len(word) > 1 and word.isalpha() and word not in NUMBER_WORDS):
            kept.append(word)
    if kept and len(kept[0]) > 1 and kept[:2] != ["zero", "zero"]:  # "007"
        again = (at for at in range(len(kept) - 1, 0, -1) if kept[at] == kept[0] and kept[at - 1] not in SIGNS)
        kept = kept[next(again, 0) :]
    return _said_twice(kept[_second_time(kept) :])


def _second_time(words: Sequence[str]) -> int:
    """Where "nguyen . lan" begins again, as "n g u y e n . l a n"; 0 where it does not."""
    halves = (at for at in range(2, len(words) - 1) if "." in words[:at] and joined(words[:at]) == joined(words[at:]))
    return next(halves, 0)


def _said_twice(words: list[str]) -> list[str]:
    """ "claire . claire . moreau" -> "claire . moreau"."""
    twice = len(words) > 4 and words[0] == words[2] and words[1] == words[3] and len(words[0]) > 1
    return words[2:] if twice else words


def _says(words: Sequence[str], word: str) -> bool:
    plain = [one for one in words if one not in SIGNS]
    return len(plain) > 1 and words[0] not in SIGNS and "".join(plain) == word


def _single_signs(words: list[str]) -> list[str]:
    """ "- la _": the last of several signs in a row is meant."""
    kept: list[str] = []
    for word in words:
        if word in SIGNS and kept and kept[-1] in SIGNS:
            kept.pop()
        kept.append(word)
    return kept
