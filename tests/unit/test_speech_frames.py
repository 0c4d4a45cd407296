"""What engine and speech worker say to each other arrives as it was sent, however the pipe cuts it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.providers.speech_frames import (
    LENGTHS,
    Decoder,
    Message,
    Ready,
    Recognise,
    Recognised,
    Refused,
    Speak,
    Spoken,
    encode,
)

numbers = st.integers(0, 2**40)
seconds = st.floats(-100, 100)
messages: st.SearchStrategy[Message] = st.one_of(
    st.builds(Recognise, job=numbers, expects=st.text(), pcm=st.binary()),
    st.builds(Speak, job=numbers, text=st.text(), pause=st.booleans()),
    st.builds(Ready, voice=st.text(), recogniser_s=seconds, voice_s=seconds),
    st.builds(Refused, where=st.text(), what=st.text(), fix=st.text()),
    st.builds(Recognised, job=numbers, text=st.text(), confidence=seconds, score=seconds, took_s=seconds),
    st.builds(Spoken, job=numbers, pcm=st.binary(), took_s=seconds),
)


@given(st.lists(messages, max_size=4), st.lists(st.integers(0, 400), max_size=6))
def test_any_messages_in_any_pieces_are_the_same_messages(sent: list[Message], cuts: list[int]) -> None:
    stream = b"".join(encode(message) for message in sent)
    edges = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    decoder, got = Decoder(), list[Message]()
    for start, stop in pairwise(edges):
        got += decoder.feed(stream[start:stop])
    assert got == sent


@pytest.mark.parametrize(
    "stream",
    [
        b"Traceback (most recent call last):",  # a library printed where messages go
        LENGTHS.pack(2, 0) + b"{}",
        LENGTHS.pack(4, 0) + b"nope",
        LENGTHS.pack(20, 0) + b'{"kind": "Surprise"}',
    ],
)
def test_nonsense_is_refused(stream: bytes) -> None:
    with pytest.raises(ValueError):
        Decoder().feed(stream)
