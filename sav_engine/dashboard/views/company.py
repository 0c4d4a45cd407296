"""I/O. One company: its people, and the calls of all of them."""

from __future__ import annotations

import streamlit as st

from ...records.board import Sought
from ...records.board_changes import Person
from ...records.board_people import Employee, company_named, employees
from .. import html, words
from ..house import House
from . import parts

PEOPLE_MAX = (
    200  # of a larger company the first in the alphabet are listed; calls of all others are found by its name
)


def show(house: House, person: Person) -> None:
    """The company that the address names."""
    name = st.query_params.get("nom", "").strip()
    if not name:
        st.warning("Cette adresse ne nomme pas de société. Cherchez-la par « Recherche ».")
        return
    parts.note_once(house, person, "company", name)
    found = house.clients(lambda connection: company_named(connection, name))
    people = house.clients(lambda connection: employees(connection, found.id, PEOPLE_MAX)) if found else ()
    parts.title(
        found.name if found else name, words.count_words(len(people), "personne") if found else "Pas de fiche"
    )
    if found is not None:
        contact = ("Contact", html.text(found.contact_email or ""))
        st.html(html.facts([contact, ("Téléphone", html.text(words.number_words(found.phone_number)))]))
    if people:
        listed(people)
    parts.heading("Ses appels")
    sought = Sought(company=found.name if found else name, numbers=tuple(one.phone_number for one in people))
    st.caption(parts.total_words(house, sought))
    parts.tickets_list(house, sought, f"company_{name}", none="Aucun appel de cette société.")


def listed(people: tuple[Employee, ...]) -> None:
    with st.expander(f"Les personnes ({len(people)})"):
        items = "".join(
            f"<li>{html.number_link(one.phone_number)} {html.name(one.first_name, one.last_name)}</li>"
            for one in people
        )
        st.html(f'<ul class="sav-people">{items}</ul>')
