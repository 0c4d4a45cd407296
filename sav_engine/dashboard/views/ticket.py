"""I/O. One ticket: all that is known, what was said, the recording; and what a technician notes in it."""

from __future__ import annotations

from functools import partial
from uuid import UUID

import streamlit as st

from ...ports import Ticket
from ...records.board import FullTicket, full_ticket, neighbours
from ...records.board_changes import NOTE_CHARS_MAX, Person, add_note, change_status, set_called_back
from ...records.live import BEAT_S, LiveCall, live_calls
from ...records.rows import TicketRow
from .. import html, words
from ..house import House
from ..rights import may
from ..sound import recording_of
from . import parts

PLAYER_HEIGHT = 300  # of the player's page, in pixels
COURSE_HEIGHT = 900  # of the picture's; a longer call is scrolled


def show(house: House, person: Person) -> None:
    """The ticket that the address names."""
    call_uuid = uuid_of(st.query_params.get("ticket") or st.query_params.get("id"))
    if call_uuid is None:
        st.warning("Cette adresse ne nomme pas de ticket.")
        return
    parts.note_once(house, person, "ticket", "", call_uuid)
    found = house.tickets(lambda connection: full_ticket(connection, call_uuid))
    if found is None:
        st.fragment(lambda: in_air(house, call_uuid), run_every=BEAT_S)()
        return
    finished(house, person, found)


def uuid_of(text: str | None) -> UUID | None:
    try:
        return UUID(text or "")
    except ValueError:
        return None


# ---------------------------------------------------------------- while the call lasts


def in_air(house: House, call_uuid: UUID) -> None:
    """What the engine has noted so far: a technician opens this while the caller is handed over."""
    call = next((call for call in house.tickets(live_calls) if call.call_uuid == call_uuid), None)
    if call is not None:
        so_far(call)
    elif house.tickets(lambda connection: full_ticket(connection, call_uuid)) is not None:
        st.rerun()
    else:
        parts.title("Ticket introuvable")
        st.info("Aucun ticket de cet appel. Si l’appel vient de finir, il arrive dans quelques secondes.")


def so_far(call: LiveCall) -> None:
    ticket = call.ticket
    parts.title(
        f"Appel en cours, {words.number_words(ticket.phone_number) if ticket else ''}",
        f"commencé le {words.moment(call.started_at)} ; la page se met à jour seule",
    )
    if ticket is not None:
        st.html(html.facts(known(ticket)))
        said(ticket)


# ---------------------------------------------------------------- finished


def finished(house: House, person: Person, found: FullTicket) -> None:
    row = found.row
    parts.title(f"Ticket {row.id}", f"{words.moment(row.started_at)} · {words.lasting(row.duration_seconds)}")
    st.html(
        f'<p class="sav-badges">{html.status_badge(row.status)} {html.severity_badge(row.severity)}'
        f" <span>{html.sentiment(row.sentiment)}</span></p>"
    )
    left, right = st.columns((3, 2), gap="large")
    with left:
        parts.heading("Résumé")
        st.html(f'<p class="sav-summary">{html.text(row.summary) or "Rien n’a été dit."}</p>')
        recording(house, person, row)
        said(row)
    with right:
        st.html(html.facts([*known(row), *measured(row, person)]))
        changes(house, person, found)
        others(house, row)
    course(person, row)


def known(ticket: Ticket | TicketRow) -> list[tuple[str, str | None]]:
    """Who it is and what it is about, as HTML."""
    return [
        ("Numéro", html.number_link(ticket.phone_number)),
        ("À rappeler au", html.text(words.number_words(ticket.callback_number)) if ticket.callback_number else None),
        ("Client", html.text(ticket.client_name or "inconnu")),
        ("Société", html.company_link(ticket.company)),
        ("E-mail", html.text(ticket.client_email or "")),
        (
            "Problème",
            html.text(f"{words.PROBLEM_WORDS[ticket.problem_type]} · {words.tag_words(ticket.tag)}"),
        ),
        ("Depuis", html.text(ticket.since or "")),
        ("Appareils", None if ticket.equipment_count is None else str(ticket.equipment_count)),
        ("Déjà redémarré", {True: "oui", False: "non", None: None}[ticket.already_restarted]),
        ("Demande", html.text(ticket.change_wanted or "")),
        ("Essayé", "<br>".join(map(html.text, ticket.steps_tried))),
    ]


def measured(row: TicketRow, person: Person) -> list[tuple[str, str | None]]:
    """How the call went, as HTML."""
    return [
        ("Motif", html.text(row.outcome_reason)),
        ("Coût", html.cost_of(person.role, row.cost_eur)),
        ("Résolu le", words.moment(row.resolved_at) if row.resolved_at else None),
        ("Appel", f"<code>{row.call_uuid}</code>"),
        ("Remarque", "donnée d’essai" if row.is_demo else "appel coupé par une panne" if not row.is_final else None),
    ]


def said(ticket: Ticket | TicketRow) -> None:
    parts.heading("Dialogue")
    if not ticket.transcript:
        st.caption("Rien n’a été transcrit.")
        return
    st.html(html.dialogue((words.clock(turn.at_s), turn.who, turn.text) for turn in ticket.transcript))


def recording(house: House, person: Person, row: TicketRow) -> None:
    if not may(person.role, "listen"):
        return
    parts.heading("Enregistrement")
    if recording_of(house.setup.recordings, row.recording) is not None:
        st.iframe(f"/lecteur/{row.call_uuid}", height=PLAYER_HEIGHT)
    elif row.recording_refused:
        st.caption("L’appelant a refusé l’enregistrement.")
    elif row.recording:
        st.caption("L’enregistrement n’est plus là : il a été effacé, ou n’est pas lisible d’ici.")
    else:
        st.caption("Cet appel n’a pas été enregistré.")


def course(person: Person, row: TicketRow) -> None:
    """How the call went, drawn and explained: over the whole width, and only when somebody wants to see it."""
    if not may(person.role, "report"):
        return
    parts.heading("Déroulé de l’appel")
    if st.toggle("Montrer l’image de l’appel et ce qui n’a pas été", key=f"course_{row.id}"):
        st.iframe(f"/deroule/{row.call_uuid}", height=COURSE_HEIGHT)
        st.html(
            f'<p><a href="/deroule/{row.call_uuid}?anonyme=1" target="_blank">Version sans paroles, noms ni numéros'
            "</a>, à envoyer à quelqu’un d’autre</p>"
        )


# ---------------------------------------------------------------- what people change


def changes(house: House, person: Person, found: FullTicket) -> None:
    row = found.row
    parts.heading("Suivi")
    if row.note:
        st.html(f'<p class="sav-notes">{html.text(row.note)}</p>')
    if message := st.session_state.pop("ticket_message", None):
        st.success(message)
    with st.form(f"note_{row.id}", clear_on_submit=True, border=False):
        text = st.text_area("Ajouter une note", max_chars=NOTE_CHARS_MAX, height=80)
        if st.form_submit_button("Enregistrer la note") and text.strip():
            house.tickets(lambda connection: add_note(connection, person, row.call_uuid, text))
            again("Note enregistrée.")
    callback(house, person, found)
    status(house, person, row)


def callback(house: House, person: Person, found: FullTicket) -> None:
    call_uuid = found.row.call_uuid
    done = found.called_back_at is not None
    if found.called_back_at is not None:
        st.caption(f"Rappelé le {words.moment(found.called_back_at)} par {found.called_back_by}.")
    if st.button("Annuler « rappelé »" if done else "Marquer comme rappelé", key="called_back", width="stretch"):
        house.tickets(lambda connection: set_called_back(connection, person, call_uuid, done=not done))
        again("Le rappel n’est plus noté." if done else "Rappel noté.")


def status(house: House, person: Person, row: TicketRow) -> None:
    """To resolved, or to be called back; the other outcomes are facts of the call."""
    ways = {"resolved": "Marquer comme résolu", "open": "Remettre à rappeler"}
    for status_, label in ways.items():
        if row.status != status_ and st.button(label, key=f"to_{status_}", width="stretch"):
            changed = house.tickets(
                partial(change_status, person=person, call_uuid=row.call_uuid, was=row.status, status=status_)
            )
            again("Suite donnée changée." if changed else "Quelqu’un d’autre l’a changée entre-temps.")


def again(message: str) -> None:
    """Show the ticket as it is now, with this word about what was done."""
    st.session_state["ticket_message"] = message
    st.rerun()


def others(house: House, row: TicketRow) -> None:
    """Earlier and later calls of the same number."""
    lines = house.tickets(lambda connection: neighbours(connection, row))
    if lines:
        parts.heading("Autres appels de ce numéro")
        items = "".join(
            f"<li>{html.ticket_link(line.call_uuid, words.moment(line.started_at))} {html.status_badge(line.status)}"
            f"<br><small>{html.text(words.shortened(line.summary, 100))}</small></li>"
            for line in lines
        )
        st.html(f'<ul class="sav-others">{items}</ul>')
