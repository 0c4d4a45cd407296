"""A vendor's socket against a server that speaks byte by byte: what it reads, what it answers, how it ends."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial

import attrs
import pytest
import trio
from hypothesis import given, settings
from hypothesis import strategies as st
from wsproto import ConnectionType, WSConnection
from wsproto.events import (
    AcceptConnection,
    BytesMessage,
    CloseConnection,
    Event,
    Ping,
    Pong,
    RejectConnection,
    RejectData,
    Request,
    TextMessage,
)

from sav_engine.providers.deepgram_reactions import Closed, Refused, Unreachable
from sav_engine.providers.websocket import Socket, connected, probe
from sav_engine.providers.websocket_opening import ANSWER_BYTES_MAX, SocketLost

BYTES_MAX = 1_000


@attrs.frozen
class At:
    """websocket.Address"""

    port: int

    def resource(self) -> str:
        return "/v1/listen?model=nova-3"

    def is_secure(self) -> bool:
        return False

    def place(self) -> tuple[str, int]:
        return "127.0.0.1", self.port

    def headers(self) -> list[tuple[bytes, bytes]]:
        return [(b"Authorization", b"Token canary")]


class Server:
    """The other end of one socket. heard: all events, the first is the request."""

    def __init__(self, stream: trio.SocketStream) -> None:
        self.stream = stream
        self.ws = WSConnection(ConnectionType.SERVER)
        self.heard: list[Event] = []

    async def say(self, *events: Event, pieces: int = 1) -> None:
        data = b"".join(self.ws.send(event) for event in events)
        size = -(-len(data) // pieces)
        for at in range(0, len(data), size):
            await self.stream.send_all(data[at : at + size])
            await trio.lowlevel.checkpoint()

    async def hear(self) -> Event:
        """The next event."""
        before = len(self.heard)
        while len(self.heard) == before:
            self.ws.receive_data(await self.stream.receive_some() or None)
            self.heard += self.ws.events()
        return self.heard[before]


Serve = Callable[[Server], Awaitable[None]]


@asynccontextmanager
async def serving(serve: Serve) -> AsyncIterator[At]:
    async def one(stream: trio.SocketStream) -> None:
        server = Server(stream)
        assert isinstance(await server.hear(), Request)
        await serve(server)

    async with trio.open_nursery() as nursery:
        [listener] = await nursery.start(partial(trio.serve_tcp, one, 0, host="127.0.0.1"))
        yield At(listener.socket.getsockname()[1])
        nursery.cancel_scope.cancel()


@asynccontextmanager
async def session(serve: Serve) -> AsyncIterator[Socket]:
    async with serving(serve) as at, connected(at, bytes_max=BYTES_MAX) as socket:
        yield socket


async def lost(socket: Socket) -> object:
    with pytest.raises(SocketLost) as told:
        await socket.receive()
    return told.value.ending


# ------------------------------------------------------------ the handshake


async def test_what_we_ask_for_is_asked_and_the_vendors_number_is_kept():
    asked: list[Event] = []

    async def serve(server: Server) -> None:
        asked.extend(server.heard)
        await server.say(AcceptConnection(extra_headers=[(b"dg-request-id", b"42-a")]))
        await trio.sleep_forever()

    async with session(serve) as socket:
        assert socket.request_id == "42-a"
    [request] = asked
    assert isinstance(request, Request)
    assert request.target == "/v1/listen?model=nova-3"
    assert request.host.startswith("127.0.0.1:")
    assert (b"authorization", b"Token canary") in [(name.lower(), value) for name, value in request.extra_headers]
    assert request.extensions == [], "nothing is compressed"


async def test_words_in_the_same_packet_as_the_answer_are_heard():
    async def serve(server: Server) -> None:
        await server.say(AcceptConnection(), TextMessage("first"), TextMessage("second"))
        await trio.sleep_forever()

    async with session(serve) as socket:
        assert [await socket.receive(), await socket.receive()] == ["first", "second"]


@pytest.mark.parametrize("pieces", [1, 7])
async def test_a_refusal_is_read_to_its_end(pieces):
    async def serve(server: Server) -> None:
        body = b'{"err_code": "INVALID_AUTH", "err_msg": "no such key"}'
        reject = RejectConnection(
            status_code=401, headers=[(b"content-length", str(len(body)).encode())], has_body=True
        )
        await server.say(reject, RejectData(body), pieces=pieces)
        await trio.sleep_forever()

    async with serving(serve) as at:
        ending = await probe(at)
    assert isinstance(ending, Refused)
    assert (ending.refusal.status, ending.refusal.code, ending.refusal.text) == (401, "INVALID_AUTH", "no such key")


async def test_a_refusal_without_end_is_not_read_for_ever():
    async def serve(server: Server) -> None:
        await server.stream.send_all(b"HTTP/1.1 503 Busy\r\n\r\n" + b"x" * (2 * ANSWER_BYTES_MAX))
        await trio.sleep_forever()

    async with serving(serve) as at:
        ending = await probe(at)
    assert isinstance(ending, Refused) and ending.refusal.status == 503


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"", "sans réponse"),
        (b"HTTP/1.1 10", "sans réponse"),
        (b"SSH-2.0-OpenSSH_9.2\r\n\r\n", "incompréhensible"),
        (
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
            "incompréhensible",
        ),
    ],
    ids=["cut", "cut in the answer", "another protocol", "no key"],
)
async def test_no_answer_and_nonsense_are_noticed_at_once(answer, why):
    async def serve(server: Server) -> None:
        await server.stream.send_all(answer) if answer else None
        await server.stream.send_eof() if why == "sans réponse" else await trio.sleep_forever()

    async with serving(serve) as at:
        began_s = trio.current_time()
        ending = await probe(at)
        assert trio.current_time() - began_s < 1
    assert isinstance(ending, Unreachable) and why in str(ending)


# ------------------------------------------------------------ what comes


@settings(max_examples=50)
@given(text=st.text(min_size=1, max_size=60), cuts=st.lists(st.integers(1, 59), max_size=4), pieces=st.integers(1, 9))
def test_a_message_in_any_parts_is_heard_whole(text, cuts, pieces):
    ends = [*sorted({cut for cut in cuts if cut < len(text)}), len(text)]
    parts = [text[begin:end] for begin, end in zip([0, *ends], ends, strict=False)]

    async def serve(server: Server) -> None:
        await server.say(AcceptConnection())
        await server.say(
            *(TextMessage(part, message_finished=number == len(parts)) for number, part in enumerate(parts, 1)),
            BytesMessage(b"and bytes"),
            pieces=pieces,
        )
        await server.say((await server.hear()).response())

    async def main() -> None:
        async with session(serve) as socket:
            assert [await socket.receive(), await socket.receive()] == [text, b"and bytes"]

    trio.run(main)


async def test_a_ping_is_answered_between_the_sound_we_put():
    answered: list[Event] = []

    async def serve(server: Server) -> None:
        await server.say(AcceptConnection())
        await server.hear()
        await server.say(Ping(b"are you there"))
        while not any(isinstance(event, Pong) for event in server.heard):
            await server.hear()
        answered.extend(server.heard[1:])
        await server.say(TextMessage("thanks"))
        await trio.sleep_forever()

    async with session(serve) as socket:
        socket.put(b"sound")
        assert await socket.receive() == "thanks"
    assert [type(event) for event in answered] == [BytesMessage, Pong]
    assert answered[1].payload == b"are you there"


async def test_a_message_that_is_too_long_closes_the_session_and_says_so():
    told: list[Event] = []

    async def serve(server: Server) -> None:
        await server.say(
            AcceptConnection(), TextMessage("fits"), TextMessage("x" * (BYTES_MAX + 1)), TextMessage("y")
        )
        told.append(await server.hear())
        await trio.sleep_forever()

    async with session(serve) as socket:
        assert await socket.receive() == "fits"
        ending = await lost(socket)
        assert isinstance(ending, Closed) and ending.code == 1009
        with pytest.raises(SocketLost):
            socket.put(b"sound")
        await trio.sleep(0.02)
    assert isinstance(told[0], CloseConnection) and told[0].code == 1009


async def test_a_close_is_answered_and_its_reason_told_after_what_was_said_before():
    told: list[Event] = []

    async def serve(server: Server) -> None:
        await server.say(AcceptConnection(), TextMessage("last"), CloseConnection(1011, "NET-0001\n idle"))
        told.append(await server.hear())

    async with session(serve) as socket:
        assert await socket.receive() == "last"
        assert await lost(socket) == await lost(socket) == Closed(1011, "NET-0001 idle")
        with pytest.raises(SocketLost):
            socket.put("KeepAlive")
        await trio.sleep(0.02)
    assert isinstance(told[0], CloseConnection) and told[0].code == 1011


@pytest.mark.parametrize(
    ("last", "code"),
    [(b"", 1006), (b"\x81\x05hal", 1006), (b"\xff\xff\xff\xff", 1002), (b"\x81\x02\xff\xfe", 1007)],
    ids=["cut", "cut in a message", "no frame", "no text"],
)
async def test_a_cut_and_nonsense_on_an_open_socket_are_a_loss(last, code):
    async def serve(server: Server) -> None:
        await server.say(AcceptConnection(), TextMessage("before"))
        await server.stream.send_all(last) if last else None
        await server.stream.aclose()

    async with session(serve) as socket:
        assert await socket.receive() == "before"
        ending = await lost(socket)
        assert isinstance(ending, Closed) and ending.code == code


# ------------------------------------------------------------ our good-bye


async def test_our_good_bye_is_said_and_answered_whatever_comes_meanwhile():
    told: list[Event] = []

    async def serve(server: Server) -> None:
        await server.say(AcceptConnection())
        told.append(await server.hear())
        await server.stream.send_all(b"\x89\x00" + b"\x81\x04late" + b"\x88\x02\x03\xe8")  # a ping, words, a close

    async with session(serve):
        pass
    assert isinstance(told[0], CloseConnection) and told[0].code == 1000


async def test_a_vendor_who_does_not_say_good_bye_is_not_waited_for():
    async def serve(server: Server) -> None:
        await server.say(AcceptConnection())
        await trio.sleep_forever()

    async with serving(serve) as at:
        began_s = trio.current_time()
        async with connected(at):
            pass
        assert trio.current_time() - began_s < 1
