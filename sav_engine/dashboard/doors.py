"""I/O. The pages that are not Streamlit's: login and logout, a recording and its player, the export.

Each reads who asks from the session again, and is refused to roles that `rights` does not name.
"""

from __future__ import annotations

import base64
import hashlib
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs
from uuid import UUID

import anyio
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import (
    FileResponse,
    HTMLResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route

from ..call_report import page as call_page
from ..errors import ConfigError, RecordsError
from ..records.board import FullTicket, full_ticket
from ..records.board_changes import Person
from ..records.show_tickets import csv_pieces, json_pieces
from ..records.ticket_desk import Wanted, each_ticket
from . import gate, login_page, player, reports, words
from .house import House, whose
from .rights import Right, may
from .sound import KINDS, Levels, levels, recording_of

FORM_BYTES_MAX = 10_000
CHECKS_AT_ONCE = 2  # each takes 32 MiB and 0.1 s of a core
NO_STORE = {"cache-control": "no-store"}
Answer = Callable[[Request], Awaitable[Response]]


def routes(house: House) -> list[Route]:
    login = Login(house)
    return [
        Route(gate.LOGIN, login.show, methods=["GET"]),
        Route(gate.LOGIN, login.take, methods=["POST"]),
        Route(gate.LOGOUT, login.leave, methods=["GET"]),
        Route("/enregistrement/{call_uuid:uuid}", guarded(house, "listen", recording), methods=["GET"]),
        Route("/lecteur/{call_uuid:uuid}", guarded(house, "listen", player_page), methods=["GET"]),
        Route("/deroule/{call_uuid:uuid}", guarded(house, "report", report), methods=["GET"]),
        Route("/export/{kind:str}", guarded(house, "export", export), methods=["GET"]),
    ]


def person_of(house: House, request: Request) -> Person | None:
    return house.person(gate.cookie_in(request.headers.get("cookie", ""), house.cookie))


def guarded(house: House, right: Right, answer: Callable[[House, Person, Request], Awaitable[Response]]) -> Answer:
    """The same for whoever has this right; a plain refusal, or a database away, for the others."""

    async def checked(request: Request) -> Response:
        person = person_of(house, request)
        if person is None or not may(person.role, right):
            return PlainTextResponse("Votre rôle ne le permet pas.\n", 403, NO_STORE)
        try:
            return await answer(house, person, request)
        except RecordsError as away:
            return PlainTextResponse(f"{away.what}\n{away.fix}\n", 503, NO_STORE)

    return checked


# ---------------------------------------------------------------- login


class Login:
    """One house's front door."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._checks = anyio.CapacityLimiter(CHECKS_AT_ONCE)

    async def show(self, request: Request) -> Response:
        target = gate.only_here(request.query_params.get("suite", "/"))
        if person_of(self._house, request) is not None:
            return RedirectResponse(target, 303, NO_STORE)
        return self._page(target)

    async def take(self, request: Request) -> Response:
        body = await request.body() if int(request.headers.get("content-length") or 0) <= FORM_BYTES_MAX else b""
        form = {key: found[0] for key, found in parse_qs(body.decode("utf-8", "replace")).items()}
        name, password, target = (form.get(key, "") for key in ("nom", "mot_de_passe", "suite"))
        target, peer = gate.only_here(target), request.client.host if request.client else ""
        if (wait_s := self._house.throttle.wait_s(peer, name, time.monotonic())) > 0:
            return self._page(target, name, f"Trop d’essais. Attendez {words.lasting(wait_s + 1)}.", 429)
        try:
            account = await anyio.to_thread.run_sync(
                self._house.accounts.check, name.strip(), password, limiter=self._checks
            )
            if account is None:
                self._house.throttle.failed(peer, name, time.monotonic())
                await run_in_threadpool(self._house.note, Person(name[:64], ""), "login_refused", peer)
                return self._page(target, name, "Ce nom ou ce mot de passe n’est pas le bon.", 401)
            await run_in_threadpool(self._house.note, whose(account), "login", peer)
        except (ConfigError, RecordsError) as fault:
            return self._page(target, name, f"{fault.what} ({fault.fix}).", 503)
        self._house.throttle.succeeded(peer, name)
        answer = RedirectResponse(target, 303, NO_STORE)
        token = self._house.sessions.begin(account.name, time.monotonic())
        answer.set_cookie(
            self._house.cookie, token, path="/", httponly=True, samesite="lax", secure=self._house.setup.is_https
        )
        return answer

    async def leave(self, request: Request) -> Response:
        """By a link, so not when the link stands on a page of somebody else."""
        if request.headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
            return RedirectResponse("/", 303, NO_STORE)
        person = person_of(self._house, request)
        self._house.sessions.end(gate.cookie_in(request.headers.get("cookie", ""), self._house.cookie))
        if person is not None:
            with suppress(RecordsError):  # nothing was shown; who wants to leave is let go
                await run_in_threadpool(self._house.note, person, "logout")
        answer = RedirectResponse(gate.LOGIN, 303, NO_STORE)
        answer.delete_cookie(self._house.cookie, path="/", httponly=True, secure=self._house.setup.is_https)
        return answer

    def _page(self, target: str, name: str = "", fault: str = "", status: int = 200) -> Response:
        policy = (
            f"default-src 'none'; style-src {hash_of(login_page.STYLE)}; form-action 'self'; frame-ancestors 'none'"
        )
        page = login_page.page(target, name, fault)
        return HTMLResponse(page, status, {**NO_STORE, "content-security-policy": policy})


def hash_of(source: str) -> str:
    """As a policy names the one style or script that may be used."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}'"


# ---------------------------------------------------------------- recordings


async def recording(house: House, person: Person, request: Request) -> Response:
    """The sound, with ranges. In the journal once a listening: browsers fetch the rest in pieces."""
    found = await run_in_threadpool(ticket_of, house, request)
    path = found and recording_of(house.setup.recordings, found.row.recording)
    if found is None or path is None:
        return PlainTextResponse("Pas d’enregistrement.\n", 404, NO_STORE)
    if request.headers.get("range", "bytes=0-").startswith("bytes=0-"):
        await run_in_threadpool(house.note, person, "listen", path.name, found.row.call_uuid)
    return FileResponse(path, media_type=KINDS[path.suffix], headers={"cache-control": "private, no-store"})


async def player_page(house: House, person: Person, request: Request) -> Response:
    found = await run_in_threadpool(ticket_of, house, request)
    path = found and recording_of(house.setup.recordings, found.row.recording)
    heard = await run_in_threadpool(_levels, path) if path else None
    if found is None or heard is None:
        return PlainTextResponse("Pas d’enregistrement lisible.\n", 404, NO_STORE)
    policy = (
        f"default-src 'none'; style-src {hash_of(player.STYLE)}; script-src {hash_of(player.SCRIPT)};"
        " media-src 'self'; frame-ancestors 'self'"
    )
    page = player.page(found.row.call_uuid, heard, found.row.transcript)
    return HTMLResponse(page, headers={**NO_STORE, "content-security-policy": policy})


# ---------------------------------------------------------------- the course of a call


async def report(house: House, person: Person, request: Request) -> Response:
    """The picture and the diagnosis of one call, as `sav call-report` makes them. In the journal each time.

    ?anonyme=1: without words, names and numbers, as a file to keep: what can be sent to people outside.
    """
    found = await run_in_threadpool(ticket_of, house, request)
    if found is None:
        return PlainTextResponse("Pas de ticket de cet appel.\n", 404, NO_STORE)
    anonymous = request.query_params.get("anonyme") == "1"
    await run_in_threadpool(house.note, person, "report", "anonyme" if anonymous else "", found.row.call_uuid)
    hears = may(person.role, "listen")
    made = await run_in_threadpool(reports.page_of, house.setup, found, hears=hears, anonymous=anonymous)
    headers = {**NO_STORE, "content-security-policy": reports.POLICY.format(style=hash_of(call_page.STYLE))}
    if anonymous:
        headers["content-disposition"] = f'attachment; filename="appel-{str(found.row.call_uuid)[:8]}.html"'
    return HTMLResponse(made, headers=headers)


def ticket_of(house: House, request: Request) -> FullTicket | None:
    call_uuid: UUID = request.path_params["call_uuid"]
    return house.tickets(lambda connection: full_ticket(connection, call_uuid))


def _levels(path: Path) -> Levels | None:
    try:
        return levels(path)
    except OSError:
        return None  # removed a moment ago


# ---------------------------------------------------------------- export


async def export(house: House, person: Person, request: Request) -> Response:
    """All tickets from one day to another, a piece at a time, whatever their number."""
    kind = request.path_params["kind"]
    try:
        since, until = (date.fromisoformat(request.query_params[name]) for name in ("du", "au"))
    except (KeyError, ValueError):
        return PlainTextResponse("Donnez les jours : ?du=2026-11-01&au=2026-11-30\n", 400, NO_STORE)
    if kind not in ("csv", "json") or since > until:
        return PlainTextResponse("csv ou json, et le premier jour avant le dernier.\n", 400, NO_STORE)
    await run_in_threadpool(house.note, person, "export", f"{kind} {since} {until}")
    media = {"csv": "text/csv; charset=utf-8", "json": "application/json"}[kind]
    name = f'attachment; filename="tickets-{since}-{until}.{kind}"'
    pieces = export_pieces(house, kind, Wanted(since=since, until=until))
    return StreamingResponse(pieces, media_type=media, headers={**NO_STORE, "content-disposition": name})


def export_pieces(house: House, kind: str, wanted: Wanted) -> Iterator[str]:
    """Made as it is sent, in a connection of its own for that long."""
    written = csv_pieces if kind == "csv" else json_pieces
    with house.tickets_pool.connections.connection() as connection, connection.transaction():
        # Each piece is quick; all of them together take a while.
        connection.execute("SET LOCAL statement_timeout = 0")
        yield from written(each_ticket(connection, wanted))
