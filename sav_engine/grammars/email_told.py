"""What is told of the letters, words and signs of an address, applied to it and taken out.

It is told in words of the address ("mais jean michel en un mot", "pas foucher"), so each is known by how it is said;
what it is told of has been said before it.
"""

from __future__ import annotations

import re

from .email_told_table import TOLD
from .email_told_ways import NUMBER, TIMES, kept
from .text import flat

_TOLD_LETTERS = re.compile(
    r"\b([^\W\d_]{3,})((?: (?:avec |et )?(?:une?|deux|1|2) [^\W\d_](?![\w']))+)(?! [^\W\d_](?!\w))", re.I
)
_IN_LETTERS = re.compile(
    rf"\b(?:(?:avec|et) )?(?:(?:le|les|la) )?(?:mot )?({NUMBER})(?: est| s'ecrit| ecrit)?"
    r" en (?:toutes )?lettres\b"
)

_ALL_IN_LETTERS = re.compile(r"(?<= )(?:tout|(?<=attache )|(?<=colle )) ?en (?:toutes )?lettres\b(?=.* arobase)")


def without_told_letters(utterance: str) -> str:
    """ "perret deux r un t": what is told of the letters of a word that was said, and is none of it."""
    return _TOLD_LETTERS.sub(lambda told: told[1] if _has_all(told[1], told[2]) else told[0], utterance)


def _has_all(word: str, told: str) -> bool:
    letters = re.findall(r"(\w+) ([^\W\d_])(?!\w)", told)
    return all(letter * TIMES.get(times, 1) in flat(word) for times, letter in letters)


def told_applied(text: str) -> str:
    """Flat text with what is told of it applied."""
    text = _with_written(with_signs_between(text))
    for pattern, written in TOLD:
        text = pattern.sub(written, text)
    return _AND_NOT.sub(kept, _in_letters(text))


def _in_letters(text: str) -> str:
    """ "les trois chênes, le trois en lettres": a mark within the word keeps it from being read as a number."""
    if _ALL_IN_LETTERS.search(text):
        local, at, domain = _ALL_IN_LETTERS.sub(" ", text).partition("arobase")
        return re.sub(rf"\b({NUMBER})\b", lambda one: f"{one[0][0]}~{one[0][1:]}", local) + at + domain
    found = _IN_LETTERS.search(text)
    if found is None:
        return text
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return re.sub(rf"\b{found[1]}\b", f"{found[1][0]}~{found[1][1:]}", rest)


# Behind them, for a sign may have been set aside in so many words.
_AND_NOT = re.compile(r"\b(?:j'ai (?:bien )?dit )?([a-z]+)(?: comme \w+)? (?:et )?pas ([a-z]+)(?: comme \w+)?\b(?!')")

_WRITTEN = re.compile(
    r"\b(?:(?:mais|et|alors|avec) )?([a-z]{2,}) (?:(?:ca|qui|c'est|il|elle) )?s'ecrit ((?:[a-z] )+[a-z])\b(?!')"
)


def _with_written(text: str) -> str:
    """ "lolo quarante deux, mais lolo ça s'écrit l o l o": told of a word that was said before."""
    told = _WRITTEN.search(text)
    word = told and re.search(rf"\b{told[1]}\b", text[: told.start()])
    if told is None or word is None:
        return text
    letters = told[2].replace(" ", "")
    return f"{text[: word.start()]}{letters}{text[word.end() : told.start()]} {text[told.end() :]}"


_SIGN_TOLD = r"(?P<sign>point|tiret(?: bas| d[ue] \w+)?|underscore)"
_PAIR = r"entre (?:le |la )?(?P<one>[a-z0-9]+) et (?:le |la )?(?P<other>[a-z0-9]+)"
_BETWEEN = (
    re.compile(rf"(?:\b(?:avec|et|il y a|y a|mettez) )*(?:un |une |le )?\b{_SIGN_TOLD} {_PAIR}\b"),
    re.compile(
        rf"(?:\bet )?\b{_PAIR} (?:(?:c'est|il y a|y a|vous mettez|mettez|avec) )+(?:un |une |le )?{_SIGN_TOLD}\b"
    ),
)


def with_signs_between(text: str) -> str:
    """ "sabine ledoux arobase ..., entre sabine et ledoux y a un point": put where it is told to be."""
    for told in (found for pattern in _BETWEEN if (found := pattern.search(text))):
        rest = f"{text[: told.start()]} {text[told.end() :]}"
        pair = re.compile(rf"\b{told['one']} (?:et )?{told['other']}\b")
        if pair.search(rest):
            return pair.sub(f"{told['one']} {told['sign']} {told['other']}", rest, count=1)
    return text
