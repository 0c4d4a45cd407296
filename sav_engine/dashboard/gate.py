"""Nobody passes without a session: what is not on the list of open doors is refused, whatever Streamlit adds.

    request                               without a session              with one
    -----------------------------------   ----------------------------   -------------------------------
    an open door                          passes                         passes
    a page, by GET or HEAD                to the login, and back after    passes
    anything else, a websocket            refused                        passes
    not GET or HEAD, or a websocket,
    from a page of another origin         refused                        refused

The origin is compared with the Host the browser has sent; headers that a proxy may add, and anybody else as well
(X-Forwarded-For and its like), are not looked at.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import quote, urlsplit

from .house import House

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

LOGIN, LOGOUT = "/entrer", "/sortir"
OPEN = frozenset({LOGIN, "/_stcore/health"})
SAFE_METHODS = frozenset({"GET", "HEAD"})
# Nothing comes from, and nothing goes to, another machine. Streamlit styles its elements one by one, and the charts
# compile their expressions: both are allowed here, and nowhere else.
POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
    " img-src 'self' data: blob:; font-src 'self' data:; media-src 'self' blob:;"
    " connect-src 'self'; frame-src 'self'; worker-src 'self' blob:; object-src 'none';"
    " frame-ancestors 'self'; base-uri 'self'; form-action 'self'"
)
HEADERS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"x-frame-options", b"SAMEORIGIN"),
    (b"content-security-policy", POLICY.encode()),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
)


class Gate:
    """ASGI middleware."""

    def __init__(self, app: App, house: House) -> None:
        self._app = app
        self._house = house

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
        elif not self._is_own_origin(scope):
            await refuse(scope, send, 403)
        elif str(scope["path"]) in OPEN or self._house.person(token_of(scope, self._house.cookie)) is not None:
            await self._app(scope, receive, with_headers(send))
        elif scope["type"] == "http" and scope["method"] in SAFE_METHODS and is_page(scope["path"]):
            await redirect(send, f"{LOGIN}?suite={quote(wanted(scope), safe='')}")
        else:
            await refuse(scope, send, 401)

    def _is_own_origin(self, scope: Scope) -> bool:
        """Whether a page of ours asks. Programs send no Origin, and have no cookies of a person's browser either."""
        if scope["type"] == "http" and scope["method"] in SAFE_METHODS:
            return True
        origin = header(scope, b"origin")
        if not origin:
            return bool(scope["type"] == "http")
        ours = {header(scope, b"host").lower()}
        if self._house.setup.url is not None:
            ours.add(urlsplit(self._house.setup.url).netloc.lower())
        return urlsplit(origin).netloc.lower() in ours - {""}


def header(scope: Scope, name: bytes) -> str:
    """Empty when it is missing, or there more than once."""
    found = [value for key, value in scope["headers"] if key == name]
    return str(found[0].decode("latin-1")) if len(found) == 1 else ""


def token_of(scope: Scope, cookie: str) -> str | None:
    # HTTP/2 and some proxies send several headers of this name.
    text = "; ".join(value.decode("latin-1") for key, value in scope["headers"] if key == b"cookie")
    return cookie_in(text, cookie)


def cookie_in(text: str, cookie: str) -> str | None:
    """One by one: a cookie of somebody else that cannot be read must not hide ours."""
    for part in text.split(";"):
        name, _, value = part.strip().partition("=")
        if name == cookie:
            try:
                found = SimpleCookie(f"{name}={value}").get(name)
            except CookieError:
                return None
            return found.value if found else None
    return None


def is_page(path: str) -> bool:
    """Something a person may have typed or followed; not a part of a page."""
    return not path.startswith(("/_stcore/", "/static/", "/media/", "/component/")) and "." not in path


def wanted(scope: Scope) -> str:
    query = scope["query_string"].decode("latin-1")
    return f"{scope['path']}?{query}" if query else str(scope["path"])


def only_here(target: str) -> str:
    """Where to go after the login: a path of ours, never another host's."""
    parts = urlsplit(target.replace("\\", "/"))
    is_ours = (
        target.startswith("/") and not target.startswith(("//", "/\\")) and not parts.netloc and not parts.scheme
    )
    has_controls = any(ord(sign) < 33 for sign in target)
    return target if is_ours and not has_controls and parts.path not in (LOGIN, LOGOUT) else "/"


def with_headers(send: Send) -> Send:
    async def sending(message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            there = {key.lower() for key, _ in message.get("headers", ())}
            message["headers"] = [*message.get("headers", ()), *(pair for pair in HEADERS if pair[0] not in there)]
        await send(message)

    return sending


async def redirect(send: Send, target: str) -> None:
    headers = [(b"location", target.encode("latin-1")), (b"cache-control", b"no-store"), *HEADERS]
    await send({"type": "http.response.start", "status": 303, "headers": headers})
    await send({"type": "http.response.body", "body": b""})


async def refuse(scope: Scope, send: Send, status: int) -> None:
    if scope["type"] == "websocket":  # before it is accepted: the browser is answered 403
        await send({"type": "websocket.close", "code": 1008})
        return
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"cache-control", b"no-store"), *HEADERS]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"Connectez-vous d'abord.\n"})
