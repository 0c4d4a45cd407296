"""I/O. The real world of the pump: non-blocking TCP sockets and the kernel's timer.

The sockets are the standard library's and never go through Trio's streams: a task switch per frame costs seven times
the frame. Nobody asks the kernel which of them have something: nearly all have, when it is time to look. Trio waits
for three descriptors only: the timer, the listener, and an epoll of connections that are full or whose peer has left.
"""

from __future__ import annotations

import errno
import select
import socket
import struct
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

import trio

from ..errors import ListenError
from .ticker import NS_PER_S, Ticker
from .world import TICK_S

BACKLOG: Final = 256  # connections not accepted yet; a morning rush of every line of a large exchange
ACCEPT_PAUSE_S: Final = 0.1  # when we have run out of descriptors; Asterisk waits 2 s for us

SO_TIMESTAMPNS: Final = 35  # asm-generic/socket.h; the note of a date has the same number
_DATE: Final = struct.Struct("ll")  # a timespec
DATE_ROOM: Final = socket.CMSG_SPACE(_DATE.size)
DATE_SANE_S: Final = 1.0  # nothing waits longer for us to read it, while we live

# What the kernel does for a killed process: a reset instead of an end of stream. Asterisk takes the latter, between
# two frames, for a good-bye and hangs the caller up; after a reset TryExec has failed, and people answer.
_RESET_ON_CLOSE: Final = struct.pack("ii", 1, 0)
_USUAL_CLOSE: Final = struct.pack("ii", 0, 0)

_LEFT: Final = select.EPOLLRDHUP | select.EPOLLHUP | select.EPOLLERR
_WATCHED: Final = select.EPOLLRDHUP | select.EPOLLET  # told once: its end is read then, and at its moments

_OUT_OF_MEANS: Final = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM})


class Sockets:
    """A `World` of sockets. One per process; `stop` it when the pump is over."""

    def __init__(self) -> None:
        self._news = select.epoll()
        self._ticker = Ticker(TICK_S)
        self._watched: set[int] = set()

    def __repr__(self) -> str:
        return f"<Sockets {len(self._watched)} watched>"

    def name(self, conn: socket.socket) -> str:
        return peer_name(conn)

    def watch(self, conn: socket.socket) -> int:
        number = conn.fileno()
        if not self._watched:
            self._ticker.arm()
        self._watched.add(number)
        self._news.register(number, _WATCHED)
        return number

    async def wait_tick(self, every: int, by_s: float) -> int:
        return await self._ticker.wait(every, by_s)

    def receiver(self, conn: socket.socket) -> Callable[[int], bytes]:
        return conn.recv

    def dated_receiver(self, conn: socket.socket) -> Callable[[int], tuple[bytes, float]]:
        conn.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
        return partial(receive_dated, conn)

    def sender(self, conn: socket.socket) -> Callable[[bytes], int]:
        return conn.send

    def watch_room(self, number: int) -> None:
        self._news.modify(number, _WATCHED | select.EPOLLOUT)

    async def wait_news(self) -> Sequence[tuple[int, bool]]:
        await trio.lowlevel.wait_readable(self._news.fileno())
        news = self._news.poll(0)
        for number, what in news:
            if what & select.EPOLLOUT:
                self._news.modify(number, _WATCHED)
        return [(number, bool(what & _LEFT)) for number, what in news]

    async def wait_readable(self, conn: socket.socket) -> None:
        await trio.lowlevel.wait_readable(conn)

    def close(self, conn: socket.socket) -> None:
        if conn.fileno() in self._watched:
            self._watched.remove(conn.fileno())
            self._news.unregister(conn.fileno())  # of a socket that another process has too nobody else would do it
            if not self._watched:
                self._ticker.disarm()
        trio.lowlevel.notify_closing(conn)
        close_gently(conn)
        conn.close()

    def stop(self) -> None:
        self._ticker.close()
        trio.lowlevel.notify_closing(self._news.fileno())
        self._news.close()


def receive_dated(conn: socket.socket, most: int) -> tuple[bytes, float]:
    """Up to so many bytes, and when the kernel got the last of them, on Trio's clock.

    The kernel dates by the wall clock, so what counts is how long ago that was. Where it gave no date, or one that
    cannot be (the clock was set in between), they came just now. Source: socket(7), SO_TIMESTAMPNS; tcp.c of Linux.
    """
    data, notes, _, _ = conn.recvmsg(most, DATE_ROOM)
    now_s, now_ns = trio.current_time(), time.time_ns()
    for level, kind, date in notes:
        if level == socket.SOL_SOCKET and kind == SO_TIMESTAMPNS:
            seconds, ns = _DATE.unpack(date)
            ago_s = (now_ns - seconds * NS_PER_S - ns) / NS_PER_S
            return data, now_s - ago_s if 0 <= ago_s < DATE_SANE_S else now_s
    return data, now_s


def peer_name(conn: socket.socket) -> str:
    """Address and port of the peer; empty when it is gone already."""
    try:
        host, port = conn.getpeername()[:2]
    except OSError:
        return ""
    return f"{host}:{port}"


def close_gently(conn: socket.socket) -> None:
    """Before a close that is meant: what was sent arrives, and then the end of the stream."""
    conn.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _USUAL_CLOSE)


# ---------------------------------------------------------------- the listener


def listen(host: str, port: int) -> socket.socket:
    """A listening socket, non-blocking. port 0: any free one. Resolves names, so call it at start only.

    Raises ListenError, with the cure.
    """
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        return _bound(family, address)
    except OSError as refused:
        what, fix = _why_not(refused, host, port)
        raise ListenError(where=f"{host}:{port}", what=what, fix=fix) from refused


def _bound(family: int, address: tuple[Any, ...]) -> socket.socket:
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        # Restarting must not wait for the connections of the last run; on Linux this lets nobody share the port.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(BACKLOG)
        listener.setblocking(False)
    except OSError:
        listener.close()
        raise
    return listener


def _why_not(refused: OSError, host: str, port: int) -> tuple[str, str]:
    """What to tell the operator, and the cure."""
    if isinstance(refused, socket.gaierror):
        return f"l'adresse « {host} » est inconnue", "indiquez une adresse IP de cette machine, par exemple 127.0.0.1"
    match refused.errno:
        case errno.EADDRINUSE:
            return (
                f"le port {port} est déjà pris par un autre programme",
                f"trouvez-le avec « ss -ltnp | grep :{port} » et arrêtez-le, ou prenez un autre AUDIOSOCKET_PORT",
            )
        case errno.EACCES:
            return f"le port {port} est réservé à root", "choisissez un port au-dessus de 1023"
        case errno.EADDRNOTAVAIL:
            return (
                f"l'adresse {host} n'est pas de cette machine",
                "indiquez 127.0.0.1, 0.0.0.0 ou une adresse de « ip addr »",
            )
        case _:
            return f"impossible d'écouter ici ({refused.strerror})", "vérifiez l'adresse et le port"


async def accept(listener: socket.socket) -> socket.socket:
    """Wait for the next connection: non-blocking, small packets sent at once, no quiet end if we die."""
    while True:
        await trio.lowlevel.wait_readable(listener)
        try:
            conn, _ = listener.accept()
            conn.setblocking(False)
            conn.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            conn.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        except (BlockingIOError, ConnectionError):
            continue  # gone before we came to it
        except OSError as refused:
            if refused.errno not in _OUT_OF_MEANS:
                raise
            await trio.sleep(ACCEPT_PAUSE_S)  # calls that end give descriptors back
        else:
            return conn
