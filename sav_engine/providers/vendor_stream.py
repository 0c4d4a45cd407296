"""I/O. A connection to a vendor on which sound goes out without a task: `put` hands it to the kernel and returns.

Trio's streams send from tasks only, and a task that is woken for each batch on every call costs several times
what it sends. Bytes the kernel does not take at once are kept, in order, and go out when there is room. TLS is the
standard library's, over its memory buffers; Trio opens the connection.
"""

from __future__ import annotations

import contextlib
import functools
import socket
import ssl
from typing import Final

import trio

RECEIVE_BYTES: Final = 65_536


class VendorStream(trio.abc.Stream):
    """nursery: where what is left of a short write is sent; it ends before the stream is closed, or with it."""

    def __init__(self, sock: socket.socket, nursery: trio.Nursery, tls: Tls | None = None) -> None:
        self._sock = sock
        self._nursery = nursery
        self._tls = tls
        self._unsent = b""
        self._is_broken = False
        self._sent = trio.lowlevel.ParkingLot()

    def __repr__(self) -> str:
        return f"<VendorStream {self._sock!r}, {len(self._unsent)} bytes unsent>"

    @property
    def has_room(self) -> bool:
        """The kernel took all there was so far."""
        return not self._unsent

    def put(self, data: bytes | bytearray | memoryview) -> bool:
        """In one piece, behind what was put before; returns whether the kernel took all there was so far.

        Raises trio.BrokenResourceError, trio.ClosedResourceError.
        """
        return self._push(data if self._tls is None else self._tls.sealed(data))

    async def send_all(self, data: bytes | bytearray | memoryview) -> None:
        """`put`, and wait until the kernel has it. Who is cancelled meanwhile has put it all the same."""
        await trio.lowlevel.checkpoint()
        self.put(data)
        await self.wait_send_all_might_not_block()

    async def wait_send_all_might_not_block(self) -> None:
        while self._unsent:
            await self._sent.park()
        if self._is_broken:
            raise trio.BrokenResourceError

    async def receive_some(self, max_bytes: int | None = None) -> bytes:
        """max_bytes is no concern: whoever reads here takes all. b"" when the vendor is done."""
        if self._tls is None:
            return await self._receive()
        while (data := self._tls.opened()) is None:
            if answer := self._tls.own():
                self._push(answer)
            self._tls.feed(await self._receive())
        return data

    async def shake_hands(self) -> None:
        """TLS only. Raises ssl.SSLError, trio.BrokenResourceError."""
        assert self._tls is not None, "there is nothing to agree on"
        while not self._tls.has_agreed():
            self._push(self._tls.own())
            self._tls.feed(await self._receive())
        self._push(self._tls.own())

    async def aclose(self) -> None:
        if self._sock.fileno() >= 0:
            if self._tls is not None and not self._is_broken:
                with contextlib.suppress(trio.BrokenResourceError):
                    self._push(self._tls.farewell())
            trio.lowlevel.notify_closing(self._sock)
            self._sock.close()
        await trio.lowlevel.checkpoint()

    async def _receive(self) -> bytes:
        while self._sock.fileno() >= 0:
            await trio.lowlevel.wait_readable(self._sock)
            try:
                return self._sock.recv(RECEIVE_BYTES)
            except BlockingIOError:
                continue
            except OSError as fault:
                raise trio.BrokenResourceError from fault
        raise trio.ClosedResourceError

    def _push(self, data: bytes | bytearray | memoryview) -> bool:
        if self._is_broken:
            raise trio.BrokenResourceError
        if self._unsent:
            self._unsent += data
            return False
        taken = self._send(data)
        if taken == len(data):
            return True
        self._unsent = bytes(data[taken:])
        self._nursery.start_soon(self._send_rest)
        return False

    def _send(self, data: bytes | bytearray | memoryview) -> int:
        try:
            return self._sock.send(data)
        except BlockingIOError:
            return 0
        except OSError as fault:
            self._is_broken = True
            if self._sock.fileno() < 0:
                raise trio.ClosedResourceError from None
            raise trio.BrokenResourceError from fault

    async def _send_rest(self) -> None:
        try:
            while self._unsent:
                await trio.lowlevel.wait_writable(self._sock)
                self._unsent = self._unsent[self._send(self._unsent) :]
        except (trio.BrokenResourceError, trio.ClosedResourceError):
            self._is_broken, self._unsent = True, b""  # the reader finds out why
        finally:
            self._sent.unpark_all()


class Tls:
    """The client's side of TLS, between two buffers: no socket, no waiting."""

    def __init__(self, context: ssl.SSLContext, host: str) -> None:
        self._came, self._goes = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._came, self._goes, server_hostname=host)

    def sealed(self, data: bytes | bytearray | memoryview) -> bytes:
        """As it goes on the line: one record or some, whole. Raises trio.BrokenResourceError after `opened` has."""
        try:
            self._tls.write(data)  # with renegotiation off it never has to be read first
        except ssl.SSLError as fault:
            raise trio.BrokenResourceError from fault
        return self._goes.read()

    def opened(self) -> bytes | None:
        """What was said in what came so far; None when more has to come, b"" when nothing will.

        A vendor that closes TCP without a word of TLS has closed, as on the web. Source: RFC 8446, 6.1. Raises
        trio.BrokenResourceError for what is no TLS.
        """
        try:
            return self._tls.read(RECEIVE_BYTES)
        except ssl.SSLWantReadError:
            return None
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            return b""
        except ssl.SSLError as fault:
            raise trio.BrokenResourceError from fault

    def own(self) -> bytes:
        """What TLS itself has to say."""
        return self._goes.read()

    def feed(self, data: bytes) -> None:
        """What came; b"" for the end."""
        if data:
            self._came.write(data)
        else:
            self._came.write_eof()

    def has_agreed(self) -> bool:
        """One step of the handshake, with what came so far. Raises ssl.SSLError."""
        try:
            self._tls.do_handshake()
        except ssl.SSLWantReadError:
            return False
        return True

    def farewell(self) -> bytes:
        """That nothing more comes. The other side's is not waited for."""
        with contextlib.suppress(ssl.SSLError):
            self._tls.unwrap()
        return self._goes.read()


@functools.cache
def trusted() -> ssl.SSLContext:
    """The machine's authorities, read once: that takes 40 ms, for which every caller would hear nothing."""
    context = ssl.create_default_context()
    context.options |= ssl.OP_NO_RENEGOTIATION
    return context


async def opened(host: str, port: int, nursery: trio.Nursery, *, is_secure: bool) -> VendorStream:
    """TCP, with TLS where asked. Raises OSError (ssl.SSLError is one), trio.BrokenResourceError."""
    tcp = await trio.open_tcp_stream(host, port)
    sock = socket.socket(fileno=tcp.socket.detach())
    sock.setblocking(False)
    stream = VendorStream(sock, nursery, Tls(trusted(), host) if is_secure else None)
    if is_secure:
        with contextlib.ExitStack() as unless_agreed:
            unless_agreed.callback(sock.close)
            await stream.shake_hands()
            unless_agreed.pop_all()
    return stream
