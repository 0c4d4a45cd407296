"""I/O. Today, beside yesterday and the same weekday of last week at the same hour; and who is to be called back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

import streamlit as st

from ...records.board import Sought
from ...records.board_changes import Person
from ...records.board_figures import Period, Tally, period, tally
from ...records.live import live_calls
from .. import html, pictures, words
from ..house import House
from ..rights import may
from . import parts

WEEK_DAYS = 7
CALLBACKS = 15  # a screen; the rest is one button away


def show(house: House, person: Person) -> None:
    now = parts.now()
    parts.title("Aujourd’hui", f"{words.day_words(now.date())}, {now:%H:%M}")
    figures(house, person, now)
    st.space("small")
    left, right = st.columns(2, gap="large")
    of_day = house.tickets(lambda connection: period(connection, now.date(), now.date()))
    with left:
        pictures.hours(of_day.by_hour, "Appels par heure")
    with right:
        problems(of_day)
    parts.heading("À rappeler")
    parts.note_once(house, person, "list", "to call back")
    parts.tickets_list(
        house, Sought(to_call_back=True), "callbacks", none="Personne n’attend d’être rappelé.", rows=CALLBACKS
    )


def figures(house: House, person: Person, now: datetime) -> None:
    """Each with what it was yesterday and a week ago, up to this time of the day."""
    days = [now.date() - timedelta(days=ago) for ago in (0, 1, WEEK_DAYS)]
    tallies = [house.tickets(partial(tally, day=day, until=now.time())) for day in days]
    in_air = len(house.tickets(live_calls))
    weekday = words.DAYS[now.weekday()]

    def one(label: str, value: Callable[[Tally], str]) -> str:
        today, yesterday, last_week = (value(found) for found in tallies)
        return html.figure(label, today, (f"hier à cette heure : {yesterday}", f"{weekday} dernier : {last_week}"))

    shown = [
        html.figure("En cours", words.whole(in_air), ("appels en ligne maintenant",)),
        one("Appels", lambda found: words.whole(found.calls)),
        one("Résolus sans technicien", lambda found: words.share(found.resolved_share)),
        one("À rappeler", lambda found: words.whole(found.open)),
        one("Transférés", lambda found: words.whole(found.transferred)),
        one("Raccrochés avant la fin", lambda found: words.whole(found.abandoned)),
        one("Mécontents", lambda found: words.whole(found.unhappy)),
        one("Durée moyenne", lambda found: words.lasting(found.mean_duration_s)),
    ]
    if may(person.role, "cost"):
        shown.append(one("Coût", lambda found: words.euros(found.cost_eur)))
    st.html(html.figures(shown))


def problems(of_day: Period) -> None:
    if not of_day.calls:
        st.caption("Aucun appel terminé aujourd’hui pour l’instant.")
        return
    counts = [(words.STATUS_WORDS[status], count) for status, count in in_order(of_day.by_status)]
    st.html(html.bars(counts, caption="Suites données"))
    counts = [(words.tag_words(tag), count) for tag, count in in_order(of_day.by_tag)[:6]]
    st.html(html.bars(counts, caption="Problèmes les plus fréquents"))


def in_order(counts: dict[str, int]) -> list[tuple[str, int]]:
    """The most frequent first."""
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
