"""The whole dashboard in a real browser, as a supervisor and a technician use it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .conftest import HEARD, OPEN, PASSWORD, Running

CHROMIUM = Path("/usr/bin/chromium")
sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed here (make test-dashboard)")
pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason=f"no {CHROMIUM} on this machine")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Any, running: Running) -> Iterator[Any]:
    """A browser of its own, that must not look for anything elsewhere."""
    context = browser.new_context(base_url=running.url, locale="fr-FR", timezone_id="Europe/Paris")
    page = context.new_page()
    elsewhere: list[str] = []
    ours = (running.url, running.url.replace("http", "ws"), "data:", "blob:")
    page.on("request", lambda request: None if request.url.startswith(ours) else elsewhere.append(request.url))
    yield page
    context.close()
    assert elsewhere == []


def enter(page: Any, name: str) -> None:
    page.fill("[name=nom]", name)
    page.fill("[name=mot_de_passe]", PASSWORD)
    page.click("button")


def test_the_first_visitor_after_a_start_is_led_to_the_page_he_asked_for(page: Any) -> None:
    page.goto("/en-cours")
    enter(page, "marie")
    page.wait_for_selector("text=Appels en cours")
    page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]")
    assert page.locator("[role=dialog]").count() == 0


def test_a_link_to_a_ticket_survives_the_login(page: Any) -> None:
    """The technician's screen opens it at the transfer, whether he is logged in or not."""
    page.goto(f"/?ticket={HEARD}")
    page.fill("[name=nom]", "paul")
    page.fill("[name=mot_de_passe]", "not this one at all")
    page.click("button")
    assert "n’est pas le bon" in page.inner_text("[role=alert]")
    enter(page, "paul")
    page.wait_for_selector("text=J'ai plus de tonalité")
    assert page.url.endswith(f"?ticket={HEARD}")
    player = page.frame_locator("iframe")
    player.locator("button", has_text="Appelant").click()
    player.locator("audio").evaluate(
        "sound => new Promise(done => sound.currentTime >= 2 ? done() : sound.ontimeupdate = done)"
    )
    assert player.locator("svg polygon").count() == 2


def test_a_technician_finds_a_ticket_and_notes_in_it(page: Any) -> None:
    page.goto("/tickets")
    enter(page, "paul")
    page.wait_for_selector("table.sav-table")
    assert page.locator("table.sav-table tbody tr").count() == 50
    assert page.locator("text=Statistiques").count() == 0 and page.locator("text=Exporter").count() == 0
    page.fill("input[aria-label='Texte']", "tonalite")
    page.press("input[aria-label='Texte']", "Enter")
    page.wait_for_url("**texte=tonalite**")
    page.locator(f"a[href='/?ticket={OPEN}']").click()
    page.wait_for_selector("text=Ajouter une note")
    page.fill("textarea", "Vue dans le navigateur.")
    page.click("text=Enregistrer la note")
    page.wait_for_selector("text=paul : Vue dans le navigateur.")


@pytest.mark.parametrize("width", [1400, 400])
def test_every_page_fits_its_screen(page: Any, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto("/")
    enter(page, "marie")
    for path in ("/", "/en-cours", "/tickets", "/recherche", "/statistiques", f"/?ticket={HEARD}"):
        page.goto(path)
        page.wait_for_selector(".sav-title")
        page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]")
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"{path} is {wide} wide on {width}"
        assert page.locator("[data-testid=stException]").count() == 0


def test_a_session_that_has_ended_shows_nothing_more(page: Any, running: Running) -> None:
    page.goto("/recherche")
    enter(page, "marie")
    page.wait_for_selector("text=Numéro de téléphone, nom, société")
    page.request.get("/sortir")
    page.fill("input", "Martin")
    page.press("input", "Enter")
    page.wait_for_selector("text=Votre session est terminée")


def test_a_technician_sees_how_a_call_went_and_what_was_wrong(page: Any) -> None:
    page.goto(f"/?ticket={HEARD}")
    enter(page, "paul")
    page.wait_for_selector("text=Déroulé de l’appel")
    assert page.locator("iframe[src*='/deroule/']").count() == 0, "drawn, and noted, when somebody wants to see it"
    page.locator("label", has_text="Montrer l’image").click()
    course = page.frame_locator("iframe[src*='/deroule/']")
    course.locator("li.gene b", has_text="ElevenLabs a refusé").wait_for()
    picture = course.locator("svg")
    box = picture.bounding_box()
    assert box is not None and box["width"] > 1000 and box["height"] > 400
    assert picture.locator("polygon").count() >= 2
    assert picture.locator("text", has_text="restart_phone").count() == 1
    overflow = course.locator("body").evaluate("body => body.scrollWidth - body.clientWidth")
    assert overflow <= 0, "the picture is scrolled in its own frame, the page is not"
