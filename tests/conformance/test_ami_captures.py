"""Sessions recorded on a real Asterisk 22.10.1: our parser reads them, our stand-in answers like them."""

import json
import re
from pathlib import Path
from uuid import UUID

import pytest
import trio
from trio.testing import memory_stream_pair

from sav_engine.providers.asterisk_ami_messages import Parser, compose
from sav_engine.sandbox.asterisk_ami import AmiStandIn
from sav_engine.sandbox.exchange import Channel, Exchange

SESSIONS = json.loads((Path(__file__).parents[1] / "fixtures/ami/ami-sessions.json").read_text())["sessions"]
CALL_ID = UUID("40b63124-df50-488c-95c7-d7c70e452ad0")
CHANNEL = "UnicastRTP/127.0.0.1:52596-0x5615f40578a0"
ANSWERED_ALIKE = {"Login", "DBGet", "Getvar", "Ping", "Redirect", "CoreShowChannels", "Logoff"}


def said(session: str, who: str) -> list[str]:
    return [text for _, speaker, text in SESSIONS[session] if speaker == who and text != "<EOF>"]


@pytest.mark.parametrize("session", SESSIONS)
def test_every_message_of_a_real_session_is_read(session):
    parser = Parser()
    messages = parser.feed("".join(said(session, "S")).encode())
    assert parser.banner == "Asterisk Call Manager/11.0.0"
    assert parser.stray_lines == 0
    assert len(messages) == len(said(session, "S")) - 1
    assert all(message.is_response or message.get("Event") for message in messages)


@pytest.mark.parametrize("session", SESSIONS)
def test_what_we_compose_is_what_a_real_asterisk_was_sent(session):
    for request in said(session, "C"):
        pairs = [line.split(": ", 1) for line in request.strip().split("\r\n")]
        (_, action), (_, action_id), *headers = pairs
        assert compose(action, action_id, dict(headers)).decode() == request


def exchange() -> Exchange:
    made = Exchange(frozenset({("transfer", "s")}))
    made.add(
        Channel(
            call_id=CALL_ID,
            number="0612345678",
            caller_name="Jean Dupont",
            name=CHANNEL,
            unique_id="chan-1795357015579",
            engine="127.0.0.1:37757",
            redirect=lambda context, exten: None,
        )
    )
    return made


def exchanges(session: str) -> list[tuple[str, str]]:
    """(request, everything answered to it) of a recorded session."""
    pairs: list[tuple[str, str]] = []
    for _, who, text in SESSIONS[session][1:]:
        if who == "C":
            pairs.append((text, ""))
        elif text != "<EOF>":
            pairs[-1] = (pairs[-1][0], pairs[-1][1] + text)
    return pairs


def shape(answer: str) -> list[list[str]]:
    """Header names of each message, and the values that do not depend on the machine."""
    lines = [re.sub(r"^(Timestamp|Value): .*", r"\1", line) for line in answer.split("\r\n")]
    return [line.split(": ") for line in lines]


@pytest.mark.parametrize("session", ["caller-id-then-redirect", "bad-secret", "not-logged-in", "no-privilege"])
async def test_our_stand_in_answers_a_recorded_client_as_asterisk_did(session, autojump_clock):
    username = "rep" if session == "no-privilege" else "admin"
    server = AmiStandIn(
        exchange(), username, "test", forbidden=frozenset({"redirect"} if session == "no-privilege" else ())
    )
    ours, theirs = memory_stream_pair()
    async with trio.open_nursery() as nursery:
        nursery.start_soon(server.serve, theirs)
        assert await ours.receive_some() == b"Asterisk Call Manager/11.0.0\r\n"
        for request, recorded in exchanges(session):
            action = request.split("\r\n")[0].removeprefix("Action: ")
            if action not in ANSWERED_ALIKE or "SAVCALL" in request or "CALLERID" in request:
                continue  # ways to the caller's number that the engine does not use
            await ours.send_all(request.encode())
            answer = await _receive(ours, recorded.count("\r\n\r\n"))
            if action == "CoreShowChannels":
                assert _names(recorded) >= _names(answer)
            else:
                assert shape(answer) == shape(recorded), request
        await ours.aclose()


async def _receive(stream: trio.abc.ReceiveStream, messages: int) -> str:
    got = ""
    with trio.fail_after(5):
        while got.count("\r\n\r\n") < messages:
            got += bytes(await stream.receive_some()).decode()
    return got


def _names(answer: str) -> set[str]:
    return {line.split(":")[0] for line in answer.split("\r\n") if line}
