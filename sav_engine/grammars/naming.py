"""Words of a name: kept as they were said, compared without case and accents, written as names are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import attrs

from .known_names import FAMILY_NAMES, FIRST_NAMES, NOT_NAMES, PARTICLES
from .ordinary_words import ORDINARY
from .sounds import sound
from .text import flat, word_set

INITIALS_MAX = 3  # "E D F" are initials, "R O U X" is a name
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*|\d+|[.!?;,:]")
_ENDS = frozenset(".!?;:")
# Before a vowel these are words of their own: "c'est", "j'ai", "qu'il".
_ELIDED = re.compile(r"(?:[cjst]|[nm](?='[aeiouyh])|qu|lorsqu|puisqu|jusqu|quelqu)'")
_SHORT = re.compile(r"([dl])'(.+)")
# Endings of common words, rare in family names: a word of this shape is a name only when it is introduced as one.
_COMMON_SHAPE = re.compile(
    r".*(?:tions?|ments?|iques?|ables?|ibles?|euses?|eux|ees?|ez|ages?|ites?|oires?|ives?|antes?|aient)"
)
# With a capital these have lost their accent to the transcriber; without one, what he wrote is kept.
_ACCENTED = word_set(
    "edith edouard eleonore eliane elie elisabeth elise elodie eloise emeline emile emilie emilien eric etienne "
    "eugenie evelyne"
)
_FLEMISH = word_set(
    "smet bruyne vos clercq backer groote boeck decker meyer wit cock keyser ridder coninck vries jong"
)
DEPARTMENTS = word_set(
    "compta comptabilite direction mairie societe boutique pharmacie poste banque technique informatique accueil "
    "secretariat ecole rh agence gare bibliotheque commune ville cabinet garage service standard magasin "
    "lycee college boucherie epicerie fromagerie fleuriste crous camping "
    "hopital clinique restaurant hotel boulangerie entreprise boite association prefecture caisse production"
)


@attrs.frozen
class Word:
    """said: as the transcriber wrote it. flat: without case and accents. starts: it begins a sentence."""

    said: str
    flat: str
    starts: bool

    @property
    def is_break(self) -> bool:
        return self.flat in _ENDS

    @property
    def has_capital(self) -> bool:
        """Written as a name; the first word of a sentence always is, and proves nothing."""
        return self.said[:1].isupper() and not self.starts

    @property
    def is_known(self) -> bool:
        parts = self.flat.split("-")
        return any(part in FIRST_NAMES or part in FAMILY_NAMES for part in parts) and self.flat not in NOT_NAMES

    @property
    def is_first_name(self) -> bool:
        return all(part in FIRST_NAMES for part in self.flat.split("-"))

    @property
    def could_be_name(self) -> bool:
        """After "je m'appelle" nearly every word is a name."""
        if len(self.flat) < 2 or not self.flat[0].isalpha() or _ELIDED.match(self.flat):
            return False
        short = _SHORT.fullmatch(self.flat)
        if short:
            is_elided_word = short[1] == "l" and self.said.islower() and not {self.flat, short[2]} & FAMILY_NAMES
            return short[2] not in NOT_NAMES and not is_elided_word  # "l'intendante"
        return self.flat not in NOT_NAMES and not self._is_expression

    @property
    def _is_expression(self) -> bool:
        """ "est-ce", "allez-y", "rendez-vous"."""
        parts = self.flat.split("-")
        return len(parts) > 1 and any(part in NOT_NAMES and part not in PARTICLES for part in parts)

    @property
    def looks_common(self) -> bool:
        is_common = self.flat in ORDINARY or _COMMON_SHAPE.fullmatch(self.flat) is not None
        return is_common and not self.is_known and not self.has_capital


def words_in(said: str) -> list[Word]:
    """The words and the marks that end a sentence, in order."""
    read: list[Word] = []
    for found in _WORD.finditer(said):
        starts = not read or read[-1].is_break
        read.append(Word(found[0], flat(found[0]), starts))
    return read


def collected(words: Sequence[Word], most: int = 5) -> list[Word]:
    """The name that begins here: names with their particles, up to the first word that is none."""
    name: list[Word] = []
    for at, word in enumerate(words):
        if (word.flat == "," and name and _goes_on(words, at + 1)) or _links_family(name, words, at):
            continue
        if _is_origin(name, word) or _is_department(name, words[at:]) or _is_complete(name, word):
            break
        if len(name) < most and _is_part(name, words, at):
            name.append(word)
        else:
            break
    while len(name) > 1 and name[-1].flat in PARTICLES and not name[-1].has_capital:
        name.pop()
    return without_repeats(name)


def _is_part(name: Sequence[Word], words: Sequence[Word], at: int) -> bool:
    word = words[at]
    leads = word.flat in PARTICLES and _leads_to_name(words, at + 1)
    begins = not name and _is_first_before_family(words, at)
    return leads or begins or word.could_be_name or _is_family_after_first(name, word)


def _is_first_before_family(words: Sequence[Word], at: int) -> bool:
    """ "Blanche Lenoir": a word of any call, and a first name before a family's."""
    family = words[at + 1] if at + 1 < len(words) else None
    return (
        words[at].flat in FIRST_NAMES and family is not None and family.flat in FAMILY_NAMES and family.could_be_name
    )


def _links_family(name: Sequence[Word], words: Sequence[Word], at: int) -> bool:
    """ "Anaïs et Coulon": no second person, for Coulon is no first name."""
    if words[at].flat != "et" or len(name) != 1 or not name[0].is_first_name or at + 1 >= len(words):
        return False
    family = words[at + 1]
    return family.could_be_name and not family.is_first_name and (family.is_known or family.has_capital)


def _is_complete(name: Sequence[Word], word: Word) -> bool:
    """ "Bruno Kessler urgences": both names have been said, and this one nobody bears."""
    plain = [one for one in name if one.flat not in PARTICLES]
    both = len(plain) > 1 and plain[0].is_first_name and not plain[-1].is_first_name
    if word.flat in ORDINARY and plain and not word.has_capital:
        return len(plain) > 1 or plain[0].flat in FAMILY_NAMES
    return both and not word.is_known and not word.has_capital and word.flat not in PARTICLES


def _is_family_after_first(name: Sequence[Word], word: Word) -> bool:
    """ "Nathalie Gros": an ordinary word, and a family's name behind a first one."""
    return len(name) > 0 and name[-1].is_first_name and (word.flat in FAMILY_NAMES or word.has_capital)


def _is_origin(name: Sequence[Word], word: Word) -> bool:
    """ "Raymond Escoffier de Toulouse": both names have been said, and what follows is where from."""
    said = [one for one in name if one.flat not in PARTICLES]
    origin = word.flat in ("de", "du", "des", "d") or re.match(r"[d][\'\u2019]", word.flat) is not None
    return origin and len(said) > 0 and not all(one.is_first_name for one in said)


def _is_department(name: Sequence[Word], words: Sequence[Word]) -> bool:
    """ "Karine de la compta": an everyday word behind the particles."""
    plain = next((word for word in words if word.flat not in PARTICLES), None)
    particle = words[0].flat in ("de", "du", "des")
    return len(name) > 0 and particle and plain is not None and plain.flat in DEPARTMENTS and not plain.has_capital


def _goes_on(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].could_be_name


def _leads_to_name(words: Sequence[Word], at: int) -> bool:
    while at < len(words) and words[at].flat in PARTICLES:
        at += 1
    return at < len(words) and words[at].could_be_name


def without_repeats(name: list[Word]) -> list[Word]:
    """ "Julien, Julien Carpentier" and "Durand, Sophie Durand" are one name each."""
    kept = [word for at, word in enumerate(name) if at + 1 == len(name) or not _same(word, name[at + 1])]
    for many in range((len(kept) - 1) // 2, 0, -1):
        if [word.flat for word in kept[-2 * many : -many]] == [word.flat for word in kept[-many:]]:
            return kept[:-many]  # "Naïma Aït Ouali, Aït Ouali"
    for many in range(len(kept) // 2, 0, -1):
        head, tail = kept[:many], kept[many:]
        if len(kept) > 2 and [word.flat for word in head] == [word.flat for word in tail[-many:]]:
            return tail
    if len(kept) > 2 and any(word.flat == kept[0].flat for word in kept[1:]):
        return kept[1:]
    return kept


def _same(one: Word, other: Word) -> bool:
    """Said again, perhaps as it is spelled: "Dubreuille, Dubreuil"."""
    heard = sound(one.flat) == sound(other.flat) and one.flat[:2] == other.flat[:2] and len(one.flat) > INITIALS_MAX
    return one.flat == other.flat or heard


def as_written(words: Iterable[str]) -> str:
    """ "jean-pierre de la FONTAINE" -> "Jean-Pierre de La Fontaine"; "de smet" -> "De Smet"."""
    name = list(words)
    if len(name) > 1 and flat(name[0]) == "de" and flat(name[1]) in _FLEMISH:
        return " ".join(["De", *map(_cased, name[1:])])
    return " ".join(map(_cased, name))


def _cased(word: str) -> str:
    if flat(word) in ("de", "du", "des", "d", "von", "der", "den", "y"):
        return word.lower()
    if re.fullmatch(r"[dD]['\u2019].+", word):
        return word[0].lower() + "'" + _cased(word[2:])
    if word[:1].isupper() and not word.isupper() and "-" not in word:
        return "É" + word[1:] if word[0] == "E" and word.lower() in _ACCENTED else word
    return capitalised(word)


def capitalised(word: str) -> str:
    """ "jean-pierre" -> "Jean-Pierre", "n'diaye" -> "N'Diaye", "floc'h" -> "Floc'h"."""
    return re.sub(
        r"(?<!['\u2019](?=\w\b))[^\W\d_]+", lambda part: part[0][:1].upper() + part[0][1:].lower(), word.lower()
    )
