"""How what is told of an address is applied to it: what takes the place of each row of `email_told_table`."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from .email_pieces import ratio
from .email_words import ALIKE_MIN, ENDINGS, JOINED, NO_NAMES, PROVIDERS
from .known_names import FAMILY_NAMES, FIRST_NAMES
from .numbers import WORDS as NUMBER_WORDS

Found = re.Match[str]
NUMBER = "|".join(NUMBER_WORDS)
TIMES = {"deux": 2, "2": 2, "trois": 3, "quatre": 4}


def point_apart(found: Found) -> str:
    return f"point {found[1]}" if found[1] in FIRST_NAMES or found[1] in FAMILY_NAMES else found[0]


def before(found: Found) -> str:
    return found.string[: found.start()]


def without_reference(found: Found) -> str:
    return " " if found[1] in before(found) else found[0]


def confirmed(found: Found) -> str:
    """ "favre, v comme victor", "l fabre, l comme laurence": a letter of it, told after it."""
    word, letter = found[1], found[2]
    if word in NUMBER_WORDS or word in NO_NAMES:
        return found[0]
    initials = before(found).split()
    return word if letter in word or letter in initials else found[0]


def without_denied(found: Found) -> str:
    """ "faucher f a u c h e r, pas foucher": a word that is like one before it, and is not meant."""
    is_word = found[1] not in ENDINGS and found[1] not in PROVIDERS
    return "" if is_word and any(is_like(word, found[1]) for word in before(found).split()) else found[0]


def is_like(word: str, other: str) -> bool:
    return SequenceMatcher(None, word, other).ratio() >= ALIKE_MIN


def once(found: Found) -> str:
    """ "b l t, b comme bernard, l comme louis, t comme thomas": three letters."""
    told = re.findall(r"([a-z]) comme", found[2])
    return found[1] if found[1].split()[-len(told) :] == told else found[0]


def spelled_word(found: Found) -> str:
    """ "v e t comme vétérinaire"."""
    return found[1] if found[2].startswith(found[1].replace(" ", "")) else found[0]


def kept(found: Found) -> str:
    """ "B pas d" is a b; "martin pas marin" is martin."""
    one, other = found[1], found[2]
    is_told = len(one) == len(other) == 1 or (len(one) > 2 and is_like(one, other))
    return one if is_told else found[0]


def joined_again(found: Found) -> str:
    """ "jean michel . martin, mais jean michel en un mot": the words are told again, not said again."""
    return f" {JOINED} " if found[1] in before(found) else found[0]


def once_in_figures(found: Found) -> str:
    """ "studio vingt-huit, le vingt-huit en chiffres"; "et après un quatre en chiffre" says it first."""
    said = re.search(rf"\b{found[1]}\b", before(found))
    return " " if said or not found[0].startswith("un ") else f" {found[1]} "


def figures_again(found: Found) -> str:
    """What these figures say was said before, as a number."""
    if found[0].startswith("et "):
        return " " if found[1] in before(found) else f" {found[1]} "
    said = re.findall(rf"\b(?:{NUMBER})\b", before(found))
    return " " if len(said) > 1 and len(found[1].split()) > 1 else found[0]


def times(found: Found) -> str:
    return " ".join([found[2]] * TIMES[found[1]])


def without_doubled(found: Found) -> str:
    """ "a l l a r d deux l": told of letters that were spelled."""
    return found[1] if found[2] * 2 in found[1].replace(" ", "") else found[0]


def spelled_again(found: Found) -> str:
    """ "rey, j'épelle, r e y"."""
    letters = found[2].replace(" ", "")
    return f"{found[1]} {found[2]}" if ratio(found[1], letters) >= ALIKE_MIN else found[0]


def said_before(found: Found) -> str:
    return " " if re.search(rf"\b{found[1]}\b", before(found)) else found[0]


def figures_told(found: Found) -> str:
    return " " if re.search(rf"\b{found[1]}\b", before(found)) else f" {found[1]} "
