"""A client's frame past the library: what the other side's library reads is what was said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wsproto import ConnectionType
from wsproto.connection import Connection
from wsproto.events import BytesMessage

from sav_engine.providers.websocket_frame import frame


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
    assert read_back(frame(message)) == [message]


@given(st.lists(st.binary(min_size=1, max_size=400), min_size=1, max_size=5))
def test_messages_one_behind_the_other_stay_apart(messages: list[bytes]) -> None:
    assert read_back(b"".join(map(frame, messages))) == messages


def test_each_message_has_a_mask_of_its_own() -> None:
    assert len({frame(bytes(8)) for _ in range(50)}) == 50
