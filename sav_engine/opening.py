"""I/O (one file, at the start and on reload). When people are there: flows/hours.yaml, read strictly.

zone: Europe/Paris
week: {lundi: [9h-12h, 14h-18h], samedi: [9h30-12h]}   # a day that is not named is closed
holidays: france                                       # or alsace-moselle, or none
closed: [24/12, 03/08/2026-14/08/2026]                 # without a year: every year
special: {31/12: [9h-12h]}                             # hours of one day, whatever else is said of it
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, tzinfo
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .actions.office_hours import DAY_MIN, USUAL, Dates, Holidays, Hours, Span
from .errors import Faults, SavError
from .flow.model import Place
from .flow.strict_yaml import Fields, Items, Leaf, parse
from .flow.table import Table
from .flow_files import HOURS, beside, read_text, shown
from .spoken.opening_hours import DAYS, week_in_words

HOLIDAYS: dict[str, Holidays] = {"france": "france", "alsace-moselle": "alsace-moselle", "none": "none"}
A_LEAP_YEAR = 2024  # in which every day there is can be written without a year

_TIME = r"(\d{1,2})(?:h|:)(\d{2})?"
_SPAN = re.compile(rf"{_TIME} ?- ?{_TIME}")
_DATE = r"(\d{1,2})/(\d{1,2})(?:/(\d{4}))?"
_DATES = re.compile(rf"{_DATE}(?: ?- ?{_DATE})?")


def read_hours(flow: Path) -> Hours:
    """Those beside this flow, or the ones we ship. Raises FlowError, Faults."""
    path = beside(flow, HOURS)
    return load_hours(read_text(path), shown(path))


def hours_in_words(flow: Path) -> str:
    """The week as callers are told of it. Raises FlowError, Faults."""
    return in_words(read_hours(flow))


def in_words(hours: Hours) -> str:
    return week_in_words([[(span.from_min, span.until_min) for span in spans] for spans in hours.week])


USUAL_HOURS = in_words(USUAL)


def load_hours(text: str, file: str) -> Hours:
    """Raises Faults, each with file:line."""
    faults: list[SavError] = []
    root = parse(text, file, faults)
    top = Table(root if isinstance(root, Fields) else Fields({}, {}, root.at), "", faults)
    top.only(("zone", "week", "holidays", "closed", "special"))
    week = top.inner("week", needed="{lundi: [9h-12h, 14h-18h]}")
    hours = Hours(
        week=_week(week) if week else USUAL.week,
        zone=_zone(top),
        holidays=top.one_of("holidays", HOLIDAYS, USUAL.holidays),
        closed=tuple(dates for leaf in _leaves(top, "closed") if (dates := _dates(top, leaf.value, leaf.at))),
        special=tuple(_special(top)),
    )
    if week and not faults and not any(hours.week):
        top.fault(week.node.at, "aucun jour n'est ouvert", "donnez des heures à un jour, ou SAV_ALWAYS_OPEN=1")
    if faults:
        raise Faults(tuple(faults))
    return hours


def _zone(top: Table) -> tzinfo:
    name = top.text("zone")
    if not name:
        return USUAL.zone
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a name that is no file, or leads out of their folder
        top.fault(top.at("zone"), f"le fuseau '{name}' n'existe pas", "écrivez par exemple Europe/Paris")
        return USUAL.zone


def _week(table: Table) -> tuple[tuple[Span, ...], ...]:
    table.only(DAYS)
    return tuple(_spans(table, day) for day in DAYS)


def _special(top: Table) -> Iterator[tuple[Dates, tuple[Span, ...]]]:
    table = top.inner("special", needed="{31/12: [9h-12h]}") if "special" in top.node.fields else None
    for written in table.node.fields if table else ():
        assert table is not None
        if dates := _dates(table, written, table.at(written)):
            yield dates, _spans(table, written)


def _spans(table: Table, name: str) -> tuple[Span, ...]:
    """In their order of the day; those that overlap are one mistake or two."""
    spans = sorted((span for leaf in _leaves(table, name) if (span := _span(table, leaf))), key=_start)
    for one, after in pairwise(spans):
        if after.from_min < one.until_min:
            table.fault(
                table.at(name), f"deux plages de '{name}' se recouvrent", "séparez-les, ou n'en faites qu'une"
            )
    return tuple(spans)


def _start(span: Span) -> int:
    return span.from_min


def _leaves(table: Table, name: str) -> tuple[Leaf, ...]:
    """The words of a list, each with its place."""
    match table.get(name):
        case None:
            return ()
        case Items(items=items) if all(isinstance(item, Leaf) for item in items):
            return tuple(item for item in items if isinstance(item, Leaf))
        case node:
            shape = "[24/12, 03/08/2026-14/08/2026]" if name == "closed" else "[9h-12h, 14h-18h]"
            table.fault(node.at, f"'{name}' doit être une liste", f"écrivez par exemple `{name}: {shape}`")
            return ()


def _span(table: Table, leaf: Leaf) -> Span | None:
    found = _SPAN.fullmatch(str(leaf.value))
    start, end = (_minute(found[1], found[2]), _minute(found[3], found[4])) if found else (None, None)
    if start is None or end is None or start == DAY_MIN:
        cure = "écrivez par exemple 9h-12h, 8h30-18h, 22h-6h (la nuit) ou 0h-24h"
        table.fault(leaf.at, f"'{leaf.value}' n'est pas une plage d'heures", cure)
        return None
    if start == end:
        table.fault(leaf.at, f"'{leaf.value}' ne dure rien", "écrivez 0h-24h pour tout le jour, ou ôtez cette plage")
        return None
    return Span(start, end if end > start else end + DAY_MIN)


def _minute(hour: str, rest: str | None) -> int | None:
    minute = int(hour) * 60 + int(rest or 0)
    return minute if int(rest or 0) < 60 and minute <= DAY_MIN else None


def _dates(table: Table, written: object, at: Place) -> Dates | None:
    found = _DATES.fullmatch(str(written))
    first = _day(*found.group(1, 2, 3)) if found else None
    last = _day(*found.group(4, 5, 6)) if found and found[4] else first
    if first is None or last is None or bool(first[0]) != bool(last[0]):
        cure = "écrivez par exemple 24/12 (tous les ans), 24/12/2026 ou 03/08/2026-14/08/2026"
        table.fault(at, f"'{written}' n'est ni un jour, ni une suite de jours", cure)
        return None
    if first[0] and last < first:
        table.fault(at, f"'{written}' finit avant de commencer", "écrivez le premier jour d'abord")
        return None
    return Dates(first, last)


def _day(day: str, month: str, year: str | None) -> tuple[int, int, int] | None:
    """(year, month, day); year 0: every year. None: there is no such day."""
    try:
        date(int(year or A_LEAP_YEAR), int(month), int(day))
    except ValueError:
        return None
    return int(year or 0), int(month), int(day)


# ---------------------------------------------------------------- for people


def now_in_words(hours: Hours, now: datetime) -> str:
    """ "fermé maintenant, ouvre lundi 30/11 à 9:00". now: aware."""
    change, is_open = hours.changes(now), hours.is_open(now)
    state = "ouvert" if is_open else "fermé"
    if change is None:
        return f"{state} maintenant, et pour plus d'un an"
    when = f"{change.hour}:{change:%M}"
    if change.date() != now.astimezone(hours.zone).date():
        when = f"{DAYS[change.weekday()]} {change:%d/%m} à {when}"
    elif not is_open:
        when = f"à {when}"
    return f"{state} maintenant, {'jusqu’à' if is_open else 'ouvre'} {when}".replace("’", "'")
