"""Pure. Is the support line open? Weekly hours and French public holidays.

Source of the holidays: Code du travail, article L3133-1. Easter: the Gregorian computus (Meeus, Astronomical
Algorithms, ch. 8).
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

# Monday is 0. Hours of day, local time of the caller's country; the afternoon of Friday ends earlier.
HOURS: dict[int, tuple[tuple[int, int], ...]] = {
    0: ((9, 12), (14, 18)),
    1: ((9, 12), (14, 18)),
    2: ((9, 12), (14, 18)),
    3: ((9, 12), (14, 18)),
    4: ((9, 12), (14, 17)),
}
FIXED_HOLIDAYS = frozenset({(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)})
DAYS_AFTER_EASTER = (1, 39, 50)  # Easter Monday, Ascension, Whit Monday


def is_open(now: datetime) -> bool:
    """now: aware, in Europe/Paris."""
    if is_holiday(now.date()):
        return False
    return any(start <= now.hour < end for start, end in HOURS.get(now.weekday(), ()))


def is_holiday(day: date) -> bool:
    movable = {easter(day.year) + timedelta(days=days) for days in DAYS_AFTER_EASTER}
    return (day.month, day.day) in FIXED_HOLIDAYS or day in movable


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
