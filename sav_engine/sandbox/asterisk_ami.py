"""I/O. The manager interface of the virtual Asterisk, with the behaviour a real one showed, traps included.

What a client must survive and this server does on purpose: a wrong secret is answered after one second and then the
line is closed; before login everything is refused; a Redirect closes the caller's AudioSocket line *before* its
response is written; a Redirect to a context that does not exist is "successful" and cuts the caller. `Faults` adds
what a network or a busy Asterisk adds.

Source: Asterisk 22.10.1 as captured in tests/fixtures/ami, texts of main/manager.c.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Callable
from typing import Literal
from uuid import UUID

import attrs
import trio

from .exchange import Channel, Exchange

BANNER = b"Asterisk Call Manager/11.0.0\r\n"
REFUSAL_DELAY_S = 1.0  # as Asterisk: slows down guessing
FIN_LEAD_S = 0.001  # the engine saw the end of stream 0.1 to 1 ms before the answer to Redirect
VERSION = "22.10.1"
SETTLE_S = 0.2  # our answer is on the wire, not yet in the client's hands: a call dialled at once would be anonymous
LINE_MAX_BYTES = 1024
HEADERS_MAX = 128
MESSAGE_MAX_BYTES = LINE_MAX_BYTES * HEADERS_MAX

MORE_THAN_NEEDED = frozenset({"command", "getconfig"})  # what an account of the documented rights may not do

FaultKind = Literal["mute", "drop_before_answer", "drop_inside_list", "slow", "stray_lines"]
Headers = dict[str, str]
Pairs = list[tuple[str, str]]

_QUEUE_EXISTS = re.compile(r"QUEUE_EXISTS\(([^,()]+)\)")
_DIALPLAN_EXISTS = re.compile(r"DIALPLAN_EXISTS\(([^,()]+),([^,()]+),1\)")


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
        self.seen: list[Headers] = []
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
            await trio.sleep(FIN_LEAD_S)
        if self._server.faults.hit("drop_before_answer", action):
            return False
        if self._server.faults.hit("stray_lines", action):
            await self._stream.send_all(b"une ligne perdue\r\nValue: et sa suite\r\n\r\n")
        for number, answer in enumerate(answers):
            if number and self._server.faults.hit("drop_inside_list", action):
                return False
            await self._send(request, answer)
        return True

    def _answers_for(self, action: str, request: Headers) -> list[Pairs]:
        if action == "challenge":
            return [[("Response", "Success"), ("Challenge", self._challenge)]]
        if not self._logged_in:
            return [_error("Permission denied")]
        if action in self._server.forbidden:
            return [_error("Permission denied")]
        if handler := _ACTIONS.get(action):
            return handler(self._server, request)
        what = f"Invalid/unknown command: {request.get('action', '')}."
        return [_error(f"{what} Use Action: ListCommands to show available commands.")]

    async def _login(self, request: Headers) -> bool:
        if request.get("username") != self._server.username or not self._is_proof(request):
            await trio.sleep(REFUSAL_DELAY_S)
            await self._send(request, _error("Authentication failed"))
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


# ---------------------------------------------------------------- actions


def _ping(server: AmiStandIn, request: Headers) -> list[Pairs]:
    return [[("Response", "Success"), ("Ping", "Pong"), ("Timestamp", f"{trio.current_time():.6f}")]]


def _db_get(server: AmiStandIn, request: Headers) -> list[Pairs]:
    family, key = request.get("family", ""), request.get("key", "")
    note = server.exchange.note(key) if family == "sav" else None
    if note is None:
        return [_error("Database entry not found")]
    found = [("Event", "DBGetResponse"), ("Family", family), ("Key", key), ("Val", note)]
    return _list("Result will follow", [found], "DBGetComplete")


def _getvar(server: AmiStandIn, request: Headers) -> list[Pairs]:
    """Only what the engine asks; any other variable is unset: success with an empty value, as Asterisk answers."""
    variable, name = request.get("variable", ""), request.get("channel", "")
    if not variable:
        return [_error("No variable specified")]
    channel = server.exchange.find(name)
    if name:
        value = "" if channel is None else channel.variables.get(variable, "")
        found: Pairs = [("Response", "Success"), ("Variable", variable), ("Value", value)]
        return [found] if channel else [_error("No such channel")]
    if variable == "UUID()":
        return [
            [("Response", "Success"), ("Variable", variable), ("Value", str(UUID(bytes=secrets.token_bytes(16))))]
        ]
    if queue := _QUEUE_EXISTS.fullmatch(variable):
        value = str(int(queue[1] in server.exchange.queues))
        return [[("Response", "Success"), ("Variable", variable), ("Value", value)]]
    wanted = _DIALPLAN_EXISTS.fullmatch(variable)
    exists = bool(wanted) and (wanted[1], wanted[2]) in server.exchange.places if wanted else False
    value = str(int(exists)) if wanted else ""
    return [[("Response", "Success"), ("Variable", variable), ("Value", value)]]


def _show_dialplan(server: AmiStandIn, request: Headers) -> list[Pairs]:
    """Of one context, only the line that sends callers to a queue."""
    context = request.get("context", "")
    queue = server.exchange.queues_of_contexts.get(context)
    if queue is None:
        return [_error(f"Did not find context {context}")]
    event = [("Event", "ListDialplan"), ("Context", context), ("Extension", "s"), ("Priority", "2")]
    event += [("Application", "Queue"), ("AppData", queue), ("Registrar", "pbx_config")]
    return _list("DialPlan list will follow", [event], "ShowDialPlanComplete")


def _setvar(server: AmiStandIn, request: Headers) -> list[Pairs]:
    """Without a channel a real one sets a global: here that is an error, so that who forgets it is found out."""
    name, variable = request.get("channel", ""), request.get("variable", "")
    if not variable:
        return [_error("No variable specified")]
    channel = server.exchange.find(name)
    if channel is None:
        return [_error("No such channel")]
    channel.variables[variable.lstrip("_")] = request.get("value", "")
    return [[("Response", "Success"), ("Message", "Variable Set")]]


def _powerful(server: AmiStandIn, request: Headers) -> list[Pairs]:
    return [[("Response", "Success"), ("Message", "Command output follows")]]


def _originate(server: AmiStandIn, request: Headers) -> list[Pairs]:
    """Asynchronous, as the engine asks: "queued" also for a telephone that will never answer."""
    telephone = request.get("channel", "")
    if not telephone:
        return [_error("Channel not specified")]
    if "/" not in telephone:
        return [_error("Invalid channel")]
    pairs = (pair.partition("=") for pair in request.get("variable", "").split(","))
    variables = {name.lstrip("_"): value for name, _, value in pairs}
    server.exchange.ring(telephone, request.get("channelid", ""), variables)
    return [[("Response", "Success"), ("Message", "Originate successfully queued")]]


def _hangup(server: AmiStandIn, request: Headers) -> list[Pairs]:
    channel = server.exchange.find(request.get("channel", ""))
    if channel is None:
        return [_error("No such channel")]
    channel.hang_up()
    return [[("Response", "Success"), ("Message", "Channel Hungup")]]


def _core_settings(server: AmiStandIn, request: Headers) -> list[Pairs]:
    return [[("Response", "Success"), ("AMIversion", "11.0.0"), ("AsteriskVersion", server.version)]]


def _redirect(server: AmiStandIn, request: Headers) -> list[Pairs]:
    """The target is not checked, and the line is closed before the response is written: both as observed."""
    for name in ("channel", "context", "exten", "priority"):
        if not request.get(name):
            return [_error(f"{name.capitalize()} not specified")]
    channel = server.exchange.find(request["channel"])
    if channel is None:
        return [_error(f"Channel does not exist: {request['channel']}")]
    channel.redirect(request["context"], request["exten"])
    return [[("Response", "Success"), ("Message", "Redirect successful")]]


def _core_show_channels(server: AmiStandIn, request: Headers) -> list[Pairs]:
    events = [_channel_event(channel) for channel in server.exchange.channels()]
    return _list("Channels will follow", events, "CoreShowChannelsComplete")


def _channel_event(channel: Channel) -> Pairs:
    return [
        ("Event", "CoreShowChannel"),
        ("Channel", channel.name),
        ("ChannelState", "6"),
        ("ChannelStateDesc", "Up"),
        ("CallerIDNum", channel.number),
        ("CallerIDName", channel.caller_name),
        ("Context", "sav"),
        ("Exten", "s"),
        ("Priority", "4"),
        ("Uniqueid", channel.unique_id),
        ("Linkedid", channel.unique_id),
        ("Application", "AudioSocket"),
        ("ApplicationData", f"{channel.call_id},{channel.engine}"),
    ]


_ACTIONS: dict[str, Callable[[AmiStandIn, Headers], list[Pairs]]] = {
    "ping": _ping,
    "dbget": _db_get,
    "getvar": _getvar,
    "redirect": _redirect,
    "setvar": _setvar,
    "originate": _originate,
    "hangup": _hangup,
    "command": _powerful,
    "getconfig": _powerful,
    "coresettings": _core_settings,
    "coreshowchannels": _core_show_channels,
    "showdialplan": _show_dialplan,
}

# ---------------------------------------------------------------- text


def _error(message: str) -> Pairs:
    return [("Response", "Error"), ("Message", message)]


def _list(message: str, events: list[Pairs], complete: str) -> list[Pairs]:
    opening = [("Response", "Success"), ("EventList", "start"), ("Message", message)]
    closing = [("Event", complete), ("EventList", "Complete"), ("ListItems", str(len(events)))]
    return [opening, *events, closing]


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
