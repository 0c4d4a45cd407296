"""I/O. The dashboard's figures, each page of them in one statement that reads one index only. Blocking.

Many days are no more work to carry than one: the database counts. Days and hours are those of Paris.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time, timedelta
from typing import Any, LiteralString

import attrs
import psycopg

Connection = psycopg.Connection[Any]

TALLY: LiteralString = """
SELECT count(*), coalesce(sum(duration_seconds), 0), coalesce(sum(cost_eur), 0),
       count(*) FILTER (WHERE status = 'resolved'), count(*) FILTER (WHERE status = 'transferred'),
       count(*) FILTER (WHERE status = 'open'), count(*) FILTER (WHERE status = 'abandoned'),
       count(*) FILTER (WHERE status = 'closed'), count(*) FILTER (WHERE status = 'failed'),
       count(*) FILTER (WHERE sentiment = 'negative'), count(*) FILTER (WHERE severity IN ('HIGH', 'CRITICAL'))
FROM tickets WHERE call_date = %s AND call_time <= %s
"""
# One pass over the days, counted in several ways at once. Each row is of one way: the others are null.
OVER_TIME: LiteralString = """
SELECT call_date, extract(hour FROM call_time)::int AS hour, status, problem_type, severity, sentiment, tag,
       count(*), sum(duration_seconds), sum(cost_eur)
FROM tickets WHERE call_date BETWEEN %s AND %s
GROUP BY GROUPING SETS ((call_date, status), (extract(hour FROM call_time)::int), (problem_type), (severity),
                        (sentiment), (tag))
"""
ENDED_STATUSES = ("resolved", "transferred", "open", "abandoned", "failed")  # a closed call could not be helped


@attrs.frozen
class Tally:
    """What a day, or the beginning of one, has brought. duration_s, cost_eur: of all its calls together."""

    calls: int
    duration_s: float
    cost_eur: float
    resolved: int
    transferred: int
    open: int
    abandoned: int
    closed: int
    failed: int
    unhappy: int
    grave: int

    @property
    def mean_duration_s(self) -> float | None:
        return self.duration_s / self.calls if self.calls else None

    @property
    def resolved_share(self) -> float | None:
        """Of the calls that could be helped; 0..1."""
        answered = self.calls - self.closed
        return self.resolved / answered if answered else None


@attrs.frozen
class DayRow:
    """One day of a period."""

    day: date
    by_status: dict[str, int]
    duration_s: float
    cost_eur: float

    @property
    def calls(self) -> int:
        return sum(self.by_status.values())


@attrs.frozen
class Period:
    """From one day to another. by_*: how many tickets of each. days: every day, also those without a call."""

    days: tuple[DayRow, ...]
    by_hour: dict[int, int]
    by_problem: dict[str, int]
    by_severity: dict[str, int]
    by_sentiment: dict[str, int]
    by_tag: dict[str, int]

    @property
    def calls(self) -> int:
        return sum(day.calls for day in self.days)

    @property
    def by_status(self) -> dict[str, int]:
        total: dict[str, int] = {}
        for day in self.days:
            for status, count in day.by_status.items():
                total[status] = total.get(status, 0) + count
        return total


def tally(connection: Connection, day: date, until: time = time.max) -> Tally:
    """The figures of a day, up to a time of it: so that this morning is compared with another morning."""
    row = connection.execute(TALLY, (day, until)).fetchone()
    assert row is not None, "an aggregate is one row"
    return Tally(*row)


def period(connection: Connection, since: date, until: date) -> Period:
    """Both days included."""
    counted: dict[str, dict[Any, int]] = {"hour": {}, "problem": {}, "severity": {}, "sentiment": {}, "tag": {}}
    days: dict[date, DayRow] = {}
    for day, hour, status, problem, severity, sentiment, tag, count, seconds, cost in connection.execute(
        OVER_TIME, (since, until)
    ):
        if day is not None:
            days[day] = _with(days.get(day, DayRow(day, {}, 0.0, 0.0)), status, count, seconds, cost)
        else:
            values = {"hour": hour, "problem": problem, "severity": severity, "sentiment": sentiment, "tag": tag}
            name, value = next((name, value) for name, value in values.items() if value is not None)
            counted[name][value] = count
    return Period(
        days=tuple(days.get(day, DayRow(day, {}, 0.0, 0.0)) for day in each_day(since, until)),
        **{f"by_{name}": dict(sorted(counts.items())) for name, counts in counted.items()},
    )


def _with(day: DayRow, status: str, count: int, seconds: float, cost: float) -> DayRow:
    by_status = {**day.by_status, status: count}
    return DayRow(day.day, by_status, day.duration_s + float(seconds), day.cost_eur + float(cost))


def each_day(since: date, until: date) -> Iterable[date]:
    return (since + timedelta(days=n) for n in range((until - since).days + 1))
