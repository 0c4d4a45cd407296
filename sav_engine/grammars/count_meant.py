"""Of all figures and devices of an utterance those that are meant: not measured, denied, working, or said before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from .count_parts import Said, all_said
from .count_words import ADDING, LISTED_MIN
from .devices import DEVICE, GENERIC, OF_SOMEBODY, PEOPLE, SPEED
from .numbers import Atom, Piece
from .text import word_set

_NO_MORE = word_set("rien tout mais oui voila euh c ca uniquement seulement le la l mon ma")


def said_in(read: Sequence[Piece]) -> list[Said]:
    """Without what is measured, set aside ("pas trois"), or the whole of which a part is told ("quatre sur dix").

    "deux et un trois" is a sum that was worked out aloud; "deux trois" anywhere else is a guess.
    """
    apart = list(all_said(read, guesses=False))
    told = apart if is_worked_out(apart) else list(all_said(read))
    told = _counted_up(apart) or told
    found = [
        one
        for one in _in_same_unit(read, told)
        if one.kind != "other" and not (one.is_figure and _is_whole(read, one.start))
    ]
    kept = [
        one
        for at, one in enumerate(found)
        if not (_is_denied(read, one) and _is_another_told(read, one, found[at + 1 :]))
    ]
    return _broken(_multiplied(read, _once(read, kept), _per(read, told)))


def _counted_up(said: Sequence[Said]) -> list[Said]:
    """ "Un, deux, trois, quatre, et cinq avec l'imprimante" is five; the figures alone."""
    values = [one.value for one in said]
    is_all = all(one.kind == "bare" for one in said) and values == list(range(1, len(values) + 1))
    return [attrs.evolve(said[-1], added=False)] if is_all and len(values) > LISTED_MIN else []


def _once(read: Sequence[Piece], said: Sequence[Said]) -> list[Said]:
    """ "L'imprimante, et rien que l'imprimante"."""
    names = [_name(read, one) for one in said]
    return [one for at, one in enumerate(said) if names[at] is None or names[at] not in names[:at]]


def _name(read: Sequence[Piece], said: Said) -> tuple[Piece, str] | None:
    """The article and the noun of a device that was named without telling which."""
    is_told = said.is_figure or said.kind != "device" or said.noun in OF_SOMEBODY or said.end > said.start + 1
    after = read[said.end] if said.end < len(read) else "et"
    is_told = is_told or isinstance(read[said.start], Atom) or not said.start
    return None if is_told or not (after in ADDING or after in _NO_MORE) else (read[said.start - 1], said.noun)


def _broken(said: list[Said]) -> list[Said]:
    """Of "huit postes, deux ne marchent pas" the two; of "un qui marche et deux qui ne marchent pas" the two."""
    broken = [one for one in said if one.works is False and one.kind == "bare"]
    return broken or [one for one in said if not one.works or len(said) == 1]


def _in_same_unit(read: Sequence[Piece], found: Sequence[Said]) -> Iterator[Said]:
    """ "C'est huit mégas, normalement c'est trois cents": of what was measured before."""
    before: Said | None = None
    speed: Said | None = None
    for one in found:
        between = [] if before is None else read[before.end : one.start]
        measured = before is not None and before.kind == "other" and before.noun != "" and one.kind == "bare"
        same = measured and between[-2:] == ["c", "est"] and not {"j", "on", "en"} & set(map(str, between))
        same = same or _is_as_fast(read, speed, one)
        before = attrs.evolve(one, kind="other", noun=before.noun) if same and before is not None else one
        speed = before if before.kind == "other" and SPEED.fullmatch(before.noun) else speed
        yield before


def _is_as_fast(read: Sequence[Piece], speed: Said | None, said: Said) -> bool:
    """ "J'ai trois cents mégas en principe et là j'en ai vingt"; not where devices come in between."""
    if speed is None:
        return False
    between = read[speed.end : said.start]
    is_of_it = said.kind == "bare" and "en" in between[-4:]
    return is_of_it and not any(DEVICE.fullmatch(str(one)) for one in between)


def is_worked_out(said: Sequence[Said]) -> bool:
    """Whether the last figure is the sum of two or more that were told before it."""
    told = [one for one in said if one.kind in ("bare", "device")]
    if not told or not sums_up(told[-1]) or told[-1].added or told[-1].placed:
        return False
    before = [one.value for one in told[:-1]]
    return any(sum(before[start:]) == told[-1].value for start in range(len(before) - 1))


def sums_up(said: Said) -> bool:
    """ "deux", "deux appareils": it may have been, or will be, said which."""
    return said.is_figure and (said.kind == "bare" or GENERIC.fullmatch(said.noun) is not None)


def _is_whole(read: Sequence[Piece], start: int) -> bool:
    if read[max(0, start - 1) : start] == ["des"] and start > 1 and isinstance(read[start - 2], Atom):
        return True  # "deux des trois"
    return "sur" in read[max(0, start - 2) : start] and not isinstance(read[start - 1], Atom)


def _is_another_told(read: Sequence[Piece], denied: Said, later: Sequence[Said]) -> bool:
    return bool(later) or "lieu" in read[max(0, denied.start - 2) : denied.start]


def _is_denied(read: Sequence[Piece], said: Said) -> bool:
    before = read[max(0, said.start - 2) : said.start]
    return said.is_figure and (before[-1:] in (["pas"], ["ni"]) or before == ["lieu", "de"])


def _multiplied(read: Sequence[Piece], said: list[Said], per: int) -> list[Said]:
    """ "trois bureaux de quatre postes", "deux sites avec dix postes chacun"; else places count nothing.

    per: how many there are of what is told to have so many each; 0 where that is not told so.
    """
    each = any(piece in ("chacun", "chacune") for piece in read) or _have_theirs(read)
    holders = ("place", "people") if each or per else ("place",)
    times = per or next((one.value for one in said if one.kind in holders and one.is_figure), 1)
    rest = [one for one in said if one.kind not in holders]
    if times > 1 and rest and (each or per or _follows(read, said, rest[0])):
        return [attrs.evolve(one, value=one.value * times) for one in rest]
    return rest


def _per(read: Sequence[Piece], told: Sequence[Said]) -> int:
    """The trois of "trois étages, dix postes par étage" and of "un téléphone par personne, on est trois"."""
    nouns = [str(read[at + 1]) for at in range(1, len(read) - 1) if read[at] in ("par", "chaque")]
    counts = (
        one.value
        for one in told
        for noun in nouns
        if one.is_figure
        and (one.stem == noun.rstrip("sx") != "" or (one.kind == "people" and PEOPLE.fullmatch(noun)))
    )
    return next(counts, 0)


def _have_theirs(read: Sequence[Piece]) -> bool:
    """ "Mes deux fils ont leur tablette"."""
    return any(read[at : at + 2] == ["ont", "leur"] for at in range(len(read)))


def _follows(read: Sequence[Piece], said: Sequence[Said], first: Said) -> bool:
    return first.is_figure and any(
        one.kind == "place" and one.end + 1 == first.start and read[one.end] in ("de", "a") for one in said
    )
