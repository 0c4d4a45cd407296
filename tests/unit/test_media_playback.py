"""Sound on its way to the caller: what is sent, and what can still be taken back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.media.playback import Playback

BLOCK = bytes(range(1, 161)) * 2


def playing(blocks: int) -> Playback:
    playback = Playback()
    playback.add(BLOCK * blocks)
    return playback


def test_what_was_dropped_is_not_sent_and_the_rest_was() -> None:
    playback = playing(3)
    assert playback.take() == BLOCK
    playback.drop()
    assert (playback.take(), playback.is_done, playback.was_dropped) == (None, True, True)
    assert playback.sent_s == pytest.approx(0.02)


def test_a_voice_that_is_late_is_waited_for_in_silence() -> None:
    playback = playing(1)
    assert playback.take() == BLOCK
    assert (playback.take(), playback.is_done, playback.starved_blocks) == (None, False, 1)
    playback.add(BLOCK)
    playback.finish()
    assert (playback.take(), playback.is_done) == (BLOCK, True)


def test_the_last_block_is_filled_up_with_silence() -> None:
    playback = Playback()
    playback.add(b"\x01\x01")
    assert playback.take() is None  # more may come
    playback.finish()
    assert playback.take() == b"\x01\x01".ljust(320, b"\0")
    assert playback.is_done


def test_sound_for_a_dropped_playback_is_ignored() -> None:
    playback = playing(1)
    playback.drop()
    playback.add(BLOCK)
    assert playback.take() is None


@given(st.lists(st.integers(0, 500).map(lambda n: bytes([n % 250 + 1]) * (2 * n)), max_size=12), st.data())
def test_whatever_is_added_and_paused_comes_out_once_and_in_order(pieces: list[bytes], data: st.DataObject) -> None:
    playback, out = Playback(), b""
    for piece in pieces:
        playback.add(piece)
        for _ in range(data.draw(st.integers(0, 3))):
            paused = data.draw(st.booleans())
            playback.pause() if paused else playback.resume()
            block = playback.take()
            assert not (paused and block)
            out += block or b""
    playback.resume()
    playback.finish()
    while not playback.is_done:
        out += playback.take() or b""
    whole = b"".join(pieces)
    assert out[: len(whole)] == whole
    assert not any(out[len(whole) :]) and len(out) % 320 == 0
    assert playback.sent_s * 16_000 == pytest.approx(len(whole))
