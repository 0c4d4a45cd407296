"""An e-mail address as it is dictated.

The words are read as pieces (letters, words, numbers, separators), the "arobase" is found, and the address is what
stands around it: before it back to the words that introduce it ("mon adresse c'est"), behind it up to a known ending.
An address without its arobase or its ending is none: it is asked again, never completed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from .answer import LIKELY, SURE, Answer
from .email_asides import clause_of, without_remarks
from .email_domain import domain_of, spelled_behind
from .email_named import with_names_told
from .email_pieces import joined
from .email_sides import sides
from .email_spoken import as_pieces
from .email_start import likely_starts
from .email_unknown import is_unknown
from .email_words import BACK, PROVIDERS, SIGNS
from .known_names import FAMILY_NAMES, FIRST_NAMES
from .refusal import has_none
from .text import flat

ADDRESS_MAX = 254  # RFC 5321, 4.5.3.1.3
_ADDRESS = re.compile(r"[a-z0-9](?:[a-z0-9._+-]*[a-z0-9_])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,10}")
_IS_SPOKEN = re.compile(r"\b(?:point|tiret|arobase|underscore)\b")
# What each doubt takes from the confidence: less than a half in all, for the address was said with all its parts.
CORRECTED, UNKNOWN_DOMAIN, UNKNOWN_WORDS, LONG_STORY = 0.2, 0.05, 0.05, 0.15
# How the rules' reading is weighed against what was learned of beginnings: on 540 utterances of two authors who were
# new to both, that mended nine addresses and spoilt none; with even weights, ten and three.
RULES_WEIGH, LEAST_SHARE = 2.7, 1e-4
CUT_OFF = 0.02  # what of the rules' reading is what follows a sign or a name, or how it begins
CONTESTED, CONTESTED_BELOW = 0.1, 0.6
_NOT_BEFORE = re.compile(r"\b(?:pas|plus)(?: \w+){0,2} $")
# "point ch ou point com, je suis pas sûre", "sfr ou neuf"
_EITHER = re.compile(
    rf"\. \w+(?: \w)? ou (?:le )?\. \w+|\b(?:{'|'.join(PROVIDERS)}) ou (?:chez )?(?:{'|'.join(PROVIDERS)})\b"
)
_LOST = re.compile(
    r"\b(?:pirate|fermee?|supprime|existe plus|marche plus|ancienne|perdue?|bloquee?"
    r"|refaire|changer)"
)
# "Chez gmail point com, et devant c'est ninon point barre".
_PROVIDER = rf"(?:{'|'.join(PROVIDERS)})"
_TURNED = re.compile(
    rf"^(?:(?:\w+'\w+|alors|euh|donc|oui|bon|ben|une?|pour|la|fin|mail|adresse|{_PROVIDER}) )*?"
    rf"(?:(?:arobase|chez|le nom de domaine (?:c'est|est)) |(?={_PROVIDER} ))"
    r"(?P<domain>\w+ point \w+),? (?:(?:et |mais )?(?:surtout )?pas point \w+,? )?(?:et )?"
    r"(?:devant|avant|le nom|au début|le début)(?: l'arobase)?,? c'est (?P<local>[^@]+)$",
    re.IGNORECASE,
)
# "Mon adresse elle est restée en numericable point fr, et devant c'est b point haddad".
_TURNED_BEHIND = re.compile(
    rf"^(?!.*arobase).*\b(?P<domain>{_PROVIDER} point \w+),? (?:et )?(?:devant|avant|au début|le début),? c'est "
    r"(?P<local>[^@]+)$",
    re.IGNORECASE,
)
WORDS_MAX = 200  # a minute and a half of speech
STORY_WORDS = 20


def email(utterance: str) -> Answer | None:
    """given: captured is the address, lower-case ASCII. none: the caller has, knows or gives none."""
    written = _written(flat(utterance))
    if written is not None:
        return Answer("given", SURE, written)
    words = with_names_told(utterance).split()[:WORDS_MAX]
    heard = None if is_unknown(" ".join(words)) else by_rules(" ".join(words))
    if heard is not None:
        return begun_elsewhere(words, heard)
    return Answer("none", LIKELY) if has_none(utterance) else None


def begun_elsewhere(words: Sequence[str], heard: Answer) -> Answer:
    """The address as it is heard from where it most likely begins, if that is much likelier than what was heard."""
    told, read, left = {heard.captured: heard}, {heard.captured: 0.0}, 1.0
    for start, share in likely_starts(" ".join(words)):
        answer = by_rules(" ".join(words[start:]))
        if answer is not None:
            told.setdefault(answer.captured, answer)
            read[answer.captured] = read.get(answer.captured, 0.0) + share
        left -= share
        if read[heard.captured] * RULES_WEIGH > max(read.values()) + left:
            break
    for address in read:
        read[address] *= CUT_OFF if _is_cut_off(str(address), str(heard.captured)) else 1.0
    read[heard.captured] = max(read[heard.captured], LEAST_SHARE) * RULES_WEIGH
    best = max(read, key=read.__getitem__)
    if read[best] > CONTESTED_BELOW * sum(read.values()):
        return told[best]
    return attrs.evolve(told[best], confidence=round(told[best].confidence - CONTESTED, 2))


def _is_cut_off(address: str, heard: str) -> bool:
    """ "ferry@" of "jules.ferry@", "92@" of "samia92@", "gites@" of "gitesdulac@"; not "m.ferry@" said twice."""
    local, whole = address.partition("@")[0], heard.partition("@")[0]
    if whole.startswith(local) and local not in whole[len(local) :]:
        return whole != local
    before = whole.removesuffix(local)
    is_name = before in FIRST_NAMES or before in FAMILY_NAMES or re.fullmatch(r"\d\d?", before) is not None
    is_new = (is_name and before not in local) or (before[-1:] in SIGNS and local not in before)
    return before != whole and is_new


def by_rules(utterance: str) -> Answer | None:
    """What the rules hear, wherever they take the address to begin."""
    whole = utterance
    for turned in (_TURNED, _TURNED_BEHIND):
        whole = turned.sub(r"\g<local> arobase \g<domain>", whole)
    for part in filter(None, (clause_of(whole), whole)):
        spoken = without_remarks(as_pieces(part))
        address = _address(spoken) if "@" in spoken and not _EITHER.search(spoken.rpartition("@")[2]) else None
        if address is not None and not _is_revoked(spoken):
            return Answer("given", _confidence(spoken, address), address)
    return None


def _written(text: str) -> str | None:
    """Of the addresses that the transcriber wrote as such the last that is not set aside; None where one "
    "is spoken."""
    found = [] if _IS_SPOKEN.search(text) else list(_ADDRESS.finditer(text))
    kept = [one[0] for one in found if not _NOT_BEFORE.search(text[: one.start()])]
    return next(reversed(kept or [one[0] for one in found]), None)


def _is_revoked(spoken: str) -> bool:
    """ "Non attendez, celle-là on me l'a piratée": taken back behind the domain, and none said in its place."""
    behind = spoken.rpartition(BACK)[2]
    return BACK in spoken and "@" not in behind and not SIGNS & set(behind.split()) and bool(_LOST.search(behind))


def _address(spoken: str) -> str | None:
    before, after = sides(spoken)
    local, domain = joined(before), domain_of(after)
    if not local or domain in (None, local):  # "jules . renaudin @ euh jules . renaudin @": no domain was said
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
