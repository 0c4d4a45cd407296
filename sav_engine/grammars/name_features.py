"""What is known of each word of an utterance in which a caller may have said who they are.

Clues, none of which makes a name by itself: kinds of words (`known_names.py`, `ordinary_words.py`), what stands
beside them, labels ("prénom"), people and places that names belong to ("mon mari", "rue"), what was spelled or said
twice, and what the rules heard. `name_tagged.py` weighs them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

import attrs

from .known_names import FAMILY_NAMES, FIRST_NAMES, NOT_NAMES, PARTICLES
from .naming import Word
from .ordinary_words import ORDINARY
from .other_people import PEOPLE
from .text import word_set

NOTHING, FIRST, FAMILY = 0, 1, 2  # what a word is to the caller's name
SHORT = 2  # letters
BEGINNING = 6
NEAR, FAR = 5, 7  # words looked at for a label, and for whom a name belongs to
_PLACES = word_set(
    "rue avenue boulevard place impasse chemin allee quai lycee college ecole hopital clinique garage camping hotel "
    "restaurant boulangerie pharmacie cabinet residence stade square gare commune mairie village societe entreprise "
    "agence epicerie magasin boutique salon bar cafe brasserie"
)
_SELF = word_set("moi m'appelle appelle suis mon c'est ici j'suis")
_LABELS = {
    "prenom": "first",
    "prenoms": "first",
    "nom": "family",
    "famille": "family",
    "nomme": "both",
    "nommee": "both",
}
_BEHIND_LABEL = word_set("c'est est mon ma le la et alors euh donc , : ca de sera moi oui a famille pour cest")


@attrs.frozen
class Told:
    """One word, and the word that stands for it beside others: itself, or what kind of a name it is."""

    word: Word
    kind: str
    said: str
    is_first: bool
    is_spelled: bool
    is_again: bool

    @property
    def marks(self) -> str:
        return f"{'C' * self.word.has_capital}{'S' * self.is_spelled}{'R' * self.is_again}"


def features(
    words: Sequence[Word], spelled: Collection[str], heard: Sequence[int], confidence: float
) -> list[list[str]]:
    """Of each word. spelled: flat words. heard: what the rules take each word for; confidence: of the rules."""
    told = _told(words, spelled)
    sure = str(round(confidence * 10)) if any(heard) else "none"
    about = [f"all {_shape(told)}"]
    return [
        [
            *about,
            *_of_word(told, at),
            *_beside(told, at),
            *_around(told, at),
            *_labelled(told, at),
            *_owned(told, at),
            *_heard(told, at, heard, sure),
        ]
        for at in range(len(told))
    ]


def _told(words: Sequence[Word], spelled: Collection[str]) -> list[Told]:
    times = Counter(word.flat for word in words)
    return [
        Told(
            word,
            kind := _kind(word),
            word.flat if kind[-1] in "NOPM" or len(word.flat) <= SHORT else kind,
            "F" in kind and len(word.flat) > SHORT,
            word.flat in spelled,
            times[word.flat] > 1 and len(word.flat) > SHORT and kind not in ("N", "NP"),
        )
        for word in words
    ]


def _kind(word: Word) -> str:
    """ "FL": a first name and a family's; N no name; O an everyday word; P a particle; M a mark; U unknown."""
    if not word.flat[0].isalpha():
        return "M"
    first = all(part in FIRST_NAMES for part in word.flat.split("-"))
    tables = (("F", first), ("L", word.flat in FAMILY_NAMES), ("N", word.flat in NOT_NAMES))
    more = (("O", word.flat in ORDINARY), ("P", word.flat in PARTICLES))
    return "".join(letter for letter, is_so in (*tables, *more) if is_so) or "U"


def _shape(told: Sequence[Told]) -> str:
    """How many first names and families there could be in all."""
    names = Counter(one.kind for one in told if one.kind in ("F", "L", "FL", "U"))
    return "".join(f"{kind}{min(count, 2)}" for kind, count in sorted(names.items()))


def _of_word(told: Sequence[Told], at: int) -> Iterator[str]:
    one = told[at]
    yield "is"
    yield f"kind {one.kind}"
    yield f"marks {one.marks} {one.kind}"
    yield f"marks {one.marks}"
    if one.said == one.word.flat:
        yield f"word {one.said}"
    yield f"ends {one.word.flat[-3:]}"
    yield f"long {min(len(one.word.flat), 7)}"
    yield f"at {min(at, 6)}"
    yield f"left {min(len(told) - 1 - at, 4)}"
    yield f"of {min(len(told) // 4, 6)} {one.kind}"
    last = all(other.word.flat != one.word.flat for other in told[at + 1 :])
    yield f"last {last} {one.marks}"


def _said(told: Sequence[Told], at: int) -> str:
    return told[at].said if 0 <= at < len(told) else "<" if at < 0 else ">"


def _kind_at(told: Sequence[Told], at: int) -> str:
    return told[at].kind if 0 <= at < len(told) else "<" if at < 0 else ">"


def _beside(told: Sequence[Told], at: int) -> Iterator[str]:
    one = told[at]
    plain = "U" if one.kind in ("U", "F", "L", "FL") else one.kind
    before, after = _said(told, at - 1), _said(told, at + 1)
    yield from (f"{by:+} {_said(told, at + by)}" for by in (-3, -2, -1, 1, 2, 3))
    yield f"-2-1 {_said(told, at - 2)} {before}"
    yield f"-3-2-1 {_said(told, at - 3)} {_said(told, at - 2)} {before}"
    yield f"+1+2 {after} {_said(told, at + 2)}"
    yield f"-1+1 {before} {after}"
    yield f"-1= {before} {plain}"
    yield f"kinds {_kind_at(told, at - 1)} {one.kind}"
    yield f"kinds+ {one.kind} {_kind_at(told, at + 1)}"
    yield f"kinds-+ {_kind_at(told, at - 1)} {one.kind} {_kind_at(told, at + 1)}"
    near = _firsts_near(told, at)
    yield f"near {near} {one.is_first} {one.marks}"
    again = any(_firsts_near(told, other) for other in range(len(told)) if told[other].word.flat == one.word.flat)
    yield f"again {again} {one.marks} {plain}"
    longer = any(
        other.word.flat.startswith(one.word.flat) and other.word.flat != one.word.flat for other in told[at + 1 :]
    )
    if longer and plain == "U":
        yield f"begun {one.kind}"


def _firsts_near(told: Sequence[Told], at: int) -> str:
    before = at > 0 and told[at - 1].is_first
    after = at + 1 < len(told) and told[at + 1].is_first
    return f"{'b' * before}{'a' * after}"


def _around(told: Sequence[Told], at: int) -> Iterator[str]:
    """Beginnings of the words that are no names, wherever they stand near: "repass", "contra", "voisin"."""
    heard = told[at].kind if told[at].kind in ("F", "L", "FL", "U") else "-"
    if heard == "-":
        return
    for side, near in (("<", told[max(0, at - FAR) : at]), (">", told[at + 1 : at + FAR])):
        for one in near:
            if "F" not in one.kind and one.kind not in ("L", "M"):
                yield f"{side} {one.word.flat[:BEGINNING]}"


def _labelled(told: Sequence[Told], at: int) -> Iterator[str]:
    """ "Prénom", "nom": the nearest before and behind, and the one that nothing but small words keep apart."""
    before = _nearest(told, range(at - 1, max(-1, at - 1 - NEAR), -1))
    behind = _nearest(told, range(at + 1, min(len(told), at + NEAR)))
    direct = _direct(told, at)
    one = told[at]
    yield f"label {before}"
    yield f"label+ {behind}"
    yield f"labels {before} {behind}"
    yield f"label= {before} {one.kind}"
    yield f"direct {direct}"
    yield f"direct {direct} {one.kind}"
    yield f"direct {direct} {one.marks}"
    is_told = any(_LABELS.get(other.word.flat) == "first" for other in told)
    yield f"told {is_told} {one.kind} {one.is_spelled}"


def _nearest(told: Sequence[Told], places: range) -> str:
    found = (
        (_LABELS[told[place].word.flat], step)
        for step, place in enumerate(places)
        if told[place].word.flat in _LABELS
    )
    label, step = next(found, ("", 0))
    return f"{label}{min(step, 3)}" if label else ""


def _direct(told: Sequence[Told], at: int) -> str:
    for other in reversed(told[:at]):
        if other.word.flat in _LABELS:
            return _LABELS[other.word.flat]
        if other.word.flat not in _BEHIND_LABEL:
            return ""
    return ""


def _owned(told: Sequence[Told], at: int) -> Iterator[str]:
    """Whose name it may be: "ma tante Simone", "madame Roche, ma voisine", "rue Pasteur"; "moi" since then?"""
    one = told[at]
    owner, by = _owner(told, at)
    yield f"of {owner}{min(by, 3)}"
    yield f"of {owner} {one.marks}"
    if owner == "people":
        yield f"whose {_said(told, at - by - 1)} {min(by, 2)}"
    behind = next(
        (place for place in range(at + 1, min(len(told), at + FAR)) if told[place].word.flat in PEOPLE), None
    )
    if behind is not None:
        yield f"of+ {min(behind - at, 4)} {_said(told, behind - 1)}"
    is_self = any(other.word.flat in ("moi", "m'appelle") for other in told[:at])
    is_later = any(other.word.flat in ("moi", "m'appelle") for other in told[at + 1 :])
    yield f"self {is_self} {is_later}"


def _owner(told: Sequence[Told], at: int) -> tuple[str, int]:
    for by in range(1, min(FAR, at + 1)):
        word = told[at - by].word.flat
        if word in ("moi", "m'appelle", "suis"):
            return "self", by
        if word in PEOPLE:
            return "people", by
        if word in _PLACES:
            return "place", by
    return "", 0


def _heard(told: Sequence[Told], at: int, heard: Sequence[int], sure: str) -> Iterator[str]:
    one, here = told[at], heard[at]
    around = f"{heard[at - 1] if at else '<'}{here}{heard[at + 1] if at + 1 < len(heard) else '>'}"
    yield f"heard {here}"
    yield f"heard {here} {sure}"
    yield f"heard {around} {sum(one > 0 for one in heard)}"
    yield f"heard {here} {one.kind}"
    yield f"heard {here} {one.said}"
    yield f"heard {here} {one.marks}"
    yield f"heard {here} {_owner(told, at)[0]}"
    yield f"heard {here} {_direct(told, at)}"
