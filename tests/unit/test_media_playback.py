"""Sound on its way to the caller: what is sent, and what can still be taken back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.media.playback import FADE_SAMPLES, Playback

BLOCK = bytes(range(1, 161)) * 2


def playing(blocks: int) -> Playback:
    playback = Playback()
    playback.add(BLOCK * blocks)
    return playback


def test_what_was_dropped_is_not_sent_and_the_rest_was() -> None:
    playback = playing(3)
    assert playback.take() == BLOCK
    playback.drop()
    assert (playback.is_done, playback.was_dropped) == (True, True)
    assert playback.take() != BLOCK and playback.take() is None
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
    assert playback.take() is None, "nothing had been heard of it: there is nothing to fade"


def samples(block: bytes | None) -> list[int]:
    return list(np.frombuffer(block or b"", "<i2"))


def test_a_paused_bot_fades_and_goes_on_at_the_very_sample_rising_again() -> None:
    playback = Playback()
    playback.add(np.arange(1_000, 1_800, dtype="<i2").tobytes())
    assert samples(playback.take()) == list(range(1_000, 1_160))
    playback.pause()
    fading = samples(playback.take())
    assert fading[0] == 1_160 and fading[79] == 0 and not any(fading[80:]), "10 ms of what came next, dying away"
    assert (playback.take(), playback.sent_s) == (None, 0.02), "which does not count as said"
    playback.resume()
    rising = samples(playback.take())
    assert rising[0] == 0 and rising[80:] == list(range(1_240, 1_320)), "at the sample where it stopped"
    assert all(0 <= value <= 1_160 + n for n, value in enumerate(rising))
    assert samples(playback.take()) == list(range(1_320, 1_480))


def test_a_pause_taken_back_before_the_next_block_is_not_heard_at_all() -> None:
    playback = playing(3)
    playback.take()
    playback.pause()
    playback.resume()
    assert playback.take() == BLOCK


def test_a_bot_cut_off_does_not_click() -> None:
    playback = playing(3)
    playback.take()
    playback.drop()
    fading = samples(playback.take())
    assert fading[0] == samples(BLOCK)[0] and not any(fading[79:])
    assert playback.take() is None


@given(st.lists(st.integers(0, 500).map(lambda n: bytes([n % 250 + 1]) * (2 * n)), max_size=12), st.data())
def test_whatever_is_added_and_paused_comes_out_once_and_in_order(pieces: list[bytes], data: st.DataObject) -> None:
    playback, out = Playback(), list[int]()
    for piece in pieces:
        playback.add(piece)
        for _ in range(data.draw(st.integers(0, 3))):
            paused = data.draw(st.booleans())
            playback.pause() if paused else playback.resume()
            before = playback.sent_s
            block = samples(playback.take())
            assert not paused or playback.sent_s == before, "what is heard while it is paused does not count"
            out += [] if paused else block
    playback.resume()
    playback.finish()
    while not playback.is_done:
        out += samples(playback.take())
    whole = samples(b"".join(pieces))
    assert len(out) % 160 == 0 and not any(out[len(whole) :])
    for at in range(0, len(whole), 160):
        begin = at + FADE_SAMPLES  # only the first samples of a block may be on the rise
        assert out[begin : at + 160][: max(len(whole) - begin, 0)] == whole[begin : at + 160]
    assert playback.sent_s * 8_000 == pytest.approx(len(whole))


@pytest.mark.parametrize("samples", [160, 7_999, 8_000, 8_001, 30_000])
def test_long_sound_is_cut_into_the_same_frames_as_short_sound(samples: int) -> None:
    pcm = np.random.default_rng(samples).integers(-32_768, 32_767, samples).astype("<i2").tobytes()
    whole, pieces = Playback(), Playback()
    whole.add(pcm)
    for at in range(0, len(pcm), 334):
        pieces.add(pcm[at : at + 334])
    whole.finish()
    pieces.finish()
    assert list(whole.frames) == list(pieces.frames)
    assert all(type(frame) is bytes and frame.startswith(b"\x10\x01\x40") for frame in whole.frames)
    assert b"".join(frame[3:] for frame in whole.frames)[: len(pcm)] == pcm
