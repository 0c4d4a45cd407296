"""A real Asterisk where there is one: `make test-asterisk ASTERISK=/usr/sbin/asterisk`. Skipped elsewhere.

It is started with a configuration of its own in a temporary folder, on loopback, without SIP: a Local channel plays a
tone to the dialplan that `sav dialplan` prints. What is proved there is what no stand-in can prove: that this
Asterisk reads our dialplan, opens the line, knows the caller, moves him, and never leaves him alone. Whole spoken
calls are in test_real_asterisk_calls.
"""

from __future__ import annotations

import contextlib
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

import attrs
import pytest
import trio

from sav_engine.config import load
from sav_engine.dialplan import Installation, extensions, manager
from sav_engine.doctor import as_text, is_well
from sav_engine.doctor.asterisk import asterisk_checks
from sav_engine.media.api import Line
from sav_engine.media.pump import Pump
from sav_engine.media.sockets import Sockets, accept, listen
from sav_engine.ports import Briefing, NotTransferred, Transferred
from sav_engine.providers.asterisk_ami import AsteriskAmi
from sav_engine.providers.asterisk_ami_questions import By, Target
from sav_engine.providers.asterisk_ami_session import Credentials
from sav_engine.turns.events import DtmfPressed, HungUp, Identified, SpeechStarted
from tests.kit.asterisk import ASTERISK, NUMBER, SECRET, Asterisk, Steps, asterisk
from tests.kit.detectors import LOUD_IS_SPEECH
from tests.kit.waiting import until

PAGES = "https://sav.example.fr:8501/tableau"
SUMMARY = "Pierre Martin, panne d'internet, box redémarrée"

pytestmark = pytest.mark.skipif(
    not ASTERISK, reason="pas d'Asterisk sur cette machine : make test-asterisk ASTERISK=/chemin/asterisk"
)
both_ways_in = pytest.mark.parametrize("driver", [False, True], ids=["application", "driver"])


@attrs.frozen
class Answered:
    """A call of a real Asterisk that has come to our line."""

    asterisk: Asterisk
    line: Line
    call_id: UUID
    ami: AsteriskAmi

    async def wait_for(self, kind: type) -> object:
        while not isinstance(event := await self.line.receive(), kind):
            pass
        return event


@asynccontextmanager
async def answered(
    folder: Path,
    made: Installation,
    *,
    target: Target | None = None,
    **sides: Steps,
) -> AsyncIterator[Answered]:
    """Somebody calls; we are where the engine would be, with its media path and its manager connection."""
    with listen("127.0.0.1", 0) as listener:
        made = attrs.evolve(made, engine=f"127.0.0.1:{listener.getsockname()[1]}")
        async with asterisk(folder, made, **sides) as running, trio.open_nursery() as nursery:
            credentials = Credentials("sav", SECRET, "md5")
            ami = AsteriskAmi("127.0.0.1", running.ami_port, credentials, target or Target(by=made.by))
            await nursery.start(ami.run)
            await until(lambda: ami.connected, 0.05)
            pump = Pump(Sockets(), LOUD_IS_SPEECH)
            await nursery.start(pump.run)
            nursery.start_soon(running.dial)
            with trio.fail_after(40):
                async with pump.line(await partial(accept, listener)()) as line:
                    first = await line.receive()
                    assert isinstance(first, Identified)
                    yield Answered(running, line, first.call_id, ami)
            nursery.cancel_scope.cancel()


@pytest.mark.parametrize("by", ["redirect", "dialplan"])
@both_ways_in
async def test_a_caller_is_known_heard_and_moved_and_the_technician_reads_why(tmp_path: Path, by: By, driver: bool):
    made = Installation(by=by, driver=driver, screen=True)
    async with answered(tmp_path, made, target=Target(by=by, dashboard=PAGES)) as call:
        findings = await asterisk_checks(load({**call.asterisk.settings, "AMI_TRANSFER_BY": by}))
        assert is_well(findings), as_text(findings)
        await call.wait_for(SpeechStarted)
        known = await call.ami.caller(call.call_id)
        assert known is not None and known.number == NUMBER and known.channel
        noted = await call.asterisk.notes("sav")
        assert set(noted) == {str(call.call_id)} and noted[str(call.call_id)].startswith(
            f"{NUMBER}^Local/s@appelant-"
        )
        outcome = await call.ami.transfer(call.call_id, known.channel, Briefing(str(call.call_id), SUMMARY))
        assert isinstance(outcome, Transferred), attrs.asdict(outcome)
        if not outcome.closes_itself:
            call.line.hang_up()
        await call.wait_for(HungUp)
        await call.asterisk.wait_in("poste")
        shown = await call.asterisk.notes("vu")
        await call.asterisk.console("channel request hangup all")
        await call.asterisk.wait_empty()
        assert await call.asterisk.notes("sav") == {}, "the hangup handler cleans up after a transfer too"
    assert shown == {
        "nom": f"SAV {SUMMARY.replace(',', '')[:30]}",
        "numero": NUMBER,
        "ticket": str(call.call_id),
        "resume": SUMMARY.replace(",", ""),
        "fiche": f"{PAGES}/?ticket={call.call_id}",
    }


@both_ways_in
async def test_a_dialplan_without_our_note_still_tells_who_calls(tmp_path: Path, driver: bool):
    async with answered(tmp_path, Installation(driver=driver)) as call:
        await call.asterisk.console("database deltree sav")
        known = await call.ami.caller(call.call_id)
        assert known is not None and known.number == NUMBER
        assert known.channel is not None and known.channel.startswith("Local/s@appelant-")
        outcome = await call.ami.transfer(call.call_id, None, None)
        assert outcome == Transferred(), "the channel found that way is the one to move"
        await call.asterisk.wait_in("poste")


async def test_a_transfer_to_nowhere_leaves_the_caller_on_the_line(tmp_path: Path):
    async with answered(tmp_path, Installation(), target=Target("nulle-part")) as call:
        outcome = await call.ami.transfer(call.call_id, None, Briefing("1", "x"))
        assert isinstance(outcome, NotTransferred) and outcome.fault == "no_place"
        await call.wait_for(SpeechStarted)
        assert "sav" in await call.asterisk.where()


async def test_a_caller_who_is_gone_cannot_be_moved(tmp_path: Path):
    async with answered(tmp_path, Installation()) as call:
        known = await call.ami.caller(call.call_id)
        assert known is not None
        await call.asterisk.console("channel request hangup all")
        await call.wait_for(HungUp)
        await call.asterisk.wait_empty()
        outcome = await call.ami.transfer(call.call_id, known.channel, Briefing("1", "x"))
        assert isinstance(outcome, NotTransferred) and outcome.fault == "gone"
        assert await call.asterisk.notes("sav") == {}
        assert await call.ami.caller(call.call_id) is None


@both_ways_in
async def test_keys_come_as_keys(tmp_path: Path, driver: bool):
    sides = {"caller": ("Answer()", "Wait(1)", "SendDTMF(0*5)", "Milliwatt()")}
    async with answered(tmp_path, Installation(driver=driver), **sides) as call:
        keys = [await call.wait_for(DtmfPressed) for _ in range(3)]
    assert [key.key for key in keys if isinstance(key, DtmfPressed)] == ["0", "*", "5"]


# ---------------------------------------------------------------- an engine that fails its caller


@both_ways_in
async def test_a_call_that_is_over_is_over(tmp_path: Path, driver: bool):
    async with answered(tmp_path, Installation(driver=driver)) as call:
        await trio.sleep(3.1)
        call.line.hang_up()
        await call.wait_for(HungUp)
        await call.asterisk.wait_empty()
        assert await call.asterisk.notes("vu") == {}, "no technician was rung"


@both_ways_in
async def test_a_call_given_back_at_once_rings_people(tmp_path: Path, driver: bool):
    async with answered(tmp_path, Installation(driver=driver)) as call:
        call.line.hang_up()
        await call.asterisk.wait_in("poste")


@both_ways_in
async def test_without_an_engine_people_answer(tmp_path: Path, driver: bool):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # bound and not listening: refused
        made = Installation(engine=f"127.0.0.1:{nobody.getsockname()[1]}", driver=driver)
        async with asterisk(tmp_path, made) as running:
            await running.dial()
            await running.wait_in("poste")


@pytest.mark.parametrize(("driver", "comes_to"), [(False, "poste"), (True, None)], ids=["application", "driver"])
async def test_an_engine_that_is_killed_leaves_its_callers_to_people(
    tmp_path: Path, driver: bool, comes_to: str | None
):
    """By the application only: the channel driver tells a dialplan nothing by which to know this from a good-bye."""
    with listen("127.0.0.1", 0) as listener:
        made = Installation(engine=f"127.0.0.1:{listener.getsockname()[1]}", driver=driver)
        async with asterisk(tmp_path, made) as running:
            await running.dial()
            with trio.fail_after(10):
                line = await accept(listener)
            await trio.sleep(3.1)  # longer than what counts as given back at once
            with contextlib.suppress(BlockingIOError):
                while line.recv(65_536):  # nothing unread: only the kernel's reset tells
                    pass
            line.close()  # as for a killed process: without the gentleness of our own close
            if comes_to is None:
                await running.wait_empty()
                assert await running.notes("vu") == {}
            else:
                await running.wait_in(comes_to)


# ---------------------------------------------------------------- the manager interface


async def test_a_technician_is_rung_by_a_plan_from_before_there_was_a_dashboard(tmp_path: Path):
    target = Target(technician="Local/s@poste/n", dashboard=PAGES)
    async with answered(tmp_path, Installation(warm=True), target=target) as call:
        line_id = uuid4()
        assert await call.ami.ring(line_id, call.call_id, None, Briefing(str(call.call_id), SUMMARY)) is None
        await call.asterisk.wait_in("poste")
        assert await call.ami.is_ringing(line_id)
        assert (await call.asterisk.notes("vu"))["fiche"] == f"{PAGES}/?ticket={call.call_id}"
        await call.ami.stop_ringing(line_id)
        await gone(call.ami, line_id)


async def gone(ami: AsteriskAmi, line_id: UUID) -> None:
    """Until this telephone neither rings nor talks."""
    with trio.fail_after(5):
        while await ami.is_ringing(line_id):  # noqa: ASYNC110 Asterisk sends us no event
            await trio.sleep(0.1)


async def test_a_technician_who_refuses_is_no_longer_ringing(tmp_path: Path):
    target = Target(technician="Local/s@poste/n")
    async with answered(tmp_path, Installation(warm=True), target=target, technician=("Busy(1)",)) as call:
        line_id = uuid4()
        assert await call.ami.ring(line_id, call.call_id, None, Briefing("1", "x")) is None
        await gone(call.ami, line_id)


async def test_the_doctor_sees_a_wrong_secret_an_account_of_too_many_rights_and_an_empty_plan(tmp_path: Path):
    printed = f"{extensions(Installation())}\n{manager(Installation())}".replace("call,reporting ", "all ;")
    async with asterisk(tmp_path, printed.replace("[sav-technicien]", "[humains]")) as running:
        findings = await asterisk_checks(load(running.settings | {"AMI_SECRET": "faux"}))
        assert "Authentication failed" in as_text(findings) and not is_well(findings)
        findings = await asterisk_checks(load(running.settings | {"AMI_TECHNICIAN": "PJSIP/600"}))
        said = as_text(findings)
        for words in (
            "peut plus qu'il ne faut : command, config",
            "le plan n'a pas s@sav-technicien",
            "sav-accompagne",
        ):
            assert words in said, said


async def test_the_doctor_sees_a_queue_that_this_asterisk_does_not_have(tmp_path: Path):
    made = Installation(queue="nulle-part")
    async with asterisk(tmp_path, made) as running:
        said = as_text(await asterisk_checks(load(running.settings)))
        assert "sav-technicien mène à la file « nulle-part », qui n'existe pas" in said, said


async def test_an_account_of_fewer_rights_is_told_what_will_not_work(tmp_path: Path):
    printed = f"{extensions(Installation())}\n{manager(Installation())}".replace("call,reporting ", "reporting ;")
    async with asterisk(tmp_path, printed) as running:
        said = as_text(await asterisk_checks(load(running.settings)))
        assert "pas le droit de Redirect" in said and "pas le droit de Setvar" in said, said
