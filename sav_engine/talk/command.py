"""I/O. `sav talk`: an engine, Asterisk played around it, and a page to speak with it; until Ctrl-C."""

from __future__ import annotations

import os
import secrets
import signal
import sys
import webbrowser
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID

import attrs
import trio

from ..errors import SavError, reason_of
from ..sandbox.call import Wanted as WantedCall
from ..sandbox.call import exchange_of, find_engine, wait_started
from ..sandbox.caller_lines import embedded_voice, sounds_for
from ..sandbox.dial import Engine
from ..sandbox.engine_process import engine_process
from ..sandbox.scenario import Words
from ..sandbox.show import Terminal
from ..state_dir import Address, read_record
from .doors import HOST, Doors
from .session import House, Json

LOG = "talk-engine.log"  # in the state directory, which only its owner reads: an engine's log names its faults
LINES = "caller-lines"
# The engine is the operator's own, as .env says it is; only its ports are others, so that it is in nobody's way.
SETTINGS = {
    "AUDIOSOCKET_HOST": "127.0.0.1",
    "AUDIOSOCKET_PORT": "0",
    "PROMETHEUS_HOST": "127.0.0.1",
    "PROMETHEUS_PORT": "0",
}
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY")


@attrs.frozen
class Wanted:
    """What was asked on the command line. port: of the page; 0: a free one.

    ticket: of a call, as the database has it. technicians: as the engine transfers to.
    """

    state_dir: Path
    ticket: Callable[[UUID], Awaitable[Json | None]]
    port: int = 0
    opens_browser: bool = True
    model_dir: Path | None = None
    technicians: tuple[str, str] = ("sav-technicien", "s")


async def talk(wanted: Wanted) -> None:
    """Serve the page until SIGINT or SIGTERM. Raises SavError: no engine starts, or the port is taken."""
    terminal = Terminal(sys.stdout)
    async with trio.open_nursery() as around:
        await around.start(stop_on_signal, around.cancel_scope)
        async with an_engine(wanted, terminal) as (engine, callers):
            exchange = exchange_of(callers, wanted.technicians, terminal)
            house = House(engine, exchange, voice_of(wanted), wanted.ticket, callers is not None)
            await serve(wanted, house, terminal)


async def stop_on_signal(scope: trio.CancelScope, *, task_status: trio.TaskStatus[None]) -> None:
    with trio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
        task_status.started()
        async for _ in signals:
            scope.cancel()


@asynccontextmanager
async def an_engine(wanted: Wanted, terminal: Terminal) -> AsyncIterator[tuple[Engine, Address | None]]:
    """The one that runs on the state directory, or one of our own for as long as the block. Raises SavError."""
    await wait_started(wanted.state_dir, terminal)
    if read_record(wanted.state_dir) is not None:
        engine, callers = find_engine(WantedCall(wanted.state_dir))
        terminal.say(f"Moteur trouvé : {engine.host}:{engine.port}")
        yield engine, callers
        return
    terminal.say("Aucun moteur ne tourne ici : il en démarre un, avec vos réglages, sur des ports libres…")
    wanted.state_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    async with engine_process(wanted.state_dir, wanted.state_dir / LOG, SETTINGS, ours={}):
        engine, callers = find_engine(WantedCall(wanted.state_dir))
        terminal.say(f"Moteur prêt : {engine.host}:{engine.port} (journal : {wanted.state_dir / LOG})")
        try:
            yield engine, callers
        finally:
            terminal.say("\nLe moteur s'arrête…")


async def serve(wanted: Wanted, house: House, terminal: Terminal) -> None:
    doors = Doors(secrets.token_urlsafe(16), house)
    async with trio.open_nursery() as serving:
        try:
            port = await serving.start(doors.serve, wanted.port)
        except OSError as fault:
            raise SavError(
                where=f"{HOST}:{wanted.port}", what=f"ce port est pris ({reason_of(fault)})", fix="donnez --port 0"
            ) from fault
        terminal.say("")
        terminal.say(f"  Ouvrez  {doors.address(port)}", "1")
        terminal.say("  Seule cette machine y entre, et seulement par cette adresse. Ctrl-C pour finir.")
        if wanted.opens_browser and any(os.environ.get(name) for name in SCREENS):
            await trio.to_thread.run_sync(webbrowser.open, doors.address(port))
        await trio.sleep_forever()


def voice_of(wanted: Wanted) -> Callable[[str], bytes]:
    """Sentences of the caller: shipped, kept from before, or spoken now by the embedded voice."""
    speak, kept = embedded_voice(wanted.model_dir), wanted.state_dir / LINES

    def voice(text: str) -> bytes:
        return sounds_for([Words(text)], kept, speak)[Words(text)]

    return voice
