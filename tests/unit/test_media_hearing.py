"""Two blocks of a calm line heard at once are heard as one by one."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID
from zlib import crc32

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sav_engine.audio.activity import GATE_MIN, GATE_RATIO, Floors
from sav_engine.audio.pcm import pcm_of
from sav_engine.media.counters import Counters
from sav_engine.media.ear import Ear
from sav_engine.media.hearing import hear_blocks, hear_pairs
from sav_engine.media.inbox import Inbox
from sav_engine.turns.events import AudioBatch, LineEvent, SpeechStarted, SpeechStopped
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


class Noting:
    """A detector of one line that notes the sound it is given. unlike: blocks that it does not take for speech."""

    def __init__(self) -> None:
        self.sound = b""
        self.unlike: set[bytes] = set()

    def __call__(self) -> Noting:
        return self

    def score_all(self, asked: Sequence[tuple[object, bytes]]) -> list[float]:
        return [self._score(sound) for _, sound in asked]

    def _score(self, sound: bytes) -> float:
        self.sound += sound
        if sound[-BLOCK:] in self.unlike:
            return 0.1
        return float(np.random.default_rng(crc32(sound[-BLOCK:])).choice([0.4, 0.6, 1.0]))

    def pass_over(self, block: bytes) -> None:
        self.sound += block

    def close(self) -> None:
        """Nothing to give back."""


class Noted(Inbox):
    """What a call is told, in order: batches of sound by how much came up to then."""

    def __init__(self) -> None:
        super().__init__(Counters())
        self.told: list[object] = []
        self.samples = 0

    def put(self, event: LineEvent) -> None:
        if isinstance(event, SpeechStarted | SpeechStopped):
            self.told.append((event, self.samples))

    def put_sound(self, batch: AudioBatch) -> None:
        self.samples += len(batch.pcm) // 2


def open_line() -> tuple[Ear, Floors, Noting, Noted]:
    floors, detector, inbox = Floors(), Noting(), Noted()
    ear = Ear(inbox, detector, Counters(), floors=floors)
    ear.hear(writer.uuid(UUID(int=1)) + writer.SILENCE_FRAME, 1.0)
    return ear, floors, detector, inbox


LOUDNESSES = st.sampled_from([5.0, 5.0, 5.0, 200.0, 12_000.0, 12_000.0])  # soft, or loud, but perhaps faded
BLOCKS = st.lists(st.tuples(LOUDNESSES, st.integers(1, 8)), min_size=1, max_size=20)


@settings(deadline=None, max_examples=60)
@given(BLOCKS, st.integers(0, 1000), st.integers(0, 2**160 - 1))
def test_whatever_comes_in_pairs_is_told_of_as_block_by_block(
    rows: list[tuple[float, int]], seed: int, unlike: int
) -> None:
    loudnesses = [loudness for loudness, count in rows for _ in range(count)]
    blocks = [noise(loudness, seed + at)[:BLOCK] for at, loudness in enumerate(loudnesses)]
    (by_pairs, floors, detector, told), (one_by_one, their_floors, their_detector, their_told) = (
        open_line(),
        open_line(),
    )
    # Of a pair inside of speech only the second is asked about: the first goes on with what was said.
    by_frames, _, alone, told_by_frames = open_line()
    detector.unlike = their_detector.unlike = alone.unlike = {
        block for at, block in enumerate(blocks) if at % 2 and unlike >> at & 1
    }
    for at, (first, second) in enumerate(zip(blocks[::2], blocks[1::2], strict=False)):
        by_pairs.came_s = one_by_one.came_s = 1.0 + at * 0.04
        apart, speech = hear_pairs([by_pairs], [first + second], floors)
        hear_blocks([], [], 0, floors, detector, speech, apart)
        hear_blocks([one_by_one], [first], 1, their_floors, their_detector)
        hear_blocks([one_by_one], [second], 0, their_floors, their_detector)
        by_frames.hear(writer.audio(first), by_pairs.came_s - 0.02)
        by_frames.hear(writer.audio(second), by_pairs.came_s)
        assert told.told == their_told.told == told_by_frames.told
        assert (by_pairs.is_calm, by_pairs.is_turning) == (one_by_one.is_calm, one_by_one.is_turning)
        assert detector.sound == their_detector.sound == alone.sound
    assert b"".join(by_pairs.batch) == b"".join(one_by_one.batch)


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
