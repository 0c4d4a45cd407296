"""A sentence the vendor breaks off in: no half word is heard twice, and none is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sav_engine.providers.elevenlabs_tail import Letters, Tail, faded, has_words, quietest

TEXT = "Je vérifie votre ligne."
LETTER_MS = 60
LETTER_BYTES = LETTER_MS * 16


def sound_of(letters: int) -> bytes:
    return b"\x10\x10" * (LETTER_BYTES // 2 * letters)


def piece(text: str) -> tuple[bytes, Letters]:
    return sound_of(len(text)), Letters(text, tuple(LETTER_MS * number for number in range(len(text))))


def cut_after(text: str, *pieces: str) -> tuple[float, str]:
    """How many letters were heard, and what is still to be said."""
    tail, heard = Tail(), b""
    for said in pieces:
        heard += tail.feed(*piece(said), now_s=0.0)
    ending = tail.broken(text)
    return len(heard + ending.pcm) / LETTER_BYTES, ending.rest


def test_the_word_that_was_cut_is_taken_back_and_said_whole():
    assert cut_after(TEXT, "Je vérifie vot") == (len("Je vérifie "), "votre ligne.")


def test_a_cut_between_words_goes_on_with_the_next():
    assert cut_after(TEXT, "Je vérifie", " votre") == (len("Je vérifie votre"), "ligne.")
    assert cut_after(TEXT, "Je vérifie votre ") == (len("Je vérifie votre "), "ligne.")


def test_a_cut_behind_the_last_word_leaves_nothing_to_say():
    assert cut_after(TEXT, "Je vérifie votre ligne") == (len("Je vérifie votre ligne"), "")


def test_a_word_that_is_heard_already_means_the_whole_sentence_again():
    tail = Tail()
    heard = tail.feed(*piece("Je vérif"), now_s=0.0)
    heard += tail.feed(b"", Letters("", ()), now_s=10.0)  # the caller has heard all there is
    ending = tail.broken(TEXT)
    assert (heard + ending.pcm, ending.rest) == (sound_of(8), TEXT)


def test_without_the_times_of_letters_it_is_said_again():
    tail = Tail()
    tail.feed(sound_of(8), None, now_s=0.0)
    assert tail.broken(TEXT).rest == TEXT


def test_letters_of_another_text_are_not_believed():
    assert cut_after(TEXT, "Je check ")[1] == TEXT


def test_it_fades_out_at_its_quietest():
    pcm = b"\x10\x10" * 400 + bytes(160) + b"\x10\x10" * 400
    assert 640 <= quietest(pcm) <= 800
    assert quietest(b"") == 0
    assert faded(sound_of(1))[-2:] == bytes(2)
    assert faded(b"") == b""


@given(st.lists(st.tuples(st.integers(0, 300), st.floats(0, 0.5)), max_size=30))
def test_a_whole_sentence_comes_through_bit_for_bit_and_never_late(pieces):
    tail, out, now_s, fed = Tail(), b"", 0.0, b""
    for number, (samples, later_s) in enumerate(pieces):
        pcm = bytes([number % 256, 1]) * samples
        fed += pcm
        out += tail.feed(pcm, None, now_s)
        assert len(out) % 2 == 0
        kept_s = (len(fed) - len(out)) / 16_000
        assert kept_s <= max(0.0, len(fed) / 16_000 - now_s - 0.2) + 1e-9, "the caller is never made to wait"
        now_s += later_s
    assert out + tail.end() == fed


@given(st.integers(0, len(TEXT)))
def test_wherever_it_is_cut_each_word_is_heard_once(letters):
    heard_letters, rest = cut_after(TEXT, TEXT[:letters]) if letters else (0, TEXT)
    heard = TEXT[: round(heard_letters)] if rest != TEXT else ""
    words = [word.strip(".") for word in (*heard.split(), *rest.split()) if has_words(word)]
    assert words == ["Je", "vérifie", "votre", "ligne"]
