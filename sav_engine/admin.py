"""I/O. The small HTTP server for those who watch the engine: /metrics, /healthz, /readyz; /calls on this machine.

One request a connection, GET and HEAD only. Everything is bounded: a port scanner, a stuck scraper or a flood of
connections costs the calls nothing. Pages are rendered in a worker thread: in the loop it would delay sound by
40 to 70 ms.
"""

from __future__ import annotations

import errno
import json
from collections.abc import Callable, Mapping, Sequence
from ipaddress import ip_address

import attrs
import h11
import trio
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.registry import Collector

from .errors import ListenError, reason_of

CONNECTIONS_MAX = 20  # a scraper, a balancer and some curious people; further ones wait in the kernel's backlog
BACKLOG = 20
REQUEST_S = 5.0  # from connect to the last byte of the answer; Prometheus itself gives up after 10 s
LINGER_S = 0.5  # lets the peer read an early answer to a request it is still sending
HEADERS_BYTES_MAX = 16_384  # a scraper sends some hundred bytes
RECEIVE_BYTES = 4096
PAUSE_S = 0.2  # after running out of file handles: calls may end meanwhile
OUT_OF_HANDLES = (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM)

OWN_NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})

Readiness = Callable[[], tuple[bool, str]]
Facts = Callable[[], Mapping[str, object]]
TEXT = "text/plain; charset=utf-8"
JSON = "application/json"


@attrs.frozen
class Page:
    status: int
    content_type: str
    body: bytes


NOT_FOUND = Page(404, TEXT, b"pages : /metrics /healthz /readyz /calls\n")
NOT_ALLOWED = Page(405, TEXT, b"GET ou HEAD seulement\n")
NOT_FROM_AFAR = Page(403, TEXT, b"seulement depuis la machine du moteur : sav top\n")
HEALTHY = Page(200, TEXT, b"ok\n")


@attrs.frozen
class Desk:
    """What the pages are made from. renderer: one page of figures at a time, not in the threads of the databases."""

    registry: Collector
    readiness: Readiness
    facts: Facts = dict
    calls: Facts = dict
    renderer: trio.CapacityLimiter = attrs.field(factory=lambda: trio.CapacityLimiter(1))


async def serve(
    host: str,
    port: int,
    registry: Collector,
    readiness: Readiness,
    facts: Facts = dict,
    calls: Facts = dict,
    *,
    task_status: trio.TaskStatus[tuple[str, int]] = trio.TASK_STATUS_IGNORED,
) -> None:
    """Listen and answer until cancelled. Reports the address really listened on (port 0 takes a free one).

    readiness: (ready, reason in one line); facts: what /readyz says besides; calls: what /calls says, which only
    this machine is told. All are asked in the loop, so they only look at what is known.
    Raises ListenError when the port cannot be had.
    """
    desk = Desk(registry, readiness, facts, calls)
    rooms = trio.Semaphore(CONNECTIONS_MAX)
    sockets = await listen(host, port)
    async with trio.open_nursery() as connections:
        for listener in sockets:
            connections.start_soon(_accept, listener, desk, rooms, connections)
        task_status.started(sockets[0].getsockname()[:2])


async def listen(host: str, port: int) -> Sequence[trio.socket.SocketType]:
    """Sockets for every address of the host; more than one for a name such as localhost. Raises ListenError."""
    try:
        listeners = await trio.open_tcp_listeners(port, host=host, backlog=BACKLOG)
    except OSError as fault:
        raise ListenError(where=f"{host}:{port}", what=_why(fault), fix=_cure(fault)) from fault
    return [listener.socket for listener in listeners]


def _why(fault: OSError) -> str:
    match fault.errno:
        case errno.EADDRINUSE:
            return "ce port est déjà pris par un autre programme"
        case errno.EACCES:
            return "ce port est réservé à root"
        case errno.EADDRNOTAVAIL:
            return "cette machine n'a pas cette adresse"
        case _:
            return f"on ne peut pas y écouter ({reason_of(fault)})"


def _cure(fault: OSError) -> str:
    if fault.errno == errno.EADDRINUSE:
        return "arrêtez-le (ss -ltnp le nomme), ou donnez un autre port par PROMETHEUS_PORT (0 : un port libre)"
    return "changez PROMETHEUS_HOST ou PROMETHEUS_PORT"


# ---------------------------------------------------------------- connections


async def _accept(
    listener: trio.socket.SocketType, desk: Desk, rooms: trio.Semaphore, connections: trio.Nursery
) -> None:
    with listener:
        while True:
            await rooms.acquire()
            peer = await _wait_peer(listener)
            connections.start_soon(_serve_one, peer, desk, rooms)


async def _wait_peer(listener: trio.socket.SocketType) -> trio.socket.SocketType:
    while True:
        try:
            peer, _ = await listener.accept()
        except OSError as fault:
            if fault.errno in OUT_OF_HANDLES:
                await trio.sleep(PAUSE_S)
            elif fault.errno != errno.ECONNABORTED:  # that peer went away while it was in the queue
                raise
        else:
            return peer


async def _serve_one(peer: trio.socket.SocketType, desk: Desk, rooms: trio.Semaphore) -> None:
    try:
        with peer, trio.move_on_after(REQUEST_S):
            await _exchange(trio.SocketStream(peer), desk)
    except trio.BrokenResourceError:
        pass  # whoever asked has gone
    finally:
        rooms.release()


async def _exchange(stream: trio.SocketStream, desk: Desk) -> None:
    """One request, one answer; then wait a moment for the peer to close first, lest a reset overtake the answer."""
    connection = h11.Connection(h11.SERVER, max_incomplete_event_size=HEADERS_BYTES_MAX)
    try:
        request = await _wait_request(stream, connection)
    except h11.RemoteProtocolError as fault:
        await stream.send_all(_response(connection, Page(fault.error_status_hint, TEXT, f"{fault}\n".encode())))
    else:
        if request is None:
            return
        answer = _response(
            connection, await _page(request, desk, is_near=_is_near(stream.socket)), is_head=request.method == b"HEAD"
        )
        await stream.send_all(answer)
    with trio.move_on_after(LINGER_S):
        await stream.send_eof()
        while await stream.receive_some(RECEIVE_BYTES):
            pass


async def _wait_request(stream: trio.SocketStream, connection: h11.Connection) -> h11.Request | None:
    """The request; None when the peer says nothing. Raises h11.RemoteProtocolError."""
    while True:
        match connection.next_event():
            case h11.NEED_DATA:
                connection.receive_data(await stream.receive_some(RECEIVE_BYTES))
            case h11.Request() as request:
                return request
            case _:
                return None


def _is_near(peer: trio.socket.SocketType) -> bool:
    """On this machine. A browser here that was lured to a foreign name comes from here as well: see `_names_us`."""
    try:
        address, own = (ip_address(end()[0]) for end in (peer.getpeername, peer.getsockname))
    except OSError:
        return False  # it has gone
    return own == address or (getattr(address, "ipv4_mapped", None) or address).is_loopback


def _names_us(request: h11.Request) -> bool:
    """The name that was asked for is this machine's own, and not one that somebody lets point to it."""
    host = next((value.decode("latin-1") for name, value in request.headers if name == b"host"), "")
    return host.rpartition(":")[0] in OWN_NAMES or host in OWN_NAMES


async def _page(request: h11.Request, desk: Desk, *, is_near: bool) -> Page:
    if request.method not in (b"GET", b"HEAD"):
        return NOT_ALLOWED
    match request.target.partition(b"?")[0]:
        case b"/metrics":
            body = await trio.to_thread.run_sync(generate_latest, desk.registry, limiter=desk.renderer)
            return Page(200, CONTENT_TYPE_LATEST, body)
        case b"/healthz":
            return HEALTHY
        case b"/readyz":
            return _ready(*desk.readiness(), desk.facts())
        case b"/calls":
            return _calls(desk) if is_near and _names_us(request) else NOT_FROM_AFAR
        case _:
            return NOT_FOUND


def _ready(is_ready: bool, reason: str, facts: Mapping[str, object]) -> Page:
    body = json.dumps({"ready": is_ready, "reason": reason, **facts}, ensure_ascii=False) + "\n"
    return Page(200 if is_ready else 503, JSON, body.encode())


def _calls(desk: Desk) -> Page:
    is_ready, reason = desk.readiness()
    told = {"ready": is_ready, "reason": reason, **desk.facts(), **desk.calls()}
    return Page(200, JSON, (json.dumps(told, ensure_ascii=False) + "\n").encode())


def _response(connection: h11.Connection, page: Page, *, is_head: bool = False) -> bytes:
    headers = [("Content-Type", page.content_type), ("Content-Length", str(len(page.body))), ("Connection", "close")]
    head = connection.send(h11.Response(status_code=page.status, headers=headers))
    assert head is not None, "h11 gives bytes for every response"
    return head if is_head else head + page.body
