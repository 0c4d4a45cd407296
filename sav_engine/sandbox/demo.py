"""I/O. `sav demo`: an engine of its own on free ports, three spoken calls at once, their tickets, and one page.

What it shows is what an operator would get: the engine is a process started by the command line, the calls are real
time over loopback, the tickets are read back from PostgreSQL by `sav tickets`.
"""

from __future__ import annotations

import json
import secrets
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import trio

from ..errors import SavError
from .asterisk_ami import AmiStandIn
from .call import AS_EXPECTED, NOT_PLACED, OTHERWISE, keep, random_call_id
from .caller import Sounds
from .caller_lines import embedded_voice, sounds_for
from .dial import Engine, place_call
from .engine_process import EngineProcess, engine_process
from .exchange import DEFAULT_PLACES, Exchange
from .outcome import Outcome, as_json, faults_of, ticket_faults
from .page import page_of
from .scenario import Scenario
from .scenario_file import find, load
from .show import Terminal, told

DEMO_SCENARIOS = ("known_client_open_ticket", "wifi_restart", "telephony_transferred")
TECHNICIANS = ("sav-technicien", "s")
KEPT_LINES = Path("caller-lines")
LOGIN_WAIT_S = 6.0  # longer than the longest pause between two attempts of the engine's AMI client (5 s)


@attrs.frozen
class Played:
    """One call of the demo, with the ticket read back from the database. folder: of its recording."""

    outcome: Outcome
    ticket: dict[str, Any] | None
    folder: Path

    @property
    def faults(self) -> tuple[str, ...]:
        return faults_of(self.outcome) + ticket_faults(self.outcome, self.ticket)


async def demo_command(*, json_out: bool = False, out: Path | None = None, model_dir: Path | None = None) -> int:
    """Exit status: 0 all calls ended as their scenarios said and the engine stopped cleanly, 1 not, 2 not placed."""
    terminal = Terminal(sys.stderr if json_out else sys.stdout)
    folder = out or Path(f"demo-{datetime.now():%Y%m%d-%H%M%S}")
    state_dir = Path(tempfile.mkdtemp(prefix="sav-demo-"))
    status = NOT_PLACED
    try:
        folder.mkdir(parents=True, exist_ok=True)
        status = await _demo(folder, state_dir, model_dir, terminal, json_out=json_out)
    except* (SavError, OSError) as faults:
        print(told(faults), file=sys.stderr)
    finally:
        shutil.rmtree(state_dir, ignore_errors=True)
    return status


async def _demo(folder: Path, state_dir: Path, model_dir: Path | None, terminal: Terminal, *, json_out: bool) -> int:
    began = trio.current_time()
    wanted = [load(find(name)) for name in DEMO_SCENARIOS]
    async with asterisk() as (ami, settings):
        terminal.say("Démarrage d'un moteur sur des ports libres, et préparation des voix des appelants...")
        async with engine_process(state_dir, folder / "engine.log", settings) as engine:
            sounds = await _sounds(wanted, state_dir, model_dir)
            terminal.say(f"Moteur prêt en {trio.current_time() - began:.1f} s. Trois appels, les trois à la fois.")
            with trio.move_on_after(LOGIN_WAIT_S):
                await ami.wait_login()
            played = await _play(wanted, sounds, engine, ami.exchange, state_dir, folder, terminal)
            await engine.stop()
    (folder / "demo.html").write_text(page_of([(p.outcome, p.ticket, p.faults) for p in played]), encoding="utf-8")
    _report(played, folder, trio.current_time() - began, terminal)
    if json_out:
        calls = [as_json(p.outcome, str(p.folder / "call.wav"), p.ticket) for p in played]
        print(json.dumps({"calls": calls}, ensure_ascii=False, indent=1, default=str))
    return OTHERWISE if any(p.faults for p in played) else AS_EXPECTED


@asynccontextmanager
async def asterisk() -> AsyncIterator[tuple[AmiStandIn, dict[str, str]]]:
    """The manager interface on a free port, and the settings by which an engine finds it."""
    server = AmiStandIn(Exchange(DEFAULT_PLACES | {TECHNICIANS}), "sav-demo", secrets.token_hex(16))
    async with trio.open_nursery() as nursery:
        listeners = await nursery.start(partial(trio.serve_tcp, server.serve, 0, host="127.0.0.1"))
        yield (
            server,
            {
                "AMI_HOST": "127.0.0.1",
                "AMI_PORT": str(listeners[0].socket.getsockname()[1]),
                "AMI_USERNAME": server.username,
                "AMI_SECRET": server.secret,
                "AMI_TRANSFER_CONTEXT": TECHNICIANS[0],
                "AMI_TRANSFER_EXTEN": TECHNICIANS[1],
            },
        )
        nursery.cancel_scope.cancel()


async def _sounds(wanted: list[Scenario], state_dir: Path, model_dir: Path | None) -> Sounds:
    lines = [line for scenario in wanted for line in scenario.lines()]
    return await trio.to_thread.run_sync(sounds_for, lines, state_dir / KEPT_LINES, embedded_voice(model_dir))


async def _play(
    wanted: list[Scenario],
    sounds: Sounds,
    engine: EngineProcess,
    exchange: Exchange,
    state_dir: Path,
    folder: Path,
    terminal: Terminal,
) -> list[Played]:
    """All calls at once; then their tickets, while the engine runs."""
    address = Engine(engine.record.audiosocket.host, engine.record.audiosocket.port, state_dir / "calls")
    outcomes: dict[str, Outcome] = {}

    async def play(scenario: Scenario) -> None:
        named = terminal.named(scenario.name)
        outcomes[scenario.name] = await place_call(scenario, sounds, address, exchange, random_call_id(), named)

    async with trio.open_nursery() as calls:
        for scenario in wanted:
            calls.start_soon(play, scenario)
    return [await _keep(outcomes[scenario.name], engine, folder / scenario.name) for scenario in wanted]


async def _keep(outcome: Outcome, engine: EngineProcess, folder: Path) -> Played:
    keep(outcome, folder)
    return Played(outcome, await engine.read_ticket(outcome.call_id), folder)


def _report(played: list[Played], folder: Path, took_s: float, terminal: Terminal) -> None:
    for one in played:
        terminal.say("")
        terminal.say(f"— {one.outcome.scenario.name} : {one.outcome.scenario.about}")
        terminal.outcome(one.outcome)
        for fault in ticket_faults(one.outcome, one.ticket):
            terminal.say(f"✗ {fault}", "31")
        for column in ("call_uuid", "client_name", "phone_number", "problem_type", "status", "summary"):
            if one.ticket and one.ticket.get(column):
                terminal.say(f"  ticket  {column:<13} {one.ticket[column]}")
    as_expected = sum(not one.faults for one in played)
    terminal.say("")
    terminal.say(
        f"{as_expected} appels sur {len(played)} comme prévu, en {took_s:.0f} s. Page : {folder / 'demo.html'}"
    )
