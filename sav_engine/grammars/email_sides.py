"""The two sides of an arobase as lists of pieces, after all that the caller took back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .email_domain import domain_of
from .email_local import local_pieces
from .email_pieces import CHATTER, INTRO, is_content, ratio
from .email_retaken import RETAKE_MIN, retaken
from .email_words import BACK, ENDINGS, JOINED, PROVIDERS, SIGNS

_LAST_ENDINGS = frozenset({"fr", "com", "net", "org"})


def sides(spoken: str) -> tuple[list[str], list[str]]:
    """(local pieces, domain pieces) after all that was taken back. Empty where that side was not said."""
    local: list[str] = []
    domain: list[str] = []
    is_open = False  # whether an arobase was said, and no whole domain behind it
    for part in _joined_behind(spoken).split(BACK):
        before, at, after = _last_address(part)
        if at and before.split()[-1:] == ["que"]:
            return [], after.split()  # "il ne reste plus que arobase": no more was known
        if at:
            anew = _again(before.split()) if local else local_pieces(before.split())
            is_domain_again = bool(domain or local) and (not anew or "".join(anew) in after.replace(" ", ""))
            is_domain_again |= is_open and bool(local) and not _is_like(anew, local)
            is_whole = bool(local and domain) and _is_told_whole(anew, local)
            local = local if is_domain_again else anew if is_whole else retaken(local, anew)
            domain = after.split()
            is_open = not _is_whole(domain)
        elif is_open and not domain:
            domain = before.split()
        elif domain and _is_whole(domain) and _is_like_local(local_pieces(before.split()), local):
            local = retaken(local, local_pieces(before.split()))
        elif domain:
            domain = _domain_retaken(domain, before.split())
        else:
            local = retaken(local, _again(before.split())) if local else local_pieces(before.split())
    return local, domain


def _is_like(anew: Sequence[str], local: Sequence[str]) -> bool:
    """Not "hamid . sellami @ attendez y a le chien qui aboie @ ...": of what was said before, or with signs."""
    if not SIGNS.isdisjoint(anew) or any(len(word) == 1 for word in anew):
        return True
    return any(ratio(word, other) >= RETAKE_MIN for word in anew for other in local if len(other) > 1)


def _is_told_whole(anew: Sequence[str], before: Sequence[str]) -> bool:
    """ "gwen . le . roux @ ..., non, gwen . leroux @ ...": an address that begins again, or says the same letters."""
    starts = len(anew) > 2 and anew[0] not in SIGNS and SIGNS & set(anew[1:])
    return bool(starts) or "".join(word for word in anew if word not in SIGNS) == "".join(
        word for word in before if word not in SIGNS
    )


def _is_like_local(again: Sequence[str], local: Sequence[str]) -> bool:
    """ "marc . petit @ ..., pardon, marcel . petit": two words and a sign, one of them said before; no domain."""
    if len(again) > 1 and len(again[0]) > 2 and again[:1] == local[:1] and not PROVIDERS & set(again):
        return True  # "isa zéro quatre @ ..., non, isa zéro cinq"
    words = {word for word in again if word not in SIGNS}
    is_whole = len(words) > 1 and not SIGNS.isdisjoint(again) and not words & (PROVIDERS | ENDINGS)
    return is_whole and any(len(word) > 1 and word in local for word in words)


def _joined_behind(spoken: str) -> str:
    """ "le chat noir @ laposte . net = le chat noir": told behind that its last words are one."""
    before, at, after = spoken.partition("@")
    before = " ".join(_joined_again(before.split())) + " "
    spoken = before + at + after
    told = after.partition(JOINED)[2].split() or _told_last(before.split(), after)
    if not told and after.endswith(JOINED) and not SIGNS & set(before.split()):
        return f"{before}{JOINED} {at}{after}"  # "camping les pins ... en un seul mot"
    ends = [end for end in range(len(told), len(before.split()) + 1) if before.split()[end - len(told) : end] == told]
    if len(told) < 2 or not ends:
        return spoken
    words = before.split()
    return f"{' '.join([*words[: ends[-1]], JOINED, *words[ends[-1] :]])} {at}{after}"


def _told_last(before: Sequence[str], after: str) -> list[str]:
    """ "nous deux . tom @ gmail . com nous deux =": the words it is told of."""
    behind = after.partition(JOINED)[0].split() if JOINED in after else []
    ends = (behind[-many:] for many in (3, 2) if len(behind) > many)
    return next((told for told in ends if _has(before, told) and SIGNS.isdisjoint(told)), [])


def _has(words: Sequence[str], some: Sequence[str]) -> bool:
    return any(list(words[at : at + len(some)]) == list(some) for at in range(len(words)))


def _joined_again(words: list[str]) -> list[str]:
    """ "anne lise . carrel anne lise =" -> "anne lise = . carrel": told behind it which of its words are one."""
    if words[-1:] != [JOINED]:
        return words
    end = len(words) - 1
    for many in (3, 2):
        told, first = words[end - many : end], end - many
        earlier = [at for at in range(first - many) if words[at : at + many] == told]
        if earlier and not SIGNS & set(told) and words[first - 1] not in SIGNS | CHATTER | INTRO:
            at = earlier[-1] + many
            return [*words[:at], JOINED, *words[at:first]]
    return words


def _again(words: list[str]) -> list[str]:
    """With the sign it begins with, which takes the place of another: "tiret, non, underscore"."""
    if words[:1] and words[0] in SIGNS and words[1:2] == ["et"]:
        words = [words[0], *words[2:]]  # "enfin le signe moins, et vingt-quatre"
    pieces = local_pieces(words)
    return [words[0], *pieces] if pieces and words[0] in SIGNS and words[1:2] == pieces[:1] else pieces


def _last_address(part: str) -> tuple[str, bool, str]:
    """Of several addresses the last ("mon ancien c'était ...") that is not set aside ("pas celle d'Orange")."""
    chunks = part.split("@")
    if len(chunks) == 1:
        return part, False, ""
    chunks[0] = _behind_fragment(chunks[0])
    while len(chunks) > 2 and _is_dropped(chunks[1].split(), chunks[0].split()):
        del chunks[1]
    while len(chunks) > 2 and not any(word in SIGNS or is_content(word) for word in chunks[1].split()):
        del chunks[1]  # "arobase, mais l'arobase, vous savez, le a entouré, orange . fr"
    at = len(chunks) - 1
    while at > 1 and domain_of(chunks[at].split()) is None and domain_of(chunks[at - 1].split()):
        at -= 1  # "... free . fr, mon frère, lui, c'est chez orange"
    while at > 1 and re.search(r"\bpas(?: \S+){0,3} *$", _behind_domain(chunks[at - 1])[:-1].rsplit("  ", 1)[-1]):
        at -= 1
    before = chunks[at - 1] if at == 1 else _behind_domain(chunks[at - 1])
    if at > 1 and not local_pieces(before.split()):
        before = chunks[0]  # "... chez Wanadoo, maintenant c'est la même chose, mais arobase orange point fr"
    return before, True, chunks[at]


def _is_dropped(said: Sequence[str], local: Sequence[str]) -> bool:
    """ "... @ lib euh @ free . fr", "... @ sfr c'était avant @ free . fr": begun, and said in other words."""
    before = local_pieces(list(local))
    if len(before) > len(said) and before[-len(said) :] == list(said):
        return True  # "... . blanc @ blanc @ orange . fr"
    return bool(before) and SIGNS.isdisjoint(said) and not _is_like(list(filter(is_content, said)), before)


def _behind_fragment(chunk: str) -> str:
    """ "Pas gmail, orange point fr, claire point ... arobase": behind an ending that another word follows."""
    words = chunk.split()
    ends = (at + 1 for at in range(len(words) - 2, 0, -1) if words[at - 1] == "." and words[at] in _LAST_ENDINGS)
    start = next((at for at in ends if words[at] not in SIGNS), 0)
    return " ".join(words[start:])


def _behind_domain(chunk: str) -> str:
    """What follows the domain at the head of this chunk, where another address begins."""
    words = chunk.split()
    ends = (at for at in range(1, len(words)) if words[at] in ENDINGS and words[at - 1] in (".", *PROVIDERS))
    return " ".join(words[next(ends, -1) + 1 :])


def _domain_retaken(domain: list[str], again: list[str]) -> list[str]:
    """ ". com ! . fr", "yahoo ! gmail . com"; anything that is no part of a domain is let pass."""
    if not any(word in SIGNS or word in PROVIDERS or word in _LAST_ENDINGS for word in again):
        return domain if _is_whole(domain) or not again else retaken(domain, again[:1]) + again[1:]
    if len(domain[0]) > 2 and domain[0] in again[1:]:
        # "pas . fr, ils ont changé . com, garage - ..."
        again = again[len(again) - 1 - again[::-1].index(domain[0]) :]
    if again == domain[:1] and _is_whole(domain):
        return domain  # "g mel point com, enfin gmail"
    if _is_talk_of_ending(again):
        again = again[-2:]
    if again[:1] and again[0] in ENDINGS and len(again) == 1 and "." in domain:
        again = [".", *again]
    if again[0] in SIGNS and "." in domain:
        last = len(domain) - 1 - domain[::-1].index(".")
        return [*domain[:last], *again]
    return again if not _is_whole(again) or "." in again else domain


def _is_talk_of_ending(again: Sequence[str]) -> bool:
    """ "C'est le site de mon cousin qui est en . com, nous c'est . fr"."""
    ends = again[-2:-1] == ["."] and again[-1] in ENDINGS and again[:-2] != []
    is_talk = again[:1] != [] and again[0] in INTRO and again[-4:-3] != ["c'est"]
    return ends and not set(again) & PROVIDERS and (is_talk or not is_content(again[-3]))


def _is_whole(domain: Sequence[str]) -> bool:
    return any(word in ENDINGS for word in domain[1:])
