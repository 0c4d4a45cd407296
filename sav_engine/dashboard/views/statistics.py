"""I/O. Statistics over time: any days, counted by the database in one pass."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

import streamlit as st

from ...records.board_changes import Person
from ...records.board_figures import Period, period
from .. import html, pictures, words
from ..house import House
from . import parts
from .tickets import both_days
from .today import in_order

PERIODS = {"7 jours": 7, "30 jours": 30, "90 jours": 90, "12 mois": 365}


def show(house: House, person: Person) -> None:
    parts.title("Statistiques")
    chosen = st.segmented_control("Période", [*PERIODS, "autre"], default="30 jours", required=True, key="periode")
    until, since = parts.today(), parts.today() - timedelta(days=PERIODS.get(str(chosen), 30) - 1)
    if chosen == "autre":
        days = st.date_input("Du … au …", (since, until), format="DD/MM/YYYY", key="jours_statistiques")
        first, last = both_days(days)
        if first is None or last is None:
            return
        since, until = first, last
    parts.note_once(house, person, "statistics", f"{since}..{until}")
    found = house.tickets(lambda connection: period(connection, since, until))
    st.caption(f"Du {since:%d/%m/%Y} au {until:%d/%m/%Y}")
    if not found.calls:
        st.info("Aucun appel pendant ces jours.")
        return
    figures(found)
    pictures.days(found.days, "Appels par jour, selon la suite donnée")
    shares(found)


def figures(found: Period) -> None:
    statuses = found.by_status
    answered = found.calls - statuses.get("closed", 0)
    cost = sum(day.cost_eur for day in found.days)
    lasted_s = sum(day.duration_s for day in found.days)
    shown = (
        html.figure(
            "Appels", words.whole(found.calls), (f"{words.whole(round(found.calls / len(found.days)))} par jour",)
        ),
        html.figure(
            "Résolus sans technicien",
            words.share(statuses.get("resolved", 0) / answered if answered else None),
            ("des appels reçus aux heures d’ouverture",),
        ),
        html.figure("Durée moyenne", words.lasting(lasted_s / found.calls)),
        html.figure("Coût", words.euros(cost), (f"{words.euros(cost / found.calls, 4)} par appel",)),
    )
    st.html(html.figures(shown))


def shares(found: Period) -> None:
    left, middle, right = st.columns(3, gap="large")
    with left:
        distribution("Suite donnée", found.by_status, words.STATUS_WORDS)
        distribution("Humeur", found.by_sentiment, words.SENTIMENT_WORDS)
    with middle:
        distribution("Problème", found.by_problem, words.PROBLEM_WORDS)
        distribution("Gravité", found.by_severity, words.SEVERITY_WORDS)
    with right:
        distribution("Tag", found.by_tag, words.TAG_WORDS)
    pictures.hours(found.by_hour, "Appels par heure de la journée")


def distribution(name: str, counts: Mapping[str, int], names: Mapping[str, str]) -> None:
    st.html(html.bars([(names.get(key, key), count) for key, count in in_order(dict(counts))], caption=name))
