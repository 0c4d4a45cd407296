"""The dashboard's gate: nobody passes without a session, nor from a page of somebody else."""

from __future__ import annotations

import asyncio
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any, cast

import pytest

from sav_engine.dashboard.gate import Gate, cookie_in, is_page, only_here
from sav_engine.dashboard.house import House
from sav_engine.dashboard.setup import Setup
from sav_engine.records.board_changes import Person

TOKEN = "good-token"
HEALTH, STREAM = "/_stcore/health", "/_stcore/stream"


class Doorkeeper:
    """As much of a House as the gate looks at."""

    cookie = "sav_session"

    def __init__(self, url: str | None = None) -> None:
        self.setup = Setup("127.0.0.1", 8501, Path("users"), "", "", Path("recordings"), url=url)

    def person(self, token: str | None) -> Person | None:
        return Person("marie", "supervisor") if token == TOKEN else None


def ask(
    path: str, *, kind: str = "http", method: str = "GET", query: str = "", url: str | None = None, **headers: str
) -> tuple[str, MutableMapping[str, Any]]:
    """("passed" or "stopped", the first message of the answer)."""
    sent: list[MutableMapping[str, Any]] = []
    passed: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        passed.append(scope["path"])
        await send({"type": "http.response.start", "status": 200, "headers": []})

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.disconnect"}

    named = {"host": "dash.example:8501", **headers}
    scope = {
        "type": kind,
        "method": method,
        "path": path,
        "query_string": query.encode(),
        "headers": [(key.replace("_", "-").encode(), value.encode()) for key, value in named.items()],
    }
    gate = Gate(app, cast(House, Doorkeeper(url)))
    asyncio.run(gate(scope, receive, send))
    return ("passed" if passed else "stopped"), sent[0]


def header(message: MutableMapping[str, Any], name: bytes) -> str:
    return next((value.decode() for key, value in message["headers"] if key == name), "")


COOKIE = f"sav_session={TOKEN}"


@pytest.mark.parametrize("path", ["/", "/tickets", "/ticket", "/whatever"])
def test_a_page_leads_to_the_login_and_back(path: str) -> None:
    how, answer = ask(path, query="ticket=5a5a0000-0000-4000-8000-000000000001")
    assert (how, answer["status"]) == ("stopped", 303)
    quoted = path.replace("/", "%2F")
    assert header(answer, b"location") == f"/entrer?suite={quoted}%3Fticket%3D5a5a0000-0000-4000-8000-000000000001"


@pytest.mark.parametrize(
    ("path", "method"),
    [
        (STREAM, "GET"),
        ("/_stcore/upload_file/x", "PUT"),
        ("/media/abc.wav", "GET"),
        ("/static/js/index.js", "GET"),
        ("/tickets", "POST"),
        ("/_stcore/health/../stream", "GET"),
        ("//_stcore/health", "POST"),
    ],
)
def test_anything_else_is_refused(path: str, method: str) -> None:
    how, answer = ask(path, method=method)
    assert (how, answer["status"]) == ("stopped", 401)


@pytest.mark.parametrize(
    "cookie", ["", "sav_session=", "sav_session=guess", f"other={TOKEN}", f"xsav_session={TOKEN}"]
)
def test_a_socket_without_a_session_is_refused(cookie: str) -> None:
    how, answer = ask(STREAM, kind="websocket", cookie=cookie, origin="http://dash.example:8501")
    assert how == "stopped" and answer == {"type": "websocket.close", "code": 1008}


def test_with_a_session_all_of_it_passes_and_is_told_to_stay_at_home() -> None:
    how, answer = ask("/tickets", cookie=f"a=b; {COOKIE}")
    assert how == "passed" and "connect-src 'self'" in header(answer, b"content-security-policy")
    assert header(answer, b"x-content-type-options") == "nosniff"
    how, _ = ask(STREAM, kind="websocket", cookie=COOKIE, origin="http://dash.example:8501")
    assert how == "passed"


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "http://dash.example:8501.evil.example", "null", "http://dash.example", ""]
)
def test_a_page_of_somebody_else_cannot_use_a_session(origin: str) -> None:
    how, _ = ask(STREAM, kind="websocket", cookie=COOKIE, origin=origin)
    assert how == "stopped"
    if origin:
        how, answer = ask("/entrer", method="POST", cookie=COOKIE, origin=origin)
        assert (how, answer["status"]) == ("stopped", 403)


def test_behind_a_proxy_only_the_configured_address_counts() -> None:
    own = "https://support.example"
    assert ask(STREAM, kind="websocket", cookie=COOKIE, origin=own)[0] == "stopped"
    assert (
        ask(STREAM, kind="websocket", cookie=COOKIE, origin=own, x_forwarded_host="support.example")[0] == "stopped"
    )
    assert ask(STREAM, kind="websocket", cookie=COOKIE, origin=own, url=own)[0] == "passed"


def test_what_a_header_claims_opens_nothing() -> None:
    claims = {"x_forwarded_for": "127.0.0.1", "x_real_ip": "127.0.0.1", "x_forwarded_user": "marie"}
    assert ask("/tickets", authorization="Bearer x", **claims)[1]["status"] == 303


def test_the_login_and_the_health_page_are_open() -> None:
    assert ask("/entrer")[0] == ask(HEALTH)[0] == "passed"


@pytest.mark.parametrize(
    "target",
    [
        *("//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/\t/evil.example", ""),
        *("\\\\evil.example", "/entrer", "/sortir", "/entrer?suite=/", "http:/x", "/a\nb"),
    ],
)
def test_the_login_leads_nowhere_else(target: str) -> None:
    assert only_here(target) == "/"


def test_the_login_leads_back_to_what_was_wanted() -> None:
    wanted = "/?ticket=5a5a0000-0000-4000-8000-000000000001"
    assert only_here(wanted) == wanted
    assert only_here("/societe?nom=A%26B") == "/societe?nom=A%26B"


def test_cookies_of_others_do_not_hide_ours() -> None:
    assert cookie_in(f'bad[name]="; {COOKIE}; x', "sav_session") == TOKEN
    assert cookie_in("sav_session", "sav_session") == ""


def test_parts_of_pages_are_no_pages() -> None:
    assert is_page("/tickets") and not is_page("/favicon.png") and not is_page(STREAM)
