"""I/O. What surrounds each page: who may see it, the way to the others, and what is said when something is away."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

import attrs
import streamlit as st

from ..errors import SavError
from ..records.board_changes import Person
from . import gate
from .house import House
from .rights import ROLE_WORDS, Right, may
from .views import client, company, live, search, statistics, ticket, tickets, today

CSS = (Path(__file__).parent / "style.css").read_text(encoding="utf-8")
TITLE = "Support technique"
log = logging.getLogger(__name__)


@attrs.frozen
class Entry:
    """One page. path: in the address. is_listed: in the menu; the others are reached by links."""

    right: Right
    path: str
    title: str
    icon: str
    show: Callable[[House, Person], None]
    is_listed: bool = True


PAGES = (
    Entry("today", "aujourdhui", "Aujourd’hui", ":material/today:", today.show),
    Entry("live", "en-cours", "Appels en cours", ":material/phone_in_talk:", live.show),
    Entry("tickets", "tickets", "Tickets", ":material/list:", tickets.show),
    Entry("search", "recherche", "Recherche", ":material/search:", search.show),
    Entry("statistics", "statistiques", "Statistiques", ":material/bar_chart:", statistics.show),
    Entry("ticket", "ticket", "Ticket", ":material/description:", ticket.show, is_listed=False),
    Entry("client", "client", "Client", ":material/person:", client.show, is_listed=False),
    Entry("company", "societe", "Société", ":material/apartment:", company.show, is_listed=False),
)


def show(house: House, token: str | None) -> None:
    """The page that the address names, to whoever holds this session."""
    st.set_page_config(page_title=TITLE, page_icon="☎", layout="wide")
    st.html(f"<style>{CSS}</style>")
    if (person := house.person(token)) is not None:
        show_to(house, person)
    else:  # the session has ended while the page was open
        st.info("Votre session est terminée.")
        st.link_button("Entrer de nouveau", gate.LOGIN)


def show_to(house: House, person: Person) -> None:
    """Deny by default: a page without a right in the table is no page of this person's."""
    entries = [entry for entry in PAGES if may(person.role, entry.right)]
    pages = {entry.path: _page(entry, house, person, at) for at, entry in enumerate(entries)}
    chosen = st.navigation(list(pages.values()), position="top")
    _who(person)
    # The technician's screen opens /?ticket=UUID when a caller is handed over.
    if chosen == next(iter(pages.values())) and "ticket" in st.query_params and may(person.role, "ticket"):
        guarded(partial(ticket.show, house, person))
    else:
        chosen.run()


def _page(entry: Entry, house: House, person: Person, at: int) -> st.Page:
    return st.Page(
        partial(guarded, partial(entry.show, house, person)),
        title=entry.title,
        icon=entry.icon,
        url_path=entry.path,
        default=at == 0,
        visibility="visible" if entry.is_listed else "hidden",
    )


def guarded(page: Callable[[], None]) -> None:
    """What is wrong is said on the page, in the words of the error and with its cure."""
    try:
        page()
    except SavError as fault:
        st.error(f"{fault.what[:1].upper()}{fault.what[1:]}.")
        st.caption(f"{fault.fix[:1].upper()}{fault.fix[1:]}. ({fault.where})")


def say_failed(fault: Exception) -> bool:
    """Instead of Streamlit's English, with its links that would carry the error to others. The log has it all."""
    log.error("a page failed", exc_info=fault)
    st.error("Cette page n’a pas pu être faite. L’erreur est dans le journal du tableau de bord ; signalez-la.")
    return True


def _who(person: Person) -> None:
    role = next((word for role, word in ROLE_WORDS.items() if role == person.role), "")
    st.html(f'<p class="sav-who">{person.name} · {role} · <a href="{gate.LOGOUT}" target="_self">Quitter</a></p>')
