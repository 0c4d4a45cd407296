"""I/O. One call from dialling to its outcome: line, caller, live trace."""

from __future__ import annotations

import time
from pathlib import Path
from uuid import UUID

import attrs
import trio

from ..errors import SavError
from .asterisk_line import Line
from .caller import POLL_S, QUIET_S, Caller, Sounds
from .exchange import Channel, Exchange
from .outcome import Outcome, Said
from .scenario import Scenario
from .show import Terminal, in_french
from .trace import Trace

CONNECT_S = 2.0  # as Asterisk: after two seconds without an answer the caller is lost
TRACE_END_S = 3.0  # the engine writes its trace in batches, from a worker thread
CALL_MAX_S = 900.0  # an engine limits a call to ten minutes; one that does not must not hold us for ever


class CallError(SavError):
    """A call could not be placed at all."""


@attrs.frozen
class Engine:
    """Where the engine answers. traces: folder of its live traces when it runs on this machine, else None."""

    host: str
    port: int
    traces: Path | None = None


async def place_call(
    scenario: Scenario,
    sounds: Sounds,
    engine: Engine,
    exchange: Exchange,
    call_id: UUID,
    terminal: Terminal,
) -> Outcome:
    """Dial, live through the call, and say how it ended. Raises CallError when nobody answers the port."""
    stream = await connect(engine)
    line = Line(stream, call_id)
    trace = Trace(engine.traces / f"{call_id}.jsonl") if engine.traces else None
    said: list[Said] = []

    def tell(text: str) -> None:
        said.append(Said(line.now_s, text))
        terminal.caller_says(line.now_s, text)

    channel = _channel(scenario, engine, exchange, line)
    async with exchange.holds(channel), trio.open_nursery() as call:
        call.start_soon(Caller(line, scenario, sounds, trace, tell).act)
        call.start_soon(_follow, line, trace, terminal)
        with trio.move_on_after(CALL_MAX_S):
            await line.run()
        call.cancel_scope.cancel()
    if line.ended is None:
        raise CallError(where=f"appel {call_id}", what="l'appel ne finit pas", fix="voyez le journal du moteur")
    if trace is not None:
        await _read_end(trace, terminal)
        if not trace.events and line.record.bot:
            terminal.say(f"Le moteur n'a rien écrit de cet appel dans {engine.traces} : son journal dit pourquoi.")
    return Outcome(scenario, call_id, line.ended, line.record, tuple(said), tuple(trace.events if trace else ()))


async def connect(engine: Engine) -> trio.SocketStream:
    """Raises CallError when nobody answers."""
    try:
        with trio.fail_after(CONNECT_S):
            return await trio.open_tcp_stream(engine.host, engine.port)
    except (OSError, trio.TooSlowError) as fault:
        raise CallError(
            where=f"{engine.host}:{engine.port}",
            what="aucun moteur ne répond à cette adresse",
            fix="lancez-le dans un autre terminal avec `make run` (ou `sav run`), ou donnez --host et --port",
        ) from fault


def _channel(scenario: Scenario, engine: Engine, exchange: Exchange, line: Line) -> Channel:
    return Channel(
        call_id=line.call_id,
        number=scenario.number,
        caller_name=scenario.caller_name,
        name=exchange.next_name(),
        unique_id=f"{time.time():.3f}",
        engine=f"{engine.host}:{engine.port}",
        redirect=lambda context, exten: line.redirect((context, exten) in exchange.places),
    )


async def _follow(line: Line, trace: Trace | None, terminal: Terminal) -> None:
    """Show the engine's side: from its trace, or from the sound alone."""
    while trace is not None:
        for event in trace.poll():
            terminal.event(event)
        await trio.sleep(POLL_S)
    while True:
        await line.wait_bot_audible()
        began_s = line.now_s
        await line.wait_bot_quiet(QUIET_S)
        terminal.turn(began_s, "robot", f"(parle {in_french(f'{line.bot_last_audible_s - began_s:.1f}')} s)")


async def _read_end(trace: Trace, terminal: Terminal) -> None:
    with trio.move_on_after(TRACE_END_S):
        while True:
            for event in trace.poll():
                terminal.event(event)
            if trace.end is not None:
                return
            await trio.sleep(POLL_S)
