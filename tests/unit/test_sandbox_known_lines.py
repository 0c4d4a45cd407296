"""The scripted transcriber knows the callers we play, whatever piece of their sound it gets."""

from __future__ import annotations

from sav_engine.sandbox.caller_lines import SHIPPED_SOUNDS, shipped_texts, sound_name
from sav_engine.sandbox.known_lines import KnownLines

LINES = {text: (SHIPPED_SOUNDS / sound_name(text)).read_bytes() for text in sorted(shipped_texts())}
KNOWN = KnownLines(LINES)
WIFI = "Bonjour, je n'ai plus de wifi depuis ce matin."


def test_each_line_is_heard_as_itself_wherever_it_begins():
    for text, pcm in LINES.items():
        assert KNOWN.words(bytes(1_234) + pcm + bytes(800)) == text


def test_a_line_that_was_cut_is_heard_up_to_there():
    heard = KNOWN.words(LINES[WIFI][: len(LINES[WIFI]) // 2])
    assert heard and WIFI.startswith(heard) and heard != WIFI


def test_two_lines_are_heard_in_their_order():
    assert KNOWN.words(LINES["Non, pas encore."] + LINES[WIFI]) == f"Non, pas encore. {WIFI}"


def test_silence_and_strangers_are_nobody():
    assert KNOWN.words(bytes(16_000)) == ""
    assert KNOWN.words(bytes(range(256)) * 100) == ""
    assert KnownLines({}).words(LINES[WIFI]) == ""
