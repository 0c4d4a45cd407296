"""What the figures and devices that are meant come to: added up, or one figure and the list that says which."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from .count_meant import is_worked_out, sums_up
from .count_parts import Said
from .devices import AFFECTED, GENERIC, KINDS, OF_SOMEBODY, QUALITIES

ENUMERATED_MIN = 3
AGAIN_MIN = 2


def total_of(said: Sequence[Said], text: str) -> int | None:
    """Devices with the figures that hang on them; else bare figures; else people, where they are who is cut off."""
    if is_worked_out(said) or _is_said_again(said):
        return said[-1].value
    said = _told_anew(said)
    figures = [one for one in said if one.is_figure and one.kind == "bare"]
    if figures and not any(one.value for one in said if one.is_figure):
        return 0  # "zéro, vu que la box est éteinte"
    if any(one.kind == "device" for one in said):
        return _sum_of_devices(_from_first([one for one in said if one.kind in ("device", "bare")]))
    bare = [one for one in said if one.kind == "bare"]
    if bare:
        tells = _without_stutter(bare)
        return tells[0] if _says_which(bare) else sum(tells)
    people = [one.value for one in said if one.kind == "people" and one.is_figure]
    return people[0] if people and AFFECTED.search(text) else None


def _told_anew(said: Sequence[Said]) -> list[Said]:
    """ "Dix, je dirais, quinze", "dix appareils, peut-être quinze": nothing says that one is added to the other."""
    kept: list[Said] = []
    for one in said:
        if kept and _replaces(kept[-1], one):
            kept.pop()
        kept.append(one)
    return kept


def _replaces(before: Said, said: Said) -> bool:
    is_sum = said.added or said.placed or before.placed or bool(said.whose and before.whose != said.whose)
    is_more = said.kind == "bare" and before.is_figure and said.value > before.value  # "quinze postes, vingt au plus"
    return not is_sum and sums_up(said) and min(before.value, said.value) > 1 and (sums_up(before) or is_more)


def _is_said_again(said: Sequence[Said]) -> bool:
    """ "Trois, la télé est pas sur le wifi et l'enceinte non plus, trois"."""
    last = said[-1] if said else None
    if last is None or last.kind != "bare" or last.added or last.placed:
        return False
    if (
        last.value > 1
        and len(said) > AGAIN_MIN
        and all(one.kind == "bare" and not (one.added or one.placed) for one in said)
    ):
        return last.value in [one.value for one in said[:-1]]  # "elle dit cinq, moi six, bon, cinq"
    first = next(
        (at for at, one in enumerate(said[:-1]) if one.kind == "bare" and one.value == last.value), len(said)
    )
    between = said[first + 1 : -1]
    return len(between) > 0 and not any(one.is_figure for one in between)


def _says_which(said: Sequence[Said]) -> bool:
    """ "Six, les trois miens et les trois de mon colocataire"."""
    told = [one.value for one in said[1:]]
    return len(told) > 1 and sum(told) == said[0].value and not (said[0].placed or said[0].whose or said[1].added)


def _from_first(said: list[Said]) -> list[Said]:
    """ "Six je crois, oui, six téléphones": without the same figure said alone before."""
    stutters = len(said) > 1 and said[0].kind == "bare" and not said[1].added and said[0].value == said[1].value
    return said[1:] if stutters and said[1].is_figure else said


def _sum_of_devices(said: Sequence[Said]) -> int:
    """A figure and the list that tells what it counts are one, whichever comes first."""
    first, last = said[0], said[-1]
    figures = [one.value for one in said if one.kind == "bare"]
    counted = figures[:-1] if figures[-2:] == [len(figures) - 1] * 2 else figures  # "..., la télé trois, voilà trois"
    if len(counted) >= ENUMERATED_MIN and counted == list(range(1, len(counted) + 1)):
        return counted[-1]  # "la console un, la télé deux, mon portable trois"
    head, tail = said[:-1], said[1:]
    is_sum = sums_up(last) or _is_of_all(last, head)
    if is_sum and not (last.added or last.placed) and head and sum(one.value for one in head) == last.value:
        return last.value
    if _is_one_of_its_kind(first) and len(tail) == 1 and not (tail[0].is_figure or tail[0].added):
        return tail[0].value  # "un appareil, le téléviseur"
    told = sum(one.value for one in tail)
    if sums_up(first) and tail and not tail[0].added and not any(one.is_figure for one in tail):
        return max(first.value, told)
    if (
        first.is_figure
        and tail
        and told == first.value
        and not tail[0].added
        and (sums_up(first) or all(_is_placed_or_kind(one, first) for one in tail))
    ):
        return first.value  # "trois ordis, un dans le bureau, un dans la chambre ..."
    if first.is_figure and tail and told <= first.value and all(_is_same(one, first) for one in tail):
        return first.value  # "nos deux iphones, l'iphone 11 et l'iphone 15"
    return sum(one.value for at, one in enumerate(said) if not _tells_apart(said, at))


def _is_placed_or_kind(one: Said, whole: Said) -> bool:
    """ "Un dans le bureau"; "l'iphone 11" of "nos deux iphones"."""
    is_kind = one.stem == whole.stem or one.stem in KINDS.get(whole.stem, ())
    return one.placed or (one.kind == "bare" and one.value == 1) or (is_kind and not one.is_figure)


def _is_same(one: Said, whole: Said) -> bool:
    return one.stem == whole.stem and whole.value > 1 and not (one.is_figure or one.added)


def _is_one_of_its_kind(said: Said) -> bool:
    return said.value == 1 and GENERIC.fullmatch(said.noun) is not None


def _is_of_all(last: Said, head: Sequence[Said]) -> bool:
    """ "La télé du salon, celle de la chambre, deux télés"; "ma caméra, un appareil, quoi"."""
    named = {one.stem for one in head if one.noun not in OF_SOMEBODY}
    is_all = named <= {last.stem} or (last.value > 1 and last.noun in QUALITIES)
    return (last.is_figure and is_all) or last.noun in ("appareil", "equipement")


def _tells_apart(said: Sequence[Said], at: int) -> bool:
    """The fixed one and the portable one of "deux ordinateurs, un fixe et un portable"."""
    start = next((start for start in range(at, 0, -1) if said[start - 1].is_figure and said[start - 1].value > 1), 0)
    whole = said[start - 1]
    kinds = KINDS.get(whole.stem, frozenset())
    parts = list(takewhile(lambda one: _has_no_noun(one) or one.stem in kinds, said[start:]))
    return (
        len(parts) > 1
        and 0 < start <= at < start + len(parts)
        and whole.value == sum(one.value for one in parts)
        and not parts[0].added
    )


def _has_no_noun(said: Said) -> bool:
    """ "Le mien", "un portable": it may tell which of those that were counted."""
    return said.noun in QUALITIES or said.noun in OF_SOMEBODY


def _is_apart(before: Said, said: Said) -> bool:
    """ "Moi un, et ma femme un"."""
    others = before.whose != said.whose and bool(before.whose and said.whose)  # "ma femme en a deux, j'en ai deux"
    return others or (said.value == 1 and said.start - before.end > 1)


def _without_stutter(said: Sequence[Said]) -> list[int]:
    """ "trois trois" is three; "deux pour moi et deux pour ma femme" are four."""
    return [
        one.value
        for at, one in enumerate(said)
        if at == 0 or one.added or one.placed or _is_apart(said[at - 1], one) or one.value != said[at - 1].value
    ]
