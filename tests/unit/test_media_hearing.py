"""Two blocks of a calm line heard at once are heard as one by one."""

from __future__ import annotations

from uuid import UUID

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.audio.activity import GATE_MIN, GATE_RATIO, Floors
from sav_engine.audio.pcm import pcm_of
from sav_engine.media.counters import Counters
from sav_engine.media.ear import Ear
from sav_engine.media.hearing import hear_blocks, hear_pairs
from sav_engine.media.inbox import Inbox
from sav_engine.wire import writer
from tests.kit.detectors import NO_VOICE

BLOCK = 320  # bytes
MATTERS = GATE_MIN / GATE_RATIO  # under a softer floor than this the gate opens at GATE_MIN


def opened() -> tuple[Ear, Floors]:
    floors, counters = Floors(), Counters()
    ear = Ear(Inbox(counters), NO_VOICE, counters, floors=floors)
    ear.hear(writer.uuid(UUID(int=1)) + writer.SILENCE_FRAME, 1.0)
    ear.flush()
    assert ear.is_calm
    return ear, floors


def noise(loudness: float, seed: int) -> bytes:
    """40 ms of it; loudness: rms in steps of 16 bits."""
    return pcm_of(np.random.default_rng(seed).normal(0.0, loudness, 2 * BLOCK // 2))


@given(st.lists(st.floats(1.0, 300.0), min_size=1, max_size=40), st.integers(0, 1000))
def test_pairs_of_soft_blocks_leave_what_single_ones_leave(loudnesses: list[float], seed: int) -> None:
    (by_pairs, floors), (one_by_one, their_floors) = opened(), opened()
    for at, loudness in enumerate(loudnesses):
        pair = noise(loudness, seed + at)
        by_pairs.came_s = one_by_one.came_s = 1.0 + at * 0.04
        if hear_pairs([by_pairs], [pair], floors)[0]:
            break  # it may be loud, and is heard block by block
        hear_blocks([one_by_one], [pair[:BLOCK]], 1, their_floors, NO_VOICE)
        hear_blocks([one_by_one], [pair[BLOCK:]], 0, their_floors, NO_VOICE)
        assert one_by_one.is_calm, "what passed as a pair holds no loud block"
        mine, theirs = floors.levels[by_pairs.seat], their_floors.levels[one_by_one.seat]
        assert max(mine, MATTERS) == pytest.approx(max(theirs, MATTERS), rel=0.5), "2 dB"
    assert b"".join(by_pairs.batch) == b"".join(one_by_one.batch)
    assert by_pairs.batch_s == one_by_one.batch_s


def test_a_pair_with_one_loud_block_is_given_back_whole() -> None:
    for at in (0, 1):
        ear, floors = opened()
        blocks = [bytes(BLOCK), bytes(BLOCK)]
        blocks[at] = noise(2_000.0, 1)[:BLOCK]
        before = floors.levels[ear.seat]
        assert hear_pairs([ear], [b"".join(blocks)], floors) == ([(ear, b"".join(blocks))], [])
        assert ear.batch == [] and floors.levels[ear.seat] == before


def test_where_an_echo_may_come_a_pair_that_could_be_one_is_given_back() -> None:
    ear, floors = opened()
    floors.levels[ear.seat] = 100 * GATE_MIN
    hum = noise(60.0, 1)
    assert hear_pairs([ear], [hum], floors) == ([], [])
    ear.said.may_return = True
    assert hear_pairs([ear], [hum], floors) == ([(ear, hum)], [])
