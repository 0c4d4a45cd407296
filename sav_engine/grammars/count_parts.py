"""The figures and the devices of an utterance, in order, each with what it counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

import attrs

from .count_amounts import ABOUT, amount, upper
from .count_words import (
    ADDING,
    BEFORE_VERB,
    BETWEEN,
    HARDLY,
    HOLDERS,
    IN_SHORT,
    LINKING,
    LISTED_MIN,
    NO_NOUN,
    NO_PLURALS,
    NO_THINGS,
    ONE_IS_A_FIGURE,
    ONE_IS_SOMEWHERE,
    ONLY,
    OPENING,
    OR_DEVICES,
    POSSESSIVE,
    QUALIFIED,
    SUBJECTS,
    SUM_BEFORE,
    THING_MIN,
    WE_ARE,
)
from .devices import DEVICE, MEASURED, OF_SOMEBODY, ORDINALS, OWN, PEOPLE, PLACE, QUALITIES, WORKS
from .numbers import Atom, Piece


@attrs.frozen
class Said:
    """kind: what it counts (device, people, place, bare). noun: its word; "" for a bare figure.

    is_figure: it was said as a number, not by an article or by name. added: "et", "plus" or such stands before it.
    whose: who is said to have so many, in one word ("j" en ai deux, ma "femme" en a deux).
    placed: where it stands is told. works: whether it does, where that is told ("deux ne marchent pas").
    """

    value: int
    kind: str
    start: int
    end: int
    noun: str
    is_figure: bool
    added: bool = False
    placed: bool = False
    works: bool | None = None
    whose: str = ""

    @property
    def stem(self) -> str:
        return self.noun.rstrip("sx")


def _works(read: Sequence[Piece], at: int) -> bool | None:
    if read[at : at + 2] == ["qui", "se"]:
        return None  # "une montre qui se connecte"
    while at < len(read) and read[at] in BEFORE_VERB:
        at += 1
    if at < len(read) and WORKS.fullmatch(str(read[at])):
        after = (str(one.value) if isinstance(one, Atom) else one for one in read[at + 1 : at + 3])
        return not HARDLY.match(" ".join(after))
    return None


def all_said(read: Sequence[Piece], *, guesses: bool = True) -> Iterator[Said]:
    at = 0
    before: Said | None = None
    while at < len(read):
        said = _in_list(read, before, at) or _number(read, at, guesses=guesses)
        at = at + 1 if said is None else said.end
        before = said or before
        if said is not None:
            yield attrs.evolve(
                said,
                added=_is_added(read, said),
                placed=_is_placed(read, said.end),
                works=_works(read, said.end),
                whose=_whose(read, said.start),
            )


def _is_placed(read: Sequence[Piece], at: int) -> bool:
    if read[at : at + 1] == ["pour"]:
        return read[at + 1 : at + 2] not in (["l"], ["le"], ["ca"], ["quoi"])  # "pour l'instant", "pour le moment"
    if read[at : at + 1] == ["la"] and {*map(str, read[at + 1 : at + 2])} & SUBJECTS:
        return False  # "on était à six, là on est à sept"
    return at < len(read) and read[at] in ONE_IS_SOMEWHERE and read[at : at + 2] not in IN_SHORT


def _whose(read: Sequence[Piece], start: int) -> str:
    if start and str(read[start - 1]) in HOLDERS:
        return str(read[start - 1])
    has = read[max(0, start - 2) : start] in (["en", "a"], ["en", "ai"], ["en", "ont"])
    return str(read[start - 3]) if has and start - 2 > 0 else ""


def _in_list(read: Sequence[Piece], before: Said | None, at: int) -> Said | None:
    """ "Une télé et un home cinéma": what is counted right behind a device is one, whatever it is."""
    piece = read[at]
    if before is None or before.kind != "device" or not isinstance(piece, Atom):
        return None
    linked = all(one in LINKING for one in read[before.end : at])
    word = read[at + 1] if at + 1 < len(read) else ""
    if not linked or not isinstance(word, str) or not _could_be_thing(word):
        return None
    return Said(piece.value, "device", at, at + 2, word, is_figure=piece.value != 1) if _agrees(piece, word) else None


def _agrees(piece: Atom, word: str) -> bool:
    return (piece.value > 1) == word.endswith(("s", "x"))


def _could_be_thing(word: str) -> bool:
    known = (DEVICE, PLACE, PEOPLE, MEASURED)
    is_listed = word in NO_THINGS or word.rstrip("s") in ABOUT
    return len(word) >= THING_MIN and not is_listed and not any(one.fullmatch(word) for one in known)


def _is_added(read: Sequence[Piece], said: Said) -> bool:
    before = read[max(0, said.start - SUM_BEFORE) : said.start]
    more = read[said.end : said.end + 1] in (["autre"], ["autres"])
    near = list(takewhile(lambda piece: isinstance(piece, str), reversed(before[-2:])))
    return more or any(piece in ADDING for piece in near) or before[:2] in (["et", "puis"], ["ainsi", "que"])


def _number(read: Sequence[Piece], at: int, *, guesses: bool) -> Said | None:
    found = amount(read, at)
    if found is None:
        return _named(read, at)
    denied = read[max(0, at - 1) : at] in (["pas"], ["ni"])
    value, end = found if denied else upper(read, *found, guesses=guesses)
    kind, noun, end = _kind(read, end)
    ordinals = (["le"], ["au"], ["la"]) if _is_literal(read[at]) else (["le"], ["au"])
    if read[max(0, at - 1) : at] in ordinals and value > 1 and kind == "bare":
        kind = "other"  # "c'est le 8"
    kind = "people" if kind == "bare" and _is_of_us(read[max(0, at - 5) : at]) else kind
    is_article = _is_one(read, at) and found[1] == at + 1 and value == 1
    if kind == "bare" and is_article and not _stands_for_one(read, at, end):
        return None
    return Said(value, kind, at, end, noun, is_figure=not is_article or kind == "bare")


def _is_of_us(before: Sequence[Piece]) -> bool:
    """ "On est cinq", "on est juste tous les deux"."""
    if before == ["a"]:
        return True  # "à douze dans l'équipe"
    before = [one for one in before if one not in ONLY]
    together = before[-2:] in (["tous", "les"], ["toutes", "les"])
    return before[-2:] in WE_ARE or (together and any(list(before[at : at + 2]) in WE_ARE for at in range(3)))


def _is_one(read: Sequence[Piece], at: int) -> bool:
    piece = read[at]
    return isinstance(piece, Atom) and not piece.literal and piece.value == 1


def _is_literal(piece: Piece) -> bool:
    return isinstance(piece, Atom) and piece.literal


def _stands_for_one(read: Sequence[Piece], at: int, end: int) -> bool:
    """ "juste un", "un seul", "et un au deuxième"; not "un problème", "une minute"."""
    after = read[end] if end < len(read) else "."
    if after in ONE_IS_SOMEWHERE:
        others = any(_is_one(read, one) and read[one + 1] in ONE_IS_SOMEWHERE for one in range(end, len(read) - 1))
        return others or any(isinstance(piece, Atom) or DEVICE.fullmatch(piece) for piece in read[:at])
    if next((piece for piece in read[end:] if piece not in BETWEEN), ".") in (".", "et"):
        return True  # "un tout neuf"
    return isinstance(after, Atom) or after in ONE_IS_A_FIGURE


def _kind(read: Sequence[Piece], end: int) -> tuple[str, str, int]:
    at = end
    while at < len(read) and read[at] in BETWEEN:
        at += 1
    word = read[at] if at < len(read) else ""
    if isinstance(word, Atom):
        return "bare", "", end
    if PEOPLE.fullmatch(word) and read[at - 1] == "des":  # "les deux des enfants"
        return "bare", "", end
    for kind, pattern in (("device", DEVICE), ("place", PLACE), ("people", PEOPLE), ("other", MEASURED)):
        if pattern.fullmatch(word):
            return kind, word, _end_of_device(read, at + 1)
    return ("other" if _is_other_thing(word) else "bare"), "", end


def _is_other_thing(word: str) -> bool:
    """A plural that we do not know: "quatre antennes"."""
    if word.removesuffix("s") in OF_SOMEBODY or word in ONE_IS_SOMEWHERE:
        return False
    return len(word) > len("plus") and word.endswith("s") and word not in NO_NOUN


def _end_of_device(read: Sequence[Piece], at: int) -> int:
    """ "téléphone fixe", "ordinateur portable" are one device, not two; "tablette portable" are two."""
    if read[at : at + 1] and read[at] in OR_DEVICES and not QUALIFIED.fullmatch(str(read[at - 1])):
        return at
    while at < len(read) and read[at] in QUALITIES:
        at += 1
    return at


def _named(read: Sequence[Piece], at: int) -> Said | None:
    """A device without a number: "mon pc", "l'imprimante", "celui de ma femme". In the plural it tells "
    "no number."""
    word = read[at]
    if isinstance(word, Atom):
        return None
    if _points(read, at):
        return Said(1, "device", at, at + 1, word, is_figure=False)
    if not DEVICE.fullmatch(word) or (word.endswith(("s", "x")) and word not in NO_PLURALS):
        return None
    before = [piece if isinstance(piece, str) else "" for piece in read[max(0, at - 4) : at]]
    owned = any(piece in OWN for piece in before[-2:]) and not any(piece in ORDINALS for piece in before[-2:])
    is_on = any(one == "sur" and then for one, then in pairwise(before))  # not "une fois sur deux et mon ordi"
    by_figure = is_on and any(isinstance(one, Atom) and one.value > 1 for one in read)
    owned = (owned and not by_figure and not is_aside(before) and not _is_device(before[-1])) or _is_listed(read, at)
    return Said(1, "device", at, _end_of_device(read, at + 1), word, is_figure=False) if owned else None


def _is_listed(read: Sequence[Piece], at: int) -> bool:
    """ "Tablette, téléphone, télé": the answer is or ends in devices, and has no articles."""
    begins, ends = list(takewhile(_is_of_list, read)), list(takewhile(_is_of_list, reversed(read)))
    is_of_begin = at < len(begins) and sum(map(_is_device, begins)) > 1
    return is_of_begin or (at >= len(read) - len(ends) and sum(map(_is_device, ends)) > LISTED_MIN)


def _is_of_list(piece: Piece) -> bool:
    return piece in OPENING or piece in ADDING or _is_device(piece)


def _is_device(piece: Piece) -> bool:
    return isinstance(piece, str) and DEVICE.fullmatch(piece) is not None


def is_aside(before: Sequence[str]) -> bool:
    """ "On regarde pas la télé", "la prise de la box": what leads to a device that is not one more."""
    at = next((at for at in range(len(before) - 1, -1, -1) if before[at] in OWN), 0)
    leading = before[:at]
    is_denied = leading[-1:] == ["pas"] and leading[-2:-1] != ["mais"]  # "le téléphone marche, mais pas "
    "l'ordinateur"
    return is_denied or (leading[-1:] == ["de"] and leading[-2:-1] not in (["plus"], ["celui"]))


def _points(read: Sequence[Piece], at: int) -> bool:
    """ "celui du bas", "le mien"; not "celui qui marche", "celui-là"."""
    if read[at] in ("celui", "celle"):
        return at + 1 < len(read) and read[at + 1] in ("de", "du", "d", "des", "a", "au", "en")
    return read[at] in OF_SOMEBODY and at > 0 and read[at - 1] in POSSESSIVE
