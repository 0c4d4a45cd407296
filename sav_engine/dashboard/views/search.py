"""I/O. By a number, a name or a company, the number of a ticket or the identifier of a call."""

from __future__ import annotations

import streamlit as st

from ...phone import to_e164
from ...records.board_changes import Person
from ...records.board_people import companies_like, people_like
from ...records.ticket_desk import tickets_named
from .. import html, words
from ..house import House
from . import parts

SIGNS_MIN = 2
FOUND_MAX = 25


def show(house: House, person: Person) -> None:
    parts.title("Recherche")
    text = st.text_input(
        "Numéro de téléphone, nom, société, numéro de ticket ou identifiant d’appel",
        key="q",
        bind="query-params",
        placeholder="06 12 34 56 78, Martin, Boulangerie…, 1234",
    ).strip()
    if len(text) < SIGNS_MIN:
        return
    parts.note_once(house, person, "search", to_e164(text) or text)  # one way of writing, so that it can be erased
    found = [*tickets(house, text), *people(house, text), *companies(house, text)]
    for name, items in found:
        parts.heading(name)
        st.html(f'<ul class="sav-people">{items}</ul>')
    if not found:
        st.info("Rien de trouvé. Pour chercher dans les dialogues et les résumés : « Tickets », champ « Texte ».")


def tickets(house: House, text: str) -> list[tuple[str, str]]:
    rows = house.tickets(lambda connection: tickets_named(connection, text))
    items = "".join(
        f"<li>{html.ticket_link(row.call_uuid, f'Ticket {row.id}')} {words.moment(row.started_at)}"
        f" {html.status_badge(row.status)} {html.text(row.client_name or '')}</li>"
        for row in rows
    )
    return [("Tickets", items)] if items else []


def people(house: House, text: str) -> list[tuple[str, str]]:
    """A number that has called, or may call, has a page even without a client of that number."""
    number = to_e164(text)
    items = f"<li>{html.number_link(number)} tous les appels de ce numéro</li>" if number else ""
    items += "".join(
        f"<li>{html.number_link(row.phone_number)} {html.name(row.first_name, row.last_name)}"
        f" {html.company_link(row.company)}</li>"
        for row in house.clients(lambda connection: people_like(connection, text, FOUND_MAX))
        if row.phone_number != number
    )
    return [("Clients", items)] if items else []


def companies(house: House, text: str) -> list[tuple[str, str]]:
    rows = house.clients(lambda connection: companies_like(connection, text, FOUND_MAX))
    items = "".join(f"<li>{html.company_link(name)}</li>" for name in rows)
    return [("Sociétés", items)] if items else []
