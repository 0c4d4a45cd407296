"""I/O. The calls in the air, read again every few seconds."""

from __future__ import annotations

import streamlit as st

from ...records.board_changes import Person
from ...records.live import BEAT_S, LiveCall, live_calls
from .. import html, words
from ..house import House
from . import parts

COLUMNS = ("Depuis", "Durée", "Appelant", "Problème", "Étape", "Dernière phrase")


def show(house: House, person: Person) -> None:
    parts.title("Appels en cours", f"Relus toutes les {BEAT_S:.0f} secondes")
    parts.note_once(house, person, "live")
    st.fragment(lambda: table(house), run_every=BEAT_S)()


def table(house: House) -> None:
    """Only this part of the page is made again."""
    calls = house.tickets(live_calls)
    if not calls:
        st.info("Aucun appel en cours.")
        return
    head = "".join(f'<th scope="col">{name}</th>' for name in COLUMNS)
    body = "".join(f"<tr>{_cells(call)}</tr>" for call in calls)
    st.html(f'<table class="sav-table"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>')


def _cells(call: LiveCall) -> str:
    ticket, lasting_s = call.ticket, (parts.now() - call.started_at).total_seconds()
    who = html.number_link(ticket.phone_number) if ticket else ""
    name = " · ".join(filter(None, (ticket.client_name, ticket.company))) if ticket else ""
    last = ticket.transcript[-1] if ticket and ticket.transcript else None
    said = f"{'Appelant' if last.who == 'caller' else 'Assistant'} : {last.text}" if last else ""
    cells = (
        html.ticket_link(call.call_uuid, words.hour(call.started_at)),
        html.text(words.lasting(lasting_s)),
        f"{who}<br>{html.text(name or 'inconnu')}",
        html.text(words.PROBLEM_WORDS[ticket.problem_type] if ticket else ""),
        html.text(ticket.way[-1].replace("_", " ") if ticket and ticket.way else ""),
        html.text(words.shortened(said, 140)),
    )
    return html.labelled(COLUMNS, cells)
