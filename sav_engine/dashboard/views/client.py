"""I/O. One client: who it is, and all calls of this number."""

from __future__ import annotations

import streamlit as st

from ...phone import to_e164
from ...records.board import Sought
from ...records.board_changes import Person
from ...records.people import PersonRow, client_of
from .. import html, words
from ..house import House
from . import parts


def show(house: House, person: Person) -> None:
    """The number that the address names."""
    number = to_e164(st.query_params.get("numero"))
    if number is None:
        st.warning("Cette adresse ne nomme pas de numéro. Cherchez-le par « Recherche ».")
        return
    parts.note_once(house, person, "client", number)
    found = house.clients(lambda connection: client_of(connection, number))
    name = " ".join(filter(None, (found.first_name, found.last_name))) if found else ""
    parts.title(name or words.number_words(number), words.number_words(number) if name else "Pas de fiche client")
    if found is not None:
        st.html(html.facts(card(found)))
    parts.heading("Ses appels")
    sought = Sought(numbers=(number,))
    st.caption(parts.total_words(house, sought))
    parts.tickets_list(house, sought, f"client_{number}", none="Aucun appel de ce numéro.")


def card(row: PersonRow) -> list[tuple[str, str | None]]:
    return [
        ("Société", html.company_link(row.company)),
        ("E-mail", html.text(row.email or "")),
        ("Box", html.text(row.box_model or "")),
        (
            "Remarque",
            "noté d’après un appel, à vérifier" if not row.is_verified else "donnée d’essai" if row.is_demo else None,
        ),
        ("Client depuis", f"{row.created_at.astimezone(words.PARIS):%d/%m/%Y}"),
    ]
