"""A real Asterisk where there is one: `make test-asterisk ASTERISK=/usr/sbin/asterisk`. Skipped elsewhere.

It is started with a configuration of its own in a temporary folder, on loopback, without SIP: a Local channel plays a
recording to the dialplan that `sav dialplan` prints. What is proved there is what no stand-in can prove: that this
Asterisk reads our dialplan, opens the line, knows the caller, and moves him.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from uuid import UUID

import attrs
import pytest
import trio

from sav_engine.config import load
from sav_engine.dialplan import Installation, extensions, manager
from sav_engine.doctor import as_text, is_well
from sav_engine.doctor.asterisk import asterisk_checks
from sav_engine.media.pump import Pump
from sav_engine.media.sockets import Sockets, accept, listen
from sav_engine.ports import Briefing, Transferred
from sav_engine.providers.asterisk_ami import AsteriskAmi
from sav_engine.providers.asterisk_ami_questions import Target
from sav_engine.providers.asterisk_ami_session import Credentials
from sav_engine.turns.events import HungUp, Identified
from tests.kit.detectors import LOUD_IS_SPEECH

ASTERISK = os.environ.get("ASTERISK") or shutil.which("asterisk") or ""
SECRET = "test-asterisk"
STARTS_S = 20.0

pytestmark = pytest.mark.skipif(
    not ASTERISK, reason="pas d'Asterisk sur cette machine : make test-asterisk ASTERISK=/chemin/asterisk"
)

DIALLER = """
[essai]
exten => s,1,Set(CALLERID(num)=0639980001)
 same => n,Goto(sav,s,1)

[appelant]
exten => s,1,Answer()
 same => n,Milliwatt()
"""
# Queue() needs a configuration of its own; a wait is all that is looked at.
WAITS = ("Queue(technicians)", "Wait(30)")


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def configuration(folder: Path, made: Installation, ami_port: int) -> Path:
    """The files of an Asterisk that touches nothing outside its folder; returns asterisk.conf."""
    for name in ("run", "log", "lib", "spool", "agi", "keys"):
        (folder / name).mkdir()
    names = {"astetcdir": ".", "astvarlibdir": "lib", "astdbdir": "lib", "astkeydir": "keys", "astagidir": "agi"}
    names |= {"astspooldir": "spool", "astrundir": "run", "astlogdir": "log"}
    lines = "".join(f"{name} => {folder / place}\n" for name, place in names.items())
    (folder / "asterisk.conf").write_text(f"[directories]\n{lines}\n[options]\nlive_dangerously = no\n")
    (folder / "extensions.conf").write_text(extensions(made).replace(*WAITS) + DIALLER)
    account = manager(made).replace("secret = ...", f"secret = {SECRET}")
    (folder / "manager.conf").write_text(account.replace("bindaddr", f"port = {ami_port}\nbindaddr", 1))
    (folder / "modules.conf").write_text("[modules]\nautoload = yes\n")
    (folder / "logger.conf").write_text("[logfiles]\nmessages => warning,error\n")
    return folder / "asterisk.conf"


@asynccontextmanager
async def asterisk(folder: Path, made: Installation) -> AsyncIterator[int]:
    """A running server; yields the port of its manager interface."""
    ami_port = free_port()
    conf = configuration(folder, made, ami_port)
    process = await trio.lowlevel.open_process([ASTERISK, "-f", "-C", str(conf)], stdout=subprocess.DEVNULL)
    try:
        with trio.fail_after(STARTS_S):
            while not await answers(ami_port):  # noqa: ASYNC110 another program starts
                await trio.sleep(0.2)
        yield ami_port
    finally:
        process.terminate()
        with trio.move_on_after(5, shield=True):
            await process.wait()


async def answers(port: int) -> bool:
    try:
        await (await trio.open_tcp_stream("127.0.0.1", port)).aclose()
    except OSError:
        return False
    return True


async def dial(conf: Path) -> None:
    """A caller, by the console: the manager account of the engine may not create calls."""
    command = [ASTERISK, "-C", str(conf), "-rx", "channel originate Local/s@appelant extension s@essai"]
    await trio.run_process(command, capture_stdout=True)


@pytest.mark.parametrize("by", ["redirect", "dialplan"])
@pytest.mark.parametrize("driver", [False, True])
async def test_a_real_asterisk_calls_us_knows_its_caller_and_moves_him(tmp_path: Path, by: str, driver: bool):
    listener = listen("127.0.0.1", 0)
    engine = f"127.0.0.1:{listener.getsockname()[1]}"
    made = Installation(engine=engine, by=by, driver=driver)  # type: ignore[arg-type]  # of the closed list above
    with listener:
        async with asterisk(tmp_path, made) as ami_port, trio.open_nursery() as nursery:
            settings = {"AMI_HOST": "127.0.0.1", "AMI_PORT": str(ami_port), "AMI_USERNAME": "sav"}
            findings = await asterisk_checks(load({**settings, "AMI_SECRET": SECRET, "AMI_TRANSFER_BY": by}))
            print(as_text(findings))
            assert is_well(findings), as_text(findings)
            ami = AsteriskAmi("127.0.0.1", ami_port, Credentials("sav", SECRET, "md5"), Target(by=by))  # type: ignore[arg-type]  # as above
            await nursery.start(ami.run)
            pump = Pump(Sockets(), LOUD_IS_SPEECH)
            await nursery.start(pump.run)
            nursery.start_soon(dial, tmp_path / "asterisk.conf")
            with trio.fail_after(15):
                async with pump.line(await partial(accept, listener)()) as line:
                    first = await line.receive()
                    assert isinstance(first, Identified)
                    await moved(ami, first.call_id, line.hang_up)
                    while not isinstance(await line.receive(), HungUp):
                        pass
            nursery.cancel_scope.cancel()


async def moved(ami: AsteriskAmi, call_id: UUID, give_back: object) -> None:
    known = await ami.caller(call_id)
    assert known is not None and known.number == "0639980001"
    outcome = await ami.transfer(call_id, known.channel, Briefing(str(call_id), "essai"))
    assert isinstance(outcome, Transferred), attrs.asdict(outcome)
    if not outcome.closes_itself:
        assert callable(give_back)
        give_back()
