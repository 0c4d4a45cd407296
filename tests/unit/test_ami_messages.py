"""AMI as text: what we must never send, and what we must survive reading."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sav_engine.providers.asterisk_ami_messages import (
    READ_LINE_MAX_BYTES,
    SENT_LINE_MAX_BYTES,
    Parser,
    compose,
    is_channel,
    is_dialplan_word,
)

BANNER = b"Asterisk Call Manager/11.0.0\r\n"
PONG = b"Response: Success\r\nActionID: a1\r\nPing: Pong\r\n\r\n"


@pytest.mark.parametrize("evil", ["x\r\n\r\nAction: Originate", "x\ny", "x\ry", "x\0y"])
def test_a_value_cannot_smuggle_in_a_second_action(evil):
    with pytest.raises(ValueError, match="line end"):
        compose("Getvar", "1", {"Variable": evil})


@pytest.mark.parametrize("name", ["", "Bad Name", "X:Y", "X\r\nY", "1st"])
def test_a_header_name_is_a_name(name):
    with pytest.raises(ValueError, match="header name"):
        compose("Getvar", "1", {name: "x"})


def test_a_line_asterisk_would_refuse_is_not_sent():
    with pytest.raises(ValueError, match="bytes long"):
        compose("DBGet", "1", {"Key": "é" * SENT_LINE_MAX_BYTES})


def test_an_action_as_asterisk_wants_it():
    sent = compose("Login", "a1", {"Username": "admin", "Secret": "test", "Events": "off"})
    assert sent == b"Action: Login\r\nActionID: a1\r\nUsername: admin\r\nSecret: test\r\nEvents: off\r\n\r\n"


def test_a_value_with_a_line_end_costs_one_message_not_the_connection():
    parser = Parser()
    broken = b"Response: Success\r\nActionID: a0\r\nValue: un\r\nune ligne perdue\r\n\r\nencore\r\n\r\n"
    first, second = parser.feed(BANNER + broken + PONG)
    assert first.get("Value") == "un"
    assert second.get("Ping") == "Pong"
    assert parser.stray_lines == 2


def test_the_first_header_of_a_name_wins():
    (message,) = Parser().feed(BANNER + b"Response: Success\r\nActionID: true\r\nActionID: forged\r\n\r\n")
    assert message.get("actionid") == "true"


def test_an_endless_line_is_forgotten_and_the_next_message_read():
    parser = Parser()
    parser.feed(BANNER)
    for _ in range(8):
        assert parser.feed(b"x" * READ_LINE_MAX_BYTES) == []
    (message,) = parser.feed(b"\r\n\r\n" + PONG)
    assert message.get("Ping") == "Pong"


def test_a_bare_line_feed_ends_a_line_too():
    (message,) = Parser().feed((BANNER + PONG).replace(b"\r\n", b"\n"))
    assert message.succeeded


@given(st.lists(st.binary(max_size=40)))
def test_any_bytes_are_read_without_an_error_and_the_parser_recovers(pieces):
    parser = Parser()
    for piece in pieces:
        parser.feed(piece)
    assert parser.feed(b"\n\n" + PONG)[-1].get("Ping") == "Pong"


@given(st.data())
def test_the_split_of_the_bytes_does_not_matter(data):
    stream = BANNER + PONG + b"Event: X\r\nA: b\r\n\r\n" + PONG
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)))))
    parser = Parser()
    pieces = [stream[a:b] for a, b in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
    assert [m for piece in pieces for m in parser.feed(piece)] == Parser().feed(stream)


@given(st.text(), st.text())
def test_what_is_composed_is_read_back_as_one_message_or_refused(value, other):
    try:
        sent = compose("Setvar", "id", {"Value": value, "Other": other})
    except ValueError:
        return
    (message,) = Parser().feed(BANNER + b"Event: E\r\n" + sent)
    assert len(message.headers) == 5
    assert message.get("Value") == value.strip(" ")


@pytest.mark.parametrize(
    "name",
    [
        "PJSIP/alice-0000001a",
        "Local/s@sav-00000002;1",
        "UnicastRTP/127.0.0.1:52339-0x7f6144016e30",
        "SIP/+33612345678-0000",
        "IAX2/trunk-1",
        "DAHDI/i1/0612345678-1",
    ],
)
def test_names_of_real_channels_pass(name):
    assert is_channel(name)


@pytest.mark.parametrize(
    "name", ["", "/.*/", "/PJSIP/", "alice", "PJSIP/a\nAction: x", "PJSIP/", "PJSIP/a,b", "PJSIP/é"]
)
def test_what_is_not_a_channel_is_refused(name):
    assert not is_channel(name)


def test_dialplan_words_hold_nothing_that_changes_the_question():
    assert is_dialplan_word("sav-technicien")
    assert is_dialplan_word("s")
    for bad in ("", "a,b", "a)", "a b", "${X}", "a\n"):
        assert not is_dialplan_word(bad)
