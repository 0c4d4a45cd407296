"""I/O. The manager interface of the virtual Asterisk, with the behaviour a real one showed, traps included.

What a client must survive and this server does on purpose: a wrong secret is answered after one second and then the
line is closed; before login everything is refused; a Redirect closes the caller's AudioSocket line *before* its
response is written; a Redirect to a context that does not exist is "successful" and cuts the caller. `Faults` adds
what a network or a busy Asterisk adds.

Source: Asterisk 22.10.1 as captured in tests/fixtures/ami, texts of main/manager.c.
"""

from __future__ import annotations

import hashlib
import secrets
from collections import deque
from typing import Literal

import attrs
import trio

from .asterisk_ami_actions import ACTIONS, Headers, Pairs, core_settings, error
from .exchange import Exchange

BANNER = b"Asterisk Call Manager/11.0.0\r\n"
REFUSAL_DELAY_S = 1.0  # as Asterisk: slows down guessing
FIN_LEAD_S = 0.001  # the engine saw the end of stream 0.1 to 1 ms before the answer to Redirect
FIN_WAIT_S = 0.25  # a caller who is played in another process needs a moment to close his line
VERSION = "22.10.1"
SETTLE_S = 0.2  # our answer is on the wire, not yet in the client's hands: a call dialled at once would be anonymous
LINE_MAX_BYTES = 1024
HEADERS_MAX = 128
SEEN_MAX = 1000  # actions remembered: it may run beside an engine for weeks
MESSAGE_MAX_BYTES = LINE_MAX_BYTES * HEADERS_MAX

MORE_THAN_NEEDED = frozenset({"command", "getconfig"})  # what an account of the documented rights may not do

FaultKind = Literal["mute", "drop_before_answer", "drop_inside_list", "slow", "stray_lines"]


@attrs.frozen
class Faults:
    """kinds: what goes wrong. on: only for this action (lower case), or for every one after the login when empty."""

    kinds: frozenset[FaultKind] = frozenset()
    on: str = ""
    slow_s: float = 0.5

    def hit(self, kind: FaultKind, action: str) -> bool:
        return kind in self.kinds and (action == self.on or (not self.on and action not in {"login", "challenge"}))


NO_FAULTS = Faults()


class AmiStandIn:
    """Serves the manager interface for one exchange. Change `faults` at any time; it counts from the next action.

    forbidden: actions the account has no right to, in lower case. version: what the server says it is.
    """

    def __init__(
        self,
        exchange: Exchange,
        username: str,
        secret: str,
        faults: Faults = NO_FAULTS,
        *,
        forbidden: frozenset[str] = MORE_THAN_NEEDED,
        version: str = VERSION,
    ) -> None:
        self.exchange = exchange
        self.username = username
        self.secret = secret
        self.faults = faults
        self.forbidden = forbidden
        self.version = version
        self.seen: deque[Headers] = deque(maxlen=SEEN_MAX)
        self.logins = 0
        self._logged_in = trio.Event()

    def __repr__(self) -> str:
        return f"<AmiStandIn {self.logins} logins, {len(self.seen)} actions>"

    async def wait_login(self) -> None:
        """Wait until a client has logged in once, and had the time to notice."""
        await self._logged_in.wait()
        await trio.sleep(SETTLE_S)

    async def serve(self, stream: trio.abc.Stream) -> None:
        """One client, until it goes away. For `trio.serve_tcp` and friends."""
        try:
            async with stream:
                await stream.send_all(BANNER)
                await _Client(self, stream).run()
        except trio.BrokenResourceError:
            pass  # the client is gone while we were answering: nothing to tell it

    def client_logged_in(self) -> None:
        self.logins += 1
        self._logged_in.set()


class _Client:
    """One connection: who it is, and the answers to its actions."""

    def __init__(self, server: AmiStandIn, stream: trio.abc.Stream) -> None:
        self._server = server
        self._stream = stream
        self._logged_in = False
        self._challenge = str(secrets.randbelow(10**9))

    async def run(self) -> None:
        rest = b""
        async for data in self._stream:
            *requests, rest = _split(rest + bytes(data))
            for request in requests:
                if not await self._answer(_headers(request)):
                    return
            if len(rest) > MESSAGE_MAX_BYTES:
                return

    async def _answer(self, request: Headers) -> bool:
        """Answer one action. False: the connection ends here."""
        action = request.get("action", "").lower()
        self._server.seen.append(request)
        if self._server.faults.hit("mute", action):
            return True
        if self._server.faults.hit("slow", action):
            await trio.sleep(self._server.faults.slow_s)
        if action == "login":
            return await self._login(request)
        if action == "logoff":
            await self._send(request, [("Response", "Goodbye"), ("Message", "Thanks for all the fish.")])
            return False
        answers = self._answers_for(action, request)
        if action == "redirect":
            await self._line_closes(request.get("channel", ""))
        if self._server.faults.hit("drop_before_answer", action):
            return False
        if self._server.faults.hit("stray_lines", action):
            await self._stream.send_all(b"une ligne perdue\r\nValue: et sa suite\r\n\r\n")
        for number, answer in enumerate(answers):
            if number and self._server.faults.hit("drop_inside_list", action):
                return False
            await self._send(request, answer)
        return True

    async def _line_closes(self, channel: str) -> None:
        await trio.sleep(FIN_LEAD_S)
        with trio.move_on_after(FIN_WAIT_S):
            while self._server.exchange.find(channel):  # noqa: ASYNC110 -- an exchange has no clock and no events
                await trio.sleep(FIN_LEAD_S)

    def _answers_for(self, action: str, request: Headers) -> list[Pairs]:
        if action == "challenge":
            return [[("Response", "Success"), ("Challenge", self._challenge)]]
        if not self._logged_in:
            return [error("Permission denied")]
        if action in self._server.forbidden:
            return [error("Permission denied")]
        if action == "coresettings":
            return core_settings(self._server.version)
        if handler := ACTIONS.get(action):
            return handler(self._server.exchange, request)
        what = f"Invalid/unknown command: {request.get('action', '')}."
        return [error(f"{what} Use Action: ListCommands to show available commands.")]

    async def _login(self, request: Headers) -> bool:
        if request.get("username") != self._server.username or not self._is_proof(request):
            await trio.sleep(REFUSAL_DELAY_S)
            await self._send(request, error("Authentication failed"))
            return False
        self._logged_in = True
        await self._send(request, [("Response", "Success"), ("Message", "Authentication accepted")])
        if request.get("events", "on") != "off":
            booted = [("Event", "FullyBooted"), ("Privilege", "system,all"), ("Status", "Fully Booted")]
            await self._send({}, booted)
        self._server.client_logged_in()
        return True

    def _is_proof(self, request: Headers) -> bool:
        if request.get("authtype", "").lower() == "md5":
            digest = hashlib.md5((self._challenge + self._server.secret).encode(), usedforsecurity=False).hexdigest()
            return secrets.compare_digest(request.get("key", "").encode(), digest.encode())
        return secrets.compare_digest(request.get("secret", "").encode(), self._server.secret.encode())

    async def _send(self, request: Headers, pairs: Pairs) -> None:
        """Write one message; the ActionID comes second in a response and last in an event, as Asterisk writes it."""
        if action_id := request.get("actionid"):
            place = 1 if pairs[0][0] == "Response" else len(pairs)
            pairs = [*pairs[:place], ("ActionID", action_id), *pairs[place:]]
        await self._stream.send_all("".join(f"{name}: {value}\r\n" for name, value in pairs).encode() + b"\r\n")


def _split(data: bytes) -> list[bytes]:
    """Whole requests, then what is left. Asterisk takes `\\r\\n` and a bare `\\n` as line ends, so we do."""
    return data.replace(b"\r\n", b"\n").split(b"\n\n")


def _headers(request: bytes) -> Headers:
    """Lower-case names; the first header of a name wins."""
    headers: Headers = {}
    for line in request.decode("utf-8", "replace").split("\n")[:HEADERS_MAX]:
        name, colon, value = line.partition(":")
        if colon:
            headers.setdefault(name.strip().lower(), value.strip())
    return headers
