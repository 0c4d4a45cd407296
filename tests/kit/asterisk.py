"""A real Asterisk of its own for a test: its files in a temporary folder, loopback only, no SIP.

It reads what `sav dialplan` prints, as it is. Around it are only a caller, who is a Local channel (`[appelant]`: what
he does is each test's), and the technicians' queue with one telephone, another Local channel (`[poste]`), which notes
what its screen would show in the database of Asterisk, family `vu`.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import attrs
import trio

from sav_engine.dialplan import Installation, extensions, manager

ASTERISK = os.environ.get("ASTERISK") or shutil.which("asterisk") or ""
SECRET = "test-asterisk"
NUMBER = "0639980001"  # a client of the demo
STARTS_S = 30.0
STOPS_S = 10.0
POLL_S = 0.1

Steps = tuple[str, ...]  # applications of a dialplan, one after the other

# The caller's side. `Milliwatt` is a tone that never ends; /n: the Local channel stays, as a trunk's would.
CALLER = "Answer()", "Milliwatt()"
# Everything the display of a telephone can be given; then he talks: a tone.
TECHNICIAN = (
    "Set(DB(vu/nom)=${CALLERID(name)})",
    "Set(DB(vu/numero)=${CALLERID(num)})",
    "Set(DB(vu/ticket)=${SAV_TICKET})",
    "Set(DB(vu/resume)=${SAV_SUMMARY})",
    "Set(DB(vu/fiche)=${SAV_TICKET_URL})",
    "Answer()",
    "Milliwatt()",
)
# By name: loading all there is would need a configuration for all there is.
MODULES = (
    *("pbx_config", "res_timing_timerfd", "res_clioriginate", "res_musiconhold"),
    *("res_audiosocket", "app_audiosocket", "chan_audiosocket"),
    *("app_dial", "app_queue", "app_stack", "app_exec", "app_bridgewait", "app_verbose", "app_db"),
    *("app_milliwatt", "app_senddtmf", "app_playback", "app_mixmonitor", "app_waitforsilence", "app_record"),
    *("func_db", "func_uuid", "func_callerid", "func_channel", "func_rand", "func_strings", "func_logic"),
    *("func_global", "func_dialplan", "func_timeout", "func_math"),
    *("bridge_simple", "bridge_softmix", "bridge_holding", "bridge_builtin_features"),
    *("codec_ulaw", "codec_alaw", "codec_resample", "format_pcm", "format_wav", "format_sln"),
)
QUEUES = """
[general]
[technicians]
strategy = ringall
joinempty = yes
timeout = 15
member => Local/s@poste/n
"""


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def context(name: str, steps: Steps) -> str:
    first, *others = steps
    return "\n".join([f"\n[{name}]", f"exten => s,1,{first}", *(f" same => n,{step}" for step in others)]) + "\n"


@attrs.frozen
class Asterisk:
    """One that runs. folder: of its files. ami_port: of its manager interface, account `sav`."""

    folder: Path
    ami_port: int
    caller_side = "Local/s@appelant-00000000;2"  # the channel of the first caller, on his own side

    @property
    def settings(self) -> dict[str, str]:
        """How an engine is told of it."""
        return {
            "AMI_HOST": "127.0.0.1",
            "AMI_PORT": str(self.ami_port),
            "AMI_USERNAME": "sav",
            "AMI_SECRET": SECRET,
        }

    async def console(self, words: str) -> str:
        command = [ASTERISK, "-C", str(self.folder / "asterisk.conf"), "-rx", words]
        done = await trio.run_process(command, capture_stdout=True, stderr=subprocess.STDOUT, check=False)
        return done.stdout.decode("utf-8", "replace")

    async def dial(self) -> None:
        """A caller, by the console: the engine's manager account may not create calls."""
        await self.console("channel originate Local/s@appelant/n extension s@essai")

    async def notes(self, family: str) -> dict[str, str]:
        """Of Asterisk's own database: key -> value."""
        shown = await self.console(f"database show {family}")
        return {key: value.strip() for key, value in re.findall(rf"^/{family}/(\S+)\s*: ?(.*)$", shown, re.MULTILINE)}

    async def where(self) -> set[str]:
        """Contexts in which channels are now."""
        return await self._fields(1)

    async def _fields(self, number: int) -> set[str]:
        """Of all channels; the source of their order is `core show channels concise` itself."""
        shown = await self.console("core show channels concise")
        return {fields[number] for line in shown.splitlines() if len(fields := line.split("!")) > 5}

    async def wait_in(self, wanted: str, within_s: float = 15.0) -> None:
        """Until a channel is in this context. Raises AssertionError with what is to be seen instead."""
        await self._wait(1, wanted, within_s)

    async def wait_runs(self, application: str, within_s: float = 15.0) -> None:
        """Until a channel is in this application of the dialplan; as `wait_in`."""
        await self._wait(5, application, within_s)

    async def _wait(self, field: int, wanted: str, within_s: float) -> None:
        with trio.move_on_after(within_s):
            while wanted not in await self._fields(field):  # noqa: ASYNC110 another program decides
                await trio.sleep(POLL_S)
            return
        raise AssertionError(
            f"nobody came to {wanted}:\n{await self.console('core show channels verbose')}{self.log}"
        )

    async def wait_empty(self, within_s: float = 15.0) -> None:
        """Until every call is over."""
        with trio.move_on_after(within_s):
            while await self.where():  # noqa: ASYNC110 as above
                await trio.sleep(POLL_S)
            return
        raise AssertionError(f"calls go on:\n{await self.console('core show channels verbose')}")

    @property
    def log(self) -> str:
        """Its warnings and errors."""
        return (self.folder / "log" / "messages").read_text(errors="replace")


def configure(folder: Path, sockets: str, printed: str, caller: Steps, technician: Steps) -> Asterisk:
    """The files of an Asterisk that touches nothing outside its folders."""
    for name in ("log", "lib", "spool", "agi", "keys"):
        (folder / name).mkdir()
    running = Asterisk(folder, free_port())
    names = {"astetcdir": ".", "astvarlibdir": "lib", "astdbdir": "lib", "astkeydir": "keys", "astagidir": "agi"}
    names |= {"astspooldir": "spool", "astlogdir": "log"}
    lines = "".join(f"{name} => {folder / place}\n" for name, place in names.items())
    lines += f"astrundir => {sockets}\n"
    (folder / "asterisk.conf").write_text(f"[directories]\n{lines}\n[options]\nlive_dangerously = no\n")
    around = context("essai", (f"Set(CALLERID(num)={NUMBER})", "Goto(sav,s,1)"))
    around += context("appelant", caller) + context("poste", technician)
    plan, account = re.split(r"(?=^; /etc/asterisk/manager)", printed, flags=re.MULTILINE)
    (folder / "extensions.conf").write_text(plan + around)
    account = account.replace("secret = ...", f"secret = {SECRET}")
    (folder / "manager.conf").write_text(account.replace("bindaddr", f"port = {running.ami_port}\nbindaddr", 1))
    (folder / "queues.conf").write_text(QUEUES)
    (folder / "modules.conf").write_text(
        "[modules]\nautoload = no\n" + "".join(f"load = {name}.so\n" for name in MODULES)
    )
    (folder / "logger.conf").write_text("[logfiles]\nmessages => warning,error\n")
    return running


@asynccontextmanager
async def asterisk(
    folder: Path, made: Installation | str, *, caller: Steps = CALLER, technician: Steps = TECHNICIAN
) -> AsyncIterator[Asterisk]:
    """A server that has read all its files. made: for whom, or what `sav dialplan` has printed.

    caller, technician: what they do once they have picked up.
    """
    printed = made if isinstance(made, str) else f"{extensions(made)}\n{manager(made)}"
    with tempfile.TemporaryDirectory(prefix="ast-") as sockets:  # a test's folder is too long a path for a socket
        running = configure(folder, sockets, printed, caller, technician)
        command = [ASTERISK, "-f", "-C", str(folder / "asterisk.conf")]
        process = await trio.lowlevel.open_process(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            await booted(running)
            yield running
        finally:
            with trio.CancelScope(shield=True):
                await stop(process)


async def booted(running: Asterisk) -> None:
    """Its manager interface answers earlier, when its dialplan and functions are not there yet."""
    said = ""
    with trio.move_on_after(STARTS_S):
        while "fully booted" not in (said := await running.console("core waitfullybooted")):  # noqa: ASYNC110 it starts
            await trio.sleep(POLL_S)
        return
    raise AssertionError(f"this Asterisk does not start: {said}")


async def stop(process: trio.Process) -> None:
    process.send_signal(signal.SIGTERM)
    with trio.move_on_after(STOPS_S):
        await process.wait()
    if process.returncode is None:
        process.kill()
