"""A connection on which bytes go out without a task: in order, whole, and with TLS as Trio's own server knows it."""

from __future__ import annotations

import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import attrs
import pytest
import trio
import trustme
from trio.testing import wait_all_tasks_blocked

from sav_engine.providers import deepgram, elevenlabs_multi, vendor_stream
from sav_engine.providers.deepgram_reactions import Unreachable
from sav_engine.providers.vendor_stream import VendorStream, opened
from sav_engine.providers.websocket import connected, probe
from sav_engine.providers.websocket_opening import SocketLost
from tests.kit.transcriber import caller, rig

MANY_BYTES = 8 << 20  # more than the kernel's buffers of both ends together
HOST = "vendor.test"


def soft(sock: socket.socket) -> None:
    """Close by a reset."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


@asynccontextmanager
async def plain() -> AsyncIterator[tuple[VendorStream, trio.SocketStream]]:
    """Ours and the vendor's end."""
    [listener] = await trio.open_tcp_listeners(0, host="127.0.0.1")
    port: int = listener.socket.getsockname()[1]
    async with trio.open_nursery() as nursery, await opened("127.0.0.1", port, nursery, is_secure=False) as ours:
        async with listener, await listener.accept() as theirs:
            yield ours, theirs
        nursery.cancel_scope.cancel()


async def all_of(stream: trio.abc.ReceiveStream, count: int) -> bytes:
    got = bytearray()
    while len(got) < count and (data := await stream.receive_some()):
        got += data
    return bytes(got)


async def test_what_is_put_is_there_before_any_task_has_run():
    async with plain() as (ours, theirs):
        ours.put(b"one ")
        ours.put(b"two")
        assert theirs.socket._sock.recv(100) == b"one two"
        assert ours.has_room


async def test_what_the_kernel_does_not_take_comes_in_order_when_there_is_room():
    pieces = [bytes([number]) * (MANY_BYTES // 8) for number in range(8)]
    async with plain() as (ours, theirs):
        for piece in pieces:
            ours.put(piece)
        assert not ours.has_room
        assert await all_of(theirs, MANY_BYTES) == b"".join(pieces)
        await ours.wait_send_all_might_not_block()
        assert ours.has_room


async def test_who_is_cancelled_while_he_sends_has_sent_all_the_same():
    async with plain() as (ours, theirs):
        with trio.move_on_after(0.01) as patience:
            await ours.send_all(bytes(MANY_BYTES))
        assert patience.cancelled_caught
        ours.put(b"end")
        assert (await all_of(theirs, MANY_BYTES + 3)).endswith(b"\0end")


async def test_a_vendor_who_is_gone_is_told_to_who_sends_and_to_who_waits():
    async with plain() as (ours, theirs):
        ours.put(bytes(MANY_BYTES))
        async with trio.open_nursery() as nursery:
            nursery.start_soon(told_broken, ours)
            await wait_all_tasks_blocked()
            soft(theirs.socket._sock)
            await theirs.aclose()
        with pytest.raises(trio.BrokenResourceError):
            ours.put(b"more")
        assert await ours.receive_some() == b"", "the kernel tells of a reset once, and has told who sent"


async def told_broken(stream: VendorStream) -> None:
    with pytest.raises(trio.BrokenResourceError):
        await stream.wait_send_all_might_not_block()


async def test_a_closed_stream_takes_nothing_and_gives_nothing():
    async with plain() as (ours, _):
        await ours.aclose()
        await ours.aclose()
        with pytest.raises(trio.ClosedResourceError):
            ours.put(b"late")
        with pytest.raises(trio.ClosedResourceError):
            await ours.receive_some()


# ------------------------------------------------------------ TLS


@attrs.frozen
class Vendor:
    """Ours and Trio's end of one connection, agreed on."""

    ours: VendorStream
    theirs: trio.SSLStream[trio.SocketStream]


@pytest.fixture
def authority(monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """The only one we trust. Names of the test are looked up on loopback."""
    authority = trustme.CA()
    context = ssl.create_default_context()
    context.options |= ssl.OP_NO_RENEGOTIATION
    authority.configure_trust(context)
    monkeypatch.setattr(vendor_stream, "trusted", lambda: context)
    monkeypatch.setattr(vendor_stream.trio, "open_tcp_stream", on_loopback(trio.open_tcp_stream))
    return authority


def on_loopback(connect):
    async def connected(host, port):
        return await connect("127.0.0.1", port)

    return connected


def identity(authority: trustme.CA, version: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.maximum_version = version
    authority.issue_cert(HOST).configure_cert(context)
    return context


@asynccontextmanager
async def secure(context: ssl.SSLContext) -> AsyncIterator[Vendor]:
    [listener] = await trio.open_ssl_over_tcp_listeners(0, context, host="127.0.0.1", https_compatible=True)
    port: int = listener.transport_listener.socket.getsockname()[1]
    async with listener, trio.open_nursery() as nursery:
        accepted: list[trio.SSLStream[trio.SocketStream]] = []
        nursery.start_soon(accept, listener, accepted)
        async with await opened(HOST, port, nursery, is_secure=True) as ours:
            await wait_all_tasks_blocked()
            yield Vendor(ours, accepted[0])
        nursery.cancel_scope.cancel()


async def accept(listener, accepted) -> None:
    stream = await listener.accept()
    await stream.do_handshake()
    accepted.append(stream)


BOTH_VERSIONS = pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=str)


@BOTH_VERSIONS
async def test_both_ends_read_what_the_other_has_said(authority, version):
    async with secure(identity(authority, version)) as line:
        line.ours.put(b"sound")
        assert await all_of(line.theirs, 5) == b"sound"
        await line.theirs.send_all(b"words")
        assert await line.ours.receive_some() == b"words"


@BOTH_VERSIONS
async def test_much_in_both_directions_at_once_stays_in_order(authority, version):
    sound, words = (bytes([number]) * MANY_BYTES for number in (1, 2))
    async with secure(identity(authority, version)) as line, trio.open_nursery() as nursery:
        line.ours.put(sound)
        line.ours.put(b"end")
        assert not line.ours.has_room
        nursery.start_soon(line.theirs.send_all, words)
        assert await all_of(line.ours, MANY_BYTES) == words
        assert await all_of(line.theirs, MANY_BYTES + 3) == sound + b"end"


async def test_a_vendor_who_says_good_bye_and_one_who_only_closes_have_both_closed(authority):
    for says_it in (True, False):
        async with secure(identity(authority)) as line:
            await (line.theirs if says_it else line.theirs.transport_stream).aclose()
            assert await line.ours.receive_some() == b""


async def test_what_is_no_tls_after_the_handshake_breaks_the_line(authority):
    async with secure(identity(authority)) as line:
        await line.theirs.transport_stream.send_all(b"HTTP/1.1 500 sorry\r\n\r\n")
        with pytest.raises(trio.BrokenResourceError):
            await line.ours.receive_some()
        with pytest.raises(trio.BrokenResourceError):
            line.ours.put(b"sound, from where all calls are carried: no other error may come of it")


async def test_our_good_bye_is_said(authority):
    async with secure(identity(authority)) as line:
        await line.ours.aclose()
        assert await line.theirs.receive_some() == b""


def test_the_machines_authorities_are_read_once():
    assert vendor_stream.trusted() is vendor_stream.trusted()
    assert vendor_stream.trusted().verify_mode is ssl.CERT_REQUIRED
    assert vendor_stream.trusted().check_hostname


# ------------------------------------------------------------ a vendor's socket over it


@attrs.frozen
class At:
    """websocket.Address"""

    port: int
    host: str = HOST

    def resource(self) -> str:
        return "/"

    def is_secure(self) -> bool:
        return True

    def place(self) -> tuple[str, int]:
        return self.host, self.port

    def headers(self) -> list[tuple[bytes, bytes]]:
        return []


async def test_a_stranger_behind_the_vendors_name_is_refused_and_named(authority):
    ending = await ending_with(identity(trustme.CA()))
    assert str(ending).startswith("injoignable (SSLCertVerificationError : ")
    assert "issuer" in str(ending)
    for fault in (deepgram.fault_of(ending), elevenlabs_multi.fault_of(ending)):
        assert "issuer" in str(fault) and "ca-certificates" in str(fault), "the cure is here, not at the vendor's"


async def test_a_certificate_of_another_name_is_refused_and_named(authority):
    ending = await ending_with(identity(authority), host="other.test")
    assert "other.test" in str(ending)


async def ending_with(context: ssl.SSLContext, host: str = HOST) -> Unreachable:
    async with trio.open_nursery() as nursery:
        [listener] = await nursery.start(partial(trio.serve_ssl_over_tcp, refused, 0, context, host="127.0.0.1"))
        ending = await probe(At(listener.transport_listener.socket.getsockname()[1], host))
        nursery.cancel_scope.cancel()
    assert isinstance(ending, Unreachable)
    return ending


async def refused(stream) -> None:
    with pytest.raises(trio.BrokenResourceError):
        await stream.do_handshake()


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n"], ids=["cut", "no TLS"])
async def test_a_handshake_that_cannot_be_is_noticed_at_once(authority, answer):
    async def serve(stream) -> None:
        await stream.send_all(answer) if answer else None
        await stream.aclose()

    async with trio.open_nursery() as nursery:
        [listener] = await nursery.start(partial(trio.serve_tcp, serve, 0, host="127.0.0.1"))
        began_s = trio.current_time()
        assert isinstance(await probe(At(listener.socket.getsockname()[1])), Unreachable)
        assert trio.current_time() - began_s < 1
        nursery.cancel_scope.cancel()


async def test_a_handshake_that_is_never_answered_is_given_up(authority, autojump_clock):
    async with trio.open_nursery() as nursery:
        [listener] = await nursery.start(partial(trio.serve_tcp, mute, 0, host="127.0.0.1"))
        ending = await probe(At(listener.socket.getsockname()[1]))
        assert ending == Unreachable("pas de réponse en 2 s")
        nursery.cancel_scope.cancel()


async def test_a_call_over_tls_is_understood(authority):
    """The whole client against the vendor's stand-in, with TLS taken off before it."""
    async with rig("oui bien sûr") as vendor, trio.open_nursery() as nursery:

        async def relay(stream: trio.SSLStream[trio.SocketStream]) -> None:
            async with (
                stream,
                await trio.open_tcp_stream("127.0.0.1", vendor.port) as inner,
                trio.open_nursery() as both,
            ):
                both.start_soon(copy, stream, inner)
                await copy(inner, stream)
                both.cancel_scope.cancel()

        serve = partial(
            trio.serve_ssl_over_tcp, relay, 0, identity(authority), host="127.0.0.1", https_compatible=True
        )
        [listener] = await nursery.start(serve)
        port = listener.transport_listener.socket.getsockname()[1]
        over_tls = attrs.evolve(vendor.vendor, listen=attrs.evolve(vendor.vendor.listen, url=f"wss://{HOST}:{port}"))
        async with caller(type(vendor.transcriber)(over_tls)) as pierre:
            answer = await pierre.answer(await pierre.speaks(1))
        assert answer.text == "oui bien sûr"
        assert vendor.sent().count("bytes:1600") >= 10
        nursery.cancel_scope.cancel()


async def mute(stream: trio.SocketStream) -> None:
    await trio.sleep_forever()


async def copy(come: trio.abc.ReceiveStream, goes: trio.abc.SendStream) -> None:
    try:
        while data := await come.receive_some():
            await goes.send_all(data)
    except (trio.BrokenResourceError, trio.ClosedResourceError):
        pass  # the call is over


async def test_a_lost_socket_says_so_to_who_puts():
    async with rig("oui") as vendor, connected(vendor.vendor.listen) as socket_:
        socket_.put(b"sound")
        await socket_._stream.aclose()
        with pytest.raises(SocketLost):
            socket_.put(b"sound")
