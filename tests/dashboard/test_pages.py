"""Each page, made by Streamlit without a browser, for a supervisor and for a technician."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import attrs
import psycopg
import pytest
from streamlit.testing.v1 import AppTest

from sav_engine.errors import RecordsError
from sav_engine.ports import Ticket
from sav_engine.records.live import LiveCalls
from sav_engine.records.pool import open_pool

from .conftest import HEARD, HOSTILE, MARK, OPEN, Place, a_ticket

PATHS = ["", "en-cours", "tickets", "recherche", "statistiques"]


def script(name: str, role: str, path: str) -> None:
    """What `script.py` does, for this person and with this page opened."""
    from sav_engine.dashboard import frame
    from sav_engine.dashboard.house import current
    from sav_engine.records.board_changes import Person

    person = Person(name, role)
    entry = next((entry for entry in frame.PAGES if entry.path == path), frame.PAGES[0])
    if path and frame.may(role, entry.right):
        frame.guarded(lambda: entry.show(current(), person))
    else:
        frame.show_to(current(), person)


def opened(path: str = "", role: str = "supervisor", name: str = "marie", **query: str) -> AppTest:
    app = AppTest.from_function(script, args=(name, role, path), default_timeout=20)
    for key, value in query.items():
        app.query_params[key] = value
    return app.run()


def text_of(app: AppTest) -> str:
    """All that stands on the page."""
    found = [str(getattr(element, "body", "") or getattr(element, "value", "")) for element in app.main]
    html = [element.proto.body for element in app.get("html")]
    return "\n".join([*found, *html])


def well(app: AppTest) -> AppTest:
    assert not app.exception, app.exception
    assert not app.error, [error.value for error in app.error]
    return app


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("role", ["supervisor", "technician"])
def test_every_page_is_made(house: Any, path: str, role: str) -> None:
    well(opened(path, role))


def test_today_counts_the_calls_of_today(house: Any) -> None:
    text = text_of(well(opened()))
    assert "Aujourd’hui" in text and "hier à cette heure" in text and "Coût" in text
    assert "Coût" not in text_of(well(opened(role="technician"))), "costs are for supervisors"


def test_a_ticket_holds_what_a_technician_needs(house: Any, place: Place) -> None:
    text = text_of(well(opened(ticket=str(OPEN))))
    for part in (
        *("Élodie Martin", "06 39 98 00 01", "téléphonie", "redémarrage du téléphone", "à rappeler", "mécontent"),
        *("Plus de tonalité à l&#x27;accueil.", "J&#x27;ai plus de tonalité", "0:02", "0,0123"),
    ):
        assert part in text, part
    assert "mobile" not in text.replace("MOBILE", ""), "people call it téléphonie"
    assert ("marie", "ticket", OPEN) in place.journal()
    assert "0,0123" not in text_of(well(opened(role="technician", ticket=str(OPEN))))


def test_words_of_callers_stay_words(house: Any) -> None:
    for path in ("", "ticket", "tickets"):
        assert MARK not in text_of(well(opened(path, ticket=str(HOSTILE)))), path
    assert "&lt;img src=x" in text_of(well(opened(ticket=str(HOSTILE))))


@pytest.mark.parametrize("named", ["", "nothing", "'; --", "123"])
def test_an_address_without_a_ticket_says_so(house: Any, named: str) -> None:
    app = well(opened("ticket", ticket=named))
    assert "ne nomme pas de ticket" in app.warning[0].value


def test_a_ticket_there_is_none_of_says_so(house: Any) -> None:
    assert "Ticket introuvable" in text_of(well(opened(ticket=str(uuid4()))))


def test_a_technician_notes_what_was_done(house: Any, place: Place) -> None:
    app = well(opened("ticket", "technician", "paul", ticket=str(OPEN)))
    app.text_area[0].set_value("Rappelée à 14 h.")
    submit = next(button for button in app.button if button.label == "Enregistrer la note")
    well(submit.click().run())
    well(next(button for button in app.button if button.label == "Marquer comme rappelé").click().run())
    well(next(button for button in app.button if button.label == "Marquer comme résolu").click().run())
    text = text_of(app)
    assert " paul : Rappelée à 14 h." in text and "Suite donnée changée." in [
        message.value for message in app.success
    ]
    assert "résolu" in text and any("par paul" in caption.value for caption in app.caption)
    actions = [action for person, action, ticket in place.journal() if person == "paul" and ticket == OPEN]
    assert actions[-4:] == ["ticket", "note", "called_back", "status"]
    with psycopg.connect(place.tickets_dsn, autocommit=True) as owner:
        owner.execute("UPDATE tickets SET status = 'open', called_back_at = NULL WHERE call_uuid = %s", (OPEN,))


def test_the_list_goes_from_page_to_page(house: Any) -> None:
    app = well(opened("tickets"))
    assert [button.label for button in app.button] == ["Plus anciens →"]
    first = text_of(app)
    well(app.button[0].click().run())
    assert [button.label for button in app.button] == ["← Plus récents", "Retour au début"]
    assert text_of(app) != first
    well(next(button for button in app.button if button.label == "Retour au début").click().run())
    assert text_of(app) == first


def test_the_list_is_narrowed(house: Any) -> None:
    app = well(opened("tickets"))
    well(app.text_input[0].set_value("tonalite personne").run())
    assert "Aucun ticket ne répond à ces critères." in [message.value for message in app.info]
    well(app.text_input[0].set_value("tonalite").run())
    well(app.multiselect[0].set_value(["resolved"]).run())
    assert f"ticket={HEARD}" in text_of(app) and f"ticket={OPEN}" not in text_of(app)
    assert not app.button, "one page"


def test_the_export_is_for_supervisors(house: Any) -> None:
    assert app_links(opened("tickets")) == 2 and app_links(opened("tickets", "technician")) == 0


def app_links(app: AppTest) -> int:
    return len(well(app).get("link_button"))


def test_search_leads_to_tickets_people_and_companies(house: Any) -> None:
    app = well(opened("recherche", q="06 39 98 00 01"))
    well(app.text_input[0].set_value("06 39 98 00 01").run())
    assert "/client?numero=%2B33639980001" in text_of(app)
    well(app.text_input[0].set_value(str(HEARD)).run())
    assert str(HEARD) in text_of(app)
    well(app.text_input[0].set_value("zzzzzz").run())
    assert "Rien de trouvé" in app.info[0].value


def test_a_client_and_a_company_show_their_calls(house: Any) -> None:
    assert "06 39 98 00 01" in text_of(well(opened("client", numero="+33639980001")))
    assert f"ticket={OPEN}" in text_of(well(opened("societe", nom="Été & Co")))
    for path in ("client", "societe"):
        assert "ne nomme pas" in well(opened(path)).warning[0].value


async def test_a_call_in_the_air_is_shown_and_its_page_opens(house: Any, place: Place) -> None:
    """The technician's screen opens it while the caller is handed over: there is no ticket yet."""
    one = UUID(int=777)
    async with open_pool(place.tickets_dsn, name="DB_TICKETS_DSN") as pool:
        live = LiveCalls(pool)
        ticket: Ticket = attrs.evolve(a_ticket(one), way=("greet", "ask_problem"))
        live.told(ticket)
        await live.show()
        text = text_of(well(opened("en-cours")))
        assert "ask problem" in text and f"ticket={one}" in text
        text = text_of(well(opened(ticket=str(one))))
        assert "Appel en cours" in text and "J&#x27;ai plus de tonalité" in text
        live.ended(one)
        await live.show()
    assert "Aucun appel en cours." in [message.value for message in opened("en-cours").info]


def test_with_the_database_away_the_page_says_what_to_do(house: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_: object) -> None:
        raise RecordsError(where="DASHBOARD_TICKETS_DSN", what="la base ne répond pas", fix="vérifiez qu'elle tourne")

    monkeypatch.setattr(type(house), "tickets", away)
    for path in ("", "tickets", "statistiques"):
        app = opened(path)
        assert not app.exception and "La base ne répond pas." in [error.value for error in app.error]


def test_a_role_nobody_has_sees_nothing(house: Any) -> None:
    app = opened(role="visitor")
    assert "Élodie" not in text_of(app) and not app.button
