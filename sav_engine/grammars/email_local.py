"""The side before the arobase: where it begins in what was said, and what of it was only told."""

from __future__ import annotations

from collections.abc import Sequence

from .email_pieces import CHATTER, INTRO, OF_ADDRESSES, without_chatter
from .email_words import JOINED, SIGNS
from .known_names import FAMILY_NAMES, NOT_NAMES, PARTICLES
from .numbers import WORDS as NUMBER_WORDS
from .text import word_set

_SHORT_NAMES = word_set("pro perso bureau boulot bonjour courriel mail mails email adresse monsieur madame moi lui")
_OWNING = word_set("mon ma mes notre nos votre son sa leur")
_FIRST_WORDS = word_set("le la les l du des de d au aux et en a un une")


def local_pieces(words: list[str]) -> list[str]:
    """From the first word of the address on, without what is told in between; JOINED marks are gone."""
    kept = words[_start(words) :]
    kept = without_chatter(kept)
    while kept and kept[0] in SIGNS:
        kept = kept[1:]
    kept = [word for at, word in enumerate(kept) if not (word in ("la", "l", "l'") and _between_signs(kept, at))]
    return _single_signs(_restated(kept))


def _between_signs(words: Sequence[str], at: int) -> bool:
    return 0 < at < len(words) - 1 and words[at - 1] in SIGNS and words[at + 1] in SIGNS


def _start(words: Sequence[str]) -> int:
    """Behind the last word that introduces; one behind a sign is told in passing ("point, puis mon nom, Garnier")."""
    joined = JOINED in words
    start = len(words)
    while start and (_belongs(words, start - 1, joined) or _in_passing(words, start - 1)):
        start -= 1
    if start == len(words) and words and words[-1] in _SHORT_NAMES:
        return start - 1  # "pro arobase ..."
    told = words[max(0, start - 1) : start]
    if told and told[0] in _OWNING and words[start + 1 : start + 2] and words[start + 1] in ("le", "la", "les"):
        start += 1  # "notre gîte les quatre saisons"
    while start < len(words) and (words[start] in CHATTER or _is_loose(words, start, joined)):
        start += 1
    return start


def _belongs(words: Sequence[str], at: int, joined: bool) -> bool:
    word = words[at]
    if len(word) == 1 and word.isalpha():
        return word not in ("a", "y") or _is_letter(words, at)
    if word in SIGNS or word == JOINED or not word.isalpha():
        return word not in INTRO and "epelle" not in word
    if word in INTRO:
        return False
    sign_follows = at + 1 == len(words) or words[at + 1] in SIGNS
    return joined or word not in NOT_NAMES or word in OF_ADDRESSES or word in PARTICLES or sign_follows


def _is_letter(words: Sequence[str], at: int) -> bool:
    """An "a" between other letters or beside a sign is one; in "il a", it is a word."""
    after = words[at + 1] if at + 1 < len(words) else "."
    return len(after) == 1 or (at > 0 and len(words[at - 1]) == 1)


def _in_passing(words: Sequence[str], at: int) -> bool:
    """Whether everything back from here to a sign is talk: the address has begun before."""
    while at >= 0 and words[at] not in SIGNS:
        if words[at] not in INTRO and words[at] not in NOT_NAMES:
            return False
        at -= 1
    return at > 0


def _is_loose(words: Sequence[str], at: int, joined: bool) -> bool:
    """ "le" of "le goff" belongs to it; before any other word it is an article, unless all was said to be "
    "one word."""
    if joined or words[at] not in _FIRST_WORDS or at + 1 >= len(words):
        return False
    following = words[at + 1]
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
    if kept and len(kept[0]) > 1:
        again = (at for at in range(len(kept) - 1, 0, -1) if kept[at] == kept[0] and kept[at - 1] not in SIGNS)
        kept = kept[next(again, 0) :]
    return _said_twice(kept)


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
