"""Pure. Is the support line open? The operator's week, days of his own, and French public holidays.

All of it is wall time in the zone of the office: at 9 h it opens at 9 h, whatever the clocks did that night.

Source of the holidays: Code du travail, articles L3133-1 and L3134-13. Easter: the Gregorian computus (Meeus,
Astronomical Algorithms, ch. 8).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Literal
from zoneinfo import ZoneInfo

import attrs

DAY_MIN = 24 * 60
LOOKS_AHEAD_DAYS = 400  # a service that is closed for longer has no next opening worth telling
FIXED_HOLIDAYS = frozenset({(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)})
DAYS_AFTER_EASTER = (1, 39, 50)  # Easter Monday, Ascension, Whit Monday
GOOD_FRIDAY, SAINT_STEPHEN = -2, (12, 26)  # in Alsace and Moselle only

Holidays = Literal["france", "alsace-moselle", "none"]


@attrs.frozen
class Span:
    """Open from, and until: minutes after the midnight that begins the day. until_min beyond DAY_MIN: into the night.

    A span belongs to the day it begins on: what is closed tomorrow does not cut this evening short.
    """

    from_min: int
    until_min: int


Week = tuple[tuple[Span, ...], ...]  # Monday first, seven of them


@attrs.frozen
class Dates:
    """Days from one to another, both included: (year, month, day), with year 0 for every year."""

    first: tuple[int, int, int]
    last: tuple[int, int, int]

    def has(self, day: date) -> bool:
        if self.first[0]:
            return date(*self.first) <= day <= date(*self.last)
        first, last, this = self.first[1:], self.last[1:], (day.month, day.day)
        return first <= this <= last if first <= last else this >= first or this <= last


@attrs.frozen
class Hours:
    """When people are there. special counts more than closed, then come the holidays, then the week."""

    week: Week
    zone: tzinfo
    holidays: Holidays = "france"
    closed: tuple[Dates, ...] = ()
    special: tuple[tuple[Dates, tuple[Span, ...]], ...] = ()

    def is_open(self, now: datetime) -> bool:
        """now: aware, in any zone."""
        local = now.astimezone(self.zone)
        minute, today = local.hour * 60 + local.minute, local.date()
        in_today = any(span.from_min <= minute < span.until_min for span in self.of(today))
        late = minute + DAY_MIN
        return in_today or any(span.from_min <= late < span.until_min for span in self.of(today - timedelta(days=1)))

    def of(self, day: date) -> tuple[Span, ...]:
        """The spans that begin on this day."""
        for dates, spans in self.special:
            if dates.has(day):
                return spans
        if any(dates.has(day) for dates in self.closed) or is_holiday(day, self.holidays):
            return ()
        return self.week[day.weekday()]

    def changes(self, now: datetime) -> datetime | None:
        """When it next opens, or closes: aware, in the zone of the office. None: not within LOOKS_AHEAD_DAYS."""
        is_open_now = self.is_open(now)
        later = (moment for moment in self._edges(now) if moment > now and self.is_open(moment) != is_open_now)
        return next(later, None)

    def _edges(self, now: datetime) -> Iterator[datetime]:
        """The ends of all spans from yesterday on, in order: some are no change, where one span follows another."""
        first = now.astimezone(self.zone).date() - timedelta(days=1)
        for number in range(LOOKS_AHEAD_DAYS):
            day = first + timedelta(days=number)
            edges = {minute for span in self.of(day) for minute in (span.from_min, span.until_min)}
            yield from (self._moment(day, minute) for minute in sorted(edges))

    def _moment(self, day: date, minute: int) -> datetime:
        """By way of UTC: a wall time that is skipped in spring becomes the one the clocks show then."""
        days, minute = divmod(minute, DAY_MIN)
        wall = datetime.combine(day + timedelta(days=days), time(*divmod(minute, 60)), self.zone)
        return wall.astimezone(UTC).astimezone(self.zone)


def _week(*days: tuple[tuple[int, int], ...]) -> Week:
    spans = [tuple(Span(start * 60, end * 60) for start, end in day) for day in days]
    return (*spans, *[()] * (7 - len(spans)))


# As shipped in flows/hours.yaml.
USUAL = Hours(
    _week(*[((9, 12), (14, 18))] * 4, ((9, 12), (14, 17))),
    ZoneInfo("Europe/Paris"),
)


# ---------------------------------------------------------------- public holidays


def is_holiday(day: date, holidays: Holidays = "france") -> bool:
    if holidays == "none":
        return False
    after_easter, fixed = set(DAYS_AFTER_EASTER), set(FIXED_HOLIDAYS)
    if holidays == "alsace-moselle":
        after_easter.add(GOOD_FRIDAY)
        fixed.add(SAINT_STEPHEN)
    return (day.month, day.day) in fixed or (day - easter(day.year)).days in after_easter


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar."""
    golden = year % 19
    century, in_century = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap_centuries - correction + 15) % 30
    leap_years, year_rest = divmod(in_century, 4)
    sunday = (32 + 2 * century_rest + 2 * leap_years - moon - year_rest) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
