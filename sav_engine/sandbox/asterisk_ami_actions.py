"""What the virtual Asterisk answers to each action of a client that is logged in, as a real one showed it.

An answer is a list of messages, a message the pairs of its lines; who serves (`asterisk_ami`) writes them, with the
ActionID. Source: Asterisk 22.10.1 as captured in tests/fixtures/ami, texts of main/manager.c.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from uuid import UUID

import trio

from .exchange import Channel, Exchange

Headers = dict[str, str]
Pairs = list[tuple[str, str]]

_QUEUE_EXISTS = re.compile(r"QUEUE_EXISTS\(([^,()]+)\)")
_DIALPLAN_EXISTS = re.compile(r"DIALPLAN_EXISTS\(([^,()]+),([^,()]+),1\)")


def _ping(exchange: Exchange, request: Headers) -> list[Pairs]:
    return [[("Response", "Success"), ("Ping", "Pong"), ("Timestamp", f"{trio.current_time():.6f}")]]


def _db_get(exchange: Exchange, request: Headers) -> list[Pairs]:
    family, key = request.get("family", ""), request.get("key", "")
    note = exchange.note(key) if family == "sav" else None
    if note is None:
        return [error("Database entry not found")]
    found = [("Event", "DBGetResponse"), ("Family", family), ("Key", key), ("Val", note)]
    return _list("Result will follow", [found], "DBGetComplete")


def _getvar(exchange: Exchange, request: Headers) -> list[Pairs]:
    """Only what the engine asks; any other variable is unset: success with an empty value, as Asterisk answers."""
    variable, name = request.get("variable", ""), request.get("channel", "")
    if not variable:
        return [error("No variable specified")]
    channel = exchange.find(name)
    if name:
        value = "" if channel is None else channel.variables.get(variable, "")
        found: Pairs = [("Response", "Success"), ("Variable", variable), ("Value", value)]
        return [found] if channel else [error("No such channel")]
    if variable == "UUID()":
        return [
            [("Response", "Success"), ("Variable", variable), ("Value", str(UUID(bytes=secrets.token_bytes(16))))]
        ]
    if queue := _QUEUE_EXISTS.fullmatch(variable):
        value = str(int(queue[1] in exchange.queues))
        return [[("Response", "Success"), ("Variable", variable), ("Value", value)]]
    wanted = _DIALPLAN_EXISTS.fullmatch(variable)
    exists = bool(wanted) and (wanted[1], wanted[2]) in exchange.places if wanted else False
    value = str(int(exists)) if wanted else ""
    return [[("Response", "Success"), ("Variable", variable), ("Value", value)]]


def _show_dialplan(exchange: Exchange, request: Headers) -> list[Pairs]:
    """Of one context, only the line that sends callers to a queue."""
    context = request.get("context", "")
    queue = exchange.queues_of_contexts.get(context)
    if queue is None:
        return [error(f"Did not find context {context}")]
    event = [("Event", "ListDialplan"), ("Context", context), ("Extension", "s"), ("Priority", "2")]
    event += [("Application", "Queue"), ("AppData", queue), ("Registrar", "pbx_config")]
    return _list("DialPlan list will follow", [event], "ShowDialPlanComplete")


def _setvar(exchange: Exchange, request: Headers) -> list[Pairs]:
    """Without a channel a real one sets a global: here that is an error, so that who forgets it is found out."""
    name, variable = request.get("channel", ""), request.get("variable", "")
    if not variable:
        return [error("No variable specified")]
    channel = exchange.find(name)
    if channel is None:
        return [error("No such channel")]
    channel.variables[variable.lstrip("_")] = request.get("value", "")
    return [[("Response", "Success"), ("Message", "Variable Set")]]


def _powerful(exchange: Exchange, request: Headers) -> list[Pairs]:
    return [[("Response", "Success"), ("Message", "Command output follows")]]


def _originate(exchange: Exchange, request: Headers) -> list[Pairs]:
    """Asynchronous, as the engine asks: "queued" also for a telephone that will never answer."""
    telephone = request.get("channel", "")
    if not telephone:
        return [error("Channel not specified")]
    if "/" not in telephone:
        return [error("Invalid channel")]
    pairs = (pair.partition("=") for pair in request.get("variable", "").split(","))
    variables = {name.lstrip("_"): value for name, _, value in pairs}
    exchange.ring(telephone, request.get("channelid", ""), variables)
    return [[("Response", "Success"), ("Message", "Originate successfully queued")]]


def _hangup(exchange: Exchange, request: Headers) -> list[Pairs]:
    channel = exchange.find(request.get("channel", ""))
    if channel is None:
        return [error("No such channel")]
    channel.hang_up()
    return [[("Response", "Success"), ("Message", "Channel Hungup")]]


def core_settings(version: str) -> list[Pairs]:
    """Of the server, not of its exchange: who serves answers it."""
    return [[("Response", "Success"), ("AMIversion", "11.0.0"), ("AsteriskVersion", version)]]


def _redirect(exchange: Exchange, request: Headers) -> list[Pairs]:
    """The target is not checked, and the line is closed before the response is written: both as observed."""
    for name in ("channel", "context", "exten", "priority"):
        if not request.get(name):
            return [error(f"{name.capitalize()} not specified")]
    channel = exchange.find(request["channel"])
    if channel is None:
        return [error(f"Channel does not exist: {request['channel']}")]
    channel.redirect(request["context"], request["exten"])
    return [[("Response", "Success"), ("Message", "Redirect successful")]]


def _core_show_channels(exchange: Exchange, request: Headers) -> list[Pairs]:
    events = [_channel_event(channel) for channel in exchange.channels()]
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


ACTIONS: dict[str, Callable[[Exchange, Headers], list[Pairs]]] = {
    "ping": _ping,
    "dbget": _db_get,
    "getvar": _getvar,
    "redirect": _redirect,
    "setvar": _setvar,
    "originate": _originate,
    "hangup": _hangup,
    "command": _powerful,
    "getconfig": _powerful,
    "coreshowchannels": _core_show_channels,
    "showdialplan": _show_dialplan,
}


def error(message: str) -> Pairs:
    return [("Response", "Error"), ("Message", message)]


def _list(message: str, events: list[Pairs], complete: str) -> list[Pairs]:
    opening = [("Response", "Success"), ("EventList", "start"), ("Message", message)]
    closing = [("Event", complete), ("EventList", "Complete"), ("ListItems", str(len(events)))]
    return [opening, *events, closing]
