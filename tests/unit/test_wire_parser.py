"""AudioSocket frames: the failing streams first, then what holds for any bytes."""

from __future__ import annotations

from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.errors import WireError
from sav_engine.wire import writer
from sav_engine.wire.frames import (
    DTMF_KEYS,
    RATE_HZ,
    AudioFrame,
    DtmfFrame,
    ErrorFrame,
    Frame,
    HangupFrame,
    UnknownFrame,
    UuidFrame,
)
from sav_engine.wire.parser import BadStream, Parser, Side, State

CALL = UUID("77632586-8764-4145-6589-898291957903")
OPENING = writer.uuid(CALL)


def outcome(side: Side, *pieces: bytes) -> tuple[list[Frame], int | None]:
    """All frames of the pieces, and the offset of the WireError if there was one."""
    parser, frames = Parser(side), []
    for piece in pieces:
        try:
            frames += parser.feed(piece)
        except BadStream as fault:
            return frames + fault.frames, fault.offset
    return frames, None


def test_the_opening_of_a_real_call_is_read_as_captured() -> None:
    frames, _ = outcome("from_asterisk", bytes.fromhex("01001077632586876441456589898291957903"))
    assert frames == [UuidFrame(CALL)]


@pytest.mark.parametrize(
    ("stream", "offset"),
    [
        pytest.param(b"GET / HTTP/1.1\r\n", 0, id="http"),
        pytest.param(b"\x16\x03\x01\x02\x00\x01", 0, id="tls"),
        pytest.param(writer.SILENCE_FRAME, 0, id="sound before the UUID"),
        pytest.param(b"\x00\x00\x00", 0, id="hang-up before the UUID"),
        pytest.param(b"\x01\x00\x11" + bytes(17), 1, id="UUID of 17 bytes"),
        pytest.param(b"\x01\xff\xff", 1, id="UUID of 65535 bytes, refused before they come"),
        pytest.param(OPENING + OPENING, 19, id="second UUID"),
        pytest.param(OPENING + writer.SILENCE_FRAME + OPENING, 342, id="second UUID after sound"),
    ],
)
def test_what_asterisk_never_sends_is_refused_at_its_byte(stream: bytes, offset: int) -> None:
    with pytest.raises(WireError) as caught:
        Parser("from_asterisk").feed(stream)
    assert caught.value.offset == offset
    assert f"byte {offset}:" in str(caught.value)


@pytest.mark.parametrize(
    ("stream", "offset"),
    [
        pytest.param(b"\xff\x00\x01\x01", 0, id="error frame: Asterisk drops the call"),
        pytest.param(OPENING, 0, id="UUID"),
        pytest.param(writer.SILENCE_FRAME + writer.dtmf("1"), 323, id="DTMF"),
        pytest.param(b"\x42\x00\x00", 0, id="unknown kind"),
        pytest.param(b"\x10\x00\x00", 1, id="sound of length 0"),
        pytest.param(b"\x00\x00\x01x", 1, id="hang-up with a payload"),
        pytest.param(b"\x00\x00\x00" + writer.SILENCE_FRAME, 3, id="sound after the hang-up"),
        pytest.param(b"\x00\x00\x00\x00", 3, id="one byte after the hang-up"),
    ],
)
def test_what_asterisk_would_drop_a_call_for_is_refused(stream: bytes, offset: int) -> None:
    _, found = outcome("from_engine", stream)
    assert found == offset


def test_frames_before_the_bad_byte_are_not_lost_and_the_fault_stays() -> None:
    parser = Parser("from_asterisk")
    with pytest.raises(BadStream) as caught:
        parser.feed(OPENING + writer.dtmf("5") + OPENING)
    assert caught.value.frames == [UuidFrame(CALL), DtmfFrame("5")]
    with pytest.raises(WireError) as again:
        parser.feed(writer.SILENCE_FRAME)
    assert (again.value.offset, parser.state) == (caught.value.offset, State.BROKEN)


def test_a_later_asterisk_with_new_kinds_is_understood() -> None:
    stream = OPENING + b"\x42\x00\x02hi" + b"\xff\x00\x01\x07" + writer.dtmf("#")
    frames, offset = outcome("from_asterisk", stream)
    assert frames == [UuidFrame(CALL), UnknownFrame(0x42, 2), ErrorFrame(b"\x07"), DtmfFrame("#")]
    assert offset is None


@pytest.mark.parametrize(
    ("frame", "meant"),
    [
        pytest.param(b"\x10\x00\x03abc", AudioFrame(8_000, b"ab"), id="odd length loses its last byte"),
        pytest.param(b"\x10\x00\x01a", UnknownFrame(0x10, 1), id="half a sample is no sound"),
        pytest.param(b"\x10\x00\x00", UnknownFrame(0x10, 0), id="sound without sound"),
        pytest.param(b"\x03\x00\x01x", UnknownFrame(0x03, 1), id="a key no telephone has"),
        pytest.param(b"\x03\x00\x0212", UnknownFrame(0x03, 2), id="two keys in one frame"),
        pytest.param(b"\x12\x00\x04abcd", AudioFrame(16_000, b"abcd"), id="16 kHz"),
    ],
)
def test_odd_frames_do_not_shift_the_next_one(frame: bytes, meant: Frame) -> None:
    frames, _ = outcome("from_asterisk", OPENING + frame + writer.dtmf("1"))
    assert frames == [UuidFrame(CALL), meant, DtmfFrame("1")]


def test_after_a_hang_up_from_the_peer_nothing_counts_any_more() -> None:
    frames, offset = outcome("from_asterisk", OPENING + writer.hangup() + writer.SILENCE_FRAME)
    assert frames == [UuidFrame(CALL), HangupFrame(), UnknownFrame(0x10, 320)]
    assert offset is None


def test_a_frame_cut_short_is_seen_as_pending() -> None:
    parser = Parser("from_asterisk")
    parser.feed(OPENING + writer.SILENCE_FRAME[:100])
    assert parser.pending_bytes == 100
    assert "talking at byte 19, 100 waiting" in repr(parser)


def test_the_longest_payload_is_one_frame() -> None:
    longest = writer.audio(bytes(65_534))
    frames, _ = outcome("from_asterisk", OPENING, longest[:40_000], longest[40_000:])
    assert frames[1] == AudioFrame(8_000, bytes(65_534))


# ---------------------------------------------------------------- what holds for any bytes

even_bytes = st.binary(min_size=1, max_size=400).map(lambda half: half + half)
from_asterisk = st.one_of(
    st.sampled_from(DTMF_KEYS).map(lambda key: (writer.dtmf(key), DtmfFrame(key))),
    st.tuples(even_bytes, st.sampled_from(list(RATE_HZ.values()))).map(
        lambda sound: (writer.audio(*sound), AudioFrame(sound[1], sound[0]))
    ),
    st.just((writer.SILENCE_FRAME, AudioFrame(8_000, bytes(320)))),
)
plausible = st.lists(
    st.one_of(
        st.just(OPENING),
        st.just(writer.hangup()),
        from_asterisk.map(lambda pair: pair[0]),
        st.binary(max_size=12),
    ),
    max_size=8,
).map(b"".join)
sides = st.sampled_from(["from_asterisk", "from_engine"])


def cut(stream: bytes, cuts: list[int]) -> list[bytes]:
    at = [0, *sorted(c % (len(stream) + 1) for c in cuts), len(stream)]
    return [stream[a:b] for a, b in pairwise(at)]


@given(st.uuids(), st.lists(from_asterisk, max_size=10), st.lists(st.integers(0, 9_999), max_size=6))
def test_what_is_written_is_read_whatever_the_split(
    call_id: UUID, sent: list[tuple[bytes, Frame]], cuts: list[int]
) -> None:
    stream = writer.uuid(call_id) + b"".join(raw for raw, _ in sent)
    expected = [UuidFrame(call_id), *(frame for _, frame in sent)]
    assert outcome("from_asterisk", *cut(stream, cuts)) == (expected, None)


@given(sides, st.one_of(st.binary(max_size=400), plausible), st.lists(st.integers(0, 9_999), max_size=6))
def test_any_bytes_give_frames_or_one_error_and_the_split_does_not_matter(
    side: Side, stream: bytes, cuts: list[int]
) -> None:
    whole = outcome(side, stream)
    assert outcome(side, *cut(stream, cuts)) == whole
    assert outcome(side, *(bytes([byte]) for byte in stream)) == whole
    assert whole[1] is None or 0 <= whole[1] < len(stream)


@given(even_bytes)
def test_the_engine_s_own_frames_are_what_asterisk_takes(pcm: bytes) -> None:
    frames, offset = outcome("from_engine", writer.frames_of(pcm) + writer.hangup())
    assert (frames[-1], offset) == (HangupFrame(), None)
    blocks = [frame.payload for frame in frames if isinstance(frame, AudioFrame)]
    assert {len(block) for block in blocks} == {320}
    assert b"".join(blocks)[: len(pcm)] == pcm
