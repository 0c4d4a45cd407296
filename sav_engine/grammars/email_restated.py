"""What is said twice before the arobase (spelled, in figures, in one word, from its beginning), and is there once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from .email_pieces import CHATTER, FIRST_WORDS, INITIALS_MAX, joined, ratio, without_chatter
from .email_words import ALIKE_MIN, FIGURES, JOINED, SIGNS
from .known_names import FIRST_NAMES
from .numbers import WORDS as NUMBER_WORDS

SPELLED_MIN = 3  # letters; two may be anybody's initials
STRETCH_MAX = 12  # words of one piece that is told again


def without_spelled_again(words: list[str]) -> list[str]:
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


def without_initials(words: list[str]) -> list[str]:
    """ "p - a . morin pierre alain": the names that initials stand for."""
    start = next((at for at in range(len(words), 0, -1) if words[at - 1] not in FIRST_NAMES), 0)
    names = words[start:]
    letters = "".join(word for word in words[:start] if len(word) == 1 and word.isalpha())
    is_told = len(names) > 1 and start and words[start - 1] not in SIGNS and len(words[start - 1]) > 1
    return words[:start] if is_told and "".join(name[0] for name in names) in letters else words


def without_reference(words: list[str]) -> list[str]:
    """ "dupuis . jean dupuis": the last word only tells which of them was meant."""
    refers = len(words) > 3 and words[-2] not in SIGNS and words[-1] in words[:-2] and "." in words
    return words[:-1] if refers and _is_name_word(words[-1]) else words


def _is_name_word(word: str) -> bool:
    """No figure, of which "quatre vingt quatre" has one twice."""
    return len(word) > INITIALS_MAX and word.isalpha() and word not in NUMBER_WORDS


def told_once(words: list[str]) -> list[str]:
    """ "bob du treize, les chiffres un trois", "d t v, alors d, t, v": what is told once more is there once."""
    kept: list[str] = []
    at = 0
    while at < len(words):
        is_mark = words[at] in (FIGURES, JOINED) or (words[at] in CHATTER and kept != [])
        again = list(takewhile(_is_said, words[at + 1 :])) if is_mark else []
        if words[at] == FIGURES and len(kept) > 2 and joined(words[at + 1 :]) == joined(kept):
            break  # "dix sept . rue, en chiffres un sept . rue"
        told = again[1:] if again and again[0] in FIRST_WORDS and len(again) > 1 else again
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


def restated(words: list[str]) -> list[str]:
    """ "jean . dupont jeandupont" -> "jeandupont"; "julie bernard julie . bernard" -> the last; "titi titi" "
    "-> once."""
    kept: list[str] = []
    for word in words:
        starts = range(max(0, len(kept) - STRETCH_MAX), len(kept) - 1) if _is_told_as_one(word) else ()
        start = next((at for at in starts if _says(kept[at:], word)), None)
        kept = kept if start is None else kept[:start]
        if not (kept and kept[-1] == word and len(word) > 1 and word.isalpha() and word not in NUMBER_WORDS):
            kept.append(word)
    if kept and len(kept[0]) > 1 and kept[0].replace("~", "") not in NUMBER_WORDS:  # "007"
        again = (at for at in range(len(kept) - 1, 0, -1) if kept[at] == kept[0] and kept[at - 1] not in SIGNS)
        kept = kept[next(again, 0) :]
    return _said_twice(kept[_second_time(kept) :])


def _is_told_as_one(word: str) -> bool:
    return len(word) > INITIALS_MAX and word not in NUMBER_WORDS and word not in SIGNS


def _second_time(words: Sequence[str]) -> int:
    """Where "nguyen . lan" begins again, as "n g u y e n . l a n"; 0 where it does not."""
    halves = (at for at in range(2, len(words) - 1) if "." in words[:at] and joined(words[:at]) == joined(words[at:]))
    return next(halves, 0) or _with_signs(words)


def _with_signs(words: Sequence[str]) -> int:
    """Where "d cohen" is said again as "d . cohen"."""
    first = next((at for at, word in enumerate(words) if word in SIGNS), 0)
    plain = ["" if word in SIGNS else word for word in words]
    splits = (at for at in range(2, first) if "".join(plain[:at]) == "".join(plain[at:]))
    return next(splits, 0) or _behind_sign(words, plain)


def _behind_sign(words: Sequence[str], plain: Sequence[str]) -> int:
    """Where "c - millet" is said again as "_ c _ millet"."""
    signs = (at for at in range(3, len(words) - 2) if words[at] in SIGNS and not SIGNS.isdisjoint(words[at + 1 :]))
    return next((at + 1 for at in signs if plain[:at] == plain[at + 1 :] and words[:at] != words[at + 1 :]), 0)


def _said_twice(words: list[str]) -> list[str]:
    """ "claire . claire . moreau" -> "claire . moreau"."""
    twice = len(words) > 4 and words[0] == words[2] and words[1] == words[3] and len(words[0]) > 1
    return words[2:] if twice else words


def _says(words: Sequence[str], word: str) -> bool:
    plain = [one for one in words if one not in SIGNS]
    told = {"".join(plain).replace("'", ""), joined(plain), joined([one for one in plain if one != "et"])}
    return len(plain) > 1 and words[0] not in SIGNS and word in told
