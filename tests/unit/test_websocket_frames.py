"""Frames of our own: what a library reads of ours is what was said, and we read a server as the library does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wsproto import ConnectionType
from wsproto.connection import Connection
from wsproto.events import BytesMessage, CloseConnection, Message, TextMessage
from wsproto.events import Ping as TheirPing
from wsproto.events import Pong as TheirPong

from sav_engine.providers.websocket_frame import BINARY, TOO_BIG, Broken, Closing, Item, Ping, Reader, frame


def read_back(sent: bytes) -> list[bytes]:
    server = Connection(ConnectionType.SERVER)
    server.receive_data(sent)
    pieces: list[bytes] = []
    whole: list[bytes] = []
    for event in server.events():
        assert isinstance(event, BytesMessage)
        pieces.append(bytes(event.data))
        if event.message_finished:
            whole.append(b"".join(pieces))
            pieces.clear()
    return whole


@pytest.mark.parametrize("size", [1, 3, 4, 5, 125, 126, 1_600, 65_535, 65_536, 70_001])
def test_a_message_of_any_size_arrives_as_it_was(size: int) -> None:
    message = bytes(at * 7 % 256 for at in range(size))
    assert read_back(frame(BINARY, message)) == [message]


@given(st.lists(st.binary(min_size=1, max_size=400), min_size=1, max_size=5))
def test_messages_one_behind_the_other_stay_apart(messages: list[bytes]) -> None:
    assert read_back(b"".join(frame(BINARY, message) for message in messages)) == messages


def test_each_message_has_a_mask_of_its_own() -> None:
    assert len({frame(BINARY, bytes(8)) for _ in range(50)}) == 50


# ------------------------------------------------------------ what a server says

PARTS = st.lists(st.text(max_size=200), min_size=1, max_size=4)
SAID = st.lists(
    st.one_of(
        PARTS.map(lambda parts: [TextMessage(part, message_finished=part is parts[-1]) for part in parts]),
        st.binary(max_size=70_000).map(lambda data: [BytesMessage(data)]),
        st.binary(max_size=125).map(lambda payload: [TheirPing(payload)]),
        st.binary(max_size=125).map(lambda payload: [TheirPong(payload)]),
    ),
    max_size=6,
)
CLOSES = st.one_of(
    st.none(), st.builds(CloseConnection, st.sampled_from([1000, 1008, 1011, 4000]), st.text(max_size=30))
)


def bytes_of(said: list[list[object]], close: CloseConnection | None) -> bytes:
    server = Connection(ConnectionType.SERVER)
    data = b"".join(server.send(event) for events in said for event in events)
    return data + (server.send(close) if close else b"")


def pieces_of(data: bytes, cuts: list[int]) -> list[bytes]:
    ends = [*sorted({cut % (len(data) + 1) for cut in cuts}), len(data)]
    return [data[begin:end] for begin, end in zip([0, *ends], ends, strict=False)]


def as_the_library_reads(pieces: list[bytes]) -> list[object]:
    client = Connection(ConnectionType.CLIENT)
    items: list[object] = []
    parts: list[str | bytes] = []
    for piece in pieces:
        if items and isinstance(items[-1], CloseConnection):
            break
        client.receive_data(piece)
        for event in client.events():
            if isinstance(event, Message):
                parts.append(event.data if isinstance(event, TextMessage) else bytes(event.data))
                if event.message_finished:
                    items.append(parts[0][:0].join(parts))
                    parts = []
            elif not isinstance(event, TheirPong):
                items.append(event)
            if isinstance(event, CloseConnection):
                break
    return items


def in_our_words(item: object) -> object:
    match item:
        case TheirPing(payload=payload):
            return Ping(bytes(payload))
        case CloseConnection(code=code, reason=reason):
            return Closing(int(code), reason or "")
    return item


def as_we_read(pieces: list[bytes], bytes_max: int = 1 << 20) -> list[Item]:
    reader = Reader(bytes_max)
    return [item for piece in pieces for item in reader.feed(piece)]


@given(SAID, CLOSES, st.lists(st.integers(0, 200_000), max_size=6))
def test_a_server_is_read_as_the_library_reads_it(said, close, cuts):
    pieces = pieces_of(bytes_of(said, close), cuts)
    assert as_we_read(pieces) == [in_our_words(item) for item in as_the_library_reads(pieces)]


@given(st.binary(max_size=300), st.lists(st.integers(0, 300), max_size=4))
def test_nonsense_is_nonsense_to_both_and_never_an_exception(data, cuts):
    ours, theirs = as_we_read(pieces_of(data, cuts)), as_the_library_reads([data])
    assert [item for item in ours if isinstance(item, str | bytes)] == [
        item for item in theirs if isinstance(item, str | bytes)
    ]
    if any(isinstance(item, Broken) and item.code != TOO_BIG for item in ours):
        whole = as_the_library_reads([data + bytes(70_000)])  # it looks at a frame when all of it is there
        assert isinstance(whole[-1], CloseConnection)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\x81\x81abcdX", 1002),  # masked
        (b"\xc1\x01x", 1002),  # compressed, which nobody agreed on
        (b"\x83\x00", 1002),  # of a kind that does not exist
        (b"\x8b\x00", 1002),
        (b"\x09\x00", 1002),  # a ping in parts
        (b"\x89\x7e\x00\x80", 1002),  # a long ping
        (b"\x80\x01x", 1002),  # goes on with nothing
        (b"\x01\x01x\x81\x01y", 1002),  # another begins within
        (b"\x88\x01x", 1002),  # half a code
        (b"\x81\x01\xff", 1007),
        (b"\x88\x03\x03\xe8\xff", 1007),
        (b"\x81\x7e\x04\x01", 1009),  # told by its head: not read first
        (b"\x01\x7e\x03\xe8" + bytes(1_000) + b"\x80\x19", 1009),  # in parts
    ],
)
def test_what_is_wrong_is_told_with_its_code_and_ends_it(data, code):
    reader = Reader(1_024)
    *_, last = reader.feed(data)
    assert isinstance(last, Broken) and last.code == code
    assert reader.feed(b"\x81\x02hi") == []


def test_nothing_is_read_after_the_servers_last_word():
    assert as_we_read([b"\x88\x00\x81\x02hi", b"\x81\x02hi"]) == [Closing(1005, "")]
