"""Pure. A week of opening hours as one says it on the telephone, after "nous vous répondons"."""

from __future__ import annotations

from collections.abc import Sequence

from .numbers import in_words

DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
DAY_MIN = 24 * 60
A_RUN = 3  # so many days in a row are "du … au …"; two are named

Spans = Sequence[tuple[int, int]]  # minutes after midnight; beyond 1440 into the night that follows


def week_in_words(week: Sequence[Spans]) -> str:
    """week: Monday first. "du lundi au jeudi, de neuf heures à midi, et le vendredi, …". "" when it never opens."""
    groups: dict[tuple[tuple[int, int], ...], list[int]] = {}
    for day, spans in enumerate(week):
        if spans:
            groups.setdefault(tuple(spans), []).append(day)
    parts = [f"{days_in_words(days)}, {spans_in_words(spans)}" for spans, days in groups.items()]
    return joined(parts, ", et ")


def days_in_words(days: Sequence[int]) -> str:
    if len(days) == len(DAYS):
        return "tous les jours"
    if len(days) >= A_RUN and days[-1] - days[0] == len(days) - 1:
        return f"du {DAYS[days[0]]} au {DAYS[days[-1]]}"
    return joined([f"le {DAYS[day]}" for day in days], " et ")


def spans_in_words(spans: Spans) -> str:
    if list(spans) == [(0, DAY_MIN)]:
        return "jour et nuit"
    return joined([f"de {time_in_words(start)} à {time_in_words(end)}" for start, end in spans], " et ")


def time_in_words(minute: int) -> str:
    hour, rest = divmod(minute % DAY_MIN, 60)
    head = {0: "minuit", 12: "midi"}.get(hour) or f"{in_words(hour, feminine=True)} heure{'s' * (hour > 1)}"
    return f"{head} {in_words(rest, feminine=True)}" if rest else head


def joined(parts: Sequence[str], last: str) -> str:
    """ "a, b et c"."""
    return last.join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)
