"""I/O. Charts: calls by hour, calls by day. Drawn by the browser, with figures under the pointer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import altair as alt
import streamlit as st

from ..records.board_figures import DayRow
from . import words

# Colours that stay apart for eyes that mix up red and green (Okabe and Ito), and on white paper.
COLOURS = {
    "resolved": "#2a8f6d",
    "transferred": "#3a7cb8",
    "open": "#e0a100",
    "abandoned": "#9aa7b4",
    "closed": "#cdd5dd",
    "failed": "#c8502d",
}
WEEKS_FROM_DAYS = 120  # beyond, a bar a day is thinner than a hair: a bar a week
HEIGHT = 240
# Thousands as the French write them.
COUNTS = alt.Axis(tickMinStep=1, labelExpr="replace(format(datum.value, ',d'), ',', '\u202f')")
TALL = 360  # with a legend below


def hours(by_hour: Mapping[int, int], title: str) -> None:
    """All hours of a working day, and those outside in which somebody has called."""
    shown = sorted({*range(8, 20), *by_hour})
    rows = [{"heure": f"{hour} h", "appels": by_hour.get(hour, 0)} for hour in shown]
    chart = (
        alt.Chart(alt.Data(values=rows), title=title)
        .mark_bar(color="#3a7cb8")
        .encode(
            x=alt.X("heure:N", sort=[f"{hour} h" for hour in shown], title=None, axis=alt.Axis(labelAngle=0)),
            y=alt.Y("appels:Q", title=None, axis=COUNTS),
            tooltip=[alt.Tooltip("heure:N", title="Heure"), alt.Tooltip("appels:Q", title="Appels")],
        )
    )
    draw(chart)


def days(found: Sequence[DayRow], title: str) -> None:
    """Stacked by what became of the calls; a bar a week when there are many days."""
    weekly = len(found) > WEEKS_FROM_DAYS
    rows = [
        {"jour": start(day, weekly), "suite": words.STATUS_WORDS[status], "appels": count}
        for day in found
        for status, count in day.by_status.items()
    ]
    order = [words.STATUS_WORDS[status] for status in COLOURS]
    scale = alt.Scale(domain=order, range=list(COLOURS.values()))
    chart = (
        alt.Chart(alt.Data(values=rows), title=f"{title}, par semaine" if weekly else title)
        .mark_bar()
        .encode(
            x=alt.X(
                "jour:O", timeUnit="utcyearmonthdate", title=None, axis=alt.Axis(format="%d/%m", labelOverlap=True)
            ),
            y=alt.Y("sum(appels):Q", title=None, axis=COUNTS),
            color=alt.Color("suite:N", scale=scale, sort=order, legend=alt.Legend(orient="bottom", title=None)),
            tooltip=[
                alt.Tooltip("jour:O", timeUnit="utcyearmonthdate", format="%d/%m/%Y", title="Jour"),
                alt.Tooltip("suite:N", title="Suite donnée"),
                alt.Tooltip("sum(appels):Q", title="Appels"),
            ],
        )
    )
    draw(chart, TALL)


def start(day: DayRow, weekly: bool) -> str:
    """The day, or the Monday of its week."""
    return str(day.day.fromordinal(day.day.toordinal() - day.day.weekday()) if weekly else day.day)


def draw(chart: alt.Chart, height: int = HEIGHT) -> None:
    st.altair_chart(chart.properties(height=height), width="stretch")
