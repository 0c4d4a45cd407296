"""I/O. The list of tickets, and what narrows it. The filter is in the address, so that it can be kept and sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import streamlit as st

from ...phone import to_e164
from ...records.board import Sought
from ...records.board_changes import Person
from .. import words
from ..house import House
from ..rights import may
from . import parts

MONTH_DAYS = 30  # what one looks at first


def show(house: House, person: Person) -> None:
    parts.title("Tickets")
    sought = filters()
    if sought is None:
        return
    parts.note_once(house, person, "list", described(sought))
    st.caption(parts.total_words(house, sought))
    parts.tickets_list(house, sought, "tickets", none="Aucun ticket ne répond à ces critères.")
    if may(person.role, "export"):
        export(sought)


def filters() -> Sought | None:
    """None while only one of the two days is chosen."""
    today = parts.today()
    with st.container(border=True, key="filters"):
        first, second, third = st.columns((3, 2, 2))
        text = first.text_input(
            "Texte", key="texte", bind="query-params", placeholder="mots du dialogue, du résumé, nom, société, numéro"
        )
        days = second.date_input(
            "Du … au …",
            (today - timedelta(days=MONTH_DAYS), today),
            key="jours",
            bind="query-params",
            format="DD/MM/YYYY",
        )
        statuses = third.multiselect("Suite donnée", **_choices(words.STATUS_WORDS), key="suite", bind="query-params")
        fourth, fifth, sixth, seventh = st.columns(4)
        severities = fourth.multiselect(
            "Gravité", **_choices(words.SEVERITY_WORDS), key="gravite", bind="query-params"
        )
        sentiments = fifth.multiselect("Humeur", **_choices(words.SENTIMENT_WORDS), key="humeur", bind="query-params")
        problems = sixth.multiselect("Problème", **_choices(words.PROBLEM_WORDS), key="probleme", bind="query-params")
        tags = seventh.multiselect("Tag", **_choices(words.TAG_WORDS), key="tag", bind="query-params")
    since, until = both_days(days)
    if since is None or until is None:
        st.info("Choisissez aussi le dernier jour.")
        return None
    return Sought(
        text, tuple(statuses), tuple(severities), tuple(sentiments), tuple(problems), tuple(tags), since, until
    )


def _choices(names: Mapping[str, str]) -> dict[str, object]:
    return {
        "options": list(names),
        "format_func": lambda name: names[name],
        "placeholder": "tous",
    }


def both_days(days: object) -> tuple[date | None, date | None]:
    """Streamlit gives one day while the second is being chosen."""
    match days:
        case (date() as since, date() as until):
            return since, until
        case _:
            return None, None


def described(sought: Sought) -> str:
    """For the journal: what was looked for."""
    chosen = (*sought.statuses, *sought.severities, *sought.sentiments, *sought.problems, *sought.tags)
    return " ".join(filter(None, (f"{sought.since}..{sought.until}", *chosen, to_e164(sought.words) or sought.words)))


def export(sought: Sought) -> None:
    days = f"du={sought.since}&au={sought.until}"
    parts.heading("Exporter")
    st.caption("Tous les tickets de ces jours, dialogues compris. L’export est noté au journal.")
    left, right, _ = st.columns((1, 1, 2))
    left.link_button("Tableur (CSV)", f"/export/csv?{days}", width="stretch")
    right.link_button("Programme (JSON)", f"/export/json?{days}", width="stretch")
