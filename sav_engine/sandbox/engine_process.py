"""I/O. An engine in a process of its own, as an operator would start it: for the demo and for tests end to end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import attrs
import trio

from ..config import SETTINGS
from ..errors import SavError
from ..state_dir import Record, read_record

START_S = 90.0  # under 5 s from the second start on; the first one prepares models and a database on a cold disk
STOP_S = 20.0  # calls end, tickets are written, PostgreSQL stops
TICKET_S = 15.0  # the ticket is written after the call, within ten seconds
POLL_S = 0.1
PROGRAM = (sys.executable, "-m", "sav_engine")
LOG_LINES = 15

# Never the operator's own databases, keys or telephone system: whatever .env or the environment says. An empty value
# in the environment hides what .env says (config_sources).
OF_THE_OPERATOR = (
    "DB_CLIENTS_DSN",
    "DB_TICKETS_DSN",
    "DEEPGRAM_API_KEY",
    "GROQ_API_KEY",
    "ELEVENLABS_API_KEY",
    "AMI_HOST",
    "AMI_USERNAME",
    "AMI_SECRET",
    # Nobody gets mail of a demo.
    *("SMTP_URL", "SAV_MAIL_FROM", "SAV_SUPPORT_EMAIL", "WEBHOOK_URL", "WEBHOOK_SECRET"),
    *("SAV_STT", "SAV_LLM", "SAV_TTS"),  # a service chosen, without its key, is refused
    *("MAX_CONCURRENT_CALLS", "SAV_TRANSFERS_PER_10_MIN", "SAV_OPEN_TICKET_DAYS"),  # scenarios count on the defaults
)
OURS_ONLY = {
    **dict.fromkeys(OF_THE_OPERATOR, ""),
    **{f"{row.env}_FILE": "" for row in SETTINGS if row.is_secret},
    "AUDIOSOCKET_HOST": "127.0.0.1",
    "AUDIOSOCKET_PORT": "0",
    "PROMETHEUS_HOST": "127.0.0.1",
    "PROMETHEUS_PORT": "0",
    "SAV_ALWAYS_OPEN": "1",
    "SAV_DEMO_CLIENTS": "1",
}


class EngineError(SavError):
    """The engine did not start, or did not stop as it should."""


@attrs.define
class EngineProcess:
    """A running engine. exit_status: None while it runs."""

    process: trio.Process
    record: Record
    environment: Mapping[str, str]
    log: Path
    program: Sequence[str] = PROGRAM

    async def read_ticket(self, call_id: UUID) -> dict[str, Any] | None:
        """The ticket of a call as `sav tickets` reads it from the database; None when none appears in time."""
        command = [*self.program, "tickets", "--json", "--uuid", str(call_id)]
        with trio.move_on_after(TICKET_S):
            while True:
                if ticket := _first(await _output_of(command, self.environment)):
                    return ticket
                await trio.sleep(POLL_S)
        return None

    async def stop(self) -> None:
        """Ask it to stop as Ctrl-C does. Raises EngineError when it does not, or says that something went wrong."""
        self.process.send_signal(signal.SIGINT)
        with trio.move_on_after(STOP_S):
            await self.process.wait()
        if self.process.returncode != 0:
            raise EngineError(
                where=f"moteur (processus {self.process.pid})",
                what=f"ne s'est pas arrêté proprement (statut {self.process.returncode})",
                fix=f"voyez son journal {self.log}",
            )


@asynccontextmanager
async def engine_process(
    state_dir: Path,
    log: Path,
    settings: Mapping[str, str],
    *,
    program: Sequence[str] = PROGRAM,
    ours: Mapping[str, str] = OURS_ONLY,
) -> AsyncIterator[EngineProcess]:
    """Start an engine and wait until it answers; on leaving it is stopped, whatever happened in the block.

    settings: environment over `ours`, which is over that of this process. log: where its output goes.
    program: what `run` and `tickets` are given to.
    Raises EngineError when it does not start.
    """
    environment = {**os.environ, **ours, **settings, "SAV_STATE_DIR": str(state_dir)}
    with log.open("wb") as output:
        process = await trio.lowlevel.open_process(
            [*program, "run"],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C in this terminal is for us; we stop the engine in our own time
        )
    try:
        yield EngineProcess(process, await _wait_record(process, state_dir, log), environment, log, program)
    finally:
        await _end(process, program, environment)


async def _wait_record(process: trio.Process, state_dir: Path, log: Path) -> Record:
    with trio.move_on_after(START_S):
        while process.returncode is None:
            if record := read_record(state_dir):
                return record
            await trio.sleep(POLL_S)
            process.poll()
    what = "ne démarre pas" if process.returncode is None else f"s'est arrêté au démarrage ({process.returncode})"
    raise EngineError(where="moteur", what=what, fix=f"son journal ({log}) finit ainsi :\n{_tail(log)}")


async def _end(process: trio.Process, program: Sequence[str], environment: Mapping[str, str]) -> None:
    """Leave neither engine nor database behind: politely, then not."""
    if process.returncode is not None:
        return
    with trio.CancelScope(shield=True):
        process.send_signal(signal.SIGINT)
        with trio.move_on_after(STOP_S):
            await process.wait()
        if process.returncode is None:
            process.kill()
            await process.wait()
            # The database outlives a killed engine. Whoever asks for tickets next adopts it, and stops it when done.
            with trio.move_on_after(STOP_S):
                await _output_of([*program, "tickets", "--json"], environment)


async def _output_of(command: Sequence[str], environment: Mapping[str, str]) -> bytes:
    done = await trio.run_process(command, env=environment, capture_stdout=True, capture_stderr=True, check=False)
    return bytes(done.stdout or b"")


def _tail(log: Path) -> str:
    return "\n".join(log.read_text(errors="replace").splitlines()[-LOG_LINES:])


def _first(stdout: bytes) -> dict[str, Any] | None:
    try:
        rows = json.loads(stdout)
    except ValueError:
        return None
    return rows[0] if isinstance(rows, list) and rows and isinstance(rows[0], dict) else None
