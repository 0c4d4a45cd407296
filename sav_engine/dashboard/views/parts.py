"""I/O. What several pages do: noting a look once, and a list of tickets with its paging."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

import streamlit as st

from ...records.board import COUNT_MAX, PAGE_ROWS, Page, Place, Sought, count, page
from ...records.board_changes import Action, Person
from .. import html, words
from ..house import House

LOOK_S = 600.0  # the same look of the same person within this time is one line of the journal


def now() -> datetime:
    return datetime.now(words.PARIS)


def today() -> date:
    return now().date()


def note_once(house: House, person: Person, action: Action, detail: str = "", call_uuid: UUID | None = None) -> None:
    """In the journal before it is shown. Streamlit makes a page again for every click: that is no new look."""
    looks: dict[tuple[str, str, UUID | None], float] = st.session_state.setdefault("looks", {})
    look, at_s = (action, detail, call_uuid), now().timestamp()
    if at_s - looks.get(look, 0.0) > LOOK_S:
        house.note(person, action, detail, call_uuid)
        looks[look] = at_s


def tickets_list(house: House, sought: Sought, key: str, *, none: str, rows: int = PAGE_ROWS) -> None:
    """One page of the tickets sought, with ways to the next. key: names this list among those of the session."""
    place = _place(key, sought)
    shown = house.tickets(lambda connection: page(connection, sought, place, rows))
    if not shown.lines:
        st.info(none)
        return
    st.html(html.tickets_table(shown.lines, caption="Tickets, du plus récent au plus ancien"))
    _paging(key, sought, shown)


def total_words(house: House, sought: Sought) -> str:
    found = house.tickets(lambda connection: count(connection, sought))
    return f"Plus de {words.whole(COUNT_MAX)} tickets" if found > COUNT_MAX else words.count_words(found, "ticket")


def _place(key: str, sought: Sought) -> Place | None:
    """Another search begins at its first page."""
    there: tuple[Sought, Place] | None = st.session_state.get(f"{key}_place")
    return there[1] if there is not None and there[0] == sought else None


def _paging(key: str, sought: Sought, shown: Page) -> None:
    back, first, on = st.columns(3)
    ways = ((back, "← Plus récents", shown.newer), (on, "Plus anciens →", shown.older))
    for column, label, place in ways:
        if place is not None:
            column.button(label, key=f"{key}_{label}", on_click=_go, args=(key, sought, place), width="stretch")
    if shown.newer is not None:
        first.button("Retour au début", key=f"{key}_first", on_click=_go, args=(key, sought, None), width="stretch")


def _go(key: str, sought: Sought, place: Place | None) -> None:
    st.session_state[f"{key}_place"] = None if place is None else (sought, place)


def title(text: str, below: str = "") -> None:
    st.html(f'<header class="sav-title"><h1>{html.text(text)}</h1><p>{html.text(below)}</p></header>')


def heading(text: str) -> None:
    st.html(f'<h2 class="sav-heading">{html.text(text)}</h2>')
