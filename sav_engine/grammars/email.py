"""An e-mail address as it is dictated.

The words are read as pieces (letters, words, numbers, separators), the "arobase" is found, and the address is what
stands around it: before it back to the words that introduce it ("mon adresse c'est"), behind it up to a known ending.
An address without its arobase or its ending is none: it is asked again, never completed.
"""

from __future__ import annotations

import re

from .answer import LIKELY, SURE, Answer
from .email_domain import domain_of, spelled_behind
from .email_pieces import joined
from .email_sides import sides
from .email_words import BACK, PROVIDERS, as_pieces
from .known_names import FAMILY_NAMES, FIRST_NAMES
from .refusal import has_none
from .text import flat

ADDRESS_MAX = 254  # RFC 5321, 4.5.3.1.3
_ADDRESS = re.compile(r"[a-z0-9](?:[a-z0-9._+-]*[a-z0-9_])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,10}")
_IS_SPOKEN = re.compile(r"\b(?:point|tiret|arobase|underscore)\b")
# What each doubt takes from the confidence: less than a half in all, for the address was said with all its parts.
CORRECTED, UNKNOWN_DOMAIN, UNKNOWN_WORDS, LONG_STORY = 0.2, 0.05, 0.05, 0.15
WORDS_MAX = 200  # a minute and a half of speech
STORY_WORDS = 20


def email(utterance: str) -> Answer | None:
    """given: captured is the address, lower-case ASCII. none: the caller has, knows or gives none."""
    found = _ADDRESS.search(flat(utterance))
    if found and not _IS_SPOKEN.search(flat(utterance)):
        return Answer("given", SURE, found[0])
    spoken = as_pieces(" ".join(utterance.split()[:WORDS_MAX]))
    address = _address(spoken) if "@" in spoken else None
    if address is not None:
        return Answer("given", _confidence(spoken, address), address)
    return Answer("none", LIKELY) if has_none(utterance) else None


def _address(spoken: str) -> str | None:
    before, after = sides(spoken)
    local, domain = joined(before), domain_of(after)
    if not local or domain is None:
        return None
    address = spelled_behind(f"{local}@{domain}", spoken.rpartition("@")[2].split())
    return address if _ADDRESS.fullmatch(address) and len(address) <= ADDRESS_MAX else None


def _confidence(spoken: str, address: str) -> float:
    """A known provider and names that people bear, said straight on, are surer than a guess at a story."""
    local, _, domain = address.partition("@")
    words = re.findall(r"[a-z]{2,}", local)
    doubts = (
        (BACK in spoken, CORRECTED),
        (domain.partition(".")[0] not in PROVIDERS, UNKNOWN_DOMAIN),
        (any(word not in FIRST_NAMES and word not in FAMILY_NAMES for word in words), UNKNOWN_WORDS),
        (len(spoken.split()) > STORY_WORDS, LONG_STORY),
    )
    return round(SURE - sum(less for is_so, less in doubts if is_so), 2)
