"""A person at the page: by microphone, without one, and where there is no room."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .conftest import CHROMIUM, FAKE_MICROPHONE, Browse, microphone_of

pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason=f"no {CHROMIUM} on this machine")

YOUR_TURN = "#floor-text:text-is('à vous')"
LOUD = """async (meter) => {
  while (Number(meter.style.getPropertyValue('--level')) < 0.3) await new Promise((done) => setTimeout(done, 20));
}"""
TURN_MS = 60_000  # of an answer by embedded models on a busy machine


def wait_state(page: Any, state: str) -> None:
    page.wait_for_selector(f"#state:text-is('{state}')", timeout=TURN_MS)


def say(page: Any, sentence: str) -> None:
    page.click(f"#sentences button:text-is('{sentence.replace(chr(39), chr(92) + chr(39))}')")


def test_a_call_by_microphone_ends_with_its_transcript_and_ticket_on_the_screen(
    browse: Browse, tmp_path: Path
) -> None:
    sound = microphone_of(tmp_path / "caller.wav", 1.0, "Bonjour, je n'ai plus de wifi depuis ce matin.")
    page = browse(*FAKE_MICROPHONE, f"--use-file-for-fake-audio-capture={sound}%noloop")
    page.uncheck("#mic")
    page.click("#dial")
    page.wait_for_selector("#transcript .bot:has-text('Sophie Dubois')", timeout=TURN_MS)
    page.wait_for_selector("#floor[data-who=bot]")
    page.locator("#level-bot").evaluate(LOUD)
    page.wait_for_selector(YOUR_TURN, timeout=TURN_MS)
    page.check("#mic")  # which is when the file begins
    page.wait_for_selector("#floor[data-who=self]", timeout=TURN_MS)
    page.wait_for_selector("#transcript .self:has-text('wifi'):has-text('sûr à')", timeout=TURN_MS)
    assert "Le micro écoute" in page.inner_text("#mic-state")
    wait_state(page, "ask_restarted")
    for state, sentence in (
        ("ask_line", "Non, pas encore."),
        ("restart_box", "Oui, je vous appelle de mon portable."),
        ("verify", "C'est fait, je viens de redémarrer la box."),
        ("resolved", "Oui, ça marche maintenant, merci beaucoup."),
    ):
        page.wait_for_selector(YOUR_TURN, timeout=TURN_MS)
        say(page, sentence)
        wait_state(page, state)
    page.wait_for_selector("#ticket:visible dd:text-is('résolu')", timeout=TURN_MS)
    assert "Sophie Dubois" in page.inner_text("#ticket")
    assert page.locator("#bars li").count() >= 4
    assert page.locator("#bars i.endpointing").first.bounding_box()["width"] > 0
    assert "ce matin" in page.inner_text("#slots dd[data-name=since]")
    assert "le robot a raccroché" in page.inner_text("#transcript .end")
    assert page.inner_text("#dial") == "Appeler"


def test_a_refused_microphone_is_said_and_sentences_keys_and_hanging_up_remain(browse: Browse) -> None:
    page = browse("--use-fake-device-for-media-stream", "--deny-permission-prompts")
    page.select_option("#caller", label="numéro masqué")
    page.click("#dial")
    page.wait_for_selector("#notice:has-text('Le micro est refusé')")
    assert not page.is_checked("#mic")
    page.wait_for_selector("#transcript .bot")
    page.fill("#words", "Bonjour.")
    page.press("#words", "Enter")
    page.wait_for_selector("#transcript .note:has-text('vous dites : Bonjour.')", timeout=TURN_MS)
    page.click("#keys button:text-is('0')")
    page.wait_for_selector("#transcript .self:has-text('touche 0')")
    page.click("#dial")
    page.wait_for_selector("#transcript .end")
    page.wait_for_selector("#ticket:visible dl dt", timeout=TURN_MS)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1280, 720), (1920, 1080)])
def test_the_main_things_are_on_a_laptop_screen_without_scrolling(
    browse: Browse, scheme: str, width: int, height: int
) -> None:
    page = browse(viewport={"width": width, "height": height}, color_scheme=scheme)
    assert page.evaluate("document.scrollingElement.scrollHeight <= innerHeight && scrollX === 0")
    for element in ("#dial", "#level-bot", "#keys button:last-child", "#floor", "#state", "#legend", "#slots"):
        box = page.locator(element).bounding_box()
        assert box is not None and box["y"] + box["height"] <= height, element
