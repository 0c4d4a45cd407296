"""I/O. The sandbox in a process of its own, beside the engine of this terminal: `make run SANDBOX=1`.

In a process, so that what the stand-ins cost is not taken for what the engine costs, and so that they fall silent as
vendors do: at once.
"""

from __future__ import annotations

import json
import signal
import subprocess
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import attrs
import trio

from .engine_process import PROGRAM
from .services import STAND_IN_KEY
from .services_file import SandboxError

START_S = 60.0  # the embedded speech is loaded first
STOP_S = 5.0
VOICE = "bac-a-sable"  # never the operator's: what is spoken here must not be kept as his voice
LINE_BYTES = 4_096
LOG_LINES = 10


@attrs.frozen
class Beside:
    """What the stand-ins are to be like: as `sav sandbox` takes it."""

    latency: Path | None = None
    faults: Path | None = None
    scripted: bool = False

    def command(self) -> list[str]:
        files = {"--latency": self.latency, "--faults": self.faults}
        named = [word for name, path in files.items() if path is not None for word in (name, str(path))]
        services = ("--deepgram", "--groq", "--elevenlabs")
        return [
            *PROGRAM,
            "sandbox",
            "--json",
            "--until-stdin-ends",
            *services,
            *named,
            *(["--scripted"] if self.scripted else []),
        ]


@asynccontextmanager
async def services_beside(wanted: Beside) -> AsyncIterator[dict[str, str]]:
    """The settings by which an engine finds them, for as long as the block. Raises SandboxError."""
    with tempfile.TemporaryFile() as errors:
        process = await trio.lowlevel.open_process(
            wanted.command(),
            stdin=subprocess.PIPE,  # it ends with this, so also when the engine is killed
            stdout=subprocess.PIPE,
            stderr=errors,
            start_new_session=True,  # Ctrl-C in this terminal is for the engine, whose calls end first
        )
        try:
            line = await _first_line(process)
            if not line:
                errors.seek(0)
                told = errors.read().decode(errors="replace").strip().splitlines()[-LOG_LINES:]
                raise SandboxError(
                    where="bac à sable", what="ne démarre pas", fix="\n".join(told).removeprefix("✗ ") or "relancez"
                )
            yield settings_of(json.loads(line))
        finally:
            await _end(process)


def settings_of(found: Mapping[str, str]) -> dict[str, str]:
    """found: as `sav sandbox --json` prints it."""
    return {
        "DEEPGRAM_URL": found["deepgram"],
        "GROQ_BASE_URL": found["groq"],
        "ELEVENLABS_BASE_URL": found["elevenlabs"],
        "ELEVENLABS_VOICE_ID": VOICE,
        **dict.fromkeys(("DEEPGRAM_API_KEY", "GROQ_API_KEY", "ELEVENLABS_API_KEY"), STAND_IN_KEY),
        **{"SAV_STT": "deepgram", "SAV_LLM": "groq", "SAV_TTS": "elevenlabs"},
    }


async def _first_line(process: trio.Process) -> bytes:
    """Empty when it ends, or takes too long, before it says where it is."""
    assert process.stdout is not None
    line = b""
    with trio.move_on_after(START_S):
        while not line.endswith(b"\n"):
            some = await process.stdout.receive_some(LINE_BYTES)
            if not some:
                return b""
            line += bytes(some)
        return line
    return b""


async def _end(process: trio.Process) -> None:
    with trio.CancelScope(shield=True):
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
            with trio.move_on_after(STOP_S):
                await process.wait()
        if process.poll() is None:
            process.kill()
            await process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                await pipe.aclose()
