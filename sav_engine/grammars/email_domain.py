"""The side behind the arobase: a provider everybody has, however it was heard, or labels up to a known ending."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from .email_pieces import INTRO, OF_ADDRESSES, joined, once_each, ratio, spelled, without_chatter
from .email_words import ENDINGS, PLACEHOLDERS, PROVIDERS, SIGNS
from .known_names import NOT_NAMES
from .sounds import sound
from .spelling import tokens
from .text import word_set

NEARLY = 0.85  # "aoutelook" and outlook are as near as 0.88; "orangerie" and orange 0.80
HEARD_LIKE = 0.4  # "gemaille" is gmail, where that is said behind it
PROVIDER_MIN = 5  # letters; shorter names are near to too much
ENDING_MAX = 10  # "photography" is longer, and nobody says it
SPELLED_MIN = 4  # letters; fewer are initials
SPELLED_LIKE = 0.7
TALK_MIN = 3  # "arobase je ne sais plus quoi point fr" names no domain
_VOICELESS = str.maketrans("JzbdgvG", "Ssptkfk")
_ALONE = word_set("com fr net org")  # endings that no other precedes or follows


def domain_of(after: Sequence[str]) -> str | None:
    """Labels up to the first known ending that no other follows. Known providers need no point before it."""
    words = _letters_together(_without_chatter(_behind_introduction(after)))
    for at in range(1, len(words)):
        pointed = words[at - 1] == "."
        unsaid = words[at] in _ALONE and as_provider(words[at - 1]) in PROVIDERS  # "gmail com"
        if _ends(words, at) and (pointed or unsaid) and not _more(words, at + 1):
            label = words[: at - 1] if pointed else words[:at]
            if PLACEHOLDERS & set(label):
                return None
            name = _confirmed(_name(label), words[at + 1 :]) if label else ""
            return f"{name}.{words[at]}" if name else None
    return None


def _behind_introduction(after: Sequence[str]) -> Sequence[str]:
    """ "et là c'est important, c'est evc point net": behind the last "c'est" before a sign."""
    end = next((at for at, word in enumerate(after) if word in SIGNS), 0)
    introduced = max((at for at in range(end - 1) if after[at] == "c'est"), default=-1)
    is_label = (
        after[introduced + 1] in PROVIDERS or after[introduced + 1] not in INTRO | NOT_NAMES if after else False
    )
    return after[introduced + 1 :] if is_label else after


def _without_chatter(after: Sequence[str]) -> list[str]:
    """Without words that link; "voila" before a point is the provider."""
    is_provider = after[:2] == ["voila", "."]
    return [*after[: 2 * is_provider], *without_chatter(after[2 * is_provider :])]


def _letters_together(words: Sequence[str]) -> list[str]:
    kept: list[str] = []
    for is_sign, run in groupby(words, key=SIGNS.__contains__):
        said = " ".join(run).replace("'", " ").split()
        kept += said if is_sign or not said[1:] else spelled(said)
    return _one_ending(_last_provider(kept))


def _last_provider(words: list[str]) -> list[str]:
    """ "bouygues . fr bbox . fr": the one that was named last."""
    names = (at for at in range(2, len(words) - 2) if words[at] in PROVIDERS and words[at + 1] == ".")
    again = (at for at in names if words[at - 2] == "." and words[at - 1] in ENDINGS)
    return words[next(again, 0) :]


def _one_ending(words: list[str]) -> list[str]:
    """ ". com . fr": the second corrects the first; ". eu . e u" says it again."""
    twice = next(
        (at for at in range(len(words) - 3) if words[at] == "." and words[at : at + 2] == words[at + 2 : at + 4]),
        None,
    )
    if twice is not None:
        return words[: twice + 2] + words[twice + 4 :]
    at = next((at for at in range(1, len(words) - 2) if words[at] in _ALONE and words[at + 2] in _ALONE), None)
    return words if at is None or words[at + 1] != "." else [*words[:at], *words[at + 2 :]]


def _said_last(label: Sequence[str]) -> Sequence[str]:
    """ "orange . france orange": said again."""
    again = max((at for at in range(1, len(label)) if label[at] == label[0] in PROVIDERS), default=0)
    return label[again:]


def _confirmed(name: str, behind: Sequence[str]) -> str:
    """ "oranche . fr orange": the provider, named again as the last word of all."""
    is_named = len(behind) == 1 and behind[0] in PROVIDERS and name not in PROVIDERS
    return behind[0] if is_named and ratio(name, behind[0]) >= HEARD_LIKE else name


def _name(label: Sequence[str]) -> str:
    """What stands before the ending; of talk and a provider's name, the name."""
    label = _said_last(label)
    talk = all(word in NOT_NAMES or word in INTRO or word in PROVIDERS for word in label[:-1])
    if talk and as_provider(label[-1]) in PROVIDERS and not set(label) & SIGNS:
        return as_provider(label[-1])
    if sum(word in NOT_NAMES and word not in OF_ADDRESSES for word in label) >= TALK_MIN and not set(label) & SIGNS:
        return "" if label[-1] in NOT_NAMES else label[-1]  # "comment c'est déjà, ah oui, bouygtel"
    return as_provider(label[0]) if len(label) == 1 else as_provider(joined(_without_talk(once_each(label))))


def _without_talk(label: Sequence[str]) -> list[str]:
    signs = next((at for at, word in enumerate(label) if word in SIGNS), len(label))
    start = next((at for at, word in enumerate(label[: signs - 1]) if word not in INTRO), max(0, signs - 1))
    return list(label[start:])


def as_provider(name: str) -> str:
    """ "aoutelook" is outlook: nearly the name of one everybody has, or what sounds the same."""
    if name in PROVIDERS:
        return name
    near = (one for one in PROVIDERS if min(len(one), len(name)) >= PROVIDER_MIN and ratio(name, one) >= NEARLY)
    heard = _voiceless(name)
    return next(near, next((one for one in PROVIDERS if len(one) > 2 and _voiceless(one) == heard), name))


def _voiceless(name: str) -> str:
    """ "oranche" and orange are one to a transcriber."""
    return sound(name).translate(_VOICELESS)


def _ends(words: Sequence[str], at: int) -> bool:
    """A known ending, or the last word of all, as in "la-ferme point bio"."""
    last = at == len(words) - 1 and words[at - 1] == "." and words[at].isalpha() and 2 <= len(words[at]) <= ENDING_MAX
    return last or words[at] in ENDINGS


def _more(words: Sequence[str], point: int) -> bool:
    return words[point : point + 1] == ["."] and any(word in ENDINGS for word in words[point + 1 :])


def spelled_behind(address: str, after: Sequence[str]) -> str:
    """ "... arobase oranje point fr, o r a n j e": what is spelled behind an address corrects a word of it."""
    end = next((at for at in range(1, len(after)) if after[at] in ENDINGS and after[at - 1] == "."), len(after))
    for token in tokens(after[end + 1 :]):
        if token.spelled and len(token.text) >= SPELLED_MIN:
            parts = re.findall(r"[a-z]+", address)
            likeness, part = max((ratio(part, token.text), part) for part in parts)
            is_new = token.text not in address or (likeness > NEARLY and part.startswith(token.text))
            if likeness >= SPELLED_LIKE and is_new:  # "salontifany, t i f a n y"
                address = address.replace(part, token.text)
    return address
