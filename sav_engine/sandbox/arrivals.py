"""I/O. When what the engine sent really arrived, by the kernel's own stamps where there are any.

A player of twenty calls is itself late at times: a hole in its reading is no hole in the caller's ear. So each read
takes one frame at most, and its time is that at which the kernel received it (SO_TIMESTAMPNS, Linux; socket(7)).
Frames that waited together have the time of the last one: who is late by more still sees a hole (see `punctual`).
"""

from __future__ import annotations

import socket
import struct
import time
from collections.abc import Iterable

import trio

from ..wire import frames

# 20 ms at 8 kHz: with more in one read, all would get the last one's stamp.
ONE_FRAME_BYTES = frames.HEADER_BYTES + 320
OTHER_BYTES = 65_536  # streams without stamps
SO_TIMESTAMPNS = 35  # <asm-generic/socket.h>; the socket module does not have it
STAMP = struct.Struct("@qq")  # struct timespec
ANCILLARY_BYTES = socket.CMSG_SPACE(STAMP.size)


class Arrivals:
    """The receiving side of a stream, with times. Times are of trio.current_time()."""

    def __init__(self, stream: trio.abc.Stream) -> None:
        self._stream = stream
        self._socket = stream.socket if isinstance(stream, trio.SocketStream) else None
        if self._socket is not None:
            try:
                self._socket.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
            except OSError:  # not Linux
                self._socket = None

    async def receive(self) -> tuple[bytes, float]:
        """What came next, and when; no bytes at the end of the stream. Raises trio.BrokenResourceError."""
        if self._socket is None:
            data = await self._stream.receive_some(OTHER_BYTES)
            return bytes(data), trio.current_time()
        try:
            data, ancillary, _, _ = await self._socket.recvmsg(ONE_FRAME_BYTES, ANCILLARY_BYTES)
        except OSError as fault:
            raise trio.BrokenResourceError from fault
        return data, trio.current_time() - age_s(ancillary)


def age_s(ancillary: Iterable[tuple[int, int, bytes]]) -> float:
    """How long ago the kernel received it; 0 without a stamp."""
    for level, kind, value in ancillary:
        if (level, kind) == (socket.SOL_SOCKET, SO_TIMESTAMPNS):
            seconds, nanoseconds = STAMP.unpack(value[: STAMP.size])
            age_ns: int = time.time_ns() - seconds * 1_000_000_000 - nanoseconds
            return max(0.0, age_ns / 1e9)
    return 0.0
