"""I/O. Who may enter, and the page's few files.

The page can make calls and hear them, so that it is for the person at this machine and for nobody else: it listens on
the loopback; it answers to this machine's own names only, because a foreign name can be made to point here; and its
address holds a token, because others may have accounts on this machine. A socket must come from the page itself.
"""

from __future__ import annotations

import re
from functools import partial
from importlib.resources import files
from secrets import compare_digest

import attrs
import trio
from trio_websocket import ConnectionClosed, wrap_server_stream

from ..sandbox.http_server import Reply, Request, serve_http
from .session import House, converse

HOST = "127.0.0.1"
PAGES_MAX = 4  # open at once; each may hold a call
MESSAGE_BYTES_MAX = 64_000  # a sentence, or a second of sound
OURS = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?")
FILES = {
    "": ("index.html", "text/html; charset=utf-8"),
    "style.css": ("style.css", "text/css; charset=utf-8"),
    "page.js": ("page.js", "text/javascript; charset=utf-8"),
    "sound.js": ("sound.js", "text/javascript; charset=utf-8"),
    "worklets.js": ("worklets.js", "text/javascript; charset=utf-8"),
}
SOCKET = "socket"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self' ws://{host}; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
TEXT = "text/plain; charset=utf-8"
ELSEWHERE = "Cette page ne répond qu'à cette machine, sous le nom 127.0.0.1 ou localhost.\n".encode()
NOTHING = "Rien ici : ouvrez l'adresse entière que « sav talk » a écrite.\n".encode()


@attrs.frozen
class Doors:
    """One served page. token: in its address."""

    token: str
    house: House
    rooms: trio.CapacityLimiter = attrs.field(factory=lambda: trio.CapacityLimiter(PAGES_MAX))

    async def serve(self, port: int, *, task_status: trio.TaskStatus[int] = trio.TASK_STATUS_IGNORED) -> None:
        """Until cancelled. Reports the port (a free one for 0). Raises OSError when it cannot be had."""
        serving = partial(serve_http, self.answer, host=HOST, port=port, upgrade=self.upgrade)
        await serving(task_status=task_status)

    def address(self, port: int) -> str:
        return f"http://{HOST}:{port}/{self.token}/"

    async def answer(self, request: Request, reply: Reply) -> None:
        """One of the page's files."""
        name = self.asked(request)
        if not names_us(request):
            await reply.whole(403, ELSEWHERE, TEXT)
        elif name not in FILES or request.method != "GET":
            await reply.whole(404, NOTHING, TEXT)
        else:
            file, content_type = FILES[name]
            body = (files(__package__) / "page" / file).read_bytes()
            await reply.whole(200, body, content_type, headers(request.header("host")))

    async def upgrade(self, request: Request, stream: trio.abc.Stream) -> None:
        """A socket of the page. Anybody else gets a short no."""
        is_from_page = request.header("origin") == f"http://{request.header('host')}"
        if not names_us(request) or not is_from_page or self.asked(request) != SOCKET:
            await refuse(stream, "403 Forbidden")
            return
        try:
            self.rooms.acquire_on_behalf_of_nowait(stream)
        except trio.WouldBlock:
            await refuse(stream, "503 Service Unavailable")
            return
        try:
            await self._converse(stream)
        finally:
            self.rooms.release_on_behalf_of(stream)

    async def _converse(self, stream: trio.abc.Stream) -> None:
        async with trio.open_nursery() as nursery:
            try:
                handshake = await wrap_server_stream(nursery, stream, max_message_size=MESSAGE_BYTES_MAX)
                socket = await handshake.accept()
            except ConnectionClosed:
                return  # it was no WebSocket after all, or has gone
            await converse(socket, self.house)
            nursery.cancel_scope.cancel()

    def asked(self, request: Request) -> str | None:
        """What is wanted behind the token; None without it."""
        token, slash, name = request.path.removeprefix("/").partition("/")
        return name if slash and compare_digest(token.encode(), self.token.encode()) else None


def names_us(request: Request) -> bool:
    """The name it was asked by is this machine's own. The port may differ: a tunnel has another at its far end."""
    return OURS.fullmatch(request.header("host")) is not None


def headers(host: str) -> dict[str, str]:
    return {
        "content-security-policy": POLICY.format(host=host),
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "cross-origin-resource-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
    }


async def refuse(stream: trio.abc.Stream, status: str) -> None:
    await stream.send_all(f"HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".encode())
